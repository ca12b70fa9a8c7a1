"use strict";var ketenkaart=(()=>{var S$=Object.defineProperty;var j=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var O$=(t,e)=>{for(var n in e)S$(t,n,{get:e[n],enumerable:!0})};function _t(t){let e=Ot("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Gl(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var Ot,Se=j(()=>{"use strict";Ot=t=>document.getElementById(t)});async function Jl(){let t=Uint8Array.from(atob(Ot("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));ai=C$(await new Response(e).json())}function C$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var ai,ii=j(()=>{"use strict";Se()});function Zl(t){var e=Ql.get(this);return e||(e=new Map,Ql.set(this,e)),(e=Yl(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var $=0;$<n[u].length;$++)s=n[u][$],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][$+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Yl,Ql,Xl=j(()=>{Yl=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,Yl(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},Ql=new Map});function As(t){t&&t.parentNode&&t.remove()}function $i(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?di.call(arguments,2):n),qo(t,i,s,o,null)}function qo(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ro,__v:o||++nc,__i:-1,__u:0};return!o&&xt.vnode&&xt.vnode(r),r}function jr(t){return t.children}function xr(t,e){this.props=t,this.context=e,this.__g=0}function as(t,e){if(e==null)return t.__&&as(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:as(t)}function z$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Bs({constructor:Ro},n)).__v=n.__v+1,xt.vnode&&xt.vnode(e),mi(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||as(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,pc(o,e,r),n.__=n.__e=null,e.__e!=s&&rc(e))}function rc(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),rc(t)}function tc(t){(8&t.__g||(t.__g|=8,rs.push(t),Sr++))&&li==xt.debounceRendering||((li=xt.debounceRendering)||queueMicrotask)(ac)}function ac(){try{for(var t,e=1;rs.length;)rs.length>e&&rs.sort(sc),t=rs.shift(),e=rs.length,8&t.__g&&z$(t)}finally{(Sr=rs.length)&&(li||queueMicrotask)(ac)}}function ic(t,e,n,s,o,r,i,l,c,p,u){var $,m,d,f,h,b,_=s.__k||Cr,S=e.length;for(c=T$(n,e,_,c,S),$=0;$<S;$++)(d=n.__k[$])!=null&&(m=~d.__i&&_[d.__i]||Or,d.__i=$,b=mi(t,d,m,o,r,i,l,c,p,u),f=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&fi(m.ref,null,d,m),d.ref&&u.push(d.ref,d.__c||f,d)),h=h||f,4&d.__u?(c=lc(d,c,t,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:f&&(c=f.nextSibling),d.__u&=-21);return n.__e=h,c}function T$(t,e,n,s,o){var r,i,l,c,p,u,$,m,d,f=n.length,h=f,b=0,_=0,S=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=S[r]=qo(null,i):ui(i)?i=S[r]=qo(jr,{children:i}):i.constructor===Ro&&i.__b?i=S[r]=qo(i.type,i.props,i.key,i.ref,i.__v):S[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=F$(i,n,c,h))&&(h--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,_=1)):(~p||(o>f?b--:o<f&&b++),typeof i.type!="function"&&(i.__u|=4))):S[r]=null;if(_){for(u=[],$=[],r=0;r<o;r++)if((i=S[r])&&16&i.__u){for(b=0,m=u.length;b<m;)u[d=b+m>>1]<i.__i?b=d+1:m=d;u[b]=i.__i,$[r]=b+1}for(b=u.length;r--;)$[r]&&($[r]==b?b--:S[r].__u|=4)}if(h)for(r=0;r<f;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=as(l)),hi(l,l));return s}function lc(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=lc(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=as(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function F$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function ec(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function yr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||ec(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||ec(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=ci[e]||(ci[e]=E$(e)),(t.__a||(t.__a={}))[e]=pi,r=e!=(e=e.replace(oc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function E$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[_r]==null)e[_r]=pi++;else if(e[_r]<this.__a[t])return;return n(xt.event?xt.event(e):e)}}}function mi(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,f,h,b,_,S,O,F,E,W,St,at,x,Q,be,ze=e.type;if(e.constructor!==Ro)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,$=r=[],u.nodeType==8?l=vr(u,r):r.push(u),l=r[0]||l),(u=xt.__b)&&u(e);t:if(typeof ze=="function"){m=i.length;try{if(_=e.props,S=(u=ze.prototype)&&u.render,O=(u=ze.contextType)&&s[u.__c],F=u?O?O.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(S?e.__c=d=new ze(_,F):(e.__c=d=new xr(_,F),d.constructor=ze,d.render=B$),O&&O.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),S&&(d.__s||(d.__s=d.state),ze.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Bs({},d.__s)),Bs(d.__s,ze.getDerivedStateFromProps(_,d.__s)))),f=d.props,h=d.state,d.__v=e,n.__c){if(_!==f&&S&&!ze.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(_,F),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(_,d.__s,F)===!1){e.__v!=n.__v&&(d.props=_,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(on){on&&(on.__=e)}),Cr.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=as(n);break t}d.componentWillUpdate&&d.componentWillUpdate(_,d.__s,F),S&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(f,h,b)})}else S&&!ze.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),S&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=F,d.props=_,d.__P=t,d.__g&=-5,E=xt.__r,W=S?25:0;do d.__g&=-9,E&&E(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++W<25);S&&(Cr.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Bs({},s,d.getChildContext())),S&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(f,h)),St=u&&u.type===jr&&u.key==null?u.props.children:u,_.__P&&(u=l,o=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(on){on&&hi(on,on)}),n.__k=null),l=n.__k?as(n,0):null),l=ic(t,ui(St)?St:[St],e,n,s,o,r,i,l,c,p),_.__P&&(e.__e=null,l=u),e.__u&=-161,$&&$.some(As),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(on){if(i.length=m,e.__v=null,c||r)if(on&&on.then){if(e.__u|=128|c,r){for(~(Q=r.indexOf(l||void 0))||(Q=r.length);(be=r[Q-1])&&be.nodeType==8;)Q--;for(;Q<r.length;Q++)if(be=r[Q])if(r[Q]=null,at){if(be==x)break}else{if(be.nodeType!=8)break;be.data.startsWith("$s")&&(x=vr(at=be))}}if(!at){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;at=l}(u=vr(at=e.__c.__z||(e.__c.__z=at)))?(e.__e=at,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(As);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),on&&on.then||cc(e),xt.__e(on,e,n)}}else l=e.__e=A$(n.__e,e,n,s,o,r,i,c,p,t);return(u=xt.diffed)&&u(e),l}function vr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function cc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(cc))}function pc(t,e,n){for(var s=0;s<n.length;)fi(n[s++],n[s++],n[s++]);xt.__c&&xt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){xt.__e(r,o.__v)}})}function A$(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,f,h,b,_,S=n.props||Or,O=e.props,F=e.type;if(F=="svg"?o="http://www.w3.org/2000/svg":F=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((f=r[u])&&(F?f.localName==F:f.nodeType==3)){t=f,r[u]=null;break}}if(!t){if(_=p.ownerDocument||document,!F)return _.createTextNode(O);t=_.createElementNS(o,F,O.is?O:p),l&&(xt.__m&&xt.__m(e,r),l=!1),r=null}if(F){if(p=F=="template"&&t.content||t,r=F=="textarea"&&O.defaultValue!=null?null:r&&di.call(p.childNodes),!l&&r)for(S={},u=0;u<t.attributes.length;u++)S[(f=t.attributes[u]).name]=f.value;for(u in S)f=S[u],u=="dangerouslySetInnerHTML"?m=f:u=="children"||u in O||u=="value"&&"defaultValue"in O||u=="checked"&&"defaultChecked"in O||yr(t,u,null,f,o);for(u in O)f=O[u],u=="children"?d=f:u=="dangerouslySetInnerHTML"?$=f:u=="value"?h=f:u=="checked"?b=f:l&&typeof f!="function"||S[u]===f||yr(t,u,f,S[u],o);$?(l||m&&($.__html==m.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(m&&(t.textContent=""),(F=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&M$.test(F))&&(o="http://www.w3.org/1999/xhtml"),ic(p,ui(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&as(n,0),l,c),r&&r.some(As)),l&&F!="textarea"||(u="value",F=="progress"&&h==null?t.removeAttribute(u):h==null||h===t[u]&&(F!="progress"||h)||yr(t,u,h,S[u],o),u="checked",b!=null&&b!=t[u]&&yr(t,u,b,S[u],o))}else S===O||l&&t.data==O||(t.data=O);return t}function fi(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){xt.__e(o,n)}}function hi(t,e,n){var s,o,r,i;if(xt.unmount&&xt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||fi(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){xt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&hi(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=vr(s,r=[]))&&(s==t.__e&&r.some(As),As(o),As(s)),n||As(t.__e),t.__e=t.__c=t.__=null}function B$(t,e,n){return this.constructor(t,n)}function Cn(t,e){var n,s,o,r;xt.__&&xt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=qo(jr,{children:[t]}),o=[],r=[],mi(e,e.__k,s||Or,Or,e.namespaceURI,s?null:e.firstChild?di.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),pc(o,e.__k,r),e.__k.props.children=null}var xt,nc,j$,rs,li,Sr,sc,_r,oc,pi,ci,L$,Ro,Or,Cr,M$,ui,di,Bs,Lr=j(()=>{Ro=Symbol.for("pv"),Or={},Cr=[],M$=/^m(i|n|o|s|text|space)$/,ui=Array.isArray,di=Cr.slice,Bs=Object.assign;xt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw Sr=0,t}},nc=0,j$=function(t){return t!=null&&t.constructor===Ro},xr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Bs({},this.state)),typeof t=="function"&&(t=t(Bs({},n),this.props)),t&&(Bs(n,t),this.__v&&(e&&this.__k.push(e),tc(this)))},xr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),tc(this))},xr.prototype.render=jr,rs=[],Sr=0,sc=function(t,e){return t.__v.__b-e.__v.__b},_r=Symbol(),oc=/(PointerCapture)$|Capture$/i,pi=0,ci={},L$=0});function zr(t,e){Ut.__h&&Ut.__h(Zt,t,Mr||e),Mr=0;var n=Zt.__H||(Zt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function P(t){return Mr=1,N$(yc,t)}function N$(t,e,n){var s=zr(co++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):yc(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);bi(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=Zt,!Zt.__f)){Zt.__f=!0;var o=Zt.shouldComponentUpdate;Zt.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,bi(m.__[0],m.__N[0])||(u=!0))}),o){var $=o.call(this,r,i,l);return p?$||u:$}return!p||u}}return s.__}function se(t,e){var n=zr(co++,3);!Ut.__s&&yi(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,Zt.__H.__h.push(n))}function Je(t,e){var n=zr(co++,4);!Ut.__s&&yi(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,Zt.__h.push(n))}function Do(t){return Mr=5,Te(function(){return{current:t}},[])}function Te(t,e){var n=zr(co++,7);return yi(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function P$(){var t;do{for(;t=ki.shift();)try{Wo(t)}catch(n){Ut.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=wc.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Wo),e.__h.some(wi),e.__h=[]}catch(n){e.__h=[],Ut.__e(n,t.__v)}}}while(ki.length)}function I$(t){var e,n=function(){clearTimeout(s),bc&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);bc&&(e=requestAnimationFrame(n))}function kc(t){t!=1&&uc==Ut.requestAnimationFrame||((uc=Ut.requestAnimationFrame)||I$)(P$)}function Wo(t){var e=Zt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Zt=e}function wi(t){var e=Zt;t.__c=t.__(),Zt=e}function yi(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!bi(n,t[s])})}function yc(t,e){return typeof e=="function"?e(t):e}var co,Zt,gi,uc,bi,Mr,wc,ki,Ut,dc,$c,mc,fc,hc,gc,bc,_i=j(()=>{Lr();bi=Object.is,Mr=0,wc=[],ki=[],Ut=xt,dc=Ut.__b,$c=Ut.__r,mc=Ut.diffed,fc=Ut.__c,hc=Ut.unmount,gc=Ut.__;Ut.__b=function(t){Zt=null,dc&&dc(t)},Ut.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),gc&&gc(t,e)},Ut.__r=function(t){$c&&$c(t),co=0;var e=(Zt=t.__c).__H;e&&(gi==Zt?Zt.__h=[]:(e.__h.some(Wo),e.__h.some(wi),co=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),gi=Zt},Ut.diffed=function(t){mc&&mc(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&kc(wc.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),gi=Zt=null},Ut.__c=function(t,e){e.some(function(n){try{n.__h.some(Wo),n.__h=n.__h.filter(function(s){return!s.__||wi(s)})}catch(s){n.__h=[function(){throw s}]}}),fc&&fc(t,e)},Ut.unmount=function(t){hc&&hc(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,kc(ki.push(o))}else Wo(o)}catch(r){e=r}}),s.__H=void 0,e&&Ut.__e(e,s.__v))};bc=typeof requestAnimationFrame=="function"});function _c(t){if(Array.isArray(t))return t.map(_c);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[$i("wbr",null),n]:[n])}var Pt,a,q=j(()=>{"use strict";Xl();Lr();_i();Lr();_i();/*! What draws the screens and searches in them, bundled here:

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
*/Pt=()=>Do(null);a=Zl.bind((t,e,...n)=>$i(t,e,...typeof t=="string"?n.map(_c):n))});function D$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(xc,n)&&!t.query.uit?{path:xc[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function Si(t){let e=Object.entries(W$).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[R$[i]||i,l]);return D$({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function C(t,e={},n=!0){let s=q$.filter(i=>n&&M.route.query[i]).map(i=>[i,M.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function I(t,e=!1){let n=C(M.route.path,{...M.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++xi},"",n),vi())}function vi(t=!1){let e=Si(location.hash),n=M.route.path.join("/")===e.path.join("/");M.route=e,M.led=M.started&&!n&&!t,vc(e),!n&&window.scrollTo(0,t&&Sc.get(history.state?.turn)||0)}function Oc(t){vc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),xi=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>Sc.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++xi},""),vi(o)};return window.addEventListener("popstate",s,n),vi(),M.started=!0,()=>e.abort()}var q$,R$,xc,W$,M,vc,xi,Sc,He,U=j(()=>{"use strict";q$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],R$={ernst:"gewicht"},xc={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},W$={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};M={route:{path:[],query:{}},started:!1,led:!1},xi=0,Sc=new Map;He=t=>C(["ding",t])});function et({text:t,title:e=t,children:n}){let s=Pt();return Je(()=>{document.title=`${e} – Ketenkaart`},[e]),Je(()=>{M.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function de({text:t}){let{route:e}=M;return Je(()=>{M.started&&t&&_t(t)},[t,e]),null}var Z,Ct=j(()=>{"use strict";Se();q();U();Z=()=>window.matchMedia("(max-width: 44rem)").matches});function oe(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function jn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function po(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Fr(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?K(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function Er(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function Cc(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,z,R,Tr,It,L,Qe,K,B=j(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),z=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),R=t=>t.slice(0,1).toUpperCase()+t.slice(1),Tr=t=>(It(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),It=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();L=t=>[...new Set(t)],Qe=t=>t.map(e=>[e,e]),{compare:K}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var w,jc,Lc,H$,V$,U$,K$,G$,J$,Q$,Y$,Z$,X$,Ye,uo,N,k,$e,nt,gn,jt,Kt,Mc,tm,Dn,Fe,em,rn,an,X,$o,ke,is,A=j(()=>{"use strict";ii();w=ai,{codes:jc,progress:Lc,queries:H$,names:V$,absent:U$,lists:K$,kinds:G$,called:J$,works:Q$,partners:Y$,lookups:Z$}=w,X$=[jc,Lc,H$,V$,U$,w.dates,K$,G$,J$,Q$,Y$,Z$];for(let t of[...X$,w.words,w.addresses,...[jc,Lc].flatMap(Object.values)])Object.setPrototypeOf(t,null);Ye=new Map(Object.entries(w.things)),uo=new Map(w.plans.map(t=>[t.key,t])),N=w.plans.length>1,k=w.words,$e=t=>t?.words.page||k,nt=t=>uo.get(t||"")||(N?void 0:w.plans[0]),gn=t=>uo.get(t),jt=t=>uo.get(t.split("/")[0]),Kt=(t,e)=>!e||!jt(t)||jt(t)?.key===e,Mc=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],tm=w.plans.flatMap(t=>t.dates),Dn=Mc(tm,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),Fe=Dn[Dn.length-1].date,em=w.plans.flatMap(t=>t.steps),rn=Mc(em.reverse(),({notation:t})=>t).reverse(),an=(t,e)=>{let n=jt(t);return n?w.stands[e]?.[n.key]||n.date:e},X=t=>w.dates[t]||t||"",$o=(t=nt())=>t?.source||w.source,ke=t=>w.plans.filter(e=>!t.plan||e.key===t.plan),is=(t,e=nt())=>(e?e.dates:Dn).find(n=>n.date===t)?.label||X(t)});async function Ar(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function Hn(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var Oi,me,tt,Ee,Oe=j(()=>{"use strict";B();A();Oi=5*2**20,me=()=>window.werkplaats,tt=()=>me(),Ee=()=>!!me()&&me()?.state!=="off"});function V(t){let e=w.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!Ci.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:ji(o,n),without:ji(r,n),links:i},p={...ji(l,n),...c};Ci.set(s,p)}return Ci.get(s)}function ls({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function D(t){let e=N&&uo.has(t.plan)?t.plan:"",n=Dn.some(p=>p.date===t.stand)?t.stand:Fe,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:Fe};return[r,i,l].map(Br).find(p=>Ho(p)||me())||Br({...l,stated:!1,strict:!1})}function Br({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function Li(t,e,n){return new Set(n.map(([o])=>D({...t,[e]:o}).key)).size===n.length?n:[]}var Ci,ji,Ln,Ho,Mi,zc,zt=j(()=>{"use strict";A();Oe();Ci=new Map,ji=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));Ln=(t,e)=>V({...t,plan:e.key}).numbers[0];Ho=t=>t.key in w.answers;Mi=(t,e)=>uo.get(e)?.steps.find(n=>n.notation===t)?.id,zc=t=>new Set(V(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>Mi(s.step,e))))});var Tc,nm,Ns,Vo,G,Xt,cs,we=j(()=>{"use strict";B();A();Tc=new Map;for(let{rows:t,...e}of w.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])jn(Tc,i,r)}nm=Object.fromEntries(Object.entries(w.absent).map(([t,e])=>[t,new Set(e)])),Ns=(t,e=Fe)=>!nm[e]?.has(t),Vo=(t,e=Fe)=>(Tc.get(t)||[]).filter(n=>Ns(n.of[0]||n.from,e)),G=(t,e,n)=>Vo(t,n).filter(s=>s.name===e),Xt=(t,e,n)=>G(t,e,n).filter(s=>s.to===t).map(s=>s.from),cs=(t,e)=>t.from===e?t.to:t.from});var zi,ht,y,At,kt,ps,Nr,Ps,Ze,Ec,ln,re,Vn,ae,Gt,H,qt,Pr,Ac,v,te,Fc,Mn,us,sm,Ir,Uo,cn,mo,om,fe,ye,bn,J=j(()=>{"use strict";B();A();zi=[],ht=(t,e)=>Ye.get(t)?.[e]||zi,y=(t,e)=>ht(t,e)[0]||"",At=(t,e)=>ht(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),kt=(t,e)=>At(t,e)[0]||"",ps=t=>Ye.has(t),Nr=t=>ht(t,"type"),Ps=t=>Ac.get(t)||zi,Ze=(t,e)=>Nr(t).includes(e),Ec=t=>Nr(t).map(e=>w.kinds[e]).find(Boolean),ln=t=>Ec(t)?.page||"",re=t=>Ec(t)?.kind||"",Vn=t=>ln(t)==="organisation",ae=t=>ln(t)==="undertaking",Gt=t=>!!ln(t)&&!!y(t,"prefLabel"),H=(t,e)=>w.codes[t]?.[e]?.label||e||"",qt=(t,e)=>H(w.lists[e],y(t,e)),Pr=t=>w.names[t]||k.thing.foreign[t]||t,Ac=new Map;for(let[t,e]of Ye)for(let n of e.type||zi)jn(Ac,n,t);v=t=>w.called[t]?.label||y(t,"prefLabel")||y(t,"title")||y(t,"summary")||t.slice(t.lastIndexOf("/")+1),te=t=>w.called[t]?.short||v(t),Fc=t=>y(t,"identifier"),Mn=[...Ps("Chapter")].sort((t,e)=>K(Fc(t),Fc(e))),us=[...Ye.keys()].filter(ae),sm=[...Ye.keys()].filter(Vn),Ir=t=>rn.find(e=>e.notation===t),Uo=t=>Object.entries(w.codes[t]||{}).map(([e,{label:n}])=>[e,n]),cn=rn.map(t=>[t.notation,t.label]),mo=Uo("InterventionKind"),om=new Map(sm.map(t=>[y(t,"notation"),t])),fe=t=>om.get(t)||"",ye=t=>w.addresses[t]||"",bn=t=>At(t,"passage")});function Pc(t,e,n){let s=he(t,n);return{name:v(e),short:te(e),what:y(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",y(t,"deadlineText")),modality:R(Go(y(t,"modality"))),day:y(t,"dueBy"),by:X(y(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:X(s.on)}}var Ko,zn,fo,ho,Bc,Is,qr,ds,vt,Go,rm,he,$s,kn,ms,qs,Nc,Rr,fs,Ic,Ti,go,hs,Tt=j(()=>{"use strict";U();B();A();we();J();Ko=t=>e=>w.works[e]?.[t]||[],zn=Ko("steps"),fo=Ko("kinds"),ho=Ko("years"),Bc=Ko("leads"),Is=Ko("acts"),qr=(t,e)=>G(t,"at",e).flatMap(n=>n.of),ds=(t,e)=>G(t,"deadline",e).map(n=>n.from),vt=t=>y(t,"isGeneric")==="true",Go=t=>H("Modality",t),rm={},he=(t,e=Fe)=>M.route.query.lezing==="streng"&&w.progressStrictly[e]?.[t]||w.progress[e]?.[t]||rm,$s=(t,e)=>he(t,e).report||"",kn=(t,e)=>he(t,e).status||"",ms=(t,e)=>he(t,e).state||"",qs=(t,e)=>hs(t).rows.filter(({id:n})=>he(n,e).outcome).map(n=>({...n,plan:t,...Pc(n.id,n.work,e)})),Nc=(t,e)=>w.promises[t.key].undated.filter(n=>Ns(n,e)).map(n=>{let s=y(n,"initiative").slice(1);return{id:n,work:s,plan:t,...Pc(n,s,e)}});Rr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),fs=(t,e=!1)=>Object.entries(k.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?z(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),Ic=t=>ke(t).filter(e=>w.promises[e.key].rows.length||w.promises[e.key].undated.length),Ti=(t,e)=>{let{reports:n}=hs(t);return n.find(s=>s.date===an(t.key,e))||n[n.length-1]},go=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),hs=t=>w.promises[t.key]});function bo(t,e){if(y(t,"crossCutting")==="true")return[{step:gs,of:t,basis:""}];let n=V(e).links;return G(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:am(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function Wr(t,e){if(ae(t))return[t];let n=r=>ae(r)&&Kt(r,e.plan);if(Vn(t))return L(bs(t,e).map(r=>r.to));if(!Rc(t))return L(Vo(t,e.date).map(r=>cs(r,t))).filter(n);let s=[t,...G(t,"broader",e.date).map(r=>r.from)];return L(s.flatMap(r=>G(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&bo(r,e).some(i=>i.step===t))}function Wc({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Gt),$=x=>(!s||bo(x,c).some(Q=>y(Q.step,"notation")===s))&&(!o||fo(x).includes(o))&&(!r||ho(x).slice(-1)[0]>=r)&&(!i||ho(x)[0]<=i),m=L(u.flatMap(x=>Wr(x,c))),d=x=>u.includes(x)&&!l,f=m.filter(x=>!d(x)&&!$(x)),h=m.filter(x=>d(x)||$(x)&&!p.has(x)).sort(Ai),S=[...u.filter(x=>!Vn(x)).flatMap(x=>Wr(x,c)),e].filter(x=>h.includes(x)).flatMap(x=>qc(x,c,l)),O=L([...u.filter(Vn),...S]).filter(x=>!p.has(x)).sort(Dr),F=h.flatMap(x=>bs(x,c,l).filter(Q=>O.includes(Q.from))),E=h.flatMap(x=>bo(x,c).map(Q=>({work:x,...Q}))),W=[...rn.map(x=>x.id),gs],St=L([...u.filter(Rc),...E.map(x=>x.step)]).filter(x=>!p.has(x)).sort((x,Q)=>W.indexOf(x)-W.indexOf(Q)),at=r||i?f.filter(x=>!ho(x).length).length:0;return{who:O,what:h,steps:St,roles:F,ties:E.filter(x=>St.includes(x.step)),left:f.length,undated:at}}function Hr(t,{who:e,what:n},s){return ae(t)?qc(t,s).filter(o=>!e.includes(o)).length:Wr(t,s).filter(o=>!n.includes(o)).length}function Vr(t,e,n,s=!1){let o=Dc(t,e,n,s),r=Fi(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>Jo)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let $ of o(u).sort(Dr))!p.includes($)&&p.length+(r.get($)??i)<=i&&c([...p,$])};return c([t]),l}function ko(t,e,n,s=!1){let o=Dc(t,e,n,s),r=Fi(t,e,o),i=Fi(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,d)=>c.filter(f=>r.get(f)===d).sort(Dr)),u=new Map([[t,1]]),$=p.slice(1).flatMap((m,d)=>m.flatMap(f=>o(f).filter(h=>p[d].includes(h)).sort(Dr).map(h=>(u.set(f,(u.get(f)||0)+(u.get(h)||0)),{from:h,to:f,roles:bs(f,n).filter(b=>cs(b,f)===h)}))));return{layers:p,lines:$,count:u.get(e)||0,length:l}}function Hc(t,e,n){let s=[t,e],o=s.flatMap(r=>[...bs(r,n,!0),...G(r,"expected",n.date)]);return L(o.map(r=>r.to)).filter(r=>ae(r)&&Kt(r,n.plan)).sort(Ai).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function Fi(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=L(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function Vc(t,e){let n=r=>bo(r,e).map(i=>i.step),[s,o]=t.map(r=>Wr(r,e).flatMap(n));return rn.filter(({id:r})=>s.includes(r)&&o.includes(r))}function Uc(t,{date:e}){let[n,s]=t.map(o=>[o,...G(o,"member",e).map(r=>r.to)]);return L(n.filter(o=>s.includes(o)))}var gs,Ei,bs,qc,Rc,am,Ai,Dr,Dc,Jo,wo=j(()=>{"use strict";B();zt();A();we();J();Tt();gs="dwars",Ei=60,bs=(t,{date:e,plan:n},s=!1)=>G(t,"who",e).filter(o=>(s||o.acts)&&Kt(o.to,n)),qc=(t,e,n=!1)=>L(bs(t,e,n).map(s=>s.from)),Rc=t=>ln(t)==="step",am=t=>kt(t,"broader")||t;Ai=(t,e)=>K(te(t),te(e))||K(v(t),v(e)),Dr=(t,e)=>Number(vt(t))-Number(vt(e))||Ai(t,e);Dc=(t,e,n,s)=>o=>L(bs(o,n).map(r=>cs(r,o))).filter(r=>r===t||r===e||ae(r)||s||!vt(r)),Jo=30});var im,Yc,Zc,Qo,yo,lm,Xc,Yo,Gr,qi,Bi,cm,tp,ep,Di,Hi,np,pm,Zo,Ni,um,dm,$m,mm,Pi,Kc,fm,Ri,Wi,Ii,hm,Gc,Jc,Qc,Ur,Kr,sp,gm,op=j(()=>{im="ENTRIES",Yc="KEYS",Zc="VALUES",Qo=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=yo(this._path);if(yo(n)==="")return{done:!1,value:this.result()};let s=e.get(yo(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=yo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>yo(e)).filter(e=>e!=="").join("")}value(){return yo(this._path).node.get("")}result(){switch(this._type){case Zc:return this.value();case Yc:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},yo=t=>t[t.length-1],lm=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return Xc(t,e,n,s,i,1,o,""),s},Xc=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let $=0;$<p.length;++$,++u){let m=p[$],d=i*u,f=d-i,h=o[d],b=Math.max(0,u-n-1),_=Math.min(i-1,u+n);for(let S=b;S<_;++S){let O=m!==e[S],F=o[f+S]+ +O,E=o[f+S+1]+1,W=o[d+S]+1,St=o[d+S+1]=Math.min(F,E,W);St<h&&(h=St)}if(h>n)continue t}Xc(t.get(p),e,n,s,o,u,i,l+p)}},Yo=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Gr(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=Di(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,cm(this._tree,e)}entries(){return new Qo(this,im)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return lm(this._tree,e,n)}get(e){let n=qi(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=qi(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Qo(this,Yc)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Bi(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Bi(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Bi(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Qo(this,Zc)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Gr=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Gr(t.get(s),e.slice(s.length),n);return n.push([t,e]),Gr(void 0,"",n)},qi=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return qi(t.get(n),e.slice(n.length))},Bi=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},cm=(t,e)=>{let[n,s]=Gr(t,e);if(n!==void 0){if(n.delete(""),n.size===0)tp(s);else if(n.size===1){let[o,r]=n.entries().next().value;ep(s,o,r)}}},tp=t=>{if(t.length===0)return;let[e,n]=Di(t);if(e.delete(n),e.size===0)tp(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&ep(t.slice(0,-1),s,o)}},ep=(t,e,n)=>{if(t.length===0)return;let[s,o]=Di(t);s.set(o+e,n),s.delete(o)},Di=t=>t[t.length-1],Hi="or",np="and",pm="and_not",Zo=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?Ii:e.autoVacuum;this._options={...Pi,...e,autoVacuum:n,searchOptions:{...Kc,...e.searchOptions||{}},autoSuggestOptions:{...fm,...e.autoSuggestOptions||{}}},this._index=new Yo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Wi,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let $=n(e,u);if($==null)continue;let m=o(s($,u),u),d=this._fieldIds[u],f=new Set(m).size;this.addFieldLength(p,d,this._documentCount-1,f);for(let h of m){let b=r(h,u);if(Array.isArray(b))for(let _ of b)this.addTerm(d,p,_);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let $=o(e,u);if($==null)continue;let m=n(r($,u),u),d=this._fieldIds[u],f=new Set(m).size;this.removeFieldLength(p,d,this._documentCount,f);for(let h of m){let b=s(h,u);if(Array.isArray(b))for(let _ of b)this.removeTerm(d,p,_);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Yo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Wi,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||Ri.batchSize,r=e.batchWait||Ri.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[$]of u)this._documentIds.has($)||(u.size<=1?c.delete(p):u.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||Ii.minDirtCount,s=s||Ii.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let $=p.length||1,m={id:this._documentIds.get(l),score:c*$,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(Jc),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(Jc),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(Pi.hasOwnProperty(e))return Ni(Pi,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Ur(o),c._fieldLength=Ur(r),c._storedFields=Ur(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let $=new Map;for(let m of Object.keys(u)){let d=u[m];l===1&&(d=d.ds),$.set(parseInt(m,10),Ur(d))}c._index.set(p,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Kr(o),c._fieldLength=await Kr(r),c._storedFields=await Kr(i);for(let[u,$]of c._documentIds)c._idToShortId.set($,u);let p=0;for(let[u,$]of s){let m=new Map;for(let d of Object.keys($)){let f=$[d];l===1&&(f=f.ds),m.set(parseInt(d,10),await Kr(f))}++p%1e3===0&&await sp(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Yo,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},d=e.queries.map(f=>this.executeQuery(f,m));return this.combineResults(d,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(mm(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((h,b)=>({...h,[b]:Ni(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...Kc.weights,...i},$=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),d,f;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let h=e.fuzzy===!0?.2:e.fuzzy,b=h<1?Math.min(l,Math.round(e.term.length*h)):h;b&&(f=this._index.fuzzyGet(e.term,b))}if(d)for(let[h,b]of d){let _=h.length-e.term.length;if(!_)continue;f?.delete(h);let S=u*h.length/(h.length+.3*_);this.termResults(e.term,h,S,e.termBoost,b,o,r,c,m)}if(f)for(let h of f.keys()){let[b,_]=f.get(h);if(!_)continue;let S=p*h.length/(h.length+_);this.termResults(e.term,h,S,e.termBoost,b,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=Hi){if(e.length===0)return new Map;let s=n.toLowerCase(),o=um[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let $=i[u],m=this._fieldIds[u],d=r.get(m);if(d==null)continue;let f=d.size,h=this._avgFieldLength[m];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm(m,b,n),f-=1;continue}let _=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!_)continue;let S=d.get(b),O=this._fieldLength.get(b)[m],F=$m(S,f,this._documentCount,O,h,c),E=s*o*$*_*F,W=p.get(b);if(W){W.score+=E,hm(W.terms,e);let St=Ni(W.match,n);St?St.push(u):W.match[n]=[u]}else p.set(b,{score:E,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,Qc),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,Qc),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Zo.wildcard=Symbol("*");Ni=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,um={[Hi]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),Gc(s.terms,r)}}return t},[np]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);Gc(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[pm]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},dm={k:1.2,b:.7,d:.5},$m=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},mm=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},Pi={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(gm),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Kc={combineWith:Hi,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:dm},fm={combineWith:np,prefix:(t,e,n)=>e===n.length-1},Ri={batchSize:1e3,batchWait:10},Wi={minDirtFactor:.1,minDirtCount:20},Ii={...Ri,...Wi},hm=(t,e)=>{t.includes(e)||t.push(e)},Gc=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Jc=({score:t},{score:e})=>e-t,Qc=()=>new Map,Ur=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Kr=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await sp(0);return e},sp=t=>new Promise(e=>setTimeout(e,t)),gm=/[\n\r\p{Z}\p{P}]+/u});function Jr(t,e=[],n=_o(t),s=()=>!0){let o=It(t),r=L([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=km&&l.length>=c.length+wm&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function xo(t,e){let n=Xo(t).map(It);return Rs(e).every(s=>n.some(Jr(s)))}function Qr(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(rp))ap(o).map(It).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var bm,km,wm,rp,ym,Rs,ap,Xo,_o,vo=j(()=>{"use strict";B();bm=4,km=6,wm=3,rp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,ym=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Rs=t=>ym(t).match(rp)||[],ap=t=>t.includes("-")?L([t,t.replaceAll("-",""),...t.split("-")]):[t],Xo=t=>Rs(t).flatMap(ap),_o=t=>t.length>1&&t.length<=bm&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function Sm(){let t=new Map([...Ye.keys()].filter(Gt).map(n=>{let s=[w.called[n]&&v(n),y(n,"value")&&w.lookups[n]?.description];return[n,{sort:[re(n)],text:s.filter(Boolean)}]}));for(let[n,s]of Ye){let o=Tn.owners.flatMap(i=>At(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...vm(n)),r?.text.push(...Tn.texts.flatMap(i=>(s[i]||[]).map(X)))}let e=n=>Number(Tn.weights[n]??Tn.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:v(n),kind:re(n),titles:xm(n),...s},weight:Math.min(...Nr(n).map(e))})),...Object.entries(w.queries).filter(Ui).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[Tn.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:Tn.question,...i,weight:e("question")}})]}function Om(){let t=new Map(Sm().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.text].flat().flatMap(Xo)),s=new Set(n.filter(p=>!So(p)).map(It)),o=new Zo({fields:["titles","sort","text"],extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:Xo,processTerm:p=>So(p)?null:It(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(Xo),i=new Set(r.filter(_o).map(It)),c=[...e.filter(p=>Tn.synonyms.some(u=>Ze(p.id,u))).map(p=>p.titles),...Tn.same].map(p=>L(p.map(ks))).filter(p=>p.length>1);return{items:t,known:s,shorts:i,mini:o,groups:c}}function zm(t){if(Ae.known.has(t))return Vi.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Ae.known.has(n));return[...Vi.get(t)||[],...e.flatMap(n=>Vi.get(n)||[n])]}function Ki(t){let e=It(t),n=[e,e.replace(/s$/,"")].find(o=>Ae.shorts.has(o));if(n||_o(t))return Jr(n||t,[],!0);let s=[...Ae.known].some(o=>o.startsWith(e));return Jr(t,zm(e),!1,o=>s||Ae.known.has(o))}function pp(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Ae.known.has(n)||e<ip&&!Ae.shorts.has(n))continue;let o=s.length>=ip&&Ae.known.has(s)?[s]:pp(s);if(o.length)return[n,...o]}return[]}function Tm(t){for(let e of t.length<Cm||/\d/.test(t)?[]:t.length<jm?[1]:[1,2]){let s=Ae.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function up(t){let e=Rs(t),n=e.filter(s=>!So(s));return(n.length?n:e).flatMap(s=>{if(_o(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>pp(It(s)),()=>Tm(It(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>Gi(Ki(l)).length))return i}return[s]})}function Fm(t,e){let n=Ae.groups.flatMap(s=>s.filter(o=>o.length>Lm&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...L(n).map(s=>Rs(s).filter(o=>!So(o)))]}function Em(t,e){let[n,...s]=t.titles.map(ks);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function Ji(t){Ae=Ae||Om();let e=up(t),n=e.join(" "),s=Rs(t).filter(d=>e.length===1||!So(d)).join(" "),o=It(n)===It(s)?ks(t):ks(n),[,...r]=Fm(e,o),i=[e,...r].map(d=>d.map(Ki)),l=[o,...r.map(d=>ks(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:f,text:h})=>c&&[d,f,h].flat().some(b=>p.test(It(b))),$=new Map;for(let d of i){let f=d.map(h=>({combineWith:Mm,queries:Gi(h)}));if(!(!f.length||f.some(h=>!h.queries.length)))for(let[h,b]of lp.entries())for(let{id:_,score:S}of Ae.mini.search({combineWith:"AND",queries:f},{fields:b})){let O=Ae.items.get(_),F=Em(O,o)??h+4+ +(h===lp.length-1&&!u(O));F<($.get(_)?.place??Number.POSITIVE_INFINITY)&&$.set(_,{item:O,place:F,score:S})}}let m=[...$.values()].sort((d,f)=>d.place-f.place||d.item.weight-f.item.weight||f.score-d.score||K(d.item.label,f.item.label));return{found:m.map(({item:d})=>d),read:It(n)===It(s)||!m.length?"":n,answers:d=>i.flat().some(f=>f(d))}}function mp(t,e){let n=r=>{let[i,l]=Qr(r,e);return l?.on?i.phrase.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||w.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var Tn,_m,So,ks,cp,xm,vm,Yr,Ui,Cm,jm,ip,Lm,Mm,lp,Vi,Ae,Gi,dp,$p,tr=j(()=>{"use strict";op();vo();U();B();A();Oe();J();Tn=k.search,_m=new Set(Tn.small),So=t=>!_o(t)&&_m.has(It(t)),ks=t=>` ${Rs(t).map(It).join(" ")} `,cp=new Map;for(let[t,e]of w.search.english)jn(cp,t,e);xm=t=>L([v(t),te(t),...["prefLabel","altLabel"].flatMap(e=>ht(t,e)),...cp.get(t)||[]]),vm=t=>Tn.sorts.flatMap(e=>ht(t,e).flatMap(n=>[H(w.lists[e],n),...w.search.also[w.lists[e]]?.[n]||[]])),Yr="gaps",Ui=([t,{shelf:e}])=>e===Yr||t in k.questions.rows_of||!!me();Cm=6,jm=10,ip=4,Lm=4,Mm="OR",lp=[["titles"],["titles","sort"],["titles","sort","text"]],Vi=new Map(w.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Gi=t=>[...Ae.known].filter(t);dp=t=>{let{found:e,read:n}=Ji(t);return e.length===1&&!n?C(e[0].path):""},$p=t=>L(up(t)).filter(e=>!So(e)&&Gi(Ki(e)).length)});function Zr(t,e,n,s=nt(n?.plan)){let{version:o,content:r}=w.meta;return g(Xe.export.footnote,{phrase:t,sources:Kn(s),addresses:e.map(i=>`; ${ye(i)}`).join(""),version:o+(r?g(Xe.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Ft(n,s)}`:""})}var Xe,Fn,Un,Oo,Kn,ws,_e,ie,st,it,Am,Qi,Ft,pt=j(()=>{"use strict";B();A();J();Tt();Xe=k.shared,Fn=Xe.silence,Un=(t=nt())=>t?g($e(t).shared.report,{date:X(t.date)}):Xe.reports,Oo=(t=nt(),e=Xe.nothing)=>`${z(e,t?1:2,{report:R(Un(t))})} ${Fn}`,Kn=(t=nt())=>(t?[t]:w.plans).map(e=>`${e.document||e.title}, ${X(e.date)}`).join("; "),ws=(t,e)=>[he(t,e).word||"",he(t,e).more||""],_e=(t,e)=>ws(t,e).filter(Boolean).join(", "),ie=Object.fromEntries(Object.entries(w.codes.Basis).map(([t,e])=>[t,[e.screen,Xe.bases[t]||R(e.label)]])),st=t=>t===null?Xe.all_steps:Ir(t)?.label||t,it=t=>H("InterventionKind",t),Am=(t,e)=>e?is(an(e.key,t.date),e):t.date===Fe?Xe.choices.latest:g(Xe.choices.others_latest,{date:is(t.date)}),Qi=({stated:t,strict:e,plan:n},s=nt(n))=>[t&&$e(s).shared.choices.links_stated,e&&Xe.choices.strict_phrase].filter(Boolean).join(" · ")||Xe.choices.all_phrase,Ft=(t,e=nt(t.plan))=>[Am(t,e),Qi(t,e),t.expect?Xe.choices.with_phrase:Xe.choices.without_phrase].join(" · ")});function Rt({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||M.route.query[e]||"";return a`
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
  `}function un({children:t}){if(!Z())return a`<section class="filters" aria-label=${pn.filters}>${t}</section>`;let e=L(Yi().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(pn.filters_set,{count:e}):pn.filters;return a`<${hp} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Ws({children:t}){let e=!Z()&&Nm.some(n=>M.route.query[n]);return a`
    <${hp} look="keuzes" id="wijzig" phrase=${pn.change} opens=${e}>${t}<${Xr} /><//>
  `}function er(){let t=D(M.route.query),e=nt(t.plan)?.dates||Dn;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=Li(M.route.query,"stand",n);return a`<${Gn} legend=${pn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function Zi(){let{query:t}=M.route,e=D(t),{counted:n}=$e(nt(e.plan)).shared.choices,s=Object.entries(Pm).filter(([,o])=>fp(o,D({...t,...o})));return s.length<2?null:a`
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
  `}function Xr(){let{query:t}=M.route,e=pn.choices,n=Object.entries({"":e.with,uit:e.without}),s=D(t).expect?"":"uit",o=Li(t,"verwachtingen",n);return a`
    <${Ds} />
    <${Zi} />
    <${er} />
    <${Gn} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var pn,Gn,Co,ys,Bm,Yi,Nm,Ds,Pm,fp,jo,ta,Jn,Ve=j(()=>{"use strict";q();U();Ct();B();zt();A();pt();pn=k.shared,Gn=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
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
`,ys=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>I(Object.fromEntries(t.map(e=>[e,null])))}>
    ${pn.clear}
  </button>
`;Bm=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,Yi=()=>Object.entries(M.route.query).filter(([t])=>!Bm.test(t));Nm=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Ds=()=>{let t=w.plans.map(e=>[e.key,e.title]);return N&&a`<div class="velden"><${Rt} label=${pn.plan} name="plan" options=${t} /></div>`};Pm={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},fp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;jo=()=>D(M.route.query).strict&&a`
    <p class="zacht">
      ${pn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>I({lezing:null})}>${pn.choices.strict_off}</button>
    </p>
  `,ta=({scenario:t})=>a`
  <details class="blik">
    <summary>${Ft(t)} <span class="wijzig">${k.gaps.change}</span></summary>
    <${Xr} />
  </details>
`,Jn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${N&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function bp({passage:t}){let[e,n]=P("");async function s(){try{n((await tt().ask("words",{passage:t})).woorden)}catch(o){n(o.message||gp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${gp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function ea(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return C(s,e?{...o,plan:e}:o)}function Lt({id:t,date:e}){let[n,s]=ws(t,e);return a`<span class=${`chip s-${ms(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function ge({basis:t}){let[e,n]=ie[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Im[e]}
    </svg>
  `:null}function Jt({of:t}){let e=L(t.flatMap(bn));return e.length?a`
    <ul class="vindplaatsen">${e.map(n=>a`<li><${sa} passage=${n} /></li>`)}</ul>
  `:null}function Hs({of:t,look:e}){let[n,...s]=bn(t);return n?a`
    <p class=${e}>
      ${ye(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
      ${Ee()&&a`<${bp} passage=${n} />`}
    </p>
  `:null}var gp,T,wt,Be,Im,na,sa,oa,_s,dt=j(()=>{"use strict";q();U();B();A();Oe();J();pt();Tt();gp=k.shared.passage;T=({id:t,text:e})=>Gt(t)?a`<a href=${He(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`;wt=({ids:t,name:e=v,between:n=", "})=>t.map((s,o)=>[o>0&&n,a`<${T} id=${s} text=${e(s)} />`]),Be=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${T} id=${s} />${e?.(s)}</li>`)}</ul>`;Im={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};na=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${H("Severity",t)}</span>`,sa=({passage:t})=>[ye(t),Ee()&&a`<${bp} passage=${t} />`];oa=({id:t})=>[kt(t,"broader")&&[a`<${T} id=${kt(t,"broader")} />`," › "],a`<${T} id=${t} />`],_s=({id:t})=>vt(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function qm({text:t,done:e}){let n=Pt(),s=Pt();return Je(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${xs.by_hand} ref=${n} onClose=${e}>
      <p>${xs.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${xs.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function nr(t,e=xs.copied){try{await navigator.clipboard.writeText(t),_t(e)}catch{let n=document.createElement("div");document.body.append(n),Cn(a`<${qm} text=${t} done=${()=>n.remove()} />`,n)}}function dn(t,e,n){Gl(t,e,n),_t(g(xs.downloaded,{name:t}))}function Lo(){return!w.files.length&&!me()?null:a`
    <section class="bestanden" aria-label=${yp}>
      <h2>${yp}</h2>
      <ul>
        <li><a href="#/samenvatting">${kp.label}</a> <span class="zacht">${kp.description}</span></li>
        ${w.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<li>
                <a href=${Xi(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${me()&&a`<li><a href="#/controleer">${wp.label}</a> <span class="zacht">${wp.description}</span></li>`}
      </ul>
    </section>
  `}var kp,wp,yp,xs,ra,vs,le,xe,Vs,wn,En,sr,Xi,ce=j(()=>{"use strict";Se();q();B();A();Oe();J();pt();Ve();dt();({summary:kp,save:wp,title:yp}=k.frame.foot.files),xs=k.shared.export;ra=t=>t.replace(".",`${Yi().map(([,e])=>`-${Tr(v(e).split(":")[0])}`).join("")}.`),vs=({text:t,label:e=xs.copy})=>a`<button type="button" class="klein" onClick=${()=>nr(t())}>${e}</button>`,le=({name:t,rows:e,label:n=xs.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>dn(ra(t),Er(e()),"text/csv;charset=utf-8")}>${n}</button>
`,xe=(t,e="",n="")=>{let s=nt(e||t?.plan),o=s?[s]:w.plans;return[o.map(r=>X(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${w.meta.version} ${(w.meta.content||"").slice(0,12)}`.trim(),t?Ft(t,s):n]},Vs=xs.heads,wn=(t,e,n)=>[[...t.map(s=>s.label),...Vs],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],En=t=>N?[{key:"bronplan",label:k.shared.plan,text:e=>nt(t(e))?.title||""}]:[],sr=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>bn(e(n)).map(ye).join("; "),cell:n=>a`<${Hs} of=${e(n)} />`}),Xi=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function _p({name:t}){let e=tl(t),n=e?.parts?.map(({label:s,to:o})=>[s,C(o),o===t]);return n&&a`<${or} label=${e?.label} tabs=${n} />`}var Rm,tl,or,aa=j(()=>{"use strict";q();U();A();Rm=k.frame.menu.groups.flatMap(t=>t.screens||[t]),tl=t=>Rm.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),or=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function Pe(t,e,n){let s=new Map;for(let r of V({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:Wm[t](r),id:t==="partner"?fe(r):"",cells:$n(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>K(r.label,i.label)):o}function ia(t){let[e,n,s]=t.split("~");return{key:e,step:n===xp?null:n,plan:s}}function Ne(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Mo(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Br);if(!l.every(Ho))return()=>null;let c=u=>[An(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(V(u).matrix[t].map(c)));return(u,$)=>{let m=An(u,$,n.key),[d,f,h,b]=p.map(S=>Dm(S.get(m)));return b===d?null:{by:f===d!=(h===d)?f===d?"reading":"basis":"both",usual:p[0].get(m)}}}var xp,Wm,$n,An,Ss,Us,la,ca,Dm,yn=j(()=>{"use strict";U();B();zt();A();J();pt();xp="alle",Wm={kind:t=>R(it(t)),form:t=>R(H("ExploitationForm",t)),partner:t=>v(fe(t)||t)},$n=t=>[...t.steps.map(e=>e.notation),null];An=(t,e,n)=>[t,e??xp,...N?[n]:[]].join("~"),Ss=({column:t,barrier:e},n,s)=>C("overzicht",{...s,cel:An(t,e,n)});Us=t=>`cel-${t.replaceAll("~","-")}`,la=(t,e)=>V(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);ca=t=>[Ne(t).word,...Ne(t).lines].join(", "),Dm=t=>t&&JSON.stringify([t.phrase,Ne(t).look,t.most_basis])});function el({list:t,plan:e}){if(!t.length)return a`<p>${gn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${Km} ...${o} />`]);return a`
    <p class="zacht">${pa.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${T} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function nl({summary:t,inside:e,open:n=!1}){let[s,o]=P(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function ol({gap:t}){let e=[t.barrier&&st(t.barrier).toLowerCase(),t.kind&&it(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${na} severity=${t.severity} />${" · "}
      <a href=${C(["vragen",t.query])}>${Qn(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${N&&` · ${gn(t.plan).title}`}
      ${Gt(t.subject)&&[" · ",a`<${T} id=${t.subject} />`]}
      <${sl} gap=${t} />
    </p>
  `}function $a({gap:t,scenario:e,sentence:n=!1}){let s=w.queries[t.query],[o]=Ks(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${nl} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${sa} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${pa.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:Qn(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${pa.who}</strong></p><${el} list=${t.candidates} plan=${t.plan} />`}
    <${vs} text=${()=>Zr(t.sentence,Ks(t),e,nt(t.plan))} />
  `} /></div>`}var pa,Bn,Ks,Qn,vp,Hm,Vm,Um,ua,da,Km,sl,Sp,zo=j(()=>{"use strict";vo();q();U();B();A();J();pt();ce();dt();pa=k.shared.gaps,Bn=t=>[t,...t.also],Ks=t=>ye(t.evidence)?[t.evidence]:[],Qn=t=>w.queries[t]?.title||t,vp=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Hm=({sentence:t,subject:e,topic:n})=>[t,w.topics.find(s=>s.id===n)?.title,...[e,...w.works[e]?.chapters||[]].map(s=>w.called[s]?.label)].join(" "),Vm=(t,e)=>vp(e.gewicht,[t.severity])&&(!e.tekst||xo(Hm(t),e.tekst))&&Bn(t).some(n=>vp(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Um=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},ua=t=>t.flatMap(e=>Bn(e).map(n=>Um(e,n))),da=(t,e)=>(e.vraag?ua(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>Vm(n,e)),Km=({phrase:t,work:e,more:n})=>e?[t," (",a`<${wt} ids=${e} name=${te} />`,n&&pa.more_work,")"]:t;sl=({gap:t})=>a`<span class="alleen-papier">${Ks(t).map(e=>a` · <${sa} passage=${e} />`)}</span>`;Sp=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity}`}>
    <h3>${t.sentence}</h3>
    <${ol} gap=${t} />
    <${$a} gap=${t} scenario=${e} />
  </article>
`});function To(t,e,n=null,s=Ym()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||ma(l.key),turn:al(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(Gm.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:ma(t),folds:!0,more:!0,turn:al(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Gs({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,Op).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>Op&&" …"}</span>`}
    </div>
  `}function fa({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||ma(t),turn:s||al(t)};return a`
    <section class="blok">
      ${t?a`<${Gs} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Js(r)}>${o}</div>
    </section>
  `}var Gm,Cp,Jm,Qm,Op,Ym,rl,ma,al,Js,Os,Qs=j(()=>{"use strict";q();U();Ct();B();A();Gm=k.shared,Cp="uit",[Jm,Qm,Op]=[20,6,4],Ym=()=>Z()?Qm:Jm,rl=()=>(M.route.query.vouw||"").split(",").filter(Boolean),ma=t=>rl().includes(Cp)||rl().includes(t),al=(t,e=[t])=>()=>{let n=e.filter(o=>ma(o)!==(o===t)),s=rl().filter(o=>o!==Cp&&!e.includes(o));I({vouw:[...s,...n].join(",")},!0)};Js=t=>t.open?null:"dicht";Os=({id:t,items:e,first:n,as:s="ul"})=>To(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Gs} part=${o} />`}
      <${s} class=${Js(o)}>${o.rows}<//>
    `)});function Zm({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function $t({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p}=n,[u,$]=P(t),m=l?il(l,t):u,d=h=>{let b=m===h.key?`-${h.key}`:h.key;l?I({[l]:b===t?null:b},!0):$(b);let _=k.shared.table,S=b.startsWith("-")?_.descending:_.ascending;_t(g(_.sorted,{column:h.label.toLowerCase(),direction:S}))},f=To(s,Fr(r,i,m),m===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(h=>a`<${Zm} id=${s} column=${h} sort=${m} turn=${d} />`)}
          </tr>
        </thead>
        ${f.map(h=>a`
            <tbody role="rowgroup" key=${h.more?"meer":h.key} class=${Js(h)}>
              ${h.folds&&a`<${tf} part=${h} columns=${i} ...${e} />`}
              ${h.rows.map(b=>a`<${Xm} row=${b} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function mn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var il,Xm,tf,Qt,Nn,Yn,Ie=j(()=>{"use strict";Se();q();U();B();A();J();pt();Qs();dt();il=(t,e="")=>M.route.query[t]||e;Xm=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,tf=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Gs} part=${t} count=${s&&z(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Qt=(t,e,n,s=v)=>({key:t,label:e,text:o=>s(n(o)),cell:o=>a`<${T} id=${n(o)} text=${s(n(o))} />`}),Nn=(t,e,n,s)=>({key:t,label:e,text:o=>_e(n(o),s),cell:o=>a`<${Lt} id=${n(o)} date=${s} />`}),Yn=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>a`<${Jt} of=${e(n)} />`})});function ef({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of G(t,"who",e))jn(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${T} id=${s} />${` (${L(o).join(", ")})`}<${_s} id=${s} /></li>`)}
    </ul>
  `:k.shared.no_partner}function nf(t){let e=y(t,"dueBy");return e&&` (${g(Ce.bound,{date:X(e)})}; ${Go(y(t,"modality"))})`}function Ys({of:t}){let e=o=>[kt(o,"barrier")&&g(Ce.at_step,{step:v(kt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>y(o,r)&&qt(o,r))].filter(Boolean),n=o=>y(o,"status")?g(Ce.other_status,{reading:e(o).join(", ")}):g(Ce.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Ce.other_unsaid}),s=At(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${y(o,"rationale")}</li>`)}
    </ul>
  `:null}function rr({id:t,read:[e,n]=[y(t,"basis"),y(t,"strength")]}){let s=ht(t,"interventionKind").map(it).join(", "),o=H("CellState",y(t,"state"));return a`
    <div class="koppeling">
      <p>
        <${oa} id=${kt(t,"barrier")} />
        ${` · ${s} · ${H("Strength",n)} · `}
        <${ge} basis=${e} />${` ${ie[e]?.[1]||H("Basis",e)}`}
        ${o&&a` · <strong>${g(Ce.own_state,{state:o})}</strong>`}
      </p>
      <p class="reden"><strong>${Ce.here}</strong>${y(t,"rationale")}</p>
      <${Ys} of=${t} />
    </div>
  `}function Lp({id:t,scenario:e,contributions:n}){let{date:s}=e,o=$s(t,s),r=y(t,"promise"),i=ds(t,s),{links:l}=V(e),c=n.length?n.map(u=>a`<${rr} id=${u} read=${l[u]} />`):y(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Ce.across}</strong>${y(t,"rationale")}</p>`,p=[[Ce.facts.deadline,i.length>0&&a`<${sf} ids=${i} date=${s} />`],[Ce.facts.who,a`<${ef} id=${t} date=${s} />`],[Ce.facts.figures,ha(t).length>0&&a`<${ll} id=${t} date=${s} />`],[Ce.facts.how,c],[Ce.facts.where,a`<${Jt} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${T} id=${t} /></h3>
      <p class="regel">${re(t)} · <${Lt} id=${t} date=${s} /></p>
      <${jp} lead=${r&&Ce.promise} text=${r||y(t,"summary")} />
      <${jp} lead=${Ce.progress} text=${y(o,"summary")} />
      ${o&&a`<${Ys} of=${o} />`}
      <${mn} pairs=${p} />
    </article>
  `}var Ce,sf,ha,ll,jp,pe,Pn=j(()=>{"use strict";q();B();zt();A();we();J();pt();Tt();dt();Ie();Ce=k.shared.work;sf=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=y(n,"deadlineLabel"),{delivery:o}=he(n,e);return a`
        <li>
          ${s&&`${R(s)}: `}“${y(n,"deadlineText")}”${nf(n)}
          ${y(n,"revises")==="true"&&`, ${Ce.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,ha=(t,e)=>Xt(t,"figure",e),ll=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${ha(t,e).map(n=>a`
        <li>
          <${T} id=${n} />: <strong>${w.lookups[n]?.description}</strong><${Jt} of=${[n]} />
        </li>
      `)}
  </ul>
`;jp=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;pe=t=>[...t].sort((e,n)=>K(v(e),v(n)))});function Zn({bar:t,most:e=of}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function ka(t,e,n){let{word:s,lines:o}=Ne(t),r=t&&[t.strict,ie[t.most_basis]?.[1],t.requested&&_n.requested_mark];return[s,...o,...r||[],e&&ba(e,n)].filter(Boolean).join(" · ")}function cf({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${_n.undecided}</p>`;let u=Ss({column:n,barrier:null},o,M.route.query),$=a`<a href=${u}>${_n.see_elsewhere}</a>`;return a`
    <p>${Oo(nt(o))}</p>
    ${r.length>0&&a`<h3>${_n.why}</h3>`}
    ${r.map(m=>a`<p>${y(m,"rationale")} <span class="zacht">${y(m,"source")}</span></p>`)}
    ${p&&a`<p>${_n.unexpected}</p>`}
    ${i>0&&a`<p>${g(_n.elsewhere,{count:i,kind:it(n)})} ${$}</p>`}
    ${l&&a`<h3>${_n.who}</h3><${el} list=${l} plan=${o} />`}
  `}function pf({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=Pt(),c=Pt();Je(()=>{let b=document.getElementById(Us(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(Us(i)))?.focus()},[]);let{word:p,lines:u,look:$}=Ne(e),m=g(_n.panel_note,{scenario:Ft(o,r)}),d=n&&g(_n.changed.usual,{phrase:ca(n.usual)}),f=e.initiatives>0&&!o.strict&&R(e.strict||r.words.stands),h=e.things.map(b=>{let _=qr(b).filter(S=>e.links.includes(S));return a`<${Lp} key=${b} id=${b} scenario=${o} contributions=${_} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>M.led?history.back():I({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${g(_n.panel,{row:t.label,step:st(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${ba(n,r)}. ${d}</p>`}
      ${f&&a`<p class="zacht">${f}.</p>`}
      <p class="zacht">${N&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${_n.requested} <${wt} ids=${e.requested} />.</p>`}
      ${h.length?h:a`<${cf} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function Fo({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=ia(t),i=nt(r);if(!i)return null;let l=Pe(e,n,i).find($=>$.key===s),c=l?.cells[$n(i).indexOf(o)];if(!c)return null;let p=Mo(e,n,i)(s,o);return a`<${pf} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Ue,_n,of,ar,cl,rf,af,lf,ga,ba,Zs=j(()=>{"use strict";q();U();B();A();yn();J();pt();Tt();zo();dt();Pn();Ue=k.overview.legend,_n=k.overview,of=20;ar=({expected:t=Ue.expected,quiet:e=Ue.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ue.states.map(o=>a`
        <li>
          <span class="staal"><${Zn} bar=${[[o,1,0]]} /></span>${R(w.codes.CellState[o].label)}
        </li>
      `)}
    <li><span class="staal"><${Zn} bar=${[[Ue.support_state,1,1]]} /></span>${Ue.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ue.undecided}</li>`}
    <li>
      <span class=${n?"staal blanco":"staal streepje"} aria-hidden="true">${!n&&"–"}</span>
      ${e}
    </li>
  </ul>
`,cl=()=>a`
  <ul class="stalen">
    ${Object.entries(ie).map(([t,[,e]])=>a`<li><span class="staal"><${ge} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[rf,...af]=Ue.sample.words,lf=Ue.sample.bar.map(([t,e])=>[t,Number(e),0]),ga=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ue.title}>
    <h2>${Ue.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Zn} bar=${lf} /><strong>${rf}</strong>
      ${af.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ue.explain}</p>
    <${ar} undecided=${t} />
    <h3>${Ue.how}</h3>
    <${cl} />
    <p><span class="anders">${Ue.other}</span>${Ue.other_says}</p>
  </aside>
`,ba=({by:t},e)=>$e(e).overview.changed[t]});function wa(t){let[e,n]=["promise","summary"].map(s=>y(t,s));return[e&&`${In.promised} ${e}`,e&&n?`${In.reported} ${n}`:n].filter(Boolean)}function df({property:t,value:e}){let n=e.slice(1),s=([o,r])=>y(n,o)&&` (${g(r,{date:X(y(n,o))})})`;return e.startsWith("@")?[a`<${T} id=${n} />`,Object.entries(In.when[t]||{}).map(s)]:w.lists[t]?H(w.lists[t],e):In.truth[e]||X(e)}function _a({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:qt(o,"recommendationKind"),response:qt(o,"response")||In.requested.no_response}),s=t.map(o=>a`<li><${T} id=${o} />${g(In.requested.line,n(o))}</li>`);return a`<${ot} title=${e}><${Os} id="gevraagd" items=${s} /><//>`}function Ao({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Vo(t))p&&c===t&&jn(e,l,p);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:L(c).join(", ")})),{columns:s,title:o,caption:r}=In.mentions,i=[Qt("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>re(l)},{key:"verband",label:s.link,text:({how:l})=>l},{key:"stand",label:s.stand,text:({from:l})=>_e(l),cell:({from:l})=>ae(l)&&a`<${Lt} id=${l} />`}];return a`
    <${fa} id=${n.length>$f?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${$t} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var In,uf,ot,je,Wt,Eo,ya,$f,xa,xn=j(()=>{"use strict";q();B();A();we();J();pt();Qs();dt();Ie();Pn();In=k.thing,uf=new Set([...w.hidden,...In.shown]);ot=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,je=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Wt=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;Eo=t=>Object.entries(Ye.get(t)||{}).filter(([e])=>!uf.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${df} property=${e} value=${o} />`);return[R(Pr(e)),s.length>1?a`<${Wt} items=${s} />`:s[0]]}),ya=({id:t})=>ha(t).length>0&&a`<${ot} title=${In.figures}><${ll} id=${t} /><//>`;$f=3;xa=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${ot} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${wt} ids=${At(s,n)} />${At(s,n).length>0&&": "}
              <strong>${qt(s,"engagement")||In.organisation.wish}.</strong> ${y(s,"rationale")}
            </p>
            <${Jt} of=${[s]} />
          </div>
        `)}
    <//>
  `});function zp({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${R(s)}`;return a`<${mn} pairs=${Object.values(w.codes[t]).map(n=>[e(n),n.definition])} />`}function Tp({id:t=""}){let e=ve.reading;return a`
    <${Xs} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${zp} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${w.plans.map(n=>a`<p>${`${Kn(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function ff(){let{howto:t}=k.overview,e=Object.values(ie).map(([s])=>s),n={report:N?t.reports:Un(),marks:e.join(" "),source:$o()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function hf({name:t,one:e,plan:n,open:s}){let o=i=>a`<li key=${i}>${ps(i)?a`<${T} id=${i} />`:i}</li>`,r=Pt();return se(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${ea(t,N?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<ul class="geteld">${e.things.map(o)}</ul>`}
    </li>
  `}function wf(){let t=o=>a`
    <${T} id=${kt(o,"initiative")} />${" → "}<${oa} id=${kt(o,"barrier")} />
    ${`: ${y(o,"rationale")}`}<${Ys} of=${o} />
  `,e=Mp(tn.weak).map(t),n=g(ve.weak.intro,tn.links),s=Mp(tn.statuses).map(o=>a`<${T} id=${kt(o,"initiative")} />${`: ${qt(o,"status")}`}<${Ys} of=${o} />`);return a`
    <${va} of=${ve.weak} id="lezing" items=${e} intro=${n} />
    <${va} of=${ve.other} id="anders" items=${tn.other.map(t)} />
    ${s.length>0&&a`<${va} of=${ve.statuses} id="standen" items=${s} />`}
  `}function _f(){if(!tn.judged.length)return null;let t=e=>g(ve.judged.line,{step:v(kt(e,"barrier")),kinds:ht(e,"interventionKind").map(it).join(", "),state:qt(e,"state"),why:y(e,"rationale"),who:y(e,"post"),date:X(y(e,"asOf"))});return a`<${va} of=${ve.judged} id="oordelen" items=${tn.judged.map(t)} />`}function xf(){let t=ve.expected.columns,e=[Qt("stap",t.step,n=>kt(n,"barrier")),{key:"soort",label:t.kind,text:n=>ht(n,"interventionKind").map(it).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>y(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>y(n,"source")}];return a`
    <${Xs} of=${ve.expected} id="verwacht" count=${tn.expected.length}>
      <${$t} id="verwachtingen" caption=${ve.expected.caption} rows=${tn.expected} columns=${e} />
    <//>
  `}var ir,ve,mf,Xs,gf,bf,Fp,tn,pl,kf,va,Mp,yf,Ep,Ap=j(()=>{"use strict";q();U();Ct();B();zt();A();J();pt();Zs();Qs();dt();Ie();xn();Pn();ir=k.method,ve=k.unknown,mf=3,Xs=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${fa} id=${e!==void 0&&e<=mf?"":s} close=${o}
    title=${e===void 0?t.title:g(ve.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;gf=()=>I({getal:null},!0),bf=({scenario:t})=>a`
  <${Xs} of=${ir.numbers} id="getallen" close=${M.route.query.getal?gf:null}>
    ${ke(t).map(e=>a`
        ${N&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Ln(t,e).named).map(([n,s])=>a`
              <${hf} key=${n} name=${n} one=${s} plan=${e} open=${M.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,Fp=({route:t})=>a`
  <${et} text=${ir.title}><p class="uitleg">${ir.intro}</p><//>
  <${ff} />
  <div class="blok"><${ga} /></div>
  <${Xs} of=${ir.states} id="standen"><${zp} list="CellState" /><//>
  <${bf} scenario=${D(t.query)} />
  <${Tp} />
  <p><a href=${C("weet-niet")}>${ir.unknown}</a></p>
`,tn=w.unknown,pl=({of:t,id:e,ids:n,more:s})=>a`
  <${Xs} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${Be} ids=${pe(n)} more=${s} />`}
  <//>
`,kf=t=>a`<span class="zacht"> – ${re(t).toLowerCase()}</span>`,va=({of:t,id:e,items:n,intro:s})=>a`
  <${Xs} of=${t} id=${e} count=${n.length} intro=${s}><${Wt} items=${n} /><//>
`,Mp=t=>[...t].sort((e,n)=>K(v(kt(e,"initiative")),v(kt(n,"initiative"))));yf=()=>a`
  <${Xs} of=${ve.clashes} id="tegenspraak" count=${tn.clashes.length}>
    ${pe(tn.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${T} id=${t} /></h3>
          <p>${y(t,"summary")}</p>
          <${Jt} of=${[t]} />
        </div>
      `)}
  <//>
`;Ep=()=>a`
  <${et} text=${ve.title}><p class="uitleg">${ve.intro} ${Fn}</p><//>
  <${pl} of=${ve.unjudged} id="ongeplaatst" ids=${tn.unjudged} more=${kf} />
  <${wf} />
  <${yf} />
  <${_f} />
  <${pl} of=${ve.nameless} id="naamloos" ids=${tn.nameless} />
  <${pl} of=${ve.generic} id="verzamelnamen" ids=${tn.generic} />
  <${xf} />
  <${Tp} id="lezen" />
`});function vf(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function Sf(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=$l(s,o,.8);return n}function Cf(t,e){return[...t.querySelectorAll(Of)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=Sa(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return jf(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(ul(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Bp[s.tagName](i,s),...c,dash:p,opacity:u}]})}function jf(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=to(" ",$,u.fontWeight)),!p.trim())return[];i=!0;let d={at:Sa(new DOMMatrix(e).translate(l,o)),text:p.trim(),size:$,weight:u.fontWeight,fill:u.fill};return l+=to(p.trim(),$,u.fontWeight),[d]})}function to(t,e,n){return dl.font=`${n} ${e}px ${Oa}`,dl.measureText(t).width}function Lf(t,e,n){let{width:s,height:o}=e,r=Sa(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?$l(s/2,o/2,s/2-1):lr(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;ul(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:vf(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:Sf(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:lr(0,o/2-1,s,2),fill:u[0]});for(let[,d,f,h]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(f)?i.push({at:r,d:lr(0,o+Number(f),s,-Number(f)),fill:d}):i.push({at:r,d:lr(+h/2,+h/2,s-+h,o-+h),fill:"none",stroke:d,wide:+h});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:t.getPropertyValue(`border-${d}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&$("top").wide)i.push({at:r,d:c,fill:"none",...$("top")});else for(let[d,f]of Object.entries(m)){let h=$(d);h.wide&&ul(h.stroke)&&i.push({at:r,d:f,fill:"none",...h})}return i}function Mf(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let $=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-$.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,$.right-m.on.left,m.on.height)):i.push({on:$,text:p})}to("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=dl.measureText("x");return i.map(({on:p,text:u})=>{let $=u;for(;$&&p.left+to($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==u&&($=`${$.slice(0,-1).trim()}…`);let m=Sa(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function Np(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return Cf(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?Mf(u,l,c):u instanceof Element?Np(u,l,c):[]);return o.style.transform="",[...Lf(s,i,l),...p]}function ml(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=Np(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*to(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var Sa,ul,lr,$l,Bp,Of,dl,Oa,Pp=j(()=>{"use strict";Sa=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),ul=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),lr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,$l=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Bp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>$l(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>lr(t("x"),t("y"),t("width"),t("height"))},Of=[...Object.keys(Bp),"text"].join();dl=document.createElement("canvas").getContext("2d"),Oa=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function fl(t,e,n,s,o,r){let i=Cc(t,p=>to(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,Xn,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function Wp({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=w.meta,l=[Kn(nt(e?.plan)),e&&Ft(e)].filter(Boolean).join(". "),c=g(Ca.foot,{version:r,content:(i||"").slice(0,12)}),p=document.querySelector(n);p.classList.add("heel");let u=ml(p);p.classList.remove("heel");let $=Math.max(u.width,Tf),m=fl(t,22,650,zf,$,Xn),d=fl(`${l}. ${Fn} ${o}`.trim(),13,400,Ip,$,m.below+2),f=d.below+16,[h,b,_]=[Xn,f+u.height+24,0],S=[...document.querySelectorAll(s)].map(ml).flatMap(E=>{h>Xn&&h+E.width>Xn+$&&([h,b,_]=[Xn,b+_+6,0]);let W=Rp(E.shapes,h,b);return h+=E.width+20,_=Math.max(_,E.height),W}),O=fl(c,13,400,Ip,$,b+_+16),F=[...m.shapes,...d.shapes,...Rp(u.shapes,Xn,f),...S,...O.shapes];return{title:`${t} ${l}. ${Fn}`,width:$+2*Xn,height:O.below+Xn,shapes:F}}function Af(t){let{title:e,width:n,height:s,shapes:o}=Wp(t),r=(c,p,u,$="")=>{let m=c.appendChild(document.createElementNS(Ef,p));for(let[d,f]of Object.entries(u))f!==void 0&&f!==""&&m.setAttribute(d,String(f));return m.textContent=$,m},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":Oa,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:f,size:h,weight:b,slant:_,opacity:S}of o){let[O,F,E,W,St,at]=c,x=O===1&&!F&&!E&&W===1?`translate(${St} ${at})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:x,fill:$,...m&&m!=="none"&&{stroke:m,"stroke-width":d,"stroke-dasharray":f},opacity:S===1?void 0:S}):r(l,"text",{transform:x,...{"font-size":h,"font-weight":b,"font-style":_},fill:$},p)}dn(ra(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function Bf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=Wp(t),o=document.createElement("canvas"),r=Math.min(Ff,qp/e,qp/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:f,size:h,weight:b,slant:_="",opacity:S=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=S,i.fillStyle=$,i.font=`${_} ${b} ${h}px ${Oa}`,p!==void 0&&i.fillText(p,0,0);let O=new Path2D(u);$!=="none"&&i.fill(O),m&&m!=="none"&&d&&(i.strokeStyle=m,i.lineWidth=d,i.setLineDash((f||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(O)),i.restore()}let l=ra(`${t.name}.png`);o.toBlob(c=>c?dn(l,c,"image/png"):_t(g(Ca.too_large,{name:l})),"image/png")}var Ca,zf,Ip,Xn,Tf,Ff,qp,Rp,Ef,Ke,Cs=j(()=>{"use strict";Se();q();B();A();pt();ce();Pp();Ca=k.shared.export,[zf,Ip]=["#16212B","#46525D"],[Xn,Tf,Ff,qp]=[28,720,2,12e3],Rp=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));Ef="http://www.w3.org/2000/svg";Ke=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Af(t)}>${Ca.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Bf(t)}>${Ca.png}</button>
  </span>
`});function Dp({rows:t,unit:e,end:n}){let s=n?Yt.right:Yt.left-Yt.box,o=n?Yt.right+Yt.box+12:Yt.left-Yt.box-12;return t.map(({state:r,count:i,y:l})=>{let c=Yt.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${Yt.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${js(r)}
        </text>
      </g>
    `})}function Nf({band:t,unit:e}){let n=t.count*e,s=Yt.top+t.y1*e+n/2,o=Yt.top+t.y2*e+n/2,r=(Yt.left+Yt.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${Yt.left} ${s} C${r} ${s} ${r} ${o} ${Yt.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${Hp(t)}</title></path>
  `}function Pf({flow:t}){let e=Math.max(...t.bands.map(n=>n.count));return a`<div class="standlijst">
    ${t.left.map(({state:n,count:s})=>a`
        <section>
          <h3>${s} ${js(n)}</h3>
          <ul>
            ${t.bands.filter(o=>o.from===n).map(o=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${o.to}`}
                      style=${{width:`${100*o.count/e}%`}}></i>
                    ${o.count} ${js(o.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${eo.listed}</p>
  </div>`}function Vp({flow:t,one:e,other:n,counted:s}){if(Z())return a`<${Pf} flow=${t} />`;let o=Yt.height/t.height,r=t.bands.map(Hp).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${eo.title}>
      <svg viewBox=${`0 0 ${Yt.width} ${Yt.height+Yt.top+14}`} role="img"
        aria-label=${g(eo.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${Yt.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Yt.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${Nf} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${Dp} rows=${t.left} unit=${o} />
        <${Dp} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${eo.caption}</figcaption>
      <p class="acties"><${Ke} name="overgang" title=${`${eo.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var eo,Yt,js,Hp,Up=j(()=>{"use strict";q();Ct();B();A();J();Cs();eo=k.compare.flow,Yt={width:960,height:430,top:40,left:230,right:640,box:16},js=t=>t?R(H("CellState",t)):eo.fresh,Hp=({count:t,from:e,to:n})=>z(eo.band,t,{from:js(e),to:js(n)})});function Wf(t){let e=qn[qn.length-1],n=w.plans.map(c=>qn.findLast(p=>p.plan===c)||e),[s,o]=N?n:[qn[0],e],r=qn.slice(0,-1).find(c=>c.key===t.van)||s,i=qn.slice(qn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function Df({change:t,other:e}){let n=An(t.kind,t.other_barrier,e.plan.key),s=C("overzicht",{cel:n,stand:e.date===Fe?null:e.date},!1),o=g(Y.see_cell,{kind:it(t.kind),step:st(t.other_barrier)});return a`<${Gp} phrase=${t.sentence} to=${s} name=${o} />`}function Hf({rows:t}){let e=([,,s,o])=>a`<${Gp} phrase=${o} to=${He(s)} name=${` ${v(s)}`} />`,n={of:([s])=>s,titles:Object.entries(Object.fromEntries(t.map(([s,o])=>[s,o])))};return a`
    <${ot} title=${g(Y.stated,{count:t.length})}>
      <p class="zacht">${Y.stated_note}</p>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${To("uitspraken",t,n).map(s=>a`
          ${s.folds?a`<${Gs} part=${s} level=${3} count=${s.rows.length} />`:a`<h3>${s.title}</h3>`}
          <${Wt} look=${Js(s)} items=${s.rows.map(e)} />
        `)}
    <//>
  `}function Vf({found:t,one:e,other:n,mode:s,counted:o}){let r={of:f=>f.other_barrier||f.barrier||"",titles:[...cn,["",k.shared.all_steps]]},i={of:({whose:f})=>f,titles:Object.entries(Y.whose).map(([f,h])=>[f,g(h,{one:e.plan.title,other:n.plan.title})])},l=f=>f.map(h=>v(fe(h)||h)).join(", "),c=f=>L([f.barrier,f.other_barrier].map(st)).join(" / "),p=f=>R(it(f.kind))+(s==="plans"?` (${c(f)})`:""),u=[{key:"stap",label:Y.columns.step,text:c},{key:"soort",label:Y.columns.kind,text:f=>R(it(f.kind))},{key:"een",label:e.label,text:f=>R(f.states[0])},{key:"ander",label:n.label,text:f=>R(f.states[1])},{key:"weg",label:Y.left[s],sort:!1,text:f=>l(f.left)},{key:"erbij",label:Y.joined[s],sort:!1,text:f=>l(f.joined)}],$=f=>a`<${Df} change=${f} other=${n} />`,m=()=>wn(u,t.changes,()=>xe(null,"",o)),d=a`
    <details>
      <summary>${Y.as_table}</summary>
      <${$t} id="vakken" caption=${Y.table} rows=${t.changes} columns=${u} />
      <div class="acties"><${le} name="vergelijk-vakken.csv" rows=${m} /></div>
    </details>
  `;return a`
    ${!t.changes.length&&a`<p>${k.shared.none}</p>`}
    ${To("verschillen",t.changes,s==="plans"?i:r).map(f=>a`
        ${f.folds&&a`<${Gs} part=${f} level=${3} count=${z(Y.differ,f.rows.length)}
            names=${f.rows.map(p)} />`}
        <${Wt} look=${Js(f)} items=${f.rows.map($)} />
      `)}
    ${t.notes.map(f=>a`<p class="zacht">${f}</p>`)}
    ${t.changes.length>0&&d}
  `}function Uf({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>js(p)},...e.right.map(({state:p})=>({key:p,label:js(p),sort:!1,text:u=>String(e.bands.find($=>$.from===u.state&&$.to===p)?.count||Y.nothing)}))],c=g(Y.counts_table,{before:n.label,after:s.label});return a`
    <${ot} title=${Y.counted}>
      <p class="zacht">${g(Y.counts,{both:i,fresh:t.fresh.length})}</p>
      <${Vp} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${z(Y.heads,r.length,{names:oe(r.map(te))})}</p>`}
      <details>
        <summary>${Y.flow.table}</summary>
        <${$t} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    <//>
  `}function Gf(t,e,n){let{actions:s}=t;return{notes:e?[]:t.notes,statements:t.statements.filter(([,,o])=>n(o)),changes:e?t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)):t.changes,actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function Jf({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":_e(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${Y.not_yet}</span>`:a`<${Lt} id=${m} date=${e.date} />`,p=[Qt("actie",Y.action,m=>m),{key:"wat",label:Y.what,text:re},{key:"plan",label:e.label,text:l,cell:c},Nn("nu",n.label,m=>m,n.date)],u=()=>wn(p,r,()=>xe(null,e.plan.key,o)),$=()=>I({alles:s?"nee":"ja"});return a`
    <section>
      <h2>${g(s?Y.all:Y.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${$}>${Y.show_all}</button>
        <${le} name="vergelijk.csv" rows=${u} />
      </div>
      <${$t} id="vergelijk" caption=${Y.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function Jp({route:t}){if(qn.length<2)return a`<${et} text=${Y.title} /><p>${Y.alone}</p>`;let{one:e,other:n,after:s}=Wf(t.query),o=D(t.query),r=Qi(o),i=Rf(e,n,o),l=rn.some(_=>_.notation===t.query.stap)?t.query.stap:"",c=i.actions&&Mn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",p=Kf(l,c),u=Gf(i,l,p),{actions:$}=u,m=l&&c?null:$?.flows[l||c],d=(t.query.alles||c&&"ja")==="ja",f=us.filter(_=>Kt(_,e.plan.key)&&w.works[_]?.container&&p(_)),h=$?"dates":"plans",b=g(Y.intro[h],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${et} text=${Y.heading[h]} title=${Y.title}><p class="uitleg">${b} ${Fn}</p><//>
    <${un}>
      <${Zi} />
      <div class="velden">
        ${qn.length>2&&a`
            <${Rt} label=${Y.first} name="van" chosen=${e.key} options=${Kp(qn.slice(0,-1))} />
            <${Rt} label=${Y.second} name="met" chosen=${n.key} options=${Kp(s)} />
          `}
        <${Rt} label=${Y.columns.step} name="stap" options=${cn} />
        ${$&&a`<${Rt} label=${If} name="hoofdstuk" options=${qf} />`}
      </div>
    <//>
    ${$&&m&&a`<${Uf} ...${{actions:$,flow:m,one:e,other:n,counted:r,heads:f}} />`}
    ${$&&a`<${Hf} rows=${u.statements} />`}
    ${!c&&a`
        <${ot} title=${g(Y.cells,{count:u.changes.length})}>
          <${Vf} ...${{found:u,one:e,other:n,mode:h,counted:r}} />
        <//>
      `}
    ${$&&a`<${Jf} ...${{actions:$,one:e,other:n,counted:r,all:d}} />`}
    <${de} text=${z(Y.shown,u.changes.length)} />
  `}var Y,If,qf,qn,Kp,Rf,Gp,Kf,Qp=j(()=>{"use strict";q();U();Ct();B();zt();A();yn();J();pt();Tt();Ve();ce();Qs();dt();Up();Ie();xn();Y=k.compare,If=k.measures.fields.chapter,qf=Mn.map(t=>[t,v(t)]),qn=w.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:N?g(Y.side,{plan:t.title,label:n}):R(n)}))),Kp=t=>t.map(e=>[e.key,e.label]),Rf=(t,e,{stated:n,strict:s})=>w.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`];Gp=({phrase:t,to:e,name:n})=>a`
  ${t}${" "}<a href=${e}>${Y.see}<span class="sr">${n}</span></a>
`;Kf=(t,e)=>n=>(!t||zn(n).includes(t))&&(!e||w.works[n]?.chapters?.includes(e))});function Yf({row:t,cell:e,change:n,step:s,plan:o}){let r=ka(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=An(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Us(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>I({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:st(s)})}${r}</span>
        <${Yp} cell=${e} />
      </button>
    </td>
  `}function Zp({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?ue.undecided:ue.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function Xf({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(ue.caption,{scenario:Ft(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${ue.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${Zf} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&vt(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${T} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${Yf} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${Zp} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function sh({plan:t,scenario:e,reach:n}){let s=Pe("partner",e,t),o=Mo("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Jn} plan=${t} /><p>${ue.nothing_yet}</p>`:n.partners?a`
    ${N&&a`<h2>${t.title}</h2>`}
    <${Jn} plan=${t} />
    <p>${Ln(e,t).phrase.reach}
      ${" "}<a href=${C("methode",{getal:"organisaties-in-de-tekst"})}>${ue.in_text}</a>. ${ue.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${Xf} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${Ke} name=${`dekking-${t.key}`} title=${ue.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${eh} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${ue.alike.title}</h2><p>${ue.alike.note}</p></div>
        <ul class="zelfde">
          ${n.alike.map(r=>a`<li key=${r.steps}><strong>${r.steps}</strong> ${r.names}</li>`)}
        </ul>
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${nh} reach=${n} plan=${t} />
    </div>
  `:a`<p>${ue.nothing}</p>`}function Xp({route:t}){let e=D(t.query),{reach:n}=V(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${et} text=${ue.heading} title=${ue.title} />
      <p class="zacht">${Ft(e)}</p>
      <${Ws} />
    </div>
    ${ke(e).map(o=>a`
        <${sh} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${Fo} address=${s} by="partner" scenario=${e} />`}
    <${de} text=${s?"":g(ue.shown,{scenario:Ft(e)})} />
  `}var ue,Qf,Yp,hl,Zf,th,eh,nh,tu=j(()=>{"use strict";q();U();Ct();B();zt();A();yn();pt();Tt();Zs();Ve();Cs();dt();ue=k.coverage,Qf=5,Yp=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${ge} basis=${t.most_basis} />
    <${Zn} bar=${t.bar} most=${Qf} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;hl=t=>!t.acting&&!t.undecided,Zf=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${hl(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${He(t.id)}>${t.label}</a>
    <span class=${hl(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;th=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${vt(t.id)?"verzamel":""}><${T} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${C("dekking",{...M.route.query,cel:An(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Ne(e).word}${n&&`, ${ba(n,o)}`}</span>
      <${Yp} cell=${e} />
    </a>
  </li>
`,eh=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${th} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${N?"h3":"h2"} class="stapkop">
            <span class=${hl(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(ue.step,{step:st(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<${Zp} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,nh=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${N?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${C("aandachtspunten",{stap:n.step})}>${ue.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${ue.about}</p>
    <${ar} expected=${ue.expected} quiet=${ue.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${cl} />
    <p><a href=${C("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function su(t,e){let{columns:n=[]}=V(t).reach.find(c=>c.plan===e.key)||{},s=Pe("kind",t,e),o=Pe("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap(($,m)=>u[m]?[m]:[]),basis:$=>u[$]?.most_basis||""})).sort((c,p)=>eu(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>K(i(c),i(p)));return{stops:r,several:l}}var eu,nu,gl,ja=j(()=>{"use strict";B();zt();A();we();yn();J();Tt();eu=(t,e)=>Number(vt(t))-Number(vt(e))||K(v(t),v(e)),nu=({date:t,plan:e})=>Ps("InformationFlow").filter(n=>Ns(n,t)&&Kt(n,e)).map(n=>{let s=At(n,"between"),o=r=>[...At(n,r),...s].sort(eu);return{id:n,state:y(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>K(y(n.id,"content"),y(s.id,"content"))),gl=(t,e,n)=>Object.keys(w.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function ih(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(E=>o.get(E)).filter(E=>E!==void 0),[u,$]=p.sort((E,W)=>E.left-W.left);if(!u||!$)return{d:"",x:0,y:0};let[m,d]=[u.right-n.left,(u.top+u.bottom)/2-n.top],[f,h]=[$.left-n.left,($.top+$.bottom)/2-n.top],b=(m+f)/2,_=`M${m} ${d}C${b} ${d} ${b} ${h} ${f} ${h}`,S=ah.map(E=>{let[W,St,at,x]=[(1-E)**3,3*E*(1-E)**2,3*E*E*(1-E),E**3];return{d:_,x:W*m+(St+at)*b+x*f,y:(W+St)*d+(at+x)*h}}),F=S.find(E=>r.every(W=>Math.max(Math.abs(W.x-E.x),Math.abs(W.y-E.y))>rh))||S[0];return c!==void 0&&r.push(F),F})}function lh(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function Bo({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=Pt(),[c,p]=P([]);Je(()=>{let h=()=>p(ih(l.current,n));h();let b=new ResizeObserver(h);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),$=u.some(h=>h.id===s)?s:u[0]?.id,m=new Set(n.flatMap(({from:h,to:b})=>h===s||b===s?[h,b]:[])),d=({from:h,to:b})=>h===s||b===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${h=>{let b=h.target.dataset.vak;if(!b||h.ctrlKey||h.metaKey||h.altKey)return;if(!oh.includes(h.key))return i(h.key,b);let _=lh(h.key,b,e,n);h.preventDefault(),_&&l.current.querySelector(`[data-vak="${CSS.escape(_)}"]`).focus()}}>
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
  `}var oh,rh,ah,La=j(()=>{"use strict";q();oh=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],rh=28,ah=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function No({label:t,id:e,thing:n,pick:s,among:o=ps}){let[r,i]=P(!1),l=()=>pe([...Ye.keys()].filter(h=>Gt(h)&&o(h))),c=Te(()=>r?l():[],[r]),[p,u]=P(null),$=h=>{let b=It(h.trim()),_=F=>[v(F),te(F),...ht(F,"altLabel")].map(It),S=F=>Vn(F)?_(F):_(F).slice(0,2),O=c.find(F=>v(F)===h)||c.find(F=>S(F).includes(b));return O?[O]:c.filter(F=>b&&_(F).some(E=>E.includes(b)))};se(()=>u(null),[n]);let{route:m}=M,d=h=>{if(M.route!==m)return;let[b,..._]=$(h.target.value);u(b&&!_.length?null:h.target.value),b&&!_.length&&s(b)},f=p?$(p).slice(0,3).map(v).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(ps(n)?v(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(h=>a`<option value=${v(h)}></option>`)}</datalist>
      ${p&&a`<small role="status">${f?g(ou.meant,{names:f}):ou.unknown_thing}</small>`}
    </label>
  `}var ou,Ma=j(()=>{"use strict";q();U();B();A();J();Pn();ou=k.explore});function ch(t){let e=iu(ko(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status">
      <strong>${mt.none}</strong>${e.length>0&&` ${g(mt.only,{names:au(e)})}`}
    </p>
  `}function ph({from:t,to:e,scenario:n}){let s=Vc([t,e],n).map(r=>r.label),o=Uc([t,e],n);return a`
    ${s.length>0&&a`<p>${g(mt.shared,{steps:oe(s)})}</p>`}
    ${o.length>0&&a`<p>${mt.bodies} <${wt} ids=${o} />.</p>`}
  `}function bl({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(p=>Xt(p,"chapterLead",e)),r=s.filter(p=>(o||s).includes(p)&&Kt(p,n)),[i,l]=o?mt.headed:mt.heads,c=(o?[s,o]:[]).map((p,u)=>{let m=p.filter(f=>!r.includes(f)&&Kt(f,n)).flatMap(f=>Xt(f,"inChapter")).filter(f=>Is(f).includes(t[1-u])),d={who:v(t[u]),other:v(t[1-u])};return m.length>0&&a`<p>${g(mt.within,d)} <${wt} ids=${m} />. ${l}</p>`});return a`${r.length>0&&a`<p>${i} <${wt} ids=${r} />. ${l}</p>`}${c}`}function uh({from:t,to:e,scenario:n,collective:s}){let o=Te(()=>Vr(t,e,n,s),[t,e,s,n]),r=o.length>Jo?g(mt.longer.first,{count:Jo}):z(mt.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,Jo).map(i=>a`<li><${wt} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function lu({roles:t}){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${y(r,"rationale")||y(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?R(n(r)):n(r));return a`
    <li>
      <${T} id=${e} />${N&&` (${jt(e)?.title})`} <${Lt} id=${e} />
      ${L(t.map(({from:o})=>o)).map(o=>a`<p><${T} id=${o} />: ${s(o).join(" ")}</p>`)}
      <${Jt} of=${t.flatMap(o=>o.of)} />
    </li>
  `}function dh({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=iu(t,e),i=Te(()=>{let f=b=>[ae(b)?"wat":"wie",r.includes(b)&&"verzamel",(b===n||b===s)&&"begin"].filter(Boolean).join(" "),h=b=>r.includes(b.from)||r.includes(b.to)?"l-punt":"l-heel";return{columns:t.layers.map(b=>b.map(_=>({id:_,text:v(_),look:f(_)}))),ties:t.lines.map((b,_)=>({from:b.from,to:b.to,number:_+1,look:h(b)}))}},[t]),l=t.layers.map(f=>ae(f[0])),c=r.length?ko(n,s,o):t,p=c?.length===t.length?c.count:0,u=au(r),$=z(mt.works,l.filter(Boolean).length),m={from:v(n),to:v(s),count:t.lines.length},d=f=>I({van:null,naar:null,uit:f,kies:f});return a`
    <p role="status">
      ${p>0&&a`<strong>${z(mt.counted,p,{works:$})}</strong> `}
      ${u&&`${z(mt.through,t.count-p,{names:u,works:$})} ${mt.dotted} `}${mt.says}
    </p>
    ${!Z()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${Bo} heads=${l.map(f=>f?mt.columns.what:mt.columns.who)} ...${i} chosen=""
              label=${g(mt.picture,m)} choose=${d} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${Ke} name=${k.explore.file} title=${`${m.from} – ${m.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${mt.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:f})=>a`<${lu} roles=${f} />`)}
    </ol>
  `}function cu({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>ru(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?Hc(n,s,e):[],p=c.length>0,u=Te(()=>l?ko(n,s,e,o):null,[n,s,o,e.key,e.plan]),$=(d,f,h)=>a`
    <${No} label=${f} id=${d} thing=${h} among=${ru}
      pick=${b=>I({[d]:b})} />
  `,m=(d,f,h)=>a`
    <label class="vink">
      <input type="checkbox" id=${d} checked=${f} onChange=${()=>I({[d]:f?null:"ja"})} />
      ${` ${h}`}
    </label>
  `;return a`
    <section aria-label=${mt.heading}>
      <h2>${mt.heading}</h2>
      <div class="velden">
        ${$("van",mt.from,n)} ${$("naar",mt.to,s)}
        ${m("verzamel",o,mt.collective)}
        ${l&&a`<button type="button" onClick=${()=>I({van:s,naar:n})}>${mt.swap}</button>`}
        ${l&&u&&m("langer",r,mt.longer.show)}
      </div>
      <p><a href=${C("verken",{uit:n,kies:n})}>${mt.back}</a></p>
      ${!(n&&s)&&a`<p>${mt.choose}</p>`} ${n&&n===s&&a`<p>${mt.same}</p>`}
      ${l&&a`<${bl} of=${[n,s]} scenario=${e} />`}
      ${l&&(u?a`<${dh} ...${i} found=${u} />`:a`<${ch} ...${i} />`)}
      ${p&&a`<h3>${mt.together}</h3>`}
      ${c.flat().some(d=>d.name==="expected")&&a`<p class="zacht">${mt.expecting}</p>`}
      ${p&&a`<ul class="wegen">${c.map(d=>a`<${lu} roles=${d} />`)}</ul>`}
      ${l&&a`<${ph} ...${i} />`}
      ${l&&u&&r&&a`<${uh} ...${i} collective=${o} />`}
    </section>
  `}var mt,ru,au,iu,pu=j(()=>{"use strict";q();U();Ct();B();A();wo();we();J();Tt();La();Cs();dt();Ma();mt=k.explore.path,ru=t=>Gt(t)&&(Vn(t)||ae(t)),au=t=>oe(t.map(v)),iu=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>vt(s)&&s!==e&&s!==n)});function mu(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=M.route.query,i=Hr(t,e,s),l=c=>{location.hash=C("verken",c)};return{f:()=>o?l({uit:t,kies:t}):I({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&I({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&I({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||I({weg:[...za(r),t].join(","),kies:null}),p:()=>o?l({van:t}):I({van:t}),Escape:()=>I({kies:null})}}function mh({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=mu(t,e),l=Hr(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${He(t)}>${lt.actions.page}</a>
      ${s.join()!==t&&c("f",lt.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",z(lt.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",lt.actions.fold)}
      ${(r||!s.includes(t))&&c("h",lt.actions.hide)}
      ${!n.steps.includes(t)&&c("p",lt.actions.path)}
    </p>
  `}function fu(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${lt.panel.label}><p class="zacht">${lt.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=ae(n)?"from":"to",i=c=>a`
    <${T} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${Hs} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:$})=>{let m=n===c?p:c,d=y(u,"rationale");return a`
      ${m===gs?lt.no_step:a`<${T} id=${m} />`}${" "}<${ge} basis=${$} />
      ${d&&a`<span class="zacht"> ${lt.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${Hs} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${lt.panel.label}>
      <h2>${ts(n)}</h2>
      ${ae(n)&&a`<p>${_e(n,t.scenario.date)}</p>`}
      ${vt(n)&&a`<p class="zacht">${lt.panel.collective}</p>`}
      ${n!==gs&&a`<${mh} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?lt.panel.who:lt.panel.what}</h3>`}
      <${Wt} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?lt.panel.step:lt.panel.what}</h3>`}
      <${Wt} look="buren" items=${o.map(l)} />
    </section>
  `}function hu({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Te(()=>{let u=d=>`wie${vt(d)?" verzamel":""}`,$=d=>!o&&e.includes(d)?" begin":"",m=d=>o||e.includes(d)?0:Hr(d,t,s);return{columns:[t.who.map(d=>({id:d,text:ts(d),look:u(d)+$(d),badge:m(d)})),t.what.map(d=>({id:d,text:ts(d),look:`wat${$(d)}`,more:[du(ms(d,s.date)),a` <small>${qt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:ts(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:f,role:h})=>({from:d,to:f,look:`l-heel r-${h}`})),...t.ties.map(({work:d,step:f,basis:h})=>({from:d,to:f,look:uu(h,f)}))]}},[t]),l=u=>I({kies:u===n?null:u}),c=(u,$)=>$!==gs&&mu($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g(lt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${Bo} heads=${lt.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${lt.intended}</li>`}
      <li class="zacht">${lt.to_step}</li>
      ${Object.entries(ie).map(([u,[,$]])=>a`<li><span class=${`streep ${uu(u)}`} aria-hidden="true"></span>${$}</li>`)}
      ${Object.entries(w.codes.CellState).filter(([u])=>t.what.some($=>ms($,s.date)===u)).map(([u,{label:$}])=>a`<li>${du(u)}${R($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${lt.keys}</p>
  `}function gu({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map($=>$.to)),r=[...t.roles.map($=>({who:$.from,role:$.phrase||"",work:$.to,of:$.of})),...t.what.filter($=>!o.has($)).map($=>({who:"",role:"",work:$,of:[]}))],i=$=>t.ties.filter(m=>m.work===$).map(m=>m.step),l=$=>bs($,n,s).length?lt.list.away:lt.list.no_partner,c=[{...Qt("wie",lt.list.who,$=>$.who),text:$=>$.who?ts($.who):l($.work),cell:({who:$,work:m})=>$?[a`<${T} id=${$} />`,a`<${_s} id=${$} />`]:l(m)},{key:"rol",label:lt.list.role,text:$=>$.role},Qt("wat",lt.list.what,$=>$.work),{key:"stap",label:lt.list.step,text:$=>i($.work).map(ts).join(", ")},Nn("stand",lt.list.status,$=>$.work,n.date),Yn(lt.list.where,$=>$.of)],p=$=>({class:e&&[$.who,$.work,...i($.work)].includes(e)?"gekozen":null}),u=`${z(lt.list.caption,r.length)}${s?"":`. ${lt.list.only}`}`;return a`<${$t} id="verkenlijst" caption=${u} rows=${r} columns=${c} about=${p} />`}var lt,za,$h,$u,ts,fh,uu,du,bu=j(()=>{"use strict";q();U();B();A();wo();J();pt();Tt();La();dt();Ie();xn();lt=k.explore,za=t=>(t||"").split(",").filter(Gt),$h=t=>Mn.find(e=>y(e,"identifier")===t),$u=({uit:t,stap:e,partner:n,hoofdstuk:s})=>za(t||Ir(e)?.id||fe(n)||$h(s)),ts=t=>t===gs?lt.no_step:v(t);fh={"●":"l-heel","◐":"l-lang","○":"l-punt"},uu=(t,e)=>e===gs?"l-geen":fh[ie[t]?.[0]]||"l-heel",du=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function wu({rows:t,chosen:e,state:n}){let s=Te(()=>{let r=p=>p.length?p:[""],i=p=>L(t.flatMap(u=>r(u[p]))).sort((u,$)=>+!u-+!$).map(u=>({id:`${p} ${u}`,text:u?v(u):qe.unnamed,look:`wie${u&&!vt(u)?"":" verzamel"}`})),l=t.flatMap(p=>{let u=p.between.length?"l-punt":"l-heel";return[...r(p.from).map($=>({from:`from ${$}`,to:p.id,look:u})),...r(p.to).map($=>({from:p.id,to:`to ${$}`,look:u}))]}),c=t.map(p=>({id:p.id,text:kl(p.id),look:"wat",more:hh(p)}));return{columns:[i("from"),c,i("to")],ties:l}},[t.map(r=>r.id).join()]),o=r=>I({kies:r===e?null:r});return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Bo} heads=${qe.columns} ...${s} chosen=${e} label=${g(qe.picture,{state:n})} choose=${o}
          press=${r=>r==="Escape"&&I({kies:null})} />
      </div>
      ${t.some(r=>r.between.length)&&a`<ul class="lijnen" id="stromenlegenda">
          <li><span class="streep l-punt" aria-hidden="true"></span>${qe.dotted}</li>
        </ul>`}
    </div>
  `}function yu({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${bh} row=${c} />: <${T} id=${c.id} text=${kl(c.id)} />
    ${y(c.id,"summary")&&a`<span class="zacht adres">${y(c.id,"summary")}</span>`}
    <${Hs} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${Wt} look="buren" items=${i.map(l)} />
    </section>
  `}function _u({rows:t,scenario:e,state:n}){let s=[ku("from",qe.list.from),ku("to",qe.list.to),Qt("inhoud",qe.list.what,o=>o.id,kl),{key:"staat",label:qe.list.state,text:o=>qt(o.id,"flowState")},{key:"sindsdien",label:qe.list.since,text:o=>qt(o.id,"followUp")},Yn(k.explore.list.where,o=>[o.id])];return a`
    <${$t} id="stromenlijst" caption=${g(qe.caption,{state:n})} rows=${t} columns=${s} />
    <p class="acties">
      <${le} name="informatiestromen.csv"
        rows=${()=>wn(s.slice(0,-1),t,()=>xe(e))} />
    </p>
  `}var qe,kl,hh,gh,Ta,bh,ku,xu=j(()=>{"use strict";q();U();B();A();ja();J();Tt();La();ce();dt();Ie();xn();qe=k.explore.flows,kl=t=>`${y(t,"content")}${kt(t,"between")&&` (${qe.among})`}`,hh=({id:t})=>y(t,"followUp")&&a` <small>${g(qe.since,{phrase:qt(t,"followUp")})}</small>`,gh=t=>t.map(e=>v(e)).join(", ")||qe.unnamed,Ta=({ids:t})=>t.length?a`<${wt} ids=${t} />`:a`<span class="zacht">${qe.unnamed}</span>`,bh=({row:t})=>t.between.length?a`${qe.between} <${Ta} ids=${t.from} />`:a`<${Ta} ids=${t.from} /> → <${Ta} ids=${t.to} />`;ku=(t,e)=>({key:t,label:e,text:n=>gh(n[t]),cell:n=>a`<${Ta} ids=${n[t]} />`})});function wh({text:t,children:e}){let[n,s]=P(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function yh({of:t,at:e}){if(t.length<=kh)return a`<${Fa} of=${t} at=${e} />`;let n=r=>qt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>K(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${wh} text=${`${n(r[0])} (${r.length})`}><${Fa} of=${r} at=${e} /><//>`)}
    <${Fa} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function Su({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Rn.undecided:s?Rn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${C("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function Cu({plan:t,scenario:e}){let{stops:n,several:s}=su(e,t),o=`route-${t.key}`;if(Z())return a`
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
                ${l.at.map(p=>a`<b style=${i(p)}><${ge} basis=${l.basis(p)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(ie).map(([l,[,c]])=>a`<li><${ge} basis=${l} />${c}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Rn.silent}</li>
        <li><em>${Rn.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Ke} name=${o} title=${Rn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(Rn.says,{silence:k.shared.silence})}</p>
  `}var Rn,kh,Ou,Fa,vu,ju=j(()=>{"use strict";q();U();Ct();B();A();ja();yn();J();pt();Tt();Cs();dt();Rn=k.explore.route,kh=10,Ou=({one:t})=>a`
  <a class=${vt(t.id)?"verzamel":null} href=${C("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,Fa=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${ge} basis=${n.basis(e)} /><${Ou} one=${n} /></li>`)}
  </ul>
`;vu=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${Z()&&a`<p class="bij niemand">${Rn.silent}:</p>`}
    <ul class="stilte" aria-label=${Rn.silent}>
      ${e.map(s=>a`<li><a href=${Ss({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function Ls(){let t=k.missing;return a`
    <${et} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${C("overzicht")}>${t.home}</a></p>
  `}function vh({text:t}){let e=$p(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${Le.alone} ${e.map(n=>a` <a href=${xh(n)}>${n}</a>`)}</p>`}
      <p>${Le.try} ${Object.entries(Le.lists).map(([n,s])=>a` <a href=${C(n)}>${s}</a>`)}</p>
    </section>
  `}function Sh({text:t,answers:e}){let[n,s]=P(null);if(se(()=>{let l=!0;s(null);let c=window.setTimeout(()=>{tt().ask("find",{text:t}).then(p=>l&&s(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:o,count:r}=n,i=l=>[", ",Le.source.about,a`<${wt} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${g(Le.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${Le.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${g(Le.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${yl} text=${c} answers=${e} /></p>
              <p class="zacht">${ye(l)}${p.some(Gt)&&i(p.filter(Gt))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function Lu({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=Ji(e),r=e.trim()!=="",i=L(n.map(p=>p.kind)).sort(K),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);Je(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?z(Le.found,l.length):g(Le.nothing,{text:e});return a`
    <${et} text=${Le.title} />
    <section class="filters" aria-label=${Le.label}>
      <div class="velden">
        <${Co} label=${Le.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${Rt} label=${Le.what} name="wat" options=${Qe(i)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:Le.type}</p>
    ${s&&a`<p id="gelezen">${g(Le.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${vh} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,wl).map(p=>a`<${_h} key=${p.id} item=${p} answers=${o} />`)}
    </ol>
    ${l.length>wl&&a`<p>${g(Le.too_many,{count:l.length-wl})}</p>`}
    ${r&&Ee()&&a`<${Sh} text=${e} answers=${o} />`}
    <${de} text=${r?c:""} />
  `}var Le,wl,yl,_h,xh,cr=j(()=>{"use strict";vo();q();U();Ct();B();A();Oe();tr();J();pt();Ve();dt();Le=k.search;wl=100,yl=({text:t,answers:e})=>Qr(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),_h=({item:t,answers:e})=>a`
  <li>
    <a href=${C(t.path)}><${yl} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${N&&jt(t.id)&&`, ${jt(t.id)?.title}`}</span>
    ${ws(t.id)[0]&&a` <${Lt} id=${t.id} />`}
    <p><${yl} text=${mp(t,e)} answers=${e} /></p>
  </li>
`,xh=t=>C("zoek",{q:t})});function Eu({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=M.route.query,$=t?"lijst":Mu.includes(p)?p:Z()?"lijst":"beeld",m=Mu.map(d=>[d,rt.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${Gn} legend=${rt.show.label} name="toon" id="toon" current=${$} options=${m} />`}
      ${n} ${$!=="lijst"&&a`<${Ke} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${$!=="lijst"&&i} ${$!=="beeld"&&l}</div>
      ${($!=="lijst"||u)&&c}
    </div>
  `}function Au({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${R(H(t,i))} (${o(i)})`]);return r.push([Ms,`${R(k.shared.all)} (${n.length})`]),Z()?a`<${Rt} name="staat" label=${rt.filters.state} options=${r} chosen=${s} />`:a`<${Gn} legend=${rt.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function Bu({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=Tu.map(be=>n[be]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=za(n.weg),[c,p,u,$]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:$},d=Te(()=>Wc({...m,anyRole:!!o},e),[i]),f=[...d.who,...d.what,...d.steps],h=f.includes(m.chosen)?m.chosen:"",b=f.length>Ei,_=d.what.length>0,S={shown:d,opened:t,chosen:h,scenario:e,fixed:!!o},O=r.some(Boolean),F=O||l.length>0||e.stated||e.plan,E=rt.alone[ln(t[0])]||rt.alone.other,W=a`<button type="button" class="klein" onClick=${()=>I({weg:null})}>${rt.again}</button>`,St=d.undated>0&&z(rt.undated,d.undated),at={...S,title:o||t.map(ts).join(", ")},x=a`
    <${un}>
      <div class="velden">
        <${Rt} name="stap" label=${rt.filters.step} options=${cn} />
        <${Rt} name="soort" label=${rt.filters.kind} options=${mo} />
        <${Rt} name="vanaf" label=${rt.filters.from} options=${zu} />
        <${Rt} name="tot" label=${rt.filters.to} options=${zu} />
        ${O&&a`<${ys} names=${Tu} />`}
      </div>
    <//>
  `,Q=a`
    ${l.length>0&&a`<p>${z(rt.hidden,l.length)} ${W}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${z(rt.left,d.left)} ${St}</p>`}
    ${b&&a`<p role="status">${g(rt.too_many,{count:f.length})}</p>`}
    ${!_&&a`<${bl} of=${t.slice(0,1)} scenario=${e} /><p>${F?rt.nothing:E}</p>`}
  `;return a`
    <${Eu} many=${b||!_} field=${s} filters=${x} choices=${a`<${Ws} />`} notes=${Q}
      keep=${{name:rt.file,title:at.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${hu} ...${at} /></div>`} list=${_&&a`<${gu} ...${S} />`}
      panel=${a`<${fu} ...${S} />`} />
  `}function Ch({query:t,scenario:e}){let n=Ps("Agreement").filter(u=>Ns(u,e.date)&&Kt(u,e.plan)),{title:s,none:o}=rt.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>y(u,"agreementStatus")),i=gl("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Ms,c=n.filter((u,$)=>l===Ms||r[$]===l),p=a`<${Au} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${Bu} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Ms?s:`${s}: ${H("AgreementStatus",l)}`} />`}function jh({query:t,scenario:e}){let n=Te(()=>nu(e),[e.date,e.plan]);if(!n.length)return a`<p>${rt.starts.informatie.none}</p>`;let s=n.map($=>$.state),o=gl("FlowState",Object.keys(rt.flows.first)[0],s),r=[...o,Ms].includes(t.staat)?t.staat:o[0]||Ms,i=n.filter($=>r===Ms||$.state===r),l=3*i.length>2*Ei,c=t.kies||"",p=r===Ms?k.shared.all:H("FlowState",r),u=g(rt.flows.title,{state:p});return a`
    <${Eu} many=${l} field=${a`<${Au} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${rt.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${wu} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${_u} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${yu} rows=${i} chosen=${c} />`} />
    <p class="zacht">${rt.flows.silence}</p>
  `}function Nu({route:{path:t,query:e}}){let n=D(e),[,s=""]=t;if(s&&!Object.hasOwn(Fu,s))return a`<${Ls} />`;let o=$u(e),r=d=>{I({uit:d,kies:d,weg:null}),_t(ts(d))},i=a`<${No} label=${rt.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=Mn.length>0&&a`<${Rt} name="hoofdstuk" label=${rt.begin.chapters}
      options=${Mn.map(d=>[y(d,"identifier"),v(d)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=rt.heading,sentence:u=rt.sentence}=rt.starts[c]||{},$=Object.entries(rt.starts).map(([d,{label:f,to:h}])=>[f,C(h.path,h.query),d===c]),m=o.length?a`<${Bu} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Ws} /></div><${Oh} scenario=${n} />`;return a`
    <${et} text=${rt.heading} title=${c?`${rt.heading}: ${p}`:rt.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${or} label=${rt.starts_label} tabs=${$} />
    ${s?a`<${Fu[s]} key=${s} query=${e} scenario=${n} />`:e.van?a`<${cu} query=${e} scenario=${n} />`:m}
  `}var rt,Mu,Ms,zu,Tu,Oh,Fu,Pu=j(()=>{"use strict";Se();q();U();Ct();B();zt();A();wo();ja();we();J();pu();Ve();bu();aa();xu();Cs();ju();Ma();cr();rt=k.explore,Mu=["beeld","beide","lijst"],Ms="alle",zu=Qe(L(Object.values(w.works).flatMap(t=>t.years||[])).sort()),Tu=["stap","soort","vanaf","tot"],Oh=({scenario:t})=>a`
  ${ke(t).map(e=>a`
      ${N&&a`<p><strong>${e.title}</strong></p>`}
      <${Cu} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${rt.begin.network}</p>
`;Fu={informatie:jh,afspraken:Ch}});function Ea(t,e){let n=es();for(let{mark:s}of t)e?n.add(s):n.delete(s);return I({merk:[...n].join(_l),...!n.size&&{alleen:null}},!0),n.size}var _l,es,Iu,xl,vl=j(()=>{"use strict";U();_l=".",es=()=>new Set((M.route.query.merk||"").split(_l).filter(Boolean)),Iu=()=>[...es()].join(_l),xl=()=>!!M.route.query.alleen&&es().size>0});var Sl,Lh,Aa,Po,no,pr=j(()=>{"use strict";q();A();Sl=k.shared.outcomes,Lh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Aa=({outcome:t})=>a`<g class=${`teken teken-${Sl[t].sign}`}>${Lh[Sl[t].sign]}</g>`,Po=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Aa} outcome=${t} />
  </svg>
`,no=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${Po} outcome=${t} /> ${Sl[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function Ol({gaps:t,what:e}){let n=es(),s=t.filter(i=>n.has(i.mark)).length,o=i=>_t(z(Re.bar.changed,Ea(t,i.target.checked))),r=t.length>1?g(Re.mark_all,{count:t.length,what:e}):g(Re.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function zh({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(m=>m.heavy).length,p=[...po(e.map(m=>o==="topic"?Qn(m.query):m.subject_label))].map(([m,d])=>d>1?g(Re.repeated,{title:m,count:d}):m),u=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${z(Re.questions,e.length).replace(/^\d+ /,"")}`}
        ${l>0&&a`<span class="bij">${g(Re.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${p.slice(0,6).join(" · ")}${p.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${z(Re.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${g(Re.about_source,{count:s})}</span>`}
    </span>
  `,$=()=>[e.map(m=>a`<${Mh} key=${m.mark} gap=${m} scenario=${r} />`),n.length>0&&a`<p><a href=${C("aandachtspunten",{tekst:t})}>${Re.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${Ol} gaps=${L([...e,...n])} what=${t} />
      <${nl} summary=${u} inside=${$} open=${i} />
    </div>
  `}function Wu({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=L(t.map(c=>c.query)).map(c=>({id:c,title:Qn(c)}));return(s==="topic"?w.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:$})=>a`
        <${zh} key=${c} title=${p} gaps=${u} terms=${$} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function Th({row:t,of:e}){let n=fe(M.route.query.partner),s=L(G(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>qu+1?o.slice(0,qu):o,i=o.length-r.length,l=r.length===1&&s.join()===Re.deadline.how[t.how];return a`
    <${wt} ids=${r} />
    ${i>0&&g(Re.deadline.others.more,{names:"",count:i})}
    <span class="bij">${Re.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${v(n)}: ${s.join(", ")}</span>`}
  `}function Fh({gap:t,found:e,scenario:n}){let s=e.deadline,o=Re.deadline.columns,r=te(e.subject),i=v(e.subject);return a`
    <tr role="row" class=${Ru(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Ol} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${T} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${$a} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${sl} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${no} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${Th} row=${s} of=${e.subject} /></td>
    </tr>
  `}function Ba({works:t,partner:e}){let n=fe(e),[s,o]=[Xt(n,"chapterLead"),G(n,"who").map(c=>c.to)],r=c=>w.works[c]?.chapters?.some(p=>s.includes(p)),i=t.filter(c=>!o.includes(c)&&r(c));if(!i.length)return null;let l=z(Re.deadline.heads_only,i.length,{partner:v(n)});return a`<p>${l} <${wt} ids=${L(i)} name=${te} />.</p>`}function Du({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=Re.deadline,p=Z()?Ah:Eh,u=n||t.length<=p+1?t:t.slice(0,p),$=fs(t.map(({found:m})=>m.deadline));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${$.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${C("beloften")}>${i}</a></p>
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
            ${z(c,t.length-u.length)}
          </button>
        `}
    </section>
  `}var Re,Ru,Mh,qu,Eh,Ah,Cl=j(()=>{"use strict";Se();q();U();Ct();B();A();we();vl();J();Tt();zo();dt();pr();Re=k.gaps;Ru=t=>es().has(t.mark)?"gemarkeerd":"",Mh=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Ru(t)}`} data-vraag=${t.mark}>
    <${Ol} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${ol} gap=${t} />
      <${$a} gap=${t} scenario=${e} />
    </div>
  </article>
`;qu=2;[Eh,Ah]=[8,5]});async function dr(t,e){let n=await tt().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await tt().ask("page",{options:[],comparisons:!1});return tt().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}async function Nh(){await tt().ask("shipped"),tt().show()}function Na({files:t,children:e=null}){let[n,s]=P("");async function o(r,i){window.addEventListener("beforeunload",Hu),await Hn(s,ee.saving,async()=>{let{name:l,data:c}=await tt().ask(r,i);dn(l,c,ur[l.split(".").pop()])}),window.removeEventListener("beforeunload",Hu)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Ku(){let t=Pt(),[e,n]=P("");async function s(){let[o]=t.current.files;if(!o)return _t(ee.first_source);Hn(n,ee.busy,async()=>(await tt().ask("source",{data:await Ar(o)})).message)}return a`
    <${ot} title=${ee.source}>
      <p class="zacht">${ee.source_intro}</p>
      <div class="velden">
        <label class="veld"><span>${ee.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${ee.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function Pa({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Ph(i);return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${Na} files=${[{id:"bewaar-fouten",label:ee.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${Vu} title=${ee.faults} lines=${n} count=${s} />
    <${Vu} title=${ee.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${ee.read}</summary><${Wt} items=${c} /></details>`}
  `}function Gu(t){if(!t.length)throw new Error(ee.first);if(t.length>1)throw new Error(g(ee.one_only,{count:t.length}));if(t[0].size>Oi)throw new Error(g(ee.too_large,{name:t[0].name,most:Oi/2**20}));return t[0]}var ee,Bh,ur,Hu,Uu,Vu,Ph,$r=j(()=>{"use strict";Se();q();B();A();Oe();J();ce();xn();ee=k.check,Bh="plan",ur={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Hu=t=>t.preventDefault();Uu=()=>a`
  <${ot} title=${ee.save}>
    <p class="zacht">${ee.save_intro}</p>
    <${Na}
      files=${Object.entries(ee.save_as).filter(([t])=>!(N&&t===Bh)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${tt().own&&a`<button type="button" id="terug" onClick=${Nh}>${ee.back}</button>`}
    <//>
  <//>
`;Vu=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(ee.list,{title:t,count:n})}</h2><${Wt} items=${e} />`,Ph=(t={})=>Object.entries(t).map(([e,n])=>g(ee.counted,{count:n,what:Pr(e).toLowerCase()})).sort(K)});function Ih({scenario:t,report:e}){let n=s=>Hn(e,We.busy,async()=>{let o={options:ls(t),marks:Iu(),kind:s};dn(`${We.file}.${s}`,(await tt().ask("marked",o)).data,ur[s])});return Object.entries(We.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function qh({gaps:t,scenario:e}){let[n,s]=P(""),o=es();if(!o.size)return null;let r=ua(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=xl(),c=Ee()?We.address:We.elsewhere_office,p=[...o].map(m=>({mark:m})),u=()=>{Ea(p,!1),_t(We.cleared)},$=()=>{I({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${We.label}>
      <p><strong>${z(We.count,o.size)}</strong>${i>0&&z(We.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>I({alleen:l?null:"gemarkeerd"})}>${l?We.every:We.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${We.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${$}>${We.print}</button>
      <${le} name=${`${We.file}.csv`} rows=${()=>Yu(r,e)} label=${We.csv} id="merk-csv" />
      ${Ee()&&a`<${Ih} scenario=${e} report=${s} />`}
    </section>
  `}function Rh({all:t}){let e=(r,i)=>L(r).map(l=>[l,i(l)]),n=t.flatMap(Bn).flatMap(r=>r.partners),s=Object.entries(w.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",yt.fields.partner,e(n,Qu).sort((r,i)=>K(r[1],i[1]))],["stap",yt.fields.step,[...cn,...Ju("stap",st)]],["vraag",yt.fields.query,e(t.map(r=>r.query).sort(K),Qn)],["gewicht",yt.fields.weight,[...s,...Ju("gewicht",r=>H("Severity",r))]],["soort",yt.fields.kind,mo]];return a`
    <${un}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${Rt} ...${{name:r,label:i,options:l}} />`)}
        <${Co} label=${yt.fields.text} name="tekst" />
        <${ys} names=${jl} />
      </div>
    <//>
  `}function Wh({points:t,low:e,source:n,query:s}){let o=L(t.map(l=>l.topic)).length,r={points:g(yt.part_counts.points,{questions:Ia(t),topics:z(yt.topics_count,o)}),source:g(yt.part_counts.source,{questions:Ia(e)})},i=(l,c,p)=>a`
    <a href=${C("aandachtspunten",{...s,deel:c})} aria-current=${p?"true":null} id=${`deel-${c}`}>
      <strong>${yt.parts[l]}</strong> ${r[l]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${yt.parts_label}>
      ${i("points","overleg",!n)}${i("source",Zu,n)}
    </nav>
  `}function Dh({scenario:t}){let{vraag:e,partner:n}=M.route.query,s=e&&n?da(V(t).gaps,{...M.route.query,partner:""}):[];if(!s.length||s.some(({partners:p})=>p.length))return a`<p>${yt.none}</p>`;let{step:o,other:r,clear:i}=yt.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>I({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:p})=>p)?o:r} ${c}</p>`}function Hh({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap($=>Bn($).map(m=>({gap:$,found:m}))).filter(({found:$})=>$.deadline).sort(($,m)=>K($.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter($=>!$.deadline),c=qa[n],p=Object.entries(qa).map(([$,m])=>[$,yt.fold[m]]),u=()=>I({vouw:o?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${Du} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${yt.heading[c]}</h2>
            <p>${yt.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${u}>${o?yt.refold:yt.unfold}</button>
            </p>
          </header>
          <${Gn} legend=${yt.fold_by} name="per" options=${p} current=${n} id="per" />
          <${Wu} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}}
            terms=${L(i.map(({gap:$})=>$))} />
        </section>
      `}
    ${!t.length&&a`<${Dh} scenario=${s} />`}
  `}function Xu({route:t}){let e=D(t.query),n=t.query,s=V(e).gaps,o=xl(),r=o?ua(s).filter(b=>es().has(b.mark)):da(s,n),i=r.filter(b=>!b.source),l=r.filter(b=>b.source),c=n.deel?n.deel===Zu:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,$=o||jl.some(b=>n[b]),m=n.vouw?n.vouw==="uit":$&&u.length<=Vh,d=n.per in qa?n.per:Object.keys(qa)[Number(c&&!p)],f=()=>da(s,{...n,partner:""}).flatMap(Bn).filter(b=>b.deadline),h=Object.fromEntries(jl.filter(b=>n[b]).map(b=>[b,n[b]]));return a`
    <${et} text=${o?yt.bar.label:yt.title}>
      <p class="uitleg">${g(yt.intro,{report:Un(nt(e.plan))})} ${Fn}</p>
    <//>
    ${ke(e).map(b=>a`<${Jn} key=${b.key} plan=${b} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${o?yt.only_title:Qn(n.vraag)}</strong></p>`:a`<${Wh} points=${i} low=${l} source=${c} query=${h} />`}
      <${ta} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${Rh} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${yt.source_intro}</p>`}
        <p class="zacht" id="weegt">${yt.weights}</p>
        <${Ba} works=${n.partner?f().map(b=>b.subject):[]} partner=${n.partner||""} />
        <${Hh} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${m} all=${$||!!n.termijnen} />
        <p class="acties"><${le} name="aandachtspunten.csv" rows=${()=>Yu(u,e)} /></p>
        <${Lo} />
      </div>
    </div>
    <${qh} gaps=${s} scenario=${e} />
    <${de} text=${g(yt.shown,{points:Ia(i),low:Ia(l)})} />
  `}var yt,We,Qu,Yu,Ju,jl,Zu,Ia,qa,Vh,td=j(()=>{"use strict";Se();q();U();Ct();B();zt();A();Oe();vl();J();pt();Ve();ce();Cl();zo();$r();yt=k.gaps,We=k.gaps.bar,Qu=t=>v(fe(t)||t),Yu=(t,e)=>[[...yt.csv,...Vs],...t.map(n=>[n.number,H("Severity",n.severity),Qn(n.query),n.sentence,w.queries[n.query]?.why||"",n.steps.map(st).join(", "),n.kinds.map(it).join(", "),n.partners.map(Qu).join(", "),n.subject_label,Ks(n).map(ye).join("; "),...xe(e,n.plan)])];Ju=(t,e)=>{let n=M.route.query[t]||"";return n.includes(",")?[[n,oe(n.split(",").map(e))]]:[]},jl=["tekst","stap","soort","partner","vraag","gewicht"];Zu="bron",Ia=t=>z(yt.questions,t.length);qa={onderwerp:"topic",soort:"query"};Vh=25});function Kh({id:t,scenario:e}){let n=fn.cell_columns,s=V(e).matrix.kind.filter(c=>Mi(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>R(it(c.column)),r=c=>a`<a href=${Ss(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:$}=Ne(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...En(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Ne(c).word,cell:i},nd(n.how,c=>c.most_basis)];return a`
    <${ot} title=${fn.cells}>
      <p class="zacht">${Ft(e)}</p>
      <${$t} id="vakken" caption=${fn.cells_caption} rows=${s} columns=${l} />
    <//>
  `}function Gh({links:t,scenario:e,undecided:n}){let s=fn.columns,o=c=>kt(c,"initiative"),{links:r}=V(e),i=Oo(nt(e.plan),k.shared.nothing_step),l=[...En(c=>jt(c)?.key),Qt("actie",s.action,o),{key:"soort",label:s.kind,text:c=>ht(c,"interventionKind").map(it).join(", ")},{key:"wie",label:s.who,sort:!1,text:c=>Is(o(c)).map(v).join(", "),cell:c=>a`<${wt} ids=${Is(o(c))} />`},Nn("stand",s.stand,o,e.date),nd(s.how,c=>r[c][0],c=>`; ${H("Strength",r[c][1])}`)];return a`
    <${ot} title=${g(fn.work,{count:L(t.map(o)).length})}>
      ${t.length?a`<${$t} id="wiewat" caption=${fn.work_caption} rows=${t} sort="actie" columns=${l} />`:a`<p>${n?k.overview.undecided:i}</p>`}
    <//>
  `}function Jh({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${T} id=${n} />`,g($e(jt(n)).thing.step.helper,{awareness:qt(n,"awareness")||fn.unaware})]);return a`<${ot} title=${fn.helpers}><${Wt} items=${e} /><//>`}function sd({id:t}){let e=D(M.route.query),n=At(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>Xt(c,"barrier")).filter(c=>Ze(c,l)),r=V(e).links,i=s.flatMap(l=>G(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Kt(l,e.plan));return a`
    <${Uh} id=${t} narrow=${n} />
    <${Kh} id=${t} scenario=${e} />
    <${Gh} links=${i} scenario=${e} undecided=${zc(e).has(t)} />
    <${_a} title=${fn.requested} ids=${o("Recommendation").filter(l=>Kt(l,e.plan))} />
    <${Jh} ids=${o("Facilitator")} />
  `}var fn,so,Ra,ed,nd,Uh,Wa=j(()=>{"use strict";q();U();B();zt();A();we();yn();J();pt();Tt();ce();dt();Ie();xn();fn=k.thing.step,so=t=>rn.filter(e=>t.includes(e.notation)).map(e=>e.label),Ra=t=>w.works[t]?.across?k.shared.all_steps:so(zn(t)).join(", "),ed=t=>ie[t]?.[1]||"",nd=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>ed(e(s)),cell:s=>e(s)&&[a`<${ge} basis=${e(s)} />`,` ${ed(e(s))}${n(s)}`]}),Uh=({id:t,narrow:e})=>a`
  <${ot} title=${fn.what}>
    <${je} text=${y(t,"step")} />
    <${je} text=${y(t,"definition")} />
    <${je} text=${y(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${fn.narrower}<${wt} ids=${e} />.</p>`}
    ${kt(t,"broader")&&a`<p>${fn.broader}<${T} id=${kt(t,"broader")} />.</p>`}
  <//>
`});function Ha({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:$=[]}){let m=k[e];return function({route:{query:f}}){let h=D(f),{plan:b,strict:_}=h,S=o.map(([,at,x])=>x.find(([Q])=>Q===f[at])?.[1]),O=p&&_&&k.shared.choices.strict_phrase,F=[...S,f.tekst,O].filter(Boolean).join(" · ")||k.shared.all,E=n(h).filter(at=>!f.tekst||xo(r(at),f.tekst)).filter(at=>o.every(([,x,,Q])=>!f[x]||Q(at,f[x]))),W=z(m.count,E.length),St=()=>wn([...s,...$],Fr(E,s,il("sorteer",i)),at=>xe(u?h:null,jt(at.id)?.key||at.plan||b,F));return a`
      <${et} text=${m.title}><p class="uitleg">${m.intro}</p><//>
      <${un}>
        <${Ds} />
        ${u&&a`<${er} />`}
        <div class="velden">
          <${Co} name="tekst" />
          ${o.map(([at,x,Q])=>a`<${Rt} ...${{label:at,name:x,options:Q}} />`)}
          <${ys} names=${["tekst","vouw",...o.map(([,at])=>at)]} />
        </div>
      <//>
      ${p&&a`<${jo} />`}
      <p class="telling">${W}<${le} name=${`${Tr(m.title)}.csv`} rows=${St} /></p>
      <${$t} id=${t} caption=${g(m.caption,{count:W})} rows=${E} columns=${s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:m.count}} />
      <${de} text=${W} />
    `}}var Wn,Dt,vn,Ll,ld,mr,Da,cd,Qh,oo,Yh,Zh,pd,ud,Xh,od,dd,tg,eg,rd,ng,$d,md,fd,ns,fr,sg,og,ad,id,hd,gd=j(()=>{"use strict";vo();q();U();Ct();B();zt();A();we();J();pt();Tt();Ve();ce();dt();Ie();Wa();Wn=k.partners,Dt=k.measures,vn=k.lookup;Ll=t=>[v(t),...["altLabel","promise","summary","place"].flatMap(e=>ht(t,e))].join(" "),ld=Ha({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>w.partners[N?t:""],textOf:({id:t})=>Ll(t),fields:[[Wn.fields.step,"stap",cn,({steps:t},e)=>t.includes(e)],[Wn.fields.kind,"soort",Uo("OrganisationKind"),({id:t},e)=>y(t,"organisationKind")===e],[Wn.fields.role,"rol",Object.entries(Wn.roles),({roles:t},e)=>t.includes(e)]],columns:[{...Qt("naam",Wn.columns.name,({id:t})=>t),cell:t=>[a`<${T} id=${t.id} />`,a`<${_s} id=${t.id} />`]},{key:"soort",label:Wn.columns.kind,text:t=>qt(t.id,"organisationKind")},{key:"stappen",label:Wn.columns.steps,text:t=>so(t.steps).join(", ")},{key:"handelt",label:Wn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Wn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Wn.columns.wish,text:t=>t.wish}]}),mr=t=>w.called[t]?.short||"",Da=t=>y(t,"prefLabel"),cd="exploitationForm",Qh=us.map(t=>({id:t,...w.works[t],text:[Ll(t),qt(t,cd),...G(t,"who").map(e=>Ll(e.from))].join(" ")})).sort((t,e)=>K(mr(t.id)||"~",mr(e.id)||"~")||K(Da(t.id),Da(e.id))),oo=N?"":Dn[0].date,Yh={key:"plan",label:R(is(oo)),text:({id:t})=>kn(t,oo)?_e(t,oo):"",cell:({id:t})=>kn(t,oo)&&a`<${Lt} id=${t} date=${oo} />`},Zh=t=>{let{outcome:e="",stand:n=""}=he(t),s=k.shared.outcomes[e]?.phrase||n;return[y(t,"deadlineLabel"),`“${y(t,"deadlineText")}”`,s].filter(Boolean).join(", ")},pd="alle",ud=({id:t},e)=>Ze(t,e),Xh=({id:t,across:e},n)=>n===pd?e:zn(t).includes(n),od=Mn.map(t=>[t,v(t)]),dd=Ha({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Qh.filter(e=>Kt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>Da(t),more:[{key:"hoofdstuk",label:Dt.fields.chapter,text:({chapters:t=[]})=>t.map(v).join("; ")},{key:"beloofd",label:Dt.columns.promise,text:({id:t})=>y(t,"promise")},{key:"gemeld",label:Dt.columns.reported,text:({id:t})=>y(t,"summary")},{key:"termijnen",label:Dt.columns.terms,text:({id:t})=>ds(t).map(Zh).join("; ")}],groups:{of:({chapters:t=[""]})=>t.find(e=>e===M.route.query.hoofdstuk)??t[0],titles:[...od,["",Dt.no_chapter]]},fields:[[Dt.fields.what,"wat",Object.entries(Dt.types),ud],[Dt.fields.chapter,"hoofdstuk",od,({chapters:t},e)=>t?.includes(e)],[Dt.fields.step,"stap",[...cn,[pd,Dt.across]],Xh],[Dt.fields.kind,"soort",mo,({id:t},e)=>fo(t).includes(e)],[Dt.fields.status,"staat",Uo("Status"),({id:t},e)=>kn(t)===e],[Dt.fields.form,"vorm",Uo("ExploitationForm"),({id:t},e)=>ht(t,cd).includes(e)]],columns:[{key:"nr",label:Dt.columns.number,text:({id:t})=>mr(t),cell:({id:t})=>mr(t)?a`<a href=${He(t)}>${mr(t)}</a>`:a`<span class="zacht">${Dt.no_number}</span>`},Qt("naam",Dt.columns.name,({id:t})=>t,Da),...En(({id:t})=>jt(t)?.key),{key:"wat",label:Dt.columns.what,text:({id:t})=>re(t)},...oo&&oo!==Fe?[Yh]:[],Nn("nu",N?Dt.columns.stand:R(is(Fe)),({id:t})=>t),{key:"termijn",label:Dt.columns.deadline,text:({due:t=""})=>t,cell:({id:t,due:e=""})=>[X(e),y(t,"finalDueBy")<e&&a`<p class="zacht">${g(Dt.earlier,{day:X(y(t,"finalDueBy"))})}</p>`]},{key:"stap",label:Dt.columns.step,text:({id:t})=>Ra(t)},{key:"wie",label:Dt.columns.lead,sort:!1,text:({container:t,leads:e})=>e?.map(v).join(", ")||(t?"":k.shared.no_lead),cell:({container:t,leads:e})=>e?a`<${wt} ids=${e} />`:a`<span class="zacht">${t?"":k.shared.no_lead}</span>`}]}),tg=t=>L(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>At(t,e))).filter(Gt),eg=Object.entries(w.lookups).map(([t,e])=>({id:t,...e,about:tg(t),text:[v(t),...ht(t,"altLabel"),y(t,"summary"),e.description].join(" ")})),rd="Recommendation",ng=Object.entries(vn.types).filter(([t])=>Ps(t).length),$d=(t,e,n)=>Ha({name:t,of:e,sort:"naam",rows:({plan:s})=>eg.filter(o=>Kt(o.id,s)&&Ze(o.id,rd)===n),textOf:({text:s})=>s,named:({id:s})=>v(s),groups:{of:({id:s})=>Object.keys(vn.types).find(o=>Ze(s,o))||"",titles:Object.entries(vn.types).map(([s,o])=>[s,R(o)])},fields:[[vn.fields.what,"wat",ng.filter(([s])=>s===rd===n),ud],[vn.fields.step,"stap",cn,({steps:s},o)=>s.includes(o)]],columns:[{...Qt("naam",vn.columns.name,({id:s})=>s),cell:({id:s})=>[a`<${T} id=${s} />`,y(s,"summary")&&a`<p class="zacht">${y(s,"summary")}</p>`]},...En(({id:s})=>jt(s)?.key),{key:"wat",label:vn.columns.what,text:({id:s})=>re(s)},{key:"zegt",label:vn.columns.description,text:s=>s.description},{key:"over",label:vn.columns.about,sort:!1,text:s=>s.about.map(v).join("; "),cell:s=>a`<${wt} ids=${s.about} name=${te} />`},sr(vn.columns.place,({id:s})=>s)]}),md=$d("naslag","lookup",!1),fd=$d("gevraagd","requested",!0),ns=k.timeline,fr=t=>t.day.slice(0,4),sg=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?ho(t.id):[fr(t)];return n?n<=e&&e<=s:fr(t)===e},og=t=>{let{jaar:e}=M.route.query;return!e||fr(t)===e?t.day:`z${t.day}`},ad=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),id=Qe(L(w.timeline.map(fr))),hd=Ha({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>w.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&_e(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${ad(t)} ${t.when}`,named:t=>t.id?v(t.id):t.what,groups:{of:t=>M.route.query.jaar||fr(t),titles:id},fields:[[ns.fields.what,"wat",Object.entries(ns.kinds),(t,e)=>t.kind===e],[ns.fields.step,"stap",cn,({steps:t},e)=>t.includes(e)],[ns.fields.year,"jaar",id,sg]],columns:[{key:"dag",label:ns.columns.when,text:og,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:ns.fields.what,text:t=>ns.kinds[t.kind]},{key:"wat",label:ns.columns.what,text:ad,cell:t=>[t.id&&a`<${T} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:ns.columns.stand,text:t=>t.phrase},sr(vn.columns.place,t=>t.at)]})});function rg({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${zs.requested_mark}</span>`,r=e&&a`<span class="bij door">${zs.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${Zn} bar=${t.bar} />${l}`}function ag({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=ka(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=An(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Ne(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Us(c)} aria-haspopup="dialog" onClick=${()=>I({cel:c})}>
        <span class="sr">${g(zs.cell,{row:t.label,step:st(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${rg} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${ge} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function Ua({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=$n(n),i=Mo(t,e,n),[l,c]=P(s?Math.max(0,r.indexOf(ia(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${cg} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${Va(n)} role="table">
      <caption>${g(zs.caption,{rows:zs.heads[t],scenario:Ft(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${zs.heads[t]}</th>
          ${n.steps.map((u,$)=>a`
              <${ig} step=${u} place=${$+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${zs.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Pe(t,e,n).map(u=>a`<${lg} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var zs,ig,lg,cg,Va,Ml=j(()=>{"use strict";q();U();B();A();yn();pt();Zs();dt();zs=k.overview;ig=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${He(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
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
  <div class="stappen" role="group" aria-label=${zs.one_step}>
    ${$n(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${st(s)}
        </button>
      `)}
  </div>
`,Va=t=>t===w.plans[0]?"matrix":`matrix-${t.key}`});function dg({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Ts.wish}</h2><a href=${C(Ts.also.to,Ts.also.choose)}>${Ts.also.ask}</a>
      <ul class="tegels">
        ${Ts.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${C(n.to,n.choose)}>
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
      <p><a href=${C("aandachtspunten",l)}>${t.ask}</a></p>
    </li>
  `}function mg({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Ts.discuss.title}</h2><p>${Ts.discuss.note}</p>
        <p class="acties"><a href=${C("aandachtspunten")}>${g(Ts.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${$g} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function fg({state:t,things:e,date:n}){let s=N?"h4":"h3",o=i=>ws(i,n)[1]&&a`<span class="zacht"> – ${ws(i,n)[1]}</span>`,r=g(Ht.group,{state:R(H("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${s} class=${`s-${t}`}>${r}<//>
      <${Be} ids=${pe(e)} more=${o} />
    </div>
  `}function hg({scenario:t,plan:e}){let n=N?"h3":"h2";return V(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=w.codes.InterventionKind[o],c=r.map(u=>a`<${fg} ...${u} date=${t.date} />`),p=i?Ht.undecided:Oo(e);return a`
      <section class="slachtoffers" id=${e===w.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${g(Ht.apart.title,{kind:l.label})}<//>
          <p>${g(Ht.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`<div class="standen">${c}</div>`:a`<p>${p}</p>`}
      </section>
    `})}function kd({route:t}){let e=D(t.query),n=Object.hasOwn(zl,t.query.rijen||"")&&zl[t.query.rijen||""]||"kind",s=Object.entries(zl).map(([l,c])=>[l,Ht.rows[c]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=V(e);return a`
    ${n==="kind"?a`<${kg} answer=${i} plan=${nt(e.plan)} plans=${ke(e)} />`:a`<${et} text=${Ht.heading} title=${Ht.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Ht.matrix[n]}</h2><p>${Ft(e)}</p>
          <p class="acties"><a href=${C("methode")}>${Ht.legend.more}</a></p>
          <${Ws}>
            <${Gn} legend=${Ht.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${ke(e).map(l=>a`
            ${N&&a`<h3>${l.title}</h3>`}
            <${Jn} plan=${l} />
            <${Ua} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <div class="acties">
              <${le} name="matrix.csv" rows=${()=>bg(n,e,l)} />
              <${Ke} name=${Va(l)} title=${Ht.matrix[n]} scenario=${{...e,plan:l.key}}
                of=${`[id="${Va(l)}"]`} legend=".legenda .stalen li" note=${Ht.legend.note} />
              <${vs} text=${()=>location.href} label=${Ht.link} />
            </div>
            <${hg} scenario=${e} plan=${l} />
          `)}
        <${Lo} />
      </div>
      <${ga} undecided=${la(e)} />
    </div>
    ${r&&a`<${Fo} address=${r} by=${n} scenario=${e} />`}
    <${de} text=${r?"":g(Ht.shown,{scenario:Ft(e)})} />
  `}var Ht,bd,pg,ug,Ts,zl,gg,bg,kg,wd=j(()=>{"use strict";q();U();Ct();B();zt();A();yn();J();pt();Zs();Ve();ce();Cs();dt();Ml();Pn();Ht=k.overview,{truth:bd}=k.thing,pg={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},ug=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${pg[t]}
  </svg>
`,{start:Ts}=Ht;zl={"":"kind",partner:"partner",vorm:"form"},gg=(t,e,n)=>{let{word:s,lines:o}=Ne(e);if(!e)return[t.label,st(n),Ht.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,st(n),s,o.join("; "),H("Basis",r),bd[String(i)],l,c,p,bd[String(u)]]},bg=(t,e,n)=>[[...Ht.csv,...Vs],...Pe(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...gg(s,o,$n(n)[r]),...xe(e,n.key)]))],kg=({answer:t,plan:e,plans:n})=>{let s=L(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${et} text=${Ht.heading} title=${Ht.title}>
      <p>${g(Ht.start.intro,{report:Un(e)})}</p>
      <p><strong>${z(Ht.start.dated,s.length,{years:oe(s)})}</strong>
        ${" "}${Ht.start.since}</p>
    <//>
    <${dg} answer=${t} />
  </div>
  <${mg} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function yd(t,e){let n=await tt().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=Sn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>wg(c,n)),l=(r||[]).length-i.length;return tt().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await Ka({decisions:i}),null}function wg({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function Ka(t){let e=Bt(),n=await tt().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n},saved:!1})}async function Tl(){let{decisions:t,undone:e}=Bt(),n=t.at(-1);n&&await Ka({decisions:t.slice(0,-1),undone:[n,...e]})}async function Fl(){let{decisions:t,undone:e}=Bt(),[n,...s]=e;n&&await Ka({decisions:[...t,n],undone:s})}var Sn,Bt,Me,Ga,hr,ro,ao,Ja,io=j(()=>{"use strict";Oe();Sn=()=>tt().board,Bt=()=>Sn();Me=(...t)=>Ka({decisions:[...Bt().decisions,...t],undone:[]});Ga=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),hr=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),ro=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),ao=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),Ja=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function ss({label:t,value:e,options:n,id:s=null,pick:o}){let r=Do(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var gr=j(()=>{"use strict";q()});function yg({column:t,act:e}){let[n,s]=t.both,{found:o}=Bt(),r=o.columns.some(({target:f,table:h})=>f===o.fields.role&&h===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(gt.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=f=>e(()=>Me(hr(t.which,"target",p[f]||`${l}:${f}`))),$=t.reading===c?"alongside":t.reading,m=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=$==="?"?"":$||m;return a`
    <fieldset class="bordkeuze">
      <legend>${n?gt.whose:gt.does}</legend>
      ${i.map(f=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${f===d} onChange=${()=>u(f)} />
          ${n?g(gt.readings[f],{one:n,other:s}):gt.roles[f]}
        </label>`)}
    </fieldset>
  `}function _g({column:t,act:e}){let{targets:n,fields:s}=Bt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,$=[t.why==="values"&&gt.by_values,t.options.length>0&&t.why==="head"&&g(gt.maybe,{what:t.options.join(", ")}),t.month_first&&gt.month_first,t.says].filter(Boolean),m=L([...n.slice(0,_d),gt.notes,...n.slice(_d)]),d=l&&u<p,f=c?[[`${l}:${c}`,g(gt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${ss} label=${g(gt.as,{head:r})} value=${f[0]?.[0]||l||gt.notes}
          options=${[...f,...Qe(m)]} pick=${h=>e(()=>Me(hr(o,"target",h===gt.notes?"":h)))} />
      </td>
      <td class=${d?"vraag":""}>${g(gt.read,{read:l?u:p,count:p})}</td>
      <td>
        ${$.join(" ")}
        ${l===s.partner&&a`<${yg} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function xg(){let[t,e]=P(0),{rows:n,fields:s}=Bt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[gt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <section class="bordproef">
      <h2>${g(gt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${gt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${gt.following}</button>
      </p>
    </section>
  `}function xd({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Bt().found,l=n.filter(p=>p.led).length,c=[[g(gt.read,{read:n.filter(p=>!p.open).length,count:n.length}),gt.sum.placed],[g(gt.read,{read:l,count:n.length}),gt.sum.led],[String(Ja(s).length),gt.sum.asks],[String(o.length),gt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${gt.heads.map(p=>a`<th scope="col">${p}</th>`)}</tr></thead>
        <tbody>${e.map(p=>a`<${_g} key=${p.which} column=${p} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${gt.plan}</h2>
          <label class="veld"><span>${gt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${p=>t(()=>Me(ao(i.title,p.target.value)))} />
          </label>
          <label class="veld"><span>${gt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:p}})=>p&&p!==r.day&&t(()=>Me(ao(i.day,p)))} />
          </label>
        </section>
        <${xg} />
        <section>
          <h2>${gt.sums}</h2>
          <dl class="bordsom">${c.map(([p,u])=>a`<dt>${p}</dt><dd>${u}</dd>`)}</dl>
          ${o.map(p=>a`<p class="zacht">${p}</p>`)}
        </section>
      </div>
    </div>
  `}var gt,_d,vd=j(()=>{"use strict";q();B();io();A();gr();gt=k.board.columns,_d=-1});function Sd({act:t}){let e=Pt(),[n,s]=P(null),[o,r]=P(!1),[i,l]=P(""),c=d=>t(()=>(r(!0),d().finally(()=>r(!1)))),p=d=>c(async()=>{let f=await d(),h=await yd(f.name,f.data);if(s(h&&{...h,given:f}),h)return _t(h.message);location.hash=C("controleer",{stap:"kolommen"})}),u=d=>c(async()=>{n&&(await dr(n.given,d)).ok&&(location.hash=C(d?"vergelijk":"overzicht"))}),$=d=>p(async()=>{let f=Gu(d);return{name:f.name,data:await Ar(f)}}),m=(d,f)=>p(async()=>({name:d,data:new TextEncoder().encode(f)}));return se(()=>{let d=f=>$(f.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
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
      ${n&&a`<${Pa} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
          ${o&&a`<span role="status">${en.busy}</span>`}
        </p>`}
    </div>
  `}var en,Od=j(()=>{"use strict";Se();q();U();io();A();Oe();$r();en=k.board});function Cd({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Bt().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),i=r("several"),l=p=>()=>t(()=>Me(p)),c=Ja(e).length;return a`
    <p class="uitleg">${c?g(Vt.intro,{count:e.length,asks:c}):Vt.nothing}</p>
    <${br} title=${Vt.several} names=${i}
      after=${i.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${l(ro("*","names",""))}>${z(Vt.take_all,i.length)}</button></p>`}>
      ${({which:p,text:u,parts:$})=>a`
        <p>${$.map(m=>a`<span class="bordnaam">${m}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(ro(p,"names",$.join("; ")))}>
            ${g(Vt.split,{count:$.length})}
          </button>
          <button type="button" class="alslink" onClick=${l(ro(p,"names",u))}>${Vt.one}</button>
        </p>
      `}
    <//>
    <${br} title=${Vt.same} names=${r("same")}>
      ${({which:p,text:u,meant:$})=>a`
        <p>${g(Vt.same_text,{meant:$})}</p>
        <p class="acties">
          <button type="button" onClick=${l(ro(p,"names",$))}>${Vt.yes}</button>
          <button type="button" class="alslink" onClick=${l(ro(p,"names",u))}>${Vt.no}</button>
        </p>
      `}
    <//>
    <${br} title=${Vt.new} names=${r("new")}>
      ${({which:p,text:u,kind:$})=>a`
        <${ss} label=${g(Vt.kind_of,{name:u})} value=${$||"organisatie"}
          options=${Object.entries(Vt.new_kinds)} pick=${m=>t(()=>Me(ro(p,"kind",m)))} />
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
          onChange=${p=>t(()=>Me(ao(o.without,p.target.checked?"nee":"ja")))} />
        ${Vt.expect_yes}
      </label>
    </section>
  `}var Vt,br,jd=j(()=>{"use strict";q();B();io();A();gr();Vt=k.board.partners,br=({title:t,names:e,children:n,after:s=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${s}
      <ul>
        ${e.map(o=>a`<li key=${o.which}>
            <p><strong>“${o.text}”</strong> <span class="zacht">${z(Vt.count,o.count)}</span></p>
            ${n?.(o)}
          </li>`)}
      </ul>
    </section>
  `});function Sg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function Og({row:t,name:e,act:n}){let{choices:s}=Bt().found,o=t.asks[e],r=[["","…"],...Qe(s[e]||[])],i=l=>n(()=>Me(hr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${ft.right}</button>`}
      ${s[e]&&a`<${ss} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function Cg({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=Bt().found,[l,c]=P(!1),p=t.fields[i.step],u=t.fields[i.kind]||"",$=d=>{n(t,l&&p&&!p.split("; ").includes(d)?`${p}; ${d}`:d),c(!1)};function m(d){let{target:f,currentTarget:h,key:b,shiftKey:_}=d;if(f!==h||d.ctrlKey||d.altKey||d.metaKey)return;let S=o.find(O=>O.key===b.toUpperCase());if(S)$(S.value);else if(b==="Enter"&&_&&t.proposal)s();else if(b==="Enter"&&t.proposal)$(t.proposal.value);else if(b.toUpperCase()==="L")n(t,"");else if(b==="+")c(!0);else if(b==="ArrowDown"||b==="ArrowUp"){let O=[...document.querySelectorAll(".bordkaart")];O[O.indexOf(h)+(b==="ArrowDown"?1:-1)]?.focus()}else if(b==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;d.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${m}>
        <h3><span class="bij">${t.number}</span>${Sg(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:d,role:f})=>a`<span>${d}${f&&` (${f})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||ft.unknown} · </span>
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
        <label class="veld"><span>${ft.kind}</span>
          <${ss} label=${ft.kind} value=${u} pick=${d=>e(()=>Me(Ga(t.which,i.kind,d)))}
            options=${[["",ft.unknown],...Qe(L([...u?[u]:[],...r[i.kind]]))]} />
        </label>
        <p class="acties">
          ${t.proposal&&!o.some(({value:d})=>d===t.proposal?.value)&&a`<button type="button" class="is-voorstel" onClick=${()=>$(t.proposal?.value||"")}>
              ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
            </button>`}
          ${p?a`
                  <button type="button" class="alslink" onClick=${()=>c(!0)}
                    aria-pressed=${String(l)}>${ft.plus}</button>
                  <button type="button" class="alslink" onClick=${()=>n(t,"")}>${ft.later}</button>
                `:t.proposal&&a`<span class="zacht">${t.proposal.reason}</span>`}
        </p>
      </article>
    </li>
  `}function jg(){let{cells:t,places:e}=Bt().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${ft.matrix}</h2>
      <p class="zacht">${ft.matrix_more}</p>
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
                      ${r[l]>0&&a`<span>${g(ft.open_at,{count:r[l]})}</span>`}
                    </td>
                  `)}
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function Ld({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Bt().found,[r,i]=P(e[0]?.reason||""),[l,c]=P(vg),[p,u]=P(0),$=Pt(),[m,d]=P(0),f=[...e,{reason:"",value:"",count:n.filter(x=>x.open&&!x.proposal).length,strength:""},{reason:kr,value:"",count:n.length-Qa(n),strength:""}].filter(({count:x})=>x),h=f.some(({reason:x})=>x===r)?r:f[0]?.reason,b=f.find(({reason:x})=>x===h),_=x=>{i(x),u(0),Z()&&$.current?.scrollIntoView()},S=n.filter(x=>h===kr?!x.open:x.open&&(x.proposal?.reason||"")===h),O=Math.max(0,Math.min(p,S.length-1)),F=()=>{let{rows:x}=Bt().found;return g(ft.progress,{placed:x.length-Qa(x),count:x.length})},E=x=>t(()=>Me(...x.map(Q=>Ga("*",o.step,"",Q))),F);async function W(x,Q){let be=S.indexOf(x);await t(()=>Me(Ga(x.which,o.step,Q)));let ze=Qa(Bt().found.rows);_t(g(Q?ft.is_at:ft.is_open,{title:x.number||x.title,value:Q,count:ze})),d(ze||h===kr?be+1:-1)}se(()=>{if(!m)return;m<0&&Ot("verder")?.focus();let x=$.current?.querySelectorAll(".bordkaart")||[],Q=x[Math.min(Z()?1:m,x.length)-1];m>0&&(Q||document.querySelector(".bordreden"))?.focus(),d(0)},[m]);let St=e.filter(({strength:x})=>x==="sterk").map(({reason:x})=>x),at=x=>x===kr?ft.done:x||ft.none;return a`
    <p class="bordstand">${F()} ${!Qa(n)&&ft.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${ft.reasons}</h2>
        ${St.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>E(St)}>${ft.take_strong}</button>`}
        <ul>
          ${f.map(({reason:x,value:Q,count:be,strength:ze})=>a`
              <li key=${x} class=${x===h?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(x===h)}
                  onClick=${()=>_(x)}><span class="bordtal">${be}</span> ${at(x)}</button>
                <p class="zacht">
                  ${ze==="zwak"&&a`<span class="bordnaam">${ft.weak}</span> `}
                  ${Q?g(ft.proposal,{value:Q}):x===kr?ft.done_more:ft.none_more}
                </p>
                ${Q&&be>0&&a`<button type="button" class="klein" aria-label=${`${z(ft.take,be)}: ${x}`}
                    onClick=${()=>E([x])}>${z(ft.take,be)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${$}>
        <h2>${b&&at(b.reason)} <span class="zacht">${S.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${ft.keys}</summary>
          <p>${g(ft.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(Z()?S.slice(O,O+1):S.slice(0,l)).map(x=>a`<${Cg} key=${x.which} ...${{row:x,act:t,place:W}}
              all=${()=>E([x.proposal?.reason||""])} />`)}
        </ul>
        ${Z()&&S.length>1&&a`<p class="acties bordblad">
            <button type="button" disabled=${!O} onClick=${()=>u(O-1)}>${ft.previous}</button>
            <span>${g(ft.which,{place:O+1,count:S.length})}</span>
            <button type="button" disabled=${O>S.length-2}
              onClick=${()=>u(O+1)}>${ft.following}</button>
          </p>`}
        ${!Z()&&S.length>l&&a`<button type="button"
            onClick=${()=>c(S.length)}>${g(ft.more,{count:S.length-l})}</button>`}
      </section>
      <${jg} />
    </div>
  `}var ft,vg,kr,Qa,Md=j(()=>{"use strict";Se();q();Ct();B();io();A();gr();ft=k.board.place,vg=30,kr="-",Qa=t=>t.filter(e=>e.open).length});function zd({act:t}){let e=Bt(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=P(null),[u,$]=P(""),m=JSON.stringify(s),d=e.taken===m&&tt().own,f=o.filter(O=>!O.open),h=f.filter(O=>!O.judged).length;se(()=>{d||t(async()=>{e.taken=m;let O=await dr({name:n,decisions:s},!1);p(O.ok?null:O)})},[m]);let b=()=>Hn($,De.alongside_busy,async()=>{let O=await dr({name:n,decisions:s},!0);if(!O.ok)return p(O);location.hash=C("vergelijk")});if(c)return a`<div class="antwoord"><${Pa} ...${c} /></div>`;if(!d)return a`<p role="status">${De.making}</p>`;let _=D(M.route.query),S=w.plans.find(({title:O})=>O===r.title)||w.plans[w.plans.length-1];return a`
    <p>
      ${g(De.placed,{placed:f.length,count:o.length})}
      ${h>0&&a` ${z(De.without_kind,h)}`}
      ${o.some(O=>!O.judged)&&a` <strong>${De.not_yet}</strong>`}
    </p>
    <${Ua} by="kind" scenario=${_} plan=${S} />
    ${M.route.query.cel&&a`<${Fo} address=${M.route.query.cel} by="kind" scenario=${_} />`}
    <p><a href=${C("aandachtspunten")}>${De.questions}</a></p>
    <section class="blok">
      <h2>${De.take_along}</h2>
      <label class="veld"><span>${De.access}</span>
        <${ss} id="toegang" label=${De.access} value=${r.access||"niet-openbaar"}
          options=${i.map(O=>[O,O.replace("-"," ")])} pick=${O=>t(()=>Me(ao(l.access,O)))} />
      </label>
      <p class="zacht">${De.access_more}</p>
      <${Na} files=${[{id:"bewaar-werkmap",label:De.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${()=>Lg(e)}>${De.choices}</button>
        <button type="button" id="ernaast" onClick=${b}>${De.alongside}</button>
        <span role="status">${u}</span>
      <//>
      <p class="zacht">${De.workbook_more} ${De.next_list}</p>
    </section>
  `}var De,Lg,Td=j(()=>{"use strict";q();U();B();zt();io();A();Oe();Zs();ce();Ml();gr();$r();De=k.board.result,Lg=t=>dn("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function Ed({state:t,why:e,own:n}){let s=k.werkplaats;return a`
    <p>
      ${n?a`<strong>${g(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${g(s.shipped,{title:w.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function Eg(){let t=document.activeElement,e=Tg.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==Ot("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&Ot(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(Fg));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function Ag({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Bt(),l=o.rows.filter(u=>u.open).length,c=os[os.indexOf(t)+1],p=t==="plaatsen"&&l?g(Nt.next_open,{count:l}):Nt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${z(Nt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Nt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(Tl,()=>Nt.undone)}>${Nt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(Fl,()=>Nt.redone)}>${Nt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>zg(e)}>${Nt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${C("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function Bd({route:t}){let[,e]=P(0),[n,s]=P(""),o=t.query.stap||"",r=Sn()&&os.includes(o)?o:os[0],{of:i,Step:l}=Fd[r];async function c(p,u){let $=Eg(),m=Sn()?.decisions.length;try{s(""),await p(),e(f=>f+1);let d=Sn()?.decisions.length||0;u?_t(u()):d!==m&&_t(z(Nt.decided,d)),window.setTimeout($,60)}catch(d){s(d.message)}}return se(()=>{M.started&&window.scrollTo(0,0)},[r]),se(()=>{function p(m){let{target:d,key:f}=m;if(!(!m.ctrlKey||!Sn()||/input|textarea/i.test(d.tagName))){if(f==="z")Sn()?.decisions.length&&c(Tl,()=>Nt.undone);else if(f==="y")Sn()?.undone.length&&c(Fl,()=>Nt.redone);else return;m.preventDefault()}}let u=m=>Sn()?.saved===!1&&m.preventDefault(),$=new AbortController;return window.addEventListener("keydown",p,{signal:$.signal}),window.addEventListener("beforeunload",u,{signal:$.signal}),()=>$.abort()},[M.route]),a`
    <${Mg} at=${r} />
    <${et} key=${r} text=${i.title} title=${`${k.check.title}: ${Nt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${i.intro}</p>`}
    <//>
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${c} />
    ${Sn()&&r!==os[0]&&a`<${Ag} at=${r} act=${c} />`}
    ${(r===os[0]||r==="resultaat")&&a`<${Uu} />`}
    ${r===os[0]&&a`<${Ku} />`}
  `}var Nt,Fd,os,Ad,Mg,zg,Tg,Fg,Nd=j(()=>{"use strict";Se();q();U();Ct();B();io();A();Oe();vd();Od();jd();Md();Td();ce();$r();Nt=k.board,Fd={lijst:{of:Nt.list,Step:Sd},kolommen:{of:Nt.columns,Step:xd},plaatsen:{of:Nt.place,Step:Ld},partners:{of:Nt.partners,Step:Cd},resultaat:{of:Nt.result,Step:zd}},os=Object.keys(Fd);Ad=()=>a`
  <${et} text=${Nt.elsewhere.title}><p class="uitleg">${Nt.elsewhere.intro}</p><//>
  <ol>${Nt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${Lo} />
`,Mg=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Nt.steps_label}>
    <ol>
      ${os.map((e,n)=>a`<li class=${n<os.indexOf(t)?"is-gedaan":""}>
          <a href=${C("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Nt.steps[e]}</a>
        </li>`)}
    </ol>
  </nav>
`,zg=t=>t(async()=>{let e=Bt(),{name:n,data:s}=await tt().ask("workbook",{decisions:e.decisions});dn(n,s,ur.xlsx),e.saved=!0}),Tg=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],Fg=":is(button,select,input,a)"});function Bg({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>El?` ${g(nn.first,{count:El})}`:"";return a`
    <${$t} id="eigen-uitkomst" caption=${`${z(nn.rows,e.length)}${o}`}
      rows=${e.slice(0,El)} columns=${s} />
    <div class="acties"><${le} name=${nn.file} rows=${()=>[t,...e]} label=${nn.csv} /></div>
  `}function Id({start:t=nn.example}){let[e,n]=P(t),[s,o]=P(""),[r,i]=P(null);function l(){i(null),Hn(o,nn.busy,async()=>i(await tt().ask("ask",{text:e})))}return a`
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
        ${r?.columns&&a`<${Bg} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}function Ig(t){let e=Object.entries(t.columns),n=s=>ps(s.subject)?a`<${T} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>qd(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[Ng],...En(s=>s.plan),{key:"bron",label:Mt.columns.place,sort:!1,text:Pg}]}function qg({name:t,query:e,scenario:n}){let s=Rd(n).filter(c=>c.query===t);if(!s.length)return a`<p>${Mt.nothing}</p>`;let o=Ig(e),r={rows:z(Mt.rows,s.length),scenario:Ft(n)},i={key:"sentence",label:Mt.columns.sentence,text:c=>c.sentence},l=()=>wn([i,...o],s,c=>xe(n,c.plan));return a`
    <${$t} id=${`uitkomst-${t}`} caption=${g(Mt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${le} name=${`${t}.csv`} rows=${l} />
      <a href=${C("aandachtspunten",{vraag:t})}>${Mt.as_sentences}</a>
    </div>
  `}function Rg({name:t,query:e,scenario:n}){let s=e.shelf===Yr,o=C("overzicht",{rijen:Mt.rows_of[t]});return a`
    <p class="kruimel"><a href=${C("vragen")}>${Mt.title}</a></p>
    <${et} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${un}><${Xr} /><//>`}
    <${mn} pairs=${[[Mt.why,e.why],[Mt.weight,e.severity]]} />
    ${s&&a`<section><h2>${Mt.result}</h2><${qg} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!Ui([t,e])&&a`<p>${e.open?Mt.open:Mt.elsewhere}</p>`}
    ${t in Mt.rows_of&&a`<p><a href=${o}>${Mt.in_overview}</a></p>`}
    <details>
      <summary>${Mt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${Mt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${vs} text=${()=>e.sparql} label=${Mt.copy} />
    </details>
    ${me()&&!e.open&&a`<${Id} key=${t} start=${e.sparql} />`}
  `}function Wg({shelf:t,counts:e}){let n=Object.entries(w.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Mt.columns.title,text:o=>o.title,cell:o=>a`<a href=${C(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Mt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Mt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${$t} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===Yr?s:s.slice(0,2)} />
    </section>
  `}function Wd({route:t}){let e=D(t.query),n=t.path[1],s=w.queries[n];if(n&&!s)return a`<${Ls} />`;if(n)return a`<${Rg} ...${{name:n,query:s,scenario:e}} />`;let o=po(Rd(e).map(r=>r.query));return a`
    <${et} text=${Mt.title}><p class="uitleg">${Mt.intro}</p><//>
    ${me()&&a`<${Id} />`}
    ${Mt.shelves.map(r=>a`<${Wg} shelf=${r} counts=${o} />`)}
  `}var Mt,nn,El,Pd,qd,Rd,Ng,Pg,Dd=j(()=>{"use strict";q();U();Ct();B();zt();A();Oe();tr();J();pt();Ve();ce();zo();dt();Ie();cr();Mt=k.questions,nn=k.questions.own,El=200;Pd={barrier:t=>t.barrier&&st(t.barrier),kind:t=>t.kind&&it(t.kind),partner:t=>t.partner&&v(fe(t.partner)||t.partner),severity:t=>H("Severity",t.severity),detail:t=>t.detail&&(ps(t.detail)?v(t.detail):t.description)},qd=(t,e)=>(Pd[t]?Pd[t](e):e[t])||"",Rd=t=>V(t).gaps.flatMap(e=>Bn(e).map(n=>({...n,plan:e.plan}))),Ng={key:"severity",label:Mt.columns.weight,text:t=>String(Object.keys(w.codes.Severity).indexOf(t.severity)),csv:t=>qd("severity",t),cell:t=>a`<${na} severity=${t.severity} />`},Pg=t=>Ks(t).map(ye).join("; ")});function Ud(t,e,n){let s=e;return{placed:t.map(r=>{let i=n(r);return s+=i,{...r,y:s-i,middle:s-i/2}}),bottom:s}}function Hg({lane:t,rows:e,wide:n}){let s=fs(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Et.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Et.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Et.line}>
        ${s.length?s.join(" · "):z(Fs.lane_total,e.length)}
      </text>
    </g>
  `}function Vg({row:t,lane:e,shown:n,point:s}){let o=Et.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Et.level,i=t.tail&&Bl[t.outcome].tail&&Et.left+t.tail,l={row:t,x:o,y:r};return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${He(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${Dg(t)}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Aa} outcome=${t.outcome} /></g>
    </a>
  `}function Ug({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=bn(o.id),c=Bc(o.work),p={...r>e*.62?{right:Ya(e-r+14,e)}:{left:Ya(r+14,e)},...i>n*.6?{bottom:Ya(n-i,n)}:{top:Ya(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${no} outcome=${o.outcome} on=${o.on&&g(Fs.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${wt} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${ye(l)}</p>`}
    </div>
  `}function Gd({plan:t,rows:e,date:n}){let[s,o]=P(null),r=Pt(),{lanes:i,wide:l,years:c,beyond:p}=hs(t),{placed:u,bottom:$}=Ud(Kd(i,e),Et.top,({levels:E,title:W})=>Math.max(E*Et.level+Et.pad,W.length*Et.line+36)),m=Et.left+l+20,d=$+Et.foot,f=Ti(t,n),h=Et.left+f.x,b=g(Fs.report,{date:X(f.date)}),_=b.length*8.6+24,S=()=>o(null),O=E=>E.key==="Escape"&&S(),F=Math.min(Math.max(h-_/2,Et.left),m-_);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${S} onKeyDown=${O}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${d}`} role="group" aria-label=${Fs.picture}>
        <rect class="daarna" x=${h} y=${Et.top} width=${m-h} height=${$-Et.top} />
        ${c.map(({year:E,x:W})=>a`
            <g class="jaar">
              <line x1=${Et.left+W} x2=${Et.left+W} y1=${Et.top} y2=${$} />
              <text x=${Et.left+W+4} y=${Et.top-9}>${E}</text>
            </g>
          `)}
        ${p&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${Et.left+p.x} y=${Et.top-9}>${Fs.beyond}</text>
            </g>
          `}
        ${u.map(E=>a`<${Hg} lane=${E} rows=${E.mine} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${$} y2=${$} />
        <line class="nu" x1=${h} x2=${h} y1=${Et.top-8} y2=${$} />
        <g class="nulabel">
          <rect x=${F} y=${$+4} width=${_} height="28" rx="3" />
          <text x=${F+_/2} y=${$+24} text-anchor="middle">${b}</text>
        </g>
        ${u.flatMap(E=>E.mine.map(W=>a`
              <${Vg} key=${W.id} row=${W} lane=${E} shown=${s?.row.id===W.id} point=${o} />
            `))}
      </svg>
      ${s&&a`<${Ug} at=${s} width=${m} height=${d} close=${S} />`}
    </div>
  `}function Yd({scenario:t,plan:e}){let n=qs(e,t.date);if(!n.length)return null;let{lanes:s,wide:o,years:r,beyond:i}=hs(e),l=an(e.key,t.date),c=f=>Vd+8+f/o*(Io-Vd-16),{placed:p,bottom:u}=Ud(Kd(s,n),Al,f=>Math.max(Kg,Qd(f)*Jd+4)),$=c(Ti(e,l).x),m=p.map(f=>g(Hd.description,{chapter:go(f),counts:oe(fs(f.mine))})),d=$>Io-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Io} ${u+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${$} y=${Al} width=${Io-$} height=${u-Al} />
      ${r.map(({year:f,x:h})=>a`
          <line class="jaar" x1=${c(h)} x2=${c(h)} y1="4" y2=${u} />
          <text class="jaartal" x=${c(h)+4} y="12">${f}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${Fs.beyond}</text>`}
      ${p.map(f=>a`
          <line class="baan" x1="0" x2=${Io} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${Yg(go(f))}</text>
        `)}
      ${p.flatMap(({y:f,mine:h})=>Jg(h).map(([b,_])=>a`<text class="jaartal" x=${c(b)-8} y=${f+12} text-anchor="end">+${_}</text>`))}
      <line class="baan" x1="0" x2=${Io} y1=${u} y2=${u} />
      <line class="peil" x1=${$} x2=${$} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?$-4:$+4} y=${u+13} text-anchor=${d}>
        ${g(Hd.line,{date:X(l)})}
      </text>
      ${p.flatMap(f=>f.mine.filter(h=>h.level<Nl).map(h=>a`
            <g transform=${`translate(${c(h.x)} ${Qg(f,h)}) scale(${Gg})`}>
              <title>${[h.name,h.by,Bl[h.outcome].phrase].join(", ")}</title>
              <${Aa} outcome=${h.outcome} />
            </g>
          `))}
    </svg>
  `}var Hd,Fs,Bl,Et,Dg,Kd,Ya,Vd,Io,Al,Jd,Kg,Gg,Nl,Qd,Jg,Qg,Yg,Pl=j(()=>{"use strict";q();U();B();A();J();Tt();dt();pr();Hd=k.summary.lanes,Fs=k.promises,Bl=k.shared.outcomes,Et={left:320,top:32,foot:40,level:19,pad:30,line:21};Dg=t=>g(Fs.mark,{...t,what:t.what||Fs.card.none,phrase:Bl[t.outcome].phrase}),Kd=(t,e)=>t.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);Ya=(t,e)=>`${t/e*100}%`;[Vd,Io,Al,Jd,Kg,Gg]=[262,690,17,8,16,.62],Nl=30,Qd=t=>Math.min(t.levels,Nl),Jg=t=>[...po(t.filter(({level:e})=>e>=Nl).map(({x:e})=>e))],Qg=(t,e)=>t.middle+(e.level-(Qd(t)-1)/2)*Jd,Yg=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function Zg({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?hn.route.undecided:hn.route.no_partner;return a`
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
              <li class=${vt(i)?"verzamel":""}>
                <${ge} basis=${c[e-1]?.most_basis} />${l}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function Xg({scenario:t,plan:e}){let n=Pe("kind",t,e),s=Pe("partner",t,e),{reach:o}=V({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${Zg} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function Zd({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=w.meta,l={version:r,content:(i||"").slice(0,12),scenario:Ft(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(hn.head,{date:X(an(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(hn.foot.source,{sources:Kn(t)})} ${g(hn.foot.version,l)}</p>
        <p>${g(hn.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function tb({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return a`<td class="niets">–</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${st(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${st(e)}>
      <${Zn} bar=${t.bar} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${st(e)}><span class="plaat">${n}</span></td>`}function nb({scenario:t,plan:e,...n}){let s=$e(e).summary,{points:o}=V({...t,plan:e.key}),{phrase:r,named:i}=Ln(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${Zd} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${g(s.intro,{report:Un(e)})} ${r.lead}
      </p>
      <${Jn} plan=${e} />
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
  `}function sb({scenario:t,plan:e,...n}){let{summary:s,shared:o}=$e(e),r=X(an(e.key,t.date)),i=Rr(qs(e,t.date),o.outcomes,Ln(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${Zd} plan=${e} scenario=${t} ...${n}>
      <${Za} title=${s.route.title} note=${s.route.note}>
        <${Xg} scenario=${t} plan=${e} />
      <//>
      <${Za} title=${s.lanes.title} note=${l}>
        <${Yd} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${i.map(([c,{tile:p,count:u}])=>a`
              <li><${Po} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}</li>
            `)}
        </ul>
      <//>
    <//>
  `}function Xd({route:t}){let e=D(t.query),n=ke(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${et} text=${hn.title}><p class="uitleg">${hn.screen}</p><//>
      <${Ds} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${hn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${nb} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${sb} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${de} text=${hn.screen} />
  `}var hn,eb,Za,t$=j(()=>{"use strict";q();Ct();B();zt();A();yn();pt();Tt();Zs();Ve();Pl();dt();pr();hn=k.summary;eb=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${hn.matrix.title}</caption>
    <thead>
      <tr><td></td>${$n(e).map(n=>a`<th scope="col">${st(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Pe("kind",t,e).map(n=>a`
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
`});function Il(t){let n=t.flatMap(o=>bo(o,D({}))).map(({step:o,basis:r})=>`${y(o,"notation")} ${r}`),s=({notation:o})=>Object.keys(ie).find(r=>n.includes(`${o} ${r}`));return Xa(rn.filter(s).map(o=>`${o.label} (${ie[s(o)||""][1]})`))}function ob({id:t}){let e=G(t,"who").flatMap(h=>h.acts?h.to:[]),n=({key:h})=>g(ut.steps,{steps:Il(e.filter(b=>Kt(b,h)))}),s=h=>w.partners[h].find(b=>b.id===t)?.steps||[],o=so(s("")),r=w.plans.filter(h=>s(N?h.key:"").length),i=G(t,"who").flatMap(h=>h.acts?[]:zn(h.to)),l=so(L(i)).filter(h=>!o.includes(h)),c=h=>G(h,"who").every(b=>!b.acts||b.from===t),p=L(e.filter(h=>w.works[h]?.across&&c(h)).flatMap(fo)),u=Xt(t,"unitOf"),$=pe(Xt(t,"chapterLead")),m=h=>{let b=so(w.partners[""].find(_=>_.id===h)?.steps||[]);return b.length>0&&a`<span class="zacht"> – ${Xa(b)}</span>`},d=y(t,"tooi"),f=[...Eo(t),[k.thing.also_known,ht(t,"altLabel").join(", ")],[ut.leads,$.length>0&&a`<${Be} ids=${$} />`],[ut.units,u.length>0&&a`<${Be} ids=${u} more=${m} />`],[ut.identity,d?g(ut.identified,{code:d,date:X(y(t,"checkedOn"))}):ut.unidentified]];return a`
    <${ot} title=${k.thing.known}>
      <${je} text=${y(t,"summary")} />
      ${vt(t)&&a`<p>${ut.collective}</p>`}
      ${y(t,"isIndependent")==="true"&&a`<p>${ut.independent}</p>`}
      ${r.map(h=>a`<p>${N&&`${h.title}: `}${n(h)}</p>`)}
      ${p.length>0&&a`<p>${g(ut.across,{kinds:Xa(p.map(it))})}</p>`}
      ${l.length>0&&a`<p>${g(ut.named_steps,{steps:Xa(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${ut.no_steps}</p>`}
      <${mn} pairs=${f} />
    <//>
  `}function rb({rows:t}){let e=ut.columns,n=[...En(o=>jt(o.to)?.key),Qt("actie",e.action,o=>o.to),{key:"soort",label:e.what,text:o=>re(o.to)},{key:"rol",label:e.role,text:o=>o.phrase},Nn("stand",e.stand,o=>o.to),{key:"stap",label:e.step,text:o=>Ra(o.to)},Yn(e.place,o=>o.of)],s=L(t.map(o=>o.to)).map(o=>{let r=t.filter(l=>l.to===o),i=L(r.map(l=>l.phrase)).join(", ");return{...r[0],phrase:i,of:r.flatMap(l=>l.of)}});return a`
    <${ot} title=${g(ut.work,{count:s.length})}>
      <p class="zacht">${ut.work_note}</p>
      ${s.length?a`<${$t} id="acties" caption=${ut.work_caption} rows=${s} sort="actie" columns=${n} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function ab({id:t}){let e=y(t,"organisationKind")===ut.places.of&&!vt(t)?ht(t,"altLabel"):[],n=c=>e.some(p=>ks(c.replace("-"," ")).includes(ks(p))),s=c=>ht(c,"place").filter(n).join(", "),o=G(t,"who").map(c=>c.to),r=pe(us.filter(c=>s(c)&&!o.includes(c))),i=c=>a`<span class="zacht"> – ${s(c)}</span> <${Lt} id=${c} />`,l=[a`<p class="zacht">${ut.places.note}</p>`,a`<${Be} ids=${r} more=${i} />`];return r.length>0&&a`<${ot} title=${g(ut.places.title,{count:r.length})}>${l}<//>`}function ib({rows:t}){let e=t.filter(o=>o.acts).map(o=>o.to),n=L([...e,...e.flatMap(o=>At(o,"followedBy"))]).flatMap(o=>{let r=ds(o).filter(l=>he(l).outcome==="ahead").map(l=>[y(l,"deadlineLabel"),`“${y(l,"deadlineText")}”`].filter(Boolean).join(", ")),i=ut.to_come.includes(kn(o))?[_e(o).toLowerCase()]:[];return(r.length?r:i).map(l=>a`<li><${T} id=${o} />: ${l}</li>`)});if(!n.length)return null;let s=g(ut.coming,{count:n.length});return a`<${ot} title=${s}><p class="zacht">${ut.coming_note}</p><ul>${n}</ul><//>`}function pb({id:t}){let e=G(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <section>
        <h3><${T} id=${s} /></h3>
        <${rr} id=${o} />
        <${Jt} of=${[o]} />
      </section>
    `);return a`
    <${ot} title=${g(ut.own,{count:e.length})}>
      <p class="zacht">${ut.own_note}</p>
      <${Os} id="eigen" as="div" first=${lb} items=${n} />
    <//>
  `}function ub({id:t}){let e=G(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[y(r[0],"asOf").slice(0,4),y(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${je} text=${y(i,"summary")} />`)} <${Jt} of=${r} />
  `,s=pe(L(e.map(r=>cs(r,t)))).map(r=>{let i=e.filter(l=>cs(l,t)===r);return a`<li><${T} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?ut.its_members:ut.members;return a`<${ot} title=${o}><${Os} id="leden" items=${s} first=${s.length} /><//>`}function db({id:t}){let e=new Map(G(t,"with").map(r=>[cs(r,t),r]));if(!e.size)return null;let n=r=>{let{of:i=[],more:l}=e.get(r)||{},c=g(l?ut.more_works:ut.works,{works:i.map(te).join(", ")});return a`<span class="zacht">${c}</span>`},o=pe([...e.keys()]).map(r=>a`<li key=${r}><${T} id=${r} />${n(r)}</li>`);return a`
    <${ot} title=${ut.together}>
      <p class="zacht">${ut.alphabetical}</p>
      ${Z()?a`<${Os} id="samen" items=${o} first=${cb} />`:a`<ul class="kolommen">${o}</ul>`}
    <//>
  `}function e$({id:t}){return a`
    <${ob} id=${t} />
    <${rb} rows=${G(t,"who")} />
    <${ab} id=${t} />
    <${ib} rows=${G(t,"who")} />
    <${pb} id=${t} />
    <${xa} title=${ut.wishes} ids=${Xt(t,"wish")} of="concerns" />
    <${_a} title=${ut.requested} ids=${pe(Xt(t,"askedOf"))} />
    <${ub} id=${t} />
    <${db} id=${t} />
    <${Ao} id=${t} />
  `}var ut,Xa,lb,cb,n$=j(()=>{"use strict";q();Ct();B();zt();A();wo();we();tr();J();pt();Tt();ce();Qs();dt();Ie();xn();Wa();Pn();ut=k.thing.organisation,Xa=t=>oe(t.map(e=>e.toLowerCase()));[lb,cb]=[1,3]});function mb({id:t,reports:e}){let n=sn(t);if(gn(t.split("/")[0]).dates.length<3)return null;let s=o=>he(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Lt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${X(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function fb({id:t}){let e=gn(t.split("/")[0]),{result:n,not_mentioned:s}=sn(t),o=e.dates.filter(({date:l})=>kn(t,l)),r=w.codes.AgreementStatus[y(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=(l,c)=>c===e.date&&n[y(l,"resultReported")];return a`
    <${mb} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:l,label:c})=>{let p=$s(t,l);return a`
          <li>
            <strong>${R(c)}</strong>
            <p><${Lt} id=${t} date=${l} /></p>
            ${r&&l===e.date&&a`<${je} text=${r} look="zacht" />`}
            ${he(t,l).earlier&&a`<p class="zacht">${R(s)}</p>`}
            ${p&&a`<${$b} report=${p} result=${i(p,l)} />`}
          </li>
        `})}
    </ol>
  `}function hb({id:t}){let e=At(t,"silentPart"),n=e.map(s=>[y(s,"summary"),a`<span class="zacht"> (${H("SilentWeight",y(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${sn(t).silent}</strong></p><${Wt} items=${n} />`}function gb({id:t}){let e=sn(t),n=e.deadline_columns,s=ds(t);if(!s.length)return null;let o=i=>[`“${y(i,"deadlineText")}”`,y(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>y(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>y(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>y(i,"dueBy"),cell:i=>X(y(i,"dueBy"))||y(i,"condition")},{key:"soort",label:n.kind,text:i=>Go(y(i,"modality"))},{key:"er",label:n.there,text:i=>he(i).delivery||e.not_there},{...Yn(n.place,()=>[]),cell:i=>a`<${je} text=${y(i,"summary")} /><${Jt} of=${[i]} />`}];return a`<${$t} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function bb({id:t}){let e=sn(t),n=e.who_columns,s=G(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${T} id=${i} /><${_s} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>v(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>y(i[0],"summary")},Yn(n.place,({of:i})=>i.slice(0,1))];return a`<${$t} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function kb({id:t}){let e=At(kt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${sn(t).heading}<${wt} ids=${e} />.</p>`}function wb({id:t}){let e=sn(t),n=qr(t);if(n.length)return n.map(o=>a`<${rr} id=${o} /><${Jt} of=${[o]} />`);if(y(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=ht(t,"interventionKind").map(it).join(", ");return a`
    <p>${g(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${y(t,"rationale")}</p>
  `}function yb({id:t}){let e=sn(t),n=Xt(t,"subMeasureOf"),s=o=>a` <${Lt} id=${o} />`;return a`<${ot} title=${e.container}><p>${e.parts}</p><${Be} ids=${n} more=${s} /><//>`}function s$({id:t}){let e=sn(t),n=gn(t.split("/")[0]),s=y(t,"promise"),o=Eo(t),r=y(t,"isContainer")==="true"?yb:_b;return a`
    <${ot} title=${s?e.promise:e.what}>
      ${wa(t).map(i=>a`<${je} text=${i} />`)}
      ${y(t,"isNew")==="true"&&a`<p class="zacht">${g(e.new,{when:is(n.date,n)})}</p>`}
      ${y(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Jt} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${ya} id=${t} />
    ${o.length>0&&a`<${ot} title=${k.thing.further}><${mn} pairs=${o} /><//>`}
    <${Ao} id=${t} />
  `}var sn,$b,_b,o$=j(()=>{"use strict";q();B();A();we();J();pt();Tt();dt();Ie();xn();Pn();sn=t=>$e(jt(t)).thing.undertaking,$b=({report:t,result:e})=>a`
  <${je} text=${y(t,"summary")} />
  <${Ys} of=${t} />
  <${je} text=${e} look="zacht" />
  <${Jt} of=${[t]} />
`;_b=({id:t})=>a`
  <${ot} title=${sn(t).progress}><${fb} id=${t} /><${hb} id=${t} /><${gb} id=${t} /><//>
  <${ot} title=${sn(t).who}><${bb} id=${t} /><${kb} id=${t} /><//>
  <${xa} title=${sn(t).expected} ids=${G(t,"expected").map(({of:e})=>e[0])} />
  <${ot} title=${sn(t).steps}><${wb} id=${t} /><//>
`});function Sb({id:t}){let e=xb[ln(t)];return e?w.plans.filter(n=>!jt(t)||n===jt(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${vb} key=${n.plan.key} ...${n} />`):null}function Ob({id:t}){let e=Xt(t,"inChapter"),n=Xi(Ge.other.annex.file),s=l=>a` <${Lt} id=${l} />`,o=l=>g(Ge.other.at,{steps:Il([l])||k.shared.all_steps}),r=l=>a`${s(l)}<p class="zacht">${wa(l).join(" ")} ${o(l)}</p>`,i=us.filter(l=>w.works[l]?.chapters?.includes(t)&&!e.includes(l));return a`
    <${ot} title=${Ge.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${Ge.other.annex.label}</a></p>`}
      <${Be} ids=${pe(e)} more=${r} />
      ${i.length>0&&a`<p>${Ge.other.under}</p><${Be} ids=${pe(i)} more=${s} />`}
    <//>
  `}function Cb({id:t}){let e=[...Eo(t),[Ze(t,"Legislation")?Ge.also_known:Ge.in_source,ht(t,"altLabel").join(", ")],[Ge.place,bn(t).length>0&&a`<${Jt} of=${[t]} />`]];return a`
    <${ot} title=${Ge.known}>
      ${Ze(t,"Facilitator")&&a`<p class="zacht">${$e(jt(t)).thing.other.judged}</p>`}
      <${je} text=${y(t,"summary")} />
      <${je} text=${y(t,"rationale")} />
      <${mn} pairs=${e} />
    <//>
    <${ya} id=${t} />
    ${Ze(t,"Chapter")&&a`<${Ob} id=${t} />`}
    <${Ao} id=${t} />
  `}function Mb({id:t}){let e=D(M.route.query),n=ln(t)==="organisation"&&y(t,"notation"),s=i=>Bn(i).some(({partners:l})=>n&&l.includes(n)),o=V(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<${Sp} gap=${i} scenario=${e} />`);return a`
    <${ot} title=${g(Ge.gaps,{count:o.length})}>
      <${Os} id="vragen" items=${r} first=${Z()?Lb:jb} as="div" />
    <//>
  `}function zb({id:t}){let e=ln(t),n=[r$[e]&&a`<a href=${C(r$[e])}>${Ge.crumbs[e]}</a>`,N&&jt(t)?.title,...["inChapter","subMeasureOf"].map(s=>kt(t,s)&&a`<${T} id=${kt(t,s)} />`),re(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function a$({route:t}){let e=t.path.slice(1).join("/");if(!Gt(e))return a`<${Ls} />`;let n=v(e),s=ln(e),o=Tb[s],r=s==="undertaking"&&y(e,"isContainer")!=="true",i=()=>{let[l,c]=["promise","summary"].map(m=>y(e,m)),p=r?[l&&`${Ge.promised} ${l}`,g(Ge.stand,{stand:_e(e).toLowerCase()})]:[c],u=[`${re(e)} ${n}`,p.filter(Boolean).join(" ")].filter(Boolean).join(": "),$=L([...bn(e),...bn($s(e))]);return Zr(u.replace(/([^.!?])$/,"$1."),$,null,jt(e)||nt())};return a`
    <${zb} id=${e} />
    <${et} text=${Ze(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${Lt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${jo} />`}
    <${Sb} id=${e} />
    <div class="acties bovenaan">
      <${vs} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${C("verken",{uit:e,kies:e})}>${Ge.around}</a>
    </div>
    <${o} id=${e} />
    <${Mb} id=${e} />
  `}var Ge,ql,xb,vb,jb,Lb,r$,Tb,i$=j(()=>{"use strict";q();U();Ct();B();zt();A();we();J();pt();Tt();Ve();ce();Qs();zo();dt();Ie();xn();n$();Wa();o$();Pn();cr();Ge=k.thing,ql=k.thing.route,xb={organisation:(t,e)=>w.partners[N?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:zn},vb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${N?g(ql.of_plan,{plan:t.title}):ql.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${ql[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[jb,Lb]=[3,2];r$={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};Tb={undertaking:s$,organisation:e$,step:sd,other:Cb}});function Fb({rows:t,whole:e,chosen:n,plan:s,scenario:o}){let r=e?Ln(o,s).named:{},i=$e(s).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${bt.tiles_label}>
      ${Rr(t,i,r).map(([l,{tile:c,count:p}])=>a`
          <button type="button" id=${`uitkomst-${l}`} aria-pressed=${String(n===l)}
            onClick=${()=>I({uitkomst:n===l?null:l})}>
            <${Po} outcome=${l} />
            <span class="getal">${p}</span>
            <span>${g(c,{date:X(an(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function Pb({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>K(l.day,c.day)),i=r.slice(0,Bb).map(l=>a`
      <${Po} outcome=${l.outcome} />
      <span>
        <${T} id=${l.work} text=${l.short} />${" "}${l.what||""}
        <span class="bij">${l.modality}: ${l.quote}</span>
      </span>
    `);return a`
    <aside class="langst-open">
      <h2>${bt.open.title}</h2>
      <p>${r.length?g(bt.open.phrase,{date:X(an(e.key,n))}):bt.open.none}</p>
      <${Wt} items=${i} />
      <p><a href=${C("aandachtspunten",{vraag:"deadline-verstreken"})}>${bt.open.gaps}</a></p>
      <h2>${bt.read.title}</h2>
      <ul class="leesregels"><li>${bt.read.first}</li>${Nb}<li>${bt.read.last}</li></ul>
    </aside>
  `}function Rb({rows:t}){let e=L(t.map(o=>o.day.slice(0,4))).sort(K),s=L(t.flatMap(o=>c$(o.work))).map(o=>[o,v(fe(o))]).sort((o,r)=>K(o[1],r[1]));return a`
    <div class="velden">
      <${Rt} label=${bt.fields.year} name="jaar" options=${Qe(e)} />
      <${Rt} label=${bt.fields.partner} name="partner" options=${s} />
      <${ys} names=${["jaar","partner"]} />
    </div>
  `}function Db({plan:t,scenario:e,chosen:n,query:s}){let o=qs(t,e.date),r=Nc(t,e.date).filter(ti(s)),i=o.filter(ti(s)),l=i.length===o.length,c=fs(i).join(" · "),p=i.filter(u=>!n||u.outcome===n);return a`
    <section>
      ${N&&a`<h2>${t.title}</h2>`}
      ${l?a`
              <p class="zacht belofte-intro">${g(bt.intro,{count:o.length,undated:r.length})}</p>
              <p>${Ln(e,t).phrase.overdue}</p>
            `:a`<p role="status"><strong>${z(bt.kept,i.length)}</strong> ${c}</p>`}
      <${Ba} works=${o.filter(ti({...s,partner:""})).map(u=>u.work)}
        partner=${s.partner||""} />
      <${Fb} rows=${i} whole=${l} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${Gd} plan=${t} rows=${p} date=${e.date} /><${qb} plan=${t} rows=${p} /></div>
        <${Pb} rows=${i} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${bt.table}</summary>
        <${$t} id=${`beloften-${t.key}`} caption=${bt.caption} rows=${p} columns=${l$} sort="dag" />
      </details>
      ${r.length>0&&a`
          <details class="tweeling">
            <summary>${g(bt.undated,{count:r.length})}</summary>
            <${Wt} items=${r.map(Wb)} />
          </details>
        `}
    </section>
  `}function p$({route:t}){let e=D(t.query),n=Ic(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(i=>qs(i,e.date)),r=o.filter(ti(t.query)).filter(i=>!s||i.outcome===s);return a`
    <${et} text=${bt.heading} title=${bt.title} />
    <${un}><${Ds} /><${er} /><${Rb} rows=${o} /><//>
    <${jo} />
    ${n.map(i=>a`<${Db} key=${i.key} ...${{plan:i,scenario:e,chosen:s,query:t.query}} />`)}
    ${!n.length&&a`<p>${bt.none}</p>`}
    <p class="acties">
      <${le} name="beloften.csv" rows=${()=>Ab(r,e)} />
      ${n.length>0&&a`<${Ke} name="beloften" title=${bt.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
    </p>
    <${de} text=${z(bt.lane_total,r.length)} />
  `}var bt,Eb,l$,Ab,Bb,Nb,Ib,qb,c$,ti,Wb,u$=j(()=>{"use strict";q();U();Ct();B();zt();A();we();J();Tt();Ve();ce();Cl();Cs();Pl();dt();pr();Ie();xn();bt=k.promises;Eb=t=>{let e=hs(t.plan).lanes[t.lane];return e?go(e):""},l$=[{key:"dag",label:bt.columns.day,text:t=>t.day,cell:t=>t.by},Qt("actie",bt.columns.work,t=>t.work),{key:"wat",label:bt.columns.what,text:t=>t.what},{key:"woorden",label:bt.columns.quote,text:t=>t.quote},{key:"stand",label:bt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${no} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:bt.columns.lane,text:Eb}],Ab=(t,e)=>{let n=[...l$,sr(bt.columns.place,s=>s.id)];return wn(n,t,s=>xe(e,s.plan.key))},Bb=6,Nb=bt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);Ib=t=>a`
  <${no} outcome=${t.outcome} on=${t.by} />
  <span><${T} id=${t.work} text=${t.short} />${" "}${t.what||t.quote}</span>
`,qb=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${hs(t).lanes.map((n,s)=>({lane:n,found:e.filter(o=>o.lane===s)})).filter(({found:n})=>n.length).map(({lane:n,found:s})=>a`
          <details>
            <summary>${go(n)}
              <span class="bij">
                ${z(bt.lane_total,s.length)}${fs(s,!0).map(o=>` · ${o}`)}
              </span>
            </summary>
            <${Wt} items=${s.map(Ib)} />
          </details>
        `)}
  </div>
`,c$=t=>G(t,"who").map(e=>y(e.from,"notation")),ti=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||c$(e.work).includes(t.partner));Wb=({work:t,quote:e,what:n,stand:s})=>a`<${T} id=${t} />: ${[e,n].filter(Boolean).join(", ")}${s&&`; ${s}`}`});function $$({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${N?"h3":"h2"}>${g(Es.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function Hb({loss:t,scenario:e,id:n,title:s}){let o=i=>m$(t,i,e),r=[{key:"vak",label:Es.columns.cell,sort:!1,text:i=>d$(i,o(i)),cell:i=>{let l=d$(i,o(i));return o(i)?a`<a href=${Ss(i,t.plan)}>${l}</a>`:l}},{key:"nu",label:Es.columns.now,sort:!1,text:i=>f$(o(i))},{key:"weg",label:Es.columns.lost,sort:!1,text:i=>i.phrase}];return a`<${$t} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${r} />`}function Vb({loss:t,names:e,scenario:n,apart:s}){let o=gn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===w.plans[0]?"":`-${o.key}`}`,p=$=>{let m=G($,"who",n.date).map(h=>v(h.from)),d=oe(Is($).map(v).filter(h=>m.includes(h)&&!e.includes(h))),f=d&&a`<span class="zacht">${g(Es.others,{names:d})}</span>`;return[" ",a`<${Lt} id=${$} date=${n.date} />`," ",f]},u=($,m=[])=>m.length>0&&a`<${$$} title=${$} count=${m.length}><${Be} ids=${m} more=${p} /><//>`;return a`
    <section>
      ${N&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${Gb} loss=${t} scenario=${n} />
      <${$$} title=${r} count=${t.cells.length} none=${i}>
        <${Hb} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([$,m])=>u(m,t[$]))}
      ${t.blocks.map($=>u($.phrase,$.acts))}
    </section>
  `}function Rl({losses:t,names:e,scenario:n,apart:s}){let o=oe(e),r=()=>t.flatMap(l=>l.cells.map(c=>{let p=m$(l,c,n),u=p?st(c.barrier):"";return[o,it(c.column),u,f$(p),c.phrase,...xe(n,l.plan)]})),i={names:e,scenario:n};return a`
    ${t.map((l,c)=>a`<${Vb} key=${l.plan} ...${{loss:l,...i}} apart=${!c&&s} />`)}
    ${!t.length&&[ke(n).map(l=>a`<p>${l.words.losses.nothing}</p>`),s]}
    <div class="acties"><${le} name="wat-als.csv" rows=${()=>[[...Es.csv,...Vs],...r()]} /></div>
  `}function Ub(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return V({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?R(it(s.kind)):st(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function Kb({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(l=>!o.includes(l));return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${ms(l,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${g(lo.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${lo.lost_phrase}</p>
        `}
      ${r.length>0&&a`<p>${z(lo.lead,r.length)}</p>`}
      ${(i.length>0||!s.length)&&a`<p class="zacht">${s.length?z(lo.stays,i.length):lo.nothing}</p>`}
    </li>
  `}function Gb({loss:t,scenario:e}){let{legend:n}=lo,s=Ub(t,e),o=L(s.flatMap(i=>i.things.map(l=>ms(l,e.date)))),r=Object.keys(w.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${lo.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${Kb} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:$o(nt(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${H("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var lo,Es,m$,f$,d$,h$=j(()=>{"use strict";q();B();zt();A();we();yn();J();pt();Tt();ce();dt();Ie();lo=k.whatif.picture,Es=k.whatif,m$=(t,e,n)=>V({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),f$=t=>t?ca(t):Es.no_cell,d$=(t,e)=>{let n=R(it(t.column));return e?g(Es.cell,{kind:n,step:st(t.barrier).toLowerCase()}):n}});function Dl(t,e,n){let[s,o]=P(null);return se(()=>{let r=!0;return o(null),tt().ask(t,e).then(i=>{r&&(o(i),n?.(i))}).catch(i=>r&&o({silent:i.message||k.whatif.silent})),()=>{r=!1}},[t,JSON.stringify(e)]),s}function Hl({chosen:t,choices:e,follows:n}){let s=Pt(),o=M.started&&!!t&&Z();se(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&Z()?r.reverse():r}</div>`}function Jb({before:t,after:e}){let n=ne[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:H("Severity",t),after:H("Severity",e)})}function g$({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(p=>p.was||p.sentence),l=V(r).gaps.filter(p=>p.subject===o&&!i.includes(p.sentence)),c=p=>g(ne.cell,{kind:R(it(p.column)),step:st(p.barrier).toLowerCase()});return a`
    <h2 role="status">${z(ne.cells,t.length,{all:n})}</h2>
    <ul class="anderelezing">
      ${t.map(p=>a`
          <li>
            <strong>${c(p)}</strong>
            <span>${g(ne.now,{phrase:p.before})}</span> <span>${g(ne.then,{phrase:p.after})}</span>
          </li>
        `)}
    </ul>
    ${e.length>0&&a`<p>${g(ne.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${ne.alone}</p>
    <h2>${z(ne.gaps,s.length)}</h2>
    <ul>
      ${s.map(p=>a`
          <li>
            <strong>${Jb(p)}</strong> ${p.was&&`${g(ne.now,{phrase:p.was})} `}
            ${p.was?g(ne.then,{phrase:p.sentence}):p.sentence}
          </li>
        `)}
    </ul>
    ${l.length>0&&a`
        <h2>${z(ne.stays,l.length)}</h2>
        <p>${ne.why}</p>
        <ul>${l.map(p=>a`<li>${p.sentence}</li>`)}</ul>
      `}
  `}function Qb({id:t,status:e,scenario:n}){let s=Dl("supposed",{options:ls(n),work:t,status:e});return s&&s.silent===void 0?a`<${g$} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function b$({requested:t,scenario:e}){let{date:n}=e,s=m=>ae(m)&&!!kn(m,n),[o,r]=t.split("="),i=ae(o)?o:"",l=At($s(i,n),"alternativeReading").map(m=>y(m,"status")),c=(m,d)=>C(["wat-als","actie",`${m}=${d}`]),p=e.key===D({}).key&&w.readings[`${i}=${r}`],u=a`
        <${No} label=${ne.which} id="actie" thing=${i} among=${s}
          pick=${m=>{location.hash=c(m,r||"")}} />
        ${i&&a`
            <p><${T} id=${i} />. ${_e(i,n)}.</p>
            <h2>${ne.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(w.codes.Status).map(([m,{label:d}])=>a`
                  <li>
                    <a href=${c(i,m)} aria-current=${m===r?"true":null}>${R(d)}</a>
                    ${m===kn(i,n)&&a` <span class="zacht">${ne.read}</span>`}
                    ${l.includes(m)&&a` <span class="zacht">${ne.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${Hl} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${Zb} />`:p?a`<${g$} found=${p} id=${i} scenario=${e} />`:Ee()?a`<${Qb} id=${i} status=${r} scenario=${e} />`:a`<p>${g(ne.elsewhere,{name:v(i),status:H("Status",r)})}</p>`} />`}var ne,Wl,Yb,Zb,k$=j(()=>{"use strict";q();U();Ct();B();zt();A();Oe();J();pt();Tt();dt();Ma();ne=k.whatif.action;Wl=t=>t.split("=")[0],Yb=()=>Object.keys(w.readings).sort((t,e)=>K(v(Wl(t)),v(Wl(e)))),Zb=()=>a`
  <p>${ne.begin}</p>
  <h2>${ne.readings}</h2>
  <ul>
    ${Yb().map(t=>a`
        <li>
          <a href=${C(["wat-als","actie",t])}>${v(Wl(t))}</a>
          <span class="zacht"> ${g(ne.reading,{status:H("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function tk({notations:t,names:e,scenario:n}){let s=Dl("answer",{options:Xb(t,n)},()=>_t(ct.done));if(!s)return a`<div><p>${ct.busy}</p></div>`;if(s.silent!==void 0)return a`<div><p>${s.silent}</p></div>`;let o=i=>!n.plan||i.plan===n.plan,r=z(ct.questions,s.gaps.filter(o).length);return a`
    <div>
      <${Rl} losses=${s.losses.filter(o)} names=${e} scenario=${n} />
      <p>${g(ct.with_this,{questions:r,now:V(n).gaps.length})}</p>
    </div>
  `}function ek({acting:t,chosen:e}){let[n,s]=P(""),o=c=>I({zonder:c.map(ei).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(Ee()?[...e,c]:[c])},i=c=>[v(c),...ht(c,"altLabel")].join(" "),l=t.filter(c=>xo(i(c),n));return a`
    <h2>${ct.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${g(ct.put_back,{name:v(c)})}
          onClick=${()=>r(c)}>
          ${v(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${ct.clear}</button>
          <button type="button" class="klein" onClick=${()=>nr(location.href,ct.shared)}>${ct.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${ct.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${c=>s(c.target.value)}
        onKeyDown=${c=>c.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <ul class="partnerlijst" aria-label=${ct.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button type="button" id=${`zonder-${ei(c)}`} aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}>${v(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${ct.none_found}</p>`}
    ${!Ee()&&a`<p class="zacht">${ct.alone}</p>`}
  `}function nk({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&z(ct.start.alone,r),r>0&&(o.length?g(ct.start.steps,{steps:oe(o.map(l=>st(l).toLowerCase()))}):ct.start.no_step),i>0&&z(ct.start.lead,i)].filter(Boolean),s=$o(nt(e.plan));return a`
    <section id="begin">
      <h2>${ct.start.title}</h2>
      <p class="zacht">${g(ct.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${C("wat-als",{zonder:ei(o.who)})}>${v(o.who)}</a>
              <span class="bij">${N?`${gn(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${ct.start.no_partner}</p>`}
    </section>
  `}function sk({id:t,date:e}){let n=o=>oe(pe(L(o)).map(v)),s=Object.entries(ct.apart.roles).map(([o,r])=>{let i=G(t,"who",e).filter(l=>l.role===o);return i.length>0&&a`<p>${g(r,{names:n(i.map(l=>l.to))})}</p>`});return a`
    ${["chapterLead","unitOf"].map(o=>{let r=n(Xt(t,o));return r&&a`<p>${g(ct.apart[o],{names:r})}</p>`})}
    ${s}
    <p>${ct.apart.page} <${T} id=${t} />.</p>
  `}function w$({route:t}){let e=D(t.query),{without:n,most:s}=V(e),o=pe(Object.keys(n).filter(f=>n[f].length)),r=(t.query.zonder||"").split(",").map(fe).filter(Boolean),i=r.map(f=>v(f)),[l]=r,c=r.length>1&&Ee(),[,p,...u]=t.path,$=[[ct.leave_out,C("wat-als"),!p],[ct.action.title,C(["wat-als","actie"]),!!p]],m=a`
    <${or} label=${ct.title} tabs=${$} />
    <${et} text=${ct.title} title=${p?ct.action.title:ct.title}>
      <p class="uitleg">${p?ct.action[Ee()?"intro":"intro_elsewhere"]:ct.intro}</p>
    <//>
    <${ta} scenario=${e} />
  `;if(p)return[m,a`<${b$} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${tk} notations=${r.map(ei)} names=${i} scenario=${e} />`:l?a`
      <${Rl} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${sk} id=${l} date=${e.date} />`} />
    `:a`<${nk} most=${s} scenario=${e} />`;return a`
    ${m}
    <${Hl} chosen=${r.join(",")} choices=${a`<${ek} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${de} text=${r.length===1?g(ct.phrase,{name:i[0]}):""} />
  `}var ct,Xb,ei,y$=j(()=>{"use strict";Se();vo();q();U();Ct();B();zt();A();Oe();we();J();pt();Ve();ce();aa();dt();h$();k$();Pn();ct=k.whatif,Xb=(t,e)=>[...ls(e),...t.map(n=>["zonder",n])];ei=t=>y(t,"notation")});var x$={};O$(x$,{answerTo:()=>V,compare:()=>K,connection:()=>ko,csv:()=>Er,data:()=>w,here:()=>M,longerWays:()=>Vr,scenarioOf:()=>D});function si(t=null){for(let e of oi())e!==t&&(e.open=!1)}function Vl(){si(),On().classList.remove("is-open"),ni().setAttribute("aria-expanded","false")}function ok(){On()&&(ni().addEventListener("click",()=>{let t=On().classList.toggle("is-open");for(let e of oi())e.open=t;ni().setAttribute("aria-expanded",String(t))}),On().addEventListener("click",t=>{let e=t.target;e.closest("a")?Vl():e.closest("summary")&&!Z()&&si(e.closest("details"))}),On().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=oi().find(n=>n.open);Z()?ni().focus():e?.querySelector("summary")?.focus(),Vl()}),document.addEventListener("click",t=>{!Z()&&!On().contains(t.target)&&si()}),On().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Z()&&!On().contains(e)&&si()}))}function rk(t){if(!On())return;let e=tl(t)?.to;for(let n of On().querySelectorAll("a")){let{path:s}=Si(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",C(s))}for(let n of oi())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function ak(t,e){let n=Object.keys(w.comparisons).length>0,s=n||t==="vergelijk";return wr=!Ho(e)||s!==n,wr?(Cn(a`<p role="status">${k.werkplaats.busy}</p>`,Ot("inhoud")),ri?tt().show(ri,tt().own):Ul||ik(ls(e),s),!0):!1}async function ik(t,e){Ul=!0;try{ri=(await tt().ask("page",{options:t,comparisons:e})).page,wr&&tt().show(ri,tt().own)}catch(n){wr&&Cn(a`<p role="alert">${n.message}</p>`,Ot("inhoud"))}Ul=!1}function lk(t){let e=t.path[0]||"overzicht",n=Ot("inhoud");if(me()?.own&&ak(e,D(t.query)))return;n.className=`scherm-${e}`;let s=Ot("zoek");s&&e!=="zoek"&&(s.value="");let o=_$[e]||_$.onbekend;Cn([a`<${_p} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),rk(e)}function Kl(){let t=Ot("motor");t.hidden=!1;let{state:e,why:n,own:s}=tt();Cn(a`<${Ed} state=${e} why=${n} own=${s} />`,t)}function ck(){pk(),wr=!1,window.removeEventListener("werkplaats",Kl),Cn(null,Ot("inhoud")),Cn(null,Ot("motor"))}var On,ni,oi,_$,Ul,ri,wr,pk,v$=j(()=>{"use strict";Se();q();U();Ct();B();zt();A();Oe();wo();tr();pt();ce();aa();Ap();Qp();tu();Pu();td();gd();wd();Nd();Dd();cr();t$();i$();u$();y$();On=()=>Ot("menu"),ni=()=>Ot("menuknop"),oi=()=>[...On().querySelectorAll("details")];Ot("spring").addEventListener("click",t=>{t.preventDefault(),Ot("inhoud").focus()});ok();Ot("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),Vl();let e=Ot("zoek").value;location.hash=dp(e)||C("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:s,content:o}=w.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};nr(g(e,{...r,sources:Kn()}),n)});_$={__proto__:null,overzicht:kd,dekking:Xp,aandachtspunten:Xu,partners:ld,maatregelen:dd,naslag:md,gevraagd:fd,tijdlijn:hd,beloften:p$,verken:Nu,ding:a$,samenvatting:Xd,vragen:Wd,"wat-als":w$,vergelijk:Jp,"weet-niet":Ep,methode:Fp,zoek:Lu,controleer:me()?Bd:Ad,onbekend:Ls},Ul=!1,ri="",wr=!1;me()&&(window.addEventListener("werkplaats",Kl),Kl());Ot("inhoud").replaceChildren();pk=Oc(lk);me()&&window.addEventListener("andere-bladzijde",ck,{once:!0});document.documentElement.dataset.klaar="ja"});Se();ii();typeof DecompressionStream>"u"?Ot("te-oud").hidden=!1:Jl().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(v$(),x$))});})();
