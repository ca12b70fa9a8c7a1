var ketenkaart=(()=>{var Cs=Object.defineProperty;var uc=Object.getOwnPropertyDescriptor;var mc=Object.getOwnPropertyNames;var dc=Object.prototype.hasOwnProperty;var $c=(t,e)=>{for(var o in e)Cs(t,o,{get:e[o],enumerable:!0})},hc=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of mc(e))!dc.call(t,r)&&r!==o&&Cs(t,r,{get:()=>e[r],enumerable:!(n=uc(e,r))||n.enumerable});return t};var gc=t=>hc(Cs({},"__esModule",{value:!0}),t);var Ru={};$c(Ru,{answerTo:()=>xt,compare:()=>F,csv:()=>Mo,data:()=>h,graphNow:()=>Cr,here:()=>A,matrixSvg:()=>ar,scenarioOf:()=>G});function Mo(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var Nr=function(t,e,o,n){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,o[e[s++]]):e[++s];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++s]]=l:i===6?n[1][e[++s]]+=l+"":i?(r=t.apply(l,Nr(t,l,o,["",null])),n.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):n.push(l)}return n},Pr=new Map;function Rr(t){var e=Pr.get(this);return e||(e=new Map,Pr.set(this,e)),(e=Nr(this,e.get(t)||(e.set(t,e=(function(o){for(var n,r,s=1,i="",l="",c=[0],p=function(u){s===1&&(u||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,u,i):s===3&&(u||i)?(c.push(3,u,i),s=2):s===2&&i==="..."&&u?c.push(4,u,0):s===2&&i&&!u?c.push(5,0,!0,i):s>=5&&((i||!u&&s===5)&&(c.push(s,0,i,r),s=6),u&&(c.push(s,u,0,r),s=6)),i=""},f=0;f<o.length;f++){f&&(s===1&&p(),p(f));for(var d=0;d<o[f].length;d++)n=o[f][d],s===1?n==="<"?(p(),c=[c],s=3):i+=n:s===4?i==="--"&&n===">"?(s=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(p(),s=1):s&&(n==="="?(s=5,r=i,i=""):n==="/"&&(s<5||o[f][d+1]===">")?(p(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),s=2):i+=n),s===3&&i==="!--"&&(s=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var J,Dr,bc,Xe,js,Tn,qr,jn,Hr,Ls,Ms,_c,en=Symbol.for("pv"),Bn={},En=[],kc=/^m(i|n|o|s|text|space)$/,Ts=Array.isArray,Bs=En.slice,_o=Object.assign;function bo(t){t&&t.parentNode&&t.remove()}function Es(t,e,o){var n,r,s,i={},l=arguments.length;for(s in e)s=="key"?n=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?Bs.call(arguments,2):o),tn(t,i,n,r,null)}function tn(t,e,o,n,r){var s={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:en,__v:r||++Dr,__i:-1,__u:0};return!r&&J.vnode&&J.vnode(s),s}function An(t){return t.children}function Mn(t,e){this.props=t,this.context=e,this.__g=0}function to(t,e){if(e==null)return t.__&&to(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:to(t)}function wc(t){var e,o=t.__v,n=o.__e,r=[],s=[],i=t.__P;i&&((e=_o({constructor:en},o)).__v=o.__v+1,J.vnode&&J.vnode(e),As(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,r,n||to(o),32&o.__u,s),e.__v=o.__v,e.__.__k[e.__i]=e,Yr(r,e,s),o.__=o.__e=null,e.__e!=n&&Ur(e))}function Ur(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Ur(t)}function Ir(t){(8&t.__g||(t.__g|=8,Xe.push(t),Tn++))&&js==J.debounceRendering||((js=J.debounceRendering)||queueMicrotask)(Gr)}function Gr(){try{for(var t,e=1;Xe.length;)Xe.length>e&&Xe.sort(qr),t=Xe.shift(),e=Xe.length,8&t.__g&&wc(t)}finally{(Tn=Xe.length)&&(js||queueMicrotask)(Gr)}}function Kr(t,e,o,n,r,s,i,l,c,p,f){var d,u,m,$,g,k,S=n.__k||En,y=e.length;for(c=yc(o,e,S,c,y),d=0;d<y;d++)(m=o.__k[d])!=null&&(u=~m.__i&&S[m.__i]||Bn,m.__i=d,k=As(t,m,u,r,s,i,l,c,p,f),$=m.__e,(u.ref!=m.ref||8&u.__u)&&(u.ref&&Fs(u.ref,null,m,u),m.ref&&f.push(m.ref,m.__c||$,m)),g=g||$,4&m.__u?(c=Vr(m,c,t,!u.__v),u.__e&&(u.__e=null)):typeof m.type=="function"&&k!==void 0?c=k:$&&(c=$.nextSibling),m.__u&=-21);return o.__e=g,c}function yc(t,e,o,n,r){var s,i,l,c,p,f,d,u,m,$=o.length,g=$,k=0,S=0,y=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=y[s]=tn(null,i):Ts(i)?i=y[s]=tn(An,{children:i}):i.constructor===en&&i.__b?i=y[s]=tn(i.type,i.props,i.key,i.ref,i.__v):y[s]=i,c=s+k,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=vc(i,o,c,g))&&(g--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?k--:p==c+1?k++:p!=c&&(p>c?k--:k++,S=1)):(~p||(r>$?k--:r<$&&k++),typeof i.type!="function"&&(i.__u|=4))):y[s]=null;if(S){for(f=[],d=[],s=0;s<r;s++)if((i=y[s])&&16&i.__u){for(k=0,u=f.length;k<u;)f[m=k+u>>1]<i.__i?k=m+1:u=m;f[k]=i.__i,d[s]=k+1}for(k=f.length;s--;)d[s]&&(d[s]==k?k--:y[s].__u|=4)}if(g)for(s=0;s<$;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=to(l)),zs(l,l));return n}function Vr(t,e,o,n){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=Vr(r[s],e,o,!1));return e}for(e&&!e.parentNode&&(e=to(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function vc(t,e,o,n){var r,s=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=o+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function Wr(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function Cn(t,e,o,n,r){var s,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||Wr(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||Wr(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=Ms[e]||(Ms[e]=xc(e)),(t.__a||(t.__a={}))[e]=Ls,s=e!=(e=e.replace(Hr,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function xc(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[jn]==null)e[jn]=Ls++;else if(e[jn]<this.__a[t])return;return o(J.event?J.event(e):e)}}}function As(t,e,o,n,r,s,i,l,c,p){var f,d,u,m,$,g,k,S,y,C,O,Z,vt,T,_t,fe,x,R,D=e.type;if(e.constructor!==en)return null;128&o.__u&&(c=32&o.__u,f=o.__c.__z)&&(e.__u|=c,d=s=[],f.nodeType==8?l=Ln(f,s):s.push(f),l=s[0]||l),(f=J.__b)&&f(e);t:if(typeof D=="function"){u=i.length;try{if(S=e.props,y=(f=D.prototype)&&f.render,C=(f=D.contextType)&&n[f.__c],O=f?C?C.props.value:f.__:n,(m=o.__c)?(e.__c=m,2&m.__g&&(m.__g|=1)):(y?e.__c=m=new D(S,O):(e.__c=m=new Mn(S,O),m.constructor=D,m.render=Sc),C&&C.sub(m),m.state||(m.state={}),m.__n=n,m.__g|=8,m.__h=[],m.__k=[]),y&&(m.__s||(m.__s=m.state),D.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=_o({},m.__s)),_o(m.__s,D.getDerivedStateFromProps(S,m.__s)))),$=m.props,g=m.state,m.__v=e,o.__c){if(S!==$&&y&&!D.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(S,O),e.__v==o.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(S,m.__s,O)===!1){e.__v!=o.__v&&(m.props=S,m.state=m.__s,m.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(Y){Y&&(Y.__=e)}),En.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&i.push(m),l=to(o);break t}m.componentWillUpdate&&m.componentWillUpdate(S,m.__s,O),y&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate($,g,k)})}else y&&!D.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),y&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=O,m.props=S,m.__P=t,m.__g&=-5,Z=J.__r,vt=y?25:0;do m.__g&=-9,Z&&Z(e),f=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++vt<25);y&&(En.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(n=_o({},n,m.getChildContext())),y&&o.__c&&m.getSnapshotBeforeUpdate&&(k=m.getSnapshotBeforeUpdate($,g)),T=f&&f.type===An&&f.key==null?f.props.children:f,S.__P&&(f=l,r=(t=S.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=t&&(o.__k.some(function(Y){Y&&zs(Y,Y)}),o.__k=null),l=o.__k?to(o,0):null),l=Kr(t,Ts(T)?T:[T],e,o,n,r,s,i,l,c,p),S.__P&&(e.__e=null,l=f),e.__u&=-161,d&&d.some(bo),m.__h.length&&i.push(m),1&m.__g&&(m.__g&=-4)}catch(Y){if(i.length=u,e.__v=null,c||s)if(Y&&Y.then){if(e.__u|=128|c,s){for(~(x=s.indexOf(l||void 0))||(x=s.length);(R=s[x-1])&&R.nodeType==8;)x--;for(;x<s.length;x++)if(R=s[x])if(s[x]=null,_t){if(R==fe)break}else{if(R.nodeType!=8)break;R.data.startsWith("$s")&&(fe=Ln(_t=R))}}if(!_t){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;_t=l}(f=Ln(_t=e.__c.__z||(e.__c.__z=_t)))?(e.__e=_t,l=f):e.__e=l,l=l&&l.nextSibling}else s&&s.some(bo);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),Y&&Y.then||Zr(e),J.__e(Y,e,o)}}else l=e.__e=Oc(o.__e,e,o,n,r,s,i,c,p,t);return(f=J.diffed)&&f(e),l}function Ln(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function Zr(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Zr))}function Yr(t,e,o){for(var n=0;n<o.length;)Fs(o[n++],o[n++],o[n++]);J.__c&&J.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){J.__e(s,r.__v)}})}function Oc(t,e,o,n,r,s,i,l,c,p){var f,d,u,m,$,g,k,S,y=o.props||Bn,C=e.props,O=e.type;if(O=="svg"?r="http://www.w3.org/2000/svg":O=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(f=0;f<s.length;f++)if(($=s[f])&&(O?$.localName==O:$.nodeType==3)){t=$,s[f]=null;break}}if(!t){if(S=p.ownerDocument||document,!O)return S.createTextNode(C);t=S.createElementNS(r,O,C.is?C:p),l&&(J.__m&&J.__m(e,s),l=!1),s=null}if(O){if(p=O=="template"&&t.content||t,s=O=="textarea"&&C.defaultValue!=null?null:s&&Bs.call(p.childNodes),!l&&s)for(y={},f=0;f<t.attributes.length;f++)y[($=t.attributes[f]).name]=$.value;for(f in y)$=y[f],f=="dangerouslySetInnerHTML"?u=$:f=="children"||f in C||f=="value"&&"defaultValue"in C||f=="checked"&&"defaultChecked"in C||Cn(t,f,null,$,r);for(f in C)$=C[f],f=="children"?m=$:f=="dangerouslySetInnerHTML"?d=$:f=="value"?g=$:f=="checked"?k=$:l&&typeof $!="function"||y[f]===$||Cn(t,f,$,y[f],r);d?(l||u&&(d.__html==u.__html||d.__html==t.innerHTML)||(t.innerHTML=d.__html),e.__k=[]):(u&&(t.textContent=""),(O=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&kc.test(O))&&(r="http://www.w3.org/1999/xhtml"),Kr(p,Ts(m)?m:[m],e,o,n,r,s,i,s?s[0]:o.__k&&to(o,0),l,c),s&&s.some(bo)),l&&O!="textarea"||(f="value",O=="progress"&&g==null?t.removeAttribute(f):g==null||g===t[f]&&(O!="progress"||g)||Cn(t,f,g,y[f],r),f="checked",k!=null&&k!=t[f]&&Cn(t,f,k,y[f],r))}else y===C||l&&t.data==C||(t.data=C);return t}function Fs(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){J.__e(r,o)}}function zs(t,e,o){var n,r,s,i;if(J.unmount&&J.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||Fs(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){J.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&zs(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(r=Ln(n,s=[]))&&(n==t.__e&&s.some(bo),bo(r),bo(n)),o||bo(t.__e),t.__e=t.__c=t.__=null}function Sc(t,e,o){return this.constructor(t,o)}function Se(t,e){var o,n,r,s;J.__&&J.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=tn(An,{children:[t]}),r=[],s=[],As(e,e.__k,n||Bn,Bn,e.namespaceURI,n?null:e.firstChild?Bs.call(e.childNodes):null,r,n?n.__e:e.firstChild,o,s),Yr(r,e.__k,s),e.__k.props.children=null}J={__e:function(t,e,o,n){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,n||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw Tn=0,t}},Dr=0,bc=function(t){return t!=null&&t.constructor===en},Mn.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=_o({},this.state)),typeof t=="function"&&(t=t(_o({},o),this.props)),t&&(_o(o,t),this.__v&&(e&&this.__k.push(e),Ir(this)))},Mn.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Ir(this))},Mn.prototype.render=An,Xe=[],Tn=0,qr=function(t,e){return t.__v.__b-e.__v.__b},jn=Symbol(),Hr=/(PointerCapture)$|Capture$/i,Ls=0,Ms={},_c=0;var Lo,kt,Ps,Qr,Ns=Object.is,Fn=0,aa=[],Rs=[],$t=J,Jr=$t.__b,Xr=$t.__r,ta=$t.diffed,ea=$t.__c,oa=$t.unmount,na=$t.__;function zn(t,e){$t.__h&&$t.__h(kt,t,Fn||e),Fn=0;var o=kt.__H||(kt.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function X(t){return Fn=1,Cc(ia,t)}function Cc(t,e,o){var n=zn(Lo++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):ia(void 0,e),function(s){var i=(n.__N||n.__)[0],l=n.t(i,s);Ns(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=kt,!kt.__f)){kt.__f=!0;var r=kt.shouldComponentUpdate;kt.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var p=!1,f=this.props!=s;if(c.__.some(function(u){u.__N&&(p=!0,Ns(u.__[0],u.__N[0])||(f=!0))}),r){var d=r.call(this,s,i,l);return p?d||f:d}return!p||f}}return n.__}function me(t,e){var o=zn(Lo++,3);!$t.__s&&Ws(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,kt.__H.__h.push(o))}function wt(t,e){var o=zn(Lo++,4);!$t.__s&&Ws(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,kt.__h.push(o))}function ft(t){return Fn=5,re(function(){return{current:t}},[])}function re(t,e){var o=zn(Lo++,7);return Ws(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function jc(){var t;do{for(;t=Rs.shift();)try{on(t)}catch(o){$t.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=aa.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(on),e.__h.some(Is),e.__h=[]}catch(o){e.__h=[],$t.__e(o,t.__v)}}}while(Rs.length)}$t.__b=function(t){kt=null,Jr&&Jr(t)},$t.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),na&&na(t,e)},$t.__r=function(t){Xr&&Xr(t),Lo=0;var e=(kt=t.__c).__H;e&&(Ps==kt?kt.__h=[]:(e.__h.some(on),e.__h.some(Is),Lo=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Ps=kt},$t.diffed=function(t){ta&&ta(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&ra(aa.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Ps=kt=null},$t.__c=function(t,e){e.some(function(o){try{o.__h.some(on),o.__h=o.__h.filter(function(n){return!n.__||Is(n)})}catch(n){o.__h=[function(){throw n}]}}),ea&&ea(t,e)},$t.unmount=function(t){oa&&oa(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,ra(Rs.push(r))}else on(r)}catch(s){e=s}}),n.__H=void 0,e&&$t.__e(e,n.__v))};var sa=typeof requestAnimationFrame=="function";function Mc(t){var e,o=function(){clearTimeout(n),sa&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);sa&&(e=requestAnimationFrame(o))}function ra(t){t!=1&&Qr==$t.requestAnimationFrame||((Qr=$t.requestAnimationFrame)||Mc)(jc)}function on(t){var e=kt,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),kt=e}function Is(t){var e=kt;t.__c=t.__(),kt=e}function Ws(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!Ns(o,t[n])})}function ia(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/function la(t){return Array.isArray(t)?t.map(la):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[Es("wbr",null),e]:[e])}var a=Rr.bind((t,e,...o)=>Es(t,e,...typeof t=="string"?o.map(la):o));var Lc=["plan","koppelingen","stand","verwachtingen","lezing","merk"],Tc={ernst:"gewicht"},A={route:null,started:!1},ca,Ds=0,pa=new Map;function Hs(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([r,s])=>[Tc[r]||r,s]))}}function j(t,e={},o=!0){let n=o&&A.route?Object.fromEntries(Lc.filter(i=>A.route.query[i]).map(i=>[i,A.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var Ce=t=>j(["ding",t]);function P(t,e=!1){let o={...A.route.query};for(let[r,s]of Object.entries(t))s?o[r]=s:delete o[r];let n=j(A.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Ds},"",n),qs())}function qs(t=!1){let e=Hs(location.hash),o=A.route?.path.join("/")===e.path.join("/");A.route=e,ca(e),!o&&window.scrollTo(0,t&&pa.get(history.state?.turn)||0)}function fa(t){ca=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Ds=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>pa.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let r=!!history.state;r||history.replaceState({turn:++Ds},""),qs(r)};return window.addEventListener("popstate",n,{signal:o}),qs(),A.started=!0,()=>e.abort()}function To(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var b=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),W=(t,e,o={})=>b(e===1?t.one:t.more,{count:e,...o});var E=t=>t.slice(0,1).toUpperCase()+t.slice(1),tt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),L=t=>[...new Set(t)],Bc=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),F=(t,e)=>Bc.compare(t,e);function ua(t,e){let o=tt(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of n)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}function ma(t,e,o){if(Math.abs(t.length-e.length)>o)return o+1;let n=Array.from({length:e.length+1},(r,s)=>s);for(let r=1;r<=t.length;r+=1){let s=[r];for(let i=1;i<=e.length;i+=1)s.push(Math.min(n[i]+1,s[i-1]+1,n[i-1]+ +(t[r-1]!==e[i-1])));if(Math.min(...s)>o)return o+1;n=s}return Math.min(n[e.length],o+1)}var h=JSON.parse(document.getElementById("gegevens").textContent),Ec=[...Object.keys(h.things),...Object.keys(h.addresses)],Us=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+Ec[n]);if(Array.isArray(t))return t.map(Us);if(t&&typeof t=="object")for(let[e,o]of Object.entries(t))t[e]=Us(o);return t};for(let t of h.numbered)h[t]=Us(h[t]);for(let t of[h.queries,h.views,h.codes,...Object.values(h.codes),h.names,h.flags,h.told,...Object.values(h.told),h.absent,h.dates,h.lists,h.kinds,h.called,h.works,h.partners,h.lookups,h.words,h.addresses])Object.setPrototypeOf(t,null);var Dt=new Map(Object.entries(h.things)),Bo=new Map(h.plans.map(t=>[t.key,t])),q=h.plans.length>1,_=h.words,de=t=>t?.words.page||_,H=t=>Bo.get(t)||(q?void 0:h.plans[0]),nt=t=>Bo.get(t.split("/")[0]),Eo=(t,e)=>!e||!nt(t)||nt(t).key===e,qe=[...new Map(h.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),Zt=qe[qe.length-1].date,Lt=[...new Map(h.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),da=(t,e)=>{let o=nt(t);return o?h.stands[e]?.[o.key]||o.date:e},ht=t=>h.dates[t]||t||"",$a=(t=H())=>t?.source||h.source,Ao=t=>t.plan?[Bo.get(t.plan)]:h.plans,eo=(t,e=H())=>(e?e.dates:qe).find(o=>o.date===t)?.label||ht(t);var Gs=5*2**20,B=()=>window.werkplaats,$e=()=>h.served||!!B()&&B().state!=="off";async function Pn(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var ha=t=>B()?B().ask("answer",{options:t}):Pn(`antwoord?${new URLSearchParams(t)}`),ga=t=>B()?B().ask("words",{passage:t}):Pn(`api/woorden?vindplaats=${encodeURIComponent(t)}`),ba=t=>B()?B().ask("find",{text:t}):Pn(`api/zoek?woorden=${encodeURIComponent(t)}`);async function Ks(t){if(B())return B().ask("check",{name:t.name,data:await Nn(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return Pn("controleer",{method:"POST",body:t,headers:e})}async function Nn(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(b(_.check.unreadable,{name:t.name}))}}var{cells:_a,gaps:ka,candidates:Ac,losses:Fc}=h.answers;for(let t of[...ka,..._a])"candidates"in t&&(t.candidates=Ac[t.candidates]);var Vs=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function xt(t){let e=h.answers.by[t.key],o=(r,s)=>Vs(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>ka[r]),matrix:o(e.matrix,_a),without:o(e.without,Fc),apart:e.apart,points:e.points},!t.plan)return e.read;let n=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:n(e.read.gaps),matrix:Vs(e.read.matrix,n),without:Vs(e.read.without,n),apart:n(e.read.apart),points:n(e.read.points)}),e.byPlan.get(t.plan)}function Rn({date:t,stated:e,strict:o,expect:n}){let r=[["stand",t]];return e&&r.push(["koppelingen","genoemd"]),o&&r.push(["lezing","streng"]),n||r.push(["verwachtingen","uit"]),r}var Ys=t=>t.key in h.answers.by,zc=t=>Ys(t)||!!B();function G(t){let e=q&&Bo.has(t.plan)?t.plan:"",o=qe.some(i=>i.date===t.stand)?t.stand:Zt,n=t.koppelingen==="genoemd",r=Zs({plan:e,date:o,stated:n,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[r,{...r,expect:!0},{...r,expect:!0,date:Zt}].map(Zs).find(zc)||Zs({plan:e,date:Zt,stated:!1,expect:!0,strict:!1})}function Zs({plan:t,date:e,stated:o,expect:n,strict:r}){let s=`${e}|${o?"stated":"all"}|${n?"with":"without"}`;return{plan:t,date:e,stated:o,expect:n,strict:r,key:r?`${s}|strict`:s}}function Qs(t,e,o){let n=s=>({...t,[e]:s});return new Set(o.map(([s])=>G(n(s)).key)).size===o.length?o:[]}var In=(t,e)=>Bo.get(e)?.steps.find(o=>o.notation===t)?.id;var nn=[],st=(t,e)=>Dt.get(t)?.[e]||nn,w=(t,e)=>st(t,e)[0]||"",Tt=(t,e)=>st(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),N=(t,e)=>Tt(t,e)[0]||"",yt=t=>Dt.has(t),Fo=t=>st(t,"type"),he=t=>Dn.get(t)||nn,qt=(t,e)=>Fo(t).includes(e),wa=t=>Fo(t).map(e=>h.kinds[e]).find(Boolean),zo=t=>wa(t)?.page||"",it=t=>wa(t)?.kind||"",sn=t=>zo(t)==="organisation",He=t=>zo(t)==="undertaking",K=t=>!!zo(t)&&!!w(t,"prefLabel"),qn=(t,e)=>(h.flags[t]||nn).includes(e),z=(t,e)=>h.codes[t]?.[e]?.label||e||"",ge=(t,e)=>z(h.lists[e],w(t,e)),oo=t=>h.names[t]||_.thing.foreign[t]||t,Wn=new Map,Dn=new Map;for(let[t,e]of Dt){for(let o of e.type||nn)Dn.has(o)||Dn.set(o,[]),Dn.get(o).push(t);for(let[o,n]of Object.entries(e))for(let r of n){if(!r.startsWith("@"))continue;let s=r.slice(1);Wn.has(s)||Wn.set(s,[]),Wn.get(s).push([t,o])}}var ae=t=>Wn.get(t)||nn,Ft=(t,e,o="initiative")=>ae(t).filter(([n,r])=>r===o&&qt(n,e)).map(([n])=>n),v=t=>h.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.split("/").pop(),je=t=>h.called[t]?.short||v(t),ya=[...Dt.keys()].filter(He),Pc=[...Dt.keys()].filter(sn),va=t=>Lt.find(e=>e.notation===t),Po=Object.entries(h.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:qn("atSteps",t)})),Nc=new Map(Pc.map(t=>[w(t,"notation"),t])),ee=t=>Nc.get(t)||"",lt=t=>h.addresses[t]||"",Ht=t=>Tt(t,"passage");var No=_.search,rn=t=>` ${(tt(t).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu)||[]).join(" ")} `,cn=t=>rn(t).split(" ").filter(Boolean),an,no,Js=new Map(h.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")]))),er=new Map;for(let[t,e]of h.search.english)er.set(t,[...er.get(t)||[],e]);var xa=(t,e,o,n,r,s,i)=>({id:t,path:e,label:o,kind:n,list:r,weight:Number(i),titles:s.map(rn),names:rn(s.join(" ")),text:rn(r.join(" "))});function Rc(){let t=new Map([...Dt.keys()].filter(K).map(e=>[e,h.called[e]?[v(e)]:[]]));for(let[e,o]of Dt){let n=t.has(e)?e:No.owners.flatMap(r=>Tt(e,r)).find(r=>t.has(r));n&&t.get(n).push(...No.texts.flatMap(r=>o[r]||[]))}return t}var Ic=t=>L([v(t),...st(t,"prefLabel"),...st(t,"altLabel"),...er.get(t)||[]]),Wc=()=>[...[...Rc()].map(([t,e])=>{let o=Math.min(...Fo(t).map(n=>Number(No.weights[n]??No.weights.rest)));return xa(t,["ding",t],v(t),it(t),e,Ic(t),o)}),...Object.entries(h.queries).map(([t,{title:e,question:o,why:n}])=>{let r=[e,o,n].filter(Boolean);return xa(t,["vragen",t],e,No.question,r,[e],No.weights.question)})],Oa;function Dc(){an=Wc(),Oa=an.map(t=>L(t.titles)).filter(t=>t.length>1),no=new Map;for(let t of an)for(let e of cn(t.names+t.text))no.set(e,(no.get(e)||0)+1)}function qc(t){let e=rn(t),o=Oa.flatMap(n=>n.filter(r=>r.length>Hc&&e.includes(r)).flatMap(r=>n.map(s=>e.replace(r,s))));return L([e,...o])}var Hc=4,ln=3;function Sa(t){return Xs.has(t)||Xs.set(t,Uc(t)),Xs.get(t)}var Xs=new Map;function Uc(t){if(Js.has(t))return Js.get(t);if(no.has(t)||t.length<=ln+1)return[t];let e=[...no.keys()].filter(o=>o.length>ln&&t.startsWith(o)&&t.length-o.length<ln);return[t,...e.flatMap(o=>Js.get(o)||[o])]}var tr=(t,e)=>t.includes(e.length<ln?` ${e}`:e)||Sa(e).some(o=>t.includes(` ${o} `));function Gc(t,e){if(t.titles.includes(e))return 0;let o=cn(e);return t.titles.some(n=>n.startsWith(e.trimEnd()))?1:o.every(n=>tr(t.names,n))?2:o.every(n=>tr(t.text,n)||tr(t.names,n))?3:null}function Hn(t){if(!cn(t).length)return{wanted:[],found:[]};an||Dc();let e=qc(t),o=an.map(r=>({item:r,place:Math.min(...e.map(s=>Gc(r,s)??Number.POSITIVE_INFINITY))})).filter(({place:r})=>r<Number.POSITIVE_INFINITY).sort((r,s)=>r.place-s.place||r.item.weight-s.item.weight||F(r.item.label,s.item.label));return{wanted:L([...tt(t).split(/\s+/),...e.flatMap(cn).flatMap(Sa)]).filter(Boolean).sort((r,s)=>s.length-r.length),found:o.map(({item:r})=>r)}}var Ca=t=>{let{found:e}=Hn(t);return e.length===1?j(e[0].path):""};function ja(t){let e=cn(t),o=s=>{let i=s.length<5?1:2;return[...no].map(([l,c])=>({one:l,count:c,far:ma(s,l,i)})).filter(({far:l})=>l<=i).sort((l,c)=>l.far-c.far||c.count-l.count).slice(0,1).map(({one:l})=>l)},n=e.map(s=>no.has(s)?s:o(s)[0]||s),r=e.length>1?e.filter(s=>no.has(s)&&s.length>=ln):[];return{meant:n.join()!==e.join()&&Hn(n.join(" ")).found.length?n.join(" "):"",alone:L(r)}}function Ma(t,e){let o=i=>i!==t.label&&e.some(l=>tt(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>tt(n).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,n.length)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var or=t=>N(t,"broader")||t,Un=t=>w(or(t),"notation"),La=(t,e)=>e?.strict?h.linksStrictly[e.date]?.[t]:void 0,so=(t,e,o)=>La(t,o)?.[e]||w(t,e),nr=(t,e)=>ie(t,e.date)&&La(t,e)!==null&&(!e.stated||qn("isStated",so(t,"basis",e))),ro=(t,e)=>Ft(t,"Contribution").filter(o=>!e||nr(o,e)),Ro=t=>h.works[t]?.steps||[],Ta=t=>h.works[t]?.kinds||[],Gn=t=>h.works[t]?.leads||[],Kc=Object.fromEntries(Object.entries(h.absent).map(([t,e])=>[t,new Set(e)])),ie=(t,e=Zt)=>!Kc[e]?.has(t),Ue=(t,e)=>Ft(t,"Involvement").filter(o=>ie(o,e)).map(o=>({id:o,organisation:N(o,"organisation"),role:w(o,"role"),asOf:w(o,"asOf")})),ko=t=>qn("isActing",t),pn=(t,e)=>L(Ue(t,e).filter(o=>ko(o.role)).map(o=>o.organisation)),Io=(t,e)=>Ft(t,"Involvement","organisation").filter(o=>ie(o,e)).map(o=>({id:o,undertaking:N(o,"initiative"),role:w(o,"role"),asOf:w(o,"asOf")})),Kn=t=>w(t,"isGeneric")==="true",Vc={},Me=(t,e=Zt)=>A.route?.query.lezing==="streng"&&h.toldStrictly[e]?.[t]||h.told[e]?.[t]||Vc,Vn=(t,e)=>Me(t,e).report||"",Wo=(t,e)=>Me(t,e).status||"",Ba=(t,e)=>Me(t,e).state||"",Zn=(t,e)=>Ft(t,"Deadline").filter(o=>ie(o,e));var oe=_.shared,be=oe.silence,fn=(t=H())=>t?b(de(t).shared.report,{date:ht(t.date)}):oe.reports,Do=(t=H())=>`${W(oe.nothing,t?1:2,{report:E(fn(t))})} ${be}`,wo=(t=H())=>(t?[t]:h.plans).map(e=>`${e.document||e.title}, ${ht(e.date)}`).join("; "),ao=(t,e)=>[Me(t,e).word||"",Me(t,e).more||""],zt=(t,e)=>ao(t,e).filter(Boolean).join(", "),le=Object.fromEntries(Object.entries(h.codes.Basis).map(([t,e])=>[t,[e.screen,oe.bases[t]||E(e.label)]])),Yn=t=>z("Modality",t),ct=t=>t===null?oe.all_steps:va(t)?.label||t,et=t=>z("InterventionKind",t),Zc=(t,e)=>e?eo(da(e.key,t.date),e):t.date===Zt?oe.choices.latest:b(oe.choices.others_latest,{date:eo(t.date)}),Mt=(t,e=H(t.plan))=>[Zc(t,e),t.stated?de(e).shared.choices.links_stated:oe.choices.links_all_said,t.strict&&oe.choices.strict_said,t.expect?oe.choices.with_said:oe.choices.without_said].filter(Boolean).join(" · ");function un(t,e,o,n=H(o?.plan)){let{version:r,content:s}=h.meta;return b(oe.export.footnote,{said:t,sources:wo(n),addresses:e.map(i=>`; ${lt(i)}`).join(""),version:r+(s?b(oe.export.content,{hash:s.slice(0,12)}):""),scenario:o?`; ${Mt(o,n)}`:""})}function rt(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Ea(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var io=_.shared.export;function Yc({text:t,done:e}){let o=ft(null),n=ft(null);return wt(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${io.by_hand} ref=${o} onClose=${e}>
      <p>${io.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${io.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${_.shared.close}</button></form>
    </dialog>
  `}async function sr(t,e=io.copied){try{await navigator.clipboard.writeText(t),rt(e)}catch{let o=document.createElement("div");document.body.append(o),Se(a`<${Yc} text=${t} done=${()=>o.remove()} />`,o)}}function Le(t,e,o){Ea(t,e,o),rt(b(io.downloaded,{name:t}))}var Ge=({text:t,label:e=io.copy})=>a`<button type="button" class="klein" onClick=${()=>sr(t())}>${e}</button>`,Ot=({name:t,rows:e,label:o=io.csv,id:n})=>a`
  <button type="button" id=${n} onClick=${()=>Le(t,Mo(e()),"text/csv;charset=utf-8")}>${o}</button>
`,Bt=(t,e="")=>{let o=H(e||t?.plan),n=o?[o]:h.plans;return[n.map(r=>ht(r.date)).join("; "),n.map(r=>r.document||r.title).join("; "),`ketenkaart ${h.meta.version} ${(h.meta.content||"").slice(0,12)}`.trim(),t?Mt(t,o):""]},Et=io.heads,_e=t=>q?[{key:"bronplan",label:_.shared.plan,text:e=>H(t(e))?.title||""}]:[];var ke=()=>document.getElementById("menu"),Jn=()=>document.getElementById("menuknop"),ts=()=>[...ke().querySelectorAll("details")],Qn=()=>window.matchMedia("(max-width: 44rem)").matches;function Xn(t=null){for(let e of ts())e!==t&&(e.open=!1)}function Aa(){Xn(),ke().classList.remove("is-open"),Jn().setAttribute("aria-expanded","false")}function Fa(){ke()&&(Jn().addEventListener("click",()=>{let t=ke().classList.toggle("is-open");for(let e of ts())e.open=t;Jn().setAttribute("aria-expanded",String(t))}),ke().addEventListener("click",t=>{let e=t.target;e.closest("a")?Aa():e.closest("summary")&&!Qn()&&Xn(e.closest("details"))}),ke().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=ts().find(o=>o.open);Qn()?Jn().focus():e?.querySelector("summary").focus(),Aa()}),document.addEventListener("click",t=>{!Qn()&&!ke().contains(t.target)&&Xn()}),ke().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Qn()&&!ke().contains(e)&&Xn()}))}function za(t){if(ke()){for(let e of ke().querySelectorAll("a")){let{path:o}=Hs(e.hash);o[0]===t?e.setAttribute("aria-current","page"):e.removeAttribute("aria-current"),e.setAttribute("href",j(o))}for(let e of ts())e.classList.toggle("is-hier",!!e.querySelector("[aria-current]"))}}var Ut=_.check,Qc="plan",Jc={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function Pa(t,e){let o=await B().ask("take",{name:t.name,data:await Nn(t),beside:e});if(!o.ok)return o;let{page:n}=await B().ask("page",{options:[],views:!1,comparisons:!1});return B().show(n,b(e?_.werkplaats.beside:_.werkplaats.alone,{name:t.name})),o}var Ra=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>Pa(e,!1))}>${Ut.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>Pa(e,!0))}>${Ut.beside}</button>
`;async function Xc(){await B().ask("shipped"),B().show()}var Na=t=>t.preventDefault();function Ia({files:t,children:e=null}){let[o,n]=X("");async function r(s,i){n(Ut.saving),window.addEventListener("beforeunload",Na);try{let{name:l,data:c}=await B().ask(s,i);Le(l,c,Jc[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",Na)}return a`
    <div class="acties">
      ${t.map(({id:s,label:i,name:l,given:c})=>a`
          <button type="button" id=${s} onClick=${()=>r(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var Wa=({made:t,marked:e})=>a`
  <${Ia}
    files=${[...t?[{id:"bewaar-werkmap",label:Ut.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:Ut.save_marked,name:"faults"}]:[]]}
  />
`,Da=()=>a`
  <section class="blok">
    <h2>${Ut.save}</h2>
    <p class="zacht">${Ut.save_intro}</p>
    <${Ia}
      files=${Object.entries(Ut.save_as).filter(([t])=>!(q&&t===Qc)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${B().own&&a`<button type="button" id="terug" onClick=${Xc}>${Ut.back}</button>`}
    <//>
  </section>
`;function qa(){let t=ft(null),[e,o]=X("");async function n(){let[r]=t.current.files;if(!r)return rt(Ut.first_source);o(Ut.busy);try{o((await B().ask("source",{data:await Nn(r)})).message)}catch(s){o(s.message)}}return a`
    <section class="blok">
      <h2>${Ut.source}</h2>
      <p class="zacht">${Ut.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${Ut.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${n}>${Ut.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function Ha({state:t,why:e,own:o}){let n=_.werkplaats;return a`
    <p>
      ${o?a`<strong>${b(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${b(n.shipped,{title:h.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var Ua="alle",tp={kind:t=>E(et(t)),form:t=>E(z("ExploitationForm",t)),partner:t=>v(ee(t)||t)},Ke=t=>[...t.steps.map(e=>e.notation),null];function lo(t,e,o){let n=new Map;for(let s of xt({...e,plan:o.key}).matrix[t])n.has(s.column)||n.set(s.column,new Map),n.get(s.column).set(s.barrier,s);let r=[...n].map(([s,i])=>({key:s,label:tp[t](s),id:t==="partner"?ee(s):"",cells:Ke(o).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>F(s.label,i.label)):r}var Te=(t,e,o)=>[t,e??Ua,...q?[o]:[]].join("~");function Ga(t){let[e,o,n]=t.split("~");return{key:e,step:o===Ua?null:o,plan:n}}var mn=t=>`cel-${t.replaceAll("~","-")}`;function ne(t){if(!t)return{word:_.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var os=_.overview;function ep(t){let e=document.createElement("span");e.className=t,document.body.append(e);let{backgroundColor:o,color:n,borderTopColor:r,borderTopStyle:s}=window.getComputedStyle(e),i={fill:o,ink:n,stroke:s==="none"?o:r,dash:s==="dashed"};return e.remove(),i}var rr="Arial,Helvetica,sans-serif",Ka=document.createElement("canvas").getContext("2d");function es(t,e,o,n){Ka.font=`${n?"bold ":""}${o}px ${rr}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;Ka.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function Za(t,e,o){let n=lo(t,e,o),r=Ke(o),s=190,i=150,l=8,c=4,p=s+(i+c)*r.length+20,f=[],d=20,u=($,g,k,S,y,C)=>{for(let O of es(g,k,S,y))d+=S+4,f.push({x:$,y:d,text:O,size:S,bold:y,fill:C})};u(20,os.heading,p-40,20,!0,"#14212b"),u(20,`${wo(o)}. ${Mt(e,o)}. ${be}`,p-40,12,!1,"#46545f"),d+=14;let m=d;r.forEach(($,g)=>{d=m,u(20+s+g*(i+c)+l,ct($),i-2*l,14,!0,"#14212b")}),d=m+26;for(let $ of n){let g=$.cells.map(y=>{let C=ne(y);return{look:C.look,mark:le[y?.most_basis]?.[0]||"",text:[{all:es(C.word,i-2*l-14,13,!0),size:13,bold:!0},...C.lines.map(O=>({all:es(O,i-2*l,11,!1),size:11,bold:!1}))]}}),k=es($.label,s-l,13,!0),S=Math.max(44,12+k.length*17,...g.map(y=>12+y.text.reduce((C,{all:O,size:Z})=>C+O.length*(Z+3),0)));for(let[y,C]of k.entries())f.push({x:20,y:d+20+y*17,text:C,size:13,bold:!0,fill:"#14212b"});g.forEach((y,C)=>{let{ink:O,...Z}=ep(y.look),vt=20+s+C*(i+c);f.push({x:vt,y:d,w:i,h:S,...Z});let T=d+5;for(let{all:_t,size:fe,bold:x}of y.text)for(let R of _t)T+=fe+3,f.push({x:vt+l,y:T-2,text:R,size:fe,bold:x,fill:O});y.mark&&f.push({x:vt+i-20,y:d+18,text:y.mark,size:14,bold:!1,fill:O})}),d+=S+c}return d+=6,u(20,Object.values(le).map(([$,g])=>`${$} ${g}`).join("   "),p-40,11,!1,"#46545f"),u(20,b(os.picture.foot,{version:h.meta.version,content:(h.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:d+20,list:f}}var Va=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function ar(t,e,o=h.plans[0]){let{width:n,height:r,list:s}=Za(t,e,o),i=({x:d,y:u,w:m,h:$,fill:g,stroke:k,dash:S})=>`<rect x="${d}" y="${u}" width="${m}" height="${$}" rx="4" fill="${g}" stroke="${k}"${S?' stroke-dasharray="5 3"':""}/>`,l=({x:d,y:u,text:m,size:$,bold:g,fill:k})=>`<text x="${d}" y="${u}" font-size="${$}"${g?' font-weight="bold"':""} fill="${k}">${Va(m)}</text>`,c=s.map(d=>d.text===void 0?i(d):l(d)),p=Va(b(os.picture.title,{heading:os.heading,scenario:Mt(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${r}" viewBox="0 0 ${n} ${r}"`} font-family="${rr}" role="img">
<title>${p}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${c.join(`
`)}
</svg>
`}function Ya(t,e,o){Le("matrix.svg",ar(t,e,o),"image/svg+xml")}function Qa(t,e,o){let{width:n,height:r,list:s}=Za(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=n*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,r);for(let p of s)p.text===void 0?(c.fillStyle=p.fill,c.strokeStyle=p.stroke,c.setLineDash(p.dash?[5,3]:[]),c.fillRect(p.x,p.y,p.w,p.h),c.strokeRect(p.x,p.y,p.w,p.h)):(c.fillStyle=p.fill,c.font=`${p.bold?"bold ":""}${p.size}px ${rr}`,c.fillText(p.text,p.x,p.y));i.toBlob(p=>Le("matrix.png",p,"image/png"),"image/png")}function U({text:t,title:e=t,children:o}){let n=ft(null);return wt(()=>{document.title=`${e} – Ketenkaart`},[e]),wt(()=>{A.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function Yt({text:t}){let{route:e}=A;return wt(()=>{A.started&&t&&rt(t)},[t,e]),null}var St=_.check,Ja=({title:t,lines:e=[]})=>e.length>0&&a`
    <h2>${b(St.list,{title:t,count:e.length})}</h2>
    <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
  `,Xa=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,op=(t={})=>Object.entries(t).map(([e,o])=>b(St.counted,{count:o,what:oo(e).toLowerCase()})).sort(F);function np({message:t,faults:e,questions:o,counts:n,report:r,made:s}){return a`
    <p><strong>${t}</strong></p>
    ${s&&a`<p>${b(St.made,{name:s})}</p>`}
    ${B()&&n&&a`<${Wa} made=${s} marked=${e.length+o.length>0} />`}
    <${Ja} title=${St.faults} lines=${e} />
    <${Ja} title=${St.questions} lines=${o} />
    <${Xa} title=${St.columns} lines=${r} />
    <${Xa} title=${St.read} lines=${op(n)} />
  `}function sp(t){if(!t.length)throw new Error(St.first);if(t.length>1)throw new Error(b(St.one_only,{count:t.length}));if(t[0].size>Gs)throw new Error(b(St.too_large,{name:t[0].name,most:Gs/2**20}));return t[0]}function ti(){let t=ft(null),[e,o]=X(null);async function n(r){try{let s=sp(t.current.files);o({busy:!0});let i=await r(s);o(i),rt(i.message)}catch(s){o({message:s.message||St.silent,faults:s.faults})}}return me(()=>{let r=i=>i.preventDefault();function s(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(Ks)}return window.addEventListener("dragover",r),window.addEventListener("drop",s),()=>{window.removeEventListener("dragover",r),window.removeEventListener("drop",s)}},[]),a`
    <${U} text=${St.title}><p class="uitleg">${B()?St.intro_here:St.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${B()?St.file_here:St.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${B()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(Ks)}>${St.check}</button>
      ${B()&&a`<${Ra} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${St.busy}</p>`}
      ${e?.message&&a`<${np} ...${e} />`}
    </div>
    ${B()&&a`<${Da} /><${qa} />`}
    ${!B()&&h.served&&a`<p class="zacht">${St.kept}</p>`}
  `}var Ve=_.shared,co=({legend:t,name:e,options:o,current:n="",id:r})=>o.length>0&&a`
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
`;function Ct({label:t,name:e,options:o,id:n=e}){let r=A.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([s])=>s===r)?r:""}
        onChange=${s=>P({[e]:s.target.value})}
      >
        <option value="">${Ve.all}</option>
        ${o.map(([s,i])=>a`<option value=${s}>${i}</option>`)}
      </select>
    </label>
  `}var Be=({label:t=Ve.text,name:e,id:o=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${o}
      type="search"
      value=${A.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${n=>P({[e]:n.target.value},!0)}
    />
  </label>
`,po=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>P(Object.fromEntries(t.map(e=>[e,null])))}>
    ${Ve.clear}
  </button>
`,rp=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function Qt({children:t}){let[e,o]=X(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${Ve.filters}>${t}</section>`;let n=Object.keys(A.route.query).filter(r=>!rp.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>o(r.target.open)}>
      <summary id="filterknop">${n?b(Ve.filters_set,{count:n}):Ve.filters}</summary>
      ${t}
    </details>
  `}var yo=()=>{let t=h.plans.map(e=>[e.key,e.title]);return q&&a`<div class="velden"><${Ct} label=${Ve.plan} name="plan" options=${t} /></div>`};function dn(){let t=G(A.route.query),e=H(t.plan)?.dates||qe;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,r=e.find(i=>i.date===t.date)?.date||o,s=Qs(A.route.query,"stand",e.map(i=>[n(i.date),i.label]));return a`<${co} legend=${Ve.choices.date} name="stand" options=${s} current=${n(r)} id="st" />`}function ir(){let t=G(A.route.query),e=de(H(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${co} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function fo(){let t=Ve.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{query:n}=A.route,{expect:r,strict:s}=G(n),i=r?"":"uit",l=Qs(n,"verwachtingen",e);return a`
    <${yo} />
    <${ir} />
    <${dn} />
    <${co} legend=${t.reading} name="lezing" options=${o} current=${s?"streng":""} id="l" />
    <${co} legend=${t.expectations} name="verwachtingen" options=${l} current=${i} id="v" />
  `}var ei=_.shared.passage;function $n({passage:t}){let[e,o]=X("");async function n(){try{o((await ga(t)).woorden)}catch(r){o(r.message||ei.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${ei.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var M=({id:t,text:e})=>K(t)?a`<a href=${Ce(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`,Gt=({ids:t,name:e=v,between:o=", "})=>t.map((n,r)=>[r>0&&o,a`<${M} id=${n} text=${e(n)} />`]),we=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${M} id=${n} />${e?.(n)}</li>`)}</ul>`;function ut({id:t,date:e}){let[o,n]=ao(t,e);return a`<span class=${`chip s-${Ba(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var ap={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function uo({basis:t}){let[e,o]=le[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${ap[e]}
    </svg>
  `:null}var qo=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${z("Severity",t)}</span>`;function Pt({of:t}){let e=L(t.flatMap(Ht));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${lt(o)}${$e()&&a`<${$n} passage=${o} />`}</li>`)}
    </ul>
  `:null}function oi({of:t,look:e}){let[o,...n]=Ht(t);return o?a`
    <p class=${e}>
      ${lt(o)}${n.length>0&&b(_.shared.more_places,{count:n.length})}
      ${$e()&&a`<${$n} passage=${o} />`}
    </p>
  `:null}var ns=({id:t})=>[N(t,"broader")&&[a`<${M} id=${N(t,"broader")} />`," › "],a`<${M} id=${t} />`],Ho=({id:t})=>w(t,"isGeneric")==="true"&&a`<span class="zacht"> (${_.shared.collective})</span>`;function ss(t,e,o=""){let n=o.startsWith("-"),r=e.find(l=>l.key===o.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?F(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var lr=(t,e="")=>A.route.query[t]||e;function ip({id:t,column:e,sort:o,turn:n}){let r=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var lp=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let r=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`;function pt({id:t,caption:e,rows:o,columns:n,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=X(r),p=s?lr(s,r):l,f=d=>{let u=p===d.key?`-${d.key}`:d.key;s?P({[s]:u===r?null:u},!0):c(u);let m=_.shared.table,$=u.startsWith("-")?m.descending:m.ascending;rt(b(m.sorted,{column:d.label.toLowerCase(),direction:$}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${n.map(d=>a`<${ip} id=${t} column=${d} sort=${p} turn=${f} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${ss(o,n,p).map(d=>a`<${lp} row=${d} columns=${n} />`)}
      </tbody>
    </table>
  `}var cp=t=>t==null||t===!1||t===""||t.length===0;function Ee({pairs:t}){let e=t.filter(([,o])=>!cp(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var V=_.compare,rs=t=>E(z("CellState",t)),Ze=h.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:q?b(V.side,{plan:t.title,label:o}):E(o)}))),pp=(t,e,{stated:o,strict:n})=>h.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function fp(t){let e=h.plans.map(l=>Ze.filter(c=>c.plan===l).at(-1)),[o,n]=q?e:[Ze[0],Ze.at(-1)],r=Ze.slice(0,-1).find(l=>l.key===t.van)||o,s=Ze.slice(Ze.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(n)?n:s.at(-1));return{one:r,other:i,after:s}}var ni=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${r=>P({[e]:r.target.value})}>
      ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function up({change:t,other:e}){let o=Te(t.kind,t.other_barrier,e.plan.key),n=j("overzicht",{cel:o,stand:e.date===Zt?null:e.date},!1),r=b(V.see_cell,{kind:et(t.kind),step:ct(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${V.see}<span class="sr">${r}</span></a></li>`}function mp({found:t,one:e,other:o,mode:n}){let r=c=>c.map(p=>v(ee(p)||p)).join(", "),s=c=>L([c.barrier,c.other_barrier].map(ct)).join(" / "),i=[{key:"stap",label:V.columns.step,text:s},{key:"soort",label:V.columns.kind,text:c=>E(et(c.kind))},{key:"een",label:e.label,text:c=>rs(c.before)},{key:"ander",label:o.label,text:c=>rs(c.after)},{key:"erbij",label:V.joined[n],sort:!1,text:c=>r(c.joined)},{key:"weg",label:V.left[n],sort:!1,text:c=>r(c.left)}],l=()=>[[...i.map(c=>c.label),...Et],...t.changes.map(c=>[...i.map(p=>p.text(c)),...Bt(null)])];return a`
    <ul>${t.changes.map(c=>a`<${up} change=${c} other=${o} />`)}</ul>
    ${t.notes.map(c=>a`<p class="zacht">${c}</p>`)}
    <details>
      <summary>${V.as_table}</summary>
      <div class="rol"><${pt} id="vakken" caption=${V.table} rows=${t.changes} columns=${i} /></div>
      <div class="acties"><${Ot} name="vergelijk-vakken.csv" rows=${l} /></div>
    </details>
  `}function dp({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:rs},...t.after.map(i=>({key:i,label:rs(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||V.nothing)}))],s=b(V.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${V.counted}</h2>
      <p class="zacht">${b(V.counts,{both:n,fresh:t.fresh.length})}</p>
      <div class="rol">
        <${pt} id="overgang" caption=${s} rows=${t.before} columns=${r} />
      </div>
    </section>
  `}function $p({actions:t,one:e,other:o,all:n}){let r=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=u=>s.has(u)?"":zt(u,e.date),l=u=>zt(u,o.date),c=u=>s.has(u)?a`<span class="zacht">${V.not_yet}</span>`:a`<${ut} id=${u} date=${e.date} />`,p=[{key:"actie",label:V.action,text:v,cell:u=>a`<${M} id=${u} />`},{key:"wat",label:V.what,text:it},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:u=>a`<${ut} id=${u} date=${o.date} />`}],f=()=>[[...p.map(u=>u.label),...Et],...r.map(u=>[...p.map(m=>m.text(u)),...Bt(null,e.plan.key)])],d=()=>P({alles:n?null:"ja"});return a`
    <section>
      <h2>${b(n?V.all:V.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${d}>${V.show_all}</button>
        <${Ot} name="vergelijk.csv" rows=${f} />
      </div>
      <div class="rol">
        <${pt}
          id="vergelijk"
          caption=${V.actions_table}
          rows=${r}
          columns=${p}
          urlKey="sorteer"
          sort="actie"
        />
      </div>
    </section>
  `}function si({route:t}){if(Ze.length<2)return a`<${U} text=${V.title} /><p>${V.alone}</p>`;let{one:e,other:o,after:n}=fp(t.query),r=pp(e,o,G(t.query)),{actions:s}=r,i=s?"dates":"plans",l=b(V.intro[i],{before:ht(e.date),after:ht(o.date)});return a`
    <${U} text=${V.heading[i]} title=${V.title}><p class="uitleg">${l} ${be}</p><//>
    <${Qt}>
      <${ir} />
      ${Ze.length>2&&a`
          <div class="velden">
            <${ni} label=${V.first} name="van" current=${e} options=${Ze.slice(0,-1)} />
            <${ni} label=${V.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    <section class="blok">
      <h2>${b(V.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${mp} found=${r} one=${e} other=${o} mode=${i} />`:[a`<p>${_.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${dp} actions=${s} one=${e} other=${o} />
        <${$p} actions=${s} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${Yt} text=${W(V.shown,r.changes.length)} />
  `}var ri=".",Ye=()=>new Set((A.route?.query.merk||"").split(ri).filter(Boolean)),as=()=>!!A.route?.query.alleen&&Ye().size>0;function is(t,e){let o=Ye();for(let{mark:r}of t)e?o.add(r):o.delete(r);let n=o.size===0;return P({merk:[...o].join(ri),...n&&{alleen:null}},!0),o.size}var Uo=_.shared.gaps,vo=t=>[t,...t.also],mo=t=>lt(t.evidence)?[t.evidence]:[],Qe=t=>h.queries[t]?.title||t,ai=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||tt(t.sentence).includes(tt(e.tekst)))&&vo(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),hp=({said:t,work:e,more:o})=>e?[t," (",a`<${Gt} ids=${e} name=${je} />`,o&&Uo.more_work,")"]:t;function ls({list:t,plan:e}){if(!t.length)return a`<p>${H(e).words.nobody}</p>`;let o=n=>n.map((r,s)=>[s>0&&"; ",a`<${hp} ...${r} />`]);return a`
    <p class="zacht">${Uo.alphabetical}</p>
    <ul>${t.map(({who:n,why:r})=>a`<li><${M} id=${n} />: ${o(r)}</li>`)}</ul>
  `}function hn({summary:t,inside:e,open:o=!1}){let[n,r]=X(!1);return a`
    <details open=${o} onToggle=${s=>s.target.open&&r(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function cr({gap:t,query:e}){let o=[t.barrier&&ct(t.barrier).toLowerCase(),t.kind&&et(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${qo} severity=${t.severity} />${" · "}
      <a href=${j(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${q&&` · ${H(t.plan).title}`}
      ${K(t.subject)&&[" · ",a`<${M} id=${t.subject} />`]}
    </p>
  `}var ii=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${_.shared.passage.place}</span>${lt(t)}
    ${$e()&&a`<${$n} passage=${t} />`}
  </p>
`;function pr({gap:t,scenario:e,sentence:o=!1}){let n=h.queries[t.query]||{},[r]=mo(t),s=a`${_.gaps.more}<span class="sr">${b(_.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${hn} summary=${s} inside=${()=>a`
    ${o&&a`<p>${t.sentence}</p>`}
    ${r&&a`<${ii} passage=${r} />`}
    ${n.why&&a`<p><strong>${Uo.why}</strong> ${n.why}</p>`}
    ${t.asks&&a`<p><strong>${Uo.who}</strong></p><${ls} list=${t.candidates} plan=${t.plan} />`}
    <${Ge} text=${()=>un(t.sentence,mo(t),e,H(t.plan))} />
  `} /></div>`}function gp({gap:t,scenario:e}){let o=h.queries[t.query]||{},[n]=mo(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${cr} gap=${t} query=${o} />
      ${n&&a`<${ii} passage=${n} />`}
      <div class="acties">
        ${o.why&&a`<${hn} summary=${Uo.why} inside=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${hn}
              summary=${Uo.who}
              inside=${()=>a`<${ls} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${Ge} text=${()=>un(t.sentence,mo(t),e,H(t.plan))} />
      </div>
    </article>
  `}var fr=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${gp} key=${n.mark} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var ur=_.shared.outcomes,bp={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`},_p=({outcome:t})=>a`<g class=${`teken teken-${ur[t].sign}`}>${bp[ur[t].sign]}</g>`,kp=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><${_p} outcome=${t} /></svg>
`,li=({outcome:t,on:e=""})=>a`
  <span class="uitkomst"><${kp} outcome=${t} /> ${ur[t].said}${e&&a`<span class="bij">${e}</span>`}</span>
`;var ye=_.gaps,wp=_.shared.outcomes;function mr({gaps:t,what:e}){let o=Ye(),n=t.filter(i=>o.has(i.mark)).length,r=i=>rt(W(ye.bar.changed,is(t,i.target.checked))),s=t.length>1?b(ye.mark_all,{count:t.length,what:e}):b(ye.mark,{what:e});return a`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${s}
        onChange=${r}
      />
    </label>
  `}var ui=t=>Ye().has(t.mark)?"gemarkeerd":"",yp=({gap:t,scenario:e,query:o})=>a`
  <article class=${`punt gewicht-${t.severity} ${ui(t)}`} data-vraag=${t.mark}>
    <${mr} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${cr} gap=${t} query=${o} />
      <${pr} gap=${t} scenario=${e} />
    </div>
  </article>
`,vp={topic:{of:t=>t.topic,all:()=>h.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>L(t.map(e=>e.query)).map(e=>[e,Qe(e)])}};function xp({title:t,gaps:e,beside:o,by:n,scenario:r,open:s}){let i=e.filter(u=>u.severity===Object.keys(h.codes.Severity)[0]).length,l=L(e.map(u=>n==="topic"?Qe(u.query):ci(u))),c=u=>e.filter(m=>(n==="topic"?Qe(m.query):ci(m))===u).length,p=u=>c(u)>1?b(ye.repeated,{title:u,count:c(u)}):u,f=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal"><strong>${e.length}</strong> ${W(ye.questions,e.length).replace(/^\d+ /,"")}${i>0&&a`<span class="bij">${b(ye.heavy,{count:i})}</span>`}</span>
      <span class="vouwbij">${l.slice(0,6).map(p).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&a`<span class="vouwtal bij">${b(ye.about_source,{count:o})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${mr} gaps=${e} what=${t} />
      <${hn} summary=${f} inside=${()=>e.map(u=>a`<${yp} key=${u.mark} gap=${u} scenario=${r} query=${h.queries[u.query]||{}} />`)} open=${s} />
    </div>
  `}var ci=t=>t.subject_label;function mi({gaps:t,beside:e,by:o,scenario:n,open:r}){let{of:s,all:i}=vp[o],l=(c,p)=>c.filter(f=>s(f)===p);return i(t).map(([c,p])=>[c,p,l(t,c)]).filter(([,,c])=>c.length).map(([c,p,f])=>a`
        <${xp}
          key=${c}
          title=${p}
          gaps=${f}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${r}
        />
      `)}var pi=2;function Op({row:t}){let e=t.who.length>pi+1?t.who.slice(0,pi):t.who,o=t.who.length-e.length;return a`
    <${Gt} ids=${e} name=${Sp} />${o>0&&b(ye.deadline.others.more,{names:"",count:o})}
    <span class="bij">${ye.deadline.how[t.how]}</span>
  `}var Sp=t=>v(t);function Cp({gap:t,scenario:e}){let o=t.deadline,n=ye.deadline.columns,r=je(t.subject),s=v(t.subject);return a`
    <tr role="row" class=${ui(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${mr} gaps=${[t]} what=${o.what||s} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${M} id=${t.subject} text=${r===s?s:`${r} ${t.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${pr} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${li} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${Op} row=${o} /></td>
    </tr>
  `}var fi=8;function di({gaps:t,scenario:e,all:o}){let{columns:n,caption:r,title:s,counted:i,lanes:l,show:c}=ye.deadline,p=o||t.length<=fi+1?t:t.slice(0,fi),f=Object.entries(wp).map(([d,{said:u}])=>[t.filter(m=>m.deadline.outcome===d).length,u]).filter(([d])=>d).map(([d,u])=>b(i,{count:d,said:u}));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${s}</h2>
        <p>${f.join(" · ")}</p>
        <p class="deelactie"><a href=${j("beloften")}>${l}</a></p>
      </header>
      <table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${r}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell"></td>
            ${Object.values(n).map(d=>a`<th scope="col" role="columnheader">${d}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${p.map(d=>a`<${Cp} key=${d.mark} gap=${d} scenario=${e} />`)}
        </tbody>
      </table>
      ${p.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen" onClick=${()=>P({termijnen:"alle"},!0)}>
            ${W(c,t.length-p.length)}
          </button>
        `}
    </section>
  `}var Ae=_.gaps.bar;function $i({gaps:t,rows:e}){let o=Ye();if(!o.size)return null;let n=t.filter(c=>o.has(c.mark)),r=o.size-n.length,s=as(),i=()=>{is([...o].map(c=>({mark:c})),!1),rt(Ae.cleared)},l=()=>{P({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Ae.label}>
      <p>
        <strong>${W(Ae.count,o.size)}</strong>${r>0&&W(Ae.elsewhere,r)}
      </p>
      <button type="button" class="alslink" id="alleen" onClick=${()=>P({alleen:s?null:"gemarkeerd"})}>
        ${s?Ae.every:Ae.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${i}>${Ae.clear}</button>
      <p class="merkuitleg">${Ae.address}</p>
      <button type="button" id="merk-print" onClick=${l}>${Ae.print}</button>
      <${Ot} name="overleg.csv" rows=${()=>e(n)} label=${Ae.csv} id="merk-csv" />
    </section>
  `}var Kt=_.shared.work;function jp({id:t,date:e}){let o=new Map;for(let n of Ue(t,e))o.set(n.organisation,[...o.get(n.organisation)||[],z("Role",n.role)]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,r])=>a`<li><${M} id=${n} />${` (${L(r).join(", ")})`}<${Ho} id=${n} /></li>`)}
    </ul>
  `:_.shared.nobody}function Mp(t){let e=w(t,"dueBy");return e&&` (${b(Kt.bound,{date:ht(e)})}; ${Yn(w(t,"modality"))})`}function Lp({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=w(o,"deadlineLabel"),{delivery:r}=Me(o,e);return a`
          <li>
            ${n&&`${E(n)}: `}“${w(o,"deadlineText")}”${Mp(o)}
            ${w(o,"revises")==="true"&&`, ${Kt.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var Tp=t=>h.lookups[t]?.told||"";function dr({id:t,date:e}){let o=Ft(t,"Figure","concerns").filter(n=>ie(n,e));return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${M} id=${n} />: <strong>${Tp(n)}</strong><${Pt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function xo({of:t}){let e=r=>[N(r,"barrier")&&b(Kt.at_step,{step:v(N(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>w(r,s)&&ge(r,s))].filter(Boolean),o=r=>w(r,"status")?b(Kt.other_status,{reading:e(r).join(", ")}):b(Kt.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Kt.other_unsaid}),n=Tt(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(r=>a`<li><strong>${o(r)}</strong>${w(r,"rationale")}</li>`)}
    </ul>
  `:null}function gn({id:t,scenario:e=null}){let o=so(t,"basis",e),n=z("Strength",so(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${ns} id=${N(t,"barrier")} />
        ${` · ${st(t,"interventionKind").map(et).join(", ")} · ${n} · `}
        <${uo} basis=${o} />${` ${le[o]?.[1]||z("Basis",o)}`}
      </p>
      <p class="reden"><strong>${Kt.here}</strong>${w(t,"rationale")}</p>
      <${xo} of=${t} />
    </div>
  `}var hi=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function gi({id:t,scenario:e,contributions:o}){let{date:n}=e,r=Vn(t,n),s=w(t,"promise"),i=Zn(t,n),l=o.length?o.map(p=>a`<${gn} id=${p} scenario=${e} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Kt.across}</strong>${w(t,"rationale")}</p>`,c=[[Kt.facts.deadline,i.length>0&&a`<${Lp} ids=${i} date=${n} />`],[Kt.facts.who,a`<${jp} id=${t} date=${n} />`],[Kt.facts.figures,Ft(t,"Figure","concerns").length>0&&a`<${dr} id=${t} date=${n} />`],[Kt.facts.how,l],[Kt.facts.where,a`<${Pt} of=${[t,...o,r]} />`]];return a`
    <article class="kaart">
      <h3><${M} id=${t} /></h3>
      <p class="regel">${it(t)} · <${ut} id=${t} date=${n} /></p>
      <${hi} lead=${s&&Kt.promise} text=${s||w(t,"summary")} />
      <${hi} lead=${Kt.progress} text=${w(r,"summary")} />
      ${r&&a`<${xo} of=${r} />`}
      <${Ee} pairs=${c} />
    </article>
  `}var Fe=t=>[...t].sort((e,o)=>F(v(e),v(o)));var gt=_.overview,bi=h.codes.CellState;function ps({open:t=!0}){let e={report:q?gt.howto.reports:fn(),marks:Object.values(le).map(([o])=>o).join(" "),source:$a()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${gt.howto.title}</summary>
      <ol>${gt.howto.lines.map(o=>a`<li>${b(o,e)}</li>`)}</ol>
    </details>
  `}var fs=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`),_i=({look:t,label:e})=>a`
  <li><span class=${`staal ${t}`} aria-hidden="true"></span><span><strong>${e}</strong></span></li>
`;function us(){let t=gt.legend.expected;return a`
    <details class="legenda" open>
      <summary>${gt.legend.title}</summary>
      <ul class="stalen">
        ${gt.legend.states.map(e=>[a`<${_i} look=${`s-${e}`} label=${E(bi[e].label)} />`,t[e]&&a`<${_i} look=${`s-${e} verwacht`} label=${t[e]} />`])}
      </ul>
      <ul class="stalen">
        ${Object.entries(le).map(([e,[,o]])=>a`<li><${uo} basis=${e} /><span>${o}</span></li>`)}
      </ul>
      <details class="binnen">
        <summary>${gt.legend.exact}</summary>
        <dl class="feiten">
          ${Object.values(bi).map(e=>a`<div><dt>${E(e.label)}</dt><dd>${e.definition}</dd></div>`)}
        </dl>
      </details>
    </details>
  `}function Bp({state:t,things:e,date:o}){let n=q?"h4":"h3",r=i=>ao(i,o)[1]&&a`<span class="zacht"> – ${ao(i,o)[1]}</span>`,s=b(gt.group,{state:E(z("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${s}<//>
      <${we} ids=${Fe(e)} more=${r} />
    </div>
  `}function ki({scenario:t,plan:e}){let o=q?"h3":"h2";return xt(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=h.codes.InterventionKind[r];return a`
      <section
        class="slachtoffers"
        id=${e===h.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${r}
      >
        <${o}>${b(gt.apart.title,{kind:i.label})}<//>
        <p class="zacht">${b(gt.apart.note,{definition:i.definition})}</p>
        ${s.length?a`
                <div class="standen">
                  ${s.map(l=>a`<${Bp} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${Do(e)}</p>`}
      </section>
    `})}var Ep=8,[cs,Ap,Fp]=Object.keys(h.codes.Severity);function zp({gap:t,more:e}){let o=qt(t.subject,"Measure")?b(gt.side.action,{number:je(t.subject)}):gt.side.see,n=j("aandachtspunten",{gewicht:cs,vraag:t.query});return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <p class="regel">
        <${qo} severity=${t.severity} />${` · ${Qe(t.query)}`}
        ${K(t.subject)&&[" · ",a`<${M} id=${t.subject} text=${o} />`,a`<span class="sr"> ${v(t.subject)}</span>`]}
        ${e>0&&[" · ",a`<a href=${n}>${b(gt.side.more,{count:e})}</a>`]}
      </p>
    </article>
  `}function wi({scenario:t}){let{gaps:e}=xt(t),o=s=>e.filter(i=>i.severity===s).length,n=new Map;for(let s of e.filter(i=>i.severity===cs))n.set(s.query,[...n.get(s.query)||[],s]);let r=o(cs);return a`
    <aside class="zij" aria-label=${gt.side.label}>
      <h2>${gt.side.title}</h2>
      <p class="zacht">${r?b(gt.side.some,{count:r}):gt.side.no}</p>
      ${[...n.values()].slice(0,Ep).map(([s,...i])=>a`<${zp} key=${s.mark} gap=${s} more=${i.length} />`)}
      <p>
        ${r>0&&[a`<a href=${j("aandachtspunten",{gewicht:cs})}>${b(gt.side.all_high,{count:r})}</a>`," · "]}
        <a href=${j("aandachtspunten")}>${gt.side.all}</a>
        ${` · ${b(gt.side.rest,{middle:o(Ap)})} · ${W(gt.side.low,o(Fp))}`}
      </p>
    </aside>
  `}var Q=_.gaps,xi=t=>v(ee(t)||t),yi=(t,e)=>[[...Q.csv,...Et],...t.map(o=>[z("Severity",o.severity),Qe(o.query),o.sentence,h.queries[o.query]?.why||"",o.steps.map(ct).join(", "),o.kinds.map(et).join(", "),o.partners.map(xi).join(", "),o.subject_label,mo(o).map(lt).join("; "),...Bt(e,o.plan)])],$r=["tekst","stap","soort","partner","vraag","gewicht"];function Pp({all:t}){let e=(s,i)=>L(s).map(l=>[l,i(l)]),o=e(t.flatMap(s=>vo(s).flatMap(i=>i.partners)),xi),n=e(t.map(s=>s.query).sort(F),Qe),r=Object.entries(h.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${Qt}>
      <div class="velden">
        <${Ct}
          label=${Q.fields.partner}
          name="partner"
          options=${o.sort((s,i)=>F(s[1],i[1]))}
        />
        <${Ct} label=${Q.fields.step} name="stap" options=${Lt.map(s=>[s.notation,s.label])} />
        <${Ct} label=${Q.fields.query} name="vraag" options=${n} />
        <${Ct} label=${Q.fields.weight} name="gewicht" options=${r} />
        <${Ct} label=${Q.fields.kind} name="soort" options=${Po.map(s=>[s.notation,s.label])} />
        <${Be} label=${Q.fields.text} name="tekst" />
        <${po} names=${$r} />
      </div>
    <//>
  `}var Np=({scenario:t})=>a`
  <details class="blik">
    <summary>${Mt(t)} <span class="wijzig">${Q.change}</span></summary>
    <${fo} />
  </details>
`,Oi="bron",vi=Object.keys(h.codes.Severity).at(-1);function Rp({points:t,low:e,source:o,query:n}){let r=L(t.map(c=>c.topic)).length,s=c=>W(Q.questions,c.length),i={points:b(Q.part_counts.points,{questions:s(t),topics:W(Q.topics_count,r)}),source:b(Q.part_counts.source,{questions:s(e)})},l=(c,p,f)=>a`
    <a href=${j("aandachtspunten",{...n,deel:p})} aria-current=${f?"true":null} id=${`deel-${p}`}>
      <strong>${Q.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${Q.parts_label}>
      ${l("points","overleg",!o)}${l("source",Oi,o)}
    </nav>
  `}var ms={onderwerp:"topic",soort:"query"};function Ip({gaps:t,beside:e,per:o,scenario:n,open:r,all:s}){let i=t.filter(d=>d.deadline).sort((d,u)=>F(d.deadline.day,u.deadline.day)),l=t.filter(d=>!d.deadline),c=ms[o],p=Object.entries(ms).map(([d,u])=>[d,Q.fold[u]]),f=()=>P({vouw:r?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${di} gaps=${i} scenario=${n} all=${s} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${Q.heading[c]}</h2>
            <p>${Q.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${f}>${r?Q.refold:Q.unfold}</button>
            </p>
          </header>
          <${co} legend=${Q.fold_by} name="per" options=${p} current=${o} id="per" />
          <${mi} gaps=${l} beside=${e} by=${c} scenario=${n} open=${r} />
        </section>
      `}
    ${!t.length&&a`<p>${Q.none}</p>`}
  `}var Wp=25;function Si({route:t}){let e=G(t.query),o=t.query,n=xt(e).gaps,r=as(),s=n.filter(g=>r?Ye().has(g.mark):ai(g,o)),i=s.filter(g=>g.severity!==vi),l=s.filter(g=>g.severity===vi),c=o.deel?o.deel===Oi:!i.length&&l.length>0,p=r?s:c?l:i,f=r||$r.some(g=>o[g]),d=o.vouw?o.vouw==="uit":f&&p.length<=Wp,u=o.per in ms?o.per:Object.keys(ms)[Number(c&&!r)],m=Object.fromEntries($r.filter(g=>o[g]).map(g=>[g,o[g]])),$=g=>W(Q.questions,g.length);return a`
    <${U} text=${Q.title}>
      <p class="uitleg">${b(Q.intro,{report:fn(H(e.plan))})} ${be}</p>
    <//>
    ${Ao(e).map(g=>a`<${fs} key=${g.key} plan=${g} />`)}
    <div class="deelrij">
      ${r?a`<p class="delen"><strong>${Q.only_title}</strong></p>`:a`<${Rp} points=${i} low=${l} source=${c} query=${m} />`}
      <${Np} scenario=${e} />
    </div>
    <div class=${r?"vragen alleen":"vragen"}>
      ${!r&&a`<${Pp} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!r&&a`<p class="zacht">${Q.source_intro}</p>`}
        <${Ip}
          key=${`${c}${r}`}
          gaps=${p}
          beside=${c||r?[]:l}
          per=${u}
          scenario=${e}
          open=${d}
          all=${f||!!o.termijnen}
        />
        <p class="acties"><${Ot} name="aandachtspunten.csv" rows=${()=>yi(p,e)} /></p>
      </div>
    </div>
    <${$i} gaps=${n} rows=${g=>yi(g,e)} />
    <${Yt} text=${b(Q.shown,{points:$(i),source:$(l)})} />
  `}function ds(t,e){let o=new Map;for(let r of t)o.set(r.x,[...o.get(r.x)||[],r]);let n=Math.max(1,...[...o.values()].map(r=>r.length));return[...o.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*n/r.length)})))}function Ci(t,e,o){let n=new Map(t.map(d=>[d.id,d])),r=d=>e.flatMap(u=>u.from===d?[u.to]:u.to===d?[u.from]:[]),s=[],i=[...t].sort((d,u)=>F(d.title,u.title)).map(d=>d.id),l=new Set,c=d=>{if(!(l.has(d)||!n.has(d))){l.add(d),s.push(d);for(let u of L(r(d)))c(u)}};for(let d of i)c(d);let p=Math.ceil(s.length/2),f=Math.max(o*1.6,40);return s.map((d,u)=>{let m=u<p,$=m?p:s.length-p,g=m?u:s.length-1-u,k=$>1?Math.sin(Math.PI*g/($-1)):1,S=Math.round((g+.5)*f*(p/$));return{...n.get(d),x:Math.round((m?-1:1)*(140+250*k)),y:S}})}var ce="omgeving",Dp=16,hr=8,gr=68,br=236;function ji(t,e){let o=new Map,n=(s,i,l,c)=>{let p=[s,i,l,c].join("~");s&&i&&s!==i&&o.set([s,i,c].join("~"),{id:p,from:s,to:i,group:l,said:[c]})},r=s=>b(_.graph.contributes,{basis:z("Basis",w(s,"basis"))});for(let s of Ue(t,e))n(s.organisation,t,"rol",z("Role",s.role));for(let s of Io(t,e))n(t,s.undertaking,"rol",z("Role",s.role));for(let s of ro(t))ie(s,e)&&n(t,N(s,"barrier"),"stap",r(s));for(let s of Ft(t,"Contribution","barrier"))ie(s,e)&&n(N(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(Dt.get(t)))for(let l of i)l.startsWith("@")&&K(l.slice(1))&&n(t,l.slice(1),"verband",oo(s));for(let[s,i]of ae(t))K(s)&&ie(s,e)&&n(s,t,"verband",oo(i));return[...o.values()]}var Vt=h.around,qp=t=>Fo(t).find(e=>Vt.nodes[e])||"*",Hp=t=>t.length>Vt.letters?`${t.slice(0,Vt.letters-1)}…`:t,Mi=(t,e,o)=>({id:t,label:Hp(v(t)),title:v(t),group:qp(t),x:e,y:o}),Li=t=>{let{color:e,dashes:o}=Vt.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function Ti(t,e){let o=yt(t)?t:"",n=o?ji(o,e).map(Li):[],r=[L(n.map(l=>l.from)),[o],L(n.map(l=>l.to))],s=new Set([o]),i=r.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(f=>!s.has(f));for(let f of p)s.add(f);return p.sort((f,d)=>F(v(f),v(d))).map((f,d)=>Mi(f,c*Vt.width,d))});return{...Vt,name:ce,title:o?Vt.title_of.replace("{name}",v(o)):Vt.title,layout:"columns",looks:Vt,nodes:ds(i,Vt.step),rows:n,date:e,centre:o}}function Bi(t,e,o,n){let r=[...t.nodes],s=[...t.rows],i=new Map;for(let l of e.filter(c=>yt(c)&&r.some(p=>p.id===c))){let c=new Set(r.map(k=>k.id)),p=ji(l,o),f=k=>k.from===l?k.to:k.from,d=L(p.map(f)).filter(k=>!c.has(k)),u=d.slice(0,Dp),m=r.find(k=>k.id===l),$=(n==="route"?Gp:Up)(r,m,u);r.push(...$.map(({id:k,x:S,y})=>Mi(k,S,y)));let g=new Map($.map(k=>[k.id,k]));for(let k of p.filter(S=>g.has(f(S)))){let{branch:S}=g.get(f(k));s.push({...Li(k),...S&&{branch:{...S,head:l,stop:f(k)}}})}d.length>u.length&&i.set(l,{shown:u.length,count:d.length-u.length})}return{nodes:r,rows:s,left:i}}function Up(t,e,o){let n=t.map(c=>c.x),[r,s]=[Math.min(...n),Math.max(...n)],i=e.x<(r+s)/2?r-Vt.width:s+Vt.width,l=e.y-(o.length-1)*Vt.step/2;return o.map((c,p)=>({id:c,x:i,y:l+p*Vt.step}))}function Gp(t,e,o){let n=Math.max(...t.map(l=>l.x)),r=Math.max(...t.map(l=>l.y))+30,s=Math.ceil(o.length/hr)*br,i=Math.max(0,Math.min(e.x+gr,n+gr-s));return o.map((l,c)=>{let p=i+Math.floor(c/hr)*br,f=r+26+c%hr*(Vt.step-3);return{id:l,x:p+br/2-4,y:f,branch:{beside:p-e.x,aside:gr,top:r}}})}function Ei(t,e){let{date:o}=G(e);if(t===ce)return Ti(e.ding,o);let n=h.views[t];if(!n)return null;let{edges:r,loose:s}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...r,...s]}}function Go(t,e,o){return t.matrix||e.from&&e.to?`${o(e.from)} – ${o(e.to)}`:[o(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}var Ko=t=>Object.keys(t.table).filter(e=>!Ai[e]),Ai={from_label:"from",to_label:"to"},Fi=t=>Ai[t],$s={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function zi(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=G(e),r=Object.entries($s).map(([c,p])=>[p,c==="partner"?e[c]&&ee(e[c]):e[c]]).filter(([,c])=>c),s=t.rows.filter(c=>!o.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&r.every(([p,f])=>c[p]?.includes(f)||c.from===f||c.to===f));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.row&&i.has(c.row));return t.choose?{nodes:Ci(l,s,t.step),rows:s}:{nodes:t.layout==="columns"?ds(l,t.step):l,rows:s}}var hs=_.graph.choose,Ni="alles",Kp=["stap","hoofdstuk"],Ri=t=>!!t[Ni]||Object.keys($s).some(e=>t[e]),Pi=t=>L(t.flatMap(e=>[e.from,e.to])).length;function Ii({picture:t}){let e=L(he("Chapter").map(s=>w(s,"identifier"))).sort(F),o=s=>v(he("Chapter").find(i=>w(i,"identifier")===s)),n={stap:Lt.map(s=>[s.notation,s.label]),hoofdstuk:e.map(s=>[s,o(s)])},r=s=>j(["graaf",t.name],s);return a`<div class="kieseerst">
    <p>${hs.sentence}</p>
    ${Kp.map(s=>{let i=n[s].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[$s[s]]?.includes(l))})).filter(l=>l.rows.length);return i.length>0&&a`<h2>${hs[s]}</h2>
          <ul class="keuzetegels">
            ${i.map(({value:l,label:c,rows:p})=>a`<li><a href=${r({[s]:l})}>
                <b>${c}</b><span>${W(hs.partners,Pi(p))}</span></a></li>`)}
          </ul>`})}
    <p><a href=${r({[Ni]:"ja"})}>${W(hs.whole,Pi(t.rows),{lines:t.rows.length})}</a></p>
  </div>`}var ze=_.graph.card,bn=3;function Di(t,e=To){let o=L(t.filter(Boolean)),n=o.length-bn;return e(n>0?[...o.slice(0,bn),ze.more.replace("{count}",String(n))]:o)}var gs=t=>Di(t,e=>e.join("; ")),Wi=t=>gs(t.flatMap(e=>yt(e)?Ht(e).slice(0,1).map(lt):[])),qi=t=>z("Role",t);function Vp(t,e){let o=Ue(t,e).filter(s=>ko(s.role)),n=ro(t).filter(s=>ie(s,e)),r=s=>`${v(or(N(s,"barrier")))}, ${z("Basis",w(s,"basis")).toLowerCase()}`;return[[ze.who,gs(o.map(s=>`${v(s.organisation)} (${qi(s.role)})`))],[ze.state,zt(t,e)],[ze.step,gs(n.map(r))],[ze.where,gs(Ht(t).slice(0,2).map(lt))]]}function Hi(t,e){let o=[t.from,t.to].flatMap(n=>n?Io(n,e).filter(r=>t.about?.includes(r.undertaking)&&ko(r.role)):[]);return Di(o.map(n=>qi(n.role)))}var Zp=(t,e)=>Ko(t).map(n=>t.table[n]).map((n,r)=>[n,e.said[r]]),Yp=(t,e,o)=>[...t.said.filter(n=>n&&tt(n)!==tt(e)),Hi(t,o)].filter(Boolean).join(" · ");function Ui(t,e,o,n){let r=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(r)return{kind:r.group&&t.looks.edges[r.group]?.label||"",name:Go(t,r,n),facts:[...Zp(t,r),[ze.role,Hi(r,t.date)],[ze.where,Wi(r.about||[])]],thing:""};let s=e.filter(c=>c.from===o||c.to===o),i=c=>n(c.from===o?c.to:c.from),l=He(o)?Vp(o,t.date):[...s.slice(0,bn).map(c=>[i(c),Yp(c,i(c),t.date)]),[ze.also,s.length>bn?ze.more.replace("{count}",String(s.length-bn)):""],[ze.where,Wi(s.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:yt(o)?E(it(o)):"",name:n(o),facts:l,thing:yt(o)?o:""}}var At=_.graph,_r=40,Gi=(t,e=v(t))=>a`<a href=${Ce(t)}>${e}</a>`,Qp=t=>(t===1?At.counted.one:At.counted.more).replace("{count}",t);function Jp({picture:t,row:e}){let o=e.group&&!h.views[t.name]?Object.keys(h.around.table):Object.keys(t.table),n=Ko(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[o.length&&n[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function Xp({picture:t,row:e,name:o}){let n=(e.about||[]).filter(s=>yt(s)&&s!==e.from&&s!==e.to),r=s=>ao(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${Go(t,e,o)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&a`<p>${t.looks.edges[e.group].label}</p>`}
    <${Jp} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&a`<p>${be}</p><p><a href=${j("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${At.slot_page}</a></p>`}
    ${n.length>0&&a`<p>${At.about}</p>
        <ul>${n.map(s=>a`<li>${K(s)?Gi(s):v(s)}${He(s)&&a`<span class="zacht"> – ${r(s)}</span>`}${Ht(s).slice(0,1).map(i=>a`<span class="zacht adres">${lt(i)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&K(s)).map((s,i)=>a`${i>0&&" · "}${Gi(s,At.page_of.replace("{name}",v(s)))}`)}</p>
  `}function tf({picture:t,rows:e,node:o,name:n,unfold:r,opened:s,pick:i}){let l=e.filter(u=>u.from===o||u.to===o),c=t.nodes.find(u=>u.id===o)?.group,p=t.looks.nodes[c]?.label||it(o),f=s.includes(o),d=u=>{let m=u.from===o?u.to:u.from;return a`<li>
      ${t.arrows!==!1&&(u.from===o?At.towards:At.coming)}
      <button type="button" class="rijknop" onClick=${()=>i(m||u.id)}>${n(m)}</button>
      ${u.group&&a`<span class="zacht"> – ${t.looks.edges[u.group]?.label||u.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${p&&`${E(p)}. `}${Qp(l.length)}</p>
    ${yt(o)&&K(o)&&a`<p class="acties">
        <a href=${Ce(o)}>${At.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(f)}
          onClick=${()=>r(o)}>${f?`− ${At.fold}`:`+ ${At.unfold}`}</button>
        ${" "}<a href=${j(["graaf",ce],{ding:o})}>${At.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,_r).map(d)}</ul>
    ${l.length>_r&&a`<p>${At.rest.replace("{count}",String(l.length-_r))}</p>`}
  `}function Ki(t){let{row:e,node:o,first:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${At.in_words}>
      ${e&&a`<${Xp} ...${t} />`} ${o&&a`<${tf} ...${t} />`}
      ${!e&&!o&&(n||a`<p class="zacht">${At.nothing_chosen}</p>`)}
    </section>
  `}function Vi({picture:t,rows:e,name:o,hover:n,close:r,keep:s,unfold:i,opened:l,unfolds:c}){let p=ft(null);me(()=>{let u=m=>m.key==="Escape"&&r();return window.addEventListener("keydown",u),()=>window.removeEventListener("keydown",u)},[]),wt(()=>{let{offsetWidth:u,offsetHeight:m,offsetParent:$}=p.current,g=Math.max(4,Math.min(n.x-20,$.clientWidth-u-4)),k=n.y+16,S=k+m>$.clientHeight-4?Math.max(4,n.y-18-m):k;p.current.style.transform=`translate(${g}px, ${S}px)`});let f=Ui(t,e,n.id,o),d=f.facts.filter(([u,m])=>u&&m);return a`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>s(!0)} onPointerLeave=${()=>s(!1)}>
      ${f.kind&&a`<span class="zacht">${f.kind}</span>`}
      <strong>${f.name}</strong>
      <dl>${d.map(([u,m])=>a`<div><dt>${u}</dt><dd>${m}</dd></div>`)}</dl>
      ${f.thing&&K(f.thing)&&a`<p class="acties"><a href=${Ce(f.thing)}>${At.page}</a>${c(f.thing)&&a`<button type="button" class="rijknop" onClick=${()=>i(f.thing)}>${l.includes(f.thing)?At.fold:At.unfold}</button>`}</p>`}
    </div>
  `}var Oo="#16212B",Zi="#8E8779",kr="#0A4F7A",bs="#FFFFFF";function wr(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let r=1;r<e.length-1;r+=1)t.arcTo(...e[r],...e[r+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function Yi(t,e){let[o,n,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,r,n-o,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let i=o-(s-r);i<n;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function Qi(t,e){let[o,n]=[e[0],e[e.length-1]],r=n.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,n.y),t.stroke()};t.strokeStyle=Oo,t.lineWidth=14,s(),t.strokeStyle=bs,t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,n.y-15),t.lineTo(r+22,n.y),t.lineTo(r,n.y+15),t.fillStyle=Oo,t.fill(),t.restore()}function ef(t,e,o,n,r=5.5){t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.fillStyle=n==="full"?Oo:bs,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,r,Math.PI/2,-Math.PI/2),t.fillStyle=Oo,t.fill()),t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=Oo,t.stroke()}function Ji(t,e){let o=new Set(t.filter(r=>r.station).map(r=>r.id)),n=new Map(t.map(r=>[r.id,r.rail]));return e.flatMap(r=>{if(r.branch)return[{edge:r,...r.branch}];if(!o.has(r.to))return[];let s=n.get(r.from);return[{edge:r,head:r.to,stop:r.from,beside:s??0,between:s===void 0}]})}function _n(t,{head:e,stop:o,beside:n}){let r=t.getPosition(e);return{from:r,x:r.x+n,y:t.getPosition(o).y}}function of({from:t,x:e,y:o},{aside:n=0,top:r=t.y+34}){let s=[t.x+n,t.y],i=e===s[0]?[]:[[s[0],r],[e,r]];return[...n?[[t.x,t.y]]:[],s,...i,[e,o]]}function Xi(t,e,o,n){t.save(),t.lineCap="round";let r=o.map(s=>({on:n.has(s.edge.id),down:of(_n(e,s),s)}));for(let{down:s}of r)wr(t,s,3,Zi);for(let{on:s,down:i}of r)s&&wr(t,i,4,Oo);t.restore()}function tl(t,e,o,n){for(let r of o){let{x:s,y:i}=_n(e,r),{left:l,right:c}=e.getBoundingBox(r.stop),p=(l+c)/2,{label:f,font:d}=e.body.nodes[r.stop].options;t.font=`${d.size}px ${d.face}`;let u=n.has(r.edge.id),m=r.between&&!u?t.measureText(f).width/2+8:(c-l)/2-6,$=s<p?p-m:p+m;Math.abs($-s)>3&&wr(t,[[s,i],[$,i]],u?4:1.6,u?Oo:Zi)}for(let r of o){let{x:s,y:i}=_n(e,r);ef(t,s,i,r.edge.mark||"full",r.edge.mark?5.5:3)}}function yr(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function el(t,e,o,n){let{x:r,y:s}=yr(e,o);t.save(),t.beginPath(),t.arc(r,s,9,0,2*Math.PI),t.fillStyle=n?kr:bs,t.fill(),t.lineWidth=1.8,t.strokeStyle=kr,t.stroke(),t.beginPath(),t.moveTo(r-4.5,s),t.lineTo(r+4.5,s),n||(t.moveTo(r,s-4.5),t.lineTo(r,s+4.5)),t.strokeStyle=n?bs:kr,t.stroke(),t.restore()}var nf="#16212B",_s=12/14,sf=13,ol=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<sf;function nl(t,{nodes:e,edges:o,options:n,view:r,opened:s=[]},{onChoose:i,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let f=Ji(e,o),d=new Map(f.map(x=>[x.edge.id,x])),u=new vis.DataSet(e.map(({title:x,...R})=>p?R:{...R,title:x})),m=new vis.DataSet(o.map(x=>d.has(x.id)?{...x,hidden:!0}:x)),$=new vis.Network(t,{nodes:u,edges:m},n),g=t.querySelector(".vis-network");g.setAttribute("role","application"),g.setAttribute("aria-label",t.dataset.title||"");for(let x of t.querySelectorAll("canvas"))x.setAttribute("aria-hidden","true");let k=e.filter(x=>x.slot).map(x=>x.id),S=e.filter(x=>x.station).sort((x,R)=>x.station-R.station),y=new Set,C="",O=()=>[...new Set([C,...s,...$.getSelectedNodes()])].filter(x=>x&&c(x));$.on("beforeDrawing",x=>{Xi(x,$,f,y);let R=S.map(D=>$.getPosition(D.id));R.length&&Qi(x,R);for(let D of k)Yi(x,$.getBoundingBox(D))}),$.on("afterDrawing",x=>{tl(x,$,f,y);for(let R of O())el(x,$,R,s.includes(R))});let Z=x=>f.find(R=>ol(_n($,R),x,$.getScale()))?.edge.id,vt=x=>O().find(R=>ol(yr($,R),x,$.getScale())),T=(x=.05)=>{if(!e.length||($.fit({animation:!1,maxZoomLevel:1.15}),$.getScale()>=x))return;let D=Math.min(...e.map(De=>De.x))-85,Y=Math.min(...e.map(De=>De.y))-30,ue=t.clientWidth/x*.5,se=Math.max(...e.map(De=>De.x))+85-D,te={x:se<2*ue?D+se/2:D+ue,y:Y+t.clientHeight/x*.5};$.moveTo({position:te,scale:x,animation:!1})};$.on("click",({nodes:[x],edges:[R],pointer:D})=>{let Y=vt(D.canvas);Y?l?.(Y):i?.(Z(D.canvas)??x??R??null)}),$.on("doubleClick",({nodes:[x]})=>x&&l?.(x));let _t=(x,R)=>{x&&c(x)!==(C===x)&&$.redraw(),x&&(C=x),p?.(x,R)};if(p){$.on("hoverNode",({node:D,pointer:Y})=>_t(D,Y.DOM)),$.on("hoverEdge",({edge:D,pointer:Y})=>_t(D,Y.DOM));for(let D of["blurNode","blurEdge","dragStart","zoom"])$.on(D,()=>_t(null));let x="",R=D=>{if(!f.length||D.buttons)return;let{left:Y,top:ue}=t.getBoundingClientRect(),se={x:D.clientX-Y,y:D.clientY-ue},te=Z($.DOMtoCanvas(se))||"";te!==x&&_t(te||null,se),t.style.cursor=te||vt($.DOMtoCanvas(se))?"pointer":"",x=te};g.addEventListener("pointermove",R)}r?$.moveTo({...r,animation:!1}):T(_s);let fe=new Map(o.map(x=>[x.id,x]));return{network:$,fit:T,view:()=>({position:$.getViewPosition(),scale:$.getScale()}),zoom:x=>$.moveTo({scale:Math.min(4,Math.max(.05,$.getScale()*x))}),select(x,R,D){let Y=R.length?R:o.filter(dt=>x.includes(dt.from)||x.includes(dt.to)).map(dt=>dt.id),ue=new Set(Y.filter(dt=>fe.has(dt))),se=[...y,...ue].filter(dt=>!d.has(dt)&&y.has(dt)!==ue.has(dt));se.length&&m.update(se.map(dt=>ue.has(dt)?{id:dt,width:3,color:{color:nf}}:{id:dt,width:1.6,color:{color:fe.get(dt).color}})),y=ue;let te=x.filter(dt=>u.get(dt));if($.setSelection({nodes:te,edges:[]},{highlightEdges:!1}),$.redraw(),!D||!te.length)return;te.some(dt=>{let{x:I,y:Sn}=$.canvasToDOM($.getPosition(dt));return I>0&&I<t.clientWidth&&Sn>0&&Sn<t.clientHeight})||$.focus(te[0],{scale:Math.max($.getScale(),_s),animation:!1})},show(x){$.fit({nodes:x.filter(R=>u.get(R)),animation:!1,maxZoomLevel:1.15}),$.getScale()<_s&&$.moveTo({scale:_s})},destroy:()=>$.destroy()}}function sl(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var rf=250,af=.74,lf={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function rl(t){let{of:e,nodes:o,edges:n,options:r,handle:s,lit:i,line:l,look:c,shown:p,title:f,opened:d}=t,u=ft(null),m=ft({of:"",view:null,ids:new Set}),$=ft(t);$.current=t,wt(()=>{let S=performance.now(),y=m.current.of===e?m.current.view:null,C=0,O=(T,_t)=>{window.clearTimeout(C),C=window.setTimeout(()=>$.current.onHover(T===null?null:{id:T,..._t}),rf)},Z=nl(u.current,{nodes:o,edges:n,options:r,view:y,opened:d},{onChoose:T=>$.current.onChoose(T),onUnfold:T=>$.current.onUnfold(T),unfolds:T=>$.current.unfolds(T),onHover:O});s.current=Z;let vt=y?o.map(T=>T.id).filter(T=>!m.current.ids.has(T)):[];return vt.length&&Z.show([...vt,...i]),u.current.dataset.ms=String(Math.round(performance.now()-S)),()=>{window.clearTimeout(C),m.current={of:e,view:Z.view(),ids:new Set(o.map(T=>T.id))},Z.destroy(),s.current=null}},[e,o,n]),wt(()=>{p&&m.current.of===""&&s.current.fit(12/14)},[p]),wt(()=>{let S=()=>window.setTimeout(()=>s.current?.fit(),60);return document.addEventListener("fullscreenchange",S),()=>document.removeEventListener("fullscreenchange",S)},[]),wt(()=>s.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let g=S=>lf[S.key]?.(t),k={height:`${sl(o,Math.max(420,Math.round(window.innerHeight*af)))}px`};return a`<div class="doek" id="doek" ref=${u} style=${k} data-title=${f} onKeyDown=${g}></div>`}var kn=t=>t===""?2:yt(t)&&Kn(t)?1:0;function ks(t,e){let o=new Map;for(let r of t){let s=`${r.from||""}|${r.to||""}`;o.set(s,[...o.get(s)||[],r])}let n=r=>[...new Set(r)].sort((s,i)=>kn(s)-kn(i)||F(e(s),e(i)));return{givers:n(t.map(r=>r.from||"")),takers:n(t.map(r=>r.to||"")),at:(r,s)=>o.get(`${r}|${s}`)||[]}}var Pe=_.graph.matrix,So=({look:t})=>a`
  <svg class=${`stroom ${t.mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    ${t.mark==="broken"?a`<path d="M1.5 1.5 6 3.8v4.4L1.5 10.5Z M8.2 4.9 10.5 6 8.2 7.1Z" fill=${t.color} stroke=${t.color} />`:a`
            <path d="M1.8 1.5 10.4 6 1.8 10.5Z" fill=${t.mark==="full"?t.color:"#FFFFFF"} stroke=${t.color}
              stroke-width="1.5" stroke-linejoin="round" />
            ${t.mark==="half"&&a`<path d="M1.8 1.5 6 3.7v4.6L1.8 10.5Z" fill=${t.color} />`}
          `}
  </svg>
`;function al({picture:t,rows:e,names:o,chosen:n,pick:r,point:s,caption:i}){let l=y=>o.get(y)?.title||Pe.nobody,c=y=>o.get(y)?.label||Pe.nobody,{givers:p,takers:f,at:d}=ks(e,c),u=y=>t.looks.edges[y.group],m=y=>[y.said[0],u(y).label].filter(Boolean).join(", "),$=(y,C)=>[kn(y)!==kn(C)&&"nieuw",y===""&&"ongenoemd"].filter(Boolean).join(" "),g=(y,C)=>{let O=y.currentTarget.getBoundingClientRect(),Z=y.currentTarget.closest(".vlak").getBoundingClientRect();s({id:C.id,x:O.right-Z.left,y:O.bottom-Z.top-10})},k=(y,C)=>{let O=d(y,C);if(!O.length)return null;let Z=O.some(T=>T.id===n),vt=O.some(T=>u(T).mark==="broken");return a`
      <button type="button" class=${vt?"hapert":null} aria-pressed=${String(Z)}
        aria-label=${`${l(y)} ${Pe.to} ${l(C)}: ${O.map(m).join("; ")}`}
        onClick=${()=>r(O[(O.findIndex(T=>T.id===n)+1)%O.length].id)}
        onMouseEnter=${T=>g(T,O[0])} onMouseLeave=${()=>s(null)}
        onFocus=${T=>g(T,O[0])} onBlur=${()=>s(null)}>
        ${O.length>2?a`<${So} look=${u(O[0])} /><b>${O.length}</b>`:O.map(T=>a`<${So} look=${u(T)} />`)}
      </button>
    `},S=y=>n&&e.some(C=>C.id===n&&(C.from||"")===y);return a`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${i}</caption>
        <thead>
          <tr>
            <td class="hoek">${Pe.corner}</td>
            ${f.map((y,C)=>a`<th scope="col" class=${$(y,f[C-1]??y)}><span>${c(y)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${p.map((y,C)=>a`
              <tr class=${[$(y,p[C-1]??y),S(y)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(y)}</th>
                ${f.map((O,Z)=>a`<td class=${$(O,f[Z-1]??O)}>${k(y,O)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function il({picture:t,rows:e,name:o,pick:n}){let r=Object.entries(t.looks.edges).map(([i,l])=>({look:l,rows:e.filter(c=>c.group===i)})).filter(i=>i.rows.length),s=r.filter(i=>i.look.mark==="broken").flatMap(i=>i.rows);return a`
    <h2>${Pe.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${r.map(({look:i,rows:l})=>a`<li><${So} look=${i} /><b>${l.length}</b><span>${i.label}</span></li>`)}
      ${[["from",Pe.no_giver],["to",Pe.no_taker]].map(([i,l])=>{let c=e.filter(p=>!p[i]).length;return c>0&&a`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${s.length>0&&a`<h3>${Pe.falters}</h3>
        <ul class="stromen">
          ${s.map(i=>a`<li>
              <button type="button" class="rijknop" onClick=${()=>n(i.id)}>${o(i.from)} → ${o(i.to)}</button>
              <span>${i.said[0]}</span>${i.said[2]&&a`<span class="zacht">${Pe.since} ${i.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${E(Pe.empty)}</p>
  `}var Je=_.graph,cl=["kies","uit"],ll=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...cl];function cf({thing:t}){let e=re(()=>[...Dt.keys()].filter(K).sort((n,r)=>F(v(n),v(r))),[]),o=n=>{let r=e.find(s=>v(s)===n.target.value);r?P({ding:r,kies:null,uit:null}):rt(Je.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${Je.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${yt(t)?v(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${v(n)}></option>`)}</datalist>
    </label>
  `}function pl({picture:t,query:e}){let[o,n]=X(!1),r=ll.filter(g=>e[g]&&!cl.includes(g)).length,s=t.name===ce,i=t.nodes.filter(g=>sn(g.id)).sort((g,k)=>F(g.title,k.title)),l=g=>h.codes.CellState[g]?.order??9,c=L(t.rows.map(g=>g.state).filter(Boolean)).sort((g,k)=>l(g)-l(k)),p=g=>E(h.codes.CellState[g]?.label||z("Status",g)),f=Po.filter(g=>t.rows.some(k=>k.kinds?.includes(g.notation))),d=Lt.filter(g=>t.rows.some(k=>k.steps?.includes(g.notation))),u=new Set(t.rows.flatMap(g=>g.chapters||[])),m=he("Chapter").map(g=>[w(g,"identifier"),v(g)]).filter(([g])=>u.has(g)).sort((g,k)=>F(g[0],k[0])),$=[["stap",Je.filters.step,d.map(g=>[g.notation,g.label])],["hoofdstuk",Je.filters.chapter,m],["soort",Je.filters.kind,f.map(g=>[g.notation,g.label])],["partner",Je.filters.partner,i.map(g=>[w(g.id,"notation"),g.title])],["staat",Je.filters.state,c.map(g=>[g,p(g)])]];return a`
    <details class="filters graafkeuzes" open=${o} onToggle=${g=>n(g.target.open)}>
      <summary id="filterknop">${r?b(_.shared.filters_set,{count:r}):Je.choices}</summary>
      ${!s&&a`<${yo} />`}
      <${dn} />
      <div class="velden">
        ${s&&a`<${cf} thing=${t.centre} />`}
        ${!s&&$.filter(([,,g])=>g.length>1).map(([g,k,S])=>a`<${Ct} name=${g} label=${k} options=${S} />`)}
        <${Be} label=${Je.filters.search} name="zoek" id="graafzoek" />
        <${po} names=${ll} />
      </div>
    </details>
  `}var vr=_.graph,pf={full:a`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},ff=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${pf[t.mark]}
  </svg>
`,uf=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,fl={name:!0,hollow:!0,stop:!0,side:!0,tag:!0},ul=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${fl[t.shape]?"#FFFFFF":t.color} stroke=${fl[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function ml({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),r=c=>t.layout==="grid"&&t.looks.edges[c],s=Object.entries(t.looks.nodes).filter(([c])=>!r(c)&&t.nodes.some(p=>p.group===c)),i=(c,p)=>{if(t.matrix&&p.mark)return a`<${So} look=${p} />`;if(t.layout==="route"&&p.mark)return a`<${ff} look=${p} />`;if(t.layout!=="grid")return a`<${uf} look=${p} />`;let f=t.looks.nodes[c];return f?a`<${ul} look=${f} />`:a`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?o.delete(c):o.add(c),P({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${vr.lines}>
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
    ${!t.matrix&&a`<ul class="lijnen" aria-label=${vr.points}>
      ${s.map(([,c])=>a`<li><${ul} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&a`<li><span class="leegvak" aria-hidden="true"></span><span>${vr.slots}</span></li>`}
    </ul>`}
  `}var ws=_.graph;function xr({picture:t,rows:e,name:o,chosen:n,pick:r}){let s=t.matrix,i=s?"from":"to",l=s?"to":"from",c=new Map(t.nodes.map(f=>[f.id,f.station??0])),p=ks(e,o)[s?"givers":"takers"];return p.sort((f,d)=>(c.get(f)||0)-(c.get(d)||0)),a`<div class="beeldlijst">
    ${p.map(f=>{let d=e.filter(k=>(k[i]||"")===f),u=d.filter(k=>k.color||s),m=d.filter(k=>!k.color&&!s),$=u.length?W(s?ws.list.flows:ws.list.partners,u.length):ws.list.nobody,g=m.length>0&&W(ws.list.slots,m.length);return a`
        <details key=${f} open=${p.length<4||d.some(k=>k.id===n)}>
          <summary><h2>${o(f)}</h2><span class="zacht">${[$,g].filter(Boolean).join(" · ")}</span></summary>
          <ul>
            ${m.map(k=>a`<li class="leegrij"><span>${k.said.filter(Boolean).join(": ")}</span></li>`)}
            ${u.map(k=>a`<li>
                <button type="button" class="rijknop" aria-pressed=${String(k.id===n)} onClick=${()=>r(k.id)}>
                  ${s&&a`<${So} look=${t.looks.edges[k.group]} />`}${s&&"→ "}${o(k[l])}
                </button>
                <span class="zacht">${k.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var wn=_.graph,dl="from_label",mf="amount",Or=new WeakMap;function df(t,e){return Or.has(t)||Or.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),Or.get(t).get(e)||wn.not_said}function Vo(t,e,o){let n=Fi(o);return n?df(t,e[n]):e.said[Ko(t).indexOf(o)]||""}function $f(t,e,o){let n=o.replace("-",""),r=o[0]==="-"?-1:1,s=e.map(l=>[Vo(t,l,n),l]),i=l=>+(l===""||l===wn.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*F(l[0],c[0])).map(([,l])=>l)}function $l({picture:t,rows:e,chosen:o,pick:n,caption:r}){let s=A.route.query.sorteer||dl,i=Object.entries(t.table),l=(d,u)=>{let m=s===d?`-${d}`:d;P({sorteer:m===dl?null:m},!0),rt(wn.sorted.replace("{column}",u.toLowerCase()).replace("{direction}",m[0]==="-"?wn.down:wn.up))},c=d=>s===d?"ascending":s===`-${d}`?"descending":null,p=([d,u])=>d===mf?a`<th scope="col" role="columnheader">${u}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(d)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${d}`} onClick=${()=>l(d,u)}>
            ${u}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,f=d=>{let u=d.id===o,m=u||o&&(d.from===o||d.to===o);return a`
      <tr key=${d.id} role="row" class=${m?"gekozen":null} data-rij=${d.id} data-van=${d.from||""}
        data-naar=${d.to||""} onClick=${$=>$.target.closest("button, a")||n(d.id)}>
        ${i.map(([$,g],k)=>k?a`<td role="cell" data-kop=${g}>${Vo(t,d,$)}</td>`:a`<th scope="row" role="rowheader" data-kop=${g}>
                <button type="button" class="rijknop" aria-pressed=${String(u)} onClick=${()=>n(d.id)}>
                  ${Vo(t,d,$)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(p)}</tr></thead>
      <tbody role="rowgroup">${$f(t,e,s).map(f)}</tbody>
    </table>
  `}var Ne=_.graph,hl=({ways:t,shows:e,choose:o})=>a`
  <div class="knoppen" role="group" aria-label=${Ne.show.label}>
    ${t.map(([n,r])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${r}</button>`)}
  </div>
`;function gl({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${Ne.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>document.querySelector("#doek canvas").toBlob(i=>Le(`${e.name}.png`,i,"image/png"),"image/png");return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",Ne.tools.fit,()=>t.current.fit())} ${n("back",Ne.tools.back,o)}
      ${n("screen",Ne.tools.screen,r)} ${n("png",Ne.tools.png,s)}
    </div>
  `}function bl({picture:t,ids:e,left:o}){if(!e.length)return null;let n=r=>P({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${Ne.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=v(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${b(Ne.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(s+1)}>${i}</button>`}`})}
      ${[...o].map(([r,{shown:s,count:i}])=>{let l=b(Ne.left_out,{name:v(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${j(["graaf",ce],{ding:r})}>${Ne.surroundings}</a></p>`})}
    </nav>
  `}function $o(){let t=_.missing;return a`
    <${U} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${j("overzicht")}>${t.home}</a></p>
  `}var bt=_.graph,hf="(max-width: 44rem)",Sr=null,Cr=()=>Sr,Co=t=>P({kies:A.route.query.kies===t?null:t},!0);function gf(t){let e=window.matchMedia(hf).matches,o=t.matrix?[["matrix",bt.show.matrix],["beeld",bt.show.arrows]]:[["beeld",bt.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",bt.show.list]]:[],r=["tabel",bt.show.table];return e&&!n.length?[r,...o]:[...n,...o,r]}function bf(t,e,o){let n=tt(o||""),r=Object.keys(t.table);return n?e.filter(s=>r.some(i=>tt(Vo(t,s,i)).includes(n))):e}function _f({picture:t,drawn:e,opened:o,chosen:n,row:r,lit:s,choices:i,handle:l,turn:c,shown:p,tell:f}){let d=re(()=>e.rows.filter($=>$.color),[e]),u=re(()=>[...e.nodes].filter($=>$.title).sort(($,g)=>$.y-g.y||$.x-g.x).map($=>$.id),[e]),m=$=>{let g=u[(u.indexOf(s[0])+$+u.length)%u.length];P({kies:g},!0)};return a`
    <${rl} of=${`${t.name}|${t.date}|${t.centre||""}|${i}|${c}`} nodes=${e.nodes}
      edges=${d} options=${wf(t,o)} opened=${o} handle=${l} lit=${s}
      line=${r?.color?r.id:""} look=${!!n||s.length===1} shown=${p}
      title=${b(bt.picture,{title:t.title})} onChoose=${$=>$&&Co($)} onStep=${m}
      unfolds=${f.unfolds} onUnfold=${f.unfold} onHover=${f.point}
      onClear=${()=>P({kies:null},!0)} />
  `}function kf({picture:t,query:e}){let o=ft(null),n=ft(!1),[r,s]=X(0),[i,l]=X(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(I=>e[I]).join("|"),f=re(()=>zi(t,e),[t,p]),d=(e.uit||"").split(",").filter(yt),u=re(()=>Bi(f,d,t.date,t.layout),[f,e.uit]),m=re(()=>new Map(u.nodes.map(I=>[I.id,I])),[u]),$=u.rows.find(I=>I.id===c||c===`leeg~${I.id}`&&I),g=$?"":m.has(c)?c:"",k=re(()=>bf(t,f.rows,e.zoek),[f,e.zoek]),S=!$&&!g&&tt(e.zoek||""),y=S?u.nodes.filter(I=>tt(I.title||"").includes(S)).map(I=>I.id):[],C=gf(t),O=C.some(([I])=>I===e.toon)?e.toon:C[0][0],Z=t.choose&&!Ri(e),vt=O==="beeld"&&!Z,T=I=>m.get(I)?.title||(t.matrix?bt.matrix.nobody:bt.not_said),_t=I=>yt(I)&&K(I)&&I!==t.centre,fe=I=>{if(!_t(I))return;let Sn=d.includes(I)?d.filter(fc=>fc!==I):[...d,I];l(null),P({uit:Sn.join(","),kies:I})},x=I=>{(I||!n.current)&&l(I)},R=I=>{n.current=I,I||l(null)};me(()=>{!c||!A.started||($&&!($.from&&$.to)?rt(b(bt.chosen_one,{name:Go(t,$,T)})):$?rt(b(bt.chosen_pair,{from:T($.from),to:T($.to)})):g&&rt(b(bt.chosen_one,{name:T(g)})))},[c]),wt(()=>(Sr={name:t.name,drawing:o.current},()=>{Sr=null}));let D=$&&!$.color?`leeg~${$.id}`:"",Y=D&&m.has(D)?[D]:$?[$.from,$.to].filter(Boolean):g?[g]:y,ue={unfolds:_t,unfold:fe,point:x},se={picture:t,rows:u.rows,name:T,opened:d,unfold:fe,pick:Co},te=i&&i.id!==c&&a`<${Vi} ...${se} unfolds=${_t} keep=${R} hover=${i} close=${()=>l(null)} />`,De=W(bt.rows,k.length),dt=t.matrix?a`<${il} picture=${t} rows=${k} name=${T} pick=${Co} />`:t.layout==="route"&&vt&&a`<p class="zacht">${bt.nothing_chosen}</p><${xr} picture=${t} rows=${k} name=${T} chosen="" pick=${Co} />`;return a`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${hl} ways=${C} shows=${O} choose=${I=>P({toon:I},!0)} />
      ${vt&&a`<${gl} handle=${o} picture=${t} reset=${()=>s(r+1)} />`}
      <${pl} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${O==="tabel"}>
          ${vt&&a`<${bl} picture=${t} ids=${d} left=${u.left} />`}
          ${t.choose&&!Z&&a`<p class="spoor"><a href=${j(["graaf",t.name])}>${bt.choose.back}</a></p>`}
          <div class="vlak">
            ${Z?a`<${Ii} picture=${t} />`:O==="matrix"?a`<${al} picture=${t} rows=${k} names=${m} chosen=${$?.id||""} pick=${Co}
                      point=${x} caption=${b(bt.matrix.caption,{rows:De})} />`:O==="lijst"?a`<${xr} picture=${t} rows=${k} name=${T} chosen=${$?.id||""} pick=${Co} />`:a`<${_f} ...${{picture:t,drawn:u,opened:d,chosen:c,row:$,lit:Y,choices:p,handle:o,turn:r,tell:ue}}
                        shown=${O==="beeld"} />`}
            ${!f.rows.length&&a`<p class="leegbeeld">${t.centre?bt.alone:bt.empty}</p>`}
            ${te}
          </div>
          ${!Z&&a`<${ml} picture=${t} hidden=${e.zonder||""} />`}
          ${vt&&a`<p class="zacht sleutels">${bt.keys}</p>`}
        </div>
        <div class="tabel" hidden=${O!=="tabel"}>
          <div class="rol">
            <${$l} picture=${t} rows=${k} chosen=${$?.id||g} pick=${Co}
              caption=${b(bt.caption,{title:t.title,rows:De})} />
          </div>
          <div class="acties">
            <${Ot} name=${`${t.name}.csv`} rows=${()=>yf(t,k)} />
          </div>
        </div>
      </div>
      <${Ki} ...${se} row=${$} node=${g} first=${dt} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${bt.loose}</p>`}
  `}var wf=(t,e)=>e.length&&t.name!==ce?{...t.options,groups:{...h.around.options.groups,...t.options.groups}}:t.options,yf=(t,e)=>[[...Object.values(t.table),...Et],...e.map(o=>[...Object.keys(t.table).map(n=>Vo(t,o,n)),...Bt(null)])];function vf({name:t,title:e,sentence:o}){let r=[...Object.values(h.views).map(s=>[s.name,s.tab||s.title]),[ce,h.around.tab]];return a`
    <${U} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${bt.pictures}>
      ${r.map(([s,i])=>{let l=s===t?"page":null;return a`<li><a href=${j(["graaf",s])} aria-current=${l}>${i}</a></li>`})}
    </ul>
  `}function _l({route:{path:t,query:e}}){let o=t[1]||Object.keys(h.views)[0],n=re(()=>Ei(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${vf} name=${o} title=${n.title} sentence=${n.sentence} />
    <${kf} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${$o} />`}function yn({name:t,of:e,rows:o,columns:n,fields:r,keep:s,sort:i}){let l=_[e];return function({route:p}){let f=G(p.query).plan,d=o(f).filter(g=>s(g,p.query)),u=n(),m=W(l.count,d.length),$=()=>[[...u.map(g=>g.label),...Et],...ss(d,u,lr("sorteer",i)).map(g=>[...u.map(k=>k.text(g)),...Bt(null,nt(g.id)?.key||f)])];return a`
      <${U} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${Qt}>
        <${yo} />
        <div class="velden">
          <${Be} name="tekst" />
          ${r().map(g=>a`<${Ct} ...${g} />`)}
          <${po} names=${Object.keys(p.query).filter(g=>g!=="merk")} />
        </div>
      <//>
      <p class="telling">${m}<${Ot} name=${`${t}.csv`} rows=${$} /></p>
      <div class="rol">
        <${pt}
          id=${t}
          caption=${b(l.caption,{count:m})}
          rows=${d}
          columns=${u}
          urlKey="sorteer"
          sort=${i}
        />
      </div>
      <${Yt} text=${m} />
    `}}var kl=Lt.map(t=>[t.notation,t.label]),wl=t=>Lt.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),yl=t=>Object.entries(h.codes[t]).map(([e,o])=>[e,o.label]),vl=(t,e)=>!e||tt([v(t),...["altLabel","promise","summary"].flatMap(o=>st(t,o))].join(" ")).includes(tt(e)),Re=_.partners,xl=yn({name:"partners",of:"partners",sort:"naam",rows:t=>h.partners[q?t:""],keep:(t,e)=>vl(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:Re.fields.step,name:"stap",options:kl},{label:Re.fields.kind,name:"soort",options:yl("OrganisationKind")},{label:Re.fields.role,name:"rol",options:Object.entries(Re.roles)}],columns:()=>[{key:"naam",label:Re.columns.name,text:t=>v(t.id),cell:t=>[a`<${M} id=${t.id} />`,a`<${Ho} id=${t.id} />`]},{key:"soort",label:Re.columns.kind,text:t=>ge(t.id,"organisationKind")},{key:"stappen",label:Re.columns.steps,text:t=>wl(t.steps)},{key:"handelt",label:Re.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Re.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Re.columns.wish,text:t=>t.wish}]}),Nt=_.measures,vn=t=>h.called[t]?.short||"",xn=t=>w(t,"prefLabel"),xf=ya.map(t=>({id:t,...h.works[t]})).sort((t,e)=>F(vn(t.id)||"~",vn(e.id)||"~")||F(xn(t.id),xn(e.id))),ys=q?"":qe[0].date,Of=(t,e,o)=>({key:t,label:e,text:({id:n})=>Wo(n,o)?zt(n,o):"",cell:({id:n})=>Wo(n,o)&&a`<${ut} id=${n} date=${o} />`}),Sf=()=>he("Chapter").sort((t,e)=>F(w(t,"identifier"),w(e,"identifier"))).map(t=>[t,b(Nt.chapter,{identifier:w(t,"identifier"),title:xn(t)})]),Ol=yn({name:"maatregelen",of:"measures",sort:"nr",rows:t=>xf.filter(e=>Eo(e.id,t)),keep:(t,e)=>vl(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:Ro(t.id).includes(e.stap)))&&(!e.soort||Ta(t.id).includes(e.soort))&&(!e.wat||qt(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||Wo(t.id)===e.staat),fields:()=>[{label:Nt.fields.what,name:"wat",options:Object.entries(Nt.types)},{label:Nt.fields.chapter,name:"hoofdstuk",options:Sf()},{label:Nt.fields.step,name:"stap",options:[...kl,["alle",Nt.across]]},{label:Nt.fields.kind,name:"soort",options:Po.map(t=>[t.notation,t.label])},{label:Nt.fields.status,name:"staat",options:yl("Status")}],columns:()=>[{key:"nr",label:Nt.columns.number,text:({id:t})=>vn(t),cell:({id:t})=>vn(t)?a`<a href=${Ce(t)}>${vn(t)}</a>`:a`<span class="zacht">${Nt.no_number}</span>`},{key:"naam",label:Nt.columns.name,text:({id:t})=>xn(t),cell:({id:t})=>a`<${M} id=${t} text=${xn(t)} />`},..._e(({id:t})=>nt(t)?.key),{key:"wat",label:Nt.columns.what,text:({id:t})=>it(t)},...ys&&ys!==Zt?[Of("plan",E(eo(ys)),ys)]:[],{key:"nu",label:q?Nt.columns.stand:E(eo(Zt)),text:({id:t})=>zt(t),cell:({id:t})=>a`<${ut} id=${t} />`},{key:"termijn",label:Nt.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>ht(w(t,"finalDueBy"))},{key:"stap",label:Nt.columns.step,text:t=>t.across?_.shared.all_steps:wl(Ro(t.id))},{key:"wie",label:Nt.columns.lead,sort:!1,text:t=>t.container?"":Gn(t.id).map(v).join(", ")||_.shared.nobody,cell:t=>t.container?"":Gn(t.id).length?a`<${Gt} ids=${Gn(t.id)} />`:a`<span class="zacht">${_.shared.nobody}</span>`}]});var ho=_.lookup,Cf=t=>L(["concerns","reportedUnder","barrier"].flatMap(e=>Tt(t,e))).filter(K),jf=Object.entries(h.lookups).map(([t,e])=>({id:t,...e,about:Cf(t),text:tt([v(t),...st(t,"altLabel"),w(t,"summary"),e.told].join(" "))})),Sl=t=>Ht(t).map(lt),Cl=yn({name:"naslag",of:"lookup",sort:"naam",rows:t=>jf.filter(e=>Eo(e.id,t)),keep:(t,e)=>(!e.wat||qt(t.id,e.wat))&&(!e.tekst||t.text.includes(tt(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:ho.fields.what,name:"wat",options:Object.entries(ho.types).filter(([t])=>he(t).length)},{label:ho.fields.step,name:"stap",options:Lt.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:ho.columns.name,text:({id:t})=>v(t),cell:({id:t})=>[a`<${M} id=${t} />`,w(t,"summary")&&a`<p class="zacht">${w(t,"summary")}</p>`]},..._e(({id:t})=>nt(t)?.key),{key:"wat",label:ho.columns.what,text:({id:t})=>it(t)},{key:"zegt",label:ho.columns.told,text:t=>t.told},{key:"over",label:ho.columns.about,sort:!1,text:t=>t.about.map(v).join("; "),cell:t=>a`<${Gt} ids=${t.about} name=${je} />`},{key:"bron",label:ho.columns.place,sort:!1,text:({id:t})=>Sl(t).join("; "),cell:({id:t})=>{let[e,...o]=Sl(t),n=b(_.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var jl=_.unknown,ve=({of:t,count:e,intro:o=t.intro,children:n})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:b(jl.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${o}</p>
    ${n}
  </section>
`,Mf=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(h.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${E(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function vs(){let t=jl.reading;return a`
    <${ve} of=${t}>
      ${Object.entries(t.lists).map(([e,o])=>a`<h3>${o}</h3><${Mf} list=${e} />`)}
      ${t.rules.map(({title:e,text:o})=>a`<h3>${e}</h3><p>${o}</p>`)}
      <h3>${t.source}</h3>
      ${h.plans.map(e=>a`<p>${`${wo(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var jr=_.method,Ml=()=>a`
  <${U} text=${jr.title}><p class="uitleg">${jr.intro}</p><//>
  <${ps} />
  <${us} />
  <${vs} />
  <p><a href=${j("weet-niet")}>${jr.unknown}</a></p>
`;var Zo=_.overview;function Lf({cell:t}){let{column:e,plan:o,why:n=[],across:r=0,candidates:s}=t,i=j("overzicht",{...A.route.query,cel:Te(e,null,o)});return a`
    <p>${Do(H(o))}</p>
    ${n.length>0&&a`<h3>${Zo.why}</h3>`}
    ${n.map(l=>a`<p>${w(l,"rationale")} <span class="zacht">${w(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${b(Zo.elsewhere,{count:r,kind:et(e)})}${" "}
          <a href=${i}>${Zo.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${Zo.who}</h3><${ls} list=${s} plan=${o} />`}
  `}var Tf=(t,e,o,n,r)=>ro(t,r).filter(s=>Un(N(s,"barrier"))===e&&(o!=="kind"||st(s,"interventionKind").includes(n)));function Bf({row:t,cell:e,step:o,by:n,scenario:r,plan:s,address:i}){let l=ft(null),c=ft(null);wt(()=>{let $=document.getElementById(mn(i));return l.current.showModal(),c.current.focus(),()=>($?.isConnected?$:document.getElementById(mn(i)))?.focus()},[]);let{word:p,lines:f,look:d}=ne(e),u=b(Zo.panel_note,{scenario:Mt(r,s)}),m=$=>o===null?[]:Tf($,o,n,t.key,r);return a`
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
          ${b(Zo.panel,{row:t.label,step:ct(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${_.shared.close}</button>
      </div>
      <p class=${`stand ${d}`}><strong>${p}</strong>${f.length>0&&`: ${f.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${E(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${q&&`${s.title}. `}${u}</p>
      ${e.things.length?e.things.map($=>a`<${gi} key=${$} id=${$} scenario=${r} contributions=${m($)} />`):a`<${Lf} cell=${e} />`}
    </dialog>
  `}function Ll({address:t,by:e,scenario:o}){let{key:n,step:r,plan:s}=Ga(t),i=H(s),l=i&&lo(e,o,i).find(f=>f.key===n),c=l?.cells[Ke(i).indexOf(r)];return c?a`<${Bf} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:o,plan:i,address:t}} />`:null}var On=_.overview;function Ef({row:t,cell:e,step:o,plan:n}){let{word:r,lines:s,look:i}=ne(e);if(!e)return a`<td role="cell" class="vak leeg" data-kop=${ct(o)}><span>${r}</span></td>`;let l=Te(t.key,o,n.key);return a`
    <td role="cell" class=${`vak ${i}`} data-kop=${ct(o)}>
      <button
        type="button"
        id=${mn(l)}
        aria-haspopup="dialog"
        onClick=${()=>P({cel:l})}
      >
        <span class="sr">${b(On.cell,{row:t.label,step:ct(o)})}</span>
        <strong>${r}</strong>${s.map(c=>a`<span class="bij">${c}</span>`)}
        ${e.strict&&a`<span class="bij">${e.strict}</span>`}
        ${e.most_basis&&a`<${uo} basis=${e.most_basis} />`}
      </button>
    </td>
  `}var Mr=({look:t,name:e,note:o})=>a`
  <th scope="col" role="columnheader" class=${t}>${e}${o&&a`<span class="bij">${o}</span>`}</th>
`,Af=({row:t,plan:e})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${M} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${Ke(e).map((o,n)=>a`<${Ef} row=${t} cell=${t.cells[n]} step=${o} plan=${e} />`)}
  </tr>
`,Tl=({by:t,scenario:e,plan:o})=>a`
  <table
    class=${`matrix by-${t}`}
    id=${o===h.plans[0]?"matrix":`matrix-${o.key}`}
    role="table"
  >
    <caption>${b(On.caption,{rows:On.heads[t],scenario:Mt(e,o)})}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <${Mr} name=${On.heads[t]} />
        ${o.steps.map(n=>a`<${Mr} name=${a`<a href=${Ce(n.id)}>${n.label}</a>`} note=${n.step} />`)}
        <${Mr} look="dwars" name=${_.shared.all_steps} note=${On.across} />
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${lo(t,e,o).map(n=>a`<${Af} key=${n.key} row=${n} plan=${o} />`)}
    </tbody>
  </table>
`;var Ie=_.overview,Bl={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:El}=_.thing,Ff=(t,e,o)=>{let{word:n,lines:r}=ne(e);if(!e)return[t.label,ct(o),Ie.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:p,expected:f}=e;return[t.label,ct(o),n,r.join("; "),z("Basis",s),El[i],l,c,p,El[f]]},zf=(t,e,o)=>[[...Ie.csv,...Et],...lo(t,e,o).flatMap(n=>n.cells.map((r,s)=>[...Ff(n,r,Ke(o)[s]),...Bt(e,o.key)]))],Pf=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${Ot} name="matrix.csv" rows=${()=>zf(t,e,o)} />
    <button type="button" onClick=${()=>Ya(t,e,o)}>${Ie.svg}</button>
    <button type="button" onClick=${()=>Qa(t,e,o)}>${Ie.png}</button>
    <${Ge} text=${()=>location.href} label=${Ie.link} />
  </div>
`;function Al({route:t}){let e=G(t.query),o=Bl[t.query.rijen||""]||"kind",n=Object.entries(Bl).map(([i,l])=>[i,Ie.rows[l]]),r=o==="kind"?"":t.query.rijen,{cel:s}=t.query;return a`
    <${U} text=${Ie.heading} title=${Ie.title} />
    <${ps} open=${!t.query.rijen} />
    <${Qt}>
      <${co} legend=${Ie.rows.title} name="rijen" options=${n} current=${r} id="r" />
      <${fo} />
    <//>
    <div class="naast">
      <div class="hoofd">
        ${Ao(e).map((i,l)=>a`
            ${q&&a`<h2>${i.title}</h2>`}
            <${fs} plan=${i} />
            <${Tl} by=${o} scenario=${e} plan=${i} />
            ${l===0&&a`<${us} />`}
            <${Pf} by=${o} scenario=${e} plan=${i} />
            <${ki} scenario=${e} plan=${i} />
          `)}
      </div>
      <${wi} scenario=${e} />
    </div>
    ${s&&a`<${Ll} address=${s} by=${o} scenario=${e} />`}
    <${Yt} text=${s?"":b(Ie.shown,{scenario:Mt(e)})} />
  `}var Jt=_.questions.own,Lr=200;function Nf({columns:t,rows:e}){return a`
    <p>${W(Jt.rows,e.length)}${e.length>Lr&&` ${b(Jt.first,{count:Lr})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${Jt.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,Lr).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>Le(Jt.file,Mo([t,...e]),"text/csv;charset=utf-8")}>${Jt.csv}</button>
    </div>
  `}function Tr({start:t=Jt.example,exported:e=!1}){let[o,n]=X(t),[r,s]=X(null);async function i(){s({said:Jt.busy});try{s(await B().ask("ask",{text:o,exported:e}))}catch(l){s({said:l.message})}}return a`
    <section class="blok">
      <h2>${Jt.title}</h2>
      <p class="zacht">${Jt.intro}</p>
      <label class="veld breed">
        <span>${Jt.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${o}
          onInput=${l=>n(l.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${i}>${Jt.ask}</button></div>
      <div aria-live="polite">
        ${r?.said&&a`<p>${r.said}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?Jt.yes:Jt.no}</strong></p>`}
        ${r?.graph&&a`<pre tabindex="0" role="region" aria-label=${Jt.result}><code>${r.graph}</code></pre>`}
        ${r?.columns&&a`<${Nf} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}var ot=_.questions,zl="gaps",Rf=/VALUES\s+\?\w+\s*\{\s*\}/,Fl={barrier:t=>t.barrier&&ct(t.barrier),kind:t=>t.kind&&et(t.kind),partner:t=>t.partner&&v(ee(t.partner)||t.partner),severity:t=>z("Severity",t.severity),detail:t=>t.detail&&(yt(t.detail)?v(t.detail):t.told)},Pl=(t,e)=>(Fl[t]?Fl[t](e):e[t])||"",Nl=t=>xt(t).gaps.flatMap(e=>vo(e).map(o=>({...o,plan:e.plan}))),Rl={key:"severity",label:ot.columns.weight,text:t=>String(Object.keys(h.codes.Severity).indexOf(t.severity)),cell:t=>a`<${qo} severity=${t.severity} />`};function If(t){let e=Object.entries(t.columns),o=n=>yt(n.subject)?a`<${M} id=${n.subject} />`:n.subject_label;return[...e.map(([n,r],s)=>({key:n,label:r,text:i=>Pl(n,i),cell:s===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[Rl],..._e(n=>n.plan),{key:"bron",label:ot.columns.place,sort:!1,text:n=>mo(n).map(lt).join("; ")}]}function Wf({name:t,query:e,scenario:o}){let n=Nl(o).filter(l=>l.query===t);if(!n.length)return a`<p>${ot.nothing}</p>`;let r=If(e),s={rows:W(ot.rows,n.length),scenario:Mt(o)},i=()=>[[ot.columns.sentence,...r.map(l=>l.label),...Et],...n.map(l=>[l.sentence,...r.map(c=>c===Rl?Pl("severity",l):c.text(l)),...Bt(o,l.plan)])];return a`
    <div class="rol">
      <${pt}
        id=${`uitkomst-${t}`}
        caption=${b(ot.caption,{title:e.title,...s})}
        rows=${n}
        columns=${r}
      />
    </div>
    <div class="acties">
      <${Ot} name=${`${t}.csv`} rows=${i} />
      <a href=${j("aandachtspunten",{vraag:t})}>${ot.as_sentences}</a>
    </div>
  `}function Df({name:t,query:e,scenario:o}){let n=Object.values(h.views).find(i=>i.query===t),r=e.shelf===zl,s=j("overzicht",{rijen:ot.rows_of[t]});return a`
    <p class="kruimel"><a href=${j("vragen")}>${ot.title}</a></p>
    <${U} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${Qt}><${fo} /><//>`}
    <${Ee} pairs=${[[ot.why,e.why],[ot.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${ot.result}</h2>
          <${Wf} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in ot.rows_of&&a`<p><a href=${s}>${ot.in_overview}</a></p>`}
    ${n&&a`<p><a href=${j(["graaf",n.name])}>${ot.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${ot.ask} <code>${b(ot.command,{name:t})}</code></p>`}
    <details>
      <summary>${ot.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${ot.sparql}><code lang="en">${e.sparql}</code></pre>
      <${Ge} text=${()=>e.sparql} label=${ot.copy} />
    </details>
    ${B()&&!Rf.test(e.sparql)&&a`<${Tr} key=${t} start=${e.sparql} exported=${e.shelf==="recipes"} />`}
  `}function qf({shelf:t,counts:e}){let o=Object.entries(h.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!o.length)return null;let n=[{key:"titel",label:ot.columns.title,text:r=>r.title,cell:r=>a`<a href=${j(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:ot.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:ot.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${pt}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===zl?n:n.slice(0,2)}
      />
    </section>
  `}function Il({route:t}){let e=G(t.query),o=t.path[1],n=h.queries[o];if(o&&!n)return a`<${$o} />`;if(o)return a`<${Df} name=${o} query=${n} scenario=${e} />`;let r=new Map;for(let s of Nl(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${U} text=${ot.title}><p class="uitleg">${ot.intro}</p><//>
    ${B()&&a`<${Tr} />`}
    ${ot.shelves.map(s=>a`<${qf} shelf=${s} counts=${r} />`)}
  `}var Rt=_.search,Br=100,Er=({text:t,wanted:e})=>ua(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),Hf=({item:t,wanted:e})=>a`
  <li>
    <a href=${j(t.path)}><${Er} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${q&&nt(t.id)&&`, ${nt(t.id).title}`}
    </span>
    <p><${Er} text=${Ma(t,e)} wanted=${e} /></p>
  </li>
`,Wl=t=>j("zoek",{q:t});function Uf({text:t}){let{meant:e,alone:o}=ja(t),[n,r]=Rt.meant.split("{word}");return a`
    <section class="blok" id="anders">
      ${e&&a`<p>${n}<a href=${Wl(e)}>${e}</a>${r}</p>`}
      ${o.length>0&&a`<p>${Rt.alone} ${o.map(s=>a` <a href=${Wl(s)}>${s}</a>`)}</p>`}
      <p>${Rt.try} ${Object.entries(Rt.lists).map(([s,i])=>a` <a href=${j(s)}>${i}</a>`)}</p>
    </section>
  `}var Dl=t=>L(ae(t).map(([e])=>K(e)?e:Tt(e,"initiative").find(K)).filter(Boolean));function Gf({text:t,wanted:e}){let[o,n]=X(null);if(me(()=>{let i=!0;n(null);let l=window.setTimeout(()=>{ba(t).then(c=>i&&n(c)).catch(()=>{})},250);return()=>{i=!1,window.clearTimeout(l)}},[t]),!o?.source)return null;let{found:r,count:s}=o;return a`
    <section id="in-de-bron">
      <h2>${b(Rt.source.title,{count:s})}</h2>
      ${s===0&&a`<p>${Rt.source.none}</p>`}
      ${r.length<s&&a`<p class="zacht">${b(Rt.source.first,{count:r.length})}</p>`}
      <ol class="resultaten">
        ${r.map(({vindplaats:i,woorden:l})=>a`
            <li key=${i}>
              <p><${Er} text=${l} wanted=${e} /></p>
              <p class="zacht">
                ${lt(i)}${Dl(i).length>0&&[", ",Rt.source.about,a`<${Gt} ids=${Dl(i)} />`]}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function ql({route:t}){let e=t.query.q||"",{wanted:o,found:n}=Hn(e),r=L(n.map(l=>l.kind)).sort(F),s=n.filter(l=>!t.query.wat||l.kind===t.query.wat);wt(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?W(Rt.found,s.length):b(Rt.nothing,{text:e});return a`
    <${U} text=${Rt.title} />
    <section class="filters" aria-label=${Rt.label}>
      <div class="velden">
        <${Be} label=${Rt.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${Ct} label=${Rt.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:Rt.type}</p>
    ${o.length>0&&!n.length&&a`<${Uf} text=${e} />`}
    <ol class="resultaten">
      ${s.slice(0,Br).map(l=>a`<${Hf} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${s.length>Br&&a`<p>${b(Rt.too_many,{count:s.length-Br})}</p>`}
    ${o.length>0&&$e()&&a`<${Gf} text=${e} wanted=${o} />`}
    <${Yt} text=${o.length?i:""} />
  `}var Yo=_.thing,Kf=new Set([...h.hidden,...Yo.said]),at=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Xt=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,jo=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function Vf({property:t,value:e}){return e.startsWith("@")?a`<${M} id=${e.slice(1)} />`:h.lists[t]?z(h.lists[t],e):Yo.truth[e]||ht(e)}var Qo=t=>Object.entries(Dt.get(t)).filter(([e])=>!Kf.has(e)).map(([e,o])=>{let n=o.map(r=>a`<${Vf} property=${e} value=${r} />`);return[E(oo(e)),n.length>1?a`<${jo} items=${n} />`:n[0]]}),xs=({id:t})=>ae(t).some(([e])=>qt(e,"Figure"))&&a`<${at} title=${Yo.figures}><${dr} id=${t} /><//>`;function Jo({id:t,skip:e}){let o=new Map;for(let[c,p]of ae(t)){if(!K(c)||qt(c,"Figure")||qt(c,"Barrier")||e.includes(p))continue;let f=Yo.from_here[p]||b(Yo.this,{term:oo(p)});o.set(c,[...o.get(c)||[],f])}if(!o.size)return null;let n=[...o].map(([c,p])=>({from:c,how:L(p).join(", ")})),{columns:r,title:s,caption:i}=Yo.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>v(c),cell:({from:c})=>a`<${M} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>it(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>zt(c),cell:({from:c})=>He(c)&&a`<${ut} id=${c} />`}];return a`
    <${at} title=${s}>
      <${pt} id="verwijst" caption=${i} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var mt=_.thing.organisation,Ul=t=>Lt.filter(e=>t.includes(e.notation)).map(e=>e.label);function Zf({id:t,rows:e}){let o=e.filter(l=>ko(l.role)),n=Ul(o.flatMap(l=>Ro(l.undertaking))),r=Tt(t,"unit"),s=w(t,"tooi"),i=[...Qo(t),[_.thing.also_known,st(t,"altLabel").join(", ")],[mt.units,r.length>0&&a`<${we} ids=${r} />`],[mt.identity,s?b(mt.identified,{code:s,date:ht(w(t,"checkedOn"))}):mt.unidentified]];return a`
    <${at} title=${_.thing.known}>
      <${Xt} text=${w(t,"summary")} />
      ${Kn(t)&&a`<p>${mt.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${mt.independent}</p>`}
      <p>${n.length?b(mt.steps,{steps:To(n.map(l=>l.toLowerCase()))}):mt.no_steps}</p>
      <${Ee} pairs=${i} />
    <//>
  `}function Yf({rows:t}){let e=mt.columns,o=({undertaking:s})=>h.works[s]?.across?_.shared.all_steps:Ul(Ro(s)).join(", "),n=[..._e(s=>nt(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>v(s.undertaking),cell:s=>a`<${M} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>it(s.undertaking)},{key:"rol",label:e.role,text:s=>z("Role",s.role)},{key:"stand",label:e.stand,text:s=>zt(s.undertaking),cell:s=>a`<${ut} id=${s.undertaking} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${Pt} of=${[s.id]} />`}],r=L(t.map(s=>s.undertaking)).length;return a`
    <${at} title=${b(mt.work,{count:r})}>
      <p class="zacht">${mt.work_note}</p>
      ${r?a`<${pt} id="acties" caption=${mt.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${_.shared.none}</p>`}
    <//>
  `}function Qf({id:t}){let e=Ft(t,"Contribution","byOrganisation");return e.length?a`
    <${at} title=${b(mt.own,{count:e.length})}>
      <p class="zacht">${mt.own_note}</p>
      ${e.map(o=>a`
          <h3><${M} id=${N(o,"initiative")} /></h3>
          <${gn} id=${o} />
          <${Pt} of=${[o]} />
        `)}
    <//>
  `:null}function Jf({id:t}){let e=Ft(t,"Expectation","organisation");return e.length?a`
    <${at} title=${mt.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${E(ge(o,"engagement")||mt.wish)}</strong>: ${w(o,"rationale")}</p>
            <${Pt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function Xf({id:t}){let e=["member","organization"].flatMap(n=>Ft(t,"Membership",n));if(!e.length)return null;let o=e.map(n=>[a`<${M} id=${N(n,"member")} />`,mt.member,a`<${M} id=${N(n,"organization")} />`,`: ${w(n,"post")}`]);return a`<${at} title=${mt.members}><${jo} items=${o} /><//>`}var Hl=4;function tu({id:t,rows:e}){let o=new Map;for(let{undertaking:r}of e.filter(s=>ko(s.role)))for(let s of pn(r).filter(i=>i!==t))o.set(s,L([...o.get(s)||[],r]));if(!o.size)return null;let n=r=>{let s=o.get(r).map(je),i=b(s.length>Hl?mt.more_works:mt.works,{works:s.slice(0,Hl).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${at} title=${mt.together}>
      <p class="zacht">${mt.alphabetical}</p>
      <${we} ids=${Fe([...o.keys()])} more=${n} look="kolommen" />
    <//>
  `}function Gl({id:t}){let e=Io(t);return a`
    <${Zf} id=${t} rows=${e} />
    <${Yf} rows=${e} />
    <${Qf} id=${t} />
    <${Jf} id=${t} />
    <${Xf} id=${t} />
    <${tu} id=${t} rows=${e} />
    <${Jo} id=${t} skip=${["unitOf","unit"]} />
  `}var xe=_.thing.step,Ar=t=>le[t]?.[1]||"",Kl=(t,e="")=>[a`<${uo} basis=${t} />`,` ${Ar(t)}${e}`],eu=({id:t,narrow:e})=>a`
  <${at} title=${xe.what}>
    <${Xt} text=${w(t,"step")} />
    <${Xt} text=${w(t,"definition")} />
    <${Xt} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${xe.narrower}<${Gt} ids=${e} />.</p>`}
    ${N(t,"broader")&&a`<p>${xe.broader}<${M} id=${N(t,"broader")} />.</p>`}
  <//>
`;function ou({id:t,scenario:e}){let o=xe.cell_columns,n=xt(e).matrix.kind.filter(c=>In(c.barrier,c.plan)===t);if(!n.length)return null;let r=c=>j("overzicht",{cel:Te(c.column,Un(t),c.plan)}),s=c=>E(et(c.column)),i=c=>{let{word:p,lines:f,look:d}=ne(c);return[a`<span class=${`chip ${d}`}>${p}</span>`,f.length>0&&` ${f.join(" · ")}`]},l=[..._e(c=>c.plan),{key:"soort",label:o.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:o.stand,text:c=>ne(c).word,cell:i},{key:"hoe",label:o.how,text:c=>Ar(c.most_basis),cell:c=>c.most_basis&&Kl(c.most_basis)}];return a`
    <${at} title=${xe.cells}>
      <p class="zacht">${Mt(e)}</p>
      <${pt} id="vakken" caption=${xe.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function nu({links:t,scenario:e}){let o=xe.columns,n=s=>N(s,"initiative"),r=[..._e(s=>nt(s)?.key),{key:"actie",label:o.action,text:s=>v(n(s)),cell:s=>a`<${M} id=${n(s)} />`},{key:"soort",label:o.kind,text:s=>st(s,"interventionKind").map(et).join(", ")},{key:"wie",label:o.who,sort:!1,text:s=>pn(n(s)).map(v).join(", "),cell:s=>a`<${Gt} ids=${pn(n(s))} />`},{key:"stand",label:o.stand,text:s=>zt(n(s),e.date),cell:s=>a`<${ut} id=${n(s)} date=${e.date} />`},{key:"hoe",label:o.how,text:s=>Ar(so(s,"basis",e)),cell:s=>Kl(so(s,"basis",e),`; ${z("Strength",so(s,"strength",e))}`)}];return a`
    <${at} title=${b(xe.work,{count:L(t.map(n)).length})}>
      ${t.length?a`<${pt} id="wiewat" caption=${xe.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${Do(H(e.plan))}</p>`}
    <//>
  `}function su({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${M} id=${o} />`,b(de(nt(o)).thing.step.helper,{awareness:ge(o,"awareness")||xe.unaware})]);return a`<${at} title=${xe.helpers}><${jo} items=${e} /><//>`}function Vl({id:t}){let e=G(A.route.query),o=Tt(t,"narrower"),n=s=>[t,...o].flatMap(i=>Ft(i,s,"barrier")),r=n("Contribution").filter(s=>nr(s,e)&&Eo(s,e.plan));return a`
    <${eu} id=${t} narrow=${o} />
    <${ou} id=${t} scenario=${e} />
    <${nu} links=${r} scenario=${e} />
    <${su} ids=${n("Facilitator")} />
  `}var Oe=t=>de(nt(t)).thing.undertaking,Zl=t=>a`<${Pt} of=${[t]} />`;function ru({report:t,said:e}){return a`
    <${Xt} text=${w(t,"summary")} />
    <${xo} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Pt} of=${[t]} />
  `}function au({id:t}){let e=nt(t),{result:o}=Oe(t),n=e.dates.filter(({date:s})=>Wo(t,s));if(!n.length)return null;let r=(s,i)=>i===e.date&&o[w(s,"resultReported")];return a`
    <ol class="tijdlijn">
      ${n.map(({date:s,label:i})=>{let l=Vn(t,s);return a`
          <li>
            <strong>${E(i)}</strong>
            <p><${ut} id=${t} date=${s} /></p>
            ${l&&a`<${ru} report=${l} said=${r(l,s)} />`}
          </li>
        `})}
    </ol>
  `}function iu({id:t}){let e=Tt(t,"silentPart"),o=e.map(n=>[w(n,"summary"),a`<span class="zacht"> (${z("SilentWeight",w(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${Oe(t).silent}</strong></p><${jo} items=${o} />`}function lu({id:t}){let e=Oe(t),o=e.deadline_columns,n=Zn(t);if(!n.length)return null;let r=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:o.text,text:i=>w(i,"deadlineText"),cell:r},{key:"waarvoor",label:o.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>w(i,"dueBy"),cell:i=>ht(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:o.kind,text:i=>Yn(w(i,"modality"))},{key:"er",label:o.there,text:i=>Me(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${Xt} text=${w(i,"summary")} />`,Zl(i)]}];return a`<${pt} id="termijnen" caption=${e.deadlines} rows=${n} columns=${s} />`}function cu({id:t}){let e=Oe(t),o=e.who_columns,n=Ue(t);if(!n.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${M} id=${i} /><${Ho} id=${i} />`,s=[{key:"wie",label:o.who,text:i=>v(i.organisation),cell:r},{key:"rol",label:o.role,text:i=>z("Role",i.role)},{key:"wat",label:o.note,sort:!1,text:i=>w(i.id,"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>Zl(i.id)}];return a`<${pt} id="wie" caption=${e.who_caption} rows=${n} columns=${s} />`}function pu({id:t}){let e=Tt(N(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${Oe(t).heading}<${Gt} ids=${e} />.</p>`}function fu({id:t}){let e=Oe(t),o=ro(t);if(o.length)return o.map(r=>a`<${gn} id=${r} /><${Pt} of=${[r]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=st(t,"interventionKind").map(et).join(", ");return a`
    <p>${b(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function uu({id:t}){let e=Oe(t),o=ae(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),n=r=>a` <${ut} id=${r} />`;return a`
    <${at} title=${e.container}><p>${e.parts}</p><${we} ids=${o} more=${n} /><//>
  `}var mu=({id:t})=>a`
  <${at} title=${Oe(t).progress}><${au} id=${t} /><${iu} id=${t} /><${lu} id=${t} /><//>
  <${at} title=${Oe(t).who}><${cu} id=${t} /><${pu} id=${t} /><//>
  <${at} title=${Oe(t).steps}><${fu} id=${t} /><//>
`;function Yl({id:t}){let e=Oe(t),o=nt(t),n=w(t,"promise"),r=Qo(t),s=w(t,"isContainer")==="true"?uu:mu;return a`
    <${at} title=${n?e.promise:e.what}>
      <${Xt} text=${n} />
      <${Xt} text=${w(t,"summary")} />
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${b(e.new,{when:eo(o.date,o)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Pt} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${xs} id=${t} />
    ${r.length>0&&a`<${at} title=${_.thing.further}><${Ee} pairs=${r} /><//>`}
    <${Jo} id=${t} skip=${["subMeasureOf"]} />
  `}var go=_.thing;function du({id:t}){let e=ae(t).filter(([r,s])=>s==="inChapter"&&He(r)).map(([r])=>r),o=[...Qo(t),[go.also_known,st(t,"altLabel").join(", ")],[go.place,Ht(t).length>0&&a`<${Pt} of=${[t]} />`]],n=r=>a` <${ut} id=${r} />`;return a`
    <${at} title=${go.known}>
      ${qt(t,"Facilitator")&&a`<p class="zacht">${de(nt(t)).thing.other.judged}</p>`}
      <${Xt} text=${w(t,"summary")} />
      <${Xt} text=${w(t,"rationale")} />
      <${Ee} pairs=${o} />
    <//>
    <${xs} id=${t} />
    ${e.length>0&&a`<${at} title=${go.other.chapter}><${we} ids=${Fe(e)} more=${n} /><//>`}
    <${Jo} id=${t} skip=${["inChapter"]} />
  `}var Ql=5;function $u({id:t}){let e=G(A.route.query),o=s=>vo(s).some(i=>i.subject===t||qt(t,"Barrier")&&In(i.barrier,s.plan)===t||sn(t)&&[i.partner,...i.beside||[]].includes(w(t,"notation"))),n=xt(e).gaps.filter(o);if(!n.length)return null;let r=n.slice(Ql);return a`
    <${at} title=${b(go.gaps,{count:n.length})}>
      <${fr} list=${n.slice(0,Ql)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${b(_.shared.show_more,{count:r.length})}</summary>
            <${fr} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var Jl={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function hu({id:t}){let e=zo(t),o=[Jl[e]&&a`<a href=${j(Jl[e])}>${go.crumbs[e]}</a>`,q&&nt(t)?.title,...["inChapter","subMeasureOf"].map(n=>N(t,n)&&a`<${M} id=${N(t,n)} />`),it(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,r)=>[r>0&&" › ",n])}</p>`}var gu={undertaking:Yl,organisation:Gl,step:Vl,other:du};function Xl({route:t}){let e=t.path.slice(1).join("/");if(!K(e))return a`<${$o} />`;let o=v(e),n=zo(e),r=gu[n],s=()=>{let l=b(go.footnote,{kind:it(e),name:o,said:w(e,"promise")||w(e,"summary")});return un(l.trim().replace(/([^.!?])$/,"$1."),Ht(e),null,nt(e)||H())},i=n==="undertaking"&&w(e,"isContainer")!=="true";return a`
    <${hu} id=${e} />
    <${U} text=${qt(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${ut} id=${e} /></p>`}
    <//>
    <div class="acties bovenaan">
      <${Ge} text=${s} />
      <a href=${j(["graaf","omgeving"],{ding:e})}>${go.around}</a>
    </div>
    <${r} id=${e} />
    <${$u} id=${e} />
  `}var We=_.timeline,bu=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),tc=(t,e)=>[t.progress&&t.id&&zt(t.id,e),t.stand[e]].filter(Boolean).join("; "),Os=t=>t.day.slice(0,4);function _u({row:t,date:e}){let o=tc(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${We.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${M} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${oi} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var ku=(t,e)=>[[...We.csv,...Et],...t.map(o=>[o.when,We.kinds[o.kind],o.id&&v(o.id),o.what,tc(o,e.date),Ht(o.at).map(lt).join("; "),...Bt(e,o.plan||o.at)])],wu=["tekst","wat","stap","jaar"];function yu({years:t}){return a`
    <${Qt}>
      <${yo} />
      <${dn} />
      <div class="velden">
        <${Be} name="tekst" />
        <${Ct} label=${We.fields.what} name="wat" options=${Object.entries(We.kinds)} />
        <${Ct} label=${We.fields.step} name="stap" options=${Lt.map(e=>[e.notation,e.label])} />
        <${Ct} label=${We.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${po} names=${wu} />
      </div>
    <//>
  `}function ec({route:t}){let e=G(t.query),o=t.query,n=h.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||Os(l)===o.jaar)&&(!o.tekst||tt(bu(l)).includes(tt(o.tekst)))),s=W(We.count,r.length),i=l=>r.filter(c=>Os(c)===l);return a`
    <${U} text=${We.title}><p class="uitleg">${We.intro}</p><//>
    <${yu} years=${L(n.map(Os))} />
    <p class="telling">${s}<${Ot} name="tijdlijn.csv" rows=${()=>ku(r,e)} /></p>
    ${L(r.map(Os)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${_u} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${Yt} text=${s} />
  `}var It=_.unknown,Wt=h.unknown;function Xo({items:t,shown:e=12}){let o=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${o.length>0&&a`
        <details>
          <summary>${b(_.shared.show_more,{count:o.length})}</summary>
          <ul>${o}</ul>
        </details>
      `}
  `}var oc=t=>Fe(t).map(e=>a`<li><${M} id=${e} /></li>`),nc=t=>[...t].sort((e,o)=>F(v(N(e,"initiative")),v(N(o,"initiative")))),vu=({id:t})=>a`
  <li>
    <${M} id=${N(t,"initiative")} />${" → "}<${ns} id=${N(t,"barrier")} />
    ${`: ${w(t,"rationale")}`}<${xo} of=${t} />
  </li>
`,xu=({id:t})=>a`
  <li><${M} id=${N(t,"initiative")} />${`: ${ge(t,"status")}`}<${xo} of=${t} /></li>
`;function Ou(){let t=It.unjudged,e=Fe(Wt.unjudged).map(o=>a`<li><${M} id=${o} /><span class="zacht"> – ${it(o).toLowerCase()}</span></li>`);return a`
    <${ve} of=${t} count=${e.length}>${e.length?a`<${Xo} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function Su(){let t=he("Contribution").length,e=s=>a`<${vu} id=${s} />`,o=nc(Wt.weak).map(e),n=b(It.weak.intro,{all:t,stated:t-o.length}),r=nc(Wt.statuses).map(s=>a`<${xu} id=${s} />`);return a`
    <${ve} of=${It.weak} count=${o.length} intro=${n}><${Xo} items=${o} shown=${6} /><//>
    <${ve} of=${It.other} count=${Wt.other.length}><${Xo} items=${Wt.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${ve} of=${It.statuses} count=${r.length}><${Xo} items=${r} shown=${6} /><//>`}
  `}var Cu=()=>a`
  <${ve} of=${It.clashes} count=${Wt.clashes.length}>
    ${Fe(Wt.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${M} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${Pt} of=${[t]} />
        </div>
      `)}
  <//>
`;function ju(){if(!Wt.judged.length)return null;let t=e=>b(It.judged.line,{step:v(N(e,"barrier")),kinds:st(e,"interventionKind").map(et).join(", "),state:ge(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:ht(w(e,"asOf"))});return a`
    <${ve} of=${It.judged} count=${Wt.judged.length}>
      <ul>${Wt.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Mu(){let t=It.expected.columns,e=n=>N(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>v(e(n)),cell:n=>a`<${M} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>st(n,"interventionKind").map(et).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${ve} of=${It.expected} count=${Wt.expected.length}>
      <details>
        <summary>${It.expected.show}</summary>
        <div class="rol">
          <${pt} id="verwacht" caption=${It.expected.caption} rows=${Wt.expected} columns=${o} />
        </div>
      </details>
    <//>
  `}var sc=()=>a`
  <${U} text=${It.title}><p class="uitleg">${It.intro} ${be}</p><//>
  <${Ou} />
  <${Su} />
  <${Cu} />
  <${ju} />
  <${ve} of=${It.nameless} count=${Wt.nameless.length}><${Xo} items=${oc(Wt.nameless)} /><//>
  <${ve} of=${It.generic} count=${Wt.generic.length}><${Xo} items=${oc(Wt.generic)} /><//>
  <${Mu} />
  <${vs} />
`;var jt=_.whatif,ac=(t,e,o)=>xt({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function ic(t){if(!t)return jt.no_cell;let{word:e,lines:o}=ne(t);return[e,...o].join(", ")}var Fr=(t,e)=>{let o=E(et(t.column));return e?b(jt.cell,{kind:o,step:ct(t.barrier).toLowerCase()}):o};function rc({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${q?"h3":"h2"}>${b(jt.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function Lu({loss:t,scenario:e,id:o,title:n}){let r=l=>ac(t,l,e),s=l=>j("overzicht",{cel:Te(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:jt.columns.cell,sort:!1,text:l=>Fr(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${Fr(l,r(l))}</a>`:Fr(l)},{key:"nu",label:jt.columns.now,sort:!1,text:l=>ic(r(l))},{key:"weg",label:jt.columns.lost,sort:!1,text:l=>l.said}];return a`<${pt} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function Tu({loss:t,scenario:e}){let o=H(t.plan),{cells:n,none:r,...s}=o.words.losses,i=`verlies${o===h.plans[0]?"":`-${o.key}`}`,l=p=>[" ",a`<${ut} id=${p} date=${e.date} />`],c=(p,f)=>a`
    <${rc} title=${p} count=${f.length} none=${r}><${we} ids=${f} more=${l} /><//>
  `;return a`
    <section>
      ${q&&a`<h2>${o.title}</h2>`}
      <p>${t.said}</p>
      <${rc} title=${n} count=${t.cells.length} none=${r}>
        <${Lu} loss=${t} scenario=${e} id=${i} title=${n} />
      <//>
      ${Object.keys(s).filter(p=>Array.isArray(t[p])).map(p=>c(s[p],t[p]))}
      ${t.blocks.map(p=>c(p.said,p.acts))}
    </section>
  `}function lc({losses:t,without:e,scenario:o}){let n=()=>t.flatMap(r=>r.cells.map(s=>{let i=ac(r,s,o),l=i?ct(s.barrier):"";return[e,et(s.column),l,ic(i),s.said,...Bt(o,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${Tu} key=${r.plan} loss=${r} scenario=${o} />`):Ao(o).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${Ot} name="wat-als.csv" rows=${()=>[[...jt.csv,...Et],...n()]} />
    </div>
  `}var Bu=(t,e)=>[...Rn(e),...t.map(o=>["zonder",o])];function Eu({notations:t,names:e,scenario:o}){let[n,r]=X(null),s=[o.key,...t].join();if(me(()=>{let c=!0;return r(null),ha(Bu(t,o)).then(p=>{c&&(r(p),rt(jt.done))}).catch(p=>c&&r({silent:p.message||jt.silent})),()=>{c=!1}},[s]),!n)return a`<div><p>${jt.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=W(jt.questions,n.gaps.filter(i).length);return a`
    <div>
      <${lc} losses=${n.losses.filter(i)} without=${To(e)} scenario=${o} />
      <p>${b(jt.with_this,{questions:l,now:xt(o).gaps.length})}</p>
    </div>
  `}var Ss=t=>w(t,"notation");function Au({acting:t,chosen:e}){if(!$e())return a`
      <${Ct} label=${jt.one} name="zonder" options=${t.map(n=>[Ss(n),v(n)])} />
    `;let o=(n,r)=>{let s=r?[...e,n]:e.filter(i=>i!==n);P({zonder:s.map(Ss).join(",")})};return a`
    <fieldset class="velden meer">
      <legend>${jt.more}</legend>
      ${t.map(n=>a`
          <label key=${n}>
            <input
              id=${`zonder-${Ss(n)}`}
              type="checkbox"
              checked=${e.includes(n)}
              onChange=${r=>o(n,r.target.checked)}
            />
            ${` ${v(n)}`}
          </label>
        `)}
    </fieldset>
  `}function cc({route:t}){let e=G(t.query),{without:o}=xt(e),n=Object.keys(o).filter(l=>o[l].length).sort((l,c)=>F(v(l),v(c))),r=(t.query.zonder||"").split(",").map(ee).filter(Boolean),s=r.map(l=>v(l)),[i]=r;return a`
    <${U} text=${jt.title}><p class="uitleg">${jt.intro}</p><//>
    <${Qt}>
      <${fo} />
      <div class="velden"><${Au} acting=${n} chosen=${r} /></div>
    <//>
    ${!$e()&&a`<p class="zacht">${jt.alone}</p>`}
    ${r.length===1&&a`<${lc} losses=${o[i]||[]} without=${s[0]} scenario=${e} />`}
    ${r.length>1&&$e()&&a`<${Eu} notations=${r.map(Ss)} names=${s} scenario=${e} />`}
    ${!r.length&&a`<p>${jt.choose}</p>`}
    <${Yt} text=${r.length===1?b(jt.said,{name:s[0]}):""} />
  `}var pe=t=>document.getElementById(t);pe("spring").addEventListener("click",t=>{t.preventDefault(),pe("inhoud").focus()});Fa();pe("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=pe("zoek").value;location.hash=Ca(e)||j("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=_.shared.report_fault,{version:n,content:r}=h.meta,s={title:document.title,address:location.hash||"#/overzicht",version:n,content:r};sr(b(e,{...s,sources:wo()}),o)});var pc={__proto__:null,overzicht:Al,aandachtspunten:Si,partners:xl,maatregelen:Ol,naslag:Cl,tijdlijn:ec,graaf:_l,ding:Xl,vragen:Il,"wat-als":cc,vergelijk:si,"weet-niet":sc,methode:Ml,zoek:ql,...(h.served||B())&&{controleer:ti},onbekend:$o};function Fu(t,e){let o=Object.keys(h.views).length>0,n=Object.keys(h.comparisons).length>0,r={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return Ys(e)&&r.views===o&&r.comparisons===n?!1:(Se(a`<p role="status">${_.werkplaats.busy}</p>`,pe("inhoud")),B().ask("page",{options:Rn(e),...r}).then(({page:s})=>B().show(s,B().own)).catch(s=>Se(a`<p role="alert">${s.message}</p>`,pe("inhoud"))),!0)}function zu(t){let e=t.path[0]||"overzicht",o=pe("inhoud");B()?.own&&Fu(e,G(t.query))||(o.className=`scherm-${e}`,Se(a`<${pc[e]||pc.onbekend} key=${t.path.join("/")} route=${t} />`,o),za(e))}function zr(){let t=pe("motor");t.hidden=!1;let{state:e,why:o,own:n}=B();Se(a`<${Ha} state=${e} why=${o} own=${n} />`,t)}function Pu(){Nu(),window.removeEventListener("werkplaats",zr),Se(null,pe("inhoud")),Se(null,pe("motor"))}B()&&(pe("eigen").hidden=!1,window.addEventListener("werkplaats",zr),zr());pe("inhoud").replaceChildren();var Nu=fa(zu);B()&&window.addEventListener("andere-bladzijde",Pu,{once:!0});document.fonts.ready.then(()=>Cr()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return gc(Ru);})();
