"use strict";var ketenkaart=(()=>{var b$=Object.defineProperty;var C=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var k$=(t,e)=>{for(var n in e)b$(t,n,{get:e[n],enumerable:!0})};function xt(t){let e=Tt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Dl(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var Tt,Se=C(()=>{"use strict";Tt=t=>document.getElementById(t)});async function Hl(){let t=Uint8Array.from(atob(Tt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));ni=w$(await new Response(e).json())}function w$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var ni,si=C(()=>{"use strict";Se()});function Kl(t){var e=Vl.get(this);return e||(e=new Map,Vl.set(this,e)),(e=Ul(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var $=0;$<n[u].length;$++)s=n[u][$],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][$+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Ul,Vl,Gl=C(()=>{Ul=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,Ul(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},Vl=new Map});function Ns(t){t&&t.parentNode&&t.remove()}function ci(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?li.call(arguments,2):n),Io(t,i,s,o,null)}function Io(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:qo,__v:o||++Yl,__i:-1,__u:0};return!o&&vt.vnode&&vt.vnode(r),r}function Or(t){return t.children}function yr(t,e){this.props=t,this.context=e,this.__g=0}function us(t,e){if(e==null)return t.__&&us(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:us(t)}function v$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Ps({constructor:qo},n)).__v=n.__v+1,vt.vnode&&vt.vnode(e),pi(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||us(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,rc(o,e,r),n.__=n.__e=null,e.__e!=s&&tc(e))}function tc(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),tc(t)}function Jl(t){(8&t.__g||(t.__g|=8,ps.push(t),xr++))&&oi==vt.debounceRendering||((oi=vt.debounceRendering)||queueMicrotask)(ec)}function ec(){try{for(var t,e=1;ps.length;)ps.length>e&&ps.sort(Zl),t=ps.shift(),e=ps.length,8&t.__g&&v$(t)}finally{(xr=ps.length)&&(oi||queueMicrotask)(ec)}}function nc(t,e,n,s,o,r,i,l,c,p,u){var $,m,d,f,h,b,_=s.__k||Sr,x=e.length;for(c=S$(n,e,_,c,x),$=0;$<x;$++)(d=n.__k[$])!=null&&(m=~d.__i&&_[d.__i]||vr,d.__i=$,b=pi(t,d,m,o,r,i,l,c,p,u),f=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&ui(m.ref,null,d,m),d.ref&&u.push(d.ref,d.__c||f,d)),h=h||f,4&d.__u?(c=sc(d,c,t,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:f&&(c=f.nextSibling),d.__u&=-21);return n.__e=h,c}function S$(t,e,n,s,o){var r,i,l,c,p,u,$,m,d,f=n.length,h=f,b=0,_=0,x=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=x[r]=Io(null,i):ii(i)?i=x[r]=Io(Or,{children:i}):i.constructor===qo&&i.__b?i=x[r]=Io(i.type,i.props,i.key,i.ref,i.__v):x[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=O$(i,n,c,h))&&(h--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,_=1)):(~p||(o>f?b--:o<f&&b++),typeof i.type!="function"&&(i.__u|=4))):x[r]=null;if(_){for(u=[],$=[],r=0;r<o;r++)if((i=x[r])&&16&i.__u){for(b=0,m=u.length;b<m;)u[d=b+m>>1]<i.__i?b=d+1:m=d;u[b]=i.__i,$[r]=b+1}for(b=u.length;r--;)$[r]&&($[r]==b?b--:x[r].__u|=4)}if(h)for(r=0;r<f;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=us(l)),di(l,l));return s}function sc(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=sc(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=us(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function O$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function Ql(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function kr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||Ql(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||Ql(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=ri[e]||(ri[e]=C$(e)),(t.__a||(t.__a={}))[e]=ai,r=e!=(e=e.replace(Xl,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function C$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[wr]==null)e[wr]=ai++;else if(e[wr]<this.__a[t])return;return n(vt.event?vt.event(e):e)}}}function pi(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,f,h,b,_,x,S,F,R,D,Z,et,z,dt,ne,E=e.type;if(e.constructor!==qo)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,$=r=[],u.nodeType==8?l=_r(u,r):r.push(u),l=r[0]||l),(u=vt.__b)&&u(e);t:if(typeof E=="function"){m=i.length;try{if(_=e.props,x=(u=E.prototype)&&u.render,S=(u=E.contextType)&&s[u.__c],F=u?S?S.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(x?e.__c=d=new E(_,F):(e.__c=d=new yr(_,F),d.constructor=E,d.render=L$),S&&S.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),x&&(d.__s||(d.__s=d.state),E.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Ps({},d.__s)),Ps(d.__s,E.getDerivedStateFromProps(_,d.__s)))),f=d.props,h=d.state,d.__v=e,n.__c){if(_!==f&&x&&!E.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(_,F),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(_,d.__s,F)===!1){e.__v!=n.__v&&(d.props=_,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Yt){Yt&&(Yt.__=e)}),Sr.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=us(n);break t}d.componentWillUpdate&&d.componentWillUpdate(_,d.__s,F),x&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(f,h,b)})}else x&&!E.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),x&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=F,d.props=_,d.__P=t,d.__g&=-5,R=vt.__r,D=x?25:0;do d.__g&=-9,R&&R(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++D<25);x&&(Sr.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Ps({},s,d.getChildContext())),x&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(f,h)),Z=u&&u.type===Or&&u.key==null?u.props.children:u,_.__P&&(u=l,o=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Yt){Yt&&di(Yt,Yt)}),n.__k=null),l=n.__k?us(n,0):null),l=nc(t,ii(Z)?Z:[Z],e,n,s,o,r,i,l,c,p),_.__P&&(e.__e=null,l=u),e.__u&=-161,$&&$.some(Ns),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(Yt){if(i.length=m,e.__v=null,c||r)if(Yt&&Yt.then){if(e.__u|=128|c,r){for(~(dt=r.indexOf(l||void 0))||(dt=r.length);(ne=r[dt-1])&&ne.nodeType==8;)dt--;for(;dt<r.length;dt++)if(ne=r[dt])if(r[dt]=null,et){if(ne==z)break}else{if(ne.nodeType!=8)break;ne.data.startsWith("$s")&&(z=_r(et=ne))}}if(!et){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;et=l}(u=_r(et=e.__c.__z||(e.__c.__z=et)))?(e.__e=et,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Ns);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Yt&&Yt.then||oc(e),vt.__e(Yt,e,n)}}else l=e.__e=j$(n.__e,e,n,s,o,r,i,c,p,t);return(u=vt.diffed)&&u(e),l}function _r(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function oc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(oc))}function rc(t,e,n){for(var s=0;s<n.length;)ui(n[s++],n[s++],n[s++]);vt.__c&&vt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){vt.__e(r,o.__v)}})}function j$(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,f,h,b,_,x=n.props||vr,S=e.props,F=e.type;if(F=="svg"?o="http://www.w3.org/2000/svg":F=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((f=r[u])&&(F?f.localName==F:f.nodeType==3)){t=f,r[u]=null;break}}if(!t){if(_=p.ownerDocument||document,!F)return _.createTextNode(S);t=_.createElementNS(o,F,S.is?S:p),l&&(vt.__m&&vt.__m(e,r),l=!1),r=null}if(F){if(p=F=="template"&&t.content||t,r=F=="textarea"&&S.defaultValue!=null?null:r&&li.call(p.childNodes),!l&&r)for(x={},u=0;u<t.attributes.length;u++)x[(f=t.attributes[u]).name]=f.value;for(u in x)f=x[u],u=="dangerouslySetInnerHTML"?m=f:u=="children"||u in S||u=="value"&&"defaultValue"in S||u=="checked"&&"defaultChecked"in S||kr(t,u,null,f,o);for(u in S)f=S[u],u=="children"?d=f:u=="dangerouslySetInnerHTML"?$=f:u=="value"?h=f:u=="checked"?b=f:l&&typeof f!="function"||x[u]===f||kr(t,u,f,x[u],o);$?(l||m&&($.__html==m.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(m&&(t.textContent=""),(F=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&x$.test(F))&&(o="http://www.w3.org/1999/xhtml"),nc(p,ii(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&us(n,0),l,c),r&&r.some(Ns)),l&&F!="textarea"||(u="value",F=="progress"&&h==null?t.removeAttribute(u):h==null||h===t[u]&&(F!="progress"||h)||kr(t,u,h,x[u],o),u="checked",b!=null&&b!=t[u]&&kr(t,u,b,x[u],o))}else x===S||l&&t.data==S||(t.data=S);return t}function ui(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){vt.__e(o,n)}}function di(t,e,n){var s,o,r,i;if(vt.unmount&&vt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||ui(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){vt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&di(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=_r(s,r=[]))&&(s==t.__e&&r.some(Ns),Ns(o),Ns(s)),n||Ns(t.__e),t.__e=t.__c=t.__=null}function L$(t,e,n){return this.constructor(t,n)}function _n(t,e){var n,s,o,r;vt.__&&vt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Io(Or,{children:[t]}),o=[],r=[],pi(e,e.__k,s||vr,vr,e.namespaceURI,s?null:e.firstChild?li.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),rc(o,e.__k,r),e.__k.props.children=null}var vt,Yl,y$,ps,oi,xr,Zl,wr,Xl,ai,ri,_$,qo,vr,Sr,x$,ii,li,Ps,Cr=C(()=>{qo=Symbol.for("pv"),vr={},Sr=[],x$=/^m(i|n|o|s|text|space)$/,ii=Array.isArray,li=Sr.slice,Ps=Object.assign;vt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw xr=0,t}},Yl=0,y$=function(t){return t!=null&&t.constructor===qo},yr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Ps({},this.state)),typeof t=="function"&&(t=t(Ps({},n),this.props)),t&&(Ps(n,t),this.__v&&(e&&this.__k.push(e),Jl(this)))},yr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Jl(this))},yr.prototype.render=Or,ps=[],xr=0,Zl=function(t,e){return t.__v.__b-e.__v.__b},wr=Symbol(),Xl=/(PointerCapture)$|Capture$/i,ai=0,ri={},_$=0});function Lr(t,e){Dt.__h&&Dt.__h(Zt,t,jr||e),jr=0;var n=Zt.__H||(Zt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function P(t){return jr=1,M$(hc,t)}function M$(t,e,n){var s=Lr(po++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):hc(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);mi(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=Zt,!Zt.__f)){Zt.__f=!0;var o=Zt.shouldComponentUpdate;Zt.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,mi(m.__[0],m.__N[0])||(u=!0))}),o){var $=o.call(this,r,i,l);return p?$||u:$}return!p||u}}return s.__}function se(t,e){var n=Lr(po++,3);!Dt.__s&&gi(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,Zt.__H.__h.push(n))}function Je(t,e){var n=Lr(po++,4);!Dt.__s&&gi(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,Zt.__h.push(n))}function Wo(t){return jr=5,Te(function(){return{current:t}},[])}function Te(t,e){var n=Lr(po++,7);return gi(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function z$(){var t;do{for(;t=fi.shift();)try{Ro(t)}catch(n){Dt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=fc.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Ro),e.__h.some(hi),e.__h=[]}catch(n){e.__h=[],Dt.__e(n,t.__v)}}}while(fi.length)}function T$(t){var e,n=function(){clearTimeout(s),$c&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);$c&&(e=requestAnimationFrame(n))}function mc(t){t!=1&&ac==Dt.requestAnimationFrame||((ac=Dt.requestAnimationFrame)||T$)(z$)}function Ro(t){var e=Zt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Zt=e}function hi(t){var e=Zt;t.__c=t.__(),Zt=e}function gi(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!mi(n,t[s])})}function hc(t,e){return typeof e=="function"?e(t):e}var po,Zt,$i,ac,mi,jr,fc,fi,Dt,ic,lc,cc,pc,uc,dc,$c,bi=C(()=>{Cr();mi=Object.is,jr=0,fc=[],fi=[],Dt=vt,ic=Dt.__b,lc=Dt.__r,cc=Dt.diffed,pc=Dt.__c,uc=Dt.unmount,dc=Dt.__;Dt.__b=function(t){Zt=null,ic&&ic(t)},Dt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),dc&&dc(t,e)},Dt.__r=function(t){lc&&lc(t),po=0;var e=(Zt=t.__c).__H;e&&($i==Zt?Zt.__h=[]:(e.__h.some(Ro),e.__h.some(hi),po=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),$i=Zt},Dt.diffed=function(t){cc&&cc(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&mc(fc.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),$i=Zt=null},Dt.__c=function(t,e){e.some(function(n){try{n.__h.some(Ro),n.__h=n.__h.filter(function(s){return!s.__||hi(s)})}catch(s){n.__h=[function(){throw s}]}}),pc&&pc(t,e)},Dt.unmount=function(t){uc&&uc(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,mc(fi.push(o))}else Ro(o)}catch(r){e=r}}),s.__H=void 0,e&&Dt.__e(e,s.__v))};$c=typeof requestAnimationFrame=="function"});function gc(t){if(Array.isArray(t))return t.map(gc);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[ci("wbr",null),n]:[n])}var It,a,q=C(()=>{"use strict";Gl();Cr();bi();Cr();bi();/*! What draws the screens and searches in them, bundled here:

Preact 11.2.0, The MIT License (MIT)
Copyright (c) 2015-present Jason Miller

MiniSearch 7.2.0, The MIT License (MIT)
Copyright 2022 Luca Ongaro

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
*/It=()=>Wo(null);a=Kl.bind((t,e,...n)=>ci(t,e,...typeof t=="string"?n.map(gc):n))});function A$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(bc,n)&&!t.query.uit?{path:bc[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function yi(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),s=r=>{try{return decodeURIComponent(r)}catch{return r}},o=[...new URLSearchParams(n||"")].map(([r,i])=>[E$[r]||r,i]);return A$({path:e.split("/").filter(Boolean).map(s),query:Object.fromEntries(o)})}function O(t,e={},n=!0){let s=F$.filter(i=>n&&M.route.query[i]).map(i=>[i,M.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function I(t,e=!1){let n=O(M.route.path,{...M.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++ki},"",n),wi())}function wi(t=!1){let e=yi(location.hash),n=M.route.path.join("/")===e.path.join("/");M.route=e,M.led=M.started&&!n&&!t,kc(e),!n&&window.scrollTo(0,t&&wc.get(history.state?.turn)||0)}function yc(t){kc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),ki=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>wc.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++ki},""),wi(o)};return window.addEventListener("popstate",s,n),wi(),M.started=!0,()=>e.abort()}var F$,E$,bc,M,kc,ki,wc,Ve,K=C(()=>{"use strict";F$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],E$={ernst:"gewicht"},bc={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]};M={route:{path:[],query:{}},started:!1,led:!1},ki=0,wc=new Map;Ve=t=>O(["ding",t])});function nt({text:t,title:e=t,children:n}){let s=It();return Je(()=>{document.title=`${e} – Ketenkaart`},[e]),Je(()=>{M.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function de({text:t}){let{route:e}=M;return Je(()=>{M.started&&t&&xt(t)},[t,e]),null}var X,Ot=C(()=>{"use strict";Se();q();K();X=()=>window.matchMedia("(max-width: 44rem)").matches});function oe(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function xn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function uo(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function zr(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?G(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function Tr(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function _c(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,j,W,Mr,Ht,L,hn,G,B=C(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),j=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),W=t=>t.slice(0,1).toUpperCase()+t.slice(1),Mr=t=>(Ht(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Ht=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();L=t=>[...new Set(t)],hn=t=>t.map(e=>[e,e]),{compare:G}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var w,xc,vc,B$,N$,P$,I$,q$,R$,W$,D$,H$,V$,Qe,$o,N,k,$e,st,sn,Ct,re,Sc,U$,qn,Fe,K$,on,rn,at,Is,ye,ds,A=C(()=>{"use strict";si();w=ni,{codes:xc,progress:vc,queries:B$,names:N$,absent:P$,lists:I$,kinds:q$,called:R$,works:W$,partners:D$,lookups:H$}=w,V$=[xc,vc,B$,N$,P$,w.dates,I$,q$,R$,W$,D$,H$];for(let t of[...V$,w.words,w.addresses,...[xc,vc].flatMap(Object.values)])Object.setPrototypeOf(t,null);Qe=new Map(Object.entries(w.things)),$o=new Map(w.plans.map(t=>[t.key,t])),N=w.plans.length>1,k=w.words,$e=t=>t?.words.page||k,st=t=>$o.get(t||"")||(N?void 0:w.plans[0]),sn=t=>$o.get(t),Ct=t=>$o.get(t.split("/")[0]),re=(t,e)=>!e||!Ct(t)||Ct(t)?.key===e,Sc=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],U$=w.plans.flatMap(t=>t.dates),qn=Sc(U$,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),Fe=qn[qn.length-1].date,K$=w.plans.flatMap(t=>t.steps),on=Sc(K$.reverse(),({notation:t})=>t).reverse(),rn=(t,e)=>{let n=Ct(t);return n?w.stands[e]?.[n.key]||n.date:e},at=t=>w.dates[t]||t||"",Is=(t=st())=>t?.source||w.source,ye=t=>w.plans.filter(e=>!t.plan||e.key===t.plan),ds=(t,e=st())=>(e?e.dates:qn).find(n=>n.date===t)?.label||at(t)});async function Fr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function Rn(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var _i,me,tt,Ee,Oe=C(()=>{"use strict";B();A();_i=5*2**20,me=()=>window.werkplaats,tt=()=>me(),Ee=()=>!!me()&&me()?.state!=="off"});function U(t){let e=w.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!xi.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:vi(o,n),without:vi(r,n),links:i},p={...vi(l,n),...c};xi.set(s,p)}return xi.get(s)}function $s({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function H(t){let e=N&&$o.has(t.plan)?t.plan:"",n=qn.some(p=>p.date===t.stand)?t.stand:Fe,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:Fe};return[r,i,l].map(Er).find(p=>Do(p)||me())||Er({...l,stated:!1,strict:!1})}function Er({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function Si(t,e,n){return new Set(n.map(([o])=>H({...t,[e]:o}).key)).size===n.length?n:[]}var xi,vi,vn,Do,Oi,Oc,Ft=C(()=>{"use strict";A();Oe();xi=new Map,vi=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));vn=(t,e)=>U({...t,plan:e.key}).numbers[0];Do=t=>t.key in w.answers;Oi=(t,e)=>$o.get(e)?.steps.find(n=>n.notation===t)?.id,Oc=t=>new Set(U(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>Oi(s.step,e))))});var Cc,G$,qs,Ho,Q,ae,ms,Ce=C(()=>{"use strict";B();A();Cc=new Map;for(let{rows:t,...e}of w.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])xn(Cc,i,r)}G$=Object.fromEntries(Object.entries(w.absent).map(([t,e])=>[t,new Set(e)])),qs=(t,e=Fe)=>!G$[e]?.has(t),Ho=(t,e=Fe)=>(Cc.get(t)||[]).filter(n=>qs(n.of[0]||n.from,e)),Q=(t,e,n)=>Ho(t,n).filter(s=>s.name===e),ae=(t,e,n)=>Q(t,e,n).filter(s=>s.to===t).map(s=>s.from),ms=(t,e)=>t.from===e?t.to:t.from});var Ci,gt,y,Vt,mt,fs,Ar,Wn,Ye,Lc,an,ie,Dn,fe,Ut,V,jt,Br,Mc,v,Xt,jc,Sn,hs,J$,Nr,Vo,ln,mo,Q$,he,le,Ze,J=C(()=>{"use strict";B();A();Ci=[],gt=(t,e)=>Qe.get(t)?.[e]||Ci,y=(t,e)=>gt(t,e)[0]||"",Vt=(t,e)=>gt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),mt=(t,e)=>Vt(t,e)[0]||"",fs=t=>Qe.has(t),Ar=t=>gt(t,"type"),Wn=t=>Mc.get(t)||Ci,Ye=(t,e)=>Ar(t).includes(e),Lc=t=>Ar(t).map(e=>w.kinds[e]).find(Boolean),an=t=>Lc(t)?.page||"",ie=t=>Lc(t)?.kind||"",Dn=t=>an(t)==="organisation",fe=t=>an(t)==="undertaking",Ut=t=>!!an(t)&&!!y(t,"prefLabel"),V=(t,e)=>w.codes[t]?.[e]?.label||e||"",jt=(t,e)=>V(w.lists[e],y(t,e)),Br=t=>w.names[t]||k.thing.foreign[t]||t,Mc=new Map;for(let[t,e]of Qe)for(let n of e.type||Ci)xn(Mc,n,t);v=t=>w.called[t]?.label||y(t,"prefLabel")||y(t,"title")||y(t,"summary")||t.slice(t.lastIndexOf("/")+1),Xt=t=>w.called[t]?.short||v(t),jc=t=>y(t,"identifier"),Sn=[...Wn("Chapter")].sort((t,e)=>G(jc(t),jc(e))),hs=[...Qe.keys()].filter(fe),J$=[...Qe.keys()].filter(Dn),Nr=t=>on.find(e=>e.notation===t),Vo=t=>Object.entries(w.codes[t]||{}).map(([e,{label:n}])=>[e,n]),ln=on.map(t=>[t.notation,t.label]),mo=Vo("InterventionKind"),Q$=new Map(J$.map(t=>[y(t,"notation"),t])),he=t=>Q$.get(t)||"",le=t=>w.addresses[t]||"",Ze=t=>Vt(t,"passage")});function Tc(t,e,n){let s=ge(t,n);return{name:v(e),short:Xt(e),what:y(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",y(t,"deadlineText")),modality:W(Ko(y(t,"modality"))),day:y(t,"dueBy"),by:at(y(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:at(s.on)}}var Uo,On,fo,ho,go,ji,Pr,gs,St,Ko,Y$,ge,bs,gn,ks,Rs,zc,Ir,ws,Fc,Li,bo,ys,Et=C(()=>{"use strict";K();B();A();Ce();J();Uo=t=>e=>w.works[e]?.[t]||[],On=Uo("steps"),fo=Uo("kinds"),ho=Uo("years"),go=Uo("leads"),ji=Uo("acts"),Pr=(t,e)=>Q(t,"at",e).flatMap(n=>n.of),gs=(t,e)=>Q(t,"deadline",e).map(n=>n.from),St=t=>y(t,"isGeneric")==="true",Ko=t=>V("Modality",t),Y$={},ge=(t,e=Fe)=>M.route.query.lezing==="streng"&&w.progressStrictly[e]?.[t]||w.progress[e]?.[t]||Y$,bs=(t,e)=>ge(t,e).report||"",gn=(t,e)=>ge(t,e).status||"",ks=(t,e)=>ge(t,e).state||"",Rs=(t,e)=>ys(t).rows.filter(({id:n})=>ge(n,e).outcome).map(n=>({...n,plan:t,...Tc(n.id,n.work,e)})),zc=(t,e)=>w.promises[t.key].undated.filter(n=>qs(n,e)).map(n=>{let s=y(n,"initiative").slice(1);return{id:n,work:s,plan:t,...Tc(n,s,e)}});Ir=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),ws=(t,e=!1)=>Object.entries(k.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?j(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),Fc=t=>ye(t).filter(e=>w.promises[e.key].rows.length||w.promises[e.key].undated.length),Li=(t,e)=>{let{reports:n}=ys(t);return n.find(s=>s.date===rn(t.key,e))||n[n.length-1]},bo=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),ys=t=>w.promises[t.key]});function _s(t,e){if(y(t,"crossCutting")==="true")return[{step:xs,of:t,basis:""}];let n=U(e).links;return Q(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:Z$(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function qr(t,e){if(fe(t))return[t];let n=r=>fe(r)&&re(r,e.plan);if(Dn(t))return L(Hn(t,e).map(r=>r.to));if(!Ac(t))return L(Ho(t,e.date).map(r=>ms(r,t))).filter(n);let s=[t,...Q(t,"broader",e.date).map(r=>r.from)];return L(s.flatMap(r=>Q(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&_s(r,e).some(i=>i.step===t))}function Nc({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Ut),$=E=>(!s||_s(E,c).some(Yt=>y(Yt.step,"notation")===s))&&(!o||fo(E).includes(o))&&(!r||ho(E).slice(-1)[0]>=r)&&(!i||ho(E)[0]<=i),m=L(u.flatMap(E=>qr(E,c))),d=E=>u.includes(E)&&!l,f=m.filter(E=>!d(E)&&!$(E)),h=m.filter(E=>d(E)||$(E)&&!p.has(E)).sort(Bc),b=u.filter(E=>!Dn(E)),_=new Set(h),S=[...b.flatMap(E=>qr(E,c)),e].filter(E=>_.has(E)).flatMap(E=>Ec(E,c,l)),F=L([...u.filter(Dn),...S]).filter(E=>!p.has(E)).sort(Rr),R=new Set(F),D=h.flatMap(E=>Hn(E,c,l).filter(Yt=>R.has(Yt.from))),Z=h.flatMap(E=>_s(E,c).map(Yt=>({work:E,...Yt}))),et=[...on.map(E=>E.id),xs],z=L([...u.filter(Ac),...Z.map(E=>E.step)]).filter(E=>!p.has(E)).sort((E,Yt)=>et.indexOf(E)-et.indexOf(Yt)),dt=new Set(z),ne=r||i?f.filter(E=>!ho(E).length).length:0;return{who:F,what:h,steps:z,roles:D,ties:Z.filter(E=>dt.has(E.step)),left:f.length,undated:ne}}function Wr(t,{who:e,what:n},s){return fe(t)?Ec(t,s).filter(o=>!e.includes(o)).length:qr(t,s).filter(o=>!n.includes(o)).length}function Dr(t,e,n,s=!1){let o=Pc(t,e,n,s),r=Mi(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>Go)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let $ of o(u).sort(Rr))!p.includes($)&&p.length+(r.get($)??i)<=i&&c([...p,$])};return c([t]),l}function ko(t,e,n,s=!1){let o=Pc(t,e,n,s),r=Mi(t,e,o),i=Mi(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,d)=>c.filter(f=>r.get(f)===d).sort(Rr)),u=new Map([[t,1]]),$=p.slice(1).flatMap((m,d)=>m.flatMap(f=>o(f).filter(h=>p[d].includes(h)).sort(Rr).map(h=>(u.set(f,(u.get(f)||0)+(u.get(h)||0)),{from:h,to:f,roles:Hn(f,n).filter(b=>ms(b,f)===h)}))));return{layers:p,lines:$,count:u.get(e)||0,length:l}}function Ic(t,e,n){let s=[t,e];return L(Hn(t,n,!0).map(o=>o.to)).map(o=>Hn(o,n,!0).filter(r=>s.includes(r.from))).filter(o=>s.every(r=>o.some(i=>i.from===r))).filter(o=>!s.every(r=>o.some(i=>i.from===r&&i.acts)))}function Mi(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=L(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function qc(t,e){let n=r=>_s(r,e).map(i=>i.step),[s,o]=t.map(r=>qr(r,e).flatMap(n));return on.filter(({id:r})=>s.includes(r)&&o.includes(r))}function Rc(t,{date:e}){let[n,s]=t.map(o=>[o,...Q(o,"member",e).map(r=>r.to)]);return L(n.filter(o=>s.includes(o)))}var xs,zi,Hn,Ec,Ac,Z$,Bc,Rr,Pc,Go,Ws=C(()=>{"use strict";B();Ft();A();Ce();J();Et();xs="dwars",zi=60,Hn=(t,{date:e,plan:n},s=!1)=>Q(t,"who",e).filter(o=>(s||o.acts)&&re(o.to,n)),Ec=(t,e,n=!1)=>L(Hn(t,e,n).map(s=>s.from)),Ac=t=>an(t)==="step",Z$=t=>mt(t,"broader")||t;Bc=(t,e)=>G(Xt(t),Xt(e))||G(v(t),v(e)),Rr=(t,e)=>Number(St(t))-Number(St(e))||Bc(t,e);Pc=(t,e,n,s)=>o=>L(Hn(o,n).map(r=>ms(r,o))).filter(r=>r===t||r===e||fe(r)||s||!St(r)),Go=30});var X$,Uc,Kc,Jo,wo,tm,Gc,Qo,Ur,Bi,Ti,em,Jc,Qc,Ii,qi,Yc,nm,Yo,Fi,sm,om,rm,am,Ei,Wc,im,Ni,Pi,Ai,lm,Dc,Hc,Vc,Hr,Vr,Zc,cm,Xc=C(()=>{X$="ENTRIES",Uc="KEYS",Kc="VALUES",Jo=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=wo(this._path);if(wo(n)==="")return{done:!1,value:this.result()};let s=e.get(wo(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=wo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>wo(e)).filter(e=>e!=="").join("")}value(){return wo(this._path).node.get("")}result(){switch(this._type){case Kc:return this.value();case Uc:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},wo=t=>t[t.length-1],tm=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return Gc(t,e,n,s,i,1,o,""),s},Gc=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let $=0;$<p.length;++$,++u){let m=p[$],d=i*u,f=d-i,h=o[d],b=Math.max(0,u-n-1),_=Math.min(i-1,u+n);for(let x=b;x<_;++x){let S=m!==e[x],F=o[f+x]+ +S,R=o[f+x+1]+1,D=o[d+x]+1,Z=o[d+x+1]=Math.min(F,R,D);Z<h&&(h=Z)}if(h>n)continue t}Gc(t.get(p),e,n,s,o,u,i,l+p)}},Qo=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Ur(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=Ii(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,em(this._tree,e)}entries(){return new Jo(this,X$)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return tm(this._tree,e,n)}get(e){let n=Bi(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Bi(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Jo(this,Uc)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Ti(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Ti(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Ti(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Jo(this,Kc)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Ur=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Ur(t.get(s),e.slice(s.length),n);return n.push([t,e]),Ur(void 0,"",n)},Bi=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Bi(t.get(n),e.slice(n.length))},Ti=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},em=(t,e)=>{let[n,s]=Ur(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Jc(s);else if(n.size===1){let[o,r]=n.entries().next().value;Qc(s,o,r)}}},Jc=t=>{if(t.length===0)return;let[e,n]=Ii(t);if(e.delete(n),e.size===0)Jc(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&Qc(t.slice(0,-1),s,o)}},Qc=(t,e,n)=>{if(t.length===0)return;let[s,o]=Ii(t);s.set(o+e,n),s.delete(o)},Ii=t=>t[t.length-1],qi="or",Yc="and",nm="and_not",Yo=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?Ai:e.autoVacuum;this._options={...Ei,...e,autoVacuum:n,searchOptions:{...Wc,...e.searchOptions||{}},autoSuggestOptions:{...im,...e.autoSuggestOptions||{}}},this._index=new Qo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Pi,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let $=n(e,u);if($==null)continue;let m=o(s($,u),u),d=this._fieldIds[u],f=new Set(m).size;this.addFieldLength(p,d,this._documentCount-1,f);for(let h of m){let b=r(h,u);if(Array.isArray(b))for(let _ of b)this.addTerm(d,p,_);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let $=o(e,u);if($==null)continue;let m=n(r($,u),u),d=this._fieldIds[u],f=new Set(m).size;this.removeFieldLength(p,d,this._documentCount,f);for(let h of m){let b=s(h,u);if(Array.isArray(b))for(let _ of b)this.removeTerm(d,p,_);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Qo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Pi,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||Ni.batchSize,r=e.batchWait||Ni.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[$]of u)this._documentIds.has($)||(u.size<=1?c.delete(p):u.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||Ai.minDirtCount,s=s||Ai.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let $=p.length||1,m={id:this._documentIds.get(l),score:c*$,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(Hc),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(Hc),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(Ei.hasOwnProperty(e))return Fi(Ei,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Hr(o),c._fieldLength=Hr(r),c._storedFields=Hr(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let $=new Map;for(let m of Object.keys(u)){let d=u[m];l===1&&(d=d.ds),$.set(parseInt(m,10),Hr(d))}c._index.set(p,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Vr(o),c._fieldLength=await Vr(r),c._storedFields=await Vr(i);for(let[u,$]of c._documentIds)c._idToShortId.set($,u);let p=0;for(let[u,$]of s){let m=new Map;for(let d of Object.keys($)){let f=$[d];l===1&&(f=f.ds),m.set(parseInt(d,10),await Vr(f))}++p%1e3===0&&await Zc(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Qo,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},d=e.queries.map(f=>this.executeQuery(f,m));return this.combineResults(d,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(am(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((h,b)=>({...h,[b]:Fi(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...Wc.weights,...i},$=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),d,f;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let h=e.fuzzy===!0?.2:e.fuzzy,b=h<1?Math.min(l,Math.round(e.term.length*h)):h;b&&(f=this._index.fuzzyGet(e.term,b))}if(d)for(let[h,b]of d){let _=h.length-e.term.length;if(!_)continue;f?.delete(h);let x=u*h.length/(h.length+.3*_);this.termResults(e.term,h,x,e.termBoost,b,o,r,c,m)}if(f)for(let h of f.keys()){let[b,_]=f.get(h);if(!_)continue;let x=p*h.length/(h.length+_);this.termResults(e.term,h,x,e.termBoost,b,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=qi){if(e.length===0)return new Map;let s=n.toLowerCase(),o=sm[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let $=i[u],m=this._fieldIds[u],d=r.get(m);if(d==null)continue;let f=d.size,h=this._avgFieldLength[m];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm(m,b,n),f-=1;continue}let _=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!_)continue;let x=d.get(b),S=this._fieldLength.get(b)[m],F=rm(x,f,this._documentCount,S,h,c),R=s*o*$*_*F,D=p.get(b);if(D){D.score+=R,lm(D.terms,e);let Z=Fi(D.match,n);Z?Z.push(u):D.match[n]=[u]}else p.set(b,{score:R,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,Vc),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,Vc),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Yo.wildcard=Symbol("*");Fi=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,sm={[qi]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),Dc(s.terms,r)}}return t},[Yc]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);Dc(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[nm]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},om={k:1.2,b:.7,d:.5},rm=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},am=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},Ei={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(cm),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Wc={combineWith:qi,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:om},im={combineWith:Yc,prefix:(t,e,n)=>e===n.length-1},Ni={batchSize:1e3,batchWait:10},Pi={minDirtFactor:.1,minDirtCount:20},Ai={...Ni,...Pi},lm=(t,e)=>{t.includes(e)||t.push(e)},Dc=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Hc=({score:t},{score:e})=>e-t,Vc=()=>new Map,Hr=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Vr=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await Zc(0);return e},Zc=t=>new Promise(e=>setTimeout(e,t)),cm=/[\n\r\p{Z}\p{P}]+/u});function Kr(t,e=[],n=yo(t),s=()=>!0){let o=Ht(t),r=L([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=um&&l.length>=c.length+dm&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function _o(t,e){let n=Zo(t).map(Ht);return Ds(e).every(s=>n.some(Kr(s)))}function Gr(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(tp))ep(o).map(Ht).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var pm,um,dm,tp,$m,Ds,ep,Zo,yo,xo=C(()=>{"use strict";B();pm=4,um=6,dm=3,tp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,$m=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Ds=t=>$m(t).match(tp)||[],ep=t=>t.includes("-")?L([t,t.replaceAll("-",""),...t.split("-")]):[t],Zo=t=>Ds(t).flatMap(ep),yo=t=>t.length>1&&t.length<=pm&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function gm(){let t=new Map([...Qe.keys()].filter(Ut).map(n=>{let s=[w.called[n]&&v(n),y(n,"value")&&w.lookups[n]?.description];return[n,{sort:[ie(n)],text:s.filter(Boolean)}]}));for(let[n,s]of Qe){let o=Cn.owners.flatMap(i=>Vt(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...hm(n)),r?.text.push(...Cn.texts.flatMap(i=>s[i]||[]))}let e=n=>Number(Cn.weights[n]??Cn.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:v(n),kind:ie(n),titles:fm(n),...s},weight:Math.min(...Ar(n).map(e))})),...Object.entries(w.queries).filter(Wi).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[Cn.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:Cn.question,...i,weight:e("question")}})]}function bm(){let t=new Map(gm().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.text].flat().flatMap(Zo)),s=new Set(n.filter(p=>!vo(p)).map(Ht)),o=new Yo({fields:["titles","sort","text"],extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:Zo,processTerm:p=>vo(p)?null:Ht(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(Zo),i=new Set(r.filter(yo).map(Ht)),c=[...e.filter(p=>Cn.synonyms.some(u=>Ye(p.id,u))).map(p=>p.titles),...Cn.same].map(p=>L(p.map(Hs))).filter(p=>p.length>1);return{items:t,known:s,shorts:i,mini:o,groups:c}}function vm(t){if(Ae.known.has(t))return Ri.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Ae.known.has(n));return[...Ri.get(t)||[],...e.flatMap(n=>Ri.get(n)||[n])]}function Di(t){let e=Ht(t),n=[e,e.replace(/s$/,"")].find(o=>Ae.shorts.has(o));if(n||yo(t))return Kr(n||t,[],!0);let s=[...Ae.known].some(o=>o.startsWith(e));return Kr(t,vm(e),!1,o=>s||Ae.known.has(o))}function op(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Ae.known.has(n)||e<np&&!Ae.shorts.has(n))continue;let o=s.length>=np&&Ae.known.has(s)?[s]:op(s);if(o.length)return[n,...o]}return[]}function Sm(t){for(let e of t.length<km||/\d/.test(t)?[]:t.length<wm?[1]:[1,2]){let s=Ae.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function rp(t){let e=Ds(t),n=e.filter(s=>!vo(s));return(n.length?n:e).flatMap(s=>{if(yo(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>op(Ht(s)),()=>Sm(Ht(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>Hi(Di(l)).length))return i}return[s]})}function Om(t,e){let n=Ae.groups.flatMap(s=>s.filter(o=>o.length>ym&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...L(n).map(s=>Ds(s).filter(o=>!vo(o)))]}function Cm(t,e){let[n,...s]=t.titles.map(Hs);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function Vi(t){Ae=Ae||bm();let e=rp(t),n=e.join(" "),s=Ds(t).filter(c=>e.length===1||!vo(c)).join(" "),o=Ht(n)===Ht(s)?Hs(t):Hs(n),r=Om(e,o).map(c=>c.map(Di)),i=new Map;for(let c of r){let p=c.map(u=>({combineWith:_m,queries:Hi(u)}));if(!(!p.length||p.some(u=>!u.queries.length)))for(let[u,$]of xm.entries())for(let{id:m,score:d}of Ae.mini.search({combineWith:"AND",queries:p},{fields:$})){let f=Ae.items.get(m),h=Cm(f,o)??u+4;h<(i.get(m)?.place??Number.POSITIVE_INFINITY)&&i.set(m,{item:f,place:h,score:d})}}let l=[...i.values()].sort((c,p)=>c.place-p.place||c.item.weight-p.item.weight||p.score-c.score||G(c.item.label,p.item.label));return{found:l.map(({item:c})=>c),read:Ht(n)===Ht(s)||!l.length?"":n,answers:c=>r.flat().some(p=>p(c))}}function lp(t,e){let n=r=>{let[i,l]=Gr(r,e);return l?.on?i.phrase.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||w.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var Cn,mm,vo,Hs,sp,fm,hm,Jr,Wi,km,wm,np,ym,_m,xm,Ri,Ae,Hi,ap,ip,Xo=C(()=>{"use strict";Xc();xo();K();B();A();Oe();J();Cn=k.search,mm=new Set(Cn.small),vo=t=>!yo(t)&&mm.has(Ht(t)),Hs=t=>` ${Ds(t).map(Ht).join(" ")} `,sp=new Map;for(let[t,e]of w.search.english)xn(sp,t,e);fm=t=>L([v(t),Xt(t),...["prefLabel","altLabel"].flatMap(e=>gt(t,e)),...sp.get(t)||[]]),hm=t=>Cn.sorts.flatMap(e=>gt(t,e).flatMap(n=>[V(w.lists[e],n),...w.search.also[w.lists[e]]?.[n]||[]])),Jr="gaps",Wi=([t,{shelf:e}])=>e===Jr||t in k.questions.rows_of||!!me();km=6,wm=10,np=4,ym=4,_m="OR",xm=[["titles"],["titles","sort"],["titles","sort","text"]],Ri=new Map(w.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Hi=t=>[...Ae.known].filter(t);ap=t=>{let{found:e,read:n}=Vi(t);return e.length===1&&!n?O(e[0].path):""},ip=t=>L(rp(t)).filter(e=>!vo(e)&&Hi(Di(e)).length)});function Qr(t,e,n,s=st(n?.plan)){let{version:o,content:r}=w.meta;return g(Xe.export.footnote,{phrase:t,sources:Un(s),addresses:e.map(i=>`; ${le(i)}`).join(""),version:o+(r?g(Xe.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${At(n,s)}`:""})}var Xe,jn,Vn,So,Un,vs,_e,Kt,ot,it,jm,Ui,At,$t=C(()=>{"use strict";B();A();J();Et();Xe=k.shared,jn=Xe.silence,Vn=(t=st())=>t?g($e(t).shared.report,{date:at(t.date)}):Xe.reports,So=(t=st(),e=Xe.nothing)=>`${j(e,t?1:2,{report:W(Vn(t))})} ${jn}`,Un=(t=st())=>(t?[t]:w.plans).map(e=>`${e.document||e.title}, ${at(e.date)}`).join("; "),vs=(t,e)=>[ge(t,e).word||"",ge(t,e).more||""],_e=(t,e)=>vs(t,e).filter(Boolean).join(", "),Kt=Object.fromEntries(Object.entries(w.codes.Basis).map(([t,e])=>[t,[e.screen,Xe.bases[t]||W(e.label)]])),ot=t=>t===null?Xe.all_steps:Nr(t)?.label||t,it=t=>V("InterventionKind",t),jm=(t,e)=>e?ds(rn(e.key,t.date),e):t.date===Fe?Xe.choices.latest:g(Xe.choices.others_latest,{date:ds(t.date)}),Ui=({stated:t,strict:e,plan:n},s=st(n))=>[t&&$e(s).shared.choices.links_stated,e&&Xe.choices.strict_phrase].filter(Boolean).join(" · ")||Xe.choices.all_phrase,At=(t,e=st(t.plan))=>[jm(t,e),Ui(t,e),t.expect?Xe.choices.with_phrase:Xe.choices.without_phrase].join(" · ")});function qt({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||M.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>I({[e]:i.target.value})}>
        ${!o&&a`<option value="">${cn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function pp({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=P(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function pn({children:t}){if(!X())return a`<section class="filters" aria-label=${cn.filters}>${t}</section>`;let e=L(Ki().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(cn.filters_set,{count:e}):cn.filters;return a`<${pp} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Vs({children:t}){let e=!X()&&Mm.some(n=>M.route.query[n]);return a`
    <${pp} look="keuzes" id="wijzig" phrase=${cn.change} opens=${e}>${t}<${Yr} /><//>
  `}function tr(){let t=H(M.route.query),e=st(t.plan)?.dates||qn;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=Si(M.route.query,"stand",n);return a`<${Kn} legend=${cn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function Gi(){let{query:t}=M.route,e=H(t),{counted:n}=$e(st(e.plan)).shared.choices,s=Object.entries(zm).filter(([,o])=>cp(o,H({...t,...o})));return s.length<2?null:a`
    <fieldset class="keuze">
      <legend>${n.title}</legend>
      <div class="knoppen">
        ${s.map(([o,r])=>a`<label>
            <input type="radio" name="telt" id=${`telt-${o}`} checked=${cp(r,e)}
              onChange=${()=>I(r)} />
            ${n[o]}
          </label>`)}
      </div>
    </fieldset>
  `}function Yr(){let{query:t}=M.route,e=cn.choices,n=Object.entries({"":e.with,uit:e.without}),s=H(t).expect?"":"uit",o=Si(t,"verwachtingen",n);return a`
    <${Us} />
    <${Gi} />
    <${tr} />
    <${Kn} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var cn,Kn,Oo,Ss,Lm,Ki,Mm,Us,zm,cp,Co,Zr,Gn,Ue=C(()=>{"use strict";q();K();Ot();B();Ft();A();$t();cn=k.shared,Kn=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>I({[e]:r||null})}>${i}</button>
        `)}
    </div>
  </fieldset>
`;Oo=({label:t=cn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${M.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>I({[e]:s.target.value},!0)} />
  </label>
`,Ss=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>I(Object.fromEntries(t.map(e=>[e,null])))}>
    ${cn.clear}
  </button>
`;Lm=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,Ki=()=>Object.entries(M.route.query).filter(([t])=>!Lm.test(t));Mm=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Us=()=>{let t=w.plans.map(e=>[e.key,e.title]);return N&&a`<div class="velden"><${qt} label=${cn.plan} name="plan" options=${t} /></div>`};zm={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},cp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Co=()=>H(M.route.query).strict&&a`
    <p class="zacht">
      ${cn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>I({lezing:null})}>${cn.choices.strict_off}</button>
    </p>
  `,Zr=({scenario:t})=>a`
  <details class="blik">
    <summary>${At(t)} <span class="wijzig">${k.gaps.change}</span></summary>
    <${Yr} />
  </details>
`,Gn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${N&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function Tm({text:t,done:e}){let n=It(),s=It();return Je(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${Os.by_hand} ref=${n} onClose=${e}>
      <p>${Os.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Os.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function er(t,e=Os.copied){try{await navigator.clipboard.writeText(t),xt(e)}catch{let n=document.createElement("div");document.body.append(n),_n(a`<${Tm} text=${t} done=${()=>n.remove()} />`,n)}}function un(t,e,n){Dl(t,e,n),xt(g(Os.downloaded,{name:t}))}function jo(){return!w.files.length&&!me()?null:a`
    <section class="bestanden" aria-label=${$p}>
      <h2>${$p}</h2>
      <ul>
        <li><a href="#/samenvatting">${up.label}</a> <span class="zacht">${up.description}</span></li>
        ${w.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<li>
                <a href=${Fm(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${me()&&a`<li><a href="#/controleer">${dp.label}</a> <span class="zacht">${dp.description}</span></li>`}
      </ul>
    </section>
  `}var up,dp,$p,Os,Xr,Cs,ce,xe,Ks,bn,Ln,Fm,pe=C(()=>{"use strict";Se();q();B();A();Oe();J();$t();Ue();({summary:up,save:dp,title:$p}=k.frame.foot.files),Os=k.shared.export;Xr=t=>t.replace(".",`${Ki().map(([,e])=>`-${Mr(v(e).split(":")[0])}`).join("")}.`),Cs=({text:t,label:e=Os.copy})=>a`<button type="button" class="klein" onClick=${()=>er(t())}>${e}</button>`,ce=({name:t,rows:e,label:n=Os.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>un(Xr(t),Tr(e()),"text/csv;charset=utf-8")}>${n}</button>
`,xe=(t,e="",n="")=>{let s=st(e||t?.plan),o=s?[s]:w.plans;return[o.map(r=>at(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${w.meta.version} ${(w.meta.content||"").slice(0,12)}`.trim(),t?At(t,s):n]},Ks=Os.heads,bn=(t,e,n)=>[[...t.map(s=>s.label),...Ks],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],Ln=t=>N?[{key:"bronplan",label:k.shared.plan,text:e=>st(t(e))?.title||""}]:[],Fm=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function mp({name:t}){let e=Ji(t),n=e?.parts?.map(({label:s,to:o})=>[s,O(o),o===t]);return n&&a`<${nr} label=${e?.label} tabs=${n} />`}var Em,Ji,nr,ta=C(()=>{"use strict";q();K();A();Em=k.frame.menu.groups.flatMap(t=>t.screens||[t]),Ji=t=>Em.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),nr=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function Ne(t,e,n){let s=new Map;for(let r of U({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:Am[t](r),id:t==="partner"?he(r):"",cells:dn(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>G(r.label,i.label)):o}function ea(t){let[e,n,s]=t.split("~");return{key:e,step:n===fp?null:n,plan:s}}function Be(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Lo(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Er);if(!l.every(Do))return()=>null;let c=u=>[Mn(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(U(u).matrix[t].map(c)));return(u,$)=>{let m=Mn(u,$,n.key),[d,f,h,b]=p.map(x=>Bm(x.get(m)));return b===d?null:{by:f===d!=(h===d)?f===d?"reading":"basis":"both",usual:p[0].get(m)}}}var fp,Am,dn,Mn,js,Gs,na,sa,Bm,kn=C(()=>{"use strict";K();B();Ft();A();J();$t();fp="alle",Am={kind:t=>W(it(t)),form:t=>W(V("ExploitationForm",t)),partner:t=>v(he(t)||t)},dn=t=>[...t.steps.map(e=>e.notation),null];Mn=(t,e,n)=>[t,e??fp,...N?[n]:[]].join("~"),js=({column:t,barrier:e},n,s)=>O("overzicht",{...s,cel:Mn(t,e,n)});Gs=t=>`cel-${t.replaceAll("~","-")}`,na=(t,e)=>U(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);sa=t=>[Be(t).word,...Be(t).lines].join(", "),Bm=t=>t&&JSON.stringify([t.phrase,Be(t).look,t.most_basis])});function gp({passage:t}){let[e,n]=P("");async function s(){try{n((await tt().ask("words",{passage:t})).woorden)}catch(o){n(o.message||hp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${hp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function oa(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return O(s,e?{...o,plan:e}:o)}function Mt({id:t,date:e}){let[n,s]=vs(t,e);return a`<span class=${`chip s-${ks(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function be({basis:t}){let[e,n]=Kt[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Nm[e]}
    </svg>
  `:null}function ke({of:t}){let e=L(t.flatMap(Ze));return e.length?a`
    <ul class="vindplaatsen">${e.map(n=>a`<li><${aa} passage=${n} /></li>`)}</ul>
  `:null}function Jn({of:t,look:e}){let[n,...s]=Ze(t);return n?a`
    <p class=${e}>
      ${le(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
      ${Ee()&&a`<${gp} passage=${n} />`}
    </p>
  `:null}var hp,T,Lt,Pe,Nm,ra,aa,ia,Ls,bt=C(()=>{"use strict";q();K();B();A();Oe();J();$t();Et();hp=k.shared.passage;T=({id:t,text:e})=>Ut(t)?a`<a href=${Ve(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`;Lt=({ids:t,name:e=v,between:n=", "})=>t.map((s,o)=>[o>0&&n,a`<${T} id=${s} text=${e(s)} />`]),Pe=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${T} id=${s} />${e?.(s)}</li>`)}</ul>`;Nm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};ra=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${V("Severity",t)}</span>`,aa=({passage:t})=>[le(t),Ee()&&a`<${gp} passage=${t} />`];ia=({id:t})=>[mt(t,"broader")&&[a`<${T} id=${mt(t,"broader")} />`," › "],a`<${T} id=${t} />`],Ls=({id:t})=>St(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function Qi({list:t,plan:e}){if(!t.length)return a`<p>${sn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${Rm} ...${o} />`]);return a`
    <p class="zacht">${la.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${T} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function Yi({summary:t,inside:e,open:n=!1}){let[s,o]=P(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function Xi({gap:t}){let e=[t.barrier&&ot(t.barrier).toLowerCase(),t.kind&&it(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${ra} severity=${t.severity} />${" · "}
      <a href=${O(["vragen",t.query])}>${Qn(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${N&&` · ${sn(t.plan).title}`}
      ${Ut(t.subject)&&[" · ",a`<${T} id=${t.subject} />`]}
      <${Zi} gap=${t} />
    </p>
  `}function ua({gap:t,scenario:e,sentence:n=!1}){let s=w.queries[t.query],[o]=Js(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Yi} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${aa} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${la.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:Qn(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${la.who}</strong></p><${Qi} list=${t.candidates} plan=${t.plan} />`}
    <${Cs} text=${()=>Qr(t.sentence,Js(t),e,st(t.plan))} />
  `} /></div>`}var la,zn,Js,Qn,bp,Pm,Im,qm,ca,pa,Rm,Zi,kp,Mo=C(()=>{"use strict";xo();q();K();B();A();J();$t();pe();bt();la=k.shared.gaps,zn=t=>[t,...t.also],Js=t=>le(t.evidence)?[t.evidence]:[],Qn=t=>w.queries[t]?.title||t,bp=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Pm=({sentence:t,subject:e,topic:n})=>[t,w.topics.find(s=>s.id===n)?.title,...[e,...w.works[e]?.chapters||[]].map(s=>w.called[s]?.label)].join(" "),Im=(t,e)=>bp(e.gewicht,[t.severity])&&(!e.tekst||_o(Pm(t),e.tekst))&&zn(t).some(n=>bp(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),qm=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},ca=t=>t.flatMap(e=>zn(e).map(n=>qm(e,n))),pa=(t,e)=>(e.vraag?ca(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>Im(n,e)),Rm=({phrase:t,work:e,more:n})=>e?[t," (",a`<${Lt} ids=${e} name=${Xt} />`,n&&la.more_work,")"]:t;Zi=({gap:t})=>a`<span class="alleen-papier">${Js(t).map(e=>a` · <${aa} passage=${e} />`)}</span>`;kp=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity}`}>
    <h3>${t.sentence}</h3>
    <${Xi} gap=${t} />
    <${ua} gap=${t} scenario=${e} />
  </article>
`});function zo(t,e,n=null,s=Vm()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||da(l.key),turn:el(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(Wm.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:da(t),folds:!0,more:!0,turn:el(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Qs({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,wp).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>wp&&" …"}</span>`}
    </div>
  `}function $a({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||da(t),turn:s||el(t)};return a`
    <section class="blok">
      ${t?a`<${Qs} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Ys(r)}>${o}</div>
    </section>
  `}var Wm,yp,Dm,Hm,wp,Vm,tl,da,el,Ys,Ms,Zs=C(()=>{"use strict";q();K();Ot();B();A();Wm=k.shared,yp="uit",[Dm,Hm,wp]=[20,6,4],Vm=()=>X()?Hm:Dm,tl=()=>(M.route.query.vouw||"").split(",").filter(Boolean),da=t=>tl().includes(yp)||tl().includes(t),el=(t,e=[t])=>()=>{let n=e.filter(o=>da(o)!==(o===t)),s=tl().filter(o=>o!==yp&&!e.includes(o));I({vouw:[...s,...n].join(",")},!0)};Ys=t=>t.open?null:"dicht";Ms=({id:t,items:e,first:n,as:s="ul"})=>zo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Qs} part=${o} />`}
      <${s} class=${Ys(o)}>${o.rows}<//>
    `)});function Um({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function ft({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p}=n,[u,$]=P(t),m=l?nl(l,t):u,d=h=>{let b=m===h.key?`-${h.key}`:h.key;l?I({[l]:b===t?null:b},!0):$(b);let _=k.shared.table,x=b.startsWith("-")?_.descending:_.ascending;xt(g(_.sorted,{column:h.label.toLowerCase(),direction:x}))},f=zo(s,zr(r,i,m),m===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(h=>a`<${Um} id=${s} column=${h} sort=${m} turn=${d} />`)}
          </tr>
        </thead>
        ${f.map(h=>a`
            <tbody role="rowgroup" key=${h.more?"meer":h.key} class=${Ys(h)}>
              ${h.folds&&a`<${Gm} part=${h} columns=${i} ...${e} />`}
              ${h.rows.map(b=>a`<${Km} row=${b} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function $n({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var nl,Km,Gm,Gt,Tn,Yn,Ie=C(()=>{"use strict";Se();q();K();B();A();J();$t();Zs();bt();nl=(t,e="")=>M.route.query[t]||e;Km=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,Gm=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Qs} part=${t} count=${s&&j(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Gt=(t,e,n,s=v)=>({key:t,label:e,text:o=>s(n(o)),cell:o=>a`<${T} id=${n(o)} text=${s(n(o))} />`}),Tn=(t,e,n,s)=>({key:t,label:e,text:o=>_e(n(o),s),cell:o=>a`<${Mt} id=${n(o)} date=${s} />`}),Yn=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>a`<${ke} of=${e(n)} />`})});function Jm({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of Q(t,"who",e))xn(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${T} id=${s} />${` (${L(o).join(", ")})`}<${Ls} id=${s} /></li>`)}
    </ul>
  `:k.shared.no_partner}function Qm(t){let e=y(t,"dueBy");return e&&` (${g(je.bound,{date:at(e)})}; ${Ko(y(t,"modality"))})`}function Xs({of:t}){let e=o=>[mt(o,"barrier")&&g(je.at_step,{step:v(mt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>y(o,r)&&jt(o,r))].filter(Boolean),n=o=>y(o,"status")?g(je.other_status,{reading:e(o).join(", ")}):g(je.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:je.other_unsaid}),s=Vt(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${y(o,"rationale")}</li>`)}
    </ul>
  `:null}function sr({id:t,read:[e,n]=[y(t,"basis"),y(t,"strength")]}){let s=gt(t,"interventionKind").map(it).join(", "),o=V("CellState",y(t,"state"));return a`
    <div class="koppeling">
      <p>
        <${ia} id=${mt(t,"barrier")} />
        ${` · ${s} · ${V("Strength",n)} · `}
        <${be} basis=${e} />${` ${Kt[e]?.[1]||V("Basis",e)}`}
        ${o&&a` · <strong>${g(je.own_state,{state:o})}</strong>`}
      </p>
      <p class="reden"><strong>${je.here}</strong>${y(t,"rationale")}</p>
      <${Xs} of=${t} />
    </div>
  `}function xp({id:t,scenario:e,contributions:n}){let{date:s}=e,o=bs(t,s),r=y(t,"promise"),i=gs(t,s),{links:l}=U(e),c=n.length?n.map(u=>a`<${sr} id=${u} read=${l[u]} />`):y(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${je.across}</strong>${y(t,"rationale")}</p>`,p=[[je.facts.deadline,i.length>0&&a`<${Ym} ids=${i} date=${s} />`],[je.facts.who,a`<${Jm} id=${t} date=${s} />`],[je.facts.figures,ma(t).length>0&&a`<${sl} id=${t} date=${s} />`],[je.facts.how,c],[je.facts.where,a`<${ke} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${T} id=${t} /></h3>
      <p class="regel">${ie(t)} · <${Mt} id=${t} date=${s} /></p>
      <${_p} lead=${r&&je.promise} text=${r||y(t,"summary")} />
      <${_p} lead=${je.progress} text=${y(o,"summary")} />
      ${o&&a`<${Xs} of=${o} />`}
      <${$n} pairs=${p} />
    </article>
  `}var je,Ym,ma,sl,_p,ue,Fn=C(()=>{"use strict";q();B();Ft();A();Ce();J();$t();Et();bt();Ie();je=k.shared.work;Ym=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=y(n,"deadlineLabel"),{delivery:o}=ge(n,e);return a`
        <li>
          ${s&&`${W(s)}: `}“${y(n,"deadlineText")}”${Qm(n)}
          ${y(n,"revises")==="true"&&`, ${je.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,ma=(t,e)=>ae(t,"figure",e),sl=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${ma(t,e).map(n=>a`
        <li>
          <${T} id=${n} />: <strong>${w.lookups[n]?.description}</strong><${ke} of=${[n]} />
        </li>
      `)}
  </ul>
`;_p=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;ue=t=>[...t].sort((e,n)=>G(v(e),v(n)))});function Zn({bar:t,most:e=Zm}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function ga(t,e,n){let{word:s,lines:o}=Be(t),r=t&&[t.strict,Kt[t.most_basis]?.[1],t.requested&&En.requested_mark];return[s,...o,...r||[],e&&ha(e,n)].filter(Boolean).join(" · ")}function nf({cell:t}){let{column:e,plan:n,why:s=[],across:o=0,candidates:r,undecided:i}=t;if(i)return a`<p>${En.undecided}</p>`;let l=js({column:e,barrier:null},n,M.route.query),c=a`<a href=${l}>${En.see_elsewhere}</a>`;return a`
    <p>${So(st(n))}</p>
    ${s.length>0&&a`<h3>${En.why}</h3>`}
    ${s.map(p=>a`<p>${y(p,"rationale")} <span class="zacht">${y(p,"source")}</span></p>`)}
    ${o>0&&a`<p>${g(En.elsewhere,{count:o,kind:it(e)})} ${c}</p>`}
    ${r&&a`<h3>${En.who}</h3><${Qi} list=${r} plan=${n} />`}
  `}function sf({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=It(),c=It();Je(()=>{let b=document.getElementById(Gs(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(Gs(i)))?.focus()},[]);let{word:p,lines:u,look:$}=Be(e),m=g(En.panel_note,{scenario:At(o,r)}),d=n&&g(En.changed.usual,{phrase:sa(n.usual)}),f=e.initiatives>0&&!o.strict&&W(e.strict||r.words.stands),h=e.things.map(b=>{let _=Pr(b).filter(x=>e.links.includes(x));return a`<${xp} key=${b} id=${b} scenario=${o} contributions=${_} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>M.led?history.back():I({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${g(En.panel,{row:t.label,step:ot(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${ha(n,r)}. ${d}</p>`}
      ${f&&a`<p class="zacht">${f}.</p>`}
      <p class="zacht">${N&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${En.requested} <${Lt} ids=${e.requested} />.</p>`}
      ${h.length?h:a`<${nf} cell=${e} />`}
    </dialog>
  `}function To({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=ea(t),i=st(r);if(!i)return null;let l=Ne(e,n,i).find($=>$.key===s),c=l?.cells[dn(i).indexOf(o)];if(!c)return null;let p=Lo(e,n,i)(s,o);return a`<${sf} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Ke,En,Zm,or,ol,Xm,tf,ef,fa,ha,to=C(()=>{"use strict";q();K();B();A();kn();J();$t();Et();Mo();bt();Fn();Ke=k.overview.legend,En=k.overview,Zm=20;or=({expected:t=Ke.expected,quiet:e=Ke.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ke.states.map(o=>a`
        <li>
          <span class="staal"><${Zn} bar=${[[o,1,0]]} /></span>${W(w.codes.CellState[o].label)}
        </li>
      `)}
    <li><span class="staal"><${Zn} bar=${[[Ke.support_state,1,1]]} /></span>${Ke.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ke.undecided}</li>`}
    <li>
      <span class=${n?"staal blanco":"staal streepje"} aria-hidden="true">${!n&&"–"}</span>
      ${e}
    </li>
  </ul>
`,ol=()=>a`
  <ul class="stalen">
    ${Object.entries(Kt).map(([t,[,e]])=>a`<li><span class="staal"><${be} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[Xm,...tf]=Ke.sample.words,ef=Ke.sample.bar.map(([t,e])=>[t,Number(e),0]),fa=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ke.title}>
    <h2>${Ke.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Zn} bar=${ef} /><strong>${Xm}</strong>
      ${tf.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ke.explain}</p>
    <${or} undecided=${t} />
    <h3>${Ke.how}</h3>
    <${ol} />
    <p><span class="anders">${Ke.other}</span>${Ke.other_says}</p>
  </aside>
`,ha=({by:t},e)=>$e(e).overview.changed[t]});function Sp({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${W(s)}`;return a`<${$n} pairs=${Object.values(w.codes[t]).map(n=>[e(n),n.definition])} />`}function Op({id:t=""}){let e=ve.reading;return a`
    <${An} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${Sp} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${w.plans.map(n=>a`<p>${`${Un(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function rf(){let{howto:t}=k.overview,e=Object.values(Kt).map(([s])=>s),n={report:N?t.reports:Vn(),marks:e.join(" "),source:Is()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function af({name:t,one:e,plan:n,open:s}){let o=i=>a`<li key=${i}>${fs(i)?a`<${T} id=${i} />`:i}</li>`,r=It();return se(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${oa(t,N?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<ul class="geteld">${e.things.map(o)}</ul>`}
    </li>
  `}function uf(){let t=o=>a`
    <li>
      <${T} id=${mt(o,"initiative")} />${" → "}<${ia} id=${mt(o,"barrier")} />
      ${`: ${y(o,"rationale")}`}<${Xs} of=${o} />
    </li>
  `,e=vp(qe.weak).map(t),n=g(ve.weak.intro,qe.links),s=vp(qe.statuses).map(o=>a`
      <li><${T} id=${mt(o,"initiative")} />${`: ${jt(o,"status")}`}<${Xs} of=${o} /></li>
    `);return a`
    <${An} of=${ve.weak} id="lezing" count=${e.length} intro=${n}><ul>${e}</ul><//>
    <${An} of=${ve.other} id="anders" count=${qe.other.length}><ul>${qe.other.map(t)}</ul><//>
    ${s.length>0&&a`<${An} of=${ve.statuses} id="standen" count=${s.length}><ul>${s}</ul><//>`}
  `}function $f(){if(!qe.judged.length)return null;let t=e=>g(ve.judged.line,{step:v(mt(e,"barrier")),kinds:gt(e,"interventionKind").map(it).join(", "),state:jt(e,"state"),why:y(e,"rationale"),who:y(e,"post"),date:at(y(e,"asOf"))});return a`
    <${An} of=${ve.judged} id="oordelen" count=${qe.judged.length}>
      <ul>${qe.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function mf(){let t=ve.expected.columns,e=[Gt("stap",t.step,n=>mt(n,"barrier")),{key:"soort",label:t.kind,text:n=>gt(n,"interventionKind").map(it).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>y(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>y(n,"source")}];return a`
    <${An} of=${ve.expected} id="verwacht" count=${qe.expected.length}>
      <${ft} id="verwachtingen" caption=${ve.expected.caption} rows=${qe.expected} columns=${e} />
    <//>
  `}var rr,ve,of,An,lf,cf,Cp,qe,rl,pf,vp,df,jp,Lp=C(()=>{"use strict";q();K();Ot();B();Ft();A();J();$t();to();Zs();bt();Ie();Fn();rr=k.method,ve=k.unknown,of=3,An=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${$a} id=${e!==void 0&&e<=of?"":s} close=${o}
    title=${e===void 0?t.title:g(ve.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;lf=()=>I({getal:null},!0),cf=({scenario:t})=>a`
  <${An} of=${rr.numbers} id="getallen" close=${M.route.query.getal?lf:null}>
    ${ye(t).map(e=>a`
        ${N&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(vn(t,e).named).map(([n,s])=>a`
              <${af} key=${n} name=${n} one=${s} plan=${e} open=${M.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,Cp=({route:t})=>a`
  <${nt} text=${rr.title}><p class="uitleg">${rr.intro}</p><//>
  <${rf} />
  <div class="blok"><${fa} /></div>
  <${An} of=${rr.states} id="standen"><${Sp} list="CellState" /><//>
  <${cf} scenario=${H(t.query)} />
  <${Op} />
  <p><a href=${O("weet-niet")}>${rr.unknown}</a></p>
`,qe=w.unknown,rl=({of:t,id:e,ids:n,more:s})=>a`
  <${An} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${Pe} ids=${ue(n)} more=${s} />`}
  <//>
`,pf=t=>a`<span class="zacht"> – ${ie(t).toLowerCase()}</span>`,vp=t=>[...t].sort((e,n)=>G(v(mt(e,"initiative")),v(mt(n,"initiative"))));df=()=>a`
  <${An} of=${ve.clashes} id="tegenspraak" count=${qe.clashes.length}>
    ${ue(qe.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${T} id=${t} /></h3>
          <p>${y(t,"summary")}</p>
          <${ke} of=${[t]} />
        </div>
      `)}
  <//>
`;jp=()=>a`
  <${nt} text=${ve.title}><p class="uitleg">${ve.intro} ${jn}</p><//>
  <${rl} of=${ve.unjudged} id="ongeplaatst" ids=${qe.unjudged} more=${pf} />
  <${uf} />
  <${df} />
  <${$f} />
  <${rl} of=${ve.nameless} id="naamloos" ids=${qe.nameless} />
  <${rl} of=${ve.generic} id="verzamelnamen" ids=${qe.generic} />
  <${mf} />
  <${Op} id="lezen" />
`});function ff(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function hf(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=ll(s,o,.8);return n}function bf(t,e){return[...t.querySelectorAll(gf)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=ba(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return kf(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(al(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Mp[s.tagName](i,s),...c,dash:p,opacity:u}]})}function kf(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=eo(" ",$,u.fontWeight)),!p.trim())return[];i=!0;let d={at:ba(new DOMMatrix(e).translate(l,o)),text:p.trim(),size:$,weight:u.fontWeight,fill:u.fill};return l+=eo(p.trim(),$,u.fontWeight),[d]})}function eo(t,e,n){return il.font=`${n} ${e}px ${ka}`,il.measureText(t).width}function wf(t,e,n){let{width:s,height:o}=e,r=ba(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?ll(s/2,o/2,s/2-1):ar(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;al(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:ff(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:hf(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:ar(0,o/2-1,s,2),fill:u[0]});for(let[,d,f,h]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(f)?i.push({at:r,d:ar(0,o+Number(f),s,-Number(f)),fill:d}):i.push({at:r,d:ar(+h/2,+h/2,s-+h,o-+h),fill:"none",stroke:d,wide:+h});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:t.getPropertyValue(`border-${d}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&$("top").wide)i.push({at:r,d:c,fill:"none",...$("top")});else for(let[d,f]of Object.entries(m)){let h=$(d);h.wide&&al(h.stroke)&&i.push({at:r,d:f,fill:"none",...h})}return i}function yf(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let $=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-$.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,$.right-m.on.left,m.on.height)):i.push({on:$,text:p})}eo("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=il.measureText("x");return i.map(({on:p,text:u})=>{let $=u;for(;$&&p.left+eo($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==u&&($=`${$.slice(0,-1).trim()}…`);let m=ba(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function zp(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return bf(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?yf(u,l,c):u instanceof Element?zp(u,l,c):[]);return o.style.transform="",[...wf(s,i,l),...p]}function cl(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=zp(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*eo(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var ba,al,ar,ll,Mp,gf,il,ka,Tp=C(()=>{"use strict";ba=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),al=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),ar=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,ll=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Mp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>ll(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>ar(t("x"),t("y"),t("width"),t("height"))},gf=[...Object.keys(Mp),"text"].join();il=document.createElement("canvas").getContext("2d"),ka=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function pl(t,e,n,s,o,r){let i=_c(t,p=>eo(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,Xn,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function Bp({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=w.meta,l=[Un(st(e?.plan)),e&&At(e)].filter(Boolean).join(". "),c=g(wa.foot,{version:r,content:(i||"").slice(0,12)}),p=document.querySelector(n);p.classList.add("heel");let u=cl(p);p.classList.remove("heel");let $=Math.max(u.width,xf),m=pl(t,22,650,_f,$,Xn),d=pl(`${l}. ${jn}`,13,400,Fp,$,m.below+2),f=d.below+16,[h,b,_]=[Xn,f+u.height+24,0],x=[...document.querySelectorAll(s)].map(cl).flatMap(R=>{h>Xn&&h+R.width>Xn+$&&([h,b,_]=[Xn,b+_+6,0]);let D=Ap(R.shapes,h,b);return h+=R.width+20,_=Math.max(_,R.height),D}),S=pl(`${o} ${c}`.trim(),13,400,Fp,$,b+_+16),F=[...m.shapes,...d.shapes,...Ap(u.shapes,Xn,f),...x,...S.shapes];return{title:`${t} ${l}. ${jn}`,width:$+2*Xn,height:S.below+Xn,shapes:F}}function Of(t){let{title:e,width:n,height:s,shapes:o}=Bp(t),r=(c,p,u,$="")=>{let m=c.appendChild(document.createElementNS(Sf,p));for(let[d,f]of Object.entries(u))f!==void 0&&f!==""&&m.setAttribute(d,String(f));return m.textContent=$,m},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":ka,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:f,size:h,weight:b,slant:_,opacity:x}of o){let[S,F,R,D,Z,et]=c,z=S===1&&!F&&!R&&D===1?`translate(${Z} ${et})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:z,fill:$,...m&&m!=="none"&&{stroke:m,"stroke-width":d,"stroke-dasharray":f},opacity:x===1?void 0:x}):r(l,"text",{transform:z,...{"font-size":h,"font-weight":b,"font-style":_},fill:$},p)}un(Xr(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function Cf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=Bp(t),o=document.createElement("canvas"),r=Math.min(vf,Ep/e,Ep/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:f,size:h,weight:b,slant:_="",opacity:x=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=x,i.fillStyle=$,i.font=`${_} ${b} ${h}px ${ka}`,p!==void 0&&i.fillText(p,0,0);let S=new Path2D(u);$!=="none"&&i.fill(S),m&&m!=="none"&&d&&(i.strokeStyle=m,i.lineWidth=d,i.setLineDash((f||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(S)),i.restore()}let l=Xr(`${t.name}.png`);o.toBlob(c=>c?un(l,c,"image/png"):xt(g(wa.too_large,{name:l})),"image/png")}var wa,_f,Fp,Xn,xf,vf,Ep,Ap,Sf,Ge,zs=C(()=>{"use strict";Se();q();B();A();$t();pe();Tp();wa=k.shared.export,[_f,Fp]=["#16212B","#46525D"],[Xn,xf,vf,Ep]=[28,720,2,12e3],Ap=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));Sf="http://www.w3.org/2000/svg";Ge=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Of(t)}>${wa.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Cf(t)}>${wa.png}</button>
  </span>
`});function Np({rows:t,unit:e,end:n}){let s=n?Jt.right:Jt.left-Jt.box,o=n?Jt.right+Jt.box+12:Jt.left-Jt.box-12;return t.map(({state:r,count:i,y:l})=>{let c=Jt.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${Jt.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${Ts(r)}
        </text>
      </g>
    `})}function jf({band:t,unit:e}){let n=t.count*e,s=Jt.top+t.y1*e+n/2,o=Jt.top+t.y2*e+n/2,r=(Jt.left+Jt.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${Jt.left} ${s} C${r} ${s} ${r} ${o} ${Jt.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${Pp(t)}</title></path>
  `}function Lf({flow:t}){let e=Math.max(...t.bands.map(n=>n.count));return a`<div class="standlijst">
    ${t.left.map(({state:n,count:s})=>a`
        <section>
          <h3>${s} ${Ts(n)}</h3>
          <ul>
            ${t.bands.filter(o=>o.from===n).map(o=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${o.to}`}
                      style=${{width:`${100*o.count/e}%`}}></i>
                    ${o.count} ${Ts(o.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${no.listed}</p>
  </div>`}function Ip({flow:t,one:e,other:n,counted:s}){if(X())return a`<${Lf} flow=${t} />`;let o=Jt.height/t.height,r=t.bands.map(Pp).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${no.title}>
      <svg viewBox=${`0 0 ${Jt.width} ${Jt.height+Jt.top+14}`} role="img"
        aria-label=${g(no.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${Jt.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Jt.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${jf} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${Np} rows=${t.left} unit=${o} />
        <${Np} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${no.caption}</figcaption>
      <p class="acties"><${Ge} name="overgang" title=${`${no.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var no,Jt,Ts,Pp,qp=C(()=>{"use strict";q();Ot();B();A();J();zs();no=k.compare.flow,Jt={width:960,height:430,top:40,left:230,right:640,box:16},Ts=t=>t?W(V("CellState",t)):no.fresh,Pp=({count:t,from:e,to:n})=>j(no.band,t,{from:Ts(e),to:Ts(n)})});function ya(t){let[e,n]=["promise","summary"].map(s=>y(t,s));return[e&&`${ts.promised} ${e}`,e&&n?`${ts.reported} ${n}`:n].filter(Boolean)}function zf({property:t,value:e}){let n=e.slice(1),s=([o,r])=>y(n,o)&&` (${g(r,{date:at(y(n,o))})})`;return e.startsWith("@")?[a`<${T} id=${n} />`,Object.entries(ts.when[t]||{}).map(s)]:w.lists[t]?V(w.lists[t],e):ts.truth[e]||at(e)}function xa({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:jt(o,"recommendationKind"),response:jt(o,"response")||ts.requested.no_response}),s=t.map(o=>a`<li><${T} id=${o} />${g(ts.requested.line,n(o))}</li>`);return a`<${lt} title=${e}><${Ms} id="gevraagd" items=${s} /><//>`}function Eo({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Ho(t))p&&c===t&&xn(e,l,p);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:L(c).join(", ")})),{columns:s,title:o,caption:r}=ts.mentions,i=[Gt("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>ie(l)},{key:"verband",label:s.link,text:({how:l})=>l},{key:"stand",label:s.stand,text:({from:l})=>_e(l),cell:({from:l})=>fe(l)&&a`<${Mt} id=${l} />`}];return a`
    <${$a} id=${n.length>Tf?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${ft} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var ts,Mf,lt,Le,es,Fo,_a,Tf,so=C(()=>{"use strict";q();B();A();Ce();J();$t();Zs();bt();Ie();Fn();ts=k.thing,Mf=new Set([...w.hidden,...ts.shown]);lt=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Le=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,es=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;Fo=t=>Object.entries(Qe.get(t)||{}).filter(([e])=>!Mf.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${zf} property=${e} value=${o} />`);return[W(Br(e)),s.length>1?a`<${es} items=${s} />`:s[0]]}),_a=({id:t})=>ma(t).length>0&&a`<${lt} title=${ts.figures}><${sl} id=${t} /><//>`;Tf=3});function Bf(t){let e=Bn[Bn.length-1],n=w.plans.map(c=>Bn.findLast(p=>p.plan===c)||e),[s,o]=N?n:[Bn[0],e],r=Bn.slice(0,-1).find(c=>c.key===t.van)||s,i=Bn.slice(Bn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function Nf({change:t,other:e}){let n=Mn(t.kind,t.other_barrier,e.plan.key),s=O("overzicht",{cel:n,stand:e.date===Fe?null:e.date},!1),o=g(Y.see_cell,{kind:it(t.kind),step:ot(t.other_barrier)});return a`<${Wp} phrase=${t.sentence} to=${s} name=${o} />`}function Pf({rows:t}){let e={of:([n])=>n,titles:Object.entries(Object.fromEntries(t.map(([n,s])=>[n,s])))};return a`
    <${lt} title=${g(Y.stated,{count:t.length})}>
      <p class="zacht">${Y.stated_note}</p>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${zo("uitspraken",t,e).map(n=>a`
          ${n.folds?a`<${Qs} part=${n} level=${3} count=${n.rows.length} />`:a`<h3>${n.title}</h3>`}
          <ul class=${Ys(n)}>
            ${n.rows.map(([,,s,o])=>a`<${Wp} phrase=${o} to=${Ve(s)} name=${` ${v(s)}`} />`)}
          </ul>
        `)}
    <//>
  `}function If({found:t,one:e,other:n,mode:s,counted:o}){let r={of:d=>d.other_barrier||d.barrier||"",titles:[...ln,["",k.shared.all_steps]]},i={of:({whose:d})=>d,titles:Object.entries(Y.whose).map(([d,f])=>[d,g(f,{one:e.plan.title,other:n.plan.title})])},l=d=>d.map(f=>v(he(f)||f)).join(", "),c=d=>L([d.barrier,d.other_barrier].map(ot)).join(" / "),p=d=>W(it(d.kind))+(s==="plans"?` (${c(d)})`:""),u=[{key:"stap",label:Y.columns.step,text:c},{key:"soort",label:Y.columns.kind,text:d=>W(it(d.kind))},{key:"een",label:e.label,text:d=>W(d.states[0])},{key:"ander",label:n.label,text:d=>W(d.states[1])},{key:"weg",label:Y.left[s],sort:!1,text:d=>l(d.left)},{key:"erbij",label:Y.joined[s],sort:!1,text:d=>l(d.joined)}],$=()=>bn(u,t.changes,()=>xe(null,"",o)),m=a`
    <details>
      <summary>${Y.as_table}</summary>
      <${ft} id="vakken" caption=${Y.table} rows=${t.changes} columns=${u} />
      <div class="acties"><${ce} name="vergelijk-vakken.csv" rows=${$} /></div>
    </details>
  `;return a`
    ${!t.changes.length&&a`<p>${k.shared.none}</p>`}
    ${zo("verschillen",t.changes,s==="plans"?i:r).map(d=>a`
        ${d.folds&&a`<${Qs} part=${d} level=${3} count=${j(Y.differ,d.rows.length)}
            names=${d.rows.map(p)} />`}
        <ul class=${Ys(d)}>
          ${d.rows.map(f=>a`<${Nf} change=${f} other=${n} />`)}
        </ul>
      `)}
    ${t.notes.map(d=>a`<p class="zacht">${d}</p>`)}
    ${t.changes.length>0&&m}
  `}function qf({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>Ts(p)},...e.right.map(({state:p})=>({key:p,label:Ts(p),sort:!1,text:u=>String(e.bands.find($=>$.from===u.state&&$.to===p)?.count||Y.nothing)}))],c=g(Y.counts_table,{before:n.label,after:s.label});return a`
    <${lt} title=${Y.counted}>
      <p class="zacht">${g(Y.counts,{both:i,fresh:t.fresh.length})}</p>
      <${Ip} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${j(Y.heads,r.length,{names:oe(r.map(Xt))})}</p>`}
      <details>
        <summary>${Y.flow.table}</summary>
        <${ft} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    <//>
  `}function Wf(t,e,n){let{actions:s}=t;return{notes:e?[]:t.notes,statements:t.statements.filter(([,,o])=>n(o)),changes:e?t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)):t.changes,actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function Df({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":_e(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${Y.not_yet}</span>`:a`<${Mt} id=${m} date=${e.date} />`,p=[Gt("actie",Y.action,m=>m),{key:"wat",label:Y.what,text:ie},{key:"plan",label:e.label,text:l,cell:c},Tn("nu",n.label,m=>m,n.date)],u=()=>bn(p,r,()=>xe(null,e.plan.key,o)),$=()=>I({alles:s?null:"ja"});return a`
    <section>
      <h2>${g(s?Y.all:Y.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${$}>${Y.show_all}</button>
        <${ce} name="vergelijk.csv" rows=${u} />
      </div>
      <${ft} id="vergelijk" caption=${Y.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function Dp({route:t}){if(Bn.length<2)return a`<${nt} text=${Y.title} /><p>${Y.alone}</p>`;let{one:e,other:n,after:s}=Bf(t.query),o=H(t.query),r=Ui(o),i=Af(e,n,o),l=on.some(b=>b.notation===t.query.stap)?t.query.stap:"",c=i.actions&&Sn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",p=Rf(l,c),u=Wf(i,l,p),{actions:$}=u,m=l&&c?null:$?.flows[l||c],d=hs.filter(b=>re(b,e.plan.key)&&w.works[b]?.container&&p(b)),f=$?"dates":"plans",h=g(Y.intro[f],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${nt} text=${Y.heading[f]} title=${Y.title}><p class="uitleg">${h} ${jn}</p><//>
    <${pn}>
      <${Gi} />
      <div class="velden">
        ${Bn.length>2&&a`
            <${qt} label=${Y.first} name="van" chosen=${e.key} options=${Rp(Bn.slice(0,-1))} />
            <${qt} label=${Y.second} name="met" chosen=${n.key} options=${Rp(s)} />
          `}
        <${qt} label=${Y.columns.step} name="stap" options=${ln} />
        ${$&&a`<${qt} label=${Ff} name="hoofdstuk" options=${Ef} />`}
      </div>
    <//>
    ${$&&m&&a`<${qf} ...${{actions:$,flow:m,one:e,other:n,counted:r,heads:d}} />`}
    ${$&&a`<${Pf} rows=${u.statements} />`}
    ${!c&&a`
        <${lt} title=${g(Y.cells,{count:u.changes.length})}>
          <${If} ...${{found:u,one:e,other:n,mode:f,counted:r}} />
        <//>
      `}
    ${$&&a`<${Df} ...${{actions:$,one:e,other:n,counted:r,all:!!t.query.alles}} />`}
    <${de} text=${j(Y.shown,u.changes.length)} />
  `}var Y,Ff,Ef,Bn,Rp,Af,Wp,Rf,Hp=C(()=>{"use strict";q();K();Ot();B();Ft();A();kn();J();$t();Et();Ue();pe();Zs();bt();qp();Ie();so();Y=k.compare,Ff=k.measures.fields.chapter,Ef=Sn.map(t=>[t,v(t)]),Bn=w.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:N?g(Y.side,{plan:t.title,label:n}):W(n)}))),Rp=t=>t.map(e=>[e.key,e.label]),Af=(t,e,{stated:n,strict:s})=>w.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`];Wp=({phrase:t,to:e,name:n})=>a`
  <li>${t}${" "}<a href=${e}>${Y.see}<span class="sr">${n}</span></a></li>
`;Rf=(t,e)=>n=>(!t||On(n).includes(t))&&(!e||w.works[n]?.chapters?.includes(e))});function Vf({row:t,cell:e,change:n,step:s,plan:o}){let r=ga(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=Mn(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Gs(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>I({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:ot(s)})}${r}</span>
        <${Vp} cell=${e} />
      </button>
    </td>
  `}function Up({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?we.undecided:we.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function Kf({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(we.caption,{scenario:At(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${we.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${Uf} step=${l} place=${c+1} column=${e.columns[c]}
                all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&St(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${T} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${Vf} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${Up} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function Yf({plan:t,scenario:e,reach:n}){let s=Ne("partner",e,t),o=Lo("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Gn} plan=${t} /><p>${we.nothing_yet}</p>`:n.partners?a`
    ${N&&a`<h2>${t.title}</h2>`}
    <${Gn} plan=${t} />
    <p>${vn(e,t).phrase.reach}
      ${" "}<a href=${O("methode",{getal:"organisaties-in-de-tekst"})}>${we.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${Kf} plan=${t} reach=${n} scenario=${e} rows=${s}
          changes=${o} />
        <p class="acties">
          <${Ge} name=${`dekking-${t.key}`} title=${we.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${Jf} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${we.alike.title}</h2><p>${we.alike.note}</p></div>
        <ul class="zelfde">
          ${n.alike.map(r=>a`<li key=${r.steps}><strong>${r.steps}</strong> ${r.names}</li>`)}
        </ul>
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${Qf} reach=${n} plan=${t} />
    </div>
  `:a`<p>${we.nothing}</p>`}function Kp({route:t}){let e=H(t.query),{reach:n}=U(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${nt} text=${we.heading} title=${we.title} />
      <p class="zacht">${At(e)}</p>
      <${Vs} />
    </div>
    ${ye(e).map(o=>a`
        <${Yf} key=${o.key} plan=${o} scenario=${e}
          reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${To} address=${s} by="partner" scenario=${e} />`}
    <${de} text=${s?"":g(we.shown,{scenario:At(e)})} />
  `}var we,Hf,Vp,ul,Uf,Gf,Jf,Qf,Gp=C(()=>{"use strict";q();K();Ot();B();Ft();A();kn();$t();Et();to();Ue();zs();bt();we=k.coverage,Hf=5,Vp=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${be} basis=${t.most_basis} />
    <${Zn} bar=${t.bar} most=${Hf} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;ul=t=>!t.acting&&!t.undecided,Uf=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${ul(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ve(t.id)}>${t.label}</a>
    <span class=${ul(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;Gf=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${St(t.id)?"verzamel":""}><${T} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${O("dekking",{...M.route.query,cel:Mn(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Be(e).word}${n&&`, ${ha(n,o)}`}</span>
      <${Vp} cell=${e} />
    </a>
  </li>
`,Jf=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${Gf} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${N?"h3":"h2"} class="stapkop">
            <span class=${ul(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(we.step,{step:ot(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<${Up} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,Qf=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${N?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${O("aandachtspunten",{stap:n.step})}>${we.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${we.about}</p>
    <${or} expected=${we.expected} quiet=${we.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${ol} />
    <p><a href=${O("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function Yp(t,e){let{columns:n=[]}=U(t).reach.find(c=>c.plan===e.key)||{},s=Ne("kind",t,e),o=Ne("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap(($,m)=>u[m]?[m]:[]),basis:$=>u[$]?.most_basis||""})).sort((c,p)=>Jp(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>G(i(c),i(p)));return{stops:r,several:l}}var Jp,Qp,dl,va=C(()=>{"use strict";B();Ft();A();Ce();kn();J();Et();Jp=(t,e)=>Number(St(t))-Number(St(e))||G(v(t),v(e)),Qp=({date:t,plan:e})=>Wn("InformationFlow").filter(n=>qs(n,t)&&re(n,e)).map(n=>{let s=Vt(n,"between"),o=r=>[...Vt(n,r),...s].sort(Jp);return{id:n,state:y(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>G(y(n.id,"content"),y(s.id,"content"))),dl=(t,e,n)=>Object.keys(w.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function eh(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(R=>o.get(R)).filter(R=>R!==void 0),[u,$]=p.sort((R,D)=>R.left-D.left);if(!u||!$)return{d:"",x:0,y:0};let[m,d]=[u.right-n.left,(u.top+u.bottom)/2-n.top],[f,h]=[$.left-n.left,($.top+$.bottom)/2-n.top],b=(m+f)/2,_=`M${m} ${d}C${b} ${d} ${b} ${h} ${f} ${h}`,x=th.map(R=>{let[D,Z,et,z]=[(1-R)**3,3*R*(1-R)**2,3*R*R*(1-R),R**3];return{d:_,x:D*m+(Z+et)*b+z*f,y:(D+Z)*d+(et+z)*h}}),F=x.find(R=>r.every(D=>Math.max(Math.abs(D.x-R.x),Math.abs(D.y-R.y))>Xf))||x[0];return c!==void 0&&r.push(F),F})}function nh(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function Ao({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=It(),[c,p]=P([]);Je(()=>{let h=()=>p(eh(l.current,n));h();let b=new ResizeObserver(h);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),$=u.some(h=>h.id===s)?s:u[0]?.id,m=new Set(n.flatMap(({from:h,to:b})=>h===s||b===s?[h,b]:[])),d=({from:h,to:b})=>h===s||b===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${h=>{let b=h.target.dataset.vak;if(!b||h.ctrlKey||h.metaKey||h.altKey)return;if(!Zf.includes(h.key))return i(h.key,b);let _=nh(h.key,b,e,n);h.preventDefault(),_&&l.current.querySelector(`[data-vak="${CSS.escape(_)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:h},b)=>a`<path d=${h} class=${`${n[b]?.look}${n[b]&&d(n[b])?" aan":""}`} />`)}
      </svg>
      ${e.map((h,b)=>a`
          <div class=${`kolom ${h[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[b]}</h2>
            <ul>
              ${h.map(_=>a`
                  <li key=${_.id}>
                    <button type="button" data-vak=${_.id} tabindex=${_.id===$?0:-1}
                      class=${`doos ${_.look}${m.has(_.id)?" buur":""}`}
                      aria-pressed=${String(_.id===s)} onClick=${()=>r(_.id)}>
                      ${_.text}${_.more}
                      ${!!_.badge&&a`<span class="erbij">+${_.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({x:h,y:b},_)=>n[_]?.number!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${h}px`,top:`${b}px`}}>
              ${n[_].number}
            </span>
          `)}
    </div>
  `}var Zf,Xf,th,Sa=C(()=>{"use strict";q();Zf=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],Xf=28,th=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function Bo({label:t,id:e,thing:n,pick:s,among:o=fs}){let[r,i]=P(!1),l=()=>ue([...Qe.keys()].filter(h=>Ut(h)&&o(h))),c=Te(()=>r?l():[],[r]),[p,u]=P(null),$=h=>{let b=Ht(h.trim()),_=F=>[v(F),Xt(F),...gt(F,"altLabel")].map(Ht),x=F=>Dn(F)?_(F):_(F).slice(0,2),S=c.find(F=>v(F)===h)||c.find(F=>x(F).includes(b));return S?[S]:c.filter(F=>b&&_(F).some(R=>R.includes(b)))};se(()=>u(null),[n]);let{route:m}=M,d=h=>{if(M.route!==m)return;let[b,..._]=$(h.target.value);u(b&&!_.length?null:h.target.value),b&&!_.length&&s(b)},f=p?$(p).slice(0,3).map(v).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(fs(n)?v(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(h=>a`<option value=${v(h)}></option>`)}</datalist>
      ${p&&a`<small role="status">${f?g(Zp.meant,{names:f}):Zp.unknown_thing}</small>`}
    </label>
  `}var Zp,Oa=C(()=>{"use strict";q();K();B();A();J();Fn();Zp=k.explore});function sh(t){let e=eu(ko(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status">
      <strong>${_t.none}</strong>${e.length>0&&` ${g(_t.only,{names:tu(e)})}`}
    </p>
  `}function oh({from:t,to:e,scenario:n}){let s=qc([t,e],n).map(r=>r.label),o=Rc([t,e],n);return a`
    ${s.length>0&&a`<p>${g(_t.shared,{steps:oe(s)})}</p>`}
    ${o.length>0&&a`<p>${_t.bodies} <${Lt} ids=${o} />.</p>`}
  `}function $l({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(c=>ae(c,"chapterLead",e)),r=s.filter(c=>(o||s).includes(c)&&re(c,n)),[i,l]=o?_t.headed:_t.heads;return r.length>0&&a`<p>${i} <${Lt} ids=${r} />. ${l}</p>`}function rh({from:t,to:e,scenario:n,collective:s}){let o=Te(()=>Dr(t,e,n,s),[t,e,s,n]),r=o.length>Go?g(_t.longer.first,{count:Go}):j(_t.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,Go).map(i=>a`<li><${Lt} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function ih({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=eu(t,e),i=Te(()=>{let f=b=>[fe(b)?"wat":"wie",r.includes(b)&&"verzamel",(b===n||b===s)&&"begin"].filter(Boolean).join(" "),h=b=>r.includes(b.from)||r.includes(b.to)?"l-punt":"l-heel";return{columns:t.layers.map(b=>b.map(_=>({id:_,text:v(_),look:f(_)}))),ties:t.lines.map((b,_)=>({from:b.from,to:b.to,number:_+1,look:h(b)}))}},[t]),l=t.layers.map(f=>fe(f[0])),c=r.length?ko(n,s,o):t,p=c?.length===t.length?c.count:0,u=tu(r),$=j(_t.works,l.filter(Boolean).length),m={from:v(n),to:v(s),count:t.lines.length},d=f=>I({van:null,naar:null,uit:f,kies:f});return a`
    <p role="status">${p>0&&a`<strong>${j(_t.counted,p,{works:$})}</strong> `}${_t.says}</p>
    ${u&&a`<p>${j(_t.through,t.count-p,{names:u,works:$})} ${_t.dotted}</p>`}
    ${!X()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${Ao} heads=${l.map(f=>f?_t.columns.what:_t.columns.who)} ...${i} chosen=""
              label=${g(_t.picture,m)} choose=${d} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${Ge} name=${k.explore.file} title=${`${m.from} – ${m.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${_t.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:f})=>a`<${nu} roles=${f} />`)}
    </ol>
  `}function su({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(m=>Xp(m)?m:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?Ic(n,s,e):[],p=Te(()=>l?ko(n,s,e,o):null,[n,s,o,e.key,e.plan]),u=(m,d,f)=>a`
    <${Bo} label=${d} id=${m} thing=${f} among=${Xp}
      pick=${h=>I({[m]:h})} />
  `,$=(m,d,f)=>a`
    <label class="vink">
      <input type="checkbox" id=${m} checked=${d} onChange=${()=>I({[m]:d?null:"ja"})} />
      ${` ${f}`}
    </label>
  `;return a`
    <section aria-label=${_t.heading}>
      <h2>${_t.heading}</h2>
      <div class="velden">
        ${u("van",_t.from,n)} ${u("naar",_t.to,s)}
        ${$("verzamel",o,_t.collective)}
        ${l&&a`<button type="button" onClick=${()=>I({van:s,naar:n})}>${_t.swap}</button>`}
        ${l&&p&&$("langer",r,_t.longer.show)}
      </div>
      <p><a href=${O("verken",{uit:n,kies:n})}>${_t.back}</a></p>
      ${!(n&&s)&&a`<p>${_t.choose}</p>`} ${n&&n===s&&a`<p>${_t.same}</p>`}
      ${l&&a`<${$l} of=${[n,s]} scenario=${e} />`}
      ${l&&(p?a`<${ih} ...${i} found=${p} />`:a`<${sh} ...${i} />`)}
      ${c.length>0&&a`
          <h3>${_t.together}</h3>
          <ul class="wegen">${c.map(m=>a`<${nu} roles=${m} />`)}</ul>
        `}
      ${l&&a`<${oh} ...${i} />`}
      ${l&&p&&r&&a`<${rh} ...${i} collective=${o} />`}
    </section>
  `}var _t,Xp,tu,eu,nu,ah,ou=C(()=>{"use strict";q();K();Ot();B();A();Ws();Ce();J();Et();Sa();zs();bt();Oa();_t=k.explore.path,Xp=t=>Ut(t)&&(Dn(t)||fe(t)),tu=t=>oe(t.map(v)),eu=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>St(s)&&s!==e&&s!==n);nu=({roles:t})=>a`<li>${t.map(e=>a`
      <p><${T} id=${e.from} />: ${e.phrase}, <${T} id=${e.to} />${ah(e.to)}</p>
      <${Jn} of=${e.of[0]} look="zacht adres" />
    `)}<${Mt} id=${t[0].to} /></li>`,ah=t=>N&&` (${Ct(t)?.title})`});function lu(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=M.route.query,i=Wr(t,e,s),l=c=>{location.hash=O("verken",c)};return{f:()=>o?l({uit:t,kies:t}):I({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&I({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&I({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||I({weg:[...Ca(r),t].join(","),kies:null}),p:()=>o?l({van:t}):I({van:t}),Escape:()=>I({kies:null})}}function ch({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=lu(t,e),l=Wr(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Ve(t)}>${ct.actions.page}</a>
      ${s.join()!==t&&c("f",ct.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",j(ct.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",ct.actions.fold)}
      ${(r||!s.includes(t))&&c("h",ct.actions.hide)}
      ${!n.steps.includes(t)&&c("p",ct.actions.path)}
    </p>
  `}function cu(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${ct.panel.label}><p class="zacht">${ct.panel.none}</p></section>`;let s=e.roles.filter(i=>i.from===n||i.to===n),o=e.ties.filter(i=>i.work===n||i.step===n).map(i=>({...i,end:n===i.work?i.step:i.work,why:y(i.of,"rationale")})),r=fe(n)?"from":"to";return a`
    <section class="inwoorden" id="inwoorden" aria-label=${ct.panel.label}>
      <h2>${ns(n)}</h2>
      ${fe(n)&&a`<p>${_e(n,t.scenario.date)}</p>`}
      ${St(n)&&a`<p class="zacht">${ct.panel.collective}</p>`}
      ${n!==xs&&a`<${ch} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?ct.panel.who:ct.panel.what}</h3>`}
      <ul class="buren">
        ${s.map(i=>a`<li>
            <${T} id=${i[r]} /><span class="zacht"> – ${i.phrase}</span>
            <${Jn} of=${i.of[0]} look="zacht adres" />
          </li>`)}
      </ul>
      ${o.length>0&&a`<h3>${n===o[0].work?ct.panel.step:ct.panel.what}</h3>`}
      <ul class="buren">
        ${o.map(({work:i,of:l,basis:c,end:p,why:u})=>a`<li>
            ${p===xs?ct.no_step:a`<${T} id=${p} />`}
            ${" "}<${be} basis=${c} />
            ${u&&a`<span class="zacht"> ${ct.panel.reason} ${u}</span>`}
            ${l!==i&&a`<${Jn} of=${l} look="zacht adres" />`}
          </li>`)}
      </ul>
    </section>
  `}function pu({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Te(()=>{let u=d=>`wie${St(d)?" verzamel":""}`,$=d=>!o&&e.includes(d)?" begin":"",m=d=>o||e.includes(d)?0:Wr(d,t,s);return{columns:[t.who.map(d=>({id:d,text:ns(d),look:u(d)+$(d),badge:m(d)})),t.what.map(d=>({id:d,text:ns(d),look:`wat${$(d)}`,more:[au(ks(d,s.date)),a` <small>${jt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:ns(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:f,role:h})=>({from:d,to:f,look:`l-heel r-${h}`})),...t.ties.map(({work:d,step:f,basis:h})=>({from:d,to:f,look:ru(h,f)}))]}},[t]),l=u=>I({kies:u===n?null:u}),c=(u,$)=>$!==xs&&lu($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g(ct.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${Ao} heads=${ct.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${ct.intended}</li>`}
      <li class="zacht">${ct.to_step}</li>
      ${Object.entries(Kt).map(([u,[,$]])=>a`<li><span class=${`streep ${ru(u)}`} aria-hidden="true"></span>${$}</li>`)}
      ${Object.entries(w.codes.CellState).filter(([u])=>t.what.some($=>ks($,s.date)===u)).map(([u,{label:$}])=>a`<li>${au(u)}${W($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${ct.keys}</p>
  `}function uu({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map($=>$.to)),r=[...t.roles.map($=>({who:$.from,role:$.phrase||"",work:$.to,of:$.of})),...t.what.filter($=>!o.has($)).map($=>({who:"",role:"",work:$,of:[]}))],i=$=>t.ties.filter(m=>m.work===$).map(m=>m.step),l=$=>Hn($,n,s).length?ct.list.away:ct.list.no_partner,c=[{...Gt("wie",ct.list.who,$=>$.who),text:$=>$.who?ns($.who):l($.work),cell:({who:$,work:m})=>$?[a`<${T} id=${$} />`,a`<${Ls} id=${$} />`]:l(m)},{key:"rol",label:ct.list.role,text:$=>$.role},Gt("wat",ct.list.what,$=>$.work),{key:"stap",label:ct.list.step,text:$=>i($.work).map(ns).join(", ")},Tn("stand",ct.list.status,$=>$.work,n.date),Yn(ct.list.where,$=>$.of)],p=$=>({class:e&&[$.who,$.work,...i($.work)].includes(e)?"gekozen":null}),u=`${j(ct.list.caption,r.length)}${s?"":`. ${ct.list.only}`}`;return a`<${ft} id="verkenlijst" caption=${u} rows=${r} columns=${c} about=${p} />`}var ct,Ca,lh,iu,ns,ph,ru,au,du=C(()=>{"use strict";q();K();B();A();Ws();J();$t();Et();Sa();bt();Ie();ct=k.explore,Ca=t=>(t||"").split(",").filter(Ut),lh=t=>Sn.find(e=>y(e,"identifier")===t),iu=({uit:t,stap:e,partner:n,hoofdstuk:s})=>Ca(t||Nr(e)?.id||he(n)||lh(s)),ns=t=>t===xs?ct.no_step:v(t);ph={"●":"l-heel","◐":"l-lang","○":"l-punt"},ru=(t,e)=>e===xs?"l-geen":ph[Kt[t]?.[0]]||"l-heel",au=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function mu({rows:t,chosen:e,state:n}){let s=Te(()=>{let r=p=>p.length?p:[""],i=p=>L(t.flatMap(u=>r(u[p]))).sort((u,$)=>+!u-+!$).map(u=>({id:`${p} ${u}`,text:u?v(u):Re.unnamed,look:`wie${u&&!St(u)?"":" verzamel"}`})),l=t.flatMap(p=>{let u=p.between.length?"l-punt":"l-heel";return[...r(p.from).map($=>({from:`from ${$}`,to:p.id,look:u})),...r(p.to).map($=>({from:p.id,to:`to ${$}`,look:u}))]}),c=t.map(p=>({id:p.id,text:ml(p.id),look:"wat",more:uh(p)}));return{columns:[i("from"),c,i("to")],ties:l}},[t.map(r=>r.id).join()]),o=r=>I({kies:r===e?null:r});return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Ao} heads=${Re.columns} ...${s} chosen=${e} label=${g(Re.picture,{state:n})} choose=${o}
          press=${r=>r==="Escape"&&I({kies:null})} />
      </div>
      ${t.some(r=>r.between.length)&&a`<ul class="lijnen" id="stromenlegenda">
          <li><span class="streep l-punt" aria-hidden="true"></span>${Re.dotted}</li>
        </ul>`}
    </div>
  `}function fu({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(l=>o?l[o].includes(s)||!s&&!l[o].length:e===""||l.id===e),i=r.length?r:t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <ul class="buren">
        ${i.map(l=>a`
            <li>
              <${$h} row=${l} />:
              ${" "}<${T} id=${l.id} text=${ml(l.id)} />
              ${y(l.id,"summary")&&a`<span class="zacht adres">${y(l.id,"summary")}</span>`}
              <${Jn} of=${l.id} look="zacht adres" />
            </li>
          `)}
      </ul>
    </section>
  `}function hu({rows:t,scenario:e,state:n}){let s=[$u("from",Re.list.from),$u("to",Re.list.to),Gt("inhoud",Re.list.what,o=>o.id,ml),{key:"staat",label:Re.list.state,text:o=>jt(o.id,"flowState")},{key:"sindsdien",label:Re.list.since,text:o=>jt(o.id,"followUp")},Yn(k.explore.list.where,o=>[o.id])];return a`
    <${ft} id="stromenlijst" caption=${g(Re.caption,{state:n})} rows=${t} columns=${s} />
    <p class="acties">
      <${ce} name="informatiestromen.csv"
        rows=${()=>bn(s.slice(0,-1),t,()=>xe(e))} />
    </p>
  `}var Re,ml,uh,dh,ja,$h,$u,gu=C(()=>{"use strict";q();K();B();A();va();J();Et();Sa();pe();bt();Ie();Re=k.explore.flows,ml=t=>`${y(t,"content")}${mt(t,"between")&&` (${Re.among})`}`,uh=({id:t})=>y(t,"followUp")&&a` <small>${g(Re.since,{phrase:jt(t,"followUp")})}</small>`,dh=t=>t.map(e=>v(e)).join(", ")||Re.unnamed,ja=({ids:t})=>t.length?a`<${Lt} ids=${t} />`:a`<span class="zacht">${Re.unnamed}</span>`,$h=({row:t})=>t.between.length?a`${Re.between} <${ja} ids=${t.from} />`:a`<${ja} ids=${t.from} /> → <${ja} ids=${t.to} />`;$u=(t,e)=>({key:t,label:e,text:n=>dh(n[t]),cell:n=>a`<${ja} ids=${n[t]} />`})});function fh({text:t,children:e}){let[n,s]=P(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function hh({of:t,at:e}){if(t.length<=mh)return a`<${La} of=${t} at=${e} />`;let n=r=>jt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>G(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${fh} text=${`${n(r[0])} (${r.length})`}><${La} of=${r} at=${e} /><//>`)}
    <${La} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function ku({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Nn.undecided:s?Nn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${O("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function yu({plan:t,scenario:e}){let{stops:n,several:s}=Yp(e,t),o=`route-${t.key}`;if(X())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((l,c)=>a`
            <section>
              <${ku} stop=${l} place=${c+1} />
              <${bu} stop=${l} plan=${t} />
              ${l.all.length>0&&a`<details><summary>${Nn.open}</summary><${La} of=${l.all} at=${c} /></details>`}
            </section>
          `)}
      </div>
    `;let r=n.map((l,c)=>s.findLastIndex(p=>p.at.includes(c))),i=(l,c=l+1)=>({gridColumn:`${l+1} / ${c+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((l,c)=>a`
              <div class="boven-halte" style=${i(c)}><${bu} stop=${l} plan=${t} /></div>
              <div class="halte-op-weg" style=${i(c)}><${ku} stop=${l} place=${c+1} /></div>
              <div class=${l.all.length?"onder-halte":""} style=${i(c)}>
                <${hh} of=${l.own} at=${c} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Nn.several}>
          ${s.map((l,c)=>a`
              <li>
                ${r.map((p,u)=>c<=p&&a`<i class="spoorlijn" style=${i(u)}></i>`)}
                <i class="dwarslijn" style=${i(l.at[0],l.at[l.at.length-1])}></i>
                <span style=${i(l.at[0],l.at[1])}><${wu} one=${l} /></span>
                ${l.at.map(p=>a`<b style=${i(p)}><${be} basis=${l.basis(p)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(Kt).map(([l,[,c]])=>a`<li><${be} basis=${l} />${c}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Nn.silent}</li>
        <li><em>${Nn.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Ge} name=${o} title=${Nn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(Nn.says,{silence:k.shared.silence})}</p>
  `}var Nn,mh,wu,La,bu,_u=C(()=>{"use strict";q();K();Ot();B();A();va();kn();J();$t();Et();zs();bt();Nn=k.explore.route,mh=10,wu=({one:t})=>a`
  <a class=${St(t.id)?"verzamel":null} href=${O("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,La=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${be} basis=${n.basis(e)} /><${wu} one=${n} /></li>`)}
  </ul>
`;bu=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${X()&&a`<p class="bij niemand">${Nn.silent}:</p>`}
    <ul class="stilte" aria-label=${Nn.silent}>
      ${e.map(s=>a`<li><a href=${js({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function Fs(){let t=k.missing;return a`
    <${nt} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${O("overzicht")}>${t.home}</a></p>
  `}function kh({text:t}){let e=ip(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${Me.alone} ${e.map(n=>a` <a href=${bh(n)}>${n}</a>`)}</p>`}
      <p>${Me.try} ${Object.entries(Me.lists).map(([n,s])=>a` <a href=${O(n)}>${s}</a>`)}</p>
    </section>
  `}function wh({text:t,answers:e}){let[n,s]=P(null);if(se(()=>{let l=!0;s(null);let c=window.setTimeout(()=>{tt().ask("find",{text:t}).then(p=>l&&s(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:o,count:r}=n,i=l=>[", ",Me.source.about,a`<${Lt} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${g(Me.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${Me.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${g(Me.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${hl} text=${c} answers=${e} /></p>
              <p class="zacht">${le(l)}${p.some(Ut)&&i(p.filter(Ut))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function xu({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=Vi(e),r=e.trim()!=="",i=L(n.map(p=>p.kind)).sort(G),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);Je(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?j(Me.found,l.length):g(Me.nothing,{text:e});return a`
    <${nt} text=${Me.title} />
    <section class="filters" aria-label=${Me.label}>
      <div class="velden">
        <${Oo} label=${Me.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${qt} label=${Me.what} name="wat" options=${hn(i)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:Me.type}</p>
    ${s&&a`<p id="gelezen">${g(Me.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${kh} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,fl).map(p=>a`<${gh} key=${p.id} item=${p} answers=${o} />`)}
    </ol>
    ${l.length>fl&&a`<p>${g(Me.too_many,{count:l.length-fl})}</p>`}
    ${r&&Ee()&&a`<${wh} text=${e} answers=${o} />`}
    <${de} text=${r?c:""} />
  `}var Me,fl,hl,gh,bh,ir=C(()=>{"use strict";xo();q();K();Ot();B();A();Oe();Xo();J();$t();Ue();bt();Me=k.search;fl=100,hl=({text:t,answers:e})=>Gr(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),gh=({item:t,answers:e})=>a`
  <li>
    <a href=${O(t.path)}><${hl} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${N&&Ct(t.id)&&`, ${Ct(t.id)?.title}`}</span>
    ${vs(t.id)[0]&&a` <${Mt} id=${t.id} />`}
    <p><${hl} text=${lp(t,e)} answers=${e} /></p>
  </li>
`,bh=t=>O("zoek",{q:t})});function ju({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=M.route.query,$=t?"lijst":vu.includes(p)?p:X()?"lijst":"beeld",m=vu.map(d=>[d,rt.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${Kn} legend=${rt.show.label} name="toon" id="toon" current=${$} options=${m} />`}
      ${n} ${$!=="lijst"&&a`<${Ge} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${$!=="lijst"&&i} ${$!=="beeld"&&l}</div>
      ${($!=="lijst"||u)&&c}
    </div>
  `}function Lu({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${W(V(t,i))} (${o(i)})`]);return r.push([Es,`${W(k.shared.all)} (${n.length})`]),X()?a`<${qt} name="staat" label=${rt.filters.state} options=${r} chosen=${s} />`:a`<${Kn} legend=${rt.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function Mu({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=Ou.map(ne=>n[ne]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=Ca(n.weg),[c,p,u,$]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:$},d=Te(()=>Nc({...m,anyRole:!!o},e),[i]),f=[...d.who,...d.what,...d.steps],h=f.includes(m.chosen)?m.chosen:"",b=f.length>zi,_=d.what.length>0,x={shown:d,opened:t,chosen:h,scenario:e,fixed:!!o},S=r.some(Boolean),F=S||l.length>0||e.stated||e.plan,R=rt.alone[an(t[0])]||rt.alone.other,D=a`<button type="button" class="klein" onClick=${()=>I({weg:null})}>${rt.again}</button>`,Z=d.undated>0&&j(rt.undated,d.undated),et={...x,title:o||t.map(ns).join(", ")},z=a`
    <${pn}>
      <div class="velden">
        <${qt} name="stap" label=${rt.filters.step} options=${ln} />
        <${qt} name="soort" label=${rt.filters.kind} options=${mo} />
        <${qt} name="vanaf" label=${rt.filters.from} options=${Su} />
        <${qt} name="tot" label=${rt.filters.to} options=${Su} />
        ${S&&a`<${Ss} names=${Ou} />`}
      </div>
    <//>
  `,dt=a`
    ${l.length>0&&a`<p>${j(rt.hidden,l.length)} ${D}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${j(rt.left,d.left)} ${Z}</p>`}
    ${b&&a`<p role="status">${g(rt.too_many,{count:f.length})}</p>`}
    ${!_&&a`<${$l} of=${t.slice(0,1)} scenario=${e} /><p>${F?rt.nothing:R}</p>`}
  `;return a`
    <${ju} many=${b||!_} field=${s} filters=${z} choices=${a`<${Vs} />`} notes=${dt}
      keep=${{name:rt.file,title:et.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${pu} ...${et} /></div>`} list=${_&&a`<${uu} ...${x} />`}
      panel=${a`<${cu} ...${x} />`} />
  `}function _h({query:t,scenario:e}){let n=Wn("Agreement").filter(u=>qs(u,e.date)&&re(u,e.plan)),{title:s,none:o}=rt.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>y(u,"agreementStatus")),i=dl("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Es,c=n.filter((u,$)=>l===Es||r[$]===l),p=a`<${Lu} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${Mu} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Es?s:`${s}: ${V("AgreementStatus",l)}`} />`}function xh({query:t,scenario:e}){let n=Te(()=>Qp(e),[e.date,e.plan]);if(!n.length)return a`<p>${rt.starts.informatie.none}</p>`;let s=n.map($=>$.state),o=dl("FlowState",Object.keys(rt.flows.first)[0],s),r=[...o,Es].includes(t.staat)?t.staat:o[0]||Es,i=n.filter($=>r===Es||$.state===r),l=3*i.length>2*zi,c=t.kies||"",p=r===Es?k.shared.all:V("FlowState",r),u=g(rt.flows.title,{state:p});return a`
    <${ju} many=${l} field=${a`<${Lu} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${rt.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${mu} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${hu} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${fu} rows=${i} chosen=${c} />`} />
    <p class="zacht">${rt.flows.silence}</p>
  `}function zu({route:{path:t,query:e}}){let n=H(e),[,s=""]=t;if(s&&!Object.hasOwn(Cu,s))return a`<${Fs} />`;let o=iu(e),r=d=>{I({uit:d,kies:d,weg:null}),xt(ns(d))},i=a`<${Bo} label=${rt.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=Sn.length>0&&a`<${qt} name="hoofdstuk" label=${rt.begin.chapters}
      options=${Sn.map(d=>[y(d,"identifier"),v(d)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=rt.heading,sentence:u=rt.sentence}=rt.starts[c]||{},$=Object.entries(rt.starts).map(([d,{label:f,to:h}])=>[f,O(h.path,h.query),d===c]),m=o.length?a`<${Mu} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Vs} /></div><${yh} scenario=${n} />`;return a`
    <${nt} text=${rt.heading} title=${c?`${rt.heading}: ${p}`:rt.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${nr} label=${rt.starts_label} tabs=${$} />
    ${s?a`<${Cu[s]} key=${s} query=${e} scenario=${n} />`:e.van?a`<${su} query=${e} scenario=${n} />`:m}
  `}var rt,vu,Es,Su,Ou,yh,Cu,Tu=C(()=>{"use strict";Se();q();K();Ot();B();Ft();A();Ws();va();Ce();J();ou();Ue();du();ta();gu();zs();_u();Oa();ir();rt=k.explore,vu=["beeld","beide","lijst"],Es="alle",Su=hn(L(Object.values(w.works).flatMap(t=>t.years||[])).sort()),Ou=["stap","soort","vanaf","tot"],yh=({scenario:t})=>a`
  ${ye(t).map(e=>a`
      ${N&&a`<p><strong>${e.title}</strong></p>`}
      <${yu} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${rt.begin.network}</p>
`;Cu={informatie:xh,afspraken:_h}});function Ma(t,e){let n=ss();for(let{mark:s}of t)e?n.add(s):n.delete(s);return I({merk:[...n].join(gl),...!n.size&&{alleen:null}},!0),n.size}var gl,ss,Fu,bl,kl=C(()=>{"use strict";K();gl=".",ss=()=>new Set((M.route.query.merk||"").split(gl).filter(Boolean)),Fu=()=>[...ss()].join(gl),bl=()=>!!M.route.query.alleen&&ss().size>0});var wl,vh,za,No,oo,lr=C(()=>{"use strict";q();A();wl=k.shared.outcomes,vh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},za=({outcome:t})=>a`<g class=${`teken teken-${wl[t].sign}`}>${vh[wl[t].sign]}</g>`,No=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${za} outcome=${t} />
  </svg>
`,oo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${No} outcome=${t} /> ${wl[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function yl({gaps:t,what:e}){let n=ss(),s=t.filter(i=>n.has(i.mark)).length,o=i=>xt(j(We.bar.changed,Ma(t,i.target.checked))),r=t.length>1?g(We.mark_all,{count:t.length,what:e}):g(We.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function Oh({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(m=>m.heavy).length,p=[...uo(e.map(m=>o==="topic"?Qn(m.query):m.subject_label))].map(([m,d])=>d>1?g(We.repeated,{title:m,count:d}):m),u=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${j(We.questions,e.length).replace(/^\d+ /,"")}`}
        ${l>0&&a`<span class="bij">${g(We.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${p.slice(0,6).join(" · ")}${p.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${j(We.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${g(We.about_source,{count:s})}</span>`}
    </span>
  `,$=()=>[e.map(m=>a`<${Sh} key=${m.mark} gap=${m} scenario=${r} />`),n.length>0&&a`<p><a href=${O("aandachtspunten",{tekst:t})}>${We.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${yl} gaps=${L([...e,...n])} what=${t} />
      <${Yi} summary=${u} inside=${$} open=${i} />
    </div>
  `}function Bu({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=L(t.map(c=>c.query)).map(c=>({id:c,title:Qn(c)}));return(s==="topic"?w.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:$})=>a`
        <${Oh} key=${c} title=${p} gaps=${u} terms=${$} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function Ch({row:t,of:e}){let n=he(M.route.query.partner),s=L(Q(e,"who").flatMap(l=>l.from===n?l.phrase:[])),o=[...t.who.filter(l=>l===n),...t.who.filter(l=>l!==n)],r=o.length>Eu+1?o.slice(0,Eu):o,i=o.length-r.length;return a`
    <${Lt} ids=${r} />
    ${i>0&&g(We.deadline.others.more,{names:"",count:i})}
    <span class="bij">${We.deadline.how[t.how]}</span>
    ${s.length>0&&!(r.length===1&&s.join()===We.deadline.how[t.how])&&a`<span class="bij">${v(n)}: ${s.join(", ")}</span>`}
  `}function jh({gap:t,found:e,scenario:n}){let s=e.deadline,o=We.deadline.columns,r=Xt(e.subject),i=v(e.subject);return a`
    <tr role="row" class=${Au(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${yl} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${T} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${ua} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${Zi} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${oo} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${Ch} row=${s} of=${e.subject} /></td>
    </tr>
  `}function Ta({works:t,partner:e}){let n=he(e),[s,o]=[ae(n,"chapterLead"),Q(n,"who").map(c=>c.to)],r=c=>w.works[c]?.chapters?.some(p=>s.includes(p)),i=t.filter(c=>!o.includes(c)&&r(c));if(!i.length)return null;let l=j(We.deadline.heads_only,i.length,{partner:v(n)});return a`<p>${l} <${Lt} ids=${L(i)} name=${Xt} />.</p>`}function Nu({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=We.deadline,p=X()?Mh:Lh,u=n||t.length<=p+1?t:t.slice(0,p),$=ws(t.map(({found:m})=>m.deadline));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${$.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${O("beloften")}>${i}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="merkvak"></td>
            ${Object.values(s).map(m=>a`<th scope="col" role="columnheader">${m}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${u.map(m=>a`<${jh} ...${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>I({termijnen:"alle"},!0)}>
            ${j(c,t.length-u.length)}
          </button>
        `}
    </section>
  `}var We,Au,Sh,Eu,Lh,Mh,_l=C(()=>{"use strict";Se();q();K();Ot();B();A();Ce();kl();J();Et();Mo();bt();lr();We=k.gaps;Au=t=>ss().has(t.mark)?"gemarkeerd":"",Sh=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Au(t)}`} data-vraag=${t.mark}>
    <${yl} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Xi} gap=${t} />
      <${ua} gap=${t} scenario=${e} />
    </div>
  </article>
`;Eu=2;[Lh,Mh]=[8,5]});async function pr(t,e){let n=await tt().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await tt().ask("page",{options:[],comparisons:!1});return tt().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}async function Th(){await tt().ask("shipped"),tt().show()}function Fa({files:t,children:e=null}){let[n,s]=P("");async function o(r,i){window.addEventListener("beforeunload",Pu),await Rn(s,te.saving,async()=>{let{name:l,data:c}=await tt().ask(r,i);un(l,c,cr[l.split(".").pop()])}),window.removeEventListener("beforeunload",Pu)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Ru(){let t=It(),[e,n]=P("");async function s(){let[o]=t.current.files;if(!o)return xt(te.first_source);Rn(n,te.busy,async()=>(await tt().ask("source",{data:await Fr(o)})).message)}return a`
    <section class="blok">
      <h2>${te.source}</h2>
      <p class="zacht">${te.source_intro}</p>
      <div class="velden">
        <label class="veld"><span>${te.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${te.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function Ea({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Fh(i);return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${Fa} files=${[{id:"bewaar-fouten",label:te.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${Iu} title=${te.faults} lines=${n} count=${s} />
    <${Iu} title=${te.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${te.read}</summary><${es} items=${c} /></details>`}
  `}function Wu(t){if(!t.length)throw new Error(te.first);if(t.length>1)throw new Error(g(te.one_only,{count:t.length}));if(t[0].size>_i)throw new Error(g(te.too_large,{name:t[0].name,most:_i/2**20}));return t[0]}var te,zh,cr,Pu,qu,Iu,Fh,ur=C(()=>{"use strict";Se();q();B();A();Oe();J();pe();so();te=k.check,zh="plan",cr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Pu=t=>t.preventDefault();qu=()=>a`
  <section class="blok">
    <h2>${te.save}</h2>
    <p class="zacht">${te.save_intro}</p>
    <${Fa}
      files=${Object.entries(te.save_as).filter(([t])=>!(N&&t===zh)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${tt().own&&a`<button type="button" id="terug" onClick=${Th}>${te.back}</button>`}
    <//>
  </section>
`;Iu=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(te.list,{title:t,count:n})}</h2><${es} items=${e} />`,Fh=(t={})=>Object.entries(t).map(([e,n])=>g(te.counted,{count:n,what:Br(e).toLowerCase()})).sort(G)});function Eh({scenario:t,report:e}){let n=s=>Rn(e,De.busy,async()=>{let o={options:$s(t),marks:Fu(),kind:s};un(`${De.file}.${s}`,(await tt().ask("marked",o)).data,cr[s])});return Object.entries(De.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function Ah({gaps:t,scenario:e}){let[n,s]=P(""),o=ss();if(!o.size)return null;let r=ca(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=bl(),c=Ee()?De.address:De.elsewhere_office,p=[...o].map(m=>({mark:m})),u=()=>{Ma(p,!1),xt(De.cleared)},$=()=>{I({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${De.label}>
      <p><strong>${j(De.count,o.size)}</strong>${i>0&&j(De.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>I({alleen:l?null:"gemarkeerd"})}>${l?De.every:De.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${De.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${$}>${De.print}</button>
      <${ce} name=${`${De.file}.csv`} rows=${()=>Vu(r,e)} label=${De.csv} id="merk-csv" />
      ${Ee()&&a`<${Eh} scenario=${e} report=${s} />`}
    </section>
  `}function Bh({all:t}){let e=(r,i)=>L(r).map(l=>[l,i(l)]),n=t.flatMap(zn).flatMap(r=>r.partners),s=Object.entries(w.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",kt.fields.partner,e(n,Hu).sort((r,i)=>G(r[1],i[1]))],["stap",kt.fields.step,[...ln,...Du("stap",ot)]],["vraag",kt.fields.query,e(t.map(r=>r.query).sort(G),Qn)],["gewicht",kt.fields.weight,[...s,...Du("gewicht",r=>V("Severity",r))]],["soort",kt.fields.kind,mo]];return a`
    <${pn}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${qt} ...${{name:r,label:i,options:l}} />`)}
        <${Oo} label=${kt.fields.text} name="tekst" />
        <${Ss} names=${xl} />
      </div>
    <//>
  `}function Nh({points:t,low:e,source:n,query:s}){let o=L(t.map(l=>l.topic)).length,r={points:g(kt.part_counts.points,{questions:Aa(t),topics:j(kt.topics_count,o)}),source:g(kt.part_counts.source,{questions:Aa(e)})},i=(l,c,p)=>a`
    <a href=${O("aandachtspunten",{...s,deel:c})} aria-current=${p?"true":null} id=${`deel-${c}`}>
      <strong>${kt.parts[l]}</strong> ${r[l]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${kt.parts_label}>
      ${i("points","overleg",!n)}${i("source",Uu,n)}
    </nav>
  `}function Ph({scenario:t}){let{query:e}=M.route,n=e.vraag?pa(U(t).gaps,{...e,partner:""}):[];if(!n.length||n.some(({partners:i})=>i.length))return a`<p>${kt.none}</p>`;let s=kt.of_no_partner[n.every(({barrier:i})=>i)?"step":"other"],r=a`<button type="button" id="wis-partner" onClick=${()=>I({partner:null})}>${kt.of_no_partner.clear}</button>`;return a`<p>${s} ${r}</p>`}function Ih({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap($=>zn($).map(m=>({gap:$,found:m}))).filter(({found:$})=>$.deadline).sort(($,m)=>G($.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter($=>!$.deadline),c=Ba[n],p=Object.entries(Ba).map(([$,m])=>[$,kt.fold[m]]),u=()=>I({vouw:o?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${Nu} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${kt.heading[c]}</h2>
            <p>${kt.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${u}>${o?kt.refold:kt.unfold}</button>
            </p>
          </header>
          <${Kn} legend=${kt.fold_by} name="per" options=${p} current=${n} id="per" />
          <${Bu} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}}
            terms=${L(i.map(({gap:$})=>$))} />
        </section>
      `}
    ${!t.length&&a`<${Ph} scenario=${s} />`}
  `}function Ku({route:t}){let e=H(t.query),n=t.query,s=U(e).gaps,o=bl(),r=o?ca(s).filter(b=>ss().has(b.mark)):pa(s,n),i=r.filter(b=>!b.source),l=r.filter(b=>b.source),c=n.deel?n.deel===Uu:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,$=o||xl.some(b=>n[b]),m=n.vouw?n.vouw==="uit":$&&u.length<=qh,d=n.per in Ba?n.per:Object.keys(Ba)[Number(c&&!p)],f=()=>pa(s,{...n,partner:""}).flatMap(zn).filter(b=>b.deadline),h=Object.fromEntries(xl.filter(b=>n[b]).map(b=>[b,n[b]]));return a`
    <${nt} text=${o?kt.bar.label:kt.title}>
      <p class="uitleg">${g(kt.intro,{report:Vn(st(e.plan))})} ${jn}</p>
    <//>
    ${ye(e).map(b=>a`<${Gn} key=${b.key} plan=${b} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${o?kt.only_title:Qn(n.vraag)}</strong></p>`:a`<${Nh} points=${i} low=${l} source=${c} query=${h} />`}
      <${Zr} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${Bh} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${kt.source_intro}</p>`}
        <p class="zacht" id="weegt">${kt.weights}</p>
        <${Ta} works=${n.partner?f().map(b=>b.subject):[]} partner=${n.partner||""} />
        <${Ih} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${m} all=${$||!!n.termijnen} />
        <p class="acties"><${ce} name="aandachtspunten.csv" rows=${()=>Vu(u,e)} /></p>
        <${jo} />
      </div>
    </div>
    <${Ah} gaps=${s} scenario=${e} />
    <${de} text=${g(kt.shown,{points:Aa(i),low:Aa(l)})} />
  `}var kt,De,Hu,Vu,Du,xl,Uu,Aa,Ba,qh,Gu=C(()=>{"use strict";Se();q();K();Ot();B();Ft();A();Oe();kl();J();$t();Ue();pe();_l();Mo();ur();kt=k.gaps,De=k.gaps.bar,Hu=t=>v(he(t)||t),Vu=(t,e)=>[[...kt.csv,...Ks],...t.map(n=>[n.number,V("Severity",n.severity),Qn(n.query),n.sentence,w.queries[n.query]?.why||"",n.steps.map(ot).join(", "),n.kinds.map(it).join(", "),n.partners.map(Hu).join(", "),n.subject_label,Js(n).map(le).join("; "),...xe(e,n.plan)])];Du=(t,e)=>{let n=M.route.query[t]||"";return n.includes(",")?[[n,oe(n.split(",").map(e))]]:[]},xl=["tekst","stap","soort","partner","vraag","gewicht"];Uu="bron",Aa=t=>j(kt.questions,t.length);Ba={onderwerp:"topic",soort:"query"};qh=25});function Wh({id:t,scenario:e}){let n=mn.cell_columns,s=U(e).matrix.kind.filter(c=>Oi(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>W(it(c.column)),r=c=>a`<a href=${js(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:$}=Be(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...Ln(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Be(c).word,cell:i},Qu(n.how,c=>c.most_basis)];return a`
    <${lt} title=${mn.cells}>
      <p class="zacht">${At(e)}</p>
      <${ft} id="vakken" caption=${mn.cells_caption} rows=${s} columns=${l} />
    <//>
  `}function Dh({links:t,scenario:e,undecided:n}){let s=mn.columns,o=c=>mt(c,"initiative"),{links:r}=U(e),i=So(st(e.plan),k.shared.nothing_step),l=[...Ln(c=>Ct(c)?.key),Gt("actie",s.action,o),{key:"soort",label:s.kind,text:c=>gt(c,"interventionKind").map(it).join(", ")},{key:"wie",label:s.who,sort:!1,text:c=>ji(o(c)).map(v).join(", "),cell:c=>a`<${Lt} ids=${ji(o(c))} />`},Tn("stand",s.stand,o,e.date),Qu(s.how,c=>r[c][0],c=>`; ${V("Strength",r[c][1])}`)];return a`
    <${lt} title=${g(mn.work,{count:L(t.map(o)).length})}>
      ${t.length?a`<${ft} id="wiewat" caption=${mn.work_caption} rows=${t} sort="actie" columns=${l} />`:a`<p>${n?k.overview.undecided:i}</p>`}
    <//>
  `}function Hh({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${T} id=${n} />`,g($e(Ct(n)).thing.step.helper,{awareness:jt(n,"awareness")||mn.unaware})]);return a`<${lt} title=${mn.helpers}><${es} items=${e} /><//>`}function Yu({id:t}){let e=H(M.route.query),n=Vt(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>ae(c,"barrier")).filter(c=>Ye(c,l)),r=U(e).links,i=s.flatMap(l=>Q(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&re(l,e.plan));return a`
    <${Rh} id=${t} narrow=${n} />
    <${Wh} id=${t} scenario=${e} />
    <${Dh} links=${i} scenario=${e} undecided=${Oc(e).has(t)} />
    <${xa} title=${mn.requested} ids=${o("Recommendation").filter(l=>re(l,e.plan))} />
    <${Hh} ids=${o("Facilitator")} />
  `}var mn,ro,Na,Ju,Qu,Rh,Pa=C(()=>{"use strict";q();K();B();Ft();A();Ce();kn();J();$t();Et();pe();bt();Ie();so();mn=k.thing.step,ro=t=>on.filter(e=>t.includes(e.notation)).map(e=>e.label),Na=t=>w.works[t]?.across?k.shared.all_steps:ro(On(t)).join(", "),Ju=t=>Kt[t]?.[1]||"",Qu=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>Ju(e(s)),cell:s=>e(s)&&[a`<${be} basis=${e(s)} />`,` ${Ju(e(s))}${n(s)}`]}),Rh=({id:t,narrow:e})=>a`
  <${lt} title=${mn.what}>
    <${Le} text=${y(t,"step")} />
    <${Le} text=${y(t,"definition")} />
    <${Le} text=${y(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${mn.narrower}<${Lt} ids=${e} />.</p>`}
    ${mt(t,"broader")&&a`<p>${mn.broader}<${T} id=${mt(t,"broader")} />.</p>`}
  <//>
`});function Ra({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:$=[]}){let m=k[e];return function({route:{query:f}}){let h=H(f),{plan:b,strict:_}=h,x=o.map(([,et,z])=>z.find(([dt])=>dt===f[et])?.[1]),S=p&&_&&k.shared.choices.strict_phrase,F=[...x,f.tekst,S].filter(Boolean).join(" · ")||k.shared.all,R=n(h).filter(et=>!f.tekst||_o(r(et),f.tekst)).filter(et=>o.every(([,z,,dt])=>!f[z]||dt(et,f[z]))),D=j(m.count,R.length),Z=()=>bn([...s,...$],zr(R,s,nl("sorteer",i)),et=>xe(u?h:null,Ct(et.id)?.key||et.plan||b,F));return a`
      <${nt} text=${m.title}><p class="uitleg">${m.intro}</p><//>
      <${pn}>
        <${Us} />
        ${u&&a`<${tr} />`}
        <div class="velden">
          <${Oo} name="tekst" />
          ${o.map(([et,z,dt])=>a`<${qt} ...${{label:et,name:z,options:dt}} />`)}
          <${Ss} names=${["tekst","vouw",...o.map(([,et])=>et)]} />
        </div>
      <//>
      ${p&&a`<${Co} />`}
      <p class="telling">${D}<${ce} name=${`${Mr(m.title)}.csv`} rows=${Z} /></p>
      <${ft} id=${t} caption=${g(m.caption,{count:D})} rows=${R} columns=${s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:m.count}} />
      <${de} text=${D} />
    `}}var Pn,Qt,In,vl,nd,dr,qa,sd,Vh,Ia,Uh,Kh,od,Gh,Zu,rd,Jh,Qh,ad,Xu,id,ld,cd,os,$r,Yh,Zh,td,ed,pd,ud=C(()=>{"use strict";xo();q();K();Ot();B();Ft();A();Ce();J();$t();Et();Ue();pe();bt();Ie();Pa();Pn=k.partners,Qt=k.measures,In=k.lookup;vl=t=>[v(t),...["altLabel","promise","summary","place"].flatMap(e=>gt(t,e))].join(" "),nd=Ra({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>w.partners[N?t:""],textOf:({id:t})=>vl(t),fields:[[Pn.fields.step,"stap",ln,({steps:t},e)=>t.includes(e)],[Pn.fields.kind,"soort",Vo("OrganisationKind"),({id:t},e)=>y(t,"organisationKind")===e],[Pn.fields.role,"rol",Object.entries(Pn.roles),({roles:t},e)=>t.includes(e)]],columns:[{...Gt("naam",Pn.columns.name,({id:t})=>t),cell:t=>[a`<${T} id=${t.id} />`,a`<${Ls} id=${t.id} />`]},{key:"soort",label:Pn.columns.kind,text:t=>jt(t.id,"organisationKind")},{key:"stappen",label:Pn.columns.steps,text:t=>ro(t.steps).join(", ")},{key:"handelt",label:Pn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Pn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Pn.columns.wish,text:t=>t.wish}]}),dr=t=>w.called[t]?.short||"",qa=t=>y(t,"prefLabel"),sd="exploitationForm",Vh=hs.map(t=>({id:t,...w.works[t],text:[vl(t),jt(t,sd),...Q(t,"who").map(e=>vl(e.from))].join(" ")})).sort((t,e)=>G(dr(t.id)||"~",dr(e.id)||"~")||G(qa(t.id),qa(e.id))),Ia=N?"":qn[0].date,Uh=(t,e,n)=>({key:t,label:e,text:({id:s})=>gn(s,n)?_e(s,n):"",cell:({id:s})=>gn(s,n)&&a`<${Mt} id=${s} date=${n} />`}),Kh=t=>{let{outcome:e="",stand:n=""}=ge(t),s=k.shared.outcomes[e]?.phrase||n;return[y(t,"deadlineLabel"),`“${y(t,"deadlineText")}”`,s].filter(Boolean).join(", ")},od="alle",Gh=({id:t,across:e},n)=>n===od?e:On(t).includes(n),Zu=Sn.map(t=>[t,v(t)]),rd=Ra({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Vh.filter(e=>re(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>qa(t),more:[{key:"hoofdstuk",label:Qt.fields.chapter,text:({chapters:t=[]})=>t.map(v).join("; ")},{key:"beloofd",label:Qt.columns.promise,text:({id:t})=>y(t,"promise")},{key:"gemeld",label:Qt.columns.reported,text:({id:t})=>y(t,"summary")},{key:"termijnen",label:Qt.columns.terms,text:({id:t})=>gs(t).map(Kh).join("; ")}],groups:{of:({chapters:t=[""]})=>t.find(e=>e===M.route.query.hoofdstuk)??t[0],titles:[...Zu,["",Qt.no_chapter]]},fields:[[Qt.fields.what,"wat",Object.entries(Qt.types),({id:t},e)=>Ye(t,e)],[Qt.fields.chapter,"hoofdstuk",Zu,({chapters:t},e)=>t?.includes(e)],[Qt.fields.step,"stap",[...ln,[od,Qt.across]],Gh],[Qt.fields.kind,"soort",mo,({id:t},e)=>fo(t).includes(e)],[Qt.fields.status,"staat",Vo("Status"),({id:t},e)=>gn(t)===e],[Qt.fields.form,"vorm",Vo("ExploitationForm"),({id:t},e)=>gt(t,sd).includes(e)]],columns:[{key:"nr",label:Qt.columns.number,text:({id:t})=>dr(t),cell:({id:t})=>dr(t)?a`<a href=${Ve(t)}>${dr(t)}</a>`:a`<span class="zacht">${Qt.no_number}</span>`},Gt("naam",Qt.columns.name,({id:t})=>t,qa),...Ln(({id:t})=>Ct(t)?.key),{key:"wat",label:Qt.columns.what,text:({id:t})=>ie(t)},...Ia&&Ia!==Fe?[Uh("plan",W(ds(Ia)),Ia)]:[],Tn("nu",N?Qt.columns.stand:W(ds(Fe)),({id:t})=>t),{key:"termijn",label:Qt.columns.deadline,text:({id:t})=>y(t,"finalDueBy"),cell:({id:t})=>at(y(t,"finalDueBy"))},{key:"stap",label:Qt.columns.step,text:({id:t})=>Na(t)},{key:"wie",label:Qt.columns.lead,sort:!1,text:t=>t.container?"":go(t.id).map(v).join(", ")||k.shared.no_lead,cell:t=>t.container?"":go(t.id).length?a`<${Lt} ids=${go(t.id)} />`:a`<span class="zacht">${k.shared.no_lead}</span>`}]}),Jh=t=>L(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Vt(t,e))).filter(Ut),Qh=Object.entries(w.lookups).map(([t,e])=>({id:t,...e,about:Jh(t),text:[v(t),...gt(t,"altLabel"),y(t,"summary"),e.description].join(" ")})),ad=t=>({key:"bron",label:In.columns.place,sort:!1,text:e=>Ze(t(e)).map(le).join("; "),cell:e=>a`<${Jn} of=${t(e)} />`}),Xu="Recommendation",id=(t,e,n)=>Ra({name:t,of:e,sort:"naam",rows:({plan:s})=>Qh.filter(o=>re(o.id,s)&&Ye(o.id,Xu)===n),textOf:({text:s})=>s,named:({id:s})=>v(s),groups:{of:({id:s})=>Object.keys(In.types).find(o=>Ye(s,o))||"",titles:Object.entries(In.types).map(([s,o])=>[s,W(o)])},fields:[[In.fields.what,"wat",Object.entries(In.types).filter(([s])=>Wn(s).length&&s===Xu===n),({id:s},o)=>Ye(s,o)],[In.fields.step,"stap",ln,({steps:s},o)=>s.includes(o)]],columns:[{...Gt("naam",In.columns.name,({id:s})=>s),cell:({id:s})=>[a`<${T} id=${s} />`,y(s,"summary")&&a`<p class="zacht">${y(s,"summary")}</p>`]},...Ln(({id:s})=>Ct(s)?.key),{key:"wat",label:In.columns.what,text:({id:s})=>ie(s)},{key:"zegt",label:In.columns.description,text:s=>s.description},{key:"over",label:In.columns.about,sort:!1,text:s=>s.about.map(v).join("; "),cell:s=>a`<${Lt} ids=${s.about} name=${Xt} />`},ad(({id:s})=>s)]}),ld=id("naslag","lookup",!1),cd=id("gevraagd","requested",!0),os=k.timeline,$r=t=>t.day.slice(0,4),Yh=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?ho(t.id):[$r(t)];return n?n<=e&&e<=s:$r(t)===e},Zh=t=>{let{jaar:e}=M.route.query;return!e||$r(t)===e?t.day:`z${t.day}`},td=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),ed=hn(L(w.timeline.map($r))),pd=Ra({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>w.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&_e(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${td(t)} ${t.when}`,named:t=>t.id?v(t.id):t.what,groups:{of:t=>M.route.query.jaar||$r(t),titles:ed},fields:[[os.fields.what,"wat",Object.entries(os.kinds),(t,e)=>t.kind===e],[os.fields.step,"stap",ln,({steps:t},e)=>t.includes(e)],[os.fields.year,"jaar",ed,Yh]],columns:[{key:"dag",label:os.columns.when,text:Zh,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:os.fields.what,text:t=>os.kinds[t.kind]},{key:"wat",label:os.columns.what,text:td,cell:t=>[t.id&&a`<${T} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:os.columns.stand,text:t=>t.phrase},ad(t=>t.at)]})});function Xh({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${As.requested_mark}</span>`,r=e&&a`<span class="bij door">${As.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${Zn} bar=${t.bar} />${l}`}function tg({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=ga(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Mn(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Be(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Gs(c)} aria-haspopup="dialog" onClick=${()=>I({cel:c})}>
        <span class="sr">${g(As.cell,{row:t.label,step:ot(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${Xh} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${be} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function Da({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=dn(n),i=Lo(t,e,n),[l,c]=P(s?Math.max(0,r.indexOf(ea(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${sg} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${Wa(n)} role="table">
      <caption>${g(As.caption,{rows:As.heads[t],scenario:At(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${As.heads[t]}</th>
          ${n.steps.map((u,$)=>a`
              <${eg} step=${u} place=${$+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${As.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ne(t,e,n).map(u=>a`<${ng} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var As,eg,ng,sg,Wa,Sl=C(()=>{"use strict";q();K();B();A();kn();$t();to();bt();As=k.overview;eg=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ve(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,ng=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${T} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${dn(e).map((o,r)=>a`<${tg} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,sg=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${As.one_step}>
    ${dn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${ot(s)}
        </button>
      `)}
  </div>
`,Wa=t=>t===w.plans[0]?"matrix":`matrix-${t.key}`});function ag({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Bs.wish}</h2><a href=${O(Bs.also.to,Bs.also.choose)}>${Bs.also.ask}</a>
      <ul class="tegels">
        ${Bs.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${O(n.to,n.choose)}>
                <${rg} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function ig({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&oa(n,e?s:"");return a`
    <li>
      <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
      <h3>${t.title}</h3>
      <p>${t.text}</p>
      <p><a href=${O("aandachtspunten",l)}>${t.ask}</a></p>
    </li>
  `}function lg({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Bs.discuss.title}</h2><p>${Bs.discuss.note}</p>
        <p class="acties"><a href=${O("aandachtspunten")}>${g(Bs.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${ig} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function cg({state:t,things:e,date:n}){let s=N?"h4":"h3",o=i=>vs(i,n)[1]&&a`<span class="zacht"> – ${vs(i,n)[1]}</span>`,r=g(Rt.group,{state:W(V("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${s} class=${`s-${t}`}>${r}<//>
      <${Pe} ids=${ue(e)} more=${o} />
    </div>
  `}function pg({scenario:t,plan:e}){let n=N?"h3":"h2";return U(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=w.codes.InterventionKind[o],c=r.map(u=>a`<${cg} ...${u} date=${t.date} />`),p=i?Rt.undecided:So(e);return a`
      <section class="slachtoffers" id=${e===w.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${g(Rt.apart.title,{kind:l.label})}<//>
          <p>${g(Rt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`<div class="standen">${c}</div>`:a`<p>${p}</p>`}
      </section>
    `})}function $d({route:t}){let e=H(t.query),n=Object.hasOwn(Ol,t.query.rijen||"")&&Ol[t.query.rijen||""]||"kind",s=Object.entries(Ol).map(([l,c])=>[l,Rt.rows[c]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=U(e);return a`
    ${n==="kind"?a`<${$g} answer=${i} plan=${st(e.plan)} plans=${ye(e)} />`:a`<${nt} text=${Rt.heading} title=${Rt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Rt.matrix[n]}</h2><p>${At(e)}</p>
          <p class="acties"><a href=${O("methode")}>${Rt.legend.more}</a></p>
          <${Vs}>
            <${Kn} legend=${Rt.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${ye(e).map(l=>a`
            ${N&&a`<h3>${l.title}</h3>`}
            <${Gn} plan=${l} />
            <${Da} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <div class="acties">
              <${ce} name="matrix.csv" rows=${()=>dg(n,e,l)} />
              <${Ge} name=${Wa(l)} title=${Rt.matrix[n]} scenario=${{...e,plan:l.key}}
                of=${`[id="${Wa(l)}"]`} legend=".legenda .stalen li" note=${Rt.legend.note} />
              <${Cs} text=${()=>location.href} label=${Rt.link} />
            </div>
            <${pg} scenario=${e} plan=${l} />
          `)}
        <${jo} />
      </div>
      <${fa} undecided=${na(e)} />
    </div>
    ${r&&a`<${To} address=${r} by=${n} scenario=${e} />`}
    <${de} text=${r?"":g(Rt.shown,{scenario:At(e)})} />
  `}var Rt,dd,og,rg,Bs,Ol,ug,dg,$g,md=C(()=>{"use strict";q();K();Ot();B();Ft();A();kn();J();$t();to();Ue();pe();zs();bt();Sl();Fn();Rt=k.overview,{truth:dd}=k.thing,og={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},rg=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${og[t]}
  </svg>
`,{start:Bs}=Rt;Ol={"":"kind",partner:"partner",vorm:"form"},ug=(t,e,n)=>{let{word:s,lines:o}=Be(e);if(!e)return[t.label,ot(n),Rt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,ot(n),s,o.join("; "),V("Basis",r),dd[String(i)],l,c,p,dd[String(u)]]},dg=(t,e,n)=>[[...Rt.csv,...Ks],...Ne(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...ug(s,o,dn(n)[r]),...xe(e,n.key)]))],$g=({answer:t,plan:e,plans:n})=>{let s=L(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${nt} text=${Rt.heading} title=${Rt.title}>
      <p>${g(Rt.start.intro,{report:Vn(e)})}</p>
      <p><strong>${j(Rt.start.dated,s.length,{years:oe(s)})}</strong>
        ${" "}${Rt.start.since}</p>
    <//>
    <${ag} answer=${t} />
  </div>
  <${lg} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function fd(t,e){let n=await tt().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=wn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>mg(c,n)),l=(r||[]).length-i.length;return tt().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await Ha({decisions:i}),null}function mg({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function Ha(t){let e=Nt(),n=await tt().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n},saved:!1})}async function Cl(){let{decisions:t,undone:e}=Nt(),n=t.at(-1);n&&await Ha({decisions:t.slice(0,-1),undone:[n,...e]})}async function jl(){let{decisions:t,undone:e}=Nt(),[n,...s]=e;n&&await Ha({decisions:[...t,n],undone:s})}var wn,Nt,ze,Va,mr,ao,io,Ua,lo=C(()=>{"use strict";Oe();wn=()=>tt().board,Nt=()=>wn();ze=(...t)=>Ha({decisions:[...Nt().decisions,...t],undone:[]});Va=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),mr=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),ao=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),io=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),Ua=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function rs({label:t,value:e,options:n,id:s=null,pick:o}){let r=Wo(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var fr=C(()=>{"use strict";q()});function fg({column:t,act:e}){let[n,s]=t.both,{found:o}=Nt(),r=o.columns.some(({target:f,table:h})=>f===o.fields.role&&h===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(wt.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=f=>e(()=>ze(mr(t.which,"target",p[f]||`${l}:${f}`))),$=t.reading===c?"alongside":t.reading,m=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=$==="?"?"":$||m;return a`
    <fieldset class="bordkeuze">
      <legend>${n?wt.whose:wt.does}</legend>
      ${i.map(f=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${f===d} onChange=${()=>u(f)} />
          ${n?g(wt.readings[f],{one:n,other:s}):wt.roles[f]}
        </label>`)}
    </fieldset>
  `}function hg({column:t,act:e}){let{targets:n,fields:s}=Nt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,$=[t.why==="values"&&wt.by_values,t.options.length>0&&t.why==="head"&&g(wt.maybe,{what:t.options.join(", ")}),t.month_first&&wt.month_first,t.says].filter(Boolean),m=L([...n.slice(0,hd),wt.notes,...n.slice(hd)]),d=l&&u<p,f=c?[[`${l}:${c}`,g(wt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${rs} label=${g(wt.as,{head:r})} value=${f[0]?.[0]||l||wt.notes}
          options=${[...f,...hn(m)]} pick=${h=>e(()=>ze(mr(o,"target",h===wt.notes?"":h)))} />
      </td>
      <td class=${d?"vraag":""}>${g(wt.read,{read:l?u:p,count:p})}</td>
      <td>
        ${$.join(" ")}
        ${l===s.partner&&a`<${fg} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function gg(){let[t,e]=P(0),{rows:n,fields:s}=Nt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[wt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <section class="bordproef">
      <h2>${g(wt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${wt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${wt.following}</button>
      </p>
    </section>
  `}function gd({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Nt().found,l=n.filter(p=>p.led).length,c=[[g(wt.read,{read:n.filter(p=>!p.open).length,count:n.length}),wt.sum.placed],[g(wt.read,{read:l,count:n.length}),wt.sum.led],[String(Ua(s).length),wt.sum.asks],[String(o.length),wt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${wt.heads.map(p=>a`<th scope="col">${p}</th>`)}</tr></thead>
        <tbody>${e.map(p=>a`<${hg} key=${p.which} column=${p} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${wt.plan}</h2>
          <label class="veld"><span>${wt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${p=>t(()=>ze(io(i.title,p.target.value)))} />
          </label>
          <label class="veld"><span>${wt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:p}})=>p&&p!==r.day&&t(()=>ze(io(i.day,p)))} />
          </label>
        </section>
        <${gg} />
        <section>
          <h2>${wt.sums}</h2>
          <dl class="bordsom">${c.map(([p,u])=>a`<dt>${p}</dt><dd>${u}</dd>`)}</dl>
          ${o.map(p=>a`<p class="zacht">${p}</p>`)}
        </section>
      </div>
    </div>
  `}var wt,hd,bd=C(()=>{"use strict";q();B();lo();A();fr();wt=k.board.columns,hd=-1});function kd({act:t}){let e=It(),[n,s]=P(null),[o,r]=P(!1),[i,l]=P(""),c=d=>t(()=>(r(!0),d().finally(()=>r(!1)))),p=d=>c(async()=>{let f=await d(),h=await fd(f.name,f.data);if(s(h&&{...h,given:f}),h)return xt(h.message);location.hash=O("controleer",{stap:"kolommen"})}),u=d=>c(async()=>{n&&(await pr(n.given,d)).ok&&(location.hash=O(d?"vergelijk":"overzicht"))}),$=d=>p(async()=>{let f=Wu(d);return{name:f.name,data:await Fr(f)}}),m=(d,f)=>p(async()=>({name:d,data:new TextEncoder().encode(f)}));return se(()=>{let d=f=>$(f.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${tn.list.drop}</h2>
        <p>${tn.list.kinds}</p>
        <label class="veld"><span>${tn.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>$(e.current.files)} />
        </label>
        <p class="zacht">${tn.list.others}</p>
        ${o&&a`<p role="status">${tn.busy}</p>`}
      </section>
      <section>
        <label class="veld bordplak"><span>${tn.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${d=>l(d.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>m(`${tn.list.pasted}.txt`,i)}>
            ${tn.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>m(`${tn.list.example_name}.csv`,tn.list.example_list)}>${tn.list.example}</button>
        </div>
      </section>
    </div>
    <ul class="bordfeiten">
      ${tn.list.facts.map(({head:d,text:f})=>a`<li><strong>${d}</strong> ${f}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&a`<${Ea} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
          ${o&&a`<span role="status">${tn.busy}</span>`}
        </p>`}
    </div>
  `}var tn,wd=C(()=>{"use strict";Se();q();K();lo();A();Oe();ur();tn=k.board});function yd({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Nt().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),i=r("several"),l=p=>()=>t(()=>ze(p)),c=Ua(e).length;return a`
    <p class="uitleg">${c?g(Wt.intro,{count:e.length,asks:c}):Wt.nothing}</p>
    <${hr} title=${Wt.several} names=${i}
      after=${i.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${l(ao("*","names",""))}>${j(Wt.take_all,i.length)}</button></p>`}>
      ${({which:p,text:u,parts:$})=>a`
        <p>${$.map(m=>a`<span class="bordnaam">${m}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(ao(p,"names",$.join("; ")))}>
            ${g(Wt.split,{count:$.length})}
          </button>
          <button type="button" class="alslink" onClick=${l(ao(p,"names",u))}>${Wt.one}</button>
        </p>
      `}
    <//>
    <${hr} title=${Wt.same} names=${r("same")}>
      ${({which:p,text:u,meant:$})=>a`
        <p>${g(Wt.same_text,{meant:$})}</p>
        <p class="acties">
          <button type="button" onClick=${l(ao(p,"names",$))}>${Wt.yes}</button>
          <button type="button" class="alslink" onClick=${l(ao(p,"names",u))}>${Wt.no}</button>
        </p>
      `}
    <//>
    <${hr} title=${Wt.new} names=${r("new")}>
      ${({which:p,text:u,kind:$})=>a`
        <${rs} label=${g(Wt.kind_of,{name:u})} value=${$||"organisatie"}
          options=${Object.entries(Wt.new_kinds)} pick=${m=>t(()=>ze(ao(p,"kind",m)))} />
      `}
    <//>
    <${hr} title=${Wt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Wt.no_partner_more}</p>`} />
    ${n.length>0&&a`<section class="bordnamen">
        <h2>${Wt.left_out}</h2>
        <ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
        <p class="zacht">${Wt.left_out_more}</p>
      </section>`}
    <${hr} title=${Wt.known} names=${r("known","split","decided")}>
      ${({parts:p})=>a`<p class="zacht">${p.join("; ")}</p>`}
    <//>
    <section>
      <h2>${Wt.expect}</h2>
      <p class="zacht">${Wt.expect_more}</p>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>ze(io(o.without,p.target.checked?"nee":"ja")))} />
        ${Wt.expect_yes}
      </label>
    </section>
  `}var Wt,hr,_d=C(()=>{"use strict";q();B();lo();A();fr();Wt=k.board.partners,hr=({title:t,names:e,children:n,after:s=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${s}
      <ul>
        ${e.map(o=>a`<li key=${o.which}>
            <p><strong>“${o.text}”</strong> <span class="zacht">${j(Wt.count,o.count)}</span></p>
            ${n?.(o)}
          </li>`)}
      </ul>
    </section>
  `});function kg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function wg({row:t,name:e,act:n}){let{choices:s}=Nt().found,o=t.asks[e],r=[["","…"],...hn(s[e]||[])],i=l=>n(()=>ze(mr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${ht.right}</button>`}
      ${s[e]&&a`<${rs} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function yg({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=Nt().found,[l,c]=P(!1),p=t.fields[i.step],u=t.fields[i.kind]||"",$=d=>{n(t,l&&p&&!p.split("; ").includes(d)?`${p}; ${d}`:d),c(!1)};function m(d){let{target:f,currentTarget:h,key:b,shiftKey:_}=d;if(f!==h||d.ctrlKey||d.altKey||d.metaKey)return;let x=o.find(S=>S.key===b.toUpperCase());if(x)$(x.value);else if(b==="Enter"&&_&&t.proposal)s();else if(b==="Enter"&&t.proposal)$(t.proposal.value);else if(b.toUpperCase()==="L")n(t,"");else if(b==="+")c(!0);else if(b==="ArrowDown"||b==="ArrowUp"){let S=[...document.querySelectorAll(".bordkaart")];S[S.indexOf(h)+(b==="ArrowDown"?1:-1)]?.focus()}else if(b==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;d.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${m}>
        <h3><span class="bij">${t.number}</span>${kg(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:d,role:f})=>a`<span>${d}${f&&` (${f})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||ht.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(d=>a`<${wg} row=${t} name=${d} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${o.map(({value:d,key:f})=>a`
              <button type="button" class=${t.proposal?.value===d?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes(d))} onClick=${()=>$(d)}>
                ${d} <kbd aria-hidden="true">${f}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${ht.kind}</span>
          <${rs} label=${ht.kind} value=${u} pick=${d=>e(()=>ze(Va(t.which,i.kind,d)))}
            options=${[["",ht.unknown],...hn(L([...u?[u]:[],...r[i.kind]]))]} />
        </label>
        <p class="acties">
          ${t.proposal&&!o.some(({value:d})=>d===t.proposal?.value)&&a`<button type="button" class="is-voorstel" onClick=${()=>$(t.proposal?.value||"")}>
              ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
            </button>`}
          ${p?a`
                  <button type="button" class="alslink" onClick=${()=>c(!0)}
                    aria-pressed=${String(l)}>${ht.plus}</button>
                  <button type="button" class="alslink" onClick=${()=>n(t,"")}>${ht.later}</button>
                `:t.proposal&&a`<span class="zacht">${t.proposal.reason}</span>`}
        </p>
      </article>
    </li>
  `}function _g(){let{cells:t,places:e}=Nt().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${ht.matrix}</h2>
      <p class="zacht">${ht.matrix_more}</p>
      <table>
        <thead>
          <tr>
            <td></td>
            ${n.map(({value:s,key:o})=>a`<th scope="col"><abbr title=${s}>${o}</abbr></th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.map(({kind:s,placed:o,open:r})=>a`
              <tr>
                <th scope="row">${s}</th>
                ${o.map((i,l)=>a`
                    <td class=${i?"is-vol":r[l]?"is-open":""}>
                      ${i||(r[l]?"":"–")}
                      ${r[l]>0&&a`<span>${g(ht.open_at,{count:r[l]})}</span>`}
                    </td>
                  `)}
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function xd({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Nt().found,[r,i]=P(e[0]?.reason||""),[l,c]=P(bg),[p,u]=P(0),$=It(),[m,d]=P(0),f=[...e,{reason:"",value:"",count:n.filter(z=>z.open&&!z.proposal).length,strength:""},{reason:gr,value:"",count:n.length-Ka(n),strength:""}].filter(({count:z})=>z),h=f.some(({reason:z})=>z===r)?r:f[0]?.reason,b=f.find(({reason:z})=>z===h),_=z=>{i(z),u(0),X()&&$.current?.scrollIntoView()},x=n.filter(z=>h===gr?!z.open:z.open&&(z.proposal?.reason||"")===h),S=Math.max(0,Math.min(p,x.length-1)),F=()=>{let{rows:z}=Nt().found;return g(ht.progress,{placed:z.length-Ka(z),count:z.length})},R=z=>t(()=>ze(...z.map(dt=>Va("*",o.step,"",dt))),F);async function D(z,dt){let ne=x.indexOf(z);await t(()=>ze(Va(z.which,o.step,dt)));let E=Ka(Nt().found.rows);xt(g(dt?ht.is_at:ht.is_open,{title:z.number||z.title,value:dt,count:E})),d(E||h===gr?ne+1:-1)}se(()=>{if(!m)return;m<0&&Tt("verder")?.focus();let z=$.current?.querySelectorAll(".bordkaart")||[],dt=z[Math.min(X()?1:m,z.length)-1];m>0&&(dt||document.querySelector(".bordreden"))?.focus(),d(0)},[m]);let Z=e.filter(({strength:z})=>z==="sterk").map(({reason:z})=>z),et=z=>z===gr?ht.done:z||ht.none;return a`
    <p class="bordstand">${F()} ${!Ka(n)&&ht.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${ht.reasons}</h2>
        ${Z.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>R(Z)}>${ht.take_strong}</button>`}
        <ul>
          ${f.map(({reason:z,value:dt,count:ne,strength:E})=>a`
              <li key=${z} class=${z===h?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(z===h)}
                  onClick=${()=>_(z)}><span class="bordtal">${ne}</span> ${et(z)}</button>
                <p class="zacht">
                  ${E==="zwak"&&a`<span class="bordnaam">${ht.weak}</span> `}
                  ${dt?g(ht.proposal,{value:dt}):z===gr?ht.done_more:ht.none_more}
                </p>
                ${dt&&ne>0&&a`<button type="button" class="klein" aria-label=${`${j(ht.take,ne)}: ${z}`}
                    onClick=${()=>R([z])}>${j(ht.take,ne)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${$}>
        <h2>${b&&et(b.reason)} <span class="zacht">${x.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${ht.keys}</summary>
          <p>${g(ht.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(X()?x.slice(S,S+1):x.slice(0,l)).map(z=>a`<${yg} key=${z.which} ...${{row:z,act:t,place:D}}
              all=${()=>R([z.proposal?.reason||""])} />`)}
        </ul>
        ${X()&&x.length>1&&a`<p class="acties bordblad">
            <button type="button" disabled=${!S} onClick=${()=>u(S-1)}>${ht.previous}</button>
            <span>${g(ht.which,{place:S+1,count:x.length})}</span>
            <button type="button" disabled=${S>x.length-2}
              onClick=${()=>u(S+1)}>${ht.following}</button>
          </p>`}
        ${!X()&&x.length>l&&a`<button type="button"
            onClick=${()=>c(x.length)}>${g(ht.more,{count:x.length-l})}</button>`}
      </section>
      <${_g} />
    </div>
  `}var ht,bg,gr,Ka,vd=C(()=>{"use strict";Se();q();Ot();B();lo();A();fr();ht=k.board.place,bg=30,gr="-",Ka=t=>t.filter(e=>e.open).length});function Sd({act:t}){let e=Nt(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=P(null),[u,$]=P(""),m=JSON.stringify(s),d=e.taken===m&&tt().own,f=o.filter(S=>!S.open),h=f.filter(S=>!S.judged).length;se(()=>{d||t(async()=>{e.taken=m;let S=await pr({name:n,decisions:s},!1);p(S.ok?null:S)})},[m]);let b=()=>Rn($,He.alongside_busy,async()=>{let S=await pr({name:n,decisions:s},!0);if(!S.ok)return p(S);location.hash=O("vergelijk")});if(c)return a`<div class="antwoord"><${Ea} ...${c} /></div>`;if(!d)return a`<p role="status">${He.making}</p>`;let _=H(M.route.query),x=w.plans.find(({title:S})=>S===r.title)||w.plans[w.plans.length-1];return a`
    <p>
      ${g(He.placed,{placed:f.length,count:o.length})}
      ${h>0&&a` ${j(He.without_kind,h)}`}
      ${o.some(S=>!S.judged)&&a` <strong>${He.not_yet}</strong>`}
    </p>
    <${Da} by="kind" scenario=${_} plan=${x} />
    ${M.route.query.cel&&a`<${To} address=${M.route.query.cel} by="kind" scenario=${_} />`}
    <p><a href=${O("aandachtspunten")}>${He.questions}</a></p>
    <section class="blok">
      <h2>${He.take_along}</h2>
      <label class="veld"><span>${He.access}</span>
        <${rs} id="toegang" label=${He.access} value=${r.access||"niet-openbaar"}
          options=${i.map(S=>[S,S.replace("-"," ")])} pick=${S=>t(()=>ze(io(l.access,S)))} />
      </label>
      <p class="zacht">${He.access_more}</p>
      <${Fa} files=${[{id:"bewaar-werkmap",label:He.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${()=>xg(e)}>${He.choices}</button>
        <button type="button" id="ernaast" onClick=${b}>${He.alongside}</button>
        <span role="status">${u}</span>
      <//>
      <p class="zacht">${He.workbook_more} ${He.next_list}</p>
    </section>
  `}var He,xg,Od=C(()=>{"use strict";q();K();B();Ft();lo();A();Oe();to();pe();Sl();fr();ur();He=k.board.result,xg=t=>un("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function jd({state:t,why:e,own:n}){let s=k.werkplaats;return a`
    <p>
      ${n?a`<strong>${g(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${g(s.shipped,{title:w.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function jg(){let t=document.activeElement,e=Og.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==Tt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&Tt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(Cg));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function Lg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Nt(),l=o.rows.filter(u=>u.open).length,c=as[as.indexOf(t)+1],p=t==="plaatsen"&&l?g(Pt.next_open,{count:l}):Pt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${j(Pt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Pt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(Cl,()=>Pt.undone)}>${Pt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(jl,()=>Pt.redone)}>${Pt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>Sg(e)}>${Pt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${O("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function Md({route:t}){let[,e]=P(0),[n,s]=P(""),o=t.query.stap||"",r=wn()&&as.includes(o)?o:as[0],{of:i,Step:l}=Cd[r];async function c(p,u){let $=jg(),m=wn()?.decisions.length;try{s(""),await p(),e(f=>f+1);let d=wn()?.decisions.length||0;u?xt(u()):d!==m&&xt(j(Pt.decided,d)),window.setTimeout($,60)}catch(d){s(d.message)}}return se(()=>{M.started&&window.scrollTo(0,0)},[r]),se(()=>{function p(m){let{target:d,key:f}=m;if(!(!m.ctrlKey||!wn()||/input|textarea/i.test(d.tagName))){if(f==="z")wn()?.decisions.length&&c(Cl,()=>Pt.undone);else if(f==="y")wn()?.undone.length&&c(jl,()=>Pt.redone);else return;m.preventDefault()}}let u=m=>wn()?.saved===!1&&m.preventDefault(),$=new AbortController;return window.addEventListener("keydown",p,{signal:$.signal}),window.addEventListener("beforeunload",u,{signal:$.signal}),()=>$.abort()},[M.route]),a`
    <${vg} at=${r} />
    <${nt} key=${r} text=${i.title} title=${`${k.check.title}: ${Pt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${i.intro}</p>`}
    <//>
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${c} />
    ${wn()&&r!==as[0]&&a`<${Lg} at=${r} act=${c} />`}
    ${(r===as[0]||r==="resultaat")&&a`<${qu} />`}
    ${r===as[0]&&a`<${Ru} />`}
  `}var Pt,Cd,as,Ld,vg,Sg,Og,Cg,zd=C(()=>{"use strict";Se();q();K();Ot();B();lo();A();Oe();bd();wd();_d();vd();Od();pe();ur();Pt=k.board,Cd={lijst:{of:Pt.list,Step:kd},kolommen:{of:Pt.columns,Step:gd},plaatsen:{of:Pt.place,Step:xd},partners:{of:Pt.partners,Step:yd},resultaat:{of:Pt.result,Step:Sd}},as=Object.keys(Cd);Ld=()=>a`
  <${nt} text=${Pt.elsewhere.title}><p class="uitleg">${Pt.elsewhere.intro}</p><//>
  <ol>${Pt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${jo} />
`,vg=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Pt.steps_label}>
    <ol>
      ${as.map((e,n)=>a`<li class=${n<as.indexOf(t)?"is-gedaan":""}>
          <a href=${O("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Pt.steps[e]}</a>
        </li>`)}
    </ol>
  </nav>
`,Sg=t=>t(async()=>{let e=Nt(),{name:n,data:s}=await tt().ask("workbook",{decisions:e.decisions});un(n,s,cr.xlsx),e.saved=!0}),Og=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],Cg=":is(button,select,input,a)"});function Mg({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>Ll?` ${g(en.first,{count:Ll})}`:"";return a`
    <${ft} id="eigen-uitkomst" caption=${`${j(en.rows,e.length)}${o}`}
      rows=${e.slice(0,Ll)} columns=${s} />
    <div class="acties"><${ce} name=${en.file} rows=${()=>[t,...e]} label=${en.csv} /></div>
  `}function Fd({start:t=en.example}){let[e,n]=P(t),[s,o]=P(""),[r,i]=P(null);function l(){i(null),Rn(o,en.busy,async()=>i(await tt().ask("ask",{text:e})))}return a`
    <section class="blok">
      <h2>${en.title}</h2>
      <p class="zacht">${en.intro}</p>
      <label class="veld breed"><span>${en.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${en.ask}</button></div>
      <div aria-live="polite">
        ${s&&a`<p>${s}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?en.yes:en.no}</strong></p>`}
        ${r?.graph&&a`<pre tabindex="0" role="region" aria-label=${en.result}><code>${r.graph}</code></pre>`}
        ${r?.columns&&a`<${Mg} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}function Fg(t){let e=Object.entries(t.columns),n=s=>fs(s.subject)?a`<${T} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>Ed(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[zg],...Ln(s=>s.plan),{key:"bron",label:zt.columns.place,sort:!1,text:Tg}]}function Eg({name:t,query:e,scenario:n}){let s=Ad(n).filter(c=>c.query===t);if(!s.length)return a`<p>${zt.nothing}</p>`;let o=Fg(e),r={rows:j(zt.rows,s.length),scenario:At(n)},i={key:"sentence",label:zt.columns.sentence,text:c=>c.sentence},l=()=>bn([i,...o],s,c=>xe(n,c.plan));return a`
    <${ft} id=${`uitkomst-${t}`} caption=${g(zt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${ce} name=${`${t}.csv`} rows=${l} />
      <a href=${O("aandachtspunten",{vraag:t})}>${zt.as_sentences}</a>
    </div>
  `}function Ag({name:t,query:e,scenario:n}){let s=e.shelf===Jr,o=O("overzicht",{rijen:zt.rows_of[t]});return a`
    <p class="kruimel"><a href=${O("vragen")}>${zt.title}</a></p>
    <${nt} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${pn}><${Yr} /><//>`}
    <${$n} pairs=${[[zt.why,e.why],[zt.weight,e.severity]]} />
    ${s&&a`<section><h2>${zt.result}</h2><${Eg} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!Wi([t,e])&&a`<p>${e.open?zt.open:zt.elsewhere}</p>`}
    ${t in zt.rows_of&&a`<p><a href=${o}>${zt.in_overview}</a></p>`}
    <details>
      <summary>${zt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${zt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${Cs} text=${()=>e.sparql} label=${zt.copy} />
    </details>
    ${me()&&!e.open&&a`<${Fd} key=${t} start=${e.sparql} />`}
  `}function Bg({shelf:t,counts:e}){let n=Object.entries(w.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:zt.columns.title,text:o=>o.title,cell:o=>a`<a href=${O(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:zt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:zt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ft} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===Jr?s:s.slice(0,2)} />
    </section>
  `}function Bd({route:t}){let e=H(t.query),n=t.path[1],s=w.queries[n];if(n&&!s)return a`<${Fs} />`;if(n)return a`<${Ag} ...${{name:n,query:s,scenario:e}} />`;let o=uo(Ad(e).map(r=>r.query));return a`
    <${nt} text=${zt.title}><p class="uitleg">${zt.intro}</p><//>
    ${me()&&a`<${Fd} />`}
    ${zt.shelves.map(r=>a`<${Bg} shelf=${r} counts=${o} />`)}
  `}var zt,en,Ll,Td,Ed,Ad,zg,Tg,Nd=C(()=>{"use strict";q();K();Ot();B();Ft();A();Oe();Xo();J();$t();Ue();pe();Mo();bt();Ie();ir();zt=k.questions,en=k.questions.own,Ll=200;Td={barrier:t=>t.barrier&&ot(t.barrier),kind:t=>t.kind&&it(t.kind),partner:t=>t.partner&&v(he(t.partner)||t.partner),severity:t=>V("Severity",t.severity),detail:t=>t.detail&&(fs(t.detail)?v(t.detail):t.description)},Ed=(t,e)=>(Td[t]?Td[t](e):e[t])||"",Ad=t=>U(t).gaps.flatMap(e=>zn(e).map(n=>({...n,plan:e.plan}))),zg={key:"severity",label:zt.columns.weight,text:t=>String(Object.keys(w.codes.Severity).indexOf(t.severity)),csv:t=>Ed("severity",t),cell:t=>a`<${ra} severity=${t.severity} />`},Tg=t=>Js(t).map(le).join("; ")});function qd(t,e,n){let s=e;return{placed:t.map(r=>{let i=n(r);return s+=i,{...r,y:s-i,middle:s-i/2}}),bottom:s}}function Pg({lane:t,rows:e,wide:n}){let s=ws(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Bt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Bt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Bt.line}>
        ${s.length?s.join(" · "):e.length?j(is.lane_total,e.length):is.lane_none}
      </text>
    </g>
  `}function Ig({row:t,lane:e,shown:n,point:s}){let o=Bt.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Bt.level,i=t.tail&&zl[t.outcome].tail&&Bt.left+t.tail,l={row:t,x:o,y:r};return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${Ve(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${Ng(t)}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${za} outcome=${t.outcome} /></g>
    </a>
  `}function qg({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=Ze(o.id),c=go(o.work),p=r>e*.62,u={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:i>n*.6?"auto":`${i/n*100}%`,bottom:i>n*.6?`${(n-i)/n*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${u} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${oo} outcome=${o.outcome} on=${o.on&&g(is.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${Lt} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${le(l)}</p>`}
    </div>
  `}function Rd({plan:t,rows:e,date:n}){let[s,o]=P(null),r=It(),{lanes:i,wide:l,years:c,beyond:p}=ys(t),{placed:u,bottom:$}=qd(i,Bt.top,({levels:D,title:Z})=>Math.max(D*Bt.level+Bt.pad,Z.length*Bt.line+36)),m=Bt.left+l+20,d=$+Bt.foot,f=Li(t,n),h=Bt.left+f.x,b=g(is.report,{date:at(f.date)}),_=b.length*8.6+24,x=()=>o(null),S=D=>D.key==="Escape"&&x(),F=D=>e.filter(Z=>Z.lane===D),R=Math.min(Math.max(h-_/2,Bt.left),m-_);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${x} onKeyDown=${S}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${d}`} role="group" aria-label=${is.picture}>
        <rect class="daarna" x=${h} y=${Bt.top} width=${m-h} height=${$-Bt.top} />
        ${c.map(({year:D,x:Z})=>a`
            <g class="jaar">
              <line x1=${Bt.left+Z} x2=${Bt.left+Z} y1=${Bt.top} y2=${$} />
              <text x=${Bt.left+Z+4} y=${Bt.top-9}>${D}</text>
            </g>
          `)}
        ${p&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${Bt.left+p.x} y=${Bt.top-9}>${is.beyond}</text>
            </g>
          `}
        ${u.map((D,Z)=>a`<${Pg} lane=${D} rows=${F(Z)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${$} y2=${$} />
        <line class="nu" x1=${h} x2=${h} y1=${Bt.top-8} y2=${$} />
        <g class="nulabel">
          <rect x=${R} y=${$+4} width=${_} height="28" rx="3" />
          <text x=${R+_/2} y=${$+24} text-anchor="middle">${b}</text>
        </g>
        ${e.map(D=>a`
            <${Ig} key=${D.id} row=${D} lane=${u[D.lane]} shown=${s?.row.id===D.id} point=${o} />
          `)}
      </svg>
      ${s&&a`<${qg} at=${s} width=${m} height=${d} close=${x} />`}
    </div>
  `}function Hd({scenario:t,plan:e}){let n=Rs(e,t.date);if(!n.length)return null;let{lanes:s,wide:o,years:r,beyond:i}=ys(e),l=rn(e.key,t.date),c=h=>Id+8+h/o*(Po-Id-16),p=s.map((h,b)=>({lane:h,mine:n.filter(_=>_.lane===b)})).filter(({mine:h})=>h.length),{placed:u,bottom:$}=qd(p,Ml,({lane:h})=>Math.max(Rg,Dd(h)*Wd+4)),m=c(Li(e,l).x),d=u.map(({lane:h,mine:b})=>g(Pd.description,{chapter:bo(h),counts:oe(ws(b))})),f=m>Po-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Po} ${$+16}`} role="img" aria-label=${d.join(" ")}>
      <rect class="straks" x=${m} y=${Ml} width=${Po-m} height=${$-Ml} />
      ${r.map(({year:h,x:b})=>a`
          <line class="jaar" x1=${c(b)} x2=${c(b)} y1="4" y2=${$} />
          <text class="jaartal" x=${c(b)+4} y="12">${h}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${is.beyond}</text>`}
      ${u.map(({lane:h,y:b,middle:_})=>a`
          <line class="baan" x1="0" x2=${Po} y1=${b} y2=${b} />
          <text x="0" y=${_+4}>${Vg(bo(h))}</text>
        `)}
      ${u.flatMap(({y:h,mine:b})=>Dg(b).map(([_,x])=>a`<text class="jaartal" x=${c(_)-8} y=${h+12} text-anchor="end">+${x}</text>`))}
      <line class="baan" x1="0" x2=${Po} y1=${$} y2=${$} />
      <line class="peil" x1=${m} x2=${m} y1="2" y2=${$+4} />
      <text class="peildag" x=${f==="end"?m-4:m+4} y=${$+13} text-anchor=${f}>
        ${g(Pd.line,{date:at(l)})}
      </text>
      ${u.flatMap(({lane:h,middle:b,mine:_})=>_.filter(x=>x.level<Tl).map(x=>a`
            <g transform=${`translate(${c(x.x)} ${Hg(h,b,x)}) scale(${Wg})`}>
              <title>${[x.name,x.by,zl[x.outcome].phrase].join(", ")}</title>
              <${za} outcome=${x.outcome} />
            </g>
          `))}
    </svg>
  `}var Pd,is,zl,Bt,Ng,Id,Po,Ml,Wd,Rg,Wg,Tl,Dd,Dg,Hg,Vg,Fl=C(()=>{"use strict";q();K();B();A();J();Et();bt();lr();Pd=k.summary.lanes,is=k.promises,zl=k.shared.outcomes,Bt={left:320,top:32,foot:40,level:19,pad:30,line:21};Ng=t=>g(is.mark,{...t,what:t.what||is.card.none,phrase:zl[t.outcome].phrase});[Id,Po,Ml,Wd,Rg,Wg]=[262,690,17,8,16,.62],Tl=30,Dd=t=>Math.min(t.levels,Tl),Dg=t=>[...uo(t.filter(({level:e})=>e>=Tl).map(({x:e})=>e))],Hg=(t,e,n)=>e+(n.level-(Dd(t)-1)/2)*Wd,Vg=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function Ug({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?El.undecided:El.no_partner;return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${El.silent}>
            ${n.map(({label:i})=>a`<li><span>${i}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${s.map(({id:i,label:l,cells:c})=>a`
              <li class=${St(i)?"verzamel":""}>
                <${be} basis=${c[e-1]?.most_basis} />${l}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function Kg({scenario:t,plan:e}){let n=Ne("kind",t,e),s=Ne("partner",t,e),{reach:o}=U({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${Ug} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function Vd({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=w.meta,l={version:r,content:(i||"").slice(0,12),scenario:At(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(ls.head,{date:at(rn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(ls.foot.source,{sources:Un(t)})} ${g(ls.foot.version,l)}</p>
        <p>${g(ls.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function Gg({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return a`<td class="niets">–</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${ot(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${ot(e)}>
      <${Zn} bar=${t.bar} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${ot(e)}><span class="plaat">${n}</span></td>`}function Qg({scenario:t,plan:e,...n}){let s=$e(e).summary,{points:o}=U({...t,plan:e.key}),{phrase:r,named:i}=vn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${Vd} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${g(s.intro,{report:Vn(e)})} ${r.lead}
      </p>
      <${Gn} plan=${e} />
      <${Ga} title=${s.matrix.title} note=${s.matrix.note}>
        <${Jg} scenario=${t} plan=${e} />
        <${or} undecided=${na(t,e)} />
      <//>
      <${Ga} title=${k.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${o.map(c=>a`
              <li>
                <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                <p>${c.text} <strong>${c.ask}</strong></p>
              </li>
            `)}
          <li class="zorg"><p>
            <strong>${s.care.title}</strong>${" "}
            ${g(s.care.text,{reading:l?s.care.reading.most:s.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function Yg({scenario:t,plan:e,...n}){let{summary:s,shared:o}=$e(e),r=at(rn(e.key,t.date)),i=Ir(Rs(e,t.date),o.outcomes,vn(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${Vd} plan=${e} scenario=${t} ...${n}>
      <${Ga} title=${s.route.title} note=${s.route.note}>
        <${Kg} scenario=${t} plan=${e} />
      <//>
      <${Ga} title=${s.lanes.title} note=${l}>
        <${Hd} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${i.map(([c,{tile:p,count:u}])=>a`
              <li><${No} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}</li>
            `)}
        </ul>
      <//>
    <//>
  `}function Ud({route:t}){let e=H(t.query),n=ye(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${nt} text=${ls.title}><p class="uitleg">${ls.screen}</p><//>
      <${Us} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${ls.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${Qg} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${Yg} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${de} text=${ls.screen} />
  `}var ls,El,Jg,Ga,Kd=C(()=>{"use strict";q();Ot();B();Ft();A();kn();$t();Et();to();Ue();Fl();bt();lr();ls=k.summary,El=k.summary.route;Jg=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${ls.matrix.title}</caption>
    <thead>
      <tr><td></td>${dn(e).map(n=>a`<th scope="col">${ot(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ne("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${Gg} cell=${s} step=${dn(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Ga=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t}>
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function Zg(t,{key:e}){let o=Q(t,"who").filter(l=>l.acts&&re(l.to,e)).flatMap(l=>_s(l.to,H({}))).map(({step:l,basis:c})=>`${y(l,"notation")} ${c}`),r=({notation:l})=>Object.keys(Kt).find(c=>o.includes(`${l} ${c}`)),i=on.filter(r).map(l=>`${l.label} (${Kt[r(l)||""][1]})`);return g(pt.steps,{steps:Ja(i)})}function Xg({id:t}){let e=f=>w.partners[f].find(h=>h.id===t)?.steps||[],n=ro(e("")),s=w.plans.filter(f=>e(N?f.key:"").length),o=Q(t,"who").flatMap(f=>f.acts?[]:On(f.to)),r=ro(L(o)).filter(f=>!n.includes(f)),i=f=>Q(f,"who").every(h=>!h.acts||h.from===t),l=Q(t,"who").filter(f=>f.acts&&w.works[f.to]?.across&&i(f.to)),c=L(l.flatMap(f=>fo(f.to))),p=ae(t,"unitOf"),u=ue(ae(t,"chapterLead")),$=f=>{let h=ro(w.partners[""].find(b=>b.id===f)?.steps||[]);return h.length>0&&a`<span class="zacht"> – ${Ja(h)}</span>`},m=y(t,"tooi"),d=[...Fo(t),[k.thing.also_known,gt(t,"altLabel").join(", ")],[pt.leads,u.length>0&&a`<${Pe} ids=${u} />`],[pt.units,p.length>0&&a`<${Pe} ids=${p} more=${$} />`],[pt.identity,m?g(pt.identified,{code:m,date:at(y(t,"checkedOn"))}):pt.unidentified]];return a`
    <${lt} title=${k.thing.known}>
      <${Le} text=${y(t,"summary")} />
      ${St(t)&&a`<p>${pt.collective}</p>`}
      ${y(t,"isIndependent")==="true"&&a`<p>${pt.independent}</p>`}
      ${s.map(f=>a`<p>${N&&`${f.title}: `}${Zg(t,f)}</p>`)}
      ${c.length>0&&a`<p>${g(pt.across,{kinds:Ja(c.map(it))})}</p>`}
      ${r.length>0&&a`<p>${g(pt.named_steps,{steps:Ja(r)})}</p>`}
      ${!n.length&&!r.length&&a`<p>${pt.no_steps}</p>`}
      <${$n} pairs=${d} />
    <//>
  `}function tb({rows:t}){let e=pt.columns,n=[...Ln(o=>Ct(o.to)?.key),Gt("actie",e.action,o=>o.to),{key:"soort",label:e.what,text:o=>ie(o.to)},{key:"rol",label:e.role,text:o=>o.phrase},Tn("stand",e.stand,o=>o.to),{key:"stap",label:e.step,text:o=>Na(o.to)},Yn(e.place,o=>o.of)],s=L(t.map(o=>o.to)).map(o=>{let r=t.filter(l=>l.to===o),i=L(r.map(l=>l.phrase)).join(", ");return{...r[0],phrase:i,of:r.flatMap(l=>l.of)}});return a`
    <${lt} title=${g(pt.work,{count:s.length})}>
      <p class="zacht">${pt.work_note}</p>
      ${s.length?a`<${ft} id="acties" caption=${pt.work_caption} rows=${s} sort="actie" columns=${n} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function eb({id:t}){let e=y(t,"organisationKind")===pt.places.of&&!St(t)?gt(t,"altLabel"):[],n=c=>e.some(p=>Hs(c.replace("-"," ")).includes(Hs(p))),s=c=>gt(c,"place").filter(n).join(", "),o=Q(t,"who").map(c=>c.to),r=ue(hs.filter(c=>s(c)&&!o.includes(c))),i=c=>a`<span class="zacht"> – ${s(c)}</span> <${Mt} id=${c} />`,l=[a`<p class="zacht">${pt.places.note}</p>`,a`<${Pe} ids=${r} more=${i} />`];return r.length>0&&a`<${lt} title=${g(pt.places.title,{count:r.length})}>${l}<//>`}function nb({rows:t}){let e=t.filter(o=>o.acts).map(o=>o.to),n=L([...e,...e.flatMap(o=>Vt(o,"followedBy"))]).flatMap(o=>{let r=gs(o).filter(l=>ge(l).outcome==="ahead").map(l=>[y(l,"deadlineLabel"),`“${y(l,"deadlineText")}”`].filter(Boolean).join(", ")),i=pt.to_come.includes(gn(o))?[_e(o).toLowerCase()]:[];return(r.length?r:i).map(l=>a`<li><${T} id=${o} />: ${l}</li>`)});if(!n.length)return null;let s=g(pt.coming,{count:n.length});return a`<${lt} title=${s}><p class="zacht">${pt.coming_note}</p><ul>${n}</ul><//>`}function rb({id:t}){let e=Q(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <section>
        <h3><${T} id=${s} /></h3>
        <${sr} id=${o} />
        <${ke} of=${[o]} />
      </section>
    `);return a`
    <${lt} title=${g(pt.own,{count:e.length})}>
      <p class="zacht">${pt.own_note}</p>
      <${Ms} id="eigen" as="div" first=${sb} items=${n} />
    <//>
  `}function ab({id:t}){let e=ae(t,"wish");return e.length?a`
    <${lt} title=${pt.wishes}>
      ${e.map(n=>a`
          <div class="koppeling">
            <p><strong>${W(jt(n,"engagement")||pt.wish)}</strong>: ${y(n,"rationale")}</p>
            <${ke} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function ib({id:t}){let e=Q(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[y(r[0],"asOf").slice(0,4),y(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${Le} text=${y(i,"summary")} />`)} <${ke} of=${r} />
  `,s=ue(L(e.map(r=>ms(r,t)))).map(r=>{let i=e.filter(l=>ms(l,t)===r);return a`<li><${T} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?pt.its_members:pt.members;return a`<${lt} title=${o}><${Ms} id="leden" items=${s} first=${s.length} /><//>`}function lb({id:t}){let e=new Map(Q(t,"with").map(r=>[ms(r,t),r]));if(!e.size)return null;let n=r=>{let{of:i=[],more:l}=e.get(r)||{},c=g(l?pt.more_works:pt.works,{works:i.map(Xt).join(", ")});return a`<span class="zacht">${c}</span>`},o=ue([...e.keys()]).map(r=>a`<li key=${r}><${T} id=${r} />${n(r)}</li>`);return a`
    <${lt} title=${pt.together}>
      <p class="zacht">${pt.alphabetical}</p>
      ${X()?a`<${Ms} id="samen" items=${o} first=${ob} />`:a`<ul class="kolommen">${o}</ul>`}
    <//>
  `}function Gd({id:t}){return a`
    <${Xg} id=${t} />
    <${tb} rows=${Q(t,"who")} />
    <${eb} id=${t} />
    <${nb} rows=${Q(t,"who")} />
    <${rb} id=${t} />
    <${ab} id=${t} />
    <${xa} title=${pt.requested} ids=${ue(ae(t,"askedOf"))} />
    <${ib} id=${t} />
    <${lb} id=${t} />
    <${Eo} id=${t} />
  `}var pt,Ja,sb,ob,Jd=C(()=>{"use strict";q();Ot();B();Ft();A();Ws();Ce();Xo();J();$t();Et();pe();Zs();bt();Ie();so();Pa();Fn();pt=k.thing.organisation,Ja=t=>oe(t.map(e=>e.toLowerCase()));[sb,ob]=[1,3]});function pb({id:t,reports:e}){let n=nn(t);if(sn(t.split("/")[0]).dates.length<3)return null;let s=o=>ge(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Mt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${at(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function ub({id:t}){let e=sn(t.split("/")[0]),{result:n,not_mentioned:s}=nn(t),o=e.dates.filter(({date:l})=>gn(t,l)),r=w.codes.AgreementStatus[y(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=(l,c)=>c===e.date&&n[y(l,"resultReported")];return a`
    <${pb} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:l,label:c})=>{let p=bs(t,l);return a`
          <li>
            <strong>${W(c)}</strong>
            <p><${Mt} id=${t} date=${l} /></p>
            ${r&&l===e.date&&a`<${Le} text=${r} look="zacht" />`}
            ${ge(t,l).earlier&&a`<p class="zacht">${W(s)}</p>`}
            ${p&&a`<${cb} report=${p} result=${i(p,l)} />`}
          </li>
        `})}
    </ol>
  `}function db({id:t}){let e=Vt(t,"silentPart"),n=e.map(s=>[y(s,"summary"),a`<span class="zacht"> (${V("SilentWeight",y(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${nn(t).silent}</strong></p><${es} items=${n} />`}function $b({id:t}){let e=nn(t),n=e.deadline_columns,s=gs(t);if(!s.length)return null;let o=i=>[`“${y(i,"deadlineText")}”`,y(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>y(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>y(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>y(i,"dueBy"),cell:i=>at(y(i,"dueBy"))||y(i,"condition")},{key:"soort",label:n.kind,text:i=>Ko(y(i,"modality"))},{key:"er",label:n.there,text:i=>ge(i).delivery||e.not_there},{...Yn(n.place,()=>[]),cell:i=>a`<${Le} text=${y(i,"summary")} /><${ke} of=${[i]} />`}];return a`<${ft} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function mb({id:t}){let e=nn(t),n=e.who_columns,s=Q(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${T} id=${i} /><${Ls} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>v(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>y(i[0],"summary")},Yn(n.place,({of:i})=>i.slice(0,1))];return a`<${ft} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function fb({id:t}){let e=Vt(mt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${nn(t).heading}<${Lt} ids=${e} />.</p>`}function hb({id:t}){let e=Wn("Expectation").filter(s=>Vt(s,"concerns").includes(t)&&mt(s,"organisation")),n=e.map(s=>[a`<${T} id=${mt(s,"organisation")} />`,`: ${jt(s,"engagement")||k.thing.organisation.wish}. ${y(s,"rationale")}`]);return e.length>0&&a`<p><strong>${nn(t).expected}</strong></p><${es} items=${n} />`}function gb({id:t}){let e=nn(t),n=Pr(t);if(n.length)return n.map(o=>a`<${sr} id=${o} /><${ke} of=${[o]} />`);if(y(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=gt(t,"interventionKind").map(it).join(", ");return a`
    <p>${g(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${y(t,"rationale")}</p>
  `}function bb({id:t}){let e=nn(t),n=ae(t,"subMeasureOf"),s=o=>a` <${Mt} id=${o} />`;return a`<${lt} title=${e.container}><p>${e.parts}</p><${Pe} ids=${n} more=${s} /><//>`}function Qd({id:t}){let e=nn(t),n=sn(t.split("/")[0]),s=y(t,"promise"),o=Fo(t),r=y(t,"isContainer")==="true"?bb:kb;return a`
    <${lt} title=${s?e.promise:e.what}>
      ${ya(t).map(i=>a`<${Le} text=${i} />`)}
      ${y(t,"isNew")==="true"&&a`<p class="zacht">${g(e.new,{when:ds(n.date,n)})}</p>`}
      ${y(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${ke} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${_a} id=${t} />
    ${o.length>0&&a`<${lt} title=${k.thing.further}><${$n} pairs=${o} /><//>`}
    <${Eo} id=${t} />
  `}var nn,cb,kb,Yd=C(()=>{"use strict";q();B();A();Ce();J();$t();Et();bt();Ie();so();Fn();nn=t=>$e(Ct(t)).thing.undertaking,cb=({report:t,result:e})=>a`
  <${Le} text=${y(t,"summary")} />
  <${Xs} of=${t} />
  <${Le} text=${e} look="zacht" />
  <${ke} of=${[t]} />
`;kb=({id:t})=>a`
  <${lt} title=${nn(t).progress}><${ub} id=${t} /><${db} id=${t} /><${$b} id=${t} /><//>
  <${lt} title=${nn(t).who}><${mb} id=${t} /><${hb} id=${t} /><${fb} id=${t} /><//>
  <${lt} title=${nn(t).steps}><${gb} id=${t} /><//>
`});function _b({id:t}){let e=wb[an(t)];return e?w.plans.filter(n=>!Ct(t)||n===Ct(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${yb} key=${n.plan.key} ...${n} />`):null}function xb({id:t}){let e=ae(t,"inChapter"),n=[...Fo(t),[Ye(t,"Legislation")?fn.also_known:fn.in_source,gt(t,"altLabel").join(", ")],[fn.place,Ze(t).length>0&&a`<${ke} of=${[t]} />`]],s=l=>a` <${Mt} id=${l} />`,o=l=>L(_s(l,H({})).filter(({basis:c})=>c).map(({step:c,basis:p})=>`${v(c)} (${Kt[p][1].toLowerCase()})`)).join("; "),r=l=>a`
    ${s(l)}
    <p class="zacht">${ya(l).join(" ")} ${g(fn.other.at,{steps:o(l)||k.shared.all_steps})}</p>
  `,i=hs.filter(l=>w.works[l]?.chapters?.includes(t)&&!e.includes(l));return a`
    <${lt} title=${fn.known}>
      ${Ye(t,"Facilitator")&&a`<p class="zacht">${$e(Ct(t)).thing.other.judged}</p>`}
      <${Le} text=${y(t,"summary")} />
      <${Le} text=${y(t,"rationale")} />
      <${$n} pairs=${n} />
    <//>
    <${_a} id=${t} />
    ${e.length>0&&a`<${lt} title=${fn.other.chapter}><${Pe} ids=${ue(e)} more=${r} /><//>`}
    ${e.length>0&&i.length>0&&a`<${lt} title=${g(fn.other.under,{count:i.length})}>
        <${Pe} ids=${ue(i)} more=${s} /><//>`}
    <${Eo} id=${t} />
  `}function Ob({id:t}){let e=H(M.route.query),n=an(t)==="organisation"&&y(t,"notation"),s=i=>zn(i).some(({partners:l})=>n&&l.includes(n)),o=U(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<${kp} gap=${i} scenario=${e} />`);return a`
    <${lt} title=${g(fn.gaps,{count:o.length})}>
      <${Ms} id="vragen" items=${r} first=${X()?Sb:vb} as="div" />
    <//>
  `}function Cb({id:t}){let e=an(t),n=[Zd[e]&&a`<a href=${O(Zd[e])}>${fn.crumbs[e]}</a>`,N&&Ct(t)?.title,...["inChapter","subMeasureOf"].map(s=>mt(t,s)&&a`<${T} id=${mt(t,s)} />`),ie(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function Xd({route:t}){let e=t.path.slice(1).join("/");if(!Ut(e))return a`<${Fs} />`;let n=v(e),s=an(e),o=jb[s],r=s==="undertaking"&&y(e,"isContainer")!=="true",i=()=>{let[l,c]=["promise","summary"].map(m=>y(e,m)),p=r?[l&&`${fn.promised} ${l}`,g(fn.stand,{stand:_e(e).toLowerCase()})]:[c],u=[`${ie(e)} ${n}`,p.filter(Boolean).join(" ")].filter(Boolean).join(": "),$=L([...Ze(e),...Ze(bs(e))]);return Qr(u.replace(/([^.!?])$/,"$1."),$,null,Ct(e)||st())};return a`
    <${Cb} id=${e} />
    <${nt} text=${Ye(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${Mt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${Co} />`}
    <${_b} id=${e} />
    <div class="acties bovenaan">
      <${Cs} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${O("verken",{uit:e,kies:e})}>${fn.around}</a>
    </div>
    <${o} id=${e} />
    <${Ob} id=${e} />
  `}var fn,Al,wb,yb,vb,Sb,Zd,jb,t$=C(()=>{"use strict";q();K();Ot();B();Ft();A();Ws();Ce();J();$t();Et();Ue();pe();Zs();Mo();bt();Ie();so();Jd();Pa();Yd();Fn();ir();fn=k.thing,Al=k.thing.route,wb={organisation:(t,e)=>w.partners[N?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:On},yb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${N?g(Al.of_plan,{plan:t.title}):Al.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${Al[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[vb,Sb]=[3,2];Zd={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};jb={undertaking:Qd,organisation:Gd,step:Yu,other:xb}});function Lb({rows:t,whole:e,chosen:n,plan:s,scenario:o}){let r=e?vn(o,s).named:{},i=$e(s).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${yt.tiles_label}>
      ${Ir(t,i,r).map(([l,{tile:c,count:p}])=>a`
          <button type="button" id=${`uitkomst-${l}`} aria-pressed=${String(n===l)}
            onClick=${()=>I({uitkomst:n===l?null:l})}>
            <${No} outcome=${l} />
            <span class="getal">${p}</span>
            <span>${g(c,{date:at(rn(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function Eb({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(i=>s[i].open),r=t.filter(i=>i.outcome===o).sort((i,l)=>G(i.day,l.day));return a`
    <aside class="langst-open">
      <h2>${yt.open.title}</h2>
      <p>${r.length?g(yt.open.phrase,{date:at(rn(e.key,n))}):yt.open.none}</p>
      <ul>
        ${r.slice(0,Tb).map(i=>a`
            <li key=${i.id}>
              <${No} outcome=${i.outcome} />
              <span>
                <${T} id=${i.work} text=${i.short} />${" "}${i.what||""}
                <span class="bij">${i.modality}: ${i.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${O("aandachtspunten",{vraag:"deadline-verstreken"})}>${yt.open.gaps}</a></p>
      <h2>${yt.read.title}</h2>
      <ul class="leesregels"><li>${yt.read.first}</li>${Fb}<li>${yt.read.last}</li></ul>
    </aside>
  `}function Bb({rows:t}){let e=L(t.map(o=>o.day.slice(0,4))).sort(G),s=L(t.flatMap(o=>n$(o.work))).map(o=>[o,v(he(o))]).sort((o,r)=>G(o[1],r[1]));return a`
    <div class="velden">
      <${qt} label=${yt.fields.year} name="jaar" options=${e.map(o=>[o,o])} />
      <${qt} label=${yt.fields.partner} name="partner" options=${s} />
      <${Ss} names=${["jaar","partner"]} />
    </div>
  `}function Nb({plan:t,scenario:e,chosen:n,query:s}){let o=Rs(t,e.date),r=zc(t,e.date).filter(Qa(s)),i=o.filter(Qa(s)),l=i.length===o.length,c=ws(i).join(" · "),p=i.filter(u=>!n||u.outcome===n);return a`
    <section>
      ${N&&a`<h2>${t.title}</h2>`}
      ${l?a`
              <p class="zacht belofte-intro">${g(yt.intro,{count:o.length,undated:r.length})}</p>
              <p>${vn(e,t).phrase.overdue}</p>
            `:a`<p role="status"><strong>${j(yt.kept,i.length)}</strong> ${c}</p>`}
      <${Ta} works=${o.filter(Qa({...s,partner:""})).map(u=>u.work)}
        partner=${s.partner||""} />
      <${Lb} rows=${i} whole=${l} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${Rd} plan=${t} rows=${p} date=${e.date} /><${Ab} plan=${t} rows=${p} /></div>
        <${Eb} rows=${i} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${yt.table}</summary>
        <${ft} id=${`beloften-${t.key}`} caption=${yt.caption} rows=${p} columns=${e$} sort="dag" />
      </details>
      ${r.length>0&&a`
          <details class="tweeling">
            <summary>${g(yt.undated,{count:r.length})}</summary>
            <ul>
              ${r.map(u=>a`<li>
                  <${T} id=${u.work} />: ${u.quote}${u.what&&`, ${u.what}`}
                  ${u.stand&&`; ${u.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function s$({route:t}){let e=H(t.query),n=Fc(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(i=>Rs(i,e.date)),r=o.filter(Qa(t.query)).filter(i=>!s||i.outcome===s);return a`
    <${nt} text=${yt.heading} title=${yt.title} />
    <${pn}><${Us} /><${tr} /><${Bb} rows=${o} /><//>
    <${Co} />
    ${n.map(i=>a`<${Nb} key=${i.key} ...${{plan:i,scenario:e,chosen:s,query:t.query}} />`)}
    ${!n.length&&a`<p>${yt.none}</p>`}
    <p class="acties">
      <${ce} name="beloften.csv" rows=${()=>zb(r,e)} />
      ${n.length>0&&a`<${Ge} name="beloften" title=${yt.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
    </p>
    <${de} text=${j(yt.lane_total,r.length)} />
  `}var yt,Mb,e$,zb,Tb,Fb,Ab,n$,Qa,o$=C(()=>{"use strict";q();K();Ot();B();Ft();A();Ce();J();Et();Ue();pe();_l();zs();Fl();bt();lr();Ie();yt=k.promises;Mb=t=>{let e=ys(t.plan).lanes[t.lane];return e?bo(e):""},e$=[{key:"dag",label:yt.columns.day,text:t=>t.day,cell:t=>t.by},Gt("actie",yt.columns.work,t=>t.work),{key:"wat",label:yt.columns.what,text:t=>t.what},{key:"woorden",label:yt.columns.quote,text:t=>t.quote},{key:"stand",label:yt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${oo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:yt.columns.lane,text:Mb}],zb=(t,e)=>{let n=o=>Ze(o.id).map(le).join("; "),s=[...e$,{key:"bron",label:yt.columns.place,text:n}];return bn(s,t,o=>xe(e,o.plan.key))},Tb=6,Fb=yt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);Ab=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${ys(t).lanes.map((n,s)=>({lane:n,found:e.filter(o=>o.lane===s)})).filter(({found:n})=>n.length).map(({lane:n,found:s})=>a`
          <details>
            <summary>${bo(n)}
              <span class="bij">
                ${j(yt.lane_total,s.length)}${ws(s,!0).map(o=>` · ${o}`)}
              </span>
            </summary>
            <ul>
              ${s.map(o=>a`
                  <li key=${o.id}>
                    <${oo} outcome=${o.outcome} on=${o.by} />
                    <span><${T} id=${o.work} text=${o.short} />${" "}${o.what||o.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`,n$=t=>Q(t,"who").map(e=>y(e.from,"notation")),Qa=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||n$(e.work).includes(t.partner))});function a$({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${N?"h3":"h2"}>${g(cs.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function Pb({loss:t,scenario:e,id:n,title:s}){let o=i=>i$(t,i,e),r=[{key:"vak",label:cs.columns.cell,sort:!1,text:i=>r$(i,o(i)),cell:i=>{let l=r$(i,o(i));return o(i)?a`<a href=${js(i,t.plan)}>${l}</a>`:l}},{key:"nu",label:cs.columns.now,sort:!1,text:i=>l$(o(i))},{key:"weg",label:cs.columns.lost,sort:!1,text:i=>i.phrase}];return a`<${ft} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${r} />`}function Ib({loss:t,names:e,scenario:n,apart:s}){let o=sn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===w.plans[0]?"":`-${o.key}`}`,p=$=>[" ",a`<${Mt} id=${$} date=${n.date} />`],u=($,m)=>a`<${a$} title=${$} count=${m.length} none=${i}><${Pe} ids=${m} more=${p} /><//>`;return a`
    <section>
      ${N&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${qb(t,e)}</p>
      <p>${t.phrase}</p>
      ${s}
      <${Db} loss=${t} scenario=${n} />
      <${a$} title=${r} count=${t.cells.length} none=${i}>
        <${Pb} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.keys(l).map($=>({list:$,ids:t[$]||[]})).filter(({ids:$})=>$.length).map(({list:$,ids:m})=>u(l[$],m))}
      ${t.blocks.map($=>u($.phrase,$.acts))}
    </section>
  `}function qb(t,e){let[n,s]=[t.last_actor.length,Is(sn(t.plan))],o=n||!t.acts?cs.heading:cs.accompanied;return j(o,e.length,{alone:n,acts:t.acts,source:s,names:oe(e)})}function Bl({losses:t,names:e,scenario:n,apart:s}){let o=oe(e),r=()=>t.flatMap(i=>i.cells.map(l=>{let c=i$(i,l,n),p=c?ot(l.barrier):"";return[o,it(l.column),p,l$(c),l.phrase,...xe(n,i.plan)]}));return a`
    ${t.length?t.map((i,l)=>a`<${Ib} key=${i.plan} ...${{loss:i,names:e,scenario:n}} apart=${!l&&s} />`):[...ye(n).map(i=>a`<p>${i.words.losses.nothing}</p>`),s]}
    <div class="acties"><${ce} name="wat-als.csv" rows=${()=>[[...cs.csv,...Ks],...r()]} /></div>
  `}function Rb(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return U({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?W(it(s.kind)):ot(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function Wb({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(l=>!o.includes(l));return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${ks(l,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${g(co.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${co.lost_phrase}</p>
        `}
      ${r.length>0&&a`<p>${j(co.lead,r.length)}</p>`}
      ${(i.length>0||!s.length)&&a`<p class="zacht">${s.length?j(co.stays,i.length):co.nothing}</p>`}
    </li>
  `}function Db({loss:t,scenario:e}){let{legend:n}=co,s=Rb(t,e),o=L(s.flatMap(i=>i.things.map(l=>ks(l,e.date)))),r=Object.keys(w.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${co.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${Wb} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:Is(st(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${V("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var co,cs,i$,l$,r$,c$=C(()=>{"use strict";q();B();Ft();A();kn();J();$t();Et();pe();bt();Ie();co=k.whatif.picture,cs=k.whatif,i$=(t,e,n)=>U({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),l$=t=>t?sa(t):cs.no_cell,r$=(t,e)=>{let n=W(it(t.column));return e?g(cs.cell,{kind:n,step:ot(t.barrier).toLowerCase()}):n}});function Pl(t,e,n){let[s,o]=P(null);return se(()=>{let r=!0;return o(null),tt().ask(t,e).then(i=>{r&&(o(i),n?.(i))}).catch(i=>r&&o({silent:i.message||k.whatif.silent})),()=>{r=!1}},[t,JSON.stringify(e)]),s}function Il({chosen:t,choices:e,follows:n}){let s=It(),o=M.started&&!!t&&X();se(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&X()?r.reverse():r}</div>`}function Hb({before:t,after:e}){let n=ee[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:V("Severity",t),after:V("Severity",e)})}function p$({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(p=>p.was||p.sentence),l=U(r).gaps.filter(p=>p.subject===o&&!i.includes(p.sentence)),c=p=>g(ee.cell,{kind:W(it(p.column)),step:ot(p.barrier).toLowerCase()});return a`
    <h2 role="status">${j(ee.cells,t.length,{all:n})}</h2>
    <ul class="anderelezing">
      ${t.map(p=>a`
          <li>
            <strong>${c(p)}</strong>
            <span>${g(ee.now,{phrase:p.before})}</span> <span>${g(ee.then,{phrase:p.after})}</span>
          </li>
        `)}
    </ul>
    ${e.length>0&&a`<p>${g(ee.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${ee.alone}</p>
    <h2>${j(ee.gaps,s.length)}</h2>
    <ul>
      ${s.map(p=>a`
          <li>
            <strong>${Hb(p)}</strong> ${p.was&&`${g(ee.now,{phrase:p.was})} `}
            ${p.was?g(ee.then,{phrase:p.sentence}):p.sentence}
          </li>
        `)}
    </ul>
    ${l.length>0&&a`
        <h2>${j(ee.stays,l.length)}</h2>
        <p>${ee.why}</p>
        <ul>${l.map(p=>a`<li>${p.sentence}</li>`)}</ul>
      `}
  `}function Vb({id:t,status:e,scenario:n}){let s=Pl("supposed",{options:$s(n),work:t,status:e});return s&&s.silent===void 0?a`<${p$} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function u$({requested:t,scenario:e}){let{date:n}=e,s=m=>fe(m)&&!!gn(m,n),[o,r]=t.split("="),i=fe(o)?o:"",l=Vt(bs(i,n),"alternativeReading").map(m=>y(m,"status")),c=(m,d)=>O(["wat-als","actie",`${m}=${d}`]),p=e.key===H({}).key&&w.readings[`${i}=${r}`],u=a`
        <${Bo} label=${ee.which} id="actie" thing=${i} among=${s}
          pick=${m=>{location.hash=c(m,r||"")}} />
        ${i&&a`
            <p><${T} id=${i} />. ${_e(i,n)}.</p>
            <h2>${ee.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(w.codes.Status).map(([m,{label:d}])=>a`
                  <li>
                    <a href=${c(i,m)} aria-current=${m===r?"true":null}>${W(d)}</a>
                    ${m===gn(i,n)&&a` <span class="zacht">${ee.read}</span>`}
                    ${l.includes(m)&&a` <span class="zacht">${ee.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${Il} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${Kb} />`:p?a`<${p$} found=${p} id=${i} scenario=${e} />`:Ee()?a`<${Vb} id=${i} status=${r} scenario=${e} />`:a`<p>${g(ee.elsewhere,{name:v(i),status:V("Status",r)})}</p>`} />`}var ee,Nl,Ub,Kb,d$=C(()=>{"use strict";q();K();Ot();B();Ft();A();Oe();J();$t();Et();bt();Oa();ee=k.whatif.action;Nl=t=>t.split("=")[0],Ub=()=>Object.keys(w.readings).sort((t,e)=>G(v(Nl(t)),v(Nl(e)))),Kb=()=>a`
  <p>${ee.begin}</p>
  <h2>${ee.readings}</h2>
  <ul>
    ${Ub().map(t=>a`
        <li>
          <a href=${O(["wat-als","actie",t])}>${v(Nl(t))}</a>
          <span class="zacht"> ${g(ee.reading,{status:V("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function Jb({notations:t,names:e,scenario:n}){let s=Pl("answer",{options:Gb(t,n)},()=>xt(ut.done));if(!s)return a`<div><p>${ut.busy}</p></div>`;if(s.silent!==void 0)return a`<div><p>${s.silent}</p></div>`;let o=i=>!n.plan||i.plan===n.plan,r=j(ut.questions,s.gaps.filter(o).length);return a`
    <div>
      <${Bl} losses=${s.losses.filter(o)} names=${e} scenario=${n} />
      <p>${g(ut.with_this,{questions:r,now:U(n).gaps.length})}</p>
    </div>
  `}function Qb({acting:t,chosen:e}){let[n,s]=P(""),o=c=>I({zonder:c.map(Ya).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(Ee()?[...e,c]:[c])},i=c=>[v(c),...gt(c,"altLabel")].join(" "),l=t.filter(c=>_o(i(c),n));return a`
    <h2>${ut.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${g(ut.put_back,{name:v(c)})}
          onClick=${()=>r(c)}>
          ${v(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${ut.clear}</button>
          <button type="button" class="klein" onClick=${()=>er(location.href,ut.shared)}>${ut.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${ut.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${c=>s(c.target.value)}
        onKeyDown=${c=>c.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <ul class="partnerlijst" aria-label=${ut.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button type="button" id=${`zonder-${Ya(c)}`} aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}>${v(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${ut.none_found}</p>`}
    ${!Ee()&&a`<p class="zacht">${ut.alone}</p>`}
  `}function Yb({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&j(ut.start.alone,r),r>0&&(o.length?g(ut.start.steps,{steps:oe(o.map(l=>ot(l).toLowerCase()))}):ut.start.no_step),i>0&&j(ut.start.lead,i)].filter(Boolean),s=Is(st(e.plan));return a`
    <section id="begin">
      <h2>${ut.start.title}</h2>
      <p class="zacht">${g(ut.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${O("wat-als",{zonder:Ya(o.who)})}>${v(o.who)}</a>
              <span class="bij">${N?`${sn(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${ut.start.no_partner}</p>`}
    </section>
  `}function Zb({id:t,date:e}){let n=o=>oe(ue(L(o)).map(v)),s=Object.entries(ut.apart.roles).map(([o,r])=>{let i=Q(t,"who",e).filter(l=>l.role===o);return i.length>0&&a`<p>${g(r,{names:n(i.map(l=>l.to))})}</p>`});return a`
    ${["chapterLead","unitOf"].map(o=>{let r=n(ae(t,o));return r&&a`<p>${g(ut.apart[o],{names:r})}</p>`})}
    ${s}
    <p>${ut.apart.page} <${T} id=${t} />.</p>
  `}function $$({route:t}){let e=H(t.query),{without:n,most:s}=U(e),o=ue(Object.keys(n).filter(f=>n[f].length)),r=(t.query.zonder||"").split(",").map(he).filter(Boolean),i=r.map(f=>v(f)),[l]=r,c=r.length>1&&Ee(),[,p,...u]=t.path,$=[[ut.leave_out,O("wat-als"),!p],[ut.action.title,O(["wat-als","actie"]),!!p]],m=a`
    <${nr} label=${ut.title} tabs=${$} />
    <${nt} text=${ut.title} title=${p?ut.action.title:ut.title}>
      <p class="uitleg">${p?ut.action[Ee()?"intro":"intro_elsewhere"]:ut.intro}</p>
    <//>
    <${Zr} scenario=${e} />
  `;if(p)return[m,a`<${u$} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${Jb} notations=${r.map(Ya)} names=${i} scenario=${e} />`:l?a`
      <${Bl} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${Zb} id=${l} date=${e.date} />`} />
    `:a`<${Yb} most=${s} scenario=${e} />`;return a`
    ${m}
    <${Il} chosen=${r.join(",")} choices=${a`<${Qb} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${de} text=${r.length===1?g(ut.phrase,{name:i[0]}):""} />
  `}var ut,Gb,Ya,m$=C(()=>{"use strict";Se();xo();q();K();Ot();B();Ft();A();Oe();Ce();J();$t();Ue();pe();ta();bt();c$();d$();Fn();ut=k.whatif,Gb=(t,e)=>[...$s(e),...t.map(n=>["zonder",n])];Ya=t=>y(t,"notation")});var h$={};k$(h$,{answerTo:()=>U,compare:()=>G,connection:()=>ko,csv:()=>Tr,data:()=>w,here:()=>M,longerWays:()=>Dr,scenarioOf:()=>H});function Xa(t=null){for(let e of ti())e!==t&&(e.open=!1)}function ql(){Xa(),yn().classList.remove("is-open"),Za().setAttribute("aria-expanded","false")}function Xb(){yn()&&(Za().addEventListener("click",()=>{let t=yn().classList.toggle("is-open");for(let e of ti())e.open=t;Za().setAttribute("aria-expanded",String(t))}),yn().addEventListener("click",t=>{let e=t.target;e.closest("a")?ql():e.closest("summary")&&!X()&&Xa(e.closest("details"))}),yn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=ti().find(n=>n.open);X()?Za().focus():e?.querySelector("summary")?.focus(),ql()}),document.addEventListener("click",t=>{!X()&&!yn().contains(t.target)&&Xa()}),yn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!X()&&!yn().contains(e)&&Xa()}))}function tk(t){if(!yn())return;let e=Ji(t)?.to;for(let n of yn().querySelectorAll("a")){let{path:s}=yi(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",O(s))}for(let n of ti())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function ek(t,e){let n=Object.keys(w.comparisons).length>0,s=n||t==="vergelijk";return br=!Do(e)||s!==n,br?(_n(a`<p role="status">${k.werkplaats.busy}</p>`,Tt("inhoud")),ei?tt().show(ei,tt().own):Rl||nk($s(e),s),!0):!1}async function nk(t,e){Rl=!0;try{ei=(await tt().ask("page",{options:t,comparisons:e})).page,br&&tt().show(ei,tt().own)}catch(n){br&&_n(a`<p role="alert">${n.message}</p>`,Tt("inhoud"))}Rl=!1}function sk(t){let e=t.path[0]||"overzicht",n=Tt("inhoud");if(me()?.own&&ek(e,H(t.query)))return;n.className=`scherm-${e}`;let s=f$[e]||f$.onbekend;_n([a`<${mp} name=${e} />`,a`<${s} key=${t.path.join("/")} route=${t} />`],n),tk(e)}function Wl(){let t=Tt("motor");t.hidden=!1;let{state:e,why:n,own:s}=tt();_n(a`<${jd} state=${e} why=${n} own=${s} />`,t)}function ok(){rk(),br=!1,window.removeEventListener("werkplaats",Wl),_n(null,Tt("inhoud")),_n(null,Tt("motor"))}var yn,Za,ti,f$,Rl,ei,br,rk,g$=C(()=>{"use strict";Se();q();K();Ot();B();Ft();A();Oe();Ws();Xo();$t();pe();ta();Lp();Hp();Gp();Tu();Gu();ud();md();zd();Nd();ir();Kd();t$();o$();m$();yn=()=>Tt("menu"),Za=()=>Tt("menuknop"),ti=()=>[...yn().querySelectorAll("details")];Tt("spring").addEventListener("click",t=>{t.preventDefault(),Tt("inhoud").focus()});Xb();Tt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),ql();let e=Tt("zoek").value;location.hash=ap(e)||O("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:s,content:o}=w.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};er(g(e,{...r,sources:Un()}),n)});f$={__proto__:null,overzicht:$d,dekking:Kp,aandachtspunten:Ku,partners:nd,maatregelen:rd,naslag:ld,gevraagd:cd,tijdlijn:pd,beloften:s$,verken:zu,ding:Xd,samenvatting:Ud,vragen:Bd,"wat-als":$$,vergelijk:Dp,"weet-niet":jp,methode:Cp,zoek:xu,controleer:me()?Md:Ld,onbekend:Fs},Rl=!1,ei="",br=!1;me()&&(window.addEventListener("werkplaats",Wl),Wl());Tt("inhoud").replaceChildren();rk=yc(sk);me()&&window.addEventListener("andere-bladzijde",ok,{once:!0});document.documentElement.dataset.klaar="ja"});Se();si();typeof DecompressionStream>"u"?Tt("te-oud").hidden=!1:Hl().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(g$(),h$))});})();
