"use strict";var ketenkaart=(()=>{var c$=Object.defineProperty;var C=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var p$=(t,e)=>{for(var n in e)c$(t,n,{get:e[n],enumerable:!0})};function bt(t){let e=jt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Fl(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var jt,ye=C(()=>{"use strict";jt=t=>document.getElementById(t)});async function El(){let t=Uint8Array.from(atob(jt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Ga=u$(await new Response(e).json())}function u$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Ga,Ja=C(()=>{"use strict";ye()});function Nl(t){var e=Al.get(this);return e||(e=new Map,Al.set(this,e)),(e=Bl(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var $=0;$<n[u].length;$++)s=n[u][$],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][$+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Bl,Al,Pl=C(()=>{Bl=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,Bl(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},Al=new Map});function Ts(t){t&&t.parentNode&&t.remove()}function ei(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?ti.call(arguments,2):n),Eo(t,i,s,o,null)}function Eo(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ao,__v:o||++ql,__i:-1,__u:0};return!o&&kt.vnode&&kt.vnode(r),r}function vr(t){return t.children}function br(t,e){this.props=t,this.context=e,this.__g=0}function cs(t,e){if(e==null)return t.__&&cs(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:cs(t)}function f$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Fs({constructor:Ao},n)).__v=n.__v+1,kt.vnode&&kt.vnode(e),ni(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||cs(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Jl(o,e,r),n.__=n.__e=null,e.__e!=s&&Vl(e))}function Vl(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Vl(t)}function Il(t){(8&t.__g||(t.__g|=8,ls.push(t),yr++))&&Qa==kt.debounceRendering||((Qa=kt.debounceRendering)||queueMicrotask)(Hl)}function Hl(){try{for(var t,e=1;ls.length;)ls.length>e&&ls.sort(Wl),t=ls.shift(),e=ls.length,8&t.__g&&f$(t)}finally{(yr=ls.length)&&(Qa||queueMicrotask)(Hl)}}function Ul(t,e,n,s,o,r,i,l,c,p,u){var $,m,d,f,h,b,w=s.__k||_r,v=e.length;for(c=h$(n,e,w,c,v),$=0;$<v;$++)(d=n.__k[$])!=null&&(m=~d.__i&&w[d.__i]||wr,d.__i=$,b=ni(t,d,m,o,r,i,l,c,p,u),f=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&si(m.ref,null,d,m),d.ref&&u.push(d.ref,d.__c||f,d)),h=h||f,4&d.__u?(c=Kl(d,c,t,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:f&&(c=f.nextSibling),d.__u&=-21);return n.__e=h,c}function h$(t,e,n,s,o){var r,i,l,c,p,u,$,m,d,f=n.length,h=f,b=0,w=0,v=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=Eo(null,i):Xa(i)?i=v[r]=Eo(vr,{children:i}):i.constructor===Ao&&i.__b?i=v[r]=Eo(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=g$(i,n,c,h))&&(h--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,w=1)):(~p||(o>f?b--:o<f&&b++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(w){for(u=[],$=[],r=0;r<o;r++)if((i=v[r])&&16&i.__u){for(b=0,m=u.length;b<m;)u[d=b+m>>1]<i.__i?b=d+1:m=d;u[b]=i.__i,$[r]=b+1}for(b=u.length;r--;)$[r]&&($[r]==b?b--:v[r].__u|=4)}if(h)for(r=0;r<f;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=cs(l)),oi(l,l));return s}function Kl(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=Kl(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=cs(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function g$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function Rl(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function hr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||Rl(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||Rl(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Ya[e]||(Ya[e]=b$(e)),(t.__a||(t.__a={}))[e]=Za,r=e!=(e=e.replace(Dl,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function b$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[gr]==null)e[gr]=Za++;else if(e[gr]<this.__a[t])return;return n(kt.event?kt.event(e):e)}}}function ni(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,f,h,b,w,v,S,z,D,q,X,Ht,F,xt,$e,E=e.type;if(e.constructor!==Ao)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,$=r=[],u.nodeType==8?l=kr(u,r):r.push(u),l=r[0]||l),(u=kt.__b)&&u(e);t:if(typeof E=="function"){m=i.length;try{if(w=e.props,v=(u=E.prototype)&&u.render,S=(u=E.contextType)&&s[u.__c],z=u?S?S.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(v?e.__c=d=new E(w,z):(e.__c=d=new br(w,z),d.constructor=E,d.render=y$),S&&S.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),v&&(d.__s||(d.__s=d.state),E.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Fs({},d.__s)),Fs(d.__s,E.getDerivedStateFromProps(w,d.__s)))),f=d.props,h=d.state,d.__v=e,n.__c){if(w!==f&&v&&!E.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,z),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,z)===!1){e.__v!=n.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Ut){Ut&&(Ut.__=e)}),_r.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=cs(n);break t}d.componentWillUpdate&&d.componentWillUpdate(w,d.__s,z),v&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(f,h,b)})}else v&&!E.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),v&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=z,d.props=w,d.__P=t,d.__g&=-5,D=kt.__r,q=v?25:0;do d.__g&=-9,D&&D(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++q<25);v&&(_r.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Fs({},s,d.getChildContext())),v&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(f,h)),X=u&&u.type===vr&&u.key==null?u.props.children:u,w.__P&&(u=l,o=(t=w.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Ut){Ut&&oi(Ut,Ut)}),n.__k=null),l=n.__k?cs(n,0):null),l=Ul(t,Xa(X)?X:[X],e,n,s,o,r,i,l,c,p),w.__P&&(e.__e=null,l=u),e.__u&=-161,$&&$.some(Ts),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(Ut){if(i.length=m,e.__v=null,c||r)if(Ut&&Ut.then){if(e.__u|=128|c,r){for(~(xt=r.indexOf(l||void 0))||(xt=r.length);($e=r[xt-1])&&$e.nodeType==8;)xt--;for(;xt<r.length;xt++)if($e=r[xt])if(r[xt]=null,Ht){if($e==F)break}else{if($e.nodeType!=8)break;$e.data.startsWith("$s")&&(F=kr(Ht=$e))}}if(!Ht){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;Ht=l}(u=kr(Ht=e.__c.__z||(e.__c.__z=Ht)))?(e.__e=Ht,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Ts);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Ut&&Ut.then||Gl(e),kt.__e(Ut,e,n)}}else l=e.__e=k$(n.__e,e,n,s,o,r,i,c,p,t);return(u=kt.diffed)&&u(e),l}function kr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Gl(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Gl))}function Jl(t,e,n){for(var s=0;s<n.length;)si(n[s++],n[s++],n[s++]);kt.__c&&kt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){kt.__e(r,o.__v)}})}function k$(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,f,h,b,w,v=n.props||wr,S=e.props,z=e.type;if(z=="svg"?o="http://www.w3.org/2000/svg":z=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((f=r[u])&&(z?f.localName==z:f.nodeType==3)){t=f,r[u]=null;break}}if(!t){if(w=p.ownerDocument||document,!z)return w.createTextNode(S);t=w.createElementNS(o,z,S.is?S:p),l&&(kt.__m&&kt.__m(e,r),l=!1),r=null}if(z){if(p=z=="template"&&t.content||t,r=z=="textarea"&&S.defaultValue!=null?null:r&&ti.call(p.childNodes),!l&&r)for(v={},u=0;u<t.attributes.length;u++)v[(f=t.attributes[u]).name]=f.value;for(u in v)f=v[u],u=="dangerouslySetInnerHTML"?m=f:u=="children"||u in S||u=="value"&&"defaultValue"in S||u=="checked"&&"defaultChecked"in S||hr(t,u,null,f,o);for(u in S)f=S[u],u=="children"?d=f:u=="dangerouslySetInnerHTML"?$=f:u=="value"?h=f:u=="checked"?b=f:l&&typeof f!="function"||v[u]===f||hr(t,u,f,v[u],o);$?(l||m&&($.__html==m.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(m&&(t.textContent=""),(z=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&m$.test(z))&&(o="http://www.w3.org/1999/xhtml"),Ul(p,Xa(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&cs(n,0),l,c),r&&r.some(Ts)),l&&z!="textarea"||(u="value",z=="progress"&&h==null?t.removeAttribute(u):h==null||h===t[u]&&(z!="progress"||h)||hr(t,u,h,v[u],o),u="checked",b!=null&&b!=t[u]&&hr(t,u,b,v[u],o))}else v===S||l&&t.data==S||(t.data=S);return t}function si(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){kt.__e(o,n)}}function oi(t,e,n){var s,o,r,i;if(kt.unmount&&kt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||si(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){kt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&oi(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=kr(s,r=[]))&&(s==t.__e&&r.some(Ts),Ts(o),Ts(s)),n||Ts(t.__e),t.__e=t.__c=t.__=null}function y$(t,e,n){return this.constructor(t,n)}function _n(t,e){var n,s,o,r;kt.__&&kt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Eo(vr,{children:[t]}),o=[],r=[],ni(e,e.__k,s||wr,wr,e.namespaceURI,s?null:e.firstChild?ti.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),Jl(o,e.__k,r),e.__k.props.children=null}var kt,ql,d$,ls,Qa,yr,Wl,gr,Dl,Za,Ya,$$,Ao,wr,_r,m$,Xa,ti,Fs,xr=C(()=>{Ao=Symbol.for("pv"),wr={},_r=[],m$=/^m(i|n|o|s|text|space)$/,Xa=Array.isArray,ti=_r.slice,Fs=Object.assign;kt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw yr=0,t}},ql=0,d$=function(t){return t!=null&&t.constructor===Ao},br.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Fs({},this.state)),typeof t=="function"&&(t=t(Fs({},n),this.props)),t&&(Fs(n,t),this.__v&&(e&&this.__k.push(e),Il(this)))},br.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Il(this))},br.prototype.render=vr,ls=[],yr=0,Wl=function(t,e){return t.__v.__b-e.__v.__b},gr=Symbol(),Dl=/(PointerCapture)$|Capture$/i,Za=0,Ya={},$$=0});function Or(t,e){Rt.__h&&Rt.__h(Kt,t,Sr||e),Sr=0;var n=Kt.__H||(Kt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function P(t){return Sr=1,w$(ac,t)}function w$(t,e,n){var s=Or(so++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):ac(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);ai(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=Kt,!Kt.__f)){Kt.__f=!0;var o=Kt.shouldComponentUpdate;Kt.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,ai(m.__[0],m.__N[0])||(u=!0))}),o){var $=o.call(this,r,i,l);return p?$||u:$}return!p||u}}return s.__}function Zt(t,e){var n=Or(so++,3);!Rt.__s&&ci(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,Kt.__H.__h.push(n))}function Ge(t,e){var n=Or(so++,4);!Rt.__s&&ci(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,Kt.__h.push(n))}function No(t){return Sr=5,Ce(function(){return{current:t}},[])}function Ce(t,e){var n=Or(so++,7);return ci(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function _$(){var t;do{for(;t=ii.shift();)try{Bo(t)}catch(n){Rt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=rc.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Bo),e.__h.some(li),e.__h=[]}catch(n){e.__h=[],Rt.__e(n,t.__v)}}}while(ii.length)}function v$(t){var e,n=function(){clearTimeout(s),sc&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);sc&&(e=requestAnimationFrame(n))}function oc(t){t!=1&&Ql==Rt.requestAnimationFrame||((Ql=Rt.requestAnimationFrame)||v$)(_$)}function Bo(t){var e=Kt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Kt=e}function li(t){var e=Kt;t.__c=t.__(),Kt=e}function ci(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!ai(n,t[s])})}function ac(t,e){return typeof e=="function"?e(t):e}var so,Kt,ri,Ql,ai,Sr,rc,ii,Rt,Yl,Zl,Xl,tc,ec,nc,sc,pi=C(()=>{xr();ai=Object.is,Sr=0,rc=[],ii=[],Rt=kt,Yl=Rt.__b,Zl=Rt.__r,Xl=Rt.diffed,tc=Rt.__c,ec=Rt.unmount,nc=Rt.__;Rt.__b=function(t){Kt=null,Yl&&Yl(t)},Rt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),nc&&nc(t,e)},Rt.__r=function(t){Zl&&Zl(t),so=0;var e=(Kt=t.__c).__H;e&&(ri==Kt?Kt.__h=[]:(e.__h.some(Bo),e.__h.some(li),so=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ri=Kt},Rt.diffed=function(t){Xl&&Xl(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&oc(rc.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ri=Kt=null},Rt.__c=function(t,e){e.some(function(n){try{n.__h.some(Bo),n.__h=n.__h.filter(function(s){return!s.__||li(s)})}catch(s){n.__h=[function(){throw s}]}}),tc&&tc(t,e)},Rt.unmount=function(t){ec&&ec(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,oc(ii.push(o))}else Bo(o)}catch(r){e=r}}),s.__H=void 0,e&&Rt.__e(e,s.__v))};sc=typeof requestAnimationFrame=="function"});function ic(t){if(Array.isArray(t))return t.map(ic);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[ei("wbr",null),n]:[n])}var Nt,a,R=C(()=>{"use strict";Pl();xr();pi();xr();pi();/*! What draws the screens and searches in them, bundled here:

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
*/Nt=()=>No(null);a=Nl.bind((t,e,...n)=>ei(t,e,...typeof t=="string"?n.map(ic):n))});function O$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(lc,n)&&!t.query.uit?{path:lc[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function $i(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),s=r=>{try{return decodeURIComponent(r)}catch{return r}},o=[...new URLSearchParams(n||"")].map(([r,i])=>[S$[r]||r,i]);return O$({path:e.split("/").filter(Boolean).map(s),query:Object.fromEntries(o)})}function O(t,e={},n=!0){let s=x$.filter(i=>n&&L.route.query[i]).map(i=>[i,L.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function I(t,e=!1){let n=O(L.route.path,{...L.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++ui},"",n),di())}function di(t=!1){let e=$i(location.hash),n=L.route.path.join("/")===e.path.join("/");L.route=e,L.led=L.started&&!n&&!t,cc(e),!n&&window.scrollTo(0,t&&pc.get(history.state?.turn)||0)}function uc(t){cc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),ui=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>pc.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++ui},""),di(o)};return window.addEventListener("popstate",s,n),di(),L.started=!0,()=>e.abort()}var x$,S$,lc,L,cc,ui,pc,Ve,K=C(()=>{"use strict";x$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],S$={ernst:"gewicht"},lc={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]};L={route:{path:[],query:{}},started:!1,led:!1},ui=0,pc=new Map;Ve=t=>O(["ding",t])});function tt({text:t,title:e=t,children:n}){let s=Nt();return Ge(()=>{document.title=`${e} – Ketenkaart`},[e]),Ge(()=>{L.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function re({text:t}){let{route:e}=L;return Ge(()=>{L.started&&t&&bt(t)},[t,e]),null}var Y,St=C(()=>{"use strict";ye();R();K();Y=()=>window.matchMedia("(max-width: 44rem)").matches});function Xt(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function vn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function oo(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Cr(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?G(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function jr(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function dc(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,j,W,Gt,M,Pn,G,B=C(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),j=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),W=t=>t.slice(0,1).toUpperCase()+t.slice(1),Gt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();M=t=>[...new Set(t)],Pn=t=>t.map(e=>[e,e]),{compare:G}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var y,$c,mc,C$,j$,L$,M$,z$,T$,F$,E$,A$,B$,Je,ro,N,k,ae,et,sn,Ot,je,fc,N$,In,Le,P$,on,rn,lt,Es,me,ps,A=C(()=>{"use strict";Ja();y=Ga,{codes:$c,progress:mc,queries:C$,names:j$,absent:L$,lists:M$,kinds:z$,called:T$,works:F$,partners:E$,lookups:A$}=y,B$=[$c,mc,C$,j$,L$,y.dates,M$,z$,T$,F$,E$,A$];for(let t of[...B$,y.words,y.addresses,...[$c,mc].flatMap(Object.values)])Object.setPrototypeOf(t,null);Je=new Map(Object.entries(y.things)),ro=new Map(y.plans.map(t=>[t.key,t])),N=y.plans.length>1,k=y.words,ae=t=>t?.words.page||k,et=t=>ro.get(t||"")||(N?void 0:y.plans[0]),sn=t=>ro.get(t),Ot=t=>ro.get(t.split("/")[0]),je=(t,e)=>!e||!Ot(t)||Ot(t)?.key===e,fc=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],N$=y.plans.flatMap(t=>t.dates),In=fc(N$,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),Le=In[In.length-1].date,P$=y.plans.flatMap(t=>t.steps),on=fc(P$.reverse(),({notation:t})=>t).reverse(),rn=(t,e)=>{let n=Ot(t);return n?y.stands[e]?.[n.key]||n.date:e},lt=t=>y.dates[t]||t||"",Es=(t=et())=>t?.source||y.source,me=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),ps=(t,e=et())=>(e?e.dates:In).find(n=>n.date===t)?.label||lt(t)});async function Lr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function Rn(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var mi,we,Z,Me,ze=C(()=>{"use strict";B();A();mi=5*2**20,we=()=>window.werkplaats,Z=()=>we(),Me=()=>!!we()&&we()?.state!=="off"});function V(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!fi.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:hi(o,n),without:hi(r,n),links:i},p={...hi(l,n),...c};fi.set(s,p)}return fi.get(s)}function us({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function U(t){let e=N&&ro.has(t.plan)?t.plan:"",n=In.some(p=>p.date===t.stand)?t.stand:Le,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:Le};return[r,i,l].map(Mr).find(p=>Po(p)||we())||Mr({...l,stated:!1,strict:!1})}function Mr({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function gi(t,e,n){return new Set(n.map(([o])=>U({...t,[e]:o}).key)).size===n.length?n:[]}var fi,hi,xn,Po,bi,hc,zt=C(()=>{"use strict";A();ze();fi=new Map,hi=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));xn=(t,e)=>V({...t,plan:e.key}).numbers[0];Po=t=>t.key in y.answers;bi=(t,e)=>ro.get(e)?.steps.find(n=>n.notation===t)?.id,hc=t=>new Set(V(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>bi(s.step,e))))});var gc,I$,As,Io,ot,Te,ds,Fe=C(()=>{"use strict";B();A();gc=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])vn(gc,i,r)}I$=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),As=(t,e=Le)=>!I$[e]?.has(t),Io=(t,e=Le)=>(gc.get(t)||[]).filter(n=>As(n.of[0]||n.from,e)),ot=(t,e,n)=>Io(t,n).filter(s=>s.name===e),Te=(t,e,n)=>ot(t,e,n).filter(s=>s.to===t).map(s=>s.from),ds=(t,e)=>t.from===e?t.to:t.from});var ki,gt,_,Jt,yt,fn,zr,Bs,Qe,kc,He,te,qn,ie,qt,H,Tt,Tr,yc,x,ee,bc,Wn,Fr,R$,Er,Ro,an,ao,q$,fe,ne,Ye,J=C(()=>{"use strict";B();A();ki=[],gt=(t,e)=>Je.get(t)?.[e]||ki,_=(t,e)=>gt(t,e)[0]||"",Jt=(t,e)=>gt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),yt=(t,e)=>Jt(t,e)[0]||"",fn=t=>Je.has(t),zr=t=>gt(t,"type"),Bs=t=>yc.get(t)||ki,Qe=(t,e)=>zr(t).includes(e),kc=t=>zr(t).map(e=>y.kinds[e]).find(Boolean),He=t=>kc(t)?.page||"",te=t=>kc(t)?.kind||"",qn=t=>He(t)==="organisation",ie=t=>He(t)==="undertaking",qt=t=>!!He(t)&&!!_(t,"prefLabel"),H=(t,e)=>y.codes[t]?.[e]?.label||e||"",Tt=(t,e)=>H(y.lists[e],_(t,e)),Tr=t=>y.names[t]||k.thing.foreign[t]||t,yc=new Map;for(let[t,e]of Je)for(let n of e.type||ki)vn(yc,n,t);x=t=>y.called[t]?.label||_(t,"prefLabel")||_(t,"title")||_(t,"summary")||t.slice(t.lastIndexOf("/")+1),ee=t=>y.called[t]?.short||x(t),bc=t=>_(t,"identifier"),Wn=[...Bs("Chapter")].sort((t,e)=>G(bc(t),bc(e))),Fr=[...Je.keys()].filter(ie),R$=[...Je.keys()].filter(qn),Er=t=>on.find(e=>e.notation===t),Ro=t=>Object.entries(y.codes[t]||{}).map(([e,{label:n}])=>[e,n]),an=on.map(t=>[t.notation,t.label]),ao=Ro("InterventionKind"),q$=new Map(R$.map(t=>[_(t,"notation"),t])),fe=t=>q$.get(t)||"",ne=t=>y.addresses[t]||"",Ye=t=>Jt(t,"passage")});function _c(t,e,n){let s=_e(t,n);return{name:x(e),short:ee(e),what:_(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",_(t,"deadlineText")),modality:W(Wo(_(t,"modality"))),day:_(t,"dueBy"),by:lt(_(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:lt(s.on)}}var qo,Sn,io,lo,co,yi,Ar,po,Ct,Wo,W$,_e,$s,hn,ms,Ns,wc,Br,fs,vc,wi,uo,hs,Lt=C(()=>{"use strict";K();B();A();Fe();J();qo=t=>e=>y.works[e]?.[t]||[],Sn=qo("steps"),io=qo("kinds"),lo=qo("years"),co=qo("leads"),yi=qo("acts"),Ar=(t,e)=>ot(t,"at",e).flatMap(n=>n.of),po=(t,e)=>ot(t,"deadline",e).map(n=>n.from),Ct=t=>_(t,"isGeneric")==="true",Wo=t=>H("Modality",t),W$={},_e=(t,e=Le)=>L.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||W$,$s=(t,e)=>_e(t,e).report||"",hn=(t,e)=>_e(t,e).status||"",ms=(t,e)=>_e(t,e).state||"",Ns=(t,e)=>hs(t).rows.filter(({id:n})=>_e(n,e).outcome).map(n=>({...n,plan:t,..._c(n.id,n.work,e)})),wc=(t,e)=>y.promises[t.key].undated.filter(n=>As(n,e)).map(n=>{let s=_(n,"initiative").slice(1);return{id:n,work:s,plan:t,..._c(n,s,e)}});Br=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),fs=(t,e=!1)=>Object.entries(k.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?j(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),vc=t=>me(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),wi=(t,e)=>{let{reports:n}=hs(t);return n.find(s=>s.date===rn(t.key,e))||n[n.length-1]},uo=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),hs=t=>y.promises[t.key]});function Nr(t,e){if(_(t,"crossCutting")==="true")return[{step:Ps,of:t,basis:""}];let n=V(e).links;return ot(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:D$(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function Pr(t,e){if(ie(t))return[t];let n=r=>ie(r)&&je(r,e.plan);if(qn(t))return M(Dn(t,e).map(r=>r.to));if(!Sc(t))return M(Io(t,e.date).map(r=>ds(r,t))).filter(n);let s=[t,...ot(t,"broader",e.date).map(r=>r.from)];return M(s.flatMap(r=>ot(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&Nr(r,e).some(i=>i.step===t))}function Cc({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(qt),$=E=>(!s||Nr(E,c).some(Ut=>_(Ut.step,"notation")===s))&&(!o||io(E).includes(o))&&(!r||lo(E).slice(-1)[0]>=r)&&(!i||lo(E)[0]<=i),m=M(u.flatMap(E=>Pr(E,c))),d=E=>u.includes(E)&&!l,f=m.filter(E=>!d(E)&&!$(E)),h=m.filter(E=>d(E)||$(E)&&!p.has(E)).sort(Oc),b=u.filter(E=>!qn(E)),w=new Set(h),S=[...b.flatMap(E=>Pr(E,c)),e].filter(E=>w.has(E)).flatMap(E=>xc(E,c,l)),z=M([...u.filter(qn),...S]).filter(E=>!p.has(E)).sort(Ir),D=new Set(z),q=h.flatMap(E=>Dn(E,c,l).filter(Ut=>D.has(Ut.from))),X=h.flatMap(E=>Nr(E,c).map(Ut=>({work:E,...Ut}))),Ht=[...on.map(E=>E.id),Ps],F=M([...u.filter(Sc),...X.map(E=>E.step)]).filter(E=>!p.has(E)).sort((E,Ut)=>Ht.indexOf(E)-Ht.indexOf(Ut)),xt=new Set(F),$e=r||i?f.filter(E=>!lo(E).length).length:0;return{who:z,what:h,steps:F,roles:q,ties:X.filter(E=>xt.has(E.step)),left:f.length,undated:$e}}function Rr(t,{who:e,what:n},s){return ie(t)?xc(t,s).filter(o=>!e.includes(o)).length:Pr(t,s).filter(o=>!n.includes(o)).length}function qr(t,e,n,s=!1){let o=jc(t,e,n,s),r=_i(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>Do)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let $ of o(u).sort(Ir))!p.includes($)&&p.length+(r.get($)??i)<=i&&c([...p,$])};return c([t]),l}function $o(t,e,n,s=!1){let o=jc(t,e,n,s),r=_i(t,e,o),i=_i(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,d)=>c.filter(f=>r.get(f)===d).sort(Ir)),u=new Map([[t,1]]),$=p.slice(1).flatMap((m,d)=>m.flatMap(f=>o(f).filter(h=>p[d].includes(h)).sort(Ir).map(h=>(u.set(f,(u.get(f)||0)+(u.get(h)||0)),{from:h,to:f,roles:Dn(f,n).filter(b=>ds(b,f)===h)}))));return{layers:p,lines:$,count:u.get(e)||0,length:l}}function Lc(t,e,n){let s=[t,e];return M(Dn(t,n,!0).map(o=>o.to)).map(o=>Dn(o,n,!0).filter(r=>s.includes(r.from))).filter(o=>s.every(r=>o.some(i=>i.from===r))).filter(o=>!s.every(r=>o.some(i=>i.from===r&&i.acts)))}function _i(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=M(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function Mc(t,e){let n=r=>Nr(r,e).map(i=>i.step),[s,o]=t.map(r=>Pr(r,e).flatMap(n));return on.filter(({id:r})=>s.includes(r)&&o.includes(r))}function zc(t,{date:e}){let[n,s]=t.map(o=>[o,...ot(o,"member",e).map(r=>r.to)]);return M(n.filter(o=>s.includes(o)))}var Ps,vi,Dn,xc,Sc,D$,Oc,Ir,jc,Do,Vo=C(()=>{"use strict";B();zt();A();Fe();J();Lt();Ps="dwars",vi=60,Dn=(t,{date:e,plan:n},s=!1)=>ot(t,"who",e).filter(o=>(s||o.acts)&&je(o.to,n)),xc=(t,e,n=!1)=>M(Dn(t,e,n).map(s=>s.from)),Sc=t=>He(t)==="step",D$=t=>yt(t,"broader")||t;Oc=(t,e)=>G(ee(t),ee(e))||G(x(t),x(e)),Ir=(t,e)=>Number(Ct(t))-Number(Ct(e))||Oc(t,e);jc=(t,e,n,s)=>o=>M(Dn(o,n).map(r=>ds(r,o))).filter(r=>r===t||r===e||ie(r)||s||!Ct(r)),Do=30});var V$,Bc,Nc,Ho,mo,H$,Pc,Uo,Vr,ji,xi,U$,Ic,Rc,zi,Ti,qc,K$,Ko,Si,G$,J$,Q$,Y$,Oi,Tc,Z$,Li,Mi,Ci,X$,Fc,Ec,Ac,Wr,Dr,Wc,tm,Dc=C(()=>{V$="ENTRIES",Bc="KEYS",Nc="VALUES",Ho=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=mo(this._path);if(mo(n)==="")return{done:!1,value:this.result()};let s=e.get(mo(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=mo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>mo(e)).filter(e=>e!=="").join("")}value(){return mo(this._path).node.get("")}result(){switch(this._type){case Nc:return this.value();case Bc:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},mo=t=>t[t.length-1],H$=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return Pc(t,e,n,s,i,1,o,""),s},Pc=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let $=0;$<p.length;++$,++u){let m=p[$],d=i*u,f=d-i,h=o[d],b=Math.max(0,u-n-1),w=Math.min(i-1,u+n);for(let v=b;v<w;++v){let S=m!==e[v],z=o[f+v]+ +S,D=o[f+v+1]+1,q=o[d+v]+1,X=o[d+v+1]=Math.min(z,D,q);X<h&&(h=X)}if(h>n)continue t}Pc(t.get(p),e,n,s,o,u,i,l+p)}},Uo=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Vr(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=zi(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,U$(this._tree,e)}entries(){return new Ho(this,V$)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return H$(this._tree,e,n)}get(e){let n=ji(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=ji(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Ho(this,Bc)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,xi(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=xi(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=xi(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Ho(this,Nc)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Vr=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Vr(t.get(s),e.slice(s.length),n);return n.push([t,e]),Vr(void 0,"",n)},ji=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return ji(t.get(n),e.slice(n.length))},xi=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},U$=(t,e)=>{let[n,s]=Vr(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Ic(s);else if(n.size===1){let[o,r]=n.entries().next().value;Rc(s,o,r)}}},Ic=t=>{if(t.length===0)return;let[e,n]=zi(t);if(e.delete(n),e.size===0)Ic(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&Rc(t.slice(0,-1),s,o)}},Rc=(t,e,n)=>{if(t.length===0)return;let[s,o]=zi(t);s.set(o+e,n),s.delete(o)},zi=t=>t[t.length-1],Ti="or",qc="and",K$="and_not",Ko=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?Ci:e.autoVacuum;this._options={...Oi,...e,autoVacuum:n,searchOptions:{...Tc,...e.searchOptions||{}},autoSuggestOptions:{...Z$,...e.autoSuggestOptions||{}}},this._index=new Uo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Mi,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let $=n(e,u);if($==null)continue;let m=o(s($,u),u),d=this._fieldIds[u],f=new Set(m).size;this.addFieldLength(p,d,this._documentCount-1,f);for(let h of m){let b=r(h,u);if(Array.isArray(b))for(let w of b)this.addTerm(d,p,w);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let $=o(e,u);if($==null)continue;let m=n(r($,u),u),d=this._fieldIds[u],f=new Set(m).size;this.removeFieldLength(p,d,this._documentCount,f);for(let h of m){let b=s(h,u);if(Array.isArray(b))for(let w of b)this.removeTerm(d,p,w);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Uo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Mi,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||Li.batchSize,r=e.batchWait||Li.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[$]of u)this._documentIds.has($)||(u.size<=1?c.delete(p):u.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||Ci.minDirtCount,s=s||Ci.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let $=p.length||1,m={id:this._documentIds.get(l),score:c*$,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(Ec),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(Ec),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(Oi.hasOwnProperty(e))return Si(Oi,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Wr(o),c._fieldLength=Wr(r),c._storedFields=Wr(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let $=new Map;for(let m of Object.keys(u)){let d=u[m];l===1&&(d=d.ds),$.set(parseInt(m,10),Wr(d))}c._index.set(p,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Dr(o),c._fieldLength=await Dr(r),c._storedFields=await Dr(i);for(let[u,$]of c._documentIds)c._idToShortId.set($,u);let p=0;for(let[u,$]of s){let m=new Map;for(let d of Object.keys($)){let f=$[d];l===1&&(f=f.ds),m.set(parseInt(d,10),await Dr(f))}++p%1e3===0&&await Wc(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Uo,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},d=e.queries.map(f=>this.executeQuery(f,m));return this.combineResults(d,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(Y$(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((h,b)=>({...h,[b]:Si(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...Tc.weights,...i},$=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),d,f;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let h=e.fuzzy===!0?.2:e.fuzzy,b=h<1?Math.min(l,Math.round(e.term.length*h)):h;b&&(f=this._index.fuzzyGet(e.term,b))}if(d)for(let[h,b]of d){let w=h.length-e.term.length;if(!w)continue;f?.delete(h);let v=u*h.length/(h.length+.3*w);this.termResults(e.term,h,v,e.termBoost,b,o,r,c,m)}if(f)for(let h of f.keys()){let[b,w]=f.get(h);if(!w)continue;let v=p*h.length/(h.length+w);this.termResults(e.term,h,v,e.termBoost,b,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=Ti){if(e.length===0)return new Map;let s=n.toLowerCase(),o=G$[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let $=i[u],m=this._fieldIds[u],d=r.get(m);if(d==null)continue;let f=d.size,h=this._avgFieldLength[m];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm(m,b,n),f-=1;continue}let w=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!w)continue;let v=d.get(b),S=this._fieldLength.get(b)[m],z=Q$(v,f,this._documentCount,S,h,c),D=s*o*$*w*z,q=p.get(b);if(q){q.score+=D,X$(q.terms,e);let X=Si(q.match,n);X?X.push(u):q.match[n]=[u]}else p.set(b,{score:D,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,Ac),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,Ac),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Ko.wildcard=Symbol("*");Si=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,G$={[Ti]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),Fc(s.terms,r)}}return t},[qc]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);Fc(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[K$]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},J$={k:1.2,b:.7,d:.5},Q$=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},Y$=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},Oi={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(tm),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Tc={combineWith:Ti,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:J$},Z$={combineWith:qc,prefix:(t,e,n)=>e===n.length-1},Li={batchSize:1e3,batchWait:10},Mi={minDirtFactor:.1,minDirtCount:20},Ci={...Li,...Mi},X$=(t,e)=>{t.includes(e)||t.push(e)},Fc=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Ec=({score:t},{score:e})=>e-t,Ac=()=>new Map,Wr=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Dr=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await Wc(0);return e},Wc=t=>new Promise(e=>setTimeout(e,t)),tm=/[\n\r\p{Z}\p{P}]+/u});function Hr(t,e=[],n=fo(t),s=()=>!0){let o=Gt(t),r=M([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=nm&&l.length>=c.length+sm&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function Vn(t,e){let n=Go(t).map(Gt);return Is(e).every(s=>n.some(Hr(s)))}function Ur(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(Vc))Hc(o).map(Gt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var em,nm,sm,Vc,om,Is,Hc,Go,fo,ho=C(()=>{"use strict";B();em=4,nm=6,sm=3,Vc=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,om=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Is=t=>om(t).match(Vc)||[],Hc=t=>t.includes("-")?M([t,t.replaceAll("-",""),...t.split("-")]):[t],Go=t=>Is(t).flatMap(Hc),fo=t=>t.length>1&&t.length<=em&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function lm(){let t=new Map([...Je.keys()].filter(qt).map(n=>[n,{sort:[te(n)],text:y.called[n]?[x(n)]:[]}]));for(let[n,s]of Je){let o=On.owners.flatMap(i=>Jt(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...im(n)),r?.text.push(...On.texts.flatMap(i=>s[i]||[]))}let e=n=>Number(On.weights[n]??On.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:x(n),kind:te(n),titles:am(n),...s},weight:Math.min(...zr(n).map(e))})),...Object.entries(y.queries).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[On.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:On.question,...i,weight:e("question")}})]}function cm(){let t=new Map(lm().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.text].flat().flatMap(Go)),s=new Set(n.filter(p=>!go(p)).map(Gt)),o=new Ko({fields:["titles","sort","text"],extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:Go,processTerm:p=>go(p)?null:Gt(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(Go),i=new Set(r.filter(fo).map(Gt)),c=[...e.filter(p=>On.synonyms.some(u=>Qe(p.id,u))).map(p=>p.titles),...On.same].map(p=>M(p.map(Kr))).filter(p=>p.length>1);return{items:t,known:s,shorts:i,mini:o,groups:c}}function fm(t){if(Ee.known.has(t))return Fi.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Ee.known.has(n));return[...Fi.get(t)||[],...e.flatMap(n=>Fi.get(n)||[n])]}function Ei(t){let e=Gt(t),n=[e,e.replace(/s$/,"")].find(o=>Ee.shorts.has(o));if(n||fo(t))return Hr(n||t,[],!0);let s=[...Ee.known].some(o=>o.startsWith(e));return Hr(t,fm(e),!1,o=>s||Ee.known.has(o))}function Gc(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Ee.known.has(n)||e<Uc&&!Ee.shorts.has(n))continue;let o=s.length>=Uc&&Ee.known.has(s)?[s]:Gc(s);if(o.length)return[n,...o]}return[]}function hm(t){for(let e of t.length<pm||/\d/.test(t)?[]:t.length<um?[1]:[1,2]){let s=Ee.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function Jc(t){let e=Is(t),n=e.filter(s=>!go(s));return(n.length?n:e).flatMap(s=>{if(fo(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>Gc(Gt(s)),()=>hm(Gt(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>Ai(Ei(l)).length))return i}return[s]})}function gm(t,e){let n=Ee.groups.flatMap(s=>s.filter(o=>o.length>dm&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...M(n).map(s=>Is(s).filter(o=>!go(o)))]}function bm(t,e){let[n,...s]=t.titles.map(Kr);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function Bi(t){Ee=Ee||cm();let e=Jc(t),n=e.join(" "),s=Is(t).filter(c=>e.length===1||!go(c)).join(" "),o=Gt(n)===Gt(s)?Kr(t):Kr(n),r=gm(e,o).map(c=>c.map(Ei)),i=new Map;for(let c of r){let p=c.map(u=>({combineWith:$m,queries:Ai(u)}));if(!(!p.length||p.some(u=>!u.queries.length)))for(let[u,$]of mm.entries())for(let{id:m,score:d}of Ee.mini.search({combineWith:"AND",queries:p},{fields:$})){let f=Ee.items.get(m),h=bm(f,o)??u+4;h<(i.get(m)?.place??Number.POSITIVE_INFINITY)&&i.set(m,{item:f,place:h,score:d})}}let l=[...i.values()].sort((c,p)=>c.place-p.place||c.item.weight-p.item.weight||p.score-c.score||G(c.item.label,p.item.label));return{found:l.map(({item:c})=>c),read:Gt(n)===Gt(s)||!l.length?"":n,answers:c=>r.flat().some(p=>p(c))}}function Zc(t,e){let n=r=>{let[i,l]=Ur(r,e);return l?.on?i.phrase.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var On,rm,go,Kr,Kc,am,im,pm,um,Uc,dm,$m,mm,Fi,Ee,Ai,Qc,Yc,Ni=C(()=>{"use strict";Dc();ho();K();B();A();J();On=k.search,rm=new Set(On.small),go=t=>!fo(t)&&rm.has(Gt(t)),Kr=t=>` ${Is(t).map(Gt).join(" ")} `,Kc=new Map;for(let[t,e]of y.search.english)vn(Kc,t,e);am=t=>M([x(t),ee(t),...["prefLabel","altLabel"].flatMap(e=>gt(t,e)),...Kc.get(t)||[]]),im=t=>On.sorts.flatMap(e=>gt(t,e).flatMap(n=>[H(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]]));pm=6,um=10,Uc=4,dm=4,$m="OR",mm=[["titles"],["titles","sort"],["titles","sort","text"]],Fi=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Ai=t=>[...Ee.known].filter(t);Qc=t=>{let{found:e,read:n}=Bi(t);return e.length===1&&!n?O(e[0].path):""},Yc=t=>M(Jc(t)).filter(e=>!go(e)&&Ai(Ei(e)).length)});function Gr(t,e,n,s=et(n?.plan)){let{version:o,content:r}=y.meta;return g(Ze.export.footnote,{phrase:t,sources:Un(s),addresses:e.map(i=>`; ${ne(i)}`).join(""),version:o+(r?g(Ze.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Mt(n,s)}`:""})}var Ze,Cn,Hn,bo,Un,ko,he,ve,nt,rt,km,Pi,Mt,ct=C(()=>{"use strict";B();A();J();Lt();Ze=k.shared,Cn=Ze.silence,Hn=(t=et())=>t?g(ae(t).shared.report,{date:lt(t.date)}):Ze.reports,bo=(t=et(),e=Ze.nothing)=>`${j(e,t?1:2,{report:W(Hn(t))})} ${Cn}`,Un=(t=et())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${lt(e.date)}`).join("; "),ko=(t,e)=>[_e(t,e).word||"",_e(t,e).more||""],he=(t,e)=>ko(t,e).filter(Boolean).join(", "),ve=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,Ze.bases[t]||W(e.label)]])),nt=t=>t===null?Ze.all_steps:Er(t)?.label||t,rt=t=>H("InterventionKind",t),km=(t,e)=>e?ps(rn(e.key,t.date),e):t.date===Le?Ze.choices.latest:g(Ze.choices.others_latest,{date:ps(t.date)}),Pi=({stated:t,strict:e,plan:n},s=et(n))=>[t&&ae(s).shared.choices.links_stated,e&&Ze.choices.strict_phrase].filter(Boolean).join(" · ")||Ze.choices.all_phrase,Mt=(t,e=et(t.plan))=>[km(t,e),Pi(t,e),t.expect?Ze.choices.with_phrase:Ze.choices.without_phrase].join(" · ")});function ym({text:t,done:e}){let n=Nt(),s=Nt();return Ge(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${gs.by_hand} ref=${n} onClose=${e}>
      <p>${gs.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${gs.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function Jo(t,e=gs.copied){try{await navigator.clipboard.writeText(t),bt(e)}catch{let n=document.createElement("div");document.body.append(n),_n(a`<${ym} text=${t} done=${()=>n.remove()} />`,n)}}function ln(t,e,n){Fl(t,e,n),bt(g(gs.downloaded,{name:t}))}function yo(){return!y.files.length&&!we()?null:a`
    <section class="bestanden" aria-label=${ep}>
      <h2>${ep}</h2>
      <ul>
        <li><a href="#/samenvatting">${Xc.label}</a> <span class="zacht">${Xc.description}</span></li>
        ${y.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<li>
                <a href=${wm(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${we()&&a`<li><a href="#/controleer">${tp.label}</a> <span class="zacht">${tp.description}</span></li>`}
      </ul>
    </section>
  `}var Xc,tp,ep,gs,bs,se,ge,Rs,gn,jn,wm,oe=C(()=>{"use strict";ye();R();B();A();ze();ct();({summary:Xc,save:tp,title:ep}=k.frame.foot.files),gs=k.shared.export;bs=({text:t,label:e=gs.copy})=>a`<button type="button" class="klein" onClick=${()=>Jo(t())}>${e}</button>`,se=({name:t,rows:e,label:n=gs.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>ln(t,jr(e()),"text/csv;charset=utf-8")}>${n}</button>
`,ge=(t,e="",n="")=>{let s=et(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>lt(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?Mt(t,s):n]},Rs=gs.heads,gn=(t,e,n)=>[[...t.map(s=>s.label),...Rs],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],jn=t=>N?[{key:"bronplan",label:k.shared.plan,text:e=>et(t(e))?.title||""}]:[],wm=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function np({name:t}){let e=Ii(t),n=e?.parts?.map(({label:s,to:o})=>[s,O(o),o===t]);return n&&a`<${Qo} label=${e?.label} tabs=${n} />`}var _m,Ii,Qo,Jr=C(()=>{"use strict";R();K();A();_m=k.frame.menu.groups.flatMap(t=>t.screens||[t]),Ii=t=>_m.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),Qo=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function Be(t,e,n){let s=new Map;for(let r of V({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:vm[t](r),id:t==="partner"?fe(r):"",cells:cn(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>G(r.label,i.label)):o}function Qr(t){let[e,n,s]=t.split("~");return{key:e,step:n===sp?null:n,plan:s}}function Ae(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function wo(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Mr);if(!l.every(Po))return()=>null;let c=u=>[Ln(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(V(u).matrix[t].map(c)));return(u,$)=>{let m=Ln(u,$,n.key),[d,f,h,b]=p.map(v=>xm(v.get(m)));return b===d?null:{by:f===d!=(h===d)?f===d?"reading":"basis":"both",usual:p[0].get(m)}}}var sp,vm,cn,Ln,ks,qs,Yr,Zr,xm,bn=C(()=>{"use strict";K();B();zt();A();J();ct();sp="alle",vm={kind:t=>W(rt(t)),form:t=>W(H("ExploitationForm",t)),partner:t=>x(fe(t)||t)},cn=t=>[...t.steps.map(e=>e.notation),null];Ln=(t,e,n)=>[t,e??sp,...N?[n]:[]].join("~"),ks=({column:t,barrier:e},n,s)=>O("overzicht",{...s,cel:Ln(t,e,n)});qs=t=>`cel-${t.replaceAll("~","-")}`,Yr=(t,e)=>V(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Zr=t=>[Ae(t).word,...Ae(t).lines].join(", "),xm=t=>t&&JSON.stringify([t.phrase,Ae(t).look,t.most_basis])});function rp({passage:t}){let[e,n]=P("");async function s(){try{n((await Z().ask("words",{passage:t})).woorden)}catch(o){n(o.message||op.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${op.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Xr(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return O(s,e?{...o,plan:e}:o)}function Wt({id:t,date:e}){let[n,s]=ko(t,e);return a`<span class=${`chip s-${ms(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function le({basis:t}){let[e,n]=ve[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Sm[e]}
    </svg>
  `:null}function ce({of:t}){let e=M(t.flatMap(Ye));return e.length?a`
    <ul class="vindplaatsen">${e.map(n=>a`<li><${ea} passage=${n} /></li>`)}</ul>
  `:null}function Kn({of:t,look:e}){let[n,...s]=Ye(t);return n?a`
    <p class=${e}>
      ${ne(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
      ${Me()&&a`<${rp} passage=${n} />`}
    </p>
  `:null}var op,T,Ft,Ue,Sm,ta,ea,na,ys,$t=C(()=>{"use strict";R();K();B();A();ze();J();ct();Lt();op=k.shared.passage;T=({id:t,text:e})=>qt(t)?a`<a href=${Ve(t)}>${e||x(t)}</a>`:a`<span>${e||x(t)}</span>`;Ft=({ids:t,name:e=x,between:n=", "})=>t.map((s,o)=>[o>0&&n,a`<${T} id=${s} text=${e(s)} />`]),Ue=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${T} id=${s} />${e?.(s)}</li>`)}</ul>`;Sm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};ta=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${H("Severity",t)}</span>`,ea=({passage:t})=>[ne(t),Me()&&a`<${rp} passage=${t} />`];na=({id:t})=>[yt(t,"broader")&&[a`<${T} id=${yt(t,"broader")} />`," › "],a`<${T} id=${t} />`],ys=({id:t})=>Ct(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function qi({list:t,plan:e}){if(!t.length)return a`<p>${sn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${Lm} ...${o} />`]);return a`
    <p class="zacht">${sa.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${T} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function Wi({summary:t,inside:e,open:n=!1}){let[s,o]=P(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function Vi({gap:t}){let e=[t.barrier&&nt(t.barrier).toLowerCase(),t.kind&&rt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${ta} severity=${t.severity} />${" · "}
      <a href=${O(["vragen",t.query])}>${Jn(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${N&&` · ${sn(t.plan).title}`}
      ${qt(t.subject)&&[" · ",a`<${T} id=${t.subject} />`]}
      <${Di} gap=${t} />
    </p>
  `}function ra({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=Ws(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Wi} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${ea} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${sa.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:Jn(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${sa.who}</strong></p><${qi} list=${t.candidates} plan=${t.plan} />`}
    <${bs} text=${()=>Gr(t.sentence,Ws(t),e,et(t.plan))} />
  `} /></div>`}var sa,Gn,Ws,Jn,ap,Om,Cm,jm,oa,Ri,Lm,Di,ip,_o=C(()=>{"use strict";ho();R();K();B();A();J();ct();oe();$t();sa=k.shared.gaps,Gn=t=>[t,...t.also],Ws=t=>ne(t.evidence)?[t.evidence]:[],Jn=t=>y.queries[t]?.title||t,ap=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Om=({sentence:t,subject:e,topic:n})=>[t,y.topics.find(s=>s.id===n)?.title,...[e,...y.works[e]?.chapters||[]].map(s=>y.called[s]?.label)].join(" "),Cm=(t,e)=>ap(e.gewicht,[t.severity])&&(!e.tekst||Vn(Om(t),e.tekst))&&Gn(t).some(n=>ap(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),jm=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},oa=t=>t.flatMap(e=>Gn(e).map(n=>jm(e,n))),Ri=(t,e)=>(e.vraag?oa(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>Cm(n,e)),Lm=({phrase:t,work:e,more:n})=>e?[t," (",a`<${Ft} ids=${e} name=${ee} />`,n&&sa.more_work,")"]:t;Di=({gap:t})=>a`<span class="alleen-papier">${Ws(t).map(e=>a` · <${ea} passage=${e} />`)}</span>`;ip=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity}`}>
    <h3>${t.sentence}</h3>
    <${Vi} gap=${t} />
    <${ra} gap=${t} scenario=${e} />
  </article>
`});function vo(t,e,n=null,s=Fm()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||aa(l.key),turn:Ui(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(Mm.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:aa(t),folds:!0,more:!0,turn:Ui(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Ds({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,lp).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>lp&&" …"}</span>`}
    </div>
  `}function ia({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||aa(t),turn:s||Ui(t)};return a`
    <section class="blok">
      ${t?a`<${Ds} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Vs(r)}>${o}</div>
    </section>
  `}var Mm,cp,zm,Tm,lp,Fm,Hi,aa,Ui,Vs,ws,Hs=C(()=>{"use strict";R();K();St();B();A();Mm=k.shared,cp="uit",[zm,Tm,lp]=[20,6,4],Fm=()=>Y()?Tm:zm,Hi=()=>(L.route.query.vouw||"").split(",").filter(Boolean),aa=t=>Hi().includes(cp)||Hi().includes(t),Ui=(t,e=[t])=>()=>{let n=e.filter(o=>aa(o)!==(o===t)),s=Hi().filter(o=>o!==cp&&!e.includes(o));I({vouw:[...s,...n].join(",")},!0)};Vs=t=>t.open?null:"dicht";ws=({id:t,items:e,first:n,as:s="ul"})=>vo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Ds} part=${o} />`}
      <${s} class=${Vs(o)}>${o.rows}<//>
    `)});function Em({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function pt({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p}=n,[u,$]=P(t),m=l?Ki(l,t):u,d=h=>{let b=m===h.key?`-${h.key}`:h.key;l?I({[l]:b===t?null:b},!0):$(b);let w=k.shared.table,v=b.startsWith("-")?w.descending:w.ascending;bt(g(w.sorted,{column:h.label.toLowerCase(),direction:v}))},f=vo(s,Cr(r,i,m),m===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(h=>a`<${Em} id=${s} column=${h} sort=${m} turn=${d} />`)}
          </tr>
        </thead>
        ${f.map(h=>a`
            <tbody role="rowgroup" key=${h.more?"meer":h.key} class=${Vs(h)}>
              ${h.folds&&a`<${Bm} part=${h} columns=${i} ...${e} />`}
              ${h.rows.map(b=>a`<${Am} row=${b} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function pn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var Ki,Am,Bm,be,Mn,Qn,Ne=C(()=>{"use strict";ye();R();K();B();A();J();ct();Hs();$t();Ki=(t,e="")=>L.route.query[t]||e;Am=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,Bm=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Ds} part=${t} count=${s&&j(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;be=(t,e,n,s=x)=>({key:t,label:e,text:o=>s(n(o)),cell:o=>a`<${T} id=${n(o)} text=${s(n(o))} />`}),Mn=(t,e,n,s)=>({key:t,label:e,text:o=>he(n(o),s),cell:o=>a`<${Wt} id=${n(o)} date=${s} />`}),Qn=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>a`<${ce} of=${e(n)} />`})});function Nm({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of ot(t,"who",e))vn(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${T} id=${s} />${` (${M(o).join(", ")})`}<${ys} id=${s} /></li>`)}
    </ul>
  `:k.shared.no_partner}function Pm(t){let e=_(t,"dueBy");return e&&` (${g(Pe.bound,{date:lt(e)})}; ${Wo(_(t,"modality"))})`}function Us({of:t}){let e=o=>[yt(o,"barrier")&&g(Pe.at_step,{step:x(yt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>_(o,r)&&Tt(o,r))].filter(Boolean),n=o=>_(o,"status")?g(Pe.other_status,{reading:e(o).join(", ")}):g(Pe.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Pe.other_unsaid}),s=Jt(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${_(o,"rationale")}</li>`)}
    </ul>
  `:null}function Yo({id:t,read:[e,n]=[_(t,"basis"),_(t,"strength")]}){let s=gt(t,"interventionKind").map(rt).join(", ");return a`
    <div class="koppeling">
      <p>
        <${na} id=${yt(t,"barrier")} />
        ${` · ${s} · ${H("Strength",n)} · `}
        <${le} basis=${e} />${` ${ve[e]?.[1]||H("Basis",e)}`}
      </p>
      <p class="reden"><strong>${Pe.here}</strong>${_(t,"rationale")}</p>
      <${Us} of=${t} />
    </div>
  `}function up({id:t,scenario:e,contributions:n}){let{date:s}=e,o=$s(t,s),r=_(t,"promise"),i=po(t,s),{links:l}=V(e),c=n.length?n.map(u=>a`<${Yo} id=${u} read=${l[u]} />`):_(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Pe.across}</strong>${_(t,"rationale")}</p>`,p=[[Pe.facts.deadline,i.length>0&&a`<${Im} ids=${i} date=${s} />`],[Pe.facts.who,a`<${Nm} id=${t} date=${s} />`],[Pe.facts.figures,la(t).length>0&&a`<${Gi} id=${t} date=${s} />`],[Pe.facts.how,c],[Pe.facts.where,a`<${ce} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${T} id=${t} /></h3>
      <p class="regel">${te(t)} · <${Wt} id=${t} date=${s} /></p>
      <${pp} lead=${r&&Pe.promise} text=${r||_(t,"summary")} />
      <${pp} lead=${Pe.progress} text=${_(o,"summary")} />
      ${o&&a`<${Us} of=${o} />`}
      <${pn} pairs=${p} />
    </article>
  `}var Pe,Im,la,Gi,pp,pe,zn=C(()=>{"use strict";R();B();zt();A();Fe();J();ct();Lt();$t();Ne();Pe=k.shared.work;Im=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=_(n,"deadlineLabel"),{delivery:o}=_e(n,e);return a`
        <li>
          ${s&&`${W(s)}: `}“${_(n,"deadlineText")}”${Pm(n)}
          ${_(n,"revises")==="true"&&`, ${Pe.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,la=(t,e)=>Te(t,"figure",e),Gi=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${la(t,e).map(n=>a`
        <li>
          <${T} id=${n} />: <strong>${y.lookups[n]?.description}</strong><${ce} of=${[n]} />
        </li>
      `)}
  </ul>
`;pp=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;pe=t=>[...t].sort((e,n)=>G(x(e),x(n)))});function Yn({bar:t,most:e=Rm}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function ua(t,e,n){let{word:s,lines:o}=Ae(t),r=t&&[t.strict,ve[t.most_basis]?.[1],t.requested&&Tn.requested_mark];return[s,...o,...r||[],e&&pa(e,n)].filter(Boolean).join(" · ")}function Vm({cell:t}){let{column:e,plan:n,why:s=[],across:o=0,candidates:r,undecided:i}=t;if(i)return a`<p>${Tn.undecided}</p>`;let l=ks({column:e,barrier:null},n,L.route.query),c=a`<a href=${l}>${Tn.see_elsewhere}</a>`;return a`
    <p>${bo(et(n))}</p>
    ${s.length>0&&a`<h3>${Tn.why}</h3>`}
    ${s.map(p=>a`<p>${_(p,"rationale")} <span class="zacht">${_(p,"source")}</span></p>`)}
    ${o>0&&a`<p>${g(Tn.elsewhere,{count:o,kind:rt(e)})} ${c}</p>`}
    ${r&&a`<h3>${Tn.who}</h3><${qi} list=${r} plan=${n} />`}
  `}function Hm({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=Nt(),c=Nt();Ge(()=>{let b=document.getElementById(qs(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(qs(i)))?.focus()},[]);let{word:p,lines:u,look:$}=Ae(e),m=g(Tn.panel_note,{scenario:Mt(o,r)}),d=n&&g(Tn.changed.usual,{phrase:Zr(n.usual)}),f=e.initiatives>0&&!o.strict&&W(e.strict||r.words.stands),h=e.things.map(b=>{let w=Ar(b).filter(v=>e.links.includes(v));return a`<${up} key=${b} id=${b} scenario=${o} contributions=${w} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>L.led?history.back():I({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${g(Tn.panel,{row:t.label,step:nt(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${pa(n,r)}. ${d}</p>`}
      ${f&&a`<p class="zacht">${f}.</p>`}
      <p class="zacht">${N&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${Tn.requested} <${Ft} ids=${e.requested} />.</p>`}
      ${h.length?h:a`<${Vm} cell=${e} />`}
    </dialog>
  `}function xo({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=Qr(t),i=et(r);if(!i)return null;let l=Be(e,n,i).find($=>$.key===s),c=l?.cells[cn(i).indexOf(o)];if(!c)return null;let p=wo(e,n,i)(s,o);return a`<${Hm} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Ie,Tn,Rm,Zo,Ji,qm,Wm,Dm,ca,pa,Ks=C(()=>{"use strict";R();K();B();A();bn();J();ct();Lt();_o();$t();zn();Ie=k.overview.legend,Tn=k.overview,Rm=20;Zo=({expected:t=Ie.expected,quiet:e=Ie.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ie.states.map(o=>a`
        <li>
          <span class="staal"><${Yn} bar=${[[o,1,0]]} /></span>${W(y.codes.CellState[o].label)}
        </li>
      `)}
    <li><span class="staal"><${Yn} bar=${[[Ie.support_state,1,1]]} /></span>${Ie.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ie.undecided}</li>`}
    <li>
      <span class=${n?"staal blanco":"staal streepje"} aria-hidden="true">${!n&&"–"}</span>
      ${e}
    </li>
  </ul>
`,Ji=()=>a`
  <ul class="stalen">
    ${Object.entries(ve).map(([t,[,e]])=>a`<li><span class="staal"><${le} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[qm,...Wm]=Ie.sample.words,Dm=Ie.sample.bar.map(([t,e])=>[t,Number(e),0]),ca=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ie.title}>
    <h2>${Ie.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Yn} bar=${Dm} /><strong>${qm}</strong>
      ${Wm.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ie.explain}</p>
    <${Zo} undecided=${t} />
    <h3>${Ie.how}</h3>
    <${Ji} />
    <p><span class="anders">${Ie.other}</span>${Ie.other_says}</p>
    <ul class="stalen">${Ie.said.map(e=>a`<li>${e}</li>`)}</ul>
  </aside>
`,pa=({by:t},e)=>ae(e).overview.changed[t]});function mp({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${W(s)}`;return a`<${pn} pairs=${Object.values(y.codes[t]).map(n=>[e(n),n.definition])} />`}function fp({id:t=""}){let e=ue.reading;return a`
    <${kn} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${mp} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${Un(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Km(){let{howto:t}=k.overview,e=Object.values(ve).map(([s])=>s),n={report:N?t.reports:Hn(),marks:e.join(" "),source:Es()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function Gm({name:t,one:e,plan:n,open:s}){let o=i=>a`<li key=${i}>${fn(i)?a`<${T} id=${i} />`:i}</li>`,r=Nt();return Zt(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${Xr(t,N?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<ul class="geteld">${e.things.map(o)}</ul>`}
    </li>
  `}function Ym(){let t=pe(Re.unjudged),e=n=>a`<span class="zacht"> – ${te(n).toLowerCase()}</span>`;return a`
    <${kn} of=${ue.unjudged} id="ongeplaatst" count=${t.length}>
      ${t.length?a`<${Ue} ids=${t} more=${e} />`:a`<p>${ue.unjudged.none}</p>`}
    <//>
  `}function Zm(){let t=o=>a`
    <li>
      <${T} id=${yt(o,"initiative")} />${" → "}<${na} id=${yt(o,"barrier")} />
      ${`: ${_(o,"rationale")}`}<${Us} of=${o} />
    </li>
  `,e=$p(Re.weak).map(t),n=g(ue.weak.intro,Re.links),s=$p(Re.statuses).map(o=>a`
      <li><${T} id=${yt(o,"initiative")} />${`: ${Tt(o,"status")}`}<${Us} of=${o} /></li>
    `);return a`
    <${kn} of=${ue.weak} id="lezing" count=${e.length} intro=${n}><ul>${e}</ul><//>
    <${kn} of=${ue.other} id="anders" count=${Re.other.length}><ul>${Re.other.map(t)}</ul><//>
    ${s.length>0&&a`<${kn} of=${ue.statuses} id="standen" count=${s.length}><ul>${s}</ul><//>`}
  `}function tf(){if(!Re.judged.length)return null;let t=e=>g(ue.judged.line,{step:x(yt(e,"barrier")),kinds:gt(e,"interventionKind").map(rt).join(", "),state:Tt(e,"state"),why:_(e,"rationale"),who:_(e,"post"),date:lt(_(e,"asOf"))});return a`
    <${kn} of=${ue.judged} id="oordelen" count=${Re.judged.length}>
      <ul>${Re.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function ef(){let t=ue.expected.columns,e=[be("stap",t.step,n=>yt(n,"barrier")),{key:"soort",label:t.kind,text:n=>gt(n,"interventionKind").map(rt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>_(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>_(n,"source")}];return a`
    <${kn} of=${ue.expected} id="verwacht" count=${Re.expected.length}>
      <${pt} id="verwachtingen" caption=${ue.expected.caption} rows=${Re.expected} columns=${e} />
    <//>
  `}var Xo,ue,Um,kn,Jm,Qm,hp,Re,dp,$p,Xm,gp,bp=C(()=>{"use strict";R();K();St();B();zt();A();J();ct();Ks();Hs();$t();Ne();zn();Xo=k.method,ue=k.unknown,Um=3,kn=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${ia} id=${e!==void 0&&e<=Um?"":s} close=${o}
    title=${e===void 0?t.title:g(ue.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;Jm=()=>I({getal:null},!0),Qm=({scenario:t})=>a`
  <${kn} of=${Xo.numbers} id="getallen" close=${L.route.query.getal?Jm:null}>
    ${me(t).map(e=>a`
        ${N&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(xn(t,e).named).map(([n,s])=>a`
              <${Gm} key=${n} name=${n} one=${s} plan=${e} open=${L.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,hp=({route:t})=>a`
  <${tt} text=${Xo.title}><p class="uitleg">${Xo.intro}</p><//>
  <${Km} />
  <div class="blok"><${ca} /></div>
  <${kn} of=${Xo.states} id="standen"><${mp} list="CellState" /><//>
  <${Qm} scenario=${U(t.query)} />
  <${fp} />
  <p><a href=${O("weet-niet")}>${Xo.unknown}</a></p>
`,Re=y.unknown,dp=({of:t,id:e,ids:n})=>a`
  <${kn} of=${t} id=${e} count=${n.length}><${Ue} ids=${pe(n)} /><//>
`,$p=t=>[...t].sort((e,n)=>G(x(yt(e,"initiative")),x(yt(n,"initiative"))));Xm=()=>a`
  <${kn} of=${ue.clashes} id="tegenspraak" count=${Re.clashes.length}>
    ${pe(Re.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${T} id=${t} /></h3>
          <p>${_(t,"summary")}</p>
          <${ce} of=${[t]} />
        </div>
      `)}
  <//>
`;gp=()=>a`
  <${tt} text=${ue.title}><p class="uitleg">${ue.intro} ${Cn}</p><//>
  <${Ym} />
  <${Zm} />
  <${Xm} />
  <${tf} />
  <${dp} of=${ue.nameless} id="naamloos" ids=${Re.nameless} />
  <${dp} of=${ue.generic} id="verzamelnamen" ids=${Re.generic} />
  <${ef} />
  <${fp} id="lezen" />
`});function Pt({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||L.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>I({[e]:i.target.value})}>
        ${!o&&a`<option value="">${un.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function yp({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=P(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function dn({children:t}){if(!Y())return a`<section class="filters" aria-label=${un.filters}>${t}</section>`;let e=Object.keys(L.route.query).map(o=>o==="lezing"?"koppelingen":o),n=M(e).filter(o=>!nf.test(o)).length,s=n?g(un.filters_set,{count:n}):un.filters;return a`<${yp} look="filters" id="filterknop" phrase=${s}>${t}<//>`}function Gs({children:t}){let e=!Y()&&sf.some(n=>L.route.query[n]);return a`
    <${yp} look="keuzes" id="wijzig" phrase=${un.change} opens=${e}>${t}<${da} /><//>
  `}function tr(){let t=U(L.route.query),e=et(t.plan)?.dates||In;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=gi(L.route.query,"stand",n);return a`<${Zn} legend=${un.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function Qi(){let{query:t}=L.route,e=U(t),{counted:n}=ae(et(e.plan)).shared.choices,s=Object.entries(of).filter(([,o])=>kp(o,U({...t,...o})));return s.length<2?null:a`
    <fieldset class="keuze">
      <legend>${n.title}</legend>
      <div class="knoppen">
        ${s.map(([o,r])=>a`<label>
            <input type="radio" name="telt" id=${`telt-${o}`} checked=${kp(r,e)}
              onChange=${()=>I(r)} />
            ${n[o]}
          </label>`)}
      </div>
    </fieldset>
  `}function da(){let{query:t}=L.route,e=un.choices,n=Object.entries({"":e.with,uit:e.without}),s=U(t).expect?"":"uit",o=gi(t,"verwachtingen",n);return a`
    <${Js} />
    <${Qi} />
    <${tr} />
    <${Zn} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var un,Zn,So,_s,nf,sf,Js,of,kp,Oo,$a,Xn,Xe=C(()=>{"use strict";R();K();St();B();zt();A();ct();un=k.shared,Zn=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>I({[e]:r||null})}>${i}</button>
        `)}
    </div>
  </fieldset>
`;So=({label:t=un.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${L.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>I({[e]:s.target.value},!0)} />
  </label>
`,_s=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>I(Object.fromEntries(t.map(e=>[e,null])))}>
    ${un.clear}
  </button>
`;nf=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/;sf=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Js=()=>{let t=y.plans.map(e=>[e.key,e.title]);return N&&a`<div class="velden"><${Pt} label=${un.plan} name="plan" options=${t} /></div>`};of={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},kp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Oo=()=>U(L.route.query).strict&&a`
    <p class="zacht">
      ${un.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>I({lezing:null})}>${un.choices.strict_off}</button>
    </p>
  `,$a=({scenario:t})=>a`
  <details class="blik">
    <summary>${Mt(t)} <span class="wijzig">${k.gaps.change}</span></summary>
    <${da} />
  </details>
`,Xn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${N&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function rf(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function af(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=Xi(s,o,.8);return n}function cf(t,e){return[...t.querySelectorAll(lf)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=ma(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return pf(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(Yi(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:wp[s.tagName](i,s),...c,dash:p,opacity:u}]})}function pf(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=Qs(" ",$,u.fontWeight)),!p.trim())return[];i=!0;let d={at:ma(new DOMMatrix(e).translate(l,o)),text:p.trim(),size:$,weight:u.fontWeight,fill:u.fill};return l+=Qs(p.trim(),$,u.fontWeight),[d]})}function Qs(t,e,n){return Zi.font=`${n} ${e}px ${fa}`,Zi.measureText(t).width}function uf(t,e,n){let{width:s,height:o}=e,r=ma(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Xi(s/2,o/2,s/2-1):er(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;Yi(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:rf(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:af(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:er(0,o/2-1,s,2),fill:u[0]});for(let[,d,f,h]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(f)?i.push({at:r,d:er(0,o+Number(f),s,-Number(f)),fill:d}):i.push({at:r,d:er(+h/2,+h/2,s-+h,o-+h),fill:"none",stroke:d,wide:+h});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:t.getPropertyValue(`border-${d}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&$("top").wide)i.push({at:r,d:c,fill:"none",...$("top")});else for(let[d,f]of Object.entries(m)){let h=$(d);h.wide&&Yi(h.stroke)&&i.push({at:r,d:f,fill:"none",...h})}return i}function df(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let $=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-$.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,$.right-m.on.left,m.on.height)):i.push({on:$,text:p})}Qs("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Zi.measureText("x");return i.map(({on:p,text:u})=>{let $=u;for(;$&&p.left+Qs($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==u&&($=`${$.slice(0,-1).trim()}…`);let m=ma(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function _p(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return cf(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?df(u,l,c):u instanceof Element?_p(u,l,c):[]);return o.style.transform="",[...uf(s,i,l),...p]}function tl(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=_p(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*Qs(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var ma,Yi,er,Xi,wp,lf,Zi,fa,vp=C(()=>{"use strict";ma=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Yi=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),er=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,Xi=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;wp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Xi(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>er(t("x"),t("y"),t("width"),t("height"))},lf=[...Object.keys(wp),"text"].join();Zi=document.createElement("canvas").getContext("2d"),fa=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function el(t,e,n,s,o,r){let i=dc(t,p=>Qs(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,ts,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function Cp({title:t,scenario:e,of:n,legend:s}){let{version:o,content:r}=y.meta,i=[Un(et(e?.plan)),e&&Mt(e)].filter(Boolean).join(". "),l=g(ha.foot,{version:o,content:(r||"").slice(0,12)}),c=document.querySelector(n);c.classList.add("heel");let p=tl(c);c.classList.remove("heel");let u=Math.max(p.width,mf),$=el(t,22,650,$f,u,ts),m=el(`${i}. ${Cn}`,13,400,xp,u,$.below+2),d=m.below+16,[f,h,b]=[ts,d+p.height+24,0],w=[...document.querySelectorAll(s)].map(tl).flatMap(z=>{f>ts&&f+z.width>ts+u&&([f,h,b]=[ts,h+b+6,0]);let D=Op(z.shapes,f,h);return f+=z.width+20,b=Math.max(b,z.height),D}),v=el(l,13,400,xp,u,h+b+16),S=[...$.shapes,...m.shapes,...Op(p.shapes,ts,d),...w,...v.shapes];return{title:`${t} ${i}. ${Cn}`,width:u+2*ts,height:v.below+ts,shapes:S}}function gf(t){let{title:e,width:n,height:s,shapes:o}=Cp(t),r=(c,p,u,$="")=>{let m=c.appendChild(document.createElementNS(hf,p));for(let[d,f]of Object.entries(u))f!==void 0&&f!==""&&m.setAttribute(d,String(f));return m.textContent=$,m},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":fa,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:f,size:h,weight:b,slant:w,opacity:v}of o){let[S,z,D,q,X,Ht]=c,F=S===1&&!z&&!D&&q===1?`translate(${X} ${Ht})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:F,fill:$,...m&&m!=="none"&&{stroke:m,"stroke-width":d,"stroke-dasharray":f},opacity:v===1?void 0:v}):r(l,"text",{transform:F,...{"font-size":h,"font-weight":b,"font-style":w},fill:$},p)}ln(`${t.name}.svg`,new XMLSerializer().serializeToString(l),"image/svg+xml")}async function bf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=Cp(t),o=document.createElement("canvas"),r=Math.min(ff,Sp/e,Sp/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:f,size:h,weight:b,slant:w="",opacity:v=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=$,i.font=`${w} ${b} ${h}px ${fa}`,p!==void 0&&i.fillText(p,0,0);let S=new Path2D(u);$!=="none"&&i.fill(S),m&&m!=="none"&&d&&(i.strokeStyle=m,i.lineWidth=d,i.setLineDash((f||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(S)),i.restore()}let l=`${t.name}.png`;o.toBlob(c=>c?ln(l,c,"image/png"):bt(g(ha.too_large,{name:l})),"image/png")}var ha,$f,xp,ts,mf,ff,Sp,Op,hf,Ke,vs=C(()=>{"use strict";ye();R();B();A();ct();oe();vp();ha=k.shared.export,[$f,xp]=["#16212B","#46525D"],[ts,mf,ff,Sp]=[28,720,2,12e3],Op=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));hf="http://www.w3.org/2000/svg";Ke=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>gf(t)}>${ha.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>bf(t)}>${ha.png}</button>
  </span>
`});function jp({rows:t,unit:e,end:n}){let s=n?Dt.right:Dt.left-Dt.box,o=n?Dt.right+Dt.box+12:Dt.left-Dt.box-12;return t.map(({state:r,count:i,y:l})=>{let c=Dt.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${Dt.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${xs(r)}
        </text>
      </g>
    `})}function kf({band:t,unit:e}){let n=t.count*e,s=Dt.top+t.y1*e+n/2,o=Dt.top+t.y2*e+n/2,r=(Dt.left+Dt.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${Dt.left} ${s} C${r} ${s} ${r} ${o} ${Dt.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${Lp(t)}</title></path>
  `}function yf({flow:t}){let e=Math.max(...t.bands.map(n=>n.count));return a`<div class="standlijst">
    ${t.left.map(({state:n,count:s})=>a`
        <section>
          <h3>${s} ${xs(n)}</h3>
          <ul>
            ${t.bands.filter(o=>o.from===n).map(o=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${o.to}`}
                      style=${{width:`${100*o.count/e}%`}}></i>
                    ${o.count} ${xs(o.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${Ys.listed}</p>
  </div>`}function Mp({flow:t,one:e,other:n,counted:s}){if(Y())return a`<${yf} flow=${t} />`;let o=Dt.height/t.height,r=t.bands.map(Lp).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${Ys.title}>
      <svg viewBox=${`0 0 ${Dt.width} ${Dt.height+Dt.top+14}`} role="img"
        aria-label=${g(Ys.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${Dt.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Dt.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${kf} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${jp} rows=${t.left} unit=${o} />
        <${jp} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${Ys.caption}</figcaption>
      <p class="acties"><${Ke} name="overgang" title=${`${Ys.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var Ys,Dt,xs,Lp,zp=C(()=>{"use strict";R();St();B();A();J();vs();Ys=k.compare.flow,Dt={width:960,height:430,top:40,left:230,right:640,box:16},xs=t=>t?W(H("CellState",t)):Ys.fresh,Lp=({count:t,from:e,to:n})=>j(Ys.band,t,{from:xs(e),to:xs(n)})});function xf(t){let e=Fn[Fn.length-1],n=y.plans.map(c=>Fn.findLast(p=>p.plan===c)||e),[s,o]=N?n:[Fn[0],e],r=Fn.slice(0,-1).find(c=>c.key===t.van)||s,i=Fn.slice(Fn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function Sf({change:t,other:e}){let n=Ln(t.kind,t.other_barrier,e.plan.key),s=O("overzicht",{cel:n,stand:e.date===Le?null:e.date},!1),o=g(Q.see_cell,{kind:rt(t.kind),step:nt(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${s}>${Q.see}<span class="sr">${o}</span></a></li>`}function Of({rows:t}){let e={of:([n])=>n,titles:Object.entries(Object.fromEntries(t.map(([n,s])=>[n,s])))};return a`
    <section class="blok">
      <h2>${g(Q.stated,{count:t.length})}</h2>
      <p class="zacht">${Q.stated_note}</p>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${vo("uitspraken",t,e).map(n=>a`
          ${n.folds?a`<${Ds} part=${n} level=${3} count=${n.rows.length} />`:a`<h3>${n.title}</h3>`}
          <ul class=${Vs(n)}>
            ${n.rows.map(([,,s,o])=>a`
                <li>
                  ${o}${" "}
                  <a href=${Ve(s)}>${Q.see}<span class="sr"> ${x(s)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function Cf({found:t,one:e,other:n,mode:s,counted:o}){let r={of:m=>m.other_barrier||m.barrier||"",titles:[...an,["",k.shared.all_steps]]},i={of:({whose:m})=>m,titles:Object.entries(Q.whose).map(([m,d])=>[m,g(d,{one:e.plan.title,other:n.plan.title})])},l=m=>m.map(d=>x(fe(d)||d)).join(", "),c=m=>M([m.barrier,m.other_barrier].map(nt)).join(" / "),p=m=>W(rt(m.kind))+(s==="plans"?` (${c(m)})`:""),u=[{key:"stap",label:Q.columns.step,text:c},{key:"soort",label:Q.columns.kind,text:m=>W(rt(m.kind))},{key:"een",label:e.label,text:m=>W(m.states[0])},{key:"ander",label:n.label,text:m=>W(m.states[1])},{key:"weg",label:Q.left[s],sort:!1,text:m=>l(m.left)},{key:"erbij",label:Q.joined[s],sort:!1,text:m=>l(m.joined)}],$=()=>gn(u,t.changes,()=>ge(null,"",o));return a`
    ${vo("verschillen",t.changes,s==="plans"?i:r).map(m=>a`
        ${m.folds&&a`<${Ds} part=${m} level=${3} count=${j(Q.differ,m.rows.length)}
            names=${m.rows.map(p)} />`}
        <ul class=${Vs(m)}>
          ${m.rows.map(d=>a`<${Sf} change=${d} other=${n} />`)}
        </ul>
      `)}
    ${t.notes.map(m=>a`<p class="zacht">${m}</p>`)}
    <details>
      <summary>${Q.as_table}</summary>
      <${pt} id="vakken" caption=${Q.table} rows=${t.changes} columns=${u} />
      <div class="acties"><${se} name="vergelijk-vakken.csv" rows=${$} /></div>
    </details>
  `}function jf({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>xs(p)},...e.right.map(({state:p})=>({key:p,label:xs(p),sort:!1,text:u=>String(e.bands.find($=>$.from===u.state&&$.to===p)?.count||Q.nothing)}))],c=g(Q.counts_table,{before:n.label,after:s.label});return a`
    <section class="blok">
      <h2>${Q.counted}</h2>
      <p class="zacht">
        ${g(Q.counts,{both:i,fresh:t.fresh.length})}${" "}
        ${r.length>0&&j(Q.heads,r.length,{names:Xt(r.map(ee))})}
      </p>
      <${Mp} flow=${e} one=${n} other=${s} counted=${o} />
      <details>
        <summary>${Q.flow.table}</summary>
        <${pt} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    </section>
  `}function Mf(t,e,n){let{actions:s}=t;return{notes:e?[]:t.notes,statements:t.statements.filter(([,,o])=>n(o)),changes:e?t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)):t.changes,actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function zf({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":he(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${Q.not_yet}</span>`:a`<${Wt} id=${m} date=${e.date} />`,p=[be("actie",Q.action,m=>m),{key:"wat",label:Q.what,text:te},{key:"plan",label:e.label,text:l,cell:c},Mn("nu",n.label,m=>m,n.date)],u=()=>gn(p,r,()=>ge(null,e.plan.key,o)),$=()=>I({alles:s?null:"ja"});return a`
    <section>
      <h2>${g(s?Q.all:Q.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${$}>${Q.show_all}</button>
        <${se} name="vergelijk.csv" rows=${u} />
      </div>
      <${pt} id="vergelijk" caption=${Q.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function Fp({route:t}){if(Fn.length<2)return a`<${tt} text=${Q.title} /><p>${Q.alone}</p>`;let{one:e,other:n,after:s}=xf(t.query),o=U(t.query),r=Pi(o),i=vf(e,n,o),l=on.some(b=>b.notation===t.query.stap)?t.query.stap:"",c=i.actions&&Wn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",p=Lf(l,c),u=Mf(i,l,p),{actions:$}=u,m=l&&c?null:$?.flows[l||c],d=Fr.filter(b=>je(b,e.plan.key)&&y.works[b]?.container&&p(b)),f=$?"dates":"plans",h=g(Q.intro[f],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${tt} text=${Q.heading[f]} title=${Q.title}><p class="uitleg">${h} ${Cn}</p><//>
    <${dn}>
      <${Qi} />
      <div class="velden">
        ${Fn.length>2&&a`
            <${Pt} label=${Q.first} name="van" chosen=${e.key} options=${Tp(Fn.slice(0,-1))} />
            <${Pt} label=${Q.second} name="met" chosen=${n.key} options=${Tp(s)} />
          `}
        <${Pt} label=${Q.columns.step} name="stap" options=${an} />
        ${$&&a`<${Pt} label=${wf} name="hoofdstuk" options=${_f} />`}
      </div>
    <//>
    ${$&&m&&a`<${jf} ...${{actions:$,flow:m,one:e,other:n,counted:r,heads:d}} />`}
    ${$&&a`<${Of} rows=${u.statements} />`}
    ${!c&&a`<section class="blok">
      <h2>${g(Q.cells,{count:u.changes.length})}</h2>
      ${u.changes.length?a`<${Cf} found=${u} one=${e} other=${n} mode=${f} counted=${r} />`:[a`<p>${k.shared.none}</p>`,u.notes.map(b=>a`<p class="zacht">${b}</p>`)]}
    </section>`}
    ${$&&a`<${zf} ...${{actions:$,one:e,other:n,counted:r,all:!!t.query.alles}} />`}
    <${re} text=${j(Q.shown,u.changes.length)} />
  `}var Q,wf,_f,Fn,Tp,vf,Lf,Ep=C(()=>{"use strict";R();K();St();B();zt();A();bn();J();ct();Lt();Xe();oe();Hs();$t();zp();Ne();Q=k.compare,wf=k.measures.fields.chapter,_f=Wn.map(t=>[t,x(t)]),Fn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:N?g(Q.side,{plan:t.title,label:n}):W(n)}))),Tp=t=>t.map(e=>[e.key,e.label]),vf=(t,e,{stated:n,strict:s})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`];Lf=(t,e)=>n=>(!t||Sn(n).includes(t))&&(!e||y.works[n]?.chapters?.includes(e))});function Ff({row:t,cell:e,change:n,step:s,plan:o}){let r=ua(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=Ln(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${qs(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>I({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:nt(s)})}${r}</span>
        <${Ap} cell=${e} />
      </button>
    </td>
  `}function Bp({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?de.undecided:de.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function Af({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(de.caption,{scenario:Mt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${de.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${Ef} step=${l} place=${c+1} column=${e.columns[c]}
                all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Ct(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${T} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${Ff} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${Bp} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function If({plan:t,scenario:e,reach:n}){let s=Be("partner",e,t),o=wo("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Xn} plan=${t} /><p>${de.nothing_yet}</p>`:n.partners?a`
    ${N&&a`<h2>${t.title}</h2>`}
    <${Xn} plan=${t} />
    <p>${xn(e,t).phrase.reach}
      ${" "}<a href=${O("methode",{getal:"organisaties-in-de-tekst"})}>${de.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${Af} plan=${t} reach=${n} scenario=${e} rows=${s}
          changes=${o} />
        <p class="acties">
          <${Ke} name=${`dekking-${t.key}`} title=${de.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${Nf} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${de.alike.title}</h2><p>${de.alike.note}</p></div>
        <ul class="zelfde">
          ${n.alike.map(r=>a`<li key=${r.steps}><strong>${r.steps}</strong> ${r.names}</li>`)}
        </ul>
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${Pf} reach=${n} plan=${t} />
    </div>
  `:a`<p>${de.nothing}</p>`}function Np({route:t}){let e=U(t.query),{reach:n}=V(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${tt} text=${de.heading} title=${de.title} />
      <p class="zacht">${Mt(e)}</p>
      <${Gs} />
    </div>
    ${me(e).map(o=>a`
        <${If} key=${o.key} plan=${o} scenario=${e}
          reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${xo} address=${s} by="partner" scenario=${e} />`}
    <${re} text=${s?"":g(de.shown,{scenario:Mt(e)})} />
  `}var de,Tf,Ap,nl,Ef,Bf,Nf,Pf,Pp=C(()=>{"use strict";R();K();St();B();zt();A();bn();ct();Lt();Ks();Xe();vs();$t();de=k.coverage,Tf=5,Ap=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${le} basis=${t.most_basis} />
    <${Yn} bar=${t.bar} most=${Tf} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;nl=t=>!t.acting&&!t.undecided,Ef=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${nl(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ve(t.id)}>${t.label}</a>
    <span class=${nl(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;Bf=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${Ct(t.id)?"verzamel":""}><${T} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${O("dekking",{...L.route.query,cel:Ln(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Ae(e).word}${n&&`, ${pa(n,o)}`}</span>
      <${Ap} cell=${e} />
    </a>
  </li>
`,Nf=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${Bf} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${N?"h3":"h2"} class="stapkop">
            <span class=${nl(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(de.step,{step:nt(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<${Bp} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,Pf=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${N?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${O("aandachtspunten",{stap:n.step})}>${de.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${de.about}</p>
    <${Zo} expected=${de.expected} quiet=${de.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${Ji} />
    <p><a href=${O("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function qp(t,e){let{columns:n=[]}=V(t).reach.find(c=>c.plan===e.key)||{},s=Be("kind",t,e),o=Be("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap(($,m)=>u[m]?[m]:[]),basis:$=>u[$]?.most_basis||""})).sort((c,p)=>Ip(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>G(i(c),i(p)));return{stops:r,several:l}}var Ip,Rp,sl,ga=C(()=>{"use strict";B();zt();A();Fe();bn();J();Lt();Ip=(t,e)=>Number(Ct(t))-Number(Ct(e))||G(x(t),x(e)),Rp=({date:t,plan:e})=>Bs("InformationFlow").filter(n=>As(n,t)&&je(n,e)).map(n=>{let s=Jt(n,"between"),o=r=>[...Jt(n,r),...s].sort(Ip);return{id:n,state:_(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>G(_(n.id,"content"),_(s.id,"content"))),sl=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function Df(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(D=>o.get(D)).filter(D=>D!==void 0),[u,$]=p.sort((D,q)=>D.left-q.left);if(!u||!$)return{d:"",x:0,y:0};let[m,d]=[u.right-n.left,(u.top+u.bottom)/2-n.top],[f,h]=[$.left-n.left,($.top+$.bottom)/2-n.top],b=(m+f)/2,w=`M${m} ${d}C${b} ${d} ${b} ${h} ${f} ${h}`,v=Wf.map(D=>{let[q,X,Ht,F]=[(1-D)**3,3*D*(1-D)**2,3*D*D*(1-D),D**3];return{d:w,x:q*m+(X+Ht)*b+F*f,y:(q+X)*d+(Ht+F)*h}}),z=v.find(D=>r.every(q=>Math.max(Math.abs(q.x-D.x),Math.abs(q.y-D.y))>qf))||v[0];return c!==void 0&&r.push(z),z})}function Vf(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function Co({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=Nt(),[c,p]=P([]);Ge(()=>{let h=()=>p(Df(l.current,n));h();let b=new ResizeObserver(h);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),$=u.some(h=>h.id===s)?s:u[0]?.id,m=new Set(n.flatMap(({from:h,to:b})=>h===s||b===s?[h,b]:[])),d=({from:h,to:b})=>h===s||b===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${h=>{let b=h.target.dataset.vak;if(!b||h.ctrlKey||h.metaKey||h.altKey)return;if(!Rf.includes(h.key))return i(h.key,b);let w=Vf(h.key,b,e,n);h.preventDefault(),w&&l.current.querySelector(`[data-vak="${CSS.escape(w)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:h},b)=>a`<path d=${h} class=${`${n[b]?.look}${n[b]&&d(n[b])?" aan":""}`} />`)}
      </svg>
      ${e.map((h,b)=>a`
          <div class=${`kolom ${h[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[b]}</h2>
            <ul>
              ${h.map(w=>a`
                  <li key=${w.id}>
                    <button type="button" data-vak=${w.id} tabindex=${w.id===$?0:-1}
                      class=${`doos ${w.look}${m.has(w.id)?" buur":""}`}
                      aria-pressed=${String(w.id===s)} onClick=${()=>r(w.id)}>
                      ${w.text}${w.more}
                      ${!!w.badge&&a`<span class="erbij">+${w.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({x:h,y:b},w)=>n[w]?.number!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${h}px`,top:`${b}px`}}>
              ${n[w].number}
            </span>
          `)}
    </div>
  `}var Rf,qf,Wf,ba=C(()=>{"use strict";R();Rf=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],qf=28,Wf=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function jo({label:t,id:e,thing:n,pick:s,among:o=fn}){let[r,i]=P(!1),l=()=>pe([...Je.keys()].filter(h=>qt(h)&&o(h))),c=Ce(()=>r?l():[],[r]),[p,u]=P(null),$=h=>{let b=Gt(h.trim()),w=z=>[x(z),ee(z),...gt(z,"altLabel")].map(Gt),v=z=>qn(z)?w(z):w(z).slice(0,2),S=c.find(z=>x(z)===h)||c.find(z=>v(z).includes(b));return S?[S]:c.filter(z=>b&&w(z).some(D=>D.includes(b)))};Zt(()=>u(null),[n]);let{route:m}=L,d=h=>{if(L.route!==m)return;let[b,...w]=$(h.target.value);u(b&&!w.length?null:h.target.value),b&&!w.length&&s(b)},f=p?$(p).slice(0,3).map(x).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(fn(n)?x(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(h=>a`<option value=${x(h)}></option>`)}</datalist>
      ${p&&a`<small role="status">${f?g(Wp.meant,{names:f}):Wp.unknown_thing}</small>`}
    </label>
  `}var Wp,ka=C(()=>{"use strict";R();K();B();A();J();zn();Wp=k.explore});function Hf(t){let e=Hp($o(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status">
      <strong>${wt.none}</strong>${e.length>0&&` ${g(wt.only,{names:Vp(e)})}`}
    </p>
  `}function Uf({from:t,to:e,scenario:n}){let s=Mc([t,e],n).map(r=>r.label),o=zc([t,e],n);return a`
    ${s.length>0&&a`<p>${g(wt.shared,{steps:Xt(s)})}</p>`}
    ${o.length>0&&a`<p>${wt.bodies} <${Ft} ids=${o} />.</p>`}
  `}function Kf({from:t,to:e,scenario:n,collective:s}){let o=Ce(()=>qr(t,e,n,s),[t,e,s,n]),r=o.length>Do?g(wt.longer.first,{count:Do}):j(wt.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,Do).map(i=>a`<li><${Ft} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function Jf({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=Hp(t,e),i=Ce(()=>{let f=b=>[ie(b)?"wat":"wie",r.includes(b)&&"verzamel",(b===n||b===s)&&"begin"].filter(Boolean).join(" "),h=b=>r.includes(b.from)||r.includes(b.to)?"l-punt":"l-heel";return{columns:t.layers.map(b=>b.map(w=>({id:w,text:x(w),look:f(w)}))),ties:t.lines.map((b,w)=>({from:b.from,to:b.to,number:w+1,look:h(b)}))}},[t]),l=t.layers.map(f=>ie(f[0])),c=r.length?$o(n,s,o):t,p=c?.length===t.length?c.count:0,u=Vp(r),$=j(wt.works,l.filter(Boolean).length),m={from:x(n),to:x(s),count:t.lines.length},d=f=>I({van:null,naar:null,uit:f,kies:f});return a`
    <p role="status">${p>0&&a`<strong>${j(wt.counted,p,{works:$})}</strong> `}${wt.says}</p>
    ${u&&a`<p>${j(wt.through,t.count-p,{names:u,works:$})} ${wt.dotted}</p>`}
    ${!Y()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${Co} heads=${l.map(f=>f?wt.columns.what:wt.columns.who)} ...${i} chosen=""
              label=${g(wt.picture,m)} choose=${d} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${Ke} name=${k.explore.file} title=${`${m.from} – ${m.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${wt.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:f})=>a`<${Up} roles=${f} />`)}
    </ol>
  `}function Kp({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(m=>Dp(m)?m:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?Lc(n,s,e):[],p=Ce(()=>l?$o(n,s,e,o):null,[n,s,o,e.key,e.plan]),u=(m,d,f)=>a`
    <${jo} label=${d} id=${m} thing=${f} among=${Dp}
      pick=${h=>I({[m]:h})} />
  `,$=(m,d,f)=>a`
    <label class="vink">
      <input type="checkbox" id=${m} checked=${d} onChange=${()=>I({[m]:d?null:"ja"})} />
      ${` ${f}`}
    </label>
  `;return a`
    <section aria-label=${wt.heading}>
      <h2>${wt.heading}</h2>
      <div class="velden">
        ${u("van",wt.from,n)} ${u("naar",wt.to,s)}
        ${$("verzamel",o,wt.collective)}
        ${l&&a`<button type="button" onClick=${()=>I({van:s,naar:n})}>${wt.swap}</button>`}
        ${l&&p&&$("langer",r,wt.longer.show)}
      </div>
      <p><a href=${O("verken",{uit:n,kies:n})}>${wt.back}</a></p>
      ${!(n&&s)&&a`<p>${wt.choose}</p>`} ${n&&n===s&&a`<p>${wt.same}</p>`}
      ${l&&(p?a`<${Jf} ...${i} found=${p} />`:a`<${Hf} ...${i} />`)}
      ${c.length>0&&a`
          <h3>${wt.together}</h3>
          <ul class="wegen">${c.map(m=>a`<${Up} roles=${m} />`)}</ul>
        `}
      ${l&&a`<${Uf} ...${i} />`}
      ${l&&p&&r&&a`<${Kf} ...${i} collective=${o} />`}
    </section>
  `}var wt,Dp,Vp,Hp,Up,Gf,Gp=C(()=>{"use strict";R();K();St();B();A();Vo();J();Lt();ba();vs();$t();ka();wt=k.explore.path,Dp=t=>qt(t)&&(qn(t)||ie(t)),Vp=t=>Xt(t.map(x)),Hp=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Ct(s)&&s!==e&&s!==n);Up=({roles:t})=>a`<li>${t.map(e=>a`
      <p><${T} id=${e.from} />: ${e.phrase}, <${T} id=${e.to} />${Gf(e.to)}</p>
      <${Kn} of=${e.of[0]} look="zacht adres" />
    `)}<${Wt} id=${t[0].to} /></li>`,Gf=t=>N&&` (${Ot(t)?.title})`});function Yp(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=L.route.query,i=Rr(t,e,s),l=c=>{location.hash=O("verken",c)};return{f:()=>o?l({uit:t,kies:t}):I({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&I({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&I({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||I({weg:[...ya(r),t].join(","),kies:null}),p:()=>o?l({van:t}):I({van:t}),Escape:()=>I({kies:null})}}function Qf({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=Yp(t,e),l=Rr(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Ve(t)}>${at.actions.page}</a>
      ${s.join()!==t&&c("f",at.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",j(at.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",at.actions.fold)}
      ${(r||!s.includes(t))&&c("h",at.actions.hide)}
      ${He(t)!=="step"&&c("p",at.actions.path)}
    </p>
  `}function Zp(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${at.panel.label}><p class="zacht">${at.panel.none}</p></section>`;let s=e.roles.filter(i=>i.from===n||i.to===n),o=e.ties.filter(i=>i.work===n||i.step===n).map(i=>({...i,end:n===i.work?i.step:i.work,why:_(i.of,"rationale")})),r=ie(n)?"from":"to";return a`
    <section class="inwoorden" id="inwoorden" aria-label=${at.panel.label}>
      <h2>${es(n)}</h2>
      ${ie(n)&&a`<p>${he(n,t.scenario.date)}</p>`}
      ${fn(n)&&Ct(n)&&a`<p class="zacht">${at.panel.collective}</p>`}
      ${fn(n)&&a`<${Qf} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?at.panel.who:at.panel.what}</h3>`}
      <ul class="buren">
        ${s.map(i=>a`<li>
            <${T} id=${i[r]} /><span class="zacht"> – ${i.phrase}</span>
            <${Kn} of=${i.of[0]} look="zacht adres" />
          </li>`)}
      </ul>
      ${o.length>0&&a`<h3>${n===o[0].work?at.panel.step:at.panel.what}</h3>`}
      <ul class="buren">
        ${o.map(({work:i,of:l,basis:c,end:p,why:u})=>a`<li>
            ${p===Ps?at.no_step:a`<${T} id=${p} />`}
            ${" "}<${le} basis=${c} />
            ${u&&a`<span class="zacht"> ${at.panel.reason} ${u}</span>`}
            ${l!==i&&a`<${Kn} of=${l} look="zacht adres" />`}
          </li>`)}
      </ul>
    </section>
  `}function Xp({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Ce(()=>{let u=d=>`wie${Ct(d)?" verzamel":""}`,$=d=>!o&&e.includes(d)?" begin":"",m=d=>o||e.includes(d)?0:Rr(d,t,s);return{columns:[t.who.map(d=>({id:d,text:es(d),look:u(d)+$(d),badge:m(d)})),t.what.map(d=>({id:d,text:es(d),look:`wat${$(d)}`,more:[Qp(ms(d,s.date)),a` <small>${Tt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:es(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:f,role:h})=>({from:d,to:f,look:`l-heel r-${h}`})),...t.ties.map(({work:d,step:f,basis:h})=>({from:d,to:f,look:Jp(h,f)}))]}},[t]),l=u=>I({kies:u===n?null:u}),c=(u,$)=>$!==Ps&&Yp($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g(at.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${Co} heads=${at.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${at.intended}</li>`}
      <li class="zacht">${at.to_step}</li>
      ${Object.entries(ve).map(([u,[,$]])=>a`<li><span class=${`streep ${Jp(u)}`} aria-hidden="true"></span>${$}</li>`)}
      ${Object.entries(y.codes.CellState).filter(([u])=>t.what.some($=>ms($,s.date)===u)).map(([u,{label:$}])=>a`<li>${Qp(u)}${W($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${at.keys}</p>
  `}function tu({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map($=>$.to)),r=[...t.roles.map($=>({who:$.from,role:$.phrase||"",work:$.to,of:$.of})),...t.what.filter($=>!o.has($)).map($=>({who:"",role:"",work:$,of:[]}))],i=$=>t.ties.filter(m=>m.work===$).map(m=>m.step),l=$=>Dn($,n,s).length?at.list.away:at.list.no_partner,c=[{...be("wie",at.list.who,$=>$.who),text:$=>$.who?es($.who):l($.work),cell:({who:$,work:m})=>$?[a`<${T} id=${$} />`,a`<${ys} id=${$} />`]:l(m)},{key:"rol",label:at.list.role,text:$=>$.role},be("wat",at.list.what,$=>$.work),{key:"stap",label:at.list.step,text:$=>i($.work).map(es).join(", ")},Mn("stand",at.list.status,$=>$.work,n.date),Qn(at.list.where,$=>$.of)],p=$=>({class:e&&[$.who,$.work,...i($.work)].includes(e)?"gekozen":null}),u=`${j(at.list.caption,r.length)}${s?"":`. ${at.list.only}`}`;return a`<${pt} id="verkenlijst" caption=${u} rows=${r} columns=${c} about=${p} />`}var at,ya,es,Yf,Jp,Qp,eu=C(()=>{"use strict";R();K();B();A();Vo();J();ct();Lt();ba();$t();Ne();at=k.explore,ya=t=>(t||"").split(",").filter(qt),es=t=>t===Ps?at.no_step:x(t);Yf={"●":"l-heel","◐":"l-lang","○":"l-punt"},Jp=(t,e)=>e===Ps?"l-geen":Yf[ve[t]?.[0]]||"l-heel",Qp=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function su({rows:t,chosen:e,state:n}){let s=Ce(()=>{let r=c=>M(t.flatMap(p=>p[c].length?p[c]:[""])).sort((p,u)=>+!p-+!u).map(p=>({id:`${c} ${p}`,text:p?x(p):qe.unnamed,look:`wie${p&&!Ct(p)?"":" verzamel"}`})),i=t.flatMap(c=>{let p=c.between.length?"l-punt":"l-heel";return[...(c.from.length?c.from:[""]).map(u=>({from:`from ${u}`,to:c.id,look:p})),...(c.to.length?c.to:[""]).map(u=>({from:c.id,to:`to ${u}`,look:p}))]}),l=t.map(c=>({id:c.id,text:_a(c),look:"wat",more:Zf(c)}));return{columns:[r("from"),l,r("to")],ties:i}},[t.map(r=>r.id).join()]),o=r=>I({kies:r===e?null:r});return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Co} heads=${qe.columns} ...${s} chosen=${e} label=${g(qe.picture,{state:n})} choose=${o}
          press=${r=>r==="Escape"&&I({kies:null})} />
      </div>
      ${t.some(r=>r.between.length)&&a`<ul class="lijnen" id="stromenlegenda">
          <li><span class="streep l-punt" aria-hidden="true"></span>${qe.dotted}</li>
        </ul>`}
    </div>
  `}function ou({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(l=>o?l[o].includes(s)||!s&&!l[o].length:e===""||l.id===e),i=r.length?r:t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <ul class="buren">
        ${i.map(l=>a`
            <li>
              <${th} row=${l} />:
              ${" "}<${T} id=${l.id} text=${_a(l)} />
              ${_(l.id,"summary")&&a`<span class="zacht adres">${_(l.id,"summary")}</span>`}
              <${Kn} of=${l.id} look="zacht adres" />
            </li>
          `)}
      </ul>
    </section>
  `}function ru({rows:t,scenario:e,state:n}){let s=[nu("from",qe.list.from),nu("to",qe.list.to),{key:"inhoud",label:qe.list.what,text:_a,cell:o=>a`<${T} id=${o.id} text=${_a(o)} />`},{key:"staat",label:qe.list.state,text:o=>Tt(o.id,"flowState")},{key:"sindsdien",label:qe.list.since,text:o=>Tt(o.id,"followUp")},Qn(k.explore.list.where,o=>[o.id])];return a`
    <${pt} id="stromenlijst" caption=${g(qe.caption,{state:n})} rows=${t} columns=${s} />
    <p class="acties">
      <${se} name="informatiestromen.csv"
        rows=${()=>gn(s.slice(0,-1),t,()=>ge(e))} />
    </p>
  `}var qe,_a,Zf,Xf,wa,th,nu,au=C(()=>{"use strict";R();K();B();A();ga();J();Lt();ba();oe();$t();Ne();qe=k.explore.flows,_a=({id:t,between:e})=>`${_(t,"content")}${e.length?` (${qe.among})`:""}`,Zf=({id:t})=>_(t,"followUp")&&a` <small>${g(qe.since,{phrase:Tt(t,"followUp")})}</small>`,Xf=t=>t.map(e=>x(e)).join(", ")||qe.unnamed,wa=({ids:t})=>t.length?a`<${Ft} ids=${t} />`:a`<span class="zacht">${qe.unnamed}</span>`,th=({row:t})=>t.between.length?a`${qe.between} <${wa} ids=${t.from} />`:a`<${wa} ids=${t.from} /> → <${wa} ids=${t.to} />`;nu=(t,e)=>({key:t,label:e,text:n=>Xf(n[t]),cell:n=>a`<${wa} ids=${n[t]} />`})});function nh({text:t,children:e}){let[n,s]=P(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function sh({of:t,at:e}){if(t.length<=eh)return a`<${va} of=${t} at=${e} />`;let n=r=>Tt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>G(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${nh} text=${`${n(r[0])} (${r.length})`}><${va} of=${r} at=${e} /><//>`)}
    <${va} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function lu({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?En.undecided:s?En.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${O("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function pu({plan:t,scenario:e}){let{stops:n,several:s}=qp(e,t),o=`route-${t.key}`;if(Y())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((l,c)=>a`
            <section>
              <${lu} stop=${l} place=${c+1} />
              <${iu} stop=${l} plan=${t} />
              ${l.all.length>0&&a`<details><summary>${En.open}</summary><${va} of=${l.all} at=${c} /></details>`}
            </section>
          `)}
      </div>
    `;let r=n.map((l,c)=>s.findLastIndex(p=>p.at.includes(c))),i=(l,c=l+1)=>({gridColumn:`${l+1} / ${c+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((l,c)=>a`
              <div class="boven-halte" style=${i(c)}><${iu} stop=${l} plan=${t} /></div>
              <div class="halte-op-weg" style=${i(c)}><${lu} stop=${l} place=${c+1} /></div>
              <div class=${l.all.length?"onder-halte":""} style=${i(c)}>
                <${sh} of=${l.own} at=${c} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${En.several}>
          ${s.map((l,c)=>a`
              <li>
                ${r.map((p,u)=>c<=p&&a`<i class="spoorlijn" style=${i(u)}></i>`)}
                <i class="dwarslijn" style=${i(l.at[0],l.at[l.at.length-1])}></i>
                <span style=${i(l.at[0],l.at[1])}><${cu} one=${l} /></span>
                ${l.at.map(p=>a`<b style=${i(p)}><${le} basis=${l.basis(p)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(ve).map(([l,[,c]])=>a`<li><${le} basis=${l} />${c}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${En.silent}</li>
        <li><em>${En.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Ke} name=${o} title=${En.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(En.says,{silence:k.shared.silence})}</p>
  `}var En,eh,cu,va,iu,uu=C(()=>{"use strict";R();K();St();B();A();ga();bn();J();ct();Lt();vs();$t();En=k.explore.route,eh=10,cu=({one:t})=>a`
  <a class=${Ct(t.id)?"verzamel":null} href=${O("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,va=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${le} basis=${n.basis(e)} /><${cu} one=${n} /></li>`)}
  </ul>
`;iu=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${Y()&&a`<p class="bij niemand">${En.silent}:</p>`}
    <ul class="stilte" aria-label=${En.silent}>
      ${e.map(s=>a`<li><a href=${ks({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function Ss(){let t=k.missing;return a`
    <${tt} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${O("overzicht")}>${t.home}</a></p>
  `}function ah({text:t}){let e=Yc(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${xe.alone} ${e.map(n=>a` <a href=${rh(n)}>${n}</a>`)}</p>`}
      <p>${xe.try} ${Object.entries(xe.lists).map(([n,s])=>a` <a href=${O(n)}>${s}</a>`)}</p>
    </section>
  `}function ih({text:t,answers:e}){let[n,s]=P(null);if(Zt(()=>{let l=!0;s(null);let c=window.setTimeout(()=>{Z().ask("find",{text:t}).then(p=>l&&s(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:o,count:r}=n,i=l=>[", ",xe.source.about,a`<${Ft} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${g(xe.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${xe.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${g(xe.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${rl} text=${c} answers=${e} /></p>
              <p class="zacht">${ne(l)}${p.some(qt)&&i(p.filter(qt))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function du({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=Bi(e),r=e.trim()!=="",i=M(n.map(p=>p.kind)).sort(G),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);Ge(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?j(xe.found,l.length):g(xe.nothing,{text:e});return a`
    <${tt} text=${xe.title} />
    <section class="filters" aria-label=${xe.label}>
      <div class="velden">
        <${So} label=${xe.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${Pt} label=${xe.what} name="wat" options=${Pn(i)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:xe.type}</p>
    ${s&&a`<p id="gelezen">${g(xe.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${ah} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,ol).map(p=>a`<${oh} key=${p.id} item=${p} answers=${o} />`)}
    </ol>
    ${l.length>ol&&a`<p>${g(xe.too_many,{count:l.length-ol})}</p>`}
    ${r&&Me()&&a`<${ih} text=${e} answers=${o} />`}
    <${re} text=${r?c:""} />
  `}var xe,ol,rl,oh,rh,nr=C(()=>{"use strict";ho();R();K();St();B();A();ze();Ni();J();Xe();$t();xe=k.search;ol=100,rl=({text:t,answers:e})=>Ur(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),oh=({item:t,answers:e})=>a`
  <li>
    <a href=${O(t.path)}><${rl} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${N&&Ot(t.id)&&`, ${Ot(t.id)?.title}`}</span>
    <p><${rl} text=${Zc(t,e)} answers=${e} /></p>
  </li>
`,rh=t=>O("zoek",{q:t})});function gu({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=L.route.query,$=t?"lijst":$u.includes(p)?p:Y()?"lijst":"beeld",m=$u.map(d=>[d,st.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${Zn} legend=${st.show.label} name="toon" id="toon" current=${$} options=${m} />`}
      ${n} ${$!=="lijst"&&a`<${Ke} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${$!=="lijst"&&i} ${$!=="beeld"&&l}</div>
      ${($!=="lijst"||u)&&c}
    </div>
  `}function bu({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${W(H(t,i))} (${o(i)})`]);return r.push([Os,`${W(k.shared.all)} (${n.length})`]),Y()?a`<${Pt} name="staat" label=${st.filters.state} options=${r} chosen=${s} />`:a`<${Zn} legend=${st.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function ku({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=fu.map(xt=>n[xt]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=ya(n.weg),[c,p,u,$]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:$},d=Ce(()=>Cc({...m,anyRole:!!o},e),[i]),f=[...d.who,...d.what,...d.steps],h=f.includes(m.chosen)?m.chosen:"",b=f.length>vi,w={shown:d,opened:t,chosen:h,scenario:e,fixed:!!o},v=r.some(Boolean),S=v||l.length>0||e.stated||e.plan,z=st.alone[He(t[0])]||st.alone.other,D=a`<button type="button" class="klein" onClick=${()=>I({weg:null})}>${st.again}</button>`,q=d.undated>0&&j(st.undated,d.undated),X={...w,title:o||t.map(es).join(", ")},Ht=a`
    <${dn}>
      <div class="velden">
        <${Pt} name="stap" label=${st.filters.step} options=${an} />
        <${Pt} name="soort" label=${st.filters.kind} options=${ao} />
        <${Pt} name="vanaf" label=${st.filters.from} options=${mu} />
        <${Pt} name="tot" label=${st.filters.to} options=${mu} />
        ${v&&a`<${_s} names=${fu} />`}
      </div>
    <//>
  `,F=a`
    ${l.length>0&&a`<p>${j(st.hidden,l.length)} ${D}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${j(st.left,d.left)} ${q}</p>`}
    ${b&&a`<p role="status">${g(st.too_many,{count:f.length})}</p>`}
    ${!d.what.length&&a`<p>${S?st.nothing:z}</p>`}
  `;return a`
    <${gu} many=${b} field=${s} filters=${Ht} choices=${a`<${Gs} />`} notes=${F}
      keep=${{name:st.file,title:X.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${Xp} ...${X} /></div>`} list=${a`<${tu} ...${w} />`}
      panel=${a`<${Zp} ...${w} />`} />
  `}function ph({query:t,scenario:e}){let n=Bs("Agreement").filter(u=>As(u,e.date)&&je(u,e.plan)),{title:s,none:o}=st.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>_(u,"agreementStatus")),i=sl("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Os,c=n.filter((u,$)=>l===Os||r[$]===l),p=a`<${bu} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${ku} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Os?s:`${s}: ${H("AgreementStatus",l)}`} />`}function uh({query:t,scenario:e}){let n=Ce(()=>Rp(e),[e.date,e.plan]);if(!n.length)return a`<p>${st.starts.informatie.none}</p>`;let s=n.map($=>$.state),o=sl("FlowState",Object.keys(st.flows.first)[0],s),r=[...o,Os].includes(t.staat)?t.staat:o[0]||Os,i=n.filter($=>r===Os||$.state===r),l=3*i.length>2*vi,c=t.kies||"",p=r===Os?k.shared.all:H("FlowState",r),u=g(st.flows.title,{state:p});return a`
    <${gu} many=${l} field=${a`<${bu} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${st.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${su} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${ru} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${ou} rows=${i} chosen=${c} />`} />
    <p class="zacht">${st.flows.silence}</p>
  `}function yu({route:{path:t,query:e}}){let n=U(e),[,s=""]=t;if(s&&!Object.hasOwn(hu,s))return a`<${Ss} />`;let o=lh(e),r=d=>{I({uit:d,kies:d,weg:null}),bt(es(d))},i=a`<${jo} label=${st.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=Wn.length>0&&a`<${Pt} name="hoofdstuk" label=${st.begin.chapters}
      options=${Wn.map(d=>[_(d,"identifier"),x(d)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=st.heading,sentence:u=st.sentence}=st.starts[c]||{},$=Object.entries(st.starts).map(([d,{label:f,to:h}])=>[f,O(h.path,h.query),d===c]),m=o.length?a`<${ku} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Gs} /></div><${ch} scenario=${n} />`;return a`
    <${tt} text=${st.heading} title=${c?`${st.heading}: ${p}`:st.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${Qo} label=${st.starts_label} tabs=${$} />
    ${s?a`<${hu[s]} key=${s} query=${e} scenario=${n} />`:e.van?a`<${Kp} query=${e} scenario=${n} />`:m}
  `}var st,$u,Os,mu,fu,lh,ch,hu,wu=C(()=>{"use strict";ye();R();K();St();B();zt();A();Vo();ga();Fe();J();Gp();Xe();eu();Jr();au();vs();uu();ka();nr();st=k.explore,$u=["beeld","beide","lijst"],Os="alle",mu=Pn(M(Object.values(y.works).flatMap(t=>t.years||[])).sort()),fu=["stap","soort","vanaf","tot"],lh=({uit:t,stap:e,partner:n,hoofdstuk:s})=>ya(t||Er(e)?.id||fe(n)||Wn.find(o=>_(o,"identifier")===s)),ch=({scenario:t})=>a`
  ${me(t).map(e=>a`
      ${N&&a`<p><strong>${e.title}</strong></p>`}
      <${pu} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${st.begin.network}</p>
`;hu={informatie:uh,afspraken:ph}});function xa(t,e){let n=ns();for(let{mark:s}of t)e?n.add(s):n.delete(s);return I({merk:[...n].join(al),...!n.size&&{alleen:null}},!0),n.size}var al,ns,_u,il,ll=C(()=>{"use strict";K();al=".",ns=()=>new Set((L.route.query.merk||"").split(al).filter(Boolean)),_u=()=>[...ns()].join(al),il=()=>!!L.route.query.alleen&&ns().size>0});var cl,dh,Sa,Lo,Zs,sr=C(()=>{"use strict";R();A();cl=k.shared.outcomes,dh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Sa=({outcome:t})=>a`<g class=${`teken teken-${cl[t].sign}`}>${dh[cl[t].sign]}</g>`,Lo=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Sa} outcome=${t} />
  </svg>
`,Zs=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${Lo} outcome=${t} /> ${cl[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function pl({gaps:t,what:e}){let n=ns(),s=t.filter(i=>n.has(i.mark)).length,o=i=>bt(j(tn.bar.changed,xa(t,i.target.checked))),r=t.length>1?g(tn.mark_all,{count:t.length,what:e}):g(tn.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function mh({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(m=>m.heavy).length,p=[...oo(e.map(m=>o==="topic"?Jn(m.query):m.subject_label))].map(([m,d])=>d>1?g(tn.repeated,{title:m,count:d}):m),u=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${j(tn.questions,e.length).replace(/^\d+ /,"")}`}
        ${l>0&&a`<span class="bij">${g(tn.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${p.slice(0,6).join(" · ")}${p.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${j(tn.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${g(tn.about_source,{count:s})}</span>`}
    </span>
  `,$=()=>[e.map(m=>a`<${$h} key=${m.mark} gap=${m} scenario=${r} />`),n.length>0&&a`<p><a href=${O("aandachtspunten",{tekst:t})}>${tn.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${pl} gaps=${M([...e,...n])} what=${t} />
      <${Wi} summary=${u} inside=${$} open=${i} />
    </div>
  `}function Su({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=M(t.map(c=>c.query)).map(c=>({id:c,title:Jn(c)}));return(s==="topic"?y.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:$})=>a`
        <${mh} key=${c} title=${p} gaps=${u} terms=${$} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function fh({row:t,of:e}){let n=fe(L.route.query.partner),s=M(ot(e,"who").flatMap(l=>l.from===n?l.phrase:[])),o=[...t.who.filter(l=>l===n),...t.who.filter(l=>l!==n)],r=o.length>vu+1?o.slice(0,vu):o,i=o.length-r.length;return a`
    <${Ft} ids=${r} />
    ${i>0&&g(tn.deadline.others.more,{names:"",count:i})}
    <span class="bij">${tn.deadline.how[t.how]}</span>
    ${s.length>0&&a`<span class="bij">${x(n)}: ${s.join(", ")}</span>`}
  `}function hh({gap:t,found:e,scenario:n}){let s=e.deadline,o=tn.deadline.columns,r=ee(e.subject),i=x(e.subject);return a`
    <tr role="row" class=${xu(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${pl} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${T} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${ra} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${Di} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${Zs} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${fh} row=${s} of=${e.subject} /></td>
    </tr>
  `}function Ou({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=tn.deadline,p=Y()?bh:gh,u=n||t.length<=p+1?t:t.slice(0,p),$=fs(t.map(({found:m})=>m.deadline));return a`
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
          ${u.map(m=>a`<${hh} ...${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>I({termijnen:"alle"},!0)}>
            ${j(c,t.length-u.length)}
          </button>
        `}
    </section>
  `}var tn,xu,$h,vu,gh,bh,Cu=C(()=>{"use strict";ye();R();K();St();B();A();Fe();ll();J();Lt();_o();$t();sr();tn=k.gaps;xu=t=>ns().has(t.mark)?"gemarkeerd":"",$h=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${xu(t)}`} data-vraag=${t.mark}>
    <${pl} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Vi} gap=${t} />
      <${ra} gap=${t} scenario=${e} />
    </div>
  </article>
`;vu=2;[gh,bh]=[8,5]});function Oa(t){let[e,n]=["promise","summary"].map(s=>_(t,s));return[e&&`${Cs.promised} ${e}`,e&&n?`${Cs.reported} ${n}`:n].filter(Boolean)}function yh({property:t,value:e}){return e.startsWith("@")?a`<${T} id=${e.slice(1)} />`:y.lists[t]?H(y.lists[t],e):Cs.truth[e]||lt(e)}function ja({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Tt(o,"recommendationKind"),response:Tt(o,"response")||Cs.requested.no_response}),s=t.map(o=>a`<li><${T} id=${o} />${g(Cs.requested.line,n(o))}</li>`);return a`<${_t} title=${e}><${ws} id="gevraagd" items=${s} /><//>`}function zo({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Io(t))p&&c===t&&vn(e,l,p);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:M(c).join(", ")})),{columns:s,title:o,caption:r}=Cs.mentions,i=[be("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>te(l)},{key:"verband",label:s.link,text:({how:l})=>l},{key:"stand",label:s.stand,text:({from:l})=>he(l),cell:({from:l})=>ie(l)&&a`<${Wt} id=${l} />`}];return a`
    <${ia} id=${n.length>wh?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${pt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var Cs,kh,_t,Se,js,Mo,Ca,wh,To=C(()=>{"use strict";R();B();A();Fe();J();ct();Hs();$t();Ne();zn();Cs=k.thing,kh=new Set([...y.hidden,...Cs.shown]);_t=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Se=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,js=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;Mo=t=>Object.entries(Je.get(t)||{}).filter(([e])=>!kh.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${yh} property=${e} value=${o} />`);return[W(Tr(e)),s.length>1?a`<${js} items=${s} />`:s[0]]}),Ca=({id:t})=>la(t).length>0&&a`<${_t} title=${Cs.figures}><${Gi} id=${t} /><//>`;wh=3});async function rr(t,e){let n=await Z().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await Z().ask("page",{options:[],comparisons:!1});return Z().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}async function vh(){await Z().ask("shipped"),Z().show()}function La({files:t,children:e=null}){let[n,s]=P("");async function o(r,i){window.addEventListener("beforeunload",ju),await Rn(s,Qt.saving,async()=>{let{name:l,data:c}=await Z().ask(r,i);ln(l,c,or[l.split(".").pop()])}),window.removeEventListener("beforeunload",ju)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function zu(){let t=Nt(),[e,n]=P("");async function s(){let[o]=t.current.files;if(!o)return bt(Qt.first_source);Rn(n,Qt.busy,async()=>(await Z().ask("source",{data:await Lr(o)})).message)}return a`
    <section class="blok">
      <h2>${Qt.source}</h2>
      <p class="zacht">${Qt.source_intro}</p>
      <div class="velden">
        <label class="veld"><span>${Qt.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${Qt.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function Ma({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=xh(i);return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${La} files=${[{id:"bewaar-fouten",label:Qt.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${Lu} title=${Qt.faults} lines=${n} count=${s} />
    <${Lu} title=${Qt.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${Qt.read}</summary><${js} items=${c} /></details>`}
  `}function Tu(t){if(!t.length)throw new Error(Qt.first);if(t.length>1)throw new Error(g(Qt.one_only,{count:t.length}));if(t[0].size>mi)throw new Error(g(Qt.too_large,{name:t[0].name,most:mi/2**20}));return t[0]}var Qt,_h,or,ju,Mu,Lu,xh,ar=C(()=>{"use strict";ye();R();B();A();ze();J();oe();To();Qt=k.check,_h="plan",or={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};ju=t=>t.preventDefault();Mu=()=>a`
  <section class="blok">
    <h2>${Qt.save}</h2>
    <p class="zacht">${Qt.save_intro}</p>
    <${La}
      files=${Object.entries(Qt.save_as).filter(([t])=>!(N&&t===_h)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${Z().own&&a`<button type="button" id="terug" onClick=${vh}>${Qt.back}</button>`}
    <//>
  </section>
`;Lu=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(Qt.list,{title:t,count:n})}</h2><${js} items=${e} />`,xh=(t={})=>Object.entries(t).map(([e,n])=>g(Qt.counted,{count:n,what:Tr(e).toLowerCase()})).sort(G)});function Sh({scenario:t,report:e}){let n=s=>Rn(e,We.busy,async()=>{let o={options:us(t),marks:_u(),kind:s};ln(`${We.file}.${s}`,(await Z().ask("marked",o)).data,or[s])});return Object.entries(We.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function Oh({gaps:t,scenario:e}){let[n,s]=P(""),o=ns();if(!o.size)return null;let r=oa(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=il(),c=Me()?We.address:We.elsewhere_office,p=[...o].map(m=>({mark:m})),u=()=>{xa(p,!1),bt(We.cleared)},$=()=>{I({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${We.label}>
      <p><strong>${j(We.count,o.size)}</strong>${i>0&&j(We.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>I({alleen:l?null:"gemarkeerd"})}>${l?We.every:We.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${We.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${$}>${We.print}</button>
      <${se} name=${`${We.file}.csv`} rows=${()=>Au(r,e)} label=${We.csv} id="merk-csv" />
      ${Me()&&a`<${Sh} scenario=${e} report=${s} />`}
    </section>
  `}function Ch({all:t}){let e=(r,i)=>M(r).map(l=>[l,i(l)]),n=t.flatMap(Gn).flatMap(r=>r.partners),s=Object.entries(y.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",mt.fields.partner,e(n,Eu).sort((r,i)=>G(r[1],i[1]))],["stap",mt.fields.step,[...an,...Fu("stap",nt)]],["vraag",mt.fields.query,e(t.map(r=>r.query).sort(G),Jn)],["gewicht",mt.fields.weight,[...s,...Fu("gewicht",r=>H("Severity",r))]],["soort",mt.fields.kind,ao]];return a`
    <${dn}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${Pt} ...${{name:r,label:i,options:l}} />`)}
        <${So} label=${mt.fields.text} name="tekst" />
        <${_s} names=${ul} />
      </div>
    <//>
  `}function jh({points:t,low:e,source:n,query:s}){let o=M(t.map(l=>l.topic)).length,r={points:g(mt.part_counts.points,{questions:za(t),topics:j(mt.topics_count,o)}),source:g(mt.part_counts.source,{questions:za(e)})},i=(l,c,p)=>a`
    <a href=${O("aandachtspunten",{...s,deel:c})} aria-current=${p?"true":null} id=${`deel-${c}`}>
      <strong>${mt.parts[l]}</strong> ${r[l]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${mt.parts_label}>
      ${i("points","overleg",!n)}${i("source",Bu,n)}
    </nav>
  `}function Lh({scenario:t}){let{query:e}=L.route,n=e.vraag?Ri(V(t).gaps,{...e,partner:""}):[];if(!n.length||n.some(({partners:i})=>i.length))return a`<p>${mt.none}</p>`;let s=mt.of_no_partner[n.every(({barrier:i})=>i)?"step":"other"],r=a`<button type="button" id="wis-partner" onClick=${()=>I({partner:null})}>${mt.of_no_partner.clear}</button>`;return a`<p>${s} ${r}</p>`}function Mh({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap($=>Gn($).map(m=>({gap:$,found:m}))).filter(({found:$})=>$.deadline).sort(($,m)=>G($.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter($=>!$.deadline),c=Ta[n],p=Object.entries(Ta).map(([$,m])=>[$,mt.fold[m]]),u=()=>I({vouw:o?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${Ou} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${mt.heading[c]}</h2>
            <p>${mt.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${u}>${o?mt.refold:mt.unfold}</button>
            </p>
          </header>
          <${Zn} legend=${mt.fold_by} name="per" options=${p} current=${n} id="per" />
          <${Su} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}}
            terms=${M(i.map(({gap:$})=>$))} />
        </section>
      `}
    ${!t.length&&a`<${Lh} scenario=${s} />`}
  `}function Nu({route:t}){let e=U(t.query),n=t.query,s=V(e).gaps,o=il(),r=o?oa(s).filter(h=>ns().has(h.mark)):Ri(s,n),i=r.filter(h=>!h.source),l=r.filter(h=>h.source),c=n.deel?n.deel===Bu:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,$=o||ul.some(h=>n[h]),m=n.vouw?n.vouw==="uit":$&&u.length<=zh,d=n.per in Ta?n.per:Object.keys(Ta)[Number(c&&!p)],f=Object.fromEntries(ul.filter(h=>n[h]).map(h=>[h,n[h]]));return a`
    <${tt} text=${o?mt.bar.label:mt.title}>
      <p class="uitleg">${g(mt.intro,{report:Hn(et(e.plan))})} ${Cn}</p>
    <//>
    ${me(e).map(h=>a`<${Xn} key=${h.key} plan=${h} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${o?mt.only_title:Jn(n.vraag)}</strong></p>`:a`<${jh} points=${i} low=${l} source=${c} query=${f} />`}
      <${$a} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${Ch} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${mt.source_intro}</p>`}
        <p class="zacht" id="weegt">${mt.weights}</p>
        <${Mh} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${m} all=${$||!!n.termijnen} />
        <p class="acties"><${se} name="aandachtspunten.csv" rows=${()=>Au(u,e)} /></p>
        <${yo} />
      </div>
    </div>
    <${Oh} gaps=${s} scenario=${e} />
    <${re} text=${g(mt.shown,{points:za(i),low:za(l)})} />
  `}var mt,We,Eu,Au,Fu,ul,Bu,za,Ta,zh,Pu=C(()=>{"use strict";ye();R();K();St();B();zt();A();ze();ll();J();ct();Xe();oe();Cu();_o();ar();mt=k.gaps,We=k.gaps.bar,Eu=t=>x(fe(t)||t),Au=(t,e)=>[[...mt.csv,...Rs],...t.map(n=>[n.number,H("Severity",n.severity),Jn(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(nt).join(", "),n.kinds.map(rt).join(", "),n.partners.map(Eu).join(", "),n.subject_label,Ws(n).map(ne).join("; "),...ge(e,n.plan)])];Fu=(t,e)=>{let n=L.route.query[t]||"";return n.includes(",")?[[n,Xt(n.split(",").map(e))]]:[]},ul=["tekst","stap","soort","partner","vraag","gewicht"];Bu="bron",za=t=>j(mt.questions,t.length);Ta={onderwerp:"topic",soort:"query"};zh=25});function Aa({name:t,of:e,rows:n,columns:s,fields:o,keep:r,sort:i,groups:l,named:c,progress:p,dated:u}){let $=k[e];return function({route:d}){let f=U(d.query),{plan:h,strict:b}=f,w=p&&b?k.shared.choices.strict_phrase:"",v=n(f).filter(q=>r(q,d.query)),S=s(),z=j($.count,v.length),D=()=>gn(S,Cr(v,S,Ki("sorteer",i)),q=>ge(u?f:null,Ot(q.id)?.key||q.plan||h,w));return a`
      <${tt} text=${$.title}><p class="uitleg">${$.intro}</p><//>
      <${dn}>
        <${Js} />
        ${u&&a`<${tr} />`}
        <div class="velden">
          <${So} name="tekst" />
          ${o().map(q=>a`<${Pt} ...${q} />`)}
          <${_s} names=${["tekst","vouw",...o().map(q=>q.name)]} />
        </div>
      <//>
      ${p&&a`<${Oo} />`}
      <p class="telling">${z}<${se} name=${`${t}.csv`} rows=${D} /></p>
      <${pt} id=${t} caption=${g($.caption,{count:z})} rows=${v} columns=${S}
        urlKey="sorteer" sort=${i} groups=${l&&{...l(),named:c,count:$.count}} />
      <${re} text=${z} />
    `}}var An,ke,Bn,Du,dl,Vu,ir,Ea,Hu,Th,Fa,Fh,Iu,Uu,Eh,Ah,Ku,Ru,Gu,Ju,Qu,ss,lr,Bh,Nh,qu,Wu,Yu,Zu=C(()=>{"use strict";ho();R();K();St();B();zt();A();Fe();J();ct();Lt();Xe();oe();$t();Ne();An=k.partners,ke=k.measures,Bn=k.lookup;Du=t=>on.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),dl=t=>[x(t),...["altLabel","promise","summary","place"].flatMap(e=>gt(t,e))].join(" "),Vu=Aa({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[N?t:""],keep:(t,e)=>(!e.tekst||Vn(dl(t.id),e.tekst))&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||_(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:An.fields.step,name:"stap",options:an},{label:An.fields.kind,name:"soort",options:Ro("OrganisationKind")},{label:An.fields.role,name:"rol",options:Object.entries(An.roles)}],columns:()=>[{key:"naam",label:An.columns.name,text:t=>x(t.id),cell:t=>[a`<${T} id=${t.id} />`,a`<${ys} id=${t.id} />`]},{key:"soort",label:An.columns.kind,text:t=>Tt(t.id,"organisationKind")},{key:"stappen",label:An.columns.steps,text:t=>Du(t.steps)},{key:"handelt",label:An.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:An.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:An.columns.wish,text:t=>t.wish}]}),ir=t=>y.called[t]?.short||"",Ea=t=>_(t,"prefLabel"),Hu="exploitationForm",Th=Fr.map(t=>({id:t,...y.works[t],text:[dl(t),Tt(t,Hu),...ot(t,"who").map(e=>dl(e.from))].join(" ")})).sort((t,e)=>G(ir(t.id)||"~",ir(e.id)||"~")||G(Ea(t.id),Ea(e.id))),Fa=N?"":In[0].date,Fh=(t,e,n)=>({key:t,label:e,text:({id:s})=>hn(s,n)?he(s,n):"",cell:({id:s})=>hn(s,n)&&a`<${Wt} id=${s} date=${n} />`}),Iu=Wn.map(t=>[t,x(t)]),Uu=Aa({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Th.filter(e=>je(e.id,t)),keep:(t,e)=>(!e.tekst||Vn(t.text,e.tekst))&&(!e.vorm||gt(t.id,Hu).includes(e.vorm))&&(!e.stap||(e.stap==="alle"?t.across:Sn(t.id).includes(e.stap)))&&(!e.soort||io(t.id).includes(e.soort))&&(!e.wat||Qe(t.id,e.wat))&&(!e.hoofdstuk||t.chapters?.includes(e.hoofdstuk))&&(!e.staat||hn(t.id)===e.staat),named:({id:t})=>Ea(t),groups:()=>({of:({chapters:t=[""]})=>t.find(e=>e===L.route.query.hoofdstuk)??t[0],titles:[...Iu,["",ke.no_chapter]]}),fields:()=>[{label:ke.fields.what,name:"wat",options:Object.entries(ke.types)},{label:ke.fields.chapter,name:"hoofdstuk",options:Iu},{label:ke.fields.step,name:"stap",options:[...an,["alle",ke.across]]},{label:ke.fields.kind,name:"soort",options:ao},{label:ke.fields.status,name:"staat",options:Ro("Status")},{label:ke.fields.form,name:"vorm",options:Ro("ExploitationForm")}],columns:()=>[{key:"nr",label:ke.columns.number,text:({id:t})=>ir(t),cell:({id:t})=>ir(t)?a`<a href=${Ve(t)}>${ir(t)}</a>`:a`<span class="zacht">${ke.no_number}</span>`},be("naam",ke.columns.name,({id:t})=>t,Ea),...jn(({id:t})=>Ot(t)?.key),{key:"wat",label:ke.columns.what,text:({id:t})=>te(t)},...Fa&&Fa!==Le?[Fh("plan",W(ps(Fa)),Fa)]:[],Mn("nu",N?ke.columns.stand:W(ps(Le)),({id:t})=>t),{key:"termijn",label:ke.columns.deadline,text:({id:t})=>_(t,"finalDueBy"),cell:({id:t})=>lt(_(t,"finalDueBy"))},{key:"stap",label:ke.columns.step,text:t=>t.across?k.shared.all_steps:Du(Sn(t.id))},{key:"wie",label:ke.columns.lead,sort:!1,text:t=>t.container?"":co(t.id).map(x).join(", ")||k.shared.no_lead,cell:t=>t.container?"":co(t.id).length?a`<${Ft} ids=${co(t.id)} />`:a`<span class="zacht">${k.shared.no_lead}</span>`}]}),Eh=t=>M(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Jt(t,e))).filter(qt),Ah=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:Eh(t),text:[x(t),...gt(t,"altLabel"),_(t,"summary"),e.description].join(" ")})),Ku=t=>({key:"bron",label:Bn.columns.place,sort:!1,text:e=>Ye(t(e)).map(ne).join("; "),cell:e=>a`<${Kn} of=${t(e)} />`}),Ru="Recommendation",Gu=(t,e,n)=>Aa({name:t,of:e,sort:"naam",rows:({plan:s})=>Ah.filter(o=>je(o.id,s)&&Qe(o.id,Ru)===n),keep:(s,o)=>(!o.wat||Qe(s.id,o.wat))&&(!o.tekst||Vn(s.text,o.tekst))&&(!o.stap||s.steps.includes(o.stap)),named:({id:s})=>x(s),groups:()=>({of:({id:s})=>Object.keys(Bn.types).find(o=>Qe(s,o))||"",titles:Object.entries(Bn.types).map(([s,o])=>[s,W(o)])}),fields:()=>[{label:Bn.fields.what,name:"wat",options:Object.entries(Bn.types).filter(([s])=>Bs(s).length&&s===Ru===n)},{label:Bn.fields.step,name:"stap",options:an}],columns:()=>[{key:"naam",label:Bn.columns.name,text:({id:s})=>x(s),cell:({id:s})=>[a`<${T} id=${s} />`,_(s,"summary")&&a`<p class="zacht">${_(s,"summary")}</p>`]},...jn(({id:s})=>Ot(s)?.key),{key:"wat",label:Bn.columns.what,text:({id:s})=>te(s)},{key:"zegt",label:Bn.columns.description,text:s=>s.description},{key:"over",label:Bn.columns.about,sort:!1,text:s=>s.about.map(x).join("; "),cell:s=>a`<${Ft} ids=${s.about} name=${ee} />`},Ku(({id:s})=>s)]}),Ju=Gu("naslag","lookup",!1),Qu=Gu("gevraagd","requested",!0),ss=k.timeline,lr=t=>t.day.slice(0,4),Bh=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?lo(t.id):[lr(t)];return n?n<=e&&e<=s:lr(t)===e},Nh=t=>{let{jaar:e}=L.route.query;return!e||lr(t)===e?t.day:`z${t.day}`},qu=t=>[t.id&&x(t.id),t.what].filter(Boolean).join(": "),Wu=M(y.timeline.map(lr)).map(t=>[t,t]),Yu=Aa({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&he(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),keep:(t,e)=>(!e.wat||t.kind===e.wat)&&(!e.stap||t.steps.includes(e.stap))&&(!e.jaar||Bh(t,e.jaar))&&(!e.tekst||Vn(qu(t),e.tekst)),named:t=>t.id?x(t.id):t.what,groups:()=>({of:t=>L.route.query.jaar||lr(t),titles:Wu}),fields:()=>[{label:ss.fields.what,name:"wat",options:Object.entries(ss.kinds)},{label:ss.fields.step,name:"stap",options:an},{label:ss.fields.year,name:"jaar",options:Wu}],columns:()=>[{key:"dag",label:ss.columns.when,text:Nh,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:ss.fields.what,text:t=>ss.kinds[t.kind]},{key:"wat",label:ss.columns.what,text:qu,cell:t=>[t.id&&a`<${T} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:ss.columns.stand,text:t=>t.phrase},Ku(t=>t.at)]})});function Ph({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${Ls.requested_mark}</span>`,r=e&&a`<span class="bij door">${Ls.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${Yn} bar=${t.bar} />${l}`}function Ih({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=ua(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Ln(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Ae(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${qs(c)} aria-haspopup="dialog" onClick=${()=>I({cel:c})}>
        <span class="sr">${g(Ls.cell,{row:t.label,step:nt(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${Ph} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${le} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function Na({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=cn(n),i=wo(t,e,n),[l,c]=P(s?Math.max(0,r.indexOf(Qr(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${Wh} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${Ba(n)} role="table">
      <caption>${g(Ls.caption,{rows:Ls.heads[t],scenario:Mt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Ls.heads[t]}</th>
          ${n.steps.map((u,$)=>a`
              <${Rh} step=${u} place=${$+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${Ls.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Be(t,e,n).map(u=>a`<${qh} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Ls,Rh,qh,Wh,Ba,$l=C(()=>{"use strict";R();K();B();A();bn();ct();Ks();$t();Ls=k.overview;Rh=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ve(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,qh=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${T} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${cn(e).map((o,r)=>a`<${Ih} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Wh=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Ls.one_step}>
    ${cn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${nt(s)}
        </button>
      `)}
  </div>
`,Ba=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function Hh({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Ms.wish}</h2><a href=${O(Ms.also.to,Ms.also.choose)}>${Ms.also.ask}</a>
      <ul class="tegels">
        ${Ms.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${O(n.to,n.choose)}>
                <${Vh} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function Uh({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&Xr(n,e?s:"");return a`
    <li>
      <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
      <h3>${t.title}</h3>
      <p>${t.text}</p>
      <p><a href=${O("aandachtspunten",l)}>${t.ask}</a></p>
    </li>
  `}function Kh({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Ms.discuss.title}</h2><p>${Ms.discuss.note}</p>
        <p class="acties"><a href=${O("aandachtspunten")}>${g(Ms.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${Uh} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function Gh({state:t,things:e,date:n}){let s=N?"h4":"h3",o=i=>ko(i,n)[1]&&a`<span class="zacht"> – ${ko(i,n)[1]}</span>`,r=g(Vt.group,{state:W(H("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${s} class=${`s-${t}`}>${r}<//>
      <${Ue} ids=${pe(e)} more=${o} />
    </div>
  `}function Jh({scenario:t,plan:e}){let n=N?"h3":"h2";return V(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=y.codes.InterventionKind[o],c=r.map(u=>a`<${Gh} ...${u} date=${t.date} />`),p=i?Vt.undecided:bo(e);return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${g(Vt.apart.title,{kind:l.label})}<//>
          <p>${g(Vt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`<div class="standen">${c}</div>`:a`<p>${p}</p>`}
      </section>
    `})}function td({route:t}){let e=U(t.query),n=Object.hasOwn(ml,t.query.rijen||"")&&ml[t.query.rijen||""]||"kind",s=Object.entries(ml).map(([l,c])=>[l,Vt.rows[c]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=V(e);return a`
    ${n==="kind"?a`<${Zh} answer=${i} plan=${et(e.plan)} plans=${me(e)} />`:a`<${tt} text=${Vt.heading} title=${Vt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Vt.matrix[n]}</h2><p>${Mt(e)}</p>
          <p class="acties"><a href=${O("methode")}>${Vt.legend.more}</a></p>
          <${Gs}>
            <${Zn} legend=${Vt.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${me(e).map(l=>a`
            ${N&&a`<h3>${l.title}</h3>`}
            <${Xn} plan=${l} />
            <${Na} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <div class="acties">
              <${se} name="matrix.csv" rows=${()=>Yh(n,e,l)} />
              <${Ke} name=${Ba(l)} title=${Vt.matrix[n]} scenario=${{...e,plan:l.key}}
                of=${`[id="${Ba(l)}"]`} legend=".legenda .stalen li" />
              <${bs} text=${()=>location.href} label=${Vt.link} />
            </div>
            <${Jh} scenario=${e} plan=${l} />
          `)}
        <${yo} />
      </div>
      <${ca} undecided=${Yr(e)} />
    </div>
    ${r&&a`<${xo} address=${r} by=${n} scenario=${e} />`}
    <${re} text=${r?"":g(Vt.shown,{scenario:Mt(e)})} />
  `}var Vt,Xu,Dh,Vh,Ms,ml,Qh,Yh,Zh,ed=C(()=>{"use strict";R();K();St();B();zt();A();bn();J();ct();Ks();Xe();oe();vs();$t();$l();zn();Vt=k.overview,{truth:Xu}=k.thing,Dh={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Vh=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${Dh[t]}
  </svg>
`,{start:Ms}=Vt;ml={"":"kind",partner:"partner",vorm:"form"},Qh=(t,e,n)=>{let{word:s,lines:o}=Ae(e);if(!e)return[t.label,nt(n),Vt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,nt(n),s,o.join("; "),H("Basis",r),Xu[String(i)],l,c,p,Xu[String(u)]]},Yh=(t,e,n)=>[[...Vt.csv,...Rs],...Be(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...Qh(s,o,cn(n)[r]),...ge(e,n.key)]))],Zh=({answer:t,plan:e,plans:n})=>{let s=M(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${tt} text=${Vt.heading} title=${Vt.title}>
      <p>${g(Vt.start.intro,{report:Hn(e)})}</p>
      <p><strong>${j(Vt.start.dated,s.length,{years:Xt(s)})}</strong>
        ${" "}${Vt.start.since}</p>
    <//>
    <${Hh} answer=${t} />
  </div>
  <${Kh} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function nd(t,e){let n=await Z().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=yn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Xh(c,n)),l=(r||[]).length-i.length;return Z().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await Pa({decisions:i}),null}function Xh({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function Pa(t){let e=Et(),n=await Z().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n},saved:!1})}async function fl(){let{decisions:t,undone:e}=Et(),n=t.at(-1);n&&await Pa({decisions:t.slice(0,-1),undone:[n,...e]})}async function hl(){let{decisions:t,undone:e}=Et(),[n,...s]=e;n&&await Pa({decisions:[...t,n],undone:s})}var yn,Et,Oe,Ia,cr,Xs,to,Ra,eo=C(()=>{"use strict";ze();yn=()=>Z().board,Et=()=>yn();Oe=(...t)=>Pa({decisions:[...Et().decisions,...t],undone:[]});Ia=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),cr=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),Xs=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),to=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),Ra=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function os({label:t,value:e,options:n,id:s=null,pick:o}){let r=No(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var pr=C(()=>{"use strict";R()});function tg({column:t,act:e}){let[n,s]=t.both,{found:o}=Et(),r=o.columns.some(({target:f,table:h})=>f===o.fields.role&&h===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(ft.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=f=>e(()=>Oe(cr(t.which,"target",p[f]||`${l}:${f}`))),$=t.reading===c?"alongside":t.reading,m=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=$==="?"?"":$||m;return a`
    <fieldset class="bordkeuze">
      <legend>${n?ft.whose:ft.does}</legend>
      ${i.map(f=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${f===d} onChange=${()=>u(f)} />
          ${n?g(ft.readings[f],{one:n,other:s}):ft.roles[f]}
        </label>`)}
    </fieldset>
  `}function eg({column:t,act:e}){let{targets:n,fields:s}=Et().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,$=[t.why==="values"&&ft.by_values,t.options.length>0&&t.why==="head"&&g(ft.maybe,{what:t.options.join(", ")}),t.month_first&&ft.month_first,t.says].filter(Boolean),m=M([...n.slice(0,sd),ft.notes,...n.slice(sd)]),d=l&&u<p,f=c?[[`${l}:${c}`,g(ft.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${os} label=${g(ft.as,{head:r})} value=${f[0]?.[0]||l||ft.notes}
          options=${[...f,...Pn(m)]} pick=${h=>e(()=>Oe(cr(o,"target",h===ft.notes?"":h)))} />
      </td>
      <td class=${d?"vraag":""}>${g(ft.read,{read:l?u:p,count:p})}</td>
      <td>
        ${$.join(" ")}
        ${l===s.partner&&a`<${tg} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function ng(){let[t,e]=P(0),{rows:n,fields:s}=Et().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[ft.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <section class="bordproef">
      <h2>${g(ft.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${ft.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${ft.following}</button>
      </p>
    </section>
  `}function od({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Et().found,l=n.filter(p=>p.led).length,c=[[g(ft.read,{read:n.filter(p=>!p.open).length,count:n.length}),ft.sum.placed],[g(ft.read,{read:l,count:n.length}),ft.sum.led],[String(Ra(s).length),ft.sum.asks],[String(o.length),ft.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${ft.heads.map(p=>a`<th scope="col">${p}</th>`)}</tr></thead>
        <tbody>${e.map(p=>a`<${eg} key=${p.which} column=${p} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${ft.plan}</h2>
          <label class="veld"><span>${ft.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${p=>t(()=>Oe(to(i.title,p.target.value)))} />
          </label>
          <label class="veld"><span>${ft.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:p}})=>p&&p!==r.day&&t(()=>Oe(to(i.day,p)))} />
          </label>
        </section>
        <${ng} />
        <section>
          <h2>${ft.sums}</h2>
          <dl class="bordsom">${c.map(([p,u])=>a`<dt>${p}</dt><dd>${u}</dd>`)}</dl>
          ${o.map(p=>a`<p class="zacht">${p}</p>`)}
        </section>
      </div>
    </div>
  `}var ft,sd,rd=C(()=>{"use strict";R();B();eo();A();pr();ft=k.board.columns,sd=-1});function ad({act:t}){let e=Nt(),[n,s]=P(null),[o,r]=P(!1),[i,l]=P(""),c=d=>t(()=>(r(!0),d().finally(()=>r(!1)))),p=d=>c(async()=>{let f=await d(),h=await nd(f.name,f.data);if(s(h&&{...h,given:f}),h)return bt(h.message);location.hash=O("controleer",{stap:"kolommen"})}),u=d=>c(async()=>{n&&(await rr(n.given,d)).ok&&(location.hash=O(d?"vergelijk":"overzicht"))}),$=d=>p(async()=>{let f=Tu(d);return{name:f.name,data:await Lr(f)}}),m=(d,f)=>p(async()=>({name:d,data:new TextEncoder().encode(f)}));return Zt(()=>{let d=f=>$(f.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${en.list.drop}</h2>
        <p>${en.list.kinds}</p>
        <label class="veld"><span>${en.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>$(e.current.files)} />
        </label>
        <p class="zacht">${en.list.others}</p>
        ${o&&a`<p role="status">${en.busy}</p>`}
      </section>
      <section>
        <label class="veld bordplak"><span>${en.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${d=>l(d.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>m(`${en.list.pasted}.txt`,i)}>
            ${en.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>m(`${en.list.example_name}.csv`,en.list.example_list)}>${en.list.example}</button>
        </div>
      </section>
    </div>
    <ul class="bordfeiten">
      ${en.list.facts.map(({head:d,text:f})=>a`<li><strong>${d}</strong> ${f}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&a`<${Ma} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
          ${o&&a`<span role="status">${en.busy}</span>`}
        </p>`}
    </div>
  `}var en,id=C(()=>{"use strict";ye();R();K();eo();A();ze();ar();en=k.board});function ld({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Et().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),i=r("several"),l=p=>()=>t(()=>Oe(p)),c=Ra(e).length;return a`
    <p class="uitleg">${c?g(It.intro,{count:e.length,asks:c}):It.nothing}</p>
    <${ur} title=${It.several} names=${i}
      after=${i.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${l(Xs("*","names",""))}>${j(It.take_all,i.length)}</button></p>`}>
      ${({which:p,text:u,parts:$})=>a`
        <p>${$.map(m=>a`<span class="bordnaam">${m}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(Xs(p,"names",$.join("; ")))}>
            ${g(It.split,{count:$.length})}
          </button>
          <button type="button" class="alslink" onClick=${l(Xs(p,"names",u))}>${It.one}</button>
        </p>
      `}
    <//>
    <${ur} title=${It.same} names=${r("same")}>
      ${({which:p,text:u,meant:$})=>a`
        <p>${g(It.same_text,{meant:$})}</p>
        <p class="acties">
          <button type="button" onClick=${l(Xs(p,"names",$))}>${It.yes}</button>
          <button type="button" class="alslink" onClick=${l(Xs(p,"names",u))}>${It.no}</button>
        </p>
      `}
    <//>
    <${ur} title=${It.new} names=${r("new")}>
      ${({which:p,text:u,kind:$})=>a`
        <${os} label=${g(It.kind_of,{name:u})} value=${$||"organisatie"}
          options=${Object.entries(It.new_kinds)} pick=${m=>t(()=>Oe(Xs(p,"kind",m)))} />
      `}
    <//>
    <${ur} title=${It.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${It.no_partner_more}</p>`} />
    ${n.length>0&&a`<section class="bordnamen">
        <h2>${It.left_out}</h2>
        <ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
        <p class="zacht">${It.left_out_more}</p>
      </section>`}
    <${ur} title=${It.known} names=${r("known","split","decided")}>
      ${({parts:p})=>a`<p class="zacht">${p.join("; ")}</p>`}
    <//>
    <section>
      <h2>${It.expect}</h2>
      <p class="zacht">${It.expect_more}</p>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>Oe(to(o.without,p.target.checked?"nee":"ja")))} />
        ${It.expect_yes}
      </label>
    </section>
  `}var It,ur,cd=C(()=>{"use strict";R();B();eo();A();pr();It=k.board.partners,ur=({title:t,names:e,children:n,after:s=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${s}
      <ul>
        ${e.map(o=>a`<li key=${o.which}>
            <p><strong>“${o.text}”</strong> <span class="zacht">${j(It.count,o.count)}</span></p>
            ${n?.(o)}
          </li>`)}
      </ul>
    </section>
  `});function og(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function rg({row:t,name:e,act:n}){let{choices:s}=Et().found,o=t.asks[e],r=[["","…"],...Pn(s[e]||[])],i=l=>n(()=>Oe(cr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${ut.right}</button>`}
      ${s[e]&&a`<${os} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function ag({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=Et().found,[l,c]=P(!1),p=t.fields[i.step],u=t.fields[i.kind]||"",$=d=>{n(t,l&&p&&!p.split("; ").includes(d)?`${p}; ${d}`:d),c(!1)};function m(d){let{target:f,currentTarget:h,key:b,shiftKey:w}=d;if(f!==h||d.ctrlKey||d.altKey||d.metaKey)return;let v=o.find(S=>S.key===b.toUpperCase());if(v)$(v.value);else if(b==="Enter"&&w&&t.proposal)s();else if(b==="Enter"&&t.proposal)$(t.proposal.value);else if(b.toUpperCase()==="L")n(t,"");else if(b==="+")c(!0);else if(b==="ArrowDown"||b==="ArrowUp"){let S=[...document.querySelectorAll(".bordkaart")];S[S.indexOf(h)+(b==="ArrowDown"?1:-1)]?.focus()}else if(b==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;d.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${m}>
        <h3><span class="bij">${t.number}</span>${og(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:d,role:f})=>a`<span>${d}${f&&` (${f})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||ut.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(d=>a`<${rg} row=${t} name=${d} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${o.map(({value:d,key:f})=>a`
              <button type="button" class=${t.proposal?.value===d?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes(d))} onClick=${()=>$(d)}>
                ${d} <kbd aria-hidden="true">${f}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${ut.kind}</span>
          <${os} label=${ut.kind} value=${u} pick=${d=>e(()=>Oe(Ia(t.which,i.kind,d)))}
            options=${[["",ut.unknown],...Pn(M([...u?[u]:[],...r[i.kind]]))]} />
        </label>
        <p class="acties">
          ${t.proposal&&!o.some(({value:d})=>d===t.proposal?.value)&&a`<button type="button" class="is-voorstel" onClick=${()=>$(t.proposal?.value||"")}>
              ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
            </button>`}
          ${p?a`
                  <button type="button" class="alslink" onClick=${()=>c(!0)}
                    aria-pressed=${String(l)}>${ut.plus}</button>
                  <button type="button" class="alslink" onClick=${()=>n(t,"")}>${ut.later}</button>
                `:t.proposal&&a`<span class="zacht">${t.proposal.reason}</span>`}
        </p>
      </article>
    </li>
  `}function ig(){let{cells:t,places:e}=Et().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${ut.matrix}</h2>
      <p class="zacht">${ut.matrix_more}</p>
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
                      ${r[l]>0&&a`<span>${g(ut.open_at,{count:r[l]})}</span>`}
                    </td>
                  `)}
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function pd({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Et().found,[r,i]=P(e[0]?.reason||""),[l,c]=P(sg),[p,u]=P(0),$=Nt(),[m,d]=P(0),f=[...e,{reason:"",value:"",count:n.filter(F=>F.open&&!F.proposal).length,strength:""},{reason:dr,value:"",count:n.length-qa(n),strength:""}].filter(({count:F})=>F),h=f.some(({reason:F})=>F===r)?r:f[0]?.reason,b=f.find(({reason:F})=>F===h),w=F=>{i(F),u(0),Y()&&$.current?.scrollIntoView()},v=n.filter(F=>h===dr?!F.open:F.open&&(F.proposal?.reason||"")===h),S=Math.max(0,Math.min(p,v.length-1)),z=()=>{let{rows:F}=Et().found;return g(ut.progress,{placed:F.length-qa(F),count:F.length})},D=F=>t(()=>Oe(...F.map(xt=>Ia("*",o.step,"",xt))),z);async function q(F,xt){let $e=v.indexOf(F);await t(()=>Oe(Ia(F.which,o.step,xt)));let E=qa(Et().found.rows);bt(g(xt?ut.is_at:ut.is_open,{title:F.number||F.title,value:xt,count:E})),d(E||h===dr?$e+1:-1)}Zt(()=>{if(!m)return;m<0&&jt("verder")?.focus();let F=$.current?.querySelectorAll(".bordkaart")||[],xt=F[Math.min(Y()?1:m,F.length)-1];m>0&&(xt||document.querySelector(".bordreden"))?.focus(),d(0)},[m]);let X=e.filter(({strength:F})=>F==="sterk").map(({reason:F})=>F),Ht=F=>F===dr?ut.done:F||ut.none;return a`
    <p class="bordstand">${z()} ${!qa(n)&&ut.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${ut.reasons}</h2>
        ${X.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>D(X)}>${ut.take_strong}</button>`}
        <ul>
          ${f.map(({reason:F,value:xt,count:$e,strength:E})=>a`
              <li key=${F} class=${F===h?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(F===h)}
                  onClick=${()=>w(F)}><span class="bordtal">${$e}</span> ${Ht(F)}</button>
                <p class="zacht">
                  ${E==="zwak"&&a`<span class="bordnaam">${ut.weak}</span> `}
                  ${xt?g(ut.proposal,{value:xt}):F===dr?ut.done_more:ut.none_more}
                </p>
                ${xt&&$e>0&&a`<button type="button" class="klein" aria-label=${`${j(ut.take,$e)}: ${F}`}
                    onClick=${()=>D([F])}>${j(ut.take,$e)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${$}>
        <h2>${b&&Ht(b.reason)} <span class="zacht">${v.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${ut.keys}</summary>
          <p>${g(ut.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(Y()?v.slice(S,S+1):v.slice(0,l)).map(F=>a`<${ag} key=${F.which} ...${{row:F,act:t,place:q}}
              all=${()=>D([F.proposal?.reason||""])} />`)}
        </ul>
        ${Y()&&v.length>1&&a`<p class="acties bordblad">
            <button type="button" disabled=${!S} onClick=${()=>u(S-1)}>${ut.previous}</button>
            <span>${g(ut.which,{place:S+1,count:v.length})}</span>
            <button type="button" disabled=${S>v.length-2}
              onClick=${()=>u(S+1)}>${ut.following}</button>
          </p>`}
        ${!Y()&&v.length>l&&a`<button type="button"
            onClick=${()=>c(v.length)}>${g(ut.more,{count:v.length-l})}</button>`}
      </section>
      <${ig} />
    </div>
  `}var ut,sg,dr,qa,ud=C(()=>{"use strict";ye();R();St();B();eo();A();pr();ut=k.board.place,sg=30,dr="-",qa=t=>t.filter(e=>e.open).length});function dd({act:t}){let e=Et(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=P(null),[u,$]=P(""),m=JSON.stringify(s),d=e.taken===m&&Z().own,f=o.filter(S=>!S.open),h=f.filter(S=>!S.judged).length;Zt(()=>{d||t(async()=>{e.taken=m;let S=await rr({name:n,decisions:s},!1);p(S.ok?null:S)})},[m]);let b=()=>Rn($,De.alongside_busy,async()=>{let S=await rr({name:n,decisions:s},!0);if(!S.ok)return p(S);location.hash=O("vergelijk")});if(c)return a`<div class="antwoord"><${Ma} ...${c} /></div>`;if(!d)return a`<p role="status">${De.making}</p>`;let w=U(L.route.query),v=y.plans.find(({title:S})=>S===r.title)||y.plans[y.plans.length-1];return a`
    <p>
      ${g(De.placed,{placed:f.length,count:o.length})}
      ${h>0&&a` ${j(De.without_kind,h)}`}
      ${o.some(S=>!S.judged)&&a` <strong>${De.not_yet}</strong>`}
    </p>
    <${Na} by="kind" scenario=${w} plan=${v} />
    ${L.route.query.cel&&a`<${xo} address=${L.route.query.cel} by="kind" scenario=${w} />`}
    <p><a href=${O("aandachtspunten")}>${De.questions}</a></p>
    <section class="blok">
      <h2>${De.take_along}</h2>
      <label class="veld"><span>${De.access}</span>
        <${os} id="toegang" label=${De.access} value=${r.access||"niet-openbaar"}
          options=${i.map(S=>[S,S.replace("-"," ")])} pick=${S=>t(()=>Oe(to(l.access,S)))} />
      </label>
      <p class="zacht">${De.access_more}</p>
      <${La} files=${[{id:"bewaar-werkmap",label:De.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${()=>lg(e)}>${De.choices}</button>
        <button type="button" id="ernaast" onClick=${b}>${De.alongside}</button>
        <span role="status">${u}</span>
      <//>
      <p class="zacht">${De.workbook_more} ${De.next_list}</p>
    </section>
  `}var De,lg,$d=C(()=>{"use strict";R();K();B();zt();eo();A();ze();Ks();oe();$l();pr();ar();De=k.board.result,lg=t=>ln("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function fd({state:t,why:e,own:n}){let s=k.werkplaats;return a`
    <p>
      ${n?a`<strong>${g(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${g(s.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function $g(){let t=document.activeElement,e=ug.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==jt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&jt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(dg));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function mg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Et(),l=o.rows.filter(u=>u.open).length,c=rs[rs.indexOf(t)+1],p=t==="plaatsen"&&l?g(At.next_open,{count:l}):At.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${j(At.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(At.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(fl,()=>At.undone)}>${At.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(hl,()=>At.redone)}>${At.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>pg(e)}>${At.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${O("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function gd({route:t}){let[,e]=P(0),[n,s]=P(""),o=t.query.stap||"",r=yn()&&rs.includes(o)?o:rs[0],{of:i,Step:l}=md[r];async function c(p,u){let $=$g(),m=yn()?.decisions.length;try{s(""),await p(),e(f=>f+1);let d=yn()?.decisions.length||0;u?bt(u()):d!==m&&bt(j(At.decided,d)),window.setTimeout($,60)}catch(d){s(d.message)}}return Zt(()=>{L.started&&window.scrollTo(0,0)},[r]),Zt(()=>{function p(m){let{target:d,key:f}=m;if(!(!m.ctrlKey||!yn()||/input|textarea/i.test(d.tagName))){if(f==="z")yn()?.decisions.length&&c(fl,()=>At.undone);else if(f==="y")yn()?.undone.length&&c(hl,()=>At.redone);else return;m.preventDefault()}}let u=m=>yn()?.saved===!1&&m.preventDefault(),$=new AbortController;return window.addEventListener("keydown",p,{signal:$.signal}),window.addEventListener("beforeunload",u,{signal:$.signal}),()=>$.abort()},[L.route]),a`
    <${cg} at=${r} />
    <${tt} key=${r} text=${i.title} title=${`${k.check.title}: ${At.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${i.intro}</p>`}
    <//>
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${c} />
    ${yn()&&r!==rs[0]&&a`<${mg} at=${r} act=${c} />`}
    ${(r===rs[0]||r==="resultaat")&&a`<${Mu} />`}
    ${r===rs[0]&&a`<${zu} />`}
  `}var At,md,rs,hd,cg,pg,ug,dg,bd=C(()=>{"use strict";ye();R();K();St();B();eo();A();ze();rd();id();cd();ud();$d();oe();ar();At=k.board,md={lijst:{of:At.list,Step:ad},kolommen:{of:At.columns,Step:od},plaatsen:{of:At.place,Step:pd},partners:{of:At.partners,Step:ld},resultaat:{of:At.result,Step:dd}},rs=Object.keys(md);hd=()=>a`
  <${tt} text=${At.elsewhere.title}><p class="uitleg">${At.elsewhere.intro}</p><//>
  <ol>${At.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${yo} />
`,cg=({at:t})=>a`
  <nav class="bordstappen" aria-label=${At.steps_label}>
    <ol>
      ${rs.map((e,n)=>a`<li class=${n<rs.indexOf(t)?"is-gedaan":""}>
          <a href=${O("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${At.steps[e]}</a>
        </li>`)}
    </ol>
  </nav>
`,pg=t=>t(async()=>{let e=Et(),{name:n,data:s}=await Z().ask("workbook",{decisions:e.decisions});ln(n,s,or.xlsx),e.saved=!0}),ug=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],dg=":is(button,select,input,a)"});function fg({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>gl?` ${g(nn.first,{count:gl})}`:"";return a`
    <${pt} id="eigen-uitkomst" caption=${`${j(nn.rows,e.length)}${o}`}
      rows=${e.slice(0,gl)} columns=${s} />
    <div class="acties"><${se} name=${nn.file} rows=${()=>[t,...e]} label=${nn.csv} /></div>
  `}function yd({start:t=nn.example}){let[e,n]=P(t),[s,o]=P(""),[r,i]=P(null);function l(){i(null),Rn(o,nn.busy,async()=>i(await Z().ask("ask",{text:e})))}return a`
    <section class="blok">
      <h2>${nn.title}</h2>
      <p class="zacht">${nn.intro}</p>
      <label class="veld breed"><span>${nn.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${nn.ask}</button></div>
      <div aria-live="polite">
        ${s&&a`<p>${s}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?nn.yes:nn.no}</strong></p>`}
        ${r?.graph&&a`<pre tabindex="0" role="region" aria-label=${nn.result}><code>${r.graph}</code></pre>`}
        ${r?.columns&&a`<${fg} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}function bg(t){let e=Object.entries(t.columns),n=s=>fn(s.subject)?a`<${T} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>_d(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[hg],...jn(s=>s.plan),{key:"bron",label:Bt.columns.place,sort:!1,text:gg}]}function kg({name:t,query:e,scenario:n}){let s=vd(n).filter(c=>c.query===t);if(!s.length)return a`<p>${Bt.nothing}</p>`;let o=bg(e),r={rows:j(Bt.rows,s.length),scenario:Mt(n)},i={key:"sentence",label:Bt.columns.sentence,text:c=>c.sentence},l=()=>gn([i,...o],s,c=>ge(n,c.plan));return a`
    <${pt} id=${`uitkomst-${t}`} caption=${g(Bt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${se} name=${`${t}.csv`} rows=${l} />
      <a href=${O("aandachtspunten",{vraag:t})}>${Bt.as_sentences}</a>
    </div>
  `}function yg({name:t,query:e,scenario:n}){let s=e.shelf===wd,o=O("overzicht",{rijen:Bt.rows_of[t]});return a`
    <p class="kruimel"><a href=${O("vragen")}>${Bt.title}</a></p>
    <${tt} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${dn}><${da} /><//>`}
    <${pn} pairs=${[[Bt.why,e.why],[Bt.weight,e.severity]]} />
    ${s&&a`<section><h2>${Bt.result}</h2><${kg} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${t in Bt.rows_of&&a`<p><a href=${o}>${Bt.in_overview}</a></p>`}
    <details>
      <summary>${Bt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${Bt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${bs} text=${()=>e.sparql} label=${Bt.copy} />
    </details>
    ${we()&&!e.open&&a`<${yd} key=${t} start=${e.sparql} />`}
  `}function wg({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Bt.columns.title,text:o=>o.title,cell:o=>a`<a href=${O(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Bt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Bt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${pt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===wd?s:s.slice(0,2)} />
    </section>
  `}function xd({route:t}){let e=U(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${Ss} />`;if(n)return a`<${yg} ...${{name:n,query:s,scenario:e}} />`;let o=oo(vd(e).map(r=>r.query));return a`
    <${tt} text=${Bt.title}><p class="uitleg">${Bt.intro}</p><//>
    ${we()&&a`<${yd} />`}
    ${Bt.shelves.map(r=>a`<${wg} shelf=${r} counts=${o} />`)}
  `}var Bt,nn,gl,wd,kd,_d,vd,hg,gg,Sd=C(()=>{"use strict";R();K();St();B();zt();A();ze();J();ct();Xe();oe();_o();$t();Ne();nr();Bt=k.questions,nn=k.questions.own,gl=200;wd="gaps",kd={barrier:t=>t.barrier&&nt(t.barrier),kind:t=>t.kind&&rt(t.kind),partner:t=>t.partner&&x(fe(t.partner)||t.partner),severity:t=>H("Severity",t.severity),detail:t=>t.detail&&(fn(t.detail)?x(t.detail):t.description)},_d=(t,e)=>(kd[t]?kd[t](e):e[t])||"",vd=t=>V(t).gaps.flatMap(e=>Gn(e).map(n=>({...n,plan:e.plan}))),hg={key:"severity",label:Bt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),csv:t=>_d("severity",t),cell:t=>a`<${ta} severity=${t.severity} />`},gg=t=>Ws(t).map(ne).join("; ")});function jd(t,e,n){let s=e;return{placed:t.map(r=>{let i=n(r);return s+=i,{...r,y:s-i,height:i}}),bottom:s}}function vg({lane:t,rows:e,wide:n}){let s=fs(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${vt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*vt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*vt.line}>
        ${s.length?s.join(" · "):e.length?j(zs.lane_total,e.length):zs.lane_none}
      </text>
    </g>
  `}function xg({row:t,lane:e,shown:n,point:s}){let o=e.levels*vt.level,r=vt.left+t.x,i=e.y+e.height/2+o/2-vt.level/2-t.level*vt.level,l=t.tail&&kl[t.outcome].tail&&vt.left+t.tail,c={row:t,x:r,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${r} ${i} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a href=${Ve(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${_g(t)}
      transform=${`translate(${r} ${i})`} onMouseEnter=${()=>s(c)} onFocus=${()=>s(c)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Sa} outcome=${t.outcome} /></g>
    </a>
  `}function Sg({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=Ye(o.id),c=co(o.work),p=r>e*.62,u={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:i>n*.6?"auto":`${i/n*100}%`,bottom:i>n*.6?`${(n-i)/n*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${u} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${Zs} outcome=${o.outcome} on=${o.on&&g(zs.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${Ft} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${ne(l)}</p>`}
    </div>
  `}function Ld({plan:t,rows:e,date:n}){let[s,o]=P(null),r=Nt(),{lanes:i,wide:l,years:c,beyond:p}=hs(t),{placed:u,bottom:$}=jd(i,vt.top,({levels:q,title:X})=>Math.max(q*vt.level+vt.pad,X.length*vt.line+36)),m=vt.left+l+20,d=$+vt.foot,f=wi(t,n),h=vt.left+f.x,b=g(zs.report,{date:lt(f.date)}),w=b.length*8.6+24,v=()=>o(null),S=q=>q.key==="Escape"&&v(),z=q=>e.filter(X=>X.lane===q),D=Math.min(Math.max(h-w/2,vt.left),m-w);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${v} onKeyDown=${S}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${d}`} role="group" aria-label=${zs.picture}>
        <rect class="daarna" x=${h} y=${vt.top} width=${m-h} height=${$-vt.top} />
        ${c.map(({year:q,x:X})=>a`
            <g class="jaar">
              <line x1=${vt.left+X} x2=${vt.left+X} y1=${vt.top} y2=${$} />
              <text x=${vt.left+X+4} y=${vt.top-9}>${q}</text>
            </g>
          `)}
        ${p&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${vt.left+p.x} y=${vt.top-9}>${zs.beyond}</text>
            </g>
          `}
        ${u.map((q,X)=>a`<${vg} lane=${q} rows=${z(X)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${$} y2=${$} />
        <line class="nu" x1=${h} x2=${h} y1=${vt.top-8} y2=${$} />
        <g class="nulabel">
          <rect x=${D} y=${$+4} width=${w} height="28" rx="3" />
          <text x=${D+w/2} y=${$+24} text-anchor="middle">${b}</text>
        </g>
        ${e.map(q=>a`
            <${xg} key=${q.id} row=${q} lane=${u[q.lane]} shown=${s?.row.id===q.id} point=${o} />
          `)}
      </svg>
      ${s&&a`<${Sg} at=${s} width=${m} height=${d} close=${v} />`}
    </div>
  `}function Td({scenario:t,plan:e}){let n=Ns(e,t.date);if(!n.length)return null;let{lanes:s,wide:o,years:r,beyond:i}=hs(e),l=rn(e.key,t.date),c=b=>Cd+8+b/o*(Fo-Cd-16),p=s.map((b,w)=>({lane:b,mine:n.filter(v=>v.lane===w)})).filter(({mine:b})=>b.length),{placed:u,bottom:$}=jd(p,bl,({lane:b})=>Math.max(Og,zd(b)*Md+4)),m=u.map(b=>({...b,middle:b.y+b.height/2})),d=c(wi(e,l).x),f=m.map(({lane:b,mine:w})=>g(Od.description,{chapter:uo(b),counts:Xt(fs(w))})),h=d>Fo-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Fo} ${$+16}`} role="img" aria-label=${f.join(" ")}>
      <rect class="straks" x=${d} y=${bl} width=${Fo-d} height=${$-bl} />
      ${r.map(({year:b,x:w})=>a`
          <line class="jaar" x1=${c(w)} x2=${c(w)} y1="4" y2=${$} />
          <text class="jaartal" x=${c(w)+4} y="12">${b}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${k.promises.beyond}</text>`}
      ${m.map(({lane:b,y:w,middle:v})=>a`
          <line class="baan" x1="0" x2=${Fo} y1=${w} y2=${w} />
          <text x="0" y=${v+4}>${Mg(uo(b))}</text>
        `)}
      ${m.flatMap(({y:b,mine:w})=>jg(w).map(([v,S])=>a`<text class="jaartal" x=${c(v)-8} y=${b+12} text-anchor="end">+${S}</text>`))}
      <line class="baan" x1="0" x2=${Fo} y1=${$} y2=${$} />
      <line class="peil" x1=${d} x2=${d} y1="2" y2=${$+4} />
      <text class="peildag" x=${h==="end"?d-4:d+4} y=${$+13} text-anchor=${h}>
        ${g(Od.line,{date:lt(l)})}
      </text>
      ${m.flatMap(({lane:b,middle:w,mine:v})=>v.filter(S=>S.level<yl).map(S=>a`
            <g transform=${`translate(${c(S.x)} ${Lg(b,w,S)}) scale(${Cg})`}>
              <title>${[S.name,S.by,kl[S.outcome].phrase].join(", ")}</title>
              <${Sa} outcome=${S.outcome} />
            </g>
          `))}
    </svg>
  `}var Od,zs,kl,vt,_g,Cd,Fo,bl,Md,Og,Cg,yl,zd,jg,Lg,Mg,wl=C(()=>{"use strict";R();K();B();A();J();Lt();$t();sr();Od=k.summary.lanes,zs=k.promises,kl=k.shared.outcomes,vt={left:320,top:32,foot:40,level:19,pad:30,line:21};_g=t=>g(zs.mark,{...t,what:t.what||zs.card.none,phrase:kl[t.outcome].phrase});[Cd,Fo,bl,Md,Og,Cg]=[262,690,17,8,16,.62],yl=30,zd=t=>Math.min(t.levels,yl),jg=t=>[...oo(t.filter(({level:e})=>e>=yl).map(({x:e})=>e))],Lg=(t,e,n)=>e+(n.level-(zd(t)-1)/2)*Md,Mg=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function zg({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?_l.undecided:_l.no_partner;return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${_l.silent}>
            ${n.map(({label:i})=>a`<li><span>${i}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${s.map(({id:i,label:l,cells:c})=>a`
              <li class=${Ct(i)?"verzamel":""}>
                <${le} basis=${c[e-1]?.most_basis} />${l}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function Tg({scenario:t,plan:e}){let n=Be("kind",t,e),s=Be("partner",t,e),{reach:o}=V({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${zg} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function Fd({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:Mt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(as.head,{date:lt(rn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(as.foot.source,{sources:Un(t)})} ${g(as.foot.version,l)}</p>
        <p>${g(as.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function Fg({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return a`<td class="niets">–</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${nt(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${nt(e)}>
      <${Yn} bar=${t.bar} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${nt(e)}><span class="plaat">${n}</span></td>`}function Ag({scenario:t,plan:e,...n}){let s=ae(e).summary,{points:o}=V({...t,plan:e.key}),{phrase:r,named:i}=xn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${Fd} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${g(s.intro,{report:Hn(e)})} ${r.lead}
      </p>
      <${Xn} plan=${e} />
      <${Wa} title=${s.matrix.title} note=${s.matrix.note}>
        <${Eg} scenario=${t} plan=${e} />
        <${Zo} undecided=${Yr(t,e)} />
      <//>
      <${Wa} title=${k.overview.start.discuss.title}>
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
  `}function Bg({scenario:t,plan:e,...n}){let{summary:s,shared:o}=ae(e),r=lt(rn(e.key,t.date)),i=Br(Ns(e,t.date),o.outcomes,xn(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${Fd} plan=${e} scenario=${t} ...${n}>
      <${Wa} title=${s.route.title} note=${s.route.note}>
        <${Tg} scenario=${t} plan=${e} />
      <//>
      <${Wa} title=${s.lanes.title} note=${l}>
        <${Td} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${i.map(([c,{tile:p,count:u}])=>a`
              <li><${Lo} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}</li>
            `)}
        </ul>
      <//>
    <//>
  `}function Ed({route:t}){let e=U(t.query),n=me(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${tt} text=${as.title}><p class="uitleg">${as.screen}</p><//>
      <${Js} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${as.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${Ag} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${Bg} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${re} text=${as.screen} />
  `}var as,_l,Eg,Wa,Ad=C(()=>{"use strict";R();St();B();zt();A();bn();ct();Lt();Ks();Xe();wl();$t();sr();as=k.summary,_l=k.summary.route;Eg=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${as.matrix.title}</caption>
    <thead>
      <tr><td></td>${cn(e).map(n=>a`<th scope="col">${nt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Be("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${Fg} cell=${s} step=${cn(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Wa=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t}>
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function Ng({id:t}){let e=f=>y.partners[f].find(h=>h.id===t)?.steps||[],n=mr(e("")),s=N?y.plans.filter(f=>e(f.key).length):[],o=ot(t,"who").flatMap(f=>f.acts?[]:Sn(f.to)),r=mr(M(o)).filter(f=>!n.includes(f)),i=f=>ot(f,"who").every(h=>!h.acts||h.from===t),l=ot(t,"who").filter(f=>f.acts&&y.works[f.to]?.across&&i(f.to)),c=M(l.flatMap(f=>io(f.to))),p=Te(t,"unitOf"),u=pe(Te(t,"chapterLead")),$=f=>{let h=mr(y.partners[""].find(b=>b.id===f)?.steps||[]);return h.length>0&&a`<span class="zacht"> – ${$r(h)}</span>`},m=_(t,"tooi"),d=[...Mo(t),[k.thing.also_known,gt(t,"altLabel").join(", ")],[dt.leads,u.length>0&&a`<${Ue} ids=${u} />`],[dt.units,p.length>0&&a`<${Ue} ids=${p} more=${$} />`],[dt.identity,m?g(dt.identified,{code:m,date:lt(_(t,"checkedOn"))}):dt.unidentified]];return a`
    <${_t} title=${k.thing.known}>
      <${Se} text=${_(t,"summary")} />
      ${Ct(t)&&a`<p>${dt.collective}</p>`}
      ${_(t,"isIndependent")==="true"&&a`<p>${dt.independent}</p>`}
      ${n.length>0&&!N&&a`<p>${g(dt.steps,{steps:$r(n)})}</p>`}
      ${s.map(f=>a`<p>${f.title}: ${g(dt.steps,{steps:$r(mr(e(f.key)))})}</p>`)}
      ${c.length>0&&a`<p>${g(dt.across,{kinds:$r(c.map(rt))})}</p>`}
      ${r.length>0&&a`<p>${g(dt.named_steps,{steps:$r(r)})}</p>`}
      ${!n.length&&!r.length&&a`<p>${dt.no_steps}</p>`}
      <${pn} pairs=${d} />
    <//>
  `}function Pg({rows:t}){let e=dt.columns,n=({to:r})=>y.works[r]?.across?k.shared.all_steps:mr(Sn(r)).join(", "),s=[...jn(r=>Ot(r.to)?.key),be("actie",e.action,r=>r.to),{key:"soort",label:e.what,text:r=>te(r.to)},{key:"rol",label:e.role,text:r=>r.phrase},Mn("stand",e.stand,r=>r.to),{key:"stap",label:e.step,text:n},Qn(e.place,r=>r.of)],o=M(t.map(r=>r.to)).map(r=>{let i=t.filter(c=>c.to===r),l=M(i.map(c=>c.phrase)).join(", ");return{...i[0],phrase:l,of:i.flatMap(c=>c.of)}});return a`
    <${_t} title=${g(dt.work,{count:o.length})}>
      <p class="zacht">${dt.work_note}</p>
      ${o.length?a`<${pt} id="acties" caption=${dt.work_caption} rows=${o} sort="actie" columns=${s} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function Ig({rows:t}){let e=t.filter(o=>o.acts).map(o=>o.to),n=M([...e,...e.flatMap(o=>Jt(o,"followedBy"))]).flatMap(o=>{let r=po(o).filter(l=>_e(l).outcome==="ahead").map(l=>[_(l,"deadlineLabel"),`“${_(l,"deadlineText")}”`].filter(Boolean).join(", ")),i=dt.to_come.includes(hn(o))?[he(o).toLowerCase()]:[];return(r.length?r:i).map(l=>a`<li><${T} id=${o} />: ${l}</li>`)});if(!n.length)return null;let s=g(dt.coming,{count:n.length});return a`<${_t} title=${s}><p class="zacht">${dt.coming_note}</p><ul>${n}</ul><//>`}function Wg({id:t}){let e=ot(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <section>
        <h3><${T} id=${s} /></h3>
        <${Yo} id=${o} />
        <${ce} of=${[o]} />
      </section>
    `);return a`
    <${_t} title=${g(dt.own,{count:e.length})}>
      <p class="zacht">${dt.own_note}</p>
      <${ws} id="eigen" as="div" first=${Rg} items=${n} />
    <//>
  `}function Dg({id:t}){let e=Te(t,"wish");return e.length?a`
    <${_t} title=${dt.wishes}>
      ${e.map(n=>a`
          <div class="koppeling">
            <p><strong>${W(Tt(n,"engagement")||dt.wish)}</strong>: ${_(n,"rationale")}</p>
            <${ce} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function Vg({id:t}){let e=ot(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${_(r[0],"post")}</p>
    ${r.map(i=>a`<${Se} text=${_(i,"summary")} />`)} <${ce} of=${r} />
  `,s=pe(M(e.map(r=>ds(r,t)))).map(r=>{let i=e.filter(l=>ds(l,t)===r);return a`<li><${T} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?dt.its_members:dt.members;return a`<${_t} title=${o}><${ws} id="leden" items=${s} first=${s.length} /><//>`}function Hg({id:t}){let e=new Map(ot(t,"with").map(r=>[ds(r,t),r]));if(!e.size)return null;let n=r=>{let{of:i=[],more:l}=e.get(r)||{},c=g(l?dt.more_works:dt.works,{works:i.map(ee).join(", ")});return a`<span class="zacht">${c}</span>`},o=pe([...e.keys()]).map(r=>a`<li key=${r}><${T} id=${r} />${n(r)}</li>`);return a`
    <${_t} title=${dt.together}>
      <p class="zacht">${dt.alphabetical}</p>
      ${Y()?a`<${ws} id="samen" items=${o} first=${qg} />`:a`<ul class="kolommen">${o}</ul>`}
    <//>
  `}function Bd({id:t}){return a`
    <${Ng} id=${t} />
    <${Pg} rows=${ot(t,"who")} />
    <${Ig} rows=${ot(t,"who")} />
    <${Wg} id=${t} />
    <${Dg} id=${t} />
    <${ja} title=${dt.requested} ids=${pe(Te(t,"askedOf"))} />
    <${Vg} id=${t} />
    <${Hg} id=${t} />
    <${zo} id=${t} />
  `}var dt,mr,$r,Rg,qg,Nd=C(()=>{"use strict";R();St();B();A();Fe();J();ct();Lt();oe();Hs();$t();Ne();To();zn();dt=k.thing.organisation,mr=t=>on.filter(e=>t.includes(e.notation)).map(e=>e.label),$r=t=>Xt(t.map(e=>e.toLowerCase()));[Rg,qg]=[1,3]});function Kg({id:t,scenario:e}){let n=$n.cell_columns,s=V(e).matrix.kind.filter(c=>bi(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>W(rt(c.column)),r=c=>a`<a href=${ks(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:$}=Ae(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...jn(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Ae(c).word,cell:i},{key:"hoe",label:n.how,text:c=>vl(c.most_basis),cell:c=>c.most_basis&&Pd(c.most_basis)}];return a`
    <${_t} title=${$n.cells}>
      <p class="zacht">${Mt(e)}</p>
      <${pt} id="vakken" caption=${$n.cells_caption} rows=${s} columns=${l} />
    <//>
  `}function Gg({links:t,scenario:e,undecided:n}){let s=$n.columns,o=c=>yt(c,"initiative"),{links:r}=V(e),i=bo(et(e.plan),k.shared.nothing_step),l=[...jn(c=>Ot(c)?.key),be("actie",s.action,o),{key:"soort",label:s.kind,text:c=>gt(c,"interventionKind").map(rt).join(", ")},{key:"wie",label:s.who,sort:!1,text:c=>yi(o(c)).map(x).join(", "),cell:c=>a`<${Ft} ids=${yi(o(c))} />`},Mn("stand",s.stand,o,e.date),{key:"hoe",label:s.how,text:c=>vl(r[c][0]),cell:c=>Pd(r[c][0],`; ${H("Strength",r[c][1])}`)}];return a`
    <${_t} title=${g($n.work,{count:M(t.map(o)).length})}>
      ${t.length?a`<${pt} id="wiewat" caption=${$n.work_caption} rows=${t} sort="actie" columns=${l} />`:a`<p>${n?k.overview.undecided:i}</p>`}
    <//>
  `}function Jg({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${T} id=${n} />`,g(ae(Ot(n)).thing.step.helper,{awareness:Tt(n,"awareness")||$n.unaware})]);return a`<${_t} title=${$n.helpers}><${js} items=${e} /><//>`}function Id({id:t}){let e=U(L.route.query),n=Jt(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>Te(c,"barrier")).filter(c=>Qe(c,l)),r=V(e).links,i=s.flatMap(l=>ot(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&je(l,e.plan));return a`
    <${Ug} id=${t} narrow=${n} />
    <${Kg} id=${t} scenario=${e} />
    <${Gg} links=${i} scenario=${e} undecided=${hc(e).has(t)} />
    <${ja} title=${$n.requested} ids=${o("Recommendation").filter(l=>je(l,e.plan))} />
    <${Jg} ids=${o("Facilitator")} />
  `}var $n,vl,Pd,Ug,Rd=C(()=>{"use strict";R();K();B();zt();A();Fe();bn();J();ct();Lt();oe();$t();Ne();To();$n=k.thing.step,vl=t=>ve[t]?.[1]||"",Pd=(t,e="")=>[a`<${le} basis=${t} />`,` ${vl(t)}${e}`],Ug=({id:t,narrow:e})=>a`
  <${_t} title=${$n.what}>
    <${Se} text=${_(t,"step")} />
    <${Se} text=${_(t,"definition")} />
    <${Se} text=${_(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${$n.narrower}<${Ft} ids=${e} />.</p>`}
    ${yt(t,"broader")&&a`<p>${$n.broader}<${T} id=${yt(t,"broader")} />.</p>`}
  <//>
`});function Yg({id:t,reports:e}){let n=mn(t);if(sn(t.split("/")[0]).dates.length<3)return null;let s=o=>_e(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Wt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${lt(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function Zg({id:t}){let e=sn(t.split("/")[0]),{result:n,not_mentioned:s}=mn(t),o=e.dates.filter(({date:l})=>hn(t,l)),r=y.codes.AgreementStatus[_(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=(l,c)=>c===e.date&&n[_(l,"resultReported")];return a`
    <${Yg} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:l,label:c})=>{let p=$s(t,l);return a`
          <li>
            <strong>${W(c)}</strong>
            <p><${Wt} id=${t} date=${l} /></p>
            ${r&&l===e.date&&a`<${Se} text=${r} look="zacht" />`}
            ${_e(t,l).earlier&&a`<p class="zacht">${W(s)}</p>`}
            ${p&&a`<${Qg} report=${p} result=${i(p,l)} />`}
          </li>
        `})}
    </ol>
  `}function Xg({id:t}){let e=Jt(t,"silentPart"),n=e.map(s=>[_(s,"summary"),a`<span class="zacht"> (${H("SilentWeight",_(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${mn(t).silent}</strong></p><${js} items=${n} />`}function tb({id:t}){let e=mn(t),n=e.deadline_columns,s=po(t);if(!s.length)return null;let o=i=>[`“${_(i,"deadlineText")}”`,_(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>_(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>_(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>_(i,"dueBy"),cell:i=>lt(_(i,"dueBy"))||_(i,"condition")},{key:"soort",label:n.kind,text:i=>Wo(_(i,"modality"))},{key:"er",label:n.there,text:i=>_e(i).delivery||e.not_there},{...Qn(n.place,()=>[]),cell:i=>a`<${Se} text=${_(i,"summary")} /><${ce} of=${[i]} />`}];return a`<${pt} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function eb({id:t}){let e=mn(t),n=e.who_columns,s=ot(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${T} id=${i} /><${ys} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>x(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>_(i[0],"summary")},Qn(n.place,({of:i})=>i.slice(0,1))];return a`<${pt} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function nb({id:t}){let e=Jt(yt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${mn(t).heading}<${Ft} ids=${e} />.</p>`}function sb({id:t}){let e=mn(t),n=Ar(t);if(n.length)return n.map(o=>a`<${Yo} id=${o} /><${ce} of=${[o]} />`);if(_(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=gt(t,"interventionKind").map(rt).join(", ");return a`
    <p>${g(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${_(t,"rationale")}</p>
  `}function ob({id:t}){let e=mn(t),n=Te(t,"subMeasureOf"),s=o=>a` <${Wt} id=${o} />`;return a`<${_t} title=${e.container}><p>${e.parts}</p><${Ue} ids=${n} more=${s} /><//>`}function qd({id:t}){let e=mn(t),n=sn(t.split("/")[0]),s=_(t,"promise"),o=Mo(t),r=_(t,"isContainer")==="true"?ob:rb;return a`
    <${_t} title=${s?e.promise:e.what}>
      ${Oa(t).map(i=>a`<${Se} text=${i} />`)}
      ${_(t,"isNew")==="true"&&a`<p class="zacht">${g(e.new,{when:ps(n.date,n)})}</p>`}
      ${_(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${ce} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${Ca} id=${t} />
    ${o.length>0&&a`<${_t} title=${k.thing.further}><${pn} pairs=${o} /><//>`}
    <${zo} id=${t} />
  `}var mn,Qg,rb,Wd=C(()=>{"use strict";R();B();A();Fe();J();ct();Lt();$t();Ne();To();zn();mn=t=>ae(Ot(t)).thing.undertaking,Qg=({report:t,result:e})=>a`
  <${Se} text=${_(t,"summary")} />
  <${Us} of=${t} />
  <${Se} text=${e} look="zacht" />
  <${ce} of=${[t]} />
`;rb=({id:t})=>a`
  <${_t} title=${mn(t).progress}><${Zg} id=${t} /><${Xg} id=${t} /><${tb} id=${t} /><//>
  <${_t} title=${mn(t).who}><${eb} id=${t} /><${nb} id=${t} /><//>
  <${_t} title=${mn(t).steps}><${sb} id=${t} /><//>
`});function lb({id:t}){let e=ab[He(t)];return e?y.plans.filter(n=>!Ot(t)||n===Ot(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${ib} key=${n.plan.key} ...${n} />`):null}function cb({id:t}){let e=Te(t,"inChapter"),n=[...Mo(t),[Qe(t,"Legislation")?Nn.also_known:Nn.in_source,gt(t,"altLabel").join(", ")],[Nn.place,Ye(t).length>0&&a`<${ce} of=${[t]} />`]],s=o=>a` <${Wt} id=${o} /> <p class="zacht">${Oa(o).join(" ")}</p>`;return a`
    <${_t} title=${Nn.known}>
      ${Qe(t,"Facilitator")&&a`<p class="zacht">${ae(Ot(t)).thing.other.judged}</p>`}
      <${Se} text=${_(t,"summary")} />
      <${Se} text=${_(t,"rationale")} />
      <${pn} pairs=${n} />
    <//>
    <${Ca} id=${t} />
    ${e.length>0&&a`<${_t} title=${Nn.other.chapter}><${Ue} ids=${pe(e)} more=${s} /><//>`}
    <${zo} id=${t} />
  `}function db({id:t}){let e=U(L.route.query),n=He(t)==="organisation"&&_(t,"notation"),s=i=>Gn(i).some(({partners:l})=>n&&l.includes(n)),o=V(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<${ip} gap=${i} scenario=${e} />`);return a`
    <${_t} title=${g(Nn.gaps,{count:o.length})}>
      <${ws} id="vragen" items=${r} first=${Y()?ub:pb} as="div" />
    <//>
  `}function $b({id:t}){let e=He(t),n=[Dd[e]&&a`<a href=${O(Dd[e])}>${Nn.crumbs[e]}</a>`,N&&Ot(t)?.title,...["inChapter","subMeasureOf"].map(s=>yt(t,s)&&a`<${T} id=${yt(t,s)} />`),te(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function Vd({route:t}){let e=t.path.slice(1).join("/");if(!qt(e))return a`<${Ss} />`;let n=x(e),s=He(e),o=mb[s],r=s==="undertaking"&&_(e,"isContainer")!=="true",i=()=>{let[l,c]=["promise","summary"].map(m=>_(e,m)),p=r?[l&&`${Nn.promised} ${l}`,g(Nn.stand,{stand:he(e).toLowerCase()})]:[c],u=[`${te(e)} ${n}`,p.filter(Boolean).join(" ")].filter(Boolean).join(": "),$=M([...Ye(e),...Ye($s(e))]);return Gr(u.replace(/([^.!?])$/,"$1."),$,null,Ot(e)||et())};return a`
    <${$b} id=${e} />
    <${tt} text=${Qe(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${Wt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${Oo} />`}
    <${lb} id=${e} />
    <div class="acties bovenaan">
      <${bs} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${O("verken",{uit:e,kies:e})}>${Nn.around}</a>
    </div>
    <${o} id=${e} />
    <${db} id=${e} />
  `}var Nn,xl,ab,ib,pb,ub,Dd,mb,Hd=C(()=>{"use strict";R();K();St();B();zt();A();Fe();J();ct();Lt();Xe();oe();Hs();_o();$t();Ne();To();Nd();Rd();Wd();zn();nr();Nn=k.thing,xl=k.thing.route,ab={organisation:(t,e)=>y.partners[N?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Sn},ib=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${N?g(xl.of_plan,{plan:t.title}):xl.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${xl[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[pb,ub]=[3,2];Dd={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};mb={undertaking:qd,organisation:Bd,step:Id,other:cb}});function fb({rows:t,whole:e,chosen:n,plan:s,scenario:o}){let r=e?xn(o,s).named:{},i=ae(s).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${ht.tiles_label}>
      ${Br(t,i,r).map(([l,{tile:c,count:p}])=>a`
          <button type="button" id=${`uitkomst-${l}`} aria-pressed=${String(n===l)}
            onClick=${()=>I({uitkomst:n===l?null:l})}>
            <${Lo} outcome=${l} />
            <span class="getal">${p}</span>
            <span>${g(c,{date:lt(rn(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function yb({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(i=>s[i].open),r=t.filter(i=>i.outcome===o).sort((i,l)=>G(i.day,l.day));return a`
    <aside class="langst-open">
      <h2>${ht.open.title}</h2>
      <p>${r.length?g(ht.open.phrase,{date:lt(rn(e.key,n))}):ht.open.none}</p>
      <ul>
        ${r.slice(0,bb).map(i=>a`
            <li key=${i.id}>
              <${Lo} outcome=${i.outcome} />
              <span>
                <${T} id=${i.work} text=${i.short} />${" "}${i.what||""}
                <span class="bij">${i.modality}: ${i.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${O("aandachtspunten",{vraag:"deadline-verstreken"})}>${ht.open.gaps}</a></p>
      <h2>${ht.read.title}</h2>
      <ul class="leesregels"><li>${ht.read.first}</li>${kb}<li>${ht.read.last}</li></ul>
    </aside>
  `}function _b({rows:t}){let e=M(t.map(o=>o.day.slice(0,4))).sort(G),s=M(t.flatMap(o=>Kd(o.work))).map(o=>[o,x(fe(o))]).sort((o,r)=>G(o[1],r[1]));return a`
    <div class="velden">
      <${Pt} label=${ht.fields.year} name="jaar" options=${e.map(o=>[o,o])} />
      <${Pt} label=${ht.fields.partner} name="partner" options=${s} />
      <${_s} names=${["jaar","partner"]} />
    </div>
  `}function vb({plan:t,scenario:e,chosen:n,query:s}){let o=Ns(t,e.date),r=wc(t,e.date).filter(Sl(s)),i=o.filter(Sl(s)),l=i.length===o.length,c=fs(i).join(" · "),p=i.filter(u=>!n||u.outcome===n);return a`
    <section>
      ${N&&a`<h2>${t.title}</h2>`}
      ${l?a`
              <p class="zacht belofte-intro">${g(ht.intro,{count:o.length,undated:r.length})}</p>
              <p>${xn(e,t).phrase.overdue}</p>
            `:a`<p role="status"><strong>${j(ht.kept,i.length)}</strong> ${c}</p>`}
      <${fb} rows=${i} whole=${l} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${Ld} plan=${t} rows=${p} date=${e.date} /><${wb} plan=${t} rows=${p} /></div>
        <${yb} rows=${i} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${ht.table}</summary>
        <${pt} id=${`beloften-${t.key}`} caption=${ht.caption} rows=${p} columns=${Ud} sort="dag" />
      </details>
      ${r.length>0&&a`
          <details class="tweeling">
            <summary>${g(ht.undated,{count:r.length})}</summary>
            <ul>
              ${r.map(u=>a`<li>
                  <${T} id=${u.work} />: ${u.quote}${u.what&&`, ${u.what}`}
                  ${u.stand&&`; ${u.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function Gd({route:t}){let e=U(t.query),n=vc(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(i=>Ns(i,e.date)),r=o.filter(Sl(t.query)).filter(i=>!s||i.outcome===s);return a`
    <${tt} text=${ht.heading} title=${ht.title} />
    <${dn}><${Js} /><${tr} /><${_b} rows=${o} /><//>
    <${Oo} />
    ${n.map(i=>a`<${vb} key=${i.key} ...${{plan:i,scenario:e,chosen:s,query:t.query}} />`)}
    ${!n.length&&a`<p>${ht.none}</p>`}
    <p class="acties">
      <${se} name="beloften.csv" rows=${()=>gb(r,e)} />
      ${n.length>0&&a`<${Ke} name="beloften" title=${ht.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
    </p>
    <${re} text=${j(ht.lane_total,r.length)} />
  `}var ht,hb,Ud,gb,bb,kb,wb,Kd,Sl,Jd=C(()=>{"use strict";R();K();St();B();zt();A();Fe();J();Lt();Xe();oe();vs();wl();$t();sr();Ne();ht=k.promises;hb=t=>{let e=hs(t.plan).lanes[t.lane];return e?uo(e):""},Ud=[{key:"dag",label:ht.columns.day,text:t=>t.day,cell:t=>t.by},be("actie",ht.columns.work,t=>t.work),{key:"wat",label:ht.columns.what,text:t=>t.what},{key:"woorden",label:ht.columns.quote,text:t=>t.quote},{key:"stand",label:ht.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${Zs} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:ht.columns.lane,text:hb}],gb=(t,e)=>{let n=o=>Ye(o.id).map(ne).join("; "),s=[...Ud,{key:"bron",label:ht.columns.place,text:n}];return gn(s,t,o=>ge(e,o.plan.key))},bb=6,kb=ht.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);wb=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${hs(t).lanes.map((n,s)=>({lane:n,found:e.filter(o=>o.lane===s)})).filter(({found:n})=>n.length).map(({lane:n,found:s})=>a`
          <details>
            <summary>${uo(n)}
              <span class="bij">
                ${j(ht.lane_total,s.length)}${fs(s,!0).map(o=>` · ${o}`)}
              </span>
            </summary>
            <ul>
              ${s.map(o=>a`
                  <li key=${o.id}>
                    <${Zs} outcome=${o.outcome} on=${o.by} />
                    <span><${T} id=${o.work} text=${o.short} />${" "}${o.what||o.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`,Kd=t=>ot(t,"who").map(e=>_(e.from,"notation")),Sl=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||Kd(e.work).includes(t.partner))});function Yd({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${N?"h3":"h2"}>${g(is.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function xb({loss:t,scenario:e,id:n,title:s}){let o=i=>Zd(t,i,e),r=[{key:"vak",label:is.columns.cell,sort:!1,text:i=>Qd(i,o(i)),cell:i=>{let l=Qd(i,o(i));return o(i)?a`<a href=${ks(i,t.plan)}>${l}</a>`:l}},{key:"nu",label:is.columns.now,sort:!1,text:i=>Xd(o(i))},{key:"weg",label:is.columns.lost,sort:!1,text:i=>i.phrase}];return a`<${pt} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${r} />`}function Sb({loss:t,names:e,scenario:n,apart:s}){let o=sn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===y.plans[0]?"":`-${o.key}`}`,p=$=>[" ",a`<${Wt} id=${$} date=${n.date} />`],u=($,m)=>a`<${Yd} title=${$} count=${m.length} none=${i}><${Ue} ids=${m} more=${p} /><//>`;return a`
    <section>
      ${N&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${Ob(t,e)}</p>
      <p>${t.phrase}</p>
      ${s}
      <${Lb} loss=${t} scenario=${n} />
      <${Yd} title=${r} count=${t.cells.length} none=${i}>
        <${xb} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.keys(l).map($=>({list:$,ids:t[$]||[]})).filter(({ids:$})=>$.length).map(({list:$,ids:m})=>u(l[$],m))}
      ${t.blocks.map($=>u($.phrase,$.acts))}
    </section>
  `}function Ob(t,e){let[n,s]=[t.last_actor.length,Es(sn(t.plan))],o=n||!t.acts?is.heading:is.accompanied;return j(o,e.length,{alone:n,acts:t.acts,source:s,names:Xt(e)})}function Ol({losses:t,names:e,scenario:n,apart:s}){let o=Xt(e),r=()=>t.flatMap(i=>i.cells.map(l=>{let c=Zd(i,l,n),p=c?nt(l.barrier):"";return[o,rt(l.column),p,Xd(c),l.phrase,...ge(n,i.plan)]}));return a`
    ${t.length?t.map((i,l)=>a`<${Sb} key=${i.plan} ...${{loss:i,names:e,scenario:n}} apart=${!l&&s} />`):[...me(n).map(i=>a`<p>${i.words.losses.nothing}</p>`),s]}
    <div class="acties"><${se} name="wat-als.csv" rows=${()=>[[...is.csv,...Rs],...r()]} /></div>
  `}function Cb(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return V({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?W(rt(s.kind)):nt(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function jb({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(l=>!o.includes(l));return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${ms(l,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${g(no.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${no.lost_phrase}</p>
        `}
      ${r.length>0&&a`<p>${j(no.lead,r.length)}</p>`}
      ${(i.length>0||!s.length)&&a`<p class="zacht">${s.length?j(no.stays,i.length):no.nothing}</p>`}
    </li>
  `}function Lb({loss:t,scenario:e}){let{legend:n}=no,s=Cb(t,e),o=M(s.flatMap(i=>i.things.map(l=>ms(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${no.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${jb} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:Es(et(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${H("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var no,is,Zd,Xd,Qd,t$=C(()=>{"use strict";R();B();zt();A();bn();J();ct();Lt();oe();$t();Ne();no=k.whatif.picture,is=k.whatif,Zd=(t,e,n)=>V({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),Xd=t=>t?Zr(t):is.no_cell,Qd=(t,e)=>{let n=W(rt(t.column));return e?g(is.cell,{kind:n,step:nt(t.barrier).toLowerCase()}):n}});function jl(t,e,n){let[s,o]=P(null);return Zt(()=>{let r=!0;return o(null),Z().ask(t,e).then(i=>{r&&(o(i),n?.(i))}).catch(i=>r&&o({silent:i.message||k.whatif.silent})),()=>{r=!1}},[t,JSON.stringify(e)]),s}function Ll({chosen:t,choices:e,follows:n}){let s=Nt(),o=L.started&&!!t&&Y();Zt(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&Y()?r.reverse():r}</div>`}function Mb({before:t,after:e}){let n=Yt[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:H("Severity",t),after:H("Severity",e)})}function e$({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(p=>p.was||p.sentence),l=V(r).gaps.filter(p=>p.subject===o&&!i.includes(p.sentence)),c=p=>g(Yt.cell,{kind:W(rt(p.column)),step:nt(p.barrier).toLowerCase()});return a`
    <h2 role="status">${j(Yt.cells,t.length,{all:n})}</h2>
    <ul class="anderelezing">
      ${t.map(p=>a`
          <li>
            <strong>${c(p)}</strong>
            <span>${g(Yt.now,{phrase:p.before})}</span> <span>${g(Yt.then,{phrase:p.after})}</span>
          </li>
        `)}
    </ul>
    ${e.length>0&&a`<p>${g(Yt.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${Yt.alone}</p>
    <h2>${j(Yt.gaps,s.length)}</h2>
    <ul>
      ${s.map(p=>a`
          <li>
            <strong>${Mb(p)}</strong> ${p.was&&`${g(Yt.now,{phrase:p.was})} `}
            ${p.was?g(Yt.then,{phrase:p.sentence}):p.sentence}
          </li>
        `)}
    </ul>
    ${l.length>0&&a`
        <h2>${j(Yt.stays,l.length)}</h2>
        <p>${Yt.why}</p>
        <ul>${l.map(p=>a`<li>${p.sentence}</li>`)}</ul>
      `}
  `}function zb({id:t,status:e,scenario:n}){let s=jl("supposed",{options:us(n),work:t,status:e});return s&&s.silent===void 0?a`<${e$} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function n$({requested:t,scenario:e}){let{date:n}=e,s=m=>ie(m)&&!!hn(m,n),[o,r]=t.split("="),i=ie(o)?o:"",l=Jt($s(i,n),"alternativeReading").map(m=>_(m,"status")),c=(m,d)=>O(["wat-als","actie",`${m}=${d}`]),p=e.key===U({}).key&&y.readings[`${i}=${r}`],u=a`
        <${jo} label=${Yt.which} id="actie" thing=${i} among=${s}
          pick=${m=>{location.hash=c(m,r||"")}} />
        ${i&&a`
            <p><${T} id=${i} />. ${he(i,n)}.</p>
            <h2>${Yt.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(y.codes.Status).map(([m,{label:d}])=>a`
                  <li>
                    <a href=${c(i,m)} aria-current=${m===r?"true":null}>${W(d)}</a>
                    ${m===hn(i,n)&&a` <span class="zacht">${Yt.read}</span>`}
                    ${l.includes(m)&&a` <span class="zacht">${Yt.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${Ll} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${Fb} />`:p?a`<${e$} found=${p} id=${i} scenario=${e} />`:Me()?a`<${zb} id=${i} status=${r} scenario=${e} />`:a`<p>${g(Yt.elsewhere,{name:x(i),status:H("Status",r)})}</p>`} />`}var Yt,Cl,Tb,Fb,s$=C(()=>{"use strict";R();K();St();B();zt();A();ze();J();ct();Lt();$t();ka();Yt=k.whatif.action;Cl=t=>t.split("=")[0],Tb=()=>Object.keys(y.readings).sort((t,e)=>G(x(Cl(t)),x(Cl(e)))),Fb=()=>a`
  <p>${Yt.begin}</p>
  <h2>${Yt.readings}</h2>
  <ul>
    ${Tb().map(t=>a`
        <li>
          <a href=${O(["wat-als","actie",t])}>${x(Cl(t))}</a>
          <span class="zacht"> ${g(Yt.reading,{status:H("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function Ab({notations:t,names:e,scenario:n}){let s=jl("answer",{options:Eb(t,n)},()=>bt(it.done));if(!s)return a`<div><p>${it.busy}</p></div>`;if(s.silent!==void 0)return a`<div><p>${s.silent}</p></div>`;let o=i=>!n.plan||i.plan===n.plan,r=j(it.questions,s.gaps.filter(o).length);return a`
    <div>
      <${Ol} losses=${s.losses.filter(o)} names=${e} scenario=${n} />
      <p>${g(it.with_this,{questions:r,now:V(n).gaps.length})}</p>
    </div>
  `}function Bb({acting:t,chosen:e}){let[n,s]=P(""),o=c=>I({zonder:c.map(Da).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(Me()?[...e,c]:[c])},i=c=>[x(c),...gt(c,"altLabel")].join(" "),l=t.filter(c=>Vn(i(c),n));return a`
    <h2>${it.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${g(it.put_back,{name:x(c)})}
          onClick=${()=>r(c)}>
          ${x(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${it.clear}</button>
          <button type="button" class="klein" onClick=${()=>Jo(location.href,it.shared)}>${it.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${it.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${c=>s(c.target.value)}
        onKeyDown=${c=>c.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <ul class="partnerlijst" aria-label=${it.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button type="button" id=${`zonder-${Da(c)}`} aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}>${x(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${it.none_found}</p>`}
    ${!Me()&&a`<p class="zacht">${it.alone}</p>`}
  `}function Nb({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&j(it.start.alone,r),r>0&&(o.length?g(it.start.steps,{steps:Xt(o.map(l=>nt(l).toLowerCase()))}):it.start.no_step),i>0&&j(it.start.lead,i)].filter(Boolean),s=Es(et(e.plan));return a`
    <section id="begin">
      <h2>${it.start.title}</h2>
      <p class="zacht">${g(it.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${O("wat-als",{zonder:Da(o.who)})}>${x(o.who)}</a>
              <span class="bij">${N?`${sn(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${it.start.no_partner}</p>`}
    </section>
  `}function Pb({id:t,date:e}){let n=o=>Xt(pe(M(o)).map(x)),s=Object.entries(it.apart.roles).map(([o,r])=>{let i=ot(t,"who",e).filter(l=>l.role===o);return i.length>0&&a`<p>${g(r,{names:n(i.map(l=>l.to))})}</p>`});return a`
    ${["chapterLead","unitOf"].map(o=>{let r=n(Te(t,o));return r&&a`<p>${g(it.apart[o],{names:r})}</p>`})}
    ${s}
    <p>${it.apart.page} <${T} id=${t} />.</p>
  `}function o$({route:t}){let e=U(t.query),{without:n,most:s}=V(e),o=pe(Object.keys(n).filter(f=>n[f].length)),r=(t.query.zonder||"").split(",").map(fe).filter(Boolean),i=r.map(f=>x(f)),[l]=r,c=r.length>1&&Me(),[,p,...u]=t.path,$=[[it.leave_out,O("wat-als"),!p],[it.action.title,O(["wat-als","actie"]),!!p]],m=a`
    <${Qo} label=${it.title} tabs=${$} />
    <${tt} text=${it.title} title=${p?it.action.title:it.title}>
      <p class="uitleg">${p?it.action[Me()?"intro":"intro_elsewhere"]:it.intro}</p>
    <//>
    <${$a} scenario=${e} />
  `;if(p)return[m,a`<${n$} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${Ab} notations=${r.map(Da)} names=${i} scenario=${e} />`:l?a`
      <${Ol} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${Pb} id=${l} date=${e.date} />`} />
    `:a`<${Nb} most=${s} scenario=${e} />`;return a`
    ${m}
    <${Ll} chosen=${r.join(",")} choices=${a`<${Bb} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${re} text=${r.length===1?g(it.phrase,{name:i[0]}):""} />
  `}var it,Eb,Da,r$=C(()=>{"use strict";ye();ho();R();K();St();B();zt();A();ze();Fe();J();ct();Xe();oe();Jr();$t();t$();s$();zn();it=k.whatif,Eb=(t,e)=>[...us(e),...t.map(n=>["zonder",n])];Da=t=>_(t,"notation")});var i$={};p$(i$,{answerTo:()=>V,compare:()=>G,connection:()=>$o,csv:()=>jr,data:()=>y,here:()=>L,longerWays:()=>qr,scenarioOf:()=>U});function Ha(t=null){for(let e of Ua())e!==t&&(e.open=!1)}function Ml(){Ha(),wn().classList.remove("is-open"),Va().setAttribute("aria-expanded","false")}function Ib(){wn()&&(Va().addEventListener("click",()=>{let t=wn().classList.toggle("is-open");for(let e of Ua())e.open=t;Va().setAttribute("aria-expanded",String(t))}),wn().addEventListener("click",t=>{let e=t.target;e.closest("a")?Ml():e.closest("summary")&&!Y()&&Ha(e.closest("details"))}),wn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Ua().find(n=>n.open);Y()?Va().focus():e?.querySelector("summary")?.focus(),Ml()}),document.addEventListener("click",t=>{!Y()&&!wn().contains(t.target)&&Ha()}),wn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Y()&&!wn().contains(e)&&Ha()}))}function Rb(t){if(!wn())return;let e=Ii(t)?.to;for(let n of wn().querySelectorAll("a")){let{path:s}=$i(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",O(s))}for(let n of Ua())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function qb(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return fr=!Po(e)||s!==n,fr?(_n(a`<p role="status">${k.werkplaats.busy}</p>`,jt("inhoud")),Ka?Z().show(Ka,Z().own):zl||Wb(us(e),s),!0):!1}async function Wb(t,e){zl=!0;try{Ka=(await Z().ask("page",{options:t,comparisons:e})).page,fr&&Z().show(Ka,Z().own)}catch(n){fr&&_n(a`<p role="alert">${n.message}</p>`,jt("inhoud"))}zl=!1}function Db(t){let e=t.path[0]||"overzicht",n=jt("inhoud");if(we()?.own&&qb(e,U(t.query)))return;n.className=`scherm-${e}`;let s=a$[e]||a$.onbekend;_n([a`<${np} name=${e} />`,a`<${s} key=${t.path.join("/")} route=${t} />`],n),Rb(e)}function Tl(){let t=jt("motor");t.hidden=!1;let{state:e,why:n,own:s}=Z();_n(a`<${fd} state=${e} why=${n} own=${s} />`,t)}function Vb(){Hb(),fr=!1,window.removeEventListener("werkplaats",Tl),_n(null,jt("inhoud")),_n(null,jt("motor"))}var wn,Va,Ua,a$,zl,Ka,fr,Hb,l$=C(()=>{"use strict";ye();R();K();St();B();zt();A();ze();Vo();Ni();ct();oe();Jr();bp();Ep();Pp();wu();Pu();Zu();ed();bd();Sd();nr();Ad();Hd();Jd();r$();wn=()=>jt("menu"),Va=()=>jt("menuknop"),Ua=()=>[...wn().querySelectorAll("details")];jt("spring").addEventListener("click",t=>{t.preventDefault(),jt("inhoud").focus()});Ib();jt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),Ml();let e=jt("zoek").value;location.hash=Qc(e)||O("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:s,content:o}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};Jo(g(e,{...r,sources:Un()}),n)});a$={__proto__:null,overzicht:td,dekking:Np,aandachtspunten:Nu,partners:Vu,maatregelen:Uu,naslag:Ju,gevraagd:Qu,tijdlijn:Yu,beloften:Gd,verken:yu,ding:Vd,samenvatting:Ed,vragen:xd,"wat-als":o$,vergelijk:Fp,"weet-niet":gp,methode:hp,zoek:du,controleer:we()?gd:hd,onbekend:Ss},zl=!1,Ka="",fr=!1;we()&&(window.addEventListener("werkplaats",Tl),Tl());jt("inhoud").replaceChildren();Hb=uc(Db);we()&&window.addEventListener("andere-bladzijde",Vb,{once:!0});document.documentElement.dataset.klaar="ja"});ye();Ja();typeof DecompressionStream>"u"?jt("te-oud").hidden=!1:El().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(l$(),i$))});})();
