"use strict";var ketenkaart=(()=>{var f$=Object.defineProperty;var C=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var h$=(t,e)=>{for(var n in e)f$(t,n,{get:e[n],enumerable:!0})};function xt(t){let e=Ft("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function ql(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var Ft,Se=C(()=>{"use strict";Ft=t=>document.getElementById(t)});async function Wl(){let t=Uint8Array.from(atob(Ft("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));ei=g$(await new Response(e).json())}function g$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var ei,ni=C(()=>{"use strict";Se()});function Vl(t){var e=Dl.get(this);return e||(e=new Map,Dl.set(this,e)),(e=Hl(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var $=0;$<n[u].length;$++)s=n[u][$],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][$+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Hl,Dl,Ul=C(()=>{Hl=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,Hl(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},Dl=new Map});function Ns(t){t&&t.parentNode&&t.remove()}function li(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?ii.call(arguments,2):n),Po(t,i,s,o,null)}function Po(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Io,__v:o||++Jl,__i:-1,__u:0};return!o&&vt.vnode&&vt.vnode(r),r}function Sr(t){return t.children}function yr(t,e){this.props=t,this.context=e,this.__g=0}function ds(t,e){if(e==null)return t.__&&ds(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:ds(t)}function w$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Ps({constructor:Io},n)).__v=n.__v+1,vt.vnode&&vt.vnode(e),ci(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||ds(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,sc(o,e,r),n.__=n.__e=null,e.__e!=s&&Zl(e))}function Zl(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Zl(t)}function Kl(t){(8&t.__g||(t.__g|=8,us.push(t),_r++))&&si==vt.debounceRendering||((si=vt.debounceRendering)||queueMicrotask)(Xl)}function Xl(){try{for(var t,e=1;us.length;)us.length>e&&us.sort(Ql),t=us.shift(),e=us.length,8&t.__g&&w$(t)}finally{(_r=us.length)&&(si||queueMicrotask)(Xl)}}function tc(t,e,n,s,o,r,i,l,c,p,u){var $,m,d,f,b,g,_=s.__k||vr,x=e.length;for(c=_$(n,e,_,c,x),$=0;$<x;$++)(d=n.__k[$])!=null&&(m=~d.__i&&_[d.__i]||xr,d.__i=$,g=ci(t,d,m,o,r,i,l,c,p,u),f=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&pi(m.ref,null,d,m),d.ref&&u.push(d.ref,d.__c||f,d)),b=b||f,4&d.__u?(c=ec(d,c,t,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&g!==void 0?c=g:f&&(c=f.nextSibling),d.__u&=-21);return n.__e=b,c}function _$(t,e,n,s,o){var r,i,l,c,p,u,$,m,d,f=n.length,b=f,g=0,_=0,x=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=x[r]=Po(null,i):ai(i)?i=x[r]=Po(Sr,{children:i}):i.constructor===Io&&i.__b?i=x[r]=Po(i.type,i.props,i.key,i.ref,i.__v):x[r]=i,c=r+g,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=x$(i,n,c,b))&&(b--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?g--:p==c+1?g++:p!=c&&(p>c?g--:g++,_=1)):(~p||(o>f?g--:o<f&&g++),typeof i.type!="function"&&(i.__u|=4))):x[r]=null;if(_){for(u=[],$=[],r=0;r<o;r++)if((i=x[r])&&16&i.__u){for(g=0,m=u.length;g<m;)u[d=g+m>>1]<i.__i?g=d+1:m=d;u[g]=i.__i,$[r]=g+1}for(g=u.length;r--;)$[r]&&($[r]==g?g--:x[r].__u|=4)}if(b)for(r=0;r<f;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=ds(l)),ui(l,l));return s}function ec(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=ec(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=ds(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function x$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function Gl(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function br(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||Gl(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||Gl(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=oi[e]||(oi[e]=v$(e)),(t.__a||(t.__a={}))[e]=ri,r=e!=(e=e.replace(Yl,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function v$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[kr]==null)e[kr]=ri++;else if(e[kr]<this.__a[t])return;return n(vt.event?vt.event(e):e)}}}function ci(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,f,b,g,_,x,S,F,q,D,Z,rt,T,_t,ne,E=e.type;if(e.constructor!==Io)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,$=r=[],u.nodeType==8?l=wr(u,r):r.push(u),l=r[0]||l),(u=vt.__b)&&u(e);t:if(typeof E=="function"){m=i.length;try{if(_=e.props,x=(u=E.prototype)&&u.render,S=(u=E.contextType)&&s[u.__c],F=u?S?S.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(x?e.__c=d=new E(_,F):(e.__c=d=new yr(_,F),d.constructor=E,d.render=O$),S&&S.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),x&&(d.__s||(d.__s=d.state),E.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Ps({},d.__s)),Ps(d.__s,E.getDerivedStateFromProps(_,d.__s)))),f=d.props,b=d.state,d.__v=e,n.__c){if(_!==f&&x&&!E.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(_,F),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(_,d.__s,F)===!1){e.__v!=n.__v&&(d.props=_,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Qt){Qt&&(Qt.__=e)}),vr.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=ds(n);break t}d.componentWillUpdate&&d.componentWillUpdate(_,d.__s,F),x&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(f,b,g)})}else x&&!E.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),x&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=F,d.props=_,d.__P=t,d.__g&=-5,q=vt.__r,D=x?25:0;do d.__g&=-9,q&&q(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++D<25);x&&(vr.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Ps({},s,d.getChildContext())),x&&n.__c&&d.getSnapshotBeforeUpdate&&(g=d.getSnapshotBeforeUpdate(f,b)),Z=u&&u.type===Sr&&u.key==null?u.props.children:u,_.__P&&(u=l,o=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Qt){Qt&&ui(Qt,Qt)}),n.__k=null),l=n.__k?ds(n,0):null),l=tc(t,ai(Z)?Z:[Z],e,n,s,o,r,i,l,c,p),_.__P&&(e.__e=null,l=u),e.__u&=-161,$&&$.some(Ns),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(Qt){if(i.length=m,e.__v=null,c||r)if(Qt&&Qt.then){if(e.__u|=128|c,r){for(~(_t=r.indexOf(l||void 0))||(_t=r.length);(ne=r[_t-1])&&ne.nodeType==8;)_t--;for(;_t<r.length;_t++)if(ne=r[_t])if(r[_t]=null,rt){if(ne==T)break}else{if(ne.nodeType!=8)break;ne.data.startsWith("$s")&&(T=wr(rt=ne))}}if(!rt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;rt=l}(u=wr(rt=e.__c.__z||(e.__c.__z=rt)))?(e.__e=rt,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Ns);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Qt&&Qt.then||nc(e),vt.__e(Qt,e,n)}}else l=e.__e=S$(n.__e,e,n,s,o,r,i,c,p,t);return(u=vt.diffed)&&u(e),l}function wr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function nc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(nc))}function sc(t,e,n){for(var s=0;s<n.length;)pi(n[s++],n[s++],n[s++]);vt.__c&&vt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){vt.__e(r,o.__v)}})}function S$(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,f,b,g,_,x=n.props||xr,S=e.props,F=e.type;if(F=="svg"?o="http://www.w3.org/2000/svg":F=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((f=r[u])&&(F?f.localName==F:f.nodeType==3)){t=f,r[u]=null;break}}if(!t){if(_=p.ownerDocument||document,!F)return _.createTextNode(S);t=_.createElementNS(o,F,S.is?S:p),l&&(vt.__m&&vt.__m(e,r),l=!1),r=null}if(F){if(p=F=="template"&&t.content||t,r=F=="textarea"&&S.defaultValue!=null?null:r&&ii.call(p.childNodes),!l&&r)for(x={},u=0;u<t.attributes.length;u++)x[(f=t.attributes[u]).name]=f.value;for(u in x)f=x[u],u=="dangerouslySetInnerHTML"?m=f:u=="children"||u in S||u=="value"&&"defaultValue"in S||u=="checked"&&"defaultChecked"in S||br(t,u,null,f,o);for(u in S)f=S[u],u=="children"?d=f:u=="dangerouslySetInnerHTML"?$=f:u=="value"?b=f:u=="checked"?g=f:l&&typeof f!="function"||x[u]===f||br(t,u,f,x[u],o);$?(l||m&&($.__html==m.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(m&&(t.textContent=""),(F=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&y$.test(F))&&(o="http://www.w3.org/1999/xhtml"),tc(p,ai(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&ds(n,0),l,c),r&&r.some(Ns)),l&&F!="textarea"||(u="value",F=="progress"&&b==null?t.removeAttribute(u):b==null||b===t[u]&&(F!="progress"||b)||br(t,u,b,x[u],o),u="checked",g!=null&&g!=t[u]&&br(t,u,g,x[u],o))}else x===S||l&&t.data==S||(t.data=S);return t}function pi(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){vt.__e(o,n)}}function ui(t,e,n){var s,o,r,i;if(vt.unmount&&vt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||pi(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){vt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&ui(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=wr(s,r=[]))&&(s==t.__e&&r.some(Ns),Ns(o),Ns(s)),n||Ns(t.__e),t.__e=t.__c=t.__=null}function O$(t,e,n){return this.constructor(t,n)}function xn(t,e){var n,s,o,r;vt.__&&vt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Po(Sr,{children:[t]}),o=[],r=[],ci(e,e.__k,s||xr,xr,e.namespaceURI,s?null:e.firstChild?ii.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),sc(o,e.__k,r),e.__k.props.children=null}var vt,Jl,b$,us,si,_r,Ql,kr,Yl,ri,oi,k$,Io,xr,vr,y$,ai,ii,Ps,Or=C(()=>{Io=Symbol.for("pv"),xr={},vr=[],y$=/^m(i|n|o|s|text|space)$/,ai=Array.isArray,ii=vr.slice,Ps=Object.assign;vt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw _r=0,t}},Jl=0,b$=function(t){return t!=null&&t.constructor===Io},yr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Ps({},this.state)),typeof t=="function"&&(t=t(Ps({},n),this.props)),t&&(Ps(n,t),this.__v&&(e&&this.__k.push(e),Kl(this)))},yr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Kl(this))},yr.prototype.render=Sr,us=[],_r=0,Ql=function(t,e){return t.__v.__b-e.__v.__b},kr=Symbol(),Yl=/(PointerCapture)$|Capture$/i,ri=0,oi={},k$=0});function jr(t,e){Dt.__h&&Dt.__h(Yt,t,Cr||e),Cr=0;var n=Yt.__H||(Yt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function P(t){return Cr=1,C$(mc,t)}function C$(t,e,n){var s=jr(co++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):mc(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);$i(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=Yt,!Yt.__f)){Yt.__f=!0;var o=Yt.shouldComponentUpdate;Yt.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,$i(m.__[0],m.__N[0])||(u=!0))}),o){var $=o.call(this,r,i,l);return p?$||u:$}return!p||u}}return s.__}function se(t,e){var n=jr(co++,3);!Dt.__s&&hi(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,Yt.__H.__h.push(n))}function Qe(t,e){var n=jr(co++,4);!Dt.__s&&hi(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,Yt.__h.push(n))}function qo(t){return Cr=5,Fe(function(){return{current:t}},[])}function Fe(t,e){var n=jr(co++,7);return hi(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function j$(){var t;do{for(;t=mi.shift();)try{Ro(t)}catch(n){Dt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=$c.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Ro),e.__h.some(fi),e.__h=[]}catch(n){e.__h=[],Dt.__e(n,t.__v)}}}while(mi.length)}function L$(t){var e,n=function(){clearTimeout(s),uc&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);uc&&(e=requestAnimationFrame(n))}function dc(t){t!=1&&oc==Dt.requestAnimationFrame||((oc=Dt.requestAnimationFrame)||L$)(j$)}function Ro(t){var e=Yt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Yt=e}function fi(t){var e=Yt;t.__c=t.__(),Yt=e}function hi(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!$i(n,t[s])})}function mc(t,e){return typeof e=="function"?e(t):e}var co,Yt,di,oc,$i,Cr,$c,mi,Dt,rc,ac,ic,lc,cc,pc,uc,gi=C(()=>{Or();$i=Object.is,Cr=0,$c=[],mi=[],Dt=vt,rc=Dt.__b,ac=Dt.__r,ic=Dt.diffed,lc=Dt.__c,cc=Dt.unmount,pc=Dt.__;Dt.__b=function(t){Yt=null,rc&&rc(t)},Dt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),pc&&pc(t,e)},Dt.__r=function(t){ac&&ac(t),co=0;var e=(Yt=t.__c).__H;e&&(di==Yt?Yt.__h=[]:(e.__h.some(Ro),e.__h.some(fi),co=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),di=Yt},Dt.diffed=function(t){ic&&ic(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&dc($c.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),di=Yt=null},Dt.__c=function(t,e){e.some(function(n){try{n.__h.some(Ro),n.__h=n.__h.filter(function(s){return!s.__||fi(s)})}catch(s){n.__h=[function(){throw s}]}}),lc&&lc(t,e)},Dt.unmount=function(t){cc&&cc(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,dc(mi.push(o))}else Ro(o)}catch(r){e=r}}),s.__H=void 0,e&&Dt.__e(e,s.__v))};uc=typeof requestAnimationFrame=="function"});function fc(t){if(Array.isArray(t))return t.map(fc);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[li("wbr",null),n]:[n])}var It,a,R=C(()=>{"use strict";Ul();Or();gi();Or();gi();/*! What draws the screens and searches in them, bundled here:

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
*/It=()=>qo(null);a=Vl.bind((t,e,...n)=>li(t,e,...typeof t=="string"?n.map(fc):n))});function T$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(hc,n)&&!t.query.uit?{path:hc[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function yi(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),s=r=>{try{return decodeURIComponent(r)}catch{return r}},o=[...new URLSearchParams(n||"")].map(([r,i])=>[z$[r]||r,i]);return T$({path:e.split("/").filter(Boolean).map(s),query:Object.fromEntries(o)})}function O(t,e={},n=!0){let s=M$.filter(i=>n&&M.route.query[i]).map(i=>[i,M.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function I(t,e=!1){let n=O(M.route.path,{...M.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++bi},"",n),ki())}function ki(t=!1){let e=yi(location.hash),n=M.route.path.join("/")===e.path.join("/");M.route=e,M.led=M.started&&!n&&!t,gc(e),!n&&window.scrollTo(0,t&&bc.get(history.state?.turn)||0)}function kc(t){gc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),bi=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>bc.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++bi},""),ki(o)};return window.addEventListener("popstate",s,n),ki(),M.started=!0,()=>e.abort()}var M$,z$,hc,M,gc,bi,bc,Ve,K=C(()=>{"use strict";M$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],z$={ernst:"gewicht"},hc={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]};M={route:{path:[],query:{}},started:!1,led:!1},bi=0,bc=new Map;Ve=t=>O(["ding",t])});function et({text:t,title:e=t,children:n}){let s=It();return Qe(()=>{document.title=`${e} – Ketenkaart`},[e]),Qe(()=>{M.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function ue({text:t}){let{route:e}=M;return Qe(()=>{M.started&&t&&xt(t)},[t,e]),null}var X,Ct=C(()=>{"use strict";Se();R();K();X=()=>window.matchMedia("(max-width: 44rem)").matches});function oe(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function vn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function po(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Mr(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?G(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function zr(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function yc(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var h,j,W,Lr,Ht,L,In,G,B=C(()=>{"use strict";h=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),j=(t,e,n={})=>h(e===1?t.one:t.more,{count:e,...n}),W=t=>t.slice(0,1).toUpperCase()+t.slice(1),Lr=t=>(Ht(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Ht=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();L=t=>[...new Set(t)],In=t=>t.map(e=>[e,e]),{compare:G}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var y,wc,_c,F$,E$,A$,B$,N$,P$,I$,R$,q$,W$,Ye,uo,N,k,de,nt,rn,jt,re,xc,D$,Rn,Ee,H$,Ze,an,at,Is,we,$s,A=C(()=>{"use strict";ni();y=ei,{codes:wc,progress:_c,queries:F$,names:E$,absent:A$,lists:B$,kinds:N$,called:P$,works:I$,partners:R$,lookups:q$}=y,W$=[wc,_c,F$,E$,A$,y.dates,B$,N$,P$,I$,R$,q$];for(let t of[...W$,y.words,y.addresses,...[wc,_c].flatMap(Object.values)])Object.setPrototypeOf(t,null);Ye=new Map(Object.entries(y.things)),uo=new Map(y.plans.map(t=>[t.key,t])),N=y.plans.length>1,k=y.words,de=t=>t?.words.page||k,nt=t=>uo.get(t||"")||(N?void 0:y.plans[0]),rn=t=>uo.get(t),jt=t=>uo.get(t.split("/")[0]),re=(t,e)=>!e||!jt(t)||jt(t)?.key===e,xc=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],D$=y.plans.flatMap(t=>t.dates),Rn=xc(D$,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),Ee=Rn[Rn.length-1].date,H$=y.plans.flatMap(t=>t.steps),Ze=xc(H$.reverse(),({notation:t})=>t).reverse(),an=(t,e)=>{let n=jt(t);return n?y.stands[e]?.[n.key]||n.date:e},at=t=>y.dates[t]||t||"",Is=(t=nt())=>t?.source||y.source,we=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),$s=(t,e=nt())=>(e?e.dates:Rn).find(n=>n.date===t)?.label||at(t)});async function Tr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(h(k.check.unreadable,{name:t.name}))}}async function qn(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var wi,$e,tt,Ae,Oe=C(()=>{"use strict";B();A();wi=5*2**20,$e=()=>window.werkplaats,tt=()=>$e(),Ae=()=>!!$e()&&$e()?.state!=="off"});function U(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!_i.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:xi(o,n),without:xi(r,n),links:i},p={...xi(l,n),...c};_i.set(s,p)}return _i.get(s)}function ms({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function H(t){let e=N&&uo.has(t.plan)?t.plan:"",n=Rn.some(p=>p.date===t.stand)?t.stand:Ee,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:Ee};return[r,i,l].map(Fr).find(p=>Wo(p)||$e())||Fr({...l,stated:!1,strict:!1})}function Fr({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function vi(t,e,n){return new Set(n.map(([o])=>H({...t,[e]:o}).key)).size===n.length?n:[]}var _i,xi,Sn,Wo,Si,vc,Et=C(()=>{"use strict";A();Oe();_i=new Map,xi=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));Sn=(t,e)=>U({...t,plan:e.key}).numbers[0];Wo=t=>t.key in y.answers;Si=(t,e)=>uo.get(e)?.steps.find(n=>n.notation===t)?.id,vc=t=>new Set(U(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>Si(s.step,e))))});var Sc,V$,Rs,Do,Y,ae,fs,Ce=C(()=>{"use strict";B();A();Sc=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])vn(Sc,i,r)}V$=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),Rs=(t,e=Ee)=>!V$[e]?.has(t),Do=(t,e=Ee)=>(Sc.get(t)||[]).filter(n=>Rs(n.of[0]||n.from,e)),Y=(t,e,n)=>Do(t,n).filter(s=>s.name===e),ae=(t,e,n)=>Y(t,e,n).filter(s=>s.to===t).map(s=>s.from),fs=(t,e)=>t.from===e?t.to:t.from});var Oi,mt,w,Vt,kt,hn,Er,Wn,Xe,Cc,Ue,ie,Dn,me,Ut,V,Lt,Ar,jc,v,Zt,Oc,Hn,hs,U$,Br,Ho,ln,$o,K$,fe,le,tn,J=C(()=>{"use strict";B();A();Oi=[],mt=(t,e)=>Ye.get(t)?.[e]||Oi,w=(t,e)=>mt(t,e)[0]||"",Vt=(t,e)=>mt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),kt=(t,e)=>Vt(t,e)[0]||"",hn=t=>Ye.has(t),Er=t=>mt(t,"type"),Wn=t=>jc.get(t)||Oi,Xe=(t,e)=>Er(t).includes(e),Cc=t=>Er(t).map(e=>y.kinds[e]).find(Boolean),Ue=t=>Cc(t)?.page||"",ie=t=>Cc(t)?.kind||"",Dn=t=>Ue(t)==="organisation",me=t=>Ue(t)==="undertaking",Ut=t=>!!Ue(t)&&!!w(t,"prefLabel"),V=(t,e)=>y.codes[t]?.[e]?.label||e||"",Lt=(t,e)=>V(y.lists[e],w(t,e)),Ar=t=>y.names[t]||k.thing.foreign[t]||t,jc=new Map;for(let[t,e]of Ye)for(let n of e.type||Oi)vn(jc,n,t);v=t=>y.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.slice(t.lastIndexOf("/")+1),Zt=t=>y.called[t]?.short||v(t),Oc=t=>w(t,"identifier"),Hn=[...Wn("Chapter")].sort((t,e)=>G(Oc(t),Oc(e))),hs=[...Ye.keys()].filter(me),U$=[...Ye.keys()].filter(Dn),Br=t=>Ze.find(e=>e.notation===t),Ho=t=>Object.entries(y.codes[t]||{}).map(([e,{label:n}])=>[e,n]),ln=Ze.map(t=>[t.notation,t.label]),$o=Ho("InterventionKind"),K$=new Map(U$.map(t=>[w(t,"notation"),t])),fe=t=>K$.get(t)||"",le=t=>y.addresses[t]||"",tn=t=>Vt(t,"passage")});function Mc(t,e,n){let s=he(t,n);return{name:v(e),short:Zt(e),what:w(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",w(t,"deadlineText")),modality:W(Uo(w(t,"modality"))),day:w(t,"dueBy"),by:at(w(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:at(s.on)}}var Vo,On,mo,fo,ho,Ci,Nr,gs,St,Uo,G$,he,bs,gn,ks,qs,Lc,Pr,ys,zc,ji,go,ws,At=C(()=>{"use strict";K();B();A();Ce();J();Vo=t=>e=>y.works[e]?.[t]||[],On=Vo("steps"),mo=Vo("kinds"),fo=Vo("years"),ho=Vo("leads"),Ci=Vo("acts"),Nr=(t,e)=>Y(t,"at",e).flatMap(n=>n.of),gs=(t,e)=>Y(t,"deadline",e).map(n=>n.from),St=t=>w(t,"isGeneric")==="true",Uo=t=>V("Modality",t),G$={},he=(t,e=Ee)=>M.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||G$,bs=(t,e)=>he(t,e).report||"",gn=(t,e)=>he(t,e).status||"",ks=(t,e)=>he(t,e).state||"",qs=(t,e)=>ws(t).rows.filter(({id:n})=>he(n,e).outcome).map(n=>({...n,plan:t,...Mc(n.id,n.work,e)})),Lc=(t,e)=>y.promises[t.key].undated.filter(n=>Rs(n,e)).map(n=>{let s=w(n,"initiative").slice(1);return{id:n,work:s,plan:t,...Mc(n,s,e)}});Pr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),ys=(t,e=!1)=>Object.entries(k.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?j(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),zc=t=>we(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),ji=(t,e)=>{let{reports:n}=ws(t);return n.find(s=>s.date===an(t.key,e))||n[n.length-1]},go=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),ws=t=>y.promises[t.key]});function _s(t,e){if(w(t,"crossCutting")==="true")return[{step:Ws,of:t,basis:""}];let n=U(e).links;return Y(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:J$(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function Ir(t,e){if(me(t))return[t];let n=r=>me(r)&&re(r,e.plan);if(Dn(t))return L(Vn(t,e).map(r=>r.to));if(!Fc(t))return L(Do(t,e.date).map(r=>fs(r,t))).filter(n);let s=[t,...Y(t,"broader",e.date).map(r=>r.from)];return L(s.flatMap(r=>Y(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&_s(r,e).some(i=>i.step===t))}function Ac({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Ut),$=E=>(!s||_s(E,c).some(Qt=>w(Qt.step,"notation")===s))&&(!o||mo(E).includes(o))&&(!r||fo(E).slice(-1)[0]>=r)&&(!i||fo(E)[0]<=i),m=L(u.flatMap(E=>Ir(E,c))),d=E=>u.includes(E)&&!l,f=m.filter(E=>!d(E)&&!$(E)),b=m.filter(E=>d(E)||$(E)&&!p.has(E)).sort(Ec),g=u.filter(E=>!Dn(E)),_=new Set(b),S=[...g.flatMap(E=>Ir(E,c)),e].filter(E=>_.has(E)).flatMap(E=>Tc(E,c,l)),F=L([...u.filter(Dn),...S]).filter(E=>!p.has(E)).sort(Rr),q=new Set(F),D=b.flatMap(E=>Vn(E,c,l).filter(Qt=>q.has(Qt.from))),Z=b.flatMap(E=>_s(E,c).map(Qt=>({work:E,...Qt}))),rt=[...Ze.map(E=>E.id),Ws],T=L([...u.filter(Fc),...Z.map(E=>E.step)]).filter(E=>!p.has(E)).sort((E,Qt)=>rt.indexOf(E)-rt.indexOf(Qt)),_t=new Set(T),ne=r||i?f.filter(E=>!fo(E).length).length:0;return{who:F,what:b,steps:T,roles:D,ties:Z.filter(E=>_t.has(E.step)),left:f.length,undated:ne}}function qr(t,{who:e,what:n},s){return me(t)?Tc(t,s).filter(o=>!e.includes(o)).length:Ir(t,s).filter(o=>!n.includes(o)).length}function Wr(t,e,n,s=!1){let o=Bc(t,e,n,s),r=Li(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>Ko)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let $ of o(u).sort(Rr))!p.includes($)&&p.length+(r.get($)??i)<=i&&c([...p,$])};return c([t]),l}function bo(t,e,n,s=!1){let o=Bc(t,e,n,s),r=Li(t,e,o),i=Li(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,d)=>c.filter(f=>r.get(f)===d).sort(Rr)),u=new Map([[t,1]]),$=p.slice(1).flatMap((m,d)=>m.flatMap(f=>o(f).filter(b=>p[d].includes(b)).sort(Rr).map(b=>(u.set(f,(u.get(f)||0)+(u.get(b)||0)),{from:b,to:f,roles:Vn(f,n).filter(g=>fs(g,f)===b)}))));return{layers:p,lines:$,count:u.get(e)||0,length:l}}function Nc(t,e,n){let s=[t,e];return L(Vn(t,n,!0).map(o=>o.to)).map(o=>Vn(o,n,!0).filter(r=>s.includes(r.from))).filter(o=>s.every(r=>o.some(i=>i.from===r))).filter(o=>!s.every(r=>o.some(i=>i.from===r&&i.acts)))}function Li(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=L(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function Pc(t,e){let n=r=>_s(r,e).map(i=>i.step),[s,o]=t.map(r=>Ir(r,e).flatMap(n));return Ze.filter(({id:r})=>s.includes(r)&&o.includes(r))}function Ic(t,{date:e}){let[n,s]=t.map(o=>[o,...Y(o,"member",e).map(r=>r.to)]);return L(n.filter(o=>s.includes(o)))}var Ws,Mi,Vn,Tc,Fc,J$,Ec,Rr,Bc,Ko,Ds=C(()=>{"use strict";B();Et();A();Ce();J();At();Ws="dwars",Mi=60,Vn=(t,{date:e,plan:n},s=!1)=>Y(t,"who",e).filter(o=>(s||o.acts)&&re(o.to,n)),Tc=(t,e,n=!1)=>L(Vn(t,e,n).map(s=>s.from)),Fc=t=>Ue(t)==="step",J$=t=>kt(t,"broader")||t;Ec=(t,e)=>G(Zt(t),Zt(e))||G(v(t),v(e)),Rr=(t,e)=>Number(St(t))-Number(St(e))||Ec(t,e);Bc=(t,e,n,s)=>o=>L(Vn(o,n).map(r=>fs(r,o))).filter(r=>r===t||r===e||me(r)||s||!St(r)),Ko=30});var Q$,Hc,Vc,Go,ko,Y$,Uc,Jo,Vr,Ai,zi,Z$,Kc,Gc,Pi,Ii,Jc,X$,Qo,Ti,tm,em,nm,sm,Fi,Rc,om,Bi,Ni,Ei,rm,qc,Wc,Dc,Dr,Hr,Qc,am,Yc=C(()=>{Q$="ENTRIES",Hc="KEYS",Vc="VALUES",Go=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=ko(this._path);if(ko(n)==="")return{done:!1,value:this.result()};let s=e.get(ko(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=ko(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>ko(e)).filter(e=>e!=="").join("")}value(){return ko(this._path).node.get("")}result(){switch(this._type){case Vc:return this.value();case Hc:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},ko=t=>t[t.length-1],Y$=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return Uc(t,e,n,s,i,1,o,""),s},Uc=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let $=0;$<p.length;++$,++u){let m=p[$],d=i*u,f=d-i,b=o[d],g=Math.max(0,u-n-1),_=Math.min(i-1,u+n);for(let x=g;x<_;++x){let S=m!==e[x],F=o[f+x]+ +S,q=o[f+x+1]+1,D=o[d+x]+1,Z=o[d+x+1]=Math.min(F,q,D);Z<b&&(b=Z)}if(b>n)continue t}Uc(t.get(p),e,n,s,o,u,i,l+p)}},Jo=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Vr(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=Pi(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,Z$(this._tree,e)}entries(){return new Go(this,Q$)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return Y$(this._tree,e,n)}get(e){let n=Ai(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Ai(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Go(this,Hc)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,zi(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=zi(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=zi(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Go(this,Vc)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Vr=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Vr(t.get(s),e.slice(s.length),n);return n.push([t,e]),Vr(void 0,"",n)},Ai=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Ai(t.get(n),e.slice(n.length))},zi=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},Z$=(t,e)=>{let[n,s]=Vr(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Kc(s);else if(n.size===1){let[o,r]=n.entries().next().value;Gc(s,o,r)}}},Kc=t=>{if(t.length===0)return;let[e,n]=Pi(t);if(e.delete(n),e.size===0)Kc(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&Gc(t.slice(0,-1),s,o)}},Gc=(t,e,n)=>{if(t.length===0)return;let[s,o]=Pi(t);s.set(o+e,n),s.delete(o)},Pi=t=>t[t.length-1],Ii="or",Jc="and",X$="and_not",Qo=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?Ei:e.autoVacuum;this._options={...Fi,...e,autoVacuum:n,searchOptions:{...Rc,...e.searchOptions||{}},autoSuggestOptions:{...om,...e.autoSuggestOptions||{}}},this._index=new Jo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Ni,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let $=n(e,u);if($==null)continue;let m=o(s($,u),u),d=this._fieldIds[u],f=new Set(m).size;this.addFieldLength(p,d,this._documentCount-1,f);for(let b of m){let g=r(b,u);if(Array.isArray(g))for(let _ of g)this.addTerm(d,p,_);else g&&this.addTerm(d,p,g)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let $=o(e,u);if($==null)continue;let m=n(r($,u),u),d=this._fieldIds[u],f=new Set(m).size;this.removeFieldLength(p,d,this._documentCount,f);for(let b of m){let g=s(b,u);if(Array.isArray(g))for(let _ of g)this.removeTerm(d,p,_);else g&&this.removeTerm(d,p,g)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Jo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Ni,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||Bi.batchSize,r=e.batchWait||Bi.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[$]of u)this._documentIds.has($)||(u.size<=1?c.delete(p):u.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||Ei.minDirtCount,s=s||Ei.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let $=p.length||1,m={id:this._documentIds.get(l),score:c*$,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(Wc),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(Wc),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(Fi.hasOwnProperty(e))return Ti(Fi,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Dr(o),c._fieldLength=Dr(r),c._storedFields=Dr(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let $=new Map;for(let m of Object.keys(u)){let d=u[m];l===1&&(d=d.ds),$.set(parseInt(m,10),Dr(d))}c._index.set(p,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Hr(o),c._fieldLength=await Hr(r),c._storedFields=await Hr(i);for(let[u,$]of c._documentIds)c._idToShortId.set($,u);let p=0;for(let[u,$]of s){let m=new Map;for(let d of Object.keys($)){let f=$[d];l===1&&(f=f.ds),m.set(parseInt(d,10),await Hr(f))}++p%1e3===0&&await Qc(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Jo,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},d=e.queries.map(f=>this.executeQuery(f,m));return this.combineResults(d,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(sm(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((b,g)=>({...b,[g]:Ti(s.boost,g)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...Rc.weights,...i},$=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),d,f;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let b=e.fuzzy===!0?.2:e.fuzzy,g=b<1?Math.min(l,Math.round(e.term.length*b)):b;g&&(f=this._index.fuzzyGet(e.term,g))}if(d)for(let[b,g]of d){let _=b.length-e.term.length;if(!_)continue;f?.delete(b);let x=u*b.length/(b.length+.3*_);this.termResults(e.term,b,x,e.termBoost,g,o,r,c,m)}if(f)for(let b of f.keys()){let[g,_]=f.get(b);if(!_)continue;let x=p*b.length/(b.length+_);this.termResults(e.term,b,x,e.termBoost,g,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=Ii){if(e.length===0)return new Map;let s=n.toLowerCase(),o=tm[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let $=i[u],m=this._fieldIds[u],d=r.get(m);if(d==null)continue;let f=d.size,b=this._avgFieldLength[m];for(let g of d.keys()){if(!this._documentIds.has(g)){this.removeTerm(m,g,n),f-=1;continue}let _=l?l(this._documentIds.get(g),n,this._storedFields.get(g)):1;if(!_)continue;let x=d.get(g),S=this._fieldLength.get(g)[m],F=nm(x,f,this._documentCount,S,b,c),q=s*o*$*_*F,D=p.get(g);if(D){D.score+=q,rm(D.terms,e);let Z=Ti(D.match,n);Z?Z.push(u):D.match[n]=[u]}else p.set(g,{score:q,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,Dc),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,Dc),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Qo.wildcard=Symbol("*");Ti=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,tm={[Ii]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),qc(s.terms,r)}}return t},[Jc]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);qc(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[X$]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},em={k:1.2,b:.7,d:.5},nm=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},sm=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},Fi={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(am),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Rc={combineWith:Ii,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:em},om={combineWith:Jc,prefix:(t,e,n)=>e===n.length-1},Bi={batchSize:1e3,batchWait:10},Ni={minDirtFactor:.1,minDirtCount:20},Ei={...Bi,...Ni},rm=(t,e)=>{t.includes(e)||t.push(e)},qc=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Wc=({score:t},{score:e})=>e-t,Dc=()=>new Map,Dr=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Hr=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await Qc(0);return e},Qc=t=>new Promise(e=>setTimeout(e,t)),am=/[\n\r\p{Z}\p{P}]+/u});function Ur(t,e=[],n=yo(t),s=()=>!0){let o=Ht(t),r=L([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=lm&&l.length>=c.length+cm&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function Un(t,e){let n=Yo(t).map(Ht);return Hs(e).every(s=>n.some(Ur(s)))}function Kr(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(Zc))Xc(o).map(Ht).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var im,lm,cm,Zc,pm,Hs,Xc,Yo,yo,wo=C(()=>{"use strict";B();im=4,lm=6,cm=3,Zc=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,pm=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Hs=t=>pm(t).match(Zc)||[],Xc=t=>t.includes("-")?L([t,t.replaceAll("-",""),...t.split("-")]):[t],Yo=t=>Hs(t).flatMap(Xc),yo=t=>t.length>1&&t.length<=im&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function mm(){let t=new Map([...Ye.keys()].filter(Ut).map(n=>{let s=[y.called[n]&&v(n),w(n,"value")&&y.lookups[n]?.description];return[n,{sort:[ie(n)],text:s.filter(Boolean)}]}));for(let[n,s]of Ye){let o=Cn.owners.flatMap(i=>Vt(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...$m(n)),r?.text.push(...Cn.texts.flatMap(i=>s[i]||[]))}let e=n=>Number(Cn.weights[n]??Cn.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:v(n),kind:ie(n),titles:dm(n),...s},weight:Math.min(...Er(n).map(e))})),...Object.entries(y.queries).filter(qi).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[Cn.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:Cn.question,...i,weight:e("question")}})]}function fm(){let t=new Map(mm().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.text].flat().flatMap(Yo)),s=new Set(n.filter(p=>!_o(p)).map(Ht)),o=new Qo({fields:["titles","sort","text"],extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:Yo,processTerm:p=>_o(p)?null:Ht(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(Yo),i=new Set(r.filter(yo).map(Ht)),c=[...e.filter(p=>Cn.synonyms.some(u=>Xe(p.id,u))).map(p=>p.titles),...Cn.same].map(p=>L(p.map(Vs))).filter(p=>p.length>1);return{items:t,known:s,shorts:i,mini:o,groups:c}}function wm(t){if(Be.known.has(t))return Ri.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Be.known.has(n));return[...Ri.get(t)||[],...e.flatMap(n=>Ri.get(n)||[n])]}function Wi(t){let e=Ht(t),n=[e,e.replace(/s$/,"")].find(o=>Be.shorts.has(o));if(n||yo(t))return Ur(n||t,[],!0);let s=[...Be.known].some(o=>o.startsWith(e));return Ur(t,wm(e),!1,o=>s||Be.known.has(o))}function np(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Be.known.has(n)||e<tp&&!Be.shorts.has(n))continue;let o=s.length>=tp&&Be.known.has(s)?[s]:np(s);if(o.length)return[n,...o]}return[]}function _m(t){for(let e of t.length<hm||/\d/.test(t)?[]:t.length<gm?[1]:[1,2]){let s=Be.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function sp(t){let e=Hs(t),n=e.filter(s=>!_o(s));return(n.length?n:e).flatMap(s=>{if(yo(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>np(Ht(s)),()=>_m(Ht(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>Di(Wi(l)).length))return i}return[s]})}function xm(t,e){let n=Be.groups.flatMap(s=>s.filter(o=>o.length>bm&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...L(n).map(s=>Hs(s).filter(o=>!_o(o)))]}function vm(t,e){let[n,...s]=t.titles.map(Vs);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function Hi(t){Be=Be||fm();let e=sp(t),n=e.join(" "),s=Hs(t).filter(c=>e.length===1||!_o(c)).join(" "),o=Ht(n)===Ht(s)?Vs(t):Vs(n),r=xm(e,o).map(c=>c.map(Wi)),i=new Map;for(let c of r){let p=c.map(u=>({combineWith:km,queries:Di(u)}));if(!(!p.length||p.some(u=>!u.queries.length)))for(let[u,$]of ym.entries())for(let{id:m,score:d}of Be.mini.search({combineWith:"AND",queries:p},{fields:$})){let f=Be.items.get(m),b=vm(f,o)??u+4;b<(i.get(m)?.place??Number.POSITIVE_INFINITY)&&i.set(m,{item:f,place:b,score:d})}}let l=[...i.values()].sort((c,p)=>c.place-p.place||c.item.weight-p.item.weight||p.score-c.score||G(c.item.label,p.item.label));return{found:l.map(({item:c})=>c),read:Ht(n)===Ht(s)||!l.length?"":n,answers:c=>r.flat().some(p=>p(c))}}function ap(t,e){let n=r=>{let[i,l]=Kr(r,e);return l?.on?i.phrase.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||y.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var Cn,um,_o,Vs,ep,dm,$m,Gr,qi,hm,gm,tp,bm,km,ym,Ri,Be,Di,op,rp,Zo=C(()=>{"use strict";Yc();wo();K();B();A();Oe();J();Cn=k.search,um=new Set(Cn.small),_o=t=>!yo(t)&&um.has(Ht(t)),Vs=t=>` ${Hs(t).map(Ht).join(" ")} `,ep=new Map;for(let[t,e]of y.search.english)vn(ep,t,e);dm=t=>L([v(t),Zt(t),...["prefLabel","altLabel"].flatMap(e=>mt(t,e)),...ep.get(t)||[]]),$m=t=>Cn.sorts.flatMap(e=>mt(t,e).flatMap(n=>[V(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]])),Gr="gaps",qi=([t,{shelf:e}])=>e===Gr||t in k.questions.rows_of||!!$e();hm=6,gm=10,tp=4,bm=4,km="OR",ym=[["titles"],["titles","sort"],["titles","sort","text"]],Ri=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Di=t=>[...Be.known].filter(t);op=t=>{let{found:e,read:n}=Hi(t);return e.length===1&&!n?O(e[0].path):""},rp=t=>L(sp(t)).filter(e=>!_o(e)&&Di(Wi(e)).length)});function Jr(t,e,n,s=nt(n?.plan)){let{version:o,content:r}=y.meta;return h(en.export.footnote,{phrase:t,sources:Gn(s),addresses:e.map(i=>`; ${le(i)}`).join(""),version:o+(r?h(en.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Bt(n,s)}`:""})}var en,jn,Kn,xo,Gn,xs,_e,Kt,st,it,Sm,Vi,Bt,ut=C(()=>{"use strict";B();A();J();At();en=k.shared,jn=en.silence,Kn=(t=nt())=>t?h(de(t).shared.report,{date:at(t.date)}):en.reports,xo=(t=nt(),e=en.nothing)=>`${j(e,t?1:2,{report:W(Kn(t))})} ${jn}`,Gn=(t=nt())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${at(e.date)}`).join("; "),xs=(t,e)=>[he(t,e).word||"",he(t,e).more||""],_e=(t,e)=>xs(t,e).filter(Boolean).join(", "),Kt=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,en.bases[t]||W(e.label)]])),st=t=>t===null?en.all_steps:Br(t)?.label||t,it=t=>V("InterventionKind",t),Sm=(t,e)=>e?$s(an(e.key,t.date),e):t.date===Ee?en.choices.latest:h(en.choices.others_latest,{date:$s(t.date)}),Vi=({stated:t,strict:e,plan:n},s=nt(n))=>[t&&de(s).shared.choices.links_stated,e&&en.choices.strict_phrase].filter(Boolean).join(" · ")||en.choices.all_phrase,Bt=(t,e=nt(t.plan))=>[Sm(t,e),Vi(t,e),t.expect?en.choices.with_phrase:en.choices.without_phrase].join(" · ")});function Rt({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||M.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>I({[e]:i.target.value})}>
        ${!o&&a`<option value="">${cn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function lp({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=P(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function pn({children:t}){if(!X())return a`<section class="filters" aria-label=${cn.filters}>${t}</section>`;let e=L(Ui().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?h(cn.filters_set,{count:e}):cn.filters;return a`<${lp} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Us({children:t}){let e=!X()&&Cm.some(n=>M.route.query[n]);return a`
    <${lp} look="keuzes" id="wijzig" phrase=${cn.change} opens=${e}>${t}<${Qr} /><//>
  `}function Xo(){let t=H(M.route.query),e=nt(t.plan)?.dates||Rn;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=vi(M.route.query,"stand",n);return a`<${Jn} legend=${cn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function Ki(){let{query:t}=M.route,e=H(t),{counted:n}=de(nt(e.plan)).shared.choices,s=Object.entries(jm).filter(([,o])=>ip(o,H({...t,...o})));return s.length<2?null:a`
    <fieldset class="keuze">
      <legend>${n.title}</legend>
      <div class="knoppen">
        ${s.map(([o,r])=>a`<label>
            <input type="radio" name="telt" id=${`telt-${o}`} checked=${ip(r,e)}
              onChange=${()=>I(r)} />
            ${n[o]}
          </label>`)}
      </div>
    </fieldset>
  `}function Qr(){let{query:t}=M.route,e=cn.choices,n=Object.entries({"":e.with,uit:e.without}),s=H(t).expect?"":"uit",o=vi(t,"verwachtingen",n);return a`
    <${Ks} />
    <${Ki} />
    <${Xo} />
    <${Jn} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var cn,Jn,vo,vs,Om,Ui,Cm,Ks,jm,ip,So,Yr,Qn,Ke=C(()=>{"use strict";R();K();Ct();B();Et();A();ut();cn=k.shared,Jn=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>I({[e]:r||null})}>${i}</button>
        `)}
    </div>
  </fieldset>
`;vo=({label:t=cn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${M.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>I({[e]:s.target.value},!0)} />
  </label>
`,vs=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>I(Object.fromEntries(t.map(e=>[e,null])))}>
    ${cn.clear}
  </button>
`;Om=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,Ui=()=>Object.entries(M.route.query).filter(([t])=>!Om.test(t));Cm=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Ks=()=>{let t=y.plans.map(e=>[e.key,e.title]);return N&&a`<div class="velden"><${Rt} label=${cn.plan} name="plan" options=${t} /></div>`};jm={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},ip=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;So=()=>H(M.route.query).strict&&a`
    <p class="zacht">
      ${cn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>I({lezing:null})}>${cn.choices.strict_off}</button>
    </p>
  `,Yr=({scenario:t})=>a`
  <details class="blik">
    <summary>${Bt(t)} <span class="wijzig">${k.gaps.change}</span></summary>
    <${Qr} />
  </details>
`,Qn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${N&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function Lm({text:t,done:e}){let n=It(),s=It();return Qe(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${Ss.by_hand} ref=${n} onClose=${e}>
      <p>${Ss.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Ss.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function tr(t,e=Ss.copied){try{await navigator.clipboard.writeText(t),xt(e)}catch{let n=document.createElement("div");document.body.append(n),xn(a`<${Lm} text=${t} done=${()=>n.remove()} />`,n)}}function un(t,e,n){ql(t,e,n),xt(h(Ss.downloaded,{name:t}))}function Oo(){return!y.files.length&&!$e()?null:a`
    <section class="bestanden" aria-label=${up}>
      <h2>${up}</h2>
      <ul>
        <li><a href="#/samenvatting">${cp.label}</a> <span class="zacht">${cp.description}</span></li>
        ${y.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<li>
                <a href=${Mm(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${$e()&&a`<li><a href="#/controleer">${pp.label}</a> <span class="zacht">${pp.description}</span></li>`}
      </ul>
    </section>
  `}var cp,pp,up,Ss,Zr,Os,ce,xe,Gs,bn,Ln,Mm,pe=C(()=>{"use strict";Se();R();B();A();Oe();J();ut();Ke();({summary:cp,save:pp,title:up}=k.frame.foot.files),Ss=k.shared.export;Zr=t=>t.replace(".",`${Ui().map(([,e])=>`-${Lr(v(e).split(":")[0])}`).join("")}.`),Os=({text:t,label:e=Ss.copy})=>a`<button type="button" class="klein" onClick=${()=>tr(t())}>${e}</button>`,ce=({name:t,rows:e,label:n=Ss.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>un(Zr(t),zr(e()),"text/csv;charset=utf-8")}>${n}</button>
`,xe=(t,e="",n="")=>{let s=nt(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>at(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?Bt(t,s):n]},Gs=Ss.heads,bn=(t,e,n)=>[[...t.map(s=>s.label),...Gs],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],Ln=t=>N?[{key:"bronplan",label:k.shared.plan,text:e=>nt(t(e))?.title||""}]:[],Mm=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function dp({name:t}){let e=Gi(t),n=e?.parts?.map(({label:s,to:o})=>[s,O(o),o===t]);return n&&a`<${er} label=${e?.label} tabs=${n} />`}var zm,Gi,er,Xr=C(()=>{"use strict";R();K();A();zm=k.frame.menu.groups.flatMap(t=>t.screens||[t]),Gi=t=>zm.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),er=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function Pe(t,e,n){let s=new Map;for(let r of U({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:Tm[t](r),id:t==="partner"?fe(r):"",cells:dn(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>G(r.label,i.label)):o}function ta(t){let[e,n,s]=t.split("~");return{key:e,step:n===$p?null:n,plan:s}}function Ne(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Co(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Fr);if(!l.every(Wo))return()=>null;let c=u=>[Mn(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(U(u).matrix[t].map(c)));return(u,$)=>{let m=Mn(u,$,n.key),[d,f,b,g]=p.map(x=>Fm(x.get(m)));return g===d?null:{by:f===d!=(b===d)?f===d?"reading":"basis":"both",usual:p[0].get(m)}}}var $p,Tm,dn,Mn,Cs,Js,ea,na,Fm,kn=C(()=>{"use strict";K();B();Et();A();J();ut();$p="alle",Tm={kind:t=>W(it(t)),form:t=>W(V("ExploitationForm",t)),partner:t=>v(fe(t)||t)},dn=t=>[...t.steps.map(e=>e.notation),null];Mn=(t,e,n)=>[t,e??$p,...N?[n]:[]].join("~"),Cs=({column:t,barrier:e},n,s)=>O("overzicht",{...s,cel:Mn(t,e,n)});Js=t=>`cel-${t.replaceAll("~","-")}`,ea=(t,e)=>U(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);na=t=>[Ne(t).word,...Ne(t).lines].join(", "),Fm=t=>t&&JSON.stringify([t.phrase,Ne(t).look,t.most_basis])});function fp({passage:t}){let[e,n]=P("");async function s(){try{n((await tt().ask("words",{passage:t})).woorden)}catch(o){n(o.message||mp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${mp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function sa(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return O(s,e?{...o,plan:e}:o)}function zt({id:t,date:e}){let[n,s]=xs(t,e);return a`<span class=${`chip s-${ks(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function ge({basis:t}){let[e,n]=Kt[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Em[e]}
    </svg>
  `:null}function be({of:t}){let e=L(t.flatMap(tn));return e.length?a`
    <ul class="vindplaatsen">${e.map(n=>a`<li><${ra} passage=${n} /></li>`)}</ul>
  `:null}function Yn({of:t,look:e}){let[n,...s]=tn(t);return n?a`
    <p class=${e}>
      ${le(n)}${s.length>0&&h(k.shared.more_places,{count:s.length})}
      ${Ae()&&a`<${fp} passage=${n} />`}
    </p>
  `:null}var mp,z,Mt,je,Em,oa,ra,aa,js,ft=C(()=>{"use strict";R();K();B();A();Oe();J();ut();At();mp=k.shared.passage;z=({id:t,text:e})=>Ut(t)?a`<a href=${Ve(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`;Mt=({ids:t,name:e=v,between:n=", "})=>t.map((s,o)=>[o>0&&n,a`<${z} id=${s} text=${e(s)} />`]),je=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${z} id=${s} />${e?.(s)}</li>`)}</ul>`;Em={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};oa=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${V("Severity",t)}</span>`,ra=({passage:t})=>[le(t),Ae()&&a`<${fp} passage=${t} />`];aa=({id:t})=>[kt(t,"broader")&&[a`<${z} id=${kt(t,"broader")} />`," › "],a`<${z} id=${t} />`],js=({id:t})=>St(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function Ji({list:t,plan:e}){if(!t.length)return a`<p>${rn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${Pm} ...${o} />`]);return a`
    <p class="zacht">${ia.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${z} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function Qi({summary:t,inside:e,open:n=!1}){let[s,o]=P(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function Zi({gap:t}){let e=[t.barrier&&st(t.barrier).toLowerCase(),t.kind&&it(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${oa} severity=${t.severity} />${" · "}
      <a href=${O(["vragen",t.query])}>${Zn(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${N&&` · ${rn(t.plan).title}`}
      ${Ut(t.subject)&&[" · ",a`<${z} id=${t.subject} />`]}
      <${Yi} gap=${t} />
    </p>
  `}function pa({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=Qs(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${h(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Qi} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${ra} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${ia.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${h(k.gaps.under,{title:Zn(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${ia.who}</strong></p><${Ji} list=${t.candidates} plan=${t.plan} />`}
    <${Os} text=${()=>Jr(t.sentence,Qs(t),e,nt(t.plan))} />
  `} /></div>`}var ia,zn,Qs,Zn,hp,Am,Bm,Nm,la,ca,Pm,Yi,gp,jo=C(()=>{"use strict";wo();R();K();B();A();J();ut();pe();ft();ia=k.shared.gaps,zn=t=>[t,...t.also],Qs=t=>le(t.evidence)?[t.evidence]:[],Zn=t=>y.queries[t]?.title||t,hp=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Am=({sentence:t,subject:e,topic:n})=>[t,y.topics.find(s=>s.id===n)?.title,...[e,...y.works[e]?.chapters||[]].map(s=>y.called[s]?.label)].join(" "),Bm=(t,e)=>hp(e.gewicht,[t.severity])&&(!e.tekst||Un(Am(t),e.tekst))&&zn(t).some(n=>hp(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Nm=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},la=t=>t.flatMap(e=>zn(e).map(n=>Nm(e,n))),ca=(t,e)=>(e.vraag?la(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>Bm(n,e)),Pm=({phrase:t,work:e,more:n})=>e?[t," (",a`<${Mt} ids=${e} name=${Zt} />`,n&&ia.more_work,")"]:t;Yi=({gap:t})=>a`<span class="alleen-papier">${Qs(t).map(e=>a` · <${ra} passage=${e} />`)}</span>`;gp=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity}`}>
    <h3>${t.sentence}</h3>
    <${Zi} gap=${t} />
    <${pa} gap=${t} scenario=${e} />
  </article>
`});function Lo(t,e,n=null,s=Wm()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||ua(l.key),turn:tl(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=h(Im.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:ua(t),folds:!0,more:!0,turn:tl(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Ys({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,bp).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>bp&&" …"}</span>`}
    </div>
  `}function da({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||ua(t),turn:s||tl(t)};return a`
    <section class="blok">
      ${t?a`<${Ys} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Zs(r)}>${o}</div>
    </section>
  `}var Im,kp,Rm,qm,bp,Wm,Xi,ua,tl,Zs,Ls,Xs=C(()=>{"use strict";R();K();Ct();B();A();Im=k.shared,kp="uit",[Rm,qm,bp]=[20,6,4],Wm=()=>X()?qm:Rm,Xi=()=>(M.route.query.vouw||"").split(",").filter(Boolean),ua=t=>Xi().includes(kp)||Xi().includes(t),tl=(t,e=[t])=>()=>{let n=e.filter(o=>ua(o)!==(o===t)),s=Xi().filter(o=>o!==kp&&!e.includes(o));I({vouw:[...s,...n].join(",")},!0)};Zs=t=>t.open?null:"dicht";Ls=({id:t,items:e,first:n,as:s="ul"})=>Lo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Ys} part=${o} />`}
      <${s} class=${Zs(o)}>${o.rows}<//>
    `)});function Dm({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function dt({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p}=n,[u,$]=P(t),m=l?el(l,t):u,d=b=>{let g=m===b.key?`-${b.key}`:b.key;l?I({[l]:g===t?null:g},!0):$(g);let _=k.shared.table,x=g.startsWith("-")?_.descending:_.ascending;xt(h(_.sorted,{column:b.label.toLowerCase(),direction:x}))},f=Lo(s,Mr(r,i,m),m===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(b=>a`<${Dm} id=${s} column=${b} sort=${m} turn=${d} />`)}
          </tr>
        </thead>
        ${f.map(b=>a`
            <tbody role="rowgroup" key=${b.more?"meer":b.key} class=${Zs(b)}>
              ${b.folds&&a`<${Vm} part=${b} columns=${i} ...${e} />`}
              ${b.rows.map(g=>a`<${Hm} row=${g} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function $n({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var el,Hm,Vm,ve,Tn,Xn,Ie=C(()=>{"use strict";Se();R();K();B();A();J();ut();Xs();ft();el=(t,e="")=>M.route.query[t]||e;Hm=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,Vm=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Ys} part=${t} count=${s&&j(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;ve=(t,e,n,s=v)=>({key:t,label:e,text:o=>s(n(o)),cell:o=>a`<${z} id=${n(o)} text=${s(n(o))} />`}),Tn=(t,e,n,s)=>({key:t,label:e,text:o=>_e(n(o),s),cell:o=>a`<${zt} id=${n(o)} date=${s} />`}),Xn=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>a`<${be} of=${e(n)} />`})});function Um({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of Y(t,"who",e))vn(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${z} id=${s} />${` (${L(o).join(", ")})`}<${js} id=${s} /></li>`)}
    </ul>
  `:k.shared.no_partner}function Km(t){let e=w(t,"dueBy");return e&&` (${h(Le.bound,{date:at(e)})}; ${Uo(w(t,"modality"))})`}function to({of:t}){let e=o=>[kt(o,"barrier")&&h(Le.at_step,{step:v(kt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>w(o,r)&&Lt(o,r))].filter(Boolean),n=o=>w(o,"status")?h(Le.other_status,{reading:e(o).join(", ")}):h(Le.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Le.other_unsaid}),s=Vt(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${w(o,"rationale")}</li>`)}
    </ul>
  `:null}function nr({id:t,read:[e,n]=[w(t,"basis"),w(t,"strength")]}){let s=mt(t,"interventionKind").map(it).join(", "),o=V("CellState",w(t,"state"));return a`
    <div class="koppeling">
      <p>
        <${aa} id=${kt(t,"barrier")} />
        ${` · ${s} · ${V("Strength",n)} · `}
        <${ge} basis=${e} />${` ${Kt[e]?.[1]||V("Basis",e)}`}
        ${o&&a` · <strong>${h(Le.own_state,{state:o})}</strong>`}
      </p>
      <p class="reden"><strong>${Le.here}</strong>${w(t,"rationale")}</p>
      <${to} of=${t} />
    </div>
  `}function wp({id:t,scenario:e,contributions:n}){let{date:s}=e,o=bs(t,s),r=w(t,"promise"),i=gs(t,s),{links:l}=U(e),c=n.length?n.map(u=>a`<${nr} id=${u} read=${l[u]} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Le.across}</strong>${w(t,"rationale")}</p>`,p=[[Le.facts.deadline,i.length>0&&a`<${Gm} ids=${i} date=${s} />`],[Le.facts.who,a`<${Um} id=${t} date=${s} />`],[Le.facts.figures,$a(t).length>0&&a`<${nl} id=${t} date=${s} />`],[Le.facts.how,c],[Le.facts.where,a`<${be} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${z} id=${t} /></h3>
      <p class="regel">${ie(t)} · <${zt} id=${t} date=${s} /></p>
      <${yp} lead=${r&&Le.promise} text=${r||w(t,"summary")} />
      <${yp} lead=${Le.progress} text=${w(o,"summary")} />
      ${o&&a`<${to} of=${o} />`}
      <${$n} pairs=${p} />
    </article>
  `}var Le,Gm,$a,nl,yp,Xt,Fn=C(()=>{"use strict";R();B();Et();A();Ce();J();ut();At();ft();Ie();Le=k.shared.work;Gm=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=w(n,"deadlineLabel"),{delivery:o}=he(n,e);return a`
        <li>
          ${s&&`${W(s)}: `}“${w(n,"deadlineText")}”${Km(n)}
          ${w(n,"revises")==="true"&&`, ${Le.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,$a=(t,e)=>ae(t,"figure",e),nl=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${$a(t,e).map(n=>a`
        <li>
          <${z} id=${n} />: <strong>${y.lookups[n]?.description}</strong><${be} of=${[n]} />
        </li>
      `)}
  </ul>
`;yp=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;Xt=t=>[...t].sort((e,n)=>G(v(e),v(n)))});function ts({bar:t,most:e=Jm}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function ha(t,e,n){let{word:s,lines:o}=Ne(t),r=t&&[t.strict,Kt[t.most_basis]?.[1],t.requested&&En.requested_mark];return[s,...o,...r||[],e&&fa(e,n)].filter(Boolean).join(" · ")}function Xm({cell:t}){let{column:e,plan:n,why:s=[],across:o=0,candidates:r,undecided:i}=t;if(i)return a`<p>${En.undecided}</p>`;let l=Cs({column:e,barrier:null},n,M.route.query),c=a`<a href=${l}>${En.see_elsewhere}</a>`;return a`
    <p>${xo(nt(n))}</p>
    ${s.length>0&&a`<h3>${En.why}</h3>`}
    ${s.map(p=>a`<p>${w(p,"rationale")} <span class="zacht">${w(p,"source")}</span></p>`)}
    ${o>0&&a`<p>${h(En.elsewhere,{count:o,kind:it(e)})} ${c}</p>`}
    ${r&&a`<h3>${En.who}</h3><${Ji} list=${r} plan=${n} />`}
  `}function tf({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=It(),c=It();Qe(()=>{let g=document.getElementById(Js(i));return l.current.showModal(),c.current.focus(),()=>(g?.isConnected?g:document.getElementById(Js(i)))?.focus()},[]);let{word:p,lines:u,look:$}=Ne(e),m=h(En.panel_note,{scenario:Bt(o,r)}),d=n&&h(En.changed.usual,{phrase:na(n.usual)}),f=e.initiatives>0&&!o.strict&&W(e.strict||r.words.stands),b=e.things.map(g=>{let _=Nr(g).filter(x=>e.links.includes(x));return a`<${wp} key=${g} id=${g} scenario=${o} contributions=${_} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>M.led?history.back():I({cel:null})}
      onClick=${g=>g.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${h(En.panel,{row:t.label,step:st(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${fa(n,r)}. ${d}</p>`}
      ${f&&a`<p class="zacht">${f}.</p>`}
      <p class="zacht">${N&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${En.requested} <${Mt} ids=${e.requested} />.</p>`}
      ${b.length?b:a`<${Xm} cell=${e} />`}
    </dialog>
  `}function Mo({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=ta(t),i=nt(r);if(!i)return null;let l=Pe(e,n,i).find($=>$.key===s),c=l?.cells[dn(i).indexOf(o)];if(!c)return null;let p=Co(e,n,i)(s,o);return a`<${tf} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Ge,En,Jm,sr,sl,Qm,Ym,Zm,ma,fa,eo=C(()=>{"use strict";R();K();B();A();kn();J();ut();At();jo();ft();Fn();Ge=k.overview.legend,En=k.overview,Jm=20;sr=({expected:t=Ge.expected,quiet:e=Ge.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ge.states.map(o=>a`
        <li>
          <span class="staal"><${ts} bar=${[[o,1,0]]} /></span>${W(y.codes.CellState[o].label)}
        </li>
      `)}
    <li><span class="staal"><${ts} bar=${[[Ge.support_state,1,1]]} /></span>${Ge.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ge.undecided}</li>`}
    <li>
      <span class=${n?"staal blanco":"staal streepje"} aria-hidden="true">${!n&&"–"}</span>
      ${e}
    </li>
  </ul>
`,sl=()=>a`
  <ul class="stalen">
    ${Object.entries(Kt).map(([t,[,e]])=>a`<li><span class="staal"><${ge} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[Qm,...Ym]=Ge.sample.words,Zm=Ge.sample.bar.map(([t,e])=>[t,Number(e),0]),ma=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ge.title}>
    <h2>${Ge.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${ts} bar=${Zm} /><strong>${Qm}</strong>
      ${Ym.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ge.explain}</p>
    <${sr} undecided=${t} />
    <h3>${Ge.how}</h3>
    <${sl} />
    <p><span class="anders">${Ge.other}</span>${Ge.other_says}</p>
  </aside>
`,fa=({by:t},e)=>de(e).overview.changed[t]});function vp({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${W(s)}`;return a`<${$n} pairs=${Object.values(y.codes[t]).map(n=>[e(n),n.definition])} />`}function Sp({id:t=""}){let e=ke.reading;return a`
    <${yn} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${vp} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${Gn(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function nf(){let{howto:t}=k.overview,e=Object.values(Kt).map(([s])=>s),n={report:N?t.reports:Kn(),marks:e.join(" "),source:Is()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${h(s,n)}</li>`)}</ol>
    </details>
  `}function sf({name:t,one:e,plan:n,open:s}){let o=i=>a`<li key=${i}>${hn(i)?a`<${z} id=${i} />`:i}</li>`,r=It();return se(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${sa(t,N?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<ul class="geteld">${e.things.map(o)}</ul>`}
    </li>
  `}function af(){let t=Xt(Re.unjudged),e=n=>a`<span class="zacht"> – ${ie(n).toLowerCase()}</span>`;return a`
    <${yn} of=${ke.unjudged} id="ongeplaatst" count=${t.length}>
      ${t.length?a`<${je} ids=${t} more=${e} />`:a`<p>${ke.unjudged.none}</p>`}
    <//>
  `}function lf(){let t=o=>a`
    <li>
      <${z} id=${kt(o,"initiative")} />${" → "}<${aa} id=${kt(o,"barrier")} />
      ${`: ${w(o,"rationale")}`}<${to} of=${o} />
    </li>
  `,e=xp(Re.weak).map(t),n=h(ke.weak.intro,Re.links),s=xp(Re.statuses).map(o=>a`
      <li><${z} id=${kt(o,"initiative")} />${`: ${Lt(o,"status")}`}<${to} of=${o} /></li>
    `);return a`
    <${yn} of=${ke.weak} id="lezing" count=${e.length} intro=${n}><ul>${e}</ul><//>
    <${yn} of=${ke.other} id="anders" count=${Re.other.length}><ul>${Re.other.map(t)}</ul><//>
    ${s.length>0&&a`<${yn} of=${ke.statuses} id="standen" count=${s.length}><ul>${s}</ul><//>`}
  `}function pf(){if(!Re.judged.length)return null;let t=e=>h(ke.judged.line,{step:v(kt(e,"barrier")),kinds:mt(e,"interventionKind").map(it).join(", "),state:Lt(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:at(w(e,"asOf"))});return a`
    <${yn} of=${ke.judged} id="oordelen" count=${Re.judged.length}>
      <ul>${Re.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function uf(){let t=ke.expected.columns,e=[ve("stap",t.step,n=>kt(n,"barrier")),{key:"soort",label:t.kind,text:n=>mt(n,"interventionKind").map(it).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${yn} of=${ke.expected} id="verwacht" count=${Re.expected.length}>
      <${dt} id="verwachtingen" caption=${ke.expected.caption} rows=${Re.expected} columns=${e} />
    <//>
  `}var or,ke,ef,yn,of,rf,Op,Re,_p,xp,cf,Cp,jp=C(()=>{"use strict";R();K();Ct();B();Et();A();J();ut();eo();Xs();ft();Ie();Fn();or=k.method,ke=k.unknown,ef=3,yn=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${da} id=${e!==void 0&&e<=ef?"":s} close=${o}
    title=${e===void 0?t.title:h(ke.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;of=()=>I({getal:null},!0),rf=({scenario:t})=>a`
  <${yn} of=${or.numbers} id="getallen" close=${M.route.query.getal?of:null}>
    ${we(t).map(e=>a`
        ${N&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Sn(t,e).named).map(([n,s])=>a`
              <${sf} key=${n} name=${n} one=${s} plan=${e} open=${M.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,Op=({route:t})=>a`
  <${et} text=${or.title}><p class="uitleg">${or.intro}</p><//>
  <${nf} />
  <div class="blok"><${ma} /></div>
  <${yn} of=${or.states} id="standen"><${vp} list="CellState" /><//>
  <${rf} scenario=${H(t.query)} />
  <${Sp} />
  <p><a href=${O("weet-niet")}>${or.unknown}</a></p>
`,Re=y.unknown,_p=({of:t,id:e,ids:n})=>a`
  <${yn} of=${t} id=${e} count=${n.length}><${je} ids=${Xt(n)} /><//>
`,xp=t=>[...t].sort((e,n)=>G(v(kt(e,"initiative")),v(kt(n,"initiative"))));cf=()=>a`
  <${yn} of=${ke.clashes} id="tegenspraak" count=${Re.clashes.length}>
    ${Xt(Re.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${z} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${be} of=${[t]} />
        </div>
      `)}
  <//>
`;Cp=()=>a`
  <${et} text=${ke.title}><p class="uitleg">${ke.intro} ${jn}</p><//>
  <${af} />
  <${lf} />
  <${cf} />
  <${pf} />
  <${_p} of=${ke.nameless} id="naamloos" ids=${Re.nameless} />
  <${_p} of=${ke.generic} id="verzamelnamen" ids=${Re.generic} />
  <${uf} />
  <${Sp} id="lezen" />
`});function df(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function $f(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=al(s,o,.8);return n}function ff(t,e){return[...t.querySelectorAll(mf)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=ga(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return hf(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(ol(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Lp[s.tagName](i,s),...c,dash:p,opacity:u}]})}function hf(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=no(" ",$,u.fontWeight)),!p.trim())return[];i=!0;let d={at:ga(new DOMMatrix(e).translate(l,o)),text:p.trim(),size:$,weight:u.fontWeight,fill:u.fill};return l+=no(p.trim(),$,u.fontWeight),[d]})}function no(t,e,n){return rl.font=`${n} ${e}px ${ba}`,rl.measureText(t).width}function gf(t,e,n){let{width:s,height:o}=e,r=ga(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?al(s/2,o/2,s/2-1):rr(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;ol(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:df(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:$f(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:rr(0,o/2-1,s,2),fill:u[0]});for(let[,d,f,b]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(f)?i.push({at:r,d:rr(0,o+Number(f),s,-Number(f)),fill:d}):i.push({at:r,d:rr(+b/2,+b/2,s-+b,o-+b),fill:"none",stroke:d,wide:+b});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:t.getPropertyValue(`border-${d}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&$("top").wide)i.push({at:r,d:c,fill:"none",...$("top")});else for(let[d,f]of Object.entries(m)){let b=$(d);b.wide&&ol(b.stroke)&&i.push({at:r,d:f,fill:"none",...b})}return i}function bf(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let $=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-$.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,$.right-m.on.left,m.on.height)):i.push({on:$,text:p})}no("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=rl.measureText("x");return i.map(({on:p,text:u})=>{let $=u;for(;$&&p.left+no($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==u&&($=`${$.slice(0,-1).trim()}…`);let m=ga(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function Mp(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return ff(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?bf(u,l,c):u instanceof Element?Mp(u,l,c):[]);return o.style.transform="",[...gf(s,i,l),...p]}function il(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=Mp(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*no(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var ga,ol,rr,al,Lp,mf,rl,ba,zp=C(()=>{"use strict";ga=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),ol=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),rr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,al=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Lp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>al(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>rr(t("x"),t("y"),t("width"),t("height"))},mf=[...Object.keys(Lp),"text"].join();rl=document.createElement("canvas").getContext("2d"),ba=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function ll(t,e,n,s,o,r){let i=yc(t,p=>no(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,es,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function Ap({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=y.meta,l=[Gn(nt(e?.plan)),e&&Bt(e)].filter(Boolean).join(". "),c=h(ka.foot,{version:r,content:(i||"").slice(0,12)}),p=document.querySelector(n);p.classList.add("heel");let u=il(p);p.classList.remove("heel");let $=Math.max(u.width,yf),m=ll(t,22,650,kf,$,es),d=ll(`${l}. ${jn}`,13,400,Tp,$,m.below+2),f=d.below+16,[b,g,_]=[es,f+u.height+24,0],x=[...document.querySelectorAll(s)].map(il).flatMap(q=>{b>es&&b+q.width>es+$&&([b,g,_]=[es,g+_+6,0]);let D=Ep(q.shapes,b,g);return b+=q.width+20,_=Math.max(_,q.height),D}),S=ll(`${o} ${c}`.trim(),13,400,Tp,$,g+_+16),F=[...m.shapes,...d.shapes,...Ep(u.shapes,es,f),...x,...S.shapes];return{title:`${t} ${l}. ${jn}`,width:$+2*es,height:S.below+es,shapes:F}}function xf(t){let{title:e,width:n,height:s,shapes:o}=Ap(t),r=(c,p,u,$="")=>{let m=c.appendChild(document.createElementNS(_f,p));for(let[d,f]of Object.entries(u))f!==void 0&&f!==""&&m.setAttribute(d,String(f));return m.textContent=$,m},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":ba,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:f,size:b,weight:g,slant:_,opacity:x}of o){let[S,F,q,D,Z,rt]=c,T=S===1&&!F&&!q&&D===1?`translate(${Z} ${rt})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:T,fill:$,...m&&m!=="none"&&{stroke:m,"stroke-width":d,"stroke-dasharray":f},opacity:x===1?void 0:x}):r(l,"text",{transform:T,...{"font-size":b,"font-weight":g,"font-style":_},fill:$},p)}un(Zr(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function vf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=Ap(t),o=document.createElement("canvas"),r=Math.min(wf,Fp/e,Fp/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:f,size:b,weight:g,slant:_="",opacity:x=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=x,i.fillStyle=$,i.font=`${_} ${g} ${b}px ${ba}`,p!==void 0&&i.fillText(p,0,0);let S=new Path2D(u);$!=="none"&&i.fill(S),m&&m!=="none"&&d&&(i.strokeStyle=m,i.lineWidth=d,i.setLineDash((f||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(S)),i.restore()}let l=Zr(`${t.name}.png`);o.toBlob(c=>c?un(l,c,"image/png"):xt(h(ka.too_large,{name:l})),"image/png")}var ka,kf,Tp,es,yf,wf,Fp,Ep,_f,Je,Ms=C(()=>{"use strict";Se();R();B();A();ut();pe();zp();ka=k.shared.export,[kf,Tp]=["#16212B","#46525D"],[es,yf,wf,Fp]=[28,720,2,12e3],Ep=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));_f="http://www.w3.org/2000/svg";Je=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>xf(t)}>${ka.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>vf(t)}>${ka.png}</button>
  </span>
`});function Bp({rows:t,unit:e,end:n}){let s=n?Gt.right:Gt.left-Gt.box,o=n?Gt.right+Gt.box+12:Gt.left-Gt.box-12;return t.map(({state:r,count:i,y:l})=>{let c=Gt.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${Gt.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${zs(r)}
        </text>
      </g>
    `})}function Sf({band:t,unit:e}){let n=t.count*e,s=Gt.top+t.y1*e+n/2,o=Gt.top+t.y2*e+n/2,r=(Gt.left+Gt.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${Gt.left} ${s} C${r} ${s} ${r} ${o} ${Gt.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${Np(t)}</title></path>
  `}function Of({flow:t}){let e=Math.max(...t.bands.map(n=>n.count));return a`<div class="standlijst">
    ${t.left.map(({state:n,count:s})=>a`
        <section>
          <h3>${s} ${zs(n)}</h3>
          <ul>
            ${t.bands.filter(o=>o.from===n).map(o=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${o.to}`}
                      style=${{width:`${100*o.count/e}%`}}></i>
                    ${o.count} ${zs(o.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${so.listed}</p>
  </div>`}function Pp({flow:t,one:e,other:n,counted:s}){if(X())return a`<${Of} flow=${t} />`;let o=Gt.height/t.height,r=t.bands.map(Np).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${so.title}>
      <svg viewBox=${`0 0 ${Gt.width} ${Gt.height+Gt.top+14}`} role="img"
        aria-label=${h(so.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${Gt.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Gt.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${Sf} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${Bp} rows=${t.left} unit=${o} />
        <${Bp} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${so.caption}</figcaption>
      <p class="acties"><${Je} name="overgang" title=${`${so.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var so,Gt,zs,Np,Ip=C(()=>{"use strict";R();Ct();B();A();J();Ms();so=k.compare.flow,Gt={width:960,height:430,top:40,left:230,right:640,box:16},zs=t=>t?W(V("CellState",t)):so.fresh,Np=({count:t,from:e,to:n})=>j(so.band,t,{from:zs(e),to:zs(n)})});function Mf(t){let e=An[An.length-1],n=y.plans.map(c=>An.findLast(p=>p.plan===c)||e),[s,o]=N?n:[An[0],e],r=An.slice(0,-1).find(c=>c.key===t.van)||s,i=An.slice(An.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function zf({change:t,other:e}){let n=Mn(t.kind,t.other_barrier,e.plan.key),s=O("overzicht",{cel:n,stand:e.date===Ee?null:e.date},!1),o=h(Q.see_cell,{kind:it(t.kind),step:st(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${s}>${Q.see}<span class="sr">${o}</span></a></li>`}function Tf({rows:t}){let e={of:([n])=>n,titles:Object.entries(Object.fromEntries(t.map(([n,s])=>[n,s])))};return a`
    <section class="blok">
      <h2>${h(Q.stated,{count:t.length})}</h2>
      <p class="zacht">${Q.stated_note}</p>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${Lo("uitspraken",t,e).map(n=>a`
          ${n.folds?a`<${Ys} part=${n} level=${3} count=${n.rows.length} />`:a`<h3>${n.title}</h3>`}
          <ul class=${Zs(n)}>
            ${n.rows.map(([,,s,o])=>a`
                <li>
                  ${o}${" "}
                  <a href=${Ve(s)}>${Q.see}<span class="sr"> ${v(s)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function Ff({found:t,one:e,other:n,mode:s,counted:o}){let r={of:m=>m.other_barrier||m.barrier||"",titles:[...ln,["",k.shared.all_steps]]},i={of:({whose:m})=>m,titles:Object.entries(Q.whose).map(([m,d])=>[m,h(d,{one:e.plan.title,other:n.plan.title})])},l=m=>m.map(d=>v(fe(d)||d)).join(", "),c=m=>L([m.barrier,m.other_barrier].map(st)).join(" / "),p=m=>W(it(m.kind))+(s==="plans"?` (${c(m)})`:""),u=[{key:"stap",label:Q.columns.step,text:c},{key:"soort",label:Q.columns.kind,text:m=>W(it(m.kind))},{key:"een",label:e.label,text:m=>W(m.states[0])},{key:"ander",label:n.label,text:m=>W(m.states[1])},{key:"weg",label:Q.left[s],sort:!1,text:m=>l(m.left)},{key:"erbij",label:Q.joined[s],sort:!1,text:m=>l(m.joined)}],$=()=>bn(u,t.changes,()=>xe(null,"",o));return a`
    ${Lo("verschillen",t.changes,s==="plans"?i:r).map(m=>a`
        ${m.folds&&a`<${Ys} part=${m} level=${3} count=${j(Q.differ,m.rows.length)}
            names=${m.rows.map(p)} />`}
        <ul class=${Zs(m)}>
          ${m.rows.map(d=>a`<${zf} change=${d} other=${n} />`)}
        </ul>
      `)}
    ${t.notes.map(m=>a`<p class="zacht">${m}</p>`)}
    <details>
      <summary>${Q.as_table}</summary>
      <${dt} id="vakken" caption=${Q.table} rows=${t.changes} columns=${u} />
      <div class="acties"><${ce} name="vergelijk-vakken.csv" rows=${$} /></div>
    </details>
  `}function Ef({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>zs(p)},...e.right.map(({state:p})=>({key:p,label:zs(p),sort:!1,text:u=>String(e.bands.find($=>$.from===u.state&&$.to===p)?.count||Q.nothing)}))],c=h(Q.counts_table,{before:n.label,after:s.label});return a`
    <section class="blok">
      <h2>${Q.counted}</h2>
      <p class="zacht">${h(Q.counts,{both:i,fresh:t.fresh.length})}</p>
      <${Pp} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${j(Q.heads,r.length,{names:oe(r.map(Zt))})}</p>`}
      <details>
        <summary>${Q.flow.table}</summary>
        <${dt} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    </section>
  `}function Bf(t,e,n){let{actions:s}=t;return{notes:e?[]:t.notes,statements:t.statements.filter(([,,o])=>n(o)),changes:e?t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)):t.changes,actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function Nf({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":_e(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${Q.not_yet}</span>`:a`<${zt} id=${m} date=${e.date} />`,p=[ve("actie",Q.action,m=>m),{key:"wat",label:Q.what,text:ie},{key:"plan",label:e.label,text:l,cell:c},Tn("nu",n.label,m=>m,n.date)],u=()=>bn(p,r,()=>xe(null,e.plan.key,o)),$=()=>I({alles:s?null:"ja"});return a`
    <section>
      <h2>${h(s?Q.all:Q.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${$}>${Q.show_all}</button>
        <${ce} name="vergelijk.csv" rows=${u} />
      </div>
      <${dt} id="vergelijk" caption=${Q.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function qp({route:t}){if(An.length<2)return a`<${et} text=${Q.title} /><p>${Q.alone}</p>`;let{one:e,other:n,after:s}=Mf(t.query),o=H(t.query),r=Vi(o),i=Lf(e,n,o),l=Ze.some(g=>g.notation===t.query.stap)?t.query.stap:"",c=i.actions&&Hn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",p=Af(l,c),u=Bf(i,l,p),{actions:$}=u,m=l&&c?null:$?.flows[l||c],d=hs.filter(g=>re(g,e.plan.key)&&y.works[g]?.container&&p(g)),f=$?"dates":"plans",b=h(Q.intro[f],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${et} text=${Q.heading[f]} title=${Q.title}><p class="uitleg">${b} ${jn}</p><//>
    <${pn}>
      <${Ki} />
      <div class="velden">
        ${An.length>2&&a`
            <${Rt} label=${Q.first} name="van" chosen=${e.key} options=${Rp(An.slice(0,-1))} />
            <${Rt} label=${Q.second} name="met" chosen=${n.key} options=${Rp(s)} />
          `}
        <${Rt} label=${Q.columns.step} name="stap" options=${ln} />
        ${$&&a`<${Rt} label=${Cf} name="hoofdstuk" options=${jf} />`}
      </div>
    <//>
    ${$&&m&&a`<${Ef} ...${{actions:$,flow:m,one:e,other:n,counted:r,heads:d}} />`}
    ${$&&a`<${Tf} rows=${u.statements} />`}
    ${!c&&a`<section class="blok">
      <h2>${h(Q.cells,{count:u.changes.length})}</h2>
      ${u.changes.length?a`<${Ff} found=${u} one=${e} other=${n} mode=${f} counted=${r} />`:[a`<p>${k.shared.none}</p>`,u.notes.map(g=>a`<p class="zacht">${g}</p>`)]}
    </section>`}
    ${$&&a`<${Nf} ...${{actions:$,one:e,other:n,counted:r,all:!!t.query.alles}} />`}
    <${ue} text=${j(Q.shown,u.changes.length)} />
  `}var Q,Cf,jf,An,Rp,Lf,Af,Wp=C(()=>{"use strict";R();K();Ct();B();Et();A();kn();J();ut();At();Ke();pe();Xs();ft();Ip();Ie();Q=k.compare,Cf=k.measures.fields.chapter,jf=Hn.map(t=>[t,v(t)]),An=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:N?h(Q.side,{plan:t.title,label:n}):W(n)}))),Rp=t=>t.map(e=>[e.key,e.label]),Lf=(t,e,{stated:n,strict:s})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`];Af=(t,e)=>n=>(!t||On(n).includes(t))&&(!e||y.works[n]?.chapters?.includes(e))});function If({row:t,cell:e,change:n,step:s,plan:o}){let r=ha(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=Mn(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Js(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>I({cel:i})}>
        <span class="sr">${h(k.overview.cell,{row:t.label,step:st(s)})}${r}</span>
        <${Dp} cell=${e} />
      </button>
    </td>
  `}function Hp({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?ye.undecided:ye.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function qf({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${h(ye.caption,{scenario:Bt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${ye.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${Rf} step=${l} place=${c+1} column=${e.columns[c]}
                all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&St(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${z} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${If} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${Hp} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function Vf({plan:t,scenario:e,reach:n}){let s=Pe("partner",e,t),o=Co("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Qn} plan=${t} /><p>${ye.nothing_yet}</p>`:n.partners?a`
    ${N&&a`<h2>${t.title}</h2>`}
    <${Qn} plan=${t} />
    <p>${Sn(e,t).phrase.reach}
      ${" "}<a href=${O("methode",{getal:"organisaties-in-de-tekst"})}>${ye.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${qf} plan=${t} reach=${n} scenario=${e} rows=${s}
          changes=${o} />
        <p class="acties">
          <${Je} name=${`dekking-${t.key}`} title=${ye.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${Df} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${ye.alike.title}</h2><p>${ye.alike.note}</p></div>
        <ul class="zelfde">
          ${n.alike.map(r=>a`<li key=${r.steps}><strong>${r.steps}</strong> ${r.names}</li>`)}
        </ul>
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${Hf} reach=${n} plan=${t} />
    </div>
  `:a`<p>${ye.nothing}</p>`}function Vp({route:t}){let e=H(t.query),{reach:n}=U(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${et} text=${ye.heading} title=${ye.title} />
      <p class="zacht">${Bt(e)}</p>
      <${Us} />
    </div>
    ${we(e).map(o=>a`
        <${Vf} key=${o.key} plan=${o} scenario=${e}
          reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${Mo} address=${s} by="partner" scenario=${e} />`}
    <${ue} text=${s?"":h(ye.shown,{scenario:Bt(e)})} />
  `}var ye,Pf,Dp,cl,Rf,Wf,Df,Hf,Up=C(()=>{"use strict";R();K();Ct();B();Et();A();kn();ut();At();eo();Ke();Ms();ft();ye=k.coverage,Pf=5,Dp=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${ge} basis=${t.most_basis} />
    <${ts} bar=${t.bar} most=${Pf} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;cl=t=>!t.acting&&!t.undecided,Rf=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${cl(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ve(t.id)}>${t.label}</a>
    <span class=${cl(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;Wf=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${St(t.id)?"verzamel":""}><${z} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${O("dekking",{...M.route.query,cel:Mn(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Ne(e).word}${n&&`, ${fa(n,o)}`}</span>
      <${Dp} cell=${e} />
    </a>
  </li>
`,Df=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${Wf} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${N?"h3":"h2"} class="stapkop">
            <span class=${cl(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${h(ye.step,{step:st(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<${Hp} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,Hf=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${N?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${O("aandachtspunten",{stap:n.step})}>${ye.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${ye.about}</p>
    <${sr} expected=${ye.expected} quiet=${ye.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${sl} />
    <p><a href=${O("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function Jp(t,e){let{columns:n=[]}=U(t).reach.find(c=>c.plan===e.key)||{},s=Pe("kind",t,e),o=Pe("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap(($,m)=>u[m]?[m]:[]),basis:$=>u[$]?.most_basis||""})).sort((c,p)=>Kp(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>G(i(c),i(p)));return{stops:r,several:l}}var Kp,Gp,pl,ya=C(()=>{"use strict";B();Et();A();Ce();kn();J();At();Kp=(t,e)=>Number(St(t))-Number(St(e))||G(v(t),v(e)),Gp=({date:t,plan:e})=>Wn("InformationFlow").filter(n=>Rs(n,t)&&re(n,e)).map(n=>{let s=Vt(n,"between"),o=r=>[...Vt(n,r),...s].sort(Kp);return{id:n,state:w(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>G(w(n.id,"content"),w(s.id,"content"))),pl=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function Jf(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(q=>o.get(q)).filter(q=>q!==void 0),[u,$]=p.sort((q,D)=>q.left-D.left);if(!u||!$)return{d:"",x:0,y:0};let[m,d]=[u.right-n.left,(u.top+u.bottom)/2-n.top],[f,b]=[$.left-n.left,($.top+$.bottom)/2-n.top],g=(m+f)/2,_=`M${m} ${d}C${g} ${d} ${g} ${b} ${f} ${b}`,x=Gf.map(q=>{let[D,Z,rt,T]=[(1-q)**3,3*q*(1-q)**2,3*q*q*(1-q),q**3];return{d:_,x:D*m+(Z+rt)*g+T*f,y:(D+Z)*d+(rt+T)*b}}),F=x.find(q=>r.every(D=>Math.max(Math.abs(D.x-q.x),Math.abs(D.y-q.y))>Kf))||x[0];return c!==void 0&&r.push(F),F})}function Qf(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function zo({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=It(),[c,p]=P([]);Qe(()=>{let b=()=>p(Jf(l.current,n));b();let g=new ResizeObserver(b);return g.observe(l.current),()=>g.disconnect()},[n,e]);let u=e.flat(),$=u.some(b=>b.id===s)?s:u[0]?.id,m=new Set(n.flatMap(({from:b,to:g})=>b===s||g===s?[b,g]:[])),d=({from:b,to:g})=>b===s||g===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${b=>{let g=b.target.dataset.vak;if(!g||b.ctrlKey||b.metaKey||b.altKey)return;if(!Uf.includes(b.key))return i(b.key,g);let _=Qf(b.key,g,e,n);b.preventDefault(),_&&l.current.querySelector(`[data-vak="${CSS.escape(_)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:b},g)=>a`<path d=${b} class=${`${n[g]?.look}${n[g]&&d(n[g])?" aan":""}`} />`)}
      </svg>
      ${e.map((b,g)=>a`
          <div class=${`kolom ${b[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[g]}</h2>
            <ul>
              ${b.map(_=>a`
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
      ${c.map(({x:b,y:g},_)=>n[_]?.number!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${b}px`,top:`${g}px`}}>
              ${n[_].number}
            </span>
          `)}
    </div>
  `}var Uf,Kf,Gf,wa=C(()=>{"use strict";R();Uf=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],Kf=28,Gf=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function To({label:t,id:e,thing:n,pick:s,among:o=hn}){let[r,i]=P(!1),l=()=>Xt([...Ye.keys()].filter(b=>Ut(b)&&o(b))),c=Fe(()=>r?l():[],[r]),[p,u]=P(null),$=b=>{let g=Ht(b.trim()),_=F=>[v(F),Zt(F),...mt(F,"altLabel")].map(Ht),x=F=>Dn(F)?_(F):_(F).slice(0,2),S=c.find(F=>v(F)===b)||c.find(F=>x(F).includes(g));return S?[S]:c.filter(F=>g&&_(F).some(q=>q.includes(g)))};se(()=>u(null),[n]);let{route:m}=M,d=b=>{if(M.route!==m)return;let[g,..._]=$(b.target.value);u(g&&!_.length?null:b.target.value),g&&!_.length&&s(g)},f=p?$(p).slice(0,3).map(v).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(hn(n)?v(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(b=>a`<option value=${v(b)}></option>`)}</datalist>
      ${p&&a`<small role="status">${f?h(Qp.meant,{names:f}):Qp.unknown_thing}</small>`}
    </label>
  `}var Qp,_a=C(()=>{"use strict";R();K();B();A();J();Fn();Qp=k.explore});function Yf(t){let e=Xp(bo(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status">
      <strong>${yt.none}</strong>${e.length>0&&` ${h(yt.only,{names:Zp(e)})}`}
    </p>
  `}function Zf({from:t,to:e,scenario:n}){let s=Pc([t,e],n).map(r=>r.label),o=Ic([t,e],n);return a`
    ${s.length>0&&a`<p>${h(yt.shared,{steps:oe(s)})}</p>`}
    ${o.length>0&&a`<p>${yt.bodies} <${Mt} ids=${o} />.</p>`}
  `}function ul({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(c=>ae(c,"chapterLead",e)),r=s.filter(c=>(o||s).includes(c)&&re(c,n)),[i,l]=o?yt.headed:yt.heads;return r.length>0&&a`<p>${i} <${Mt} ids=${r} />. ${l}</p>`}function Xf({from:t,to:e,scenario:n,collective:s}){let o=Fe(()=>Wr(t,e,n,s),[t,e,s,n]),r=o.length>Ko?h(yt.longer.first,{count:Ko}):j(yt.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,Ko).map(i=>a`<li><${Mt} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function eh({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=Xp(t,e),i=Fe(()=>{let f=g=>[me(g)?"wat":"wie",r.includes(g)&&"verzamel",(g===n||g===s)&&"begin"].filter(Boolean).join(" "),b=g=>r.includes(g.from)||r.includes(g.to)?"l-punt":"l-heel";return{columns:t.layers.map(g=>g.map(_=>({id:_,text:v(_),look:f(_)}))),ties:t.lines.map((g,_)=>({from:g.from,to:g.to,number:_+1,look:b(g)}))}},[t]),l=t.layers.map(f=>me(f[0])),c=r.length?bo(n,s,o):t,p=c?.length===t.length?c.count:0,u=Zp(r),$=j(yt.works,l.filter(Boolean).length),m={from:v(n),to:v(s),count:t.lines.length},d=f=>I({van:null,naar:null,uit:f,kies:f});return a`
    <p role="status">${p>0&&a`<strong>${j(yt.counted,p,{works:$})}</strong> `}${yt.says}</p>
    ${u&&a`<p>${j(yt.through,t.count-p,{names:u,works:$})} ${yt.dotted}</p>`}
    ${!X()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${zo} heads=${l.map(f=>f?yt.columns.what:yt.columns.who)} ...${i} chosen=""
              label=${h(yt.picture,m)} choose=${d} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${Je} name=${k.explore.file} title=${`${m.from} – ${m.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${yt.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:f})=>a`<${tu} roles=${f} />`)}
    </ol>
  `}function eu({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(m=>Yp(m)?m:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?Nc(n,s,e):[],p=Fe(()=>l?bo(n,s,e,o):null,[n,s,o,e.key,e.plan]),u=(m,d,f)=>a`
    <${To} label=${d} id=${m} thing=${f} among=${Yp}
      pick=${b=>I({[m]:b})} />
  `,$=(m,d,f)=>a`
    <label class="vink">
      <input type="checkbox" id=${m} checked=${d} onChange=${()=>I({[m]:d?null:"ja"})} />
      ${` ${f}`}
    </label>
  `;return a`
    <section aria-label=${yt.heading}>
      <h2>${yt.heading}</h2>
      <div class="velden">
        ${u("van",yt.from,n)} ${u("naar",yt.to,s)}
        ${$("verzamel",o,yt.collective)}
        ${l&&a`<button type="button" onClick=${()=>I({van:s,naar:n})}>${yt.swap}</button>`}
        ${l&&p&&$("langer",r,yt.longer.show)}
      </div>
      <p><a href=${O("verken",{uit:n,kies:n})}>${yt.back}</a></p>
      ${!(n&&s)&&a`<p>${yt.choose}</p>`} ${n&&n===s&&a`<p>${yt.same}</p>`}
      ${l&&a`<${ul} of=${[n,s]} scenario=${e} />`}
      ${l&&(p?a`<${eh} ...${i} found=${p} />`:a`<${Yf} ...${i} />`)}
      ${c.length>0&&a`
          <h3>${yt.together}</h3>
          <ul class="wegen">${c.map(m=>a`<${tu} roles=${m} />`)}</ul>
        `}
      ${l&&a`<${Zf} ...${i} />`}
      ${l&&p&&r&&a`<${Xf} ...${i} collective=${o} />`}
    </section>
  `}var yt,Yp,Zp,Xp,tu,th,nu=C(()=>{"use strict";R();K();Ct();B();A();Ds();Ce();J();At();wa();Ms();ft();_a();yt=k.explore.path,Yp=t=>Ut(t)&&(Dn(t)||me(t)),Zp=t=>oe(t.map(v)),Xp=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>St(s)&&s!==e&&s!==n);tu=({roles:t})=>a`<li>${t.map(e=>a`
      <p><${z} id=${e.from} />: ${e.phrase}, <${z} id=${e.to} />${th(e.to)}</p>
      <${Yn} of=${e.of[0]} look="zacht adres" />
    `)}<${zt} id=${t[0].to} /></li>`,th=t=>N&&` (${jt(t)?.title})`});function ru(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=M.route.query,i=qr(t,e,s),l=c=>{location.hash=O("verken",c)};return{f:()=>o?l({uit:t,kies:t}):I({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&I({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&I({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||I({weg:[...xa(r),t].join(","),kies:null}),p:()=>o?l({van:t}):I({van:t}),Escape:()=>I({kies:null})}}function nh({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=ru(t,e),l=qr(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Ve(t)}>${lt.actions.page}</a>
      ${s.join()!==t&&c("f",lt.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",j(lt.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",lt.actions.fold)}
      ${(r||!s.includes(t))&&c("h",lt.actions.hide)}
      ${Ue(t)!=="step"&&c("p",lt.actions.path)}
    </p>
  `}function au(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${lt.panel.label}><p class="zacht">${lt.panel.none}</p></section>`;let s=e.roles.filter(i=>i.from===n||i.to===n),o=e.ties.filter(i=>i.work===n||i.step===n).map(i=>({...i,end:n===i.work?i.step:i.work,why:w(i.of,"rationale")})),r=me(n)?"from":"to";return a`
    <section class="inwoorden" id="inwoorden" aria-label=${lt.panel.label}>
      <h2>${ns(n)}</h2>
      ${me(n)&&a`<p>${_e(n,t.scenario.date)}</p>`}
      ${hn(n)&&St(n)&&a`<p class="zacht">${lt.panel.collective}</p>`}
      ${hn(n)&&a`<${nh} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?lt.panel.who:lt.panel.what}</h3>`}
      <ul class="buren">
        ${s.map(i=>a`<li>
            <${z} id=${i[r]} /><span class="zacht"> – ${i.phrase}</span>
            <${Yn} of=${i.of[0]} look="zacht adres" />
          </li>`)}
      </ul>
      ${o.length>0&&a`<h3>${n===o[0].work?lt.panel.step:lt.panel.what}</h3>`}
      <ul class="buren">
        ${o.map(({work:i,of:l,basis:c,end:p,why:u})=>a`<li>
            ${p===Ws?lt.no_step:a`<${z} id=${p} />`}
            ${" "}<${ge} basis=${c} />
            ${u&&a`<span class="zacht"> ${lt.panel.reason} ${u}</span>`}
            ${l!==i&&a`<${Yn} of=${l} look="zacht adres" />`}
          </li>`)}
      </ul>
    </section>
  `}function iu({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Fe(()=>{let u=d=>`wie${St(d)?" verzamel":""}`,$=d=>!o&&e.includes(d)?" begin":"",m=d=>o||e.includes(d)?0:qr(d,t,s);return{columns:[t.who.map(d=>({id:d,text:ns(d),look:u(d)+$(d),badge:m(d)})),t.what.map(d=>({id:d,text:ns(d),look:`wat${$(d)}`,more:[ou(ks(d,s.date)),a` <small>${Lt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:ns(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:f,role:b})=>({from:d,to:f,look:`l-heel r-${b}`})),...t.ties.map(({work:d,step:f,basis:b})=>({from:d,to:f,look:su(b,f)}))]}},[t]),l=u=>I({kies:u===n?null:u}),c=(u,$)=>$!==Ws&&ru($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=h(lt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${zo} heads=${lt.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${lt.intended}</li>`}
      <li class="zacht">${lt.to_step}</li>
      ${Object.entries(Kt).map(([u,[,$]])=>a`<li><span class=${`streep ${su(u)}`} aria-hidden="true"></span>${$}</li>`)}
      ${Object.entries(y.codes.CellState).filter(([u])=>t.what.some($=>ks($,s.date)===u)).map(([u,{label:$}])=>a`<li>${ou(u)}${W($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${lt.keys}</p>
  `}function lu({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map($=>$.to)),r=[...t.roles.map($=>({who:$.from,role:$.phrase||"",work:$.to,of:$.of})),...t.what.filter($=>!o.has($)).map($=>({who:"",role:"",work:$,of:[]}))],i=$=>t.ties.filter(m=>m.work===$).map(m=>m.step),l=$=>Vn($,n,s).length?lt.list.away:lt.list.no_partner,c=[{...ve("wie",lt.list.who,$=>$.who),text:$=>$.who?ns($.who):l($.work),cell:({who:$,work:m})=>$?[a`<${z} id=${$} />`,a`<${js} id=${$} />`]:l(m)},{key:"rol",label:lt.list.role,text:$=>$.role},ve("wat",lt.list.what,$=>$.work),{key:"stap",label:lt.list.step,text:$=>i($.work).map(ns).join(", ")},Tn("stand",lt.list.status,$=>$.work,n.date),Xn(lt.list.where,$=>$.of)],p=$=>({class:e&&[$.who,$.work,...i($.work)].includes(e)?"gekozen":null}),u=`${j(lt.list.caption,r.length)}${s?"":`. ${lt.list.only}`}`;return a`<${dt} id="verkenlijst" caption=${u} rows=${r} columns=${c} about=${p} />`}var lt,xa,ns,sh,su,ou,cu=C(()=>{"use strict";R();K();B();A();Ds();J();ut();At();wa();ft();Ie();lt=k.explore,xa=t=>(t||"").split(",").filter(Ut),ns=t=>t===Ws?lt.no_step:v(t);sh={"●":"l-heel","◐":"l-lang","○":"l-punt"},su=(t,e)=>e===Ws?"l-geen":sh[Kt[t]?.[0]]||"l-heel",ou=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function uu({rows:t,chosen:e,state:n}){let s=Fe(()=>{let r=c=>L(t.flatMap(p=>p[c].length?p[c]:[""])).sort((p,u)=>+!p-+!u).map(p=>({id:`${c} ${p}`,text:p?v(p):qe.unnamed,look:`wie${p&&!St(p)?"":" verzamel"}`})),i=t.flatMap(c=>{let p=c.between.length?"l-punt":"l-heel";return[...(c.from.length?c.from:[""]).map(u=>({from:`from ${u}`,to:c.id,look:p})),...(c.to.length?c.to:[""]).map(u=>({from:c.id,to:`to ${u}`,look:p}))]}),l=t.map(c=>({id:c.id,text:Sa(c),look:"wat",more:oh(c)}));return{columns:[r("from"),l,r("to")],ties:i}},[t.map(r=>r.id).join()]),o=r=>I({kies:r===e?null:r});return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${zo} heads=${qe.columns} ...${s} chosen=${e} label=${h(qe.picture,{state:n})} choose=${o}
          press=${r=>r==="Escape"&&I({kies:null})} />
      </div>
      ${t.some(r=>r.between.length)&&a`<ul class="lijnen" id="stromenlegenda">
          <li><span class="streep l-punt" aria-hidden="true"></span>${qe.dotted}</li>
        </ul>`}
    </div>
  `}function du({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(l=>o?l[o].includes(s)||!s&&!l[o].length:e===""||l.id===e),i=r.length?r:t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <ul class="buren">
        ${i.map(l=>a`
            <li>
              <${ah} row=${l} />:
              ${" "}<${z} id=${l.id} text=${Sa(l)} />
              ${w(l.id,"summary")&&a`<span class="zacht adres">${w(l.id,"summary")}</span>`}
              <${Yn} of=${l.id} look="zacht adres" />
            </li>
          `)}
      </ul>
    </section>
  `}function $u({rows:t,scenario:e,state:n}){let s=[pu("from",qe.list.from),pu("to",qe.list.to),{key:"inhoud",label:qe.list.what,text:Sa,cell:o=>a`<${z} id=${o.id} text=${Sa(o)} />`},{key:"staat",label:qe.list.state,text:o=>Lt(o.id,"flowState")},{key:"sindsdien",label:qe.list.since,text:o=>Lt(o.id,"followUp")},Xn(k.explore.list.where,o=>[o.id])];return a`
    <${dt} id="stromenlijst" caption=${h(qe.caption,{state:n})} rows=${t} columns=${s} />
    <p class="acties">
      <${ce} name="informatiestromen.csv"
        rows=${()=>bn(s.slice(0,-1),t,()=>xe(e))} />
    </p>
  `}var qe,Sa,oh,rh,va,ah,pu,mu=C(()=>{"use strict";R();K();B();A();ya();J();At();wa();pe();ft();Ie();qe=k.explore.flows,Sa=({id:t,between:e})=>`${w(t,"content")}${e.length?` (${qe.among})`:""}`,oh=({id:t})=>w(t,"followUp")&&a` <small>${h(qe.since,{phrase:Lt(t,"followUp")})}</small>`,rh=t=>t.map(e=>v(e)).join(", ")||qe.unnamed,va=({ids:t})=>t.length?a`<${Mt} ids=${t} />`:a`<span class="zacht">${qe.unnamed}</span>`,ah=({row:t})=>t.between.length?a`${qe.between} <${va} ids=${t.from} />`:a`<${va} ids=${t.from} /> → <${va} ids=${t.to} />`;pu=(t,e)=>({key:t,label:e,text:n=>rh(n[t]),cell:n=>a`<${va} ids=${n[t]} />`})});function lh({text:t,children:e}){let[n,s]=P(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function ch({of:t,at:e}){if(t.length<=ih)return a`<${Oa} of=${t} at=${e} />`;let n=r=>Lt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>G(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${lh} text=${`${n(r[0])} (${r.length})`}><${Oa} of=${r} at=${e} /><//>`)}
    <${Oa} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function hu({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Bn.undecided:s?Bn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${O("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function bu({plan:t,scenario:e}){let{stops:n,several:s}=Jp(e,t),o=`route-${t.key}`;if(X())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((l,c)=>a`
            <section>
              <${hu} stop=${l} place=${c+1} />
              <${fu} stop=${l} plan=${t} />
              ${l.all.length>0&&a`<details><summary>${Bn.open}</summary><${Oa} of=${l.all} at=${c} /></details>`}
            </section>
          `)}
      </div>
    `;let r=n.map((l,c)=>s.findLastIndex(p=>p.at.includes(c))),i=(l,c=l+1)=>({gridColumn:`${l+1} / ${c+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((l,c)=>a`
              <div class="boven-halte" style=${i(c)}><${fu} stop=${l} plan=${t} /></div>
              <div class="halte-op-weg" style=${i(c)}><${hu} stop=${l} place=${c+1} /></div>
              <div class=${l.all.length?"onder-halte":""} style=${i(c)}>
                <${ch} of=${l.own} at=${c} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Bn.several}>
          ${s.map((l,c)=>a`
              <li>
                ${r.map((p,u)=>c<=p&&a`<i class="spoorlijn" style=${i(u)}></i>`)}
                <i class="dwarslijn" style=${i(l.at[0],l.at[l.at.length-1])}></i>
                <span style=${i(l.at[0],l.at[1])}><${gu} one=${l} /></span>
                ${l.at.map(p=>a`<b style=${i(p)}><${ge} basis=${l.basis(p)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(Kt).map(([l,[,c]])=>a`<li><${ge} basis=${l} />${c}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Bn.silent}</li>
        <li><em>${Bn.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Je} name=${o} title=${Bn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${h(Bn.says,{silence:k.shared.silence})}</p>
  `}var Bn,ih,gu,Oa,fu,ku=C(()=>{"use strict";R();K();Ct();B();A();ya();kn();J();ut();At();Ms();ft();Bn=k.explore.route,ih=10,gu=({one:t})=>a`
  <a class=${St(t.id)?"verzamel":null} href=${O("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,Oa=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${ge} basis=${n.basis(e)} /><${gu} one=${n} /></li>`)}
  </ul>
`;fu=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${X()&&a`<p class="bij niemand">${Bn.silent}:</p>`}
    <ul class="stilte" aria-label=${Bn.silent}>
      ${e.map(s=>a`<li><a href=${Cs({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function Ts(){let t=k.missing;return a`
    <${et} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${O("overzicht")}>${t.home}</a></p>
  `}function dh({text:t}){let e=rp(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${Me.alone} ${e.map(n=>a` <a href=${uh(n)}>${n}</a>`)}</p>`}
      <p>${Me.try} ${Object.entries(Me.lists).map(([n,s])=>a` <a href=${O(n)}>${s}</a>`)}</p>
    </section>
  `}function $h({text:t,answers:e}){let[n,s]=P(null);if(se(()=>{let l=!0;s(null);let c=window.setTimeout(()=>{tt().ask("find",{text:t}).then(p=>l&&s(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:o,count:r}=n,i=l=>[", ",Me.source.about,a`<${Mt} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${h(Me.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${Me.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${h(Me.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${$l} text=${c} answers=${e} /></p>
              <p class="zacht">${le(l)}${p.some(Ut)&&i(p.filter(Ut))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function yu({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=Hi(e),r=e.trim()!=="",i=L(n.map(p=>p.kind)).sort(G),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);Qe(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?j(Me.found,l.length):h(Me.nothing,{text:e});return a`
    <${et} text=${Me.title} />
    <section class="filters" aria-label=${Me.label}>
      <div class="velden">
        <${vo} label=${Me.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${Rt} label=${Me.what} name="wat" options=${In(i)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:Me.type}</p>
    ${s&&a`<p id="gelezen">${h(Me.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${dh} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,dl).map(p=>a`<${ph} key=${p.id} item=${p} answers=${o} />`)}
    </ol>
    ${l.length>dl&&a`<p>${h(Me.too_many,{count:l.length-dl})}</p>`}
    ${r&&Ae()&&a`<${$h} text=${e} answers=${o} />`}
    <${ue} text=${r?c:""} />
  `}var Me,dl,$l,ph,uh,ar=C(()=>{"use strict";wo();R();K();Ct();B();A();Oe();Zo();J();ut();Ke();ft();Me=k.search;dl=100,$l=({text:t,answers:e})=>Kr(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),ph=({item:t,answers:e})=>a`
  <li>
    <a href=${O(t.path)}><${$l} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${N&&jt(t.id)&&`, ${jt(t.id)?.title}`}</span>
    ${xs(t.id)[0]&&a` <${zt} id=${t.id} />`}
    <p><${$l} text=${ap(t,e)} answers=${e} /></p>
  </li>
`,uh=t=>O("zoek",{q:t})});function Su({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=M.route.query,$=t?"lijst":wu.includes(p)?p:X()?"lijst":"beeld",m=wu.map(d=>[d,ot.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${Jn} legend=${ot.show.label} name="toon" id="toon" current=${$} options=${m} />`}
      ${n} ${$!=="lijst"&&a`<${Je} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${$!=="lijst"&&i} ${$!=="beeld"&&l}</div>
      ${($!=="lijst"||u)&&c}
    </div>
  `}function Ou({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${W(V(t,i))} (${o(i)})`]);return r.push([Fs,`${W(k.shared.all)} (${n.length})`]),X()?a`<${Rt} name="staat" label=${ot.filters.state} options=${r} chosen=${s} />`:a`<${Jn} legend=${ot.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function Cu({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=xu.map(ne=>n[ne]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=xa(n.weg),[c,p,u,$]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:$},d=Fe(()=>Ac({...m,anyRole:!!o},e),[i]),f=[...d.who,...d.what,...d.steps],b=f.includes(m.chosen)?m.chosen:"",g=f.length>Mi,_=d.what.length>0,x={shown:d,opened:t,chosen:b,scenario:e,fixed:!!o},S=r.some(Boolean),F=S||l.length>0||e.stated||e.plan,q=ot.alone[Ue(t[0])]||ot.alone.other,D=a`<button type="button" class="klein" onClick=${()=>I({weg:null})}>${ot.again}</button>`,Z=d.undated>0&&j(ot.undated,d.undated),rt={...x,title:o||t.map(ns).join(", ")},T=a`
    <${pn}>
      <div class="velden">
        <${Rt} name="stap" label=${ot.filters.step} options=${ln} />
        <${Rt} name="soort" label=${ot.filters.kind} options=${$o} />
        <${Rt} name="vanaf" label=${ot.filters.from} options=${_u} />
        <${Rt} name="tot" label=${ot.filters.to} options=${_u} />
        ${S&&a`<${vs} names=${xu} />`}
      </div>
    <//>
  `,_t=a`
    ${l.length>0&&a`<p>${j(ot.hidden,l.length)} ${D}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${j(ot.left,d.left)} ${Z}</p>`}
    ${g&&a`<p role="status">${h(ot.too_many,{count:f.length})}</p>`}
    ${!_&&a`<${ul} of=${t.slice(0,1)} scenario=${e} /><p>${F?ot.nothing:q}</p>`}
  `;return a`
    <${Su} many=${g||!_} field=${s} filters=${T} choices=${a`<${Us} />`} notes=${_t}
      keep=${{name:ot.file,title:rt.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${iu} ...${rt} /></div>`} list=${_&&a`<${lu} ...${x} />`}
      panel=${a`<${au} ...${x} />`} />
  `}function hh({query:t,scenario:e}){let n=Wn("Agreement").filter(u=>Rs(u,e.date)&&re(u,e.plan)),{title:s,none:o}=ot.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>w(u,"agreementStatus")),i=pl("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Fs,c=n.filter((u,$)=>l===Fs||r[$]===l),p=a`<${Ou} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${Cu} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Fs?s:`${s}: ${V("AgreementStatus",l)}`} />`}function gh({query:t,scenario:e}){let n=Fe(()=>Gp(e),[e.date,e.plan]);if(!n.length)return a`<p>${ot.starts.informatie.none}</p>`;let s=n.map($=>$.state),o=pl("FlowState",Object.keys(ot.flows.first)[0],s),r=[...o,Fs].includes(t.staat)?t.staat:o[0]||Fs,i=n.filter($=>r===Fs||$.state===r),l=3*i.length>2*Mi,c=t.kies||"",p=r===Fs?k.shared.all:V("FlowState",r),u=h(ot.flows.title,{state:p});return a`
    <${Su} many=${l} field=${a`<${Ou} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${ot.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${uu} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${$u} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${du} rows=${i} chosen=${c} />`} />
    <p class="zacht">${ot.flows.silence}</p>
  `}function ju({route:{path:t,query:e}}){let n=H(e),[,s=""]=t;if(s&&!Object.hasOwn(vu,s))return a`<${Ts} />`;let o=mh(e),r=d=>{I({uit:d,kies:d,weg:null}),xt(ns(d))},i=a`<${To} label=${ot.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=Hn.length>0&&a`<${Rt} name="hoofdstuk" label=${ot.begin.chapters}
      options=${Hn.map(d=>[w(d,"identifier"),v(d)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=ot.heading,sentence:u=ot.sentence}=ot.starts[c]||{},$=Object.entries(ot.starts).map(([d,{label:f,to:b}])=>[f,O(b.path,b.query),d===c]),m=o.length?a`<${Cu} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Us} /></div><${fh} scenario=${n} />`;return a`
    <${et} text=${ot.heading} title=${c?`${ot.heading}: ${p}`:ot.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${er} label=${ot.starts_label} tabs=${$} />
    ${s?a`<${vu[s]} key=${s} query=${e} scenario=${n} />`:e.van?a`<${eu} query=${e} scenario=${n} />`:m}
  `}var ot,wu,Fs,_u,xu,mh,fh,vu,Lu=C(()=>{"use strict";Se();R();K();Ct();B();Et();A();Ds();ya();Ce();J();nu();Ke();cu();Xr();mu();Ms();ku();_a();ar();ot=k.explore,wu=["beeld","beide","lijst"],Fs="alle",_u=In(L(Object.values(y.works).flatMap(t=>t.years||[])).sort()),xu=["stap","soort","vanaf","tot"],mh=({uit:t,stap:e,partner:n,hoofdstuk:s})=>xa(t||Br(e)?.id||fe(n)||Hn.find(o=>w(o,"identifier")===s)),fh=({scenario:t})=>a`
  ${we(t).map(e=>a`
      ${N&&a`<p><strong>${e.title}</strong></p>`}
      <${bu} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${ot.begin.network}</p>
`;vu={informatie:gh,afspraken:hh}});function Ca(t,e){let n=ss();for(let{mark:s}of t)e?n.add(s):n.delete(s);return I({merk:[...n].join(ml),...!n.size&&{alleen:null}},!0),n.size}var ml,ss,Mu,fl,hl=C(()=>{"use strict";K();ml=".",ss=()=>new Set((M.route.query.merk||"").split(ml).filter(Boolean)),Mu=()=>[...ss()].join(ml),fl=()=>!!M.route.query.alleen&&ss().size>0});var gl,bh,ja,Fo,oo,ir=C(()=>{"use strict";R();A();gl=k.shared.outcomes,bh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},ja=({outcome:t})=>a`<g class=${`teken teken-${gl[t].sign}`}>${bh[gl[t].sign]}</g>`,Fo=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${ja} outcome=${t} />
  </svg>
`,oo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${Fo} outcome=${t} /> ${gl[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function bl({gaps:t,what:e}){let n=ss(),s=t.filter(i=>n.has(i.mark)).length,o=i=>xt(j(We.bar.changed,Ca(t,i.target.checked))),r=t.length>1?h(We.mark_all,{count:t.length,what:e}):h(We.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function yh({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(m=>m.heavy).length,p=[...po(e.map(m=>o==="topic"?Zn(m.query):m.subject_label))].map(([m,d])=>d>1?h(We.repeated,{title:m,count:d}):m),u=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${j(We.questions,e.length).replace(/^\d+ /,"")}`}
        ${l>0&&a`<span class="bij">${h(We.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${p.slice(0,6).join(" · ")}${p.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${j(We.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${h(We.about_source,{count:s})}</span>`}
    </span>
  `,$=()=>[e.map(m=>a`<${kh} key=${m.mark} gap=${m} scenario=${r} />`),n.length>0&&a`<p><a href=${O("aandachtspunten",{tekst:t})}>${We.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${bl} gaps=${L([...e,...n])} what=${t} />
      <${Qi} summary=${u} inside=${$} open=${i} />
    </div>
  `}function Fu({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=L(t.map(c=>c.query)).map(c=>({id:c,title:Zn(c)}));return(s==="topic"?y.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:$})=>a`
        <${yh} key=${c} title=${p} gaps=${u} terms=${$} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function wh({row:t,of:e}){let n=fe(M.route.query.partner),s=L(Y(e,"who").flatMap(l=>l.from===n?l.phrase:[])),o=[...t.who.filter(l=>l===n),...t.who.filter(l=>l!==n)],r=o.length>zu+1?o.slice(0,zu):o,i=o.length-r.length;return a`
    <${Mt} ids=${r} />
    ${i>0&&h(We.deadline.others.more,{names:"",count:i})}
    <span class="bij">${We.deadline.how[t.how]}</span>
    ${s.length>0&&!(r.length===1&&s.join()===We.deadline.how[t.how])&&a`<span class="bij">${v(n)}: ${s.join(", ")}</span>`}
  `}function _h({gap:t,found:e,scenario:n}){let s=e.deadline,o=We.deadline.columns,r=Zt(e.subject),i=v(e.subject);return a`
    <tr role="row" class=${Tu(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${bl} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${z} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${pa} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${Yi} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${oo} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${wh} row=${s} of=${e.subject} /></td>
    </tr>
  `}function La({works:t,partner:e}){let n=fe(e),[s,o]=[ae(n,"chapterLead"),Y(n,"who").map(c=>c.to)],r=c=>y.works[c]?.chapters?.some(p=>s.includes(p)),i=t.filter(c=>!o.includes(c)&&r(c));if(!i.length)return null;let l=j(We.deadline.heads_only,i.length,{partner:v(n)});return a`<p>${l} <${Mt} ids=${L(i)} name=${Zt} />.</p>`}function Eu({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=We.deadline,p=X()?vh:xh,u=n||t.length<=p+1?t:t.slice(0,p),$=ys(t.map(({found:m})=>m.deadline));return a`
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
          ${u.map(m=>a`<${_h} ...${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>I({termijnen:"alle"},!0)}>
            ${j(c,t.length-u.length)}
          </button>
        `}
    </section>
  `}var We,Tu,kh,zu,xh,vh,kl=C(()=>{"use strict";Se();R();K();Ct();B();A();Ce();hl();J();At();jo();ft();ir();We=k.gaps;Tu=t=>ss().has(t.mark)?"gemarkeerd":"",kh=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Tu(t)}`} data-vraag=${t.mark}>
    <${bl} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Zi} gap=${t} />
      <${pa} gap=${t} scenario=${e} />
    </div>
  </article>
`;zu=2;[xh,vh]=[8,5]});function Ma(t){let[e,n]=["promise","summary"].map(s=>w(t,s));return[e&&`${os.promised} ${e}`,e&&n?`${os.reported} ${n}`:n].filter(Boolean)}function Oh({property:t,value:e}){let n=e.slice(1),s=([o,r])=>w(n,o)&&` (${h(r,{date:at(w(n,o))})})`;return e.startsWith("@")?[a`<${z} id=${n} />`,Object.entries(os.when[t]||{}).map(s)]:y.lists[t]?V(y.lists[t],e):os.truth[e]||at(e)}function Ta({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Lt(o,"recommendationKind"),response:Lt(o,"response")||os.requested.no_response}),s=t.map(o=>a`<li><${z} id=${o} />${h(os.requested.line,n(o))}</li>`);return a`<${wt} title=${e}><${Ls} id="gevraagd" items=${s} /><//>`}function Ao({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Do(t))p&&c===t&&vn(e,l,p);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:L(c).join(", ")})),{columns:s,title:o,caption:r}=os.mentions,i=[ve("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>ie(l)},{key:"verband",label:s.link,text:({how:l})=>l},{key:"stand",label:s.stand,text:({from:l})=>_e(l),cell:({from:l})=>me(l)&&a`<${zt} id=${l} />`}];return a`
    <${da} id=${n.length>Ch?"verwijzingen":""} title=${h(o,{count:n.length})}>
      <${dt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var os,Sh,wt,ze,rs,Eo,za,Ch,Bo=C(()=>{"use strict";R();B();A();Ce();J();ut();Xs();ft();Ie();Fn();os=k.thing,Sh=new Set([...y.hidden,...os.shown]);wt=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,ze=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,rs=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;Eo=t=>Object.entries(Ye.get(t)||{}).filter(([e])=>!Sh.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${Oh} property=${e} value=${o} />`);return[W(Ar(e)),s.length>1?a`<${rs} items=${s} />`:s[0]]}),za=({id:t})=>$a(t).length>0&&a`<${wt} title=${os.figures}><${nl} id=${t} /><//>`;Ch=3});async function cr(t,e){let n=await tt().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await tt().ask("page",{options:[],comparisons:!1});return tt().show(s,h(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}async function Lh(){await tt().ask("shipped"),tt().show()}function Fa({files:t,children:e=null}){let[n,s]=P("");async function o(r,i){window.addEventListener("beforeunload",Au),await qn(s,te.saving,async()=>{let{name:l,data:c}=await tt().ask(r,i);un(l,c,lr[l.split(".").pop()])}),window.removeEventListener("beforeunload",Au)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Pu(){let t=It(),[e,n]=P("");async function s(){let[o]=t.current.files;if(!o)return xt(te.first_source);qn(n,te.busy,async()=>(await tt().ask("source",{data:await Tr(o)})).message)}return a`
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
  `}function Ea({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Mh(i);return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${Fa} files=${[{id:"bewaar-fouten",label:te.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${Bu} title=${te.faults} lines=${n} count=${s} />
    <${Bu} title=${te.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${te.read}</summary><${rs} items=${c} /></details>`}
  `}function Iu(t){if(!t.length)throw new Error(te.first);if(t.length>1)throw new Error(h(te.one_only,{count:t.length}));if(t[0].size>wi)throw new Error(h(te.too_large,{name:t[0].name,most:wi/2**20}));return t[0]}var te,jh,lr,Au,Nu,Bu,Mh,pr=C(()=>{"use strict";Se();R();B();A();Oe();J();pe();Bo();te=k.check,jh="plan",lr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Au=t=>t.preventDefault();Nu=()=>a`
  <section class="blok">
    <h2>${te.save}</h2>
    <p class="zacht">${te.save_intro}</p>
    <${Fa}
      files=${Object.entries(te.save_as).filter(([t])=>!(N&&t===jh)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${tt().own&&a`<button type="button" id="terug" onClick=${Lh}>${te.back}</button>`}
    <//>
  </section>
`;Bu=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${h(te.list,{title:t,count:n})}</h2><${rs} items=${e} />`,Mh=(t={})=>Object.entries(t).map(([e,n])=>h(te.counted,{count:n,what:Ar(e).toLowerCase()})).sort(G)});function zh({scenario:t,report:e}){let n=s=>qn(e,De.busy,async()=>{let o={options:ms(t),marks:Mu(),kind:s};un(`${De.file}.${s}`,(await tt().ask("marked",o)).data,lr[s])});return Object.entries(De.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function Th({gaps:t,scenario:e}){let[n,s]=P(""),o=ss();if(!o.size)return null;let r=la(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=fl(),c=Ae()?De.address:De.elsewhere_office,p=[...o].map(m=>({mark:m})),u=()=>{Ca(p,!1),xt(De.cleared)},$=()=>{I({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${De.label}>
      <p><strong>${j(De.count,o.size)}</strong>${i>0&&j(De.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>I({alleen:l?null:"gemarkeerd"})}>${l?De.every:De.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${De.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${$}>${De.print}</button>
      <${ce} name=${`${De.file}.csv`} rows=${()=>Wu(r,e)} label=${De.csv} id="merk-csv" />
      ${Ae()&&a`<${zh} scenario=${e} report=${s} />`}
    </section>
  `}function Fh({all:t}){let e=(r,i)=>L(r).map(l=>[l,i(l)]),n=t.flatMap(zn).flatMap(r=>r.partners),s=Object.entries(y.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",ht.fields.partner,e(n,qu).sort((r,i)=>G(r[1],i[1]))],["stap",ht.fields.step,[...ln,...Ru("stap",st)]],["vraag",ht.fields.query,e(t.map(r=>r.query).sort(G),Zn)],["gewicht",ht.fields.weight,[...s,...Ru("gewicht",r=>V("Severity",r))]],["soort",ht.fields.kind,$o]];return a`
    <${pn}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${Rt} ...${{name:r,label:i,options:l}} />`)}
        <${vo} label=${ht.fields.text} name="tekst" />
        <${vs} names=${yl} />
      </div>
    <//>
  `}function Eh({points:t,low:e,source:n,query:s}){let o=L(t.map(l=>l.topic)).length,r={points:h(ht.part_counts.points,{questions:Aa(t),topics:j(ht.topics_count,o)}),source:h(ht.part_counts.source,{questions:Aa(e)})},i=(l,c,p)=>a`
    <a href=${O("aandachtspunten",{...s,deel:c})} aria-current=${p?"true":null} id=${`deel-${c}`}>
      <strong>${ht.parts[l]}</strong> ${r[l]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${ht.parts_label}>
      ${i("points","overleg",!n)}${i("source",Du,n)}
    </nav>
  `}function Ah({scenario:t}){let{query:e}=M.route,n=e.vraag?ca(U(t).gaps,{...e,partner:""}):[];if(!n.length||n.some(({partners:i})=>i.length))return a`<p>${ht.none}</p>`;let s=ht.of_no_partner[n.every(({barrier:i})=>i)?"step":"other"],r=a`<button type="button" id="wis-partner" onClick=${()=>I({partner:null})}>${ht.of_no_partner.clear}</button>`;return a`<p>${s} ${r}</p>`}function Bh({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap($=>zn($).map(m=>({gap:$,found:m}))).filter(({found:$})=>$.deadline).sort(($,m)=>G($.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter($=>!$.deadline),c=Ba[n],p=Object.entries(Ba).map(([$,m])=>[$,ht.fold[m]]),u=()=>I({vouw:o?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${Eu} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${ht.heading[c]}</h2>
            <p>${ht.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${u}>${o?ht.refold:ht.unfold}</button>
            </p>
          </header>
          <${Jn} legend=${ht.fold_by} name="per" options=${p} current=${n} id="per" />
          <${Fu} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}}
            terms=${L(i.map(({gap:$})=>$))} />
        </section>
      `}
    ${!t.length&&a`<${Ah} scenario=${s} />`}
  `}function Hu({route:t}){let e=H(t.query),n=t.query,s=U(e).gaps,o=fl(),r=o?la(s).filter(g=>ss().has(g.mark)):ca(s,n),i=r.filter(g=>!g.source),l=r.filter(g=>g.source),c=n.deel?n.deel===Du:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,$=o||yl.some(g=>n[g]),m=n.vouw?n.vouw==="uit":$&&u.length<=Nh,d=n.per in Ba?n.per:Object.keys(Ba)[Number(c&&!p)],f=()=>ca(s,{...n,partner:""}).flatMap(zn).filter(g=>g.deadline),b=Object.fromEntries(yl.filter(g=>n[g]).map(g=>[g,n[g]]));return a`
    <${et} text=${o?ht.bar.label:ht.title}>
      <p class="uitleg">${h(ht.intro,{report:Kn(nt(e.plan))})} ${jn}</p>
    <//>
    ${we(e).map(g=>a`<${Qn} key=${g.key} plan=${g} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${o?ht.only_title:Zn(n.vraag)}</strong></p>`:a`<${Eh} points=${i} low=${l} source=${c} query=${b} />`}
      <${Yr} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${Fh} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${ht.source_intro}</p>`}
        <p class="zacht" id="weegt">${ht.weights}</p>
        <${La} works=${n.partner?f().map(g=>g.subject):[]} partner=${n.partner||""} />
        <${Bh} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${m} all=${$||!!n.termijnen} />
        <p class="acties"><${ce} name="aandachtspunten.csv" rows=${()=>Wu(u,e)} /></p>
        <${Oo} />
      </div>
    </div>
    <${Th} gaps=${s} scenario=${e} />
    <${ue} text=${h(ht.shown,{points:Aa(i),low:Aa(l)})} />
  `}var ht,De,qu,Wu,Ru,yl,Du,Aa,Ba,Nh,Vu=C(()=>{"use strict";Se();R();K();Ct();B();Et();A();Oe();hl();J();ut();Ke();pe();kl();jo();pr();ht=k.gaps,De=k.gaps.bar,qu=t=>v(fe(t)||t),Wu=(t,e)=>[[...ht.csv,...Gs],...t.map(n=>[n.number,V("Severity",n.severity),Zn(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(st).join(", "),n.kinds.map(it).join(", "),n.partners.map(qu).join(", "),n.subject_label,Qs(n).map(le).join("; "),...xe(e,n.plan)])];Ru=(t,e)=>{let n=M.route.query[t]||"";return n.includes(",")?[[n,oe(n.split(",").map(e))]]:[]},yl=["tekst","stap","soort","partner","vraag","gewicht"];Du="bron",Aa=t=>j(ht.questions,t.length);Ba={onderwerp:"topic",soort:"query"};Nh=25});function Ia({name:t,of:e,rows:n,columns:s,fields:o,keep:r,sort:i,groups:l,named:c,progress:p,dated:u,more:$=[]}){let m=k[e];return function({route:f}){let b=H(f.query),{plan:g,strict:_}=b,S=[...o().map(({name:rt,options:T})=>T.find(([_t])=>_t===f.query[rt])?.[1]),f.query.tekst,p&&_&&k.shared.choices.strict_phrase].filter(Boolean).join(" · ")||k.shared.all,F=n(b).filter(rt=>r(rt,f.query)),q=s(),D=j(m.count,F.length),Z=()=>bn([...q,...$],Mr(F,q,el("sorteer",i)),rt=>xe(u?b:null,jt(rt.id)?.key||rt.plan||g,S));return a`
      <${et} text=${m.title}><p class="uitleg">${m.intro}</p><//>
      <${pn}>
        <${Ks} />
        ${u&&a`<${Xo} />`}
        <div class="velden">
          <${vo} name="tekst" />
          ${o().map(rt=>a`<${Rt} ...${rt} />`)}
          <${vs} names=${["tekst","vouw",...o().map(rt=>rt.name)]} />
        </div>
      <//>
      ${p&&a`<${So} />`}
      <p class="telling">${D}<${ce} name=${`${Lr(m.title)}.csv`} rows=${Z} /></p>
      <${dt} id=${t} caption=${h(m.caption,{count:D})} rows=${F} columns=${q}
        urlKey="sorteer" sort=${i} groups=${l&&{...l(),named:c,count:m.count}} />
      <${ue} text=${D} />
    `}}var Nn,Jt,Pn,Qu,wl,Yu,ur,Pa,Zu,Ph,Na,Ih,Rh,Uu,Xu,qh,Wh,td,Ku,ed,nd,sd,as,dr,Dh,Hh,Gu,Ju,od,rd=C(()=>{"use strict";wo();R();K();Ct();B();Et();A();Ce();J();ut();At();Ke();pe();ft();Ie();Nn=k.partners,Jt=k.measures,Pn=k.lookup;Qu=t=>Ze.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),wl=t=>[v(t),...["altLabel","promise","summary","place"].flatMap(e=>mt(t,e))].join(" "),Yu=Ia({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[N?t:""],keep:(t,e)=>(!e.tekst||Un(wl(t.id),e.tekst))&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:Nn.fields.step,name:"stap",options:ln},{label:Nn.fields.kind,name:"soort",options:Ho("OrganisationKind")},{label:Nn.fields.role,name:"rol",options:Object.entries(Nn.roles)}],columns:()=>[{key:"naam",label:Nn.columns.name,text:t=>v(t.id),cell:t=>[a`<${z} id=${t.id} />`,a`<${js} id=${t.id} />`]},{key:"soort",label:Nn.columns.kind,text:t=>Lt(t.id,"organisationKind")},{key:"stappen",label:Nn.columns.steps,text:t=>Qu(t.steps)},{key:"handelt",label:Nn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Nn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Nn.columns.wish,text:t=>t.wish}]}),ur=t=>y.called[t]?.short||"",Pa=t=>w(t,"prefLabel"),Zu="exploitationForm",Ph=hs.map(t=>({id:t,...y.works[t],text:[wl(t),Lt(t,Zu),...Y(t,"who").map(e=>wl(e.from))].join(" ")})).sort((t,e)=>G(ur(t.id)||"~",ur(e.id)||"~")||G(Pa(t.id),Pa(e.id))),Na=N?"":Rn[0].date,Ih=(t,e,n)=>({key:t,label:e,text:({id:s})=>gn(s,n)?_e(s,n):"",cell:({id:s})=>gn(s,n)&&a`<${zt} id=${s} date=${n} />`}),Rh=t=>{let{outcome:e="",stand:n=""}=he(t),s=k.shared.outcomes[e]?.phrase||n;return[w(t,"deadlineLabel"),`“${w(t,"deadlineText")}”`,s].filter(Boolean).join(", ")},Uu=Hn.map(t=>[t,v(t)]),Xu=Ia({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Ph.filter(e=>re(e.id,t)),keep:(t,e)=>(!e.tekst||Un(t.text,e.tekst))&&(!e.vorm||mt(t.id,Zu).includes(e.vorm))&&(!e.stap||(e.stap==="alle"?t.across:On(t.id).includes(e.stap)))&&(!e.soort||mo(t.id).includes(e.soort))&&(!e.wat||Xe(t.id,e.wat))&&(!e.hoofdstuk||t.chapters?.includes(e.hoofdstuk))&&(!e.staat||gn(t.id)===e.staat),named:({id:t})=>Pa(t),more:[{key:"hoofdstuk",label:Jt.fields.chapter,text:({chapters:t=[]})=>t.map(v).join("; ")},{key:"beloofd",label:Jt.columns.promise,text:({id:t})=>w(t,"promise")},{key:"gemeld",label:Jt.columns.reported,text:({id:t})=>w(t,"summary")},{key:"termijnen",label:Jt.columns.terms,text:({id:t})=>gs(t).map(Rh).join("; ")}],groups:()=>({of:({chapters:t=[""]})=>t.find(e=>e===M.route.query.hoofdstuk)??t[0],titles:[...Uu,["",Jt.no_chapter]]}),fields:()=>[{label:Jt.fields.what,name:"wat",options:Object.entries(Jt.types)},{label:Jt.fields.chapter,name:"hoofdstuk",options:Uu},{label:Jt.fields.step,name:"stap",options:[...ln,["alle",Jt.across]]},{label:Jt.fields.kind,name:"soort",options:$o},{label:Jt.fields.status,name:"staat",options:Ho("Status")},{label:Jt.fields.form,name:"vorm",options:Ho("ExploitationForm")}],columns:()=>[{key:"nr",label:Jt.columns.number,text:({id:t})=>ur(t),cell:({id:t})=>ur(t)?a`<a href=${Ve(t)}>${ur(t)}</a>`:a`<span class="zacht">${Jt.no_number}</span>`},ve("naam",Jt.columns.name,({id:t})=>t,Pa),...Ln(({id:t})=>jt(t)?.key),{key:"wat",label:Jt.columns.what,text:({id:t})=>ie(t)},...Na&&Na!==Ee?[Ih("plan",W($s(Na)),Na)]:[],Tn("nu",N?Jt.columns.stand:W($s(Ee)),({id:t})=>t),{key:"termijn",label:Jt.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>at(w(t,"finalDueBy"))},{key:"stap",label:Jt.columns.step,text:t=>t.across?k.shared.all_steps:Qu(On(t.id))},{key:"wie",label:Jt.columns.lead,sort:!1,text:t=>t.container?"":ho(t.id).map(v).join(", ")||k.shared.no_lead,cell:t=>t.container?"":ho(t.id).length?a`<${Mt} ids=${ho(t.id)} />`:a`<span class="zacht">${k.shared.no_lead}</span>`}]}),qh=t=>L(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Vt(t,e))).filter(Ut),Wh=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:qh(t),text:[v(t),...mt(t,"altLabel"),w(t,"summary"),e.description].join(" ")})),td=t=>({key:"bron",label:Pn.columns.place,sort:!1,text:e=>tn(t(e)).map(le).join("; "),cell:e=>a`<${Yn} of=${t(e)} />`}),Ku="Recommendation",ed=(t,e,n)=>Ia({name:t,of:e,sort:"naam",rows:({plan:s})=>Wh.filter(o=>re(o.id,s)&&Xe(o.id,Ku)===n),keep:(s,o)=>(!o.wat||Xe(s.id,o.wat))&&(!o.tekst||Un(s.text,o.tekst))&&(!o.stap||s.steps.includes(o.stap)),named:({id:s})=>v(s),groups:()=>({of:({id:s})=>Object.keys(Pn.types).find(o=>Xe(s,o))||"",titles:Object.entries(Pn.types).map(([s,o])=>[s,W(o)])}),fields:()=>[{label:Pn.fields.what,name:"wat",options:Object.entries(Pn.types).filter(([s])=>Wn(s).length&&s===Ku===n)},{label:Pn.fields.step,name:"stap",options:ln}],columns:()=>[{key:"naam",label:Pn.columns.name,text:({id:s})=>v(s),cell:({id:s})=>[a`<${z} id=${s} />`,w(s,"summary")&&a`<p class="zacht">${w(s,"summary")}</p>`]},...Ln(({id:s})=>jt(s)?.key),{key:"wat",label:Pn.columns.what,text:({id:s})=>ie(s)},{key:"zegt",label:Pn.columns.description,text:s=>s.description},{key:"over",label:Pn.columns.about,sort:!1,text:s=>s.about.map(v).join("; "),cell:s=>a`<${Mt} ids=${s.about} name=${Zt} />`},td(({id:s})=>s)]}),nd=ed("naslag","lookup",!1),sd=ed("gevraagd","requested",!0),as=k.timeline,dr=t=>t.day.slice(0,4),Dh=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?fo(t.id):[dr(t)];return n?n<=e&&e<=s:dr(t)===e},Hh=t=>{let{jaar:e}=M.route.query;return!e||dr(t)===e?t.day:`z${t.day}`},Gu=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),Ju=L(y.timeline.map(dr)).map(t=>[t,t]),od=Ia({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&_e(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),keep:(t,e)=>(!e.wat||t.kind===e.wat)&&(!e.stap||t.steps.includes(e.stap))&&(!e.jaar||Dh(t,e.jaar))&&(!e.tekst||Un(`${Gu(t)} ${t.when}`,e.tekst)),named:t=>t.id?v(t.id):t.what,groups:()=>({of:t=>M.route.query.jaar||dr(t),titles:Ju}),fields:()=>[{label:as.fields.what,name:"wat",options:Object.entries(as.kinds)},{label:as.fields.step,name:"stap",options:ln},{label:as.fields.year,name:"jaar",options:Ju}],columns:()=>[{key:"dag",label:as.columns.when,text:Hh,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:as.fields.what,text:t=>as.kinds[t.kind]},{key:"wat",label:as.columns.what,text:Gu,cell:t=>[t.id&&a`<${z} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:as.columns.stand,text:t=>t.phrase},td(t=>t.at)]})});function Vh({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${Es.requested_mark}</span>`,r=e&&a`<span class="bij door">${Es.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${ts} bar=${t.bar} />${l}`}function Uh({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=ha(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Mn(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Ne(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Js(c)} aria-haspopup="dialog" onClick=${()=>I({cel:c})}>
        <span class="sr">${h(Es.cell,{row:t.label,step:st(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${Vh} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${ge} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function qa({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=dn(n),i=Co(t,e,n),[l,c]=P(s?Math.max(0,r.indexOf(ta(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${Jh} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${Ra(n)} role="table">
      <caption>${h(Es.caption,{rows:Es.heads[t],scenario:Bt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Es.heads[t]}</th>
          ${n.steps.map((u,$)=>a`
              <${Kh} step=${u} place=${$+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${Es.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Pe(t,e,n).map(u=>a`<${Gh} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Es,Kh,Gh,Jh,Ra,_l=C(()=>{"use strict";R();K();B();A();kn();ut();eo();ft();Es=k.overview;Kh=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ve(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Gh=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${z} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${dn(e).map((o,r)=>a`<${Uh} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Jh=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Es.one_step}>
    ${dn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${st(s)}
        </button>
      `)}
  </div>
`,Ra=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function Zh({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${As.wish}</h2><a href=${O(As.also.to,As.also.choose)}>${As.also.ask}</a>
      <ul class="tegels">
        ${As.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${O(n.to,n.choose)}>
                <${Yh} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function Xh({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&sa(n,e?s:"");return a`
    <li>
      <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
      <h3>${t.title}</h3>
      <p>${t.text}</p>
      <p><a href=${O("aandachtspunten",l)}>${t.ask}</a></p>
    </li>
  `}function tg({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${As.discuss.title}</h2><p>${As.discuss.note}</p>
        <p class="acties"><a href=${O("aandachtspunten")}>${h(As.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${Xh} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function eg({state:t,things:e,date:n}){let s=N?"h4":"h3",o=i=>xs(i,n)[1]&&a`<span class="zacht"> – ${xs(i,n)[1]}</span>`,r=h(qt.group,{state:W(V("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${s} class=${`s-${t}`}>${r}<//>
      <${je} ids=${Xt(e)} more=${o} />
    </div>
  `}function ng({scenario:t,plan:e}){let n=N?"h3":"h2";return U(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=y.codes.InterventionKind[o],c=r.map(u=>a`<${eg} ...${u} date=${t.date} />`),p=i?qt.undecided:xo(e);return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${h(qt.apart.title,{kind:l.label})}<//>
          <p>${h(qt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`<div class="standen">${c}</div>`:a`<p>${p}</p>`}
      </section>
    `})}function id({route:t}){let e=H(t.query),n=Object.hasOwn(xl,t.query.rijen||"")&&xl[t.query.rijen||""]||"kind",s=Object.entries(xl).map(([l,c])=>[l,qt.rows[c]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=U(e);return a`
    ${n==="kind"?a`<${rg} answer=${i} plan=${nt(e.plan)} plans=${we(e)} />`:a`<${et} text=${qt.heading} title=${qt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${qt.matrix[n]}</h2><p>${Bt(e)}</p>
          <p class="acties"><a href=${O("methode")}>${qt.legend.more}</a></p>
          <${Us}>
            <${Jn} legend=${qt.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${we(e).map(l=>a`
            ${N&&a`<h3>${l.title}</h3>`}
            <${Qn} plan=${l} />
            <${qa} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <div class="acties">
              <${ce} name="matrix.csv" rows=${()=>og(n,e,l)} />
              <${Je} name=${Ra(l)} title=${qt.matrix[n]} scenario=${{...e,plan:l.key}}
                of=${`[id="${Ra(l)}"]`} legend=".legenda .stalen li" note=${qt.legend.note} />
              <${Os} text=${()=>location.href} label=${qt.link} />
            </div>
            <${ng} scenario=${e} plan=${l} />
          `)}
        <${Oo} />
      </div>
      <${ma} undecided=${ea(e)} />
    </div>
    ${r&&a`<${Mo} address=${r} by=${n} scenario=${e} />`}
    <${ue} text=${r?"":h(qt.shown,{scenario:Bt(e)})} />
  `}var qt,ad,Qh,Yh,As,xl,sg,og,rg,ld=C(()=>{"use strict";R();K();Ct();B();Et();A();kn();J();ut();eo();Ke();pe();Ms();ft();_l();Fn();qt=k.overview,{truth:ad}=k.thing,Qh={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Yh=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${Qh[t]}
  </svg>
`,{start:As}=qt;xl={"":"kind",partner:"partner",vorm:"form"},sg=(t,e,n)=>{let{word:s,lines:o}=Ne(e);if(!e)return[t.label,st(n),qt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,st(n),s,o.join("; "),V("Basis",r),ad[String(i)],l,c,p,ad[String(u)]]},og=(t,e,n)=>[[...qt.csv,...Gs],...Pe(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...sg(s,o,dn(n)[r]),...xe(e,n.key)]))],rg=({answer:t,plan:e,plans:n})=>{let s=L(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${et} text=${qt.heading} title=${qt.title}>
      <p>${h(qt.start.intro,{report:Kn(e)})}</p>
      <p><strong>${j(qt.start.dated,s.length,{years:oe(s)})}</strong>
        ${" "}${qt.start.since}</p>
    <//>
    <${Zh} answer=${t} />
  </div>
  <${tg} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function cd(t,e){let n=await tt().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=wn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>ag(c,n)),l=(r||[]).length-i.length;return tt().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await Wa({decisions:i}),null}function ag({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function Wa(t){let e=Nt(),n=await tt().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n},saved:!1})}async function vl(){let{decisions:t,undone:e}=Nt(),n=t.at(-1);n&&await Wa({decisions:t.slice(0,-1),undone:[n,...e]})}async function Sl(){let{decisions:t,undone:e}=Nt(),[n,...s]=e;n&&await Wa({decisions:[...t,n],undone:s})}var wn,Nt,Te,Da,$r,ro,ao,Ha,io=C(()=>{"use strict";Oe();wn=()=>tt().board,Nt=()=>wn();Te=(...t)=>Wa({decisions:[...Nt().decisions,...t],undone:[]});Da=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),$r=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),ro=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),ao=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),Ha=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function is({label:t,value:e,options:n,id:s=null,pick:o}){let r=qo(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var mr=C(()=>{"use strict";R()});function ig({column:t,act:e}){let[n,s]=t.both,{found:o}=Nt(),r=o.columns.some(({target:f,table:b})=>f===o.fields.role&&b===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(gt.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=f=>e(()=>Te($r(t.which,"target",p[f]||`${l}:${f}`))),$=t.reading===c?"alongside":t.reading,m=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=$==="?"?"":$||m;return a`
    <fieldset class="bordkeuze">
      <legend>${n?gt.whose:gt.does}</legend>
      ${i.map(f=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${f===d} onChange=${()=>u(f)} />
          ${n?h(gt.readings[f],{one:n,other:s}):gt.roles[f]}
        </label>`)}
    </fieldset>
  `}function lg({column:t,act:e}){let{targets:n,fields:s}=Nt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,$=[t.why==="values"&&gt.by_values,t.options.length>0&&t.why==="head"&&h(gt.maybe,{what:t.options.join(", ")}),t.month_first&&gt.month_first,t.says].filter(Boolean),m=L([...n.slice(0,pd),gt.notes,...n.slice(pd)]),d=l&&u<p,f=c?[[`${l}:${c}`,h(gt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${is} label=${h(gt.as,{head:r})} value=${f[0]?.[0]||l||gt.notes}
          options=${[...f,...In(m)]} pick=${b=>e(()=>Te($r(o,"target",b===gt.notes?"":b)))} />
      </td>
      <td class=${d?"vraag":""}>${h(gt.read,{read:l?u:p,count:p})}</td>
      <td>
        ${$.join(" ")}
        ${l===s.partner&&a`<${ig} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function cg(){let[t,e]=P(0),{rows:n,fields:s}=Nt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[gt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <section class="bordproef">
      <h2>${h(gt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${gt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${gt.following}</button>
      </p>
    </section>
  `}function ud({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Nt().found,l=n.filter(p=>p.led).length,c=[[h(gt.read,{read:n.filter(p=>!p.open).length,count:n.length}),gt.sum.placed],[h(gt.read,{read:l,count:n.length}),gt.sum.led],[String(Ha(s).length),gt.sum.asks],[String(o.length),gt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${gt.heads.map(p=>a`<th scope="col">${p}</th>`)}</tr></thead>
        <tbody>${e.map(p=>a`<${lg} key=${p.which} column=${p} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${gt.plan}</h2>
          <label class="veld"><span>${gt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${p=>t(()=>Te(ao(i.title,p.target.value)))} />
          </label>
          <label class="veld"><span>${gt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:p}})=>p&&p!==r.day&&t(()=>Te(ao(i.day,p)))} />
          </label>
        </section>
        <${cg} />
        <section>
          <h2>${gt.sums}</h2>
          <dl class="bordsom">${c.map(([p,u])=>a`<dt>${p}</dt><dd>${u}</dd>`)}</dl>
          ${o.map(p=>a`<p class="zacht">${p}</p>`)}
        </section>
      </div>
    </div>
  `}var gt,pd,dd=C(()=>{"use strict";R();B();io();A();mr();gt=k.board.columns,pd=-1});function $d({act:t}){let e=It(),[n,s]=P(null),[o,r]=P(!1),[i,l]=P(""),c=d=>t(()=>(r(!0),d().finally(()=>r(!1)))),p=d=>c(async()=>{let f=await d(),b=await cd(f.name,f.data);if(s(b&&{...b,given:f}),b)return xt(b.message);location.hash=O("controleer",{stap:"kolommen"})}),u=d=>c(async()=>{n&&(await cr(n.given,d)).ok&&(location.hash=O(d?"vergelijk":"overzicht"))}),$=d=>p(async()=>{let f=Iu(d);return{name:f.name,data:await Tr(f)}}),m=(d,f)=>p(async()=>({name:d,data:new TextEncoder().encode(f)}));return se(()=>{let d=f=>$(f.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${nn.list.drop}</h2>
        <p>${nn.list.kinds}</p>
        <label class="veld"><span>${nn.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>$(e.current.files)} />
        </label>
        <p class="zacht">${nn.list.others}</p>
        ${o&&a`<p role="status">${nn.busy}</p>`}
      </section>
      <section>
        <label class="veld bordplak"><span>${nn.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${d=>l(d.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>m(`${nn.list.pasted}.txt`,i)}>
            ${nn.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>m(`${nn.list.example_name}.csv`,nn.list.example_list)}>${nn.list.example}</button>
        </div>
      </section>
    </div>
    <ul class="bordfeiten">
      ${nn.list.facts.map(({head:d,text:f})=>a`<li><strong>${d}</strong> ${f}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&a`<${Ea} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
          ${o&&a`<span role="status">${nn.busy}</span>`}
        </p>`}
    </div>
  `}var nn,md=C(()=>{"use strict";Se();R();K();io();A();Oe();pr();nn=k.board});function fd({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Nt().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),i=r("several"),l=p=>()=>t(()=>Te(p)),c=Ha(e).length;return a`
    <p class="uitleg">${c?h(Wt.intro,{count:e.length,asks:c}):Wt.nothing}</p>
    <${fr} title=${Wt.several} names=${i}
      after=${i.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${l(ro("*","names",""))}>${j(Wt.take_all,i.length)}</button></p>`}>
      ${({which:p,text:u,parts:$})=>a`
        <p>${$.map(m=>a`<span class="bordnaam">${m}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(ro(p,"names",$.join("; ")))}>
            ${h(Wt.split,{count:$.length})}
          </button>
          <button type="button" class="alslink" onClick=${l(ro(p,"names",u))}>${Wt.one}</button>
        </p>
      `}
    <//>
    <${fr} title=${Wt.same} names=${r("same")}>
      ${({which:p,text:u,meant:$})=>a`
        <p>${h(Wt.same_text,{meant:$})}</p>
        <p class="acties">
          <button type="button" onClick=${l(ro(p,"names",$))}>${Wt.yes}</button>
          <button type="button" class="alslink" onClick=${l(ro(p,"names",u))}>${Wt.no}</button>
        </p>
      `}
    <//>
    <${fr} title=${Wt.new} names=${r("new")}>
      ${({which:p,text:u,kind:$})=>a`
        <${is} label=${h(Wt.kind_of,{name:u})} value=${$||"organisatie"}
          options=${Object.entries(Wt.new_kinds)} pick=${m=>t(()=>Te(ro(p,"kind",m)))} />
      `}
    <//>
    <${fr} title=${Wt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Wt.no_partner_more}</p>`} />
    ${n.length>0&&a`<section class="bordnamen">
        <h2>${Wt.left_out}</h2>
        <ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
        <p class="zacht">${Wt.left_out_more}</p>
      </section>`}
    <${fr} title=${Wt.known} names=${r("known","split","decided")}>
      ${({parts:p})=>a`<p class="zacht">${p.join("; ")}</p>`}
    <//>
    <section>
      <h2>${Wt.expect}</h2>
      <p class="zacht">${Wt.expect_more}</p>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>Te(ao(o.without,p.target.checked?"nee":"ja")))} />
        ${Wt.expect_yes}
      </label>
    </section>
  `}var Wt,fr,hd=C(()=>{"use strict";R();B();io();A();mr();Wt=k.board.partners,fr=({title:t,names:e,children:n,after:s=null})=>e.length>0&&a`
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
  `});function ug(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function dg({row:t,name:e,act:n}){let{choices:s}=Nt().found,o=t.asks[e],r=[["","…"],...In(s[e]||[])],i=l=>n(()=>Te($r(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${$t.right}</button>`}
      ${s[e]&&a`<${is} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function $g({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=Nt().found,[l,c]=P(!1),p=t.fields[i.step],u=t.fields[i.kind]||"",$=d=>{n(t,l&&p&&!p.split("; ").includes(d)?`${p}; ${d}`:d),c(!1)};function m(d){let{target:f,currentTarget:b,key:g,shiftKey:_}=d;if(f!==b||d.ctrlKey||d.altKey||d.metaKey)return;let x=o.find(S=>S.key===g.toUpperCase());if(x)$(x.value);else if(g==="Enter"&&_&&t.proposal)s();else if(g==="Enter"&&t.proposal)$(t.proposal.value);else if(g.toUpperCase()==="L")n(t,"");else if(g==="+")c(!0);else if(g==="ArrowDown"||g==="ArrowUp"){let S=[...document.querySelectorAll(".bordkaart")];S[S.indexOf(b)+(g==="ArrowDown"?1:-1)]?.focus()}else if(g==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;d.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${m}>
        <h3><span class="bij">${t.number}</span>${ug(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:d,role:f})=>a`<span>${d}${f&&` (${f})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||$t.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(d=>a`<${dg} row=${t} name=${d} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${o.map(({value:d,key:f})=>a`
              <button type="button" class=${t.proposal?.value===d?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes(d))} onClick=${()=>$(d)}>
                ${d} <kbd aria-hidden="true">${f}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${$t.kind}</span>
          <${is} label=${$t.kind} value=${u} pick=${d=>e(()=>Te(Da(t.which,i.kind,d)))}
            options=${[["",$t.unknown],...In(L([...u?[u]:[],...r[i.kind]]))]} />
        </label>
        <p class="acties">
          ${t.proposal&&!o.some(({value:d})=>d===t.proposal?.value)&&a`<button type="button" class="is-voorstel" onClick=${()=>$(t.proposal?.value||"")}>
              ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
            </button>`}
          ${p?a`
                  <button type="button" class="alslink" onClick=${()=>c(!0)}
                    aria-pressed=${String(l)}>${$t.plus}</button>
                  <button type="button" class="alslink" onClick=${()=>n(t,"")}>${$t.later}</button>
                `:t.proposal&&a`<span class="zacht">${t.proposal.reason}</span>`}
        </p>
      </article>
    </li>
  `}function mg(){let{cells:t,places:e}=Nt().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${$t.matrix}</h2>
      <p class="zacht">${$t.matrix_more}</p>
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
                      ${r[l]>0&&a`<span>${h($t.open_at,{count:r[l]})}</span>`}
                    </td>
                  `)}
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function gd({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Nt().found,[r,i]=P(e[0]?.reason||""),[l,c]=P(pg),[p,u]=P(0),$=It(),[m,d]=P(0),f=[...e,{reason:"",value:"",count:n.filter(T=>T.open&&!T.proposal).length,strength:""},{reason:hr,value:"",count:n.length-Va(n),strength:""}].filter(({count:T})=>T),b=f.some(({reason:T})=>T===r)?r:f[0]?.reason,g=f.find(({reason:T})=>T===b),_=T=>{i(T),u(0),X()&&$.current?.scrollIntoView()},x=n.filter(T=>b===hr?!T.open:T.open&&(T.proposal?.reason||"")===b),S=Math.max(0,Math.min(p,x.length-1)),F=()=>{let{rows:T}=Nt().found;return h($t.progress,{placed:T.length-Va(T),count:T.length})},q=T=>t(()=>Te(...T.map(_t=>Da("*",o.step,"",_t))),F);async function D(T,_t){let ne=x.indexOf(T);await t(()=>Te(Da(T.which,o.step,_t)));let E=Va(Nt().found.rows);xt(h(_t?$t.is_at:$t.is_open,{title:T.number||T.title,value:_t,count:E})),d(E||b===hr?ne+1:-1)}se(()=>{if(!m)return;m<0&&Ft("verder")?.focus();let T=$.current?.querySelectorAll(".bordkaart")||[],_t=T[Math.min(X()?1:m,T.length)-1];m>0&&(_t||document.querySelector(".bordreden"))?.focus(),d(0)},[m]);let Z=e.filter(({strength:T})=>T==="sterk").map(({reason:T})=>T),rt=T=>T===hr?$t.done:T||$t.none;return a`
    <p class="bordstand">${F()} ${!Va(n)&&$t.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${$t.reasons}</h2>
        ${Z.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>q(Z)}>${$t.take_strong}</button>`}
        <ul>
          ${f.map(({reason:T,value:_t,count:ne,strength:E})=>a`
              <li key=${T} class=${T===b?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(T===b)}
                  onClick=${()=>_(T)}><span class="bordtal">${ne}</span> ${rt(T)}</button>
                <p class="zacht">
                  ${E==="zwak"&&a`<span class="bordnaam">${$t.weak}</span> `}
                  ${_t?h($t.proposal,{value:_t}):T===hr?$t.done_more:$t.none_more}
                </p>
                ${_t&&ne>0&&a`<button type="button" class="klein" aria-label=${`${j($t.take,ne)}: ${T}`}
                    onClick=${()=>q([T])}>${j($t.take,ne)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${$}>
        <h2>${g&&rt(g.reason)} <span class="zacht">${x.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${$t.keys}</summary>
          <p>${h($t.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(X()?x.slice(S,S+1):x.slice(0,l)).map(T=>a`<${$g} key=${T.which} ...${{row:T,act:t,place:D}}
              all=${()=>q([T.proposal?.reason||""])} />`)}
        </ul>
        ${X()&&x.length>1&&a`<p class="acties bordblad">
            <button type="button" disabled=${!S} onClick=${()=>u(S-1)}>${$t.previous}</button>
            <span>${h($t.which,{place:S+1,count:x.length})}</span>
            <button type="button" disabled=${S>x.length-2}
              onClick=${()=>u(S+1)}>${$t.following}</button>
          </p>`}
        ${!X()&&x.length>l&&a`<button type="button"
            onClick=${()=>c(x.length)}>${h($t.more,{count:x.length-l})}</button>`}
      </section>
      <${mg} />
    </div>
  `}var $t,pg,hr,Va,bd=C(()=>{"use strict";Se();R();Ct();B();io();A();mr();$t=k.board.place,pg=30,hr="-",Va=t=>t.filter(e=>e.open).length});function kd({act:t}){let e=Nt(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=P(null),[u,$]=P(""),m=JSON.stringify(s),d=e.taken===m&&tt().own,f=o.filter(S=>!S.open),b=f.filter(S=>!S.judged).length;se(()=>{d||t(async()=>{e.taken=m;let S=await cr({name:n,decisions:s},!1);p(S.ok?null:S)})},[m]);let g=()=>qn($,He.alongside_busy,async()=>{let S=await cr({name:n,decisions:s},!0);if(!S.ok)return p(S);location.hash=O("vergelijk")});if(c)return a`<div class="antwoord"><${Ea} ...${c} /></div>`;if(!d)return a`<p role="status">${He.making}</p>`;let _=H(M.route.query),x=y.plans.find(({title:S})=>S===r.title)||y.plans[y.plans.length-1];return a`
    <p>
      ${h(He.placed,{placed:f.length,count:o.length})}
      ${b>0&&a` ${j(He.without_kind,b)}`}
      ${o.some(S=>!S.judged)&&a` <strong>${He.not_yet}</strong>`}
    </p>
    <${qa} by="kind" scenario=${_} plan=${x} />
    ${M.route.query.cel&&a`<${Mo} address=${M.route.query.cel} by="kind" scenario=${_} />`}
    <p><a href=${O("aandachtspunten")}>${He.questions}</a></p>
    <section class="blok">
      <h2>${He.take_along}</h2>
      <label class="veld"><span>${He.access}</span>
        <${is} id="toegang" label=${He.access} value=${r.access||"niet-openbaar"}
          options=${i.map(S=>[S,S.replace("-"," ")])} pick=${S=>t(()=>Te(ao(l.access,S)))} />
      </label>
      <p class="zacht">${He.access_more}</p>
      <${Fa} files=${[{id:"bewaar-werkmap",label:He.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${()=>fg(e)}>${He.choices}</button>
        <button type="button" id="ernaast" onClick=${g}>${He.alongside}</button>
        <span role="status">${u}</span>
      <//>
      <p class="zacht">${He.workbook_more} ${He.next_list}</p>
    </section>
  `}var He,fg,yd=C(()=>{"use strict";R();K();B();Et();io();A();Oe();eo();pe();_l();mr();pr();He=k.board.result,fg=t=>un("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function _d({state:t,why:e,own:n}){let s=k.werkplaats;return a`
    <p>
      ${n?a`<strong>${h(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${h(s.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function yg(){let t=document.activeElement,e=bg.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==Ft("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&Ft(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(kg));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function wg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Nt(),l=o.rows.filter(u=>u.open).length,c=ls[ls.indexOf(t)+1],p=t==="plaatsen"&&l?h(Pt.next_open,{count:l}):Pt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${j(Pt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${h(Pt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(vl,()=>Pt.undone)}>${Pt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(Sl,()=>Pt.redone)}>${Pt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>gg(e)}>${Pt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${O("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function vd({route:t}){let[,e]=P(0),[n,s]=P(""),o=t.query.stap||"",r=wn()&&ls.includes(o)?o:ls[0],{of:i,Step:l}=wd[r];async function c(p,u){let $=yg(),m=wn()?.decisions.length;try{s(""),await p(),e(f=>f+1);let d=wn()?.decisions.length||0;u?xt(u()):d!==m&&xt(j(Pt.decided,d)),window.setTimeout($,60)}catch(d){s(d.message)}}return se(()=>{M.started&&window.scrollTo(0,0)},[r]),se(()=>{function p(m){let{target:d,key:f}=m;if(!(!m.ctrlKey||!wn()||/input|textarea/i.test(d.tagName))){if(f==="z")wn()?.decisions.length&&c(vl,()=>Pt.undone);else if(f==="y")wn()?.undone.length&&c(Sl,()=>Pt.redone);else return;m.preventDefault()}}let u=m=>wn()?.saved===!1&&m.preventDefault(),$=new AbortController;return window.addEventListener("keydown",p,{signal:$.signal}),window.addEventListener("beforeunload",u,{signal:$.signal}),()=>$.abort()},[M.route]),a`
    <${hg} at=${r} />
    <${et} key=${r} text=${i.title} title=${`${k.check.title}: ${Pt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${i.intro}</p>`}
    <//>
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${c} />
    ${wn()&&r!==ls[0]&&a`<${wg} at=${r} act=${c} />`}
    ${(r===ls[0]||r==="resultaat")&&a`<${Nu} />`}
    ${r===ls[0]&&a`<${Pu} />`}
  `}var Pt,wd,ls,xd,hg,gg,bg,kg,Sd=C(()=>{"use strict";Se();R();K();Ct();B();io();A();Oe();dd();md();hd();bd();yd();pe();pr();Pt=k.board,wd={lijst:{of:Pt.list,Step:$d},kolommen:{of:Pt.columns,Step:ud},plaatsen:{of:Pt.place,Step:gd},partners:{of:Pt.partners,Step:fd},resultaat:{of:Pt.result,Step:kd}},ls=Object.keys(wd);xd=()=>a`
  <${et} text=${Pt.elsewhere.title}><p class="uitleg">${Pt.elsewhere.intro}</p><//>
  <ol>${Pt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${Oo} />
`,hg=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Pt.steps_label}>
    <ol>
      ${ls.map((e,n)=>a`<li class=${n<ls.indexOf(t)?"is-gedaan":""}>
          <a href=${O("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Pt.steps[e]}</a>
        </li>`)}
    </ol>
  </nav>
`,gg=t=>t(async()=>{let e=Nt(),{name:n,data:s}=await tt().ask("workbook",{decisions:e.decisions});un(n,s,lr.xlsx),e.saved=!0}),bg=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],kg=":is(button,select,input,a)"});function _g({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>Ol?` ${h(sn.first,{count:Ol})}`:"";return a`
    <${dt} id="eigen-uitkomst" caption=${`${j(sn.rows,e.length)}${o}`}
      rows=${e.slice(0,Ol)} columns=${s} />
    <div class="acties"><${ce} name=${sn.file} rows=${()=>[t,...e]} label=${sn.csv} /></div>
  `}function Cd({start:t=sn.example}){let[e,n]=P(t),[s,o]=P(""),[r,i]=P(null);function l(){i(null),qn(o,sn.busy,async()=>i(await tt().ask("ask",{text:e})))}return a`
    <section class="blok">
      <h2>${sn.title}</h2>
      <p class="zacht">${sn.intro}</p>
      <label class="veld breed"><span>${sn.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${sn.ask}</button></div>
      <div aria-live="polite">
        ${s&&a`<p>${s}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?sn.yes:sn.no}</strong></p>`}
        ${r?.graph&&a`<pre tabindex="0" role="region" aria-label=${sn.result}><code>${r.graph}</code></pre>`}
        ${r?.columns&&a`<${_g} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}function Sg(t){let e=Object.entries(t.columns),n=s=>hn(s.subject)?a`<${z} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>jd(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[xg],...Ln(s=>s.plan),{key:"bron",label:Tt.columns.place,sort:!1,text:vg}]}function Og({name:t,query:e,scenario:n}){let s=Ld(n).filter(c=>c.query===t);if(!s.length)return a`<p>${Tt.nothing}</p>`;let o=Sg(e),r={rows:j(Tt.rows,s.length),scenario:Bt(n)},i={key:"sentence",label:Tt.columns.sentence,text:c=>c.sentence},l=()=>bn([i,...o],s,c=>xe(n,c.plan));return a`
    <${dt} id=${`uitkomst-${t}`} caption=${h(Tt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${ce} name=${`${t}.csv`} rows=${l} />
      <a href=${O("aandachtspunten",{vraag:t})}>${Tt.as_sentences}</a>
    </div>
  `}function Cg({name:t,query:e,scenario:n}){let s=e.shelf===Gr,o=O("overzicht",{rijen:Tt.rows_of[t]});return a`
    <p class="kruimel"><a href=${O("vragen")}>${Tt.title}</a></p>
    <${et} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${pn}><${Qr} /><//>`}
    <${$n} pairs=${[[Tt.why,e.why],[Tt.weight,e.severity]]} />
    ${s&&a`<section><h2>${Tt.result}</h2><${Og} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!qi([t,e])&&a`<p>${e.open?Tt.open:Tt.elsewhere}</p>`}
    ${t in Tt.rows_of&&a`<p><a href=${o}>${Tt.in_overview}</a></p>`}
    <details>
      <summary>${Tt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${Tt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${Os} text=${()=>e.sparql} label=${Tt.copy} />
    </details>
    ${$e()&&!e.open&&a`<${Cd} key=${t} start=${e.sparql} />`}
  `}function jg({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Tt.columns.title,text:o=>o.title,cell:o=>a`<a href=${O(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Tt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Tt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${dt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===Gr?s:s.slice(0,2)} />
    </section>
  `}function Md({route:t}){let e=H(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${Ts} />`;if(n)return a`<${Cg} ...${{name:n,query:s,scenario:e}} />`;let o=po(Ld(e).map(r=>r.query));return a`
    <${et} text=${Tt.title}><p class="uitleg">${Tt.intro}</p><//>
    ${$e()&&a`<${Cd} />`}
    ${Tt.shelves.map(r=>a`<${jg} shelf=${r} counts=${o} />`)}
  `}var Tt,sn,Ol,Od,jd,Ld,xg,vg,zd=C(()=>{"use strict";R();K();Ct();B();Et();A();Oe();Zo();J();ut();Ke();pe();jo();ft();Ie();ar();Tt=k.questions,sn=k.questions.own,Ol=200;Od={barrier:t=>t.barrier&&st(t.barrier),kind:t=>t.kind&&it(t.kind),partner:t=>t.partner&&v(fe(t.partner)||t.partner),severity:t=>V("Severity",t.severity),detail:t=>t.detail&&(hn(t.detail)?v(t.detail):t.description)},jd=(t,e)=>(Od[t]?Od[t](e):e[t])||"",Ld=t=>U(t).gaps.flatMap(e=>zn(e).map(n=>({...n,plan:e.plan}))),xg={key:"severity",label:Tt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),csv:t=>jd("severity",t),cell:t=>a`<${oa} severity=${t.severity} />`},vg=t=>Qs(t).map(le).join("; ")});function Ed(t,e,n){let s=e;return{placed:t.map(r=>{let i=n(r);return s+=i,{...r,y:s-i,height:i}}),bottom:s}}function Mg({lane:t,rows:e,wide:n}){let s=ys(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Ot.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Ot.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Ot.line}>
        ${s.length?s.join(" · "):e.length?j(Bs.lane_total,e.length):Bs.lane_none}
      </text>
    </g>
  `}function zg({row:t,lane:e,shown:n,point:s}){let o=e.levels*Ot.level,r=Ot.left+t.x,i=e.y+e.height/2+o/2-Ot.level/2-t.level*Ot.level,l=t.tail&&jl[t.outcome].tail&&Ot.left+t.tail,c={row:t,x:r,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${r} ${i} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a href=${Ve(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${Lg(t)}
      transform=${`translate(${r} ${i})`} onMouseEnter=${()=>s(c)} onFocus=${()=>s(c)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${ja} outcome=${t.outcome} /></g>
    </a>
  `}function Tg({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=tn(o.id),c=ho(o.work),p=r>e*.62,u={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:i>n*.6?"auto":`${i/n*100}%`,bottom:i>n*.6?`${(n-i)/n*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${u} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${oo} outcome=${o.outcome} on=${o.on&&h(Bs.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${Mt} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${le(l)}</p>`}
    </div>
  `}function Ad({plan:t,rows:e,date:n}){let[s,o]=P(null),r=It(),{lanes:i,wide:l,years:c,beyond:p}=ws(t),{placed:u,bottom:$}=Ed(i,Ot.top,({levels:D,title:Z})=>Math.max(D*Ot.level+Ot.pad,Z.length*Ot.line+36)),m=Ot.left+l+20,d=$+Ot.foot,f=ji(t,n),b=Ot.left+f.x,g=h(Bs.report,{date:at(f.date)}),_=g.length*8.6+24,x=()=>o(null),S=D=>D.key==="Escape"&&x(),F=D=>e.filter(Z=>Z.lane===D),q=Math.min(Math.max(b-_/2,Ot.left),m-_);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${x} onKeyDown=${S}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${d}`} role="group" aria-label=${Bs.picture}>
        <rect class="daarna" x=${b} y=${Ot.top} width=${m-b} height=${$-Ot.top} />
        ${c.map(({year:D,x:Z})=>a`
            <g class="jaar">
              <line x1=${Ot.left+Z} x2=${Ot.left+Z} y1=${Ot.top} y2=${$} />
              <text x=${Ot.left+Z+4} y=${Ot.top-9}>${D}</text>
            </g>
          `)}
        ${p&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${Ot.left+p.x} y=${Ot.top-9}>${Bs.beyond}</text>
            </g>
          `}
        ${u.map((D,Z)=>a`<${Mg} lane=${D} rows=${F(Z)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${$} y2=${$} />
        <line class="nu" x1=${b} x2=${b} y1=${Ot.top-8} y2=${$} />
        <g class="nulabel">
          <rect x=${q} y=${$+4} width=${_} height="28" rx="3" />
          <text x=${q+_/2} y=${$+24} text-anchor="middle">${g}</text>
        </g>
        ${e.map(D=>a`
            <${zg} key=${D.id} row=${D} lane=${u[D.lane]} shown=${s?.row.id===D.id} point=${o} />
          `)}
      </svg>
      ${s&&a`<${Tg} at=${s} width=${m} height=${d} close=${x} />`}
    </div>
  `}function Pd({scenario:t,plan:e}){let n=qs(e,t.date);if(!n.length)return null;let{lanes:s,wide:o,years:r,beyond:i}=ws(e),l=an(e.key,t.date),c=g=>Fd+8+g/o*(No-Fd-16),p=s.map((g,_)=>({lane:g,mine:n.filter(x=>x.lane===_)})).filter(({mine:g})=>g.length),{placed:u,bottom:$}=Ed(p,Cl,({lane:g})=>Math.max(Fg,Nd(g)*Bd+4)),m=u.map(g=>({...g,middle:g.y+g.height/2})),d=c(ji(e,l).x),f=m.map(({lane:g,mine:_})=>h(Td.description,{chapter:go(g),counts:oe(ys(_))})),b=d>No-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${No} ${$+16}`} role="img" aria-label=${f.join(" ")}>
      <rect class="straks" x=${d} y=${Cl} width=${No-d} height=${$-Cl} />
      ${r.map(({year:g,x:_})=>a`
          <line class="jaar" x1=${c(_)} x2=${c(_)} y1="4" y2=${$} />
          <text class="jaartal" x=${c(_)+4} y="12">${g}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${k.promises.beyond}</text>`}
      ${m.map(({lane:g,y:_,middle:x})=>a`
          <line class="baan" x1="0" x2=${No} y1=${_} y2=${_} />
          <text x="0" y=${x+4}>${Ng(go(g))}</text>
        `)}
      ${m.flatMap(({y:g,mine:_})=>Ag(_).map(([x,S])=>a`<text class="jaartal" x=${c(x)-8} y=${g+12} text-anchor="end">+${S}</text>`))}
      <line class="baan" x1="0" x2=${No} y1=${$} y2=${$} />
      <line class="peil" x1=${d} x2=${d} y1="2" y2=${$+4} />
      <text class="peildag" x=${b==="end"?d-4:d+4} y=${$+13} text-anchor=${b}>
        ${h(Td.line,{date:at(l)})}
      </text>
      ${m.flatMap(({lane:g,middle:_,mine:x})=>x.filter(S=>S.level<Ll).map(S=>a`
            <g transform=${`translate(${c(S.x)} ${Bg(g,_,S)}) scale(${Eg})`}>
              <title>${[S.name,S.by,jl[S.outcome].phrase].join(", ")}</title>
              <${ja} outcome=${S.outcome} />
            </g>
          `))}
    </svg>
  `}var Td,Bs,jl,Ot,Lg,Fd,No,Cl,Bd,Fg,Eg,Ll,Nd,Ag,Bg,Ng,Ml=C(()=>{"use strict";R();K();B();A();J();At();ft();ir();Td=k.summary.lanes,Bs=k.promises,jl=k.shared.outcomes,Ot={left:320,top:32,foot:40,level:19,pad:30,line:21};Lg=t=>h(Bs.mark,{...t,what:t.what||Bs.card.none,phrase:jl[t.outcome].phrase});[Fd,No,Cl,Bd,Fg,Eg]=[262,690,17,8,16,.62],Ll=30,Nd=t=>Math.min(t.levels,Ll),Ag=t=>[...po(t.filter(({level:e})=>e>=Ll).map(({x:e})=>e))],Bg=(t,e,n)=>e+(n.level-(Nd(t)-1)/2)*Bd,Ng=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function Pg({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?zl.undecided:zl.no_partner;return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${zl.silent}>
            ${n.map(({label:i})=>a`<li><span>${i}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${s.map(({id:i,label:l,cells:c})=>a`
              <li class=${St(i)?"verzamel":""}>
                <${ge} basis=${c[e-1]?.most_basis} />${l}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function Ig({scenario:t,plan:e}){let n=Pe("kind",t,e),s=Pe("partner",t,e),{reach:o}=U({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${Pg} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function Id({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:Bt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${h(cs.head,{date:at(an(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${h(cs.foot.source,{sources:Gn(t)})} ${h(cs.foot.version,l)}</p>
        <p>${h(cs.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function Rg({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return a`<td class="niets">–</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${st(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${st(e)}>
      <${ts} bar=${t.bar} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${st(e)}><span class="plaat">${n}</span></td>`}function Wg({scenario:t,plan:e,...n}){let s=de(e).summary,{points:o}=U({...t,plan:e.key}),{phrase:r,named:i}=Sn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${Id} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${h(s.intro,{report:Kn(e)})} ${r.lead}
      </p>
      <${Qn} plan=${e} />
      <${Ua} title=${s.matrix.title} note=${s.matrix.note}>
        <${qg} scenario=${t} plan=${e} />
        <${sr} undecided=${ea(t,e)} />
      <//>
      <${Ua} title=${k.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${o.map(c=>a`
              <li>
                <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                <p>${c.text} <strong>${c.ask}</strong></p>
              </li>
            `)}
          <li class="zorg"><p>
            <strong>${s.care.title}</strong>${" "}
            ${h(s.care.text,{reading:l?s.care.reading.most:s.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function Dg({scenario:t,plan:e,...n}){let{summary:s,shared:o}=de(e),r=at(an(e.key,t.date)),i=Pr(qs(e,t.date),o.outcomes,Sn(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${Id} plan=${e} scenario=${t} ...${n}>
      <${Ua} title=${s.route.title} note=${s.route.note}>
        <${Ig} scenario=${t} plan=${e} />
      <//>
      <${Ua} title=${s.lanes.title} note=${l}>
        <${Pd} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${i.map(([c,{tile:p,count:u}])=>a`
              <li><${Fo} outcome=${c} /> <strong>${u}</strong> ${h(p,{date:r})}</li>
            `)}
        </ul>
      <//>
    <//>
  `}function Rd({route:t}){let e=H(t.query),n=we(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${et} text=${cs.title}><p class="uitleg">${cs.screen}</p><//>
      <${Ks} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${cs.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${Wg} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${Dg} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${ue} text=${cs.screen} />
  `}var cs,zl,qg,Ua,qd=C(()=>{"use strict";R();Ct();B();Et();A();kn();ut();At();eo();Ke();Ml();ft();ir();cs=k.summary,zl=k.summary.route;qg=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${cs.matrix.title}</caption>
    <thead>
      <tr><td></td>${dn(e).map(n=>a`<th scope="col">${st(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Pe("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${Rg} cell=${s} step=${dn(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Ua=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t}>
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function Hg(t,{key:e}){let o=Y(t,"who").filter(l=>l.acts&&re(l.to,e)).flatMap(l=>_s(l.to,H({}))).map(({step:l,basis:c})=>`${w(l,"notation")} ${c}`),r=({notation:l})=>Object.keys(Kt).find(c=>o.includes(`${l} ${c}`)),i=Ze.filter(r).map(l=>`${l.label} (${Kt[r(l)||""][1]})`);return h(ct.steps,{steps:Ga(i)})}function Vg({id:t}){let e=f=>y.partners[f].find(b=>b.id===t)?.steps||[],n=Ka(e("")),s=y.plans.filter(f=>e(N?f.key:"").length),o=Y(t,"who").flatMap(f=>f.acts?[]:On(f.to)),r=Ka(L(o)).filter(f=>!n.includes(f)),i=f=>Y(f,"who").every(b=>!b.acts||b.from===t),l=Y(t,"who").filter(f=>f.acts&&y.works[f.to]?.across&&i(f.to)),c=L(l.flatMap(f=>mo(f.to))),p=ae(t,"unitOf"),u=Xt(ae(t,"chapterLead")),$=f=>{let b=Ka(y.partners[""].find(g=>g.id===f)?.steps||[]);return b.length>0&&a`<span class="zacht"> – ${Ga(b)}</span>`},m=w(t,"tooi"),d=[...Eo(t),[k.thing.also_known,mt(t,"altLabel").join(", ")],[ct.leads,u.length>0&&a`<${je} ids=${u} />`],[ct.units,p.length>0&&a`<${je} ids=${p} more=${$} />`],[ct.identity,m?h(ct.identified,{code:m,date:at(w(t,"checkedOn"))}):ct.unidentified]];return a`
    <${wt} title=${k.thing.known}>
      <${ze} text=${w(t,"summary")} />
      ${St(t)&&a`<p>${ct.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${ct.independent}</p>`}
      ${s.map(f=>a`<p>${N&&`${f.title}: `}${Hg(t,f)}</p>`)}
      ${c.length>0&&a`<p>${h(ct.across,{kinds:Ga(c.map(it))})}</p>`}
      ${r.length>0&&a`<p>${h(ct.named_steps,{steps:Ga(r)})}</p>`}
      ${!n.length&&!r.length&&a`<p>${ct.no_steps}</p>`}
      <${$n} pairs=${d} />
    <//>
  `}function Ug({rows:t}){let e=ct.columns,n=({to:r})=>y.works[r]?.across?k.shared.all_steps:Ka(On(r)).join(", "),s=[...Ln(r=>jt(r.to)?.key),ve("actie",e.action,r=>r.to),{key:"soort",label:e.what,text:r=>ie(r.to)},{key:"rol",label:e.role,text:r=>r.phrase},Tn("stand",e.stand,r=>r.to),{key:"stap",label:e.step,text:n},Xn(e.place,r=>r.of)],o=L(t.map(r=>r.to)).map(r=>{let i=t.filter(c=>c.to===r),l=L(i.map(c=>c.phrase)).join(", ");return{...i[0],phrase:l,of:i.flatMap(c=>c.of)}});return a`
    <${wt} title=${h(ct.work,{count:o.length})}>
      <p class="zacht">${ct.work_note}</p>
      ${o.length?a`<${dt} id="acties" caption=${ct.work_caption} rows=${o} sort="actie" columns=${s} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function Kg({id:t}){let e=w(t,"organisationKind")===ct.places.of&&!St(t)?mt(t,"altLabel"):[],n=c=>e.some(p=>Vs(c.replace("-"," ")).includes(Vs(p))),s=c=>mt(c,"place").filter(n).join(", "),o=Y(t,"who").map(c=>c.to),r=Xt(hs.filter(c=>s(c)&&!o.includes(c))),i=c=>a`<span class="zacht"> – ${s(c)}</span> <${zt} id=${c} />`,l=[a`<p class="zacht">${ct.places.note}</p>`,a`<${je} ids=${r} more=${i} />`];return r.length>0&&a`<${wt} title=${h(ct.places.title,{count:r.length})}>${l}<//>`}function Gg({rows:t}){let e=t.filter(o=>o.acts).map(o=>o.to),n=L([...e,...e.flatMap(o=>Vt(o,"followedBy"))]).flatMap(o=>{let r=gs(o).filter(l=>he(l).outcome==="ahead").map(l=>[w(l,"deadlineLabel"),`“${w(l,"deadlineText")}”`].filter(Boolean).join(", ")),i=ct.to_come.includes(gn(o))?[_e(o).toLowerCase()]:[];return(r.length?r:i).map(l=>a`<li><${z} id=${o} />: ${l}</li>`)});if(!n.length)return null;let s=h(ct.coming,{count:n.length});return a`<${wt} title=${s}><p class="zacht">${ct.coming_note}</p><ul>${n}</ul><//>`}function Yg({id:t}){let e=Y(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <section>
        <h3><${z} id=${s} /></h3>
        <${nr} id=${o} />
        <${be} of=${[o]} />
      </section>
    `);return a`
    <${wt} title=${h(ct.own,{count:e.length})}>
      <p class="zacht">${ct.own_note}</p>
      <${Ls} id="eigen" as="div" first=${Jg} items=${n} />
    <//>
  `}function Zg({id:t}){let e=ae(t,"wish");return e.length?a`
    <${wt} title=${ct.wishes}>
      ${e.map(n=>a`
          <div class="koppeling">
            <p><strong>${W(Lt(n,"engagement")||ct.wish)}</strong>: ${w(n,"rationale")}</p>
            <${be} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function Xg({id:t}){let e=Y(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[w(r[0],"asOf").slice(0,4),w(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${ze} text=${w(i,"summary")} />`)} <${be} of=${r} />
  `,s=Xt(L(e.map(r=>fs(r,t)))).map(r=>{let i=e.filter(l=>fs(l,t)===r);return a`<li><${z} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?ct.its_members:ct.members;return a`<${wt} title=${o}><${Ls} id="leden" items=${s} first=${s.length} /><//>`}function tb({id:t}){let e=new Map(Y(t,"with").map(r=>[fs(r,t),r]));if(!e.size)return null;let n=r=>{let{of:i=[],more:l}=e.get(r)||{},c=h(l?ct.more_works:ct.works,{works:i.map(Zt).join(", ")});return a`<span class="zacht">${c}</span>`},o=Xt([...e.keys()]).map(r=>a`<li key=${r}><${z} id=${r} />${n(r)}</li>`);return a`
    <${wt} title=${ct.together}>
      <p class="zacht">${ct.alphabetical}</p>
      ${X()?a`<${Ls} id="samen" items=${o} first=${Qg} />`:a`<ul class="kolommen">${o}</ul>`}
    <//>
  `}function Wd({id:t}){return a`
    <${Vg} id=${t} />
    <${Ug} rows=${Y(t,"who")} />
    <${Kg} id=${t} />
    <${Gg} rows=${Y(t,"who")} />
    <${Yg} id=${t} />
    <${Zg} id=${t} />
    <${Ta} title=${ct.requested} ids=${Xt(ae(t,"askedOf"))} />
    <${Xg} id=${t} />
    <${tb} id=${t} />
    <${Ao} id=${t} />
  `}var ct,Ka,Ga,Jg,Qg,Dd=C(()=>{"use strict";R();Ct();B();Et();A();Ds();Ce();Zo();J();ut();At();pe();Xs();ft();Ie();Bo();Fn();ct=k.thing.organisation,Ka=t=>Ze.filter(e=>t.includes(e.notation)).map(e=>e.label),Ga=t=>oe(t.map(e=>e.toLowerCase()));[Jg,Qg]=[1,3]});function nb({id:t,scenario:e}){let n=mn.cell_columns,s=U(e).matrix.kind.filter(c=>Si(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>W(it(c.column)),r=c=>a`<a href=${Cs(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:$}=Ne(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...Ln(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Ne(c).word,cell:i},{key:"hoe",label:n.how,text:c=>Tl(c.most_basis),cell:c=>c.most_basis&&Hd(c.most_basis)}];return a`
    <${wt} title=${mn.cells}>
      <p class="zacht">${Bt(e)}</p>
      <${dt} id="vakken" caption=${mn.cells_caption} rows=${s} columns=${l} />
    <//>
  `}function sb({links:t,scenario:e,undecided:n}){let s=mn.columns,o=c=>kt(c,"initiative"),{links:r}=U(e),i=xo(nt(e.plan),k.shared.nothing_step),l=[...Ln(c=>jt(c)?.key),ve("actie",s.action,o),{key:"soort",label:s.kind,text:c=>mt(c,"interventionKind").map(it).join(", ")},{key:"wie",label:s.who,sort:!1,text:c=>Ci(o(c)).map(v).join(", "),cell:c=>a`<${Mt} ids=${Ci(o(c))} />`},Tn("stand",s.stand,o,e.date),{key:"hoe",label:s.how,text:c=>Tl(r[c][0]),cell:c=>Hd(r[c][0],`; ${V("Strength",r[c][1])}`)}];return a`
    <${wt} title=${h(mn.work,{count:L(t.map(o)).length})}>
      ${t.length?a`<${dt} id="wiewat" caption=${mn.work_caption} rows=${t} sort="actie" columns=${l} />`:a`<p>${n?k.overview.undecided:i}</p>`}
    <//>
  `}function ob({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${z} id=${n} />`,h(de(jt(n)).thing.step.helper,{awareness:Lt(n,"awareness")||mn.unaware})]);return a`<${wt} title=${mn.helpers}><${rs} items=${e} /><//>`}function Vd({id:t}){let e=H(M.route.query),n=Vt(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>ae(c,"barrier")).filter(c=>Xe(c,l)),r=U(e).links,i=s.flatMap(l=>Y(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&re(l,e.plan));return a`
    <${eb} id=${t} narrow=${n} />
    <${nb} id=${t} scenario=${e} />
    <${sb} links=${i} scenario=${e} undecided=${vc(e).has(t)} />
    <${Ta} title=${mn.requested} ids=${o("Recommendation").filter(l=>re(l,e.plan))} />
    <${ob} ids=${o("Facilitator")} />
  `}var mn,Tl,Hd,eb,Ud=C(()=>{"use strict";R();K();B();Et();A();Ce();kn();J();ut();At();pe();ft();Ie();Bo();mn=k.thing.step,Tl=t=>Kt[t]?.[1]||"",Hd=(t,e="")=>[a`<${ge} basis=${t} />`,` ${Tl(t)}${e}`],eb=({id:t,narrow:e})=>a`
  <${wt} title=${mn.what}>
    <${ze} text=${w(t,"step")} />
    <${ze} text=${w(t,"definition")} />
    <${ze} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${mn.narrower}<${Mt} ids=${e} />.</p>`}
    ${kt(t,"broader")&&a`<p>${mn.broader}<${z} id=${kt(t,"broader")} />.</p>`}
  <//>
`});function ab({id:t,reports:e}){let n=on(t);if(rn(t.split("/")[0]).dates.length<3)return null;let s=o=>he(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${zt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${at(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function ib({id:t}){let e=rn(t.split("/")[0]),{result:n,not_mentioned:s}=on(t),o=e.dates.filter(({date:l})=>gn(t,l)),r=y.codes.AgreementStatus[w(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=(l,c)=>c===e.date&&n[w(l,"resultReported")];return a`
    <${ab} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:l,label:c})=>{let p=bs(t,l);return a`
          <li>
            <strong>${W(c)}</strong>
            <p><${zt} id=${t} date=${l} /></p>
            ${r&&l===e.date&&a`<${ze} text=${r} look="zacht" />`}
            ${he(t,l).earlier&&a`<p class="zacht">${W(s)}</p>`}
            ${p&&a`<${rb} report=${p} result=${i(p,l)} />`}
          </li>
        `})}
    </ol>
  `}function lb({id:t}){let e=Vt(t,"silentPart"),n=e.map(s=>[w(s,"summary"),a`<span class="zacht"> (${V("SilentWeight",w(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${on(t).silent}</strong></p><${rs} items=${n} />`}function cb({id:t}){let e=on(t),n=e.deadline_columns,s=gs(t);if(!s.length)return null;let o=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>w(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>w(i,"dueBy"),cell:i=>at(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:n.kind,text:i=>Uo(w(i,"modality"))},{key:"er",label:n.there,text:i=>he(i).delivery||e.not_there},{...Xn(n.place,()=>[]),cell:i=>a`<${ze} text=${w(i,"summary")} /><${be} of=${[i]} />`}];return a`<${dt} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function pb({id:t}){let e=on(t),n=e.who_columns,s=Y(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${z} id=${i} /><${js} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>v(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>w(i[0],"summary")},Xn(n.place,({of:i})=>i.slice(0,1))];return a`<${dt} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function ub({id:t}){let e=Vt(kt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${on(t).heading}<${Mt} ids=${e} />.</p>`}function db({id:t}){let e=Wn("Expectation").filter(s=>Vt(s,"concerns").includes(t)&&kt(s,"organisation")),n=e.map(s=>[a`<${z} id=${kt(s,"organisation")} />`,`: ${Lt(s,"engagement")||k.thing.organisation.wish}. ${w(s,"rationale")}`]);return e.length>0&&a`<p><strong>${on(t).expected}</strong></p><${rs} items=${n} />`}function $b({id:t}){let e=on(t),n=Nr(t);if(n.length)return n.map(o=>a`<${nr} id=${o} /><${be} of=${[o]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=mt(t,"interventionKind").map(it).join(", ");return a`
    <p>${h(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function mb({id:t}){let e=on(t),n=ae(t,"subMeasureOf"),s=o=>a` <${zt} id=${o} />`;return a`<${wt} title=${e.container}><p>${e.parts}</p><${je} ids=${n} more=${s} /><//>`}function Kd({id:t}){let e=on(t),n=rn(t.split("/")[0]),s=w(t,"promise"),o=Eo(t),r=w(t,"isContainer")==="true"?mb:fb;return a`
    <${wt} title=${s?e.promise:e.what}>
      ${Ma(t).map(i=>a`<${ze} text=${i} />`)}
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${h(e.new,{when:$s(n.date,n)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${be} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${za} id=${t} />
    ${o.length>0&&a`<${wt} title=${k.thing.further}><${$n} pairs=${o} /><//>`}
    <${Ao} id=${t} />
  `}var on,rb,fb,Gd=C(()=>{"use strict";R();B();A();Ce();J();ut();At();ft();Ie();Bo();Fn();on=t=>de(jt(t)).thing.undertaking,rb=({report:t,result:e})=>a`
  <${ze} text=${w(t,"summary")} />
  <${to} of=${t} />
  <${ze} text=${e} look="zacht" />
  <${be} of=${[t]} />
`;fb=({id:t})=>a`
  <${wt} title=${on(t).progress}><${ib} id=${t} /><${lb} id=${t} /><${cb} id=${t} /><//>
  <${wt} title=${on(t).who}><${pb} id=${t} /><${db} id=${t} /><${ub} id=${t} /><//>
  <${wt} title=${on(t).steps}><${$b} id=${t} /><//>
`});function bb({id:t}){let e=hb[Ue(t)];return e?y.plans.filter(n=>!jt(t)||n===jt(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${gb} key=${n.plan.key} ...${n} />`):null}function kb({id:t}){let e=ae(t,"inChapter"),n=[...Eo(t),[Xe(t,"Legislation")?fn.also_known:fn.in_source,mt(t,"altLabel").join(", ")],[fn.place,tn(t).length>0&&a`<${be} of=${[t]} />`]],s=l=>a` <${zt} id=${l} />`,o=l=>L(_s(l,H({})).filter(({basis:c})=>c).map(({step:c,basis:p})=>`${v(c)} (${Kt[p][1].toLowerCase()})`)).join("; "),r=l=>a`
    ${s(l)}
    <p class="zacht">${Ma(l).join(" ")} ${h(fn.other.at,{steps:o(l)||k.shared.all_steps})}</p>
  `,i=hs.filter(l=>y.works[l]?.chapters?.includes(t)&&!e.includes(l));return a`
    <${wt} title=${fn.known}>
      ${Xe(t,"Facilitator")&&a`<p class="zacht">${de(jt(t)).thing.other.judged}</p>`}
      <${ze} text=${w(t,"summary")} />
      <${ze} text=${w(t,"rationale")} />
      <${$n} pairs=${n} />
    <//>
    <${za} id=${t} />
    ${e.length>0&&a`<${wt} title=${fn.other.chapter}><${je} ids=${Xt(e)} more=${r} /><//>`}
    ${e.length>0&&i.length>0&&a`<${wt} title=${h(fn.other.under,{count:i.length})}>
        <${je} ids=${Xt(i)} more=${s} /><//>`}
    <${Ao} id=${t} />
  `}function _b({id:t}){let e=H(M.route.query),n=Ue(t)==="organisation"&&w(t,"notation"),s=i=>zn(i).some(({partners:l})=>n&&l.includes(n)),o=U(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<${gp} gap=${i} scenario=${e} />`);return a`
    <${wt} title=${h(fn.gaps,{count:o.length})}>
      <${Ls} id="vragen" items=${r} first=${X()?wb:yb} as="div" />
    <//>
  `}function xb({id:t}){let e=Ue(t),n=[Jd[e]&&a`<a href=${O(Jd[e])}>${fn.crumbs[e]}</a>`,N&&jt(t)?.title,...["inChapter","subMeasureOf"].map(s=>kt(t,s)&&a`<${z} id=${kt(t,s)} />`),ie(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function Qd({route:t}){let e=t.path.slice(1).join("/");if(!Ut(e))return a`<${Ts} />`;let n=v(e),s=Ue(e),o=vb[s],r=s==="undertaking"&&w(e,"isContainer")!=="true",i=()=>{let[l,c]=["promise","summary"].map(m=>w(e,m)),p=r?[l&&`${fn.promised} ${l}`,h(fn.stand,{stand:_e(e).toLowerCase()})]:[c],u=[`${ie(e)} ${n}`,p.filter(Boolean).join(" ")].filter(Boolean).join(": "),$=L([...tn(e),...tn(bs(e))]);return Jr(u.replace(/([^.!?])$/,"$1."),$,null,jt(e)||nt())};return a`
    <${xb} id=${e} />
    <${et} text=${Xe(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${zt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${So} />`}
    <${bb} id=${e} />
    <div class="acties bovenaan">
      <${Os} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${O("verken",{uit:e,kies:e})}>${fn.around}</a>
    </div>
    <${o} id=${e} />
    <${_b} id=${e} />
  `}var fn,Fl,hb,gb,yb,wb,Jd,vb,Yd=C(()=>{"use strict";R();K();Ct();B();Et();A();Ds();Ce();J();ut();At();Ke();pe();Xs();jo();ft();Ie();Bo();Dd();Ud();Gd();Fn();ar();fn=k.thing,Fl=k.thing.route,hb={organisation:(t,e)=>y.partners[N?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:On},gb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${N?h(Fl.of_plan,{plan:t.title}):Fl.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${Fl[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[yb,wb]=[3,2];Jd={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};vb={undertaking:Kd,organisation:Wd,step:Vd,other:kb}});function Sb({rows:t,whole:e,chosen:n,plan:s,scenario:o}){let r=e?Sn(o,s).named:{},i=de(s).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${bt.tiles_label}>
      ${Pr(t,i,r).map(([l,{tile:c,count:p}])=>a`
          <button type="button" id=${`uitkomst-${l}`} aria-pressed=${String(n===l)}
            onClick=${()=>I({uitkomst:n===l?null:l})}>
            <${Fo} outcome=${l} />
            <span class="getal">${p}</span>
            <span>${h(c,{date:at(an(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function Mb({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(i=>s[i].open),r=t.filter(i=>i.outcome===o).sort((i,l)=>G(i.day,l.day));return a`
    <aside class="langst-open">
      <h2>${bt.open.title}</h2>
      <p>${r.length?h(bt.open.phrase,{date:at(an(e.key,n))}):bt.open.none}</p>
      <ul>
        ${r.slice(0,jb).map(i=>a`
            <li key=${i.id}>
              <${Fo} outcome=${i.outcome} />
              <span>
                <${z} id=${i.work} text=${i.short} />${" "}${i.what||""}
                <span class="bij">${i.modality}: ${i.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${O("aandachtspunten",{vraag:"deadline-verstreken"})}>${bt.open.gaps}</a></p>
      <h2>${bt.read.title}</h2>
      <ul class="leesregels"><li>${bt.read.first}</li>${Lb}<li>${bt.read.last}</li></ul>
    </aside>
  `}function Tb({rows:t}){let e=L(t.map(o=>o.day.slice(0,4))).sort(G),s=L(t.flatMap(o=>Xd(o.work))).map(o=>[o,v(fe(o))]).sort((o,r)=>G(o[1],r[1]));return a`
    <div class="velden">
      <${Rt} label=${bt.fields.year} name="jaar" options=${e.map(o=>[o,o])} />
      <${Rt} label=${bt.fields.partner} name="partner" options=${s} />
      <${vs} names=${["jaar","partner"]} />
    </div>
  `}function Fb({plan:t,scenario:e,chosen:n,query:s}){let o=qs(t,e.date),r=Lc(t,e.date).filter(Ja(s)),i=o.filter(Ja(s)),l=i.length===o.length,c=ys(i).join(" · "),p=i.filter(u=>!n||u.outcome===n);return a`
    <section>
      ${N&&a`<h2>${t.title}</h2>`}
      ${l?a`
              <p class="zacht belofte-intro">${h(bt.intro,{count:o.length,undated:r.length})}</p>
              <p>${Sn(e,t).phrase.overdue}</p>
            `:a`<p role="status"><strong>${j(bt.kept,i.length)}</strong> ${c}</p>`}
      <${La} works=${o.filter(Ja({...s,partner:""})).map(u=>u.work)}
        partner=${s.partner||""} />
      <${Sb} rows=${i} whole=${l} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${Ad} plan=${t} rows=${p} date=${e.date} /><${zb} plan=${t} rows=${p} /></div>
        <${Mb} rows=${i} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${bt.table}</summary>
        <${dt} id=${`beloften-${t.key}`} caption=${bt.caption} rows=${p} columns=${Zd} sort="dag" />
      </details>
      ${r.length>0&&a`
          <details class="tweeling">
            <summary>${h(bt.undated,{count:r.length})}</summary>
            <ul>
              ${r.map(u=>a`<li>
                  <${z} id=${u.work} />: ${u.quote}${u.what&&`, ${u.what}`}
                  ${u.stand&&`; ${u.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function t$({route:t}){let e=H(t.query),n=zc(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(i=>qs(i,e.date)),r=o.filter(Ja(t.query)).filter(i=>!s||i.outcome===s);return a`
    <${et} text=${bt.heading} title=${bt.title} />
    <${pn}><${Ks} /><${Xo} /><${Tb} rows=${o} /><//>
    <${So} />
    ${n.map(i=>a`<${Fb} key=${i.key} ...${{plan:i,scenario:e,chosen:s,query:t.query}} />`)}
    ${!n.length&&a`<p>${bt.none}</p>`}
    <p class="acties">
      <${ce} name="beloften.csv" rows=${()=>Cb(r,e)} />
      ${n.length>0&&a`<${Je} name="beloften" title=${bt.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
    </p>
    <${ue} text=${j(bt.lane_total,r.length)} />
  `}var bt,Ob,Zd,Cb,jb,Lb,zb,Xd,Ja,e$=C(()=>{"use strict";R();K();Ct();B();Et();A();Ce();J();At();Ke();pe();kl();Ms();Ml();ft();ir();Ie();bt=k.promises;Ob=t=>{let e=ws(t.plan).lanes[t.lane];return e?go(e):""},Zd=[{key:"dag",label:bt.columns.day,text:t=>t.day,cell:t=>t.by},ve("actie",bt.columns.work,t=>t.work),{key:"wat",label:bt.columns.what,text:t=>t.what},{key:"woorden",label:bt.columns.quote,text:t=>t.quote},{key:"stand",label:bt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${oo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:bt.columns.lane,text:Ob}],Cb=(t,e)=>{let n=o=>tn(o.id).map(le).join("; "),s=[...Zd,{key:"bron",label:bt.columns.place,text:n}];return bn(s,t,o=>xe(e,o.plan.key))},jb=6,Lb=bt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);zb=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${ws(t).lanes.map((n,s)=>({lane:n,found:e.filter(o=>o.lane===s)})).filter(({found:n})=>n.length).map(({lane:n,found:s})=>a`
          <details>
            <summary>${go(n)}
              <span class="bij">
                ${j(bt.lane_total,s.length)}${ys(s,!0).map(o=>` · ${o}`)}
              </span>
            </summary>
            <ul>
              ${s.map(o=>a`
                  <li key=${o.id}>
                    <${oo} outcome=${o.outcome} on=${o.by} />
                    <span><${z} id=${o.work} text=${o.short} />${" "}${o.what||o.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`,Xd=t=>Y(t,"who").map(e=>w(e.from,"notation")),Ja=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||Xd(e.work).includes(t.partner))});function s$({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${N?"h3":"h2"}>${h(ps.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function Eb({loss:t,scenario:e,id:n,title:s}){let o=i=>o$(t,i,e),r=[{key:"vak",label:ps.columns.cell,sort:!1,text:i=>n$(i,o(i)),cell:i=>{let l=n$(i,o(i));return o(i)?a`<a href=${Cs(i,t.plan)}>${l}</a>`:l}},{key:"nu",label:ps.columns.now,sort:!1,text:i=>r$(o(i))},{key:"weg",label:ps.columns.lost,sort:!1,text:i=>i.phrase}];return a`<${dt} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${r} />`}function Ab({loss:t,names:e,scenario:n,apart:s}){let o=rn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===y.plans[0]?"":`-${o.key}`}`,p=$=>[" ",a`<${zt} id=${$} date=${n.date} />`],u=($,m)=>a`<${s$} title=${$} count=${m.length} none=${i}><${je} ids=${m} more=${p} /><//>`;return a`
    <section>
      ${N&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${Bb(t,e)}</p>
      <p>${t.phrase}</p>
      ${s}
      <${Ib} loss=${t} scenario=${n} />
      <${s$} title=${r} count=${t.cells.length} none=${i}>
        <${Eb} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.keys(l).map($=>({list:$,ids:t[$]||[]})).filter(({ids:$})=>$.length).map(({list:$,ids:m})=>u(l[$],m))}
      ${t.blocks.map($=>u($.phrase,$.acts))}
    </section>
  `}function Bb(t,e){let[n,s]=[t.last_actor.length,Is(rn(t.plan))],o=n||!t.acts?ps.heading:ps.accompanied;return j(o,e.length,{alone:n,acts:t.acts,source:s,names:oe(e)})}function El({losses:t,names:e,scenario:n,apart:s}){let o=oe(e),r=()=>t.flatMap(i=>i.cells.map(l=>{let c=o$(i,l,n),p=c?st(l.barrier):"";return[o,it(l.column),p,r$(c),l.phrase,...xe(n,i.plan)]}));return a`
    ${t.length?t.map((i,l)=>a`<${Ab} key=${i.plan} ...${{loss:i,names:e,scenario:n}} apart=${!l&&s} />`):[...we(n).map(i=>a`<p>${i.words.losses.nothing}</p>`),s]}
    <div class="acties"><${ce} name="wat-als.csv" rows=${()=>[[...ps.csv,...Gs],...r()]} /></div>
  `}function Nb(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return U({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?W(it(s.kind)):st(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function Pb({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(l=>!o.includes(l));return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${ks(l,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${h(lo.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${lo.lost_phrase}</p>
        `}
      ${r.length>0&&a`<p>${j(lo.lead,r.length)}</p>`}
      ${(i.length>0||!s.length)&&a`<p class="zacht">${s.length?j(lo.stays,i.length):lo.nothing}</p>`}
    </li>
  `}function Ib({loss:t,scenario:e}){let{legend:n}=lo,s=Nb(t,e),o=L(s.flatMap(i=>i.things.map(l=>ks(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${lo.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${Pb} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${h(n.lost,{source:Is(nt(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${V("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var lo,ps,o$,r$,n$,a$=C(()=>{"use strict";R();B();Et();A();kn();J();ut();At();pe();ft();Ie();lo=k.whatif.picture,ps=k.whatif,o$=(t,e,n)=>U({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),r$=t=>t?na(t):ps.no_cell,n$=(t,e)=>{let n=W(it(t.column));return e?h(ps.cell,{kind:n,step:st(t.barrier).toLowerCase()}):n}});function Bl(t,e,n){let[s,o]=P(null);return se(()=>{let r=!0;return o(null),tt().ask(t,e).then(i=>{r&&(o(i),n?.(i))}).catch(i=>r&&o({silent:i.message||k.whatif.silent})),()=>{r=!1}},[t,JSON.stringify(e)]),s}function Nl({chosen:t,choices:e,follows:n}){let s=It(),o=M.started&&!!t&&X();se(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&X()?r.reverse():r}</div>`}function Rb({before:t,after:e}){let n=ee[t===e?"reads":e?t?"weighs":"comes":"goes"];return h(n,{before:V("Severity",t),after:V("Severity",e)})}function i$({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(p=>p.was||p.sentence),l=U(r).gaps.filter(p=>p.subject===o&&!i.includes(p.sentence)),c=p=>h(ee.cell,{kind:W(it(p.column)),step:st(p.barrier).toLowerCase()});return a`
    <h2 role="status">${j(ee.cells,t.length,{all:n})}</h2>
    <ul class="anderelezing">
      ${t.map(p=>a`
          <li>
            <strong>${c(p)}</strong>
            <span>${h(ee.now,{phrase:p.before})}</span> <span>${h(ee.then,{phrase:p.after})}</span>
          </li>
        `)}
    </ul>
    ${e.length>0&&a`<p>${h(ee.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${ee.alone}</p>
    <h2>${j(ee.gaps,s.length)}</h2>
    <ul>
      ${s.map(p=>a`
          <li>
            <strong>${Rb(p)}</strong> ${p.was&&`${h(ee.now,{phrase:p.was})} `}
            ${p.was?h(ee.then,{phrase:p.sentence}):p.sentence}
          </li>
        `)}
    </ul>
    ${l.length>0&&a`
        <h2>${j(ee.stays,l.length)}</h2>
        <p>${ee.why}</p>
        <ul>${l.map(p=>a`<li>${p.sentence}</li>`)}</ul>
      `}
  `}function qb({id:t,status:e,scenario:n}){let s=Bl("supposed",{options:ms(n),work:t,status:e});return s&&s.silent===void 0?a`<${i$} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function l$({requested:t,scenario:e}){let{date:n}=e,s=m=>me(m)&&!!gn(m,n),[o,r]=t.split("="),i=me(o)?o:"",l=Vt(bs(i,n),"alternativeReading").map(m=>w(m,"status")),c=(m,d)=>O(["wat-als","actie",`${m}=${d}`]),p=e.key===H({}).key&&y.readings[`${i}=${r}`],u=a`
        <${To} label=${ee.which} id="actie" thing=${i} among=${s}
          pick=${m=>{location.hash=c(m,r||"")}} />
        ${i&&a`
            <p><${z} id=${i} />. ${_e(i,n)}.</p>
            <h2>${ee.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(y.codes.Status).map(([m,{label:d}])=>a`
                  <li>
                    <a href=${c(i,m)} aria-current=${m===r?"true":null}>${W(d)}</a>
                    ${m===gn(i,n)&&a` <span class="zacht">${ee.read}</span>`}
                    ${l.includes(m)&&a` <span class="zacht">${ee.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${Nl} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${Db} />`:p?a`<${i$} found=${p} id=${i} scenario=${e} />`:Ae()?a`<${qb} id=${i} status=${r} scenario=${e} />`:a`<p>${h(ee.elsewhere,{name:v(i),status:V("Status",r)})}</p>`} />`}var ee,Al,Wb,Db,c$=C(()=>{"use strict";R();K();Ct();B();Et();A();Oe();J();ut();At();ft();_a();ee=k.whatif.action;Al=t=>t.split("=")[0],Wb=()=>Object.keys(y.readings).sort((t,e)=>G(v(Al(t)),v(Al(e)))),Db=()=>a`
  <p>${ee.begin}</p>
  <h2>${ee.readings}</h2>
  <ul>
    ${Wb().map(t=>a`
        <li>
          <a href=${O(["wat-als","actie",t])}>${v(Al(t))}</a>
          <span class="zacht"> ${h(ee.reading,{status:V("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function Vb({notations:t,names:e,scenario:n}){let s=Bl("answer",{options:Hb(t,n)},()=>xt(pt.done));if(!s)return a`<div><p>${pt.busy}</p></div>`;if(s.silent!==void 0)return a`<div><p>${s.silent}</p></div>`;let o=i=>!n.plan||i.plan===n.plan,r=j(pt.questions,s.gaps.filter(o).length);return a`
    <div>
      <${El} losses=${s.losses.filter(o)} names=${e} scenario=${n} />
      <p>${h(pt.with_this,{questions:r,now:U(n).gaps.length})}</p>
    </div>
  `}function Ub({acting:t,chosen:e}){let[n,s]=P(""),o=c=>I({zonder:c.map(Qa).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(Ae()?[...e,c]:[c])},i=c=>[v(c),...mt(c,"altLabel")].join(" "),l=t.filter(c=>Un(i(c),n));return a`
    <h2>${pt.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${h(pt.put_back,{name:v(c)})}
          onClick=${()=>r(c)}>
          ${v(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${pt.clear}</button>
          <button type="button" class="klein" onClick=${()=>tr(location.href,pt.shared)}>${pt.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${pt.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${c=>s(c.target.value)}
        onKeyDown=${c=>c.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <ul class="partnerlijst" aria-label=${pt.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button type="button" id=${`zonder-${Qa(c)}`} aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}>${v(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${pt.none_found}</p>`}
    ${!Ae()&&a`<p class="zacht">${pt.alone}</p>`}
  `}function Kb({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&j(pt.start.alone,r),r>0&&(o.length?h(pt.start.steps,{steps:oe(o.map(l=>st(l).toLowerCase()))}):pt.start.no_step),i>0&&j(pt.start.lead,i)].filter(Boolean),s=Is(nt(e.plan));return a`
    <section id="begin">
      <h2>${pt.start.title}</h2>
      <p class="zacht">${h(pt.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${O("wat-als",{zonder:Qa(o.who)})}>${v(o.who)}</a>
              <span class="bij">${N?`${rn(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${pt.start.no_partner}</p>`}
    </section>
  `}function Gb({id:t,date:e}){let n=o=>oe(Xt(L(o)).map(v)),s=Object.entries(pt.apart.roles).map(([o,r])=>{let i=Y(t,"who",e).filter(l=>l.role===o);return i.length>0&&a`<p>${h(r,{names:n(i.map(l=>l.to))})}</p>`});return a`
    ${["chapterLead","unitOf"].map(o=>{let r=n(ae(t,o));return r&&a`<p>${h(pt.apart[o],{names:r})}</p>`})}
    ${s}
    <p>${pt.apart.page} <${z} id=${t} />.</p>
  `}function p$({route:t}){let e=H(t.query),{without:n,most:s}=U(e),o=Xt(Object.keys(n).filter(f=>n[f].length)),r=(t.query.zonder||"").split(",").map(fe).filter(Boolean),i=r.map(f=>v(f)),[l]=r,c=r.length>1&&Ae(),[,p,...u]=t.path,$=[[pt.leave_out,O("wat-als"),!p],[pt.action.title,O(["wat-als","actie"]),!!p]],m=a`
    <${er} label=${pt.title} tabs=${$} />
    <${et} text=${pt.title} title=${p?pt.action.title:pt.title}>
      <p class="uitleg">${p?pt.action[Ae()?"intro":"intro_elsewhere"]:pt.intro}</p>
    <//>
    <${Yr} scenario=${e} />
  `;if(p)return[m,a`<${l$} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${Vb} notations=${r.map(Qa)} names=${i} scenario=${e} />`:l?a`
      <${El} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${Gb} id=${l} date=${e.date} />`} />
    `:a`<${Kb} most=${s} scenario=${e} />`;return a`
    ${m}
    <${Nl} chosen=${r.join(",")} choices=${a`<${Ub} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${ue} text=${r.length===1?h(pt.phrase,{name:i[0]}):""} />
  `}var pt,Hb,Qa,u$=C(()=>{"use strict";Se();wo();R();K();Ct();B();Et();A();Oe();Ce();J();ut();Ke();pe();Xr();ft();a$();c$();Fn();pt=k.whatif,Hb=(t,e)=>[...ms(e),...t.map(n=>["zonder",n])];Qa=t=>w(t,"notation")});var $$={};h$($$,{answerTo:()=>U,compare:()=>G,connection:()=>bo,csv:()=>zr,data:()=>y,here:()=>M,longerWays:()=>Wr,scenarioOf:()=>H});function Za(t=null){for(let e of Xa())e!==t&&(e.open=!1)}function Pl(){Za(),_n().classList.remove("is-open"),Ya().setAttribute("aria-expanded","false")}function Jb(){_n()&&(Ya().addEventListener("click",()=>{let t=_n().classList.toggle("is-open");for(let e of Xa())e.open=t;Ya().setAttribute("aria-expanded",String(t))}),_n().addEventListener("click",t=>{let e=t.target;e.closest("a")?Pl():e.closest("summary")&&!X()&&Za(e.closest("details"))}),_n().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Xa().find(n=>n.open);X()?Ya().focus():e?.querySelector("summary")?.focus(),Pl()}),document.addEventListener("click",t=>{!X()&&!_n().contains(t.target)&&Za()}),_n().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!X()&&!_n().contains(e)&&Za()}))}function Qb(t){if(!_n())return;let e=Gi(t)?.to;for(let n of _n().querySelectorAll("a")){let{path:s}=yi(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",O(s))}for(let n of Xa())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function Yb(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return gr=!Wo(e)||s!==n,gr?(xn(a`<p role="status">${k.werkplaats.busy}</p>`,Ft("inhoud")),ti?tt().show(ti,tt().own):Il||Zb(ms(e),s),!0):!1}async function Zb(t,e){Il=!0;try{ti=(await tt().ask("page",{options:t,comparisons:e})).page,gr&&tt().show(ti,tt().own)}catch(n){gr&&xn(a`<p role="alert">${n.message}</p>`,Ft("inhoud"))}Il=!1}function Xb(t){let e=t.path[0]||"overzicht",n=Ft("inhoud");if($e()?.own&&Yb(e,H(t.query)))return;n.className=`scherm-${e}`;let s=d$[e]||d$.onbekend;xn([a`<${dp} name=${e} />`,a`<${s} key=${t.path.join("/")} route=${t} />`],n),Qb(e)}function Rl(){let t=Ft("motor");t.hidden=!1;let{state:e,why:n,own:s}=tt();xn(a`<${_d} state=${e} why=${n} own=${s} />`,t)}function tk(){ek(),gr=!1,window.removeEventListener("werkplaats",Rl),xn(null,Ft("inhoud")),xn(null,Ft("motor"))}var _n,Ya,Xa,d$,Il,ti,gr,ek,m$=C(()=>{"use strict";Se();R();K();Ct();B();Et();A();Oe();Ds();Zo();ut();pe();Xr();jp();Wp();Up();Lu();Vu();rd();ld();Sd();zd();ar();qd();Yd();e$();u$();_n=()=>Ft("menu"),Ya=()=>Ft("menuknop"),Xa=()=>[..._n().querySelectorAll("details")];Ft("spring").addEventListener("click",t=>{t.preventDefault(),Ft("inhoud").focus()});Jb();Ft("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),Pl();let e=Ft("zoek").value;location.hash=op(e)||O("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:s,content:o}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};tr(h(e,{...r,sources:Gn()}),n)});d$={__proto__:null,overzicht:id,dekking:Vp,aandachtspunten:Hu,partners:Yu,maatregelen:Xu,naslag:nd,gevraagd:sd,tijdlijn:od,beloften:t$,verken:ju,ding:Qd,samenvatting:Rd,vragen:Md,"wat-als":p$,vergelijk:qp,"weet-niet":Cp,methode:Op,zoek:yu,controleer:$e()?vd:xd,onbekend:Ts},Il=!1,ti="",gr=!1;$e()&&(window.addEventListener("werkplaats",Rl),Rl());Ft("inhoud").replaceChildren();ek=kc(Xb);$e()&&window.addEventListener("andere-bladzijde",tk,{once:!0});document.documentElement.dataset.klaar="ja"});Se();ni();typeof DecompressionStream>"u"?Ft("te-oud").hidden=!1:Wl().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(m$(),$$))});})();
