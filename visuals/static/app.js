"use strict";var ketenkaart=(()=>{var L$=Object.defineProperty;var L=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var M$=(t,e)=>{for(var n in e)L$(t,n,{get:e[n],enumerable:!0})};function xt(t){let e=jt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function tc(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var jt,ve=L(()=>{"use strict";jt=t=>document.getElementById(t)});async function ec(){let t=Uint8Array.from(atob(jt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));pi=z$(await new Response(e).json())}function z$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var pi,ui=L(()=>{"use strict";ve()});function oc(t){var e=nc.get(this);return e||(e=new Map,nc.set(this,e)),(e=sc(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var $=0;$<n[u].length;$++)s=n[u][$],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][$+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var sc,nc,rc=L(()=>{sc=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,sc(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},nc=new Map});function Bs(t){t&&t.parentNode&&t.remove()}function gi(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?hi.call(arguments,2):n),qo(t,i,s,o,null)}function qo(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ro,__v:o||++lc,__i:-1,__u:0};return!o&&vt.vnode&&vt.vnode(r),r}function zr(t){return t.children}function Or(t,e){this.props=t,this.context=e,this.__g=0}function ls(t,e){if(e==null)return t.__&&ls(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:ls(t)}function A$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Ns({constructor:Ro},n)).__v=n.__v+1,vt.vnode&&vt.vnode(e),bi(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||ls(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,hc(o,e,r),n.__=n.__e=null,e.__e!=s&&uc(e))}function uc(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),uc(t)}function ac(t){(8&t.__g||(t.__g|=8,is.push(t),jr++))&&di==vt.debounceRendering||((di=vt.debounceRendering)||queueMicrotask)(dc)}function dc(){try{for(var t,e=1;is.length;)is.length>e&&is.sort(cc),t=is.shift(),e=is.length,8&t.__g&&A$(t)}finally{(jr=is.length)&&(di||queueMicrotask)(dc)}}function $c(t,e,n,s,o,r,i,l,c,p,u){var $,m,d,h,f,b,_=s.__k||Mr,v=e.length;for(c=B$(n,e,_,c,v),$=0;$<v;$++)(d=n.__k[$])!=null&&(m=~d.__i&&_[d.__i]||Lr,d.__i=$,b=bi(t,d,m,o,r,i,l,c,p,u),h=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&ki(m.ref,null,d,m),d.ref&&u.push(d.ref,d.__c||h,d)),f=f||h,4&d.__u?(c=mc(d,c,t,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:h&&(c=h.nextSibling),d.__u&=-21);return n.__e=f,c}function B$(t,e,n,s,o){var r,i,l,c,p,u,$,m,d,h=n.length,f=h,b=0,_=0,v=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=qo(null,i):fi(i)?i=v[r]=qo(zr,{children:i}):i.constructor===Ro&&i.__b?i=v[r]=qo(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=N$(i,n,c,f))&&(f--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,_=1)):(~p||(o>h?b--:o<h&&b++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(_){for(u=[],$=[],r=0;r<o;r++)if((i=v[r])&&16&i.__u){for(b=0,m=u.length;b<m;)u[d=b+m>>1]<i.__i?b=d+1:m=d;u[b]=i.__i,$[r]=b+1}for(b=u.length;r--;)$[r]&&($[r]==b?b--:v[r].__u|=4)}if(f)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=ls(l)),wi(l,l));return s}function mc(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=mc(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=ls(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function N$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function ic(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function vr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||ic(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||ic(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=$i[e]||($i[e]=P$(e)),(t.__a||(t.__a={}))[e]=mi,r=e!=(e=e.replace(pc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function P$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Sr]==null)e[Sr]=mi++;else if(e[Sr]<this.__a[t])return;return n(vt.event?vt.event(e):e)}}}function bi(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,h,f,b,_,v,O,T,E,D,Ct,at,x,Y,ke,ze=e.type;if(e.constructor!==Ro)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,$=r=[],u.nodeType==8?l=Cr(u,r):r.push(u),l=r[0]||l),(u=vt.__b)&&u(e);t:if(typeof ze=="function"){m=i.length;try{if(_=e.props,v=(u=ze.prototype)&&u.render,O=(u=ze.contextType)&&s[u.__c],T=u?O?O.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(v?e.__c=d=new ze(_,T):(e.__c=d=new Or(_,T),d.constructor=ze,d.render=q$),O&&O.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),v&&(d.__s||(d.__s=d.state),ze.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Ns({},d.__s)),Ns(d.__s,ze.getDerivedStateFromProps(_,d.__s)))),h=d.props,f=d.state,d.__v=e,n.__c){if(_!==h&&v&&!ze.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(_,T),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(_,d.__s,T)===!1){e.__v!=n.__v&&(d.props=_,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(an){an&&(an.__=e)}),Mr.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=ls(n);break t}d.componentWillUpdate&&d.componentWillUpdate(_,d.__s,T),v&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,f,b)})}else v&&!ze.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),v&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=T,d.props=_,d.__P=t,d.__g&=-5,E=vt.__r,D=v?25:0;do d.__g&=-9,E&&E(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++D<25);v&&(Mr.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Ns({},s,d.getChildContext())),v&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(h,f)),Ct=u&&u.type===zr&&u.key==null?u.props.children:u,_.__P&&(u=l,o=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(an){an&&wi(an,an)}),n.__k=null),l=n.__k?ls(n,0):null),l=$c(t,fi(Ct)?Ct:[Ct],e,n,s,o,r,i,l,c,p),_.__P&&(e.__e=null,l=u),e.__u&=-161,$&&$.some(Bs),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(an){if(i.length=m,e.__v=null,c||r)if(an&&an.then){if(e.__u|=128|c,r){for(~(Y=r.indexOf(l||void 0))||(Y=r.length);(ke=r[Y-1])&&ke.nodeType==8;)Y--;for(;Y<r.length;Y++)if(ke=r[Y])if(r[Y]=null,at){if(ke==x)break}else{if(ke.nodeType!=8)break;ke.data.startsWith("$s")&&(x=Cr(at=ke))}}if(!at){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;at=l}(u=Cr(at=e.__c.__z||(e.__c.__z=at)))?(e.__e=at,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Bs);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),an&&an.then||fc(e),vt.__e(an,e,n)}}else l=e.__e=I$(n.__e,e,n,s,o,r,i,c,p,t);return(u=vt.diffed)&&u(e),l}function Cr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function fc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(fc))}function hc(t,e,n){for(var s=0;s<n.length;)ki(n[s++],n[s++],n[s++]);vt.__c&&vt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){vt.__e(r,o.__v)}})}function I$(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,h,f,b,_,v=n.props||Lr,O=e.props,T=e.type;if(T=="svg"?o="http://www.w3.org/2000/svg":T=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((h=r[u])&&(T?h.localName==T:h.nodeType==3)){t=h,r[u]=null;break}}if(!t){if(_=p.ownerDocument||document,!T)return _.createTextNode(O);t=_.createElementNS(o,T,O.is?O:p),l&&(vt.__m&&vt.__m(e,r),l=!1),r=null}if(T){if(p=T=="template"&&t.content||t,r=T=="textarea"&&O.defaultValue!=null?null:r&&hi.call(p.childNodes),!l&&r)for(v={},u=0;u<t.attributes.length;u++)v[(h=t.attributes[u]).name]=h.value;for(u in v)h=v[u],u=="dangerouslySetInnerHTML"?m=h:u=="children"||u in O||u=="value"&&"defaultValue"in O||u=="checked"&&"defaultChecked"in O||vr(t,u,null,h,o);for(u in O)h=O[u],u=="children"?d=h:u=="dangerouslySetInnerHTML"?$=h:u=="value"?f=h:u=="checked"?b=h:l&&typeof h!="function"||v[u]===h||vr(t,u,h,v[u],o);$?(l||m&&($.__html==m.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(m&&(t.textContent=""),(T=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&E$.test(T))&&(o="http://www.w3.org/1999/xhtml"),$c(p,fi(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&ls(n,0),l,c),r&&r.some(Bs)),l&&T!="textarea"||(u="value",T=="progress"&&f==null?t.removeAttribute(u):f==null||f===t[u]&&(T!="progress"||f)||vr(t,u,f,v[u],o),u="checked",b!=null&&b!=t[u]&&vr(t,u,b,v[u],o))}else v===O||l&&t.data==O||(t.data=O);return t}function ki(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){vt.__e(o,n)}}function wi(t,e,n){var s,o,r,i;if(vt.unmount&&vt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||ki(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){vt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&wi(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=Cr(s,r=[]))&&(s==t.__e&&r.some(Bs),Bs(o),Bs(s)),n||Bs(t.__e),t.__e=t.__c=t.__=null}function q$(t,e,n){return this.constructor(t,n)}function Cn(t,e){var n,s,o,r;vt.__&&vt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=qo(zr,{children:[t]}),o=[],r=[],bi(e,e.__k,s||Lr,Lr,e.namespaceURI,s?null:e.firstChild?hi.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),hc(o,e.__k,r),e.__k.props.children=null}var vt,lc,T$,is,di,jr,cc,Sr,pc,mi,$i,F$,Ro,Lr,Mr,E$,fi,hi,Ns,Tr=L(()=>{Ro=Symbol.for("pv"),Lr={},Mr=[],E$=/^m(i|n|o|s|text|space)$/,fi=Array.isArray,hi=Mr.slice,Ns=Object.assign;vt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw jr=0,t}},lc=0,T$=function(t){return t!=null&&t.constructor===Ro},Or.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Ns({},this.state)),typeof t=="function"&&(t=t(Ns({},n),this.props)),t&&(Ns(n,t),this.__v&&(e&&this.__k.push(e),ac(this)))},Or.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),ac(this))},Or.prototype.render=zr,is=[],jr=0,cc=function(t,e){return t.__v.__b-e.__v.__b},Sr=Symbol(),pc=/(PointerCapture)$|Capture$/i,mi=0,$i={},F$=0});function Er(t,e){Kt.__h&&Kt.__h(te,t,Fr||e),Fr=0;var n=te.__H||(te.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function P(t){return Fr=1,R$(Cc,t)}function R$(t,e,n){var s=Er(lo++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):Cc(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);_i(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=te,!te.__f)){te.__f=!0;var o=te.shouldComponentUpdate;te.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,_i(m.__[0],m.__N[0])||(u=!0))}),o){var $=o.call(this,r,i,l);return p?$||u:$}return!p||u}}return s.__}function ie(t,e){var n=Er(lo++,3);!Kt.__s&&Si(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,te.__H.__h.push(n))}function Je(t,e){var n=Er(lo++,4);!Kt.__s&&Si(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,te.__h.push(n))}function Do(t){return Fr=5,Te(function(){return{current:t}},[])}function Te(t,e){var n=Er(lo++,7);return Si(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function W$(){var t;do{for(;t=xi.shift();)try{Wo(t)}catch(n){Kt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Oc.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Wo),e.__h.some(vi),e.__h=[]}catch(n){e.__h=[],Kt.__e(n,t.__v)}}}while(xi.length)}function D$(t){var e,n=function(){clearTimeout(s),vc&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);vc&&(e=requestAnimationFrame(n))}function Sc(t){t!=1&&gc==Kt.requestAnimationFrame||((gc=Kt.requestAnimationFrame)||D$)(W$)}function Wo(t){var e=te,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),te=e}function vi(t){var e=te;t.__c=t.__(),te=e}function Si(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!_i(n,t[s])})}function Cc(t,e){return typeof e=="function"?e(t):e}var lo,te,yi,gc,_i,Fr,Oc,xi,Kt,bc,kc,wc,yc,_c,xc,vc,Oi=L(()=>{Tr();_i=Object.is,Fr=0,Oc=[],xi=[],Kt=vt,bc=Kt.__b,kc=Kt.__r,wc=Kt.diffed,yc=Kt.__c,_c=Kt.unmount,xc=Kt.__;Kt.__b=function(t){te=null,bc&&bc(t)},Kt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),xc&&xc(t,e)},Kt.__r=function(t){kc&&kc(t),lo=0;var e=(te=t.__c).__H;e&&(yi==te?te.__h=[]:(e.__h.some(Wo),e.__h.some(vi),lo=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),yi=te},Kt.diffed=function(t){wc&&wc(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Sc(Oc.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),yi=te=null},Kt.__c=function(t,e){e.some(function(n){try{n.__h.some(Wo),n.__h=n.__h.filter(function(s){return!s.__||vi(s)})}catch(s){n.__h=[function(){throw s}]}}),yc&&yc(t,e)},Kt.unmount=function(t){_c&&_c(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Sc(xi.push(o))}else Wo(o)}catch(r){e=r}}),s.__H=void 0,e&&Kt.__e(e,s.__v))};vc=typeof requestAnimationFrame=="function"});function jc(t){if(Array.isArray(t))return t.map(jc);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[gi("wbr",null),n]:[n])}var It,a,q=L(()=>{"use strict";rc();Tr();Oi();Tr();Oi();/*! What draws the screens and searches in them, bundled here:

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
*/It=()=>Do(null);a=oc.bind((t,e,...n)=>gi(t,e,...typeof t=="string"?n.map(jc):n))});function K$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(Lc,n)&&!t.query.uit?{path:Lc[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function Li(t){let e=Object.entries(U$).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[V$[i]||i,l]);return K$({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function j(t,e={},n=!0){let s=H$.filter(i=>n&&z.route.query[i]).map(i=>[i,z.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function I(t,e=!1){let n=j(z.route.path,{...z.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Ci},"",n),ji())}function ji(t=!1){let e=Li(location.hash),n=z.route.path.join("/")===e.path.join("/");z.route=e,z.led=z.started&&!n&&!t,Mc(e),!n&&window.scrollTo(0,t&&zc.get(history.state?.turn)||0)}function Tc(t){Mc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Ci=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>zc.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++Ci},""),ji(o)};return window.addEventListener("popstate",s,n),ji(),z.started=!0,()=>e.abort()}var H$,V$,Lc,U$,z,Mc,Ci,zc,He,U=L(()=>{"use strict";H$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],V$={ernst:"gewicht"},Lc={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},U$={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};z={route:{path:[],query:{}},started:!1,led:!1},Ci=0,zc=new Map;He=t=>j(["ding",t])});function et({text:t,title:e=t,children:n}){let s=It();return Je(()=>{document.title=`${e} – Ketenkaart`},[e]),Je(()=>{z.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function me({text:t}){let{route:e}=z;return Je(()=>{z.started&&t&&xt(t)},[t,e]),null}var Q,St=L(()=>{"use strict";ve();q();U();Q=()=>window.matchMedia("(max-width: 44rem)").matches});function qt(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function jn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function co(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Ar(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?K(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function Br(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function Fc(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,M,R,Ho,Rt,C,Qe,K,B=L(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),M=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),R=t=>t.slice(0,1).toUpperCase()+t.slice(1),Ho=t=>(Rt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Rt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();C=t=>[...new Set(t)],Qe=t=>t.map(e=>[e,e]),{compare:K}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var w,Ec,Ac,G$,J$,Q$,Y$,Z$,X$,tm,em,nm,sm,Ye,po,N,k,fe,nt,kn,_t,Gt,Bc,om,Dn,Fe,rm,ln,cn,X,uo,we,cs,A=L(()=>{"use strict";ui();w=pi,{codes:Ec,progress:Ac,queries:G$,names:J$,absent:Q$,lists:Y$,kinds:Z$,called:X$,works:tm,partners:em,lookups:nm}=w,sm=[Ec,Ac,G$,J$,Q$,w.dates,Y$,Z$,X$,tm,em,nm];for(let t of[...sm,w.words,w.addresses,...[Ec,Ac].flatMap(Object.values)])Object.setPrototypeOf(t,null);Ye=new Map(Object.entries(w.things)),po=new Map(w.plans.map(t=>[t.key,t])),N=w.plans.length>1,k=w.words,fe=t=>t?.words.page||k,nt=t=>po.get(t||"")||(N?void 0:w.plans[0]),kn=t=>po.get(t),_t=t=>po.get(t.split("/")[0]),Gt=(t,e)=>!e||!_t(t)||_t(t)?.key===e,Bc=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],om=w.plans.flatMap(t=>t.dates),Dn=Bc(om,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),Fe=Dn[Dn.length-1].date,rm=w.plans.flatMap(t=>t.steps),ln=Bc(rm.reverse(),({notation:t})=>t).reverse(),cn=(t,e)=>{let n=_t(t);return n?w.stands[e]?.[n.key]||n.date:e},X=t=>w.dates[t]||t||"",uo=(t=nt())=>t?.source||w.source,we=t=>w.plans.filter(e=>!t.plan||e.key===t.plan),cs=(t,e=nt())=>(e?e.dates:Dn).find(n=>n.date===t)?.label||X(t)});async function Nr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function Hn(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var Mi,he,tt,Ee,Se=L(()=>{"use strict";B();A();Mi=5*2**20,he=()=>window.werkplaats,tt=()=>he(),Ee=()=>!!he()&&he()?.state!=="off"});function H(t){let e=w.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!zi.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:Ti(o,n),without:Ti(r,n),links:i},p={...Ti(l,n),...c};zi.set(s,p)}return zi.get(s)}function ps({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function W(t){let e=N&&po.has(t.plan)?t.plan:"",n=Dn.some(p=>p.date===t.stand)?t.stand:Fe,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:Fe};return[r,i,l].map(Pr).find(p=>Vo(p)||he())||Pr({...l,stated:!1,strict:!1})}function Pr({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function Fi(t,e,n){return new Set(n.map(([o])=>W({...t,[e]:o}).key)).size===n.length?n:[]}var zi,Ti,Ln,Vo,Ei,Nc,zt=L(()=>{"use strict";A();Se();zi=new Map,Ti=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));Ln=(t,e)=>H({...t,plan:e.key}).numbers[0];Vo=t=>t.key in w.answers;Ei=(t,e)=>po.get(e)?.steps.find(n=>n.notation===t)?.id,Nc=t=>new Set(H(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>Ei(s.step,e))))});var Pc,am,Ps,Uo,G,ee,us,ye=L(()=>{"use strict";B();A();Pc=new Map;for(let{rows:t,...e}of w.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])jn(Pc,i,r)}am=Object.fromEntries(Object.entries(w.absent).map(([t,e])=>[t,new Set(e)])),Ps=(t,e=Fe)=>!am[e]?.has(t),Uo=(t,e=Fe)=>(Pc.get(t)||[]).filter(n=>Ps(n.of[0]||n.from,e)),G=(t,e,n)=>Uo(t,n).filter(s=>s.name===e),ee=(t,e,n)=>G(t,e,n).filter(s=>s.to===t).map(s=>s.from),us=(t,e)=>t.from===e?t.to:t.from});var Ai,gt,y,At,kt,ds,Ir,Is,Ze,qc,pn,le,Vn,ce,Jt,V,Wt,qr,Rc,S,ne,Ic,Mn,$s,im,Rr,Ko,un,$o,lm,ge,pe,Xe,J=L(()=>{"use strict";B();A();Ai=[],gt=(t,e)=>Ye.get(t)?.[e]||Ai,y=(t,e)=>gt(t,e)[0]||"",At=(t,e)=>gt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),kt=(t,e)=>At(t,e)[0]||"",ds=t=>Ye.has(t),Ir=t=>gt(t,"type"),Is=t=>Rc.get(t)||Ai,Ze=(t,e)=>Ir(t).includes(e),qc=t=>Ir(t).map(e=>w.kinds[e]).find(Boolean),pn=t=>qc(t)?.page||"",le=t=>qc(t)?.kind||"",Vn=t=>pn(t)==="organisation",ce=t=>pn(t)==="undertaking",Jt=t=>!!pn(t)&&!!y(t,"prefLabel"),V=(t,e)=>w.codes[t]?.[e]?.label||e||"",Wt=(t,e)=>V(w.lists[e],y(t,e)),qr=t=>w.names[t]||k.thing.foreign[t]||t,Rc=new Map;for(let[t,e]of Ye)for(let n of e.type||Ai)jn(Rc,n,t);S=t=>w.called[t]?.label||y(t,"prefLabel")||y(t,"title")||y(t,"summary")||t.slice(t.lastIndexOf("/")+1),ne=t=>w.called[t]?.short||S(t),Ic=t=>y(t,"identifier"),Mn=[...Is("Chapter")].sort((t,e)=>K(Ic(t),Ic(e))),$s=[...Ye.keys()].filter(ce),im=[...Ye.keys()].filter(Vn),Rr=t=>ln.find(e=>e.notation===t),Ko=t=>Object.entries(w.codes[t]||{}).map(([e,{label:n}])=>[e,n]),un=ln.map(t=>[t.notation,t.label]),$o=Ko("InterventionKind"),lm=new Map(im.map(t=>[y(t,"notation"),t])),ge=t=>lm.get(t)||"",pe=t=>w.addresses[t]||"",Xe=t=>At(t,"passage")});function Dc(t,e,n){let s=Oe(t,n);return{name:S(e),short:ne(e),what:y(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",y(t,"deadlineText")),modality:R(Jo(y(t,"modality"))),day:y(t,"dueBy"),by:X(y(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:X(s.on)}}var Go,zn,mo,fo,Bi,Un,Wr,Dr,qs,Ot,Hr,Jo,cm,Oe,ms,wn,fs,Kn,Wc,Vr,hs,Ur,Ni,ho,gs,Tt=L(()=>{"use strict";U();B();A();ye();J();Go=t=>e=>w.works[e]?.[t]||[],zn=Go("steps"),mo=Go("kinds"),fo=Go("years"),Bi=Go("leads"),Un=Go("acts"),Wr=t=>{let e=n=>Bi(t).includes(n)?g(k.shared.leading,{name:S(n)}):S(n);return Un(t).map(e).join(", ")||(w.works[t]?.container?"":k.explore.list.no_partner)},Dr=(t,e)=>G(t,"at",e).flatMap(n=>n.of),qs=(t,e)=>G(t,"deadline",e).map(n=>n.from),Ot=t=>y(t,"isGeneric")==="true",Hr=t=>{let[e,n]=[ee(t,"chapterLead"),G(t,"who")];return s=>{let o=n.filter(r=>r.to===s);return o.length?o.some(r=>r.acts)?"acts":"named":w.works[s]?.chapters?.some(r=>e.includes(r))?"heads":""}},Jo=t=>V("Modality",t),cm={},Oe=(t,e=Fe)=>z.route.query.lezing==="streng"&&w.progressStrictly[e]?.[t]||w.progress[e]?.[t]||cm,ms=(t,e)=>Oe(t,e).report||"",wn=(t,e)=>Oe(t,e).status||"",fs=(t,e)=>Oe(t,e).state||"",Kn=(t,e)=>gs(t).rows.filter(({id:n})=>Oe(n,e).outcome).map(n=>({...n,plan:t,...Dc(n.id,n.work,e)})),Wc=(t,e)=>w.promises[t.key].undated.filter(n=>Ps(n,e)).map(n=>{let s=y(n,"initiative").slice(1);return{id:n,work:s,plan:t,...Dc(n,s,e)}});Vr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),hs=(t,e=!1)=>Object.entries(k.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?M(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),Ur=t=>we(t).filter(e=>w.promises[e.key].rows.length||w.promises[e.key].undated.length),Ni=(t,e)=>{let{reports:n}=gs(t);return n.find(s=>s.date===cn(t.key,e))||n[n.length-1]},ho=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),gs=t=>w.promises[t.key]});function go(t,e){if(y(t,"crossCutting")==="true")return[{step:bs,of:t,basis:""}];let n=H(e).links;return G(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:pm(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function Kr(t,e){if(ce(t))return[t];let n=r=>ce(r)&&Gt(r,e.plan);if(Vn(t))return C(ks(t,e).map(r=>r.to));if(!Vc(t))return C(Uo(t,e.date).map(r=>us(r,t))).filter(n);let s=[t,...G(t,"broader",e.date).map(r=>r.from)];return C(s.flatMap(r=>G(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&go(r,e).some(i=>i.step===t))}function Uc({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Jt),$=x=>(!s||go(x,c).some(Y=>y(Y.step,"notation")===s))&&(!o||mo(x).includes(o))&&(!r||fo(x).slice(-1)[0]>=r)&&(!i||fo(x)[0]<=i),m=C(u.flatMap(x=>Kr(x,c))),d=x=>u.includes(x)&&!l,h=m.filter(x=>!d(x)&&!$(x)),f=m.filter(x=>d(x)||$(x)&&!p.has(x)).sort(qi),v=[...u.filter(x=>!Vn(x)).flatMap(x=>Kr(x,c)),e].filter(x=>f.includes(x)).flatMap(x=>Hc(x,c,l)),O=C([...u.filter(Vn),...v]).filter(x=>!p.has(x)).sort(Gr),T=f.flatMap(x=>ks(x,c,l).filter(Y=>O.includes(Y.from))),E=f.flatMap(x=>go(x,c).map(Y=>({work:x,...Y}))),D=[...ln.map(x=>x.id),bs],Ct=C([...u.filter(Vc),...E.map(x=>x.step)]).filter(x=>!p.has(x)).sort((x,Y)=>D.indexOf(x)-D.indexOf(Y)),at=r||i?h.filter(x=>!fo(x).length).length:0;return{who:O,what:f,steps:Ct,roles:T,ties:E.filter(x=>Ct.includes(x.step)),left:h.length,undated:at}}function Jr(t,{who:e,what:n},s){return ce(t)?Hc(t,s).filter(o=>!e.includes(o)).length:Kr(t,s).filter(o=>!n.includes(o)).length}function Qr(t,e,n,s=!1){let o=Kc(t,e,n,s),r=Pi(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>Qo)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let $ of o(u).sort(Gr))!p.includes($)&&p.length+(r.get($)??i)<=i&&c([...p,$])};return c([t]),l}function bo(t,e,n,s=!1){let o=Kc(t,e,n,s),r=Pi(t,e,o),i=Pi(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,d)=>c.filter(h=>r.get(h)===d).sort(Gr)),u=new Map([[t,1]]),$=p.slice(1).flatMap((m,d)=>m.flatMap(h=>o(h).filter(f=>p[d].includes(f)).sort(Gr).map(f=>(u.set(h,(u.get(h)||0)+(u.get(f)||0)),{from:f,to:h,roles:ks(h,n).filter(b=>us(b,h)===f)}))));return{layers:p,lines:$,count:u.get(e)||0,length:l}}function Gc(t,e,n){let s=[t,e],o=s.flatMap(r=>[...ks(r,n,!0),...G(r,"expected",n.date)]);return C(o.map(r=>r.to)).filter(r=>ce(r)&&Gt(r,n.plan)).sort(qi).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function Pi(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=C(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function Jc(t,e){let n=r=>go(r,e).map(i=>i.step),[s,o]=t.map(r=>Kr(r,e).flatMap(n));return ln.filter(({id:r})=>s.includes(r)&&o.includes(r))}function Qc(t,{date:e}){let[n,s]=t.map(o=>[o,...G(o,"member",e).map(r=>r.to)]);return C(n.filter(o=>s.includes(o)))}var bs,Ii,ks,Hc,Vc,pm,qi,Gr,Kc,Qo,ko=L(()=>{"use strict";B();zt();A();ye();J();Tt();bs="dwars",Ii=60,ks=(t,{date:e,plan:n},s=!1)=>G(t,"who",e).filter(o=>(s||o.acts)&&Gt(o.to,n)),Hc=(t,e,n=!1)=>C(ks(t,e,n).map(s=>s.from)),Vc=t=>pn(t)==="step",pm=t=>kt(t,"broader")||t;qi=(t,e)=>K(ne(t),ne(e))||K(S(t),S(e)),Gr=(t,e)=>Number(Ot(t))-Number(Ot(e))||qi(t,e);Kc=(t,e,n,s)=>o=>C(ks(o,n).map(r=>us(r,o))).filter(r=>r===t||r===e||ce(r)||s||!Ot(r)),Qo=30});var um,ep,np,Yo,wo,dm,sp,Zo,Xr,Vi,Ri,$m,op,rp,Gi,Ji,ap,mm,Xo,Wi,fm,hm,gm,bm,Di,Yc,km,Ui,Ki,Hi,wm,Zc,Xc,tp,Yr,Zr,ip,ym,lp=L(()=>{um="ENTRIES",ep="KEYS",np="VALUES",Yo=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=wo(this._path);if(wo(n)==="")return{done:!1,value:this.result()};let s=e.get(wo(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=wo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>wo(e)).filter(e=>e!=="").join("")}value(){return wo(this._path).node.get("")}result(){switch(this._type){case np:return this.value();case ep:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},wo=t=>t[t.length-1],dm=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return sp(t,e,n,s,i,1,o,""),s},sp=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let $=0;$<p.length;++$,++u){let m=p[$],d=i*u,h=d-i,f=o[d],b=Math.max(0,u-n-1),_=Math.min(i-1,u+n);for(let v=b;v<_;++v){let O=m!==e[v],T=o[h+v]+ +O,E=o[h+v+1]+1,D=o[d+v]+1,Ct=o[d+v+1]=Math.min(T,E,D);Ct<f&&(f=Ct)}if(f>n)continue t}sp(t.get(p),e,n,s,o,u,i,l+p)}},Zo=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Xr(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=Gi(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,$m(this._tree,e)}entries(){return new Yo(this,um)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return dm(this._tree,e,n)}get(e){let n=Vi(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Vi(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Yo(this,ep)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Ri(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Ri(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Ri(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Yo(this,np)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Xr=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Xr(t.get(s),e.slice(s.length),n);return n.push([t,e]),Xr(void 0,"",n)},Vi=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Vi(t.get(n),e.slice(n.length))},Ri=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},$m=(t,e)=>{let[n,s]=Xr(t,e);if(n!==void 0){if(n.delete(""),n.size===0)op(s);else if(n.size===1){let[o,r]=n.entries().next().value;rp(s,o,r)}}},op=t=>{if(t.length===0)return;let[e,n]=Gi(t);if(e.delete(n),e.size===0)op(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&rp(t.slice(0,-1),s,o)}},rp=(t,e,n)=>{if(t.length===0)return;let[s,o]=Gi(t);s.set(o+e,n),s.delete(o)},Gi=t=>t[t.length-1],Ji="or",ap="and",mm="and_not",Xo=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?Hi:e.autoVacuum;this._options={...Di,...e,autoVacuum:n,searchOptions:{...Yc,...e.searchOptions||{}},autoSuggestOptions:{...km,...e.autoSuggestOptions||{}}},this._index=new Zo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Ki,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let $=n(e,u);if($==null)continue;let m=o(s($,u),u),d=this._fieldIds[u],h=new Set(m).size;this.addFieldLength(p,d,this._documentCount-1,h);for(let f of m){let b=r(f,u);if(Array.isArray(b))for(let _ of b)this.addTerm(d,p,_);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let $=o(e,u);if($==null)continue;let m=n(r($,u),u),d=this._fieldIds[u],h=new Set(m).size;this.removeFieldLength(p,d,this._documentCount,h);for(let f of m){let b=s(f,u);if(Array.isArray(b))for(let _ of b)this.removeTerm(d,p,_);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Zo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Ki,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||Ui.batchSize,r=e.batchWait||Ui.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[$]of u)this._documentIds.has($)||(u.size<=1?c.delete(p):u.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||Hi.minDirtCount,s=s||Hi.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let $=p.length||1,m={id:this._documentIds.get(l),score:c*$,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(Xc),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(Xc),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(Di.hasOwnProperty(e))return Wi(Di,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Yr(o),c._fieldLength=Yr(r),c._storedFields=Yr(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let $=new Map;for(let m of Object.keys(u)){let d=u[m];l===1&&(d=d.ds),$.set(parseInt(m,10),Yr(d))}c._index.set(p,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Zr(o),c._fieldLength=await Zr(r),c._storedFields=await Zr(i);for(let[u,$]of c._documentIds)c._idToShortId.set($,u);let p=0;for(let[u,$]of s){let m=new Map;for(let d of Object.keys($)){let h=$[d];l===1&&(h=h.ds),m.set(parseInt(d,10),await Zr(h))}++p%1e3===0&&await ip(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Zo,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},d=e.queries.map(h=>this.executeQuery(h,m));return this.combineResults(d,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(bm(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((f,b)=>({...f,[b]:Wi(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...Yc.weights,...i},$=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),d,h;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let f=e.fuzzy===!0?.2:e.fuzzy,b=f<1?Math.min(l,Math.round(e.term.length*f)):f;b&&(h=this._index.fuzzyGet(e.term,b))}if(d)for(let[f,b]of d){let _=f.length-e.term.length;if(!_)continue;h?.delete(f);let v=u*f.length/(f.length+.3*_);this.termResults(e.term,f,v,e.termBoost,b,o,r,c,m)}if(h)for(let f of h.keys()){let[b,_]=h.get(f);if(!_)continue;let v=p*f.length/(f.length+_);this.termResults(e.term,f,v,e.termBoost,b,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=Ji){if(e.length===0)return new Map;let s=n.toLowerCase(),o=fm[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let $=i[u],m=this._fieldIds[u],d=r.get(m);if(d==null)continue;let h=d.size,f=this._avgFieldLength[m];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm(m,b,n),h-=1;continue}let _=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!_)continue;let v=d.get(b),O=this._fieldLength.get(b)[m],T=gm(v,h,this._documentCount,O,f,c),E=s*o*$*_*T,D=p.get(b);if(D){D.score+=E,wm(D.terms,e);let Ct=Wi(D.match,n);Ct?Ct.push(u):D.match[n]=[u]}else p.set(b,{score:E,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,tp),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,tp),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Xo.wildcard=Symbol("*");Wi=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,fm={[Ji]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),Zc(s.terms,r)}}return t},[ap]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);Zc(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[mm]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},hm={k:1.2,b:.7,d:.5},gm=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},bm=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},Di={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(ym),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Yc={combineWith:Ji,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:hm},km={combineWith:ap,prefix:(t,e,n)=>e===n.length-1},Ui={batchSize:1e3,batchWait:10},Ki={minDirtFactor:.1,minDirtCount:20},Hi={...Ui,...Ki},wm=(t,e)=>{t.includes(e)||t.push(e)},Zc=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Xc=({score:t},{score:e})=>e-t,tp=()=>new Map,Yr=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Zr=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await ip(0);return e},ip=t=>new Promise(e=>setTimeout(e,t)),ym=/[\n\r\p{Z}\p{P}]+/u});function ta(t,e=[],n=yo(t),s=()=>!0){let o=Rt(t),r=C([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=xm&&l.length>=c.length+vm&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function _o(t,e){let n=tr(t).map(Rt);return Rs(e).every(s=>n.some(ta(s)))}function ea(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(cp))pp(o).map(Rt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var _m,xm,vm,cp,Sm,Rs,pp,tr,yo,xo=L(()=>{"use strict";B();_m=4,xm=6,vm=3,cp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,Sm=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Rs=t=>Sm(t).match(cp)||[],pp=t=>t.includes("-")?C([t,t.replaceAll("-",""),...t.split("-")]):[t],tr=t=>Rs(t).flatMap(pp),yo=t=>t.length>1&&t.length<=_m&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function Lm(){let t=new Map([...Ye.keys()].filter(Jt).map(n=>{let s=[w.called[n]&&S(n),y(n,"value")&&w.lookups[n]?.description];return[n,{sort:[le(n)],text:s.filter(Boolean)}]}));for(let[n,s]of Ye){let o=Tn.owners.flatMap(i=>At(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...jm(n)),r?.text.push(...Tn.texts.flatMap(i=>(s[i]||[]).map(X)))}let e=n=>Number(Tn.weights[n]??Tn.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:S(n),kind:le(n),titles:Cm(n),...s},weight:Math.min(...Ir(n).map(e))})),...Object.entries(w.queries).filter(Yi).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[Tn.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:Tn.question,...i,weight:e("question")}})]}function Mm(){let t=new Map(Lm().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.text].flat().flatMap(tr)),s=new Set(n.filter(p=>!vo(p)).map(Rt)),o=new Xo({fields:["titles","sort","text"],extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:tr,processTerm:p=>vo(p)?null:Rt(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(tr),i=new Set(r.filter(yo).map(Rt)),c=[...e.filter(p=>Tn.synonyms.some(u=>Ze(p.id,u))).map(p=>p.titles),...Tn.same].map(p=>C(p.map(ws))).filter(p=>p.length>1);return{items:t,known:s,shorts:i,mini:o,groups:c}}function Am(t){if(Ae.known.has(t))return Qi.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Ae.known.has(n));return[...Qi.get(t)||[],...e.flatMap(n=>Qi.get(n)||[n])]}function Zi(t){let e=Rt(t),n=[e,e.replace(/s$/,"")].find(o=>Ae.shorts.has(o));if(n||yo(t))return ta(n||t,[],!0);let s=[...Ae.known].some(o=>o.startsWith(e));return ta(t,Am(e),!1,o=>s||Ae.known.has(o))}function mp(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Ae.known.has(n)||e<up&&!Ae.shorts.has(n))continue;let o=s.length>=up&&Ae.known.has(s)?[s]:mp(s);if(o.length)return[n,...o]}return[]}function Bm(t){for(let e of t.length<zm||/\d/.test(t)?[]:t.length<Tm?[1]:[1,2]){let s=Ae.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function fp(t){let e=Rs(t),n=e.filter(s=>!vo(s));return(n.length?n:e).flatMap(s=>{if(yo(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>mp(Rt(s)),()=>Bm(Rt(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>Xi(Zi(l)).length))return i}return[s]})}function Nm(t,e){let n=Ae.groups.flatMap(s=>s.filter(o=>o.length>Fm&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...C(n).map(s=>Rs(s).filter(o=>!vo(o)))]}function Pm(t,e){let[n,...s]=t.titles.map(ws);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function tl(t){Ae=Ae||Mm();let e=fp(t),n=e.join(" "),s=Rs(t).filter(d=>e.length===1||!vo(d)).join(" "),o=Rt(n)===Rt(s)?ws(t):ws(n),[,...r]=Nm(e,o),i=[e,...r].map(d=>d.map(Zi)),l=[o,...r.map(d=>ws(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:h,text:f})=>c&&[d,h,f].flat().some(b=>p.test(Rt(b))),$=new Map;for(let d of i){let h=d.map(f=>({combineWith:Em,queries:Xi(f)}));if(!(!h.length||h.some(f=>!f.queries.length)))for(let[f,b]of dp.entries())for(let{id:_,score:v}of Ae.mini.search({combineWith:"AND",queries:h},{fields:b})){let O=Ae.items.get(_),T=Pm(O,o)??f+4+ +(f===dp.length-1&&!u(O));T<($.get(_)?.place??Number.POSITIVE_INFINITY)&&$.set(_,{item:O,place:T,score:v})}}let m=[...$.values()].sort((d,h)=>d.place-h.place||d.item.weight-h.item.weight||h.score-d.score||K(d.item.label,h.item.label));return{found:m.map(({item:d})=>d),read:Rt(n)===Rt(s)||!m.length?"":n,answers:d=>i.flat().some(h=>h(d))}}function bp(t,e){let n=r=>{let[i,l]=ea(r,e);return l?.on?i.phrase.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||w.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var Tn,Om,vo,ws,$p,Cm,jm,na,Yi,zm,Tm,up,Fm,Em,dp,Qi,Ae,Xi,hp,gp,er=L(()=>{"use strict";lp();xo();U();B();A();Se();J();Tn=k.search,Om=new Set(Tn.small),vo=t=>!yo(t)&&Om.has(Rt(t)),ws=t=>` ${Rs(t).map(Rt).join(" ")} `,$p=new Map;for(let[t,e]of w.search.english)jn($p,t,e);Cm=t=>C([S(t),ne(t),...["prefLabel","altLabel"].flatMap(e=>gt(t,e)),...$p.get(t)||[]]),jm=t=>Tn.sorts.flatMap(e=>gt(t,e).flatMap(n=>[V(w.lists[e],n),...w.search.also[w.lists[e]]?.[n]||[]])),na="gaps",Yi=([t,{shelf:e}])=>e===na||t in k.questions.rows_of||!!he();zm=6,Tm=10,up=4,Fm=4,Em="OR",dp=[["titles"],["titles","sort"],["titles","sort","text"]],Qi=new Map(w.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Xi=t=>[...Ae.known].filter(t);hp=t=>{let{found:e,read:n}=tl(t);return e.length===1&&!n?j(e[0].path):""},gp=t=>C(fp(t)).filter(e=>!vo(e)&&Xi(Zi(e)).length)});function sa(t,e,n,s=nt(n?.plan)){let{version:o,content:r}=w.meta;return g(tn.export.footnote,{phrase:t,sources:Jn(s),addresses:e.map(i=>`; ${pe(i)}`).join(""),version:o+(r?g(tn.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Ft(n,s)}`:""})}var tn,Fn,Gn,So,Jn,ys,_e,ue,st,ct,Im,el,Ft,ut=L(()=>{"use strict";B();A();J();Tt();tn=k.shared,Fn=tn.silence,Gn=(t=nt())=>t?g(fe(t).shared.report,{date:X(t.date)}):tn.reports,So=(t=nt(),e=tn.nothing)=>`${M(e,t?1:2,{report:R(Gn(t))})} ${Fn}`,Jn=(t=nt())=>(t?[t]:w.plans).map(e=>`${e.document||e.title}, ${X(e.date)}`).join("; "),ys=(t,e)=>[Oe(t,e).word||"",Oe(t,e).more||""],_e=(t,e)=>ys(t,e).filter(Boolean).join(", "),ue=Object.fromEntries(Object.entries(w.codes.Basis).map(([t,e])=>[t,[e.screen,tn.bases[t]||R(e.label)]])),st=t=>t===null?tn.all_steps:Rr(t)?.label||t,ct=t=>V("InterventionKind",t),Im=(t,e)=>e?cs(cn(e.key,t.date),e):t.date===Fe?tn.choices.latest:g(tn.choices.others_latest,{date:cs(t.date)}),el=({stated:t,strict:e,plan:n},s=nt(n))=>[t&&fe(s).shared.choices.links_stated,e&&tn.choices.strict_phrase].filter(Boolean).join(" · ")||tn.choices.all_phrase,Ft=(t,e=nt(t.plan))=>[Im(t,e),el(t,e),t.expect?tn.choices.with_phrase:tn.choices.without_phrase].join(" · ")});function Dt({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||z.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>I({[e]:i.target.value})}>
        ${!o&&a`<option value="">${dn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function wp({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=P(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function $n({children:t}){if(!Q())return a`<section class="filters" aria-label=${dn.filters}>${t}</section>`;let e=C(nl().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(dn.filters_set,{count:e}):dn.filters;return a`<${wp} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Ws({children:t}){let e=!Q()&&Rm.some(n=>z.route.query[n]);return a`
    <${wp} look="keuzes" id="wijzig" phrase=${dn.change} opens=${e}>${t}<${oa} /><//>
  `}function nr(){let t=W(z.route.query),e=nt(t.plan)?.dates||Dn;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=Fi(z.route.query,"stand",n);return a`<${Qn} legend=${dn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function sl(){let{query:t}=z.route,e=W(t),{counted:n}=fe(nt(e.plan)).shared.choices,s=Object.entries(Wm).filter(([,o])=>kp(o,W({...t,...o})));return s.length<2?null:a`
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
  `}function oa(){let{query:t}=z.route,e=dn.choices,n=Object.entries({"":e.with,uit:e.without}),s=W(t).expect?"":"uit",o=Fi(t,"verwachtingen",n);return a`
    <${Ds} />
    <${sl} />
    <${nr} />
    <${Qn} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var dn,Qn,Oo,_s,qm,nl,Rm,Ds,Wm,kp,Co,ra,Yn,Ve=L(()=>{"use strict";q();U();St();B();zt();A();ut();dn=k.shared,Qn=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
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
`;qm=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,nl=()=>Object.entries(z.route.query).filter(([t])=>!qm.test(t));Rm=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Ds=()=>{let t=w.plans.map(e=>[e.key,e.title]);return N&&a`<div class="velden"><${Dt} label=${dn.plan} name="plan" options=${t} /></div>`};Wm={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},kp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Co=()=>W(z.route.query).strict&&a`
    <p class="zacht">
      ${dn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>I({lezing:null})}>${dn.choices.strict_off}</button>
    </p>
  `,ra=({scenario:t})=>a`
  <details class="blik">
    <summary>${Ft(t)} <span class="wijzig">${k.gaps.change}</span></summary>
    <${oa} />
  </details>
`,Yn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${N&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function _p({passage:t}){let[e,n]=P("");async function s(){try{n((await tt().ask("words",{passage:t})).woorden)}catch(o){n(o.message||yp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${yp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function aa(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return j(s,e?{...o,plan:e}:o)}function Lt({id:t,date:e}){let[n,s]=ys(t,e);return a`<span class=${`chip s-${fs(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function be({basis:t}){let[e,n]=ue[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Dm[e]}
    </svg>
  `:null}function Qt({of:t}){let e=C(t.flatMap(Xe));return e.length?a`
    <ul class="vindplaatsen">${e.map(n=>a`<li><${la} passage=${n} /></li>`)}</ul>
  `:null}function Hs({of:t,look:e}){let[n,...s]=Xe(t);return n?a`
    <p class=${e}>
      ${pe(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
      ${Ee()&&a`<${_p} passage=${n} />`}
    </p>
  `:null}var yp,F,wt,Be,Dm,ia,la,ca,xs,dt=L(()=>{"use strict";q();U();B();A();Se();J();ut();Tt();yp=k.shared.passage;F=({id:t,text:e})=>Jt(t)?a`<a href=${He(t)}>${e||S(t)}</a>`:a`<span>${e||S(t)}</span>`;wt=({ids:t,name:e=S,between:n=", ",none:s=""})=>t.length===0?s:t.map((o,r)=>[r>0&&n,a`<${F} id=${o} text=${e(o)} />`]),Be=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${F} id=${s} />${e?.(s)}</li>`)}</ul>`;Dm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};ia=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${V("Severity",t)}</span>`,la=({passage:t})=>[pe(t),Ee()&&a`<${_p} passage=${t} />`];ca=({id:t})=>[kt(t,"broader")&&[a`<${F} id=${kt(t,"broader")} />`," › "],a`<${F} id=${t} />`],xs=({id:t})=>Ot(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function Hm({text:t,done:e}){let n=It(),s=It();return Je(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${vs.by_hand} ref=${n} onClose=${e}>
      <p>${vs.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${vs.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function sr(t,e=vs.copied){try{await navigator.clipboard.writeText(t),xt(e)}catch{let n=document.createElement("div");document.body.append(n),Cn(a`<${Hm} text=${t} done=${()=>n.remove()} />`,n)}}function mn(t,e,n){tc(t,e,n),xt(g(vs.downloaded,{name:t}))}function jo(){return!w.files.length&&!he()?null:a`
    <section class="bestanden" aria-label=${Sp}>
      <h2>${Sp}</h2>
      <ul>
        <li><a href="#/samenvatting">${xp.label}</a> <span class="zacht">${xp.description}</span></li>
        ${w.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<li>
                <a href=${ol(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${he()&&a`<li><a href="#/controleer">${vp.label}</a> <span class="zacht">${vp.description}</span></li>`}
      </ul>
    </section>
  `}var xp,vp,Sp,vs,pa,Ss,de,se,Vs,yn,or,En,rr,ol,Yt=L(()=>{"use strict";ve();q();B();A();Se();J();ut();Ve();dt();({summary:xp,save:vp,title:Sp}=k.frame.foot.files),vs=k.shared.export;pa=t=>t.replace(".",`${nl().map(([,e])=>`-${Ho(S(e).split(":")[0])}`).join("")}.`),Ss=({text:t,label:e=vs.copy})=>a`<button type="button" class="klein" onClick=${()=>sr(t())}>${e}</button>`,de=({name:t,rows:e,label:n=vs.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>mn(pa(t),Br(e()),"text/csv;charset=utf-8")}>${n}</button>
`,se=(t,e="",n="")=>{let s=nt(e||t?.plan),o=s?[s]:w.plans;return[o.map(r=>X(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${w.meta.version} ${(w.meta.content||"").slice(0,12)}`.trim(),t?Ft(t,s):n]},Vs=vs.heads,yn=(t,e,n)=>[[...t.map(s=>s.label),...Vs],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],or=(t,e,n,s)=>({name:`${Ho(S(t))}-${e}.csv`,origin:o=>se(n,s(o))}),En=t=>N?[{key:"bronplan",label:k.shared.plan,text:e=>nt(t(e))?.title||""}]:[],rr=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>Xe(e(n)).map(pe).join("; "),cell:n=>a`<${Hs} of=${e(n)} />`}),ol=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function Op({name:t}){let e=rl(t),n=e?.parts?.map(({label:s,to:o})=>[s,j(o),o===t]);return n&&a`<${ar} label=${e?.label} tabs=${n} />`}var Vm,rl,ar,ua=L(()=>{"use strict";q();U();A();Vm=k.frame.menu.groups.flatMap(t=>t.screens||[t]),rl=t=>Vm.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),ar=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function Pe(t,e,n){let s=new Map;for(let r of H({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:Um[t](r),id:t==="partner"?ge(r):"",cells:fn(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>K(r.label,i.label)):o}function da(t){let[e,n,s]=t.split("~");return{key:e,step:n===Cp?null:n,plan:s}}function Ne(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Mo(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Pr);if(!l.every(Vo))return()=>null;let c=u=>[An(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(H(u).matrix[t].map(c)));return(u,$)=>{let m=An(u,$,n.key),[d,h,f,b]=p.map(v=>Km(v.get(m)));return b===d?null:{by:h===d!=(f===d)?h===d?"reading":"basis":"both",usual:p[0].get(m)}}}var Cp,Um,fn,An,Os,Us,$a,Lo,Km,_n=L(()=>{"use strict";U();B();zt();A();J();ut();Cp="alle",Um={kind:t=>R(ct(t)),form:t=>R(V("ExploitationForm",t)),partner:t=>S(ge(t)||t)},fn=t=>[...t.steps.map(e=>e.notation),null];An=(t,e,n)=>[t,e??Cp,...N?[n]:[]].join("~"),Os=({column:t,barrier:e},n,s)=>j("overzicht",{...s,cel:An(t,e,n)});Us=t=>`cel-${t.replaceAll("~","-")}`,$a=(t,e)=>H(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Lo=t=>[Ne(t).word,...Ne(t).lines].join(", "),Km=t=>t&&JSON.stringify([t.phrase,Ne(t).look,t.most_basis])});function al({list:t,plan:e}){if(!t.length)return a`<p>${kn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${Ym} ...${o} />`]);return a`
    <p class="zacht">${ma.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${F} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function il({summary:t,inside:e,open:n=!1}){let[s,o]=P(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function cl({gap:t}){let e=[t.barrier&&st(t.barrier).toLowerCase(),t.kind&&ct(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${ia} severity=${t.severity} />${" · "}
      <a href=${j(["vragen",t.query])}>${Zn(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${N&&` · ${kn(t.plan).title}`}
      ${Jt(t.subject)&&[" · ",a`<${F} id=${t.subject} />`]}
      <${ll} gap=${t} />
    </p>
  `}function ga({gap:t,scenario:e,sentence:n=!1}){let s=w.queries[t.query],[o]=Ks(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${il} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${la} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${ma.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:Zn(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${ma.who}</strong></p><${al} list=${t.candidates} plan=${t.plan} />`}
    <${Ss} text=${()=>sa(t.sentence,Ks(t),e,nt(t.plan))} />
  `} /></div>`}var ma,Bn,Ks,Zn,jp,Gm,Jm,Qm,fa,ha,Ym,ll,Lp,zo=L(()=>{"use strict";xo();q();U();B();A();J();ut();Yt();dt();ma=k.shared.gaps,Bn=t=>[t,...t.also],Ks=t=>pe(t.evidence)?[t.evidence]:[],Zn=t=>w.queries[t]?.title||t,jp=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Gm=({sentence:t,subject:e,topic:n})=>[t,w.topics.find(s=>s.id===n)?.title,...[e,...w.works[e]?.chapters||[]].map(s=>w.called[s]?.label)].join(" "),Jm=(t,e)=>jp(e.gewicht,[t.severity])&&(!e.tekst||_o(Gm(t),e.tekst))&&Bn(t).some(n=>jp(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Qm=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},fa=t=>t.flatMap(e=>Bn(e).map(n=>Qm(e,n))),ha=(t,e)=>(e.vraag?fa(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>Jm(n,e)),Ym=({phrase:t,work:e,more:n})=>e?[t," (",a`<${wt} ids=${e} name=${ne} />`,n&&ma.more_work,")"]:t;ll=({gap:t})=>a`<span class="alleen-papier">${Ks(t).map(e=>a` · <${la} passage=${e} />`)}</span>`;Lp=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity}`}>
    <h3>${t.sentence}</h3>
    <${cl} gap=${t} />
    <${ga} gap=${t} scenario=${e} />
  </article>
`});function To(t,e,n=null,s=ef()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||ba(l.key),turn:ul(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(Zm.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:ba(t),folds:!0,more:!0,turn:ul(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Gs({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,Mp).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>Mp&&" …"}</span>`}
    </div>
  `}function ka({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||ba(t),turn:s||ul(t)};return a`
    <section class="blok">
      ${t?a`<${Gs} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Js(r)}>${o}</div>
    </section>
  `}var Zm,zp,Xm,tf,Mp,ef,pl,ba,ul,Js,Xn,Qs=L(()=>{"use strict";q();U();St();B();A();Zm=k.shared,zp="uit",[Xm,tf,Mp]=[20,6,4],ef=()=>Q()?tf:Xm,pl=()=>(z.route.query.vouw||"").split(",").filter(Boolean),ba=t=>pl().includes(zp)||pl().includes(t),ul=(t,e=[t])=>()=>{let n=e.filter(o=>ba(o)!==(o===t)),s=pl().filter(o=>o!==zp&&!e.includes(o));I({vouw:[...s,...n].join(",")},!0)};Js=t=>t.open?null:"dicht";Xn=({id:t,items:e,first:n,as:s="ul"})=>To(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Gs} part=${o} />`}
      <${s} class=${Js(o)}>${o.rows}<//>
    `)});function nf({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function $t({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p,file:u}=n,[$,m]=P(t),d=l?dl(l,t):$,h=v=>{let O=d===v.key?`-${v.key}`:v.key;l?I({[l]:O===t?null:O},!0):m(O);let T=k.shared.table,E=O.startsWith("-")?T.descending:T.ascending;xt(g(T.sorted,{column:v.label.toLowerCase(),direction:E}))},f=Ar(r,i,d),b=()=>yn(i,f,u?.origin||(()=>[])),_=To(s,f,d===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(v=>a`<${nf} id=${s} column=${v} sort=${d} turn=${h} />`)}
          </tr>
        </thead>
        ${_.map(v=>a`
            <tbody role="rowgroup" key=${v.more?"meer":v.key} class=${Js(v)}>
              ${v.folds&&a`<${of} part=${v} columns=${i} ...${e} />`}
              ${v.rows.map(O=>a`<${sf} row=${O} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${u&&a`<p class="acties"><${de} name=${u.name} rows=${b} /></p>`}
  `}function hn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var dl,sf,of,Zt,Nn,ts,Ie=L(()=>{"use strict";ve();q();U();B();A();J();ut();Yt();Qs();dt();dl=(t,e="")=>z.route.query[t]||e;sf=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,of=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Gs} part=${t} count=${s&&M(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Zt=(t,e,n,s=S)=>({key:t,label:e,text:o=>s(n(o)),cell:o=>a`<${F} id=${n(o)} text=${s(n(o))} />`}),Nn=(t,e,n,s)=>({key:t,label:e,text:o=>_e(n(o),s),cell:o=>a`<${Lt} id=${n(o)} date=${s} />`}),ts=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>C(e(n).flatMap(Xe).map(pe)).join("; "),cell:n=>a`<${Qt} of=${e(n)} />`})});function rf({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of G(t,"who",e))jn(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${F} id=${s} />${` (${C(o).join(", ")})`}<${xs} id=${s} /></li>`)}
    </ul>
  `:k.shared.no_partner}function af(t){let e=y(t,"dueBy");return e&&` (${g(Ce.bound,{date:X(e)})}; ${Jo(y(t,"modality"))})`}function Ys({of:t}){let e=o=>[kt(o,"barrier")&&g(Ce.at_step,{step:S(kt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>y(o,r)&&Wt(o,r))].filter(Boolean),n=o=>y(o,"status")?g(Ce.other_status,{reading:e(o).join(", ")}):g(Ce.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Ce.other_unsaid}),s=At(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${y(o,"rationale")}</li>`)}
    </ul>
  `:null}function ir({id:t,read:[e,n]=[y(t,"basis"),y(t,"strength")]}){let s=gt(t,"interventionKind").map(ct).join(", "),o=V("CellState",y(t,"state"));return a`
    <div class="koppeling">
      <p>
        <${ca} id=${kt(t,"barrier")} />
        ${` · ${s} · ${V("Strength",n)} · `}
        <${be} basis=${e} />${` ${ue[e]?.[1]||V("Basis",e)}`}
        ${o&&a` · <strong>${g(Ce.own_state,{state:o})}</strong>`}
      </p>
      <p class="reden"><strong>${Ce.here}</strong>${y(t,"rationale")}</p>
      <${Ys} of=${t} />
    </div>
  `}function Fp({id:t,scenario:e,contributions:n}){let{date:s}=e,o=ms(t,s),r=y(t,"promise"),i=qs(t,s),{links:l}=H(e),c=n.length?n.map(u=>a`<${ir} id=${u} read=${l[u]} />`):y(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Ce.across}</strong>${y(t,"rationale")}</p>`,p=[[Ce.facts.deadline,i.length>0&&a`<${lf} ids=${i} date=${s} />`],[Ce.facts.who,a`<${rf} id=${t} date=${s} />`],[Ce.facts.figures,wa(t).length>0&&a`<${$l} id=${t} date=${s} />`],[Ce.facts.how,c],[Ce.facts.where,a`<${Qt} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${F} id=${t} /></h3>
      <p class="regel">${le(t)} · <${Lt} id=${t} date=${s} /></p>
      <${Tp} lead=${r&&Ce.promise} text=${r||y(t,"summary")} />
      <${Tp} lead=${Ce.progress} text=${y(o,"summary")} />
      ${o&&a`<${Ys} of=${o} />`}
      <${hn} pairs=${p} />
    </article>
  `}var Ce,lf,wa,$l,Tp,oe,Pn=L(()=>{"use strict";q();B();zt();A();ye();J();ut();Tt();dt();Ie();Ce=k.shared.work;lf=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=y(n,"deadlineLabel"),{delivery:o}=Oe(n,e);return a`
        <li>
          ${s&&`${R(s)}: `}“${y(n,"deadlineText")}”${af(n)}
          ${y(n,"revises")==="true"&&`, ${Ce.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,wa=(t,e)=>ee(t,"figure",e),$l=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${wa(t,e).map(n=>a`
        <li>
          <${F} id=${n} />: <strong>${w.lookups[n]?.description}</strong><${Qt} of=${[n]} />
        </li>
      `)}
  </ul>
`;Tp=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;oe=t=>[...t].sort((e,n)=>K(S(e),S(n)))});function es({bar:t,most:e=cf}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function xa(t,e,n){let{word:s,lines:o}=Ne(t),r=t&&[t.strict,ue[t.most_basis]?.[1],t.requested&&xn.requested_mark];return[s,...o,...r||[],e&&_a(e,n)].filter(Boolean).join(" · ")}function $f({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${xn.undecided}</p>`;let u=Os({column:n,barrier:null},o,z.route.query),$=a`<a href=${u}>${xn.see_elsewhere}</a>`;return a`
    <p>${So(nt(o))}</p>
    ${r.length>0&&a`<h3>${xn.why}</h3>`}
    ${r.map(m=>a`<p>${y(m,"rationale")} <span class="zacht">${y(m,"source")}</span></p>`)}
    ${p&&a`<p>${xn.unexpected}</p>`}
    ${i>0&&a`<p>${g(xn.elsewhere,{count:i,kind:ct(n)})} ${$}</p>`}
    ${l&&a`<h3>${xn.who}</h3><${al} list=${l} plan=${o} />`}
  `}function mf({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=It(),c=It();Je(()=>{let b=document.getElementById(Us(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(Us(i)))?.focus()},[]);let{word:p,lines:u,look:$}=Ne(e),m=g(xn.panel_note,{scenario:Ft(o,r)}),d=n&&g(xn.changed.usual,{phrase:Lo(n.usual)}),h=e.initiatives>0&&!o.strict&&R(e.strict||r.words.stands),f=e.things.map(b=>{let _=Dr(b).filter(v=>e.links.includes(v));return a`<${Fp} key=${b} id=${b} scenario=${o} contributions=${_} />`});return a`
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
      ${n&&a`<p class="anders-door">${_a(n,r)}. ${d}</p>`}
      ${h&&a`<p class="zacht">${h}.</p>`}
      <p class="zacht">${N&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${xn.requested} <${wt} ids=${e.requested} />.</p>`}
      ${f.length?f:a`<${$f} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function Fo({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=da(t),i=nt(r);if(!i)return null;let l=Pe(e,n,i).find($=>$.key===s),c=l?.cells[fn(i).indexOf(o)];if(!c)return null;let p=Mo(e,n,i)(s,o);return a`<${mf} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Ue,xn,cf,lr,ml,pf,uf,df,ya,_a,Zs=L(()=>{"use strict";q();U();B();A();_n();J();ut();Tt();zo();dt();Pn();Ue=k.overview.legend,xn=k.overview,cf=20;lr=({expected:t=Ue.expected,quiet:e=Ue.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ue.states.map(o=>a`
        <li>
          <span class="staal"><${es} bar=${[[o,1,0]]} /></span>${R(w.codes.CellState[o].label)}
        </li>
      `)}
    <li><span class="staal"><${es} bar=${[[Ue.support_state,1,1]]} /></span>${Ue.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ue.undecided}</li>`}
    <li>
      <span class=${n?"staal blanco":"staal streepje"} aria-hidden="true">${!n&&"–"}</span>
      ${e}
    </li>
  </ul>
`,ml=()=>a`
  <ul class="stalen">
    ${Object.entries(ue).map(([t,[,e]])=>a`<li><span class="staal"><${be} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[pf,...uf]=Ue.sample.words,df=Ue.sample.bar.map(([t,e])=>[t,Number(e),0]),ya=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ue.title}>
    <h2>${Ue.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${es} bar=${df} /><strong>${pf}</strong>
      ${uf.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ue.explain}</p>
    <${lr} undecided=${t} />
    <h3>${Ue.how}</h3>
    <${ml} />
    <p><span class="anders">${Ue.other}</span>${Ue.other_says}</p>
  </aside>
`,_a=({by:t},e)=>fe(e).overview.changed[t]});function va(t){let[e,n]=["promise","summary"].map(s=>y(t,s));return[e&&`${In.promised} ${e}`,e&&n?`${In.reported} ${n}`:n].filter(Boolean)}function hf({property:t,value:e}){let n=e.slice(1),s=([o,r])=>y(n,o)&&` (${g(r,{date:X(y(n,o))})})`;return e.startsWith("@")?[a`<${F} id=${n} />`,Object.entries(In.when[t]||{}).map(s)]:w.lists[t]?V(w.lists[t],e):In.truth[e]||X(e)}function Oa({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Wt(o,"recommendationKind"),response:Wt(o,"response")||In.requested.no_response}),s=t.map(o=>a`<li><${F} id=${o} />${g(In.requested.line,n(o))}</li>`);return a`<${ot} title=${e}><${Xn} id="gevraagd" items=${s} /><//>`}function Ao({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Uo(t))p&&c===t&&jn(e,l,p);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:C(c).join(", ")})),{columns:s,title:o,caption:r}=In.mentions,i=[Zt("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>le(l)},{key:"verband",label:s.link,text:({how:l})=>l},{key:"stand",label:s.stand,text:({from:l})=>_e(l),cell:({from:l})=>ce(l)&&a`<${Lt} id=${l} />`}];return a`
    <${ka} id=${n.length>gf?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${$t} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var In,ff,ot,je,Ht,Eo,Sa,gf,Ca,vn=L(()=>{"use strict";q();B();A();ye();J();ut();Qs();dt();Ie();Pn();In=k.thing,ff=new Set([...w.hidden,...In.shown]);ot=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,je=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Ht=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;Eo=t=>Object.entries(Ye.get(t)||{}).filter(([e])=>!ff.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${hf} property=${e} value=${o} />`);return[R(qr(e)),s.length>1?a`<${Ht} items=${s} />`:s[0]]}),Sa=({id:t})=>wa(t).length>0&&a`<${ot} title=${In.figures}><${$l} id=${t} /><//>`;gf=3;Ca=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${ot} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${wt} ids=${At(s,n)} />${At(s,n).length>0&&": "}
              <strong>${Wt(s,"engagement")||In.organisation.wish}.</strong> ${y(s,"rationale")}
            </p>
            <${Qt} of=${[s]} />
          </div>
        `)}
    <//>
  `});function Ap({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${R(s)}`;return a`<${hn} pairs=${Object.values(w.codes[t]).map(n=>[e(n),n.definition])} />`}function Bp({id:t=""}){let e=xe.reading;return a`
    <${Xs} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${Ap} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${w.plans.map(n=>a`<p>${`${Jn(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function kf(){let{howto:t}=k.overview,e=Object.values(ue).map(([s])=>s),n={report:N?t.reports:Gn(),marks:e.join(" "),source:uo()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function wf({name:t,one:e,plan:n,open:s}){let o=i=>a`<li key=${i}>${ds(i)?a`<${F} id=${i} />`:i}</li>`,r=It();return ie(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${aa(t,N?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<ul class="geteld">${e.things.map(o)}</ul>`}
    </li>
  `}function vf(){let t=o=>a`
    <${F} id=${kt(o,"initiative")} />${" → "}<${ca} id=${kt(o,"barrier")} />
    ${`: ${y(o,"rationale")}`}<${Ys} of=${o} />
  `,e=Ep(en.weak).map(t),n=g(xe.weak.intro,en.links),s=Ep(en.statuses).map(o=>a`<${F} id=${kt(o,"initiative")} />${`: ${Wt(o,"status")}`}<${Ys} of=${o} />`);return a`
    <${ja} of=${xe.weak} id="lezing" items=${e} intro=${n} />
    <${ja} of=${xe.other} id="anders" items=${en.other.map(t)} />
    ${s.length>0&&a`<${ja} of=${xe.statuses} id="standen" items=${s} />`}
  `}function Of(){if(!en.judged.length)return null;let t=e=>g(xe.judged.line,{step:S(kt(e,"barrier")),kinds:gt(e,"interventionKind").map(ct).join(", "),state:Wt(e,"state"),why:y(e,"rationale"),who:y(e,"post"),date:X(y(e,"asOf"))});return a`<${ja} of=${xe.judged} id="oordelen" items=${en.judged.map(t)} />`}function Cf(){let t=xe.expected.columns,e=[Zt("stap",t.step,n=>kt(n,"barrier")),{key:"soort",label:t.kind,text:n=>gt(n,"interventionKind").map(ct).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>y(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>y(n,"source")}];return a`
    <${Xs} of=${xe.expected} id="verwacht" count=${en.expected.length}>
      <${$t} id="verwachtingen" caption=${xe.expected.caption} rows=${en.expected} columns=${e} />
    <//>
  `}var cr,xe,bf,Xs,yf,_f,Np,en,fl,xf,ja,Ep,Sf,Pp,Ip=L(()=>{"use strict";q();U();St();B();zt();A();J();ut();Zs();Qs();dt();Ie();vn();Pn();cr=k.method,xe=k.unknown,bf=3,Xs=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${ka} id=${e!==void 0&&e<=bf?"":s} close=${o}
    title=${e===void 0?t.title:g(xe.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;yf=()=>I({getal:null},!0),_f=({scenario:t})=>a`
  <${Xs} of=${cr.numbers} id="getallen" close=${z.route.query.getal?yf:null}>
    ${we(t).map(e=>a`
        ${N&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Ln(t,e).named).map(([n,s])=>a`
              <${wf} key=${n} name=${n} one=${s} plan=${e} open=${z.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,Np=({route:t})=>a`
  <${et} text=${cr.title}><p class="uitleg">${cr.intro}</p><//>
  <${kf} />
  <div class="blok"><${ya} /></div>
  <${Xs} of=${cr.states} id="standen"><${Ap} list="CellState" /><//>
  <${_f} scenario=${W(t.query)} />
  <${Bp} />
  <p><a href=${j("weet-niet")}>${cr.unknown}</a></p>
`,en=w.unknown,fl=({of:t,id:e,ids:n,more:s})=>a`
  <${Xs} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${Be} ids=${oe(n)} more=${s} />`}
  <//>
`,xf=t=>a`<span class="zacht"> – ${le(t).toLowerCase()}</span>`,ja=({of:t,id:e,items:n,intro:s})=>a`
  <${Xs} of=${t} id=${e} count=${n.length} intro=${s}><${Ht} items=${n} /><//>
`,Ep=t=>[...t].sort((e,n)=>K(S(kt(e,"initiative")),S(kt(n,"initiative"))));Sf=()=>a`
  <${Xs} of=${xe.clashes} id="tegenspraak" count=${en.clashes.length}>
    ${oe(en.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${F} id=${t} /></h3>
          <p>${y(t,"summary")}</p>
          <${Qt} of=${[t]} />
        </div>
      `)}
  <//>
`;Pp=()=>a`
  <${et} text=${xe.title}><p class="uitleg">${xe.intro} ${Fn}</p><//>
  <${fl} of=${xe.unjudged} id="ongeplaatst" ids=${en.unjudged} more=${xf} />
  <${vf} />
  <${Sf} />
  <${Of} />
  <${fl} of=${xe.nameless} id="naamloos" ids=${en.nameless} />
  <${fl} of=${xe.generic} id="verzamelnamen" ids=${en.generic} />
  <${Cf} />
  <${Bp} id="lezen" />
`});function jf(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function Lf(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=bl(s,o,.8);return n}function zf(t,e){return[...t.querySelectorAll(Mf)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=La(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return Tf(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(hl(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:qp[s.tagName](i,s),...c,dash:p,opacity:u}]})}function Tf(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=to(" ",$,u.fontWeight)),!p.trim())return[];i=!0;let d={at:La(new DOMMatrix(e).translate(l,o)),text:p.trim(),size:$,weight:u.fontWeight,fill:u.fill};return l+=to(p.trim(),$,u.fontWeight),[d]})}function to(t,e,n){return gl.font=`${n} ${e}px ${Ma}`,gl.measureText(t).width}function Ff(t,e,n){let{width:s,height:o}=e,r=La(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?bl(s/2,o/2,s/2-1):pr(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;hl(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:jf(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:Lf(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:pr(0,o/2-1,s,2),fill:u[0]});for(let[,d,h,f]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:pr(0,o+Number(h),s,-Number(h)),fill:d}):i.push({at:r,d:pr(+f/2,+f/2,s-+f,o-+f),fill:"none",stroke:d,wide:+f});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:t.getPropertyValue(`border-${d}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&$("top").wide)i.push({at:r,d:c,fill:"none",...$("top")});else for(let[d,h]of Object.entries(m)){let f=$(d);f.wide&&hl(f.stroke)&&i.push({at:r,d:h,fill:"none",...f})}return i}function Ef(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let $=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-$.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,$.right-m.on.left,m.on.height)):i.push({on:$,text:p})}to("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=gl.measureText("x");return i.map(({on:p,text:u})=>{let $=u;for(;$&&p.left+to($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==u&&($=`${$.slice(0,-1).trim()}…`);let m=La(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function Rp(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return zf(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?Ef(u,l,c):u instanceof Element?Rp(u,l,c):[]);return o.style.transform="",[...Ff(s,i,l),...p]}function kl(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=Rp(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*to(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var La,hl,pr,bl,qp,Mf,gl,Ma,Wp=L(()=>{"use strict";La=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),hl=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),pr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,bl=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;qp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>bl(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>pr(t("x"),t("y"),t("width"),t("height"))},Mf=[...Object.keys(qp),"text"].join();gl=document.createElement("canvas").getContext("2d"),Ma=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function wl(t,e,n,s,o,r){let i=Fc(t,p=>to(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,ns,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function Up({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=w.meta,l=[Jn(nt(e?.plan)),e&&Ft(e)].filter(Boolean).join(". "),c=g(za.foot,{version:r,content:(i||"").slice(0,12)}),p=document.querySelector(n);p.classList.add("heel");let u=kl(p);p.classList.remove("heel");let $=Math.max(u.width,Bf),m=wl(t,22,650,Af,$,ns),d=wl(`${l}. ${Fn} ${o}`.trim(),13,400,Dp,$,m.below+2),h=d.below+16,[f,b,_]=[ns,h+u.height+24,0],v=[...document.querySelectorAll(s)].map(kl).flatMap(E=>{f>ns&&f+E.width>ns+$&&([f,b,_]=[ns,b+_+6,0]);let D=Vp(E.shapes,f,b);return f+=E.width+20,_=Math.max(_,E.height),D}),O=wl(c,13,400,Dp,$,b+_+16),T=[...m.shapes,...d.shapes,...Vp(u.shapes,ns,h),...v,...O.shapes];return{title:`${t} ${l}. ${Fn}`,width:$+2*ns,height:O.below+ns,shapes:T}}function If(t){let{title:e,width:n,height:s,shapes:o}=Up(t),r=(c,p,u,$="")=>{let m=c.appendChild(document.createElementNS(Pf,p));for(let[d,h]of Object.entries(u))h!==void 0&&h!==""&&m.setAttribute(d,String(h));return m.textContent=$,m},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":Ma,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:h,size:f,weight:b,slant:_,opacity:v}of o){let[O,T,E,D,Ct,at]=c,x=O===1&&!T&&!E&&D===1?`translate(${Ct} ${at})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:x,fill:$,...m&&m!=="none"&&{stroke:m,"stroke-width":d,"stroke-dasharray":h},opacity:v===1?void 0:v}):r(l,"text",{transform:x,...{"font-size":f,"font-weight":b,"font-style":_},fill:$},p)}mn(pa(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function qf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=Up(t),o=document.createElement("canvas"),r=Math.min(Nf,Hp/e,Hp/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:h,size:f,weight:b,slant:_="",opacity:v=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=$,i.font=`${_} ${b} ${f}px ${Ma}`,p!==void 0&&i.fillText(p,0,0);let O=new Path2D(u);$!=="none"&&i.fill(O),m&&m!=="none"&&d&&(i.strokeStyle=m,i.lineWidth=d,i.setLineDash((h||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(O)),i.restore()}let l=pa(`${t.name}.png`);o.toBlob(c=>c?mn(l,c,"image/png"):xt(g(za.too_large,{name:l})),"image/png")}var za,Af,Dp,ns,Bf,Nf,Hp,Vp,Pf,Ke,Cs=L(()=>{"use strict";ve();q();B();A();ut();Yt();Wp();za=k.shared.export,[Af,Dp]=["#16212B","#46525D"],[ns,Bf,Nf,Hp]=[28,720,2,12e3],Vp=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));Pf="http://www.w3.org/2000/svg";Ke=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>If(t)}>${za.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>qf(t)}>${za.png}</button>
  </span>
`});function Kp({rows:t,unit:e,end:n}){let s=n?Xt.right:Xt.left-Xt.box,o=n?Xt.right+Xt.box+12:Xt.left-Xt.box-12;return t.map(({state:r,count:i,y:l})=>{let c=Xt.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${Xt.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${js(r)}
        </text>
      </g>
    `})}function Rf({band:t,unit:e}){let n=t.count*e,s=Xt.top+t.y1*e+n/2,o=Xt.top+t.y2*e+n/2,r=(Xt.left+Xt.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${Xt.left} ${s} C${r} ${s} ${r} ${o} ${Xt.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${Gp(t)}</title></path>
  `}function Wf({flow:t}){let e=Math.max(...t.bands.map(n=>n.count));return a`<div class="standlijst">
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
  </div>`}function Jp({flow:t,one:e,other:n,counted:s}){if(Q())return a`<${Wf} flow=${t} />`;let o=Xt.height/t.height,r=t.bands.map(Gp).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${eo.title}>
      <svg viewBox=${`0 0 ${Xt.width} ${Xt.height+Xt.top+14}`} role="img"
        aria-label=${g(eo.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${Xt.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Xt.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${Rf} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${Kp} rows=${t.left} unit=${o} />
        <${Kp} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${eo.caption}</figcaption>
      <p class="acties"><${Ke} name="overgang" title=${`${eo.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var eo,Xt,js,Gp,Qp=L(()=>{"use strict";q();St();B();A();J();Cs();eo=k.compare.flow,Xt={width:960,height:430,top:40,left:230,right:640,box:16},js=t=>t?R(V("CellState",t)):eo.fresh,Gp=({count:t,from:e,to:n})=>M(eo.band,t,{from:js(e),to:js(n)})});function Uf(t){let e=qn[qn.length-1],n=w.plans.map(c=>qn.findLast(p=>p.plan===c)||e),[s,o]=N?n:[qn[0],e],r=qn.slice(0,-1).find(c=>c.key===t.van)||s,i=qn.slice(qn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function Kf({change:t,other:e}){let n=An(t.kind,t.other_barrier,e.plan.key),s=j("overzicht",{cel:n,stand:e.date===Fe?null:e.date},!1),o=g(Z.see_cell,{kind:ct(t.kind),step:st(t.other_barrier)});return a`<${Zp} phrase=${t.sentence} to=${s} name=${o} />`}function Gf({rows:t}){let e=([,,s,o])=>a`<${Zp} phrase=${o} to=${He(s)} name=${` ${S(s)}`} />`,n={of:([s])=>s,titles:Object.entries(Object.fromEntries(t.map(([s,o])=>[s,o])))};return a`
    <${ot} title=${g(Z.stated,{count:t.length})}>
      <p class="zacht">${Z.stated_note}</p>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${To("uitspraken",t,n).map(s=>a`
          ${s.folds?a`<${Gs} part=${s} level=${3} count=${s.rows.length} />`:a`<h3>${s.title}</h3>`}
          <${Ht} look=${Js(s)} items=${s.rows.map(e)} />
        `)}
    <//>
  `}function Jf({found:t,one:e,other:n,mode:s,counted:o}){let r={of:f=>f.other_barrier||f.barrier||"",titles:[...un,["",k.shared.all_steps]]},i={one:e.plan.title,other:n.plan.title},l={of:({whose:f})=>f,titles:Object.entries(Z.whose).map(([f,b])=>[f,g(b,i)])},c=f=>f.map(b=>S(ge(b)||b)).join(", "),p=f=>C([f.barrier,f.other_barrier].map(st)).join(" / "),u=f=>R(ct(f.kind))+(s==="plans"?` (${p(f)})`:""),$=[{key:"stap",label:Z.columns.step,text:p},{key:"soort",label:Z.columns.kind,text:f=>R(ct(f.kind))},{key:"een",label:e.label,text:f=>R(f.states[0])},{key:"ander",label:n.label,text:f=>R(f.states[1])},{key:"weg",label:Z.left[s],sort:!1,text:f=>c(f.left)},{key:"erbij",label:Z.joined[s],sort:!1,text:f=>c(f.joined)}],m=f=>a`<${Kf} change=${f} other=${n} />`,d=()=>yn($,t.changes,()=>se(null,"",o)),h=a`
    <details>
      <summary>${Z.as_table}</summary>
      <${$t} id="vakken" caption=${Z.table} rows=${t.changes} columns=${$} />
      <div class="acties"><${de} name="vergelijk-vakken.csv" rows=${d} /></div>
    </details>
  `;return a`
    ${!t.changes.length&&a`<p>${k.shared.none}</p>`}
    ${To("verschillen",t.changes,s==="plans"?l:r).map(f=>a`
        ${f.folds&&a`<${Gs} part=${f} level=${3} count=${M(Z.differ,f.rows.length)}
            names=${f.rows.map(u)} />`}
        <${Ht} look=${Js(f)} items=${f.rows.map(m)} />
      `)}
    ${t.notes.map(f=>a`<p class="zacht">${f}</p>`)}
    ${t.changes.length>0&&h}
  `}function Qf({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>js(p)},...e.right.map(({state:p})=>({key:p,label:js(p),sort:!1,text:u=>String(e.bands.find($=>$.from===u.state&&$.to===p)?.count||Z.nothing)}))],c=g(Z.counts_table,{before:n.label,after:s.label});return a`
    <${ot} title=${Z.counted}>
      <p class="zacht">${g(Z.counts,{both:i,fresh:t.fresh.length})}</p>
      <${Jp} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${M(Z.heads,r.length,{names:qt(r.map(ne))})}</p>`}
      <details>
        <summary>${Z.flow.table}</summary>
        <${$t} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    <//>
  `}function Zf(t,e,n){let{actions:s}=t;return{notes:e?[]:t.notes,statements:t.statements.filter(([,,o])=>n(o)),changes:e?t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)):t.changes,actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function Xf({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":_e(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${Z.not_yet}</span>`:a`<${Lt} id=${m} date=${e.date} />`,p=[Zt("actie",Z.action,m=>m),{key:"wat",label:Z.what,text:le},{key:"plan",label:e.label,text:l,cell:c},Nn("nu",n.label,m=>m,n.date)],u=()=>yn(p,r,()=>se(null,e.plan.key,o)),$=()=>I({alles:s?"nee":"ja"});return a`
    <section>
      <h2>${g(s?Z.all:Z.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${$}>${Z.show_all}</button>
        <${de} name="vergelijk.csv" rows=${u} />
      </div>
      <${$t} id="vergelijk" caption=${Z.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function Xp({route:t}){if(qn.length<2)return a`<${et} text=${Z.title} /><p>${Z.alone}</p>`;let{one:e,other:n,after:s}=Uf(t.query),o=W(t.query),r=el(o),i=Vf(e,n,o),l=ln.some(_=>_.notation===t.query.stap)?t.query.stap:"",c=i.actions&&Mn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",p=Yf(l,c),u=Zf(i,l,p),{actions:$}=u,m=l&&c?null:$?.flows[l||c],d=(t.query.alles||c&&"ja")==="ja",h=$s.filter(_=>Gt(_,e.plan.key)&&w.works[_]?.container&&p(_)),f=$?"dates":"plans",b=g(Z.intro[f],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${et} text=${Z.heading[f]} title=${Z.title}><p class="uitleg">${b} ${Fn}</p><//>
    <${$n}>
      <${sl} />
      <div class="velden">
        ${qn.length>2&&a`
            <${Dt} label=${Z.first} name="van" chosen=${e.key} options=${Yp(qn.slice(0,-1))} />
            <${Dt} label=${Z.second} name="met" chosen=${n.key} options=${Yp(s)} />
          `}
        <${Dt} label=${Z.columns.step} name="stap" options=${un} />
        ${$&&a`<${Dt} label=${Df} name="hoofdstuk" options=${Hf} />`}
      </div>
    <//>
    ${$&&m&&a`<${Qf} ...${{actions:$,flow:m,one:e,other:n,counted:r,heads:h}} />`}
    ${$&&a`<${Gf} rows=${u.statements} />`}
    ${!c&&a`
        <${ot} title=${g(Z.cells,{count:u.changes.length})}>
          <${Jf} ...${{found:u,one:e,other:n,mode:f,counted:r}} />
        <//>
      `}
    ${$&&a`<${Xf} ...${{actions:$,one:e,other:n,counted:r,all:d}} />`}
    <${me} text=${M(Z.shown,u.changes.length)} />
  `}var Z,Df,Hf,qn,Yp,Vf,Zp,Yf,tu=L(()=>{"use strict";q();U();St();B();zt();A();_n();J();ut();Tt();Ve();Yt();Qs();dt();Qp();Ie();vn();Z=k.compare,Df=k.measures.fields.chapter,Hf=Mn.map(t=>[t,S(t)]),qn=w.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:N?g(Z.side,{plan:t.title,label:n}):R(n)}))),Yp=t=>t.map(e=>[e.key,e.label]),Vf=(t,e,{stated:n,strict:s})=>w.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`];Zp=({phrase:t,to:e,name:n})=>a`
  ${t}${" "}<a href=${e}>${Z.see}<span class="sr">${n}</span></a>
`;Yf=(t,e)=>n=>(!t||zn(n).includes(t))&&(!e||w.works[n]?.chapters?.includes(e))});function eh({row:t,cell:e,change:n,step:s,plan:o}){let r=xa(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=An(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Us(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>I({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:st(s)})}${r}</span>
        <${eu} cell=${e} />
      </button>
    </td>
  `}function nu({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?$e.undecided:$e.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function sh({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g($e.caption,{scenario:Ft(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${$e.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${nh} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Ot(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${F} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${eh} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${nu} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function ih({plan:t,scenario:e,reach:n}){let s=Pe("partner",e,t),o=Mo("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Yn} plan=${t} /><p>${$e.nothing_yet}</p>`:n.partners?a`
    ${N&&a`<h2>${t.title}</h2>`}
    <${Yn} plan=${t} />
    <p>${Ln(e,t).phrase.reach}
      ${" "}<a href=${j("methode",{getal:"organisaties-in-de-tekst"})}>${$e.in_text}</a>. ${$e.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${sh} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${Ke} name=${`dekking-${t.key}`} title=${$e.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${rh} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${$e.alike.title}</h2><p>${$e.alike.note}</p></div>
        <ul class="zelfde">
          ${n.alike.map(r=>a`<li key=${r.steps}><strong>${r.steps}</strong> ${r.names}</li>`)}
        </ul>
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${ah} reach=${n} plan=${t} />
    </div>
  `:a`<p>${$e.nothing}</p>`}function su({route:t}){let e=W(t.query),{reach:n}=H(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${et} text=${$e.heading} title=${$e.title} />
      <p class="zacht">${Ft(e)}</p>
      <${Ws} />
    </div>
    ${we(e).map(o=>a`
        <${ih} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${Fo} address=${s} by="partner" scenario=${e} />`}
    <${me} text=${s?"":g($e.shown,{scenario:Ft(e)})} />
  `}var $e,th,eu,yl,nh,oh,rh,ah,ou=L(()=>{"use strict";q();U();St();B();zt();A();_n();ut();Tt();Zs();Ve();Cs();dt();$e=k.coverage,th=5,eu=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${be} basis=${t.most_basis} />
    <${es} bar=${t.bar} most=${th} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;yl=t=>!t.acting&&!t.undecided,nh=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${yl(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${He(t.id)}>${t.label}</a>
    <span class=${yl(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;oh=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${Ot(t.id)?"verzamel":""}><${F} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${j("dekking",{...z.route.query,cel:An(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Ne(e).word}${n&&`, ${_a(n,o)}`}</span>
      <${eu} cell=${e} />
    </a>
  </li>
`,rh=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${oh} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${N?"h3":"h2"} class="stapkop">
            <span class=${yl(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g($e.step,{step:st(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<${nu} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,ah=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${N?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${j("aandachtspunten",{stap:n.step})}>${$e.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${$e.about}</p>
    <${lr} expected=${$e.expected} quiet=${$e.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${ml} />
    <p><a href=${j("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function iu(t,e){let{columns:n=[]}=H(t).reach.find(c=>c.plan===e.key)||{},s=Pe("kind",t,e),o=Pe("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap(($,m)=>u[m]?[m]:[]),basis:$=>u[$]?.most_basis||""})).sort((c,p)=>ru(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>K(i(c),i(p)));return{stops:r,several:l}}var ru,au,_l,Ta=L(()=>{"use strict";B();zt();A();ye();_n();J();Tt();ru=(t,e)=>Number(Ot(t))-Number(Ot(e))||K(S(t),S(e)),au=({date:t,plan:e})=>Is("InformationFlow").filter(n=>Ps(n,t)&&Gt(n,e)).map(n=>{let s=At(n,"between"),o=r=>[...At(n,r),...s].sort(ru);return{id:n,state:y(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>K(y(n.id,"content"),y(s.id,"content"))),_l=(t,e,n)=>Object.keys(w.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function uh(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(E=>o.get(E)).filter(E=>E!==void 0),[u,$]=p.sort((E,D)=>E.left-D.left);if(!u||!$)return{d:"",x:0,y:0};let[m,d]=[u.right-n.left,(u.top+u.bottom)/2-n.top],[h,f]=[$.left-n.left,($.top+$.bottom)/2-n.top],b=(m+h)/2,_=`M${m} ${d}C${b} ${d} ${b} ${f} ${h} ${f}`,v=ph.map(E=>{let[D,Ct,at,x]=[(1-E)**3,3*E*(1-E)**2,3*E*E*(1-E),E**3];return{d:_,x:D*m+(Ct+at)*b+x*h,y:(D+Ct)*d+(at+x)*f}}),T=v.find(E=>r.every(D=>Math.max(Math.abs(D.x-E.x),Math.abs(D.y-E.y))>ch))||v[0];return c!==void 0&&r.push(T),T})}function dh(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function Bo({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=It(),[c,p]=P([]);Je(()=>{let f=()=>p(uh(l.current,n));f();let b=new ResizeObserver(f);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),$=u.some(f=>f.id===s)?s:u[0]?.id,m=new Set(n.flatMap(({from:f,to:b})=>f===s||b===s?[f,b]:[])),d=({from:f,to:b})=>f===s||b===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${f=>{let b=f.target.dataset.vak;if(!b||f.ctrlKey||f.metaKey||f.altKey)return;if(!lh.includes(f.key))return i(f.key,b);let _=dh(f.key,b,e,n);f.preventDefault(),_&&l.current.querySelector(`[data-vak="${CSS.escape(_)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:f},b)=>a`<path d=${f} class=${`${n[b]?.look}${n[b]&&d(n[b])?" aan":""}`} />`)}
      </svg>
      ${e.map((f,b)=>a`
          <div class=${`kolom ${f[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[b]}</h2>
            <ul>
              ${f.map(_=>a`
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
      ${c.map(({x:f,y:b},_)=>n[_]?.number!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${f}px`,top:`${b}px`}}>
              ${n[_].number}
            </span>
          `)}
    </div>
  `}var lh,ch,ph,Fa=L(()=>{"use strict";q();lh=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],ch=28,ph=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function No({label:t,id:e,thing:n,pick:s,among:o=ds}){let[r,i]=P(!1),l=()=>oe([...Ye.keys()].filter(f=>Jt(f)&&o(f))),c=Te(()=>r?l():[],[r]),[p,u]=P(null),$=f=>{let b=Rt(f.trim()),_=T=>[S(T),ne(T),...gt(T,"altLabel")].map(Rt),v=T=>Vn(T)?_(T):_(T).slice(0,2),O=c.find(T=>S(T)===f)||c.find(T=>v(T).includes(b));return O?[O]:c.filter(T=>b&&_(T).some(E=>E.includes(b)))};ie(()=>u(null),[n]);let{route:m}=z,d=f=>{if(z.route!==m)return;let[b,..._]=$(f.target.value);u(b&&!_.length?null:f.target.value),b&&!_.length&&s(b)},h=p?$(p).slice(0,3).map(S).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(ds(n)?S(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(f=>a`<option value=${S(f)}></option>`)}</datalist>
      ${p&&a`<small role="status">${h?g(lu.meant,{names:h}):lu.unknown_thing}</small>`}
    </label>
  `}var lu,Ea=L(()=>{"use strict";q();U();B();A();J();Pn();lu=k.explore});function $h(t){let e=uu(bo(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status">
      <strong>${mt.none}</strong>${e.length>0&&` ${g(mt.only,{names:pu(e)})}`}
    </p>
  `}function mh({from:t,to:e,scenario:n}){let s=Jc([t,e],n).map(r=>r.label),o=Qc([t,e],n);return a`
    ${s.length>0&&a`<p>${g(mt.shared,{steps:qt(s)})}</p>`}
    ${o.length>0&&a`<p>${mt.bodies} <${wt} ids=${o} />.</p>`}
  `}function xl({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(p=>ee(p,"chapterLead",e)),r=s.filter(p=>(o||s).includes(p)&&Gt(p,n)),[i,l]=o?mt.headed:mt.heads,c=(o?[s,o]:[]).map((p,u)=>{let m=p.filter(h=>!r.includes(h)&&Gt(h,n)).flatMap(h=>ee(h,"inChapter")).filter(h=>Un(h).includes(t[1-u])&&!Un(h).includes(t[u])),d={who:S(t[u]),other:S(t[1-u])};return m.length>0&&a`<p>${g(mt.within,d)} <${wt} ids=${m} />. ${l}</p>`});return a`${r.length>0&&a`<p>${i} <${wt} ids=${r} />. ${l}</p>`}${c}`}function fh({from:t,to:e,scenario:n,collective:s}){let o=Te(()=>Qr(t,e,n,s),[t,e,s,n]),r=o.length>Qo?g(mt.longer.first,{count:Qo}):M(mt.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,Qo).map(i=>a`<li><${wt} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function du({roles:t}){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${y(r,"rationale")||y(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?R(n(r)):n(r));return a`
    <li>
      <${F} id=${e} />${N&&` (${_t(e)?.title})`} <${Lt} id=${e} />
      ${C(t.map(({from:o})=>o)).map(o=>a`<p><${F} id=${o} />: ${s(o).join(" ")}</p>`)}
      <${Qt} of=${t.flatMap(o=>o.of)} />
    </li>
  `}function hh({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=uu(t,e),i=Te(()=>{let h=b=>[ce(b)?"wat":"wie",r.includes(b)&&"verzamel",(b===n||b===s)&&"begin"].filter(Boolean).join(" "),f=b=>r.includes(b.from)||r.includes(b.to)?"l-punt":"l-heel";return{columns:t.layers.map(b=>b.map(_=>({id:_,text:S(_),look:h(_)}))),ties:t.lines.map((b,_)=>({from:b.from,to:b.to,number:_+1,look:f(b)}))}},[t]),l=t.layers.map(h=>ce(h[0])),c=r.length?bo(n,s,o):t,p=c?.length===t.length?c.count:0,u=pu(r),$=M(mt.works,l.filter(Boolean).length),m={from:S(n),to:S(s),count:t.lines.length},d=h=>I({van:null,naar:null,uit:h,kies:h});return a`
    <p role="status">
      ${p>0&&a`<strong>${M(mt.counted,p,{works:$})}</strong> `}
      ${u&&`${M(mt.through,t.count-p,{names:u,works:$})} ${mt.dotted} `}${mt.says}
    </p>
    ${!Q()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${Bo} heads=${l.map(h=>h?mt.columns.what:mt.columns.who)} ...${i} chosen=""
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
      ${t.lines.map(({roles:h})=>a`<${du} roles=${h} />`)}
    </ol>
  `}function $u({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>cu(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?Gc(n,s,e):[],p=c.length>0,u=Te(()=>l?bo(n,s,e,o):null,[n,s,o,e.key,e.plan]),$=(d,h,f)=>a`
    <${No} label=${h} id=${d} thing=${f} among=${cu}
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
      <p><a href=${j("verken",{uit:n,kies:n})}>${mt.back}</a></p>
      ${!(n&&s)&&a`<p>${mt.choose}</p>`} ${n&&n===s&&a`<p>${mt.same}</p>`}
      ${l&&a`<${xl} of=${[n,s]} scenario=${e} />`}
      ${l&&(u?a`<${hh} ...${i} found=${u} />`:a`<${$h} ...${i} />`)}
      ${p&&a`<h3>${mt.together}</h3>`}
      ${c.flat().some(d=>d.name==="expected")&&a`<p class="zacht">${mt.expecting}</p>`}
      ${p&&a`<ul class="wegen">${c.map(d=>a`<${du} roles=${d} />`)}</ul>`}
      ${l&&a`<${mh} ...${i} />`}
      ${l&&u&&r&&a`<${fh} ...${i} collective=${o} />`}
    </section>
  `}var mt,cu,pu,uu,mu=L(()=>{"use strict";q();U();St();B();A();ko();ye();J();Tt();Fa();Cs();dt();Ea();mt=k.explore.path,cu=t=>Jt(t)&&(Vn(t)||ce(t)),pu=t=>qt(t.map(S)),uu=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Ot(s)&&s!==e&&s!==n)});function bu(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=z.route.query,i=Jr(t,e,s),l=c=>{location.hash=j("verken",c)};return{f:()=>o?l({uit:t,kies:t}):I({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&I({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&I({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||I({weg:[...Aa(r),t].join(","),kies:null}),p:()=>o?l({van:t}):I({van:t}),Escape:()=>I({kies:null})}}function bh({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=bu(t,e),l=Jr(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${He(t)}>${pt.actions.page}</a>
      ${s.join()!==t&&c("f",pt.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",M(pt.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",pt.actions.fold)}
      ${(r||!s.includes(t))&&c("h",pt.actions.hide)}
      ${!n.steps.includes(t)&&c("p",pt.actions.path)}
    </p>
  `}function ku(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${pt.panel.label}><p class="zacht">${pt.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=ce(n)?"from":"to",i=c=>a`
    <${F} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${Hs} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:$})=>{let m=n===c?p:c,d=y(u,"rationale");return a`
      ${m===bs?pt.no_step:a`<${F} id=${m} />`}${" "}<${be} basis=${$} />
      ${d&&a`<span class="zacht"> ${pt.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${Hs} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${pt.panel.label}>
      <h2>${ss(n)}</h2>
      ${ce(n)&&a`<p>${_e(n,t.scenario.date)}</p>`}
      ${Ot(n)&&a`<p class="zacht">${pt.panel.collective}</p>`}
      ${n!==bs&&a`<${bh} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?pt.panel.who:pt.panel.what}</h3>`}
      <${Ht} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?pt.panel.step:pt.panel.what}</h3>`}
      <${Ht} look="buren" items=${o.map(l)} />
    </section>
  `}function wu({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Te(()=>{let u=d=>`wie${Ot(d)?" verzamel":""}`,$=d=>!o&&e.includes(d)?" begin":"",m=d=>o||e.includes(d)?0:Jr(d,t,s);return{columns:[t.who.map(d=>({id:d,text:ss(d),look:u(d)+$(d),badge:m(d)})),t.what.map(d=>({id:d,text:ss(d),look:`wat${$(d)}`,more:[hu(fs(d,s.date)),a` <small>${Wt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:ss(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:h,role:f})=>({from:d,to:h,look:`l-heel r-${f}`})),...t.ties.map(({work:d,step:h,basis:f})=>({from:d,to:h,look:fu(f,h)}))]}},[t]),l=u=>I({kies:u===n?null:u}),c=(u,$)=>$!==bs&&bu($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g(pt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${Bo} heads=${pt.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${pt.intended}</li>`}
      <li class="zacht">${pt.to_step}</li>
      ${Object.entries(ue).map(([u,[,$]])=>a`<li><span class=${`streep ${fu(u)}`} aria-hidden="true"></span>${$}</li>`)}
      ${Object.entries(w.codes.CellState).filter(([u])=>t.what.some($=>fs($,s.date)===u)).map(([u,{label:$}])=>a`<li>${hu(u)}${R($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${pt.keys}</p>
  `}function yu({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(m=>m.to)),r=[...t.roles.map(m=>({who:m.from,role:m.phrase||"",work:m.to,of:m.of})),...t.what.filter(m=>!o.has(m)).map(m=>({who:"",role:"",work:m,of:[]}))],i=m=>t.ties.filter(d=>d.work===m).map(d=>d.step),l=m=>ks(m,n,s).length?pt.list.away:pt.list.no_partner,c=[{...Zt("wie",pt.list.who,m=>m.who),text:m=>m.who?ss(m.who):l(m.work),cell:({who:m,work:d})=>m?[a`<${F} id=${m} />`,a`<${xs} id=${m} />`]:l(d)},{key:"rol",label:pt.list.role,text:m=>m.role},Zt("wat",pt.list.what,m=>m.work),{key:"stap",label:pt.list.step,text:m=>i(m.work).map(ss).join(", ")},Nn("stand",pt.list.status,m=>m.work,n.date),ts(pt.list.where,m=>m.of)],p=m=>({class:e&&[m.who,m.work,...i(m.work)].includes(e)?"gekozen":null}),u=`${M(pt.list.caption,r.length)}${s?"":`. ${pt.list.only}`}`;return a`<${$t} id="verkenlijst" ...${{caption:u,rows:r,columns:c,about:p,file:{name:"verken.csv",origin:m=>se(n,_t(m.work)?.key)}}} />`}var pt,Aa,gh,gu,ss,kh,fu,hu,_u=L(()=>{"use strict";q();U();B();A();ko();J();ut();Tt();Fa();Yt();dt();Ie();vn();pt=k.explore,Aa=t=>(t||"").split(",").filter(Jt),gh=t=>Mn.find(e=>y(e,"identifier")===t),gu=({uit:t,stap:e,partner:n,hoofdstuk:s})=>Aa(t||Rr(e)?.id||ge(n)||gh(s)),ss=t=>t===bs?pt.no_step:S(t);kh={"●":"l-heel","◐":"l-lang","○":"l-punt"},fu=(t,e)=>e===bs?"l-geen":kh[ue[t]?.[0]]||"l-heel",hu=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function vu({rows:t,chosen:e,state:n}){let s=Te(()=>{let r=p=>p.length?p:[""],i=p=>C(t.flatMap(u=>r(u[p]))).sort((u,$)=>+!u-+!$).map(u=>({id:`${p} ${u}`,text:u?S(u):qe.unnamed,look:`wie${u&&!Ot(u)?"":" verzamel"}`})),l=t.flatMap(p=>{let u=p.between.length?"l-punt":"l-heel";return[...r(p.from).map($=>({from:`from ${$}`,to:p.id,look:u})),...r(p.to).map($=>({from:p.id,to:`to ${$}`,look:u}))]}),c=t.map(p=>({id:p.id,text:vl(p.id),look:"wat",more:wh(p)}));return{columns:[i("from"),c,i("to")],ties:l}},[t.map(r=>r.id).join()]),o=r=>I({kies:r===e?null:r});return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Bo} heads=${qe.columns} ...${s} chosen=${e} label=${g(qe.picture,{state:n})} choose=${o}
          press=${r=>r==="Escape"&&I({kies:null})} />
      </div>
      ${t.some(r=>r.between.length)&&a`<ul class="lijnen" id="stromenlegenda">
          <li><span class="streep l-punt" aria-hidden="true"></span>${qe.dotted}</li>
        </ul>`}
    </div>
  `}function Su({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${_h} row=${c} />: <${F} id=${c.id} text=${vl(c.id)} />
    ${y(c.id,"summary")&&a`<span class="zacht adres">${y(c.id,"summary")}</span>`}
    <${Hs} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${Ht} look="buren" items=${i.map(l)} />
    </section>
  `}function Ou({rows:t,scenario:e,state:n}){let s=[xu("from",qe.list.from),xu("to",qe.list.to),Zt("inhoud",qe.list.what,o=>o.id,vl),{key:"staat",label:qe.list.state,text:o=>Wt(o.id,"flowState")},{key:"sindsdien",label:qe.list.since,text:o=>Wt(o.id,"followUp")},ts(k.explore.list.where,o=>[o.id])];return a`
    <${$t} id="stromenlijst" caption=${g(qe.caption,{state:n})} rows=${t} columns=${s}
      file=${{name:"informatiestromen.csv",origin:()=>se(e)}} />
  `}var qe,vl,wh,yh,Ba,_h,xu,Cu=L(()=>{"use strict";q();U();B();A();Ta();J();Tt();Fa();Yt();dt();Ie();vn();qe=k.explore.flows,vl=t=>`${y(t,"content")}${kt(t,"between")&&` (${qe.among})`}`,wh=({id:t})=>y(t,"followUp")&&a` <small>${g(qe.since,{phrase:Wt(t,"followUp")})}</small>`,yh=t=>t.map(e=>S(e)).join(", ")||qe.unnamed,Ba=({ids:t})=>t.length?a`<${wt} ids=${t} />`:a`<span class="zacht">${qe.unnamed}</span>`,_h=({row:t})=>t.between.length?a`${qe.between} <${Ba} ids=${t.from} />`:a`<${Ba} ids=${t.from} /> → <${Ba} ids=${t.to} />`;xu=(t,e)=>({key:t,label:e,text:n=>yh(n[t]),cell:n=>a`<${Ba} ids=${n[t]} />`})});function vh({text:t,children:e}){let[n,s]=P(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function Sh({of:t,at:e}){if(t.length<=xh)return a`<${Na} of=${t} at=${e} />`;let n=r=>Wt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>K(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${vh} text=${`${n(r[0])} (${r.length})`}><${Na} of=${r} at=${e} /><//>`)}
    <${Na} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function Lu({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Rn.undecided:s?Rn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${j("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function zu({plan:t,scenario:e}){let{stops:n,several:s}=iu(e,t),o=`route-${t.key}`;if(Q())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((l,c)=>a`
            <section>
              <${Lu} stop=${l} place=${c+1} />
              <${ju} stop=${l} plan=${t} />
              ${l.all.length>0&&a`<details><summary>${Rn.open}</summary><${Na} of=${l.all} at=${c} /></details>`}
            </section>
          `)}
      </div>
    `;let r=n.map((l,c)=>s.findLastIndex(p=>p.at.includes(c))),i=(l,c=l+1)=>({gridColumn:`${l+1} / ${c+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((l,c)=>a`
              <div class="boven-halte" style=${i(c)}><${ju} stop=${l} plan=${t} /></div>
              <div class="halte-op-weg" style=${i(c)}><${Lu} stop=${l} place=${c+1} /></div>
              <div class=${l.all.length?"onder-halte":""} style=${i(c)}>
                <${Sh} of=${l.own} at=${c} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Rn.several}>
          ${s.map((l,c)=>a`
              <li>
                ${r.map((p,u)=>c<=p&&a`<i class="spoorlijn" style=${i(u)}></i>`)}
                <i class="dwarslijn" style=${i(l.at[0],l.at[l.at.length-1])}></i>
                <span style=${i(l.at[0],l.at[1])}><${Mu} one=${l} /></span>
                ${l.at.map(p=>a`<b style=${i(p)}><${be} basis=${l.basis(p)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(ue).map(([l,[,c]])=>a`<li><${be} basis=${l} />${c}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Rn.silent}</li>
        <li><em>${Rn.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Ke} name=${o} title=${Rn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(Rn.says,{silence:k.shared.silence})}</p>
  `}var Rn,xh,Mu,Na,ju,Tu=L(()=>{"use strict";q();U();St();B();A();Ta();_n();J();ut();Tt();Cs();dt();Rn=k.explore.route,xh=10,Mu=({one:t})=>a`
  <a class=${Ot(t.id)?"verzamel":null} href=${j("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,Na=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${be} basis=${n.basis(e)} /><${Mu} one=${n} /></li>`)}
  </ul>
`;ju=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${Q()&&a`<p class="bij niemand">${Rn.silent}:</p>`}
    <ul class="stilte" aria-label=${Rn.silent}>
      ${e.map(s=>a`<li><a href=${Os({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function Ls(){let t=k.missing;return a`
    <${et} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${j("overzicht")}>${t.home}</a></p>
  `}function jh({text:t}){let e=gp(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${Le.alone} ${e.map(n=>a` <a href=${Ch(n)}>${n}</a>`)}</p>`}
      <p>${Le.try} ${Object.entries(Le.lists).map(([n,s])=>a` <a href=${j(n)}>${s}</a>`)}</p>
    </section>
  `}function Lh({text:t,answers:e}){let[n,s]=P(null);if(ie(()=>{let l=!0;s(null);let c=window.setTimeout(()=>{tt().ask("find",{text:t}).then(p=>l&&s(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:o,count:r}=n,i=l=>[", ",Le.source.about,a`<${wt} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${g(Le.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${Le.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${g(Le.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${Ol} text=${c} answers=${e} /></p>
              <p class="zacht">${pe(l)}${p.some(Jt)&&i(p.filter(Jt))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function Fu({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=tl(e),r=e.trim()!=="",i=C(n.map(p=>p.kind)).sort(K),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);Je(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?M(Le.found,l.length):g(Le.nothing,{text:e});return a`
    <${et} text=${Le.title} />
    <section class="filters" aria-label=${Le.label}>
      <div class="velden">
        <${Oo} label=${Le.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${Dt} label=${Le.what} name="wat" options=${Qe(i)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:Le.type}</p>
    ${s&&a`<p id="gelezen">${g(Le.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${jh} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,Sl).map(p=>a`<${Oh} key=${p.id} item=${p} answers=${o} />`)}
    </ol>
    ${l.length>Sl&&a`<p>${g(Le.too_many,{count:l.length-Sl})}</p>`}
    ${r&&Ee()&&a`<${Lh} text=${e} answers=${o} />`}
    <${me} text=${r?c:""} />
  `}var Le,Sl,Ol,Oh,Ch,ur=L(()=>{"use strict";xo();q();U();St();B();A();Se();er();J();ut();Ve();dt();Le=k.search;Sl=100,Ol=({text:t,answers:e})=>ea(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),Oh=({item:t,answers:e})=>a`
  <li>
    <a href=${j(t.path)}><${Ol} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${N&&_t(t.id)&&`, ${_t(t.id)?.title}`}</span>
    ${ys(t.id)[0]&&a` <${Lt} id=${t.id} />`}
    <p><${Ol} text=${bp(t,e)} answers=${e} /></p>
  </li>
`,Ch=t=>j("zoek",{q:t})});function Pu({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=z.route.query,$=t?"lijst":Eu.includes(p)?p:Q()?"lijst":"beeld",m=Eu.map(d=>[d,rt.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${Qn} legend=${rt.show.label} name="toon" id="toon" current=${$} options=${m} />`}
      ${n} ${$!=="lijst"&&a`<${Ke} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${$!=="lijst"&&i} ${$!=="beeld"&&l}</div>
      ${($!=="lijst"||u)&&c}
    </div>
  `}function Iu({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${R(V(t,i))} (${o(i)})`]);return r.push([Ms,`${R(k.shared.all)} (${n.length})`]),Q()?a`<${Dt} name="staat" label=${rt.filters.state} options=${r} chosen=${s} />`:a`<${Qn} legend=${rt.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function qu({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=Bu.map(ke=>n[ke]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=Aa(n.weg),[c,p,u,$]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:$},d=Te(()=>Uc({...m,anyRole:!!o},e),[i]),h=[...d.who,...d.what,...d.steps],f=h.includes(m.chosen)?m.chosen:"",b=h.length>Ii,_=d.what.length>0,v={shown:d,opened:t,chosen:f,scenario:e,fixed:!!o},O=r.some(Boolean),T=O||l.length>0||e.stated||e.plan,E=rt.alone[pn(t[0])]||rt.alone.other,D=a`<button type="button" class="klein" onClick=${()=>I({weg:null})}>${rt.again}</button>`,Ct=d.undated>0&&M(rt.undated,d.undated),at={...v,title:o||t.map(ss).join(", ")},x=a`
    <${$n}>
      <div class="velden">
        <${Dt} name="stap" label=${rt.filters.step} options=${un} />
        <${Dt} name="soort" label=${rt.filters.kind} options=${$o} />
        <${Dt} name="vanaf" label=${rt.filters.from} options=${Au} />
        <${Dt} name="tot" label=${rt.filters.to} options=${Au} />
        ${O&&a`<${_s} names=${Bu} />`}
      </div>
    <//>
  `,Y=a`
    ${l.length>0&&a`<p>${M(rt.hidden,l.length)} ${D}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${M(rt.left,d.left)} ${Ct}</p>`}
    ${b&&a`<p role="status">${g(rt.too_many,{count:h.length})}</p>`}
    ${!_&&a`<${xl} of=${t.slice(0,1)} scenario=${e} /><p>${T?rt.nothing:E}</p>`}
  `;return a`
    <${Pu} many=${b||!_} field=${s} filters=${x} choices=${a`<${Ws} />`} notes=${Y}
      keep=${{name:rt.file,title:at.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${wu} ...${at} /></div>`} list=${_&&a`<${yu} ...${v} />`}
      panel=${a`<${ku} ...${v} />`} />
  `}function zh({query:t,scenario:e}){let n=Is("Agreement").filter(u=>Ps(u,e.date)&&Gt(u,e.plan)),{title:s,none:o}=rt.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>y(u,"agreementStatus")),i=_l("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Ms,c=n.filter((u,$)=>l===Ms||r[$]===l),p=a`<${Iu} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${qu} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Ms?s:`${s}: ${V("AgreementStatus",l)}`} />`}function Th({query:t,scenario:e}){let n=Te(()=>au(e),[e.date,e.plan]);if(!n.length)return a`<p>${rt.starts.informatie.none}</p>`;let s=n.map($=>$.state),o=_l("FlowState",Object.keys(rt.flows.first)[0],s),r=[...o,Ms].includes(t.staat)?t.staat:o[0]||Ms,i=n.filter($=>r===Ms||$.state===r),l=3*i.length>2*Ii,c=t.kies||"",p=r===Ms?k.shared.all:V("FlowState",r),u=g(rt.flows.title,{state:p});return a`
    <${Pu} many=${l} field=${a`<${Iu} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${rt.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${vu} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${Ou} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${Su} rows=${i} chosen=${c} />`} />
    <p class="zacht">${rt.flows.silence}</p>
  `}function Ru({route:{path:t,query:e}}){let n=W(e),[,s=""]=t;if(s&&!Object.hasOwn(Nu,s))return a`<${Ls} />`;let o=gu(e),r=d=>{I({uit:d,kies:d,weg:null}),xt(ss(d))},i=a`<${No} label=${rt.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=Mn.length>0&&a`<${Dt} name="hoofdstuk" label=${rt.begin.chapters}
      options=${Mn.map(d=>[y(d,"identifier"),S(d)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=rt.heading,sentence:u=rt.sentence}=rt.starts[c]||{},$=Object.entries(rt.starts).map(([d,{label:h,to:f}])=>[h,j(f.path,f.query),d===c]),m=o.length?a`<${qu} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Ws} /></div><${Mh} scenario=${n} />`;return a`
    <${et} text=${rt.heading} title=${c?`${rt.heading}: ${p}`:rt.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${ar} label=${rt.starts_label} tabs=${$} />
    ${s?a`<${Nu[s]} key=${s} query=${e} scenario=${n} />`:e.van?a`<${$u} query=${e} scenario=${n} />`:m}
  `}var rt,Eu,Ms,Au,Bu,Mh,Nu,Wu=L(()=>{"use strict";ve();q();U();St();B();zt();A();ko();Ta();ye();J();mu();Ve();_u();ua();Cu();Cs();Tu();Ea();ur();rt=k.explore,Eu=["beeld","beide","lijst"],Ms="alle",Au=Qe(C(Object.values(w.works).flatMap(t=>t.years||[])).sort()),Bu=["stap","soort","vanaf","tot"],Mh=({scenario:t})=>a`
  ${we(t).map(e=>a`
      ${N&&a`<p><strong>${e.title}</strong></p>`}
      <${zu} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${rt.begin.network}</p>
`;Nu={informatie:Th,afspraken:zh}});function Pa(t,e){let n=os();for(let{mark:s}of t)e?n.add(s):n.delete(s);return I({merk:[...n].join(Cl),...!n.size&&{alleen:null}},!0),n.size}var Cl,os,Du,jl,Ll=L(()=>{"use strict";U();Cl=".",os=()=>new Set((z.route.query.merk||"").split(Cl).filter(Boolean)),Du=()=>[...os()].join(Cl),jl=()=>!!z.route.query.alleen&&os().size>0});var Ml,Fh,Ia,Po,no,dr=L(()=>{"use strict";q();A();Ml=k.shared.outcomes,Fh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Ia=({outcome:t})=>a`<g class=${`teken teken-${Ml[t].sign}`}>${Fh[Ml[t].sign]}</g>`,Po=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Ia} outcome=${t} />
  </svg>
`,no=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${Po} outcome=${t} /> ${Ml[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function zl({gaps:t,what:e}){let n=os(),s=t.filter(i=>n.has(i.mark)).length,o=i=>xt(M(Re.bar.changed,Pa(t,i.target.checked))),r=t.length>1?g(Re.mark_all,{count:t.length,what:e}):g(Re.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function Ah({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(m=>m.heavy).length,p=[...co(e.map(m=>o==="topic"?Zn(m.query):m.subject_label))].map(([m,d])=>d>1?g(Re.repeated,{title:m,count:d}):m),u=a`
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
  `,$=()=>[e.map(m=>a`<${Eh} key=${m.mark} gap=${m} scenario=${r} />`),n.length>0&&a`<p><a href=${j("aandachtspunten",{tekst:t})}>${Re.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${zl} gaps=${C([...e,...n])} what=${t} />
      <${il} summary=${u} inside=${$} open=${i} />
    </div>
  `}function Uu({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=C(t.map(c=>c.query)).map(c=>({id:c,title:Zn(c)}));return(s==="topic"?w.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:$})=>a`
        <${Ah} key=${c} title=${p} gaps=${u} terms=${$} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function Bh({row:t,of:e}){let n=ge(z.route.query.partner),s=C(G(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>Hu+1?o.slice(0,Hu):o,i=o.length-r.length,l=r.length===1&&s.join()===Re.deadline.how[t.how];return a`
    <${wt} ids=${r} />
    ${i>0&&g(Re.deadline.others.more,{names:"",count:i})}
    <span class="bij">${Re.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${S(n)}: ${s.join(", ")}</span>`}
  `}function Nh({gap:t,found:e,scenario:n}){let s=e.deadline,o=Re.deadline.columns,r=ne(e.subject),i=S(e.subject);return a`
    <tr role="row" class=${Vu(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${zl} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${F} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${ga} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${ll} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${no} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${Bh} row=${s} of=${e.subject} /></td>
    </tr>
  `}function qa({works:t,partner:e}){let n=ge(e),s=Hr(n),o=t.filter(i=>s(i)==="heads");if(!o.length)return null;let r=M(Re.deadline.heads_only,o.length,{partner:S(n)});return a`<p>${r} <${wt} ids=${C(o)} name=${ne} />.</p>`}function Ku({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=Re.deadline,p=Q()?Ih:Ph,u=n||t.length<=p+1?t:t.slice(0,p),$=hs(t.map(({found:m})=>m.deadline));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${$.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${j("beloften")}>${i}</a></p>
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
          ${u.map(m=>a`<${Nh} ...${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>I({termijnen:"alle"},!0)}>
            ${M(c,t.length-u.length)}
          </button>
        `}
    </section>
  `}var Re,Vu,Eh,Hu,Ph,Ih,Tl=L(()=>{"use strict";ve();q();U();St();B();A();ye();Ll();J();Tt();zo();dt();dr();Re=k.gaps;Vu=t=>os().has(t.mark)?"gemarkeerd":"",Eh=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Vu(t)}`} data-vraag=${t.mark}>
    <${zl} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${cl} gap=${t} />
      <${ga} gap=${t} scenario=${e} />
    </div>
  </article>
`;Hu=2;[Ph,Ih]=[8,5]});async function mr(t,e){let n=await tt().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await tt().ask("page",{options:[],comparisons:!1});return tt().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}async function Rh(){await tt().ask("shipped"),tt().show()}function Ra({files:t,children:e=null}){let[n,s]=P("");async function o(r,i){window.addEventListener("beforeunload",Gu),await Hn(s,re.saving,async()=>{let{name:l,data:c}=await tt().ask(r,i);mn(l,c,$r[l.split(".").pop()])}),window.removeEventListener("beforeunload",Gu)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Qu(){let t=It(),[e,n]=P("");async function s(){let[o]=t.current.files;if(!o)return xt(re.first_source);Hn(n,re.busy,async()=>(await tt().ask("source",{data:await Nr(o)})).message)}return a`
    <${ot} title=${re.source}>
      <p class="zacht">${re.source_intro}</p>
      <div class="velden">
        <label class="veld"><span>${re.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${re.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function Da({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Wh(i);return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${Ra} files=${[{id:"bewaar-fouten",label:re.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${Ju} title=${re.faults} lines=${n} count=${s} />
    <${Ju} title=${re.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${re.read}</summary><${Ht} items=${c} /></details>`}
  `}function Yu(t){if(!t.length)throw new Error(re.first);if(t.length>1)throw new Error(g(re.one_only,{count:t.length}));if(t[0].size>Mi)throw new Error(g(re.too_large,{name:t[0].name,most:Mi/2**20}));return t[0]}var re,qh,$r,Gu,Wa,Ju,Wh,fr=L(()=>{"use strict";ve();q();B();A();Se();J();Yt();vn();re=k.check,qh="plan",$r={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Gu=t=>t.preventDefault();Wa=()=>a`
  <${ot} title=${re.save}>
    <p class="zacht">${re.save_intro}</p>
    <${Ra}
      files=${Object.entries(re.save_as).filter(([t])=>!(N&&t===qh)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${tt().own&&a`<button type="button" id="terug" onClick=${Rh}>${re.back}</button>`}
    <//>
  <//>
`;Ju=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(re.list,{title:t,count:n})}</h2><${Ht} items=${e} />`,Wh=(t={})=>Object.entries(t).map(([e,n])=>g(re.counted,{count:n,what:qr(e).toLowerCase()})).sort(K)});function Dh({scenario:t,report:e}){let n=s=>Hn(e,We.busy,async()=>{let o={options:ps(t),marks:Du(),kind:s};mn(`${We.file}.${s}`,(await tt().ask("marked",o)).data,$r[s])});return Object.entries(We.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function Hh({gaps:t,scenario:e}){let[n,s]=P(""),o=os();if(!o.size)return null;let r=fa(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=jl(),c=Ee()?We.address:We.elsewhere_office,p=[...o].map(m=>({mark:m})),u=()=>{Pa(p,!1),xt(We.cleared)},$=()=>{I({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${We.label}>
      <p><strong>${M(We.count,o.size)}</strong>${i>0&&M(We.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>I({alleen:l?null:"gemarkeerd"})}>${l?We.every:We.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${We.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${$}>${We.print}</button>
      <${de} name=${`${We.file}.csv`} rows=${()=>td(r,e)} label=${We.csv} id="merk-csv" />
      ${Ee()&&a`<${Dh} scenario=${e} report=${s} />`}
    </section>
  `}function Vh({all:t}){let e=(r,i)=>C(r).map(l=>[l,i(l)]),n=t.flatMap(Bn).flatMap(r=>r.partners),s=Object.entries(w.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",yt.fields.partner,e(n,Xu).sort((r,i)=>K(r[1],i[1]))],["stap",yt.fields.step,[...un,...Zu("stap",st)]],["vraag",yt.fields.query,e(t.map(r=>r.query).sort(K),Zn)],["gewicht",yt.fields.weight,[...s,...Zu("gewicht",r=>V("Severity",r))]],["soort",yt.fields.kind,$o]];return a`
    <${$n}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${Dt} ...${{name:r,label:i,options:l}} />`)}
        <${Oo} label=${yt.fields.text} name="tekst" />
        <${_s} names=${Fl} />
      </div>
    <//>
  `}function Uh({points:t,low:e,source:n,query:s}){let o=C(t.map(l=>l.topic)).length,r={points:g(yt.part_counts.points,{questions:Ha(t),topics:M(yt.topics_count,o)}),source:g(yt.part_counts.source,{questions:Ha(e)})},i=(l,c,p)=>a`
    <a href=${j("aandachtspunten",{...s,deel:c})} aria-current=${p?"true":null} id=${`deel-${c}`}>
      <strong>${yt.parts[l]}</strong> ${r[l]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${yt.parts_label}>
      ${i("points","overleg",!n)}${i("source",ed,n)}
    </nav>
  `}function Kh({scenario:t}){let{vraag:e,partner:n}=z.route.query,s=e&&n?ha(H(t).gaps,{...z.route.query,partner:""}):[];if(!s.length||s.some(({partners:p})=>p.length))return a`<p>${yt.none}</p>`;let{step:o,other:r,clear:i}=yt.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>I({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:p})=>p)?o:r} ${c}</p>`}function Gh({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap($=>Bn($).map(m=>({gap:$,found:m}))).filter(({found:$})=>$.deadline).sort(($,m)=>K($.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter($=>!$.deadline),c=Va[n],p=Object.entries(Va).map(([$,m])=>[$,yt.fold[m]]),u=()=>I({vouw:o?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${Ku} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${yt.heading[c]}</h2>
            <p>${yt.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${u}>${o?yt.refold:yt.unfold}</button>
            </p>
          </header>
          <${Qn} legend=${yt.fold_by} name="per" options=${p} current=${n} id="per" />
          <${Uu} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}}
            terms=${C(i.map(({gap:$})=>$))} />
        </section>
      `}
    ${!t.length&&a`<${Kh} scenario=${s} />`}
  `}function nd({route:t}){let e=W(t.query),n=t.query,s=H(e).gaps,o=jl(),r=o?fa(s).filter(b=>os().has(b.mark)):ha(s,n),i=r.filter(b=>!b.source),l=r.filter(b=>b.source),c=n.deel?n.deel===ed:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,$=o||Fl.some(b=>n[b]),m=n.vouw?n.vouw==="uit":$&&u.length<=Jh,d=n.per in Va?n.per:Object.keys(Va)[Number(c&&!p)],h=()=>ha(s,{...n,partner:""}).flatMap(Bn).filter(b=>b.deadline),f=Object.fromEntries(Fl.filter(b=>n[b]).map(b=>[b,n[b]]));return a`
    <${et} text=${o?yt.bar.label:yt.title}>
      <p class="uitleg">${g(yt.intro,{report:Gn(nt(e.plan))})} ${Fn}</p>
    <//>
    ${we(e).map(b=>a`<${Yn} key=${b.key} plan=${b} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${o?yt.only_title:Zn(n.vraag)}</strong></p>`:a`<${Uh} points=${i} low=${l} source=${c} query=${f} />`}
      <${ra} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${Vh} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${yt.source_intro}</p>`}
        <p class="zacht" id="weegt">${yt.weights}</p>
        <${qa} works=${n.partner?h().map(b=>b.subject):[]} partner=${n.partner||""} />
        <${Gh} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${m} all=${$||!!n.termijnen} />
        <p class="acties"><${de} name="aandachtspunten.csv" rows=${()=>td(u,e)} /></p>
        <${jo} />
      </div>
    </div>
    <${Hh} gaps=${s} scenario=${e} />
    <${me} text=${g(yt.shown,{points:Ha(i),low:Ha(l)})} />
  `}var yt,We,Xu,td,Zu,Fl,ed,Ha,Va,Jh,sd=L(()=>{"use strict";ve();q();U();St();B();zt();A();Se();Ll();J();ut();Ve();Yt();Tl();zo();fr();yt=k.gaps,We=k.gaps.bar,Xu=t=>S(ge(t)||t),td=(t,e)=>[[...yt.csv,...Vs],...t.map(n=>[n.number,V("Severity",n.severity),Zn(n.query),n.sentence,w.queries[n.query]?.why||"",n.steps.map(st).join(", "),n.kinds.map(ct).join(", "),n.partners.map(Xu).join(", "),n.subject_label,Ks(n).map(pe).join("; "),...se(e,n.plan)])];Zu=(t,e)=>{let n=z.route.query[t]||"";return n.includes(",")?[[n,qt(n.split(",").map(e))]]:[]},Fl=["tekst","stap","soort","partner","vraag","gewicht"];ed="bron",Ha=t=>M(yt.questions,t.length);Va={onderwerp:"topic",soort:"query"};Jh=25});function Yh({id:t,scenario:e}){let n=nn.cell_columns,s=H(e).matrix.kind.filter(c=>Ei(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>R(ct(c.column)),r=c=>a`<a href=${Os(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:$}=Ne(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...En(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Ne(c).word,csv:Lo,cell:i},rd(n.how,c=>c.most_basis)];return a`
    <${ot} title=${nn.cells}>
      <p class="zacht">${Ft(e)}</p>
      <${$t} id="vakken" caption=${nn.cells_caption} rows=${s} columns=${l}
        file=${or(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function Zh({id:t,links:e,scenario:n,undecided:s}){let o=nn.columns,r=$=>kt($,"initiative"),i=$=>_t($)?.key,{links:l}=H(n),c=C(e.map(r)).length,p=So(nt(n.plan),k.shared.nothing_step),u=[...En(i),Zt("actie",o.action,r),{key:"soort",label:o.kind,text:$=>gt($,"interventionKind").map(ct).join(", ")},{key:"wie",label:o.who,sort:!1,text:$=>Un(r($)).map(S).join(", ")||k.explore.list.no_partner,cell:$=>a`<${wt} ids=${Un(r($))} none=${k.explore.list.no_partner} />`},Nn("stand",o.stand,r,n.date),rd(o.how,$=>l[$][0],$=>`; ${V("Strength",l[$][1])}`)];return a`
    <${ot} title=${g(e.length>c?nn.work_rows:nn.work,{count:c,rows:e.length})}>
      ${e.length?a`<${$t} id="wiewat" caption=${nn.work_caption} rows=${e} sort="actie" columns=${u}
              file=${or(t,"activiteiten",n,i)} />`:a`<p>${s?k.overview.undecided:p}</p>`}
    <//>
  `}function Xh({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${F} id=${n} />`,g(fe(_t(n)).thing.step.helper,{awareness:Wt(n,"awareness")||nn.unaware})]);return a`<${ot} title=${nn.helpers}><${Ht} items=${e} /><//>`}function ad({id:t}){let e=W(z.route.query),n=At(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>ee(c,"barrier")).filter(c=>Ze(c,l)),r=H(e).links,i=s.flatMap(l=>G(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Gt(l,e.plan));return a`
    <${Qh} id=${t} narrow=${n} />
    <${Yh} id=${t} scenario=${e} />
    <${Zh} id=${t} links=${i} scenario=${e} undecided=${Nc(e).has(t)} />
    <${Oa} title=${nn.requested} ids=${o("Recommendation").filter(l=>Gt(l,e.plan))} />
    <${Xh} ids=${o("Facilitator")} />
  `}var nn,so,Ua,od,rd,Qh,Ka=L(()=>{"use strict";q();U();B();zt();A();ye();_n();J();ut();Tt();Yt();dt();Ie();vn();nn=k.thing.step,so=t=>ln.filter(e=>t.includes(e.notation)).map(e=>e.label),Ua=t=>w.works[t]?.across?k.shared.all_steps:so(zn(t)).join(", "),od=t=>ue[t]?.[1]||"",rd=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>od(e(s))+n(s),cell:s=>e(s)&&[a`<${be} basis=${e(s)} />`,` ${od(e(s))}${n(s)}`]}),Qh=({id:t,narrow:e})=>a`
  <${ot} title=${nn.what}>
    <${je} text=${y(t,"step")} />
    <${je} text=${y(t,"definition")} />
    <${je} text=${y(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${nn.narrower}<${wt} ids=${e} />.</p>`}
    ${kt(t,"broader")&&a`<p>${nn.broader}<${F} id=${kt(t,"broader")} />.</p>`}
  <//>
`});function Ga({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:$=[]}){let m=k[e];return function({route:{query:h}}){let f=W(h),{plan:b,strict:_}=f,v=o.map(([,at,x])=>x.find(([Y])=>Y===h[at])?.[1]),O=p&&_&&k.shared.choices.strict_phrase,T=[...v,h.tekst,O].filter(Boolean).join(" · ")||k.shared.all,E=n(f).filter(at=>!h.tekst||_o(r(at),h.tekst)).filter(at=>o.every(([,x,,Y])=>!h[x]||Y(at,h[x]))),D=M(m.count,E.length),Ct=()=>yn([...s,...$],Ar(E,s,dl("sorteer",i)),at=>se(u?f:null,_t(at.id)?.key||at.plan||b,T));return a`
      <${et} text=${m.title}><p class="uitleg">${m.intro}</p><//>
      <${$n}>
        <${Ds} />
        ${u&&a`<${nr} />`}
        <div class="velden">
          <${Oo} name="tekst" />
          ${o.map(([at,x,Y])=>a`<${Dt} ...${{label:at,name:x,options:Y}} />`)}
          <${_s} names=${["tekst","vouw",...o.map(([,at])=>at)]} />
        </div>
      <//>
      ${p&&a`<${Co} />`}
      <p class="telling">${D}<${de} name=${`${Ho(m.title)}.csv`} rows=${Ct} /></p>
      <${$t} id=${t} caption=${g(m.caption,{count:D})} rows=${E} columns=${s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:m.count}} />
      <${me} text=${D} />
    `}}var Wn,Vt,Sn,El,ud,hr,gr,dd,tg,oo,eg,ng,sg,$d,md,og,id,fd,rg,ag,ld,ig,hd,gd,bd,rs,br,lg,cg,cd,pd,kd,wd=L(()=>{"use strict";xo();q();U();St();B();zt();A();ye();J();ut();Tt();Ve();Yt();dt();Ie();Ka();Wn=k.partners,Vt=k.measures,Sn=k.lookup;El=t=>[S(t),...["altLabel","promise","summary","place"].flatMap(e=>gt(t,e))].join(" "),ud=Ga({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>w.partners[N?t:""],textOf:({id:t})=>El(t),fields:[[Wn.fields.step,"stap",un,({steps:t},e)=>t.includes(e)],[Wn.fields.kind,"soort",Ko("OrganisationKind"),({id:t},e)=>y(t,"organisationKind")===e],[Wn.fields.role,"rol",Object.entries(Wn.roles),({roles:t},e)=>t.includes(e)]],columns:[{...Zt("naam",Wn.columns.name,({id:t})=>t),cell:t=>[a`<${F} id=${t.id} />`,a`<${xs} id=${t.id} />`]},{key:"soort",label:Wn.columns.kind,text:t=>Wt(t.id,"organisationKind")},{key:"stappen",label:Wn.columns.steps,text:t=>so(t.steps).join(", ")},{key:"handelt",label:Wn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Wn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Wn.columns.wish,text:t=>t.wish}]}),hr=t=>w.called[t]?.short||"",gr=t=>y(t,"prefLabel"),dd="exploitationForm",tg=$s.map(t=>({id:t,...w.works[t],text:[El(t),Wt(t,dd),...G(t,"who").map(e=>El(e.from))].join(" ")})).sort((t,e)=>K(hr(t.id)||"~",hr(e.id)||"~")||K(gr(t.id),gr(e.id))),oo=N?"":Dn[0].date,eg={key:"plan",label:R(cs(oo)),text:({id:t})=>wn(t,oo)?_e(t,oo):"",cell:({id:t})=>wn(t,oo)&&a`<${Lt} id=${t} date=${oo} />`},ng=t=>{let{outcome:e="",stand:n=""}=Oe(t),s=k.shared.outcomes[e]?.phrase||n;return[y(t,"deadlineLabel"),`“${y(t,"deadlineText")}”`,s].filter(Boolean).join(", ")},sg=(t,e)=>{let n=qs(t).filter(s=>y(s,"dueBy")===e);return`${X(e)}: ${qt(n.map(s=>y(s,"deadlineLabel")||gr(t)))}`},$d="alle",md=({id:t},e)=>Ze(t,e),og=({id:t,across:e},n)=>n===$d?e:zn(t).includes(n),id=Mn.map(t=>[t,S(t)]),fd=Ga({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>tg.filter(e=>Gt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>gr(t),more:[{key:"hoofdstuk",label:Vt.fields.chapter,text:({chapters:t=[]})=>t.map(S).join("; ")},{key:"werkt",label:Vt.columns.who,text:({id:t})=>Wr(t)},{key:"beloofd",label:Vt.columns.promise,text:({id:t})=>y(t,"promise")},{key:"gemeld",label:Vt.columns.reported,text:({id:t})=>y(t,"summary")},{key:"termijnen",label:Vt.columns.terms,text:({id:t})=>qs(t).map(ng).join("; ")}],groups:{of:({chapters:t=[""]})=>t.find(e=>e===z.route.query.hoofdstuk)??t[0],titles:[...id,["",Vt.no_chapter]]},fields:[[Vt.fields.what,"wat",Object.entries(Vt.types),md],[Vt.fields.chapter,"hoofdstuk",id,({chapters:t},e)=>t?.includes(e)],[Vt.fields.step,"stap",[...un,[$d,Vt.across]],og],[Vt.fields.kind,"soort",$o,({id:t},e)=>mo(t).includes(e)],[Vt.fields.status,"staat",Ko("Status"),({id:t},e)=>wn(t)===e],[Vt.fields.form,"vorm",Ko("ExploitationForm"),({id:t},e)=>gt(t,dd).includes(e)]],columns:[{key:"nr",label:Vt.columns.number,text:({id:t})=>hr(t),cell:({id:t})=>hr(t)?a`<a href=${He(t)}>${hr(t)}</a>`:a`<span class="zacht">${Vt.no_number}</span>`},Zt("naam",Vt.columns.name,({id:t})=>t,gr),...En(({id:t})=>_t(t)?.key),{key:"wat",label:Vt.columns.what,text:({id:t})=>le(t)},...oo&&oo!==Fe?[eg]:[],Nn("nu",N?Vt.columns.stand:R(cs(Fe)),({id:t})=>t),{key:"termijn",label:Vt.columns.deadline,text:({due:t=""})=>t,cell:({id:t,due:e=""})=>{let n=C([e,y(t,"finalDueBy")]).filter(Boolean);return n.length>1?n.map(s=>a`<p>${sg(t,s)}</p>`):X(e)}},{key:"stap",label:Vt.columns.step,text:({id:t})=>Ua(t)},{key:"wie",label:Vt.columns.lead,sort:!1,text:({container:t,leads:e})=>e?.map(S).join(", ")||(t?"":k.shared.no_lead),cell:({container:t,leads:e})=>e?a`<${wt} ids=${e} />`:a`<span class="zacht">${t?"":k.shared.no_lead}</span>`}]}),rg=t=>C(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>At(t,e))).filter(Jt),ag=Object.entries(w.lookups).map(([t,e])=>({id:t,...e,about:rg(t),text:[S(t),...gt(t,"altLabel"),y(t,"summary"),e.description].join(" ")})),ld="Recommendation",ig=Object.entries(Sn.types).filter(([t])=>Is(t).length),hd=(t,e,n)=>Ga({name:t,of:e,sort:"naam",rows:({plan:s})=>ag.filter(o=>Gt(o.id,s)&&Ze(o.id,ld)===n),textOf:({text:s})=>s,named:({id:s})=>S(s),groups:{of:({id:s})=>Object.keys(Sn.types).find(o=>Ze(s,o))||"",titles:Object.entries(Sn.types).map(([s,o])=>[s,R(o)])},fields:[[Sn.fields.what,"wat",ig.filter(([s])=>s===ld===n),md],[Sn.fields.step,"stap",un,({steps:s},o)=>s.includes(o)]],columns:[{...Zt("naam",Sn.columns.name,({id:s})=>s),cell:({id:s})=>[a`<${F} id=${s} />`,y(s,"summary")&&a`<p class="zacht">${y(s,"summary")}</p>`]},...En(({id:s})=>_t(s)?.key),{key:"wat",label:Sn.columns.what,text:({id:s})=>le(s)},{key:"zegt",label:Sn.columns.description,text:s=>s.description},{key:"over",label:Sn.columns.about,sort:!1,text:s=>s.about.map(S).join("; "),cell:s=>a`<${wt} ids=${s.about} name=${ne} />`},rr(Sn.columns.place,({id:s})=>s)]}),gd=hd("naslag","lookup",!1),bd=hd("gevraagd","requested",!0),rs=k.timeline,br=t=>t.day.slice(0,4),lg=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?fo(t.id):[br(t)];return n?n<=e&&e<=s:br(t)===e},cg=t=>{let{jaar:e}=z.route.query;return!e||br(t)===e?t.day:`z${t.day}`},cd=t=>[t.id&&S(t.id),t.what].filter(Boolean).join(": "),pd=Qe(C(w.timeline.map(br))),kd=Ga({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>w.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&_e(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${cd(t)} ${t.when}`,named:t=>t.id?S(t.id):t.what,groups:{of:t=>z.route.query.jaar||br(t),titles:pd},fields:[[rs.fields.what,"wat",Object.entries(rs.kinds),(t,e)=>t.kind===e],[rs.fields.step,"stap",un,({steps:t},e)=>t.includes(e)],[rs.fields.year,"jaar",pd,lg]],columns:[{key:"dag",label:rs.columns.when,text:cg,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:rs.fields.what,text:t=>rs.kinds[t.kind]},{key:"wat",label:rs.columns.what,text:cd,cell:t=>[t.id&&a`<${F} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:rs.columns.stand,text:t=>t.phrase},rr(Sn.columns.place,t=>t.at)]})});function pg({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${zs.requested_mark}</span>`,r=e&&a`<span class="bij door">${zs.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${es} bar=${t.bar} />${l}`}function ug({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=xa(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=An(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Ne(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Us(c)} aria-haspopup="dialog" onClick=${()=>I({cel:c})}>
        <span class="sr">${g(zs.cell,{row:t.label,step:st(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${pg} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${be} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function Qa({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=fn(n),i=Mo(t,e,n),[l,c]=P(s?Math.max(0,r.indexOf(da(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${mg} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${Ja(n)} role="table">
      <caption>${g(zs.caption,{rows:zs.heads[t],scenario:Ft(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${zs.heads[t]}</th>
          ${n.steps.map((u,$)=>a`
              <${dg} step=${u} place=${$+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${zs.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Pe(t,e,n).map(u=>a`<${$g} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var zs,dg,$g,mg,Ja,Al=L(()=>{"use strict";q();U();B();A();_n();ut();Zs();dt();zs=k.overview;dg=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${He(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,$g=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${F} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${fn(e).map((o,r)=>a`<${ug} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,mg=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${zs.one_step}>
    ${fn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${st(s)}
        </button>
      `)}
  </div>
`,Ja=t=>t===w.plans[0]?"matrix":`matrix-${t.key}`});function gg({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Ts.wish}</h2><a href=${j(Ts.also.to,Ts.also.choose)}>${Ts.also.ask}</a>
      <ul class="tegels">
        ${Ts.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${j(n.to,n.choose)}>
                <${hg} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function bg({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&aa(n,e?s:"");return a`
    <li>
      <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
      <h3>${t.title}</h3>
      <p>${t.text}</p>
      <p><a href=${j("aandachtspunten",l)}>${t.ask}</a></p>
    </li>
  `}function kg({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Ts.discuss.title}</h2><p>${Ts.discuss.note}</p>
        <p class="acties"><a href=${j("aandachtspunten")}>${g(Ts.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${bg} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function wg({state:t,word:e,things:n,date:s}){let o=N?"h4":"h3",r=l=>ys(l,s)[1]&&a`<span class="zacht"> – ${ys(l,s)[1]}</span>`,i=g(Ut.group,{state:R(e),count:n.length});return a`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${i}<//>
      <${Be} ids=${oe(n)} more=${r} />
    </div>
  `}function yg({scenario:t,plan:e}){let n=N?"h3":"h2";return H(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=w.codes.InterventionKind[o],c=r.map(u=>a`<${wg} ...${u} date=${t.date} />`),p=i?Ut.undecided:So(e);return a`
      <section class="slachtoffers" id=${e===w.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${g(Ut.apart.title,{kind:l.label})}<//>
          <p>${g(Ut.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`<div class="standen">${c}</div>`:a`<p>${p}</p>`}
      </section>
    `})}function _d({route:t}){let e=W(t.query),n=Object.hasOwn(Bl,t.query.rijen||"")&&Bl[t.query.rijen||""]||"kind",s=Object.entries(Bl).map(([l,c])=>[l,Ut.rows[c]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=H(e);return a`
    ${n==="kind"?a`<${vg} answer=${i} plan=${nt(e.plan)} plans=${we(e)} />`:a`<${et} text=${Ut.heading} title=${Ut.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Ut.matrix[n]}</h2><p>${Ft(e)}</p>
          <p class="acties"><a href=${j("methode")}>${Ut.legend.more}</a></p>
          <${Ws}>
            <${Qn} legend=${Ut.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${we(e).map(l=>a`
            ${N&&a`<h3>${l.title}</h3>`}
            <${Yn} plan=${l} />
            <${Qa} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <div class="acties">
              <${de} name="matrix.csv" rows=${()=>xg(n,e,l)} />
              <${Ke} name=${Ja(l)} title=${Ut.matrix[n]} scenario=${{...e,plan:l.key}}
                of=${`[id="${Ja(l)}"]`} legend=".legenda .stalen li" note=${Ut.legend.note} />
              <${Ss} text=${()=>location.href} label=${Ut.link} />
            </div>
            <${yg} scenario=${e} plan=${l} />
          `)}
        <${jo} />
      </div>
      <${ya} undecided=${$a(e)} />
    </div>
    ${r&&a`<${Fo} address=${r} by=${n} scenario=${e} />`}
    <${me} text=${r?"":g(Ut.shown,{scenario:Ft(e)})} />
  `}var Ut,yd,fg,hg,Ts,Bl,_g,xg,vg,xd=L(()=>{"use strict";q();U();St();B();zt();A();_n();J();ut();Zs();Ve();Yt();Cs();dt();Al();Pn();Ut=k.overview,{truth:yd}=k.thing,fg={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},hg=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${fg[t]}
  </svg>
`,{start:Ts}=Ut;Bl={"":"kind",partner:"partner",vorm:"form"},_g=(t,e,n)=>{let{word:s,lines:o}=Ne(e);if(!e)return[t.label,st(n),Ut.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,st(n),s,o.join("; "),V("Basis",r),yd[String(i)],l,c,p,yd[String(u)]]},xg=(t,e,n)=>[[...Ut.csv,...Vs],...Pe(t,e,n).flatMap(s=>s.cells.map((o,r)=>[..._g(s,o,fn(n)[r]),...se(e,n.key)]))],vg=({answer:t,plan:e,plans:n})=>{let s=C(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${et} text=${Ut.heading} title=${Ut.title}>
      <p>${g(Ut.start.intro,{report:Gn(e)})}</p>
      <p><strong>${M(Ut.start.dated,s.length,{years:qt(s)})}</strong>
        ${" "}${Ut.start.since}</p>
    <//>
    <${gg} answer=${t} />
  </div>
  <${kg} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function vd(t,e){let n=await tt().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=gn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Sg(c,n)),l=(r||[]).length-i.length;return tt().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await Ya({decisions:i}),null}function Sg({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function Ya(t){let e=Bt(),n=await tt().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n},saved:!1})}async function Nl(){let{decisions:t,undone:e}=Bt(),n=t.at(-1);n&&await Ya({decisions:t.slice(0,-1),undone:[n,...e]})}async function Pl(){let{decisions:t,undone:e}=Bt(),[n,...s]=e;n&&await Ya({decisions:[...t,n],undone:s})}var gn,Bt,Me,Za,kr,Il,ro,Xa,ao=L(()=>{"use strict";Se();gn=()=>tt().board,Bt=()=>gn();Me=(...t)=>Ya({decisions:[...Bt().decisions,...t],undone:[]});Za=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),kr=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),Il=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),ro=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),Xa=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function as({label:t,value:e,options:n,id:s=null,pick:o}){let r=Do(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var wr=L(()=>{"use strict";q()});function Og({column:t,act:e}){let[n,s]=t.both,{found:o}=Bt(),r=o.columns.some(({target:h,table:f})=>h===o.fields.role&&f===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(bt.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=h=>e(()=>Me(kr(t.which,"target",p[h]||`${l}:${h}`))),$=t.reading===c?"alongside":t.reading,m=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=$==="?"?"":$||m;return a`
    <fieldset class="bordkeuze">
      <legend>${n?bt.whose:bt.does}</legend>
      ${i.map(h=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${h===d} onChange=${()=>u(h)} />
          ${n?g(bt.readings[h],{one:n,other:s}):bt.roles[h]}
        </label>`)}
    </fieldset>
  `}function Cg({column:t,act:e}){let{targets:n,fields:s}=Bt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,$=[t.why==="values"&&bt.by_values,t.options.length>0&&t.why==="head"&&g(bt.maybe,{what:t.options.join(", ")}),t.month_first&&bt.month_first,t.says].filter(Boolean),m=C([...n.slice(0,Sd),bt.notes,...n.slice(Sd)]),d=c?[[`${l}:${c}`,g(bt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${as} label=${g(bt.as,{head:r})} value=${d[0]?.[0]||l||bt.notes}
          options=${[...d,...Qe(m)]} pick=${h=>e(()=>Me(kr(o,"target",h===bt.notes?"":h)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${g(bt.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${$.join(" ")}
        ${l===s.partner&&a`<${Og} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function jg(){let[t,e]=P(0),{rows:n,fields:s}=Bt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[bt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
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
  `}function Od({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Bt().found,l=[[g(bt.read,{read:n.filter(c=>!c.open).length,count:n.length}),bt.sum.placed],[g(bt.read,{read:n.filter(c=>c.led).length,count:n.length}),bt.sum.led],[String(Xa(s).length),bt.sum.asks],[String(o.length),bt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${bt.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${Cg} key=${c.which} column=${c} act=${t} />`)}</tbody>
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
        <${jg} />
        <section>
          <h2>${bt.sums}</h2>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${o.map(c=>a`<p class="zacht">${c}</p>`)}
        </section>
      </div>
    </div>
  `}var bt,Sd,Cd=L(()=>{"use strict";q();B();ao();A();wr();bt=k.board.columns,Sd=-1});function jd({act:t}){let e=It(),[n,s]=P(null),[o,r]=P(!1),[i,l]=P(""),c=d=>t(()=>(r(!0),d().finally(()=>r(!1)))),p=d=>c(async()=>{let h=await d(),f=await vd(h.name,h.data);if(s(f&&{...f,given:h}),f)return xt(f.message);location.hash=j("controleer",{stap:"kolommen"})}),u=d=>c(async()=>{n&&(await mr(n.given,d)).ok&&(location.hash=j(d?"vergelijk":"overzicht"))}),$=d=>p(async()=>{let h=Yu(d);return{name:h.name,data:await Nr(h)}}),m=(d,h)=>p(async()=>({name:d,data:new TextEncoder().encode(h)}));return ie(()=>{let d=h=>$(h.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
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
            onClick=${()=>m(`${sn.list.pasted}.txt`,i)}>
            ${sn.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>m(`${sn.list.example_name}.csv`,sn.list.example_list)}>${sn.list.example}</button>
        </div>
      </section>
    </div>
    <ul class="bordfeiten">
      ${sn.list.facts.map(({head:d,text:h})=>a`<li><strong>${d}</strong> ${h}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&a`<${Da} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
          ${o&&a`<span role="status">${sn.busy}</span>`}
        </p>`}
    </div>
  `}var sn,Ld=L(()=>{"use strict";ve();q();U();ao();A();Se();fr();sn=k.board});function Md({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Bt().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),i=r("several"),l=(p,...u)=>t.bind(null,()=>Me(Il(p,"names",u.join("; "))),void 0),c=Xa(e).length;return a`
    <p class="uitleg">${c?g(Nt.intro,{count:e.length,asks:c}):Nt.nothing}</p>
    <${yr} title=${Nt.several} names=${i}
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
    <${yr} title=${Nt.same} names=${r("same")}>
      ${({which:p,parts:u,meant:$})=>a`
        <p>${g(Nt.same_text,{meant:$})}</p>
        <p class="acties">
          <button type="button" onClick=${l(p,$)}>${Nt.yes}</button>
          <button type="button" class="alslink" onClick=${l(p,...u)}>${Nt.no}</button>
        </p>
      `}
    <//>
    <${yr} title=${Nt.new} names=${r("new")}>
      ${({which:p,text:u,kind:$})=>a`
        <${as} label=${g(Nt.kind_of,{name:u})} value=${$||"organisatie"}
          options=${Object.entries(Nt.new_kinds)} pick=${m=>t(()=>Me(Il(p,"kind",m)))} />
      `}
    <//>
    <${yr} title=${Nt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Nt.no_partner_more}</p>`} />
    ${n.length>0&&a`<section class="bordnamen">
        <h2>${Nt.left_out}</h2>
        <ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
        <p class="zacht">${Nt.left_out_more}</p>
      </section>`}
    <${yr} title=${Nt.known} names=${r("known","split","decided")}>
      ${({meant:p})=>p&&a`<p class="zacht">${g(Nt.means,{meant:p})}</p>`}
    <//>
    <section>
      <h2>${Nt.expect}</h2>
      <p class="zacht">${Nt.expect_more}</p>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>Me(ro(o.without,p.target.checked?"nee":"ja")))} />
        ${Nt.expect_yes}
      </label>
    </section>
  `}var Nt,yr,zd=L(()=>{"use strict";q();B();ao();A();wr();Nt=k.board.partners,yr=({title:t,names:e,children:n,after:s=null})=>e.length>0&&a`
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
  `});function Mg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function zg({row:t,name:e,act:n}){let{choices:s}=Bt().found,o=t.asks[e],r=[["","…"],...Qe(s[e]||[])],i=l=>n(()=>Me(kr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${ft.right}</button>`}
      ${s[e]&&a`<${as} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function Tg({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=Bt().found,[l,c]=P(!1),p=t.fields[i.step],u=t.fields[i.kind]||"",$=d=>{n(t,l&&p&&!p.split("; ").includes(d)?`${p}; ${d}`:d),c(!1)};function m(d){let{target:h,currentTarget:f,key:b,shiftKey:_}=d;if(h!==f||d.ctrlKey||d.altKey||d.metaKey)return;let v=o.find(O=>O.key===b.toUpperCase());if(v)$(v.value);else if(b==="Enter"&&_&&t.proposal)s();else if(b==="Enter"&&t.proposal)$(t.proposal.value);else if(b.toUpperCase()==="L")n(t,"");else if(b==="+")c(!0);else if(b==="ArrowDown"||b==="ArrowUp"){let O=[...document.querySelectorAll(".bordkaart")];O[O.indexOf(f)+(b==="ArrowDown"?1:-1)]?.focus()}else if(b==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;d.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${m}>
        <h3><span class="bij">${t.number}</span>${Mg(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:d,role:h})=>a`<span>${d}${h&&` (${h})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||ft.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(d=>a`<${zg} row=${t} name=${d} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${o.map(({value:d,key:h})=>a`
              <button type="button" class=${t.proposal?.value===d?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes(d))} onClick=${()=>$(d)}>
                ${d} <kbd aria-hidden="true">${h}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${ft.kind}</span>
          <${as} label=${ft.kind} value=${u} pick=${d=>e(()=>Me(Za(t.which,i.kind,d)))}
            options=${[["",ft.unknown],...Qe(C([...u?[u]:[],...r[i.kind]]))]} />
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
  `}function Fg(){let{cells:t,places:e}=Bt().found,n=e.slice(0,-2);return a`
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
  `}function Td({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Bt().found,[r,i]=P(e[0]?.reason||""),[l,c]=P(Lg),[p,u]=P(0),$=It(),[m,d]=P(0),h=[...e,{reason:"",value:"",count:n.filter(x=>x.open&&!x.proposal).length,strength:""},{reason:_r,value:"",count:n.length-ti(n),strength:""}].filter(({count:x})=>x),f=h.some(({reason:x})=>x===r)?r:h[0]?.reason,b=h.find(({reason:x})=>x===f),_=x=>{i(x),u(0),Q()&&$.current?.scrollIntoView()},v=n.filter(x=>f===_r?!x.open:x.open&&(x.proposal?.reason||"")===f),O=Math.max(0,Math.min(p,v.length-1)),T=()=>{let{rows:x}=Bt().found;return g(ft.progress,{placed:x.length-ti(x),count:x.length})},E=x=>t(()=>Me(...x.map(Y=>Za("*",o.step,"",Y))),T);async function D(x,Y){let ke=v.indexOf(x);await t(()=>Me(Za(x.which,o.step,Y)));let ze=ti(Bt().found.rows);xt(g(Y?ft.is_at:ft.is_open,{title:x.number||x.title,value:Y,count:ze})),d(ze||f===_r?ke+1:-1)}ie(()=>{if(!m)return;m<0&&jt("verder")?.focus();let x=$.current?.querySelectorAll(".bordkaart")||[],Y=x[Math.min(Q()?1:m,x.length)-1];m>0&&(Y||document.querySelector(".bordreden"))?.focus(),d(0)},[m]);let Ct=e.filter(({strength:x})=>x==="sterk").map(({reason:x})=>x),at=x=>x===_r?ft.done:x||ft.none;return a`
    <p class="bordstand">${T()} ${!ti(n)&&ft.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${ft.reasons}</h2>
        ${Ct.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>E(Ct)}>${ft.take_strong}</button>`}
        <ul>
          ${h.map(({reason:x,value:Y,count:ke,strength:ze})=>a`
              <li key=${x} class=${x===f?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(x===f)}
                  onClick=${()=>_(x)}><span class="bordtal">${ke}</span> ${at(x)}</button>
                <p class="zacht">
                  ${ze==="zwak"&&a`<span class="bordnaam">${ft.weak}</span> `}
                  ${Y?g(ft.proposal,{value:Y}):x===_r?ft.done_more:ft.none_more}
                </p>
                ${Y&&ke>0&&a`<button type="button" class="klein" aria-label=${`${M(ft.take,ke)}: ${x}`}
                    onClick=${()=>E([x])}>${M(ft.take,ke)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${$}>
        <h2>${b&&at(b.reason)} <span class="zacht">${v.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${ft.keys}</summary>
          <p>${g(ft.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(Q()?v.slice(O,O+1):v.slice(0,l)).map(x=>a`<${Tg} key=${x.which} ...${{row:x,act:t,place:D}}
              all=${()=>E([x.proposal?.reason||""])} />`)}
        </ul>
        ${Q()&&v.length>1&&a`<p class="acties bordblad">
            <button type="button" disabled=${!O} onClick=${()=>u(O-1)}>${ft.previous}</button>
            <span>${g(ft.which,{place:O+1,count:v.length})}</span>
            <button type="button" disabled=${O>v.length-2}
              onClick=${()=>u(O+1)}>${ft.following}</button>
          </p>`}
        ${!Q()&&v.length>l&&a`<button type="button"
            onClick=${()=>c(v.length)}>${g(ft.more,{count:v.length-l})}</button>`}
      </section>
      <${Fg} />
    </div>
  `}var ft,Lg,_r,ti,Fd=L(()=>{"use strict";ve();q();St();B();ao();A();wr();ft=k.board.place,Lg=30,_r="-",ti=t=>t.filter(e=>e.open).length});function Ed({act:t}){let e=Bt(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=P(null),[u,$]=P(""),m=JSON.stringify(s),d=e.taken===m&&tt().own,h=o.filter(O=>!O.open),f=h.filter(O=>!O.judged).length;ie(()=>{d||t(async()=>{e.taken=m;let O=await mr({name:n,decisions:s},!1);p(O.ok?null:O)})},[m]);let b=()=>Hn($,De.alongside_busy,async()=>{let O=await mr({name:n,decisions:s},!0);if(!O.ok)return p(O);location.hash=j("vergelijk")});if(c)return a`<div class="antwoord"><${Da} ...${c} /></div>`;if(!d)return a`<p role="status">${De.making}</p>`;let _=W(z.route.query),v=w.plans.find(({title:O})=>O===r.title)||w.plans[w.plans.length-1];return a`
    <p>
      ${g(De.placed,{placed:h.length,count:o.length})}
      ${f>0&&a` ${M(De.without_kind,f)}`}
      ${o.some(O=>!O.judged)&&a` <strong>${De.not_yet}</strong>`}
    </p>
    <${Qa} by="kind" scenario=${_} plan=${v} />
    ${z.route.query.cel&&a`<${Fo} address=${z.route.query.cel} by="kind" scenario=${_} />`}
    <p><a href=${j("aandachtspunten")}>${De.questions}</a></p>
    <section class="blok">
      <h2>${De.take_along}</h2>
      <label class="veld"><span>${De.access}</span>
        <${as} id="toegang" label=${De.access} value=${r.access||"niet-openbaar"}
          options=${i.map(O=>[O,O.replace("-"," ")])} pick=${O=>t(()=>Me(ro(l.access,O)))} />
      </label>
      <p class="zacht">${De.access_more}</p>
      <${Ra} files=${[{id:"bewaar-werkmap",label:De.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${()=>Eg(e)}>${De.choices}</button>
        <button type="button" id="ernaast" onClick=${b}>${De.alongside}</button>
        <span role="status">${u}</span>
      <//>
      <p class="zacht">${De.workbook_more} ${De.next_list}</p>
    </section>
    <${Wa} />
  `}var De,Eg,Ad=L(()=>{"use strict";q();U();B();zt();ao();A();Se();Zs();Yt();Al();wr();fr();De=k.board.result,Eg=t=>mn("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function Nd({state:t,why:e,own:n}){let s=k.werkplaats;return a`
    <p>
      ${n?a`<strong>${g(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${g(s.shipped,{title:w.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function Ig(){let t=document.activeElement,e=Ng.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==jt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&jt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(Pg));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function qg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Bt(),l=o.rows.filter(u=>u.open).length,c=Fs[Fs.indexOf(t)+1],p=t==="plaatsen"&&l?g(Pt.next_open,{count:l}):Pt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${M(Pt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Pt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(Nl,()=>Pt.undone)}>${Pt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(Pl,()=>Pt.redone)}>${Pt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>Bg(e)}>${Pt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${j("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function Id({route:t}){let[,e]=P(0),[n,s]=P(""),o=t.query.stap||"",r=gn()&&Fs.includes(o)?o:Fs[0],{of:i,Step:l}=Bd[r],c=(gn()?.found.plan.day||"").split("-").reverse().map(Number).join("-");async function p(u,$){let m=Ig(),d=gn()?.decisions.length;try{s(""),await u(),e(f=>f+1);let h=gn()?.decisions.length||0;$?xt($()):h!==d&&xt(M(Pt.decided,h)),window.setTimeout(m,60)}catch(h){s(h.message)}}return ie(()=>{z.started&&window.scrollTo(0,0)},[r]),ie(()=>{function u(d){let{target:h,key:f}=d;if(!(!d.ctrlKey||!gn()||/input|textarea/i.test(h.tagName))){if(f==="z")gn()?.decisions.length&&p(Nl,()=>Pt.undone);else if(f==="y")gn()?.undone.length&&p(Pl,()=>Pt.redone);else return;d.preventDefault()}}let $=d=>gn()?.saved===!1&&d.preventDefault(),m=new AbortController;return window.addEventListener("keydown",u,{signal:m.signal}),window.addEventListener("beforeunload",$,{signal:m.signal}),()=>m.abort()},[z.route]),a`
    <${Ag} at=${r} />
    <${et} key=${r} text=${i.title} title=${`${k.check.title}: ${Pt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,{day:c})}</p>`}
    <//>
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${p} />
    ${gn()&&r!==Fs[0]&&a`<${qg} at=${r} act=${p} />`}
    ${r===Fs[0]&&a`<${Wa} /><${Qu} />`}
  `}var Pt,Bd,Fs,Pd,Ag,Bg,Ng,Pg,qd=L(()=>{"use strict";ve();q();U();St();B();ao();A();Se();Cd();Ld();zd();Fd();Ad();Yt();fr();Pt=k.board,Bd={lijst:{of:Pt.list,Step:jd},kolommen:{of:Pt.columns,Step:Od},plaatsen:{of:Pt.place,Step:Td},partners:{of:Pt.partners,Step:Md},resultaat:{of:Pt.result,Step:Ed}},Fs=Object.keys(Bd);Pd=()=>a`
  <${et} text=${Pt.elsewhere.title}><p class="uitleg">${Pt.elsewhere.intro}</p><//>
  <ol>${Pt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${jo} />
`,Ag=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Pt.steps_label}>
    <ol>
      ${Fs.map((e,n)=>a`<li class=${n<Fs.indexOf(t)?"is-gedaan":""}>
          <a href=${j("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Pt.steps[e]}</a>
        </li>`)}
    </ol>
  </nav>
`,Bg=t=>t(async()=>{let e=Bt(),{name:n,data:s}=await tt().ask("workbook",{decisions:e.decisions});mn(n,s,$r.xlsx),e.saved=!0}),Ng=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],Pg=":is(button,select,input,a)"});function Rg({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>ql?` ${g(on.first,{count:ql})}`:"";return a`
    <${$t} id="eigen-uitkomst" caption=${`${M(on.rows,e.length)}${o}`}
      rows=${e.slice(0,ql)} columns=${s} />
    <div class="acties"><${de} name=${on.file} rows=${()=>[t,...e]} label=${on.csv} /></div>
  `}function Wd({start:t=on.example}){let[e,n]=P(t),[s,o]=P(""),[r,i]=P(null);function l(){i(null),Hn(o,on.busy,async()=>i(await tt().ask("ask",{text:e})))}return a`
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
        ${r?.columns&&a`<${Rg} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}function Hg(t){let e=Object.entries(t.columns),n=s=>ds(s.subject)?a`<${F} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>Dd(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[Wg],...En(s=>s.plan),{key:"bron",label:Mt.columns.place,sort:!1,text:Dg}]}function Vg({name:t,query:e,scenario:n}){let s=Hd(n).filter(c=>c.query===t);if(!s.length)return a`<p>${Mt.nothing}</p>`;let o=Hg(e),r={rows:M(Mt.rows,s.length),scenario:Ft(n)},i={key:"sentence",label:Mt.columns.sentence,text:c=>c.sentence},l=()=>yn([i,...o],s,c=>se(n,c.plan));return a`
    <${$t} id=${`uitkomst-${t}`} caption=${g(Mt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${de} name=${`${t}.csv`} rows=${l} />
      <a href=${j("aandachtspunten",{vraag:t})}>${Mt.as_sentences}</a>
    </div>
  `}function Ug({name:t,query:e,scenario:n}){let s=e.shelf===na,o=j("overzicht",{rijen:Mt.rows_of[t]});return a`
    <p class="kruimel"><a href=${j("vragen")}>${Mt.title}</a></p>
    <${et} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${$n}><${oa} /><//>`}
    <${hn} pairs=${[[Mt.why,e.why],[Mt.weight,e.severity]]} />
    ${s&&a`<section><h2>${Mt.result}</h2><${Vg} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!Yi([t,e])&&a`<p>${e.open?Mt.open:Mt.elsewhere}</p>`}
    ${t in Mt.rows_of&&a`<p><a href=${o}>${Mt.in_overview}</a></p>`}
    <details>
      <summary>${Mt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${Mt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${Ss} text=${()=>e.sparql} label=${Mt.copy} />
    </details>
    ${he()&&!e.open&&a`<${Wd} key=${t} start=${e.sparql} />`}
  `}function Kg({shelf:t,counts:e}){let n=Object.entries(w.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Mt.columns.title,text:o=>o.title,cell:o=>a`<a href=${j(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Mt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Mt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${$t} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===na?s:s.slice(0,2)} />
    </section>
  `}function Vd({route:t}){let e=W(t.query),n=t.path[1],s=w.queries[n];if(n&&!s)return a`<${Ls} />`;if(n)return a`<${Ug} ...${{name:n,query:s,scenario:e}} />`;let o=co(Hd(e).map(r=>r.query));return a`
    <${et} text=${Mt.title}><p class="uitleg">${Mt.intro}</p><//>
    ${he()&&a`<${Wd} />`}
    ${Mt.shelves.map(r=>a`<${Kg} shelf=${r} counts=${o} />`)}
  `}var Mt,on,ql,Rd,Dd,Hd,Wg,Dg,Ud=L(()=>{"use strict";q();U();St();B();zt();A();Se();er();J();ut();Ve();Yt();zo();dt();Ie();ur();Mt=k.questions,on=k.questions.own,ql=200;Rd={barrier:t=>t.barrier&&st(t.barrier),kind:t=>t.kind&&ct(t.kind),partner:t=>t.partner&&S(ge(t.partner)||t.partner),severity:t=>V("Severity",t.severity),detail:t=>t.detail&&(ds(t.detail)?S(t.detail):t.description)},Dd=(t,e)=>(Rd[t]?Rd[t](e):e[t])||"",Hd=t=>H(t).gaps.flatMap(e=>Bn(e).map(n=>({...n,plan:e.plan}))),Wg={key:"severity",label:Mt.columns.weight,text:t=>String(Object.keys(w.codes.Severity).indexOf(t.severity)),csv:t=>Dd("severity",t),cell:t=>a`<${ia} severity=${t.severity} />`},Dg=t=>Ks(t).map(pe).join("; ")});function Jd(t,e,n){let s=e;return{placed:t.map(r=>{let i=n(r);return s+=i,{...r,y:s-i,middle:s-i/2}}),bottom:s}}function Jg({lane:t,rows:e,wide:n}){let s=hs(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Et.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Et.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Et.line}>
        ${s.length?s.join(" · "):M(Es.lane_total,e.length)}
      </text>
    </g>
  `}function Qg({row:t,lane:e,shown:n,point:s}){let o=Et.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Et.level,i=t.tail&&Wl[t.outcome].tail&&Et.left+t.tail,l={row:t,x:o,y:r};return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${He(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${Gg(t)}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Ia} outcome=${t.outcome} /></g>
    </a>
  `}function Yg({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=Xe(o.id),c=Bi(o.work),p={...r>e*.62?{right:ei(e-r+14,e)}:{left:ei(r+14,e)},...i>n*.6?{bottom:ei(n-i,n)}:{top:ei(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${no} outcome=${o.outcome} on=${o.on&&g(Es.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${wt} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${pe(l)}</p>`}
    </div>
  `}function Yd({plan:t,rows:e,date:n}){let[s,o]=P(null),r=It(),{lanes:i,wide:l,years:c,beyond:p}=gs(t),{placed:u,bottom:$}=Jd(Qd(i,e),Et.top,({levels:E,title:D})=>Math.max(E*Et.level+Et.pad,D.length*Et.line+36)),m=Et.left+l+20,d=$+Et.foot,h=Ni(t,n),f=Et.left+h.x,b=g(Es.report,{date:X(h.date)}),_=b.length*8.6+24,v=()=>o(null),O=E=>E.key==="Escape"&&v(),T=Math.min(Math.max(f-_/2,Et.left),m-_);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${v} onKeyDown=${O}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${d}`} role="group" aria-label=${Es.picture}>
        <rect class="daarna" x=${f} y=${Et.top} width=${m-f} height=${$-Et.top} />
        ${c.map(({year:E,x:D})=>a`
            <g class="jaar">
              <line x1=${Et.left+D} x2=${Et.left+D} y1=${Et.top} y2=${$} />
              <text x=${Et.left+D+4} y=${Et.top-9}>${E}</text>
            </g>
          `)}
        ${p&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${Et.left+p.x} y=${Et.top-9}>${Es.beyond}</text>
            </g>
          `}
        ${u.map(E=>a`<${Jg} lane=${E} rows=${E.mine} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${$} y2=${$} />
        <line class="nu" x1=${f} x2=${f} y1=${Et.top-8} y2=${$} />
        <g class="nulabel">
          <rect x=${T} y=${$+4} width=${_} height="28" rx="3" />
          <text x=${T+_/2} y=${$+24} text-anchor="middle">${b}</text>
        </g>
        ${u.flatMap(E=>E.mine.map(D=>a`
              <${Qg} key=${D.id} row=${D} lane=${E} shown=${s?.row.id===D.id} point=${o} />
            `))}
      </svg>
      ${s&&a`<${Yg} at=${s} width=${m} height=${d} close=${v} />`}
    </div>
  `}function t$({scenario:t,plan:e}){let n=Kn(e,t.date);if(!n.length)return null;let{lanes:s,wide:o,years:r,beyond:i}=gs(e),l=cn(e.key,t.date),c=h=>Gd+8+h/o*(Io-Gd-16),{placed:p,bottom:u}=Jd(Qd(s,n),Rl,h=>Math.max(Zg,Xd(h)*Zd+4)),$=c(Ni(e,l).x),m=p.map(h=>g(Kd.description,{chapter:ho(h),counts:qt(hs(h.mine))})),d=$>Io-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Io} ${u+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${$} y=${Rl} width=${Io-$} height=${u-Rl} />
      ${r.map(({year:h,x:f})=>a`
          <line class="jaar" x1=${c(f)} x2=${c(f)} y1="4" y2=${u} />
          <text class="jaartal" x=${c(f)+4} y="12">${h}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${Es.beyond}</text>`}
      ${p.map(h=>a`
          <line class="baan" x1="0" x2=${Io} y1=${h.y} y2=${h.y} />
          <text x="0" y=${h.middle+4}>${nb(ho(h))}</text>
        `)}
      ${p.flatMap(({y:h,mine:f})=>tb(f).map(([b,_])=>a`<text class="jaartal" x=${c(b)-8} y=${h+12} text-anchor="end">+${_}</text>`))}
      <line class="baan" x1="0" x2=${Io} y1=${u} y2=${u} />
      <line class="peil" x1=${$} x2=${$} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?$-4:$+4} y=${u+13} text-anchor=${d}>
        ${g(Kd.line,{date:X(l)})}
      </text>
      ${p.flatMap(h=>h.mine.filter(f=>f.level<Dl).map(f=>a`
            <g transform=${`translate(${c(f.x)} ${eb(h,f)}) scale(${Xg})`}>
              <title>${[f.name,f.by,Wl[f.outcome].phrase].join(", ")}</title>
              <${Ia} outcome=${f.outcome} />
            </g>
          `))}
    </svg>
  `}var Kd,Es,Wl,Et,Gg,Qd,ei,Gd,Io,Rl,Zd,Zg,Xg,Dl,Xd,tb,eb,nb,Hl=L(()=>{"use strict";q();U();B();A();J();Tt();dt();dr();Kd=k.summary.lanes,Es=k.promises,Wl=k.shared.outcomes,Et={left:320,top:32,foot:40,level:19,pad:30,line:21};Gg=t=>g(Es.mark,{...t,what:t.what||Es.card.none,phrase:Wl[t.outcome].phrase}),Qd=(t,e)=>t.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);ei=(t,e)=>`${t/e*100}%`;[Gd,Io,Rl,Zd,Zg,Xg]=[262,690,17,8,16,.62],Dl=30,Xd=t=>Math.min(t.levels,Dl),tb=t=>[...co(t.filter(({level:e})=>e>=Dl).map(({x:e})=>e))],eb=(t,e)=>t.middle+(e.level-(Xd(t)-1)/2)*Zd,nb=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function sb({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?bn.route.undecided:bn.route.no_partner;return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${bn.route.silent}>
            ${n.map(({label:i})=>a`<li><span>${i}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${s.map(({id:i,label:l,cells:c})=>a`
              <li class=${Ot(i)?"verzamel":""}>
                <${be} basis=${c[e-1]?.most_basis} />${l}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function ob({scenario:t,plan:e}){let n=Pe("kind",t,e),s=Pe("partner",t,e),{reach:o}=H({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${sb} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function e$({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=w.meta,l={version:r,content:(i||"").slice(0,12),scenario:Ft(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(bn.head,{date:X(cn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(bn.foot.source,{sources:Jn(t)})} ${g(bn.foot.version,l)}</p>
        <p>${g(bn.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function rb({cell:t,step:e}){if(!t?.initiatives&&!t?.unmet&&!t?.undecided)return a`<td class="niets">${t?.brief.join(" ")||"–"}</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${st(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${st(e)}>
      <${es} bar=${t.bar} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${st(e)}><span class="plaat">${n}</span></td>`}function ib({scenario:t,plan:e,...n}){let s=fe(e).summary,{points:o}=H({...t,plan:e.key}),{phrase:r,named:i}=Ln(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${e$} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${g(s.intro,{report:Gn(e)})} ${r.lead}
      </p>
      <${Yn} plan=${e} />
      <${ni} title=${s.matrix.title} note=${s.matrix.note}>
        <${ab} scenario=${t} plan=${e} />
        <${lr} undecided=${$a(t,e)} />
      <//>
      <${ni} title=${k.overview.start.discuss.title}>
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
  `}function lb({scenario:t,plan:e,...n}){let{summary:s,shared:o}=fe(e),r=X(cn(e.key,t.date)),i=Vr(Kn(e,t.date),o.outcomes,Ln(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${e$} plan=${e} scenario=${t} ...${n}>
      <${ni} title=${s.route.title} note=${s.route.note}>
        <${ob} scenario=${t} plan=${e} />
      <//>
      <${ni} title=${s.lanes.title} note=${l}>
        <${t$} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${i.map(([c,{tile:p,count:u}])=>a`
              <li><${Po} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}</li>
            `)}
        </ul>
      <//>
    <//>
  `}function n$({route:t}){let e=W(t.query),n=we(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${et} text=${bn.title}><p class="uitleg">${bn.screen}</p><//>
      <${Ds} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${bn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${ib} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${lb} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${me} text=${bn.screen} />
  `}var bn,ab,ni,s$=L(()=>{"use strict";q();St();B();zt();A();_n();ut();Tt();Zs();Ve();Hl();dt();dr();bn=k.summary;ab=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${bn.matrix.title}</caption>
    <thead>
      <tr><td></td>${fn(e).map(n=>a`<th scope="col">${st(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Pe("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${rb} cell=${s} step=${fn(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,ni=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t}>
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function Vl(t){let n=t.flatMap(o=>go(o,W({}))).map(({step:o,basis:r})=>`${y(o,"notation")} ${r}`),s=({notation:o})=>Object.keys(ue).find(r=>n.includes(`${o} ${r}`));return si(ln.filter(s).map(o=>`${o.label} (${ue[s(o)||""][1]})`))}function cb({id:t}){let e=G(t,"who").flatMap(f=>f.acts?f.to:[]),n=({key:f})=>g(it.steps,{steps:Vl(e.filter(b=>Gt(b,f)))}),s=f=>w.partners[f].find(b=>b.id===t)?.steps||[],o=so(s("")),r=w.plans.filter(f=>s(N?f.key:"").length),i=G(t,"who").flatMap(f=>f.acts?[]:zn(f.to)),l=so(C(i)).filter(f=>!o.includes(f)),c=f=>G(f,"who").every(b=>!b.acts||b.from===t),p=C(e.filter(f=>w.works[f]?.across&&c(f)).flatMap(mo)),u=ee(t,"unitOf"),$=oe(ee(t,"chapterLead")),m=f=>{let b=so(w.partners[""].find(_=>_.id===f)?.steps||[]);return b.length>0&&a`<span class="zacht"> – ${si(b)}</span>`},d=y(t,"tooi"),h=[...Eo(t),[k.thing.also_known,gt(t,"altLabel").join(", ")],[it.leads,$.length>0&&a`<${Be} ids=${$} />`],[it.units,u.length>0&&a`<${Be} ids=${u} more=${m} />`],[it.identity,d?g(it.identified,{code:d,date:X(y(t,"checkedOn"))}):it.unidentified]];return a`
    <${ot} title=${k.thing.known}>
      <${je} text=${y(t,"summary")} />
      ${Ot(t)&&a`<p>${it.collective}</p>`}
      ${y(t,"isIndependent")==="true"&&a`<p>${it.independent}</p>`}
      ${r.map(f=>a`<p>${N&&`${f.title}: `}${n(f)}</p>`)}
      ${p.length>0&&a`<p>${g(it.across,{kinds:si(p.map(ct))})}</p>`}
      ${l.length>0&&a`<p>${g(it.named_steps,{steps:si(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${it.no_steps}</p>`}
      <${hn} pairs=${h} />
    <//>
  `}function pb({id:t,rows:e}){let n=it.columns,s=c=>_t(c.to)?.key,o=[...En(s),Zt("actie",n.action,c=>c.to),{key:"soort",label:n.what,text:c=>le(c.to)},{key:"rol",label:n.role,text:c=>c.phrase},Nn("stand",n.stand,c=>c.to),{key:"stap",label:n.step,text:c=>Ua(c.to)},ts(n.place,c=>c.of)],r=C(e.map(c=>c.to)).map(c=>{let p=e.filter($=>$.to===c),u=C(p.map($=>$.phrase)).join(", ");return{...p[0],phrase:u,of:p.flatMap($=>$.of)}}),i=or(t,"activiteiten",W({}),s),l={id:"acties",caption:it.work_caption,rows:r,sort:"actie",columns:o,file:i};return a`
    <${ot} title=${g(it.work,{count:r.length})}>
      <p class="zacht">${it.work_note}</p>
      ${r.length?a`<${$t} ...${l} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function ub({id:t}){let e=y(t,"organisationKind")===it.places.of&&!Ot(t)?gt(t,"altLabel"):[],n=c=>e.some(p=>ws(c.replace("-"," ")).includes(ws(p))),s=c=>gt(c,"place").filter(n).join(", "),o=G(t,"who").map(c=>c.to),r=oe($s.filter(c=>s(c)&&!o.includes(c))),i=c=>a`<span class="zacht"> – ${s(c)}</span> <${Lt} id=${c} />`,l=[a`<p class="zacht">${it.places.note}</p>`,a`<${Be} ids=${r} more=${i} />`];return r.length>0&&a`<${ot} title=${g(it.places.title,{count:r.length})}>${l}<//>`}function db({id:t}){let[e,n]=[W({}),Hr(t)],o=Ur(e).flatMap(d=>Kn(d,e.date)).filter(d=>d.outcome==="ahead"&&n(d.work)),r=G(t,"who").flatMap(d=>d.acts?d.to:[]),i=C([...r,...r.flatMap(d=>At(d,"followedBy"))]).filter(d=>it.to_come.includes(wn(d))&&!o.some(h=>h.work===d)),l=d=>g(k.shared.work.bound,{date:d}),c=[...o.map(({work:d,what:h,quote:f,by:b})=>[n(d),d,h,`${f} (${l(b)})`]),...i.map(d=>["planned",d,_e(d).toLowerCase()])],p=Object.entries(it.coming.groups).flatMap(([d,h])=>{let f=c.filter(([_])=>_===d).map(([,_,...v])=>a`<li><${F} id=${_} />: ${v.filter(Boolean).join(", ")}</li>`),b=a`<${Xn} id=${`komt-${d}`} items=${f} first=${Q()?o$:void 0} />`;return f.length?a`<p>${M(h,f.length)}</p>${b}`:[]}),u=j("beloften",{partner:y(t,"notation"),uitkomst:"ahead"}),$=o.length>0&&a`<p><a href=${u}>${it.coming.all}</a></p>`,m=a`<p class="zacht">${it.coming.note}</p>`;return p.length>0&&a`<${ot} title=${it.coming.title}>${m}${p}${$}<//>`}function mb({id:t}){let e=G(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <h3><${F} id=${s} /></h3>
      <${ir} id=${o} /><${Qt} of=${[o]} />
    `);return a`
    <${ot} title=${g(it.own,{count:e.length})}>
      <p class="zacht">${it.own_note}</p>
      <${Xn} id="eigen" as="div" first=${o$} items=${n} />
    <//>
  `}function fb({id:t}){let e=G(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[y(r[0],"asOf").slice(0,4),y(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${je} text=${y(i,"summary")} />`)} <${Qt} of=${r} />
  `,s=oe(C(e.map(r=>us(r,t)))).map(r=>{let i=e.filter(l=>us(l,t)===r);return a`<li><${F} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?it.its_members:it.members;return a`<${ot} title=${o}><${Xn} id="leden" items=${s} first=${s.length} /><//>`}function hb({id:t}){let e=new Map(G(t,"with").map(s=>[us(s,t),s]));if(!e.size)return null;let n=oe([...e.keys()]).map(s=>{let{of:o=[],more:r}=e.get(s)||{},i=g(r?it.more_works:it.works,{works:o.map(ne).join(", ")});return a`<li key=${s}><${F} id=${s} /><span class="zacht">${i}</span></li>`});return a`
    <${ot} title=${it.together}>
      <p class="zacht">${it.alphabetical}</p>
      ${Q()?a`<${Xn} id="samen" items=${n} first=${$b} />`:a`<ul class="kolommen">${n}</ul>`}
    <//>
  `}function r$({id:t}){return a`
    <${cb} id=${t} />
    <${pb} id=${t} rows=${G(t,"who")} />
    <${ub} id=${t} />
    <${db} id=${t} />
    <${mb} id=${t} />
    <${Ca} title=${it.wishes} ids=${ee(t,"wish")} of="concerns" />
    <${Oa} title=${it.requested} ids=${oe(ee(t,"askedOf"))} />
    <${fb} id=${t} />
    <${hb} id=${t} />
    <${Ao} id=${t} />
  `}var it,si,o$,$b,a$=L(()=>{"use strict";q();U();St();B();zt();A();ko();ye();er();J();ut();Tt();Yt();Qs();dt();Ie();vn();Ka();Pn();it=k.thing.organisation,si=t=>qt(t.map(e=>e.toLowerCase()));[o$,$b]=[1,2]});function gb({id:t,reports:e}){let n=rn(t);if(kn(t.split("/")[0]).dates.length<3)return null;let s=o=>Oe(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Lt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${X(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function bb({id:t}){let e=kn(t.split("/")[0]),{result:n,not_mentioned:s}=rn(t),o=e.dates.filter(({date:l})=>wn(t,l)),r=w.codes.AgreementStatus[y(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=(l,c)=>c===e.date&&n[y(l,"resultReported")];return a`
    <${gb} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:l,label:c})=>{let p=ms(t,l);return a`
          <li>
            <strong>${R(c)}</strong>
            <p><${Lt} id=${t} date=${l} /></p>
            ${r&&l===e.date&&a`<${je} text=${r} look="zacht" />`}
            ${Oe(t,l).earlier&&a`<p class="zacht">${R(s)}</p>`}
            ${p&&a`
                <${je} text=${y(p,"summary")} /><${Ys} of=${p} />
                <${je} text=${i(p,l)} look="zacht" /><${Qt} of=${[p]} />
              `}
          </li>
        `})}
    </ol>
  `}function kb({id:t}){let e=At(t,"silentPart"),n=e.map(s=>[y(s,"summary"),a`<span class="zacht"> (${V("SilentWeight",y(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${rn(t).silent}</strong></p><${Ht} items=${n} />`}function wb({id:t}){let e=rn(t),n=e.deadline_columns,s=qs(t);if(!s.length)return null;let o=i=>[`“${y(i,"deadlineText")}”`,y(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>y(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>y(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>y(i,"dueBy"),cell:i=>X(y(i,"dueBy"))||y(i,"condition")},{key:"soort",label:n.kind,text:i=>Jo(y(i,"modality"))},{key:"er",label:n.there,text:i=>Oe(i).delivery||e.not_there},{...ts(n.place,()=>[]),cell:i=>a`<${je} text=${y(i,"summary")} /><${Qt} of=${[i]} />`}];return a`<${$t} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function yb({id:t}){let e=rn(t),n=e.who_columns,s=G(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${F} id=${i} /><${xs} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>S(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>y(i[0],"summary")},ts(n.place,({of:i})=>i.slice(0,1))];return a`<${$t} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function _b({id:t}){let e=At(kt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${rn(t).heading}<${wt} ids=${e} />.</p>`}function xb({id:t}){let e=rn(t),n=Dr(t);if(n.length)return n.map(o=>a`<${ir} id=${o} /><${Qt} of=${[o]} />`);if(y(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=gt(t,"interventionKind").map(ct).join(", ");return a`
    <p>${g(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${y(t,"rationale")}</p>
  `}function vb({id:t}){let e=rn(t),n=ee(t,"subMeasureOf"),s=o=>a` <${Lt} id=${o} />`;return a`<${ot} title=${e.container}><p>${e.parts}</p><${Be} ids=${n} more=${s} /><//>`}function i$({id:t}){let e=rn(t),n=kn(t.split("/")[0]),s=y(t,"promise"),o=Eo(t),r=y(t,"isContainer")==="true"?vb:Sb;return a`
    <${ot} title=${s?e.promise:e.what}>
      ${va(t).map(i=>a`<${je} text=${i} />`)}
      ${y(t,"isNew")==="true"&&a`<p class="zacht">${g(e.new,{when:cs(n.date,n)})}</p>`}
      ${y(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Qt} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${Sa} id=${t} />
    ${o.length>0&&a`<${ot} title=${k.thing.further}><${hn} pairs=${o} /><//>`}
    <${Ao} id=${t} />
  `}var rn,Sb,l$=L(()=>{"use strict";q();B();A();ye();J();ut();Tt();dt();Ie();vn();Pn();rn=t=>fe(_t(t)).thing.undertaking;Sb=({id:t})=>a`
  <${ot} title=${rn(t).progress}><${bb} id=${t} /><${kb} id=${t} /><${wb} id=${t} /><//>
  <${ot} title=${rn(t).who}><${yb} id=${t} /><${_b} id=${t} /><//>
  <${Ca} title=${rn(t).expected} ids=${G(t,"expected").map(({of:e})=>e[0])} />
  <${ot} title=${rn(t).steps}><${xb} id=${t} /><//>
`});function jb({id:t}){let e=Ob[pn(t)];return e?w.plans.filter(n=>!_t(t)||n===_t(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${Cb} key=${n.plan.key} ...${n} />`):null}function Lb({id:t}){let e=ee(t,"inChapter"),n=ol(Ge.other.annex.file),s=l=>a` <${Lt} id=${l} />`,o=l=>g(Ge.other.at,{steps:Vl([l])||k.shared.all_steps}),r=l=>a`${s(l)}<p class="zacht">${va(l).join(" ")} ${o(l)}</p>`,i=$s.filter(l=>w.works[l]?.chapters?.includes(t)&&!e.includes(l));return a`
    <${ot} title=${Ge.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${Ge.other.annex.label}</a></p>`}
      <${Be} ids=${oe(e)} more=${r} />
      ${i.length>0&&a`<p>${Ge.other.under}</p><${Be} ids=${oe(i)} more=${s} />`}
    <//>
  `}function Mb({id:t}){let e=[...Eo(t),[Ze(t,"Legislation")?Ge.also_known:Ge.in_source,gt(t,"altLabel").join(", ")],[Ge.place,Xe(t).length>0&&a`<${Qt} of=${[t]} />`]];return a`
    <${ot} title=${Ge.known}>
      ${Ze(t,"Facilitator")&&a`<p class="zacht">${fe(_t(t)).thing.other.judged}</p>`}
      <${je} text=${y(t,"summary")} />
      <${je} text=${y(t,"rationale")} />
      <${hn} pairs=${e} />
    <//>
    <${Sa} id=${t} />
    ${Ze(t,"Chapter")&&a`<${Lb} id=${t} />`}
    <${Ao} id=${t} />
  `}function Fb({id:t}){let e=W(z.route.query),n=pn(t)==="organisation"&&y(t,"notation"),s=i=>Bn(i).some(({partners:l})=>n&&l.includes(n)),o=H(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<${Lp} gap=${i} scenario=${e} />`);return a`
    <${ot} title=${g(Ge.gaps,{count:o.length})}>
      <${Xn} id="vragen" items=${r} first=${Q()?Tb:zb} as="div" />
    <//>
  `}function Eb({id:t}){let e=pn(t),n=[c$[e]&&a`<a href=${j(c$[e])}>${Ge.crumbs[e]}</a>`,N&&_t(t)?.title,...["inChapter","subMeasureOf"].map(s=>kt(t,s)&&a`<${F} id=${kt(t,s)} />`),le(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function p$({route:t}){let e=t.path.slice(1).join("/");if(!Jt(e))return a`<${Ls} />`;let n=S(e),s=pn(e),o=Ab[s],r=s==="undertaking"&&y(e,"isContainer")!=="true",i=()=>{let[l,c]=["promise","summary"].map(m=>y(e,m)),p=r?[l&&`${Ge.promised} ${l}`,g(Ge.stand,{stand:_e(e).toLowerCase()})]:[c],u=[`${le(e)} ${n}`,p.filter(Boolean).join(" ")].filter(Boolean).join(": "),$=C([...Xe(e),...Xe(ms(e))]);return sa(u.replace(/([^.!?])$/,"$1."),$,null,_t(e)||nt())};return a`
    <${Eb} id=${e} />
    <${et} text=${Ze(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${Lt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${Co} />`}
    <${jb} id=${e} />
    <div class="acties bovenaan">
      <${Ss} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${j("verken",{uit:e,kies:e})}>${Ge.around}</a>
    </div>
    <${o} id=${e} />
    <${Fb} id=${e} />
  `}var Ge,Ul,Ob,Cb,zb,Tb,c$,Ab,u$=L(()=>{"use strict";q();U();St();B();zt();A();ye();J();ut();Tt();Ve();Yt();Qs();zo();dt();Ie();vn();a$();Ka();l$();Pn();ur();Ge=k.thing,Ul=k.thing.route,Ob={organisation:(t,e)=>w.partners[N?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:zn},Cb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${N?g(Ul.of_plan,{plan:t.title}):Ul.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${Ul[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[zb,Tb]=[3,1];c$={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};Ab={undertaking:i$,organisation:r$,step:ad,other:Mb}});function Bb({rows:t,whole:e,chosen:n,plan:s,scenario:o}){let r=e?Ln(o,s).named:{},i=fe(s).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${ht.tiles_label}>
      ${Vr(t,i,r).map(([l,{tile:c,count:p}])=>a`
          <button type="button" id=${`uitkomst-${l}`} aria-pressed=${String(n===l)}
            onClick=${()=>I({uitkomst:n===l?null:l})}>
            <${Po} outcome=${l} />
            <span class="getal">${p}</span>
            <span>${g(c,{date:X(cn(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function Rb({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>K(l.day,c.day)),i=r.slice(0,Ib).map(l=>a`
      <${Po} outcome=${l.outcome} />
      <span>
        <${F} id=${l.work} text=${l.short} />${" "}${l.what||""}
        <span class="bij">${l.modality}: ${l.quote}</span>
      </span>
    `);return a`
    <aside class="langst-open">
      <h2>${ht.open.title}</h2>
      <p>${r.length?g(ht.open.phrase,{date:X(cn(e.key,n))}):ht.open.none}</p>
      <${Ht} items=${i} />
      <p><a href=${j("aandachtspunten",{vraag:"deadline-verstreken"})}>${ht.open.gaps}</a></p>
      <h2>${ht.read.title}</h2>
      <ul class="leesregels"><li>${ht.read.first}</li>${qb}<li>${ht.read.last}</li></ul>
    </aside>
  `}function Hb({rows:t}){let e=C(t.map(o=>o.day.slice(0,4))).sort(K),s=C(t.flatMap(o=>$$(o.work))).map(o=>[o,S(ge(o))]).sort((o,r)=>K(o[1],r[1]));return a`
    <div class="velden">
      <${Dt} label=${ht.fields.year} name="jaar" options=${Qe(e)} />
      <${Dt} label=${ht.fields.partner} name="partner" options=${s} />
      <${_s} names=${["jaar","partner"]} />
    </div>
  `}function Ub({plan:t,scenario:e,chosen:n,query:s}){let o=Kn(t,e.date),r=Wc(t,e.date).filter(oi(s)),i=o.filter(oi(s)),l=i.length===o.length,c=$=>$.filter(m=>!n||m.outcome===n),p=c(i),u=hs(p).join(" · ");return a`
    <section>
      ${N&&a`<h2>${t.title}</h2>`}
      ${l?a`
              <p class="zacht belofte-intro">${g(ht.intro,{count:o.length,undated:r.length})}</p>
              <p>${Ln(e,t).phrase.overdue}</p>
            `:a`<p role="status"><strong>${M(ht.kept,p.length)}</strong> ${u}</p>`}
      <${qa} works=${c(o.filter(oi({...s,partner:""}))).map($=>$.work)}
        partner=${s.partner||""} />
      <${Bb} rows=${i} whole=${l} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${Yd} plan=${t} rows=${p} date=${e.date} /><${Db} plan=${t} rows=${p} /></div>
        <${Rb} rows=${i} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${ht.table}</summary>
        <${$t} id=${`beloften-${t.key}`} caption=${ht.caption} rows=${p} columns=${d$} sort="dag" />
      </details>
      ${r.length>0&&a`
          <details class="tweeling">
            <summary>${g(ht.undated,{count:r.length})}</summary>
            <${Ht} items=${r.map(Vb)} />
          </details>
        `}
    </section>
  `}function m$({route:t}){let e=W(t.query),n=Ur(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(i=>Kn(i,e.date)),r=o.filter(oi(t.query)).filter(i=>!s||i.outcome===s);return a`
    <${et} text=${ht.heading} title=${ht.title} />
    <${$n}><${Ds} /><${nr} /><${Hb} rows=${o} /><//>
    <${Co} />
    ${n.map(i=>a`<${Ub} key=${i.key} ...${{plan:i,scenario:e,chosen:s,query:t.query}} />`)}
    ${!n.length&&a`<p>${ht.none}</p>`}
    <p class="acties">
      <${de} name="beloften.csv" rows=${()=>Pb(r,e)} />
      ${n.length>0&&a`<${Ke} name="beloften" title=${ht.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
    </p>
    <${me} text=${M(ht.lane_total,r.length)} />
  `}var ht,Nb,d$,Pb,Ib,qb,Wb,Db,$$,oi,Vb,f$=L(()=>{"use strict";q();U();St();B();zt();A();ye();J();Tt();Ve();Yt();Tl();Cs();Hl();dt();dr();Ie();vn();ht=k.promises;Nb=t=>{let e=gs(t.plan).lanes[t.lane];return e?ho(e):""},d$=[{key:"dag",label:ht.columns.day,text:t=>t.day,cell:t=>t.by},Zt("actie",ht.columns.work,t=>t.work),{key:"wat",label:ht.columns.what,text:t=>t.what||y(t.work,"prefLabel")},{key:"wie",label:ht.columns.who,text:t=>Wr(t.work)},{key:"woorden",label:ht.columns.quote,text:t=>t.quote},{key:"stand",label:ht.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${no} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:ht.columns.lane,text:Nb}],Pb=(t,e)=>{let n=[...d$,rr(ht.columns.place,s=>s.id)];return yn(n,t,s=>se(e,s.plan.key))},Ib=6,qb=ht.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);Wb=t=>a`
  <${no} outcome=${t.outcome} on=${t.by} />
  <span><${F} id=${t.work} text=${t.short} />${" "}${t.what||t.quote}</span>
`,Db=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${gs(t).lanes.map((n,s)=>({lane:n,found:e.filter(o=>o.lane===s)})).filter(({found:n})=>n.length).map(({lane:n,found:s})=>a`
          <details>
            <summary>${ho(n)}
              <span class="bij">
                ${M(ht.lane_total,s.length)}${hs(s,!0).map(o=>` · ${o}`)}
              </span>
            </summary>
            <${Ht} items=${s.map(Wb)} />
          </details>
        `)}
  </div>
`,$$=t=>G(t,"who").map(e=>y(e.from,"notation")),oi=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||$$(e.work).includes(t.partner));Vb=({work:t,quote:e,what:n,stand:s})=>a`<${F} id=${t} />: ${[e,n].filter(Boolean).join(", ")}${s&&`; ${s}`}`});function g$({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${N?"h3":"h2"}>${g(As.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function Kb({loss:t,scenario:e,id:n,title:s}){let o=i=>b$(t,i,e),r=[{key:"vak",label:As.columns.cell,sort:!1,text:i=>h$(i,o(i)),cell:i=>{let l=h$(i,o(i));return o(i)?a`<a href=${Os(i,t.plan)}>${l}</a>`:l}},{key:"nu",label:As.columns.now,sort:!1,text:i=>k$(o(i))},{key:"weg",label:As.columns.lost,sort:!1,text:i=>i.phrase}];return a`<${$t} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${r} />`}function Gb({loss:t,names:e,scenario:n,apart:s}){let o=kn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===w.plans[0]?"":`-${o.key}`}`,p=$=>{let m=G($,"who",n.date).map(f=>S(f.from)),d=qt(Un($).map(S).filter(f=>m.includes(f)&&!e.includes(f))),h=d&&!Q()&&a`<span class="zacht">${g(As.others,{names:d})}</span>`;return[" ",a`<${Lt} id=${$} date=${n.date} />`," ",h]},u=($,m=[])=>m.length>0&&a`<${g$} title=${$} count=${m.length}><${Be} ids=${m} more=${p} /><//>`;return a`
    <section>
      ${N&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${Yb} loss=${t} scenario=${n} />
      <${g$} title=${r} count=${t.cells.length} none=${i}>
        <${Kb} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([$,m])=>u(m,t[$]))}
      ${t.blocks.map($=>u($.phrase,$.acts))}
    </section>
  `}function Kl({losses:t,names:e,scenario:n,apart:s}){let o=qt(e),r=()=>t.flatMap(l=>l.cells.map(c=>{let p=b$(l,c,n),u=p?st(c.barrier):"";return[o,ct(c.column),u,k$(p),c.phrase,...se(n,l.plan)]})),i={names:e,scenario:n};return a`
    ${t.map((l,c)=>a`<${Gb} key=${l.plan} ...${{loss:l,...i}} apart=${!c&&s} />`)}
    ${!t.length&&[we(n).map(l=>a`<p>${l.words.losses.nothing}</p>`),s]}
    <div class="acties"><${de} name="wat-als.csv" rows=${()=>[[...As.csv,...Vs],...r()]} /></div>
  `}function Jb(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return H({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?R(ct(s.kind)):st(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function Qb({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(c=>!o.includes(c)),l=i.length-r.length;return a`
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
  `}function Yb({loss:t,scenario:e}){let{legend:n}=io,s=Jb(t,e),o=C(s.flatMap(i=>i.things.map(l=>fs(l,e.date)))),r=Object.keys(w.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${io.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${Qb} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:uo(nt(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${V("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var io,As,b$,k$,h$,w$=L(()=>{"use strict";q();St();B();zt();A();ye();_n();J();ut();Tt();Yt();dt();Ie();io=k.whatif.picture,As=k.whatif,b$=(t,e,n)=>H({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),k$=t=>t?Lo(t):As.no_cell,h$=(t,e)=>{let n=R(ct(t.column));return e?g(As.cell,{kind:n,step:st(t.barrier).toLowerCase()}):n}});function Jl(t,e,n){let[s,o]=P(null);return ie(()=>{let r=!0;return o(null),tt().ask(t,e).then(i=>{r&&(o(i),n?.(i))}).catch(i=>r&&o({silent:i.message||k.whatif.silent})),()=>{r=!1}},[t,JSON.stringify(e)]),s}function Ql({chosen:t,choices:e,follows:n}){let s=It(),o=z.started&&!!t&&Q();ie(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&Q()?r.reverse():r}</div>`}function Zb({before:t,after:e}){let n=ae[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:V("Severity",t),after:V("Severity",e)})}function y$({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(p=>p.was||p.sentence),l=H(r).gaps.filter(p=>p.subject===o&&!i.includes(p.sentence)),c=p=>g(ae.cell,{kind:R(ct(p.column)),step:st(p.barrier).toLowerCase()});return a`
    <h2 role="status">${M(ae.cells,t.length,{all:n})}</h2>
    <ul class="anderelezing">
      ${t.map(p=>a`
          <li>
            <strong>${c(p)}</strong>
            <span>${g(ae.now,{phrase:p.before})}</span> <span>${g(ae.then,{phrase:p.after})}</span>
          </li>
        `)}
    </ul>
    ${e.length>0&&a`<p>${g(ae.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${ae.alone}</p>
    <h2>${M(ae.gaps,s.length)}</h2>
    <ul>
      ${s.map(p=>a`
          <li>
            <strong>${Zb(p)}</strong> ${p.was&&`${g(ae.now,{phrase:p.was})} `}
            ${p.was?g(ae.then,{phrase:p.sentence}):p.sentence}
          </li>
        `)}
    </ul>
    ${l.length>0&&a`
        <h2>${M(ae.stays,l.length)}</h2>
        <p>${ae.why}</p>
        <ul>${l.map(p=>a`<li>${p.sentence}</li>`)}</ul>
      `}
  `}function Xb({id:t,status:e,scenario:n}){let s=Jl("supposed",{options:ps(n),work:t,status:e});return s&&s.silent===void 0?a`<${y$} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function _$({requested:t,scenario:e}){let{date:n}=e,s=m=>ce(m)&&!!wn(m,n),[o,r]=t.split("="),i=ce(o)?o:"",l=At(ms(i,n),"alternativeReading").map(m=>y(m,"status")),c=(m,d)=>j(["wat-als","actie",`${m}=${d}`]),p=e.key===W({}).key&&w.readings[`${i}=${r}`],u=a`
        <${No} label=${ae.which} id="actie" thing=${i} among=${s}
          pick=${m=>{location.hash=c(m,r||"")}} />
        ${i&&a`
            <p><${F} id=${i} />. ${_e(i,n)}.</p>
            <h2>${ae.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(w.codes.Status).map(([m,{label:d}])=>a`
                  <li>
                    <a href=${c(i,m)} aria-current=${m===r?"true":null}>${R(d)}</a>
                    ${m===wn(i,n)&&a` <span class="zacht">${ae.read}</span>`}
                    ${l.includes(m)&&a` <span class="zacht">${ae.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${Ql} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${ek} />`:p?a`<${y$} found=${p} id=${i} scenario=${e} />`:Ee()?a`<${Xb} id=${i} status=${r} scenario=${e} />`:a`<p>${g(ae.elsewhere,{name:S(i),status:V("Status",r)})}</p>`} />`}var ae,Gl,tk,ek,x$=L(()=>{"use strict";q();U();St();B();zt();A();Se();J();ut();Tt();dt();Ea();ae=k.whatif.action;Gl=t=>t.split("=")[0],tk=()=>Object.keys(w.readings).sort((t,e)=>K(S(Gl(t)),S(Gl(e)))),ek=()=>a`
  <p>${ae.begin}</p>
  <h2>${ae.readings}</h2>
  <ul>
    ${tk().map(t=>a`
        <li>
          <a href=${j(["wat-als","actie",t])}>${S(Gl(t))}</a>
          <span class="zacht"> ${g(ae.reading,{status:V("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function sk({notations:t,names:e,scenario:n}){let s=Jl("answer",{options:nk(t,n)},()=>xt(lt.done));if(!s)return a`<div><p>${lt.busy}</p></div>`;if(s.silent!==void 0)return a`<div><p>${s.silent}</p></div>`;let o=i=>!n.plan||i.plan===n.plan,r=M(lt.questions,s.gaps.filter(o).length);return a`
    <div>
      <${Kl} losses=${s.losses.filter(o)} names=${e} scenario=${n} />
      <p>${g(lt.with_this,{questions:r,now:H(n).gaps.length})}</p>
    </div>
  `}function ok({acting:t,chosen:e}){let[n,s]=P(""),o=c=>I({zonder:c.map(ri).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(Ee()?[...e,c]:[c])},i=c=>[S(c),...gt(c,"altLabel")].join(" "),l=t.filter(c=>_o(i(c),n));return a`
    <h2>${lt.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${g(lt.put_back,{name:S(c)})}
          onClick=${()=>r(c)}>
          ${S(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${lt.clear}</button>
          <button type="button" class="klein" onClick=${()=>sr(location.href,lt.shared)}>${lt.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${lt.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${c=>s(c.target.value)}
        onKeyDown=${c=>c.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <ul class="partnerlijst" aria-label=${lt.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button type="button" id=${`zonder-${ri(c)}`} aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}>${S(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${lt.none_found}</p>`}
    ${!Ee()&&a`<p class="zacht">${lt.alone}</p>`}
  `}function rk({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&M(lt.start.alone,r),r>0&&(o.length?g(lt.start.steps,{steps:qt(o.map(l=>st(l).toLowerCase()))}):lt.start.no_step),i>0&&M(lt.start.lead,i)].filter(Boolean),s=uo(nt(e.plan));return a`
    <section id="begin">
      <h2>${lt.start.title}</h2>
      <p class="zacht">${g(lt.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${j("wat-als",{zonder:ri(o.who)})}>${S(o.who)}</a>
              <span class="bij">${N?`${kn(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${lt.start.no_partner}</p>`}
    </section>
  `}function ak({id:t,date:e}){let n=o=>qt(oe(C(o)).map(S)),s=Object.entries(lt.apart.roles).map(([o,r])=>{let i=c=>G(c,"who",e).filter(p=>p.role===o),l=oe(C(i(t).map(c=>c.to))).map(c=>{let p=n(i(c).flatMap(u=>u.from===t?[]:[u.from]));return S(c)+(p&&g(lt.apart.others,{names:p}))});return l.length>0&&a`<p>${g(r,{names:qt(l)})}</p>`});return a`
    ${["chapterLead","unitOf"].map(o=>{let r=n(ee(t,o));return r&&a`<p>${g(lt.apart[o],{names:r})}</p>`})}
    ${s}
    <p>${lt.apart.page} <${F} id=${t} />.</p>
  `}function v$({route:t}){let e=W(t.query),{without:n,most:s}=H(e),o=oe(Object.keys(n).filter(h=>n[h].length)),r=(t.query.zonder||"").split(",").map(ge).filter(Boolean),i=r.map(h=>S(h)),[l]=r,c=r.length>1&&Ee(),[,p,...u]=t.path,$=[[lt.leave_out,j("wat-als"),!p],[lt.action.title,j(["wat-als","actie"]),!!p]],m=a`
    <${ar} label=${lt.title} tabs=${$} />
    <${et} text=${lt.title} title=${p?lt.action.title:lt.title}>
      <p class="uitleg">${p?lt.action[Ee()?"intro":"intro_elsewhere"]:lt.intro}</p>
    <//>
    <${ra} scenario=${e} />
  `;if(p)return[m,a`<${_$} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${sk} notations=${r.map(ri)} names=${i} scenario=${e} />`:l?a`
      <${Kl} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${ak} id=${l} date=${e.date} />`} />
    `:a`<${rk} most=${s} scenario=${e} />`;return a`
    ${m}
    <${Ql} chosen=${r.join(",")} choices=${a`<${ok} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${me} text=${r.length===1?g(lt.phrase,{name:i[0]}):""} />
  `}var lt,nk,ri,S$=L(()=>{"use strict";ve();xo();q();U();St();B();zt();A();Se();ye();J();ut();Ve();Yt();ua();dt();w$();x$();Pn();lt=k.whatif,nk=(t,e)=>[...ps(e),...t.map(n=>["zonder",n])];ri=t=>y(t,"notation")});var C$={};M$(C$,{answerTo:()=>H,compare:()=>K,connection:()=>bo,csv:()=>Br,data:()=>w,here:()=>z,longerWays:()=>Qr,scenarioOf:()=>W});function ii(t=null){for(let e of li())e!==t&&(e.open=!1)}function Yl(){ii(),On().classList.remove("is-open"),ai().setAttribute("aria-expanded","false")}function ik(){On()&&(ai().addEventListener("click",()=>{let t=On().classList.toggle("is-open");for(let e of li())e.open=t;ai().setAttribute("aria-expanded",String(t))}),On().addEventListener("click",t=>{let e=t.target;e.closest("a")?Yl():e.closest("summary")&&!Q()&&ii(e.closest("details"))}),On().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=li().find(n=>n.open);Q()?ai().focus():e?.querySelector("summary")?.focus(),Yl()}),document.addEventListener("click",t=>{!Q()&&!On().contains(t.target)&&ii()}),On().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Q()&&!On().contains(e)&&ii()}))}function lk(t){if(!On())return;let e=rl(t)?.to;for(let n of On().querySelectorAll("a")){let{path:s}=Li(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",j(s))}for(let n of li())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function ck(t,e){let n=Object.keys(w.comparisons).length>0,s=n||t==="vergelijk";return xr=!Vo(e)||s!==n,xr?(Cn(a`<p role="status">${k.werkplaats.busy}</p>`,jt("inhoud")),ci?tt().show(ci,tt().own):Zl||pk(ps(e),s),!0):!1}async function pk(t,e){Zl=!0;try{ci=(await tt().ask("page",{options:t,comparisons:e})).page,xr&&tt().show(ci,tt().own)}catch(n){xr&&Cn(a`<p role="alert">${n.message}</p>`,jt("inhoud"))}Zl=!1}function uk(t){let e=t.path[0]||"overzicht",n=jt("inhoud");if(he()?.own&&ck(e,W(t.query)))return;n.className=`scherm-${e}`;let s=jt("zoek");s&&e!=="zoek"&&(s.value="");let o=O$[e]||O$.onbekend;Cn([a`<${Op} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),lk(e)}function Xl(){let t=jt("motor");t.hidden=!1;let{state:e,why:n,own:s}=tt();Cn(a`<${Nd} state=${e} why=${n} own=${s} />`,t)}function dk(){$k(),xr=!1,window.removeEventListener("werkplaats",Xl),Cn(null,jt("inhoud")),Cn(null,jt("motor"))}var On,ai,li,O$,Zl,ci,xr,$k,j$=L(()=>{"use strict";ve();q();U();St();B();zt();A();Se();ko();er();ut();Yt();ua();Ip();tu();ou();Wu();sd();wd();xd();qd();Ud();ur();s$();u$();f$();S$();On=()=>jt("menu"),ai=()=>jt("menuknop"),li=()=>[...On().querySelectorAll("details")];jt("spring").addEventListener("click",t=>{t.preventDefault(),jt("inhoud").focus()});ik();jt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),Yl();let e=jt("zoek").value;location.hash=hp(e)||j("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:s,content:o}=w.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};sr(g(e,{...r,sources:Jn()}),n)});O$={__proto__:null,overzicht:_d,dekking:su,aandachtspunten:nd,partners:ud,maatregelen:fd,naslag:gd,gevraagd:bd,tijdlijn:kd,beloften:m$,verken:Ru,ding:p$,samenvatting:n$,vragen:Vd,"wat-als":v$,vergelijk:Xp,"weet-niet":Pp,methode:Np,zoek:Fu,controleer:he()?Id:Pd,onbekend:Ls},Zl=!1,ci="",xr=!1;he()&&(window.addEventListener("werkplaats",Xl),Xl());jt("inhoud").replaceChildren();$k=Tc(uk);he()&&window.addEventListener("andere-bladzijde",dk,{once:!0});document.documentElement.dataset.klaar="ja"});ve();ui();typeof DecompressionStream>"u"?jt("te-oud").hidden=!1:ec().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(j$(),C$))});})();
