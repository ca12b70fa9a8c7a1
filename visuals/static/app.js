"use strict";var ketenkaart=(()=>{var C$=Object.defineProperty;var L=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var j$=(t,e)=>{for(var n in e)C$(t,n,{get:e[n],enumerable:!0})};function _t(t){let e=jt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Zl(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var jt,Se=L(()=>{"use strict";jt=t=>document.getElementById(t)});async function Xl(){let t=Uint8Array.from(atob(jt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));li=L$(await new Response(e).json())}function L$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var li,ci=L(()=>{"use strict";Se()});function nc(t){var e=tc.get(this);return e||(e=new Map,tc.set(this,e)),(e=ec(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var $=0;$<n[u].length;$++)s=n[u][$],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][$+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var ec,tc,sc=L(()=>{ec=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,ec(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},tc=new Map});function Bs(t){t&&t.parentNode&&t.remove()}function fi(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?mi.call(arguments,2):n),Io(t,i,s,o,null)}function Io(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:qo,__v:o||++ac,__i:-1,__u:0};return!o&&xt.vnode&&xt.vnode(r),r}function jr(t){return t.children}function xr(t,e){this.props=t,this.context=e,this.__g=0}function is(t,e){if(e==null)return t.__&&is(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:is(t)}function F$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Ns({constructor:qo},n)).__v=n.__v+1,xt.vnode&&xt.vnode(e),hi(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||is(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,mc(o,e,r),n.__=n.__e=null,e.__e!=s&&cc(e))}function cc(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),cc(t)}function oc(t){(8&t.__g||(t.__g|=8,as.push(t),Sr++))&&pi==xt.debounceRendering||((pi=xt.debounceRendering)||queueMicrotask)(pc)}function pc(){try{for(var t,e=1;as.length;)as.length>e&&as.sort(ic),t=as.shift(),e=as.length,8&t.__g&&F$(t)}finally{(Sr=as.length)&&(pi||queueMicrotask)(pc)}}function uc(t,e,n,s,o,r,i,l,c,p,u){var $,m,d,h,f,b,x=s.__k||Cr,y=e.length;for(c=E$(n,e,x,c,y),$=0;$<y;$++)(d=n.__k[$])!=null&&(m=~d.__i&&x[d.__i]||Or,d.__i=$,b=hi(t,d,m,o,r,i,l,c,p,u),h=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&gi(m.ref,null,d,m),d.ref&&u.push(d.ref,d.__c||h,d)),f=f||h,4&d.__u?(c=dc(d,c,t,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:h&&(c=h.nextSibling),d.__u&=-21);return n.__e=f,c}function E$(t,e,n,s,o){var r,i,l,c,p,u,$,m,d,h=n.length,f=h,b=0,x=0,y=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=y[r]=Io(null,i):$i(i)?i=y[r]=Io(jr,{children:i}):i.constructor===qo&&i.__b?i=y[r]=Io(i.type,i.props,i.key,i.ref,i.__v):y[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=A$(i,n,c,f))&&(f--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,x=1)):(~p||(o>h?b--:o<h&&b++),typeof i.type!="function"&&(i.__u|=4))):y[r]=null;if(x){for(u=[],$=[],r=0;r<o;r++)if((i=y[r])&&16&i.__u){for(b=0,m=u.length;b<m;)u[d=b+m>>1]<i.__i?b=d+1:m=d;u[b]=i.__i,$[r]=b+1}for(b=u.length;r--;)$[r]&&($[r]==b?b--:y[r].__u|=4)}if(f)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=is(l)),bi(l,l));return s}function dc(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=dc(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=is(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function A$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function rc(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function yr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||rc(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||rc(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=ui[e]||(ui[e]=B$(e)),(t.__a||(t.__a={}))[e]=di,r=e!=(e=e.replace(lc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function B$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[_r]==null)e[_r]=di++;else if(e[_r]<this.__a[t])return;return n(xt.event?xt.event(e):e)}}}function hi(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,h,f,b,x,y,O,T,E,R,Ct,rt,v,Z,be,Te=e.type;if(e.constructor!==qo)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,$=r=[],u.nodeType==8?l=vr(u,r):r.push(u),l=r[0]||l),(u=xt.__b)&&u(e);t:if(typeof Te=="function"){m=i.length;try{if(x=e.props,y=(u=Te.prototype)&&u.render,O=(u=Te.contextType)&&s[u.__c],T=u?O?O.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(y?e.__c=d=new Te(x,T):(e.__c=d=new xr(x,T),d.constructor=Te,d.render=P$),O&&O.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),y&&(d.__s||(d.__s=d.state),Te.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Ns({},d.__s)),Ns(d.__s,Te.getDerivedStateFromProps(x,d.__s)))),h=d.props,f=d.state,d.__v=e,n.__c){if(x!==h&&y&&!Te.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(x,T),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(x,d.__s,T)===!1){e.__v!=n.__v&&(d.props=x,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(rn){rn&&(rn.__=e)}),Cr.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=is(n);break t}d.componentWillUpdate&&d.componentWillUpdate(x,d.__s,T),y&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,f,b)})}else y&&!Te.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),y&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=T,d.props=x,d.__P=t,d.__g&=-5,E=xt.__r,R=y?25:0;do d.__g&=-9,E&&E(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++R<25);y&&(Cr.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Ns({},s,d.getChildContext())),y&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(h,f)),Ct=u&&u.type===jr&&u.key==null?u.props.children:u,x.__P&&(u=l,o=(t=x.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(rn){rn&&bi(rn,rn)}),n.__k=null),l=n.__k?is(n,0):null),l=uc(t,$i(Ct)?Ct:[Ct],e,n,s,o,r,i,l,c,p),x.__P&&(e.__e=null,l=u),e.__u&=-161,$&&$.some(Bs),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(rn){if(i.length=m,e.__v=null,c||r)if(rn&&rn.then){if(e.__u|=128|c,r){for(~(Z=r.indexOf(l||void 0))||(Z=r.length);(be=r[Z-1])&&be.nodeType==8;)Z--;for(;Z<r.length;Z++)if(be=r[Z])if(r[Z]=null,rt){if(be==v)break}else{if(be.nodeType!=8)break;be.data.startsWith("$s")&&(v=vr(rt=be))}}if(!rt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;rt=l}(u=vr(rt=e.__c.__z||(e.__c.__z=rt)))?(e.__e=rt,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Bs);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),rn&&rn.then||$c(e),xt.__e(rn,e,n)}}else l=e.__e=N$(n.__e,e,n,s,o,r,i,c,p,t);return(u=xt.diffed)&&u(e),l}function vr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function $c(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some($c))}function mc(t,e,n){for(var s=0;s<n.length;)gi(n[s++],n[s++],n[s++]);xt.__c&&xt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){xt.__e(r,o.__v)}})}function N$(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,h,f,b,x,y=n.props||Or,O=e.props,T=e.type;if(T=="svg"?o="http://www.w3.org/2000/svg":T=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((h=r[u])&&(T?h.localName==T:h.nodeType==3)){t=h,r[u]=null;break}}if(!t){if(x=p.ownerDocument||document,!T)return x.createTextNode(O);t=x.createElementNS(o,T,O.is?O:p),l&&(xt.__m&&xt.__m(e,r),l=!1),r=null}if(T){if(p=T=="template"&&t.content||t,r=T=="textarea"&&O.defaultValue!=null?null:r&&mi.call(p.childNodes),!l&&r)for(y={},u=0;u<t.attributes.length;u++)y[(h=t.attributes[u]).name]=h.value;for(u in y)h=y[u],u=="dangerouslySetInnerHTML"?m=h:u=="children"||u in O||u=="value"&&"defaultValue"in O||u=="checked"&&"defaultChecked"in O||yr(t,u,null,h,o);for(u in O)h=O[u],u=="children"?d=h:u=="dangerouslySetInnerHTML"?$=h:u=="value"?f=h:u=="checked"?b=h:l&&typeof h!="function"||y[u]===h||yr(t,u,h,y[u],o);$?(l||m&&($.__html==m.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(m&&(t.textContent=""),(T=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&T$.test(T))&&(o="http://www.w3.org/1999/xhtml"),uc(p,$i(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&is(n,0),l,c),r&&r.some(Bs)),l&&T!="textarea"||(u="value",T=="progress"&&f==null?t.removeAttribute(u):f==null||f===t[u]&&(T!="progress"||f)||yr(t,u,f,y[u],o),u="checked",b!=null&&b!=t[u]&&yr(t,u,b,y[u],o))}else y===O||l&&t.data==O||(t.data=O);return t}function gi(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){xt.__e(o,n)}}function bi(t,e,n){var s,o,r,i;if(xt.unmount&&xt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||gi(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){xt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&bi(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=vr(s,r=[]))&&(s==t.__e&&r.some(Bs),Bs(o),Bs(s)),n||Bs(t.__e),t.__e=t.__c=t.__=null}function P$(t,e,n){return this.constructor(t,n)}function jn(t,e){var n,s,o,r;xt.__&&xt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Io(jr,{children:[t]}),o=[],r=[],hi(e,e.__k,s||Or,Or,e.namespaceURI,s?null:e.firstChild?mi.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),mc(o,e.__k,r),e.__k.props.children=null}var xt,ac,M$,as,pi,Sr,ic,_r,lc,di,ui,z$,qo,Or,Cr,T$,$i,mi,Ns,Lr=L(()=>{qo=Symbol.for("pv"),Or={},Cr=[],T$=/^m(i|n|o|s|text|space)$/,$i=Array.isArray,mi=Cr.slice,Ns=Object.assign;xt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw Sr=0,t}},ac=0,M$=function(t){return t!=null&&t.constructor===qo},xr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Ns({},this.state)),typeof t=="function"&&(t=t(Ns({},n),this.props)),t&&(Ns(n,t),this.__v&&(e&&this.__k.push(e),oc(this)))},xr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),oc(this))},xr.prototype.render=jr,as=[],Sr=0,ic=function(t,e){return t.__v.__b-e.__v.__b},_r=Symbol(),lc=/(PointerCapture)$|Capture$/i,di=0,ui={},z$=0});function zr(t,e){Ut.__h&&Ut.__h(te,t,Mr||e),Mr=0;var n=te.__H||(te.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function P(t){return Mr=1,I$(Sc,t)}function I$(t,e,n){var s=zr(lo++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):Sc(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);wi(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=te,!te.__f)){te.__f=!0;var o=te.shouldComponentUpdate;te.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,wi(m.__[0],m.__N[0])||(u=!0))}),o){var $=o.call(this,r,i,l);return p?$||u:$}return!p||u}}return s.__}function re(t,e){var n=zr(lo++,3);!Ut.__s&&xi(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,te.__H.__h.push(n))}function Je(t,e){var n=zr(lo++,4);!Ut.__s&&xi(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,te.__h.push(n))}function Wo(t){return Mr=5,Fe(function(){return{current:t}},[])}function Fe(t,e){var n=zr(lo++,7);return xi(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function q$(){var t;do{for(;t=yi.shift();)try{Ro(t)}catch(n){Ut.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=vc.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Ro),e.__h.some(_i),e.__h=[]}catch(n){e.__h=[],Ut.__e(n,t.__v)}}}while(yi.length)}function R$(t){var e,n=function(){clearTimeout(s),_c&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);_c&&(e=requestAnimationFrame(n))}function xc(t){t!=1&&fc==Ut.requestAnimationFrame||((fc=Ut.requestAnimationFrame)||R$)(q$)}function Ro(t){var e=te,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),te=e}function _i(t){var e=te;t.__c=t.__(),te=e}function xi(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!wi(n,t[s])})}function Sc(t,e){return typeof e=="function"?e(t):e}var lo,te,ki,fc,wi,Mr,vc,yi,Ut,hc,gc,bc,kc,wc,yc,_c,vi=L(()=>{Lr();wi=Object.is,Mr=0,vc=[],yi=[],Ut=xt,hc=Ut.__b,gc=Ut.__r,bc=Ut.diffed,kc=Ut.__c,wc=Ut.unmount,yc=Ut.__;Ut.__b=function(t){te=null,hc&&hc(t)},Ut.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),yc&&yc(t,e)},Ut.__r=function(t){gc&&gc(t),lo=0;var e=(te=t.__c).__H;e&&(ki==te?te.__h=[]:(e.__h.some(Ro),e.__h.some(_i),lo=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ki=te},Ut.diffed=function(t){bc&&bc(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&xc(vc.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ki=te=null},Ut.__c=function(t,e){e.some(function(n){try{n.__h.some(Ro),n.__h=n.__h.filter(function(s){return!s.__||_i(s)})}catch(s){n.__h=[function(){throw s}]}}),kc&&kc(t,e)},Ut.unmount=function(t){wc&&wc(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,xc(yi.push(o))}else Ro(o)}catch(r){e=r}}),s.__H=void 0,e&&Ut.__e(e,s.__v))};_c=typeof requestAnimationFrame=="function"});function Oc(t){if(Array.isArray(t))return t.map(Oc);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[fi("wbr",null),n]:[n])}var It,a,q=L(()=>{"use strict";sc();Lr();vi();Lr();vi();/*! What draws the screens and searches in them, bundled here:

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
*/It=()=>Wo(null);a=nc.bind((t,e,...n)=>fi(t,e,...typeof t=="string"?n.map(Oc):n))});function V$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(Cc,n)&&!t.query.uit?{path:Cc[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function Ci(t){let e=Object.entries(H$).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[D$[i]||i,l]);return V$({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function C(t,e={},n=!0){let s=W$.filter(i=>n&&z.route.query[i]).map(i=>[i,z.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function I(t,e=!1){let n=C(z.route.path,{...z.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Si},"",n),Oi())}function Oi(t=!1){let e=Ci(location.hash),n=z.route.path.join("/")===e.path.join("/");z.route=e,z.led=z.started&&!n&&!t,jc(e),!n&&window.scrollTo(0,t&&Lc.get(history.state?.turn)||0)}function Mc(t){jc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Si=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>Lc.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++Si},""),Oi(o)};return window.addEventListener("popstate",s,n),Oi(),z.started=!0,()=>e.abort()}var W$,D$,Cc,H$,z,jc,Si,Lc,He,U=L(()=>{"use strict";W$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],D$={ernst:"gewicht"},Cc={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},H$={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};z={route:{path:[],query:{}},started:!1,led:!1},Si=0,Lc=new Map;He=t=>C(["ding",t])});function et({text:t,title:e=t,children:n}){let s=It();return Je(()=>{document.title=`${e} – Ketenkaart`},[e]),Je(()=>{z.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function de({text:t}){let{route:e}=z;return Je(()=>{z.started&&t&&_t(t)},[t,e]),null}var Q,vt=L(()=>{"use strict";Se();q();U();Q=()=>window.matchMedia("(max-width: 44rem)").matches});function Kt(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function Ln(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function co(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Fr(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?K(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function Er(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function zc(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,M,W,Tr,qt,j,Qe,K,B=L(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),M=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),W=t=>t.slice(0,1).toUpperCase()+t.slice(1),Tr=t=>(qt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),qt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();j=t=>[...new Set(t)],Qe=t=>t.map(e=>[e,e]),{compare:K}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var w,Tc,Fc,U$,K$,G$,J$,Q$,Y$,Z$,X$,tm,em,Ye,po,N,k,$e,nt,bn,Lt,Gt,Ec,nm,Dn,Ee,sm,an,ln,X,uo,ke,ls,A=L(()=>{"use strict";ci();w=li,{codes:Tc,progress:Fc,queries:U$,names:K$,absent:G$,lists:J$,kinds:Q$,called:Y$,works:Z$,partners:X$,lookups:tm}=w,em=[Tc,Fc,U$,K$,G$,w.dates,J$,Q$,Y$,Z$,X$,tm];for(let t of[...em,w.words,w.addresses,...[Tc,Fc].flatMap(Object.values)])Object.setPrototypeOf(t,null);Ye=new Map(Object.entries(w.things)),po=new Map(w.plans.map(t=>[t.key,t])),N=w.plans.length>1,k=w.words,$e=t=>t?.words.page||k,nt=t=>po.get(t||"")||(N?void 0:w.plans[0]),bn=t=>po.get(t),Lt=t=>po.get(t.split("/")[0]),Gt=(t,e)=>!e||!Lt(t)||Lt(t)?.key===e,Ec=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],nm=w.plans.flatMap(t=>t.dates),Dn=Ec(nm,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),Ee=Dn[Dn.length-1].date,sm=w.plans.flatMap(t=>t.steps),an=Ec(sm.reverse(),({notation:t})=>t).reverse(),ln=(t,e)=>{let n=Lt(t);return n?w.stands[e]?.[n.key]||n.date:e},X=t=>w.dates[t]||t||"",uo=(t=nt())=>t?.source||w.source,ke=t=>w.plans.filter(e=>!t.plan||e.key===t.plan),ls=(t,e=nt())=>(e?e.dates:Dn).find(n=>n.date===t)?.label||X(t)});async function Ar(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function Hn(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var ji,me,tt,Ae,Oe=L(()=>{"use strict";B();A();ji=5*2**20,me=()=>window.werkplaats,tt=()=>me(),Ae=()=>!!me()&&me()?.state!=="off"});function H(t){let e=w.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!Li.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:Mi(o,n),without:Mi(r,n),links:i},p={...Mi(l,n),...c};Li.set(s,p)}return Li.get(s)}function cs({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function D(t){let e=N&&po.has(t.plan)?t.plan:"",n=Dn.some(p=>p.date===t.stand)?t.stand:Ee,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:Ee};return[r,i,l].map(Br).find(p=>Do(p)||me())||Br({...l,stated:!1,strict:!1})}function Br({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function zi(t,e,n){return new Set(n.map(([o])=>D({...t,[e]:o}).key)).size===n.length?n:[]}var Li,Mi,Mn,Do,Ti,Ac,zt=L(()=>{"use strict";A();Oe();Li=new Map,Mi=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));Mn=(t,e)=>H({...t,plan:e.key}).numbers[0];Do=t=>t.key in w.answers;Ti=(t,e)=>po.get(e)?.steps.find(n=>n.notation===t)?.id,Ac=t=>new Set(H(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>Ti(s.step,e))))});var Bc,om,Ps,Ho,G,ee,ps,we=L(()=>{"use strict";B();A();Bc=new Map;for(let{rows:t,...e}of w.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])Ln(Bc,i,r)}om=Object.fromEntries(Object.entries(w.absent).map(([t,e])=>[t,new Set(e)])),Ps=(t,e=Ee)=>!om[e]?.has(t),Ho=(t,e=Ee)=>(Bc.get(t)||[]).filter(n=>Ps(n.of[0]||n.from,e)),G=(t,e,n)=>Ho(t,n).filter(s=>s.name===e),ee=(t,e,n)=>G(t,e,n).filter(s=>s.to===t).map(s=>s.from),ps=(t,e)=>t.from===e?t.to:t.from});var Fi,ht,_,At,kt,us,Nr,Is,Ze,Pc,cn,ae,Vn,ie,Jt,V,Rt,Pr,Ic,S,ne,Nc,zn,ds,rm,Ir,Vo,pn,$o,am,fe,ye,kn,J=L(()=>{"use strict";B();A();Fi=[],ht=(t,e)=>Ye.get(t)?.[e]||Fi,_=(t,e)=>ht(t,e)[0]||"",At=(t,e)=>ht(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),kt=(t,e)=>At(t,e)[0]||"",us=t=>Ye.has(t),Nr=t=>ht(t,"type"),Is=t=>Ic.get(t)||Fi,Ze=(t,e)=>Nr(t).includes(e),Pc=t=>Nr(t).map(e=>w.kinds[e]).find(Boolean),cn=t=>Pc(t)?.page||"",ae=t=>Pc(t)?.kind||"",Vn=t=>cn(t)==="organisation",ie=t=>cn(t)==="undertaking",Jt=t=>!!cn(t)&&!!_(t,"prefLabel"),V=(t,e)=>w.codes[t]?.[e]?.label||e||"",Rt=(t,e)=>V(w.lists[e],_(t,e)),Pr=t=>w.names[t]||k.thing.foreign[t]||t,Ic=new Map;for(let[t,e]of Ye)for(let n of e.type||Fi)Ln(Ic,n,t);S=t=>w.called[t]?.label||_(t,"prefLabel")||_(t,"title")||_(t,"summary")||t.slice(t.lastIndexOf("/")+1),ne=t=>w.called[t]?.short||S(t),Nc=t=>_(t,"identifier"),zn=[...Is("Chapter")].sort((t,e)=>K(Nc(t),Nc(e))),ds=[...Ye.keys()].filter(ie),rm=[...Ye.keys()].filter(Vn),Ir=t=>an.find(e=>e.notation===t),Vo=t=>Object.entries(w.codes[t]||{}).map(([e,{label:n}])=>[e,n]),pn=an.map(t=>[t.notation,t.label]),$o=Vo("InterventionKind"),am=new Map(rm.map(t=>[_(t,"notation"),t])),fe=t=>am.get(t)||"",ye=t=>w.addresses[t]||"",kn=t=>At(t,"passage")});function Wc(t,e,n){let s=Ce(t,n);return{name:S(e),short:ne(e),what:_(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",_(t,"deadlineText")),modality:W(Ko(_(t,"modality"))),day:_(t,"dueBy"),by:X(_(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:X(s.on)}}var Uo,Tn,mo,fo,qc,$s,qr,qs,St,Rr,Ko,im,Ce,ms,wn,fs,Un,Rc,Wr,hs,Dr,Ei,ho,gs,Tt=L(()=>{"use strict";U();B();A();we();J();Uo=t=>e=>w.works[e]?.[t]||[],Tn=Uo("steps"),mo=Uo("kinds"),fo=Uo("years"),qc=Uo("leads"),$s=Uo("acts"),qr=(t,e)=>G(t,"at",e).flatMap(n=>n.of),qs=(t,e)=>G(t,"deadline",e).map(n=>n.from),St=t=>_(t,"isGeneric")==="true",Rr=t=>{let[e,n]=[ee(t,"chapterLead"),G(t,"who")];return s=>{let o=n.filter(r=>r.to===s);return o.length?o.some(r=>r.acts)?"acts":"named":w.works[s]?.chapters?.some(r=>e.includes(r))?"heads":""}},Ko=t=>V("Modality",t),im={},Ce=(t,e=Ee)=>z.route.query.lezing==="streng"&&w.progressStrictly[e]?.[t]||w.progress[e]?.[t]||im,ms=(t,e)=>Ce(t,e).report||"",wn=(t,e)=>Ce(t,e).status||"",fs=(t,e)=>Ce(t,e).state||"",Un=(t,e)=>gs(t).rows.filter(({id:n})=>Ce(n,e).outcome).map(n=>({...n,plan:t,...Wc(n.id,n.work,e)})),Rc=(t,e)=>w.promises[t.key].undated.filter(n=>Ps(n,e)).map(n=>{let s=_(n,"initiative").slice(1);return{id:n,work:s,plan:t,...Wc(n,s,e)}});Wr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),hs=(t,e=!1)=>Object.entries(k.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?M(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),Dr=t=>ke(t).filter(e=>w.promises[e.key].rows.length||w.promises[e.key].undated.length),Ei=(t,e)=>{let{reports:n}=gs(t);return n.find(s=>s.date===ln(t.key,e))||n[n.length-1]},ho=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),gs=t=>w.promises[t.key]});function go(t,e){if(_(t,"crossCutting")==="true")return[{step:bs,of:t,basis:""}];let n=H(e).links;return G(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:lm(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function Hr(t,e){if(ie(t))return[t];let n=r=>ie(r)&&Gt(r,e.plan);if(Vn(t))return j(ks(t,e).map(r=>r.to));if(!Hc(t))return j(Ho(t,e.date).map(r=>ps(r,t))).filter(n);let s=[t,...G(t,"broader",e.date).map(r=>r.from)];return j(s.flatMap(r=>G(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&go(r,e).some(i=>i.step===t))}function Vc({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Jt),$=v=>(!s||go(v,c).some(Z=>_(Z.step,"notation")===s))&&(!o||mo(v).includes(o))&&(!r||fo(v).slice(-1)[0]>=r)&&(!i||fo(v)[0]<=i),m=j(u.flatMap(v=>Hr(v,c))),d=v=>u.includes(v)&&!l,h=m.filter(v=>!d(v)&&!$(v)),f=m.filter(v=>d(v)||$(v)&&!p.has(v)).sort(Ni),y=[...u.filter(v=>!Vn(v)).flatMap(v=>Hr(v,c)),e].filter(v=>f.includes(v)).flatMap(v=>Dc(v,c,l)),O=j([...u.filter(Vn),...y]).filter(v=>!p.has(v)).sort(Vr),T=f.flatMap(v=>ks(v,c,l).filter(Z=>O.includes(Z.from))),E=f.flatMap(v=>go(v,c).map(Z=>({work:v,...Z}))),R=[...an.map(v=>v.id),bs],Ct=j([...u.filter(Hc),...E.map(v=>v.step)]).filter(v=>!p.has(v)).sort((v,Z)=>R.indexOf(v)-R.indexOf(Z)),rt=r||i?h.filter(v=>!fo(v).length).length:0;return{who:O,what:f,steps:Ct,roles:T,ties:E.filter(v=>Ct.includes(v.step)),left:h.length,undated:rt}}function Ur(t,{who:e,what:n},s){return ie(t)?Dc(t,s).filter(o=>!e.includes(o)).length:Hr(t,s).filter(o=>!n.includes(o)).length}function Kr(t,e,n,s=!1){let o=Uc(t,e,n,s),r=Ai(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>Go)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let $ of o(u).sort(Vr))!p.includes($)&&p.length+(r.get($)??i)<=i&&c([...p,$])};return c([t]),l}function bo(t,e,n,s=!1){let o=Uc(t,e,n,s),r=Ai(t,e,o),i=Ai(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,d)=>c.filter(h=>r.get(h)===d).sort(Vr)),u=new Map([[t,1]]),$=p.slice(1).flatMap((m,d)=>m.flatMap(h=>o(h).filter(f=>p[d].includes(f)).sort(Vr).map(f=>(u.set(h,(u.get(h)||0)+(u.get(f)||0)),{from:f,to:h,roles:ks(h,n).filter(b=>ps(b,h)===f)}))));return{layers:p,lines:$,count:u.get(e)||0,length:l}}function Kc(t,e,n){let s=[t,e],o=s.flatMap(r=>[...ks(r,n,!0),...G(r,"expected",n.date)]);return j(o.map(r=>r.to)).filter(r=>ie(r)&&Gt(r,n.plan)).sort(Ni).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function Ai(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=j(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function Gc(t,e){let n=r=>go(r,e).map(i=>i.step),[s,o]=t.map(r=>Hr(r,e).flatMap(n));return an.filter(({id:r})=>s.includes(r)&&o.includes(r))}function Jc(t,{date:e}){let[n,s]=t.map(o=>[o,...G(o,"member",e).map(r=>r.to)]);return j(n.filter(o=>s.includes(o)))}var bs,Bi,ks,Dc,Hc,lm,Ni,Vr,Uc,Go,ko=L(()=>{"use strict";B();zt();A();we();J();Tt();bs="dwars",Bi=60,ks=(t,{date:e,plan:n},s=!1)=>G(t,"who",e).filter(o=>(s||o.acts)&&Gt(o.to,n)),Dc=(t,e,n=!1)=>j(ks(t,e,n).map(s=>s.from)),Hc=t=>cn(t)==="step",lm=t=>kt(t,"broader")||t;Ni=(t,e)=>K(ne(t),ne(e))||K(S(t),S(e)),Vr=(t,e)=>Number(St(t))-Number(St(e))||Ni(t,e);Uc=(t,e,n,s)=>o=>j(ks(o,n).map(r=>ps(r,o))).filter(r=>r===t||r===e||ie(r)||s||!St(r)),Go=30});var cm,tp,ep,Jo,wo,pm,np,Qo,Qr,Wi,Pi,um,sp,op,Vi,Ui,rp,dm,Yo,Ii,$m,mm,fm,hm,qi,Qc,gm,Di,Hi,Ri,bm,Yc,Zc,Xc,Gr,Jr,ap,km,ip=L(()=>{cm="ENTRIES",tp="KEYS",ep="VALUES",Jo=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=wo(this._path);if(wo(n)==="")return{done:!1,value:this.result()};let s=e.get(wo(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=wo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>wo(e)).filter(e=>e!=="").join("")}value(){return wo(this._path).node.get("")}result(){switch(this._type){case ep:return this.value();case tp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},wo=t=>t[t.length-1],pm=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return np(t,e,n,s,i,1,o,""),s},np=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let $=0;$<p.length;++$,++u){let m=p[$],d=i*u,h=d-i,f=o[d],b=Math.max(0,u-n-1),x=Math.min(i-1,u+n);for(let y=b;y<x;++y){let O=m!==e[y],T=o[h+y]+ +O,E=o[h+y+1]+1,R=o[d+y]+1,Ct=o[d+y+1]=Math.min(T,E,R);Ct<f&&(f=Ct)}if(f>n)continue t}np(t.get(p),e,n,s,o,u,i,l+p)}},Qo=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Qr(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=Vi(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,um(this._tree,e)}entries(){return new Jo(this,cm)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return pm(this._tree,e,n)}get(e){let n=Wi(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Wi(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Jo(this,tp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Pi(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Pi(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Pi(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Jo(this,ep)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Qr=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Qr(t.get(s),e.slice(s.length),n);return n.push([t,e]),Qr(void 0,"",n)},Wi=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Wi(t.get(n),e.slice(n.length))},Pi=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},um=(t,e)=>{let[n,s]=Qr(t,e);if(n!==void 0){if(n.delete(""),n.size===0)sp(s);else if(n.size===1){let[o,r]=n.entries().next().value;op(s,o,r)}}},sp=t=>{if(t.length===0)return;let[e,n]=Vi(t);if(e.delete(n),e.size===0)sp(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&op(t.slice(0,-1),s,o)}},op=(t,e,n)=>{if(t.length===0)return;let[s,o]=Vi(t);s.set(o+e,n),s.delete(o)},Vi=t=>t[t.length-1],Ui="or",rp="and",dm="and_not",Yo=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?Ri:e.autoVacuum;this._options={...qi,...e,autoVacuum:n,searchOptions:{...Qc,...e.searchOptions||{}},autoSuggestOptions:{...gm,...e.autoSuggestOptions||{}}},this._index=new Qo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Hi,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let $=n(e,u);if($==null)continue;let m=o(s($,u),u),d=this._fieldIds[u],h=new Set(m).size;this.addFieldLength(p,d,this._documentCount-1,h);for(let f of m){let b=r(f,u);if(Array.isArray(b))for(let x of b)this.addTerm(d,p,x);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let $=o(e,u);if($==null)continue;let m=n(r($,u),u),d=this._fieldIds[u],h=new Set(m).size;this.removeFieldLength(p,d,this._documentCount,h);for(let f of m){let b=s(f,u);if(Array.isArray(b))for(let x of b)this.removeTerm(d,p,x);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Qo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Hi,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||Di.batchSize,r=e.batchWait||Di.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[$]of u)this._documentIds.has($)||(u.size<=1?c.delete(p):u.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||Ri.minDirtCount,s=s||Ri.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let $=p.length||1,m={id:this._documentIds.get(l),score:c*$,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(Zc),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(Zc),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(qi.hasOwnProperty(e))return Ii(qi,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Gr(o),c._fieldLength=Gr(r),c._storedFields=Gr(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let $=new Map;for(let m of Object.keys(u)){let d=u[m];l===1&&(d=d.ds),$.set(parseInt(m,10),Gr(d))}c._index.set(p,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Jr(o),c._fieldLength=await Jr(r),c._storedFields=await Jr(i);for(let[u,$]of c._documentIds)c._idToShortId.set($,u);let p=0;for(let[u,$]of s){let m=new Map;for(let d of Object.keys($)){let h=$[d];l===1&&(h=h.ds),m.set(parseInt(d,10),await Jr(h))}++p%1e3===0&&await ap(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Qo,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},d=e.queries.map(h=>this.executeQuery(h,m));return this.combineResults(d,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(hm(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((f,b)=>({...f,[b]:Ii(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...Qc.weights,...i},$=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),d,h;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let f=e.fuzzy===!0?.2:e.fuzzy,b=f<1?Math.min(l,Math.round(e.term.length*f)):f;b&&(h=this._index.fuzzyGet(e.term,b))}if(d)for(let[f,b]of d){let x=f.length-e.term.length;if(!x)continue;h?.delete(f);let y=u*f.length/(f.length+.3*x);this.termResults(e.term,f,y,e.termBoost,b,o,r,c,m)}if(h)for(let f of h.keys()){let[b,x]=h.get(f);if(!x)continue;let y=p*f.length/(f.length+x);this.termResults(e.term,f,y,e.termBoost,b,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=Ui){if(e.length===0)return new Map;let s=n.toLowerCase(),o=$m[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let $=i[u],m=this._fieldIds[u],d=r.get(m);if(d==null)continue;let h=d.size,f=this._avgFieldLength[m];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm(m,b,n),h-=1;continue}let x=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!x)continue;let y=d.get(b),O=this._fieldLength.get(b)[m],T=fm(y,h,this._documentCount,O,f,c),E=s*o*$*x*T,R=p.get(b);if(R){R.score+=E,bm(R.terms,e);let Ct=Ii(R.match,n);Ct?Ct.push(u):R.match[n]=[u]}else p.set(b,{score:E,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,Xc),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,Xc),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Yo.wildcard=Symbol("*");Ii=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,$m={[Ui]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),Yc(s.terms,r)}}return t},[rp]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);Yc(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[dm]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},mm={k:1.2,b:.7,d:.5},fm=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},hm=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},qi={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(km),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Qc={combineWith:Ui,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:mm},gm={combineWith:rp,prefix:(t,e,n)=>e===n.length-1},Di={batchSize:1e3,batchWait:10},Hi={minDirtFactor:.1,minDirtCount:20},Ri={...Di,...Hi},bm=(t,e)=>{t.includes(e)||t.push(e)},Yc=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Zc=({score:t},{score:e})=>e-t,Xc=()=>new Map,Gr=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Jr=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await ap(0);return e},ap=t=>new Promise(e=>setTimeout(e,t)),km=/[\n\r\p{Z}\p{P}]+/u});function Yr(t,e=[],n=yo(t),s=()=>!0){let o=qt(t),r=j([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=ym&&l.length>=c.length+_m&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function _o(t,e){let n=Zo(t).map(qt);return Rs(e).every(s=>n.some(Yr(s)))}function Zr(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(lp))cp(o).map(qt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var wm,ym,_m,lp,xm,Rs,cp,Zo,yo,xo=L(()=>{"use strict";B();wm=4,ym=6,_m=3,lp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,xm=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Rs=t=>xm(t).match(lp)||[],cp=t=>t.includes("-")?j([t,t.replaceAll("-",""),...t.split("-")]):[t],Zo=t=>Rs(t).flatMap(cp),yo=t=>t.length>1&&t.length<=wm&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function Cm(){let t=new Map([...Ye.keys()].filter(Jt).map(n=>{let s=[w.called[n]&&S(n),_(n,"value")&&w.lookups[n]?.description];return[n,{sort:[ae(n)],text:s.filter(Boolean)}]}));for(let[n,s]of Ye){let o=Fn.owners.flatMap(i=>At(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...Om(n)),r?.text.push(...Fn.texts.flatMap(i=>(s[i]||[]).map(X)))}let e=n=>Number(Fn.weights[n]??Fn.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:S(n),kind:ae(n),titles:Sm(n),...s},weight:Math.min(...Nr(n).map(e))})),...Object.entries(w.queries).filter(Gi).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[Fn.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:Fn.question,...i,weight:e("question")}})]}function jm(){let t=new Map(Cm().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.text].flat().flatMap(Zo)),s=new Set(n.filter(p=>!vo(p)).map(qt)),o=new Yo({fields:["titles","sort","text"],extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:Zo,processTerm:p=>vo(p)?null:qt(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(Zo),i=new Set(r.filter(yo).map(qt)),c=[...e.filter(p=>Fn.synonyms.some(u=>Ze(p.id,u))).map(p=>p.titles),...Fn.same].map(p=>j(p.map(ws))).filter(p=>p.length>1);return{items:t,known:s,shorts:i,mini:o,groups:c}}function Fm(t){if(Be.known.has(t))return Ki.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Be.known.has(n));return[...Ki.get(t)||[],...e.flatMap(n=>Ki.get(n)||[n])]}function Ji(t){let e=qt(t),n=[e,e.replace(/s$/,"")].find(o=>Be.shorts.has(o));if(n||yo(t))return Yr(n||t,[],!0);let s=[...Be.known].some(o=>o.startsWith(e));return Yr(t,Fm(e),!1,o=>s||Be.known.has(o))}function $p(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Be.known.has(n)||e<pp&&!Be.shorts.has(n))continue;let o=s.length>=pp&&Be.known.has(s)?[s]:$p(s);if(o.length)return[n,...o]}return[]}function Em(t){for(let e of t.length<Lm||/\d/.test(t)?[]:t.length<Mm?[1]:[1,2]){let s=Be.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function mp(t){let e=Rs(t),n=e.filter(s=>!vo(s));return(n.length?n:e).flatMap(s=>{if(yo(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>$p(qt(s)),()=>Em(qt(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>Qi(Ji(l)).length))return i}return[s]})}function Am(t,e){let n=Be.groups.flatMap(s=>s.filter(o=>o.length>zm&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...j(n).map(s=>Rs(s).filter(o=>!vo(o)))]}function Bm(t,e){let[n,...s]=t.titles.map(ws);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function Yi(t){Be=Be||jm();let e=mp(t),n=e.join(" "),s=Rs(t).filter(d=>e.length===1||!vo(d)).join(" "),o=qt(n)===qt(s)?ws(t):ws(n),[,...r]=Am(e,o),i=[e,...r].map(d=>d.map(Ji)),l=[o,...r.map(d=>ws(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:h,text:f})=>c&&[d,h,f].flat().some(b=>p.test(qt(b))),$=new Map;for(let d of i){let h=d.map(f=>({combineWith:Tm,queries:Qi(f)}));if(!(!h.length||h.some(f=>!f.queries.length)))for(let[f,b]of up.entries())for(let{id:x,score:y}of Be.mini.search({combineWith:"AND",queries:h},{fields:b})){let O=Be.items.get(x),T=Bm(O,o)??f+4+ +(f===up.length-1&&!u(O));T<($.get(x)?.place??Number.POSITIVE_INFINITY)&&$.set(x,{item:O,place:T,score:y})}}let m=[...$.values()].sort((d,h)=>d.place-h.place||d.item.weight-h.item.weight||h.score-d.score||K(d.item.label,h.item.label));return{found:m.map(({item:d})=>d),read:qt(n)===qt(s)||!m.length?"":n,answers:d=>i.flat().some(h=>h(d))}}function gp(t,e){let n=r=>{let[i,l]=Zr(r,e);return l?.on?i.phrase.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||w.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var Fn,vm,vo,ws,dp,Sm,Om,Xr,Gi,Lm,Mm,pp,zm,Tm,up,Ki,Be,Qi,fp,hp,Xo=L(()=>{"use strict";ip();xo();U();B();A();Oe();J();Fn=k.search,vm=new Set(Fn.small),vo=t=>!yo(t)&&vm.has(qt(t)),ws=t=>` ${Rs(t).map(qt).join(" ")} `,dp=new Map;for(let[t,e]of w.search.english)Ln(dp,t,e);Sm=t=>j([S(t),ne(t),...["prefLabel","altLabel"].flatMap(e=>ht(t,e)),...dp.get(t)||[]]),Om=t=>Fn.sorts.flatMap(e=>ht(t,e).flatMap(n=>[V(w.lists[e],n),...w.search.also[w.lists[e]]?.[n]||[]])),Xr="gaps",Gi=([t,{shelf:e}])=>e===Xr||t in k.questions.rows_of||!!me();Lm=6,Mm=10,pp=4,zm=4,Tm="OR",up=[["titles"],["titles","sort"],["titles","sort","text"]],Ki=new Map(w.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Qi=t=>[...Be.known].filter(t);fp=t=>{let{found:e,read:n}=Yi(t);return e.length===1&&!n?C(e[0].path):""},hp=t=>j(mp(t)).filter(e=>!vo(e)&&Qi(Ji(e)).length)});function ta(t,e,n,s=nt(n?.plan)){let{version:o,content:r}=w.meta;return g(Xe.export.footnote,{phrase:t,sources:Gn(s),addresses:e.map(i=>`; ${ye(i)}`).join(""),version:o+(r?g(Xe.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Ft(n,s)}`:""})}var Xe,En,Kn,So,Gn,ys,he,le,at,lt,Nm,Zi,Ft,ut=L(()=>{"use strict";B();A();J();Tt();Xe=k.shared,En=Xe.silence,Kn=(t=nt())=>t?g($e(t).shared.report,{date:X(t.date)}):Xe.reports,So=(t=nt(),e=Xe.nothing)=>`${M(e,t?1:2,{report:W(Kn(t))})} ${En}`,Gn=(t=nt())=>(t?[t]:w.plans).map(e=>`${e.document||e.title}, ${X(e.date)}`).join("; "),ys=(t,e)=>[Ce(t,e).word||"",Ce(t,e).more||""],he=(t,e)=>ys(t,e).filter(Boolean).join(", "),le=Object.fromEntries(Object.entries(w.codes.Basis).map(([t,e])=>[t,[e.screen,Xe.bases[t]||W(e.label)]])),at=t=>t===null?Xe.all_steps:Ir(t)?.label||t,lt=t=>V("InterventionKind",t),Nm=(t,e)=>e?ls(ln(e.key,t.date),e):t.date===Ee?Xe.choices.latest:g(Xe.choices.others_latest,{date:ls(t.date)}),Zi=({stated:t,strict:e,plan:n},s=nt(n))=>[t&&$e(s).shared.choices.links_stated,e&&Xe.choices.strict_phrase].filter(Boolean).join(" · ")||Xe.choices.all_phrase,Ft=(t,e=nt(t.plan))=>[Nm(t,e),Zi(t,e),t.expect?Xe.choices.with_phrase:Xe.choices.without_phrase].join(" · ")});function Wt({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||z.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>I({[e]:i.target.value})}>
        ${!o&&a`<option value="">${un.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function kp({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=P(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function dn({children:t}){if(!Q())return a`<section class="filters" aria-label=${un.filters}>${t}</section>`;let e=j(Xi().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(un.filters_set,{count:e}):un.filters;return a`<${kp} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Ws({children:t}){let e=!Q()&&Im.some(n=>z.route.query[n]);return a`
    <${kp} look="keuzes" id="wijzig" phrase=${un.change} opens=${e}>${t}<${ea} /><//>
  `}function tr(){let t=D(z.route.query),e=nt(t.plan)?.dates||Dn;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=zi(z.route.query,"stand",n);return a`<${Jn} legend=${un.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function tl(){let{query:t}=z.route,e=D(t),{counted:n}=$e(nt(e.plan)).shared.choices,s=Object.entries(qm).filter(([,o])=>bp(o,D({...t,...o})));return s.length<2?null:a`
    <fieldset class="keuze">
      <legend>${n.title}</legend>
      <div class="knoppen">
        ${s.map(([o,r])=>a`<label>
            <input type="radio" name="telt" id=${`telt-${o}`} checked=${bp(r,e)}
              onChange=${()=>I(r)} />
            ${n[o]}
          </label>`)}
      </div>
    </fieldset>
  `}function ea(){let{query:t}=z.route,e=un.choices,n=Object.entries({"":e.with,uit:e.without}),s=D(t).expect?"":"uit",o=zi(t,"verwachtingen",n);return a`
    <${Ds} />
    <${tl} />
    <${tr} />
    <${Jn} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var un,Jn,Oo,_s,Pm,Xi,Im,Ds,qm,bp,Co,na,Qn,Ve=L(()=>{"use strict";q();U();vt();B();zt();A();ut();un=k.shared,Jn=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>I({[e]:r||null})}>${i}</button>
        `)}
    </div>
  </fieldset>
`;Oo=({label:t=un.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${z.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>I({[e]:s.target.value},!0)} />
  </label>
`,_s=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>I(Object.fromEntries(t.map(e=>[e,null])))}>
    ${un.clear}
  </button>
`;Pm=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,Xi=()=>Object.entries(z.route.query).filter(([t])=>!Pm.test(t));Im=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Ds=()=>{let t=w.plans.map(e=>[e.key,e.title]);return N&&a`<div class="velden"><${Wt} label=${un.plan} name="plan" options=${t} /></div>`};qm={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},bp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Co=()=>D(z.route.query).strict&&a`
    <p class="zacht">
      ${un.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>I({lezing:null})}>${un.choices.strict_off}</button>
    </p>
  `,na=({scenario:t})=>a`
  <details class="blik">
    <summary>${Ft(t)} <span class="wijzig">${k.gaps.change}</span></summary>
    <${ea} />
  </details>
`,Qn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${N&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function yp({passage:t}){let[e,n]=P("");async function s(){try{n((await tt().ask("words",{passage:t})).woorden)}catch(o){n(o.message||wp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${wp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function sa(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return C(s,e?{...o,plan:e}:o)}function Ot({id:t,date:e}){let[n,s]=ys(t,e);return a`<span class=${`chip s-${fs(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function ge({basis:t}){let[e,n]=le[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Rm[e]}
    </svg>
  `:null}function Qt({of:t}){let e=j(t.flatMap(kn));return e.length?a`
    <ul class="vindplaatsen">${e.map(n=>a`<li><${ra} passage=${n} /></li>`)}</ul>
  `:null}function Hs({of:t,look:e}){let[n,...s]=kn(t);return n?a`
    <p class=${e}>
      ${ye(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
      ${Ae()&&a`<${yp} passage=${n} />`}
    </p>
  `:null}var wp,F,wt,_e,Rm,oa,ra,aa,xs,dt=L(()=>{"use strict";q();U();B();A();Oe();J();ut();Tt();wp=k.shared.passage;F=({id:t,text:e})=>Jt(t)?a`<a href=${He(t)}>${e||S(t)}</a>`:a`<span>${e||S(t)}</span>`;wt=({ids:t,name:e=S,between:n=", "})=>t.map((s,o)=>[o>0&&n,a`<${F} id=${s} text=${e(s)} />`]),_e=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${F} id=${s} />${e?.(s)}</li>`)}</ul>`;Rm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};oa=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${V("Severity",t)}</span>`,ra=({passage:t})=>[ye(t),Ae()&&a`<${yp} passage=${t} />`];aa=({id:t})=>[kt(t,"broader")&&[a`<${F} id=${kt(t,"broader")} />`," › "],a`<${F} id=${t} />`],xs=({id:t})=>St(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function Wm({text:t,done:e}){let n=It(),s=It();return Je(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${vs.by_hand} ref=${n} onClose=${e}>
      <p>${vs.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${vs.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function er(t,e=vs.copied){try{await navigator.clipboard.writeText(t),_t(e)}catch{let n=document.createElement("div");document.body.append(n),jn(a`<${Wm} text=${t} done=${()=>n.remove()} />`,n)}}function $n(t,e,n){Zl(t,e,n),_t(g(vs.downloaded,{name:t}))}function jo(){return!w.files.length&&!me()?null:a`
    <section class="bestanden" aria-label=${vp}>
      <h2>${vp}</h2>
      <ul>
        <li><a href="#/samenvatting">${_p.label}</a> <span class="zacht">${_p.description}</span></li>
        ${w.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<li>
                <a href=${el(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${me()&&a`<li><a href="#/controleer">${xp.label}</a> <span class="zacht">${xp.description}</span></li>`}
      </ul>
    </section>
  `}var _p,xp,vp,vs,ia,Ss,ce,xe,Vs,yn,An,nr,el,pe=L(()=>{"use strict";Se();q();B();A();Oe();J();ut();Ve();dt();({summary:_p,save:xp,title:vp}=k.frame.foot.files),vs=k.shared.export;ia=t=>t.replace(".",`${Xi().map(([,e])=>`-${Tr(S(e).split(":")[0])}`).join("")}.`),Ss=({text:t,label:e=vs.copy})=>a`<button type="button" class="klein" onClick=${()=>er(t())}>${e}</button>`,ce=({name:t,rows:e,label:n=vs.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>$n(ia(t),Er(e()),"text/csv;charset=utf-8")}>${n}</button>
`,xe=(t,e="",n="")=>{let s=nt(e||t?.plan),o=s?[s]:w.plans;return[o.map(r=>X(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${w.meta.version} ${(w.meta.content||"").slice(0,12)}`.trim(),t?Ft(t,s):n]},Vs=vs.heads,yn=(t,e,n)=>[[...t.map(s=>s.label),...Vs],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],An=t=>N?[{key:"bronplan",label:k.shared.plan,text:e=>nt(t(e))?.title||""}]:[],nr=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>kn(e(n)).map(ye).join("; "),cell:n=>a`<${Hs} of=${e(n)} />`}),el=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function Sp({name:t}){let e=nl(t),n=e?.parts?.map(({label:s,to:o})=>[s,C(o),o===t]);return n&&a`<${sr} label=${e?.label} tabs=${n} />`}var Dm,nl,sr,la=L(()=>{"use strict";q();U();A();Dm=k.frame.menu.groups.flatMap(t=>t.screens||[t]),nl=t=>Dm.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),sr=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function Pe(t,e,n){let s=new Map;for(let r of H({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:Hm[t](r),id:t==="partner"?fe(r):"",cells:mn(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>K(r.label,i.label)):o}function ca(t){let[e,n,s]=t.split("~");return{key:e,step:n===Op?null:n,plan:s}}function Ne(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Lo(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Br);if(!l.every(Do))return()=>null;let c=u=>[Bn(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(H(u).matrix[t].map(c)));return(u,$)=>{let m=Bn(u,$,n.key),[d,h,f,b]=p.map(y=>Vm(y.get(m)));return b===d?null:{by:h===d!=(f===d)?h===d?"reading":"basis":"both",usual:p[0].get(m)}}}var Op,Hm,mn,Bn,Os,Us,pa,ua,Vm,_n=L(()=>{"use strict";U();B();zt();A();J();ut();Op="alle",Hm={kind:t=>W(lt(t)),form:t=>W(V("ExploitationForm",t)),partner:t=>S(fe(t)||t)},mn=t=>[...t.steps.map(e=>e.notation),null];Bn=(t,e,n)=>[t,e??Op,...N?[n]:[]].join("~"),Os=({column:t,barrier:e},n,s)=>C("overzicht",{...s,cel:Bn(t,e,n)});Us=t=>`cel-${t.replaceAll("~","-")}`,pa=(t,e)=>H(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);ua=t=>[Ne(t).word,...Ne(t).lines].join(", "),Vm=t=>t&&JSON.stringify([t.phrase,Ne(t).look,t.most_basis])});function sl({list:t,plan:e}){if(!t.length)return a`<p>${bn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${Jm} ...${o} />`]);return a`
    <p class="zacht">${da.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${F} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function ol({summary:t,inside:e,open:n=!1}){let[s,o]=P(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function al({gap:t}){let e=[t.barrier&&at(t.barrier).toLowerCase(),t.kind&&lt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${oa} severity=${t.severity} />${" · "}
      <a href=${C(["vragen",t.query])}>${Yn(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${N&&` · ${bn(t.plan).title}`}
      ${Jt(t.subject)&&[" · ",a`<${F} id=${t.subject} />`]}
      <${rl} gap=${t} />
    </p>
  `}function fa({gap:t,scenario:e,sentence:n=!1}){let s=w.queries[t.query],[o]=Ks(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${ol} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${ra} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${da.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:Yn(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${da.who}</strong></p><${sl} list=${t.candidates} plan=${t.plan} />`}
    <${Ss} text=${()=>ta(t.sentence,Ks(t),e,nt(t.plan))} />
  `} /></div>`}var da,Nn,Ks,Yn,Cp,Um,Km,Gm,$a,ma,Jm,rl,jp,Mo=L(()=>{"use strict";xo();q();U();B();A();J();ut();pe();dt();da=k.shared.gaps,Nn=t=>[t,...t.also],Ks=t=>ye(t.evidence)?[t.evidence]:[],Yn=t=>w.queries[t]?.title||t,Cp=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Um=({sentence:t,subject:e,topic:n})=>[t,w.topics.find(s=>s.id===n)?.title,...[e,...w.works[e]?.chapters||[]].map(s=>w.called[s]?.label)].join(" "),Km=(t,e)=>Cp(e.gewicht,[t.severity])&&(!e.tekst||_o(Um(t),e.tekst))&&Nn(t).some(n=>Cp(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Gm=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},$a=t=>t.flatMap(e=>Nn(e).map(n=>Gm(e,n))),ma=(t,e)=>(e.vraag?$a(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>Km(n,e)),Jm=({phrase:t,work:e,more:n})=>e?[t," (",a`<${wt} ids=${e} name=${ne} />`,n&&da.more_work,")"]:t;rl=({gap:t})=>a`<span class="alleen-papier">${Ks(t).map(e=>a` · <${ra} passage=${e} />`)}</span>`;jp=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity}`}>
    <h3>${t.sentence}</h3>
    <${al} gap=${t} />
    <${fa} gap=${t} scenario=${e} />
  </article>
`});function zo(t,e,n=null,s=Xm()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||ha(l.key),turn:ll(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(Qm.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:ha(t),folds:!0,more:!0,turn:ll(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Gs({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,Lp).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>Lp&&" …"}</span>`}
    </div>
  `}function ga({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||ha(t),turn:s||ll(t)};return a`
    <section class="blok">
      ${t?a`<${Gs} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Js(r)}>${o}</div>
    </section>
  `}var Qm,Mp,Ym,Zm,Lp,Xm,il,ha,ll,Js,Zn,Qs=L(()=>{"use strict";q();U();vt();B();A();Qm=k.shared,Mp="uit",[Ym,Zm,Lp]=[20,6,4],Xm=()=>Q()?Zm:Ym,il=()=>(z.route.query.vouw||"").split(",").filter(Boolean),ha=t=>il().includes(Mp)||il().includes(t),ll=(t,e=[t])=>()=>{let n=e.filter(o=>ha(o)!==(o===t)),s=il().filter(o=>o!==Mp&&!e.includes(o));I({vouw:[...s,...n].join(",")},!0)};Js=t=>t.open?null:"dicht";Zn=({id:t,items:e,first:n,as:s="ul"})=>zo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Gs} part=${o} />`}
      <${s} class=${Js(o)}>${o.rows}<//>
    `)});function tf({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function $t({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p}=n,[u,$]=P(t),m=l?cl(l,t):u,d=f=>{let b=m===f.key?`-${f.key}`:f.key;l?I({[l]:b===t?null:b},!0):$(b);let x=k.shared.table,y=b.startsWith("-")?x.descending:x.ascending;_t(g(x.sorted,{column:f.label.toLowerCase(),direction:y}))},h=zo(s,Fr(r,i,m),m===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(f=>a`<${tf} id=${s} column=${f} sort=${m} turn=${d} />`)}
          </tr>
        </thead>
        ${h.map(f=>a`
            <tbody role="rowgroup" key=${f.more?"meer":f.key} class=${Js(f)}>
              ${f.folds&&a`<${nf} part=${f} columns=${i} ...${e} />`}
              ${f.rows.map(b=>a`<${ef} row=${b} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function fn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var cl,ef,nf,Yt,Pn,Xn,Ie=L(()=>{"use strict";Se();q();U();B();A();J();ut();Qs();dt();cl=(t,e="")=>z.route.query[t]||e;ef=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,nf=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Gs} part=${t} count=${s&&M(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Yt=(t,e,n,s=S)=>({key:t,label:e,text:o=>s(n(o)),cell:o=>a`<${F} id=${n(o)} text=${s(n(o))} />`}),Pn=(t,e,n,s)=>({key:t,label:e,text:o=>he(n(o),s),cell:o=>a`<${Ot} id=${n(o)} date=${s} />`}),Xn=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>a`<${Qt} of=${e(n)} />`})});function pl({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of G(t,"who",e))Ln(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${F} id=${s} />${` (${j(o).join(", ")})`}<${xs} id=${s} /></li>`)}
    </ul>
  `:k.shared.no_partner}function sf(t){let e=_(t,"dueBy");return e&&` (${g(je.bound,{date:X(e)})}; ${Ko(_(t,"modality"))})`}function Ys({of:t}){let e=o=>[kt(o,"barrier")&&g(je.at_step,{step:S(kt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>_(o,r)&&Rt(o,r))].filter(Boolean),n=o=>_(o,"status")?g(je.other_status,{reading:e(o).join(", ")}):g(je.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:je.other_unsaid}),s=At(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${_(o,"rationale")}</li>`)}
    </ul>
  `:null}function or({id:t,read:[e,n]=[_(t,"basis"),_(t,"strength")]}){let s=ht(t,"interventionKind").map(lt).join(", "),o=V("CellState",_(t,"state"));return a`
    <div class="koppeling">
      <p>
        <${aa} id=${kt(t,"barrier")} />
        ${` · ${s} · ${V("Strength",n)} · `}
        <${ge} basis=${e} />${` ${le[e]?.[1]||V("Basis",e)}`}
        ${o&&a` · <strong>${g(je.own_state,{state:o})}</strong>`}
      </p>
      <p class="reden"><strong>${je.here}</strong>${_(t,"rationale")}</p>
      <${Ys} of=${t} />
    </div>
  `}function Tp({id:t,scenario:e,contributions:n}){let{date:s}=e,o=ms(t,s),r=_(t,"promise"),i=qs(t,s),{links:l}=H(e),c=n.length?n.map(u=>a`<${or} id=${u} read=${l[u]} />`):_(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${je.across}</strong>${_(t,"rationale")}</p>`,p=[[je.facts.deadline,i.length>0&&a`<${of} ids=${i} date=${s} />`],[je.facts.who,a`<${pl} id=${t} date=${s} />`],[je.facts.figures,ba(t).length>0&&a`<${ul} id=${t} date=${s} />`],[je.facts.how,c],[je.facts.where,a`<${Qt} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${F} id=${t} /></h3>
      <p class="regel">${ae(t)} · <${Ot} id=${t} date=${s} /></p>
      <${zp} lead=${r&&je.promise} text=${r||_(t,"summary")} />
      <${zp} lead=${je.progress} text=${_(o,"summary")} />
      ${o&&a`<${Ys} of=${o} />`}
      <${fn} pairs=${p} />
    </article>
  `}var je,of,ba,ul,zp,Dt,xn=L(()=>{"use strict";q();B();zt();A();we();J();ut();Tt();dt();Ie();je=k.shared.work;of=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=_(n,"deadlineLabel"),{delivery:o}=Ce(n,e);return a`
        <li>
          ${s&&`${W(s)}: `}“${_(n,"deadlineText")}”${sf(n)}
          ${_(n,"revises")==="true"&&`, ${je.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,ba=(t,e)=>ee(t,"figure",e),ul=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${ba(t,e).map(n=>a`
        <li>
          <${F} id=${n} />: <strong>${w.lookups[n]?.description}</strong><${Qt} of=${[n]} />
        </li>
      `)}
  </ul>
`;zp=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;Dt=t=>[...t].sort((e,n)=>K(S(e),S(n)))});function ts({bar:t,most:e=rf}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function ya(t,e,n){let{word:s,lines:o}=Ne(t),r=t&&[t.strict,le[t.most_basis]?.[1],t.requested&&vn.requested_mark];return[s,...o,...r||[],e&&wa(e,n)].filter(Boolean).join(" · ")}function pf({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${vn.undecided}</p>`;let u=Os({column:n,barrier:null},o,z.route.query),$=a`<a href=${u}>${vn.see_elsewhere}</a>`;return a`
    <p>${So(nt(o))}</p>
    ${r.length>0&&a`<h3>${vn.why}</h3>`}
    ${r.map(m=>a`<p>${_(m,"rationale")} <span class="zacht">${_(m,"source")}</span></p>`)}
    ${p&&a`<p>${vn.unexpected}</p>`}
    ${i>0&&a`<p>${g(vn.elsewhere,{count:i,kind:lt(n)})} ${$}</p>`}
    ${l&&a`<h3>${vn.who}</h3><${sl} list=${l} plan=${o} />`}
  `}function uf({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=It(),c=It();Je(()=>{let b=document.getElementById(Us(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(Us(i)))?.focus()},[]);let{word:p,lines:u,look:$}=Ne(e),m=g(vn.panel_note,{scenario:Ft(o,r)}),d=n&&g(vn.changed.usual,{phrase:ua(n.usual)}),h=e.initiatives>0&&!o.strict&&W(e.strict||r.words.stands),f=e.things.map(b=>{let x=qr(b).filter(y=>e.links.includes(y));return a`<${Tp} key=${b} id=${b} scenario=${o} contributions=${x} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>z.led?history.back():I({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${g(vn.panel,{row:t.label,step:at(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${wa(n,r)}. ${d}</p>`}
      ${h&&a`<p class="zacht">${h}.</p>`}
      <p class="zacht">${N&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${vn.requested} <${wt} ids=${e.requested} />.</p>`}
      ${f.length?f:a`<${pf} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function To({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=ca(t),i=nt(r);if(!i)return null;let l=Pe(e,n,i).find($=>$.key===s),c=l?.cells[mn(i).indexOf(o)];if(!c)return null;let p=Lo(e,n,i)(s,o);return a`<${uf} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Ue,vn,rf,rr,dl,af,lf,cf,ka,wa,Zs=L(()=>{"use strict";q();U();B();A();_n();J();ut();Tt();Mo();dt();xn();Ue=k.overview.legend,vn=k.overview,rf=20;rr=({expected:t=Ue.expected,quiet:e=Ue.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ue.states.map(o=>a`
        <li>
          <span class="staal"><${ts} bar=${[[o,1,0]]} /></span>${W(w.codes.CellState[o].label)}
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
`,dl=()=>a`
  <ul class="stalen">
    ${Object.entries(le).map(([t,[,e]])=>a`<li><span class="staal"><${ge} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[af,...lf]=Ue.sample.words,cf=Ue.sample.bar.map(([t,e])=>[t,Number(e),0]),ka=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ue.title}>
    <h2>${Ue.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${ts} bar=${cf} /><strong>${af}</strong>
      ${lf.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ue.explain}</p>
    <${rr} undecided=${t} />
    <h3>${Ue.how}</h3>
    <${dl} />
    <p><span class="anders">${Ue.other}</span>${Ue.other_says}</p>
  </aside>
`,wa=({by:t},e)=>$e(e).overview.changed[t]});function _a(t){let[e,n]=["promise","summary"].map(s=>_(t,s));return[e&&`${In.promised} ${e}`,e&&n?`${In.reported} ${n}`:n].filter(Boolean)}function $f({property:t,value:e}){let n=e.slice(1),s=([o,r])=>_(n,o)&&` (${g(r,{date:X(_(n,o))})})`;return e.startsWith("@")?[a`<${F} id=${n} />`,Object.entries(In.when[t]||{}).map(s)]:w.lists[t]?V(w.lists[t],e):In.truth[e]||X(e)}function va({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Rt(o,"recommendationKind"),response:Rt(o,"response")||In.requested.no_response}),s=t.map(o=>a`<li><${F} id=${o} />${g(In.requested.line,n(o))}</li>`);return a`<${st} title=${e}><${Zn} id="gevraagd" items=${s} /><//>`}function Eo({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Ho(t))p&&c===t&&Ln(e,l,p);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:j(c).join(", ")})),{columns:s,title:o,caption:r}=In.mentions,i=[Yt("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>ae(l)},{key:"verband",label:s.link,text:({how:l})=>l},{key:"stand",label:s.stand,text:({from:l})=>he(l),cell:({from:l})=>ie(l)&&a`<${Ot} id=${l} />`}];return a`
    <${ga} id=${n.length>mf?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${$t} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var In,df,st,Le,Ht,Fo,xa,mf,Sa,Sn=L(()=>{"use strict";q();B();A();we();J();ut();Qs();dt();Ie();xn();In=k.thing,df=new Set([...w.hidden,...In.shown]);st=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Le=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Ht=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;Fo=t=>Object.entries(Ye.get(t)||{}).filter(([e])=>!df.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${$f} property=${e} value=${o} />`);return[W(Pr(e)),s.length>1?a`<${Ht} items=${s} />`:s[0]]}),xa=({id:t})=>ba(t).length>0&&a`<${st} title=${In.figures}><${ul} id=${t} /><//>`;mf=3;Sa=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${st} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${wt} ids=${At(s,n)} />${At(s,n).length>0&&": "}
              <strong>${Rt(s,"engagement")||In.organisation.wish}.</strong> ${_(s,"rationale")}
            </p>
            <${Qt} of=${[s]} />
          </div>
        `)}
    <//>
  `});function Ep({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${W(s)}`;return a`<${fn} pairs=${Object.values(w.codes[t]).map(n=>[e(n),n.definition])} />`}function Ap({id:t=""}){let e=ve.reading;return a`
    <${Xs} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${Ep} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${w.plans.map(n=>a`<p>${`${Gn(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function hf(){let{howto:t}=k.overview,e=Object.values(le).map(([s])=>s),n={report:N?t.reports:Kn(),marks:e.join(" "),source:uo()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function gf({name:t,one:e,plan:n,open:s}){let o=i=>a`<li key=${i}>${us(i)?a`<${F} id=${i} />`:i}</li>`,r=It();return re(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${sa(t,N?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<ul class="geteld">${e.things.map(o)}</ul>`}
    </li>
  `}function yf(){let t=o=>a`
    <${F} id=${kt(o,"initiative")} />${" → "}<${aa} id=${kt(o,"barrier")} />
    ${`: ${_(o,"rationale")}`}<${Ys} of=${o} />
  `,e=Fp(tn.weak).map(t),n=g(ve.weak.intro,tn.links),s=Fp(tn.statuses).map(o=>a`<${F} id=${kt(o,"initiative")} />${`: ${Rt(o,"status")}`}<${Ys} of=${o} />`);return a`
    <${Oa} of=${ve.weak} id="lezing" items=${e} intro=${n} />
    <${Oa} of=${ve.other} id="anders" items=${tn.other.map(t)} />
    ${s.length>0&&a`<${Oa} of=${ve.statuses} id="standen" items=${s} />`}
  `}function xf(){if(!tn.judged.length)return null;let t=e=>g(ve.judged.line,{step:S(kt(e,"barrier")),kinds:ht(e,"interventionKind").map(lt).join(", "),state:Rt(e,"state"),why:_(e,"rationale"),who:_(e,"post"),date:X(_(e,"asOf"))});return a`<${Oa} of=${ve.judged} id="oordelen" items=${tn.judged.map(t)} />`}function vf(){let t=ve.expected.columns,e=[Yt("stap",t.step,n=>kt(n,"barrier")),{key:"soort",label:t.kind,text:n=>ht(n,"interventionKind").map(lt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>_(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>_(n,"source")}];return a`
    <${Xs} of=${ve.expected} id="verwacht" count=${tn.expected.length}>
      <${$t} id="verwachtingen" caption=${ve.expected.caption} rows=${tn.expected} columns=${e} />
    <//>
  `}var ar,ve,ff,Xs,bf,kf,Bp,tn,$l,wf,Oa,Fp,_f,Np,Pp=L(()=>{"use strict";q();U();vt();B();zt();A();J();ut();Zs();Qs();dt();Ie();Sn();xn();ar=k.method,ve=k.unknown,ff=3,Xs=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${ga} id=${e!==void 0&&e<=ff?"":s} close=${o}
    title=${e===void 0?t.title:g(ve.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;bf=()=>I({getal:null},!0),kf=({scenario:t})=>a`
  <${Xs} of=${ar.numbers} id="getallen" close=${z.route.query.getal?bf:null}>
    ${ke(t).map(e=>a`
        ${N&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Mn(t,e).named).map(([n,s])=>a`
              <${gf} key=${n} name=${n} one=${s} plan=${e} open=${z.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,Bp=({route:t})=>a`
  <${et} text=${ar.title}><p class="uitleg">${ar.intro}</p><//>
  <${hf} />
  <div class="blok"><${ka} /></div>
  <${Xs} of=${ar.states} id="standen"><${Ep} list="CellState" /><//>
  <${kf} scenario=${D(t.query)} />
  <${Ap} />
  <p><a href=${C("weet-niet")}>${ar.unknown}</a></p>
`,tn=w.unknown,$l=({of:t,id:e,ids:n,more:s})=>a`
  <${Xs} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${_e} ids=${Dt(n)} more=${s} />`}
  <//>
`,wf=t=>a`<span class="zacht"> – ${ae(t).toLowerCase()}</span>`,Oa=({of:t,id:e,items:n,intro:s})=>a`
  <${Xs} of=${t} id=${e} count=${n.length} intro=${s}><${Ht} items=${n} /><//>
`,Fp=t=>[...t].sort((e,n)=>K(S(kt(e,"initiative")),S(kt(n,"initiative"))));_f=()=>a`
  <${Xs} of=${ve.clashes} id="tegenspraak" count=${tn.clashes.length}>
    ${Dt(tn.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${F} id=${t} /></h3>
          <p>${_(t,"summary")}</p>
          <${Qt} of=${[t]} />
        </div>
      `)}
  <//>
`;Np=()=>a`
  <${et} text=${ve.title}><p class="uitleg">${ve.intro} ${En}</p><//>
  <${$l} of=${ve.unjudged} id="ongeplaatst" ids=${tn.unjudged} more=${wf} />
  <${yf} />
  <${_f} />
  <${xf} />
  <${$l} of=${ve.nameless} id="naamloos" ids=${tn.nameless} />
  <${$l} of=${ve.generic} id="verzamelnamen" ids=${tn.generic} />
  <${vf} />
  <${Ap} id="lezen" />
`});function Sf(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function Of(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=hl(s,o,.8);return n}function jf(t,e){return[...t.querySelectorAll(Cf)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=Ca(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return Lf(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(ml(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Ip[s.tagName](i,s),...c,dash:p,opacity:u}]})}function Lf(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=to(" ",$,u.fontWeight)),!p.trim())return[];i=!0;let d={at:Ca(new DOMMatrix(e).translate(l,o)),text:p.trim(),size:$,weight:u.fontWeight,fill:u.fill};return l+=to(p.trim(),$,u.fontWeight),[d]})}function to(t,e,n){return fl.font=`${n} ${e}px ${ja}`,fl.measureText(t).width}function Mf(t,e,n){let{width:s,height:o}=e,r=Ca(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?hl(s/2,o/2,s/2-1):ir(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;ml(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:Sf(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:Of(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:ir(0,o/2-1,s,2),fill:u[0]});for(let[,d,h,f]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:ir(0,o+Number(h),s,-Number(h)),fill:d}):i.push({at:r,d:ir(+f/2,+f/2,s-+f,o-+f),fill:"none",stroke:d,wide:+f});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:t.getPropertyValue(`border-${d}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&$("top").wide)i.push({at:r,d:c,fill:"none",...$("top")});else for(let[d,h]of Object.entries(m)){let f=$(d);f.wide&&ml(f.stroke)&&i.push({at:r,d:h,fill:"none",...f})}return i}function zf(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let $=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-$.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,$.right-m.on.left,m.on.height)):i.push({on:$,text:p})}to("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=fl.measureText("x");return i.map(({on:p,text:u})=>{let $=u;for(;$&&p.left+to($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==u&&($=`${$.slice(0,-1).trim()}…`);let m=Ca(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function qp(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return jf(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?zf(u,l,c):u instanceof Element?qp(u,l,c):[]);return o.style.transform="",[...Mf(s,i,l),...p]}function gl(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=qp(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*to(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var Ca,ml,ir,hl,Ip,Cf,fl,ja,Rp=L(()=>{"use strict";Ca=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),ml=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),ir=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,hl=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Ip={path:(t,e)=>e.getAttribute("d")||"",circle:t=>hl(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>ir(t("x"),t("y"),t("width"),t("height"))},Cf=[...Object.keys(Ip),"text"].join();fl=document.createElement("canvas").getContext("2d"),ja=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function bl(t,e,n,s,o,r){let i=zc(t,p=>to(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,es,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function Vp({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=w.meta,l=[Gn(nt(e?.plan)),e&&Ft(e)].filter(Boolean).join(". "),c=g(La.foot,{version:r,content:(i||"").slice(0,12)}),p=document.querySelector(n);p.classList.add("heel");let u=gl(p);p.classList.remove("heel");let $=Math.max(u.width,Ff),m=bl(t,22,650,Tf,$,es),d=bl(`${l}. ${En} ${o}`.trim(),13,400,Wp,$,m.below+2),h=d.below+16,[f,b,x]=[es,h+u.height+24,0],y=[...document.querySelectorAll(s)].map(gl).flatMap(E=>{f>es&&f+E.width>es+$&&([f,b,x]=[es,b+x+6,0]);let R=Hp(E.shapes,f,b);return f+=E.width+20,x=Math.max(x,E.height),R}),O=bl(c,13,400,Wp,$,b+x+16),T=[...m.shapes,...d.shapes,...Hp(u.shapes,es,h),...y,...O.shapes];return{title:`${t} ${l}. ${En}`,width:$+2*es,height:O.below+es,shapes:T}}function Bf(t){let{title:e,width:n,height:s,shapes:o}=Vp(t),r=(c,p,u,$="")=>{let m=c.appendChild(document.createElementNS(Af,p));for(let[d,h]of Object.entries(u))h!==void 0&&h!==""&&m.setAttribute(d,String(h));return m.textContent=$,m},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":ja,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:h,size:f,weight:b,slant:x,opacity:y}of o){let[O,T,E,R,Ct,rt]=c,v=O===1&&!T&&!E&&R===1?`translate(${Ct} ${rt})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:v,fill:$,...m&&m!=="none"&&{stroke:m,"stroke-width":d,"stroke-dasharray":h},opacity:y===1?void 0:y}):r(l,"text",{transform:v,...{"font-size":f,"font-weight":b,"font-style":x},fill:$},p)}$n(ia(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function Nf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=Vp(t),o=document.createElement("canvas"),r=Math.min(Ef,Dp/e,Dp/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:h,size:f,weight:b,slant:x="",opacity:y=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=y,i.fillStyle=$,i.font=`${x} ${b} ${f}px ${ja}`,p!==void 0&&i.fillText(p,0,0);let O=new Path2D(u);$!=="none"&&i.fill(O),m&&m!=="none"&&d&&(i.strokeStyle=m,i.lineWidth=d,i.setLineDash((h||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(O)),i.restore()}let l=ia(`${t.name}.png`);o.toBlob(c=>c?$n(l,c,"image/png"):_t(g(La.too_large,{name:l})),"image/png")}var La,Tf,Wp,es,Ff,Ef,Dp,Hp,Af,Ke,Cs=L(()=>{"use strict";Se();q();B();A();ut();pe();Rp();La=k.shared.export,[Tf,Wp]=["#16212B","#46525D"],[es,Ff,Ef,Dp]=[28,720,2,12e3],Hp=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));Af="http://www.w3.org/2000/svg";Ke=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Bf(t)}>${La.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Nf(t)}>${La.png}</button>
  </span>
`});function Up({rows:t,unit:e,end:n}){let s=n?Zt.right:Zt.left-Zt.box,o=n?Zt.right+Zt.box+12:Zt.left-Zt.box-12;return t.map(({state:r,count:i,y:l})=>{let c=Zt.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${Zt.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${js(r)}
        </text>
      </g>
    `})}function Pf({band:t,unit:e}){let n=t.count*e,s=Zt.top+t.y1*e+n/2,o=Zt.top+t.y2*e+n/2,r=(Zt.left+Zt.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${Zt.left} ${s} C${r} ${s} ${r} ${o} ${Zt.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${Kp(t)}</title></path>
  `}function If({flow:t}){let e=Math.max(...t.bands.map(n=>n.count));return a`<div class="standlijst">
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
  </div>`}function Gp({flow:t,one:e,other:n,counted:s}){if(Q())return a`<${If} flow=${t} />`;let o=Zt.height/t.height,r=t.bands.map(Kp).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${eo.title}>
      <svg viewBox=${`0 0 ${Zt.width} ${Zt.height+Zt.top+14}`} role="img"
        aria-label=${g(eo.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${Zt.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Zt.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${Pf} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${Up} rows=${t.left} unit=${o} />
        <${Up} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${eo.caption}</figcaption>
      <p class="acties"><${Ke} name="overgang" title=${`${eo.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var eo,Zt,js,Kp,Jp=L(()=>{"use strict";q();vt();B();A();J();Cs();eo=k.compare.flow,Zt={width:960,height:430,top:40,left:230,right:640,box:16},js=t=>t?W(V("CellState",t)):eo.fresh,Kp=({count:t,from:e,to:n})=>M(eo.band,t,{from:js(e),to:js(n)})});function Df(t){let e=qn[qn.length-1],n=w.plans.map(c=>qn.findLast(p=>p.plan===c)||e),[s,o]=N?n:[qn[0],e],r=qn.slice(0,-1).find(c=>c.key===t.van)||s,i=qn.slice(qn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function Hf({change:t,side:{plan:e,date:n,label:s},at:o}){let r=Bn(t.kind,[t.barrier,t.other_barrier][o],e.key),i=C("overzicht",{cel:r,plan:null,stand:n===Ee?null:n}),l=c=>a` <${Ot} ...${{id:c,date:n}} /> <${pl} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${s}</strong></a>: ${t.states[o]}</p>
      <${_e} ids=${Dt(t.work[o])} more=${l} />
    </div>
  `}function Vf({rows:t}){let e=([,,s,o])=>a`${o} <a href=${He(s)}>${Y.see}<span class="sr"> ${S(s)}</span></a>`,n={of:([s])=>s,titles:Object.entries(Object.fromEntries(t.map(([s,o])=>[s,o])))};return a`
    <${st} title=${g(Y.stated,{count:t.length})}>
      <p class="zacht">${Y.stated_note}</p>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${zo("uitspraken",t,n).map(s=>a`
          ${s.folds?a`<${Gs} part=${s} level=${3} count=${s.rows.length} />`:a`<h3>${s.title}</h3>`}
          <${Ht} look=${Js(s)} items=${s.rows.map(e)} />
        `)}
    <//>
  `}function Uf({found:t,one:e,other:n,mode:s,counted:o}){let r={of:y=>y.other_barrier||y.barrier||"",titles:[...pn,["",k.shared.all_steps]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:y})=>y,titles:Object.entries(Y.whose).map(([y,O])=>[y,g(O,l)])},p=y=>y.map(O=>S(fe(O)||O)).join(", "),u=y=>j([y.barrier,y.other_barrier].map(at)).join(" / "),$=y=>W(lt(y.kind))+(s==="plans"?` (${u(y)})`:""),m=[{key:"stap",label:Y.columns.step,text:u},{key:"soort",label:Y.columns.kind,text:y=>W(lt(y.kind))},{key:"een",label:e.label,text:y=>W(y.states[0])},{key:"ander",label:n.label,text:y=>W(y.states[1])},{key:"weg",label:g(Y.left[s],l),sort:!1,text:y=>p(y.left)},{key:"erbij",label:g(Y.joined[s],l),sort:!1,text:y=>p(y.joined)}],d=i.flatMap(({label:y,date:O},T)=>{let E=R=>`${S(R)} (${he(R,O)})`;return[{key:"wie",label:g(Y.who,{label:y}),text:R=>p(R.who[T])},{key:"wat",label:g(Y.work,{label:y}),text:({work:R})=>Dt(R[T]).map(E).join("; ")}]}),h=y=>a`
    ${y.sentence}
    <details>
      <summary>${Y.see_both}<span class="sr"> ${lt(y.kind)}, ${u(y)}</span></summary>
      <div class="standen">${i.map((O,T)=>a`<${Hf} ...${{change:y,side:O,at:T}} />`)}</div>
    </details>
  `,f=()=>yn([...m,...d],t.changes,()=>xe(null,"",o)),b=a`
    <details>
      <summary>${Y.as_table}</summary>
      <${$t} id="vakken" caption=${Y.table} rows=${t.changes} columns=${m} />
    </details>
  `,x=a`<div class="acties"><${ce} name="vergelijk-vakken.csv" rows=${f} /></div>`;return a`
    ${t.changes.length?x:a`<p>${k.shared.none}</p>`}
    ${zo("verschillen",t.changes,s==="plans"?c:r).map(y=>a`
        ${y.folds&&a`<${Gs} part=${y} level=${3} count=${M(Y.differ,y.rows.length)}
            names=${y.rows.map($)} />`}
        <${Ht} look=${Js(y)} items=${y.rows.map(h)} />
      `)}
    ${t.notes.map(y=>a`<p class="zacht">${y}</p>`)}
    ${t.changes.length>0&&b}
  `}function Kf({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>js(p)},...e.right.map(({state:p})=>({key:p,label:js(p),sort:!1,text:u=>String(e.bands.find($=>$.from===u.state&&$.to===p)?.count||Y.nothing)}))],c=g(Y.counts_table,{before:n.label,after:s.label});return a`
    <${st} title=${Y.counted}>
      <p class="zacht">${g(Y.counts,{both:i,fresh:t.fresh.length})}</p>
      <${Gp} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${M(Y.heads,r.length,{names:Kt(r.map(ne))})}</p>`}
      <details>
        <summary>${Y.flow.table}</summary>
        <${$t} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    <//>
  `}function Jf(t,e,n){let{actions:s}=t;return{notes:e?[]:t.notes,statements:t.statements.filter(([,,o])=>n(o)),changes:e?t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)):t.changes,actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function Qf({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":he(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${Y.not_yet}</span>`:a`<${Ot} id=${m} date=${e.date} />`,p=[Yt("actie",Y.action,m=>m),{key:"wat",label:Y.what,text:ae},{key:"plan",label:e.label,text:l,cell:c},Pn("nu",n.label,m=>m,n.date)],u=()=>yn(p,r,()=>xe(null,e.plan.key,o)),$=()=>I({alles:s?"nee":"ja"});return a`
    <section>
      <h2>${g(s?Y.all:Y.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${$}>${Y.show_all}</button>
        <${ce} name="vergelijk.csv" rows=${u} />
      </div>
      <${$t} id="vergelijk" caption=${Y.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function Yp({route:t}){if(qn.length<2)return a`<${et} text=${Y.title} /><p>${Y.alone}</p>`;let{one:e,other:n,after:s}=Df(t.query),o=D(t.query),r=Zi(o),i=Wf(e,n,o),l=an.some(x=>x.notation===t.query.stap)?t.query.stap:"",c=i.actions&&zn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",p=Gf(l,c),u=Jf(i,l,p),{actions:$}=u,m=l&&c?null:$?.flows[l||c],d=(t.query.alles||c&&"ja")==="ja",h=ds.filter(x=>Gt(x,e.plan.key)&&w.works[x]?.container&&p(x)),f=$?"dates":"plans",b=g(Y.intro[f],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${et} text=${Y.heading[f]} title=${Y.title}><p class="uitleg">${b} ${En}</p><//>
    <${dn}>
      <${tl} />
      <div class="velden">
        ${qn.length>2&&a`
            <${Wt} label=${Y.first} name="van" chosen=${e.key} options=${Qp(qn.slice(0,-1))} />
            <${Wt} label=${Y.second} name="met" chosen=${n.key} options=${Qp(s)} />
          `}
        <${Wt} label=${Y.columns.step} name="stap" options=${pn} />
        ${$&&a`<${Wt} label=${qf} name="hoofdstuk" options=${Rf} />`}
      </div>
    <//>
    ${$&&m&&a`<${Kf} ...${{actions:$,flow:m,one:e,other:n,counted:r,heads:h}} />`}
    ${$&&a`<${Vf} rows=${u.statements} />`}
    ${!c&&a`
        <${st} title=${g(Y.cells,{count:u.changes.length})}>
          <${Uf} ...${{found:u,one:e,other:n,mode:f,counted:r}} />
        <//>
      `}
    ${$&&a`<${Qf} ...${{actions:$,one:e,other:n,counted:r,all:d}} />`}
    <${de} text=${M(Y.shown,u.changes.length)} />
  `}var Y,qf,Rf,qn,Qp,Wf,Gf,Zp=L(()=>{"use strict";q();U();vt();B();zt();A();_n();J();ut();Tt();Ve();pe();Qs();dt();Jp();Ie();Sn();xn();Y=k.compare,qf=k.measures.fields.chapter,Rf=zn.map(t=>[t,S(t)]),qn=w.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:N?g(Y.side,{plan:t.title,label:n}):W(n)}))),Qp=t=>t.map(e=>[e.key,e.label]),Wf=(t,e,{stated:n,strict:s})=>w.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`];Gf=(t,e)=>n=>(!t||Tn(n).includes(t))&&(!e||w.works[n]?.chapters?.includes(e))});function Zf({row:t,cell:e,change:n,step:s,plan:o}){let r=ya(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=Bn(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Us(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>I({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:at(s)})}${r}</span>
        <${Xp} cell=${e} />
      </button>
    </td>
  `}function tu({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?ue.undecided:ue.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function th({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(ue.caption,{scenario:Ft(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${ue.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${Xf} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&St(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${F} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${Zf} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${tu} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function oh({plan:t,scenario:e,reach:n}){let s=Pe("partner",e,t),o=Lo("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Qn} plan=${t} /><p>${ue.nothing_yet}</p>`:n.partners?a`
    ${N&&a`<h2>${t.title}</h2>`}
    <${Qn} plan=${t} />
    <p>${Mn(e,t).phrase.reach}
      ${" "}<a href=${C("methode",{getal:"organisaties-in-de-tekst"})}>${ue.in_text}</a>. ${ue.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${th} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${Ke} name=${`dekking-${t.key}`} title=${ue.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${nh} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${ue.alike.title}</h2><p>${ue.alike.note}</p></div>
        <ul class="zelfde">
          ${n.alike.map(r=>a`<li key=${r.steps}><strong>${r.steps}</strong> ${r.names}</li>`)}
        </ul>
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${sh} reach=${n} plan=${t} />
    </div>
  `:a`<p>${ue.nothing}</p>`}function eu({route:t}){let e=D(t.query),{reach:n}=H(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${et} text=${ue.heading} title=${ue.title} />
      <p class="zacht">${Ft(e)}</p>
      <${Ws} />
    </div>
    ${ke(e).map(o=>a`
        <${oh} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${To} address=${s} by="partner" scenario=${e} />`}
    <${de} text=${s?"":g(ue.shown,{scenario:Ft(e)})} />
  `}var ue,Yf,Xp,kl,Xf,eh,nh,sh,nu=L(()=>{"use strict";q();U();vt();B();zt();A();_n();ut();Tt();Zs();Ve();Cs();dt();ue=k.coverage,Yf=5,Xp=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${ge} basis=${t.most_basis} />
    <${ts} bar=${t.bar} most=${Yf} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;kl=t=>!t.acting&&!t.undecided,Xf=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${kl(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${He(t.id)}>${t.label}</a>
    <span class=${kl(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;eh=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${St(t.id)?"verzamel":""}><${F} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${C("dekking",{...z.route.query,cel:Bn(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Ne(e).word}${n&&`, ${wa(n,o)}`}</span>
      <${Xp} cell=${e} />
    </a>
  </li>
`,nh=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${eh} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${N?"h3":"h2"} class="stapkop">
            <span class=${kl(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(ue.step,{step:at(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<${tu} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,sh=({reach:t,plan:e})=>a`
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
    <${rr} expected=${ue.expected} quiet=${ue.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${dl} />
    <p><a href=${C("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function ru(t,e){let{columns:n=[]}=H(t).reach.find(c=>c.plan===e.key)||{},s=Pe("kind",t,e),o=Pe("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap(($,m)=>u[m]?[m]:[]),basis:$=>u[$]?.most_basis||""})).sort((c,p)=>su(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>K(i(c),i(p)));return{stops:r,several:l}}var su,ou,wl,Ma=L(()=>{"use strict";B();zt();A();we();_n();J();Tt();su=(t,e)=>Number(St(t))-Number(St(e))||K(S(t),S(e)),ou=({date:t,plan:e})=>Is("InformationFlow").filter(n=>Ps(n,t)&&Gt(n,e)).map(n=>{let s=At(n,"between"),o=r=>[...At(n,r),...s].sort(su);return{id:n,state:_(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>K(_(n.id,"content"),_(s.id,"content"))),wl=(t,e,n)=>Object.keys(w.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function lh(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(E=>o.get(E)).filter(E=>E!==void 0),[u,$]=p.sort((E,R)=>E.left-R.left);if(!u||!$)return{d:"",x:0,y:0};let[m,d]=[u.right-n.left,(u.top+u.bottom)/2-n.top],[h,f]=[$.left-n.left,($.top+$.bottom)/2-n.top],b=(m+h)/2,x=`M${m} ${d}C${b} ${d} ${b} ${f} ${h} ${f}`,y=ih.map(E=>{let[R,Ct,rt,v]=[(1-E)**3,3*E*(1-E)**2,3*E*E*(1-E),E**3];return{d:x,x:R*m+(Ct+rt)*b+v*h,y:(R+Ct)*d+(rt+v)*f}}),T=y.find(E=>r.every(R=>Math.max(Math.abs(R.x-E.x),Math.abs(R.y-E.y))>ah))||y[0];return c!==void 0&&r.push(T),T})}function ch(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function Ao({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=It(),[c,p]=P([]);Je(()=>{let f=()=>p(lh(l.current,n));f();let b=new ResizeObserver(f);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),$=u.some(f=>f.id===s)?s:u[0]?.id,m=new Set(n.flatMap(({from:f,to:b})=>f===s||b===s?[f,b]:[])),d=({from:f,to:b})=>f===s||b===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${f=>{let b=f.target.dataset.vak;if(!b||f.ctrlKey||f.metaKey||f.altKey)return;if(!rh.includes(f.key))return i(f.key,b);let x=ch(f.key,b,e,n);f.preventDefault(),x&&l.current.querySelector(`[data-vak="${CSS.escape(x)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:f},b)=>a`<path d=${f} class=${`${n[b]?.look}${n[b]&&d(n[b])?" aan":""}`} />`)}
      </svg>
      ${e.map((f,b)=>a`
          <div class=${`kolom ${f[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[b]}</h2>
            <ul>
              ${f.map(x=>a`
                  <li key=${x.id}>
                    <button type="button" data-vak=${x.id} tabindex=${x.id===$?0:-1}
                      class=${`doos ${x.look}${m.has(x.id)?" buur":""}`}
                      aria-pressed=${String(x.id===s)} onClick=${()=>r(x.id)}>
                      ${x.text}${x.more}
                      ${!!x.badge&&a`<span class="erbij">+${x.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({x:f,y:b},x)=>n[x]?.number!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${f}px`,top:`${b}px`}}>
              ${n[x].number}
            </span>
          `)}
    </div>
  `}var rh,ah,ih,za=L(()=>{"use strict";q();rh=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],ah=28,ih=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function Bo({label:t,id:e,thing:n,pick:s,among:o=us}){let[r,i]=P(!1),l=()=>Dt([...Ye.keys()].filter(f=>Jt(f)&&o(f))),c=Fe(()=>r?l():[],[r]),[p,u]=P(null),$=f=>{let b=qt(f.trim()),x=T=>[S(T),ne(T),...ht(T,"altLabel")].map(qt),y=T=>Vn(T)?x(T):x(T).slice(0,2),O=c.find(T=>S(T)===f)||c.find(T=>y(T).includes(b));return O?[O]:c.filter(T=>b&&x(T).some(E=>E.includes(b)))};re(()=>u(null),[n]);let{route:m}=z,d=f=>{if(z.route!==m)return;let[b,...x]=$(f.target.value);u(b&&!x.length?null:f.target.value),b&&!x.length&&s(b)},h=p?$(p).slice(0,3).map(S).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(us(n)?S(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(f=>a`<option value=${S(f)}></option>`)}</datalist>
      ${p&&a`<small role="status">${h?g(au.meant,{names:h}):au.unknown_thing}</small>`}
    </label>
  `}var au,Ta=L(()=>{"use strict";q();U();B();A();J();xn();au=k.explore});function ph(t){let e=cu(bo(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status">
      <strong>${mt.none}</strong>${e.length>0&&` ${g(mt.only,{names:lu(e)})}`}
    </p>
  `}function uh({from:t,to:e,scenario:n}){let s=Gc([t,e],n).map(r=>r.label),o=Jc([t,e],n);return a`
    ${s.length>0&&a`<p>${g(mt.shared,{steps:Kt(s)})}</p>`}
    ${o.length>0&&a`<p>${mt.bodies} <${wt} ids=${o} />.</p>`}
  `}function yl({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(p=>ee(p,"chapterLead",e)),r=s.filter(p=>(o||s).includes(p)&&Gt(p,n)),[i,l]=o?mt.headed:mt.heads,c=(o?[s,o]:[]).map((p,u)=>{let m=p.filter(h=>!r.includes(h)&&Gt(h,n)).flatMap(h=>ee(h,"inChapter")).filter(h=>$s(h).includes(t[1-u])&&!$s(h).includes(t[u])),d={who:S(t[u]),other:S(t[1-u])};return m.length>0&&a`<p>${g(mt.within,d)} <${wt} ids=${m} />. ${l}</p>`});return a`${r.length>0&&a`<p>${i} <${wt} ids=${r} />. ${l}</p>`}${c}`}function dh({from:t,to:e,scenario:n,collective:s}){let o=Fe(()=>Kr(t,e,n,s),[t,e,s,n]),r=o.length>Go?g(mt.longer.first,{count:Go}):M(mt.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,Go).map(i=>a`<li><${wt} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function pu({roles:t}){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${_(r,"rationale")||_(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?W(n(r)):n(r));return a`
    <li>
      <${F} id=${e} />${N&&` (${Lt(e)?.title})`} <${Ot} id=${e} />
      ${j(t.map(({from:o})=>o)).map(o=>a`<p><${F} id=${o} />: ${s(o).join(" ")}</p>`)}
      <${Qt} of=${t.flatMap(o=>o.of)} />
    </li>
  `}function $h({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=cu(t,e),i=Fe(()=>{let h=b=>[ie(b)?"wat":"wie",r.includes(b)&&"verzamel",(b===n||b===s)&&"begin"].filter(Boolean).join(" "),f=b=>r.includes(b.from)||r.includes(b.to)?"l-punt":"l-heel";return{columns:t.layers.map(b=>b.map(x=>({id:x,text:S(x),look:h(x)}))),ties:t.lines.map((b,x)=>({from:b.from,to:b.to,number:x+1,look:f(b)}))}},[t]),l=t.layers.map(h=>ie(h[0])),c=r.length?bo(n,s,o):t,p=c?.length===t.length?c.count:0,u=lu(r),$=M(mt.works,l.filter(Boolean).length),m={from:S(n),to:S(s),count:t.lines.length},d=h=>I({van:null,naar:null,uit:h,kies:h});return a`
    <p role="status">
      ${p>0&&a`<strong>${M(mt.counted,p,{works:$})}</strong> `}
      ${u&&`${M(mt.through,t.count-p,{names:u,works:$})} ${mt.dotted} `}${mt.says}
    </p>
    ${!Q()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${Ao} heads=${l.map(h=>h?mt.columns.what:mt.columns.who)} ...${i} chosen=""
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
      ${t.lines.map(({roles:h})=>a`<${pu} roles=${h} />`)}
    </ol>
  `}function uu({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>iu(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?Kc(n,s,e):[],p=c.length>0,u=Fe(()=>l?bo(n,s,e,o):null,[n,s,o,e.key,e.plan]),$=(d,h,f)=>a`
    <${Bo} label=${h} id=${d} thing=${f} among=${iu}
      pick=${b=>I({[d]:b})} />
  `,m=(d,h,f)=>a`
    <label class="vink">
      <input type="checkbox" id=${d} checked=${h} onChange=${()=>I({[d]:h?null:"ja"})} />
      ${` ${f}`}
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
      ${l&&a`<${yl} of=${[n,s]} scenario=${e} />`}
      ${l&&(u?a`<${$h} ...${i} found=${u} />`:a`<${ph} ...${i} />`)}
      ${p&&a`<h3>${mt.together}</h3>`}
      ${c.flat().some(d=>d.name==="expected")&&a`<p class="zacht">${mt.expecting}</p>`}
      ${p&&a`<ul class="wegen">${c.map(d=>a`<${pu} roles=${d} />`)}</ul>`}
      ${l&&a`<${uh} ...${i} />`}
      ${l&&u&&r&&a`<${dh} ...${i} collective=${o} />`}
    </section>
  `}var mt,iu,lu,cu,du=L(()=>{"use strict";q();U();vt();B();A();ko();we();J();Tt();za();Cs();dt();Ta();mt=k.explore.path,iu=t=>Jt(t)&&(Vn(t)||ie(t)),lu=t=>Kt(t.map(S)),cu=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>St(s)&&s!==e&&s!==n)});function hu(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=z.route.query,i=Ur(t,e,s),l=c=>{location.hash=C("verken",c)};return{f:()=>o?l({uit:t,kies:t}):I({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&I({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&I({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||I({weg:[...Fa(r),t].join(","),kies:null}),p:()=>o?l({van:t}):I({van:t}),Escape:()=>I({kies:null})}}function fh({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=hu(t,e),l=Ur(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${He(t)}>${ct.actions.page}</a>
      ${s.join()!==t&&c("f",ct.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",M(ct.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",ct.actions.fold)}
      ${(r||!s.includes(t))&&c("h",ct.actions.hide)}
      ${!n.steps.includes(t)&&c("p",ct.actions.path)}
    </p>
  `}function gu(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${ct.panel.label}><p class="zacht">${ct.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=ie(n)?"from":"to",i=c=>a`
    <${F} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${Hs} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:$})=>{let m=n===c?p:c,d=_(u,"rationale");return a`
      ${m===bs?ct.no_step:a`<${F} id=${m} />`}${" "}<${ge} basis=${$} />
      ${d&&a`<span class="zacht"> ${ct.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${Hs} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${ct.panel.label}>
      <h2>${ns(n)}</h2>
      ${ie(n)&&a`<p>${he(n,t.scenario.date)}</p>`}
      ${St(n)&&a`<p class="zacht">${ct.panel.collective}</p>`}
      ${n!==bs&&a`<${fh} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?ct.panel.who:ct.panel.what}</h3>`}
      <${Ht} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?ct.panel.step:ct.panel.what}</h3>`}
      <${Ht} look="buren" items=${o.map(l)} />
    </section>
  `}function bu({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Fe(()=>{let u=d=>`wie${St(d)?" verzamel":""}`,$=d=>!o&&e.includes(d)?" begin":"",m=d=>o||e.includes(d)?0:Ur(d,t,s);return{columns:[t.who.map(d=>({id:d,text:ns(d),look:u(d)+$(d),badge:m(d)})),t.what.map(d=>({id:d,text:ns(d),look:`wat${$(d)}`,more:[mu(fs(d,s.date)),a` <small>${Rt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:ns(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:h,role:f})=>({from:d,to:h,look:`l-heel r-${f}`})),...t.ties.map(({work:d,step:h,basis:f})=>({from:d,to:h,look:$u(f,h)}))]}},[t]),l=u=>I({kies:u===n?null:u}),c=(u,$)=>$!==bs&&hu($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g(ct.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${Ao} heads=${ct.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${ct.intended}</li>`}
      <li class="zacht">${ct.to_step}</li>
      ${Object.entries(le).map(([u,[,$]])=>a`<li><span class=${`streep ${$u(u)}`} aria-hidden="true"></span>${$}</li>`)}
      ${Object.entries(w.codes.CellState).filter(([u])=>t.what.some($=>fs($,s.date)===u)).map(([u,{label:$}])=>a`<li>${mu(u)}${W($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${ct.keys}</p>
  `}function ku({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map($=>$.to)),r=[...t.roles.map($=>({who:$.from,role:$.phrase||"",work:$.to,of:$.of})),...t.what.filter($=>!o.has($)).map($=>({who:"",role:"",work:$,of:[]}))],i=$=>t.ties.filter(m=>m.work===$).map(m=>m.step),l=$=>ks($,n,s).length?ct.list.away:ct.list.no_partner,c=[{...Yt("wie",ct.list.who,$=>$.who),text:$=>$.who?ns($.who):l($.work),cell:({who:$,work:m})=>$?[a`<${F} id=${$} />`,a`<${xs} id=${$} />`]:l(m)},{key:"rol",label:ct.list.role,text:$=>$.role},Yt("wat",ct.list.what,$=>$.work),{key:"stap",label:ct.list.step,text:$=>i($.work).map(ns).join(", ")},Pn("stand",ct.list.status,$=>$.work,n.date),Xn(ct.list.where,$=>$.of)],p=$=>({class:e&&[$.who,$.work,...i($.work)].includes(e)?"gekozen":null}),u=`${M(ct.list.caption,r.length)}${s?"":`. ${ct.list.only}`}`;return a`<${$t} id="verkenlijst" caption=${u} rows=${r} columns=${c} about=${p} />`}var ct,Fa,mh,fu,ns,hh,$u,mu,wu=L(()=>{"use strict";q();U();B();A();ko();J();ut();Tt();za();dt();Ie();Sn();ct=k.explore,Fa=t=>(t||"").split(",").filter(Jt),mh=t=>zn.find(e=>_(e,"identifier")===t),fu=({uit:t,stap:e,partner:n,hoofdstuk:s})=>Fa(t||Ir(e)?.id||fe(n)||mh(s)),ns=t=>t===bs?ct.no_step:S(t);hh={"●":"l-heel","◐":"l-lang","○":"l-punt"},$u=(t,e)=>e===bs?"l-geen":hh[le[t]?.[0]]||"l-heel",mu=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function _u({rows:t,chosen:e,state:n}){let s=Fe(()=>{let r=p=>p.length?p:[""],i=p=>j(t.flatMap(u=>r(u[p]))).sort((u,$)=>+!u-+!$).map(u=>({id:`${p} ${u}`,text:u?S(u):qe.unnamed,look:`wie${u&&!St(u)?"":" verzamel"}`})),l=t.flatMap(p=>{let u=p.between.length?"l-punt":"l-heel";return[...r(p.from).map($=>({from:`from ${$}`,to:p.id,look:u})),...r(p.to).map($=>({from:p.id,to:`to ${$}`,look:u}))]}),c=t.map(p=>({id:p.id,text:_l(p.id),look:"wat",more:gh(p)}));return{columns:[i("from"),c,i("to")],ties:l}},[t.map(r=>r.id).join()]),o=r=>I({kies:r===e?null:r});return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Ao} heads=${qe.columns} ...${s} chosen=${e} label=${g(qe.picture,{state:n})} choose=${o}
          press=${r=>r==="Escape"&&I({kies:null})} />
      </div>
      ${t.some(r=>r.between.length)&&a`<ul class="lijnen" id="stromenlegenda">
          <li><span class="streep l-punt" aria-hidden="true"></span>${qe.dotted}</li>
        </ul>`}
    </div>
  `}function xu({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${kh} row=${c} />: <${F} id=${c.id} text=${_l(c.id)} />
    ${_(c.id,"summary")&&a`<span class="zacht adres">${_(c.id,"summary")}</span>`}
    <${Hs} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${Ht} look="buren" items=${i.map(l)} />
    </section>
  `}function vu({rows:t,scenario:e,state:n}){let s=[yu("from",qe.list.from),yu("to",qe.list.to),Yt("inhoud",qe.list.what,o=>o.id,_l),{key:"staat",label:qe.list.state,text:o=>Rt(o.id,"flowState")},{key:"sindsdien",label:qe.list.since,text:o=>Rt(o.id,"followUp")},Xn(k.explore.list.where,o=>[o.id])];return a`
    <${$t} id="stromenlijst" caption=${g(qe.caption,{state:n})} rows=${t} columns=${s} />
    <p class="acties">
      <${ce} name="informatiestromen.csv"
        rows=${()=>yn(s.slice(0,-1),t,()=>xe(e))} />
    </p>
  `}var qe,_l,gh,bh,Ea,kh,yu,Su=L(()=>{"use strict";q();U();B();A();Ma();J();Tt();za();pe();dt();Ie();Sn();qe=k.explore.flows,_l=t=>`${_(t,"content")}${kt(t,"between")&&` (${qe.among})`}`,gh=({id:t})=>_(t,"followUp")&&a` <small>${g(qe.since,{phrase:Rt(t,"followUp")})}</small>`,bh=t=>t.map(e=>S(e)).join(", ")||qe.unnamed,Ea=({ids:t})=>t.length?a`<${wt} ids=${t} />`:a`<span class="zacht">${qe.unnamed}</span>`,kh=({row:t})=>t.between.length?a`${qe.between} <${Ea} ids=${t.from} />`:a`<${Ea} ids=${t.from} /> → <${Ea} ids=${t.to} />`;yu=(t,e)=>({key:t,label:e,text:n=>bh(n[t]),cell:n=>a`<${Ea} ids=${n[t]} />`})});function yh({text:t,children:e}){let[n,s]=P(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function _h({of:t,at:e}){if(t.length<=wh)return a`<${Aa} of=${t} at=${e} />`;let n=r=>Rt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>K(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${yh} text=${`${n(r[0])} (${r.length})`}><${Aa} of=${r} at=${e} /><//>`)}
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
                <${_h} of=${l.own} at=${c} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Rn.several}>
          ${s.map((l,c)=>a`
              <li>
                ${r.map((p,u)=>c<=p&&a`<i class="spoorlijn" style=${i(u)}></i>`)}
                <i class="dwarslijn" style=${i(l.at[0],l.at[l.at.length-1])}></i>
                <span style=${i(l.at[0],l.at[1])}><${ju} one=${l} /></span>
                ${l.at.map(p=>a`<b style=${i(p)}><${ge} basis=${l.basis(p)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(le).map(([l,[,c]])=>a`<li><${ge} basis=${l} />${c}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Rn.silent}</li>
        <li><em>${Rn.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Ke} name=${o} title=${Rn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(Rn.says,{silence:k.shared.silence})}</p>
  `}var Rn,wh,ju,Aa,Ou,Mu=L(()=>{"use strict";q();U();vt();B();A();Ma();_n();J();ut();Tt();Cs();dt();Rn=k.explore.route,wh=10,ju=({one:t})=>a`
  <a class=${St(t.id)?"verzamel":null} href=${C("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,Aa=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${ge} basis=${n.basis(e)} /><${ju} one=${n} /></li>`)}
  </ul>
`;Ou=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${Q()&&a`<p class="bij niemand">${Rn.silent}:</p>`}
    <ul class="stilte" aria-label=${Rn.silent}>
      ${e.map(s=>a`<li><a href=${Os({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function Ls(){let t=k.missing;return a`
    <${et} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${C("overzicht")}>${t.home}</a></p>
  `}function Sh({text:t}){let e=hp(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${Me.alone} ${e.map(n=>a` <a href=${vh(n)}>${n}</a>`)}</p>`}
      <p>${Me.try} ${Object.entries(Me.lists).map(([n,s])=>a` <a href=${C(n)}>${s}</a>`)}</p>
    </section>
  `}function Oh({text:t,answers:e}){let[n,s]=P(null);if(re(()=>{let l=!0;s(null);let c=window.setTimeout(()=>{tt().ask("find",{text:t}).then(p=>l&&s(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:o,count:r}=n,i=l=>[", ",Me.source.about,a`<${wt} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${g(Me.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${Me.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${g(Me.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${vl} text=${c} answers=${e} /></p>
              <p class="zacht">${ye(l)}${p.some(Jt)&&i(p.filter(Jt))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function zu({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=Yi(e),r=e.trim()!=="",i=j(n.map(p=>p.kind)).sort(K),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);Je(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?M(Me.found,l.length):g(Me.nothing,{text:e});return a`
    <${et} text=${Me.title} />
    <section class="filters" aria-label=${Me.label}>
      <div class="velden">
        <${Oo} label=${Me.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${Wt} label=${Me.what} name="wat" options=${Qe(i)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:Me.type}</p>
    ${s&&a`<p id="gelezen">${g(Me.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${Sh} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,xl).map(p=>a`<${xh} key=${p.id} item=${p} answers=${o} />`)}
    </ol>
    ${l.length>xl&&a`<p>${g(Me.too_many,{count:l.length-xl})}</p>`}
    ${r&&Ae()&&a`<${Oh} text=${e} answers=${o} />`}
    <${de} text=${r?c:""} />
  `}var Me,xl,vl,xh,vh,lr=L(()=>{"use strict";xo();q();U();vt();B();A();Oe();Xo();J();ut();Ve();dt();Me=k.search;xl=100,vl=({text:t,answers:e})=>Zr(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),xh=({item:t,answers:e})=>a`
  <li>
    <a href=${C(t.path)}><${vl} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${N&&Lt(t.id)&&`, ${Lt(t.id)?.title}`}</span>
    ${ys(t.id)[0]&&a` <${Ot} id=${t.id} />`}
    <p><${vl} text=${gp(t,e)} answers=${e} /></p>
  </li>
`,vh=t=>C("zoek",{q:t})});function Bu({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=z.route.query,$=t?"lijst":Tu.includes(p)?p:Q()?"lijst":"beeld",m=Tu.map(d=>[d,ot.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${Jn} legend=${ot.show.label} name="toon" id="toon" current=${$} options=${m} />`}
      ${n} ${$!=="lijst"&&a`<${Ke} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${$!=="lijst"&&i} ${$!=="beeld"&&l}</div>
      ${($!=="lijst"||u)&&c}
    </div>
  `}function Nu({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${W(V(t,i))} (${o(i)})`]);return r.push([Ms,`${W(k.shared.all)} (${n.length})`]),Q()?a`<${Wt} name="staat" label=${ot.filters.state} options=${r} chosen=${s} />`:a`<${Jn} legend=${ot.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function Pu({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=Eu.map(be=>n[be]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=Fa(n.weg),[c,p,u,$]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:$},d=Fe(()=>Vc({...m,anyRole:!!o},e),[i]),h=[...d.who,...d.what,...d.steps],f=h.includes(m.chosen)?m.chosen:"",b=h.length>Bi,x=d.what.length>0,y={shown:d,opened:t,chosen:f,scenario:e,fixed:!!o},O=r.some(Boolean),T=O||l.length>0||e.stated||e.plan,E=ot.alone[cn(t[0])]||ot.alone.other,R=a`<button type="button" class="klein" onClick=${()=>I({weg:null})}>${ot.again}</button>`,Ct=d.undated>0&&M(ot.undated,d.undated),rt={...y,title:o||t.map(ns).join(", ")},v=a`
    <${dn}>
      <div class="velden">
        <${Wt} name="stap" label=${ot.filters.step} options=${pn} />
        <${Wt} name="soort" label=${ot.filters.kind} options=${$o} />
        <${Wt} name="vanaf" label=${ot.filters.from} options=${Fu} />
        <${Wt} name="tot" label=${ot.filters.to} options=${Fu} />
        ${O&&a`<${_s} names=${Eu} />`}
      </div>
    <//>
  `,Z=a`
    ${l.length>0&&a`<p>${M(ot.hidden,l.length)} ${R}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${M(ot.left,d.left)} ${Ct}</p>`}
    ${b&&a`<p role="status">${g(ot.too_many,{count:h.length})}</p>`}
    ${!x&&a`<${yl} of=${t.slice(0,1)} scenario=${e} /><p>${T?ot.nothing:E}</p>`}
  `;return a`
    <${Bu} many=${b||!x} field=${s} filters=${v} choices=${a`<${Ws} />`} notes=${Z}
      keep=${{name:ot.file,title:rt.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${bu} ...${rt} /></div>`} list=${x&&a`<${ku} ...${y} />`}
      panel=${a`<${gu} ...${y} />`} />
  `}function jh({query:t,scenario:e}){let n=Is("Agreement").filter(u=>Ps(u,e.date)&&Gt(u,e.plan)),{title:s,none:o}=ot.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>_(u,"agreementStatus")),i=wl("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Ms,c=n.filter((u,$)=>l===Ms||r[$]===l),p=a`<${Nu} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${Pu} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Ms?s:`${s}: ${V("AgreementStatus",l)}`} />`}function Lh({query:t,scenario:e}){let n=Fe(()=>ou(e),[e.date,e.plan]);if(!n.length)return a`<p>${ot.starts.informatie.none}</p>`;let s=n.map($=>$.state),o=wl("FlowState",Object.keys(ot.flows.first)[0],s),r=[...o,Ms].includes(t.staat)?t.staat:o[0]||Ms,i=n.filter($=>r===Ms||$.state===r),l=3*i.length>2*Bi,c=t.kies||"",p=r===Ms?k.shared.all:V("FlowState",r),u=g(ot.flows.title,{state:p});return a`
    <${Bu} many=${l} field=${a`<${Nu} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${ot.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${_u} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${vu} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${xu} rows=${i} chosen=${c} />`} />
    <p class="zacht">${ot.flows.silence}</p>
  `}function Iu({route:{path:t,query:e}}){let n=D(e),[,s=""]=t;if(s&&!Object.hasOwn(Au,s))return a`<${Ls} />`;let o=fu(e),r=d=>{I({uit:d,kies:d,weg:null}),_t(ns(d))},i=a`<${Bo} label=${ot.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=zn.length>0&&a`<${Wt} name="hoofdstuk" label=${ot.begin.chapters}
      options=${zn.map(d=>[_(d,"identifier"),S(d)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=ot.heading,sentence:u=ot.sentence}=ot.starts[c]||{},$=Object.entries(ot.starts).map(([d,{label:h,to:f}])=>[h,C(f.path,f.query),d===c]),m=o.length?a`<${Pu} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Ws} /></div><${Ch} scenario=${n} />`;return a`
    <${et} text=${ot.heading} title=${c?`${ot.heading}: ${p}`:ot.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${sr} label=${ot.starts_label} tabs=${$} />
    ${s?a`<${Au[s]} key=${s} query=${e} scenario=${n} />`:e.van?a`<${uu} query=${e} scenario=${n} />`:m}
  `}var ot,Tu,Ms,Fu,Eu,Ch,Au,qu=L(()=>{"use strict";Se();q();U();vt();B();zt();A();ko();Ma();we();J();du();Ve();wu();la();Su();Cs();Mu();Ta();lr();ot=k.explore,Tu=["beeld","beide","lijst"],Ms="alle",Fu=Qe(j(Object.values(w.works).flatMap(t=>t.years||[])).sort()),Eu=["stap","soort","vanaf","tot"],Ch=({scenario:t})=>a`
  ${ke(t).map(e=>a`
      ${N&&a`<p><strong>${e.title}</strong></p>`}
      <${Lu} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${ot.begin.network}</p>
`;Au={informatie:Lh,afspraken:jh}});function Ba(t,e){let n=ss();for(let{mark:s}of t)e?n.add(s):n.delete(s);return I({merk:[...n].join(Sl),...!n.size&&{alleen:null}},!0),n.size}var Sl,ss,Ru,Ol,Cl=L(()=>{"use strict";U();Sl=".",ss=()=>new Set((z.route.query.merk||"").split(Sl).filter(Boolean)),Ru=()=>[...ss()].join(Sl),Ol=()=>!!z.route.query.alleen&&ss().size>0});var jl,Mh,Na,No,no,cr=L(()=>{"use strict";q();A();jl=k.shared.outcomes,Mh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Na=({outcome:t})=>a`<g class=${`teken teken-${jl[t].sign}`}>${Mh[jl[t].sign]}</g>`,No=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Na} outcome=${t} />
  </svg>
`,no=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${No} outcome=${t} /> ${jl[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function Ll({gaps:t,what:e}){let n=ss(),s=t.filter(i=>n.has(i.mark)).length,o=i=>_t(M(Re.bar.changed,Ba(t,i.target.checked))),r=t.length>1?g(Re.mark_all,{count:t.length,what:e}):g(Re.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function Th({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(m=>m.heavy).length,p=[...co(e.map(m=>o==="topic"?Yn(m.query):m.subject_label))].map(([m,d])=>d>1?g(Re.repeated,{title:m,count:d}):m),u=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${M(Re.questions,e.length).replace(/^\d+ /,"")}`}
        ${l>0&&a`<span class="bij">${g(Re.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${p.slice(0,6).join(" · ")}${p.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${M(Re.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${g(Re.about_source,{count:s})}</span>`}
    </span>
  `,$=()=>[e.map(m=>a`<${zh} key=${m.mark} gap=${m} scenario=${r} />`),n.length>0&&a`<p><a href=${C("aandachtspunten",{tekst:t})}>${Re.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${Ll} gaps=${j([...e,...n])} what=${t} />
      <${ol} summary=${u} inside=${$} open=${i} />
    </div>
  `}function Hu({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=j(t.map(c=>c.query)).map(c=>({id:c,title:Yn(c)}));return(s==="topic"?w.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:$})=>a`
        <${Th} key=${c} title=${p} gaps=${u} terms=${$} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function Fh({row:t,of:e}){let n=fe(z.route.query.partner),s=j(G(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>Wu+1?o.slice(0,Wu):o,i=o.length-r.length,l=r.length===1&&s.join()===Re.deadline.how[t.how];return a`
    <${wt} ids=${r} />
    ${i>0&&g(Re.deadline.others.more,{names:"",count:i})}
    <span class="bij">${Re.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${S(n)}: ${s.join(", ")}</span>`}
  `}function Eh({gap:t,found:e,scenario:n}){let s=e.deadline,o=Re.deadline.columns,r=ne(e.subject),i=S(e.subject);return a`
    <tr role="row" class=${Du(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Ll} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${F} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${fa} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${rl} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${no} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${Fh} row=${s} of=${e.subject} /></td>
    </tr>
  `}function Pa({works:t,partner:e}){let n=fe(e),s=Rr(n),o=t.filter(i=>s(i)==="heads");if(!o.length)return null;let r=M(Re.deadline.heads_only,o.length,{partner:S(n)});return a`<p>${r} <${wt} ids=${j(o)} name=${ne} />.</p>`}function Vu({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=Re.deadline,p=Q()?Bh:Ah,u=n||t.length<=p+1?t:t.slice(0,p),$=hs(t.map(({found:m})=>m.deadline));return a`
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
          ${u.map(m=>a`<${Eh} ...${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>I({termijnen:"alle"},!0)}>
            ${M(c,t.length-u.length)}
          </button>
        `}
    </section>
  `}var Re,Du,zh,Wu,Ah,Bh,Ml=L(()=>{"use strict";Se();q();U();vt();B();A();we();Cl();J();Tt();Mo();dt();cr();Re=k.gaps;Du=t=>ss().has(t.mark)?"gemarkeerd":"",zh=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Du(t)}`} data-vraag=${t.mark}>
    <${Ll} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${al} gap=${t} />
      <${fa} gap=${t} scenario=${e} />
    </div>
  </article>
`;Wu=2;[Ah,Bh]=[8,5]});async function ur(t,e){let n=await tt().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await tt().ask("page",{options:[],comparisons:!1});return tt().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}async function Ph(){await tt().ask("shipped"),tt().show()}function Ia({files:t,children:e=null}){let[n,s]=P("");async function o(r,i){window.addEventListener("beforeunload",Uu),await Hn(s,se.saving,async()=>{let{name:l,data:c}=await tt().ask(r,i);$n(l,c,pr[l.split(".").pop()])}),window.removeEventListener("beforeunload",Uu)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Gu(){let t=It(),[e,n]=P("");async function s(){let[o]=t.current.files;if(!o)return _t(se.first_source);Hn(n,se.busy,async()=>(await tt().ask("source",{data:await Ar(o)})).message)}return a`
    <${st} title=${se.source}>
      <p class="zacht">${se.source_intro}</p>
      <div class="velden">
        <label class="veld"><span>${se.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${se.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function Ra({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Ih(i);return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${Ia} files=${[{id:"bewaar-fouten",label:se.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${Ku} title=${se.faults} lines=${n} count=${s} />
    <${Ku} title=${se.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${se.read}</summary><${Ht} items=${c} /></details>`}
  `}function Ju(t){if(!t.length)throw new Error(se.first);if(t.length>1)throw new Error(g(se.one_only,{count:t.length}));if(t[0].size>ji)throw new Error(g(se.too_large,{name:t[0].name,most:ji/2**20}));return t[0]}var se,Nh,pr,Uu,qa,Ku,Ih,dr=L(()=>{"use strict";Se();q();B();A();Oe();J();pe();Sn();se=k.check,Nh="plan",pr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Uu=t=>t.preventDefault();qa=()=>a`
  <${st} title=${se.save}>
    <p class="zacht">${se.save_intro}</p>
    <${Ia}
      files=${Object.entries(se.save_as).filter(([t])=>!(N&&t===Nh)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${tt().own&&a`<button type="button" id="terug" onClick=${Ph}>${se.back}</button>`}
    <//>
  <//>
`;Ku=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(se.list,{title:t,count:n})}</h2><${Ht} items=${e} />`,Ih=(t={})=>Object.entries(t).map(([e,n])=>g(se.counted,{count:n,what:Pr(e).toLowerCase()})).sort(K)});function qh({scenario:t,report:e}){let n=s=>Hn(e,We.busy,async()=>{let o={options:cs(t),marks:Ru(),kind:s};$n(`${We.file}.${s}`,(await tt().ask("marked",o)).data,pr[s])});return Object.entries(We.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function Rh({gaps:t,scenario:e}){let[n,s]=P(""),o=ss();if(!o.size)return null;let r=$a(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=Ol(),c=Ae()?We.address:We.elsewhere_office,p=[...o].map(m=>({mark:m})),u=()=>{Ba(p,!1),_t(We.cleared)},$=()=>{I({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${We.label}>
      <p><strong>${M(We.count,o.size)}</strong>${i>0&&M(We.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>I({alleen:l?null:"gemarkeerd"})}>${l?We.every:We.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${We.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${$}>${We.print}</button>
      <${ce} name=${`${We.file}.csv`} rows=${()=>Zu(r,e)} label=${We.csv} id="merk-csv" />
      ${Ae()&&a`<${qh} scenario=${e} report=${s} />`}
    </section>
  `}function Wh({all:t}){let e=(r,i)=>j(r).map(l=>[l,i(l)]),n=t.flatMap(Nn).flatMap(r=>r.partners),s=Object.entries(w.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",yt.fields.partner,e(n,Yu).sort((r,i)=>K(r[1],i[1]))],["stap",yt.fields.step,[...pn,...Qu("stap",at)]],["vraag",yt.fields.query,e(t.map(r=>r.query).sort(K),Yn)],["gewicht",yt.fields.weight,[...s,...Qu("gewicht",r=>V("Severity",r))]],["soort",yt.fields.kind,$o]];return a`
    <${dn}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${Wt} ...${{name:r,label:i,options:l}} />`)}
        <${Oo} label=${yt.fields.text} name="tekst" />
        <${_s} names=${zl} />
      </div>
    <//>
  `}function Dh({points:t,low:e,source:n,query:s}){let o=j(t.map(l=>l.topic)).length,r={points:g(yt.part_counts.points,{questions:Wa(t),topics:M(yt.topics_count,o)}),source:g(yt.part_counts.source,{questions:Wa(e)})},i=(l,c,p)=>a`
    <a href=${C("aandachtspunten",{...s,deel:c})} aria-current=${p?"true":null} id=${`deel-${c}`}>
      <strong>${yt.parts[l]}</strong> ${r[l]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${yt.parts_label}>
      ${i("points","overleg",!n)}${i("source",Xu,n)}
    </nav>
  `}function Hh({scenario:t}){let{vraag:e,partner:n}=z.route.query,s=e&&n?ma(H(t).gaps,{...z.route.query,partner:""}):[];if(!s.length||s.some(({partners:p})=>p.length))return a`<p>${yt.none}</p>`;let{step:o,other:r,clear:i}=yt.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>I({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:p})=>p)?o:r} ${c}</p>`}function Vh({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap($=>Nn($).map(m=>({gap:$,found:m}))).filter(({found:$})=>$.deadline).sort(($,m)=>K($.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter($=>!$.deadline),c=Da[n],p=Object.entries(Da).map(([$,m])=>[$,yt.fold[m]]),u=()=>I({vouw:o?"in":"uit"},!0);return a`
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
            terms=${j(i.map(({gap:$})=>$))} />
        </section>
      `}
    ${!t.length&&a`<${Hh} scenario=${s} />`}
  `}function td({route:t}){let e=D(t.query),n=t.query,s=H(e).gaps,o=Ol(),r=o?$a(s).filter(b=>ss().has(b.mark)):ma(s,n),i=r.filter(b=>!b.source),l=r.filter(b=>b.source),c=n.deel?n.deel===Xu:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,$=o||zl.some(b=>n[b]),m=n.vouw?n.vouw==="uit":$&&u.length<=Uh,d=n.per in Da?n.per:Object.keys(Da)[Number(c&&!p)],h=()=>ma(s,{...n,partner:""}).flatMap(Nn).filter(b=>b.deadline),f=Object.fromEntries(zl.filter(b=>n[b]).map(b=>[b,n[b]]));return a`
    <${et} text=${o?yt.bar.label:yt.title}>
      <p class="uitleg">${g(yt.intro,{report:Kn(nt(e.plan))})} ${En}</p>
    <//>
    ${ke(e).map(b=>a`<${Qn} key=${b.key} plan=${b} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${o?yt.only_title:Yn(n.vraag)}</strong></p>`:a`<${Dh} points=${i} low=${l} source=${c} query=${f} />`}
      <${na} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${Wh} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${yt.source_intro}</p>`}
        <p class="zacht" id="weegt">${yt.weights}</p>
        <${Pa} works=${n.partner?h().map(b=>b.subject):[]} partner=${n.partner||""} />
        <${Vh} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${m} all=${$||!!n.termijnen} />
        <p class="acties"><${ce} name="aandachtspunten.csv" rows=${()=>Zu(u,e)} /></p>
        <${jo} />
      </div>
    </div>
    <${Rh} gaps=${s} scenario=${e} />
    <${de} text=${g(yt.shown,{points:Wa(i),low:Wa(l)})} />
  `}var yt,We,Yu,Zu,Qu,zl,Xu,Wa,Da,Uh,ed=L(()=>{"use strict";Se();q();U();vt();B();zt();A();Oe();Cl();J();ut();Ve();pe();Ml();Mo();dr();yt=k.gaps,We=k.gaps.bar,Yu=t=>S(fe(t)||t),Zu=(t,e)=>[[...yt.csv,...Vs],...t.map(n=>[n.number,V("Severity",n.severity),Yn(n.query),n.sentence,w.queries[n.query]?.why||"",n.steps.map(at).join(", "),n.kinds.map(lt).join(", "),n.partners.map(Yu).join(", "),n.subject_label,Ks(n).map(ye).join("; "),...xe(e,n.plan)])];Qu=(t,e)=>{let n=z.route.query[t]||"";return n.includes(",")?[[n,Kt(n.split(",").map(e))]]:[]},zl=["tekst","stap","soort","partner","vraag","gewicht"];Xu="bron",Wa=t=>M(yt.questions,t.length);Da={onderwerp:"topic",soort:"query"};Uh=25});function Gh({id:t,scenario:e}){let n=en.cell_columns,s=H(e).matrix.kind.filter(c=>Ti(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>W(lt(c.column)),r=c=>a`<a href=${Os(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:$}=Ne(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...An(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Ne(c).word,cell:i},sd(n.how,c=>c.most_basis)];return a`
    <${st} title=${en.cells}>
      <p class="zacht">${Ft(e)}</p>
      <${$t} id="vakken" caption=${en.cells_caption} rows=${s} columns=${l} />
    <//>
  `}function Jh({links:t,scenario:e,undecided:n}){let s=en.columns,o=p=>kt(p,"initiative"),{links:r}=H(e),i=j(t.map(o)).length,l=So(nt(e.plan),k.shared.nothing_step),c=[...An(p=>Lt(p)?.key),Yt("actie",s.action,o),{key:"soort",label:s.kind,text:p=>ht(p,"interventionKind").map(lt).join(", ")},{key:"wie",label:s.who,sort:!1,text:p=>$s(o(p)).map(S).join(", "),cell:p=>a`<${wt} ids=${$s(o(p))} />`},Pn("stand",s.stand,o,e.date),sd(s.how,p=>r[p][0],p=>`; ${V("Strength",r[p][1])}`)];return a`
    <${st} title=${g(t.length>i?en.work_rows:en.work,{count:i,rows:t.length})}>
      ${t.length?a`<${$t} id="wiewat" caption=${en.work_caption} rows=${t} sort="actie" columns=${c} />`:a`<p>${n?k.overview.undecided:l}</p>`}
    <//>
  `}function Qh({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${F} id=${n} />`,g($e(Lt(n)).thing.step.helper,{awareness:Rt(n,"awareness")||en.unaware})]);return a`<${st} title=${en.helpers}><${Ht} items=${e} /><//>`}function od({id:t}){let e=D(z.route.query),n=At(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>ee(c,"barrier")).filter(c=>Ze(c,l)),r=H(e).links,i=s.flatMap(l=>G(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Gt(l,e.plan));return a`
    <${Kh} id=${t} narrow=${n} />
    <${Gh} id=${t} scenario=${e} />
    <${Jh} links=${i} scenario=${e} undecided=${Ac(e).has(t)} />
    <${va} title=${en.requested} ids=${o("Recommendation").filter(l=>Gt(l,e.plan))} />
    <${Qh} ids=${o("Facilitator")} />
  `}var en,so,Ha,nd,sd,Kh,Va=L(()=>{"use strict";q();U();B();zt();A();we();_n();J();ut();Tt();pe();dt();Ie();Sn();en=k.thing.step,so=t=>an.filter(e=>t.includes(e.notation)).map(e=>e.label),Ha=t=>w.works[t]?.across?k.shared.all_steps:so(Tn(t)).join(", "),nd=t=>le[t]?.[1]||"",sd=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>nd(e(s)),cell:s=>e(s)&&[a`<${ge} basis=${e(s)} />`,` ${nd(e(s))}${n(s)}`]}),Kh=({id:t,narrow:e})=>a`
  <${st} title=${en.what}>
    <${Le} text=${_(t,"step")} />
    <${Le} text=${_(t,"definition")} />
    <${Le} text=${_(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${en.narrower}<${wt} ids=${e} />.</p>`}
    ${kt(t,"broader")&&a`<p>${en.broader}<${F} id=${kt(t,"broader")} />.</p>`}
  <//>
`});function Ua({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:$=[]}){let m=k[e];return function({route:{query:h}}){let f=D(h),{plan:b,strict:x}=f,y=o.map(([,rt,v])=>v.find(([Z])=>Z===h[rt])?.[1]),O=p&&x&&k.shared.choices.strict_phrase,T=[...y,h.tekst,O].filter(Boolean).join(" · ")||k.shared.all,E=n(f).filter(rt=>!h.tekst||_o(r(rt),h.tekst)).filter(rt=>o.every(([,v,,Z])=>!h[v]||Z(rt,h[v]))),R=M(m.count,E.length),Ct=()=>yn([...s,...$],Fr(E,s,cl("sorteer",i)),rt=>xe(u?f:null,Lt(rt.id)?.key||rt.plan||b,T));return a`
      <${et} text=${m.title}><p class="uitleg">${m.intro}</p><//>
      <${dn}>
        <${Ds} />
        ${u&&a`<${tr} />`}
        <div class="velden">
          <${Oo} name="tekst" />
          ${o.map(([rt,v,Z])=>a`<${Wt} ...${{label:rt,name:v,options:Z}} />`)}
          <${_s} names=${["tekst","vouw",...o.map(([,rt])=>rt)]} />
        </div>
      <//>
      ${p&&a`<${Co} />`}
      <p class="telling">${R}<${ce} name=${`${Tr(m.title)}.csv`} rows=${Ct} /></p>
      <${$t} id=${t} caption=${g(m.caption,{count:R})} rows=${E} columns=${s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:m.count}} />
      <${de} text=${R} />
    `}}var Wn,Xt,On,Tl,cd,$r,mr,pd,Yh,oo,Zh,Xh,tg,ud,dd,eg,rd,$d,ng,sg,ad,og,md,fd,hd,os,fr,rg,ag,id,ld,gd,bd=L(()=>{"use strict";xo();q();U();vt();B();zt();A();we();J();ut();Tt();Ve();pe();dt();Ie();Va();Wn=k.partners,Xt=k.measures,On=k.lookup;Tl=t=>[S(t),...["altLabel","promise","summary","place"].flatMap(e=>ht(t,e))].join(" "),cd=Ua({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>w.partners[N?t:""],textOf:({id:t})=>Tl(t),fields:[[Wn.fields.step,"stap",pn,({steps:t},e)=>t.includes(e)],[Wn.fields.kind,"soort",Vo("OrganisationKind"),({id:t},e)=>_(t,"organisationKind")===e],[Wn.fields.role,"rol",Object.entries(Wn.roles),({roles:t},e)=>t.includes(e)]],columns:[{...Yt("naam",Wn.columns.name,({id:t})=>t),cell:t=>[a`<${F} id=${t.id} />`,a`<${xs} id=${t.id} />`]},{key:"soort",label:Wn.columns.kind,text:t=>Rt(t.id,"organisationKind")},{key:"stappen",label:Wn.columns.steps,text:t=>so(t.steps).join(", ")},{key:"handelt",label:Wn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Wn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Wn.columns.wish,text:t=>t.wish}]}),$r=t=>w.called[t]?.short||"",mr=t=>_(t,"prefLabel"),pd="exploitationForm",Yh=ds.map(t=>({id:t,...w.works[t],text:[Tl(t),Rt(t,pd),...G(t,"who").map(e=>Tl(e.from))].join(" ")})).sort((t,e)=>K($r(t.id)||"~",$r(e.id)||"~")||K(mr(t.id),mr(e.id))),oo=N?"":Dn[0].date,Zh={key:"plan",label:W(ls(oo)),text:({id:t})=>wn(t,oo)?he(t,oo):"",cell:({id:t})=>wn(t,oo)&&a`<${Ot} id=${t} date=${oo} />`},Xh=t=>{let{outcome:e="",stand:n=""}=Ce(t),s=k.shared.outcomes[e]?.phrase||n;return[_(t,"deadlineLabel"),`“${_(t,"deadlineText")}”`,s].filter(Boolean).join(", ")},tg=(t,e)=>{let n=qs(t).filter(s=>_(s,"dueBy")===e);return`${X(e)}: ${Kt(n.map(s=>_(s,"deadlineLabel")||mr(t)))}`},ud="alle",dd=({id:t},e)=>Ze(t,e),eg=({id:t,across:e},n)=>n===ud?e:Tn(t).includes(n),rd=zn.map(t=>[t,S(t)]),$d=Ua({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Yh.filter(e=>Gt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>mr(t),more:[{key:"hoofdstuk",label:Xt.fields.chapter,text:({chapters:t=[]})=>t.map(S).join("; ")},{key:"beloofd",label:Xt.columns.promise,text:({id:t})=>_(t,"promise")},{key:"gemeld",label:Xt.columns.reported,text:({id:t})=>_(t,"summary")},{key:"termijnen",label:Xt.columns.terms,text:({id:t})=>qs(t).map(Xh).join("; ")}],groups:{of:({chapters:t=[""]})=>t.find(e=>e===z.route.query.hoofdstuk)??t[0],titles:[...rd,["",Xt.no_chapter]]},fields:[[Xt.fields.what,"wat",Object.entries(Xt.types),dd],[Xt.fields.chapter,"hoofdstuk",rd,({chapters:t},e)=>t?.includes(e)],[Xt.fields.step,"stap",[...pn,[ud,Xt.across]],eg],[Xt.fields.kind,"soort",$o,({id:t},e)=>mo(t).includes(e)],[Xt.fields.status,"staat",Vo("Status"),({id:t},e)=>wn(t)===e],[Xt.fields.form,"vorm",Vo("ExploitationForm"),({id:t},e)=>ht(t,pd).includes(e)]],columns:[{key:"nr",label:Xt.columns.number,text:({id:t})=>$r(t),cell:({id:t})=>$r(t)?a`<a href=${He(t)}>${$r(t)}</a>`:a`<span class="zacht">${Xt.no_number}</span>`},Yt("naam",Xt.columns.name,({id:t})=>t,mr),...An(({id:t})=>Lt(t)?.key),{key:"wat",label:Xt.columns.what,text:({id:t})=>ae(t)},...oo&&oo!==Ee?[Zh]:[],Pn("nu",N?Xt.columns.stand:W(ls(Ee)),({id:t})=>t),{key:"termijn",label:Xt.columns.deadline,text:({due:t=""})=>t,cell:({id:t,due:e=""})=>{let n=j([e,_(t,"finalDueBy")]).filter(Boolean);return n.length>1?n.map(s=>a`<p>${tg(t,s)}</p>`):X(e)}},{key:"stap",label:Xt.columns.step,text:({id:t})=>Ha(t)},{key:"wie",label:Xt.columns.lead,sort:!1,text:({container:t,leads:e})=>e?.map(S).join(", ")||(t?"":k.shared.no_lead),cell:({container:t,leads:e})=>e?a`<${wt} ids=${e} />`:a`<span class="zacht">${t?"":k.shared.no_lead}</span>`}]}),ng=t=>j(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>At(t,e))).filter(Jt),sg=Object.entries(w.lookups).map(([t,e])=>({id:t,...e,about:ng(t),text:[S(t),...ht(t,"altLabel"),_(t,"summary"),e.description].join(" ")})),ad="Recommendation",og=Object.entries(On.types).filter(([t])=>Is(t).length),md=(t,e,n)=>Ua({name:t,of:e,sort:"naam",rows:({plan:s})=>sg.filter(o=>Gt(o.id,s)&&Ze(o.id,ad)===n),textOf:({text:s})=>s,named:({id:s})=>S(s),groups:{of:({id:s})=>Object.keys(On.types).find(o=>Ze(s,o))||"",titles:Object.entries(On.types).map(([s,o])=>[s,W(o)])},fields:[[On.fields.what,"wat",og.filter(([s])=>s===ad===n),dd],[On.fields.step,"stap",pn,({steps:s},o)=>s.includes(o)]],columns:[{...Yt("naam",On.columns.name,({id:s})=>s),cell:({id:s})=>[a`<${F} id=${s} />`,_(s,"summary")&&a`<p class="zacht">${_(s,"summary")}</p>`]},...An(({id:s})=>Lt(s)?.key),{key:"wat",label:On.columns.what,text:({id:s})=>ae(s)},{key:"zegt",label:On.columns.description,text:s=>s.description},{key:"over",label:On.columns.about,sort:!1,text:s=>s.about.map(S).join("; "),cell:s=>a`<${wt} ids=${s.about} name=${ne} />`},nr(On.columns.place,({id:s})=>s)]}),fd=md("naslag","lookup",!1),hd=md("gevraagd","requested",!0),os=k.timeline,fr=t=>t.day.slice(0,4),rg=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?fo(t.id):[fr(t)];return n?n<=e&&e<=s:fr(t)===e},ag=t=>{let{jaar:e}=z.route.query;return!e||fr(t)===e?t.day:`z${t.day}`},id=t=>[t.id&&S(t.id),t.what].filter(Boolean).join(": "),ld=Qe(j(w.timeline.map(fr))),gd=Ua({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>w.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&he(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${id(t)} ${t.when}`,named:t=>t.id?S(t.id):t.what,groups:{of:t=>z.route.query.jaar||fr(t),titles:ld},fields:[[os.fields.what,"wat",Object.entries(os.kinds),(t,e)=>t.kind===e],[os.fields.step,"stap",pn,({steps:t},e)=>t.includes(e)],[os.fields.year,"jaar",ld,rg]],columns:[{key:"dag",label:os.columns.when,text:ag,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:os.fields.what,text:t=>os.kinds[t.kind]},{key:"wat",label:os.columns.what,text:id,cell:t=>[t.id&&a`<${F} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:os.columns.stand,text:t=>t.phrase},nr(On.columns.place,t=>t.at)]})});function ig({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${zs.requested_mark}</span>`,r=e&&a`<span class="bij door">${zs.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${ts} bar=${t.bar} />${l}`}function lg({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=ya(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Bn(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Ne(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Us(c)} aria-haspopup="dialog" onClick=${()=>I({cel:c})}>
        <span class="sr">${g(zs.cell,{row:t.label,step:at(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${ig} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${ge} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function Ga({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=mn(n),i=Lo(t,e,n),[l,c]=P(s?Math.max(0,r.indexOf(ca(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${ug} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${Ka(n)} role="table">
      <caption>${g(zs.caption,{rows:zs.heads[t],scenario:Ft(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${zs.heads[t]}</th>
          ${n.steps.map((u,$)=>a`
              <${cg} step=${u} place=${$+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${zs.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Pe(t,e,n).map(u=>a`<${pg} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var zs,cg,pg,ug,Ka,Fl=L(()=>{"use strict";q();U();B();A();_n();ut();Zs();dt();zs=k.overview;cg=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${He(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,pg=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${F} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${mn(e).map((o,r)=>a`<${lg} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,ug=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${zs.one_step}>
    ${mn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${at(s)}
        </button>
      `)}
  </div>
`,Ka=t=>t===w.plans[0]?"matrix":`matrix-${t.key}`});function mg({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Ts.wish}</h2><a href=${C(Ts.also.to,Ts.also.choose)}>${Ts.also.ask}</a>
      <ul class="tegels">
        ${Ts.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${C(n.to,n.choose)}>
                <${$g} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function fg({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&sa(n,e?s:"");return a`
    <li>
      <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
      <h3>${t.title}</h3>
      <p>${t.text}</p>
      <p><a href=${C("aandachtspunten",l)}>${t.ask}</a></p>
    </li>
  `}function hg({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Ts.discuss.title}</h2><p>${Ts.discuss.note}</p>
        <p class="acties"><a href=${C("aandachtspunten")}>${g(Ts.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${fg} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function gg({state:t,word:e,things:n,date:s}){let o=N?"h4":"h3",r=l=>ys(l,s)[1]&&a`<span class="zacht"> – ${ys(l,s)[1]}</span>`,i=g(Vt.group,{state:W(e),count:n.length});return a`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${i}<//>
      <${_e} ids=${Dt(n)} more=${r} />
    </div>
  `}function bg({scenario:t,plan:e}){let n=N?"h3":"h2";return H(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=w.codes.InterventionKind[o],c=r.map(u=>a`<${gg} ...${u} date=${t.date} />`),p=i?Vt.undecided:So(e);return a`
      <section class="slachtoffers" id=${e===w.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${g(Vt.apart.title,{kind:l.label})}<//>
          <p>${g(Vt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`<div class="standen">${c}</div>`:a`<p>${p}</p>`}
      </section>
    `})}function wd({route:t}){let e=D(t.query),n=Object.hasOwn(El,t.query.rijen||"")&&El[t.query.rijen||""]||"kind",s=Object.entries(El).map(([l,c])=>[l,Vt.rows[c]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=H(e);return a`
    ${n==="kind"?a`<${yg} answer=${i} plan=${nt(e.plan)} plans=${ke(e)} />`:a`<${et} text=${Vt.heading} title=${Vt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Vt.matrix[n]}</h2><p>${Ft(e)}</p>
          <p class="acties"><a href=${C("methode")}>${Vt.legend.more}</a></p>
          <${Ws}>
            <${Jn} legend=${Vt.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${ke(e).map(l=>a`
            ${N&&a`<h3>${l.title}</h3>`}
            <${Qn} plan=${l} />
            <${Ga} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <div class="acties">
              <${ce} name="matrix.csv" rows=${()=>wg(n,e,l)} />
              <${Ke} name=${Ka(l)} title=${Vt.matrix[n]} scenario=${{...e,plan:l.key}}
                of=${`[id="${Ka(l)}"]`} legend=".legenda .stalen li" note=${Vt.legend.note} />
              <${Ss} text=${()=>location.href} label=${Vt.link} />
            </div>
            <${bg} scenario=${e} plan=${l} />
          `)}
        <${jo} />
      </div>
      <${ka} undecided=${pa(e)} />
    </div>
    ${r&&a`<${To} address=${r} by=${n} scenario=${e} />`}
    <${de} text=${r?"":g(Vt.shown,{scenario:Ft(e)})} />
  `}var Vt,kd,dg,$g,Ts,El,kg,wg,yg,yd=L(()=>{"use strict";q();U();vt();B();zt();A();_n();J();ut();Zs();Ve();pe();Cs();dt();Fl();xn();Vt=k.overview,{truth:kd}=k.thing,dg={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},$g=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${dg[t]}
  </svg>
`,{start:Ts}=Vt;El={"":"kind",partner:"partner",vorm:"form"},kg=(t,e,n)=>{let{word:s,lines:o}=Ne(e);if(!e)return[t.label,at(n),Vt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,at(n),s,o.join("; "),V("Basis",r),kd[String(i)],l,c,p,kd[String(u)]]},wg=(t,e,n)=>[[...Vt.csv,...Vs],...Pe(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...kg(s,o,mn(n)[r]),...xe(e,n.key)]))],yg=({answer:t,plan:e,plans:n})=>{let s=j(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${et} text=${Vt.heading} title=${Vt.title}>
      <p>${g(Vt.start.intro,{report:Kn(e)})}</p>
      <p><strong>${M(Vt.start.dated,s.length,{years:Kt(s)})}</strong>
        ${" "}${Vt.start.since}</p>
    <//>
    <${mg} answer=${t} />
  </div>
  <${hg} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function _d(t,e){let n=await tt().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=hn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>_g(c,n)),l=(r||[]).length-i.length;return tt().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await Ja({decisions:i}),null}function _g({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function Ja(t){let e=Bt(),n=await tt().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n},saved:!1})}async function Al(){let{decisions:t,undone:e}=Bt(),n=t.at(-1);n&&await Ja({decisions:t.slice(0,-1),undone:[n,...e]})}async function Bl(){let{decisions:t,undone:e}=Bt(),[n,...s]=e;n&&await Ja({decisions:[...t,n],undone:s})}var hn,Bt,ze,Qa,hr,Nl,ro,Ya,ao=L(()=>{"use strict";Oe();hn=()=>tt().board,Bt=()=>hn();ze=(...t)=>Ja({decisions:[...Bt().decisions,...t],undone:[]});Qa=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),hr=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),Nl=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),ro=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),Ya=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function rs({label:t,value:e,options:n,id:s=null,pick:o}){let r=Wo(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var gr=L(()=>{"use strict";q()});function xg({column:t,act:e}){let[n,s]=t.both,{found:o}=Bt(),r=o.columns.some(({target:h,table:f})=>h===o.fields.role&&f===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(gt.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=h=>e(()=>ze(hr(t.which,"target",p[h]||`${l}:${h}`))),$=t.reading===c?"alongside":t.reading,m=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=$==="?"?"":$||m;return a`
    <fieldset class="bordkeuze">
      <legend>${n?gt.whose:gt.does}</legend>
      ${i.map(h=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${h===d} onChange=${()=>u(h)} />
          ${n?g(gt.readings[h],{one:n,other:s}):gt.roles[h]}
        </label>`)}
    </fieldset>
  `}function vg({column:t,act:e}){let{targets:n,fields:s}=Bt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,$=[t.why==="values"&&gt.by_values,t.options.length>0&&t.why==="head"&&g(gt.maybe,{what:t.options.join(", ")}),t.month_first&&gt.month_first,t.says].filter(Boolean),m=j([...n.slice(0,xd),gt.notes,...n.slice(xd)]),d=c?[[`${l}:${c}`,g(gt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${rs} label=${g(gt.as,{head:r})} value=${d[0]?.[0]||l||gt.notes}
          options=${[...d,...Qe(m)]} pick=${h=>e(()=>ze(hr(o,"target",h===gt.notes?"":h)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${g(gt.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${$.join(" ")}
        ${l===s.partner&&a`<${xg} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Sg(){let[t,e]=P(0),{rows:n,fields:s}=Bt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[gt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
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
  `}function vd({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Bt().found,l=[[g(gt.read,{read:n.filter(c=>!c.open).length,count:n.length}),gt.sum.placed],[g(gt.read,{read:n.filter(c=>c.led).length,count:n.length}),gt.sum.led],[String(Ya(s).length),gt.sum.asks],[String(o.length),gt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${gt.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${vg} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${gt.plan}</h2>
          <label class="veld"><span>${gt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${c=>t(()=>ze(ro(i.title,c.target.value)))} />
          </label>
          <label class="veld"><span>${gt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:c}})=>c&&c!==r.day&&t(()=>ze(ro(i.day,c)))} />
          </label>
        </section>
        <${Sg} />
        <section>
          <h2>${gt.sums}</h2>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${o.map(c=>a`<p class="zacht">${c}</p>`)}
        </section>
      </div>
    </div>
  `}var gt,xd,Sd=L(()=>{"use strict";q();B();ao();A();gr();gt=k.board.columns,xd=-1});function Od({act:t}){let e=It(),[n,s]=P(null),[o,r]=P(!1),[i,l]=P(""),c=d=>t(()=>(r(!0),d().finally(()=>r(!1)))),p=d=>c(async()=>{let h=await d(),f=await _d(h.name,h.data);if(s(f&&{...f,given:h}),f)return _t(f.message);location.hash=C("controleer",{stap:"kolommen"})}),u=d=>c(async()=>{n&&(await ur(n.given,d)).ok&&(location.hash=C(d?"vergelijk":"overzicht"))}),$=d=>p(async()=>{let h=Ju(d);return{name:h.name,data:await Ar(h)}}),m=(d,h)=>p(async()=>({name:d,data:new TextEncoder().encode(h)}));return re(()=>{let d=h=>$(h.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
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
      ${nn.list.facts.map(({head:d,text:h})=>a`<li><strong>${d}</strong> ${h}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&a`<${Ra} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
          ${o&&a`<span role="status">${nn.busy}</span>`}
        </p>`}
    </div>
  `}var nn,Cd=L(()=>{"use strict";Se();q();U();ao();A();Oe();dr();nn=k.board});function jd({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Bt().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),i=r("several"),l=(p,...u)=>t.bind(null,()=>ze(Nl(p,"names",u.join("; "))),void 0),c=Ya(e).length;return a`
    <p class="uitleg">${c?g(Nt.intro,{count:e.length,asks:c}):Nt.nothing}</p>
    <${br} title=${Nt.several} names=${i}
      after=${i.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${l("*")}>${M(Nt.take_all,i.length)}</button></p>`}>
      ${({which:p,text:u,parts:$})=>a`
        <p>${$.map(m=>a`<span class="bordnaam">${m}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(p,...$)}>${g(Nt.split,{count:$.length})}</button>
          <button type="button" class="alslink" onClick=${l(p,u)}>${Nt.one}</button>
        </p>
      `}
    <//>
    <${br} title=${Nt.same} names=${r("same")}>
      ${({which:p,parts:u,meant:$})=>a`
        <p>${g(Nt.same_text,{meant:$})}</p>
        <p class="acties">
          <button type="button" onClick=${l(p,$)}>${Nt.yes}</button>
          <button type="button" class="alslink" onClick=${l(p,...u)}>${Nt.no}</button>
        </p>
      `}
    <//>
    <${br} title=${Nt.new} names=${r("new")}>
      ${({which:p,text:u,kind:$})=>a`
        <${rs} label=${g(Nt.kind_of,{name:u})} value=${$||"organisatie"}
          options=${Object.entries(Nt.new_kinds)} pick=${m=>t(()=>ze(Nl(p,"kind",m)))} />
      `}
    <//>
    <${br} title=${Nt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Nt.no_partner_more}</p>`} />
    ${n.length>0&&a`<section class="bordnamen">
        <h2>${Nt.left_out}</h2>
        <ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
        <p class="zacht">${Nt.left_out_more}</p>
      </section>`}
    <${br} title=${Nt.known} names=${r("known","split","decided")}>
      ${({meant:p})=>p&&a`<p class="zacht">${g(Nt.means,{meant:p})}</p>`}
    <//>
    <section>
      <h2>${Nt.expect}</h2>
      <p class="zacht">${Nt.expect_more}</p>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>ze(ro(o.without,p.target.checked?"nee":"ja")))} />
        ${Nt.expect_yes}
      </label>
    </section>
  `}var Nt,br,Ld=L(()=>{"use strict";q();B();ao();A();gr();Nt=k.board.partners,br=({title:t,names:e,children:n,after:s=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${s}
      <ul>
        ${e.map(o=>a`<li key=${o.which}>
            <p><strong>“${o.text}”</strong> <span class="zacht">${M(Nt.count,o.count)}</span></p>
            ${n?.(o)}
          </li>`)}
      </ul>
    </section>
  `});function Cg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function jg({row:t,name:e,act:n}){let{choices:s}=Bt().found,o=t.asks[e],r=[["","…"],...Qe(s[e]||[])],i=l=>n(()=>ze(hr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${ft.right}</button>`}
      ${s[e]&&a`<${rs} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function Lg({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=Bt().found,[l,c]=P(!1),p=t.fields[i.step],u=t.fields[i.kind]||"",$=d=>{n(t,l&&p&&!p.split("; ").includes(d)?`${p}; ${d}`:d),c(!1)};function m(d){let{target:h,currentTarget:f,key:b,shiftKey:x}=d;if(h!==f||d.ctrlKey||d.altKey||d.metaKey)return;let y=o.find(O=>O.key===b.toUpperCase());if(y)$(y.value);else if(b==="Enter"&&x&&t.proposal)s();else if(b==="Enter"&&t.proposal)$(t.proposal.value);else if(b.toUpperCase()==="L")n(t,"");else if(b==="+")c(!0);else if(b==="ArrowDown"||b==="ArrowUp"){let O=[...document.querySelectorAll(".bordkaart")];O[O.indexOf(f)+(b==="ArrowDown"?1:-1)]?.focus()}else if(b==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;d.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${m}>
        <h3><span class="bij">${t.number}</span>${Cg(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:d,role:h})=>a`<span>${d}${h&&` (${h})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||ft.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(d=>a`<${jg} row=${t} name=${d} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${o.map(({value:d,key:h})=>a`
              <button type="button" class=${t.proposal?.value===d?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes(d))} onClick=${()=>$(d)}>
                ${d} <kbd aria-hidden="true">${h}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${ft.kind}</span>
          <${rs} label=${ft.kind} value=${u} pick=${d=>e(()=>ze(Qa(t.which,i.kind,d)))}
            options=${[["",ft.unknown],...Qe(j([...u?[u]:[],...r[i.kind]]))]} />
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
  `}function Mg(){let{cells:t,places:e}=Bt().found,n=e.slice(0,-2);return a`
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
  `}function Md({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Bt().found,[r,i]=P(e[0]?.reason||""),[l,c]=P(Og),[p,u]=P(0),$=It(),[m,d]=P(0),h=[...e,{reason:"",value:"",count:n.filter(v=>v.open&&!v.proposal).length,strength:""},{reason:kr,value:"",count:n.length-Za(n),strength:""}].filter(({count:v})=>v),f=h.some(({reason:v})=>v===r)?r:h[0]?.reason,b=h.find(({reason:v})=>v===f),x=v=>{i(v),u(0),Q()&&$.current?.scrollIntoView()},y=n.filter(v=>f===kr?!v.open:v.open&&(v.proposal?.reason||"")===f),O=Math.max(0,Math.min(p,y.length-1)),T=()=>{let{rows:v}=Bt().found;return g(ft.progress,{placed:v.length-Za(v),count:v.length})},E=v=>t(()=>ze(...v.map(Z=>Qa("*",o.step,"",Z))),T);async function R(v,Z){let be=y.indexOf(v);await t(()=>ze(Qa(v.which,o.step,Z)));let Te=Za(Bt().found.rows);_t(g(Z?ft.is_at:ft.is_open,{title:v.number||v.title,value:Z,count:Te})),d(Te||f===kr?be+1:-1)}re(()=>{if(!m)return;m<0&&jt("verder")?.focus();let v=$.current?.querySelectorAll(".bordkaart")||[],Z=v[Math.min(Q()?1:m,v.length)-1];m>0&&(Z||document.querySelector(".bordreden"))?.focus(),d(0)},[m]);let Ct=e.filter(({strength:v})=>v==="sterk").map(({reason:v})=>v),rt=v=>v===kr?ft.done:v||ft.none;return a`
    <p class="bordstand">${T()} ${!Za(n)&&ft.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${ft.reasons}</h2>
        ${Ct.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>E(Ct)}>${ft.take_strong}</button>`}
        <ul>
          ${h.map(({reason:v,value:Z,count:be,strength:Te})=>a`
              <li key=${v} class=${v===f?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(v===f)}
                  onClick=${()=>x(v)}><span class="bordtal">${be}</span> ${rt(v)}</button>
                <p class="zacht">
                  ${Te==="zwak"&&a`<span class="bordnaam">${ft.weak}</span> `}
                  ${Z?g(ft.proposal,{value:Z}):v===kr?ft.done_more:ft.none_more}
                </p>
                ${Z&&be>0&&a`<button type="button" class="klein" aria-label=${`${M(ft.take,be)}: ${v}`}
                    onClick=${()=>E([v])}>${M(ft.take,be)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${$}>
        <h2>${b&&rt(b.reason)} <span class="zacht">${y.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${ft.keys}</summary>
          <p>${g(ft.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(Q()?y.slice(O,O+1):y.slice(0,l)).map(v=>a`<${Lg} key=${v.which} ...${{row:v,act:t,place:R}}
              all=${()=>E([v.proposal?.reason||""])} />`)}
        </ul>
        ${Q()&&y.length>1&&a`<p class="acties bordblad">
            <button type="button" disabled=${!O} onClick=${()=>u(O-1)}>${ft.previous}</button>
            <span>${g(ft.which,{place:O+1,count:y.length})}</span>
            <button type="button" disabled=${O>y.length-2}
              onClick=${()=>u(O+1)}>${ft.following}</button>
          </p>`}
        ${!Q()&&y.length>l&&a`<button type="button"
            onClick=${()=>c(y.length)}>${g(ft.more,{count:y.length-l})}</button>`}
      </section>
      <${Mg} />
    </div>
  `}var ft,Og,kr,Za,zd=L(()=>{"use strict";Se();q();vt();B();ao();A();gr();ft=k.board.place,Og=30,kr="-",Za=t=>t.filter(e=>e.open).length});function Td({act:t}){let e=Bt(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=P(null),[u,$]=P(""),m=JSON.stringify(s),d=e.taken===m&&tt().own,h=o.filter(O=>!O.open),f=h.filter(O=>!O.judged).length;re(()=>{d||t(async()=>{e.taken=m;let O=await ur({name:n,decisions:s},!1);p(O.ok?null:O)})},[m]);let b=()=>Hn($,De.alongside_busy,async()=>{let O=await ur({name:n,decisions:s},!0);if(!O.ok)return p(O);location.hash=C("vergelijk")});if(c)return a`<div class="antwoord"><${Ra} ...${c} /></div>`;if(!d)return a`<p role="status">${De.making}</p>`;let x=D(z.route.query),y=w.plans.find(({title:O})=>O===r.title)||w.plans[w.plans.length-1];return a`
    <p>
      ${g(De.placed,{placed:h.length,count:o.length})}
      ${f>0&&a` ${M(De.without_kind,f)}`}
      ${o.some(O=>!O.judged)&&a` <strong>${De.not_yet}</strong>`}
    </p>
    <${Ga} by="kind" scenario=${x} plan=${y} />
    ${z.route.query.cel&&a`<${To} address=${z.route.query.cel} by="kind" scenario=${x} />`}
    <p><a href=${C("aandachtspunten")}>${De.questions}</a></p>
    <section class="blok">
      <h2>${De.take_along}</h2>
      <label class="veld"><span>${De.access}</span>
        <${rs} id="toegang" label=${De.access} value=${r.access||"niet-openbaar"}
          options=${i.map(O=>[O,O.replace("-"," ")])} pick=${O=>t(()=>ze(ro(l.access,O)))} />
      </label>
      <p class="zacht">${De.access_more}</p>
      <${Ia} files=${[{id:"bewaar-werkmap",label:De.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${()=>zg(e)}>${De.choices}</button>
        <button type="button" id="ernaast" onClick=${b}>${De.alongside}</button>
        <span role="status">${u}</span>
      <//>
      <p class="zacht">${De.workbook_more} ${De.next_list}</p>
    </section>
    <${qa} />
  `}var De,zg,Fd=L(()=>{"use strict";q();U();B();zt();ao();A();Oe();Zs();pe();Fl();gr();dr();De=k.board.result,zg=t=>$n("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function Ad({state:t,why:e,own:n}){let s=k.werkplaats;return a`
    <p>
      ${n?a`<strong>${g(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${g(s.shipped,{title:w.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function Bg(){let t=document.activeElement,e=Eg.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==jt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&jt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(Ag));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function Ng({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Bt(),l=o.rows.filter(u=>u.open).length,c=Fs[Fs.indexOf(t)+1],p=t==="plaatsen"&&l?g(Pt.next_open,{count:l}):Pt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${M(Pt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Pt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(Al,()=>Pt.undone)}>${Pt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(Bl,()=>Pt.redone)}>${Pt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>Fg(e)}>${Pt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${C("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function Nd({route:t}){let[,e]=P(0),[n,s]=P(""),o=t.query.stap||"",r=hn()&&Fs.includes(o)?o:Fs[0],{of:i,Step:l}=Ed[r],c=(hn()?.found.plan.day||"").split("-").reverse().map(Number).join("-");async function p(u,$){let m=Bg(),d=hn()?.decisions.length;try{s(""),await u(),e(f=>f+1);let h=hn()?.decisions.length||0;$?_t($()):h!==d&&_t(M(Pt.decided,h)),window.setTimeout(m,60)}catch(h){s(h.message)}}return re(()=>{z.started&&window.scrollTo(0,0)},[r]),re(()=>{function u(d){let{target:h,key:f}=d;if(!(!d.ctrlKey||!hn()||/input|textarea/i.test(h.tagName))){if(f==="z")hn()?.decisions.length&&p(Al,()=>Pt.undone);else if(f==="y")hn()?.undone.length&&p(Bl,()=>Pt.redone);else return;d.preventDefault()}}let $=d=>hn()?.saved===!1&&d.preventDefault(),m=new AbortController;return window.addEventListener("keydown",u,{signal:m.signal}),window.addEventListener("beforeunload",$,{signal:m.signal}),()=>m.abort()},[z.route]),a`
    <${Tg} at=${r} />
    <${et} key=${r} text=${i.title} title=${`${k.check.title}: ${Pt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,{day:c})}</p>`}
    <//>
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${p} />
    ${hn()&&r!==Fs[0]&&a`<${Ng} at=${r} act=${p} />`}
    ${r===Fs[0]&&a`<${qa} /><${Gu} />`}
  `}var Pt,Ed,Fs,Bd,Tg,Fg,Eg,Ag,Pd=L(()=>{"use strict";Se();q();U();vt();B();ao();A();Oe();Sd();Cd();Ld();zd();Fd();pe();dr();Pt=k.board,Ed={lijst:{of:Pt.list,Step:Od},kolommen:{of:Pt.columns,Step:vd},plaatsen:{of:Pt.place,Step:Md},partners:{of:Pt.partners,Step:jd},resultaat:{of:Pt.result,Step:Td}},Fs=Object.keys(Ed);Bd=()=>a`
  <${et} text=${Pt.elsewhere.title}><p class="uitleg">${Pt.elsewhere.intro}</p><//>
  <ol>${Pt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${jo} />
`,Tg=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Pt.steps_label}>
    <ol>
      ${Fs.map((e,n)=>a`<li class=${n<Fs.indexOf(t)?"is-gedaan":""}>
          <a href=${C("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Pt.steps[e]}</a>
        </li>`)}
    </ol>
  </nav>
`,Fg=t=>t(async()=>{let e=Bt(),{name:n,data:s}=await tt().ask("workbook",{decisions:e.decisions});$n(n,s,pr.xlsx),e.saved=!0}),Eg=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],Ag=":is(button,select,input,a)"});function Pg({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>Pl?` ${g(sn.first,{count:Pl})}`:"";return a`
    <${$t} id="eigen-uitkomst" caption=${`${M(sn.rows,e.length)}${o}`}
      rows=${e.slice(0,Pl)} columns=${s} />
    <div class="acties"><${ce} name=${sn.file} rows=${()=>[t,...e]} label=${sn.csv} /></div>
  `}function qd({start:t=sn.example}){let[e,n]=P(t),[s,o]=P(""),[r,i]=P(null);function l(){i(null),Hn(o,sn.busy,async()=>i(await tt().ask("ask",{text:e})))}return a`
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
        ${r?.columns&&a`<${Pg} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}function Rg(t){let e=Object.entries(t.columns),n=s=>us(s.subject)?a`<${F} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>Rd(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[Ig],...An(s=>s.plan),{key:"bron",label:Mt.columns.place,sort:!1,text:qg}]}function Wg({name:t,query:e,scenario:n}){let s=Wd(n).filter(c=>c.query===t);if(!s.length)return a`<p>${Mt.nothing}</p>`;let o=Rg(e),r={rows:M(Mt.rows,s.length),scenario:Ft(n)},i={key:"sentence",label:Mt.columns.sentence,text:c=>c.sentence},l=()=>yn([i,...o],s,c=>xe(n,c.plan));return a`
    <${$t} id=${`uitkomst-${t}`} caption=${g(Mt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${ce} name=${`${t}.csv`} rows=${l} />
      <a href=${C("aandachtspunten",{vraag:t})}>${Mt.as_sentences}</a>
    </div>
  `}function Dg({name:t,query:e,scenario:n}){let s=e.shelf===Xr,o=C("overzicht",{rijen:Mt.rows_of[t]});return a`
    <p class="kruimel"><a href=${C("vragen")}>${Mt.title}</a></p>
    <${et} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${dn}><${ea} /><//>`}
    <${fn} pairs=${[[Mt.why,e.why],[Mt.weight,e.severity]]} />
    ${s&&a`<section><h2>${Mt.result}</h2><${Wg} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!Gi([t,e])&&a`<p>${e.open?Mt.open:Mt.elsewhere}</p>`}
    ${t in Mt.rows_of&&a`<p><a href=${o}>${Mt.in_overview}</a></p>`}
    <details>
      <summary>${Mt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${Mt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${Ss} text=${()=>e.sparql} label=${Mt.copy} />
    </details>
    ${me()&&!e.open&&a`<${qd} key=${t} start=${e.sparql} />`}
  `}function Hg({shelf:t,counts:e}){let n=Object.entries(w.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Mt.columns.title,text:o=>o.title,cell:o=>a`<a href=${C(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Mt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Mt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${$t} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===Xr?s:s.slice(0,2)} />
    </section>
  `}function Dd({route:t}){let e=D(t.query),n=t.path[1],s=w.queries[n];if(n&&!s)return a`<${Ls} />`;if(n)return a`<${Dg} ...${{name:n,query:s,scenario:e}} />`;let o=co(Wd(e).map(r=>r.query));return a`
    <${et} text=${Mt.title}><p class="uitleg">${Mt.intro}</p><//>
    ${me()&&a`<${qd} />`}
    ${Mt.shelves.map(r=>a`<${Hg} shelf=${r} counts=${o} />`)}
  `}var Mt,sn,Pl,Id,Rd,Wd,Ig,qg,Hd=L(()=>{"use strict";q();U();vt();B();zt();A();Oe();Xo();J();ut();Ve();pe();Mo();dt();Ie();lr();Mt=k.questions,sn=k.questions.own,Pl=200;Id={barrier:t=>t.barrier&&at(t.barrier),kind:t=>t.kind&&lt(t.kind),partner:t=>t.partner&&S(fe(t.partner)||t.partner),severity:t=>V("Severity",t.severity),detail:t=>t.detail&&(us(t.detail)?S(t.detail):t.description)},Rd=(t,e)=>(Id[t]?Id[t](e):e[t])||"",Wd=t=>H(t).gaps.flatMap(e=>Nn(e).map(n=>({...n,plan:e.plan}))),Ig={key:"severity",label:Mt.columns.weight,text:t=>String(Object.keys(w.codes.Severity).indexOf(t.severity)),csv:t=>Rd("severity",t),cell:t=>a`<${oa} severity=${t.severity} />`},qg=t=>Ks(t).map(ye).join("; ")});function Kd(t,e,n){let s=e;return{placed:t.map(r=>{let i=n(r);return s+=i,{...r,y:s-i,middle:s-i/2}}),bottom:s}}function Ug({lane:t,rows:e,wide:n}){let s=hs(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Et.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Et.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Et.line}>
        ${s.length?s.join(" · "):M(Es.lane_total,e.length)}
      </text>
    </g>
  `}function Kg({row:t,lane:e,shown:n,point:s}){let o=Et.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Et.level,i=t.tail&&ql[t.outcome].tail&&Et.left+t.tail,l={row:t,x:o,y:r};return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${He(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${Vg(t)}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Na} outcome=${t.outcome} /></g>
    </a>
  `}function Gg({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=kn(o.id),c=qc(o.work),p={...r>e*.62?{right:Xa(e-r+14,e)}:{left:Xa(r+14,e)},...i>n*.6?{bottom:Xa(n-i,n)}:{top:Xa(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${no} outcome=${o.outcome} on=${o.on&&g(Es.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${wt} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${ye(l)}</p>`}
    </div>
  `}function Jd({plan:t,rows:e,date:n}){let[s,o]=P(null),r=It(),{lanes:i,wide:l,years:c,beyond:p}=gs(t),{placed:u,bottom:$}=Kd(Gd(i,e),Et.top,({levels:E,title:R})=>Math.max(E*Et.level+Et.pad,R.length*Et.line+36)),m=Et.left+l+20,d=$+Et.foot,h=Ei(t,n),f=Et.left+h.x,b=g(Es.report,{date:X(h.date)}),x=b.length*8.6+24,y=()=>o(null),O=E=>E.key==="Escape"&&y(),T=Math.min(Math.max(f-x/2,Et.left),m-x);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${y} onKeyDown=${O}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${d}`} role="group" aria-label=${Es.picture}>
        <rect class="daarna" x=${f} y=${Et.top} width=${m-f} height=${$-Et.top} />
        ${c.map(({year:E,x:R})=>a`
            <g class="jaar">
              <line x1=${Et.left+R} x2=${Et.left+R} y1=${Et.top} y2=${$} />
              <text x=${Et.left+R+4} y=${Et.top-9}>${E}</text>
            </g>
          `)}
        ${p&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${Et.left+p.x} y=${Et.top-9}>${Es.beyond}</text>
            </g>
          `}
        ${u.map(E=>a`<${Ug} lane=${E} rows=${E.mine} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${$} y2=${$} />
        <line class="nu" x1=${f} x2=${f} y1=${Et.top-8} y2=${$} />
        <g class="nulabel">
          <rect x=${T} y=${$+4} width=${x} height="28" rx="3" />
          <text x=${T+x/2} y=${$+24} text-anchor="middle">${b}</text>
        </g>
        ${u.flatMap(E=>E.mine.map(R=>a`
              <${Kg} key=${R.id} row=${R} lane=${E} shown=${s?.row.id===R.id} point=${o} />
            `))}
      </svg>
      ${s&&a`<${Gg} at=${s} width=${m} height=${d} close=${y} />`}
    </div>
  `}function Zd({scenario:t,plan:e}){let n=Un(e,t.date);if(!n.length)return null;let{lanes:s,wide:o,years:r,beyond:i}=gs(e),l=ln(e.key,t.date),c=h=>Ud+8+h/o*(Po-Ud-16),{placed:p,bottom:u}=Kd(Gd(s,n),Il,h=>Math.max(Jg,Yd(h)*Qd+4)),$=c(Ei(e,l).x),m=p.map(h=>g(Vd.description,{chapter:ho(h),counts:Kt(hs(h.mine))})),d=$>Po-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Po} ${u+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${$} y=${Il} width=${Po-$} height=${u-Il} />
      ${r.map(({year:h,x:f})=>a`
          <line class="jaar" x1=${c(f)} x2=${c(f)} y1="4" y2=${u} />
          <text class="jaartal" x=${c(f)+4} y="12">${h}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${Es.beyond}</text>`}
      ${p.map(h=>a`
          <line class="baan" x1="0" x2=${Po} y1=${h.y} y2=${h.y} />
          <text x="0" y=${h.middle+4}>${Xg(ho(h))}</text>
        `)}
      ${p.flatMap(({y:h,mine:f})=>Yg(f).map(([b,x])=>a`<text class="jaartal" x=${c(b)-8} y=${h+12} text-anchor="end">+${x}</text>`))}
      <line class="baan" x1="0" x2=${Po} y1=${u} y2=${u} />
      <line class="peil" x1=${$} x2=${$} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?$-4:$+4} y=${u+13} text-anchor=${d}>
        ${g(Vd.line,{date:X(l)})}
      </text>
      ${p.flatMap(h=>h.mine.filter(f=>f.level<Rl).map(f=>a`
            <g transform=${`translate(${c(f.x)} ${Zg(h,f)}) scale(${Qg})`}>
              <title>${[f.name,f.by,ql[f.outcome].phrase].join(", ")}</title>
              <${Na} outcome=${f.outcome} />
            </g>
          `))}
    </svg>
  `}var Vd,Es,ql,Et,Vg,Gd,Xa,Ud,Po,Il,Qd,Jg,Qg,Rl,Yd,Yg,Zg,Xg,Wl=L(()=>{"use strict";q();U();B();A();J();Tt();dt();cr();Vd=k.summary.lanes,Es=k.promises,ql=k.shared.outcomes,Et={left:320,top:32,foot:40,level:19,pad:30,line:21};Vg=t=>g(Es.mark,{...t,what:t.what||Es.card.none,phrase:ql[t.outcome].phrase}),Gd=(t,e)=>t.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);Xa=(t,e)=>`${t/e*100}%`;[Ud,Po,Il,Qd,Jg,Qg]=[262,690,17,8,16,.62],Rl=30,Yd=t=>Math.min(t.levels,Rl),Yg=t=>[...co(t.filter(({level:e})=>e>=Rl).map(({x:e})=>e))],Zg=(t,e)=>t.middle+(e.level-(Yd(t)-1)/2)*Qd,Xg=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function tb({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?gn.route.undecided:gn.route.no_partner;return a`
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
              <li class=${St(i)?"verzamel":""}>
                <${ge} basis=${c[e-1]?.most_basis} />${l}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function eb({scenario:t,plan:e}){let n=Pe("kind",t,e),s=Pe("partner",t,e),{reach:o}=H({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${tb} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function Xd({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=w.meta,l={version:r,content:(i||"").slice(0,12),scenario:Ft(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(gn.head,{date:X(ln(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(gn.foot.source,{sources:Gn(t)})} ${g(gn.foot.version,l)}</p>
        <p>${g(gn.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function nb({cell:t,step:e}){if(!t?.initiatives&&!t?.unmet&&!t?.undecided)return a`<td class="niets">${t?.brief.join(" ")||"–"}</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${at(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${at(e)}>
      <${ts} bar=${t.bar} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${at(e)}><span class="plaat">${n}</span></td>`}function ob({scenario:t,plan:e,...n}){let s=$e(e).summary,{points:o}=H({...t,plan:e.key}),{phrase:r,named:i}=Mn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${Xd} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${g(s.intro,{report:Kn(e)})} ${r.lead}
      </p>
      <${Qn} plan=${e} />
      <${ti} title=${s.matrix.title} note=${s.matrix.note}>
        <${sb} scenario=${t} plan=${e} />
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
  `}function rb({scenario:t,plan:e,...n}){let{summary:s,shared:o}=$e(e),r=X(ln(e.key,t.date)),i=Wr(Un(e,t.date),o.outcomes,Mn(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${Xd} plan=${e} scenario=${t} ...${n}>
      <${ti} title=${s.route.title} note=${s.route.note}>
        <${eb} scenario=${t} plan=${e} />
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
  `}function t$({route:t}){let e=D(t.query),n=ke(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${et} text=${gn.title}><p class="uitleg">${gn.screen}</p><//>
      <${Ds} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${gn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${ob} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${rb} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${de} text=${gn.screen} />
  `}var gn,sb,ti,e$=L(()=>{"use strict";q();vt();B();zt();A();_n();ut();Tt();Zs();Ve();Wl();dt();cr();gn=k.summary;sb=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${gn.matrix.title}</caption>
    <thead>
      <tr><td></td>${mn(e).map(n=>a`<th scope="col">${at(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Pe("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${nb} cell=${s} step=${mn(e)[o]} />`)}
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
`});function Dl(t){let n=t.flatMap(o=>go(o,D({}))).map(({step:o,basis:r})=>`${_(o,"notation")} ${r}`),s=({notation:o})=>Object.keys(le).find(r=>n.includes(`${o} ${r}`));return ei(an.filter(s).map(o=>`${o.label} (${le[s(o)||""][1]})`))}function ab({id:t}){let e=G(t,"who").flatMap(f=>f.acts?f.to:[]),n=({key:f})=>g(it.steps,{steps:Dl(e.filter(b=>Gt(b,f)))}),s=f=>w.partners[f].find(b=>b.id===t)?.steps||[],o=so(s("")),r=w.plans.filter(f=>s(N?f.key:"").length),i=G(t,"who").flatMap(f=>f.acts?[]:Tn(f.to)),l=so(j(i)).filter(f=>!o.includes(f)),c=f=>G(f,"who").every(b=>!b.acts||b.from===t),p=j(e.filter(f=>w.works[f]?.across&&c(f)).flatMap(mo)),u=ee(t,"unitOf"),$=Dt(ee(t,"chapterLead")),m=f=>{let b=so(w.partners[""].find(x=>x.id===f)?.steps||[]);return b.length>0&&a`<span class="zacht"> – ${ei(b)}</span>`},d=_(t,"tooi"),h=[...Fo(t),[k.thing.also_known,ht(t,"altLabel").join(", ")],[it.leads,$.length>0&&a`<${_e} ids=${$} />`],[it.units,u.length>0&&a`<${_e} ids=${u} more=${m} />`],[it.identity,d?g(it.identified,{code:d,date:X(_(t,"checkedOn"))}):it.unidentified]];return a`
    <${st} title=${k.thing.known}>
      <${Le} text=${_(t,"summary")} />
      ${St(t)&&a`<p>${it.collective}</p>`}
      ${_(t,"isIndependent")==="true"&&a`<p>${it.independent}</p>`}
      ${r.map(f=>a`<p>${N&&`${f.title}: `}${n(f)}</p>`)}
      ${p.length>0&&a`<p>${g(it.across,{kinds:ei(p.map(lt))})}</p>`}
      ${l.length>0&&a`<p>${g(it.named_steps,{steps:ei(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${it.no_steps}</p>`}
      <${fn} pairs=${h} />
    <//>
  `}function ib({rows:t}){let e=it.columns,n=[...An(r=>Lt(r.to)?.key),Yt("actie",e.action,r=>r.to),{key:"soort",label:e.what,text:r=>ae(r.to)},{key:"rol",label:e.role,text:r=>r.phrase},Pn("stand",e.stand,r=>r.to),{key:"stap",label:e.step,text:r=>Ha(r.to)},Xn(e.place,r=>r.of)],s=j(t.map(r=>r.to)).map(r=>{let i=t.filter(c=>c.to===r),l=j(i.map(c=>c.phrase)).join(", ");return{...i[0],phrase:l,of:i.flatMap(c=>c.of)}}),o={id:"acties",caption:it.work_caption,rows:s,sort:"actie",columns:n};return a`
    <${st} title=${g(it.work,{count:s.length})}>
      <p class="zacht">${it.work_note}</p>
      ${s.length?a`<${$t} ...${o} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function lb({id:t}){let e=_(t,"organisationKind")===it.places.of&&!St(t)?ht(t,"altLabel"):[],n=c=>e.some(p=>ws(c.replace("-"," ")).includes(ws(p))),s=c=>ht(c,"place").filter(n).join(", "),o=G(t,"who").map(c=>c.to),r=Dt(ds.filter(c=>s(c)&&!o.includes(c))),i=c=>a`<span class="zacht"> – ${s(c)}</span> <${Ot} id=${c} />`,l=[a`<p class="zacht">${it.places.note}</p>`,a`<${_e} ids=${r} more=${i} />`];return r.length>0&&a`<${st} title=${g(it.places.title,{count:r.length})}>${l}<//>`}function cb({id:t}){let[e,n]=[D({}),Rr(t)],o=Dr(e).flatMap(d=>Un(d,e.date)).filter(d=>d.outcome==="ahead"&&n(d.work)),r=G(t,"who").flatMap(d=>d.acts?d.to:[]),i=j([...r,...r.flatMap(d=>At(d,"followedBy"))]).filter(d=>it.to_come.includes(wn(d))&&!o.some(h=>h.work===d)),l=d=>g(k.shared.work.bound,{date:d}),c=[...o.map(({work:d,what:h,quote:f,by:b})=>[n(d),d,h,`${f} (${l(b)})`]),...i.map(d=>["planned",d,he(d).toLowerCase()])],p=Object.entries(it.coming.groups).flatMap(([d,h])=>{let f=c.filter(([x])=>x===d).map(([,x,...y])=>a`<li><${F} id=${x} />: ${y.filter(Boolean).join(", ")}</li>`),b=a`<${Zn} id=${`komt-${d}`} items=${f} first=${Q()?n$:void 0} />`;return f.length?a`<p>${M(h,f.length)}</p>${b}`:[]}),u=C("beloften",{partner:_(t,"notation"),uitkomst:"ahead"}),$=o.length>0&&a`<p><a href=${u}>${it.coming.all}</a></p>`,m=a`<p class="zacht">${it.coming.note}</p>`;return p.length>0&&a`<${st} title=${it.coming.title}>${m}${p}${$}<//>`}function ub({id:t}){let e=G(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <h3><${F} id=${s} /></h3>
      <${or} id=${o} /><${Qt} of=${[o]} />
    `);return a`
    <${st} title=${g(it.own,{count:e.length})}>
      <p class="zacht">${it.own_note}</p>
      <${Zn} id="eigen" as="div" first=${n$} items=${n} />
    <//>
  `}function db({id:t}){let e=G(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[_(r[0],"asOf").slice(0,4),_(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${Le} text=${_(i,"summary")} />`)} <${Qt} of=${r} />
  `,s=Dt(j(e.map(r=>ps(r,t)))).map(r=>{let i=e.filter(l=>ps(l,t)===r);return a`<li><${F} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?it.its_members:it.members;return a`<${st} title=${o}><${Zn} id="leden" items=${s} first=${s.length} /><//>`}function $b({id:t}){let e=new Map(G(t,"with").map(s=>[ps(s,t),s]));if(!e.size)return null;let n=Dt([...e.keys()]).map(s=>{let{of:o=[],more:r}=e.get(s)||{},i=g(r?it.more_works:it.works,{works:o.map(ne).join(", ")});return a`<li key=${s}><${F} id=${s} /><span class="zacht">${i}</span></li>`});return a`
    <${st} title=${it.together}>
      <p class="zacht">${it.alphabetical}</p>
      ${Q()?a`<${Zn} id="samen" items=${n} first=${pb} />`:a`<ul class="kolommen">${n}</ul>`}
    <//>
  `}function s$({id:t}){return a`
    <${ab} id=${t} />
    <${ib} rows=${G(t,"who")} />
    <${lb} id=${t} />
    <${cb} id=${t} />
    <${ub} id=${t} />
    <${Sa} title=${it.wishes} ids=${ee(t,"wish")} of="concerns" />
    <${va} title=${it.requested} ids=${Dt(ee(t,"askedOf"))} />
    <${db} id=${t} />
    <${$b} id=${t} />
    <${Eo} id=${t} />
  `}var it,ei,n$,pb,o$=L(()=>{"use strict";q();U();vt();B();zt();A();ko();we();Xo();J();ut();Tt();pe();Qs();dt();Ie();Sn();Va();xn();it=k.thing.organisation,ei=t=>Kt(t.map(e=>e.toLowerCase()));[n$,pb]=[1,2]});function mb({id:t,reports:e}){let n=on(t);if(bn(t.split("/")[0]).dates.length<3)return null;let s=o=>Ce(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Ot} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${X(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function fb({id:t}){let e=bn(t.split("/")[0]),{result:n,not_mentioned:s}=on(t),o=e.dates.filter(({date:l})=>wn(t,l)),r=w.codes.AgreementStatus[_(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=(l,c)=>c===e.date&&n[_(l,"resultReported")];return a`
    <${mb} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:l,label:c})=>{let p=ms(t,l);return a`
          <li>
            <strong>${W(c)}</strong>
            <p><${Ot} id=${t} date=${l} /></p>
            ${r&&l===e.date&&a`<${Le} text=${r} look="zacht" />`}
            ${Ce(t,l).earlier&&a`<p class="zacht">${W(s)}</p>`}
            ${p&&a`
                <${Le} text=${_(p,"summary")} /><${Ys} of=${p} />
                <${Le} text=${i(p,l)} look="zacht" /><${Qt} of=${[p]} />
              `}
          </li>
        `})}
    </ol>
  `}function hb({id:t}){let e=At(t,"silentPart"),n=e.map(s=>[_(s,"summary"),a`<span class="zacht"> (${V("SilentWeight",_(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${on(t).silent}</strong></p><${Ht} items=${n} />`}function gb({id:t}){let e=on(t),n=e.deadline_columns,s=qs(t);if(!s.length)return null;let o=i=>[`“${_(i,"deadlineText")}”`,_(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>_(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>_(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>_(i,"dueBy"),cell:i=>X(_(i,"dueBy"))||_(i,"condition")},{key:"soort",label:n.kind,text:i=>Ko(_(i,"modality"))},{key:"er",label:n.there,text:i=>Ce(i).delivery||e.not_there},{...Xn(n.place,()=>[]),cell:i=>a`<${Le} text=${_(i,"summary")} /><${Qt} of=${[i]} />`}];return a`<${$t} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function bb({id:t}){let e=on(t),n=e.who_columns,s=G(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${F} id=${i} /><${xs} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>S(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>_(i[0],"summary")},Xn(n.place,({of:i})=>i.slice(0,1))];return a`<${$t} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function kb({id:t}){let e=At(kt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${on(t).heading}<${wt} ids=${e} />.</p>`}function wb({id:t}){let e=on(t),n=qr(t);if(n.length)return n.map(o=>a`<${or} id=${o} /><${Qt} of=${[o]} />`);if(_(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=ht(t,"interventionKind").map(lt).join(", ");return a`
    <p>${g(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${_(t,"rationale")}</p>
  `}function yb({id:t}){let e=on(t),n=ee(t,"subMeasureOf"),s=o=>a` <${Ot} id=${o} />`;return a`<${st} title=${e.container}><p>${e.parts}</p><${_e} ids=${n} more=${s} /><//>`}function r$({id:t}){let e=on(t),n=bn(t.split("/")[0]),s=_(t,"promise"),o=Fo(t),r=_(t,"isContainer")==="true"?yb:_b;return a`
    <${st} title=${s?e.promise:e.what}>
      ${_a(t).map(i=>a`<${Le} text=${i} />`)}
      ${_(t,"isNew")==="true"&&a`<p class="zacht">${g(e.new,{when:ls(n.date,n)})}</p>`}
      ${_(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Qt} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${xa} id=${t} />
    ${o.length>0&&a`<${st} title=${k.thing.further}><${fn} pairs=${o} /><//>`}
    <${Eo} id=${t} />
  `}var on,_b,a$=L(()=>{"use strict";q();B();A();we();J();ut();Tt();dt();Ie();Sn();xn();on=t=>$e(Lt(t)).thing.undertaking;_b=({id:t})=>a`
  <${st} title=${on(t).progress}><${fb} id=${t} /><${hb} id=${t} /><${gb} id=${t} /><//>
  <${st} title=${on(t).who}><${bb} id=${t} /><${kb} id=${t} /><//>
  <${Sa} title=${on(t).expected} ids=${G(t,"expected").map(({of:e})=>e[0])} />
  <${st} title=${on(t).steps}><${wb} id=${t} /><//>
`});function Sb({id:t}){let e=xb[cn(t)];return e?w.plans.filter(n=>!Lt(t)||n===Lt(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${vb} key=${n.plan.key} ...${n} />`):null}function Ob({id:t}){let e=ee(t,"inChapter"),n=el(Ge.other.annex.file),s=l=>a` <${Ot} id=${l} />`,o=l=>g(Ge.other.at,{steps:Dl([l])||k.shared.all_steps}),r=l=>a`${s(l)}<p class="zacht">${_a(l).join(" ")} ${o(l)}</p>`,i=ds.filter(l=>w.works[l]?.chapters?.includes(t)&&!e.includes(l));return a`
    <${st} title=${Ge.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${Ge.other.annex.label}</a></p>`}
      <${_e} ids=${Dt(e)} more=${r} />
      ${i.length>0&&a`<p>${Ge.other.under}</p><${_e} ids=${Dt(i)} more=${s} />`}
    <//>
  `}function Cb({id:t}){let e=[...Fo(t),[Ze(t,"Legislation")?Ge.also_known:Ge.in_source,ht(t,"altLabel").join(", ")],[Ge.place,kn(t).length>0&&a`<${Qt} of=${[t]} />`]];return a`
    <${st} title=${Ge.known}>
      ${Ze(t,"Facilitator")&&a`<p class="zacht">${$e(Lt(t)).thing.other.judged}</p>`}
      <${Le} text=${_(t,"summary")} />
      <${Le} text=${_(t,"rationale")} />
      <${fn} pairs=${e} />
    <//>
    <${xa} id=${t} />
    ${Ze(t,"Chapter")&&a`<${Ob} id=${t} />`}
    <${Eo} id=${t} />
  `}function Mb({id:t}){let e=D(z.route.query),n=cn(t)==="organisation"&&_(t,"notation"),s=i=>Nn(i).some(({partners:l})=>n&&l.includes(n)),o=H(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<${jp} gap=${i} scenario=${e} />`);return a`
    <${st} title=${g(Ge.gaps,{count:o.length})}>
      <${Zn} id="vragen" items=${r} first=${Q()?Lb:jb} as="div" />
    <//>
  `}function zb({id:t}){let e=cn(t),n=[i$[e]&&a`<a href=${C(i$[e])}>${Ge.crumbs[e]}</a>`,N&&Lt(t)?.title,...["inChapter","subMeasureOf"].map(s=>kt(t,s)&&a`<${F} id=${kt(t,s)} />`),ae(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function l$({route:t}){let e=t.path.slice(1).join("/");if(!Jt(e))return a`<${Ls} />`;let n=S(e),s=cn(e),o=Tb[s],r=s==="undertaking"&&_(e,"isContainer")!=="true",i=()=>{let[l,c]=["promise","summary"].map(m=>_(e,m)),p=r?[l&&`${Ge.promised} ${l}`,g(Ge.stand,{stand:he(e).toLowerCase()})]:[c],u=[`${ae(e)} ${n}`,p.filter(Boolean).join(" ")].filter(Boolean).join(": "),$=j([...kn(e),...kn(ms(e))]);return ta(u.replace(/([^.!?])$/,"$1."),$,null,Lt(e)||nt())};return a`
    <${zb} id=${e} />
    <${et} text=${Ze(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${Ot} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${Co} />`}
    <${Sb} id=${e} />
    <div class="acties bovenaan">
      <${Ss} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${C("verken",{uit:e,kies:e})}>${Ge.around}</a>
    </div>
    <${o} id=${e} />
    <${Mb} id=${e} />
  `}var Ge,Hl,xb,vb,jb,Lb,i$,Tb,c$=L(()=>{"use strict";q();U();vt();B();zt();A();we();J();ut();Tt();Ve();pe();Qs();Mo();dt();Ie();Sn();o$();Va();a$();xn();lr();Ge=k.thing,Hl=k.thing.route,xb={organisation:(t,e)=>w.partners[N?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Tn},vb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${N?g(Hl.of_plan,{plan:t.title}):Hl.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${Hl[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[jb,Lb]=[3,1];i$={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};Tb={undertaking:r$,organisation:s$,step:od,other:Cb}});function Fb({rows:t,whole:e,chosen:n,plan:s,scenario:o}){let r=e?Mn(o,s).named:{},i=$e(s).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${bt.tiles_label}>
      ${Wr(t,i,r).map(([l,{tile:c,count:p}])=>a`
          <button type="button" id=${`uitkomst-${l}`} aria-pressed=${String(n===l)}
            onClick=${()=>I({uitkomst:n===l?null:l})}>
            <${No} outcome=${l} />
            <span class="getal">${p}</span>
            <span>${g(c,{date:X(ln(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function Pb({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>K(l.day,c.day)),i=r.slice(0,Bb).map(l=>a`
      <${No} outcome=${l.outcome} />
      <span>
        <${F} id=${l.work} text=${l.short} />${" "}${l.what||""}
        <span class="bij">${l.modality}: ${l.quote}</span>
      </span>
    `);return a`
    <aside class="langst-open">
      <h2>${bt.open.title}</h2>
      <p>${r.length?g(bt.open.phrase,{date:X(ln(e.key,n))}):bt.open.none}</p>
      <${Ht} items=${i} />
      <p><a href=${C("aandachtspunten",{vraag:"deadline-verstreken"})}>${bt.open.gaps}</a></p>
      <h2>${bt.read.title}</h2>
      <ul class="leesregels"><li>${bt.read.first}</li>${Nb}<li>${bt.read.last}</li></ul>
    </aside>
  `}function Rb({rows:t}){let e=j(t.map(o=>o.day.slice(0,4))).sort(K),s=j(t.flatMap(o=>u$(o.work))).map(o=>[o,S(fe(o))]).sort((o,r)=>K(o[1],r[1]));return a`
    <div class="velden">
      <${Wt} label=${bt.fields.year} name="jaar" options=${Qe(e)} />
      <${Wt} label=${bt.fields.partner} name="partner" options=${s} />
      <${_s} names=${["jaar","partner"]} />
    </div>
  `}function Db({plan:t,scenario:e,chosen:n,query:s}){let o=Un(t,e.date),r=Rc(t,e.date).filter(ni(s)),i=o.filter(ni(s)),l=i.length===o.length,c=$=>$.filter(m=>!n||m.outcome===n),p=c(i),u=hs(p).join(" · ");return a`
    <section>
      ${N&&a`<h2>${t.title}</h2>`}
      ${l?a`
              <p class="zacht belofte-intro">${g(bt.intro,{count:o.length,undated:r.length})}</p>
              <p>${Mn(e,t).phrase.overdue}</p>
            `:a`<p role="status"><strong>${M(bt.kept,p.length)}</strong> ${u}</p>`}
      <${Pa} works=${c(o.filter(ni({...s,partner:""}))).map($=>$.work)}
        partner=${s.partner||""} />
      <${Fb} rows=${i} whole=${l} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${Jd} plan=${t} rows=${p} date=${e.date} /><${qb} plan=${t} rows=${p} /></div>
        <${Pb} rows=${i} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${bt.table}</summary>
        <${$t} id=${`beloften-${t.key}`} caption=${bt.caption} rows=${p} columns=${p$} sort="dag" />
      </details>
      ${r.length>0&&a`
          <details class="tweeling">
            <summary>${g(bt.undated,{count:r.length})}</summary>
            <${Ht} items=${r.map(Wb)} />
          </details>
        `}
    </section>
  `}function d$({route:t}){let e=D(t.query),n=Dr(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(i=>Un(i,e.date)),r=o.filter(ni(t.query)).filter(i=>!s||i.outcome===s);return a`
    <${et} text=${bt.heading} title=${bt.title} />
    <${dn}><${Ds} /><${tr} /><${Rb} rows=${o} /><//>
    <${Co} />
    ${n.map(i=>a`<${Db} key=${i.key} ...${{plan:i,scenario:e,chosen:s,query:t.query}} />`)}
    ${!n.length&&a`<p>${bt.none}</p>`}
    <p class="acties">
      <${ce} name="beloften.csv" rows=${()=>Ab(r,e)} />
      ${n.length>0&&a`<${Ke} name="beloften" title=${bt.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
    </p>
    <${de} text=${M(bt.lane_total,r.length)} />
  `}var bt,Eb,p$,Ab,Bb,Nb,Ib,qb,u$,ni,Wb,$$=L(()=>{"use strict";q();U();vt();B();zt();A();we();J();Tt();Ve();pe();Ml();Cs();Wl();dt();cr();Ie();Sn();bt=k.promises;Eb=t=>{let e=gs(t.plan).lanes[t.lane];return e?ho(e):""},p$=[{key:"dag",label:bt.columns.day,text:t=>t.day,cell:t=>t.by},Yt("actie",bt.columns.work,t=>t.work),{key:"wat",label:bt.columns.what,text:t=>t.what},{key:"woorden",label:bt.columns.quote,text:t=>t.quote},{key:"stand",label:bt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${no} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:bt.columns.lane,text:Eb}],Ab=(t,e)=>{let n=[...p$,nr(bt.columns.place,s=>s.id)];return yn(n,t,s=>xe(e,s.plan.key))},Bb=6,Nb=bt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);Ib=t=>a`
  <${no} outcome=${t.outcome} on=${t.by} />
  <span><${F} id=${t.work} text=${t.short} />${" "}${t.what||t.quote}</span>
`,qb=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${gs(t).lanes.map((n,s)=>({lane:n,found:e.filter(o=>o.lane===s)})).filter(({found:n})=>n.length).map(({lane:n,found:s})=>a`
          <details>
            <summary>${ho(n)}
              <span class="bij">
                ${M(bt.lane_total,s.length)}${hs(s,!0).map(o=>` · ${o}`)}
              </span>
            </summary>
            <${Ht} items=${s.map(Ib)} />
          </details>
        `)}
  </div>
`,u$=t=>G(t,"who").map(e=>_(e.from,"notation")),ni=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||u$(e.work).includes(t.partner));Wb=({work:t,quote:e,what:n,stand:s})=>a`<${F} id=${t} />: ${[e,n].filter(Boolean).join(", ")}${s&&`; ${s}`}`});function f$({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${N?"h3":"h2"}>${g(As.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function Hb({loss:t,scenario:e,id:n,title:s}){let o=i=>h$(t,i,e),r=[{key:"vak",label:As.columns.cell,sort:!1,text:i=>m$(i,o(i)),cell:i=>{let l=m$(i,o(i));return o(i)?a`<a href=${Os(i,t.plan)}>${l}</a>`:l}},{key:"nu",label:As.columns.now,sort:!1,text:i=>g$(o(i))},{key:"weg",label:As.columns.lost,sort:!1,text:i=>i.phrase}];return a`<${$t} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${r} />`}function Vb({loss:t,names:e,scenario:n,apart:s}){let o=bn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===w.plans[0]?"":`-${o.key}`}`,p=$=>{let m=G($,"who",n.date).map(f=>S(f.from)),d=Kt($s($).map(S).filter(f=>m.includes(f)&&!e.includes(f))),h=d&&!Q()&&a`<span class="zacht">${g(As.others,{names:d})}</span>`;return[" ",a`<${Ot} id=${$} date=${n.date} />`," ",h]},u=($,m=[])=>m.length>0&&a`<${f$} title=${$} count=${m.length}><${_e} ids=${m} more=${p} /><//>`;return a`
    <section>
      ${N&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${Gb} loss=${t} scenario=${n} />
      <${f$} title=${r} count=${t.cells.length} none=${i}>
        <${Hb} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([$,m])=>u(m,t[$]))}
      ${t.blocks.map($=>u($.phrase,$.acts))}
    </section>
  `}function Vl({losses:t,names:e,scenario:n,apart:s}){let o=Kt(e),r=()=>t.flatMap(l=>l.cells.map(c=>{let p=h$(l,c,n),u=p?at(c.barrier):"";return[o,lt(c.column),u,g$(p),c.phrase,...xe(n,l.plan)]})),i={names:e,scenario:n};return a`
    ${t.map((l,c)=>a`<${Vb} key=${l.plan} ...${{loss:l,...i}} apart=${!c&&s} />`)}
    ${!t.length&&[ke(n).map(l=>a`<p>${l.words.losses.nothing}</p>`),s]}
    <div class="acties"><${ce} name="wat-als.csv" rows=${()=>[[...As.csv,...Vs],...r()]} /></div>
  `}function Ub(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return H({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?W(lt(s.kind)):at(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function Kb({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(c=>!o.includes(c)),l=i.length-r.length;return a`
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
      ${r.length>0&&a`<p>${M(io.lead,r.length)}</p>`}
      ${(l>0||!s.length)&&a`<p class="zacht">${s.length?M(io.stays,l):io.nothing}</p>`}
    </li>
  `}function Gb({loss:t,scenario:e}){let{legend:n}=io,s=Ub(t,e),o=j(s.flatMap(i=>i.things.map(l=>fs(l,e.date)))),r=Object.keys(w.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${io.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${Kb} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:uo(nt(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${V("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var io,As,h$,g$,m$,b$=L(()=>{"use strict";q();vt();B();zt();A();we();_n();J();ut();Tt();pe();dt();Ie();io=k.whatif.picture,As=k.whatif,h$=(t,e,n)=>H({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),g$=t=>t?ua(t):As.no_cell,m$=(t,e)=>{let n=W(lt(t.column));return e?g(As.cell,{kind:n,step:at(t.barrier).toLowerCase()}):n}});function Kl(t,e,n){let[s,o]=P(null);return re(()=>{let r=!0;return o(null),tt().ask(t,e).then(i=>{r&&(o(i),n?.(i))}).catch(i=>r&&o({silent:i.message||k.whatif.silent})),()=>{r=!1}},[t,JSON.stringify(e)]),s}function Gl({chosen:t,choices:e,follows:n}){let s=It(),o=z.started&&!!t&&Q();re(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&Q()?r.reverse():r}</div>`}function Jb({before:t,after:e}){let n=oe[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:V("Severity",t),after:V("Severity",e)})}function k$({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(p=>p.was||p.sentence),l=H(r).gaps.filter(p=>p.subject===o&&!i.includes(p.sentence)),c=p=>g(oe.cell,{kind:W(lt(p.column)),step:at(p.barrier).toLowerCase()});return a`
    <h2 role="status">${M(oe.cells,t.length,{all:n})}</h2>
    <ul class="anderelezing">
      ${t.map(p=>a`
          <li>
            <strong>${c(p)}</strong>
            <span>${g(oe.now,{phrase:p.before})}</span> <span>${g(oe.then,{phrase:p.after})}</span>
          </li>
        `)}
    </ul>
    ${e.length>0&&a`<p>${g(oe.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${oe.alone}</p>
    <h2>${M(oe.gaps,s.length)}</h2>
    <ul>
      ${s.map(p=>a`
          <li>
            <strong>${Jb(p)}</strong> ${p.was&&`${g(oe.now,{phrase:p.was})} `}
            ${p.was?g(oe.then,{phrase:p.sentence}):p.sentence}
          </li>
        `)}
    </ul>
    ${l.length>0&&a`
        <h2>${M(oe.stays,l.length)}</h2>
        <p>${oe.why}</p>
        <ul>${l.map(p=>a`<li>${p.sentence}</li>`)}</ul>
      `}
  `}function Qb({id:t,status:e,scenario:n}){let s=Kl("supposed",{options:cs(n),work:t,status:e});return s&&s.silent===void 0?a`<${k$} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function w$({requested:t,scenario:e}){let{date:n}=e,s=m=>ie(m)&&!!wn(m,n),[o,r]=t.split("="),i=ie(o)?o:"",l=At(ms(i,n),"alternativeReading").map(m=>_(m,"status")),c=(m,d)=>C(["wat-als","actie",`${m}=${d}`]),p=e.key===D({}).key&&w.readings[`${i}=${r}`],u=a`
        <${Bo} label=${oe.which} id="actie" thing=${i} among=${s}
          pick=${m=>{location.hash=c(m,r||"")}} />
        ${i&&a`
            <p><${F} id=${i} />. ${he(i,n)}.</p>
            <h2>${oe.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(w.codes.Status).map(([m,{label:d}])=>a`
                  <li>
                    <a href=${c(i,m)} aria-current=${m===r?"true":null}>${W(d)}</a>
                    ${m===wn(i,n)&&a` <span class="zacht">${oe.read}</span>`}
                    ${l.includes(m)&&a` <span class="zacht">${oe.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${Gl} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${Zb} />`:p?a`<${k$} found=${p} id=${i} scenario=${e} />`:Ae()?a`<${Qb} id=${i} status=${r} scenario=${e} />`:a`<p>${g(oe.elsewhere,{name:S(i),status:V("Status",r)})}</p>`} />`}var oe,Ul,Yb,Zb,y$=L(()=>{"use strict";q();U();vt();B();zt();A();Oe();J();ut();Tt();dt();Ta();oe=k.whatif.action;Ul=t=>t.split("=")[0],Yb=()=>Object.keys(w.readings).sort((t,e)=>K(S(Ul(t)),S(Ul(e)))),Zb=()=>a`
  <p>${oe.begin}</p>
  <h2>${oe.readings}</h2>
  <ul>
    ${Yb().map(t=>a`
        <li>
          <a href=${C(["wat-als","actie",t])}>${S(Ul(t))}</a>
          <span class="zacht"> ${g(oe.reading,{status:V("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function tk({notations:t,names:e,scenario:n}){let s=Kl("answer",{options:Xb(t,n)},()=>_t(pt.done));if(!s)return a`<div><p>${pt.busy}</p></div>`;if(s.silent!==void 0)return a`<div><p>${s.silent}</p></div>`;let o=i=>!n.plan||i.plan===n.plan,r=M(pt.questions,s.gaps.filter(o).length);return a`
    <div>
      <${Vl} losses=${s.losses.filter(o)} names=${e} scenario=${n} />
      <p>${g(pt.with_this,{questions:r,now:H(n).gaps.length})}</p>
    </div>
  `}function ek({acting:t,chosen:e}){let[n,s]=P(""),o=c=>I({zonder:c.map(si).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(Ae()?[...e,c]:[c])},i=c=>[S(c),...ht(c,"altLabel")].join(" "),l=t.filter(c=>_o(i(c),n));return a`
    <h2>${pt.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${g(pt.put_back,{name:S(c)})}
          onClick=${()=>r(c)}>
          ${S(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${pt.clear}</button>
          <button type="button" class="klein" onClick=${()=>er(location.href,pt.shared)}>${pt.share}</button>
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
            <button type="button" id=${`zonder-${si(c)}`} aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}>${S(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${pt.none_found}</p>`}
    ${!Ae()&&a`<p class="zacht">${pt.alone}</p>`}
  `}function nk({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&M(pt.start.alone,r),r>0&&(o.length?g(pt.start.steps,{steps:Kt(o.map(l=>at(l).toLowerCase()))}):pt.start.no_step),i>0&&M(pt.start.lead,i)].filter(Boolean),s=uo(nt(e.plan));return a`
    <section id="begin">
      <h2>${pt.start.title}</h2>
      <p class="zacht">${g(pt.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${C("wat-als",{zonder:si(o.who)})}>${S(o.who)}</a>
              <span class="bij">${N?`${bn(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${pt.start.no_partner}</p>`}
    </section>
  `}function sk({id:t,date:e}){let n=o=>Kt(Dt(j(o)).map(S)),s=Object.entries(pt.apart.roles).map(([o,r])=>{let i=G(t,"who",e).filter(l=>l.role===o);return i.length>0&&a`<p>${g(r,{names:n(i.map(l=>l.to))})}</p>`});return a`
    ${["chapterLead","unitOf"].map(o=>{let r=n(ee(t,o));return r&&a`<p>${g(pt.apart[o],{names:r})}</p>`})}
    ${s}
    <p>${pt.apart.page} <${F} id=${t} />.</p>
  `}function _$({route:t}){let e=D(t.query),{without:n,most:s}=H(e),o=Dt(Object.keys(n).filter(h=>n[h].length)),r=(t.query.zonder||"").split(",").map(fe).filter(Boolean),i=r.map(h=>S(h)),[l]=r,c=r.length>1&&Ae(),[,p,...u]=t.path,$=[[pt.leave_out,C("wat-als"),!p],[pt.action.title,C(["wat-als","actie"]),!!p]],m=a`
    <${sr} label=${pt.title} tabs=${$} />
    <${et} text=${pt.title} title=${p?pt.action.title:pt.title}>
      <p class="uitleg">${p?pt.action[Ae()?"intro":"intro_elsewhere"]:pt.intro}</p>
    <//>
    <${na} scenario=${e} />
  `;if(p)return[m,a`<${w$} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${tk} notations=${r.map(si)} names=${i} scenario=${e} />`:l?a`
      <${Vl} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${sk} id=${l} date=${e.date} />`} />
    `:a`<${nk} most=${s} scenario=${e} />`;return a`
    ${m}
    <${Gl} chosen=${r.join(",")} choices=${a`<${ek} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${de} text=${r.length===1?g(pt.phrase,{name:i[0]}):""} />
  `}var pt,Xb,si,x$=L(()=>{"use strict";Se();xo();q();U();vt();B();zt();A();Oe();we();J();ut();Ve();pe();la();dt();b$();y$();xn();pt=k.whatif,Xb=(t,e)=>[...cs(e),...t.map(n=>["zonder",n])];si=t=>_(t,"notation")});var S$={};j$(S$,{answerTo:()=>H,compare:()=>K,connection:()=>bo,csv:()=>Er,data:()=>w,here:()=>z,longerWays:()=>Kr,scenarioOf:()=>D});function ri(t=null){for(let e of ai())e!==t&&(e.open=!1)}function Jl(){ri(),Cn().classList.remove("is-open"),oi().setAttribute("aria-expanded","false")}function ok(){Cn()&&(oi().addEventListener("click",()=>{let t=Cn().classList.toggle("is-open");for(let e of ai())e.open=t;oi().setAttribute("aria-expanded",String(t))}),Cn().addEventListener("click",t=>{let e=t.target;e.closest("a")?Jl():e.closest("summary")&&!Q()&&ri(e.closest("details"))}),Cn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=ai().find(n=>n.open);Q()?oi().focus():e?.querySelector("summary")?.focus(),Jl()}),document.addEventListener("click",t=>{!Q()&&!Cn().contains(t.target)&&ri()}),Cn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Q()&&!Cn().contains(e)&&ri()}))}function rk(t){if(!Cn())return;let e=nl(t)?.to;for(let n of Cn().querySelectorAll("a")){let{path:s}=Ci(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",C(s))}for(let n of ai())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function ak(t,e){let n=Object.keys(w.comparisons).length>0,s=n||t==="vergelijk";return wr=!Do(e)||s!==n,wr?(jn(a`<p role="status">${k.werkplaats.busy}</p>`,jt("inhoud")),ii?tt().show(ii,tt().own):Ql||ik(cs(e),s),!0):!1}async function ik(t,e){Ql=!0;try{ii=(await tt().ask("page",{options:t,comparisons:e})).page,wr&&tt().show(ii,tt().own)}catch(n){wr&&jn(a`<p role="alert">${n.message}</p>`,jt("inhoud"))}Ql=!1}function lk(t){let e=t.path[0]||"overzicht",n=jt("inhoud");if(me()?.own&&ak(e,D(t.query)))return;n.className=`scherm-${e}`;let s=jt("zoek");s&&e!=="zoek"&&(s.value="");let o=v$[e]||v$.onbekend;jn([a`<${Sp} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),rk(e)}function Yl(){let t=jt("motor");t.hidden=!1;let{state:e,why:n,own:s}=tt();jn(a`<${Ad} state=${e} why=${n} own=${s} />`,t)}function ck(){pk(),wr=!1,window.removeEventListener("werkplaats",Yl),jn(null,jt("inhoud")),jn(null,jt("motor"))}var Cn,oi,ai,v$,Ql,ii,wr,pk,O$=L(()=>{"use strict";Se();q();U();vt();B();zt();A();Oe();ko();Xo();ut();pe();la();Pp();Zp();nu();qu();ed();bd();yd();Pd();Hd();lr();e$();c$();$$();x$();Cn=()=>jt("menu"),oi=()=>jt("menuknop"),ai=()=>[...Cn().querySelectorAll("details")];jt("spring").addEventListener("click",t=>{t.preventDefault(),jt("inhoud").focus()});ok();jt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),Jl();let e=jt("zoek").value;location.hash=fp(e)||C("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:s,content:o}=w.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};er(g(e,{...r,sources:Gn()}),n)});v$={__proto__:null,overzicht:wd,dekking:eu,aandachtspunten:td,partners:cd,maatregelen:$d,naslag:fd,gevraagd:hd,tijdlijn:gd,beloften:d$,verken:Iu,ding:l$,samenvatting:t$,vragen:Dd,"wat-als":_$,vergelijk:Yp,"weet-niet":Np,methode:Bp,zoek:zu,controleer:me()?Nd:Bd,onbekend:Ls},Ql=!1,ii="",wr=!1;me()&&(window.addEventListener("werkplaats",Yl),Yl());jt("inhoud").replaceChildren();pk=Mc(lk);me()&&window.addEventListener("andere-bladzijde",ck,{once:!0});document.documentElement.dataset.klaar="ja"});Se();ci();typeof DecompressionStream>"u"?jt("te-oud").hidden=!1:Xl().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(O$(),S$))});})();
