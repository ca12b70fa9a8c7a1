"use strict";var ketenkaart=(()=>{var Wu=Object.defineProperty;var O=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var Du=(t,e)=>{for(var n in e)Wu(t,n,{get:e[n],enumerable:!0})};function ct(t){let e=yt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function pl(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var yt,$e=O(()=>{"use strict";yt=t=>document.getElementById(t)});async function dl(){let t=Uint8Array.from(atob(yt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));xa=Vu(await new Response(e).json())}function Vu(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var xa,Sa=O(()=>{"use strict";$e()});function ml(t){var e=ul.get(this);return e||(e=new Map,ul.set(this,e)),(e=$l(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},d=0;d<n.length;d++){d&&(r===1&&p(),p(d));for(var $=0;$<n[d].length;$++)s=n[d][$],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[d][$+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var $l,ul,fl=O(()=>{$l=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,$l(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},ul=new Map});function _s(t){t&&t.parentNode&&t.remove()}function za(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Ma.call(arguments,2):n),xo(t,i,s,o,null)}function xo(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:So,__v:o||++bl,__i:-1,__u:0};return!o&&mt.vnode&&mt.vnode(r),r}function pr(t){return t.children}function rr(t,e){this.props=t,this.context=e,this.__g=0}function ss(t,e){if(e==null)return t.__&&ss(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:ss(t)}function Gu(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=vs({constructor:So},n)).__v=n.__v+1,mt.vnode&&mt.vnode(e),Ta(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||ss(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Ol(o,e,r),n.__=n.__e=null,e.__e!=s&&wl(e))}function wl(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),wl(t)}function hl(t){(8&t.__g||(t.__g|=8,ns.push(t),ir++))&&Oa==mt.debounceRendering||((Oa=mt.debounceRendering)||queueMicrotask)(_l)}function _l(){try{for(var t,e=1;ns.length;)ns.length>e&&ns.sort(kl),t=ns.shift(),e=ns.length,8&t.__g&&Gu(t)}finally{(ir=ns.length)&&(Oa||queueMicrotask)(_l)}}function vl(t,e,n,s,o,r,i,l,c,p,d){var $,m,u,h,g,k,_=s.__k||cr,x=e.length;for(c=Ju(n,e,_,c,x),$=0;$<x;$++)(u=n.__k[$])!=null&&(m=~u.__i&&_[u.__i]||lr,u.__i=$,k=Ta(t,u,m,o,r,i,l,c,p,d),h=u.__e,(m.ref!=u.ref||8&m.__u)&&(m.ref&&Fa(m.ref,null,u,m),u.ref&&d.push(u.ref,u.__c||h,u)),g=g||h,4&u.__u?(c=xl(u,c,t,!m.__v),m.__e&&(m.__e=null)):typeof u.type=="function"&&k!==void 0?c=k:h&&(c=h.nextSibling),u.__u&=-21);return n.__e=g,c}function Ju(t,e,n,s,o){var r,i,l,c,p,d,$,m,u,h=n.length,g=h,k=0,_=0,x=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=x[r]=xo(null,i):La(i)?i=x[r]=xo(pr,{children:i}):i.constructor===So&&i.__b?i=x[r]=xo(i.type,i.props,i.key,i.ref,i.__v):x[r]=i,c=r+k,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=Qu(i,n,c,g))&&(g--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?k--:p==c+1?k++:p!=c&&(p>c?k--:k++,_=1)):(~p||(o>h?k--:o<h&&k++),typeof i.type!="function"&&(i.__u|=4))):x[r]=null;if(_){for(d=[],$=[],r=0;r<o;r++)if((i=x[r])&&16&i.__u){for(k=0,m=d.length;k<m;)d[u=k+m>>1]<i.__i?k=u+1:m=u;d[k]=i.__i,$[r]=k+1}for(k=d.length;r--;)$[r]&&($[r]==k?k--:x[r].__u|=4)}if(g)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=ss(l)),Aa(l,l));return s}function xl(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=xl(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=ss(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Qu(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function gl(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function sr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||gl(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||gl(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Ca[e]||(Ca[e]=Yu(e)),(t.__a||(t.__a={}))[e]=ja,r=e!=(e=e.replace(yl,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Yu(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[or]==null)e[or]=ja++;else if(e[or]<this.__a[t])return;return n(mt.event?mt.event(e):e)}}}function Ta(t,e,n,s,o,r,i,l,c,p){var d,$,m,u,h,g,k,_,x,B,N,J,H,C,St,M,Ot,oe,ue=e.type;if(e.constructor!==So)return null;128&n.__u&&(c=32&n.__u,d=n.__c.__z)&&(e.__u|=c,$=r=[],d.nodeType==8?l=ar(d,r):r.push(d),l=r[0]||l),(d=mt.__b)&&d(e);t:if(typeof ue=="function"){m=i.length;try{if(_=e.props,x=(d=ue.prototype)&&d.render,B=(d=ue.contextType)&&s[d.__c],N=d?B?B.props.value:d.__:s,(u=n.__c)?(e.__c=u,2&u.__g&&(u.__g|=1)):(x?e.__c=u=new ue(_,N):(e.__c=u=new rr(_,N),u.constructor=ue,u.render=Xu),B&&B.sub(u),u.state||(u.state={}),u.__n=s,u.__g|=8,u.__h=[],u.__k=[]),x&&(u.__s||(u.__s=u.state),ue.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=vs({},u.__s)),vs(u.__s,ue.getDerivedStateFromProps(_,u.__s)))),h=u.props,g=u.state,u.__v=e,n.__c){if(_!==h&&x&&!ue.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(_,N),e.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(_,u.__s,N)===!1){e.__v!=n.__v&&(u.props=_,u.state=u.__s,u.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Xe){Xe&&(Xe.__=e)}),cr.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&i.push(u),l=ss(n);break t}u.componentWillUpdate&&u.componentWillUpdate(_,u.__s,N),x&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(h,g,k)})}else x&&!ue.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),x&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=N,u.props=_,u.__P=t,u.__g&=-5,J=mt.__r,H=x?25:0;do u.__g&=-9,J&&J(e),d=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++H<25);x&&(cr.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(s=vs({},s,u.getChildContext())),x&&n.__c&&u.getSnapshotBeforeUpdate&&(k=u.getSnapshotBeforeUpdate(h,g)),C=d&&d.type===pr&&d.key==null?d.props.children:d,_.__P&&(d=l,o=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Xe){Xe&&Aa(Xe,Xe)}),n.__k=null),l=n.__k?ss(n,0):null),l=vl(t,La(C)?C:[C],e,n,s,o,r,i,l,c,p),_.__P&&(e.__e=null,l=d),e.__u&=-161,$&&$.some(_s),u.__h.length&&i.push(u),1&u.__g&&(u.__g&=-4)}catch(Xe){if(i.length=m,e.__v=null,c||r)if(Xe&&Xe.then){if(e.__u|=128|c,r){for(~(Ot=r.indexOf(l||void 0))||(Ot=r.length);(oe=r[Ot-1])&&oe.nodeType==8;)Ot--;for(;Ot<r.length;Ot++)if(oe=r[Ot])if(r[Ot]=null,St){if(oe==M)break}else{if(oe.nodeType!=8)break;oe.data.startsWith("$s")&&(M=ar(St=oe))}}if(!St){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;St=l}(d=ar(St=e.__c.__z||(e.__c.__z=St)))?(e.__e=St,l=d):e.__e=l,l=l&&l.nextSibling}else r&&r.some(_s);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Xe&&Xe.then||Sl(e),mt.__e(Xe,e,n)}}else l=e.__e=Zu(n.__e,e,n,s,o,r,i,c,p,t);return(d=mt.diffed)&&d(e),l}function ar(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Sl(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Sl))}function Ol(t,e,n){for(var s=0;s<n.length;)Fa(n[s++],n[s++],n[s++]);mt.__c&&mt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){mt.__e(r,o.__v)}})}function Zu(t,e,n,s,o,r,i,l,c,p){var d,$,m,u,h,g,k,_,x=n.props||lr,B=e.props,N=e.type;if(N=="svg"?o="http://www.w3.org/2000/svg":N=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(d=0;d<r.length;d++)if((h=r[d])&&(N?h.localName==N:h.nodeType==3)){t=h,r[d]=null;break}}if(!t){if(_=p.ownerDocument||document,!N)return _.createTextNode(B);t=_.createElementNS(o,N,B.is?B:p),l&&(mt.__m&&mt.__m(e,r),l=!1),r=null}if(N){if(p=N=="template"&&t.content||t,r=N=="textarea"&&B.defaultValue!=null?null:r&&Ma.call(p.childNodes),!l&&r)for(x={},d=0;d<t.attributes.length;d++)x[(h=t.attributes[d]).name]=h.value;for(d in x)h=x[d],d=="dangerouslySetInnerHTML"?m=h:d=="children"||d in B||d=="value"&&"defaultValue"in B||d=="checked"&&"defaultChecked"in B||sr(t,d,null,h,o);for(d in B)h=B[d],d=="children"?u=h:d=="dangerouslySetInnerHTML"?$=h:d=="value"?g=h:d=="checked"?k=h:l&&typeof h!="function"||x[d]===h||sr(t,d,h,x[d],o);$?(l||m&&($.__html==m.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(m&&(t.textContent=""),(N=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Ku.test(N))&&(o="http://www.w3.org/1999/xhtml"),vl(p,La(u)?u:[u],e,n,s,o,r,i,r?r[0]:n.__k&&ss(n,0),l,c),r&&r.some(_s)),l&&N!="textarea"||(d="value",N=="progress"&&g==null?t.removeAttribute(d):g==null||g===t[d]&&(N!="progress"||g)||sr(t,d,g,x[d],o),d="checked",k!=null&&k!=t[d]&&sr(t,d,k,x[d],o))}else x===B||l&&t.data==B||(t.data=B);return t}function Fa(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){mt.__e(o,n)}}function Aa(t,e,n){var s,o,r,i;if(mt.unmount&&mt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Fa(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){mt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&Aa(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=ar(s,r=[]))&&(s==t.__e&&r.some(_s),_s(o),_s(s)),n||_s(t.__e),t.__e=t.__c=t.__=null}function Xu(t,e,n){return this.constructor(t,n)}function yn(t,e){var n,s,o,r;mt.__&&mt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=xo(pr,{children:[t]}),o=[],r=[],Ta(e,e.__k,s||lr,lr,e.namespaceURI,s?null:e.firstChild?Ma.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),Ol(o,e.__k,r),e.__k.props.children=null}var mt,bl,Hu,ns,Oa,ir,kl,or,yl,ja,Ca,Uu,So,lr,cr,Ku,La,Ma,vs,dr=O(()=>{So=Symbol.for("pv"),lr={},cr=[],Ku=/^m(i|n|o|s|text|space)$/,La=Array.isArray,Ma=cr.slice,vs=Object.assign;mt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw ir=0,t}},bl=0,Hu=function(t){return t!=null&&t.constructor===So},rr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=vs({},this.state)),typeof t=="function"&&(t=t(vs({},n),this.props)),t&&(vs(n,t),this.__v&&(e&&this.__k.push(e),hl(this)))},rr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),hl(this))},rr.prototype.render=pr,ns=[],ir=0,kl=function(t,e){return t.__v.__b-e.__v.__b},or=Symbol(),yl=/(PointerCapture)$|Capture$/i,ja=0,Ca={},Uu=0});function $r(t,e){Ft.__h&&Ft.__h(Rt,t,ur||e),ur=0;var n=Rt.__H||(Rt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function R(t){return ur=1,t$(Nl,t)}function t$(t,e,n){var s=$r(Us++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):Nl(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);Ba(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=Rt,!Rt.__f)){Rt.__f=!0;var o=Rt.shouldComponentUpdate;Rt.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,d=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,Ba(m.__[0],m.__N[0])||(d=!0))}),o){var $=o.call(this,r,i,l);return p?$||d:$}return!p||d}}return s.__}function je(t,e){var n=$r(Us++,3);!Ft.__s&&Ia(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,Rt.__H.__h.push(n))}function qe(t,e){var n=$r(Us++,4);!Ft.__s&&Ia(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,Rt.__h.push(n))}function Co(t){return ur=5,we(function(){return{current:t}},[])}function we(t,e){var n=$r(Us++,7);return Ia(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function e$(){var t;do{for(;t=Na.shift();)try{Oo(t)}catch(n){Ft.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Bl.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Oo),e.__h.some(Pa),e.__h=[]}catch(n){e.__h=[],Ft.__e(n,t.__v)}}}while(Na.length)}function n$(t){var e,n=function(){clearTimeout(s),Al&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);Al&&(e=requestAnimationFrame(n))}function El(t){t!=1&&Cl==Ft.requestAnimationFrame||((Cl=Ft.requestAnimationFrame)||n$)(e$)}function Oo(t){var e=Rt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Rt=e}function Pa(t){var e=Rt;t.__c=t.__(),Rt=e}function Ia(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!Ba(n,t[s])})}function Nl(t,e){return typeof e=="function"?e(t):e}var Us,Rt,Ea,Cl,Ba,ur,Bl,Na,Ft,jl,Ll,Ml,zl,Tl,Fl,Al,Ra=O(()=>{dr();Ba=Object.is,ur=0,Bl=[],Na=[],Ft=mt,jl=Ft.__b,Ll=Ft.__r,Ml=Ft.diffed,zl=Ft.__c,Tl=Ft.unmount,Fl=Ft.__;Ft.__b=function(t){Rt=null,jl&&jl(t)},Ft.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Fl&&Fl(t,e)},Ft.__r=function(t){Ll&&Ll(t),Us=0;var e=(Rt=t.__c).__H;e&&(Ea==Rt?Rt.__h=[]:(e.__h.some(Oo),e.__h.some(Pa),Us=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ea=Rt},Ft.diffed=function(t){Ml&&Ml(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&El(Bl.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ea=Rt=null},Ft.__c=function(t,e){e.some(function(n){try{n.__h.some(Oo),n.__h=n.__h.filter(function(s){return!s.__||Pa(s)})}catch(s){n.__h=[function(){throw s}]}}),zl&&zl(t,e)},Ft.unmount=function(t){Tl&&Tl(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,El(Na.push(o))}else Oo(o)}catch(r){e=r}}),s.__H=void 0,e&&Ft.__e(e,s.__v))};Al=typeof requestAnimationFrame=="function"});function Pl(t){return Array.isArray(t)?t.map(Pl):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,n)=>n?[za("wbr",null),e]:[e])}var Yt,a,P=O(()=>{"use strict";fl();dr();Ra();dr();Ra();/*! What draws the screens and searches in them, bundled here:

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
*/Yt=()=>Co(null);a=ml.bind((t,e,...n)=>za(t,e,...typeof t=="string"?n.map(Pl):n))});function r$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(Il,n)&&!t.query.uit?{path:Il[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function Da(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),s=r=>{try{return decodeURIComponent(r)}catch{return r}},o={path:e.split("/").filter(Boolean).map(s),query:Object.fromEntries([...new URLSearchParams(n||"")].map(([r,i])=>[o$[r]||r,i]))};return r$(o)}function S(t,e={},n=!0){let s=n&&z.route?Object.fromEntries(s$.filter(i=>z.route.query[i]).map(i=>[i,z.route.query[i]])):{},o=new URLSearchParams;for(let[i,l]of Object.entries({...s,...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function A(t,e=!1){let n={...z.route.query};for(let[o,r]of Object.entries(t))r?n[o]=r:delete n[o];let s=S(z.route.path,n,!1);s!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++qa},"",s),Wa())}function Wa(t=!1){let e=Da(location.hash),n=z.route?.path.join("/")===e.path.join("/");z.route=e,Rl(e),!n&&window.scrollTo(0,t&&ql.get(history.state?.turn)||0)}function Wl(t){Rl=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),qa=history.state.turn||0;let e=new AbortController,{signal:n}=e;window.addEventListener("scroll",()=>ql.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:n});let s=()=>{let o=!!history.state;o||history.replaceState({turn:++qa},""),Wa(o)};return window.addEventListener("popstate",s,{signal:n}),Wa(),z.started=!0,()=>e.abort()}var s$,o$,Il,z,Rl,qa,ql,Le,U=O(()=>{"use strict";s$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],o$={ernst:"gewicht"},Il={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]};z={route:{path:[],query:{}},started:!1},qa=0,ql=new Map;Le=t=>S(["ding",t])});function Q({text:t,title:e=t,children:n}){let s=Yt();return qe(()=>{document.title=`${e} – Ketenkaart`},[e]),qe(()=>{z.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function Ut({text:t}){let{route:e}=z;return qe(()=>{z.started&&t&&ct(t)},[t,e]),null}var pt,Lt=O(()=>{"use strict";$e();P();U();pt=()=>window.matchMedia("(max-width: 44rem)").matches});function Me(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function Ks(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function mr(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?W(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function Gs(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function Dl(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var f,j,q,qt,E,a$,W,F=O(()=>{"use strict";f=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),j=(t,e,n={})=>f(e===1?t.one:t.more,{count:e,...n}),q=t=>t.slice(0,1).toUpperCase()+t.slice(1),qt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();E=t=>[...new Set(t)],a$=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),W=(t,e)=>a$.compare(t,e)});var y,Vl,Hl,i$,l$,c$,p$,d$,u$,$$,m$,f$,h$,We,Js,I,b,Zt,tt,tn,Ct,dn,Fn,me,en,nn,Y,xs,re,os,T=O(()=>{"use strict";Sa();y=xa,{codes:Vl,told:Hl,queries:i$,names:l$,absent:c$,dates:p$,lists:d$,kinds:u$,called:$$,works:m$,partners:f$,lookups:h$}=y;for(let t of[Object.values(Vl),Object.values(Hl),{codes:Vl,told:Hl,queries:i$,names:l$,absent:c$,dates:p$}])for(let e of Object.values(t))Object.setPrototypeOf(e,null);for(let t of[d$,u$,$$,m$,f$,h$,y.words,y.addresses])Object.setPrototypeOf(t,null);We=new Map(Object.entries(y.things)),Js=new Map(y.plans.map(t=>[t.key,t])),I=y.plans.length>1,b=y.words,Zt=t=>t?.words.page||b,tt=t=>Js.get(t||"")||(I?void 0:y.plans[0]),tn=t=>Js.get(t),Ct=t=>Js.get(t.split("/")[0]),dn=(t,e)=>!e||!Ct(t)||Ct(t)?.key===e,Fn=[...new Map(y.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),me=Fn[Fn.length-1].date,en=[...new Map(y.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),nn=(t,e)=>{let n=Ct(t);return n?y.stands[e]?.[n.key]||n.date:e},Y=t=>y.dates[t]||t||"",xs=(t=tt())=>t?.source||y.source,re=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),os=(t,e=tt())=>(e?e.dates:Fn).find(n=>n.date===t)?.label||Y(t)});async function fr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(f(b.check.unreadable,{name:t.name}))}}async function jo(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var Va,fe,Z,un,ze=O(()=>{"use strict";F();T();Va=5*2**20,fe=()=>window.werkplaats,Z=()=>fe(),un=()=>!!fe()&&fe()?.state!=="off"});function K(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!Ha.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:Ua(o,n),without:Ua(r,n),links:i};Ha.set(s,{...Ua(l,n),...c})}return Ha.get(s)}function Qs({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function D(t){let e=I&&Js.has(t.plan)?t.plan:"",n=Fn.some(i=>i.date===t.stand)?t.stand:me,s=t.koppelingen==="genoemd",o=Lo({plan:e,date:n,stated:s,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[o,{...o,expect:!0},{...o,expect:!0,date:me}].map(Lo).find(g$)||Lo({plan:e,date:me,stated:!1,expect:!0,strict:!1})}function Lo({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function Ka(t,e,n){let s=r=>({...t,[e]:r});return new Set(n.map(([r])=>D(s(r)).key)).size===n.length?n:[]}var Ha,Ua,An,Mo,g$,Ga,Ul,Mt=O(()=>{"use strict";T();ze();Ha=new Map,Ua=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));An=(t,e)=>K({...t,plan:e.key}).numbers[0];Mo=t=>t.key in y.answers,g$=t=>Mo(t)||!!fe();Ga=(t,e)=>Js.get(e)?.steps.find(n=>n.notation===t)?.id,Ul=t=>new Set(K(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>Ga(s.step,e))))});var Kl,b$,Ss,zo,At,sn,Ys,$n=O(()=>{"use strict";F();T();Kl=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])Ks(Kl,i,r)}b$=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),Ss=(t,e=me)=>!b$[e]?.has(t),zo=(t,e=me)=>(Kl.get(t)||[]).filter(n=>Ss(n.of[0]||n.from,e)),At=(t,e,n)=>zo(t,n).filter(s=>s.name===e),sn=(t,e,n)=>At(t,e,n).filter(s=>s.to===t).map(s=>s.from),Ys=(t,e)=>t.from===e?t.to:t.from});var Ja,ft,w,he,ht,De,hr,rs,Ve,Gl,He,Kt,Os,ae,ie,G,Et,gr,Jl,v,Xt,Ql,k$,br,y$,Ue,Zs,w$,_e,Wt,Ke,V=O(()=>{"use strict";F();T();Ja=[],ft=(t,e)=>We.get(t)?.[e]||Ja,w=(t,e)=>ft(t,e)[0]||"",he=(t,e)=>ft(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),ht=(t,e)=>he(t,e)[0]||"",De=t=>We.has(t),hr=t=>ft(t,"type"),rs=t=>Jl.get(t)||Ja,Ve=(t,e)=>hr(t).includes(e),Gl=t=>hr(t).map(e=>y.kinds[e]).find(Boolean),He=t=>Gl(t)?.page||"",Kt=t=>Gl(t)?.kind||"",Os=t=>He(t)==="organisation",ae=t=>He(t)==="undertaking",ie=t=>!!He(t)&&!!w(t,"prefLabel"),G=(t,e)=>y.codes[t]?.[e]?.label||e||"",Et=(t,e)=>G(y.lists[e],w(t,e)),gr=t=>y.names[t]||b.thing.foreign[t]||t,Jl=new Map;for(let[t,e]of We)for(let n of e.type||Ja)Ks(Jl,n,t);v=t=>y.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.slice(t.lastIndexOf("/")+1),Xt=t=>y.called[t]?.short||v(t),Ql=[...We.keys()].filter(ae),k$=[...We.keys()].filter(Os),br=t=>en.find(e=>e.notation===t),y$=Object.entries(y.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e})),Ue=en.map(t=>[t.notation,t.label]),Zs=y$.map(t=>[t.notation,t.label]),w$=new Map(k$.map(t=>[w(t,"notation"),t])),_e=t=>w$.get(t)||"",Wt=t=>y.addresses[t]||"",Ke=t=>he(t,"passage")});function Zl(t,e,n){let s=Te(t,n),o=v(e);return{name:o,short:Xt(e)===o?o:Xt(e),what:w(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",w(t,"deadlineText")),modality:q(To(w(t,"modality"))),day:w(t,"dueBy"),by:Y(w(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:Y(s.on)}}var wn,kr,Xs,Qa,yr,wr,Dt,To,_$,Te,_r,to,as,Cs,Yl,vr,Fo,Xl,Ya,eo,is,zt=O(()=>{"use strict";U();F();T();$n();V();wn=t=>y.works[t]?.steps||[],kr=t=>y.works[t]?.kinds||[],Xs=t=>y.works[t]?.leads||[],Qa=t=>y.works[t]?.acts||[],yr=(t,e)=>At(t,"at",e).flatMap(n=>n.of),wr=(t,e)=>At(t,"deadline",e).map(n=>n.from),Dt=t=>w(t,"isGeneric")==="true",To=t=>G("Modality",t),_$={},Te=(t,e=me)=>z.route.query.lezing==="streng"&&y.toldStrictly[e]?.[t]||y.told[e]?.[t]||_$,_r=(t,e)=>Te(t,e).report||"",to=(t,e)=>Te(t,e).status||"",as=(t,e)=>Te(t,e).state||"",Cs=(t,e)=>is(t).rows.filter(({id:n})=>Te(n,e).outcome).map(n=>({...n,plan:t,...Zl(n.id,n.work,e)})),Yl=(t,e)=>y.promises[t.key].undated.filter(n=>Ss(n,e)).map(n=>{let s=w(n,"initiative").slice(1);return{id:n,work:s,plan:t,...Zl(n,s,e)}});vr=(t,e=b.shared.outcomes)=>Object.entries(e).filter(([n,{rare:s}])=>!s||t.some(o=>o.outcome===n)),Fo=(t,e=!1)=>Object.entries(b.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{said:s,counted:o}])=>{let r=t.filter(i=>i===n).length;return r?j(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),Xl=t=>re(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),Ya=(t,e)=>{let{reports:n}=is(t);return n.find(s=>s.date===nn(t.key,e))||n[n.length-1]},eo=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),is=t=>y.promises[t.key]});function xr(t,e){if(w(t,"crossCutting")==="true")return[{step:no,of:t,basis:""}];let n=K(e).links;return At(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:v$(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function Sr(t,e){let n=r=>ae(r)&&dn(r,e.plan);if(Os(t))return E(js(t,e).map(r=>r.to));if(!nc(t))return E(zo(t,e.date).map(r=>Ys(r,t))).filter(n);let s=[t,...At(t,"broader",e.date).map(r=>r.from)];return E(s.flatMap(r=>At(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&xr(r,e).some(i=>i.step===t))}function oc({opened:t,chosen:e,hidden:n,step:s,kind:o,anyRole:r=!1},i){let l=new Set(n),c=t.filter(Ao),p=C=>!l.has(C)&&(!s||xr(C,i).some(St=>w(St.step,"notation")===s))&&(!o||kr(C).includes(o)),$=E(c.flatMap(C=>ae(C)?[C]:Sr(C,i))).filter(C=>c.includes(C)&&!r||p(C)).sort(sc),m=c.filter(C=>!Os(C)),u=new Set($),g=[...m.flatMap(C=>ae(C)?[C]:Sr(C,i)),e].filter(C=>u.has(C)).flatMap(C=>ec(C,i,r)),k=E([...c.filter(Os),...g]).filter(C=>!l.has(C)).sort(Za),_=new Set(k),x=$.flatMap(C=>js(C,i,r).filter(St=>_.has(St.from))),B=$.flatMap(C=>xr(C,i).map(St=>({work:C,...St}))),N=[...en.map(C=>C.id),no],J=E([...c.filter(nc),...B.map(C=>C.step)]).filter(C=>!l.has(C)).sort((C,St)=>N.indexOf(C)-N.indexOf(St)),H=new Set(J);return{who:k,what:$,steps:J,roles:x,ties:B.filter(C=>H.has(C.step))}}function Or(t,{who:e,what:n},s){return ae(t)?ec(t,s).filter(o=>!e.includes(o)).length:Sr(t,s).filter(o=>!n.includes(o)).length}function so(t,e,n,s=!1){let o=m=>E(js(m,n).map(u=>Ys(u,m))).filter(u=>u===t||u===e||ae(u)||s||!Dt(u)),r=tc(t,e,o),i=tc(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,u)=>c.filter(h=>r.get(h)===u).sort(Za)),d=new Map([[t,1]]),$=p.slice(1).flatMap((m,u)=>m.flatMap(h=>o(h).filter(g=>p[u].includes(g)).sort(Za).map(g=>(d.set(h,(d.get(h)||0)+(d.get(g)||0)),{from:g,to:h,roles:js(h,n).filter(k=>Ys(k,h)===g)}))));return{layers:p,lines:$,count:d.get(e)||0,length:l}}function tc(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=E(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function rc(t,e){let[n,s]=t.map(o=>(ae(o)?[o]:Sr(o,e)).flatMap(r=>xr(r,e).map(i=>i.step)));return en.filter(({id:o})=>n.includes(o)&&s.includes(o))}var no,Xa,js,ec,nc,v$,Ao,sc,Za,Eo=O(()=>{"use strict";F();Mt();T();$n();V();zt();no="dwars",Xa=60,js=(t,{date:e,plan:n},s=!1)=>At(t,"who",e).filter(o=>(s||o.acts)&&dn(o.to,n)),ec=(t,e,n=!1)=>E(js(t,e,n).map(s=>s.from)),nc=t=>He(t)==="step",v$=t=>ht(t,"broader")||t;Ao=t=>De(t)&&ie(t),sc=(t,e)=>W(Xt(t),Xt(e))||W(v(t),v(e)),Za=(t,e)=>Number(Dt(t))-Number(Dt(e))||sc(t,e)});var x$,pc,dc,Bo,oo,S$,uc,No,Lr,oi,ti,O$,$c,mc,ii,li,fc,C$,Po,ei,j$,L$,M$,z$,ni,ac,T$,ri,ai,si,F$,ic,lc,cc,Cr,jr,hc,A$,gc=O(()=>{x$="ENTRIES",pc="KEYS",dc="VALUES",Bo=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=oo(this._path);if(oo(n)==="")return{done:!1,value:this.result()};let s=e.get(oo(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=oo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>oo(e)).filter(e=>e!=="").join("")}value(){return oo(this._path).node.get("")}result(){switch(this._type){case dc:return this.value();case pc:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},oo=t=>t[t.length-1],S$=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return uc(t,e,n,s,i,1,o,""),s},uc=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let d=o[c-1];d<=n&&s.set(l,[t.get(p),d])}else{let d=r;for(let $=0;$<p.length;++$,++d){let m=p[$],u=i*d,h=u-i,g=o[u],k=Math.max(0,d-n-1),_=Math.min(i-1,d+n);for(let x=k;x<_;++x){let B=m!==e[x],N=o[h+x]+ +B,J=o[h+x+1]+1,H=o[u+x]+1,C=o[u+x+1]=Math.min(N,J,H);C<g&&(g=C)}if(g>n)continue t}uc(t.get(p),e,n,s,o,d,i,l+p)}},No=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Lr(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=ii(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,O$(this._tree,e)}entries(){return new Bo(this,x$)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return S$(this._tree,e,n)}get(e){let n=oi(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=oi(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Bo(this,pc)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,ti(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=ti(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=ti(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Bo(this,dc)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Lr=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Lr(t.get(s),e.slice(s.length),n);return n.push([t,e]),Lr(void 0,"",n)},oi=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return oi(t.get(n),e.slice(n.length))},ti=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},O$=(t,e)=>{let[n,s]=Lr(t,e);if(n!==void 0){if(n.delete(""),n.size===0)$c(s);else if(n.size===1){let[o,r]=n.entries().next().value;mc(s,o,r)}}},$c=t=>{if(t.length===0)return;let[e,n]=ii(t);if(e.delete(n),e.size===0)$c(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&mc(t.slice(0,-1),s,o)}},mc=(t,e,n)=>{if(t.length===0)return;let[s,o]=ii(t);s.set(o+e,n),s.delete(o)},ii=t=>t[t.length-1],li="or",fc="and",C$="and_not",Po=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?si:e.autoVacuum;this._options={...ni,...e,autoVacuum:n,searchOptions:{...ac,...e.searchOptions||{}},autoSuggestOptions:{...T$,...e.autoSuggestOptions||{}}},this._index=new No,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=ai,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let d of i){let $=n(e,d);if($==null)continue;let m=o(s($,d),d),u=this._fieldIds[d],h=new Set(m).size;this.addFieldLength(p,u,this._documentCount-1,h);for(let g of m){let k=r(g,d);if(Array.isArray(k))for(let _ of k)this.addTerm(u,p,_);else k&&this.addTerm(u,p,k)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,d)=>(l.push(p),(d+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let d of i){let $=o(e,d);if($==null)continue;let m=n(r($,d),d),u=this._fieldIds[d],h=new Set(m).size;this.removeFieldLength(p,u,this._documentCount,h);for(let g of m){let k=s(g,d);if(Array.isArray(k))for(let _ of k)this.removeTerm(u,p,_);else k&&this.removeTerm(u,p,k)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new No,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=ai,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||ri.batchSize,r=e.batchWait||ri.batchWait,i=1;for(let[l,c]of this._index){for(let[p,d]of c)for(let[$]of d)this._documentIds.has($)||(d.size<=1?c.delete(p):d.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||si.minDirtCount,s=s||si.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:d}]of r){let $=p.length||1,m={id:this._documentIds.get(l),score:c*$,terms:Object.keys(d),queryTerms:p,match:d};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(lc),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(lc),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(ni.hasOwnProperty(e))return ei(ni,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Cr(o),c._fieldLength=Cr(r),c._storedFields=Cr(i);for(let[p,d]of c._documentIds)c._idToShortId.set(d,p);for(let[p,d]of s){let $=new Map;for(let m of Object.keys(d)){let u=d[m];l===1&&(u=u.ds),$.set(parseInt(m,10),Cr(u))}c._index.set(p,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await jr(o),c._fieldLength=await jr(r),c._storedFields=await jr(i);for(let[d,$]of c._documentIds)c._idToShortId.set($,d);let p=0;for(let[d,$]of s){let m=new Map;for(let u of Object.keys($)){let h=$[u];l===1&&(h=h.ds),m.set(parseInt(u,10),await jr(h))}++p%1e3===0&&await hc(0),c._index.set(d,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new No,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},u=e.queries.map(h=>this.executeQuery(h,m));return this.combineResults(u,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(z$(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((g,k)=>({...g,[k]:ei(s.boost,k)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:d}={...ac.weights,...i},$=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),u,h;if(e.prefix&&(u=this._index.atPrefix(e.term)),e.fuzzy){let g=e.fuzzy===!0?.2:e.fuzzy,k=g<1?Math.min(l,Math.round(e.term.length*g)):g;k&&(h=this._index.fuzzyGet(e.term,k))}if(u)for(let[g,k]of u){let _=g.length-e.term.length;if(!_)continue;h?.delete(g);let x=d*g.length/(g.length+.3*_);this.termResults(e.term,g,x,e.termBoost,k,o,r,c,m)}if(h)for(let g of h.keys()){let[k,_]=h.get(g);if(!_)continue;let x=p*g.length/(g.length+_);this.termResults(e.term,g,x,e.termBoost,k,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=li){if(e.length===0)return new Map;let s=n.toLowerCase(),o=j$[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let d of Object.keys(i)){let $=i[d],m=this._fieldIds[d],u=r.get(m);if(u==null)continue;let h=u.size,g=this._avgFieldLength[m];for(let k of u.keys()){if(!this._documentIds.has(k)){this.removeTerm(m,k,n),h-=1;continue}let _=l?l(this._documentIds.get(k),n,this._storedFields.get(k)):1;if(!_)continue;let x=u.get(k),B=this._fieldLength.get(k)[m],N=M$(x,h,this._documentCount,B,g,c),J=s*o*$*_*N,H=p.get(k);if(H){H.score+=J,F$(H.terms,e);let C=ei(H.match,n);C?C.push(d):H.match[n]=[d]}else p.set(k,{score:J,terms:[e],match:{[n]:[d]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,cc),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,cc),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Po.wildcard=Symbol("*");ei=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,j$={[li]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),ic(s.terms,r)}}return t},[fc]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);ic(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[C$]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},L$={k:1.2,b:.7,d:.5},M$=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},z$=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},ni={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(A$),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},ac={combineWith:li,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:L$},T$={combineWith:fc,prefix:(t,e,n)=>e===n.length-1},ri={batchSize:1e3,batchWait:10},ai={minDirtFactor:.1,minDirtCount:20},si={...ri,...ai},F$=(t,e)=>{t.includes(e)||t.push(e)},ic=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},lc=({score:t},{score:e})=>e-t,cc=()=>new Map,Cr=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},jr=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await hc(0);return e},hc=t=>new Promise(e=>setTimeout(e,t)),A$=/[\n\r\p{Z}\p{P}]+/u});function Mr(t,e=[],n=ao(t),s=()=>!0){let o=qt(t),r=E([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n||o.length<2)return l=>r.includes(l);let i=(l,c)=>c.length>=B$&&l.length>=c.length+N$&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function En(t,e){let n=_n(t).flatMap(ro).map(qt);return _n(e).every(s=>n.some(Mr(s)))}function zr(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(bc))ro(o).map(qt).some(e)&&(n.push({said:t.slice(s,r),on:!1},{said:o,on:!0}),s=r+o.length);return[...n,{said:t.slice(s),on:!1}]}var E$,B$,N$,bc,P$,_n,ro,ao,Ls=O(()=>{"use strict";F();E$=4,B$=6,N$=3,bc=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,P$=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),_n=t=>P$(t).match(bc)||[],ro=t=>t.includes("-")?E([t,t.replaceAll("-",""),...t.split("-")]):[t],ao=t=>t.length>1&&t.length<=E$&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function W$(){let t=new Map([...We.keys()].filter(ie).map(n=>[n,{sort:[Kt(n)],text:y.called[n]?[v(n)]:[]}]));for(let[n,s]of We){let o=vn.owners.flatMap(i=>he(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...q$(n)),r?.text.push(...vn.texts.flatMap(i=>s[i]||[]))}let e=n=>Number(vn.weights[n]??vn.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:v(n),kind:Kt(n),titles:R$(n),...s},weight:Math.min(...hr(n).map(e))})),...Object.entries(y.queries).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[vn.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:vn.question,...i,weight:e("question")}})]}function D$(){let t=new Map(W$().map(l=>[l.id,l])),e=[...t.values()],n=new Set,s=new Po({fields:["titles","sort","text"],extractField:(l,c)=>c==="id"?l.id:l[c].join(" · "),tokenize:l=>_n(l).flatMap(ro),processTerm:l=>io(l)?null:qt(l),searchOptions:{tokenize:l=>[l],processTerm:l=>l}});s.addAll(e);for(let l of e)for(let c of[l.titles,l.sort,l.text].flat().flatMap(_n).flatMap(ro))io(c)||n.add(qt(c));let o=new Set(e.flatMap(l=>l.titles).flatMap(_n).flatMap(ro).filter(ao).map(qt)),i=[...e.filter(l=>vn.synonyms.some(c=>Ve(l.id,c))).map(l=>l.titles),...vn.same].map(l=>E(l.map(Tr))).filter(l=>l.length>1);return{items:t,known:n,shorts:o,mini:s,groups:i}}function J$(t){if(ve.known.has(t))return ci.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&ve.known.has(n));return[...ci.get(t)||[],...e.flatMap(n=>ci.get(n)||[n])]}function pi(t){let e=qt(t),n=[e,e.replace(/s$/,"")].find(o=>ve.shorts.has(o));if(n||ao(t))return Mr(n||t,[],!0);let s=[...ve.known].some(o=>o.startsWith(e));return Mr(t,J$(e),!1,o=>s||ve.known.has(o))}function wc(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!ve.known.has(n)||e<kc&&!ve.shorts.has(n))continue;let o=s.length>=kc&&ve.known.has(s)?[s]:wc(s);if(o.length)return[n,...o]}return[]}function Q$(t){for(let e of t.length<V$||/\d/.test(t)?[]:t.length<H$?[1]:[1,2]){let s=ve.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function _c(t){let e=_n(t),n=e.filter(s=>!io(s));return(n.length?n:e).flatMap(s=>{if(ao(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>wc(qt(s)),()=>Q$(qt(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>di(pi(l)).length))return i}return[s]})}function Y$(t,e){let n=ve.groups.flatMap(s=>s.filter(o=>o.length>U$&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...E(n).map(s=>_n(s).filter(o=>!io(o)))]}function Z$(t,e){let[n,...s]=t.titles.map(Tr);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function ui(t){ve=ve||D$();let e=_c(t),n=e.join(" "),s=_n(t).filter(c=>e.length===1||!io(c)).join(" "),o=qt(n)===qt(s)?Tr(t):Tr(n),r=Y$(e,o).map(c=>c.map(pi)),i=new Map;for(let c of r){let p=c.map(d=>({combineWith:K$,queries:di(d)}));if(!(!p.length||p.some(d=>!d.queries.length)))for(let[d,$]of G$.entries())for(let{id:m,score:u}of ve.mini.search({combineWith:"AND",queries:p},{fields:$})){let h=ve.items.get(m),g=Z$(h,o)??d+4;g<(i.get(m)?.place??Number.POSITIVE_INFINITY)&&i.set(m,{item:h,place:g,score:u})}}let l=[...i.values()].sort((c,p)=>c.place-p.place||c.item.weight-p.item.weight||p.score-c.score||W(c.item.label,p.item.label));return{found:l.map(({item:c})=>c),read:qt(n)===qt(s)||!l.length?"":n,answers:c=>r.flat().some(p=>p(c))}}function Sc(t,e){let n=r=>{let[i,l]=zr(r,e);return l?.on?i.said.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var vn,I$,io,Tr,yc,R$,q$,V$,H$,kc,U$,K$,G$,ci,ve,di,vc,xc,$i=O(()=>{"use strict";gc();Ls();U();F();T();V();vn=b.search,I$=new Set(vn.small),io=t=>!ao(t)&&I$.has(qt(t)),Tr=t=>` ${_n(t).map(qt).join(" ")} `,yc=new Map;for(let[t,e]of y.search.english)Ks(yc,t,e);R$=t=>E([v(t),Xt(t),...["prefLabel","altLabel"].flatMap(e=>ft(t,e)),...yc.get(t)||[]]),q$=t=>vn.sorts.flatMap(e=>ft(t,e).flatMap(n=>[G(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]]));V$=6,H$=10,kc=4,U$=4,K$="OR",G$=[["titles"],["titles","sort"],["titles","sort","text"]],ci=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));di=t=>[...ve.known].filter(t);vc=t=>{let{found:e,read:n}=ui(t);return e.length===1&&!n?S(e[0].path):""},xc=t=>E(_c(t)).filter(e=>!io(e)&&di(pi(e)).length)});function Io(t,e,n,s=tt(n?.plan)){let{version:o,content:r}=y.meta;return f(Ge.export.footnote,{said:t,sources:Nn(s),addresses:e.map(i=>`; ${Wt(i)}`).join(""),version:o+(r?f(Ge.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${wt(n,s)}`:""})}var Ge,xn,Bn,lo,Nn,co,on,ge,et,lt,X$,mi,wt,rt=O(()=>{"use strict";F();T();V();zt();Ge=b.shared,xn=Ge.silence,Bn=(t=tt())=>t?f(Zt(t).shared.report,{date:Y(t.date)}):Ge.reports,lo=(t=tt())=>`${j(Ge.nothing,t?1:2,{report:q(Bn(t))})} ${xn}`,Nn=(t=tt())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${Y(e.date)}`).join("; "),co=(t,e)=>[Te(t,e).word||"",Te(t,e).more||""],on=(t,e)=>co(t,e).filter(Boolean).join(", "),ge=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,Ge.bases[t]||q(e.label)]])),et=t=>t===null?Ge.all_steps:br(t)?.label||t,lt=t=>G("InterventionKind",t),X$=(t,e)=>e?os(nn(e.key,t.date),e):t.date===me?Ge.choices.latest:f(Ge.choices.others_latest,{date:os(t.date)}),mi=({stated:t,strict:e,plan:n},s=tt(n))=>[t&&Zt(s).shared.choices.links_stated,e&&Ge.choices.strict_said].filter(Boolean).join(" · ")||Ge.choices.all_said,wt=(t,e=tt(t.plan))=>[X$(t,e),mi(t,e),t.expect?Ge.choices.with_said:Ge.choices.without_said].join(" · ")});function tm({text:t,done:e}){let n=Yt(),s=Yt();return qe(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${Pn.by_hand} ref=${n} onClose=${e}>
      <p>${Pn.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Pn.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function Ro(t,e=Pn.copied){try{await navigator.clipboard.writeText(t),ct(e)}catch{let n=document.createElement("div");document.body.append(n),yn(a`<${tm} text=${t} done=${()=>n.remove()} />`,n)}}function Fe(t,e,n){pl(t,e,n),ct(f(Pn.downloaded,{name:t}))}function Lc(t,e){e.toBlob(n=>n?Fe(t,n,"image/png"):ct(f(Pn.too_large,{name:t})),"image/png")}function Fr(){return!y.files.length&&!fe()?null:a`
    <section class="bestanden" aria-label=${jc}>
      <h2>${jc}</h2>
      <ul>
        <li><a href="#/samenvatting">${Oc.label}</a> <span class="zacht">${Oc.told}</span></li>
        ${y.files.map(({file:t,label:e,told:n,beside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<li>
                <a href=${em(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${fe()&&a`<li><a href="#/controleer">${Cc.label}</a> <span class="zacht">${Cc.told}</span></li>`}
      </ul>
    </section>
  `}var Oc,Cc,jc,Pn,In,Gt,te,mn,Rn,Sn,em,Jt=O(()=>{"use strict";$e();P();F();T();ze();rt();({summary:Oc,save:Cc,title:jc}=b.frame.foot.files),Pn=b.shared.export;In=({text:t,label:e=Pn.copy})=>a`<button type="button" class="klein" onClick=${()=>Ro(t())}>${e}</button>`,Gt=({name:t,rows:e,label:n=Pn.csv,id:s})=>a`
  <button type="button" id=${s} onClick=${()=>Fe(t,Gs(e()),"text/csv;charset=utf-8")}>
    ${n}
  </button>
`,te=(t,e="",n="")=>{let s=tt(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>Y(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?wt(t,s):n]},mn=Pn.heads,Rn=(t,e,n)=>[[...t.map(s=>s.label),...mn],...e.map(s=>[...t.map(o=>o.text(s)),...n(s)])],Sn=t=>I?[{key:"bronplan",label:b.shared.plan,text:e=>tt(t(e))?.title||""}]:[],em=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function Mc({name:t}){let e=fi(t);return e?.parts?a`
    <ul class="beelden" aria-label=${e.label}>
      ${e.parts.map(({label:n,to:s})=>a`<li><a href=${S(s)} aria-current=${s===t?"page":null}>${n}</a></li>`)}
    </ul>
  `:null}var nm,fi,zc=O(()=>{"use strict";P();U();T();nm=b.frame.menu.groups.flatMap(t=>t.screens||[t]),fi=t=>nm.find(e=>e.to===t||e.parts?.some(n=>n.to===t))});function xe(t,e,n){let s=new Map;for(let r of K({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:sm[t](r),id:t==="partner"?_e(r):"",cells:rn(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>W(r.label,i.label)):o}function Ar(t){let[e,n,s]=t.split("~");return{key:e,step:n===Tc?null:n,plan:s}}function Ae(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.said;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Br(t){let{word:e,lines:n}=Ae(t);return[e,...n].join(", ")}function po(t,e,n){let{stated:s,strict:o}=e,r=[{stated:!1,strict:!1},{stated:s,strict:!1},{stated:!1,strict:o},{stated:s,strict:o}].map(c=>Lo({...e,...c,plan:n.key}));if(!r.every(Mo))return()=>null;let i=c=>[le(c.column,c.barrier,n.key),c],l=r.map(c=>new Map(K(c).matrix[t].map(i)));return(c,p)=>{let d=le(c,p,n.key),[$,m,u,h]=l.map(k=>om(k.get(d)));return h===$?null:{by:m===$!=(u===$)?m===$?"reading":"basis":"both",usual:l[0].get(d)}}}var Tc,sm,rn,le,Ms,Er,om,fn=O(()=>{"use strict";F();Mt();T();V();rt();Tc="alle",sm={kind:t=>q(lt(t)),form:t=>q(G("ExploitationForm",t)),partner:t=>v(_e(t)||t)},rn=t=>[...t.steps.map(e=>e.notation),null];le=(t,e,n)=>[t,e??Tc,...I?[n]:[]].join("~");Ms=t=>`cel-${t.replaceAll("~","-")}`,Er=(t,e)=>K(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);om=t=>t&&JSON.stringify([t.said,Ae(t).look,t.most_basis])});function Ac({passage:t}){let[e,n]=R("");async function s(){try{n((await Z().ask("words",{passage:t})).woorden)}catch(o){n(o.message||Fc.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${Fc.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Qt({id:t,date:e}){let[n,s]=co(t,e);return a`<span class=${`chip s-${as(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function ee({basis:t}){let[e,n]=ge[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${rm[e]}
    </svg>
  `:null}function ne({of:t}){let e=E(t.flatMap(Ke));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(n=>a`<li><${hi} passage=${n} /></li>`)}
    </ul>
  `:null}function qn({of:t,look:e}){let[n,...s]=Ke(t);return n?a`
    <p class=${e}>
      ${Wt(n)}${s.length>0&&f(b.shared.more_places,{count:s.length})}
      ${un()&&a`<${Ac} passage=${n} />`}
    </p>
  `:null}var Fc,L,Vt,hn,Ec,rm,Nr,hi,Pr,ls,dt=O(()=>{"use strict";P();U();F();T();ze();V();rt();zt();Fc=b.shared.passage;L=({id:t,text:e})=>ie(t)?a`<a href=${Le(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`,Vt=({ids:t,name:e=v,between:n=", "})=>t.map((s,o)=>[o>0&&n,a`<${L} id=${s} text=${e(s)} />`]),hn=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${L} id=${s} />${e?.(s)}</li>`)}</ul>`,Ec=t=>S("methode",{getal:t});rm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};Nr=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${G("Severity",t)}</span>`,hi=({passage:t})=>[Wt(t),un()&&a`<${Ac} passage=${t} />`];Pr=({id:t})=>[ht(t,"broader")&&[a`<${L} id=${ht(t,"broader")} />`," › "],a`<${L} id=${t} />`],ls=({id:t})=>w(t,"isGeneric")==="true"&&a`<span class="zacht"> (${b.shared.collective})</span>`});function Ir({list:t,plan:e}){if(!t.length)return a`<p>${tn(e).words.nobody}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${lm} ...${o} />`]);return a`
    <p class="zacht">${uo.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${L} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function qo({summary:t,inside:e,open:n=!1}){let[s,o]=R(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function gi({gap:t,query:e}){let n=[t.barrier&&et(t.barrier).toLowerCase(),t.kind&&lt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Nr} severity=${t.severity} />${" · "}
      <a href=${S(["vragen",t.query])}>${e.title||t.query}</a>
      ${n.length>0&&` · ${n.join(" × ")}`}${I&&` · ${tn(t.plan).title}`}
      ${ie(t.subject)&&[" · ",a`<${L} id=${t.subject} />`]}
    </p>
  `}function bi({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=cs(t),r=a`${b.gaps.more}<span class="sr">${f(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${qo} summary=${r} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<${Pc} passage=${o} />`}
    ${s.why&&a`<p><strong>${uo.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${f(b.gaps.under,{title:ps(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${uo.who}</strong></p><${Ir} list=${t.candidates} plan=${t.plan} />`}
    <${In} text=${()=>Io(t.sentence,cs(t),e,tt(t.plan))} />
  `} /></div>`}function cm({gap:t,scenario:e}){let n=y.queries[t.query],[s]=cs(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${gi} gap=${t} query=${n} />
      ${s&&a`<${Pc} passage=${s} />`}
      <div class="acties">
        ${n.why&&a`<${qo} summary=${uo.why} inside=${()=>a`<p>${n.why}</p>`} />`}
        ${t.asks&&a`
            <${qo} summary=${uo.who}
              inside=${()=>a`<${Ir} list=${t.candidates} plan=${t.plan} />`} />
          `}
        <${In} text=${()=>Io(t.sentence,cs(t),e,tt(t.plan))} />
      </div>
    </article>
  `}var uo,zs,cs,ps,Bc,am,im,Nc,lm,Pc,Ic,$o=O(()=>{"use strict";Ls();P();U();F();T();V();rt();Jt();dt();uo=b.shared.gaps,zs=t=>[t,...t.also],cs=t=>Wt(t.evidence)?[t.evidence]:[],ps=t=>y.queries[t]?.title||t,Bc=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),am=(t,e)=>Bc(e.gewicht,[t.severity])&&(!e.tekst||En(t.sentence,e.tekst))&&zs(t).some(n=>Bc(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),im=(t,e)=>zs(t).filter(n=>n.query===e).map(n=>n===t?{...t,also:[]}:{...t,deadline:void 0,heavy:!1,source:!1,...n,also:[],under:t.query}),Nc=(t,e)=>(e.vraag?t.flatMap(n=>im(n,e.vraag)):t).filter(n=>am(n,e)),lm=({said:t,work:e,more:n})=>e?[t," (",a`<${Vt} ids=${e} name=${Xt} />`,n&&uo.more_work,")"]:t;Pc=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${b.shared.passage.place}</span><${hi} passage=${t} />
  </p>
`;Ic=({list:t,scenario:e,none:n})=>t.length?t.map(s=>a`<${cm} key=${s.mark} gap=${s} scenario=${e} />`):a`<p>${n}</p>`});function ds(t,e,n=null,s=$m()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||Rr(l.key),turn:yi(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=f(pm.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:Rr(t),folds:!0,more:!0,turn:yi(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Wn({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>
      ${t.title}
    </button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${r}<//>`:r}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${s.length>0&&!t.open&&a`<span class="vouwbij">${s.slice(0,Rc).join(" · ")}${s.length>Rc&&" …"}</span>`}
    </div>
  `}function qr({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||Rr(t),turn:s||yi(t)};return a`
    <section class="blok">
      ${t?a`<${Wn} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Ts(r)}>${o}</div>
    </section>
  `}var pm,qc,dm,um,Rc,$m,ki,Rr,yi,Ts,Fs,us=O(()=>{"use strict";P();U();Lt();F();T();pm=b.shared,qc="uit",[dm,um,Rc]=[20,6,4],$m=()=>pt()?um:dm,ki=()=>(z.route.query.vouw||"").split(",").filter(Boolean),Rr=t=>ki().includes(qc)||ki().includes(t),yi=(t,e=[t])=>()=>{let n=e.filter(o=>Rr(o)!==(o===t)),s=ki().filter(o=>o!==qc&&!e.includes(o));A({vouw:[...s,...n].join(",")},!0)};Ts=t=>t.open?null:"dicht";Fs=({id:t,items:e,first:n,as:s="ul"})=>ds(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Wn} part=${o} />`}
      <${s} class=${Ts(o)}>${o.rows}<//>
    `)});function mm({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function at({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p}=n,[d,$]=R(t),m=l?wi(l,t):d,u=g=>{let k=m===g.key?`-${g.key}`:g.key;l?A({[l]:k===t?null:k},!0):$(k);let _=b.shared.table,x=k.startsWith("-")?_.descending:_.ascending;ct(f(_.sorted,{column:g.label.toLowerCase(),direction:x}))},h=ds(s,mr(r,i,m),m===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(g=>a`<${mm} id=${s} column=${g} sort=${m} turn=${u} />`)}
          </tr>
        </thead>
        ${h.map(g=>a`
            <tbody role="rowgroup" key=${g.more?"meer":g.key} class=${Ts(g)}>
              ${g.folds&&a`<${hm} part=${g} columns=${i} ...${e} />`}
              ${g.rows.map(k=>a`<${fm} row=${k} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function On({pairs:t}){let e=t.filter(([,n])=>!gm(n));return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var wi,fm,hm,gm,Se,Cn,Dn,Oe=O(()=>{"use strict";$e();P();U();F();T();V();rt();us();dt();wi=(t,e="")=>z.route.query[t]||e;fm=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,hm=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Wn} part=${t} count=${s&&j(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;gm=t=>t==null||t===!1||t===""||t.length===0;Se=(t,e,n)=>({key:t,label:e,text:s=>v(n(s)),cell:s=>a`<${L} id=${n(s)} />`}),Cn=(t,e,n,s)=>({key:t,label:e,text:o=>on(n(o),s),cell:o=>a`<${Qt} id=${n(o)} date=${s} />`}),Dn=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>a`<${ne} of=${e(n)} />`})});function bm({id:t,date:e}){let n=new Map;for(let{from:s,said:o}of At(t,"who",e))n.set(s,[...n.get(s)||[],o]);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${L} id=${s} />${` (${E(o).join(", ")})`}<${ls} id=${s} /></li>`)}
    </ul>
  `:b.shared.nobody}function km(t){let e=w(t,"dueBy");return e&&` (${f(Ce.bound,{date:Y(e)})}; ${To(w(t,"modality"))})`}function ym({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(n=>{let s=w(n,"deadlineLabel"),{delivery:o}=Te(n,e);return a`
          <li>
            ${s&&`${q(s)}: `}“${w(n,"deadlineText")}”${km(n)}
            ${w(n,"revises")==="true"&&`, ${Ce.revised}`}${o&&` – ${o}`}
          </li>
        `})}
    </ul>
  `}function _i({id:t,date:e}){let n=Wr(t,e);return n.length?a`
    <ul class="cijfers">
      ${n.map(s=>a`
          <li><${L} id=${s} />: <strong>${y.lookups[s]?.told}</strong><${ne} of=${[s]} /></li>
        `)}
    </ul>
  `:null}function As({of:t}){let e=o=>[ht(o,"barrier")&&f(Ce.at_step,{step:v(ht(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>w(o,r)&&Et(o,r))].filter(Boolean),n=o=>w(o,"status")?f(Ce.other_status,{reading:e(o).join(", ")}):f(Ce.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Ce.other_unsaid}),s=he(t,"alternativeReading");return s.length?a`
    <ul class="anders">
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${w(o,"rationale")}</li>`)}
    </ul>
  `:null}function Wo({id:t,read:e=[w(t,"basis"),w(t,"strength")]}){let n=e[0],s=G("Strength",e[1]);return a`
    <div class="koppeling">
      <p>
        <${Pr} id=${ht(t,"barrier")} />
        ${` · ${ft(t,"interventionKind").map(lt).join(", ")} · ${s} · `}
        <${ee} basis=${n} />${` ${ge[n]?.[1]||G("Basis",n)}`}
      </p>
      <p class="reden"><strong>${Ce.here}</strong>${w(t,"rationale")}</p>
      <${As} of=${t} />
    </div>
  `}function Dc({id:t,scenario:e,contributions:n}){let{date:s}=e,o=_r(t,s),r=w(t,"promise"),i=wr(t,s),{links:l}=K(e),c=n.length?n.map(d=>a`<${Wo} id=${d} read=${l[d]} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Ce.across}</strong>${w(t,"rationale")}</p>`,p=[[Ce.facts.deadline,i.length>0&&a`<${ym} ids=${i} date=${s} />`],[Ce.facts.who,a`<${bm} id=${t} date=${s} />`],[Ce.facts.figures,Wr(t).length>0&&a`<${_i} id=${t} date=${s} />`],[Ce.facts.how,c],[Ce.facts.where,a`<${ne} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${L} id=${t} /></h3>
      <p class="regel">${Kt(t)} · <${Qt} id=${t} date=${s} /></p>
      <${Wc} lead=${r&&Ce.promise} text=${r||w(t,"summary")} />
      <${Wc} lead=${Ce.progress} text=${w(o,"summary")} />
      ${o&&a`<${As} of=${o} />`}
      <${On} pairs=${p} />
    </article>
  `}var Ce,Wr,Wc,gn,$s=O(()=>{"use strict";P();F();Mt();T();$n();V();rt();zt();dt();Oe();Ce=b.shared.work;Wr=(t,e)=>sn(t,"figure",e);Wc=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;gn=t=>[...t].sort((e,n)=>W(v(e),v(n)))});function Vn({bar:t,support:e=!1,most:n=wm}){let s=t.reduce((l,[,c])=>l+c,0),o=e||s>n,r=(l,c)=>a`<i class=${`b-${l}`} style=${{flexGrow:c}}></i>`,i=["balk",e&&"hol",o&&"heel"].filter(Boolean).join(" ");return a`
    <span class=${i} aria-hidden="true">
      ${t.map(([l,c])=>o?r(l,c):Array.from({length:c},()=>r(l,1)))}
    </span>
  `}function Hr(t,e,n){let{word:s,lines:o}=Ae(t),r=t&&[t.strict,ge[t.most_basis]?.[1],t.asked&&jn.asked_mark];return[s,...o,...r||[],e&&Vr(e,n)].filter(Boolean).join(" · ")}function Om({cell:t}){let{column:e,plan:n,why:s=[],across:o=0,candidates:r,undecided:i}=t;if(i)return a`<p>${jn.undecided}</p>`;let l=S("overzicht",{...z.route.query,cel:le(e,null,n)});return a`
    <p>${lo(tt(n))}</p>
    ${s.length>0&&a`<h3>${jn.why}</h3>`}
    ${s.map(c=>a`<p>${w(c,"rationale")} <span class="zacht">${w(c,"source")}</span></p>`)}
    ${o>0&&a`
        <p>
          ${f(jn.elsewhere,{count:o,kind:lt(e)})}${" "}
          <a href=${l}>${jn.see_elsewhere}</a>
        </p>
      `}
    ${r&&a`<h3>${jn.who}</h3><${Ir} list=${r} plan=${n} />`}
  `}function Cm({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=Yt(),c=Yt();qe(()=>{let h=document.getElementById(Ms(i));return l.current.showModal(),c.current.focus(),()=>(h?.isConnected?h:document.getElementById(Ms(i)))?.focus()},[]);let{word:p,lines:d,look:$}=Ae(e),m=f(jn.panel_note,{scenario:wt(o,r)}),u=h=>yr(h).filter(g=>e.links.includes(g));return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>A({cel:null})}
      onClick=${h=>h.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${f(jn.panel,{row:t.label,step:et(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${p}</strong>${d.length>0&&`: ${d.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">
          ${Vr(n,r)}. ${f(jn.changed.usual,{said:Br(n.usual)})}
        </p>`}
      ${e.initiatives>0&&!o.strict&&a`<p class="zacht">${q(e.strict||r.words.stands)}.</p>`}
      <p class="zacht">${I&&`${r.title}. `}${m}</p>
      ${e.asked&&a`<p>${jn.asked} <${Vt} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(h=>a`<${Dc} key=${h} id=${h} scenario=${o} contributions=${u(h)} />`):a`<${Om} cell=${e} />`}
    </dialog>
  `}function mo({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=Ar(t),i=tt(r);if(!i)return null;let l=xe(e,n,i).find($=>$.key===s),c=l?.cells[rn(i).indexOf(o)];if(!c)return null;let p=po(e,n,i)(s,o);return a`<${Cm} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Ee,jn,wm,_m,Do,vi,vm,xm,Sm,Dr,Vr,Es=O(()=>{"use strict";P();U();F();T();fn();V();rt();zt();$o();dt();$s();Ee=b.overview.legend,jn=b.overview,wm=20;_m=y.codes.CellState,Do=({expected:t=Ee.expected,quiet:e=Ee.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ee.states.map(o=>a`
        <li>
          <span class="staal"><${Vn} bar=${[[o,1]]} /></span>${q(_m[o].label)}
        </li>
      `)}
    <li><span class="staal"><${Vn} bar=${[[Ee.support_state,1]]} support=${!0} /></span>${Ee.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ee.undecided}</li>`}
    <li>
      ${n?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,vi=()=>a`
  <ul class="stalen">
    ${Object.entries(ge).map(([t,[,e]])=>a`<li><span class="staal"><${ee} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[vm,...xm]=Ee.sample.words,Sm=Ee.sample.bar.map(([t,e])=>[t,Number(e)]),Dr=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ee.title}>
    <h2>${Ee.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Vn} bar=${Sm} /><strong>${vm}</strong>
      ${xm.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ee.explain}</p>
    <${Do} undecided=${t} />
    <h3>${Ee.how}</h3>
    <${vi} />
    <p><span class="anders">${Ee.other}</span>${Ee.other_says}</p>
  </aside>
`,Vr=({by:t},e)=>Zt(e).overview.changed[t]});function Kc({id:t=""}){let e=pe.reading;return a`
    <${an} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${Uc} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${Nn(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Lm({open:t=!0}){let{howto:e}=b.overview,n={report:I?e.reports:Bn(),marks:Object.values(ge).map(([s])=>s).join(" "),source:xs()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${e.title}</summary>
      <ol>${e.lines.map(s=>a`<li>${f(s,n)}</li>`)}</ol>
    </details>
  `}function zm({name:t,one:e,plan:n,open:s}){let[o,r]=fo.numbers.to[t]||["methode",{getal:s?"":t}];return a`
    <li id=${`getal-${t}`}>
      <a href=${S(o,I?{...r,plan:n.key}:r)}>${e.said}</a>: ${e.definition}
      ${s&&a`<${Mm} one=${e} />`}
    </li>
  `}function Bm(){let t=pe.unjudged,e=gn(ce.unjudged).map(n=>a`<li><${L} id=${n} /><span class="zacht"> – ${Kt(n).toLowerCase()}</span></li>`);return a`
    <${an} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?a`<ul>${e}</ul>`:a`<p>${t.none}</p>`}
    <//>
  `}function Nm(){let t=o=>a`<${Am} id=${o} />`,e=Hc(ce.weak).map(t),n=f(pe.weak.intro,ce.links),s=Hc(ce.statuses).map(o=>a`<${Em} id=${o} />`);return a`
    <${an} of=${pe.weak} id="lezing" count=${e.length} intro=${n}><ul>${e}</ul><//>
    <${an} of=${pe.other} id="anders" count=${ce.other.length}><ul>${ce.other.map(t)}</ul><//>
    ${s.length>0&&a`<${an} of=${pe.statuses} id="standen" count=${s.length}><ul>${s}</ul><//>`}
  `}function Im(){if(!ce.judged.length)return null;let t=e=>f(pe.judged.line,{step:v(ht(e,"barrier")),kinds:ft(e,"interventionKind").map(lt).join(", "),state:Et(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:Y(w(e,"asOf"))});return a`
    <${an} of=${pe.judged} id="oordelen" count=${ce.judged.length}>
      <ul>${ce.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Rm(){let t=pe.expected.columns,e=[Se("stap",t.step,n=>ht(n,"barrier")),{key:"soort",label:t.kind,text:n=>ft(n,"interventionKind").map(lt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${an} of=${pe.expected} id="verwacht" count=${ce.expected.length}>
      <${at} id="verwachtingen" caption=${pe.expected.caption} rows=${ce.expected} columns=${e} />
    <//>
  `}var fo,pe,jm,an,Uc,Mm,Tm,Fm,Gc,ce,Vc,Hc,Am,Em,Pm,Jc,Qc=O(()=>{"use strict";P();U();Lt();F();Mt();T();V();rt();Es();us();dt();Oe();$s();fo=b.method,pe=b.unknown,jm=3,an=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${qr} id=${e!==void 0&&e<=jm?"":s} close=${o}
    title=${e===void 0?t.title:f(pe.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`,Uc=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(y.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${q(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;Mm=({one:t})=>a`
  <ul class="geteld">
    ${t.things.map(e=>a`<li key=${e}>${De(e)?a`<${L} id=${e} />`:e}</li>`)}
  </ul>
`;Tm=()=>A({getal:null},!0),Fm=({scenario:t})=>a`
  <${an} of=${fo.numbers} id="getallen" close=${z.route.query.getal?Tm:null}>
    ${re(t).map(e=>a`
        ${I&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(An(t,e).named).map(([n,s])=>a`
              <${zm} key=${n} name=${n} one=${s} plan=${e} open=${z.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,Gc=({route:t})=>a`
  <${Q} text=${fo.title}><p class="uitleg">${fo.intro}</p><//>
  <${Lm} />
  <div class="blok"><${Dr} /></div>
  <${an} of=${fo.states} id="standen"><${Uc} list="CellState" /><//>
  <${Fm} scenario=${D(t.query)} />
  <${Kc} />
  <p><a href=${S("weet-niet")}>${fo.unknown}</a></p>
`,ce=y.unknown,Vc=t=>gn(t).map(e=>a`<li><${L} id=${e} /></li>`),Hc=t=>[...t].sort((e,n)=>W(v(ht(e,"initiative")),v(ht(n,"initiative")))),Am=({id:t})=>a`
  <li>
    <${L} id=${ht(t,"initiative")} />${" → "}<${Pr} id=${ht(t,"barrier")} />
    ${`: ${w(t,"rationale")}`}<${As} of=${t} />
  </li>
`,Em=({id:t})=>a`
  <li><${L} id=${ht(t,"initiative")} />${`: ${Et(t,"status")}`}<${As} of=${t} /></li>
`;Pm=()=>a`
  <${an} of=${pe.clashes} id="tegenspraak" count=${ce.clashes.length}>
    ${gn(ce.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${L} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${ne} of=${[t]} />
        </div>
      `)}
  <//>
`;Jc=()=>a`
  <${Q} text=${pe.title}><p class="uitleg">${pe.intro} ${xn}</p><//>
  <${Bm} />
  <${Nm} />
  <${Pm} />
  <${Im} />
  <${an} of=${pe.nameless} id="naamloos" count=${ce.nameless.length}><ul>${Vc(ce.nameless)}</ul><//>
  <${an} of=${pe.generic} id="verzamelnamen" count=${ce.generic.length}><ul>${Vc(ce.generic)}</ul><//>
  <${Rm} />
  <${Kc} id="lezen" />
`});function Tt({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||z.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>A({[e]:i.target.value})}>
        ${!o&&a`<option value="">${ln.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function Zc({look:t,id:e,said:n,opens:s=!1,children:o}){let[r,i]=R(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function Je({children:t}){if(!pt())return a`<section class="filters" aria-label=${ln.filters}>${t}</section>`;let e=E(Object.keys(z.route.query).map(s=>s==="lezing"?"koppelingen":s)).filter(s=>!qm.includes(s)).length,n=e?f(ln.filters_set,{count:e}):ln.filters;return a`<${Zc} look="filters" id="filterknop" said=${n}>${t}<//>`}function Bs({query:t,children:e}){let n=!pt()&&Wm.some(s=>t[s]);return a`<${Zc} look="keuzes" id="wijzig" said=${ln.change} opens=${n}>${e}<//>`}function Ur(){let t=D(z.route.query),e=tt(t.plan)?.dates||Fn;if(e.length<2)return null;let n=e[e.length-1].date,s=i=>i===n?"":i,o=e.find(i=>i.date===t.date)?.date||n,r=Ka(z.route.query,"stand",e.map(i=>[s(i.date),i.label]));return a`<${ms} legend=${ln.choices.date} name="stand" options=${r} current=${s(o)} id="st" />`}function xi(){let{query:t}=z.route,e=D(t),{counted:n}=Zt(tt(e.plan)).shared.choices,s=Object.entries(Dm).filter(([,o])=>Yc(o,D({...t,...o})));return s.length>1&&a`
      <fieldset class="keuze">
        <legend>${n.title}</legend>
        <div class="knoppen">
          ${s.map(([o,r])=>a`
              <label>
                <input type="radio" name="telt" id=${`telt-${o}`} checked=${Yc(r,e)}
                  onChange=${()=>A(r)} />
                ${n[o]}
              </label>
            `)}
        </div>
      </fieldset>
    `}function Ln(){let{query:t}=z.route,e=ln.choices,n=[["",e.with],["uit",e.without]],s=D(t).expect?"":"uit",o=Ka(t,"verwachtingen",n);return a`
    <${gs} />
    <${xi} />
    <${Ur} />
    <${ms} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var ln,ms,fs,hs,qm,Wm,gs,Dm,Yc,Ns,Kr,Hn,Qe=O(()=>{"use strict";P();U();Lt();F();Mt();T();rt();ln=b.shared,ms=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,i])=>a`
          <button
            type="button"
            id=${`${o}-${r||"gewoon"}`}
            aria-pressed=${String(r===s)}
            onClick=${()=>A({[e]:r||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;fs=({label:t=ln.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input id=${n} type="search" value=${z.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>A({[e]:s.target.value},!0)} />
  </label>
`,hs=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>A(Object.fromEntries(t.map(e=>[e,null])))}>
    ${ln.clear}
  </button>
`;qm=["uit","weg","toon","cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];Wm=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];gs=()=>{let t=y.plans.map(e=>[e.key,e.title]);return I&&a`<div class="velden"><${Tt} label=${ln.plan} name="plan" options=${t} /></div>`};Dm={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},Yc=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Ns=()=>D(z.route.query).strict&&a`
    <p class="zacht">
      ${ln.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon" onClick=${()=>A({lezing:null})}>
        ${ln.choices.strict_off}
      </button>
    </p>
  `,Kr=({scenario:t})=>a`
  <details class="blik">
    <summary>${wt(t)} <span class="wijzig">${b.gaps.change}</span></summary>
    <${Ln} />
  </details>
`,Hn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`)});function Vm(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function Hm(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=Ci(s,o,.8);return n}function Km(t,e){return[...t.querySelectorAll(Um)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=Gr(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return Gm(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,d=Number(r.opacity)*(Si(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Xc[s.tagName](i,s),...c,dash:p,opacity:d}]})}function Gm(t,e,n,s,o){let r=n.textAnchor,i=!1,l=s-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),d=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(d.fontSize);if(i&&p.startsWith(" ")&&(l+=Ps(" ",$,d.fontWeight)),!p.trim())return[];i=!0;let m={at:Jm(e,l,o),text:p.trim(),size:$,weight:d.fontWeight,fill:d.fill};return l+=Ps(p.trim(),$,d.fontWeight),[m]})}function Ps(t,e,n){return Oi.font=`${n} ${e}px ${Jr}`,Oi.measureText(t).width}function Qm(t,e,n){let{width:s,height:o}=e,r=Gr(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Ci(s/2,o/2,s/2-1):Vo(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;Si(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let d=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:Vm(s,o,9),fill:"none",stroke:d[d.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:Hm(s,o),fill:d[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:Vo(0,o/2-1,s,2),fill:d[0]});for(let[,u,h,g]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:Vo(0,o+Number(h),s,-Number(h)),fill:u}):i.push({at:r,d:Vo(+g/2,+g/2,s-+g,o-+g),fill:"none",stroke:u,wide:+g});let $=u=>({wide:Number.parseFloat(t.getPropertyValue(`border-${u}-width`)),stroke:t.getPropertyValue(`border-${u}-color`),dash:t.getPropertyValue(`border-${u}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&$("top").wide)i.push({at:r,d:c,fill:"none",...$("top")});else for(let[u,h]of Object.entries(m)){let g=$(u);g.wide&&Si(g.stroke)&&i.push({at:r,d:h,fill:"none",...g})}return i}function Ym(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:d}of t.data.matchAll(/\S+/g)){r.setStart(t,d),r.setEnd(t,d+p.length);let $=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-$.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,$.right-m.on.left,m.on.height)):i.push({on:$,text:p})}Ps("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Oi.measureText("x");return i.map(({on:p,text:d})=>{let $=d;for(;$&&p.left+Ps($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==d&&($=`${$.slice(0,-1).trim()}…`);let m=Gr(e.translate(p.left,p.top+p.height*l/(l+c))),u=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:u}})}function tp(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return Km(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[d,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+d,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-d,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(d=>d instanceof Text?Ym(d,l,c):d instanceof Element?tp(d,l,c):[]);return o.style.transform="",[...Qm(s,i,l),...p]}function ji(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=tp(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*Ps(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var Gr,Si,Vo,Ci,Xc,Um,Jm,Oi,Jr,ep=O(()=>{"use strict";Gr=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Si=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Vo=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,Ci=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Xc={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Ci(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Vo(t("x"),t("y"),t("width"),t("height"))},Um=[...Object.keys(Xc),"text"].join();Jm=(t,e,n)=>Gr(new DOMMatrix(t).translate(e,n)),Oi=document.createElement("canvas").getContext("2d"),Jr=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Li(t,e,n,s,o,r){let i=Dl(t,p=>Ps(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,d)=>({at:[1,0,0,1,Un,r+e+d*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function ap({title:t,scenario:e,of:n,legend:s}){let{version:o,content:r}=y.meta,i=[Nn(),e&&wt(e)].filter(Boolean).join(". "),l=f(Mi.foot,{version:o,content:(r||"").slice(0,12)}),c=ji(document.querySelector(n)),p=Math.max(c.width,Xm),d=Li(t,22,650,Zm,p,Un),$=Li(`${i}. ${xn}`,13,400,np,p,d.below+2),m=$.below+16,[u,h,g]=[Un,m+c.height+24,0],k=[...document.querySelectorAll(s)].map(ji).flatMap(B=>{u>Un&&u+B.width>Un+p&&([u,h,g]=[Un,h+g+6,0]);let N=op(B.shapes,u,h);return u+=B.width+20,g=Math.max(g,B.height),N}),_=Li(l,13,400,np,p,h+g+16),x=[...d.shapes,...$.shapes,...op(c.shapes,Un,m),...k,..._.shapes];return{title:`${t} ${i}. ${xn}`,width:p+2*Un,height:_.below+Un,shapes:x}}function ef(t){let{title:e,width:n,height:s,shapes:o}=ap(t),r=document.createElementNS(rp,"svg"),i=(c,p)=>{for(let[d,$]of Object.entries(p))$!==void 0&&$!==""&&c.setAttribute(d,String($));return c},l=(c,p,d,$="")=>{let m=c.appendChild(i(document.createElementNS(rp,p),d));m.textContent=$};i(r,{width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":Jr,role:"img"}),l(r,"title",{},e),l(r,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d,fill:$,stroke:m,wide:u,dash:h,size:g,weight:k,slant:_,opacity:x}of o){let[B,N,J,H,C,St]=c,M=B===1&&!N&&!J&&H===1?`translate(${C} ${St})`:`matrix(${c.join(" ")})`;p===void 0?l(r,"path",{d,transform:M,fill:$,...m&&m!=="none"&&{stroke:m,"stroke-width":u,"stroke-dasharray":h},opacity:x===1?void 0:x}):l(r,"text",{transform:M,"font-size":g,"font-weight":k,"font-style":_,fill:$},p)}Fe(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}function nf(t,e){let n=Math.min(tf,sp/t,sp/e),s=document.createElement("canvas");s.width=t*n,s.height=e*n;let o=s.getContext("2d");return o.scale(n,n),o.fillStyle="#FFFFFF",o.fillRect(0,0,t,e),{canvas:s,pen:o}}async function sf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=ap(t),{canvas:o,pen:r}=nf(e,n);for(let{at:i,text:l,d:c,fill:p,stroke:d,wide:$,dash:m,size:u,weight:h,slant:g="",opacity:k=1}of s){r.save(),r.transform(i[0],i[1],i[2],i[3],i[4],i[5]),r.globalAlpha=k,r.fillStyle=p,r.font=`${g} ${h} ${u}px ${Jr}`,l!==void 0&&r.fillText(l,0,0);let _=new Path2D(c);p!=="none"&&r.fill(_),d&&d!=="none"&&$&&(r.strokeStyle=d,r.lineWidth=$,r.setLineDash((m||"").split(/[\s,]+/).filter(Boolean).map(Number.parseFloat)),r.stroke(_)),r.restore()}Lc(`${t.name}.png`,o)}var Mi,Zm,np,Un,Xm,tf,sp,op,rp,be,Kn=O(()=>{"use strict";P();F();T();rt();Jt();ep();Mi=b.shared.export,[Zm,np]=["#16212B","#46525D"],[Un,Xm,tf,sp]=[28,720,2,12e3],op=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));rp="http://www.w3.org/2000/svg";be=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>ef(t)}>${Mi.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>sf(t)}>${Mi.png}</button>
  </span>
`});function ip({rows:t,at:e,unit:n,end:s}){let o=s?Bt.right:Bt.left-Bt.box,r=s?Bt.right+Bt.box+12:Bt.left-Bt.box-12;return t.map(({state:i,count:l,y:c})=>{let p=Bt.top+c*n,d=Math.max(l*n,2);return a`
      <g key=${i}>
        <rect class=${`v-${i||"nieuw"}`} x=${o} y=${p} width=${Bt.box} height=${d} />
        <text x=${r} y=${p+d/2+5} text-anchor=${s?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(i)}
        </text>
      </g>
    `})}function of({band:t,unit:e}){let n=t.count*e,s=Bt.top+t.y1*e+n/2,o=Bt.top+t.y2*e+n/2,r=(Bt.left+Bt.right)/2,i=j(bs.band,t.count,{from:ks(t.from),to:ks(t.to)});return a`
    <path
      class=${`band w-${t.to}`}
      d=${`M${Bt.left} ${s} C${r} ${s} ${r} ${o} ${Bt.right} ${o}`}
      stroke-width=${Math.max(n,1)}
    ><title>${i}</title></path>
  `}function lp({flow:t,one:e,other:n,counted:s}){if(pt())return a`<${rf} flow=${t} />`;let o=Bt.height/t.height,r=t.bands.map(i=>j(bs.band,i.count,{from:ks(i.from),to:ks(i.to)}));return a`
    <figure class="stroom" tabindex="0" aria-label=${bs.title}>
      <svg viewBox=${`0 0 ${Bt.width} ${Bt.height+Bt.top+14}`} role="img"
        aria-label=${f(bs.picture,{before:e.label,after:n.label,said:r.join("; ")})}>
        <text class="stroomkop" x=${Bt.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Bt.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${of} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${ip} rows=${t.left} at=${ks} unit=${o} />
        <${ip} rows=${t.right} at=${ks} unit=${o} end />
      </svg>
      <figcaption>${bs.caption}</figcaption>
      <p class="acties"><${be} name="overgang" title=${`${bs.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var bs,Bt,ks,rf,cp=O(()=>{"use strict";P();Lt();F();T();V();Kn();bs=b.compare.flow,Bt={width:960,height:430,top:40,left:230,right:640,box:16},ks=t=>t?q(G("CellState",t)):bs.fresh;rf=({flow:t})=>a`
  <div class="standlijst">
    ${t.left.map(({state:e,count:n})=>a`
        <section>
          <h3>${n} ${ks(e)}</h3>
          <ul>
            ${t.bands.filter(s=>s.from===e).map(s=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${s.to}`}
                      style=${{width:`${100*s.count/n}%`}}></i>
                    ${s.count} ${ks(s.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${bs.listed}</p>
  </div>
`});function lf(t){let e=Mn[Mn.length-1],n=y.plans.map(c=>Mn.findLast(p=>p.plan===c)||e),[s,o]=I?n:[Mn[0],e],r=Mn.slice(0,-1).find(c=>c.key===t.van)||s,i=Mn.slice(Mn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function cf({change:t,other:e}){let n=le(t.kind,t.other_barrier,e.plan.key),s=S("overzicht",{cel:n,stand:e.date===me?null:e.date},!1),o=f(X.see_cell,{kind:lt(t.kind),step:et(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${s}>${X.see}<span class="sr">${o}</span></a></li>`}function pf({rows:t}){let e={of:([n])=>n,titles:Object.entries(Object.fromEntries(t.map(([n,s])=>[n,s])))};return a`
    <section class="blok">
      <h2>${f(X.stated,{count:t.length})}</h2>
      ${!t.length&&a`<p>${b.shared.none}</p>`}
      ${ds("uitspraken",t,e).map(n=>a`
          ${n.folds?a`<${Wn} part=${n} level=${3} count=${n.rows.length} />`:a`<h3>${n.title}</h3>`}
          <ul class=${Ts(n)}>
            ${n.rows.map(([,,s,o])=>a`
                <li>
                  ${o}${" "}
                  <a href=${Le(s)}>${X.see}<span class="sr"> ${v(s)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function df({found:t,one:e,other:n,mode:s,counted:o}){let r={of:d=>d.other_barrier||d.barrier||"",titles:[...Ue,["",b.shared.all_steps]]},i=d=>d.map($=>v(_e($)||$)).join(", "),l=d=>E([d.barrier,d.other_barrier].map(et)).join(" / "),c=[{key:"stap",label:X.columns.step,text:l},{key:"soort",label:X.columns.kind,text:d=>q(lt(d.kind))},{key:"een",label:e.label,text:d=>zi(d.before)},{key:"ander",label:n.label,text:d=>zi(d.after)},{key:"erbij",label:X.joined[s],sort:!1,text:d=>i(d.joined)},{key:"weg",label:X.left[s],sort:!1,text:d=>i(d.left)}],p=()=>Rn(c,t.changes,()=>te(null,"",o));return a`
    ${ds("verschillen",t.changes,r).map(d=>a`
        ${d.folds&&a`<${Wn} part=${d} level=${3} count=${j(X.differ,d.rows.length)}
            names=${d.rows.map($=>q(lt($.kind)))} />`}
        <ul class=${Ts(d)}>
          ${d.rows.map($=>a`<${cf} change=${$} other=${n} />`)}
        </ul>
      `)}
    ${t.notes.map(d=>a`<p class="zacht">${d}</p>`)}
    <details>
      <summary>${X.as_table}</summary>
      <${at} id="vakken" caption=${X.table} rows=${t.changes} columns=${c} />
      <div class="acties"><${Gt} name="vergelijk-vakken.csv" rows=${p} /></div>
    </details>
  `}function uf({actions:t,flow:e,one:n,other:s,counted:o}){let r=t.moved.length+t.stayed.length,i=p=>p?zi(p):X.flow.fresh,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>i(p)},...e.right.map(({state:p})=>({key:p,label:i(p),sort:!1,text:d=>String(e.bands.find($=>$.from===d.state&&$.to===p)?.count||X.nothing)}))],c=f(X.counts_table,{before:n.label,after:s.label});return a`
    <section class="blok">
      <h2>${X.counted}</h2>
      <p class="zacht">${f(X.counts,{both:r,fresh:t.fresh.length})}</p>
      <${lp} flow=${e} one=${n} other=${s} counted=${o} />
      <details>
        <summary>${X.flow.table}</summary>
        <${at} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    </section>
  `}function $f(t,e){if(!e)return t;let n=o=>wn(o).includes(e),{actions:s}=t;return{notes:[],statements:t.statements.filter(([,,o])=>n(o)),changes:t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)),actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function mf({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":on(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${X.not_yet}</span>`:a`<${Qt} id=${m} date=${e.date} />`,p=[Se("actie",X.action,m=>m),{key:"wat",label:X.what,text:Kt},{key:"plan",label:e.label,text:l,cell:c},Cn("nu",n.label,m=>m,n.date)],d=()=>Rn(p,r,()=>te(null,e.plan.key,o)),$=()=>A({alles:s?null:"ja"});return a`
    <section>
      <h2>${f(s?X.all:X.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${$}>${X.show_all}</button>
        <${Gt} name="vergelijk.csv" rows=${d} />
      </div>
      <${at} id="vergelijk" caption=${X.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function dp({route:t}){if(Mn.length<2)return a`<${Q} text=${X.title} /><p>${X.alone}</p>`;let{one:e,other:n,after:s}=lf(t.query),o=D(t.query),r=mi(o),i=af(e,n,o),l=en.some(u=>u.notation===t.query.stap)?t.query.stap:"",c=$f(i,l),{actions:p}=c,d=p?.flows[l],$=p?"dates":"plans",m=f(X.intro[$],{before:Y(e.date),after:Y(n.date)});return a`
    <${Q} text=${X.heading[$]} title=${X.title}><p class="uitleg">${m} ${xn}</p><//>
    <${Je}>
      <${xi} />
      <div class="velden">
        ${Mn.length>2&&a`
            <${Tt} label=${X.first} name="van" chosen=${e.key} options=${pp(Mn.slice(0,-1))} />
            <${Tt} label=${X.second} name="met" chosen=${n.key} options=${pp(s)} />
          `}
        <${Tt}
          label=${X.columns.step} name="stap"
          options=${Ue} />
      </div>
    <//>
    ${p&&d&&a`<${uf} actions=${p} flow=${d} one=${e} other=${n} counted=${r} />`}
    ${p&&a`<${pf} rows=${c.statements} />`}
    <section class="blok">
      <h2>${f(X.cells,{count:c.changes.length})}</h2>
      ${c.changes.length?a`<${df} found=${c} one=${e} other=${n} mode=${$} counted=${r} />`:[a`<p>${b.shared.none}</p>`,c.notes.map(u=>a`<p class="zacht">${u}</p>`)]}
    </section>
    ${p&&a`<${mf} actions=${p} one=${e} other=${n} all=${!!t.query.alles} counted=${r} />`}
    <${Ut} text=${j(X.shown,c.changes.length)} />
  `}var X,zi,Mn,pp,af,up=O(()=>{"use strict";P();U();Lt();F();Mt();T();fn();V();rt();zt();Qe();Jt();us();dt();cp();Oe();X=b.compare,zi=t=>q(G("CellState",t)),Mn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:I?f(X.side,{plan:t.title,label:n}):q(n)}))),pp=t=>t.map(e=>[e.key,e.label]),af=(t,e,{stated:n,strict:s})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`]});function hf({row:t,cell:e,change:n,step:s,plan:o}){let r=Hr(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=le(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Ms(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>A({cel:i})}>
        <span class="sr">${f(b.overview.cell,{row:t.label,step:et(s)})}${r}</span>
        <${$p} cell=${e} />
      </button>
    </td>
  `}function kf({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${f(se.caption,{scenario:wt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${se.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${gf} step=${l} place=${c+1} column=${e.columns[c]}
                all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&w(l.id,"isGeneric")==="true"?"verzamel":""}>
                ${l.partners?l.said:a`<${L} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,d)=>p.acting?l.partners?a`<td></td>`:a`<${hf} row=${l} cell=${l.cells[d]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${bf} rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function xf({plan:t,scenario:e,reach:n}){let s=xe("partner",e,t),o=po("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Hn} plan=${t} /><p>${se.nothing_yet}</p>`:n.partners?a`
    ${I&&a`<h2>${t.title}</h2>`}
    <${Hn} plan=${t} />
    <p>${An(e,t).said.reach} <a href=${Ec("organisaties-in-de-tekst")}>${se.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${kf} plan=${t} reach=${n} scenario=${e} rows=${s}
          changes=${o} />
        <p class="acties">
          <${be} name=${`dekking-${t.key}`} title=${se.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${wf} plan=${t} reach=${n} rows=${s} changes=${o} />
        <${vf} reach=${n} />
      </div>
      <${_f} reach=${n} plan=${t} />
    </div>
  `:a`<p>${se.nothing}</p>`}function hp({route:t}){let e=D(t.query),{reach:n}=K(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${Q} text=${se.heading} title=${se.title} />
      <p class="zacht">${wt(e)}</p>
      <${Bs} query=${t.query}><${Ln} /><//>
    </div>
    ${re(e).map(o=>a`
        <${xf} key=${o.key} plan=${o} scenario=${e}
          reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${mo} address=${s} by="partner" scenario=${e} />`}
    <${Ut} text=${s?"":f(se.shown,{scenario:wt(e)})} />
  `}var se,ff,$p,Ti,gf,mp,fp,bf,yf,wf,_f,vf,gp=O(()=>{"use strict";P();U();Lt();F();Mt();T();fn();V();rt();Es();Qe();Kn();dt();se=b.coverage,ff=5,$p=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${ee} basis=${t.most_basis} />
    <${Vn} bar=${t.bar} support=${t.support_only} most=${ff} />
    <span class=${t.strict?"woord anders":"woord"} title=${t.small}>${t.small}</span>
  </span>
`;Ti=t=>!t.acting&&!t.undecided,gf=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${Ti(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Le(t.id)}>${t.label}</a>
    <span class=${Ti(n)?"bij niemand":"bij"}>${n.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`,mp=({column:t})=>{let{title:e,text:n}=t.undecided?se.undecided:se.nobody;return a`<span class=${t.undecided?"":"plaat"}><strong>${e}</strong> ${n}</span>`},fp=t=>t.undecided?"onbeslist":"arcering",bf=({rows:t,column:e})=>a`
  <td rowspan=${t} class=${fp(e)}><${mp} column=${e} /></td>
`;yf=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <${L} id=${t.id} text=${t.label} />
    <a class="naar" href=${S("dekking",{...z.route.query,cel:le(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Ae(e).word}${n&&`, ${Vr(n,o)}`}</span>
      <${$p} cell=${e} />
    </a>
  </li>
`,wf=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${yf} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${I?"h3":"h2"} class="stapkop">
            <span class=${Ti(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${f(se.step,{step:et(o.step),said:o.said})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<p class=${fp(o)}><${mp} column=${o} /></p>`}
        </section>
      `})}
  </div>
`,_f=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${b.overview.legend.title}${I?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.nobody).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.nobody}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${S("aandachtspunten",{stap:n.step})}>${se.questions}</a></p>
          </div>
        `)}
    <h2>${b.overview.legend.title}</h2>
    <p>${se.about}</p>
    <${Do} expected=${se.expected} quiet=${se.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${b.overview.legend.how}</h3>
    <${vi} />
    <p><a href=${S("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`,vf=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${se.alike.title}</h2><p>${se.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`});function yp(t,e){let{columns:n=[]}=K(t).reach.find(c=>c.plan===e.key)||{},s=xe("kind",t,e),o=xe("partner",t,e).map(({id:c,label:p,cells:d})=>({id:c,label:p,at:e.steps.flatMap(($,m)=>d[m]?[m]:[]),basis:$=>d[$]?.most_basis||""})).sort((c,p)=>bp(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(d=>d.cells[p]?.unmet),own:o.filter(({at:d})=>d.length===1&&d[0]===p),all:o.filter(({at:d})=>d.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>W(i(c),i(p)));return{stops:r,several:l}}var bp,kp,Fi,Qr=O(()=>{"use strict";F();Mt();T();$n();fn();V();zt();bp=(t,e)=>Number(Dt(t))-Number(Dt(e))||W(v(t),v(e)),kp=({date:t,plan:e})=>rs("InformationFlow").filter(n=>Ss(n,t)&&dn(n,e)).map(n=>{let s=he(n,"between"),o=r=>[...he(n,r),...s].sort(bp);return{id:n,state:w(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>W(w(n.id,"content"),w(s.id,"content"))),Fi=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function jf(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(J=>o.get(J)).filter(J=>J!==void 0),[d,$]=p.sort((J,H)=>J.left-H.left);if(!d||!$)return{d:"",x:0,y:0};let[m,u]=[d.right-n.left,(d.top+d.bottom)/2-n.top],[h,g]=[$.left-n.left,($.top+$.bottom)/2-n.top],k=(m+h)/2,_=`M${m} ${u}C${k} ${u} ${k} ${g} ${h} ${g}`,x=Cf.map(J=>{let[H,C,St,M]=[(1-J)**3,3*J*(1-J)**2,3*J*J*(1-J),J**3];return{d:_,x:H*m+(C+St)*k+M*h,y:(H+C)*u+(St+M)*g}}),N=x.find(J=>r.every(H=>Math.max(Math.abs(H.x-J.x),Math.abs(H.y-J.y))>Of))||x[0];return c!==void 0&&r.push(N),N})}function Lf(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function ho({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=Yt(),[c,p]=R([]);qe(()=>{let g=()=>p(jf(l.current,n));g();let k=new ResizeObserver(g);return k.observe(l.current),()=>k.disconnect()},[n,e]);let d=e.flat(),$=d.some(g=>g.id===s)?s:d[0]?.id,m=new Set(n.flatMap(({from:g,to:k})=>g===s||k===s?[g,k]:[])),u=({from:g,to:k})=>g===s||k===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${g=>{let k=g.target.dataset.vak;if(!k||g.ctrlKey||g.metaKey||g.altKey)return;if(!Sf.includes(g.key))return i(g.key,k);let _=Lf(g.key,k,e,n);g.preventDefault(),_&&l.current.querySelector(`[data-vak="${CSS.escape(_)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:g},k)=>a`<path d=${g} class=${`${n[k]?.look}${n[k]&&u(n[k])?" aan":""}`} />`)}
      </svg>
      ${e.map((g,k)=>a`
          <div class=${`kolom ${g[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[k]}</h2>
            <ul>
              ${g.map(_=>a`
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
      ${c.map(({x:g,y:k},_)=>n[_]?.number!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${g}px`,top:`${k}px`}}>
              ${n[_].number}
            </span>
          `)}
    </div>
  `}var Sf,Of,Cf,Yr=O(()=>{"use strict";P();Sf=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],Of=28,Cf=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function Zr({label:t,id:e,thing:n,pick:s,among:o=De}){let[r,i]=R(!1),l=we(()=>r?Mf(o):[],[r]),c=$=>{let m=qt($.trim());return l.find(u=>v(u)===$)||l.find(u=>[v(u),Xt(u),...ft(u,"altLabel")].some(h=>qt(h)===m))},{route:p}=z,d=$=>{if(z.route!==p)return;let m=c($.target.value);m?s(m):ct(b.explore.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${De(n)?v(n):""} />
      <datalist id=${`${e}-namen`}>${l.map($=>a`<option value=${v($)}></option>`)}</datalist>
    </label>
  `}var Mf,Ai=O(()=>{"use strict";$e();P();U();F();T();V();Mf=t=>[...We.keys()].filter(e=>ie(e)&&t(e)).sort((e,n)=>W(v(e),v(n)))});function zf(t){let e=vp(so(t.from,t.to,t.scenario,!0),t),n=rc([t.from,t.to],t.scenario).map(s=>s.label);return a`
    <p role="status">
      <strong>${Nt.none}</strong>
      ${e.length>0&&` ${f(Nt.only,{names:_p(e)})}`}
      ${n.length>0&&` ${f(Nt.shared,{steps:Me(n)})}`}
    </p>
  `}function Tf({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=vp(t,e),i=we(()=>{let u=g=>[ae(g)?"wat":"wie",r.includes(g)&&"verzamel",(g===n||g===s)&&"begin"].filter(Boolean).join(" "),h=g=>r.includes(g.from)||r.includes(g.to)?"l-punt":"l-heel";return{columns:t.layers.map(g=>g.map(k=>({id:k,text:v(k),look:u(k)}))),ties:t.lines.map((g,k)=>({from:g.from,to:g.to,number:k+1,look:h(g)}))}},[t]),l=t.layers.map(u=>ae(u[0])),c=r.length?so(n,s,o):t,p=c?.length===t.length?c.count:0,d=j(Nt.works,l.filter(Boolean).length),$={from:v(n),to:v(s),count:t.lines.length},m=u=>A({van:null,naar:null,uit:u,kies:u});return a`
    <p role="status">${p>0&&a`<strong>${j(Nt.counted,p,{works:d})}</strong> `}${Nt.says}</p>
    ${r.length>0&&a`<p>${j(Nt.through,t.count-p,{names:_p(r),works:d})} ${Nt.dotted}</p>`}
    <div class="tekening">
      <div class="vlak" id="verbindingbeeld">
        <${ho} heads=${l.map(u=>u?Nt.columns.what:Nt.columns.who)} ...${i} chosen=""
          label=${f(Nt.picture,$)} choose=${m} press=${()=>{}} />
      </div>
    </div>
    <p class="acties">
      <${be} name=${b.explore.file} title=${`${$.from} – ${$.to}`} scenario=${o}
        of="#verbindingbeeld" legend="#geen" />
    </p>
    <h2>${Nt.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:u})=>a`<li>${u.map(h=>a`
            <p><${L} id=${h.from} />: ${h.said}, <${L} id=${h.to} /></p>
            <${qn} of=${h.of[0]} look="zacht adres" />
          `)}</li>`)}
    </ol>
  `}function xp({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(p=>wp(p)?p:""),o=t.verzamel==="ja",r={from:n,to:s,scenario:e},i=n&&s&&n!==s,l=we(()=>i?so(n,s,e,o):null,[n,s,o,e.key,e.plan]),c=(p,d,$)=>a`
    <${Zr} label=${d} id=${p} thing=${$} among=${wp}
      pick=${m=>A({[p]:m})} />
  `;return a`
    <section aria-label=${Nt.heading}>
      <h2>${Nt.heading}</h2>
      <div class="velden">
        ${c("van",Nt.from,n)} ${c("naar",Nt.to,s)}
        <label class="vink">
          <input type="checkbox" checked=${o}
            onChange=${()=>A({verzamel:o?null:"ja"})} />${` ${Nt.collective}`}
        </label>
        ${i&&a`<button type="button" onClick=${()=>A({van:s,naar:n})}>${Nt.swap}</button>`}
        <a href=${S("verken",{uit:n,kies:n})}>${Nt.back}</a>
      </div>
      ${!(n&&s)&&a`<p>${Nt.choose}</p>`} ${n&&n===s&&a`<p>${Nt.same}</p>`}
      ${i&&(l?a`<${Tf} ...${r} found=${l} />`:a`<${zf} ...${r} />`)}
    </section>
  `}var Nt,wp,_p,vp,Sp=O(()=>{"use strict";P();U();F();T();Eo();V();zt();Yr();Kn();dt();Ai();Nt=b.explore.path,wp=t=>Ao(t)&&(Os(t)||ae(t)),_p=t=>Me(t.map(v)),vp=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Dt(s)&&s!==e&&s!==n)});function jp(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=z.route.query,i=Or(t,e,s),l=c=>{location.hash=S("verken",c)};return{f:()=>o?l({uit:t,kies:t}):A({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&A({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&A({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||A({weg:[...Xr(r),t].join(","),kies:null}),p:()=>o?l({van:t}):A({van:t}),Escape:()=>A({kies:null})}}function Ff({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=jp(t,e),l=Or(t,n,o),c=(p,d)=>a`
    <button type="button" class="klein" onClick=${i[p]}>${d} <kbd>${p}</kbd></button>
  `;return a`
    <p class="acties">
      <a href=${Le(t)}>${it.actions.page}</a>
      ${s.join()!==t&&c("f",it.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",j(it.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",it.actions.fold)}
      ${(r||!s.includes(t))&&c("h",it.actions.hide)}
      ${He(t)!=="step"&&c("p",it.actions.path)}
    </p>
  `}function Lp(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${it.panel.label}><p class="zacht">${it.panel.none}</p></section>`;let s=e.roles.filter(i=>i.from===n||i.to===n),o=e.ties.filter(i=>i.work===n||i.step===n),r=ae(n)?"from":"to";return a`
    <section class="inwoorden" id="inwoorden" aria-label=${it.panel.label}>
      <h2>${Gn(n)}</h2>
      ${ae(n)&&a`<p>${on(n,t.scenario.date)}</p>`}
      ${De(n)&&Dt(n)&&a`<p class="zacht">${it.panel.collective}</p>`}
      ${De(n)&&a`<${Ff} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?it.panel.who:it.panel.what}</h3>`}
      <ul class="buren">
        ${s.map(i=>a`<li>
            <${L} id=${i[r]} /><span class="zacht"> – ${i.said}</span>
            <${qn} of=${i.of[0]} look="zacht adres" />
          </li>`)}
      </ul>
      ${o.length>0&&a`<h3>${n===o[0].work?it.panel.step:it.panel.what}</h3>`}
      <ul class="buren">
        ${o.map(i=>a`<li>
            ${n!==i.work?a`<${L} id=${i.work} />`:i.step===no?it.no_step:a`<${L} id=${i.step} />`}
            ${" "}<${ee} basis=${i.basis} />
            ${w(i.of,"rationale")&&a`<span class="zacht"> ${it.panel.reason} ${w(i.of,"rationale")}</span>`}
            ${i.of!==i.work&&a`<${qn} of=${i.of} look="zacht adres" />`}
          </li>`)}
      </ul>
    </section>
  `}function Mp({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=we(()=>{let d=u=>`wie${Dt(u)?" verzamel":""}`,$=u=>!o&&e.includes(u)?" begin":"",m=u=>o||e.includes(u)?0:Or(u,t,s);return{columns:[t.who.map(u=>({id:u,text:Gn(u),look:d(u)+$(u),badge:m(u)})),t.what.map(u=>({id:u,text:Gn(u),look:`wat${$(u)}`,more:[Cp(as(u,s.date)),a` <small>${Et(u,"agreementStatus")}</small>`]})),t.steps.map(u=>({id:u,text:Gn(u),look:`stap${$(u)}`}))],ties:[...t.roles.map(({from:u,to:h,role:g})=>({from:u,to:h,look:`l-heel r-${g}`})),...t.ties.map(({work:u,step:h,basis:g})=>({from:u,to:h,look:Op(g)}))]}},[t]),l=d=>A({kies:d===n?null:d}),c=(d,$)=>$!==no&&jp($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[d]?.(),p=f(it.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${ho} heads=${it.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${Object.entries(ge).map(([d,[,$]])=>a`<li><span class=${`streep ${Op(d)}`} aria-hidden="true"></span>${$}</li>`)}
      ${Object.entries(y.codes.CellState).filter(([d])=>t.what.some($=>as($,s.date)===d)).map(([d,{label:$}])=>a`<li>${Cp(d)}${q($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${it.keys}</p>
  `}function zp({shown:t,chosen:e,scenario:n}){let s=new Set(t.roles.map(p=>p.to)),o=[...t.roles.map(p=>({who:p.from,role:p.said||"",work:p.to,of:p.of})),...t.what.filter(p=>!s.has(p)).map(p=>({who:"",role:"",work:p,of:[]}))],r=p=>t.ties.filter(d=>d.work===p).map(d=>d.step),i=p=>js(p,n).length?it.list.away:it.list.nobody,l=[{...Se("wie",it.list.who,p=>p.who),text:p=>p.who?Gn(p.who):i(p.work),cell:({who:p,work:d})=>p?[a`<${L} id=${p} />`,a`<${ls} id=${p} />`]:i(d)},{key:"rol",label:it.list.role,text:p=>p.role},Se("wat",it.list.what,p=>p.work),{key:"stap",label:it.list.step,text:p=>r(p.work).map(Gn).join(", ")},Cn("stand",it.list.status,p=>p.work,n.date),Dn(it.list.where,p=>p.of)],c=p=>({class:e&&[p.who,p.work,...r(p.work)].includes(e)?"gekozen":null});return a`<${at} id="verkenlijst" caption=${j(it.list.caption,o.length)} rows=${o}
    columns=${l} about=${c} />`}var it,Xr,Gn,Af,Op,Cp,Tp=O(()=>{"use strict";P();U();F();T();Eo();V();rt();zt();Yr();dt();Oe();it=b.explore,Xr=t=>(t||"").split(",").filter(Ao),Gn=t=>t===no?it.no_step:v(t);Af={"●":"l-heel","◐":"l-lang","○":"l-punt"},Op=t=>Af[ge[t]?.[0]]||"l-heel",Cp=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Ap({rows:t,chosen:e,state:n}){let s=we(()=>{let r=l=>E(t.flatMap(c=>c[l].length?c[l]:[""])).sort((c,p)=>+!c-+!p).map(c=>({id:`${l} ${c}`,text:c?v(c):Be.unnamed,look:`wie${c&&!Dt(c)?"":" verzamel"}`})),i=t.flatMap(l=>{let c=l.between.length?"l-punt":"l-heel";return[...(l.from.length?l.from:[""]).map(p=>({from:`from ${p}`,to:l.id,look:c})),...(l.to.length?l.to:[""]).map(p=>({from:l.id,to:`to ${p}`,look:c}))]});return{columns:[r("from"),t.map(l=>({id:l.id,text:ta(l),look:"wat"})),r("to")],ties:i}},[t]),o=r=>A({kies:r===e?null:r});return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${ho} heads=${Be.columns} ...${s} chosen=${e} label=${f(Be.picture,{state:n})} choose=${o}
          press=${r=>r==="Escape"&&A({kies:null})} />
      </div>
    </div>
  `}function Ep({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(i=>o?i[o].includes(s)||!s&&!i[o].length:e===""||i.id===e);return a`
    <section class="inwoorden" id="inwoorden" aria-label=${b.explore.panel.label}>
      <ul class="buren">
        ${r.map(i=>a`
            <li>
              <${Ef} row=${i} />:
              ${" "}<${L} id=${i.id} text=${ta(i)} />
              ${w(i.id,"summary")&&a`<span class="zacht adres">${w(i.id,"summary")}</span>`}
              <${qn} of=${[i.id]} look="zacht adres" />
            </li>
          `)}
      </ul>
    </section>
  `}function Bp({rows:t,scenario:e,state:n}){let s=[{key:"van",label:Be.list.from,text:o=>Fp(o.from),cell:o=>a`<${Ho} ids=${o.from} />`},{key:"naar",label:Be.list.to,text:o=>Fp(o.to),cell:o=>a`<${Ho} ids=${o.to} />`},{key:"inhoud",label:Be.list.what,text:ta,cell:o=>a`<${L} id=${o.id} text=${ta(o)} />`},{key:"staat",label:Be.list.state,text:o=>Et(o.id,"flowState")},{key:"sindsdien",label:Be.list.since,text:o=>Et(o.id,"followUp")},Dn(b.explore.list.where,o=>[o.id])];return a`
    <${at} id="stromenlijst" caption=${f(Be.caption,{state:n})} rows=${t} columns=${s} />
    <p class="acties">
      <${Gt} name="informatiestromen.csv"
        rows=${()=>Rn(s.slice(0,-1),t,()=>te(e))} />
    </p>
  `}var Be,ta,Fp,Ho,Ef,Np,Pp=O(()=>{"use strict";P();U();F();T();Qr();V();zt();Yr();Jt();Kn();dt();Oe();Be=b.explore.flows,ta=({id:t,between:e})=>`${w(t,"content")}${e.length?` (${Be.among})`:""}`,Fp=t=>t.map(e=>v(e)).join(", ")||Be.unnamed,Ho=({ids:t})=>t.length?a`<${Vt} ids=${t} />`:a`<span class="zacht">${Be.unnamed}</span>`,Ef=({row:t})=>t.between.length?a`${Be.between} <${Ho} ids=${t.from} />`:a`<${Ho} ids=${t.from} /> → <${Ho} ids=${t.to} />`;Np=({scenario:t,state:e})=>a`
  <${be} name="informatiestromen" title=${f(Be.title,{state:e})} scenario=${t} of="#stromenbeeld"
    legend="#geen" />
`});function Nf({of:t,at:e}){if(t.length<=Bf)return a`<${ea} of=${t} at=${e} />`;let n=r=>Et(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>W(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`
        <details>
          <summary>${n(r[0])} (${r.length})</summary><${ea} of=${r} at=${e} />
        </details>
      `)}
    <${ea} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function Rp({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Jn.undecided:s?Jn.nobody:e?.said;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${S("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function Wp({plan:t,scenario:e}){let{stops:n,several:s}=yp(e,t),o=`route-${t.key}`;if(pt())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((l,c)=>a`
            <section>
              <${Rp} stop=${l} place=${c+1} />
              <details>
                <summary>${Jn.open}</summary>
                <${Ip} stop=${l} plan=${t} /><${ea} of=${l.all} at=${c} />
              </details>
            </section>
          `)}
      </div>
    `;let r=n.map((l,c)=>s.findLastIndex(p=>p.at.includes(c))),i=(l,c=l+1)=>({gridColumn:`${l+1} / ${c+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((l,c)=>a`
              <div class="boven-halte" style=${i(c)}><${Ip} stop=${l} plan=${t} /></div>
              <div class="halte-op-weg" style=${i(c)}><${Rp} stop=${l} place=${c+1} /></div>
              <div class=${l.all.length?"onder-halte":""} style=${i(c)}>
                <${Nf} of=${l.own} at=${c} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Jn.several}>
          ${s.map((l,c)=>a`
              <li>
                ${r.map((p,d)=>c<=p&&a`<i class="spoorlijn" style=${i(d)}></i>`)}
                <i class="dwarslijn" style=${i(l.at[0],l.at[l.at.length-1])}></i>
                <span style=${i(l.at[0],l.at[1])}><${qp} one=${l} /></span>
                ${l.at.map(p=>a`<b style=${i(p)}><${ee} basis=${l.basis(p)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(ge).map(([l,[,c]])=>a`<li><${ee} basis=${l} />${c}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Jn.silent}</li>
        <li><em>${Jn.abc}</em>${b.shared.collective}</li>
      </ul>
      <p class="acties">
        <${be} name="route" title=${Jn.title} scenario=${e} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${f(Jn.says,{silence:b.shared.silence})}</p>
  `}var Jn,Bf,qp,ea,Ip,Dp=O(()=>{"use strict";P();U();Lt();F();T();Qr();fn();V();rt();zt();Kn();dt();Jn=b.explore.route,Bf=10,qp=({one:t})=>a`
  <a class=${Dt(t.id)?"verzamel":null} href=${S("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,ea=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${ee} basis=${n.basis(e)} /><${qp} one=${n} /></li>`)}
  </ul>
`;Ip=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    <ul class="stilte" aria-label=${Jn.silent}>
      ${e.map(s=>a`
          <li><a href=${S("overzicht",{cel:le(s.key,t.notation,n.key)})}>${s.label}</a></li>
        `)}
    </ul>
  `});function ys(){let t=b.missing;return a`
    <${Q} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${S("overzicht")}>${t.home}</a></p>
  `}function Rf({text:t}){let e=xc(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${ke.alone} ${e.map(n=>a` <a href=${If(n)}>${n}</a>`)}</p>`}
      <p>${ke.try} ${Object.entries(ke.lists).map(([n,s])=>a` <a href=${S(n)}>${s}</a>`)}</p>
    </section>
  `}function qf({text:t,answers:e}){let[n,s]=R(null);if(je(()=>{let l=!0;s(null);let c=window.setTimeout(()=>{Z().ask("find",{text:t}).then(p=>l&&s(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:o,count:r}=n,i=l=>[", ",ke.source.about,a`<${Vt} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${f(ke.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${ke.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${f(ke.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${Bi} text=${c} answers=${e} /></p>
              <p class="zacht">
                ${Wt(l)}${p.some(ie)&&i(p.filter(ie))}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function Vp({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=ui(e),r=e.trim()!=="",i=E(n.map(p=>p.kind)).sort(W),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);qe(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?j(ke.found,l.length):f(ke.nothing,{text:e});return a`
    <${Q} text=${ke.title} />
    <section class="filters" aria-label=${ke.label}>
      <div class="velden">
        <${fs} label=${ke.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${Tt} label=${ke.what} name="wat" options=${i.map(p=>[p,p])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:ke.type}</p>
    ${s&&a`<p id="gelezen">${f(ke.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${Rf} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,Ei).map(p=>a`<${Pf} key=${p.id} item=${p} answers=${o} />`)}
    </ol>
    ${l.length>Ei&&a`<p>${f(ke.too_many,{count:l.length-Ei})}</p>`}
    ${r&&un()&&a`<${qf} text=${e} answers=${o} />`}
    <${Ut} text=${r?c:""} />
  `}var ke,Ei,Bi,Pf,If,Uo=O(()=>{"use strict";Ls();P();U();Lt();F();T();ze();$i();V();Qe();dt();ke=b.search;Ei=100,Bi=({text:t,answers:e})=>zr(t,e).map(({said:n,on:s})=>s?a`<mark>${n}</mark>`:n),Pf=({item:t,answers:e})=>a`
  <li>
    <a href=${S(t.path)}><${Bi} text=${t.label} answers=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${I&&Ct(t.id)&&`, ${Ct(t.id)?.title}`}
    </span>
    <p><${Bi} text=${Sc(t,e)} answers=${e} /></p>
  </li>
`,If=t=>S("zoek",{q:t})});function Yp({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=[t,n.weg,n.stap,n.soort,n.kies,e.key,e.plan].join("|"),i=Xr(n.weg),l={opened:t,chosen:n.kies||"",hidden:i,step:n.stap||"",kind:n.soort||""},c=we(()=>oc({...l,anyRole:!!o},e),[r]),p=[...c.who,...c.what,...c.steps],d=p.includes(l.chosen)?l.chosen:"",$=p.length>Xa,m=Kp(n,$),u={shown:c,opened:t,chosen:d,scenario:e,fixed:!!o},h=n.stap||n.soort||i.length>0||e.stated||e.plan,g=nt.alone[He(t[0])]||nt.alone.other,k=a`
    <button type="button" class="klein" onClick=${()=>A({weg:null})}>${nt.again}</button>
  `,_={...u,title:o||t.map(Gn).join(", ")};return a`
    <div class="verkenbalk">
      ${s} ${!$&&a`<${Gp} way=${m} />`}
      <${Je}>
        <div class="velden">
          <${Tt} name="stap" label=${nt.filters.step} options=${Ue} />
          <${Tt} name="soort" label=${nt.filters.kind} options=${Zs} />
          ${(n.stap||n.soort)&&a`<${hs} names=${["stap","soort"]} />`}
        </div>
      <//>
      ${m!=="lijst"&&a`<${be} name=${nt.file} title=${_.title} scenario=${e} of="#verkenbeeld"
          legend="#verkenlegenda li" />`}
      <${Bs} query=${n}><${Ln} /><//>
    </div>
    ${i.length>0&&a`<p>${j(nt.hidden,i.length)} ${k}</p>`}
    ${$&&a`<p role="status">${f(nt.too_many,{count:p.length})}</p>`}
    ${!c.what.length&&a`<p>${h?nt.nothing:g}</p>`}
    <${Jp} way=${m} picture=${a`<div class="tekening"><${Mp} ...${_} /></div>`}
      list=${a`<${zp} ...${u} />`} panel=${a`<${Lp} ...${u} />`} />
  `}function Vf({query:t,scenario:e}){let n=rs("Agreement").filter(c=>Ss(c,e.date)),s=n.map(c=>w(c,"agreementStatus")),o=Fi("AgreementStatus","",s),r=o.includes(t.staat)?t.staat:Is,i=n.filter((c,p)=>r===Is||s[p]===r),l=a`<${Qp} list="AgreementStatus" codes=${o} had=${s} state=${r} />`;return a`<${Yp} opened=${i} scenario=${e} query=${t} field=${l}
    title=${nt.starts.afspraken.title} />`}function Hf({query:t,scenario:e}){let n=we(()=>kp(e),[e.date,e.plan]),s=n.map($=>$.state),o=Fi("FlowState",Object.keys(nt.flows.first)[0],s),r=[...o,Is].includes(t.staat)?t.staat:o[0]||Is,i=we(()=>n.filter($=>r===Is||$.state===r),[n,r]),l=3*i.length>2*Xa,c=Kp(t,l),p=t.kies||"",d=r===Is?b.shared.all:G("FlowState",r);return a`
    <div class="verkenbalk">
      <${Qp} list="FlowState" codes=${o} had=${s} state=${r} />
      ${!l&&a`<${Gp} way=${c} />`}
      ${c!=="lijst"&&a`<${Np} scenario=${e} state=${d} />`}
    </div>
    ${l&&a`<p role="status">${nt.flows.too_many}</p>`}
    ${!i.length&&a`<p>${nt.nothing}</p>`}
    <${Jp} way=${c} picture=${a`<${Ap} rows=${i} chosen=${p} state=${d} />`}
      list=${a`<${Bp} rows=${i} scenario=${e} state=${d} />`}
      panel=${a`<${Ep} rows=${i} chosen=${p} />`} />
    <p class="zacht">${nt.flows.silence}</p>
  `}function Uf({at:t}){let e=a`
    <ul class="beelden" aria-label=${nt.starts_label}>
      ${Object.entries(nt.starts).map(([s,{label:o,to:r}])=>a`
          <li><a href=${S(r.path,r.query)} aria-current=${s===t?"page":null}>${o}</a></li>
        `)}
    </ul>
  `;if(!pt())return e;let n=nt.starts[t]?f(nt.starts_now,nt.starts[t]):nt.starts_label;return a`<details class="beginbij" key=${t}><summary>${n}</summary>${e}</details>`}function Zp({route:{path:t,query:e}}){let n=D(e),[,s=""]=t;if(s&&!Object.hasOwn(Hp,s))return a`<${ys} />`;let o=Wf(e),r=m=>{A({uit:m,kies:m,weg:null}),ct(Gn(m))},i=a`<${Zr} label=${nt.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=a`<${Bs} query=${e}><${Ln} /><//>`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=nt.heading,sentence:d=nt.sentence}=nt.starts[c]||{},$=o.length?a`<${Yp} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l}</div><${Df} scenario=${n} />`;return a`
    <${Q} text=${nt.heading} title=${c?`${nt.heading}: ${p}`:nt.heading}>
      <p class="uitleg">${d}</p>
    <//>
    <${Uf} at=${c} />
    ${s?a`<${Hp[s]} key=${s} query=${e} scenario=${n} />`:e.van?a`<${xp} query=${e} scenario=${n} />`:$}
  `}var nt,Up,Is,Ni,Wf,Df,Kp,Gp,Jp,Qp,Hp,Xp=O(()=>{"use strict";$e();P();U();Lt();F();Mt();T();Eo();Qr();$n();V();Sp();Qe();Tp();Pp();Kn();Dp();Ai();Uo();nt=b.explore,Up=["beeld","beide","lijst"],Is="alle",Ni=[...rs("Chapter")].sort((t,e)=>W(w(t,"identifier"),w(e,"identifier"))),Wf=({uit:t,stap:e,partner:n,hoofdstuk:s})=>Xr(t||br(e)?.id||_e(n)||Ni.find(o=>w(o,"identifier")===s)),Df=({scenario:t})=>a`
  ${re(t).map(e=>a`
      ${I&&a`<p><strong>${e.title}</strong></p>`}
      <${Wp} key=${e.key} plan=${e} scenario=${t} />
    `)}
  ${Ni.length>0&&a`
      <h2>${nt.begin.chapters}</h2>
      <ul class="keuzetegels">
        ${Ni.map(e=>a`<li><a href=${S("verken",{uit:e,kies:e})}><b>${v(e)}</b></a></li>`)}
      </ul>
    `}
  <p class="zacht">${nt.begin.network}</p>
`,Kp=(t,e)=>e?"lijst":Up.includes(t.toon)?t.toon:pt()?"lijst":"beeld",Gp=({way:t})=>a`
  <div class="knoppen" role="group" aria-label=${nt.show.label}>
    ${Up.map(e=>a`
        <button type="button" id=${`toon-${e}`} aria-pressed=${String(t===e)}
          onClick=${()=>A({toon:e})}>${nt.show[e]}</button>
      `)}
  </div>
`,Jp=({way:t,picture:e,list:n,panel:s})=>a`
  <div class="graaf">
    <div class="hoofd">${t!=="lijst"&&e} ${t!=="beeld"&&n}</div>
    ${(t!=="lijst"||z.route.query.kies)&&s}
  </div>
`,Qp=({list:t,codes:e,had:n,state:s})=>a`
  <${ms} legend=${nt.filters.state} name="staat" id="staat" current=${s} options=${[...e.map(o=>[o,`${q(G(t,o))} (${n.filter(r=>r===o).length})`]),[Is,`${q(b.shared.all)} (${n.length})`]]} />
`;Hp={informatie:Hf,afspraken:Vf}});function na(t,e){let n=Qn();for(let{mark:o}of t)e?n.add(o):n.delete(o);let s=n.size===0;return A({merk:[...n].join(Pi),...s&&{alleen:null}},!0),n.size}var Pi,Qn,td,Ii,Ri=O(()=>{"use strict";U();Pi=".",Qn=()=>new Set((z.route?.query.merk||"").split(Pi).filter(Boolean)),td=()=>[...Qn()].join(Pi),Ii=()=>!!z.route?.query.alleen&&Qn().size>0});var qi,Kf,sa,go,Rs,Ko=O(()=>{"use strict";P();T();qi=b.shared.outcomes,Kf={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},sa=({outcome:t})=>a`<g class=${`teken teken-${qi[t].sign}`}>${Kf[qi[t].sign]}</g>`,go=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${sa} outcome=${t} />
  </svg>
`,Rs=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${go} outcome=${t} /> ${qi[t].said}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function Wi({gaps:t,what:e}){let n=Qn(),s=t.filter(i=>n.has(i.mark)).length,o=i=>ct(j(bn.bar.changed,na(t,i.target.checked))),r=t.length>1?f(bn.mark_all,{count:t.length,what:e}):f(bn.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function Yf({title:t,gaps:e,beside:n,by:s,scenario:o,open:r}){let i=e.filter($=>$.heavy).length,l=new Map;for(let{query:$,subject_label:m}of e){let u=s==="topic"?ps($):m;l.set(u,(l.get(u)||0)+1)}let c=[...l].map(([$,m])=>m>1?f(bn.repeated,{title:$,count:m}):$),p=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        <strong>${e.length}</strong> ${j(bn.questions,e.length).replace(/^\d+ /,"")}
        ${i>0&&a`<span class="bij">${f(bn.heavy,{count:i})}</span>`}
      </span>
      <span class="vouwbij">${c.slice(0,6).join(" · ")}${c.length>6&&" …"}</span>
      ${n>0&&a`<span class="vouwtal bij">${f(bn.about_source,{count:n})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${Wi} gaps=${e} what=${t} />
      <${qo} summary=${p} inside=${()=>e.map($=>a`<${Jf} key=${Gf($)} gap=${$} scenario=${o} query=${y.queries[$.query]||{}} />`)} open=${r} />
    </div>
  `}function sd({gaps:t,beside:e,by:n,scenario:s,open:o}){let{of:r,all:i}=Qf[n],l=(c,p)=>c.filter(d=>r(d)===p);return i(t).map(([c,p])=>({id:c,title:p,found:l(t,c)})).filter(({found:c})=>c.length).map(({id:c,title:p,found:d})=>a`
        <${Yf} key=${c} title=${p} gaps=${d} beside=${l(e,c).length} by=${n}
          scenario=${s} open=${o} />
      `)}function Zf({row:t}){let e=t.who.length>ed+1?t.who.slice(0,ed):t.who,n=t.who.length-e.length;return a`
    <${Vt} ids=${e} />
    ${n>0&&f(bn.deadline.others.more,{names:"",count:n})}
    <span class="bij">${bn.deadline.how[t.how]}</span>
  `}function Xf({gap:t,found:e,scenario:n}){let s=e.deadline,o=bn.deadline.columns,r=Xt(e.subject),i=v(e.subject);return a`
    <tr role="row" class=${nd(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Wi} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${L} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${bi} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>${s.quote}<span class="bij">${s.by}</span></td>
      <td role="cell" data-kop=${o.stand}><${Rs} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${Zf} row=${s} /></td>
    </tr>
  `}function od({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=bn.deadline,p=pt()?eh:th,d=n||t.length<=p+1?t:t.slice(0,p),$=Fo(t.map(({found:m})=>m.deadline?.outcome||""));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${$.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${S("beloften")}>${i}</a></p>
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
          ${d.map(m=>a`<${Xf} ...${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${d.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>A({termijnen:"alle"},!0)}>
            ${j(c,t.length-d.length)}
          </button>
        `}
    </section>
  `}var bn,nd,Gf,Jf,Qf,ed,th,eh,rd=O(()=>{"use strict";$e();P();U();Lt();F();T();Ri();V();zt();$o();dt();Ko();bn=b.gaps;nd=t=>Qn().has(t.mark)?"gemarkeerd":"",Gf=t=>`${t.mark} ${t.sentence}`,Jf=({gap:t,scenario:e,query:n})=>a`
  <article class=${`punt gewicht-${t.severity} ${nd(t)}`} data-vraag=${t.mark}>
    <${Wi} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${gi} gap=${t} query=${n} />
      <${bi} gap=${t} scenario=${e} />
    </div>
  </article>
`,Qf={topic:{of:t=>t.topic,all:()=>y.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>E(t.map(e=>e.query)).map(e=>[e,ps(e)])}};ed=2;[th,eh]=[8,5]});function nh({scenario:t,tell:e}){let n=s=>jo(e,Ne.busy,async()=>{let o={options:Qs(t),marks:td(),kind:s};Fe(`${Ne.file}.${s}`,(await Z().ask("marked",o)).data,id[s])});return Object.keys(id).map(s=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${Ne.office[s]}</button>`)}function sh({gaps:t,scenario:e,rows:n}){let[s,o]=R(""),r=Qn();if(!r.size)return null;let i=t.filter($=>r.has($.mark)),l=r.size-i.length,c=Ii(),p=()=>{na([...r].map($=>({mark:$})),!1),ct(Ne.cleared)},d=()=>{A({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Ne.label}>
      <p>
        <strong>${j(Ne.count,r.size)}</strong>${l>0&&j(Ne.elsewhere,l)}
      </p>
      <button
        type="button" class="alslink" id="alleen"
        onClick=${()=>A({alleen:c?null:"gemarkeerd"})}>
        ${c?Ne.every:Ne.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${Ne.clear}</button>
      <p class="merkuitleg" aria-live="polite">${s||Ne.address}</p>
      <button type="button" id="merk-print" onClick=${d}>${Ne.print}</button>
      <${Gt} name=${`${Ne.file}.csv`} rows=${()=>n(i)} label=${Ne.csv} id="merk-csv" />
      ${un()&&a`<${nh} scenario=${e} tell=${o} />`}
    </section>
  `}function oh({all:t}){let e=(r,i)=>E(r).map(l=>[l,i(l)]),n=e(t.flatMap(r=>zs(r).flatMap(i=>i.partners)),pd),s=e(t.map(r=>r.query).sort(W),ps),o=Object.entries(y.codes.Severity).map(([r,i])=>[r,i.label]);return a`
    <${Je}>
      <div class="velden">
        <${Tt} label=${ut.fields.partner} name="partner"
          options=${n.sort((r,i)=>W(r[1],i[1]))} />
        <${Tt} label=${ut.fields.step} name="stap"
          options=${[...Ue,...cd("stap",et)]} />
        <${Tt} label=${ut.fields.query} name="vraag" options=${s} />
        <${Tt} label=${ut.fields.weight} name="gewicht"
          options=${[...o,...cd("gewicht",r=>G("Severity",r))]} />
        <${Tt} label=${ut.fields.kind} name="soort" options=${Zs} />
        <${fs} label=${ut.fields.text} name="tekst" />
        <${hs} names=${Di} />
      </div>
    <//>
  `}function rh({points:t,low:e,source:n,query:s}){let o=E(t.map(c=>c.topic)).length,r=c=>j(ut.questions,c.length),i={points:f(ut.part_counts.points,{questions:r(t),topics:j(ut.topics_count,o)}),source:f(ut.part_counts.source,{questions:r(e)})},l=(c,p,d)=>a`
    <a href=${S("aandachtspunten",{...s,deel:p})} aria-current=${d?"true":null} id=${`deel-${p}`}>
      <strong>${ut.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${ut.parts_label}>
      ${l("points","overleg",!n)}${l("source",dd,n)}
    </nav>
  `}function ah({gaps:t,beside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap($=>zs($).map(m=>({gap:$,found:m}))).filter(({found:$})=>$.deadline).sort(($,m)=>W($.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter($=>!$.deadline),c=oa[n],p=Object.entries(oa).map(([$,m])=>[$,ut.fold[m]]),d=()=>A({vouw:o?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${od} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${ut.heading[c]}</h2>
            <p>${ut.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${d}>${o?ut.refold:ut.unfold}</button>
            </p>
          </header>
          <${ms} legend=${ut.fold_by} name="per" options=${p} current=${n} id="per" />
          <${sd} gaps=${l} beside=${e} by=${c} scenario=${s} open=${o} />
        </section>
      `}
    ${!t.length&&a`<p>${ut.none}</p>`}
  `}function ud({route:t}){let e=D(t.query),n=t.query,s=K(e).gaps,o=Ii(),r=o?s.filter(k=>Qn().has(k.mark)):Nc(s,n),i=r.filter(k=>!k.source),l=r.filter(k=>k.source),c=n.deel?n.deel===dd:!i.length&&l.length>0,p=o||!!n.vraag,d=p?r:c?l:i,$=o||Di.some(k=>n[k]),m=n.vouw?n.vouw==="uit":$&&d.length<=ih,u=n.per in oa?n.per:Object.keys(oa)[Number(c&&!p)],h=Object.fromEntries(Di.filter(k=>n[k]).map(k=>[k,n[k]])),g=k=>j(ut.questions,k.length);return a`
    <${Q} text=${ut.title}>
      <p class="uitleg">${f(ut.intro,{report:Bn(tt(e.plan))})} ${xn}</p>
    <//>
    ${re(e).map(k=>a`<${Hn} key=${k.key} plan=${k} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${o?ut.only_title:ps(n.vraag)}</strong></p>`:a`<${rh} points=${i} low=${l} source=${c} query=${h} />`}
      <${Kr} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${oh} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${ut.source_intro}</p>`}
        <p class="zacht" id="weegt">${ut.weights}</p>
        <${ah} key=${`${c}${o}`} gaps=${d} beside=${c||p?[]:l} per=${u}
          scenario=${e} open=${m} all=${$||!!n.termijnen} />
        <p class="acties"><${Gt} name="aandachtspunten.csv" rows=${()=>ld(d,e)} /></p>
        <${Fr} />
      </div>
    </div>
    <${sh} gaps=${s} scenario=${e} rows=${k=>ld(k,e)} />
    <${Ut} text=${f(ut.shown,{points:g(i),low:g(l)})} />
  `}var ut,Ne,ad,id,pd,ld,cd,Di,dd,oa,ih,$d=O(()=>{"use strict";$e();P();U();Lt();F();Mt();T();ze();Ri();V();rt();Qe();Jt();rd();$o();ut=b.gaps,Ne=b.gaps.bar,ad="application/vnd.openxmlformats-officedocument",id={docx:`${ad}.wordprocessingml.document`,xlsx:`${ad}.spreadsheetml.sheet`};pd=t=>v(_e(t)||t),ld=(t,e)=>[[...ut.csv,...mn],...t.map(n=>[n.number,G("Severity",n.severity),ps(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(et).join(", "),n.kinds.map(lt).join(", "),n.partners.map(pd).join(", "),n.subject_label,cs(n).map(Wt).join("; "),...te(e,n.plan)])],cd=(t,e)=>{let n=z.route.query[t]||"";return n.includes(",")?[[n,Me(n.split(",").map(e))]]:[]},Di=["tekst","stap","soort","partner","vraag","gewicht"];dd="bron";oa={onderwerp:"topic",soort:"query"};ih=25});function Vi({name:t,of:e,rows:n,columns:s,fields:o,keep:r,sort:i,groups:l,named:c,progress:p=!1}){let d=b[e];return function({route:m}){let{plan:u,strict:h}=D(m.query),g=p&&h?b.shared.choices.strict_said:"",k=n(u).filter(N=>r(N,m.query)),_=s(),x=j(d.count,k.length),B=()=>Rn(_,mr(k,_,wi("sorteer",i)),N=>te(null,Ct(N.id)?.key||u,g));return a`
      <${Q} text=${d.title}><p class="uitleg">${d.intro}</p><//>
      <${Je}>
        <${gs} />
        <div class="velden">
          <${fs} name="tekst" />
          ${o().map(N=>a`<${Tt} ...${N} />`)}
          <${hs} names=${Object.keys(m.query).filter(N=>N!=="merk")} />
        </div>
      <//>
      ${p&&a`<${Ns} />`}
      <p class="telling">${x}<${Gt} name=${`${t}.csv`} rows=${B} /></p>
      <${at} id=${t} caption=${f(d.caption,{count:x})} rows=${k} columns=${_}
        urlKey="sorteer" sort=${i} groups=${l&&{...l(),named:c,count:d.count}} />
      <${Ut} text=${x} />
    `}}var zn,de,Tn,gd,bd,kd,yd,Go,bo,lh,ra,ch,md,wd,ph,dh,fd,hd,_d,vd,xd,Sd=O(()=>{"use strict";Ls();P();U();Lt();F();Mt();T();V();rt();zt();Qe();Jt();dt();Oe();zn=b.partners,de=b.measures,Tn=b.lookup;gd=t=>en.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),bd=t=>Object.entries(y.codes[t]).map(([e,n])=>[e,n.label]),kd=(t,e)=>!e||En([v(t),...["altLabel","promise","summary"].flatMap(n=>ft(t,n))].join(" "),e),yd=Vi({name:"partners",of:"partners",sort:"naam",rows:t=>y.partners[I?t:""],keep:(t,e)=>kd(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:zn.fields.step,name:"stap",options:Ue},{label:zn.fields.kind,name:"soort",options:bd("OrganisationKind")},{label:zn.fields.role,name:"rol",options:Object.entries(zn.roles)}],columns:()=>[{key:"naam",label:zn.columns.name,text:t=>v(t.id),cell:t=>[a`<${L} id=${t.id} />`,a`<${ls} id=${t.id} />`]},{key:"soort",label:zn.columns.kind,text:t=>Et(t.id,"organisationKind")},{key:"stappen",label:zn.columns.steps,text:t=>gd(t.steps)},{key:"handelt",label:zn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:zn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:zn.columns.wish,text:t=>t.wish}]}),Go=t=>y.called[t]?.short||"",bo=t=>w(t,"prefLabel"),lh=Ql.map(t=>({id:t,...y.works[t]})).sort((t,e)=>W(Go(t.id)||"~",Go(e.id)||"~")||W(bo(t.id),bo(e.id))),ra=I?"":Fn[0].date,ch=(t,e,n)=>({key:t,label:e,text:({id:s})=>to(s,n)?on(s,n):"",cell:({id:s})=>to(s,n)&&a`<${Qt} id=${s} date=${n} />`}),md=()=>rs("Chapter").sort((t,e)=>W(w(t,"identifier"),w(e,"identifier"))).map(t=>[t,f(de.chapter,{identifier:w(t,"identifier"),title:bo(t)})]),wd=Vi({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:t=>lh.filter(e=>dn(e.id,t)),keep:(t,e)=>kd(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:wn(t.id).includes(e.stap)))&&(!e.soort||kr(t.id).includes(e.soort))&&(!e.wat||Ve(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||to(t.id)===e.staat),named:({id:t})=>bo(t),groups:()=>({of:t=>t.chapter||"",titles:[...md(),["",de.no_chapter]]}),fields:()=>[{label:de.fields.what,name:"wat",options:Object.entries(de.types)},{label:de.fields.chapter,name:"hoofdstuk",options:md()},{label:de.fields.step,name:"stap",options:[...Ue,["alle",de.across]]},{label:de.fields.kind,name:"soort",options:Zs},{label:de.fields.status,name:"staat",options:bd("Status")}],columns:()=>[{key:"nr",label:de.columns.number,text:({id:t})=>Go(t),cell:({id:t})=>Go(t)?a`<a href=${Le(t)}>${Go(t)}</a>`:a`<span class="zacht">${de.no_number}</span>`},{key:"naam",label:de.columns.name,text:({id:t})=>bo(t),cell:({id:t})=>a`<${L} id=${t} text=${bo(t)} />`},...Sn(({id:t})=>Ct(t)?.key),{key:"wat",label:de.columns.what,text:({id:t})=>Kt(t)},...ra&&ra!==me?[ch("plan",q(os(ra)),ra)]:[],Cn("nu",I?de.columns.stand:q(os(me)),({id:t})=>t),{key:"termijn",label:de.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>Y(w(t,"finalDueBy"))},{key:"stap",label:de.columns.step,text:t=>t.across?b.shared.all_steps:gd(wn(t.id))},{key:"wie",label:de.columns.lead,sort:!1,text:t=>t.container?"":Xs(t.id).map(v).join(", ")||b.shared.nobody,cell:t=>t.container?"":Xs(t.id).length?a`<${Vt} ids=${Xs(t.id)} />`:a`<span class="zacht">${b.shared.nobody}</span>`}]}),ph=t=>E(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>he(t,e))).filter(ie),dh=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:ph(t),text:[v(t),...ft(t,"altLabel"),w(t,"summary"),e.told].join(" ")})),fd=t=>Ke(t).map(Wt),hd="Recommendation",_d=(t,e,n)=>Vi({name:t,of:e,sort:"naam",rows:s=>dh.filter(o=>dn(o.id,s)&&Ve(o.id,hd)===n),keep:(s,o)=>(!o.wat||Ve(s.id,o.wat))&&(!o.tekst||En(s.text,o.tekst))&&(!o.stap||s.steps.includes(o.stap)),named:({id:s})=>v(s),groups:()=>({of:({id:s})=>Object.keys(Tn.types).find(o=>Ve(s,o))||"",titles:Object.entries(Tn.types).map(([s,o])=>[s,q(o)])}),fields:()=>[{label:Tn.fields.what,name:"wat",options:Object.entries(Tn.types).filter(([s])=>rs(s).length&&s===hd===n)},{label:Tn.fields.step,name:"stap",options:Ue}],columns:()=>[{key:"naam",label:Tn.columns.name,text:({id:s})=>v(s),cell:({id:s})=>[a`<${L} id=${s} />`,w(s,"summary")&&a`<p class="zacht">${w(s,"summary")}</p>`]},...Sn(({id:s})=>Ct(s)?.key),{key:"wat",label:Tn.columns.what,text:({id:s})=>Kt(s)},{key:"zegt",label:Tn.columns.told,text:s=>s.told},{key:"over",label:Tn.columns.about,sort:!1,text:s=>s.about.map(v).join("; "),cell:s=>a`<${Vt} ids=${s.about} name=${Xt} />`},{key:"bron",label:Tn.columns.place,sort:!1,text:({id:s})=>fd(s).join("; "),cell:({id:s})=>{let[o,...r]=fd(s),i=f(b.shared.more_places,{count:r.length});return[o,r.length>0&&a`<span class="zacht">${i}</span>`]}}]}),vd=_d("naslag","lookup",!1),xd=_d("gevraagd","asked",!0)});function uh({cell:t,change:e}){let[n,...s]=t.brief,o=t.asked&&a`<span class="bij">${ws.asked_mark}</span>`,r=e&&a`<span class="bij door">${ws.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${b.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${Vn} bar=${t.bar} support=${t.support_only} />${l}`}function $h({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=Hr(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=le(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Ae(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Ms(c)} aria-haspopup="dialog" onClick=${()=>A({cel:c})}>
        <span class="sr">${f(ws.cell,{row:t.label,step:et(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${uh} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${ee} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function ia({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=rn(n),i=po(t,e,n),[l,c]=R(s?Math.max(0,r.indexOf(Ar(s).step)):0),p=new Set(o?.columns.filter(d=>!d.acting&&!d.undecided).map(d=>d.step));return a`
    <${hh} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${aa(n)} role="table">
      <caption>${f(ws.caption,{rows:ws.heads[t],scenario:wt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${ws.heads[t]}</th>
          ${n.steps.map((d,$)=>a`
              <${mh} step=${d} place=${$+1} of=${n.steps.length} empty=${p.has(d.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${ws.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${xe(t,e,n).map(d=>a`<${fh} key=${d.key} row=${d} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var ws,mh,fh,hh,aa,Hi=O(()=>{"use strict";P();U();F();T();fn();rt();Es();dt();ws=b.overview;mh=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Le(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,fh=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${L} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${rn(e).map((o,r)=>a`<${$h} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,hh=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${ws.one_step}>
    ${rn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${et(s)}
        </button>
      `)}
  </div>
`,aa=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function kh({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Jo.wish}</h2>
      <ul class="tegels">
        ${Jo.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${S(n.to,n.choose)}>
                <${bh} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.said&&e?.said[n.said]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function _h({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Jo.discuss.title}</h2><p>${Jo.discuss.note}</p>
        <p class="acties"><a href=${S("aandachtspunten")}>${f(Jo.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${wh} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function vh({state:t,things:e,date:n}){let s=I?"h4":"h3",o=i=>co(i,n)[1]&&a`<span class="zacht"> – ${co(i,n)[1]}</span>`,r=f(Pt.group,{state:q(G("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${s} class=${`s-${t}`}>${r}<//>
      <${hn} ids=${gn(e)} more=${o} />
    </div>
  `}function xh({scenario:t,plan:e}){let n=I?"h3":"h2";return K(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=y.codes.InterventionKind[o];return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${f(Pt.apart.title,{kind:l.label})}<//>
          <p>${f(Pt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`
                <div class="standen">
                  ${r.map(c=>a`<${vh} ...${c} date=${t.date} />`)}
                </div>
              `:a`<p>${i?Pt.undecided:lo(e)}</p>`}
      </section>
    `})}function Cd({route:t}){let e=D(t.query),n=Object.hasOwn(Ui,t.query.rijen||"")&&Ui[t.query.rijen||""]||"kind",s=Object.entries(Ui).map(([l,c])=>[l,Pt.rows[c]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=K(e);return a`
    ${n==="kind"?a`<${jh} answer=${i} plan=${tt(e.plan)} plans=${re(e)} />`:a`<${Q} text=${Pt.heading} title=${Pt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Pt.matrix[n]}</h2><p>${wt(e)}</p>
          <p class="acties"><a href=${S("methode")}>${Pt.legend.more}</a></p>
          <${Bs} query=${t.query}>
            <${ms} legend=${Pt.rows.title} name="rijen" options=${s} current=${o} id="r" />
            <${Ln} />
          <//>
        </div>
        ${re(e).map(l=>a`
            ${I&&a`<h3>${l.title}</h3>`}
            <${Hn} plan=${l} />
            <${ia} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${Ch} by=${n} scenario=${e} plan=${l} />
            <${xh} scenario=${e} plan=${l} />
          `)}
        <${Fr} />
      </div>
      <${Dr} undecided=${Er(e)} />
    </div>
    ${r&&a`<${mo} address=${r} by=${n} scenario=${e} />`}
    <${Ut} text=${r?"":f(Pt.shown,{scenario:wt(e)})} />
  `}var Pt,Od,gh,bh,Jo,yh,wh,Ui,Sh,Oh,Ch,jh,jd=O(()=>{"use strict";P();U();Lt();F();Mt();T();fn();V();rt();Es();Qe();Jt();Kn();dt();Hi();$s();Pt=b.overview,{truth:Od}=b.thing,gh={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},bh=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${gh[t]}
  </svg>
`,{start:Jo}=Pt;yh=({query:t,barriers:e,plan:n,weights:s},o)=>S("aandachtspunten",{vraag:t,stap:e.join(","),gewicht:s.join(","),...o&&{plan:n}}),wh=({point:t,several:e})=>a`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${yh(t,e)}>${t.ask}</a></p>
  </li>
`;Ui={"":"kind",partner:"partner",vorm:"form"},Sh=(t,e,n)=>{let{word:s,lines:o}=Ae(e);if(!e)return[t.label,et(n),Pt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:d}=e;return[t.label,et(n),s,o.join("; "),G("Basis",r),Od[String(i)],l,c,p,Od[String(d)]]},Oh=(t,e,n)=>[[...Pt.csv,...mn],...xe(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...Sh(s,o,rn(n)[r]),...te(e,n.key)]))],Ch=({by:t,scenario:e,plan:n})=>a`
  <div class="acties">
    <${Gt} name="matrix.csv" rows=${()=>Oh(t,e,n)} />
    <${be} name=${aa(n)} title=${Pt.matrix[t]} scenario=${{...e,plan:n.key}}
      of=${`[id="${aa(n)}"]`} legend=".legenda .stalen li" />
    <${In} text=${()=>location.href} label=${Pt.link} />
  </div>
`,jh=({answer:t,plan:e,plans:n})=>a`
  <div class="start">
    <${Q} text=${Pt.heading} title=${Pt.title}>
      <p>${f(Pt.start.intro,{report:Bn(e)})}</p>
      <p><strong>${f(Pt.start.dated,{year:E(n.map(({date:s})=>s.slice(0,4))).join(", ")})}</strong>
        ${" "}${Pt.start.since}</p>
    <//>
    <${kh} answer=${t} />
  </div>
  <${_h} points=${t.points} count=${t.gaps.length} plans=${n} />
`});async function Ld(t,e){let n=await Z().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=st(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Lh(c,n)),l=(r||[]).length-i.length;return Z().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await la({decisions:i,saved:!1}),null}function Lh({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function la(t){let e=st(),n=await Z().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n}})}async function ye(...t){let e=st();await la({decisions:[...e.decisions,...t],undone:[],saved:!1})}async function Ki(){let t=st(),e=t.decisions.at(-1);e&&await la({decisions:t.decisions.slice(0,-1),undone:[e,...t.undone],saved:!1})}async function Gi(){let t=st(),[e,...n]=t.undone;e&&await la({decisions:[...t.decisions,e],undone:n,saved:!1})}var st,ca,Qo,qs,Ws,pa,Ds=O(()=>{"use strict";ze();st=()=>Z().board;ca=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),Qo=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),qs=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),Ws=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),pa=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function Yn({label:t,value:e,options:n,id:s=null,pick:o}){let r=Co(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var Yo=O(()=>{"use strict";P()});function Mh({column:t,act:e}){let[n,s]=t.both,{found:o}=st(),i=[...o.columns.some(({target:u,table:h})=>u===o.fields.role&&h===t.table)?["beside"]:[],"all","eerste","splits","none"],{partner:l,role:c}=o.fields,p={beside:`${l}:${c}`,all:`${l}:${n}`,none:l},d=u=>e(()=>ye(Qo(t.which,"target",p[u]||`${l}:${u}`))),$=t.reading===c?"beside":t.reading,m=$==="?"?"":$||(t.role===n?"all":"none");return a`
    <fieldset class="bordkeuze">
      <legend>${gt.whose}</legend>
      ${i.map(u=>a`
          <label>
            <input type="radio" name=${`wie-${t.which}`} checked=${u===m}
              onChange=${()=>d(u)} />
            ${f(gt.readings[u],{one:n,other:s})}
          </label>
        `)}
    </fieldset>
  `}function zh({column:t,act:e}){let{targets:n,fields:s}=st().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:d}=t,$=[t.why==="values"&&gt.by_values,t.options.length>0&&t.why==="head"&&f(gt.maybe,{what:t.options.join(", ")}),t.month_first&&gt.month_first,t.says].filter(Boolean),m=[...new Set([...n.slice(0,Md),gt.notes,...n.slice(Md)])],u=c?[[`${l}:${c}`,f(gt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${Yn} label=${f(gt.as,{head:r})} value=${u[0]?.[0]||l||gt.notes}
          options=${[...u,...m.map(h=>[h,h])]} pick=${h=>e(()=>ye(Qo(o,"target",h===gt.notes?"":h)))} />
      </td>
      <td class=${d<p&&l?"vraag":""}>
        ${f(gt.read,{read:l?d:p,count:p})}
      </td>
      <td>
        ${$.join(" ")}
        ${t.both.length>0&&l===s.partner&&a`<${Mh} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Th(){let[t,e]=R(0),{rows:n,fields:s}=st().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:l,role:c})=>c?`${l} (${c})`:l).join(", "),i=Object.entries({[gt.fields.who]:r,...o.fields}).filter(([l,c])=>c&&l!==s.role);return a`
    <section class="bordproef">
      <h2>${f(gt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${i.map(([l,c])=>a`<dt>${l}</dt><dd>${c}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${gt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1} onClick=${()=>e(t+1)}>
          ${gt.following}
        </button>
      </p>
    </section>
  `}function zd({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=st().found,l=n.filter(p=>p.led).length,c=[[f(gt.read,{read:n.filter(p=>!p.open).length,count:n.length}),gt.sum.placed],[f(gt.read,{read:l,count:n.length}),gt.sum.led],[String(pa(s).length),gt.sum.asks],[String(o.length),gt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${gt.heads.map(p=>a`<th scope="col">${p}</th>`)}</tr></thead>
        <tbody>${e.map(p=>a`<${zh} key=${p.which} column=${p} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${gt.plan}</h2>
          <label class="veld"><span>${gt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${p=>t(()=>ye(Ws(i.title,p.target.value)))} />
          </label>
          <label class="veld"><span>${gt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:p}})=>p&&p!==r.day&&t(()=>ye(Ws(i.day,p)))} />
          </label>
        </section>
        <${Th} />
        <section>
          <h2>${gt.sums}</h2>
          <dl class="bordsom">${c.map(([p,d])=>a`<dt>${p}</dt><dd>${d}</dd>`)}</dl>
          ${o.map(p=>a`<p class="zacht">${p}</p>`)}
        </section>
      </div>
    </div>
  `}var gt,Md,Td=O(()=>{"use strict";P();F();Ds();T();Yo();gt=b.board.columns,Md=-1});async function ko(t,e){let n=await Z().ask("take",{...t,beside:e});if(!n.ok)return n;let{page:s}=await Z().ask("page",{options:[],views:!1,comparisons:!1});return Z().show(s,f(e?b.werkplaats.beside:b.werkplaats.alone,{name:t.name})),n}async function Ah(){await Z().ask("shipped"),Z().show()}function da({files:t,children:e=null}){let[n,s]=R("");async function o(r,i){window.addEventListener("beforeunload",Fd),await jo(s,Ht.saving,async()=>{let{name:l,data:c}=await Z().ask(r,i);Fe(l,c,Ji[l.split(".").pop()])}),window.removeEventListener("beforeunload",Fd)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`
          <button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Bd(){let t=Yt(),[e,n]=R("");async function s(){let[o]=t.current.files;if(!o)return ct(Ht.first_source);jo(n,Ht.busy,async()=>(await Z().ask("source",{data:await fr(o)})).message)}return a`
    <section class="blok">
      <h2>${Ht.source}</h2>
      <p class="zacht">${Ht.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${Ht.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${Ht.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function ua({message:t,notes:e=[],faults:n,wrong:s,questions:o,asked:r,counts:i}){let l=i&&n.length+o.length>0;return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${da} files=${[{id:"bewaar-fouten",label:Ht.save_marked,name:"faults"}]} />`}
    ${e.map(c=>a`<p>${c}</p>`)}
    <${Ad} title=${Ht.faults} lines=${n} count=${s} />
    <${Ad} title=${Ht.questions} lines=${o} count=${r} />
    <${Eh} title=${Ht.read} lines=${Bh(i)} />
  `}function Nd(t){if(!t.length)throw new Error(Ht.first);if(t.length>1)throw new Error(f(Ht.one_only,{count:t.length}));if(t[0].size>Va)throw new Error(f(Ht.too_large,{name:t[0].name,most:Va/2**20}));return t[0]}var Ht,Fh,Ji,Fd,Ed,Ad,Eh,Bh,$a=O(()=>{"use strict";$e();P();F();T();ze();V();Jt();Ht=b.check,Fh="plan",Ji={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Fd=t=>t.preventDefault();Ed=()=>a`
  <section class="blok">
    <h2>${Ht.save}</h2>
    <p class="zacht">${Ht.save_intro}</p>
    <${da}
      files=${Object.entries(Ht.save_as).filter(([t])=>!(I&&t===Fh)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${Z().own&&a`<button type="button" id="terug" onClick=${Ah}>${Ht.back}</button>`}
    <//>
  </section>
`;Ad=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`
    <h2>${f(Ht.list,{title:t,count:n})}</h2>
    <ul>${e.map(s=>a`<li>${s}</li>`)}</ul>
  `,Eh=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(n=>a`<li>${n}</li>`)}</ul>
    </details>
  `,Bh=(t={})=>Object.entries(t).map(([e,n])=>f(Ht.counted,{count:n,what:gr(e).toLowerCase()})).sort(W)});function Id({act:t}){let e=Yt(),[n,s]=R(null),[o,r]=R(!1),[i,l]=R(""),c=(d,$)=>t(async()=>{r(!0);try{let m=await $(),u=await Ld(d,m);if(s(u&&{...u,given:{name:d,data:m}}),u)return ct(u.message);location.hash=S("controleer",{stap:"kolommen"})}finally{r(!1)}}),p=d=>t(async()=>{let $=Nd(d);await c($.name,()=>fr($))});return je(()=>{let d=$=>p($.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${Ye.list.drop}</h2>
        <p>${Ye.list.kinds}</p>
        <label class="veld">
          <span>${Ye.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>p(e.current.files)} />
        </label>
        <p class="zacht">${Ye.list.others}</p>
        ${o&&a`<p role="status">${Ye.busy}</p>`}
      </section>
      <section>
        <label class="veld bordplak">
          <span>${Ye.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${d=>l(d.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>c(`${Ye.list.pasted}.txt`,async()=>Pd(Nh(i)))}>
            ${Ye.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>c(`${Ye.list.example_name}.csv`,async()=>Pd(Ye.list.example_list))}>
            ${Ye.list.example}
          </button>
        </div>
      </section>
    </div>
    <ul class="bordfeiten">
      ${Ye.list.facts.map(({head:d,text:$})=>a`<li><strong>${d}</strong> ${$}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&a`
          <${ua} ...${n} />
          ${n.ok&&a`
              <p class="acties">
                <button type="button" id="open-plan" onClick=${()=>t(()=>ko(n.given,!1))}>
                  ${b.check.open}
                </button>
                <button type="button" id="ernaast" onClick=${()=>t(()=>ko(n.given,!0))}>
                  ${b.check.beside}
                </button>
              </p>
            `}
        `}
    </div>
  `}var Ye,Pd,Nh,Rd=O(()=>{"use strict";$e();P();U();Ds();T();ze();$a();Ye=b.board,Pd=t=>new TextEncoder().encode(t),Nh=t=>/[\t;]/.test(t)?t:`${Ye.list.head}
${t}`});function qd({act:t}){let{names:e,left_out:n,plan:s,fields:o}=st().found,r=(...p)=>e.filter(({reading:d})=>p.includes(d)),i=r("several"),l=p=>()=>t(()=>ye(p)),c=pa(e).length;return a`
    <p class="uitleg">${c?f(It.intro,{count:e.length,asks:c}):It.nothing}</p>
    <${Zo} title=${It.several} names=${i}
      after=${i.length>1&&a`
          <p><button type="button" id="splits-alle" onClick=${l(qs("*","names",""))}>
            ${j(It.take_all,i.length)}
          </button></p>
        `}>
      ${({which:p,text:d,parts:$})=>a`
        <p>${$.map(m=>a`<span class="bordnaam">${m}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(qs(p,"names",$.join("; ")))}>
            ${f(It.split,{count:$.length})}
          </button>
          <button type="button" class="alslink" onClick=${l(qs(p,"names",d))}>${It.one}</button>
        </p>
      `}
    <//>
    <${Zo} title=${It.same} names=${r("same")}>
      ${({which:p,text:d,meant:$})=>a`
        <p>${f(It.same_text,{meant:$})}</p>
        <p class="acties">
          <button type="button" onClick=${l(qs(p,"names",$))}>${It.yes}</button>
          <button type="button" class="alslink" onClick=${l(qs(p,"names",d))}>${It.no}</button>
        </p>
      `}
    <//>
    <${Zo} title=${It.new} names=${r("new")}>
      ${({which:p,text:d,kind:$})=>a`
        <${Yn} label=${f(It.kind_of,{name:d})} value=${$||"organisatie"}
          options=${Object.entries(It.new_kinds)} pick=${m=>t(()=>ye(qs(p,"kind",m)))} />
      `}
    <//>
    <${Zo} title=${It.nobody} names=${r("nobody")} after=${a`<p class="zacht">${It.nobody_more}</p>`}>
      ${()=>null}
    <//>
    ${n.length>0&&a`
        <section class="bordnamen">
          <h2>${It.left_out}</h2>
          <ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
          <p class="zacht">${It.left_out_more}</p>
        </section>
      `}
    <${Zo} title=${It.known} names=${r("known","split","decided")}>
      ${({parts:p})=>a`<p class="zacht">${p.join("; ")}</p>`}
    <//>
    <section>
      <h2>${It.expect}</h2>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>ye(Ws(o.without,p.target.checked?"nee":"ja")))} />
        ${It.expect_yes}
      </label>
    </section>
  `}var It,Zo,Wd=O(()=>{"use strict";P();F();Ds();T();Yo();It=b.board.partners,Zo=({title:t,names:e,children:n,after:s=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${s}
      <ul>
        ${e.map(o=>a`
            <li key=${o.which}>
              <p><strong>“${o.text}”</strong> <span class="zacht">${j(It.count,o.count)}</span></p>
              ${n(o)}
            </li>
          `)}
      </ul>
    </section>
  `});function Ih(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function Rh({row:t,name:e,act:n}){let{choices:s}=st().found,o=t.asks[e],r=i=>n(()=>ye(Qo(o.which,o.field,i)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>r(o.meant)}>${ot.right}</button>`}
      ${s[e]&&a`
          <${Yn} label=${`${e}: ${o.word}`} value="" options=${[["","…"],...Dd(s[e])]}
            pick=${r} />
        `}
    </p>
  `}function qh({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=st().found,[l,c]=R(!1),p=t.fields[i.step],d=t.fields[i.kind]||"",$=u=>{n(t,l&&p&&!p.split("; ").includes(u)?`${p}; ${u}`:u),c(!1)};function m(u){let{target:h,currentTarget:g,key:k,shiftKey:_}=u;if(h!==g||u.ctrlKey||u.altKey||u.metaKey)return;let x=o.find(B=>B.key===k.toUpperCase());if(x)$(x.value);else if(k==="Enter"&&_&&t.proposal)s();else if(k==="Enter"&&t.proposal)$(t.proposal.value);else if(k.toUpperCase()==="L")n(t,"");else if(k==="+")c(!0);else if(k==="ArrowDown"||k==="ArrowUp"){let B=[...document.querySelectorAll(".bordkaart")];B[B.indexOf(g)+(k==="ArrowDown"?1:-1)]?.focus()}else if(k==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;u.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${m}>
        <h3><span class="bij">${t.number}</span>${Ih(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:u,role:h})=>a`<span>${u}${h&&` (${h})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||ot.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(u=>a`<${Rh} row=${t} name=${u} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${o.map(({value:u,key:h})=>a`
              <button type="button" class=${t.proposal?.value===u?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes(u))} onClick=${()=>$(u)}>
                ${u} <kbd aria-hidden="true">${h}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${ot.kind}</span>
          <${Yn} label=${ot.kind} value=${d} pick=${u=>e(()=>ye(ca(t.which,i.kind,u)))}
            options=${[["",ot.unknown],...Dd([...new Set([...d?[d]:[],...r[i.kind]])])]} />
        </label>
        <p class="acties">
          ${t.proposal&&!o.some(({value:u})=>u===t.proposal?.value)&&a`
              <button type="button" class="is-voorstel" onClick=${()=>$(t.proposal?.value||"")}>
                ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
              </button>
            `}
          ${p?a`
                  <button type="button" class="alslink" onClick=${()=>c(!0)} aria-pressed=${String(l)}>
                    ${ot.plus}
                  </button>
                  <button type="button" class="alslink" onClick=${()=>n(t,"")}>${ot.later}</button>
                `:t.proposal&&a`<span class="zacht">${t.proposal.reason}</span>`}
        </p>
      </article>
    </li>
  `}function Wh(){let{cells:t,places:e}=st().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${ot.matrix}</h2>
      <p class="zacht">${ot.matrix_more}</p>
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
                      ${r[l]>0&&a`<span>${f(ot.open_at,{count:r[l]})}</span>`}
                    </td>
                  `)}
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function Vd({act:t}){let{reasons:e,rows:n,places:s,fields:o}=st().found,[r,i]=R(e[0]?.reason||""),[l,c]=R(Ph),[p,d]=R(0),$=Yt(),[m,u]=R(0),h=[...e.map(({reason:M,value:Ot,count:oe,strength:ue})=>({reason:M,value:Ot,count:oe,strength:ue})),{reason:"",value:"",count:n.filter(M=>M.open&&!M.proposal).length,strength:""},{reason:Xo,value:"",count:n.length-ma(n),strength:""}].filter(({count:M})=>M),g=h.some(({reason:M})=>M===r)?r:h[0]?.reason,k=h.find(({reason:M})=>M===g),_=M=>{i(M),d(0),pt()&&$.current?.scrollIntoView()},x=n.filter(M=>g===Xo?!M.open:M.open&&(M.proposal?.reason||"")===g),B=Math.max(0,Math.min(p,x.length-1)),N=M=>t(()=>ye(...M.map(Ot=>ca("*",o.step,"",Ot))),()=>f(b.board.place.progress,J())),J=()=>{let{rows:M}=st().found;return{placed:M.length-ma(M),count:M.length}};async function H(M,Ot){let oe=x.indexOf(M);await t(()=>ye(ca(M.which,o.step,Ot)));let ue=ma(st().found.rows);ct(f(Ot?ot.is_at:ot.is_open,{title:M.number||M.title,value:Ot,count:ue})),u(ue||g===Xo?oe+1:-1)}je(()=>{if(!m)return;m<0&&yt("verder")?.focus();let M=$.current?.querySelectorAll(".bordkaart")||[],Ot=M[Math.min(pt()?1:m,M.length)-1];m>0&&(Ot||document.querySelector(".bordreden"))?.focus(),u(0)},[m]);let C=e.filter(({strength:M})=>M==="sterk").map(({reason:M})=>M),St=M=>M===Xo?ot.done:M||ot.none;return a`
    <p class="bordstand">${f(ot.progress,J())} ${!ma(n)&&ot.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${ot.reasons}</h2>
        ${C.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>N(C)}>${ot.take_strong}</button>`}
        <ul>
          ${h.map(({reason:M,value:Ot,count:oe,strength:ue})=>a`
              <li key=${M} class=${M===g?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(M===g)}
                  onClick=${()=>_(M)}><span class="bordtal">${oe}</span> ${St(M)}</button>
                <p class="zacht">
                  ${ue==="zwak"&&a`<span class="bordnaam">${ot.weak}</span> `}
                  ${Ot?f(ot.proposal,{value:Ot}):M===Xo?ot.done_more:ot.none_more}
                </p>
                ${Ot&&oe>0&&a`<button type="button" class="klein" aria-label=${`${j(ot.take,oe)}: ${M}`}
                    onClick=${()=>N([M])}>${j(ot.take,oe)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${$}>
        <h2>${k&&St(k.reason)} <span class="zacht">${x.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${ot.keys}</summary>
          <p>${f(ot.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(pt()?x.slice(B,B+1):x.slice(0,l)).map(M=>a`
              <${qh} key=${M.which} row=${M} act=${t} place=${H}
                all=${()=>N([M.proposal?.reason||""])} />
            `)}
        </ul>
        ${pt()&&x.length>1&&a`
            <p class="acties bordblad">
              <button type="button" disabled=${!B} onClick=${()=>d(B-1)}>${ot.previous}</button>
              <span>${f(ot.which,{place:B+1,count:x.length})}</span>
              <button type="button" disabled=${B>x.length-2} onClick=${()=>d(B+1)}>
                ${ot.following}
              </button>
            </p>
          `}
        ${!pt()&&x.length>l&&a`<button type="button" onClick=${()=>c(x.length)}>
            ${f(ot.more,{count:x.length-l})}
          </button>`}
      </section>
      <${Wh} />
    </div>
  `}var ot,Ph,Xo,ma,Dd,Hd=O(()=>{"use strict";$e();P();Lt();F();Ds();T();Yo();ot=b.board.place,Ph=30,Xo="-",ma=t=>t.filter(e=>e.open).length;Dd=t=>t.map(e=>[e,e])});function Ud({act:t}){let e=st(),{rows:n,plan:s,access:o,fields:r}=e.found,[i,l]=R(null),c=JSON.stringify(e.decisions),p=e.taken===c&&Z().own,d=n.filter(h=>!h.open),$=d.filter(h=>!h.judged).length;if(je(()=>{p||t(async()=>{e.taken=c;let h=await ko({name:e.name,decisions:e.decisions},!1);l(h.ok?null:h)})},[c]),i)return a`<div class="antwoord"><${ua} ...${i} /></div>`;if(!p)return a`<p role="status">${Pe.making}</p>`;let m=D(z.route.query),u=y.plans.find(({title:h})=>h===s.title)||y.plans[y.plans.length-1];return a`
    <p>
      ${f(Pe.placed,{placed:d.length,count:n.length})}
      ${$>0&&a` ${j(Pe.without_kind,$)}`}
      ${n.some(h=>!h.judged)&&a` <strong>${Pe.not_yet}</strong>`}
    </p>
    <${ia} by="kind" scenario=${m} plan=${u} />
    ${z.route.query.cel&&a`<${mo} address=${z.route.query.cel} by="kind" scenario=${m} />`}
    <p><a href=${S("aandachtspunten")}>${Pe.questions}</a></p>
    <section class="blok">
      <h2>${Pe.take_along}</h2>
      <label class="veld"><span>${Pe.access}</span>
        <${Yn} id="toegang" label=${Pe.access} value=${s.access||"niet-openbaar"}
          options=${o.map(h=>[h,h.replace("-"," ")])} pick=${h=>t(()=>ye(Ws(r.access,h)))} />
      </label>
      <p class="zacht">${Pe.access_more}</p>
      <${da}
        files=${[{id:"bewaar-werkmap",label:Pe.workbook,name:"workbook",given:{decisions:e.decisions}}]}
      >
        <button type="button" id="bewaar-keuzes" onClick=${()=>Dh(e)}>${Pe.choices}</button>
        <button type="button" id="ernaast"
          onClick=${()=>t(()=>ko({name:e.name,decisions:e.decisions},!0))}>${Pe.beside}</button>
      <//>
      <p class="zacht">${Pe.workbook_more} ${Pe.next_list}</p>
    </section>
  `}var Pe,Dh,Kd=O(()=>{"use strict";P();U();F();Mt();Ds();T();ze();Es();Jt();Hi();Yo();$a();Pe=b.board.result,Dh=t=>Fe("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function Jd({state:t,why:e,own:n}){let s=b.werkplaats;return a`
    <p>
      ${n?a`<strong>${f(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${f(s.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function Gh(){let t=document.activeElement,e=Uh.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==yt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&yt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(Kh));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function Jh({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=st(),l=o.rows.filter(d=>d.open).length,c=Zn[Zn.indexOf(t)+1],p=t==="plaatsen"&&l?f(jt.next_open,{count:l}):jt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${j(jt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${f(jt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(Ki,()=>jt.undone)}>${jt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(Gi,()=>jt.redone)}>${jt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>Hh(e)}>${jt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${S("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function Yd({route:t}){let[,e]=R(0),[n,s]=R(""),o=t.query.stap||"",r=st()&&Zn.includes(o)?o:Zn[0],{of:i,Step:l}=Gd[r];async function c(p,d){let $=Gh(),m=st()?.decisions.length;try{s(""),await p(),e(h=>h+1);let u=st()?.decisions.length||0;d?ct(d()):u!==m&&ct(j(jt.decided,u)),window.setTimeout($,60)}catch(u){s(u.message)}}return je(()=>{z.started&&window.scrollTo(0,0)},[r]),je(()=>{function p($){let{target:m,key:u}=$;if(!(!$.ctrlKey||!st()||/input|textarea/i.test(m.tagName))){if(u==="z")st()?.decisions.length&&c(Ki,()=>jt.undone);else if(u==="y")st()?.undone.length&&c(Gi,()=>jt.redone);else return;$.preventDefault()}}let d=$=>st()?.saved===!1&&$.preventDefault();return window.addEventListener("keydown",p),window.addEventListener("beforeunload",d),()=>{window.removeEventListener("keydown",p),window.removeEventListener("beforeunload",d)}},[z.route]),a`
    <${Vh} at=${r} />
    <${Q} key=${r} text=${i.title} title=${`${b.check.title}: ${jt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${i.intro}</p>`}
    <//>
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${c} />
    ${st()&&r!==Zn[0]&&a`<${Jh} at=${r} act=${c} />`}
    ${(r===Zn[0]||r==="resultaat")&&a`<${Ed} />`}
    ${r===Zn[0]&&a`<${Bd} />`}
  `}var jt,Gd,Zn,Qd,Vh,Hh,Uh,Kh,Zd=O(()=>{"use strict";$e();P();U();Lt();F();Ds();T();ze();Td();Rd();Wd();Hd();Kd();Jt();$a();jt=b.board,Gd={lijst:{of:jt.list,Step:Id},kolommen:{of:jt.columns,Step:zd},plaatsen:{of:jt.place,Step:Vd},partners:{of:jt.partners,Step:qd},resultaat:{of:jt.result,Step:Ud}},Zn=Object.keys(Gd);Qd=()=>a`
  <${Q} text=${jt.elsewhere.title}><p class="uitleg">${jt.elsewhere.intro}</p><//>
  <ol>${jt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
`,Vh=({at:t})=>a`
  <nav class="bordstappen" aria-label=${jt.steps_label}>
    <ol>
      ${Zn.map((e,n)=>a`
          <li class=${n<Zn.indexOf(t)?"is-gedaan":""}>
            <a href=${S("controleer",{stap:e})} aria-current=${e===t?"step":null}>
              <span class="bordnummer" aria-hidden="true">${n+1}</span> ${jt.steps[e]}
            </a>
          </li>
        `)}
    </ol>
  </nav>
`,Hh=t=>t(async()=>{let e=st(),{name:n,data:s}=await Z().ask("workbook",{decisions:e.decisions});Fe(n,s,Ji.xlsx),e.saved=!0}),Uh=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],Kh=":is(button,select,input,a)"});function Qh({columns:t,rows:e}){let n=o=>a`<tr>${o.map(r=>a`<td>${r??""}</td>`)}</tr>`,s=()=>Fe(Ie.file,Gs([t,...e]),"text/csv;charset=utf-8");return a`
    <p>${j(Ie.rows,e.length)}${e.length>Qi&&` ${f(Ie.first,{count:Qi})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${Ie.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,Qi).map(n)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${s}>${Ie.csv}</button>
    </div>
  `}function tu({start:t=Ie.example}){let[e,n]=R(t),[s,o]=R(null);async function r(){o({said:Ie.busy});try{o(await Z().ask("ask",{text:e}))}catch(i){o({said:i.message})}}return a`
    <section class="blok">
      <h2>${Ie.title}</h2>
      <p class="zacht">${Ie.intro}</p>
      <label class="veld breed">
        <span>${Ie.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${e}
          onInput=${i=>n(i.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${r}>${Ie.ask}</button></div>
      <div aria-live="polite">
        ${s?.said&&a`<p>${s.said}</p>`}
        ${s&&"yes"in s&&a`<p><strong>${s.yes?Ie.yes:Ie.no}</strong></p>`}
        ${s?.graph&&a`<pre tabindex="0" role="region" aria-label=${Ie.result}><code>${s.graph}</code></pre>`}
        ${s?.columns&&a`<${Qh} columns=${s.columns} rows=${s.rows} />`}
      </div>
    </section>
  `}function Yh(t){let e=Object.entries(t.columns),n=s=>De(s.subject)?a`<${L} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>nu(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[ou],...Sn(s=>s.plan),{key:"bron",label:bt.columns.place,sort:!1,text:s=>cs(s).map(Wt).join("; ")}]}function Zh({name:t,query:e,scenario:n}){let s=su(n).filter(l=>l.query===t);if(!s.length)return a`<p>${bt.nothing}</p>`;let o=Yh(e),r={rows:j(bt.rows,s.length),scenario:wt(n)},i=()=>[[bt.columns.sentence,...o.map(l=>l.label),...mn],...s.map(l=>[l.sentence,...o.map(c=>c===ou?nu("severity",l):c.text(l)),...te(n,l.plan)])];return a`
    <${at} id=${`uitkomst-${t}`} caption=${f(bt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${b.gaps.weights}</p>
    <div class="acties">
      <${Gt} name=${`${t}.csv`} rows=${i} />
      <a href=${S("aandachtspunten",{vraag:t})}>${bt.as_sentences}</a>
    </div>
  `}function Xh({name:t,query:e,scenario:n}){let s=e.shelf===eu,o=S("overzicht",{rijen:bt.rows_of[t]});return a`
    <p class="kruimel"><a href=${S("vragen")}>${bt.title}</a></p>
    <${Q} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${Je}><${Ln} /><//>`}
    <${On} pairs=${[[bt.why,e.why],[bt.weight,e.severity]]} />
    ${s&&a`
        <section>
          <h2>${bt.result}</h2>
          <${Zh} name=${t} query=${e} scenario=${n} />
        </section>
      `}
    ${t in bt.rows_of&&a`<p><a href=${o}>${bt.in_overview}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${bt.ask} <code>${f(bt.command,{name:t})}</code></p>`}
    <details>
      <summary>${bt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${bt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${In} text=${()=>e.sparql} label=${bt.copy} />
    </details>
    ${fe()&&!e.open&&a`<${tu} key=${t} start=${e.sparql} />`}
  `}function tg({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:bt.columns.title,text:o=>o.title,cell:o=>a`<a href=${S(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:bt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:bt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${at} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===eu?s:s.slice(0,2)} />
    </section>
  `}function ru({route:t}){let e=D(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${ys} />`;if(n)return a`<${Xh} name=${n} query=${s} scenario=${e} />`;let o=new Map;for(let r of su(e))o.set(r.query,(o.get(r.query)||0)+1);return a`
    <${Q} text=${bt.title}><p class="uitleg">${bt.intro}</p><//>
    ${fe()&&a`<${tu} />`}
    ${bt.shelves.map(r=>a`<${tg} shelf=${r} counts=${o} />`)}
  `}var bt,Ie,Qi,eu,Xd,nu,su,ou,au=O(()=>{"use strict";P();U();Lt();F();Mt();T();ze();V();rt();Qe();Jt();$o();dt();Oe();Uo();bt=b.questions,Ie=b.questions.own,Qi=200;eu="gaps",Xd={barrier:t=>t.barrier&&et(t.barrier),kind:t=>t.kind&&lt(t.kind),partner:t=>t.partner&&v(_e(t.partner)||t.partner),severity:t=>G("Severity",t.severity),detail:t=>t.detail&&(De(t.detail)?v(t.detail):t.told)},nu=(t,e)=>(Xd[t]?Xd[t](e):e[t])||"",su=t=>K(t).gaps.flatMap(e=>zs(e).map(n=>({...n,plan:e.plan}))),ou={key:"severity",label:bt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Nr} severity=${t.severity} />`}});function eg(t){let e=$t.top;return t.map(n=>{let s=Math.max(n.levels*$t.level+$t.pad,n.title.length*$t.line+36),o={...n,y:e,height:s};return e+=s,o})}function sg({lane:t,rows:e,wide:n}){let s=Zi(e),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${$t.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*$t.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*$t.line}>
        ${s.length?s.join(" · "):j(Vs.lane_total,e.length)}
      </text>
    </g>
  `}function og({row:t,lane:e,shown:n,point:s}){let o=e.levels*$t.level,r=$t.left+t.x,i=e.y+e.height/2+o/2-$t.level/2-t.level*$t.level,l=t.tail&&Yi[t.outcome].tail&&$t.left+t.tail,c={row:t,x:r,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${r} ${i} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a href=${Le(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${ng(t)}
      transform=${`translate(${r} ${i})`} onMouseEnter=${()=>s(c)} onFocus=${()=>s(c)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${sa} outcome=${t.outcome} /></g>
    </a>
  `}function rg({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=Ke(o.id),c=Xs(o.work),p=r>e*.62,d={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:i>n*.6?"auto":`${i/n*100}%`,bottom:i>n*.6?`${(n-i)/n*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${d} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${Rs} outcome=${o.outcome} on=${o.on&&f(Vs.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${Vt} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${Wt(l)}</p>`}
    </div>
  `}function cu({plan:t,rows:e,date:n}){let[s,o]=R(null),r=Yt(),{lanes:i,wide:l,years:c,beyond:p}=is(t),d=eg(i),$=d.reduce((H,C)=>C.y+C.height,$t.top),m=$t.left+l+20,u=$+$t.foot,h=Ya(t,n),g=$t.left+h.x,k=f(Vs.report,{date:Y(h.date)}),_=k.length*8.6+24,x=()=>o(null),B=H=>H.key==="Escape"&&x(),N=H=>e.filter(C=>C.lane===H),J=Math.min(Math.max(g-_/2,$t.left),m-_);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${x} onKeyDown=${B}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${u}`} role="group" aria-label=${Vs.picture}>
        <rect class="daarna" x=${g} y=${$t.top} width=${m-g} height=${$-$t.top} />
        ${c.map(({year:H,x:C})=>a`
            <g class="jaar">
              <line x1=${$t.left+C} x2=${$t.left+C} y1=${$t.top} y2=${$} />
              <text x=${$t.left+C+4} y=${$t.top-9}>${H}</text>
            </g>
          `)}
        ${p&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${$t.left+p.x} y=${$t.top-9}>${Vs.beyond}</text>
            </g>
          `}
        ${d.map((H,C)=>a`<${sg} lane=${H} rows=${N(C)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${$} y2=${$} />
        <line class="nu" x1=${g} x2=${g} y1=${$t.top-8} y2=${$} />
        <g class="nulabel">
          <rect x=${J} y=${$+4} width=${_} height="28" rx="3" />
          <text x=${J+_/2} y=${$+24} text-anchor="middle">${k}</text>
        </g>
        ${e.map(H=>a`
            <${og}
              key=${H.id}
              row=${H}
              lane=${d[H.lane]}
              shown=${s?.row.id===H.id}
              point=${o}
            />
          `)}
      </svg>
      ${s&&a`<${rg} at=${s} width=${m} height=${u} close=${x} />`}
    </div>
  `}function lg(t){let e=new Map;for(let{x:n,level:s}of t)s>=Xi&&e.set(n,(e.get(n)||0)+1);return[...e]}function cg(t,e){let n=fa;return t.map((s,o)=>({lane:s,mine:e.filter(r=>r.lane===o)})).filter(({mine:s})=>s.length).map(({lane:s,mine:o})=>{let r=Math.max(ag,du(s)*pu+4);return n+=r,{lane:s,mine:o,top:n-r,middle:n-r/2}})}function uu({scenario:t,plan:e}){let n=Cs(e,t.date);if(!n.length)return null;let{lanes:s,wide:o,years:r,beyond:i}=is(e),l=nn(e.key,t.date),c=h=>lu+8+h/o*(yo-lu-16),p=cg(s,n),d=p.reduce((h,{top:g,middle:k})=>Math.max(h,2*k-g),fa),$=c(Ya(e,l).x),m=p.map(({lane:h,mine:g})=>f(iu.told,{chapter:eo(h),counts:ug(g)})),u=$>yo-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${yo} ${d+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${$} y=${fa} width=${yo-$} height=${d-fa} />
      ${r.map(({year:h,x:g})=>a`
          <line class="jaar" x1=${c(g)} x2=${c(g)} y1="4" y2=${d} />
          <text class="jaartal" x=${c(g)+4} y="12">${h}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${b.promises.beyond}</text>`}
      ${p.map(({lane:h,top:g,middle:k})=>a`
          <line class="baan" x1="0" x2=${yo} y1=${g} y2=${g} />
          <text x="0" y=${k+4}>${dg(eo(h))}</text>
        `)}
      ${p.flatMap(({top:h,mine:g})=>lg(g).map(([k,_])=>a`<text class="jaartal" x=${c(k)-8} y=${h+12} text-anchor="end">+${_}</text>`))}
      <line class="baan" x1="0" x2=${yo} y1=${d} y2=${d} />
      <line class="peil" x1=${$} x2=${$} y1="2" y2=${d+4} />
      <text class="peildag" x=${u==="end"?$-4:$+4} y=${d+13} text-anchor=${u}>
        ${f(iu.line,{date:Y(l)})}
      </text>
      ${p.flatMap(({lane:h,middle:g,mine:k})=>k.filter(_=>_.level<Xi).map(_=>a`
            <g transform=${`translate(${c(_.x)} ${pg(h,g,_)}) scale(${ig})`}>
              <title>${[_.name,_.by,Yi[_.outcome].said].join(", ")}</title>
              <${sa} outcome=${_.outcome} />
            </g>
          `))}
    </svg>
  `}var iu,Vs,Yi,$t,ng,Zi,lu,yo,fa,pu,ag,ig,Xi,du,pg,dg,ug,tl=O(()=>{"use strict";P();U();F();T();V();zt();dt();Ko();iu=b.summary.lanes,Vs=b.promises,Yi=b.shared.outcomes,$t={left:292,top:32,foot:40,level:19,pad:30,line:21};ng=t=>f(Vs.mark,{name:t.name,what:t.what||Vs.card.none,quote:t.quote,said:Yi[t.outcome].said}),Zi=t=>Fo(t.map(e=>e.outcome),!0);[lu,yo,fa,pu,ag,ig]=[262,690,17,8,16,.62],Xi=30,du=t=>Math.min(t.levels,Xi);pg=(t,e,n)=>e+(n.level-(du(t)-1)/2)*pu,dg=t=>t.length>52?`${t.slice(0,51).trim()}…`:t,ug=t=>Me(Fo(t.map(e=>e.outcome)))});function $g({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?el.undecided:el.nobody;return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.said:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${el.silent}>
            ${n.map(i=>a`<li><span>${i}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${s.map(({id:i,label:l,basis:c})=>a`
                <li class=${Dt(i)?"verzamel":""}>${`${l} `}<${ee} basis=${c} /></li>
              `)}
        </ul>
      </div>
    </li>
  `}function mg({scenario:t,plan:e}){let n=xe("kind",t,e),s=xe("partner",t,e),{reach:o}=K({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>{let l=n.filter(p=>p.cells[i]?.unmet).map(p=>p.label),c=s.filter(p=>p.cells[i]?.initiatives).map(p=>({id:_e(p.key),label:p.label,basis:p.cells[i]?.most_basis||null}));return a`<${$g} step=${r} number=${i+1} missing=${l} partners=${c}
          column=${o[0].columns[i]} />`})}
    </ol>
  `}function $u({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:wt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${b.shared.app}</p>
        <p>${f(Xn.head,{date:Y(nn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${f(Xn.foot.source,{sources:Nn(t)})} ${f(Xn.foot.version,l)}</p>
        <p>${f(Xn.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function fg({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return a`<td class="niets">–</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${et(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${et(e)}>
      <${Vn} bar=${t.bar} support=${t.support_only} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${et(e)}><span class="plaat">${n}</span></td>`}function gg({scenario:t,plan:e,...n}){let s=Zt(e).summary,{points:o}=K({...t,plan:e.key}),{said:r,named:i}=An(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${$u} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${f(s.intro,{report:Bn(e)})} ${r.lead}
      </p>
      <${Hn} plan=${e} />
      <${ha} title=${s.matrix.title} note=${s.matrix.note}>
        <${hg} scenario=${t} plan=${e} />
        <${Do} undecided=${Er(t,e)} />
      <//>
      <${ha} title=${b.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${o.filter(c=>c.plan===e.key).map(c=>a`
                <li>
                  <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                  <p>${c.text} <strong>${c.ask}</strong></p>
                </li>
              `)}
          <li class="zorg"><p>
            <strong>${s.care.title}</strong>${" "}
            ${f(s.care.text,{reading:l?s.care.reading.most:s.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function bg({scenario:t,plan:e,...n}){let s=Zt(e).summary,o=Y(nn(e.key,t.date));return a`
    <${$u} plan=${e} scenario=${t} ...${n}>
      <${ha} title=${s.route.title} note=${s.route.note}>
        <${mg} scenario=${t} plan=${e} />
      <//>
      <${ha} title=${s.lanes.title} note=${s.lanes.note}>
        <${uu} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${vr(Cs(e,t.date)).map(([r,{tile:i}])=>a`<li><${go} outcome=${r} /> ${f(i,{date:o})}</li>`)}
        </ul>
      <//>
    <//>
  `}function mu({route:t}){let e=D(t.query),n=re(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${Q} text=${Xn.title}><p class="uitleg">${Xn.screen}</p><//>
      <${gs} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${Xn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${gg} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${bg} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${Ut} text=${Xn.screen} />
  `}var Xn,el,hg,ha,fu=O(()=>{"use strict";P();Lt();F();Mt();T();fn();V();rt();zt();Es();Qe();tl();dt();Ko();Xn=b.summary,el=b.summary.route;hg=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${Xn.matrix.title}</caption>
    <thead>
      <tr><td></td>${rn(e).map(n=>a`<th scope="col">${et(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${xe("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${fg} cell=${s} step=${rn(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,ha=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t} tabindex="0">
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function yg({property:t,value:e}){return e.startsWith("@")?a`<${L} id=${e.slice(1)} />`:y.lists[t]?G(y.lists[t],e):wo.truth[e]||Y(e)}function ba({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Et(o,"recommendationKind"),response:Et(o,"response")||wo.asked.no_response}),s=t.map(o=>a`<li><${L} id=${o} />${f(wo.asked.line,n(o))}</li>`);return a`<${kt} title=${e}><${Fs} id="gevraagd" items=${s} /><//>`}function vo({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of zo(t))p&&c===t&&e.set(l,[...e.get(l)||[],p]);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:E(c).join(", ")})),{columns:s,title:o,caption:r}=wo.mentions,i=[Se("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>Kt(l)},{key:"verband",label:s.link,text:({how:l})=>l},{key:"stand",label:s.stand,text:({from:l})=>on(l),cell:({from:l})=>ae(l)&&a`<${Qt} id=${l} />`}];return a`
    <${qr} id=${n.length>wg?"verwijzingen":""} title=${f(o,{count:n.length})}>
      <${at} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var wo,kg,kt,Re,tr,_o,ga,wg,er=O(()=>{"use strict";P();F();T();$n();V();rt();us();dt();Oe();$s();wo=b.thing,kg=new Set([...y.hidden,...wo.said]),kt=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Re=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,tr=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;_o=t=>Object.entries(We.get(t)||{}).filter(([e])=>!kg.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${yg} property=${e} value=${o} />`);return[q(gr(e)),s.length>1?a`<${tr} items=${s} />`:s[0]]}),ga=({id:t})=>Wr(t).length>0&&a`<${kt} title=${wo.figures}><${_i} id=${t} /><//>`;wg=3});function _g({id:t}){let e=nl(y.partners[""].find(l=>l.id===t)?.steps||[]),n=At(t,"who").flatMap(l=>l.acts?[]:wn(l.to)),s=nl(E(n)).filter(l=>!e.includes(l)),o=sn(t,"unitOf"),r=w(t,"tooi"),i=[..._o(t),[b.thing.also_known,ft(t,"altLabel").join(", ")],[_t.units,o.length>0&&a`<${hn} ids=${o} />`],[_t.identity,r?f(_t.identified,{code:r,date:Y(w(t,"checkedOn"))}):_t.unidentified]];return a`
    <${kt} title=${b.thing.known}>
      <${Re} text=${w(t,"summary")} />
      ${Dt(t)&&a`<p>${_t.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${_t.independent}</p>`}
      ${e.length>0&&a`<p>${f(_t.steps,{steps:hu(e)})}</p>`}
      ${s.length>0&&a`<p>${f(_t.named_steps,{steps:hu(s)})}</p>`}
      ${!e.length&&!s.length&&a`<p>${_t.no_steps}</p>`}
      <${On} pairs=${i} />
    <//>
  `}function vg({rows:t}){let e=_t.columns,n=({to:r})=>y.works[r]?.across?b.shared.all_steps:nl(wn(r)).join(", "),s=[...Sn(r=>Ct(r.to)?.key),Se("actie",e.action,r=>r.to),{key:"soort",label:e.what,text:r=>Kt(r.to)},{key:"rol",label:e.role,text:r=>r.said},Cn("stand",e.stand,r=>r.to),{key:"stap",label:e.step,text:n},Dn(e.place,r=>r.of)],o=E(t.map(r=>r.to)).length;return a`
    <${kt} title=${f(_t.work,{count:o})}>
      <p class="zacht">${_t.work_note}</p>
      ${o?a`<${at} id="acties" caption=${_t.work_caption} rows=${t} sort="actie" columns=${s} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function Sg({id:t}){let e=At(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <section>
        <h3><${L} id=${s} /></h3>
        <${Wo} id=${o} />
        <${ne} of=${[o]} />
      </section>
    `);return a`
    <${kt} title=${f(_t.own,{count:e.length})}>
      <p class="zacht">${_t.own_note}</p>
      <${Fs} id="eigen" as="div" first=${xg} items=${n} />
    <//>
  `}function Og({id:t}){let e=sn(t,"wish");return e.length?a`
    <${kt} title=${_t.wishes}>
      ${e.map(n=>a`
          <div class="koppeling">
            <p><strong>${q(Et(n,"engagement")||_t.wish)}</strong>: ${w(n,"rationale")}</p>
            <${ne} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function Cg({id:t}){let e=At(t,"member");if(!e.length)return null;let n=e.map(({from:s,to:o,of:r})=>a`
      <li>
        <${L} id=${s} />${_t.member}<${L} id=${o} />: ${w(r[0],"post")}${" "}
        (${Y(w(r[0],"asOf"))})
        <${ne} of=${r} />
      </li>
    `);return a`<${kt} title=${_t.members}><${Fs} id="leden" items=${n} /><//>`}function jg({id:t}){let e=new Map(At(t,"with").map(s=>[Ys(s,t),s]));if(!e.size)return null;let n=s=>{let{of:o=[],more:r}=e.get(s)||{},i=f(r?_t.more_works:_t.works,{works:o.map(Xt).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${kt} title=${_t.together}>
      <p class="zacht">${_t.alphabetical}</p>
      <${hn} ids=${gn([...e.keys()])} more=${n} look="kolommen" />
    <//>
  `}function gu({id:t}){return a`
    <${_g} id=${t} />
    <${vg} rows=${At(t,"who")} />
    <${Sg} id=${t} />
    <${Og} id=${t} />
    <${ba} title=${_t.asked} ids=${gn(sn(t,"askedOf"))} />
    <${Cg} id=${t} />
    <${jg} id=${t} />
    <${vo} id=${t} />
  `}var _t,nl,hu,xg,bu=O(()=>{"use strict";P();F();T();$n();V();zt();Jt();us();dt();Oe();er();$s();_t=b.thing.organisation,nl=t=>en.filter(e=>t.includes(e.notation)).map(e=>e.label),hu=t=>Me(t.map(e=>e.toLowerCase()));xg=1});function Mg({id:t,scenario:e}){let n=cn.cell_columns,s=K(e).matrix.kind.filter(c=>Ga(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>S("overzicht",{cel:le(c.column,c.barrier,c.plan)}),r=c=>q(lt(c.column)),i=c=>{let{word:p,lines:d,look:$}=Ae(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,d.length>0&&` ${d.join(" · ")}`]},l=[...Sn(c=>c.plan),{key:"soort",label:n.kind,text:r,cell:c=>a`<a href=${o(c)}>${r(c)}</a>`},{key:"stand",label:n.stand,text:c=>Ae(c).word,cell:i},{key:"hoe",label:n.how,text:c=>sl(c.most_basis),cell:c=>c.most_basis&&ku(c.most_basis)}];return a`
    <${kt} title=${cn.cells}>
      <p class="zacht">${wt(e)}</p>
      <${at} id="vakken" caption=${cn.cells_caption} rows=${s} columns=${l} />
    <//>
  `}function zg({links:t,scenario:e,undecided:n}){let s=cn.columns,o=l=>ht(l,"initiative"),{links:r}=K(e),i=[...Sn(l=>Ct(l)?.key),Se("actie",s.action,o),{key:"soort",label:s.kind,text:l=>ft(l,"interventionKind").map(lt).join(", ")},{key:"wie",label:s.who,sort:!1,text:l=>Qa(o(l)).map(v).join(", "),cell:l=>a`<${Vt} ids=${Qa(o(l))} />`},Cn("stand",s.stand,o,e.date),{key:"hoe",label:s.how,text:l=>sl(r[l][0]),cell:l=>ku(r[l][0],`; ${G("Strength",r[l][1])}`)}];return a`
    <${kt} title=${f(cn.work,{count:E(t.map(o)).length})}>
      ${t.length?a`<${at} id="wiewat" caption=${cn.work_caption} rows=${t} sort="actie" columns=${i} />`:a`<p>${n?b.overview.undecided:lo(tt(e.plan))}</p>`}
    <//>
  `}function Tg({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${L} id=${n} />`,f(Zt(Ct(n)).thing.step.helper,{awareness:Et(n,"awareness")||cn.unaware})]);return a`<${kt} title=${cn.helpers}><${tr} items=${e} /><//>`}function yu({id:t}){let e=D(z.route.query),n=he(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>sn(c,"barrier")).filter(c=>Ve(c,l)),r=K(e).links,i=s.flatMap(l=>At(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&dn(l,e.plan));return a`
    <${Lg} id=${t} narrow=${n} />
    <${Mg} id=${t} scenario=${e} />
    <${zg} links=${i} scenario=${e} undecided=${Ul(e).has(t)} />
    <${ba} title=${cn.asked} ids=${o("Recommendation").filter(l=>dn(l,e.plan))} />
    <${Tg} ids=${o("Facilitator")} />
  `}var cn,sl,ku,Lg,wu=O(()=>{"use strict";P();U();F();Mt();T();$n();fn();V();rt();zt();Jt();dt();Oe();er();cn=b.thing.step,sl=t=>ge[t]?.[1]||"",ku=(t,e="")=>[a`<${ee} basis=${t} />`,` ${sl(t)}${e}`],Lg=({id:t,narrow:e})=>a`
  <${kt} title=${cn.what}>
    <${Re} text=${w(t,"step")} />
    <${Re} text=${w(t,"definition")} />
    <${Re} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${cn.narrower}<${Vt} ids=${e} />.</p>`}
    ${ht(t,"broader")&&a`<p>${cn.broader}<${L} id=${ht(t,"broader")} />.</p>`}
  <//>
`});function Fg({report:t,said:e}){return a`
    <${Re} text=${w(t,"summary")} />
    <${As} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${ne} of=${[t]} />
  `}function Ag({id:t,reports:e}){let n=pn(t);if(tn(t.split("/")[0]).dates.length<3)return null;let s=o=>Te(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Qt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${Y(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function Eg({id:t}){let e=tn(t.split("/")[0]),{result:n,not_mentioned:s}=pn(t),o=e.dates.filter(({date:i})=>to(t,i));if(!o.length)return null;let r=(i,l)=>l===e.date&&n[w(i,"resultReported")];return a`
    <${Ag} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:i,label:l})=>{let c=_r(t,i);return a`
          <li>
            <strong>${q(l)}</strong>
            <p><${Qt} id=${t} date=${i} /></p>
            ${Te(t,i).earlier&&a`<p class="zacht">${q(s)}</p>`}
            ${c&&a`<${Fg} report=${c} said=${r(c,i)} />`}
          </li>
        `})}
    </ol>
  `}function Bg({id:t}){let e=he(t,"silentPart"),n=e.map(s=>[w(s,"summary"),a`<span class="zacht"> (${G("SilentWeight",w(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${pn(t).silent}</strong></p><${tr} items=${n} />`}function Ng({id:t}){let e=pn(t),n=e.deadline_columns,s=wr(t);if(!s.length)return null;let o=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>w(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>w(i,"dueBy"),cell:i=>Y(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:n.kind,text:i=>To(w(i,"modality"))},{key:"er",label:n.there,text:i=>Te(i).delivery||e.not_there},{...Dn(n.place,()=>[]),cell:i=>a`<${Re} text=${w(i,"summary")} /><${ne} of=${[i]} />`}];return a`<${at} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function Pg({id:t}){let e=pn(t),n=e.who_columns,s=At(t,"who");if(!s.length)return a`<p>${e.nobody}</p>`;let o=({from:i})=>a`<${L} id=${i} /><${ls} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>v(i),cell:o},{key:"rol",label:n.role,text:({said:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>w(i[0],"summary")},Dn(n.place,({of:i})=>i.slice(0,1))];return a`<${at} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function Ig({id:t}){let e=he(ht(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${pn(t).heading}<${Vt} ids=${e} />.</p>`}function Rg({id:t}){let e=pn(t),n=yr(t);if(n.length)return n.map(o=>a`<${Wo} id=${o} /><${ne} of=${[o]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=ft(t,"interventionKind").map(lt).join(", ");return a`
    <p>${f(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function qg({id:t}){let e=pn(t),n=sn(t,"subMeasureOf"),s=o=>a` <${Qt} id=${o} />`;return a`<${kt} title=${e.container}><p>${e.parts}</p><${hn} ids=${n} more=${s} /><//>`}function _u({id:t}){let e=pn(t),n=tn(t.split("/")[0]),s=w(t,"promise"),o=_o(t),r=w(t,"isContainer")==="true"?qg:Wg;return a`
    <${kt} title=${s?e.promise:e.what}>
      <${Re} text=${s} />
      <${Re} text=${w(t,"summary")} />
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${f(e.new,{when:os(n.date,n)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${ne} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${ga} id=${t} />
    ${o.length>0&&a`<${kt} title=${b.thing.further}><${On} pairs=${o} /><//>`}
    <${vo} id=${t} />
  `}var pn,Wg,vu=O(()=>{"use strict";P();F();T();$n();V();rt();zt();dt();Oe();er();$s();pn=t=>Zt(Ct(t)).thing.undertaking;Wg=({id:t})=>a`
  <${kt} title=${pn(t).progress}><${Eg} id=${t} /><${Bg} id=${t} /><${Ng} id=${t} /><//>
  <${kt} title=${pn(t).who}><${Pg} id=${t} /><${Ig} id=${t} /><//>
  <${kt} title=${pn(t).steps}><${Rg} id=${t} /><//>
`});function Hg({id:t}){let e=Dg[He(t)];return e?y.plans.filter(n=>!Ct(t)||n===Ct(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${Vg} key=${n.plan.key} ...${n} />`):null}function Ug({id:t}){let e=sn(t,"inChapter"),n=[..._o(t),[Ve(t,"Legislation")?ts.also_known:ts.in_source,ft(t,"altLabel").join(", ")],[ts.place,Ke(t).length>0&&a`<${ne} of=${[t]} />`]],s=o=>a` <${Qt} id=${o} />`;return a`
    <${kt} title=${ts.known}>
      ${Ve(t,"Facilitator")&&a`<p class="zacht">${Zt(Ct(t)).thing.other.judged}</p>`}
      <${Re} text=${w(t,"summary")} />
      <${Re} text=${w(t,"rationale")} />
      <${On} pairs=${n} />
    <//>
    <${ga} id=${t} />
    ${e.length>0&&a`<${kt} title=${ts.other.chapter}><${hn} ids=${gn(e)} more=${s} /><//>`}
    <${vo} id=${t} />
  `}function Jg({id:t}){let e=D(z.route.query),n=K(e).gaps.filter(o=>o.pages.includes(t));if(!n.length)return null;let s=n.map(o=>a`<${Ic} list=${[o]} scenario=${e} />`);return a`
    <${kt} title=${f(ts.gaps,{count:n.length})}>
      <${Fs} id="vragen" items=${s} first=${pt()?Gg:Kg} as="div" />
    <//>
  `}function Qg({id:t}){let e=He(t),n=[xu[e]&&a`<a href=${S(xu[e])}>${ts.crumbs[e]}</a>`,I&&Ct(t)?.title,...["inChapter","subMeasureOf"].map(s=>ht(t,s)&&a`<${L} id=${ht(t,s)} />`),Kt(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function Su({route:t}){let e=t.path.slice(1).join("/");if(!ie(e))return a`<${ys} />`;let n=v(e),s=He(e),o=Yg[s],r=()=>{let l=f(ts.footnote,{kind:Kt(e),name:n,said:w(e,"promise")||w(e,"summary")});return Io(l.trim().replace(/([^.!?])$/,"$1."),Ke(e),null,Ct(e)||tt())},i=s==="undertaking"&&w(e,"isContainer")!=="true";return a`
    <${Qg} id=${e} />
    <${Q} text=${Ve(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${i&&a`<p><${Qt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${Ns} />`}
    <${Hg} id=${e} />
    <div class="acties bovenaan">
      <${In} text=${r} />
      <a href=${S("verken",{uit:e,kies:e})}>${ts.around}</a>
    </div>
    <${o} id=${e} />
    <${Jg} id=${e} />
  `}var ts,ol,Dg,Vg,Kg,Gg,xu,Yg,Ou=O(()=>{"use strict";P();U();Lt();F();Mt();T();$n();V();rt();zt();Qe();Jt();us();$o();dt();Oe();er();bu();wu();vu();$s();Uo();ts=b.thing,ol=b.thing.route,Dg={organisation:(t,e)=>y.partners[I?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:wn},Vg=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${I?f(ol.of_plan,{plan:t.title}):ol.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${ol[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[Kg,Gg]=[3,2];xu={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};Yg={undertaking:_u,organisation:gu,step:yu,other:Ug}});function Xg({row:t,date:e}){let n=Cu(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${Ze.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${L} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${n&&a`<span class="zacht"> – ${n}</span>`}
        </p>
        <${qn} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}function sb({years:t}){return a`
    <${Je}>
      <${gs} />
      <${Ur} />
      <div class="velden">
        <${fs} name="tekst" />
        <${Tt} label=${Ze.fields.what} name="wat" options=${Object.entries(Ze.kinds)} />
        <${Tt} label=${Ze.fields.step} name="stap" options=${Ue} />
        <${Tt} label=${Ze.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${hs} names=${nb} />
      </div>
    <//>
  `}function ju({route:t}){let e=D(t.query),n=t.query,s=y.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),o=s.filter(l=>(!n.wat||l.kind===n.wat)&&(!n.stap||l.steps.includes(n.stap))&&(!n.jaar||ka(l)===n.jaar)&&(!n.tekst||En(Zg(l),n.tekst))),r=j(Ze.count,o.length),i={of:ka,titles:E(o.map(ka)).map(l=>[l,l])};return a`
    <${Q} text=${Ze.title}>
      <p class="uitleg">${Ze.intro} <a href=${S("beloften")}>${Ze.lanes}</a>.</p>
    <//>
    <${sb} years=${E(s.map(ka))} />
    <${Ns} />
    <p class="telling">${r}<${Gt} name="tijdlijn.csv" rows=${()=>eb(o,e)} /></p>
    ${ds("tijdlijn",o,i).map(l=>a`
        <section key=${l.more?"meer":l.key} class="vouwdeel">
          ${l.folds?a`<${Wn} part=${l} level=${2} names=${tb(l.rows)}
                  count=${j(Ze.count,l.rows.length)} />`:a`<h2>${l.title}</h2>`}
          <ol class=${l.open?"tijden":"tijden dicht"}>
            ${l.rows.map(c=>a`<${Xg} row=${c} date=${e.date} />`)}
          </ol>
        </section>
      `)}
    <${Ut} text=${r} />
  `}function ob({rows:t,chosen:e,plan:n,scenario:s}){let{named:o}=An(s,n),r=Zt(n).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${vt.tiles_label}>
      ${vr(t,r).map(([i,{tile:l,number:c}])=>a`
          <button type="button" id=${`uitkomst-${i}`} aria-pressed=${String(e===i)}
            onClick=${()=>A({uitkomst:e===i?null:i})}>
            <${go} outcome=${i} />
            <span class="getal">
              ${c?o[c].value:t.filter(p=>p.outcome===i).length}
            </span>
            <span>${f(l,{date:Y(nn(n.key,s.date))})}</span>
          </button>
        `)}
    </div>
  `}function lb({rows:t,plan:e,date:n}){let{outcomes:s}=b.shared,o=Object.keys(s).find(i=>s[i].open),r=t.filter(i=>i.outcome===o).sort((i,l)=>W(i.day,l.day));return a`
    <aside class="langst-open">
      <h2>${vt.open.title}</h2>
      <p>${r.length?f(vt.open.said,{date:Y(nn(e.key,n))}):vt.open.none}</p>
      <ul>
        ${r.slice(0,ib).map(i=>a`
            <li key=${i.id}>
              <${go} outcome=${i.outcome} />
              <span>
                <${L} id=${i.work} text=${i.short} />${" "}${i.what||""}
                <span class="bij">${i.modality}: ${i.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${S("aandachtspunten",{vraag:"deadline-verstreken"})}>${vt.open.gaps}</a></p>
      <h2>${vt.read.title}</h2>
      <ul class="leesregels">${vt.read.lines.map(i=>a`<li>${i}</li>`)}</ul>
    </aside>
  `}function pb({plan:t,scenario:e,chosen:n}){let s=Cs(t,e.date),o=Yl(t,e.date),r=s.filter(i=>!n||i.outcome===n);return a`
    <section>
      ${I&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${f(vt.intro,{count:s.length,undated:o.length})}</p>
      <p>${An(e,t).said.overdue}</p>
      <${ob} rows=${s} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${cu} plan=${t} rows=${r} date=${e.date} /><${cb} plan=${t} rows=${r} /></div>
        <${lb} rows=${s} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${vt.table}</summary>
        <${at} id=${`beloften-${t.key}`} caption=${vt.caption} rows=${r} columns=${Lu} sort="dag" />
      </details>
      ${o.length>0&&a`
          <details class="tweeling">
            <summary>${f(vt.undated,{count:o.length})}</summary>
            <ul>
              ${o.map(i=>a`<li>
                  <${L} id=${i.work} />: ${i.quote}${i.what&&`, ${i.what}`}
                  ${i.stand&&`; ${i.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function Mu({route:t}){let e=D(t.query),n=Xl(e),s=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(r=>Cs(r,e.date)).filter(r=>!s||r.outcome===s);return a`
    <${Q} text=${vt.heading} title=${vt.title} />
    <${Je}><${gs} /><${Ur} /><//>
    <${Ns} />
    ${n.map(r=>a`<${pb} key=${r.key} plan=${r} scenario=${e} chosen=${s} />`)}
    ${!n.length&&a`<p>${vt.none}</p>`}
    <p class="acties">
      <${Gt} name="beloften.csv" rows=${()=>ab(o,e)} />
      ${n.length>0&&a`<${be} name="beloften" title=${vt.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
      <a href=${S("tijdlijn")}>${vt.all_events}</a>
    </p>
    <${Ut} text=${j(vt.lane_total,o.length)} />
  `}var vt,Ze,Zg,Cu,ka,tb,eb,nb,rb,Lu,ab,ib,cb,zu=O(()=>{"use strict";Ls();P();U();Lt();F();Mt();T();V();rt();zt();Qe();Jt();us();Kn();tl();dt();Ko();Oe();vt=b.promises,Ze=b.timeline,Zg=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),Cu=(t,e)=>[t.progress&&t.id&&on(t.id,e),t.stand[e]].filter(Boolean).join("; "),ka=t=>t.day.slice(0,4);tb=t=>E(t.map(e=>e.id?v(e.id):e.what)),eb=(t,e)=>[[...Ze.csv,...mn],...t.map(n=>[n.when,Ze.kinds[n.kind],n.id&&v(n.id),n.what,Cu(n,e.date),Ke(n.at).map(Wt).join("; "),...te(e,n.plan||n.at)])],nb=["tekst","wat","stap","jaar"];rb=t=>{let e=is(t.plan).lanes[t.lane];return e?eo(e):""},Lu=[{key:"dag",label:vt.columns.day,text:t=>t.day,cell:t=>t.by},Se("actie",vt.columns.work,t=>t.work),{key:"wat",label:vt.columns.what,text:t=>t.what},{key:"woorden",label:vt.columns.quote,text:t=>t.quote},{key:"stand",label:vt.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?a`<${Rs} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:vt.columns.lane,text:rb}],ab=(t,e)=>{let n=o=>Ke(o.id).map(Wt).join("; "),s=[...Lu,{key:"bron",label:Ze.csv.at(-1),text:n}];return Rn(s,t,o=>te(e,o.plan.key))},ib=6;cb=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${is(t).lanes.map((n,s)=>({lane:n,found:e.filter(o=>o.lane===s)})).filter(({found:n})=>n.length).map(({lane:n,found:s})=>a`
          <details>
            <summary>${eo(n)}
              <span class="bij">
                ${j(vt.lane_total,s.length)}${Zi(s).map(o=>` · ${o}`)}
              </span>
            </summary>
            <ul>
              ${s.map(o=>a`
                  <li key=${o.id}>
                    <${Rs} outcome=${o.outcome} on=${o.by} />
                    <span><${L} id=${o.work} text=${o.short} />${" "}${o.what||o.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`});function Tu({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${I?"h3":"h2"}>${f(es.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function db({loss:t,scenario:e,id:n,title:s}){let o=l=>Fu(t,l,e),r=l=>S("overzicht",{cel:le(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:es.columns.cell,sort:!1,text:l=>rl(l,o(l)),cell:l=>o(l)?a`<a href=${r(l)}>${rl(l,o(l))}</a>`:rl(l,void 0)},{key:"nu",label:es.columns.now,sort:!1,text:l=>Au(o(l))},{key:"weg",label:es.columns.lost,sort:!1,text:l=>l.said}];return a`<${at} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${i} />`}function ub({loss:t,names:e,scenario:n}){let s=tn(t.plan),{cells:o,none:r,...i}=s.words.losses,l=`verlies${s===y.plans[0]?"":`-${s.key}`}`,c=d=>[" ",a`<${Qt} id=${d} date=${n.date} />`],p=(d,$)=>a`
    <${Tu} title=${d} count=${$.length} none=${r}><${hn} ids=${$} more=${c} /><//>
  `;return a`
    <section>
      ${I&&a`<h2>${s.title}</h2>`}
      <p class="verlieskop">${$b(t,e)}</p>
      <p>${t.said}</p>
      <${hb} loss=${t} scenario=${n} />
      <${Tu} title=${o} count=${t.cells.length} none=${r}>
        <${db} loss=${t} scenario=${n} id=${l} title=${o} />
      <//>
      ${Object.keys(i).map(d=>({list:d,ids:t[d]||[]})).filter(({ids:d})=>d.length).map(({list:d,ids:$})=>p(i[d],$))}
      ${t.blocks.map(d=>p(d.said,d.acts))}
    </section>
  `}function $b(t,e){let n={alone:t.last_actor.length,acts:t.acts,count:e.length,source:xs(tn(t.plan))};return f(e.length===1?es.heading.one:es.heading.more,{...n,names:Me(e)})}function al({losses:t,names:e,scenario:n}){let s=Me(e),o=()=>t.flatMap(r=>r.cells.map(i=>{let l=Fu(r,i,n),c=l?et(i.barrier):"";return[s,lt(i.column),c,Au(l),i.said,...te(n,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${ub} key=${r.plan} loss=${r} names=${e} scenario=${n} />`):re(n).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${Gt} name="wat-als.csv" rows=${()=>[[...es.csv,...mn],...o()]} />
    </div>
  `}function mb(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return K({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?q(lt(s.kind)):et(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function fb({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(l=>!o.includes(l));return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${as(l,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${f(Hs.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${Hs.lost_said}</p>
        `}
      ${r.length>0&&a`<p>${j(Hs.lead,r.length)}</p>`}
      ${(i.length>0||!s.length)&&a`<p class="zacht">${s.length?j(Hs.stays,i.length):Hs.nothing}</p>`}
    </li>
  `}function hb({loss:t,scenario:e}){let{legend:n}=Hs,s=mb(t,e),o=E(s.flatMap(i=>i.things.map(l=>as(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${Hs.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${fb} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${f(n.lost,{source:xs(tt(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${G("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var Hs,es,Fu,Au,rl,Eu=O(()=>{"use strict";P();U();F();Mt();T();fn();V();rt();zt();Jt();dt();Oe();Hs=b.whatif.picture,es=b.whatif,Fu=(t,e,n)=>K({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),Au=t=>t?Br(t):es.no_cell,rl=(t,e)=>{let n=q(lt(t.column));return e?f(es.cell,{kind:n,step:et(t.barrier).toLowerCase()}):n}});function bb({notations:t,names:e,scenario:n}){let[s,o]=R(null),r=[n.key,...t].join();if(je(()=>{let c=!0;return o(null),Z().ask("answer",{options:gb(t,n)}).then(p=>{c&&(o(p),ct(xt.done))}).catch(p=>c&&o({silent:p.message||xt.silent})),()=>{c=!1}},[r]),!s)return a`<div><p>${xt.busy}</p></div>`;if(s.silent)return a`<div><p>${s.silent}</p></div>`;let i=c=>!n.plan||c.plan===n.plan,l=j(xt.questions,s.gaps.filter(i).length);return a`
    <div>
      <${al} losses=${s.losses.filter(i)} names=${e} scenario=${n} />
      <p>${f(xt.with_this,{questions:l,now:K(n).gaps.length})}</p>
    </div>
  `}function kb({acting:t,chosen:e}){let[n,s]=R(""),o=c=>A({zonder:c.map(il).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(un()?[...e,c]:[c])},i=c=>[v(c),...ft(c,"altLabel")].join(" "),l=t.filter(c=>En(i(c),n));return a`
    <h2>${xt.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${f(xt.put_back,{name:v(c)})}
          onClick=${()=>r(c)}>
          ${v(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${xt.clear}</button>
          <button type="button" class="klein" onClick=${()=>Ro(location.href,xt.shared)}>${xt.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${xt.search}</span>
      <input
        id="partnerzoek"
        type="search"
        autocomplete="off"
        spellcheck=${!1}
        value=${n}
        onInput=${c=>s(c.target.value)}
        onKeyDown=${c=>c.key==="Enter"&&l.length===1&&r(l[0])}
      />
    </label>
    <ul class="partnerlijst" aria-label=${xt.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button
              type="button"
              id=${`zonder-${il(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}
            >${v(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${xt.none_found}</p>`}
    ${!un()&&a`<p class="zacht">${xt.alone}</p>`}
  `}function yb({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&j(xt.start.alone,r),r>0&&(o.length?f(xt.start.steps,{steps:Me(o.map(l=>et(l).toLowerCase()))}):xt.start.no_step),i>0&&j(xt.start.lead,i)].filter(Boolean),s=xs(tt(e.plan));return a`
    <section id="begin">
      <h2>${xt.start.title}</h2>
      <p class="zacht">${f(xt.start.said,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${S("wat-als",{zonder:w(o.who,"notation")})}>${v(o.who)}</a>
              <span class="bij">${I?`${tn(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${xt.start.nobody}</p>`}
    </section>
  `}function Bu({route:t}){let e=D(t.query),{without:n,most:s}=K(e),o=Object.keys(n).filter(p=>n[p].length).sort((p,d)=>W(v(p),v(d))),r=(t.query.zonder||"").split(",").map(_e).filter(Boolean),i=r.map(p=>v(p)),[l]=r,c=r.length>1&&un();return a`
    <${Q} text=${xt.title}><p class="uitleg">${xt.intro}</p><//>
    <${Kr} scenario=${e} />
    <div class="watals">
      <section class="weglaten filters"><${kb} acting=${o} chosen=${r} /></section>
      <div>
        ${!r.length&&a`<${yb} most=${s} scenario=${e} />`}
        ${r.length>0&&!c&&a`<${al} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e} />`}
        ${c&&a`<${bb} notations=${r.map(il)} names=${i} scenario=${e} />`}
      </div>
    </div>
    <${Ut} text=${r.length===1?f(xt.said,{name:i[0]}):""} />
  `}var xt,gb,il,Nu=O(()=>{"use strict";$e();Ls();P();U();Lt();F();Mt();T();ze();V();rt();Qe();Jt();Eu();xt=b.whatif,gb=(t,e)=>[...Qs(e),...t.map(n=>["zonder",n])];il=t=>w(t,"notation")});var Ru={};Du(Ru,{answerTo:()=>K,compare:()=>W,connection:()=>so,csv:()=>Gs,data:()=>y,here:()=>z,scenarioOf:()=>D});function wa(t=null){for(let e of _a())e!==t&&(e.open=!1)}function Pu(){wa(),kn().classList.remove("is-open"),ya().setAttribute("aria-expanded","false")}function wb(){kn()&&(ya().addEventListener("click",()=>{let t=kn().classList.toggle("is-open");for(let e of _a())e.open=t;ya().setAttribute("aria-expanded",String(t))}),kn().addEventListener("click",t=>{let e=t.target;e.closest("a")?Pu():e.closest("summary")&&!pt()&&wa(e.closest("details"))}),kn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=_a().find(n=>n.open);pt()?ya().focus():e?.querySelector("summary")?.focus(),Pu()}),document.addEventListener("click",t=>{!pt()&&!kn().contains(t.target)&&wa()}),kn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!pt()&&!kn().contains(e)&&wa()}))}function _b(t){if(!kn())return;let e=fi(t)?.to;for(let n of kn().querySelectorAll("a")){let{path:s}=Da(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",S(s))}for(let n of _a())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function vb(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return nr=!Mo(e)||s!==n,nr?(yn(a`<p role="status">${b.werkplaats.busy}</p>`,yt("inhoud")),va?Z().show(va,Z().own):ll||xb(Qs(e),s),!0):!1}async function xb(t,e){ll=!0;try{va=(await Z().ask("page",{options:t,comparisons:e})).page,nr&&Z().show(va,Z().own)}catch(n){nr&&yn(a`<p role="alert">${n.message}</p>`,yt("inhoud"))}ll=!1}function Sb(t){let e=t.path[0]||"overzicht",n=yt("inhoud");if(fe()?.own&&vb(e,D(t.query)))return;n.className=`scherm-${e}`;let s=Iu[e]||Iu.onbekend;yn([a`<${Mc} name=${e} />`,a`<${s} key=${t.path.join("/")} route=${t} />`],n),_b(e)}function cl(){let t=yt("motor");t.hidden=!1;let{state:e,why:n,own:s}=Z();yn(a`<${Jd} state=${e} why=${n} own=${s} />`,t)}function Ob(){Cb(),nr=!1,window.removeEventListener("werkplaats",cl),yn(null,yt("inhoud")),yn(null,yt("motor"))}var kn,ya,_a,Iu,ll,va,nr,Cb,qu=O(()=>{"use strict";$e();P();U();Lt();F();Mt();T();ze();Eo();$i();rt();Jt();zc();Qc();up();gp();Xp();$d();Sd();jd();Zd();au();Uo();fu();Ou();zu();Nu();kn=()=>yt("menu"),ya=()=>yt("menuknop"),_a=()=>[...kn().querySelectorAll("details")];yt("spring").addEventListener("click",t=>{t.preventDefault(),yt("inhoud").focus()});wb();yt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=yt("zoek").value;location.hash=vc(e)||S("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=b.shared.report_fault,{version:s,content:o}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};Ro(f(e,{...r,sources:Nn()}),n)});Iu={__proto__:null,overzicht:Cd,dekking:hp,aandachtspunten:ud,partners:yd,maatregelen:wd,naslag:vd,gevraagd:xd,tijdlijn:ju,beloften:Mu,verken:Zp,ding:Su,samenvatting:mu,vragen:ru,"wat-als":Bu,vergelijk:dp,"weet-niet":Jc,methode:Gc,zoek:Vp,controleer:fe()?Yd:Qd,onbekend:ys},ll=!1,va="",nr=!1;fe()&&(window.addEventListener("werkplaats",cl),cl());yt("inhoud").replaceChildren();Cb=Wl(Sb);fe()&&window.addEventListener("andere-bladzijde",Ob,{once:!0});document.documentElement.dataset.klaar="ja"});$e();Sa();typeof DecompressionStream>"u"?yt("te-oud").hidden=!1:dl().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(qu(),Ru))});})();
