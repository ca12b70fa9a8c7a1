"use strict";var ketenkaart=(()=>{var k$=Object.defineProperty;var C=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var w$=(t,e)=>{for(var n in e)k$(t,n,{get:e[n],enumerable:!0})};function xt(t){let e=Tt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Hl(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var Tt,Oe=C(()=>{"use strict";Tt=t=>document.getElementById(t)});async function Vl(){let t=Uint8Array.from(atob(Tt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));si=y$(await new Response(e).json())}function y$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var si,oi=C(()=>{"use strict";Oe()});function Gl(t){var e=Ul.get(this);return e||(e=new Map,Ul.set(this,e)),(e=Kl(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var $=0;$<n[u].length;$++)s=n[u][$],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][$+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Kl,Ul,Jl=C(()=>{Kl=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,Kl(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},Ul=new Map});function Ps(t){t&&t.parentNode&&t.remove()}function pi(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?ci.call(arguments,2):n),qo(t,i,s,o,null)}function qo(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ro,__v:o||++Zl,__i:-1,__u:0};return!o&&vt.vnode&&vt.vnode(r),r}function jr(t){return t.children}function xr(t,e){this.props=t,this.context=e,this.__g=0}function ds(t,e){if(e==null)return t.__&&ds(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:ds(t)}function S$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Is({constructor:Ro},n)).__v=n.__v+1,vt.vnode&&vt.vnode(e),ui(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||ds(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,ac(o,e,r),n.__=n.__e=null,e.__e!=s&&ec(e))}function ec(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),ec(t)}function Ql(t){(8&t.__g||(t.__g|=8,us.push(t),Sr++))&&ri==vt.debounceRendering||((ri=vt.debounceRendering)||queueMicrotask)(nc)}function nc(){try{for(var t,e=1;us.length;)us.length>e&&us.sort(Xl),t=us.shift(),e=us.length,8&t.__g&&S$(t)}finally{(Sr=us.length)&&(ri||queueMicrotask)(nc)}}function sc(t,e,n,s,o,r,i,l,c,p,u){var $,m,d,f,h,b,_=s.__k||Cr,x=e.length;for(c=O$(n,e,_,c,x),$=0;$<x;$++)(d=n.__k[$])!=null&&(m=~d.__i&&_[d.__i]||Or,d.__i=$,b=ui(t,d,m,o,r,i,l,c,p,u),f=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&di(m.ref,null,d,m),d.ref&&u.push(d.ref,d.__c||f,d)),h=h||f,4&d.__u?(c=oc(d,c,t,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:f&&(c=f.nextSibling),d.__u&=-21);return n.__e=h,c}function O$(t,e,n,s,o){var r,i,l,c,p,u,$,m,d,f=n.length,h=f,b=0,_=0,x=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=x[r]=qo(null,i):li(i)?i=x[r]=qo(jr,{children:i}):i.constructor===Ro&&i.__b?i=x[r]=qo(i.type,i.props,i.key,i.ref,i.__v):x[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=C$(i,n,c,h))&&(h--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,_=1)):(~p||(o>f?b--:o<f&&b++),typeof i.type!="function"&&(i.__u|=4))):x[r]=null;if(_){for(u=[],$=[],r=0;r<o;r++)if((i=x[r])&&16&i.__u){for(b=0,m=u.length;b<m;)u[d=b+m>>1]<i.__i?b=d+1:m=d;u[b]=i.__i,$[r]=b+1}for(b=u.length;r--;)$[r]&&($[r]==b?b--:x[r].__u|=4)}if(h)for(r=0;r<f;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=ds(l)),$i(l,l));return s}function oc(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=oc(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=ds(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function C$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function Yl(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function yr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||Yl(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||Yl(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=ai[e]||(ai[e]=j$(e)),(t.__a||(t.__a={}))[e]=ii,r=e!=(e=e.replace(tc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function j$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[_r]==null)e[_r]=ii++;else if(e[_r]<this.__a[t])return;return n(vt.event?vt.event(e):e)}}}function ui(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,f,h,b,_,x,S,F,R,D,Z,et,z,dt,ne,E=e.type;if(e.constructor!==Ro)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,$=r=[],u.nodeType==8?l=vr(u,r):r.push(u),l=r[0]||l),(u=vt.__b)&&u(e);t:if(typeof E=="function"){m=i.length;try{if(_=e.props,x=(u=E.prototype)&&u.render,S=(u=E.contextType)&&s[u.__c],F=u?S?S.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(x?e.__c=d=new E(_,F):(e.__c=d=new xr(_,F),d.constructor=E,d.render=M$),S&&S.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),x&&(d.__s||(d.__s=d.state),E.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Is({},d.__s)),Is(d.__s,E.getDerivedStateFromProps(_,d.__s)))),f=d.props,h=d.state,d.__v=e,n.__c){if(_!==f&&x&&!E.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(_,F),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(_,d.__s,F)===!1){e.__v!=n.__v&&(d.props=_,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Yt){Yt&&(Yt.__=e)}),Cr.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=ds(n);break t}d.componentWillUpdate&&d.componentWillUpdate(_,d.__s,F),x&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(f,h,b)})}else x&&!E.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),x&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=F,d.props=_,d.__P=t,d.__g&=-5,R=vt.__r,D=x?25:0;do d.__g&=-9,R&&R(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++D<25);x&&(Cr.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Is({},s,d.getChildContext())),x&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(f,h)),Z=u&&u.type===jr&&u.key==null?u.props.children:u,_.__P&&(u=l,o=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Yt){Yt&&$i(Yt,Yt)}),n.__k=null),l=n.__k?ds(n,0):null),l=sc(t,li(Z)?Z:[Z],e,n,s,o,r,i,l,c,p),_.__P&&(e.__e=null,l=u),e.__u&=-161,$&&$.some(Ps),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(Yt){if(i.length=m,e.__v=null,c||r)if(Yt&&Yt.then){if(e.__u|=128|c,r){for(~(dt=r.indexOf(l||void 0))||(dt=r.length);(ne=r[dt-1])&&ne.nodeType==8;)dt--;for(;dt<r.length;dt++)if(ne=r[dt])if(r[dt]=null,et){if(ne==z)break}else{if(ne.nodeType!=8)break;ne.data.startsWith("$s")&&(z=vr(et=ne))}}if(!et){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;et=l}(u=vr(et=e.__c.__z||(e.__c.__z=et)))?(e.__e=et,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Ps);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Yt&&Yt.then||rc(e),vt.__e(Yt,e,n)}}else l=e.__e=L$(n.__e,e,n,s,o,r,i,c,p,t);return(u=vt.diffed)&&u(e),l}function vr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function rc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(rc))}function ac(t,e,n){for(var s=0;s<n.length;)di(n[s++],n[s++],n[s++]);vt.__c&&vt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){vt.__e(r,o.__v)}})}function L$(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,f,h,b,_,x=n.props||Or,S=e.props,F=e.type;if(F=="svg"?o="http://www.w3.org/2000/svg":F=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((f=r[u])&&(F?f.localName==F:f.nodeType==3)){t=f,r[u]=null;break}}if(!t){if(_=p.ownerDocument||document,!F)return _.createTextNode(S);t=_.createElementNS(o,F,S.is?S:p),l&&(vt.__m&&vt.__m(e,r),l=!1),r=null}if(F){if(p=F=="template"&&t.content||t,r=F=="textarea"&&S.defaultValue!=null?null:r&&ci.call(p.childNodes),!l&&r)for(x={},u=0;u<t.attributes.length;u++)x[(f=t.attributes[u]).name]=f.value;for(u in x)f=x[u],u=="dangerouslySetInnerHTML"?m=f:u=="children"||u in S||u=="value"&&"defaultValue"in S||u=="checked"&&"defaultChecked"in S||yr(t,u,null,f,o);for(u in S)f=S[u],u=="children"?d=f:u=="dangerouslySetInnerHTML"?$=f:u=="value"?h=f:u=="checked"?b=f:l&&typeof f!="function"||x[u]===f||yr(t,u,f,x[u],o);$?(l||m&&($.__html==m.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(m&&(t.textContent=""),(F=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&v$.test(F))&&(o="http://www.w3.org/1999/xhtml"),sc(p,li(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&ds(n,0),l,c),r&&r.some(Ps)),l&&F!="textarea"||(u="value",F=="progress"&&h==null?t.removeAttribute(u):h==null||h===t[u]&&(F!="progress"||h)||yr(t,u,h,x[u],o),u="checked",b!=null&&b!=t[u]&&yr(t,u,b,x[u],o))}else x===S||l&&t.data==S||(t.data=S);return t}function di(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){vt.__e(o,n)}}function $i(t,e,n){var s,o,r,i;if(vt.unmount&&vt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||di(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){vt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&$i(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=vr(s,r=[]))&&(s==t.__e&&r.some(Ps),Ps(o),Ps(s)),n||Ps(t.__e),t.__e=t.__c=t.__=null}function M$(t,e,n){return this.constructor(t,n)}function vn(t,e){var n,s,o,r;vt.__&&vt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=qo(jr,{children:[t]}),o=[],r=[],ui(e,e.__k,s||Or,Or,e.namespaceURI,s?null:e.firstChild?ci.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),ac(o,e.__k,r),e.__k.props.children=null}var vt,Zl,_$,us,ri,Sr,Xl,_r,tc,ii,ai,x$,Ro,Or,Cr,v$,li,ci,Is,Lr=C(()=>{Ro=Symbol.for("pv"),Or={},Cr=[],v$=/^m(i|n|o|s|text|space)$/,li=Array.isArray,ci=Cr.slice,Is=Object.assign;vt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw Sr=0,t}},Zl=0,_$=function(t){return t!=null&&t.constructor===Ro},xr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Is({},this.state)),typeof t=="function"&&(t=t(Is({},n),this.props)),t&&(Is(n,t),this.__v&&(e&&this.__k.push(e),Ql(this)))},xr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Ql(this))},xr.prototype.render=jr,us=[],Sr=0,Xl=function(t,e){return t.__v.__b-e.__v.__b},_r=Symbol(),tc=/(PointerCapture)$|Capture$/i,ii=0,ai={},x$=0});function zr(t,e){Dt.__h&&Dt.__h(Zt,t,Mr||e),Mr=0;var n=Zt.__H||(Zt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function P(t){return Mr=1,z$(gc,t)}function z$(t,e,n){var s=zr(uo++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):gc(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);fi(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=Zt,!Zt.__f)){Zt.__f=!0;var o=Zt.shouldComponentUpdate;Zt.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,fi(m.__[0],m.__N[0])||(u=!0))}),o){var $=o.call(this,r,i,l);return p?$||u:$}return!p||u}}return s.__}function se(t,e){var n=zr(uo++,3);!Dt.__s&&bi(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,Zt.__H.__h.push(n))}function Qe(t,e){var n=zr(uo++,4);!Dt.__s&&bi(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,Zt.__h.push(n))}function Do(t){return Mr=5,Fe(function(){return{current:t}},[])}function Fe(t,e){var n=zr(uo++,7);return bi(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function T$(){var t;do{for(;t=hi.shift();)try{Wo(t)}catch(n){Dt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=hc.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Wo),e.__h.some(gi),e.__h=[]}catch(n){e.__h=[],Dt.__e(n,t.__v)}}}while(hi.length)}function F$(t){var e,n=function(){clearTimeout(s),mc&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);mc&&(e=requestAnimationFrame(n))}function fc(t){t!=1&&ic==Dt.requestAnimationFrame||((ic=Dt.requestAnimationFrame)||F$)(T$)}function Wo(t){var e=Zt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Zt=e}function gi(t){var e=Zt;t.__c=t.__(),Zt=e}function bi(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!fi(n,t[s])})}function gc(t,e){return typeof e=="function"?e(t):e}var uo,Zt,mi,ic,fi,Mr,hc,hi,Dt,lc,cc,pc,uc,dc,$c,mc,ki=C(()=>{Lr();fi=Object.is,Mr=0,hc=[],hi=[],Dt=vt,lc=Dt.__b,cc=Dt.__r,pc=Dt.diffed,uc=Dt.__c,dc=Dt.unmount,$c=Dt.__;Dt.__b=function(t){Zt=null,lc&&lc(t)},Dt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),$c&&$c(t,e)},Dt.__r=function(t){cc&&cc(t),uo=0;var e=(Zt=t.__c).__H;e&&(mi==Zt?Zt.__h=[]:(e.__h.some(Wo),e.__h.some(gi),uo=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),mi=Zt},Dt.diffed=function(t){pc&&pc(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&fc(hc.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),mi=Zt=null},Dt.__c=function(t,e){e.some(function(n){try{n.__h.some(Wo),n.__h=n.__h.filter(function(s){return!s.__||gi(s)})}catch(s){n.__h=[function(){throw s}]}}),uc&&uc(t,e)},Dt.unmount=function(t){dc&&dc(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,fc(hi.push(o))}else Wo(o)}catch(r){e=r}}),s.__H=void 0,e&&Dt.__e(e,s.__v))};mc=typeof requestAnimationFrame=="function"});function bc(t){if(Array.isArray(t))return t.map(bc);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[pi("wbr",null),n]:[n])}var It,a,q=C(()=>{"use strict";Jl();Lr();ki();Lr();ki();/*! What draws the screens and searches in them, bundled here:

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
*/It=()=>Do(null);a=Gl.bind((t,e,...n)=>pi(t,e,...typeof t=="string"?n.map(bc):n))});function B$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(kc,n)&&!t.query.uit?{path:kc[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function _i(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),s=r=>{try{return decodeURIComponent(r)}catch{return r}},o=[...new URLSearchParams(n||"")].map(([r,i])=>[A$[r]||r,i]);return B$({path:e.split("/").filter(Boolean).map(s),query:Object.fromEntries(o)})}function O(t,e={},n=!0){let s=E$.filter(i=>n&&M.route.query[i]).map(i=>[i,M.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function I(t,e=!1){let n=O(M.route.path,{...M.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++wi},"",n),yi())}function yi(t=!1){let e=_i(location.hash),n=M.route.path.join("/")===e.path.join("/");M.route=e,M.led=M.started&&!n&&!t,wc(e),!n&&window.scrollTo(0,t&&yc.get(history.state?.turn)||0)}function _c(t){wc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),wi=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>yc.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++wi},""),yi(o)};return window.addEventListener("popstate",s,n),yi(),M.started=!0,()=>e.abort()}var E$,A$,kc,M,wc,wi,yc,Ue,K=C(()=>{"use strict";E$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],A$={ernst:"gewicht"},kc={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]};M={route:{path:[],query:{}},started:!1,led:!1},wi=0,yc=new Map;Ue=t=>O(["ding",t])});function nt({text:t,title:e=t,children:n}){let s=It();return Qe(()=>{document.title=`${e} – Ketenkaart`},[e]),Qe(()=>{M.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function ue({text:t}){let{route:e}=M;return Qe(()=>{M.started&&t&&xt(t)},[t,e]),null}var X,Ot=C(()=>{"use strict";Oe();q();K();X=()=>window.matchMedia("(max-width: 44rem)").matches});function oe(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function Sn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function $o(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Fr(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?G(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function Er(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function xc(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,j,W,Tr,Ht,L,Ye,G,B=C(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),j=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),W=t=>t.slice(0,1).toUpperCase()+t.slice(1),Tr=t=>(Ht(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Ht=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();L=t=>[...new Set(t)],Ye=t=>t.map(e=>[e,e]),{compare:G}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var w,vc,Sc,N$,P$,I$,q$,R$,W$,D$,H$,V$,U$,Ze,mo,N,k,de,st,sn,Ct,re,Oc,K$,Wn,Ee,G$,on,rn,at,qs,ye,$s,A=C(()=>{"use strict";oi();w=si,{codes:vc,progress:Sc,queries:N$,names:P$,absent:I$,lists:q$,kinds:R$,called:W$,works:D$,partners:H$,lookups:V$}=w,U$=[vc,Sc,N$,P$,I$,w.dates,q$,R$,W$,D$,H$,V$];for(let t of[...U$,w.words,w.addresses,...[vc,Sc].flatMap(Object.values)])Object.setPrototypeOf(t,null);Ze=new Map(Object.entries(w.things)),mo=new Map(w.plans.map(t=>[t.key,t])),N=w.plans.length>1,k=w.words,de=t=>t?.words.page||k,st=t=>mo.get(t||"")||(N?void 0:w.plans[0]),sn=t=>mo.get(t),Ct=t=>mo.get(t.split("/")[0]),re=(t,e)=>!e||!Ct(t)||Ct(t)?.key===e,Oc=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],K$=w.plans.flatMap(t=>t.dates),Wn=Oc(K$,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),Ee=Wn[Wn.length-1].date,G$=w.plans.flatMap(t=>t.steps),on=Oc(G$.reverse(),({notation:t})=>t).reverse(),rn=(t,e)=>{let n=Ct(t);return n?w.stands[e]?.[n.key]||n.date:e},at=t=>w.dates[t]||t||"",qs=(t=st())=>t?.source||w.source,ye=t=>w.plans.filter(e=>!t.plan||e.key===t.plan),$s=(t,e=st())=>(e?e.dates:Wn).find(n=>n.date===t)?.label||at(t)});async function Ar(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function Dn(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var xi,$e,tt,Ae,Ce=C(()=>{"use strict";B();A();xi=5*2**20,$e=()=>window.werkplaats,tt=()=>$e(),Ae=()=>!!$e()&&$e()?.state!=="off"});function U(t){let e=w.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!vi.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:Si(o,n),without:Si(r,n),links:i},p={...Si(l,n),...c};vi.set(s,p)}return vi.get(s)}function ms({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function H(t){let e=N&&mo.has(t.plan)?t.plan:"",n=Wn.some(p=>p.date===t.stand)?t.stand:Ee,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:Ee};return[r,i,l].map(Br).find(p=>Ho(p)||$e())||Br({...l,stated:!1,strict:!1})}function Br({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function Oi(t,e,n){return new Set(n.map(([o])=>H({...t,[e]:o}).key)).size===n.length?n:[]}var vi,Si,On,Ho,Ci,Cc,Ft=C(()=>{"use strict";A();Ce();vi=new Map,Si=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));On=(t,e)=>U({...t,plan:e.key}).numbers[0];Ho=t=>t.key in w.answers;Ci=(t,e)=>mo.get(e)?.steps.find(n=>n.notation===t)?.id,Cc=t=>new Set(U(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>Ci(s.step,e))))});var jc,J$,Rs,Vo,Q,ae,fs,je=C(()=>{"use strict";B();A();jc=new Map;for(let{rows:t,...e}of w.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])Sn(jc,i,r)}J$=Object.fromEntries(Object.entries(w.absent).map(([t,e])=>[t,new Set(e)])),Rs=(t,e=Ee)=>!J$[e]?.has(t),Vo=(t,e=Ee)=>(jc.get(t)||[]).filter(n=>Rs(n.of[0]||n.from,e)),Q=(t,e,n)=>Vo(t,n).filter(s=>s.name===e),ae=(t,e,n)=>Q(t,e,n).filter(s=>s.to===t).map(s=>s.from),fs=(t,e)=>t.from===e?t.to:t.from});var ji,bt,y,Vt,mt,hs,Nr,Hn,an,Mc,ln,ie,Vn,me,Ut,V,jt,Pr,zc,v,Xt,Lc,Cn,gs,Q$,Ir,Uo,cn,fo,Y$,fe,_e,gn,J=C(()=>{"use strict";B();A();ji=[],bt=(t,e)=>Ze.get(t)?.[e]||ji,y=(t,e)=>bt(t,e)[0]||"",Vt=(t,e)=>bt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),mt=(t,e)=>Vt(t,e)[0]||"",hs=t=>Ze.has(t),Nr=t=>bt(t,"type"),Hn=t=>zc.get(t)||ji,an=(t,e)=>Nr(t).includes(e),Mc=t=>Nr(t).map(e=>w.kinds[e]).find(Boolean),ln=t=>Mc(t)?.page||"",ie=t=>Mc(t)?.kind||"",Vn=t=>ln(t)==="organisation",me=t=>ln(t)==="undertaking",Ut=t=>!!ln(t)&&!!y(t,"prefLabel"),V=(t,e)=>w.codes[t]?.[e]?.label||e||"",jt=(t,e)=>V(w.lists[e],y(t,e)),Pr=t=>w.names[t]||k.thing.foreign[t]||t,zc=new Map;for(let[t,e]of Ze)for(let n of e.type||ji)Sn(zc,n,t);v=t=>w.called[t]?.label||y(t,"prefLabel")||y(t,"title")||y(t,"summary")||t.slice(t.lastIndexOf("/")+1),Xt=t=>w.called[t]?.short||v(t),Lc=t=>y(t,"identifier"),Cn=[...Hn("Chapter")].sort((t,e)=>G(Lc(t),Lc(e))),gs=[...Ze.keys()].filter(me),Q$=[...Ze.keys()].filter(Vn),Ir=t=>on.find(e=>e.notation===t),Uo=t=>Object.entries(w.codes[t]||{}).map(([e,{label:n}])=>[e,n]),cn=on.map(t=>[t.notation,t.label]),fo=Uo("InterventionKind"),Y$=new Map(Q$.map(t=>[y(t,"notation"),t])),fe=t=>Y$.get(t)||"",_e=t=>w.addresses[t]||"",gn=t=>Vt(t,"passage")});function Fc(t,e,n){let s=he(t,n);return{name:v(e),short:Xt(e),what:y(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",y(t,"deadlineText")),modality:W(Go(y(t,"modality"))),day:y(t,"dueBy"),by:at(y(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:at(s.on)}}var Ko,jn,ho,go,bo,Li,qr,bs,St,Go,Z$,he,ks,bn,ws,Ws,Tc,Rr,ys,Ec,Mi,ko,_s,Et=C(()=>{"use strict";K();B();A();je();J();Ko=t=>e=>w.works[e]?.[t]||[],jn=Ko("steps"),ho=Ko("kinds"),go=Ko("years"),bo=Ko("leads"),Li=Ko("acts"),qr=(t,e)=>Q(t,"at",e).flatMap(n=>n.of),bs=(t,e)=>Q(t,"deadline",e).map(n=>n.from),St=t=>y(t,"isGeneric")==="true",Go=t=>V("Modality",t),Z$={},he=(t,e=Ee)=>M.route.query.lezing==="streng"&&w.progressStrictly[e]?.[t]||w.progress[e]?.[t]||Z$,ks=(t,e)=>he(t,e).report||"",bn=(t,e)=>he(t,e).status||"",ws=(t,e)=>he(t,e).state||"",Ws=(t,e)=>_s(t).rows.filter(({id:n})=>he(n,e).outcome).map(n=>({...n,plan:t,...Fc(n.id,n.work,e)})),Tc=(t,e)=>w.promises[t.key].undated.filter(n=>Rs(n,e)).map(n=>{let s=y(n,"initiative").slice(1);return{id:n,work:s,plan:t,...Fc(n,s,e)}});Rr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),ys=(t,e=!1)=>Object.entries(k.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?j(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),Ec=t=>ye(t).filter(e=>w.promises[e.key].rows.length||w.promises[e.key].undated.length),Mi=(t,e)=>{let{reports:n}=_s(t);return n.find(s=>s.date===rn(t.key,e))||n[n.length-1]},ko=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),_s=t=>w.promises[t.key]});function xs(t,e){if(y(t,"crossCutting")==="true")return[{step:vs,of:t,basis:""}];let n=U(e).links;return Q(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:X$(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function Wr(t,e){if(me(t))return[t];let n=r=>me(r)&&re(r,e.plan);if(Vn(t))return L(Un(t,e).map(r=>r.to));if(!Bc(t))return L(Vo(t,e.date).map(r=>fs(r,t))).filter(n);let s=[t,...Q(t,"broader",e.date).map(r=>r.from)];return L(s.flatMap(r=>Q(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&xs(r,e).some(i=>i.step===t))}function Pc({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Ut),$=E=>(!s||xs(E,c).some(Yt=>y(Yt.step,"notation")===s))&&(!o||ho(E).includes(o))&&(!r||go(E).slice(-1)[0]>=r)&&(!i||go(E)[0]<=i),m=L(u.flatMap(E=>Wr(E,c))),d=E=>u.includes(E)&&!l,f=m.filter(E=>!d(E)&&!$(E)),h=m.filter(E=>d(E)||$(E)&&!p.has(E)).sort(Nc),b=u.filter(E=>!Vn(E)),_=new Set(h),S=[...b.flatMap(E=>Wr(E,c)),e].filter(E=>_.has(E)).flatMap(E=>Ac(E,c,l)),F=L([...u.filter(Vn),...S]).filter(E=>!p.has(E)).sort(Dr),R=new Set(F),D=h.flatMap(E=>Un(E,c,l).filter(Yt=>R.has(Yt.from))),Z=h.flatMap(E=>xs(E,c).map(Yt=>({work:E,...Yt}))),et=[...on.map(E=>E.id),vs],z=L([...u.filter(Bc),...Z.map(E=>E.step)]).filter(E=>!p.has(E)).sort((E,Yt)=>et.indexOf(E)-et.indexOf(Yt)),dt=new Set(z),ne=r||i?f.filter(E=>!go(E).length).length:0;return{who:F,what:h,steps:z,roles:D,ties:Z.filter(E=>dt.has(E.step)),left:f.length,undated:ne}}function Hr(t,{who:e,what:n},s){return me(t)?Ac(t,s).filter(o=>!e.includes(o)).length:Wr(t,s).filter(o=>!n.includes(o)).length}function Vr(t,e,n,s=!1){let o=Ic(t,e,n,s),r=zi(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>Jo)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let $ of o(u).sort(Dr))!p.includes($)&&p.length+(r.get($)??i)<=i&&c([...p,$])};return c([t]),l}function wo(t,e,n,s=!1){let o=Ic(t,e,n,s),r=zi(t,e,o),i=zi(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,d)=>c.filter(f=>r.get(f)===d).sort(Dr)),u=new Map([[t,1]]),$=p.slice(1).flatMap((m,d)=>m.flatMap(f=>o(f).filter(h=>p[d].includes(h)).sort(Dr).map(h=>(u.set(f,(u.get(f)||0)+(u.get(h)||0)),{from:h,to:f,roles:Un(f,n).filter(b=>fs(b,f)===h)}))));return{layers:p,lines:$,count:u.get(e)||0,length:l}}function qc(t,e,n){let s=[t,e];return L(Un(t,n,!0).map(o=>o.to)).map(o=>Un(o,n,!0).filter(r=>s.includes(r.from))).filter(o=>s.every(r=>o.some(i=>i.from===r))).filter(o=>!s.every(r=>o.some(i=>i.from===r&&i.acts)))}function zi(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=L(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function Rc(t,e){let n=r=>xs(r,e).map(i=>i.step),[s,o]=t.map(r=>Wr(r,e).flatMap(n));return on.filter(({id:r})=>s.includes(r)&&o.includes(r))}function Wc(t,{date:e}){let[n,s]=t.map(o=>[o,...Q(o,"member",e).map(r=>r.to)]);return L(n.filter(o=>s.includes(o)))}var vs,Ti,Un,Ac,Bc,X$,Nc,Dr,Ic,Jo,Ds=C(()=>{"use strict";B();Ft();A();je();J();Et();vs="dwars",Ti=60,Un=(t,{date:e,plan:n},s=!1)=>Q(t,"who",e).filter(o=>(s||o.acts)&&re(o.to,n)),Ac=(t,e,n=!1)=>L(Un(t,e,n).map(s=>s.from)),Bc=t=>ln(t)==="step",X$=t=>mt(t,"broader")||t;Nc=(t,e)=>G(Xt(t),Xt(e))||G(v(t),v(e)),Dr=(t,e)=>Number(St(t))-Number(St(e))||Nc(t,e);Ic=(t,e,n,s)=>o=>L(Un(o,n).map(r=>fs(r,o))).filter(r=>r===t||r===e||me(r)||s||!St(r)),Jo=30});var tm,Kc,Gc,Qo,yo,em,Jc,Yo,Gr,Ni,Fi,nm,Qc,Yc,qi,Ri,Zc,sm,Zo,Ei,om,rm,am,im,Ai,Dc,lm,Pi,Ii,Bi,cm,Hc,Vc,Uc,Ur,Kr,Xc,pm,tp=C(()=>{tm="ENTRIES",Kc="KEYS",Gc="VALUES",Qo=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=yo(this._path);if(yo(n)==="")return{done:!1,value:this.result()};let s=e.get(yo(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=yo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>yo(e)).filter(e=>e!=="").join("")}value(){return yo(this._path).node.get("")}result(){switch(this._type){case Gc:return this.value();case Kc:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},yo=t=>t[t.length-1],em=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return Jc(t,e,n,s,i,1,o,""),s},Jc=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let $=0;$<p.length;++$,++u){let m=p[$],d=i*u,f=d-i,h=o[d],b=Math.max(0,u-n-1),_=Math.min(i-1,u+n);for(let x=b;x<_;++x){let S=m!==e[x],F=o[f+x]+ +S,R=o[f+x+1]+1,D=o[d+x]+1,Z=o[d+x+1]=Math.min(F,R,D);Z<h&&(h=Z)}if(h>n)continue t}Jc(t.get(p),e,n,s,o,u,i,l+p)}},Yo=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Gr(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=qi(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,nm(this._tree,e)}entries(){return new Qo(this,tm)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return em(this._tree,e,n)}get(e){let n=Ni(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Ni(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Qo(this,Kc)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Fi(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Fi(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Fi(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Qo(this,Gc)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Gr=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Gr(t.get(s),e.slice(s.length),n);return n.push([t,e]),Gr(void 0,"",n)},Ni=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Ni(t.get(n),e.slice(n.length))},Fi=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},nm=(t,e)=>{let[n,s]=Gr(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Qc(s);else if(n.size===1){let[o,r]=n.entries().next().value;Yc(s,o,r)}}},Qc=t=>{if(t.length===0)return;let[e,n]=qi(t);if(e.delete(n),e.size===0)Qc(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&Yc(t.slice(0,-1),s,o)}},Yc=(t,e,n)=>{if(t.length===0)return;let[s,o]=qi(t);s.set(o+e,n),s.delete(o)},qi=t=>t[t.length-1],Ri="or",Zc="and",sm="and_not",Zo=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?Bi:e.autoVacuum;this._options={...Ai,...e,autoVacuum:n,searchOptions:{...Dc,...e.searchOptions||{}},autoSuggestOptions:{...lm,...e.autoSuggestOptions||{}}},this._index=new Yo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Ii,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let $=n(e,u);if($==null)continue;let m=o(s($,u),u),d=this._fieldIds[u],f=new Set(m).size;this.addFieldLength(p,d,this._documentCount-1,f);for(let h of m){let b=r(h,u);if(Array.isArray(b))for(let _ of b)this.addTerm(d,p,_);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let $=o(e,u);if($==null)continue;let m=n(r($,u),u),d=this._fieldIds[u],f=new Set(m).size;this.removeFieldLength(p,d,this._documentCount,f);for(let h of m){let b=s(h,u);if(Array.isArray(b))for(let _ of b)this.removeTerm(d,p,_);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Yo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Ii,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||Pi.batchSize,r=e.batchWait||Pi.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[$]of u)this._documentIds.has($)||(u.size<=1?c.delete(p):u.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||Bi.minDirtCount,s=s||Bi.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let $=p.length||1,m={id:this._documentIds.get(l),score:c*$,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(Vc),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(Vc),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(Ai.hasOwnProperty(e))return Ei(Ai,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Ur(o),c._fieldLength=Ur(r),c._storedFields=Ur(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let $=new Map;for(let m of Object.keys(u)){let d=u[m];l===1&&(d=d.ds),$.set(parseInt(m,10),Ur(d))}c._index.set(p,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Kr(o),c._fieldLength=await Kr(r),c._storedFields=await Kr(i);for(let[u,$]of c._documentIds)c._idToShortId.set($,u);let p=0;for(let[u,$]of s){let m=new Map;for(let d of Object.keys($)){let f=$[d];l===1&&(f=f.ds),m.set(parseInt(d,10),await Kr(f))}++p%1e3===0&&await Xc(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Yo,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},d=e.queries.map(f=>this.executeQuery(f,m));return this.combineResults(d,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(im(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((h,b)=>({...h,[b]:Ei(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...Dc.weights,...i},$=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),d,f;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let h=e.fuzzy===!0?.2:e.fuzzy,b=h<1?Math.min(l,Math.round(e.term.length*h)):h;b&&(f=this._index.fuzzyGet(e.term,b))}if(d)for(let[h,b]of d){let _=h.length-e.term.length;if(!_)continue;f?.delete(h);let x=u*h.length/(h.length+.3*_);this.termResults(e.term,h,x,e.termBoost,b,o,r,c,m)}if(f)for(let h of f.keys()){let[b,_]=f.get(h);if(!_)continue;let x=p*h.length/(h.length+_);this.termResults(e.term,h,x,e.termBoost,b,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=Ri){if(e.length===0)return new Map;let s=n.toLowerCase(),o=om[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let $=i[u],m=this._fieldIds[u],d=r.get(m);if(d==null)continue;let f=d.size,h=this._avgFieldLength[m];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm(m,b,n),f-=1;continue}let _=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!_)continue;let x=d.get(b),S=this._fieldLength.get(b)[m],F=am(x,f,this._documentCount,S,h,c),R=s*o*$*_*F,D=p.get(b);if(D){D.score+=R,cm(D.terms,e);let Z=Ei(D.match,n);Z?Z.push(u):D.match[n]=[u]}else p.set(b,{score:R,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,Uc),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,Uc),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Zo.wildcard=Symbol("*");Ei=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,om={[Ri]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),Hc(s.terms,r)}}return t},[Zc]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);Hc(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[sm]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},rm={k:1.2,b:.7,d:.5},am=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},im=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},Ai={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(pm),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Dc={combineWith:Ri,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:rm},lm={combineWith:Zc,prefix:(t,e,n)=>e===n.length-1},Pi={batchSize:1e3,batchWait:10},Ii={minDirtFactor:.1,minDirtCount:20},Bi={...Pi,...Ii},cm=(t,e)=>{t.includes(e)||t.push(e)},Hc=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Vc=({score:t},{score:e})=>e-t,Uc=()=>new Map,Ur=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Kr=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await Xc(0);return e},Xc=t=>new Promise(e=>setTimeout(e,t)),pm=/[\n\r\p{Z}\p{P}]+/u});function Jr(t,e=[],n=_o(t),s=()=>!0){let o=Ht(t),r=L([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=dm&&l.length>=c.length+$m&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function xo(t,e){let n=Xo(t).map(Ht);return Hs(e).every(s=>n.some(Jr(s)))}function Qr(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(ep))np(o).map(Ht).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var um,dm,$m,ep,mm,Hs,np,Xo,_o,vo=C(()=>{"use strict";B();um=4,dm=6,$m=3,ep=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,mm=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Hs=t=>mm(t).match(ep)||[],np=t=>t.includes("-")?L([t,t.replaceAll("-",""),...t.split("-")]):[t],Xo=t=>Hs(t).flatMap(np),_o=t=>t.length>1&&t.length<=um&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function bm(){let t=new Map([...Ze.keys()].filter(Ut).map(n=>{let s=[w.called[n]&&v(n),y(n,"value")&&w.lookups[n]?.description];return[n,{sort:[ie(n)],text:s.filter(Boolean)}]}));for(let[n,s]of Ze){let o=Ln.owners.flatMap(i=>Vt(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...gm(n)),r?.text.push(...Ln.texts.flatMap(i=>s[i]||[]))}let e=n=>Number(Ln.weights[n]??Ln.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:v(n),kind:ie(n),titles:hm(n),...s},weight:Math.min(...Nr(n).map(e))})),...Object.entries(w.queries).filter(Di).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[Ln.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:Ln.question,...i,weight:e("question")}})]}function km(){let t=new Map(bm().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.text].flat().flatMap(Xo)),s=new Set(n.filter(p=>!So(p)).map(Ht)),o=new Zo({fields:["titles","sort","text"],extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:Xo,processTerm:p=>So(p)?null:Ht(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(Xo),i=new Set(r.filter(_o).map(Ht)),c=[...e.filter(p=>Ln.synonyms.some(u=>an(p.id,u))).map(p=>p.titles),...Ln.same].map(p=>L(p.map(Vs))).filter(p=>p.length>1);return{items:t,known:s,shorts:i,mini:o,groups:c}}function Sm(t){if(Be.known.has(t))return Wi.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Be.known.has(n));return[...Wi.get(t)||[],...e.flatMap(n=>Wi.get(n)||[n])]}function Hi(t){let e=Ht(t),n=[e,e.replace(/s$/,"")].find(o=>Be.shorts.has(o));if(n||_o(t))return Jr(n||t,[],!0);let s=[...Be.known].some(o=>o.startsWith(e));return Jr(t,Sm(e),!1,o=>s||Be.known.has(o))}function rp(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Be.known.has(n)||e<sp&&!Be.shorts.has(n))continue;let o=s.length>=sp&&Be.known.has(s)?[s]:rp(s);if(o.length)return[n,...o]}return[]}function Om(t){for(let e of t.length<wm||/\d/.test(t)?[]:t.length<ym?[1]:[1,2]){let s=Be.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function ap(t){let e=Hs(t),n=e.filter(s=>!So(s));return(n.length?n:e).flatMap(s=>{if(_o(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>rp(Ht(s)),()=>Om(Ht(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>Vi(Hi(l)).length))return i}return[s]})}function Cm(t,e){let n=Be.groups.flatMap(s=>s.filter(o=>o.length>_m&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...L(n).map(s=>Hs(s).filter(o=>!So(o)))]}function jm(t,e){let[n,...s]=t.titles.map(Vs);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function Ui(t){Be=Be||km();let e=ap(t),n=e.join(" "),s=Hs(t).filter(c=>e.length===1||!So(c)).join(" "),o=Ht(n)===Ht(s)?Vs(t):Vs(n),r=Cm(e,o).map(c=>c.map(Hi)),i=new Map;for(let c of r){let p=c.map(u=>({combineWith:xm,queries:Vi(u)}));if(!(!p.length||p.some(u=>!u.queries.length)))for(let[u,$]of vm.entries())for(let{id:m,score:d}of Be.mini.search({combineWith:"AND",queries:p},{fields:$})){let f=Be.items.get(m),h=jm(f,o)??u+4;h<(i.get(m)?.place??Number.POSITIVE_INFINITY)&&i.set(m,{item:f,place:h,score:d})}}let l=[...i.values()].sort((c,p)=>c.place-p.place||c.item.weight-p.item.weight||p.score-c.score||G(c.item.label,p.item.label));return{found:l.map(({item:c})=>c),read:Ht(n)===Ht(s)||!l.length?"":n,answers:c=>r.flat().some(p=>p(c))}}function cp(t,e){let n=r=>{let[i,l]=Qr(r,e);return l?.on?i.phrase.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||w.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var Ln,fm,So,Vs,op,hm,gm,Yr,Di,wm,ym,sp,_m,xm,vm,Wi,Be,Vi,ip,lp,tr=C(()=>{"use strict";tp();vo();K();B();A();Ce();J();Ln=k.search,fm=new Set(Ln.small),So=t=>!_o(t)&&fm.has(Ht(t)),Vs=t=>` ${Hs(t).map(Ht).join(" ")} `,op=new Map;for(let[t,e]of w.search.english)Sn(op,t,e);hm=t=>L([v(t),Xt(t),...["prefLabel","altLabel"].flatMap(e=>bt(t,e)),...op.get(t)||[]]),gm=t=>Ln.sorts.flatMap(e=>bt(t,e).flatMap(n=>[V(w.lists[e],n),...w.search.also[w.lists[e]]?.[n]||[]])),Yr="gaps",Di=([t,{shelf:e}])=>e===Yr||t in k.questions.rows_of||!!$e();wm=6,ym=10,sp=4,_m=4,xm="OR",vm=[["titles"],["titles","sort"],["titles","sort","text"]],Wi=new Map(w.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Vi=t=>[...Be.known].filter(t);ip=t=>{let{found:e,read:n}=Ui(t);return e.length===1&&!n?O(e[0].path):""},lp=t=>L(ap(t)).filter(e=>!So(e)&&Vi(Hi(e)).length)});function Zr(t,e,n,s=st(n?.plan)){let{version:o,content:r}=w.meta;return g(Xe.export.footnote,{phrase:t,sources:Gn(s),addresses:e.map(i=>`; ${_e(i)}`).join(""),version:o+(r?g(Xe.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${At(n,s)}`:""})}var Xe,Mn,Kn,Oo,Gn,Ss,xe,Kt,ot,it,Lm,Ki,At,$t=C(()=>{"use strict";B();A();J();Et();Xe=k.shared,Mn=Xe.silence,Kn=(t=st())=>t?g(de(t).shared.report,{date:at(t.date)}):Xe.reports,Oo=(t=st(),e=Xe.nothing)=>`${j(e,t?1:2,{report:W(Kn(t))})} ${Mn}`,Gn=(t=st())=>(t?[t]:w.plans).map(e=>`${e.document||e.title}, ${at(e.date)}`).join("; "),Ss=(t,e)=>[he(t,e).word||"",he(t,e).more||""],xe=(t,e)=>Ss(t,e).filter(Boolean).join(", "),Kt=Object.fromEntries(Object.entries(w.codes.Basis).map(([t,e])=>[t,[e.screen,Xe.bases[t]||W(e.label)]])),ot=t=>t===null?Xe.all_steps:Ir(t)?.label||t,it=t=>V("InterventionKind",t),Lm=(t,e)=>e?$s(rn(e.key,t.date),e):t.date===Ee?Xe.choices.latest:g(Xe.choices.others_latest,{date:$s(t.date)}),Ki=({stated:t,strict:e,plan:n},s=st(n))=>[t&&de(s).shared.choices.links_stated,e&&Xe.choices.strict_phrase].filter(Boolean).join(" · ")||Xe.choices.all_phrase,At=(t,e=st(t.plan))=>[Lm(t,e),Ki(t,e),t.expect?Xe.choices.with_phrase:Xe.choices.without_phrase].join(" · ")});function qt({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||M.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>I({[e]:i.target.value})}>
        ${!o&&a`<option value="">${pn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function up({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=P(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function un({children:t}){if(!X())return a`<section class="filters" aria-label=${pn.filters}>${t}</section>`;let e=L(Gi().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(pn.filters_set,{count:e}):pn.filters;return a`<${up} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Us({children:t}){let e=!X()&&zm.some(n=>M.route.query[n]);return a`
    <${up} look="keuzes" id="wijzig" phrase=${pn.change} opens=${e}>${t}<${Xr} /><//>
  `}function er(){let t=H(M.route.query),e=st(t.plan)?.dates||Wn;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=Oi(M.route.query,"stand",n);return a`<${Jn} legend=${pn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function Ji(){let{query:t}=M.route,e=H(t),{counted:n}=de(st(e.plan)).shared.choices,s=Object.entries(Tm).filter(([,o])=>pp(o,H({...t,...o})));return s.length<2?null:a`
    <fieldset class="keuze">
      <legend>${n.title}</legend>
      <div class="knoppen">
        ${s.map(([o,r])=>a`<label>
            <input type="radio" name="telt" id=${`telt-${o}`} checked=${pp(r,e)}
              onChange=${()=>I(r)} />
            ${n[o]}
          </label>`)}
      </div>
    </fieldset>
  `}function Xr(){let{query:t}=M.route,e=pn.choices,n=Object.entries({"":e.with,uit:e.without}),s=H(t).expect?"":"uit",o=Oi(t,"verwachtingen",n);return a`
    <${Ks} />
    <${Ji} />
    <${er} />
    <${Jn} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var pn,Jn,Co,Os,Mm,Gi,zm,Ks,Tm,pp,jo,ta,Qn,Ke=C(()=>{"use strict";q();K();Ot();B();Ft();A();$t();pn=k.shared,Jn=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>I({[e]:r||null})}>${i}</button>
        `)}
    </div>
  </fieldset>
`;Co=({label:t=pn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${M.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>I({[e]:s.target.value},!0)} />
  </label>
`,Os=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>I(Object.fromEntries(t.map(e=>[e,null])))}>
    ${pn.clear}
  </button>
`;Mm=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,Gi=()=>Object.entries(M.route.query).filter(([t])=>!Mm.test(t));zm=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Ks=()=>{let t=w.plans.map(e=>[e.key,e.title]);return N&&a`<div class="velden"><${qt} label=${pn.plan} name="plan" options=${t} /></div>`};Tm={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},pp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;jo=()=>H(M.route.query).strict&&a`
    <p class="zacht">
      ${pn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>I({lezing:null})}>${pn.choices.strict_off}</button>
    </p>
  `,ta=({scenario:t})=>a`
  <details class="blik">
    <summary>${At(t)} <span class="wijzig">${k.gaps.change}</span></summary>
    <${Xr} />
  </details>
`,Qn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${N&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function $p({passage:t}){let[e,n]=P("");async function s(){try{n((await tt().ask("words",{passage:t})).woorden)}catch(o){n(o.message||dp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${dp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function ea(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return O(s,e?{...o,plan:e}:o)}function Mt({id:t,date:e}){let[n,s]=Ss(t,e);return a`<span class=${`chip s-${ws(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function ge({basis:t}){let[e,n]=Kt[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Fm[e]}
    </svg>
  `:null}function be({of:t}){let e=L(t.flatMap(gn));return e.length?a`
    <ul class="vindplaatsen">${e.map(n=>a`<li><${sa} passage=${n} /></li>`)}</ul>
  `:null}function Yn({of:t,look:e}){let[n,...s]=gn(t);return n?a`
    <p class=${e}>
      ${_e(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
      ${Ae()&&a`<${$p} passage=${n} />`}
    </p>
  `:null}var dp,T,Lt,Ne,Fm,na,sa,oa,Cs,ft=C(()=>{"use strict";q();K();B();A();Ce();J();$t();Et();dp=k.shared.passage;T=({id:t,text:e})=>Ut(t)?a`<a href=${Ue(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`;Lt=({ids:t,name:e=v,between:n=", "})=>t.map((s,o)=>[o>0&&n,a`<${T} id=${s} text=${e(s)} />`]),Ne=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${T} id=${s} />${e?.(s)}</li>`)}</ul>`;Fm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};na=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${V("Severity",t)}</span>`,sa=({passage:t})=>[_e(t),Ae()&&a`<${$p} passage=${t} />`];oa=({id:t})=>[mt(t,"broader")&&[a`<${T} id=${mt(t,"broader")} />`," › "],a`<${T} id=${t} />`],Cs=({id:t})=>St(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function Em({text:t,done:e}){let n=It(),s=It();return Qe(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${js.by_hand} ref=${n} onClose=${e}>
      <p>${js.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${js.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function nr(t,e=js.copied){try{await navigator.clipboard.writeText(t),xt(e)}catch{let n=document.createElement("div");document.body.append(n),vn(a`<${Em} text=${t} done=${()=>n.remove()} />`,n)}}function dn(t,e,n){Hl(t,e,n),xt(g(js.downloaded,{name:t}))}function Lo(){return!w.files.length&&!$e()?null:a`
    <section class="bestanden" aria-label=${hp}>
      <h2>${hp}</h2>
      <ul>
        <li><a href="#/samenvatting">${mp.label}</a> <span class="zacht">${mp.description}</span></li>
        ${w.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<li>
                <a href=${Am(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${$e()&&a`<li><a href="#/controleer">${fp.label}</a> <span class="zacht">${fp.description}</span></li>`}
      </ul>
    </section>
  `}var mp,fp,hp,js,ra,Ls,le,ve,Gs,kn,zn,sr,Am,ce=C(()=>{"use strict";Oe();q();B();A();Ce();J();$t();Ke();ft();({summary:mp,save:fp,title:hp}=k.frame.foot.files),js=k.shared.export;ra=t=>t.replace(".",`${Gi().map(([,e])=>`-${Tr(v(e).split(":")[0])}`).join("")}.`),Ls=({text:t,label:e=js.copy})=>a`<button type="button" class="klein" onClick=${()=>nr(t())}>${e}</button>`,le=({name:t,rows:e,label:n=js.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>dn(ra(t),Er(e()),"text/csv;charset=utf-8")}>${n}</button>
`,ve=(t,e="",n="")=>{let s=st(e||t?.plan),o=s?[s]:w.plans;return[o.map(r=>at(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${w.meta.version} ${(w.meta.content||"").slice(0,12)}`.trim(),t?At(t,s):n]},Gs=js.heads,kn=(t,e,n)=>[[...t.map(s=>s.label),...Gs],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],zn=t=>N?[{key:"bronplan",label:k.shared.plan,text:e=>st(t(e))?.title||""}]:[],sr=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>gn(e(n)).map(_e).join("; "),cell:n=>a`<${Yn} of=${e(n)} />`}),Am=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function gp({name:t}){let e=Qi(t),n=e?.parts?.map(({label:s,to:o})=>[s,O(o),o===t]);return n&&a`<${or} label=${e?.label} tabs=${n} />`}var Bm,Qi,or,aa=C(()=>{"use strict";q();K();A();Bm=k.frame.menu.groups.flatMap(t=>t.screens||[t]),Qi=t=>Bm.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),or=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function Ie(t,e,n){let s=new Map;for(let r of U({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:Nm[t](r),id:t==="partner"?fe(r):"",cells:$n(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>G(r.label,i.label)):o}function ia(t){let[e,n,s]=t.split("~");return{key:e,step:n===bp?null:n,plan:s}}function Pe(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Mo(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Br);if(!l.every(Ho))return()=>null;let c=u=>[Tn(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(U(u).matrix[t].map(c)));return(u,$)=>{let m=Tn(u,$,n.key),[d,f,h,b]=p.map(x=>Pm(x.get(m)));return b===d?null:{by:f===d!=(h===d)?f===d?"reading":"basis":"both",usual:p[0].get(m)}}}var bp,Nm,$n,Tn,Ms,Js,la,ca,Pm,wn=C(()=>{"use strict";K();B();Ft();A();J();$t();bp="alle",Nm={kind:t=>W(it(t)),form:t=>W(V("ExploitationForm",t)),partner:t=>v(fe(t)||t)},$n=t=>[...t.steps.map(e=>e.notation),null];Tn=(t,e,n)=>[t,e??bp,...N?[n]:[]].join("~"),Ms=({column:t,barrier:e},n,s)=>O("overzicht",{...s,cel:Tn(t,e,n)});Js=t=>`cel-${t.replaceAll("~","-")}`,la=(t,e)=>U(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);ca=t=>[Pe(t).word,...Pe(t).lines].join(", "),Pm=t=>t&&JSON.stringify([t.phrase,Pe(t).look,t.most_basis])});function Yi({list:t,plan:e}){if(!t.length)return a`<p>${sn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${Wm} ...${o} />`]);return a`
    <p class="zacht">${pa.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${T} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function Zi({summary:t,inside:e,open:n=!1}){let[s,o]=P(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function tl({gap:t}){let e=[t.barrier&&ot(t.barrier).toLowerCase(),t.kind&&it(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${na} severity=${t.severity} />${" · "}
      <a href=${O(["vragen",t.query])}>${Zn(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${N&&` · ${sn(t.plan).title}`}
      ${Ut(t.subject)&&[" · ",a`<${T} id=${t.subject} />`]}
      <${Xi} gap=${t} />
    </p>
  `}function $a({gap:t,scenario:e,sentence:n=!1}){let s=w.queries[t.query],[o]=Qs(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Zi} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${sa} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${pa.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:Zn(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${pa.who}</strong></p><${Yi} list=${t.candidates} plan=${t.plan} />`}
    <${Ls} text=${()=>Zr(t.sentence,Qs(t),e,st(t.plan))} />
  `} /></div>`}var pa,Fn,Qs,Zn,kp,Im,qm,Rm,ua,da,Wm,Xi,wp,zo=C(()=>{"use strict";vo();q();K();B();A();J();$t();ce();ft();pa=k.shared.gaps,Fn=t=>[t,...t.also],Qs=t=>_e(t.evidence)?[t.evidence]:[],Zn=t=>w.queries[t]?.title||t,kp=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Im=({sentence:t,subject:e,topic:n})=>[t,w.topics.find(s=>s.id===n)?.title,...[e,...w.works[e]?.chapters||[]].map(s=>w.called[s]?.label)].join(" "),qm=(t,e)=>kp(e.gewicht,[t.severity])&&(!e.tekst||xo(Im(t),e.tekst))&&Fn(t).some(n=>kp(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Rm=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},ua=t=>t.flatMap(e=>Fn(e).map(n=>Rm(e,n))),da=(t,e)=>(e.vraag?ua(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>qm(n,e)),Wm=({phrase:t,work:e,more:n})=>e?[t," (",a`<${Lt} ids=${e} name=${Xt} />`,n&&pa.more_work,")"]:t;Xi=({gap:t})=>a`<span class="alleen-papier">${Qs(t).map(e=>a` · <${sa} passage=${e} />`)}</span>`;wp=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity}`}>
    <h3>${t.sentence}</h3>
    <${tl} gap=${t} />
    <${$a} gap=${t} scenario=${e} />
  </article>
`});function To(t,e,n=null,s=Um()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||ma(l.key),turn:nl(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(Dm.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:ma(t),folds:!0,more:!0,turn:nl(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Ys({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,yp).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>yp&&" …"}</span>`}
    </div>
  `}function fa({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||ma(t),turn:s||nl(t)};return a`
    <section class="blok">
      ${t?a`<${Ys} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Zs(r)}>${o}</div>
    </section>
  `}var Dm,_p,Hm,Vm,yp,Um,el,ma,nl,Zs,zs,Xs=C(()=>{"use strict";q();K();Ot();B();A();Dm=k.shared,_p="uit",[Hm,Vm,yp]=[20,6,4],Um=()=>X()?Vm:Hm,el=()=>(M.route.query.vouw||"").split(",").filter(Boolean),ma=t=>el().includes(_p)||el().includes(t),nl=(t,e=[t])=>()=>{let n=e.filter(o=>ma(o)!==(o===t)),s=el().filter(o=>o!==_p&&!e.includes(o));I({vouw:[...s,...n].join(",")},!0)};Zs=t=>t.open?null:"dicht";zs=({id:t,items:e,first:n,as:s="ul"})=>To(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Ys} part=${o} />`}
      <${s} class=${Zs(o)}>${o.rows}<//>
    `)});function Km({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function ht({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p}=n,[u,$]=P(t),m=l?sl(l,t):u,d=h=>{let b=m===h.key?`-${h.key}`:h.key;l?I({[l]:b===t?null:b},!0):$(b);let _=k.shared.table,x=b.startsWith("-")?_.descending:_.ascending;xt(g(_.sorted,{column:h.label.toLowerCase(),direction:x}))},f=To(s,Fr(r,i,m),m===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(h=>a`<${Km} id=${s} column=${h} sort=${m} turn=${d} />`)}
          </tr>
        </thead>
        ${f.map(h=>a`
            <tbody role="rowgroup" key=${h.more?"meer":h.key} class=${Zs(h)}>
              ${h.folds&&a`<${Jm} part=${h} columns=${i} ...${e} />`}
              ${h.rows.map(b=>a`<${Gm} row=${b} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function mn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var sl,Gm,Jm,Gt,En,Xn,qe=C(()=>{"use strict";Oe();q();K();B();A();J();$t();Xs();ft();sl=(t,e="")=>M.route.query[t]||e;Gm=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,Jm=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Ys} part=${t} count=${s&&j(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Gt=(t,e,n,s=v)=>({key:t,label:e,text:o=>s(n(o)),cell:o=>a`<${T} id=${n(o)} text=${s(n(o))} />`}),En=(t,e,n,s)=>({key:t,label:e,text:o=>xe(n(o),s),cell:o=>a`<${Mt} id=${n(o)} date=${s} />`}),Xn=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>a`<${be} of=${e(n)} />`})});function Qm({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of Q(t,"who",e))Sn(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${T} id=${s} />${` (${L(o).join(", ")})`}<${Cs} id=${s} /></li>`)}
    </ul>
  `:k.shared.no_partner}function Ym(t){let e=y(t,"dueBy");return e&&` (${g(Le.bound,{date:at(e)})}; ${Go(y(t,"modality"))})`}function to({of:t}){let e=o=>[mt(o,"barrier")&&g(Le.at_step,{step:v(mt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>y(o,r)&&jt(o,r))].filter(Boolean),n=o=>y(o,"status")?g(Le.other_status,{reading:e(o).join(", ")}):g(Le.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Le.other_unsaid}),s=Vt(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${y(o,"rationale")}</li>`)}
    </ul>
  `:null}function rr({id:t,read:[e,n]=[y(t,"basis"),y(t,"strength")]}){let s=bt(t,"interventionKind").map(it).join(", "),o=V("CellState",y(t,"state"));return a`
    <div class="koppeling">
      <p>
        <${oa} id=${mt(t,"barrier")} />
        ${` · ${s} · ${V("Strength",n)} · `}
        <${ge} basis=${e} />${` ${Kt[e]?.[1]||V("Basis",e)}`}
        ${o&&a` · <strong>${g(Le.own_state,{state:o})}</strong>`}
      </p>
      <p class="reden"><strong>${Le.here}</strong>${y(t,"rationale")}</p>
      <${to} of=${t} />
    </div>
  `}function vp({id:t,scenario:e,contributions:n}){let{date:s}=e,o=ks(t,s),r=y(t,"promise"),i=bs(t,s),{links:l}=U(e),c=n.length?n.map(u=>a`<${rr} id=${u} read=${l[u]} />`):y(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Le.across}</strong>${y(t,"rationale")}</p>`,p=[[Le.facts.deadline,i.length>0&&a`<${Zm} ids=${i} date=${s} />`],[Le.facts.who,a`<${Qm} id=${t} date=${s} />`],[Le.facts.figures,ha(t).length>0&&a`<${ol} id=${t} date=${s} />`],[Le.facts.how,c],[Le.facts.where,a`<${be} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${T} id=${t} /></h3>
      <p class="regel">${ie(t)} · <${Mt} id=${t} date=${s} /></p>
      <${xp} lead=${r&&Le.promise} text=${r||y(t,"summary")} />
      <${xp} lead=${Le.progress} text=${y(o,"summary")} />
      ${o&&a`<${to} of=${o} />`}
      <${mn} pairs=${p} />
    </article>
  `}var Le,Zm,ha,ol,xp,pe,An=C(()=>{"use strict";q();B();Ft();A();je();J();$t();Et();ft();qe();Le=k.shared.work;Zm=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=y(n,"deadlineLabel"),{delivery:o}=he(n,e);return a`
        <li>
          ${s&&`${W(s)}: `}“${y(n,"deadlineText")}”${Ym(n)}
          ${y(n,"revises")==="true"&&`, ${Le.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,ha=(t,e)=>ae(t,"figure",e),ol=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${ha(t,e).map(n=>a`
        <li>
          <${T} id=${n} />: <strong>${w.lookups[n]?.description}</strong><${be} of=${[n]} />
        </li>
      `)}
  </ul>
`;xp=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;pe=t=>[...t].sort((e,n)=>G(v(e),v(n)))});function ts({bar:t,most:e=Xm}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function ka(t,e,n){let{word:s,lines:o}=Pe(t),r=t&&[t.strict,Kt[t.most_basis]?.[1],t.requested&&Bn.requested_mark];return[s,...o,...r||[],e&&ba(e,n)].filter(Boolean).join(" · ")}function sf({cell:t}){let{column:e,plan:n,why:s=[],across:o=0,candidates:r,undecided:i}=t;if(i)return a`<p>${Bn.undecided}</p>`;let l=Ms({column:e,barrier:null},n,M.route.query),c=a`<a href=${l}>${Bn.see_elsewhere}</a>`;return a`
    <p>${Oo(st(n))}</p>
    ${s.length>0&&a`<h3>${Bn.why}</h3>`}
    ${s.map(p=>a`<p>${y(p,"rationale")} <span class="zacht">${y(p,"source")}</span></p>`)}
    ${o>0&&a`<p>${g(Bn.elsewhere,{count:o,kind:it(e)})} ${c}</p>`}
    ${r&&a`<h3>${Bn.who}</h3><${Yi} list=${r} plan=${n} />`}
  `}function of({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=It(),c=It();Qe(()=>{let b=document.getElementById(Js(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(Js(i)))?.focus()},[]);let{word:p,lines:u,look:$}=Pe(e),m=g(Bn.panel_note,{scenario:At(o,r)}),d=n&&g(Bn.changed.usual,{phrase:ca(n.usual)}),f=e.initiatives>0&&!o.strict&&W(e.strict||r.words.stands),h=e.things.map(b=>{let _=qr(b).filter(x=>e.links.includes(x));return a`<${vp} key=${b} id=${b} scenario=${o} contributions=${_} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>M.led?history.back():I({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${g(Bn.panel,{row:t.label,step:ot(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${ba(n,r)}. ${d}</p>`}
      ${f&&a`<p class="zacht">${f}.</p>`}
      <p class="zacht">${N&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${Bn.requested} <${Lt} ids=${e.requested} />.</p>`}
      ${h.length?h:a`<${sf} cell=${e} />`}
    </dialog>
  `}function Fo({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=ia(t),i=st(r);if(!i)return null;let l=Ie(e,n,i).find($=>$.key===s),c=l?.cells[$n(i).indexOf(o)];if(!c)return null;let p=Mo(e,n,i)(s,o);return a`<${of} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Ge,Bn,Xm,ar,rl,tf,ef,nf,ga,ba,eo=C(()=>{"use strict";q();K();B();A();wn();J();$t();Et();zo();ft();An();Ge=k.overview.legend,Bn=k.overview,Xm=20;ar=({expected:t=Ge.expected,quiet:e=Ge.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ge.states.map(o=>a`
        <li>
          <span class="staal"><${ts} bar=${[[o,1,0]]} /></span>${W(w.codes.CellState[o].label)}
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
`,rl=()=>a`
  <ul class="stalen">
    ${Object.entries(Kt).map(([t,[,e]])=>a`<li><span class="staal"><${ge} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[tf,...ef]=Ge.sample.words,nf=Ge.sample.bar.map(([t,e])=>[t,Number(e),0]),ga=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ge.title}>
    <h2>${Ge.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${ts} bar=${nf} /><strong>${tf}</strong>
      ${ef.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ge.explain}</p>
    <${ar} undecided=${t} />
    <h3>${Ge.how}</h3>
    <${rl} />
    <p><span class="anders">${Ge.other}</span>${Ge.other_says}</p>
  </aside>
`,ba=({by:t},e)=>de(e).overview.changed[t]});function Op({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${W(s)}`;return a`<${mn} pairs=${Object.values(w.codes[t]).map(n=>[e(n),n.definition])} />`}function Cp({id:t=""}){let e=Se.reading;return a`
    <${Nn} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${Op} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${w.plans.map(n=>a`<p>${`${Gn(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function af(){let{howto:t}=k.overview,e=Object.values(Kt).map(([s])=>s),n={report:N?t.reports:Kn(),marks:e.join(" "),source:qs()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function lf({name:t,one:e,plan:n,open:s}){let o=i=>a`<li key=${i}>${hs(i)?a`<${T} id=${i} />`:i}</li>`,r=It();return se(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${ea(t,N?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<ul class="geteld">${e.things.map(o)}</ul>`}
    </li>
  `}function df(){let t=o=>a`
    <li>
      <${T} id=${mt(o,"initiative")} />${" → "}<${oa} id=${mt(o,"barrier")} />
      ${`: ${y(o,"rationale")}`}<${to} of=${o} />
    </li>
  `,e=Sp(Re.weak).map(t),n=g(Se.weak.intro,Re.links),s=Sp(Re.statuses).map(o=>a`
      <li><${T} id=${mt(o,"initiative")} />${`: ${jt(o,"status")}`}<${to} of=${o} /></li>
    `);return a`
    <${Nn} of=${Se.weak} id="lezing" count=${e.length} intro=${n}><ul>${e}</ul><//>
    <${Nn} of=${Se.other} id="anders" count=${Re.other.length}><ul>${Re.other.map(t)}</ul><//>
    ${s.length>0&&a`<${Nn} of=${Se.statuses} id="standen" count=${s.length}><ul>${s}</ul><//>`}
  `}function mf(){if(!Re.judged.length)return null;let t=e=>g(Se.judged.line,{step:v(mt(e,"barrier")),kinds:bt(e,"interventionKind").map(it).join(", "),state:jt(e,"state"),why:y(e,"rationale"),who:y(e,"post"),date:at(y(e,"asOf"))});return a`
    <${Nn} of=${Se.judged} id="oordelen" count=${Re.judged.length}>
      <ul>${Re.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function ff(){let t=Se.expected.columns,e=[Gt("stap",t.step,n=>mt(n,"barrier")),{key:"soort",label:t.kind,text:n=>bt(n,"interventionKind").map(it).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>y(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>y(n,"source")}];return a`
    <${Nn} of=${Se.expected} id="verwacht" count=${Re.expected.length}>
      <${ht} id="verwachtingen" caption=${Se.expected.caption} rows=${Re.expected} columns=${e} />
    <//>
  `}var ir,Se,rf,Nn,cf,pf,jp,Re,al,uf,Sp,$f,Lp,Mp=C(()=>{"use strict";q();K();Ot();B();Ft();A();J();$t();eo();Xs();ft();qe();An();ir=k.method,Se=k.unknown,rf=3,Nn=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${fa} id=${e!==void 0&&e<=rf?"":s} close=${o}
    title=${e===void 0?t.title:g(Se.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;cf=()=>I({getal:null},!0),pf=({scenario:t})=>a`
  <${Nn} of=${ir.numbers} id="getallen" close=${M.route.query.getal?cf:null}>
    ${ye(t).map(e=>a`
        ${N&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(On(t,e).named).map(([n,s])=>a`
              <${lf} key=${n} name=${n} one=${s} plan=${e} open=${M.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,jp=({route:t})=>a`
  <${nt} text=${ir.title}><p class="uitleg">${ir.intro}</p><//>
  <${af} />
  <div class="blok"><${ga} /></div>
  <${Nn} of=${ir.states} id="standen"><${Op} list="CellState" /><//>
  <${pf} scenario=${H(t.query)} />
  <${Cp} />
  <p><a href=${O("weet-niet")}>${ir.unknown}</a></p>
`,Re=w.unknown,al=({of:t,id:e,ids:n,more:s})=>a`
  <${Nn} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${Ne} ids=${pe(n)} more=${s} />`}
  <//>
`,uf=t=>a`<span class="zacht"> – ${ie(t).toLowerCase()}</span>`,Sp=t=>[...t].sort((e,n)=>G(v(mt(e,"initiative")),v(mt(n,"initiative"))));$f=()=>a`
  <${Nn} of=${Se.clashes} id="tegenspraak" count=${Re.clashes.length}>
    ${pe(Re.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${T} id=${t} /></h3>
          <p>${y(t,"summary")}</p>
          <${be} of=${[t]} />
        </div>
      `)}
  <//>
`;Lp=()=>a`
  <${nt} text=${Se.title}><p class="uitleg">${Se.intro} ${Mn}</p><//>
  <${al} of=${Se.unjudged} id="ongeplaatst" ids=${Re.unjudged} more=${uf} />
  <${df} />
  <${$f} />
  <${mf} />
  <${al} of=${Se.nameless} id="naamloos" ids=${Re.nameless} />
  <${al} of=${Se.generic} id="verzamelnamen" ids=${Re.generic} />
  <${ff} />
  <${Cp} id="lezen" />
`});function hf(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function gf(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=cl(s,o,.8);return n}function kf(t,e){return[...t.querySelectorAll(bf)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=wa(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return wf(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(il(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:zp[s.tagName](i,s),...c,dash:p,opacity:u}]})}function wf(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=no(" ",$,u.fontWeight)),!p.trim())return[];i=!0;let d={at:wa(new DOMMatrix(e).translate(l,o)),text:p.trim(),size:$,weight:u.fontWeight,fill:u.fill};return l+=no(p.trim(),$,u.fontWeight),[d]})}function no(t,e,n){return ll.font=`${n} ${e}px ${ya}`,ll.measureText(t).width}function yf(t,e,n){let{width:s,height:o}=e,r=wa(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?cl(s/2,o/2,s/2-1):lr(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;il(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:hf(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:gf(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:lr(0,o/2-1,s,2),fill:u[0]});for(let[,d,f,h]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(f)?i.push({at:r,d:lr(0,o+Number(f),s,-Number(f)),fill:d}):i.push({at:r,d:lr(+h/2,+h/2,s-+h,o-+h),fill:"none",stroke:d,wide:+h});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:t.getPropertyValue(`border-${d}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&$("top").wide)i.push({at:r,d:c,fill:"none",...$("top")});else for(let[d,f]of Object.entries(m)){let h=$(d);h.wide&&il(h.stroke)&&i.push({at:r,d:f,fill:"none",...h})}return i}function _f(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let $=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-$.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,$.right-m.on.left,m.on.height)):i.push({on:$,text:p})}no("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=ll.measureText("x");return i.map(({on:p,text:u})=>{let $=u;for(;$&&p.left+no($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==u&&($=`${$.slice(0,-1).trim()}…`);let m=wa(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function Tp(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return kf(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?_f(u,l,c):u instanceof Element?Tp(u,l,c):[]);return o.style.transform="",[...yf(s,i,l),...p]}function pl(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=Tp(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*no(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var wa,il,lr,cl,zp,bf,ll,ya,Fp=C(()=>{"use strict";wa=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),il=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),lr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,cl=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;zp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>cl(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>lr(t("x"),t("y"),t("width"),t("height"))},bf=[...Object.keys(zp),"text"].join();ll=document.createElement("canvas").getContext("2d"),ya=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function ul(t,e,n,s,o,r){let i=xc(t,p=>no(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,es,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function Np({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=w.meta,l=[Gn(st(e?.plan)),e&&At(e)].filter(Boolean).join(". "),c=g(_a.foot,{version:r,content:(i||"").slice(0,12)}),p=document.querySelector(n);p.classList.add("heel");let u=pl(p);p.classList.remove("heel");let $=Math.max(u.width,vf),m=ul(t,22,650,xf,$,es),d=ul(`${l}. ${Mn}`,13,400,Ep,$,m.below+2),f=d.below+16,[h,b,_]=[es,f+u.height+24,0],x=[...document.querySelectorAll(s)].map(pl).flatMap(R=>{h>es&&h+R.width>es+$&&([h,b,_]=[es,b+_+6,0]);let D=Bp(R.shapes,h,b);return h+=R.width+20,_=Math.max(_,R.height),D}),S=ul(`${o} ${c}`.trim(),13,400,Ep,$,b+_+16),F=[...m.shapes,...d.shapes,...Bp(u.shapes,es,f),...x,...S.shapes];return{title:`${t} ${l}. ${Mn}`,width:$+2*es,height:S.below+es,shapes:F}}function Cf(t){let{title:e,width:n,height:s,shapes:o}=Np(t),r=(c,p,u,$="")=>{let m=c.appendChild(document.createElementNS(Of,p));for(let[d,f]of Object.entries(u))f!==void 0&&f!==""&&m.setAttribute(d,String(f));return m.textContent=$,m},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":ya,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:f,size:h,weight:b,slant:_,opacity:x}of o){let[S,F,R,D,Z,et]=c,z=S===1&&!F&&!R&&D===1?`translate(${Z} ${et})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:z,fill:$,...m&&m!=="none"&&{stroke:m,"stroke-width":d,"stroke-dasharray":f},opacity:x===1?void 0:x}):r(l,"text",{transform:z,...{"font-size":h,"font-weight":b,"font-style":_},fill:$},p)}dn(ra(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function jf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=Np(t),o=document.createElement("canvas"),r=Math.min(Sf,Ap/e,Ap/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:f,size:h,weight:b,slant:_="",opacity:x=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=x,i.fillStyle=$,i.font=`${_} ${b} ${h}px ${ya}`,p!==void 0&&i.fillText(p,0,0);let S=new Path2D(u);$!=="none"&&i.fill(S),m&&m!=="none"&&d&&(i.strokeStyle=m,i.lineWidth=d,i.setLineDash((f||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(S)),i.restore()}let l=ra(`${t.name}.png`);o.toBlob(c=>c?dn(l,c,"image/png"):xt(g(_a.too_large,{name:l})),"image/png")}var _a,xf,Ep,es,vf,Sf,Ap,Bp,Of,Je,Ts=C(()=>{"use strict";Oe();q();B();A();$t();ce();Fp();_a=k.shared.export,[xf,Ep]=["#16212B","#46525D"],[es,vf,Sf,Ap]=[28,720,2,12e3],Bp=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));Of="http://www.w3.org/2000/svg";Je=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Cf(t)}>${_a.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>jf(t)}>${_a.png}</button>
  </span>
`});function Pp({rows:t,unit:e,end:n}){let s=n?Jt.right:Jt.left-Jt.box,o=n?Jt.right+Jt.box+12:Jt.left-Jt.box-12;return t.map(({state:r,count:i,y:l})=>{let c=Jt.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${Jt.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${Fs(r)}
        </text>
      </g>
    `})}function Lf({band:t,unit:e}){let n=t.count*e,s=Jt.top+t.y1*e+n/2,o=Jt.top+t.y2*e+n/2,r=(Jt.left+Jt.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${Jt.left} ${s} C${r} ${s} ${r} ${o} ${Jt.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${Ip(t)}</title></path>
  `}function Mf({flow:t}){let e=Math.max(...t.bands.map(n=>n.count));return a`<div class="standlijst">
    ${t.left.map(({state:n,count:s})=>a`
        <section>
          <h3>${s} ${Fs(n)}</h3>
          <ul>
            ${t.bands.filter(o=>o.from===n).map(o=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${o.to}`}
                      style=${{width:`${100*o.count/e}%`}}></i>
                    ${o.count} ${Fs(o.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${so.listed}</p>
  </div>`}function qp({flow:t,one:e,other:n,counted:s}){if(X())return a`<${Mf} flow=${t} />`;let o=Jt.height/t.height,r=t.bands.map(Ip).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${so.title}>
      <svg viewBox=${`0 0 ${Jt.width} ${Jt.height+Jt.top+14}`} role="img"
        aria-label=${g(so.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${Jt.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Jt.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${Lf} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${Pp} rows=${t.left} unit=${o} />
        <${Pp} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${so.caption}</figcaption>
      <p class="acties"><${Je} name="overgang" title=${`${so.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var so,Jt,Fs,Ip,Rp=C(()=>{"use strict";q();Ot();B();A();J();Ts();so=k.compare.flow,Jt={width:960,height:430,top:40,left:230,right:640,box:16},Fs=t=>t?W(V("CellState",t)):so.fresh,Ip=({count:t,from:e,to:n})=>j(so.band,t,{from:Fs(e),to:Fs(n)})});function xa(t){let[e,n]=["promise","summary"].map(s=>y(t,s));return[e&&`${ns.promised} ${e}`,e&&n?`${ns.reported} ${n}`:n].filter(Boolean)}function Tf({property:t,value:e}){let n=e.slice(1),s=([o,r])=>y(n,o)&&` (${g(r,{date:at(y(n,o))})})`;return e.startsWith("@")?[a`<${T} id=${n} />`,Object.entries(ns.when[t]||{}).map(s)]:w.lists[t]?V(w.lists[t],e):ns.truth[e]||at(e)}function Sa({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:jt(o,"recommendationKind"),response:jt(o,"response")||ns.requested.no_response}),s=t.map(o=>a`<li><${T} id=${o} />${g(ns.requested.line,n(o))}</li>`);return a`<${lt} title=${e}><${zs} id="gevraagd" items=${s} /><//>`}function Ao({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Vo(t))p&&c===t&&Sn(e,l,p);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:L(c).join(", ")})),{columns:s,title:o,caption:r}=ns.mentions,i=[Gt("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>ie(l)},{key:"verband",label:s.link,text:({how:l})=>l},{key:"stand",label:s.stand,text:({from:l})=>xe(l),cell:({from:l})=>me(l)&&a`<${Mt} id=${l} />`}];return a`
    <${fa} id=${n.length>Ff?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${ht} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var ns,zf,lt,Me,ke,Eo,va,Ff,Pn=C(()=>{"use strict";q();B();A();je();J();$t();Xs();ft();qe();An();ns=k.thing,zf=new Set([...w.hidden,...ns.shown]);lt=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Me=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,ke=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;Eo=t=>Object.entries(Ze.get(t)||{}).filter(([e])=>!zf.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${Tf} property=${e} value=${o} />`);return[W(Pr(e)),s.length>1?a`<${ke} items=${s} />`:s[0]]}),va=({id:t})=>ha(t).length>0&&a`<${lt} title=${ns.figures}><${ol} id=${t} /><//>`;Ff=3});function Nf(t){let e=In[In.length-1],n=w.plans.map(c=>In.findLast(p=>p.plan===c)||e),[s,o]=N?n:[In[0],e],r=In.slice(0,-1).find(c=>c.key===t.van)||s,i=In.slice(In.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function Pf({change:t,other:e}){let n=Tn(t.kind,t.other_barrier,e.plan.key),s=O("overzicht",{cel:n,stand:e.date===Ee?null:e.date},!1),o=g(Y.see_cell,{kind:it(t.kind),step:ot(t.other_barrier)});return a`<${Dp} phrase=${t.sentence} to=${s} name=${o} />`}function If({rows:t}){let e={of:([n])=>n,titles:Object.entries(Object.fromEntries(t.map(([n,s])=>[n,s])))};return a`
    <${lt} title=${g(Y.stated,{count:t.length})}>
      <p class="zacht">${Y.stated_note}</p>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${To("uitspraken",t,e).map(n=>a`
          ${n.folds?a`<${Ys} part=${n} level=${3} count=${n.rows.length} />`:a`<h3>${n.title}</h3>`}
          <ul class=${Zs(n)}>
            ${n.rows.map(([,,s,o])=>a`<${Dp} phrase=${o} to=${Ue(s)} name=${` ${v(s)}`} />`)}
          </ul>
        `)}
    <//>
  `}function qf({found:t,one:e,other:n,mode:s,counted:o}){let r={of:d=>d.other_barrier||d.barrier||"",titles:[...cn,["",k.shared.all_steps]]},i={of:({whose:d})=>d,titles:Object.entries(Y.whose).map(([d,f])=>[d,g(f,{one:e.plan.title,other:n.plan.title})])},l=d=>d.map(f=>v(fe(f)||f)).join(", "),c=d=>L([d.barrier,d.other_barrier].map(ot)).join(" / "),p=d=>W(it(d.kind))+(s==="plans"?` (${c(d)})`:""),u=[{key:"stap",label:Y.columns.step,text:c},{key:"soort",label:Y.columns.kind,text:d=>W(it(d.kind))},{key:"een",label:e.label,text:d=>W(d.states[0])},{key:"ander",label:n.label,text:d=>W(d.states[1])},{key:"weg",label:Y.left[s],sort:!1,text:d=>l(d.left)},{key:"erbij",label:Y.joined[s],sort:!1,text:d=>l(d.joined)}],$=()=>kn(u,t.changes,()=>ve(null,"",o)),m=a`
    <details>
      <summary>${Y.as_table}</summary>
      <${ht} id="vakken" caption=${Y.table} rows=${t.changes} columns=${u} />
      <div class="acties"><${le} name="vergelijk-vakken.csv" rows=${$} /></div>
    </details>
  `;return a`
    ${!t.changes.length&&a`<p>${k.shared.none}</p>`}
    ${To("verschillen",t.changes,s==="plans"?i:r).map(d=>a`
        ${d.folds&&a`<${Ys} part=${d} level=${3} count=${j(Y.differ,d.rows.length)}
            names=${d.rows.map(p)} />`}
        <ul class=${Zs(d)}>
          ${d.rows.map(f=>a`<${Pf} change=${f} other=${n} />`)}
        </ul>
      `)}
    ${t.notes.map(d=>a`<p class="zacht">${d}</p>`)}
    ${t.changes.length>0&&m}
  `}function Rf({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>Fs(p)},...e.right.map(({state:p})=>({key:p,label:Fs(p),sort:!1,text:u=>String(e.bands.find($=>$.from===u.state&&$.to===p)?.count||Y.nothing)}))],c=g(Y.counts_table,{before:n.label,after:s.label});return a`
    <${lt} title=${Y.counted}>
      <p class="zacht">${g(Y.counts,{both:i,fresh:t.fresh.length})}</p>
      <${qp} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${j(Y.heads,r.length,{names:oe(r.map(Xt))})}</p>`}
      <details>
        <summary>${Y.flow.table}</summary>
        <${ht} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    <//>
  `}function Df(t,e,n){let{actions:s}=t;return{notes:e?[]:t.notes,statements:t.statements.filter(([,,o])=>n(o)),changes:e?t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)):t.changes,actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function Hf({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":xe(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${Y.not_yet}</span>`:a`<${Mt} id=${m} date=${e.date} />`,p=[Gt("actie",Y.action,m=>m),{key:"wat",label:Y.what,text:ie},{key:"plan",label:e.label,text:l,cell:c},En("nu",n.label,m=>m,n.date)],u=()=>kn(p,r,()=>ve(null,e.plan.key,o)),$=()=>I({alles:s?null:"ja"});return a`
    <section>
      <h2>${g(s?Y.all:Y.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${$}>${Y.show_all}</button>
        <${le} name="vergelijk.csv" rows=${u} />
      </div>
      <${ht} id="vergelijk" caption=${Y.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function Hp({route:t}){if(In.length<2)return a`<${nt} text=${Y.title} /><p>${Y.alone}</p>`;let{one:e,other:n,after:s}=Nf(t.query),o=H(t.query),r=Ki(o),i=Bf(e,n,o),l=on.some(b=>b.notation===t.query.stap)?t.query.stap:"",c=i.actions&&Cn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",p=Wf(l,c),u=Df(i,l,p),{actions:$}=u,m=l&&c?null:$?.flows[l||c],d=gs.filter(b=>re(b,e.plan.key)&&w.works[b]?.container&&p(b)),f=$?"dates":"plans",h=g(Y.intro[f],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${nt} text=${Y.heading[f]} title=${Y.title}><p class="uitleg">${h} ${Mn}</p><//>
    <${un}>
      <${Ji} />
      <div class="velden">
        ${In.length>2&&a`
            <${qt} label=${Y.first} name="van" chosen=${e.key} options=${Wp(In.slice(0,-1))} />
            <${qt} label=${Y.second} name="met" chosen=${n.key} options=${Wp(s)} />
          `}
        <${qt} label=${Y.columns.step} name="stap" options=${cn} />
        ${$&&a`<${qt} label=${Ef} name="hoofdstuk" options=${Af} />`}
      </div>
    <//>
    ${$&&m&&a`<${Rf} ...${{actions:$,flow:m,one:e,other:n,counted:r,heads:d}} />`}
    ${$&&a`<${If} rows=${u.statements} />`}
    ${!c&&a`
        <${lt} title=${g(Y.cells,{count:u.changes.length})}>
          <${qf} ...${{found:u,one:e,other:n,mode:f,counted:r}} />
        <//>
      `}
    ${$&&a`<${Hf} ...${{actions:$,one:e,other:n,counted:r,all:!!t.query.alles}} />`}
    <${ue} text=${j(Y.shown,u.changes.length)} />
  `}var Y,Ef,Af,In,Wp,Bf,Dp,Wf,Vp=C(()=>{"use strict";q();K();Ot();B();Ft();A();wn();J();$t();Et();Ke();ce();Xs();ft();Rp();qe();Pn();Y=k.compare,Ef=k.measures.fields.chapter,Af=Cn.map(t=>[t,v(t)]),In=w.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:N?g(Y.side,{plan:t.title,label:n}):W(n)}))),Wp=t=>t.map(e=>[e.key,e.label]),Bf=(t,e,{stated:n,strict:s})=>w.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`];Dp=({phrase:t,to:e,name:n})=>a`
  <li>${t}${" "}<a href=${e}>${Y.see}<span class="sr">${n}</span></a></li>
`;Wf=(t,e)=>n=>(!t||jn(n).includes(t))&&(!e||w.works[n]?.chapters?.includes(e))});function Uf({row:t,cell:e,change:n,step:s,plan:o}){let r=ka(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=Tn(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Js(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>I({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:ot(s)})}${r}</span>
        <${Up} cell=${e} />
      </button>
    </td>
  `}function Kp({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?we.undecided:we.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function Gf({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(we.caption,{scenario:At(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${we.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${Kf} step=${l} place=${c+1} column=${e.columns[c]}
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
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${Uf} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${Kp} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function Zf({plan:t,scenario:e,reach:n}){let s=Ie("partner",e,t),o=Mo("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Qn} plan=${t} /><p>${we.nothing_yet}</p>`:n.partners?a`
    ${N&&a`<h2>${t.title}</h2>`}
    <${Qn} plan=${t} />
    <p>${On(e,t).phrase.reach}
      ${" "}<a href=${O("methode",{getal:"organisaties-in-de-tekst"})}>${we.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${Gf} plan=${t} reach=${n} scenario=${e} rows=${s}
          changes=${o} />
        <p class="acties">
          <${Je} name=${`dekking-${t.key}`} title=${we.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${Qf} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${we.alike.title}</h2><p>${we.alike.note}</p></div>
        <ul class="zelfde">
          ${n.alike.map(r=>a`<li key=${r.steps}><strong>${r.steps}</strong> ${r.names}</li>`)}
        </ul>
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${Yf} reach=${n} plan=${t} />
    </div>
  `:a`<p>${we.nothing}</p>`}function Gp({route:t}){let e=H(t.query),{reach:n}=U(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${nt} text=${we.heading} title=${we.title} />
      <p class="zacht">${At(e)}</p>
      <${Us} />
    </div>
    ${ye(e).map(o=>a`
        <${Zf} key=${o.key} plan=${o} scenario=${e}
          reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${Fo} address=${s} by="partner" scenario=${e} />`}
    <${ue} text=${s?"":g(we.shown,{scenario:At(e)})} />
  `}var we,Vf,Up,dl,Kf,Jf,Qf,Yf,Jp=C(()=>{"use strict";q();K();Ot();B();Ft();A();wn();$t();Et();eo();Ke();Ts();ft();we=k.coverage,Vf=5,Up=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${ge} basis=${t.most_basis} />
    <${ts} bar=${t.bar} most=${Vf} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;dl=t=>!t.acting&&!t.undecided,Kf=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${dl(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ue(t.id)}>${t.label}</a>
    <span class=${dl(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;Jf=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${St(t.id)?"verzamel":""}><${T} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${O("dekking",{...M.route.query,cel:Tn(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Pe(e).word}${n&&`, ${ba(n,o)}`}</span>
      <${Up} cell=${e} />
    </a>
  </li>
`,Qf=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${Jf} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${N?"h3":"h2"} class="stapkop">
            <span class=${dl(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(we.step,{step:ot(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<${Kp} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,Yf=({reach:t,plan:e})=>a`
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
    <${ar} expected=${we.expected} quiet=${we.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${rl} />
    <p><a href=${O("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function Zp(t,e){let{columns:n=[]}=U(t).reach.find(c=>c.plan===e.key)||{},s=Ie("kind",t,e),o=Ie("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap(($,m)=>u[m]?[m]:[]),basis:$=>u[$]?.most_basis||""})).sort((c,p)=>Qp(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>G(i(c),i(p)));return{stops:r,several:l}}var Qp,Yp,$l,Oa=C(()=>{"use strict";B();Ft();A();je();wn();J();Et();Qp=(t,e)=>Number(St(t))-Number(St(e))||G(v(t),v(e)),Yp=({date:t,plan:e})=>Hn("InformationFlow").filter(n=>Rs(n,t)&&re(n,e)).map(n=>{let s=Vt(n,"between"),o=r=>[...Vt(n,r),...s].sort(Qp);return{id:n,state:y(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>G(y(n.id,"content"),y(s.id,"content"))),$l=(t,e,n)=>Object.keys(w.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function nh(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(R=>o.get(R)).filter(R=>R!==void 0),[u,$]=p.sort((R,D)=>R.left-D.left);if(!u||!$)return{d:"",x:0,y:0};let[m,d]=[u.right-n.left,(u.top+u.bottom)/2-n.top],[f,h]=[$.left-n.left,($.top+$.bottom)/2-n.top],b=(m+f)/2,_=`M${m} ${d}C${b} ${d} ${b} ${h} ${f} ${h}`,x=eh.map(R=>{let[D,Z,et,z]=[(1-R)**3,3*R*(1-R)**2,3*R*R*(1-R),R**3];return{d:_,x:D*m+(Z+et)*b+z*f,y:(D+Z)*d+(et+z)*h}}),F=x.find(R=>r.every(D=>Math.max(Math.abs(D.x-R.x),Math.abs(D.y-R.y))>th))||x[0];return c!==void 0&&r.push(F),F})}function sh(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function Bo({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=It(),[c,p]=P([]);Qe(()=>{let h=()=>p(nh(l.current,n));h();let b=new ResizeObserver(h);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),$=u.some(h=>h.id===s)?s:u[0]?.id,m=new Set(n.flatMap(({from:h,to:b})=>h===s||b===s?[h,b]:[])),d=({from:h,to:b})=>h===s||b===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${h=>{let b=h.target.dataset.vak;if(!b||h.ctrlKey||h.metaKey||h.altKey)return;if(!Xf.includes(h.key))return i(h.key,b);let _=sh(h.key,b,e,n);h.preventDefault(),_&&l.current.querySelector(`[data-vak="${CSS.escape(_)}"]`).focus()}}>
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
  `}var Xf,th,eh,Ca=C(()=>{"use strict";q();Xf=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],th=28,eh=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function No({label:t,id:e,thing:n,pick:s,among:o=hs}){let[r,i]=P(!1),l=()=>pe([...Ze.keys()].filter(h=>Ut(h)&&o(h))),c=Fe(()=>r?l():[],[r]),[p,u]=P(null),$=h=>{let b=Ht(h.trim()),_=F=>[v(F),Xt(F),...bt(F,"altLabel")].map(Ht),x=F=>Vn(F)?_(F):_(F).slice(0,2),S=c.find(F=>v(F)===h)||c.find(F=>x(F).includes(b));return S?[S]:c.filter(F=>b&&_(F).some(R=>R.includes(b)))};se(()=>u(null),[n]);let{route:m}=M,d=h=>{if(M.route!==m)return;let[b,..._]=$(h.target.value);u(b&&!_.length?null:h.target.value),b&&!_.length&&s(b)},f=p?$(p).slice(0,3).map(v).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(hs(n)?v(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(h=>a`<option value=${v(h)}></option>`)}</datalist>
      ${p&&a`<small role="status">${f?g(Xp.meant,{names:f}):Xp.unknown_thing}</small>`}
    </label>
  `}var Xp,ja=C(()=>{"use strict";q();K();B();A();J();An();Xp=k.explore});function oh(t){let e=nu(wo(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status">
      <strong>${_t.none}</strong>${e.length>0&&` ${g(_t.only,{names:eu(e)})}`}
    </p>
  `}function rh({from:t,to:e,scenario:n}){let s=Rc([t,e],n).map(r=>r.label),o=Wc([t,e],n);return a`
    ${s.length>0&&a`<p>${g(_t.shared,{steps:oe(s)})}</p>`}
    ${o.length>0&&a`<p>${_t.bodies} <${Lt} ids=${o} />.</p>`}
  `}function ml({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(c=>ae(c,"chapterLead",e)),r=s.filter(c=>(o||s).includes(c)&&re(c,n)),[i,l]=o?_t.headed:_t.heads;return r.length>0&&a`<p>${i} <${Lt} ids=${r} />. ${l}</p>`}function ah({from:t,to:e,scenario:n,collective:s}){let o=Fe(()=>Vr(t,e,n,s),[t,e,s,n]),r=o.length>Jo?g(_t.longer.first,{count:Jo}):j(_t.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,Jo).map(i=>a`<li><${Lt} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function lh({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=nu(t,e),i=Fe(()=>{let f=b=>[me(b)?"wat":"wie",r.includes(b)&&"verzamel",(b===n||b===s)&&"begin"].filter(Boolean).join(" "),h=b=>r.includes(b.from)||r.includes(b.to)?"l-punt":"l-heel";return{columns:t.layers.map(b=>b.map(_=>({id:_,text:v(_),look:f(_)}))),ties:t.lines.map((b,_)=>({from:b.from,to:b.to,number:_+1,look:h(b)}))}},[t]),l=t.layers.map(f=>me(f[0])),c=r.length?wo(n,s,o):t,p=c?.length===t.length?c.count:0,u=eu(r),$=j(_t.works,l.filter(Boolean).length),m={from:v(n),to:v(s),count:t.lines.length},d=f=>I({van:null,naar:null,uit:f,kies:f});return a`
    <p role="status">${p>0&&a`<strong>${j(_t.counted,p,{works:$})}</strong> `}${_t.says}</p>
    ${u&&a`<p>${j(_t.through,t.count-p,{names:u,works:$})} ${_t.dotted}</p>`}
    ${!X()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${Bo} heads=${l.map(f=>f?_t.columns.what:_t.columns.who)} ...${i} chosen=""
              label=${g(_t.picture,m)} choose=${d} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${Je} name=${k.explore.file} title=${`${m.from} – ${m.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${_t.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:f})=>a`<${su} roles=${f} />`)}
    </ol>
  `}function ou({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(m=>tu(m)?m:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?qc(n,s,e):[],p=Fe(()=>l?wo(n,s,e,o):null,[n,s,o,e.key,e.plan]),u=(m,d,f)=>a`
    <${No} label=${d} id=${m} thing=${f} among=${tu}
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
      ${l&&a`<${ml} of=${[n,s]} scenario=${e} />`}
      ${l&&(p?a`<${lh} ...${i} found=${p} />`:a`<${oh} ...${i} />`)}
      ${c.length>0&&a`
          <h3>${_t.together}</h3>
          <ul class="wegen">${c.map(m=>a`<${su} roles=${m} />`)}</ul>
        `}
      ${l&&a`<${rh} ...${i} />`}
      ${l&&p&&r&&a`<${ah} ...${i} collective=${o} />`}
    </section>
  `}var _t,tu,eu,nu,su,ih,ru=C(()=>{"use strict";q();K();Ot();B();A();Ds();je();J();Et();Ca();Ts();ft();ja();_t=k.explore.path,tu=t=>Ut(t)&&(Vn(t)||me(t)),eu=t=>oe(t.map(v)),nu=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>St(s)&&s!==e&&s!==n);su=({roles:t})=>a`<li>${t.map(e=>a`
      <p><${T} id=${e.from} />: ${e.phrase}, <${T} id=${e.to} />${ih(e.to)}</p>
      <${Yn} of=${e.of[0]} look="zacht adres" />
    `)}<${Mt} id=${t[0].to} /></li>`,ih=t=>N&&` (${Ct(t)?.title})`});function cu(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=M.route.query,i=Hr(t,e,s),l=c=>{location.hash=O("verken",c)};return{f:()=>o?l({uit:t,kies:t}):I({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&I({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&I({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||I({weg:[...La(r),t].join(","),kies:null}),p:()=>o?l({van:t}):I({van:t}),Escape:()=>I({kies:null})}}function ph({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=cu(t,e),l=Hr(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Ue(t)}>${ct.actions.page}</a>
      ${s.join()!==t&&c("f",ct.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",j(ct.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",ct.actions.fold)}
      ${(r||!s.includes(t))&&c("h",ct.actions.hide)}
      ${!n.steps.includes(t)&&c("p",ct.actions.path)}
    </p>
  `}function pu(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${ct.panel.label}><p class="zacht">${ct.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=me(n)?"from":"to",i=c=>a`
    <${T} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${Yn} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:$})=>{let m=n===c?p:c,d=y(u,"rationale");return a`
      ${m===vs?ct.no_step:a`<${T} id=${m} />`}${" "}<${ge} basis=${$} />
      ${d&&a`<span class="zacht"> ${ct.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${Yn} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${ct.panel.label}>
      <h2>${ss(n)}</h2>
      ${me(n)&&a`<p>${xe(n,t.scenario.date)}</p>`}
      ${St(n)&&a`<p class="zacht">${ct.panel.collective}</p>`}
      ${n!==vs&&a`<${ph} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?ct.panel.who:ct.panel.what}</h3>`}
      <${ke} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?ct.panel.step:ct.panel.what}</h3>`}
      <${ke} look="buren" items=${o.map(l)} />
    </section>
  `}function uu({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Fe(()=>{let u=d=>`wie${St(d)?" verzamel":""}`,$=d=>!o&&e.includes(d)?" begin":"",m=d=>o||e.includes(d)?0:Hr(d,t,s);return{columns:[t.who.map(d=>({id:d,text:ss(d),look:u(d)+$(d),badge:m(d)})),t.what.map(d=>({id:d,text:ss(d),look:`wat${$(d)}`,more:[iu(ws(d,s.date)),a` <small>${jt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:ss(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:f,role:h})=>({from:d,to:f,look:`l-heel r-${h}`})),...t.ties.map(({work:d,step:f,basis:h})=>({from:d,to:f,look:au(h,f)}))]}},[t]),l=u=>I({kies:u===n?null:u}),c=(u,$)=>$!==vs&&cu($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g(ct.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${Bo} heads=${ct.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${ct.intended}</li>`}
      <li class="zacht">${ct.to_step}</li>
      ${Object.entries(Kt).map(([u,[,$]])=>a`<li><span class=${`streep ${au(u)}`} aria-hidden="true"></span>${$}</li>`)}
      ${Object.entries(w.codes.CellState).filter(([u])=>t.what.some($=>ws($,s.date)===u)).map(([u,{label:$}])=>a`<li>${iu(u)}${W($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${ct.keys}</p>
  `}function du({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map($=>$.to)),r=[...t.roles.map($=>({who:$.from,role:$.phrase||"",work:$.to,of:$.of})),...t.what.filter($=>!o.has($)).map($=>({who:"",role:"",work:$,of:[]}))],i=$=>t.ties.filter(m=>m.work===$).map(m=>m.step),l=$=>Un($,n,s).length?ct.list.away:ct.list.no_partner,c=[{...Gt("wie",ct.list.who,$=>$.who),text:$=>$.who?ss($.who):l($.work),cell:({who:$,work:m})=>$?[a`<${T} id=${$} />`,a`<${Cs} id=${$} />`]:l(m)},{key:"rol",label:ct.list.role,text:$=>$.role},Gt("wat",ct.list.what,$=>$.work),{key:"stap",label:ct.list.step,text:$=>i($.work).map(ss).join(", ")},En("stand",ct.list.status,$=>$.work,n.date),Xn(ct.list.where,$=>$.of)],p=$=>({class:e&&[$.who,$.work,...i($.work)].includes(e)?"gekozen":null}),u=`${j(ct.list.caption,r.length)}${s?"":`. ${ct.list.only}`}`;return a`<${ht} id="verkenlijst" caption=${u} rows=${r} columns=${c} about=${p} />`}var ct,La,ch,lu,ss,uh,au,iu,$u=C(()=>{"use strict";q();K();B();A();Ds();J();$t();Et();Ca();ft();qe();Pn();ct=k.explore,La=t=>(t||"").split(",").filter(Ut),ch=t=>Cn.find(e=>y(e,"identifier")===t),lu=({uit:t,stap:e,partner:n,hoofdstuk:s})=>La(t||Ir(e)?.id||fe(n)||ch(s)),ss=t=>t===vs?ct.no_step:v(t);uh={"●":"l-heel","◐":"l-lang","○":"l-punt"},au=(t,e)=>e===vs?"l-geen":uh[Kt[t]?.[0]]||"l-heel",iu=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function fu({rows:t,chosen:e,state:n}){let s=Fe(()=>{let r=p=>p.length?p:[""],i=p=>L(t.flatMap(u=>r(u[p]))).sort((u,$)=>+!u-+!$).map(u=>({id:`${p} ${u}`,text:u?v(u):We.unnamed,look:`wie${u&&!St(u)?"":" verzamel"}`})),l=t.flatMap(p=>{let u=p.between.length?"l-punt":"l-heel";return[...r(p.from).map($=>({from:`from ${$}`,to:p.id,look:u})),...r(p.to).map($=>({from:p.id,to:`to ${$}`,look:u}))]}),c=t.map(p=>({id:p.id,text:fl(p.id),look:"wat",more:dh(p)}));return{columns:[i("from"),c,i("to")],ties:l}},[t.map(r=>r.id).join()]),o=r=>I({kies:r===e?null:r});return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Bo} heads=${We.columns} ...${s} chosen=${e} label=${g(We.picture,{state:n})} choose=${o}
          press=${r=>r==="Escape"&&I({kies:null})} />
      </div>
      ${t.some(r=>r.between.length)&&a`<ul class="lijnen" id="stromenlegenda">
          <li><span class="streep l-punt" aria-hidden="true"></span>${We.dotted}</li>
        </ul>`}
    </div>
  `}function hu({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${mh} row=${c} />: <${T} id=${c.id} text=${fl(c.id)} />
    ${y(c.id,"summary")&&a`<span class="zacht adres">${y(c.id,"summary")}</span>`}
    <${Yn} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${ke} look="buren" items=${i.map(l)} />
    </section>
  `}function gu({rows:t,scenario:e,state:n}){let s=[mu("from",We.list.from),mu("to",We.list.to),Gt("inhoud",We.list.what,o=>o.id,fl),{key:"staat",label:We.list.state,text:o=>jt(o.id,"flowState")},{key:"sindsdien",label:We.list.since,text:o=>jt(o.id,"followUp")},Xn(k.explore.list.where,o=>[o.id])];return a`
    <${ht} id="stromenlijst" caption=${g(We.caption,{state:n})} rows=${t} columns=${s} />
    <p class="acties">
      <${le} name="informatiestromen.csv"
        rows=${()=>kn(s.slice(0,-1),t,()=>ve(e))} />
    </p>
  `}var We,fl,dh,$h,Ma,mh,mu,bu=C(()=>{"use strict";q();K();B();A();Oa();J();Et();Ca();ce();ft();qe();Pn();We=k.explore.flows,fl=t=>`${y(t,"content")}${mt(t,"between")&&` (${We.among})`}`,dh=({id:t})=>y(t,"followUp")&&a` <small>${g(We.since,{phrase:jt(t,"followUp")})}</small>`,$h=t=>t.map(e=>v(e)).join(", ")||We.unnamed,Ma=({ids:t})=>t.length?a`<${Lt} ids=${t} />`:a`<span class="zacht">${We.unnamed}</span>`,mh=({row:t})=>t.between.length?a`${We.between} <${Ma} ids=${t.from} />`:a`<${Ma} ids=${t.from} /> → <${Ma} ids=${t.to} />`;mu=(t,e)=>({key:t,label:e,text:n=>$h(n[t]),cell:n=>a`<${Ma} ids=${n[t]} />`})});function hh({text:t,children:e}){let[n,s]=P(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function gh({of:t,at:e}){if(t.length<=fh)return a`<${za} of=${t} at=${e} />`;let n=r=>jt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>G(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${hh} text=${`${n(r[0])} (${r.length})`}><${za} of=${r} at=${e} /><//>`)}
    <${za} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function wu({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?qn.undecided:s?qn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${O("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function _u({plan:t,scenario:e}){let{stops:n,several:s}=Zp(e,t),o=`route-${t.key}`;if(X())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((l,c)=>a`
            <section>
              <${wu} stop=${l} place=${c+1} />
              <${ku} stop=${l} plan=${t} />
              ${l.all.length>0&&a`<details><summary>${qn.open}</summary><${za} of=${l.all} at=${c} /></details>`}
            </section>
          `)}
      </div>
    `;let r=n.map((l,c)=>s.findLastIndex(p=>p.at.includes(c))),i=(l,c=l+1)=>({gridColumn:`${l+1} / ${c+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((l,c)=>a`
              <div class="boven-halte" style=${i(c)}><${ku} stop=${l} plan=${t} /></div>
              <div class="halte-op-weg" style=${i(c)}><${wu} stop=${l} place=${c+1} /></div>
              <div class=${l.all.length?"onder-halte":""} style=${i(c)}>
                <${gh} of=${l.own} at=${c} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${qn.several}>
          ${s.map((l,c)=>a`
              <li>
                ${r.map((p,u)=>c<=p&&a`<i class="spoorlijn" style=${i(u)}></i>`)}
                <i class="dwarslijn" style=${i(l.at[0],l.at[l.at.length-1])}></i>
                <span style=${i(l.at[0],l.at[1])}><${yu} one=${l} /></span>
                ${l.at.map(p=>a`<b style=${i(p)}><${ge} basis=${l.basis(p)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(Kt).map(([l,[,c]])=>a`<li><${ge} basis=${l} />${c}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${qn.silent}</li>
        <li><em>${qn.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Je} name=${o} title=${qn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(qn.says,{silence:k.shared.silence})}</p>
  `}var qn,fh,yu,za,ku,xu=C(()=>{"use strict";q();K();Ot();B();A();Oa();wn();J();$t();Et();Ts();ft();qn=k.explore.route,fh=10,yu=({one:t})=>a`
  <a class=${St(t.id)?"verzamel":null} href=${O("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,za=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${ge} basis=${n.basis(e)} /><${yu} one=${n} /></li>`)}
  </ul>
`;ku=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${X()&&a`<p class="bij niemand">${qn.silent}:</p>`}
    <ul class="stilte" aria-label=${qn.silent}>
      ${e.map(s=>a`<li><a href=${Ms({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function Es(){let t=k.missing;return a`
    <${nt} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${O("overzicht")}>${t.home}</a></p>
  `}function wh({text:t}){let e=lp(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${ze.alone} ${e.map(n=>a` <a href=${kh(n)}>${n}</a>`)}</p>`}
      <p>${ze.try} ${Object.entries(ze.lists).map(([n,s])=>a` <a href=${O(n)}>${s}</a>`)}</p>
    </section>
  `}function yh({text:t,answers:e}){let[n,s]=P(null);if(se(()=>{let l=!0;s(null);let c=window.setTimeout(()=>{tt().ask("find",{text:t}).then(p=>l&&s(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:o,count:r}=n,i=l=>[", ",ze.source.about,a`<${Lt} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${g(ze.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${ze.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${g(ze.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${gl} text=${c} answers=${e} /></p>
              <p class="zacht">${_e(l)}${p.some(Ut)&&i(p.filter(Ut))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function vu({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=Ui(e),r=e.trim()!=="",i=L(n.map(p=>p.kind)).sort(G),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);Qe(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?j(ze.found,l.length):g(ze.nothing,{text:e});return a`
    <${nt} text=${ze.title} />
    <section class="filters" aria-label=${ze.label}>
      <div class="velden">
        <${Co} label=${ze.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${qt} label=${ze.what} name="wat" options=${Ye(i)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:ze.type}</p>
    ${s&&a`<p id="gelezen">${g(ze.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${wh} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,hl).map(p=>a`<${bh} key=${p.id} item=${p} answers=${o} />`)}
    </ol>
    ${l.length>hl&&a`<p>${g(ze.too_many,{count:l.length-hl})}</p>`}
    ${r&&Ae()&&a`<${yh} text=${e} answers=${o} />`}
    <${ue} text=${r?c:""} />
  `}var ze,hl,gl,bh,kh,cr=C(()=>{"use strict";vo();q();K();Ot();B();A();Ce();tr();J();$t();Ke();ft();ze=k.search;hl=100,gl=({text:t,answers:e})=>Qr(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),bh=({item:t,answers:e})=>a`
  <li>
    <a href=${O(t.path)}><${gl} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${N&&Ct(t.id)&&`, ${Ct(t.id)?.title}`}</span>
    ${Ss(t.id)[0]&&a` <${Mt} id=${t.id} />`}
    <p><${gl} text=${cp(t,e)} answers=${e} /></p>
  </li>
`,kh=t=>O("zoek",{q:t})});function Lu({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=M.route.query,$=t?"lijst":Su.includes(p)?p:X()?"lijst":"beeld",m=Su.map(d=>[d,rt.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${Jn} legend=${rt.show.label} name="toon" id="toon" current=${$} options=${m} />`}
      ${n} ${$!=="lijst"&&a`<${Je} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${$!=="lijst"&&i} ${$!=="beeld"&&l}</div>
      ${($!=="lijst"||u)&&c}
    </div>
  `}function Mu({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${W(V(t,i))} (${o(i)})`]);return r.push([As,`${W(k.shared.all)} (${n.length})`]),X()?a`<${qt} name="staat" label=${rt.filters.state} options=${r} chosen=${s} />`:a`<${Jn} legend=${rt.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function zu({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=Cu.map(ne=>n[ne]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=La(n.weg),[c,p,u,$]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:$},d=Fe(()=>Pc({...m,anyRole:!!o},e),[i]),f=[...d.who,...d.what,...d.steps],h=f.includes(m.chosen)?m.chosen:"",b=f.length>Ti,_=d.what.length>0,x={shown:d,opened:t,chosen:h,scenario:e,fixed:!!o},S=r.some(Boolean),F=S||l.length>0||e.stated||e.plan,R=rt.alone[ln(t[0])]||rt.alone.other,D=a`<button type="button" class="klein" onClick=${()=>I({weg:null})}>${rt.again}</button>`,Z=d.undated>0&&j(rt.undated,d.undated),et={...x,title:o||t.map(ss).join(", ")},z=a`
    <${un}>
      <div class="velden">
        <${qt} name="stap" label=${rt.filters.step} options=${cn} />
        <${qt} name="soort" label=${rt.filters.kind} options=${fo} />
        <${qt} name="vanaf" label=${rt.filters.from} options=${Ou} />
        <${qt} name="tot" label=${rt.filters.to} options=${Ou} />
        ${S&&a`<${Os} names=${Cu} />`}
      </div>
    <//>
  `,dt=a`
    ${l.length>0&&a`<p>${j(rt.hidden,l.length)} ${D}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${j(rt.left,d.left)} ${Z}</p>`}
    ${b&&a`<p role="status">${g(rt.too_many,{count:f.length})}</p>`}
    ${!_&&a`<${ml} of=${t.slice(0,1)} scenario=${e} /><p>${F?rt.nothing:R}</p>`}
  `;return a`
    <${Lu} many=${b||!_} field=${s} filters=${z} choices=${a`<${Us} />`} notes=${dt}
      keep=${{name:rt.file,title:et.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${uu} ...${et} /></div>`} list=${_&&a`<${du} ...${x} />`}
      panel=${a`<${pu} ...${x} />`} />
  `}function xh({query:t,scenario:e}){let n=Hn("Agreement").filter(u=>Rs(u,e.date)&&re(u,e.plan)),{title:s,none:o}=rt.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>y(u,"agreementStatus")),i=$l("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:As,c=n.filter((u,$)=>l===As||r[$]===l),p=a`<${Mu} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${zu} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===As?s:`${s}: ${V("AgreementStatus",l)}`} />`}function vh({query:t,scenario:e}){let n=Fe(()=>Yp(e),[e.date,e.plan]);if(!n.length)return a`<p>${rt.starts.informatie.none}</p>`;let s=n.map($=>$.state),o=$l("FlowState",Object.keys(rt.flows.first)[0],s),r=[...o,As].includes(t.staat)?t.staat:o[0]||As,i=n.filter($=>r===As||$.state===r),l=3*i.length>2*Ti,c=t.kies||"",p=r===As?k.shared.all:V("FlowState",r),u=g(rt.flows.title,{state:p});return a`
    <${Lu} many=${l} field=${a`<${Mu} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${rt.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${fu} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${gu} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${hu} rows=${i} chosen=${c} />`} />
    <p class="zacht">${rt.flows.silence}</p>
  `}function Tu({route:{path:t,query:e}}){let n=H(e),[,s=""]=t;if(s&&!Object.hasOwn(ju,s))return a`<${Es} />`;let o=lu(e),r=d=>{I({uit:d,kies:d,weg:null}),xt(ss(d))},i=a`<${No} label=${rt.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=Cn.length>0&&a`<${qt} name="hoofdstuk" label=${rt.begin.chapters}
      options=${Cn.map(d=>[y(d,"identifier"),v(d)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=rt.heading,sentence:u=rt.sentence}=rt.starts[c]||{},$=Object.entries(rt.starts).map(([d,{label:f,to:h}])=>[f,O(h.path,h.query),d===c]),m=o.length?a`<${zu} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Us} /></div><${_h} scenario=${n} />`;return a`
    <${nt} text=${rt.heading} title=${c?`${rt.heading}: ${p}`:rt.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${or} label=${rt.starts_label} tabs=${$} />
    ${s?a`<${ju[s]} key=${s} query=${e} scenario=${n} />`:e.van?a`<${ou} query=${e} scenario=${n} />`:m}
  `}var rt,Su,As,Ou,Cu,_h,ju,Fu=C(()=>{"use strict";Oe();q();K();Ot();B();Ft();A();Ds();Oa();je();J();ru();Ke();$u();aa();bu();Ts();xu();ja();cr();rt=k.explore,Su=["beeld","beide","lijst"],As="alle",Ou=Ye(L(Object.values(w.works).flatMap(t=>t.years||[])).sort()),Cu=["stap","soort","vanaf","tot"],_h=({scenario:t})=>a`
  ${ye(t).map(e=>a`
      ${N&&a`<p><strong>${e.title}</strong></p>`}
      <${_u} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${rt.begin.network}</p>
`;ju={informatie:vh,afspraken:xh}});function Ta(t,e){let n=os();for(let{mark:s}of t)e?n.add(s):n.delete(s);return I({merk:[...n].join(bl),...!n.size&&{alleen:null}},!0),n.size}var bl,os,Eu,kl,wl=C(()=>{"use strict";K();bl=".",os=()=>new Set((M.route.query.merk||"").split(bl).filter(Boolean)),Eu=()=>[...os()].join(bl),kl=()=>!!M.route.query.alleen&&os().size>0});var yl,Sh,Fa,Po,oo,pr=C(()=>{"use strict";q();A();yl=k.shared.outcomes,Sh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Fa=({outcome:t})=>a`<g class=${`teken teken-${yl[t].sign}`}>${Sh[yl[t].sign]}</g>`,Po=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Fa} outcome=${t} />
  </svg>
`,oo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${Po} outcome=${t} /> ${yl[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function _l({gaps:t,what:e}){let n=os(),s=t.filter(i=>n.has(i.mark)).length,o=i=>xt(j(De.bar.changed,Ta(t,i.target.checked))),r=t.length>1?g(De.mark_all,{count:t.length,what:e}):g(De.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function Ch({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(m=>m.heavy).length,p=[...$o(e.map(m=>o==="topic"?Zn(m.query):m.subject_label))].map(([m,d])=>d>1?g(De.repeated,{title:m,count:d}):m),u=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${j(De.questions,e.length).replace(/^\d+ /,"")}`}
        ${l>0&&a`<span class="bij">${g(De.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${p.slice(0,6).join(" · ")}${p.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${j(De.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${g(De.about_source,{count:s})}</span>`}
    </span>
  `,$=()=>[e.map(m=>a`<${Oh} key=${m.mark} gap=${m} scenario=${r} />`),n.length>0&&a`<p><a href=${O("aandachtspunten",{tekst:t})}>${De.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${_l} gaps=${L([...e,...n])} what=${t} />
      <${Zi} summary=${u} inside=${$} open=${i} />
    </div>
  `}function Nu({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=L(t.map(c=>c.query)).map(c=>({id:c,title:Zn(c)}));return(s==="topic"?w.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:$})=>a`
        <${Ch} key=${c} title=${p} gaps=${u} terms=${$} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function jh({row:t,of:e}){let n=fe(M.route.query.partner),s=L(Q(e,"who").flatMap(l=>l.from===n?l.phrase:[])),o=[...t.who.filter(l=>l===n),...t.who.filter(l=>l!==n)],r=o.length>Au+1?o.slice(0,Au):o,i=o.length-r.length;return a`
    <${Lt} ids=${r} />
    ${i>0&&g(De.deadline.others.more,{names:"",count:i})}
    <span class="bij">${De.deadline.how[t.how]}</span>
    ${s.length>0&&!(r.length===1&&s.join()===De.deadline.how[t.how])&&a`<span class="bij">${v(n)}: ${s.join(", ")}</span>`}
  `}function Lh({gap:t,found:e,scenario:n}){let s=e.deadline,o=De.deadline.columns,r=Xt(e.subject),i=v(e.subject);return a`
    <tr role="row" class=${Bu(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${_l} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${T} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${$a} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${Xi} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${oo} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${jh} row=${s} of=${e.subject} /></td>
    </tr>
  `}function Ea({works:t,partner:e}){let n=fe(e),[s,o]=[ae(n,"chapterLead"),Q(n,"who").map(c=>c.to)],r=c=>w.works[c]?.chapters?.some(p=>s.includes(p)),i=t.filter(c=>!o.includes(c)&&r(c));if(!i.length)return null;let l=j(De.deadline.heads_only,i.length,{partner:v(n)});return a`<p>${l} <${Lt} ids=${L(i)} name=${Xt} />.</p>`}function Pu({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=De.deadline,p=X()?zh:Mh,u=n||t.length<=p+1?t:t.slice(0,p),$=ys(t.map(({found:m})=>m.deadline));return a`
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
          ${u.map(m=>a`<${Lh} ...${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>I({termijnen:"alle"},!0)}>
            ${j(c,t.length-u.length)}
          </button>
        `}
    </section>
  `}var De,Bu,Oh,Au,Mh,zh,xl=C(()=>{"use strict";Oe();q();K();Ot();B();A();je();wl();J();Et();zo();ft();pr();De=k.gaps;Bu=t=>os().has(t.mark)?"gemarkeerd":"",Oh=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Bu(t)}`} data-vraag=${t.mark}>
    <${_l} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${tl} gap=${t} />
      <${$a} gap=${t} scenario=${e} />
    </div>
  </article>
`;Au=2;[Mh,zh]=[8,5]});async function dr(t,e){let n=await tt().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await tt().ask("page",{options:[],comparisons:!1});return tt().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}async function Fh(){await tt().ask("shipped"),tt().show()}function Aa({files:t,children:e=null}){let[n,s]=P("");async function o(r,i){window.addEventListener("beforeunload",Iu),await Dn(s,te.saving,async()=>{let{name:l,data:c}=await tt().ask(r,i);dn(l,c,ur[l.split(".").pop()])}),window.removeEventListener("beforeunload",Iu)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Wu(){let t=It(),[e,n]=P("");async function s(){let[o]=t.current.files;if(!o)return xt(te.first_source);Dn(n,te.busy,async()=>(await tt().ask("source",{data:await Ar(o)})).message)}return a`
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
  `}function Ba({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Eh(i);return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${Aa} files=${[{id:"bewaar-fouten",label:te.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${qu} title=${te.faults} lines=${n} count=${s} />
    <${qu} title=${te.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${te.read}</summary><${ke} items=${c} /></details>`}
  `}function Du(t){if(!t.length)throw new Error(te.first);if(t.length>1)throw new Error(g(te.one_only,{count:t.length}));if(t[0].size>xi)throw new Error(g(te.too_large,{name:t[0].name,most:xi/2**20}));return t[0]}var te,Th,ur,Iu,Ru,qu,Eh,$r=C(()=>{"use strict";Oe();q();B();A();Ce();J();ce();Pn();te=k.check,Th="plan",ur={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Iu=t=>t.preventDefault();Ru=()=>a`
  <section class="blok">
    <h2>${te.save}</h2>
    <p class="zacht">${te.save_intro}</p>
    <${Aa}
      files=${Object.entries(te.save_as).filter(([t])=>!(N&&t===Th)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${tt().own&&a`<button type="button" id="terug" onClick=${Fh}>${te.back}</button>`}
    <//>
  </section>
`;qu=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(te.list,{title:t,count:n})}</h2><${ke} items=${e} />`,Eh=(t={})=>Object.entries(t).map(([e,n])=>g(te.counted,{count:n,what:Pr(e).toLowerCase()})).sort(G)});function Ah({scenario:t,report:e}){let n=s=>Dn(e,He.busy,async()=>{let o={options:ms(t),marks:Eu(),kind:s};dn(`${He.file}.${s}`,(await tt().ask("marked",o)).data,ur[s])});return Object.entries(He.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function Bh({gaps:t,scenario:e}){let[n,s]=P(""),o=os();if(!o.size)return null;let r=ua(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=kl(),c=Ae()?He.address:He.elsewhere_office,p=[...o].map(m=>({mark:m})),u=()=>{Ta(p,!1),xt(He.cleared)},$=()=>{I({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${He.label}>
      <p><strong>${j(He.count,o.size)}</strong>${i>0&&j(He.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>I({alleen:l?null:"gemarkeerd"})}>${l?He.every:He.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${He.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${$}>${He.print}</button>
      <${le} name=${`${He.file}.csv`} rows=${()=>Uu(r,e)} label=${He.csv} id="merk-csv" />
      ${Ae()&&a`<${Ah} scenario=${e} report=${s} />`}
    </section>
  `}function Nh({all:t}){let e=(r,i)=>L(r).map(l=>[l,i(l)]),n=t.flatMap(Fn).flatMap(r=>r.partners),s=Object.entries(w.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",kt.fields.partner,e(n,Vu).sort((r,i)=>G(r[1],i[1]))],["stap",kt.fields.step,[...cn,...Hu("stap",ot)]],["vraag",kt.fields.query,e(t.map(r=>r.query).sort(G),Zn)],["gewicht",kt.fields.weight,[...s,...Hu("gewicht",r=>V("Severity",r))]],["soort",kt.fields.kind,fo]];return a`
    <${un}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${qt} ...${{name:r,label:i,options:l}} />`)}
        <${Co} label=${kt.fields.text} name="tekst" />
        <${Os} names=${vl} />
      </div>
    <//>
  `}function Ph({points:t,low:e,source:n,query:s}){let o=L(t.map(l=>l.topic)).length,r={points:g(kt.part_counts.points,{questions:Na(t),topics:j(kt.topics_count,o)}),source:g(kt.part_counts.source,{questions:Na(e)})},i=(l,c,p)=>a`
    <a href=${O("aandachtspunten",{...s,deel:c})} aria-current=${p?"true":null} id=${`deel-${c}`}>
      <strong>${kt.parts[l]}</strong> ${r[l]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${kt.parts_label}>
      ${i("points","overleg",!n)}${i("source",Ku,n)}
    </nav>
  `}function Ih({scenario:t}){let{query:e}=M.route,n=e.vraag?da(U(t).gaps,{...e,partner:""}):[];if(!n.length||n.some(({partners:i})=>i.length))return a`<p>${kt.none}</p>`;let s=kt.of_no_partner[n.every(({barrier:i})=>i)?"step":"other"],r=a`<button type="button" id="wis-partner" onClick=${()=>I({partner:null})}>${kt.of_no_partner.clear}</button>`;return a`<p>${s} ${r}</p>`}function qh({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap($=>Fn($).map(m=>({gap:$,found:m}))).filter(({found:$})=>$.deadline).sort(($,m)=>G($.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter($=>!$.deadline),c=Pa[n],p=Object.entries(Pa).map(([$,m])=>[$,kt.fold[m]]),u=()=>I({vouw:o?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${Pu} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${kt.heading[c]}</h2>
            <p>${kt.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${u}>${o?kt.refold:kt.unfold}</button>
            </p>
          </header>
          <${Jn} legend=${kt.fold_by} name="per" options=${p} current=${n} id="per" />
          <${Nu} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}}
            terms=${L(i.map(({gap:$})=>$))} />
        </section>
      `}
    ${!t.length&&a`<${Ih} scenario=${s} />`}
  `}function Gu({route:t}){let e=H(t.query),n=t.query,s=U(e).gaps,o=kl(),r=o?ua(s).filter(b=>os().has(b.mark)):da(s,n),i=r.filter(b=>!b.source),l=r.filter(b=>b.source),c=n.deel?n.deel===Ku:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,$=o||vl.some(b=>n[b]),m=n.vouw?n.vouw==="uit":$&&u.length<=Rh,d=n.per in Pa?n.per:Object.keys(Pa)[Number(c&&!p)],f=()=>da(s,{...n,partner:""}).flatMap(Fn).filter(b=>b.deadline),h=Object.fromEntries(vl.filter(b=>n[b]).map(b=>[b,n[b]]));return a`
    <${nt} text=${o?kt.bar.label:kt.title}>
      <p class="uitleg">${g(kt.intro,{report:Kn(st(e.plan))})} ${Mn}</p>
    <//>
    ${ye(e).map(b=>a`<${Qn} key=${b.key} plan=${b} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${o?kt.only_title:Zn(n.vraag)}</strong></p>`:a`<${Ph} points=${i} low=${l} source=${c} query=${h} />`}
      <${ta} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${Nh} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${kt.source_intro}</p>`}
        <p class="zacht" id="weegt">${kt.weights}</p>
        <${Ea} works=${n.partner?f().map(b=>b.subject):[]} partner=${n.partner||""} />
        <${qh} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${m} all=${$||!!n.termijnen} />
        <p class="acties"><${le} name="aandachtspunten.csv" rows=${()=>Uu(u,e)} /></p>
        <${Lo} />
      </div>
    </div>
    <${Bh} gaps=${s} scenario=${e} />
    <${ue} text=${g(kt.shown,{points:Na(i),low:Na(l)})} />
  `}var kt,He,Vu,Uu,Hu,vl,Ku,Na,Pa,Rh,Ju=C(()=>{"use strict";Oe();q();K();Ot();B();Ft();A();Ce();wl();J();$t();Ke();ce();xl();zo();$r();kt=k.gaps,He=k.gaps.bar,Vu=t=>v(fe(t)||t),Uu=(t,e)=>[[...kt.csv,...Gs],...t.map(n=>[n.number,V("Severity",n.severity),Zn(n.query),n.sentence,w.queries[n.query]?.why||"",n.steps.map(ot).join(", "),n.kinds.map(it).join(", "),n.partners.map(Vu).join(", "),n.subject_label,Qs(n).map(_e).join("; "),...ve(e,n.plan)])];Hu=(t,e)=>{let n=M.route.query[t]||"";return n.includes(",")?[[n,oe(n.split(",").map(e))]]:[]},vl=["tekst","stap","soort","partner","vraag","gewicht"];Ku="bron",Na=t=>j(kt.questions,t.length);Pa={onderwerp:"topic",soort:"query"};Rh=25});function Dh({id:t,scenario:e}){let n=fn.cell_columns,s=U(e).matrix.kind.filter(c=>Ci(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>W(it(c.column)),r=c=>a`<a href=${Ms(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:$}=Pe(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...zn(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Pe(c).word,cell:i},Yu(n.how,c=>c.most_basis)];return a`
    <${lt} title=${fn.cells}>
      <p class="zacht">${At(e)}</p>
      <${ht} id="vakken" caption=${fn.cells_caption} rows=${s} columns=${l} />
    <//>
  `}function Hh({links:t,scenario:e,undecided:n}){let s=fn.columns,o=c=>mt(c,"initiative"),{links:r}=U(e),i=Oo(st(e.plan),k.shared.nothing_step),l=[...zn(c=>Ct(c)?.key),Gt("actie",s.action,o),{key:"soort",label:s.kind,text:c=>bt(c,"interventionKind").map(it).join(", ")},{key:"wie",label:s.who,sort:!1,text:c=>Li(o(c)).map(v).join(", "),cell:c=>a`<${Lt} ids=${Li(o(c))} />`},En("stand",s.stand,o,e.date),Yu(s.how,c=>r[c][0],c=>`; ${V("Strength",r[c][1])}`)];return a`
    <${lt} title=${g(fn.work,{count:L(t.map(o)).length})}>
      ${t.length?a`<${ht} id="wiewat" caption=${fn.work_caption} rows=${t} sort="actie" columns=${l} />`:a`<p>${n?k.overview.undecided:i}</p>`}
    <//>
  `}function Vh({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${T} id=${n} />`,g(de(Ct(n)).thing.step.helper,{awareness:jt(n,"awareness")||fn.unaware})]);return a`<${lt} title=${fn.helpers}><${ke} items=${e} /><//>`}function Zu({id:t}){let e=H(M.route.query),n=Vt(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>ae(c,"barrier")).filter(c=>an(c,l)),r=U(e).links,i=s.flatMap(l=>Q(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&re(l,e.plan));return a`
    <${Wh} id=${t} narrow=${n} />
    <${Dh} id=${t} scenario=${e} />
    <${Hh} links=${i} scenario=${e} undecided=${Cc(e).has(t)} />
    <${Sa} title=${fn.requested} ids=${o("Recommendation").filter(l=>re(l,e.plan))} />
    <${Vh} ids=${o("Facilitator")} />
  `}var fn,ro,Ia,Qu,Yu,Wh,qa=C(()=>{"use strict";q();K();B();Ft();A();je();wn();J();$t();Et();ce();ft();qe();Pn();fn=k.thing.step,ro=t=>on.filter(e=>t.includes(e.notation)).map(e=>e.label),Ia=t=>w.works[t]?.across?k.shared.all_steps:ro(jn(t)).join(", "),Qu=t=>Kt[t]?.[1]||"",Yu=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>Qu(e(s)),cell:s=>e(s)&&[a`<${ge} basis=${e(s)} />`,` ${Qu(e(s))}${n(s)}`]}),Wh=({id:t,narrow:e})=>a`
  <${lt} title=${fn.what}>
    <${Me} text=${y(t,"step")} />
    <${Me} text=${y(t,"definition")} />
    <${Me} text=${y(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${fn.narrower}<${Lt} ids=${e} />.</p>`}
    ${mt(t,"broader")&&a`<p>${fn.broader}<${T} id=${mt(t,"broader")} />.</p>`}
  <//>
`});function Wa({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:$=[]}){let m=k[e];return function({route:{query:f}}){let h=H(f),{plan:b,strict:_}=h,x=o.map(([,et,z])=>z.find(([dt])=>dt===f[et])?.[1]),S=p&&_&&k.shared.choices.strict_phrase,F=[...x,f.tekst,S].filter(Boolean).join(" · ")||k.shared.all,R=n(h).filter(et=>!f.tekst||xo(r(et),f.tekst)).filter(et=>o.every(([,z,,dt])=>!f[z]||dt(et,f[z]))),D=j(m.count,R.length),Z=()=>kn([...s,...$],Fr(R,s,sl("sorteer",i)),et=>ve(u?h:null,Ct(et.id)?.key||et.plan||b,F));return a`
      <${nt} text=${m.title}><p class="uitleg">${m.intro}</p><//>
      <${un}>
        <${Ks} />
        ${u&&a`<${er} />`}
        <div class="velden">
          <${Co} name="tekst" />
          ${o.map(([et,z,dt])=>a`<${qt} ...${{label:et,name:z,options:dt}} />`)}
          <${Os} names=${["tekst","vouw",...o.map(([,et])=>et)]} />
        </div>
      <//>
      ${p&&a`<${jo} />`}
      <p class="telling">${D}<${le} name=${`${Tr(m.title)}.csv`} rows=${Z} /></p>
      <${ht} id=${t} caption=${g(m.caption,{count:D})} rows=${R} columns=${s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:m.count}} />
      <${ue} text=${D} />
    `}}var Rn,Qt,yn,Sl,sd,mr,Ra,od,Uh,ao,Kh,Gh,rd,ad,Jh,Xu,id,Qh,Yh,td,Zh,ld,cd,pd,rs,fr,Xh,tg,ed,nd,ud,dd=C(()=>{"use strict";vo();q();K();Ot();B();Ft();A();je();J();$t();Et();Ke();ce();ft();qe();qa();Rn=k.partners,Qt=k.measures,yn=k.lookup;Sl=t=>[v(t),...["altLabel","promise","summary","place"].flatMap(e=>bt(t,e))].join(" "),sd=Wa({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>w.partners[N?t:""],textOf:({id:t})=>Sl(t),fields:[[Rn.fields.step,"stap",cn,({steps:t},e)=>t.includes(e)],[Rn.fields.kind,"soort",Uo("OrganisationKind"),({id:t},e)=>y(t,"organisationKind")===e],[Rn.fields.role,"rol",Object.entries(Rn.roles),({roles:t},e)=>t.includes(e)]],columns:[{...Gt("naam",Rn.columns.name,({id:t})=>t),cell:t=>[a`<${T} id=${t.id} />`,a`<${Cs} id=${t.id} />`]},{key:"soort",label:Rn.columns.kind,text:t=>jt(t.id,"organisationKind")},{key:"stappen",label:Rn.columns.steps,text:t=>ro(t.steps).join(", ")},{key:"handelt",label:Rn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Rn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Rn.columns.wish,text:t=>t.wish}]}),mr=t=>w.called[t]?.short||"",Ra=t=>y(t,"prefLabel"),od="exploitationForm",Uh=gs.map(t=>({id:t,...w.works[t],text:[Sl(t),jt(t,od),...Q(t,"who").map(e=>Sl(e.from))].join(" ")})).sort((t,e)=>G(mr(t.id)||"~",mr(e.id)||"~")||G(Ra(t.id),Ra(e.id))),ao=N?"":Wn[0].date,Kh={key:"plan",label:W($s(ao)),text:({id:t})=>bn(t,ao)?xe(t,ao):"",cell:({id:t})=>bn(t,ao)&&a`<${Mt} id=${t} date=${ao} />`},Gh=t=>{let{outcome:e="",stand:n=""}=he(t),s=k.shared.outcomes[e]?.phrase||n;return[y(t,"deadlineLabel"),`“${y(t,"deadlineText")}”`,s].filter(Boolean).join(", ")},rd="alle",ad=({id:t},e)=>an(t,e),Jh=({id:t,across:e},n)=>n===rd?e:jn(t).includes(n),Xu=Cn.map(t=>[t,v(t)]),id=Wa({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Uh.filter(e=>re(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>Ra(t),more:[{key:"hoofdstuk",label:Qt.fields.chapter,text:({chapters:t=[]})=>t.map(v).join("; ")},{key:"beloofd",label:Qt.columns.promise,text:({id:t})=>y(t,"promise")},{key:"gemeld",label:Qt.columns.reported,text:({id:t})=>y(t,"summary")},{key:"termijnen",label:Qt.columns.terms,text:({id:t})=>bs(t).map(Gh).join("; ")}],groups:{of:({chapters:t=[""]})=>t.find(e=>e===M.route.query.hoofdstuk)??t[0],titles:[...Xu,["",Qt.no_chapter]]},fields:[[Qt.fields.what,"wat",Object.entries(Qt.types),ad],[Qt.fields.chapter,"hoofdstuk",Xu,({chapters:t},e)=>t?.includes(e)],[Qt.fields.step,"stap",[...cn,[rd,Qt.across]],Jh],[Qt.fields.kind,"soort",fo,({id:t},e)=>ho(t).includes(e)],[Qt.fields.status,"staat",Uo("Status"),({id:t},e)=>bn(t)===e],[Qt.fields.form,"vorm",Uo("ExploitationForm"),({id:t},e)=>bt(t,od).includes(e)]],columns:[{key:"nr",label:Qt.columns.number,text:({id:t})=>mr(t),cell:({id:t})=>mr(t)?a`<a href=${Ue(t)}>${mr(t)}</a>`:a`<span class="zacht">${Qt.no_number}</span>`},Gt("naam",Qt.columns.name,({id:t})=>t,Ra),...zn(({id:t})=>Ct(t)?.key),{key:"wat",label:Qt.columns.what,text:({id:t})=>ie(t)},...ao&&ao!==Ee?[Kh]:[],En("nu",N?Qt.columns.stand:W($s(Ee)),({id:t})=>t),{key:"termijn",label:Qt.columns.deadline,text:({id:t})=>y(t,"finalDueBy"),cell:({id:t})=>at(y(t,"finalDueBy"))},{key:"stap",label:Qt.columns.step,text:({id:t})=>Ia(t)},{key:"wie",label:Qt.columns.lead,sort:!1,text:t=>t.container?"":bo(t.id).map(v).join(", ")||k.shared.no_lead,cell:t=>t.container?"":bo(t.id).length?a`<${Lt} ids=${bo(t.id)} />`:a`<span class="zacht">${k.shared.no_lead}</span>`}]}),Qh=t=>L(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Vt(t,e))).filter(Ut),Yh=Object.entries(w.lookups).map(([t,e])=>({id:t,...e,about:Qh(t),text:[v(t),...bt(t,"altLabel"),y(t,"summary"),e.description].join(" ")})),td="Recommendation",Zh=Object.entries(yn.types).filter(([t])=>Hn(t).length),ld=(t,e,n)=>Wa({name:t,of:e,sort:"naam",rows:({plan:s})=>Yh.filter(o=>re(o.id,s)&&an(o.id,td)===n),textOf:({text:s})=>s,named:({id:s})=>v(s),groups:{of:({id:s})=>Object.keys(yn.types).find(o=>an(s,o))||"",titles:Object.entries(yn.types).map(([s,o])=>[s,W(o)])},fields:[[yn.fields.what,"wat",Zh.filter(([s])=>s===td===n),ad],[yn.fields.step,"stap",cn,({steps:s},o)=>s.includes(o)]],columns:[{...Gt("naam",yn.columns.name,({id:s})=>s),cell:({id:s})=>[a`<${T} id=${s} />`,y(s,"summary")&&a`<p class="zacht">${y(s,"summary")}</p>`]},...zn(({id:s})=>Ct(s)?.key),{key:"wat",label:yn.columns.what,text:({id:s})=>ie(s)},{key:"zegt",label:yn.columns.description,text:s=>s.description},{key:"over",label:yn.columns.about,sort:!1,text:s=>s.about.map(v).join("; "),cell:s=>a`<${Lt} ids=${s.about} name=${Xt} />`},sr(yn.columns.place,({id:s})=>s)]}),cd=ld("naslag","lookup",!1),pd=ld("gevraagd","requested",!0),rs=k.timeline,fr=t=>t.day.slice(0,4),Xh=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?go(t.id):[fr(t)];return n?n<=e&&e<=s:fr(t)===e},tg=t=>{let{jaar:e}=M.route.query;return!e||fr(t)===e?t.day:`z${t.day}`},ed=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),nd=Ye(L(w.timeline.map(fr))),ud=Wa({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>w.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&xe(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${ed(t)} ${t.when}`,named:t=>t.id?v(t.id):t.what,groups:{of:t=>M.route.query.jaar||fr(t),titles:nd},fields:[[rs.fields.what,"wat",Object.entries(rs.kinds),(t,e)=>t.kind===e],[rs.fields.step,"stap",cn,({steps:t},e)=>t.includes(e)],[rs.fields.year,"jaar",nd,Xh]],columns:[{key:"dag",label:rs.columns.when,text:tg,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:rs.fields.what,text:t=>rs.kinds[t.kind]},{key:"wat",label:rs.columns.what,text:ed,cell:t=>[t.id&&a`<${T} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:rs.columns.stand,text:t=>t.phrase},sr(yn.columns.place,t=>t.at)]})});function eg({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${Bs.requested_mark}</span>`,r=e&&a`<span class="bij door">${Bs.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${ts} bar=${t.bar} />${l}`}function ng({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=ka(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Tn(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Pe(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Js(c)} aria-haspopup="dialog" onClick=${()=>I({cel:c})}>
        <span class="sr">${g(Bs.cell,{row:t.label,step:ot(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${eg} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${ge} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function Ha({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=$n(n),i=Mo(t,e,n),[l,c]=P(s?Math.max(0,r.indexOf(ia(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${rg} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${Da(n)} role="table">
      <caption>${g(Bs.caption,{rows:Bs.heads[t],scenario:At(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Bs.heads[t]}</th>
          ${n.steps.map((u,$)=>a`
              <${sg} step=${u} place=${$+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${Bs.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ie(t,e,n).map(u=>a`<${og} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Bs,sg,og,rg,Da,Ol=C(()=>{"use strict";q();K();B();A();wn();$t();eo();ft();Bs=k.overview;sg=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ue(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,og=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${T} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${$n(e).map((o,r)=>a`<${ng} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,rg=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Bs.one_step}>
    ${$n(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${ot(s)}
        </button>
      `)}
  </div>
`,Da=t=>t===w.plans[0]?"matrix":`matrix-${t.key}`});function lg({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Ns.wish}</h2><a href=${O(Ns.also.to,Ns.also.choose)}>${Ns.also.ask}</a>
      <ul class="tegels">
        ${Ns.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${O(n.to,n.choose)}>
                <${ig} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function cg({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&ea(n,e?s:"");return a`
    <li>
      <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
      <h3>${t.title}</h3>
      <p>${t.text}</p>
      <p><a href=${O("aandachtspunten",l)}>${t.ask}</a></p>
    </li>
  `}function pg({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Ns.discuss.title}</h2><p>${Ns.discuss.note}</p>
        <p class="acties"><a href=${O("aandachtspunten")}>${g(Ns.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${cg} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function ug({state:t,things:e,date:n}){let s=N?"h4":"h3",o=i=>Ss(i,n)[1]&&a`<span class="zacht"> – ${Ss(i,n)[1]}</span>`,r=g(Rt.group,{state:W(V("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${s} class=${`s-${t}`}>${r}<//>
      <${Ne} ids=${pe(e)} more=${o} />
    </div>
  `}function dg({scenario:t,plan:e}){let n=N?"h3":"h2";return U(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=w.codes.InterventionKind[o],c=r.map(u=>a`<${ug} ...${u} date=${t.date} />`),p=i?Rt.undecided:Oo(e);return a`
      <section class="slachtoffers" id=${e===w.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${g(Rt.apart.title,{kind:l.label})}<//>
          <p>${g(Rt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`<div class="standen">${c}</div>`:a`<p>${p}</p>`}
      </section>
    `})}function md({route:t}){let e=H(t.query),n=Object.hasOwn(Cl,t.query.rijen||"")&&Cl[t.query.rijen||""]||"kind",s=Object.entries(Cl).map(([l,c])=>[l,Rt.rows[c]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=U(e);return a`
    ${n==="kind"?a`<${fg} answer=${i} plan=${st(e.plan)} plans=${ye(e)} />`:a`<${nt} text=${Rt.heading} title=${Rt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Rt.matrix[n]}</h2><p>${At(e)}</p>
          <p class="acties"><a href=${O("methode")}>${Rt.legend.more}</a></p>
          <${Us}>
            <${Jn} legend=${Rt.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${ye(e).map(l=>a`
            ${N&&a`<h3>${l.title}</h3>`}
            <${Qn} plan=${l} />
            <${Ha} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <div class="acties">
              <${le} name="matrix.csv" rows=${()=>mg(n,e,l)} />
              <${Je} name=${Da(l)} title=${Rt.matrix[n]} scenario=${{...e,plan:l.key}}
                of=${`[id="${Da(l)}"]`} legend=".legenda .stalen li" note=${Rt.legend.note} />
              <${Ls} text=${()=>location.href} label=${Rt.link} />
            </div>
            <${dg} scenario=${e} plan=${l} />
          `)}
        <${Lo} />
      </div>
      <${ga} undecided=${la(e)} />
    </div>
    ${r&&a`<${Fo} address=${r} by=${n} scenario=${e} />`}
    <${ue} text=${r?"":g(Rt.shown,{scenario:At(e)})} />
  `}var Rt,$d,ag,ig,Ns,Cl,$g,mg,fg,fd=C(()=>{"use strict";q();K();Ot();B();Ft();A();wn();J();$t();eo();Ke();ce();Ts();ft();Ol();An();Rt=k.overview,{truth:$d}=k.thing,ag={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},ig=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${ag[t]}
  </svg>
`,{start:Ns}=Rt;Cl={"":"kind",partner:"partner",vorm:"form"},$g=(t,e,n)=>{let{word:s,lines:o}=Pe(e);if(!e)return[t.label,ot(n),Rt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,ot(n),s,o.join("; "),V("Basis",r),$d[String(i)],l,c,p,$d[String(u)]]},mg=(t,e,n)=>[[...Rt.csv,...Gs],...Ie(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...$g(s,o,$n(n)[r]),...ve(e,n.key)]))],fg=({answer:t,plan:e,plans:n})=>{let s=L(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${nt} text=${Rt.heading} title=${Rt.title}>
      <p>${g(Rt.start.intro,{report:Kn(e)})}</p>
      <p><strong>${j(Rt.start.dated,s.length,{years:oe(s)})}</strong>
        ${" "}${Rt.start.since}</p>
    <//>
    <${lg} answer=${t} />
  </div>
  <${pg} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function hd(t,e){let n=await tt().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=_n(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>hg(c,n)),l=(r||[]).length-i.length;return tt().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await Va({decisions:i}),null}function hg({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function Va(t){let e=Nt(),n=await tt().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n},saved:!1})}async function jl(){let{decisions:t,undone:e}=Nt(),n=t.at(-1);n&&await Va({decisions:t.slice(0,-1),undone:[n,...e]})}async function Ll(){let{decisions:t,undone:e}=Nt(),[n,...s]=e;n&&await Va({decisions:[...t,n],undone:s})}var _n,Nt,Te,Ua,hr,io,lo,Ka,co=C(()=>{"use strict";Ce();_n=()=>tt().board,Nt=()=>_n();Te=(...t)=>Va({decisions:[...Nt().decisions,...t],undone:[]});Ua=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),hr=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),io=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),lo=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),Ka=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function as({label:t,value:e,options:n,id:s=null,pick:o}){let r=Do(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var gr=C(()=>{"use strict";q()});function gg({column:t,act:e}){let[n,s]=t.both,{found:o}=Nt(),r=o.columns.some(({target:f,table:h})=>f===o.fields.role&&h===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(wt.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=f=>e(()=>Te(hr(t.which,"target",p[f]||`${l}:${f}`))),$=t.reading===c?"alongside":t.reading,m=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=$==="?"?"":$||m;return a`
    <fieldset class="bordkeuze">
      <legend>${n?wt.whose:wt.does}</legend>
      ${i.map(f=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${f===d} onChange=${()=>u(f)} />
          ${n?g(wt.readings[f],{one:n,other:s}):wt.roles[f]}
        </label>`)}
    </fieldset>
  `}function bg({column:t,act:e}){let{targets:n,fields:s}=Nt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,$=[t.why==="values"&&wt.by_values,t.options.length>0&&t.why==="head"&&g(wt.maybe,{what:t.options.join(", ")}),t.month_first&&wt.month_first,t.says].filter(Boolean),m=L([...n.slice(0,gd),wt.notes,...n.slice(gd)]),d=l&&u<p,f=c?[[`${l}:${c}`,g(wt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${as} label=${g(wt.as,{head:r})} value=${f[0]?.[0]||l||wt.notes}
          options=${[...f,...Ye(m)]} pick=${h=>e(()=>Te(hr(o,"target",h===wt.notes?"":h)))} />
      </td>
      <td class=${d?"vraag":""}>${g(wt.read,{read:l?u:p,count:p})}</td>
      <td>
        ${$.join(" ")}
        ${l===s.partner&&a`<${gg} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function kg(){let[t,e]=P(0),{rows:n,fields:s}=Nt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[wt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
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
  `}function bd({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Nt().found,l=n.filter(p=>p.led).length,c=[[g(wt.read,{read:n.filter(p=>!p.open).length,count:n.length}),wt.sum.placed],[g(wt.read,{read:l,count:n.length}),wt.sum.led],[String(Ka(s).length),wt.sum.asks],[String(o.length),wt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${wt.heads.map(p=>a`<th scope="col">${p}</th>`)}</tr></thead>
        <tbody>${e.map(p=>a`<${bg} key=${p.which} column=${p} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${wt.plan}</h2>
          <label class="veld"><span>${wt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${p=>t(()=>Te(lo(i.title,p.target.value)))} />
          </label>
          <label class="veld"><span>${wt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:p}})=>p&&p!==r.day&&t(()=>Te(lo(i.day,p)))} />
          </label>
        </section>
        <${kg} />
        <section>
          <h2>${wt.sums}</h2>
          <dl class="bordsom">${c.map(([p,u])=>a`<dt>${p}</dt><dd>${u}</dd>`)}</dl>
          ${o.map(p=>a`<p class="zacht">${p}</p>`)}
        </section>
      </div>
    </div>
  `}var wt,gd,kd=C(()=>{"use strict";q();B();co();A();gr();wt=k.board.columns,gd=-1});function wd({act:t}){let e=It(),[n,s]=P(null),[o,r]=P(!1),[i,l]=P(""),c=d=>t(()=>(r(!0),d().finally(()=>r(!1)))),p=d=>c(async()=>{let f=await d(),h=await hd(f.name,f.data);if(s(h&&{...h,given:f}),h)return xt(h.message);location.hash=O("controleer",{stap:"kolommen"})}),u=d=>c(async()=>{n&&(await dr(n.given,d)).ok&&(location.hash=O(d?"vergelijk":"overzicht"))}),$=d=>p(async()=>{let f=Du(d);return{name:f.name,data:await Ar(f)}}),m=(d,f)=>p(async()=>({name:d,data:new TextEncoder().encode(f)}));return se(()=>{let d=f=>$(f.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
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
      ${n&&a`<${Ba} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
          ${o&&a`<span role="status">${tn.busy}</span>`}
        </p>`}
    </div>
  `}var tn,yd=C(()=>{"use strict";Oe();q();K();co();A();Ce();$r();tn=k.board});function _d({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Nt().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),i=r("several"),l=p=>()=>t(()=>Te(p)),c=Ka(e).length;return a`
    <p class="uitleg">${c?g(Wt.intro,{count:e.length,asks:c}):Wt.nothing}</p>
    <${br} title=${Wt.several} names=${i}
      after=${i.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${l(io("*","names",""))}>${j(Wt.take_all,i.length)}</button></p>`}>
      ${({which:p,text:u,parts:$})=>a`
        <p>${$.map(m=>a`<span class="bordnaam">${m}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(io(p,"names",$.join("; ")))}>
            ${g(Wt.split,{count:$.length})}
          </button>
          <button type="button" class="alslink" onClick=${l(io(p,"names",u))}>${Wt.one}</button>
        </p>
      `}
    <//>
    <${br} title=${Wt.same} names=${r("same")}>
      ${({which:p,text:u,meant:$})=>a`
        <p>${g(Wt.same_text,{meant:$})}</p>
        <p class="acties">
          <button type="button" onClick=${l(io(p,"names",$))}>${Wt.yes}</button>
          <button type="button" class="alslink" onClick=${l(io(p,"names",u))}>${Wt.no}</button>
        </p>
      `}
    <//>
    <${br} title=${Wt.new} names=${r("new")}>
      ${({which:p,text:u,kind:$})=>a`
        <${as} label=${g(Wt.kind_of,{name:u})} value=${$||"organisatie"}
          options=${Object.entries(Wt.new_kinds)} pick=${m=>t(()=>Te(io(p,"kind",m)))} />
      `}
    <//>
    <${br} title=${Wt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Wt.no_partner_more}</p>`} />
    ${n.length>0&&a`<section class="bordnamen">
        <h2>${Wt.left_out}</h2>
        <ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
        <p class="zacht">${Wt.left_out_more}</p>
      </section>`}
    <${br} title=${Wt.known} names=${r("known","split","decided")}>
      ${({parts:p})=>a`<p class="zacht">${p.join("; ")}</p>`}
    <//>
    <section>
      <h2>${Wt.expect}</h2>
      <p class="zacht">${Wt.expect_more}</p>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>Te(lo(o.without,p.target.checked?"nee":"ja")))} />
        ${Wt.expect_yes}
      </label>
    </section>
  `}var Wt,br,xd=C(()=>{"use strict";q();B();co();A();gr();Wt=k.board.partners,br=({title:t,names:e,children:n,after:s=null})=>e.length>0&&a`
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
  `});function yg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function _g({row:t,name:e,act:n}){let{choices:s}=Nt().found,o=t.asks[e],r=[["","…"],...Ye(s[e]||[])],i=l=>n(()=>Te(hr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${gt.right}</button>`}
      ${s[e]&&a`<${as} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function xg({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=Nt().found,[l,c]=P(!1),p=t.fields[i.step],u=t.fields[i.kind]||"",$=d=>{n(t,l&&p&&!p.split("; ").includes(d)?`${p}; ${d}`:d),c(!1)};function m(d){let{target:f,currentTarget:h,key:b,shiftKey:_}=d;if(f!==h||d.ctrlKey||d.altKey||d.metaKey)return;let x=o.find(S=>S.key===b.toUpperCase());if(x)$(x.value);else if(b==="Enter"&&_&&t.proposal)s();else if(b==="Enter"&&t.proposal)$(t.proposal.value);else if(b.toUpperCase()==="L")n(t,"");else if(b==="+")c(!0);else if(b==="ArrowDown"||b==="ArrowUp"){let S=[...document.querySelectorAll(".bordkaart")];S[S.indexOf(h)+(b==="ArrowDown"?1:-1)]?.focus()}else if(b==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;d.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${m}>
        <h3><span class="bij">${t.number}</span>${yg(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:d,role:f})=>a`<span>${d}${f&&` (${f})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||gt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(d=>a`<${_g} row=${t} name=${d} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${o.map(({value:d,key:f})=>a`
              <button type="button" class=${t.proposal?.value===d?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes(d))} onClick=${()=>$(d)}>
                ${d} <kbd aria-hidden="true">${f}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${gt.kind}</span>
          <${as} label=${gt.kind} value=${u} pick=${d=>e(()=>Te(Ua(t.which,i.kind,d)))}
            options=${[["",gt.unknown],...Ye(L([...u?[u]:[],...r[i.kind]]))]} />
        </label>
        <p class="acties">
          ${t.proposal&&!o.some(({value:d})=>d===t.proposal?.value)&&a`<button type="button" class="is-voorstel" onClick=${()=>$(t.proposal?.value||"")}>
              ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
            </button>`}
          ${p?a`
                  <button type="button" class="alslink" onClick=${()=>c(!0)}
                    aria-pressed=${String(l)}>${gt.plus}</button>
                  <button type="button" class="alslink" onClick=${()=>n(t,"")}>${gt.later}</button>
                `:t.proposal&&a`<span class="zacht">${t.proposal.reason}</span>`}
        </p>
      </article>
    </li>
  `}function vg(){let{cells:t,places:e}=Nt().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${gt.matrix}</h2>
      <p class="zacht">${gt.matrix_more}</p>
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
                      ${r[l]>0&&a`<span>${g(gt.open_at,{count:r[l]})}</span>`}
                    </td>
                  `)}
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function vd({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Nt().found,[r,i]=P(e[0]?.reason||""),[l,c]=P(wg),[p,u]=P(0),$=It(),[m,d]=P(0),f=[...e,{reason:"",value:"",count:n.filter(z=>z.open&&!z.proposal).length,strength:""},{reason:kr,value:"",count:n.length-Ga(n),strength:""}].filter(({count:z})=>z),h=f.some(({reason:z})=>z===r)?r:f[0]?.reason,b=f.find(({reason:z})=>z===h),_=z=>{i(z),u(0),X()&&$.current?.scrollIntoView()},x=n.filter(z=>h===kr?!z.open:z.open&&(z.proposal?.reason||"")===h),S=Math.max(0,Math.min(p,x.length-1)),F=()=>{let{rows:z}=Nt().found;return g(gt.progress,{placed:z.length-Ga(z),count:z.length})},R=z=>t(()=>Te(...z.map(dt=>Ua("*",o.step,"",dt))),F);async function D(z,dt){let ne=x.indexOf(z);await t(()=>Te(Ua(z.which,o.step,dt)));let E=Ga(Nt().found.rows);xt(g(dt?gt.is_at:gt.is_open,{title:z.number||z.title,value:dt,count:E})),d(E||h===kr?ne+1:-1)}se(()=>{if(!m)return;m<0&&Tt("verder")?.focus();let z=$.current?.querySelectorAll(".bordkaart")||[],dt=z[Math.min(X()?1:m,z.length)-1];m>0&&(dt||document.querySelector(".bordreden"))?.focus(),d(0)},[m]);let Z=e.filter(({strength:z})=>z==="sterk").map(({reason:z})=>z),et=z=>z===kr?gt.done:z||gt.none;return a`
    <p class="bordstand">${F()} ${!Ga(n)&&gt.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${gt.reasons}</h2>
        ${Z.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>R(Z)}>${gt.take_strong}</button>`}
        <ul>
          ${f.map(({reason:z,value:dt,count:ne,strength:E})=>a`
              <li key=${z} class=${z===h?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(z===h)}
                  onClick=${()=>_(z)}><span class="bordtal">${ne}</span> ${et(z)}</button>
                <p class="zacht">
                  ${E==="zwak"&&a`<span class="bordnaam">${gt.weak}</span> `}
                  ${dt?g(gt.proposal,{value:dt}):z===kr?gt.done_more:gt.none_more}
                </p>
                ${dt&&ne>0&&a`<button type="button" class="klein" aria-label=${`${j(gt.take,ne)}: ${z}`}
                    onClick=${()=>R([z])}>${j(gt.take,ne)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${$}>
        <h2>${b&&et(b.reason)} <span class="zacht">${x.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${gt.keys}</summary>
          <p>${g(gt.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(X()?x.slice(S,S+1):x.slice(0,l)).map(z=>a`<${xg} key=${z.which} ...${{row:z,act:t,place:D}}
              all=${()=>R([z.proposal?.reason||""])} />`)}
        </ul>
        ${X()&&x.length>1&&a`<p class="acties bordblad">
            <button type="button" disabled=${!S} onClick=${()=>u(S-1)}>${gt.previous}</button>
            <span>${g(gt.which,{place:S+1,count:x.length})}</span>
            <button type="button" disabled=${S>x.length-2}
              onClick=${()=>u(S+1)}>${gt.following}</button>
          </p>`}
        ${!X()&&x.length>l&&a`<button type="button"
            onClick=${()=>c(x.length)}>${g(gt.more,{count:x.length-l})}</button>`}
      </section>
      <${vg} />
    </div>
  `}var gt,wg,kr,Ga,Sd=C(()=>{"use strict";Oe();q();Ot();B();co();A();gr();gt=k.board.place,wg=30,kr="-",Ga=t=>t.filter(e=>e.open).length});function Od({act:t}){let e=Nt(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=P(null),[u,$]=P(""),m=JSON.stringify(s),d=e.taken===m&&tt().own,f=o.filter(S=>!S.open),h=f.filter(S=>!S.judged).length;se(()=>{d||t(async()=>{e.taken=m;let S=await dr({name:n,decisions:s},!1);p(S.ok?null:S)})},[m]);let b=()=>Dn($,Ve.alongside_busy,async()=>{let S=await dr({name:n,decisions:s},!0);if(!S.ok)return p(S);location.hash=O("vergelijk")});if(c)return a`<div class="antwoord"><${Ba} ...${c} /></div>`;if(!d)return a`<p role="status">${Ve.making}</p>`;let _=H(M.route.query),x=w.plans.find(({title:S})=>S===r.title)||w.plans[w.plans.length-1];return a`
    <p>
      ${g(Ve.placed,{placed:f.length,count:o.length})}
      ${h>0&&a` ${j(Ve.without_kind,h)}`}
      ${o.some(S=>!S.judged)&&a` <strong>${Ve.not_yet}</strong>`}
    </p>
    <${Ha} by="kind" scenario=${_} plan=${x} />
    ${M.route.query.cel&&a`<${Fo} address=${M.route.query.cel} by="kind" scenario=${_} />`}
    <p><a href=${O("aandachtspunten")}>${Ve.questions}</a></p>
    <section class="blok">
      <h2>${Ve.take_along}</h2>
      <label class="veld"><span>${Ve.access}</span>
        <${as} id="toegang" label=${Ve.access} value=${r.access||"niet-openbaar"}
          options=${i.map(S=>[S,S.replace("-"," ")])} pick=${S=>t(()=>Te(lo(l.access,S)))} />
      </label>
      <p class="zacht">${Ve.access_more}</p>
      <${Aa} files=${[{id:"bewaar-werkmap",label:Ve.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${()=>Sg(e)}>${Ve.choices}</button>
        <button type="button" id="ernaast" onClick=${b}>${Ve.alongside}</button>
        <span role="status">${u}</span>
      <//>
      <p class="zacht">${Ve.workbook_more} ${Ve.next_list}</p>
    </section>
  `}var Ve,Sg,Cd=C(()=>{"use strict";q();K();B();Ft();co();A();Ce();eo();ce();Ol();gr();$r();Ve=k.board.result,Sg=t=>dn("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function Ld({state:t,why:e,own:n}){let s=k.werkplaats;return a`
    <p>
      ${n?a`<strong>${g(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${g(s.shipped,{title:w.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function Mg(){let t=document.activeElement,e=jg.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==Tt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&Tt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(Lg));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function zg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Nt(),l=o.rows.filter(u=>u.open).length,c=is[is.indexOf(t)+1],p=t==="plaatsen"&&l?g(Pt.next_open,{count:l}):Pt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${j(Pt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Pt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(jl,()=>Pt.undone)}>${Pt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(Ll,()=>Pt.redone)}>${Pt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>Cg(e)}>${Pt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${O("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function zd({route:t}){let[,e]=P(0),[n,s]=P(""),o=t.query.stap||"",r=_n()&&is.includes(o)?o:is[0],{of:i,Step:l}=jd[r];async function c(p,u){let $=Mg(),m=_n()?.decisions.length;try{s(""),await p(),e(f=>f+1);let d=_n()?.decisions.length||0;u?xt(u()):d!==m&&xt(j(Pt.decided,d)),window.setTimeout($,60)}catch(d){s(d.message)}}return se(()=>{M.started&&window.scrollTo(0,0)},[r]),se(()=>{function p(m){let{target:d,key:f}=m;if(!(!m.ctrlKey||!_n()||/input|textarea/i.test(d.tagName))){if(f==="z")_n()?.decisions.length&&c(jl,()=>Pt.undone);else if(f==="y")_n()?.undone.length&&c(Ll,()=>Pt.redone);else return;m.preventDefault()}}let u=m=>_n()?.saved===!1&&m.preventDefault(),$=new AbortController;return window.addEventListener("keydown",p,{signal:$.signal}),window.addEventListener("beforeunload",u,{signal:$.signal}),()=>$.abort()},[M.route]),a`
    <${Og} at=${r} />
    <${nt} key=${r} text=${i.title} title=${`${k.check.title}: ${Pt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${i.intro}</p>`}
    <//>
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${c} />
    ${_n()&&r!==is[0]&&a`<${zg} at=${r} act=${c} />`}
    ${(r===is[0]||r==="resultaat")&&a`<${Ru} />`}
    ${r===is[0]&&a`<${Wu} />`}
  `}var Pt,jd,is,Md,Og,Cg,jg,Lg,Td=C(()=>{"use strict";Oe();q();K();Ot();B();co();A();Ce();kd();yd();xd();Sd();Cd();ce();$r();Pt=k.board,jd={lijst:{of:Pt.list,Step:wd},kolommen:{of:Pt.columns,Step:bd},plaatsen:{of:Pt.place,Step:vd},partners:{of:Pt.partners,Step:_d},resultaat:{of:Pt.result,Step:Od}},is=Object.keys(jd);Md=()=>a`
  <${nt} text=${Pt.elsewhere.title}><p class="uitleg">${Pt.elsewhere.intro}</p><//>
  <ol>${Pt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${Lo} />
`,Og=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Pt.steps_label}>
    <ol>
      ${is.map((e,n)=>a`<li class=${n<is.indexOf(t)?"is-gedaan":""}>
          <a href=${O("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Pt.steps[e]}</a>
        </li>`)}
    </ol>
  </nav>
`,Cg=t=>t(async()=>{let e=Nt(),{name:n,data:s}=await tt().ask("workbook",{decisions:e.decisions});dn(n,s,ur.xlsx),e.saved=!0}),jg=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],Lg=":is(button,select,input,a)"});function Tg({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>Ml?` ${g(en.first,{count:Ml})}`:"";return a`
    <${ht} id="eigen-uitkomst" caption=${`${j(en.rows,e.length)}${o}`}
      rows=${e.slice(0,Ml)} columns=${s} />
    <div class="acties"><${le} name=${en.file} rows=${()=>[t,...e]} label=${en.csv} /></div>
  `}function Ed({start:t=en.example}){let[e,n]=P(t),[s,o]=P(""),[r,i]=P(null);function l(){i(null),Dn(o,en.busy,async()=>i(await tt().ask("ask",{text:e})))}return a`
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
        ${r?.columns&&a`<${Tg} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}function Ag(t){let e=Object.entries(t.columns),n=s=>hs(s.subject)?a`<${T} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>Ad(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[Fg],...zn(s=>s.plan),{key:"bron",label:zt.columns.place,sort:!1,text:Eg}]}function Bg({name:t,query:e,scenario:n}){let s=Bd(n).filter(c=>c.query===t);if(!s.length)return a`<p>${zt.nothing}</p>`;let o=Ag(e),r={rows:j(zt.rows,s.length),scenario:At(n)},i={key:"sentence",label:zt.columns.sentence,text:c=>c.sentence},l=()=>kn([i,...o],s,c=>ve(n,c.plan));return a`
    <${ht} id=${`uitkomst-${t}`} caption=${g(zt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${le} name=${`${t}.csv`} rows=${l} />
      <a href=${O("aandachtspunten",{vraag:t})}>${zt.as_sentences}</a>
    </div>
  `}function Ng({name:t,query:e,scenario:n}){let s=e.shelf===Yr,o=O("overzicht",{rijen:zt.rows_of[t]});return a`
    <p class="kruimel"><a href=${O("vragen")}>${zt.title}</a></p>
    <${nt} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${un}><${Xr} /><//>`}
    <${mn} pairs=${[[zt.why,e.why],[zt.weight,e.severity]]} />
    ${s&&a`<section><h2>${zt.result}</h2><${Bg} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!Di([t,e])&&a`<p>${e.open?zt.open:zt.elsewhere}</p>`}
    ${t in zt.rows_of&&a`<p><a href=${o}>${zt.in_overview}</a></p>`}
    <details>
      <summary>${zt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${zt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${Ls} text=${()=>e.sparql} label=${zt.copy} />
    </details>
    ${$e()&&!e.open&&a`<${Ed} key=${t} start=${e.sparql} />`}
  `}function Pg({shelf:t,counts:e}){let n=Object.entries(w.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:zt.columns.title,text:o=>o.title,cell:o=>a`<a href=${O(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:zt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:zt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ht} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===Yr?s:s.slice(0,2)} />
    </section>
  `}function Nd({route:t}){let e=H(t.query),n=t.path[1],s=w.queries[n];if(n&&!s)return a`<${Es} />`;if(n)return a`<${Ng} ...${{name:n,query:s,scenario:e}} />`;let o=$o(Bd(e).map(r=>r.query));return a`
    <${nt} text=${zt.title}><p class="uitleg">${zt.intro}</p><//>
    ${$e()&&a`<${Ed} />`}
    ${zt.shelves.map(r=>a`<${Pg} shelf=${r} counts=${o} />`)}
  `}var zt,en,Ml,Fd,Ad,Bd,Fg,Eg,Pd=C(()=>{"use strict";q();K();Ot();B();Ft();A();Ce();tr();J();$t();Ke();ce();zo();ft();qe();cr();zt=k.questions,en=k.questions.own,Ml=200;Fd={barrier:t=>t.barrier&&ot(t.barrier),kind:t=>t.kind&&it(t.kind),partner:t=>t.partner&&v(fe(t.partner)||t.partner),severity:t=>V("Severity",t.severity),detail:t=>t.detail&&(hs(t.detail)?v(t.detail):t.description)},Ad=(t,e)=>(Fd[t]?Fd[t](e):e[t])||"",Bd=t=>U(t).gaps.flatMap(e=>Fn(e).map(n=>({...n,plan:e.plan}))),Fg={key:"severity",label:zt.columns.weight,text:t=>String(Object.keys(w.codes.Severity).indexOf(t.severity)),csv:t=>Ad("severity",t),cell:t=>a`<${na} severity=${t.severity} />`},Eg=t=>Qs(t).map(_e).join("; ")});function Rd(t,e,n){let s=e;return{placed:t.map(r=>{let i=n(r);return s+=i,{...r,y:s-i,middle:s-i/2}}),bottom:s}}function qg({lane:t,rows:e,wide:n}){let s=ys(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Bt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Bt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Bt.line}>
        ${s.length?s.join(" · "):e.length?j(ls.lane_total,e.length):ls.lane_none}
      </text>
    </g>
  `}function Rg({row:t,lane:e,shown:n,point:s}){let o=Bt.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Bt.level,i=t.tail&&Tl[t.outcome].tail&&Bt.left+t.tail,l={row:t,x:o,y:r};return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${Ue(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${Ig(t)}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Fa} outcome=${t.outcome} /></g>
    </a>
  `}function Wg({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=gn(o.id),c=bo(o.work),p=r>e*.62,u={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:i>n*.6?"auto":`${i/n*100}%`,bottom:i>n*.6?`${(n-i)/n*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${u} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${oo} outcome=${o.outcome} on=${o.on&&g(ls.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${Lt} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${_e(l)}</p>`}
    </div>
  `}function Wd({plan:t,rows:e,date:n}){let[s,o]=P(null),r=It(),{lanes:i,wide:l,years:c,beyond:p}=_s(t),{placed:u,bottom:$}=Rd(i,Bt.top,({levels:D,title:Z})=>Math.max(D*Bt.level+Bt.pad,Z.length*Bt.line+36)),m=Bt.left+l+20,d=$+Bt.foot,f=Mi(t,n),h=Bt.left+f.x,b=g(ls.report,{date:at(f.date)}),_=b.length*8.6+24,x=()=>o(null),S=D=>D.key==="Escape"&&x(),F=D=>e.filter(Z=>Z.lane===D),R=Math.min(Math.max(h-_/2,Bt.left),m-_);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${x} onKeyDown=${S}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${d}`} role="group" aria-label=${ls.picture}>
        <rect class="daarna" x=${h} y=${Bt.top} width=${m-h} height=${$-Bt.top} />
        ${c.map(({year:D,x:Z})=>a`
            <g class="jaar">
              <line x1=${Bt.left+Z} x2=${Bt.left+Z} y1=${Bt.top} y2=${$} />
              <text x=${Bt.left+Z+4} y=${Bt.top-9}>${D}</text>
            </g>
          `)}
        ${p&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${Bt.left+p.x} y=${Bt.top-9}>${ls.beyond}</text>
            </g>
          `}
        ${u.map((D,Z)=>a`<${qg} lane=${D} rows=${F(Z)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${$} y2=${$} />
        <line class="nu" x1=${h} x2=${h} y1=${Bt.top-8} y2=${$} />
        <g class="nulabel">
          <rect x=${R} y=${$+4} width=${_} height="28" rx="3" />
          <text x=${R+_/2} y=${$+24} text-anchor="middle">${b}</text>
        </g>
        ${e.map(D=>a`
            <${Rg} key=${D.id} row=${D} lane=${u[D.lane]} shown=${s?.row.id===D.id} point=${o} />
          `)}
      </svg>
      ${s&&a`<${Wg} at=${s} width=${m} height=${d} close=${x} />`}
    </div>
  `}function Vd({scenario:t,plan:e}){let n=Ws(e,t.date);if(!n.length)return null;let{lanes:s,wide:o,years:r,beyond:i}=_s(e),l=rn(e.key,t.date),c=h=>qd+8+h/o*(Io-qd-16),p=s.map((h,b)=>({lane:h,mine:n.filter(_=>_.lane===b)})).filter(({mine:h})=>h.length),{placed:u,bottom:$}=Rd(p,zl,({lane:h})=>Math.max(Dg,Hd(h)*Dd+4)),m=c(Mi(e,l).x),d=u.map(({lane:h,mine:b})=>g(Id.description,{chapter:ko(h),counts:oe(ys(b))})),f=m>Io-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Io} ${$+16}`} role="img" aria-label=${d.join(" ")}>
      <rect class="straks" x=${m} y=${zl} width=${Io-m} height=${$-zl} />
      ${r.map(({year:h,x:b})=>a`
          <line class="jaar" x1=${c(b)} x2=${c(b)} y1="4" y2=${$} />
          <text class="jaartal" x=${c(b)+4} y="12">${h}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${ls.beyond}</text>`}
      ${u.map(({lane:h,y:b,middle:_})=>a`
          <line class="baan" x1="0" x2=${Io} y1=${b} y2=${b} />
          <text x="0" y=${_+4}>${Kg(ko(h))}</text>
        `)}
      ${u.flatMap(({y:h,mine:b})=>Vg(b).map(([_,x])=>a`<text class="jaartal" x=${c(_)-8} y=${h+12} text-anchor="end">+${x}</text>`))}
      <line class="baan" x1="0" x2=${Io} y1=${$} y2=${$} />
      <line class="peil" x1=${m} x2=${m} y1="2" y2=${$+4} />
      <text class="peildag" x=${f==="end"?m-4:m+4} y=${$+13} text-anchor=${f}>
        ${g(Id.line,{date:at(l)})}
      </text>
      ${u.flatMap(({lane:h,middle:b,mine:_})=>_.filter(x=>x.level<Fl).map(x=>a`
            <g transform=${`translate(${c(x.x)} ${Ug(h,b,x)}) scale(${Hg})`}>
              <title>${[x.name,x.by,Tl[x.outcome].phrase].join(", ")}</title>
              <${Fa} outcome=${x.outcome} />
            </g>
          `))}
    </svg>
  `}var Id,ls,Tl,Bt,Ig,qd,Io,zl,Dd,Dg,Hg,Fl,Hd,Vg,Ug,Kg,El=C(()=>{"use strict";q();K();B();A();J();Et();ft();pr();Id=k.summary.lanes,ls=k.promises,Tl=k.shared.outcomes,Bt={left:320,top:32,foot:40,level:19,pad:30,line:21};Ig=t=>g(ls.mark,{...t,what:t.what||ls.card.none,phrase:Tl[t.outcome].phrase});[qd,Io,zl,Dd,Dg,Hg]=[262,690,17,8,16,.62],Fl=30,Hd=t=>Math.min(t.levels,Fl),Vg=t=>[...$o(t.filter(({level:e})=>e>=Fl).map(({x:e})=>e))],Ug=(t,e,n)=>e+(n.level-(Hd(t)-1)/2)*Dd,Kg=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function Gg({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?Al.undecided:Al.no_partner;return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${Al.silent}>
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
  `}function Jg({scenario:t,plan:e}){let n=Ie("kind",t,e),s=Ie("partner",t,e),{reach:o}=U({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${Gg} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function Ud({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=w.meta,l={version:r,content:(i||"").slice(0,12),scenario:At(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(cs.head,{date:at(rn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(cs.foot.source,{sources:Gn(t)})} ${g(cs.foot.version,l)}</p>
        <p>${g(cs.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function Qg({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return a`<td class="niets">–</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${ot(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${ot(e)}>
      <${ts} bar=${t.bar} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${ot(e)}><span class="plaat">${n}</span></td>`}function Zg({scenario:t,plan:e,...n}){let s=de(e).summary,{points:o}=U({...t,plan:e.key}),{phrase:r,named:i}=On(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${Ud} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${g(s.intro,{report:Kn(e)})} ${r.lead}
      </p>
      <${Qn} plan=${e} />
      <${Ja} title=${s.matrix.title} note=${s.matrix.note}>
        <${Yg} scenario=${t} plan=${e} />
        <${ar} undecided=${la(t,e)} />
      <//>
      <${Ja} title=${k.overview.start.discuss.title}>
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
  `}function Xg({scenario:t,plan:e,...n}){let{summary:s,shared:o}=de(e),r=at(rn(e.key,t.date)),i=Rr(Ws(e,t.date),o.outcomes,On(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${Ud} plan=${e} scenario=${t} ...${n}>
      <${Ja} title=${s.route.title} note=${s.route.note}>
        <${Jg} scenario=${t} plan=${e} />
      <//>
      <${Ja} title=${s.lanes.title} note=${l}>
        <${Vd} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${i.map(([c,{tile:p,count:u}])=>a`
              <li><${Po} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}</li>
            `)}
        </ul>
      <//>
    <//>
  `}function Kd({route:t}){let e=H(t.query),n=ye(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${nt} text=${cs.title}><p class="uitleg">${cs.screen}</p><//>
      <${Ks} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${cs.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${Zg} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${Xg} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${ue} text=${cs.screen} />
  `}var cs,Al,Yg,Ja,Gd=C(()=>{"use strict";q();Ot();B();Ft();A();wn();$t();Et();eo();Ke();El();ft();pr();cs=k.summary,Al=k.summary.route;Yg=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${cs.matrix.title}</caption>
    <thead>
      <tr><td></td>${$n(e).map(n=>a`<th scope="col">${ot(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ie("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${Qg} cell=${s} step=${$n(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Ja=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t}>
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function tb(t,{key:e}){let o=Q(t,"who").filter(l=>l.acts&&re(l.to,e)).flatMap(l=>xs(l.to,H({}))).map(({step:l,basis:c})=>`${y(l,"notation")} ${c}`),r=({notation:l})=>Object.keys(Kt).find(c=>o.includes(`${l} ${c}`)),i=on.filter(r).map(l=>`${l.label} (${Kt[r(l)||""][1]})`);return g(pt.steps,{steps:Qa(i)})}function eb({id:t}){let e=f=>w.partners[f].find(h=>h.id===t)?.steps||[],n=ro(e("")),s=w.plans.filter(f=>e(N?f.key:"").length),o=Q(t,"who").flatMap(f=>f.acts?[]:jn(f.to)),r=ro(L(o)).filter(f=>!n.includes(f)),i=f=>Q(f,"who").every(h=>!h.acts||h.from===t),l=Q(t,"who").filter(f=>f.acts&&w.works[f.to]?.across&&i(f.to)),c=L(l.flatMap(f=>ho(f.to))),p=ae(t,"unitOf"),u=pe(ae(t,"chapterLead")),$=f=>{let h=ro(w.partners[""].find(b=>b.id===f)?.steps||[]);return h.length>0&&a`<span class="zacht"> – ${Qa(h)}</span>`},m=y(t,"tooi"),d=[...Eo(t),[k.thing.also_known,bt(t,"altLabel").join(", ")],[pt.leads,u.length>0&&a`<${Ne} ids=${u} />`],[pt.units,p.length>0&&a`<${Ne} ids=${p} more=${$} />`],[pt.identity,m?g(pt.identified,{code:m,date:at(y(t,"checkedOn"))}):pt.unidentified]];return a`
    <${lt} title=${k.thing.known}>
      <${Me} text=${y(t,"summary")} />
      ${St(t)&&a`<p>${pt.collective}</p>`}
      ${y(t,"isIndependent")==="true"&&a`<p>${pt.independent}</p>`}
      ${s.map(f=>a`<p>${N&&`${f.title}: `}${tb(t,f)}</p>`)}
      ${c.length>0&&a`<p>${g(pt.across,{kinds:Qa(c.map(it))})}</p>`}
      ${r.length>0&&a`<p>${g(pt.named_steps,{steps:Qa(r)})}</p>`}
      ${!n.length&&!r.length&&a`<p>${pt.no_steps}</p>`}
      <${mn} pairs=${d} />
    <//>
  `}function nb({rows:t}){let e=pt.columns,n=[...zn(o=>Ct(o.to)?.key),Gt("actie",e.action,o=>o.to),{key:"soort",label:e.what,text:o=>ie(o.to)},{key:"rol",label:e.role,text:o=>o.phrase},En("stand",e.stand,o=>o.to),{key:"stap",label:e.step,text:o=>Ia(o.to)},Xn(e.place,o=>o.of)],s=L(t.map(o=>o.to)).map(o=>{let r=t.filter(l=>l.to===o),i=L(r.map(l=>l.phrase)).join(", ");return{...r[0],phrase:i,of:r.flatMap(l=>l.of)}});return a`
    <${lt} title=${g(pt.work,{count:s.length})}>
      <p class="zacht">${pt.work_note}</p>
      ${s.length?a`<${ht} id="acties" caption=${pt.work_caption} rows=${s} sort="actie" columns=${n} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function sb({id:t}){let e=y(t,"organisationKind")===pt.places.of&&!St(t)?bt(t,"altLabel"):[],n=c=>e.some(p=>Vs(c.replace("-"," ")).includes(Vs(p))),s=c=>bt(c,"place").filter(n).join(", "),o=Q(t,"who").map(c=>c.to),r=pe(gs.filter(c=>s(c)&&!o.includes(c))),i=c=>a`<span class="zacht"> – ${s(c)}</span> <${Mt} id=${c} />`,l=[a`<p class="zacht">${pt.places.note}</p>`,a`<${Ne} ids=${r} more=${i} />`];return r.length>0&&a`<${lt} title=${g(pt.places.title,{count:r.length})}>${l}<//>`}function ob({rows:t}){let e=t.filter(o=>o.acts).map(o=>o.to),n=L([...e,...e.flatMap(o=>Vt(o,"followedBy"))]).flatMap(o=>{let r=bs(o).filter(l=>he(l).outcome==="ahead").map(l=>[y(l,"deadlineLabel"),`“${y(l,"deadlineText")}”`].filter(Boolean).join(", ")),i=pt.to_come.includes(bn(o))?[xe(o).toLowerCase()]:[];return(r.length?r:i).map(l=>a`<li><${T} id=${o} />: ${l}</li>`)});if(!n.length)return null;let s=g(pt.coming,{count:n.length});return a`<${lt} title=${s}><p class="zacht">${pt.coming_note}</p><ul>${n}</ul><//>`}function ib({id:t}){let e=Q(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <section>
        <h3><${T} id=${s} /></h3>
        <${rr} id=${o} />
        <${be} of=${[o]} />
      </section>
    `);return a`
    <${lt} title=${g(pt.own,{count:e.length})}>
      <p class="zacht">${pt.own_note}</p>
      <${zs} id="eigen" as="div" first=${rb} items=${n} />
    <//>
  `}function lb({id:t}){let e=ae(t,"wish");return e.length?a`
    <${lt} title=${pt.wishes}>
      ${e.map(n=>a`
          <div class="koppeling">
            <p><strong>${W(jt(n,"engagement")||pt.wish)}</strong>: ${y(n,"rationale")}</p>
            <${be} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function cb({id:t}){let e=Q(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[y(r[0],"asOf").slice(0,4),y(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${Me} text=${y(i,"summary")} />`)} <${be} of=${r} />
  `,s=pe(L(e.map(r=>fs(r,t)))).map(r=>{let i=e.filter(l=>fs(l,t)===r);return a`<li><${T} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?pt.its_members:pt.members;return a`<${lt} title=${o}><${zs} id="leden" items=${s} first=${s.length} /><//>`}function pb({id:t}){let e=new Map(Q(t,"with").map(r=>[fs(r,t),r]));if(!e.size)return null;let n=r=>{let{of:i=[],more:l}=e.get(r)||{},c=g(l?pt.more_works:pt.works,{works:i.map(Xt).join(", ")});return a`<span class="zacht">${c}</span>`},o=pe([...e.keys()]).map(r=>a`<li key=${r}><${T} id=${r} />${n(r)}</li>`);return a`
    <${lt} title=${pt.together}>
      <p class="zacht">${pt.alphabetical}</p>
      ${X()?a`<${zs} id="samen" items=${o} first=${ab} />`:a`<ul class="kolommen">${o}</ul>`}
    <//>
  `}function Jd({id:t}){return a`
    <${eb} id=${t} />
    <${nb} rows=${Q(t,"who")} />
    <${sb} id=${t} />
    <${ob} rows=${Q(t,"who")} />
    <${ib} id=${t} />
    <${lb} id=${t} />
    <${Sa} title=${pt.requested} ids=${pe(ae(t,"askedOf"))} />
    <${cb} id=${t} />
    <${pb} id=${t} />
    <${Ao} id=${t} />
  `}var pt,Qa,rb,ab,Qd=C(()=>{"use strict";q();Ot();B();Ft();A();Ds();je();tr();J();$t();Et();ce();Xs();ft();qe();Pn();qa();An();pt=k.thing.organisation,Qa=t=>oe(t.map(e=>e.toLowerCase()));[rb,ab]=[1,3]});function db({id:t,reports:e}){let n=nn(t);if(sn(t.split("/")[0]).dates.length<3)return null;let s=o=>he(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Mt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${at(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function $b({id:t}){let e=sn(t.split("/")[0]),{result:n,not_mentioned:s}=nn(t),o=e.dates.filter(({date:l})=>bn(t,l)),r=w.codes.AgreementStatus[y(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=(l,c)=>c===e.date&&n[y(l,"resultReported")];return a`
    <${db} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:l,label:c})=>{let p=ks(t,l);return a`
          <li>
            <strong>${W(c)}</strong>
            <p><${Mt} id=${t} date=${l} /></p>
            ${r&&l===e.date&&a`<${Me} text=${r} look="zacht" />`}
            ${he(t,l).earlier&&a`<p class="zacht">${W(s)}</p>`}
            ${p&&a`<${ub} report=${p} result=${i(p,l)} />`}
          </li>
        `})}
    </ol>
  `}function mb({id:t}){let e=Vt(t,"silentPart"),n=e.map(s=>[y(s,"summary"),a`<span class="zacht"> (${V("SilentWeight",y(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${nn(t).silent}</strong></p><${ke} items=${n} />`}function fb({id:t}){let e=nn(t),n=e.deadline_columns,s=bs(t);if(!s.length)return null;let o=i=>[`“${y(i,"deadlineText")}”`,y(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>y(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>y(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>y(i,"dueBy"),cell:i=>at(y(i,"dueBy"))||y(i,"condition")},{key:"soort",label:n.kind,text:i=>Go(y(i,"modality"))},{key:"er",label:n.there,text:i=>he(i).delivery||e.not_there},{...Xn(n.place,()=>[]),cell:i=>a`<${Me} text=${y(i,"summary")} /><${be} of=${[i]} />`}];return a`<${ht} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function hb({id:t}){let e=nn(t),n=e.who_columns,s=Q(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${T} id=${i} /><${Cs} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>v(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>y(i[0],"summary")},Xn(n.place,({of:i})=>i.slice(0,1))];return a`<${ht} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function gb({id:t}){let e=Vt(mt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${nn(t).heading}<${Lt} ids=${e} />.</p>`}function bb({id:t}){let e=Hn("Expectation").filter(s=>Vt(s,"concerns").includes(t)&&mt(s,"organisation")),n=e.map(s=>[a`<${T} id=${mt(s,"organisation")} />`,`: ${jt(s,"engagement")||k.thing.organisation.wish}. ${y(s,"rationale")}`]);return e.length>0&&a`<p><strong>${nn(t).expected}</strong></p><${ke} items=${n} />`}function kb({id:t}){let e=nn(t),n=qr(t);if(n.length)return n.map(o=>a`<${rr} id=${o} /><${be} of=${[o]} />`);if(y(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=bt(t,"interventionKind").map(it).join(", ");return a`
    <p>${g(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${y(t,"rationale")}</p>
  `}function wb({id:t}){let e=nn(t),n=ae(t,"subMeasureOf"),s=o=>a` <${Mt} id=${o} />`;return a`<${lt} title=${e.container}><p>${e.parts}</p><${Ne} ids=${n} more=${s} /><//>`}function Yd({id:t}){let e=nn(t),n=sn(t.split("/")[0]),s=y(t,"promise"),o=Eo(t),r=y(t,"isContainer")==="true"?wb:yb;return a`
    <${lt} title=${s?e.promise:e.what}>
      ${xa(t).map(i=>a`<${Me} text=${i} />`)}
      ${y(t,"isNew")==="true"&&a`<p class="zacht">${g(e.new,{when:$s(n.date,n)})}</p>`}
      ${y(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${be} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${va} id=${t} />
    ${o.length>0&&a`<${lt} title=${k.thing.further}><${mn} pairs=${o} /><//>`}
    <${Ao} id=${t} />
  `}var nn,ub,yb,Zd=C(()=>{"use strict";q();B();A();je();J();$t();Et();ft();qe();Pn();An();nn=t=>de(Ct(t)).thing.undertaking,ub=({report:t,result:e})=>a`
  <${Me} text=${y(t,"summary")} />
  <${to} of=${t} />
  <${Me} text=${e} look="zacht" />
  <${be} of=${[t]} />
`;yb=({id:t})=>a`
  <${lt} title=${nn(t).progress}><${$b} id=${t} /><${mb} id=${t} /><${fb} id=${t} /><//>
  <${lt} title=${nn(t).who}><${hb} id=${t} /><${bb} id=${t} /><${gb} id=${t} /><//>
  <${lt} title=${nn(t).steps}><${kb} id=${t} /><//>
`});function vb({id:t}){let e=_b[ln(t)];return e?w.plans.filter(n=>!Ct(t)||n===Ct(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${xb} key=${n.plan.key} ...${n} />`):null}function Sb({id:t}){let e=ae(t,"inChapter"),n=[...Eo(t),[an(t,"Legislation")?hn.also_known:hn.in_source,bt(t,"altLabel").join(", ")],[hn.place,gn(t).length>0&&a`<${be} of=${[t]} />`]],s=l=>a` <${Mt} id=${l} />`,o=l=>L(xs(l,H({})).filter(({basis:c})=>c).map(({step:c,basis:p})=>`${v(c)} (${Kt[p][1].toLowerCase()})`)).join("; "),r=l=>a`
    ${s(l)}
    <p class="zacht">${xa(l).join(" ")} ${g(hn.other.at,{steps:o(l)||k.shared.all_steps})}</p>
  `,i=gs.filter(l=>w.works[l]?.chapters?.includes(t)&&!e.includes(l));return a`
    <${lt} title=${hn.known}>
      ${an(t,"Facilitator")&&a`<p class="zacht">${de(Ct(t)).thing.other.judged}</p>`}
      <${Me} text=${y(t,"summary")} />
      <${Me} text=${y(t,"rationale")} />
      <${mn} pairs=${n} />
    <//>
    <${va} id=${t} />
    ${e.length>0&&a`<${lt} title=${hn.other.chapter}><${Ne} ids=${pe(e)} more=${r} /><//>`}
    ${e.length>0&&i.length>0&&a`<${lt} title=${g(hn.other.under,{count:i.length})}>
        <${Ne} ids=${pe(i)} more=${s} /><//>`}
    <${Ao} id=${t} />
  `}function jb({id:t}){let e=H(M.route.query),n=ln(t)==="organisation"&&y(t,"notation"),s=i=>Fn(i).some(({partners:l})=>n&&l.includes(n)),o=U(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<${wp} gap=${i} scenario=${e} />`);return a`
    <${lt} title=${g(hn.gaps,{count:o.length})}>
      <${zs} id="vragen" items=${r} first=${X()?Cb:Ob} as="div" />
    <//>
  `}function Lb({id:t}){let e=ln(t),n=[Xd[e]&&a`<a href=${O(Xd[e])}>${hn.crumbs[e]}</a>`,N&&Ct(t)?.title,...["inChapter","subMeasureOf"].map(s=>mt(t,s)&&a`<${T} id=${mt(t,s)} />`),ie(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function t$({route:t}){let e=t.path.slice(1).join("/");if(!Ut(e))return a`<${Es} />`;let n=v(e),s=ln(e),o=Mb[s],r=s==="undertaking"&&y(e,"isContainer")!=="true",i=()=>{let[l,c]=["promise","summary"].map(m=>y(e,m)),p=r?[l&&`${hn.promised} ${l}`,g(hn.stand,{stand:xe(e).toLowerCase()})]:[c],u=[`${ie(e)} ${n}`,p.filter(Boolean).join(" ")].filter(Boolean).join(": "),$=L([...gn(e),...gn(ks(e))]);return Zr(u.replace(/([^.!?])$/,"$1."),$,null,Ct(e)||st())};return a`
    <${Lb} id=${e} />
    <${nt} text=${an(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${Mt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${jo} />`}
    <${vb} id=${e} />
    <div class="acties bovenaan">
      <${Ls} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${O("verken",{uit:e,kies:e})}>${hn.around}</a>
    </div>
    <${o} id=${e} />
    <${jb} id=${e} />
  `}var hn,Bl,_b,xb,Ob,Cb,Xd,Mb,e$=C(()=>{"use strict";q();K();Ot();B();Ft();A();Ds();je();J();$t();Et();Ke();ce();Xs();zo();ft();qe();Pn();Qd();qa();Zd();An();cr();hn=k.thing,Bl=k.thing.route,_b={organisation:(t,e)=>w.partners[N?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:jn},xb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${N?g(Bl.of_plan,{plan:t.title}):Bl.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${Bl[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[Ob,Cb]=[3,2];Xd={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};Mb={undertaking:Yd,organisation:Jd,step:Zu,other:Sb}});function zb({rows:t,whole:e,chosen:n,plan:s,scenario:o}){let r=e?On(o,s).named:{},i=de(s).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${yt.tiles_label}>
      ${Rr(t,i,r).map(([l,{tile:c,count:p}])=>a`
          <button type="button" id=${`uitkomst-${l}`} aria-pressed=${String(n===l)}
            onClick=${()=>I({uitkomst:n===l?null:l})}>
            <${Po} outcome=${l} />
            <span class="getal">${p}</span>
            <span>${g(c,{date:at(rn(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function Bb({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>G(l.day,c.day)),i=r.slice(0,Eb).map(l=>a`
      <${Po} outcome=${l.outcome} />
      <span>
        <${T} id=${l.work} text=${l.short} />${" "}${l.what||""}
        <span class="bij">${l.modality}: ${l.quote}</span>
      </span>
    `);return a`
    <aside class="langst-open">
      <h2>${yt.open.title}</h2>
      <p>${r.length?g(yt.open.phrase,{date:at(rn(e.key,n))}):yt.open.none}</p>
      <${ke} items=${i} />
      <p><a href=${O("aandachtspunten",{vraag:"deadline-verstreken"})}>${yt.open.gaps}</a></p>
      <h2>${yt.read.title}</h2>
      <ul class="leesregels"><li>${yt.read.first}</li>${Ab}<li>${yt.read.last}</li></ul>
    </aside>
  `}function Ib({rows:t}){let e=L(t.map(o=>o.day.slice(0,4))).sort(G),s=L(t.flatMap(o=>s$(o.work))).map(o=>[o,v(fe(o))]).sort((o,r)=>G(o[1],r[1]));return a`
    <div class="velden">
      <${qt} label=${yt.fields.year} name="jaar" options=${Ye(e)} />
      <${qt} label=${yt.fields.partner} name="partner" options=${s} />
      <${Os} names=${["jaar","partner"]} />
    </div>
  `}function Rb({plan:t,scenario:e,chosen:n,query:s}){let o=Ws(t,e.date),r=Tc(t,e.date).filter(Ya(s)),i=o.filter(Ya(s)),l=i.length===o.length,c=ys(i).join(" · "),p=i.filter(u=>!n||u.outcome===n);return a`
    <section>
      ${N&&a`<h2>${t.title}</h2>`}
      ${l?a`
              <p class="zacht belofte-intro">${g(yt.intro,{count:o.length,undated:r.length})}</p>
              <p>${On(e,t).phrase.overdue}</p>
            `:a`<p role="status"><strong>${j(yt.kept,i.length)}</strong> ${c}</p>`}
      <${Ea} works=${o.filter(Ya({...s,partner:""})).map(u=>u.work)}
        partner=${s.partner||""} />
      <${zb} rows=${i} whole=${l} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${Wd} plan=${t} rows=${p} date=${e.date} /><${Pb} plan=${t} rows=${p} /></div>
        <${Bb} rows=${i} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${yt.table}</summary>
        <${ht} id=${`beloften-${t.key}`} caption=${yt.caption} rows=${p} columns=${n$} sort="dag" />
      </details>
      ${r.length>0&&a`
          <details class="tweeling">
            <summary>${g(yt.undated,{count:r.length})}</summary>
            <${ke} items=${r.map(qb)} />
          </details>
        `}
    </section>
  `}function o$({route:t}){let e=H(t.query),n=Ec(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(i=>Ws(i,e.date)),r=o.filter(Ya(t.query)).filter(i=>!s||i.outcome===s);return a`
    <${nt} text=${yt.heading} title=${yt.title} />
    <${un}><${Ks} /><${er} /><${Ib} rows=${o} /><//>
    <${jo} />
    ${n.map(i=>a`<${Rb} key=${i.key} ...${{plan:i,scenario:e,chosen:s,query:t.query}} />`)}
    ${!n.length&&a`<p>${yt.none}</p>`}
    <p class="acties">
      <${le} name="beloften.csv" rows=${()=>Fb(r,e)} />
      ${n.length>0&&a`<${Je} name="beloften" title=${yt.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
    </p>
    <${ue} text=${j(yt.lane_total,r.length)} />
  `}var yt,Tb,n$,Fb,Eb,Ab,Nb,Pb,s$,Ya,qb,r$=C(()=>{"use strict";q();K();Ot();B();Ft();A();je();J();Et();Ke();ce();xl();Ts();El();ft();pr();qe();Pn();yt=k.promises;Tb=t=>{let e=_s(t.plan).lanes[t.lane];return e?ko(e):""},n$=[{key:"dag",label:yt.columns.day,text:t=>t.day,cell:t=>t.by},Gt("actie",yt.columns.work,t=>t.work),{key:"wat",label:yt.columns.what,text:t=>t.what},{key:"woorden",label:yt.columns.quote,text:t=>t.quote},{key:"stand",label:yt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${oo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:yt.columns.lane,text:Tb}],Fb=(t,e)=>{let n=[...n$,sr(yt.columns.place,s=>s.id)];return kn(n,t,s=>ve(e,s.plan.key))},Eb=6,Ab=yt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);Nb=t=>a`
  <${oo} outcome=${t.outcome} on=${t.by} />
  <span><${T} id=${t.work} text=${t.short} />${" "}${t.what||t.quote}</span>
`,Pb=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${_s(t).lanes.map((n,s)=>({lane:n,found:e.filter(o=>o.lane===s)})).filter(({found:n})=>n.length).map(({lane:n,found:s})=>a`
          <details>
            <summary>${ko(n)}
              <span class="bij">
                ${j(yt.lane_total,s.length)}${ys(s,!0).map(o=>` · ${o}`)}
              </span>
            </summary>
            <${ke} items=${s.map(Nb)} />
          </details>
        `)}
  </div>
`,s$=t=>Q(t,"who").map(e=>y(e.from,"notation")),Ya=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||s$(e.work).includes(t.partner));qb=({work:t,quote:e,what:n,stand:s})=>a`<${T} id=${t} />: ${[e,n].filter(Boolean).join(", ")}${s&&`; ${s}`}`});function i$({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${N?"h3":"h2"}>${g(ps.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function Wb({loss:t,scenario:e,id:n,title:s}){let o=i=>l$(t,i,e),r=[{key:"vak",label:ps.columns.cell,sort:!1,text:i=>a$(i,o(i)),cell:i=>{let l=a$(i,o(i));return o(i)?a`<a href=${Ms(i,t.plan)}>${l}</a>`:l}},{key:"nu",label:ps.columns.now,sort:!1,text:i=>c$(o(i))},{key:"weg",label:ps.columns.lost,sort:!1,text:i=>i.phrase}];return a`<${ht} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${r} />`}function Db({loss:t,names:e,scenario:n,apart:s}){let o=sn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===w.plans[0]?"":`-${o.key}`}`,p=$=>[" ",a`<${Mt} id=${$} date=${n.date} />`],u=($,m)=>a`<${i$} title=${$} count=${m.length} none=${i}><${Ne} ids=${m} more=${p} /><//>`;return a`
    <section>
      ${N&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${Hb(t,e)}</p>
      <p>${t.phrase}</p>
      ${s}
      <${Kb} loss=${t} scenario=${n} />
      <${i$} title=${r} count=${t.cells.length} none=${i}>
        <${Wb} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.keys(l).map($=>({list:$,ids:t[$]||[]})).filter(({ids:$})=>$.length).map(({list:$,ids:m})=>u(l[$],m))}
      ${t.blocks.map($=>u($.phrase,$.acts))}
    </section>
  `}function Hb(t,e){let[n,s]=[t.last_actor.length,qs(sn(t.plan))],o=n||!t.acts?ps.heading:ps.accompanied;return j(o,e.length,{alone:n,acts:t.acts,source:s,names:oe(e)})}function Nl({losses:t,names:e,scenario:n,apart:s}){let o=oe(e),r=()=>t.flatMap(i=>i.cells.map(l=>{let c=l$(i,l,n),p=c?ot(l.barrier):"";return[o,it(l.column),p,c$(c),l.phrase,...ve(n,i.plan)]}));return a`
    ${t.length?t.map((i,l)=>a`<${Db} key=${i.plan} ...${{loss:i,names:e,scenario:n}} apart=${!l&&s} />`):[...ye(n).map(i=>a`<p>${i.words.losses.nothing}</p>`),s]}
    <div class="acties"><${le} name="wat-als.csv" rows=${()=>[[...ps.csv,...Gs],...r()]} /></div>
  `}function Vb(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return U({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?W(it(s.kind)):ot(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function Ub({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(l=>!o.includes(l));return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${ws(l,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${g(po.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${po.lost_phrase}</p>
        `}
      ${r.length>0&&a`<p>${j(po.lead,r.length)}</p>`}
      ${(i.length>0||!s.length)&&a`<p class="zacht">${s.length?j(po.stays,i.length):po.nothing}</p>`}
    </li>
  `}function Kb({loss:t,scenario:e}){let{legend:n}=po,s=Vb(t,e),o=L(s.flatMap(i=>i.things.map(l=>ws(l,e.date)))),r=Object.keys(w.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${po.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${Ub} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:qs(st(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${V("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var po,ps,l$,c$,a$,p$=C(()=>{"use strict";q();B();Ft();A();wn();J();$t();Et();ce();ft();qe();po=k.whatif.picture,ps=k.whatif,l$=(t,e,n)=>U({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),c$=t=>t?ca(t):ps.no_cell,a$=(t,e)=>{let n=W(it(t.column));return e?g(ps.cell,{kind:n,step:ot(t.barrier).toLowerCase()}):n}});function Il(t,e,n){let[s,o]=P(null);return se(()=>{let r=!0;return o(null),tt().ask(t,e).then(i=>{r&&(o(i),n?.(i))}).catch(i=>r&&o({silent:i.message||k.whatif.silent})),()=>{r=!1}},[t,JSON.stringify(e)]),s}function ql({chosen:t,choices:e,follows:n}){let s=It(),o=M.started&&!!t&&X();se(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&X()?r.reverse():r}</div>`}function Gb({before:t,after:e}){let n=ee[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:V("Severity",t),after:V("Severity",e)})}function u$({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(p=>p.was||p.sentence),l=U(r).gaps.filter(p=>p.subject===o&&!i.includes(p.sentence)),c=p=>g(ee.cell,{kind:W(it(p.column)),step:ot(p.barrier).toLowerCase()});return a`
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
            <strong>${Gb(p)}</strong> ${p.was&&`${g(ee.now,{phrase:p.was})} `}
            ${p.was?g(ee.then,{phrase:p.sentence}):p.sentence}
          </li>
        `)}
    </ul>
    ${l.length>0&&a`
        <h2>${j(ee.stays,l.length)}</h2>
        <p>${ee.why}</p>
        <ul>${l.map(p=>a`<li>${p.sentence}</li>`)}</ul>
      `}
  `}function Jb({id:t,status:e,scenario:n}){let s=Il("supposed",{options:ms(n),work:t,status:e});return s&&s.silent===void 0?a`<${u$} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function d$({requested:t,scenario:e}){let{date:n}=e,s=m=>me(m)&&!!bn(m,n),[o,r]=t.split("="),i=me(o)?o:"",l=Vt(ks(i,n),"alternativeReading").map(m=>y(m,"status")),c=(m,d)=>O(["wat-als","actie",`${m}=${d}`]),p=e.key===H({}).key&&w.readings[`${i}=${r}`],u=a`
        <${No} label=${ee.which} id="actie" thing=${i} among=${s}
          pick=${m=>{location.hash=c(m,r||"")}} />
        ${i&&a`
            <p><${T} id=${i} />. ${xe(i,n)}.</p>
            <h2>${ee.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(w.codes.Status).map(([m,{label:d}])=>a`
                  <li>
                    <a href=${c(i,m)} aria-current=${m===r?"true":null}>${W(d)}</a>
                    ${m===bn(i,n)&&a` <span class="zacht">${ee.read}</span>`}
                    ${l.includes(m)&&a` <span class="zacht">${ee.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${ql} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${Yb} />`:p?a`<${u$} found=${p} id=${i} scenario=${e} />`:Ae()?a`<${Jb} id=${i} status=${r} scenario=${e} />`:a`<p>${g(ee.elsewhere,{name:v(i),status:V("Status",r)})}</p>`} />`}var ee,Pl,Qb,Yb,$$=C(()=>{"use strict";q();K();Ot();B();Ft();A();Ce();J();$t();Et();ft();ja();ee=k.whatif.action;Pl=t=>t.split("=")[0],Qb=()=>Object.keys(w.readings).sort((t,e)=>G(v(Pl(t)),v(Pl(e)))),Yb=()=>a`
  <p>${ee.begin}</p>
  <h2>${ee.readings}</h2>
  <ul>
    ${Qb().map(t=>a`
        <li>
          <a href=${O(["wat-als","actie",t])}>${v(Pl(t))}</a>
          <span class="zacht"> ${g(ee.reading,{status:V("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function Xb({notations:t,names:e,scenario:n}){let s=Il("answer",{options:Zb(t,n)},()=>xt(ut.done));if(!s)return a`<div><p>${ut.busy}</p></div>`;if(s.silent!==void 0)return a`<div><p>${s.silent}</p></div>`;let o=i=>!n.plan||i.plan===n.plan,r=j(ut.questions,s.gaps.filter(o).length);return a`
    <div>
      <${Nl} losses=${s.losses.filter(o)} names=${e} scenario=${n} />
      <p>${g(ut.with_this,{questions:r,now:U(n).gaps.length})}</p>
    </div>
  `}function tk({acting:t,chosen:e}){let[n,s]=P(""),o=c=>I({zonder:c.map(Za).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(Ae()?[...e,c]:[c])},i=c=>[v(c),...bt(c,"altLabel")].join(" "),l=t.filter(c=>xo(i(c),n));return a`
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
          <button type="button" class="klein" onClick=${()=>nr(location.href,ut.shared)}>${ut.share}</button>
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
            <button type="button" id=${`zonder-${Za(c)}`} aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}>${v(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${ut.none_found}</p>`}
    ${!Ae()&&a`<p class="zacht">${ut.alone}</p>`}
  `}function ek({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&j(ut.start.alone,r),r>0&&(o.length?g(ut.start.steps,{steps:oe(o.map(l=>ot(l).toLowerCase()))}):ut.start.no_step),i>0&&j(ut.start.lead,i)].filter(Boolean),s=qs(st(e.plan));return a`
    <section id="begin">
      <h2>${ut.start.title}</h2>
      <p class="zacht">${g(ut.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${O("wat-als",{zonder:Za(o.who)})}>${v(o.who)}</a>
              <span class="bij">${N?`${sn(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${ut.start.no_partner}</p>`}
    </section>
  `}function nk({id:t,date:e}){let n=o=>oe(pe(L(o)).map(v)),s=Object.entries(ut.apart.roles).map(([o,r])=>{let i=Q(t,"who",e).filter(l=>l.role===o);return i.length>0&&a`<p>${g(r,{names:n(i.map(l=>l.to))})}</p>`});return a`
    ${["chapterLead","unitOf"].map(o=>{let r=n(ae(t,o));return r&&a`<p>${g(ut.apart[o],{names:r})}</p>`})}
    ${s}
    <p>${ut.apart.page} <${T} id=${t} />.</p>
  `}function m$({route:t}){let e=H(t.query),{without:n,most:s}=U(e),o=pe(Object.keys(n).filter(f=>n[f].length)),r=(t.query.zonder||"").split(",").map(fe).filter(Boolean),i=r.map(f=>v(f)),[l]=r,c=r.length>1&&Ae(),[,p,...u]=t.path,$=[[ut.leave_out,O("wat-als"),!p],[ut.action.title,O(["wat-als","actie"]),!!p]],m=a`
    <${or} label=${ut.title} tabs=${$} />
    <${nt} text=${ut.title} title=${p?ut.action.title:ut.title}>
      <p class="uitleg">${p?ut.action[Ae()?"intro":"intro_elsewhere"]:ut.intro}</p>
    <//>
    <${ta} scenario=${e} />
  `;if(p)return[m,a`<${d$} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${Xb} notations=${r.map(Za)} names=${i} scenario=${e} />`:l?a`
      <${Nl} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${nk} id=${l} date=${e.date} />`} />
    `:a`<${ek} most=${s} scenario=${e} />`;return a`
    ${m}
    <${ql} chosen=${r.join(",")} choices=${a`<${tk} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${ue} text=${r.length===1?g(ut.phrase,{name:i[0]}):""} />
  `}var ut,Zb,Za,f$=C(()=>{"use strict";Oe();vo();q();K();Ot();B();Ft();A();Ce();je();J();$t();Ke();ce();aa();ft();p$();$$();An();ut=k.whatif,Zb=(t,e)=>[...ms(e),...t.map(n=>["zonder",n])];Za=t=>y(t,"notation")});var g$={};w$(g$,{answerTo:()=>U,compare:()=>G,connection:()=>wo,csv:()=>Er,data:()=>w,here:()=>M,longerWays:()=>Vr,scenarioOf:()=>H});function ti(t=null){for(let e of ei())e!==t&&(e.open=!1)}function Rl(){ti(),xn().classList.remove("is-open"),Xa().setAttribute("aria-expanded","false")}function sk(){xn()&&(Xa().addEventListener("click",()=>{let t=xn().classList.toggle("is-open");for(let e of ei())e.open=t;Xa().setAttribute("aria-expanded",String(t))}),xn().addEventListener("click",t=>{let e=t.target;e.closest("a")?Rl():e.closest("summary")&&!X()&&ti(e.closest("details"))}),xn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=ei().find(n=>n.open);X()?Xa().focus():e?.querySelector("summary")?.focus(),Rl()}),document.addEventListener("click",t=>{!X()&&!xn().contains(t.target)&&ti()}),xn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!X()&&!xn().contains(e)&&ti()}))}function ok(t){if(!xn())return;let e=Qi(t)?.to;for(let n of xn().querySelectorAll("a")){let{path:s}=_i(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",O(s))}for(let n of ei())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function rk(t,e){let n=Object.keys(w.comparisons).length>0,s=n||t==="vergelijk";return wr=!Ho(e)||s!==n,wr?(vn(a`<p role="status">${k.werkplaats.busy}</p>`,Tt("inhoud")),ni?tt().show(ni,tt().own):Wl||ak(ms(e),s),!0):!1}async function ak(t,e){Wl=!0;try{ni=(await tt().ask("page",{options:t,comparisons:e})).page,wr&&tt().show(ni,tt().own)}catch(n){wr&&vn(a`<p role="alert">${n.message}</p>`,Tt("inhoud"))}Wl=!1}function ik(t){let e=t.path[0]||"overzicht",n=Tt("inhoud");if($e()?.own&&rk(e,H(t.query)))return;n.className=`scherm-${e}`;let s=h$[e]||h$.onbekend;vn([a`<${gp} name=${e} />`,a`<${s} key=${t.path.join("/")} route=${t} />`],n),ok(e)}function Dl(){let t=Tt("motor");t.hidden=!1;let{state:e,why:n,own:s}=tt();vn(a`<${Ld} state=${e} why=${n} own=${s} />`,t)}function lk(){ck(),wr=!1,window.removeEventListener("werkplaats",Dl),vn(null,Tt("inhoud")),vn(null,Tt("motor"))}var xn,Xa,ei,h$,Wl,ni,wr,ck,b$=C(()=>{"use strict";Oe();q();K();Ot();B();Ft();A();Ce();Ds();tr();$t();ce();aa();Mp();Vp();Jp();Fu();Ju();dd();fd();Td();Pd();cr();Gd();e$();r$();f$();xn=()=>Tt("menu"),Xa=()=>Tt("menuknop"),ei=()=>[...xn().querySelectorAll("details")];Tt("spring").addEventListener("click",t=>{t.preventDefault(),Tt("inhoud").focus()});sk();Tt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),Rl();let e=Tt("zoek").value;location.hash=ip(e)||O("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:s,content:o}=w.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};nr(g(e,{...r,sources:Gn()}),n)});h$={__proto__:null,overzicht:md,dekking:Gp,aandachtspunten:Gu,partners:sd,maatregelen:id,naslag:cd,gevraagd:pd,tijdlijn:ud,beloften:o$,verken:Tu,ding:t$,samenvatting:Kd,vragen:Nd,"wat-als":m$,vergelijk:Hp,"weet-niet":Lp,methode:jp,zoek:vu,controleer:$e()?zd:Md,onbekend:Es},Wl=!1,ni="",wr=!1;$e()&&(window.addEventListener("werkplaats",Dl),Dl());Tt("inhoud").replaceChildren();ck=_c(ik);$e()&&window.addEventListener("andere-bladzijde",lk,{once:!0});document.documentElement.dataset.klaar="ja"});Oe();oi();typeof DecompressionStream>"u"?Tt("te-oud").hidden=!1:Vl().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(b$(),g$))});})();
