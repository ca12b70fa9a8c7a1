var ketenkaart=(()=>{var _s=Object.defineProperty;var Gl=Object.getOwnPropertyDescriptor;var Kl=Object.getOwnPropertyNames;var Vl=Object.prototype.hasOwnProperty;var Zl=(t,e)=>{for(var o in e)_s(t,o,{get:e[o],enumerable:!0})},Ql=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of Kl(e))!Vl.call(t,r)&&r!==o&&_s(t,r,{get:()=>e[r],enumerable:!(n=Gl(e,r))||n.enumerable});return t};var Yl=t=>Ql(_s({},"__esModule",{value:!0}),t);var pf={};Zl(pf,{answerTo:()=>xt,compare:()=>E,csv:()=>jo,data:()=>h,graphNow:()=>mr,here:()=>F,matrixSvg:()=>Gs,scenarioOf:()=>K});function jo(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var xr=function(t,e,o,n){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,o[e[s++]]):e[++s];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++s]]=l:i===6?n[1][e[++s]]+=l+"":i?(r=t.apply(l,xr(t,l,o,["",null])),n.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):n.push(l)}return n},vr=new Map;function Or(t){var e=vr.get(this);return e||(e=new Map,vr.set(this,e)),(e=xr(this,e.get(t)||(e.set(t,e=(function(o){for(var n,r,s=1,i="",l="",c=[0],p=function(f){s===1&&(f||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,f,i):s===3&&(f||i)?(c.push(3,f,i),s=2):s===2&&i==="..."&&f?c.push(4,f,0):s===2&&i&&!f?c.push(5,0,!0,i):s>=5&&((i||!f&&s===5)&&(c.push(s,0,i,r),s=6),f&&(c.push(s,f,0,r),s=6)),i=""},u=0;u<o.length;u++){u&&(s===1&&p(),p(u));for(var m=0;m<o[u].length;m++)n=o[u][m],s===1?n==="<"?(p(),c=[c],s=3):i+=n:s===4?i==="--"&&n===">"?(s=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(p(),s=1):s&&(n==="="?(s=5,r=i,i=""):n==="/"&&(s<5||o[u][m+1]===">")?(p(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),s=2):i+=n),s===3&&i==="!--"&&(s=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var J,jr,Jl,Je,ks,On,Lr,yn,Tr,ys,ws,Xl,Xo=Symbol.for("pv"),Sn={},Cn=[],tc=/^m(i|n|o|s|text|space)$/,vs=Array.isArray,xs=Cn.slice,bo=Object.assign;function go(t){t&&t.parentNode&&t.remove()}function Os(t,e,o){var n,r,s,i={},l=arguments.length;for(s in e)s=="key"?n=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?xs.call(arguments,2):o),Jo(t,i,n,r,null)}function Jo(t,e,o,n,r){var s={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Xo,__v:r||++jr,__i:-1,__u:0};return!r&&J.vnode&&J.vnode(s),s}function jn(t){return t.children}function vn(t,e){this.props=t,this.context=e,this.__g=0}function Xe(t,e){if(e==null)return t.__&&Xe(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:Xe(t)}function ec(t){var e,o=t.__v,n=o.__e,r=[],s=[],i=t.__P;i&&((e=bo({constructor:Xo},o)).__v=o.__v+1,J.vnode&&J.vnode(e),Ss(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,r,n||Xe(o),32&o.__u,s),e.__v=o.__v,e.__.__k[e.__i]=e,Pr(r,e,s),o.__=o.__e=null,e.__e!=n&&Mr(e))}function Mr(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Mr(t)}function Sr(t){(8&t.__g||(t.__g|=8,Je.push(t),On++))&&ks==J.debounceRendering||((ks=J.debounceRendering)||queueMicrotask)(Br)}function Br(){try{for(var t,e=1;Je.length;)Je.length>e&&Je.sort(Lr),t=Je.shift(),e=Je.length,8&t.__g&&ec(t)}finally{(On=Je.length)&&(ks||queueMicrotask)(Br)}}function Er(t,e,o,n,r,s,i,l,c,p,u){var m,f,d,$,g,k,S=n.__k||Cn,y=e.length;for(c=oc(o,e,S,c,y),m=0;m<y;m++)(d=o.__k[m])!=null&&(f=~d.__i&&S[d.__i]||Sn,d.__i=m,k=Ss(t,d,f,r,s,i,l,c,p,u),$=d.__e,(f.ref!=d.ref||8&f.__u)&&(f.ref&&Cs(f.ref,null,d,f),d.ref&&u.push(d.ref,d.__c||$,d)),g=g||$,4&d.__u?(c=Ar(d,c,t,!f.__v),f.__e&&(f.__e=null)):typeof d.type=="function"&&k!==void 0?c=k:$&&(c=$.nextSibling),d.__u&=-21);return o.__e=g,c}function oc(t,e,o,n,r){var s,i,l,c,p,u,m,f,d,$=o.length,g=$,k=0,S=0,y=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=y[s]=Jo(null,i):vs(i)?i=y[s]=Jo(jn,{children:i}):i.constructor===Xo&&i.__b?i=y[s]=Jo(i.type,i.props,i.key,i.ref,i.__v):y[s]=i,c=s+k,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=nc(i,o,c,g))&&(g--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?k--:p==c+1?k++:p!=c&&(p>c?k--:k++,S=1)):(~p||(r>$?k--:r<$&&k++),typeof i.type!="function"&&(i.__u|=4))):y[s]=null;if(S){for(u=[],m=[],s=0;s<r;s++)if((i=y[s])&&16&i.__u){for(k=0,f=u.length;k<f;)u[d=k+f>>1]<i.__i?k=d+1:f=d;u[k]=i.__i,m[s]=k+1}for(k=u.length;s--;)m[s]&&(m[s]==k?k--:y[s].__u|=4)}if(g)for(s=0;s<$;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=Xe(l)),js(l,l));return n}function Ar(t,e,o,n){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=Ar(r[s],e,o,!1));return e}for(e&&!e.parentNode&&(e=Xe(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function nc(t,e,o,n){var r,s=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=o+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function Cr(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function wn(t,e,o,n,r){var s,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||Cr(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||Cr(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=ws[e]||(ws[e]=sc(e)),(t.__a||(t.__a={}))[e]=ys,s=e!=(e=e.replace(Tr,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function sc(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[yn]==null)e[yn]=ys++;else if(e[yn]<this.__a[t])return;return o(J.event?J.event(e):e)}}}function Ss(t,e,o,n,r,s,i,l,c,p){var u,m,f,d,$,g,k,S,y,C,O,V,vt,T,bt,pe,x,R,I=e.type;if(e.constructor!==Xo)return null;128&o.__u&&(c=32&o.__u,u=o.__c.__z)&&(e.__u|=c,m=s=[],u.nodeType==8?l=xn(u,s):s.push(u),l=s[0]||l),(u=J.__b)&&u(e);t:if(typeof I=="function"){f=i.length;try{if(S=e.props,y=(u=I.prototype)&&u.render,C=(u=I.contextType)&&n[u.__c],O=u?C?C.props.value:u.__:n,(d=o.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(y?e.__c=d=new I(S,O):(e.__c=d=new vn(S,O),d.constructor=I,d.render=ac),C&&C.sub(d),d.state||(d.state={}),d.__n=n,d.__g|=8,d.__h=[],d.__k=[]),y&&(d.__s||(d.__s=d.state),I.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=bo({},d.__s)),bo(d.__s,I.getDerivedStateFromProps(S,d.__s)))),$=d.props,g=d.state,d.__v=e,o.__c){if(S!==$&&y&&!I.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(S,O),e.__v==o.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(S,d.__s,O)===!1){e.__v!=o.__v&&(d.props=S,d.state=d.__s,d.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(Z){Z&&(Z.__=e)}),Cn.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=Xe(o);break t}d.componentWillUpdate&&d.componentWillUpdate(S,d.__s,O),y&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate($,g,k)})}else y&&!I.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),y&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=O,d.props=S,d.__P=t,d.__g&=-5,V=J.__r,vt=y?25:0;do d.__g&=-9,V&&V(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++vt<25);y&&(Cn.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(n=bo({},n,d.getChildContext())),y&&o.__c&&d.getSnapshotBeforeUpdate&&(k=d.getSnapshotBeforeUpdate($,g)),T=u&&u.type===jn&&u.key==null?u.props.children:u,S.__P&&(u=l,r=(t=S.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=t&&(o.__k.some(function(Z){Z&&js(Z,Z)}),o.__k=null),l=o.__k?Xe(o,0):null),l=Er(t,vs(T)?T:[T],e,o,n,r,s,i,l,c,p),S.__P&&(e.__e=null,l=u),e.__u&=-161,m&&m.some(go),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(Z){if(i.length=f,e.__v=null,c||s)if(Z&&Z.then){if(e.__u|=128|c,s){for(~(x=s.indexOf(l||void 0))||(x=s.length);(R=s[x-1])&&R.nodeType==8;)x--;for(;x<s.length;x++)if(R=s[x])if(s[x]=null,bt){if(R==pe)break}else{if(R.nodeType!=8)break;R.data.startsWith("$s")&&(pe=xn(bt=R))}}if(!bt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;bt=l}(u=xn(bt=e.__c.__z||(e.__c.__z=bt)))?(e.__e=bt,l=u):e.__e=l,l=l&&l.nextSibling}else s&&s.some(go);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),Z&&Z.then||Fr(e),J.__e(Z,e,o)}}else l=e.__e=rc(o.__e,e,o,n,r,s,i,c,p,t);return(u=J.diffed)&&u(e),l}function xn(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function Fr(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Fr))}function Pr(t,e,o){for(var n=0;n<o.length;)Cs(o[n++],o[n++],o[n++]);J.__c&&J.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){J.__e(s,r.__v)}})}function rc(t,e,o,n,r,s,i,l,c,p){var u,m,f,d,$,g,k,S,y=o.props||Sn,C=e.props,O=e.type;if(O=="svg"?r="http://www.w3.org/2000/svg":O=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(u=0;u<s.length;u++)if(($=s[u])&&(O?$.localName==O:$.nodeType==3)){t=$,s[u]=null;break}}if(!t){if(S=p.ownerDocument||document,!O)return S.createTextNode(C);t=S.createElementNS(r,O,C.is?C:p),l&&(J.__m&&J.__m(e,s),l=!1),s=null}if(O){if(p=O=="template"&&t.content||t,s=O=="textarea"&&C.defaultValue!=null?null:s&&xs.call(p.childNodes),!l&&s)for(y={},u=0;u<t.attributes.length;u++)y[($=t.attributes[u]).name]=$.value;for(u in y)$=y[u],u=="dangerouslySetInnerHTML"?f=$:u=="children"||u in C||u=="value"&&"defaultValue"in C||u=="checked"&&"defaultChecked"in C||wn(t,u,null,$,r);for(u in C)$=C[u],u=="children"?d=$:u=="dangerouslySetInnerHTML"?m=$:u=="value"?g=$:u=="checked"?k=$:l&&typeof $!="function"||y[u]===$||wn(t,u,$,y[u],r);m?(l||f&&(m.__html==f.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):(f&&(t.textContent=""),(O=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&tc.test(O))&&(r="http://www.w3.org/1999/xhtml"),Er(p,vs(d)?d:[d],e,o,n,r,s,i,s?s[0]:o.__k&&Xe(o,0),l,c),s&&s.some(go)),l&&O!="textarea"||(u="value",O=="progress"&&g==null?t.removeAttribute(u):g==null||g===t[u]&&(O!="progress"||g)||wn(t,u,g,y[u],r),u="checked",k!=null&&k!=t[u]&&wn(t,u,k,y[u],r))}else y===C||l&&t.data==C||(t.data=C);return t}function Cs(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){J.__e(r,o)}}function js(t,e,o){var n,r,s,i;if(J.unmount&&J.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||Cs(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){J.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&js(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(r=xn(n,s=[]))&&(n==t.__e&&s.some(go),go(r),go(n)),o||go(t.__e),t.__e=t.__c=t.__=null}function ac(t,e,o){return this.constructor(t,o)}function ye(t,e){var o,n,r,s;J.__&&J.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=Jo(jn,{children:[t]}),r=[],s=[],Ss(e,e.__k,n||Sn,Sn,e.namespaceURI,n?null:e.firstChild?xs.call(e.childNodes):null,r,n?n.__e:e.firstChild,o,s),Pr(r,e.__k,s),e.__k.props.children=null}J={__e:function(t,e,o,n){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,n||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw On=0,t}},jr=0,Jl=function(t){return t!=null&&t.constructor===Xo},vn.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=bo({},this.state)),typeof t=="function"&&(t=t(bo({},o),this.props)),t&&(bo(o,t),this.__v&&(e&&this.__k.push(e),Sr(this)))},vn.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Sr(this))},vn.prototype.render=jn,Je=[],On=0,Lr=function(t,e){return t.__v.__b-e.__v.__b},yn=Symbol(),Tr=/(PointerCapture)$|Capture$/i,ys=0,ws={},Xl=0;var Lo,_t,Ls,zr,Ts=Object.is,Ln=0,Gr=[],Ms=[],mt=J,Nr=mt.__b,Rr=mt.__r,Wr=mt.diffed,Dr=mt.__c,Ir=mt.unmount,qr=mt.__;function Tn(t,e){mt.__h&&mt.__h(_t,t,Ln||e),Ln=0;var o=_t.__H||(_t.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function st(t){return Ln=1,ic(Kr,t)}function ic(t,e,o){var n=Tn(Lo++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):Kr(void 0,e),function(s){var i=(n.__N||n.__)[0],l=n.t(i,s);Ts(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=_t,!_t.__f)){_t.__f=!0;var r=_t.shouldComponentUpdate;_t.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=s;if(c.__.some(function(f){f.__N&&(p=!0,Ts(f.__[0],f.__N[0])||(u=!0))}),r){var m=r.call(this,s,i,l);return p?m||u:m}return!p||u}}return n.__}function Re(t,e){var o=Tn(Lo++,3);!mt.__s&&Es(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,_t.__H.__h.push(o))}function kt(t,e){var o=Tn(Lo++,4);!mt.__s&&Es(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,_t.__h.push(o))}function pt(t){return Ln=5,ne(function(){return{current:t}},[])}function ne(t,e){var o=Tn(Lo++,7);return Es(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function lc(){var t;do{for(;t=Ms.shift();)try{tn(t)}catch(o){mt.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=Gr.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(tn),e.__h.some(Bs),e.__h=[]}catch(o){e.__h=[],mt.__e(o,t.__v)}}}while(Ms.length)}mt.__b=function(t){_t=null,Nr&&Nr(t)},mt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),qr&&qr(t,e)},mt.__r=function(t){Rr&&Rr(t),Lo=0;var e=(_t=t.__c).__H;e&&(Ls==_t?_t.__h=[]:(e.__h.some(tn),e.__h.some(Bs),Lo=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Ls=_t},mt.diffed=function(t){Wr&&Wr(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Ur(Gr.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Ls=_t=null},mt.__c=function(t,e){e.some(function(o){try{o.__h.some(tn),o.__h=o.__h.filter(function(n){return!n.__||Bs(n)})}catch(n){o.__h=[function(){throw n}]}}),Dr&&Dr(t,e)},mt.unmount=function(t){Ir&&Ir(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,Ur(Ms.push(r))}else tn(r)}catch(s){e=s}}),n.__H=void 0,e&&mt.__e(e,n.__v))};var Hr=typeof requestAnimationFrame=="function";function cc(t){var e,o=function(){clearTimeout(n),Hr&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);Hr&&(e=requestAnimationFrame(o))}function Ur(t){t!=1&&zr==mt.requestAnimationFrame||((zr=mt.requestAnimationFrame)||cc)(lc)}function tn(t){var e=_t,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),_t=e}function Bs(t){var e=_t;t.__c=t.__(),_t=e}function Es(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!Ts(o,t[n])})}function Kr(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/function Vr(t){return Array.isArray(t)?t.map(Vr):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[Os("wbr",null),e]:[e])}var a=Or.bind((t,e,...o)=>Os(t,e,...typeof t=="string"?o.map(Vr):o));var pc=["plan","koppelingen","stand","verwachtingen","lezing","merk"],uc={ernst:"gewicht"},F={route:null,started:!1},Zr,As=0,Qr=new Map;function Ps(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([r,s])=>[uc[r]||r,s]))}}function L(t,e={},o=!0){let n=o&&F.route?Object.fromEntries(pc.filter(i=>F.route.query[i]).map(i=>[i,F.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var se=t=>L(["ding",t]);function P(t,e=!1){let o={...F.route.query};for(let[r,s]of Object.entries(t))s?o[r]=s:delete o[r];let n=L(F.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++As},"",n),Fs())}function Fs(t=!1){let e=Ps(location.hash),o=F.route?.path.join("/")===e.path.join("/");F.route=e,Zr(e),!o&&window.scrollTo(0,t&&Qr.get(history.state?.turn)||0)}function Yr(t){Zr=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),As=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>Qr.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let r=!!history.state;r||history.replaceState({turn:++As},""),Fs(r)};return window.addEventListener("popstate",n,{signal:o}),Fs(),F.started=!0,()=>e.abort()}function To(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var _=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),D=(t,e,o={})=>_(e===1?t.one:t.more,{count:e,...o});var M=t=>t.slice(0,1).toUpperCase()+t.slice(1),Q=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),B=t=>[...new Set(t)],fc=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),E=(t,e)=>fc.compare(t,e);function Jr(t,e){let o=Q(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of n)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}var h=JSON.parse(document.getElementById("gegevens").textContent),dc=[...Object.keys(h.things),...Object.keys(h.addresses)],zs=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+dc[n]);if(Array.isArray(t))return t.map(zs);if(t&&typeof t=="object")for(let[e,o]of Object.entries(t))t[e]=zs(o);return t};for(let t of h.numbered)h[t]=zs(h[t]);for(let t of[h.queries,h.views,h.codes,...Object.values(h.codes),h.names,h.flags,h.told,...Object.values(h.told),h.absent,h.dates,h.lists,h.kinds,h.called,h.works,h.partners,h.lookups,h.words,h.addresses])Object.setPrototypeOf(t,null);var Wt=new Map(Object.entries(h.things)),Mo=new Map(h.plans.map(t=>[t.key,t])),q=h.plans.length>1,b=h.words,fe=t=>t?.words.page||b,H=t=>Mo.get(t)||(q?void 0:h.plans[0]),ot=t=>Mo.get(t.split("/")[0]),Bo=(t,e)=>!e||!ot(t)||ot(t).key===e,We=[...new Map(h.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),re=We[We.length-1].date,Tt=[...new Map(h.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Xr=(t,e)=>{let o=ot(t);return o?h.stands[e]?.[o.key]||o.date:e},$t=t=>h.dates[t]||t||"",ta=(t=H())=>t?.source||h.source,Eo=t=>t.plan?[Mo.get(t.plan)]:h.plans,to=(t,e=H())=>(e?e.dates:We).find(o=>o.date===t)?.label||$t(t);var{cells:ea,gaps:oa,candidates:mc,losses:$c}=h.answers;for(let t of[...oa,...ea])"candidates"in t&&(t.candidates=mc[t.candidates]);var Ns=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function xt(t){let e=h.answers.by[t.key],o=(r,s)=>Ns(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>oa[r]),matrix:o(e.matrix,ea),without:o(e.without,$c),apart:e.apart,points:e.points},!t.plan)return e.read;let n=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:n(e.read.gaps),matrix:Ns(e.read.matrix,n),without:Ns(e.read.without,n),apart:n(e.read.apart),points:n(e.read.points)}),e.byPlan.get(t.plan)}function Mn({date:t,stated:e,strict:o,expect:n}){let r=[["stand",t]];return e&&r.push(["koppelingen","genoemd"]),o&&r.push(["lezing","streng"]),n||r.push(["verwachtingen","uit"]),r}var na=t=>t.key in h.answers.by;function K(t){let e=q&&Mo.has(t.plan)?t.plan:"",o=We.some(l=>l.date===t.stand)?t.stand:re,n=t.koppelingen==="genoemd",r=t.verwachtingen!=="uit",s=t.lezing==="streng",i=`${o}|${n?"stated":"all"}|${r?"with":"without"}`;return{plan:e,date:o,stated:n,expect:r,strict:s,key:s?`${i}|strict`:i}}var Bn=(t,e)=>Mo.get(e)?.steps.find(o=>o.notation===t)?.id;var Rs=5*2**20,z=()=>window.werkplaats,De=()=>h.served||!!z()&&z().state!=="off";async function Ws(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var sa=t=>z()?z().ask("answer",{options:t}):Ws(`antwoord?${new URLSearchParams(t)}`),ra=t=>z()?z().ask("words",{passage:t}):Ws(`api/woorden?vindplaats=${encodeURIComponent(t)}`);async function Ds(t){if(z())return z().ask("check",{name:t.name,data:await En(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return Ws("controleer",{method:"POST",body:t,headers:e})}async function En(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(_(b.check.unreadable,{name:t.name}))}}var en=[],rt=(t,e)=>Wt.get(t)?.[e]||en,w=(t,e)=>rt(t,e)[0]||"",Dt=(t,e)=>rt(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),N=(t,e)=>Dt(t,e)[0]||"",wt=t=>Wt.has(t),Ao=t=>rt(t,"type"),de=t=>Fn.get(t)||en,It=(t,e)=>Ao(t).includes(e),aa=t=>Ao(t).map(e=>h.kinds[e]).find(Boolean),Fo=t=>aa(t)?.page||"",it=t=>aa(t)?.kind||"",on=t=>Fo(t)==="organisation",Ie=t=>Fo(t)==="undertaking",X=t=>!!Fo(t)&&!!w(t,"prefLabel"),Pn=(t,e)=>(h.flags[t]||en).includes(e),A=(t,e)=>h.codes[t]?.[e]?.label||e||"",me=(t,e)=>A(h.lists[e],w(t,e)),eo=t=>h.names[t]||b.thing.foreign[t]||t,An=new Map,Fn=new Map;for(let[t,e]of Wt){for(let o of e.type||en)Fn.has(o)||Fn.set(o,[]),Fn.get(o).push(t);for(let[o,n]of Object.entries(e))for(let r of n){if(!r.startsWith("@"))continue;let s=r.slice(1);An.has(s)||An.set(s,[]),An.get(s).push([t,o])}}var ve=t=>An.get(t)||en,Et=(t,e,o="initiative")=>ve(t).filter(([n,r])=>r===o&&It(n,e)).map(([n])=>n),v=t=>h.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.split("/").pop(),xe=t=>h.called[t]?.short||v(t),ia=[...Wt.keys()].filter(Ie),hc=[...Wt.keys()].filter(on),la=t=>Tt.find(e=>e.notation===t),Po=Object.entries(h.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:Pn("atSteps",t)})),gc=new Map(hc.map(t=>[w(t,"notation"),t])),Jt=t=>gc.get(t)||"",ht=t=>h.addresses[t]||"",qt=t=>Dt(t,"passage");var Is=t=>N(t,"broader")||t,zn=t=>w(Is(t),"notation"),ca=(t,e)=>e?.strict?h.linksStrictly[e.date]?.[t]:void 0,oo=(t,e,o)=>ca(t,o)?.[e]||w(t,e),qs=(t,e)=>ae(t,e.date)&&ca(t,e)!==null&&(!e.stated||Pn("isStated",oo(t,"basis",e))),no=(t,e)=>Et(t,"Contribution").filter(o=>!e||qs(o,e)),zo=t=>h.works[t]?.steps||[],pa=t=>h.works[t]?.kinds||[],Nn=t=>h.works[t]?.leads||[],bc=Object.fromEntries(Object.entries(h.absent).map(([t,e])=>[t,new Set(e)])),ae=(t,e=re)=>!bc[e]?.has(t),qe=(t,e)=>Et(t,"Involvement").filter(o=>ae(o,e)).map(o=>({id:o,organisation:N(o,"organisation"),role:w(o,"role"),asOf:w(o,"asOf")})),_o=t=>Pn("isActing",t),nn=(t,e)=>B(qe(t,e).filter(o=>_o(o.role)).map(o=>o.organisation)),No=(t,e)=>Et(t,"Involvement","organisation").filter(o=>ae(o,e)).map(o=>({id:o,undertaking:N(o,"initiative"),role:w(o,"role"),asOf:w(o,"asOf")})),Rn=t=>w(t,"isGeneric")==="true",_c={},Oe=(t,e=re)=>F.route?.query.lezing==="streng"&&h.toldStrictly[e]?.[t]||h.told[e]?.[t]||_c,Wn=(t,e)=>Oe(t,e).report||"",Ro=(t,e)=>Oe(t,e).status||"",ua=(t,e)=>Oe(t,e).state||"",Dn=(t,e)=>Et(t,"Deadline").filter(o=>ae(o,e));var Xt=b.shared,He=Xt.silence,sn=(t=H())=>t?_(fe(t).shared.report,{date:$t(t.date)}):Xt.reports,Wo=(t=H())=>`${D(Xt.nothing,t?1:2,{report:M(sn(t))})} ${He}`,ko=(t=H())=>(t?[t]:h.plans).map(e=>`${e.document||e.title}, ${$t(e.date)}`).join("; "),so=(t,e)=>[Oe(t,e).word||"",Oe(t,e).more||""],At=(t,e)=>so(t,e).filter(Boolean).join(", "),ie=Object.fromEntries(Object.entries(h.codes.Basis).map(([t,e])=>[t,[e.screen,Xt.bases[t]||M(e.label)]])),In=t=>A("Modality",t),lt=t=>t===null?Xt.all_steps:la(t)?.label||t,tt=t=>A("InterventionKind",t),kc=(t,e)=>e?to(Xr(e.key,t.date),e):t.date===re?Xt.choices.latest:_(Xt.choices.others_latest,{date:to(t.date)}),Lt=(t,e=H(t.plan))=>[kc(t,e),t.stated?fe(e).shared.choices.links_stated:Xt.choices.links_all_said,t.strict&&Xt.choices.strict_said,t.expect?Xt.choices.with_said:Xt.choices.without_said].filter(Boolean).join(" · ");function rn(t,e,o,n=H(o?.plan)){let{version:r,content:s}=h.meta;return _(Xt.export.footnote,{said:t,sources:ko(n),addresses:e.map(i=>`; ${ht(i)}`).join(""),version:r+(s?_(Xt.export.content,{hash:s.slice(0,12)}):""),scenario:o?`; ${Lt(o,n)}`:""})}function at(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function fa(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var ro=b.shared.export;function wc({text:t,done:e}){let o=pt(null),n=pt(null);return kt(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${ro.by_hand} ref=${o} onClose=${e}>
      <p>${ro.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${ro.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function Hs(t,e=ro.copied){try{await navigator.clipboard.writeText(t),at(e)}catch{let o=document.createElement("div");document.body.append(o),ye(a`<${wc} text=${t} done=${()=>o.remove()} />`,o)}}function Se(t,e,o){fa(t,e,o),at(_(ro.downloaded,{name:t}))}var Ue=({text:t,label:e=ro.copy})=>a`<button type="button" class="klein" onClick=${()=>Hs(t())}>${e}</button>`,Ot=({name:t,rows:e,label:o=ro.csv,id:n})=>a`
  <button type="button" id=${n} onClick=${()=>Se(t,jo(e()),"text/csv;charset=utf-8")}>${o}</button>
`,Mt=(t,e="")=>{let o=H(e||t?.plan),n=o?[o]:h.plans;return[n.map(r=>$t(r.date)).join("; "),n.map(r=>r.document||r.title).join("; "),`ketenkaart ${h.meta.version} ${(h.meta.content||"").slice(0,12)}`.trim(),t?Lt(t,o):""]},Bt=ro.heads,$e=t=>q?[{key:"bronplan",label:b.shared.plan,text:e=>H(t(e))?.title||""}]:[];var he=()=>document.getElementById("menu"),Hn=()=>document.getElementById("menuknop"),Gn=()=>[...he().querySelectorAll("details")],qn=()=>window.matchMedia("(max-width: 44rem)").matches;function Un(t=null){for(let e of Gn())e!==t&&(e.open=!1)}function da(){Un(),he().classList.remove("is-open"),Hn().setAttribute("aria-expanded","false")}function ma(){he()&&(Hn().addEventListener("click",()=>{let t=he().classList.toggle("is-open");for(let e of Gn())e.open=t;Hn().setAttribute("aria-expanded",String(t))}),he().addEventListener("click",t=>{let e=t.target;e.closest("a")?da():e.closest("summary")&&!qn()&&Un(e.closest("details"))}),he().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Gn().find(o=>o.open);qn()?Hn().focus():e?.querySelector("summary").focus(),da()}),document.addEventListener("click",t=>{!qn()&&!he().contains(t.target)&&Un()}),he().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!qn()&&!he().contains(e)&&Un()}))}function $a(t){if(he()){for(let e of he().querySelectorAll("a")){let{path:o}=Ps(e.hash);o[0]===t?e.setAttribute("aria-current","page"):e.removeAttribute("aria-current"),e.setAttribute("href",L(o))}for(let e of Gn())e.classList.toggle("is-hier",!!e.querySelector("[aria-current]"))}}var Ht=b.check,yc="plan",vc={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function ha(t,e){let o=await z().ask("take",{name:t.name,data:await En(t),beside:e});if(!o.ok)return o;let{page:n}=await z().ask("page",{options:[],views:!1,comparisons:!1});return z().show(n,_(e?b.werkplaats.beside:b.werkplaats.alone,{name:t.name})),o}var ba=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>ha(e,!1))}>${Ht.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>ha(e,!0))}>${Ht.beside}</button>
`;async function xc(){await z().ask("shipped"),z().show()}var ga=t=>t.preventDefault();function _a({files:t,children:e=null}){let[o,n]=st("");async function r(s,i){n(Ht.saving),window.addEventListener("beforeunload",ga);try{let{name:l,data:c}=await z().ask(s,i);Se(l,c,vc[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",ga)}return a`
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
      files=${Object.entries(Ht.save_as).filter(([t])=>!(q&&t===yc)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${z().own&&a`<button type="button" id="terug" onClick=${xc}>${Ht.back}</button>`}
    <//>
  </section>
`;function ya(){let t=pt(null),[e,o]=st("");async function n(){let[r]=t.current.files;if(!r)return at(Ht.first_source);o(Ht.busy);try{o((await z().ask("source",{data:await En(r)})).message)}catch(s){o(s.message)}}return a`
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
  `}var xa="alle",Oc={kind:t=>M(tt(t)),form:t=>M(A("ExploitationForm",t)),partner:t=>v(Jt(t)||t)},Ge=t=>[...t.steps.map(e=>e.notation),null];function ao(t,e,o){let n=new Map;for(let s of xt({...e,plan:o.key}).matrix[t])n.has(s.column)||n.set(s.column,new Map),n.get(s.column).set(s.barrier,s);let r=[...n].map(([s,i])=>({key:s,label:Oc[t](s),id:t==="partner"?Jt(s):"",cells:Ge(o).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>E(s.label,i.label)):r}var Ce=(t,e,o)=>[t,e??xa,...q?[o]:[]].join("~");function Oa(t){let[e,o,n]=t.split("~");return{key:e,step:o===xa?null:o,plan:n}}var an=t=>`cel-${t.replaceAll("~","-")}`;function te(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var Vn=b.overview;function Sc(t){let e=document.createElement("span");e.className=t,document.body.append(e);let{backgroundColor:o,color:n,borderTopColor:r,borderTopStyle:s}=window.getComputedStyle(e),i={fill:o,ink:n,stroke:s==="none"?o:r,dash:s==="dashed"};return e.remove(),i}var Us="Arial,Helvetica,sans-serif",Sa=document.createElement("canvas").getContext("2d");function Kn(t,e,o,n){Sa.font=`${n?"bold ":""}${o}px ${Us}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;Sa.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function ja(t,e,o){let n=ao(t,e,o),r=Ge(o),s=190,i=150,l=8,c=4,p=s+(i+c)*r.length+20,u=[],m=20,f=($,g,k,S,y,C)=>{for(let O of Kn(g,k,S,y))m+=S+4,u.push({x:$,y:m,text:O,size:S,bold:y,fill:C})};f(20,Vn.heading,p-40,20,!0,"#14212b"),f(20,`${ko(o)}. ${Lt(e,o)}. ${He}`,p-40,12,!1,"#46545f"),m+=14;let d=m;r.forEach(($,g)=>{m=d,f(20+s+g*(i+c)+l,lt($),i-2*l,14,!0,"#14212b")}),m=d+26;for(let $ of n){let g=$.cells.map(y=>{let C=te(y);return{look:C.look,mark:ie[y?.most_basis]?.[0]||"",text:[{all:Kn(C.word,i-2*l-14,13,!0),size:13,bold:!0},...C.lines.map(O=>({all:Kn(O,i-2*l,11,!1),size:11,bold:!1}))]}}),k=Kn($.label,s-l,13,!0),S=Math.max(44,12+k.length*17,...g.map(y=>12+y.text.reduce((C,{all:O,size:V})=>C+O.length*(V+3),0)));for(let[y,C]of k.entries())u.push({x:20,y:m+20+y*17,text:C,size:13,bold:!0,fill:"#14212b"});g.forEach((y,C)=>{let{ink:O,...V}=Sc(y.look),vt=20+s+C*(i+c);u.push({x:vt,y:m,w:i,h:S,...V});let T=m+5;for(let{all:bt,size:pe,bold:x}of y.text)for(let R of bt)T+=pe+3,u.push({x:vt+l,y:T-2,text:R,size:pe,bold:x,fill:O});y.mark&&u.push({x:vt+i-20,y:m+18,text:y.mark,size:14,bold:!1,fill:O})}),m+=S+c}return m+=6,f(20,Object.values(ie).map(([$,g])=>`${$} ${g}`).join("   "),p-40,11,!1,"#46545f"),f(20,_(Vn.picture.foot,{version:h.meta.version,content:(h.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:m+20,list:u}}var Ca=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function Gs(t,e,o=h.plans[0]){let{width:n,height:r,list:s}=ja(t,e,o),i=({x:m,y:f,w:d,h:$,fill:g,stroke:k,dash:S})=>`<rect x="${m}" y="${f}" width="${d}" height="${$}" rx="4" fill="${g}" stroke="${k}"${S?' stroke-dasharray="5 3"':""}/>`,l=({x:m,y:f,text:d,size:$,bold:g,fill:k})=>`<text x="${m}" y="${f}" font-size="${$}"${g?' font-weight="bold"':""} fill="${k}">${Ca(d)}</text>`,c=s.map(m=>m.text===void 0?i(m):l(m)),p=Ca(_(Vn.picture.title,{heading:Vn.heading,scenario:Lt(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${r}" viewBox="0 0 ${n} ${r}"`} font-family="${Us}" role="img">
<title>${p}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${c.join(`
`)}
</svg>
`}function La(t,e,o){Se("matrix.svg",Gs(t,e,o),"image/svg+xml")}function Ta(t,e,o){let{width:n,height:r,list:s}=ja(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=n*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,r);for(let p of s)p.text===void 0?(c.fillStyle=p.fill,c.strokeStyle=p.stroke,c.setLineDash(p.dash?[5,3]:[]),c.fillRect(p.x,p.y,p.w,p.h),c.strokeRect(p.x,p.y,p.w,p.h)):(c.fillStyle=p.fill,c.font=`${p.bold?"bold ":""}${p.size}px ${Us}`,c.fillText(p.text,p.x,p.y));i.toBlob(p=>Se("matrix.png",p,"image/png"),"image/png")}function U({text:t,title:e=t,children:o}){let n=pt(null);return kt(()=>{document.title=`${e} – Ketenkaart`},[e]),kt(()=>{F.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function Kt({text:t}){let{route:e}=F;return kt(()=>{F.started&&t&&at(t)},[t,e]),null}var St=b.check,Ma=({title:t,lines:e=[]})=>e.length>0&&a`
    <h2>${_(St.list,{title:t,count:e.length})}</h2>
    <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
  `,Ba=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,Cc=(t={})=>Object.entries(t).map(([e,o])=>_(St.counted,{count:o,what:eo(e).toLowerCase()})).sort(E);function jc({message:t,faults:e,questions:o,counts:n,report:r,made:s}){return a`
    <p><strong>${t}</strong></p>
    ${s&&a`<p>${_(St.made,{name:s})}</p>`}
    ${z()&&n&&a`<${ka} made=${s} marked=${e.length+o.length>0} />`}
    <${Ma} title=${St.faults} lines=${e} />
    <${Ma} title=${St.questions} lines=${o} />
    <${Ba} title=${St.columns} lines=${r} />
    <${Ba} title=${St.read} lines=${Cc(n)} />
  `}function Lc(t){if(!t.length)throw new Error(St.first);if(t.length>1)throw new Error(_(St.one_only,{count:t.length}));if(t[0].size>Rs)throw new Error(_(St.too_large,{name:t[0].name,most:Rs/2**20}));return t[0]}function Ea(){let t=pt(null),[e,o]=st(null);async function n(r){try{let s=Lc(t.current.files);o({busy:!0});let i=await r(s);o(i),at(i.message)}catch(s){o({message:s.message||St.silent,faults:s.faults})}}return Re(()=>{let r=i=>i.preventDefault();function s(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(Ds)}return window.addEventListener("dragover",r),window.addEventListener("drop",s),()=>{window.removeEventListener("dragover",r),window.removeEventListener("drop",s)}},[]),a`
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
      <button type="button" id="controleer" onClick=${()=>n(Ds)}>${St.check}</button>
      ${z()&&a`<${ba} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${St.busy}</p>`}
      ${e?.message&&a`<${jc} ...${e} />`}
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
  `}var je=({label:t=Ke.text,name:e,id:o=e})=>a`
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
`,Tc=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function Vt({children:t}){let[e,o]=st(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${Ke.filters}>${t}</section>`;let n=Object.keys(F.route.query).filter(r=>!Tc.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>o(r.target.open)}>
      <summary id="filterknop">${n?_(Ke.filters_set,{count:n}):Ke.filters}</summary>
      ${t}
    </details>
  `}var wo=()=>{let t=h.plans.map(e=>[e.key,e.title]);return q&&a`<div class="velden"><${Ct} label=${Ke.plan} name="plan" options=${t} /></div>`};function ln(){let t=K(F.route.query),e=H(t.plan)?.dates||We;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,r=e.find(i=>i.date===t.date)?.date||o,s=e.map(i=>[n(i.date),i.label]);return a`<${io} legend=${Ke.choices.date} name="stand" options=${s} current=${n(r)} id="st" />`}function Ks(){let t=K(F.route.query),e=fe(H(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${io} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function co(){let t=Ke.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{expect:n,strict:r}=K(F.route.query),s=n?"":"uit";return a`
    <${wo} />
    <${Ks} />
    <${ln} />
    <${io} legend=${t.reading} name="lezing" options=${o} current=${r?"streng":""} id="l" />
    <${io} legend=${t.expectations} name="verwachtingen" options=${e} current=${s} id="v" />
  `}var Aa=b.shared.passage;function cn({passage:t}){let[e,o]=st("");async function n(){try{o((await ra(t)).woorden)}catch(r){o(r.message||Aa.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${Aa.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var j=({id:t,text:e})=>X(t)?a`<a href=${se(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`,ee=({ids:t,name:e=v,between:o=", "})=>t.map((n,r)=>[r>0&&o,a`<${j} id=${n} text=${e(n)} />`]),ge=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${j} id=${n} />${e?.(n)}</li>`)}</ul>`;function ut({id:t,date:e}){let[o,n]=so(t,e);return a`<span class=${`chip s-${ua(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var Mc={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function po({basis:t}){let[e,o]=ie[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Mc[e]}
    </svg>
  `:null}var Do=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${A("Severity",t)}</span>`;function Ft({of:t}){let e=B(t.flatMap(qt));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${ht(o)}${De()&&a`<${cn} passage=${o} />`}</li>`)}
    </ul>
  `:null}function Fa({of:t,look:e}){let[o,...n]=qt(t);return o?a`
    <p class=${e}>
      ${ht(o)}${n.length>0&&_(b.shared.more_places,{count:n.length})}
      ${De()&&a`<${cn} passage=${o} />`}
    </p>
  `:null}var Zn=({id:t})=>[N(t,"broader")&&[a`<${j} id=${N(t,"broader")} />`," › "],a`<${j} id=${t} />`],Io=({id:t})=>w(t,"isGeneric")==="true"&&a`<span class="zacht"> (${b.shared.collective})</span>`;function Qn(t,e,o=""){let n=o.startsWith("-"),r=e.find(l=>l.key===o.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?E(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var Vs=(t,e="")=>F.route.query[t]||e;function Bc({id:t,column:e,sort:o,turn:n}){let r=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var Ec=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let r=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`;function ct({id:t,caption:e,rows:o,columns:n,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=st(r),p=s?Vs(s,r):l,u=m=>{let f=p===m.key?`-${m.key}`:m.key;s?P({[s]:f===r?null:f},!0):c(f);let d=b.shared.table,$=f.startsWith("-")?d.descending:d.ascending;at(_(d.sorted,{column:m.label.toLowerCase(),direction:$}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${n.map(m=>a`<${Bc} id=${t} column=${m} sort=${p} turn=${u} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Qn(o,n,p).map(m=>a`<${Ec} row=${m} columns=${n} />`)}
      </tbody>
    </table>
  `}var Ac=t=>t==null||t===!1||t===""||t.length===0;function Le({pairs:t}){let e=t.filter(([,o])=>!Ac(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var G=b.compare,Yn=t=>M(A("CellState",t)),Ve=h.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:q?_(G.side,{plan:t.title,label:o}):M(o)}))),Fc=(t,e,{stated:o,strict:n})=>h.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function Pc(t){let e=h.plans.map(l=>Ve.filter(c=>c.plan===l).at(-1)),[o,n]=q?e:[Ve[0],Ve.at(-1)],r=Ve.slice(0,-1).find(l=>l.key===t.van)||o,s=Ve.slice(Ve.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(n)?n:s.at(-1));return{one:r,other:i,after:s}}var Pa=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${r=>P({[e]:r.target.value})}>
      ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function zc({change:t,other:e}){let o=Ce(t.kind,t.other_barrier,e.plan.key),n=L("overzicht",{cel:o,stand:e.date===re?null:e.date},!1),r=_(G.see_cell,{kind:tt(t.kind),step:lt(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${G.see}<span class="sr">${r}</span></a></li>`}function Nc({found:t,one:e,other:o,mode:n}){let r=c=>c.map(p=>v(Jt(p)||p)).join(", "),s=c=>B([c.barrier,c.other_barrier].map(lt)).join(" / "),i=[{key:"stap",label:G.columns.step,text:s},{key:"soort",label:G.columns.kind,text:c=>M(tt(c.kind))},{key:"een",label:e.label,text:c=>Yn(c.before)},{key:"ander",label:o.label,text:c=>Yn(c.after)},{key:"erbij",label:G.joined[n],sort:!1,text:c=>r(c.joined)},{key:"weg",label:G.left[n],sort:!1,text:c=>r(c.left)}],l=()=>[[...i.map(c=>c.label),...Bt],...t.changes.map(c=>[...i.map(p=>p.text(c)),...Mt(null)])];return a`
    <ul>${t.changes.map(c=>a`<${zc} change=${c} other=${o} />`)}</ul>
    ${t.notes.map(c=>a`<p class="zacht">${c}</p>`)}
    <details>
      <summary>${G.as_table}</summary>
      <div class="rol"><${ct} id="vakken" caption=${G.table} rows=${t.changes} columns=${i} /></div>
      <div class="acties"><${Ot} name="vergelijk-vakken.csv" rows=${l} /></div>
    </details>
  `}function Rc({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:Yn},...t.after.map(i=>({key:i,label:Yn(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||G.nothing)}))],s=_(G.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${G.counted}</h2>
      <p class="zacht">${_(G.counts,{both:n,fresh:t.fresh.length})}</p>
      <div class="rol">
        <${ct} id="overgang" caption=${s} rows=${t.before} columns=${r} />
      </div>
    </section>
  `}function Wc({actions:t,one:e,other:o,all:n}){let r=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=f=>s.has(f)?"":At(f,e.date),l=f=>At(f,o.date),c=f=>s.has(f)?a`<span class="zacht">${G.not_yet}</span>`:a`<${ut} id=${f} date=${e.date} />`,p=[{key:"actie",label:G.action,text:v,cell:f=>a`<${j} id=${f} />`},{key:"wat",label:G.what,text:it},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:f=>a`<${ut} id=${f} date=${o.date} />`}],u=()=>[[...p.map(f=>f.label),...Bt],...r.map(f=>[...p.map(d=>d.text(f)),...Mt(null,e.plan.key)])],m=()=>P({alles:n?null:"ja"});return a`
    <section>
      <h2>${_(n?G.all:G.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${m}>${G.show_all}</button>
        <${Ot} name="vergelijk.csv" rows=${u} />
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
  `}function za({route:t}){if(Ve.length<2)return a`<${U} text=${G.title} /><p>${G.alone}</p>`;let{one:e,other:o,after:n}=Pc(t.query),r=Fc(e,o,K(t.query)),{actions:s}=r,i=s?"dates":"plans",l=_(G.intro[i],{before:$t(e.date),after:$t(o.date)});return a`
    <${U} text=${G.heading[i]} title=${G.title}><p class="uitleg">${l} ${He}</p><//>
    <${Vt}>
      <${Ks} />
      ${Ve.length>2&&a`
          <div class="velden">
            <${Pa} label=${G.first} name="van" current=${e} options=${Ve.slice(0,-1)} />
            <${Pa} label=${G.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    <section class="blok">
      <h2>${_(G.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${Nc} found=${r} one=${e} other=${o} mode=${i} />`:[a`<p>${b.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${Rc} actions=${s} one=${e} other=${o} />
        <${Wc} actions=${s} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${Kt} text=${D(G.shown,r.changes.length)} />
  `}var Na=".",Ze=()=>new Set((F.route?.query.merk||"").split(Na).filter(Boolean)),Jn=()=>!!F.route?.query.alleen&&Ze().size>0;function Xn(t,e){let o=Ze();for(let{mark:r}of t)e?o.add(r):o.delete(r);let n=o.size===0;return P({merk:[...o].join(Na),...n&&{alleen:null}},!0),o.size}var qo=b.shared.gaps,yo=t=>[t,...t.also],uo=t=>ht(t.evidence)?[t.evidence]:[],Qe=t=>h.queries[t]?.title||t,Ra=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||Q(t.sentence).includes(Q(e.tekst)))&&yo(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),Dc=({said:t,work:e,more:o})=>e?[t," (",a`<${ee} ids=${e} name=${xe} />`,o&&qo.more_work,")"]:t;function ts({list:t,plan:e}){if(!t.length)return a`<p>${H(e).words.nobody}</p>`;let o=n=>n.map((r,s)=>[s>0&&"; ",a`<${Dc} ...${r} />`]);return a`
    <p class="zacht">${qo.alphabetical}</p>
    <ul>${t.map(({who:n,why:r})=>a`<li><${j} id=${n} />: ${o(r)}</li>`)}</ul>
  `}function pn({summary:t,inside:e,open:o=!1}){let[n,r]=st(!1);return a`
    <details open=${o} onToggle=${s=>s.target.open&&r(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function Zs({gap:t,query:e}){let o=[t.barrier&&lt(t.barrier).toLowerCase(),t.kind&&tt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Do} severity=${t.severity} />${" · "}
      <a href=${L(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${q&&` · ${H(t.plan).title}`}
      ${X(t.subject)&&[" · ",a`<${j} id=${t.subject} />`]}
    </p>
  `}var Wa=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${b.shared.passage.place}</span>${ht(t)}
    ${De()&&a`<${cn} passage=${t} />`}
  </p>
`;function Qs({gap:t,scenario:e,sentence:o=!1}){let n=h.queries[t.query]||{},[r]=uo(t),s=a`${b.gaps.more}<span class="sr">${_(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${pn} summary=${s} inside=${()=>a`
    ${o&&a`<p>${t.sentence}</p>`}
    ${r&&a`<${Wa} passage=${r} />`}
    ${n.why&&a`<p><strong>${qo.why}</strong> ${n.why}</p>`}
    ${t.asks&&a`<p><strong>${qo.who}</strong></p><${ts} list=${t.candidates} plan=${t.plan} />`}
    <${Ue} text=${()=>rn(t.sentence,uo(t),e,H(t.plan))} />
  `} /></div>`}function Ic({gap:t,scenario:e}){let o=h.queries[t.query]||{},[n]=uo(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Zs} gap=${t} query=${o} />
      ${n&&a`<${Wa} passage=${n} />`}
      <div class="acties">
        ${o.why&&a`<${pn} summary=${qo.why} inside=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${pn}
              summary=${qo.who}
              inside=${()=>a`<${ts} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${Ue} text=${()=>rn(t.sentence,uo(t),e,H(t.plan))} />
      </div>
    </article>
  `}var Ys=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${Ic} key=${n.mark} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var Js=b.shared.outcomes,qc={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`},Hc=({outcome:t})=>a`<g class=${`teken teken-${Js[t].sign}`}>${qc[Js[t].sign]}</g>`,Uc=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><${Hc} outcome=${t} /></svg>
`,Da=({outcome:t,on:e=""})=>a`
  <span class="uitkomst"><${Uc} outcome=${t} /> ${Js[t].said}${e&&a`<span class="bij">${e}</span>`}</span>
`;var be=b.gaps,Gc=b.shared.outcomes;function Xs({gaps:t,what:e}){let o=Ze(),n=t.filter(i=>o.has(i.mark)).length,r=i=>at(D(be.bar.changed,Xn(t,i.target.checked))),s=t.length>1?_(be.mark_all,{count:t.length,what:e}):_(be.mark,{what:e});return a`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${s}
        onChange=${r}
      />
    </label>
  `}var Ua=t=>Ze().has(t.mark)?"gemarkeerd":"",Kc=({gap:t,scenario:e,query:o})=>a`
  <article class=${`punt gewicht-${t.severity} ${Ua(t)}`} data-vraag=${t.mark}>
    <${Xs} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Zs} gap=${t} query=${o} />
      <${Qs} gap=${t} scenario=${e} />
    </div>
  </article>
`,Vc={topic:{of:t=>t.topic,all:()=>h.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>B(t.map(e=>e.query)).map(e=>[e,Qe(e)])}};function Zc({title:t,gaps:e,beside:o,by:n,scenario:r,open:s}){let i=e.filter(f=>f.severity===Object.keys(h.codes.Severity)[0]).length,l=B(e.map(f=>n==="topic"?Qe(f.query):Ia(f))),c=f=>e.filter(d=>(n==="topic"?Qe(d.query):Ia(d))===f).length,p=f=>c(f)>1?_(be.repeated,{title:f,count:c(f)}):f,u=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal"><strong>${e.length}</strong> ${D(be.questions,e.length).replace(/^\d+ /,"")}${i>0&&a`<span class="bij">${_(be.heavy,{count:i})}</span>`}</span>
      <span class="vouwbij">${l.slice(0,6).map(p).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&a`<span class="vouwtal bij">${_(be.about_source,{count:o})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${Xs} gaps=${e} what=${t} />
      <${pn} summary=${u} inside=${()=>e.map(f=>a`<${Kc} key=${f.mark} gap=${f} scenario=${r} query=${h.queries[f.query]||{}} />`)} open=${s} />
    </div>
  `}var Ia=t=>t.subject_label;function Ga({gaps:t,beside:e,by:o,scenario:n,open:r}){let{of:s,all:i}=Vc[o],l=(c,p)=>c.filter(u=>s(u)===p);return i(t).map(([c,p])=>[c,p,l(t,c)]).filter(([,,c])=>c.length).map(([c,p,u])=>a`
        <${Zc}
          key=${c}
          title=${p}
          gaps=${u}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${r}
        />
      `)}var qa=2;function Qc({row:t}){let e=t.who.length>qa+1?t.who.slice(0,qa):t.who,o=t.who.length-e.length;return a`
    <${ee} ids=${e} name=${Yc} />${o>0&&_(be.deadline.others.more,{names:"",count:o})}
    <span class="bij">${be.deadline.how[t.how]}</span>
  `}var Yc=t=>v(t);function Jc({gap:t,scenario:e}){let o=t.deadline,n=be.deadline.columns,r=xe(t.subject),s=v(t.subject);return a`
    <tr role="row" class=${Ua(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Xs} gaps=${[t]} what=${o.what||s} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${j} id=${t.subject} text=${r===s?s:`${r} ${t.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${Qs} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${Da} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${Qc} row=${o} /></td>
    </tr>
  `}var Ha=8;function Ka({gaps:t,scenario:e,all:o}){let{columns:n,caption:r,title:s,counted:i,lanes:l,show:c}=be.deadline,p=o||t.length<=Ha+1?t:t.slice(0,Ha),u=Object.entries(Gc).map(([m,{said:f}])=>[t.filter(d=>d.deadline.outcome===m).length,f]).filter(([m])=>m).map(([m,f])=>_(i,{count:m,said:f}));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${s}</h2>
        <p>${u.join(" · ")}</p>
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
          ${p.map(m=>a`<${Jc} key=${m.mark} gap=${m} scenario=${e} />`)}
        </tbody>
      </table>
      ${p.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen" onClick=${()=>P({termijnen:"alle"},!0)}>
            ${D(c,t.length-p.length)}
          </button>
        `}
    </section>
  `}var Te=b.gaps.bar;function Va({gaps:t,rows:e}){let o=Ze();if(!o.size)return null;let n=t.filter(c=>o.has(c.mark)),r=o.size-n.length,s=Jn(),i=()=>{Xn([...o].map(c=>({mark:c})),!1),at(Te.cleared)},l=()=>{P({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Te.label}>
      <p>
        <strong>${D(Te.count,o.size)}</strong>${r>0&&D(Te.elsewhere,r)}
      </p>
      <button type="button" class="alslink" id="alleen" onClick=${()=>P({alleen:s?null:"gemarkeerd"})}>
        ${s?Te.every:Te.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${i}>${Te.clear}</button>
      <p class="merkuitleg">${Te.address}</p>
      <button type="button" id="merk-print" onClick=${l}>${Te.print}</button>
      <${Ot} name="overleg.csv" rows=${()=>e(n)} label=${Te.csv} id="merk-csv" />
    </section>
  `}var Ut=b.shared.work;function Xc({id:t,date:e}){let o=new Map;for(let n of qe(t,e))o.set(n.organisation,[...o.get(n.organisation)||[],A("Role",n.role)]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,r])=>a`<li><${j} id=${n} />${` (${B(r).join(", ")})`}<${Io} id=${n} /></li>`)}
    </ul>
  `:b.shared.nobody}function tp(t){let e=w(t,"dueBy");return e&&` (${_(Ut.bound,{date:$t(e)})}; ${In(w(t,"modality"))})`}function ep({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=w(o,"deadlineLabel"),{delivery:r}=Oe(o,e);return a`
          <li>
            ${n&&`${M(n)}: `}“${w(o,"deadlineText")}”${tp(o)}
            ${w(o,"revises")==="true"&&`, ${Ut.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var op=t=>h.lookups[t]?.told||"";function tr({id:t,date:e}){let o=Et(t,"Figure","concerns").filter(n=>ae(n,e));return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${j} id=${n} />: <strong>${op(n)}</strong><${Ft} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function vo({of:t}){let e=r=>[N(r,"barrier")&&_(Ut.at_step,{step:v(N(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>w(r,s)&&me(r,s))].filter(Boolean),o=r=>w(r,"status")?_(Ut.other_status,{reading:e(r).join(", ")}):_(Ut.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Ut.other_unsaid}),n=Dt(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(r=>a`<li><strong>${o(r)}</strong>${w(r,"rationale")}</li>`)}
    </ul>
  `:null}function un({id:t,scenario:e=null}){let o=oo(t,"basis",e),n=A("Strength",oo(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${Zn} id=${N(t,"barrier")} />
        ${` · ${rt(t,"interventionKind").map(tt).join(", ")} · ${n} · `}
        <${po} basis=${o} />${` ${ie[o]?.[1]||A("Basis",o)}`}
      </p>
      <p class="reden"><strong>${Ut.here}</strong>${w(t,"rationale")}</p>
      <${vo} of=${t} />
    </div>
  `}var Za=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function Qa({id:t,scenario:e,contributions:o}){let{date:n}=e,r=Wn(t,n),s=w(t,"promise"),i=Dn(t,n),l=o.length?o.map(p=>a`<${un} id=${p} scenario=${e} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Ut.across}</strong>${w(t,"rationale")}</p>`,c=[[Ut.facts.deadline,i.length>0&&a`<${ep} ids=${i} date=${n} />`],[Ut.facts.who,a`<${Xc} id=${t} date=${n} />`],[Ut.facts.figures,Et(t,"Figure","concerns").length>0&&a`<${tr} id=${t} date=${n} />`],[Ut.facts.how,l],[Ut.facts.where,a`<${Ft} of=${[t,...o,r]} />`]];return a`
    <article class="kaart">
      <h3><${j} id=${t} /></h3>
      <p class="regel">${it(t)} · <${ut} id=${t} date=${n} /></p>
      <${Za} lead=${s&&Ut.promise} text=${s||w(t,"summary")} />
      <${Za} lead=${Ut.progress} text=${w(r,"summary")} />
      ${r&&a`<${vo} of=${r} />`}
      <${Le} pairs=${c} />
    </article>
  `}var Me=t=>[...t].sort((e,o)=>E(v(e),v(o)));var gt=b.overview,Ya=h.codes.CellState;function os({open:t=!0}){let e={report:q?gt.howto.reports:sn(),marks:Object.values(ie).map(([o])=>o).join(" "),source:ta()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${gt.howto.title}</summary>
      <ol>${gt.howto.lines.map(o=>a`<li>${_(o,e)}</li>`)}</ol>
    </details>
  `}var ns=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`),Ja=({look:t,label:e})=>a`
  <li><span class=${`staal ${t}`} aria-hidden="true"></span><span><strong>${e}</strong></span></li>
`;function ss(){let t=gt.legend.expected;return a`
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
  `}function np({state:t,things:e,date:o}){let n=q?"h4":"h3",r=i=>so(i,o)[1]&&a`<span class="zacht"> – ${so(i,o)[1]}</span>`,s=_(gt.group,{state:M(A("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${s}<//>
      <${ge} ids=${Me(e)} more=${r} />
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
                  ${s.map(l=>a`<${np} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${Wo(e)}</p>`}
      </section>
    `})}var sp=8,[es,rp,ap]=Object.keys(h.codes.Severity);function ip({gap:t,more:e}){let o=It(t.subject,"Measure")?_(gt.side.action,{number:xe(t.subject)}):gt.side.see,n=L("aandachtspunten",{gewicht:es,vraag:t.query});return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <p class="regel">
        <${Do} severity=${t.severity} />${` · ${Qe(t.query)}`}
        ${X(t.subject)&&[" · ",a`<${j} id=${t.subject} text=${o} />`,a`<span class="sr"> ${v(t.subject)}</span>`]}
        ${e>0&&[" · ",a`<a href=${n}>${_(gt.side.more,{count:e})}</a>`]}
      </p>
    </article>
  `}function ti({scenario:t}){let{gaps:e}=xt(t),o=s=>e.filter(i=>i.severity===s).length,n=new Map;for(let s of e.filter(i=>i.severity===es))n.set(s.query,[...n.get(s.query)||[],s]);let r=o(es);return a`
    <aside class="zij" aria-label=${gt.side.label}>
      <h2>${gt.side.title}</h2>
      <p class="zacht">${r?_(gt.side.some,{count:r}):gt.side.no}</p>
      ${[...n.values()].slice(0,sp).map(([s,...i])=>a`<${ip} key=${s.mark} gap=${s} more=${i.length} />`)}
      <p>
        ${r>0&&[a`<a href=${L("aandachtspunten",{gewicht:es})}>${_(gt.side.all_high,{count:r})}</a>`," · "]}
        <a href=${L("aandachtspunten")}>${gt.side.all}</a>
        ${` · ${_(gt.side.rest,{middle:o(rp)})} · ${D(gt.side.low,o(ap))}`}
      </p>
    </aside>
  `}var Y=b.gaps,ni=t=>v(Jt(t)||t),ei=(t,e)=>[[...Y.csv,...Bt],...t.map(o=>[A("Severity",o.severity),Qe(o.query),o.sentence,h.queries[o.query]?.why||"",o.steps.map(lt).join(", "),o.kinds.map(tt).join(", "),o.partners.map(ni).join(", "),o.subject_label,uo(o).map(ht).join("; "),...Mt(e,o.plan)])],er=["tekst","stap","soort","partner","vraag","gewicht"];function lp({all:t}){let e=(s,i)=>B(s).map(l=>[l,i(l)]),o=e(t.flatMap(s=>yo(s).flatMap(i=>i.partners)),ni),n=e(t.map(s=>s.query).sort(E),Qe),r=Object.entries(h.codes.Severity).map(([s,i])=>[s,i.label]);return a`
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
        <${je} label=${Y.fields.text} name="tekst" />
        <${lo} names=${er} />
      </div>
    <//>
  `}var cp=({scenario:t})=>a`
  <details class="blik">
    <summary>${Lt(t)} <span class="wijzig">${Y.change}</span></summary>
    <${co} />
  </details>
`,si="bron",oi=Object.keys(h.codes.Severity).at(-1);function pp({points:t,low:e,source:o,query:n}){let r=B(t.map(c=>c.topic)).length,s=c=>D(Y.questions,c.length),i={points:_(Y.part_counts.points,{questions:s(t),topics:D(Y.topics_count,r)}),source:_(Y.part_counts.source,{questions:s(e)})},l=(c,p,u)=>a`
    <a href=${L("aandachtspunten",{...n,deel:p})} aria-current=${u?"true":null} id=${`deel-${p}`}>
      <strong>${Y.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${Y.parts_label}>
      ${l("points","overleg",!o)}${l("source",si,o)}
    </nav>
  `}var rs={onderwerp:"topic",soort:"query"};function up({gaps:t,beside:e,per:o,scenario:n,open:r,all:s}){let i=t.filter(m=>m.deadline).sort((m,f)=>E(m.deadline.day,f.deadline.day)),l=t.filter(m=>!m.deadline),c=rs[o],p=Object.entries(rs).map(([m,f])=>[m,Y.fold[f]]),u=()=>P({vouw:r?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${Ka} gaps=${i} scenario=${n} all=${s} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${Y.heading[c]}</h2>
            <p>${Y.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${u}>${r?Y.refold:Y.unfold}</button>
            </p>
          </header>
          <${io} legend=${Y.fold_by} name="per" options=${p} current=${o} id="per" />
          <${Ga} gaps=${l} beside=${e} by=${c} scenario=${n} open=${r} />
        </section>
      `}
    ${!t.length&&a`<p>${Y.none}</p>`}
  `}var fp=25;function ri({route:t}){let e=K(t.query),o=t.query,n=xt(e).gaps,r=Jn(),s=n.filter(g=>r?Ze().has(g.mark):Ra(g,o)),i=s.filter(g=>g.severity!==oi),l=s.filter(g=>g.severity===oi),c=o.deel?o.deel===si:!i.length&&l.length>0,p=r?s:c?l:i,u=r||er.some(g=>o[g]),m=o.vouw?o.vouw==="uit":u&&p.length<=fp,f=o.per in rs?o.per:Object.keys(rs)[Number(c&&!r)],d=Object.fromEntries(er.filter(g=>o[g]).map(g=>[g,o[g]])),$=g=>D(Y.questions,g.length);return a`
    <${U} text=${Y.title}>
      <p class="uitleg">${_(Y.intro,{report:sn(H(e.plan))})} ${He}</p>
    <//>
    ${Eo(e).map(g=>a`<${ns} key=${g.key} plan=${g} />`)}
    <div class="deelrij">
      ${r?a`<p class="delen"><strong>${Y.only_title}</strong></p>`:a`<${pp} points=${i} low=${l} source=${c} query=${d} />`}
      <${cp} scenario=${e} />
    </div>
    <div class=${r?"vragen alleen":"vragen"}>
      ${!r&&a`<${lp} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!r&&a`<p class="zacht">${Y.source_intro}</p>`}
        <${up}
          key=${`${c}${r}`}
          gaps=${p}
          beside=${c||r?[]:l}
          per=${f}
          scenario=${e}
          open=${m}
          all=${u||!!o.termijnen}
        />
        <p class="acties"><${Ot} name="aandachtspunten.csv" rows=${()=>ei(p,e)} /></p>
      </div>
    </div>
    <${Va} gaps=${n} rows=${g=>ei(g,e)} />
    <${Kt} text=${_(Y.shown,{points:$(i),source:$(l)})} />
  `}function as(t,e){let o=new Map;for(let r of t)o.set(r.x,[...o.get(r.x)||[],r]);let n=Math.max(1,...[...o.values()].map(r=>r.length));return[...o.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*n/r.length)})))}function ai(t,e,o){let n=new Map(t.map(m=>[m.id,m])),r=m=>e.flatMap(f=>f.from===m?[f.to]:f.to===m?[f.from]:[]),s=[],i=[...t].sort((m,f)=>E(m.title,f.title)).map(m=>m.id),l=new Set,c=m=>{if(!(l.has(m)||!n.has(m))){l.add(m),s.push(m);for(let f of B(r(m)))c(f)}};for(let m of i)c(m);let p=Math.ceil(s.length/2),u=Math.max(o*1.6,40);return s.map((m,f)=>{let d=f<p,$=d?p:s.length-p,g=d?f:s.length-1-f,k=$>1?Math.sin(Math.PI*g/($-1)):1,S=Math.round((g+.5)*u*(p/$));return{...n.get(m),x:Math.round((d?-1:1)*(140+250*k)),y:S}})}var le="omgeving",dp=16,or=8,nr=68,sr=236;function ii(t,e){let o=new Map,n=(s,i,l,c)=>{let p=[s,i,l,c].join("~");s&&i&&s!==i&&o.set([s,i,c].join("~"),{id:p,from:s,to:i,group:l,said:[c]})},r=s=>_(b.graph.contributes,{basis:A("Basis",w(s,"basis"))});for(let s of qe(t,e))n(s.organisation,t,"rol",A("Role",s.role));for(let s of No(t,e))n(t,s.undertaking,"rol",A("Role",s.role));for(let s of no(t))ae(s,e)&&n(t,N(s,"barrier"),"stap",r(s));for(let s of Et(t,"Contribution","barrier"))ae(s,e)&&n(N(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(Wt.get(t)))for(let l of i)l.startsWith("@")&&X(l.slice(1))&&n(t,l.slice(1),"verband",eo(s));for(let[s,i]of ve(t))X(s)&&ae(s,e)&&n(s,t,"verband",eo(i));return[...o.values()]}var Gt=h.around,mp=t=>Ao(t).find(e=>Gt.nodes[e])||"*",$p=t=>t.length>Gt.letters?`${t.slice(0,Gt.letters-1)}…`:t,li=(t,e,o)=>({id:t,label:$p(v(t)),title:v(t),group:mp(t),x:e,y:o}),ci=t=>{let{color:e,dashes:o}=Gt.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function pi(t,e){let o=wt(t)?t:"",n=o?ii(o,e).map(ci):[],r=[B(n.map(l=>l.from)),[o],B(n.map(l=>l.to))],s=new Set([o]),i=r.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(u=>!s.has(u));for(let u of p)s.add(u);return p.sort((u,m)=>E(v(u),v(m))).map((u,m)=>li(u,c*Gt.width,m))});return{...Gt,name:le,title:o?Gt.title_of.replace("{name}",v(o)):Gt.title,layout:"columns",looks:Gt,nodes:as(i,Gt.step),rows:n,date:e,centre:o}}function ui(t,e,o,n){let r=[...t.nodes],s=[...t.rows],i=new Map;for(let l of e.filter(c=>wt(c)&&r.some(p=>p.id===c))){let c=new Set(r.map(k=>k.id)),p=ii(l,o),u=k=>k.from===l?k.to:k.from,m=B(p.map(u)).filter(k=>!c.has(k)),f=m.slice(0,dp),d=r.find(k=>k.id===l),$=(n==="route"?gp:hp)(r,d,f);r.push(...$.map(({id:k,x:S,y})=>li(k,S,y)));let g=new Map($.map(k=>[k.id,k]));for(let k of p.filter(S=>g.has(u(S)))){let{branch:S}=g.get(u(k));s.push({...ci(k),...S&&{branch:{...S,head:l,stop:u(k)}}})}m.length>f.length&&i.set(l,{shown:f.length,count:m.length-f.length})}return{nodes:r,rows:s,left:i}}function hp(t,e,o){let n=t.map(c=>c.x),[r,s]=[Math.min(...n),Math.max(...n)],i=e.x<(r+s)/2?r-Gt.width:s+Gt.width,l=e.y-(o.length-1)*Gt.step/2;return o.map((c,p)=>({id:c,x:i,y:l+p*Gt.step}))}function gp(t,e,o){let n=Math.max(...t.map(l=>l.x)),r=Math.max(...t.map(l=>l.y))+30,s=Math.ceil(o.length/or)*sr,i=Math.max(0,Math.min(e.x+nr,n+nr-s));return o.map((l,c)=>{let p=i+Math.floor(c/or)*sr,u=r+26+c%or*(Gt.step-3);return{id:l,x:p+sr/2-4,y:u,branch:{beside:p-e.x,aside:nr,top:r}}})}function fi(t,e){let{date:o}=K(e);if(t===le)return pi(e.ding,o);let n=h.views[t];if(!n)return null;let{edges:r,loose:s}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...r,...s]}}var Ho=t=>Object.keys(t.table).filter(e=>!di[e]),di={from_label:"from",to_label:"to"},mi=t=>di[t],is={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function $i(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=K(e),r=Object.entries(is).map(([c,p])=>[p,c==="partner"?e[c]&&Jt(e[c]):e[c]]).filter(([,c])=>c),s=t.rows.filter(c=>!o.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&r.every(([p,u])=>c[p]?.includes(u)||c.from===u||c.to===u));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.row&&i.has(c.row));return t.choose?{nodes:ai(l,s,t.step),rows:s}:{nodes:t.layout==="columns"?as(l,t.step):l,rows:s}}var ls=b.graph.choose,gi="alles",bp=["stap","hoofdstuk"],bi=t=>!!t[gi]||Object.keys(is).some(e=>t[e]),hi=t=>B(t.flatMap(e=>[e.from,e.to])).length;function _i({picture:t}){let e=B(de("Chapter").map(s=>w(s,"identifier"))).sort(E),o=s=>v(de("Chapter").find(i=>w(i,"identifier")===s)),n={stap:Tt.map(s=>[s.notation,s.label]),hoofdstuk:e.map(s=>[s,o(s)])},r=s=>L(["graaf",t.name],s);return a`<div class="kieseerst">
    <p>${ls.sentence}</p>
    ${bp.map(s=>{let i=n[s].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[is[s]]?.includes(l))})).filter(l=>l.rows.length);return i.length>0&&a`<h2>${ls[s]}</h2>
          <ul class="keuzetegels">
            ${i.map(({value:l,label:c,rows:p})=>a`<li><a href=${r({[s]:l})}>
                <b>${c}</b><span>${D(ls.partners,hi(p))}</span></a></li>`)}
          </ul>`})}
    <p><a href=${r({[gi]:"ja"})}>${D(ls.whole,hi(t.rows),{lines:t.rows.length})}</a></p>
  </div>`}var Be=b.graph.card,fn=3;function rr(t,e=To){let o=B(t.filter(Boolean)),n=o.length-fn;return e(n>0?[...o.slice(0,fn),Be.more.replace("{count}",String(n))]:o)}var cs=t=>rr(t,e=>e.join("; ")),ki=t=>cs(t.flatMap(e=>wt(e)?qt(e).slice(0,1).map(ht):[])),wi=t=>A("Role",t);function _p(t,e){let o=qe(t,e).filter(s=>_o(s.role)),n=no(t).filter(s=>ae(s,e)),r=s=>`${v(Is(N(s,"barrier")))}, ${A("Basis",w(s,"basis")).toLowerCase()}`;return[[Be.who,cs(o.map(s=>`${v(s.organisation)} (${wi(s.role)})`))],[Be.state,At(t,e)],[Be.step,cs(n.map(r))],[Be.where,cs(qt(t).slice(0,2).map(ht))]]}function kp(t,e){let o=[t.from,t.to].flatMap(n=>n?No(n,e).filter(r=>t.about?.includes(r.undertaking)&&_o(r.role)):[]);return rr(o.map(n=>wi(n.role)))}var wp=(t,e)=>Ho(t).map(n=>t.table[n]).map((n,r)=>[n,e.said[r]]);function yi(t,e,o,n){let r=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(r){let c=!r.color&&!r.to==!r.from;return{kind:r.group&&t.looks.edges[r.group]?.label||"",name:[r.from,r.to].filter(p=>p||c||r.group).map(n).join(" – "),facts:[...wp(t,r),[Be.role,kp(r,t.date)],[Be.where,ki(r.about||[])]],thing:""}}let s=e.filter(c=>c.from===o||c.to===o),i=c=>n(c.from===o?c.to:c.from),l=Ie(o)?_p(o,t.date):[...s.slice(0,fn).map(c=>[i(c),rr(c.said.filter(p=>Q(p)!==Q(i(c))))]),[Be.also,s.length>fn?Be.more.replace("{count}",String(s.length-fn)):""],[Be.where,ki(s.flatMap(c=>c.about||[]))]];return{kind:wt(o)?M(it(o)):"",name:n(o),facts:l,thing:wt(o)?o:""}}var Pt=b.graph,ar=40,vi=(t,e=v(t))=>a`<a href=${se(t)}>${e}</a>`,yp=t=>(t===1?Pt.counted.one:Pt.counted.more).replace("{count}",t);function vp({picture:t,row:e}){let o=e.group&&!h.views[t.name]?Object.keys(h.around.table):Object.keys(t.table),n=Ho(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[o.length&&n[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function xp({picture:t,row:e,name:o}){let n=(e.about||[]).filter(s=>wt(s)&&s!==e.from&&s!==e.to),r=s=>so(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${o(e.from)} – ${o(e.to)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&a`<p>${t.looks.edges[e.group].label}</p>`}
    <${vp} picture=${t} row=${e} />
    ${n.length>0&&a`<p>${Pt.about}</p>
        <ul>${n.map(s=>a`<li>${X(s)?vi(s):v(s)}${Ie(s)&&a`<span class="zacht"> – ${r(s)}</span>`}${qt(s).slice(0,1).map(i=>a`<span class="zacht adres">${ht(i)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&X(s)).map((s,i)=>a`${i>0&&" · "}${vi(s,Pt.page_of.replace("{name}",v(s)))}`)}</p>
  `}function Op({picture:t,rows:e,node:o,name:n,unfold:r,opened:s,pick:i}){let l=e.filter(f=>f.from===o||f.to===o),c=t.nodes.find(f=>f.id===o)?.group,p=t.looks.nodes[c]?.label||it(o),u=s.includes(o),m=f=>{let d=f.from===o?f.to:f.from;return a`<li>
      ${t.arrows!==!1&&(f.from===o?Pt.towards:Pt.coming)}
      <button type="button" class="rijknop" onClick=${()=>i(d||f.id)}>${n(d)}</button>
      ${f.group&&a`<span class="zacht"> – ${t.looks.edges[f.group]?.label||f.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${p&&`${M(p)}. `}${yp(l.length)}</p>
    ${wt(o)&&X(o)&&a`<p class="acties">
        <a href=${se(o)}>${Pt.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(u)}
          onClick=${()=>r(o)}>${u?`− ${Pt.fold}`:`+ ${Pt.unfold}`}</button>
        ${" "}<a href=${L(["graaf",le],{ding:o})}>${Pt.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,ar).map(m)}</ul>
    ${l.length>ar&&a`<p>${Pt.rest.replace("{count}",String(l.length-ar))}</p>`}
  `}function xi(t){let{row:e,node:o,first:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${Pt.in_words}>
      ${e&&a`<${xp} ...${t} />`} ${o&&a`<${Op} ...${t} />`}
      ${!e&&!o&&(n||a`<p class="zacht">${Pt.nothing_chosen}</p>`)}
    </section>
  `}function Oi({picture:t,rows:e,name:o,hover:n,close:r,keep:s,unfold:i,opened:l,unfolds:c}){let p=pt(null);Re(()=>{let f=d=>d.key==="Escape"&&r();return window.addEventListener("keydown",f),()=>window.removeEventListener("keydown",f)},[]),kt(()=>{let{offsetWidth:f,offsetHeight:d,offsetParent:$}=p.current,g=Math.max(4,Math.min(n.x-20,$.clientWidth-f-4)),k=n.y+16,S=k+d>$.clientHeight-4?Math.max(4,n.y-18-d):k;p.current.style.transform=`translate(${g}px, ${S}px)`});let u=yi(t,e,n.id,o),m=u.facts.filter(([f,d])=>f&&d);return a`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>s(!0)} onPointerLeave=${()=>s(!1)}>
      ${u.kind&&a`<span class="zacht">${u.kind}</span>`}
      <strong>${u.name}</strong>
      <dl>${m.map(([f,d])=>a`<div><dt>${f}</dt><dd>${d}</dd></div>`)}</dl>
      ${u.thing&&X(u.thing)&&a`<p class="acties"><a href=${se(u.thing)}>${Pt.page}</a>${c(u.thing)&&a`<button type="button" class="rijknop" onClick=${()=>i(u.thing)}>${l.includes(u.thing)?Pt.fold:Pt.unfold}</button>`}</p>`}
    </div>
  `}var xo="#16212B",Si="#8E8779",ir="#0A4F7A",ps="#FFFFFF";function lr(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let r=1;r<e.length-1;r+=1)t.arcTo(...e[r],...e[r+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function Ci(t,e){let[o,n,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,r,n-o,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let i=o-(s-r);i<n;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function ji(t,e){let[o,n]=[e[0],e[e.length-1]],r=n.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,n.y),t.stroke()};t.strokeStyle=xo,t.lineWidth=14,s(),t.strokeStyle=ps,t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,n.y-15),t.lineTo(r+22,n.y),t.lineTo(r,n.y+15),t.fillStyle=xo,t.fill(),t.restore()}function Sp(t,e,o,n,r=5.5){t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.fillStyle=n==="full"?xo:ps,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,r,Math.PI/2,-Math.PI/2),t.fillStyle=xo,t.fill()),t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=xo,t.stroke()}function Li(t,e){let o=new Set(t.filter(r=>r.station).map(r=>r.id)),n=new Map(t.map(r=>[r.id,r.rail]));return e.flatMap(r=>{if(r.branch)return[{edge:r,...r.branch}];if(!o.has(r.to))return[];let s=n.get(r.from);return[{edge:r,head:r.to,stop:r.from,beside:s??0,between:s===void 0}]})}function dn(t,{head:e,stop:o,beside:n}){let r=t.getPosition(e);return{from:r,x:r.x+n,y:t.getPosition(o).y}}function Cp({from:t,x:e,y:o},{aside:n=0,top:r=t.y+34}){let s=[t.x+n,t.y],i=e===s[0]?[]:[[s[0],r],[e,r]];return[...n?[[t.x,t.y]]:[],s,...i,[e,o]]}function Ti(t,e,o,n){t.save(),t.lineCap="round";let r=o.map(s=>({on:n.has(s.edge.id),down:Cp(dn(e,s),s)}));for(let{down:s}of r)lr(t,s,3,Si);for(let{on:s,down:i}of r)s&&lr(t,i,4,xo);t.restore()}function Mi(t,e,o,n){for(let r of o){let{x:s,y:i}=dn(e,r),{left:l,right:c}=e.getBoundingBox(r.stop),p=(l+c)/2,{label:u,font:m}=e.body.nodes[r.stop].options;t.font=`${m.size}px ${m.face}`;let f=n.has(r.edge.id),d=r.between&&!f?t.measureText(u).width/2+8:(c-l)/2-6,$=s<p?p-d:p+d;Math.abs($-s)>3&&lr(t,[[s,i],[$,i]],f?4:1.6,f?xo:Si)}for(let r of o){let{x:s,y:i}=dn(e,r);Sp(t,s,i,r.edge.mark||"full",r.edge.mark?5.5:3)}}function cr(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function Bi(t,e,o,n){let{x:r,y:s}=cr(e,o);t.save(),t.beginPath(),t.arc(r,s,9,0,2*Math.PI),t.fillStyle=n?ir:ps,t.fill(),t.lineWidth=1.8,t.strokeStyle=ir,t.stroke(),t.beginPath(),t.moveTo(r-4.5,s),t.lineTo(r+4.5,s),n||(t.moveTo(r,s-4.5),t.lineTo(r,s+4.5)),t.strokeStyle=n?ps:ir,t.stroke(),t.restore()}var jp="#16212B",us=12/14,Lp=13,Ei=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<Lp;function Ai(t,{nodes:e,edges:o,options:n,view:r,opened:s=[]},{onChoose:i,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let u=Li(e,o),m=new Map(u.map(x=>[x.edge.id,x])),f=new vis.DataSet(e.map(({title:x,...R})=>p?R:{...R,title:x})),d=new vis.DataSet(o.map(x=>m.has(x.id)?{...x,hidden:!0}:x)),$=new vis.Network(t,{nodes:f,edges:d},n),g=t.querySelector(".vis-network");g.setAttribute("role","application"),g.setAttribute("aria-label",t.dataset.title||"");for(let x of t.querySelectorAll("canvas"))x.setAttribute("aria-hidden","true");let k=e.filter(x=>x.slot).map(x=>x.id),S=e.filter(x=>x.station).sort((x,R)=>x.station-R.station),y=new Set,C="",O=()=>[...new Set([C,...s,...$.getSelectedNodes()])].filter(x=>x&&c(x));$.on("beforeDrawing",x=>{Ti(x,$,u,y);let R=S.map(I=>$.getPosition(I.id));R.length&&ji(x,R);for(let I of k)Ci(x,$.getBoundingBox(I))}),$.on("afterDrawing",x=>{Mi(x,$,u,y);for(let R of O())Bi(x,$,R,s.includes(R))});let V=x=>u.find(R=>Ei(dn($,R),x,$.getScale()))?.edge.id,vt=x=>O().find(R=>Ei(cr($,R),x,$.getScale())),T=(x=.05)=>{if(!e.length||($.fit({animation:!1,maxZoomLevel:1.15}),$.getScale()>=x))return;let I=Math.min(...e.map(Ne=>Ne.x))-85,Z=Math.min(...e.map(Ne=>Ne.y))-30,ue=t.clientWidth/x*.5,oe=Math.max(...e.map(Ne=>Ne.x))+85-I,Yt={x:oe<2*ue?I+oe/2:I+ue,y:Z+t.clientHeight/x*.5};$.moveTo({position:Yt,scale:x,animation:!1})};$.on("click",({nodes:[x],edges:[R],pointer:I})=>{let Z=vt(I.canvas);Z?l?.(Z):i?.(V(I.canvas)??x??R??null)}),$.on("doubleClick",({nodes:[x]})=>x&&l?.(x));let bt=(x,R)=>{x&&c(x)!==(C===x)&&$.redraw(),x&&(C=x),p?.(x,R)};if(p){$.on("hoverNode",({node:I,pointer:Z})=>bt(I,Z.DOM)),$.on("hoverEdge",({edge:I,pointer:Z})=>bt(I,Z.DOM));for(let I of["blurNode","blurEdge","dragStart","zoom"])$.on(I,()=>bt(null));let x="",R=I=>{if(!u.length||I.buttons)return;let{left:Z,top:ue}=t.getBoundingClientRect(),oe={x:I.clientX-Z,y:I.clientY-ue},Yt=V($.DOMtoCanvas(oe))||"";Yt!==x&&bt(Yt||null,oe),t.style.cursor=Yt||vt($.DOMtoCanvas(oe))?"pointer":"",x=Yt};g.addEventListener("pointermove",R)}r?$.moveTo({...r,animation:!1}):T(us);let pe=new Map(o.map(x=>[x.id,x]));return{network:$,fit:T,view:()=>({position:$.getViewPosition(),scale:$.getScale()}),zoom:x=>$.moveTo({scale:Math.min(4,Math.max(.05,$.getScale()*x))}),select(x,R,I){let Z=R.length?R:o.filter(dt=>x.includes(dt.from)||x.includes(dt.to)).map(dt=>dt.id),ue=new Set(Z.filter(dt=>pe.has(dt))),oe=[...y,...ue].filter(dt=>!m.has(dt)&&y.has(dt)!==ue.has(dt));oe.length&&d.update(oe.map(dt=>ue.has(dt)?{id:dt,width:3,color:{color:jp}}:{id:dt,width:1.6,color:{color:pe.get(dt).color}})),y=ue;let Yt=x.filter(dt=>f.get(dt));if($.setSelection({nodes:Yt,edges:[]},{highlightEdges:!1}),$.redraw(),!I||!Yt.length)return;Yt.some(dt=>{let{x:W,y:kn}=$.canvasToDOM($.getPosition(dt));return W>0&&W<t.clientWidth&&kn>0&&kn<t.clientHeight})||$.focus(Yt[0],{scale:Math.max($.getScale(),us),animation:!1})},show(x){$.fit({nodes:x.filter(R=>f.get(R)),animation:!1,maxZoomLevel:1.15}),$.getScale()<us&&$.moveTo({scale:us})},destroy:()=>$.destroy()}}function Fi(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var Tp=250,Mp=.74,Bp={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function Pi(t){let{of:e,nodes:o,edges:n,options:r,handle:s,lit:i,line:l,look:c,shown:p,title:u,opened:m}=t,f=pt(null),d=pt({of:"",view:null,ids:new Set}),$=pt(t);$.current=t,kt(()=>{let S=performance.now(),y=d.current.of===e?d.current.view:null,C=0,O=(T,bt)=>{window.clearTimeout(C),C=window.setTimeout(()=>$.current.onHover(T===null?null:{id:T,...bt}),Tp)},V=Ai(f.current,{nodes:o,edges:n,options:r,view:y,opened:m},{onChoose:T=>$.current.onChoose(T),onUnfold:T=>$.current.onUnfold(T),unfolds:T=>$.current.unfolds(T),onHover:O});s.current=V;let vt=y?o.map(T=>T.id).filter(T=>!d.current.ids.has(T)):[];return vt.length&&V.show([...vt,...i]),f.current.dataset.ms=String(Math.round(performance.now()-S)),()=>{window.clearTimeout(C),d.current={of:e,view:V.view(),ids:new Set(o.map(T=>T.id))},V.destroy(),s.current=null}},[e,o,n]),kt(()=>{p&&d.current.of===""&&s.current.fit(12/14)},[p]),kt(()=>{let S=()=>window.setTimeout(()=>s.current?.fit(),60);return document.addEventListener("fullscreenchange",S),()=>document.removeEventListener("fullscreenchange",S)},[]),kt(()=>s.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let g=S=>Bp[S.key]?.(t),k={height:`${Fi(o,Math.max(420,Math.round(window.innerHeight*Mp)))}px`};return a`<div class="doek" id="doek" ref=${f} style=${k} data-title=${u} onKeyDown=${g}></div>`}var mn=t=>t===""?2:wt(t)&&Rn(t)?1:0;function fs(t,e){let o=new Map;for(let r of t){let s=`${r.from||""}|${r.to||""}`;o.set(s,[...o.get(s)||[],r])}let n=r=>[...new Set(r)].sort((s,i)=>mn(s)-mn(i)||E(e(s),e(i)));return{givers:n(t.map(r=>r.from||"")),takers:n(t.map(r=>r.to||"")),at:(r,s)=>o.get(`${r}|${s}`)||[]}}var Ee=b.graph.matrix,Oo=({look:t})=>a`
  <svg class=${`stroom ${t.mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    ${t.mark==="broken"?a`<path d="M1.5 1.5 6 3.8v4.4L1.5 10.5Z M8.2 4.9 10.5 6 8.2 7.1Z" fill=${t.color} stroke=${t.color} />`:a`
            <path d="M1.8 1.5 10.4 6 1.8 10.5Z" fill=${t.mark==="full"?t.color:"#FFFFFF"} stroke=${t.color}
              stroke-width="1.5" stroke-linejoin="round" />
            ${t.mark==="half"&&a`<path d="M1.8 1.5 6 3.7v4.6L1.8 10.5Z" fill=${t.color} />`}
          `}
  </svg>
`;function zi({picture:t,rows:e,names:o,chosen:n,pick:r,point:s,caption:i}){let l=y=>o.get(y)?.title||Ee.nobody,c=y=>o.get(y)?.label||Ee.nobody,{givers:p,takers:u,at:m}=fs(e,c),f=y=>t.looks.edges[y.group],d=y=>[y.said[0],f(y).label].filter(Boolean).join(", "),$=(y,C)=>[mn(y)!==mn(C)&&"nieuw",y===""&&"ongenoemd"].filter(Boolean).join(" "),g=(y,C)=>{let O=y.currentTarget.getBoundingClientRect(),V=y.currentTarget.closest(".vlak").getBoundingClientRect();s({id:C.id,x:O.right-V.left,y:O.bottom-V.top-10})},k=({from:y,to:C})=>{let O=m(y,C);if(!O.length)return null;let V=O.some(T=>T.id===n),vt=O.some(T=>f(T).mark==="broken");return a`
      <button type="button" class=${vt?"hapert":null} aria-pressed=${String(V)}
        aria-label=${`${l(y)} ${Ee.to} ${l(C)}: ${O.map(d).join("; ")}`}
        onClick=${()=>r(O[(O.findIndex(T=>T.id===n)+1)%O.length].id)}
        onMouseEnter=${T=>g(T,O[0])} onMouseLeave=${()=>s(null)}
        onFocus=${T=>g(T,O[0])} onBlur=${()=>s(null)}>
        ${O.length>2?a`<${Oo} look=${f(O[0])} /><b>${O.length}</b>`:O.map(T=>a`<${Oo} look=${f(T)} />`)}
      </button>
    `},S=y=>n&&e.some(C=>C.id===n&&(C.from||"")===y);return a`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${i}</caption>
        <thead>
          <tr>
            <td class="hoek">${Ee.corner}</td>
            ${u.map((y,C)=>a`<th scope="col" class=${$(y,u[C-1]??y)}><span>${c(y)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${p.map((y,C)=>a`
              <tr class=${[$(y,p[C-1]??y),S(y)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(y)}</th>
                ${u.map((O,V)=>a`<td class=${$(O,u[V-1]??O)}><${k} from=${y} to=${O} /></td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function Ni({picture:t,rows:e,name:o,pick:n}){let r=Object.entries(t.looks.edges).map(([i,l])=>({look:l,rows:e.filter(c=>c.group===i)})).filter(i=>i.rows.length),s=r.filter(i=>i.look.mark==="broken").flatMap(i=>i.rows);return a`
    <h2>${Ee.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${r.map(({look:i,rows:l})=>a`<li><${Oo} look=${i} /><b>${l.length}</b><span>${i.label}</span></li>`)}
      ${[["from",Ee.no_giver],["to",Ee.no_taker]].map(([i,l])=>{let c=e.filter(p=>!p[i]).length;return c>0&&a`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${s.length>0&&a`<h3>${Ee.falters}</h3>
        <ul class="stromen">
          ${s.map(i=>a`<li>
              <button type="button" class="rijknop" onClick=${()=>n(i.id)}>${o(i.from)} → ${o(i.to)}</button>
              <span>${i.said[0]}</span>${i.said[2]&&a`<span class="zacht">${Ee.since} ${i.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${M(Ee.empty)}</p>
  `}var Ye=b.graph,Wi=["kies","uit"],Ri=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...Wi];function Ep({thing:t}){let e=ne(()=>[...Wt.keys()].filter(X).sort((n,r)=>E(v(n),v(r))),[]),o=n=>{let r=e.find(s=>v(s)===n.target.value);r?P({ding:r,kies:null,uit:null}):at(Ye.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${Ye.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${wt(t)?v(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${v(n)}></option>`)}</datalist>
    </label>
  `}function Di({picture:t,query:e}){let[o,n]=st(!1),r=Ri.filter(g=>e[g]&&!Wi.includes(g)).length,s=t.name===le,i=t.nodes.filter(g=>on(g.id)).sort((g,k)=>E(g.title,k.title)),l=g=>h.codes.CellState[g]?.order??9,c=B(t.rows.map(g=>g.state).filter(Boolean)).sort((g,k)=>l(g)-l(k)),p=g=>M(h.codes.CellState[g]?.label||A("Status",g)),u=Po.filter(g=>t.rows.some(k=>k.kinds?.includes(g.notation))),m=Tt.filter(g=>t.rows.some(k=>k.steps?.includes(g.notation))),f=new Set(t.rows.flatMap(g=>g.chapters||[])),d=de("Chapter").map(g=>[w(g,"identifier"),v(g)]).filter(([g])=>f.has(g)).sort((g,k)=>E(g[0],k[0])),$=[["stap",Ye.filters.step,m.map(g=>[g.notation,g.label])],["hoofdstuk",Ye.filters.chapter,d],["soort",Ye.filters.kind,u.map(g=>[g.notation,g.label])],["partner",Ye.filters.partner,i.map(g=>[w(g.id,"notation"),g.title])],["staat",Ye.filters.state,c.map(g=>[g,p(g)])]];return a`
    <details class="filters graafkeuzes" open=${o} onToggle=${g=>n(g.target.open)}>
      <summary id="filterknop">${r?_(b.shared.filters_set,{count:r}):Ye.choices}</summary>
      ${!s&&a`<${wo} />`}
      <${ln} />
      <div class="velden">
        ${s&&a`<${Ep} thing=${t.centre} />`}
        ${!s&&$.filter(([,,g])=>g.length>1).map(([g,k,S])=>a`<${Ct} name=${g} label=${k} options=${S} />`)}
        <${je} label=${Ye.filters.search} name="zoek" id="graafzoek" />
        <${lo} names=${Ri} />
      </div>
    </details>
  `}var pr=b.graph,Ap={full:a`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},Fp=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${Ap[t.mark]}
  </svg>
`,Pp=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,Ii={name:!0,hollow:!0,stop:!0,side:!0,tag:!0},qi=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${Ii[t.shape]?"#FFFFFF":t.color} stroke=${Ii[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function Hi({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),r=c=>t.layout==="grid"&&t.looks.edges[c],s=Object.entries(t.looks.nodes).filter(([c])=>!r(c)&&t.nodes.some(p=>p.group===c)),i=(c,p)=>{if(t.matrix&&p.mark)return a`<${Oo} look=${p} />`;if(t.layout==="route"&&p.mark)return a`<${Fp} look=${p} />`;if(t.layout!=="grid")return a`<${Pp} look=${p} />`;let u=t.looks.nodes[c];return u?a`<${qi} look=${u} />`:a`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?o.delete(c):o.add(c),P({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${pr.lines}>
      ${n.map(([c,p])=>a`
          <li>
            <label>
              <input type="checkbox" id=${`lijn-${c}`} checked=${!o.has(c)}
                onChange=${u=>l(c,u.target.checked)} />
              ${i(c,p)}<span>${p.label}</span>
            </label>
          </li>
        `)}
    </ul>
    ${!t.matrix&&a`<ul class="lijnen" aria-label=${pr.points}>
      ${s.map(([,c])=>a`<li><${qi} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&a`<li><span class="leegvak" aria-hidden="true"></span><span>${pr.slots}</span></li>`}
    </ul>`}
  `}var ds=b.graph;function ur({picture:t,rows:e,name:o,chosen:n,pick:r}){let s=t.matrix,i=s?"from":"to",l=s?"to":"from",c=new Map(t.nodes.map(u=>[u.id,u.station??0])),p=fs(e,o)[s?"givers":"takers"];return p.sort((u,m)=>(c.get(u)||0)-(c.get(m)||0)),a`<div class="beeldlijst">
    ${p.map(u=>{let m=e.filter(k=>(k[i]||"")===u),f=m.filter(k=>k.color||s),d=m.filter(k=>!k.color&&!s),$=f.length?D(s?ds.list.flows:ds.list.partners,f.length):ds.list.nobody,g=d.length>0&&D(ds.list.slots,d.length);return a`
        <details key=${u} open=${p.length<4||m.some(k=>k.id===n)}>
          <summary><h2>${o(u)}</h2><span class="zacht">${[$,g].filter(Boolean).join(" · ")}</span></summary>
          <ul>
            ${d.map(k=>a`<li class="leegrij"><span>${k.said.filter(Boolean).join(": ")}</span></li>`)}
            ${f.map(k=>a`<li>
                <button type="button" class="rijknop" aria-pressed=${String(k.id===n)} onClick=${()=>r(k.id)}>
                  ${s&&a`<${Oo} look=${t.looks.edges[k.group]} />`}${s&&"→ "}${o(k[l])}
                </button>
                <span class="zacht">${k.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var $n=b.graph,Ui="from_label",zp="amount",fr=new WeakMap;function Np(t,e){return fr.has(t)||fr.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),fr.get(t).get(e)||$n.not_said}function Uo(t,e,o){let n=mi(o);return n?Np(t,e[n]):e.said[Ho(t).indexOf(o)]||""}function Rp(t,e,o){let n=o.replace("-",""),r=o[0]==="-"?-1:1,s=e.map(l=>[Uo(t,l,n),l]),i=l=>+(l===""||l===$n.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*E(l[0],c[0])).map(([,l])=>l)}function Gi({picture:t,rows:e,chosen:o,pick:n,caption:r}){let s=F.route.query.sorteer||Ui,i=Object.entries(t.table),l=(m,f)=>{let d=s===m?`-${m}`:m;P({sorteer:d===Ui?null:d},!0),at($n.sorted.replace("{column}",f.toLowerCase()).replace("{direction}",d[0]==="-"?$n.down:$n.up))},c=m=>s===m?"ascending":s===`-${m}`?"descending":null,p=([m,f])=>m===zp?a`<th scope="col" role="columnheader">${f}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(m)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${m}`} onClick=${()=>l(m,f)}>
            ${f}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,u=m=>{let f=m.id===o,d=f||o&&(m.from===o||m.to===o);return a`
      <tr key=${m.id} role="row" class=${d?"gekozen":null} data-rij=${m.id} data-van=${m.from||""}
        data-naar=${m.to||""} onClick=${$=>$.target.closest("button, a")||n(m.id)}>
        ${i.map(([$,g],k)=>k?a`<td role="cell" data-kop=${g}>${Uo(t,m,$)}</td>`:a`<th scope="row" role="rowheader" data-kop=${g}>
                <button type="button" class="rijknop" aria-pressed=${String(f)} onClick=${()=>n(m.id)}>
                  ${Uo(t,m,$)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(p)}</tr></thead>
      <tbody role="rowgroup">${Rp(t,e,s).map(u)}</tbody>
    </table>
  `}var Ae=b.graph,Ki=({ways:t,shows:e,choose:o})=>a`
  <div class="knoppen" role="group" aria-label=${Ae.show.label}>
    ${t.map(([n,r])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${r}</button>`)}
  </div>
`;function Vi({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${Ae.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>document.querySelector("#doek canvas").toBlob(i=>Se(`${e.name}.png`,i,"image/png"),"image/png");return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",Ae.tools.fit,()=>t.current.fit())} ${n("back",Ae.tools.back,o)}
      ${n("screen",Ae.tools.screen,r)} ${n("png",Ae.tools.png,s)}
    </div>
  `}function Zi({picture:t,ids:e,left:o}){if(!e.length)return null;let n=r=>P({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${Ae.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=v(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${_(Ae.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(s+1)}>${i}</button>`}`})}
      ${[...o].map(([r,{shown:s,count:i}])=>{let l=_(Ae.left_out,{name:v(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${L(["graaf",le],{ding:r})}>${Ae.surroundings}</a></p>`})}
    </nav>
  `}function fo(){let t=b.missing;return a`
    <${U} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${L("overzicht")}>${t.home}</a></p>
  `}var yt=b.graph,Wp="(max-width: 44rem)",dr=null,mr=()=>dr,So=t=>P({kies:F.route.query.kies===t?null:t},!0);function Dp(t){let e=window.matchMedia(Wp).matches,o=t.matrix?[["matrix",yt.show.matrix],["beeld",yt.show.arrows]]:[["beeld",yt.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",yt.show.list]]:[],r=["tabel",yt.show.table];return e&&!n.length?[r,...o]:[...n,...o,r]}function Ip(t,e,o){let n=Q(o||""),r=Object.keys(t.table);return n?e.filter(s=>r.some(i=>Q(Uo(t,s,i)).includes(n))):e}function qp({picture:t,drawn:e,opened:o,chosen:n,row:r,lit:s,choices:i,handle:l,turn:c,shown:p,tell:u}){let m=ne(()=>e.rows.filter($=>$.color),[e]),f=ne(()=>[...e.nodes].filter($=>$.title).sort(($,g)=>$.y-g.y||$.x-g.x).map($=>$.id),[e]),d=$=>{let g=f[(f.indexOf(s[0])+$+f.length)%f.length];P({kies:g},!0)};return a`
    <${Pi} of=${`${t.name}|${t.date}|${t.centre||""}|${i}|${c}`} nodes=${e.nodes}
      edges=${m} options=${Up(t,o)} opened=${o} handle=${l} lit=${s}
      line=${r?.color?r.id:""} look=${!!n||s.length===1} shown=${p}
      title=${_(yt.picture,{title:t.title})} onChoose=${$=>$&&So($)} onStep=${d}
      unfolds=${u.unfolds} onUnfold=${u.unfold} onHover=${u.point}
      onClear=${()=>P({kies:null},!0)} />
  `}function Hp({picture:t,query:e}){let o=pt(null),n=pt(!1),[r,s]=st(0),[i,l]=st(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(W=>e[W]).join("|"),u=ne(()=>$i(t,e),[t,p]),m=(e.uit||"").split(",").filter(wt),f=ne(()=>ui(u,m,t.date,t.layout),[u,e.uit]),d=ne(()=>new Map(f.nodes.map(W=>[W.id,W])),[f]),$=f.rows.find(W=>W.id===c||c===`leeg~${W.id}`&&W),g=$?"":d.has(c)?c:"",k=ne(()=>Ip(t,u.rows,e.zoek),[u,e.zoek]),S=!$&&!g&&Q(e.zoek||""),y=S?f.nodes.filter(W=>Q(W.title||"").includes(S)).map(W=>W.id):[],C=Dp(t),O=C.some(([W])=>W===e.toon)?e.toon:C[0][0],V=t.choose&&!bi(e),vt=O==="beeld"&&!V,T=W=>d.get(W)?.title||(t.matrix?yt.matrix.nobody:yt.not_said),bt=W=>wt(W)&&X(W)&&W!==t.centre,pe=W=>{if(!bt(W))return;let kn=m.includes(W)?m.filter(Ul=>Ul!==W):[...m,W];l(null),P({uit:kn.join(","),kies:W})},x=W=>{(W||!n.current)&&l(W)},R=W=>{n.current=W,W||l(null)};Re(()=>{!c||!F.started||($?at(_(yt.chosen_pair,{from:T($.from),to:T($.to)})):g&&at(_(yt.chosen_one,{name:T(g)})))},[c]),kt(()=>(dr={name:t.name,drawing:o.current},()=>{dr=null}));let I=$&&!$.color?`leeg~${$.id}`:"",Z=I&&d.has(I)?[I]:$?[$.from,$.to].filter(Boolean):g?[g]:y,ue={unfolds:bt,unfold:pe,point:x},oe={picture:t,rows:f.rows,name:T,opened:m,unfold:pe,pick:So},Yt=i&&i.id!==c&&a`<${Oi} ...${oe} unfolds=${bt} keep=${R} hover=${i} close=${()=>l(null)} />`,Ne=D(yt.rows,k.length),dt=t.matrix?a`<${Ni} picture=${t} rows=${k} name=${T} pick=${So} />`:t.layout==="route"&&vt&&a`<p class="zacht">${yt.nothing_chosen}</p><${ur} picture=${t} rows=${k} name=${T} chosen="" pick=${So} />`;return a`
    <div class="beeldbalk">
      <${Ki} ways=${C} shows=${O} choose=${W=>P({toon:W},!0)} />
      ${vt&&a`<${Vi} handle=${o} picture=${t} reset=${()=>s(r+1)} />`}
      <${Di} picture=${t} query=${e} />
    </div>
    <div class="graaf" id="beeld">
      <div class="hoofd">
        <div class="tekening" hidden=${O==="tabel"}>
          ${vt&&a`<${Zi} picture=${t} ids=${m} left=${f.left} />`}
          ${t.choose&&!V&&a`<p class="spoor"><a href=${L(["graaf",t.name])}>${yt.choose.back}</a></p>`}
          <div class="vlak">
            ${V?a`<${_i} picture=${t} />`:O==="matrix"?a`<${zi} picture=${t} rows=${k} names=${d} chosen=${$?.id||""} pick=${So}
                      point=${x} caption=${_(yt.matrix.caption,{rows:Ne})} />`:O==="lijst"?a`<${ur} picture=${t} rows=${k} name=${T} chosen=${$?.id||""} pick=${So} />`:a`<${qp} ...${{picture:t,drawn:f,opened:m,chosen:c,row:$,lit:Z,choices:p,handle:o,turn:r,tell:ue}}
                        shown=${O==="beeld"} />`}
            ${!u.rows.length&&a`<p class="leegbeeld">${t.centre?yt.alone:yt.empty}</p>`}
            ${Yt}
          </div>
          ${!V&&a`<${Hi} picture=${t} hidden=${e.zonder||""} />`}
          ${vt&&a`<p class="zacht sleutels">${yt.keys}</p>`}
        </div>
        <div class="tabel" hidden=${O!=="tabel"}>
          <div class="rol">
            <${Gi} picture=${t} rows=${k} chosen=${$?.id||g} pick=${So}
              caption=${_(yt.caption,{title:t.title,rows:Ne})} />
          </div>
          <div class="acties">
            <${Ot} name=${`${t.name}.csv`} rows=${()=>Gp(t,k)} />
          </div>
        </div>
      </div>
      <${xi} ...${oe} row=${$} node=${g} first=${dt} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${yt.loose}</p>`}
  `}var Up=(t,e)=>e.length&&t.name!==le?{...t.options,groups:{...h.around.options.groups,...t.options.groups}}:t.options,Gp=(t,e)=>[[...Object.values(t.table),...Bt],...e.map(o=>[...Object.keys(t.table).map(n=>Uo(t,o,n)),...Mt(null)])];function Kp({name:t,title:e,sentence:o}){let r=[...Object.values(h.views).map(s=>[s.name,s.tab||s.title]),[le,h.around.tab]];return a`
    <${U} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${yt.pictures}>
      ${r.map(([s,i])=>{let l=s===t?"page":null;return a`<li><a href=${L(["graaf",s])} aria-current=${l}>${i}</a></li>`})}
    </ul>
  `}function Qi({route:{path:t,query:e}}){let o=t[1]||Object.keys(h.views)[0],n=ne(()=>fi(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${Kp} name=${o} title=${n.title} sentence=${n.sentence} />
    <${Hp} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${fo} />`}function hn({name:t,of:e,rows:o,columns:n,fields:r,keep:s,sort:i}){let l=b[e];return function({route:p}){let u=K(p.query).plan,m=o(u).filter(g=>s(g,p.query)),f=n(),d=D(l.count,m.length),$=()=>[[...f.map(g=>g.label),...Bt],...Qn(m,f,Vs("sorteer",i)).map(g=>[...f.map(k=>k.text(g)),...Mt(null,ot(g.id)?.key||u)])];return a`
      <${U} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${Vt}>
        <${wo} />
        <div class="velden">
          <${je} name="tekst" />
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
          columns=${f}
          urlKey="sorteer"
          sort=${i}
        />
      </div>
      <${Kt} text=${d} />
    `}}var Yi=Tt.map(t=>[t.notation,t.label]),Ji=t=>Tt.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Xi=t=>Object.entries(h.codes[t]).map(([e,o])=>[e,o.label]),tl=(t,e)=>!e||Q([v(t),...["altLabel","promise","summary"].flatMap(o=>rt(t,o))].join(" ")).includes(Q(e)),Fe=b.partners,el=hn({name:"partners",of:"partners",sort:"naam",rows:t=>h.partners[q?t:""],keep:(t,e)=>tl(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:Fe.fields.step,name:"stap",options:Yi},{label:Fe.fields.kind,name:"soort",options:Xi("OrganisationKind")},{label:Fe.fields.role,name:"rol",options:Object.entries(Fe.roles)}],columns:()=>[{key:"naam",label:Fe.columns.name,text:t=>v(t.id),cell:t=>[a`<${j} id=${t.id} />`,a`<${Io} id=${t.id} />`]},{key:"soort",label:Fe.columns.kind,text:t=>me(t.id,"organisationKind")},{key:"stappen",label:Fe.columns.steps,text:t=>Ji(t.steps)},{key:"handelt",label:Fe.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Fe.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Fe.columns.wish,text:t=>t.wish}]}),zt=b.measures,gn=t=>h.called[t]?.short||"",bn=t=>w(t,"prefLabel"),Vp=ia.map(t=>({id:t,...h.works[t]})).sort((t,e)=>E(gn(t.id)||"~",gn(e.id)||"~")||E(bn(t.id),bn(e.id))),ms=q?"":We[0].date,Zp=(t,e,o)=>({key:t,label:e,text:({id:n})=>Ro(n,o)?At(n,o):"",cell:({id:n})=>Ro(n,o)&&a`<${ut} id=${n} date=${o} />`}),Qp=()=>de("Chapter").sort((t,e)=>E(w(t,"identifier"),w(e,"identifier"))).map(t=>[t,_(zt.chapter,{identifier:w(t,"identifier"),title:bn(t)})]),ol=hn({name:"maatregelen",of:"measures",sort:"nr",rows:t=>Vp.filter(e=>Bo(e.id,t)),keep:(t,e)=>tl(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:zo(t.id).includes(e.stap)))&&(!e.soort||pa(t.id).includes(e.soort))&&(!e.wat||It(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||Ro(t.id)===e.staat),fields:()=>[{label:zt.fields.what,name:"wat",options:Object.entries(zt.types)},{label:zt.fields.chapter,name:"hoofdstuk",options:Qp()},{label:zt.fields.step,name:"stap",options:[...Yi,["alle",zt.across]]},{label:zt.fields.kind,name:"soort",options:Po.map(t=>[t.notation,t.label])},{label:zt.fields.status,name:"staat",options:Xi("Status")}],columns:()=>[{key:"nr",label:zt.columns.number,text:({id:t})=>gn(t),cell:({id:t})=>gn(t)?a`<a href=${se(t)}>${gn(t)}</a>`:a`<span class="zacht">${zt.no_number}</span>`},{key:"naam",label:zt.columns.name,text:({id:t})=>bn(t),cell:({id:t})=>a`<${j} id=${t} text=${bn(t)} />`},...$e(({id:t})=>ot(t)?.key),{key:"wat",label:zt.columns.what,text:({id:t})=>it(t)},...ms&&ms!==re?[Zp("plan",M(to(ms)),ms)]:[],{key:"nu",label:q?zt.columns.stand:M(to(re)),text:({id:t})=>At(t),cell:({id:t})=>a`<${ut} id=${t} />`},{key:"termijn",label:zt.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>$t(w(t,"finalDueBy"))},{key:"stap",label:zt.columns.step,text:t=>t.across?b.shared.all_steps:Ji(zo(t.id))},{key:"wie",label:zt.columns.lead,sort:!1,text:t=>t.container?"":Nn(t.id).map(v).join(", ")||b.shared.nobody,cell:t=>t.container?"":Nn(t.id).length?a`<${ee} ids=${Nn(t.id)} />`:a`<span class="zacht">${b.shared.nobody}</span>`}]});var mo=b.lookup,Yp=t=>B(["concerns","reportedUnder","barrier"].flatMap(e=>Dt(t,e))).filter(X),Jp=Object.entries(h.lookups).map(([t,e])=>({id:t,...e,about:Yp(t),text:Q([v(t),...rt(t,"altLabel"),w(t,"summary"),e.told].join(" "))})),nl=t=>qt(t).map(ht),sl=hn({name:"naslag",of:"lookup",sort:"naam",rows:t=>Jp.filter(e=>Bo(e.id,t)),keep:(t,e)=>(!e.wat||It(t.id,e.wat))&&(!e.tekst||t.text.includes(Q(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:mo.fields.what,name:"wat",options:Object.entries(mo.types).filter(([t])=>de(t).length)},{label:mo.fields.step,name:"stap",options:Tt.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:mo.columns.name,text:({id:t})=>v(t),cell:({id:t})=>[a`<${j} id=${t} />`,w(t,"summary")&&a`<p class="zacht">${w(t,"summary")}</p>`]},...$e(({id:t})=>ot(t)?.key),{key:"wat",label:mo.columns.what,text:({id:t})=>it(t)},{key:"zegt",label:mo.columns.told,text:t=>t.told},{key:"over",label:mo.columns.about,sort:!1,text:t=>t.about.map(v).join("; "),cell:t=>a`<${ee} ids=${t.about} name=${xe} />`},{key:"bron",label:mo.columns.place,sort:!1,text:({id:t})=>nl(t).join("; "),cell:({id:t})=>{let[e,...o]=nl(t),n=_(b.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var rl=b.unknown,_e=({of:t,count:e,intro:o=t.intro,children:n})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:_(rl.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${o}</p>
    ${n}
  </section>
`,Xp=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(h.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${M(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function $s(){let t=rl.reading;return a`
    <${_e} of=${t}>
      ${Object.entries(t.lists).map(([e,o])=>a`<h3>${o}</h3><${Xp} list=${e} />`)}
      ${t.rules.map(({title:e,text:o})=>a`<h3>${e}</h3><p>${o}</p>`)}
      <h3>${t.source}</h3>
      ${h.plans.map(e=>a`<p>${`${ko(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var $r=b.method,al=()=>a`
  <${U} text=${$r.title}><p class="uitleg">${$r.intro}</p><//>
  <${os} />
  <${ss} />
  <${$s} />
  <p><a href=${L("weet-niet")}>${$r.unknown}</a></p>
`;var Go=b.overview;function tu({cell:t}){let{column:e,plan:o,why:n=[],across:r=0,candidates:s}=t,i=L("overzicht",{...F.route.query,cel:Ce(e,null,o)});return a`
    <p>${Wo(H(o))}</p>
    ${n.length>0&&a`<h3>${Go.why}</h3>`}
    ${n.map(l=>a`<p>${w(l,"rationale")} <span class="zacht">${w(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${_(Go.elsewhere,{count:r,kind:tt(e)})}${" "}
          <a href=${i}>${Go.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${Go.who}</h3><${ts} list=${s} plan=${o} />`}
  `}var eu=(t,e,o,n,r)=>no(t,r).filter(s=>zn(N(s,"barrier"))===e&&(o!=="kind"||rt(s,"interventionKind").includes(n)));function ou({row:t,cell:e,step:o,by:n,scenario:r,plan:s,address:i}){let l=pt(null),c=pt(null);kt(()=>{let $=document.getElementById(an(i));return l.current.showModal(),c.current.focus(),()=>($?.isConnected?$:document.getElementById(an(i)))?.focus()},[]);let{word:p,lines:u,look:m}=te(e),f=_(Go.panel_note,{scenario:Lt(r,s)}),d=$=>o===null?[]:eu($,o,n,t.key,r);return a`
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
          ${_(Go.panel,{row:t.label,step:lt(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${m}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${M(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${q&&`${s.title}. `}${f}</p>
      ${e.things.length?e.things.map($=>a`<${Qa} key=${$} id=${$} scenario=${r} contributions=${d($)} />`):a`<${tu} cell=${e} />`}
    </dialog>
  `}function il({address:t,by:e,scenario:o}){let{key:n,step:r,plan:s}=Oa(t),i=H(s),l=i&&ao(e,o,i).find(u=>u.key===n),c=l?.cells[Ge(i).indexOf(r)];return c?a`<${ou} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:o,plan:i,address:t}} />`:null}var _n=b.overview;function nu({row:t,cell:e,step:o,plan:n}){let{word:r,lines:s,look:i}=te(e);if(!e)return a`<td role="cell" class="vak leeg" data-kop=${lt(o)}><span>${r}</span></td>`;let l=Ce(t.key,o,n.key);return a`
    <td role="cell" class=${`vak ${i}`} data-kop=${lt(o)}>
      <button
        type="button"
        id=${an(l)}
        aria-haspopup="dialog"
        onClick=${()=>P({cel:l})}
      >
        <span class="sr">${_(_n.cell,{row:t.label,step:lt(o)})}</span>
        <strong>${r}</strong>${s.map(c=>a`<span class="bij">${c}</span>`)}
        ${e.strict&&a`<span class="bij">${e.strict}</span>`}
        ${e.most_basis&&a`<${po} basis=${e.most_basis} />`}
      </button>
    </td>
  `}var hr=({look:t,name:e,note:o})=>a`
  <th scope="col" role="columnheader" class=${t}>${e}${o&&a`<span class="bij">${o}</span>`}</th>
`,su=({row:t,plan:e})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${j} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${Ge(e).map((o,n)=>a`<${nu} row=${t} cell=${t.cells[n]} step=${o} plan=${e} />`)}
  </tr>
`,ll=({by:t,scenario:e,plan:o})=>a`
  <table
    class=${`matrix by-${t}`}
    id=${o===h.plans[0]?"matrix":`matrix-${o.key}`}
    role="table"
  >
    <caption>${_(_n.caption,{rows:_n.heads[t],scenario:Lt(e,o)})}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <${hr} name=${_n.heads[t]} />
        ${o.steps.map(n=>a`<${hr} name=${a`<a href=${se(n.id)}>${n.label}</a>`} note=${n.step} />`)}
        <${hr} look="dwars" name=${b.shared.all_steps} note=${_n.across} />
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${ao(t,e,o).map(n=>a`<${su} key=${n.key} row=${n} plan=${o} />`)}
    </tbody>
  </table>
`;var Pe=b.overview,cl={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:pl}=b.thing,ru=(t,e,o)=>{let{word:n,lines:r}=te(e);if(!e)return[t.label,lt(o),Pe.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,lt(o),n,r.join("; "),A("Basis",s),pl[i],l,c,p,pl[u]]},au=(t,e,o)=>[[...Pe.csv,...Bt],...ao(t,e,o).flatMap(n=>n.cells.map((r,s)=>[...ru(n,r,Ge(o)[s]),...Mt(e,o.key)]))],iu=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${Ot} name="matrix.csv" rows=${()=>au(t,e,o)} />
    <button type="button" onClick=${()=>La(t,e,o)}>${Pe.svg}</button>
    <button type="button" onClick=${()=>Ta(t,e,o)}>${Pe.png}</button>
    <${Ue} text=${()=>location.href} label=${Pe.link} />
  </div>
`;function ul({route:t}){let e=K(t.query),o=cl[t.query.rijen||""]||"kind",n=Object.entries(cl).map(([i,l])=>[i,Pe.rows[l]]),r=o==="kind"?"":t.query.rijen,{cel:s}=t.query;return a`
    <${U} text=${Pe.heading} title=${Pe.title} />
    <${os} open=${!t.query.rijen} />
    <${Vt}>
      <${io} legend=${Pe.rows.title} name="rijen" options=${n} current=${r} id="r" />
      <${co} />
    <//>
    <div class="naast">
      <div class="hoofd">
        ${Eo(e).map((i,l)=>a`
            ${q&&a`<h2>${i.title}</h2>`}
            <${ns} plan=${i} />
            <${ll} by=${o} scenario=${e} plan=${i} />
            ${l===0&&a`<${ss} />`}
            <${iu} by=${o} scenario=${e} plan=${i} />
            <${Xa} scenario=${e} plan=${i} />
          `)}
      </div>
      <${ti} scenario=${e} />
    </div>
    ${s&&a`<${il} address=${s} by=${o} scenario=${e} />`}
    <${Kt} text=${s?"":_(Pe.shown,{scenario:Lt(e)})} />
  `}var Zt=b.questions.own,gr=200;function lu({columns:t,rows:e}){return a`
    <p>${D(Zt.rows,e.length)}${e.length>gr&&` ${_(Zt.first,{count:gr})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${Zt.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,gr).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>Se(Zt.file,jo([t,...e]),"text/csv;charset=utf-8")}>${Zt.csv}</button>
    </div>
  `}function br({start:t=Zt.example}){let[e,o]=st(t),[n,r]=st(null);async function s(){r({said:Zt.busy});try{r(await z().ask("ask",{text:e}))}catch(i){r({said:i.message})}}return a`
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
        ${n?.columns&&a`<${lu} columns=${n.columns} rows=${n.rows} />`}
      </div>
    </section>
  `}var et=b.questions,dl="gaps",cu=/VALUES\s+\?\w+\s*\{\s*\}/,fl={barrier:t=>t.barrier&&lt(t.barrier),kind:t=>t.kind&&tt(t.kind),partner:t=>t.partner&&v(Jt(t.partner)||t.partner),severity:t=>A("Severity",t.severity),detail:t=>t.detail&&(wt(t.detail)?v(t.detail):t.told)},ml=(t,e)=>(fl[t]?fl[t](e):e[t])||"",$l=t=>xt(t).gaps.flatMap(e=>yo(e).map(o=>({...o,plan:e.plan}))),hl={key:"severity",label:et.columns.weight,text:t=>String(Object.keys(h.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Do} severity=${t.severity} />`};function pu(t){let e=Object.entries(t.columns),o=n=>wt(n.subject)?a`<${j} id=${n.subject} />`:n.subject_label;return[...e.map(([n,r],s)=>({key:n,label:r,text:i=>ml(n,i),cell:s===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[hl],...$e(n=>n.plan),{key:"bron",label:et.columns.place,sort:!1,text:n=>uo(n).map(ht).join("; ")}]}function uu({name:t,query:e,scenario:o}){let n=$l(o).filter(l=>l.query===t);if(!n.length)return a`<p>${et.nothing}</p>`;let r=pu(e),s={rows:D(et.rows,n.length),scenario:Lt(o)},i=()=>[[et.columns.sentence,...r.map(l=>l.label),...Bt],...n.map(l=>[l.sentence,...r.map(c=>c===hl?ml("severity",l):c.text(l)),...Mt(o,l.plan)])];return a`
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
  `}function fu({name:t,query:e,scenario:o}){let n=Object.values(h.views).find(i=>i.query===t),r=e.shelf===dl,s=L("overzicht",{rijen:et.rows_of[t]});return a`
    <p class="kruimel"><a href=${L("vragen")}>${et.title}</a></p>
    <${U} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${Vt}><${co} /><//>`}
    <${Le} pairs=${[[et.why,e.why],[et.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${et.result}</h2>
          <${uu} name=${t} query=${e} scenario=${o} />
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
    ${z()&&!cu.test(e.sparql)&&a`<${br} key=${t} start=${e.sparql} />`}
  `}function du({shelf:t,counts:e}){let o=Object.entries(h.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!o.length)return null;let n=[{key:"titel",label:et.columns.title,text:r=>r.title,cell:r=>a`<a href=${L(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:et.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:et.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ct}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===dl?n:n.slice(0,2)}
      />
    </section>
  `}function gl({route:t}){let e=K(t.query),o=t.path[1],n=h.queries[o];if(o&&!n)return a`<${fo} />`;if(o)return a`<${fu} name=${o} query=${n} scenario=${e} />`;let r=new Map;for(let s of $l(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${U} text=${et.title}><p class="uitleg">${et.intro}</p><//>
    ${z()&&a`<${br} />`}
    ${et.shelves.map(s=>a`<${du} shelf=${s} counts=${r} />`)}
  `}var Ko=b.search,bl,_l=(t,e,o,n,r,s,i)=>({id:t,href:e,label:o,kind:n,list:r,weight:Number(i),names:Q(s),folded:Q(r.join(`
`))});function mu(){let t=new Map([...Wt.keys()].filter(X).map(e=>[e,h.called[e]?[v(e)]:[]]));for(let[e,o]of Wt){let n=t.has(e)?e:Ko.owners.flatMap(r=>Dt(e,r)).find(r=>t.has(r));n&&t.get(n).push(...Ko.texts.flatMap(r=>o[r]||[]))}return t}var $u=()=>[...[...mu()].map(([t,e])=>{let o=Math.min(...Ao(t).map(r=>Number(Ko.weights[r]??Ko.weights.rest))),n=[v(t),...rt(t,"altLabel")].join(" ");return _l(t,se(t),v(t),it(t),e,n,o)}),...Object.entries(h.queries).map(([t,{title:e,question:o,why:n}])=>{let r=[e,o,n].filter(Boolean);return _l(t,L(["vragen",t]),e,Ko.question,r,e,Ko.weights.question)})];function kl(t){let e=Q(t).split(/\s+/).filter(Boolean);if(!e.length)return{wanted:e,found:[]};bl??=$u();let o=r=>e.every(s=>r.names.includes(s)),n=bl.filter(r=>e.every(s=>r.folded.includes(s)||r.names.includes(s))).map(r=>({item:r,rank:(o(r)?0:10)+r.weight})).sort((r,s)=>r.rank-s.rank||E(r.item.label,s.item.label));return{wanted:e,found:n.map(({item:r})=>r)}}function wl(t,e){let o=i=>i!==t.label&&e.some(l=>Q(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>Q(n).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,n.length)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var $o=b.search,_r=100,yl=({text:t,wanted:e})=>Jr(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),hu=({item:t,wanted:e})=>a`
  <li>
    <a href=${t.href}><${yl} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${q&&ot(t.id)&&`, ${ot(t.id).title}`}
    </span>
    <p><${yl} text=${wl(t,e)} wanted=${e} /></p>
  </li>
`;function vl({route:t}){let e=t.query.q||"",{wanted:o,found:n}=kl(e),r=B(n.map(l=>l.kind)).sort(E),s=n.filter(l=>!t.query.wat||l.kind===t.query.wat);kt(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?D($o.found,s.length):$o.nothing;return a`
    <${U} text=${$o.title} />
    <section class="filters" aria-label=${$o.label}>
      <div class="velden">
        <${je} label=${$o.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${Ct} label=${$o.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:$o.type}</p>
    <ol class="resultaten">
      ${s.slice(0,_r).map(l=>a`<${hu} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${s.length>_r&&a`<p>${_($o.too_many,{count:s.length-_r})}</p>`}
    <${Kt} text=${o.length?i:""} />
  `}var Vo=b.thing,gu=new Set([...h.hidden,...Vo.said]),nt=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Qt=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Co=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function bu({property:t,value:e}){return e.startsWith("@")?a`<${j} id=${e.slice(1)} />`:h.lists[t]?A(h.lists[t],e):Vo.truth[e]||$t(e)}var Zo=t=>Object.entries(Wt.get(t)).filter(([e])=>!gu.has(e)).map(([e,o])=>{let n=o.map(r=>a`<${bu} property=${e} value=${r} />`);return[M(eo(e)),n.length>1?a`<${Co} items=${n} />`:n[0]]}),hs=({id:t})=>ve(t).some(([e])=>It(e,"Figure"))&&a`<${nt} title=${Vo.figures}><${tr} id=${t} /><//>`;function Qo({id:t,skip:e}){let o=new Map;for(let[c,p]of ve(t)){if(!X(c)||It(c,"Figure")||It(c,"Barrier")||e.includes(p))continue;let u=Vo.from_here[p]||_(Vo.this,{term:eo(p)});o.set(c,[...o.get(c)||[],u])}if(!o.size)return null;let n=[...o].map(([c,p])=>({from:c,how:B(p).join(", ")})),{columns:r,title:s,caption:i}=Vo.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>v(c),cell:({from:c})=>a`<${j} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>it(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>At(c),cell:({from:c})=>Ie(c)&&a`<${ut} id=${c} />`}];return a`
    <${nt} title=${s}>
      <${ct} id="verwijst" caption=${i} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var ft=b.thing.organisation,Ol=t=>Tt.filter(e=>t.includes(e.notation)).map(e=>e.label);function _u({id:t,rows:e}){let o=e.filter(l=>_o(l.role)),n=Ol(o.flatMap(l=>zo(l.undertaking))),r=Dt(t,"unit"),s=w(t,"tooi"),i=[...Zo(t),[b.thing.also_known,rt(t,"altLabel").join(", ")],[ft.units,r.length>0&&a`<${ge} ids=${r} />`],[ft.identity,s?_(ft.identified,{code:s,date:$t(w(t,"checkedOn"))}):ft.unidentified]];return a`
    <${nt} title=${b.thing.known}>
      <${Qt} text=${w(t,"summary")} />
      ${Rn(t)&&a`<p>${ft.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${ft.independent}</p>`}
      <p>${n.length?_(ft.steps,{steps:To(n.map(l=>l.toLowerCase()))}):ft.no_steps}</p>
      <${Le} pairs=${i} />
    <//>
  `}function ku({rows:t}){let e=ft.columns,o=({undertaking:s})=>h.works[s]?.across?b.shared.all_steps:Ol(zo(s)).join(", "),n=[...$e(s=>ot(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>v(s.undertaking),cell:s=>a`<${j} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>it(s.undertaking)},{key:"rol",label:e.role,text:s=>A("Role",s.role)},{key:"stand",label:e.stand,text:s=>At(s.undertaking),cell:s=>a`<${ut} id=${s.undertaking} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${Ft} of=${[s.id]} />`}],r=B(t.map(s=>s.undertaking)).length;return a`
    <${nt} title=${_(ft.work,{count:r})}>
      <p class="zacht">${ft.work_note}</p>
      ${r?a`<${ct} id="acties" caption=${ft.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function wu({id:t}){let e=Et(t,"Contribution","byOrganisation");return e.length?a`
    <${nt} title=${_(ft.own,{count:e.length})}>
      <p class="zacht">${ft.own_note}</p>
      ${e.map(o=>a`
          <h3><${j} id=${N(o,"initiative")} /></h3>
          <${un} id=${o} />
          <${Ft} of=${[o]} />
        `)}
    <//>
  `:null}function yu({id:t}){let e=Et(t,"Expectation","organisation");return e.length?a`
    <${nt} title=${ft.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${M(me(o,"engagement")||ft.wish)}</strong>: ${w(o,"rationale")}</p>
            <${Ft} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function vu({id:t}){let e=["member","organization"].flatMap(n=>Et(t,"Membership",n));if(!e.length)return null;let o=e.map(n=>[a`<${j} id=${N(n,"member")} />`,ft.member,a`<${j} id=${N(n,"organization")} />`,`: ${w(n,"post")}`]);return a`<${nt} title=${ft.members}><${Co} items=${o} /><//>`}var xl=4;function xu({id:t,rows:e}){let o=new Map;for(let{undertaking:r}of e.filter(s=>_o(s.role)))for(let s of nn(r).filter(i=>i!==t))o.set(s,B([...o.get(s)||[],r]));if(!o.size)return null;let n=r=>{let s=o.get(r).map(xe),i=_(s.length>xl?ft.more_works:ft.works,{works:s.slice(0,xl).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${nt} title=${ft.together}>
      <p class="zacht">${ft.alphabetical}</p>
      <${ge} ids=${Me([...o.keys()])} more=${n} look="kolommen" />
    <//>
  `}function Sl({id:t}){let e=No(t);return a`
    <${_u} id=${t} rows=${e} />
    <${ku} rows=${e} />
    <${wu} id=${t} />
    <${yu} id=${t} />
    <${vu} id=${t} />
    <${xu} id=${t} rows=${e} />
    <${Qo} id=${t} skip=${["unitOf","unit"]} />
  `}var ke=b.thing.step,kr=t=>ie[t]?.[1]||"",Cl=(t,e="")=>[a`<${po} basis=${t} />`,` ${kr(t)}${e}`],Ou=({id:t,narrow:e})=>a`
  <${nt} title=${ke.what}>
    <${Qt} text=${w(t,"step")} />
    <${Qt} text=${w(t,"definition")} />
    <${Qt} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${ke.narrower}<${ee} ids=${e} />.</p>`}
    ${N(t,"broader")&&a`<p>${ke.broader}<${j} id=${N(t,"broader")} />.</p>`}
  <//>
`;function Su({id:t,scenario:e}){let o=ke.cell_columns,n=xt(e).matrix.kind.filter(c=>Bn(c.barrier,c.plan)===t);if(!n.length)return null;let r=c=>L("overzicht",{cel:Ce(c.column,zn(t),c.plan)}),s=c=>M(tt(c.column)),i=c=>{let{word:p,lines:u,look:m}=te(c);return[a`<span class=${`chip ${m}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...$e(c=>c.plan),{key:"soort",label:o.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:o.stand,text:c=>te(c).word,cell:i},{key:"hoe",label:o.how,text:c=>kr(c.most_basis),cell:c=>c.most_basis&&Cl(c.most_basis)}];return a`
    <${nt} title=${ke.cells}>
      <p class="zacht">${Lt(e)}</p>
      <${ct} id="vakken" caption=${ke.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function Cu({links:t,scenario:e}){let o=ke.columns,n=s=>N(s,"initiative"),r=[...$e(s=>ot(s)?.key),{key:"actie",label:o.action,text:s=>v(n(s)),cell:s=>a`<${j} id=${n(s)} />`},{key:"soort",label:o.kind,text:s=>rt(s,"interventionKind").map(tt).join(", ")},{key:"wie",label:o.who,sort:!1,text:s=>nn(n(s)).map(v).join(", "),cell:s=>a`<${ee} ids=${nn(n(s))} />`},{key:"stand",label:o.stand,text:s=>At(n(s),e.date),cell:s=>a`<${ut} id=${n(s)} date=${e.date} />`},{key:"hoe",label:o.how,text:s=>kr(oo(s,"basis",e)),cell:s=>Cl(oo(s,"basis",e),`; ${A("Strength",oo(s,"strength",e))}`)}];return a`
    <${nt} title=${_(ke.work,{count:B(t.map(n)).length})}>
      ${t.length?a`<${ct} id="wiewat" caption=${ke.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${Wo(H(e.plan))}</p>`}
    <//>
  `}function ju({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${j} id=${o} />`,_(fe(ot(o)).thing.step.helper,{awareness:me(o,"awareness")||ke.unaware})]);return a`<${nt} title=${ke.helpers}><${Co} items=${e} /><//>`}function jl({id:t}){let e=K(F.route.query),o=Dt(t,"narrower"),n=s=>[t,...o].flatMap(i=>Et(i,s,"barrier")),r=n("Contribution").filter(s=>qs(s,e)&&Bo(s,e.plan));return a`
    <${Ou} id=${t} narrow=${o} />
    <${Su} id=${t} scenario=${e} />
    <${Cu} links=${r} scenario=${e} />
    <${ju} ids=${n("Facilitator")} />
  `}var we=t=>fe(ot(t)).thing.undertaking,Ll=t=>a`<${Ft} of=${[t]} />`;function Lu({report:t,said:e}){return a`
    <${Qt} text=${w(t,"summary")} />
    <${vo} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Ft} of=${[t]} />
  `}function Tu({id:t}){let e=ot(t),{result:o}=we(t),n=e.dates.filter(({date:s})=>Ro(t,s));if(!n.length)return null;let r=(s,i)=>i===e.date&&o[w(s,"resultReported")];return a`
    <ol class="tijdlijn">
      ${n.map(({date:s,label:i})=>{let l=Wn(t,s);return a`
          <li>
            <strong>${M(i)}</strong>
            <p><${ut} id=${t} date=${s} /></p>
            ${l&&a`<${Lu} report=${l} said=${r(l,s)} />`}
          </li>
        `})}
    </ol>
  `}function Mu({id:t}){let e=Dt(t,"silentPart"),o=e.map(n=>[w(n,"summary"),a`<span class="zacht"> (${A("SilentWeight",w(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${we(t).silent}</strong></p><${Co} items=${o} />`}function Bu({id:t}){let e=we(t),o=e.deadline_columns,n=Dn(t);if(!n.length)return null;let r=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:o.text,text:i=>w(i,"deadlineText"),cell:r},{key:"waarvoor",label:o.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>w(i,"dueBy"),cell:i=>$t(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:o.kind,text:i=>In(w(i,"modality"))},{key:"er",label:o.there,text:i=>Oe(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${Qt} text=${w(i,"summary")} />`,Ll(i)]}];return a`<${ct} id="termijnen" caption=${e.deadlines} rows=${n} columns=${s} />`}function Eu({id:t}){let e=we(t),o=e.who_columns,n=qe(t);if(!n.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${j} id=${i} /><${Io} id=${i} />`,s=[{key:"wie",label:o.who,text:i=>v(i.organisation),cell:r},{key:"rol",label:o.role,text:i=>A("Role",i.role)},{key:"wat",label:o.note,sort:!1,text:i=>w(i.id,"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>Ll(i.id)}];return a`<${ct} id="wie" caption=${e.who_caption} rows=${n} columns=${s} />`}function Au({id:t}){let e=Dt(N(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${we(t).heading}<${ee} ids=${e} />.</p>`}function Fu({id:t}){let e=we(t),o=no(t);if(o.length)return o.map(r=>a`<${un} id=${r} /><${Ft} of=${[r]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=rt(t,"interventionKind").map(tt).join(", ");return a`
    <p>${_(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function Pu({id:t}){let e=we(t),o=ve(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),n=r=>a` <${ut} id=${r} />`;return a`
    <${nt} title=${e.container}><p>${e.parts}</p><${ge} ids=${o} more=${n} /><//>
  `}var zu=({id:t})=>a`
  <${nt} title=${we(t).progress}><${Tu} id=${t} /><${Mu} id=${t} /><${Bu} id=${t} /><//>
  <${nt} title=${we(t).who}><${Eu} id=${t} /><${Au} id=${t} /><//>
  <${nt} title=${we(t).steps}><${Fu} id=${t} /><//>
`;function Tl({id:t}){let e=we(t),o=ot(t),n=w(t,"promise"),r=Zo(t),s=w(t,"isContainer")==="true"?Pu:zu;return a`
    <${nt} title=${n?e.promise:e.what}>
      <${Qt} text=${n} />
      <${Qt} text=${w(t,"summary")} />
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${_(e.new,{when:to(o.date,o)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Ft} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${hs} id=${t} />
    ${r.length>0&&a`<${nt} title=${b.thing.further}><${Le} pairs=${r} /><//>`}
    <${Qo} id=${t} skip=${["subMeasureOf"]} />
  `}var ho=b.thing;function Nu({id:t}){let e=ve(t).filter(([r,s])=>s==="inChapter"&&Ie(r)).map(([r])=>r),o=[...Zo(t),[ho.also_known,rt(t,"altLabel").join(", ")],[ho.place,qt(t).length>0&&a`<${Ft} of=${[t]} />`]],n=r=>a` <${ut} id=${r} />`;return a`
    <${nt} title=${ho.known}>
      ${It(t,"Facilitator")&&a`<p class="zacht">${fe(ot(t)).thing.other.judged}</p>`}
      <${Qt} text=${w(t,"summary")} />
      <${Qt} text=${w(t,"rationale")} />
      <${Le} pairs=${o} />
    <//>
    <${hs} id=${t} />
    ${e.length>0&&a`<${nt} title=${ho.other.chapter}><${ge} ids=${Me(e)} more=${n} /><//>`}
    <${Qo} id=${t} skip=${["inChapter"]} />
  `}var Ml=5;function Ru({id:t}){let e=K(F.route.query),o=s=>yo(s).some(i=>i.subject===t||It(t,"Barrier")&&Bn(i.barrier,s.plan)===t||on(t)&&[i.partner,...i.beside||[]].includes(w(t,"notation"))),n=xt(e).gaps.filter(o);if(!n.length)return null;let r=n.slice(Ml);return a`
    <${nt} title=${_(ho.gaps,{count:n.length})}>
      <${Ys} list=${n.slice(0,Ml)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${_(b.shared.show_more,{count:r.length})}</summary>
            <${Ys} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var Bl={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function Wu({id:t}){let e=Fo(t),o=[Bl[e]&&a`<a href=${L(Bl[e])}>${ho.crumbs[e]}</a>`,q&&ot(t)?.title,...["inChapter","subMeasureOf"].map(n=>N(t,n)&&a`<${j} id=${N(t,n)} />`),it(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,r)=>[r>0&&" › ",n])}</p>`}var Du={undertaking:Tl,organisation:Sl,step:jl,other:Nu};function El({route:t}){let e=t.path.slice(1).join("/");if(!X(e))return a`<${fo} />`;let o=v(e),n=Fo(e),r=Du[n],s=()=>{let l=_(ho.footnote,{kind:it(e),name:o,said:w(e,"promise")||w(e,"summary")});return rn(l.trim().replace(/([^.!?])$/,"$1."),qt(e),null,ot(e)||H())},i=n==="undertaking"&&w(e,"isContainer")!=="true";return a`
    <${Wu} id=${e} />
    <${U} text=${It(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${ut} id=${e} /></p>`}
    <//>
    <div class="acties bovenaan">
      <${Ue} text=${s} />
      <a href=${L(["graaf","omgeving"],{ding:e})}>${ho.around}</a>
    </div>
    <${r} id=${e} />
    <${Ru} id=${e} />
  `}var ze=b.timeline,Iu=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),Al=(t,e)=>[t.progress&&t.id&&At(t.id,e),t.stand[e]].filter(Boolean).join("; "),gs=t=>t.day.slice(0,4);function qu({row:t,date:e}){let o=Al(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${ze.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${j} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${Fa} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var Hu=(t,e)=>[[...ze.csv,...Bt],...t.map(o=>[o.when,ze.kinds[o.kind],o.id&&v(o.id),o.what,Al(o,e.date),qt(o.at).map(ht).join("; "),...Mt(e,o.plan||o.at)])],Uu=["tekst","wat","stap","jaar"];function Gu({years:t}){return a`
    <${Vt}>
      <${wo} />
      <${ln} />
      <div class="velden">
        <${je} name="tekst" />
        <${Ct} label=${ze.fields.what} name="wat" options=${Object.entries(ze.kinds)} />
        <${Ct} label=${ze.fields.step} name="stap" options=${Tt.map(e=>[e.notation,e.label])} />
        <${Ct} label=${ze.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${lo} names=${Uu} />
      </div>
    <//>
  `}function Fl({route:t}){let e=K(t.query),o=t.query,n=h.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||gs(l)===o.jaar)&&(!o.tekst||Q(Iu(l)).includes(Q(o.tekst)))),s=D(ze.count,r.length),i=l=>r.filter(c=>gs(c)===l);return a`
    <${U} text=${ze.title}><p class="uitleg">${ze.intro}</p><//>
    <${Gu} years=${B(n.map(gs))} />
    <p class="telling">${s}<${Ot} name="tijdlijn.csv" rows=${()=>Hu(r,e)} /></p>
    ${B(r.map(gs)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${qu} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${Kt} text=${s} />
  `}var Nt=b.unknown,Rt=h.unknown;function Yo({items:t,shown:e=12}){let o=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${o.length>0&&a`
        <details>
          <summary>${_(b.shared.show_more,{count:o.length})}</summary>
          <ul>${o}</ul>
        </details>
      `}
  `}var Pl=t=>Me(t).map(e=>a`<li><${j} id=${e} /></li>`),zl=t=>[...t].sort((e,o)=>E(v(N(e,"initiative")),v(N(o,"initiative")))),Ku=({id:t})=>a`
  <li>
    <${j} id=${N(t,"initiative")} />${" → "}<${Zn} id=${N(t,"barrier")} />
    ${`: ${w(t,"rationale")}`}<${vo} of=${t} />
  </li>
`,Vu=({id:t})=>a`
  <li><${j} id=${N(t,"initiative")} />${`: ${me(t,"status")}`}<${vo} of=${t} /></li>
`;function Zu(){let t=Nt.unjudged,e=Me(Rt.unjudged).map(o=>a`<li><${j} id=${o} /><span class="zacht"> – ${it(o).toLowerCase()}</span></li>`);return a`
    <${_e} of=${t} count=${e.length}>${e.length?a`<${Yo} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function Qu(){let t=de("Contribution").length,e=s=>a`<${Ku} id=${s} />`,o=zl(Rt.weak).map(e),n=_(Nt.weak.intro,{all:t,stated:t-o.length}),r=zl(Rt.statuses).map(s=>a`<${Vu} id=${s} />`);return a`
    <${_e} of=${Nt.weak} count=${o.length} intro=${n}><${Yo} items=${o} shown=${6} /><//>
    <${_e} of=${Nt.other} count=${Rt.other.length}><${Yo} items=${Rt.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${_e} of=${Nt.statuses} count=${r.length}><${Yo} items=${r} shown=${6} /><//>`}
  `}var Yu=()=>a`
  <${_e} of=${Nt.clashes} count=${Rt.clashes.length}>
    ${Me(Rt.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${j} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${Ft} of=${[t]} />
        </div>
      `)}
  <//>
`;function Ju(){if(!Rt.judged.length)return null;let t=e=>_(Nt.judged.line,{step:v(N(e,"barrier")),kinds:rt(e,"interventionKind").map(tt).join(", "),state:me(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:$t(w(e,"asOf"))});return a`
    <${_e} of=${Nt.judged} count=${Rt.judged.length}>
      <ul>${Rt.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Xu(){let t=Nt.expected.columns,e=n=>N(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>v(e(n)),cell:n=>a`<${j} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>rt(n,"interventionKind").map(tt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${_e} of=${Nt.expected} count=${Rt.expected.length}>
      <details>
        <summary>${Nt.expected.show}</summary>
        <div class="rol">
          <${ct} id="verwacht" caption=${Nt.expected.caption} rows=${Rt.expected} columns=${o} />
        </div>
      </details>
    <//>
  `}var Nl=()=>a`
  <${U} text=${Nt.title}><p class="uitleg">${Nt.intro} ${He}</p><//>
  <${Zu} />
  <${Qu} />
  <${Yu} />
  <${Ju} />
  <${_e} of=${Nt.nameless} count=${Rt.nameless.length}><${Yo} items=${Pl(Rt.nameless)} /><//>
  <${_e} of=${Nt.generic} count=${Rt.generic.length}><${Yo} items=${Pl(Rt.generic)} /><//>
  <${Xu} />
  <${$s} />
`;var jt=b.whatif,Wl=(t,e,o)=>xt({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function Dl(t){if(!t)return jt.no_cell;let{word:e,lines:o}=te(t);return[e,...o].join(", ")}var wr=(t,e)=>{let o=M(tt(t.column));return e?_(jt.cell,{kind:o,step:lt(t.barrier).toLowerCase()}):o};function Rl({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${q?"h3":"h2"}>${_(jt.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function tf({loss:t,scenario:e,id:o,title:n}){let r=l=>Wl(t,l,e),s=l=>L("overzicht",{cel:Ce(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:jt.columns.cell,sort:!1,text:l=>wr(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${wr(l,r(l))}</a>`:wr(l)},{key:"nu",label:jt.columns.now,sort:!1,text:l=>Dl(r(l))},{key:"weg",label:jt.columns.lost,sort:!1,text:l=>l.said}];return a`<${ct} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function ef({loss:t,scenario:e}){let o=H(t.plan),{cells:n,none:r,...s}=o.words.losses,i=`verlies${o===h.plans[0]?"":`-${o.key}`}`,l=p=>[" ",a`<${ut} id=${p} date=${e.date} />`],c=(p,u)=>a`
    <${Rl} title=${p} count=${u.length} none=${r}><${ge} ids=${u} more=${l} /><//>
  `;return a`
    <section>
      ${q&&a`<h2>${o.title}</h2>`}
      <p>${t.said}</p>
      <${Rl} title=${n} count=${t.cells.length} none=${r}>
        <${tf} loss=${t} scenario=${e} id=${i} title=${n} />
      <//>
      ${Object.keys(s).filter(p=>Array.isArray(t[p])).map(p=>c(s[p],t[p]))}
      ${t.blocks.map(p=>c(p.said,p.acts))}
    </section>
  `}function Il({losses:t,without:e,scenario:o}){let n=()=>t.flatMap(r=>r.cells.map(s=>{let i=Wl(r,s,o),l=i?lt(s.barrier):"";return[e,tt(s.column),l,Dl(i),s.said,...Mt(o,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${ef} key=${r.plan} loss=${r} scenario=${o} />`):Eo(o).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${Ot} name="wat-als.csv" rows=${()=>[[...jt.csv,...Bt],...n()]} />
    </div>
  `}var of=(t,e)=>[...Mn(e),...t.map(o=>["zonder",o])];function nf({notations:t,names:e,scenario:o}){let[n,r]=st(null),s=[o.key,...t].join();if(Re(()=>{let c=!0;return r(null),sa(of(t,o)).then(p=>{c&&(r(p),at(jt.done))}).catch(p=>c&&r({silent:p.message||jt.silent})),()=>{c=!1}},[s]),!n)return a`<div><p>${jt.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=D(jt.questions,n.gaps.filter(i).length);return a`
    <div>
      <${Il} losses=${n.losses.filter(i)} without=${To(e)} scenario=${o} />
      <p>${_(jt.with_this,{questions:l,now:xt(o).gaps.length})}</p>
    </div>
  `}var bs=t=>w(t,"notation");function sf({acting:t,chosen:e}){if(!De())return a`
      <${Ct} label=${jt.one} name="zonder" options=${t.map(n=>[bs(n),v(n)])} />
    `;let o=(n,r)=>{let s=r?[...e,n]:e.filter(i=>i!==n);P({zonder:s.map(bs).join(",")})};return a`
    <fieldset class="velden meer">
      <legend>${jt.more}</legend>
      ${t.map(n=>a`
          <label key=${n}>
            <input
              id=${`zonder-${bs(n)}`}
              type="checkbox"
              checked=${e.includes(n)}
              onChange=${r=>o(n,r.target.checked)}
            />
            ${` ${v(n)}`}
          </label>
        `)}
    </fieldset>
  `}function ql({route:t}){let e=K(t.query),{without:o}=xt(e),n=Object.keys(o).filter(l=>o[l].length).sort((l,c)=>E(v(l),v(c))),r=(t.query.zonder||"").split(",").map(Jt).filter(Boolean),s=r.map(l=>v(l)),[i]=r;return a`
    <${U} text=${jt.title}><p class="uitleg">${jt.intro}</p><//>
    <${Vt}>
      <${co} />
      <div class="velden"><${sf} acting=${n} chosen=${r} /></div>
    <//>
    ${!De()&&a`<p class="zacht">${jt.alone}</p>`}
    ${r.length===1&&a`<${Il} losses=${o[i]||[]} without=${s[0]} scenario=${e} />`}
    ${r.length>1&&De()&&a`<${nf} notations=${r.map(bs)} names=${s} scenario=${e} />`}
    ${!r.length&&a`<p>${jt.choose}</p>`}
    <${Kt} text=${r.length===1?_(jt.said,{name:s[0]}):""} />
  `}var ce=t=>document.getElementById(t);ce("spring").addEventListener("click",t=>{t.preventDefault(),ce("inhoud").focus()});ma();ce("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),location.hash=L("zoek",{q:ce("zoek").value})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=b.shared.report_fault,{version:n,content:r}=h.meta,s={title:document.title,address:location.hash||"#/overzicht",version:n,content:r};Hs(_(e,{...s,sources:ko()}),o)});var Hl={__proto__:null,overzicht:ul,aandachtspunten:ri,partners:el,maatregelen:ol,naslag:sl,tijdlijn:Fl,graaf:Qi,ding:El,vragen:gl,"wat-als":ql,vergelijk:za,"weet-niet":Nl,methode:al,zoek:vl,...(h.served||z())&&{controleer:Ea},onbekend:fo};function rf(t,e){let o=Object.keys(h.views).length>0,n=Object.keys(h.comparisons).length>0,r={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return na(e)&&r.views===o&&r.comparisons===n?!1:(ye(a`<p role="status">${b.werkplaats.busy}</p>`,ce("inhoud")),z().ask("page",{options:Mn(e),...r}).then(({page:s})=>z().show(s,z().own)).catch(s=>ye(a`<p role="alert">${s.message}</p>`,ce("inhoud"))),!0)}function af(t){let e=t.path[0]||"overzicht",o=ce("inhoud");z()?.own&&rf(e,K(t.query))||(o.className=`scherm-${e}`,ye(a`<${Hl[e]||Hl.onbekend} key=${t.path.join("/")} route=${t} />`,o),$a(e))}function yr(){let t=ce("motor");t.hidden=!1;let{state:e,why:o,own:n}=z();ye(a`<${va} state=${e} why=${o} own=${n} />`,t)}function lf(){cf(),window.removeEventListener("werkplaats",yr),ye(null,ce("inhoud")),ye(null,ce("motor"))}z()&&(ce("eigen").hidden=!1,window.addEventListener("werkplaats",yr),yr());ce("inhoud").replaceChildren();var cf=Yr(af);z()&&window.addEventListener("andere-bladzijde",lf,{once:!0});document.fonts.ready.then(()=>mr()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return Yl(pf);})();
