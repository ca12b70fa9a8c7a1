var ketenkaart=(()=>{var Dn=Object.defineProperty;var yi=Object.getOwnPropertyDescriptor;var vi=Object.getOwnPropertyNames;var xi=Object.prototype.hasOwnProperty;var Oi=(t,e)=>{for(var o in e)Dn(t,o,{get:e[o],enumerable:!0})},Si=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of vi(e))!xi.call(t,r)&&r!==o&&Dn(t,r,{get:()=>e[r],enumerable:!(n=yi(e,r))||n.enumerable});return t};var Ci=t=>Si(Dn({},"__esModule",{value:!0}),t);var yp={};Oi(yp,{answerTo:()=>mt,compare:()=>P,csv:()=>ro,data:()=>f,graphNow:()=>js,here:()=>M,matrixSvg:()=>gs,scenarioOf:()=>H});function ro(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var Ns=function(t,e,o,n){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,o[e[s++]]):e[++s];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++s]]=l:i===6?n[1][e[++s]]+=l+"":i?(r=t.apply(l,Ns(t,l,o,["",null])),n.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):n.push(l)}return n},Fs=new Map;function Rs(t){var e=Fs.get(this);return e||(e=new Map,Fs.set(this,e)),(e=Ns(this,e.get(t)||(e.set(t,e=(function(o){for(var n,r,s=1,i="",l="",c=[0],u=function(h){s===1&&(h||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,h,i):s===3&&(h||i)?(c.push(3,h,i),s=2):s===2&&i==="..."&&h?c.push(4,h,0):s===2&&i&&!h?c.push(5,0,!0,i):s>=5&&((i||!h&&s===5)&&(c.push(s,0,i,r),s=6),h&&(c.push(s,h,0,r),s=6)),i=""},p=0;p<o.length;p++){p&&(s===1&&u(),u(p));for(var m=0;m<o[p].length;m++)n=o[p][m],s===1?n==="<"?(u(),c=[c],s=3):i+=n:s===4?i==="--"&&n===">"?(s=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(u(),s=1):s&&(n==="="?(s=5,r=i,i=""):n==="/"&&(s<5||o[p][m+1]===">")?(u(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(u(),s=2):i+=n),s===3&&i==="!--"&&(s=4,c=c[0])}return u(),c})(t)),e),arguments,[])).length>1?e:e[0]}var G,Hs,ji,ze,Hn,Xo,Is,Qo,qs,qn,In,Li,Mo=Symbol.for("pv"),Zo={},tn=[],Ti=/^m(i|n|o|s|text|space)$/,Un=Array.isArray,Gn=tn.slice,Xe=Object.assign;function Ye(t){t&&t.parentNode&&t.remove()}function Kn(t,e,o){var n,r,s,i={},l=arguments.length;for(s in e)s=="key"?n=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?Gn.call(arguments,2):o),To(t,i,n,r,null)}function To(t,e,o,n,r){var s={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Mo,__v:r||++Hs,__i:-1,__u:0};return!r&&G.vnode&&G.vnode(s),s}function en(t){return t.children}function Jo(t,e){this.props=t,this.context=e,this.__g=0}function Ae(t,e){if(e==null)return t.__&&Ae(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:Ae(t)}function Mi(t){var e,o=t.__v,n=o.__e,r=[],s=[],i=t.__P;i&&((e=Xe({constructor:Mo},o)).__v=o.__v+1,G.vnode&&G.vnode(e),Vn(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,r,n||Ae(o),32&o.__u,s),e.__v=o.__v,e.__.__k[e.__i]=e,Js(r,e,s),o.__=o.__e=null,e.__e!=n&&Us(e))}function Us(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Us(t)}function Ws(t){(8&t.__g||(t.__g|=8,ze.push(t),Xo++))&&Hn==G.debounceRendering||((Hn=G.debounceRendering)||queueMicrotask)(Gs)}function Gs(){try{for(var t,e=1;ze.length;)ze.length>e&&ze.sort(Is),t=ze.shift(),e=ze.length,8&t.__g&&Mi(t)}finally{(Xo=ze.length)&&(Hn||queueMicrotask)(Gs)}}function Ks(t,e,o,n,r,s,i,l,c,u,p){var m,h,d,k,v,x,w=n.__k||tn,b=e.length;for(c=Bi(o,e,w,c,b),m=0;m<b;m++)(d=o.__k[m])!=null&&(h=~d.__i&&w[d.__i]||Zo,d.__i=m,x=Vn(t,d,h,r,s,i,l,c,u,p),k=d.__e,(h.ref!=d.ref||8&h.__u)&&(h.ref&&Qn(h.ref,null,d,h),d.ref&&p.push(d.ref,d.__c||k,d)),v=v||k,4&d.__u?(c=Vs(d,c,t,!h.__v),h.__e&&(h.__e=null)):typeof d.type=="function"&&x!==void 0?c=x:k&&(c=k.nextSibling),d.__u&=-21);return o.__e=v,c}function Bi(t,e,o,n,r){var s,i,l,c,u,p,m,h,d,k=o.length,v=k,x=0,w=0,b=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=b[s]=To(null,i):Un(i)?i=b[s]=To(en,{children:i}):i.constructor===Mo&&i.__b?i=b[s]=To(i.type,i.props,i.key,i.ref,i.__v):b[s]=i,c=s+x,i.__=t,i.__b=t.__b+1,l=null,~(u=i.__i=Ei(i,o,c,v))&&(v--,(l=o[u])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,u==c-1?x--:u==c+1?x++:u!=c&&(u>c?x--:x++,w=1)):(~u||(r>k?x--:r<k&&x++),typeof i.type!="function"&&(i.__u|=4))):b[s]=null;if(w){for(p=[],m=[],s=0;s<r;s++)if((i=b[s])&&16&i.__u){for(x=0,h=p.length;x<h;)p[d=x+h>>1]<i.__i?x=d+1:h=d;p[x]=i.__i,m[s]=x+1}for(x=p.length;s--;)m[s]&&(m[s]==x?x--:b[s].__u|=4)}if(v)for(s=0;s<k;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=Ae(l)),Jn(l,l));return n}function Vs(t,e,o,n){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=Vs(r[s],e,o,!1));return e}for(e&&!e.parentNode&&(e=Ae(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Ei(t,e,o,n){var r,s=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=o+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function Ds(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function Vo(t,e,o,n,r){var s,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||Ds(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||Ds(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=In[e]||(In[e]=zi(e)),(t.__a||(t.__a={}))[e]=qn,s=e!=(e=e.replace(qs,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function zi(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[Qo]==null)e[Qo]=qn++;else if(e[Qo]<this.__a[t])return;return o(G.event?G.event(e):e)}}}function Vn(t,e,o,n,r,s,i,l,c,u){var p,m,h,d,k,v,x,w,b,O,C,Z,kt,F,ut,U,j,Wt,xe=e.type;if(e.constructor!==Mo)return null;128&o.__u&&(c=32&o.__u,p=o.__c.__z)&&(e.__u|=c,m=s=[],p.nodeType==8?l=Yo(p,s):s.push(p),l=s[0]||l),(p=G.__b)&&p(e);t:if(typeof xe=="function"){h=i.length;try{if(w=e.props,b=(p=xe.prototype)&&p.render,O=(p=xe.contextType)&&n[p.__c],C=p?O?O.props.value:p.__:n,(d=o.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(b?e.__c=d=new xe(w,C):(e.__c=d=new Jo(w,C),d.constructor=xe,d.render=Pi),O&&O.sub(d),d.state||(d.state={}),d.__n=n,d.__g|=8,d.__h=[],d.__k=[]),b&&(d.__s||(d.__s=d.state),xe.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Xe({},d.__s)),Xe(d.__s,xe.getDerivedStateFromProps(w,d.__s)))),k=d.props,v=d.state,d.__v=e,o.__c){if(w!==k&&b&&!xe.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,C),e.__v==o.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,C)===!1){e.__v!=o.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(Yt){Yt&&(Yt.__=e)}),tn.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=Ae(o);break t}d.componentWillUpdate&&d.componentWillUpdate(w,d.__s,C),b&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(k,v,x)})}else b&&!xe.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),b&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=C,d.props=w,d.__P=t,d.__g&=-5,Z=G.__r,kt=b?25:0;do d.__g&=-9,Z&&Z(e),p=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++kt<25);b&&(tn.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(n=Xe({},n,d.getChildContext())),b&&o.__c&&d.getSnapshotBeforeUpdate&&(x=d.getSnapshotBeforeUpdate(k,v)),F=p&&p.type===en&&p.key==null?p.props.children:p,w.__P&&(p=l,r=(t=w.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=t&&(o.__k.some(function(Yt){Yt&&Jn(Yt,Yt)}),o.__k=null),l=o.__k?Ae(o,0):null),l=Ks(t,Un(F)?F:[F],e,o,n,r,s,i,l,c,u),w.__P&&(e.__e=null,l=p),e.__u&=-161,m&&m.some(Ye),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(Yt){if(i.length=h,e.__v=null,c||s)if(Yt&&Yt.then){if(e.__u|=128|c,s){for(~(j=s.indexOf(l||void 0))||(j=s.length);(Wt=s[j-1])&&Wt.nodeType==8;)j--;for(;j<s.length;j++)if(Wt=s[j])if(s[j]=null,ut){if(Wt==U)break}else{if(Wt.nodeType!=8)break;Wt.data.startsWith("$s")&&(U=Yo(ut=Wt))}}if(!ut){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ut=l}(p=Yo(ut=e.__c.__z||(e.__c.__z=ut)))?(e.__e=ut,l=p):e.__e=l,l=l&&l.nextSibling}else s&&s.some(Ye);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),Yt&&Yt.then||Qs(e),G.__e(Yt,e,o)}}else l=e.__e=Ai(o.__e,e,o,n,r,s,i,c,u,t);return(p=G.diffed)&&p(e),l}function Yo(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function Qs(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Qs))}function Js(t,e,o){for(var n=0;n<o.length;)Qn(o[n++],o[n++],o[n++]);G.__c&&G.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){G.__e(s,r.__v)}})}function Ai(t,e,o,n,r,s,i,l,c,u){var p,m,h,d,k,v,x,w,b=o.props||Zo,O=e.props,C=e.type;if(C=="svg"?r="http://www.w3.org/2000/svg":C=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((k=s[p])&&(C?k.localName==C:k.nodeType==3)){t=k,s[p]=null;break}}if(!t){if(w=u.ownerDocument||document,!C)return w.createTextNode(O);t=w.createElementNS(r,C,O.is?O:u),l&&(G.__m&&G.__m(e,s),l=!1),s=null}if(C){if(u=C=="template"&&t.content||t,s=C=="textarea"&&O.defaultValue!=null?null:s&&Gn.call(u.childNodes),!l&&s)for(b={},p=0;p<t.attributes.length;p++)b[(k=t.attributes[p]).name]=k.value;for(p in b)k=b[p],p=="dangerouslySetInnerHTML"?h=k:p=="children"||p in O||p=="value"&&"defaultValue"in O||p=="checked"&&"defaultChecked"in O||Vo(t,p,null,k,r);for(p in O)k=O[p],p=="children"?d=k:p=="dangerouslySetInnerHTML"?m=k:p=="value"?v=k:p=="checked"?x=k:l&&typeof k!="function"||b[p]===k||Vo(t,p,k,b[p],r);m?(l||h&&(m.__html==h.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):(h&&(t.textContent=""),(C=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Ti.test(C))&&(r="http://www.w3.org/1999/xhtml"),Ks(u,Un(d)?d:[d],e,o,n,r,s,i,s?s[0]:o.__k&&Ae(o,0),l,c),s&&s.some(Ye)),l&&C!="textarea"||(p="value",C=="progress"&&v==null?t.removeAttribute(p):v==null||v===t[p]&&(C!="progress"||v)||Vo(t,p,v,b[p],r),p="checked",x!=null&&x!=t[p]&&Vo(t,p,x,b[p],r))}else b===O||l&&t.data==O||(t.data=O);return t}function Qn(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){G.__e(r,o)}}function Jn(t,e,o){var n,r,s,i;if(G.unmount&&G.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||Qn(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){G.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&Jn(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(r=Yo(n,s=[]))&&(n==t.__e&&s.some(Ye),Ye(r),Ye(n)),o||Ye(t.__e),t.__e=t.__c=t.__=null}function Pi(t,e,o){return this.constructor(t,o)}function ue(t,e){var o,n,r,s;G.__&&G.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=To(en,{children:[t]}),r=[],s=[],Vn(e,e.__k,n||Zo,Zo,e.namespaceURI,n?null:e.firstChild?Gn.call(e.childNodes):null,r,n?n.__e:e.firstChild,o,s),Js(r,e.__k,s),e.__k.props.children=null}G={__e:function(t,e,o,n){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,n||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw Xo=0,t}},Hs=0,ji=function(t){return t!=null&&t.constructor===Mo},Jo.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=Xe({},this.state)),typeof t=="function"&&(t=t(Xe({},o),this.props)),t&&(Xe(o,t),this.__v&&(e&&this.__k.push(e),Ws(this)))},Jo.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Ws(this))},Jo.prototype.render=en,ze=[],Xo=0,Is=function(t,e){return t.__v.__b-e.__v.__b},Qo=Symbol(),qs=/(PointerCapture)$|Capture$/i,qn=0,In={},Li=0;var ao,dt,Yn,Ys,Xn=Object.is,on=0,ar=[],Zn=[],lt=G,Xs=lt.__b,Zs=lt.__r,tr=lt.diffed,er=lt.__c,or=lt.unmount,nr=lt.__;function nn(t,e){lt.__h&&lt.__h(dt,t,on||e),on=0;var o=dt.__H||(dt.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function st(t){return on=1,Fi(ir,t)}function Fi(t,e,o){var n=nn(ao++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):ir(void 0,e),function(s){var i=(n.__N||n.__)[0],l=n.t(i,s);Xn(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=dt,!dt.__f)){dt.__f=!0;var r=dt.shouldComponentUpdate;dt.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var u=!1,p=this.props!=s;if(c.__.some(function(h){h.__N&&(u=!0,Xn(h.__[0],h.__N[0])||(p=!0))}),r){var m=r.call(this,s,i,l);return u?m||p:m}return!u||p}}return n.__}function Oe(t,e){var o=nn(ao++,3);!lt.__s&&es(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,dt.__H.__h.push(o))}function wt(t,e){var o=nn(ao++,4);!lt.__s&&es(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,dt.__h.push(o))}function ft(t){return on=5,de(function(){return{current:t}},[])}function de(t,e){var o=nn(ao++,7);return es(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function Ni(){var t;do{for(;t=Zn.shift();)try{Bo(t)}catch(o){lt.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=ar.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Bo),e.__h.some(ts),e.__h=[]}catch(o){e.__h=[],lt.__e(o,t.__v)}}}while(Zn.length)}lt.__b=function(t){dt=null,Xs&&Xs(t)},lt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),nr&&nr(t,e)},lt.__r=function(t){Zs&&Zs(t),ao=0;var e=(dt=t.__c).__H;e&&(Yn==dt?dt.__h=[]:(e.__h.some(Bo),e.__h.some(ts),ao=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Yn=dt},lt.diffed=function(t){tr&&tr(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&rr(ar.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Yn=dt=null},lt.__c=function(t,e){e.some(function(o){try{o.__h.some(Bo),o.__h=o.__h.filter(function(n){return!n.__||ts(n)})}catch(n){o.__h=[function(){throw n}]}}),er&&er(t,e)},lt.unmount=function(t){or&&or(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,rr(Zn.push(r))}else Bo(r)}catch(s){e=s}}),n.__H=void 0,e&&lt.__e(e,n.__v))};var sr=typeof requestAnimationFrame=="function";function Ri(t){var e,o=function(){clearTimeout(n),sr&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);sr&&(e=requestAnimationFrame(o))}function rr(t){t!=1&&Ys==lt.requestAnimationFrame||((Ys=lt.requestAnimationFrame)||Ri)(Ni)}function Bo(t){var e=dt,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),dt=e}function ts(t){var e=dt;t.__c=t.__(),dt=e}function es(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!Xn(o,t[n])})}function ir(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

Preact 11.2.0, The MIT License (MIT)
Copyright (c) 2015-present Jason Miller

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

htm 3.1.1, Copyright 2018 Google Inc. Licensed under the Apache License, Version 2.0 (the "License"); you may not use
this file except in compliance with the License. You may obtain a copy of the License at
http://www.apache.org/licenses/LICENSE-2.0 . Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
express or implied. See the License for the specific language governing permissions and limitations under the License.
*/function lr(t){return Array.isArray(t)?t.map(lr):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[Kn("wbr",null),e]:[e])}var a=Rs.bind((t,e,...o)=>Kn(t,e,...typeof t=="string"?o.map(lr):o));var Wi=["plan","koppelingen","stand","verwachtingen","lezing"],Di={ernst:"gewicht"},M={route:null,started:!1},cr,os=0,pr=new Map;function ss(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([r,s])=>[Di[r]||r,s]))}}function T(t,e={},o=!0){let n=o&&M.route?Object.fromEntries(Wi.filter(i=>M.route.query[i]).map(i=>[i,M.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var ee=t=>T(["ding",t]);function q(t,e=!1){let o={...M.route.query};for(let[r,s]of Object.entries(t))s?o[r]=s:delete o[r];let n=T(M.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++os},"",n),ns())}function ns(t=!1){let e=ss(location.hash),o=M.route?.path.join("/")===e.path.join("/");M.route=e,cr(e),!o&&window.scrollTo(0,t&&pr.get(history.state?.turn)||0)}function ur(t){cr=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),os=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>pr.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let r=!!history.state;r||history.replaceState({turn:++os},""),ns(r)};return window.addEventListener("popstate",n,{signal:o}),ns(),M.started=!0,()=>e.abort()}function sn(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var $=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),tt=(t,e,o={})=>$(e===1?t.one:t.more,{count:e,...o});var B=t=>t.slice(0,1).toUpperCase()+t.slice(1),Y=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),N=t=>[...new Set(t)],Hi=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),P=(t,e)=>Hi.compare(t,e);function dr(t,e){let o=Y(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of n)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}var f=JSON.parse(document.getElementById("gegevens").textContent),Ii=[...Object.keys(f.things),...Object.keys(f.addresses)],rs=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+Ii[n]);if(Array.isArray(t))return t.map(rs);if(t&&typeof t=="object")for(let[e,o]of Object.entries(t))t[e]=rs(o);return t};for(let t of f.numbered)f[t]=rs(f[t]);for(let t of[f.queries,f.views,f.codes,...Object.values(f.codes),f.names,f.flags,f.told,...Object.values(f.told),f.absent,f.dates,f.lists,f.kinds,f.called,f.works,f.partners,f.lookups,f.words,f.addresses])Object.setPrototypeOf(t,null);var zt=new Map(Object.entries(f.things)),io=new Map(f.plans.map(t=>[t.key,t])),A=f.plans.length>1,g=f.words,oe=t=>t?.words.page||g,D=t=>io.get(t)||(A?void 0:f.plans[0]),Q=t=>io.get(t.split("/")[0]),lo=(t,e)=>!e||!Q(t)||Q(t).key===e,Se=[...new Map(f.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),Dt=Se[Se.length-1].date,At=[...new Map(f.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),fr=(t,e)=>{let o=Q(t);return o?f.stands[e]?.[o.key]||o.date:e},ct=t=>f.dates[t]||t||"",mr=(t=D())=>t?.source||f.source,co=t=>t.plan?[io.get(t.plan)]:f.plans,Pe=(t,e=D())=>(e?e.dates:Se).find(o=>o.date===t)?.label||ct(t);var as=5*2**20,L=()=>window.werkplaats,Ce=()=>f.served||!!L()&&L().state!=="off";async function is(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var $r=t=>L()?L().ask("answer",{options:t}):is(`antwoord?${new URLSearchParams(t)}`),hr=t=>L()?L().ask("words",{passage:t}):is(`api/woorden?vindplaats=${encodeURIComponent(t)}`);async function ls(t){if(L())return L().ask("check",{name:t.name,data:await rn(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return is("controleer",{method:"POST",body:t,headers:e})}async function rn(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error($(g.check.unreadable,{name:t.name}))}}var{cells:gr,gaps:us,candidates:qi,losses:Ui}=f.answers;for(let t of[...us,...gr])"candidates"in t&&(t.candidates=qi[t.candidates]);us.forEach((t,e)=>{t.key=e});var cs=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function mt(t){let e=f.answers.by[t.key],o=(r,s)=>cs(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>us[r]),matrix:o(e.matrix,gr),without:o(e.without,Ui),apart:e.apart,points:e.points},!t.plan)return e.read;let n=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:n(e.read.gaps),matrix:cs(e.read.matrix,n),without:cs(e.read.without,n),apart:n(e.read.apart),points:n(e.read.points)}),e.byPlan.get(t.plan)}function an({date:t,stated:e,strict:o,expect:n}){let r=[["stand",t]];return e&&r.push(["koppelingen","genoemd"]),o&&r.push(["lezing","streng"]),n||r.push(["verwachtingen","uit"]),r}var ds=t=>t.key in f.answers.by,Gi=t=>ds(t)||!!L();function H(t){let e=A&&io.has(t.plan)?t.plan:"",o=Se.some(i=>i.date===t.stand)?t.stand:Dt,n=t.koppelingen==="genoemd",r=ps({plan:e,date:o,stated:n,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[r,{...r,expect:!0},{...r,expect:!0,date:Dt}].map(ps).find(Gi)||ps({plan:e,date:Dt,stated:!1,expect:!0,strict:!1})}function ps({plan:t,date:e,stated:o,expect:n,strict:r}){let s=`${e}|${o?"stated":"all"}|${n?"with":"without"}`;return{plan:t,date:e,stated:o,expect:n,strict:r,key:r?`${s}|strict`:s}}function fs(t,e,o){let n=s=>({...t,[e]:s});return new Set(o.map(([s])=>H(n(s)).key)).size===o.length?o:[]}var ln=(t,e)=>io.get(e)?.steps.find(o=>o.notation===t)?.id;var Eo=[],X=(t,e)=>zt.get(t)?.[e]||Eo,_=(t,e)=>X(t,e)[0]||"",Pt=(t,e)=>X(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),E=(t,e)=>Pt(t,e)[0]||"",Ot=t=>zt.has(t),po=t=>X(t,"type"),uo=t=>pn.get(t)||Eo,Ft=(t,e)=>po(t).includes(e),_r=t=>po(t).map(e=>f.kinds[e]).find(Boolean),fo=t=>_r(t)?.page||"",rt=t=>_r(t)?.kind||"",zo=t=>fo(t)==="organisation",Fe=t=>fo(t)==="undertaking",et=t=>!!fo(t)&&!!_(t,"prefLabel"),un=(t,e)=>(f.flags[t]||Eo).includes(e),z=(t,e)=>f.codes[t]?.[e]?.label||e||"",ne=(t,e)=>z(f.lists[e],_(t,e)),Ne=t=>f.names[t]||g.thing.foreign[t]||t,cn=new Map,pn=new Map;for(let[t,e]of zt){for(let o of e.type||Eo)pn.has(o)||pn.set(o,[]),pn.get(o).push(t);for(let[o,n]of Object.entries(e))for(let r of n){if(!r.startsWith("@"))continue;let s=r.slice(1);cn.has(s)||cn.set(s,[]),cn.get(s).push([t,o])}}var fe=t=>cn.get(t)||Eo,St=(t,e,o="initiative")=>fe(t).filter(([n,r])=>r===o&&Ft(n,e)).map(([n])=>n),y=t=>f.called[t]?.label||_(t,"prefLabel")||_(t,"title")||_(t,"summary")||t.split("/").pop(),Re=t=>f.called[t]?.short||y(t),br=[...zt.keys()].filter(Fe),Ki=[...zt.keys()].filter(zo),kr=t=>At.find(e=>e.notation===t),mo=Object.entries(f.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:un("atSteps",t)})),Vi=new Map(Ki.map(t=>[_(t,"notation"),t])),Kt=t=>Vi.get(t)||"",bt=t=>f.addresses[t]||"",Xt=t=>Pt(t,"passage");var Qi=t=>E(t,"broader")||t,dn=t=>_(Qi(t),"notation"),wr=(t,e)=>e?.strict?f.linksStrictly[e.date]?.[t]:void 0,We=(t,e,o)=>wr(t,o)?.[e]||_(t,e),ms=(t,e)=>me(t,e.date)&&wr(t,e)!==null&&(!e.stated||un("isStated",We(t,"basis",e))),$o=(t,e)=>St(t,"Contribution").filter(o=>!e||ms(o,e)),ho=t=>f.works[t]?.steps||[],yr=t=>f.works[t]?.kinds||[],fn=t=>f.works[t]?.leads||[],Ji=Object.fromEntries(Object.entries(f.absent).map(([t,e])=>[t,new Set(e)])),me=(t,e=Dt)=>!Ji[e]?.has(t),Ze=(t,e)=>St(t,"Involvement").filter(o=>me(o,e)).map(o=>({id:o,organisation:E(o,"organisation"),role:_(o,"role"),asOf:_(o,"asOf")})),mn=t=>un("isActing",t),Ao=(t,e)=>N(Ze(t,e).filter(o=>mn(o.role)).map(o=>o.organisation)),$n=(t,e)=>St(t,"Involvement","organisation").filter(o=>me(o,e)).map(o=>({id:o,undertaking:E(o,"initiative"),role:_(o,"role"),asOf:_(o,"asOf")})),vr=t=>_(t,"isGeneric")==="true",Yi={},$e=(t,e=Dt)=>M.route?.query.lezing==="streng"&&f.toldStrictly[e]?.[t]||f.told[e]?.[t]||Yi,hn=(t,e)=>$e(t,e).report||"",go=(t,e)=>$e(t,e).status||"",xr=(t,e)=>$e(t,e).state||"",gn=(t,e)=>St(t,"Deadline").filter(o=>me(o,e));var Vt=g.shared,je=Vt.silence,Po=(t=D())=>t?$(oe(t).shared.report,{date:ct(t.date)}):Vt.reports,_o=(t=D())=>`${tt(Vt.nothing,t?1:2,{report:B(Po(t))})} ${je}`,to=(t=D())=>(t?[t]:f.plans).map(e=>`${e.document||e.title}, ${ct(e.date)}`).join("; "),Le=(t,e)=>[$e(t,e).word||"",$e(t,e).more||""],Ht=(t,e)=>Le(t,e).filter(Boolean).join(", "),Zt=Object.fromEntries(Object.entries(f.codes.Basis).map(([t,e])=>[t,[e.screen,Vt.bases[t]||B(e.label)]])),_n=t=>z("Modality",t),ot=t=>t===null?Vt.all_steps:kr(t)?.label||t,K=t=>z("InterventionKind",t),Xi=(t,e)=>e?Pe(fr(e.key,t.date),e):t.date===Dt?Vt.choices.latest:$(Vt.choices.others_latest,{date:Pe(t.date)}),Ct=(t,e=D(t.plan))=>[Xi(t,e),t.stated?oe(e).shared.choices.links_stated:Vt.choices.links_all_said,t.strict&&Vt.choices.strict_said,t.expect?Vt.choices.with_said:Vt.choices.without_said].filter(Boolean).join(" · ");function bn(t,e,o,n=D(o?.plan)){let{version:r,content:s}=f.meta;return $(Vt.export.footnote,{said:t,sources:to(n),addresses:e.map(i=>`; ${bt(i)}`).join(""),version:r+(s?$(Vt.export.content,{hash:s.slice(0,12)}):""),scenario:o?`; ${Ct(o,n)}`:""})}function $t(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Or(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var De=g.shared.export;function Zi({text:t,done:e}){let o=ft(null),n=ft(null);return wt(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${De.by_hand} ref=${o} onClose=${e}>
      <p>${De.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${De.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${g.shared.close}</button></form>
    </dialog>
  `}async function $s(t,e=De.copied){try{await navigator.clipboard.writeText(t),$t(e)}catch{let o=document.createElement("div");document.body.append(o),ue(a`<${Zi} text=${t} done=${()=>o.remove()} />`,o)}}function he(t,e,o){Or(t,e,o),$t($(De.downloaded,{name:t}))}var He=({text:t,label:e=De.copy})=>a`<button type="button" class="klein" onClick=${()=>$s(t())}>${e}</button>`,yt=({name:t,rows:e})=>a`<button type="button" onClick=${()=>he(t,ro(e()),"text/csv;charset=utf-8")}>${De.csv}</button>`,vt=(t,e="")=>{let o=D(e||t?.plan),n=o?[o]:f.plans;return[n.map(r=>ct(r.date)).join("; "),n.map(r=>r.document||r.title).join("; "),`ketenkaart ${f.meta.version} ${(f.meta.content||"").slice(0,12)}`.trim(),t?Ct(t,o):""]},xt=De.heads,se=t=>A?[{key:"bronplan",label:g.shared.plan,text:e=>D(t(e))?.title||""}]:[];var re=()=>document.getElementById("menu"),wn=()=>document.getElementById("menuknop"),vn=()=>[...re().querySelectorAll("details")],kn=()=>window.matchMedia("(max-width: 44rem)").matches;function yn(t=null){for(let e of vn())e!==t&&(e.open=!1)}function Sr(){yn(),re().classList.remove("is-open"),wn().setAttribute("aria-expanded","false")}function Cr(){re()&&(wn().addEventListener("click",()=>{let t=re().classList.toggle("is-open");for(let e of vn())e.open=t;wn().setAttribute("aria-expanded",String(t))}),re().addEventListener("click",t=>{let e=t.target;e.closest("a")?Sr():e.closest("summary")&&!kn()&&yn(e.closest("details"))}),re().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=vn().find(o=>o.open);kn()?wn().focus():e?.querySelector("summary").focus(),Sr()}),document.addEventListener("click",t=>{!kn()&&!re().contains(t.target)&&yn()}),re().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!kn()&&!re().contains(e)&&yn()}))}function jr(t){if(re()){for(let e of re().querySelectorAll("a")){let{path:o}=ss(e.hash);o[0]===t?e.setAttribute("aria-current","page"):e.removeAttribute("aria-current"),e.setAttribute("href",T(o))}for(let e of vn())e.classList.toggle("is-hier",!!e.querySelector("[aria-current]"))}}var Nt=g.check,tl="plan",el={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function Lr(t,e){let o=await L().ask("take",{name:t.name,data:await rn(t),beside:e});if(!o.ok)return o;let{page:n}=await L().ask("page",{options:[],views:!1,comparisons:!1});return L().show(n,$(e?g.werkplaats.beside:g.werkplaats.alone,{name:t.name})),o}var Mr=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>Lr(e,!1))}>${Nt.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>Lr(e,!0))}>${Nt.beside}</button>
`;async function ol(){await L().ask("shipped"),L().show()}var Tr=t=>t.preventDefault();function Br({files:t,children:e=null}){let[o,n]=st("");async function r(s,i){n(Nt.saving),window.addEventListener("beforeunload",Tr);try{let{name:l,data:c}=await L().ask(s,i);he(l,c,el[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",Tr)}return a`
    <div class="acties">
      ${t.map(({id:s,label:i,name:l,given:c})=>a`
          <button type="button" id=${s} onClick=${()=>r(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var Er=({made:t,marked:e})=>a`
  <${Br}
    files=${[...t?[{id:"bewaar-werkmap",label:Nt.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:Nt.save_marked,name:"faults"}]:[]]}
  />
`,zr=()=>a`
  <section class="blok">
    <h2>${Nt.save}</h2>
    <p class="zacht">${Nt.save_intro}</p>
    <${Br}
      files=${Object.entries(Nt.save_as).filter(([t])=>!(A&&t===tl)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${L().own&&a`<button type="button" id="terug" onClick=${ol}>${Nt.back}</button>`}
    <//>
  </section>
`;function Ar(){let t=ft(null),[e,o]=st("");async function n(){let[r]=t.current.files;if(!r)return $t(Nt.first_source);o(Nt.busy);try{o((await L().ask("source",{data:await rn(r)})).message)}catch(s){o(s.message)}}return a`
    <section class="blok">
      <h2>${Nt.source}</h2>
      <p class="zacht">${Nt.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${Nt.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${n}>${Nt.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function Pr({state:t,why:e,own:o}){let n=g.werkplaats;return a`
    <p>
      ${o?a`<strong>${$(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${$(n.shipped,{title:f.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var Fr="alle",nl={kind:t=>B(K(t)),form:t=>B(z("ExploitationForm",t)),partner:t=>y(Kt(t)||t)},Te=t=>[...t.steps.map(e=>e.notation),null];function Ie(t,e,o){let n=new Map;for(let s of mt({...e,plan:o.key}).matrix[t])n.has(s.column)||n.set(s.column,new Map),n.get(s.column).set(s.barrier,s);let r=[...n].map(([s,i])=>({key:s,label:nl[t](s),id:t==="partner"?Kt(s):"",cells:Te(o).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>P(s.label,i.label)):r}var ge=(t,e,o)=>[t,e??Fr,...A?[o]:[]].join("~");function Nr(t){let[e,o,n]=t.split("~");return{key:e,step:o===Fr?null:o,plan:n}}var Fo=t=>`cel-${t.replaceAll("~","-")}`;function Qt(t){if(!t)return{word:g.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var On=g.overview;function sl(t){let e=document.createElement("span");e.className=t,document.body.append(e);let{backgroundColor:o,color:n,borderTopColor:r,borderTopStyle:s}=window.getComputedStyle(e),i={fill:o,ink:n,stroke:s==="none"?o:r,dash:s==="dashed"};return e.remove(),i}var hs="Arial,Helvetica,sans-serif",Rr=document.createElement("canvas").getContext("2d");function xn(t,e,o,n){Rr.font=`${n?"bold ":""}${o}px ${hs}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;Rr.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function Dr(t,e,o){let n=Ie(t,e,o),r=Te(o),s=190,i=150,l=8,c=4,u=s+(i+c)*r.length+20,p=[],m=20,h=(k,v,x,w,b,O)=>{for(let C of xn(v,x,w,b))m+=w+4,p.push({x:k,y:m,text:C,size:w,bold:b,fill:O})};h(20,On.heading,u-40,20,!0,"#14212b"),h(20,`${to(o)}. ${Ct(e,o)}. ${je}`,u-40,12,!1,"#46545f"),m+=14;let d=m;r.forEach((k,v)=>{m=d,h(20+s+v*(i+c)+l,ot(k),i-2*l,14,!0,"#14212b")}),m=d+26;for(let k of n){let v=k.cells.map(b=>{let O=Qt(b);return{look:O.look,mark:Zt[b?.most_basis]?.[0]||"",text:[{all:xn(O.word,i-2*l-14,13,!0),size:13,bold:!0},...O.lines.map(C=>({all:xn(C,i-2*l,11,!1),size:11,bold:!1}))]}}),x=xn(k.label,s-l,13,!0),w=Math.max(44,12+x.length*17,...v.map(b=>12+b.text.reduce((O,{all:C,size:Z})=>O+C.length*(Z+3),0)));for(let[b,O]of x.entries())p.push({x:20,y:m+20+b*17,text:O,size:13,bold:!0,fill:"#14212b"});v.forEach((b,O)=>{let{ink:C,...Z}=sl(b.look),kt=20+s+O*(i+c);p.push({x:kt,y:m,w:i,h:w,...Z});let F=m+5;for(let{all:ut,size:U,bold:j}of b.text)for(let Wt of ut)F+=U+3,p.push({x:kt+l,y:F-2,text:Wt,size:U,bold:j,fill:C});b.mark&&p.push({x:kt+i-20,y:m+18,text:b.mark,size:14,bold:!1,fill:C})}),m+=w+c}return m+=6,h(20,Object.values(Zt).map(([k,v])=>`${k} ${v}`).join("   "),u-40,11,!1,"#46545f"),h(20,$(On.picture.foot,{version:f.meta.version,content:(f.meta.content||"").slice(0,12)}),u-40,11,!1,"#46545f"),{width:u,height:m+20,list:p}}var Wr=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function gs(t,e,o=f.plans[0]){let{width:n,height:r,list:s}=Dr(t,e,o),i=({x:m,y:h,w:d,h:k,fill:v,stroke:x,dash:w})=>`<rect x="${m}" y="${h}" width="${d}" height="${k}" rx="4" fill="${v}" stroke="${x}"${w?' stroke-dasharray="5 3"':""}/>`,l=({x:m,y:h,text:d,size:k,bold:v,fill:x})=>`<text x="${m}" y="${h}" font-size="${k}"${v?' font-weight="bold"':""} fill="${x}">${Wr(d)}</text>`,c=s.map(m=>m.text===void 0?i(m):l(m)),u=Wr($(On.picture.title,{heading:On.heading,scenario:Ct(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${r}" viewBox="0 0 ${n} ${r}"`} font-family="${hs}" role="img">
<title>${u}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${c.join(`
`)}
</svg>
`}function Hr(t,e,o){he("matrix.svg",gs(t,e,o),"image/svg+xml")}function Ir(t,e,o){let{width:n,height:r,list:s}=Dr(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=n*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,r);for(let u of s)u.text===void 0?(c.fillStyle=u.fill,c.strokeStyle=u.stroke,c.setLineDash(u.dash?[5,3]:[]),c.fillRect(u.x,u.y,u.w,u.h),c.strokeRect(u.x,u.y,u.w,u.h)):(c.fillStyle=u.fill,c.font=`${u.bold?"bold ":""}${u.size}px ${hs}`,c.fillText(u.text,u.x,u.y));i.toBlob(u=>he("matrix.png",u,"image/png"),"image/png")}function R({text:t,title:e=t,children:o}){let n=ft(null);return wt(()=>{document.title=`${e} – Ketenkaart`},[e]),wt(()=>{M.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function It({text:t}){let{route:e}=M;return wt(()=>{M.started&&t&&$t(t)},[t,e]),null}var ht=g.check,qr=({title:t,lines:e=[]})=>e.length>0&&a`
    <h2>${$(ht.list,{title:t,count:e.length})}</h2>
    <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
  `,Ur=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,rl=(t={})=>Object.entries(t).map(([e,o])=>$(ht.counted,{count:o,what:Ne(e).toLowerCase()})).sort(P);function al({message:t,faults:e,questions:o,counts:n,report:r,made:s}){return a`
    <p><strong>${t}</strong></p>
    ${s&&a`<p>${$(ht.made,{name:s})}</p>`}
    ${L()&&n&&a`<${Er} made=${s} marked=${e.length+o.length>0} />`}
    <${qr} title=${ht.faults} lines=${e} />
    <${qr} title=${ht.questions} lines=${o} />
    <${Ur} title=${ht.columns} lines=${r} />
    <${Ur} title=${ht.read} lines=${rl(n)} />
  `}function il(t){if(!t.length)throw new Error(ht.first);if(t.length>1)throw new Error($(ht.one_only,{count:t.length}));if(t[0].size>as)throw new Error($(ht.too_large,{name:t[0].name,most:as/2**20}));return t[0]}function Gr(){let t=ft(null),[e,o]=st(null);async function n(r){try{let s=il(t.current.files);o({busy:!0});let i=await r(s);o(i),$t(i.message)}catch(s){o({message:s.message||ht.silent,faults:s.faults})}}return Oe(()=>{let r=i=>i.preventDefault();function s(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(ls)}return window.addEventListener("dragover",r),window.addEventListener("drop",s),()=>{window.removeEventListener("dragover",r),window.removeEventListener("drop",s)}},[]),a`
    <${R} text=${ht.title}><p class="uitleg">${L()?ht.intro_here:ht.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${L()?ht.file_here:ht.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${L()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(ls)}>${ht.check}</button>
      ${L()&&a`<${Mr} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${ht.busy}</p>`}
      ${e?.message&&a`<${al} ...${e} />`}
    </div>
    ${L()&&a`<${zr} /><${Ar} />`}
    ${!L()&&f.served&&a`<p class="zacht">${ht.kept}</p>`}
  `}var Me=g.shared,bo=({legend:t,name:e,options:o,current:n="",id:r})=>o.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([s,i])=>a`
          <button
            type="button"
            id=${`${r}-${s||"gewoon"}`}
            aria-pressed=${String(s===n)}
            onClick=${()=>q({[e]:s||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;function gt({label:t,name:e,options:o,id:n=e}){let r=M.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([s])=>s===r)?r:""}
        onChange=${s=>q({[e]:s.target.value})}
      >
        <option value="">${Me.all}</option>
        ${o.map(([s,i])=>a`<option value=${s}>${i}</option>`)}
      </select>
    </label>
  `}var _e=({label:t=Me.text,name:e,id:o=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${o}
      type="search"
      value=${M.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${n=>q({[e]:n.target.value},!0)}
    />
  </label>
`,qe=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>q(Object.fromEntries(t.map(e=>[e,null])))}>
    ${Me.clear}
  </button>
`,ll=["cel","kies","sorteer"];function jt({children:t}){let[e,o]=st(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${Me.filters}>${t}</section>`;let n=Object.keys(M.route.query).filter(r=>!ll.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>o(r.target.open)}>
      <summary id="filterknop">${n?$(Me.filters_set,{count:n}):Me.filters}</summary>
      ${t}
    </details>
  `}var eo=()=>{let t=f.plans.map(e=>[e.key,e.title]);return A&&a`<div class="velden"><${gt} label=${Me.plan} name="plan" options=${t} /></div>`};function No(){let t=H(M.route.query),e=D(t.plan)?.dates||Se;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,r=e.find(i=>i.date===t.date)?.date||o,s=fs(M.route.query,"stand",e.map(i=>[n(i.date),i.label]));return a`<${bo} legend=${Me.choices.date} name="stand" options=${s} current=${n(r)} id="st" />`}function _s(){let t=H(M.route.query),e=oe(D(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${bo} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function Ue(){let t=Me.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{query:n}=M.route,{expect:r,strict:s}=H(n),i=r?"":"uit",l=fs(n,"verwachtingen",e);return a`
    <${eo} />
    <${_s} />
    <${No} />
    <${bo} legend=${t.reading} name="lezing" options=${o} current=${s?"streng":""} id="l" />
    <${bo} legend=${t.expectations} name="verwachtingen" options=${l} current=${i} id="v" />
  `}var Kr=g.shared.passage;function Ro({passage:t}){let[e,o]=st("");async function n(){try{o((await hr(t)).woorden)}catch(r){o(r.message||Kr.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${Kr.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var S=({id:t,text:e})=>et(t)?a`<a href=${ee(t)}>${e||y(t)}</a>`:a`<span>${e||y(t)}</span>`,ae=({ids:t,name:e=y,between:o=", "})=>t.map((n,r)=>[r>0&&o,a`<${S} id=${n} text=${e(n)} />`]),ie=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${S} id=${n} />${e?.(n)}</li>`)}</ul>`;function at({id:t,date:e}){let[o,n]=Le(t,e);return a`<span class=${`chip s-${xr(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var cl={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function Ge({basis:t}){let[e,o]=Zt[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${cl[e]}
    </svg>
  `:null}var ko=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${z("Severity",t)}</span>`;function Lt({of:t}){let e=N(t.flatMap(Xt));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${bt(o)}${Ce()&&a`<${Ro} passage=${o} />`}</li>`)}
    </ul>
  `:null}function Vr({of:t,look:e}){let[o,...n]=Xt(t);return o?a`
    <p class=${e}>
      ${bt(o)}${n.length>0&&$(g.shared.more_places,{count:n.length})}
      ${Ce()&&a`<${Ro} passage=${o} />`}
    </p>
  `:null}var Sn=({id:t})=>[E(t,"broader")&&[a`<${S} id=${E(t,"broader")} />`," › "],a`<${S} id=${t} />`],wo=({id:t})=>_(t,"isGeneric")==="true"&&a`<span class="zacht"> (${g.shared.collective})</span>`;function Cn(t,e,o=""){let n=o.startsWith("-"),r=e.find(l=>l.key===o.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?P(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var bs=(t,e="")=>M.route.query[t]||e;function pl({id:t,column:e,sort:o,turn:n}){let r=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var ul=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let r=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`;function nt({id:t,caption:e,rows:o,columns:n,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=st(r),u=s?bs(s,r):l,p=m=>{let h=u===m.key?`-${m.key}`:m.key;s?q({[s]:h===r?null:h},!0):c(h);let d=g.shared.table,k=h.startsWith("-")?d.descending:d.ascending;$t($(d.sorted,{column:m.label.toLowerCase(),direction:k}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${n.map(m=>a`<${pl} id=${t} column=${m} sort=${u} turn=${p} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Cn(o,n,u).map(m=>a`<${ul} row=${m} columns=${n} />`)}
      </tbody>
    </table>
  `}var dl=t=>t==null||t===!1||t===""||t.length===0;function be({pairs:t}){let e=t.filter(([,o])=>!dl(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var I=g.compare,jn=t=>B(z("CellState",t)),Be=f.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:A?$(I.side,{plan:t.title,label:o}):B(o)}))),fl=(t,e,{stated:o,strict:n})=>f.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function ml(t){let e=f.plans.map(l=>Be.filter(c=>c.plan===l).at(-1)),[o,n]=A?e:[Be[0],Be.at(-1)],r=Be.slice(0,-1).find(l=>l.key===t.van)||o,s=Be.slice(Be.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(n)?n:s.at(-1));return{one:r,other:i,after:s}}var Qr=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${r=>q({[e]:r.target.value})}>
      ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function $l({change:t,other:e}){let o=ge(t.kind,t.other_barrier,e.plan.key),n=T("overzicht",{cel:o,stand:e.date===Dt?null:e.date},!1),r=$(I.see_cell,{kind:K(t.kind),step:ot(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${I.see}<span class="sr">${r}</span></a></li>`}function hl({found:t,one:e,other:o,mode:n}){let r=c=>c.map(u=>y(Kt(u)||u)).join(", "),s=c=>N([c.barrier,c.other_barrier].map(ot)).join(" / "),i=[{key:"stap",label:I.columns.step,text:s},{key:"soort",label:I.columns.kind,text:c=>B(K(c.kind))},{key:"een",label:e.label,text:c=>jn(c.before)},{key:"ander",label:o.label,text:c=>jn(c.after)},{key:"erbij",label:I.joined[n],sort:!1,text:c=>r(c.joined)},{key:"weg",label:I.left[n],sort:!1,text:c=>r(c.left)}],l=()=>[[...i.map(c=>c.label),...xt],...t.changes.map(c=>[...i.map(u=>u.text(c)),...vt(null)])];return a`
    <ul>${t.changes.map(c=>a`<${$l} change=${c} other=${o} />`)}</ul>
    ${t.notes.map(c=>a`<p class="zacht">${c}</p>`)}
    <details>
      <summary>${I.as_table}</summary>
      <div class="rol"><${nt} id="vakken" caption=${I.table} rows=${t.changes} columns=${i} /></div>
      <div class="acties"><${yt} name="vergelijk-vakken.csv" rows=${l} /></div>
    </details>
  `}function gl({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:jn},...t.after.map(i=>({key:i,label:jn(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||I.nothing)}))],s=$(I.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${I.counted}</h2>
      <p class="zacht">${$(I.counts,{both:n,fresh:t.fresh.length})}</p>
      <div class="rol">
        <${nt} id="overgang" caption=${s} rows=${t.before} columns=${r} />
      </div>
    </section>
  `}function _l({actions:t,one:e,other:o,all:n}){let r=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=h=>s.has(h)?"":Ht(h,e.date),l=h=>Ht(h,o.date),c=h=>s.has(h)?a`<span class="zacht">${I.not_yet}</span>`:a`<${at} id=${h} date=${e.date} />`,u=[{key:"actie",label:I.action,text:y,cell:h=>a`<${S} id=${h} />`},{key:"wat",label:I.what,text:rt},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:h=>a`<${at} id=${h} date=${o.date} />`}],p=()=>[[...u.map(h=>h.label),...xt],...r.map(h=>[...u.map(d=>d.text(h)),...vt(null,e.plan.key)])],m=()=>q({alles:n?null:"ja"});return a`
    <section>
      <h2>${$(n?I.all:I.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${m}>${I.show_all}</button>
        <${yt} name="vergelijk.csv" rows=${p} />
      </div>
      <div class="rol">
        <${nt}
          id="vergelijk"
          caption=${I.actions_table}
          rows=${r}
          columns=${u}
          urlKey="sorteer"
          sort="actie"
        />
      </div>
    </section>
  `}function Jr({route:t}){if(Be.length<2)return a`<${R} text=${I.title} /><p>${I.alone}</p>`;let{one:e,other:o,after:n}=ml(t.query),r=fl(e,o,H(t.query)),{actions:s}=r,i=s?"dates":"plans",l=$(I.intro[i],{before:ct(e.date),after:ct(o.date)});return a`
    <${R} text=${I.heading[i]} title=${I.title}><p class="uitleg">${l} ${je}</p><//>
    <${jt}>
      <${_s} />
      ${Be.length>2&&a`
          <div class="velden">
            <${Qr} label=${I.first} name="van" current=${e} options=${Be.slice(0,-1)} />
            <${Qr} label=${I.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    <section class="blok">
      <h2>${$(I.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${hl} found=${r} one=${e} other=${o} mode=${i} />`:[a`<p>${g.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${gl} actions=${s} one=${e} other=${o} />
        <${_l} actions=${s} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${It} text=${tt(I.shown,r.changes.length)} />
  `}var Ln=g.shared.gaps,oo=t=>[t,...t.also],yo=t=>bt(t.evidence)?[t.evidence]:[],Wo=t=>f.queries[t]?.title||t,Xr=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||Y(t.sentence).includes(Y(e.tekst)))&&oo(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),bl=({said:t,work:e,more:o})=>e?[t," (",a`<${ae} ids=${e} name=${Re} />`,o&&Ln.more_work,")"]:t;function ks({list:t,plan:e}){if(!t.length)return a`<p>${D(e).words.nobody}</p>`;let o=n=>n.map((r,s)=>[s>0&&"; ",a`<${bl} ...${r} />`]);return a`
    <p class="zacht">${Ln.alphabetical}</p>
    <ul>${t.map(({who:n,why:r})=>a`<li><${S} id=${n} />: ${o(r)}</li>`)}</ul>
  `}function Yr({summary:t,fill:e}){let[o,n]=st(!1);return a`
    <details onToggle=${r=>r.target.open&&n(!0)}>
      <summary>${t}</summary>
      ${o&&e()}
    </details>
  `}function kl({gap:t,query:e}){let o=[t.barrier&&ot(t.barrier).toLowerCase(),t.kind&&K(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${ko} severity=${t.severity} />${" · "}
      <a href=${T(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${A&&` · ${D(t.plan).title}`}
      ${et(t.subject)&&[" · ",a`<${S} id=${t.subject} />`]}
    </p>
  `}function wl({gap:t,scenario:e}){let o=f.queries[t.query]||{},[n]=yo(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${kl} gap=${t} query=${o} />
      ${n&&a`
          <p class="vindplaats">
            <span class="sr">${g.shared.passage.place}</span>${bt(n)}
            ${Ce()&&a`<${Ro} passage=${n} />`}
          </p>
        `}
      <div class="acties">
        ${o.why&&a`<${Yr} summary=${Ln.why} fill=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${Yr}
              summary=${Ln.who}
              fill=${()=>a`<${ks} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${He} text=${()=>bn(t.sentence,yo(t),e,D(t.plan))} />
      </div>
    </article>
  `}var Do=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${wl} key=${n.key} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var Rt=g.shared.work;function yl({id:t,date:e}){let o=new Map;for(let n of Ze(t,e))o.set(n.organisation,[...o.get(n.organisation)||[],z("Role",n.role)]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,r])=>a`<li><${S} id=${n} />${` (${N(r).join(", ")})`}<${wo} id=${n} /></li>`)}
    </ul>
  `:g.shared.nobody}function vl(t){let e=_(t,"dueBy");return e&&` (${$(Rt.bound,{date:ct(e)})}; ${_n(_(t,"modality"))})`}function xl({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=_(o,"deadlineLabel"),{delivery:r}=$e(o,e);return a`
          <li>
            ${n&&`${B(n)}: `}“${_(o,"deadlineText")}”${vl(o)}
            ${_(o,"revises")==="true"&&`, ${Rt.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var Ol=t=>f.lookups[t]?.told||"";function ws({id:t,date:e}){let o=St(t,"Figure","concerns").filter(n=>me(n,e));return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${S} id=${n} />: <strong>${Ol(n)}</strong><${Lt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function no({of:t}){let e=r=>[E(r,"barrier")&&$(Rt.at_step,{step:y(E(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>_(r,s)&&ne(r,s))].filter(Boolean),o=r=>_(r,"status")?$(Rt.other_status,{reading:e(r).join(", ")}):$(Rt.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Rt.other_unsaid}),n=Pt(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(r=>a`<li><strong>${o(r)}</strong>${_(r,"rationale")}</li>`)}
    </ul>
  `:null}function Ho({id:t,scenario:e=null}){let o=We(t,"basis",e),n=z("Strength",We(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${Sn} id=${E(t,"barrier")} />
        ${` · ${X(t,"interventionKind").map(K).join(", ")} · ${n} · `}
        <${Ge} basis=${o} />${` ${Zt[o]?.[1]||z("Basis",o)}`}
      </p>
      <p class="reden"><strong>${Rt.here}</strong>${_(t,"rationale")}</p>
      <${no} of=${t} />
    </div>
  `}var Zr=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function ta({id:t,scenario:e,contributions:o}){let{date:n}=e,r=hn(t,n),s=_(t,"promise"),i=gn(t,n),l=o.length?o.map(u=>a`<${Ho} id=${u} scenario=${e} />`):_(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Rt.across}</strong>${_(t,"rationale")}</p>`,c=[[Rt.facts.deadline,i.length>0&&a`<${xl} ids=${i} date=${n} />`],[Rt.facts.who,a`<${yl} id=${t} date=${n} />`],[Rt.facts.figures,St(t,"Figure","concerns").length>0&&a`<${ws} id=${t} date=${n} />`],[Rt.facts.how,l],[Rt.facts.where,a`<${Lt} of=${[t,...o,r]} />`]];return a`
    <article class="kaart">
      <h3><${S} id=${t} /></h3>
      <p class="regel">${rt(t)} · <${at} id=${t} date=${n} /></p>
      <${Zr} lead=${s&&Rt.promise} text=${s||_(t,"summary")} />
      <${Zr} lead=${Rt.progress} text=${_(r,"summary")} />
      ${r&&a`<${no} of=${r} />`}
      <${be} pairs=${c} />
    </article>
  `}var ke=t=>[...t].sort((e,o)=>P(y(e),y(o)));var pt=g.overview,ea=f.codes.CellState;function Mn({open:t=!0}){let e={report:A?pt.howto.reports:Po(),marks:Object.values(Zt).map(([o])=>o).join(" "),source:mr()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${pt.howto.title}</summary>
      <ol>${pt.howto.lines.map(o=>a`<li>${$(o,e)}</li>`)}</ol>
    </details>
  `}var Bn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`),oa=({look:t,label:e})=>a`
  <li><span class=${`staal ${t}`} aria-hidden="true"></span><span><strong>${e}</strong></span></li>
`;function En(){let t=pt.legend.expected;return a`
    <details class="legenda" open>
      <summary>${pt.legend.title}</summary>
      <ul class="stalen">
        ${pt.legend.states.map(e=>[a`<${oa} look=${`s-${e}`} label=${B(ea[e].label)} />`,t[e]&&a`<${oa} look=${`s-${e} verwacht`} label=${t[e]} />`])}
      </ul>
      <ul class="stalen">
        ${Object.entries(Zt).map(([e,[,o]])=>a`<li><${Ge} basis=${e} /><span>${o}</span></li>`)}
      </ul>
      <details class="binnen">
        <summary>${pt.legend.exact}</summary>
        <dl class="feiten">
          ${Object.values(ea).map(e=>a`<div><dt>${B(e.label)}</dt><dd>${e.definition}</dd></div>`)}
        </dl>
      </details>
    </details>
  `}function Sl({state:t,things:e,date:o}){let n=A?"h4":"h3",r=i=>Le(i,o)[1]&&a`<span class="zacht"> – ${Le(i,o)[1]}</span>`,s=$(pt.group,{state:B(z("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${s}<//>
      <${ie} ids=${ke(e)} more=${r} />
    </div>
  `}function na({scenario:t,plan:e}){let o=A?"h3":"h2";return mt(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=f.codes.InterventionKind[r];return a`
      <section
        class="slachtoffers"
        id=${e===f.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${r}
      >
        <${o}>${$(pt.apart.title,{kind:i.label})}<//>
        <p class="zacht">${$(pt.apart.note,{definition:i.definition})}</p>
        ${s.length?a`
                <div class="standen">
                  ${s.map(l=>a`<${Sl} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${_o(e)}</p>`}
      </section>
    `})}var Cl=8,[Tn,jl,Ll]=Object.keys(f.codes.Severity);function Tl({gap:t,more:e}){let o=Ft(t.subject,"Measure")?$(pt.side.action,{number:Re(t.subject)}):pt.side.see,n=T("aandachtspunten",{gewicht:Tn,vraag:t.query});return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <p class="regel">
        <${ko} severity=${t.severity} />${` · ${Wo(t.query)}`}
        ${et(t.subject)&&[" · ",a`<${S} id=${t.subject} text=${o} />`,a`<span class="sr"> ${y(t.subject)}</span>`]}
        ${e>0&&[" · ",a`<a href=${n}>${$(pt.side.more,{count:e})}</a>`]}
      </p>
    </article>
  `}function sa({scenario:t}){let{gaps:e}=mt(t),o=s=>e.filter(i=>i.severity===s).length,n=new Map;for(let s of e.filter(i=>i.severity===Tn))n.set(s.query,[...n.get(s.query)||[],s]);let r=o(Tn);return a`
    <aside class="zij" aria-label=${pt.side.label}>
      <h2>${pt.side.title}</h2>
      <p class="zacht">${r?$(pt.side.some,{count:r}):pt.side.no}</p>
      ${[...n.values()].slice(0,Cl).map(([s,...i])=>a`<${Tl} key=${s.key} gap=${s} more=${i.length} />`)}
      <p>
        ${r>0&&[a`<a href=${T("aandachtspunten",{gewicht:Tn})}>${$(pt.side.all_high,{count:r})}</a>`," · "]}
        <a href=${T("aandachtspunten")}>${pt.side.all}</a>
        ${` · ${$(pt.side.rest,{middle:o(jl)})} · ${tt(pt.side.low,o(Ll))}`}
      </p>
    </aside>
  `}var Tt=g.gaps,aa=t=>y(Kt(t)||t),Ml=(t,e)=>[[...Tt.csv,...xt],...t.map(o=>[z("Severity",o.severity),Wo(o.query),o.sentence,f.queries[o.query]?.why||"",o.steps.map(ot).join(", "),o.kinds.map(K).join(", "),o.partners.map(aa).join(", "),o.subject_label,yo(o).map(bt).join("; "),...vt(e,o.plan)])],Bl=["tekst","stap","soort","partner","vraag","gewicht"];function El({all:t}){let e=(s,i)=>N(s).map(l=>[l,i(l)]),o=e(t.flatMap(s=>oo(s).flatMap(i=>i.partners)),aa),n=e(t.map(s=>s.query).sort(P),Wo),r=Object.entries(f.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${jt}>
      <${Ue} />
      <div class="velden">
        <${_e} name="tekst" />
        <${gt} label=${Tt.fields.step} name="stap" options=${At.map(s=>[s.notation,s.label])} />
        <${gt} label=${Tt.fields.kind} name="soort" options=${mo.map(s=>[s.notation,s.label])} />
        <${gt}
          label=${Tt.fields.partner}
          name="partner"
          options=${o.sort((s,i)=>P(s[1],i[1]))}
        />
        <${gt} label=${Tt.fields.query} name="vraag" options=${n} />
        <${gt} label=${Tt.fields.weight} name="gewicht" options=${r} />
        <${qe} names=${Bl} />
      </div>
    <//>
  `}var ra=Object.keys(f.codes.Severity).at(-1);function ia({route:t}){let e=H(t.query),o=mt(e).gaps,n=o.filter(u=>Xr(u,t.query)),r=n.filter(u=>u.severity!==ra),s=n.filter(u=>u.severity===ra),i={points:tt(Tt.points,r.length),questions:tt(Tt.questions,s.length)},l=$(Tt.intro,{report:Po(D(e.plan))}),c=[[Tt.points_title,r],[Tt.questions_title,s]];return a`
    <${R} text=${Tt.title}><p class="uitleg">${l} ${je}</p><//>
    ${co(e).map(u=>a`<${Bn} key=${u.key} plan=${u} />`)}
    <${El} all=${o} />
    <p class="telling" id="telling">
      ${$(Tt.counts,i)}${n.length<o.length&&$(Tt.of_all,{count:o.length})}${". "}
      <${yt} name="aandachtspunten.csv" rows=${()=>Ml(n,e)} />
    </p>
    ${c.map(([u,p])=>a`
        <section key=${u}>
          <h2>${$(u,{count:p.length})}</h2>
          <${Do} list=${p} scenario=${e} none=${Tt.none} />
        </section>
      `)}
    <${It} text=${$(Tt.shown,i)} />
  `}var Ee="omgeving",zl=16;function la(t,e){let{date:o}=H(e);if(t===Ee)return Fl(e.ding,o);let n=f.views[t];if(!n)return null;let{edges:r,loose:s}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...r,...s]}}var zn=t=>Object.keys(t.table).filter(e=>!ca[e]),ca={from_label:"from",to_label:"to"},pa=t=>ca[t];function ua(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=H(e),r={steps:e.stap,kinds:e.soort,partners:e.partner&&Kt(e.partner)},s=t.rows.filter(c=>!o.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&Object.entries(r).every(([u,p])=>!p||c[u]?.includes(p)||c.from===p||c.to===p));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.slot&&i.has(c.row));return{nodes:t.layout==="columns"?da(l,t.step):l,rows:s}}function da(t,e){let o=new Map;for(let r of t)o.set(r.x,[...o.get(r.x)||[],r]);let n=Math.max(1,...[...o.values()].map(r=>r.length));return[...o.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*n/r.length)})))}function fa(t,e){let o=new Map,n=(s,i,l,c)=>{let u=[s,i,l,c].join("~");s&&i&&s!==i&&o.set([s,i,c].join("~"),{id:u,from:s,to:i,group:l,said:[c]})},r=s=>$(g.graph.contributes,{basis:z("Basis",_(s,"basis"))});for(let s of Ze(t,e))n(s.organisation,t,"rol",z("Role",s.role));for(let s of $n(t,e))n(t,s.undertaking,"rol",z("Role",s.role));for(let s of $o(t))me(s,e)&&n(t,E(s,"barrier"),"stap",r(s));for(let s of St(t,"Contribution","barrier"))me(s,e)&&n(E(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(zt.get(t)))for(let l of i)l.startsWith("@")&&et(l.slice(1))&&n(t,l.slice(1),"verband",Ne(s));for(let[s,i]of fe(t))et(s)&&me(s,e)&&n(s,t,"verband",Ne(i));return[...o.values()]}var qt=f.around,Al=t=>po(t).find(e=>qt.nodes[e])||"*",Pl=t=>t.length>qt.letters?`${t.slice(0,qt.letters-1)}…`:t,ma=(t,e,o)=>({id:t,label:Pl(y(t)),title:y(t),group:Al(t),x:e,y:o}),$a=t=>{let{color:e,dashes:o}=qt.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function Fl(t,e){let o=Ot(t)?t:"",n=o?fa(o,e).map($a):[],r=[N(n.map(l=>l.from)),[o],N(n.map(l=>l.to))],s=new Set([o]),i=r.flatMap((l,c)=>{let u=c===1?l.filter(Boolean):l.filter(p=>!s.has(p));for(let p of u)s.add(p);return u.sort((p,m)=>P(y(p),y(m))).map((p,m)=>ma(p,c*qt.width,m))});return{...qt,name:Ee,title:o?qt.title_of.replace("{name}",y(o)):qt.title,layout:"columns",looks:qt,nodes:da(i,qt.step),rows:n,date:e,centre:o}}function ha(t,e,o){let n=[...t.nodes],r=[...t.rows],s=new Map;for(let i of e.filter(l=>Ot(l)&&n.some(c=>c.id===l))){let l=n.find(b=>b.id===i),c=new Set(n.map(b=>b.id)),u=fa(i,o),m=N(u.map(b=>b.from===i?b.to:b.from)).filter(b=>!c.has(b)).sort((b,O)=>P(y(b),y(O))),h=new Set(m.slice(0,zl)),d=n.map(b=>b.x),[k,v]=[Math.min(...d),Math.max(...d)],x=l.x<(k+v)/2?k-qt.width:v+qt.width,w=l.y-(h.size-1)*qt.step/2;for(let[b,O]of[...h].entries())n.push(ma(O,x,w+b*qt.step));for(let b of u)(h.has(b.from)||h.has(b.to))&&r.push($a(b));m.length>h.size&&s.set(i,{shown:h.size,count:m.length-h.size})}return{nodes:n,rows:r,left:s}}var Jt=g.graph,ys=40,ga=(t,e=y(t))=>a`<a href=${ee(t)}>${e}</a>`,Nl=t=>(t===1?Jt.counted.one:Jt.counted.more).replace("{count}",t);function _a({picture:t,row:e}){let o=e.group&&!f.views[t.name]?Object.keys(f.around.table):Object.keys(t.table),n=zn(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[o.length&&n[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function Rl({picture:t,row:e,name:o}){let n=(e.about||[]).filter(s=>Ot(s)&&s!==e.from&&s!==e.to),r=s=>Le(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${o(e.from)} – ${o(e.to)}</h2>
    <${_a} picture=${t} row=${e} />
    ${n.length>0&&a`<p>${Jt.about}</p>
        <ul>${n.map(s=>a`<li>${et(s)?ga(s):y(s)}${Fe(s)&&a`<span class="zacht"> – ${r(s)}</span>`}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&et(s)).map((s,i)=>a`${i>0&&" · "}${ga(s,Jt.page_of.replace("{name}",y(s)))}`)}</p>
  `}function Wl({picture:t,rows:e,node:o,name:n,unfold:r,opened:s,pick:i}){let l=e.filter(h=>h.from===o||h.to===o),c=t.nodes.find(h=>h.id===o)?.group,u=t.looks.nodes[c]?.label||rt(o),p=s.includes(o),m=h=>{let d=h.from===o?h.to:h.from;return a`<li>
      ${h.from===o?Jt.towards:Jt.coming}
      <button type="button" class="rijknop" onClick=${()=>i(d||h.id)}>${n(d)}</button>
      ${h.group&&a`<span class="zacht"> – ${t.looks.edges[h.group]?.label||h.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${u&&`${B(u)}. `}${Nl(l.length)}</p>
    ${Ot(o)&&et(o)&&a`<p class="acties">
        <a href=${ee(o)}>${Jt.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(p)}
          onClick=${()=>r(o)}>${p?`− ${Jt.fold}`:`+ ${Jt.unfold}`}</button>
        ${" "}<a href=${T(["graaf",Ee],{ding:o})}>${Jt.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,ys).map(m)}</ul>
    ${l.length>ys&&a`<p>${Jt.rest.replace("{count}",String(l.length-ys))}</p>`}
  `}function ba(t){let{row:e,node:o}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${Jt.in_words}>
      ${e&&a`<${Rl} ...${t} />`} ${o&&a`<${Wl} ...${t} />`}
      ${!e&&!o&&a`<p class="zacht">${Jt.nothing_chosen}</p>`}
    </section>
  `}function ka({picture:t,rows:e,name:o,hover:n,close:r}){let s=e.find(p=>p.id===n.id||n.id===`leeg~${p.id}`);Oe(()=>{let p=m=>m.key==="Escape"&&r();return window.addEventListener("keydown",p),()=>window.removeEventListener("keydown",p)},[]);let i=n.id,l=Ot(i)?Xt(i).slice(0,2).map(bt):[],c=Ot(i)&&Fe(i)?Le(i,t.date).filter(Boolean).join(", "):"",u={left:`${Math.max(4,n.x-20)}px`,top:`${n.y+16}px`};return a`
    <div class="zweefkaart" style=${u}>
      ${s?a`<strong>${o(s.from)} – ${o(s.to)}</strong><${_a} picture=${t} row=${s} />`:a`
              <span class="zacht">${Ot(i)&&rt(i)}</span> <strong>${o(i)}</strong>
              ${c&&a`<p>${c}</p>`} ${l.map(p=>a`<p class="zacht">${p}</p>`)}
            `}
    </div>
  `}var vs="#16212B",An=.8571428571428571;function Dl(t,e){let[o,n,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,r,n-o,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2;for(let i=o-(s-r);i<n;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function Hl(t,e){let[o,n]=[e[0],e[e.length-1]],r=n.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(o.x-90,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,n.y),t.stroke()};t.strokeStyle=vs,t.lineWidth=14,s(),t.strokeStyle="#FFFFFF",t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,n.y-15),t.lineTo(r+22,n.y),t.lineTo(r,n.y+15),t.fillStyle=vs,t.fill(),t.restore()}function wa(t,{nodes:e,edges:o,options:n,view:r},{onChoose:s,onUnfold:i,onHover:l}={}){let c=new vis.DataSet(e.map(({title:w,...b})=>l?b:{...b,title:w})),u=new vis.DataSet(o),p=new vis.Network(t,{nodes:c,edges:u},n),m=t.querySelector(".vis-network");m.setAttribute("role","application"),m.setAttribute("aria-label",t.dataset.title||"");for(let w of t.querySelectorAll("canvas"))w.setAttribute("aria-hidden","true");let h=e.filter(w=>w.slot).map(w=>w.id),d=e.filter(w=>w.station).sort((w,b)=>w.station-b.station);p.on("beforeDrawing",w=>{d.length&&Hl(w,d.map(b=>p.getPosition(b.id)));for(let b of h)Dl(w,p.getBoundingBox(b))});let k=(w=.05)=>{if(!e.length||(p.fit({animation:!1,maxZoomLevel:1.15}),p.getScale()>=w))return;let O=Math.min(...e.map(ut=>ut.x))-125,C=Math.min(...e.map(ut=>ut.y))-30,Z=t.clientWidth/w*.5,kt=Math.max(...e.map(ut=>ut.x))+125-O,F={x:kt<2*Z?O+kt/2:O+Z,y:C+t.clientHeight/w*.5};p.moveTo({position:F,scale:w,animation:!1})};if(p.on("click",({nodes:[w],edges:[b]})=>s?.(w??b??null)),p.on("doubleClick",({nodes:[w]})=>w&&i?.(w)),l){p.on("hoverNode",({node:w,pointer:b})=>l(w,b.DOM)),p.on("hoverEdge",({edge:w,pointer:b})=>l(w,b.DOM));for(let w of["blurNode","blurEdge","dragStart","zoom"])p.on(w,()=>l(null))}r?p.moveTo({...r,animation:!1}):k(An);let v=new Map(o.map(w=>[w.id,w])),x=new Set;return{network:p,fit:k,view:()=>({position:p.getViewPosition(),scale:p.getScale()}),zoom:w=>p.moveTo({scale:Math.min(4,Math.max(.05,p.getScale()*w))}),select(w,b,O){let C=b.length?b:o.filter(U=>w.includes(U.from)||w.includes(U.to)).map(U=>U.id),Z=new Set(C.filter(U=>v.has(U))),kt=[...x,...Z].filter(U=>x.has(U)!==Z.has(U));kt.length&&u.update(kt.map(U=>Z.has(U)?{id:U,width:3,color:{color:vs}}:{id:U,width:1.6,color:{color:v.get(U).color}})),x=Z;let F=w.filter(U=>c.get(U));if(p.setSelection({nodes:F,edges:[]},{highlightEdges:!1}),!O||!F.length)return;F.some(U=>{let{x:j,y:Wt}=p.canvasToDOM(p.getPosition(U));return j>0&&j<t.clientWidth&&Wt>0&&Wt<t.clientHeight})||p.focus(F[0],{scale:Math.max(p.getScale(),An),animation:!1})},show(w){p.fit({nodes:w.filter(b=>c.get(b)),animation:!1,maxZoomLevel:1.15}),p.getScale()<An&&p.moveTo({scale:An})},destroy:()=>p.destroy()}}function ya(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?Math.max(...o)-Math.min(...o)+110:0)))}var Il=250,ql={0:t=>t.fit()};function va(t){let{of:e,nodes:o,edges:n,options:r,handle:s,lit:i,line:l,look:c,shown:u,title:p}=t,m=ft(null),h=ft({of:"",view:null,ids:new Set}),d=ft(t);d.current=t,wt(()=>{let w=performance.now(),b=h.current.of===e?h.current.view:null,O=0,C=(F,ut)=>{window.clearTimeout(O),O=window.setTimeout(()=>d.current.onHover(F===null?null:{id:F,...ut}),Il)},Z=wa(m.current,{nodes:o,edges:n,options:r,view:b},{onChoose:F=>d.current.onChoose(F),onUnfold:F=>d.current.onUnfold(F),onHover:C});s.current=Z;let kt=b?o.map(F=>F.id).filter(F=>!h.current.ids.has(F)):[];return kt.length&&Z.show([...kt,...i]),m.current.dataset.ms=String(Math.round(performance.now()-w)),()=>{window.clearTimeout(O),h.current={of:e,view:Z.view(),ids:new Set(o.map(F=>F.id))},Z.destroy(),s.current=null}},[e,o,n]),wt(()=>{u&&h.current.of===""&&s.current.fit(12/14)},[u]),wt(()=>s.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let k=w=>{w.key==="Escape"?t.onClear():ql[w.key]?.(s.current)},v=Math.max(420,Math.round(window.innerHeight*.74)),x={height:`${ya(o,v)}px`};return a`<div class="doek" id="doek" ref=${m} style=${x} data-title=${p} onKeyDown=${k}></div>`}var xs=g.graph,Ul=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,Gl=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${t.shape==="name"?"#FFFFFF":t.color} stroke=${t.shape==="name"?t.color:"#16212B"} />`}
  </svg>
`;function xa({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([i])=>t.rows.some(l=>l.group===i)),r=Object.entries(t.looks.nodes).filter(([i])=>t.nodes.some(l=>l.group===i)),s=(i,l)=>{l?o.delete(i):o.add(i),q({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${xs.lines}>
      ${n.map(([i,l])=>a`
          <li>
            <label>
              <input type="checkbox" id=${`lijn-${i}`} checked=${!o.has(i)}
                onChange=${c=>s(i,c.target.checked)} />
              <${Ul} look=${l} /><span>${l.label}</span>
            </label>
          </li>
        `)}
    </ul>
    <ul class="lijnen" aria-label=${xs.points}>
      ${r.map(([,i])=>a`<li><label><${Gl} look=${i} /><span>${i.label}</span></label></li>`)}
      ${t.nodes.some(i=>i.slot)&&a`<li><label><span class="leegvak" aria-hidden="true"></span><span>${xs.not_said}</span></label></li>`}
    </ul>
  `}var Io=g.graph,Oa="from_label",Kl="amount",Os=new WeakMap;function Vl(t,e){return Os.has(t)||Os.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),Os.get(t).get(e)||Io.not_said}function vo(t,e,o){let n=pa(o);return n?Vl(t,e[n]):e.said[zn(t).indexOf(o)]||""}function Ql(t,e,o){let n=o.replace("-",""),r=o[0]==="-"?-1:1,s=e.map(l=>[vo(t,l,n),l]),i=l=>+(l===""||l===Io.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*P(l[0],c[0])).map(([,l])=>l)}function Sa({picture:t,rows:e,chosen:o,pick:n,caption:r}){let s=M.route.query.sorteer||Oa,i=Object.entries(t.table),l=(m,h)=>{let d=s===m?`-${m}`:m;q({sorteer:d===Oa?null:d},!0),$t(Io.sorted.replace("{column}",h.toLowerCase()).replace("{direction}",d[0]==="-"?Io.down:Io.up))},c=m=>s===m?"ascending":s===`-${m}`?"descending":null,u=([m,h])=>m===Kl?a`<th scope="col" role="columnheader">${h}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(m)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${m}`} onClick=${()=>l(m,h)}>
            ${h}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,p=m=>{let h=m.id===o,d=h||o&&(m.from===o||m.to===o);return a`
      <tr key=${m.id} role="row" class=${d?"gekozen":null} data-rij=${m.id} data-van=${m.from||""}
        data-naar=${m.to||""} onClick=${k=>k.target.closest("button, a")||n(m.id)}>
        ${i.map(([k,v],x)=>x?a`<td role="cell" data-kop=${v}>${vo(t,m,k)}</td>`:a`<th scope="row" role="rowheader" data-kop=${v}>
                <button type="button" class="rijknop" aria-pressed=${String(h)} onClick=${()=>n(m.id)}>
                  ${vo(t,m,k)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(u)}</tr></thead>
      <tbody role="rowgroup">${Ql(t,e,s).map(p)}</tbody>
    </table>
  `}function Ke(){let t=g.missing;return a`
    <${R} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${T("overzicht")}>${t.home}</a></p>
  `}var W=g.graph,Jl=["stap","soort","partner","staat","zoek","zonder","kies","uit"],Cs=null,js=()=>Cs,Ss=t=>q({kies:M.route.query.kies===t?null:t},!0);function Yl({thing:t}){let e=de(()=>[...zt.keys()].filter(et).sort((n,r)=>P(y(n),y(r))),[]),o=n=>{let r=e.find(s=>y(s)===n.target.value);r?q({ding:r,kies:null,uit:null}):$t(W.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${W.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${Ot(t)?y(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${y(n)}></option>`)}</datalist>
    </label>
  `}function Xl({picture:t}){let e=t.name===Ee,o=t.nodes.filter(u=>zo(u.id)).sort((u,p)=>P(u.title,p.title)),n=u=>f.codes.CellState[u]?.order??9,r=N(t.rows.map(u=>u.state).filter(Boolean)).sort((u,p)=>n(u)-n(p)),s=u=>B(f.codes.CellState[u]?.label||z("Status",u)),i=mo.filter(u=>t.rows.some(p=>p.kinds?.includes(u.notation))),l=At.filter(u=>t.rows.some(p=>p.steps?.includes(u.notation))),c=[["stap",W.filters.step,l.map(u=>[u.notation,u.label])],["soort",W.filters.kind,i.map(u=>[u.notation,u.label])],["partner",W.filters.partner,o.map(u=>[_(u.id,"notation"),u.title])],["staat",W.filters.state,r.map(u=>[u,s(u)])]];return a`
    <${jt}>
      ${!e&&a`<${eo} />`}
      <${No} />
      <div class="velden">
        ${e&&a`<${Yl} thing=${t.centre} />`}
        ${!e&&c.filter(([,,u])=>u.length>1).map(([u,p,m])=>a`<${gt} name=${u} label=${p} options=${m} />`)}
        <${_e} label=${W.filters.search} name="zoek" id="graafzoek" />
        <${qe} names=${Jl} />
      </div>
    <//>
  `}function Zl({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${W.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>document.querySelector("#doek canvas").toBlob(i=>he(`${e.name}.png`,i,"image/png"),"image/png");return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",W.tools.fit,()=>t.current.fit())} ${n("back",W.tools.back,o)}
      ${n("screen",W.tools.screen,r)} ${n("png",W.tools.png,s)}
      <span class="zacht">${W.keys}</span>
    </div>
  `}function tc({picture:t,ids:e,left:o}){if(!e.length)return null;let n=r=>q({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${W.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=y(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${$(W.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(s+1)}>${i}</button>`}`})}
      ${[...o].map(([r,{shown:s,count:i}])=>{let l=$(W.left_out,{name:y(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${T(["graaf",Ee],{ding:r})}>${W.surroundings}</a></p>`})}
    </nav>
  `}function ec(t,e,o){let n=Y(o||""),r=Object.keys(t.table);return n?e.filter(s=>r.some(i=>Y(vo(t,s,i)).includes(n))):e}var oc=({shows:t,choose:e})=>a`
  <div class="knoppen" role="group" aria-label=${W.show.label}>
    ${[["beeld",W.show.picture],["tabel",W.show.table]].map(([o,n])=>a`<button type="button" id=${`toon-${o}`} aria-pressed=${String(t===o)}
          onClick=${()=>e(o)}>${n}</button>`)}
  </div>
`;function nc({picture:t,query:e}){let o=ft(null),[n,r]=st(0),[s,i]=st(null),l=e.kies||"",c=["plan","stap","soort","partner","staat","zonder"].map(j=>e[j]).join("|"),u=de(()=>ua(t,e),[t,c]),p=(e.uit||"").split(",").filter(Ot),m=de(()=>ha(u,p,t.date),[u,e.uit]),h=de(()=>m.rows.filter(j=>j.from&&j.to),[m]),d=de(()=>new Map(m.nodes.map(j=>[j.id,j.title])),[m]),k=m.rows.find(j=>j.id===l||l===`leeg~${j.id}`&&j),v=k?"":d.has(l)?l:"",x=de(()=>ec(t,u.rows,e.zoek),[u,e.zoek]),w=!k&&!v&&Y(e.zoek||""),b=w?m.nodes.filter(j=>Y(j.title||"").includes(w)).map(j=>j.id):[],O=e.toon||(window.matchMedia("(max-width: 44rem)").matches?"tabel":"beeld"),C=j=>d.get(j)||W.not_said,Z=j=>{Ot(j)&&q({uit:(p.includes(j)?p.filter(Wt=>Wt!==j):[...p,j]).join(","),kies:j})};Oe(()=>{!l||!M.started||(k?$t($(W.chosen_pair,{from:C(k.from),to:C(k.to)})):v&&$t($(W.chosen_one,{name:C(v)})))},[l]),wt(()=>(Cs={name:t.name,drawing:o.current},()=>{Cs=null}));let kt=k?[k.from,k.to].filter(Boolean):v?[v]:b,F={picture:t,rows:m.rows,name:C},ut=s&&s.id!==l&&a`<${ka} ...${F} hover=${s} close=${()=>i(null)} />`,U=tt(W.rows,x.length);return a`
    <${Xl} picture=${t} />
    <div class="graaf" id="beeld">
      <div class="hoofd">
        <div class="kiezer"><${oc} shows=${O} choose=${j=>q({toon:j},!0)} /></div>
        <div class="tekening" hidden=${O!=="beeld"}>
          <${Zl} handle=${o} picture=${t} reset=${()=>r(n+1)} />
          <${tc} picture=${t} ids=${p} left=${m.left} />
          <div class="vlak">
            <${va} of=${`${t.name}|${t.date}|${t.centre||""}|${c}|${n}`}
              nodes=${m.nodes} edges=${h} options=${sc(t,p)} handle=${o} lit=${kt}
              line=${k?k.id:""} look=${!!l||b.length===1} shown=${O==="beeld"}
              title=${$(W.picture,{title:t.title})} onChoose=${j=>j&&Ss(j)}
              onUnfold=${Z} onHover=${i} onClear=${()=>q({kies:null},!0)} />
            ${!u.rows.length&&a`<p class="leegbeeld">${t.centre?W.alone:W.empty}</p>`}
            ${ut}
          </div>
          <${xa} picture=${t} hidden=${e.zonder||""} />
        </div>
        <div class="tabel" hidden=${O!=="tabel"}>
          <div class="rol">
            <${Sa} picture=${t} rows=${x} chosen=${k?.id||v} pick=${Ss}
              caption=${$(W.caption,{title:t.title,rows:U})} />
          </div>
          <div class="acties">
            <${yt} name=${`${t.name}.csv`} rows=${()=>rc(t,x)} />
          </div>
        </div>
      </div>
      <${ba} ...${F} row=${k} node=${v} unfold=${Z} opened=${p} pick=${Ss} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${W.loose}</p>`}
  `}var sc=(t,e)=>e.length&&t.name!==Ee?{...t.options,groups:{...f.around.options.groups,...t.options.groups}}:t.options,rc=(t,e)=>[[...Object.values(t.table),...xt],...e.map(o=>[...Object.keys(t.table).map(n=>vo(t,o,n)),...vt(null)])];function ac({name:t,title:e,sentence:o}){let n=[...Object.values(f.views).map(r=>[r.name,r.title]),[Ee,f.around.title]];return a`
    <${R} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${W.pictures}>
      ${n.map(([r,s])=>{let i=r===t?"page":null;return a`<li><a href=${T(["graaf",r])} aria-current=${i}>${s}</a></li>`})}
    </ul>
  `}function Ca({route:{path:t,query:e}}){let o=t[1]||Object.keys(f.views)[0],n=de(()=>la(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${ac} name=${o} title=${n.title} sentence=${n.sentence} />
    <${nc} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${Ke} />`}function qo({name:t,of:e,rows:o,columns:n,fields:r,keep:s,sort:i}){let l=g[e];return function({route:u}){let p=H(u.query).plan,m=o(p).filter(v=>s(v,u.query)),h=n(),d=tt(l.count,m.length),k=()=>[[...h.map(v=>v.label),...xt],...Cn(m,h,bs("sorteer",i)).map(v=>[...h.map(x=>x.text(v)),...vt(null,Q(v.id)?.key||p)])];return a`
      <${R} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${jt}>
        <${eo} />
        <div class="velden">
          <${_e} name="tekst" />
          ${r().map(v=>a`<${gt} ...${v} />`)}
          <${qe} names=${Object.keys(u.query)} />
        </div>
      <//>
      <p class="telling">${d}<${yt} name=${`${t}.csv`} rows=${k} /></p>
      <div class="rol">
        <${nt}
          id=${t}
          caption=${$(l.caption,{count:d})}
          rows=${m}
          columns=${h}
          urlKey="sorteer"
          sort=${i}
        />
      </div>
      <${It} text=${d} />
    `}}var ja=At.map(t=>[t.notation,t.label]),La=t=>At.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Ta=t=>Object.entries(f.codes[t]).map(([e,o])=>[e,o.label]),Ma=(t,e)=>!e||Y([y(t),...["altLabel","promise","summary"].flatMap(o=>X(t,o))].join(" ")).includes(Y(e)),we=g.partners,Ba=qo({name:"partners",of:"partners",sort:"naam",rows:t=>f.partners[A?t:""],keep:(t,e)=>Ma(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||_(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:we.fields.step,name:"stap",options:ja},{label:we.fields.kind,name:"soort",options:Ta("OrganisationKind")},{label:we.fields.role,name:"rol",options:Object.entries(we.roles)}],columns:()=>[{key:"naam",label:we.columns.name,text:t=>y(t.id),cell:t=>[a`<${S} id=${t.id} />`,a`<${wo} id=${t.id} />`]},{key:"soort",label:we.columns.kind,text:t=>ne(t.id,"organisationKind")},{key:"stappen",label:we.columns.steps,text:t=>La(t.steps)},{key:"handelt",label:we.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:we.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:we.columns.wish,text:t=>t.wish}]}),Mt=g.measures,Uo=t=>f.called[t]?.short||"",Go=t=>_(t,"prefLabel"),ic=br.map(t=>({id:t,...f.works[t]})).sort((t,e)=>P(Uo(t.id)||"~",Uo(e.id)||"~")||P(Go(t.id),Go(e.id))),Pn=A?"":Se[0].date,lc=(t,e,o)=>({key:t,label:e,text:({id:n})=>go(n,o)?Ht(n,o):"",cell:({id:n})=>go(n,o)&&a`<${at} id=${n} date=${o} />`}),cc=()=>uo("Chapter").sort((t,e)=>P(_(t,"identifier"),_(e,"identifier"))).map(t=>[t,$(Mt.chapter,{identifier:_(t,"identifier"),title:Go(t)})]),Ea=qo({name:"maatregelen",of:"measures",sort:"nr",rows:t=>ic.filter(e=>lo(e.id,t)),keep:(t,e)=>Ma(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:ho(t.id).includes(e.stap)))&&(!e.soort||yr(t.id).includes(e.soort))&&(!e.wat||Ft(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||go(t.id)===e.staat),fields:()=>[{label:Mt.fields.what,name:"wat",options:Object.entries(Mt.types)},{label:Mt.fields.chapter,name:"hoofdstuk",options:cc()},{label:Mt.fields.step,name:"stap",options:[...ja,["alle",Mt.across]]},{label:Mt.fields.kind,name:"soort",options:mo.map(t=>[t.notation,t.label])},{label:Mt.fields.status,name:"staat",options:Ta("Status")}],columns:()=>[{key:"nr",label:Mt.columns.number,text:({id:t})=>Uo(t),cell:({id:t})=>Uo(t)?a`<a href=${ee(t)}>${Uo(t)}</a>`:a`<span class="zacht">${Mt.no_number}</span>`},{key:"naam",label:Mt.columns.name,text:({id:t})=>Go(t),cell:({id:t})=>a`<${S} id=${t} text=${Go(t)} />`},...se(({id:t})=>Q(t)?.key),{key:"wat",label:Mt.columns.what,text:({id:t})=>rt(t)},...Pn&&Pn!==Dt?[lc("plan",B(Pe(Pn)),Pn)]:[],{key:"nu",label:A?Mt.columns.stand:B(Pe(Dt)),text:({id:t})=>Ht(t),cell:({id:t})=>a`<${at} id=${t} />`},{key:"termijn",label:Mt.columns.deadline,text:({id:t})=>_(t,"finalDueBy"),cell:({id:t})=>ct(_(t,"finalDueBy"))},{key:"stap",label:Mt.columns.step,text:t=>t.across?g.shared.all_steps:La(ho(t.id))},{key:"wie",label:Mt.columns.lead,sort:!1,text:t=>t.container?"":fn(t.id).map(y).join(", ")||g.shared.nobody,cell:t=>t.container?"":fn(t.id).length?a`<${ae} ids=${fn(t.id)} />`:a`<span class="zacht">${g.shared.nobody}</span>`}]});var Ve=g.lookup,pc=t=>N(["concerns","reportedUnder","barrier"].flatMap(e=>Pt(t,e))).filter(et),uc=Object.entries(f.lookups).map(([t,e])=>({id:t,...e,about:pc(t),text:Y([y(t),...X(t,"altLabel"),_(t,"summary"),e.told].join(" "))})),za=t=>Xt(t).map(bt),Aa=qo({name:"naslag",of:"lookup",sort:"naam",rows:t=>uc.filter(e=>lo(e.id,t)),keep:(t,e)=>(!e.wat||Ft(t.id,e.wat))&&(!e.tekst||t.text.includes(Y(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:Ve.fields.what,name:"wat",options:Object.entries(Ve.types).filter(([t])=>uo(t).length)},{label:Ve.fields.step,name:"stap",options:At.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:Ve.columns.name,text:({id:t})=>y(t),cell:({id:t})=>[a`<${S} id=${t} />`,_(t,"summary")&&a`<p class="zacht">${_(t,"summary")}</p>`]},...se(({id:t})=>Q(t)?.key),{key:"wat",label:Ve.columns.what,text:({id:t})=>rt(t)},{key:"zegt",label:Ve.columns.told,text:t=>t.told},{key:"over",label:Ve.columns.about,sort:!1,text:t=>t.about.map(y).join("; "),cell:t=>a`<${ae} ids=${t.about} name=${Re} />`},{key:"bron",label:Ve.columns.place,sort:!1,text:({id:t})=>za(t).join("; "),cell:({id:t})=>{let[e,...o]=za(t),n=$(g.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var Pa=g.unknown,le=({of:t,count:e,intro:o=t.intro,children:n})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:$(Pa.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${o}</p>
    ${n}
  </section>
`,dc=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(f.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${B(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function Fn(){let t=Pa.reading;return a`
    <${le} of=${t}>
      ${Object.entries(t.lists).map(([e,o])=>a`<h3>${o}</h3><${dc} list=${e} />`)}
      ${t.rules.map(({title:e,text:o})=>a`<h3>${e}</h3><p>${o}</p>`)}
      <h3>${t.source}</h3>
      ${f.plans.map(e=>a`<p>${`${to(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var Ls=g.method,Fa=()=>a`
  <${R} text=${Ls.title}><p class="uitleg">${Ls.intro}</p><//>
  <${Mn} />
  <${En} />
  <${Fn} />
  <p><a href=${T("weet-niet")}>${Ls.unknown}</a></p>
`;var xo=g.overview;function fc({cell:t}){let{column:e,plan:o,why:n=[],across:r=0,candidates:s}=t,i=T("overzicht",{...M.route.query,cel:ge(e,null,o)});return a`
    <p>${_o(D(o))}</p>
    ${n.length>0&&a`<h3>${xo.why}</h3>`}
    ${n.map(l=>a`<p>${_(l,"rationale")} <span class="zacht">${_(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${$(xo.elsewhere,{count:r,kind:K(e)})}${" "}
          <a href=${i}>${xo.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${xo.who}</h3><${ks} list=${s} plan=${o} />`}
  `}var mc=(t,e,o,n,r)=>$o(t,r).filter(s=>dn(E(s,"barrier"))===e&&(o!=="kind"||X(s,"interventionKind").includes(n)));function $c({row:t,cell:e,step:o,by:n,scenario:r,plan:s,address:i}){let l=ft(null),c=ft(null);wt(()=>{let k=document.getElementById(Fo(i));return l.current.showModal(),c.current.focus(),()=>(k?.isConnected?k:document.getElementById(Fo(i)))?.focus()},[]);let{word:u,lines:p,look:m}=Qt(e),h=$(xo.panel_note,{scenario:Ct(r,s)}),d=k=>o===null?[]:mc(k,o,n,t.key,r);return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${l}
      onClose=${()=>q({cel:null})}
      onClick=${k=>k.target===l.current&&l.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${$(xo.panel,{row:t.label,step:ot(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${g.shared.close}</button>
      </div>
      <p class=${`stand ${m}`}><strong>${u}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${B(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${A&&`${s.title}. `}${h}</p>
      ${e.things.length?e.things.map(k=>a`<${ta} key=${k} id=${k} scenario=${r} contributions=${d(k)} />`):a`<${fc} cell=${e} />`}
    </dialog>
  `}function Na({address:t,by:e,scenario:o}){let{key:n,step:r,plan:s}=Nr(t),i=D(s),l=i&&Ie(e,o,i).find(p=>p.key===n),c=l?.cells[Te(i).indexOf(r)];return c?a`<${$c} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:o,plan:i,address:t}} />`:null}var Ko=g.overview;function hc({row:t,cell:e,step:o,plan:n}){let{word:r,lines:s,look:i}=Qt(e);if(!e)return a`<td role="cell" class="vak leeg" data-kop=${ot(o)}><span>${r}</span></td>`;let l=ge(t.key,o,n.key);return a`
    <td role="cell" class=${`vak ${i}`} data-kop=${ot(o)}>
      <button
        type="button"
        id=${Fo(l)}
        aria-haspopup="dialog"
        onClick=${()=>q({cel:l})}
      >
        <span class="sr">${$(Ko.cell,{row:t.label,step:ot(o)})}</span>
        <strong>${r}</strong>${s.map(c=>a`<span class="bij">${c}</span>`)}
        ${e.strict&&a`<span class="bij">${e.strict}</span>`}
        ${e.most_basis&&a`<${Ge} basis=${e.most_basis} />`}
      </button>
    </td>
  `}var Ts=({look:t,name:e,note:o})=>a`
  <th scope="col" role="columnheader" class=${t}>${e}${o&&a`<span class="bij">${o}</span>`}</th>
`,gc=({row:t,plan:e})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${S} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${Te(e).map((o,n)=>a`<${hc} row=${t} cell=${t.cells[n]} step=${o} plan=${e} />`)}
  </tr>
`,Ra=({by:t,scenario:e,plan:o})=>a`
  <table
    class=${`matrix by-${t}`}
    id=${o===f.plans[0]?"matrix":`matrix-${o.key}`}
    role="table"
  >
    <caption>${$(Ko.caption,{rows:Ko.heads[t],scenario:Ct(e,o)})}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <${Ts} name=${Ko.heads[t]} />
        ${o.steps.map(n=>a`<${Ts} name=${a`<a href=${ee(n.id)}>${n.label}</a>`} note=${n.step} />`)}
        <${Ts} look="dwars" name=${g.shared.all_steps} note=${Ko.across} />
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${Ie(t,e,o).map(n=>a`<${gc} key=${n.key} row=${n} plan=${o} />`)}
    </tbody>
  </table>
`;var ye=g.overview,Wa={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:Da}=g.thing,_c=(t,e,o)=>{let{word:n,lines:r}=Qt(e);if(!e)return[t.label,ot(o),ye.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:u,expected:p}=e;return[t.label,ot(o),n,r.join("; "),z("Basis",s),Da[i],l,c,u,Da[p]]},bc=(t,e,o)=>[[...ye.csv,...xt],...Ie(t,e,o).flatMap(n=>n.cells.map((r,s)=>[..._c(n,r,Te(o)[s]),...vt(e,o.key)]))],kc=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${yt} name="matrix.csv" rows=${()=>bc(t,e,o)} />
    <button type="button" onClick=${()=>Hr(t,e,o)}>${ye.svg}</button>
    <button type="button" onClick=${()=>Ir(t,e,o)}>${ye.png}</button>
    <${He} text=${()=>location.href} label=${ye.link} />
  </div>
`;function Ha({route:t}){let e=H(t.query),o=Wa[t.query.rijen||""]||"kind",n=Object.entries(Wa).map(([i,l])=>[i,ye.rows[l]]),r=o==="kind"?"":t.query.rijen,{cel:s}=t.query;return a`
    <${R} text=${ye.heading} title=${ye.title} />
    <${Mn} open=${!t.query.rijen} />
    <${jt}>
      <${bo} legend=${ye.rows.title} name="rijen" options=${n} current=${r} id="r" />
      <${Ue} />
    <//>
    <div class="naast">
      <div class="hoofd">
        ${co(e).map((i,l)=>a`
            ${A&&a`<h2>${i.title}</h2>`}
            <${Bn} plan=${i} />
            <${Ra} by=${o} scenario=${e} plan=${i} />
            ${l===0&&a`<${En} />`}
            <${kc} by=${o} scenario=${e} plan=${i} />
            <${na} scenario=${e} plan=${i} />
          `)}
      </div>
      <${sa} scenario=${e} />
    </div>
    ${s&&a`<${Na} address=${s} by=${o} scenario=${e} />`}
    <${It} text=${s?"":$(ye.shown,{scenario:Ct(e)})} />
  `}var Ut=g.questions.own,Ms=200;function wc({columns:t,rows:e}){return a`
    <p>${tt(Ut.rows,e.length)}${e.length>Ms&&` ${$(Ut.first,{count:Ms})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${Ut.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,Ms).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>he(Ut.file,ro([t,...e]),"text/csv;charset=utf-8")}>${Ut.csv}</button>
    </div>
  `}function Bs({start:t=Ut.example}){let[e,o]=st(t),[n,r]=st(null);async function s(){r({said:Ut.busy});try{r(await L().ask("ask",{text:e}))}catch(i){r({said:i.message})}}return a`
    <section class="blok">
      <h2>${Ut.title}</h2>
      <p class="zacht">${Ut.intro}</p>
      <label class="veld breed">
        <span>${Ut.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${e}
          onInput=${i=>o(i.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${s}>${Ut.ask}</button></div>
      <div aria-live="polite">
        ${n?.said&&a`<p>${n.said}</p>`}
        ${n&&"yes"in n&&a`<p><strong>${n.yes?Ut.yes:Ut.no}</strong></p>`}
        ${n?.graph&&a`<pre tabindex="0" role="region" aria-label=${Ut.result}><code>${n.graph}</code></pre>`}
        ${n?.columns&&a`<${wc} columns=${n.columns} rows=${n.rows} />`}
      </div>
    </section>
  `}var V=g.questions,qa="gaps",yc=/VALUES\s+\?\w+\s*\{\s*\}/,Ia={barrier:t=>t.barrier&&ot(t.barrier),kind:t=>t.kind&&K(t.kind),partner:t=>t.partner&&y(Kt(t.partner)||t.partner),severity:t=>z("Severity",t.severity),detail:t=>t.detail&&(Ot(t.detail)?y(t.detail):t.told)},Ua=(t,e)=>(Ia[t]?Ia[t](e):e[t])||"",Ga=t=>mt(t).gaps.flatMap(e=>oo(e).map(o=>({...o,plan:e.plan}))),Ka={key:"severity",label:V.columns.weight,text:t=>String(Object.keys(f.codes.Severity).indexOf(t.severity)),cell:t=>a`<${ko} severity=${t.severity} />`};function vc(t){let e=Object.entries(t.columns),o=n=>Ot(n.subject)?a`<${S} id=${n.subject} />`:n.subject_label;return[...e.map(([n,r],s)=>({key:n,label:r,text:i=>Ua(n,i),cell:s===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[Ka],...se(n=>n.plan),{key:"bron",label:V.columns.place,sort:!1,text:n=>yo(n).map(bt).join("; ")}]}function xc({name:t,query:e,scenario:o}){let n=Ga(o).filter(l=>l.query===t);if(!n.length)return a`<p>${V.nothing}</p>`;let r=vc(e),s={rows:tt(V.rows,n.length),scenario:Ct(o)},i=()=>[[V.columns.sentence,...r.map(l=>l.label),...xt],...n.map(l=>[l.sentence,...r.map(c=>c===Ka?Ua("severity",l):c.text(l)),...vt(o,l.plan)])];return a`
    <div class="rol">
      <${nt}
        id=${`uitkomst-${t}`}
        caption=${$(V.caption,{title:e.title,...s})}
        rows=${n}
        columns=${r}
      />
    </div>
    <div class="acties">
      <${yt} name=${`${t}.csv`} rows=${i} />
      <a href=${T("aandachtspunten",{vraag:t})}>${V.as_sentences}</a>
    </div>
  `}function Oc({name:t,query:e,scenario:o}){let n=Object.values(f.views).find(i=>i.query===t),r=e.shelf===qa,s=T("overzicht",{rijen:V.rows_of[t]});return a`
    <p class="kruimel"><a href=${T("vragen")}>${V.title}</a></p>
    <${R} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${jt}><${Ue} /><//>`}
    <${be} pairs=${[[V.why,e.why],[V.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${V.result}</h2>
          <${xc} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in V.rows_of&&a`<p><a href=${s}>${V.in_overview}</a></p>`}
    ${n&&a`<p><a href=${T(["graaf",n.name])}>${V.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${V.ask} <code>${$(V.command,{name:t})}</code></p>`}
    <details>
      <summary>${V.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${V.sparql}><code lang="en">${e.sparql}</code></pre>
      <${He} text=${()=>e.sparql} label=${V.copy} />
    </details>
    ${L()&&!yc.test(e.sparql)&&a`<${Bs} key=${t} start=${e.sparql} />`}
  `}function Sc({shelf:t,counts:e}){let o=Object.entries(f.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!o.length)return null;let n=[{key:"titel",label:V.columns.title,text:r=>r.title,cell:r=>a`<a href=${T(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:V.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:V.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${nt}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===qa?n:n.slice(0,2)}
      />
    </section>
  `}function Va({route:t}){let e=H(t.query),o=t.path[1],n=f.queries[o];if(o&&!n)return a`<${Ke} />`;if(o)return a`<${Oc} name=${o} query=${n} scenario=${e} />`;let r=new Map;for(let s of Ga(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${R} text=${V.title}><p class="uitleg">${V.intro}</p><//>
    ${L()&&a`<${Bs} />`}
    ${V.shelves.map(s=>a`<${Sc} shelf=${s} counts=${r} />`)}
  `}var Oo=g.search,Qa,Ja=(t,e,o,n,r,s,i)=>({id:t,href:e,label:o,kind:n,list:r,weight:Number(i),names:Y(s),folded:Y(r.join(`
`))});function Cc(){let t=new Map([...zt.keys()].filter(et).map(e=>[e,f.called[e]?[y(e)]:[]]));for(let[e,o]of zt){let n=t.has(e)?e:Oo.owners.flatMap(r=>Pt(e,r)).find(r=>t.has(r));n&&t.get(n).push(...Oo.texts.flatMap(r=>o[r]||[]))}return t}var jc=()=>[...[...Cc()].map(([t,e])=>{let o=Math.min(...po(t).map(r=>Number(Oo.weights[r]??Oo.weights.rest))),n=[y(t),...X(t,"altLabel")].join(" ");return Ja(t,ee(t),y(t),rt(t),e,n,o)}),...Object.entries(f.queries).map(([t,{title:e,question:o,why:n}])=>{let r=[e,o,n].filter(Boolean);return Ja(t,T(["vragen",t]),e,Oo.question,r,e,Oo.weights.question)})];function Ya(t){let e=Y(t).split(/\s+/).filter(Boolean);if(!e.length)return{wanted:e,found:[]};Qa??=jc();let o=r=>e.every(s=>r.names.includes(s)),n=Qa.filter(r=>e.every(s=>r.folded.includes(s)||r.names.includes(s))).map(r=>({item:r,rank:(o(r)?0:10)+r.weight})).sort((r,s)=>r.rank-s.rank||P(r.item.label,s.item.label));return{wanted:e,found:n.map(({item:r})=>r)}}function Xa(t,e){let o=i=>i!==t.label&&e.some(l=>Y(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>Y(n).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,n.length)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var Qe=g.search,Es=100,Za=({text:t,wanted:e})=>dr(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),Lc=({item:t,wanted:e})=>a`
  <li>
    <a href=${t.href}><${Za} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${A&&Q(t.id)&&`, ${Q(t.id).title}`}
    </span>
    <p><${Za} text=${Xa(t,e)} wanted=${e} /></p>
  </li>
`;function ti({route:t}){let e=t.query.q||"",{wanted:o,found:n}=Ya(e),r=N(n.map(l=>l.kind)).sort(P),s=n.filter(l=>!t.query.wat||l.kind===t.query.wat);wt(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?tt(Qe.found,s.length):Qe.nothing;return a`
    <${R} text=${Qe.title} />
    <section class="filters" aria-label=${Qe.label}>
      <div class="velden">
        <${_e} label=${Qe.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${gt} label=${Qe.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:Qe.type}</p>
    <ol class="resultaten">
      ${s.slice(0,Es).map(l=>a`<${Lc} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${s.length>Es&&a`<p>${$(Qe.too_many,{count:s.length-Es})}</p>`}
    <${It} text=${o.length?i:""} />
  `}var So=g.thing,Tc=new Set([...f.hidden,...So.said]),J=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Gt=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,so=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function Mc({property:t,value:e}){return e.startsWith("@")?a`<${S} id=${e.slice(1)} />`:f.lists[t]?z(f.lists[t],e):So.truth[e]||ct(e)}var Co=t=>Object.entries(zt.get(t)).filter(([e])=>!Tc.has(e)).map(([e,o])=>{let n=o.map(r=>a`<${Mc} property=${e} value=${r} />`);return[B(Ne(e)),n.length>1?a`<${so} items=${n} />`:n[0]]}),Nn=({id:t})=>fe(t).some(([e])=>Ft(e,"Figure"))&&a`<${J} title=${So.figures}><${ws} id=${t} /><//>`;function jo({id:t,skip:e}){let o=new Map;for(let[c,u]of fe(t)){if(!et(c)||Ft(c,"Figure")||Ft(c,"Barrier")||e.includes(u))continue;let p=So.from_here[u]||$(So.this,{term:Ne(u)});o.set(c,[...o.get(c)||[],p])}if(!o.size)return null;let n=[...o].map(([c,u])=>({from:c,how:N(u).join(", ")})),{columns:r,title:s,caption:i}=So.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>y(c),cell:({from:c})=>a`<${S} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>rt(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>Ht(c),cell:({from:c})=>Fe(c)&&a`<${at} id=${c} />`}];return a`
    <${J} title=${s}>
      <${nt} id="verwijst" caption=${i} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var it=g.thing.organisation,oi=t=>At.filter(e=>t.includes(e.notation)).map(e=>e.label);function Bc({id:t,rows:e}){let o=e.filter(l=>mn(l.role)),n=oi(o.flatMap(l=>ho(l.undertaking))),r=Pt(t,"unit"),s=_(t,"tooi"),i=[...Co(t),[g.thing.also_known,X(t,"altLabel").join(", ")],[it.units,r.length>0&&a`<${ie} ids=${r} />`],[it.identity,s?$(it.identified,{code:s,date:ct(_(t,"checkedOn"))}):it.unidentified]];return a`
    <${J} title=${g.thing.known}>
      <${Gt} text=${_(t,"summary")} />
      ${vr(t)&&a`<p>${it.collective}</p>`}
      ${_(t,"isIndependent")==="true"&&a`<p>${it.independent}</p>`}
      <p>${n.length?$(it.steps,{steps:sn(n.map(l=>l.toLowerCase()))}):it.no_steps}</p>
      <${be} pairs=${i} />
    <//>
  `}function Ec({rows:t}){let e=it.columns,o=({undertaking:s})=>f.works[s]?.across?g.shared.all_steps:oi(ho(s)).join(", "),n=[...se(s=>Q(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>y(s.undertaking),cell:s=>a`<${S} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>rt(s.undertaking)},{key:"rol",label:e.role,text:s=>z("Role",s.role)},{key:"stand",label:e.stand,text:s=>Ht(s.undertaking),cell:s=>a`<${at} id=${s.undertaking} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${Lt} of=${[s.id]} />`}],r=N(t.map(s=>s.undertaking)).length;return a`
    <${J} title=${$(it.work,{count:r})}>
      <p class="zacht">${it.work_note}</p>
      ${r?a`<${nt} id="acties" caption=${it.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${g.shared.none}</p>`}
    <//>
  `}function zc({id:t}){let e=St(t,"Contribution","byOrganisation");return e.length?a`
    <${J} title=${$(it.own,{count:e.length})}>
      <p class="zacht">${it.own_note}</p>
      ${e.map(o=>a`
          <h3><${S} id=${E(o,"initiative")} /></h3>
          <${Ho} id=${o} />
          <${Lt} of=${[o]} />
        `)}
    <//>
  `:null}function Ac({id:t}){let e=St(t,"Expectation","organisation");return e.length?a`
    <${J} title=${it.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${B(ne(o,"engagement")||it.wish)}</strong>: ${_(o,"rationale")}</p>
            <${Lt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function Pc({id:t}){let e=["member","organization"].flatMap(n=>St(t,"Membership",n));if(!e.length)return null;let o=e.map(n=>[a`<${S} id=${E(n,"member")} />`,it.member,a`<${S} id=${E(n,"organization")} />`,`: ${_(n,"post")}`]);return a`<${J} title=${it.members}><${so} items=${o} /><//>`}var ei=4;function Fc({id:t,rows:e}){let o=new Map;for(let{undertaking:r}of e.filter(s=>mn(s.role)))for(let s of Ao(r).filter(i=>i!==t))o.set(s,N([...o.get(s)||[],r]));if(!o.size)return null;let n=r=>{let s=o.get(r).map(Re),i=$(s.length>ei?it.more_works:it.works,{works:s.slice(0,ei).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${J} title=${it.together}>
      <p class="zacht">${it.alphabetical}</p>
      <${ie} ids=${ke([...o.keys()])} more=${n} look="kolommen" />
    <//>
  `}function ni({id:t}){let e=$n(t);return a`
    <${Bc} id=${t} rows=${e} />
    <${Ec} rows=${e} />
    <${zc} id=${t} />
    <${Ac} id=${t} />
    <${Pc} id=${t} />
    <${Fc} id=${t} rows=${e} />
    <${jo} id=${t} skip=${["unitOf","unit"]} />
  `}var ce=g.thing.step,zs=t=>Zt[t]?.[1]||"",si=(t,e="")=>[a`<${Ge} basis=${t} />`,` ${zs(t)}${e}`],Nc=({id:t,narrow:e})=>a`
  <${J} title=${ce.what}>
    <${Gt} text=${_(t,"step")} />
    <${Gt} text=${_(t,"definition")} />
    <${Gt} text=${_(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${ce.narrower}<${ae} ids=${e} />.</p>`}
    ${E(t,"broader")&&a`<p>${ce.broader}<${S} id=${E(t,"broader")} />.</p>`}
  <//>
`;function Rc({id:t,scenario:e}){let o=ce.cell_columns,n=mt(e).matrix.kind.filter(c=>ln(c.barrier,c.plan)===t);if(!n.length)return null;let r=c=>T("overzicht",{cel:ge(c.column,dn(t),c.plan)}),s=c=>B(K(c.column)),i=c=>{let{word:u,lines:p,look:m}=Qt(c);return[a`<span class=${`chip ${m}`}>${u}</span>`,p.length>0&&` ${p.join(" · ")}`]},l=[...se(c=>c.plan),{key:"soort",label:o.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:o.stand,text:c=>Qt(c).word,cell:i},{key:"hoe",label:o.how,text:c=>zs(c.most_basis),cell:c=>c.most_basis&&si(c.most_basis)}];return a`
    <${J} title=${ce.cells}>
      <p class="zacht">${Ct(e)}</p>
      <${nt} id="vakken" caption=${ce.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function Wc({links:t,scenario:e}){let o=ce.columns,n=s=>E(s,"initiative"),r=[...se(s=>Q(s)?.key),{key:"actie",label:o.action,text:s=>y(n(s)),cell:s=>a`<${S} id=${n(s)} />`},{key:"soort",label:o.kind,text:s=>X(s,"interventionKind").map(K).join(", ")},{key:"wie",label:o.who,sort:!1,text:s=>Ao(n(s)).map(y).join(", "),cell:s=>a`<${ae} ids=${Ao(n(s))} />`},{key:"stand",label:o.stand,text:s=>Ht(n(s),e.date),cell:s=>a`<${at} id=${n(s)} date=${e.date} />`},{key:"hoe",label:o.how,text:s=>zs(We(s,"basis",e)),cell:s=>si(We(s,"basis",e),`; ${z("Strength",We(s,"strength",e))}`)}];return a`
    <${J} title=${$(ce.work,{count:N(t.map(n)).length})}>
      ${t.length?a`<${nt} id="wiewat" caption=${ce.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${_o(D(e.plan))}</p>`}
    <//>
  `}function Dc({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${S} id=${o} />`,$(oe(Q(o)).thing.step.helper,{awareness:ne(o,"awareness")||ce.unaware})]);return a`<${J} title=${ce.helpers}><${so} items=${e} /><//>`}function ri({id:t}){let e=H(M.route.query),o=Pt(t,"narrower"),n=s=>[t,...o].flatMap(i=>St(i,s,"barrier")),r=n("Contribution").filter(s=>ms(s,e)&&lo(s,e.plan));return a`
    <${Nc} id=${t} narrow=${o} />
    <${Rc} id=${t} scenario=${e} />
    <${Wc} links=${r} scenario=${e} />
    <${Dc} ids=${n("Facilitator")} />
  `}var pe=t=>oe(Q(t)).thing.undertaking,ai=t=>a`<${Lt} of=${[t]} />`;function Hc({report:t,said:e}){return a`
    <${Gt} text=${_(t,"summary")} />
    <${no} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Lt} of=${[t]} />
  `}function Ic({id:t}){let e=Q(t),{result:o}=pe(t),n=e.dates.filter(({date:s})=>go(t,s));if(!n.length)return null;let r=(s,i)=>i===e.date&&o[_(s,"resultReported")];return a`
    <ol class="tijdlijn">
      ${n.map(({date:s,label:i})=>{let l=hn(t,s);return a`
          <li>
            <strong>${B(i)}</strong>
            <p><${at} id=${t} date=${s} /></p>
            ${l&&a`<${Hc} report=${l} said=${r(l,s)} />`}
          </li>
        `})}
    </ol>
  `}function qc({id:t}){let e=Pt(t,"silentPart"),o=e.map(n=>[_(n,"summary"),a`<span class="zacht"> (${z("SilentWeight",_(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${pe(t).silent}</strong></p><${so} items=${o} />`}function Uc({id:t}){let e=pe(t),o=e.deadline_columns,n=gn(t);if(!n.length)return null;let r=i=>[`“${_(i,"deadlineText")}”`,_(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:o.text,text:i=>_(i,"deadlineText"),cell:r},{key:"waarvoor",label:o.what,text:i=>_(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>_(i,"dueBy"),cell:i=>ct(_(i,"dueBy"))||_(i,"condition")},{key:"soort",label:o.kind,text:i=>_n(_(i,"modality"))},{key:"er",label:o.there,text:i=>$e(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${Gt} text=${_(i,"summary")} />`,ai(i)]}];return a`<${nt} id="termijnen" caption=${e.deadlines} rows=${n} columns=${s} />`}function Gc({id:t}){let e=pe(t),o=e.who_columns,n=Ze(t);if(!n.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${S} id=${i} /><${wo} id=${i} />`,s=[{key:"wie",label:o.who,text:i=>y(i.organisation),cell:r},{key:"rol",label:o.role,text:i=>z("Role",i.role)},{key:"wat",label:o.note,sort:!1,text:i=>_(i.id,"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>ai(i.id)}];return a`<${nt} id="wie" caption=${e.who_caption} rows=${n} columns=${s} />`}function Kc({id:t}){let e=Pt(E(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${pe(t).heading}<${ae} ids=${e} />.</p>`}function Vc({id:t}){let e=pe(t),o=$o(t);if(o.length)return o.map(r=>a`<${Ho} id=${r} /><${Lt} of=${[r]} />`);if(_(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=X(t,"interventionKind").map(K).join(", ");return a`
    <p>${$(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${_(t,"rationale")}</p>
  `}function Qc({id:t}){let e=pe(t),o=fe(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),n=r=>a` <${at} id=${r} />`;return a`
    <${J} title=${e.container}><p>${e.parts}</p><${ie} ids=${o} more=${n} /><//>
  `}var Jc=({id:t})=>a`
  <${J} title=${pe(t).progress}><${Ic} id=${t} /><${qc} id=${t} /><${Uc} id=${t} /><//>
  <${J} title=${pe(t).who}><${Gc} id=${t} /><${Kc} id=${t} /><//>
  <${J} title=${pe(t).steps}><${Vc} id=${t} /><//>
`;function ii({id:t}){let e=pe(t),o=Q(t),n=_(t,"promise"),r=Co(t),s=_(t,"isContainer")==="true"?Qc:Jc;return a`
    <${J} title=${n?e.promise:e.what}>
      <${Gt} text=${n} />
      <${Gt} text=${_(t,"summary")} />
      ${_(t,"isNew")==="true"&&a`<p class="zacht">${$(e.new,{when:Pe(o.date,o)})}</p>`}
      ${_(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Lt} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${Nn} id=${t} />
    ${r.length>0&&a`<${J} title=${g.thing.further}><${be} pairs=${r} /><//>`}
    <${jo} id=${t} skip=${["subMeasureOf"]} />
  `}var Je=g.thing;function Yc({id:t}){let e=fe(t).filter(([r,s])=>s==="inChapter"&&Fe(r)).map(([r])=>r),o=[...Co(t),[Je.also_known,X(t,"altLabel").join(", ")],[Je.place,Xt(t).length>0&&a`<${Lt} of=${[t]} />`]],n=r=>a` <${at} id=${r} />`;return a`
    <${J} title=${Je.known}>
      ${Ft(t,"Facilitator")&&a`<p class="zacht">${oe(Q(t)).thing.other.judged}</p>`}
      <${Gt} text=${_(t,"summary")} />
      <${Gt} text=${_(t,"rationale")} />
      <${be} pairs=${o} />
    <//>
    <${Nn} id=${t} />
    ${e.length>0&&a`<${J} title=${Je.other.chapter}><${ie} ids=${ke(e)} more=${n} /><//>`}
    <${jo} id=${t} skip=${["inChapter"]} />
  `}var li=5;function Xc({id:t}){let e=H(M.route.query),o=s=>oo(s).some(i=>i.subject===t||Ft(t,"Barrier")&&ln(i.barrier,s.plan)===t||zo(t)&&[i.partner,...i.beside||[]].includes(_(t,"notation"))),n=mt(e).gaps.filter(o);if(!n.length)return null;let r=n.slice(li);return a`
    <${J} title=${$(Je.gaps,{count:n.length})}>
      <${Do} list=${n.slice(0,li)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${$(g.shared.show_more,{count:r.length})}</summary>
            <${Do} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var ci={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function Zc({id:t}){let e=fo(t),o=[ci[e]&&a`<a href=${T(ci[e])}>${Je.crumbs[e]}</a>`,A&&Q(t)?.title,...["inChapter","subMeasureOf"].map(n=>E(t,n)&&a`<${S} id=${E(t,n)} />`),rt(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,r)=>[r>0&&" › ",n])}</p>`}var tp={undertaking:ii,organisation:ni,step:ri,other:Yc};function pi({route:t}){let e=t.path.slice(1).join("/");if(!et(e))return a`<${Ke} />`;let o=y(e),n=fo(e),r=tp[n],s=()=>{let l=$(Je.footnote,{kind:rt(e),name:o,said:_(e,"promise")||_(e,"summary")});return bn(l.trim().replace(/([^.!?])$/,"$1."),Xt(e),null,Q(e)||D())},i=n==="undertaking"&&_(e,"isContainer")!=="true";return a`
    <${Zc} id=${e} />
    <${R} text=${Ft(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${at} id=${e} /></p>`}
    <//>
    <div class="acties bovenaan">
      <${He} text=${s} />
      <a href=${T(["graaf","omgeving"],{ding:e})}>${Je.around}</a>
    </div>
    <${r} id=${e} />
    <${Xc} id=${e} />
  `}var ve=g.timeline,ep=t=>[t.id&&y(t.id),t.what].filter(Boolean).join(": "),ui=(t,e)=>[t.progress&&t.id&&Ht(t.id,e),t.stand[e]].filter(Boolean).join("; "),Rn=t=>t.day.slice(0,4);function op({row:t,date:e}){let o=ui(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${ve.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${S} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${Vr} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var np=(t,e)=>[[...ve.csv,...xt],...t.map(o=>[o.when,ve.kinds[o.kind],o.id&&y(o.id),o.what,ui(o,e.date),Xt(o.at).map(bt).join("; "),...vt(e,o.plan||o.at)])],sp=["tekst","wat","stap","jaar"];function rp({years:t}){return a`
    <${jt}>
      <${eo} />
      <${No} />
      <div class="velden">
        <${_e} name="tekst" />
        <${gt} label=${ve.fields.what} name="wat" options=${Object.entries(ve.kinds)} />
        <${gt} label=${ve.fields.step} name="stap" options=${At.map(e=>[e.notation,e.label])} />
        <${gt} label=${ve.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${qe} names=${sp} />
      </div>
    <//>
  `}function di({route:t}){let e=H(t.query),o=t.query,n=f.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||Rn(l)===o.jaar)&&(!o.tekst||Y(ep(l)).includes(Y(o.tekst)))),s=tt(ve.count,r.length),i=l=>r.filter(c=>Rn(c)===l);return a`
    <${R} text=${ve.title}><p class="uitleg">${ve.intro}</p><//>
    <${rp} years=${N(n.map(Rn))} />
    <p class="telling">${s}<${yt} name="tijdlijn.csv" rows=${()=>np(r,e)} /></p>
    ${N(r.map(Rn)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${op} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${It} text=${s} />
  `}var Bt=g.unknown,Et=f.unknown;function Lo({items:t,shown:e=12}){let o=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${o.length>0&&a`
        <details>
          <summary>${$(g.shared.show_more,{count:o.length})}</summary>
          <ul>${o}</ul>
        </details>
      `}
  `}var fi=t=>ke(t).map(e=>a`<li><${S} id=${e} /></li>`),mi=t=>[...t].sort((e,o)=>P(y(E(e,"initiative")),y(E(o,"initiative")))),ap=({id:t})=>a`
  <li>
    <${S} id=${E(t,"initiative")} />${" → "}<${Sn} id=${E(t,"barrier")} />
    ${`: ${_(t,"rationale")}`}<${no} of=${t} />
  </li>
`,ip=({id:t})=>a`
  <li><${S} id=${E(t,"initiative")} />${`: ${ne(t,"status")}`}<${no} of=${t} /></li>
`;function lp(){let t=Bt.unjudged,e=ke(Et.unjudged).map(o=>a`<li><${S} id=${o} /><span class="zacht"> – ${rt(o).toLowerCase()}</span></li>`);return a`
    <${le} of=${t} count=${e.length}>${e.length?a`<${Lo} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function cp(){let t=uo("Contribution").length,e=s=>a`<${ap} id=${s} />`,o=mi(Et.weak).map(e),n=$(Bt.weak.intro,{all:t,stated:t-o.length}),r=mi(Et.statuses).map(s=>a`<${ip} id=${s} />`);return a`
    <${le} of=${Bt.weak} count=${o.length} intro=${n}><${Lo} items=${o} shown=${6} /><//>
    <${le} of=${Bt.other} count=${Et.other.length}><${Lo} items=${Et.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${le} of=${Bt.statuses} count=${r.length}><${Lo} items=${r} shown=${6} /><//>`}
  `}var pp=()=>a`
  <${le} of=${Bt.clashes} count=${Et.clashes.length}>
    ${ke(Et.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${S} id=${t} /></h3>
          <p>${_(t,"summary")}</p>
          <${Lt} of=${[t]} />
        </div>
      `)}
  <//>
`;function up(){if(!Et.judged.length)return null;let t=e=>$(Bt.judged.line,{step:y(E(e,"barrier")),kinds:X(e,"interventionKind").map(K).join(", "),state:ne(e,"state"),why:_(e,"rationale"),who:_(e,"post"),date:ct(_(e,"asOf"))});return a`
    <${le} of=${Bt.judged} count=${Et.judged.length}>
      <ul>${Et.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function dp(){let t=Bt.expected.columns,e=n=>E(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>y(e(n)),cell:n=>a`<${S} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>X(n,"interventionKind").map(K).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>_(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>_(n,"source")}];return a`
    <${le} of=${Bt.expected} count=${Et.expected.length}>
      <details>
        <summary>${Bt.expected.show}</summary>
        <div class="rol">
          <${nt} id="verwacht" caption=${Bt.expected.caption} rows=${Et.expected} columns=${o} />
        </div>
      </details>
    <//>
  `}var $i=()=>a`
  <${R} text=${Bt.title}><p class="uitleg">${Bt.intro} ${je}</p><//>
  <${lp} />
  <${cp} />
  <${pp} />
  <${up} />
  <${le} of=${Bt.nameless} count=${Et.nameless.length}><${Lo} items=${fi(Et.nameless)} /><//>
  <${le} of=${Bt.generic} count=${Et.generic.length}><${Lo} items=${fi(Et.generic)} /><//>
  <${dp} />
  <${Fn} />
`;var _t=g.whatif,gi=(t,e,o)=>mt({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function _i(t){if(!t)return _t.no_cell;let{word:e,lines:o}=Qt(t);return[e,...o].join(", ")}var As=(t,e)=>{let o=B(K(t.column));return e?$(_t.cell,{kind:o,step:ot(t.barrier).toLowerCase()}):o};function hi({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${A?"h3":"h2"}>${$(_t.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function fp({loss:t,scenario:e,id:o,title:n}){let r=l=>gi(t,l,e),s=l=>T("overzicht",{cel:ge(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:_t.columns.cell,sort:!1,text:l=>As(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${As(l,r(l))}</a>`:As(l)},{key:"nu",label:_t.columns.now,sort:!1,text:l=>_i(r(l))},{key:"weg",label:_t.columns.lost,sort:!1,text:l=>l.said}];return a`<${nt} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function mp({loss:t,scenario:e}){let o=D(t.plan),{cells:n,none:r,...s}=o.words.losses,i=`verlies${o===f.plans[0]?"":`-${o.key}`}`,l=u=>[" ",a`<${at} id=${u} date=${e.date} />`],c=(u,p)=>a`
    <${hi} title=${u} count=${p.length} none=${r}><${ie} ids=${p} more=${l} /><//>
  `;return a`
    <section>
      ${A&&a`<h2>${o.title}</h2>`}
      <p>${t.said}</p>
      <${hi} title=${n} count=${t.cells.length} none=${r}>
        <${fp} loss=${t} scenario=${e} id=${i} title=${n} />
      <//>
      ${Object.keys(s).filter(u=>Array.isArray(t[u])).map(u=>c(s[u],t[u]))}
      ${t.blocks.map(u=>c(u.said,u.acts))}
    </section>
  `}function bi({losses:t,without:e,scenario:o}){let n=()=>t.flatMap(r=>r.cells.map(s=>{let i=gi(r,s,o),l=i?ot(s.barrier):"";return[e,K(s.column),l,_i(i),s.said,...vt(o,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${mp} key=${r.plan} loss=${r} scenario=${o} />`):co(o).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${yt} name="wat-als.csv" rows=${()=>[[..._t.csv,...xt],...n()]} />
    </div>
  `}var $p=(t,e)=>[...an(e),...t.map(o=>["zonder",o])];function hp({notations:t,names:e,scenario:o}){let[n,r]=st(null),s=[o.key,...t].join();if(Oe(()=>{let c=!0;return r(null),$r($p(t,o)).then(u=>{c&&(r(u),$t(_t.done))}).catch(u=>c&&r({silent:u.message||_t.silent})),()=>{c=!1}},[s]),!n)return a`<div><p>${_t.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=tt(_t.questions,n.gaps.filter(i).length);return a`
    <div>
      <${bi} losses=${n.losses.filter(i)} without=${sn(e)} scenario=${o} />
      <p>${$(_t.with_this,{questions:l,now:mt(o).gaps.length})}</p>
    </div>
  `}var Wn=t=>_(t,"notation");function gp({acting:t,chosen:e}){if(!Ce())return a`
      <${gt} label=${_t.one} name="zonder" options=${t.map(n=>[Wn(n),y(n)])} />
    `;let o=(n,r)=>{let s=r?[...e,n]:e.filter(i=>i!==n);q({zonder:s.map(Wn).join(",")})};return a`
    <fieldset class="velden meer">
      <legend>${_t.more}</legend>
      ${t.map(n=>a`
          <label key=${n}>
            <input
              id=${`zonder-${Wn(n)}`}
              type="checkbox"
              checked=${e.includes(n)}
              onChange=${r=>o(n,r.target.checked)}
            />
            ${` ${y(n)}`}
          </label>
        `)}
    </fieldset>
  `}function ki({route:t}){let e=H(t.query),{without:o}=mt(e),n=Object.keys(o).filter(l=>o[l].length).sort((l,c)=>P(y(l),y(c))),r=(t.query.zonder||"").split(",").map(Kt).filter(Boolean),s=r.map(l=>y(l)),[i]=r;return a`
    <${R} text=${_t.title}><p class="uitleg">${_t.intro}</p><//>
    <${jt}>
      <${Ue} />
      <div class="velden"><${gp} acting=${n} chosen=${r} /></div>
    <//>
    ${!Ce()&&a`<p class="zacht">${_t.alone}</p>`}
    ${r.length===1&&a`<${bi} losses=${o[i]||[]} without=${s[0]} scenario=${e} />`}
    ${r.length>1&&Ce()&&a`<${hp} notations=${r.map(Wn)} names=${s} scenario=${e} />`}
    ${!r.length&&a`<p>${_t.choose}</p>`}
    <${It} text=${r.length===1?$(_t.said,{name:s[0]}):""} />
  `}var te=t=>document.getElementById(t);te("spring").addEventListener("click",t=>{t.preventDefault(),te("inhoud").focus()});Cr();te("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),location.hash=T("zoek",{q:te("zoek").value})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=g.shared.report_fault,{version:n,content:r}=f.meta,s={title:document.title,address:location.hash||"#/overzicht",version:n,content:r};$s($(e,{...s,sources:to()}),o)});var wi={__proto__:null,overzicht:Ha,aandachtspunten:ia,partners:Ba,maatregelen:Ea,naslag:Aa,tijdlijn:di,graaf:Ca,ding:pi,vragen:Va,"wat-als":ki,vergelijk:Jr,"weet-niet":$i,methode:Fa,zoek:ti,...(f.served||L())&&{controleer:Gr},onbekend:Ke};function _p(t,e){let o=Object.keys(f.views).length>0,n=Object.keys(f.comparisons).length>0,r={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return ds(e)&&r.views===o&&r.comparisons===n?!1:(ue(a`<p role="status">${g.werkplaats.busy}</p>`,te("inhoud")),L().ask("page",{options:an(e),...r}).then(({page:s})=>L().show(s,L().own)).catch(s=>ue(a`<p role="alert">${s.message}</p>`,te("inhoud"))),!0)}function bp(t){let e=t.path[0]||"overzicht",o=te("inhoud");L()?.own&&_p(e,H(t.query))||(o.className=`scherm-${e}`,ue(a`<${wi[e]||wi.onbekend} key=${t.path.join("/")} route=${t} />`,o),jr(e))}function Ps(){let t=te("motor");t.hidden=!1;let{state:e,why:o,own:n}=L();ue(a`<${Pr} state=${e} why=${o} own=${n} />`,t)}function kp(){wp(),window.removeEventListener("werkplaats",Ps),ue(null,te("inhoud")),ue(null,te("motor"))}L()&&(te("eigen").hidden=!1,window.addEventListener("werkplaats",Ps),Ps());te("inhoud").replaceChildren();var wp=ur(bp);L()&&window.addEventListener("andere-bladzijde",kp,{once:!0});document.fonts.ready.then(()=>js()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return Ci(yp);})();
