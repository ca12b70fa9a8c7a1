var ketenkaart=(()=>{var Dn=Object.defineProperty;var hi=Object.getOwnPropertyDescriptor;var gi=Object.getOwnPropertyNames;var _i=Object.prototype.hasOwnProperty;var bi=(t,e)=>{for(var o in e)Dn(t,o,{get:e[o],enumerable:!0})},ki=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of gi(e))!_i.call(t,r)&&r!==o&&Dn(t,r,{get:()=>e[r],enumerable:!(n=hi(e,r))||n.enumerable});return t};var wi=t=>ki(Dn({},"__esModule",{value:!0}),t);var pp={};bi(pp,{answerTo:()=>$t,compare:()=>E,csv:()=>ro,data:()=>d,graphNow:()=>vs,here:()=>z,matrixSvg:()=>fs,scenarioOf:()=>I});function ro(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var zs=function(t,e,o,n){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,o[e[s++]]):e[++s];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++s]]=l:i===6?n[1][e[++s]]+=l+"":i?(r=t.apply(l,zs(t,l,o,["",null])),n.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):n.push(l)}return n},Bs=new Map;function As(t){var e=Bs.get(this);return e||(e=new Map,Bs.set(this,e)),(e=zs(this,e.get(t)||(e.set(t,e=(function(o){for(var n,r,s=1,i="",l="",c=[0],u=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):s===3&&($||i)?(c.push(3,$,i),s=2):s===2&&i==="..."&&$?c.push(4,$,0):s===2&&i&&!$?c.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(c.push(s,0,i,r),s=6),$&&(c.push(s,$,0,r),s=6)),i=""},p=0;p<o.length;p++){p&&(s===1&&u(),u(p));for(var m=0;m<o[p].length;m++)n=o[p][m],s===1?n==="<"?(u(),c=[c],s=3):i+=n:s===4?i==="--"&&n===">"?(s=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(u(),s=1):s&&(n==="="?(s=5,r=i,i=""):n==="/"&&(s<5||o[p][m+1]===">")?(u(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(u(),s=2):i+=n),s===3&&i==="!--"&&(s=4,c=c[0])}return u(),c})(t)),e),arguments,[])).length>1?e:e[0]}var K,Fs,yi,Be,Hn,Xo,Ns,Qo,Rs,qn,In,vi,Mo=Symbol.for("pv"),Zo={},tn=[],xi=/^m(i|n|o|s|text|space)$/,Un=Array.isArray,Kn=tn.slice,Ye=Object.assign;function Je(t){t&&t.parentNode&&t.remove()}function Gn(t,e,o){var n,r,s,i={},l=arguments.length;for(s in e)s=="key"?n=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?Kn.call(arguments,2):o),Lo(t,i,n,r,null)}function Lo(t,e,o,n,r){var s={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Mo,__v:r||++Fs,__i:-1,__u:0};return!r&&K.vnode&&K.vnode(s),s}function en(t){return t.children}function Jo(t,e){this.props=t,this.context=e,this.__g=0}function ze(t,e){if(e==null)return t.__&&ze(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:ze(t)}function Oi(t){var e,o=t.__v,n=o.__e,r=[],s=[],i=t.__P;i&&((e=Ye({constructor:Mo},o)).__v=o.__v+1,K.vnode&&K.vnode(e),Vn(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,r,n||ze(o),32&o.__u,s),e.__v=o.__v,e.__.__k[e.__i]=e,Us(r,e,s),o.__=o.__e=null,e.__e!=n&&Ws(e))}function Ws(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Ws(t)}function Es(t){(8&t.__g||(t.__g|=8,Be.push(t),Xo++))&&Hn==K.debounceRendering||((Hn=K.debounceRendering)||queueMicrotask)(Ds)}function Ds(){try{for(var t,e=1;Be.length;)Be.length>e&&Be.sort(Ns),t=Be.shift(),e=Be.length,8&t.__g&&Oi(t)}finally{(Xo=Be.length)&&(Hn||queueMicrotask)(Ds)}}function Hs(t,e,o,n,r,s,i,l,c,u,p){var m,$,f,k,v,x,w=n.__k||tn,b=e.length;for(c=Si(o,e,w,c,b),m=0;m<b;m++)(f=o.__k[m])!=null&&($=~f.__i&&w[f.__i]||Zo,f.__i=m,x=Vn(t,f,$,r,s,i,l,c,u,p),k=f.__e,($.ref!=f.ref||8&$.__u)&&($.ref&&Qn($.ref,null,f,$),f.ref&&p.push(f.ref,f.__c||k,f)),v=v||k,4&f.__u?(c=Is(f,c,t,!$.__v),$.__e&&($.__e=null)):typeof f.type=="function"&&x!==void 0?c=x:k&&(c=k.nextSibling),f.__u&=-21);return o.__e=v,c}function Si(t,e,o,n,r){var s,i,l,c,u,p,m,$,f,k=o.length,v=k,x=0,w=0,b=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=b[s]=Lo(null,i):Un(i)?i=b[s]=Lo(en,{children:i}):i.constructor===Mo&&i.__b?i=b[s]=Lo(i.type,i.props,i.key,i.ref,i.__v):b[s]=i,c=s+x,i.__=t,i.__b=t.__b+1,l=null,~(u=i.__i=Ci(i,o,c,v))&&(v--,(l=o[u])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,u==c-1?x--:u==c+1?x++:u!=c&&(u>c?x--:x++,w=1)):(~u||(r>k?x--:r<k&&x++),typeof i.type!="function"&&(i.__u|=4))):b[s]=null;if(w){for(p=[],m=[],s=0;s<r;s++)if((i=b[s])&&16&i.__u){for(x=0,$=p.length;x<$;)p[f=x+$>>1]<i.__i?x=f+1:$=f;p[x]=i.__i,m[s]=x+1}for(x=p.length;s--;)m[s]&&(m[s]==x?x--:b[s].__u|=4)}if(v)for(s=0;s<k;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=ze(l)),Jn(l,l));return n}function Is(t,e,o,n){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=Is(r[s],e,o,!1));return e}for(e&&!e.parentNode&&(e=ze(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Ci(t,e,o,n){var r,s=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=o+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function Ps(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function Vo(t,e,o,n,r){var s,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||Ps(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||Ps(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=In[e]||(In[e]=ji(e)),(t.__a||(t.__a={}))[e]=qn,s=e!=(e=e.replace(Rs,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function ji(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[Qo]==null)e[Qo]=qn++;else if(e[Qo]<this.__a[t])return;return o(K.event?K.event(e):e)}}}function Vn(t,e,o,n,r,s,i,l,c,u){var p,m,$,f,k,v,x,w,b,O,C,Z,bt,F,ut,U,j,Nt,ve=e.type;if(e.constructor!==Mo)return null;128&o.__u&&(c=32&o.__u,p=o.__c.__z)&&(e.__u|=c,m=s=[],p.nodeType==8?l=Yo(p,s):s.push(p),l=s[0]||l),(p=K.__b)&&p(e);t:if(typeof ve=="function"){$=i.length;try{if(w=e.props,b=(p=ve.prototype)&&p.render,O=(p=ve.contextType)&&n[p.__c],C=p?O?O.props.value:p.__:n,(f=o.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(b?e.__c=f=new ve(w,C):(e.__c=f=new Jo(w,C),f.constructor=ve,f.render=Li),O&&O.sub(f),f.state||(f.state={}),f.__n=n,f.__g|=8,f.__h=[],f.__k=[]),b&&(f.__s||(f.__s=f.state),ve.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Ye({},f.__s)),Ye(f.__s,ve.getDerivedStateFromProps(w,f.__s)))),k=f.props,v=f.state,f.__v=e,o.__c){if(w!==k&&b&&!ve.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(w,C),e.__v==o.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(w,f.__s,C)===!1){e.__v!=o.__v&&(f.props=w,f.state=f.__s,f.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(Jt){Jt&&(Jt.__=e)}),tn.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),l=ze(o);break t}f.componentWillUpdate&&f.componentWillUpdate(w,f.__s,C),b&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(k,v,x)})}else b&&!ve.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),b&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=C,f.props=w,f.__P=t,f.__g&=-5,Z=K.__r,bt=b?25:0;do f.__g&=-9,Z&&Z(e),p=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++bt<25);b&&(tn.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(n=Ye({},n,f.getChildContext())),b&&o.__c&&f.getSnapshotBeforeUpdate&&(x=f.getSnapshotBeforeUpdate(k,v)),F=p&&p.type===en&&p.key==null?p.props.children:p,w.__P&&(p=l,r=(t=w.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=t&&(o.__k.some(function(Jt){Jt&&Jn(Jt,Jt)}),o.__k=null),l=o.__k?ze(o,0):null),l=Hs(t,Un(F)?F:[F],e,o,n,r,s,i,l,c,u),w.__P&&(e.__e=null,l=p),e.__u&=-161,m&&m.some(Je),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(Jt){if(i.length=$,e.__v=null,c||s)if(Jt&&Jt.then){if(e.__u|=128|c,s){for(~(j=s.indexOf(l||void 0))||(j=s.length);(Nt=s[j-1])&&Nt.nodeType==8;)j--;for(;j<s.length;j++)if(Nt=s[j])if(s[j]=null,ut){if(Nt==U)break}else{if(Nt.nodeType!=8)break;Nt.data.startsWith("$s")&&(U=Yo(ut=Nt))}}if(!ut){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ut=l}(p=Yo(ut=e.__c.__z||(e.__c.__z=ut)))?(e.__e=ut,l=p):e.__e=l,l=l&&l.nextSibling}else s&&s.some(Je);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),Jt&&Jt.then||qs(e),K.__e(Jt,e,o)}}else l=e.__e=Ti(o.__e,e,o,n,r,s,i,c,u,t);return(p=K.diffed)&&p(e),l}function Yo(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function qs(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(qs))}function Us(t,e,o){for(var n=0;n<o.length;)Qn(o[n++],o[n++],o[n++]);K.__c&&K.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){K.__e(s,r.__v)}})}function Ti(t,e,o,n,r,s,i,l,c,u){var p,m,$,f,k,v,x,w,b=o.props||Zo,O=e.props,C=e.type;if(C=="svg"?r="http://www.w3.org/2000/svg":C=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((k=s[p])&&(C?k.localName==C:k.nodeType==3)){t=k,s[p]=null;break}}if(!t){if(w=u.ownerDocument||document,!C)return w.createTextNode(O);t=w.createElementNS(r,C,O.is?O:u),l&&(K.__m&&K.__m(e,s),l=!1),s=null}if(C){if(u=C=="template"&&t.content||t,s=C=="textarea"&&O.defaultValue!=null?null:s&&Kn.call(u.childNodes),!l&&s)for(b={},p=0;p<t.attributes.length;p++)b[(k=t.attributes[p]).name]=k.value;for(p in b)k=b[p],p=="dangerouslySetInnerHTML"?$=k:p=="children"||p in O||p=="value"&&"defaultValue"in O||p=="checked"&&"defaultChecked"in O||Vo(t,p,null,k,r);for(p in O)k=O[p],p=="children"?f=k:p=="dangerouslySetInnerHTML"?m=k:p=="value"?v=k:p=="checked"?x=k:l&&typeof k!="function"||b[p]===k||Vo(t,p,k,b[p],r);m?(l||$&&(m.__html==$.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):($&&(t.textContent=""),(C=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&xi.test(C))&&(r="http://www.w3.org/1999/xhtml"),Hs(u,Un(f)?f:[f],e,o,n,r,s,i,s?s[0]:o.__k&&ze(o,0),l,c),s&&s.some(Je)),l&&C!="textarea"||(p="value",C=="progress"&&v==null?t.removeAttribute(p):v==null||v===t[p]&&(C!="progress"||v)||Vo(t,p,v,b[p],r),p="checked",x!=null&&x!=t[p]&&Vo(t,p,x,b[p],r))}else b===O||l&&t.data==O||(t.data=O);return t}function Qn(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){K.__e(r,o)}}function Jn(t,e,o){var n,r,s,i;if(K.unmount&&K.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||Qn(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){K.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&Jn(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(r=Yo(n,s=[]))&&(n==t.__e&&s.some(Je),Je(r),Je(n)),o||Je(t.__e),t.__e=t.__c=t.__=null}function Li(t,e,o){return this.constructor(t,o)}function Ae(t,e){var o,n,r,s;K.__&&K.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=Lo(en,{children:[t]}),r=[],s=[],Vn(e,e.__k,n||Zo,Zo,e.namespaceURI,n?null:e.firstChild?Kn.call(e.childNodes):null,r,n?n.__e:e.firstChild,o,s),Us(r,e.__k,s),e.__k.props.children=null}K={__e:function(t,e,o,n){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,n||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw Xo=0,t}},Fs=0,yi=function(t){return t!=null&&t.constructor===Mo},Jo.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=Ye({},this.state)),typeof t=="function"&&(t=t(Ye({},o),this.props)),t&&(Ye(o,t),this.__v&&(e&&this.__k.push(e),Es(this)))},Jo.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Es(this))},Jo.prototype.render=en,Be=[],Xo=0,Ns=function(t,e){return t.__v.__b-e.__v.__b},Qo=Symbol(),Rs=/(PointerCapture)$|Capture$/i,qn=0,In={},vi=0;var ao,ft,Yn,Ks,Xn=Object.is,on=0,er=[],Zn=[],lt=K,Gs=lt.__b,Vs=lt.__r,Qs=lt.diffed,Js=lt.__c,Ys=lt.unmount,Xs=lt.__;function nn(t,e){lt.__h&&lt.__h(ft,t,on||e),on=0;var o=ft.__H||(ft.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function st(t){return on=1,Mi(or,t)}function Mi(t,e,o){var n=nn(ao++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):or(void 0,e),function(s){var i=(n.__N||n.__)[0],l=n.t(i,s);Xn(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=ft,!ft.__f)){ft.__f=!0;var r=ft.shouldComponentUpdate;ft.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var u=!1,p=this.props!=s;if(c.__.some(function($){$.__N&&(u=!0,Xn($.__[0],$.__N[0])||(p=!0))}),r){var m=r.call(this,s,i,l);return u?m||p:m}return!u||p}}return n.__}function Xe(t,e){var o=nn(ao++,3);!lt.__s&&es(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,ft.__H.__h.push(o))}function kt(t,e){var o=nn(ao++,4);!lt.__s&&es(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,ft.__h.push(o))}function mt(t){return on=5,pe(function(){return{current:t}},[])}function pe(t,e){var o=nn(ao++,7);return es(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function Bi(){var t;do{for(;t=Zn.shift();)try{Bo(t)}catch(o){lt.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=er.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Bo),e.__h.some(ts),e.__h=[]}catch(o){e.__h=[],lt.__e(o,t.__v)}}}while(Zn.length)}lt.__b=function(t){ft=null,Gs&&Gs(t)},lt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Xs&&Xs(t,e)},lt.__r=function(t){Vs&&Vs(t),ao=0;var e=(ft=t.__c).__H;e&&(Yn==ft?ft.__h=[]:(e.__h.some(Bo),e.__h.some(ts),ao=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Yn=ft},lt.diffed=function(t){Qs&&Qs(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&tr(er.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Yn=ft=null},lt.__c=function(t,e){e.some(function(o){try{o.__h.some(Bo),o.__h=o.__h.filter(function(n){return!n.__||ts(n)})}catch(n){o.__h=[function(){throw n}]}}),Js&&Js(t,e)},lt.unmount=function(t){Ys&&Ys(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,tr(Zn.push(r))}else Bo(r)}catch(s){e=s}}),n.__H=void 0,e&&lt.__e(e,n.__v))};var Zs=typeof requestAnimationFrame=="function";function zi(t){var e,o=function(){clearTimeout(n),Zs&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);Zs&&(e=requestAnimationFrame(o))}function tr(t){t!=1&&Ks==lt.requestAnimationFrame||((Ks=lt.requestAnimationFrame)||zi)(Bi)}function Bo(t){var e=ft,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),ft=e}function ts(t){var e=ft;t.__c=t.__(),ft=e}function es(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!Xn(o,t[n])})}function or(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/function nr(t){return Array.isArray(t)?t.map(nr):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[Gn("wbr",null),e]:[e])}var a=As.bind((t,e,...o)=>Gn(t,e,...typeof t=="string"?o.map(nr):o));var Ai=["plan","koppelingen","stand","verwachtingen","lezing"],Ei={ernst:"gewicht"},z={route:null,started:!1},sr,os=0,rr=new Map;function ss(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([r,s])=>[Ei[r]||r,s]))}}function T(t,e={},o=!0){let n=o&&z.route?Object.fromEntries(Ai.filter(i=>z.route.query[i]).map(i=>[i,z.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var te=t=>T(["ding",t]);function q(t,e=!1){let o={...z.route.query};for(let[r,s]of Object.entries(t))s?o[r]=s:delete o[r];let n=T(z.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++os},"",n),ns())}function ns(t=!1){let e=ss(location.hash),o=z.route?.path.join("/")===e.path.join("/");z.route=e,sr(e),!o&&window.scrollTo(0,t&&rr.get(history.state?.turn)||0)}function ar(t){sr=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),os=history.state.turn||0,window.addEventListener("scroll",()=>rr.set(history.state?.turn??0,window.scrollY),{passive:!0}),window.addEventListener("popstate",()=>{let e=!!history.state;e||history.replaceState({turn:++os},""),ns(e)}),ns(),z.started=!0}function sn(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var h=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),tt=(t,e,o={})=>h(e===1?t.one:t.more,{count:e,...o});var L=t=>t.slice(0,1).toUpperCase()+t.slice(1),Y=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),N=t=>[...new Set(t)],Pi=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),E=(t,e)=>Pi.compare(t,e);function ir(t,e){let o=Y(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of n)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}var d=JSON.parse(document.getElementById("gegevens").textContent),Fi=[...Object.keys(d.things),...Object.keys(d.addresses)],rs=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+Fi[n]);if(Array.isArray(t))return t.map(rs);if(t&&typeof t=="object")for(let[e,o]of Object.entries(t))t[e]=rs(o);return t};for(let t of d.numbered)d[t]=rs(d[t]);for(let t of[d.queries,d.views,d.codes,...Object.values(d.codes),d.names,d.flags,d.told,...Object.values(d.told),d.absent,d.dates,d.lists,d.kinds,d.called,d.works,d.partners,d.lookups,d.words,d.addresses])Object.setPrototypeOf(t,null);var zt=new Map(Object.entries(d.things)),io=new Map(d.plans.map(t=>[t.key,t])),P=d.plans.length>1,g=d.words,ee=t=>t?.words.page||g,D=t=>io.get(t)||(P?void 0:d.plans[0]),Q=t=>io.get(t.split("/")[0]),lo=(t,e)=>!e||!Q(t)||Q(t).key===e,xe=[...new Map(d.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),Yt=xe[xe.length-1].date,At=[...new Map(d.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),lr=(t,e)=>{let o=Q(t);return o?d.stands[e]?.[o.key]||o.date:e},ct=t=>d.dates[t]||t||"",cr=(t=D())=>t?.source||d.source,co=t=>t.plan?[io.get(t.plan)]:d.plans,Ee=(t,e=D())=>(e?e.dates:xe).find(o=>o.date===t)?.label||ct(t);var{cells:pr,gaps:is,candidates:Ni,losses:Ri}=d.answers;for(let t of[...is,...pr])"candidates"in t&&(t.candidates=Ni[t.candidates]);is.forEach((t,e)=>{t.key=e});var as=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function $t(t){let e=d.answers.by[t.key],o=(r,s)=>as(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>is[r]),matrix:o(e.matrix,pr),without:o(e.without,Ri),apart:e.apart,points:e.points},!t.plan)return e.read;let n=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:n(e.read.gaps),matrix:as(e.read.matrix,n),without:as(e.read.without,n),apart:n(e.read.apart),points:n(e.read.points)}),e.byPlan.get(t.plan)}function rn({date:t,stated:e,strict:o,expect:n}){let r=[["stand",t]];return e&&r.push(["koppelingen","genoemd"]),o&&r.push(["lezing","streng"]),n||r.push(["verwachtingen","uit"]),r}var ur=t=>t.key in d.answers.by;function I(t){let e=P&&io.has(t.plan)?t.plan:"",o=xe.some(l=>l.date===t.stand)?t.stand:Yt,n=t.koppelingen==="genoemd",r=t.verwachtingen!=="uit",s=t.lezing==="streng",i=`${o}|${n?"stated":"all"}|${r?"with":"without"}`;return{plan:e,date:o,stated:n,expect:r,strict:s,key:s?`${i}|strict`:i}}var an=(t,e)=>io.get(e)?.steps.find(o=>o.notation===t)?.id;var A=()=>window.werkplaats,Oe=()=>d.served||!!A()&&A().state!=="off";async function ls(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var fr=t=>A()?A().ask("answer",{options:t}):ls(`antwoord?${new URLSearchParams(t)}`),dr=t=>A()?A().ask("words",{passage:t}):ls(`api/woorden?vindplaats=${encodeURIComponent(t)}`);async function mr(t){if(A())return A().ask("check",{name:t.name,data:await ln(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return ls("controleer",{method:"POST",body:t,headers:e})}var ln=async t=>new Uint8Array(await t.arrayBuffer());var zo=[],X=(t,e)=>zt.get(t)?.[e]||zo,_=(t,e)=>X(t,e)[0]||"",Et=(t,e)=>X(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),M=(t,e)=>Et(t,e)[0]||"",xt=t=>zt.has(t),po=t=>X(t,"type"),uo=t=>pn.get(t)||zo,Pt=(t,e)=>po(t).includes(e),$r=t=>po(t).map(e=>d.kinds[e]).find(Boolean),fo=t=>$r(t)?.page||"",rt=t=>$r(t)?.kind||"",Ao=t=>fo(t)==="organisation",Pe=t=>fo(t)==="undertaking",et=t=>!!fo(t)&&!!_(t,"prefLabel"),un=(t,e)=>(d.flags[t]||zo).includes(e),B=(t,e)=>d.codes[t]?.[e]?.label||e||"",oe=(t,e)=>B(d.lists[e],_(t,e)),Fe=t=>d.names[t]||g.thing.foreign[t]||t,cn=new Map,pn=new Map;for(let[t,e]of zt){for(let o of e.type||zo)pn.has(o)||pn.set(o,[]),pn.get(o).push(t);for(let[o,n]of Object.entries(e))for(let r of n){if(!r.startsWith("@"))continue;let s=r.slice(1);cn.has(s)||cn.set(s,[]),cn.get(s).push([t,o])}}var ue=t=>cn.get(t)||zo,Ot=(t,e,o="initiative")=>ue(t).filter(([n,r])=>r===o&&Pt(n,e)).map(([n])=>n),y=t=>d.called[t]?.label||_(t,"prefLabel")||_(t,"title")||_(t,"summary")||t.split("/").pop(),Ne=t=>d.called[t]?.short||y(t),hr=[...zt.keys()].filter(Pe),Wi=[...zt.keys()].filter(Ao),gr=t=>At.find(e=>e.notation===t),mo=Object.entries(d.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:un("atSteps",t)})),Di=new Map(Wi.map(t=>[_(t,"notation"),t])),Ut=t=>Di.get(t)||"",_t=t=>d.addresses[t]||"",Xt=t=>Et(t,"passage");var Hi=t=>M(t,"broader")||t,fn=t=>_(Hi(t),"notation"),_r=(t,e)=>e?.strict?d.linksStrictly[e.date]?.[t]:void 0,Re=(t,e,o)=>_r(t,o)?.[e]||_(t,e),cs=(t,e)=>fe(t,e.date)&&_r(t,e)!==null&&(!e.stated||un("isStated",Re(t,"basis",e))),$o=(t,e)=>Ot(t,"Contribution").filter(o=>!e||cs(o,e)),ho=t=>d.works[t]?.steps||[],br=t=>d.works[t]?.kinds||[],dn=t=>d.works[t]?.leads||[],Ii=Object.fromEntries(Object.entries(d.absent).map(([t,e])=>[t,new Set(e)])),fe=(t,e=Yt)=>!Ii[e]?.has(t),Ze=(t,e)=>Ot(t,"Involvement").filter(o=>fe(o,e)).map(o=>({id:o,organisation:M(o,"organisation"),role:_(o,"role"),asOf:_(o,"asOf")})),mn=t=>un("isActing",t),Eo=(t,e)=>N(Ze(t,e).filter(o=>mn(o.role)).map(o=>o.organisation)),$n=(t,e)=>Ot(t,"Involvement","organisation").filter(o=>fe(o,e)).map(o=>({id:o,undertaking:M(o,"initiative"),role:_(o,"role"),asOf:_(o,"asOf")})),kr=t=>_(t,"isGeneric")==="true",qi={},de=(t,e=Yt)=>z.route?.query.lezing==="streng"&&d.toldStrictly[e]?.[t]||d.told[e]?.[t]||qi,hn=(t,e)=>de(t,e).report||"",go=(t,e)=>de(t,e).status||"",wr=(t,e)=>de(t,e).state||"",gn=(t,e)=>Ot(t,"Deadline").filter(o=>fe(o,e));var Kt=g.shared,Se=Kt.silence,Po=(t=D())=>t?h(ee(t).shared.report,{date:ct(t.date)}):Kt.reports,_o=(t=D())=>`${tt(Kt.nothing,t?1:2,{report:L(Po(t))})} ${Se}`,to=(t=D())=>(t?[t]:d.plans).map(e=>`${e.document||e.title}, ${ct(e.date)}`).join("; "),Ce=(t,e)=>[de(t,e).word||"",de(t,e).more||""],Rt=(t,e)=>Ce(t,e).filter(Boolean).join(", "),Zt=Object.fromEntries(Object.entries(d.codes.Basis).map(([t,e])=>[t,[e.screen,Kt.bases[t]||L(e.label)]])),_n=t=>B("Modality",t),ot=t=>t===null?Kt.all_steps:gr(t)?.label||t,G=t=>B("InterventionKind",t),Ui=(t,e)=>e?Ee(lr(e.key,t.date),e):t.date===Yt?Kt.choices.latest:h(Kt.choices.others_latest,{date:Ee(t.date)}),St=(t,e=D(t.plan))=>[Ui(t,e),t.stated?ee(e).shared.choices.links_stated:Kt.choices.links_all_said,t.strict&&Kt.choices.strict_said,t.expect?Kt.choices.with_said:Kt.choices.without_said].filter(Boolean).join(" · ");function bn(t,e,o,n=D(o?.plan)){let{version:r,content:s}=d.meta;return h(Kt.export.footnote,{said:t,sources:to(n),addresses:e.map(i=>`; ${_t(i)}`).join(""),version:r+(s?h(Kt.export.content,{hash:s.slice(0,12)}):""),scenario:o?`; ${St(o,n)}`:""})}function dt(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function yr(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var We=g.shared.export;function Ki({text:t,done:e}){let o=mt(null),n=mt(null);return kt(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${We.by_hand} ref=${o} onClose=${e}>
      <p>${We.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${We.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${g.shared.close}</button></form>
    </dialog>
  `}async function ps(t,e=We.copied){try{await navigator.clipboard.writeText(t),dt(e)}catch{let o=document.createElement("div");document.body.append(o),Ae(a`<${Ki} text=${t} done=${()=>o.remove()} />`,o)}}function me(t,e,o){yr(t,e,o),dt(h(We.downloaded,{name:t}))}var De=({text:t,label:e=We.copy})=>a`<button type="button" class="klein" onClick=${()=>ps(t())}>${e}</button>`,wt=({name:t,rows:e})=>a`<button type="button" onClick=${()=>me(t,ro(e()),"text/csv;charset=utf-8")}>${We.csv}</button>`,yt=(t,e="")=>{let o=D(e||t?.plan),n=o?[o]:d.plans;return[n.map(r=>ct(r.date)).join("; "),n.map(r=>r.document||r.title).join("; "),`ketenkaart ${d.meta.version} ${(d.meta.content||"").slice(0,12)}`.trim(),t?St(t,o):""]},vt=We.heads,ne=t=>P?[{key:"bronplan",label:g.shared.plan,text:e=>D(t(e))?.title||""}]:[];var se=()=>document.getElementById("menu"),wn=()=>document.getElementById("menuknop"),vn=()=>[...se().querySelectorAll("details")],kn=()=>window.matchMedia("(max-width: 44rem)").matches;function yn(t=null){for(let e of vn())e!==t&&(e.open=!1)}function vr(){yn(),se().classList.remove("is-open"),wn().setAttribute("aria-expanded","false")}function xr(){se()&&(wn().addEventListener("click",()=>{let t=se().classList.toggle("is-open");for(let e of vn())e.open=t;wn().setAttribute("aria-expanded",String(t))}),se().addEventListener("click",t=>{let e=t.target;e.closest("a")?vr():e.closest("summary")&&!kn()&&yn(e.closest("details"))}),se().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=vn().find(o=>o.open);kn()?wn().focus():e?.querySelector("summary").focus(),vr()}),document.addEventListener("click",t=>{!kn()&&!se().contains(t.target)&&yn()}),se().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!kn()&&!se().contains(e)&&yn()}))}function Or(t){if(se()){for(let e of se().querySelectorAll("a")){let{path:o}=ss(e.hash);o[0]===t?e.setAttribute("aria-current","page"):e.removeAttribute("aria-current"),e.setAttribute("href",T(o))}for(let e of vn())e.classList.toggle("is-hier",!!e.querySelector("[aria-current]"))}}var Gt=g.check,Sr={xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function Cr(t,e){let o=await A().ask("take",{name:t.name,data:await ln(t),beside:e});return o.page&&A().show(o.page,t.name),o}var jr=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>Cr(e,!1))}>${Gt.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>Cr(e,!0))}>${Gt.beside}</button>
`;async function Gi(){await A().ask("shipped"),A().show()}function Tr(){let[t,e]=st("");async function o(n){e(Gt.saving);try{let{name:r,data:s}=await A().ask("save",{kind:n});me(r,s,Sr[n]),e("")}catch(r){e(r.message)}}return a`
    <section class="blok">
      <h2>${Gt.save}</h2>
      <p class="zacht">${Gt.save_intro}</p>
      <div class="acties">
        ${Object.keys(Sr).map(n=>a`
            <button type="button" id=${`bewaar-${n}`} onClick=${()=>o(n)}>${Gt.save_as[n]}</button>
          `)}
        ${A().own&&a`<button type="button" id="terug" onClick=${Gi}>${Gt.back}</button>`}
      </div>
      <p aria-live="polite">${t}</p>
    </section>
  `}function Lr(){let t=mt(null),[e,o]=st("");async function n(){let[r]=t.current.files;if(!r)return dt(Gt.first_source);o(Gt.busy);try{o((await A().ask("source",{data:await ln(r)})).message)}catch(s){o(s.message)}}return a`
    <section class="blok">
      <h2>${Gt.source}</h2>
      <p class="zacht">${Gt.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${Gt.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${n}>${Gt.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function Mr({state:t,why:e,own:o}){let n=g.werkplaats;return a`
    <p>
      ${o&&a`<strong>${h(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var Br="alle",Vi={kind:t=>L(G(t)),form:t=>L(B("ExploitationForm",t)),partner:t=>y(Ut(t)||t)},je=t=>[...t.steps.map(e=>e.notation),null];function He(t,e,o){let n=new Map;for(let s of $t({...e,plan:o.key}).matrix[t])n.has(s.column)||n.set(s.column,new Map),n.get(s.column).set(s.barrier,s);let r=[...n].map(([s,i])=>({key:s,label:Vi[t](s),id:t==="partner"?Ut(s):"",cells:je(o).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>E(s.label,i.label)):r}var $e=(t,e,o)=>[t,e??Br,...P?[o]:[]].join("~");function zr(t){let[e,o,n]=t.split("~");return{key:e,step:o===Br?null:o,plan:n}}var Fo=t=>`cel-${t.replaceAll("~","-")}`;function Vt(t){if(!t)return{word:g.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var On=g.overview;function Qi(t){let e=document.createElement("span");e.className=t,document.body.append(e);let{backgroundColor:o,color:n,borderTopColor:r,borderTopStyle:s}=window.getComputedStyle(e),i={fill:o,ink:n,stroke:s==="none"?o:r,dash:s==="dashed"};return e.remove(),i}var us="Arial,Helvetica,sans-serif",Ar=document.createElement("canvas").getContext("2d");function xn(t,e,o,n){Ar.font=`${n?"bold ":""}${o}px ${us}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;Ar.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function Pr(t,e,o){let n=He(t,e,o),r=je(o),s=190,i=150,l=8,c=4,u=s+(i+c)*r.length+20,p=[],m=20,$=(k,v,x,w,b,O)=>{for(let C of xn(v,x,w,b))m+=w+4,p.push({x:k,y:m,text:C,size:w,bold:b,fill:O})};$(20,On.heading,u-40,20,!0,"#14212b"),$(20,`${to(o)}. ${St(e,o)}. ${Se}`,u-40,12,!1,"#46545f"),m+=14;let f=m;r.forEach((k,v)=>{m=f,$(20+s+v*(i+c)+l,ot(k),i-2*l,14,!0,"#14212b")}),m=f+26;for(let k of n){let v=k.cells.map(b=>{let O=Vt(b);return{look:O.look,mark:Zt[b?.most_basis]?.[0]||"",text:[{all:xn(O.word,i-2*l-14,13,!0),size:13,bold:!0},...O.lines.map(C=>({all:xn(C,i-2*l,11,!1),size:11,bold:!1}))]}}),x=xn(k.label,s-l,13,!0),w=Math.max(44,12+x.length*17,...v.map(b=>12+b.text.reduce((O,{all:C,size:Z})=>O+C.length*(Z+3),0)));for(let[b,O]of x.entries())p.push({x:20,y:m+20+b*17,text:O,size:13,bold:!0,fill:"#14212b"});v.forEach((b,O)=>{let{ink:C,...Z}=Qi(b.look),bt=20+s+O*(i+c);p.push({x:bt,y:m,w:i,h:w,...Z});let F=m+5;for(let{all:ut,size:U,bold:j}of b.text)for(let Nt of ut)F+=U+3,p.push({x:bt+l,y:F-2,text:Nt,size:U,bold:j,fill:C});b.mark&&p.push({x:bt+i-20,y:m+18,text:b.mark,size:14,bold:!1,fill:C})}),m+=w+c}return m+=6,$(20,Object.values(Zt).map(([k,v])=>`${k} ${v}`).join("   "),u-40,11,!1,"#46545f"),$(20,h(On.picture.foot,{version:d.meta.version,content:(d.meta.content||"").slice(0,12)}),u-40,11,!1,"#46545f"),{width:u,height:m+20,list:p}}var Er=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function fs(t,e,o=d.plans[0]){let{width:n,height:r,list:s}=Pr(t,e,o),i=({x:m,y:$,w:f,h:k,fill:v,stroke:x,dash:w})=>`<rect x="${m}" y="${$}" width="${f}" height="${k}" rx="4" fill="${v}" stroke="${x}"${w?' stroke-dasharray="5 3"':""}/>`,l=({x:m,y:$,text:f,size:k,bold:v,fill:x})=>`<text x="${m}" y="${$}" font-size="${k}"${v?' font-weight="bold"':""} fill="${x}">${Er(f)}</text>`,c=s.map(m=>m.text===void 0?i(m):l(m)),u=Er(h(On.picture.title,{heading:On.heading,scenario:St(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${r}" viewBox="0 0 ${n} ${r}"`} font-family="${us}" role="img">
<title>${u}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${c.join(`
`)}
</svg>
`}function Fr(t,e,o){me("matrix.svg",fs(t,e,o),"image/svg+xml")}function Nr(t,e,o){let{width:n,height:r,list:s}=Pr(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=n*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,r);for(let u of s)u.text===void 0?(c.fillStyle=u.fill,c.strokeStyle=u.stroke,c.setLineDash(u.dash?[5,3]:[]),c.fillRect(u.x,u.y,u.w,u.h),c.strokeRect(u.x,u.y,u.w,u.h)):(c.fillStyle=u.fill,c.font=`${u.bold?"bold ":""}${u.size}px ${us}`,c.fillText(u.text,u.x,u.y));i.toBlob(u=>me("matrix.png",u,"image/png"),"image/png")}function R({text:t,title:e=t,children:o}){let n=mt(null);return kt(()=>{document.title=`${e} – Ketenkaart`},[e]),kt(()=>{z.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function Wt({text:t}){let{route:e}=z;return kt(()=>{z.started&&t&&dt(t)},[t,e]),null}var Dt=g.check,Rr=({title:t,lines:e=[]})=>e.length>0&&a`
    <h2>${h(Dt.list,{title:t,count:e.length})}</h2>
    <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
  `,Ji=(t={})=>Object.entries(t).map(([e,o])=>h(Dt.counted,{count:o,what:Fe(e).toLowerCase()})).sort(E);function Yi({message:t,faults:e,questions:o,counts:n}){let r=Ji(n);return a`
    <p><strong>${t}</strong></p>
    <${Rr} title=${Dt.faults} lines=${e} />
    <${Rr} title=${Dt.questions} lines=${o} />
    ${r.length>0&&a`
        <details>
          <summary>${Dt.read}</summary>
          <ul>${r.map(s=>a`<li>${s}</li>`)}</ul>
        </details>
      `}
  `}function Wr(){let t=mt(null),[e,o]=st(null);async function n(s){let[i]=t.current.files;if(!i)return dt(Dt.first);o({busy:!0});try{let l=await s(i);o(l),dt(l.message)}catch(l){o({message:l.message||Dt.silent,faults:l.faults})}}function r(s){s.preventDefault(),t.current.files=s.dataTransfer.files}return a`
    <${R} text=${Dt.title}><p class="uitleg">${A()?Dt.intro_here:Dt.intro}</p><//>
    <div class="velden" onDragOver=${s=>s.preventDefault()} onDrop=${r}>
      <label class="veld">
        <span>${Dt.file}</span>
        <input id="plan" type="file" accept=".xlsx,.csv,.yaml,.yml,.json" ref=${t} />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(mr)}>${Dt.check}</button>
      ${A()&&a`<${jr} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${Dt.busy}</p>`}
      ${e?.message&&a`<${Yi} ...${e} />`}
    </div>
    ${A()&&a`<${Tr} /><${Lr} />`}
    ${!A()&&d.served&&a`<p class="zacht">${Dt.kept}</p>`}
  `}var Te=g.shared,bo=({legend:t,name:e,options:o,current:n="",id:r})=>a`
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
`;function ht({label:t,name:e,options:o,id:n=e}){let r=z.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([s])=>s===r)?r:""}
        onChange=${s=>q({[e]:s.target.value})}
      >
        <option value="">${Te.all}</option>
        ${o.map(([s,i])=>a`<option value=${s}>${i}</option>`)}
      </select>
    </label>
  `}var he=({label:t=Te.text,name:e,id:o=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${o}
      type="search"
      value=${z.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${n=>q({[e]:n.target.value},!0)}
    />
  </label>
`,Ie=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>q(Object.fromEntries(t.map(e=>[e,null])))}>
    ${Te.clear}
  </button>
`,Xi=["cel","kies","sorteer"];function Ct({children:t}){let[e,o]=st(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${Te.filters}>${t}</section>`;let n=Object.keys(z.route.query).filter(r=>!Xi.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>o(r.target.open)}>
      <summary id="filterknop">${n?h(Te.filters_set,{count:n}):Te.filters}</summary>
      ${t}
    </details>
  `}var eo=()=>{let t=d.plans.map(e=>[e.key,e.title]);return P&&a`<div class="velden"><${ht} label=${Te.plan} name="plan" options=${t} /></div>`};function No(){let t=I(z.route.query),e=D(t.plan)?.dates||xe;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,r=e.find(i=>i.date===t.date)?.date||o,s=e.map(i=>[n(i.date),i.label]);return a`<${bo} legend=${Te.choices.date} name="stand" options=${s} current=${n(r)} id="st" />`}function ds(){let t=I(z.route.query),e=ee(D(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${bo} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function qe(){let t=Te.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{expect:n,strict:r}=I(z.route.query),s=n?"":"uit";return a`
    <${eo} />
    <${ds} />
    <${No} />
    <${bo} legend=${t.reading} name="lezing" options=${o} current=${r?"streng":""} id="l" />
    <${bo} legend=${t.expectations} name="verwachtingen" options=${e} current=${s} id="v" />
  `}var Dr=g.shared.passage;function Ro({passage:t}){let[e,o]=st("");async function n(){try{o((await dr(t)).woorden)}catch(r){o(r.message||Dr.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${Dr.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var S=({id:t,text:e})=>et(t)?a`<a href=${te(t)}>${e||y(t)}</a>`:a`<span>${e||y(t)}</span>`,re=({ids:t,name:e=y,between:o=", "})=>t.map((n,r)=>[r>0&&o,a`<${S} id=${n} text=${e(n)} />`]),ae=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${S} id=${n} />${e?.(n)}</li>`)}</ul>`;function at({id:t,date:e}){let[o,n]=Ce(t,e);return a`<span class=${`chip s-${wr(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var Zi={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function Ue({basis:t}){let[e,o]=Zt[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Zi[e]}
    </svg>
  `:null}var ko=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${B("Severity",t)}</span>`;function jt({of:t}){let e=N(t.flatMap(Xt));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${_t(o)}${Oe()&&a`<${Ro} passage=${o} />`}</li>`)}
    </ul>
  `:null}function Hr({of:t,look:e}){let[o,...n]=Xt(t);return o?a`
    <p class=${e}>
      ${_t(o)}${n.length>0&&h(g.shared.more_places,{count:n.length})}
      ${Oe()&&a`<${Ro} passage=${o} />`}
    </p>
  `:null}var Sn=({id:t})=>[M(t,"broader")&&[a`<${S} id=${M(t,"broader")} />`," › "],a`<${S} id=${t} />`],wo=({id:t})=>_(t,"isGeneric")==="true"&&a`<span class="zacht"> (${g.shared.collective})</span>`;function Cn(t,e,o=""){let n=o.startsWith("-"),r=e.find(l=>l.key===o.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?E(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var ms=(t,e="")=>z.route.query[t]||e;function tl({id:t,column:e,sort:o,turn:n}){let r=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var el=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let r=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`;function nt({id:t,caption:e,rows:o,columns:n,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=st(r),u=s?ms(s,r):l,p=m=>{let $=u===m.key?`-${m.key}`:m.key;s?q({[s]:$===r?null:$},!0):c($);let f=g.shared.table,k=$.startsWith("-")?f.descending:f.ascending;dt(h(f.sorted,{column:m.label.toLowerCase(),direction:k}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${n.map(m=>a`<${tl} id=${t} column=${m} sort=${u} turn=${p} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Cn(o,n,u).map(m=>a`<${el} row=${m} columns=${n} />`)}
      </tbody>
    </table>
  `}var ol=t=>t==null||t===!1||t===""||t.length===0;function ge({pairs:t}){let e=t.filter(([,o])=>!ol(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var H=g.compare,jn=t=>L(B("CellState",t)),Le=d.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:P?h(H.side,{plan:t.title,label:o}):L(o)}))),nl=(t,e,{stated:o,strict:n})=>d.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function sl(t){let e=d.plans.map(l=>Le.filter(c=>c.plan===l).at(-1)),[o,n]=P?e:[Le[0],Le.at(-1)],r=Le.slice(0,-1).find(l=>l.key===t.van)||o,s=Le.slice(Le.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(n)?n:s.at(-1));return{one:r,other:i,after:s}}var Ir=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${r=>q({[e]:r.target.value})}>
      ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function rl({change:t,other:e}){let o=$e(t.kind,t.other_barrier,e.plan.key),n=T("overzicht",{cel:o,stand:e.date===Yt?null:e.date},!1),r=h(H.see_cell,{kind:G(t.kind),step:ot(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${H.see}<span class="sr">${r}</span></a></li>`}function al({found:t,one:e,other:o,mode:n}){let r=c=>c.map(u=>y(Ut(u)||u)).join(", "),s=c=>N([c.barrier,c.other_barrier].map(ot)).join(" / "),i=[{key:"stap",label:H.columns.step,text:s},{key:"soort",label:H.columns.kind,text:c=>L(G(c.kind))},{key:"een",label:e.label,text:c=>jn(c.before)},{key:"ander",label:o.label,text:c=>jn(c.after)},{key:"erbij",label:H.joined[n],sort:!1,text:c=>r(c.joined)},{key:"weg",label:H.left[n],sort:!1,text:c=>r(c.left)}],l=()=>[[...i.map(c=>c.label),...vt],...t.changes.map(c=>[...i.map(u=>u.text(c)),...yt(null)])];return a`
    <ul>${t.changes.map(c=>a`<${rl} change=${c} other=${o} />`)}</ul>
    ${t.notes.map(c=>a`<p class="zacht">${c}</p>`)}
    <details>
      <summary>${H.as_table}</summary>
      <div class="rol"><${nt} id="vakken" caption=${H.table} rows=${t.changes} columns=${i} /></div>
      <div class="acties"><${wt} name="vergelijk-vakken.csv" rows=${l} /></div>
    </details>
  `}function il({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:jn},...t.after.map(i=>({key:i,label:jn(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||H.nothing)}))],s=h(H.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${H.counted}</h2>
      <p class="zacht">${h(H.counts,{both:n,fresh:t.fresh.length})}</p>
      <div class="rol">
        <${nt} id="overgang" caption=${s} rows=${t.before} columns=${r} />
      </div>
    </section>
  `}function ll({actions:t,one:e,other:o,all:n}){let r=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=$=>s.has($)?"":Rt($,e.date),l=$=>Rt($,o.date),c=$=>s.has($)?a`<span class="zacht">${H.not_yet}</span>`:a`<${at} id=${$} date=${e.date} />`,u=[{key:"actie",label:H.action,text:y,cell:$=>a`<${S} id=${$} />`},{key:"wat",label:H.what,text:rt},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:$=>a`<${at} id=${$} date=${o.date} />`}],p=()=>[[...u.map($=>$.label),...vt],...r.map($=>[...u.map(f=>f.text($)),...yt(null,e.plan.key)])],m=()=>q({alles:n?null:"ja"});return a`
    <section>
      <h2>${h(n?H.all:H.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${m}>${H.show_all}</button>
        <${wt} name="vergelijk.csv" rows=${p} />
      </div>
      <div class="rol">
        <${nt}
          id="vergelijk"
          caption=${H.actions_table}
          rows=${r}
          columns=${u}
          urlKey="sorteer"
          sort="actie"
        />
      </div>
    </section>
  `}function qr({route:t}){if(Le.length<2)return a`<${R} text=${H.title} /><p>${H.alone}</p>`;let{one:e,other:o,after:n}=sl(t.query),r=nl(e,o,I(t.query)),{actions:s}=r,i=s?"dates":"plans",l=h(H.intro[i],{before:ct(e.date),after:ct(o.date)});return a`
    <${R} text=${H.heading[i]} title=${H.title}><p class="uitleg">${l} ${Se}</p><//>
    <${Ct}>
      <${ds} />
      ${Le.length>2&&a`
          <div class="velden">
            <${Ir} label=${H.first} name="van" current=${e} options=${Le.slice(0,-1)} />
            <${Ir} label=${H.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    <section class="blok">
      <h2>${h(H.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${al} found=${r} one=${e} other=${o} mode=${i} />`:[a`<p>${g.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${il} actions=${s} one=${e} other=${o} />
        <${ll} actions=${s} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${Wt} text=${tt(H.shown,r.changes.length)} />
  `}var Tn=g.shared.gaps,oo=t=>[t,...t.also],yo=t=>_t(t.evidence)?[t.evidence]:[],Wo=t=>d.queries[t]?.title||t,Kr=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||Y(t.sentence).includes(Y(e.tekst)))&&oo(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),cl=({said:t,work:e,more:o})=>e?[t," (",a`<${re} ids=${e} name=${Ne} />`,o&&Tn.more_work,")"]:t;function $s({list:t,plan:e}){if(!t.length)return a`<p>${D(e).words.nobody}</p>`;let o=n=>n.map((r,s)=>[s>0&&"; ",a`<${cl} ...${r} />`]);return a`
    <p class="zacht">${Tn.alphabetical}</p>
    <ul>${t.map(({who:n,why:r})=>a`<li><${S} id=${n} />: ${o(r)}</li>`)}</ul>
  `}function Ur({summary:t,fill:e}){let[o,n]=st(!1);return a`
    <details onToggle=${r=>r.target.open&&n(!0)}>
      <summary>${t}</summary>
      ${o&&e()}
    </details>
  `}function pl({gap:t,query:e}){let o=[t.barrier&&ot(t.barrier).toLowerCase(),t.kind&&G(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${ko} severity=${t.severity} />${" · "}
      <a href=${T(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${P&&` · ${D(t.plan).title}`}
      ${et(t.subject)&&[" · ",a`<${S} id=${t.subject} />`]}
    </p>
  `}function ul({gap:t,scenario:e}){let o=d.queries[t.query]||{},[n]=yo(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${pl} gap=${t} query=${o} />
      ${n&&a`
          <p class="vindplaats">
            <span class="sr">${g.shared.passage.place}</span>${_t(n)}
            ${Oe()&&a`<${Ro} passage=${n} />`}
          </p>
        `}
      <div class="acties">
        ${o.why&&a`<${Ur} summary=${Tn.why} fill=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${Ur}
              summary=${Tn.who}
              fill=${()=>a`<${$s} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${De} text=${()=>bn(t.sentence,yo(t),e,D(t.plan))} />
      </div>
    </article>
  `}var Do=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${ul} key=${n.key} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var Ft=g.shared.work;function fl({id:t,date:e}){let o=new Map;for(let n of Ze(t,e))o.set(n.organisation,[...o.get(n.organisation)||[],B("Role",n.role)]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,r])=>a`<li><${S} id=${n} />${` (${N(r).join(", ")})`}<${wo} id=${n} /></li>`)}
    </ul>
  `:g.shared.nobody}function dl(t){let e=_(t,"dueBy");return e&&` (${h(Ft.bound,{date:ct(e)})}; ${_n(_(t,"modality"))})`}function ml({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=_(o,"deadlineLabel"),{delivery:r}=de(o,e);return a`
          <li>
            ${n&&`${L(n)}: `}“${_(o,"deadlineText")}”${dl(o)}
            ${_(o,"revises")==="true"&&`, ${Ft.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var $l=t=>d.lookups[t]?.told||"";function hs({id:t,date:e}){let o=Ot(t,"Figure","concerns").filter(n=>fe(n,e));return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${S} id=${n} />: <strong>${$l(n)}</strong><${jt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function no({of:t}){let e=r=>[M(r,"barrier")&&h(Ft.at_step,{step:y(M(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>_(r,s)&&oe(r,s))].filter(Boolean),o=r=>_(r,"status")?h(Ft.other_status,{reading:e(r).join(", ")}):h(Ft.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Ft.other_unsaid}),n=Et(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(r=>a`<li><strong>${o(r)}</strong>${_(r,"rationale")}</li>`)}
    </ul>
  `:null}function Ho({id:t,scenario:e=null}){let o=Re(t,"basis",e),n=B("Strength",Re(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${Sn} id=${M(t,"barrier")} />
        ${` · ${X(t,"interventionKind").map(G).join(", ")} · ${n} · `}
        <${Ue} basis=${o} />${` ${Zt[o]?.[1]||B("Basis",o)}`}
      </p>
      <p class="reden"><strong>${Ft.here}</strong>${_(t,"rationale")}</p>
      <${no} of=${t} />
    </div>
  `}var Gr=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function Vr({id:t,scenario:e,contributions:o}){let{date:n}=e,r=hn(t,n),s=_(t,"promise"),i=gn(t,n),l=o.length?o.map(u=>a`<${Ho} id=${u} scenario=${e} />`):_(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Ft.across}</strong>${_(t,"rationale")}</p>`,c=[[Ft.facts.deadline,i.length>0&&a`<${ml} ids=${i} date=${n} />`],[Ft.facts.who,a`<${fl} id=${t} date=${n} />`],[Ft.facts.figures,Ot(t,"Figure","concerns").length>0&&a`<${hs} id=${t} date=${n} />`],[Ft.facts.how,l],[Ft.facts.where,a`<${jt} of=${[t,...o,r]} />`]];return a`
    <article class="kaart">
      <h3><${S} id=${t} /></h3>
      <p class="regel">${rt(t)} · <${at} id=${t} date=${n} /></p>
      <${Gr} lead=${s&&Ft.promise} text=${s||_(t,"summary")} />
      <${Gr} lead=${Ft.progress} text=${_(r,"summary")} />
      ${r&&a`<${no} of=${r} />`}
      <${ge} pairs=${c} />
    </article>
  `}var _e=t=>[...t].sort((e,o)=>E(y(e),y(o)));var pt=g.overview,Qr=d.codes.CellState;function Mn({open:t=!0}){let e={report:P?pt.howto.reports:Po(),marks:Object.values(Zt).map(([o])=>o).join(" "),source:cr()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${pt.howto.title}</summary>
      <ol>${pt.howto.lines.map(o=>a`<li>${h(o,e)}</li>`)}</ol>
    </details>
  `}var Bn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`),Jr=({look:t,label:e})=>a`
  <li><span class=${`staal ${t}`} aria-hidden="true"></span><span><strong>${e}</strong></span></li>
`;function zn(){let t=pt.legend.expected;return a`
    <details class="legenda" open>
      <summary>${pt.legend.title}</summary>
      <ul class="stalen">
        ${pt.legend.states.map(e=>[a`<${Jr} look=${`s-${e}`} label=${L(Qr[e].label)} />`,t[e]&&a`<${Jr} look=${`s-${e} verwacht`} label=${t[e]} />`])}
      </ul>
      <ul class="stalen">
        ${Object.entries(Zt).map(([e,[,o]])=>a`<li><${Ue} basis=${e} /><span>${o}</span></li>`)}
      </ul>
      <details class="binnen">
        <summary>${pt.legend.exact}</summary>
        <dl class="feiten">
          ${Object.values(Qr).map(e=>a`<div><dt>${L(e.label)}</dt><dd>${e.definition}</dd></div>`)}
        </dl>
      </details>
    </details>
  `}function hl({state:t,things:e,date:o}){let n=P?"h4":"h3",r=i=>Ce(i,o)[1]&&a`<span class="zacht"> – ${Ce(i,o)[1]}</span>`,s=h(pt.group,{state:L(B("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${s}<//>
      <${ae} ids=${_e(e)} more=${r} />
    </div>
  `}function Yr({scenario:t,plan:e}){let o=P?"h3":"h2";return $t(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=d.codes.InterventionKind[r];return a`
      <section
        class="slachtoffers"
        id=${e===d.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${r}
      >
        <${o}>${h(pt.apart.title,{kind:i.label})}<//>
        <p class="zacht">${h(pt.apart.note,{definition:i.definition})}</p>
        ${s.length?a`
                <div class="standen">
                  ${s.map(l=>a`<${hl} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${_o(e)}</p>`}
      </section>
    `})}var gl=8,[Ln,_l,bl]=Object.keys(d.codes.Severity);function kl({gap:t,more:e}){let o=Pt(t.subject,"Measure")?h(pt.side.action,{number:Ne(t.subject)}):pt.side.see,n=T("aandachtspunten",{gewicht:Ln,vraag:t.query});return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <p class="regel">
        <${ko} severity=${t.severity} />${` · ${Wo(t.query)}`}
        ${et(t.subject)&&[" · ",a`<${S} id=${t.subject} text=${o} />`,a`<span class="sr"> ${y(t.subject)}</span>`]}
        ${e>0&&[" · ",a`<a href=${n}>${h(pt.side.more,{count:e})}</a>`]}
      </p>
    </article>
  `}function Xr({scenario:t}){let{gaps:e}=$t(t),o=s=>e.filter(i=>i.severity===s).length,n=new Map;for(let s of e.filter(i=>i.severity===Ln))n.set(s.query,[...n.get(s.query)||[],s]);let r=o(Ln);return a`
    <aside class="zij" aria-label=${pt.side.label}>
      <h2>${pt.side.title}</h2>
      <p class="zacht">${r?h(pt.side.some,{count:r}):pt.side.no}</p>
      ${[...n.values()].slice(0,gl).map(([s,...i])=>a`<${kl} key=${s.key} gap=${s} more=${i.length} />`)}
      <p>
        ${r>0&&[a`<a href=${T("aandachtspunten",{gewicht:Ln})}>${h(pt.side.all_high,{count:r})}</a>`," · "]}
        <a href=${T("aandachtspunten")}>${pt.side.all}</a>
        ${` · ${h(pt.side.rest,{middle:o(_l)})} · ${tt(pt.side.low,o(bl))}`}
      </p>
    </aside>
  `}var Tt=g.gaps,ta=t=>y(Ut(t)||t),wl=(t,e)=>[[...Tt.csv,...vt],...t.map(o=>[B("Severity",o.severity),Wo(o.query),o.sentence,d.queries[o.query]?.why||"",o.steps.map(ot).join(", "),o.kinds.map(G).join(", "),o.partners.map(ta).join(", "),o.subject_label,yo(o).map(_t).join("; "),...yt(e,o.plan)])],yl=["tekst","stap","soort","partner","vraag","gewicht"];function vl({all:t}){let e=(s,i)=>N(s).map(l=>[l,i(l)]),o=e(t.flatMap(s=>oo(s).flatMap(i=>i.partners)),ta),n=e(t.map(s=>s.query).sort(E),Wo),r=Object.entries(d.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${Ct}>
      <${qe} />
      <div class="velden">
        <${he} name="tekst" />
        <${ht} label=${Tt.fields.step} name="stap" options=${At.map(s=>[s.notation,s.label])} />
        <${ht} label=${Tt.fields.kind} name="soort" options=${mo.map(s=>[s.notation,s.label])} />
        <${ht}
          label=${Tt.fields.partner}
          name="partner"
          options=${o.sort((s,i)=>E(s[1],i[1]))}
        />
        <${ht} label=${Tt.fields.query} name="vraag" options=${n} />
        <${ht} label=${Tt.fields.weight} name="gewicht" options=${r} />
        <${Ie} names=${yl} />
      </div>
    <//>
  `}var Zr=Object.keys(d.codes.Severity).at(-1);function ea({route:t}){let e=I(t.query),o=$t(e).gaps,n=o.filter(u=>Kr(u,t.query)),r=n.filter(u=>u.severity!==Zr),s=n.filter(u=>u.severity===Zr),i={points:tt(Tt.points,r.length),questions:tt(Tt.questions,s.length)},l=h(Tt.intro,{report:Po(D(e.plan))}),c=[[Tt.points_title,r],[Tt.questions_title,s]];return a`
    <${R} text=${Tt.title}><p class="uitleg">${l} ${Se}</p><//>
    ${co(e).map(u=>a`<${Bn} key=${u.key} plan=${u} />`)}
    <${vl} all=${o} />
    <p class="telling" id="telling">
      ${h(Tt.counts,i)}${n.length<o.length&&h(Tt.of_all,{count:o.length})}${". "}
      <${wt} name="aandachtspunten.csv" rows=${()=>wl(n,e)} />
    </p>
    ${c.map(([u,p])=>a`
        <section key=${u}>
          <h2>${h(u,{count:p.length})}</h2>
          <${Do} list=${p} scenario=${e} none=${Tt.none} />
        </section>
      `)}
    <${Wt} text=${h(Tt.shown,i)} />
  `}var Me="omgeving",xl=16;function oa(t,e){let{date:o}=I(e);if(t===Me)return Cl(e.ding,o);let n=d.views[t];if(!n)return null;let{edges:r,loose:s}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...r,...s]}}var An=t=>Object.keys(t.table).filter(e=>!na[e]),na={from_label:"from",to_label:"to"},sa=t=>na[t];function ra(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=I(e),r={steps:e.stap,kinds:e.soort,partners:e.partner&&Ut(e.partner)},s=t.rows.filter(c=>!o.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&Object.entries(r).every(([u,p])=>!p||c[u]?.includes(p)||c.from===p||c.to===p));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.slot&&i.has(c.row));return{nodes:t.layout==="columns"?aa(l,t.step):l,rows:s}}function aa(t,e){let o=new Map;for(let r of t)o.set(r.x,[...o.get(r.x)||[],r]);let n=Math.max(1,...[...o.values()].map(r=>r.length));return[...o.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*n/r.length)})))}function ia(t,e){let o=new Map,n=(s,i,l,c)=>{let u=[s,i,l,c].join("~");s&&i&&s!==i&&o.set([s,i,c].join("~"),{id:u,from:s,to:i,group:l,said:[c]})},r=s=>h(g.graph.contributes,{basis:B("Basis",_(s,"basis"))});for(let s of Ze(t,e))n(s.organisation,t,"rol",B("Role",s.role));for(let s of $n(t,e))n(t,s.undertaking,"rol",B("Role",s.role));for(let s of $o(t))fe(s,e)&&n(t,M(s,"barrier"),"stap",r(s));for(let s of Ot(t,"Contribution","barrier"))fe(s,e)&&n(M(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(zt.get(t)))for(let l of i)l.startsWith("@")&&et(l.slice(1))&&n(t,l.slice(1),"verband",Fe(s));for(let[s,i]of ue(t))et(s)&&fe(s,e)&&n(s,t,"verband",Fe(i));return[...o.values()]}var Ht=d.around,Ol=t=>po(t).find(e=>Ht.nodes[e])||"*",Sl=t=>t.length>Ht.letters?`${t.slice(0,Ht.letters-1)}…`:t,la=(t,e,o)=>({id:t,label:Sl(y(t)),title:y(t),group:Ol(t),x:e,y:o}),ca=t=>{let{color:e,dashes:o}=Ht.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function Cl(t,e){let o=xt(t)?t:"",n=o?ia(o,e).map(ca):[],r=[N(n.map(l=>l.from)),[o],N(n.map(l=>l.to))],s=new Set([o]),i=r.flatMap((l,c)=>{let u=c===1?l.filter(Boolean):l.filter(p=>!s.has(p));for(let p of u)s.add(p);return u.sort((p,m)=>E(y(p),y(m))).map((p,m)=>la(p,c*Ht.width,m))});return{...Ht,name:Me,title:o?Ht.title_of.replace("{name}",y(o)):Ht.title,layout:"columns",looks:Ht,nodes:aa(i,Ht.step),rows:n,date:e,centre:o}}function pa(t,e,o){let n=[...t.nodes],r=[...t.rows],s=new Map;for(let i of e.filter(l=>xt(l)&&n.some(c=>c.id===l))){let l=n.find(b=>b.id===i),c=new Set(n.map(b=>b.id)),u=ia(i,o),m=N(u.map(b=>b.from===i?b.to:b.from)).filter(b=>!c.has(b)).sort((b,O)=>E(y(b),y(O))),$=new Set(m.slice(0,xl)),f=n.map(b=>b.x),[k,v]=[Math.min(...f),Math.max(...f)],x=l.x<(k+v)/2?k-Ht.width:v+Ht.width,w=l.y-($.size-1)*Ht.step/2;for(let[b,O]of[...$].entries())n.push(la(O,x,w+b*Ht.step));for(let b of u)($.has(b.from)||$.has(b.to))&&r.push(ca(b));m.length>$.size&&s.set(i,{shown:$.size,count:m.length-$.size})}return{nodes:n,rows:r,left:s}}var Qt=g.graph,gs=40,ua=(t,e=y(t))=>a`<a href=${te(t)}>${e}</a>`,jl=t=>(t===1?Qt.counted.one:Qt.counted.more).replace("{count}",t);function fa({picture:t,row:e}){let o=e.group&&!d.views[t.name]?Object.keys(d.around.table):Object.keys(t.table),n=An(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[o.length&&n[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function Tl({picture:t,row:e,name:o}){let n=(e.about||[]).filter(s=>xt(s)&&s!==e.from&&s!==e.to),r=s=>Ce(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${o(e.from)} – ${o(e.to)}</h2>
    <${fa} picture=${t} row=${e} />
    ${n.length>0&&a`<p>${Qt.about}</p>
        <ul>${n.map(s=>a`<li>${et(s)?ua(s):y(s)}${Pe(s)&&a`<span class="zacht"> – ${r(s)}</span>`}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&et(s)).map((s,i)=>a`${i>0&&" · "}${ua(s,Qt.page_of.replace("{name}",y(s)))}`)}</p>
  `}function Ll({picture:t,rows:e,node:o,name:n,unfold:r,opened:s,pick:i}){let l=e.filter($=>$.from===o||$.to===o),c=t.nodes.find($=>$.id===o)?.group,u=t.looks.nodes[c]?.label||rt(o),p=s.includes(o),m=$=>{let f=$.from===o?$.to:$.from;return a`<li>
      ${$.from===o?Qt.towards:Qt.coming}
      <button type="button" class="rijknop" onClick=${()=>i(f||$.id)}>${n(f)}</button>
      ${$.group&&a`<span class="zacht"> – ${t.looks.edges[$.group]?.label||$.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${u&&`${L(u)}. `}${jl(l.length)}</p>
    ${xt(o)&&et(o)&&a`<p class="acties">
        <a href=${te(o)}>${Qt.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(p)}
          onClick=${()=>r(o)}>${p?`− ${Qt.fold}`:`+ ${Qt.unfold}`}</button>
        ${" "}<a href=${T(["graaf",Me],{ding:o})}>${Qt.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,gs).map(m)}</ul>
    ${l.length>gs&&a`<p>${Qt.rest.replace("{count}",String(l.length-gs))}</p>`}
  `}function da(t){let{row:e,node:o}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${Qt.in_words}>
      ${e&&a`<${Tl} ...${t} />`} ${o&&a`<${Ll} ...${t} />`}
      ${!e&&!o&&a`<p class="zacht">${Qt.nothing_chosen}</p>`}
    </section>
  `}function ma({picture:t,rows:e,name:o,hover:n,close:r}){let s=e.find(p=>p.id===n.id||n.id===`leeg~${p.id}`);Xe(()=>{let p=m=>m.key==="Escape"&&r();return window.addEventListener("keydown",p),()=>window.removeEventListener("keydown",p)},[]);let i=n.id,l=xt(i)?Xt(i).slice(0,2).map(_t):[],c=xt(i)&&Pe(i)?Ce(i,t.date).filter(Boolean).join(", "):"",u={left:`${Math.max(4,n.x-20)}px`,top:`${n.y+16}px`};return a`
    <div class="zweefkaart" style=${u}>
      ${s?a`<strong>${o(s.from)} – ${o(s.to)}</strong><${fa} picture=${t} row=${s} />`:a`
              <span class="zacht">${xt(i)&&rt(i)}</span> <strong>${o(i)}</strong>
              ${c&&a`<p>${c}</p>`} ${l.map(p=>a`<p class="zacht">${p}</p>`)}
            `}
    </div>
  `}var _s="#16212B",En=.8571428571428571;function Ml(t,e){let[o,n,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,r,n-o,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2;for(let i=o-(s-r);i<n;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function Bl(t,e){let[o,n]=[e[0],e[e.length-1]],r=n.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(o.x-90,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,n.y),t.stroke()};t.strokeStyle=_s,t.lineWidth=14,s(),t.strokeStyle="#FFFFFF",t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,n.y-15),t.lineTo(r+22,n.y),t.lineTo(r,n.y+15),t.fillStyle=_s,t.fill(),t.restore()}function $a(t,{nodes:e,edges:o,options:n,view:r},{onChoose:s,onUnfold:i,onHover:l}={}){let c=new vis.DataSet(e.map(({title:w,...b})=>l?b:{...b,title:w})),u=new vis.DataSet(o),p=new vis.Network(t,{nodes:c,edges:u},n),m=t.querySelector(".vis-network");m.setAttribute("role","application"),m.setAttribute("aria-label",t.dataset.title||"");for(let w of t.querySelectorAll("canvas"))w.setAttribute("aria-hidden","true");let $=e.filter(w=>w.slot).map(w=>w.id),f=e.filter(w=>w.station).sort((w,b)=>w.station-b.station);p.on("beforeDrawing",w=>{f.length&&Bl(w,f.map(b=>p.getPosition(b.id)));for(let b of $)Ml(w,p.getBoundingBox(b))});let k=(w=.05)=>{if(!e.length||(p.fit({animation:!1,maxZoomLevel:1.15}),p.getScale()>=w))return;let O=Math.min(...e.map(ut=>ut.x))-125,C=Math.min(...e.map(ut=>ut.y))-30,Z=t.clientWidth/w*.5,bt=Math.max(...e.map(ut=>ut.x))+125-O,F={x:bt<2*Z?O+bt/2:O+Z,y:C+t.clientHeight/w*.5};p.moveTo({position:F,scale:w,animation:!1})};if(p.on("click",({nodes:[w],edges:[b]})=>s?.(w??b??null)),p.on("doubleClick",({nodes:[w]})=>w&&i?.(w)),l){p.on("hoverNode",({node:w,pointer:b})=>l(w,b.DOM)),p.on("hoverEdge",({edge:w,pointer:b})=>l(w,b.DOM));for(let w of["blurNode","blurEdge","dragStart","zoom"])p.on(w,()=>l(null))}r?p.moveTo({...r,animation:!1}):k(En);let v=new Map(o.map(w=>[w.id,w])),x=new Set;return{network:p,fit:k,view:()=>({position:p.getViewPosition(),scale:p.getScale()}),zoom:w=>p.moveTo({scale:Math.min(4,Math.max(.05,p.getScale()*w))}),select(w,b,O){let C=b.length?b:o.filter(U=>w.includes(U.from)||w.includes(U.to)).map(U=>U.id),Z=new Set(C.filter(U=>v.has(U))),bt=[...x,...Z].filter(U=>x.has(U)!==Z.has(U));bt.length&&u.update(bt.map(U=>Z.has(U)?{id:U,width:3,color:{color:_s}}:{id:U,width:1.6,color:{color:v.get(U).color}})),x=Z;let F=w.filter(U=>c.get(U));if(p.setSelection({nodes:F,edges:[]},{highlightEdges:!1}),!O||!F.length)return;F.some(U=>{let{x:j,y:Nt}=p.canvasToDOM(p.getPosition(U));return j>0&&j<t.clientWidth&&Nt>0&&Nt<t.clientHeight})||p.focus(F[0],{scale:Math.max(p.getScale(),En),animation:!1})},show(w){p.fit({nodes:w.filter(b=>c.get(b)),animation:!1,maxZoomLevel:1.15}),p.getScale()<En&&p.moveTo({scale:En})},destroy:()=>p.destroy()}}function ha(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?Math.max(...o)-Math.min(...o)+110:0)))}var zl=250,Al={0:t=>t.fit()};function ga(t){let{of:e,nodes:o,edges:n,options:r,handle:s,lit:i,line:l,look:c,shown:u,title:p}=t,m=mt(null),$=mt({of:"",view:null,ids:new Set}),f=mt(t);f.current=t,kt(()=>{let w=performance.now(),b=$.current.of===e?$.current.view:null,O=0,C=(F,ut)=>{window.clearTimeout(O),O=window.setTimeout(()=>f.current.onHover(F===null?null:{id:F,...ut}),zl)},Z=$a(m.current,{nodes:o,edges:n,options:r,view:b},{onChoose:F=>f.current.onChoose(F),onUnfold:F=>f.current.onUnfold(F),onHover:C});s.current=Z;let bt=b?o.map(F=>F.id).filter(F=>!$.current.ids.has(F)):[];return bt.length&&Z.show([...bt,...i]),m.current.dataset.ms=String(Math.round(performance.now()-w)),()=>{window.clearTimeout(O),$.current={of:e,view:Z.view(),ids:new Set(o.map(F=>F.id))},Z.destroy(),s.current=null}},[e,o,n]),kt(()=>{u&&$.current.of===""&&s.current.fit(12/14)},[u]),kt(()=>s.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let k=w=>{w.key==="Escape"?t.onClear():Al[w.key]?.(s.current)},v=Math.max(420,Math.round(window.innerHeight*.74)),x={height:`${ha(o,v)}px`};return a`<div class="doek" id="doek" ref=${m} style=${x} data-title=${p} onKeyDown=${k}></div>`}var bs=g.graph,El=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,Pl=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${t.shape==="name"?"#FFFFFF":t.color} stroke=${t.shape==="name"?t.color:"#16212B"} />`}
  </svg>
`;function _a({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([i])=>t.rows.some(l=>l.group===i)),r=Object.entries(t.looks.nodes).filter(([i])=>t.nodes.some(l=>l.group===i)),s=(i,l)=>{l?o.delete(i):o.add(i),q({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${bs.lines}>
      ${n.map(([i,l])=>a`
          <li>
            <label>
              <input type="checkbox" id=${`lijn-${i}`} checked=${!o.has(i)}
                onChange=${c=>s(i,c.target.checked)} />
              <${El} look=${l} /><span>${l.label}</span>
            </label>
          </li>
        `)}
    </ul>
    <ul class="lijnen" aria-label=${bs.points}>
      ${r.map(([,i])=>a`<li><label><${Pl} look=${i} /><span>${i.label}</span></label></li>`)}
      ${t.nodes.some(i=>i.slot)&&a`<li><label><span class="leegvak" aria-hidden="true"></span><span>${bs.not_said}</span></label></li>`}
    </ul>
  `}var Io=g.graph,ba="from_label",Fl="amount",ks=new WeakMap;function Nl(t,e){return ks.has(t)||ks.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),ks.get(t).get(e)||Io.not_said}function vo(t,e,o){let n=sa(o);return n?Nl(t,e[n]):e.said[An(t).indexOf(o)]||""}function Rl(t,e,o){let n=o.replace("-",""),r=o[0]==="-"?-1:1,s=e.map(l=>[vo(t,l,n),l]),i=l=>+(l===""||l===Io.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*E(l[0],c[0])).map(([,l])=>l)}function ka({picture:t,rows:e,chosen:o,pick:n,caption:r}){let s=z.route.query.sorteer||ba,i=Object.entries(t.table),l=(m,$)=>{let f=s===m?`-${m}`:m;q({sorteer:f===ba?null:f},!0),dt(Io.sorted.replace("{column}",$.toLowerCase()).replace("{direction}",f[0]==="-"?Io.down:Io.up))},c=m=>s===m?"ascending":s===`-${m}`?"descending":null,u=([m,$])=>m===Fl?a`<th scope="col" role="columnheader">${$}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(m)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${m}`} onClick=${()=>l(m,$)}>
            ${$}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,p=m=>{let $=m.id===o,f=$||o&&(m.from===o||m.to===o);return a`
      <tr key=${m.id} role="row" class=${f?"gekozen":null} data-rij=${m.id} data-van=${m.from||""}
        data-naar=${m.to||""} onClick=${k=>k.target.closest("button, a")||n(m.id)}>
        ${i.map(([k,v],x)=>x?a`<td role="cell" data-kop=${v}>${vo(t,m,k)}</td>`:a`<th scope="row" role="rowheader" data-kop=${v}>
                <button type="button" class="rijknop" aria-pressed=${String($)} onClick=${()=>n(m.id)}>
                  ${vo(t,m,k)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(u)}</tr></thead>
      <tbody role="rowgroup">${Rl(t,e,s).map(p)}</tbody>
    </table>
  `}function Ke(){let t=g.missing;return a`
    <${R} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${T("overzicht")}>${t.home}</a></p>
  `}var W=g.graph,Wl=["stap","soort","partner","staat","zoek","zonder","kies","uit"],ys=null,vs=()=>ys,ws=t=>q({kies:z.route.query.kies===t?null:t},!0);function Dl({thing:t}){let e=pe(()=>[...zt.keys()].filter(et).sort((n,r)=>E(y(n),y(r))),[]),o=n=>{let r=e.find(s=>y(s)===n.target.value);r?q({ding:r,kies:null,uit:null}):dt(W.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${W.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${xt(t)?y(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${y(n)}></option>`)}</datalist>
    </label>
  `}function Hl({picture:t}){let e=t.name===Me,o=t.nodes.filter(u=>Ao(u.id)).sort((u,p)=>E(u.title,p.title)),n=u=>d.codes.CellState[u]?.order??9,r=N(t.rows.map(u=>u.state).filter(Boolean)).sort((u,p)=>n(u)-n(p)),s=u=>L(d.codes.CellState[u]?.label||B("Status",u)),i=mo.filter(u=>t.rows.some(p=>p.kinds?.includes(u.notation))),l=At.filter(u=>t.rows.some(p=>p.steps?.includes(u.notation))),c=[["stap",W.filters.step,l.map(u=>[u.notation,u.label])],["soort",W.filters.kind,i.map(u=>[u.notation,u.label])],["partner",W.filters.partner,o.map(u=>[_(u.id,"notation"),u.title])],["staat",W.filters.state,r.map(u=>[u,s(u)])]];return a`
    <${Ct}>
      ${!e&&a`<${eo} />`}
      <${No} />
      <div class="velden">
        ${e&&a`<${Dl} thing=${t.centre} />`}
        ${!e&&c.filter(([,,u])=>u.length>1).map(([u,p,m])=>a`<${ht} name=${u} label=${p} options=${m} />`)}
        <${he} label=${W.filters.search} name="zoek" id="graafzoek" />
        <${Ie} names=${Wl} />
      </div>
    <//>
  `}function Il({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${W.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>document.querySelector("#doek canvas").toBlob(i=>me(`${e.name}.png`,i,"image/png"),"image/png");return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",W.tools.fit,()=>t.current.fit())} ${n("back",W.tools.back,o)}
      ${n("screen",W.tools.screen,r)} ${n("png",W.tools.png,s)}
      <span class="zacht">${W.keys}</span>
    </div>
  `}function ql({picture:t,ids:e,left:o}){if(!e.length)return null;let n=r=>q({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${W.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=y(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${h(W.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(s+1)}>${i}</button>`}`})}
      ${[...o].map(([r,{shown:s,count:i}])=>{let l=h(W.left_out,{name:y(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${T(["graaf",Me],{ding:r})}>${W.surroundings}</a></p>`})}
    </nav>
  `}function Ul(t,e,o){let n=Y(o||""),r=Object.keys(t.table);return n?e.filter(s=>r.some(i=>Y(vo(t,s,i)).includes(n))):e}var Kl=({shows:t,choose:e})=>a`
  <div class="knoppen" role="group" aria-label=${W.show.label}>
    ${[["beeld",W.show.picture],["tabel",W.show.table]].map(([o,n])=>a`<button type="button" id=${`toon-${o}`} aria-pressed=${String(t===o)}
          onClick=${()=>e(o)}>${n}</button>`)}
  </div>
`;function Gl({picture:t,query:e}){let o=mt(null),[n,r]=st(0),[s,i]=st(null),l=e.kies||"",c=["plan","stap","soort","partner","staat","zonder"].map(j=>e[j]).join("|"),u=pe(()=>ra(t,e),[t,c]),p=(e.uit||"").split(",").filter(xt),m=pe(()=>pa(u,p,t.date),[u,e.uit]),$=pe(()=>m.rows.filter(j=>j.from&&j.to),[m]),f=pe(()=>new Map(m.nodes.map(j=>[j.id,j.title])),[m]),k=m.rows.find(j=>j.id===l||l===`leeg~${j.id}`&&j),v=k?"":f.has(l)?l:"",x=pe(()=>Ul(t,u.rows,e.zoek),[u,e.zoek]),w=!k&&!v&&Y(e.zoek||""),b=w?m.nodes.filter(j=>Y(j.title||"").includes(w)).map(j=>j.id):[],O=e.toon||(window.matchMedia("(max-width: 44rem)").matches?"tabel":"beeld"),C=j=>f.get(j)||W.not_said,Z=j=>{xt(j)&&q({uit:(p.includes(j)?p.filter(Nt=>Nt!==j):[...p,j]).join(","),kies:j})};Xe(()=>{!l||!z.started||(k?dt(h(W.chosen_pair,{from:C(k.from),to:C(k.to)})):v&&dt(h(W.chosen_one,{name:C(v)})))},[l]),kt(()=>(ys={name:t.name,drawing:o.current},()=>{ys=null}));let bt=k?[k.from,k.to].filter(Boolean):v?[v]:b,F={picture:t,rows:m.rows,name:C},ut=s&&s.id!==l&&a`<${ma} ...${F} hover=${s} close=${()=>i(null)} />`,U=tt(W.rows,x.length);return a`
    <${Hl} picture=${t} />
    <div class="graaf" id="beeld">
      <div class="hoofd">
        <div class="kiezer"><${Kl} shows=${O} choose=${j=>q({toon:j},!0)} /></div>
        <div class="tekening" hidden=${O!=="beeld"}>
          <${Il} handle=${o} picture=${t} reset=${()=>r(n+1)} />
          <${ql} picture=${t} ids=${p} left=${m.left} />
          <div class="vlak">
            <${ga} of=${`${t.name}|${t.date}|${t.centre||""}|${c}|${n}`}
              nodes=${m.nodes} edges=${$} options=${Vl(t,p)} handle=${o} lit=${bt}
              line=${k?k.id:""} look=${!!l||b.length===1} shown=${O==="beeld"}
              title=${h(W.picture,{title:t.title})} onChoose=${j=>j&&ws(j)}
              onUnfold=${Z} onHover=${i} onClear=${()=>q({kies:null},!0)} />
            ${!u.rows.length&&a`<p class="leegbeeld">${t.centre?W.alone:W.empty}</p>`}
            ${ut}
          </div>
          <${_a} picture=${t} hidden=${e.zonder||""} />
        </div>
        <div class="tabel" hidden=${O!=="tabel"}>
          <div class="rol">
            <${ka} picture=${t} rows=${x} chosen=${k?.id||v} pick=${ws}
              caption=${h(W.caption,{title:t.title,rows:U})} />
          </div>
          <div class="acties">
            <${wt} name=${`${t.name}.csv`} rows=${()=>Ql(t,x)} />
          </div>
        </div>
      </div>
      <${da} ...${F} row=${k} node=${v} unfold=${Z} opened=${p} pick=${ws} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${W.loose}</p>`}
  `}var Vl=(t,e)=>e.length&&t.name!==Me?{...t.options,groups:{...d.around.options.groups,...t.options.groups}}:t.options,Ql=(t,e)=>[[...Object.values(t.table),...vt],...e.map(o=>[...Object.keys(t.table).map(n=>vo(t,o,n)),...yt(null)])];function Jl({name:t,title:e,sentence:o}){let n=[...Object.values(d.views).map(r=>[r.name,r.title]),[Me,d.around.title]];return a`
    <${R} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${W.pictures}>
      ${n.map(([r,s])=>{let i=r===t?"page":null;return a`<li><a href=${T(["graaf",r])} aria-current=${i}>${s}</a></li>`})}
    </ul>
  `}function wa({route:{path:t,query:e}}){let o=t[1]||Object.keys(d.views)[0],n=pe(()=>oa(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${Jl} name=${o} title=${n.title} sentence=${n.sentence} />
    <${Gl} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${Ke} />`}function qo({name:t,of:e,rows:o,columns:n,fields:r,keep:s,sort:i}){let l=g[e];return function({route:u}){let p=I(u.query).plan,m=o(p).filter(v=>s(v,u.query)),$=n(),f=tt(l.count,m.length),k=()=>[[...$.map(v=>v.label),...vt],...Cn(m,$,ms("sorteer",i)).map(v=>[...$.map(x=>x.text(v)),...yt(null,Q(v.id)?.key||p)])];return a`
      <${R} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${Ct}>
        <${eo} />
        <div class="velden">
          <${he} name="tekst" />
          ${r().map(v=>a`<${ht} ...${v} />`)}
          <${Ie} names=${Object.keys(u.query)} />
        </div>
      <//>
      <p class="telling">${f}<${wt} name=${`${t}.csv`} rows=${k} /></p>
      <div class="rol">
        <${nt}
          id=${t}
          caption=${h(l.caption,{count:f})}
          rows=${m}
          columns=${$}
          urlKey="sorteer"
          sort=${i}
        />
      </div>
      <${Wt} text=${f} />
    `}}var ya=At.map(t=>[t.notation,t.label]),va=t=>At.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),xa=t=>Object.entries(d.codes[t]).map(([e,o])=>[e,o.label]),Oa=(t,e)=>!e||Y([y(t),...["altLabel","promise","summary"].flatMap(o=>X(t,o))].join(" ")).includes(Y(e)),be=g.partners,Sa=qo({name:"partners",of:"partners",sort:"naam",rows:t=>d.partners[P?t:""],keep:(t,e)=>Oa(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||_(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:be.fields.step,name:"stap",options:ya},{label:be.fields.kind,name:"soort",options:xa("OrganisationKind")},{label:be.fields.role,name:"rol",options:Object.entries(be.roles)}],columns:()=>[{key:"naam",label:be.columns.name,text:t=>y(t.id),cell:t=>[a`<${S} id=${t.id} />`,a`<${wo} id=${t.id} />`]},{key:"soort",label:be.columns.kind,text:t=>oe(t.id,"organisationKind")},{key:"stappen",label:be.columns.steps,text:t=>va(t.steps)},{key:"handelt",label:be.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:be.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:be.columns.wish,text:t=>t.wish}]}),Lt=g.measures,Uo=t=>d.called[t]?.short||"",Ko=t=>_(t,"prefLabel"),Yl=hr.map(t=>({id:t,...d.works[t]})).sort((t,e)=>E(Uo(t.id)||"~",Uo(e.id)||"~")||E(Ko(t.id),Ko(e.id))),Pn=P?"":xe[0].date,Xl=(t,e,o)=>({key:t,label:e,text:({id:n})=>go(n,o)?Rt(n,o):"",cell:({id:n})=>go(n,o)&&a`<${at} id=${n} date=${o} />`}),Zl=()=>uo("Chapter").sort((t,e)=>E(_(t,"identifier"),_(e,"identifier"))).map(t=>[t,h(Lt.chapter,{identifier:_(t,"identifier"),title:Ko(t)})]),Ca=qo({name:"maatregelen",of:"measures",sort:"nr",rows:t=>Yl.filter(e=>lo(e.id,t)),keep:(t,e)=>Oa(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:ho(t.id).includes(e.stap)))&&(!e.soort||br(t.id).includes(e.soort))&&(!e.wat||Pt(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||go(t.id)===e.staat),fields:()=>[{label:Lt.fields.what,name:"wat",options:Object.entries(Lt.types)},{label:Lt.fields.chapter,name:"hoofdstuk",options:Zl()},{label:Lt.fields.step,name:"stap",options:[...ya,["alle",Lt.across]]},{label:Lt.fields.kind,name:"soort",options:mo.map(t=>[t.notation,t.label])},{label:Lt.fields.status,name:"staat",options:xa("Status")}],columns:()=>[{key:"nr",label:Lt.columns.number,text:({id:t})=>Uo(t),cell:({id:t})=>Uo(t)?a`<a href=${te(t)}>${Uo(t)}</a>`:a`<span class="zacht">${Lt.no_number}</span>`},{key:"naam",label:Lt.columns.name,text:({id:t})=>Ko(t),cell:({id:t})=>a`<${S} id=${t} text=${Ko(t)} />`},...ne(({id:t})=>Q(t)?.key),{key:"wat",label:Lt.columns.what,text:({id:t})=>rt(t)},...Pn&&Pn!==Yt?[Xl("plan",L(Ee(Pn)),Pn)]:[],{key:"nu",label:P?Lt.columns.stand:L(Ee(Yt)),text:({id:t})=>Rt(t),cell:({id:t})=>a`<${at} id=${t} />`},{key:"termijn",label:Lt.columns.deadline,text:({id:t})=>_(t,"finalDueBy"),cell:({id:t})=>ct(_(t,"finalDueBy"))},{key:"stap",label:Lt.columns.step,text:t=>t.across?g.shared.all_steps:va(ho(t.id))},{key:"wie",label:Lt.columns.lead,sort:!1,text:t=>t.container?"":dn(t.id).map(y).join(", ")||g.shared.nobody,cell:t=>t.container?"":dn(t.id).length?a`<${re} ids=${dn(t.id)} />`:a`<span class="zacht">${g.shared.nobody}</span>`}]});var Ge=g.lookup,tc=t=>N(["concerns","reportedUnder","barrier"].flatMap(e=>Et(t,e))).filter(et),ec=Object.entries(d.lookups).map(([t,e])=>({id:t,...e,about:tc(t),text:Y([y(t),...X(t,"altLabel"),_(t,"summary"),e.told].join(" "))})),ja=t=>Xt(t).map(_t),Ta=qo({name:"naslag",of:"lookup",sort:"naam",rows:t=>ec.filter(e=>lo(e.id,t)),keep:(t,e)=>(!e.wat||Pt(t.id,e.wat))&&(!e.tekst||t.text.includes(Y(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:Ge.fields.what,name:"wat",options:Object.entries(Ge.types).filter(([t])=>uo(t).length)},{label:Ge.fields.step,name:"stap",options:At.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:Ge.columns.name,text:({id:t})=>y(t),cell:({id:t})=>[a`<${S} id=${t} />`,_(t,"summary")&&a`<p class="zacht">${_(t,"summary")}</p>`]},...ne(({id:t})=>Q(t)?.key),{key:"wat",label:Ge.columns.what,text:({id:t})=>rt(t)},{key:"zegt",label:Ge.columns.told,text:t=>t.told},{key:"over",label:Ge.columns.about,sort:!1,text:t=>t.about.map(y).join("; "),cell:t=>a`<${re} ids=${t.about} name=${Ne} />`},{key:"bron",label:Ge.columns.place,sort:!1,text:({id:t})=>ja(t).join("; "),cell:({id:t})=>{let[e,...o]=ja(t),n=h(g.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var La=g.unknown,ie=({of:t,count:e,intro:o=t.intro,children:n})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:h(La.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${o}</p>
    ${n}
  </section>
`,oc=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(d.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${L(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function Fn(){let t=La.reading;return a`
    <${ie} of=${t}>
      ${Object.entries(t.lists).map(([e,o])=>a`<h3>${o}</h3><${oc} list=${e} />`)}
      ${t.rules.map(({title:e,text:o})=>a`<h3>${e}</h3><p>${o}</p>`)}
      <h3>${t.source}</h3>
      ${d.plans.map(e=>a`<p>${`${to(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var xs=g.method,Ma=()=>a`
  <${R} text=${xs.title}><p class="uitleg">${xs.intro}</p><//>
  <${Mn} />
  <${zn} />
  <${Fn} />
  <p><a href=${T("weet-niet")}>${xs.unknown}</a></p>
`;var xo=g.overview;function nc({cell:t}){let{column:e,plan:o,why:n=[],across:r=0,candidates:s}=t,i=T("overzicht",{...z.route.query,cel:$e(e,null,o)});return a`
    <p>${_o(D(o))}</p>
    ${n.length>0&&a`<h3>${xo.why}</h3>`}
    ${n.map(l=>a`<p>${_(l,"rationale")} <span class="zacht">${_(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${h(xo.elsewhere,{count:r,kind:G(e)})}${" "}
          <a href=${i}>${xo.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${xo.who}</h3><${$s} list=${s} plan=${o} />`}
  `}var sc=(t,e,o,n,r)=>$o(t,r).filter(s=>fn(M(s,"barrier"))===e&&(o!=="kind"||X(s,"interventionKind").includes(n)));function rc({row:t,cell:e,step:o,by:n,scenario:r,plan:s,address:i}){let l=mt(null),c=mt(null);kt(()=>{let k=document.getElementById(Fo(i));return l.current.showModal(),c.current.focus(),()=>(k?.isConnected?k:document.getElementById(Fo(i)))?.focus()},[]);let{word:u,lines:p,look:m}=Vt(e),$=h(xo.panel_note,{scenario:St(r,s)}),f=k=>o===null?[]:sc(k,o,n,t.key,r);return a`
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
          ${h(xo.panel,{row:t.label,step:ot(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${g.shared.close}</button>
      </div>
      <p class=${`stand ${m}`}><strong>${u}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${L(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${P&&`${s.title}. `}${$}</p>
      ${e.things.length?e.things.map(k=>a`<${Vr} key=${k} id=${k} scenario=${r} contributions=${f(k)} />`):a`<${nc} cell=${e} />`}
    </dialog>
  `}function Ba({address:t,by:e,scenario:o}){let{key:n,step:r,plan:s}=zr(t),i=D(s),l=i&&He(e,o,i).find(p=>p.key===n),c=l?.cells[je(i).indexOf(r)];return c?a`<${rc} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:o,plan:i,address:t}} />`:null}var Go=g.overview;function ac({row:t,cell:e,step:o,plan:n}){let{word:r,lines:s,look:i}=Vt(e);if(!e)return a`<td role="cell" class="vak leeg" data-kop=${ot(o)}><span>${r}</span></td>`;let l=$e(t.key,o,n.key);return a`
    <td role="cell" class=${`vak ${i}`} data-kop=${ot(o)}>
      <button
        type="button"
        id=${Fo(l)}
        aria-haspopup="dialog"
        onClick=${()=>q({cel:l})}
      >
        <span class="sr">${h(Go.cell,{row:t.label,step:ot(o)})}</span>
        <strong>${r}</strong>${s.map(c=>a`<span class="bij">${c}</span>`)}
        ${e.strict&&a`<span class="bij">${e.strict}</span>`}
        ${e.most_basis&&a`<${Ue} basis=${e.most_basis} />`}
      </button>
    </td>
  `}var Os=({look:t,name:e,note:o})=>a`
  <th scope="col" role="columnheader" class=${t}>${e}${o&&a`<span class="bij">${o}</span>`}</th>
`,ic=({row:t,plan:e})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${S} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${je(e).map((o,n)=>a`<${ac} row=${t} cell=${t.cells[n]} step=${o} plan=${e} />`)}
  </tr>
`,za=({by:t,scenario:e,plan:o})=>a`
  <table
    class=${`matrix by-${t}`}
    id=${o===d.plans[0]?"matrix":`matrix-${o.key}`}
    role="table"
  >
    <caption>${h(Go.caption,{rows:Go.heads[t],scenario:St(e,o)})}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <${Os} name=${Go.heads[t]} />
        ${o.steps.map(n=>a`<${Os} name=${a`<a href=${te(n.id)}>${n.label}</a>`} note=${n.step} />`)}
        <${Os} look="dwars" name=${g.shared.all_steps} note=${Go.across} />
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${He(t,e,o).map(n=>a`<${ic} key=${n.key} row=${n} plan=${o} />`)}
    </tbody>
  </table>
`;var ke=g.overview,Aa={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:Ea}=g.thing,lc=(t,e,o)=>{let{word:n,lines:r}=Vt(e);if(!e)return[t.label,ot(o),ke.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:u,expected:p}=e;return[t.label,ot(o),n,r.join("; "),B("Basis",s),Ea[i],l,c,u,Ea[p]]},cc=(t,e,o)=>[[...ke.csv,...vt],...He(t,e,o).flatMap(n=>n.cells.map((r,s)=>[...lc(n,r,je(o)[s]),...yt(e,o.key)]))],pc=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${wt} name="matrix.csv" rows=${()=>cc(t,e,o)} />
    <button type="button" onClick=${()=>Fr(t,e,o)}>${ke.svg}</button>
    <button type="button" onClick=${()=>Nr(t,e,o)}>${ke.png}</button>
    <${De} text=${()=>location.href} label=${ke.link} />
  </div>
`;function Pa({route:t}){let e=I(t.query),o=Aa[t.query.rijen||""]||"kind",n=Object.entries(Aa).map(([i,l])=>[i,ke.rows[l]]),r=o==="kind"?"":t.query.rijen,{cel:s}=t.query;return a`
    <${R} text=${ke.heading} title=${ke.title} />
    <${Mn} open=${!t.query.rijen} />
    <${Ct}>
      <${bo} legend=${ke.rows.title} name="rijen" options=${n} current=${r} id="r" />
      <${qe} />
    <//>
    <div class="naast">
      <div class="hoofd">
        ${co(e).map((i,l)=>a`
            ${P&&a`<h2>${i.title}</h2>`}
            <${Bn} plan=${i} />
            <${za} by=${o} scenario=${e} plan=${i} />
            ${l===0&&a`<${zn} />`}
            <${pc} by=${o} scenario=${e} plan=${i} />
            <${Yr} scenario=${e} plan=${i} />
          `)}
      </div>
      <${Xr} scenario=${e} />
    </div>
    ${s&&a`<${Ba} address=${s} by=${o} scenario=${e} />`}
    <${Wt} text=${s?"":h(ke.shown,{scenario:St(e)})} />
  `}var It=g.questions.own,Ss=200;function uc({columns:t,rows:e}){return a`
    <p>${tt(It.rows,e.length)}${e.length>Ss&&` ${h(It.first,{count:Ss})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${It.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,Ss).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>me(It.file,ro([t,...e]),"text/csv;charset=utf-8")}>${It.csv}</button>
    </div>
  `}function Cs({start:t=It.example}){let[e,o]=st(t),[n,r]=st(null);async function s(){r({said:It.busy});try{r(await A().ask("ask",{text:e}))}catch(i){r({said:i.message})}}return a`
    <section class="blok">
      <h2>${It.title}</h2>
      <p class="zacht">${It.intro}</p>
      <label class="veld breed">
        <span>${It.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${e}
          onInput=${i=>o(i.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${s}>${It.ask}</button></div>
      <div aria-live="polite">
        ${n?.said&&a`<p>${n.said}</p>`}
        ${n&&"yes"in n&&a`<p><strong>${n.yes?It.yes:It.no}</strong></p>`}
        ${n?.graph&&a`<pre tabindex="0" role="region" aria-label=${It.result}><code>${n.graph}</code></pre>`}
        ${n?.columns&&a`<${uc} columns=${n.columns} rows=${n.rows} />`}
      </div>
    </section>
  `}var V=g.questions,Na="gaps",fc=/VALUES\s+\?\w+\s*\{\s*\}/,Fa={barrier:t=>t.barrier&&ot(t.barrier),kind:t=>t.kind&&G(t.kind),partner:t=>t.partner&&y(Ut(t.partner)||t.partner),severity:t=>B("Severity",t.severity),detail:t=>t.detail&&(xt(t.detail)?y(t.detail):t.told)},Ra=(t,e)=>(Fa[t]?Fa[t](e):e[t])||"",Wa=t=>$t(t).gaps.flatMap(e=>oo(e).map(o=>({...o,plan:e.plan}))),Da={key:"severity",label:V.columns.weight,text:t=>String(Object.keys(d.codes.Severity).indexOf(t.severity)),cell:t=>a`<${ko} severity=${t.severity} />`};function dc(t){let e=Object.entries(t.columns),o=n=>xt(n.subject)?a`<${S} id=${n.subject} />`:n.subject_label;return[...e.map(([n,r],s)=>({key:n,label:r,text:i=>Ra(n,i),cell:s===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[Da],...ne(n=>n.plan),{key:"bron",label:V.columns.place,sort:!1,text:n=>yo(n).map(_t).join("; ")}]}function mc({name:t,query:e,scenario:o}){let n=Wa(o).filter(l=>l.query===t);if(!n.length)return a`<p>${V.nothing}</p>`;let r=dc(e),s={rows:tt(V.rows,n.length),scenario:St(o)},i=()=>[[V.columns.sentence,...r.map(l=>l.label),...vt],...n.map(l=>[l.sentence,...r.map(c=>c===Da?Ra("severity",l):c.text(l)),...yt(o,l.plan)])];return a`
    <div class="rol">
      <${nt}
        id=${`uitkomst-${t}`}
        caption=${h(V.caption,{title:e.title,...s})}
        rows=${n}
        columns=${r}
      />
    </div>
    <div class="acties">
      <${wt} name=${`${t}.csv`} rows=${i} />
      <a href=${T("aandachtspunten",{vraag:t})}>${V.as_sentences}</a>
    </div>
  `}function $c({name:t,query:e,scenario:o}){let n=Object.values(d.views).find(i=>i.query===t),r=e.shelf===Na,s=T("overzicht",{rijen:V.rows_of[t]});return a`
    <p class="kruimel"><a href=${T("vragen")}>${V.title}</a></p>
    <${R} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${Ct}><${qe} /><//>`}
    <${ge} pairs=${[[V.why,e.why],[V.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${V.result}</h2>
          <${mc} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in V.rows_of&&a`<p><a href=${s}>${V.in_overview}</a></p>`}
    ${n&&a`<p><a href=${T(["graaf",n.name])}>${V.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${V.ask} <code>${h(V.command,{name:t})}</code></p>`}
    <details>
      <summary>${V.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${V.sparql}><code lang="en">${e.sparql}</code></pre>
      <${De} text=${()=>e.sparql} label=${V.copy} />
    </details>
    ${A()&&!fc.test(e.sparql)&&a`<${Cs} key=${t} start=${e.sparql} />`}
  `}function hc({shelf:t,counts:e}){let o=Object.entries(d.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!o.length)return null;let n=[{key:"titel",label:V.columns.title,text:r=>r.title,cell:r=>a`<a href=${T(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:V.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:V.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${nt}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===Na?n:n.slice(0,2)}
      />
    </section>
  `}function Ha({route:t}){let e=I(t.query),o=t.path[1],n=d.queries[o];if(o&&!n)return a`<${Ke} />`;if(o)return a`<${$c} name=${o} query=${n} scenario=${e} />`;let r=new Map;for(let s of Wa(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${R} text=${V.title}><p class="uitleg">${V.intro}</p><//>
    ${A()&&a`<${Cs} />`}
    ${V.shelves.map(s=>a`<${hc} shelf=${s} counts=${r} />`)}
  `}var Oo=g.search,Ia,qa=(t,e,o,n,r,s,i)=>({id:t,href:e,label:o,kind:n,list:r,weight:Number(i),names:Y(s),folded:Y(r.join(`
`))});function gc(){let t=new Map([...zt.keys()].filter(et).map(e=>[e,d.called[e]?[y(e)]:[]]));for(let[e,o]of zt){let n=t.has(e)?e:Oo.owners.flatMap(r=>Et(e,r)).find(r=>t.has(r));n&&t.get(n).push(...Oo.texts.flatMap(r=>o[r]||[]))}return t}var _c=()=>[...[...gc()].map(([t,e])=>{let o=Math.min(...po(t).map(r=>Number(Oo.weights[r]??Oo.weights.rest))),n=[y(t),...X(t,"altLabel")].join(" ");return qa(t,te(t),y(t),rt(t),e,n,o)}),...Object.entries(d.queries).map(([t,{title:e,question:o,why:n}])=>{let r=[e,o,n].filter(Boolean);return qa(t,T(["vragen",t]),e,Oo.question,r,e,Oo.weights.question)})];function Ua(t){let e=Y(t).split(/\s+/).filter(Boolean);if(!e.length)return{wanted:e,found:[]};Ia??=_c();let o=r=>e.every(s=>r.names.includes(s)),n=Ia.filter(r=>e.every(s=>r.folded.includes(s)||r.names.includes(s))).map(r=>({item:r,rank:(o(r)?0:10)+r.weight})).sort((r,s)=>r.rank-s.rank||E(r.item.label,s.item.label));return{wanted:e,found:n.map(({item:r})=>r)}}function Ka(t,e){let o=i=>i!==t.label&&e.some(l=>Y(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>Y(n).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,n.length)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var Ve=g.search,js=100,Ga=({text:t,wanted:e})=>ir(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),bc=({item:t,wanted:e})=>a`
  <li>
    <a href=${t.href}><${Ga} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${P&&Q(t.id)&&`, ${Q(t.id).title}`}
    </span>
    <p><${Ga} text=${Ka(t,e)} wanted=${e} /></p>
  </li>
`;function Va({route:t}){let e=t.query.q||"",{wanted:o,found:n}=Ua(e),r=N(n.map(l=>l.kind)).sort(E),s=n.filter(l=>!t.query.wat||l.kind===t.query.wat);kt(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?tt(Ve.found,s.length):Ve.nothing;return a`
    <${R} text=${Ve.title} />
    <section class="filters" aria-label=${Ve.label}>
      <div class="velden">
        <${he} label=${Ve.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${ht} label=${Ve.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:Ve.type}</p>
    <ol class="resultaten">
      ${s.slice(0,js).map(l=>a`<${bc} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${s.length>js&&a`<p>${h(Ve.too_many,{count:s.length-js})}</p>`}
    <${Wt} text=${o.length?i:""} />
  `}var So=g.thing,kc=new Set([...d.hidden,...So.said]),J=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,qt=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,so=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function wc({property:t,value:e}){return e.startsWith("@")?a`<${S} id=${e.slice(1)} />`:d.lists[t]?B(d.lists[t],e):So.truth[e]||ct(e)}var Co=t=>Object.entries(zt.get(t)).filter(([e])=>!kc.has(e)).map(([e,o])=>{let n=o.map(r=>a`<${wc} property=${e} value=${r} />`);return[L(Fe(e)),n.length>1?a`<${so} items=${n} />`:n[0]]}),Nn=({id:t})=>ue(t).some(([e])=>Pt(e,"Figure"))&&a`<${J} title=${So.figures}><${hs} id=${t} /><//>`;function jo({id:t,skip:e}){let o=new Map;for(let[c,u]of ue(t)){if(!et(c)||Pt(c,"Figure")||Pt(c,"Barrier")||e.includes(u))continue;let p=So.from_here[u]||h(So.this,{term:Fe(u)});o.set(c,[...o.get(c)||[],p])}if(!o.size)return null;let n=[...o].map(([c,u])=>({from:c,how:N(u).join(", ")})),{columns:r,title:s,caption:i}=So.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>y(c),cell:({from:c})=>a`<${S} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>rt(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>Rt(c),cell:({from:c})=>Pe(c)&&a`<${at} id=${c} />`}];return a`
    <${J} title=${s}>
      <${nt} id="verwijst" caption=${i} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var it=g.thing.organisation,Ja=t=>At.filter(e=>t.includes(e.notation)).map(e=>e.label);function yc({id:t,rows:e}){let o=e.filter(l=>mn(l.role)),n=Ja(o.flatMap(l=>ho(l.undertaking))),r=Et(t,"unit"),s=_(t,"tooi"),i=[...Co(t),[g.thing.also_known,X(t,"altLabel").join(", ")],[it.units,r.length>0&&a`<${ae} ids=${r} />`],[it.identity,s?h(it.identified,{code:s,date:ct(_(t,"checkedOn"))}):it.unidentified]];return a`
    <${J} title=${g.thing.known}>
      <${qt} text=${_(t,"summary")} />
      ${kr(t)&&a`<p>${it.collective}</p>`}
      ${_(t,"isIndependent")==="true"&&a`<p>${it.independent}</p>`}
      <p>${n.length?h(it.steps,{steps:sn(n.map(l=>l.toLowerCase()))}):it.no_steps}</p>
      <${ge} pairs=${i} />
    <//>
  `}function vc({rows:t}){let e=it.columns,o=({undertaking:s})=>d.works[s]?.across?g.shared.all_steps:Ja(ho(s)).join(", "),n=[...ne(s=>Q(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>y(s.undertaking),cell:s=>a`<${S} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>rt(s.undertaking)},{key:"rol",label:e.role,text:s=>B("Role",s.role)},{key:"stand",label:e.stand,text:s=>Rt(s.undertaking),cell:s=>a`<${at} id=${s.undertaking} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${jt} of=${[s.id]} />`}],r=N(t.map(s=>s.undertaking)).length;return a`
    <${J} title=${h(it.work,{count:r})}>
      <p class="zacht">${it.work_note}</p>
      ${r?a`<${nt} id="acties" caption=${it.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${g.shared.none}</p>`}
    <//>
  `}function xc({id:t}){let e=Ot(t,"Contribution","byOrganisation");return e.length?a`
    <${J} title=${h(it.own,{count:e.length})}>
      <p class="zacht">${it.own_note}</p>
      ${e.map(o=>a`
          <h3><${S} id=${M(o,"initiative")} /></h3>
          <${Ho} id=${o} />
          <${jt} of=${[o]} />
        `)}
    <//>
  `:null}function Oc({id:t}){let e=Ot(t,"Expectation","organisation");return e.length?a`
    <${J} title=${it.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${L(oe(o,"engagement")||it.wish)}</strong>: ${_(o,"rationale")}</p>
            <${jt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function Sc({id:t}){let e=["member","organization"].flatMap(n=>Ot(t,"Membership",n));if(!e.length)return null;let o=e.map(n=>[a`<${S} id=${M(n,"member")} />`,it.member,a`<${S} id=${M(n,"organization")} />`,`: ${_(n,"post")}`]);return a`<${J} title=${it.members}><${so} items=${o} /><//>`}var Qa=4;function Cc({id:t,rows:e}){let o=new Map;for(let{undertaking:r}of e.filter(s=>mn(s.role)))for(let s of Eo(r).filter(i=>i!==t))o.set(s,N([...o.get(s)||[],r]));if(!o.size)return null;let n=r=>{let s=o.get(r).map(Ne),i=h(s.length>Qa?it.more_works:it.works,{works:s.slice(0,Qa).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${J} title=${it.together}>
      <p class="zacht">${it.alphabetical}</p>
      <${ae} ids=${_e([...o.keys()])} more=${n} look="kolommen" />
    <//>
  `}function Ya({id:t}){let e=$n(t);return a`
    <${yc} id=${t} rows=${e} />
    <${vc} rows=${e} />
    <${xc} id=${t} />
    <${Oc} id=${t} />
    <${Sc} id=${t} />
    <${Cc} id=${t} rows=${e} />
    <${jo} id=${t} skip=${["unitOf","unit"]} />
  `}var le=g.thing.step,Ts=t=>Zt[t]?.[1]||"",Xa=(t,e="")=>[a`<${Ue} basis=${t} />`,` ${Ts(t)}${e}`],jc=({id:t,narrow:e})=>a`
  <${J} title=${le.what}>
    <${qt} text=${_(t,"step")} />
    <${qt} text=${_(t,"definition")} />
    <${qt} text=${_(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${le.narrower}<${re} ids=${e} />.</p>`}
    ${M(t,"broader")&&a`<p>${le.broader}<${S} id=${M(t,"broader")} />.</p>`}
  <//>
`;function Tc({id:t,scenario:e}){let o=le.cell_columns,n=$t(e).matrix.kind.filter(c=>an(c.barrier,c.plan)===t);if(!n.length)return null;let r=c=>T("overzicht",{cel:$e(c.column,fn(t),c.plan)}),s=c=>L(G(c.column)),i=c=>{let{word:u,lines:p,look:m}=Vt(c);return[a`<span class=${`chip ${m}`}>${u}</span>`,p.length>0&&` ${p.join(" · ")}`]},l=[...ne(c=>c.plan),{key:"soort",label:o.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:o.stand,text:c=>Vt(c).word,cell:i},{key:"hoe",label:o.how,text:c=>Ts(c.most_basis),cell:c=>c.most_basis&&Xa(c.most_basis)}];return a`
    <${J} title=${le.cells}>
      <p class="zacht">${St(e)}</p>
      <${nt} id="vakken" caption=${le.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function Lc({links:t,scenario:e}){let o=le.columns,n=s=>M(s,"initiative"),r=[...ne(s=>Q(s)?.key),{key:"actie",label:o.action,text:s=>y(n(s)),cell:s=>a`<${S} id=${n(s)} />`},{key:"soort",label:o.kind,text:s=>X(s,"interventionKind").map(G).join(", ")},{key:"wie",label:o.who,sort:!1,text:s=>Eo(n(s)).map(y).join(", "),cell:s=>a`<${re} ids=${Eo(n(s))} />`},{key:"stand",label:o.stand,text:s=>Rt(n(s),e.date),cell:s=>a`<${at} id=${n(s)} date=${e.date} />`},{key:"hoe",label:o.how,text:s=>Ts(Re(s,"basis",e)),cell:s=>Xa(Re(s,"basis",e),`; ${B("Strength",Re(s,"strength",e))}`)}];return a`
    <${J} title=${h(le.work,{count:N(t.map(n)).length})}>
      ${t.length?a`<${nt} id="wiewat" caption=${le.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${_o(D(e.plan))}</p>`}
    <//>
  `}function Mc({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${S} id=${o} />`,h(ee(Q(o)).thing.step.helper,{awareness:oe(o,"awareness")||le.unaware})]);return a`<${J} title=${le.helpers}><${so} items=${e} /><//>`}function Za({id:t}){let e=I(z.route.query),o=Et(t,"narrower"),n=s=>[t,...o].flatMap(i=>Ot(i,s,"barrier")),r=n("Contribution").filter(s=>cs(s,e)&&lo(s,e.plan));return a`
    <${jc} id=${t} narrow=${o} />
    <${Tc} id=${t} scenario=${e} />
    <${Lc} links=${r} scenario=${e} />
    <${Mc} ids=${n("Facilitator")} />
  `}var ce=t=>ee(Q(t)).thing.undertaking,ti=t=>a`<${jt} of=${[t]} />`;function Bc({report:t,said:e}){return a`
    <${qt} text=${_(t,"summary")} />
    <${no} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${jt} of=${[t]} />
  `}function zc({id:t}){let e=Q(t),{result:o}=ce(t),n=e.dates.filter(({date:s})=>go(t,s));if(!n.length)return null;let r=(s,i)=>i===e.date&&o[_(s,"resultReported")];return a`
    <ol class="tijdlijn">
      ${n.map(({date:s,label:i})=>{let l=hn(t,s);return a`
          <li>
            <strong>${L(i)}</strong>
            <p><${at} id=${t} date=${s} /></p>
            ${l&&a`<${Bc} report=${l} said=${r(l,s)} />`}
          </li>
        `})}
    </ol>
  `}function Ac({id:t}){let e=Et(t,"silentPart"),o=e.map(n=>[_(n,"summary"),a`<span class="zacht"> (${B("SilentWeight",_(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${ce(t).silent}</strong></p><${so} items=${o} />`}function Ec({id:t}){let e=ce(t),o=e.deadline_columns,n=gn(t);if(!n.length)return null;let r=i=>[`“${_(i,"deadlineText")}”`,_(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:o.text,text:i=>_(i,"deadlineText"),cell:r},{key:"waarvoor",label:o.what,text:i=>_(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>_(i,"dueBy"),cell:i=>ct(_(i,"dueBy"))||_(i,"condition")},{key:"soort",label:o.kind,text:i=>_n(_(i,"modality"))},{key:"er",label:o.there,text:i=>de(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${qt} text=${_(i,"summary")} />`,ti(i)]}];return a`<${nt} id="termijnen" caption=${e.deadlines} rows=${n} columns=${s} />`}function Pc({id:t}){let e=ce(t),o=e.who_columns,n=Ze(t);if(!n.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${S} id=${i} /><${wo} id=${i} />`,s=[{key:"wie",label:o.who,text:i=>y(i.organisation),cell:r},{key:"rol",label:o.role,text:i=>B("Role",i.role)},{key:"wat",label:o.note,sort:!1,text:i=>_(i.id,"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>ti(i.id)}];return a`<${nt} id="wie" caption=${e.who_caption} rows=${n} columns=${s} />`}function Fc({id:t}){let e=Et(M(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${ce(t).heading}<${re} ids=${e} />.</p>`}function Nc({id:t}){let e=ce(t),o=$o(t);if(o.length)return o.map(r=>a`<${Ho} id=${r} /><${jt} of=${[r]} />`);if(_(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=X(t,"interventionKind").map(G).join(", ");return a`
    <p>${h(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${_(t,"rationale")}</p>
  `}function Rc({id:t}){let e=ce(t),o=ue(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),n=r=>a` <${at} id=${r} />`;return a`
    <${J} title=${e.container}><p>${e.parts}</p><${ae} ids=${o} more=${n} /><//>
  `}var Wc=({id:t})=>a`
  <${J} title=${ce(t).progress}><${zc} id=${t} /><${Ac} id=${t} /><${Ec} id=${t} /><//>
  <${J} title=${ce(t).who}><${Pc} id=${t} /><${Fc} id=${t} /><//>
  <${J} title=${ce(t).steps}><${Nc} id=${t} /><//>
`;function ei({id:t}){let e=ce(t),o=Q(t),n=_(t,"promise"),r=Co(t),s=_(t,"isContainer")==="true"?Rc:Wc;return a`
    <${J} title=${n?e.promise:e.what}>
      <${qt} text=${n} />
      <${qt} text=${_(t,"summary")} />
      ${_(t,"isNew")==="true"&&a`<p class="zacht">${h(e.new,{when:Ee(o.date,o)})}</p>`}
      ${_(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${jt} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${Nn} id=${t} />
    ${r.length>0&&a`<${J} title=${g.thing.further}><${ge} pairs=${r} /><//>`}
    <${jo} id=${t} skip=${["subMeasureOf"]} />
  `}var Qe=g.thing;function Dc({id:t}){let e=ue(t).filter(([r,s])=>s==="inChapter"&&Pe(r)).map(([r])=>r),o=[...Co(t),[Qe.also_known,X(t,"altLabel").join(", ")],[Qe.place,Xt(t).length>0&&a`<${jt} of=${[t]} />`]],n=r=>a` <${at} id=${r} />`;return a`
    <${J} title=${Qe.known}>
      ${Pt(t,"Facilitator")&&a`<p class="zacht">${ee(Q(t)).thing.other.judged}</p>`}
      <${qt} text=${_(t,"summary")} />
      <${qt} text=${_(t,"rationale")} />
      <${ge} pairs=${o} />
    <//>
    <${Nn} id=${t} />
    ${e.length>0&&a`<${J} title=${Qe.other.chapter}><${ae} ids=${_e(e)} more=${n} /><//>`}
    <${jo} id=${t} skip=${["inChapter"]} />
  `}var oi=5;function Hc({id:t}){let e=I(z.route.query),o=s=>oo(s).some(i=>i.subject===t||Pt(t,"Barrier")&&an(i.barrier,s.plan)===t||Ao(t)&&[i.partner,...i.beside||[]].includes(_(t,"notation"))),n=$t(e).gaps.filter(o);if(!n.length)return null;let r=n.slice(oi);return a`
    <${J} title=${h(Qe.gaps,{count:n.length})}>
      <${Do} list=${n.slice(0,oi)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${h(g.shared.show_more,{count:r.length})}</summary>
            <${Do} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var ni={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function Ic({id:t}){let e=fo(t),o=[ni[e]&&a`<a href=${T(ni[e])}>${Qe.crumbs[e]}</a>`,P&&Q(t)?.title,...["inChapter","subMeasureOf"].map(n=>M(t,n)&&a`<${S} id=${M(t,n)} />`),rt(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,r)=>[r>0&&" › ",n])}</p>`}var qc={undertaking:ei,organisation:Ya,step:Za,other:Dc};function si({route:t}){let e=t.path.slice(1).join("/");if(!et(e))return a`<${Ke} />`;let o=y(e),n=fo(e),r=qc[n],s=()=>{let l=h(Qe.footnote,{kind:rt(e),name:o,said:_(e,"promise")||_(e,"summary")});return bn(l.trim().replace(/([^.!?])$/,"$1."),Xt(e),null,Q(e)||D())},i=n==="undertaking"&&_(e,"isContainer")!=="true";return a`
    <${Ic} id=${e} />
    <${R} text=${Pt(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${at} id=${e} /></p>`}
    <//>
    <div class="acties bovenaan">
      <${De} text=${s} />
      <a href=${T(["graaf","omgeving"],{ding:e})}>${Qe.around}</a>
    </div>
    <${r} id=${e} />
    <${Hc} id=${e} />
  `}var we=g.timeline,Uc=t=>[t.id&&y(t.id),t.what].filter(Boolean).join(": "),ri=(t,e)=>[t.progress&&t.id&&Rt(t.id,e),t.stand[e]].filter(Boolean).join("; "),Rn=t=>t.day.slice(0,4);function Kc({row:t,date:e}){let o=ri(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${we.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${S} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${Hr} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var Gc=(t,e)=>[[...we.csv,...vt],...t.map(o=>[o.when,we.kinds[o.kind],o.id&&y(o.id),o.what,ri(o,e.date),Xt(o.at).map(_t).join("; "),...yt(e,o.plan||o.at)])],Vc=["tekst","wat","stap","jaar"];function Qc({years:t}){return a`
    <${Ct}>
      <${eo} />
      <${No} />
      <div class="velden">
        <${he} name="tekst" />
        <${ht} label=${we.fields.what} name="wat" options=${Object.entries(we.kinds)} />
        <${ht} label=${we.fields.step} name="stap" options=${At.map(e=>[e.notation,e.label])} />
        <${ht} label=${we.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${Ie} names=${Vc} />
      </div>
    <//>
  `}function ai({route:t}){let e=I(t.query),o=t.query,n=d.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||Rn(l)===o.jaar)&&(!o.tekst||Y(Uc(l)).includes(Y(o.tekst)))),s=tt(we.count,r.length),i=l=>r.filter(c=>Rn(c)===l);return a`
    <${R} text=${we.title}><p class="uitleg">${we.intro}</p><//>
    <${Qc} years=${N(n.map(Rn))} />
    <p class="telling">${s}<${wt} name="tijdlijn.csv" rows=${()=>Gc(r,e)} /></p>
    ${N(r.map(Rn)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${Kc} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${Wt} text=${s} />
  `}var Mt=g.unknown,Bt=d.unknown;function To({items:t,shown:e=12}){let o=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${o.length>0&&a`
        <details>
          <summary>${h(g.shared.show_more,{count:o.length})}</summary>
          <ul>${o}</ul>
        </details>
      `}
  `}var ii=t=>_e(t).map(e=>a`<li><${S} id=${e} /></li>`),li=t=>[...t].sort((e,o)=>E(y(M(e,"initiative")),y(M(o,"initiative")))),Jc=({id:t})=>a`
  <li>
    <${S} id=${M(t,"initiative")} />${" → "}<${Sn} id=${M(t,"barrier")} />
    ${`: ${_(t,"rationale")}`}<${no} of=${t} />
  </li>
`,Yc=({id:t})=>a`
  <li><${S} id=${M(t,"initiative")} />${`: ${oe(t,"status")}`}<${no} of=${t} /></li>
`;function Xc(){let t=Mt.unjudged,e=_e(Bt.unjudged).map(o=>a`<li><${S} id=${o} /><span class="zacht"> – ${rt(o).toLowerCase()}</span></li>`);return a`
    <${ie} of=${t} count=${e.length}>${e.length?a`<${To} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function Zc(){let t=uo("Contribution").length,e=s=>a`<${Jc} id=${s} />`,o=li(Bt.weak).map(e),n=h(Mt.weak.intro,{all:t,stated:t-o.length}),r=li(Bt.statuses).map(s=>a`<${Yc} id=${s} />`);return a`
    <${ie} of=${Mt.weak} count=${o.length} intro=${n}><${To} items=${o} shown=${6} /><//>
    <${ie} of=${Mt.other} count=${Bt.other.length}><${To} items=${Bt.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${ie} of=${Mt.statuses} count=${r.length}><${To} items=${r} shown=${6} /><//>`}
  `}var tp=()=>a`
  <${ie} of=${Mt.clashes} count=${Bt.clashes.length}>
    ${_e(Bt.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${S} id=${t} /></h3>
          <p>${_(t,"summary")}</p>
          <${jt} of=${[t]} />
        </div>
      `)}
  <//>
`;function ep(){if(!Bt.judged.length)return null;let t=e=>h(Mt.judged.line,{step:y(M(e,"barrier")),kinds:X(e,"interventionKind").map(G).join(", "),state:oe(e,"state"),why:_(e,"rationale"),who:_(e,"post"),date:ct(_(e,"asOf"))});return a`
    <${ie} of=${Mt.judged} count=${Bt.judged.length}>
      <ul>${Bt.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function op(){let t=Mt.expected.columns,e=n=>M(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>y(e(n)),cell:n=>a`<${S} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>X(n,"interventionKind").map(G).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>_(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>_(n,"source")}];return a`
    <${ie} of=${Mt.expected} count=${Bt.expected.length}>
      <details>
        <summary>${Mt.expected.show}</summary>
        <div class="rol">
          <${nt} id="verwacht" caption=${Mt.expected.caption} rows=${Bt.expected} columns=${o} />
        </div>
      </details>
    <//>
  `}var ci=()=>a`
  <${R} text=${Mt.title}><p class="uitleg">${Mt.intro} ${Se}</p><//>
  <${Xc} />
  <${Zc} />
  <${tp} />
  <${ep} />
  <${ie} of=${Mt.nameless} count=${Bt.nameless.length}><${To} items=${ii(Bt.nameless)} /><//>
  <${ie} of=${Mt.generic} count=${Bt.generic.length}><${To} items=${ii(Bt.generic)} /><//>
  <${op} />
  <${Fn} />
`;var gt=g.whatif,ui=(t,e,o)=>$t({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function fi(t){if(!t)return gt.no_cell;let{word:e,lines:o}=Vt(t);return[e,...o].join(", ")}var Ls=(t,e)=>{let o=L(G(t.column));return e?h(gt.cell,{kind:o,step:ot(t.barrier).toLowerCase()}):o};function pi({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${P?"h3":"h2"}>${h(gt.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function np({loss:t,scenario:e,id:o,title:n}){let r=l=>ui(t,l,e),s=l=>T("overzicht",{cel:$e(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:gt.columns.cell,sort:!1,text:l=>Ls(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${Ls(l,r(l))}</a>`:Ls(l)},{key:"nu",label:gt.columns.now,sort:!1,text:l=>fi(r(l))},{key:"weg",label:gt.columns.lost,sort:!1,text:l=>l.said}];return a`<${nt} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function sp({loss:t,scenario:e}){let o=D(t.plan),{cells:n,none:r,...s}=o.words.losses,i=`verlies${o===d.plans[0]?"":`-${o.key}`}`,l=u=>[" ",a`<${at} id=${u} date=${e.date} />`],c=(u,p)=>a`
    <${pi} title=${u} count=${p.length} none=${r}><${ae} ids=${p} more=${l} /><//>
  `;return a`
    <section>
      ${P&&a`<h2>${o.title}</h2>`}
      <p>${t.said}</p>
      <${pi} title=${n} count=${t.cells.length} none=${r}>
        <${np} loss=${t} scenario=${e} id=${i} title=${n} />
      <//>
      ${Object.keys(s).filter(u=>Array.isArray(t[u])).map(u=>c(s[u],t[u]))}
      ${t.blocks.map(u=>c(u.said,u.acts))}
    </section>
  `}function di({losses:t,without:e,scenario:o}){let n=()=>t.flatMap(r=>r.cells.map(s=>{let i=ui(r,s,o),l=i?ot(s.barrier):"";return[e,G(s.column),l,fi(i),s.said,...yt(o,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${sp} key=${r.plan} loss=${r} scenario=${o} />`):co(o).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${wt} name="wat-als.csv" rows=${()=>[[...gt.csv,...vt],...n()]} />
    </div>
  `}var rp=(t,e)=>[...rn(e),...t.map(o=>["zonder",o])];function ap({notations:t,names:e,scenario:o}){let[n,r]=st(null),s=[o.key,...t].join();if(Xe(()=>{let c=!0;return r(null),fr(rp(t,o)).then(u=>{c&&(r(u),dt(gt.done))}).catch(u=>c&&r({silent:u.message||gt.silent})),()=>{c=!1}},[s]),!n)return a`<div><p>${gt.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=tt(gt.questions,n.gaps.filter(i).length);return a`
    <div>
      <${di} losses=${n.losses.filter(i)} without=${sn(e)} scenario=${o} />
      <p>${h(gt.with_this,{questions:l,now:$t(o).gaps.length})}</p>
    </div>
  `}var Wn=t=>_(t,"notation");function ip({acting:t,chosen:e}){if(!Oe())return a`
      <${ht} label=${gt.one} name="zonder" options=${t.map(n=>[Wn(n),y(n)])} />
    `;let o=(n,r)=>{let s=r?[...e,n]:e.filter(i=>i!==n);q({zonder:s.map(Wn).join(",")})};return a`
    <fieldset class="velden meer">
      <legend>${gt.more}</legend>
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
  `}function mi({route:t}){let e=I(t.query),{without:o}=$t(e),n=Object.keys(o).filter(l=>o[l].length).sort((l,c)=>E(y(l),y(c))),r=(t.query.zonder||"").split(",").map(Ut).filter(Boolean),s=r.map(l=>y(l)),[i]=r;return a`
    <${R} text=${gt.title}><p class="uitleg">${gt.intro}</p><//>
    <${Ct}>
      <${qe} />
      <div class="velden"><${ip} acting=${n} chosen=${r} /></div>
    <//>
    ${!Oe()&&a`<p class="zacht">${gt.alone}</p>`}
    ${r.length===1&&a`<${di} losses=${o[i]||[]} without=${s[0]} scenario=${e} />`}
    ${r.length>1&&Oe()&&a`<${ap} notations=${r.map(Wn)} names=${s} scenario=${e} />`}
    ${!r.length&&a`<p>${gt.choose}</p>`}
    <${Wt} text=${r.length===1?h(gt.said,{name:s[0]}):""} />
  `}var ye=t=>document.getElementById(t);ye("spring").addEventListener("click",t=>{t.preventDefault(),ye("inhoud").focus()});xr();ye("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),location.hash=T("zoek",{q:ye("zoek").value})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=g.shared.report_fault,{version:n,content:r}=d.meta,s={title:document.title,address:location.hash||"#/overzicht",version:n,content:r};ps(h(e,{...s,sources:to()}),o)});var $i={__proto__:null,overzicht:Pa,aandachtspunten:ea,partners:Sa,maatregelen:Ca,naslag:Ta,tijdlijn:ai,graaf:wa,ding:si,vragen:Ha,"wat-als":mi,vergelijk:qr,"weet-niet":ci,methode:Ma,zoek:Va,...(d.served||A())&&{controleer:Wr},onbekend:Ke};function lp(t,e){let o=Object.keys(d.views).length>0,n=Object.keys(d.comparisons).length>0,r={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return ur(e)&&r.views===o&&r.comparisons===n?!1:(Ae(a`<p role="status">${g.werkplaats.busy}</p>`,ye("inhoud")),A().ask("page",{options:rn(e),...r}).then(({page:s})=>A().show(s,A().own)).catch(s=>Ae(a`<p role="alert">${s.message}</p>`,ye("inhoud"))),!0)}function cp(t){let e=t.path[0]||"overzicht",o=ye("inhoud");A()?.own&&lp(e,I(t.query))||(o.className=`scherm-${e}`,Ae(a`<${$i[e]||$i.onbekend} key=${t.path.join("/")} route=${t} />`,o),Or(e))}function Ms(){let t=ye("motor");if(!t)return window.removeEventListener("werkplaats",Ms);t.hidden=!1;let{state:e,why:o,own:n}=A();Ae(a`<${Mr} state=${e} why=${o} own=${n} />`,t)}A()&&(ye("eigen").hidden=!1,window.addEventListener("werkplaats",Ms),Ms());ye("inhoud").replaceChildren();ar(cp);document.fonts.ready.then(()=>vs()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return wi(pp);})();
