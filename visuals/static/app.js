"use strict";var ketenkaart=(()=>{var v$=Object.defineProperty;var C=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var S$=(t,e)=>{for(var n in e)v$(t,n,{get:e[n],enumerable:!0})};function xt(t){let e=Ot("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Kl(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var Ot,Ce=C(()=>{"use strict";Ot=t=>document.getElementById(t)});async function Gl(){let t=Uint8Array.from(atob(Ot("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));ai=O$(await new Response(e).json())}function O$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var ai,ii=C(()=>{"use strict";Ce()});function Yl(t){var e=Jl.get(this);return e||(e=new Map,Jl.set(this,e)),(e=Ql(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var $=0;$<n[u].length;$++)s=n[u][$],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][$+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Ql,Jl,Zl=C(()=>{Ql=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,Ql(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},Jl=new Map});function Ns(t){t&&t.parentNode&&t.remove()}function $i(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?di.call(arguments,2):n),Io(t,i,s,o,null)}function Io(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:qo,__v:o||++ec,__i:-1,__u:0};return!o&&vt.vnode&&vt.vnode(r),r}function jr(t){return t.children}function xr(t,e){this.props=t,this.context=e,this.__g=0}function ps(t,e){if(e==null)return t.__&&ps(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:ps(t)}function M$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Ps({constructor:qo},n)).__v=n.__v+1,vt.vnode&&vt.vnode(e),mi(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||ps(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,cc(o,e,r),n.__=n.__e=null,e.__e!=s&&oc(e))}function oc(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),oc(t)}function Xl(t){(8&t.__g||(t.__g|=8,cs.push(t),Sr++))&&li==vt.debounceRendering||((li=vt.debounceRendering)||queueMicrotask)(rc)}function rc(){try{for(var t,e=1;cs.length;)cs.length>e&&cs.sort(nc),t=cs.shift(),e=cs.length,8&t.__g&&M$(t)}finally{(Sr=cs.length)&&(li||queueMicrotask)(rc)}}function ac(t,e,n,s,o,r,i,l,c,p,u){var $,m,d,f,h,b,_=s.__k||Cr,x=e.length;for(c=z$(n,e,_,c,x),$=0;$<x;$++)(d=n.__k[$])!=null&&(m=~d.__i&&_[d.__i]||Or,d.__i=$,b=mi(t,d,m,o,r,i,l,c,p,u),f=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&fi(m.ref,null,d,m),d.ref&&u.push(d.ref,d.__c||f,d)),h=h||f,4&d.__u?(c=ic(d,c,t,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:f&&(c=f.nextSibling),d.__u&=-21);return n.__e=h,c}function z$(t,e,n,s,o){var r,i,l,c,p,u,$,m,d,f=n.length,h=f,b=0,_=0,x=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=x[r]=Io(null,i):ui(i)?i=x[r]=Io(jr,{children:i}):i.constructor===qo&&i.__b?i=x[r]=Io(i.type,i.props,i.key,i.ref,i.__v):x[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=T$(i,n,c,h))&&(h--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,_=1)):(~p||(o>f?b--:o<f&&b++),typeof i.type!="function"&&(i.__u|=4))):x[r]=null;if(_){for(u=[],$=[],r=0;r<o;r++)if((i=x[r])&&16&i.__u){for(b=0,m=u.length;b<m;)u[d=b+m>>1]<i.__i?b=d+1:m=d;u[b]=i.__i,$[r]=b+1}for(b=u.length;r--;)$[r]&&($[r]==b?b--:x[r].__u|=4)}if(h)for(r=0;r<f;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=ps(l)),hi(l,l));return s}function ic(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=ic(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=ps(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function T$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function tc(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function yr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||tc(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||tc(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=ci[e]||(ci[e]=F$(e)),(t.__a||(t.__a={}))[e]=pi,r=e!=(e=e.replace(sc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function F$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[_r]==null)e[_r]=pi++;else if(e[_r]<this.__a[t])return;return n(vt.event?vt.event(e):e)}}}function mi(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,f,h,b,_,x,S,F,R,W,Z,nt,z,ut,ne,E=e.type;if(e.constructor!==qo)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,$=r=[],u.nodeType==8?l=vr(u,r):r.push(u),l=r[0]||l),(u=vt.__b)&&u(e);t:if(typeof E=="function"){m=i.length;try{if(_=e.props,x=(u=E.prototype)&&u.render,S=(u=E.contextType)&&s[u.__c],F=u?S?S.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(x?e.__c=d=new E(_,F):(e.__c=d=new xr(_,F),d.constructor=E,d.render=A$),S&&S.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),x&&(d.__s||(d.__s=d.state),E.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Ps({},d.__s)),Ps(d.__s,E.getDerivedStateFromProps(_,d.__s)))),f=d.props,h=d.state,d.__v=e,n.__c){if(_!==f&&x&&!E.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(_,F),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(_,d.__s,F)===!1){e.__v!=n.__v&&(d.props=_,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Yt){Yt&&(Yt.__=e)}),Cr.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=ps(n);break t}d.componentWillUpdate&&d.componentWillUpdate(_,d.__s,F),x&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(f,h,b)})}else x&&!E.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),x&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=F,d.props=_,d.__P=t,d.__g&=-5,R=vt.__r,W=x?25:0;do d.__g&=-9,R&&R(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++W<25);x&&(Cr.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Ps({},s,d.getChildContext())),x&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(f,h)),Z=u&&u.type===jr&&u.key==null?u.props.children:u,_.__P&&(u=l,o=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Yt){Yt&&hi(Yt,Yt)}),n.__k=null),l=n.__k?ps(n,0):null),l=ac(t,ui(Z)?Z:[Z],e,n,s,o,r,i,l,c,p),_.__P&&(e.__e=null,l=u),e.__u&=-161,$&&$.some(Ns),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(Yt){if(i.length=m,e.__v=null,c||r)if(Yt&&Yt.then){if(e.__u|=128|c,r){for(~(ut=r.indexOf(l||void 0))||(ut=r.length);(ne=r[ut-1])&&ne.nodeType==8;)ut--;for(;ut<r.length;ut++)if(ne=r[ut])if(r[ut]=null,nt){if(ne==z)break}else{if(ne.nodeType!=8)break;ne.data.startsWith("$s")&&(z=vr(nt=ne))}}if(!nt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;nt=l}(u=vr(nt=e.__c.__z||(e.__c.__z=nt)))?(e.__e=nt,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Ns);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Yt&&Yt.then||lc(e),vt.__e(Yt,e,n)}}else l=e.__e=E$(n.__e,e,n,s,o,r,i,c,p,t);return(u=vt.diffed)&&u(e),l}function vr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function lc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(lc))}function cc(t,e,n){for(var s=0;s<n.length;)fi(n[s++],n[s++],n[s++]);vt.__c&&vt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){vt.__e(r,o.__v)}})}function E$(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,f,h,b,_,x=n.props||Or,S=e.props,F=e.type;if(F=="svg"?o="http://www.w3.org/2000/svg":F=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((f=r[u])&&(F?f.localName==F:f.nodeType==3)){t=f,r[u]=null;break}}if(!t){if(_=p.ownerDocument||document,!F)return _.createTextNode(S);t=_.createElementNS(o,F,S.is?S:p),l&&(vt.__m&&vt.__m(e,r),l=!1),r=null}if(F){if(p=F=="template"&&t.content||t,r=F=="textarea"&&S.defaultValue!=null?null:r&&di.call(p.childNodes),!l&&r)for(x={},u=0;u<t.attributes.length;u++)x[(f=t.attributes[u]).name]=f.value;for(u in x)f=x[u],u=="dangerouslySetInnerHTML"?m=f:u=="children"||u in S||u=="value"&&"defaultValue"in S||u=="checked"&&"defaultChecked"in S||yr(t,u,null,f,o);for(u in S)f=S[u],u=="children"?d=f:u=="dangerouslySetInnerHTML"?$=f:u=="value"?h=f:u=="checked"?b=f:l&&typeof f!="function"||x[u]===f||yr(t,u,f,x[u],o);$?(l||m&&($.__html==m.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(m&&(t.textContent=""),(F=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&L$.test(F))&&(o="http://www.w3.org/1999/xhtml"),ac(p,ui(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&ps(n,0),l,c),r&&r.some(Ns)),l&&F!="textarea"||(u="value",F=="progress"&&h==null?t.removeAttribute(u):h==null||h===t[u]&&(F!="progress"||h)||yr(t,u,h,x[u],o),u="checked",b!=null&&b!=t[u]&&yr(t,u,b,x[u],o))}else x===S||l&&t.data==S||(t.data=S);return t}function fi(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){vt.__e(o,n)}}function hi(t,e,n){var s,o,r,i;if(vt.unmount&&vt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||fi(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){vt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&hi(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=vr(s,r=[]))&&(s==t.__e&&r.some(Ns),Ns(o),Ns(s)),n||Ns(t.__e),t.__e=t.__c=t.__=null}function A$(t,e,n){return this.constructor(t,n)}function Cn(t,e){var n,s,o,r;vt.__&&vt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Io(jr,{children:[t]}),o=[],r=[],mi(e,e.__k,s||Or,Or,e.namespaceURI,s?null:e.firstChild?di.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),cc(o,e.__k,r),e.__k.props.children=null}var vt,ec,C$,cs,li,Sr,nc,_r,sc,pi,ci,j$,qo,Or,Cr,L$,ui,di,Ps,Lr=C(()=>{qo=Symbol.for("pv"),Or={},Cr=[],L$=/^m(i|n|o|s|text|space)$/,ui=Array.isArray,di=Cr.slice,Ps=Object.assign;vt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw Sr=0,t}},ec=0,C$=function(t){return t!=null&&t.constructor===qo},xr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Ps({},this.state)),typeof t=="function"&&(t=t(Ps({},n),this.props)),t&&(Ps(n,t),this.__v&&(e&&this.__k.push(e),Xl(this)))},xr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Xl(this))},xr.prototype.render=jr,cs=[],Sr=0,nc=function(t,e){return t.__v.__b-e.__v.__b},_r=Symbol(),sc=/(PointerCapture)$|Capture$/i,pi=0,ci={},j$=0});function zr(t,e){Ut.__h&&Ut.__h(Zt,t,Mr||e),Mr=0;var n=Zt.__H||(Zt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function P(t){return Mr=1,B$(wc,t)}function B$(t,e,n){var s=zr(lo++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):wc(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);bi(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=Zt,!Zt.__f)){Zt.__f=!0;var o=Zt.shouldComponentUpdate;Zt.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,bi(m.__[0],m.__N[0])||(u=!0))}),o){var $=o.call(this,r,i,l);return p?$||u:$}return!p||u}}return s.__}function se(t,e){var n=zr(lo++,3);!Ut.__s&&yi(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,Zt.__H.__h.push(n))}function Qe(t,e){var n=zr(lo++,4);!Ut.__s&&yi(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,Zt.__h.push(n))}function Wo(t){return Mr=5,Fe(function(){return{current:t}},[])}function Fe(t,e){var n=zr(lo++,7);return yi(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function N$(){var t;do{for(;t=ki.shift();)try{Ro(t)}catch(n){Ut.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=kc.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Ro),e.__h.some(wi),e.__h=[]}catch(n){e.__h=[],Ut.__e(n,t.__v)}}}while(ki.length)}function P$(t){var e,n=function(){clearTimeout(s),gc&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);gc&&(e=requestAnimationFrame(n))}function bc(t){t!=1&&pc==Ut.requestAnimationFrame||((pc=Ut.requestAnimationFrame)||P$)(N$)}function Ro(t){var e=Zt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Zt=e}function wi(t){var e=Zt;t.__c=t.__(),Zt=e}function yi(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!bi(n,t[s])})}function wc(t,e){return typeof e=="function"?e(t):e}var lo,Zt,gi,pc,bi,Mr,kc,ki,Ut,uc,dc,$c,mc,fc,hc,gc,_i=C(()=>{Lr();bi=Object.is,Mr=0,kc=[],ki=[],Ut=vt,uc=Ut.__b,dc=Ut.__r,$c=Ut.diffed,mc=Ut.__c,fc=Ut.unmount,hc=Ut.__;Ut.__b=function(t){Zt=null,uc&&uc(t)},Ut.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),hc&&hc(t,e)},Ut.__r=function(t){dc&&dc(t),lo=0;var e=(Zt=t.__c).__H;e&&(gi==Zt?Zt.__h=[]:(e.__h.some(Ro),e.__h.some(wi),lo=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),gi=Zt},Ut.diffed=function(t){$c&&$c(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&bc(kc.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),gi=Zt=null},Ut.__c=function(t,e){e.some(function(n){try{n.__h.some(Ro),n.__h=n.__h.filter(function(s){return!s.__||wi(s)})}catch(s){n.__h=[function(){throw s}]}}),mc&&mc(t,e)},Ut.unmount=function(t){fc&&fc(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,bc(ki.push(o))}else Ro(o)}catch(r){e=r}}),s.__H=void 0,e&&Ut.__e(e,s.__v))};gc=typeof requestAnimationFrame=="function"});function yc(t){if(Array.isArray(t))return t.map(yc);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[$i("wbr",null),n]:[n])}var Pt,a,q=C(()=>{"use strict";Zl();Lr();_i();Lr();_i();/*! What draws the screens and searches in them, bundled here:

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
*/Pt=()=>Wo(null);a=Yl.bind((t,e,...n)=>$i(t,e,...typeof t=="string"?n.map(yc):n))});function W$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(_c,n)&&!t.query.uit?{path:_c[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function Si(t){let e=Object.entries(R$).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[q$[i]||i,l]);return W$({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function O(t,e={},n=!0){let s=I$.filter(i=>n&&j.route.query[i]).map(i=>[i,j.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function I(t,e=!1){let n=O(j.route.path,{...j.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++xi},"",n),vi())}function vi(t=!1){let e=Si(location.hash),n=j.route.path.join("/")===e.path.join("/");j.route=e,j.led=j.started&&!n&&!t,xc(e),!n&&window.scrollTo(0,t&&vc.get(history.state?.turn)||0)}function Sc(t){xc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),xi=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>vc.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++xi},""),vi(o)};return window.addEventListener("popstate",s,n),vi(),j.started=!0,()=>e.abort()}var I$,q$,_c,R$,j,xc,xi,vc,Ve,K=C(()=>{"use strict";I$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],q$={ernst:"gewicht"},_c={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},R$={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};j={route:{path:[],query:{}},started:!1,led:!1},xi=0,vc=new Map;Ve=t=>O(["ding",t])});function st({text:t,title:e=t,children:n}){let s=Pt();return Qe(()=>{document.title=`${e} – Ketenkaart`},[e]),Qe(()=>{j.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function $e({text:t}){let{route:e}=j;return Qe(()=>{j.started&&t&&xt(t)},[t,e]),null}var X,Ct=C(()=>{"use strict";Ce();q();K();X=()=>window.matchMedia("(max-width: 44rem)").matches});function oe(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function jn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function co(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Fr(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?G(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function Er(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function Oc(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,L,D,Tr,It,M,Ye,G,B=C(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),L=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),D=t=>t.slice(0,1).toUpperCase()+t.slice(1),Tr=t=>(It(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),It=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();M=t=>[...new Set(t)],Ye=t=>t.map(e=>[e,e]),{compare:G}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var w,Cc,jc,D$,H$,V$,U$,K$,G$,J$,Q$,Y$,Z$,Ze,po,N,k,me,ot,gn,jt,re,Lc,X$,Dn,Ee,tm,rn,an,tt,uo,ye,us,A=C(()=>{"use strict";ii();w=ai,{codes:Cc,progress:jc,queries:D$,names:H$,absent:V$,lists:U$,kinds:K$,called:G$,works:J$,partners:Q$,lookups:Y$}=w,Z$=[Cc,jc,D$,H$,V$,w.dates,U$,K$,G$,J$,Q$,Y$];for(let t of[...Z$,w.words,w.addresses,...[Cc,jc].flatMap(Object.values)])Object.setPrototypeOf(t,null);Ze=new Map(Object.entries(w.things)),po=new Map(w.plans.map(t=>[t.key,t])),N=w.plans.length>1,k=w.words,me=t=>t?.words.page||k,ot=t=>po.get(t||"")||(N?void 0:w.plans[0]),gn=t=>po.get(t),jt=t=>po.get(t.split("/")[0]),re=(t,e)=>!e||!jt(t)||jt(t)?.key===e,Lc=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],X$=w.plans.flatMap(t=>t.dates),Dn=Lc(X$,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),Ee=Dn[Dn.length-1].date,tm=w.plans.flatMap(t=>t.steps),rn=Lc(tm.reverse(),({notation:t})=>t).reverse(),an=(t,e)=>{let n=jt(t);return n?w.stands[e]?.[n.key]||n.date:e},tt=t=>w.dates[t]||t||"",uo=(t=ot())=>t?.source||w.source,ye=t=>w.plans.filter(e=>!t.plan||e.key===t.plan),us=(t,e=ot())=>(e?e.dates:Dn).find(n=>n.date===t)?.label||tt(t)});async function Ar(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function Hn(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var Oi,fe,et,Ae,je=C(()=>{"use strict";B();A();Oi=5*2**20,fe=()=>window.werkplaats,et=()=>fe(),Ae=()=>!!fe()&&fe()?.state!=="off"});function U(t){let e=w.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!Ci.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:ji(o,n),without:ji(r,n),links:i},p={...ji(l,n),...c};Ci.set(s,p)}return Ci.get(s)}function ds({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function H(t){let e=N&&po.has(t.plan)?t.plan:"",n=Dn.some(p=>p.date===t.stand)?t.stand:Ee,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:Ee};return[r,i,l].map(Br).find(p=>Do(p)||fe())||Br({...l,stated:!1,strict:!1})}function Br({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function Li(t,e,n){return new Set(n.map(([o])=>H({...t,[e]:o}).key)).size===n.length?n:[]}var Ci,ji,Ln,Do,Mi,Mc,Tt=C(()=>{"use strict";A();je();Ci=new Map,ji=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));Ln=(t,e)=>U({...t,plan:e.key}).numbers[0];Do=t=>t.key in w.answers;Mi=(t,e)=>po.get(e)?.steps.find(n=>n.notation===t)?.id,Mc=t=>new Set(U(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>Mi(s.step,e))))});var zc,em,Is,Ho,Q,ae,$s,_e=C(()=>{"use strict";B();A();zc=new Map;for(let{rows:t,...e}of w.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])jn(zc,i,r)}em=Object.fromEntries(Object.entries(w.absent).map(([t,e])=>[t,new Set(e)])),Is=(t,e=Ee)=>!em[e]?.has(t),Ho=(t,e=Ee)=>(zc.get(t)||[]).filter(n=>Is(n.of[0]||n.from,e)),Q=(t,e,n)=>Ho(t,n).filter(s=>s.name===e),ae=(t,e,n)=>Q(t,e,n).filter(s=>s.to===t).map(s=>s.from),$s=(t,e)=>t.from===e?t.to:t.from});var zi,bt,y,Kt,dt,ms,Nr,Vn,Xe,Fc,ln,ie,Un,he,Gt,V,qt,Pr,Ec,v,Xt,Tc,Mn,fs,nm,Ir,Vo,cn,$o,sm,ge,xe,bn,J=C(()=>{"use strict";B();A();zi=[],bt=(t,e)=>Ze.get(t)?.[e]||zi,y=(t,e)=>bt(t,e)[0]||"",Kt=(t,e)=>bt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),dt=(t,e)=>Kt(t,e)[0]||"",ms=t=>Ze.has(t),Nr=t=>bt(t,"type"),Vn=t=>Ec.get(t)||zi,Xe=(t,e)=>Nr(t).includes(e),Fc=t=>Nr(t).map(e=>w.kinds[e]).find(Boolean),ln=t=>Fc(t)?.page||"",ie=t=>Fc(t)?.kind||"",Un=t=>ln(t)==="organisation",he=t=>ln(t)==="undertaking",Gt=t=>!!ln(t)&&!!y(t,"prefLabel"),V=(t,e)=>w.codes[t]?.[e]?.label||e||"",qt=(t,e)=>V(w.lists[e],y(t,e)),Pr=t=>w.names[t]||k.thing.foreign[t]||t,Ec=new Map;for(let[t,e]of Ze)for(let n of e.type||zi)jn(Ec,n,t);v=t=>w.called[t]?.label||y(t,"prefLabel")||y(t,"title")||y(t,"summary")||t.slice(t.lastIndexOf("/")+1),Xt=t=>w.called[t]?.short||v(t),Tc=t=>y(t,"identifier"),Mn=[...Vn("Chapter")].sort((t,e)=>G(Tc(t),Tc(e))),fs=[...Ze.keys()].filter(he),nm=[...Ze.keys()].filter(Un),Ir=t=>rn.find(e=>e.notation===t),Vo=t=>Object.entries(w.codes[t]||{}).map(([e,{label:n}])=>[e,n]),cn=rn.map(t=>[t.notation,t.label]),$o=Vo("InterventionKind"),sm=new Map(nm.map(t=>[y(t,"notation"),t])),ge=t=>sm.get(t)||"",xe=t=>w.addresses[t]||"",bn=t=>Kt(t,"passage")});function Nc(t,e,n){let s=be(t,n);return{name:v(e),short:Xt(e),what:y(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",y(t,"deadlineText")),modality:D(Go(y(t,"modality"))),day:y(t,"dueBy"),by:tt(y(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:tt(s.on)}}var Uo,zn,mo,fo,Ac,Ko,qr,hs,St,Go,om,be,gs,kn,bs,qs,Bc,Rr,ks,Pc,Ti,ho,ws,Ft=C(()=>{"use strict";K();B();A();_e();J();Uo=t=>e=>w.works[e]?.[t]||[],zn=Uo("steps"),mo=Uo("kinds"),fo=Uo("years"),Ac=Uo("leads"),Ko=Uo("acts"),qr=(t,e)=>Q(t,"at",e).flatMap(n=>n.of),hs=(t,e)=>Q(t,"deadline",e).map(n=>n.from),St=t=>y(t,"isGeneric")==="true",Go=t=>V("Modality",t),om={},be=(t,e=Ee)=>j.route.query.lezing==="streng"&&w.progressStrictly[e]?.[t]||w.progress[e]?.[t]||om,gs=(t,e)=>be(t,e).report||"",kn=(t,e)=>be(t,e).status||"",bs=(t,e)=>be(t,e).state||"",qs=(t,e)=>ws(t).rows.filter(({id:n})=>be(n,e).outcome).map(n=>({...n,plan:t,...Nc(n.id,n.work,e)})),Bc=(t,e)=>w.promises[t.key].undated.filter(n=>Is(n,e)).map(n=>{let s=y(n,"initiative").slice(1);return{id:n,work:s,plan:t,...Nc(n,s,e)}});Rr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),ks=(t,e=!1)=>Object.entries(k.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?L(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),Pc=t=>ye(t).filter(e=>w.promises[e.key].rows.length||w.promises[e.key].undated.length),Ti=(t,e)=>{let{reports:n}=ws(t);return n.find(s=>s.date===an(t.key,e))||n[n.length-1]},ho=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),ws=t=>w.promises[t.key]});function go(t,e){if(y(t,"crossCutting")==="true")return[{step:ys,of:t,basis:""}];let n=U(e).links;return Q(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:rm(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function Wr(t,e){if(he(t))return[t];let n=r=>he(r)&&re(r,e.plan);if(Un(t))return M(Kn(t,e).map(r=>r.to));if(!qc(t))return M(Ho(t,e.date).map(r=>$s(r,t))).filter(n);let s=[t,...Q(t,"broader",e.date).map(r=>r.from)];return M(s.flatMap(r=>Q(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&go(r,e).some(i=>i.step===t))}function Wc({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Gt),$=E=>(!s||go(E,c).some(Yt=>y(Yt.step,"notation")===s))&&(!o||mo(E).includes(o))&&(!r||fo(E).slice(-1)[0]>=r)&&(!i||fo(E)[0]<=i),m=M(u.flatMap(E=>Wr(E,c))),d=E=>u.includes(E)&&!l,f=m.filter(E=>!d(E)&&!$(E)),h=m.filter(E=>d(E)||$(E)&&!p.has(E)).sort(Rc),b=u.filter(E=>!Un(E)),_=new Set(h),S=[...b.flatMap(E=>Wr(E,c)),e].filter(E=>_.has(E)).flatMap(E=>Ic(E,c,l)),F=M([...u.filter(Un),...S]).filter(E=>!p.has(E)).sort(Dr),R=new Set(F),W=h.flatMap(E=>Kn(E,c,l).filter(Yt=>R.has(Yt.from))),Z=h.flatMap(E=>go(E,c).map(Yt=>({work:E,...Yt}))),nt=[...rn.map(E=>E.id),ys],z=M([...u.filter(qc),...Z.map(E=>E.step)]).filter(E=>!p.has(E)).sort((E,Yt)=>nt.indexOf(E)-nt.indexOf(Yt)),ut=new Set(z),ne=r||i?f.filter(E=>!fo(E).length).length:0;return{who:F,what:h,steps:z,roles:W,ties:Z.filter(E=>ut.has(E.step)),left:f.length,undated:ne}}function Hr(t,{who:e,what:n},s){return he(t)?Ic(t,s).filter(o=>!e.includes(o)).length:Wr(t,s).filter(o=>!n.includes(o)).length}function Vr(t,e,n,s=!1){let o=Dc(t,e,n,s),r=Fi(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>Jo)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let $ of o(u).sort(Dr))!p.includes($)&&p.length+(r.get($)??i)<=i&&c([...p,$])};return c([t]),l}function bo(t,e,n,s=!1){let o=Dc(t,e,n,s),r=Fi(t,e,o),i=Fi(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,d)=>c.filter(f=>r.get(f)===d).sort(Dr)),u=new Map([[t,1]]),$=p.slice(1).flatMap((m,d)=>m.flatMap(f=>o(f).filter(h=>p[d].includes(h)).sort(Dr).map(h=>(u.set(f,(u.get(f)||0)+(u.get(h)||0)),{from:h,to:f,roles:Kn(f,n).filter(b=>$s(b,f)===h)}))));return{layers:p,lines:$,count:u.get(e)||0,length:l}}function Hc(t,e,n){let s=[t,e];return M(Kn(t,n,!0).map(o=>o.to)).map(o=>Kn(o,n,!0).filter(r=>s.includes(r.from))).filter(o=>s.every(r=>o.some(i=>i.from===r))).filter(o=>!s.every(r=>o.some(i=>i.from===r&&i.acts)))}function Fi(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=M(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function Vc(t,e){let n=r=>go(r,e).map(i=>i.step),[s,o]=t.map(r=>Wr(r,e).flatMap(n));return rn.filter(({id:r})=>s.includes(r)&&o.includes(r))}function Uc(t,{date:e}){let[n,s]=t.map(o=>[o,...Q(o,"member",e).map(r=>r.to)]);return M(n.filter(o=>s.includes(o)))}var ys,Ei,Kn,Ic,qc,rm,Rc,Dr,Dc,Jo,ko=C(()=>{"use strict";B();Tt();A();_e();J();Ft();ys="dwars",Ei=60,Kn=(t,{date:e,plan:n},s=!1)=>Q(t,"who",e).filter(o=>(s||o.acts)&&re(o.to,n)),Ic=(t,e,n=!1)=>M(Kn(t,e,n).map(s=>s.from)),qc=t=>ln(t)==="step",rm=t=>dt(t,"broader")||t;Rc=(t,e)=>G(Xt(t),Xt(e))||G(v(t),v(e)),Dr=(t,e)=>Number(St(t))-Number(St(e))||Rc(t,e);Dc=(t,e,n,s)=>o=>M(Kn(o,n).map(r=>$s(r,o))).filter(r=>r===t||r===e||he(r)||s||!St(r)),Jo=30});var am,Yc,Zc,Qo,wo,im,Xc,Yo,Gr,Ii,Ai,lm,tp,ep,Wi,Di,np,cm,Zo,Bi,pm,um,dm,$m,Ni,Kc,mm,qi,Ri,Pi,fm,Gc,Jc,Qc,Ur,Kr,sp,hm,op=C(()=>{am="ENTRIES",Yc="KEYS",Zc="VALUES",Qo=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=wo(this._path);if(wo(n)==="")return{done:!1,value:this.result()};let s=e.get(wo(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=wo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>wo(e)).filter(e=>e!=="").join("")}value(){return wo(this._path).node.get("")}result(){switch(this._type){case Zc:return this.value();case Yc:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},wo=t=>t[t.length-1],im=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return Xc(t,e,n,s,i,1,o,""),s},Xc=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let $=0;$<p.length;++$,++u){let m=p[$],d=i*u,f=d-i,h=o[d],b=Math.max(0,u-n-1),_=Math.min(i-1,u+n);for(let x=b;x<_;++x){let S=m!==e[x],F=o[f+x]+ +S,R=o[f+x+1]+1,W=o[d+x]+1,Z=o[d+x+1]=Math.min(F,R,W);Z<h&&(h=Z)}if(h>n)continue t}Xc(t.get(p),e,n,s,o,u,i,l+p)}},Yo=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Gr(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=Wi(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,lm(this._tree,e)}entries(){return new Qo(this,am)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return im(this._tree,e,n)}get(e){let n=Ii(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Ii(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Qo(this,Yc)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Ai(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Ai(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Ai(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Qo(this,Zc)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Gr=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Gr(t.get(s),e.slice(s.length),n);return n.push([t,e]),Gr(void 0,"",n)},Ii=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Ii(t.get(n),e.slice(n.length))},Ai=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},lm=(t,e)=>{let[n,s]=Gr(t,e);if(n!==void 0){if(n.delete(""),n.size===0)tp(s);else if(n.size===1){let[o,r]=n.entries().next().value;ep(s,o,r)}}},tp=t=>{if(t.length===0)return;let[e,n]=Wi(t);if(e.delete(n),e.size===0)tp(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&ep(t.slice(0,-1),s,o)}},ep=(t,e,n)=>{if(t.length===0)return;let[s,o]=Wi(t);s.set(o+e,n),s.delete(o)},Wi=t=>t[t.length-1],Di="or",np="and",cm="and_not",Zo=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?Pi:e.autoVacuum;this._options={...Ni,...e,autoVacuum:n,searchOptions:{...Kc,...e.searchOptions||{}},autoSuggestOptions:{...mm,...e.autoSuggestOptions||{}}},this._index=new Yo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Ri,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let $=n(e,u);if($==null)continue;let m=o(s($,u),u),d=this._fieldIds[u],f=new Set(m).size;this.addFieldLength(p,d,this._documentCount-1,f);for(let h of m){let b=r(h,u);if(Array.isArray(b))for(let _ of b)this.addTerm(d,p,_);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let $=o(e,u);if($==null)continue;let m=n(r($,u),u),d=this._fieldIds[u],f=new Set(m).size;this.removeFieldLength(p,d,this._documentCount,f);for(let h of m){let b=s(h,u);if(Array.isArray(b))for(let _ of b)this.removeTerm(d,p,_);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Yo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Ri,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||qi.batchSize,r=e.batchWait||qi.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[$]of u)this._documentIds.has($)||(u.size<=1?c.delete(p):u.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||Pi.minDirtCount,s=s||Pi.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let $=p.length||1,m={id:this._documentIds.get(l),score:c*$,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(Jc),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(Jc),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(Ni.hasOwnProperty(e))return Bi(Ni,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Ur(o),c._fieldLength=Ur(r),c._storedFields=Ur(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let $=new Map;for(let m of Object.keys(u)){let d=u[m];l===1&&(d=d.ds),$.set(parseInt(m,10),Ur(d))}c._index.set(p,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Kr(o),c._fieldLength=await Kr(r),c._storedFields=await Kr(i);for(let[u,$]of c._documentIds)c._idToShortId.set($,u);let p=0;for(let[u,$]of s){let m=new Map;for(let d of Object.keys($)){let f=$[d];l===1&&(f=f.ds),m.set(parseInt(d,10),await Kr(f))}++p%1e3===0&&await sp(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Yo,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},d=e.queries.map(f=>this.executeQuery(f,m));return this.combineResults(d,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(m=>c(m)).filter(m=>!!m).map($m(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((h,b)=>({...h,[b]:Bi(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...Kc.weights,...i},$=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),d,f;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let h=e.fuzzy===!0?.2:e.fuzzy,b=h<1?Math.min(l,Math.round(e.term.length*h)):h;b&&(f=this._index.fuzzyGet(e.term,b))}if(d)for(let[h,b]of d){let _=h.length-e.term.length;if(!_)continue;f?.delete(h);let x=u*h.length/(h.length+.3*_);this.termResults(e.term,h,x,e.termBoost,b,o,r,c,m)}if(f)for(let h of f.keys()){let[b,_]=f.get(h);if(!_)continue;let x=p*h.length/(h.length+_);this.termResults(e.term,h,x,e.termBoost,b,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=Di){if(e.length===0)return new Map;let s=n.toLowerCase(),o=pm[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let $=i[u],m=this._fieldIds[u],d=r.get(m);if(d==null)continue;let f=d.size,h=this._avgFieldLength[m];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm(m,b,n),f-=1;continue}let _=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!_)continue;let x=d.get(b),S=this._fieldLength.get(b)[m],F=dm(x,f,this._documentCount,S,h,c),R=s*o*$*_*F,W=p.get(b);if(W){W.score+=R,fm(W.terms,e);let Z=Bi(W.match,n);Z?Z.push(u):W.match[n]=[u]}else p.set(b,{score:R,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,Qc),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,Qc),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Zo.wildcard=Symbol("*");Bi=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,pm={[Di]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),Gc(s.terms,r)}}return t},[np]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);Gc(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[cm]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},um={k:1.2,b:.7,d:.5},dm=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},$m=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},Ni={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(hm),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Kc={combineWith:Di,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:um},mm={combineWith:np,prefix:(t,e,n)=>e===n.length-1},qi={batchSize:1e3,batchWait:10},Ri={minDirtFactor:.1,minDirtCount:20},Pi={...qi,...Ri},fm=(t,e)=>{t.includes(e)||t.push(e)},Gc=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Jc=({score:t},{score:e})=>e-t,Qc=()=>new Map,Ur=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Kr=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await sp(0);return e},sp=t=>new Promise(e=>setTimeout(e,t)),hm=/[\n\r\p{Z}\p{P}]+/u});function Jr(t,e=[],n=yo(t),s=()=>!0){let o=It(t),r=M([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=bm&&l.length>=c.length+km&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function _o(t,e){let n=Xo(t).map(It);return Rs(e).every(s=>n.some(Jr(s)))}function Qr(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(rp))ap(o).map(It).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var gm,bm,km,rp,wm,Rs,ap,Xo,yo,xo=C(()=>{"use strict";B();gm=4,bm=6,km=3,rp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,wm=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Rs=t=>wm(t).match(rp)||[],ap=t=>t.includes("-")?M([t,t.replaceAll("-",""),...t.split("-")]):[t],Xo=t=>Rs(t).flatMap(ap),yo=t=>t.length>1&&t.length<=gm&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function vm(){let t=new Map([...Ze.keys()].filter(Gt).map(n=>{let s=[w.called[n]&&v(n),y(n,"value")&&w.lookups[n]?.description];return[n,{sort:[ie(n)],text:s.filter(Boolean)}]}));for(let[n,s]of Ze){let o=Tn.owners.flatMap(i=>Kt(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...xm(n)),r?.text.push(...Tn.texts.flatMap(i=>(s[i]||[]).map(tt)))}let e=n=>Number(Tn.weights[n]??Tn.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:v(n),kind:ie(n),titles:_m(n),...s},weight:Math.min(...Nr(n).map(e))})),...Object.entries(w.queries).filter(Vi).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[Tn.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:Tn.question,...i,weight:e("question")}})]}function Sm(){let t=new Map(vm().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.text].flat().flatMap(Xo)),s=new Set(n.filter(p=>!vo(p)).map(It)),o=new Zo({fields:["titles","sort","text"],extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:Xo,processTerm:p=>vo(p)?null:It(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(Xo),i=new Set(r.filter(yo).map(It)),c=[...e.filter(p=>Tn.synonyms.some(u=>Xe(p.id,u))).map(p=>p.titles),...Tn.same].map(p=>M(p.map(_s))).filter(p=>p.length>1);return{items:t,known:s,shorts:i,mini:o,groups:c}}function Mm(t){if(Be.known.has(t))return Hi.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Be.known.has(n));return[...Hi.get(t)||[],...e.flatMap(n=>Hi.get(n)||[n])]}function Ui(t){let e=It(t),n=[e,e.replace(/s$/,"")].find(o=>Be.shorts.has(o));if(n||yo(t))return Jr(n||t,[],!0);let s=[...Be.known].some(o=>o.startsWith(e));return Jr(t,Mm(e),!1,o=>s||Be.known.has(o))}function pp(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Be.known.has(n)||e<ip&&!Be.shorts.has(n))continue;let o=s.length>=ip&&Be.known.has(s)?[s]:pp(s);if(o.length)return[n,...o]}return[]}function zm(t){for(let e of t.length<Om||/\d/.test(t)?[]:t.length<Cm?[1]:[1,2]){let s=Be.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function up(t){let e=Rs(t),n=e.filter(s=>!vo(s));return(n.length?n:e).flatMap(s=>{if(yo(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>pp(It(s)),()=>zm(It(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>Ki(Ui(l)).length))return i}return[s]})}function Tm(t,e){let n=Be.groups.flatMap(s=>s.filter(o=>o.length>jm&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...M(n).map(s=>Rs(s).filter(o=>!vo(o)))]}function Fm(t,e){let[n,...s]=t.titles.map(_s);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function Gi(t){Be=Be||Sm();let e=up(t),n=e.join(" "),s=Rs(t).filter(d=>e.length===1||!vo(d)).join(" "),o=It(n)===It(s)?_s(t):_s(n),[,...r]=Tm(e,o),i=[e,...r].map(d=>d.map(Ui)),l=[o,...r.map(d=>_s(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:f,text:h})=>c&&[d,f,h].flat().some(b=>p.test(It(b))),$=new Map;for(let d of i){let f=d.map(h=>({combineWith:Lm,queries:Ki(h)}));if(!(!f.length||f.some(h=>!h.queries.length)))for(let[h,b]of lp.entries())for(let{id:_,score:x}of Be.mini.search({combineWith:"AND",queries:f},{fields:b})){let S=Be.items.get(_),F=Fm(S,o)??h+4+ +(h===lp.length-1&&!u(S));F<($.get(_)?.place??Number.POSITIVE_INFINITY)&&$.set(_,{item:S,place:F,score:x})}}let m=[...$.values()].sort((d,f)=>d.place-f.place||d.item.weight-f.item.weight||f.score-d.score||G(d.item.label,f.item.label));return{found:m.map(({item:d})=>d),read:It(n)===It(s)||!m.length?"":n,answers:d=>i.flat().some(f=>f(d))}}function mp(t,e){let n=r=>{let[i,l]=Qr(r,e);return l?.on?i.phrase.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||w.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var Tn,ym,vo,_s,cp,_m,xm,Yr,Vi,Om,Cm,ip,jm,Lm,lp,Hi,Be,Ki,dp,$p,tr=C(()=>{"use strict";op();xo();K();B();A();je();J();Tn=k.search,ym=new Set(Tn.small),vo=t=>!yo(t)&&ym.has(It(t)),_s=t=>` ${Rs(t).map(It).join(" ")} `,cp=new Map;for(let[t,e]of w.search.english)jn(cp,t,e);_m=t=>M([v(t),Xt(t),...["prefLabel","altLabel"].flatMap(e=>bt(t,e)),...cp.get(t)||[]]),xm=t=>Tn.sorts.flatMap(e=>bt(t,e).flatMap(n=>[V(w.lists[e],n),...w.search.also[w.lists[e]]?.[n]||[]])),Yr="gaps",Vi=([t,{shelf:e}])=>e===Yr||t in k.questions.rows_of||!!fe();Om=6,Cm=10,ip=4,jm=4,Lm="OR",lp=[["titles"],["titles","sort"],["titles","sort","text"]],Hi=new Map(w.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Ki=t=>[...Be.known].filter(t);dp=t=>{let{found:e,read:n}=Gi(t);return e.length===1&&!n?O(e[0].path):""},$p=t=>M(up(t)).filter(e=>!vo(e)&&Ki(Ui(e)).length)});function Zr(t,e,n,s=ot(n?.plan)){let{version:o,content:r}=w.meta;return g(tn.export.footnote,{phrase:t,sources:Jn(s),addresses:e.map(i=>`; ${xe(i)}`).join(""),version:o+(r?g(tn.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Et(n,s)}`:""})}var tn,Fn,Gn,So,Jn,xs,ve,le,rt,lt,Em,Ji,Et,$t=C(()=>{"use strict";B();A();J();Ft();tn=k.shared,Fn=tn.silence,Gn=(t=ot())=>t?g(me(t).shared.report,{date:tt(t.date)}):tn.reports,So=(t=ot(),e=tn.nothing)=>`${L(e,t?1:2,{report:D(Gn(t))})} ${Fn}`,Jn=(t=ot())=>(t?[t]:w.plans).map(e=>`${e.document||e.title}, ${tt(e.date)}`).join("; "),xs=(t,e)=>[be(t,e).word||"",be(t,e).more||""],ve=(t,e)=>xs(t,e).filter(Boolean).join(", "),le=Object.fromEntries(Object.entries(w.codes.Basis).map(([t,e])=>[t,[e.screen,tn.bases[t]||D(e.label)]])),rt=t=>t===null?tn.all_steps:Ir(t)?.label||t,lt=t=>V("InterventionKind",t),Em=(t,e)=>e?us(an(e.key,t.date),e):t.date===Ee?tn.choices.latest:g(tn.choices.others_latest,{date:us(t.date)}),Ji=({stated:t,strict:e,plan:n},s=ot(n))=>[t&&me(s).shared.choices.links_stated,e&&tn.choices.strict_phrase].filter(Boolean).join(" · ")||tn.choices.all_phrase,Et=(t,e=ot(t.plan))=>[Em(t,e),Ji(t,e),t.expect?tn.choices.with_phrase:tn.choices.without_phrase].join(" · ")});function Rt({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||j.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>I({[e]:i.target.value})}>
        ${!o&&a`<option value="">${pn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function hp({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=P(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function un({children:t}){if(!X())return a`<section class="filters" aria-label=${pn.filters}>${t}</section>`;let e=M(Qi().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(pn.filters_set,{count:e}):pn.filters;return a`<${hp} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Ws({children:t}){let e=!X()&&Bm.some(n=>j.route.query[n]);return a`
    <${hp} look="keuzes" id="wijzig" phrase=${pn.change} opens=${e}>${t}<${Xr} /><//>
  `}function er(){let t=H(j.route.query),e=ot(t.plan)?.dates||Dn;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=Li(j.route.query,"stand",n);return a`<${Qn} legend=${pn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function Yi(){let{query:t}=j.route,e=H(t),{counted:n}=me(ot(e.plan)).shared.choices,s=Object.entries(Nm).filter(([,o])=>fp(o,H({...t,...o})));return s.length<2?null:a`
    <fieldset class="keuze">
      <legend>${n.title}</legend>
      <div class="knoppen">
        ${s.map(([o,r])=>a`<label>
            <input type="radio" name="telt" id=${`telt-${o}`} checked=${fp(r,e)}
              onChange=${()=>I(r)} />
            ${n[o]}
          </label>`)}
      </div>
    </fieldset>
  `}function Xr(){let{query:t}=j.route,e=pn.choices,n=Object.entries({"":e.with,uit:e.without}),s=H(t).expect?"":"uit",o=Li(t,"verwachtingen",n);return a`
    <${Ds} />
    <${Yi} />
    <${er} />
    <${Qn} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var pn,Qn,Oo,vs,Am,Qi,Bm,Ds,Nm,fp,Co,ta,Yn,Ue=C(()=>{"use strict";q();K();Ct();B();Tt();A();$t();pn=k.shared,Qn=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>I({[e]:r||null})}>${i}</button>
        `)}
    </div>
  </fieldset>
`;Oo=({label:t=pn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${j.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>I({[e]:s.target.value},!0)} />
  </label>
`,vs=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>I(Object.fromEntries(t.map(e=>[e,null])))}>
    ${pn.clear}
  </button>
`;Am=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,Qi=()=>Object.entries(j.route.query).filter(([t])=>!Am.test(t));Bm=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Ds=()=>{let t=w.plans.map(e=>[e.key,e.title]);return N&&a`<div class="velden"><${Rt} label=${pn.plan} name="plan" options=${t} /></div>`};Nm={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},fp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Co=()=>H(j.route.query).strict&&a`
    <p class="zacht">
      ${pn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>I({lezing:null})}>${pn.choices.strict_off}</button>
    </p>
  `,ta=({scenario:t})=>a`
  <details class="blik">
    <summary>${Et(t)} <span class="wijzig">${k.gaps.change}</span></summary>
    <${Xr} />
  </details>
`,Yn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${N&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function bp({passage:t}){let[e,n]=P("");async function s(){try{n((await et().ask("words",{passage:t})).woorden)}catch(o){n(o.message||gp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${gp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function ea(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return O(s,e?{...o,plan:e}:o)}function Mt({id:t,date:e}){let[n,s]=xs(t,e);return a`<span class=${`chip s-${bs(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function ke({basis:t}){let[e,n]=le[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Pm[e]}
    </svg>
  `:null}function ce({of:t}){let e=M(t.flatMap(bn));return e.length?a`
    <ul class="vindplaatsen">${e.map(n=>a`<li><${sa} passage=${n} /></li>`)}</ul>
  `:null}function Zn({of:t,look:e}){let[n,...s]=bn(t);return n?a`
    <p class=${e}>
      ${xe(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
      ${Ae()&&a`<${bp} passage=${n} />`}
    </p>
  `:null}var gp,T,Lt,Ne,Pm,na,sa,oa,Ss,ft=C(()=>{"use strict";q();K();B();A();je();J();$t();Ft();gp=k.shared.passage;T=({id:t,text:e})=>Gt(t)?a`<a href=${Ve(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`;Lt=({ids:t,name:e=v,between:n=", "})=>t.map((s,o)=>[o>0&&n,a`<${T} id=${s} text=${e(s)} />`]),Ne=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${T} id=${s} />${e?.(s)}</li>`)}</ul>`;Pm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};na=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${V("Severity",t)}</span>`,sa=({passage:t})=>[xe(t),Ae()&&a`<${bp} passage=${t} />`];oa=({id:t})=>[dt(t,"broader")&&[a`<${T} id=${dt(t,"broader")} />`," › "],a`<${T} id=${t} />`],Ss=({id:t})=>St(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function Im({text:t,done:e}){let n=Pt(),s=Pt();return Qe(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${Os.by_hand} ref=${n} onClose=${e}>
      <p>${Os.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Os.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function nr(t,e=Os.copied){try{await navigator.clipboard.writeText(t),xt(e)}catch{let n=document.createElement("div");document.body.append(n),Cn(a`<${Im} text=${t} done=${()=>n.remove()} />`,n)}}function dn(t,e,n){Kl(t,e,n),xt(g(Os.downloaded,{name:t}))}function jo(){return!w.files.length&&!fe()?null:a`
    <section class="bestanden" aria-label=${yp}>
      <h2>${yp}</h2>
      <ul>
        <li><a href="#/samenvatting">${kp.label}</a> <span class="zacht">${kp.description}</span></li>
        ${w.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<li>
                <a href=${Zi(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${fe()&&a`<li><a href="#/controleer">${wp.label}</a> <span class="zacht">${wp.description}</span></li>`}
      </ul>
    </section>
  `}var kp,wp,yp,Os,ra,Cs,pe,Se,Hs,wn,En,sr,Zi,ue=C(()=>{"use strict";Ce();q();B();A();je();J();$t();Ue();ft();({summary:kp,save:wp,title:yp}=k.frame.foot.files),Os=k.shared.export;ra=t=>t.replace(".",`${Qi().map(([,e])=>`-${Tr(v(e).split(":")[0])}`).join("")}.`),Cs=({text:t,label:e=Os.copy})=>a`<button type="button" class="klein" onClick=${()=>nr(t())}>${e}</button>`,pe=({name:t,rows:e,label:n=Os.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>dn(ra(t),Er(e()),"text/csv;charset=utf-8")}>${n}</button>
`,Se=(t,e="",n="")=>{let s=ot(e||t?.plan),o=s?[s]:w.plans;return[o.map(r=>tt(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${w.meta.version} ${(w.meta.content||"").slice(0,12)}`.trim(),t?Et(t,s):n]},Hs=Os.heads,wn=(t,e,n)=>[[...t.map(s=>s.label),...Hs],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],En=t=>N?[{key:"bronplan",label:k.shared.plan,text:e=>ot(t(e))?.title||""}]:[],sr=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>bn(e(n)).map(xe).join("; "),cell:n=>a`<${Zn} of=${e(n)} />`}),Zi=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function _p({name:t}){let e=Xi(t),n=e?.parts?.map(({label:s,to:o})=>[s,O(o),o===t]);return n&&a`<${or} label=${e?.label} tabs=${n} />`}var qm,Xi,or,aa=C(()=>{"use strict";q();K();A();qm=k.frame.menu.groups.flatMap(t=>t.screens||[t]),Xi=t=>qm.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),or=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function Ie(t,e,n){let s=new Map;for(let r of U({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:Rm[t](r),id:t==="partner"?ge(r):"",cells:$n(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>G(r.label,i.label)):o}function ia(t){let[e,n,s]=t.split("~");return{key:e,step:n===xp?null:n,plan:s}}function Pe(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Lo(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Br);if(!l.every(Do))return()=>null;let c=u=>[An(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(U(u).matrix[t].map(c)));return(u,$)=>{let m=An(u,$,n.key),[d,f,h,b]=p.map(x=>Wm(x.get(m)));return b===d?null:{by:f===d!=(h===d)?f===d?"reading":"basis":"both",usual:p[0].get(m)}}}var xp,Rm,$n,An,js,Vs,la,ca,Wm,yn=C(()=>{"use strict";K();B();Tt();A();J();$t();xp="alle",Rm={kind:t=>D(lt(t)),form:t=>D(V("ExploitationForm",t)),partner:t=>v(ge(t)||t)},$n=t=>[...t.steps.map(e=>e.notation),null];An=(t,e,n)=>[t,e??xp,...N?[n]:[]].join("~"),js=({column:t,barrier:e},n,s)=>O("overzicht",{...s,cel:An(t,e,n)});Vs=t=>`cel-${t.replaceAll("~","-")}`,la=(t,e)=>U(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);ca=t=>[Pe(t).word,...Pe(t).lines].join(", "),Wm=t=>t&&JSON.stringify([t.phrase,Pe(t).look,t.most_basis])});function tl({list:t,plan:e}){if(!t.length)return a`<p>${gn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${Um} ...${o} />`]);return a`
    <p class="zacht">${pa.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${T} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function el({summary:t,inside:e,open:n=!1}){let[s,o]=P(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function sl({gap:t}){let e=[t.barrier&&rt(t.barrier).toLowerCase(),t.kind&&lt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${na} severity=${t.severity} />${" · "}
      <a href=${O(["vragen",t.query])}>${Xn(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${N&&` · ${gn(t.plan).title}`}
      ${Gt(t.subject)&&[" · ",a`<${T} id=${t.subject} />`]}
      <${nl} gap=${t} />
    </p>
  `}function $a({gap:t,scenario:e,sentence:n=!1}){let s=w.queries[t.query],[o]=Us(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${el} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${sa} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${pa.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:Xn(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${pa.who}</strong></p><${tl} list=${t.candidates} plan=${t.plan} />`}
    <${Cs} text=${()=>Zr(t.sentence,Us(t),e,ot(t.plan))} />
  `} /></div>`}var pa,Bn,Us,Xn,vp,Dm,Hm,Vm,ua,da,Um,nl,Sp,Mo=C(()=>{"use strict";xo();q();K();B();A();J();$t();ue();ft();pa=k.shared.gaps,Bn=t=>[t,...t.also],Us=t=>xe(t.evidence)?[t.evidence]:[],Xn=t=>w.queries[t]?.title||t,vp=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Dm=({sentence:t,subject:e,topic:n})=>[t,w.topics.find(s=>s.id===n)?.title,...[e,...w.works[e]?.chapters||[]].map(s=>w.called[s]?.label)].join(" "),Hm=(t,e)=>vp(e.gewicht,[t.severity])&&(!e.tekst||_o(Dm(t),e.tekst))&&Bn(t).some(n=>vp(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Vm=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},ua=t=>t.flatMap(e=>Bn(e).map(n=>Vm(e,n))),da=(t,e)=>(e.vraag?ua(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>Hm(n,e)),Um=({phrase:t,work:e,more:n})=>e?[t," (",a`<${Lt} ids=${e} name=${Xt} />`,n&&pa.more_work,")"]:t;nl=({gap:t})=>a`<span class="alleen-papier">${Us(t).map(e=>a` · <${sa} passage=${e} />`)}</span>`;Sp=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity}`}>
    <h3>${t.sentence}</h3>
    <${sl} gap=${t} />
    <${$a} gap=${t} scenario=${e} />
  </article>
`});function zo(t,e,n=null,s=Qm()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||ma(l.key),turn:rl(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(Km.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:ma(t),folds:!0,more:!0,turn:rl(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Ks({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,Op).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>Op&&" …"}</span>`}
    </div>
  `}function fa({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||ma(t),turn:s||rl(t)};return a`
    <section class="blok">
      ${t?a`<${Ks} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Gs(r)}>${o}</div>
    </section>
  `}var Km,Cp,Gm,Jm,Op,Qm,ol,ma,rl,Gs,Ls,Js=C(()=>{"use strict";q();K();Ct();B();A();Km=k.shared,Cp="uit",[Gm,Jm,Op]=[20,6,4],Qm=()=>X()?Jm:Gm,ol=()=>(j.route.query.vouw||"").split(",").filter(Boolean),ma=t=>ol().includes(Cp)||ol().includes(t),rl=(t,e=[t])=>()=>{let n=e.filter(o=>ma(o)!==(o===t)),s=ol().filter(o=>o!==Cp&&!e.includes(o));I({vouw:[...s,...n].join(",")},!0)};Gs=t=>t.open?null:"dicht";Ls=({id:t,items:e,first:n,as:s="ul"})=>zo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Ks} part=${o} />`}
      <${s} class=${Gs(o)}>${o.rows}<//>
    `)});function Ym({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function ht({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p}=n,[u,$]=P(t),m=l?al(l,t):u,d=h=>{let b=m===h.key?`-${h.key}`:h.key;l?I({[l]:b===t?null:b},!0):$(b);let _=k.shared.table,x=b.startsWith("-")?_.descending:_.ascending;xt(g(_.sorted,{column:h.label.toLowerCase(),direction:x}))},f=zo(s,Fr(r,i,m),m===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(h=>a`<${Ym} id=${s} column=${h} sort=${m} turn=${d} />`)}
          </tr>
        </thead>
        ${f.map(h=>a`
            <tbody role="rowgroup" key=${h.more?"meer":h.key} class=${Gs(h)}>
              ${h.folds&&a`<${Xm} part=${h} columns=${i} ...${e} />`}
              ${h.rows.map(b=>a`<${Zm} row=${b} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function mn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var al,Zm,Xm,Jt,Nn,ts,qe=C(()=>{"use strict";Ce();q();K();B();A();J();$t();Js();ft();al=(t,e="")=>j.route.query[t]||e;Zm=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,Xm=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Ks} part=${t} count=${s&&L(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Jt=(t,e,n,s=v)=>({key:t,label:e,text:o=>s(n(o)),cell:o=>a`<${T} id=${n(o)} text=${s(n(o))} />`}),Nn=(t,e,n,s)=>({key:t,label:e,text:o=>ve(n(o),s),cell:o=>a`<${Mt} id=${n(o)} date=${s} />`}),ts=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>a`<${ce} of=${e(n)} />`})});function tf({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of Q(t,"who",e))jn(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${T} id=${s} />${` (${M(o).join(", ")})`}<${Ss} id=${s} /></li>`)}
    </ul>
  `:k.shared.no_partner}function ef(t){let e=y(t,"dueBy");return e&&` (${g(Le.bound,{date:tt(e)})}; ${Go(y(t,"modality"))})`}function Qs({of:t}){let e=o=>[dt(o,"barrier")&&g(Le.at_step,{step:v(dt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>y(o,r)&&qt(o,r))].filter(Boolean),n=o=>y(o,"status")?g(Le.other_status,{reading:e(o).join(", ")}):g(Le.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Le.other_unsaid}),s=Kt(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${y(o,"rationale")}</li>`)}
    </ul>
  `:null}function rr({id:t,read:[e,n]=[y(t,"basis"),y(t,"strength")]}){let s=bt(t,"interventionKind").map(lt).join(", "),o=V("CellState",y(t,"state"));return a`
    <div class="koppeling">
      <p>
        <${oa} id=${dt(t,"barrier")} />
        ${` · ${s} · ${V("Strength",n)} · `}
        <${ke} basis=${e} />${` ${le[e]?.[1]||V("Basis",e)}`}
        ${o&&a` · <strong>${g(Le.own_state,{state:o})}</strong>`}
      </p>
      <p class="reden"><strong>${Le.here}</strong>${y(t,"rationale")}</p>
      <${Qs} of=${t} />
    </div>
  `}function Lp({id:t,scenario:e,contributions:n}){let{date:s}=e,o=gs(t,s),r=y(t,"promise"),i=hs(t,s),{links:l}=U(e),c=n.length?n.map(u=>a`<${rr} id=${u} read=${l[u]} />`):y(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Le.across}</strong>${y(t,"rationale")}</p>`,p=[[Le.facts.deadline,i.length>0&&a`<${nf} ids=${i} date=${s} />`],[Le.facts.who,a`<${tf} id=${t} date=${s} />`],[Le.facts.figures,ha(t).length>0&&a`<${il} id=${t} date=${s} />`],[Le.facts.how,c],[Le.facts.where,a`<${ce} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${T} id=${t} /></h3>
      <p class="regel">${ie(t)} · <${Mt} id=${t} date=${s} /></p>
      <${jp} lead=${r&&Le.promise} text=${r||y(t,"summary")} />
      <${jp} lead=${Le.progress} text=${y(o,"summary")} />
      ${o&&a`<${Qs} of=${o} />`}
      <${mn} pairs=${p} />
    </article>
  `}var Le,nf,ha,il,jp,de,Pn=C(()=>{"use strict";q();B();Tt();A();_e();J();$t();Ft();ft();qe();Le=k.shared.work;nf=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=y(n,"deadlineLabel"),{delivery:o}=be(n,e);return a`
        <li>
          ${s&&`${D(s)}: `}“${y(n,"deadlineText")}”${ef(n)}
          ${y(n,"revises")==="true"&&`, ${Le.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,ha=(t,e)=>ae(t,"figure",e),il=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${ha(t,e).map(n=>a`
        <li>
          <${T} id=${n} />: <strong>${w.lookups[n]?.description}</strong><${ce} of=${[n]} />
        </li>
      `)}
  </ul>
`;jp=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;de=t=>[...t].sort((e,n)=>G(v(e),v(n)))});function es({bar:t,most:e=sf}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function ka(t,e,n){let{word:s,lines:o}=Pe(t),r=t&&[t.strict,le[t.most_basis]?.[1],t.requested&&_n.requested_mark];return[s,...o,...r||[],e&&ba(e,n)].filter(Boolean).join(" · ")}function lf({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${_n.undecided}</p>`;let u=js({column:n,barrier:null},o,j.route.query),$=a`<a href=${u}>${_n.see_elsewhere}</a>`;return a`
    <p>${So(ot(o))}</p>
    ${r.length>0&&a`<h3>${_n.why}</h3>`}
    ${r.map(m=>a`<p>${y(m,"rationale")} <span class="zacht">${y(m,"source")}</span></p>`)}
    ${p&&a`<p>${_n.unexpected}</p>`}
    ${i>0&&a`<p>${g(_n.elsewhere,{count:i,kind:lt(n)})} ${$}</p>`}
    ${l&&a`<h3>${_n.who}</h3><${tl} list=${l} plan=${o} />`}
  `}function cf({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=Pt(),c=Pt();Qe(()=>{let b=document.getElementById(Vs(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(Vs(i)))?.focus()},[]);let{word:p,lines:u,look:$}=Pe(e),m=g(_n.panel_note,{scenario:Et(o,r)}),d=n&&g(_n.changed.usual,{phrase:ca(n.usual)}),f=e.initiatives>0&&!o.strict&&D(e.strict||r.words.stands),h=e.things.map(b=>{let _=qr(b).filter(x=>e.links.includes(x));return a`<${Lp} key=${b} id=${b} scenario=${o} contributions=${_} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>j.led?history.back():I({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${g(_n.panel,{row:t.label,step:rt(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${ba(n,r)}. ${d}</p>`}
      ${f&&a`<p class="zacht">${f}.</p>`}
      <p class="zacht">${N&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${_n.requested} <${Lt} ids=${e.requested} />.</p>`}
      ${h.length?h:a`<${lf} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function To({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=ia(t),i=ot(r);if(!i)return null;let l=Ie(e,n,i).find($=>$.key===s),c=l?.cells[$n(i).indexOf(o)];if(!c)return null;let p=Lo(e,n,i)(s,o);return a`<${cf} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Ke,_n,sf,ar,ll,of,rf,af,ga,ba,Ys=C(()=>{"use strict";q();K();B();A();yn();J();$t();Ft();Mo();ft();Pn();Ke=k.overview.legend,_n=k.overview,sf=20;ar=({expected:t=Ke.expected,quiet:e=Ke.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ke.states.map(o=>a`
        <li>
          <span class="staal"><${es} bar=${[[o,1,0]]} /></span>${D(w.codes.CellState[o].label)}
        </li>
      `)}
    <li><span class="staal"><${es} bar=${[[Ke.support_state,1,1]]} /></span>${Ke.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ke.undecided}</li>`}
    <li>
      <span class=${n?"staal blanco":"staal streepje"} aria-hidden="true">${!n&&"–"}</span>
      ${e}
    </li>
  </ul>
`,ll=()=>a`
  <ul class="stalen">
    ${Object.entries(le).map(([t,[,e]])=>a`<li><span class="staal"><${ke} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[of,...rf]=Ke.sample.words,af=Ke.sample.bar.map(([t,e])=>[t,Number(e),0]),ga=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ke.title}>
    <h2>${Ke.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${es} bar=${af} /><strong>${of}</strong>
      ${rf.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ke.explain}</p>
    <${ar} undecided=${t} />
    <h3>${Ke.how}</h3>
    <${ll} />
    <p><span class="anders">${Ke.other}</span>${Ke.other_says}</p>
  </aside>
`,ba=({by:t},e)=>me(e).overview.changed[t]});function wa(t){let[e,n]=["promise","summary"].map(s=>y(t,s));return[e&&`${In.promised} ${e}`,e&&n?`${In.reported} ${n}`:n].filter(Boolean)}function uf({property:t,value:e}){let n=e.slice(1),s=([o,r])=>y(n,o)&&` (${g(r,{date:tt(y(n,o))})})`;return e.startsWith("@")?[a`<${T} id=${n} />`,Object.entries(In.when[t]||{}).map(s)]:w.lists[t]?V(w.lists[t],e):In.truth[e]||tt(e)}function _a({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:qt(o,"recommendationKind"),response:qt(o,"response")||In.requested.no_response}),s=t.map(o=>a`<li><${T} id=${o} />${g(In.requested.line,n(o))}</li>`);return a`<${at} title=${e}><${Ls} id="gevraagd" items=${s} /><//>`}function Eo({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Ho(t))p&&c===t&&jn(e,l,p);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:M(c).join(", ")})),{columns:s,title:o,caption:r}=In.mentions,i=[Jt("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>ie(l)},{key:"verband",label:s.link,text:({how:l})=>l},{key:"stand",label:s.stand,text:({from:l})=>ve(l),cell:({from:l})=>he(l)&&a`<${Mt} id=${l} />`}];return a`
    <${fa} id=${n.length>df?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${ht} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var In,pf,at,Me,Wt,Fo,ya,df,xa,xn=C(()=>{"use strict";q();B();A();_e();J();$t();Js();ft();qe();Pn();In=k.thing,pf=new Set([...w.hidden,...In.shown]);at=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Me=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Wt=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;Fo=t=>Object.entries(Ze.get(t)||{}).filter(([e])=>!pf.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${uf} property=${e} value=${o} />`);return[D(Pr(e)),s.length>1?a`<${Wt} items=${s} />`:s[0]]}),ya=({id:t})=>ha(t).length>0&&a`<${at} title=${In.figures}><${il} id=${t} /><//>`;df=3;xa=({title:t,ids:e})=>e.length>0&&a`
    <${at} title=${t}>
      ${e.map(n=>a`
          <div class="koppeling">
            <p>
              <${T} id=${dt(n,"organisation")} />:
              <strong> ${qt(n,"engagement")||In.organisation.wish}.</strong> ${y(n,"rationale")}
            </p>
            <${ce} of=${[n]} />
          </div>
        `)}
    <//>
  `});function zp({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${D(s)}`;return a`<${mn} pairs=${Object.values(w.codes[t]).map(n=>[e(n),n.definition])} />`}function Tp({id:t=""}){let e=Oe.reading;return a`
    <${Zs} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${zp} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${w.plans.map(n=>a`<p>${`${Jn(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function mf(){let{howto:t}=k.overview,e=Object.values(le).map(([s])=>s),n={report:N?t.reports:Gn(),marks:e.join(" "),source:uo()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function ff({name:t,one:e,plan:n,open:s}){let o=i=>a`<li key=${i}>${ms(i)?a`<${T} id=${i} />`:i}</li>`,r=Pt();return se(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${ea(t,N?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<ul class="geteld">${e.things.map(o)}</ul>`}
    </li>
  `}function kf(){let t=o=>a`
    <${T} id=${dt(o,"initiative")} />${" → "}<${oa} id=${dt(o,"barrier")} />
    ${`: ${y(o,"rationale")}`}<${Qs} of=${o} />
  `,e=Mp(en.weak).map(t),n=g(Oe.weak.intro,en.links),s=Mp(en.statuses).map(o=>a`<${T} id=${dt(o,"initiative")} />${`: ${qt(o,"status")}`}<${Qs} of=${o} />`);return a`
    <${va} of=${Oe.weak} id="lezing" items=${e} intro=${n} />
    <${va} of=${Oe.other} id="anders" items=${en.other.map(t)} />
    ${s.length>0&&a`<${va} of=${Oe.statuses} id="standen" items=${s} />`}
  `}function yf(){if(!en.judged.length)return null;let t=e=>g(Oe.judged.line,{step:v(dt(e,"barrier")),kinds:bt(e,"interventionKind").map(lt).join(", "),state:qt(e,"state"),why:y(e,"rationale"),who:y(e,"post"),date:tt(y(e,"asOf"))});return a`<${va} of=${Oe.judged} id="oordelen" items=${en.judged.map(t)} />`}function _f(){let t=Oe.expected.columns,e=[Jt("stap",t.step,n=>dt(n,"barrier")),{key:"soort",label:t.kind,text:n=>bt(n,"interventionKind").map(lt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>y(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>y(n,"source")}];return a`
    <${Zs} of=${Oe.expected} id="verwacht" count=${en.expected.length}>
      <${ht} id="verwachtingen" caption=${Oe.expected.caption} rows=${en.expected} columns=${e} />
    <//>
  `}var ir,Oe,$f,Zs,hf,gf,Fp,en,cl,bf,va,Mp,wf,Ep,Ap=C(()=>{"use strict";q();K();Ct();B();Tt();A();J();$t();Ys();Js();ft();qe();xn();Pn();ir=k.method,Oe=k.unknown,$f=3,Zs=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${fa} id=${e!==void 0&&e<=$f?"":s} close=${o}
    title=${e===void 0?t.title:g(Oe.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;hf=()=>I({getal:null},!0),gf=({scenario:t})=>a`
  <${Zs} of=${ir.numbers} id="getallen" close=${j.route.query.getal?hf:null}>
    ${ye(t).map(e=>a`
        ${N&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Ln(t,e).named).map(([n,s])=>a`
              <${ff} key=${n} name=${n} one=${s} plan=${e} open=${j.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,Fp=({route:t})=>a`
  <${st} text=${ir.title}><p class="uitleg">${ir.intro}</p><//>
  <${mf} />
  <div class="blok"><${ga} /></div>
  <${Zs} of=${ir.states} id="standen"><${zp} list="CellState" /><//>
  <${gf} scenario=${H(t.query)} />
  <${Tp} />
  <p><a href=${O("weet-niet")}>${ir.unknown}</a></p>
`,en=w.unknown,cl=({of:t,id:e,ids:n,more:s})=>a`
  <${Zs} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${Ne} ids=${de(n)} more=${s} />`}
  <//>
`,bf=t=>a`<span class="zacht"> – ${ie(t).toLowerCase()}</span>`,va=({of:t,id:e,items:n,intro:s})=>a`
  <${Zs} of=${t} id=${e} count=${n.length} intro=${s}><${Wt} items=${n} /><//>
`,Mp=t=>[...t].sort((e,n)=>G(v(dt(e,"initiative")),v(dt(n,"initiative"))));wf=()=>a`
  <${Zs} of=${Oe.clashes} id="tegenspraak" count=${en.clashes.length}>
    ${de(en.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${T} id=${t} /></h3>
          <p>${y(t,"summary")}</p>
          <${ce} of=${[t]} />
        </div>
      `)}
  <//>
`;Ep=()=>a`
  <${st} text=${Oe.title}><p class="uitleg">${Oe.intro} ${Fn}</p><//>
  <${cl} of=${Oe.unjudged} id="ongeplaatst" ids=${en.unjudged} more=${bf} />
  <${kf} />
  <${wf} />
  <${yf} />
  <${cl} of=${Oe.nameless} id="naamloos" ids=${en.nameless} />
  <${cl} of=${Oe.generic} id="verzamelnamen" ids=${en.generic} />
  <${_f} />
  <${Tp} id="lezen" />
`});function xf(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function vf(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=dl(s,o,.8);return n}function Of(t,e){return[...t.querySelectorAll(Sf)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=Sa(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return Cf(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(pl(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Bp[s.tagName](i,s),...c,dash:p,opacity:u}]})}function Cf(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=Xs(" ",$,u.fontWeight)),!p.trim())return[];i=!0;let d={at:Sa(new DOMMatrix(e).translate(l,o)),text:p.trim(),size:$,weight:u.fontWeight,fill:u.fill};return l+=Xs(p.trim(),$,u.fontWeight),[d]})}function Xs(t,e,n){return ul.font=`${n} ${e}px ${Oa}`,ul.measureText(t).width}function jf(t,e,n){let{width:s,height:o}=e,r=Sa(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?dl(s/2,o/2,s/2-1):lr(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;pl(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:xf(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:vf(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:lr(0,o/2-1,s,2),fill:u[0]});for(let[,d,f,h]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(f)?i.push({at:r,d:lr(0,o+Number(f),s,-Number(f)),fill:d}):i.push({at:r,d:lr(+h/2,+h/2,s-+h,o-+h),fill:"none",stroke:d,wide:+h});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:t.getPropertyValue(`border-${d}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&$("top").wide)i.push({at:r,d:c,fill:"none",...$("top")});else for(let[d,f]of Object.entries(m)){let h=$(d);h.wide&&pl(h.stroke)&&i.push({at:r,d:f,fill:"none",...h})}return i}function Lf(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let $=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-$.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,$.right-m.on.left,m.on.height)):i.push({on:$,text:p})}Xs("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=ul.measureText("x");return i.map(({on:p,text:u})=>{let $=u;for(;$&&p.left+Xs($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==u&&($=`${$.slice(0,-1).trim()}…`);let m=Sa(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function Np(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return Of(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?Lf(u,l,c):u instanceof Element?Np(u,l,c):[]);return o.style.transform="",[...jf(s,i,l),...p]}function $l(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=Np(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*Xs(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var Sa,pl,lr,dl,Bp,Sf,ul,Oa,Pp=C(()=>{"use strict";Sa=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),pl=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),lr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,dl=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Bp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>dl(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>lr(t("x"),t("y"),t("width"),t("height"))},Sf=[...Object.keys(Bp),"text"].join();ul=document.createElement("canvas").getContext("2d"),Oa=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function ml(t,e,n,s,o,r){let i=Oc(t,p=>Xs(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,ns,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function Wp({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=w.meta,l=[Jn(ot(e?.plan)),e&&Et(e)].filter(Boolean).join(". "),c=g(Ca.foot,{version:r,content:(i||"").slice(0,12)}),p=document.querySelector(n);p.classList.add("heel");let u=$l(p);p.classList.remove("heel");let $=Math.max(u.width,zf),m=ml(t,22,650,Mf,$,ns),d=ml(`${l}. ${Fn} ${o}`.trim(),13,400,Ip,$,m.below+2),f=d.below+16,[h,b,_]=[ns,f+u.height+24,0],x=[...document.querySelectorAll(s)].map($l).flatMap(R=>{h>ns&&h+R.width>ns+$&&([h,b,_]=[ns,b+_+6,0]);let W=Rp(R.shapes,h,b);return h+=R.width+20,_=Math.max(_,R.height),W}),S=ml(c,13,400,Ip,$,b+_+16),F=[...m.shapes,...d.shapes,...Rp(u.shapes,ns,f),...x,...S.shapes];return{title:`${t} ${l}. ${Fn}`,width:$+2*ns,height:S.below+ns,shapes:F}}function Ef(t){let{title:e,width:n,height:s,shapes:o}=Wp(t),r=(c,p,u,$="")=>{let m=c.appendChild(document.createElementNS(Ff,p));for(let[d,f]of Object.entries(u))f!==void 0&&f!==""&&m.setAttribute(d,String(f));return m.textContent=$,m},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":Oa,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:f,size:h,weight:b,slant:_,opacity:x}of o){let[S,F,R,W,Z,nt]=c,z=S===1&&!F&&!R&&W===1?`translate(${Z} ${nt})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:z,fill:$,...m&&m!=="none"&&{stroke:m,"stroke-width":d,"stroke-dasharray":f},opacity:x===1?void 0:x}):r(l,"text",{transform:z,...{"font-size":h,"font-weight":b,"font-style":_},fill:$},p)}dn(ra(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function Af(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=Wp(t),o=document.createElement("canvas"),r=Math.min(Tf,qp/e,qp/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:f,size:h,weight:b,slant:_="",opacity:x=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=x,i.fillStyle=$,i.font=`${_} ${b} ${h}px ${Oa}`,p!==void 0&&i.fillText(p,0,0);let S=new Path2D(u);$!=="none"&&i.fill(S),m&&m!=="none"&&d&&(i.strokeStyle=m,i.lineWidth=d,i.setLineDash((f||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(S)),i.restore()}let l=ra(`${t.name}.png`);o.toBlob(c=>c?dn(l,c,"image/png"):xt(g(Ca.too_large,{name:l})),"image/png")}var Ca,Mf,Ip,ns,zf,Tf,qp,Rp,Ff,Ge,Ms=C(()=>{"use strict";Ce();q();B();A();$t();ue();Pp();Ca=k.shared.export,[Mf,Ip]=["#16212B","#46525D"],[ns,zf,Tf,qp]=[28,720,2,12e3],Rp=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));Ff="http://www.w3.org/2000/svg";Ge=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Ef(t)}>${Ca.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Af(t)}>${Ca.png}</button>
  </span>
`});function Dp({rows:t,unit:e,end:n}){let s=n?Qt.right:Qt.left-Qt.box,o=n?Qt.right+Qt.box+12:Qt.left-Qt.box-12;return t.map(({state:r,count:i,y:l})=>{let c=Qt.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${Qt.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${zs(r)}
        </text>
      </g>
    `})}function Bf({band:t,unit:e}){let n=t.count*e,s=Qt.top+t.y1*e+n/2,o=Qt.top+t.y2*e+n/2,r=(Qt.left+Qt.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${Qt.left} ${s} C${r} ${s} ${r} ${o} ${Qt.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${Hp(t)}</title></path>
  `}function Nf({flow:t}){let e=Math.max(...t.bands.map(n=>n.count));return a`<div class="standlijst">
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
    <p class="zacht">${to.listed}</p>
  </div>`}function Vp({flow:t,one:e,other:n,counted:s}){if(X())return a`<${Nf} flow=${t} />`;let o=Qt.height/t.height,r=t.bands.map(Hp).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${to.title}>
      <svg viewBox=${`0 0 ${Qt.width} ${Qt.height+Qt.top+14}`} role="img"
        aria-label=${g(to.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${Qt.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Qt.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${Bf} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${Dp} rows=${t.left} unit=${o} />
        <${Dp} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${to.caption}</figcaption>
      <p class="acties"><${Ge} name="overgang" title=${`${to.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var to,Qt,zs,Hp,Up=C(()=>{"use strict";q();Ct();B();A();J();Ms();to=k.compare.flow,Qt={width:960,height:430,top:40,left:230,right:640,box:16},zs=t=>t?D(V("CellState",t)):to.fresh,Hp=({count:t,from:e,to:n})=>L(to.band,t,{from:zs(e),to:zs(n)})});function Rf(t){let e=qn[qn.length-1],n=w.plans.map(c=>qn.findLast(p=>p.plan===c)||e),[s,o]=N?n:[qn[0],e],r=qn.slice(0,-1).find(c=>c.key===t.van)||s,i=qn.slice(qn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function Wf({change:t,other:e}){let n=An(t.kind,t.other_barrier,e.plan.key),s=O("overzicht",{cel:n,stand:e.date===Ee?null:e.date},!1),o=g(Y.see_cell,{kind:lt(t.kind),step:rt(t.other_barrier)});return a`<${Gp} phrase=${t.sentence} to=${s} name=${o} />`}function Df({rows:t}){let e=([,,s,o])=>a`<${Gp} phrase=${o} to=${Ve(s)} name=${` ${v(s)}`} />`,n={of:([s])=>s,titles:Object.entries(Object.fromEntries(t.map(([s,o])=>[s,o])))};return a`
    <${at} title=${g(Y.stated,{count:t.length})}>
      <p class="zacht">${Y.stated_note}</p>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${zo("uitspraken",t,n).map(s=>a`
          ${s.folds?a`<${Ks} part=${s} level=${3} count=${s.rows.length} />`:a`<h3>${s.title}</h3>`}
          <${Wt} look=${Gs(s)} items=${s.rows.map(e)} />
        `)}
    <//>
  `}function Hf({found:t,one:e,other:n,mode:s,counted:o}){let r={of:f=>f.other_barrier||f.barrier||"",titles:[...cn,["",k.shared.all_steps]]},i={of:({whose:f})=>f,titles:Object.entries(Y.whose).map(([f,h])=>[f,g(h,{one:e.plan.title,other:n.plan.title})])},l=f=>f.map(h=>v(ge(h)||h)).join(", "),c=f=>M([f.barrier,f.other_barrier].map(rt)).join(" / "),p=f=>D(lt(f.kind))+(s==="plans"?` (${c(f)})`:""),u=[{key:"stap",label:Y.columns.step,text:c},{key:"soort",label:Y.columns.kind,text:f=>D(lt(f.kind))},{key:"een",label:e.label,text:f=>D(f.states[0])},{key:"ander",label:n.label,text:f=>D(f.states[1])},{key:"weg",label:Y.left[s],sort:!1,text:f=>l(f.left)},{key:"erbij",label:Y.joined[s],sort:!1,text:f=>l(f.joined)}],$=f=>a`<${Wf} change=${f} other=${n} />`,m=()=>wn(u,t.changes,()=>Se(null,"",o)),d=a`
    <details>
      <summary>${Y.as_table}</summary>
      <${ht} id="vakken" caption=${Y.table} rows=${t.changes} columns=${u} />
      <div class="acties"><${pe} name="vergelijk-vakken.csv" rows=${m} /></div>
    </details>
  `;return a`
    ${!t.changes.length&&a`<p>${k.shared.none}</p>`}
    ${zo("verschillen",t.changes,s==="plans"?i:r).map(f=>a`
        ${f.folds&&a`<${Ks} part=${f} level=${3} count=${L(Y.differ,f.rows.length)}
            names=${f.rows.map(p)} />`}
        <${Wt} look=${Gs(f)} items=${f.rows.map($)} />
      `)}
    ${t.notes.map(f=>a`<p class="zacht">${f}</p>`)}
    ${t.changes.length>0&&d}
  `}function Vf({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>zs(p)},...e.right.map(({state:p})=>({key:p,label:zs(p),sort:!1,text:u=>String(e.bands.find($=>$.from===u.state&&$.to===p)?.count||Y.nothing)}))],c=g(Y.counts_table,{before:n.label,after:s.label});return a`
    <${at} title=${Y.counted}>
      <p class="zacht">${g(Y.counts,{both:i,fresh:t.fresh.length})}</p>
      <${Vp} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${L(Y.heads,r.length,{names:oe(r.map(Xt))})}</p>`}
      <details>
        <summary>${Y.flow.table}</summary>
        <${ht} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    <//>
  `}function Kf(t,e,n){let{actions:s}=t;return{notes:e?[]:t.notes,statements:t.statements.filter(([,,o])=>n(o)),changes:e?t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)):t.changes,actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function Gf({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":ve(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${Y.not_yet}</span>`:a`<${Mt} id=${m} date=${e.date} />`,p=[Jt("actie",Y.action,m=>m),{key:"wat",label:Y.what,text:ie},{key:"plan",label:e.label,text:l,cell:c},Nn("nu",n.label,m=>m,n.date)],u=()=>wn(p,r,()=>Se(null,e.plan.key,o)),$=()=>I({alles:s?"nee":"ja"});return a`
    <section>
      <h2>${g(s?Y.all:Y.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${$}>${Y.show_all}</button>
        <${pe} name="vergelijk.csv" rows=${u} />
      </div>
      <${ht} id="vergelijk" caption=${Y.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function Jp({route:t}){if(qn.length<2)return a`<${st} text=${Y.title} /><p>${Y.alone}</p>`;let{one:e,other:n,after:s}=Rf(t.query),o=H(t.query),r=Ji(o),i=qf(e,n,o),l=rn.some(_=>_.notation===t.query.stap)?t.query.stap:"",c=i.actions&&Mn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",p=Uf(l,c),u=Kf(i,l,p),{actions:$}=u,m=l&&c?null:$?.flows[l||c],d=(t.query.alles||c&&"ja")==="ja",f=fs.filter(_=>re(_,e.plan.key)&&w.works[_]?.container&&p(_)),h=$?"dates":"plans",b=g(Y.intro[h],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${st} text=${Y.heading[h]} title=${Y.title}><p class="uitleg">${b} ${Fn}</p><//>
    <${un}>
      <${Yi} />
      <div class="velden">
        ${qn.length>2&&a`
            <${Rt} label=${Y.first} name="van" chosen=${e.key} options=${Kp(qn.slice(0,-1))} />
            <${Rt} label=${Y.second} name="met" chosen=${n.key} options=${Kp(s)} />
          `}
        <${Rt} label=${Y.columns.step} name="stap" options=${cn} />
        ${$&&a`<${Rt} label=${Pf} name="hoofdstuk" options=${If} />`}
      </div>
    <//>
    ${$&&m&&a`<${Vf} ...${{actions:$,flow:m,one:e,other:n,counted:r,heads:f}} />`}
    ${$&&a`<${Df} rows=${u.statements} />`}
    ${!c&&a`
        <${at} title=${g(Y.cells,{count:u.changes.length})}>
          <${Hf} ...${{found:u,one:e,other:n,mode:h,counted:r}} />
        <//>
      `}
    ${$&&a`<${Gf} ...${{actions:$,one:e,other:n,counted:r,all:d}} />`}
    <${$e} text=${L(Y.shown,u.changes.length)} />
  `}var Y,Pf,If,qn,Kp,qf,Gp,Uf,Qp=C(()=>{"use strict";q();K();Ct();B();Tt();A();yn();J();$t();Ft();Ue();ue();Js();ft();Up();qe();xn();Y=k.compare,Pf=k.measures.fields.chapter,If=Mn.map(t=>[t,v(t)]),qn=w.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:N?g(Y.side,{plan:t.title,label:n}):D(n)}))),Kp=t=>t.map(e=>[e.key,e.label]),qf=(t,e,{stated:n,strict:s})=>w.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`];Gp=({phrase:t,to:e,name:n})=>a`
  ${t}${" "}<a href=${e}>${Y.see}<span class="sr">${n}</span></a>
`;Uf=(t,e)=>n=>(!t||zn(n).includes(t))&&(!e||w.works[n]?.chapters?.includes(e))});function Qf({row:t,cell:e,change:n,step:s,plan:o}){let r=ka(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=An(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Vs(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>I({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:rt(s)})}${r}</span>
        <${Yp} cell=${e} />
      </button>
    </td>
  `}function Zp({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?we.undecided:we.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function Zf({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(we.caption,{scenario:Et(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${we.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${Yf} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&St(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${T} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${Qf} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${Zp} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function nh({plan:t,scenario:e,reach:n}){let s=Ie("partner",e,t),o=Lo("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Yn} plan=${t} /><p>${we.nothing_yet}</p>`:n.partners?a`
    ${N&&a`<h2>${t.title}</h2>`}
    <${Yn} plan=${t} />
    <p>${Ln(e,t).phrase.reach}
      ${" "}<a href=${O("methode",{getal:"organisaties-in-de-tekst"})}>${we.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${Zf} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${Ge} name=${`dekking-${t.key}`} title=${we.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${th} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${we.alike.title}</h2><p>${we.alike.note}</p></div>
        <ul class="zelfde">
          ${n.alike.map(r=>a`<li key=${r.steps}><strong>${r.steps}</strong> ${r.names}</li>`)}
        </ul>
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${eh} reach=${n} plan=${t} />
    </div>
  `:a`<p>${we.nothing}</p>`}function Xp({route:t}){let e=H(t.query),{reach:n}=U(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${st} text=${we.heading} title=${we.title} />
      <p class="zacht">${Et(e)}</p>
      <${Ws} />
    </div>
    ${ye(e).map(o=>a`
        <${nh} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${To} address=${s} by="partner" scenario=${e} />`}
    <${$e} text=${s?"":g(we.shown,{scenario:Et(e)})} />
  `}var we,Jf,Yp,fl,Yf,Xf,th,eh,tu=C(()=>{"use strict";q();K();Ct();B();Tt();A();yn();$t();Ft();Ys();Ue();Ms();ft();we=k.coverage,Jf=5,Yp=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${ke} basis=${t.most_basis} />
    <${es} bar=${t.bar} most=${Jf} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;fl=t=>!t.acting&&!t.undecided,Yf=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${fl(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ve(t.id)}>${t.label}</a>
    <span class=${fl(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;Xf=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${St(t.id)?"verzamel":""}><${T} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${O("dekking",{...j.route.query,cel:An(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Pe(e).word}${n&&`, ${ba(n,o)}`}</span>
      <${Yp} cell=${e} />
    </a>
  </li>
`,th=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${Xf} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${N?"h3":"h2"} class="stapkop">
            <span class=${fl(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(we.step,{step:rt(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<${Zp} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,eh=({reach:t,plan:e})=>a`
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
    <${ll} />
    <p><a href=${O("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function su(t,e){let{columns:n=[]}=U(t).reach.find(c=>c.plan===e.key)||{},s=Ie("kind",t,e),o=Ie("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap(($,m)=>u[m]?[m]:[]),basis:$=>u[$]?.most_basis||""})).sort((c,p)=>eu(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>G(i(c),i(p)));return{stops:r,several:l}}var eu,nu,hl,ja=C(()=>{"use strict";B();Tt();A();_e();yn();J();Ft();eu=(t,e)=>Number(St(t))-Number(St(e))||G(v(t),v(e)),nu=({date:t,plan:e})=>Vn("InformationFlow").filter(n=>Is(n,t)&&re(n,e)).map(n=>{let s=Kt(n,"between"),o=r=>[...Kt(n,r),...s].sort(eu);return{id:n,state:y(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>G(y(n.id,"content"),y(s.id,"content"))),hl=(t,e,n)=>Object.keys(w.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function ah(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(R=>o.get(R)).filter(R=>R!==void 0),[u,$]=p.sort((R,W)=>R.left-W.left);if(!u||!$)return{d:"",x:0,y:0};let[m,d]=[u.right-n.left,(u.top+u.bottom)/2-n.top],[f,h]=[$.left-n.left,($.top+$.bottom)/2-n.top],b=(m+f)/2,_=`M${m} ${d}C${b} ${d} ${b} ${h} ${f} ${h}`,x=rh.map(R=>{let[W,Z,nt,z]=[(1-R)**3,3*R*(1-R)**2,3*R*R*(1-R),R**3];return{d:_,x:W*m+(Z+nt)*b+z*f,y:(W+Z)*d+(nt+z)*h}}),F=x.find(R=>r.every(W=>Math.max(Math.abs(W.x-R.x),Math.abs(W.y-R.y))>oh))||x[0];return c!==void 0&&r.push(F),F})}function ih(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function Ao({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=Pt(),[c,p]=P([]);Qe(()=>{let h=()=>p(ah(l.current,n));h();let b=new ResizeObserver(h);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),$=u.some(h=>h.id===s)?s:u[0]?.id,m=new Set(n.flatMap(({from:h,to:b})=>h===s||b===s?[h,b]:[])),d=({from:h,to:b})=>h===s||b===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${h=>{let b=h.target.dataset.vak;if(!b||h.ctrlKey||h.metaKey||h.altKey)return;if(!sh.includes(h.key))return i(h.key,b);let _=ih(h.key,b,e,n);h.preventDefault(),_&&l.current.querySelector(`[data-vak="${CSS.escape(_)}"]`).focus()}}>
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
  `}var sh,oh,rh,La=C(()=>{"use strict";q();sh=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],oh=28,rh=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function Bo({label:t,id:e,thing:n,pick:s,among:o=ms}){let[r,i]=P(!1),l=()=>de([...Ze.keys()].filter(h=>Gt(h)&&o(h))),c=Fe(()=>r?l():[],[r]),[p,u]=P(null),$=h=>{let b=It(h.trim()),_=F=>[v(F),Xt(F),...bt(F,"altLabel")].map(It),x=F=>Un(F)?_(F):_(F).slice(0,2),S=c.find(F=>v(F)===h)||c.find(F=>x(F).includes(b));return S?[S]:c.filter(F=>b&&_(F).some(R=>R.includes(b)))};se(()=>u(null),[n]);let{route:m}=j,d=h=>{if(j.route!==m)return;let[b,..._]=$(h.target.value);u(b&&!_.length?null:h.target.value),b&&!_.length&&s(b)},f=p?$(p).slice(0,3).map(v).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(ms(n)?v(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(h=>a`<option value=${v(h)}></option>`)}</datalist>
      ${p&&a`<small role="status">${f?g(ou.meant,{names:f}):ou.unknown_thing}</small>`}
    </label>
  `}var ou,Ma=C(()=>{"use strict";q();K();B();A();J();Pn();ou=k.explore});function lh(t){let e=iu(bo(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status">
      <strong>${yt.none}</strong>${e.length>0&&` ${g(yt.only,{names:au(e)})}`}
    </p>
  `}function ch({from:t,to:e,scenario:n}){let s=Vc([t,e],n).map(r=>r.label),o=Uc([t,e],n);return a`
    ${s.length>0&&a`<p>${g(yt.shared,{steps:oe(s)})}</p>`}
    ${o.length>0&&a`<p>${yt.bodies} <${Lt} ids=${o} />.</p>`}
  `}function gl({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(c=>ae(c,"chapterLead",e)),r=s.filter(c=>(o||s).includes(c)&&re(c,n)),[i,l]=o?yt.headed:yt.heads;return r.length>0&&a`<p>${i} <${Lt} ids=${r} />. ${l}</p>`}function ph({from:t,to:e,scenario:n,collective:s}){let o=Fe(()=>Vr(t,e,n,s),[t,e,s,n]),r=o.length>Jo?g(yt.longer.first,{count:Jo}):L(yt.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,Jo).map(i=>a`<li><${Lt} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function dh({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=iu(t,e),i=Fe(()=>{let f=b=>[he(b)?"wat":"wie",r.includes(b)&&"verzamel",(b===n||b===s)&&"begin"].filter(Boolean).join(" "),h=b=>r.includes(b.from)||r.includes(b.to)?"l-punt":"l-heel";return{columns:t.layers.map(b=>b.map(_=>({id:_,text:v(_),look:f(_)}))),ties:t.lines.map((b,_)=>({from:b.from,to:b.to,number:_+1,look:h(b)}))}},[t]),l=t.layers.map(f=>he(f[0])),c=r.length?bo(n,s,o):t,p=c?.length===t.length?c.count:0,u=au(r),$=L(yt.works,l.filter(Boolean).length),m={from:v(n),to:v(s),count:t.lines.length},d=f=>I({van:null,naar:null,uit:f,kies:f});return a`
    <p role="status">${p>0&&a`<strong>${L(yt.counted,p,{works:$})}</strong> `}${yt.says}</p>
    ${u&&a`<p>${L(yt.through,t.count-p,{names:u,works:$})} ${yt.dotted}</p>`}
    ${!X()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${Ao} heads=${l.map(f=>f?yt.columns.what:yt.columns.who)} ...${i} chosen=""
              label=${g(yt.picture,m)} choose=${d} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${Ge} name=${k.explore.file} title=${`${m.from} – ${m.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${yt.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:f})=>a`<${lu} roles=${f} />`)}
    </ol>
  `}function cu({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(m=>ru(m)?m:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?Hc(n,s,e):[],p=Fe(()=>l?bo(n,s,e,o):null,[n,s,o,e.key,e.plan]),u=(m,d,f)=>a`
    <${Bo} label=${d} id=${m} thing=${f} among=${ru}
      pick=${h=>I({[m]:h})} />
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
      ${l&&a`<${gl} of=${[n,s]} scenario=${e} />`}
      ${l&&(p?a`<${dh} ...${i} found=${p} />`:a`<${lh} ...${i} />`)}
      ${c.length>0&&a`
          <h3>${yt.together}</h3>
          <ul class="wegen">${c.map(m=>a`<${lu} roles=${m} />`)}</ul>
        `}
      ${l&&a`<${ch} ...${i} />`}
      ${l&&p&&r&&a`<${ph} ...${i} collective=${o} />`}
    </section>
  `}var yt,ru,au,iu,lu,uh,pu=C(()=>{"use strict";q();K();Ct();B();A();ko();_e();J();Ft();La();Ms();ft();Ma();yt=k.explore.path,ru=t=>Gt(t)&&(Un(t)||he(t)),au=t=>oe(t.map(v)),iu=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>St(s)&&s!==e&&s!==n);lu=({roles:t})=>a`<li>${t.map(e=>a`
      <p><${T} id=${e.from} />: ${e.phrase}, <${T} id=${e.to} />${uh(e.to)}</p>
      <${Zn} of=${e.of[0]} look="zacht adres" />
    `)}<${Mt} id=${t[0].to} /></li>`,uh=t=>N&&` (${jt(t)?.title})`});function mu(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=j.route.query,i=Hr(t,e,s),l=c=>{location.hash=O("verken",c)};return{f:()=>o?l({uit:t,kies:t}):I({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&I({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&I({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||I({weg:[...za(r),t].join(","),kies:null}),p:()=>o?l({van:t}):I({van:t}),Escape:()=>I({kies:null})}}function mh({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=mu(t,e),l=Hr(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Ve(t)}>${ct.actions.page}</a>
      ${s.join()!==t&&c("f",ct.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",L(ct.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",ct.actions.fold)}
      ${(r||!s.includes(t))&&c("h",ct.actions.hide)}
      ${!n.steps.includes(t)&&c("p",ct.actions.path)}
    </p>
  `}function fu(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${ct.panel.label}><p class="zacht">${ct.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=he(n)?"from":"to",i=c=>a`
    <${T} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${Zn} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:$})=>{let m=n===c?p:c,d=y(u,"rationale");return a`
      ${m===ys?ct.no_step:a`<${T} id=${m} />`}${" "}<${ke} basis=${$} />
      ${d&&a`<span class="zacht"> ${ct.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${Zn} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${ct.panel.label}>
      <h2>${ss(n)}</h2>
      ${he(n)&&a`<p>${ve(n,t.scenario.date)}</p>`}
      ${St(n)&&a`<p class="zacht">${ct.panel.collective}</p>`}
      ${n!==ys&&a`<${mh} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?ct.panel.who:ct.panel.what}</h3>`}
      <${Wt} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?ct.panel.step:ct.panel.what}</h3>`}
      <${Wt} look="buren" items=${o.map(l)} />
    </section>
  `}function hu({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Fe(()=>{let u=d=>`wie${St(d)?" verzamel":""}`,$=d=>!o&&e.includes(d)?" begin":"",m=d=>o||e.includes(d)?0:Hr(d,t,s);return{columns:[t.who.map(d=>({id:d,text:ss(d),look:u(d)+$(d),badge:m(d)})),t.what.map(d=>({id:d,text:ss(d),look:`wat${$(d)}`,more:[du(bs(d,s.date)),a` <small>${qt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:ss(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:f,role:h})=>({from:d,to:f,look:`l-heel r-${h}`})),...t.ties.map(({work:d,step:f,basis:h})=>({from:d,to:f,look:uu(h,f)}))]}},[t]),l=u=>I({kies:u===n?null:u}),c=(u,$)=>$!==ys&&mu($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g(ct.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${Ao} heads=${ct.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${ct.intended}</li>`}
      <li class="zacht">${ct.to_step}</li>
      ${Object.entries(le).map(([u,[,$]])=>a`<li><span class=${`streep ${uu(u)}`} aria-hidden="true"></span>${$}</li>`)}
      ${Object.entries(w.codes.CellState).filter(([u])=>t.what.some($=>bs($,s.date)===u)).map(([u,{label:$}])=>a`<li>${du(u)}${D($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${ct.keys}</p>
  `}function gu({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map($=>$.to)),r=[...t.roles.map($=>({who:$.from,role:$.phrase||"",work:$.to,of:$.of})),...t.what.filter($=>!o.has($)).map($=>({who:"",role:"",work:$,of:[]}))],i=$=>t.ties.filter(m=>m.work===$).map(m=>m.step),l=$=>Kn($,n,s).length?ct.list.away:ct.list.no_partner,c=[{...Jt("wie",ct.list.who,$=>$.who),text:$=>$.who?ss($.who):l($.work),cell:({who:$,work:m})=>$?[a`<${T} id=${$} />`,a`<${Ss} id=${$} />`]:l(m)},{key:"rol",label:ct.list.role,text:$=>$.role},Jt("wat",ct.list.what,$=>$.work),{key:"stap",label:ct.list.step,text:$=>i($.work).map(ss).join(", ")},Nn("stand",ct.list.status,$=>$.work,n.date),ts(ct.list.where,$=>$.of)],p=$=>({class:e&&[$.who,$.work,...i($.work)].includes(e)?"gekozen":null}),u=`${L(ct.list.caption,r.length)}${s?"":`. ${ct.list.only}`}`;return a`<${ht} id="verkenlijst" caption=${u} rows=${r} columns=${c} about=${p} />`}var ct,za,$h,$u,ss,fh,uu,du,bu=C(()=>{"use strict";q();K();B();A();ko();J();$t();Ft();La();ft();qe();xn();ct=k.explore,za=t=>(t||"").split(",").filter(Gt),$h=t=>Mn.find(e=>y(e,"identifier")===t),$u=({uit:t,stap:e,partner:n,hoofdstuk:s})=>za(t||Ir(e)?.id||ge(n)||$h(s)),ss=t=>t===ys?ct.no_step:v(t);fh={"●":"l-heel","◐":"l-lang","○":"l-punt"},uu=(t,e)=>e===ys?"l-geen":fh[le[t]?.[0]]||"l-heel",du=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function wu({rows:t,chosen:e,state:n}){let s=Fe(()=>{let r=p=>p.length?p:[""],i=p=>M(t.flatMap(u=>r(u[p]))).sort((u,$)=>+!u-+!$).map(u=>({id:`${p} ${u}`,text:u?v(u):Re.unnamed,look:`wie${u&&!St(u)?"":" verzamel"}`})),l=t.flatMap(p=>{let u=p.between.length?"l-punt":"l-heel";return[...r(p.from).map($=>({from:`from ${$}`,to:p.id,look:u})),...r(p.to).map($=>({from:p.id,to:`to ${$}`,look:u}))]}),c=t.map(p=>({id:p.id,text:bl(p.id),look:"wat",more:hh(p)}));return{columns:[i("from"),c,i("to")],ties:l}},[t.map(r=>r.id).join()]),o=r=>I({kies:r===e?null:r});return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Ao} heads=${Re.columns} ...${s} chosen=${e} label=${g(Re.picture,{state:n})} choose=${o}
          press=${r=>r==="Escape"&&I({kies:null})} />
      </div>
      ${t.some(r=>r.between.length)&&a`<ul class="lijnen" id="stromenlegenda">
          <li><span class="streep l-punt" aria-hidden="true"></span>${Re.dotted}</li>
        </ul>`}
    </div>
  `}function yu({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${bh} row=${c} />: <${T} id=${c.id} text=${bl(c.id)} />
    ${y(c.id,"summary")&&a`<span class="zacht adres">${y(c.id,"summary")}</span>`}
    <${Zn} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${Wt} look="buren" items=${i.map(l)} />
    </section>
  `}function _u({rows:t,scenario:e,state:n}){let s=[ku("from",Re.list.from),ku("to",Re.list.to),Jt("inhoud",Re.list.what,o=>o.id,bl),{key:"staat",label:Re.list.state,text:o=>qt(o.id,"flowState")},{key:"sindsdien",label:Re.list.since,text:o=>qt(o.id,"followUp")},ts(k.explore.list.where,o=>[o.id])];return a`
    <${ht} id="stromenlijst" caption=${g(Re.caption,{state:n})} rows=${t} columns=${s} />
    <p class="acties">
      <${pe} name="informatiestromen.csv"
        rows=${()=>wn(s.slice(0,-1),t,()=>Se(e))} />
    </p>
  `}var Re,bl,hh,gh,Ta,bh,ku,xu=C(()=>{"use strict";q();K();B();A();ja();J();Ft();La();ue();ft();qe();xn();Re=k.explore.flows,bl=t=>`${y(t,"content")}${dt(t,"between")&&` (${Re.among})`}`,hh=({id:t})=>y(t,"followUp")&&a` <small>${g(Re.since,{phrase:qt(t,"followUp")})}</small>`,gh=t=>t.map(e=>v(e)).join(", ")||Re.unnamed,Ta=({ids:t})=>t.length?a`<${Lt} ids=${t} />`:a`<span class="zacht">${Re.unnamed}</span>`,bh=({row:t})=>t.between.length?a`${Re.between} <${Ta} ids=${t.from} />`:a`<${Ta} ids=${t.from} /> → <${Ta} ids=${t.to} />`;ku=(t,e)=>({key:t,label:e,text:n=>gh(n[t]),cell:n=>a`<${Ta} ids=${n[t]} />`})});function wh({text:t,children:e}){let[n,s]=P(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function yh({of:t,at:e}){if(t.length<=kh)return a`<${Fa} of=${t} at=${e} />`;let n=r=>qt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>G(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${wh} text=${`${n(r[0])} (${r.length})`}><${Fa} of=${r} at=${e} /><//>`)}
    <${Fa} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function Su({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Rn.undecided:s?Rn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${O("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function Cu({plan:t,scenario:e}){let{stops:n,several:s}=su(e,t),o=`route-${t.key}`;if(X())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((l,c)=>a`
            <section>
              <${Su} stop=${l} place=${c+1} />
              <${vu} stop=${l} plan=${t} />
              ${l.all.length>0&&a`<details><summary>${Rn.open}</summary><${Fa} of=${l.all} at=${c} /></details>`}
            </section>
          `)}
      </div>
    `;let r=n.map((l,c)=>s.findLastIndex(p=>p.at.includes(c))),i=(l,c=l+1)=>({gridColumn:`${l+1} / ${c+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((l,c)=>a`
              <div class="boven-halte" style=${i(c)}><${vu} stop=${l} plan=${t} /></div>
              <div class="halte-op-weg" style=${i(c)}><${Su} stop=${l} place=${c+1} /></div>
              <div class=${l.all.length?"onder-halte":""} style=${i(c)}>
                <${yh} of=${l.own} at=${c} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Rn.several}>
          ${s.map((l,c)=>a`
              <li>
                ${r.map((p,u)=>c<=p&&a`<i class="spoorlijn" style=${i(u)}></i>`)}
                <i class="dwarslijn" style=${i(l.at[0],l.at[l.at.length-1])}></i>
                <span style=${i(l.at[0],l.at[1])}><${Ou} one=${l} /></span>
                ${l.at.map(p=>a`<b style=${i(p)}><${ke} basis=${l.basis(p)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(le).map(([l,[,c]])=>a`<li><${ke} basis=${l} />${c}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Rn.silent}</li>
        <li><em>${Rn.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Ge} name=${o} title=${Rn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(Rn.says,{silence:k.shared.silence})}</p>
  `}var Rn,kh,Ou,Fa,vu,ju=C(()=>{"use strict";q();K();Ct();B();A();ja();yn();J();$t();Ft();Ms();ft();Rn=k.explore.route,kh=10,Ou=({one:t})=>a`
  <a class=${St(t.id)?"verzamel":null} href=${O("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,Fa=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${ke} basis=${n.basis(e)} /><${Ou} one=${n} /></li>`)}
  </ul>
`;vu=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${X()&&a`<p class="bij niemand">${Rn.silent}:</p>`}
    <ul class="stilte" aria-label=${Rn.silent}>
      ${e.map(s=>a`<li><a href=${js({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function Ts(){let t=k.missing;return a`
    <${st} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${O("overzicht")}>${t.home}</a></p>
  `}function vh({text:t}){let e=$p(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${ze.alone} ${e.map(n=>a` <a href=${xh(n)}>${n}</a>`)}</p>`}
      <p>${ze.try} ${Object.entries(ze.lists).map(([n,s])=>a` <a href=${O(n)}>${s}</a>`)}</p>
    </section>
  `}function Sh({text:t,answers:e}){let[n,s]=P(null);if(se(()=>{let l=!0;s(null);let c=window.setTimeout(()=>{et().ask("find",{text:t}).then(p=>l&&s(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:o,count:r}=n,i=l=>[", ",ze.source.about,a`<${Lt} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${g(ze.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${ze.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${g(ze.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${wl} text=${c} answers=${e} /></p>
              <p class="zacht">${xe(l)}${p.some(Gt)&&i(p.filter(Gt))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function Lu({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=Gi(e),r=e.trim()!=="",i=M(n.map(p=>p.kind)).sort(G),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);Qe(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?L(ze.found,l.length):g(ze.nothing,{text:e});return a`
    <${st} text=${ze.title} />
    <section class="filters" aria-label=${ze.label}>
      <div class="velden">
        <${Oo} label=${ze.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${Rt} label=${ze.what} name="wat" options=${Ye(i)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:ze.type}</p>
    ${s&&a`<p id="gelezen">${g(ze.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${vh} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,kl).map(p=>a`<${_h} key=${p.id} item=${p} answers=${o} />`)}
    </ol>
    ${l.length>kl&&a`<p>${g(ze.too_many,{count:l.length-kl})}</p>`}
    ${r&&Ae()&&a`<${Sh} text=${e} answers=${o} />`}
    <${$e} text=${r?c:""} />
  `}var ze,kl,wl,_h,xh,cr=C(()=>{"use strict";xo();q();K();Ct();B();A();je();tr();J();$t();Ue();ft();ze=k.search;kl=100,wl=({text:t,answers:e})=>Qr(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),_h=({item:t,answers:e})=>a`
  <li>
    <a href=${O(t.path)}><${wl} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${N&&jt(t.id)&&`, ${jt(t.id)?.title}`}</span>
    ${xs(t.id)[0]&&a` <${Mt} id=${t.id} />`}
    <p><${wl} text=${mp(t,e)} answers=${e} /></p>
  </li>
`,xh=t=>O("zoek",{q:t})});function Eu({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=j.route.query,$=t?"lijst":Mu.includes(p)?p:X()?"lijst":"beeld",m=Mu.map(d=>[d,it.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${Qn} legend=${it.show.label} name="toon" id="toon" current=${$} options=${m} />`}
      ${n} ${$!=="lijst"&&a`<${Ge} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${$!=="lijst"&&i} ${$!=="beeld"&&l}</div>
      ${($!=="lijst"||u)&&c}
    </div>
  `}function Au({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${D(V(t,i))} (${o(i)})`]);return r.push([Fs,`${D(k.shared.all)} (${n.length})`]),X()?a`<${Rt} name="staat" label=${it.filters.state} options=${r} chosen=${s} />`:a`<${Qn} legend=${it.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function Bu({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=Tu.map(ne=>n[ne]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=za(n.weg),[c,p,u,$]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:$},d=Fe(()=>Wc({...m,anyRole:!!o},e),[i]),f=[...d.who,...d.what,...d.steps],h=f.includes(m.chosen)?m.chosen:"",b=f.length>Ei,_=d.what.length>0,x={shown:d,opened:t,chosen:h,scenario:e,fixed:!!o},S=r.some(Boolean),F=S||l.length>0||e.stated||e.plan,R=it.alone[ln(t[0])]||it.alone.other,W=a`<button type="button" class="klein" onClick=${()=>I({weg:null})}>${it.again}</button>`,Z=d.undated>0&&L(it.undated,d.undated),nt={...x,title:o||t.map(ss).join(", ")},z=a`
    <${un}>
      <div class="velden">
        <${Rt} name="stap" label=${it.filters.step} options=${cn} />
        <${Rt} name="soort" label=${it.filters.kind} options=${$o} />
        <${Rt} name="vanaf" label=${it.filters.from} options=${zu} />
        <${Rt} name="tot" label=${it.filters.to} options=${zu} />
        ${S&&a`<${vs} names=${Tu} />`}
      </div>
    <//>
  `,ut=a`
    ${l.length>0&&a`<p>${L(it.hidden,l.length)} ${W}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${L(it.left,d.left)} ${Z}</p>`}
    ${b&&a`<p role="status">${g(it.too_many,{count:f.length})}</p>`}
    ${!_&&a`<${gl} of=${t.slice(0,1)} scenario=${e} /><p>${F?it.nothing:R}</p>`}
  `;return a`
    <${Eu} many=${b||!_} field=${s} filters=${z} choices=${a`<${Ws} />`} notes=${ut}
      keep=${{name:it.file,title:nt.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${hu} ...${nt} /></div>`} list=${_&&a`<${gu} ...${x} />`}
      panel=${a`<${fu} ...${x} />`} />
  `}function Ch({query:t,scenario:e}){let n=Vn("Agreement").filter(u=>Is(u,e.date)&&re(u,e.plan)),{title:s,none:o}=it.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>y(u,"agreementStatus")),i=hl("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Fs,c=n.filter((u,$)=>l===Fs||r[$]===l),p=a`<${Au} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${Bu} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Fs?s:`${s}: ${V("AgreementStatus",l)}`} />`}function jh({query:t,scenario:e}){let n=Fe(()=>nu(e),[e.date,e.plan]);if(!n.length)return a`<p>${it.starts.informatie.none}</p>`;let s=n.map($=>$.state),o=hl("FlowState",Object.keys(it.flows.first)[0],s),r=[...o,Fs].includes(t.staat)?t.staat:o[0]||Fs,i=n.filter($=>r===Fs||$.state===r),l=3*i.length>2*Ei,c=t.kies||"",p=r===Fs?k.shared.all:V("FlowState",r),u=g(it.flows.title,{state:p});return a`
    <${Eu} many=${l} field=${a`<${Au} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${it.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${wu} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${_u} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${yu} rows=${i} chosen=${c} />`} />
    <p class="zacht">${it.flows.silence}</p>
  `}function Nu({route:{path:t,query:e}}){let n=H(e),[,s=""]=t;if(s&&!Object.hasOwn(Fu,s))return a`<${Ts} />`;let o=$u(e),r=d=>{I({uit:d,kies:d,weg:null}),xt(ss(d))},i=a`<${Bo} label=${it.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=Mn.length>0&&a`<${Rt} name="hoofdstuk" label=${it.begin.chapters}
      options=${Mn.map(d=>[y(d,"identifier"),v(d)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=it.heading,sentence:u=it.sentence}=it.starts[c]||{},$=Object.entries(it.starts).map(([d,{label:f,to:h}])=>[f,O(h.path,h.query),d===c]),m=o.length?a`<${Bu} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Ws} /></div><${Oh} scenario=${n} />`;return a`
    <${st} text=${it.heading} title=${c?`${it.heading}: ${p}`:it.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${or} label=${it.starts_label} tabs=${$} />
    ${s?a`<${Fu[s]} key=${s} query=${e} scenario=${n} />`:e.van?a`<${cu} query=${e} scenario=${n} />`:m}
  `}var it,Mu,Fs,zu,Tu,Oh,Fu,Pu=C(()=>{"use strict";Ce();q();K();Ct();B();Tt();A();ko();ja();_e();J();pu();Ue();bu();aa();xu();Ms();ju();Ma();cr();it=k.explore,Mu=["beeld","beide","lijst"],Fs="alle",zu=Ye(M(Object.values(w.works).flatMap(t=>t.years||[])).sort()),Tu=["stap","soort","vanaf","tot"],Oh=({scenario:t})=>a`
  ${ye(t).map(e=>a`
      ${N&&a`<p><strong>${e.title}</strong></p>`}
      <${Cu} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${it.begin.network}</p>
`;Fu={informatie:jh,afspraken:Ch}});function Ea(t,e){let n=os();for(let{mark:s}of t)e?n.add(s):n.delete(s);return I({merk:[...n].join(yl),...!n.size&&{alleen:null}},!0),n.size}var yl,os,Iu,_l,xl=C(()=>{"use strict";K();yl=".",os=()=>new Set((j.route.query.merk||"").split(yl).filter(Boolean)),Iu=()=>[...os()].join(yl),_l=()=>!!j.route.query.alleen&&os().size>0});var vl,Lh,Aa,No,eo,pr=C(()=>{"use strict";q();A();vl=k.shared.outcomes,Lh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Aa=({outcome:t})=>a`<g class=${`teken teken-${vl[t].sign}`}>${Lh[vl[t].sign]}</g>`,No=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Aa} outcome=${t} />
  </svg>
`,eo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${No} outcome=${t} /> ${vl[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function Sl({gaps:t,what:e}){let n=os(),s=t.filter(i=>n.has(i.mark)).length,o=i=>xt(L(We.bar.changed,Ea(t,i.target.checked))),r=t.length>1?g(We.mark_all,{count:t.length,what:e}):g(We.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function zh({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(m=>m.heavy).length,p=[...co(e.map(m=>o==="topic"?Xn(m.query):m.subject_label))].map(([m,d])=>d>1?g(We.repeated,{title:m,count:d}):m),u=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${L(We.questions,e.length).replace(/^\d+ /,"")}`}
        ${l>0&&a`<span class="bij">${g(We.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${p.slice(0,6).join(" · ")}${p.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${L(We.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${g(We.about_source,{count:s})}</span>`}
    </span>
  `,$=()=>[e.map(m=>a`<${Mh} key=${m.mark} gap=${m} scenario=${r} />`),n.length>0&&a`<p><a href=${O("aandachtspunten",{tekst:t})}>${We.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${Sl} gaps=${M([...e,...n])} what=${t} />
      <${el} summary=${u} inside=${$} open=${i} />
    </div>
  `}function Wu({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=M(t.map(c=>c.query)).map(c=>({id:c,title:Xn(c)}));return(s==="topic"?w.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:$})=>a`
        <${zh} key=${c} title=${p} gaps=${u} terms=${$} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function Th({row:t,of:e}){let n=ge(j.route.query.partner),s=M(Q(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>qu+1?o.slice(0,qu):o,i=o.length-r.length,l=r.length===1&&s.join()===We.deadline.how[t.how];return a`
    <${Lt} ids=${r} />
    ${i>0&&g(We.deadline.others.more,{names:"",count:i})}
    <span class="bij">${We.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${v(n)}: ${s.join(", ")}</span>`}
  `}function Fh({gap:t,found:e,scenario:n}){let s=e.deadline,o=We.deadline.columns,r=Xt(e.subject),i=v(e.subject);return a`
    <tr role="row" class=${Ru(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Sl} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${T} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${$a} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${nl} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${eo} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${Th} row=${s} of=${e.subject} /></td>
    </tr>
  `}function Ba({works:t,partner:e}){let n=ge(e),[s,o]=[ae(n,"chapterLead"),Q(n,"who").map(c=>c.to)],r=c=>w.works[c]?.chapters?.some(p=>s.includes(p)),i=t.filter(c=>!o.includes(c)&&r(c));if(!i.length)return null;let l=L(We.deadline.heads_only,i.length,{partner:v(n)});return a`<p>${l} <${Lt} ids=${M(i)} name=${Xt} />.</p>`}function Du({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=We.deadline,p=X()?Ah:Eh,u=n||t.length<=p+1?t:t.slice(0,p),$=ks(t.map(({found:m})=>m.deadline));return a`
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
          ${u.map(m=>a`<${Fh} ...${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>I({termijnen:"alle"},!0)}>
            ${L(c,t.length-u.length)}
          </button>
        `}
    </section>
  `}var We,Ru,Mh,qu,Eh,Ah,Ol=C(()=>{"use strict";Ce();q();K();Ct();B();A();_e();xl();J();Ft();Mo();ft();pr();We=k.gaps;Ru=t=>os().has(t.mark)?"gemarkeerd":"",Mh=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Ru(t)}`} data-vraag=${t.mark}>
    <${Sl} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${sl} gap=${t} />
      <${$a} gap=${t} scenario=${e} />
    </div>
  </article>
`;qu=2;[Eh,Ah]=[8,5]});async function dr(t,e){let n=await et().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await et().ask("page",{options:[],comparisons:!1});return et().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}async function Nh(){await et().ask("shipped"),et().show()}function Na({files:t,children:e=null}){let[n,s]=P("");async function o(r,i){window.addEventListener("beforeunload",Hu),await Hn(s,te.saving,async()=>{let{name:l,data:c}=await et().ask(r,i);dn(l,c,ur[l.split(".").pop()])}),window.removeEventListener("beforeunload",Hu)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Ku(){let t=Pt(),[e,n]=P("");async function s(){let[o]=t.current.files;if(!o)return xt(te.first_source);Hn(n,te.busy,async()=>(await et().ask("source",{data:await Ar(o)})).message)}return a`
    <${at} title=${te.source}>
      <p class="zacht">${te.source_intro}</p>
      <div class="velden">
        <label class="veld"><span>${te.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${te.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function Pa({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Ph(i);return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${Na} files=${[{id:"bewaar-fouten",label:te.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${Vu} title=${te.faults} lines=${n} count=${s} />
    <${Vu} title=${te.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${te.read}</summary><${Wt} items=${c} /></details>`}
  `}function Gu(t){if(!t.length)throw new Error(te.first);if(t.length>1)throw new Error(g(te.one_only,{count:t.length}));if(t[0].size>Oi)throw new Error(g(te.too_large,{name:t[0].name,most:Oi/2**20}));return t[0]}var te,Bh,ur,Hu,Uu,Vu,Ph,$r=C(()=>{"use strict";Ce();q();B();A();je();J();ue();xn();te=k.check,Bh="plan",ur={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Hu=t=>t.preventDefault();Uu=()=>a`
  <${at} title=${te.save}>
    <p class="zacht">${te.save_intro}</p>
    <${Na}
      files=${Object.entries(te.save_as).filter(([t])=>!(N&&t===Bh)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${et().own&&a`<button type="button" id="terug" onClick=${Nh}>${te.back}</button>`}
    <//>
  <//>
`;Vu=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(te.list,{title:t,count:n})}</h2><${Wt} items=${e} />`,Ph=(t={})=>Object.entries(t).map(([e,n])=>g(te.counted,{count:n,what:Pr(e).toLowerCase()})).sort(G)});function Ih({scenario:t,report:e}){let n=s=>Hn(e,De.busy,async()=>{let o={options:ds(t),marks:Iu(),kind:s};dn(`${De.file}.${s}`,(await et().ask("marked",o)).data,ur[s])});return Object.entries(De.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function qh({gaps:t,scenario:e}){let[n,s]=P(""),o=os();if(!o.size)return null;let r=ua(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=_l(),c=Ae()?De.address:De.elsewhere_office,p=[...o].map(m=>({mark:m})),u=()=>{Ea(p,!1),xt(De.cleared)},$=()=>{I({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${De.label}>
      <p><strong>${L(De.count,o.size)}</strong>${i>0&&L(De.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>I({alleen:l?null:"gemarkeerd"})}>${l?De.every:De.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${De.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${$}>${De.print}</button>
      <${pe} name=${`${De.file}.csv`} rows=${()=>Yu(r,e)} label=${De.csv} id="merk-csv" />
      ${Ae()&&a`<${Ih} scenario=${e} report=${s} />`}
    </section>
  `}function Rh({all:t}){let e=(r,i)=>M(r).map(l=>[l,i(l)]),n=t.flatMap(Bn).flatMap(r=>r.partners),s=Object.entries(w.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",_t.fields.partner,e(n,Qu).sort((r,i)=>G(r[1],i[1]))],["stap",_t.fields.step,[...cn,...Ju("stap",rt)]],["vraag",_t.fields.query,e(t.map(r=>r.query).sort(G),Xn)],["gewicht",_t.fields.weight,[...s,...Ju("gewicht",r=>V("Severity",r))]],["soort",_t.fields.kind,$o]];return a`
    <${un}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${Rt} ...${{name:r,label:i,options:l}} />`)}
        <${Oo} label=${_t.fields.text} name="tekst" />
        <${vs} names=${Cl} />
      </div>
    <//>
  `}function Wh({points:t,low:e,source:n,query:s}){let o=M(t.map(l=>l.topic)).length,r={points:g(_t.part_counts.points,{questions:Ia(t),topics:L(_t.topics_count,o)}),source:g(_t.part_counts.source,{questions:Ia(e)})},i=(l,c,p)=>a`
    <a href=${O("aandachtspunten",{...s,deel:c})} aria-current=${p?"true":null} id=${`deel-${c}`}>
      <strong>${_t.parts[l]}</strong> ${r[l]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${_t.parts_label}>
      ${i("points","overleg",!n)}${i("source",Zu,n)}
    </nav>
  `}function Dh({scenario:t}){let{vraag:e,partner:n}=j.route.query,s=e&&n?da(U(t).gaps,{...j.route.query,partner:""}):[];if(!s.length||s.some(({partners:p})=>p.length))return a`<p>${_t.none}</p>`;let{step:o,other:r,clear:i}=_t.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>I({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:p})=>p)?o:r} ${c}</p>`}function Hh({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap($=>Bn($).map(m=>({gap:$,found:m}))).filter(({found:$})=>$.deadline).sort(($,m)=>G($.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter($=>!$.deadline),c=qa[n],p=Object.entries(qa).map(([$,m])=>[$,_t.fold[m]]),u=()=>I({vouw:o?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${Du} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${_t.heading[c]}</h2>
            <p>${_t.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${u}>${o?_t.refold:_t.unfold}</button>
            </p>
          </header>
          <${Qn} legend=${_t.fold_by} name="per" options=${p} current=${n} id="per" />
          <${Wu} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}}
            terms=${M(i.map(({gap:$})=>$))} />
        </section>
      `}
    ${!t.length&&a`<${Dh} scenario=${s} />`}
  `}function Xu({route:t}){let e=H(t.query),n=t.query,s=U(e).gaps,o=_l(),r=o?ua(s).filter(b=>os().has(b.mark)):da(s,n),i=r.filter(b=>!b.source),l=r.filter(b=>b.source),c=n.deel?n.deel===Zu:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,$=o||Cl.some(b=>n[b]),m=n.vouw?n.vouw==="uit":$&&u.length<=Vh,d=n.per in qa?n.per:Object.keys(qa)[Number(c&&!p)],f=()=>da(s,{...n,partner:""}).flatMap(Bn).filter(b=>b.deadline),h=Object.fromEntries(Cl.filter(b=>n[b]).map(b=>[b,n[b]]));return a`
    <${st} text=${o?_t.bar.label:_t.title}>
      <p class="uitleg">${g(_t.intro,{report:Gn(ot(e.plan))})} ${Fn}</p>
    <//>
    ${ye(e).map(b=>a`<${Yn} key=${b.key} plan=${b} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${o?_t.only_title:Xn(n.vraag)}</strong></p>`:a`<${Wh} points=${i} low=${l} source=${c} query=${h} />`}
      <${ta} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${Rh} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${_t.source_intro}</p>`}
        <p class="zacht" id="weegt">${_t.weights}</p>
        <${Ba} works=${n.partner?f().map(b=>b.subject):[]} partner=${n.partner||""} />
        <${Hh} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${m} all=${$||!!n.termijnen} />
        <p class="acties"><${pe} name="aandachtspunten.csv" rows=${()=>Yu(u,e)} /></p>
        <${jo} />
      </div>
    </div>
    <${qh} gaps=${s} scenario=${e} />
    <${$e} text=${g(_t.shown,{points:Ia(i),low:Ia(l)})} />
  `}var _t,De,Qu,Yu,Ju,Cl,Zu,Ia,qa,Vh,td=C(()=>{"use strict";Ce();q();K();Ct();B();Tt();A();je();xl();J();$t();Ue();ue();Ol();Mo();$r();_t=k.gaps,De=k.gaps.bar,Qu=t=>v(ge(t)||t),Yu=(t,e)=>[[..._t.csv,...Hs],...t.map(n=>[n.number,V("Severity",n.severity),Xn(n.query),n.sentence,w.queries[n.query]?.why||"",n.steps.map(rt).join(", "),n.kinds.map(lt).join(", "),n.partners.map(Qu).join(", "),n.subject_label,Us(n).map(xe).join("; "),...Se(e,n.plan)])];Ju=(t,e)=>{let n=j.route.query[t]||"";return n.includes(",")?[[n,oe(n.split(",").map(e))]]:[]},Cl=["tekst","stap","soort","partner","vraag","gewicht"];Zu="bron",Ia=t=>L(_t.questions,t.length);qa={onderwerp:"topic",soort:"query"};Vh=25});function Kh({id:t,scenario:e}){let n=fn.cell_columns,s=U(e).matrix.kind.filter(c=>Mi(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>D(lt(c.column)),r=c=>a`<a href=${js(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:$}=Pe(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...En(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Pe(c).word,cell:i},nd(n.how,c=>c.most_basis)];return a`
    <${at} title=${fn.cells}>
      <p class="zacht">${Et(e)}</p>
      <${ht} id="vakken" caption=${fn.cells_caption} rows=${s} columns=${l} />
    <//>
  `}function Gh({links:t,scenario:e,undecided:n}){let s=fn.columns,o=c=>dt(c,"initiative"),{links:r}=U(e),i=So(ot(e.plan),k.shared.nothing_step),l=[...En(c=>jt(c)?.key),Jt("actie",s.action,o),{key:"soort",label:s.kind,text:c=>bt(c,"interventionKind").map(lt).join(", ")},{key:"wie",label:s.who,sort:!1,text:c=>Ko(o(c)).map(v).join(", "),cell:c=>a`<${Lt} ids=${Ko(o(c))} />`},Nn("stand",s.stand,o,e.date),nd(s.how,c=>r[c][0],c=>`; ${V("Strength",r[c][1])}`)];return a`
    <${at} title=${g(fn.work,{count:M(t.map(o)).length})}>
      ${t.length?a`<${ht} id="wiewat" caption=${fn.work_caption} rows=${t} sort="actie" columns=${l} />`:a`<p>${n?k.overview.undecided:i}</p>`}
    <//>
  `}function Jh({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${T} id=${n} />`,g(me(jt(n)).thing.step.helper,{awareness:qt(n,"awareness")||fn.unaware})]);return a`<${at} title=${fn.helpers}><${Wt} items=${e} /><//>`}function sd({id:t}){let e=H(j.route.query),n=Kt(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>ae(c,"barrier")).filter(c=>Xe(c,l)),r=U(e).links,i=s.flatMap(l=>Q(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&re(l,e.plan));return a`
    <${Uh} id=${t} narrow=${n} />
    <${Kh} id=${t} scenario=${e} />
    <${Gh} links=${i} scenario=${e} undecided=${Mc(e).has(t)} />
    <${_a} title=${fn.requested} ids=${o("Recommendation").filter(l=>re(l,e.plan))} />
    <${Jh} ids=${o("Facilitator")} />
  `}var fn,no,Ra,ed,nd,Uh,Wa=C(()=>{"use strict";q();K();B();Tt();A();_e();yn();J();$t();Ft();ue();ft();qe();xn();fn=k.thing.step,no=t=>rn.filter(e=>t.includes(e.notation)).map(e=>e.label),Ra=t=>w.works[t]?.across?k.shared.all_steps:no(zn(t)).join(", "),ed=t=>le[t]?.[1]||"",nd=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>ed(e(s)),cell:s=>e(s)&&[a`<${ke} basis=${e(s)} />`,` ${ed(e(s))}${n(s)}`]}),Uh=({id:t,narrow:e})=>a`
  <${at} title=${fn.what}>
    <${Me} text=${y(t,"step")} />
    <${Me} text=${y(t,"definition")} />
    <${Me} text=${y(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${fn.narrower}<${Lt} ids=${e} />.</p>`}
    ${dt(t,"broader")&&a`<p>${fn.broader}<${T} id=${dt(t,"broader")} />.</p>`}
  <//>
`});function Ha({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:$=[]}){let m=k[e];return function({route:{query:f}}){let h=H(f),{plan:b,strict:_}=h,x=o.map(([,nt,z])=>z.find(([ut])=>ut===f[nt])?.[1]),S=p&&_&&k.shared.choices.strict_phrase,F=[...x,f.tekst,S].filter(Boolean).join(" · ")||k.shared.all,R=n(h).filter(nt=>!f.tekst||_o(r(nt),f.tekst)).filter(nt=>o.every(([,z,,ut])=>!f[z]||ut(nt,f[z]))),W=L(m.count,R.length),Z=()=>wn([...s,...$],Fr(R,s,al("sorteer",i)),nt=>Se(u?h:null,jt(nt.id)?.key||nt.plan||b,F));return a`
      <${st} text=${m.title}><p class="uitleg">${m.intro}</p><//>
      <${un}>
        <${Ds} />
        ${u&&a`<${er} />`}
        <div class="velden">
          <${Oo} name="tekst" />
          ${o.map(([nt,z,ut])=>a`<${Rt} ...${{label:nt,name:z,options:ut}} />`)}
          <${vs} names=${["tekst","vouw",...o.map(([,nt])=>nt)]} />
        </div>
      <//>
      ${p&&a`<${Co} />`}
      <p class="telling">${W}<${pe} name=${`${Tr(m.title)}.csv`} rows=${Z} /></p>
      <${ht} id=${t} caption=${g(m.caption,{count:W})} rows=${R} columns=${s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:m.count}} />
      <${$e} text=${W} />
    `}}var Wn,Dt,vn,jl,ld,mr,Da,cd,Qh,so,Yh,Zh,pd,ud,Xh,od,dd,tg,eg,rd,ng,$d,md,fd,rs,fr,sg,og,ad,id,hd,gd=C(()=>{"use strict";xo();q();K();Ct();B();Tt();A();_e();J();$t();Ft();Ue();ue();ft();qe();Wa();Wn=k.partners,Dt=k.measures,vn=k.lookup;jl=t=>[v(t),...["altLabel","promise","summary","place"].flatMap(e=>bt(t,e))].join(" "),ld=Ha({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>w.partners[N?t:""],textOf:({id:t})=>jl(t),fields:[[Wn.fields.step,"stap",cn,({steps:t},e)=>t.includes(e)],[Wn.fields.kind,"soort",Vo("OrganisationKind"),({id:t},e)=>y(t,"organisationKind")===e],[Wn.fields.role,"rol",Object.entries(Wn.roles),({roles:t},e)=>t.includes(e)]],columns:[{...Jt("naam",Wn.columns.name,({id:t})=>t),cell:t=>[a`<${T} id=${t.id} />`,a`<${Ss} id=${t.id} />`]},{key:"soort",label:Wn.columns.kind,text:t=>qt(t.id,"organisationKind")},{key:"stappen",label:Wn.columns.steps,text:t=>no(t.steps).join(", ")},{key:"handelt",label:Wn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Wn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Wn.columns.wish,text:t=>t.wish}]}),mr=t=>w.called[t]?.short||"",Da=t=>y(t,"prefLabel"),cd="exploitationForm",Qh=fs.map(t=>({id:t,...w.works[t],text:[jl(t),qt(t,cd),...Q(t,"who").map(e=>jl(e.from))].join(" ")})).sort((t,e)=>G(mr(t.id)||"~",mr(e.id)||"~")||G(Da(t.id),Da(e.id))),so=N?"":Dn[0].date,Yh={key:"plan",label:D(us(so)),text:({id:t})=>kn(t,so)?ve(t,so):"",cell:({id:t})=>kn(t,so)&&a`<${Mt} id=${t} date=${so} />`},Zh=t=>{let{outcome:e="",stand:n=""}=be(t),s=k.shared.outcomes[e]?.phrase||n;return[y(t,"deadlineLabel"),`“${y(t,"deadlineText")}”`,s].filter(Boolean).join(", ")},pd="alle",ud=({id:t},e)=>Xe(t,e),Xh=({id:t,across:e},n)=>n===pd?e:zn(t).includes(n),od=Mn.map(t=>[t,v(t)]),dd=Ha({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Qh.filter(e=>re(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>Da(t),more:[{key:"hoofdstuk",label:Dt.fields.chapter,text:({chapters:t=[]})=>t.map(v).join("; ")},{key:"beloofd",label:Dt.columns.promise,text:({id:t})=>y(t,"promise")},{key:"gemeld",label:Dt.columns.reported,text:({id:t})=>y(t,"summary")},{key:"termijnen",label:Dt.columns.terms,text:({id:t})=>hs(t).map(Zh).join("; ")}],groups:{of:({chapters:t=[""]})=>t.find(e=>e===j.route.query.hoofdstuk)??t[0],titles:[...od,["",Dt.no_chapter]]},fields:[[Dt.fields.what,"wat",Object.entries(Dt.types),ud],[Dt.fields.chapter,"hoofdstuk",od,({chapters:t},e)=>t?.includes(e)],[Dt.fields.step,"stap",[...cn,[pd,Dt.across]],Xh],[Dt.fields.kind,"soort",$o,({id:t},e)=>mo(t).includes(e)],[Dt.fields.status,"staat",Vo("Status"),({id:t},e)=>kn(t)===e],[Dt.fields.form,"vorm",Vo("ExploitationForm"),({id:t},e)=>bt(t,cd).includes(e)]],columns:[{key:"nr",label:Dt.columns.number,text:({id:t})=>mr(t),cell:({id:t})=>mr(t)?a`<a href=${Ve(t)}>${mr(t)}</a>`:a`<span class="zacht">${Dt.no_number}</span>`},Jt("naam",Dt.columns.name,({id:t})=>t,Da),...En(({id:t})=>jt(t)?.key),{key:"wat",label:Dt.columns.what,text:({id:t})=>ie(t)},...so&&so!==Ee?[Yh]:[],Nn("nu",N?Dt.columns.stand:D(us(Ee)),({id:t})=>t),{key:"termijn",label:Dt.columns.deadline,text:({due:t=""})=>t,cell:({id:t,due:e=""})=>[tt(e),y(t,"finalDueBy")<e&&a`<p class="zacht">${g(Dt.earlier,{day:tt(y(t,"finalDueBy"))})}</p>`]},{key:"stap",label:Dt.columns.step,text:({id:t})=>Ra(t)},{key:"wie",label:Dt.columns.lead,sort:!1,text:({container:t,leads:e})=>e?.map(v).join(", ")||(t?"":k.shared.no_lead),cell:({container:t,leads:e})=>e?a`<${Lt} ids=${e} />`:a`<span class="zacht">${t?"":k.shared.no_lead}</span>`}]}),tg=t=>M(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Kt(t,e))).filter(Gt),eg=Object.entries(w.lookups).map(([t,e])=>({id:t,...e,about:tg(t),text:[v(t),...bt(t,"altLabel"),y(t,"summary"),e.description].join(" ")})),rd="Recommendation",ng=Object.entries(vn.types).filter(([t])=>Vn(t).length),$d=(t,e,n)=>Ha({name:t,of:e,sort:"naam",rows:({plan:s})=>eg.filter(o=>re(o.id,s)&&Xe(o.id,rd)===n),textOf:({text:s})=>s,named:({id:s})=>v(s),groups:{of:({id:s})=>Object.keys(vn.types).find(o=>Xe(s,o))||"",titles:Object.entries(vn.types).map(([s,o])=>[s,D(o)])},fields:[[vn.fields.what,"wat",ng.filter(([s])=>s===rd===n),ud],[vn.fields.step,"stap",cn,({steps:s},o)=>s.includes(o)]],columns:[{...Jt("naam",vn.columns.name,({id:s})=>s),cell:({id:s})=>[a`<${T} id=${s} />`,y(s,"summary")&&a`<p class="zacht">${y(s,"summary")}</p>`]},...En(({id:s})=>jt(s)?.key),{key:"wat",label:vn.columns.what,text:({id:s})=>ie(s)},{key:"zegt",label:vn.columns.description,text:s=>s.description},{key:"over",label:vn.columns.about,sort:!1,text:s=>s.about.map(v).join("; "),cell:s=>a`<${Lt} ids=${s.about} name=${Xt} />`},sr(vn.columns.place,({id:s})=>s)]}),md=$d("naslag","lookup",!1),fd=$d("gevraagd","requested",!0),rs=k.timeline,fr=t=>t.day.slice(0,4),sg=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?fo(t.id):[fr(t)];return n?n<=e&&e<=s:fr(t)===e},og=t=>{let{jaar:e}=j.route.query;return!e||fr(t)===e?t.day:`z${t.day}`},ad=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),id=Ye(M(w.timeline.map(fr))),hd=Ha({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>w.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&ve(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${ad(t)} ${t.when}`,named:t=>t.id?v(t.id):t.what,groups:{of:t=>j.route.query.jaar||fr(t),titles:id},fields:[[rs.fields.what,"wat",Object.entries(rs.kinds),(t,e)=>t.kind===e],[rs.fields.step,"stap",cn,({steps:t},e)=>t.includes(e)],[rs.fields.year,"jaar",id,sg]],columns:[{key:"dag",label:rs.columns.when,text:og,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:rs.fields.what,text:t=>rs.kinds[t.kind]},{key:"wat",label:rs.columns.what,text:ad,cell:t=>[t.id&&a`<${T} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:rs.columns.stand,text:t=>t.phrase},sr(vn.columns.place,t=>t.at)]})});function rg({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${Es.requested_mark}</span>`,r=e&&a`<span class="bij door">${Es.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${es} bar=${t.bar} />${l}`}function ag({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=ka(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=An(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Pe(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Vs(c)} aria-haspopup="dialog" onClick=${()=>I({cel:c})}>
        <span class="sr">${g(Es.cell,{row:t.label,step:rt(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${rg} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${ke} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function Ua({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=$n(n),i=Lo(t,e,n),[l,c]=P(s?Math.max(0,r.indexOf(ia(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${cg} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${Va(n)} role="table">
      <caption>${g(Es.caption,{rows:Es.heads[t],scenario:Et(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Es.heads[t]}</th>
          ${n.steps.map((u,$)=>a`
              <${ig} step=${u} place=${$+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${Es.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ie(t,e,n).map(u=>a`<${lg} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Es,ig,lg,cg,Va,Ll=C(()=>{"use strict";q();K();B();A();yn();$t();Ys();ft();Es=k.overview;ig=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ve(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,lg=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${T} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${$n(e).map((o,r)=>a`<${ag} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,cg=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Es.one_step}>
    ${$n(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${rt(s)}
        </button>
      `)}
  </div>
`,Va=t=>t===w.plans[0]?"matrix":`matrix-${t.key}`});function dg({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${As.wish}</h2><a href=${O(As.also.to,As.also.choose)}>${As.also.ask}</a>
      <ul class="tegels">
        ${As.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${O(n.to,n.choose)}>
                <${ug} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function $g({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&ea(n,e?s:"");return a`
    <li>
      <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
      <h3>${t.title}</h3>
      <p>${t.text}</p>
      <p><a href=${O("aandachtspunten",l)}>${t.ask}</a></p>
    </li>
  `}function mg({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${As.discuss.title}</h2><p>${As.discuss.note}</p>
        <p class="acties"><a href=${O("aandachtspunten")}>${g(As.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${$g} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function fg({state:t,things:e,date:n}){let s=N?"h4":"h3",o=i=>xs(i,n)[1]&&a`<span class="zacht"> – ${xs(i,n)[1]}</span>`,r=g(Ht.group,{state:D(V("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${s} class=${`s-${t}`}>${r}<//>
      <${Ne} ids=${de(e)} more=${o} />
    </div>
  `}function hg({scenario:t,plan:e}){let n=N?"h3":"h2";return U(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=w.codes.InterventionKind[o],c=r.map(u=>a`<${fg} ...${u} date=${t.date} />`),p=i?Ht.undecided:So(e);return a`
      <section class="slachtoffers" id=${e===w.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${g(Ht.apart.title,{kind:l.label})}<//>
          <p>${g(Ht.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`<div class="standen">${c}</div>`:a`<p>${p}</p>`}
      </section>
    `})}function kd({route:t}){let e=H(t.query),n=Object.hasOwn(Ml,t.query.rijen||"")&&Ml[t.query.rijen||""]||"kind",s=Object.entries(Ml).map(([l,c])=>[l,Ht.rows[c]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=U(e);return a`
    ${n==="kind"?a`<${kg} answer=${i} plan=${ot(e.plan)} plans=${ye(e)} />`:a`<${st} text=${Ht.heading} title=${Ht.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Ht.matrix[n]}</h2><p>${Et(e)}</p>
          <p class="acties"><a href=${O("methode")}>${Ht.legend.more}</a></p>
          <${Ws}>
            <${Qn} legend=${Ht.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${ye(e).map(l=>a`
            ${N&&a`<h3>${l.title}</h3>`}
            <${Yn} plan=${l} />
            <${Ua} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <div class="acties">
              <${pe} name="matrix.csv" rows=${()=>bg(n,e,l)} />
              <${Ge} name=${Va(l)} title=${Ht.matrix[n]} scenario=${{...e,plan:l.key}}
                of=${`[id="${Va(l)}"]`} legend=".legenda .stalen li" note=${Ht.legend.note} />
              <${Cs} text=${()=>location.href} label=${Ht.link} />
            </div>
            <${hg} scenario=${e} plan=${l} />
          `)}
        <${jo} />
      </div>
      <${ga} undecided=${la(e)} />
    </div>
    ${r&&a`<${To} address=${r} by=${n} scenario=${e} />`}
    <${$e} text=${r?"":g(Ht.shown,{scenario:Et(e)})} />
  `}var Ht,bd,pg,ug,As,Ml,gg,bg,kg,wd=C(()=>{"use strict";q();K();Ct();B();Tt();A();yn();J();$t();Ys();Ue();ue();Ms();ft();Ll();Pn();Ht=k.overview,{truth:bd}=k.thing,pg={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},ug=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${pg[t]}
  </svg>
`,{start:As}=Ht;Ml={"":"kind",partner:"partner",vorm:"form"},gg=(t,e,n)=>{let{word:s,lines:o}=Pe(e);if(!e)return[t.label,rt(n),Ht.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,rt(n),s,o.join("; "),V("Basis",r),bd[String(i)],l,c,p,bd[String(u)]]},bg=(t,e,n)=>[[...Ht.csv,...Hs],...Ie(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...gg(s,o,$n(n)[r]),...Se(e,n.key)]))],kg=({answer:t,plan:e,plans:n})=>{let s=M(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${st} text=${Ht.heading} title=${Ht.title}>
      <p>${g(Ht.start.intro,{report:Gn(e)})}</p>
      <p><strong>${L(Ht.start.dated,s.length,{years:oe(s)})}</strong>
        ${" "}${Ht.start.since}</p>
    <//>
    <${dg} answer=${t} />
  </div>
  <${mg} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function yd(t,e){let n=await et().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=Sn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>wg(c,n)),l=(r||[]).length-i.length;return et().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await Ka({decisions:i}),null}function wg({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function Ka(t){let e=Bt(),n=await et().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n},saved:!1})}async function zl(){let{decisions:t,undone:e}=Bt(),n=t.at(-1);n&&await Ka({decisions:t.slice(0,-1),undone:[n,...e]})}async function Tl(){let{decisions:t,undone:e}=Bt(),[n,...s]=e;n&&await Ka({decisions:[...t,n],undone:s})}var Sn,Bt,Te,Ga,hr,oo,ro,Ja,ao=C(()=>{"use strict";je();Sn=()=>et().board,Bt=()=>Sn();Te=(...t)=>Ka({decisions:[...Bt().decisions,...t],undone:[]});Ga=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),hr=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),oo=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),ro=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),Ja=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function as({label:t,value:e,options:n,id:s=null,pick:o}){let r=Wo(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var gr=C(()=>{"use strict";q()});function yg({column:t,act:e}){let[n,s]=t.both,{found:o}=Bt(),r=o.columns.some(({target:f,table:h})=>f===o.fields.role&&h===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(kt.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=f=>e(()=>Te(hr(t.which,"target",p[f]||`${l}:${f}`))),$=t.reading===c?"alongside":t.reading,m=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=$==="?"?"":$||m;return a`
    <fieldset class="bordkeuze">
      <legend>${n?kt.whose:kt.does}</legend>
      ${i.map(f=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${f===d} onChange=${()=>u(f)} />
          ${n?g(kt.readings[f],{one:n,other:s}):kt.roles[f]}
        </label>`)}
    </fieldset>
  `}function _g({column:t,act:e}){let{targets:n,fields:s}=Bt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,$=[t.why==="values"&&kt.by_values,t.options.length>0&&t.why==="head"&&g(kt.maybe,{what:t.options.join(", ")}),t.month_first&&kt.month_first,t.says].filter(Boolean),m=M([...n.slice(0,_d),kt.notes,...n.slice(_d)]),d=l&&u<p,f=c?[[`${l}:${c}`,g(kt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${as} label=${g(kt.as,{head:r})} value=${f[0]?.[0]||l||kt.notes}
          options=${[...f,...Ye(m)]} pick=${h=>e(()=>Te(hr(o,"target",h===kt.notes?"":h)))} />
      </td>
      <td class=${d?"vraag":""}>${g(kt.read,{read:l?u:p,count:p})}</td>
      <td>
        ${$.join(" ")}
        ${l===s.partner&&a`<${yg} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function xg(){let[t,e]=P(0),{rows:n,fields:s}=Bt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[kt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <section class="bordproef">
      <h2>${g(kt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${kt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${kt.following}</button>
      </p>
    </section>
  `}function xd({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Bt().found,l=n.filter(p=>p.led).length,c=[[g(kt.read,{read:n.filter(p=>!p.open).length,count:n.length}),kt.sum.placed],[g(kt.read,{read:l,count:n.length}),kt.sum.led],[String(Ja(s).length),kt.sum.asks],[String(o.length),kt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${kt.heads.map(p=>a`<th scope="col">${p}</th>`)}</tr></thead>
        <tbody>${e.map(p=>a`<${_g} key=${p.which} column=${p} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${kt.plan}</h2>
          <label class="veld"><span>${kt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${p=>t(()=>Te(ro(i.title,p.target.value)))} />
          </label>
          <label class="veld"><span>${kt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:p}})=>p&&p!==r.day&&t(()=>Te(ro(i.day,p)))} />
          </label>
        </section>
        <${xg} />
        <section>
          <h2>${kt.sums}</h2>
          <dl class="bordsom">${c.map(([p,u])=>a`<dt>${p}</dt><dd>${u}</dd>`)}</dl>
          ${o.map(p=>a`<p class="zacht">${p}</p>`)}
        </section>
      </div>
    </div>
  `}var kt,_d,vd=C(()=>{"use strict";q();B();ao();A();gr();kt=k.board.columns,_d=-1});function Sd({act:t}){let e=Pt(),[n,s]=P(null),[o,r]=P(!1),[i,l]=P(""),c=d=>t(()=>(r(!0),d().finally(()=>r(!1)))),p=d=>c(async()=>{let f=await d(),h=await yd(f.name,f.data);if(s(h&&{...h,given:f}),h)return xt(h.message);location.hash=O("controleer",{stap:"kolommen"})}),u=d=>c(async()=>{n&&(await dr(n.given,d)).ok&&(location.hash=O(d?"vergelijk":"overzicht"))}),$=d=>p(async()=>{let f=Gu(d);return{name:f.name,data:await Ar(f)}}),m=(d,f)=>p(async()=>({name:d,data:new TextEncoder().encode(f)}));return se(()=>{let d=f=>$(f.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
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
      ${n&&a`<${Pa} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
          ${o&&a`<span role="status">${nn.busy}</span>`}
        </p>`}
    </div>
  `}var nn,Od=C(()=>{"use strict";Ce();q();K();ao();A();je();$r();nn=k.board});function Cd({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Bt().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),i=r("several"),l=p=>()=>t(()=>Te(p)),c=Ja(e).length;return a`
    <p class="uitleg">${c?g(Vt.intro,{count:e.length,asks:c}):Vt.nothing}</p>
    <${br} title=${Vt.several} names=${i}
      after=${i.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${l(oo("*","names",""))}>${L(Vt.take_all,i.length)}</button></p>`}>
      ${({which:p,text:u,parts:$})=>a`
        <p>${$.map(m=>a`<span class="bordnaam">${m}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(oo(p,"names",$.join("; ")))}>
            ${g(Vt.split,{count:$.length})}
          </button>
          <button type="button" class="alslink" onClick=${l(oo(p,"names",u))}>${Vt.one}</button>
        </p>
      `}
    <//>
    <${br} title=${Vt.same} names=${r("same")}>
      ${({which:p,text:u,meant:$})=>a`
        <p>${g(Vt.same_text,{meant:$})}</p>
        <p class="acties">
          <button type="button" onClick=${l(oo(p,"names",$))}>${Vt.yes}</button>
          <button type="button" class="alslink" onClick=${l(oo(p,"names",u))}>${Vt.no}</button>
        </p>
      `}
    <//>
    <${br} title=${Vt.new} names=${r("new")}>
      ${({which:p,text:u,kind:$})=>a`
        <${as} label=${g(Vt.kind_of,{name:u})} value=${$||"organisatie"}
          options=${Object.entries(Vt.new_kinds)} pick=${m=>t(()=>Te(oo(p,"kind",m)))} />
      `}
    <//>
    <${br} title=${Vt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Vt.no_partner_more}</p>`} />
    ${n.length>0&&a`<section class="bordnamen">
        <h2>${Vt.left_out}</h2>
        <ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
        <p class="zacht">${Vt.left_out_more}</p>
      </section>`}
    <${br} title=${Vt.known} names=${r("known","split","decided")}>
      ${({parts:p})=>a`<p class="zacht">${p.join("; ")}</p>`}
    <//>
    <section>
      <h2>${Vt.expect}</h2>
      <p class="zacht">${Vt.expect_more}</p>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>Te(ro(o.without,p.target.checked?"nee":"ja")))} />
        ${Vt.expect_yes}
      </label>
    </section>
  `}var Vt,br,jd=C(()=>{"use strict";q();B();ao();A();gr();Vt=k.board.partners,br=({title:t,names:e,children:n,after:s=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${s}
      <ul>
        ${e.map(o=>a`<li key=${o.which}>
            <p><strong>“${o.text}”</strong> <span class="zacht">${L(Vt.count,o.count)}</span></p>
            ${n?.(o)}
          </li>`)}
      </ul>
    </section>
  `});function Sg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function Og({row:t,name:e,act:n}){let{choices:s}=Bt().found,o=t.asks[e],r=[["","…"],...Ye(s[e]||[])],i=l=>n(()=>Te(hr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${gt.right}</button>`}
      ${s[e]&&a`<${as} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function Cg({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=Bt().found,[l,c]=P(!1),p=t.fields[i.step],u=t.fields[i.kind]||"",$=d=>{n(t,l&&p&&!p.split("; ").includes(d)?`${p}; ${d}`:d),c(!1)};function m(d){let{target:f,currentTarget:h,key:b,shiftKey:_}=d;if(f!==h||d.ctrlKey||d.altKey||d.metaKey)return;let x=o.find(S=>S.key===b.toUpperCase());if(x)$(x.value);else if(b==="Enter"&&_&&t.proposal)s();else if(b==="Enter"&&t.proposal)$(t.proposal.value);else if(b.toUpperCase()==="L")n(t,"");else if(b==="+")c(!0);else if(b==="ArrowDown"||b==="ArrowUp"){let S=[...document.querySelectorAll(".bordkaart")];S[S.indexOf(h)+(b==="ArrowDown"?1:-1)]?.focus()}else if(b==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;d.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${m}>
        <h3><span class="bij">${t.number}</span>${Sg(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:d,role:f})=>a`<span>${d}${f&&` (${f})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||gt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(d=>a`<${Og} row=${t} name=${d} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${o.map(({value:d,key:f})=>a`
              <button type="button" class=${t.proposal?.value===d?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes(d))} onClick=${()=>$(d)}>
                ${d} <kbd aria-hidden="true">${f}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${gt.kind}</span>
          <${as} label=${gt.kind} value=${u} pick=${d=>e(()=>Te(Ga(t.which,i.kind,d)))}
            options=${[["",gt.unknown],...Ye(M([...u?[u]:[],...r[i.kind]]))]} />
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
  `}function jg(){let{cells:t,places:e}=Bt().found,n=e.slice(0,-2);return a`
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
  `}function Ld({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Bt().found,[r,i]=P(e[0]?.reason||""),[l,c]=P(vg),[p,u]=P(0),$=Pt(),[m,d]=P(0),f=[...e,{reason:"",value:"",count:n.filter(z=>z.open&&!z.proposal).length,strength:""},{reason:kr,value:"",count:n.length-Qa(n),strength:""}].filter(({count:z})=>z),h=f.some(({reason:z})=>z===r)?r:f[0]?.reason,b=f.find(({reason:z})=>z===h),_=z=>{i(z),u(0),X()&&$.current?.scrollIntoView()},x=n.filter(z=>h===kr?!z.open:z.open&&(z.proposal?.reason||"")===h),S=Math.max(0,Math.min(p,x.length-1)),F=()=>{let{rows:z}=Bt().found;return g(gt.progress,{placed:z.length-Qa(z),count:z.length})},R=z=>t(()=>Te(...z.map(ut=>Ga("*",o.step,"",ut))),F);async function W(z,ut){let ne=x.indexOf(z);await t(()=>Te(Ga(z.which,o.step,ut)));let E=Qa(Bt().found.rows);xt(g(ut?gt.is_at:gt.is_open,{title:z.number||z.title,value:ut,count:E})),d(E||h===kr?ne+1:-1)}se(()=>{if(!m)return;m<0&&Ot("verder")?.focus();let z=$.current?.querySelectorAll(".bordkaart")||[],ut=z[Math.min(X()?1:m,z.length)-1];m>0&&(ut||document.querySelector(".bordreden"))?.focus(),d(0)},[m]);let Z=e.filter(({strength:z})=>z==="sterk").map(({reason:z})=>z),nt=z=>z===kr?gt.done:z||gt.none;return a`
    <p class="bordstand">${F()} ${!Qa(n)&&gt.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${gt.reasons}</h2>
        ${Z.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>R(Z)}>${gt.take_strong}</button>`}
        <ul>
          ${f.map(({reason:z,value:ut,count:ne,strength:E})=>a`
              <li key=${z} class=${z===h?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(z===h)}
                  onClick=${()=>_(z)}><span class="bordtal">${ne}</span> ${nt(z)}</button>
                <p class="zacht">
                  ${E==="zwak"&&a`<span class="bordnaam">${gt.weak}</span> `}
                  ${ut?g(gt.proposal,{value:ut}):z===kr?gt.done_more:gt.none_more}
                </p>
                ${ut&&ne>0&&a`<button type="button" class="klein" aria-label=${`${L(gt.take,ne)}: ${z}`}
                    onClick=${()=>R([z])}>${L(gt.take,ne)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${$}>
        <h2>${b&&nt(b.reason)} <span class="zacht">${x.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${gt.keys}</summary>
          <p>${g(gt.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(X()?x.slice(S,S+1):x.slice(0,l)).map(z=>a`<${Cg} key=${z.which} ...${{row:z,act:t,place:W}}
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
      <${jg} />
    </div>
  `}var gt,vg,kr,Qa,Md=C(()=>{"use strict";Ce();q();Ct();B();ao();A();gr();gt=k.board.place,vg=30,kr="-",Qa=t=>t.filter(e=>e.open).length});function zd({act:t}){let e=Bt(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=P(null),[u,$]=P(""),m=JSON.stringify(s),d=e.taken===m&&et().own,f=o.filter(S=>!S.open),h=f.filter(S=>!S.judged).length;se(()=>{d||t(async()=>{e.taken=m;let S=await dr({name:n,decisions:s},!1);p(S.ok?null:S)})},[m]);let b=()=>Hn($,He.alongside_busy,async()=>{let S=await dr({name:n,decisions:s},!0);if(!S.ok)return p(S);location.hash=O("vergelijk")});if(c)return a`<div class="antwoord"><${Pa} ...${c} /></div>`;if(!d)return a`<p role="status">${He.making}</p>`;let _=H(j.route.query),x=w.plans.find(({title:S})=>S===r.title)||w.plans[w.plans.length-1];return a`
    <p>
      ${g(He.placed,{placed:f.length,count:o.length})}
      ${h>0&&a` ${L(He.without_kind,h)}`}
      ${o.some(S=>!S.judged)&&a` <strong>${He.not_yet}</strong>`}
    </p>
    <${Ua} by="kind" scenario=${_} plan=${x} />
    ${j.route.query.cel&&a`<${To} address=${j.route.query.cel} by="kind" scenario=${_} />`}
    <p><a href=${O("aandachtspunten")}>${He.questions}</a></p>
    <section class="blok">
      <h2>${He.take_along}</h2>
      <label class="veld"><span>${He.access}</span>
        <${as} id="toegang" label=${He.access} value=${r.access||"niet-openbaar"}
          options=${i.map(S=>[S,S.replace("-"," ")])} pick=${S=>t(()=>Te(ro(l.access,S)))} />
      </label>
      <p class="zacht">${He.access_more}</p>
      <${Na} files=${[{id:"bewaar-werkmap",label:He.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${()=>Lg(e)}>${He.choices}</button>
        <button type="button" id="ernaast" onClick=${b}>${He.alongside}</button>
        <span role="status">${u}</span>
      <//>
      <p class="zacht">${He.workbook_more} ${He.next_list}</p>
    </section>
  `}var He,Lg,Td=C(()=>{"use strict";q();K();B();Tt();ao();A();je();Ys();ue();Ll();gr();$r();He=k.board.result,Lg=t=>dn("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function Ed({state:t,why:e,own:n}){let s=k.werkplaats;return a`
    <p>
      ${n?a`<strong>${g(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${g(s.shipped,{title:w.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function Eg(){let t=document.activeElement,e=Tg.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==Ot("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&Ot(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(Fg));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function Ag({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Bt(),l=o.rows.filter(u=>u.open).length,c=is[is.indexOf(t)+1],p=t==="plaatsen"&&l?g(Nt.next_open,{count:l}):Nt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${L(Nt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Nt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(zl,()=>Nt.undone)}>${Nt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(Tl,()=>Nt.redone)}>${Nt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>zg(e)}>${Nt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${O("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function Bd({route:t}){let[,e]=P(0),[n,s]=P(""),o=t.query.stap||"",r=Sn()&&is.includes(o)?o:is[0],{of:i,Step:l}=Fd[r];async function c(p,u){let $=Eg(),m=Sn()?.decisions.length;try{s(""),await p(),e(f=>f+1);let d=Sn()?.decisions.length||0;u?xt(u()):d!==m&&xt(L(Nt.decided,d)),window.setTimeout($,60)}catch(d){s(d.message)}}return se(()=>{j.started&&window.scrollTo(0,0)},[r]),se(()=>{function p(m){let{target:d,key:f}=m;if(!(!m.ctrlKey||!Sn()||/input|textarea/i.test(d.tagName))){if(f==="z")Sn()?.decisions.length&&c(zl,()=>Nt.undone);else if(f==="y")Sn()?.undone.length&&c(Tl,()=>Nt.redone);else return;m.preventDefault()}}let u=m=>Sn()?.saved===!1&&m.preventDefault(),$=new AbortController;return window.addEventListener("keydown",p,{signal:$.signal}),window.addEventListener("beforeunload",u,{signal:$.signal}),()=>$.abort()},[j.route]),a`
    <${Mg} at=${r} />
    <${st} key=${r} text=${i.title} title=${`${k.check.title}: ${Nt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${i.intro}</p>`}
    <//>
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${c} />
    ${Sn()&&r!==is[0]&&a`<${Ag} at=${r} act=${c} />`}
    ${(r===is[0]||r==="resultaat")&&a`<${Uu} />`}
    ${r===is[0]&&a`<${Ku} />`}
  `}var Nt,Fd,is,Ad,Mg,zg,Tg,Fg,Nd=C(()=>{"use strict";Ce();q();K();Ct();B();ao();A();je();vd();Od();jd();Md();Td();ue();$r();Nt=k.board,Fd={lijst:{of:Nt.list,Step:Sd},kolommen:{of:Nt.columns,Step:xd},plaatsen:{of:Nt.place,Step:Ld},partners:{of:Nt.partners,Step:Cd},resultaat:{of:Nt.result,Step:zd}},is=Object.keys(Fd);Ad=()=>a`
  <${st} text=${Nt.elsewhere.title}><p class="uitleg">${Nt.elsewhere.intro}</p><//>
  <ol>${Nt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${jo} />
`,Mg=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Nt.steps_label}>
    <ol>
      ${is.map((e,n)=>a`<li class=${n<is.indexOf(t)?"is-gedaan":""}>
          <a href=${O("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Nt.steps[e]}</a>
        </li>`)}
    </ol>
  </nav>
`,zg=t=>t(async()=>{let e=Bt(),{name:n,data:s}=await et().ask("workbook",{decisions:e.decisions});dn(n,s,ur.xlsx),e.saved=!0}),Tg=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],Fg=":is(button,select,input,a)"});function Bg({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>Fl?` ${g(sn.first,{count:Fl})}`:"";return a`
    <${ht} id="eigen-uitkomst" caption=${`${L(sn.rows,e.length)}${o}`}
      rows=${e.slice(0,Fl)} columns=${s} />
    <div class="acties"><${pe} name=${sn.file} rows=${()=>[t,...e]} label=${sn.csv} /></div>
  `}function Id({start:t=sn.example}){let[e,n]=P(t),[s,o]=P(""),[r,i]=P(null);function l(){i(null),Hn(o,sn.busy,async()=>i(await et().ask("ask",{text:e})))}return a`
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
        ${r?.columns&&a`<${Bg} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}function Ig(t){let e=Object.entries(t.columns),n=s=>ms(s.subject)?a`<${T} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>qd(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[Ng],...En(s=>s.plan),{key:"bron",label:zt.columns.place,sort:!1,text:Pg}]}function qg({name:t,query:e,scenario:n}){let s=Rd(n).filter(c=>c.query===t);if(!s.length)return a`<p>${zt.nothing}</p>`;let o=Ig(e),r={rows:L(zt.rows,s.length),scenario:Et(n)},i={key:"sentence",label:zt.columns.sentence,text:c=>c.sentence},l=()=>wn([i,...o],s,c=>Se(n,c.plan));return a`
    <${ht} id=${`uitkomst-${t}`} caption=${g(zt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${pe} name=${`${t}.csv`} rows=${l} />
      <a href=${O("aandachtspunten",{vraag:t})}>${zt.as_sentences}</a>
    </div>
  `}function Rg({name:t,query:e,scenario:n}){let s=e.shelf===Yr,o=O("overzicht",{rijen:zt.rows_of[t]});return a`
    <p class="kruimel"><a href=${O("vragen")}>${zt.title}</a></p>
    <${st} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${un}><${Xr} /><//>`}
    <${mn} pairs=${[[zt.why,e.why],[zt.weight,e.severity]]} />
    ${s&&a`<section><h2>${zt.result}</h2><${qg} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!Vi([t,e])&&a`<p>${e.open?zt.open:zt.elsewhere}</p>`}
    ${t in zt.rows_of&&a`<p><a href=${o}>${zt.in_overview}</a></p>`}
    <details>
      <summary>${zt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${zt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${Cs} text=${()=>e.sparql} label=${zt.copy} />
    </details>
    ${fe()&&!e.open&&a`<${Id} key=${t} start=${e.sparql} />`}
  `}function Wg({shelf:t,counts:e}){let n=Object.entries(w.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:zt.columns.title,text:o=>o.title,cell:o=>a`<a href=${O(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:zt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:zt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ht} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===Yr?s:s.slice(0,2)} />
    </section>
  `}function Wd({route:t}){let e=H(t.query),n=t.path[1],s=w.queries[n];if(n&&!s)return a`<${Ts} />`;if(n)return a`<${Rg} ...${{name:n,query:s,scenario:e}} />`;let o=co(Rd(e).map(r=>r.query));return a`
    <${st} text=${zt.title}><p class="uitleg">${zt.intro}</p><//>
    ${fe()&&a`<${Id} />`}
    ${zt.shelves.map(r=>a`<${Wg} shelf=${r} counts=${o} />`)}
  `}var zt,sn,Fl,Pd,qd,Rd,Ng,Pg,Dd=C(()=>{"use strict";q();K();Ct();B();Tt();A();je();tr();J();$t();Ue();ue();Mo();ft();qe();cr();zt=k.questions,sn=k.questions.own,Fl=200;Pd={barrier:t=>t.barrier&&rt(t.barrier),kind:t=>t.kind&&lt(t.kind),partner:t=>t.partner&&v(ge(t.partner)||t.partner),severity:t=>V("Severity",t.severity),detail:t=>t.detail&&(ms(t.detail)?v(t.detail):t.description)},qd=(t,e)=>(Pd[t]?Pd[t](e):e[t])||"",Rd=t=>U(t).gaps.flatMap(e=>Bn(e).map(n=>({...n,plan:e.plan}))),Ng={key:"severity",label:zt.columns.weight,text:t=>String(Object.keys(w.codes.Severity).indexOf(t.severity)),csv:t=>qd("severity",t),cell:t=>a`<${na} severity=${t.severity} />`},Pg=t=>Us(t).map(xe).join("; ")});function Ud(t,e,n){let s=e;return{placed:t.map(r=>{let i=n(r);return s+=i,{...r,y:s-i,middle:s-i/2}}),bottom:s}}function Hg({lane:t,rows:e,wide:n}){let s=ks(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${At.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*At.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*At.line}>
        ${s.length?s.join(" · "):e.length?L(ls.lane_total,e.length):ls.lane_none}
      </text>
    </g>
  `}function Vg({row:t,lane:e,shown:n,point:s}){let o=At.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*At.level,i=t.tail&&Al[t.outcome].tail&&At.left+t.tail,l={row:t,x:o,y:r};return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${Ve(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${Dg(t)}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Aa} outcome=${t.outcome} /></g>
    </a>
  `}function Ug({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=bn(o.id),c=Ac(o.work),p={...r>e*.62?{right:Ya(e-r+14,e)}:{left:Ya(r+14,e)},...i>n*.6?{bottom:Ya(n-i,n)}:{top:Ya(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${eo} outcome=${o.outcome} on=${o.on&&g(ls.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${Lt} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${xe(l)}</p>`}
    </div>
  `}function Kd({plan:t,rows:e,date:n}){let[s,o]=P(null),r=Pt(),{lanes:i,wide:l,years:c,beyond:p}=ws(t),{placed:u,bottom:$}=Ud(i,At.top,({levels:W,title:Z})=>Math.max(W*At.level+At.pad,Z.length*At.line+36)),m=At.left+l+20,d=$+At.foot,f=Ti(t,n),h=At.left+f.x,b=g(ls.report,{date:tt(f.date)}),_=b.length*8.6+24,x=()=>o(null),S=W=>W.key==="Escape"&&x(),F=W=>e.filter(Z=>Z.lane===W),R=Math.min(Math.max(h-_/2,At.left),m-_);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${x} onKeyDown=${S}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${d}`} role="group" aria-label=${ls.picture}>
        <rect class="daarna" x=${h} y=${At.top} width=${m-h} height=${$-At.top} />
        ${c.map(({year:W,x:Z})=>a`
            <g class="jaar">
              <line x1=${At.left+Z} x2=${At.left+Z} y1=${At.top} y2=${$} />
              <text x=${At.left+Z+4} y=${At.top-9}>${W}</text>
            </g>
          `)}
        ${p&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${At.left+p.x} y=${At.top-9}>${ls.beyond}</text>
            </g>
          `}
        ${u.map((W,Z)=>a`<${Hg} lane=${W} rows=${F(Z)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${$} y2=${$} />
        <line class="nu" x1=${h} x2=${h} y1=${At.top-8} y2=${$} />
        <g class="nulabel">
          <rect x=${R} y=${$+4} width=${_} height="28" rx="3" />
          <text x=${R+_/2} y=${$+24} text-anchor="middle">${b}</text>
        </g>
        ${e.map(W=>a`
            <${Vg} key=${W.id} row=${W} lane=${u[W.lane]} shown=${s?.row.id===W.id} point=${o} />
          `)}
      </svg>
      ${s&&a`<${Ug} at=${s} width=${m} height=${d} close=${x} />`}
    </div>
  `}function Qd({scenario:t,plan:e}){let n=qs(e,t.date);if(!n.length)return null;let{lanes:s,wide:o,years:r,beyond:i}=ws(e),l=an(e.key,t.date),c=h=>Vd+8+h/o*(Po-Vd-16),p=s.map((h,b)=>({lane:h,mine:n.filter(_=>_.lane===b)})).filter(({mine:h})=>h.length),{placed:u,bottom:$}=Ud(p,El,({lane:h})=>Math.max(Kg,Jd(h)*Gd+4)),m=c(Ti(e,l).x),d=u.map(({lane:h,mine:b})=>g(Hd.description,{chapter:ho(h),counts:oe(ks(b))})),f=m>Po-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Po} ${$+16}`} role="img" aria-label=${d.join(" ")}>
      <rect class="straks" x=${m} y=${El} width=${Po-m} height=${$-El} />
      ${r.map(({year:h,x:b})=>a`
          <line class="jaar" x1=${c(b)} x2=${c(b)} y1="4" y2=${$} />
          <text class="jaartal" x=${c(b)+4} y="12">${h}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${ls.beyond}</text>`}
      ${u.map(({lane:h,y:b,middle:_})=>a`
          <line class="baan" x1="0" x2=${Po} y1=${b} y2=${b} />
          <text x="0" y=${_+4}>${Yg(ho(h))}</text>
        `)}
      ${u.flatMap(({y:h,mine:b})=>Jg(b).map(([_,x])=>a`<text class="jaartal" x=${c(_)-8} y=${h+12} text-anchor="end">+${x}</text>`))}
      <line class="baan" x1="0" x2=${Po} y1=${$} y2=${$} />
      <line class="peil" x1=${m} x2=${m} y1="2" y2=${$+4} />
      <text class="peildag" x=${f==="end"?m-4:m+4} y=${$+13} text-anchor=${f}>
        ${g(Hd.line,{date:tt(l)})}
      </text>
      ${u.flatMap(({lane:h,middle:b,mine:_})=>_.filter(x=>x.level<Bl).map(x=>a`
            <g transform=${`translate(${c(x.x)} ${Qg(h,b,x)}) scale(${Gg})`}>
              <title>${[x.name,x.by,Al[x.outcome].phrase].join(", ")}</title>
              <${Aa} outcome=${x.outcome} />
            </g>
          `))}
    </svg>
  `}var Hd,ls,Al,At,Dg,Ya,Vd,Po,El,Gd,Kg,Gg,Bl,Jd,Jg,Qg,Yg,Nl=C(()=>{"use strict";q();K();B();A();J();Ft();ft();pr();Hd=k.summary.lanes,ls=k.promises,Al=k.shared.outcomes,At={left:320,top:32,foot:40,level:19,pad:30,line:21};Dg=t=>g(ls.mark,{...t,what:t.what||ls.card.none,phrase:Al[t.outcome].phrase});Ya=(t,e)=>`${t/e*100}%`;[Vd,Po,El,Gd,Kg,Gg]=[262,690,17,8,16,.62],Bl=30,Jd=t=>Math.min(t.levels,Bl),Jg=t=>[...co(t.filter(({level:e})=>e>=Bl).map(({x:e})=>e))],Qg=(t,e,n)=>e+(n.level-(Jd(t)-1)/2)*Gd,Yg=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function Zg({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?hn.route.undecided:hn.route.no_partner;return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${hn.route.silent}>
            ${n.map(({label:i})=>a`<li><span>${i}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${s.map(({id:i,label:l,cells:c})=>a`
              <li class=${St(i)?"verzamel":""}>
                <${ke} basis=${c[e-1]?.most_basis} />${l}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function Xg({scenario:t,plan:e}){let n=Ie("kind",t,e),s=Ie("partner",t,e),{reach:o}=U({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${Zg} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function Yd({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=w.meta,l={version:r,content:(i||"").slice(0,12),scenario:Et(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(hn.head,{date:tt(an(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(hn.foot.source,{sources:Jn(t)})} ${g(hn.foot.version,l)}</p>
        <p>${g(hn.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function tb({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return a`<td class="niets">–</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${rt(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${rt(e)}>
      <${es} bar=${t.bar} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${rt(e)}><span class="plaat">${n}</span></td>`}function nb({scenario:t,plan:e,...n}){let s=me(e).summary,{points:o}=U({...t,plan:e.key}),{phrase:r,named:i}=Ln(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${Yd} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${g(s.intro,{report:Gn(e)})} ${r.lead}
      </p>
      <${Yn} plan=${e} />
      <${Za} title=${s.matrix.title} note=${s.matrix.note}>
        <${eb} scenario=${t} plan=${e} />
        <${ar} undecided=${la(t,e)} />
      <//>
      <${Za} title=${k.overview.start.discuss.title}>
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
  `}function sb({scenario:t,plan:e,...n}){let{summary:s,shared:o}=me(e),r=tt(an(e.key,t.date)),i=Rr(qs(e,t.date),o.outcomes,Ln(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${Yd} plan=${e} scenario=${t} ...${n}>
      <${Za} title=${s.route.title} note=${s.route.note}>
        <${Xg} scenario=${t} plan=${e} />
      <//>
      <${Za} title=${s.lanes.title} note=${l}>
        <${Qd} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${i.map(([c,{tile:p,count:u}])=>a`
              <li><${No} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}</li>
            `)}
        </ul>
      <//>
    <//>
  `}function Zd({route:t}){let e=H(t.query),n=ye(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${st} text=${hn.title}><p class="uitleg">${hn.screen}</p><//>
      <${Ds} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${hn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${nb} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${sb} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${$e} text=${hn.screen} />
  `}var hn,eb,Za,Xd=C(()=>{"use strict";q();Ct();B();Tt();A();yn();$t();Ft();Ys();Ue();Nl();ft();pr();hn=k.summary;eb=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${hn.matrix.title}</caption>
    <thead>
      <tr><td></td>${$n(e).map(n=>a`<th scope="col">${rt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ie("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${tb} cell=${s} step=${$n(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Za=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t}>
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function Pl(t){let n=t.flatMap(o=>go(o,H({}))).map(({step:o,basis:r})=>`${y(o,"notation")} ${r}`),s=({notation:o})=>Object.keys(le).find(r=>n.includes(`${o} ${r}`));return Xa(rn.filter(s).map(o=>`${o.label} (${le[s(o)||""][1]})`))}function ob({id:t}){let e=Q(t,"who").flatMap(h=>h.acts?h.to:[]),n=({key:h})=>g(mt.steps,{steps:Pl(e.filter(b=>re(b,h)))}),s=h=>w.partners[h].find(b=>b.id===t)?.steps||[],o=no(s("")),r=w.plans.filter(h=>s(N?h.key:"").length),i=Q(t,"who").flatMap(h=>h.acts?[]:zn(h.to)),l=no(M(i)).filter(h=>!o.includes(h)),c=h=>Q(h,"who").every(b=>!b.acts||b.from===t),p=M(e.filter(h=>w.works[h]?.across&&c(h)).flatMap(mo)),u=ae(t,"unitOf"),$=de(ae(t,"chapterLead")),m=h=>{let b=no(w.partners[""].find(_=>_.id===h)?.steps||[]);return b.length>0&&a`<span class="zacht"> – ${Xa(b)}</span>`},d=y(t,"tooi"),f=[...Fo(t),[k.thing.also_known,bt(t,"altLabel").join(", ")],[mt.leads,$.length>0&&a`<${Ne} ids=${$} />`],[mt.units,u.length>0&&a`<${Ne} ids=${u} more=${m} />`],[mt.identity,d?g(mt.identified,{code:d,date:tt(y(t,"checkedOn"))}):mt.unidentified]];return a`
    <${at} title=${k.thing.known}>
      <${Me} text=${y(t,"summary")} />
      ${St(t)&&a`<p>${mt.collective}</p>`}
      ${y(t,"isIndependent")==="true"&&a`<p>${mt.independent}</p>`}
      ${r.map(h=>a`<p>${N&&`${h.title}: `}${n(h)}</p>`)}
      ${p.length>0&&a`<p>${g(mt.across,{kinds:Xa(p.map(lt))})}</p>`}
      ${l.length>0&&a`<p>${g(mt.named_steps,{steps:Xa(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${mt.no_steps}</p>`}
      <${mn} pairs=${f} />
    <//>
  `}function rb({rows:t}){let e=mt.columns,n=[...En(o=>jt(o.to)?.key),Jt("actie",e.action,o=>o.to),{key:"soort",label:e.what,text:o=>ie(o.to)},{key:"rol",label:e.role,text:o=>o.phrase},Nn("stand",e.stand,o=>o.to),{key:"stap",label:e.step,text:o=>Ra(o.to)},ts(e.place,o=>o.of)],s=M(t.map(o=>o.to)).map(o=>{let r=t.filter(l=>l.to===o),i=M(r.map(l=>l.phrase)).join(", ");return{...r[0],phrase:i,of:r.flatMap(l=>l.of)}});return a`
    <${at} title=${g(mt.work,{count:s.length})}>
      <p class="zacht">${mt.work_note}</p>
      ${s.length?a`<${ht} id="acties" caption=${mt.work_caption} rows=${s} sort="actie" columns=${n} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function ab({id:t}){let e=y(t,"organisationKind")===mt.places.of&&!St(t)?bt(t,"altLabel"):[],n=c=>e.some(p=>_s(c.replace("-"," ")).includes(_s(p))),s=c=>bt(c,"place").filter(n).join(", "),o=Q(t,"who").map(c=>c.to),r=de(fs.filter(c=>s(c)&&!o.includes(c))),i=c=>a`<span class="zacht"> – ${s(c)}</span> <${Mt} id=${c} />`,l=[a`<p class="zacht">${mt.places.note}</p>`,a`<${Ne} ids=${r} more=${i} />`];return r.length>0&&a`<${at} title=${g(mt.places.title,{count:r.length})}>${l}<//>`}function ib({rows:t}){let e=t.filter(o=>o.acts).map(o=>o.to),n=M([...e,...e.flatMap(o=>Kt(o,"followedBy"))]).flatMap(o=>{let r=hs(o).filter(l=>be(l).outcome==="ahead").map(l=>[y(l,"deadlineLabel"),`“${y(l,"deadlineText")}”`].filter(Boolean).join(", ")),i=mt.to_come.includes(kn(o))?[ve(o).toLowerCase()]:[];return(r.length?r:i).map(l=>a`<li><${T} id=${o} />: ${l}</li>`)});if(!n.length)return null;let s=g(mt.coming,{count:n.length});return a`<${at} title=${s}><p class="zacht">${mt.coming_note}</p><ul>${n}</ul><//>`}function pb({id:t}){let e=Q(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <section>
        <h3><${T} id=${s} /></h3>
        <${rr} id=${o} />
        <${ce} of=${[o]} />
      </section>
    `);return a`
    <${at} title=${g(mt.own,{count:e.length})}>
      <p class="zacht">${mt.own_note}</p>
      <${Ls} id="eigen" as="div" first=${lb} items=${n} />
    <//>
  `}function ub({id:t}){let e=Q(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[y(r[0],"asOf").slice(0,4),y(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${Me} text=${y(i,"summary")} />`)} <${ce} of=${r} />
  `,s=de(M(e.map(r=>$s(r,t)))).map(r=>{let i=e.filter(l=>$s(l,t)===r);return a`<li><${T} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?mt.its_members:mt.members;return a`<${at} title=${o}><${Ls} id="leden" items=${s} first=${s.length} /><//>`}function db({id:t}){let e=new Map(Q(t,"with").map(r=>[$s(r,t),r]));if(!e.size)return null;let n=r=>{let{of:i=[],more:l}=e.get(r)||{},c=g(l?mt.more_works:mt.works,{works:i.map(Xt).join(", ")});return a`<span class="zacht">${c}</span>`},o=de([...e.keys()]).map(r=>a`<li key=${r}><${T} id=${r} />${n(r)}</li>`);return a`
    <${at} title=${mt.together}>
      <p class="zacht">${mt.alphabetical}</p>
      ${X()?a`<${Ls} id="samen" items=${o} first=${cb} />`:a`<ul class="kolommen">${o}</ul>`}
    <//>
  `}function t$({id:t}){return a`
    <${ob} id=${t} />
    <${rb} rows=${Q(t,"who")} />
    <${ab} id=${t} />
    <${ib} rows=${Q(t,"who")} />
    <${pb} id=${t} />
    <${xa} title=${mt.wishes} ids=${ae(t,"wish")} />
    <${_a} title=${mt.requested} ids=${de(ae(t,"askedOf"))} />
    <${ub} id=${t} />
    <${db} id=${t} />
    <${Eo} id=${t} />
  `}var mt,Xa,lb,cb,e$=C(()=>{"use strict";q();Ct();B();Tt();A();ko();_e();tr();J();$t();Ft();ue();Js();ft();qe();xn();Wa();Pn();mt=k.thing.organisation,Xa=t=>oe(t.map(e=>e.toLowerCase()));[lb,cb]=[1,3]});function mb({id:t,reports:e}){let n=on(t);if(gn(t.split("/")[0]).dates.length<3)return null;let s=o=>be(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Mt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${tt(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function fb({id:t}){let e=gn(t.split("/")[0]),{result:n,not_mentioned:s}=on(t),o=e.dates.filter(({date:l})=>kn(t,l)),r=w.codes.AgreementStatus[y(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=(l,c)=>c===e.date&&n[y(l,"resultReported")];return a`
    <${mb} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:l,label:c})=>{let p=gs(t,l);return a`
          <li>
            <strong>${D(c)}</strong>
            <p><${Mt} id=${t} date=${l} /></p>
            ${r&&l===e.date&&a`<${Me} text=${r} look="zacht" />`}
            ${be(t,l).earlier&&a`<p class="zacht">${D(s)}</p>`}
            ${p&&a`<${$b} report=${p} result=${i(p,l)} />`}
          </li>
        `})}
    </ol>
  `}function hb({id:t}){let e=Kt(t,"silentPart"),n=e.map(s=>[y(s,"summary"),a`<span class="zacht"> (${V("SilentWeight",y(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${on(t).silent}</strong></p><${Wt} items=${n} />`}function gb({id:t}){let e=on(t),n=e.deadline_columns,s=hs(t);if(!s.length)return null;let o=i=>[`“${y(i,"deadlineText")}”`,y(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>y(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>y(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>y(i,"dueBy"),cell:i=>tt(y(i,"dueBy"))||y(i,"condition")},{key:"soort",label:n.kind,text:i=>Go(y(i,"modality"))},{key:"er",label:n.there,text:i=>be(i).delivery||e.not_there},{...ts(n.place,()=>[]),cell:i=>a`<${Me} text=${y(i,"summary")} /><${ce} of=${[i]} />`}];return a`<${ht} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function bb({id:t}){let e=on(t),n=e.who_columns,s=Q(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${T} id=${i} /><${Ss} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>v(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>y(i[0],"summary")},ts(n.place,({of:i})=>i.slice(0,1))];return a`<${ht} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function kb({id:t}){let e=Kt(dt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${on(t).heading}<${Lt} ids=${e} />.</p>`}function yb({id:t}){let e=on(t),n=qr(t);if(n.length)return n.map(o=>a`<${rr} id=${o} /><${ce} of=${[o]} />`);if(y(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=bt(t,"interventionKind").map(lt).join(", ");return a`
    <p>${g(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${y(t,"rationale")}</p>
  `}function _b({id:t}){let e=on(t),n=ae(t,"subMeasureOf"),s=o=>a` <${Mt} id=${o} />`;return a`<${at} title=${e.container}><p>${e.parts}</p><${Ne} ids=${n} more=${s} /><//>`}function n$({id:t}){let e=on(t),n=gn(t.split("/")[0]),s=y(t,"promise"),o=Fo(t),r=y(t,"isContainer")==="true"?_b:xb;return a`
    <${at} title=${s?e.promise:e.what}>
      ${wa(t).map(i=>a`<${Me} text=${i} />`)}
      ${y(t,"isNew")==="true"&&a`<p class="zacht">${g(e.new,{when:us(n.date,n)})}</p>`}
      ${y(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${ce} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${ya} id=${t} />
    ${o.length>0&&a`<${at} title=${k.thing.further}><${mn} pairs=${o} /><//>`}
    <${Eo} id=${t} />
  `}var on,$b,wb,xb,s$=C(()=>{"use strict";q();B();A();_e();J();$t();Ft();ft();qe();xn();Pn();on=t=>me(jt(t)).thing.undertaking,$b=({report:t,result:e})=>a`
  <${Me} text=${y(t,"summary")} />
  <${Qs} of=${t} />
  <${Me} text=${e} look="zacht" />
  <${ce} of=${[t]} />
`;wb=t=>Vn("Expectation").filter(e=>Kt(e,"concerns").includes(t)&&dt(e,"organisation"));xb=({id:t})=>a`
  <${at} title=${on(t).progress}><${fb} id=${t} /><${hb} id=${t} /><${gb} id=${t} /><//>
  <${at} title=${on(t).who}><${bb} id=${t} /><${kb} id=${t} /><//>
  <${xa} title=${on(t).expected} ids=${wb(t)} />
  <${at} title=${on(t).steps}><${yb} id=${t} /><//>
`});function Ob({id:t}){let e=vb[ln(t)];return e?w.plans.filter(n=>!jt(t)||n===jt(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${Sb} key=${n.plan.key} ...${n} />`):null}function Cb({id:t}){let e=ae(t,"inChapter"),n=Zi(Je.other.annex.file),s=l=>a` <${Mt} id=${l} />`,o=l=>g(Je.other.at,{steps:Pl([l])||k.shared.all_steps}),r=l=>a`${s(l)}<p class="zacht">${wa(l).join(" ")} ${o(l)}</p>`,i=fs.filter(l=>w.works[l]?.chapters?.includes(t)&&!e.includes(l));return a`
    <${at} title=${Je.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${Je.other.annex.label}</a></p>`}
      <${Ne} ids=${de(e)} more=${r} />
      ${i.length>0&&a`<p>${Je.other.under}</p><${Ne} ids=${de(i)} more=${s} />`}
    <//>
  `}function jb({id:t}){let e=[...Fo(t),[Xe(t,"Legislation")?Je.also_known:Je.in_source,bt(t,"altLabel").join(", ")],[Je.place,bn(t).length>0&&a`<${ce} of=${[t]} />`]];return a`
    <${at} title=${Je.known}>
      ${Xe(t,"Facilitator")&&a`<p class="zacht">${me(jt(t)).thing.other.judged}</p>`}
      <${Me} text=${y(t,"summary")} />
      <${Me} text=${y(t,"rationale")} />
      <${mn} pairs=${e} />
    <//>
    <${ya} id=${t} />
    ${Xe(t,"Chapter")&&a`<${Cb} id=${t} />`}
    <${Eo} id=${t} />
  `}function zb({id:t}){let e=H(j.route.query),n=ln(t)==="organisation"&&y(t,"notation"),s=i=>Bn(i).some(({partners:l})=>n&&l.includes(n)),o=U(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<${Sp} gap=${i} scenario=${e} />`);return a`
    <${at} title=${g(Je.gaps,{count:o.length})}>
      <${Ls} id="vragen" items=${r} first=${X()?Mb:Lb} as="div" />
    <//>
  `}function Tb({id:t}){let e=ln(t),n=[o$[e]&&a`<a href=${O(o$[e])}>${Je.crumbs[e]}</a>`,N&&jt(t)?.title,...["inChapter","subMeasureOf"].map(s=>dt(t,s)&&a`<${T} id=${dt(t,s)} />`),ie(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function r$({route:t}){let e=t.path.slice(1).join("/");if(!Gt(e))return a`<${Ts} />`;let n=v(e),s=ln(e),o=Fb[s],r=s==="undertaking"&&y(e,"isContainer")!=="true",i=()=>{let[l,c]=["promise","summary"].map(m=>y(e,m)),p=r?[l&&`${Je.promised} ${l}`,g(Je.stand,{stand:ve(e).toLowerCase()})]:[c],u=[`${ie(e)} ${n}`,p.filter(Boolean).join(" ")].filter(Boolean).join(": "),$=M([...bn(e),...bn(gs(e))]);return Zr(u.replace(/([^.!?])$/,"$1."),$,null,jt(e)||ot())};return a`
    <${Tb} id=${e} />
    <${st} text=${Xe(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${Mt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${Co} />`}
    <${Ob} id=${e} />
    <div class="acties bovenaan">
      <${Cs} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${O("verken",{uit:e,kies:e})}>${Je.around}</a>
    </div>
    <${o} id=${e} />
    <${zb} id=${e} />
  `}var Je,Il,vb,Sb,Lb,Mb,o$,Fb,a$=C(()=>{"use strict";q();K();Ct();B();Tt();A();_e();J();$t();Ft();Ue();ue();Js();Mo();ft();qe();xn();e$();Wa();s$();Pn();cr();Je=k.thing,Il=k.thing.route,vb={organisation:(t,e)=>w.partners[N?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:zn},Sb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${N?g(Il.of_plan,{plan:t.title}):Il.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${Il[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[Lb,Mb]=[3,2];o$={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};Fb={undertaking:n$,organisation:t$,step:sd,other:jb}});function Eb({rows:t,whole:e,chosen:n,plan:s,scenario:o}){let r=e?Ln(o,s).named:{},i=me(s).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${wt.tiles_label}>
      ${Rr(t,i,r).map(([l,{tile:c,count:p}])=>a`
          <button type="button" id=${`uitkomst-${l}`} aria-pressed=${String(n===l)}
            onClick=${()=>I({uitkomst:n===l?null:l})}>
            <${No} outcome=${l} />
            <span class="getal">${p}</span>
            <span>${g(c,{date:tt(an(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function Ib({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>G(l.day,c.day)),i=r.slice(0,Nb).map(l=>a`
      <${No} outcome=${l.outcome} />
      <span>
        <${T} id=${l.work} text=${l.short} />${" "}${l.what||""}
        <span class="bij">${l.modality}: ${l.quote}</span>
      </span>
    `);return a`
    <aside class="langst-open">
      <h2>${wt.open.title}</h2>
      <p>${r.length?g(wt.open.phrase,{date:tt(an(e.key,n))}):wt.open.none}</p>
      <${Wt} items=${i} />
      <p><a href=${O("aandachtspunten",{vraag:"deadline-verstreken"})}>${wt.open.gaps}</a></p>
      <h2>${wt.read.title}</h2>
      <ul class="leesregels"><li>${wt.read.first}</li>${Pb}<li>${wt.read.last}</li></ul>
    </aside>
  `}function Wb({rows:t}){let e=M(t.map(o=>o.day.slice(0,4))).sort(G),s=M(t.flatMap(o=>l$(o.work))).map(o=>[o,v(ge(o))]).sort((o,r)=>G(o[1],r[1]));return a`
    <div class="velden">
      <${Rt} label=${wt.fields.year} name="jaar" options=${Ye(e)} />
      <${Rt} label=${wt.fields.partner} name="partner" options=${s} />
      <${vs} names=${["jaar","partner"]} />
    </div>
  `}function Hb({plan:t,scenario:e,chosen:n,query:s}){let o=qs(t,e.date),r=Bc(t,e.date).filter(ti(s)),i=o.filter(ti(s)),l=i.length===o.length,c=ks(i).join(" · "),p=i.filter(u=>!n||u.outcome===n);return a`
    <section>
      ${N&&a`<h2>${t.title}</h2>`}
      ${l?a`
              <p class="zacht belofte-intro">${g(wt.intro,{count:o.length,undated:r.length})}</p>
              <p>${Ln(e,t).phrase.overdue}</p>
            `:a`<p role="status"><strong>${L(wt.kept,i.length)}</strong> ${c}</p>`}
      <${Ba} works=${o.filter(ti({...s,partner:""})).map(u=>u.work)}
        partner=${s.partner||""} />
      <${Eb} rows=${i} whole=${l} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${Kd} plan=${t} rows=${p} date=${e.date} /><${Rb} plan=${t} rows=${p} /></div>
        <${Ib} rows=${i} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${wt.table}</summary>
        <${ht} id=${`beloften-${t.key}`} caption=${wt.caption} rows=${p} columns=${i$} sort="dag" />
      </details>
      ${r.length>0&&a`
          <details class="tweeling">
            <summary>${g(wt.undated,{count:r.length})}</summary>
            <${Wt} items=${r.map(Db)} />
          </details>
        `}
    </section>
  `}function c$({route:t}){let e=H(t.query),n=Pc(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(i=>qs(i,e.date)),r=o.filter(ti(t.query)).filter(i=>!s||i.outcome===s);return a`
    <${st} text=${wt.heading} title=${wt.title} />
    <${un}><${Ds} /><${er} /><${Wb} rows=${o} /><//>
    <${Co} />
    ${n.map(i=>a`<${Hb} key=${i.key} ...${{plan:i,scenario:e,chosen:s,query:t.query}} />`)}
    ${!n.length&&a`<p>${wt.none}</p>`}
    <p class="acties">
      <${pe} name="beloften.csv" rows=${()=>Bb(r,e)} />
      ${n.length>0&&a`<${Ge} name="beloften" title=${wt.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
    </p>
    <${$e} text=${L(wt.lane_total,r.length)} />
  `}var wt,Ab,i$,Bb,Nb,Pb,qb,Rb,l$,ti,Db,p$=C(()=>{"use strict";q();K();Ct();B();Tt();A();_e();J();Ft();Ue();ue();Ol();Ms();Nl();ft();pr();qe();xn();wt=k.promises;Ab=t=>{let e=ws(t.plan).lanes[t.lane];return e?ho(e):""},i$=[{key:"dag",label:wt.columns.day,text:t=>t.day,cell:t=>t.by},Jt("actie",wt.columns.work,t=>t.work),{key:"wat",label:wt.columns.what,text:t=>t.what},{key:"woorden",label:wt.columns.quote,text:t=>t.quote},{key:"stand",label:wt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${eo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:wt.columns.lane,text:Ab}],Bb=(t,e)=>{let n=[...i$,sr(wt.columns.place,s=>s.id)];return wn(n,t,s=>Se(e,s.plan.key))},Nb=6,Pb=wt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);qb=t=>a`
  <${eo} outcome=${t.outcome} on=${t.by} />
  <span><${T} id=${t.work} text=${t.short} />${" "}${t.what||t.quote}</span>
`,Rb=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${ws(t).lanes.map((n,s)=>({lane:n,found:e.filter(o=>o.lane===s)})).filter(({found:n})=>n.length).map(({lane:n,found:s})=>a`
          <details>
            <summary>${ho(n)}
              <span class="bij">
                ${L(wt.lane_total,s.length)}${ks(s,!0).map(o=>` · ${o}`)}
              </span>
            </summary>
            <${Wt} items=${s.map(qb)} />
          </details>
        `)}
  </div>
`,l$=t=>Q(t,"who").map(e=>y(e.from,"notation")),ti=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||l$(e.work).includes(t.partner));Db=({work:t,quote:e,what:n,stand:s})=>a`<${T} id=${t} />: ${[e,n].filter(Boolean).join(", ")}${s&&`; ${s}`}`});function d$({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${N?"h3":"h2"}>${g(Bs.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function Vb({loss:t,scenario:e,id:n,title:s}){let o=i=>$$(t,i,e),r=[{key:"vak",label:Bs.columns.cell,sort:!1,text:i=>u$(i,o(i)),cell:i=>{let l=u$(i,o(i));return o(i)?a`<a href=${js(i,t.plan)}>${l}</a>`:l}},{key:"nu",label:Bs.columns.now,sort:!1,text:i=>m$(o(i))},{key:"weg",label:Bs.columns.lost,sort:!1,text:i=>i.phrase}];return a`<${ht} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${r} />`}function Ub({loss:t,names:e,scenario:n,apart:s}){let o=gn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===w.plans[0]?"":`-${o.key}`}`,p=$=>{let m=Q($,"who",n.date).map(h=>v(h.from)),d=oe(Ko($).map(v).filter(h=>m.includes(h)&&!e.includes(h))),f=d&&a`<span class="zacht">${g(Bs.others,{names:d})}</span>`;return[" ",a`<${Mt} id=${$} date=${n.date} />`," ",f]},u=($,m=[])=>m.length>0&&a`<${d$} title=${$} count=${m.length}><${Ne} ids=${m} more=${p} /><//>`;return a`
    <section>
      ${N&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${Jb} loss=${t} scenario=${n} />
      <${d$} title=${r} count=${t.cells.length} none=${i}>
        <${Vb} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([$,m])=>u(m,t[$]))}
      ${t.blocks.map($=>u($.phrase,$.acts))}
    </section>
  `}function ql({losses:t,names:e,scenario:n,apart:s}){let o=oe(e),r=()=>t.flatMap(l=>l.cells.map(c=>{let p=$$(l,c,n),u=p?rt(c.barrier):"";return[o,lt(c.column),u,m$(p),c.phrase,...Se(n,l.plan)]})),i={names:e,scenario:n};return a`
    ${t.map((l,c)=>a`<${Ub} key=${l.plan} ...${{loss:l,...i}} apart=${!c&&s} />`)}
    ${!t.length&&[ye(n).map(l=>a`<p>${l.words.losses.nothing}</p>`),s]}
    <div class="acties"><${pe} name="wat-als.csv" rows=${()=>[[...Bs.csv,...Hs],...r()]} /></div>
  `}function Kb(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return U({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?D(lt(s.kind)):rt(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function Gb({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(l=>!o.includes(l));return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${bs(l,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${g(io.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${io.lost_phrase}</p>
        `}
      ${r.length>0&&a`<p>${L(io.lead,r.length)}</p>`}
      ${(i.length>0||!s.length)&&a`<p class="zacht">${s.length?L(io.stays,i.length):io.nothing}</p>`}
    </li>
  `}function Jb({loss:t,scenario:e}){let{legend:n}=io,s=Kb(t,e),o=M(s.flatMap(i=>i.things.map(l=>bs(l,e.date)))),r=Object.keys(w.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${io.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${Gb} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:uo(ot(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${V("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var io,Bs,$$,m$,u$,f$=C(()=>{"use strict";q();B();Tt();A();_e();yn();J();$t();Ft();ue();ft();qe();io=k.whatif.picture,Bs=k.whatif,$$=(t,e,n)=>U({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),m$=t=>t?ca(t):Bs.no_cell,u$=(t,e)=>{let n=D(lt(t.column));return e?g(Bs.cell,{kind:n,step:rt(t.barrier).toLowerCase()}):n}});function Wl(t,e,n){let[s,o]=P(null);return se(()=>{let r=!0;return o(null),et().ask(t,e).then(i=>{r&&(o(i),n?.(i))}).catch(i=>r&&o({silent:i.message||k.whatif.silent})),()=>{r=!1}},[t,JSON.stringify(e)]),s}function Dl({chosen:t,choices:e,follows:n}){let s=Pt(),o=j.started&&!!t&&X();se(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&X()?r.reverse():r}</div>`}function Qb({before:t,after:e}){let n=ee[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:V("Severity",t),after:V("Severity",e)})}function h$({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(p=>p.was||p.sentence),l=U(r).gaps.filter(p=>p.subject===o&&!i.includes(p.sentence)),c=p=>g(ee.cell,{kind:D(lt(p.column)),step:rt(p.barrier).toLowerCase()});return a`
    <h2 role="status">${L(ee.cells,t.length,{all:n})}</h2>
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
    <h2>${L(ee.gaps,s.length)}</h2>
    <ul>
      ${s.map(p=>a`
          <li>
            <strong>${Qb(p)}</strong> ${p.was&&`${g(ee.now,{phrase:p.was})} `}
            ${p.was?g(ee.then,{phrase:p.sentence}):p.sentence}
          </li>
        `)}
    </ul>
    ${l.length>0&&a`
        <h2>${L(ee.stays,l.length)}</h2>
        <p>${ee.why}</p>
        <ul>${l.map(p=>a`<li>${p.sentence}</li>`)}</ul>
      `}
  `}function Yb({id:t,status:e,scenario:n}){let s=Wl("supposed",{options:ds(n),work:t,status:e});return s&&s.silent===void 0?a`<${h$} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function g$({requested:t,scenario:e}){let{date:n}=e,s=m=>he(m)&&!!kn(m,n),[o,r]=t.split("="),i=he(o)?o:"",l=Kt(gs(i,n),"alternativeReading").map(m=>y(m,"status")),c=(m,d)=>O(["wat-als","actie",`${m}=${d}`]),p=e.key===H({}).key&&w.readings[`${i}=${r}`],u=a`
        <${Bo} label=${ee.which} id="actie" thing=${i} among=${s}
          pick=${m=>{location.hash=c(m,r||"")}} />
        ${i&&a`
            <p><${T} id=${i} />. ${ve(i,n)}.</p>
            <h2>${ee.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(w.codes.Status).map(([m,{label:d}])=>a`
                  <li>
                    <a href=${c(i,m)} aria-current=${m===r?"true":null}>${D(d)}</a>
                    ${m===kn(i,n)&&a` <span class="zacht">${ee.read}</span>`}
                    ${l.includes(m)&&a` <span class="zacht">${ee.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${Dl} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${Xb} />`:p?a`<${h$} found=${p} id=${i} scenario=${e} />`:Ae()?a`<${Yb} id=${i} status=${r} scenario=${e} />`:a`<p>${g(ee.elsewhere,{name:v(i),status:V("Status",r)})}</p>`} />`}var ee,Rl,Zb,Xb,b$=C(()=>{"use strict";q();K();Ct();B();Tt();A();je();J();$t();Ft();ft();Ma();ee=k.whatif.action;Rl=t=>t.split("=")[0],Zb=()=>Object.keys(w.readings).sort((t,e)=>G(v(Rl(t)),v(Rl(e)))),Xb=()=>a`
  <p>${ee.begin}</p>
  <h2>${ee.readings}</h2>
  <ul>
    ${Zb().map(t=>a`
        <li>
          <a href=${O(["wat-als","actie",t])}>${v(Rl(t))}</a>
          <span class="zacht"> ${g(ee.reading,{status:V("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function ek({notations:t,names:e,scenario:n}){let s=Wl("answer",{options:tk(t,n)},()=>xt(pt.done));if(!s)return a`<div><p>${pt.busy}</p></div>`;if(s.silent!==void 0)return a`<div><p>${s.silent}</p></div>`;let o=i=>!n.plan||i.plan===n.plan,r=L(pt.questions,s.gaps.filter(o).length);return a`
    <div>
      <${ql} losses=${s.losses.filter(o)} names=${e} scenario=${n} />
      <p>${g(pt.with_this,{questions:r,now:U(n).gaps.length})}</p>
    </div>
  `}function nk({acting:t,chosen:e}){let[n,s]=P(""),o=c=>I({zonder:c.map(ei).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(Ae()?[...e,c]:[c])},i=c=>[v(c),...bt(c,"altLabel")].join(" "),l=t.filter(c=>_o(i(c),n));return a`
    <h2>${pt.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${g(pt.put_back,{name:v(c)})}
          onClick=${()=>r(c)}>
          ${v(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${pt.clear}</button>
          <button type="button" class="klein" onClick=${()=>nr(location.href,pt.shared)}>${pt.share}</button>
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
            <button type="button" id=${`zonder-${ei(c)}`} aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}>${v(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${pt.none_found}</p>`}
    ${!Ae()&&a`<p class="zacht">${pt.alone}</p>`}
  `}function sk({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&L(pt.start.alone,r),r>0&&(o.length?g(pt.start.steps,{steps:oe(o.map(l=>rt(l).toLowerCase()))}):pt.start.no_step),i>0&&L(pt.start.lead,i)].filter(Boolean),s=uo(ot(e.plan));return a`
    <section id="begin">
      <h2>${pt.start.title}</h2>
      <p class="zacht">${g(pt.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${O("wat-als",{zonder:ei(o.who)})}>${v(o.who)}</a>
              <span class="bij">${N?`${gn(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${pt.start.no_partner}</p>`}
    </section>
  `}function ok({id:t,date:e}){let n=o=>oe(de(M(o)).map(v)),s=Object.entries(pt.apart.roles).map(([o,r])=>{let i=Q(t,"who",e).filter(l=>l.role===o);return i.length>0&&a`<p>${g(r,{names:n(i.map(l=>l.to))})}</p>`});return a`
    ${["chapterLead","unitOf"].map(o=>{let r=n(ae(t,o));return r&&a`<p>${g(pt.apart[o],{names:r})}</p>`})}
    ${s}
    <p>${pt.apart.page} <${T} id=${t} />.</p>
  `}function k$({route:t}){let e=H(t.query),{without:n,most:s}=U(e),o=de(Object.keys(n).filter(f=>n[f].length)),r=(t.query.zonder||"").split(",").map(ge).filter(Boolean),i=r.map(f=>v(f)),[l]=r,c=r.length>1&&Ae(),[,p,...u]=t.path,$=[[pt.leave_out,O("wat-als"),!p],[pt.action.title,O(["wat-als","actie"]),!!p]],m=a`
    <${or} label=${pt.title} tabs=${$} />
    <${st} text=${pt.title} title=${p?pt.action.title:pt.title}>
      <p class="uitleg">${p?pt.action[Ae()?"intro":"intro_elsewhere"]:pt.intro}</p>
    <//>
    <${ta} scenario=${e} />
  `;if(p)return[m,a`<${g$} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${ek} notations=${r.map(ei)} names=${i} scenario=${e} />`:l?a`
      <${ql} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${ok} id=${l} date=${e.date} />`} />
    `:a`<${sk} most=${s} scenario=${e} />`;return a`
    ${m}
    <${Dl} chosen=${r.join(",")} choices=${a`<${nk} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${$e} text=${r.length===1?g(pt.phrase,{name:i[0]}):""} />
  `}var pt,tk,ei,w$=C(()=>{"use strict";Ce();xo();q();K();Ct();B();Tt();A();je();_e();J();$t();Ue();ue();aa();ft();f$();b$();Pn();pt=k.whatif,tk=(t,e)=>[...ds(e),...t.map(n=>["zonder",n])];ei=t=>y(t,"notation")});var _$={};S$(_$,{answerTo:()=>U,compare:()=>G,connection:()=>bo,csv:()=>Er,data:()=>w,here:()=>j,longerWays:()=>Vr,scenarioOf:()=>H});function si(t=null){for(let e of oi())e!==t&&(e.open=!1)}function Hl(){si(),On().classList.remove("is-open"),ni().setAttribute("aria-expanded","false")}function rk(){On()&&(ni().addEventListener("click",()=>{let t=On().classList.toggle("is-open");for(let e of oi())e.open=t;ni().setAttribute("aria-expanded",String(t))}),On().addEventListener("click",t=>{let e=t.target;e.closest("a")?Hl():e.closest("summary")&&!X()&&si(e.closest("details"))}),On().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=oi().find(n=>n.open);X()?ni().focus():e?.querySelector("summary")?.focus(),Hl()}),document.addEventListener("click",t=>{!X()&&!On().contains(t.target)&&si()}),On().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!X()&&!On().contains(e)&&si()}))}function ak(t){if(!On())return;let e=Xi(t)?.to;for(let n of On().querySelectorAll("a")){let{path:s}=Si(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",O(s))}for(let n of oi())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function ik(t,e){let n=Object.keys(w.comparisons).length>0,s=n||t==="vergelijk";return wr=!Do(e)||s!==n,wr?(Cn(a`<p role="status">${k.werkplaats.busy}</p>`,Ot("inhoud")),ri?et().show(ri,et().own):Vl||lk(ds(e),s),!0):!1}async function lk(t,e){Vl=!0;try{ri=(await et().ask("page",{options:t,comparisons:e})).page,wr&&et().show(ri,et().own)}catch(n){wr&&Cn(a`<p role="alert">${n.message}</p>`,Ot("inhoud"))}Vl=!1}function ck(t){let e=t.path[0]||"overzicht",n=Ot("inhoud");if(fe()?.own&&ik(e,H(t.query)))return;n.className=`scherm-${e}`;let s=Ot("zoek");s&&e!=="zoek"&&(s.value="");let o=y$[e]||y$.onbekend;Cn([a`<${_p} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),ak(e)}function Ul(){let t=Ot("motor");t.hidden=!1;let{state:e,why:n,own:s}=et();Cn(a`<${Ed} state=${e} why=${n} own=${s} />`,t)}function pk(){uk(),wr=!1,window.removeEventListener("werkplaats",Ul),Cn(null,Ot("inhoud")),Cn(null,Ot("motor"))}var On,ni,oi,y$,Vl,ri,wr,uk,x$=C(()=>{"use strict";Ce();q();K();Ct();B();Tt();A();je();ko();tr();$t();ue();aa();Ap();Qp();tu();Pu();td();gd();wd();Nd();Dd();cr();Xd();a$();p$();w$();On=()=>Ot("menu"),ni=()=>Ot("menuknop"),oi=()=>[...On().querySelectorAll("details")];Ot("spring").addEventListener("click",t=>{t.preventDefault(),Ot("inhoud").focus()});rk();Ot("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),Hl();let e=Ot("zoek").value;location.hash=dp(e)||O("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:s,content:o}=w.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};nr(g(e,{...r,sources:Jn()}),n)});y$={__proto__:null,overzicht:kd,dekking:Xp,aandachtspunten:Xu,partners:ld,maatregelen:dd,naslag:md,gevraagd:fd,tijdlijn:hd,beloften:c$,verken:Nu,ding:r$,samenvatting:Zd,vragen:Wd,"wat-als":k$,vergelijk:Jp,"weet-niet":Ep,methode:Fp,zoek:Lu,controleer:fe()?Bd:Ad,onbekend:Ts},Vl=!1,ri="",wr=!1;fe()&&(window.addEventListener("werkplaats",Ul),Ul());Ot("inhoud").replaceChildren();uk=Sc(ck);fe()&&window.addEventListener("andere-bladzijde",pk,{once:!0});document.documentElement.dataset.klaar="ja"});Ce();ii();typeof DecompressionStream>"u"?Ot("te-oud").hidden=!1:Gl().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(x$(),_$))});})();
