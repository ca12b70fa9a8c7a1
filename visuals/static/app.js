var ketenkaart=(()=>{var ks=Object.defineProperty;var Vl=Object.getOwnPropertyDescriptor;var Zl=Object.getOwnPropertyNames;var Ql=Object.prototype.hasOwnProperty;var Yl=(t,e)=>{for(var o in e)ks(t,o,{get:e[o],enumerable:!0})},Jl=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of Zl(e))!Ql.call(t,r)&&r!==o&&ks(t,r,{get:()=>e[r],enumerable:!(n=Vl(e,r))||n.enumerable});return t};var Xl=t=>Jl(ks({},"__esModule",{value:!0}),t);var uu={};Yl(uu,{answerTo:()=>xt,compare:()=>E,csv:()=>jo,data:()=>h,graphNow:()=>mr,here:()=>F,matrixSvg:()=>Ks,scenarioOf:()=>K});function jo(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var xr=function(t,e,o,n){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,o[e[s++]]):e[++s];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++s]]=l:i===6?n[1][e[++s]]+=l+"":i?(r=t.apply(l,xr(t,l,o,["",null])),n.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):n.push(l)}return n},vr=new Map;function Or(t){var e=vr.get(this);return e||(e=new Map,vr.set(this,e)),(e=xr(this,e.get(t)||(e.set(t,e=(function(o){for(var n,r,s=1,i="",l="",c=[0],p=function(u){s===1&&(u||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,u,i):s===3&&(u||i)?(c.push(3,u,i),s=2):s===2&&i==="..."&&u?c.push(4,u,0):s===2&&i&&!u?c.push(5,0,!0,i):s>=5&&((i||!u&&s===5)&&(c.push(s,0,i,r),s=6),u&&(c.push(s,u,0,r),s=6)),i=""},f=0;f<o.length;f++){f&&(s===1&&p(),p(f));for(var m=0;m<o[f].length;m++)n=o[f][m],s===1?n==="<"?(p(),c=[c],s=3):i+=n:s===4?i==="--"&&n===">"?(s=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(p(),s=1):s&&(n==="="?(s=5,r=i,i=""):n==="/"&&(s<5||o[f][m+1]===">")?(p(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),s=2):i+=n),s===3&&i==="!--"&&(s=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var J,jr,tc,Je,ws,Sn,Lr,vn,Tr,vs,ys,ec,tn=Symbol.for("pv"),Cn={},jn=[],oc=/^m(i|n|o|s|text|space)$/,xs=Array.isArray,Os=jn.slice,bo=Object.assign;function go(t){t&&t.parentNode&&t.remove()}function Ss(t,e,o){var n,r,s,i={},l=arguments.length;for(s in e)s=="key"?n=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?Os.call(arguments,2):o),Xo(t,i,n,r,null)}function Xo(t,e,o,n,r){var s={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:tn,__v:r||++jr,__i:-1,__u:0};return!r&&J.vnode&&J.vnode(s),s}function Ln(t){return t.children}function xn(t,e){this.props=t,this.context=e,this.__g=0}function Xe(t,e){if(e==null)return t.__&&Xe(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:Xe(t)}function nc(t){var e,o=t.__v,n=o.__e,r=[],s=[],i=t.__P;i&&((e=bo({constructor:tn},o)).__v=o.__v+1,J.vnode&&J.vnode(e),Cs(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,r,n||Xe(o),32&o.__u,s),e.__v=o.__v,e.__.__k[e.__i]=e,Pr(r,e,s),o.__=o.__e=null,e.__e!=n&&Mr(e))}function Mr(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Mr(t)}function Sr(t){(8&t.__g||(t.__g|=8,Je.push(t),Sn++))&&ws==J.debounceRendering||((ws=J.debounceRendering)||queueMicrotask)(Br)}function Br(){try{for(var t,e=1;Je.length;)Je.length>e&&Je.sort(Lr),t=Je.shift(),e=Je.length,8&t.__g&&nc(t)}finally{(Sn=Je.length)&&(ws||queueMicrotask)(Br)}}function Er(t,e,o,n,r,s,i,l,c,p,f){var m,u,d,$,g,k,S=n.__k||jn,y=e.length;for(c=sc(o,e,S,c,y),m=0;m<y;m++)(d=o.__k[m])!=null&&(u=~d.__i&&S[d.__i]||Cn,d.__i=m,k=Cs(t,d,u,r,s,i,l,c,p,f),$=d.__e,(u.ref!=d.ref||8&u.__u)&&(u.ref&&js(u.ref,null,d,u),d.ref&&f.push(d.ref,d.__c||$,d)),g=g||$,4&d.__u?(c=Ar(d,c,t,!u.__v),u.__e&&(u.__e=null)):typeof d.type=="function"&&k!==void 0?c=k:$&&(c=$.nextSibling),d.__u&=-21);return o.__e=g,c}function sc(t,e,o,n,r){var s,i,l,c,p,f,m,u,d,$=o.length,g=$,k=0,S=0,y=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=y[s]=Xo(null,i):xs(i)?i=y[s]=Xo(Ln,{children:i}):i.constructor===tn&&i.__b?i=y[s]=Xo(i.type,i.props,i.key,i.ref,i.__v):y[s]=i,c=s+k,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=rc(i,o,c,g))&&(g--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?k--:p==c+1?k++:p!=c&&(p>c?k--:k++,S=1)):(~p||(r>$?k--:r<$&&k++),typeof i.type!="function"&&(i.__u|=4))):y[s]=null;if(S){for(f=[],m=[],s=0;s<r;s++)if((i=y[s])&&16&i.__u){for(k=0,u=f.length;k<u;)f[d=k+u>>1]<i.__i?k=d+1:u=d;f[k]=i.__i,m[s]=k+1}for(k=f.length;s--;)m[s]&&(m[s]==k?k--:y[s].__u|=4)}if(g)for(s=0;s<$;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=Xe(l)),Ls(l,l));return n}function Ar(t,e,o,n){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=Ar(r[s],e,o,!1));return e}for(e&&!e.parentNode&&(e=Xe(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function rc(t,e,o,n){var r,s=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=o+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function Cr(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function yn(t,e,o,n,r){var s,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||Cr(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||Cr(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=ys[e]||(ys[e]=ac(e)),(t.__a||(t.__a={}))[e]=vs,s=e!=(e=e.replace(Tr,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function ac(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[vn]==null)e[vn]=vs++;else if(e[vn]<this.__a[t])return;return o(J.event?J.event(e):e)}}}function Cs(t,e,o,n,r,s,i,l,c,p){var f,m,u,d,$,g,k,S,y,C,O,V,vt,T,_t,pe,x,R,I=e.type;if(e.constructor!==tn)return null;128&o.__u&&(c=32&o.__u,f=o.__c.__z)&&(e.__u|=c,m=s=[],f.nodeType==8?l=On(f,s):s.push(f),l=s[0]||l),(f=J.__b)&&f(e);t:if(typeof I=="function"){u=i.length;try{if(S=e.props,y=(f=I.prototype)&&f.render,C=(f=I.contextType)&&n[f.__c],O=f?C?C.props.value:f.__:n,(d=o.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(y?e.__c=d=new I(S,O):(e.__c=d=new xn(S,O),d.constructor=I,d.render=lc),C&&C.sub(d),d.state||(d.state={}),d.__n=n,d.__g|=8,d.__h=[],d.__k=[]),y&&(d.__s||(d.__s=d.state),I.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=bo({},d.__s)),bo(d.__s,I.getDerivedStateFromProps(S,d.__s)))),$=d.props,g=d.state,d.__v=e,o.__c){if(S!==$&&y&&!I.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(S,O),e.__v==o.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(S,d.__s,O)===!1){e.__v!=o.__v&&(d.props=S,d.state=d.__s,d.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(Z){Z&&(Z.__=e)}),jn.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=Xe(o);break t}d.componentWillUpdate&&d.componentWillUpdate(S,d.__s,O),y&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate($,g,k)})}else y&&!I.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),y&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=O,d.props=S,d.__P=t,d.__g&=-5,V=J.__r,vt=y?25:0;do d.__g&=-9,V&&V(e),f=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++vt<25);y&&(jn.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(n=bo({},n,d.getChildContext())),y&&o.__c&&d.getSnapshotBeforeUpdate&&(k=d.getSnapshotBeforeUpdate($,g)),T=f&&f.type===Ln&&f.key==null?f.props.children:f,S.__P&&(f=l,r=(t=S.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=t&&(o.__k.some(function(Z){Z&&Ls(Z,Z)}),o.__k=null),l=o.__k?Xe(o,0):null),l=Er(t,xs(T)?T:[T],e,o,n,r,s,i,l,c,p),S.__P&&(e.__e=null,l=f),e.__u&=-161,m&&m.some(go),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(Z){if(i.length=u,e.__v=null,c||s)if(Z&&Z.then){if(e.__u|=128|c,s){for(~(x=s.indexOf(l||void 0))||(x=s.length);(R=s[x-1])&&R.nodeType==8;)x--;for(;x<s.length;x++)if(R=s[x])if(s[x]=null,_t){if(R==pe)break}else{if(R.nodeType!=8)break;R.data.startsWith("$s")&&(pe=On(_t=R))}}if(!_t){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;_t=l}(f=On(_t=e.__c.__z||(e.__c.__z=_t)))?(e.__e=_t,l=f):e.__e=l,l=l&&l.nextSibling}else s&&s.some(go);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),Z&&Z.then||Fr(e),J.__e(Z,e,o)}}else l=e.__e=ic(o.__e,e,o,n,r,s,i,c,p,t);return(f=J.diffed)&&f(e),l}function On(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function Fr(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Fr))}function Pr(t,e,o){for(var n=0;n<o.length;)js(o[n++],o[n++],o[n++]);J.__c&&J.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){J.__e(s,r.__v)}})}function ic(t,e,o,n,r,s,i,l,c,p){var f,m,u,d,$,g,k,S,y=o.props||Cn,C=e.props,O=e.type;if(O=="svg"?r="http://www.w3.org/2000/svg":O=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(f=0;f<s.length;f++)if(($=s[f])&&(O?$.localName==O:$.nodeType==3)){t=$,s[f]=null;break}}if(!t){if(S=p.ownerDocument||document,!O)return S.createTextNode(C);t=S.createElementNS(r,O,C.is?C:p),l&&(J.__m&&J.__m(e,s),l=!1),s=null}if(O){if(p=O=="template"&&t.content||t,s=O=="textarea"&&C.defaultValue!=null?null:s&&Os.call(p.childNodes),!l&&s)for(y={},f=0;f<t.attributes.length;f++)y[($=t.attributes[f]).name]=$.value;for(f in y)$=y[f],f=="dangerouslySetInnerHTML"?u=$:f=="children"||f in C||f=="value"&&"defaultValue"in C||f=="checked"&&"defaultChecked"in C||yn(t,f,null,$,r);for(f in C)$=C[f],f=="children"?d=$:f=="dangerouslySetInnerHTML"?m=$:f=="value"?g=$:f=="checked"?k=$:l&&typeof $!="function"||y[f]===$||yn(t,f,$,y[f],r);m?(l||u&&(m.__html==u.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):(u&&(t.textContent=""),(O=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&oc.test(O))&&(r="http://www.w3.org/1999/xhtml"),Er(p,xs(d)?d:[d],e,o,n,r,s,i,s?s[0]:o.__k&&Xe(o,0),l,c),s&&s.some(go)),l&&O!="textarea"||(f="value",O=="progress"&&g==null?t.removeAttribute(f):g==null||g===t[f]&&(O!="progress"||g)||yn(t,f,g,y[f],r),f="checked",k!=null&&k!=t[f]&&yn(t,f,k,y[f],r))}else y===C||l&&t.data==C||(t.data=C);return t}function js(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){J.__e(r,o)}}function Ls(t,e,o){var n,r,s,i;if(J.unmount&&J.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||js(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){J.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&Ls(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(r=On(n,s=[]))&&(n==t.__e&&s.some(go),go(r),go(n)),o||go(t.__e),t.__e=t.__c=t.__=null}function lc(t,e,o){return this.constructor(t,o)}function ve(t,e){var o,n,r,s;J.__&&J.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=Xo(Ln,{children:[t]}),r=[],s=[],Cs(e,e.__k,n||Cn,Cn,e.namespaceURI,n?null:e.firstChild?Os.call(e.childNodes):null,r,n?n.__e:e.firstChild,o,s),Pr(r,e.__k,s),e.__k.props.children=null}J={__e:function(t,e,o,n){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,n||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw Sn=0,t}},jr=0,tc=function(t){return t!=null&&t.constructor===tn},xn.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=bo({},this.state)),typeof t=="function"&&(t=t(bo({},o),this.props)),t&&(bo(o,t),this.__v&&(e&&this.__k.push(e),Sr(this)))},xn.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Sr(this))},xn.prototype.render=Ln,Je=[],Sn=0,Lr=function(t,e){return t.__v.__b-e.__v.__b},vn=Symbol(),Tr=/(PointerCapture)$|Capture$/i,vs=0,ys={},ec=0;var Lo,kt,Ts,zr,Ms=Object.is,Tn=0,Gr=[],Bs=[],mt=J,Nr=mt.__b,Rr=mt.__r,Wr=mt.diffed,Dr=mt.__c,Ir=mt.unmount,qr=mt.__;function Mn(t,e){mt.__h&&mt.__h(kt,t,Tn||e),Tn=0;var o=kt.__H||(kt.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function rt(t){return Tn=1,cc(Kr,t)}function cc(t,e,o){var n=Mn(Lo++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):Kr(void 0,e),function(s){var i=(n.__N||n.__)[0],l=n.t(i,s);Ms(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=kt,!kt.__f)){kt.__f=!0;var r=kt.shouldComponentUpdate;kt.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var p=!1,f=this.props!=s;if(c.__.some(function(u){u.__N&&(p=!0,Ms(u.__[0],u.__N[0])||(f=!0))}),r){var m=r.call(this,s,i,l);return p?m||f:m}return!p||f}}return n.__}function We(t,e){var o=Mn(Lo++,3);!mt.__s&&As(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,kt.__H.__h.push(o))}function wt(t,e){var o=Mn(Lo++,4);!mt.__s&&As(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,kt.__h.push(o))}function pt(t){return Tn=5,ne(function(){return{current:t}},[])}function ne(t,e){var o=Mn(Lo++,7);return As(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function pc(){var t;do{for(;t=Bs.shift();)try{en(t)}catch(o){mt.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=Gr.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(en),e.__h.some(Es),e.__h=[]}catch(o){e.__h=[],mt.__e(o,t.__v)}}}while(Bs.length)}mt.__b=function(t){kt=null,Nr&&Nr(t)},mt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),qr&&qr(t,e)},mt.__r=function(t){Rr&&Rr(t),Lo=0;var e=(kt=t.__c).__H;e&&(Ts==kt?kt.__h=[]:(e.__h.some(en),e.__h.some(Es),Lo=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Ts=kt},mt.diffed=function(t){Wr&&Wr(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Ur(Gr.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Ts=kt=null},mt.__c=function(t,e){e.some(function(o){try{o.__h.some(en),o.__h=o.__h.filter(function(n){return!n.__||Es(n)})}catch(n){o.__h=[function(){throw n}]}}),Dr&&Dr(t,e)},mt.unmount=function(t){Ir&&Ir(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,Ur(Bs.push(r))}else en(r)}catch(s){e=s}}),n.__H=void 0,e&&mt.__e(e,n.__v))};var Hr=typeof requestAnimationFrame=="function";function fc(t){var e,o=function(){clearTimeout(n),Hr&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);Hr&&(e=requestAnimationFrame(o))}function Ur(t){t!=1&&zr==mt.requestAnimationFrame||((zr=mt.requestAnimationFrame)||fc)(pc)}function en(t){var e=kt,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),kt=e}function Es(t){var e=kt;t.__c=t.__(),kt=e}function As(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!Ms(o,t[n])})}function Kr(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/function Vr(t){return Array.isArray(t)?t.map(Vr):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[Ss("wbr",null),e]:[e])}var a=Or.bind((t,e,...o)=>Ss(t,e,...typeof t=="string"?o.map(Vr):o));var uc=["plan","koppelingen","stand","verwachtingen","lezing","merk"],dc={ernst:"gewicht"},F={route:null,started:!1},Zr,Fs=0,Qr=new Map;function zs(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([r,s])=>[dc[r]||r,s]))}}function L(t,e={},o=!0){let n=o&&F.route?Object.fromEntries(uc.filter(i=>F.route.query[i]).map(i=>[i,F.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var se=t=>L(["ding",t]);function P(t,e=!1){let o={...F.route.query};for(let[r,s]of Object.entries(t))s?o[r]=s:delete o[r];let n=L(F.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Fs},"",n),Ps())}function Ps(t=!1){let e=zs(location.hash),o=F.route?.path.join("/")===e.path.join("/");F.route=e,Zr(e),!o&&window.scrollTo(0,t&&Qr.get(history.state?.turn)||0)}function Yr(t){Zr=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Fs=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>Qr.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let r=!!history.state;r||history.replaceState({turn:++Fs},""),Ps(r)};return window.addEventListener("popstate",n,{signal:o}),Ps(),F.started=!0,()=>e.abort()}function To(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var _=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),D=(t,e,o={})=>_(e===1?t.one:t.more,{count:e,...o});var M=t=>t.slice(0,1).toUpperCase()+t.slice(1),Q=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),B=t=>[...new Set(t)],mc=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),E=(t,e)=>mc.compare(t,e);function Jr(t,e){let o=Q(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of n)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}var h=JSON.parse(document.getElementById("gegevens").textContent),$c=[...Object.keys(h.things),...Object.keys(h.addresses)],Ns=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+$c[n]);if(Array.isArray(t))return t.map(Ns);if(t&&typeof t=="object")for(let[e,o]of Object.entries(t))t[e]=Ns(o);return t};for(let t of h.numbered)h[t]=Ns(h[t]);for(let t of[h.queries,h.views,h.codes,...Object.values(h.codes),h.names,h.flags,h.told,...Object.values(h.told),h.absent,h.dates,h.lists,h.kinds,h.called,h.works,h.partners,h.lookups,h.words,h.addresses])Object.setPrototypeOf(t,null);var Wt=new Map(Object.entries(h.things)),Mo=new Map(h.plans.map(t=>[t.key,t])),q=h.plans.length>1,b=h.words,ue=t=>t?.words.page||b,H=t=>Mo.get(t)||(q?void 0:h.plans[0]),ot=t=>Mo.get(t.split("/")[0]),Bo=(t,e)=>!e||!ot(t)||ot(t).key===e,De=[...new Map(h.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),re=De[De.length-1].date,Tt=[...new Map(h.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Xr=(t,e)=>{let o=ot(t);return o?h.stands[e]?.[o.key]||o.date:e},$t=t=>h.dates[t]||t||"",ta=(t=H())=>t?.source||h.source,Eo=t=>t.plan?[Mo.get(t.plan)]:h.plans,to=(t,e=H())=>(e?e.dates:De).find(o=>o.date===t)?.label||$t(t);var{cells:ea,gaps:oa,candidates:hc,losses:gc}=h.answers;for(let t of[...oa,...ea])"candidates"in t&&(t.candidates=hc[t.candidates]);var Rs=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function xt(t){let e=h.answers.by[t.key],o=(r,s)=>Rs(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>oa[r]),matrix:o(e.matrix,ea),without:o(e.without,gc),apart:e.apart,points:e.points},!t.plan)return e.read;let n=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:n(e.read.gaps),matrix:Rs(e.read.matrix,n),without:Rs(e.read.without,n),apart:n(e.read.apart),points:n(e.read.points)}),e.byPlan.get(t.plan)}function Bn({date:t,stated:e,strict:o,expect:n}){let r=[["stand",t]];return e&&r.push(["koppelingen","genoemd"]),o&&r.push(["lezing","streng"]),n||r.push(["verwachtingen","uit"]),r}var na=t=>t.key in h.answers.by;function K(t){let e=q&&Mo.has(t.plan)?t.plan:"",o=De.some(l=>l.date===t.stand)?t.stand:re,n=t.koppelingen==="genoemd",r=t.verwachtingen!=="uit",s=t.lezing==="streng",i=`${o}|${n?"stated":"all"}|${r?"with":"without"}`;return{plan:e,date:o,stated:n,expect:r,strict:s,key:s?`${i}|strict`:i}}var En=(t,e)=>Mo.get(e)?.steps.find(o=>o.notation===t)?.id;var Ws=5*2**20,z=()=>window.werkplaats,Ie=()=>h.served||!!z()&&z().state!=="off";async function Ds(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var sa=t=>z()?z().ask("answer",{options:t}):Ds(`antwoord?${new URLSearchParams(t)}`),ra=t=>z()?z().ask("words",{passage:t}):Ds(`api/woorden?vindplaats=${encodeURIComponent(t)}`);async function Is(t){if(z())return z().ask("check",{name:t.name,data:await An(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return Ds("controleer",{method:"POST",body:t,headers:e})}async function An(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(_(b.check.unreadable,{name:t.name}))}}var on=[],at=(t,e)=>Wt.get(t)?.[e]||on,w=(t,e)=>at(t,e)[0]||"",Dt=(t,e)=>at(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),N=(t,e)=>Dt(t,e)[0]||"",yt=t=>Wt.has(t),Ao=t=>at(t,"type"),de=t=>Pn.get(t)||on,It=(t,e)=>Ao(t).includes(e),aa=t=>Ao(t).map(e=>h.kinds[e]).find(Boolean),Fo=t=>aa(t)?.page||"",it=t=>aa(t)?.kind||"",nn=t=>Fo(t)==="organisation",qe=t=>Fo(t)==="undertaking",X=t=>!!Fo(t)&&!!w(t,"prefLabel"),zn=(t,e)=>(h.flags[t]||on).includes(e),A=(t,e)=>h.codes[t]?.[e]?.label||e||"",me=(t,e)=>A(h.lists[e],w(t,e)),eo=t=>h.names[t]||b.thing.foreign[t]||t,Fn=new Map,Pn=new Map;for(let[t,e]of Wt){for(let o of e.type||on)Pn.has(o)||Pn.set(o,[]),Pn.get(o).push(t);for(let[o,n]of Object.entries(e))for(let r of n){if(!r.startsWith("@"))continue;let s=r.slice(1);Fn.has(s)||Fn.set(s,[]),Fn.get(s).push([t,o])}}var xe=t=>Fn.get(t)||on,At=(t,e,o="initiative")=>xe(t).filter(([n,r])=>r===o&&It(n,e)).map(([n])=>n),v=t=>h.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.split("/").pop(),Oe=t=>h.called[t]?.short||v(t),ia=[...Wt.keys()].filter(qe),bc=[...Wt.keys()].filter(nn),la=t=>Tt.find(e=>e.notation===t),Po=Object.entries(h.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:zn("atSteps",t)})),_c=new Map(bc.map(t=>[w(t,"notation"),t])),Jt=t=>_c.get(t)||"",ht=t=>h.addresses[t]||"",qt=t=>Dt(t,"passage");var qs=t=>N(t,"broader")||t,Nn=t=>w(qs(t),"notation"),ca=(t,e)=>e?.strict?h.linksStrictly[e.date]?.[t]:void 0,oo=(t,e,o)=>ca(t,o)?.[e]||w(t,e),Hs=(t,e)=>ae(t,e.date)&&ca(t,e)!==null&&(!e.stated||zn("isStated",oo(t,"basis",e))),no=(t,e)=>At(t,"Contribution").filter(o=>!e||Hs(o,e)),zo=t=>h.works[t]?.steps||[],pa=t=>h.works[t]?.kinds||[],Rn=t=>h.works[t]?.leads||[],kc=Object.fromEntries(Object.entries(h.absent).map(([t,e])=>[t,new Set(e)])),ae=(t,e=re)=>!kc[e]?.has(t),He=(t,e)=>At(t,"Involvement").filter(o=>ae(o,e)).map(o=>({id:o,organisation:N(o,"organisation"),role:w(o,"role"),asOf:w(o,"asOf")})),_o=t=>zn("isActing",t),sn=(t,e)=>B(He(t,e).filter(o=>_o(o.role)).map(o=>o.organisation)),No=(t,e)=>At(t,"Involvement","organisation").filter(o=>ae(o,e)).map(o=>({id:o,undertaking:N(o,"initiative"),role:w(o,"role"),asOf:w(o,"asOf")})),Wn=t=>w(t,"isGeneric")==="true",wc={},Se=(t,e=re)=>F.route?.query.lezing==="streng"&&h.toldStrictly[e]?.[t]||h.told[e]?.[t]||wc,Dn=(t,e)=>Se(t,e).report||"",Ro=(t,e)=>Se(t,e).status||"",fa=(t,e)=>Se(t,e).state||"",In=(t,e)=>At(t,"Deadline").filter(o=>ae(o,e));var Xt=b.shared,$e=Xt.silence,rn=(t=H())=>t?_(ue(t).shared.report,{date:$t(t.date)}):Xt.reports,Wo=(t=H())=>`${D(Xt.nothing,t?1:2,{report:M(rn(t))})} ${$e}`,ko=(t=H())=>(t?[t]:h.plans).map(e=>`${e.document||e.title}, ${$t(e.date)}`).join("; "),so=(t,e)=>[Se(t,e).word||"",Se(t,e).more||""],Ft=(t,e)=>so(t,e).filter(Boolean).join(", "),ie=Object.fromEntries(Object.entries(h.codes.Basis).map(([t,e])=>[t,[e.screen,Xt.bases[t]||M(e.label)]])),qn=t=>A("Modality",t),lt=t=>t===null?Xt.all_steps:la(t)?.label||t,tt=t=>A("InterventionKind",t),yc=(t,e)=>e?to(Xr(e.key,t.date),e):t.date===re?Xt.choices.latest:_(Xt.choices.others_latest,{date:to(t.date)}),Lt=(t,e=H(t.plan))=>[yc(t,e),t.stated?ue(e).shared.choices.links_stated:Xt.choices.links_all_said,t.strict&&Xt.choices.strict_said,t.expect?Xt.choices.with_said:Xt.choices.without_said].filter(Boolean).join(" · ");function an(t,e,o,n=H(o?.plan)){let{version:r,content:s}=h.meta;return _(Xt.export.footnote,{said:t,sources:ko(n),addresses:e.map(i=>`; ${ht(i)}`).join(""),version:r+(s?_(Xt.export.content,{hash:s.slice(0,12)}):""),scenario:o?`; ${Lt(o,n)}`:""})}function nt(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function ua(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var ro=b.shared.export;function vc({text:t,done:e}){let o=pt(null),n=pt(null);return wt(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${ro.by_hand} ref=${o} onClose=${e}>
      <p>${ro.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${ro.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function Us(t,e=ro.copied){try{await navigator.clipboard.writeText(t),nt(e)}catch{let o=document.createElement("div");document.body.append(o),ve(a`<${vc} text=${t} done=${()=>o.remove()} />`,o)}}function Ce(t,e,o){ua(t,e,o),nt(_(ro.downloaded,{name:t}))}var Ue=({text:t,label:e=ro.copy})=>a`<button type="button" class="klein" onClick=${()=>Us(t())}>${e}</button>`,Ot=({name:t,rows:e,label:o=ro.csv,id:n})=>a`
  <button type="button" id=${n} onClick=${()=>Ce(t,jo(e()),"text/csv;charset=utf-8")}>${o}</button>
`,Mt=(t,e="")=>{let o=H(e||t?.plan),n=o?[o]:h.plans;return[n.map(r=>$t(r.date)).join("; "),n.map(r=>r.document||r.title).join("; "),`ketenkaart ${h.meta.version} ${(h.meta.content||"").slice(0,12)}`.trim(),t?Lt(t,o):""]},Bt=ro.heads,he=t=>q?[{key:"bronplan",label:b.shared.plan,text:e=>H(t(e))?.title||""}]:[];var ge=()=>document.getElementById("menu"),Un=()=>document.getElementById("menuknop"),Kn=()=>[...ge().querySelectorAll("details")],Hn=()=>window.matchMedia("(max-width: 44rem)").matches;function Gn(t=null){for(let e of Kn())e!==t&&(e.open=!1)}function da(){Gn(),ge().classList.remove("is-open"),Un().setAttribute("aria-expanded","false")}function ma(){ge()&&(Un().addEventListener("click",()=>{let t=ge().classList.toggle("is-open");for(let e of Kn())e.open=t;Un().setAttribute("aria-expanded",String(t))}),ge().addEventListener("click",t=>{let e=t.target;e.closest("a")?da():e.closest("summary")&&!Hn()&&Gn(e.closest("details"))}),ge().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Kn().find(o=>o.open);Hn()?Un().focus():e?.querySelector("summary").focus(),da()}),document.addEventListener("click",t=>{!Hn()&&!ge().contains(t.target)&&Gn()}),ge().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Hn()&&!ge().contains(e)&&Gn()}))}function $a(t){if(ge()){for(let e of ge().querySelectorAll("a")){let{path:o}=zs(e.hash);o[0]===t?e.setAttribute("aria-current","page"):e.removeAttribute("aria-current"),e.setAttribute("href",L(o))}for(let e of Kn())e.classList.toggle("is-hier",!!e.querySelector("[aria-current]"))}}var Ht=b.check,xc="plan",Oc={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function ha(t,e){let o=await z().ask("take",{name:t.name,data:await An(t),beside:e});if(!o.ok)return o;let{page:n}=await z().ask("page",{options:[],views:!1,comparisons:!1});return z().show(n,_(e?b.werkplaats.beside:b.werkplaats.alone,{name:t.name})),o}var ba=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>ha(e,!1))}>${Ht.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>ha(e,!0))}>${Ht.beside}</button>
`;async function Sc(){await z().ask("shipped"),z().show()}var ga=t=>t.preventDefault();function _a({files:t,children:e=null}){let[o,n]=rt("");async function r(s,i){n(Ht.saving),window.addEventListener("beforeunload",ga);try{let{name:l,data:c}=await z().ask(s,i);Ce(l,c,Oc[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",ga)}return a`
    <div class="acties">
      ${t.map(({id:s,label:i,name:l,given:c})=>a`
          <button type="button" id=${s} onClick=${()=>r(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var ka=({made:t,marked:e})=>a`
  <${_a}
    files=${[...t?[{id:"bewaar-werkmap",label:Ht.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:Ht.save_marked,name:"faults"}]:[]]}
  />
`,wa=()=>a`
  <section class="blok">
    <h2>${Ht.save}</h2>
    <p class="zacht">${Ht.save_intro}</p>
    <${_a}
      files=${Object.entries(Ht.save_as).filter(([t])=>!(q&&t===xc)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${z().own&&a`<button type="button" id="terug" onClick=${Sc}>${Ht.back}</button>`}
    <//>
  </section>
`;function ya(){let t=pt(null),[e,o]=rt("");async function n(){let[r]=t.current.files;if(!r)return nt(Ht.first_source);o(Ht.busy);try{o((await z().ask("source",{data:await An(r)})).message)}catch(s){o(s.message)}}return a`
    <section class="blok">
      <h2>${Ht.source}</h2>
      <p class="zacht">${Ht.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${Ht.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${n}>${Ht.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function va({state:t,why:e,own:o}){let n=b.werkplaats;return a`
    <p>
      ${o?a`<strong>${_(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${_(n.shipped,{title:h.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var xa="alle",Cc={kind:t=>M(tt(t)),form:t=>M(A("ExploitationForm",t)),partner:t=>v(Jt(t)||t)},Ge=t=>[...t.steps.map(e=>e.notation),null];function ao(t,e,o){let n=new Map;for(let s of xt({...e,plan:o.key}).matrix[t])n.has(s.column)||n.set(s.column,new Map),n.get(s.column).set(s.barrier,s);let r=[...n].map(([s,i])=>({key:s,label:Cc[t](s),id:t==="partner"?Jt(s):"",cells:Ge(o).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>E(s.label,i.label)):r}var je=(t,e,o)=>[t,e??xa,...q?[o]:[]].join("~");function Oa(t){let[e,o,n]=t.split("~");return{key:e,step:o===xa?null:o,plan:n}}var ln=t=>`cel-${t.replaceAll("~","-")}`;function te(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var Zn=b.overview;function jc(t){let e=document.createElement("span");e.className=t,document.body.append(e);let{backgroundColor:o,color:n,borderTopColor:r,borderTopStyle:s}=window.getComputedStyle(e),i={fill:o,ink:n,stroke:s==="none"?o:r,dash:s==="dashed"};return e.remove(),i}var Gs="Arial,Helvetica,sans-serif",Sa=document.createElement("canvas").getContext("2d");function Vn(t,e,o,n){Sa.font=`${n?"bold ":""}${o}px ${Gs}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;Sa.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function ja(t,e,o){let n=ao(t,e,o),r=Ge(o),s=190,i=150,l=8,c=4,p=s+(i+c)*r.length+20,f=[],m=20,u=($,g,k,S,y,C)=>{for(let O of Vn(g,k,S,y))m+=S+4,f.push({x:$,y:m,text:O,size:S,bold:y,fill:C})};u(20,Zn.heading,p-40,20,!0,"#14212b"),u(20,`${ko(o)}. ${Lt(e,o)}. ${$e}`,p-40,12,!1,"#46545f"),m+=14;let d=m;r.forEach(($,g)=>{m=d,u(20+s+g*(i+c)+l,lt($),i-2*l,14,!0,"#14212b")}),m=d+26;for(let $ of n){let g=$.cells.map(y=>{let C=te(y);return{look:C.look,mark:ie[y?.most_basis]?.[0]||"",text:[{all:Vn(C.word,i-2*l-14,13,!0),size:13,bold:!0},...C.lines.map(O=>({all:Vn(O,i-2*l,11,!1),size:11,bold:!1}))]}}),k=Vn($.label,s-l,13,!0),S=Math.max(44,12+k.length*17,...g.map(y=>12+y.text.reduce((C,{all:O,size:V})=>C+O.length*(V+3),0)));for(let[y,C]of k.entries())f.push({x:20,y:m+20+y*17,text:C,size:13,bold:!0,fill:"#14212b"});g.forEach((y,C)=>{let{ink:O,...V}=jc(y.look),vt=20+s+C*(i+c);f.push({x:vt,y:m,w:i,h:S,...V});let T=m+5;for(let{all:_t,size:pe,bold:x}of y.text)for(let R of _t)T+=pe+3,f.push({x:vt+l,y:T-2,text:R,size:pe,bold:x,fill:O});y.mark&&f.push({x:vt+i-20,y:m+18,text:y.mark,size:14,bold:!1,fill:O})}),m+=S+c}return m+=6,u(20,Object.values(ie).map(([$,g])=>`${$} ${g}`).join("   "),p-40,11,!1,"#46545f"),u(20,_(Zn.picture.foot,{version:h.meta.version,content:(h.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:m+20,list:f}}var Ca=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function Ks(t,e,o=h.plans[0]){let{width:n,height:r,list:s}=ja(t,e,o),i=({x:m,y:u,w:d,h:$,fill:g,stroke:k,dash:S})=>`<rect x="${m}" y="${u}" width="${d}" height="${$}" rx="4" fill="${g}" stroke="${k}"${S?' stroke-dasharray="5 3"':""}/>`,l=({x:m,y:u,text:d,size:$,bold:g,fill:k})=>`<text x="${m}" y="${u}" font-size="${$}"${g?' font-weight="bold"':""} fill="${k}">${Ca(d)}</text>`,c=s.map(m=>m.text===void 0?i(m):l(m)),p=Ca(_(Zn.picture.title,{heading:Zn.heading,scenario:Lt(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${r}" viewBox="0 0 ${n} ${r}"`} font-family="${Gs}" role="img">
<title>${p}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${c.join(`
`)}
</svg>
`}function La(t,e,o){Ce("matrix.svg",Ks(t,e,o),"image/svg+xml")}function Ta(t,e,o){let{width:n,height:r,list:s}=ja(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=n*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,r);for(let p of s)p.text===void 0?(c.fillStyle=p.fill,c.strokeStyle=p.stroke,c.setLineDash(p.dash?[5,3]:[]),c.fillRect(p.x,p.y,p.w,p.h),c.strokeRect(p.x,p.y,p.w,p.h)):(c.fillStyle=p.fill,c.font=`${p.bold?"bold ":""}${p.size}px ${Gs}`,c.fillText(p.text,p.x,p.y));i.toBlob(p=>Ce("matrix.png",p,"image/png"),"image/png")}function U({text:t,title:e=t,children:o}){let n=pt(null);return wt(()=>{document.title=`${e} – Ketenkaart`},[e]),wt(()=>{F.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function Kt({text:t}){let{route:e}=F;return wt(()=>{F.started&&t&&nt(t)},[t,e]),null}var St=b.check,Ma=({title:t,lines:e=[]})=>e.length>0&&a`
    <h2>${_(St.list,{title:t,count:e.length})}</h2>
    <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
  `,Ba=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,Lc=(t={})=>Object.entries(t).map(([e,o])=>_(St.counted,{count:o,what:eo(e).toLowerCase()})).sort(E);function Tc({message:t,faults:e,questions:o,counts:n,report:r,made:s}){return a`
    <p><strong>${t}</strong></p>
    ${s&&a`<p>${_(St.made,{name:s})}</p>`}
    ${z()&&n&&a`<${ka} made=${s} marked=${e.length+o.length>0} />`}
    <${Ma} title=${St.faults} lines=${e} />
    <${Ma} title=${St.questions} lines=${o} />
    <${Ba} title=${St.columns} lines=${r} />
    <${Ba} title=${St.read} lines=${Lc(n)} />
  `}function Mc(t){if(!t.length)throw new Error(St.first);if(t.length>1)throw new Error(_(St.one_only,{count:t.length}));if(t[0].size>Ws)throw new Error(_(St.too_large,{name:t[0].name,most:Ws/2**20}));return t[0]}function Ea(){let t=pt(null),[e,o]=rt(null);async function n(r){try{let s=Mc(t.current.files);o({busy:!0});let i=await r(s);o(i),nt(i.message)}catch(s){o({message:s.message||St.silent,faults:s.faults})}}return We(()=>{let r=i=>i.preventDefault();function s(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(Is)}return window.addEventListener("dragover",r),window.addEventListener("drop",s),()=>{window.removeEventListener("dragover",r),window.removeEventListener("drop",s)}},[]),a`
    <${U} text=${St.title}><p class="uitleg">${z()?St.intro_here:St.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${z()?St.file_here:St.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${z()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(Is)}>${St.check}</button>
      ${z()&&a`<${ba} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${St.busy}</p>`}
      ${e?.message&&a`<${Tc} ...${e} />`}
    </div>
    ${z()&&a`<${wa} /><${ya} />`}
    ${!z()&&h.served&&a`<p class="zacht">${St.kept}</p>`}
  `}var Ke=b.shared,io=({legend:t,name:e,options:o,current:n="",id:r})=>a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([s,i])=>a`
          <button
            type="button"
            id=${`${r}-${s||"gewoon"}`}
            aria-pressed=${String(s===n)}
            onClick=${()=>P({[e]:s||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;function Ct({label:t,name:e,options:o,id:n=e}){let r=F.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([s])=>s===r)?r:""}
        onChange=${s=>P({[e]:s.target.value})}
      >
        <option value="">${Ke.all}</option>
        ${o.map(([s,i])=>a`<option value=${s}>${i}</option>`)}
      </select>
    </label>
  `}var Le=({label:t=Ke.text,name:e,id:o=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${o}
      type="search"
      value=${F.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${n=>P({[e]:n.target.value},!0)}
    />
  </label>
`,lo=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>P(Object.fromEntries(t.map(e=>[e,null])))}>
    ${Ke.clear}
  </button>
`,Bc=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function Vt({children:t}){let[e,o]=rt(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${Ke.filters}>${t}</section>`;let n=Object.keys(F.route.query).filter(r=>!Bc.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>o(r.target.open)}>
      <summary id="filterknop">${n?_(Ke.filters_set,{count:n}):Ke.filters}</summary>
      ${t}
    </details>
  `}var wo=()=>{let t=h.plans.map(e=>[e.key,e.title]);return q&&a`<div class="velden"><${Ct} label=${Ke.plan} name="plan" options=${t} /></div>`};function cn(){let t=K(F.route.query),e=H(t.plan)?.dates||De;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,r=e.find(i=>i.date===t.date)?.date||o,s=e.map(i=>[n(i.date),i.label]);return a`<${io} legend=${Ke.choices.date} name="stand" options=${s} current=${n(r)} id="st" />`}function Vs(){let t=K(F.route.query),e=ue(H(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${io} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function co(){let t=Ke.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{expect:n,strict:r}=K(F.route.query),s=n?"":"uit";return a`
    <${wo} />
    <${Vs} />
    <${cn} />
    <${io} legend=${t.reading} name="lezing" options=${o} current=${r?"streng":""} id="l" />
    <${io} legend=${t.expectations} name="verwachtingen" options=${e} current=${s} id="v" />
  `}var Aa=b.shared.passage;function pn({passage:t}){let[e,o]=rt("");async function n(){try{o((await ra(t)).woorden)}catch(r){o(r.message||Aa.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${Aa.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var j=({id:t,text:e})=>X(t)?a`<a href=${se(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`,ee=({ids:t,name:e=v,between:o=", "})=>t.map((n,r)=>[r>0&&o,a`<${j} id=${n} text=${e(n)} />`]),be=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${j} id=${n} />${e?.(n)}</li>`)}</ul>`;function ft({id:t,date:e}){let[o,n]=so(t,e);return a`<span class=${`chip s-${fa(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var Ec={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function po({basis:t}){let[e,o]=ie[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Ec[e]}
    </svg>
  `:null}var Do=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${A("Severity",t)}</span>`;function Pt({of:t}){let e=B(t.flatMap(qt));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${ht(o)}${Ie()&&a`<${pn} passage=${o} />`}</li>`)}
    </ul>
  `:null}function Fa({of:t,look:e}){let[o,...n]=qt(t);return o?a`
    <p class=${e}>
      ${ht(o)}${n.length>0&&_(b.shared.more_places,{count:n.length})}
      ${Ie()&&a`<${pn} passage=${o} />`}
    </p>
  `:null}var Qn=({id:t})=>[N(t,"broader")&&[a`<${j} id=${N(t,"broader")} />`," › "],a`<${j} id=${t} />`],Io=({id:t})=>w(t,"isGeneric")==="true"&&a`<span class="zacht"> (${b.shared.collective})</span>`;function Yn(t,e,o=""){let n=o.startsWith("-"),r=e.find(l=>l.key===o.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?E(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var Zs=(t,e="")=>F.route.query[t]||e;function Ac({id:t,column:e,sort:o,turn:n}){let r=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var Fc=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let r=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`;function ct({id:t,caption:e,rows:o,columns:n,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=rt(r),p=s?Zs(s,r):l,f=m=>{let u=p===m.key?`-${m.key}`:m.key;s?P({[s]:u===r?null:u},!0):c(u);let d=b.shared.table,$=u.startsWith("-")?d.descending:d.ascending;nt(_(d.sorted,{column:m.label.toLowerCase(),direction:$}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${n.map(m=>a`<${Ac} id=${t} column=${m} sort=${p} turn=${f} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Yn(o,n,p).map(m=>a`<${Fc} row=${m} columns=${n} />`)}
      </tbody>
    </table>
  `}var Pc=t=>t==null||t===!1||t===""||t.length===0;function Te({pairs:t}){let e=t.filter(([,o])=>!Pc(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var G=b.compare,Jn=t=>M(A("CellState",t)),Ve=h.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:q?_(G.side,{plan:t.title,label:o}):M(o)}))),zc=(t,e,{stated:o,strict:n})=>h.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function Nc(t){let e=h.plans.map(l=>Ve.filter(c=>c.plan===l).at(-1)),[o,n]=q?e:[Ve[0],Ve.at(-1)],r=Ve.slice(0,-1).find(l=>l.key===t.van)||o,s=Ve.slice(Ve.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(n)?n:s.at(-1));return{one:r,other:i,after:s}}var Pa=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${r=>P({[e]:r.target.value})}>
      ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function Rc({change:t,other:e}){let o=je(t.kind,t.other_barrier,e.plan.key),n=L("overzicht",{cel:o,stand:e.date===re?null:e.date},!1),r=_(G.see_cell,{kind:tt(t.kind),step:lt(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${G.see}<span class="sr">${r}</span></a></li>`}function Wc({found:t,one:e,other:o,mode:n}){let r=c=>c.map(p=>v(Jt(p)||p)).join(", "),s=c=>B([c.barrier,c.other_barrier].map(lt)).join(" / "),i=[{key:"stap",label:G.columns.step,text:s},{key:"soort",label:G.columns.kind,text:c=>M(tt(c.kind))},{key:"een",label:e.label,text:c=>Jn(c.before)},{key:"ander",label:o.label,text:c=>Jn(c.after)},{key:"erbij",label:G.joined[n],sort:!1,text:c=>r(c.joined)},{key:"weg",label:G.left[n],sort:!1,text:c=>r(c.left)}],l=()=>[[...i.map(c=>c.label),...Bt],...t.changes.map(c=>[...i.map(p=>p.text(c)),...Mt(null)])];return a`
    <ul>${t.changes.map(c=>a`<${Rc} change=${c} other=${o} />`)}</ul>
    ${t.notes.map(c=>a`<p class="zacht">${c}</p>`)}
    <details>
      <summary>${G.as_table}</summary>
      <div class="rol"><${ct} id="vakken" caption=${G.table} rows=${t.changes} columns=${i} /></div>
      <div class="acties"><${Ot} name="vergelijk-vakken.csv" rows=${l} /></div>
    </details>
  `}function Dc({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:Jn},...t.after.map(i=>({key:i,label:Jn(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||G.nothing)}))],s=_(G.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${G.counted}</h2>
      <p class="zacht">${_(G.counts,{both:n,fresh:t.fresh.length})}</p>
      <div class="rol">
        <${ct} id="overgang" caption=${s} rows=${t.before} columns=${r} />
      </div>
    </section>
  `}function Ic({actions:t,one:e,other:o,all:n}){let r=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=u=>s.has(u)?"":Ft(u,e.date),l=u=>Ft(u,o.date),c=u=>s.has(u)?a`<span class="zacht">${G.not_yet}</span>`:a`<${ft} id=${u} date=${e.date} />`,p=[{key:"actie",label:G.action,text:v,cell:u=>a`<${j} id=${u} />`},{key:"wat",label:G.what,text:it},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:u=>a`<${ft} id=${u} date=${o.date} />`}],f=()=>[[...p.map(u=>u.label),...Bt],...r.map(u=>[...p.map(d=>d.text(u)),...Mt(null,e.plan.key)])],m=()=>P({alles:n?null:"ja"});return a`
    <section>
      <h2>${_(n?G.all:G.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${m}>${G.show_all}</button>
        <${Ot} name="vergelijk.csv" rows=${f} />
      </div>
      <div class="rol">
        <${ct}
          id="vergelijk"
          caption=${G.actions_table}
          rows=${r}
          columns=${p}
          urlKey="sorteer"
          sort="actie"
        />
      </div>
    </section>
  `}function za({route:t}){if(Ve.length<2)return a`<${U} text=${G.title} /><p>${G.alone}</p>`;let{one:e,other:o,after:n}=Nc(t.query),r=zc(e,o,K(t.query)),{actions:s}=r,i=s?"dates":"plans",l=_(G.intro[i],{before:$t(e.date),after:$t(o.date)});return a`
    <${U} text=${G.heading[i]} title=${G.title}><p class="uitleg">${l} ${$e}</p><//>
    <${Vt}>
      <${Vs} />
      ${Ve.length>2&&a`
          <div class="velden">
            <${Pa} label=${G.first} name="van" current=${e} options=${Ve.slice(0,-1)} />
            <${Pa} label=${G.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    <section class="blok">
      <h2>${_(G.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${Wc} found=${r} one=${e} other=${o} mode=${i} />`:[a`<p>${b.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${Dc} actions=${s} one=${e} other=${o} />
        <${Ic} actions=${s} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${Kt} text=${D(G.shown,r.changes.length)} />
  `}var Na=".",Ze=()=>new Set((F.route?.query.merk||"").split(Na).filter(Boolean)),Xn=()=>!!F.route?.query.alleen&&Ze().size>0;function ts(t,e){let o=Ze();for(let{mark:r}of t)e?o.add(r):o.delete(r);let n=o.size===0;return P({merk:[...o].join(Na),...n&&{alleen:null}},!0),o.size}var qo=b.shared.gaps,yo=t=>[t,...t.also],fo=t=>ht(t.evidence)?[t.evidence]:[],Qe=t=>h.queries[t]?.title||t,Ra=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||Q(t.sentence).includes(Q(e.tekst)))&&yo(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),qc=({said:t,work:e,more:o})=>e?[t," (",a`<${ee} ids=${e} name=${Oe} />`,o&&qo.more_work,")"]:t;function es({list:t,plan:e}){if(!t.length)return a`<p>${H(e).words.nobody}</p>`;let o=n=>n.map((r,s)=>[s>0&&"; ",a`<${qc} ...${r} />`]);return a`
    <p class="zacht">${qo.alphabetical}</p>
    <ul>${t.map(({who:n,why:r})=>a`<li><${j} id=${n} />: ${o(r)}</li>`)}</ul>
  `}function fn({summary:t,inside:e,open:o=!1}){let[n,r]=rt(!1);return a`
    <details open=${o} onToggle=${s=>s.target.open&&r(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function Qs({gap:t,query:e}){let o=[t.barrier&&lt(t.barrier).toLowerCase(),t.kind&&tt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Do} severity=${t.severity} />${" · "}
      <a href=${L(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${q&&` · ${H(t.plan).title}`}
      ${X(t.subject)&&[" · ",a`<${j} id=${t.subject} />`]}
    </p>
  `}var Wa=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${b.shared.passage.place}</span>${ht(t)}
    ${Ie()&&a`<${pn} passage=${t} />`}
  </p>
`;function Ys({gap:t,scenario:e,sentence:o=!1}){let n=h.queries[t.query]||{},[r]=fo(t),s=a`${b.gaps.more}<span class="sr">${_(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${fn} summary=${s} inside=${()=>a`
    ${o&&a`<p>${t.sentence}</p>`}
    ${r&&a`<${Wa} passage=${r} />`}
    ${n.why&&a`<p><strong>${qo.why}</strong> ${n.why}</p>`}
    ${t.asks&&a`<p><strong>${qo.who}</strong></p><${es} list=${t.candidates} plan=${t.plan} />`}
    <${Ue} text=${()=>an(t.sentence,fo(t),e,H(t.plan))} />
  `} /></div>`}function Hc({gap:t,scenario:e}){let o=h.queries[t.query]||{},[n]=fo(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Qs} gap=${t} query=${o} />
      ${n&&a`<${Wa} passage=${n} />`}
      <div class="acties">
        ${o.why&&a`<${fn} summary=${qo.why} inside=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${fn}
              summary=${qo.who}
              inside=${()=>a`<${es} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${Ue} text=${()=>an(t.sentence,fo(t),e,H(t.plan))} />
      </div>
    </article>
  `}var Js=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${Hc} key=${n.mark} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var Xs=b.shared.outcomes,Uc={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`},Gc=({outcome:t})=>a`<g class=${`teken teken-${Xs[t].sign}`}>${Uc[Xs[t].sign]}</g>`,Kc=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><${Gc} outcome=${t} /></svg>
`,Da=({outcome:t,on:e=""})=>a`
  <span class="uitkomst"><${Kc} outcome=${t} /> ${Xs[t].said}${e&&a`<span class="bij">${e}</span>`}</span>
`;var _e=b.gaps,Vc=b.shared.outcomes;function tr({gaps:t,what:e}){let o=Ze(),n=t.filter(i=>o.has(i.mark)).length,r=i=>nt(D(_e.bar.changed,ts(t,i.target.checked))),s=t.length>1?_(_e.mark_all,{count:t.length,what:e}):_(_e.mark,{what:e});return a`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${s}
        onChange=${r}
      />
    </label>
  `}var Ua=t=>Ze().has(t.mark)?"gemarkeerd":"",Zc=({gap:t,scenario:e,query:o})=>a`
  <article class=${`punt gewicht-${t.severity} ${Ua(t)}`} data-vraag=${t.mark}>
    <${tr} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Qs} gap=${t} query=${o} />
      <${Ys} gap=${t} scenario=${e} />
    </div>
  </article>
`,Qc={topic:{of:t=>t.topic,all:()=>h.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>B(t.map(e=>e.query)).map(e=>[e,Qe(e)])}};function Yc({title:t,gaps:e,beside:o,by:n,scenario:r,open:s}){let i=e.filter(u=>u.severity===Object.keys(h.codes.Severity)[0]).length,l=B(e.map(u=>n==="topic"?Qe(u.query):Ia(u))),c=u=>e.filter(d=>(n==="topic"?Qe(d.query):Ia(d))===u).length,p=u=>c(u)>1?_(_e.repeated,{title:u,count:c(u)}):u,f=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal"><strong>${e.length}</strong> ${D(_e.questions,e.length).replace(/^\d+ /,"")}${i>0&&a`<span class="bij">${_(_e.heavy,{count:i})}</span>`}</span>
      <span class="vouwbij">${l.slice(0,6).map(p).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&a`<span class="vouwtal bij">${_(_e.about_source,{count:o})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${tr} gaps=${e} what=${t} />
      <${fn} summary=${f} inside=${()=>e.map(u=>a`<${Zc} key=${u.mark} gap=${u} scenario=${r} query=${h.queries[u.query]||{}} />`)} open=${s} />
    </div>
  `}var Ia=t=>t.subject_label;function Ga({gaps:t,beside:e,by:o,scenario:n,open:r}){let{of:s,all:i}=Qc[o],l=(c,p)=>c.filter(f=>s(f)===p);return i(t).map(([c,p])=>[c,p,l(t,c)]).filter(([,,c])=>c.length).map(([c,p,f])=>a`
        <${Yc}
          key=${c}
          title=${p}
          gaps=${f}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${r}
        />
      `)}var qa=2;function Jc({row:t}){let e=t.who.length>qa+1?t.who.slice(0,qa):t.who,o=t.who.length-e.length;return a`
    <${ee} ids=${e} name=${Xc} />${o>0&&_(_e.deadline.others.more,{names:"",count:o})}
    <span class="bij">${_e.deadline.how[t.how]}</span>
  `}var Xc=t=>v(t);function tp({gap:t,scenario:e}){let o=t.deadline,n=_e.deadline.columns,r=Oe(t.subject),s=v(t.subject);return a`
    <tr role="row" class=${Ua(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${tr} gaps=${[t]} what=${o.what||s} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${j} id=${t.subject} text=${r===s?s:`${r} ${t.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${Ys} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${Da} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${Jc} row=${o} /></td>
    </tr>
  `}var Ha=8;function Ka({gaps:t,scenario:e,all:o}){let{columns:n,caption:r,title:s,counted:i,lanes:l,show:c}=_e.deadline,p=o||t.length<=Ha+1?t:t.slice(0,Ha),f=Object.entries(Vc).map(([m,{said:u}])=>[t.filter(d=>d.deadline.outcome===m).length,u]).filter(([m])=>m).map(([m,u])=>_(i,{count:m,said:u}));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${s}</h2>
        <p>${f.join(" · ")}</p>
        <p class="deelactie"><a href=${L("beloften")}>${l}</a></p>
      </header>
      <table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${r}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell"></td>
            ${Object.values(n).map(m=>a`<th scope="col" role="columnheader">${m}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${p.map(m=>a`<${tp} key=${m.mark} gap=${m} scenario=${e} />`)}
        </tbody>
      </table>
      ${p.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen" onClick=${()=>P({termijnen:"alle"},!0)}>
            ${D(c,t.length-p.length)}
          </button>
        `}
    </section>
  `}var Me=b.gaps.bar;function Va({gaps:t,rows:e}){let o=Ze();if(!o.size)return null;let n=t.filter(c=>o.has(c.mark)),r=o.size-n.length,s=Xn(),i=()=>{ts([...o].map(c=>({mark:c})),!1),nt(Me.cleared)},l=()=>{P({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Me.label}>
      <p>
        <strong>${D(Me.count,o.size)}</strong>${r>0&&D(Me.elsewhere,r)}
      </p>
      <button type="button" class="alslink" id="alleen" onClick=${()=>P({alleen:s?null:"gemarkeerd"})}>
        ${s?Me.every:Me.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${i}>${Me.clear}</button>
      <p class="merkuitleg">${Me.address}</p>
      <button type="button" id="merk-print" onClick=${l}>${Me.print}</button>
      <${Ot} name="overleg.csv" rows=${()=>e(n)} label=${Me.csv} id="merk-csv" />
    </section>
  `}var Ut=b.shared.work;function ep({id:t,date:e}){let o=new Map;for(let n of He(t,e))o.set(n.organisation,[...o.get(n.organisation)||[],A("Role",n.role)]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,r])=>a`<li><${j} id=${n} />${` (${B(r).join(", ")})`}<${Io} id=${n} /></li>`)}
    </ul>
  `:b.shared.nobody}function op(t){let e=w(t,"dueBy");return e&&` (${_(Ut.bound,{date:$t(e)})}; ${qn(w(t,"modality"))})`}function np({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=w(o,"deadlineLabel"),{delivery:r}=Se(o,e);return a`
          <li>
            ${n&&`${M(n)}: `}“${w(o,"deadlineText")}”${op(o)}
            ${w(o,"revises")==="true"&&`, ${Ut.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var sp=t=>h.lookups[t]?.told||"";function er({id:t,date:e}){let o=At(t,"Figure","concerns").filter(n=>ae(n,e));return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${j} id=${n} />: <strong>${sp(n)}</strong><${Pt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function vo({of:t}){let e=r=>[N(r,"barrier")&&_(Ut.at_step,{step:v(N(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>w(r,s)&&me(r,s))].filter(Boolean),o=r=>w(r,"status")?_(Ut.other_status,{reading:e(r).join(", ")}):_(Ut.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Ut.other_unsaid}),n=Dt(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(r=>a`<li><strong>${o(r)}</strong>${w(r,"rationale")}</li>`)}
    </ul>
  `:null}function un({id:t,scenario:e=null}){let o=oo(t,"basis",e),n=A("Strength",oo(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${Qn} id=${N(t,"barrier")} />
        ${` · ${at(t,"interventionKind").map(tt).join(", ")} · ${n} · `}
        <${po} basis=${o} />${` ${ie[o]?.[1]||A("Basis",o)}`}
      </p>
      <p class="reden"><strong>${Ut.here}</strong>${w(t,"rationale")}</p>
      <${vo} of=${t} />
    </div>
  `}var Za=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function Qa({id:t,scenario:e,contributions:o}){let{date:n}=e,r=Dn(t,n),s=w(t,"promise"),i=In(t,n),l=o.length?o.map(p=>a`<${un} id=${p} scenario=${e} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Ut.across}</strong>${w(t,"rationale")}</p>`,c=[[Ut.facts.deadline,i.length>0&&a`<${np} ids=${i} date=${n} />`],[Ut.facts.who,a`<${ep} id=${t} date=${n} />`],[Ut.facts.figures,At(t,"Figure","concerns").length>0&&a`<${er} id=${t} date=${n} />`],[Ut.facts.how,l],[Ut.facts.where,a`<${Pt} of=${[t,...o,r]} />`]];return a`
    <article class="kaart">
      <h3><${j} id=${t} /></h3>
      <p class="regel">${it(t)} · <${ft} id=${t} date=${n} /></p>
      <${Za} lead=${s&&Ut.promise} text=${s||w(t,"summary")} />
      <${Za} lead=${Ut.progress} text=${w(r,"summary")} />
      ${r&&a`<${vo} of=${r} />`}
      <${Te} pairs=${c} />
    </article>
  `}var Be=t=>[...t].sort((e,o)=>E(v(e),v(o)));var gt=b.overview,Ya=h.codes.CellState;function ns({open:t=!0}){let e={report:q?gt.howto.reports:rn(),marks:Object.values(ie).map(([o])=>o).join(" "),source:ta()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${gt.howto.title}</summary>
      <ol>${gt.howto.lines.map(o=>a`<li>${_(o,e)}</li>`)}</ol>
    </details>
  `}var ss=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`),Ja=({look:t,label:e})=>a`
  <li><span class=${`staal ${t}`} aria-hidden="true"></span><span><strong>${e}</strong></span></li>
`;function rs(){let t=gt.legend.expected;return a`
    <details class="legenda" open>
      <summary>${gt.legend.title}</summary>
      <ul class="stalen">
        ${gt.legend.states.map(e=>[a`<${Ja} look=${`s-${e}`} label=${M(Ya[e].label)} />`,t[e]&&a`<${Ja} look=${`s-${e} verwacht`} label=${t[e]} />`])}
      </ul>
      <ul class="stalen">
        ${Object.entries(ie).map(([e,[,o]])=>a`<li><${po} basis=${e} /><span>${o}</span></li>`)}
      </ul>
      <details class="binnen">
        <summary>${gt.legend.exact}</summary>
        <dl class="feiten">
          ${Object.values(Ya).map(e=>a`<div><dt>${M(e.label)}</dt><dd>${e.definition}</dd></div>`)}
        </dl>
      </details>
    </details>
  `}function rp({state:t,things:e,date:o}){let n=q?"h4":"h3",r=i=>so(i,o)[1]&&a`<span class="zacht"> – ${so(i,o)[1]}</span>`,s=_(gt.group,{state:M(A("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${s}<//>
      <${be} ids=${Be(e)} more=${r} />
    </div>
  `}function Xa({scenario:t,plan:e}){let o=q?"h3":"h2";return xt(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=h.codes.InterventionKind[r];return a`
      <section
        class="slachtoffers"
        id=${e===h.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${r}
      >
        <${o}>${_(gt.apart.title,{kind:i.label})}<//>
        <p class="zacht">${_(gt.apart.note,{definition:i.definition})}</p>
        ${s.length?a`
                <div class="standen">
                  ${s.map(l=>a`<${rp} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${Wo(e)}</p>`}
      </section>
    `})}var ap=8,[os,ip,lp]=Object.keys(h.codes.Severity);function cp({gap:t,more:e}){let o=It(t.subject,"Measure")?_(gt.side.action,{number:Oe(t.subject)}):gt.side.see,n=L("aandachtspunten",{gewicht:os,vraag:t.query});return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <p class="regel">
        <${Do} severity=${t.severity} />${` · ${Qe(t.query)}`}
        ${X(t.subject)&&[" · ",a`<${j} id=${t.subject} text=${o} />`,a`<span class="sr"> ${v(t.subject)}</span>`]}
        ${e>0&&[" · ",a`<a href=${n}>${_(gt.side.more,{count:e})}</a>`]}
      </p>
    </article>
  `}function ti({scenario:t}){let{gaps:e}=xt(t),o=s=>e.filter(i=>i.severity===s).length,n=new Map;for(let s of e.filter(i=>i.severity===os))n.set(s.query,[...n.get(s.query)||[],s]);let r=o(os);return a`
    <aside class="zij" aria-label=${gt.side.label}>
      <h2>${gt.side.title}</h2>
      <p class="zacht">${r?_(gt.side.some,{count:r}):gt.side.no}</p>
      ${[...n.values()].slice(0,ap).map(([s,...i])=>a`<${cp} key=${s.mark} gap=${s} more=${i.length} />`)}
      <p>
        ${r>0&&[a`<a href=${L("aandachtspunten",{gewicht:os})}>${_(gt.side.all_high,{count:r})}</a>`," · "]}
        <a href=${L("aandachtspunten")}>${gt.side.all}</a>
        ${` · ${_(gt.side.rest,{middle:o(ip)})} · ${D(gt.side.low,o(lp))}`}
      </p>
    </aside>
  `}var Y=b.gaps,ni=t=>v(Jt(t)||t),ei=(t,e)=>[[...Y.csv,...Bt],...t.map(o=>[A("Severity",o.severity),Qe(o.query),o.sentence,h.queries[o.query]?.why||"",o.steps.map(lt).join(", "),o.kinds.map(tt).join(", "),o.partners.map(ni).join(", "),o.subject_label,fo(o).map(ht).join("; "),...Mt(e,o.plan)])],or=["tekst","stap","soort","partner","vraag","gewicht"];function pp({all:t}){let e=(s,i)=>B(s).map(l=>[l,i(l)]),o=e(t.flatMap(s=>yo(s).flatMap(i=>i.partners)),ni),n=e(t.map(s=>s.query).sort(E),Qe),r=Object.entries(h.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${Vt}>
      <div class="velden">
        <${Ct}
          label=${Y.fields.partner}
          name="partner"
          options=${o.sort((s,i)=>E(s[1],i[1]))}
        />
        <${Ct} label=${Y.fields.step} name="stap" options=${Tt.map(s=>[s.notation,s.label])} />
        <${Ct} label=${Y.fields.query} name="vraag" options=${n} />
        <${Ct} label=${Y.fields.weight} name="gewicht" options=${r} />
        <${Ct} label=${Y.fields.kind} name="soort" options=${Po.map(s=>[s.notation,s.label])} />
        <${Le} label=${Y.fields.text} name="tekst" />
        <${lo} names=${or} />
      </div>
    <//>
  `}var fp=({scenario:t})=>a`
  <details class="blik">
    <summary>${Lt(t)} <span class="wijzig">${Y.change}</span></summary>
    <${co} />
  </details>
`,si="bron",oi=Object.keys(h.codes.Severity).at(-1);function up({points:t,low:e,source:o,query:n}){let r=B(t.map(c=>c.topic)).length,s=c=>D(Y.questions,c.length),i={points:_(Y.part_counts.points,{questions:s(t),topics:D(Y.topics_count,r)}),source:_(Y.part_counts.source,{questions:s(e)})},l=(c,p,f)=>a`
    <a href=${L("aandachtspunten",{...n,deel:p})} aria-current=${f?"true":null} id=${`deel-${p}`}>
      <strong>${Y.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${Y.parts_label}>
      ${l("points","overleg",!o)}${l("source",si,o)}
    </nav>
  `}var as={onderwerp:"topic",soort:"query"};function dp({gaps:t,beside:e,per:o,scenario:n,open:r,all:s}){let i=t.filter(m=>m.deadline).sort((m,u)=>E(m.deadline.day,u.deadline.day)),l=t.filter(m=>!m.deadline),c=as[o],p=Object.entries(as).map(([m,u])=>[m,Y.fold[u]]),f=()=>P({vouw:r?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${Ka} gaps=${i} scenario=${n} all=${s} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${Y.heading[c]}</h2>
            <p>${Y.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${f}>${r?Y.refold:Y.unfold}</button>
            </p>
          </header>
          <${io} legend=${Y.fold_by} name="per" options=${p} current=${o} id="per" />
          <${Ga} gaps=${l} beside=${e} by=${c} scenario=${n} open=${r} />
        </section>
      `}
    ${!t.length&&a`<p>${Y.none}</p>`}
  `}var mp=25;function ri({route:t}){let e=K(t.query),o=t.query,n=xt(e).gaps,r=Xn(),s=n.filter(g=>r?Ze().has(g.mark):Ra(g,o)),i=s.filter(g=>g.severity!==oi),l=s.filter(g=>g.severity===oi),c=o.deel?o.deel===si:!i.length&&l.length>0,p=r?s:c?l:i,f=r||or.some(g=>o[g]),m=o.vouw?o.vouw==="uit":f&&p.length<=mp,u=o.per in as?o.per:Object.keys(as)[Number(c&&!r)],d=Object.fromEntries(or.filter(g=>o[g]).map(g=>[g,o[g]])),$=g=>D(Y.questions,g.length);return a`
    <${U} text=${Y.title}>
      <p class="uitleg">${_(Y.intro,{report:rn(H(e.plan))})} ${$e}</p>
    <//>
    ${Eo(e).map(g=>a`<${ss} key=${g.key} plan=${g} />`)}
    <div class="deelrij">
      ${r?a`<p class="delen"><strong>${Y.only_title}</strong></p>`:a`<${up} points=${i} low=${l} source=${c} query=${d} />`}
      <${fp} scenario=${e} />
    </div>
    <div class=${r?"vragen alleen":"vragen"}>
      ${!r&&a`<${pp} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!r&&a`<p class="zacht">${Y.source_intro}</p>`}
        <${dp}
          key=${`${c}${r}`}
          gaps=${p}
          beside=${c||r?[]:l}
          per=${u}
          scenario=${e}
          open=${m}
          all=${f||!!o.termijnen}
        />
        <p class="acties"><${Ot} name="aandachtspunten.csv" rows=${()=>ei(p,e)} /></p>
      </div>
    </div>
    <${Va} gaps=${n} rows=${g=>ei(g,e)} />
    <${Kt} text=${_(Y.shown,{points:$(i),source:$(l)})} />
  `}function is(t,e){let o=new Map;for(let r of t)o.set(r.x,[...o.get(r.x)||[],r]);let n=Math.max(1,...[...o.values()].map(r=>r.length));return[...o.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*n/r.length)})))}function ai(t,e,o){let n=new Map(t.map(m=>[m.id,m])),r=m=>e.flatMap(u=>u.from===m?[u.to]:u.to===m?[u.from]:[]),s=[],i=[...t].sort((m,u)=>E(m.title,u.title)).map(m=>m.id),l=new Set,c=m=>{if(!(l.has(m)||!n.has(m))){l.add(m),s.push(m);for(let u of B(r(m)))c(u)}};for(let m of i)c(m);let p=Math.ceil(s.length/2),f=Math.max(o*1.6,40);return s.map((m,u)=>{let d=u<p,$=d?p:s.length-p,g=d?u:s.length-1-u,k=$>1?Math.sin(Math.PI*g/($-1)):1,S=Math.round((g+.5)*f*(p/$));return{...n.get(m),x:Math.round((d?-1:1)*(140+250*k)),y:S}})}var le="omgeving",$p=16,nr=8,sr=68,rr=236;function ii(t,e){let o=new Map,n=(s,i,l,c)=>{let p=[s,i,l,c].join("~");s&&i&&s!==i&&o.set([s,i,c].join("~"),{id:p,from:s,to:i,group:l,said:[c]})},r=s=>_(b.graph.contributes,{basis:A("Basis",w(s,"basis"))});for(let s of He(t,e))n(s.organisation,t,"rol",A("Role",s.role));for(let s of No(t,e))n(t,s.undertaking,"rol",A("Role",s.role));for(let s of no(t))ae(s,e)&&n(t,N(s,"barrier"),"stap",r(s));for(let s of At(t,"Contribution","barrier"))ae(s,e)&&n(N(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(Wt.get(t)))for(let l of i)l.startsWith("@")&&X(l.slice(1))&&n(t,l.slice(1),"verband",eo(s));for(let[s,i]of xe(t))X(s)&&ae(s,e)&&n(s,t,"verband",eo(i));return[...o.values()]}var Gt=h.around,hp=t=>Ao(t).find(e=>Gt.nodes[e])||"*",gp=t=>t.length>Gt.letters?`${t.slice(0,Gt.letters-1)}…`:t,li=(t,e,o)=>({id:t,label:gp(v(t)),title:v(t),group:hp(t),x:e,y:o}),ci=t=>{let{color:e,dashes:o}=Gt.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function pi(t,e){let o=yt(t)?t:"",n=o?ii(o,e).map(ci):[],r=[B(n.map(l=>l.from)),[o],B(n.map(l=>l.to))],s=new Set([o]),i=r.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(f=>!s.has(f));for(let f of p)s.add(f);return p.sort((f,m)=>E(v(f),v(m))).map((f,m)=>li(f,c*Gt.width,m))});return{...Gt,name:le,title:o?Gt.title_of.replace("{name}",v(o)):Gt.title,layout:"columns",looks:Gt,nodes:is(i,Gt.step),rows:n,date:e,centre:o}}function fi(t,e,o,n){let r=[...t.nodes],s=[...t.rows],i=new Map;for(let l of e.filter(c=>yt(c)&&r.some(p=>p.id===c))){let c=new Set(r.map(k=>k.id)),p=ii(l,o),f=k=>k.from===l?k.to:k.from,m=B(p.map(f)).filter(k=>!c.has(k)),u=m.slice(0,$p),d=r.find(k=>k.id===l),$=(n==="route"?_p:bp)(r,d,u);r.push(...$.map(({id:k,x:S,y})=>li(k,S,y)));let g=new Map($.map(k=>[k.id,k]));for(let k of p.filter(S=>g.has(f(S)))){let{branch:S}=g.get(f(k));s.push({...ci(k),...S&&{branch:{...S,head:l,stop:f(k)}}})}m.length>u.length&&i.set(l,{shown:u.length,count:m.length-u.length})}return{nodes:r,rows:s,left:i}}function bp(t,e,o){let n=t.map(c=>c.x),[r,s]=[Math.min(...n),Math.max(...n)],i=e.x<(r+s)/2?r-Gt.width:s+Gt.width,l=e.y-(o.length-1)*Gt.step/2;return o.map((c,p)=>({id:c,x:i,y:l+p*Gt.step}))}function _p(t,e,o){let n=Math.max(...t.map(l=>l.x)),r=Math.max(...t.map(l=>l.y))+30,s=Math.ceil(o.length/nr)*rr,i=Math.max(0,Math.min(e.x+sr,n+sr-s));return o.map((l,c)=>{let p=i+Math.floor(c/nr)*rr,f=r+26+c%nr*(Gt.step-3);return{id:l,x:p+rr/2-4,y:f,branch:{beside:p-e.x,aside:sr,top:r}}})}function ui(t,e){let{date:o}=K(e);if(t===le)return pi(e.ding,o);let n=h.views[t];if(!n)return null;let{edges:r,loose:s}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...r,...s]}}function Ho(t,e,o){return t.matrix||e.from&&e.to?`${o(e.from)} – ${o(e.to)}`:[o(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}var Uo=t=>Object.keys(t.table).filter(e=>!di[e]),di={from_label:"from",to_label:"to"},mi=t=>di[t],ls={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function $i(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=K(e),r=Object.entries(ls).map(([c,p])=>[p,c==="partner"?e[c]&&Jt(e[c]):e[c]]).filter(([,c])=>c),s=t.rows.filter(c=>!o.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&r.every(([p,f])=>c[p]?.includes(f)||c.from===f||c.to===f));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.row&&i.has(c.row));return t.choose?{nodes:ai(l,s,t.step),rows:s}:{nodes:t.layout==="columns"?is(l,t.step):l,rows:s}}var cs=b.graph.choose,gi="alles",kp=["stap","hoofdstuk"],bi=t=>!!t[gi]||Object.keys(ls).some(e=>t[e]),hi=t=>B(t.flatMap(e=>[e.from,e.to])).length;function _i({picture:t}){let e=B(de("Chapter").map(s=>w(s,"identifier"))).sort(E),o=s=>v(de("Chapter").find(i=>w(i,"identifier")===s)),n={stap:Tt.map(s=>[s.notation,s.label]),hoofdstuk:e.map(s=>[s,o(s)])},r=s=>L(["graaf",t.name],s);return a`<div class="kieseerst">
    <p>${cs.sentence}</p>
    ${kp.map(s=>{let i=n[s].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[ls[s]]?.includes(l))})).filter(l=>l.rows.length);return i.length>0&&a`<h2>${cs[s]}</h2>
          <ul class="keuzetegels">
            ${i.map(({value:l,label:c,rows:p})=>a`<li><a href=${r({[s]:l})}>
                <b>${c}</b><span>${D(cs.partners,hi(p))}</span></a></li>`)}
          </ul>`})}
    <p><a href=${r({[gi]:"ja"})}>${D(cs.whole,hi(t.rows),{lines:t.rows.length})}</a></p>
  </div>`}var Ee=b.graph.card,dn=3;function wi(t,e=To){let o=B(t.filter(Boolean)),n=o.length-dn;return e(n>0?[...o.slice(0,dn),Ee.more.replace("{count}",String(n))]:o)}var ps=t=>wi(t,e=>e.join("; ")),ki=t=>ps(t.flatMap(e=>yt(e)?qt(e).slice(0,1).map(ht):[])),yi=t=>A("Role",t);function wp(t,e){let o=He(t,e).filter(s=>_o(s.role)),n=no(t).filter(s=>ae(s,e)),r=s=>`${v(qs(N(s,"barrier")))}, ${A("Basis",w(s,"basis")).toLowerCase()}`;return[[Ee.who,ps(o.map(s=>`${v(s.organisation)} (${yi(s.role)})`))],[Ee.state,Ft(t,e)],[Ee.step,ps(n.map(r))],[Ee.where,ps(qt(t).slice(0,2).map(ht))]]}function vi(t,e){let o=[t.from,t.to].flatMap(n=>n?No(n,e).filter(r=>t.about?.includes(r.undertaking)&&_o(r.role)):[]);return wi(o.map(n=>yi(n.role)))}var yp=(t,e)=>Uo(t).map(n=>t.table[n]).map((n,r)=>[n,e.said[r]]),vp=(t,e,o)=>[...t.said.filter(n=>n&&Q(n)!==Q(e)),vi(t,o)].filter(Boolean).join(" · ");function xi(t,e,o,n){let r=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(r)return{kind:r.group&&t.looks.edges[r.group]?.label||"",name:Ho(t,r,n),facts:[...yp(t,r),[Ee.role,vi(r,t.date)],[Ee.where,ki(r.about||[])]],thing:""};let s=e.filter(c=>c.from===o||c.to===o),i=c=>n(c.from===o?c.to:c.from),l=qe(o)?wp(o,t.date):[...s.slice(0,dn).map(c=>[i(c),vp(c,i(c),t.date)]),[Ee.also,s.length>dn?Ee.more.replace("{count}",String(s.length-dn)):""],[Ee.where,ki(s.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:yt(o)?M(it(o)):"",name:n(o),facts:l,thing:yt(o)?o:""}}var Et=b.graph,ar=40,Oi=(t,e=v(t))=>a`<a href=${se(t)}>${e}</a>`,xp=t=>(t===1?Et.counted.one:Et.counted.more).replace("{count}",t);function Op({picture:t,row:e}){let o=e.group&&!h.views[t.name]?Object.keys(h.around.table):Object.keys(t.table),n=Uo(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[o.length&&n[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function Sp({picture:t,row:e,name:o}){let n=(e.about||[]).filter(s=>yt(s)&&s!==e.from&&s!==e.to),r=s=>so(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${Ho(t,e,o)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&a`<p>${t.looks.edges[e.group].label}</p>`}
    <${Op} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&a`<p>${$e}</p><p><a href=${L("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${Et.slot_page}</a></p>`}
    ${n.length>0&&a`<p>${Et.about}</p>
        <ul>${n.map(s=>a`<li>${X(s)?Oi(s):v(s)}${qe(s)&&a`<span class="zacht"> – ${r(s)}</span>`}${qt(s).slice(0,1).map(i=>a`<span class="zacht adres">${ht(i)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&X(s)).map((s,i)=>a`${i>0&&" · "}${Oi(s,Et.page_of.replace("{name}",v(s)))}`)}</p>
  `}function Cp({picture:t,rows:e,node:o,name:n,unfold:r,opened:s,pick:i}){let l=e.filter(u=>u.from===o||u.to===o),c=t.nodes.find(u=>u.id===o)?.group,p=t.looks.nodes[c]?.label||it(o),f=s.includes(o),m=u=>{let d=u.from===o?u.to:u.from;return a`<li>
      ${t.arrows!==!1&&(u.from===o?Et.towards:Et.coming)}
      <button type="button" class="rijknop" onClick=${()=>i(d||u.id)}>${n(d)}</button>
      ${u.group&&a`<span class="zacht"> – ${t.looks.edges[u.group]?.label||u.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${p&&`${M(p)}. `}${xp(l.length)}</p>
    ${yt(o)&&X(o)&&a`<p class="acties">
        <a href=${se(o)}>${Et.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(f)}
          onClick=${()=>r(o)}>${f?`− ${Et.fold}`:`+ ${Et.unfold}`}</button>
        ${" "}<a href=${L(["graaf",le],{ding:o})}>${Et.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,ar).map(m)}</ul>
    ${l.length>ar&&a`<p>${Et.rest.replace("{count}",String(l.length-ar))}</p>`}
  `}function Si(t){let{row:e,node:o,first:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${Et.in_words}>
      ${e&&a`<${Sp} ...${t} />`} ${o&&a`<${Cp} ...${t} />`}
      ${!e&&!o&&(n||a`<p class="zacht">${Et.nothing_chosen}</p>`)}
    </section>
  `}function Ci({picture:t,rows:e,name:o,hover:n,close:r,keep:s,unfold:i,opened:l,unfolds:c}){let p=pt(null);We(()=>{let u=d=>d.key==="Escape"&&r();return window.addEventListener("keydown",u),()=>window.removeEventListener("keydown",u)},[]),wt(()=>{let{offsetWidth:u,offsetHeight:d,offsetParent:$}=p.current,g=Math.max(4,Math.min(n.x-20,$.clientWidth-u-4)),k=n.y+16,S=k+d>$.clientHeight-4?Math.max(4,n.y-18-d):k;p.current.style.transform=`translate(${g}px, ${S}px)`});let f=xi(t,e,n.id,o),m=f.facts.filter(([u,d])=>u&&d);return a`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>s(!0)} onPointerLeave=${()=>s(!1)}>
      ${f.kind&&a`<span class="zacht">${f.kind}</span>`}
      <strong>${f.name}</strong>
      <dl>${m.map(([u,d])=>a`<div><dt>${u}</dt><dd>${d}</dd></div>`)}</dl>
      ${f.thing&&X(f.thing)&&a`<p class="acties"><a href=${se(f.thing)}>${Et.page}</a>${c(f.thing)&&a`<button type="button" class="rijknop" onClick=${()=>i(f.thing)}>${l.includes(f.thing)?Et.fold:Et.unfold}</button>`}</p>`}
    </div>
  `}var xo="#16212B",ji="#8E8779",ir="#0A4F7A",fs="#FFFFFF";function lr(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let r=1;r<e.length-1;r+=1)t.arcTo(...e[r],...e[r+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function Li(t,e){let[o,n,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,r,n-o,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let i=o-(s-r);i<n;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function Ti(t,e){let[o,n]=[e[0],e[e.length-1]],r=n.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,n.y),t.stroke()};t.strokeStyle=xo,t.lineWidth=14,s(),t.strokeStyle=fs,t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,n.y-15),t.lineTo(r+22,n.y),t.lineTo(r,n.y+15),t.fillStyle=xo,t.fill(),t.restore()}function jp(t,e,o,n,r=5.5){t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.fillStyle=n==="full"?xo:fs,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,r,Math.PI/2,-Math.PI/2),t.fillStyle=xo,t.fill()),t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=xo,t.stroke()}function Mi(t,e){let o=new Set(t.filter(r=>r.station).map(r=>r.id)),n=new Map(t.map(r=>[r.id,r.rail]));return e.flatMap(r=>{if(r.branch)return[{edge:r,...r.branch}];if(!o.has(r.to))return[];let s=n.get(r.from);return[{edge:r,head:r.to,stop:r.from,beside:s??0,between:s===void 0}]})}function mn(t,{head:e,stop:o,beside:n}){let r=t.getPosition(e);return{from:r,x:r.x+n,y:t.getPosition(o).y}}function Lp({from:t,x:e,y:o},{aside:n=0,top:r=t.y+34}){let s=[t.x+n,t.y],i=e===s[0]?[]:[[s[0],r],[e,r]];return[...n?[[t.x,t.y]]:[],s,...i,[e,o]]}function Bi(t,e,o,n){t.save(),t.lineCap="round";let r=o.map(s=>({on:n.has(s.edge.id),down:Lp(mn(e,s),s)}));for(let{down:s}of r)lr(t,s,3,ji);for(let{on:s,down:i}of r)s&&lr(t,i,4,xo);t.restore()}function Ei(t,e,o,n){for(let r of o){let{x:s,y:i}=mn(e,r),{left:l,right:c}=e.getBoundingBox(r.stop),p=(l+c)/2,{label:f,font:m}=e.body.nodes[r.stop].options;t.font=`${m.size}px ${m.face}`;let u=n.has(r.edge.id),d=r.between&&!u?t.measureText(f).width/2+8:(c-l)/2-6,$=s<p?p-d:p+d;Math.abs($-s)>3&&lr(t,[[s,i],[$,i]],u?4:1.6,u?xo:ji)}for(let r of o){let{x:s,y:i}=mn(e,r);jp(t,s,i,r.edge.mark||"full",r.edge.mark?5.5:3)}}function cr(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function Ai(t,e,o,n){let{x:r,y:s}=cr(e,o);t.save(),t.beginPath(),t.arc(r,s,9,0,2*Math.PI),t.fillStyle=n?ir:fs,t.fill(),t.lineWidth=1.8,t.strokeStyle=ir,t.stroke(),t.beginPath(),t.moveTo(r-4.5,s),t.lineTo(r+4.5,s),n||(t.moveTo(r,s-4.5),t.lineTo(r,s+4.5)),t.strokeStyle=n?fs:ir,t.stroke(),t.restore()}var Tp="#16212B",us=12/14,Mp=13,Fi=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<Mp;function Pi(t,{nodes:e,edges:o,options:n,view:r,opened:s=[]},{onChoose:i,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let f=Mi(e,o),m=new Map(f.map(x=>[x.edge.id,x])),u=new vis.DataSet(e.map(({title:x,...R})=>p?R:{...R,title:x})),d=new vis.DataSet(o.map(x=>m.has(x.id)?{...x,hidden:!0}:x)),$=new vis.Network(t,{nodes:u,edges:d},n),g=t.querySelector(".vis-network");g.setAttribute("role","application"),g.setAttribute("aria-label",t.dataset.title||"");for(let x of t.querySelectorAll("canvas"))x.setAttribute("aria-hidden","true");let k=e.filter(x=>x.slot).map(x=>x.id),S=e.filter(x=>x.station).sort((x,R)=>x.station-R.station),y=new Set,C="",O=()=>[...new Set([C,...s,...$.getSelectedNodes()])].filter(x=>x&&c(x));$.on("beforeDrawing",x=>{Bi(x,$,f,y);let R=S.map(I=>$.getPosition(I.id));R.length&&Ti(x,R);for(let I of k)Li(x,$.getBoundingBox(I))}),$.on("afterDrawing",x=>{Ei(x,$,f,y);for(let R of O())Ai(x,$,R,s.includes(R))});let V=x=>f.find(R=>Fi(mn($,R),x,$.getScale()))?.edge.id,vt=x=>O().find(R=>Fi(cr($,R),x,$.getScale())),T=(x=.05)=>{if(!e.length||($.fit({animation:!1,maxZoomLevel:1.15}),$.getScale()>=x))return;let I=Math.min(...e.map(Re=>Re.x))-85,Z=Math.min(...e.map(Re=>Re.y))-30,fe=t.clientWidth/x*.5,oe=Math.max(...e.map(Re=>Re.x))+85-I,Yt={x:oe<2*fe?I+oe/2:I+fe,y:Z+t.clientHeight/x*.5};$.moveTo({position:Yt,scale:x,animation:!1})};$.on("click",({nodes:[x],edges:[R],pointer:I})=>{let Z=vt(I.canvas);Z?l?.(Z):i?.(V(I.canvas)??x??R??null)}),$.on("doubleClick",({nodes:[x]})=>x&&l?.(x));let _t=(x,R)=>{x&&c(x)!==(C===x)&&$.redraw(),x&&(C=x),p?.(x,R)};if(p){$.on("hoverNode",({node:I,pointer:Z})=>_t(I,Z.DOM)),$.on("hoverEdge",({edge:I,pointer:Z})=>_t(I,Z.DOM));for(let I of["blurNode","blurEdge","dragStart","zoom"])$.on(I,()=>_t(null));let x="",R=I=>{if(!f.length||I.buttons)return;let{left:Z,top:fe}=t.getBoundingClientRect(),oe={x:I.clientX-Z,y:I.clientY-fe},Yt=V($.DOMtoCanvas(oe))||"";Yt!==x&&_t(Yt||null,oe),t.style.cursor=Yt||vt($.DOMtoCanvas(oe))?"pointer":"",x=Yt};g.addEventListener("pointermove",R)}r?$.moveTo({...r,animation:!1}):T(us);let pe=new Map(o.map(x=>[x.id,x]));return{network:$,fit:T,view:()=>({position:$.getViewPosition(),scale:$.getScale()}),zoom:x=>$.moveTo({scale:Math.min(4,Math.max(.05,$.getScale()*x))}),select(x,R,I){let Z=R.length?R:o.filter(dt=>x.includes(dt.from)||x.includes(dt.to)).map(dt=>dt.id),fe=new Set(Z.filter(dt=>pe.has(dt))),oe=[...y,...fe].filter(dt=>!m.has(dt)&&y.has(dt)!==fe.has(dt));oe.length&&d.update(oe.map(dt=>fe.has(dt)?{id:dt,width:3,color:{color:Tp}}:{id:dt,width:1.6,color:{color:pe.get(dt).color}})),y=fe;let Yt=x.filter(dt=>u.get(dt));if($.setSelection({nodes:Yt,edges:[]},{highlightEdges:!1}),$.redraw(),!I||!Yt.length)return;Yt.some(dt=>{let{x:W,y:wn}=$.canvasToDOM($.getPosition(dt));return W>0&&W<t.clientWidth&&wn>0&&wn<t.clientHeight})||$.focus(Yt[0],{scale:Math.max($.getScale(),us),animation:!1})},show(x){$.fit({nodes:x.filter(R=>u.get(R)),animation:!1,maxZoomLevel:1.15}),$.getScale()<us&&$.moveTo({scale:us})},destroy:()=>$.destroy()}}function zi(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var Bp=250,Ep=.74,Ap={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function Ni(t){let{of:e,nodes:o,edges:n,options:r,handle:s,lit:i,line:l,look:c,shown:p,title:f,opened:m}=t,u=pt(null),d=pt({of:"",view:null,ids:new Set}),$=pt(t);$.current=t,wt(()=>{let S=performance.now(),y=d.current.of===e?d.current.view:null,C=0,O=(T,_t)=>{window.clearTimeout(C),C=window.setTimeout(()=>$.current.onHover(T===null?null:{id:T,..._t}),Bp)},V=Pi(u.current,{nodes:o,edges:n,options:r,view:y,opened:m},{onChoose:T=>$.current.onChoose(T),onUnfold:T=>$.current.onUnfold(T),unfolds:T=>$.current.unfolds(T),onHover:O});s.current=V;let vt=y?o.map(T=>T.id).filter(T=>!d.current.ids.has(T)):[];return vt.length&&V.show([...vt,...i]),u.current.dataset.ms=String(Math.round(performance.now()-S)),()=>{window.clearTimeout(C),d.current={of:e,view:V.view(),ids:new Set(o.map(T=>T.id))},V.destroy(),s.current=null}},[e,o,n]),wt(()=>{p&&d.current.of===""&&s.current.fit(12/14)},[p]),wt(()=>{let S=()=>window.setTimeout(()=>s.current?.fit(),60);return document.addEventListener("fullscreenchange",S),()=>document.removeEventListener("fullscreenchange",S)},[]),wt(()=>s.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let g=S=>Ap[S.key]?.(t),k={height:`${zi(o,Math.max(420,Math.round(window.innerHeight*Ep)))}px`};return a`<div class="doek" id="doek" ref=${u} style=${k} data-title=${f} onKeyDown=${g}></div>`}var $n=t=>t===""?2:yt(t)&&Wn(t)?1:0;function ds(t,e){let o=new Map;for(let r of t){let s=`${r.from||""}|${r.to||""}`;o.set(s,[...o.get(s)||[],r])}let n=r=>[...new Set(r)].sort((s,i)=>$n(s)-$n(i)||E(e(s),e(i)));return{givers:n(t.map(r=>r.from||"")),takers:n(t.map(r=>r.to||"")),at:(r,s)=>o.get(`${r}|${s}`)||[]}}var Ae=b.graph.matrix,Oo=({look:t})=>a`
  <svg class=${`stroom ${t.mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    ${t.mark==="broken"?a`<path d="M1.5 1.5 6 3.8v4.4L1.5 10.5Z M8.2 4.9 10.5 6 8.2 7.1Z" fill=${t.color} stroke=${t.color} />`:a`
            <path d="M1.8 1.5 10.4 6 1.8 10.5Z" fill=${t.mark==="full"?t.color:"#FFFFFF"} stroke=${t.color}
              stroke-width="1.5" stroke-linejoin="round" />
            ${t.mark==="half"&&a`<path d="M1.8 1.5 6 3.7v4.6L1.8 10.5Z" fill=${t.color} />`}
          `}
  </svg>
`;function Ri({picture:t,rows:e,names:o,chosen:n,pick:r,point:s,caption:i}){let l=y=>o.get(y)?.title||Ae.nobody,c=y=>o.get(y)?.label||Ae.nobody,{givers:p,takers:f,at:m}=ds(e,c),u=y=>t.looks.edges[y.group],d=y=>[y.said[0],u(y).label].filter(Boolean).join(", "),$=(y,C)=>[$n(y)!==$n(C)&&"nieuw",y===""&&"ongenoemd"].filter(Boolean).join(" "),g=(y,C)=>{let O=y.currentTarget.getBoundingClientRect(),V=y.currentTarget.closest(".vlak").getBoundingClientRect();s({id:C.id,x:O.right-V.left,y:O.bottom-V.top-10})},k=(y,C)=>{let O=m(y,C);if(!O.length)return null;let V=O.some(T=>T.id===n),vt=O.some(T=>u(T).mark==="broken");return a`
      <button type="button" class=${vt?"hapert":null} aria-pressed=${String(V)}
        aria-label=${`${l(y)} ${Ae.to} ${l(C)}: ${O.map(d).join("; ")}`}
        onClick=${()=>r(O[(O.findIndex(T=>T.id===n)+1)%O.length].id)}
        onMouseEnter=${T=>g(T,O[0])} onMouseLeave=${()=>s(null)}
        onFocus=${T=>g(T,O[0])} onBlur=${()=>s(null)}>
        ${O.length>2?a`<${Oo} look=${u(O[0])} /><b>${O.length}</b>`:O.map(T=>a`<${Oo} look=${u(T)} />`)}
      </button>
    `},S=y=>n&&e.some(C=>C.id===n&&(C.from||"")===y);return a`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${i}</caption>
        <thead>
          <tr>
            <td class="hoek">${Ae.corner}</td>
            ${f.map((y,C)=>a`<th scope="col" class=${$(y,f[C-1]??y)}><span>${c(y)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${p.map((y,C)=>a`
              <tr class=${[$(y,p[C-1]??y),S(y)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(y)}</th>
                ${f.map((O,V)=>a`<td class=${$(O,f[V-1]??O)}>${k(y,O)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function Wi({picture:t,rows:e,name:o,pick:n}){let r=Object.entries(t.looks.edges).map(([i,l])=>({look:l,rows:e.filter(c=>c.group===i)})).filter(i=>i.rows.length),s=r.filter(i=>i.look.mark==="broken").flatMap(i=>i.rows);return a`
    <h2>${Ae.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${r.map(({look:i,rows:l})=>a`<li><${Oo} look=${i} /><b>${l.length}</b><span>${i.label}</span></li>`)}
      ${[["from",Ae.no_giver],["to",Ae.no_taker]].map(([i,l])=>{let c=e.filter(p=>!p[i]).length;return c>0&&a`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${s.length>0&&a`<h3>${Ae.falters}</h3>
        <ul class="stromen">
          ${s.map(i=>a`<li>
              <button type="button" class="rijknop" onClick=${()=>n(i.id)}>${o(i.from)} → ${o(i.to)}</button>
              <span>${i.said[0]}</span>${i.said[2]&&a`<span class="zacht">${Ae.since} ${i.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${M(Ae.empty)}</p>
  `}var Ye=b.graph,Ii=["kies","uit"],Di=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...Ii];function Fp({thing:t}){let e=ne(()=>[...Wt.keys()].filter(X).sort((n,r)=>E(v(n),v(r))),[]),o=n=>{let r=e.find(s=>v(s)===n.target.value);r?P({ding:r,kies:null,uit:null}):nt(Ye.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${Ye.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${yt(t)?v(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${v(n)}></option>`)}</datalist>
    </label>
  `}function qi({picture:t,query:e}){let[o,n]=rt(!1),r=Di.filter(g=>e[g]&&!Ii.includes(g)).length,s=t.name===le,i=t.nodes.filter(g=>nn(g.id)).sort((g,k)=>E(g.title,k.title)),l=g=>h.codes.CellState[g]?.order??9,c=B(t.rows.map(g=>g.state).filter(Boolean)).sort((g,k)=>l(g)-l(k)),p=g=>M(h.codes.CellState[g]?.label||A("Status",g)),f=Po.filter(g=>t.rows.some(k=>k.kinds?.includes(g.notation))),m=Tt.filter(g=>t.rows.some(k=>k.steps?.includes(g.notation))),u=new Set(t.rows.flatMap(g=>g.chapters||[])),d=de("Chapter").map(g=>[w(g,"identifier"),v(g)]).filter(([g])=>u.has(g)).sort((g,k)=>E(g[0],k[0])),$=[["stap",Ye.filters.step,m.map(g=>[g.notation,g.label])],["hoofdstuk",Ye.filters.chapter,d],["soort",Ye.filters.kind,f.map(g=>[g.notation,g.label])],["partner",Ye.filters.partner,i.map(g=>[w(g.id,"notation"),g.title])],["staat",Ye.filters.state,c.map(g=>[g,p(g)])]];return a`
    <details class="filters graafkeuzes" open=${o} onToggle=${g=>n(g.target.open)}>
      <summary id="filterknop">${r?_(b.shared.filters_set,{count:r}):Ye.choices}</summary>
      ${!s&&a`<${wo} />`}
      <${cn} />
      <div class="velden">
        ${s&&a`<${Fp} thing=${t.centre} />`}
        ${!s&&$.filter(([,,g])=>g.length>1).map(([g,k,S])=>a`<${Ct} name=${g} label=${k} options=${S} />`)}
        <${Le} label=${Ye.filters.search} name="zoek" id="graafzoek" />
        <${lo} names=${Di} />
      </div>
    </details>
  `}var pr=b.graph,Pp={full:a`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},zp=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${Pp[t.mark]}
  </svg>
`,Np=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,Hi={name:!0,hollow:!0,stop:!0,side:!0,tag:!0},Ui=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${Hi[t.shape]?"#FFFFFF":t.color} stroke=${Hi[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function Gi({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),r=c=>t.layout==="grid"&&t.looks.edges[c],s=Object.entries(t.looks.nodes).filter(([c])=>!r(c)&&t.nodes.some(p=>p.group===c)),i=(c,p)=>{if(t.matrix&&p.mark)return a`<${Oo} look=${p} />`;if(t.layout==="route"&&p.mark)return a`<${zp} look=${p} />`;if(t.layout!=="grid")return a`<${Np} look=${p} />`;let f=t.looks.nodes[c];return f?a`<${Ui} look=${f} />`:a`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?o.delete(c):o.add(c),P({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${pr.lines}>
      ${n.map(([c,p])=>a`
          <li>
            <label>
              <input type="checkbox" id=${`lijn-${c}`} checked=${!o.has(c)}
                onChange=${f=>l(c,f.target.checked)} />
              ${i(c,p)}<span>${p.label}</span>
            </label>
          </li>
        `)}
    </ul>
    ${!t.matrix&&a`<ul class="lijnen" aria-label=${pr.points}>
      ${s.map(([,c])=>a`<li><${Ui} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&a`<li><span class="leegvak" aria-hidden="true"></span><span>${pr.slots}</span></li>`}
    </ul>`}
  `}var ms=b.graph;function fr({picture:t,rows:e,name:o,chosen:n,pick:r}){let s=t.matrix,i=s?"from":"to",l=s?"to":"from",c=new Map(t.nodes.map(f=>[f.id,f.station??0])),p=ds(e,o)[s?"givers":"takers"];return p.sort((f,m)=>(c.get(f)||0)-(c.get(m)||0)),a`<div class="beeldlijst">
    ${p.map(f=>{let m=e.filter(k=>(k[i]||"")===f),u=m.filter(k=>k.color||s),d=m.filter(k=>!k.color&&!s),$=u.length?D(s?ms.list.flows:ms.list.partners,u.length):ms.list.nobody,g=d.length>0&&D(ms.list.slots,d.length);return a`
        <details key=${f} open=${p.length<4||m.some(k=>k.id===n)}>
          <summary><h2>${o(f)}</h2><span class="zacht">${[$,g].filter(Boolean).join(" · ")}</span></summary>
          <ul>
            ${d.map(k=>a`<li class="leegrij"><span>${k.said.filter(Boolean).join(": ")}</span></li>`)}
            ${u.map(k=>a`<li>
                <button type="button" class="rijknop" aria-pressed=${String(k.id===n)} onClick=${()=>r(k.id)}>
                  ${s&&a`<${Oo} look=${t.looks.edges[k.group]} />`}${s&&"→ "}${o(k[l])}
                </button>
                <span class="zacht">${k.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var hn=b.graph,Ki="from_label",Rp="amount",ur=new WeakMap;function Wp(t,e){return ur.has(t)||ur.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),ur.get(t).get(e)||hn.not_said}function Go(t,e,o){let n=mi(o);return n?Wp(t,e[n]):e.said[Uo(t).indexOf(o)]||""}function Dp(t,e,o){let n=o.replace("-",""),r=o[0]==="-"?-1:1,s=e.map(l=>[Go(t,l,n),l]),i=l=>+(l===""||l===hn.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*E(l[0],c[0])).map(([,l])=>l)}function Vi({picture:t,rows:e,chosen:o,pick:n,caption:r}){let s=F.route.query.sorteer||Ki,i=Object.entries(t.table),l=(m,u)=>{let d=s===m?`-${m}`:m;P({sorteer:d===Ki?null:d},!0),nt(hn.sorted.replace("{column}",u.toLowerCase()).replace("{direction}",d[0]==="-"?hn.down:hn.up))},c=m=>s===m?"ascending":s===`-${m}`?"descending":null,p=([m,u])=>m===Rp?a`<th scope="col" role="columnheader">${u}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(m)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${m}`} onClick=${()=>l(m,u)}>
            ${u}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,f=m=>{let u=m.id===o,d=u||o&&(m.from===o||m.to===o);return a`
      <tr key=${m.id} role="row" class=${d?"gekozen":null} data-rij=${m.id} data-van=${m.from||""}
        data-naar=${m.to||""} onClick=${$=>$.target.closest("button, a")||n(m.id)}>
        ${i.map(([$,g],k)=>k?a`<td role="cell" data-kop=${g}>${Go(t,m,$)}</td>`:a`<th scope="row" role="rowheader" data-kop=${g}>
                <button type="button" class="rijknop" aria-pressed=${String(u)} onClick=${()=>n(m.id)}>
                  ${Go(t,m,$)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(p)}</tr></thead>
      <tbody role="rowgroup">${Dp(t,e,s).map(f)}</tbody>
    </table>
  `}var Fe=b.graph,Zi=({ways:t,shows:e,choose:o})=>a`
  <div class="knoppen" role="group" aria-label=${Fe.show.label}>
    ${t.map(([n,r])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${r}</button>`)}
  </div>
`;function Qi({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${Fe.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>document.querySelector("#doek canvas").toBlob(i=>Ce(`${e.name}.png`,i,"image/png"),"image/png");return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",Fe.tools.fit,()=>t.current.fit())} ${n("back",Fe.tools.back,o)}
      ${n("screen",Fe.tools.screen,r)} ${n("png",Fe.tools.png,s)}
    </div>
  `}function Yi({picture:t,ids:e,left:o}){if(!e.length)return null;let n=r=>P({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${Fe.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=v(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${_(Fe.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(s+1)}>${i}</button>`}`})}
      ${[...o].map(([r,{shown:s,count:i}])=>{let l=_(Fe.left_out,{name:v(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${L(["graaf",le],{ding:r})}>${Fe.surroundings}</a></p>`})}
    </nav>
  `}function uo(){let t=b.missing;return a`
    <${U} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${L("overzicht")}>${t.home}</a></p>
  `}var bt=b.graph,Ip="(max-width: 44rem)",dr=null,mr=()=>dr,So=t=>P({kies:F.route.query.kies===t?null:t},!0);function qp(t){let e=window.matchMedia(Ip).matches,o=t.matrix?[["matrix",bt.show.matrix],["beeld",bt.show.arrows]]:[["beeld",bt.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",bt.show.list]]:[],r=["tabel",bt.show.table];return e&&!n.length?[r,...o]:[...n,...o,r]}function Hp(t,e,o){let n=Q(o||""),r=Object.keys(t.table);return n?e.filter(s=>r.some(i=>Q(Go(t,s,i)).includes(n))):e}function Up({picture:t,drawn:e,opened:o,chosen:n,row:r,lit:s,choices:i,handle:l,turn:c,shown:p,tell:f}){let m=ne(()=>e.rows.filter($=>$.color),[e]),u=ne(()=>[...e.nodes].filter($=>$.title).sort(($,g)=>$.y-g.y||$.x-g.x).map($=>$.id),[e]),d=$=>{let g=u[(u.indexOf(s[0])+$+u.length)%u.length];P({kies:g},!0)};return a`
    <${Ni} of=${`${t.name}|${t.date}|${t.centre||""}|${i}|${c}`} nodes=${e.nodes}
      edges=${m} options=${Kp(t,o)} opened=${o} handle=${l} lit=${s}
      line=${r?.color?r.id:""} look=${!!n||s.length===1} shown=${p}
      title=${_(bt.picture,{title:t.title})} onChoose=${$=>$&&So($)} onStep=${d}
      unfolds=${f.unfolds} onUnfold=${f.unfold} onHover=${f.point}
      onClear=${()=>P({kies:null},!0)} />
  `}function Gp({picture:t,query:e}){let o=pt(null),n=pt(!1),[r,s]=rt(0),[i,l]=rt(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(W=>e[W]).join("|"),f=ne(()=>$i(t,e),[t,p]),m=(e.uit||"").split(",").filter(yt),u=ne(()=>fi(f,m,t.date,t.layout),[f,e.uit]),d=ne(()=>new Map(u.nodes.map(W=>[W.id,W])),[u]),$=u.rows.find(W=>W.id===c||c===`leeg~${W.id}`&&W),g=$?"":d.has(c)?c:"",k=ne(()=>Hp(t,f.rows,e.zoek),[f,e.zoek]),S=!$&&!g&&Q(e.zoek||""),y=S?u.nodes.filter(W=>Q(W.title||"").includes(S)).map(W=>W.id):[],C=qp(t),O=C.some(([W])=>W===e.toon)?e.toon:C[0][0],V=t.choose&&!bi(e),vt=O==="beeld"&&!V,T=W=>d.get(W)?.title||(t.matrix?bt.matrix.nobody:bt.not_said),_t=W=>yt(W)&&X(W)&&W!==t.centre,pe=W=>{if(!_t(W))return;let wn=m.includes(W)?m.filter(Kl=>Kl!==W):[...m,W];l(null),P({uit:wn.join(","),kies:W})},x=W=>{(W||!n.current)&&l(W)},R=W=>{n.current=W,W||l(null)};We(()=>{!c||!F.started||($&&!($.from&&$.to)?nt(_(bt.chosen_one,{name:Ho(t,$,T)})):$?nt(_(bt.chosen_pair,{from:T($.from),to:T($.to)})):g&&nt(_(bt.chosen_one,{name:T(g)})))},[c]),wt(()=>(dr={name:t.name,drawing:o.current},()=>{dr=null}));let I=$&&!$.color?`leeg~${$.id}`:"",Z=I&&d.has(I)?[I]:$?[$.from,$.to].filter(Boolean):g?[g]:y,fe={unfolds:_t,unfold:pe,point:x},oe={picture:t,rows:u.rows,name:T,opened:m,unfold:pe,pick:So},Yt=i&&i.id!==c&&a`<${Ci} ...${oe} unfolds=${_t} keep=${R} hover=${i} close=${()=>l(null)} />`,Re=D(bt.rows,k.length),dt=t.matrix?a`<${Wi} picture=${t} rows=${k} name=${T} pick=${So} />`:t.layout==="route"&&vt&&a`<p class="zacht">${bt.nothing_chosen}</p><${fr} picture=${t} rows=${k} name=${T} chosen="" pick=${So} />`;return a`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${Zi} ways=${C} shows=${O} choose=${W=>P({toon:W},!0)} />
      ${vt&&a`<${Qi} handle=${o} picture=${t} reset=${()=>s(r+1)} />`}
      <${qi} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${O==="tabel"}>
          ${vt&&a`<${Yi} picture=${t} ids=${m} left=${u.left} />`}
          ${t.choose&&!V&&a`<p class="spoor"><a href=${L(["graaf",t.name])}>${bt.choose.back}</a></p>`}
          <div class="vlak">
            ${V?a`<${_i} picture=${t} />`:O==="matrix"?a`<${Ri} picture=${t} rows=${k} names=${d} chosen=${$?.id||""} pick=${So}
                      point=${x} caption=${_(bt.matrix.caption,{rows:Re})} />`:O==="lijst"?a`<${fr} picture=${t} rows=${k} name=${T} chosen=${$?.id||""} pick=${So} />`:a`<${Up} ...${{picture:t,drawn:u,opened:m,chosen:c,row:$,lit:Z,choices:p,handle:o,turn:r,tell:fe}}
                        shown=${O==="beeld"} />`}
            ${!f.rows.length&&a`<p class="leegbeeld">${t.centre?bt.alone:bt.empty}</p>`}
            ${Yt}
          </div>
          ${!V&&a`<${Gi} picture=${t} hidden=${e.zonder||""} />`}
          ${vt&&a`<p class="zacht sleutels">${bt.keys}</p>`}
        </div>
        <div class="tabel" hidden=${O!=="tabel"}>
          <div class="rol">
            <${Vi} picture=${t} rows=${k} chosen=${$?.id||g} pick=${So}
              caption=${_(bt.caption,{title:t.title,rows:Re})} />
          </div>
          <div class="acties">
            <${Ot} name=${`${t.name}.csv`} rows=${()=>Vp(t,k)} />
          </div>
        </div>
      </div>
      <${Si} ...${oe} row=${$} node=${g} first=${dt} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${bt.loose}</p>`}
  `}var Kp=(t,e)=>e.length&&t.name!==le?{...t.options,groups:{...h.around.options.groups,...t.options.groups}}:t.options,Vp=(t,e)=>[[...Object.values(t.table),...Bt],...e.map(o=>[...Object.keys(t.table).map(n=>Go(t,o,n)),...Mt(null)])];function Zp({name:t,title:e,sentence:o}){let r=[...Object.values(h.views).map(s=>[s.name,s.tab||s.title]),[le,h.around.tab]];return a`
    <${U} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${bt.pictures}>
      ${r.map(([s,i])=>{let l=s===t?"page":null;return a`<li><a href=${L(["graaf",s])} aria-current=${l}>${i}</a></li>`})}
    </ul>
  `}function Ji({route:{path:t,query:e}}){let o=t[1]||Object.keys(h.views)[0],n=ne(()=>ui(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${Zp} name=${o} title=${n.title} sentence=${n.sentence} />
    <${Gp} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${uo} />`}function gn({name:t,of:e,rows:o,columns:n,fields:r,keep:s,sort:i}){let l=b[e];return function({route:p}){let f=K(p.query).plan,m=o(f).filter(g=>s(g,p.query)),u=n(),d=D(l.count,m.length),$=()=>[[...u.map(g=>g.label),...Bt],...Yn(m,u,Zs("sorteer",i)).map(g=>[...u.map(k=>k.text(g)),...Mt(null,ot(g.id)?.key||f)])];return a`
      <${U} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${Vt}>
        <${wo} />
        <div class="velden">
          <${Le} name="tekst" />
          ${r().map(g=>a`<${Ct} ...${g} />`)}
          <${lo} names=${Object.keys(p.query).filter(g=>g!=="merk")} />
        </div>
      <//>
      <p class="telling">${d}<${Ot} name=${`${t}.csv`} rows=${$} /></p>
      <div class="rol">
        <${ct}
          id=${t}
          caption=${_(l.caption,{count:d})}
          rows=${m}
          columns=${u}
          urlKey="sorteer"
          sort=${i}
        />
      </div>
      <${Kt} text=${d} />
    `}}var Xi=Tt.map(t=>[t.notation,t.label]),tl=t=>Tt.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),el=t=>Object.entries(h.codes[t]).map(([e,o])=>[e,o.label]),ol=(t,e)=>!e||Q([v(t),...["altLabel","promise","summary"].flatMap(o=>at(t,o))].join(" ")).includes(Q(e)),Pe=b.partners,nl=gn({name:"partners",of:"partners",sort:"naam",rows:t=>h.partners[q?t:""],keep:(t,e)=>ol(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:Pe.fields.step,name:"stap",options:Xi},{label:Pe.fields.kind,name:"soort",options:el("OrganisationKind")},{label:Pe.fields.role,name:"rol",options:Object.entries(Pe.roles)}],columns:()=>[{key:"naam",label:Pe.columns.name,text:t=>v(t.id),cell:t=>[a`<${j} id=${t.id} />`,a`<${Io} id=${t.id} />`]},{key:"soort",label:Pe.columns.kind,text:t=>me(t.id,"organisationKind")},{key:"stappen",label:Pe.columns.steps,text:t=>tl(t.steps)},{key:"handelt",label:Pe.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Pe.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Pe.columns.wish,text:t=>t.wish}]}),zt=b.measures,bn=t=>h.called[t]?.short||"",_n=t=>w(t,"prefLabel"),Qp=ia.map(t=>({id:t,...h.works[t]})).sort((t,e)=>E(bn(t.id)||"~",bn(e.id)||"~")||E(_n(t.id),_n(e.id))),$s=q?"":De[0].date,Yp=(t,e,o)=>({key:t,label:e,text:({id:n})=>Ro(n,o)?Ft(n,o):"",cell:({id:n})=>Ro(n,o)&&a`<${ft} id=${n} date=${o} />`}),Jp=()=>de("Chapter").sort((t,e)=>E(w(t,"identifier"),w(e,"identifier"))).map(t=>[t,_(zt.chapter,{identifier:w(t,"identifier"),title:_n(t)})]),sl=gn({name:"maatregelen",of:"measures",sort:"nr",rows:t=>Qp.filter(e=>Bo(e.id,t)),keep:(t,e)=>ol(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:zo(t.id).includes(e.stap)))&&(!e.soort||pa(t.id).includes(e.soort))&&(!e.wat||It(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||Ro(t.id)===e.staat),fields:()=>[{label:zt.fields.what,name:"wat",options:Object.entries(zt.types)},{label:zt.fields.chapter,name:"hoofdstuk",options:Jp()},{label:zt.fields.step,name:"stap",options:[...Xi,["alle",zt.across]]},{label:zt.fields.kind,name:"soort",options:Po.map(t=>[t.notation,t.label])},{label:zt.fields.status,name:"staat",options:el("Status")}],columns:()=>[{key:"nr",label:zt.columns.number,text:({id:t})=>bn(t),cell:({id:t})=>bn(t)?a`<a href=${se(t)}>${bn(t)}</a>`:a`<span class="zacht">${zt.no_number}</span>`},{key:"naam",label:zt.columns.name,text:({id:t})=>_n(t),cell:({id:t})=>a`<${j} id=${t} text=${_n(t)} />`},...he(({id:t})=>ot(t)?.key),{key:"wat",label:zt.columns.what,text:({id:t})=>it(t)},...$s&&$s!==re?[Yp("plan",M(to($s)),$s)]:[],{key:"nu",label:q?zt.columns.stand:M(to(re)),text:({id:t})=>Ft(t),cell:({id:t})=>a`<${ft} id=${t} />`},{key:"termijn",label:zt.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>$t(w(t,"finalDueBy"))},{key:"stap",label:zt.columns.step,text:t=>t.across?b.shared.all_steps:tl(zo(t.id))},{key:"wie",label:zt.columns.lead,sort:!1,text:t=>t.container?"":Rn(t.id).map(v).join(", ")||b.shared.nobody,cell:t=>t.container?"":Rn(t.id).length?a`<${ee} ids=${Rn(t.id)} />`:a`<span class="zacht">${b.shared.nobody}</span>`}]});var mo=b.lookup,Xp=t=>B(["concerns","reportedUnder","barrier"].flatMap(e=>Dt(t,e))).filter(X),tf=Object.entries(h.lookups).map(([t,e])=>({id:t,...e,about:Xp(t),text:Q([v(t),...at(t,"altLabel"),w(t,"summary"),e.told].join(" "))})),rl=t=>qt(t).map(ht),al=gn({name:"naslag",of:"lookup",sort:"naam",rows:t=>tf.filter(e=>Bo(e.id,t)),keep:(t,e)=>(!e.wat||It(t.id,e.wat))&&(!e.tekst||t.text.includes(Q(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:mo.fields.what,name:"wat",options:Object.entries(mo.types).filter(([t])=>de(t).length)},{label:mo.fields.step,name:"stap",options:Tt.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:mo.columns.name,text:({id:t})=>v(t),cell:({id:t})=>[a`<${j} id=${t} />`,w(t,"summary")&&a`<p class="zacht">${w(t,"summary")}</p>`]},...he(({id:t})=>ot(t)?.key),{key:"wat",label:mo.columns.what,text:({id:t})=>it(t)},{key:"zegt",label:mo.columns.told,text:t=>t.told},{key:"over",label:mo.columns.about,sort:!1,text:t=>t.about.map(v).join("; "),cell:t=>a`<${ee} ids=${t.about} name=${Oe} />`},{key:"bron",label:mo.columns.place,sort:!1,text:({id:t})=>rl(t).join("; "),cell:({id:t})=>{let[e,...o]=rl(t),n=_(b.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var il=b.unknown,ke=({of:t,count:e,intro:o=t.intro,children:n})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:_(il.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${o}</p>
    ${n}
  </section>
`,ef=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(h.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${M(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function hs(){let t=il.reading;return a`
    <${ke} of=${t}>
      ${Object.entries(t.lists).map(([e,o])=>a`<h3>${o}</h3><${ef} list=${e} />`)}
      ${t.rules.map(({title:e,text:o})=>a`<h3>${e}</h3><p>${o}</p>`)}
      <h3>${t.source}</h3>
      ${h.plans.map(e=>a`<p>${`${ko(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var $r=b.method,ll=()=>a`
  <${U} text=${$r.title}><p class="uitleg">${$r.intro}</p><//>
  <${ns} />
  <${rs} />
  <${hs} />
  <p><a href=${L("weet-niet")}>${$r.unknown}</a></p>
`;var Ko=b.overview;function of({cell:t}){let{column:e,plan:o,why:n=[],across:r=0,candidates:s}=t,i=L("overzicht",{...F.route.query,cel:je(e,null,o)});return a`
    <p>${Wo(H(o))}</p>
    ${n.length>0&&a`<h3>${Ko.why}</h3>`}
    ${n.map(l=>a`<p>${w(l,"rationale")} <span class="zacht">${w(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${_(Ko.elsewhere,{count:r,kind:tt(e)})}${" "}
          <a href=${i}>${Ko.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${Ko.who}</h3><${es} list=${s} plan=${o} />`}
  `}var nf=(t,e,o,n,r)=>no(t,r).filter(s=>Nn(N(s,"barrier"))===e&&(o!=="kind"||at(s,"interventionKind").includes(n)));function sf({row:t,cell:e,step:o,by:n,scenario:r,plan:s,address:i}){let l=pt(null),c=pt(null);wt(()=>{let $=document.getElementById(ln(i));return l.current.showModal(),c.current.focus(),()=>($?.isConnected?$:document.getElementById(ln(i)))?.focus()},[]);let{word:p,lines:f,look:m}=te(e),u=_(Ko.panel_note,{scenario:Lt(r,s)}),d=$=>o===null?[]:nf($,o,n,t.key,r);return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${l}
      onClose=${()=>P({cel:null})}
      onClick=${$=>$.target===l.current&&l.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${_(Ko.panel,{row:t.label,step:lt(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${m}`}><strong>${p}</strong>${f.length>0&&`: ${f.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${M(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${q&&`${s.title}. `}${u}</p>
      ${e.things.length?e.things.map($=>a`<${Qa} key=${$} id=${$} scenario=${r} contributions=${d($)} />`):a`<${of} cell=${e} />`}
    </dialog>
  `}function cl({address:t,by:e,scenario:o}){let{key:n,step:r,plan:s}=Oa(t),i=H(s),l=i&&ao(e,o,i).find(f=>f.key===n),c=l?.cells[Ge(i).indexOf(r)];return c?a`<${sf} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:o,plan:i,address:t}} />`:null}var kn=b.overview;function rf({row:t,cell:e,step:o,plan:n}){let{word:r,lines:s,look:i}=te(e);if(!e)return a`<td role="cell" class="vak leeg" data-kop=${lt(o)}><span>${r}</span></td>`;let l=je(t.key,o,n.key);return a`
    <td role="cell" class=${`vak ${i}`} data-kop=${lt(o)}>
      <button
        type="button"
        id=${ln(l)}
        aria-haspopup="dialog"
        onClick=${()=>P({cel:l})}
      >
        <span class="sr">${_(kn.cell,{row:t.label,step:lt(o)})}</span>
        <strong>${r}</strong>${s.map(c=>a`<span class="bij">${c}</span>`)}
        ${e.strict&&a`<span class="bij">${e.strict}</span>`}
        ${e.most_basis&&a`<${po} basis=${e.most_basis} />`}
      </button>
    </td>
  `}var hr=({look:t,name:e,note:o})=>a`
  <th scope="col" role="columnheader" class=${t}>${e}${o&&a`<span class="bij">${o}</span>`}</th>
`,af=({row:t,plan:e})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${j} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${Ge(e).map((o,n)=>a`<${rf} row=${t} cell=${t.cells[n]} step=${o} plan=${e} />`)}
  </tr>
`,pl=({by:t,scenario:e,plan:o})=>a`
  <table
    class=${`matrix by-${t}`}
    id=${o===h.plans[0]?"matrix":`matrix-${o.key}`}
    role="table"
  >
    <caption>${_(kn.caption,{rows:kn.heads[t],scenario:Lt(e,o)})}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <${hr} name=${kn.heads[t]} />
        ${o.steps.map(n=>a`<${hr} name=${a`<a href=${se(n.id)}>${n.label}</a>`} note=${n.step} />`)}
        <${hr} look="dwars" name=${b.shared.all_steps} note=${kn.across} />
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${ao(t,e,o).map(n=>a`<${af} key=${n.key} row=${n} plan=${o} />`)}
    </tbody>
  </table>
`;var ze=b.overview,fl={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:ul}=b.thing,lf=(t,e,o)=>{let{word:n,lines:r}=te(e);if(!e)return[t.label,lt(o),ze.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:p,expected:f}=e;return[t.label,lt(o),n,r.join("; "),A("Basis",s),ul[i],l,c,p,ul[f]]},cf=(t,e,o)=>[[...ze.csv,...Bt],...ao(t,e,o).flatMap(n=>n.cells.map((r,s)=>[...lf(n,r,Ge(o)[s]),...Mt(e,o.key)]))],pf=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${Ot} name="matrix.csv" rows=${()=>cf(t,e,o)} />
    <button type="button" onClick=${()=>La(t,e,o)}>${ze.svg}</button>
    <button type="button" onClick=${()=>Ta(t,e,o)}>${ze.png}</button>
    <${Ue} text=${()=>location.href} label=${ze.link} />
  </div>
`;function dl({route:t}){let e=K(t.query),o=fl[t.query.rijen||""]||"kind",n=Object.entries(fl).map(([i,l])=>[i,ze.rows[l]]),r=o==="kind"?"":t.query.rijen,{cel:s}=t.query;return a`
    <${U} text=${ze.heading} title=${ze.title} />
    <${ns} open=${!t.query.rijen} />
    <${Vt}>
      <${io} legend=${ze.rows.title} name="rijen" options=${n} current=${r} id="r" />
      <${co} />
    <//>
    <div class="naast">
      <div class="hoofd">
        ${Eo(e).map((i,l)=>a`
            ${q&&a`<h2>${i.title}</h2>`}
            <${ss} plan=${i} />
            <${pl} by=${o} scenario=${e} plan=${i} />
            ${l===0&&a`<${rs} />`}
            <${pf} by=${o} scenario=${e} plan=${i} />
            <${Xa} scenario=${e} plan=${i} />
          `)}
      </div>
      <${ti} scenario=${e} />
    </div>
    ${s&&a`<${cl} address=${s} by=${o} scenario=${e} />`}
    <${Kt} text=${s?"":_(ze.shown,{scenario:Lt(e)})} />
  `}var Zt=b.questions.own,gr=200;function ff({columns:t,rows:e}){return a`
    <p>${D(Zt.rows,e.length)}${e.length>gr&&` ${_(Zt.first,{count:gr})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${Zt.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,gr).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>Ce(Zt.file,jo([t,...e]),"text/csv;charset=utf-8")}>${Zt.csv}</button>
    </div>
  `}function br({start:t=Zt.example}){let[e,o]=rt(t),[n,r]=rt(null);async function s(){r({said:Zt.busy});try{r(await z().ask("ask",{text:e}))}catch(i){r({said:i.message})}}return a`
    <section class="blok">
      <h2>${Zt.title}</h2>
      <p class="zacht">${Zt.intro}</p>
      <label class="veld breed">
        <span>${Zt.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${e}
          onInput=${i=>o(i.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${s}>${Zt.ask}</button></div>
      <div aria-live="polite">
        ${n?.said&&a`<p>${n.said}</p>`}
        ${n&&"yes"in n&&a`<p><strong>${n.yes?Zt.yes:Zt.no}</strong></p>`}
        ${n?.graph&&a`<pre tabindex="0" role="region" aria-label=${Zt.result}><code>${n.graph}</code></pre>`}
        ${n?.columns&&a`<${ff} columns=${n.columns} rows=${n.rows} />`}
      </div>
    </section>
  `}var et=b.questions,$l="gaps",uf=/VALUES\s+\?\w+\s*\{\s*\}/,ml={barrier:t=>t.barrier&&lt(t.barrier),kind:t=>t.kind&&tt(t.kind),partner:t=>t.partner&&v(Jt(t.partner)||t.partner),severity:t=>A("Severity",t.severity),detail:t=>t.detail&&(yt(t.detail)?v(t.detail):t.told)},hl=(t,e)=>(ml[t]?ml[t](e):e[t])||"",gl=t=>xt(t).gaps.flatMap(e=>yo(e).map(o=>({...o,plan:e.plan}))),bl={key:"severity",label:et.columns.weight,text:t=>String(Object.keys(h.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Do} severity=${t.severity} />`};function df(t){let e=Object.entries(t.columns),o=n=>yt(n.subject)?a`<${j} id=${n.subject} />`:n.subject_label;return[...e.map(([n,r],s)=>({key:n,label:r,text:i=>hl(n,i),cell:s===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[bl],...he(n=>n.plan),{key:"bron",label:et.columns.place,sort:!1,text:n=>fo(n).map(ht).join("; ")}]}function mf({name:t,query:e,scenario:o}){let n=gl(o).filter(l=>l.query===t);if(!n.length)return a`<p>${et.nothing}</p>`;let r=df(e),s={rows:D(et.rows,n.length),scenario:Lt(o)},i=()=>[[et.columns.sentence,...r.map(l=>l.label),...Bt],...n.map(l=>[l.sentence,...r.map(c=>c===bl?hl("severity",l):c.text(l)),...Mt(o,l.plan)])];return a`
    <div class="rol">
      <${ct}
        id=${`uitkomst-${t}`}
        caption=${_(et.caption,{title:e.title,...s})}
        rows=${n}
        columns=${r}
      />
    </div>
    <div class="acties">
      <${Ot} name=${`${t}.csv`} rows=${i} />
      <a href=${L("aandachtspunten",{vraag:t})}>${et.as_sentences}</a>
    </div>
  `}function $f({name:t,query:e,scenario:o}){let n=Object.values(h.views).find(i=>i.query===t),r=e.shelf===$l,s=L("overzicht",{rijen:et.rows_of[t]});return a`
    <p class="kruimel"><a href=${L("vragen")}>${et.title}</a></p>
    <${U} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${Vt}><${co} /><//>`}
    <${Te} pairs=${[[et.why,e.why],[et.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${et.result}</h2>
          <${mf} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in et.rows_of&&a`<p><a href=${s}>${et.in_overview}</a></p>`}
    ${n&&a`<p><a href=${L(["graaf",n.name])}>${et.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${et.ask} <code>${_(et.command,{name:t})}</code></p>`}
    <details>
      <summary>${et.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${et.sparql}><code lang="en">${e.sparql}</code></pre>
      <${Ue} text=${()=>e.sparql} label=${et.copy} />
    </details>
    ${z()&&!uf.test(e.sparql)&&a`<${br} key=${t} start=${e.sparql} />`}
  `}function hf({shelf:t,counts:e}){let o=Object.entries(h.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!o.length)return null;let n=[{key:"titel",label:et.columns.title,text:r=>r.title,cell:r=>a`<a href=${L(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:et.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:et.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ct}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===$l?n:n.slice(0,2)}
      />
    </section>
  `}function _l({route:t}){let e=K(t.query),o=t.path[1],n=h.queries[o];if(o&&!n)return a`<${uo} />`;if(o)return a`<${$f} name=${o} query=${n} scenario=${e} />`;let r=new Map;for(let s of gl(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${U} text=${et.title}><p class="uitleg">${et.intro}</p><//>
    ${z()&&a`<${br} />`}
    ${et.shelves.map(s=>a`<${hf} shelf=${s} counts=${r} />`)}
  `}var Vo=b.search,kl,wl=(t,e,o,n,r,s,i)=>({id:t,href:e,label:o,kind:n,list:r,weight:Number(i),names:Q(s),folded:Q(r.join(`
`))});function gf(){let t=new Map([...Wt.keys()].filter(X).map(e=>[e,h.called[e]?[v(e)]:[]]));for(let[e,o]of Wt){let n=t.has(e)?e:Vo.owners.flatMap(r=>Dt(e,r)).find(r=>t.has(r));n&&t.get(n).push(...Vo.texts.flatMap(r=>o[r]||[]))}return t}var bf=()=>[...[...gf()].map(([t,e])=>{let o=Math.min(...Ao(t).map(r=>Number(Vo.weights[r]??Vo.weights.rest))),n=[v(t),...at(t,"altLabel")].join(" ");return wl(t,se(t),v(t),it(t),e,n,o)}),...Object.entries(h.queries).map(([t,{title:e,question:o,why:n}])=>{let r=[e,o,n].filter(Boolean);return wl(t,L(["vragen",t]),e,Vo.question,r,e,Vo.weights.question)})];function yl(t){let e=Q(t).split(/\s+/).filter(Boolean);if(!e.length)return{wanted:e,found:[]};kl??=bf();let o=r=>e.every(s=>r.names.includes(s)),n=kl.filter(r=>e.every(s=>r.folded.includes(s)||r.names.includes(s))).map(r=>({item:r,rank:(o(r)?0:10)+r.weight})).sort((r,s)=>r.rank-s.rank||E(r.item.label,s.item.label));return{wanted:e,found:n.map(({item:r})=>r)}}function vl(t,e){let o=i=>i!==t.label&&e.some(l=>Q(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>Q(n).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,n.length)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var $o=b.search,_r=100,xl=({text:t,wanted:e})=>Jr(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),_f=({item:t,wanted:e})=>a`
  <li>
    <a href=${t.href}><${xl} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${q&&ot(t.id)&&`, ${ot(t.id).title}`}
    </span>
    <p><${xl} text=${vl(t,e)} wanted=${e} /></p>
  </li>
`;function Ol({route:t}){let e=t.query.q||"",{wanted:o,found:n}=yl(e),r=B(n.map(l=>l.kind)).sort(E),s=n.filter(l=>!t.query.wat||l.kind===t.query.wat);wt(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?D($o.found,s.length):$o.nothing;return a`
    <${U} text=${$o.title} />
    <section class="filters" aria-label=${$o.label}>
      <div class="velden">
        <${Le} label=${$o.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${Ct} label=${$o.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:$o.type}</p>
    <ol class="resultaten">
      ${s.slice(0,_r).map(l=>a`<${_f} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${s.length>_r&&a`<p>${_($o.too_many,{count:s.length-_r})}</p>`}
    <${Kt} text=${o.length?i:""} />
  `}var Zo=b.thing,kf=new Set([...h.hidden,...Zo.said]),st=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Qt=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Co=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function wf({property:t,value:e}){return e.startsWith("@")?a`<${j} id=${e.slice(1)} />`:h.lists[t]?A(h.lists[t],e):Zo.truth[e]||$t(e)}var Qo=t=>Object.entries(Wt.get(t)).filter(([e])=>!kf.has(e)).map(([e,o])=>{let n=o.map(r=>a`<${wf} property=${e} value=${r} />`);return[M(eo(e)),n.length>1?a`<${Co} items=${n} />`:n[0]]}),gs=({id:t})=>xe(t).some(([e])=>It(e,"Figure"))&&a`<${st} title=${Zo.figures}><${er} id=${t} /><//>`;function Yo({id:t,skip:e}){let o=new Map;for(let[c,p]of xe(t)){if(!X(c)||It(c,"Figure")||It(c,"Barrier")||e.includes(p))continue;let f=Zo.from_here[p]||_(Zo.this,{term:eo(p)});o.set(c,[...o.get(c)||[],f])}if(!o.size)return null;let n=[...o].map(([c,p])=>({from:c,how:B(p).join(", ")})),{columns:r,title:s,caption:i}=Zo.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>v(c),cell:({from:c})=>a`<${j} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>it(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>Ft(c),cell:({from:c})=>qe(c)&&a`<${ft} id=${c} />`}];return a`
    <${st} title=${s}>
      <${ct} id="verwijst" caption=${i} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var ut=b.thing.organisation,Cl=t=>Tt.filter(e=>t.includes(e.notation)).map(e=>e.label);function yf({id:t,rows:e}){let o=e.filter(l=>_o(l.role)),n=Cl(o.flatMap(l=>zo(l.undertaking))),r=Dt(t,"unit"),s=w(t,"tooi"),i=[...Qo(t),[b.thing.also_known,at(t,"altLabel").join(", ")],[ut.units,r.length>0&&a`<${be} ids=${r} />`],[ut.identity,s?_(ut.identified,{code:s,date:$t(w(t,"checkedOn"))}):ut.unidentified]];return a`
    <${st} title=${b.thing.known}>
      <${Qt} text=${w(t,"summary")} />
      ${Wn(t)&&a`<p>${ut.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${ut.independent}</p>`}
      <p>${n.length?_(ut.steps,{steps:To(n.map(l=>l.toLowerCase()))}):ut.no_steps}</p>
      <${Te} pairs=${i} />
    <//>
  `}function vf({rows:t}){let e=ut.columns,o=({undertaking:s})=>h.works[s]?.across?b.shared.all_steps:Cl(zo(s)).join(", "),n=[...he(s=>ot(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>v(s.undertaking),cell:s=>a`<${j} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>it(s.undertaking)},{key:"rol",label:e.role,text:s=>A("Role",s.role)},{key:"stand",label:e.stand,text:s=>Ft(s.undertaking),cell:s=>a`<${ft} id=${s.undertaking} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${Pt} of=${[s.id]} />`}],r=B(t.map(s=>s.undertaking)).length;return a`
    <${st} title=${_(ut.work,{count:r})}>
      <p class="zacht">${ut.work_note}</p>
      ${r?a`<${ct} id="acties" caption=${ut.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function xf({id:t}){let e=At(t,"Contribution","byOrganisation");return e.length?a`
    <${st} title=${_(ut.own,{count:e.length})}>
      <p class="zacht">${ut.own_note}</p>
      ${e.map(o=>a`
          <h3><${j} id=${N(o,"initiative")} /></h3>
          <${un} id=${o} />
          <${Pt} of=${[o]} />
        `)}
    <//>
  `:null}function Of({id:t}){let e=At(t,"Expectation","organisation");return e.length?a`
    <${st} title=${ut.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${M(me(o,"engagement")||ut.wish)}</strong>: ${w(o,"rationale")}</p>
            <${Pt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function Sf({id:t}){let e=["member","organization"].flatMap(n=>At(t,"Membership",n));if(!e.length)return null;let o=e.map(n=>[a`<${j} id=${N(n,"member")} />`,ut.member,a`<${j} id=${N(n,"organization")} />`,`: ${w(n,"post")}`]);return a`<${st} title=${ut.members}><${Co} items=${o} /><//>`}var Sl=4;function Cf({id:t,rows:e}){let o=new Map;for(let{undertaking:r}of e.filter(s=>_o(s.role)))for(let s of sn(r).filter(i=>i!==t))o.set(s,B([...o.get(s)||[],r]));if(!o.size)return null;let n=r=>{let s=o.get(r).map(Oe),i=_(s.length>Sl?ut.more_works:ut.works,{works:s.slice(0,Sl).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${st} title=${ut.together}>
      <p class="zacht">${ut.alphabetical}</p>
      <${be} ids=${Be([...o.keys()])} more=${n} look="kolommen" />
    <//>
  `}function jl({id:t}){let e=No(t);return a`
    <${yf} id=${t} rows=${e} />
    <${vf} rows=${e} />
    <${xf} id=${t} />
    <${Of} id=${t} />
    <${Sf} id=${t} />
    <${Cf} id=${t} rows=${e} />
    <${Yo} id=${t} skip=${["unitOf","unit"]} />
  `}var we=b.thing.step,kr=t=>ie[t]?.[1]||"",Ll=(t,e="")=>[a`<${po} basis=${t} />`,` ${kr(t)}${e}`],jf=({id:t,narrow:e})=>a`
  <${st} title=${we.what}>
    <${Qt} text=${w(t,"step")} />
    <${Qt} text=${w(t,"definition")} />
    <${Qt} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${we.narrower}<${ee} ids=${e} />.</p>`}
    ${N(t,"broader")&&a`<p>${we.broader}<${j} id=${N(t,"broader")} />.</p>`}
  <//>
`;function Lf({id:t,scenario:e}){let o=we.cell_columns,n=xt(e).matrix.kind.filter(c=>En(c.barrier,c.plan)===t);if(!n.length)return null;let r=c=>L("overzicht",{cel:je(c.column,Nn(t),c.plan)}),s=c=>M(tt(c.column)),i=c=>{let{word:p,lines:f,look:m}=te(c);return[a`<span class=${`chip ${m}`}>${p}</span>`,f.length>0&&` ${f.join(" · ")}`]},l=[...he(c=>c.plan),{key:"soort",label:o.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:o.stand,text:c=>te(c).word,cell:i},{key:"hoe",label:o.how,text:c=>kr(c.most_basis),cell:c=>c.most_basis&&Ll(c.most_basis)}];return a`
    <${st} title=${we.cells}>
      <p class="zacht">${Lt(e)}</p>
      <${ct} id="vakken" caption=${we.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function Tf({links:t,scenario:e}){let o=we.columns,n=s=>N(s,"initiative"),r=[...he(s=>ot(s)?.key),{key:"actie",label:o.action,text:s=>v(n(s)),cell:s=>a`<${j} id=${n(s)} />`},{key:"soort",label:o.kind,text:s=>at(s,"interventionKind").map(tt).join(", ")},{key:"wie",label:o.who,sort:!1,text:s=>sn(n(s)).map(v).join(", "),cell:s=>a`<${ee} ids=${sn(n(s))} />`},{key:"stand",label:o.stand,text:s=>Ft(n(s),e.date),cell:s=>a`<${ft} id=${n(s)} date=${e.date} />`},{key:"hoe",label:o.how,text:s=>kr(oo(s,"basis",e)),cell:s=>Ll(oo(s,"basis",e),`; ${A("Strength",oo(s,"strength",e))}`)}];return a`
    <${st} title=${_(we.work,{count:B(t.map(n)).length})}>
      ${t.length?a`<${ct} id="wiewat" caption=${we.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${Wo(H(e.plan))}</p>`}
    <//>
  `}function Mf({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${j} id=${o} />`,_(ue(ot(o)).thing.step.helper,{awareness:me(o,"awareness")||we.unaware})]);return a`<${st} title=${we.helpers}><${Co} items=${e} /><//>`}function Tl({id:t}){let e=K(F.route.query),o=Dt(t,"narrower"),n=s=>[t,...o].flatMap(i=>At(i,s,"barrier")),r=n("Contribution").filter(s=>Hs(s,e)&&Bo(s,e.plan));return a`
    <${jf} id=${t} narrow=${o} />
    <${Lf} id=${t} scenario=${e} />
    <${Tf} links=${r} scenario=${e} />
    <${Mf} ids=${n("Facilitator")} />
  `}var ye=t=>ue(ot(t)).thing.undertaking,Ml=t=>a`<${Pt} of=${[t]} />`;function Bf({report:t,said:e}){return a`
    <${Qt} text=${w(t,"summary")} />
    <${vo} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Pt} of=${[t]} />
  `}function Ef({id:t}){let e=ot(t),{result:o}=ye(t),n=e.dates.filter(({date:s})=>Ro(t,s));if(!n.length)return null;let r=(s,i)=>i===e.date&&o[w(s,"resultReported")];return a`
    <ol class="tijdlijn">
      ${n.map(({date:s,label:i})=>{let l=Dn(t,s);return a`
          <li>
            <strong>${M(i)}</strong>
            <p><${ft} id=${t} date=${s} /></p>
            ${l&&a`<${Bf} report=${l} said=${r(l,s)} />`}
          </li>
        `})}
    </ol>
  `}function Af({id:t}){let e=Dt(t,"silentPart"),o=e.map(n=>[w(n,"summary"),a`<span class="zacht"> (${A("SilentWeight",w(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${ye(t).silent}</strong></p><${Co} items=${o} />`}function Ff({id:t}){let e=ye(t),o=e.deadline_columns,n=In(t);if(!n.length)return null;let r=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:o.text,text:i=>w(i,"deadlineText"),cell:r},{key:"waarvoor",label:o.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>w(i,"dueBy"),cell:i=>$t(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:o.kind,text:i=>qn(w(i,"modality"))},{key:"er",label:o.there,text:i=>Se(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${Qt} text=${w(i,"summary")} />`,Ml(i)]}];return a`<${ct} id="termijnen" caption=${e.deadlines} rows=${n} columns=${s} />`}function Pf({id:t}){let e=ye(t),o=e.who_columns,n=He(t);if(!n.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${j} id=${i} /><${Io} id=${i} />`,s=[{key:"wie",label:o.who,text:i=>v(i.organisation),cell:r},{key:"rol",label:o.role,text:i=>A("Role",i.role)},{key:"wat",label:o.note,sort:!1,text:i=>w(i.id,"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>Ml(i.id)}];return a`<${ct} id="wie" caption=${e.who_caption} rows=${n} columns=${s} />`}function zf({id:t}){let e=Dt(N(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${ye(t).heading}<${ee} ids=${e} />.</p>`}function Nf({id:t}){let e=ye(t),o=no(t);if(o.length)return o.map(r=>a`<${un} id=${r} /><${Pt} of=${[r]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=at(t,"interventionKind").map(tt).join(", ");return a`
    <p>${_(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function Rf({id:t}){let e=ye(t),o=xe(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),n=r=>a` <${ft} id=${r} />`;return a`
    <${st} title=${e.container}><p>${e.parts}</p><${be} ids=${o} more=${n} /><//>
  `}var Wf=({id:t})=>a`
  <${st} title=${ye(t).progress}><${Ef} id=${t} /><${Af} id=${t} /><${Ff} id=${t} /><//>
  <${st} title=${ye(t).who}><${Pf} id=${t} /><${zf} id=${t} /><//>
  <${st} title=${ye(t).steps}><${Nf} id=${t} /><//>
`;function Bl({id:t}){let e=ye(t),o=ot(t),n=w(t,"promise"),r=Qo(t),s=w(t,"isContainer")==="true"?Rf:Wf;return a`
    <${st} title=${n?e.promise:e.what}>
      <${Qt} text=${n} />
      <${Qt} text=${w(t,"summary")} />
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${_(e.new,{when:to(o.date,o)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Pt} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${gs} id=${t} />
    ${r.length>0&&a`<${st} title=${b.thing.further}><${Te} pairs=${r} /><//>`}
    <${Yo} id=${t} skip=${["subMeasureOf"]} />
  `}var ho=b.thing;function Df({id:t}){let e=xe(t).filter(([r,s])=>s==="inChapter"&&qe(r)).map(([r])=>r),o=[...Qo(t),[ho.also_known,at(t,"altLabel").join(", ")],[ho.place,qt(t).length>0&&a`<${Pt} of=${[t]} />`]],n=r=>a` <${ft} id=${r} />`;return a`
    <${st} title=${ho.known}>
      ${It(t,"Facilitator")&&a`<p class="zacht">${ue(ot(t)).thing.other.judged}</p>`}
      <${Qt} text=${w(t,"summary")} />
      <${Qt} text=${w(t,"rationale")} />
      <${Te} pairs=${o} />
    <//>
    <${gs} id=${t} />
    ${e.length>0&&a`<${st} title=${ho.other.chapter}><${be} ids=${Be(e)} more=${n} /><//>`}
    <${Yo} id=${t} skip=${["inChapter"]} />
  `}var El=5;function If({id:t}){let e=K(F.route.query),o=s=>yo(s).some(i=>i.subject===t||It(t,"Barrier")&&En(i.barrier,s.plan)===t||nn(t)&&[i.partner,...i.beside||[]].includes(w(t,"notation"))),n=xt(e).gaps.filter(o);if(!n.length)return null;let r=n.slice(El);return a`
    <${st} title=${_(ho.gaps,{count:n.length})}>
      <${Js} list=${n.slice(0,El)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${_(b.shared.show_more,{count:r.length})}</summary>
            <${Js} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var Al={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function qf({id:t}){let e=Fo(t),o=[Al[e]&&a`<a href=${L(Al[e])}>${ho.crumbs[e]}</a>`,q&&ot(t)?.title,...["inChapter","subMeasureOf"].map(n=>N(t,n)&&a`<${j} id=${N(t,n)} />`),it(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,r)=>[r>0&&" › ",n])}</p>`}var Hf={undertaking:Bl,organisation:jl,step:Tl,other:Df};function Fl({route:t}){let e=t.path.slice(1).join("/");if(!X(e))return a`<${uo} />`;let o=v(e),n=Fo(e),r=Hf[n],s=()=>{let l=_(ho.footnote,{kind:it(e),name:o,said:w(e,"promise")||w(e,"summary")});return an(l.trim().replace(/([^.!?])$/,"$1."),qt(e),null,ot(e)||H())},i=n==="undertaking"&&w(e,"isContainer")!=="true";return a`
    <${qf} id=${e} />
    <${U} text=${It(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${ft} id=${e} /></p>`}
    <//>
    <div class="acties bovenaan">
      <${Ue} text=${s} />
      <a href=${L(["graaf","omgeving"],{ding:e})}>${ho.around}</a>
    </div>
    <${r} id=${e} />
    <${If} id=${e} />
  `}var Ne=b.timeline,Uf=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),Pl=(t,e)=>[t.progress&&t.id&&Ft(t.id,e),t.stand[e]].filter(Boolean).join("; "),bs=t=>t.day.slice(0,4);function Gf({row:t,date:e}){let o=Pl(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${Ne.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${j} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${Fa} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var Kf=(t,e)=>[[...Ne.csv,...Bt],...t.map(o=>[o.when,Ne.kinds[o.kind],o.id&&v(o.id),o.what,Pl(o,e.date),qt(o.at).map(ht).join("; "),...Mt(e,o.plan||o.at)])],Vf=["tekst","wat","stap","jaar"];function Zf({years:t}){return a`
    <${Vt}>
      <${wo} />
      <${cn} />
      <div class="velden">
        <${Le} name="tekst" />
        <${Ct} label=${Ne.fields.what} name="wat" options=${Object.entries(Ne.kinds)} />
        <${Ct} label=${Ne.fields.step} name="stap" options=${Tt.map(e=>[e.notation,e.label])} />
        <${Ct} label=${Ne.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${lo} names=${Vf} />
      </div>
    <//>
  `}function zl({route:t}){let e=K(t.query),o=t.query,n=h.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||bs(l)===o.jaar)&&(!o.tekst||Q(Uf(l)).includes(Q(o.tekst)))),s=D(Ne.count,r.length),i=l=>r.filter(c=>bs(c)===l);return a`
    <${U} text=${Ne.title}><p class="uitleg">${Ne.intro}</p><//>
    <${Zf} years=${B(n.map(bs))} />
    <p class="telling">${s}<${Ot} name="tijdlijn.csv" rows=${()=>Kf(r,e)} /></p>
    ${B(r.map(bs)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${Gf} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${Kt} text=${s} />
  `}var Nt=b.unknown,Rt=h.unknown;function Jo({items:t,shown:e=12}){let o=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${o.length>0&&a`
        <details>
          <summary>${_(b.shared.show_more,{count:o.length})}</summary>
          <ul>${o}</ul>
        </details>
      `}
  `}var Nl=t=>Be(t).map(e=>a`<li><${j} id=${e} /></li>`),Rl=t=>[...t].sort((e,o)=>E(v(N(e,"initiative")),v(N(o,"initiative")))),Qf=({id:t})=>a`
  <li>
    <${j} id=${N(t,"initiative")} />${" → "}<${Qn} id=${N(t,"barrier")} />
    ${`: ${w(t,"rationale")}`}<${vo} of=${t} />
  </li>
`,Yf=({id:t})=>a`
  <li><${j} id=${N(t,"initiative")} />${`: ${me(t,"status")}`}<${vo} of=${t} /></li>
`;function Jf(){let t=Nt.unjudged,e=Be(Rt.unjudged).map(o=>a`<li><${j} id=${o} /><span class="zacht"> – ${it(o).toLowerCase()}</span></li>`);return a`
    <${ke} of=${t} count=${e.length}>${e.length?a`<${Jo} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function Xf(){let t=de("Contribution").length,e=s=>a`<${Qf} id=${s} />`,o=Rl(Rt.weak).map(e),n=_(Nt.weak.intro,{all:t,stated:t-o.length}),r=Rl(Rt.statuses).map(s=>a`<${Yf} id=${s} />`);return a`
    <${ke} of=${Nt.weak} count=${o.length} intro=${n}><${Jo} items=${o} shown=${6} /><//>
    <${ke} of=${Nt.other} count=${Rt.other.length}><${Jo} items=${Rt.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${ke} of=${Nt.statuses} count=${r.length}><${Jo} items=${r} shown=${6} /><//>`}
  `}var tu=()=>a`
  <${ke} of=${Nt.clashes} count=${Rt.clashes.length}>
    ${Be(Rt.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${j} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${Pt} of=${[t]} />
        </div>
      `)}
  <//>
`;function eu(){if(!Rt.judged.length)return null;let t=e=>_(Nt.judged.line,{step:v(N(e,"barrier")),kinds:at(e,"interventionKind").map(tt).join(", "),state:me(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:$t(w(e,"asOf"))});return a`
    <${ke} of=${Nt.judged} count=${Rt.judged.length}>
      <ul>${Rt.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function ou(){let t=Nt.expected.columns,e=n=>N(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>v(e(n)),cell:n=>a`<${j} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>at(n,"interventionKind").map(tt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${ke} of=${Nt.expected} count=${Rt.expected.length}>
      <details>
        <summary>${Nt.expected.show}</summary>
        <div class="rol">
          <${ct} id="verwacht" caption=${Nt.expected.caption} rows=${Rt.expected} columns=${o} />
        </div>
      </details>
    <//>
  `}var Wl=()=>a`
  <${U} text=${Nt.title}><p class="uitleg">${Nt.intro} ${$e}</p><//>
  <${Jf} />
  <${Xf} />
  <${tu} />
  <${eu} />
  <${ke} of=${Nt.nameless} count=${Rt.nameless.length}><${Jo} items=${Nl(Rt.nameless)} /><//>
  <${ke} of=${Nt.generic} count=${Rt.generic.length}><${Jo} items=${Nl(Rt.generic)} /><//>
  <${ou} />
  <${hs} />
`;var jt=b.whatif,Il=(t,e,o)=>xt({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function ql(t){if(!t)return jt.no_cell;let{word:e,lines:o}=te(t);return[e,...o].join(", ")}var wr=(t,e)=>{let o=M(tt(t.column));return e?_(jt.cell,{kind:o,step:lt(t.barrier).toLowerCase()}):o};function Dl({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${q?"h3":"h2"}>${_(jt.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function nu({loss:t,scenario:e,id:o,title:n}){let r=l=>Il(t,l,e),s=l=>L("overzicht",{cel:je(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:jt.columns.cell,sort:!1,text:l=>wr(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${wr(l,r(l))}</a>`:wr(l)},{key:"nu",label:jt.columns.now,sort:!1,text:l=>ql(r(l))},{key:"weg",label:jt.columns.lost,sort:!1,text:l=>l.said}];return a`<${ct} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function su({loss:t,scenario:e}){let o=H(t.plan),{cells:n,none:r,...s}=o.words.losses,i=`verlies${o===h.plans[0]?"":`-${o.key}`}`,l=p=>[" ",a`<${ft} id=${p} date=${e.date} />`],c=(p,f)=>a`
    <${Dl} title=${p} count=${f.length} none=${r}><${be} ids=${f} more=${l} /><//>
  `;return a`
    <section>
      ${q&&a`<h2>${o.title}</h2>`}
      <p>${t.said}</p>
      <${Dl} title=${n} count=${t.cells.length} none=${r}>
        <${nu} loss=${t} scenario=${e} id=${i} title=${n} />
      <//>
      ${Object.keys(s).filter(p=>Array.isArray(t[p])).map(p=>c(s[p],t[p]))}
      ${t.blocks.map(p=>c(p.said,p.acts))}
    </section>
  `}function Hl({losses:t,without:e,scenario:o}){let n=()=>t.flatMap(r=>r.cells.map(s=>{let i=Il(r,s,o),l=i?lt(s.barrier):"";return[e,tt(s.column),l,ql(i),s.said,...Mt(o,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${su} key=${r.plan} loss=${r} scenario=${o} />`):Eo(o).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${Ot} name="wat-als.csv" rows=${()=>[[...jt.csv,...Bt],...n()]} />
    </div>
  `}var ru=(t,e)=>[...Bn(e),...t.map(o=>["zonder",o])];function au({notations:t,names:e,scenario:o}){let[n,r]=rt(null),s=[o.key,...t].join();if(We(()=>{let c=!0;return r(null),sa(ru(t,o)).then(p=>{c&&(r(p),nt(jt.done))}).catch(p=>c&&r({silent:p.message||jt.silent})),()=>{c=!1}},[s]),!n)return a`<div><p>${jt.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=D(jt.questions,n.gaps.filter(i).length);return a`
    <div>
      <${Hl} losses=${n.losses.filter(i)} without=${To(e)} scenario=${o} />
      <p>${_(jt.with_this,{questions:l,now:xt(o).gaps.length})}</p>
    </div>
  `}var _s=t=>w(t,"notation");function iu({acting:t,chosen:e}){if(!Ie())return a`
      <${Ct} label=${jt.one} name="zonder" options=${t.map(n=>[_s(n),v(n)])} />
    `;let o=(n,r)=>{let s=r?[...e,n]:e.filter(i=>i!==n);P({zonder:s.map(_s).join(",")})};return a`
    <fieldset class="velden meer">
      <legend>${jt.more}</legend>
      ${t.map(n=>a`
          <label key=${n}>
            <input
              id=${`zonder-${_s(n)}`}
              type="checkbox"
              checked=${e.includes(n)}
              onChange=${r=>o(n,r.target.checked)}
            />
            ${` ${v(n)}`}
          </label>
        `)}
    </fieldset>
  `}function Ul({route:t}){let e=K(t.query),{without:o}=xt(e),n=Object.keys(o).filter(l=>o[l].length).sort((l,c)=>E(v(l),v(c))),r=(t.query.zonder||"").split(",").map(Jt).filter(Boolean),s=r.map(l=>v(l)),[i]=r;return a`
    <${U} text=${jt.title}><p class="uitleg">${jt.intro}</p><//>
    <${Vt}>
      <${co} />
      <div class="velden"><${iu} acting=${n} chosen=${r} /></div>
    <//>
    ${!Ie()&&a`<p class="zacht">${jt.alone}</p>`}
    ${r.length===1&&a`<${Hl} losses=${o[i]||[]} without=${s[0]} scenario=${e} />`}
    ${r.length>1&&Ie()&&a`<${au} notations=${r.map(_s)} names=${s} scenario=${e} />`}
    ${!r.length&&a`<p>${jt.choose}</p>`}
    <${Kt} text=${r.length===1?_(jt.said,{name:s[0]}):""} />
  `}var ce=t=>document.getElementById(t);ce("spring").addEventListener("click",t=>{t.preventDefault(),ce("inhoud").focus()});ma();ce("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),location.hash=L("zoek",{q:ce("zoek").value})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=b.shared.report_fault,{version:n,content:r}=h.meta,s={title:document.title,address:location.hash||"#/overzicht",version:n,content:r};Us(_(e,{...s,sources:ko()}),o)});var Gl={__proto__:null,overzicht:dl,aandachtspunten:ri,partners:nl,maatregelen:sl,naslag:al,tijdlijn:zl,graaf:Ji,ding:Fl,vragen:_l,"wat-als":Ul,vergelijk:za,"weet-niet":Wl,methode:ll,zoek:Ol,...(h.served||z())&&{controleer:Ea},onbekend:uo};function lu(t,e){let o=Object.keys(h.views).length>0,n=Object.keys(h.comparisons).length>0,r={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return na(e)&&r.views===o&&r.comparisons===n?!1:(ve(a`<p role="status">${b.werkplaats.busy}</p>`,ce("inhoud")),z().ask("page",{options:Bn(e),...r}).then(({page:s})=>z().show(s,z().own)).catch(s=>ve(a`<p role="alert">${s.message}</p>`,ce("inhoud"))),!0)}function cu(t){let e=t.path[0]||"overzicht",o=ce("inhoud");z()?.own&&lu(e,K(t.query))||(o.className=`scherm-${e}`,ve(a`<${Gl[e]||Gl.onbekend} key=${t.path.join("/")} route=${t} />`,o),$a(e))}function yr(){let t=ce("motor");t.hidden=!1;let{state:e,why:o,own:n}=z();ve(a`<${va} state=${e} why=${o} own=${n} />`,t)}function pu(){fu(),window.removeEventListener("werkplaats",yr),ve(null,ce("inhoud")),ve(null,ce("motor"))}z()&&(ce("eigen").hidden=!1,window.addEventListener("werkplaats",yr),yr());ce("inhoud").replaceChildren();var fu=Yr(cu);z()&&window.addEventListener("andere-bladzijde",pu,{once:!0});document.fonts.ready.then(()=>mr()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return Xl(uu);})();
