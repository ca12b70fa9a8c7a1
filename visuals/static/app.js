"use strict";var ketenkaart=(()=>{var C$=Object.defineProperty;var M=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var j$=(t,e)=>{for(var n in e)C$(t,n,{get:e[n],enumerable:!0})};function vt(t){let e=xt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Yl(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var xt,ve=M(()=>{"use strict";xt=t=>document.getElementById(t)});async function Zl(){let t=Uint8Array.from(atob(xt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));li=L$(await new Response(e).json())}function L$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var li,ci=M(()=>{"use strict";ve()});function ec(t){var e=Xl.get(this);return e||(e=new Map,Xl.set(this,e)),(e=tc(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(f){r===1&&(f||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,f,i):r===3&&(f||i)?(c.push(3,f,i),r=2):r===2&&i==="..."&&f?c.push(4,f,0):r===2&&i&&!f?c.push(5,0,!0,i):r>=5&&((i||!f&&r===5)&&(c.push(r,0,i,o),r=6),f&&(c.push(r,f,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var $=0;$<n[u].length;$++)s=n[u][$],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][$+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var tc,Xl,nc=M(()=>{tc=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,tc(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},Xl=new Map});function Bs(t){t&&t.parentNode&&t.remove()}function fi(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?mi.call(arguments,2):n),Io(t,i,s,o,null)}function Io(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:qo,__v:o||++rc,__i:-1,__u:0};return!o&&St.vnode&&St.vnode(r),r}function jr(t){return t.children}function xr(t,e){this.props=t,this.context=e,this.__g=0}function is(t,e){if(e==null)return t.__&&is(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:is(t)}function F$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Ns({constructor:qo},n)).__v=n.__v+1,St.vnode&&St.vnode(e),hi(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||is(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,$c(o,e,r),n.__=n.__e=null,e.__e!=s&&lc(e))}function lc(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),lc(t)}function sc(t){(8&t.__g||(t.__g|=8,as.push(t),Sr++))&&pi==St.debounceRendering||((pi=St.debounceRendering)||queueMicrotask)(cc)}function cc(){try{for(var t,e=1;as.length;)as.length>e&&as.sort(ac),t=as.shift(),e=as.length,8&t.__g&&F$(t)}finally{(Sr=as.length)&&(pi||queueMicrotask)(cc)}}function pc(t,e,n,s,o,r,i,l,c,p,u){var $,f,d,h,m,b,_=s.__k||Cr,S=e.length;for(c=E$(n,e,_,c,S),$=0;$<S;$++)(d=n.__k[$])!=null&&(f=~d.__i&&_[d.__i]||Or,d.__i=$,b=hi(t,d,f,o,r,i,l,c,p,u),h=d.__e,(f.ref!=d.ref||8&f.__u)&&(f.ref&&gi(f.ref,null,d,f),d.ref&&u.push(d.ref,d.__c||h,d)),m=m||h,4&d.__u?(c=uc(d,c,t,!f.__v),f.__e&&(f.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:h&&(c=h.nextSibling),d.__u&=-21);return n.__e=m,c}function E$(t,e,n,s,o){var r,i,l,c,p,u,$,f,d,h=n.length,m=h,b=0,_=0,S=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=S[r]=Io(null,i):$i(i)?i=S[r]=Io(jr,{children:i}):i.constructor===qo&&i.__b?i=S[r]=Io(i.type,i.props,i.key,i.ref,i.__v):S[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=A$(i,n,c,m))&&(m--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,_=1)):(~p||(o>h?b--:o<h&&b++),typeof i.type!="function"&&(i.__u|=4))):S[r]=null;if(_){for(u=[],$=[],r=0;r<o;r++)if((i=S[r])&&16&i.__u){for(b=0,f=u.length;b<f;)u[d=b+f>>1]<i.__i?b=d+1:f=d;u[b]=i.__i,$[r]=b+1}for(b=u.length;r--;)$[r]&&($[r]==b?b--:S[r].__u|=4)}if(m)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=is(l)),bi(l,l));return s}function uc(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=uc(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=is(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function A$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function oc(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function yr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||oc(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||oc(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=ui[e]||(ui[e]=B$(e)),(t.__a||(t.__a={}))[e]=di,r=e!=(e=e.replace(ic,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function B$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[_r]==null)e[_r]=di++;else if(e[_r]<this.__a[t])return;return n(St.event?St.event(e):e)}}}function hi(t,e,n,s,o,r,i,l,c,p){var u,$,f,d,h,m,b,_,S,T,O,E,W,_t,it,x,Y,ge,Te=e.type;if(e.constructor!==qo)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,$=r=[],u.nodeType==8?l=vr(u,r):r.push(u),l=r[0]||l),(u=St.__b)&&u(e);t:if(typeof Te=="function"){f=i.length;try{if(_=e.props,S=(u=Te.prototype)&&u.render,T=(u=Te.contextType)&&s[u.__c],O=u?T?T.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(S?e.__c=d=new Te(_,O):(e.__c=d=new xr(_,O),d.constructor=Te,d.render=P$),T&&T.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),S&&(d.__s||(d.__s=d.state),Te.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Ns({},d.__s)),Ns(d.__s,Te.getDerivedStateFromProps(_,d.__s)))),h=d.props,m=d.state,d.__v=e,n.__c){if(_!==h&&S&&!Te.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(_,O),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(_,d.__s,O)===!1){e.__v!=n.__v&&(d.props=_,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(an){an&&(an.__=e)}),Cr.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=is(n);break t}d.componentWillUpdate&&d.componentWillUpdate(_,d.__s,O),S&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,m,b)})}else S&&!Te.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),S&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=O,d.props=_,d.__P=t,d.__g&=-5,E=St.__r,W=S?25:0;do d.__g&=-9,E&&E(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++W<25);S&&(Cr.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Ns({},s,d.getChildContext())),S&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(h,m)),_t=u&&u.type===jr&&u.key==null?u.props.children:u,_.__P&&(u=l,o=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(an){an&&bi(an,an)}),n.__k=null),l=n.__k?is(n,0):null),l=pc(t,$i(_t)?_t:[_t],e,n,s,o,r,i,l,c,p),_.__P&&(e.__e=null,l=u),e.__u&=-161,$&&$.some(Bs),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(an){if(i.length=f,e.__v=null,c||r)if(an&&an.then){if(e.__u|=128|c,r){for(~(Y=r.indexOf(l||void 0))||(Y=r.length);(ge=r[Y-1])&&ge.nodeType==8;)Y--;for(;Y<r.length;Y++)if(ge=r[Y])if(r[Y]=null,it){if(ge==x)break}else{if(ge.nodeType!=8)break;ge.data.startsWith("$s")&&(x=vr(it=ge))}}if(!it){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;it=l}(u=vr(it=e.__c.__z||(e.__c.__z=it)))?(e.__e=it,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Bs);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),an&&an.then||dc(e),St.__e(an,e,n)}}else l=e.__e=N$(n.__e,e,n,s,o,r,i,c,p,t);return(u=St.diffed)&&u(e),l}function vr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function dc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(dc))}function $c(t,e,n){for(var s=0;s<n.length;)gi(n[s++],n[s++],n[s++]);St.__c&&St.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){St.__e(r,o.__v)}})}function N$(t,e,n,s,o,r,i,l,c,p){var u,$,f,d,h,m,b,_,S=n.props||Or,T=e.props,O=e.type;if(O=="svg"?o="http://www.w3.org/2000/svg":O=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((h=r[u])&&(O?h.localName==O:h.nodeType==3)){t=h,r[u]=null;break}}if(!t){if(_=p.ownerDocument||document,!O)return _.createTextNode(T);t=_.createElementNS(o,O,T.is?T:p),l&&(St.__m&&St.__m(e,r),l=!1),r=null}if(O){if(p=O=="template"&&t.content||t,r=O=="textarea"&&T.defaultValue!=null?null:r&&mi.call(p.childNodes),!l&&r)for(S={},u=0;u<t.attributes.length;u++)S[(h=t.attributes[u]).name]=h.value;for(u in S)h=S[u],u=="dangerouslySetInnerHTML"?f=h:u=="children"||u in T||u=="value"&&"defaultValue"in T||u=="checked"&&"defaultChecked"in T||yr(t,u,null,h,o);for(u in T)h=T[u],u=="children"?d=h:u=="dangerouslySetInnerHTML"?$=h:u=="value"?m=h:u=="checked"?b=h:l&&typeof h!="function"||S[u]===h||yr(t,u,h,S[u],o);$?(l||f&&($.__html==f.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(f&&(t.textContent=""),(O=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&T$.test(O))&&(o="http://www.w3.org/1999/xhtml"),pc(p,$i(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&is(n,0),l,c),r&&r.some(Bs)),l&&O!="textarea"||(u="value",O=="progress"&&m==null?t.removeAttribute(u):m==null||m===t[u]&&(O!="progress"||m)||yr(t,u,m,S[u],o),u="checked",b!=null&&b!=t[u]&&yr(t,u,b,S[u],o))}else S===T||l&&t.data==T||(t.data=T);return t}function gi(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){St.__e(o,n)}}function bi(t,e,n){var s,o,r,i;if(St.unmount&&St.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||gi(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){St.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&bi(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=vr(s,r=[]))&&(s==t.__e&&r.some(Bs),Bs(o),Bs(s)),n||Bs(t.__e),t.__e=t.__c=t.__=null}function P$(t,e,n){return this.constructor(t,n)}function Cn(t,e){var n,s,o,r;St.__&&St.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Io(jr,{children:[t]}),o=[],r=[],hi(e,e.__k,s||Or,Or,e.namespaceURI,s?null:e.firstChild?mi.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),$c(o,e.__k,r),e.__k.props.children=null}var St,rc,M$,as,pi,Sr,ac,_r,ic,di,ui,z$,qo,Or,Cr,T$,$i,mi,Ns,Lr=M(()=>{qo=Symbol.for("pv"),Or={},Cr=[],T$=/^m(i|n|o|s|text|space)$/,$i=Array.isArray,mi=Cr.slice,Ns=Object.assign;St={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw Sr=0,t}},rc=0,M$=function(t){return t!=null&&t.constructor===qo},xr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Ns({},this.state)),typeof t=="function"&&(t=t(Ns({},n),this.props)),t&&(Ns(n,t),this.__v&&(e&&this.__k.push(e),sc(this)))},xr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),sc(this))},xr.prototype.render=jr,as=[],Sr=0,ac=function(t,e){return t.__v.__b-e.__v.__b},_r=Symbol(),ic=/(PointerCapture)$|Capture$/i,di=0,ui={},z$=0});function zr(t,e){Vt.__h&&Vt.__h(Xt,t,Mr||e),Mr=0;var n=Xt.__H||(Xt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function P(t){return Mr=1,I$(vc,t)}function I$(t,e,n){var s=zr(lo++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):vc(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);wi(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=Xt,!Xt.__f)){Xt.__f=!0;var o=Xt.shouldComponentUpdate;Xt.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(f){f.__N&&(p=!0,wi(f.__[0],f.__N[0])||(u=!0))}),o){var $=o.call(this,r,i,l);return p?$||u:$}return!p||u}}return s.__}function oe(t,e){var n=zr(lo++,3);!Vt.__s&&xi(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,Xt.__H.__h.push(n))}function Je(t,e){var n=zr(lo++,4);!Vt.__s&&xi(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,Xt.__h.push(n))}function Wo(t){return Mr=5,Fe(function(){return{current:t}},[])}function Fe(t,e){var n=zr(lo++,7);return xi(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function q$(){var t;do{for(;t=yi.shift();)try{Ro(t)}catch(n){Vt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=xc.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Ro),e.__h.some(_i),e.__h=[]}catch(n){e.__h=[],Vt.__e(n,t.__v)}}}while(yi.length)}function R$(t){var e,n=function(){clearTimeout(s),yc&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);yc&&(e=requestAnimationFrame(n))}function _c(t){t!=1&&mc==Vt.requestAnimationFrame||((mc=Vt.requestAnimationFrame)||R$)(q$)}function Ro(t){var e=Xt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Xt=e}function _i(t){var e=Xt;t.__c=t.__(),Xt=e}function xi(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!wi(n,t[s])})}function vc(t,e){return typeof e=="function"?e(t):e}var lo,Xt,ki,mc,wi,Mr,xc,yi,Vt,fc,hc,gc,bc,kc,wc,yc,vi=M(()=>{Lr();wi=Object.is,Mr=0,xc=[],yi=[],Vt=St,fc=Vt.__b,hc=Vt.__r,gc=Vt.diffed,bc=Vt.__c,kc=Vt.unmount,wc=Vt.__;Vt.__b=function(t){Xt=null,fc&&fc(t)},Vt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),wc&&wc(t,e)},Vt.__r=function(t){hc&&hc(t),lo=0;var e=(Xt=t.__c).__H;e&&(ki==Xt?Xt.__h=[]:(e.__h.some(Ro),e.__h.some(_i),lo=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ki=Xt},Vt.diffed=function(t){gc&&gc(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&_c(xc.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ki=Xt=null},Vt.__c=function(t,e){e.some(function(n){try{n.__h.some(Ro),n.__h=n.__h.filter(function(s){return!s.__||_i(s)})}catch(s){n.__h=[function(){throw s}]}}),bc&&bc(t,e)},Vt.unmount=function(t){kc&&kc(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,_c(yi.push(o))}else Ro(o)}catch(r){e=r}}),s.__H=void 0,e&&Vt.__e(e,s.__v))};yc=typeof requestAnimationFrame=="function"});function Sc(t){if(Array.isArray(t))return t.map(Sc);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[fi("wbr",null),n]:[n])}var It,a,q=M(()=>{"use strict";nc();Lr();vi();Lr();vi();/*! What draws the screens and searches in them, bundled here:

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
*/It=()=>Wo(null);a=ec.bind((t,e,...n)=>fi(t,e,...typeof t=="string"?n.map(Sc):n))});function V$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(Oc,n)&&!t.query.uit?{path:Oc[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function Ci(t){let e=Object.entries(H$).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[D$[i]||i,l]);return V$({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function C(t,e={},n=!0){let s=W$.filter(i=>n&&z.route.query[i]).map(i=>[i,z.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function I(t,e=!1){let n=C(z.route.path,{...z.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Si},"",n),Oi())}function Oi(t=!1){let e=Ci(location.hash),n=z.route.path.join("/")===e.path.join("/");z.route=e,z.led=z.started&&!n&&!t,Cc(e),!n&&window.scrollTo(0,t&&jc.get(history.state?.turn)||0)}function Lc(t){Cc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Si=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>jc.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++Si},""),Oi(o)};return window.addEventListener("popstate",s,n),Oi(),z.started=!0,()=>e.abort()}var W$,D$,Oc,H$,z,Cc,Si,jc,He,U=M(()=>{"use strict";W$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],D$={ernst:"gewicht"},Oc={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},H$={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};z={route:{path:[],query:{}},started:!1,led:!1},Si=0,jc=new Map;He=t=>C(["ding",t])});function et({text:t,title:e=t,children:n}){let s=It();return Je(()=>{document.title=`${e} – Ketenkaart`},[e]),Je(()=>{z.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function $e({text:t}){let{route:e}=z;return Je(()=>{z.started&&t&&vt(t)},[t,e]),null}var Q,Ot=M(()=>{"use strict";ve();q();U();Q=()=>window.matchMedia("(max-width: 44rem)").matches});function Ut(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function jn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function co(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Fr(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?K(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function Er(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function Mc(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,j,R,Tr,qt,L,Qe,K,B=M(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),j=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),R=t=>t.slice(0,1).toUpperCase()+t.slice(1),Tr=t=>(qt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),qt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();L=t=>[...new Set(t)],Qe=t=>t.map(e=>[e,e]),{compare:K}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var w,zc,Tc,U$,K$,G$,J$,Q$,Y$,Z$,X$,tm,em,Ye,po,N,k,me,nt,bn,jt,Kt,Fc,nm,Dn,Ee,sm,ln,cn,X,uo,be,ls,A=M(()=>{"use strict";ci();w=li,{codes:zc,progress:Tc,queries:U$,names:K$,absent:G$,lists:J$,kinds:Q$,called:Y$,works:Z$,partners:X$,lookups:tm}=w,em=[zc,Tc,U$,K$,G$,w.dates,J$,Q$,Y$,Z$,X$,tm];for(let t of[...em,w.words,w.addresses,...[zc,Tc].flatMap(Object.values)])Object.setPrototypeOf(t,null);Ye=new Map(Object.entries(w.things)),po=new Map(w.plans.map(t=>[t.key,t])),N=w.plans.length>1,k=w.words,me=t=>t?.words.page||k,nt=t=>po.get(t||"")||(N?void 0:w.plans[0]),bn=t=>po.get(t),jt=t=>po.get(t.split("/")[0]),Kt=(t,e)=>!e||!jt(t)||jt(t)?.key===e,Fc=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],nm=w.plans.flatMap(t=>t.dates),Dn=Fc(nm,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),Ee=Dn[Dn.length-1].date,sm=w.plans.flatMap(t=>t.steps),ln=Fc(sm.reverse(),({notation:t})=>t).reverse(),cn=(t,e)=>{let n=jt(t);return n?w.stands[e]?.[n.key]||n.date:e},X=t=>w.dates[t]||t||"",uo=(t=nt())=>t?.source||w.source,be=t=>w.plans.filter(e=>!t.plan||e.key===t.plan),ls=(t,e=nt())=>(e?e.dates:Dn).find(n=>n.date===t)?.label||X(t)});async function Ar(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function Hn(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var ji,re,tt,Ae,Se=M(()=>{"use strict";B();A();ji=5*2**20,re=()=>window.werkplaats,tt=()=>re(),Ae=()=>!!re()&&re()?.state!=="off"});function D(t){let e=w.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!Li.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:Mi(o,n),without:Mi(r,n),links:i},p={...Mi(l,n),...c};Li.set(s,p)}return Li.get(s)}function cs({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function H(t){let e=N&&po.has(t.plan)?t.plan:"",n=Dn.some(p=>p.date===t.stand)?t.stand:Ee,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:Ee};return[r,i,l].map(Br).find(p=>Do(p)||re())||Br({...l,stated:!1,strict:!1})}function Br({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function zi(t,e,n){return new Set(n.map(([o])=>H({...t,[e]:o}).key)).size===n.length?n:[]}var Li,Mi,Ln,Do,Ti,Ec,Tt=M(()=>{"use strict";A();Se();Li=new Map,Mi=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));Ln=(t,e)=>D({...t,plan:e.key}).numbers[0];Do=t=>t.key in w.answers;Ti=(t,e)=>po.get(e)?.steps.find(n=>n.notation===t)?.id,Ec=t=>new Set(D(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>Ti(s.step,e))))});var Ac,om,Ps,Ho,G,te,ps,ke=M(()=>{"use strict";B();A();Ac=new Map;for(let{rows:t,...e}of w.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])jn(Ac,i,r)}om=Object.fromEntries(Object.entries(w.absent).map(([t,e])=>[t,new Set(e)])),Ps=(t,e=Ee)=>!om[e]?.has(t),Ho=(t,e=Ee)=>(Ac.get(t)||[]).filter(n=>Ps(n.of[0]||n.from,e)),G=(t,e,n)=>Ho(t,n).filter(s=>s.name===e),te=(t,e,n)=>G(t,e,n).filter(s=>s.to===t).map(s=>s.from),ps=(t,e)=>t.from===e?t.to:t.from});var Fi,gt,y,Bt,wt,us,Nr,Is,Ze,Nc,pn,ae,Vn,ie,Gt,V,Rt,Pr,Pc,v,ee,Bc,Mn,ds,rm,Ir,Vo,un,$o,am,fe,we,kn,J=M(()=>{"use strict";B();A();Fi=[],gt=(t,e)=>Ye.get(t)?.[e]||Fi,y=(t,e)=>gt(t,e)[0]||"",Bt=(t,e)=>gt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),wt=(t,e)=>Bt(t,e)[0]||"",us=t=>Ye.has(t),Nr=t=>gt(t,"type"),Is=t=>Pc.get(t)||Fi,Ze=(t,e)=>Nr(t).includes(e),Nc=t=>Nr(t).map(e=>w.kinds[e]).find(Boolean),pn=t=>Nc(t)?.page||"",ae=t=>Nc(t)?.kind||"",Vn=t=>pn(t)==="organisation",ie=t=>pn(t)==="undertaking",Gt=t=>!!pn(t)&&!!y(t,"prefLabel"),V=(t,e)=>w.codes[t]?.[e]?.label||e||"",Rt=(t,e)=>V(w.lists[e],y(t,e)),Pr=t=>w.names[t]||k.thing.foreign[t]||t,Pc=new Map;for(let[t,e]of Ye)for(let n of e.type||Fi)jn(Pc,n,t);v=t=>w.called[t]?.label||y(t,"prefLabel")||y(t,"title")||y(t,"summary")||t.slice(t.lastIndexOf("/")+1),ee=t=>w.called[t]?.short||v(t),Bc=t=>y(t,"identifier"),Mn=[...Is("Chapter")].sort((t,e)=>K(Bc(t),Bc(e))),ds=[...Ye.keys()].filter(ie),rm=[...Ye.keys()].filter(Vn),Ir=t=>ln.find(e=>e.notation===t),Vo=t=>Object.entries(w.codes[t]||{}).map(([e,{label:n}])=>[e,n]),un=ln.map(t=>[t.notation,t.label]),$o=Vo("InterventionKind"),am=new Map(rm.map(t=>[y(t,"notation"),t])),fe=t=>am.get(t)||"",we=t=>w.addresses[t]||"",kn=t=>Bt(t,"passage")});function Rc(t,e,n){let s=Oe(t,n);return{name:v(e),short:ee(e),what:y(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",y(t,"deadlineText")),modality:R(Ko(y(t,"modality"))),day:y(t,"dueBy"),by:X(y(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:X(s.on)}}var Uo,zn,mo,fo,Ic,$s,qr,qs,Ct,Rr,Ko,im,Oe,ms,wn,fs,Un,qc,Wr,hs,Dr,Ei,ho,gs,Ft=M(()=>{"use strict";U();B();A();ke();J();Uo=t=>e=>w.works[e]?.[t]||[],zn=Uo("steps"),mo=Uo("kinds"),fo=Uo("years"),Ic=Uo("leads"),$s=Uo("acts"),qr=(t,e)=>G(t,"at",e).flatMap(n=>n.of),qs=(t,e)=>G(t,"deadline",e).map(n=>n.from),Ct=t=>y(t,"isGeneric")==="true",Rr=t=>{let[e,n]=[te(t,"chapterLead"),G(t,"who")];return s=>{let o=n.filter(r=>r.to===s);return o.length?o.some(r=>r.acts)?"acts":"named":w.works[s]?.chapters?.some(r=>e.includes(r))?"heads":""}},Ko=t=>V("Modality",t),im={},Oe=(t,e=Ee)=>z.route.query.lezing==="streng"&&w.progressStrictly[e]?.[t]||w.progress[e]?.[t]||im,ms=(t,e)=>Oe(t,e).report||"",wn=(t,e)=>Oe(t,e).status||"",fs=(t,e)=>Oe(t,e).state||"",Un=(t,e)=>gs(t).rows.filter(({id:n})=>Oe(n,e).outcome).map(n=>({...n,plan:t,...Rc(n.id,n.work,e)})),qc=(t,e)=>w.promises[t.key].undated.filter(n=>Ps(n,e)).map(n=>{let s=y(n,"initiative").slice(1);return{id:n,work:s,plan:t,...Rc(n,s,e)}});Wr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),hs=(t,e=!1)=>Object.entries(k.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?j(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),Dr=t=>be(t).filter(e=>w.promises[e.key].rows.length||w.promises[e.key].undated.length),Ei=(t,e)=>{let{reports:n}=gs(t);return n.find(s=>s.date===cn(t.key,e))||n[n.length-1]},ho=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),gs=t=>w.promises[t.key]});function go(t,e){if(y(t,"crossCutting")==="true")return[{step:bs,of:t,basis:""}];let n=D(e).links;return G(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:lm(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function Hr(t,e){if(ie(t))return[t];let n=r=>ie(r)&&Kt(r,e.plan);if(Vn(t))return L(ks(t,e).map(r=>r.to));if(!Dc(t))return L(Ho(t,e.date).map(r=>ps(r,t))).filter(n);let s=[t,...G(t,"broader",e.date).map(r=>r.from)];return L(s.flatMap(r=>G(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&go(r,e).some(i=>i.step===t))}function Hc({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Gt),$=x=>(!s||go(x,c).some(Y=>y(Y.step,"notation")===s))&&(!o||mo(x).includes(o))&&(!r||fo(x).slice(-1)[0]>=r)&&(!i||fo(x)[0]<=i),f=L(u.flatMap(x=>Hr(x,c))),d=x=>u.includes(x)&&!l,h=f.filter(x=>!d(x)&&!$(x)),m=f.filter(x=>d(x)||$(x)&&!p.has(x)).sort(Ni),S=[...u.filter(x=>!Vn(x)).flatMap(x=>Hr(x,c)),e].filter(x=>m.includes(x)).flatMap(x=>Wc(x,c,l)),T=L([...u.filter(Vn),...S]).filter(x=>!p.has(x)).sort(Vr),O=m.flatMap(x=>ks(x,c,l).filter(Y=>T.includes(Y.from))),E=m.flatMap(x=>go(x,c).map(Y=>({work:x,...Y}))),W=[...ln.map(x=>x.id),bs],_t=L([...u.filter(Dc),...E.map(x=>x.step)]).filter(x=>!p.has(x)).sort((x,Y)=>W.indexOf(x)-W.indexOf(Y)),it=r||i?h.filter(x=>!fo(x).length).length:0;return{who:T,what:m,steps:_t,roles:O,ties:E.filter(x=>_t.includes(x.step)),left:h.length,undated:it}}function Ur(t,{who:e,what:n},s){return ie(t)?Wc(t,s).filter(o=>!e.includes(o)).length:Hr(t,s).filter(o=>!n.includes(o)).length}function Kr(t,e,n,s=!1){let o=Vc(t,e,n,s),r=Ai(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>Go)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let $ of o(u).sort(Vr))!p.includes($)&&p.length+(r.get($)??i)<=i&&c([...p,$])};return c([t]),l}function bo(t,e,n,s=!1){let o=Vc(t,e,n,s),r=Ai(t,e,o),i=Ai(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(f=>(r.get(f)??0)+(i.get(f)??l+1)===l),p=Array.from({length:l+1},(f,d)=>c.filter(h=>r.get(h)===d).sort(Vr)),u=new Map([[t,1]]),$=p.slice(1).flatMap((f,d)=>f.flatMap(h=>o(h).filter(m=>p[d].includes(m)).sort(Vr).map(m=>(u.set(h,(u.get(h)||0)+(u.get(m)||0)),{from:m,to:h,roles:ks(h,n).filter(b=>ps(b,h)===m)}))));return{layers:p,lines:$,count:u.get(e)||0,length:l}}function Uc(t,e,n){let s=[t,e],o=s.flatMap(r=>[...ks(r,n,!0),...G(r,"expected",n.date)]);return L(o.map(r=>r.to)).filter(r=>ie(r)&&Kt(r,n.plan)).sort(Ni).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function Ai(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=L(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function Kc(t,e){let n=r=>go(r,e).map(i=>i.step),[s,o]=t.map(r=>Hr(r,e).flatMap(n));return ln.filter(({id:r})=>s.includes(r)&&o.includes(r))}function Gc(t,{date:e}){let[n,s]=t.map(o=>[o,...G(o,"member",e).map(r=>r.to)]);return L(n.filter(o=>s.includes(o)))}var bs,Bi,ks,Wc,Dc,lm,Ni,Vr,Vc,Go,ko=M(()=>{"use strict";B();Tt();A();ke();J();Ft();bs="dwars",Bi=60,ks=(t,{date:e,plan:n},s=!1)=>G(t,"who",e).filter(o=>(s||o.acts)&&Kt(o.to,n)),Wc=(t,e,n=!1)=>L(ks(t,e,n).map(s=>s.from)),Dc=t=>pn(t)==="step",lm=t=>wt(t,"broader")||t;Ni=(t,e)=>K(ee(t),ee(e))||K(v(t),v(e)),Vr=(t,e)=>Number(Ct(t))-Number(Ct(e))||Ni(t,e);Vc=(t,e,n,s)=>o=>L(ks(o,n).map(r=>ps(r,o))).filter(r=>r===t||r===e||ie(r)||s||!Ct(r)),Go=30});var cm,Xc,tp,Jo,wo,pm,ep,Qo,Qr,Wi,Pi,um,np,sp,Vi,Ui,op,dm,Yo,Ii,$m,mm,fm,hm,qi,Jc,gm,Di,Hi,Ri,bm,Qc,Yc,Zc,Gr,Jr,rp,km,ap=M(()=>{cm="ENTRIES",Xc="KEYS",tp="VALUES",Jo=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=wo(this._path);if(wo(n)==="")return{done:!1,value:this.result()};let s=e.get(wo(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=wo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>wo(e)).filter(e=>e!=="").join("")}value(){return wo(this._path).node.get("")}result(){switch(this._type){case tp:return this.value();case Xc:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},wo=t=>t[t.length-1],pm=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return ep(t,e,n,s,i,1,o,""),s},ep=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let $=0;$<p.length;++$,++u){let f=p[$],d=i*u,h=d-i,m=o[d],b=Math.max(0,u-n-1),_=Math.min(i-1,u+n);for(let S=b;S<_;++S){let T=f!==e[S],O=o[h+S]+ +T,E=o[h+S+1]+1,W=o[d+S]+1,_t=o[d+S+1]=Math.min(O,E,W);_t<m&&(m=_t)}if(m>n)continue t}ep(t.get(p),e,n,s,o,u,i,l+p)}},Qo=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Qr(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=Vi(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,um(this._tree,e)}entries(){return new Jo(this,cm)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return pm(this._tree,e,n)}get(e){let n=Wi(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Wi(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Jo(this,Xc)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Pi(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Pi(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Pi(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Jo(this,tp)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Qr=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Qr(t.get(s),e.slice(s.length),n);return n.push([t,e]),Qr(void 0,"",n)},Wi=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Wi(t.get(n),e.slice(n.length))},Pi=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},um=(t,e)=>{let[n,s]=Qr(t,e);if(n!==void 0){if(n.delete(""),n.size===0)np(s);else if(n.size===1){let[o,r]=n.entries().next().value;sp(s,o,r)}}},np=t=>{if(t.length===0)return;let[e,n]=Vi(t);if(e.delete(n),e.size===0)np(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&sp(t.slice(0,-1),s,o)}},sp=(t,e,n)=>{if(t.length===0)return;let[s,o]=Vi(t);s.set(o+e,n),s.delete(o)},Vi=t=>t[t.length-1],Ui="or",op="and",dm="and_not",Yo=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?Ri:e.autoVacuum;this._options={...qi,...e,autoVacuum:n,searchOptions:{...Jc,...e.searchOptions||{}},autoSuggestOptions:{...gm,...e.autoSuggestOptions||{}}},this._index=new Qo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Hi,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let $=n(e,u);if($==null)continue;let f=o(s($,u),u),d=this._fieldIds[u],h=new Set(f).size;this.addFieldLength(p,d,this._documentCount-1,h);for(let m of f){let b=r(m,u);if(Array.isArray(b))for(let _ of b)this.addTerm(d,p,_);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let $=o(e,u);if($==null)continue;let f=n(r($,u),u),d=this._fieldIds[u],h=new Set(f).size;this.removeFieldLength(p,d,this._documentCount,h);for(let m of f){let b=s(m,u);if(Array.isArray(b))for(let _ of b)this.removeTerm(d,p,_);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Qo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Hi,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||Di.batchSize,r=e.batchWait||Di.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[$]of u)this._documentIds.has($)||(u.size<=1?c.delete(p):u.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||Ri.minDirtCount,s=s||Ri.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let $=p.length||1,f={id:this._documentIds.get(l),score:c*$,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(f,this._storedFields.get(l)),(o.filter==null||o.filter(f))&&i.push(f)}return e===t.wildcard&&o.boostDocument==null||i.sort(Yc),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(Yc),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(qi.hasOwnProperty(e))return Ii(qi,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Gr(o),c._fieldLength=Gr(r),c._storedFields=Gr(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let $=new Map;for(let f of Object.keys(u)){let d=u[f];l===1&&(d=d.ds),$.set(parseInt(f,10),Gr(d))}c._index.set(p,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Jr(o),c._fieldLength=await Jr(r),c._storedFields=await Jr(i);for(let[u,$]of c._documentIds)c._idToShortId.set($,u);let p=0;for(let[u,$]of s){let f=new Map;for(let d of Object.keys($)){let h=$[d];l===1&&(h=h.ds),f.set(parseInt(d,10),await Jr(h))}++p%1e3===0&&await rp(0),c._index.set(u,f)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Qo,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let f={...n,...e,queries:void 0},d=e.queries.map(h=>this.executeQuery(h,f));return this.combineResults(d,f.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(f=>c(f)).filter(f=>!!f).map(hm(i)).map(f=>this.executeQuerySpec(f,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((m,b)=>({...m,[b]:Ii(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...Jc.weights,...i},$=this._index.get(e.term),f=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),d,h;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let m=e.fuzzy===!0?.2:e.fuzzy,b=m<1?Math.min(l,Math.round(e.term.length*m)):m;b&&(h=this._index.fuzzyGet(e.term,b))}if(d)for(let[m,b]of d){let _=m.length-e.term.length;if(!_)continue;h?.delete(m);let S=u*m.length/(m.length+.3*_);this.termResults(e.term,m,S,e.termBoost,b,o,r,c,f)}if(h)for(let m of h.keys()){let[b,_]=h.get(m);if(!_)continue;let S=p*m.length/(m.length+_);this.termResults(e.term,m,S,e.termBoost,b,o,r,c,f)}return f}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=Ui){if(e.length===0)return new Map;let s=n.toLowerCase(),o=$m[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let $=i[u],f=this._fieldIds[u],d=r.get(f);if(d==null)continue;let h=d.size,m=this._avgFieldLength[f];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm(f,b,n),h-=1;continue}let _=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!_)continue;let S=d.get(b),T=this._fieldLength.get(b)[f],O=fm(S,h,this._documentCount,T,m,c),E=s*o*$*_*O,W=p.get(b);if(W){W.score+=E,bm(W.terms,e);let _t=Ii(W.match,n);_t?_t.push(u):W.match[n]=[u]}else p.set(b,{score:E,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,Zc),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,Zc),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Yo.wildcard=Symbol("*");Ii=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,$m={[Ui]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),Qc(s.terms,r)}}return t},[op]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);Qc(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[dm]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},mm={k:1.2,b:.7,d:.5},fm=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},hm=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},qi={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(km),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Jc={combineWith:Ui,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:mm},gm={combineWith:op,prefix:(t,e,n)=>e===n.length-1},Di={batchSize:1e3,batchWait:10},Hi={minDirtFactor:.1,minDirtCount:20},Ri={...Di,...Hi},bm=(t,e)=>{t.includes(e)||t.push(e)},Qc=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Yc=({score:t},{score:e})=>e-t,Zc=()=>new Map,Gr=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Jr=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await rp(0);return e},rp=t=>new Promise(e=>setTimeout(e,t)),km=/[\n\r\p{Z}\p{P}]+/u});function Yr(t,e=[],n=yo(t),s=()=>!0){let o=qt(t),r=L([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=ym&&l.length>=c.length+_m&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function _o(t,e){let n=Zo(t).map(qt);return Rs(e).every(s=>n.some(Yr(s)))}function Zr(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(ip))lp(o).map(qt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var wm,ym,_m,ip,xm,Rs,lp,Zo,yo,xo=M(()=>{"use strict";B();wm=4,ym=6,_m=3,ip=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,xm=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Rs=t=>xm(t).match(ip)||[],lp=t=>t.includes("-")?L([t,t.replaceAll("-",""),...t.split("-")]):[t],Zo=t=>Rs(t).flatMap(lp),yo=t=>t.length>1&&t.length<=wm&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function Cm(){let t=new Map([...Ye.keys()].filter(Gt).map(n=>{let s=[w.called[n]&&v(n),y(n,"value")&&w.lookups[n]?.description];return[n,{sort:[ae(n)],text:s.filter(Boolean)}]}));for(let[n,s]of Ye){let o=Tn.owners.flatMap(i=>Bt(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...Om(n)),r?.text.push(...Tn.texts.flatMap(i=>(s[i]||[]).map(X)))}let e=n=>Number(Tn.weights[n]??Tn.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:v(n),kind:ae(n),titles:Sm(n),...s},weight:Math.min(...Nr(n).map(e))})),...Object.entries(w.queries).filter(Gi).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[Tn.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:Tn.question,...i,weight:e("question")}})]}function jm(){let t=new Map(Cm().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.text].flat().flatMap(Zo)),s=new Set(n.filter(p=>!vo(p)).map(qt)),o=new Yo({fields:["titles","sort","text"],extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:Zo,processTerm:p=>vo(p)?null:qt(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(Zo),i=new Set(r.filter(yo).map(qt)),c=[...e.filter(p=>Tn.synonyms.some(u=>Ze(p.id,u))).map(p=>p.titles),...Tn.same].map(p=>L(p.map(ws))).filter(p=>p.length>1);return{items:t,known:s,shorts:i,mini:o,groups:c}}function Fm(t){if(Be.known.has(t))return Ki.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Be.known.has(n));return[...Ki.get(t)||[],...e.flatMap(n=>Ki.get(n)||[n])]}function Ji(t){let e=qt(t),n=[e,e.replace(/s$/,"")].find(o=>Be.shorts.has(o));if(n||yo(t))return Yr(n||t,[],!0);let s=[...Be.known].some(o=>o.startsWith(e));return Yr(t,Fm(e),!1,o=>s||Be.known.has(o))}function dp(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Be.known.has(n)||e<cp&&!Be.shorts.has(n))continue;let o=s.length>=cp&&Be.known.has(s)?[s]:dp(s);if(o.length)return[n,...o]}return[]}function Em(t){for(let e of t.length<Lm||/\d/.test(t)?[]:t.length<Mm?[1]:[1,2]){let s=Be.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function $p(t){let e=Rs(t),n=e.filter(s=>!vo(s));return(n.length?n:e).flatMap(s=>{if(yo(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>dp(qt(s)),()=>Em(qt(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>Qi(Ji(l)).length))return i}return[s]})}function Am(t,e){let n=Be.groups.flatMap(s=>s.filter(o=>o.length>zm&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...L(n).map(s=>Rs(s).filter(o=>!vo(o)))]}function Bm(t,e){let[n,...s]=t.titles.map(ws);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function Yi(t){Be=Be||jm();let e=$p(t),n=e.join(" "),s=Rs(t).filter(d=>e.length===1||!vo(d)).join(" "),o=qt(n)===qt(s)?ws(t):ws(n),[,...r]=Am(e,o),i=[e,...r].map(d=>d.map(Ji)),l=[o,...r.map(d=>ws(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:h,text:m})=>c&&[d,h,m].flat().some(b=>p.test(qt(b))),$=new Map;for(let d of i){let h=d.map(m=>({combineWith:Tm,queries:Qi(m)}));if(!(!h.length||h.some(m=>!m.queries.length)))for(let[m,b]of pp.entries())for(let{id:_,score:S}of Be.mini.search({combineWith:"AND",queries:h},{fields:b})){let T=Be.items.get(_),O=Bm(T,o)??m+4+ +(m===pp.length-1&&!u(T));O<($.get(_)?.place??Number.POSITIVE_INFINITY)&&$.set(_,{item:T,place:O,score:S})}}let f=[...$.values()].sort((d,h)=>d.place-h.place||d.item.weight-h.item.weight||h.score-d.score||K(d.item.label,h.item.label));return{found:f.map(({item:d})=>d),read:qt(n)===qt(s)||!f.length?"":n,answers:d=>i.flat().some(h=>h(d))}}function hp(t,e){let n=r=>{let[i,l]=Zr(r,e);return l?.on?i.phrase.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||w.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var Tn,vm,vo,ws,up,Sm,Om,Xr,Gi,Lm,Mm,cp,zm,Tm,pp,Ki,Be,Qi,mp,fp,Xo=M(()=>{"use strict";ap();xo();U();B();A();Se();J();Tn=k.search,vm=new Set(Tn.small),vo=t=>!yo(t)&&vm.has(qt(t)),ws=t=>` ${Rs(t).map(qt).join(" ")} `,up=new Map;for(let[t,e]of w.search.english)jn(up,t,e);Sm=t=>L([v(t),ee(t),...["prefLabel","altLabel"].flatMap(e=>gt(t,e)),...up.get(t)||[]]),Om=t=>Tn.sorts.flatMap(e=>gt(t,e).flatMap(n=>[V(w.lists[e],n),...w.search.also[w.lists[e]]?.[n]||[]])),Xr="gaps",Gi=([t,{shelf:e}])=>e===Xr||t in k.questions.rows_of||!!re();Lm=6,Mm=10,cp=4,zm=4,Tm="OR",pp=[["titles"],["titles","sort"],["titles","sort","text"]],Ki=new Map(w.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Qi=t=>[...Be.known].filter(t);mp=t=>{let{found:e,read:n}=Yi(t);return e.length===1&&!n?C(e[0].path):""},fp=t=>L($p(t)).filter(e=>!vo(e)&&Qi(Ji(e)).length)});function ta(t,e,n,s=nt(n?.plan)){let{version:o,content:r}=w.meta;return g(Xe.export.footnote,{phrase:t,sources:Gn(s),addresses:e.map(i=>`; ${we(i)}`).join(""),version:o+(r?g(Xe.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Et(n,s)}`:""})}var Xe,Fn,Kn,So,Gn,ys,ye,le,st,ot,Nm,Zi,Et,ct=M(()=>{"use strict";B();A();J();Ft();Xe=k.shared,Fn=Xe.silence,Kn=(t=nt())=>t?g(me(t).shared.report,{date:X(t.date)}):Xe.reports,So=(t=nt(),e=Xe.nothing)=>`${j(e,t?1:2,{report:R(Kn(t))})} ${Fn}`,Gn=(t=nt())=>(t?[t]:w.plans).map(e=>`${e.document||e.title}, ${X(e.date)}`).join("; "),ys=(t,e)=>[Oe(t,e).word||"",Oe(t,e).more||""],ye=(t,e)=>ys(t,e).filter(Boolean).join(", "),le=Object.fromEntries(Object.entries(w.codes.Basis).map(([t,e])=>[t,[e.screen,Xe.bases[t]||R(e.label)]])),st=t=>t===null?Xe.all_steps:Ir(t)?.label||t,ot=t=>V("InterventionKind",t),Nm=(t,e)=>e?ls(cn(e.key,t.date),e):t.date===Ee?Xe.choices.latest:g(Xe.choices.others_latest,{date:ls(t.date)}),Zi=({stated:t,strict:e,plan:n},s=nt(n))=>[t&&me(s).shared.choices.links_stated,e&&Xe.choices.strict_phrase].filter(Boolean).join(" · ")||Xe.choices.all_phrase,Et=(t,e=nt(t.plan))=>[Nm(t,e),Zi(t,e),t.expect?Xe.choices.with_phrase:Xe.choices.without_phrase].join(" · ")});function Wt({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||z.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>I({[e]:i.target.value})}>
        ${!o&&a`<option value="">${dn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function bp({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=P(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function $n({children:t}){if(!Q())return a`<section class="filters" aria-label=${dn.filters}>${t}</section>`;let e=L(Xi().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(dn.filters_set,{count:e}):dn.filters;return a`<${bp} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Ws({children:t}){let e=!Q()&&Im.some(n=>z.route.query[n]);return a`
    <${bp} look="keuzes" id="wijzig" phrase=${dn.change} opens=${e}>${t}<${ea} /><//>
  `}function tr(){let t=H(z.route.query),e=nt(t.plan)?.dates||Dn;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=zi(z.route.query,"stand",n);return a`<${Jn} legend=${dn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function tl(){let{query:t}=z.route,e=H(t),{counted:n}=me(nt(e.plan)).shared.choices,s=Object.entries(qm).filter(([,o])=>gp(o,H({...t,...o})));return s.length<2?null:a`
    <fieldset class="keuze">
      <legend>${n.title}</legend>
      <div class="knoppen">
        ${s.map(([o,r])=>a`<label>
            <input type="radio" name="telt" id=${`telt-${o}`} checked=${gp(r,e)}
              onChange=${()=>I(r)} />
            ${n[o]}
          </label>`)}
      </div>
    </fieldset>
  `}function ea(){let{query:t}=z.route,e=dn.choices,n=Object.entries({"":e.with,uit:e.without}),s=H(t).expect?"":"uit",o=zi(t,"verwachtingen",n);return a`
    <${Ds} />
    <${tl} />
    <${tr} />
    <${Jn} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var dn,Jn,Oo,_s,Pm,Xi,Im,Ds,qm,gp,Co,na,Qn,Ve=M(()=>{"use strict";q();U();Ot();B();Tt();A();ct();dn=k.shared,Jn=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>I({[e]:r||null})}>${i}</button>
        `)}
    </div>
  </fieldset>
`;Oo=({label:t=dn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${z.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>I({[e]:s.target.value},!0)} />
  </label>
`,_s=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>I(Object.fromEntries(t.map(e=>[e,null])))}>
    ${dn.clear}
  </button>
`;Pm=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,Xi=()=>Object.entries(z.route.query).filter(([t])=>!Pm.test(t));Im=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Ds=()=>{let t=w.plans.map(e=>[e.key,e.title]);return N&&a`<div class="velden"><${Wt} label=${dn.plan} name="plan" options=${t} /></div>`};qm={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},gp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Co=()=>H(z.route.query).strict&&a`
    <p class="zacht">
      ${dn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>I({lezing:null})}>${dn.choices.strict_off}</button>
    </p>
  `,na=({scenario:t})=>a`
  <details class="blik">
    <summary>${Et(t)} <span class="wijzig">${k.gaps.change}</span></summary>
    <${ea} />
  </details>
`,Qn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${N&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function wp({passage:t}){let[e,n]=P("");async function s(){try{n((await tt().ask("words",{passage:t})).woorden)}catch(o){n(o.message||kp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${kp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function sa(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return C(s,e?{...o,plan:e}:o)}function Lt({id:t,date:e}){let[n,s]=ys(t,e);return a`<span class=${`chip s-${fs(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function he({basis:t}){let[e,n]=le[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Rm[e]}
    </svg>
  `:null}function Jt({of:t}){let e=L(t.flatMap(kn));return e.length?a`
    <ul class="vindplaatsen">${e.map(n=>a`<li><${ra} passage=${n} /></li>`)}</ul>
  `:null}function Hs({of:t,look:e}){let[n,...s]=kn(t);return n?a`
    <p class=${e}>
      ${we(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
      ${Ae()&&a`<${wp} passage=${n} />`}
    </p>
  `:null}var kp,F,$t,Ne,Rm,oa,ra,aa,xs,dt=M(()=>{"use strict";q();U();B();A();Se();J();ct();Ft();kp=k.shared.passage;F=({id:t,text:e})=>Gt(t)?a`<a href=${He(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`;$t=({ids:t,name:e=v,between:n=", "})=>t.map((s,o)=>[o>0&&n,a`<${F} id=${s} text=${e(s)} />`]),Ne=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${F} id=${s} />${e?.(s)}</li>`)}</ul>`;Rm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};oa=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${V("Severity",t)}</span>`,ra=({passage:t})=>[we(t),Ae()&&a`<${wp} passage=${t} />`];aa=({id:t})=>[wt(t,"broader")&&[a`<${F} id=${wt(t,"broader")} />`," › "],a`<${F} id=${t} />`],xs=({id:t})=>Ct(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function Wm({text:t,done:e}){let n=It(),s=It();return Je(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${vs.by_hand} ref=${n} onClose=${e}>
      <p>${vs.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${vs.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function er(t,e=vs.copied){try{await navigator.clipboard.writeText(t),vt(e)}catch{let n=document.createElement("div");document.body.append(n),Cn(a`<${Wm} text=${t} done=${()=>n.remove()} />`,n)}}function mn(t,e,n){Yl(t,e,n),vt(g(vs.downloaded,{name:t}))}function jo(){return!w.files.length&&!re()?null:a`
    <section class="bestanden" aria-label=${xp}>
      <h2>${xp}</h2>
      <ul>
        <li><a href="#/samenvatting">${yp.label}</a> <span class="zacht">${yp.description}</span></li>
        ${w.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<li>
                <a href=${el(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${re()&&a`<li><a href="#/controleer">${_p.label}</a> <span class="zacht">${_p.description}</span></li>`}
      </ul>
    </section>
  `}var yp,_p,xp,vs,ia,Ss,ce,_e,Vs,yn,En,nr,el,pe=M(()=>{"use strict";ve();q();B();A();Se();J();ct();Ve();dt();({summary:yp,save:_p,title:xp}=k.frame.foot.files),vs=k.shared.export;ia=t=>t.replace(".",`${Xi().map(([,e])=>`-${Tr(v(e).split(":")[0])}`).join("")}.`),Ss=({text:t,label:e=vs.copy})=>a`<button type="button" class="klein" onClick=${()=>er(t())}>${e}</button>`,ce=({name:t,rows:e,label:n=vs.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>mn(ia(t),Er(e()),"text/csv;charset=utf-8")}>${n}</button>
`,_e=(t,e="",n="")=>{let s=nt(e||t?.plan),o=s?[s]:w.plans;return[o.map(r=>X(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${w.meta.version} ${(w.meta.content||"").slice(0,12)}`.trim(),t?Et(t,s):n]},Vs=vs.heads,yn=(t,e,n)=>[[...t.map(s=>s.label),...Vs],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],En=t=>N?[{key:"bronplan",label:k.shared.plan,text:e=>nt(t(e))?.title||""}]:[],nr=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>kn(e(n)).map(we).join("; "),cell:n=>a`<${Hs} of=${e(n)} />`}),el=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function vp({name:t}){let e=nl(t),n=e?.parts?.map(({label:s,to:o})=>[s,C(o),o===t]);return n&&a`<${sr} label=${e?.label} tabs=${n} />`}var Dm,nl,sr,la=M(()=>{"use strict";q();U();A();Dm=k.frame.menu.groups.flatMap(t=>t.screens||[t]),nl=t=>Dm.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),sr=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function Ie(t,e,n){let s=new Map;for(let r of D({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:Hm[t](r),id:t==="partner"?fe(r):"",cells:fn(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>K(r.label,i.label)):o}function ca(t){let[e,n,s]=t.split("~");return{key:e,step:n===Sp?null:n,plan:s}}function Pe(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Lo(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Br);if(!l.every(Do))return()=>null;let c=u=>[An(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(D(u).matrix[t].map(c)));return(u,$)=>{let f=An(u,$,n.key),[d,h,m,b]=p.map(S=>Vm(S.get(f)));return b===d?null:{by:h===d!=(m===d)?h===d?"reading":"basis":"both",usual:p[0].get(f)}}}var Sp,Hm,fn,An,Os,Us,pa,ua,Vm,_n=M(()=>{"use strict";U();B();Tt();A();J();ct();Sp="alle",Hm={kind:t=>R(ot(t)),form:t=>R(V("ExploitationForm",t)),partner:t=>v(fe(t)||t)},fn=t=>[...t.steps.map(e=>e.notation),null];An=(t,e,n)=>[t,e??Sp,...N?[n]:[]].join("~"),Os=({column:t,barrier:e},n,s)=>C("overzicht",{...s,cel:An(t,e,n)});Us=t=>`cel-${t.replaceAll("~","-")}`,pa=(t,e)=>D(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);ua=t=>[Pe(t).word,...Pe(t).lines].join(", "),Vm=t=>t&&JSON.stringify([t.phrase,Pe(t).look,t.most_basis])});function sl({list:t,plan:e}){if(!t.length)return a`<p>${bn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${Jm} ...${o} />`]);return a`
    <p class="zacht">${da.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${F} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function ol({summary:t,inside:e,open:n=!1}){let[s,o]=P(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function al({gap:t}){let e=[t.barrier&&st(t.barrier).toLowerCase(),t.kind&&ot(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${oa} severity=${t.severity} />${" · "}
      <a href=${C(["vragen",t.query])}>${Yn(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${N&&` · ${bn(t.plan).title}`}
      ${Gt(t.subject)&&[" · ",a`<${F} id=${t.subject} />`]}
      <${rl} gap=${t} />
    </p>
  `}function fa({gap:t,scenario:e,sentence:n=!1}){let s=w.queries[t.query],[o]=Ks(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${ol} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${ra} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${da.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:Yn(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${da.who}</strong></p><${sl} list=${t.candidates} plan=${t.plan} />`}
    <${Ss} text=${()=>ta(t.sentence,Ks(t),e,nt(t.plan))} />
  `} /></div>`}var da,Bn,Ks,Yn,Op,Um,Km,Gm,$a,ma,Jm,rl,Cp,Mo=M(()=>{"use strict";xo();q();U();B();A();J();ct();pe();dt();da=k.shared.gaps,Bn=t=>[t,...t.also],Ks=t=>we(t.evidence)?[t.evidence]:[],Yn=t=>w.queries[t]?.title||t,Op=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Um=({sentence:t,subject:e,topic:n})=>[t,w.topics.find(s=>s.id===n)?.title,...[e,...w.works[e]?.chapters||[]].map(s=>w.called[s]?.label)].join(" "),Km=(t,e)=>Op(e.gewicht,[t.severity])&&(!e.tekst||_o(Um(t),e.tekst))&&Bn(t).some(n=>Op(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Gm=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},$a=t=>t.flatMap(e=>Bn(e).map(n=>Gm(e,n))),ma=(t,e)=>(e.vraag?$a(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>Km(n,e)),Jm=({phrase:t,work:e,more:n})=>e?[t," (",a`<${$t} ids=${e} name=${ee} />`,n&&da.more_work,")"]:t;rl=({gap:t})=>a`<span class="alleen-papier">${Ks(t).map(e=>a` · <${ra} passage=${e} />`)}</span>`;Cp=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity}`}>
    <h3>${t.sentence}</h3>
    <${al} gap=${t} />
    <${fa} gap=${t} scenario=${e} />
  </article>
`});function zo(t,e,n=null,s=Xm()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||ha(l.key),turn:ll(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(Qm.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:ha(t),folds:!0,more:!0,turn:ll(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Gs({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,jp).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>jp&&" …"}</span>`}
    </div>
  `}function ga({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||ha(t),turn:s||ll(t)};return a`
    <section class="blok">
      ${t?a`<${Gs} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Js(r)}>${o}</div>
    </section>
  `}var Qm,Lp,Ym,Zm,jp,Xm,il,ha,ll,Js,Zn,Qs=M(()=>{"use strict";q();U();Ot();B();A();Qm=k.shared,Lp="uit",[Ym,Zm,jp]=[20,6,4],Xm=()=>Q()?Zm:Ym,il=()=>(z.route.query.vouw||"").split(",").filter(Boolean),ha=t=>il().includes(Lp)||il().includes(t),ll=(t,e=[t])=>()=>{let n=e.filter(o=>ha(o)!==(o===t)),s=il().filter(o=>o!==Lp&&!e.includes(o));I({vouw:[...s,...n].join(",")},!0)};Js=t=>t.open?null:"dicht";Zn=({id:t,items:e,first:n,as:s="ul"})=>zo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Gs} part=${o} />`}
      <${s} class=${Js(o)}>${o.rows}<//>
    `)});function tf({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function mt({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p}=n,[u,$]=P(t),f=l?cl(l,t):u,d=m=>{let b=f===m.key?`-${m.key}`:m.key;l?I({[l]:b===t?null:b},!0):$(b);let _=k.shared.table,S=b.startsWith("-")?_.descending:_.ascending;vt(g(_.sorted,{column:m.label.toLowerCase(),direction:S}))},h=zo(s,Fr(r,i,f),f===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(m=>a`<${tf} id=${s} column=${m} sort=${f} turn=${d} />`)}
          </tr>
        </thead>
        ${h.map(m=>a`
            <tbody role="rowgroup" key=${m.more?"meer":m.key} class=${Js(m)}>
              ${m.folds&&a`<${nf} part=${m} columns=${i} ...${e} />`}
              ${m.rows.map(b=>a`<${ef} row=${b} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function hn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var cl,ef,nf,Qt,Nn,Xn,qe=M(()=>{"use strict";ve();q();U();B();A();J();ct();Qs();dt();cl=(t,e="")=>z.route.query[t]||e;ef=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,nf=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Gs} part=${t} count=${s&&j(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Qt=(t,e,n,s=v)=>({key:t,label:e,text:o=>s(n(o)),cell:o=>a`<${F} id=${n(o)} text=${s(n(o))} />`}),Nn=(t,e,n,s)=>({key:t,label:e,text:o=>ye(n(o),s),cell:o=>a`<${Lt} id=${n(o)} date=${s} />`}),Xn=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>a`<${Jt} of=${e(n)} />`})});function sf({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of G(t,"who",e))jn(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${F} id=${s} />${` (${L(o).join(", ")})`}<${xs} id=${s} /></li>`)}
    </ul>
  `:k.shared.no_partner}function of(t){let e=y(t,"dueBy");return e&&` (${g(Ce.bound,{date:X(e)})}; ${Ko(y(t,"modality"))})`}function Ys({of:t}){let e=o=>[wt(o,"barrier")&&g(Ce.at_step,{step:v(wt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>y(o,r)&&Rt(o,r))].filter(Boolean),n=o=>y(o,"status")?g(Ce.other_status,{reading:e(o).join(", ")}):g(Ce.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Ce.other_unsaid}),s=Bt(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${y(o,"rationale")}</li>`)}
    </ul>
  `:null}function or({id:t,read:[e,n]=[y(t,"basis"),y(t,"strength")]}){let s=gt(t,"interventionKind").map(ot).join(", "),o=V("CellState",y(t,"state"));return a`
    <div class="koppeling">
      <p>
        <${aa} id=${wt(t,"barrier")} />
        ${` · ${s} · ${V("Strength",n)} · `}
        <${he} basis=${e} />${` ${le[e]?.[1]||V("Basis",e)}`}
        ${o&&a` · <strong>${g(Ce.own_state,{state:o})}</strong>`}
      </p>
      <p class="reden"><strong>${Ce.here}</strong>${y(t,"rationale")}</p>
      <${Ys} of=${t} />
    </div>
  `}function zp({id:t,scenario:e,contributions:n}){let{date:s}=e,o=ms(t,s),r=y(t,"promise"),i=qs(t,s),{links:l}=D(e),c=n.length?n.map(u=>a`<${or} id=${u} read=${l[u]} />`):y(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Ce.across}</strong>${y(t,"rationale")}</p>`,p=[[Ce.facts.deadline,i.length>0&&a`<${rf} ids=${i} date=${s} />`],[Ce.facts.who,a`<${sf} id=${t} date=${s} />`],[Ce.facts.figures,ba(t).length>0&&a`<${pl} id=${t} date=${s} />`],[Ce.facts.how,c],[Ce.facts.where,a`<${Jt} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${F} id=${t} /></h3>
      <p class="regel">${ae(t)} · <${Lt} id=${t} date=${s} /></p>
      <${Mp} lead=${r&&Ce.promise} text=${r||y(t,"summary")} />
      <${Mp} lead=${Ce.progress} text=${y(o,"summary")} />
      ${o&&a`<${Ys} of=${o} />`}
      <${hn} pairs=${p} />
    </article>
  `}var Ce,rf,ba,pl,Mp,ue,Pn=M(()=>{"use strict";q();B();Tt();A();ke();J();ct();Ft();dt();qe();Ce=k.shared.work;rf=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=y(n,"deadlineLabel"),{delivery:o}=Oe(n,e);return a`
        <li>
          ${s&&`${R(s)}: `}“${y(n,"deadlineText")}”${of(n)}
          ${y(n,"revises")==="true"&&`, ${Ce.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,ba=(t,e)=>te(t,"figure",e),pl=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${ba(t,e).map(n=>a`
        <li>
          <${F} id=${n} />: <strong>${w.lookups[n]?.description}</strong><${Jt} of=${[n]} />
        </li>
      `)}
  </ul>
`;Mp=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;ue=t=>[...t].sort((e,n)=>K(v(e),v(n)))});function ts({bar:t,most:e=af}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function ya(t,e,n){let{word:s,lines:o}=Pe(t),r=t&&[t.strict,le[t.most_basis]?.[1],t.requested&&xn.requested_mark];return[s,...o,...r||[],e&&wa(e,n)].filter(Boolean).join(" · ")}function uf({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${xn.undecided}</p>`;let u=Os({column:n,barrier:null},o,z.route.query),$=a`<a href=${u}>${xn.see_elsewhere}</a>`;return a`
    <p>${So(nt(o))}</p>
    ${r.length>0&&a`<h3>${xn.why}</h3>`}
    ${r.map(f=>a`<p>${y(f,"rationale")} <span class="zacht">${y(f,"source")}</span></p>`)}
    ${p&&a`<p>${xn.unexpected}</p>`}
    ${i>0&&a`<p>${g(xn.elsewhere,{count:i,kind:ot(n)})} ${$}</p>`}
    ${l&&a`<h3>${xn.who}</h3><${sl} list=${l} plan=${o} />`}
  `}function df({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=It(),c=It();Je(()=>{let b=document.getElementById(Us(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(Us(i)))?.focus()},[]);let{word:p,lines:u,look:$}=Pe(e),f=g(xn.panel_note,{scenario:Et(o,r)}),d=n&&g(xn.changed.usual,{phrase:ua(n.usual)}),h=e.initiatives>0&&!o.strict&&R(e.strict||r.words.stands),m=e.things.map(b=>{let _=qr(b).filter(S=>e.links.includes(S));return a`<${zp} key=${b} id=${b} scenario=${o} contributions=${_} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>z.led?history.back():I({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${g(xn.panel,{row:t.label,step:st(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${wa(n,r)}. ${d}</p>`}
      ${h&&a`<p class="zacht">${h}.</p>`}
      <p class="zacht">${N&&`${r.title}. `}${f}</p>
      ${e.requested&&a`<p>${xn.requested} <${$t} ids=${e.requested} />.</p>`}
      ${m.length?m:a`<${uf} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function To({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=ca(t),i=nt(r);if(!i)return null;let l=Ie(e,n,i).find($=>$.key===s),c=l?.cells[fn(i).indexOf(o)];if(!c)return null;let p=Lo(e,n,i)(s,o);return a`<${df} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Ue,xn,af,rr,ul,lf,cf,pf,ka,wa,Zs=M(()=>{"use strict";q();U();B();A();_n();J();ct();Ft();Mo();dt();Pn();Ue=k.overview.legend,xn=k.overview,af=20;rr=({expected:t=Ue.expected,quiet:e=Ue.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ue.states.map(o=>a`
        <li>
          <span class="staal"><${ts} bar=${[[o,1,0]]} /></span>${R(w.codes.CellState[o].label)}
        </li>
      `)}
    <li><span class="staal"><${ts} bar=${[[Ue.support_state,1,1]]} /></span>${Ue.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ue.undecided}</li>`}
    <li>
      <span class=${n?"staal blanco":"staal streepje"} aria-hidden="true">${!n&&"–"}</span>
      ${e}
    </li>
  </ul>
`,ul=()=>a`
  <ul class="stalen">
    ${Object.entries(le).map(([t,[,e]])=>a`<li><span class="staal"><${he} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[lf,...cf]=Ue.sample.words,pf=Ue.sample.bar.map(([t,e])=>[t,Number(e),0]),ka=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ue.title}>
    <h2>${Ue.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${ts} bar=${pf} /><strong>${lf}</strong>
      ${cf.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ue.explain}</p>
    <${rr} undecided=${t} />
    <h3>${Ue.how}</h3>
    <${ul} />
    <p><span class="anders">${Ue.other}</span>${Ue.other_says}</p>
  </aside>
`,wa=({by:t},e)=>me(e).overview.changed[t]});function _a(t){let[e,n]=["promise","summary"].map(s=>y(t,s));return[e&&`${In.promised} ${e}`,e&&n?`${In.reported} ${n}`:n].filter(Boolean)}function mf({property:t,value:e}){let n=e.slice(1),s=([o,r])=>y(n,o)&&` (${g(r,{date:X(y(n,o))})})`;return e.startsWith("@")?[a`<${F} id=${n} />`,Object.entries(In.when[t]||{}).map(s)]:w.lists[t]?V(w.lists[t],e):In.truth[e]||X(e)}function va({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Rt(o,"recommendationKind"),response:Rt(o,"response")||In.requested.no_response}),s=t.map(o=>a`<li><${F} id=${o} />${g(In.requested.line,n(o))}</li>`);return a`<${rt} title=${e}><${Zn} id="gevraagd" items=${s} /><//>`}function Eo({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Ho(t))p&&c===t&&jn(e,l,p);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:L(c).join(", ")})),{columns:s,title:o,caption:r}=In.mentions,i=[Qt("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>ae(l)},{key:"verband",label:s.link,text:({how:l})=>l},{key:"stand",label:s.stand,text:({from:l})=>ye(l),cell:({from:l})=>ie(l)&&a`<${Lt} id=${l} />`}];return a`
    <${ga} id=${n.length>ff?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${mt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var In,$f,rt,je,Dt,Fo,xa,ff,Sa,vn=M(()=>{"use strict";q();B();A();ke();J();ct();Qs();dt();qe();Pn();In=k.thing,$f=new Set([...w.hidden,...In.shown]);rt=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,je=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Dt=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;Fo=t=>Object.entries(Ye.get(t)||{}).filter(([e])=>!$f.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${mf} property=${e} value=${o} />`);return[R(Pr(e)),s.length>1?a`<${Dt} items=${s} />`:s[0]]}),xa=({id:t})=>ba(t).length>0&&a`<${rt} title=${In.figures}><${pl} id=${t} /><//>`;ff=3;Sa=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${rt} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${$t} ids=${Bt(s,n)} />${Bt(s,n).length>0&&": "}
              <strong>${Rt(s,"engagement")||In.organisation.wish}.</strong> ${y(s,"rationale")}
            </p>
            <${Jt} of=${[s]} />
          </div>
        `)}
    <//>
  `});function Fp({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${R(s)}`;return a`<${hn} pairs=${Object.values(w.codes[t]).map(n=>[e(n),n.definition])} />`}function Ep({id:t=""}){let e=xe.reading;return a`
    <${Xs} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${Fp} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${w.plans.map(n=>a`<p>${`${Gn(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function gf(){let{howto:t}=k.overview,e=Object.values(le).map(([s])=>s),n={report:N?t.reports:Kn(),marks:e.join(" "),source:uo()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function bf({name:t,one:e,plan:n,open:s}){let o=i=>a`<li key=${i}>${us(i)?a`<${F} id=${i} />`:i}</li>`,r=It();return oe(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${sa(t,N?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<ul class="geteld">${e.things.map(o)}</ul>`}
    </li>
  `}function _f(){let t=o=>a`
    <${F} id=${wt(o,"initiative")} />${" → "}<${aa} id=${wt(o,"barrier")} />
    ${`: ${y(o,"rationale")}`}<${Ys} of=${o} />
  `,e=Tp(tn.weak).map(t),n=g(xe.weak.intro,tn.links),s=Tp(tn.statuses).map(o=>a`<${F} id=${wt(o,"initiative")} />${`: ${Rt(o,"status")}`}<${Ys} of=${o} />`);return a`
    <${Oa} of=${xe.weak} id="lezing" items=${e} intro=${n} />
    <${Oa} of=${xe.other} id="anders" items=${tn.other.map(t)} />
    ${s.length>0&&a`<${Oa} of=${xe.statuses} id="standen" items=${s} />`}
  `}function vf(){if(!tn.judged.length)return null;let t=e=>g(xe.judged.line,{step:v(wt(e,"barrier")),kinds:gt(e,"interventionKind").map(ot).join(", "),state:Rt(e,"state"),why:y(e,"rationale"),who:y(e,"post"),date:X(y(e,"asOf"))});return a`<${Oa} of=${xe.judged} id="oordelen" items=${tn.judged.map(t)} />`}function Sf(){let t=xe.expected.columns,e=[Qt("stap",t.step,n=>wt(n,"barrier")),{key:"soort",label:t.kind,text:n=>gt(n,"interventionKind").map(ot).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>y(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>y(n,"source")}];return a`
    <${Xs} of=${xe.expected} id="verwacht" count=${tn.expected.length}>
      <${mt} id="verwachtingen" caption=${xe.expected.caption} rows=${tn.expected} columns=${e} />
    <//>
  `}var ar,xe,hf,Xs,kf,wf,Ap,tn,dl,yf,Oa,Tp,xf,Bp,Np=M(()=>{"use strict";q();U();Ot();B();Tt();A();J();ct();Zs();Qs();dt();qe();vn();Pn();ar=k.method,xe=k.unknown,hf=3,Xs=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${ga} id=${e!==void 0&&e<=hf?"":s} close=${o}
    title=${e===void 0?t.title:g(xe.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;kf=()=>I({getal:null},!0),wf=({scenario:t})=>a`
  <${Xs} of=${ar.numbers} id="getallen" close=${z.route.query.getal?kf:null}>
    ${be(t).map(e=>a`
        ${N&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Ln(t,e).named).map(([n,s])=>a`
              <${bf} key=${n} name=${n} one=${s} plan=${e} open=${z.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,Ap=({route:t})=>a`
  <${et} text=${ar.title}><p class="uitleg">${ar.intro}</p><//>
  <${gf} />
  <div class="blok"><${ka} /></div>
  <${Xs} of=${ar.states} id="standen"><${Fp} list="CellState" /><//>
  <${wf} scenario=${H(t.query)} />
  <${Ep} />
  <p><a href=${C("weet-niet")}>${ar.unknown}</a></p>
`,tn=w.unknown,dl=({of:t,id:e,ids:n,more:s})=>a`
  <${Xs} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${Ne} ids=${ue(n)} more=${s} />`}
  <//>
`,yf=t=>a`<span class="zacht"> – ${ae(t).toLowerCase()}</span>`,Oa=({of:t,id:e,items:n,intro:s})=>a`
  <${Xs} of=${t} id=${e} count=${n.length} intro=${s}><${Dt} items=${n} /><//>
`,Tp=t=>[...t].sort((e,n)=>K(v(wt(e,"initiative")),v(wt(n,"initiative"))));xf=()=>a`
  <${Xs} of=${xe.clashes} id="tegenspraak" count=${tn.clashes.length}>
    ${ue(tn.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${F} id=${t} /></h3>
          <p>${y(t,"summary")}</p>
          <${Jt} of=${[t]} />
        </div>
      `)}
  <//>
`;Bp=()=>a`
  <${et} text=${xe.title}><p class="uitleg">${xe.intro} ${Fn}</p><//>
  <${dl} of=${xe.unjudged} id="ongeplaatst" ids=${tn.unjudged} more=${yf} />
  <${_f} />
  <${xf} />
  <${vf} />
  <${dl} of=${xe.nameless} id="naamloos" ids=${tn.nameless} />
  <${dl} of=${xe.generic} id="verzamelnamen" ids=${tn.generic} />
  <${Sf} />
  <${Ep} id="lezen" />
`});function Of(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function Cf(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=fl(s,o,.8);return n}function Lf(t,e){return[...t.querySelectorAll(jf)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=Ca(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return Mf(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*($l(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Pp[s.tagName](i,s),...c,dash:p,opacity:u}]})}function Mf(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=to(" ",$,u.fontWeight)),!p.trim())return[];i=!0;let d={at:Ca(new DOMMatrix(e).translate(l,o)),text:p.trim(),size:$,weight:u.fontWeight,fill:u.fill};return l+=to(p.trim(),$,u.fontWeight),[d]})}function to(t,e,n){return ml.font=`${n} ${e}px ${ja}`,ml.measureText(t).width}function zf(t,e,n){let{width:s,height:o}=e,r=Ca(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?fl(s/2,o/2,s/2-1):ir(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;$l(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:Of(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:Cf(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:ir(0,o/2-1,s,2),fill:u[0]});for(let[,d,h,m]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:ir(0,o+Number(h),s,-Number(h)),fill:d}):i.push({at:r,d:ir(+m/2,+m/2,s-+m,o-+m),fill:"none",stroke:d,wide:+m});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:t.getPropertyValue(`border-${d}-style`)==="dashed"?"5 3":""}),f={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&$("top").wide)i.push({at:r,d:c,fill:"none",...$("top")});else for(let[d,h]of Object.entries(f)){let m=$(d);m.wide&&$l(m.stroke)&&i.push({at:r,d:h,fill:"none",...m})}return i}function Tf(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let $=r.getBoundingClientRect(),f=i[i.length-1];f&&Math.abs(f.on.top-$.top)<3?(f.text+=` ${p}`,f.on=new DOMRect(f.on.left,f.on.top,$.right-f.on.left,f.on.height)):i.push({on:$,text:p})}to("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=ml.measureText("x");return i.map(({on:p,text:u})=>{let $=u;for(;$&&p.left+to($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==u&&($=`${$.slice(0,-1).trim()}…`);let f=Ca(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:f,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function Ip(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return Lf(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?Tf(u,l,c):u instanceof Element?Ip(u,l,c):[]);return o.style.transform="",[...zf(s,i,l),...p]}function hl(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=Ip(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*to(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var Ca,$l,ir,fl,Pp,jf,ml,ja,qp=M(()=>{"use strict";Ca=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),$l=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),ir=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,fl=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Pp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>fl(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>ir(t("x"),t("y"),t("width"),t("height"))},jf=[...Object.keys(Pp),"text"].join();ml=document.createElement("canvas").getContext("2d"),ja=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function gl(t,e,n,s,o,r){let i=Mc(t,p=>to(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,es,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function Hp({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=w.meta,l=[Gn(nt(e?.plan)),e&&Et(e)].filter(Boolean).join(". "),c=g(La.foot,{version:r,content:(i||"").slice(0,12)}),p=document.querySelector(n);p.classList.add("heel");let u=hl(p);p.classList.remove("heel");let $=Math.max(u.width,Ef),f=gl(t,22,650,Ff,$,es),d=gl(`${l}. ${Fn} ${o}`.trim(),13,400,Rp,$,f.below+2),h=d.below+16,[m,b,_]=[es,h+u.height+24,0],S=[...document.querySelectorAll(s)].map(hl).flatMap(E=>{m>es&&m+E.width>es+$&&([m,b,_]=[es,b+_+6,0]);let W=Dp(E.shapes,m,b);return m+=E.width+20,_=Math.max(_,E.height),W}),T=gl(c,13,400,Rp,$,b+_+16),O=[...f.shapes,...d.shapes,...Dp(u.shapes,es,h),...S,...T.shapes];return{title:`${t} ${l}. ${Fn}`,width:$+2*es,height:T.below+es,shapes:O}}function Nf(t){let{title:e,width:n,height:s,shapes:o}=Hp(t),r=(c,p,u,$="")=>{let f=c.appendChild(document.createElementNS(Bf,p));for(let[d,h]of Object.entries(u))h!==void 0&&h!==""&&f.setAttribute(d,String(h));return f.textContent=$,f},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":ja,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:$,stroke:f,wide:d,dash:h,size:m,weight:b,slant:_,opacity:S}of o){let[T,O,E,W,_t,it]=c,x=T===1&&!O&&!E&&W===1?`translate(${_t} ${it})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:x,fill:$,...f&&f!=="none"&&{stroke:f,"stroke-width":d,"stroke-dasharray":h},opacity:S===1?void 0:S}):r(l,"text",{transform:x,...{"font-size":m,"font-weight":b,"font-style":_},fill:$},p)}mn(ia(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function Pf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=Hp(t),o=document.createElement("canvas"),r=Math.min(Af,Wp/e,Wp/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:$,stroke:f,wide:d,dash:h,size:m,weight:b,slant:_="",opacity:S=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=S,i.fillStyle=$,i.font=`${_} ${b} ${m}px ${ja}`,p!==void 0&&i.fillText(p,0,0);let T=new Path2D(u);$!=="none"&&i.fill(T),f&&f!=="none"&&d&&(i.strokeStyle=f,i.lineWidth=d,i.setLineDash((h||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(T)),i.restore()}let l=ia(`${t.name}.png`);o.toBlob(c=>c?mn(l,c,"image/png"):vt(g(La.too_large,{name:l})),"image/png")}var La,Ff,Rp,es,Ef,Af,Wp,Dp,Bf,Ke,Cs=M(()=>{"use strict";ve();q();B();A();ct();pe();qp();La=k.shared.export,[Ff,Rp]=["#16212B","#46525D"],[es,Ef,Af,Wp]=[28,720,2,12e3],Dp=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));Bf="http://www.w3.org/2000/svg";Ke=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Nf(t)}>${La.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Pf(t)}>${La.png}</button>
  </span>
`});function Vp({rows:t,unit:e,end:n}){let s=n?Yt.right:Yt.left-Yt.box,o=n?Yt.right+Yt.box+12:Yt.left-Yt.box-12;return t.map(({state:r,count:i,y:l})=>{let c=Yt.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${Yt.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${js(r)}
        </text>
      </g>
    `})}function If({band:t,unit:e}){let n=t.count*e,s=Yt.top+t.y1*e+n/2,o=Yt.top+t.y2*e+n/2,r=(Yt.left+Yt.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${Yt.left} ${s} C${r} ${s} ${r} ${o} ${Yt.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${Up(t)}</title></path>
  `}function qf({flow:t}){let e=Math.max(...t.bands.map(n=>n.count));return a`<div class="standlijst">
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
  </div>`}function Kp({flow:t,one:e,other:n,counted:s}){if(Q())return a`<${qf} flow=${t} />`;let o=Yt.height/t.height,r=t.bands.map(Up).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${eo.title}>
      <svg viewBox=${`0 0 ${Yt.width} ${Yt.height+Yt.top+14}`} role="img"
        aria-label=${g(eo.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${Yt.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Yt.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${If} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${Vp} rows=${t.left} unit=${o} />
        <${Vp} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${eo.caption}</figcaption>
      <p class="acties"><${Ke} name="overgang" title=${`${eo.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var eo,Yt,js,Up,Gp=M(()=>{"use strict";q();Ot();B();A();J();Cs();eo=k.compare.flow,Yt={width:960,height:430,top:40,left:230,right:640,box:16},js=t=>t?R(V("CellState",t)):eo.fresh,Up=({count:t,from:e,to:n})=>j(eo.band,t,{from:js(e),to:js(n)})});function Hf(t){let e=qn[qn.length-1],n=w.plans.map(c=>qn.findLast(p=>p.plan===c)||e),[s,o]=N?n:[qn[0],e],r=qn.slice(0,-1).find(c=>c.key===t.van)||s,i=qn.slice(qn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function Vf({change:t,other:e}){let n=An(t.kind,t.other_barrier,e.plan.key),s=C("overzicht",{cel:n,stand:e.date===Ee?null:e.date},!1),o=g(Z.see_cell,{kind:ot(t.kind),step:st(t.other_barrier)});return a`<${Qp} phrase=${t.sentence} to=${s} name=${o} />`}function Uf({rows:t}){let e=([,,s,o])=>a`<${Qp} phrase=${o} to=${He(s)} name=${` ${v(s)}`} />`,n={of:([s])=>s,titles:Object.entries(Object.fromEntries(t.map(([s,o])=>[s,o])))};return a`
    <${rt} title=${g(Z.stated,{count:t.length})}>
      <p class="zacht">${Z.stated_note}</p>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${zo("uitspraken",t,n).map(s=>a`
          ${s.folds?a`<${Gs} part=${s} level=${3} count=${s.rows.length} />`:a`<h3>${s.title}</h3>`}
          <${Dt} look=${Js(s)} items=${s.rows.map(e)} />
        `)}
    <//>
  `}function Kf({found:t,one:e,other:n,mode:s,counted:o}){let r={of:m=>m.other_barrier||m.barrier||"",titles:[...un,["",k.shared.all_steps]]},i={one:e.plan.title,other:n.plan.title},l={of:({whose:m})=>m,titles:Object.entries(Z.whose).map(([m,b])=>[m,g(b,i)])},c=m=>m.map(b=>v(fe(b)||b)).join(", "),p=m=>L([m.barrier,m.other_barrier].map(st)).join(" / "),u=m=>R(ot(m.kind))+(s==="plans"?` (${p(m)})`:""),$=[{key:"stap",label:Z.columns.step,text:p},{key:"soort",label:Z.columns.kind,text:m=>R(ot(m.kind))},{key:"een",label:e.label,text:m=>R(m.states[0])},{key:"ander",label:n.label,text:m=>R(m.states[1])},{key:"weg",label:Z.left[s],sort:!1,text:m=>c(m.left)},{key:"erbij",label:Z.joined[s],sort:!1,text:m=>c(m.joined)}],f=m=>a`<${Vf} change=${m} other=${n} />`,d=()=>yn($,t.changes,()=>_e(null,"",o)),h=a`
    <details>
      <summary>${Z.as_table}</summary>
      <${mt} id="vakken" caption=${Z.table} rows=${t.changes} columns=${$} />
      <div class="acties"><${ce} name="vergelijk-vakken.csv" rows=${d} /></div>
    </details>
  `;return a`
    ${!t.changes.length&&a`<p>${k.shared.none}</p>`}
    ${zo("verschillen",t.changes,s==="plans"?l:r).map(m=>a`
        ${m.folds&&a`<${Gs} part=${m} level=${3} count=${j(Z.differ,m.rows.length)}
            names=${m.rows.map(u)} />`}
        <${Dt} look=${Js(m)} items=${m.rows.map(f)} />
      `)}
    ${t.notes.map(m=>a`<p class="zacht">${m}</p>`)}
    ${t.changes.length>0&&h}
  `}function Gf({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>js(p)},...e.right.map(({state:p})=>({key:p,label:js(p),sort:!1,text:u=>String(e.bands.find($=>$.from===u.state&&$.to===p)?.count||Z.nothing)}))],c=g(Z.counts_table,{before:n.label,after:s.label});return a`
    <${rt} title=${Z.counted}>
      <p class="zacht">${g(Z.counts,{both:i,fresh:t.fresh.length})}</p>
      <${Kp} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${j(Z.heads,r.length,{names:Ut(r.map(ee))})}</p>`}
      <details>
        <summary>${Z.flow.table}</summary>
        <${mt} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    <//>
  `}function Qf(t,e,n){let{actions:s}=t;return{notes:e?[]:t.notes,statements:t.statements.filter(([,,o])=>n(o)),changes:e?t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)):t.changes,actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function Yf({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=f=>i.has(f)?"":ye(f,e.date),c=f=>i.has(f)?a`<span class="zacht">${Z.not_yet}</span>`:a`<${Lt} id=${f} date=${e.date} />`,p=[Qt("actie",Z.action,f=>f),{key:"wat",label:Z.what,text:ae},{key:"plan",label:e.label,text:l,cell:c},Nn("nu",n.label,f=>f,n.date)],u=()=>yn(p,r,()=>_e(null,e.plan.key,o)),$=()=>I({alles:s?"nee":"ja"});return a`
    <section>
      <h2>${g(s?Z.all:Z.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${$}>${Z.show_all}</button>
        <${ce} name="vergelijk.csv" rows=${u} />
      </div>
      <${mt} id="vergelijk" caption=${Z.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function Yp({route:t}){if(qn.length<2)return a`<${et} text=${Z.title} /><p>${Z.alone}</p>`;let{one:e,other:n,after:s}=Hf(t.query),o=H(t.query),r=Zi(o),i=Df(e,n,o),l=ln.some(_=>_.notation===t.query.stap)?t.query.stap:"",c=i.actions&&Mn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",p=Jf(l,c),u=Qf(i,l,p),{actions:$}=u,f=l&&c?null:$?.flows[l||c],d=(t.query.alles||c&&"ja")==="ja",h=ds.filter(_=>Kt(_,e.plan.key)&&w.works[_]?.container&&p(_)),m=$?"dates":"plans",b=g(Z.intro[m],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${et} text=${Z.heading[m]} title=${Z.title}><p class="uitleg">${b} ${Fn}</p><//>
    <${$n}>
      <${tl} />
      <div class="velden">
        ${qn.length>2&&a`
            <${Wt} label=${Z.first} name="van" chosen=${e.key} options=${Jp(qn.slice(0,-1))} />
            <${Wt} label=${Z.second} name="met" chosen=${n.key} options=${Jp(s)} />
          `}
        <${Wt} label=${Z.columns.step} name="stap" options=${un} />
        ${$&&a`<${Wt} label=${Rf} name="hoofdstuk" options=${Wf} />`}
      </div>
    <//>
    ${$&&f&&a`<${Gf} ...${{actions:$,flow:f,one:e,other:n,counted:r,heads:h}} />`}
    ${$&&a`<${Uf} rows=${u.statements} />`}
    ${!c&&a`
        <${rt} title=${g(Z.cells,{count:u.changes.length})}>
          <${Kf} ...${{found:u,one:e,other:n,mode:m,counted:r}} />
        <//>
      `}
    ${$&&a`<${Yf} ...${{actions:$,one:e,other:n,counted:r,all:d}} />`}
    <${$e} text=${j(Z.shown,u.changes.length)} />
  `}var Z,Rf,Wf,qn,Jp,Df,Qp,Jf,Zp=M(()=>{"use strict";q();U();Ot();B();Tt();A();_n();J();ct();Ft();Ve();pe();Qs();dt();Gp();qe();vn();Z=k.compare,Rf=k.measures.fields.chapter,Wf=Mn.map(t=>[t,v(t)]),qn=w.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:N?g(Z.side,{plan:t.title,label:n}):R(n)}))),Jp=t=>t.map(e=>[e.key,e.label]),Df=(t,e,{stated:n,strict:s})=>w.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`];Qp=({phrase:t,to:e,name:n})=>a`
  ${t}${" "}<a href=${e}>${Z.see}<span class="sr">${n}</span></a>
`;Jf=(t,e)=>n=>(!t||zn(n).includes(t))&&(!e||w.works[n]?.chapters?.includes(e))});function Xf({row:t,cell:e,change:n,step:s,plan:o}){let r=ya(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=An(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Us(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>I({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:st(s)})}${r}</span>
        <${Xp} cell=${e} />
      </button>
    </td>
  `}function tu({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?de.undecided:de.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function eh({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(de.caption,{scenario:Et(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${de.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${th} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Ct(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${F} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${Xf} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${tu} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function rh({plan:t,scenario:e,reach:n}){let s=Ie("partner",e,t),o=Lo("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Qn} plan=${t} /><p>${de.nothing_yet}</p>`:n.partners?a`
    ${N&&a`<h2>${t.title}</h2>`}
    <${Qn} plan=${t} />
    <p>${Ln(e,t).phrase.reach}
      ${" "}<a href=${C("methode",{getal:"organisaties-in-de-tekst"})}>${de.in_text}</a>. ${de.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${eh} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${Ke} name=${`dekking-${t.key}`} title=${de.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${sh} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${de.alike.title}</h2><p>${de.alike.note}</p></div>
        <ul class="zelfde">
          ${n.alike.map(r=>a`<li key=${r.steps}><strong>${r.steps}</strong> ${r.names}</li>`)}
        </ul>
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${oh} reach=${n} plan=${t} />
    </div>
  `:a`<p>${de.nothing}</p>`}function eu({route:t}){let e=H(t.query),{reach:n}=D(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${et} text=${de.heading} title=${de.title} />
      <p class="zacht">${Et(e)}</p>
      <${Ws} />
    </div>
    ${be(e).map(o=>a`
        <${rh} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${To} address=${s} by="partner" scenario=${e} />`}
    <${$e} text=${s?"":g(de.shown,{scenario:Et(e)})} />
  `}var de,Zf,Xp,bl,th,nh,sh,oh,nu=M(()=>{"use strict";q();U();Ot();B();Tt();A();_n();ct();Ft();Zs();Ve();Cs();dt();de=k.coverage,Zf=5,Xp=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${he} basis=${t.most_basis} />
    <${ts} bar=${t.bar} most=${Zf} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;bl=t=>!t.acting&&!t.undecided,th=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${bl(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${He(t.id)}>${t.label}</a>
    <span class=${bl(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;nh=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${Ct(t.id)?"verzamel":""}><${F} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${C("dekking",{...z.route.query,cel:An(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Pe(e).word}${n&&`, ${wa(n,o)}`}</span>
      <${Xp} cell=${e} />
    </a>
  </li>
`,sh=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${nh} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${N?"h3":"h2"} class="stapkop">
            <span class=${bl(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(de.step,{step:st(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<${tu} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,oh=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${N?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${C("aandachtspunten",{stap:n.step})}>${de.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${de.about}</p>
    <${rr} expected=${de.expected} quiet=${de.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${ul} />
    <p><a href=${C("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function ru(t,e){let{columns:n=[]}=D(t).reach.find(c=>c.plan===e.key)||{},s=Ie("kind",t,e),o=Ie("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap(($,f)=>u[f]?[f]:[]),basis:$=>u[$]?.most_basis||""})).sort((c,p)=>su(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>K(i(c),i(p)));return{stops:r,several:l}}var su,ou,kl,Ma=M(()=>{"use strict";B();Tt();A();ke();_n();J();Ft();su=(t,e)=>Number(Ct(t))-Number(Ct(e))||K(v(t),v(e)),ou=({date:t,plan:e})=>Is("InformationFlow").filter(n=>Ps(n,t)&&Kt(n,e)).map(n=>{let s=Bt(n,"between"),o=r=>[...Bt(n,r),...s].sort(su);return{id:n,state:y(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>K(y(n.id,"content"),y(s.id,"content"))),kl=(t,e,n)=>Object.keys(w.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function ch(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(E=>o.get(E)).filter(E=>E!==void 0),[u,$]=p.sort((E,W)=>E.left-W.left);if(!u||!$)return{d:"",x:0,y:0};let[f,d]=[u.right-n.left,(u.top+u.bottom)/2-n.top],[h,m]=[$.left-n.left,($.top+$.bottom)/2-n.top],b=(f+h)/2,_=`M${f} ${d}C${b} ${d} ${b} ${m} ${h} ${m}`,S=lh.map(E=>{let[W,_t,it,x]=[(1-E)**3,3*E*(1-E)**2,3*E*E*(1-E),E**3];return{d:_,x:W*f+(_t+it)*b+x*h,y:(W+_t)*d+(it+x)*m}}),O=S.find(E=>r.every(W=>Math.max(Math.abs(W.x-E.x),Math.abs(W.y-E.y))>ih))||S[0];return c!==void 0&&r.push(O),O})}function ph(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function Ao({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=It(),[c,p]=P([]);Je(()=>{let m=()=>p(ch(l.current,n));m();let b=new ResizeObserver(m);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),$=u.some(m=>m.id===s)?s:u[0]?.id,f=new Set(n.flatMap(({from:m,to:b})=>m===s||b===s?[m,b]:[])),d=({from:m,to:b})=>m===s||b===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${m=>{let b=m.target.dataset.vak;if(!b||m.ctrlKey||m.metaKey||m.altKey)return;if(!ah.includes(m.key))return i(m.key,b);let _=ph(m.key,b,e,n);m.preventDefault(),_&&l.current.querySelector(`[data-vak="${CSS.escape(_)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:m},b)=>a`<path d=${m} class=${`${n[b]?.look}${n[b]&&d(n[b])?" aan":""}`} />`)}
      </svg>
      ${e.map((m,b)=>a`
          <div class=${`kolom ${m[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[b]}</h2>
            <ul>
              ${m.map(_=>a`
                  <li key=${_.id}>
                    <button type="button" data-vak=${_.id} tabindex=${_.id===$?0:-1}
                      class=${`doos ${_.look}${f.has(_.id)?" buur":""}`}
                      aria-pressed=${String(_.id===s)} onClick=${()=>r(_.id)}>
                      ${_.text}${_.more}
                      ${!!_.badge&&a`<span class="erbij">+${_.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({x:m,y:b},_)=>n[_]?.number!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${m}px`,top:`${b}px`}}>
              ${n[_].number}
            </span>
          `)}
    </div>
  `}var ah,ih,lh,za=M(()=>{"use strict";q();ah=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],ih=28,lh=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function Bo({label:t,id:e,thing:n,pick:s,among:o=us}){let[r,i]=P(!1),l=()=>ue([...Ye.keys()].filter(m=>Gt(m)&&o(m))),c=Fe(()=>r?l():[],[r]),[p,u]=P(null),$=m=>{let b=qt(m.trim()),_=O=>[v(O),ee(O),...gt(O,"altLabel")].map(qt),S=O=>Vn(O)?_(O):_(O).slice(0,2),T=c.find(O=>v(O)===m)||c.find(O=>S(O).includes(b));return T?[T]:c.filter(O=>b&&_(O).some(E=>E.includes(b)))};oe(()=>u(null),[n]);let{route:f}=z,d=m=>{if(z.route!==f)return;let[b,..._]=$(m.target.value);u(b&&!_.length?null:m.target.value),b&&!_.length&&s(b)},h=p?$(p).slice(0,3).map(v).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(us(n)?v(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(m=>a`<option value=${v(m)}></option>`)}</datalist>
      ${p&&a`<small role="status">${h?g(au.meant,{names:h}):au.unknown_thing}</small>`}
    </label>
  `}var au,Ta=M(()=>{"use strict";q();U();B();A();J();Pn();au=k.explore});function uh(t){let e=cu(bo(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status">
      <strong>${ft.none}</strong>${e.length>0&&` ${g(ft.only,{names:lu(e)})}`}
    </p>
  `}function dh({from:t,to:e,scenario:n}){let s=Kc([t,e],n).map(r=>r.label),o=Gc([t,e],n);return a`
    ${s.length>0&&a`<p>${g(ft.shared,{steps:Ut(s)})}</p>`}
    ${o.length>0&&a`<p>${ft.bodies} <${$t} ids=${o} />.</p>`}
  `}function wl({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(p=>te(p,"chapterLead",e)),r=s.filter(p=>(o||s).includes(p)&&Kt(p,n)),[i,l]=o?ft.headed:ft.heads,c=(o?[s,o]:[]).map((p,u)=>{let f=p.filter(h=>!r.includes(h)&&Kt(h,n)).flatMap(h=>te(h,"inChapter")).filter(h=>$s(h).includes(t[1-u])&&!$s(h).includes(t[u])),d={who:v(t[u]),other:v(t[1-u])};return f.length>0&&a`<p>${g(ft.within,d)} <${$t} ids=${f} />. ${l}</p>`});return a`${r.length>0&&a`<p>${i} <${$t} ids=${r} />. ${l}</p>`}${c}`}function $h({from:t,to:e,scenario:n,collective:s}){let o=Fe(()=>Kr(t,e,n,s),[t,e,s,n]),r=o.length>Go?g(ft.longer.first,{count:Go}):j(ft.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,Go).map(i=>a`<li><${$t} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function pu({roles:t}){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${y(r,"rationale")||y(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?R(n(r)):n(r));return a`
    <li>
      <${F} id=${e} />${N&&` (${jt(e)?.title})`} <${Lt} id=${e} />
      ${L(t.map(({from:o})=>o)).map(o=>a`<p><${F} id=${o} />: ${s(o).join(" ")}</p>`)}
      <${Jt} of=${t.flatMap(o=>o.of)} />
    </li>
  `}function mh({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=cu(t,e),i=Fe(()=>{let h=b=>[ie(b)?"wat":"wie",r.includes(b)&&"verzamel",(b===n||b===s)&&"begin"].filter(Boolean).join(" "),m=b=>r.includes(b.from)||r.includes(b.to)?"l-punt":"l-heel";return{columns:t.layers.map(b=>b.map(_=>({id:_,text:v(_),look:h(_)}))),ties:t.lines.map((b,_)=>({from:b.from,to:b.to,number:_+1,look:m(b)}))}},[t]),l=t.layers.map(h=>ie(h[0])),c=r.length?bo(n,s,o):t,p=c?.length===t.length?c.count:0,u=lu(r),$=j(ft.works,l.filter(Boolean).length),f={from:v(n),to:v(s),count:t.lines.length},d=h=>I({van:null,naar:null,uit:h,kies:h});return a`
    <p role="status">
      ${p>0&&a`<strong>${j(ft.counted,p,{works:$})}</strong> `}
      ${u&&`${j(ft.through,t.count-p,{names:u,works:$})} ${ft.dotted} `}${ft.says}
    </p>
    ${!Q()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${Ao} heads=${l.map(h=>h?ft.columns.what:ft.columns.who)} ...${i} chosen=""
              label=${g(ft.picture,f)} choose=${d} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${Ke} name=${k.explore.file} title=${`${f.from} – ${f.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${ft.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:h})=>a`<${pu} roles=${h} />`)}
    </ol>
  `}function uu({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>iu(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?Uc(n,s,e):[],p=c.length>0,u=Fe(()=>l?bo(n,s,e,o):null,[n,s,o,e.key,e.plan]),$=(d,h,m)=>a`
    <${Bo} label=${h} id=${d} thing=${m} among=${iu}
      pick=${b=>I({[d]:b})} />
  `,f=(d,h,m)=>a`
    <label class="vink">
      <input type="checkbox" id=${d} checked=${h} onChange=${()=>I({[d]:h?null:"ja"})} />
      ${` ${m}`}
    </label>
  `;return a`
    <section aria-label=${ft.heading}>
      <h2>${ft.heading}</h2>
      <div class="velden">
        ${$("van",ft.from,n)} ${$("naar",ft.to,s)}
        ${f("verzamel",o,ft.collective)}
        ${l&&a`<button type="button" onClick=${()=>I({van:s,naar:n})}>${ft.swap}</button>`}
        ${l&&u&&f("langer",r,ft.longer.show)}
      </div>
      <p><a href=${C("verken",{uit:n,kies:n})}>${ft.back}</a></p>
      ${!(n&&s)&&a`<p>${ft.choose}</p>`} ${n&&n===s&&a`<p>${ft.same}</p>`}
      ${l&&a`<${wl} of=${[n,s]} scenario=${e} />`}
      ${l&&(u?a`<${mh} ...${i} found=${u} />`:a`<${uh} ...${i} />`)}
      ${p&&a`<h3>${ft.together}</h3>`}
      ${c.flat().some(d=>d.name==="expected")&&a`<p class="zacht">${ft.expecting}</p>`}
      ${p&&a`<ul class="wegen">${c.map(d=>a`<${pu} roles=${d} />`)}</ul>`}
      ${l&&a`<${dh} ...${i} />`}
      ${l&&u&&r&&a`<${$h} ...${i} collective=${o} />`}
    </section>
  `}var ft,iu,lu,cu,du=M(()=>{"use strict";q();U();Ot();B();A();ko();ke();J();Ft();za();Cs();dt();Ta();ft=k.explore.path,iu=t=>Gt(t)&&(Vn(t)||ie(t)),lu=t=>Ut(t.map(v)),cu=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Ct(s)&&s!==e&&s!==n)});function hu(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=z.route.query,i=Ur(t,e,s),l=c=>{location.hash=C("verken",c)};return{f:()=>o?l({uit:t,kies:t}):I({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&I({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&I({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||I({weg:[...Fa(r),t].join(","),kies:null}),p:()=>o?l({van:t}):I({van:t}),Escape:()=>I({kies:null})}}function hh({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=hu(t,e),l=Ur(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${He(t)}>${pt.actions.page}</a>
      ${s.join()!==t&&c("f",pt.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",j(pt.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",pt.actions.fold)}
      ${(r||!s.includes(t))&&c("h",pt.actions.hide)}
      ${!n.steps.includes(t)&&c("p",pt.actions.path)}
    </p>
  `}function gu(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${pt.panel.label}><p class="zacht">${pt.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=ie(n)?"from":"to",i=c=>a`
    <${F} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${Hs} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:$})=>{let f=n===c?p:c,d=y(u,"rationale");return a`
      ${f===bs?pt.no_step:a`<${F} id=${f} />`}${" "}<${he} basis=${$} />
      ${d&&a`<span class="zacht"> ${pt.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${Hs} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${pt.panel.label}>
      <h2>${ns(n)}</h2>
      ${ie(n)&&a`<p>${ye(n,t.scenario.date)}</p>`}
      ${Ct(n)&&a`<p class="zacht">${pt.panel.collective}</p>`}
      ${n!==bs&&a`<${hh} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?pt.panel.who:pt.panel.what}</h3>`}
      <${Dt} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?pt.panel.step:pt.panel.what}</h3>`}
      <${Dt} look="buren" items=${o.map(l)} />
    </section>
  `}function bu({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Fe(()=>{let u=d=>`wie${Ct(d)?" verzamel":""}`,$=d=>!o&&e.includes(d)?" begin":"",f=d=>o||e.includes(d)?0:Ur(d,t,s);return{columns:[t.who.map(d=>({id:d,text:ns(d),look:u(d)+$(d),badge:f(d)})),t.what.map(d=>({id:d,text:ns(d),look:`wat${$(d)}`,more:[mu(fs(d,s.date)),a` <small>${Rt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:ns(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:h,role:m})=>({from:d,to:h,look:`l-heel r-${m}`})),...t.ties.map(({work:d,step:h,basis:m})=>({from:d,to:h,look:$u(m,h)}))]}},[t]),l=u=>I({kies:u===n?null:u}),c=(u,$)=>$!==bs&&hu($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g(pt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${Ao} heads=${pt.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${pt.intended}</li>`}
      <li class="zacht">${pt.to_step}</li>
      ${Object.entries(le).map(([u,[,$]])=>a`<li><span class=${`streep ${$u(u)}`} aria-hidden="true"></span>${$}</li>`)}
      ${Object.entries(w.codes.CellState).filter(([u])=>t.what.some($=>fs($,s.date)===u)).map(([u,{label:$}])=>a`<li>${mu(u)}${R($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${pt.keys}</p>
  `}function ku({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map($=>$.to)),r=[...t.roles.map($=>({who:$.from,role:$.phrase||"",work:$.to,of:$.of})),...t.what.filter($=>!o.has($)).map($=>({who:"",role:"",work:$,of:[]}))],i=$=>t.ties.filter(f=>f.work===$).map(f=>f.step),l=$=>ks($,n,s).length?pt.list.away:pt.list.no_partner,c=[{...Qt("wie",pt.list.who,$=>$.who),text:$=>$.who?ns($.who):l($.work),cell:({who:$,work:f})=>$?[a`<${F} id=${$} />`,a`<${xs} id=${$} />`]:l(f)},{key:"rol",label:pt.list.role,text:$=>$.role},Qt("wat",pt.list.what,$=>$.work),{key:"stap",label:pt.list.step,text:$=>i($.work).map(ns).join(", ")},Nn("stand",pt.list.status,$=>$.work,n.date),Xn(pt.list.where,$=>$.of)],p=$=>({class:e&&[$.who,$.work,...i($.work)].includes(e)?"gekozen":null}),u=`${j(pt.list.caption,r.length)}${s?"":`. ${pt.list.only}`}`;return a`<${mt} id="verkenlijst" caption=${u} rows=${r} columns=${c} about=${p} />`}var pt,Fa,fh,fu,ns,gh,$u,mu,wu=M(()=>{"use strict";q();U();B();A();ko();J();ct();Ft();za();dt();qe();vn();pt=k.explore,Fa=t=>(t||"").split(",").filter(Gt),fh=t=>Mn.find(e=>[y(e,"identifier"),e].includes(t)),fu=({uit:t,stap:e,partner:n,hoofdstuk:s})=>Fa(t||Ir(e)?.id||fe(n)||fh(s)),ns=t=>t===bs?pt.no_step:v(t);gh={"●":"l-heel","◐":"l-lang","○":"l-punt"},$u=(t,e)=>e===bs?"l-geen":gh[le[t]?.[0]]||"l-heel",mu=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function _u({rows:t,chosen:e,state:n}){let s=Fe(()=>{let r=p=>p.length?p:[""],i=p=>L(t.flatMap(u=>r(u[p]))).sort((u,$)=>+!u-+!$).map(u=>({id:`${p} ${u}`,text:u?v(u):Re.unnamed,look:`wie${u&&!Ct(u)?"":" verzamel"}`})),l=t.flatMap(p=>{let u=p.between.length?"l-punt":"l-heel";return[...r(p.from).map($=>({from:`from ${$}`,to:p.id,look:u})),...r(p.to).map($=>({from:p.id,to:`to ${$}`,look:u}))]}),c=t.map(p=>({id:p.id,text:yl(p.id),look:"wat",more:bh(p)}));return{columns:[i("from"),c,i("to")],ties:l}},[t.map(r=>r.id).join()]),o=r=>I({kies:r===e?null:r});return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Ao} heads=${Re.columns} ...${s} chosen=${e} label=${g(Re.picture,{state:n})} choose=${o}
          press=${r=>r==="Escape"&&I({kies:null})} />
      </div>
      ${t.some(r=>r.between.length)&&a`<ul class="lijnen" id="stromenlegenda">
          <li><span class="streep l-punt" aria-hidden="true"></span>${Re.dotted}</li>
        </ul>`}
    </div>
  `}function xu({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${wh} row=${c} />: <${F} id=${c.id} text=${yl(c.id)} />
    ${y(c.id,"summary")&&a`<span class="zacht adres">${y(c.id,"summary")}</span>`}
    <${Hs} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${Dt} look="buren" items=${i.map(l)} />
    </section>
  `}function vu({rows:t,scenario:e,state:n}){let s=[yu("from",Re.list.from),yu("to",Re.list.to),Qt("inhoud",Re.list.what,o=>o.id,yl),{key:"staat",label:Re.list.state,text:o=>Rt(o.id,"flowState")},{key:"sindsdien",label:Re.list.since,text:o=>Rt(o.id,"followUp")},Xn(k.explore.list.where,o=>[o.id])];return a`
    <${mt} id="stromenlijst" caption=${g(Re.caption,{state:n})} rows=${t} columns=${s} />
    <p class="acties">
      <${ce} name="informatiestromen.csv"
        rows=${()=>yn(s.slice(0,-1),t,()=>_e(e))} />
    </p>
  `}var Re,yl,bh,kh,Ea,wh,yu,Su=M(()=>{"use strict";q();U();B();A();Ma();J();Ft();za();pe();dt();qe();vn();Re=k.explore.flows,yl=t=>`${y(t,"content")}${wt(t,"between")&&` (${Re.among})`}`,bh=({id:t})=>y(t,"followUp")&&a` <small>${g(Re.since,{phrase:Rt(t,"followUp")})}</small>`,kh=t=>t.map(e=>v(e)).join(", ")||Re.unnamed,Ea=({ids:t})=>t.length?a`<${$t} ids=${t} />`:a`<span class="zacht">${Re.unnamed}</span>`,wh=({row:t})=>t.between.length?a`${Re.between} <${Ea} ids=${t.from} />`:a`<${Ea} ids=${t.from} /> → <${Ea} ids=${t.to} />`;yu=(t,e)=>({key:t,label:e,text:n=>kh(n[t]),cell:n=>a`<${Ea} ids=${n[t]} />`})});function _h({text:t,children:e}){let[n,s]=P(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function xh({of:t,at:e}){if(t.length<=yh)return a`<${Aa} of=${t} at=${e} />`;let n=r=>Rt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>K(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${_h} text=${`${n(r[0])} (${r.length})`}><${Aa} of=${r} at=${e} /><//>`)}
    <${Aa} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function Cu({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Rn.undecided:s?Rn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${C("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function Lu({plan:t,scenario:e}){let{stops:n,several:s}=ru(e,t),o=`route-${t.key}`;if(Q())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((l,c)=>a`
            <section>
              <${Cu} stop=${l} place=${c+1} />
              <${Ou} stop=${l} plan=${t} />
              ${l.all.length>0&&a`<details><summary>${Rn.open}</summary><${Aa} of=${l.all} at=${c} /></details>`}
            </section>
          `)}
      </div>
    `;let r=n.map((l,c)=>s.findLastIndex(p=>p.at.includes(c))),i=(l,c=l+1)=>({gridColumn:`${l+1} / ${c+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((l,c)=>a`
              <div class="boven-halte" style=${i(c)}><${Ou} stop=${l} plan=${t} /></div>
              <div class="halte-op-weg" style=${i(c)}><${Cu} stop=${l} place=${c+1} /></div>
              <div class=${l.all.length?"onder-halte":""} style=${i(c)}>
                <${xh} of=${l.own} at=${c} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Rn.several}>
          ${s.map((l,c)=>a`
              <li>
                ${r.map((p,u)=>c<=p&&a`<i class="spoorlijn" style=${i(u)}></i>`)}
                <i class="dwarslijn" style=${i(l.at[0],l.at[l.at.length-1])}></i>
                <span style=${i(l.at[0],l.at[1])}><${ju} one=${l} /></span>
                ${l.at.map(p=>a`<b style=${i(p)}><${he} basis=${l.basis(p)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(le).map(([l,[,c]])=>a`<li><${he} basis=${l} />${c}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Rn.silent}</li>
        <li><em>${Rn.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Ke} name=${o} title=${Rn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(Rn.says,{silence:k.shared.silence})}</p>
  `}var Rn,yh,ju,Aa,Ou,Mu=M(()=>{"use strict";q();U();Ot();B();A();Ma();_n();J();ct();Ft();Cs();dt();Rn=k.explore.route,yh=10,ju=({one:t})=>a`
  <a class=${Ct(t.id)?"verzamel":null} href=${C("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,Aa=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${he} basis=${n.basis(e)} /><${ju} one=${n} /></li>`)}
  </ul>
`;Ou=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${Q()&&a`<p class="bij niemand">${Rn.silent}:</p>`}
    <ul class="stilte" aria-label=${Rn.silent}>
      ${e.map(s=>a`<li><a href=${Os({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function Ls(){let t=k.missing;return a`
    <${et} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${C("overzicht")}>${t.home}</a></p>
  `}function Oh({text:t}){let e=fp(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${Le.alone} ${e.map(n=>a` <a href=${Sh(n)}>${n}</a>`)}</p>`}
      <p>${Le.try} ${Object.entries(Le.lists).map(([n,s])=>a` <a href=${C(n)}>${s}</a>`)}</p>
    </section>
  `}function Ch({text:t,answers:e}){let[n,s]=P(null);if(oe(()=>{let l=!0;s(null);let c=window.setTimeout(()=>{tt().ask("find",{text:t}).then(p=>l&&s(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:o,count:r}=n,i=l=>[", ",Le.source.about,a`<${$t} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${g(Le.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${Le.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${g(Le.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${xl} text=${c} answers=${e} /></p>
              <p class="zacht">${we(l)}${p.some(Gt)&&i(p.filter(Gt))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function zu({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=Yi(e),r=e.trim()!=="",i=L(n.map(p=>p.kind)).sort(K),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);Je(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?j(Le.found,l.length):g(Le.nothing,{text:e});return a`
    <${et} text=${Le.title} />
    <section class="filters" aria-label=${Le.label}>
      <div class="velden">
        <${Oo} label=${Le.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${Wt} label=${Le.what} name="wat" options=${Qe(i)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:Le.type}</p>
    ${s&&a`<p id="gelezen">${g(Le.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${Oh} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,_l).map(p=>a`<${vh} key=${p.id} item=${p} answers=${o} />`)}
    </ol>
    ${l.length>_l&&a`<p>${g(Le.too_many,{count:l.length-_l})}</p>`}
    ${r&&Ae()&&a`<${Ch} text=${e} answers=${o} />`}
    <${$e} text=${r?c:""} />
  `}var Le,_l,xl,vh,Sh,lr=M(()=>{"use strict";xo();q();U();Ot();B();A();Se();Xo();J();ct();Ve();dt();Le=k.search;_l=100,xl=({text:t,answers:e})=>Zr(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),vh=({item:t,answers:e})=>a`
  <li>
    <a href=${C(t.path)}><${xl} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${N&&jt(t.id)&&`, ${jt(t.id)?.title}`}</span>
    ${ys(t.id)[0]&&a` <${Lt} id=${t.id} />`}
    <p><${xl} text=${hp(t,e)} answers=${e} /></p>
  </li>
`,Sh=t=>C("zoek",{q:t})});function Bu({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=z.route.query,$=t?"lijst":Tu.includes(p)?p:Q()?"lijst":"beeld",f=Tu.map(d=>[d,at.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${Jn} legend=${at.show.label} name="toon" id="toon" current=${$} options=${f} />`}
      ${n} ${$!=="lijst"&&a`<${Ke} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${$!=="lijst"&&i} ${$!=="beeld"&&l}</div>
      ${($!=="lijst"||u)&&c}
    </div>
  `}function Nu({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${R(V(t,i))} (${o(i)})`]);return r.push([Ms,`${R(k.shared.all)} (${n.length})`]),Q()?a`<${Wt} name="staat" label=${at.filters.state} options=${r} chosen=${s} />`:a`<${Jn} legend=${at.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function Pu({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=Eu.map(ge=>n[ge]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=Fa(n.weg),[c,p,u,$]=r,f={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:$},d=Fe(()=>Hc({...f,anyRole:!!o},e),[i]),h=[...d.who,...d.what,...d.steps],m=h.includes(f.chosen)?f.chosen:"",b=h.length>Bi,_=d.what.length>0,S={shown:d,opened:t,chosen:m,scenario:e,fixed:!!o},T=r.some(Boolean),O=T||l.length>0||e.stated||e.plan,E=at.alone[pn(t[0])]||at.alone.other,W=a`<button type="button" class="klein" onClick=${()=>I({weg:null})}>${at.again}</button>`,_t=d.undated>0&&j(at.undated,d.undated),it={...S,title:o||t.map(ns).join(", ")},x=a`
    <${$n}>
      <div class="velden">
        <${Wt} name="stap" label=${at.filters.step} options=${un} />
        <${Wt} name="soort" label=${at.filters.kind} options=${$o} />
        <${Wt} name="vanaf" label=${at.filters.from} options=${Fu} />
        <${Wt} name="tot" label=${at.filters.to} options=${Fu} />
        ${T&&a`<${_s} names=${Eu} />`}
      </div>
    <//>
  `,Y=a`
    ${l.length>0&&a`<p>${j(at.hidden,l.length)} ${W}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${j(at.left,d.left)} ${_t}</p>`}
    ${b&&a`<p role="status">${g(at.too_many,{count:h.length})}</p>`}
    ${!_&&a`<${wl} of=${t.slice(0,1)} scenario=${e} /><p>${O?at.nothing:E}</p>`}
  `;return a`
    <${Bu} many=${b||!_} field=${s} filters=${x} choices=${a`<${Ws} />`} notes=${Y}
      keep=${{name:at.file,title:it.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${bu} ...${it} /></div>`} list=${_&&a`<${ku} ...${S} />`}
      panel=${a`<${gu} ...${S} />`} />
  `}function Lh({query:t,scenario:e}){let n=Is("Agreement").filter(u=>Ps(u,e.date)&&Kt(u,e.plan)),{title:s,none:o}=at.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>y(u,"agreementStatus")),i=kl("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Ms,c=n.filter((u,$)=>l===Ms||r[$]===l),p=a`<${Nu} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${Pu} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Ms?s:`${s}: ${V("AgreementStatus",l)}`} />`}function Mh({query:t,scenario:e}){let n=Fe(()=>ou(e),[e.date,e.plan]);if(!n.length)return a`<p>${at.starts.informatie.none}</p>`;let s=n.map($=>$.state),o=kl("FlowState",Object.keys(at.flows.first)[0],s),r=[...o,Ms].includes(t.staat)?t.staat:o[0]||Ms,i=n.filter($=>r===Ms||$.state===r),l=3*i.length>2*Bi,c=t.kies||"",p=r===Ms?k.shared.all:V("FlowState",r),u=g(at.flows.title,{state:p});return a`
    <${Bu} many=${l} field=${a`<${Nu} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${at.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${_u} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${vu} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${xu} rows=${i} chosen=${c} />`} />
    <p class="zacht">${at.flows.silence}</p>
  `}function Iu({route:{path:t,query:e}}){let n=H(e),[,s=""]=t;if(s&&!Object.hasOwn(Au,s))return a`<${Ls} />`;let o=fu(e),r=d=>{I({uit:d,kies:d,weg:null}),vt(ns(d))},i=a`<${Bo} label=${at.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=Mn.length>0&&a`<${Wt} name="hoofdstuk" label=${at.begin.chapters}
      options=${Mn.map(d=>[y(d,"identifier")||d,v(d)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=at.heading,sentence:u=at.sentence}=at.starts[c]||{},$=Object.entries(at.starts).map(([d,{label:h,to:m}])=>[h,C(m.path,m.query),d===c]),f=o.length?a`<${Pu} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Ws} /></div><${jh} scenario=${n} />`;return a`
    <${et} text=${at.heading} title=${c?`${at.heading}: ${p}`:at.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${sr} label=${at.starts_label} tabs=${$} />
    ${s?a`<${Au[s]} key=${s} query=${e} scenario=${n} />`:e.van?a`<${uu} query=${e} scenario=${n} />`:f}
  `}var at,Tu,Ms,Fu,Eu,jh,Au,qu=M(()=>{"use strict";ve();q();U();Ot();B();Tt();A();ko();Ma();ke();J();du();Ve();wu();la();Su();Cs();Mu();Ta();lr();at=k.explore,Tu=["beeld","beide","lijst"],Ms="alle",Fu=Qe(L(Object.values(w.works).flatMap(t=>t.years||[])).sort()),Eu=["stap","soort","vanaf","tot"],jh=({scenario:t})=>a`
  ${be(t).map(e=>a`
      ${N&&a`<p><strong>${e.title}</strong></p>`}
      <${Lu} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${at.begin.network}</p>
`;Au={informatie:Mh,afspraken:Lh}});function Ba(t,e){let n=ss();for(let{mark:s}of t)e?n.add(s):n.delete(s);return I({merk:[...n].join(vl),...!n.size&&{alleen:null}},!0),n.size}var vl,ss,Ru,Sl,Ol=M(()=>{"use strict";U();vl=".",ss=()=>new Set((z.route.query.merk||"").split(vl).filter(Boolean)),Ru=()=>[...ss()].join(vl),Sl=()=>!!z.route.query.alleen&&ss().size>0});var Cl,zh,Na,No,no,cr=M(()=>{"use strict";q();A();Cl=k.shared.outcomes,zh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Na=({outcome:t})=>a`<g class=${`teken teken-${Cl[t].sign}`}>${zh[Cl[t].sign]}</g>`,No=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Na} outcome=${t} />
  </svg>
`,no=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${No} outcome=${t} /> ${Cl[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function jl({gaps:t,what:e}){let n=ss(),s=t.filter(i=>n.has(i.mark)).length,o=i=>vt(j(We.bar.changed,Ba(t,i.target.checked))),r=t.length>1?g(We.mark_all,{count:t.length,what:e}):g(We.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function Fh({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(f=>f.heavy).length,p=[...co(e.map(f=>o==="topic"?Yn(f.query):f.subject_label))].map(([f,d])=>d>1?g(We.repeated,{title:f,count:d}):f),u=a`
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
  `,$=()=>[e.map(f=>a`<${Th} key=${f.mark} gap=${f} scenario=${r} />`),n.length>0&&a`<p><a href=${C("aandachtspunten",{tekst:t})}>${We.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${jl} gaps=${L([...e,...n])} what=${t} />
      <${ol} summary=${u} inside=${$} open=${i} />
    </div>
  `}function Hu({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=L(t.map(c=>c.query)).map(c=>({id:c,title:Yn(c)}));return(s==="topic"?w.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:$})=>a`
        <${Fh} key=${c} title=${p} gaps=${u} terms=${$} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function Eh({row:t,of:e}){let n=fe(z.route.query.partner),s=L(G(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>Wu+1?o.slice(0,Wu):o,i=o.length-r.length,l=r.length===1&&s.join()===We.deadline.how[t.how];return a`
    <${$t} ids=${r} />
    ${i>0&&g(We.deadline.others.more,{names:"",count:i})}
    <span class="bij">${We.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${v(n)}: ${s.join(", ")}</span>`}
  `}function Ah({gap:t,found:e,scenario:n}){let s=e.deadline,o=We.deadline.columns,r=ee(e.subject),i=v(e.subject);return a`
    <tr role="row" class=${Du(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${jl} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${F} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${fa} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${rl} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${no} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${Eh} row=${s} of=${e.subject} /></td>
    </tr>
  `}function Pa({works:t,partner:e}){let n=fe(e),s=Rr(n),o=t.filter(i=>s(i)==="heads");if(!o.length)return null;let r=j(We.deadline.heads_only,o.length,{partner:v(n)});return a`<p>${r} <${$t} ids=${L(o)} name=${ee} />.</p>`}function Vu({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=We.deadline,p=Q()?Nh:Bh,u=n||t.length<=p+1?t:t.slice(0,p),$=hs(t.map(({found:f})=>f.deadline));return a`
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
            ${Object.values(s).map(f=>a`<th scope="col" role="columnheader">${f}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${u.map(f=>a`<${Ah} ...${f} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>I({termijnen:"alle"},!0)}>
            ${j(c,t.length-u.length)}
          </button>
        `}
    </section>
  `}var We,Du,Th,Wu,Bh,Nh,Ll=M(()=>{"use strict";ve();q();U();Ot();B();A();ke();Ol();J();Ft();Mo();dt();cr();We=k.gaps;Du=t=>ss().has(t.mark)?"gemarkeerd":"",Th=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Du(t)}`} data-vraag=${t.mark}>
    <${jl} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${al} gap=${t} />
      <${fa} gap=${t} scenario=${e} />
    </div>
  </article>
`;Wu=2;[Bh,Nh]=[8,5]});async function ur(t,e){let n=await tt().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await tt().ask("page",{options:[],comparisons:e});return tt().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}async function Ih(){await tt().ask("shipped"),tt().show()}function Ia({files:t,children:e=null}){let[n,s]=P("");async function o(r,i){window.addEventListener("beforeunload",Uu),await Hn(s,ne.saving,async()=>{let{name:l,data:c}=await tt().ask(r,i);mn(l,c,pr[l.split(".").pop()])}),window.removeEventListener("beforeunload",Uu)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Gu(){let t=It(),[e,n]=P("");async function s(){let[o]=t.current.files;if(!o)return vt(ne.first_source);Hn(n,ne.busy,async()=>(await tt().ask("source",{data:await Ar(o)})).message)}return a`
    <${rt} title=${ne.source}>
      <p class="zacht">${ne.source_intro}</p>
      <div class="velden">
        <label class="veld"><span>${ne.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${ne.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function Ra({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=qh(i);return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${Ia} files=${[{id:"bewaar-fouten",label:ne.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${Ku} title=${ne.faults} lines=${n} count=${s} />
    <${Ku} title=${ne.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${ne.read}</summary><${Dt} items=${c} /></details>`}
  `}function Ju(t){if(!t.length)throw new Error(ne.first);if(t.length>1)throw new Error(g(ne.one_only,{count:t.length}));if(t[0].size>ji)throw new Error(g(ne.too_large,{name:t[0].name,most:ji/2**20}));return t[0]}var ne,Ph,pr,Uu,qa,Ku,qh,dr=M(()=>{"use strict";ve();q();B();A();Se();J();pe();vn();ne=k.check,Ph="plan",pr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Uu=t=>t.preventDefault();qa=()=>a`
  <${rt} title=${ne.save}>
    <p class="zacht">${ne.save_intro}</p>
    <${Ia}
      files=${Object.entries(ne.save_as).filter(([t])=>!(N&&t===Ph)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${tt().own&&a`<button type="button" id="terug" onClick=${Ih}>${ne.back}</button>`}
    <//>
  <//>
`;Ku=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(ne.list,{title:t,count:n})}</h2><${Dt} items=${e} />`,qh=(t={})=>Object.entries(t).map(([e,n])=>g(ne.counted,{count:n,what:Pr(e).toLowerCase()})).sort(K)});function Rh({scenario:t,report:e}){let n=s=>Hn(e,De.busy,async()=>{let o={options:cs(t),marks:Ru(),kind:s};mn(`${De.file}.${s}`,(await tt().ask("marked",o)).data,pr[s])});return Object.entries(De.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function Wh({gaps:t,scenario:e}){let[n,s]=P(""),o=ss();if(!o.size)return null;let r=$a(t).filter(f=>o.has(f.mark)),i=o.size-r.length,l=Sl(),c=Ae()?De.address:De.elsewhere_office,p=[...o].map(f=>({mark:f})),u=()=>{Ba(p,!1),vt(De.cleared)},$=()=>{I({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${De.label}>
      <p><strong>${j(De.count,o.size)}</strong>${i>0&&j(De.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>I({alleen:l?null:"gemarkeerd"})}>${l?De.every:De.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${De.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${$}>${De.print}</button>
      <${ce} name=${`${De.file}.csv`} rows=${()=>Zu(r,e)} label=${De.csv} id="merk-csv" />
      ${Ae()&&a`<${Rh} scenario=${e} report=${s} />`}
    </section>
  `}function Dh({all:t}){let e=(r,i)=>L(r).map(l=>[l,i(l)]),n=t.flatMap(Bn).flatMap(r=>r.partners),s=Object.entries(w.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",yt.fields.partner,e(n,Yu).sort((r,i)=>K(r[1],i[1]))],["stap",yt.fields.step,[...un,...Qu("stap",st)]],["vraag",yt.fields.query,e(t.map(r=>r.query).sort(K),Yn)],["gewicht",yt.fields.weight,[...s,...Qu("gewicht",r=>V("Severity",r))]],["soort",yt.fields.kind,$o]];return a`
    <${$n}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${Wt} ...${{name:r,label:i,options:l}} />`)}
        <${Oo} label=${yt.fields.text} name="tekst" />
        <${_s} names=${Ml} />
      </div>
    <//>
  `}function Hh({points:t,low:e,source:n,query:s}){let o=L(t.map(l=>l.topic)).length,r={points:g(yt.part_counts.points,{questions:Wa(t),topics:j(yt.topics_count,o)}),source:g(yt.part_counts.source,{questions:Wa(e)})},i=(l,c,p)=>a`
    <a href=${C("aandachtspunten",{...s,deel:c})} aria-current=${p?"true":null} id=${`deel-${c}`}>
      <strong>${yt.parts[l]}</strong> ${r[l]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${yt.parts_label}>
      ${i("points","overleg",!n)}${i("source",Xu,n)}
    </nav>
  `}function Vh({scenario:t}){let{vraag:e,partner:n}=z.route.query,s=e&&n?ma(D(t).gaps,{...z.route.query,partner:""}):[];if(!s.length||s.some(({partners:p})=>p.length))return a`<p>${yt.none}</p>`;let{step:o,other:r,clear:i}=yt.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>I({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:p})=>p)?o:r} ${c}</p>`}function Uh({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap($=>Bn($).map(f=>({gap:$,found:f}))).filter(({found:$})=>$.deadline).sort(($,f)=>K($.found.deadline?.day||"",f.found.deadline?.day||"")),l=t.filter($=>!$.deadline),c=Da[n],p=Object.entries(Da).map(([$,f])=>[$,yt.fold[f]]),u=()=>I({vouw:o?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${Vu} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${yt.heading[c]}</h2>
            <p>${yt.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${u}>${o?yt.refold:yt.unfold}</button>
            </p>
          </header>
          <${Jn} legend=${yt.fold_by} name="per" options=${p} current=${n} id="per" />
          <${Hu} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}}
            terms=${L(i.map(({gap:$})=>$))} />
        </section>
      `}
    ${!t.length&&a`<${Vh} scenario=${s} />`}
  `}function td({route:t}){let e=H(t.query),n=t.query,s=D(e).gaps,o=Sl(),r=o?$a(s).filter(b=>ss().has(b.mark)):ma(s,n),i=r.filter(b=>!b.source),l=r.filter(b=>b.source),c=n.deel?n.deel===Xu:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,$=o||Ml.some(b=>n[b]),f=n.vouw?n.vouw==="uit":$&&u.length<=Kh,d=n.per in Da?n.per:Object.keys(Da)[Number(c&&!p)],h=()=>ma(s,{...n,partner:""}).flatMap(Bn).filter(b=>b.deadline),m=Object.fromEntries(Ml.filter(b=>n[b]).map(b=>[b,n[b]]));return a`
    <${et} text=${o?yt.bar.label:yt.title}>
      <p class="uitleg">${g(yt.intro,{report:Kn(nt(e.plan))})} ${Fn}</p>
    <//>
    ${be(e).map(b=>a`<${Qn} key=${b.key} plan=${b} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${o?yt.only_title:Yn(n.vraag)}</strong></p>`:a`<${Hh} points=${i} low=${l} source=${c} query=${m} />`}
      <${na} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${Dh} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${yt.source_intro}</p>`}
        <p class="zacht" id="weegt">${yt.weights}</p>
        <${Pa} works=${n.partner?h().map(b=>b.subject):[]} partner=${n.partner||""} />
        <${Uh} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${f} all=${$||!!n.termijnen} />
        <p class="acties"><${ce} name="aandachtspunten.csv" rows=${()=>Zu(u,e)} /></p>
        <${jo} />
      </div>
    </div>
    <${Wh} gaps=${s} scenario=${e} />
    <${$e} text=${g(yt.shown,{points:Wa(i),low:Wa(l)})} />
  `}var yt,De,Yu,Zu,Qu,Ml,Xu,Wa,Da,Kh,ed=M(()=>{"use strict";ve();q();U();Ot();B();Tt();A();Se();Ol();J();ct();Ve();pe();Ll();Mo();dr();yt=k.gaps,De=k.gaps.bar,Yu=t=>v(fe(t)||t),Zu=(t,e)=>[[...yt.csv,...Vs],...t.map(n=>[n.number,V("Severity",n.severity),Yn(n.query),n.sentence,w.queries[n.query]?.why||"",n.steps.map(st).join(", "),n.kinds.map(ot).join(", "),n.partners.map(Yu).join(", "),n.subject_label,Ks(n).map(we).join("; "),..._e(e,n.plan)])];Qu=(t,e)=>{let n=z.route.query[t]||"";return n.includes(",")?[[n,Ut(n.split(",").map(e))]]:[]},Ml=["tekst","stap","soort","partner","vraag","gewicht"];Xu="bron",Wa=t=>j(yt.questions,t.length);Da={onderwerp:"topic",soort:"query"};Kh=25});function Jh({id:t,scenario:e}){let n=en.cell_columns,s=D(e).matrix.kind.filter(c=>Ti(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>R(ot(c.column)),r=c=>a`<a href=${Os(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:$}=Pe(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...En(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Pe(c).word,cell:i},sd(n.how,c=>c.most_basis)];return a`
    <${rt} title=${en.cells}>
      <p class="zacht">${Et(e)}</p>
      <${mt} id="vakken" caption=${en.cells_caption} rows=${s} columns=${l} />
    <//>
  `}function Qh({links:t,scenario:e,undecided:n}){let s=en.columns,o=p=>wt(p,"initiative"),{links:r}=D(e),i=L(t.map(o)).length,l=So(nt(e.plan),k.shared.nothing_step),c=[...En(p=>jt(p)?.key),Qt("actie",s.action,o),{key:"soort",label:s.kind,text:p=>gt(p,"interventionKind").map(ot).join(", ")},{key:"wie",label:s.who,sort:!1,text:p=>$s(o(p)).map(v).join(", "),cell:p=>a`<${$t} ids=${$s(o(p))} />`},Nn("stand",s.stand,o,e.date),sd(s.how,p=>r[p][0],p=>`; ${V("Strength",r[p][1])}`)];return a`
    <${rt} title=${g(t.length>i?en.work_rows:en.work,{count:i,rows:t.length})}>
      ${t.length?a`<${mt} id="wiewat" caption=${en.work_caption} rows=${t} sort="actie" columns=${c} />`:a`<p>${n?k.overview.undecided:l}</p>`}
    <//>
  `}function Yh({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${F} id=${n} />`,g(me(jt(n)).thing.step.helper,{awareness:Rt(n,"awareness")||en.unaware})]);return a`<${rt} title=${en.helpers}><${Dt} items=${e} /><//>`}function od({id:t}){let e=H(z.route.query),n=Bt(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>te(c,"barrier")).filter(c=>Ze(c,l)),r=D(e).links,i=s.flatMap(l=>G(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Kt(l,e.plan));return a`
    <${Gh} id=${t} narrow=${n} />
    <${Jh} id=${t} scenario=${e} />
    <${Qh} links=${i} scenario=${e} undecided=${Ec(e).has(t)} />
    <${va} title=${en.requested} ids=${o("Recommendation").filter(l=>Kt(l,e.plan))} />
    <${Yh} ids=${o("Facilitator")} />
  `}var en,so,Ha,nd,sd,Gh,Va=M(()=>{"use strict";q();U();B();Tt();A();ke();_n();J();ct();Ft();pe();dt();qe();vn();en=k.thing.step,so=t=>ln.filter(e=>t.includes(e.notation)).map(e=>e.label),Ha=t=>w.works[t]?.across?k.shared.all_steps:so(zn(t)).join(", "),nd=t=>le[t]?.[1]||"",sd=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>nd(e(s)),cell:s=>e(s)&&[a`<${he} basis=${e(s)} />`,` ${nd(e(s))}${n(s)}`]}),Gh=({id:t,narrow:e})=>a`
  <${rt} title=${en.what}>
    <${je} text=${y(t,"step")} />
    <${je} text=${y(t,"definition")} />
    <${je} text=${y(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${en.narrower}<${$t} ids=${e} />.</p>`}
    ${wt(t,"broader")&&a`<p>${en.broader}<${F} id=${wt(t,"broader")} />.</p>`}
  <//>
`});function Ua({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:$=[]}){let f=k[e];return function({route:{query:h}}){let m=H(h),{plan:b,strict:_}=m,S=o.map(([,it,x])=>x.find(([Y])=>Y===h[it])?.[1]),T=p&&_&&k.shared.choices.strict_phrase,O=[...S,h.tekst,T].filter(Boolean).join(" · ")||k.shared.all,E=n(m).filter(it=>!h.tekst||_o(r(it),h.tekst)).filter(it=>o.every(([,x,,Y])=>!h[x]||Y(it,h[x]))),W=j(f.count,E.length),_t=()=>yn([...s,...$],Fr(E,s,cl("sorteer",i)),it=>_e(u?m:null,jt(it.id)?.key||it.plan||b,O));return a`
      <${et} text=${f.title}><p class="uitleg">${f.intro}</p><//>
      <${$n}>
        <${Ds} />
        ${u&&a`<${tr} />`}
        <div class="velden">
          <${Oo} name="tekst" />
          ${o.map(([it,x,Y])=>a`<${Wt} ...${{label:it,name:x,options:Y}} />`)}
          <${_s} names=${["tekst","vouw",...o.map(([,it])=>it)]} />
        </div>
      <//>
      ${p&&a`<${Co} />`}
      <p class="telling">${W}<${ce} name=${`${Tr(f.title)}.csv`} rows=${_t} /></p>
      <${mt} id=${t} caption=${g(f.caption,{count:W})} rows=${E} columns=${s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:f.count}} />
      <${$e} text=${W} />
    `}}var Wn,Zt,Sn,zl,cd,$r,mr,pd,Zh,oo,Xh,tg,eg,ud,dd,ng,rd,$d,sg,og,ad,rg,md,fd,hd,os,fr,ag,ig,id,ld,gd,bd=M(()=>{"use strict";xo();q();U();Ot();B();Tt();A();ke();J();ct();Ft();Ve();pe();dt();qe();Va();Wn=k.partners,Zt=k.measures,Sn=k.lookup;zl=t=>[v(t),...["altLabel","promise","summary","place"].flatMap(e=>gt(t,e))].join(" "),cd=Ua({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>w.partners[N?t:""],textOf:({id:t})=>zl(t),fields:[[Wn.fields.step,"stap",un,({steps:t},e)=>t.includes(e)],[Wn.fields.kind,"soort",Vo("OrganisationKind"),({id:t},e)=>y(t,"organisationKind")===e],[Wn.fields.role,"rol",Object.entries(Wn.roles),({roles:t},e)=>t.includes(e)]],columns:[{...Qt("naam",Wn.columns.name,({id:t})=>t),cell:t=>[a`<${F} id=${t.id} />`,a`<${xs} id=${t.id} />`]},{key:"soort",label:Wn.columns.kind,text:t=>Rt(t.id,"organisationKind")},{key:"stappen",label:Wn.columns.steps,text:t=>so(t.steps).join(", ")},{key:"handelt",label:Wn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Wn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Wn.columns.wish,text:t=>t.wish}]}),$r=t=>w.called[t]?.short||"",mr=t=>y(t,"prefLabel"),pd="exploitationForm",Zh=ds.map(t=>({id:t,...w.works[t],text:[zl(t),Rt(t,pd),...G(t,"who").map(e=>zl(e.from))].join(" ")})).sort((t,e)=>K($r(t.id)||"~",$r(e.id)||"~")||K(mr(t.id),mr(e.id))),oo=N?"":Dn[0].date,Xh={key:"plan",label:R(ls(oo)),text:({id:t})=>wn(t,oo)?ye(t,oo):"",cell:({id:t})=>wn(t,oo)&&a`<${Lt} id=${t} date=${oo} />`},tg=t=>{let{outcome:e="",stand:n=""}=Oe(t),s=k.shared.outcomes[e]?.phrase||n;return[y(t,"deadlineLabel"),`“${y(t,"deadlineText")}”`,s].filter(Boolean).join(", ")},eg=(t,e)=>{let n=qs(t).filter(s=>y(s,"dueBy")===e);return`${X(e)}: ${Ut(n.map(s=>y(s,"deadlineLabel")||mr(t)))}`},ud="alle",dd=({id:t},e)=>Ze(t,e),ng=({id:t,across:e},n)=>n===ud?e:zn(t).includes(n),rd=Mn.map(t=>[t,v(t)]),$d=Ua({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Zh.filter(e=>Kt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>mr(t),more:[{key:"hoofdstuk",label:Zt.fields.chapter,text:({chapters:t=[]})=>t.map(v).join("; ")},{key:"beloofd",label:Zt.columns.promise,text:({id:t})=>y(t,"promise")},{key:"gemeld",label:Zt.columns.reported,text:({id:t})=>y(t,"summary")},{key:"termijnen",label:Zt.columns.terms,text:({id:t})=>qs(t).map(tg).join("; ")}],groups:{of:({chapters:t=[""]})=>t.find(e=>e===z.route.query.hoofdstuk)??t[0],titles:[...rd,["",Zt.no_chapter]]},fields:[[Zt.fields.what,"wat",Object.entries(Zt.types),dd],[Zt.fields.chapter,"hoofdstuk",rd,({chapters:t},e)=>t?.includes(e)],[Zt.fields.step,"stap",[...un,[ud,Zt.across]],ng],[Zt.fields.kind,"soort",$o,({id:t},e)=>mo(t).includes(e)],[Zt.fields.status,"staat",Vo("Status"),({id:t},e)=>wn(t)===e],[Zt.fields.form,"vorm",Vo("ExploitationForm"),({id:t},e)=>gt(t,pd).includes(e)]],columns:[{key:"nr",label:Zt.columns.number,text:({id:t})=>$r(t),cell:({id:t})=>$r(t)?a`<a href=${He(t)}>${$r(t)}</a>`:a`<span class="zacht">${Zt.no_number}</span>`},Qt("naam",Zt.columns.name,({id:t})=>t,mr),...En(({id:t})=>jt(t)?.key),{key:"wat",label:Zt.columns.what,text:({id:t})=>ae(t)},...oo&&oo!==Ee?[Xh]:[],Nn("nu",N?Zt.columns.stand:R(ls(Ee)),({id:t})=>t),{key:"termijn",label:Zt.columns.deadline,text:({due:t=""})=>t,cell:({id:t,due:e=""})=>{let n=L([e,y(t,"finalDueBy")]).filter(Boolean);return n.length>1?n.map(s=>a`<p>${eg(t,s)}</p>`):X(e)}},{key:"stap",label:Zt.columns.step,text:({id:t})=>Ha(t)},{key:"wie",label:Zt.columns.lead,sort:!1,text:({container:t,leads:e})=>e?.map(v).join(", ")||(t?"":k.shared.no_lead),cell:({container:t,leads:e})=>e?a`<${$t} ids=${e} />`:a`<span class="zacht">${t?"":k.shared.no_lead}</span>`}]}),sg=t=>L(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Bt(t,e))).filter(Gt),og=Object.entries(w.lookups).map(([t,e])=>({id:t,...e,about:sg(t),text:[v(t),...gt(t,"altLabel"),y(t,"summary"),e.description].join(" ")})),ad="Recommendation",rg=Object.entries(Sn.types).filter(([t])=>Is(t).length),md=(t,e,n)=>Ua({name:t,of:e,sort:"naam",rows:({plan:s})=>og.filter(o=>Kt(o.id,s)&&Ze(o.id,ad)===n),textOf:({text:s})=>s,named:({id:s})=>v(s),groups:{of:({id:s})=>Object.keys(Sn.types).find(o=>Ze(s,o))||"",titles:Object.entries(Sn.types).map(([s,o])=>[s,R(o)])},fields:[[Sn.fields.what,"wat",rg.filter(([s])=>s===ad===n),dd],[Sn.fields.step,"stap",un,({steps:s},o)=>s.includes(o)]],columns:[{...Qt("naam",Sn.columns.name,({id:s})=>s),cell:({id:s})=>[a`<${F} id=${s} />`,y(s,"summary")&&a`<p class="zacht">${y(s,"summary")}</p>`]},...En(({id:s})=>jt(s)?.key),{key:"wat",label:Sn.columns.what,text:({id:s})=>ae(s)},{key:"zegt",label:Sn.columns.description,text:s=>s.description},{key:"over",label:Sn.columns.about,sort:!1,text:s=>s.about.map(v).join("; "),cell:s=>a`<${$t} ids=${s.about} name=${ee} />`},nr(Sn.columns.place,({id:s})=>s)]}),fd=md("naslag","lookup",!1),hd=md("gevraagd","requested",!0),os=k.timeline,fr=t=>t.day.slice(0,4),ag=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?fo(t.id):[fr(t)];return n?n<=e&&e<=s:fr(t)===e},ig=t=>{let{jaar:e}=z.route.query;return!e||fr(t)===e?t.day:`z${t.day}`},id=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),ld=Qe(L(w.timeline.map(fr))),gd=Ua({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>w.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&ye(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${id(t)} ${t.when}`,named:t=>t.id?v(t.id):t.what,groups:{of:t=>z.route.query.jaar||fr(t),titles:ld},fields:[[os.fields.what,"wat",Object.entries(os.kinds),(t,e)=>t.kind===e],[os.fields.step,"stap",un,({steps:t},e)=>t.includes(e)],[os.fields.year,"jaar",ld,ag]],columns:[{key:"dag",label:os.columns.when,text:ig,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:os.fields.what,text:t=>os.kinds[t.kind]},{key:"wat",label:os.columns.what,text:id,cell:t=>[t.id&&a`<${F} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:os.columns.stand,text:t=>t.phrase},nr(Sn.columns.place,t=>t.at)]})});function lg({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${zs.requested_mark}</span>`,r=e&&a`<span class="bij door">${zs.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${ts} bar=${t.bar} />${l}`}function cg({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=ya(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=An(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Pe(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Us(c)} aria-haspopup="dialog" onClick=${()=>I({cel:c})}>
        <span class="sr">${g(zs.cell,{row:t.label,step:st(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${lg} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${he} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function Ga({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=fn(n),i=Lo(t,e,n),[l,c]=P(s?Math.max(0,r.indexOf(ca(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${dg} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${Ka(n)} role="table">
      <caption>${g(zs.caption,{rows:zs.heads[t],scenario:Et(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${zs.heads[t]}</th>
          ${n.steps.map((u,$)=>a`
              <${pg} step=${u} place=${$+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${zs.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ie(t,e,n).map(u=>a`<${ug} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var zs,pg,ug,dg,Ka,Tl=M(()=>{"use strict";q();U();B();A();_n();ct();Zs();dt();zs=k.overview;pg=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${He(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,ug=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${F} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${fn(e).map((o,r)=>a`<${cg} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,dg=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${zs.one_step}>
    ${fn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${st(s)}
        </button>
      `)}
  </div>
`,Ka=t=>t===w.plans[0]?"matrix":`matrix-${t.key}`});function fg({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Ts.wish}</h2><a href=${C(Ts.also.to,Ts.also.choose)}>${Ts.also.ask}</a>
      <ul class="tegels">
        ${Ts.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${C(n.to,n.choose)}>
                <${mg} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function hg({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&sa(n,e?s:"");return a`
    <li>
      <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
      <h3>${t.title}</h3>
      <p>${t.text}</p>
      <p><a href=${C("aandachtspunten",l)}>${t.ask}</a></p>
    </li>
  `}function gg({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Ts.discuss.title}</h2><p>${Ts.discuss.note}</p>
        <p class="acties"><a href=${C("aandachtspunten")}>${g(Ts.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${hg} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function bg({state:t,word:e,things:n,date:s}){let o=N?"h4":"h3",r=l=>ys(l,s)[1]&&a`<span class="zacht"> – ${ys(l,s)[1]}</span>`,i=g(Ht.group,{state:R(e),count:n.length});return a`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${i}<//>
      <${Ne} ids=${ue(n)} more=${r} />
    </div>
  `}function kg({scenario:t,plan:e}){let n=N?"h3":"h2";return D(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=w.codes.InterventionKind[o],c=r.map(u=>a`<${bg} ...${u} date=${t.date} />`),p=i?Ht.undecided:So(e);return a`
      <section class="slachtoffers" id=${e===w.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${g(Ht.apart.title,{kind:l.label})}<//>
          <p>${g(Ht.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`<div class="standen">${c}</div>`:a`<p>${p}</p>`}
      </section>
    `})}function wd({route:t}){let e=H(t.query),n=Object.hasOwn(Fl,t.query.rijen||"")&&Fl[t.query.rijen||""]||"kind",s=Object.entries(Fl).map(([l,c])=>[l,Ht.rows[c]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=D(e);return a`
    ${n==="kind"?a`<${_g} answer=${i} plan=${nt(e.plan)} plans=${be(e)} />`:a`<${et} text=${Ht.heading} title=${Ht.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Ht.matrix[n]}</h2><p>${Et(e)}</p>
          <p class="acties"><a href=${C("methode")}>${Ht.legend.more}</a></p>
          <${Ws}>
            <${Jn} legend=${Ht.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${be(e).map(l=>a`
            ${N&&a`<h3>${l.title}</h3>`}
            <${Qn} plan=${l} />
            <${Ga} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <div class="acties">
              <${ce} name="matrix.csv" rows=${()=>yg(n,e,l)} />
              <${Ke} name=${Ka(l)} title=${Ht.matrix[n]} scenario=${{...e,plan:l.key}}
                of=${`[id="${Ka(l)}"]`} legend=".legenda .stalen li" note=${Ht.legend.note} />
              <${Ss} text=${()=>location.href} label=${Ht.link} />
            </div>
            <${kg} scenario=${e} plan=${l} />
          `)}
        <${jo} />
      </div>
      <${ka} undecided=${pa(e)} />
    </div>
    ${r&&a`<${To} address=${r} by=${n} scenario=${e} />`}
    <${$e} text=${r?"":g(Ht.shown,{scenario:Et(e)})} />
  `}var Ht,kd,$g,mg,Ts,Fl,wg,yg,_g,yd=M(()=>{"use strict";q();U();Ot();B();Tt();A();_n();J();ct();Zs();Ve();pe();Cs();dt();Tl();Pn();Ht=k.overview,{truth:kd}=k.thing,$g={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},mg=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${$g[t]}
  </svg>
`,{start:Ts}=Ht;Fl={"":"kind",partner:"partner",vorm:"form"},wg=(t,e,n)=>{let{word:s,lines:o}=Pe(e);if(!e)return[t.label,st(n),Ht.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,st(n),s,o.join("; "),V("Basis",r),kd[String(i)],l,c,p,kd[String(u)]]},yg=(t,e,n)=>[[...Ht.csv,...Vs],...Ie(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...wg(s,o,fn(n)[r]),..._e(e,n.key)]))],_g=({answer:t,plan:e,plans:n})=>{let s=L(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${et} text=${Ht.heading} title=${Ht.title}>
      <p>${g(Ht.start.intro,{report:Kn(e)})}</p>
      <p><strong>${j(Ht.start.dated,s.length,{years:Ut(s)})}</strong>
        ${" "}${Ht.start.since}</p>
    <//>
    <${fg} answer=${t} />
  </div>
  <${gg} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function _d(t,e){let n=await tt().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=nn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>xg(c,n)),l=(r||[]).length-i.length;return tt().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await Ja({decisions:i}),null}function xg({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function Ja(t){let e=Nt(),n=await tt().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n},saved:!1})}async function El(){let{decisions:t,undone:e}=Nt(),n=t.at(-1);n&&await Ja({decisions:t.slice(0,-1),undone:[n,...e]})}async function Al(){let{decisions:t,undone:e}=Nt(),[n,...s]=e;n&&await Ja({decisions:[...t,n],undone:s})}var nn,Nt,Me,Qa,hr,Bl,ro,Ya,ao=M(()=>{"use strict";Se();nn=()=>tt().board,Nt=()=>nn();Me=(...t)=>Ja({decisions:[...Nt().decisions,...t],undone:[]});Qa=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),hr=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),Bl=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),ro=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),Ya=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function rs({label:t,value:e,options:n,id:s=null,pick:o}){let r=Wo(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var gr=M(()=>{"use strict";q()});function vg({column:t,act:e}){let[n,s]=t.both,{found:o}=Nt(),r=o.columns.some(({target:h,table:m})=>h===o.fields.role&&m===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(bt.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=h=>e(()=>Me(hr(t.which,"target",p[h]||`${l}:${h}`))),$=t.reading===c?"alongside":t.reading,f=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=$==="?"?"":$||f;return a`
    <fieldset class="bordkeuze">
      <legend>${n?bt.whose:bt.does}</legend>
      ${i.map(h=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${h===d} onChange=${()=>u(h)} />
          ${n?g(bt.readings[h],{one:n,other:s}):bt.roles[h]}
        </label>`)}
    </fieldset>
  `}function Sg({column:t,act:e}){let{targets:n,fields:s}=Nt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,$=[t.why==="values"&&bt.by_values,t.options.length>0&&t.why==="head"&&g(bt.maybe,{what:t.options.join(", ")}),t.month_first&&bt.month_first,t.says].filter(Boolean),f=L([...n.slice(0,xd),bt.notes,...n.slice(xd)]),d=c?[[`${l}:${c}`,g(bt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${rs} label=${g(bt.as,{head:r})} value=${d[0]?.[0]||l||bt.notes}
          options=${[...d,...Qe(f)]} pick=${h=>e(()=>Me(hr(o,"target",h===bt.notes?"":h)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${g(bt.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${$.join(" ")}
        ${l===s.partner&&a`<${vg} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Og(){let[t,e]=P(0),{rows:n,fields:s}=Nt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[bt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <section class="bordproef">
      <h2>${g(bt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${bt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${bt.following}</button>
      </p>
    </section>
  `}function vd({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Nt().found,l=[[g(bt.read,{read:n.filter(c=>!c.open).length,count:n.length}),bt.sum.placed],[g(bt.read,{read:n.filter(c=>c.led).length,count:n.length}),bt.sum.led],[String(Ya(s).length),bt.sum.asks],[String(o.length),bt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${bt.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${Sg} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${bt.plan}</h2>
          <label class="veld"><span>${bt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${c=>t(()=>Me(ro(i.title,c.target.value)))} />
          </label>
          <label class="veld"><span>${bt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:c}})=>c&&c!==r.day&&t(()=>Me(ro(i.day,c)))} />
          </label>
        </section>
        <${Og} />
        <section>
          <h2>${bt.sums}</h2>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${o.map(c=>a`<p class="zacht">${c}</p>`)}
        </section>
      </div>
    </div>
  `}var bt,xd,Sd=M(()=>{"use strict";q();B();ao();A();gr();bt=k.board.columns,xd=-1});function Od({act:t}){let e=It(),[n,s]=P(null),[o,r]=P(!1),[i,l]=P(""),c=d=>t(()=>(r(!0),d().finally(()=>r(!1)))),p=d=>c(async()=>{let h=await d(),m=await _d(h.name,h.data);if(s(m&&{...m,given:h}),m)return vt(m.message);location.hash=C("controleer",{stap:"kolommen"})}),u=d=>c(async()=>{n&&(await ur(n.given,d)).ok&&(location.hash=C(d?"vergelijk":"overzicht"))}),$=d=>p(async()=>{let h=Ju(d);return{name:h.name,data:await Ar(h)}}),f=(d,h)=>p(async()=>({name:d,data:new TextEncoder().encode(h)}));return oe(()=>{let d=h=>$(h.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${sn.list.drop}</h2>
        <p>${sn.list.kinds}</p>
        <label class="veld"><span>${sn.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>$(e.current.files)} />
        </label>
        <p class="zacht">${sn.list.others}</p>
        ${o&&a`<p role="status">${sn.busy}</p>`}
      </section>
      <section>
        <label class="veld bordplak"><span>${sn.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${d=>l(d.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>f(`${sn.list.pasted}.txt`,i)}>
            ${sn.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>f(`${sn.list.example_name}.csv`,sn.list.example_list)}>${sn.list.example}</button>
        </div>
      </section>
    </div>
    <ul class="bordfeiten">
      ${sn.list.facts.map(({head:d,text:h})=>a`<li><strong>${d}</strong> ${h}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&a`<${Ra} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
          ${o&&a`<span role="status">${sn.busy}</span>`}
        </p>`}
    </div>
  `}var sn,Cd=M(()=>{"use strict";ve();q();U();ao();A();Se();dr();sn=k.board});function jd({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Nt().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),i=r("several"),l=(p,...u)=>t.bind(null,()=>Me(Bl(p,"names",u.join("; "))),void 0),c=Ya(e).length;return a`
    <p class="uitleg">${c?g(Pt.intro,{count:e.length,asks:c}):Pt.nothing}</p>
    <${br} title=${Pt.several} names=${i}
      after=${i.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${l("*")}>${j(Pt.take_all,i.length)}</button></p>`}>
      ${({which:p,text:u,parts:$})=>a`
        <p>${$.map(f=>a`<span class="bordnaam">${f}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(p,...$)}>${g(Pt.split,{count:$.length})}</button>
          <button type="button" class="alslink" onClick=${l(p,u)}>${Pt.one}</button>
        </p>
      `}
    <//>
    <${br} title=${Pt.same} names=${r("same")}>
      ${({which:p,parts:u,meant:$})=>a`
        <p>${g(Pt.same_text,{meant:$})}</p>
        <p class="acties">
          <button type="button" onClick=${l(p,$)}>${Pt.yes}</button>
          <button type="button" class="alslink" onClick=${l(p,...u)}>${Pt.no}</button>
        </p>
      `}
    <//>
    <${br} title=${Pt.new} names=${r("new")}>
      ${({which:p,text:u,kind:$})=>a`
        <${rs} label=${g(Pt.kind_of,{name:u})} value=${$||"organisatie"}
          options=${Object.entries(Pt.new_kinds)} pick=${f=>t(()=>Me(Bl(p,"kind",f)))} />
      `}
    <//>
    <${br} title=${Pt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Pt.no_partner_more}</p>`} />
    ${n.length>0&&a`<section class="bordnamen">
        <h2>${Pt.left_out}</h2>
        <ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
        <p class="zacht">${Pt.left_out_more}</p>
      </section>`}
    <${br} title=${Pt.known} names=${r("known","split","decided")}>
      ${({meant:p})=>p&&a`<p class="zacht">${g(Pt.means,{meant:p})}</p>`}
    <//>
    <section>
      <h2>${Pt.expect}</h2>
      <p class="zacht">${Pt.expect_more}</p>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>Me(ro(o.without,p.target.checked?"nee":"ja")))} />
        ${Pt.expect_yes}
      </label>
    </section>
  `}var Pt,br,Ld=M(()=>{"use strict";q();B();ao();A();gr();Pt=k.board.partners,br=({title:t,names:e,children:n,after:s=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${s}
      <ul>
        ${e.map(o=>a`<li key=${o.which}>
            <p><strong>“${o.text}”</strong> <span class="zacht">${j(Pt.count,o.count)}</span></p>
            ${n?.(o)}
          </li>`)}
      </ul>
    </section>
  `});function jg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function Lg({row:t,name:e,act:n}){let{choices:s}=Nt().found,o=t.asks[e],r=[["","…"],...Qe(s[e]||[])],i=l=>n(()=>Me(hr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${ht.right}</button>`}
      ${s[e]&&a`<${rs} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function Mg({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=Nt().found,[l,c]=P(!1),p=t.fields[i.step],u=t.fields[i.kind]||"",$=d=>{n(t,l&&p&&!p.split("; ").includes(d)?`${p}; ${d}`:d),c(!1)};function f(d){let{target:h,currentTarget:m,key:b,shiftKey:_}=d;if(h!==m||d.ctrlKey||d.altKey||d.metaKey)return;let S=o.find(T=>T.key===b.toUpperCase());if(S)$(S.value);else if(b==="Enter"&&_&&t.proposal)s();else if(b==="Enter"&&t.proposal)$(t.proposal.value);else if(b.toUpperCase()==="L")n(t,"");else if(b==="+")c(!0);else if(b==="ArrowDown"||b==="ArrowUp"){let T=[...document.querySelectorAll(".bordkaart")];T[T.indexOf(m)+(b==="ArrowDown"?1:-1)]?.focus()}else if(b==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;d.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${f}>
        <h3><span class="bij">${t.number}</span>${jg(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:d,role:h})=>a`<span>${d}${h&&` (${h})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||ht.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(d=>a`<${Lg} row=${t} name=${d} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${o.map(({value:d,key:h})=>a`
              <button type="button" class=${t.proposal?.value===d?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes(d))} onClick=${()=>$(d)}>
                ${d} <kbd aria-hidden="true">${h}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${ht.kind}</span>
          <${rs} label=${ht.kind} value=${u} pick=${d=>e(()=>Me(Qa(t.which,i.kind,d)))}
            options=${[["",ht.unknown],...Qe(L([...u?[u]:[],...r[i.kind]]))]} />
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
  `}function zg(){let{cells:t,places:e}=Nt().found,n=e.slice(0,-2);return a`
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
  `}function Md({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Nt().found,[r,i]=P(e[0]?.reason||""),[l,c]=P(Cg),[p,u]=P(0),$=It(),[f,d]=P(0),h=[...e,{reason:"",value:"",count:n.filter(x=>x.open&&!x.proposal).length,strength:""},{reason:kr,value:"",count:n.length-Za(n),strength:""}].filter(({count:x})=>x),m=h.some(({reason:x})=>x===r)?r:h[0]?.reason,b=h.find(({reason:x})=>x===m),_=x=>{i(x),u(0),Q()&&$.current?.scrollIntoView()},S=n.filter(x=>m===kr?!x.open:x.open&&(x.proposal?.reason||"")===m),T=Math.max(0,Math.min(p,S.length-1)),O=()=>{let{rows:x}=Nt().found;return g(ht.progress,{placed:x.length-Za(x),count:x.length})},E=x=>t(()=>Me(...x.map(Y=>Qa("*",o.step,"",Y))),O);async function W(x,Y){let ge=S.indexOf(x);await t(()=>Me(Qa(x.which,o.step,Y)));let Te=Za(Nt().found.rows);vt(g(Y?ht.is_at:ht.is_open,{title:x.number||x.title,value:Y,count:Te})),d(Te||m===kr?ge+1:-1)}oe(()=>{if(!f)return;f<0&&xt("verder")?.focus();let x=$.current?.querySelectorAll(".bordkaart")||[],Y=x[Math.min(Q()?1:f,x.length)-1];f>0&&(Y||document.querySelector(".bordreden"))?.focus(),d(0)},[f]);let _t=e.filter(({strength:x})=>x==="sterk").map(({reason:x})=>x),it=x=>x===kr?ht.done:x||ht.none;return a`
    <p class="bordstand">${O()} ${!Za(n)&&ht.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${ht.reasons}</h2>
        ${_t.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>E(_t)}>${ht.take_strong}</button>`}
        <ul>
          ${h.map(({reason:x,value:Y,count:ge,strength:Te})=>a`
              <li key=${x} class=${x===m?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(x===m)}
                  onClick=${()=>_(x)}><span class="bordtal">${ge}</span> ${it(x)}</button>
                <p class="zacht">
                  ${Te==="zwak"&&a`<span class="bordnaam">${ht.weak}</span> `}
                  ${Y?g(ht.proposal,{value:Y}):x===kr?ht.done_more:ht.none_more}
                </p>
                ${Y&&ge>0&&a`<button type="button" class="klein" aria-label=${`${j(ht.take,ge)}: ${x}`}
                    onClick=${()=>E([x])}>${j(ht.take,ge)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${$}>
        <h2>${b&&it(b.reason)} <span class="zacht">${S.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${ht.keys}</summary>
          <p>${g(ht.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(Q()?S.slice(T,T+1):S.slice(0,l)).map(x=>a`<${Mg} key=${x.which} ...${{row:x,act:t,place:W}}
              all=${()=>E([x.proposal?.reason||""])} />`)}
        </ul>
        ${Q()&&S.length>1&&a`<p class="acties bordblad">
            <button type="button" disabled=${!T} onClick=${()=>u(T-1)}>${ht.previous}</button>
            <span>${g(ht.which,{place:T+1,count:S.length})}</span>
            <button type="button" disabled=${T>S.length-2}
              onClick=${()=>u(T+1)}>${ht.following}</button>
          </p>`}
        ${!Q()&&S.length>l&&a`<button type="button"
            onClick=${()=>c(S.length)}>${g(ht.more,{count:S.length-l})}</button>`}
      </section>
      <${zg} />
    </div>
  `}var ht,Cg,kr,Za,zd=M(()=>{"use strict";ve();q();Ot();B();ao();A();gr();ht=k.board.place,Cg=30,kr="-",Za=t=>t.filter(e=>e.open).length});function Td({act:t}){let e=Nt(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=P(null),[u,$]=P(""),f=JSON.stringify(s),d=e.taken===f&&tt().own,h=o.filter(O=>!O.open),m=h.filter(O=>!O.judged).length;oe(()=>{d||t(async()=>{e.taken=f;let O=await ur({name:n,decisions:s},!1);p(O.ok?null:O)})},[f]);let b=()=>Hn($,ze.alongside_busy,async()=>{let O=await ur({name:n,decisions:s},!0);if(!O.ok)return p(O);location.hash=C("vergelijk")});if(c)return a`<div class="antwoord"><${Ra} ...${c} /></div>`;if(!d)return a`<p role="status">${ze.making}</p>`;let _=H(z.route.query),S=w.plans.find(({title:O})=>O===r.title)||w.plans[w.plans.length-1],T=D(_).apart.filter(O=>O.plan===S.key&&O.groups.length);return a`
    <p>
      ${g(ze.placed,{placed:h.length,count:o.length})}
      ${m>0&&a` ${j(ze.without_kind,m)}`}
      ${o.some(O=>!O.judged)&&a` <strong>${ze.not_yet}</strong>`}
    </p>
    <${Ga} by="kind" scenario=${_} plan=${S} />
    ${T.map(({kind:O,groups:E})=>{let W=E.flatMap(_t=>_t.things);return a`<p>${j(ze.apart,W.length,{kind:ot(O)})} <${$t} ids=${W} /></p>`})}
    ${z.route.query.cel&&a`<${To} address=${z.route.query.cel} by="kind" scenario=${_} />`}
    <p><a href=${C("aandachtspunten")}>${ze.questions}</a></p>
    <section class="blok">
      <h2>${ze.take_along}</h2>
      <label class="veld"><span>${ze.access}</span>
        <${rs} id="toegang" label=${ze.access} value=${r.access||"niet-openbaar"}
          options=${i.map(O=>[O,O.replace("-"," ")])} pick=${O=>t(()=>Me(ro(l.access,O)))} />
      </label>
      <p class="zacht">${ze.access_more}</p>
      <${Ia} files=${[{id:"bewaar-werkmap",label:ze.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${()=>Tg(e)}>${ze.choices}</button>
        <button type="button" id="ernaast" onClick=${b}>${ze.alongside}</button>
        <span role="status">${u}</span>
      <//>
      <p class="zacht">${ze.workbook_more} ${ze.next_list}</p>
    </section>
    <${qa} />
  `}var ze,Tg,Fd=M(()=>{"use strict";q();U();B();Tt();ao();A();Se();ct();Zs();pe();dt();Tl();gr();dr();ze=k.board.result,Tg=t=>mn("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function Ad({state:t,why:e,own:n}){let s=k.werkplaats;return a`
    <p>
      ${n?a`<strong>${g(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${g(s.shipped,{title:w.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function Ng(){let t=document.activeElement,e=Ag.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==xt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&xt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(Bg));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function Pg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Nt(),l=o.rows.filter(u=>u.open).length,c=Fs[Fs.indexOf(t)+1],p=t==="plaatsen"&&l?g(Mt.next_open,{count:l}):Mt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${j(Mt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Mt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(El,()=>Mt.undone)}>${Mt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(Al,()=>Mt.redone)}>${Mt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>Eg(e)}>${Mt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${C("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function Nd({route:t}){let[,e]=P(0),[n,s]=P(""),o=t.query.stap||"",r=nn()&&Fs.includes(o)?o:Fs[0],{of:i,Step:l}=Ed[r],c=(nn()?.found.plan.day||"").split("-").reverse().map(Number).join("-");async function p($,f){let d=Ng(),h=nn()?.decisions.length;try{s(""),await $(),e(b=>b+1);let m=nn()?.decisions.length||0;f?vt(f()):m!==h&&vt(j(Mt.decided,m)),window.setTimeout(d,60)}catch(m){s(m.message)}}let u=nn()?.found.plan;return oe(()=>{z.started&&window.scrollTo(0,0)},[r]),oe(()=>{function $(h){let{target:m,key:b}=h;if(!(!h.ctrlKey||!nn()||/input|textarea/i.test(m.tagName))){if(b==="z")nn()?.decisions.length&&p(El,()=>Mt.undone);else if(b==="y")nn()?.undone.length&&p(Al,()=>Mt.redone);else return;h.preventDefault()}}let f=h=>nn()?.saved===!1&&h.preventDefault(),d=new AbortController;return window.addEventListener("keydown",$,{signal:d.signal}),window.addEventListener("beforeunload",f,{signal:d.signal}),()=>d.abort()},[z.route]),a`
    <${Fg} at=${r} />
    <${et} key=${r} text=${i.title} title=${`${k.check.title}: ${Mt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,{day:c})}</p>`}
    <//>
    ${u&&a`<p class="zacht">${g(Mt.source,{...u,day:c,who:u.access||Mt.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${p} />
    ${nn()&&r!==Fs[0]&&a`<${Pg} at=${r} act=${p} />`}
    ${r===Fs[0]&&a`<${qa} /><${Gu} />`}
  `}var Mt,Ed,Fs,Bd,Fg,Eg,Ag,Bg,Pd=M(()=>{"use strict";ve();q();U();Ot();B();ao();A();Se();Sd();Cd();Ld();zd();Fd();pe();dr();Mt=k.board,Ed={lijst:{of:Mt.list,Step:Od},kolommen:{of:Mt.columns,Step:vd},plaatsen:{of:Mt.place,Step:Md},partners:{of:Mt.partners,Step:jd},resultaat:{of:Mt.result,Step:Td}},Fs=Object.keys(Ed);Bd=()=>a`
  <${et} text=${Mt.elsewhere.title}><p class="uitleg">${Mt.elsewhere.intro}</p><//>
  <ol>${Mt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${jo} />
`,Fg=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Mt.steps_label}>
    <ol>
      ${Fs.map((e,n)=>a`<li class=${n<Fs.indexOf(t)?"is-gedaan":""}>
          <a href=${C("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Mt.steps[e]}</a>
        </li>`)}
    </ol>
  </nav>
`,Eg=t=>t(async()=>{let e=Nt(),{name:n,data:s}=await tt().ask("workbook",{decisions:e.decisions});mn(n,s,pr.xlsx),e.saved=!0}),Ag=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],Bg=":is(button,select,input,a)"});function Ig({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>Nl?` ${g(on.first,{count:Nl})}`:"";return a`
    <${mt} id="eigen-uitkomst" caption=${`${j(on.rows,e.length)}${o}`}
      rows=${e.slice(0,Nl)} columns=${s} />
    <div class="acties"><${ce} name=${on.file} rows=${()=>[t,...e]} label=${on.csv} /></div>
  `}function qd({start:t=on.example}){let[e,n]=P(t),[s,o]=P(""),[r,i]=P(null);function l(){i(null),Hn(o,on.busy,async()=>i(await tt().ask("ask",{text:e})))}return a`
    <section class="blok">
      <h2>${on.title}</h2>
      <p class="zacht">${on.intro}</p>
      <label class="veld breed"><span>${on.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${on.ask}</button></div>
      <div aria-live="polite">
        ${s&&a`<p>${s}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?on.yes:on.no}</strong></p>`}
        ${r?.graph&&a`<pre tabindex="0" role="region" aria-label=${on.result}><code>${r.graph}</code></pre>`}
        ${r?.columns&&a`<${Ig} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}function Wg(t){let e=Object.entries(t.columns),n=s=>us(s.subject)?a`<${F} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>Rd(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[qg],...En(s=>s.plan),{key:"bron",label:zt.columns.place,sort:!1,text:Rg}]}function Dg({name:t,query:e,scenario:n}){let s=Wd(n).filter(c=>c.query===t);if(!s.length)return a`<p>${zt.nothing}</p>`;let o=Wg(e),r={rows:j(zt.rows,s.length),scenario:Et(n)},i={key:"sentence",label:zt.columns.sentence,text:c=>c.sentence},l=()=>yn([i,...o],s,c=>_e(n,c.plan));return a`
    <${mt} id=${`uitkomst-${t}`} caption=${g(zt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${ce} name=${`${t}.csv`} rows=${l} />
      <a href=${C("aandachtspunten",{vraag:t})}>${zt.as_sentences}</a>
    </div>
  `}function Hg({name:t,query:e,scenario:n}){let s=e.shelf===Xr,o=C("overzicht",{rijen:zt.rows_of[t]});return a`
    <p class="kruimel"><a href=${C("vragen")}>${zt.title}</a></p>
    <${et} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${$n}><${ea} /><//>`}
    <${hn} pairs=${[[zt.why,e.why],[zt.weight,e.severity]]} />
    ${s&&a`<section><h2>${zt.result}</h2><${Dg} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!Gi([t,e])&&a`<p>${e.open?zt.open:zt.elsewhere}</p>`}
    ${t in zt.rows_of&&a`<p><a href=${o}>${zt.in_overview}</a></p>`}
    <details>
      <summary>${zt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${zt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${Ss} text=${()=>e.sparql} label=${zt.copy} />
    </details>
    ${re()&&!e.open&&a`<${qd} key=${t} start=${e.sparql} />`}
  `}function Vg({shelf:t,counts:e}){let n=Object.entries(w.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:zt.columns.title,text:o=>o.title,cell:o=>a`<a href=${C(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:zt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:zt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${mt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===Xr?s:s.slice(0,2)} />
    </section>
  `}function Dd({route:t}){let e=H(t.query),n=t.path[1],s=w.queries[n];if(n&&!s)return a`<${Ls} />`;if(n)return a`<${Hg} ...${{name:n,query:s,scenario:e}} />`;let o=co(Wd(e).map(r=>r.query));return a`
    <${et} text=${zt.title}><p class="uitleg">${zt.intro}</p><//>
    ${re()&&a`<${qd} />`}
    ${zt.shelves.map(r=>a`<${Vg} shelf=${r} counts=${o} />`)}
  `}var zt,on,Nl,Id,Rd,Wd,qg,Rg,Hd=M(()=>{"use strict";q();U();Ot();B();Tt();A();Se();Xo();J();ct();Ve();pe();Mo();dt();qe();lr();zt=k.questions,on=k.questions.own,Nl=200;Id={barrier:t=>t.barrier&&st(t.barrier),kind:t=>t.kind&&ot(t.kind),partner:t=>t.partner&&v(fe(t.partner)||t.partner),severity:t=>V("Severity",t.severity),detail:t=>t.detail&&(us(t.detail)?v(t.detail):t.description)},Rd=(t,e)=>(Id[t]?Id[t](e):e[t])||"",Wd=t=>D(t).gaps.flatMap(e=>Bn(e).map(n=>({...n,plan:e.plan}))),qg={key:"severity",label:zt.columns.weight,text:t=>String(Object.keys(w.codes.Severity).indexOf(t.severity)),csv:t=>Rd("severity",t),cell:t=>a`<${oa} severity=${t.severity} />`},Rg=t=>Ks(t).map(we).join("; ")});function Kd(t,e,n){let s=e;return{placed:t.map(r=>{let i=n(r);return s+=i,{...r,y:s-i,middle:s-i/2}}),bottom:s}}function Kg({lane:t,rows:e,wide:n}){let s=hs(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${At.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*At.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*At.line}>
        ${s.length?s.join(" · "):j(Es.lane_total,e.length)}
      </text>
    </g>
  `}function Gg({row:t,lane:e,shown:n,point:s}){let o=At.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*At.level,i=t.tail&&Il[t.outcome].tail&&At.left+t.tail,l={row:t,x:o,y:r};return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${He(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${Ug(t)}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Na} outcome=${t.outcome} /></g>
    </a>
  `}function Jg({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=kn(o.id),c=Ic(o.work),p={...r>e*.62?{right:Xa(e-r+14,e)}:{left:Xa(r+14,e)},...i>n*.6?{bottom:Xa(n-i,n)}:{top:Xa(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${no} outcome=${o.outcome} on=${o.on&&g(Es.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${$t} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${we(l)}</p>`}
    </div>
  `}function Jd({plan:t,rows:e,date:n}){let[s,o]=P(null),r=It(),{lanes:i,wide:l,years:c,beyond:p}=gs(t),{placed:u,bottom:$}=Kd(Gd(i,e),At.top,({levels:E,title:W})=>Math.max(E*At.level+At.pad,W.length*At.line+36)),f=At.left+l+20,d=$+At.foot,h=Ei(t,n),m=At.left+h.x,b=g(Es.report,{date:X(h.date)}),_=b.length*8.6+24,S=()=>o(null),T=E=>E.key==="Escape"&&S(),O=Math.min(Math.max(m-_/2,At.left),f-_);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${S} onKeyDown=${T}>
      <svg class="lanen" viewBox=${`0 0 ${f} ${d}`} role="group" aria-label=${Es.picture}>
        <rect class="daarna" x=${m} y=${At.top} width=${f-m} height=${$-At.top} />
        ${c.map(({year:E,x:W})=>a`
            <g class="jaar">
              <line x1=${At.left+W} x2=${At.left+W} y1=${At.top} y2=${$} />
              <text x=${At.left+W+4} y=${At.top-9}>${E}</text>
            </g>
          `)}
        ${p&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${At.left+p.x} y=${At.top-9}>${Es.beyond}</text>
            </g>
          `}
        ${u.map(E=>a`<${Kg} lane=${E} rows=${E.mine} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${f} y1=${$} y2=${$} />
        <line class="nu" x1=${m} x2=${m} y1=${At.top-8} y2=${$} />
        <g class="nulabel">
          <rect x=${O} y=${$+4} width=${_} height="28" rx="3" />
          <text x=${O+_/2} y=${$+24} text-anchor="middle">${b}</text>
        </g>
        ${u.flatMap(E=>E.mine.map(W=>a`
              <${Gg} key=${W.id} row=${W} lane=${E} shown=${s?.row.id===W.id} point=${o} />
            `))}
      </svg>
      ${s&&a`<${Jg} at=${s} width=${f} height=${d} close=${S} />`}
    </div>
  `}function Zd({scenario:t,plan:e}){let n=Un(e,t.date);if(!n.length)return null;let{lanes:s,wide:o,years:r,beyond:i}=gs(e),l=cn(e.key,t.date),c=h=>Ud+8+h/o*(Po-Ud-16),{placed:p,bottom:u}=Kd(Gd(s,n),Pl,h=>Math.max(Qg,Yd(h)*Qd+4)),$=c(Ei(e,l).x),f=p.map(h=>g(Vd.description,{chapter:ho(h),counts:Ut(hs(h.mine))})),d=$>Po-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Po} ${u+16}`} role="img" aria-label=${f.join(" ")}>
      <rect class="straks" x=${$} y=${Pl} width=${Po-$} height=${u-Pl} />
      ${r.map(({year:h,x:m})=>a`
          <line class="jaar" x1=${c(m)} x2=${c(m)} y1="4" y2=${u} />
          <text class="jaartal" x=${c(m)+4} y="12">${h}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${Es.beyond}</text>`}
      ${p.map(h=>a`
          <line class="baan" x1="0" x2=${Po} y1=${h.y} y2=${h.y} />
          <text x="0" y=${h.middle+4}>${tb(ho(h))}</text>
        `)}
      ${p.flatMap(({y:h,mine:m})=>Zg(m).map(([b,_])=>a`<text class="jaartal" x=${c(b)-8} y=${h+12} text-anchor="end">+${_}</text>`))}
      <line class="baan" x1="0" x2=${Po} y1=${u} y2=${u} />
      <line class="peil" x1=${$} x2=${$} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?$-4:$+4} y=${u+13} text-anchor=${d}>
        ${g(Vd.line,{date:X(l)})}
      </text>
      ${p.flatMap(h=>h.mine.filter(m=>m.level<ql).map(m=>a`
            <g transform=${`translate(${c(m.x)} ${Xg(h,m)}) scale(${Yg})`}>
              <title>${[m.name,m.by,Il[m.outcome].phrase].join(", ")}</title>
              <${Na} outcome=${m.outcome} />
            </g>
          `))}
    </svg>
  `}var Vd,Es,Il,At,Ug,Gd,Xa,Ud,Po,Pl,Qd,Qg,Yg,ql,Yd,Zg,Xg,tb,Rl=M(()=>{"use strict";q();U();B();A();J();Ft();dt();cr();Vd=k.summary.lanes,Es=k.promises,Il=k.shared.outcomes,At={left:320,top:32,foot:40,level:19,pad:30,line:21};Ug=t=>g(Es.mark,{...t,what:t.what||Es.card.none,phrase:Il[t.outcome].phrase}),Gd=(t,e)=>t.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);Xa=(t,e)=>`${t/e*100}%`;[Ud,Po,Pl,Qd,Qg,Yg]=[262,690,17,8,16,.62],ql=30,Yd=t=>Math.min(t.levels,ql),Zg=t=>[...co(t.filter(({level:e})=>e>=ql).map(({x:e})=>e))],Xg=(t,e)=>t.middle+(e.level-(Yd(t)-1)/2)*Qd,tb=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function eb({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?gn.route.undecided:gn.route.no_partner;return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${gn.route.silent}>
            ${n.map(({label:i})=>a`<li><span>${i}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${s.map(({id:i,label:l,cells:c})=>a`
              <li class=${Ct(i)?"verzamel":""}>
                <${he} basis=${c[e-1]?.most_basis} />${l}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function nb({scenario:t,plan:e}){let n=Ie("kind",t,e),s=Ie("partner",t,e),{reach:o}=D({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${eb} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function Xd({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=w.meta,l={version:r,content:(i||"").slice(0,12),scenario:Et(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(gn.head,{date:X(cn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(gn.foot.source,{sources:Gn(t)})} ${g(gn.foot.version,l)}</p>
        <p>${g(gn.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function sb({cell:t,step:e}){if(!t?.initiatives&&!t?.unmet&&!t?.undecided)return a`<td class="niets">${t?.brief.join(" ")||"–"}</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${st(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${st(e)}>
      <${ts} bar=${t.bar} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${st(e)}><span class="plaat">${n}</span></td>`}function rb({scenario:t,plan:e,...n}){let s=me(e).summary,{points:o}=D({...t,plan:e.key}),{phrase:r,named:i}=Ln(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${Xd} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${g(s.intro,{report:Kn(e)})} ${r.lead}
      </p>
      <${Qn} plan=${e} />
      <${ti} title=${s.matrix.title} note=${s.matrix.note}>
        <${ob} scenario=${t} plan=${e} />
        <${rr} undecided=${pa(t,e)} />
      <//>
      <${ti} title=${k.overview.start.discuss.title}>
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
  `}function ab({scenario:t,plan:e,...n}){let{summary:s,shared:o}=me(e),r=X(cn(e.key,t.date)),i=Wr(Un(e,t.date),o.outcomes,Ln(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${Xd} plan=${e} scenario=${t} ...${n}>
      <${ti} title=${s.route.title} note=${s.route.note}>
        <${nb} scenario=${t} plan=${e} />
      <//>
      <${ti} title=${s.lanes.title} note=${l}>
        <${Zd} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${i.map(([c,{tile:p,count:u}])=>a`
              <li><${No} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}</li>
            `)}
        </ul>
      <//>
    <//>
  `}function t$({route:t}){let e=H(t.query),n=be(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${et} text=${gn.title}><p class="uitleg">${gn.screen}</p><//>
      <${Ds} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${gn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${rb} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${ab} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${$e} text=${gn.screen} />
  `}var gn,ob,ti,e$=M(()=>{"use strict";q();Ot();B();Tt();A();_n();ct();Ft();Zs();Ve();Rl();dt();cr();gn=k.summary;ob=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${gn.matrix.title}</caption>
    <thead>
      <tr><td></td>${fn(e).map(n=>a`<th scope="col">${st(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ie("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${sb} cell=${s} step=${fn(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,ti=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t}>
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function Wl(t){let n=t.flatMap(o=>go(o,H({}))).map(({step:o,basis:r})=>`${y(o,"notation")} ${r}`),s=({notation:o})=>Object.keys(le).find(r=>n.includes(`${o} ${r}`));return ei(ln.filter(s).map(o=>`${o.label} (${le[s(o)||""][1]})`))}function ib({id:t}){let e=G(t,"who").flatMap(m=>m.acts?m.to:[]),n=({key:m})=>g(lt.steps,{steps:Wl(e.filter(b=>Kt(b,m)))}),s=m=>w.partners[m].find(b=>b.id===t)?.steps||[],o=so(s("")),r=w.plans.filter(m=>s(N?m.key:"").length),i=G(t,"who").flatMap(m=>m.acts?[]:zn(m.to)),l=so(L(i)).filter(m=>!o.includes(m)),c=m=>G(m,"who").every(b=>!b.acts||b.from===t),p=L(e.filter(m=>w.works[m]?.across&&c(m)).flatMap(mo)),u=te(t,"unitOf"),$=ue(te(t,"chapterLead")),f=m=>{let b=so(w.partners[""].find(_=>_.id===m)?.steps||[]);return b.length>0&&a`<span class="zacht"> – ${ei(b)}</span>`},d=y(t,"tooi"),h=[...Fo(t),[k.thing.also_known,gt(t,"altLabel").join(", ")],[lt.leads,$.length>0&&a`<${Ne} ids=${$} />`],[lt.units,u.length>0&&a`<${Ne} ids=${u} more=${f} />`],[lt.identity,d?g(lt.identified,{code:d,date:X(y(t,"checkedOn"))}):lt.unidentified]];return a`
    <${rt} title=${k.thing.known}>
      <${je} text=${y(t,"summary")} />
      ${Ct(t)&&a`<p>${lt.collective}</p>`}
      ${y(t,"isIndependent")==="true"&&a`<p>${lt.independent}</p>`}
      ${r.map(m=>a`<p>${N&&`${m.title}: `}${n(m)}</p>`)}
      ${p.length>0&&a`<p>${g(lt.across,{kinds:ei(p.map(ot))})}</p>`}
      ${l.length>0&&a`<p>${g(lt.named_steps,{steps:ei(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${lt.no_steps}</p>`}
      <${hn} pairs=${h} />
    <//>
  `}function lb({rows:t}){let e=lt.columns,n=[...En(r=>jt(r.to)?.key),Qt("actie",e.action,r=>r.to),{key:"soort",label:e.what,text:r=>ae(r.to)},{key:"rol",label:e.role,text:r=>r.phrase},Nn("stand",e.stand,r=>r.to),{key:"stap",label:e.step,text:r=>Ha(r.to)},Xn(e.place,r=>r.of)],s=L(t.map(r=>r.to)).map(r=>{let i=t.filter(c=>c.to===r),l=L(i.map(c=>c.phrase)).join(", ");return{...i[0],phrase:l,of:i.flatMap(c=>c.of)}}),o={id:"acties",caption:lt.work_caption,rows:s,sort:"actie",columns:n};return a`
    <${rt} title=${g(lt.work,{count:s.length})}>
      <p class="zacht">${lt.work_note}</p>
      ${s.length?a`<${mt} ...${o} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function cb({id:t}){let e=y(t,"organisationKind")===lt.places.of&&!Ct(t)?gt(t,"altLabel"):[],n=c=>e.some(p=>ws(c.replace("-"," ")).includes(ws(p))),s=c=>gt(c,"place").filter(n).join(", "),o=G(t,"who").map(c=>c.to),r=ue(ds.filter(c=>s(c)&&!o.includes(c))),i=c=>a`<span class="zacht"> – ${s(c)}</span> <${Lt} id=${c} />`,l=[a`<p class="zacht">${lt.places.note}</p>`,a`<${Ne} ids=${r} more=${i} />`];return r.length>0&&a`<${rt} title=${g(lt.places.title,{count:r.length})}>${l}<//>`}function pb({id:t}){let[e,n]=[H({}),Rr(t)],o=Dr(e).flatMap(d=>Un(d,e.date)).filter(d=>d.outcome==="ahead"&&n(d.work)),r=G(t,"who").flatMap(d=>d.acts?d.to:[]),i=L([...r,...r.flatMap(d=>Bt(d,"followedBy"))]).filter(d=>lt.to_come.includes(wn(d))&&!o.some(h=>h.work===d)),l=d=>g(k.shared.work.bound,{date:d}),c=[...o.map(({work:d,what:h,quote:m,by:b})=>[n(d),d,h,`${m} (${l(b)})`]),...i.map(d=>["planned",d,ye(d).toLowerCase()])],p=Object.entries(lt.coming.groups).flatMap(([d,h])=>{let m=c.filter(([_])=>_===d).map(([,_,...S])=>a`<li><${F} id=${_} />: ${S.filter(Boolean).join(", ")}</li>`),b=a`<${Zn} id=${`komt-${d}`} items=${m} first=${Q()?n$:void 0} />`;return m.length?a`<p>${j(h,m.length)}</p>${b}`:[]}),u=C("beloften",{partner:y(t,"notation"),uitkomst:"ahead"}),$=o.length>0&&a`<p><a href=${u}>${lt.coming.all}</a></p>`,f=a`<p class="zacht">${lt.coming.note}</p>`;return p.length>0&&a`<${rt} title=${lt.coming.title}>${f}${p}${$}<//>`}function db({id:t}){let e=G(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <h3><${F} id=${s} /></h3>
      <${or} id=${o} /><${Jt} of=${[o]} />
    `);return a`
    <${rt} title=${g(lt.own,{count:e.length})}>
      <p class="zacht">${lt.own_note}</p>
      <${Zn} id="eigen" as="div" first=${n$} items=${n} />
    <//>
  `}function $b({id:t}){let e=G(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[y(r[0],"asOf").slice(0,4),y(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${je} text=${y(i,"summary")} />`)} <${Jt} of=${r} />
  `,s=ue(L(e.map(r=>ps(r,t)))).map(r=>{let i=e.filter(l=>ps(l,t)===r);return a`<li><${F} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?lt.its_members:lt.members;return a`<${rt} title=${o}><${Zn} id="leden" items=${s} first=${s.length} /><//>`}function mb({id:t}){let e=new Map(G(t,"with").map(s=>[ps(s,t),s]));if(!e.size)return null;let n=ue([...e.keys()]).map(s=>{let{of:o=[],more:r}=e.get(s)||{},i=g(r?lt.more_works:lt.works,{works:o.map(ee).join(", ")});return a`<li key=${s}><${F} id=${s} /><span class="zacht">${i}</span></li>`});return a`
    <${rt} title=${lt.together}>
      <p class="zacht">${lt.alphabetical}</p>
      ${Q()?a`<${Zn} id="samen" items=${n} first=${ub} />`:a`<ul class="kolommen">${n}</ul>`}
    <//>
  `}function s$({id:t}){return a`
    <${ib} id=${t} />
    <${lb} rows=${G(t,"who")} />
    <${cb} id=${t} />
    <${pb} id=${t} />
    <${db} id=${t} />
    <${Sa} title=${lt.wishes} ids=${te(t,"wish")} of="concerns" />
    <${va} title=${lt.requested} ids=${ue(te(t,"askedOf"))} />
    <${$b} id=${t} />
    <${mb} id=${t} />
    <${Eo} id=${t} />
  `}var lt,ei,n$,ub,o$=M(()=>{"use strict";q();U();Ot();B();Tt();A();ko();ke();Xo();J();ct();Ft();pe();Qs();dt();qe();vn();Va();Pn();lt=k.thing.organisation,ei=t=>Ut(t.map(e=>e.toLowerCase()));[n$,ub]=[1,2]});function fb({id:t,reports:e}){let n=rn(t);if(bn(t.split("/")[0]).dates.length<3)return null;let s=o=>Oe(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Lt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${X(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function hb({id:t}){let e=bn(t.split("/")[0]),{result:n,not_mentioned:s}=rn(t),o=e.dates.filter(({date:l})=>wn(t,l)),r=w.codes.AgreementStatus[y(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=(l,c)=>c===e.date&&n[y(l,"resultReported")];return a`
    <${fb} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:l,label:c})=>{let p=ms(t,l);return a`
          <li>
            <strong>${R(c)}</strong>
            <p><${Lt} id=${t} date=${l} /></p>
            ${r&&l===e.date&&a`<${je} text=${r} look="zacht" />`}
            ${Oe(t,l).earlier&&a`<p class="zacht">${R(s)}</p>`}
            ${p&&a`
                <${je} text=${y(p,"summary")} /><${Ys} of=${p} />
                <${je} text=${i(p,l)} look="zacht" /><${Jt} of=${[p]} />
              `}
          </li>
        `})}
    </ol>
  `}function gb({id:t}){let e=Bt(t,"silentPart"),n=e.map(s=>[y(s,"summary"),a`<span class="zacht"> (${V("SilentWeight",y(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${rn(t).silent}</strong></p><${Dt} items=${n} />`}function bb({id:t}){let e=rn(t),n=e.deadline_columns,s=qs(t);if(!s.length)return null;let o=i=>[`“${y(i,"deadlineText")}”`,y(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>y(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>y(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>y(i,"dueBy"),cell:i=>X(y(i,"dueBy"))||y(i,"condition")},{key:"soort",label:n.kind,text:i=>Ko(y(i,"modality"))},{key:"er",label:n.there,text:i=>Oe(i).delivery||e.not_there},{...Xn(n.place,()=>[]),cell:i=>a`<${je} text=${y(i,"summary")} /><${Jt} of=${[i]} />`}];return a`<${mt} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function kb({id:t}){let e=rn(t),n=e.who_columns,s=G(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${F} id=${i} /><${xs} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>v(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>y(i[0],"summary")},Xn(n.place,({of:i})=>i.slice(0,1))];return a`<${mt} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function wb({id:t}){let e=Bt(wt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${rn(t).heading}<${$t} ids=${e} />.</p>`}function yb({id:t}){let e=rn(t),n=qr(t);if(n.length)return n.map(o=>a`<${or} id=${o} /><${Jt} of=${[o]} />`);if(y(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=gt(t,"interventionKind").map(ot).join(", ");return a`
    <p>${g(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${y(t,"rationale")}</p>
  `}function _b({id:t}){let e=rn(t),n=te(t,"subMeasureOf"),s=o=>a` <${Lt} id=${o} />`;return a`<${rt} title=${e.container}><p>${e.parts}</p><${Ne} ids=${n} more=${s} /><//>`}function r$({id:t}){let e=rn(t),n=bn(t.split("/")[0]),s=y(t,"promise"),o=Fo(t),r=y(t,"isContainer")==="true"?_b:xb;return a`
    <${rt} title=${s?e.promise:e.what}>
      ${_a(t).map(i=>a`<${je} text=${i} />`)}
      ${y(t,"isNew")==="true"&&a`<p class="zacht">${g(e.new,{when:ls(n.date,n)})}</p>`}
      ${y(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Jt} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${xa} id=${t} />
    ${o.length>0&&a`<${rt} title=${k.thing.further}><${hn} pairs=${o} /><//>`}
    <${Eo} id=${t} />
  `}var rn,xb,a$=M(()=>{"use strict";q();B();A();ke();J();ct();Ft();dt();qe();vn();Pn();rn=t=>me(jt(t)).thing.undertaking;xb=({id:t})=>a`
  <${rt} title=${rn(t).progress}><${hb} id=${t} /><${gb} id=${t} /><${bb} id=${t} /><//>
  <${rt} title=${rn(t).who}><${kb} id=${t} /><${wb} id=${t} /><//>
  <${Sa} title=${rn(t).expected} ids=${G(t,"expected").map(({of:e})=>e[0])} />
  <${rt} title=${rn(t).steps}><${yb} id=${t} /><//>
`});function Ob({id:t}){let e=vb[pn(t)];return e?w.plans.filter(n=>!jt(t)||n===jt(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${Sb} key=${n.plan.key} ...${n} />`):null}function Cb({id:t}){let e=te(t,"inChapter"),n=el(Ge.other.annex.file),s=l=>a` <${Lt} id=${l} />`,o=l=>g(Ge.other.at,{steps:Wl([l])||k.shared.all_steps}),r=l=>a`${s(l)}<p class="zacht">${_a(l).join(" ")} ${o(l)}</p>`,i=ds.filter(l=>w.works[l]?.chapters?.includes(t)&&!e.includes(l));return a`
    <${rt} title=${Ge.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${Ge.other.annex.label}</a></p>`}
      <${Ne} ids=${ue(e)} more=${r} />
      ${i.length>0&&a`<p>${Ge.other.under}</p><${Ne} ids=${ue(i)} more=${s} />`}
    <//>
  `}function jb({id:t}){let e=[...Fo(t),[Ze(t,"Legislation")?Ge.also_known:Ge.in_source,gt(t,"altLabel").join(", ")],[Ge.place,kn(t).length>0&&a`<${Jt} of=${[t]} />`]];return a`
    <${rt} title=${Ge.known}>
      ${Ze(t,"Facilitator")&&a`<p class="zacht">${me(jt(t)).thing.other.judged}</p>`}
      <${je} text=${y(t,"summary")} />
      <${je} text=${y(t,"rationale")} />
      <${hn} pairs=${e} />
    <//>
    <${xa} id=${t} />
    ${Ze(t,"Chapter")&&a`<${Cb} id=${t} />`}
    <${Eo} id=${t} />
  `}function zb({id:t}){let e=H(z.route.query),n=pn(t)==="organisation"&&y(t,"notation"),s=i=>Bn(i).some(({partners:l})=>n&&l.includes(n)),o=D(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<${Cp} gap=${i} scenario=${e} />`);return a`
    <${rt} title=${g(Ge.gaps,{count:o.length})}>
      <${Zn} id="vragen" items=${r} first=${Q()?Mb:Lb} as="div" />
    <//>
  `}function Tb({id:t}){let e=pn(t),n=[i$[e]&&a`<a href=${C(i$[e])}>${Ge.crumbs[e]}</a>`,N&&jt(t)?.title,...["inChapter","subMeasureOf"].map(s=>wt(t,s)&&a`<${F} id=${wt(t,s)} />`),ae(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function l$({route:t}){let e=t.path.slice(1).join("/");if(!Gt(e))return a`<${Ls} />`;let n=v(e),s=pn(e),o=Fb[s],r=s==="undertaking"&&y(e,"isContainer")!=="true",i=()=>{let[l,c]=["promise","summary"].map(f=>y(e,f)),p=r?[l&&`${Ge.promised} ${l}`,g(Ge.stand,{stand:ye(e).toLowerCase()})]:[c],u=[`${ae(e)} ${n}`,p.filter(Boolean).join(" ")].filter(Boolean).join(": "),$=L([...kn(e),...kn(ms(e))]);return ta(u.replace(/([^.!?])$/,"$1."),$,null,jt(e)||nt())};return a`
    <${Tb} id=${e} />
    <${et} text=${Ze(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${Lt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${Co} />`}
    <${Ob} id=${e} />
    <div class="acties bovenaan">
      <${Ss} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${C("verken",{uit:e,kies:e})}>${Ge.around}</a>
    </div>
    <${o} id=${e} />
    <${zb} id=${e} />
  `}var Ge,Dl,vb,Sb,Lb,Mb,i$,Fb,c$=M(()=>{"use strict";q();U();Ot();B();Tt();A();ke();J();ct();Ft();Ve();pe();Qs();Mo();dt();qe();vn();o$();Va();a$();Pn();lr();Ge=k.thing,Dl=k.thing.route,vb={organisation:(t,e)=>w.partners[N?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:zn},Sb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${N?g(Dl.of_plan,{plan:t.title}):Dl.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${Dl[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[Lb,Mb]=[3,1];i$={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};Fb={undertaking:r$,organisation:s$,step:od,other:jb}});function Eb({rows:t,whole:e,chosen:n,plan:s,scenario:o}){let r=e?Ln(o,s).named:{},i=me(s).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${kt.tiles_label}>
      ${Wr(t,i,r).map(([l,{tile:c,count:p}])=>a`
          <button type="button" id=${`uitkomst-${l}`} aria-pressed=${String(n===l)}
            onClick=${()=>I({uitkomst:n===l?null:l})}>
            <${No} outcome=${l} />
            <span class="getal">${p}</span>
            <span>${g(c,{date:X(cn(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function Ib({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>K(l.day,c.day)),i=r.slice(0,Nb).map(l=>a`
      <${No} outcome=${l.outcome} />
      <span>
        <${F} id=${l.work} text=${l.short} />${" "}${l.what||""}
        <span class="bij">${l.modality}: ${l.quote}</span>
      </span>
    `);return a`
    <aside class="langst-open">
      <h2>${kt.open.title}</h2>
      <p>${r.length?g(kt.open.phrase,{date:X(cn(e.key,n))}):kt.open.none}</p>
      <${Dt} items=${i} />
      <p><a href=${C("aandachtspunten",{vraag:"deadline-verstreken"})}>${kt.open.gaps}</a></p>
      <h2>${kt.read.title}</h2>
      <ul class="leesregels"><li>${kt.read.first}</li>${Pb}<li>${kt.read.last}</li></ul>
    </aside>
  `}function Wb({rows:t}){let e=L(t.map(o=>o.day.slice(0,4))).sort(K),s=L(t.flatMap(o=>u$(o.work))).map(o=>[o,v(fe(o))]).sort((o,r)=>K(o[1],r[1]));return a`
    <div class="velden">
      <${Wt} label=${kt.fields.year} name="jaar" options=${Qe(e)} />
      <${Wt} label=${kt.fields.partner} name="partner" options=${s} />
      <${_s} names=${["jaar","partner"]} />
    </div>
  `}function Hb({plan:t,scenario:e,chosen:n,query:s}){let o=Un(t,e.date),r=qc(t,e.date).filter(ni(s)),i=o.filter(ni(s)),l=i.length===o.length,c=$=>$.filter(f=>!n||f.outcome===n),p=c(i),u=hs(p).join(" · ");return a`
    <section>
      ${N&&a`<h2>${t.title}</h2>`}
      ${l?a`
              <p class="zacht belofte-intro">${g(kt.intro,{count:o.length,undated:r.length})}</p>
              <p>${Ln(e,t).phrase.overdue}</p>
            `:a`<p role="status"><strong>${j(kt.kept,p.length)}</strong> ${u}</p>`}
      <${Pa} works=${c(o.filter(ni({...s,partner:""}))).map($=>$.work)}
        partner=${s.partner||""} />
      <${Eb} rows=${i} whole=${l} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${Jd} plan=${t} rows=${p} date=${e.date} /><${Rb} plan=${t} rows=${p} /></div>
        <${Ib} rows=${i} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${kt.table}</summary>
        <${mt} id=${`beloften-${t.key}`} caption=${kt.caption} rows=${p} columns=${p$} sort="dag" />
      </details>
      ${r.length>0&&a`
          <details class="tweeling">
            <summary>${g(kt.undated,{count:r.length})}</summary>
            <${Dt} items=${r.map(Db)} />
          </details>
        `}
    </section>
  `}function d$({route:t}){let e=H(t.query),n=Dr(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(i=>Un(i,e.date)),r=o.filter(ni(t.query)).filter(i=>!s||i.outcome===s);return a`
    <${et} text=${kt.heading} title=${kt.title} />
    <${$n}><${Ds} /><${tr} /><${Wb} rows=${o} /><//>
    <${Co} />
    ${n.map(i=>a`<${Hb} key=${i.key} ...${{plan:i,scenario:e,chosen:s,query:t.query}} />`)}
    ${!n.length&&a`<p>${kt.none}</p>`}
    <p class="acties">
      <${ce} name="beloften.csv" rows=${()=>Bb(r,e)} />
      ${n.length>0&&a`<${Ke} name="beloften" title=${kt.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
    </p>
    <${$e} text=${j(kt.lane_total,r.length)} />
  `}var kt,Ab,p$,Bb,Nb,Pb,qb,Rb,u$,ni,Db,$$=M(()=>{"use strict";q();U();Ot();B();Tt();A();ke();J();Ft();Ve();pe();Ll();Cs();Rl();dt();cr();qe();vn();kt=k.promises;Ab=t=>{let e=gs(t.plan).lanes[t.lane];return e?ho(e):""},p$=[{key:"dag",label:kt.columns.day,text:t=>t.day,cell:t=>t.by},Qt("actie",kt.columns.work,t=>t.work),{key:"wat",label:kt.columns.what,text:t=>t.what},{key:"woorden",label:kt.columns.quote,text:t=>t.quote},{key:"stand",label:kt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${no} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:kt.columns.lane,text:Ab}],Bb=(t,e)=>{let n=[...p$,nr(kt.columns.place,s=>s.id)];return yn(n,t,s=>_e(e,s.plan.key))},Nb=6,Pb=kt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);qb=t=>a`
  <${no} outcome=${t.outcome} on=${t.by} />
  <span><${F} id=${t.work} text=${t.short} />${" "}${t.what||t.quote}</span>
`,Rb=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${gs(t).lanes.map((n,s)=>({lane:n,found:e.filter(o=>o.lane===s)})).filter(({found:n})=>n.length).map(({lane:n,found:s})=>a`
          <details>
            <summary>${ho(n)}
              <span class="bij">
                ${j(kt.lane_total,s.length)}${hs(s,!0).map(o=>` · ${o}`)}
              </span>
            </summary>
            <${Dt} items=${s.map(qb)} />
          </details>
        `)}
  </div>
`,u$=t=>G(t,"who").map(e=>y(e.from,"notation")),ni=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||u$(e.work).includes(t.partner));Db=({work:t,quote:e,what:n,stand:s})=>a`<${F} id=${t} />: ${[e,n].filter(Boolean).join(", ")}${s&&`; ${s}`}`});function f$({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${N?"h3":"h2"}>${g(As.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function Vb({loss:t,scenario:e,id:n,title:s}){let o=i=>h$(t,i,e),r=[{key:"vak",label:As.columns.cell,sort:!1,text:i=>m$(i,o(i)),cell:i=>{let l=m$(i,o(i));return o(i)?a`<a href=${Os(i,t.plan)}>${l}</a>`:l}},{key:"nu",label:As.columns.now,sort:!1,text:i=>g$(o(i))},{key:"weg",label:As.columns.lost,sort:!1,text:i=>i.phrase}];return a`<${mt} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${r} />`}function Ub({loss:t,names:e,scenario:n,apart:s}){let o=bn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===w.plans[0]?"":`-${o.key}`}`,p=$=>{let f=G($,"who",n.date).map(m=>v(m.from)),d=Ut($s($).map(v).filter(m=>f.includes(m)&&!e.includes(m))),h=d&&!Q()&&a`<span class="zacht">${g(As.others,{names:d})}</span>`;return[" ",a`<${Lt} id=${$} date=${n.date} />`," ",h]},u=($,f=[])=>f.length>0&&a`<${f$} title=${$} count=${f.length}><${Ne} ids=${f} more=${p} /><//>`;return a`
    <section>
      ${N&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${Jb} loss=${t} scenario=${n} />
      <${f$} title=${r} count=${t.cells.length} none=${i}>
        <${Vb} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([$,f])=>u(f,t[$]))}
      ${t.blocks.map($=>u($.phrase,$.acts))}
    </section>
  `}function Hl({losses:t,names:e,scenario:n,apart:s}){let o=Ut(e),r=()=>t.flatMap(l=>l.cells.map(c=>{let p=h$(l,c,n),u=p?st(c.barrier):"";return[o,ot(c.column),u,g$(p),c.phrase,..._e(n,l.plan)]})),i={names:e,scenario:n};return a`
    ${t.map((l,c)=>a`<${Ub} key=${l.plan} ...${{loss:l,...i}} apart=${!c&&s} />`)}
    ${!t.length&&[be(n).map(l=>a`<p>${l.words.losses.nothing}</p>`),s]}
    <div class="acties"><${ce} name="wat-als.csv" rows=${()=>[[...As.csv,...Vs],...r()]} /></div>
  `}function Kb(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return D({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?R(ot(s.kind)):st(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function Gb({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(c=>!o.includes(c)),l=i.length-r.length;return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(c=>a`<i key=${c} class="paal weg"></i>`)}
        ${i.map(c=>a`<i key=${c} class=${`paal b-${fs(c,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${g(io.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${io.lost_phrase}</p>
        `}
      ${r.length>0&&a`<p>${j(io.lead,r.length)}</p>`}
      ${(l>0||!s.length)&&a`<p class="zacht">${s.length?j(io.stays,l):io.nothing}</p>`}
    </li>
  `}function Jb({loss:t,scenario:e}){let{legend:n}=io,s=Kb(t,e),o=L(s.flatMap(i=>i.things.map(l=>fs(l,e.date)))),r=Object.keys(w.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${io.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${Gb} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:uo(nt(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${V("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var io,As,h$,g$,m$,b$=M(()=>{"use strict";q();Ot();B();Tt();A();ke();_n();J();ct();Ft();pe();dt();qe();io=k.whatif.picture,As=k.whatif,h$=(t,e,n)=>D({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),g$=t=>t?ua(t):As.no_cell,m$=(t,e)=>{let n=R(ot(t.column));return e?g(As.cell,{kind:n,step:st(t.barrier).toLowerCase()}):n}});function Ul(t,e,n){let[s,o]=P(null);return oe(()=>{let r=!0;return o(null),tt().ask(t,e).then(i=>{r&&(o(i),n?.(i))}).catch(i=>r&&o({silent:i.message||k.whatif.silent})),()=>{r=!1}},[t,JSON.stringify(e)]),s}function Kl({chosen:t,choices:e,follows:n}){let s=It(),o=z.started&&!!t&&Q();oe(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&Q()?r.reverse():r}</div>`}function Qb({before:t,after:e}){let n=se[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:V("Severity",t),after:V("Severity",e)})}function k$({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(p=>p.was||p.sentence),l=D(r).gaps.filter(p=>p.subject===o&&!i.includes(p.sentence)),c=p=>g(se.cell,{kind:R(ot(p.column)),step:st(p.barrier).toLowerCase()});return a`
    <h2 role="status">${j(se.cells,t.length,{all:n})}</h2>
    <ul class="anderelezing">
      ${t.map(p=>a`
          <li>
            <strong>${c(p)}</strong>
            <span>${g(se.now,{phrase:p.before})}</span> <span>${g(se.then,{phrase:p.after})}</span>
          </li>
        `)}
    </ul>
    ${e.length>0&&a`<p>${g(se.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${se.alone}</p>
    <h2>${j(se.gaps,s.length)}</h2>
    <ul>
      ${s.map(p=>a`
          <li>
            <strong>${Qb(p)}</strong> ${p.was&&`${g(se.now,{phrase:p.was})} `}
            ${p.was?g(se.then,{phrase:p.sentence}):p.sentence}
          </li>
        `)}
    </ul>
    ${l.length>0&&a`
        <h2>${j(se.stays,l.length)}</h2>
        <p>${se.why}</p>
        <ul>${l.map(p=>a`<li>${p.sentence}</li>`)}</ul>
      `}
  `}function Yb({id:t,status:e,scenario:n}){let s=Ul("supposed",{options:cs(n),work:t,status:e});return s&&s.silent===void 0?a`<${k$} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function w$({requested:t,scenario:e}){let{date:n}=e,s=f=>ie(f)&&!!wn(f,n),[o,r]=t.split("="),i=ie(o)?o:"",l=Bt(ms(i,n),"alternativeReading").map(f=>y(f,"status")),c=(f,d)=>C(["wat-als","actie",`${f}=${d}`]),p=e.key===H({}).key&&w.readings[`${i}=${r}`],u=a`
        <${Bo} label=${se.which} id="actie" thing=${i} among=${s}
          pick=${f=>{location.hash=c(f,r||"")}} />
        ${i&&a`
            <p><${F} id=${i} />. ${ye(i,n)}.</p>
            <h2>${se.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(w.codes.Status).map(([f,{label:d}])=>a`
                  <li>
                    <a href=${c(i,f)} aria-current=${f===r?"true":null}>${R(d)}</a>
                    ${f===wn(i,n)&&a` <span class="zacht">${se.read}</span>`}
                    ${l.includes(f)&&a` <span class="zacht">${se.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${Kl} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${Xb} />`:p?a`<${k$} found=${p} id=${i} scenario=${e} />`:Ae()?a`<${Yb} id=${i} status=${r} scenario=${e} />`:a`<p>${g(se.elsewhere,{name:v(i),status:V("Status",r)})}</p>`} />`}var se,Vl,Zb,Xb,y$=M(()=>{"use strict";q();U();Ot();B();Tt();A();Se();J();ct();Ft();dt();Ta();se=k.whatif.action;Vl=t=>t.split("=")[0],Zb=()=>Object.keys(w.readings).sort((t,e)=>K(v(Vl(t)),v(Vl(e)))),Xb=()=>a`
  <p>${se.begin}</p>
  <h2>${se.readings}</h2>
  <ul>
    ${Zb().map(t=>a`
        <li>
          <a href=${C(["wat-als","actie",t])}>${v(Vl(t))}</a>
          <span class="zacht"> ${g(se.reading,{status:V("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function ek({notations:t,names:e,scenario:n}){let s=Ul("answer",{options:tk(t,n)},()=>vt(ut.done));if(!s)return a`<div><p>${ut.busy}</p></div>`;if(s.silent!==void 0)return a`<div><p>${s.silent}</p></div>`;let o=i=>!n.plan||i.plan===n.plan,r=j(ut.questions,s.gaps.filter(o).length);return a`
    <div>
      <${Hl} losses=${s.losses.filter(o)} names=${e} scenario=${n} />
      <p>${g(ut.with_this,{questions:r,now:D(n).gaps.length})}</p>
    </div>
  `}function nk({acting:t,chosen:e}){let[n,s]=P(""),o=c=>I({zonder:c.map(si).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(Ae()?[...e,c]:[c])},i=c=>[v(c),...gt(c,"altLabel")].join(" "),l=t.filter(c=>_o(i(c),n));return a`
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
            <button type="button" id=${`zonder-${si(c)}`} aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}>${v(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${ut.none_found}</p>`}
    ${!Ae()&&a`<p class="zacht">${ut.alone}</p>`}
  `}function sk({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&j(ut.start.alone,r),r>0&&(o.length?g(ut.start.steps,{steps:Ut(o.map(l=>st(l).toLowerCase()))}):ut.start.no_step),i>0&&j(ut.start.lead,i)].filter(Boolean),s=uo(nt(e.plan));return a`
    <section id="begin">
      <h2>${ut.start.title}</h2>
      <p class="zacht">${g(ut.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${C("wat-als",{zonder:si(o.who)})}>${v(o.who)}</a>
              <span class="bij">${N?`${bn(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${ut.start.no_partner}</p>`}
    </section>
  `}function ok({id:t,date:e}){let n=o=>Ut(ue(L(o)).map(v)),s=Object.entries(ut.apart.roles).map(([o,r])=>{let i=G(t,"who",e).filter(l=>l.role===o);return i.length>0&&a`<p>${g(r,{names:n(i.map(l=>l.to))})}</p>`});return a`
    ${["chapterLead","unitOf"].map(o=>{let r=n(te(t,o));return r&&a`<p>${g(ut.apart[o],{names:r})}</p>`})}
    ${s}
    <p>${ut.apart.page} <${F} id=${t} />.</p>
  `}function _$({route:t}){let e=H(t.query),{without:n,most:s}=D(e),o=ue(Object.keys(n).filter(h=>n[h].length)),r=(t.query.zonder||"").split(",").map(fe).filter(Boolean),i=r.map(h=>v(h)),[l]=r,c=r.length>1&&Ae(),[,p,...u]=t.path,$=[[ut.leave_out,C("wat-als"),!p],[ut.action.title,C(["wat-als","actie"]),!!p]],f=a`
    <${sr} label=${ut.title} tabs=${$} />
    <${et} text=${ut.title} title=${p?ut.action.title:ut.title}>
      <p class="uitleg">${p?ut.action[Ae()?"intro":"intro_elsewhere"]:ut.intro}</p>
    <//>
    <${na} scenario=${e} />
  `;if(p)return[f,a`<${w$} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${ek} notations=${r.map(si)} names=${i} scenario=${e} />`:l?a`
      <${Hl} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${ok} id=${l} date=${e.date} />`} />
    `:a`<${sk} most=${s} scenario=${e} />`;return a`
    ${f}
    <${Kl} chosen=${r.join(",")} choices=${a`<${nk} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${$e} text=${r.length===1?g(ut.phrase,{name:i[0]}):""} />
  `}var ut,tk,si,x$=M(()=>{"use strict";ve();xo();q();U();Ot();B();Tt();A();Se();ke();J();ct();Ve();pe();la();dt();b$();y$();Pn();ut=k.whatif,tk=(t,e)=>[...cs(e),...t.map(n=>["zonder",n])];si=t=>y(t,"notation")});var S$={};j$(S$,{answerTo:()=>D,compare:()=>K,connection:()=>bo,csv:()=>Er,data:()=>w,here:()=>z,longerWays:()=>Kr,scenarioOf:()=>H});function ri(t=null){for(let e of ai())e!==t&&(e.open=!1)}function Gl(){ri(),On().classList.remove("is-open"),oi().setAttribute("aria-expanded","false")}function rk(){On()&&(oi().addEventListener("click",()=>{let t=On().classList.toggle("is-open");for(let e of ai())e.open=t;oi().setAttribute("aria-expanded",String(t))}),On().addEventListener("click",t=>{let e=t.target;e.closest("a")?Gl():e.closest("summary")&&!Q()&&ri(e.closest("details"))}),On().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=ai().find(n=>n.open);Q()?oi().focus():e?.querySelector("summary")?.focus(),Gl()}),document.addEventListener("click",t=>{!Q()&&!On().contains(t.target)&&ri()}),On().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Q()&&!On().contains(e)&&ri()}))}function ak(t){if(!On())return;let e=nl(t)?.to;for(let n of On().querySelectorAll("a")){let{path:s}=Ci(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",C(s))}for(let n of ai())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function ik(t,e){let n=Object.keys(w.comparisons).length>0,s=n||t==="vergelijk";return wr=!Do(e)||s!==n,wr?(Cn(a`<p role="status">${k.werkplaats.busy}</p>`,xt("inhoud")),ii?tt().show(ii,tt().own):Jl||lk(cs(e),s),!0):!1}async function lk(t,e){Jl=!0;try{ii=(await tt().ask("page",{options:t,comparisons:e})).page,wr&&tt().show(ii,tt().own)}catch(n){wr&&Cn(a`<p role="alert">${n.message}</p>`,xt("inhoud"))}Jl=!1}function ck(t){let e=t.path[0]||"overzicht",n=xt("inhoud");if(xt("bronregel").hidden=e==="controleer"&&!!re()?.board,re()?.own&&ik(e,H(t.query)))return;n.className=`scherm-${e}`;let s=xt("zoek");s&&e!=="zoek"&&(s.value="");let o=v$[e]||v$.onbekend;Cn([a`<${vp} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),ak(e)}function Ql(){let t=xt("motor");t.hidden=!1;let{state:e,why:n,own:s}=tt();Cn(a`<${Ad} state=${e} why=${n} own=${s} />`,t)}function pk(){uk(),wr=!1,window.removeEventListener("werkplaats",Ql),Cn(null,xt("inhoud")),Cn(null,xt("motor"))}var On,oi,ai,v$,Jl,ii,wr,uk,O$=M(()=>{"use strict";ve();q();U();Ot();B();Tt();A();Se();ko();Xo();ct();pe();la();Np();Zp();nu();qu();ed();bd();yd();Pd();Hd();lr();e$();c$();$$();x$();On=()=>xt("menu"),oi=()=>xt("menuknop"),ai=()=>[...On().querySelectorAll("details")];xt("spring").addEventListener("click",t=>{t.preventDefault(),xt("inhoud").focus()});rk();xt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),Gl();let e=xt("zoek").value;location.hash=mp(e)||C("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:s,content:o}=w.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};er(g(e,{...r,sources:Gn()}),n)});v$={__proto__:null,overzicht:wd,dekking:eu,aandachtspunten:td,partners:cd,maatregelen:$d,naslag:fd,gevraagd:hd,tijdlijn:gd,beloften:d$,verken:Iu,ding:l$,samenvatting:t$,vragen:Dd,"wat-als":_$,vergelijk:Yp,"weet-niet":Bp,methode:Ap,zoek:zu,controleer:re()?Nd:Bd,onbekend:Ls},Jl=!1,ii="",wr=!1;re()&&(window.addEventListener("werkplaats",Ql),Ql());xt("inhoud").replaceChildren();uk=Lc(ck);re()&&window.addEventListener("andere-bladzijde",pk,{once:!0});document.documentElement.dataset.klaar="ja"});ve();ci();typeof DecompressionStream>"u"?xt("te-oud").hidden=!1:Zl().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(O$(),S$))});})();
