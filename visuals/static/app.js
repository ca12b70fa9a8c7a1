var ketenkaart=(()=>{var En=Object.defineProperty;var li=Object.getOwnPropertyDescriptor;var ci=Object.getOwnPropertyNames;var pi=Object.prototype.hasOwnProperty;var ui=(t,e)=>{for(var o in e)En(t,o,{get:e[o],enumerable:!0})},di=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of ci(e))!pi.call(t,r)&&r!==o&&En(t,r,{get:()=>e[r],enumerable:!(n=li(e,r))||n.enumerable});return t};var fi=t=>di(En({},"__esModule",{value:!0}),t);var ip={};ui(ip,{answerTo:()=>mt,compare:()=>P,csv:()=>so,data:()=>f,graphNow:()=>ma,here:()=>z,matrixSvg:()=>as,scenarioOf:()=>H});function so(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var Os=function(t,e,o,n){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,o[e[s++]]):e[++s];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++s]]=l:i===6?n[1][e[++s]]+=l+"":i?(r=t.apply(l,Os(t,l,o,["",null])),n.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):n.push(l)}return n},xs=new Map;function Ss(t){var e=xs.get(this);return e||(e=new Map,xs.set(this,e)),(e=Os(this,e.get(t)||(e.set(t,e=(function(o){for(var n,r,s=1,i="",l="",c=[0],u=function(h){s===1&&(h||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,h,i):s===3&&(h||i)?(c.push(3,h,i),s=2):s===2&&i==="..."&&h?c.push(4,h,0):s===2&&i&&!h?c.push(5,0,!0,i):s>=5&&((i||!h&&s===5)&&(c.push(s,0,i,r),s=6),h&&(c.push(s,h,0,r),s=6)),i=""},p=0;p<o.length;p++){p&&(s===1&&u(),u(p));for(var m=0;m<o[p].length;m++)n=o[p][m],s===1?n==="<"?(u(),c=[c],s=3):i+=n:s===4?i==="--"&&n===">"?(s=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(u(),s=1):s&&(n==="="?(s=5,r=i,i=""):n==="/"&&(s<5||o[p][m+1]===">")?(u(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(u(),s=2):i+=n),s===3&&i==="!--"&&(s=4,c=c[0])}return u(),c})(t)),e),arguments,[])).length>1?e:e[0]}var G,Ts,mi,Ee,zn,Yo,Ls,Vo,Bs,Pn,An,$i,Lo=Symbol.for("pv"),Xo={},Zo=[],hi=/^m(i|n|o|s|text|space)$/,Fn=Array.isArray,Nn=Zo.slice,Ye=Object.assign;function Je(t){t&&t.parentNode&&t.remove()}function Rn(t,e,o){var n,r,s,i={},l=arguments.length;for(s in e)s=="key"?n=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?Nn.call(arguments,2):o),To(t,i,n,r,null)}function To(t,e,o,n,r){var s={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Lo,__v:r||++Ts,__i:-1,__u:0};return!r&&G.vnode&&G.vnode(s),s}function tn(t){return t.children}function Qo(t,e){this.props=t,this.context=e,this.__g=0}function ze(t,e){if(e==null)return t.__&&ze(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:ze(t)}function gi(t){var e,o=t.__v,n=o.__e,r=[],s=[],i=t.__P;i&&((e=Ye({constructor:Lo},o)).__v=o.__v+1,G.vnode&&G.vnode(e),Wn(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,r,n||ze(o),32&o.__u,s),e.__v=o.__v,e.__.__k[e.__i]=e,Fs(r,e,s),o.__=o.__e=null,e.__e!=n&&Ms(e))}function Ms(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Ms(t)}function Cs(t){(8&t.__g||(t.__g|=8,Ee.push(t),Yo++))&&zn==G.debounceRendering||((zn=G.debounceRendering)||queueMicrotask)(Es)}function Es(){try{for(var t,e=1;Ee.length;)Ee.length>e&&Ee.sort(Ls),t=Ee.shift(),e=Ee.length,8&t.__g&&gi(t)}finally{(Yo=Ee.length)&&(zn||queueMicrotask)(Es)}}function zs(t,e,o,n,r,s,i,l,c,u,p){var m,h,d,k,y,x,w=n.__k||Zo,b=e.length;for(c=_i(o,e,w,c,b),m=0;m<b;m++)(d=o.__k[m])!=null&&(h=~d.__i&&w[d.__i]||Xo,d.__i=m,x=Wn(t,d,h,r,s,i,l,c,u,p),k=d.__e,(h.ref!=d.ref||8&h.__u)&&(h.ref&&Dn(h.ref,null,d,h),d.ref&&p.push(d.ref,d.__c||k,d)),y=y||k,4&d.__u?(c=As(d,c,t,!h.__v),h.__e&&(h.__e=null)):typeof d.type=="function"&&x!==void 0?c=x:k&&(c=k.nextSibling),d.__u&=-21);return o.__e=y,c}function _i(t,e,o,n,r){var s,i,l,c,u,p,m,h,d,k=o.length,y=k,x=0,w=0,b=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=b[s]=To(null,i):Fn(i)?i=b[s]=To(tn,{children:i}):i.constructor===Lo&&i.__b?i=b[s]=To(i.type,i.props,i.key,i.ref,i.__v):b[s]=i,c=s+x,i.__=t,i.__b=t.__b+1,l=null,~(u=i.__i=bi(i,o,c,y))&&(y--,(l=o[u])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,u==c-1?x--:u==c+1?x++:u!=c&&(u>c?x--:x++,w=1)):(~u||(r>k?x--:r<k&&x++),typeof i.type!="function"&&(i.__u|=4))):b[s]=null;if(w){for(p=[],m=[],s=0;s<r;s++)if((i=b[s])&&16&i.__u){for(x=0,h=p.length;x<h;)p[d=x+h>>1]<i.__i?x=d+1:h=d;p[x]=i.__i,m[s]=x+1}for(x=p.length;s--;)m[s]&&(m[s]==x?x--:b[s].__u|=4)}if(y)for(s=0;s<k;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=ze(l)),Hn(l,l));return n}function As(t,e,o,n){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=As(r[s],e,o,!1));return e}for(e&&!e.parentNode&&(e=ze(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function bi(t,e,o,n){var r,s=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=o+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function js(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function Ko(t,e,o,n,r){var s,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||js(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||js(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=An[e]||(An[e]=ki(e)),(t.__a||(t.__a={}))[e]=Pn,s=e!=(e=e.replace(Bs,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function ki(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[Vo]==null)e[Vo]=Pn++;else if(e[Vo]<this.__a[t])return;return o(G.event?G.event(e):e)}}}function Wn(t,e,o,n,r,s,i,l,c,u){var p,m,h,d,k,y,x,w,b,O,C,Z,vt,F,ut,q,j,Dt,ye=e.type;if(e.constructor!==Lo)return null;128&o.__u&&(c=32&o.__u,p=o.__c.__z)&&(e.__u|=c,m=s=[],p.nodeType==8?l=Jo(p,s):s.push(p),l=s[0]||l),(p=G.__b)&&p(e);t:if(typeof ye=="function"){h=i.length;try{if(w=e.props,b=(p=ye.prototype)&&p.render,O=(p=ye.contextType)&&n[p.__c],C=p?O?O.props.value:p.__:n,(d=o.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(b?e.__c=d=new ye(w,C):(e.__c=d=new Qo(w,C),d.constructor=ye,d.render=vi),O&&O.sub(d),d.state||(d.state={}),d.__n=n,d.__g|=8,d.__h=[],d.__k=[]),b&&(d.__s||(d.__s=d.state),ye.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Ye({},d.__s)),Ye(d.__s,ye.getDerivedStateFromProps(w,d.__s)))),k=d.props,y=d.state,d.__v=e,o.__c){if(w!==k&&b&&!ye.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,C),e.__v==o.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,C)===!1){e.__v!=o.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(Yt){Yt&&(Yt.__=e)}),Zo.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=ze(o);break t}d.componentWillUpdate&&d.componentWillUpdate(w,d.__s,C),b&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(k,y,x)})}else b&&!ye.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),b&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=C,d.props=w,d.__P=t,d.__g&=-5,Z=G.__r,vt=b?25:0;do d.__g&=-9,Z&&Z(e),p=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++vt<25);b&&(Zo.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(n=Ye({},n,d.getChildContext())),b&&o.__c&&d.getSnapshotBeforeUpdate&&(x=d.getSnapshotBeforeUpdate(k,y)),F=p&&p.type===tn&&p.key==null?p.props.children:p,w.__P&&(p=l,r=(t=w.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=t&&(o.__k.some(function(Yt){Yt&&Hn(Yt,Yt)}),o.__k=null),l=o.__k?ze(o,0):null),l=zs(t,Fn(F)?F:[F],e,o,n,r,s,i,l,c,u),w.__P&&(e.__e=null,l=p),e.__u&=-161,m&&m.some(Je),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(Yt){if(i.length=h,e.__v=null,c||s)if(Yt&&Yt.then){if(e.__u|=128|c,s){for(~(j=s.indexOf(l||void 0))||(j=s.length);(Dt=s[j-1])&&Dt.nodeType==8;)j--;for(;j<s.length;j++)if(Dt=s[j])if(s[j]=null,ut){if(Dt==q)break}else{if(Dt.nodeType!=8)break;Dt.data.startsWith("$s")&&(q=Jo(ut=Dt))}}if(!ut){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ut=l}(p=Jo(ut=e.__c.__z||(e.__c.__z=ut)))?(e.__e=ut,l=p):e.__e=l,l=l&&l.nextSibling}else s&&s.some(Je);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),Yt&&Yt.then||Ps(e),G.__e(Yt,e,o)}}else l=e.__e=wi(o.__e,e,o,n,r,s,i,c,u,t);return(p=G.diffed)&&p(e),l}function Jo(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function Ps(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Ps))}function Fs(t,e,o){for(var n=0;n<o.length;)Dn(o[n++],o[n++],o[n++]);G.__c&&G.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){G.__e(s,r.__v)}})}function wi(t,e,o,n,r,s,i,l,c,u){var p,m,h,d,k,y,x,w,b=o.props||Xo,O=e.props,C=e.type;if(C=="svg"?r="http://www.w3.org/2000/svg":C=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((k=s[p])&&(C?k.localName==C:k.nodeType==3)){t=k,s[p]=null;break}}if(!t){if(w=u.ownerDocument||document,!C)return w.createTextNode(O);t=w.createElementNS(r,C,O.is?O:u),l&&(G.__m&&G.__m(e,s),l=!1),s=null}if(C){if(u=C=="template"&&t.content||t,s=C=="textarea"&&O.defaultValue!=null?null:s&&Nn.call(u.childNodes),!l&&s)for(b={},p=0;p<t.attributes.length;p++)b[(k=t.attributes[p]).name]=k.value;for(p in b)k=b[p],p=="dangerouslySetInnerHTML"?h=k:p=="children"||p in O||p=="value"&&"defaultValue"in O||p=="checked"&&"defaultChecked"in O||Ko(t,p,null,k,r);for(p in O)k=O[p],p=="children"?d=k:p=="dangerouslySetInnerHTML"?m=k:p=="value"?y=k:p=="checked"?x=k:l&&typeof k!="function"||b[p]===k||Ko(t,p,k,b[p],r);m?(l||h&&(m.__html==h.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):(h&&(t.textContent=""),(C=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&hi.test(C))&&(r="http://www.w3.org/1999/xhtml"),zs(u,Fn(d)?d:[d],e,o,n,r,s,i,s?s[0]:o.__k&&ze(o,0),l,c),s&&s.some(Je)),l&&C!="textarea"||(p="value",C=="progress"&&y==null?t.removeAttribute(p):y==null||y===t[p]&&(C!="progress"||y)||Ko(t,p,y,b[p],r),p="checked",x!=null&&x!=t[p]&&Ko(t,p,x,b[p],r))}else b===O||l&&t.data==O||(t.data=O);return t}function Dn(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){G.__e(r,o)}}function Hn(t,e,o){var n,r,s,i;if(G.unmount&&G.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||Dn(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){G.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&Hn(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(r=Jo(n,s=[]))&&(n==t.__e&&s.some(Je),Je(r),Je(n)),o||Je(t.__e),t.__e=t.__c=t.__=null}function vi(t,e,o){return this.constructor(t,o)}function ce(t,e){var o,n,r,s;G.__&&G.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=To(tn,{children:[t]}),r=[],s=[],Wn(e,e.__k,n||Xo,Xo,e.namespaceURI,n?null:e.firstChild?Nn.call(e.childNodes):null,r,n?n.__e:e.firstChild,o,s),Fs(r,e.__k,s),e.__k.props.children=null}G={__e:function(t,e,o,n){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,n||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw Yo=0,t}},Ts=0,mi=function(t){return t!=null&&t.constructor===Lo},Qo.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=Ye({},this.state)),typeof t=="function"&&(t=t(Ye({},o),this.props)),t&&(Ye(o,t),this.__v&&(e&&this.__k.push(e),Cs(this)))},Qo.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Cs(this))},Qo.prototype.render=tn,Ee=[],Yo=0,Ls=function(t,e){return t.__v.__b-e.__v.__b},Vo=Symbol(),Bs=/(PointerCapture)$|Capture$/i,Pn=0,An={},$i=0;var ro,dt,In,Ns,Un=Object.is,en=0,Ks=[],qn=[],lt=G,Rs=lt.__b,Ws=lt.__r,Ds=lt.diffed,Hs=lt.__c,Is=lt.unmount,Us=lt.__;function on(t,e){lt.__h&&lt.__h(dt,t,en||e),en=0;var o=dt.__H||(dt.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function st(t){return en=1,yi(Vs,t)}function yi(t,e,o){var n=on(ro++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):Vs(void 0,e),function(s){var i=(n.__N||n.__)[0],l=n.t(i,s);Un(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=dt,!dt.__f)){dt.__f=!0;var r=dt.shouldComponentUpdate;dt.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var u=!1,p=this.props!=s;if(c.__.some(function(h){h.__N&&(u=!0,Un(h.__[0],h.__N[0])||(p=!0))}),r){var m=r.call(this,s,i,l);return u?m||p:m}return!u||p}}return n.__}function xe(t,e){var o=on(ro++,3);!lt.__s&&Kn(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,dt.__H.__h.push(o))}function yt(t,e){var o=on(ro++,4);!lt.__s&&Kn(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,dt.__h.push(o))}function ft(t){return en=5,pe(function(){return{current:t}},[])}function pe(t,e){var o=on(ro++,7);return Kn(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function xi(){var t;do{for(;t=qn.shift();)try{Bo(t)}catch(o){lt.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=Ks.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Bo),e.__h.some(Gn),e.__h=[]}catch(o){e.__h=[],lt.__e(o,t.__v)}}}while(qn.length)}lt.__b=function(t){dt=null,Rs&&Rs(t)},lt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Us&&Us(t,e)},lt.__r=function(t){Ws&&Ws(t),ro=0;var e=(dt=t.__c).__H;e&&(In==dt?dt.__h=[]:(e.__h.some(Bo),e.__h.some(Gn),ro=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),In=dt},lt.diffed=function(t){Ds&&Ds(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Gs(Ks.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),In=dt=null},lt.__c=function(t,e){e.some(function(o){try{o.__h.some(Bo),o.__h=o.__h.filter(function(n){return!n.__||Gn(n)})}catch(n){o.__h=[function(){throw n}]}}),Hs&&Hs(t,e)},lt.unmount=function(t){Is&&Is(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,Gs(qn.push(r))}else Bo(r)}catch(s){e=s}}),n.__H=void 0,e&&lt.__e(e,n.__v))};var qs=typeof requestAnimationFrame=="function";function Oi(t){var e,o=function(){clearTimeout(n),qs&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);qs&&(e=requestAnimationFrame(o))}function Gs(t){t!=1&&Ns==lt.requestAnimationFrame||((Ns=lt.requestAnimationFrame)||Oi)(xi)}function Bo(t){var e=dt,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),dt=e}function Gn(t){var e=dt;t.__c=t.__(),dt=e}function Kn(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!Un(o,t[n])})}function Vs(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/function Qs(t){return Array.isArray(t)?t.map(Qs):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[Rn("wbr",null),e]:[e])}var a=Ss.bind((t,e,...o)=>Rn(t,e,...typeof t=="string"?o.map(Qs):o));var Si=["plan","koppelingen","stand","verwachtingen","lezing"],Ci={ernst:"gewicht"},z={route:null,started:!1},Js,Vn=0,Ys=new Map;function Jn(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([r,s])=>[Ci[r]||r,s]))}}function L(t,e={},o=!0){let n=o&&z.route?Object.fromEntries(Si.filter(i=>z.route.query[i]).map(i=>[i,z.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var ee=t=>L(["ding",t]);function U(t,e=!1){let o={...z.route.query};for(let[r,s]of Object.entries(t))s?o[r]=s:delete o[r];let n=L(z.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Vn},"",n),Qn())}function Qn(t=!1){let e=Jn(location.hash),o=z.route?.path.join("/")===e.path.join("/");z.route=e,Js(e),!o&&window.scrollTo(0,t&&Ys.get(history.state?.turn)||0)}function Xs(t){Js=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Vn=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>Ys.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let r=!!history.state;r||history.replaceState({turn:++Vn},""),Qn(r)};return window.addEventListener("popstate",n,{signal:o}),Qn(),z.started=!0,()=>e.abort()}function nn(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var $=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),tt=(t,e,o={})=>$(e===1?t.one:t.more,{count:e,...o});var B=t=>t.slice(0,1).toUpperCase()+t.slice(1),Y=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),N=t=>[...new Set(t)],ji=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),P=(t,e)=>ji.compare(t,e);function Zs(t,e){let o=Y(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of n)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}var f=JSON.parse(document.getElementById("gegevens").textContent),Ti=[...Object.keys(f.things),...Object.keys(f.addresses)],Yn=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+Ti[n]);if(Array.isArray(t))return t.map(Yn);if(t&&typeof t=="object")for(let[e,o]of Object.entries(t))t[e]=Yn(o);return t};for(let t of f.numbered)f[t]=Yn(f[t]);for(let t of[f.queries,f.views,f.codes,...Object.values(f.codes),f.names,f.flags,f.told,...Object.values(f.told),f.absent,f.dates,f.lists,f.kinds,f.called,f.works,f.partners,f.lookups,f.words,f.addresses])Object.setPrototypeOf(t,null);var At=new Map(Object.entries(f.things)),ao=new Map(f.plans.map(t=>[t.key,t])),A=f.plans.length>1,g=f.words,oe=t=>t?.words.page||g,W=t=>ao.get(t)||(A?void 0:f.plans[0]),Q=t=>ao.get(t.split("/")[0]),io=(t,e)=>!e||!Q(t)||Q(t).key===e,Oe=[...new Map(f.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),Xt=Oe[Oe.length-1].date,Pt=[...new Map(f.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),tr=(t,e)=>{let o=Q(t);return o?f.stands[e]?.[o.key]||o.date:e},ct=t=>f.dates[t]||t||"",er=(t=W())=>t?.source||f.source,lo=t=>t.plan?[ao.get(t.plan)]:f.plans,Ae=(t,e=W())=>(e?e.dates:Oe).find(o=>o.date===t)?.label||ct(t);var{cells:or,gaps:Zn,candidates:Li,losses:Bi}=f.answers;for(let t of[...Zn,...or])"candidates"in t&&(t.candidates=Li[t.candidates]);Zn.forEach((t,e)=>{t.key=e});var Xn=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function mt(t){let e=f.answers.by[t.key],o=(r,s)=>Xn(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>Zn[r]),matrix:o(e.matrix,or),without:o(e.without,Bi),apart:e.apart},!t.plan)return e.read;let n=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:n(e.read.gaps),matrix:Xn(e.read.matrix,n),without:Xn(e.read.without,n),apart:n(e.read.apart)}),e.byPlan.get(t.plan)}function sn({date:t,stated:e,strict:o,expect:n}){let r=[["stand",t]];return e&&r.push(["koppelingen","genoemd"]),o&&r.push(["lezing","streng"]),n||r.push(["verwachtingen","uit"]),r}var nr=t=>t.key in f.answers.by;function H(t){let e=A&&ao.has(t.plan)?t.plan:"",o=Oe.some(l=>l.date===t.stand)?t.stand:Xt,n=t.koppelingen==="genoemd",r=t.verwachtingen!=="uit",s=t.lezing==="streng",i=`${o}|${n?"stated":"all"}|${r?"with":"without"}`;return{plan:e,date:o,stated:n,expect:r,strict:s,key:s?`${i}|strict`:i}}var rn=(t,e)=>ao.get(e)?.steps.find(o=>o.notation===t)?.id;var ts=5*2**20,T=()=>window.werkplaats,Se=()=>f.served||!!T()&&T().state!=="off";async function es(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var sr=t=>T()?T().ask("answer",{options:t}):es(`antwoord?${new URLSearchParams(t)}`),rr=t=>T()?T().ask("words",{passage:t}):es(`api/woorden?vindplaats=${encodeURIComponent(t)}`);async function os(t){if(T())return T().ask("check",{name:t.name,data:await an(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return es("controleer",{method:"POST",body:t,headers:e})}async function an(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error($(g.check.unreadable,{name:t.name}))}}var Mo=[],X=(t,e)=>At.get(t)?.[e]||Mo,_=(t,e)=>X(t,e)[0]||"",Ft=(t,e)=>X(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),M=(t,e)=>Ft(t,e)[0]||"",Ct=t=>At.has(t),co=t=>X(t,"type"),po=t=>cn.get(t)||Mo,Nt=(t,e)=>co(t).includes(e),ar=t=>co(t).map(e=>f.kinds[e]).find(Boolean),uo=t=>ar(t)?.page||"",rt=t=>ar(t)?.kind||"",Eo=t=>uo(t)==="organisation",Pe=t=>uo(t)==="undertaking",et=t=>!!uo(t)&&!!_(t,"prefLabel"),pn=(t,e)=>(f.flags[t]||Mo).includes(e),E=(t,e)=>f.codes[t]?.[e]?.label||e||"",ne=(t,e)=>E(f.lists[e],_(t,e)),Fe=t=>f.names[t]||g.thing.foreign[t]||t,ln=new Map,cn=new Map;for(let[t,e]of At){for(let o of e.type||Mo)cn.has(o)||cn.set(o,[]),cn.get(o).push(t);for(let[o,n]of Object.entries(e))for(let r of n){if(!r.startsWith("@"))continue;let s=r.slice(1);ln.has(s)||ln.set(s,[]),ln.get(s).push([t,o])}}var ue=t=>ln.get(t)||Mo,jt=(t,e,o="initiative")=>ue(t).filter(([n,r])=>r===o&&Nt(n,e)).map(([n])=>n),v=t=>f.called[t]?.label||_(t,"prefLabel")||_(t,"title")||_(t,"summary")||t.split("/").pop(),Ne=t=>f.called[t]?.short||v(t),ir=[...At.keys()].filter(Pe),Mi=[...At.keys()].filter(Eo),lr=t=>Pt.find(e=>e.notation===t),fo=Object.entries(f.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:pn("atSteps",t)})),Ei=new Map(Mi.map(t=>[_(t,"notation"),t])),Kt=t=>Ei.get(t)||"",kt=t=>f.addresses[t]||"",Zt=t=>Ft(t,"passage");var zi=t=>M(t,"broader")||t,un=t=>_(zi(t),"notation"),cr=(t,e)=>e?.strict?f.linksStrictly[e.date]?.[t]:void 0,Re=(t,e,o)=>cr(t,o)?.[e]||_(t,e),ns=(t,e)=>de(t,e.date)&&cr(t,e)!==null&&(!e.stated||pn("isStated",Re(t,"basis",e))),mo=(t,e)=>jt(t,"Contribution").filter(o=>!e||ns(o,e)),$o=t=>f.works[t]?.steps||[],pr=t=>f.works[t]?.kinds||[],dn=t=>f.works[t]?.leads||[],Ai=Object.fromEntries(Object.entries(f.absent).map(([t,e])=>[t,new Set(e)])),de=(t,e=Xt)=>!Ai[e]?.has(t),Xe=(t,e)=>jt(t,"Involvement").filter(o=>de(o,e)).map(o=>({id:o,organisation:M(o,"organisation"),role:_(o,"role"),asOf:_(o,"asOf")})),fn=t=>pn("isActing",t),zo=(t,e)=>N(Xe(t,e).filter(o=>fn(o.role)).map(o=>o.organisation)),mn=(t,e)=>jt(t,"Involvement","organisation").filter(o=>de(o,e)).map(o=>({id:o,undertaking:M(o,"initiative"),role:_(o,"role"),asOf:_(o,"asOf")})),ur=t=>_(t,"isGeneric")==="true",Pi={},fe=(t,e=Xt)=>z.route?.query.lezing==="streng"&&f.toldStrictly[e]?.[t]||f.told[e]?.[t]||Pi,$n=(t,e)=>fe(t,e).report||"",ho=(t,e)=>fe(t,e).status||"",dr=(t,e)=>fe(t,e).state||"",hn=(t,e)=>jt(t,"Deadline").filter(o=>de(o,e));var Vt=g.shared,Ce=Vt.silence,Ao=(t=W())=>t?$(oe(t).shared.report,{date:ct(t.date)}):Vt.reports,go=(t=W())=>`${tt(Vt.nothing,t?1:2,{report:B(Ao(t))})} ${Ce}`,Ze=(t=W())=>(t?[t]:f.plans).map(e=>`${e.document||e.title}, ${ct(e.date)}`).join("; "),je=(t,e)=>[fe(t,e).word||"",fe(t,e).more||""],Ht=(t,e)=>je(t,e).filter(Boolean).join(", "),te=Object.fromEntries(Object.entries(f.codes.Basis).map(([t,e])=>[t,[e.screen,Vt.bases[t]||B(e.label)]])),gn=t=>E("Modality",t),ot=t=>t===null?Vt.all_steps:lr(t)?.label||t,K=t=>E("InterventionKind",t),Fi=(t,e)=>e?Ae(tr(e.key,t.date),e):t.date===Xt?Vt.choices.latest:$(Vt.choices.others_latest,{date:Ae(t.date)}),Tt=(t,e=W(t.plan))=>[Fi(t,e),t.stated?oe(e).shared.choices.links_stated:Vt.choices.links_all_said,t.strict&&Vt.choices.strict_said,t.expect?Vt.choices.with_said:Vt.choices.without_said].filter(Boolean).join(" · ");function _n(t,e,o,n=W(o?.plan)){let{version:r,content:s}=f.meta;return $(Vt.export.footnote,{said:t,sources:Ze(n),addresses:e.map(i=>`; ${kt(i)}`).join(""),version:r+(s?$(Vt.export.content,{hash:s.slice(0,12)}):""),scenario:o?`; ${Tt(o,n)}`:""})}function $t(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function fr(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var We=g.shared.export;function Ni({text:t,done:e}){let o=ft(null),n=ft(null);return yt(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${We.by_hand} ref=${o} onClose=${e}>
      <p>${We.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${We.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${g.shared.close}</button></form>
    </dialog>
  `}async function ss(t,e=We.copied){try{await navigator.clipboard.writeText(t),$t(e)}catch{let o=document.createElement("div");document.body.append(o),ce(a`<${Ni} text=${t} done=${()=>o.remove()} />`,o)}}function me(t,e,o){fr(t,e,o),$t($(We.downloaded,{name:t}))}var De=({text:t,label:e=We.copy})=>a`<button type="button" class="klein" onClick=${()=>ss(t())}>${e}</button>`,xt=({name:t,rows:e})=>a`<button type="button" onClick=${()=>me(t,so(e()),"text/csv;charset=utf-8")}>${We.csv}</button>`,Ot=(t,e="")=>{let o=W(e||t?.plan),n=o?[o]:f.plans;return[n.map(r=>ct(r.date)).join("; "),n.map(r=>r.document||r.title).join("; "),`ketenkaart ${f.meta.version} ${(f.meta.content||"").slice(0,12)}`.trim(),t?Tt(t,o):""]},St=We.heads,se=t=>A?[{key:"bronplan",label:g.shared.plan,text:e=>W(t(e))?.title||""}]:[];var Rt=g.check,Ri="plan",Wi={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function mr(t,e){let o=await T().ask("take",{name:t.name,data:await an(t),beside:e});if(!o.ok)return o;let{page:n}=await T().ask("page",{options:[],views:!1,comparisons:!1});return T().show(n,$(e?g.werkplaats.beside:g.werkplaats.alone,{name:t.name})),o}var hr=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>mr(e,!1))}>${Rt.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>mr(e,!0))}>${Rt.beside}</button>
`;async function Di(){await T().ask("shipped"),T().show()}var $r=t=>t.preventDefault();function gr({files:t,children:e=null}){let[o,n]=st("");async function r(s,i){n(Rt.saving),window.addEventListener("beforeunload",$r);try{let{name:l,data:c}=await T().ask(s,i);me(l,c,Wi[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",$r)}return a`
    <div class="acties">
      ${t.map(({id:s,label:i,name:l,given:c})=>a`
          <button type="button" id=${s} onClick=${()=>r(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var _r=({made:t,marked:e})=>a`
  <${gr}
    files=${[...t?[{id:"bewaar-werkmap",label:Rt.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:Rt.save_marked,name:"faults"}]:[]]}
  />
`,br=()=>a`
  <section class="blok">
    <h2>${Rt.save}</h2>
    <p class="zacht">${Rt.save_intro}</p>
    <${gr}
      files=${Object.entries(Rt.save_as).filter(([t])=>!(A&&t===Ri)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${T().own&&a`<button type="button" id="terug" onClick=${Di}>${Rt.back}</button>`}
    <//>
  </section>
`;function kr(){let t=ft(null),[e,o]=st("");async function n(){let[r]=t.current.files;if(!r)return $t(Rt.first_source);o(Rt.busy);try{o((await T().ask("source",{data:await an(r)})).message)}catch(s){o(s.message)}}return a`
    <section class="blok">
      <h2>${Rt.source}</h2>
      <p class="zacht">${Rt.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${Rt.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${n}>${Rt.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function wr({state:t,why:e,own:o}){let n=g.werkplaats;return a`
    <p>
      ${o?a`<strong>${$(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${$(n.shipped,{title:f.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var vr="alle",Hi={kind:t=>B(K(t)),form:t=>B(E("ExploitationForm",t)),partner:t=>v(Kt(t)||t)},Te=t=>[...t.steps.map(e=>e.notation),null];function He(t,e,o){let n=new Map;for(let s of mt({...e,plan:o.key}).matrix[t])n.has(s.column)||n.set(s.column,new Map),n.get(s.column).set(s.barrier,s);let r=[...n].map(([s,i])=>({key:s,label:Hi[t](s),id:t==="partner"?Kt(s):"",cells:Te(o).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>P(s.label,i.label)):r}var $e=(t,e,o)=>[t,e??vr,...A?[o]:[]].join("~");function yr(t){let[e,o,n]=t.split("~");return{key:e,step:o===vr?null:o,plan:n}}var Po=t=>`cel-${t.replaceAll("~","-")}`;function Qt(t){if(!t)return{word:g.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var kn=g.overview;function Ii(t){let e=document.createElement("span");e.className=t,document.body.append(e);let{backgroundColor:o,color:n,borderTopColor:r,borderTopStyle:s}=window.getComputedStyle(e),i={fill:o,ink:n,stroke:s==="none"?o:r,dash:s==="dashed"};return e.remove(),i}var rs="Arial,Helvetica,sans-serif",xr=document.createElement("canvas").getContext("2d");function bn(t,e,o,n){xr.font=`${n?"bold ":""}${o}px ${rs}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;xr.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function Sr(t,e,o){let n=He(t,e,o),r=Te(o),s=190,i=150,l=8,c=4,u=s+(i+c)*r.length+20,p=[],m=20,h=(k,y,x,w,b,O)=>{for(let C of bn(y,x,w,b))m+=w+4,p.push({x:k,y:m,text:C,size:w,bold:b,fill:O})};h(20,kn.heading,u-40,20,!0,"#14212b"),h(20,`${Ze(o)}. ${Tt(e,o)}. ${Ce}`,u-40,12,!1,"#46545f"),m+=14;let d=m;r.forEach((k,y)=>{m=d,h(20+s+y*(i+c)+l,ot(k),i-2*l,14,!0,"#14212b")}),m=d+26;for(let k of n){let y=k.cells.map(b=>{let O=Qt(b);return{look:O.look,mark:te[b?.most_basis]?.[0]||"",text:[{all:bn(O.word,i-2*l-14,13,!0),size:13,bold:!0},...O.lines.map(C=>({all:bn(C,i-2*l,11,!1),size:11,bold:!1}))]}}),x=bn(k.label,s-l,13,!0),w=Math.max(44,12+x.length*17,...y.map(b=>12+b.text.reduce((O,{all:C,size:Z})=>O+C.length*(Z+3),0)));for(let[b,O]of x.entries())p.push({x:20,y:m+20+b*17,text:O,size:13,bold:!0,fill:"#14212b"});y.forEach((b,O)=>{let{ink:C,...Z}=Ii(b.look),vt=20+s+O*(i+c);p.push({x:vt,y:m,w:i,h:w,...Z});let F=m+5;for(let{all:ut,size:q,bold:j}of b.text)for(let Dt of ut)F+=q+3,p.push({x:vt+l,y:F-2,text:Dt,size:q,bold:j,fill:C});b.mark&&p.push({x:vt+i-20,y:m+18,text:b.mark,size:14,bold:!1,fill:C})}),m+=w+c}return m+=6,h(20,Object.values(te).map(([k,y])=>`${k} ${y}`).join("   "),u-40,11,!1,"#46545f"),h(20,$(kn.picture.foot,{version:f.meta.version,content:(f.meta.content||"").slice(0,12)}),u-40,11,!1,"#46545f"),{width:u,height:m+20,list:p}}var Or=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function as(t,e,o=f.plans[0]){let{width:n,height:r,list:s}=Sr(t,e,o),i=({x:m,y:h,w:d,h:k,fill:y,stroke:x,dash:w})=>`<rect x="${m}" y="${h}" width="${d}" height="${k}" rx="4" fill="${y}" stroke="${x}"${w?' stroke-dasharray="5 3"':""}/>`,l=({x:m,y:h,text:d,size:k,bold:y,fill:x})=>`<text x="${m}" y="${h}" font-size="${k}"${y?' font-weight="bold"':""} fill="${x}">${Or(d)}</text>`,c=s.map(m=>m.text===void 0?i(m):l(m)),u=Or($(kn.picture.title,{heading:kn.heading,scenario:Tt(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${r}" viewBox="0 0 ${n} ${r}"`} font-family="${rs}" role="img">
<title>${u}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${c.join(`
`)}
</svg>
`}function Cr(t,e,o){me("matrix.svg",as(t,e,o),"image/svg+xml")}function jr(t,e,o){let{width:n,height:r,list:s}=Sr(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=n*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,r);for(let u of s)u.text===void 0?(c.fillStyle=u.fill,c.strokeStyle=u.stroke,c.setLineDash(u.dash?[5,3]:[]),c.fillRect(u.x,u.y,u.w,u.h),c.strokeRect(u.x,u.y,u.w,u.h)):(c.fillStyle=u.fill,c.font=`${u.bold?"bold ":""}${u.size}px ${rs}`,c.fillText(u.text,u.x,u.y));i.toBlob(u=>me("matrix.png",u,"image/png"),"image/png")}function I({text:t,title:e=t,children:o}){let n=ft(null);return yt(()=>{document.title=`${e} – Ketenkaart`},[e]),yt(()=>{z.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function It({text:t}){let{route:e}=z;return yt(()=>{z.started&&t&&$t(t)},[t,e]),null}var ht=g.check,Tr=({title:t,lines:e=[]})=>e.length>0&&a`
    <h2>${$(ht.list,{title:t,count:e.length})}</h2>
    <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
  `,Lr=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,Ui=(t={})=>Object.entries(t).map(([e,o])=>$(ht.counted,{count:o,what:Fe(e).toLowerCase()})).sort(P);function qi({message:t,faults:e,questions:o,counts:n,report:r,made:s}){return a`
    <p><strong>${t}</strong></p>
    ${s&&a`<p>${$(ht.made,{name:s})}</p>`}
    ${T()&&n&&a`<${_r} made=${s} marked=${e.length+o.length>0} />`}
    <${Tr} title=${ht.faults} lines=${e} />
    <${Tr} title=${ht.questions} lines=${o} />
    <${Lr} title=${ht.columns} lines=${r} />
    <${Lr} title=${ht.read} lines=${Ui(n)} />
  `}function Gi(t){if(!t.length)throw new Error(ht.first);if(t.length>1)throw new Error($(ht.one_only,{count:t.length}));if(t[0].size>ts)throw new Error($(ht.too_large,{name:t[0].name,most:ts/2**20}));return t[0]}function Br(){let t=ft(null),[e,o]=st(null);async function n(r){try{let s=Gi(t.current.files);o({busy:!0});let i=await r(s);o(i),$t(i.message)}catch(s){o({message:s.message||ht.silent,faults:s.faults})}}return xe(()=>{let r=i=>i.preventDefault();function s(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(os)}return window.addEventListener("dragover",r),window.addEventListener("drop",s),()=>{window.removeEventListener("dragover",r),window.removeEventListener("drop",s)}},[]),a`
    <${I} text=${ht.title}><p class="uitleg">${T()?ht.intro_here:ht.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${T()?ht.file_here:ht.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${T()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(os)}>${ht.check}</button>
      ${T()&&a`<${hr} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${ht.busy}</p>`}
      ${e?.message&&a`<${qi} ...${e} />`}
    </div>
    ${T()&&a`<${br} /><${kr} />`}
    ${!T()&&f.served&&a`<p class="zacht">${ht.kept}</p>`}
  `}var Le=g.shared,_o=({legend:t,name:e,options:o,current:n="",id:r})=>a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([s,i])=>a`
          <button
            type="button"
            id=${`${r}-${s||"gewoon"}`}
            aria-pressed=${String(s===n)}
            onClick=${()=>U({[e]:s||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;function gt({label:t,name:e,options:o,id:n=e}){let r=z.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([s])=>s===r)?r:""}
        onChange=${s=>U({[e]:s.target.value})}
      >
        <option value="">${Le.all}</option>
        ${o.map(([s,i])=>a`<option value=${s}>${i}</option>`)}
      </select>
    </label>
  `}var he=({label:t=Le.text,name:e,id:o=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${o}
      type="search"
      value=${z.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${n=>U({[e]:n.target.value},!0)}
    />
  </label>
`,Ie=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>U(Object.fromEntries(t.map(e=>[e,null])))}>
    ${Le.clear}
  </button>
`,Ki=["cel","kies","sorteer"];function Lt({children:t}){let[e,o]=st(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${Le.filters}>${t}</section>`;let n=Object.keys(z.route.query).filter(r=>!Ki.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>o(r.target.open)}>
      <summary id="filterknop">${n?$(Le.filters_set,{count:n}):Le.filters}</summary>
      ${t}
    </details>
  `}var to=()=>{let t=f.plans.map(e=>[e.key,e.title]);return A&&a`<div class="velden"><${gt} label=${Le.plan} name="plan" options=${t} /></div>`};function Fo(){let t=H(z.route.query),e=W(t.plan)?.dates||Oe;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,r=e.find(i=>i.date===t.date)?.date||o,s=e.map(i=>[n(i.date),i.label]);return a`<${_o} legend=${Le.choices.date} name="stand" options=${s} current=${n(r)} id="st" />`}function is(){let t=H(z.route.query),e=oe(W(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${_o} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function Ue(){let t=Le.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{expect:n,strict:r}=H(z.route.query),s=n?"":"uit";return a`
    <${to} />
    <${is} />
    <${Fo} />
    <${_o} legend=${t.reading} name="lezing" options=${o} current=${r?"streng":""} id="l" />
    <${_o} legend=${t.expectations} name="verwachtingen" options=${e} current=${s} id="v" />
  `}var Mr=g.shared.passage;function No({passage:t}){let[e,o]=st("");async function n(){try{o((await rr(t)).woorden)}catch(r){o(r.message||Mr.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${Mr.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var S=({id:t,text:e})=>et(t)?a`<a href=${ee(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`,re=({ids:t,name:e=v,between:o=", "})=>t.map((n,r)=>[r>0&&o,a`<${S} id=${n} text=${e(n)} />`]),ae=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${S} id=${n} />${e?.(n)}</li>`)}</ul>`;function at({id:t,date:e}){let[o,n]=je(t,e);return a`<span class=${`chip s-${dr(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}function qe({basis:t}){let[e,o]=te[t]||[];return e&&a`<span class="mark" role="img" aria-label=${o} title=${o}>${e}</span>`}var bo=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${E("Severity",t)}</span>`;function Bt({of:t}){let e=N(t.flatMap(Zt));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${kt(o)}${Se()&&a`<${No} passage=${o} />`}</li>`)}
    </ul>
  `:null}function Er({of:t,look:e}){let[o,...n]=Zt(t);return o?a`
    <p class=${e}>
      ${kt(o)}${n.length>0&&$(g.shared.more_places,{count:n.length})}
      ${Se()&&a`<${No} passage=${o} />`}
    </p>
  `:null}var wn=({id:t})=>[M(t,"broader")&&[a`<${S} id=${M(t,"broader")} />`," › "],a`<${S} id=${t} />`],ko=({id:t})=>_(t,"isGeneric")==="true"&&a`<span class="zacht"> (${g.shared.collective})</span>`;function vn(t,e,o=""){let n=o.startsWith("-"),r=e.find(l=>l.key===o.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?P(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var ls=(t,e="")=>z.route.query[t]||e;function Vi({id:t,column:e,sort:o,turn:n}){let r=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var Qi=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let r=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`;function nt({id:t,caption:e,rows:o,columns:n,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=st(r),u=s?ls(s,r):l,p=m=>{let h=u===m.key?`-${m.key}`:m.key;s?U({[s]:h===r?null:h},!0):c(h);let d=g.shared.table,k=h.startsWith("-")?d.descending:d.ascending;$t($(d.sorted,{column:m.label.toLowerCase(),direction:k}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${n.map(m=>a`<${Vi} id=${t} column=${m} sort=${u} turn=${p} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${vn(o,n,u).map(m=>a`<${Qi} row=${m} columns=${n} />`)}
      </tbody>
    </table>
  `}var Ji=t=>t==null||t===!1||t===""||t.length===0;function ge({pairs:t}){let e=t.filter(([,o])=>!Ji(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var D=g.compare,yn=t=>B(E("CellState",t)),Be=f.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:A?$(D.side,{plan:t.title,label:o}):B(o)}))),Yi=(t,e,{stated:o,strict:n})=>f.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function Xi(t){let e=f.plans.map(l=>Be.filter(c=>c.plan===l).at(-1)),[o,n]=A?e:[Be[0],Be.at(-1)],r=Be.slice(0,-1).find(l=>l.key===t.van)||o,s=Be.slice(Be.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(n)?n:s.at(-1));return{one:r,other:i,after:s}}var zr=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${r=>U({[e]:r.target.value})}>
      ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function Zi({change:t,other:e}){let o=$e(t.kind,t.other_barrier,e.plan.key),n=L("overzicht",{cel:o,stand:e.date===Xt?null:e.date},!1),r=$(D.see_cell,{kind:K(t.kind),step:ot(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${D.see}<span class="sr">${r}</span></a></li>`}function tl({found:t,one:e,other:o,mode:n}){let r=c=>c.map(u=>v(Kt(u)||u)).join(", "),s=c=>N([c.barrier,c.other_barrier].map(ot)).join(" / "),i=[{key:"stap",label:D.columns.step,text:s},{key:"soort",label:D.columns.kind,text:c=>B(K(c.kind))},{key:"een",label:e.label,text:c=>yn(c.before)},{key:"ander",label:o.label,text:c=>yn(c.after)},{key:"erbij",label:D.joined[n],sort:!1,text:c=>r(c.joined)},{key:"weg",label:D.left[n],sort:!1,text:c=>r(c.left)}],l=()=>[[...i.map(c=>c.label),...St],...t.changes.map(c=>[...i.map(u=>u.text(c)),...Ot(null)])];return a`
    <ul>${t.changes.map(c=>a`<${Zi} change=${c} other=${o} />`)}</ul>
    ${t.notes.map(c=>a`<p class="zacht">${c}</p>`)}
    <details>
      <summary>${D.as_table}</summary>
      <div class="rol"><${nt} id="vakken" caption=${D.table} rows=${t.changes} columns=${i} /></div>
      <div class="acties"><${xt} name="vergelijk-vakken.csv" rows=${l} /></div>
    </details>
  `}function el({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:yn},...t.after.map(i=>({key:i,label:yn(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||D.nothing)}))],s=$(D.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${D.counted}</h2>
      <p class="zacht">${$(D.counts,{both:n,fresh:t.fresh.length})}</p>
      <div class="rol">
        <${nt} id="overgang" caption=${s} rows=${t.before} columns=${r} />
      </div>
    </section>
  `}function ol({actions:t,one:e,other:o,all:n}){let r=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=h=>s.has(h)?"":Ht(h,e.date),l=h=>Ht(h,o.date),c=h=>s.has(h)?a`<span class="zacht">${D.not_yet}</span>`:a`<${at} id=${h} date=${e.date} />`,u=[{key:"actie",label:D.action,text:v,cell:h=>a`<${S} id=${h} />`},{key:"wat",label:D.what,text:rt},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:h=>a`<${at} id=${h} date=${o.date} />`}],p=()=>[[...u.map(h=>h.label),...St],...r.map(h=>[...u.map(d=>d.text(h)),...Ot(null,e.plan.key)])],m=()=>U({alles:n?null:"ja"});return a`
    <section>
      <h2>${$(n?D.all:D.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${m}>${D.show_all}</button>
        <${xt} name="vergelijk.csv" rows=${p} />
      </div>
      <div class="rol">
        <${nt}
          id="vergelijk"
          caption=${D.actions_table}
          rows=${r}
          columns=${u}
          urlKey="sorteer"
          sort="actie"
        />
      </div>
    </section>
  `}function Ar({route:t}){if(Be.length<2)return a`<${I} text=${D.title} /><p>${D.alone}</p>`;let{one:e,other:o,after:n}=Xi(t.query),r=Yi(e,o,H(t.query)),{actions:s}=r,i=s?"dates":"plans",l=$(D.intro[i],{before:ct(e.date),after:ct(o.date)});return a`
    <${I} text=${D.heading[i]} title=${D.title}><p class="uitleg">${l} ${Ce}</p><//>
    <${Lt}>
      <${is} />
      ${Be.length>2&&a`
          <div class="velden">
            <${zr} label=${D.first} name="van" current=${e} options=${Be.slice(0,-1)} />
            <${zr} label=${D.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    <section class="blok">
      <h2>${$(D.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${tl} found=${r} one=${e} other=${o} mode=${i} />`:[a`<p>${g.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${el} actions=${s} one=${e} other=${o} />
        <${ol} actions=${s} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${It} text=${tt(D.shown,r.changes.length)} />
  `}var xn=g.shared.gaps,eo=t=>[t,...t.also],wo=t=>kt(t.evidence)?[t.evidence]:[],Ro=t=>f.queries[t]?.title||t,Fr=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||Y(t.sentence).includes(Y(e.tekst)))&&eo(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),nl=({said:t,work:e,more:o})=>e?[t," (",a`<${re} ids=${e} name=${Ne} />`,o&&xn.more_work,")"]:t;function cs({list:t,plan:e}){if(!t.length)return a`<p>${W(e).words.nobody}</p>`;let o=n=>n.map((r,s)=>[s>0&&"; ",a`<${nl} ...${r} />`]);return a`
    <p class="zacht">${xn.alphabetical}</p>
    <ul>${t.map(({who:n,why:r})=>a`<li><${S} id=${n} />: ${o(r)}</li>`)}</ul>
  `}function Pr({summary:t,fill:e}){let[o,n]=st(!1);return a`
    <details onToggle=${r=>r.target.open&&n(!0)}>
      <summary>${t}</summary>
      ${o&&e()}
    </details>
  `}function sl({gap:t,query:e}){let o=[t.barrier&&ot(t.barrier).toLowerCase(),t.kind&&K(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${bo} severity=${t.severity} />${" · "}
      <a href=${L(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${A&&` · ${W(t.plan).title}`}
      ${et(t.subject)&&[" · ",a`<${S} id=${t.subject} />`]}
    </p>
  `}function rl({gap:t,scenario:e}){let o=f.queries[t.query]||{},[n]=wo(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${sl} gap=${t} query=${o} />
      ${n&&a`
          <p class="vindplaats">
            <span class="sr">${g.shared.passage.place}</span>${kt(n)}
            ${Se()&&a`<${No} passage=${n} />`}
          </p>
        `}
      <div class="acties">
        ${o.why&&a`<${Pr} summary=${xn.why} fill=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${Pr}
              summary=${xn.who}
              fill=${()=>a`<${cs} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${De} text=${()=>_n(t.sentence,wo(t),e,W(t.plan))} />
      </div>
    </article>
  `}var Wo=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${rl} key=${n.key} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var Wt=g.shared.work;function al({id:t,date:e}){let o=new Map;for(let n of Xe(t,e))o.set(n.organisation,[...o.get(n.organisation)||[],E("Role",n.role)]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,r])=>a`<li><${S} id=${n} />${` (${N(r).join(", ")})`}<${ko} id=${n} /></li>`)}
    </ul>
  `:g.shared.nobody}function il(t){let e=_(t,"dueBy");return e&&` (${$(Wt.bound,{date:ct(e)})}; ${gn(_(t,"modality"))})`}function ll({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=_(o,"deadlineLabel"),{delivery:r}=fe(o,e);return a`
          <li>
            ${n&&`${B(n)}: `}“${_(o,"deadlineText")}”${il(o)}
            ${_(o,"revises")==="true"&&`, ${Wt.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var cl=t=>f.lookups[t]?.told||"";function ps({id:t,date:e}){let o=jt(t,"Figure","concerns").filter(n=>de(n,e));return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${S} id=${n} />: <strong>${cl(n)}</strong><${Bt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function oo({of:t}){let e=r=>[M(r,"barrier")&&$(Wt.at_step,{step:v(M(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>_(r,s)&&ne(r,s))].filter(Boolean),o=r=>_(r,"status")?$(Wt.other_status,{reading:e(r).join(", ")}):$(Wt.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Wt.other_unsaid}),n=Ft(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(r=>a`<li><strong>${o(r)}</strong>${_(r,"rationale")}</li>`)}
    </ul>
  `:null}function Do({id:t,scenario:e=null}){let o=Re(t,"basis",e),n=E("Strength",Re(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${wn} id=${M(t,"barrier")} />
        ${` · ${X(t,"interventionKind").map(K).join(", ")} · ${n} · `}
        <${qe} basis=${o} />${` ${te[o]?.[1]||E("Basis",o)}`}
      </p>
      <p class="reden"><strong>${Wt.here}</strong>${_(t,"rationale")}</p>
      <${oo} of=${t} />
    </div>
  `}var Nr=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function Rr({id:t,scenario:e,contributions:o}){let{date:n}=e,r=$n(t,n),s=_(t,"promise"),i=hn(t,n),l=o.length?o.map(u=>a`<${Do} id=${u} scenario=${e} />`):_(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Wt.across}</strong>${_(t,"rationale")}</p>`,c=[[Wt.facts.deadline,i.length>0&&a`<${ll} ids=${i} date=${n} />`],[Wt.facts.who,a`<${al} id=${t} date=${n} />`],[Wt.facts.figures,jt(t,"Figure","concerns").length>0&&a`<${ps} id=${t} date=${n} />`],[Wt.facts.how,l],[Wt.facts.where,a`<${Bt} of=${[t,...o,r]} />`]];return a`
    <article class="kaart">
      <h3><${S} id=${t} /></h3>
      <p class="regel">${rt(t)} · <${at} id=${t} date=${n} /></p>
      <${Nr} lead=${s&&Wt.promise} text=${s||_(t,"summary")} />
      <${Nr} lead=${Wt.progress} text=${_(r,"summary")} />
      ${r&&a`<${oo} of=${r} />`}
      <${ge} pairs=${c} />
    </article>
  `}var _e=t=>[...t].sort((e,o)=>P(v(e),v(o)));var pt=g.overview,Wr=f.codes.CellState;function Hr({open:t}){let e={report:A?pt.howto.reports:Ao(),marks:Object.values(te).map(([o])=>o).join(" "),source:er()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${pt.howto.title}</summary>
      <ol>${pt.howto.lines.map(o=>a`<li>${$(o,e)}</li>`)}</ol>
    </details>
  `}var Sn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`),Dr=({look:t,label:e})=>a`
  <li><span class=${`staal ${t}`} aria-hidden="true"></span><span><strong>${e}</strong></span></li>
`;function Ir(){let t=pt.legend.expected;return a`
    <details class="legenda" open>
      <summary>${pt.legend.title}</summary>
      <ul class="stalen">
        ${pt.legend.states.map(e=>[a`<${Dr} look=${`s-${e}`} label=${B(Wr[e].label)} />`,t[e]&&a`<${Dr} look=${`s-${e} verwacht`} label=${t[e]} />`])}
      </ul>
      <ul class="stalen">
        ${Object.entries(te).map(([e,[,o]])=>a`<li><${qe} basis=${e} /><span>${o}</span></li>`)}
      </ul>
      <details class="binnen">
        <summary>${pt.legend.exact}</summary>
        <dl class="feiten">
          ${Object.values(Wr).map(e=>a`<div><dt>${B(e.label)}</dt><dd>${e.definition}</dd></div>`)}
        </dl>
      </details>
    </details>
  `}function pl({state:t,things:e,date:o}){let n=A?"h4":"h3",r=i=>je(i,o)[1]&&a`<span class="zacht"> – ${je(i,o)[1]}</span>`,s=$(pt.group,{state:B(E("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${s}<//>
      <${ae} ids=${_e(e)} more=${r} />
    </div>
  `}function Ur({scenario:t,plan:e}){let o=A?"h3":"h2";return mt(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=f.codes.InterventionKind[r];return a`
      <section
        class="slachtoffers"
        id=${e===f.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${r}
      >
        <${o}>${$(pt.apart.title,{kind:i.label})}<//>
        <p class="zacht">${$(pt.apart.note,{definition:i.definition})}</p>
        ${s.length?a`
                <div class="standen">
                  ${s.map(l=>a`<${pl} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${go(e)}</p>`}
      </section>
    `})}var ul=8,[On,dl,fl]=Object.keys(f.codes.Severity);function ml({gap:t,more:e}){let o=Nt(t.subject,"Measure")?$(pt.side.action,{number:Ne(t.subject)}):pt.side.see,n=L("aandachtspunten",{gewicht:On,vraag:t.query});return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <p class="regel">
        <${bo} severity=${t.severity} />${` · ${Ro(t.query)}`}
        ${et(t.subject)&&[" · ",a`<${S} id=${t.subject} text=${o} />`,a`<span class="sr"> ${v(t.subject)}</span>`]}
        ${e>0&&[" · ",a`<a href=${n}>${$(pt.side.more,{count:e})}</a>`]}
      </p>
    </article>
  `}function qr({scenario:t}){let{gaps:e}=mt(t),o=s=>e.filter(i=>i.severity===s).length,n=new Map;for(let s of e.filter(i=>i.severity===On))n.set(s.query,[...n.get(s.query)||[],s]);let r=o(On);return a`
    <aside class="zij" aria-label=${pt.side.label}>
      <h2>${pt.side.title}</h2>
      <p class="zacht">${r?$(pt.side.some,{count:r}):pt.side.no}</p>
      ${[...n.values()].slice(0,ul).map(([s,...i])=>a`<${ml} key=${s.key} gap=${s} more=${i.length} />`)}
      <p>
        ${r>0&&[a`<a href=${L("aandachtspunten",{gewicht:On})}>${$(pt.side.all_high,{count:r})}</a>`," · "]}
        <a href=${L("aandachtspunten")}>${pt.side.all}</a>
        ${` · ${$(pt.side.rest,{middle:o(dl)})} · ${tt(pt.side.low,o(fl))}`}
      </p>
    </aside>
  `}var Mt=g.gaps,Kr=t=>v(Kt(t)||t),$l=(t,e)=>[[...Mt.csv,...St],...t.map(o=>[E("Severity",o.severity),Ro(o.query),o.sentence,f.queries[o.query]?.why||"",o.steps.map(ot).join(", "),o.kinds.map(K).join(", "),o.partners.map(Kr).join(", "),o.subject_label,wo(o).map(kt).join("; "),...Ot(e,o.plan)])],hl=["tekst","stap","soort","partner","vraag","gewicht"];function gl({all:t}){let e=(s,i)=>N(s).map(l=>[l,i(l)]),o=e(t.flatMap(s=>eo(s).flatMap(i=>i.partners)),Kr),n=e(t.map(s=>s.query).sort(P),Ro),r=Object.entries(f.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${Lt}>
      <${Ue} />
      <div class="velden">
        <${he} name="tekst" />
        <${gt} label=${Mt.fields.step} name="stap" options=${Pt.map(s=>[s.notation,s.label])} />
        <${gt} label=${Mt.fields.kind} name="soort" options=${fo.map(s=>[s.notation,s.label])} />
        <${gt}
          label=${Mt.fields.partner}
          name="partner"
          options=${o.sort((s,i)=>P(s[1],i[1]))}
        />
        <${gt} label=${Mt.fields.query} name="vraag" options=${n} />
        <${gt} label=${Mt.fields.weight} name="gewicht" options=${r} />
        <${Ie} names=${hl} />
      </div>
    <//>
  `}var Gr=Object.keys(f.codes.Severity).at(-1);function Vr({route:t}){let e=H(t.query),o=mt(e).gaps,n=o.filter(u=>Fr(u,t.query)),r=n.filter(u=>u.severity!==Gr),s=n.filter(u=>u.severity===Gr),i={points:tt(Mt.points,r.length),questions:tt(Mt.questions,s.length)},l=$(Mt.intro,{report:Ao(W(e.plan))}),c=[[Mt.points_title,r],[Mt.questions_title,s]];return a`
    <${I} text=${Mt.title}><p class="uitleg">${l} ${Ce}</p><//>
    ${lo(e).map(u=>a`<${Sn} key=${u.key} plan=${u} />`)}
    <${gl} all=${o} />
    <p class="telling" id="telling">
      ${$(Mt.counts,i)}${n.length<o.length&&$(Mt.of_all,{count:o.length})}${". "}
      <${xt} name="aandachtspunten.csv" rows=${()=>$l(n,e)} />
    </p>
    ${c.map(([u,p])=>a`
        <section key=${u}>
          <h2>${$(u,{count:p.length})}</h2>
          <${Wo} list=${p} scenario=${e} none=${Mt.none} />
        </section>
      `)}
    <${It} text=${$(Mt.shown,i)} />
  `}var Me="omgeving",_l=16;function Qr(t,e){let{date:o}=H(e);if(t===Me)return wl(e.ding,o);let n=f.views[t];if(!n)return null;let{edges:r,loose:s}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...r,...s]}}var Cn=t=>Object.keys(t.table).filter(e=>!Jr[e]),Jr={from_label:"from",to_label:"to"},Yr=t=>Jr[t];function Xr(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=H(e),r={steps:e.stap,kinds:e.soort,partners:e.partner&&Kt(e.partner)},s=t.rows.filter(c=>!o.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&Object.entries(r).every(([u,p])=>!p||c[u]?.includes(p)||c.from===p||c.to===p));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.slot&&i.has(c.row));return{nodes:t.layout==="columns"?Zr(l,t.step):l,rows:s}}function Zr(t,e){let o=new Map;for(let r of t)o.set(r.x,[...o.get(r.x)||[],r]);let n=Math.max(1,...[...o.values()].map(r=>r.length));return[...o.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*n/r.length)})))}function ta(t,e){let o=new Map,n=(s,i,l,c)=>{let u=[s,i,l,c].join("~");s&&i&&s!==i&&o.set([s,i,c].join("~"),{id:u,from:s,to:i,group:l,said:[c]})},r=s=>$(g.graph.contributes,{basis:E("Basis",_(s,"basis"))});for(let s of Xe(t,e))n(s.organisation,t,"rol",E("Role",s.role));for(let s of mn(t,e))n(t,s.undertaking,"rol",E("Role",s.role));for(let s of mo(t))de(s,e)&&n(t,M(s,"barrier"),"stap",r(s));for(let s of jt(t,"Contribution","barrier"))de(s,e)&&n(M(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(At.get(t)))for(let l of i)l.startsWith("@")&&et(l.slice(1))&&n(t,l.slice(1),"verband",Fe(s));for(let[s,i]of ue(t))et(s)&&de(s,e)&&n(s,t,"verband",Fe(i));return[...o.values()]}var Ut=f.around,bl=t=>co(t).find(e=>Ut.nodes[e])||"*",kl=t=>t.length>Ut.letters?`${t.slice(0,Ut.letters-1)}…`:t,ea=(t,e,o)=>({id:t,label:kl(v(t)),title:v(t),group:bl(t),x:e,y:o}),oa=t=>{let{color:e,dashes:o}=Ut.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function wl(t,e){let o=Ct(t)?t:"",n=o?ta(o,e).map(oa):[],r=[N(n.map(l=>l.from)),[o],N(n.map(l=>l.to))],s=new Set([o]),i=r.flatMap((l,c)=>{let u=c===1?l.filter(Boolean):l.filter(p=>!s.has(p));for(let p of u)s.add(p);return u.sort((p,m)=>P(v(p),v(m))).map((p,m)=>ea(p,c*Ut.width,m))});return{...Ut,name:Me,title:o?Ut.title_of.replace("{name}",v(o)):Ut.title,layout:"columns",looks:Ut,nodes:Zr(i,Ut.step),rows:n,date:e,centre:o}}function na(t,e,o){let n=[...t.nodes],r=[...t.rows],s=new Map;for(let i of e.filter(l=>Ct(l)&&n.some(c=>c.id===l))){let l=n.find(b=>b.id===i),c=new Set(n.map(b=>b.id)),u=ta(i,o),m=N(u.map(b=>b.from===i?b.to:b.from)).filter(b=>!c.has(b)).sort((b,O)=>P(v(b),v(O))),h=new Set(m.slice(0,_l)),d=n.map(b=>b.x),[k,y]=[Math.min(...d),Math.max(...d)],x=l.x<(k+y)/2?k-Ut.width:y+Ut.width,w=l.y-(h.size-1)*Ut.step/2;for(let[b,O]of[...h].entries())n.push(ea(O,x,w+b*Ut.step));for(let b of u)(h.has(b.from)||h.has(b.to))&&r.push(oa(b));m.length>h.size&&s.set(i,{shown:h.size,count:m.length-h.size})}return{nodes:n,rows:r,left:s}}var Jt=g.graph,us=40,sa=(t,e=v(t))=>a`<a href=${ee(t)}>${e}</a>`,vl=t=>(t===1?Jt.counted.one:Jt.counted.more).replace("{count}",t);function ra({picture:t,row:e}){let o=e.group&&!f.views[t.name]?Object.keys(f.around.table):Object.keys(t.table),n=Cn(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[o.length&&n[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function yl({picture:t,row:e,name:o}){let n=(e.about||[]).filter(s=>Ct(s)&&s!==e.from&&s!==e.to),r=s=>je(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${o(e.from)} – ${o(e.to)}</h2>
    <${ra} picture=${t} row=${e} />
    ${n.length>0&&a`<p>${Jt.about}</p>
        <ul>${n.map(s=>a`<li>${et(s)?sa(s):v(s)}${Pe(s)&&a`<span class="zacht"> – ${r(s)}</span>`}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&et(s)).map((s,i)=>a`${i>0&&" · "}${sa(s,Jt.page_of.replace("{name}",v(s)))}`)}</p>
  `}function xl({picture:t,rows:e,node:o,name:n,unfold:r,opened:s,pick:i}){let l=e.filter(h=>h.from===o||h.to===o),c=t.nodes.find(h=>h.id===o)?.group,u=t.looks.nodes[c]?.label||rt(o),p=s.includes(o),m=h=>{let d=h.from===o?h.to:h.from;return a`<li>
      ${h.from===o?Jt.towards:Jt.coming}
      <button type="button" class="rijknop" onClick=${()=>i(d||h.id)}>${n(d)}</button>
      ${h.group&&a`<span class="zacht"> – ${t.looks.edges[h.group]?.label||h.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${u&&`${B(u)}. `}${vl(l.length)}</p>
    ${Ct(o)&&et(o)&&a`<p class="acties">
        <a href=${ee(o)}>${Jt.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(p)}
          onClick=${()=>r(o)}>${p?`− ${Jt.fold}`:`+ ${Jt.unfold}`}</button>
        ${" "}<a href=${L(["graaf",Me],{ding:o})}>${Jt.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,us).map(m)}</ul>
    ${l.length>us&&a`<p>${Jt.rest.replace("{count}",String(l.length-us))}</p>`}
  `}function aa(t){let{row:e,node:o}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${Jt.in_words}>
      ${e&&a`<${yl} ...${t} />`} ${o&&a`<${xl} ...${t} />`}
      ${!e&&!o&&a`<p class="zacht">${Jt.nothing_chosen}</p>`}
    </section>
  `}function ia({picture:t,rows:e,name:o,hover:n,close:r}){let s=e.find(p=>p.id===n.id||n.id===`leeg~${p.id}`);xe(()=>{let p=m=>m.key==="Escape"&&r();return window.addEventListener("keydown",p),()=>window.removeEventListener("keydown",p)},[]);let i=n.id,l=Ct(i)?Zt(i).slice(0,2).map(kt):[],c=Ct(i)&&Pe(i)?je(i,t.date).filter(Boolean).join(", "):"",u={left:`${Math.max(4,n.x-20)}px`,top:`${n.y+16}px`};return a`
    <div class="zweefkaart" style=${u}>
      ${s?a`<strong>${o(s.from)} – ${o(s.to)}</strong><${ra} picture=${t} row=${s} />`:a`
              <span class="zacht">${Ct(i)&&rt(i)}</span> <strong>${o(i)}</strong>
              ${c&&a`<p>${c}</p>`} ${l.map(p=>a`<p class="zacht">${p}</p>`)}
            `}
    </div>
  `}var ds="#16212B",jn=.8571428571428571;function Ol(t,e){let[o,n,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,r,n-o,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2;for(let i=o-(s-r);i<n;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function Sl(t,e){let[o,n]=[e[0],e[e.length-1]],r=n.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(o.x-90,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,n.y),t.stroke()};t.strokeStyle=ds,t.lineWidth=14,s(),t.strokeStyle="#FFFFFF",t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,n.y-15),t.lineTo(r+22,n.y),t.lineTo(r,n.y+15),t.fillStyle=ds,t.fill(),t.restore()}function la(t,{nodes:e,edges:o,options:n,view:r},{onChoose:s,onUnfold:i,onHover:l}={}){let c=new vis.DataSet(e.map(({title:w,...b})=>l?b:{...b,title:w})),u=new vis.DataSet(o),p=new vis.Network(t,{nodes:c,edges:u},n),m=t.querySelector(".vis-network");m.setAttribute("role","application"),m.setAttribute("aria-label",t.dataset.title||"");for(let w of t.querySelectorAll("canvas"))w.setAttribute("aria-hidden","true");let h=e.filter(w=>w.slot).map(w=>w.id),d=e.filter(w=>w.station).sort((w,b)=>w.station-b.station);p.on("beforeDrawing",w=>{d.length&&Sl(w,d.map(b=>p.getPosition(b.id)));for(let b of h)Ol(w,p.getBoundingBox(b))});let k=(w=.05)=>{if(!e.length||(p.fit({animation:!1,maxZoomLevel:1.15}),p.getScale()>=w))return;let O=Math.min(...e.map(ut=>ut.x))-125,C=Math.min(...e.map(ut=>ut.y))-30,Z=t.clientWidth/w*.5,vt=Math.max(...e.map(ut=>ut.x))+125-O,F={x:vt<2*Z?O+vt/2:O+Z,y:C+t.clientHeight/w*.5};p.moveTo({position:F,scale:w,animation:!1})};if(p.on("click",({nodes:[w],edges:[b]})=>s?.(w??b??null)),p.on("doubleClick",({nodes:[w]})=>w&&i?.(w)),l){p.on("hoverNode",({node:w,pointer:b})=>l(w,b.DOM)),p.on("hoverEdge",({edge:w,pointer:b})=>l(w,b.DOM));for(let w of["blurNode","blurEdge","dragStart","zoom"])p.on(w,()=>l(null))}r?p.moveTo({...r,animation:!1}):k(jn);let y=new Map(o.map(w=>[w.id,w])),x=new Set;return{network:p,fit:k,view:()=>({position:p.getViewPosition(),scale:p.getScale()}),zoom:w=>p.moveTo({scale:Math.min(4,Math.max(.05,p.getScale()*w))}),select(w,b,O){let C=b.length?b:o.filter(q=>w.includes(q.from)||w.includes(q.to)).map(q=>q.id),Z=new Set(C.filter(q=>y.has(q))),vt=[...x,...Z].filter(q=>x.has(q)!==Z.has(q));vt.length&&u.update(vt.map(q=>Z.has(q)?{id:q,width:3,color:{color:ds}}:{id:q,width:1.6,color:{color:y.get(q).color}})),x=Z;let F=w.filter(q=>c.get(q));if(p.setSelection({nodes:F,edges:[]},{highlightEdges:!1}),!O||!F.length)return;F.some(q=>{let{x:j,y:Dt}=p.canvasToDOM(p.getPosition(q));return j>0&&j<t.clientWidth&&Dt>0&&Dt<t.clientHeight})||p.focus(F[0],{scale:Math.max(p.getScale(),jn),animation:!1})},show(w){p.fit({nodes:w.filter(b=>c.get(b)),animation:!1,maxZoomLevel:1.15}),p.getScale()<jn&&p.moveTo({scale:jn})},destroy:()=>p.destroy()}}function ca(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?Math.max(...o)-Math.min(...o)+110:0)))}var Cl=250,jl={0:t=>t.fit()};function pa(t){let{of:e,nodes:o,edges:n,options:r,handle:s,lit:i,line:l,look:c,shown:u,title:p}=t,m=ft(null),h=ft({of:"",view:null,ids:new Set}),d=ft(t);d.current=t,yt(()=>{let w=performance.now(),b=h.current.of===e?h.current.view:null,O=0,C=(F,ut)=>{window.clearTimeout(O),O=window.setTimeout(()=>d.current.onHover(F===null?null:{id:F,...ut}),Cl)},Z=la(m.current,{nodes:o,edges:n,options:r,view:b},{onChoose:F=>d.current.onChoose(F),onUnfold:F=>d.current.onUnfold(F),onHover:C});s.current=Z;let vt=b?o.map(F=>F.id).filter(F=>!h.current.ids.has(F)):[];return vt.length&&Z.show([...vt,...i]),m.current.dataset.ms=String(Math.round(performance.now()-w)),()=>{window.clearTimeout(O),h.current={of:e,view:Z.view(),ids:new Set(o.map(F=>F.id))},Z.destroy(),s.current=null}},[e,o,n]),yt(()=>{u&&h.current.of===""&&s.current.fit(12/14)},[u]),yt(()=>s.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let k=w=>{w.key==="Escape"?t.onClear():jl[w.key]?.(s.current)},y=Math.max(420,Math.round(window.innerHeight*.74)),x={height:`${ca(o,y)}px`};return a`<div class="doek" id="doek" ref=${m} style=${x} data-title=${p} onKeyDown=${k}></div>`}var fs=g.graph,Tl=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,Ll=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${t.shape==="name"?"#FFFFFF":t.color} stroke=${t.shape==="name"?t.color:"#16212B"} />`}
  </svg>
`;function ua({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([i])=>t.rows.some(l=>l.group===i)),r=Object.entries(t.looks.nodes).filter(([i])=>t.nodes.some(l=>l.group===i)),s=(i,l)=>{l?o.delete(i):o.add(i),U({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${fs.lines}>
      ${n.map(([i,l])=>a`
          <li>
            <label>
              <input type="checkbox" id=${`lijn-${i}`} checked=${!o.has(i)}
                onChange=${c=>s(i,c.target.checked)} />
              <${Tl} look=${l} /><span>${l.label}</span>
            </label>
          </li>
        `)}
    </ul>
    <ul class="lijnen" aria-label=${fs.points}>
      ${r.map(([,i])=>a`<li><label><${Ll} look=${i} /><span>${i.label}</span></label></li>`)}
      ${t.nodes.some(i=>i.slot)&&a`<li><label><span class="leegvak" aria-hidden="true"></span><span>${fs.not_said}</span></label></li>`}
    </ul>
  `}var Ho=g.graph,da="from_label",Bl="amount",ms=new WeakMap;function Ml(t,e){return ms.has(t)||ms.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),ms.get(t).get(e)||Ho.not_said}function vo(t,e,o){let n=Yr(o);return n?Ml(t,e[n]):e.said[Cn(t).indexOf(o)]||""}function El(t,e,o){let n=o.replace("-",""),r=o[0]==="-"?-1:1,s=e.map(l=>[vo(t,l,n),l]),i=l=>+(l===""||l===Ho.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*P(l[0],c[0])).map(([,l])=>l)}function fa({picture:t,rows:e,chosen:o,pick:n,caption:r}){let s=z.route.query.sorteer||da,i=Object.entries(t.table),l=(m,h)=>{let d=s===m?`-${m}`:m;U({sorteer:d===da?null:d},!0),$t(Ho.sorted.replace("{column}",h.toLowerCase()).replace("{direction}",d[0]==="-"?Ho.down:Ho.up))},c=m=>s===m?"ascending":s===`-${m}`?"descending":null,u=([m,h])=>m===Bl?a`<th scope="col" role="columnheader">${h}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(m)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${m}`} onClick=${()=>l(m,h)}>
            ${h}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,p=m=>{let h=m.id===o,d=h||o&&(m.from===o||m.to===o);return a`
      <tr key=${m.id} role="row" class=${d?"gekozen":null} data-rij=${m.id} data-van=${m.from||""}
        data-naar=${m.to||""} onClick=${k=>k.target.closest("button, a")||n(m.id)}>
        ${i.map(([k,y],x)=>x?a`<td role="cell" data-kop=${y}>${vo(t,m,k)}</td>`:a`<th scope="row" role="rowheader" data-kop=${y}>
                <button type="button" class="rijknop" aria-pressed=${String(h)} onClick=${()=>n(m.id)}>
                  ${vo(t,m,k)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(u)}</tr></thead>
      <tbody role="rowgroup">${El(t,e,s).map(p)}</tbody>
    </table>
  `}function Ge(){let t=g.missing;return a`
    <${I} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${L("overzicht")}>${t.home}</a></p>
  `}var R=g.graph,zl=["stap","soort","partner","staat","zoek","zonder","kies","uit"],hs=null,ma=()=>hs,$s=t=>U({kies:z.route.query.kies===t?null:t},!0);function Al({thing:t}){let e=pe(()=>[...At.keys()].filter(et).sort((n,r)=>P(v(n),v(r))),[]),o=n=>{let r=e.find(s=>v(s)===n.target.value);r?U({ding:r,kies:null,uit:null}):$t(R.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${R.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${Ct(t)?v(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${v(n)}></option>`)}</datalist>
    </label>
  `}function Pl({picture:t}){let e=t.name===Me,o=t.nodes.filter(u=>Eo(u.id)).sort((u,p)=>P(u.title,p.title)),n=u=>f.codes.CellState[u]?.order??9,r=N(t.rows.map(u=>u.state).filter(Boolean)).sort((u,p)=>n(u)-n(p)),s=u=>B(f.codes.CellState[u]?.label||E("Status",u)),i=fo.filter(u=>t.rows.some(p=>p.kinds?.includes(u.notation))),l=Pt.filter(u=>t.rows.some(p=>p.steps?.includes(u.notation))),c=[["stap",R.filters.step,l.map(u=>[u.notation,u.label])],["soort",R.filters.kind,i.map(u=>[u.notation,u.label])],["partner",R.filters.partner,o.map(u=>[_(u.id,"notation"),u.title])],["staat",R.filters.state,r.map(u=>[u,s(u)])]];return a`
    <${Lt}>
      ${!e&&a`<${to} />`}
      <${Fo} />
      <div class="velden">
        ${e&&a`<${Al} thing=${t.centre} />`}
        ${!e&&c.filter(([,,u])=>u.length>1).map(([u,p,m])=>a`<${gt} name=${u} label=${p} options=${m} />`)}
        <${he} label=${R.filters.search} name="zoek" id="graafzoek" />
        <${Ie} names=${zl} />
      </div>
    <//>
  `}function Fl({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${R.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>document.querySelector("#doek canvas").toBlob(i=>me(`${e.name}.png`,i,"image/png"),"image/png");return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",R.tools.fit,()=>t.current.fit())} ${n("back",R.tools.back,o)}
      ${n("screen",R.tools.screen,r)} ${n("png",R.tools.png,s)}
      <span class="zacht">${R.keys}</span>
    </div>
  `}function Nl({picture:t,ids:e,left:o}){if(!e.length)return null;let n=r=>U({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${R.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=v(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${$(R.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(s+1)}>${i}</button>`}`})}
      ${[...o].map(([r,{shown:s,count:i}])=>{let l=$(R.left_out,{name:v(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${L(["graaf",Me],{ding:r})}>${R.surroundings}</a></p>`})}
    </nav>
  `}function Rl(t,e,o){let n=Y(o||""),r=Object.keys(t.table);return n?e.filter(s=>r.some(i=>Y(vo(t,s,i)).includes(n))):e}var Wl=({shows:t,choose:e})=>a`
  <div class="knoppen" role="group" aria-label=${R.show.label}>
    ${[["beeld",R.show.picture],["tabel",R.show.table]].map(([o,n])=>a`<button type="button" id=${`toon-${o}`} aria-pressed=${String(t===o)}
          onClick=${()=>e(o)}>${n}</button>`)}
  </div>
`;function Dl({picture:t,query:e}){let o=ft(null),[n,r]=st(0),[s,i]=st(null),l=e.kies||"",c=["plan","stap","soort","partner","staat","zonder"].map(j=>e[j]).join("|"),u=pe(()=>Xr(t,e),[t,c]),p=(e.uit||"").split(",").filter(Ct),m=pe(()=>na(u,p,t.date),[u,e.uit]),h=pe(()=>m.rows.filter(j=>j.from&&j.to),[m]),d=pe(()=>new Map(m.nodes.map(j=>[j.id,j.title])),[m]),k=m.rows.find(j=>j.id===l||l===`leeg~${j.id}`&&j),y=k?"":d.has(l)?l:"",x=pe(()=>Rl(t,u.rows,e.zoek),[u,e.zoek]),w=!k&&!y&&Y(e.zoek||""),b=w?m.nodes.filter(j=>Y(j.title||"").includes(w)).map(j=>j.id):[],O=e.toon||(window.matchMedia("(max-width: 44rem)").matches?"tabel":"beeld"),C=j=>d.get(j)||R.not_said,Z=j=>{Ct(j)&&U({uit:(p.includes(j)?p.filter(Dt=>Dt!==j):[...p,j]).join(","),kies:j})};xe(()=>{!l||!z.started||(k?$t($(R.chosen_pair,{from:C(k.from),to:C(k.to)})):y&&$t($(R.chosen_one,{name:C(y)})))},[l]),yt(()=>(hs={name:t.name,drawing:o.current},()=>{hs=null}));let vt=k?[k.from,k.to].filter(Boolean):y?[y]:b,F={picture:t,rows:m.rows,name:C},ut=s&&s.id!==l&&a`<${ia} ...${F} hover=${s} close=${()=>i(null)} />`,q=tt(R.rows,x.length);return a`
    <${Pl} picture=${t} />
    <div class="graaf" id="beeld">
      <div class="hoofd">
        <div class="kiezer"><${Wl} shows=${O} choose=${j=>U({toon:j},!0)} /></div>
        <div class="tekening" hidden=${O!=="beeld"}>
          <${Fl} handle=${o} picture=${t} reset=${()=>r(n+1)} />
          <${Nl} picture=${t} ids=${p} left=${m.left} />
          <div class="vlak">
            <${pa} of=${`${t.name}|${t.date}|${t.centre||""}|${c}|${n}`}
              nodes=${m.nodes} edges=${h} options=${Hl(t,p)} handle=${o} lit=${vt}
              line=${k?k.id:""} look=${!!l||b.length===1} shown=${O==="beeld"}
              title=${$(R.picture,{title:t.title})} onChoose=${j=>j&&$s(j)}
              onUnfold=${Z} onHover=${i} onClear=${()=>U({kies:null},!0)} />
            ${!u.rows.length&&a`<p class="leegbeeld">${t.centre?R.alone:R.empty}</p>`}
            ${ut}
          </div>
          <${ua} picture=${t} hidden=${e.zonder||""} />
        </div>
        <div class="tabel" hidden=${O!=="tabel"}>
          <div class="rol">
            <${fa} picture=${t} rows=${x} chosen=${k?.id||y} pick=${$s}
              caption=${$(R.caption,{title:t.title,rows:q})} />
          </div>
          <div class="acties">
            <${xt} name=${`${t.name}.csv`} rows=${()=>Il(t,x)} />
          </div>
        </div>
      </div>
      <${aa} ...${F} row=${k} node=${y} unfold=${Z} opened=${p} pick=${$s} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${R.loose}</p>`}
  `}var Hl=(t,e)=>e.length&&t.name!==Me?{...t.options,groups:{...f.around.options.groups,...t.options.groups}}:t.options,Il=(t,e)=>[[...Object.values(t.table),...St],...e.map(o=>[...Object.keys(t.table).map(n=>vo(t,o,n)),...Ot(null)])];function Ul({name:t,title:e,sentence:o}){let n=[...Object.values(f.views).map(r=>[r.name,r.title]),[Me,f.around.title]];return a`
    <${I} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${R.pictures}>
      ${n.map(([r,s])=>{let i=r===t?"page":null;return a`<li><a href=${L(["graaf",r])} aria-current=${i}>${s}</a></li>`})}
    </ul>
  `}function $a({route:{path:t,query:e}}){let o=t[1]||Object.keys(f.views)[0],n=pe(()=>Qr(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${Ul} name=${o} title=${n.title} sentence=${n.sentence} />
    <${Dl} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${Ge} />`}function Io({name:t,of:e,rows:o,columns:n,fields:r,keep:s,sort:i}){let l=g[e];return function({route:u}){let p=H(u.query).plan,m=o(p).filter(y=>s(y,u.query)),h=n(),d=tt(l.count,m.length),k=()=>[[...h.map(y=>y.label),...St],...vn(m,h,ls("sorteer",i)).map(y=>[...h.map(x=>x.text(y)),...Ot(null,Q(y.id)?.key||p)])];return a`
      <${I} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${Lt}>
        <${to} />
        <div class="velden">
          <${he} name="tekst" />
          ${r().map(y=>a`<${gt} ...${y} />`)}
          <${Ie} names=${Object.keys(u.query)} />
        </div>
      <//>
      <p class="telling">${d}<${xt} name=${`${t}.csv`} rows=${k} /></p>
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
    `}}var ha=Pt.map(t=>[t.notation,t.label]),ga=t=>Pt.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),_a=t=>Object.entries(f.codes[t]).map(([e,o])=>[e,o.label]),ba=(t,e)=>!e||Y([v(t),...["altLabel","promise","summary"].flatMap(o=>X(t,o))].join(" ")).includes(Y(e)),be=g.partners,ka=Io({name:"partners",of:"partners",sort:"naam",rows:t=>f.partners[A?t:""],keep:(t,e)=>ba(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||_(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:be.fields.step,name:"stap",options:ha},{label:be.fields.kind,name:"soort",options:_a("OrganisationKind")},{label:be.fields.role,name:"rol",options:Object.entries(be.roles)}],columns:()=>[{key:"naam",label:be.columns.name,text:t=>v(t.id),cell:t=>[a`<${S} id=${t.id} />`,a`<${ko} id=${t.id} />`]},{key:"soort",label:be.columns.kind,text:t=>ne(t.id,"organisationKind")},{key:"stappen",label:be.columns.steps,text:t=>ga(t.steps)},{key:"handelt",label:be.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:be.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:be.columns.wish,text:t=>t.wish}]}),Et=g.measures,Uo=t=>f.called[t]?.short||"",qo=t=>_(t,"prefLabel"),ql=ir.map(t=>({id:t,...f.works[t]})).sort((t,e)=>P(Uo(t.id)||"~",Uo(e.id)||"~")||P(qo(t.id),qo(e.id))),Tn=A?"":Oe[0].date,Gl=(t,e,o)=>({key:t,label:e,text:({id:n})=>ho(n,o)?Ht(n,o):"",cell:({id:n})=>ho(n,o)&&a`<${at} id=${n} date=${o} />`}),Kl=()=>po("Chapter").sort((t,e)=>P(_(t,"identifier"),_(e,"identifier"))).map(t=>[t,$(Et.chapter,{identifier:_(t,"identifier"),title:qo(t)})]),wa=Io({name:"maatregelen",of:"measures",sort:"nr",rows:t=>ql.filter(e=>io(e.id,t)),keep:(t,e)=>ba(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:$o(t.id).includes(e.stap)))&&(!e.soort||pr(t.id).includes(e.soort))&&(!e.wat||Nt(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||ho(t.id)===e.staat),fields:()=>[{label:Et.fields.what,name:"wat",options:Object.entries(Et.types)},{label:Et.fields.chapter,name:"hoofdstuk",options:Kl()},{label:Et.fields.step,name:"stap",options:[...ha,["alle",Et.across]]},{label:Et.fields.kind,name:"soort",options:fo.map(t=>[t.notation,t.label])},{label:Et.fields.status,name:"staat",options:_a("Status")}],columns:()=>[{key:"nr",label:Et.columns.number,text:({id:t})=>Uo(t),cell:({id:t})=>Uo(t)?a`<a href=${ee(t)}>${Uo(t)}</a>`:a`<span class="zacht">${Et.no_number}</span>`},{key:"naam",label:Et.columns.name,text:({id:t})=>qo(t),cell:({id:t})=>a`<${S} id=${t} text=${qo(t)} />`},...se(({id:t})=>Q(t)?.key),{key:"wat",label:Et.columns.what,text:({id:t})=>rt(t)},...Tn&&Tn!==Xt?[Gl("plan",B(Ae(Tn)),Tn)]:[],{key:"nu",label:A?Et.columns.stand:B(Ae(Xt)),text:({id:t})=>Ht(t),cell:({id:t})=>a`<${at} id=${t} />`},{key:"termijn",label:Et.columns.deadline,text:({id:t})=>_(t,"finalDueBy"),cell:({id:t})=>ct(_(t,"finalDueBy"))},{key:"stap",label:Et.columns.step,text:t=>t.across?g.shared.all_steps:ga($o(t.id))},{key:"wie",label:Et.columns.lead,sort:!1,text:t=>t.container?"":dn(t.id).map(v).join(", ")||g.shared.nobody,cell:t=>t.container?"":dn(t.id).length?a`<${re} ids=${dn(t.id)} />`:a`<span class="zacht">${g.shared.nobody}</span>`}]});var Ke=g.lookup,Vl=t=>N(["concerns","reportedUnder","barrier"].flatMap(e=>Ft(t,e))).filter(et),Ql=Object.entries(f.lookups).map(([t,e])=>({id:t,...e,about:Vl(t),text:Y([v(t),...X(t,"altLabel"),_(t,"summary"),e.told].join(" "))})),va=t=>Zt(t).map(kt),ya=Io({name:"naslag",of:"lookup",sort:"naam",rows:t=>Ql.filter(e=>io(e.id,t)),keep:(t,e)=>(!e.wat||Nt(t.id,e.wat))&&(!e.tekst||t.text.includes(Y(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:Ke.fields.what,name:"wat",options:Object.entries(Ke.types).filter(([t])=>po(t).length)},{label:Ke.fields.step,name:"stap",options:Pt.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:Ke.columns.name,text:({id:t})=>v(t),cell:({id:t})=>[a`<${S} id=${t} />`,_(t,"summary")&&a`<p class="zacht">${_(t,"summary")}</p>`]},...se(({id:t})=>Q(t)?.key),{key:"wat",label:Ke.columns.what,text:({id:t})=>rt(t)},{key:"zegt",label:Ke.columns.told,text:t=>t.told},{key:"over",label:Ke.columns.about,sort:!1,text:t=>t.about.map(v).join("; "),cell:t=>a`<${re} ids=${t.about} name=${Ne} />`},{key:"bron",label:Ke.columns.place,sort:!1,text:({id:t})=>va(t).join("; "),cell:({id:t})=>{let[e,...o]=va(t),n=$(g.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var yo=g.overview;function Jl({cell:t}){let{column:e,plan:o,why:n=[],across:r=0,candidates:s}=t,i=L("overzicht",{...z.route.query,cel:$e(e,null,o)});return a`
    <p>${go(W(o))}</p>
    ${n.length>0&&a`<h3>${yo.why}</h3>`}
    ${n.map(l=>a`<p>${_(l,"rationale")} <span class="zacht">${_(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${$(yo.elsewhere,{count:r,kind:K(e)})}${" "}
          <a href=${i}>${yo.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${yo.who}</h3><${cs} list=${s} plan=${o} />`}
  `}var Yl=(t,e,o,n,r)=>mo(t,r).filter(s=>un(M(s,"barrier"))===e&&(o!=="kind"||X(s,"interventionKind").includes(n)));function Xl({row:t,cell:e,step:o,by:n,scenario:r,plan:s,address:i}){let l=ft(null),c=ft(null);yt(()=>{let k=document.getElementById(Po(i));return l.current.showModal(),c.current.focus(),()=>(k?.isConnected?k:document.getElementById(Po(i)))?.focus()},[]);let{word:u,lines:p,look:m}=Qt(e),h=$(yo.panel_note,{scenario:Tt(r,s)}),d=k=>o===null?[]:Yl(k,o,n,t.key,r);return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${l}
      onClose=${()=>U({cel:null})}
      onClick=${k=>k.target===l.current&&l.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${$(yo.panel,{row:t.label,step:ot(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${g.shared.close}</button>
      </div>
      <p class=${`stand ${m}`}><strong>${u}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${B(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${A&&`${s.title}. `}${h}</p>
      ${e.things.length?e.things.map(k=>a`<${Rr} key=${k} id=${k} scenario=${r} contributions=${d(k)} />`):a`<${Jl} cell=${e} />`}
    </dialog>
  `}function xa({address:t,by:e,scenario:o}){let{key:n,step:r,plan:s}=yr(t),i=W(s),l=i&&He(e,o,i).find(p=>p.key===n),c=l?.cells[Te(i).indexOf(r)];return c?a`<${Xl} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:o,plan:i,address:t}} />`:null}var Go=g.overview;function Zl({row:t,cell:e,step:o,plan:n}){let{word:r,lines:s,look:i}=Qt(e);if(!e)return a`<td role="cell" class="vak leeg" data-kop=${ot(o)}><span>${r}</span></td>`;let l=$e(t.key,o,n.key);return a`
    <td role="cell" class=${`vak ${i}`} data-kop=${ot(o)}>
      <button
        type="button"
        id=${Po(l)}
        aria-haspopup="dialog"
        onClick=${()=>U({cel:l})}
      >
        <span class="sr">${$(Go.cell,{row:t.label,step:ot(o)})}</span>
        <strong>${r}</strong>${s.map(c=>a`<span class="bij">${c}</span>`)}
        ${e.strict&&a`<span class="bij">${e.strict}</span>`}
        ${e.most_basis&&a`<${qe} basis=${e.most_basis} />`}
      </button>
    </td>
  `}var gs=({look:t,name:e,note:o})=>a`
  <th scope="col" role="columnheader" class=${t}>${e}${o&&a`<span class="bij">${o}</span>`}</th>
`,tc=({row:t,plan:e})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${S} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${Te(e).map((o,n)=>a`<${Zl} row=${t} cell=${t.cells[n]} step=${o} plan=${e} />`)}
  </tr>
`,Oa=({by:t,scenario:e,plan:o})=>a`
  <table
    class=${`matrix by-${t}`}
    id=${o===f.plans[0]?"matrix":`matrix-${o.key}`}
    role="table"
  >
    <caption>${$(Go.caption,{rows:Go.heads[t],scenario:Tt(e,o)})}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <${gs} name=${Go.heads[t]} />
        ${o.steps.map(n=>a`<${gs} name=${a`<a href=${ee(n.id)}>${n.label}</a>`} note=${n.step} />`)}
        <${gs} look="dwars" name=${g.shared.all_steps} note=${Go.across} />
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${He(t,e,o).map(n=>a`<${tc} key=${n.key} row=${n} plan=${o} />`)}
    </tbody>
  </table>
`;var ke=g.overview,Sa={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:Ca}=g.thing,ec=(t,e,o)=>{let{word:n,lines:r}=Qt(e);if(!e)return[t.label,ot(o),ke.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:u,expected:p}=e;return[t.label,ot(o),n,r.join("; "),E("Basis",s),Ca[i],l,c,u,Ca[p]]},oc=(t,e,o)=>[[...ke.csv,...St],...He(t,e,o).flatMap(n=>n.cells.map((r,s)=>[...ec(n,r,Te(o)[s]),...Ot(e,o.key)]))],nc=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${xt} name="matrix.csv" rows=${()=>oc(t,e,o)} />
    <button type="button" onClick=${()=>Cr(t,e,o)}>${ke.svg}</button>
    <button type="button" onClick=${()=>jr(t,e,o)}>${ke.png}</button>
    <${De} text=${()=>location.href} label=${ke.link} />
  </div>
`;function ja({route:t}){let e=H(t.query),o=Sa[t.query.rijen||""]||"kind",n=Object.entries(Sa).map(([i,l])=>[i,ke.rows[l]]),r=o==="kind"?"":t.query.rijen,{cel:s}=t.query;return a`
    <${I} text=${ke.heading} title=${ke.title} />
    <${Hr} open=${!t.query.rijen} />
    <${Lt}>
      <${_o} legend=${ke.rows.title} name="rijen" options=${n} current=${r} id="r" />
      <${Ue} />
    <//>
    <div class="naast">
      <div class="hoofd">
        ${lo(e).map((i,l)=>a`
            ${A&&a`<h2>${i.title}</h2>`}
            <${Sn} plan=${i} />
            <${Oa} by=${o} scenario=${e} plan=${i} />
            ${l===0&&a`<${Ir} />`}
            <${nc} by=${o} scenario=${e} plan=${i} />
            <${Ur} scenario=${e} plan=${i} />
          `)}
      </div>
      <${qr} scenario=${e} />
    </div>
    ${s&&a`<${xa} address=${s} by=${o} scenario=${e} />`}
    <${It} text=${s?"":$(ke.shown,{scenario:Tt(e)})} />
  `}var qt=g.questions.own,_s=200;function sc({columns:t,rows:e}){return a`
    <p>${tt(qt.rows,e.length)}${e.length>_s&&` ${$(qt.first,{count:_s})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${qt.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,_s).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>me(qt.file,so([t,...e]),"text/csv;charset=utf-8")}>${qt.csv}</button>
    </div>
  `}function bs({start:t=qt.example}){let[e,o]=st(t),[n,r]=st(null);async function s(){r({said:qt.busy});try{r(await T().ask("ask",{text:e}))}catch(i){r({said:i.message})}}return a`
    <section class="blok">
      <h2>${qt.title}</h2>
      <p class="zacht">${qt.intro}</p>
      <label class="veld breed">
        <span>${qt.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${e}
          onInput=${i=>o(i.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${s}>${qt.ask}</button></div>
      <div aria-live="polite">
        ${n?.said&&a`<p>${n.said}</p>`}
        ${n&&"yes"in n&&a`<p><strong>${n.yes?qt.yes:qt.no}</strong></p>`}
        ${n?.graph&&a`<pre tabindex="0" role="region" aria-label=${qt.result}><code>${n.graph}</code></pre>`}
        ${n?.columns&&a`<${sc} columns=${n.columns} rows=${n.rows} />`}
      </div>
    </section>
  `}var V=g.questions,La="gaps",rc=/VALUES\s+\?\w+\s*\{\s*\}/,Ta={barrier:t=>t.barrier&&ot(t.barrier),kind:t=>t.kind&&K(t.kind),partner:t=>t.partner&&v(Kt(t.partner)||t.partner),severity:t=>E("Severity",t.severity),detail:t=>t.detail&&(Ct(t.detail)?v(t.detail):t.told)},Ba=(t,e)=>(Ta[t]?Ta[t](e):e[t])||"",Ma=t=>mt(t).gaps.flatMap(e=>eo(e).map(o=>({...o,plan:e.plan}))),Ea={key:"severity",label:V.columns.weight,text:t=>String(Object.keys(f.codes.Severity).indexOf(t.severity)),cell:t=>a`<${bo} severity=${t.severity} />`};function ac(t){let e=Object.entries(t.columns),o=n=>Ct(n.subject)?a`<${S} id=${n.subject} />`:n.subject_label;return[...e.map(([n,r],s)=>({key:n,label:r,text:i=>Ba(n,i),cell:s===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[Ea],...se(n=>n.plan),{key:"bron",label:V.columns.place,sort:!1,text:n=>wo(n).map(kt).join("; ")}]}function ic({name:t,query:e,scenario:o}){let n=Ma(o).filter(l=>l.query===t);if(!n.length)return a`<p>${V.nothing}</p>`;let r=ac(e),s={rows:tt(V.rows,n.length),scenario:Tt(o)},i=()=>[[V.columns.sentence,...r.map(l=>l.label),...St],...n.map(l=>[l.sentence,...r.map(c=>c===Ea?Ba("severity",l):c.text(l)),...Ot(o,l.plan)])];return a`
    <div class="rol">
      <${nt}
        id=${`uitkomst-${t}`}
        caption=${$(V.caption,{title:e.title,...s})}
        rows=${n}
        columns=${r}
      />
    </div>
    <div class="acties">
      <${xt} name=${`${t}.csv`} rows=${i} />
      <a href=${L("aandachtspunten",{vraag:t})}>${V.as_sentences}</a>
    </div>
  `}function lc({name:t,query:e,scenario:o}){let n=Object.values(f.views).find(i=>i.query===t),r=e.shelf===La,s=L("overzicht",{rijen:V.rows_of[t]});return a`
    <p class="kruimel"><a href=${L("vragen")}>${V.title}</a></p>
    <${I} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${Lt}><${Ue} /><//>`}
    <${ge} pairs=${[[V.why,e.why],[V.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${V.result}</h2>
          <${ic} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in V.rows_of&&a`<p><a href=${s}>${V.in_overview}</a></p>`}
    ${n&&a`<p><a href=${L(["graaf",n.name])}>${V.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${V.ask} <code>${$(V.command,{name:t})}</code></p>`}
    <details>
      <summary>${V.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${V.sparql}><code lang="en">${e.sparql}</code></pre>
      <${De} text=${()=>e.sparql} label=${V.copy} />
    </details>
    ${T()&&!rc.test(e.sparql)&&a`<${bs} key=${t} start=${e.sparql} />`}
  `}function cc({shelf:t,counts:e}){let o=Object.entries(f.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!o.length)return null;let n=[{key:"titel",label:V.columns.title,text:r=>r.title,cell:r=>a`<a href=${L(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:V.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:V.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${nt}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===La?n:n.slice(0,2)}
      />
    </section>
  `}function za({route:t}){let e=H(t.query),o=t.path[1],n=f.queries[o];if(o&&!n)return a`<${Ge} />`;if(o)return a`<${lc} name=${o} query=${n} scenario=${e} />`;let r=new Map;for(let s of Ma(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${I} text=${V.title}><p class="uitleg">${V.intro}</p><//>
    ${T()&&a`<${bs} />`}
    ${V.shelves.map(s=>a`<${cc} shelf=${s} counts=${r} />`)}
  `}var xo=g.search,Aa,Pa=(t,e,o,n,r,s,i)=>({id:t,href:e,label:o,kind:n,list:r,weight:Number(i),names:Y(s),folded:Y(r.join(`
`))});function pc(){let t=new Map([...At.keys()].filter(et).map(e=>[e,f.called[e]?[v(e)]:[]]));for(let[e,o]of At){let n=t.has(e)?e:xo.owners.flatMap(r=>Ft(e,r)).find(r=>t.has(r));n&&t.get(n).push(...xo.texts.flatMap(r=>o[r]||[]))}return t}var uc=()=>[...[...pc()].map(([t,e])=>{let o=Math.min(...co(t).map(r=>Number(xo.weights[r]??xo.weights.rest))),n=[v(t),...X(t,"altLabel")].join(" ");return Pa(t,ee(t),v(t),rt(t),e,n,o)}),...Object.entries(f.queries).map(([t,{title:e,question:o,why:n}])=>{let r=[e,o,n].filter(Boolean);return Pa(t,L(["vragen",t]),e,xo.question,r,e,xo.weights.question)})];function Fa(t){let e=Y(t).split(/\s+/).filter(Boolean);if(!e.length)return{wanted:e,found:[]};Aa??=uc();let o=r=>e.every(s=>r.names.includes(s)),n=Aa.filter(r=>e.every(s=>r.folded.includes(s)||r.names.includes(s))).map(r=>({item:r,rank:(o(r)?0:10)+r.weight})).sort((r,s)=>r.rank-s.rank||P(r.item.label,s.item.label));return{wanted:e,found:n.map(({item:r})=>r)}}function Na(t,e){let o=i=>i!==t.label&&e.some(l=>Y(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>Y(n).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,n.length)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var Ve=g.search,ks=100,Ra=({text:t,wanted:e})=>Zs(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),dc=({item:t,wanted:e})=>a`
  <li>
    <a href=${t.href}><${Ra} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${A&&Q(t.id)&&`, ${Q(t.id).title}`}
    </span>
    <p><${Ra} text=${Na(t,e)} wanted=${e} /></p>
  </li>
`;function Wa({route:t}){let e=t.query.q||"",{wanted:o,found:n}=Fa(e),r=N(n.map(l=>l.kind)).sort(P),s=n.filter(l=>!t.query.wat||l.kind===t.query.wat);yt(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?tt(Ve.found,s.length):Ve.nothing;return a`
    <${I} text=${Ve.title} />
    <section class="filters" aria-label=${Ve.label}>
      <div class="velden">
        <${he} label=${Ve.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${gt} label=${Ve.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:Ve.type}</p>
    <ol class="resultaten">
      ${s.slice(0,ks).map(l=>a`<${dc} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${s.length>ks&&a`<p>${$(Ve.too_many,{count:s.length-ks})}</p>`}
    <${It} text=${o.length?i:""} />
  `}var Oo=g.thing,fc=new Set([...f.hidden,...Oo.said]),J=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Gt=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,no=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function mc({property:t,value:e}){return e.startsWith("@")?a`<${S} id=${e.slice(1)} />`:f.lists[t]?E(f.lists[t],e):Oo.truth[e]||ct(e)}var So=t=>Object.entries(At.get(t)).filter(([e])=>!fc.has(e)).map(([e,o])=>{let n=o.map(r=>a`<${mc} property=${e} value=${r} />`);return[B(Fe(e)),n.length>1?a`<${no} items=${n} />`:n[0]]}),Ln=({id:t})=>ue(t).some(([e])=>Nt(e,"Figure"))&&a`<${J} title=${Oo.figures}><${ps} id=${t} /><//>`;function Co({id:t,skip:e}){let o=new Map;for(let[c,u]of ue(t)){if(!et(c)||Nt(c,"Figure")||Nt(c,"Barrier")||e.includes(u))continue;let p=Oo.from_here[u]||$(Oo.this,{term:Fe(u)});o.set(c,[...o.get(c)||[],p])}if(!o.size)return null;let n=[...o].map(([c,u])=>({from:c,how:N(u).join(", ")})),{columns:r,title:s,caption:i}=Oo.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>v(c),cell:({from:c})=>a`<${S} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>rt(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>Ht(c),cell:({from:c})=>Pe(c)&&a`<${at} id=${c} />`}];return a`
    <${J} title=${s}>
      <${nt} id="verwijst" caption=${i} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var it=g.thing.organisation,Ha=t=>Pt.filter(e=>t.includes(e.notation)).map(e=>e.label);function $c({id:t,rows:e}){let o=e.filter(l=>fn(l.role)),n=Ha(o.flatMap(l=>$o(l.undertaking))),r=Ft(t,"unit"),s=_(t,"tooi"),i=[...So(t),[g.thing.also_known,X(t,"altLabel").join(", ")],[it.units,r.length>0&&a`<${ae} ids=${r} />`],[it.identity,s?$(it.identified,{code:s,date:ct(_(t,"checkedOn"))}):it.unidentified]];return a`
    <${J} title=${g.thing.known}>
      <${Gt} text=${_(t,"summary")} />
      ${ur(t)&&a`<p>${it.collective}</p>`}
      ${_(t,"isIndependent")==="true"&&a`<p>${it.independent}</p>`}
      <p>${n.length?$(it.steps,{steps:nn(n.map(l=>l.toLowerCase()))}):it.no_steps}</p>
      <${ge} pairs=${i} />
    <//>
  `}function hc({rows:t}){let e=it.columns,o=({undertaking:s})=>f.works[s]?.across?g.shared.all_steps:Ha($o(s)).join(", "),n=[...se(s=>Q(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>v(s.undertaking),cell:s=>a`<${S} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>rt(s.undertaking)},{key:"rol",label:e.role,text:s=>E("Role",s.role)},{key:"stand",label:e.stand,text:s=>Ht(s.undertaking),cell:s=>a`<${at} id=${s.undertaking} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${Bt} of=${[s.id]} />`}],r=N(t.map(s=>s.undertaking)).length;return a`
    <${J} title=${$(it.work,{count:r})}>
      <p class="zacht">${it.work_note}</p>
      ${r?a`<${nt} id="acties" caption=${it.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${g.shared.none}</p>`}
    <//>
  `}function gc({id:t}){let e=jt(t,"Contribution","byOrganisation");return e.length?a`
    <${J} title=${$(it.own,{count:e.length})}>
      <p class="zacht">${it.own_note}</p>
      ${e.map(o=>a`
          <h3><${S} id=${M(o,"initiative")} /></h3>
          <${Do} id=${o} />
          <${Bt} of=${[o]} />
        `)}
    <//>
  `:null}function _c({id:t}){let e=jt(t,"Expectation","organisation");return e.length?a`
    <${J} title=${it.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${B(ne(o,"engagement")||it.wish)}</strong>: ${_(o,"rationale")}</p>
            <${Bt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function bc({id:t}){let e=["member","organization"].flatMap(n=>jt(t,"Membership",n));if(!e.length)return null;let o=e.map(n=>[a`<${S} id=${M(n,"member")} />`,it.member,a`<${S} id=${M(n,"organization")} />`,`: ${_(n,"post")}`]);return a`<${J} title=${it.members}><${no} items=${o} /><//>`}var Da=4;function kc({id:t,rows:e}){let o=new Map;for(let{undertaking:r}of e.filter(s=>fn(s.role)))for(let s of zo(r).filter(i=>i!==t))o.set(s,N([...o.get(s)||[],r]));if(!o.size)return null;let n=r=>{let s=o.get(r).map(Ne),i=$(s.length>Da?it.more_works:it.works,{works:s.slice(0,Da).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${J} title=${it.together}>
      <p class="zacht">${it.alphabetical}</p>
      <${ae} ids=${_e([...o.keys()])} more=${n} look="kolommen" />
    <//>
  `}function Ia({id:t}){let e=mn(t);return a`
    <${$c} id=${t} rows=${e} />
    <${hc} rows=${e} />
    <${gc} id=${t} />
    <${_c} id=${t} />
    <${bc} id=${t} />
    <${kc} id=${t} rows=${e} />
    <${Co} id=${t} skip=${["unitOf","unit"]} />
  `}var ie=g.thing.step,ws=t=>te[t]?.[1]||"",Ua=(t,e="")=>[a`<${qe} basis=${t} />`,` ${ws(t)}${e}`],wc=({id:t,narrow:e})=>a`
  <${J} title=${ie.what}>
    <${Gt} text=${_(t,"step")} />
    <${Gt} text=${_(t,"definition")} />
    <${Gt} text=${_(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${ie.narrower}<${re} ids=${e} />.</p>`}
    ${M(t,"broader")&&a`<p>${ie.broader}<${S} id=${M(t,"broader")} />.</p>`}
  <//>
`;function vc({id:t,scenario:e}){let o=ie.cell_columns,n=mt(e).matrix.kind.filter(c=>rn(c.barrier,c.plan)===t);if(!n.length)return null;let r=c=>L("overzicht",{cel:$e(c.column,un(t),c.plan)}),s=c=>B(K(c.column)),i=c=>{let{word:u,lines:p,look:m}=Qt(c);return[a`<span class=${`chip ${m}`}>${u}</span>`,p.length>0&&` ${p.join(" · ")}`]},l=[...se(c=>c.plan),{key:"soort",label:o.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:o.stand,text:c=>Qt(c).word,cell:i},{key:"hoe",label:o.how,text:c=>ws(c.most_basis),cell:c=>c.most_basis&&Ua(c.most_basis)}];return a`
    <${J} title=${ie.cells}>
      <p class="zacht">${Tt(e)}</p>
      <${nt} id="vakken" caption=${ie.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function yc({links:t,scenario:e}){let o=ie.columns,n=s=>M(s,"initiative"),r=[...se(s=>Q(s)?.key),{key:"actie",label:o.action,text:s=>v(n(s)),cell:s=>a`<${S} id=${n(s)} />`},{key:"soort",label:o.kind,text:s=>X(s,"interventionKind").map(K).join(", ")},{key:"wie",label:o.who,sort:!1,text:s=>zo(n(s)).map(v).join(", "),cell:s=>a`<${re} ids=${zo(n(s))} />`},{key:"stand",label:o.stand,text:s=>Ht(n(s),e.date),cell:s=>a`<${at} id=${n(s)} date=${e.date} />`},{key:"hoe",label:o.how,text:s=>ws(Re(s,"basis",e)),cell:s=>Ua(Re(s,"basis",e),`; ${E("Strength",Re(s,"strength",e))}`)}];return a`
    <${J} title=${$(ie.work,{count:N(t.map(n)).length})}>
      ${t.length?a`<${nt} id="wiewat" caption=${ie.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${go(W(e.plan))}</p>`}
    <//>
  `}function xc({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${S} id=${o} />`,$(oe(Q(o)).thing.step.helper,{awareness:ne(o,"awareness")||ie.unaware})]);return a`<${J} title=${ie.helpers}><${no} items=${e} /><//>`}function qa({id:t}){let e=H(z.route.query),o=Ft(t,"narrower"),n=s=>[t,...o].flatMap(i=>jt(i,s,"barrier")),r=n("Contribution").filter(s=>ns(s,e)&&io(s,e.plan));return a`
    <${wc} id=${t} narrow=${o} />
    <${vc} id=${t} scenario=${e} />
    <${yc} links=${r} scenario=${e} />
    <${xc} ids=${n("Facilitator")} />
  `}var le=t=>oe(Q(t)).thing.undertaking,Ga=t=>a`<${Bt} of=${[t]} />`;function Oc({report:t,said:e}){return a`
    <${Gt} text=${_(t,"summary")} />
    <${oo} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Bt} of=${[t]} />
  `}function Sc({id:t}){let e=Q(t),{result:o}=le(t),n=e.dates.filter(({date:s})=>ho(t,s));if(!n.length)return null;let r=(s,i)=>i===e.date&&o[_(s,"resultReported")];return a`
    <ol class="tijdlijn">
      ${n.map(({date:s,label:i})=>{let l=$n(t,s);return a`
          <li>
            <strong>${B(i)}</strong>
            <p><${at} id=${t} date=${s} /></p>
            ${l&&a`<${Oc} report=${l} said=${r(l,s)} />`}
          </li>
        `})}
    </ol>
  `}function Cc({id:t}){let e=Ft(t,"silentPart"),o=e.map(n=>[_(n,"summary"),a`<span class="zacht"> (${E("SilentWeight",_(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${le(t).silent}</strong></p><${no} items=${o} />`}function jc({id:t}){let e=le(t),o=e.deadline_columns,n=hn(t);if(!n.length)return null;let r=i=>[`“${_(i,"deadlineText")}”`,_(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:o.text,text:i=>_(i,"deadlineText"),cell:r},{key:"waarvoor",label:o.what,text:i=>_(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>_(i,"dueBy"),cell:i=>ct(_(i,"dueBy"))||_(i,"condition")},{key:"soort",label:o.kind,text:i=>gn(_(i,"modality"))},{key:"er",label:o.there,text:i=>fe(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${Gt} text=${_(i,"summary")} />`,Ga(i)]}];return a`<${nt} id="termijnen" caption=${e.deadlines} rows=${n} columns=${s} />`}function Tc({id:t}){let e=le(t),o=e.who_columns,n=Xe(t);if(!n.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${S} id=${i} /><${ko} id=${i} />`,s=[{key:"wie",label:o.who,text:i=>v(i.organisation),cell:r},{key:"rol",label:o.role,text:i=>E("Role",i.role)},{key:"wat",label:o.note,sort:!1,text:i=>_(i.id,"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>Ga(i.id)}];return a`<${nt} id="wie" caption=${e.who_caption} rows=${n} columns=${s} />`}function Lc({id:t}){let e=Ft(M(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${le(t).heading}<${re} ids=${e} />.</p>`}function Bc({id:t}){let e=le(t),o=mo(t);if(o.length)return o.map(r=>a`<${Do} id=${r} /><${Bt} of=${[r]} />`);if(_(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=X(t,"interventionKind").map(K).join(", ");return a`
    <p>${$(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${_(t,"rationale")}</p>
  `}function Mc({id:t}){let e=le(t),o=ue(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),n=r=>a` <${at} id=${r} />`;return a`
    <${J} title=${e.container}><p>${e.parts}</p><${ae} ids=${o} more=${n} /><//>
  `}var Ec=({id:t})=>a`
  <${J} title=${le(t).progress}><${Sc} id=${t} /><${Cc} id=${t} /><${jc} id=${t} /><//>
  <${J} title=${le(t).who}><${Tc} id=${t} /><${Lc} id=${t} /><//>
  <${J} title=${le(t).steps}><${Bc} id=${t} /><//>
`;function Ka({id:t}){let e=le(t),o=Q(t),n=_(t,"promise"),r=So(t),s=_(t,"isContainer")==="true"?Mc:Ec;return a`
    <${J} title=${n?e.promise:e.what}>
      <${Gt} text=${n} />
      <${Gt} text=${_(t,"summary")} />
      ${_(t,"isNew")==="true"&&a`<p class="zacht">${$(e.new,{when:Ae(o.date,o)})}</p>`}
      ${_(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Bt} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${Ln} id=${t} />
    ${r.length>0&&a`<${J} title=${g.thing.further}><${ge} pairs=${r} /><//>`}
    <${Co} id=${t} skip=${["subMeasureOf"]} />
  `}var Qe=g.thing;function zc({id:t}){let e=ue(t).filter(([r,s])=>s==="inChapter"&&Pe(r)).map(([r])=>r),o=[...So(t),[Qe.also_known,X(t,"altLabel").join(", ")],[Qe.place,Zt(t).length>0&&a`<${Bt} of=${[t]} />`]],n=r=>a` <${at} id=${r} />`;return a`
    <${J} title=${Qe.known}>
      ${Nt(t,"Facilitator")&&a`<p class="zacht">${oe(Q(t)).thing.other.judged}</p>`}
      <${Gt} text=${_(t,"summary")} />
      <${Gt} text=${_(t,"rationale")} />
      <${ge} pairs=${o} />
    <//>
    <${Ln} id=${t} />
    ${e.length>0&&a`<${J} title=${Qe.other.chapter}><${ae} ids=${_e(e)} more=${n} /><//>`}
    <${Co} id=${t} skip=${["inChapter"]} />
  `}var Va=5;function Ac({id:t}){let e=H(z.route.query),o=s=>eo(s).some(i=>i.subject===t||Nt(t,"Barrier")&&rn(i.barrier,s.plan)===t||Eo(t)&&[i.partner,...i.beside||[]].includes(_(t,"notation"))),n=mt(e).gaps.filter(o);if(!n.length)return null;let r=n.slice(Va);return a`
    <${J} title=${$(Qe.gaps,{count:n.length})}>
      <${Wo} list=${n.slice(0,Va)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${$(g.shared.show_more,{count:r.length})}</summary>
            <${Wo} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var Qa={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function Pc({id:t}){let e=uo(t),o=[Qa[e]&&a`<a href=${L(Qa[e])}>${Qe.crumbs[e]}</a>`,A&&Q(t)?.title,...["inChapter","subMeasureOf"].map(n=>M(t,n)&&a`<${S} id=${M(t,n)} />`),rt(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,r)=>[r>0&&" › ",n])}</p>`}var Fc={undertaking:Ka,organisation:Ia,step:qa,other:zc};function Ja({route:t}){let e=t.path.slice(1).join("/");if(!et(e))return a`<${Ge} />`;let o=v(e),n=uo(e),r=Fc[n],s=()=>{let l=$(Qe.footnote,{kind:rt(e),name:o,said:_(e,"promise")||_(e,"summary")});return _n(l.trim().replace(/([^.!?])$/,"$1."),Zt(e),null,Q(e)||W())},i=n==="undertaking"&&_(e,"isContainer")!=="true";return a`
    <${Pc} id=${e} />
    <${I} text=${Nt(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${at} id=${e} /></p>`}
    <//>
    <div class="acties bovenaan">
      <${De} text=${s} />
      <a href=${L(["graaf","omgeving"],{ding:e})}>${Qe.around}</a>
    </div>
    <${r} id=${e} />
    <${Ac} id=${e} />
  `}var we=g.timeline,Nc=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),Ya=(t,e)=>[t.progress&&t.id&&Ht(t.id,e),t.stand[e]].filter(Boolean).join("; "),Bn=t=>t.day.slice(0,4);function Rc({row:t,date:e}){let o=Ya(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${we.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${S} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${Er} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var Wc=(t,e)=>[[...we.csv,...St],...t.map(o=>[o.when,we.kinds[o.kind],o.id&&v(o.id),o.what,Ya(o,e.date),Zt(o.at).map(kt).join("; "),...Ot(e,o.plan||o.at)])],Dc=["tekst","wat","stap","jaar"];function Hc({years:t}){return a`
    <${Lt}>
      <${to} />
      <${Fo} />
      <div class="velden">
        <${he} name="tekst" />
        <${gt} label=${we.fields.what} name="wat" options=${Object.entries(we.kinds)} />
        <${gt} label=${we.fields.step} name="stap" options=${Pt.map(e=>[e.notation,e.label])} />
        <${gt} label=${we.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${Ie} names=${Dc} />
      </div>
    <//>
  `}function Xa({route:t}){let e=H(t.query),o=t.query,n=f.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||Bn(l)===o.jaar)&&(!o.tekst||Y(Nc(l)).includes(Y(o.tekst)))),s=tt(we.count,r.length),i=l=>r.filter(c=>Bn(c)===l);return a`
    <${I} text=${we.title}><p class="uitleg">${we.intro}</p><//>
    <${Hc} years=${N(n.map(Bn))} />
    <p class="telling">${s}<${xt} name="tijdlijn.csv" rows=${()=>Wc(r,e)} /></p>
    ${N(r.map(Bn)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${Rc} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${It} text=${s} />
  `}var wt=g.unknown,zt=f.unknown,ve=({of:t,count:e,intro:o=t.intro,children:n})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:$(wt.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${o}</p>
    ${n}
  </section>
`;function jo({items:t,shown:e=12}){let o=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${o.length>0&&a`
        <details>
          <summary>${$(g.shared.show_more,{count:o.length})}</summary>
          <ul>${o}</ul>
        </details>
      `}
  `}var Za=t=>_e(t).map(e=>a`<li><${S} id=${e} /></li>`),ti=t=>[...t].sort((e,o)=>P(v(M(e,"initiative")),v(M(o,"initiative")))),Ic=({id:t})=>a`
  <li>
    <${S} id=${M(t,"initiative")} />${" → "}<${wn} id=${M(t,"barrier")} />
    ${`: ${_(t,"rationale")}`}<${oo} of=${t} />
  </li>
`,Uc=({id:t})=>a`
  <li><${S} id=${M(t,"initiative")} />${`: ${ne(t,"status")}`}<${oo} of=${t} /></li>
`;function qc(){let t=wt.unjudged,e=_e(zt.unjudged).map(o=>a`<li><${S} id=${o} /><span class="zacht"> – ${rt(o).toLowerCase()}</span></li>`);return a`
    <${ve} of=${t} count=${e.length}>${e.length?a`<${jo} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function Gc(){let t=po("Contribution").length,e=s=>a`<${Ic} id=${s} />`,o=ti(zt.weak).map(e),n=$(wt.weak.intro,{all:t,stated:t-o.length}),r=ti(zt.statuses).map(s=>a`<${Uc} id=${s} />`);return a`
    <${ve} of=${wt.weak} count=${o.length} intro=${n}><${jo} items=${o} shown=${6} /><//>
    <${ve} of=${wt.other} count=${zt.other.length}><${jo} items=${zt.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${ve} of=${wt.statuses} count=${r.length}><${jo} items=${r} shown=${6} /><//>`}
  `}var Kc=()=>a`
  <${ve} of=${wt.clashes} count=${zt.clashes.length}>
    ${_e(zt.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${S} id=${t} /></h3>
          <p>${_(t,"summary")}</p>
          <${Bt} of=${[t]} />
        </div>
      `)}
  <//>
`;function Vc(){if(!zt.judged.length)return null;let t=e=>$(wt.judged.line,{step:v(M(e,"barrier")),kinds:X(e,"interventionKind").map(K).join(", "),state:ne(e,"state"),why:_(e,"rationale"),who:_(e,"post"),date:ct(_(e,"asOf"))});return a`
    <${ve} of=${wt.judged} count=${zt.judged.length}>
      <ul>${zt.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Qc(){let t=wt.expected.columns,e=n=>M(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>v(e(n)),cell:n=>a`<${S} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>X(n,"interventionKind").map(K).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>_(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>_(n,"source")}];return a`
    <${ve} of=${wt.expected} count=${zt.expected.length}>
      <details>
        <summary>${wt.expected.show}</summary>
        <div class="rol">
          <${nt} id="verwacht" caption=${wt.expected.caption} rows=${zt.expected} columns=${o} />
        </div>
      </details>
    <//>
  `}var Jc=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(f.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${B(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function Yc(){let t=wt.reading;return a`
    <${ve} of=${t}>
      ${Object.entries(t.lists).map(([e,o])=>a`<h3>${o}</h3><${Jc} list=${e} />`)}
      ${t.rules.map(({title:e,text:o})=>a`<h3>${e}</h3><p>${o}</p>`)}
      <h3>${t.source}</h3>
      ${f.plans.map(e=>a`<p>${`${Ze(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var ei=()=>a`
  <${I} text=${wt.title}><p class="uitleg">${wt.intro} ${Ce}</p><//>
  <${qc} />
  <${Gc} />
  <${Kc} />
  <${Vc} />
  <${ve} of=${wt.nameless} count=${zt.nameless.length}><${jo} items=${Za(zt.nameless)} /><//>
  <${ve} of=${wt.generic} count=${zt.generic.length}><${jo} items=${Za(zt.generic)} /><//>
  <${Qc} />
  <${Yc} />
`;var _t=g.whatif,ni=(t,e,o)=>mt({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function si(t){if(!t)return _t.no_cell;let{word:e,lines:o}=Qt(t);return[e,...o].join(", ")}var vs=(t,e)=>{let o=B(K(t.column));return e?$(_t.cell,{kind:o,step:ot(t.barrier).toLowerCase()}):o};function oi({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${A?"h3":"h2"}>${$(_t.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function Xc({loss:t,scenario:e,id:o,title:n}){let r=l=>ni(t,l,e),s=l=>L("overzicht",{cel:$e(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:_t.columns.cell,sort:!1,text:l=>vs(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${vs(l,r(l))}</a>`:vs(l)},{key:"nu",label:_t.columns.now,sort:!1,text:l=>si(r(l))},{key:"weg",label:_t.columns.lost,sort:!1,text:l=>l.said}];return a`<${nt} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function Zc({loss:t,scenario:e}){let o=W(t.plan),{cells:n,none:r,...s}=o.words.losses,i=`verlies${o===f.plans[0]?"":`-${o.key}`}`,l=u=>[" ",a`<${at} id=${u} date=${e.date} />`],c=(u,p)=>a`
    <${oi} title=${u} count=${p.length} none=${r}><${ae} ids=${p} more=${l} /><//>
  `;return a`
    <section>
      ${A&&a`<h2>${o.title}</h2>`}
      <p>${t.said}</p>
      <${oi} title=${n} count=${t.cells.length} none=${r}>
        <${Xc} loss=${t} scenario=${e} id=${i} title=${n} />
      <//>
      ${Object.keys(s).filter(u=>Array.isArray(t[u])).map(u=>c(s[u],t[u]))}
      ${t.blocks.map(u=>c(u.said,u.acts))}
    </section>
  `}function ri({losses:t,without:e,scenario:o}){let n=()=>t.flatMap(r=>r.cells.map(s=>{let i=ni(r,s,o),l=i?ot(s.barrier):"";return[e,K(s.column),l,si(i),s.said,...Ot(o,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${Zc} key=${r.plan} loss=${r} scenario=${o} />`):lo(o).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${xt} name="wat-als.csv" rows=${()=>[[..._t.csv,...St],...n()]} />
    </div>
  `}var tp=(t,e)=>[...sn(e),...t.map(o=>["zonder",o])];function ep({notations:t,names:e,scenario:o}){let[n,r]=st(null),s=[o.key,...t].join();if(xe(()=>{let c=!0;return r(null),sr(tp(t,o)).then(u=>{c&&(r(u),$t(_t.done))}).catch(u=>c&&r({silent:u.message||_t.silent})),()=>{c=!1}},[s]),!n)return a`<div><p>${_t.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=tt(_t.questions,n.gaps.filter(i).length);return a`
    <div>
      <${ri} losses=${n.losses.filter(i)} without=${nn(e)} scenario=${o} />
      <p>${$(_t.with_this,{questions:l,now:mt(o).gaps.length})}</p>
    </div>
  `}var Mn=t=>_(t,"notation");function op({acting:t,chosen:e}){if(!Se())return a`
      <${gt} label=${_t.one} name="zonder" options=${t.map(n=>[Mn(n),v(n)])} />
    `;let o=(n,r)=>{let s=r?[...e,n]:e.filter(i=>i!==n);U({zonder:s.map(Mn).join(",")})};return a`
    <fieldset class="velden meer">
      <legend>${_t.more}</legend>
      ${t.map(n=>a`
          <label key=${n}>
            <input
              id=${`zonder-${Mn(n)}`}
              type="checkbox"
              checked=${e.includes(n)}
              onChange=${r=>o(n,r.target.checked)}
            />
            ${` ${v(n)}`}
          </label>
        `)}
    </fieldset>
  `}function ai({route:t}){let e=H(t.query),{without:o}=mt(e),n=Object.keys(o).filter(l=>o[l].length).sort((l,c)=>P(v(l),v(c))),r=(t.query.zonder||"").split(",").map(Kt).filter(Boolean),s=r.map(l=>v(l)),[i]=r;return a`
    <${I} text=${_t.title}><p class="uitleg">${_t.intro}</p><//>
    <${Lt}>
      <${Ue} />
      <div class="velden"><${op} acting=${n} chosen=${r} /></div>
    <//>
    ${!Se()&&a`<p class="zacht">${_t.alone}</p>`}
    ${r.length===1&&a`<${ri} losses=${o[i]||[]} without=${s[0]} scenario=${e} />`}
    ${r.length>1&&Se()&&a`<${ep} notations=${r.map(Mn)} names=${s} scenario=${e} />`}
    ${!r.length&&a`<p>${_t.choose}</p>`}
    <${It} text=${r.length===1?$(_t.said,{name:s[0]}):""} />
  `}var bt=t=>document.getElementById(t);bt("spring").addEventListener("click",t=>{t.preventDefault(),bt("inhoud").focus()});bt("menuknop")?.addEventListener("click",()=>{let t=bt("menu").classList.toggle("is-open");bt("menuknop").setAttribute("aria-expanded",String(t))});bt("menu")?.addEventListener("click",t=>{t.target.closest("a")&&(bt("menu").classList.remove("is-open"),bt("menuknop").setAttribute("aria-expanded","false"))});bt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),location.hash=L("zoek",{q:bt("zoek").value})});bt("meld").addEventListener("click",()=>{let{text:t,done:e}=g.shared.report_fault,{version:o,content:n}=f.meta,r={title:document.title,address:location.hash||"#/overzicht",version:o,content:n};ss($(t,{...r,sources:Ze()}),e)});var ii={__proto__:null,overzicht:ja,aandachtspunten:Vr,partners:ka,maatregelen:wa,naslag:ya,tijdlijn:Xa,graaf:$a,ding:Ja,vragen:za,"wat-als":ai,vergelijk:Ar,"weet-niet":ei,zoek:Wa,...(f.served||T())&&{controleer:Br},onbekend:Ge};function np(t,e){let o=Object.keys(f.views).length>0,n=Object.keys(f.comparisons).length>0,r={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return nr(e)&&r.views===o&&r.comparisons===n?!1:(ce(a`<p role="status">${g.werkplaats.busy}</p>`,bt("inhoud")),T().ask("page",{options:sn(e),...r}).then(({page:s})=>T().show(s,T().own)).catch(s=>ce(a`<p role="alert">${s.message}</p>`,bt("inhoud"))),!0)}function sp(t){let e=t.path[0]||"overzicht",o=bt("inhoud");if(!(T()?.own&&np(e,H(t.query)))){o.className=`scherm-${e}`,ce(a`<${ii[e]||ii.onbekend} key=${t.path.join("/")} route=${t} />`,o);for(let n of document.querySelectorAll("#menu a")){let r=Jn(n.hash).path;r[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",L(r))}}}function ys(){let t=bt("motor");t.hidden=!1;let{state:e,why:o,own:n}=T();ce(a`<${wr} state=${e} why=${o} own=${n} />`,t)}function rp(){ap(),window.removeEventListener("werkplaats",ys),ce(null,bt("inhoud")),ce(null,bt("motor"))}T()&&(bt("eigen").hidden=!1,window.addEventListener("werkplaats",ys),ys());bt("inhoud").replaceChildren();var ap=Xs(sp);T()&&window.addEventListener("andere-bladzijde",rp,{once:!0});document.documentElement.dataset.klaar="ja";return fi(ip);})();
