"use strict";var ketenkaart=(()=>{var C$=Object.defineProperty;var L=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var j$=(t,e)=>{for(var n in e)C$(t,n,{get:e[n],enumerable:!0})};function _t(t){let e=Ot("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Xl(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var Ot,ve=L(()=>{"use strict";Ot=t=>document.getElementById(t)});async function tc(){let t=Uint8Array.from(atob(Ot("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));ci=L$(await new Response(e).json())}function L$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var ci,pi=L(()=>{"use strict";ve()});function sc(t){var e=ec.get(this);return e||(e=new Map,ec.set(this,e)),(e=nc(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var $=0;$<n[u].length;$++)s=n[u][$],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][$+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var nc,ec,oc=L(()=>{nc=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,nc(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},ec=new Map});function Bs(t){t&&t.parentNode&&t.remove()}function hi(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?fi.call(arguments,2):n),qo(t,i,s,o,null)}function qo(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ro,__v:o||++ic,__i:-1,__u:0};return!o&&xt.vnode&&xt.vnode(r),r}function Mr(t){return t.children}function Sr(t,e){this.props=t,this.context=e,this.__g=0}function is(t,e){if(e==null)return t.__&&is(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:is(t)}function F$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Ns({constructor:Ro},n)).__v=n.__v+1,xt.vnode&&xt.vnode(e),gi(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||is(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,fc(o,e,r),n.__=n.__e=null,e.__e!=s&&pc(e))}function pc(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),pc(t)}function rc(t){(8&t.__g||(t.__g|=8,as.push(t),Cr++))&&ui==xt.debounceRendering||((ui=xt.debounceRendering)||queueMicrotask)(uc)}function uc(){try{for(var t,e=1;as.length;)as.length>e&&as.sort(lc),t=as.shift(),e=as.length,8&t.__g&&F$(t)}finally{(Cr=as.length)&&(ui||queueMicrotask)(uc)}}function dc(t,e,n,s,o,r,i,l,c,p,u){var $,m,d,h,f,b,_=s.__k||Lr,v=e.length;for(c=E$(n,e,_,c,v),$=0;$<v;$++)(d=n.__k[$])!=null&&(m=~d.__i&&_[d.__i]||jr,d.__i=$,b=gi(t,d,m,o,r,i,l,c,p,u),h=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&bi(m.ref,null,d,m),d.ref&&u.push(d.ref,d.__c||h,d)),f=f||h,4&d.__u?(c=$c(d,c,t,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:h&&(c=h.nextSibling),d.__u&=-21);return n.__e=f,c}function E$(t,e,n,s,o){var r,i,l,c,p,u,$,m,d,h=n.length,f=h,b=0,_=0,v=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=qo(null,i):mi(i)?i=v[r]=qo(Mr,{children:i}):i.constructor===Ro&&i.__b?i=v[r]=qo(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=A$(i,n,c,f))&&(f--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,_=1)):(~p||(o>h?b--:o<h&&b++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(_){for(u=[],$=[],r=0;r<o;r++)if((i=v[r])&&16&i.__u){for(b=0,m=u.length;b<m;)u[d=b+m>>1]<i.__i?b=d+1:m=d;u[b]=i.__i,$[r]=b+1}for(b=u.length;r--;)$[r]&&($[r]==b?b--:v[r].__u|=4)}if(f)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=is(l)),ki(l,l));return s}function $c(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=$c(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=is(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function A$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function ac(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function xr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||ac(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||ac(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=di[e]||(di[e]=B$(e)),(t.__a||(t.__a={}))[e]=$i,r=e!=(e=e.replace(cc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function B$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[vr]==null)e[vr]=$i++;else if(e[vr]<this.__a[t])return;return n(xt.event?xt.event(e):e)}}}function gi(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,h,f,b,_,v,O,F,E,W,St,rt,x,Y,he,Me=e.type;if(e.constructor!==Ro)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,$=r=[],u.nodeType==8?l=Or(u,r):r.push(u),l=r[0]||l),(u=xt.__b)&&u(e);t:if(typeof Me=="function"){m=i.length;try{if(_=e.props,v=(u=Me.prototype)&&u.render,O=(u=Me.contextType)&&s[u.__c],F=u?O?O.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(v?e.__c=d=new Me(_,F):(e.__c=d=new Sr(_,F),d.constructor=Me,d.render=P$),O&&O.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),v&&(d.__s||(d.__s=d.state),Me.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Ns({},d.__s)),Ns(d.__s,Me.getDerivedStateFromProps(_,d.__s)))),h=d.props,f=d.state,d.__v=e,n.__c){if(_!==h&&v&&!Me.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(_,F),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(_,d.__s,F)===!1){e.__v!=n.__v&&(d.props=_,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(rn){rn&&(rn.__=e)}),Lr.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=is(n);break t}d.componentWillUpdate&&d.componentWillUpdate(_,d.__s,F),v&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,f,b)})}else v&&!Me.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),v&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=F,d.props=_,d.__P=t,d.__g&=-5,E=xt.__r,W=v?25:0;do d.__g&=-9,E&&E(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++W<25);v&&(Lr.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Ns({},s,d.getChildContext())),v&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(h,f)),St=u&&u.type===Mr&&u.key==null?u.props.children:u,_.__P&&(u=l,o=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(rn){rn&&ki(rn,rn)}),n.__k=null),l=n.__k?is(n,0):null),l=dc(t,mi(St)?St:[St],e,n,s,o,r,i,l,c,p),_.__P&&(e.__e=null,l=u),e.__u&=-161,$&&$.some(Bs),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(rn){if(i.length=m,e.__v=null,c||r)if(rn&&rn.then){if(e.__u|=128|c,r){for(~(Y=r.indexOf(l||void 0))||(Y=r.length);(he=r[Y-1])&&he.nodeType==8;)Y--;for(;Y<r.length;Y++)if(he=r[Y])if(r[Y]=null,rt){if(he==x)break}else{if(he.nodeType!=8)break;he.data.startsWith("$s")&&(x=Or(rt=he))}}if(!rt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;rt=l}(u=Or(rt=e.__c.__z||(e.__c.__z=rt)))?(e.__e=rt,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Bs);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),rn&&rn.then||mc(e),xt.__e(rn,e,n)}}else l=e.__e=N$(n.__e,e,n,s,o,r,i,c,p,t);return(u=xt.diffed)&&u(e),l}function Or(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function mc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(mc))}function fc(t,e,n){for(var s=0;s<n.length;)bi(n[s++],n[s++],n[s++]);xt.__c&&xt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){xt.__e(r,o.__v)}})}function N$(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,h,f,b,_,v=n.props||jr,O=e.props,F=e.type;if(F=="svg"?o="http://www.w3.org/2000/svg":F=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((h=r[u])&&(F?h.localName==F:h.nodeType==3)){t=h,r[u]=null;break}}if(!t){if(_=p.ownerDocument||document,!F)return _.createTextNode(O);t=_.createElementNS(o,F,O.is?O:p),l&&(xt.__m&&xt.__m(e,r),l=!1),r=null}if(F){if(p=F=="template"&&t.content||t,r=F=="textarea"&&O.defaultValue!=null?null:r&&fi.call(p.childNodes),!l&&r)for(v={},u=0;u<t.attributes.length;u++)v[(h=t.attributes[u]).name]=h.value;for(u in v)h=v[u],u=="dangerouslySetInnerHTML"?m=h:u=="children"||u in O||u=="value"&&"defaultValue"in O||u=="checked"&&"defaultChecked"in O||xr(t,u,null,h,o);for(u in O)h=O[u],u=="children"?d=h:u=="dangerouslySetInnerHTML"?$=h:u=="value"?f=h:u=="checked"?b=h:l&&typeof h!="function"||v[u]===h||xr(t,u,h,v[u],o);$?(l||m&&($.__html==m.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(m&&(t.textContent=""),(F=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&T$.test(F))&&(o="http://www.w3.org/1999/xhtml"),dc(p,mi(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&is(n,0),l,c),r&&r.some(Bs)),l&&F!="textarea"||(u="value",F=="progress"&&f==null?t.removeAttribute(u):f==null||f===t[u]&&(F!="progress"||f)||xr(t,u,f,v[u],o),u="checked",b!=null&&b!=t[u]&&xr(t,u,b,v[u],o))}else v===O||l&&t.data==O||(t.data=O);return t}function bi(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){xt.__e(o,n)}}function ki(t,e,n){var s,o,r,i;if(xt.unmount&&xt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||bi(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){xt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&ki(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=Or(s,r=[]))&&(s==t.__e&&r.some(Bs),Bs(o),Bs(s)),n||Bs(t.__e),t.__e=t.__c=t.__=null}function P$(t,e,n){return this.constructor(t,n)}function Cn(t,e){var n,s,o,r;xt.__&&xt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=qo(Mr,{children:[t]}),o=[],r=[],gi(e,e.__k,s||jr,jr,e.namespaceURI,s?null:e.firstChild?fi.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),fc(o,e.__k,r),e.__k.props.children=null}var xt,ic,M$,as,ui,Cr,lc,vr,cc,$i,di,z$,Ro,jr,Lr,T$,mi,fi,Ns,zr=L(()=>{Ro=Symbol.for("pv"),jr={},Lr=[],T$=/^m(i|n|o|s|text|space)$/,mi=Array.isArray,fi=Lr.slice,Ns=Object.assign;xt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw Cr=0,t}},ic=0,M$=function(t){return t!=null&&t.constructor===Ro},Sr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Ns({},this.state)),typeof t=="function"&&(t=t(Ns({},n),this.props)),t&&(Ns(n,t),this.__v&&(e&&this.__k.push(e),rc(this)))},Sr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),rc(this))},Sr.prototype.render=Mr,as=[],Cr=0,lc=function(t,e){return t.__v.__b-e.__v.__b},vr=Symbol(),cc=/(PointerCapture)$|Capture$/i,$i=0,di={},z$=0});function Fr(t,e){Vt.__h&&Vt.__h(Xt,t,Tr||e),Tr=0;var n=Xt.__H||(Xt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function I(t){return Tr=1,I$(Oc,t)}function I$(t,e,n){var s=Fr(po++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):Oc(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);yi(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=Xt,!Xt.__f)){Xt.__f=!0;var o=Xt.shouldComponentUpdate;Xt.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,yi(m.__[0],m.__N[0])||(u=!0))}),o){var $=o.call(this,r,i,l);return p?$||u:$}return!p||u}}return s.__}function ge(t,e){var n=Fr(po++,3);!Vt.__s&&vi(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,Xt.__H.__h.push(n))}function Je(t,e){var n=Fr(po++,4);!Vt.__s&&vi(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,Xt.__h.push(n))}function Do(t){return Tr=5,ze(function(){return{current:t}},[])}function ze(t,e){var n=Fr(po++,7);return vi(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function q$(){var t;do{for(;t=_i.shift();)try{Wo(t)}catch(n){Vt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Sc.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Wo),e.__h.some(xi),e.__h=[]}catch(n){e.__h=[],Vt.__e(n,t.__v)}}}while(_i.length)}function R$(t){var e,n=function(){clearTimeout(s),xc&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);xc&&(e=requestAnimationFrame(n))}function vc(t){t!=1&&hc==Vt.requestAnimationFrame||((hc=Vt.requestAnimationFrame)||R$)(q$)}function Wo(t){var e=Xt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Xt=e}function xi(t){var e=Xt;t.__c=t.__(),Xt=e}function vi(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!yi(n,t[s])})}function Oc(t,e){return typeof e=="function"?e(t):e}var po,Xt,wi,hc,yi,Tr,Sc,_i,Vt,gc,bc,kc,wc,yc,_c,xc,Si=L(()=>{zr();yi=Object.is,Tr=0,Sc=[],_i=[],Vt=xt,gc=Vt.__b,bc=Vt.__r,kc=Vt.diffed,wc=Vt.__c,yc=Vt.unmount,_c=Vt.__;Vt.__b=function(t){Xt=null,gc&&gc(t)},Vt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),_c&&_c(t,e)},Vt.__r=function(t){bc&&bc(t),po=0;var e=(Xt=t.__c).__H;e&&(wi==Xt?Xt.__h=[]:(e.__h.some(Wo),e.__h.some(xi),po=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),wi=Xt},Vt.diffed=function(t){kc&&kc(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&vc(Sc.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),wi=Xt=null},Vt.__c=function(t,e){e.some(function(n){try{n.__h.some(Wo),n.__h=n.__h.filter(function(s){return!s.__||xi(s)})}catch(s){n.__h=[function(){throw s}]}}),wc&&wc(t,e)},Vt.unmount=function(t){yc&&yc(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,vc(_i.push(o))}else Wo(o)}catch(r){e=r}}),s.__H=void 0,e&&Vt.__e(e,s.__v))};xc=typeof requestAnimationFrame=="function"});function Cc(t){if(Array.isArray(t))return t.map(Cc);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[hi("wbr",null),n]:[n])}var It,a,q=L(()=>{"use strict";oc();zr();Si();zr();Si();/*! What draws the screens and searches in them, bundled here:

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
*/It=()=>Do(null);a=sc.bind((t,e,...n)=>hi(t,e,...typeof t=="string"?n.map(Cc):n))});function V$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(jc,n)&&!t.query.uit?{path:jc[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function ji(t){let e=Object.entries(H$).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[D$[i]||i,l]);return V$({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function C(t,e={},n=!0){let s=W$.filter(i=>n&&z.route.query[i]).map(i=>[i,z.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function P(t,e=!1){let n=C(z.route.path,{...z.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Oi},"",n),Ci())}function Ci(t=!1){let e=ji(location.hash),n=z.route.path.join("/")===e.path.join("/");z.route=e,z.led=z.started&&!n&&!t,Lc(e),!n&&window.scrollTo(0,t&&Mc.get(history.state?.turn)||0)}function zc(t){Lc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Oi=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>Mc.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++Oi},""),Ci(o)};return window.addEventListener("popstate",s,n),Ci(),z.started=!0,()=>e.abort()}var W$,D$,jc,H$,z,Lc,Oi,Mc,De,U=L(()=>{"use strict";W$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],D$={ernst:"gewicht"},jc={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},H$={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};z={route:{path:[],query:{}},started:!1,led:!1},Oi=0,Mc=new Map;De=t=>C(["ding",t])});function tt({text:t,title:e=t,children:n}){let s=It();return Je(()=>{document.title=`${e} – Ketenkaart`},[e]),Je(()=>{z.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function ue({text:t}){let{route:e}=z;return Je(()=>{z.started&&t&&_t(t)},[t,e]),null}var J,vt=L(()=>{"use strict";ve();q();U();J=()=>window.matchMedia("(max-width: 44rem)").matches});function Ut(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function jn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function uo(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Ar(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?Q(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function Br(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function Tc(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,M,R,Er,qt,j,Qe,Q,B=L(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),M=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),R=t=>t.slice(0,1).toUpperCase()+t.slice(1),Er=t=>(qt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),qt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();j=t=>[...new Set(t)],Qe=t=>t.map(e=>[e,e]),{compare:Q}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var w,Fc,Ec,U$,K$,G$,J$,Q$,Y$,Z$,X$,tm,em,Ye,$o,N,k,de,et,bn,Ct,Kt,Ac,nm,Dn,Te,sm,an,ln,X,mo,be,ls,A=L(()=>{"use strict";pi();w=ci,{codes:Fc,progress:Ec,queries:U$,names:K$,absent:G$,lists:J$,kinds:Q$,called:Y$,works:Z$,partners:X$,lookups:tm}=w,em=[Fc,Ec,U$,K$,G$,w.dates,J$,Q$,Y$,Z$,X$,tm];for(let t of[...em,w.words,w.addresses,...[Fc,Ec].flatMap(Object.values)])Object.setPrototypeOf(t,null);Ye=new Map(Object.entries(w.things)),$o=new Map(w.plans.map(t=>[t.key,t])),N=w.plans.length>1,k=w.words,de=t=>t?.words.page||k,et=t=>$o.get(t||"")||(N?void 0:w.plans[0]),bn=t=>$o.get(t),Ct=t=>$o.get(t.split("/")[0]),Kt=(t,e)=>!e||!Ct(t)||Ct(t)?.key===e,Ac=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],nm=w.plans.flatMap(t=>t.dates),Dn=Ac(nm,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),Te=Dn[Dn.length-1].date,sm=w.plans.flatMap(t=>t.steps),an=Ac(sm.reverse(),({notation:t})=>t).reverse(),ln=(t,e)=>{let n=Ct(t);return n?w.stands[e]?.[n.key]||n.date:e},X=t=>w.dates[t]||t||"",mo=(t=et())=>t?.source||w.source,be=t=>w.plans.filter(e=>!t.plan||e.key===t.plan),ls=(t,e=et())=>(e?e.dates:Dn).find(n=>n.date===t)?.label||X(t)});async function Nr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function Hn(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var Li,$e,at,Fe,Se=L(()=>{"use strict";B();A();Li=5*2**20,$e=()=>window.werkplaats,at=()=>$e(),Fe=()=>!!$e()&&$e()?.state!=="off"});function H(t){let e=w.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!Mi.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:zi(o,n),without:zi(r,n),links:i},p={...zi(l,n),...c};Mi.set(s,p)}return Mi.get(s)}function cs({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function D(t){let e=N&&$o.has(t.plan)?t.plan:"",n=Dn.some(p=>p.date===t.stand)?t.stand:Te,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:Te};return[r,i,l].map(Pr).find(p=>Ho(p)||$e())||Pr({...l,stated:!1,strict:!1})}function Pr({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function Ti(t,e,n){return new Set(n.map(([o])=>D({...t,[e]:o}).key)).size===n.length?n:[]}var Mi,zi,Ln,Ho,Fi,Bc,Mt=L(()=>{"use strict";A();Se();Mi=new Map,zi=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));Ln=(t,e)=>H({...t,plan:e.key}).numbers[0];Ho=t=>t.key in w.answers;Fi=(t,e)=>$o.get(e)?.steps.find(n=>n.notation===t)?.id,Bc=t=>new Set(H(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>Fi(s.step,e))))});var Nc,om,Ps,Vo,K,te,ps,ke=L(()=>{"use strict";B();A();Nc=new Map;for(let{rows:t,...e}of w.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])jn(Nc,i,r)}om=Object.fromEntries(Object.entries(w.absent).map(([t,e])=>[t,new Set(e)])),Ps=(t,e=Te)=>!om[e]?.has(t),Vo=(t,e=Te)=>(Nc.get(t)||[]).filter(n=>Ps(n.of[0]||n.from,e)),K=(t,e,n)=>Vo(t,n).filter(s=>s.name===e),te=(t,e,n)=>K(t,e,n).filter(s=>s.to===t).map(s=>s.from),ps=(t,e)=>t.from===e?t.to:t.from});var Ei,ht,y,Ft,kt,us,Ir,Is,Ze,Ic,cn,oe,Vn,re,Gt,V,Rt,qr,qc,S,ee,Pc,Mn,ds,rm,Rr,Uo,pn,fo,am,me,we,kn,G=L(()=>{"use strict";B();A();Ei=[],ht=(t,e)=>Ye.get(t)?.[e]||Ei,y=(t,e)=>ht(t,e)[0]||"",Ft=(t,e)=>ht(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),kt=(t,e)=>Ft(t,e)[0]||"",us=t=>Ye.has(t),Ir=t=>ht(t,"type"),Is=t=>qc.get(t)||Ei,Ze=(t,e)=>Ir(t).includes(e),Ic=t=>Ir(t).map(e=>w.kinds[e]).find(Boolean),cn=t=>Ic(t)?.page||"",oe=t=>Ic(t)?.kind||"",Vn=t=>cn(t)==="organisation",re=t=>cn(t)==="undertaking",Gt=t=>!!cn(t)&&!!y(t,"prefLabel"),V=(t,e)=>w.codes[t]?.[e]?.label||e||"",Rt=(t,e)=>V(w.lists[e],y(t,e)),qr=t=>w.names[t]||k.thing.foreign[t]||t,qc=new Map;for(let[t,e]of Ye)for(let n of e.type||Ei)jn(qc,n,t);S=t=>w.called[t]?.label||y(t,"prefLabel")||y(t,"title")||y(t,"summary")||t.slice(t.lastIndexOf("/")+1),ee=t=>w.called[t]?.short||S(t),Pc=t=>y(t,"identifier"),Mn=[...Is("Chapter")].sort((t,e)=>Q(Pc(t),Pc(e))),ds=[...Ye.keys()].filter(re),rm=[...Ye.keys()].filter(Vn),Rr=t=>an.find(e=>e.notation===t),Uo=t=>Object.entries(w.codes[t]||{}).map(([e,{label:n}])=>[e,n]),pn=an.map(t=>[t.notation,t.label]),fo=Uo("InterventionKind"),am=new Map(rm.map(t=>[y(t,"notation"),t])),me=t=>am.get(t)||"",we=t=>w.addresses[t]||"",kn=t=>Ft(t,"passage")});function Dc(t,e,n){let s=He(t,n);return{name:S(e),short:ee(e),what:y(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",y(t,"deadlineText")),modality:R(Go(y(t,"modality"))),day:y(t,"dueBy"),by:X(y(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:X(s.on)}}var Ko,zn,ho,go,Rc,$s,Wr,qs,Et,Dr,Go,im,He,Ai,ms,wn,fs,Un,Wc,Hr,hs,Vr,Bi,bo,gs,At=L(()=>{"use strict";U();B();A();ke();G();Ko=t=>e=>w.works[e]?.[t]||[],zn=Ko("steps"),ho=Ko("kinds"),go=Ko("years"),Rc=Ko("leads"),$s=Ko("acts"),Wr=(t,e)=>K(t,"at",e).flatMap(n=>n.of),qs=(t,e)=>K(t,"deadline",e).map(n=>n.from),Et=t=>y(t,"isGeneric")==="true",Dr=t=>{let[e,n]=[te(t,"chapterLead"),K(t,"who")];return s=>{let o=n.filter(r=>r.to===s);return o.length?o.some(r=>r.acts)?"acts":"named":w.works[s]?.chapters?.some(r=>e.includes(r))?"heads":""}},Go=t=>V("Modality",t),im={},He=(t,e=Te)=>z.route.query.lezing==="streng"&&w.progressStrictly[e]?.[t]||w.progress[e]?.[t]||im,Ai=t=>(e,n)=>He(e,n)[t]||"",ms=Ai("report"),wn=Ai("status"),fs=Ai("state"),Un=(t,e)=>gs(t).rows.filter(({id:n})=>He(n,e).outcome).map(n=>({...n,plan:t,...Dc(n.id,n.work,e)})),Wc=(t,e)=>w.promises[t.key].undated.filter(n=>Ps(n,e)).map(n=>{let s=y(n,"initiative").slice(1);return{id:n,work:s,plan:t,...Dc(n,s,e)}});Hr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),hs=(t,e=!1)=>Object.entries(k.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?M(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),Vr=t=>be(t).filter(e=>w.promises[e.key].rows.length||w.promises[e.key].undated.length),Bi=(t,e)=>{let{reports:n}=gs(t);return n.find(s=>s.date===ln(t.key,e))||n[n.length-1]},bo=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),gs=t=>w.promises[t.key]});function ko(t,e){if(y(t,"crossCutting")==="true")return[{step:bs,of:t,basis:""}];let n=H(e).links;return K(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:lm(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function Ur(t,e){if(re(t))return[t];let n=r=>re(r)&&Kt(r,e.plan);if(Vn(t))return j(ks(t,e).map(r=>r.to));if(!Vc(t))return j(Vo(t,e.date).map(r=>ps(r,t))).filter(n);let s=[t,...K(t,"broader",e.date).map(r=>r.from)];return j(s.flatMap(r=>K(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&ko(r,e).some(i=>i.step===t))}function Uc({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Gt),$=x=>(!s||ko(x,c).some(Y=>y(Y.step,"notation")===s))&&(!o||ho(x).includes(o))&&(!r||go(x).slice(-1)[0]>=r)&&(!i||go(x)[0]<=i),m=j(u.flatMap(x=>Ur(x,c))),d=x=>u.includes(x)&&!l,h=m.filter(x=>!d(x)&&!$(x)),f=m.filter(x=>d(x)||$(x)&&!p.has(x)).sort(Ii),v=[...u.filter(x=>!Vn(x)).flatMap(x=>Ur(x,c)),e].filter(x=>f.includes(x)).flatMap(x=>Hc(x,c,l)),O=j([...u.filter(Vn),...v]).filter(x=>!p.has(x)).sort(Rs),F=f.flatMap(x=>ks(x,c,l).filter(Y=>O.includes(Y.from))),E=f.flatMap(x=>ko(x,c).map(Y=>({work:x,...Y}))),W=[...an.map(x=>x.id),bs],St=j([...u.filter(Vc),...E.map(x=>x.step)]).filter(x=>!p.has(x)).sort((x,Y)=>W.indexOf(x)-W.indexOf(Y)),rt=r||i?h.filter(x=>!go(x).length).length:0;return{who:O,what:f,steps:St,roles:F,ties:E.filter(x=>St.includes(x.step)),left:h.length,undated:rt}}function Kr(t,{who:e,what:n},s){return re(t)?Hc(t,s).filter(o=>!e.includes(o)).length:Ur(t,s).filter(o=>!n.includes(o)).length}function Gr(t,e,n,s=!1){let o=Kc(t,e,n,s),r=Ni(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>Jo)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let $ of o(u).sort(Rs))!p.includes($)&&p.length+(r.get($)??i)<=i&&c([...p,$])};return c([t]),l}function wo(t,e,n,s=!1){let o=Kc(t,e,n,s),r=Ni(t,e,o),i=Ni(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,d)=>c.filter(h=>r.get(h)===d).sort(Rs)),u=new Map([[t,1]]),$=p.slice(1).flatMap((m,d)=>m.flatMap(h=>o(h).filter(f=>p[d].includes(f)).sort(Rs).map(f=>(u.set(h,(u.get(h)||0)+(u.get(f)||0)),{from:f,to:h,roles:ks(h,n).filter(b=>ps(b,h)===f)}))));return{layers:p,lines:$,count:u.get(e)||0,length:l}}function Gc(t,e,n){let s=[t,e],o=s.flatMap(r=>[...ks(r,n,!0),...K(r,"expected",n.date)]);return j(o.map(r=>r.to)).filter(r=>re(r)&&Kt(r,n.plan)).sort(Ii).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function Ni(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=j(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function Jc(t,e){let n=r=>ko(r,e).map(i=>i.step),[s,o]=t.map(r=>Ur(r,e).flatMap(n));return an.filter(({id:r})=>s.includes(r)&&o.includes(r))}function Qc(t,{date:e}){let[n,s]=t.map(o=>[o,...K(o,"member",e).map(r=>r.to)]);return j(n.filter(o=>s.includes(o)))}var bs,Pi,ks,Hc,Vc,lm,Ii,Rs,Kc,Jo,Ws=L(()=>{"use strict";B();Mt();A();ke();G();At();bs="dwars",Pi=60,ks=(t,{date:e,plan:n},s=!1)=>K(t,"who",e).filter(o=>(s||o.acts)&&Kt(o.to,n)),Hc=(t,e,n=!1)=>j(ks(t,e,n).map(s=>s.from)),Vc=t=>cn(t)==="step",lm=t=>kt(t,"broader")||t;Ii=(t,e)=>Q(ee(t),ee(e))||Q(S(t),S(e)),Rs=(t,e)=>Number(Et(t))-Number(Et(e))||Ii(t,e);Kc=(t,e,n,s)=>o=>j(ks(o,n).map(r=>ps(r,o))).filter(r=>r===t||r===e||re(r)||s||!Et(r)),Jo=30});var cm,ep,np,Qo,yo,pm,sp,Yo,Yr,Hi,qi,um,op,rp,Ki,Gi,ap,dm,Zo,Ri,$m,mm,fm,hm,Wi,Yc,gm,Vi,Ui,Di,bm,Zc,Xc,tp,Jr,Qr,ip,km,lp=L(()=>{cm="ENTRIES",ep="KEYS",np="VALUES",Qo=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=yo(this._path);if(yo(n)==="")return{done:!1,value:this.result()};let s=e.get(yo(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=yo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>yo(e)).filter(e=>e!=="").join("")}value(){return yo(this._path).node.get("")}result(){switch(this._type){case np:return this.value();case ep:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},yo=t=>t[t.length-1],pm=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return sp(t,e,n,s,i,1,o,""),s},sp=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let $=0;$<p.length;++$,++u){let m=p[$],d=i*u,h=d-i,f=o[d],b=Math.max(0,u-n-1),_=Math.min(i-1,u+n);for(let v=b;v<_;++v){let O=m!==e[v],F=o[h+v]+ +O,E=o[h+v+1]+1,W=o[d+v]+1,St=o[d+v+1]=Math.min(F,E,W);St<f&&(f=St)}if(f>n)continue t}sp(t.get(p),e,n,s,o,u,i,l+p)}},Yo=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Yr(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=Ki(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,um(this._tree,e)}entries(){return new Qo(this,cm)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return pm(this._tree,e,n)}get(e){let n=Hi(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Hi(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Qo(this,ep)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,qi(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=qi(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=qi(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Qo(this,np)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Yr=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Yr(t.get(s),e.slice(s.length),n);return n.push([t,e]),Yr(void 0,"",n)},Hi=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Hi(t.get(n),e.slice(n.length))},qi=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},um=(t,e)=>{let[n,s]=Yr(t,e);if(n!==void 0){if(n.delete(""),n.size===0)op(s);else if(n.size===1){let[o,r]=n.entries().next().value;rp(s,o,r)}}},op=t=>{if(t.length===0)return;let[e,n]=Ki(t);if(e.delete(n),e.size===0)op(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&rp(t.slice(0,-1),s,o)}},rp=(t,e,n)=>{if(t.length===0)return;let[s,o]=Ki(t);s.set(o+e,n),s.delete(o)},Ki=t=>t[t.length-1],Gi="or",ap="and",dm="and_not",Zo=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?Di:e.autoVacuum;this._options={...Wi,...e,autoVacuum:n,searchOptions:{...Yc,...e.searchOptions||{}},autoSuggestOptions:{...gm,...e.autoSuggestOptions||{}}},this._index=new Yo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Ui,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let $=n(e,u);if($==null)continue;let m=o(s($,u),u),d=this._fieldIds[u],h=new Set(m).size;this.addFieldLength(p,d,this._documentCount-1,h);for(let f of m){let b=r(f,u);if(Array.isArray(b))for(let _ of b)this.addTerm(d,p,_);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let $=o(e,u);if($==null)continue;let m=n(r($,u),u),d=this._fieldIds[u],h=new Set(m).size;this.removeFieldLength(p,d,this._documentCount,h);for(let f of m){let b=s(f,u);if(Array.isArray(b))for(let _ of b)this.removeTerm(d,p,_);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Yo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Ui,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||Vi.batchSize,r=e.batchWait||Vi.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[$]of u)this._documentIds.has($)||(u.size<=1?c.delete(p):u.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||Di.minDirtCount,s=s||Di.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let $=p.length||1,m={id:this._documentIds.get(l),score:c*$,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(Xc),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(Xc),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(Wi.hasOwnProperty(e))return Ri(Wi,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Jr(o),c._fieldLength=Jr(r),c._storedFields=Jr(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let $=new Map;for(let m of Object.keys(u)){let d=u[m];l===1&&(d=d.ds),$.set(parseInt(m,10),Jr(d))}c._index.set(p,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Qr(o),c._fieldLength=await Qr(r),c._storedFields=await Qr(i);for(let[u,$]of c._documentIds)c._idToShortId.set($,u);let p=0;for(let[u,$]of s){let m=new Map;for(let d of Object.keys($)){let h=$[d];l===1&&(h=h.ds),m.set(parseInt(d,10),await Qr(h))}++p%1e3===0&&await ip(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Yo,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},d=e.queries.map(h=>this.executeQuery(h,m));return this.combineResults(d,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(hm(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((f,b)=>({...f,[b]:Ri(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...Yc.weights,...i},$=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),d,h;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let f=e.fuzzy===!0?.2:e.fuzzy,b=f<1?Math.min(l,Math.round(e.term.length*f)):f;b&&(h=this._index.fuzzyGet(e.term,b))}if(d)for(let[f,b]of d){let _=f.length-e.term.length;if(!_)continue;h?.delete(f);let v=u*f.length/(f.length+.3*_);this.termResults(e.term,f,v,e.termBoost,b,o,r,c,m)}if(h)for(let f of h.keys()){let[b,_]=h.get(f);if(!_)continue;let v=p*f.length/(f.length+_);this.termResults(e.term,f,v,e.termBoost,b,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=Gi){if(e.length===0)return new Map;let s=n.toLowerCase(),o=$m[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let $=i[u],m=this._fieldIds[u],d=r.get(m);if(d==null)continue;let h=d.size,f=this._avgFieldLength[m];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm(m,b,n),h-=1;continue}let _=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!_)continue;let v=d.get(b),O=this._fieldLength.get(b)[m],F=fm(v,h,this._documentCount,O,f,c),E=s*o*$*_*F,W=p.get(b);if(W){W.score+=E,bm(W.terms,e);let St=Ri(W.match,n);St?St.push(u):W.match[n]=[u]}else p.set(b,{score:E,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,tp),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,tp),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Zo.wildcard=Symbol("*");Ri=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,$m={[Gi]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),Zc(s.terms,r)}}return t},[ap]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);Zc(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[dm]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},mm={k:1.2,b:.7,d:.5},fm=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},hm=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},Wi={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(km),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Yc={combineWith:Gi,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:mm},gm={combineWith:ap,prefix:(t,e,n)=>e===n.length-1},Vi={batchSize:1e3,batchWait:10},Ui={minDirtFactor:.1,minDirtCount:20},Di={...Vi,...Ui},bm=(t,e)=>{t.includes(e)||t.push(e)},Zc=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Xc=({score:t},{score:e})=>e-t,tp=()=>new Map,Jr=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Qr=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await ip(0);return e},ip=t=>new Promise(e=>setTimeout(e,t)),km=/[\n\r\p{Z}\p{P}]+/u});function Zr(t,e=[],n=_o(t),s=()=>!0){let o=qt(t),r=j([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=ym&&l.length>=c.length+_m&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function xo(t,e){let n=Xo(t).map(qt);return Ds(e).every(s=>n.some(Zr(s)))}function Xr(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(cp))pp(o).map(qt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var wm,ym,_m,cp,xm,Ds,pp,Xo,_o,vo=L(()=>{"use strict";B();wm=4,ym=6,_m=3,cp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,xm=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Ds=t=>xm(t).match(cp)||[],pp=t=>t.includes("-")?j([t,t.replaceAll("-",""),...t.split("-")]):[t],Xo=t=>Ds(t).flatMap(pp),_o=t=>t.length>1&&t.length<=wm&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function Cm(){let t=new Map([...Ye.keys()].filter(Gt).map(n=>{let s=[w.called[n]&&S(n),y(n,"value")&&w.lookups[n]?.description];return[n,{sort:[oe(n)],text:s.filter(Boolean)}]}));for(let[n,s]of Ye){let o=Tn.owners.flatMap(i=>Ft(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...Om(n)),r?.text.push(...Tn.texts.flatMap(i=>(s[i]||[]).map(X)))}let e=n=>Number(Tn.weights[n]??Tn.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:S(n),kind:oe(n),titles:Sm(n),...s},weight:Math.min(...Ir(n).map(e))})),...Object.entries(w.queries).filter(Qi).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[Tn.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:Tn.question,...i,weight:e("question")}})]}function jm(){let t=new Map(Cm().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.text].flat().flatMap(Xo)),s=new Set(n.filter(p=>!So(p)).map(qt)),o=new Zo({fields:["titles","sort","text"],extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:Xo,processTerm:p=>So(p)?null:qt(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(Xo),i=new Set(r.filter(_o).map(qt)),c=[...e.filter(p=>Tn.synonyms.some(u=>Ze(p.id,u))).map(p=>p.titles),...Tn.same].map(p=>j(p.map(ws))).filter(p=>p.length>1);return{items:t,known:s,shorts:i,mini:o,groups:c}}function Fm(t){if(Ee.known.has(t))return Ji.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Ee.known.has(n));return[...Ji.get(t)||[],...e.flatMap(n=>Ji.get(n)||[n])]}function Yi(t){let e=qt(t),n=[e,e.replace(/s$/,"")].find(o=>Ee.shorts.has(o));if(n||_o(t))return Zr(n||t,[],!0);let s=[...Ee.known].some(o=>o.startsWith(e));return Zr(t,Fm(e),!1,o=>s||Ee.known.has(o))}function mp(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Ee.known.has(n)||e<up&&!Ee.shorts.has(n))continue;let o=s.length>=up&&Ee.known.has(s)?[s]:mp(s);if(o.length)return[n,...o]}return[]}function Em(t){for(let e of t.length<Lm||/\d/.test(t)?[]:t.length<Mm?[1]:[1,2]){let s=Ee.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function fp(t){let e=Ds(t),n=e.filter(s=>!So(s));return(n.length?n:e).flatMap(s=>{if(_o(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>mp(qt(s)),()=>Em(qt(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>Zi(Yi(l)).length))return i}return[s]})}function Am(t,e){let n=Ee.groups.flatMap(s=>s.filter(o=>o.length>zm&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...j(n).map(s=>Ds(s).filter(o=>!So(o)))]}function Bm(t,e){let[n,...s]=t.titles.map(ws);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function Xi(t){Ee=Ee||jm();let e=fp(t),n=e.join(" "),s=Ds(t).filter(d=>e.length===1||!So(d)).join(" "),o=qt(n)===qt(s)?ws(t):ws(n),[,...r]=Am(e,o),i=[e,...r].map(d=>d.map(Yi)),l=[o,...r.map(d=>ws(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:h,text:f})=>c&&[d,h,f].flat().some(b=>p.test(qt(b))),$=new Map;for(let d of i){let h=d.map(f=>({combineWith:Tm,queries:Zi(f)}));if(!(!h.length||h.some(f=>!f.queries.length)))for(let[f,b]of dp.entries())for(let{id:_,score:v}of Ee.mini.search({combineWith:"AND",queries:h},{fields:b})){let O=Ee.items.get(_),F=Bm(O,o)??f+4+ +(f===dp.length-1&&!u(O));F<($.get(_)?.place??Number.POSITIVE_INFINITY)&&$.set(_,{item:O,place:F,score:v})}}let m=[...$.values()].sort((d,h)=>d.place-h.place||d.item.weight-h.item.weight||h.score-d.score||Q(d.item.label,h.item.label));return{found:m.map(({item:d})=>d),read:qt(n)===qt(s)||!m.length?"":n,answers:d=>i.flat().some(h=>h(d))}}function bp(t,e){let n=r=>{let[i,l]=Xr(r,e);return l?.on?i.phrase.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||w.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var Tn,vm,So,ws,$p,Sm,Om,ta,Qi,Lm,Mm,up,zm,Tm,dp,Ji,Ee,Zi,hp,gp,tr=L(()=>{"use strict";lp();vo();U();B();A();Se();G();Tn=k.search,vm=new Set(Tn.small),So=t=>!_o(t)&&vm.has(qt(t)),ws=t=>` ${Ds(t).map(qt).join(" ")} `,$p=new Map;for(let[t,e]of w.search.english)jn($p,t,e);Sm=t=>j([S(t),ee(t),...["prefLabel","altLabel"].flatMap(e=>ht(t,e)),...$p.get(t)||[]]),Om=t=>Tn.sorts.flatMap(e=>ht(t,e).flatMap(n=>[V(w.lists[e],n),...w.search.also[w.lists[e]]?.[n]||[]])),ta="gaps",Qi=([t,{shelf:e}])=>e===ta||t in k.questions.rows_of||!!$e();Lm=6,Mm=10,up=4,zm=4,Tm="OR",dp=[["titles"],["titles","sort"],["titles","sort","text"]],Ji=new Map(w.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Zi=t=>[...Ee.known].filter(t);hp=t=>{let{found:e,read:n}=Xi(t);return e.length===1&&!n?C(e[0].path):""},gp=t=>j(fp(t)).filter(e=>!So(e)&&Zi(Yi(e)).length)});function ea(t,e,n,s=et(n?.plan)){let{version:o,content:r}=w.meta;return g(Xe.export.footnote,{phrase:t,sources:Gn(s),addresses:e.map(i=>`; ${we(i)}`).join(""),version:o+(r?g(Xe.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${zt(n,s)}`:""})}var Xe,Fn,Kn,Oo,Gn,ys,ye,ae,nt,lt,Nm,tl,zt,ut=L(()=>{"use strict";B();A();G();At();Xe=k.shared,Fn=Xe.silence,Kn=(t=et())=>t?g(de(t).shared.report,{date:X(t.date)}):Xe.reports,Oo=(t=et(),e=Xe.nothing)=>`${M(e,t?1:2,{report:R(Kn(t))})} ${Fn}`,Gn=(t=et())=>(t?[t]:w.plans).map(e=>`${e.document||e.title}, ${X(e.date)}`).join("; "),ys=(t,e)=>[He(t,e).word||"",He(t,e).more||""],ye=(t,e)=>ys(t,e).filter(Boolean).join(", "),ae=Object.fromEntries(Object.entries(w.codes.Basis).map(([t,e])=>[t,[e.screen,Xe.bases[t]||R(e.label)]])),nt=t=>t===null?Xe.all_steps:Rr(t)?.label||t,lt=t=>V("InterventionKind",t),Nm=(t,e)=>e?ls(ln(e.key,t.date),e):t.date===Te?Xe.choices.latest:g(Xe.choices.others_latest,{date:ls(t.date)}),tl=({stated:t,strict:e,plan:n},s=et(n))=>[t&&de(s).shared.choices.links_stated,e&&Xe.choices.strict_phrase].filter(Boolean).join(" · ")||Xe.choices.all_phrase,zt=(t,e=et(t.plan))=>[Nm(t,e),tl(t,e),t.expect?Xe.choices.with_phrase:Xe.choices.without_phrase].join(" · ")});function Wt({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||z.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>P({[e]:i.target.value})}>
        ${!o&&a`<option value="">${un.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function wp({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=I(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function dn({children:t}){if(!J())return a`<section class="filters" aria-label=${un.filters}>${t}</section>`;let e=j(el().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(un.filters_set,{count:e}):un.filters;return a`<${wp} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Hs({children:t}){let e=!J()&&Im.some(n=>z.route.query[n]);return a`
    <${wp} look="keuzes" id="wijzig" phrase=${un.change} opens=${e}>${t}<${na} /><//>
  `}function er(){let t=D(z.route.query),e=et(t.plan)?.dates||Dn;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=Ti(z.route.query,"stand",n);return a`<${Jn} legend=${un.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function nl(){let{query:t}=z.route,e=D(t),{counted:n}=de(et(e.plan)).shared.choices,s=Object.entries(qm).filter(([,o])=>kp(o,D({...t,...o})));return s.length<2?null:a`
    <fieldset class="keuze">
      <legend>${n.title}</legend>
      <div class="knoppen">
        ${s.map(([o,r])=>a`<label>
            <input type="radio" name="telt" id=${`telt-${o}`} checked=${kp(r,e)}
              onChange=${()=>P(r)} />
            ${n[o]}
          </label>`)}
      </div>
    </fieldset>
  `}function na(){let{query:t}=z.route,e=un.choices,n=Object.entries({"":e.with,uit:e.without}),s=D(t).expect?"":"uit",o=Ti(t,"verwachtingen",n);return a`
    <${Vs} />
    <${nl} />
    <${er} />
    <${Jn} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var un,Jn,Co,_s,Pm,el,Im,Vs,qm,kp,jo,sa,Qn,Ve=L(()=>{"use strict";q();U();vt();B();Mt();A();ut();un=k.shared,Jn=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>P({[e]:r||null})}>${i}</button>
        `)}
    </div>
  </fieldset>
`;Co=({label:t=un.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${z.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>P({[e]:s.target.value},!0)} />
  </label>
`,_s=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>P(Object.fromEntries(t.map(e=>[e,null])))}>
    ${un.clear}
  </button>
`;Pm=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,el=()=>Object.entries(z.route.query).filter(([t])=>!Pm.test(t));Im=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Vs=()=>{let t=w.plans.map(e=>[e.key,e.title]);return N&&a`<div class="velden"><${Wt} label=${un.plan} name="plan" options=${t} /></div>`};qm={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},kp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;jo=()=>D(z.route.query).strict&&a`
    <p class="zacht">
      ${un.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>P({lezing:null})}>${un.choices.strict_off}</button>
    </p>
  `,sa=({scenario:t})=>a`
  <details class="blik">
    <summary>${zt(t)} <span class="wijzig">${k.gaps.change}</span></summary>
    <${na} />
  </details>
`,Qn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${N&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function _p({passage:t}){let[e,n]=I("");async function s(){try{n((await at().ask("words",{passage:t})).woorden)}catch(o){n(o.message||yp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${yp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function oa(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return C(s,e?{...o,plan:e}:o)}function jt({id:t,date:e}){let[n,s]=ys(t,e);return a`<span class=${`chip s-${fs(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function fe({basis:t}){let[e,n]=ae[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Rm[e]}
    </svg>
  `:null}function Jt({of:t}){let e=j(t.flatMap(kn));return e.length?a`
    <ul class="vindplaatsen">${e.map(n=>a`<li><${aa} passage=${n} /></li>`)}</ul>
  `:null}function Us({of:t,look:e}){let[n,...s]=kn(t);return n?a`
    <p class=${e}>
      ${we(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
      ${Fe()&&a`<${_p} passage=${n} />`}
    </p>
  `:null}var yp,T,wt,Ae,Rm,ra,aa,ia,xs,dt=L(()=>{"use strict";q();U();B();A();Se();G();ut();At();yp=k.shared.passage;T=({id:t,text:e})=>Gt(t)?a`<a href=${De(t)}>${e||S(t)}</a>`:a`<span>${e||S(t)}</span>`;wt=({ids:t,name:e=S,between:n=", "})=>t.map((s,o)=>[o>0&&n,a`<${T} id=${s} text=${e(s)} />`]),Ae=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${T} id=${s} />${e?.(s)}</li>`)}</ul>`;Rm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};ra=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${V("Severity",t)}</span>`,aa=({passage:t})=>[we(t),Fe()&&a`<${_p} passage=${t} />`];ia=({id:t})=>[kt(t,"broader")&&[a`<${T} id=${kt(t,"broader")} />`," › "],a`<${T} id=${t} />`],xs=({id:t})=>Et(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function Wm({text:t,done:e}){let n=It(),s=It();return Je(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${vs.by_hand} ref=${n} onClose=${e}>
      <p>${vs.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${vs.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function nr(t,e=vs.copied){try{await navigator.clipboard.writeText(t),_t(e)}catch{let n=document.createElement("div");document.body.append(n),Cn(a`<${Wm} text=${t} done=${()=>n.remove()} />`,n)}}function $n(t,e,n){Xl(t,e,n),_t(g(vs.downloaded,{name:t}))}function Lo(){return!w.files.length&&!$e()?null:a`
    <section class="bestanden" aria-label=${Sp}>
      <h2>${Sp}</h2>
      <ul>
        <li><a href="#/samenvatting">${xp.label}</a> <span class="zacht">${xp.description}</span></li>
        ${w.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<li>
                <a href=${sl(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${$e()&&a`<li><a href="#/controleer">${vp.label}</a> <span class="zacht">${vp.description}</span></li>`}
      </ul>
    </section>
  `}var xp,vp,Sp,vs,la,Ss,ie,_e,Ks,yn,En,sr,sl,le=L(()=>{"use strict";ve();q();B();A();Se();G();ut();Ve();dt();({summary:xp,save:vp,title:Sp}=k.frame.foot.files),vs=k.shared.export;la=t=>t.replace(".",`${el().map(([,e])=>`-${Er(S(e).split(":")[0])}`).join("")}.`),Ss=({text:t,label:e=vs.copy})=>a`<button type="button" class="klein" onClick=${()=>nr(t())}>${e}</button>`,ie=({name:t,rows:e,label:n=vs.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>$n(la(t),Br(e()),"text/csv;charset=utf-8")}>${n}</button>
`,_e=(t,e="",n="")=>{let s=et(e||t?.plan),o=s?[s]:w.plans;return[o.map(r=>X(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${w.meta.version} ${(w.meta.content||"").slice(0,12)}`.trim(),t?zt(t,s):n]},Ks=vs.heads,yn=(t,e,n)=>[[...t.map(s=>s.label),...Ks],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],En=t=>N?[{key:"bronplan",label:k.shared.plan,text:e=>et(t(e))?.title||""}]:[],sr=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>kn(e(n)).map(we).join("; "),cell:n=>a`<${Us} of=${e(n)} />`}),sl=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function Op({name:t}){let e=ol(t),n=e?.parts?.map(({label:s,to:o})=>[s,C(o),o===t]);return n&&a`<${or} label=${e?.label} tabs=${n} />`}var Dm,ol,or,ca=L(()=>{"use strict";q();U();A();Dm=k.frame.menu.groups.flatMap(t=>t.screens||[t]),ol=t=>Dm.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),or=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function Ne(t,e,n){let s=new Map;for(let r of H({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:Hm[t](r),id:t==="partner"?me(r):"",cells:mn(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>Q(r.label,i.label)):o}function pa(t){let[e,n,s]=t.split("~");return{key:e,step:n===Cp?null:n,plan:s}}function Be(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Mo(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Pr);if(!l.every(Ho))return()=>null;let c=u=>[An(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(H(u).matrix[t].map(c)));return(u,$)=>{let m=An(u,$,n.key),[d,h,f,b]=p.map(v=>Vm(v.get(m)));return b===d?null:{by:h===d!=(f===d)?h===d?"reading":"basis":"both",usual:p[0].get(m)}}}var Cp,Hm,mn,An,Os,Gs,ua,da,Vm,_n=L(()=>{"use strict";U();B();Mt();A();G();ut();Cp="alle",Hm={kind:t=>R(lt(t)),form:t=>R(V("ExploitationForm",t)),partner:t=>S(me(t)||t)},mn=t=>[...t.steps.map(e=>e.notation),null];An=(t,e,n)=>[t,e??Cp,...N?[n]:[]].join("~"),Os=({column:t,barrier:e},n,s)=>C("overzicht",{...s,cel:An(t,e,n)});Gs=t=>`cel-${t.replaceAll("~","-")}`,ua=(t,e)=>H(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);da=t=>[Be(t).word,...Be(t).lines].join(", "),Vm=t=>t&&JSON.stringify([t.phrase,Be(t).look,t.most_basis])});function rl({list:t,plan:e}){if(!t.length)return a`<p>${bn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${Jm} ...${o} />`]);return a`
    <p class="zacht">${$a.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${T} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function al({summary:t,inside:e,open:n=!1}){let[s,o]=I(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function ll({gap:t}){let e=[t.barrier&&nt(t.barrier).toLowerCase(),t.kind&&lt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${ra} severity=${t.severity} />${" · "}
      <a href=${C(["vragen",t.query])}>${Yn(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${N&&` · ${bn(t.plan).title}`}
      ${Gt(t.subject)&&[" · ",a`<${T} id=${t.subject} />`]}
      <${il} gap=${t} />
    </p>
  `}function ha({gap:t,scenario:e,sentence:n=!1}){let s=w.queries[t.query],[o]=Js(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${al} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${aa} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${$a.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:Yn(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${$a.who}</strong></p><${rl} list=${t.candidates} plan=${t.plan} />`}
    <${Ss} text=${()=>ea(t.sentence,Js(t),e,et(t.plan))} />
  `} /></div>`}var $a,Bn,Js,Yn,jp,Um,Km,Gm,ma,fa,Jm,il,Lp,zo=L(()=>{"use strict";vo();q();U();B();A();G();ut();le();dt();$a=k.shared.gaps,Bn=t=>[t,...t.also],Js=t=>we(t.evidence)?[t.evidence]:[],Yn=t=>w.queries[t]?.title||t,jp=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Um=({sentence:t,subject:e,topic:n})=>[t,w.topics.find(s=>s.id===n)?.title,...[e,...w.works[e]?.chapters||[]].map(s=>w.called[s]?.label)].join(" "),Km=(t,e)=>jp(e.gewicht,[t.severity])&&(!e.tekst||xo(Um(t),e.tekst))&&Bn(t).some(n=>jp(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Gm=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},ma=t=>t.flatMap(e=>Bn(e).map(n=>Gm(e,n))),fa=(t,e)=>(e.vraag?ma(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>Km(n,e)),Jm=({phrase:t,work:e,more:n})=>e?[t," (",a`<${wt} ids=${e} name=${ee} />`,n&&$a.more_work,")"]:t;il=({gap:t})=>a`<span class="alleen-papier">${Js(t).map(e=>a` · <${aa} passage=${e} />`)}</span>`;Lp=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity}`}>
    <h3>${t.sentence}</h3>
    <${ll} gap=${t} />
    <${ha} gap=${t} scenario=${e} />
  </article>
`});function To(t,e,n=null,s=Xm()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||ga(l.key),turn:pl(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(Qm.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:ga(t),folds:!0,more:!0,turn:pl(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Qs({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,Mp).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>Mp&&" …"}</span>`}
    </div>
  `}function ba({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||ga(t),turn:s||pl(t)};return a`
    <section class="blok">
      ${t?a`<${Qs} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Ys(r)}>${o}</div>
    </section>
  `}var Qm,zp,Ym,Zm,Mp,Xm,cl,ga,pl,Ys,Zn,Zs=L(()=>{"use strict";q();U();vt();B();A();Qm=k.shared,zp="uit",[Ym,Zm,Mp]=[20,6,4],Xm=()=>J()?Zm:Ym,cl=()=>(z.route.query.vouw||"").split(",").filter(Boolean),ga=t=>cl().includes(zp)||cl().includes(t),pl=(t,e=[t])=>()=>{let n=e.filter(o=>ga(o)!==(o===t)),s=cl().filter(o=>o!==zp&&!e.includes(o));P({vouw:[...s,...n].join(",")},!0)};Ys=t=>t.open?null:"dicht";Zn=({id:t,items:e,first:n,as:s="ul"})=>To(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Qs} part=${o} />`}
      <${s} class=${Ys(o)}>${o.rows}<//>
    `)});function tf({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function $t({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p}=n,[u,$]=I(t),m=l?ul(l,t):u,d=f=>{let b=m===f.key?`-${f.key}`:f.key;l?P({[l]:b===t?null:b},!0):$(b);let _=k.shared.table,v=b.startsWith("-")?_.descending:_.ascending;_t(g(_.sorted,{column:f.label.toLowerCase(),direction:v}))},h=To(s,Ar(r,i,m),m===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(f=>a`<${tf} id=${s} column=${f} sort=${m} turn=${d} />`)}
          </tr>
        </thead>
        ${h.map(f=>a`
            <tbody role="rowgroup" key=${f.more?"meer":f.key} class=${Ys(f)}>
              ${f.folds&&a`<${nf} part=${f} columns=${i} ...${e} />`}
              ${f.rows.map(b=>a`<${ef} row=${b} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function fn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var ul,ef,nf,Qt,Nn,Xn,Pe=L(()=>{"use strict";ve();q();U();B();A();G();ut();Zs();dt();ul=(t,e="")=>z.route.query[t]||e;ef=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,nf=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Qs} part=${t} count=${s&&M(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Qt=(t,e,n,s=S)=>({key:t,label:e,text:o=>s(n(o)),cell:o=>a`<${T} id=${n(o)} text=${s(n(o))} />`}),Nn=(t,e,n,s)=>({key:t,label:e,text:o=>ye(n(o),s),cell:o=>a`<${jt} id=${n(o)} date=${s} />`}),Xn=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>a`<${Jt} of=${e(n)} />`})});function sf({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of K(t,"who",e))jn(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${T} id=${s} />${` (${j(o).join(", ")})`}<${xs} id=${s} /></li>`)}
    </ul>
  `:k.shared.no_partner}function of(t){let e=y(t,"dueBy");return e&&` (${g(Oe.bound,{date:X(e)})}; ${Go(y(t,"modality"))})`}function Xs({of:t}){let e=o=>[kt(o,"barrier")&&g(Oe.at_step,{step:S(kt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>y(o,r)&&Rt(o,r))].filter(Boolean),n=o=>y(o,"status")?g(Oe.other_status,{reading:e(o).join(", ")}):g(Oe.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Oe.other_unsaid}),s=Ft(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${y(o,"rationale")}</li>`)}
    </ul>
  `:null}function rr({id:t,read:[e,n]=[y(t,"basis"),y(t,"strength")]}){let s=ht(t,"interventionKind").map(lt).join(", "),o=V("CellState",y(t,"state"));return a`
    <div class="koppeling">
      <p>
        <${ia} id=${kt(t,"barrier")} />
        ${` · ${s} · ${V("Strength",n)} · `}
        <${fe} basis=${e} />${` ${ae[e]?.[1]||V("Basis",e)}`}
        ${o&&a` · <strong>${g(Oe.own_state,{state:o})}</strong>`}
      </p>
      <p class="reden"><strong>${Oe.here}</strong>${y(t,"rationale")}</p>
      <${Xs} of=${t} />
    </div>
  `}function Fp({id:t,scenario:e,contributions:n}){let{date:s}=e,o=ms(t,s),r=y(t,"promise"),i=qs(t,s),{links:l}=H(e),c=n.length?n.map(u=>a`<${rr} id=${u} read=${l[u]} />`):y(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Oe.across}</strong>${y(t,"rationale")}</p>`,p=[[Oe.facts.deadline,i.length>0&&a`<${rf} ids=${i} date=${s} />`],[Oe.facts.who,a`<${sf} id=${t} date=${s} />`],[Oe.facts.figures,ka(t).length>0&&a`<${dl} id=${t} date=${s} />`],[Oe.facts.how,c],[Oe.facts.where,a`<${Jt} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${T} id=${t} /></h3>
      <p class="regel">${oe(t)} · <${jt} id=${t} date=${s} /></p>
      <${Tp} lead=${r&&Oe.promise} text=${r||y(t,"summary")} />
      <${Tp} lead=${Oe.progress} text=${y(o,"summary")} />
      ${o&&a`<${Xs} of=${o} />`}
      <${fn} pairs=${p} />
    </article>
  `}var Oe,rf,ka,dl,Tp,ce,Pn=L(()=>{"use strict";q();B();Mt();A();ke();G();ut();At();dt();Pe();Oe=k.shared.work;rf=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=y(n,"deadlineLabel"),{delivery:o}=He(n,e);return a`
        <li>
          ${s&&`${R(s)}: `}“${y(n,"deadlineText")}”${of(n)}
          ${y(n,"revises")==="true"&&`, ${Oe.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,ka=(t,e)=>te(t,"figure",e),dl=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${ka(t,e).map(n=>a`
        <li>
          <${T} id=${n} />: <strong>${w.lookups[n]?.description}</strong><${Jt} of=${[n]} />
        </li>
      `)}
  </ul>
`;Tp=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;ce=t=>[...t].sort((e,n)=>Q(S(e),S(n)))});function ts({bar:t,most:e=af}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function _a(t,e,n){let{word:s,lines:o}=Be(t),r=t&&[t.strict,ae[t.most_basis]?.[1],t.requested&&xn.requested_mark];return[s,...o,...r||[],e&&ya(e,n)].filter(Boolean).join(" · ")}function uf({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${xn.undecided}</p>`;let u=Os({column:n,barrier:null},o,z.route.query),$=a`<a href=${u}>${xn.see_elsewhere}</a>`;return a`
    <p>${Oo(et(o))}</p>
    ${r.length>0&&a`<h3>${xn.why}</h3>`}
    ${r.map(m=>a`<p>${y(m,"rationale")} <span class="zacht">${y(m,"source")}</span></p>`)}
    ${p&&a`<p>${xn.unexpected}</p>`}
    ${i>0&&a`<p>${g(xn.elsewhere,{count:i,kind:lt(n)})} ${$}</p>`}
    ${l&&a`<h3>${xn.who}</h3><${rl} list=${l} plan=${o} />`}
  `}function df({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=It(),c=It();Je(()=>{let b=document.getElementById(Gs(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(Gs(i)))?.focus()},[]);let{word:p,lines:u,look:$}=Be(e),m=g(xn.panel_note,{scenario:zt(o,r)}),d=n&&g(xn.changed.usual,{phrase:da(n.usual)}),h=e.initiatives>0&&!o.strict&&R(e.strict||r.words.stands),f=e.things.map(b=>{let _=Wr(b).filter(v=>e.links.includes(v));return a`<${Fp} key=${b} id=${b} scenario=${o} contributions=${_} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>z.led?history.back():P({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${g(xn.panel,{row:t.label,step:nt(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${ya(n,r)}. ${d}</p>`}
      ${h&&a`<p class="zacht">${h}.</p>`}
      <p class="zacht">${N&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${xn.requested} <${wt} ids=${e.requested} />.</p>`}
      ${f.length?f:a`<${uf} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function Fo({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=pa(t),i=et(r);if(!i)return null;let l=Ne(e,n,i).find($=>$.key===s),c=l?.cells[mn(i).indexOf(o)];if(!c)return null;let p=Mo(e,n,i)(s,o);return a`<${df} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Ue,xn,af,ar,$l,lf,cf,pf,wa,ya,to=L(()=>{"use strict";q();U();B();A();_n();G();ut();At();zo();dt();Pn();Ue=k.overview.legend,xn=k.overview,af=20;ar=({expected:t=Ue.expected,quiet:e=Ue.quiet,blank:n=!1,undecided:s=!1})=>a`
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
`,$l=()=>a`
  <ul class="stalen">
    ${Object.entries(ae).map(([t,[,e]])=>a`<li><span class="staal"><${fe} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[lf,...cf]=Ue.sample.words,pf=Ue.sample.bar.map(([t,e])=>[t,Number(e),0]),wa=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ue.title}>
    <h2>${Ue.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${ts} bar=${pf} /><strong>${lf}</strong>
      ${cf.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ue.explain}</p>
    <${ar} undecided=${t} />
    <h3>${Ue.how}</h3>
    <${$l} />
    <p><span class="anders">${Ue.other}</span>${Ue.other_says}</p>
  </aside>
`,ya=({by:t},e)=>de(e).overview.changed[t]});function xa(t){let[e,n]=["promise","summary"].map(s=>y(t,s));return[e&&`${In.promised} ${e}`,e&&n?`${In.reported} ${n}`:n].filter(Boolean)}function mf({property:t,value:e}){let n=e.slice(1),s=([o,r])=>y(n,o)&&` (${g(r,{date:X(y(n,o))})})`;return e.startsWith("@")?[a`<${T} id=${n} />`,Object.entries(In.when[t]||{}).map(s)]:w.lists[t]?V(w.lists[t],e):In.truth[e]||X(e)}function Sa({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Rt(o,"recommendationKind"),response:Rt(o,"response")||In.requested.no_response}),s=t.map(o=>a`<li><${T} id=${o} />${g(In.requested.line,n(o))}</li>`);return a`<${st} title=${e}><${Zn} id="gevraagd" items=${s} /><//>`}function Ao({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Vo(t))p&&c===t&&jn(e,l,p);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:j(c).join(", ")})),{columns:s,title:o,caption:r}=In.mentions,i=[Qt("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>oe(l)},{key:"verband",label:s.link,text:({how:l})=>l},{key:"stand",label:s.stand,text:({from:l})=>ye(l),cell:({from:l})=>re(l)&&a`<${jt} id=${l} />`}];return a`
    <${ba} id=${n.length>ff?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${$t} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var In,$f,st,Ce,Dt,Eo,va,ff,Oa,vn=L(()=>{"use strict";q();B();A();ke();G();ut();Zs();dt();Pe();Pn();In=k.thing,$f=new Set([...w.hidden,...In.shown]);st=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Ce=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Dt=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;Eo=t=>Object.entries(Ye.get(t)||{}).filter(([e])=>!$f.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${mf} property=${e} value=${o} />`);return[R(qr(e)),s.length>1?a`<${Dt} items=${s} />`:s[0]]}),va=({id:t})=>ka(t).length>0&&a`<${st} title=${In.figures}><${dl} id=${t} /><//>`;ff=3;Oa=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${st} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${wt} ids=${Ft(s,n)} />${Ft(s,n).length>0&&": "}
              <strong>${Rt(s,"engagement")||In.organisation.wish}.</strong> ${y(s,"rationale")}
            </p>
            <${Jt} of=${[s]} />
          </div>
        `)}
    <//>
  `});function Ap({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${R(s)}`;return a`<${fn} pairs=${Object.values(w.codes[t]).map(n=>[e(n),n.definition])} />`}function Bp({id:t=""}){let e=xe.reading;return a`
    <${eo} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${Ap} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${w.plans.map(n=>a`<p>${`${Gn(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function gf(){let{howto:t}=k.overview,e=Object.values(ae).map(([s])=>s),n={report:N?t.reports:Kn(),marks:e.join(" "),source:mo()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function bf({name:t,one:e,plan:n,open:s}){let o=i=>a`<li key=${i}>${us(i)?a`<${T} id=${i} />`:i}</li>`,r=It();return ge(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${oa(t,N?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<ul class="geteld">${e.things.map(o)}</ul>`}
    </li>
  `}function _f(){let t=o=>a`
    <${T} id=${kt(o,"initiative")} />${" → "}<${ia} id=${kt(o,"barrier")} />
    ${`: ${y(o,"rationale")}`}<${Xs} of=${o} />
  `,e=Ep(tn.weak).map(t),n=g(xe.weak.intro,tn.links),s=Ep(tn.statuses).map(o=>a`<${T} id=${kt(o,"initiative")} />${`: ${Rt(o,"status")}`}<${Xs} of=${o} />`);return a`
    <${Ca} of=${xe.weak} id="lezing" items=${e} intro=${n} />
    <${Ca} of=${xe.other} id="anders" items=${tn.other.map(t)} />
    ${s.length>0&&a`<${Ca} of=${xe.statuses} id="standen" items=${s} />`}
  `}function vf(){if(!tn.judged.length)return null;let t=e=>g(xe.judged.line,{step:S(kt(e,"barrier")),kinds:ht(e,"interventionKind").map(lt).join(", "),state:Rt(e,"state"),why:y(e,"rationale"),who:y(e,"post"),date:X(y(e,"asOf"))});return a`<${Ca} of=${xe.judged} id="oordelen" items=${tn.judged.map(t)} />`}function Sf(){let t=xe.expected.columns,e=[Qt("stap",t.step,n=>kt(n,"barrier")),{key:"soort",label:t.kind,text:n=>ht(n,"interventionKind").map(lt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>y(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>y(n,"source")}];return a`
    <${eo} of=${xe.expected} id="verwacht" count=${tn.expected.length}>
      <${$t} id="verwachtingen" caption=${xe.expected.caption} rows=${tn.expected} columns=${e} />
    <//>
  `}var ir,xe,hf,eo,kf,wf,Np,tn,ml,yf,Ca,Ep,xf,Pp,Ip=L(()=>{"use strict";q();U();vt();B();Mt();A();G();ut();to();Zs();dt();Pe();vn();Pn();ir=k.method,xe=k.unknown,hf=3,eo=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${ba} id=${e!==void 0&&e<=hf?"":s} close=${o}
    title=${e===void 0?t.title:g(xe.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;kf=()=>P({getal:null},!0),wf=({scenario:t})=>a`
  <${eo} of=${ir.numbers} id="getallen" close=${z.route.query.getal?kf:null}>
    ${be(t).map(e=>a`
        ${N&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Ln(t,e).named).map(([n,s])=>a`
              <${bf} key=${n} name=${n} one=${s} plan=${e} open=${z.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,Np=({route:t})=>a`
  <${tt} text=${ir.title}><p class="uitleg">${ir.intro}</p><//>
  <${gf} />
  <div class="blok"><${wa} /></div>
  <${eo} of=${ir.states} id="standen"><${Ap} list="CellState" /><//>
  <${wf} scenario=${D(t.query)} />
  <${Bp} />
  <p><a href=${C("weet-niet")}>${ir.unknown}</a></p>
`,tn=w.unknown,ml=({of:t,id:e,ids:n,more:s})=>a`
  <${eo} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${Ae} ids=${ce(n)} more=${s} />`}
  <//>
`,yf=t=>a`<span class="zacht"> – ${oe(t).toLowerCase()}</span>`,Ca=({of:t,id:e,items:n,intro:s})=>a`
  <${eo} of=${t} id=${e} count=${n.length} intro=${s}><${Dt} items=${n} /><//>
`,Ep=t=>[...t].sort((e,n)=>Q(S(kt(e,"initiative")),S(kt(n,"initiative"))));xf=()=>a`
  <${eo} of=${xe.clashes} id="tegenspraak" count=${tn.clashes.length}>
    ${ce(tn.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${T} id=${t} /></h3>
          <p>${y(t,"summary")}</p>
          <${Jt} of=${[t]} />
        </div>
      `)}
  <//>
`;Pp=()=>a`
  <${tt} text=${xe.title}><p class="uitleg">${xe.intro} ${Fn}</p><//>
  <${ml} of=${xe.unjudged} id="ongeplaatst" ids=${tn.unjudged} more=${yf} />
  <${_f} />
  <${xf} />
  <${vf} />
  <${ml} of=${xe.nameless} id="naamloos" ids=${tn.nameless} />
  <${ml} of=${xe.generic} id="verzamelnamen" ids=${tn.generic} />
  <${Sf} />
  <${Bp} id="lezen" />
`});function Of(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function Cf(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=gl(s,o,.8);return n}function Lf(t,e){return[...t.querySelectorAll(jf)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=ja(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return Mf(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(fl(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:qp[s.tagName](i,s),...c,dash:p,opacity:u}]})}function Mf(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=no(" ",$,u.fontWeight)),!p.trim())return[];i=!0;let d={at:ja(new DOMMatrix(e).translate(l,o)),text:p.trim(),size:$,weight:u.fontWeight,fill:u.fill};return l+=no(p.trim(),$,u.fontWeight),[d]})}function no(t,e,n){return hl.font=`${n} ${e}px ${La}`,hl.measureText(t).width}function zf(t,e,n){let{width:s,height:o}=e,r=ja(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?gl(s/2,o/2,s/2-1):lr(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;fl(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:Of(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:Cf(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:lr(0,o/2-1,s,2),fill:u[0]});for(let[,d,h,f]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:lr(0,o+Number(h),s,-Number(h)),fill:d}):i.push({at:r,d:lr(+f/2,+f/2,s-+f,o-+f),fill:"none",stroke:d,wide:+f});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:t.getPropertyValue(`border-${d}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&$("top").wide)i.push({at:r,d:c,fill:"none",...$("top")});else for(let[d,h]of Object.entries(m)){let f=$(d);f.wide&&fl(f.stroke)&&i.push({at:r,d:h,fill:"none",...f})}return i}function Tf(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let $=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-$.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,$.right-m.on.left,m.on.height)):i.push({on:$,text:p})}no("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=hl.measureText("x");return i.map(({on:p,text:u})=>{let $=u;for(;$&&p.left+no($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==u&&($=`${$.slice(0,-1).trim()}…`);let m=ja(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function Rp(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return Lf(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?Tf(u,l,c):u instanceof Element?Rp(u,l,c):[]);return o.style.transform="",[...zf(s,i,l),...p]}function bl(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=Rp(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*no(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var ja,fl,lr,gl,qp,jf,hl,La,Wp=L(()=>{"use strict";ja=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),fl=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),lr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,gl=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;qp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>gl(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>lr(t("x"),t("y"),t("width"),t("height"))},jf=[...Object.keys(qp),"text"].join();hl=document.createElement("canvas").getContext("2d"),La=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function kl(t,e,n,s,o,r){let i=Tc(t,p=>no(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,es,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function Up({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=w.meta,l=[Gn(et(e?.plan)),e&&zt(e)].filter(Boolean).join(". "),c=g(Ma.foot,{version:r,content:(i||"").slice(0,12)}),p=document.querySelector(n);p.classList.add("heel");let u=bl(p);p.classList.remove("heel");let $=Math.max(u.width,Ef),m=kl(t,22,650,Ff,$,es),d=kl(`${l}. ${Fn} ${o}`.trim(),13,400,Dp,$,m.below+2),h=d.below+16,[f,b,_]=[es,h+u.height+24,0],v=[...document.querySelectorAll(s)].map(bl).flatMap(E=>{f>es&&f+E.width>es+$&&([f,b,_]=[es,b+_+6,0]);let W=Vp(E.shapes,f,b);return f+=E.width+20,_=Math.max(_,E.height),W}),O=kl(c,13,400,Dp,$,b+_+16),F=[...m.shapes,...d.shapes,...Vp(u.shapes,es,h),...v,...O.shapes];return{title:`${t} ${l}. ${Fn}`,width:$+2*es,height:O.below+es,shapes:F}}function Nf(t){let{title:e,width:n,height:s,shapes:o}=Up(t),r=(c,p,u,$="")=>{let m=c.appendChild(document.createElementNS(Bf,p));for(let[d,h]of Object.entries(u))h!==void 0&&h!==""&&m.setAttribute(d,String(h));return m.textContent=$,m},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":La,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:h,size:f,weight:b,slant:_,opacity:v}of o){let[O,F,E,W,St,rt]=c,x=O===1&&!F&&!E&&W===1?`translate(${St} ${rt})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:x,fill:$,...m&&m!=="none"&&{stroke:m,"stroke-width":d,"stroke-dasharray":h},opacity:v===1?void 0:v}):r(l,"text",{transform:x,...{"font-size":f,"font-weight":b,"font-style":_},fill:$},p)}$n(la(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function Pf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=Up(t),o=document.createElement("canvas"),r=Math.min(Af,Hp/e,Hp/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:h,size:f,weight:b,slant:_="",opacity:v=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=$,i.font=`${_} ${b} ${f}px ${La}`,p!==void 0&&i.fillText(p,0,0);let O=new Path2D(u);$!=="none"&&i.fill(O),m&&m!=="none"&&d&&(i.strokeStyle=m,i.lineWidth=d,i.setLineDash((h||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(O)),i.restore()}let l=la(`${t.name}.png`);o.toBlob(c=>c?$n(l,c,"image/png"):_t(g(Ma.too_large,{name:l})),"image/png")}var Ma,Ff,Dp,es,Ef,Af,Hp,Vp,Bf,Ke,Cs=L(()=>{"use strict";ve();q();B();A();ut();le();Wp();Ma=k.shared.export,[Ff,Dp]=["#16212B","#46525D"],[es,Ef,Af,Hp]=[28,720,2,12e3],Vp=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));Bf="http://www.w3.org/2000/svg";Ke=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Nf(t)}>${Ma.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Pf(t)}>${Ma.png}</button>
  </span>
`});function Kp({rows:t,unit:e,end:n}){let s=n?Yt.right:Yt.left-Yt.box,o=n?Yt.right+Yt.box+12:Yt.left-Yt.box-12;return t.map(({state:r,count:i,y:l})=>{let c=Yt.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${Yt.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${js(r)}
        </text>
      </g>
    `})}function If({band:t,unit:e}){let n=t.count*e,s=Yt.top+t.y1*e+n/2,o=Yt.top+t.y2*e+n/2,r=(Yt.left+Yt.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${Yt.left} ${s} C${r} ${s} ${r} ${o} ${Yt.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${Gp(t)}</title></path>
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
    <p class="zacht">${so.listed}</p>
  </div>`}function Jp({flow:t,one:e,other:n,counted:s}){if(J())return a`<${qf} flow=${t} />`;let o=Yt.height/t.height,r=t.bands.map(Gp).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${so.title}>
      <svg viewBox=${`0 0 ${Yt.width} ${Yt.height+Yt.top+14}`} role="img"
        aria-label=${g(so.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${Yt.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Yt.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${If} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${Kp} rows=${t.left} unit=${o} />
        <${Kp} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${so.caption}</figcaption>
      <p class="acties"><${Ke} name="overgang" title=${`${so.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var so,Yt,js,Gp,Qp=L(()=>{"use strict";q();vt();B();A();G();Cs();so=k.compare.flow,Yt={width:960,height:430,top:40,left:230,right:640,box:16},js=t=>t?R(V("CellState",t)):so.fresh,Gp=({count:t,from:e,to:n})=>M(so.band,t,{from:js(e),to:js(n)})});function Hf(t){let e=qn[qn.length-1],n=w.plans.map(c=>qn.findLast(p=>p.plan===c)||e),[s,o]=N?n:[qn[0],e],r=qn.slice(0,-1).find(c=>c.key===t.van)||s,i=qn.slice(qn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function Vf({change:t,other:e}){let n=An(t.kind,t.other_barrier,e.plan.key),s=C("overzicht",{cel:n,stand:e.date===Te?null:e.date},!1),o=g(Z.see_cell,{kind:lt(t.kind),step:nt(t.other_barrier)});return a`<${Zp} phrase=${t.sentence} to=${s} name=${o} />`}function Uf({rows:t}){let e=([,,s,o])=>a`<${Zp} phrase=${o} to=${De(s)} name=${` ${S(s)}`} />`,n={of:([s])=>s,titles:Object.entries(Object.fromEntries(t.map(([s,o])=>[s,o])))};return a`
    <${st} title=${g(Z.stated,{count:t.length})}>
      <p class="zacht">${Z.stated_note}</p>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${To("uitspraken",t,n).map(s=>a`
          ${s.folds?a`<${Qs} part=${s} level=${3} count=${s.rows.length} />`:a`<h3>${s.title}</h3>`}
          <${Dt} look=${Ys(s)} items=${s.rows.map(e)} />
        `)}
    <//>
  `}function Kf({found:t,one:e,other:n,mode:s,counted:o}){let r={of:f=>f.other_barrier||f.barrier||"",titles:[...pn,["",k.shared.all_steps]]},i={one:e.plan.title,other:n.plan.title},l={of:({whose:f})=>f,titles:Object.entries(Z.whose).map(([f,b])=>[f,g(b,i)])},c=f=>f.map(b=>S(me(b)||b)).join(", "),p=f=>j([f.barrier,f.other_barrier].map(nt)).join(" / "),u=f=>R(lt(f.kind))+(s==="plans"?` (${p(f)})`:""),$=[{key:"stap",label:Z.columns.step,text:p},{key:"soort",label:Z.columns.kind,text:f=>R(lt(f.kind))},{key:"een",label:e.label,text:f=>R(f.states[0])},{key:"ander",label:n.label,text:f=>R(f.states[1])},{key:"weg",label:Z.left[s],sort:!1,text:f=>c(f.left)},{key:"erbij",label:Z.joined[s],sort:!1,text:f=>c(f.joined)}],m=f=>a`<${Vf} change=${f} other=${n} />`,d=()=>yn($,t.changes,()=>_e(null,"",o)),h=a`
    <details>
      <summary>${Z.as_table}</summary>
      <${$t} id="vakken" caption=${Z.table} rows=${t.changes} columns=${$} />
      <div class="acties"><${ie} name="vergelijk-vakken.csv" rows=${d} /></div>
    </details>
  `;return a`
    ${!t.changes.length&&a`<p>${k.shared.none}</p>`}
    ${To("verschillen",t.changes,s==="plans"?l:r).map(f=>a`
        ${f.folds&&a`<${Qs} part=${f} level=${3} count=${M(Z.differ,f.rows.length)}
            names=${f.rows.map(u)} />`}
        <${Dt} look=${Ys(f)} items=${f.rows.map(m)} />
      `)}
    ${t.notes.map(f=>a`<p class="zacht">${f}</p>`)}
    ${t.changes.length>0&&h}
  `}function Gf({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>js(p)},...e.right.map(({state:p})=>({key:p,label:js(p),sort:!1,text:u=>String(e.bands.find($=>$.from===u.state&&$.to===p)?.count||Z.nothing)}))],c=g(Z.counts_table,{before:n.label,after:s.label});return a`
    <${st} title=${Z.counted}>
      <p class="zacht">${g(Z.counts,{both:i,fresh:t.fresh.length})}</p>
      <${Jp} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${M(Z.heads,r.length,{names:Ut(r.map(ee))})}</p>`}
      <details>
        <summary>${Z.flow.table}</summary>
        <${$t} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    <//>
  `}function Qf(t,e,n){let{actions:s}=t;return{notes:e?[]:t.notes,statements:t.statements.filter(([,,o])=>n(o)),changes:e?t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)):t.changes,actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function Yf({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":ye(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${Z.not_yet}</span>`:a`<${jt} id=${m} date=${e.date} />`,p=[Qt("actie",Z.action,m=>m),{key:"wat",label:Z.what,text:oe},{key:"plan",label:e.label,text:l,cell:c},Nn("nu",n.label,m=>m,n.date)],u=()=>yn(p,r,()=>_e(null,e.plan.key,o)),$=()=>P({alles:s?"nee":"ja"});return a`
    <section>
      <h2>${g(s?Z.all:Z.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${$}>${Z.show_all}</button>
        <${ie} name="vergelijk.csv" rows=${u} />
      </div>
      <${$t} id="vergelijk" caption=${Z.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function Xp({route:t}){if(qn.length<2)return a`<${tt} text=${Z.title} /><p>${Z.alone}</p>`;let{one:e,other:n,after:s}=Hf(t.query),o=D(t.query),r=tl(o),i=Df(e,n,o),l=an.some(_=>_.notation===t.query.stap)?t.query.stap:"",c=i.actions&&Mn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",p=Jf(l,c),u=Qf(i,l,p),{actions:$}=u,m=l&&c?null:$?.flows[l||c],d=(t.query.alles||c&&"ja")==="ja",h=ds.filter(_=>Kt(_,e.plan.key)&&w.works[_]?.container&&p(_)),f=$?"dates":"plans",b=g(Z.intro[f],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${tt} text=${Z.heading[f]} title=${Z.title}><p class="uitleg">${b} ${Fn}</p><//>
    <${dn}>
      <${nl} />
      <div class="velden">
        ${qn.length>2&&a`
            <${Wt} label=${Z.first} name="van" chosen=${e.key} options=${Yp(qn.slice(0,-1))} />
            <${Wt} label=${Z.second} name="met" chosen=${n.key} options=${Yp(s)} />
          `}
        <${Wt} label=${Z.columns.step} name="stap" options=${pn} />
        ${$&&a`<${Wt} label=${Rf} name="hoofdstuk" options=${Wf} />`}
      </div>
    <//>
    ${$&&m&&a`<${Gf} ...${{actions:$,flow:m,one:e,other:n,counted:r,heads:h}} />`}
    ${$&&a`<${Uf} rows=${u.statements} />`}
    ${!c&&a`
        <${st} title=${g(Z.cells,{count:u.changes.length})}>
          <${Kf} ...${{found:u,one:e,other:n,mode:f,counted:r}} />
        <//>
      `}
    ${$&&a`<${Yf} ...${{actions:$,one:e,other:n,counted:r,all:d}} />`}
    <${ue} text=${M(Z.shown,u.changes.length)} />
  `}var Z,Rf,Wf,qn,Yp,Df,Zp,Jf,tu=L(()=>{"use strict";q();U();vt();B();Mt();A();_n();G();ut();At();Ve();le();Zs();dt();Qp();Pe();vn();Z=k.compare,Rf=k.measures.fields.chapter,Wf=Mn.map(t=>[t,S(t)]),qn=w.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:N?g(Z.side,{plan:t.title,label:n}):R(n)}))),Yp=t=>t.map(e=>[e.key,e.label]),Df=(t,e,{stated:n,strict:s})=>w.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`];Zp=({phrase:t,to:e,name:n})=>a`
  ${t}${" "}<a href=${e}>${Z.see}<span class="sr">${n}</span></a>
`;Jf=(t,e)=>n=>(!t||zn(n).includes(t))&&(!e||w.works[n]?.chapters?.includes(e))});function Xf({row:t,cell:e,change:n,step:s,plan:o}){let r=_a(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=An(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Gs(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>P({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:nt(s)})}${r}</span>
        <${eu} cell=${e} />
      </button>
    </td>
  `}function nu({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?pe.undecided:pe.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function eh({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(pe.caption,{scenario:zt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${pe.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${th} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Et(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${T} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${Xf} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${nu} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function rh({plan:t,scenario:e,reach:n}){let s=Ne("partner",e,t),o=Mo("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Qn} plan=${t} /><p>${pe.nothing_yet}</p>`:n.partners?a`
    ${N&&a`<h2>${t.title}</h2>`}
    <${Qn} plan=${t} />
    <p>${Ln(e,t).phrase.reach}
      ${" "}<a href=${C("methode",{getal:"organisaties-in-de-tekst"})}>${pe.in_text}</a>. ${pe.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${eh} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${Ke} name=${`dekking-${t.key}`} title=${pe.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${sh} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${pe.alike.title}</h2><p>${pe.alike.note}</p></div>
        <ul class="zelfde">
          ${n.alike.map(r=>a`<li key=${r.steps}><strong>${r.steps}</strong> ${r.names}</li>`)}
        </ul>
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${oh} reach=${n} plan=${t} />
    </div>
  `:a`<p>${pe.nothing}</p>`}function su({route:t}){let e=D(t.query),{reach:n}=H(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${tt} text=${pe.heading} title=${pe.title} />
      <p class="zacht">${zt(e)}</p>
      <${Hs} />
    </div>
    ${be(e).map(o=>a`
        <${rh} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${Fo} address=${s} by="partner" scenario=${e} />`}
    <${ue} text=${s?"":g(pe.shown,{scenario:zt(e)})} />
  `}var pe,Zf,eu,wl,th,nh,sh,oh,ou=L(()=>{"use strict";q();U();vt();B();Mt();A();_n();ut();At();to();Ve();Cs();dt();pe=k.coverage,Zf=5,eu=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${fe} basis=${t.most_basis} />
    <${ts} bar=${t.bar} most=${Zf} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;wl=t=>!t.acting&&!t.undecided,th=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${wl(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${De(t.id)}>${t.label}</a>
    <span class=${wl(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;nh=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${Et(t.id)?"verzamel":""}><${T} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${C("dekking",{...z.route.query,cel:An(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Be(e).word}${n&&`, ${ya(n,o)}`}</span>
      <${eu} cell=${e} />
    </a>
  </li>
`,sh=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${nh} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${N?"h3":"h2"} class="stapkop">
            <span class=${wl(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(pe.step,{step:nt(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<${nu} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,oh=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${N?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${C("aandachtspunten",{stap:n.step})}>${pe.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${pe.about}</p>
    <${ar} expected=${pe.expected} quiet=${pe.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${$l} />
    <p><a href=${C("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function au(t,e){let{columns:n=[]}=H(t).reach.find(c=>c.plan===e.key)||{},s=Ne("kind",t,e),o=Ne("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap(($,m)=>u[m]?[m]:[]),basis:$=>u[$]?.most_basis||""})).sort((c,p)=>Rs(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>Q(i(c),i(p)));return{stops:r,several:l}}var ru,yl,za=L(()=>{"use strict";B();Mt();A();Ws();ke();_n();G();ru=({date:t,plan:e})=>Is("InformationFlow").filter(n=>Ps(n,t)&&Kt(n,e)).map(n=>{let s=Ft(n,"between"),o=r=>[...Ft(n,r),...s].sort(Rs);return{id:n,state:y(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>Q(y(n.id,"content"),y(s.id,"content"))),yl=(t,e,n)=>Object.keys(w.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function ch(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(E=>o.get(E)).filter(E=>E!==void 0),[u,$]=p.sort((E,W)=>E.left-W.left);if(!u||!$)return{d:"",x:0,y:0};let[m,d]=[u.right-n.left,(u.top+u.bottom)/2-n.top],[h,f]=[$.left-n.left,($.top+$.bottom)/2-n.top],b=(m+h)/2,_=`M${m} ${d}C${b} ${d} ${b} ${f} ${h} ${f}`,v=lh.map(E=>{let[W,St,rt,x]=[(1-E)**3,3*E*(1-E)**2,3*E*E*(1-E),E**3];return{d:_,x:W*m+(St+rt)*b+x*h,y:(W+St)*d+(rt+x)*f}}),F=v.find(E=>r.every(W=>Math.max(Math.abs(W.x-E.x),Math.abs(W.y-E.y))>ih))||v[0];return c!==void 0&&r.push(F),F})}function ph(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function Bo({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=It(),[c,p]=I([]);Je(()=>{let f=()=>p(ch(l.current,n));f();let b=new ResizeObserver(f);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),$=u.some(f=>f.id===s)?s:u[0]?.id,m=new Set(n.flatMap(({from:f,to:b})=>f===s||b===s?[f,b]:[])),d=({from:f,to:b})=>f===s||b===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${f=>{let b=f.target.dataset.vak;if(!b||f.ctrlKey||f.metaKey||f.altKey)return;if(!ah.includes(f.key))return i(f.key,b);let _=ph(f.key,b,e,n);f.preventDefault(),_&&l.current.querySelector(`[data-vak="${CSS.escape(_)}"]`).focus()}}>
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
  `}var ah,ih,lh,Ta=L(()=>{"use strict";q();ah=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],ih=28,lh=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function No({label:t,id:e,thing:n,pick:s,among:o=us}){let[r,i]=I(!1),l=()=>ce([...Ye.keys()].filter(f=>Gt(f)&&o(f))),c=ze(()=>r?l():[],[r]),[p,u]=I(null),$=f=>{let b=qt(f.trim()),_=F=>[S(F),ee(F),...ht(F,"altLabel")].map(qt),v=F=>Vn(F)?_(F):_(F).slice(0,2),O=c.find(F=>S(F)===f)||c.find(F=>v(F).includes(b));return O?[O]:c.filter(F=>b&&_(F).some(E=>E.includes(b)))};ge(()=>u(null),[n]);let{route:m}=z,d=f=>{if(z.route!==m)return;let[b,..._]=$(f.target.value);u(b&&!_.length?null:f.target.value),b&&!_.length&&s(b)},h=p?$(p).slice(0,3).map(S).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(us(n)?S(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(f=>a`<option value=${S(f)}></option>`)}</datalist>
      ${p&&a`<small role="status">${h?g(iu.meant,{names:h}):iu.unknown_thing}</small>`}
    </label>
  `}var iu,Fa=L(()=>{"use strict";q();U();B();A();G();Pn();iu=k.explore});function uh(t){let e=pu(wo(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status">
      <strong>${mt.none}</strong>${e.length>0&&` ${g(mt.only,{names:cu(e)})}`}
    </p>
  `}function dh({from:t,to:e,scenario:n}){let s=Jc([t,e],n).map(r=>r.label),o=Qc([t,e],n);return a`
    ${s.length>0&&a`<p>${g(mt.shared,{steps:Ut(s)})}</p>`}
    ${o.length>0&&a`<p>${mt.bodies} <${wt} ids=${o} />.</p>`}
  `}function _l({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(p=>te(p,"chapterLead",e)),r=s.filter(p=>(o||s).includes(p)&&Kt(p,n)),[i,l]=o?mt.headed:mt.heads,c=(o?[s,o]:[]).map((p,u)=>{let m=p.filter(h=>!r.includes(h)&&Kt(h,n)).flatMap(h=>te(h,"inChapter")).filter(h=>$s(h).includes(t[1-u])&&!$s(h).includes(t[u])),d={who:S(t[u]),other:S(t[1-u])};return m.length>0&&a`<p>${g(mt.within,d)} <${wt} ids=${m} />. ${l}</p>`});return a`${r.length>0&&a`<p>${i} <${wt} ids=${r} />. ${l}</p>`}${c}`}function $h({from:t,to:e,scenario:n,collective:s}){let o=ze(()=>Gr(t,e,n,s),[t,e,s,n]),r=o.length>Jo?g(mt.longer.first,{count:Jo}):M(mt.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,Jo).map(i=>a`<li><${wt} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function uu({roles:t}){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${y(r,"rationale")||y(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?R(n(r)):n(r));return a`
    <li>
      <${T} id=${e} />${N&&` (${Ct(e)?.title})`} <${jt} id=${e} />
      ${j(t.map(({from:o})=>o)).map(o=>a`<p><${T} id=${o} />: ${s(o).join(" ")}</p>`)}
      <${Jt} of=${t.flatMap(o=>o.of)} />
    </li>
  `}function mh({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=pu(t,e),i=ze(()=>{let h=b=>[re(b)?"wat":"wie",r.includes(b)&&"verzamel",(b===n||b===s)&&"begin"].filter(Boolean).join(" "),f=b=>r.includes(b.from)||r.includes(b.to)?"l-punt":"l-heel";return{columns:t.layers.map(b=>b.map(_=>({id:_,text:S(_),look:h(_)}))),ties:t.lines.map((b,_)=>({from:b.from,to:b.to,number:_+1,look:f(b)}))}},[t]),l=t.layers.map(h=>re(h[0])),c=r.length?wo(n,s,o):t,p=c?.length===t.length?c.count:0,u=cu(r),$=M(mt.works,l.filter(Boolean).length),m={from:S(n),to:S(s),count:t.lines.length},d=h=>P({van:null,naar:null,uit:h,kies:h});return a`
    <p role="status">
      ${p>0&&a`<strong>${M(mt.counted,p,{works:$})}</strong> `}
      ${u&&`${M(mt.through,t.count-p,{names:u,works:$})} ${mt.dotted} `}${mt.says}
    </p>
    ${!J()&&a`
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
      ${t.lines.map(({roles:h})=>a`<${uu} roles=${h} />`)}
    </ol>
  `}function du({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>lu(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?Gc(n,s,e):[],p=c.length>0,u=ze(()=>l?wo(n,s,e,o):null,[n,s,o,e.key,e.plan]),$=(d,h,f)=>a`
    <${No} label=${h} id=${d} thing=${f} among=${lu}
      pick=${b=>P({[d]:b})} />
  `,m=(d,h,f)=>a`
    <label class="vink">
      <input type="checkbox" id=${d} checked=${h} onChange=${()=>P({[d]:h?null:"ja"})} />
      ${` ${f}`}
    </label>
  `;return a`
    <section aria-label=${mt.heading}>
      <h2>${mt.heading}</h2>
      <div class="velden">
        ${$("van",mt.from,n)} ${$("naar",mt.to,s)}
        ${m("verzamel",o,mt.collective)}
        ${l&&a`<button type="button" onClick=${()=>P({van:s,naar:n})}>${mt.swap}</button>`}
        ${l&&u&&m("langer",r,mt.longer.show)}
      </div>
      <p><a href=${C("verken",{uit:n,kies:n})}>${mt.back}</a></p>
      ${!(n&&s)&&a`<p>${mt.choose}</p>`} ${n&&n===s&&a`<p>${mt.same}</p>`}
      ${l&&a`<${_l} of=${[n,s]} scenario=${e} />`}
      ${l&&(u?a`<${mh} ...${i} found=${u} />`:a`<${uh} ...${i} />`)}
      ${p&&a`<h3>${mt.together}</h3>`}
      ${c.flat().some(d=>d.name==="expected")&&a`<p class="zacht">${mt.expecting}</p>`}
      ${p&&a`<ul class="wegen">${c.map(d=>a`<${uu} roles=${d} />`)}</ul>`}
      ${l&&a`<${dh} ...${i} />`}
      ${l&&u&&r&&a`<${$h} ...${i} collective=${o} />`}
    </section>
  `}var mt,lu,cu,pu,$u=L(()=>{"use strict";q();U();vt();B();A();Ws();ke();G();At();Ta();Cs();dt();Fa();mt=k.explore.path,lu=t=>Gt(t)&&(Vn(t)||re(t)),cu=t=>Ut(t.map(S)),pu=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Et(s)&&s!==e&&s!==n)});function gu(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=z.route.query,i=Kr(t,e,s),l=c=>{location.hash=C("verken",c)};return{f:()=>o?l({uit:t,kies:t}):P({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&P({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&P({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||P({weg:[...Ea(r),t].join(","),kies:null}),p:()=>o?l({van:t}):P({van:t}),Escape:()=>P({kies:null})}}function hh({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=gu(t,e),l=Kr(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${De(t)}>${ct.actions.page}</a>
      ${s.join()!==t&&c("f",ct.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",M(ct.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",ct.actions.fold)}
      ${(r||!s.includes(t))&&c("h",ct.actions.hide)}
      ${!n.steps.includes(t)&&c("p",ct.actions.path)}
    </p>
  `}function bu(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${ct.panel.label}><p class="zacht">${ct.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=re(n)?"from":"to",i=c=>a`
    <${T} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${Us} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:$})=>{let m=n===c?p:c,d=y(u,"rationale");return a`
      ${m===bs?ct.no_step:a`<${T} id=${m} />`}${" "}<${fe} basis=${$} />
      ${d&&a`<span class="zacht"> ${ct.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${Us} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${ct.panel.label}>
      <h2>${ns(n)}</h2>
      ${re(n)&&a`<p>${ye(n,t.scenario.date)}</p>`}
      ${Et(n)&&a`<p class="zacht">${ct.panel.collective}</p>`}
      ${n!==bs&&a`<${hh} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?ct.panel.who:ct.panel.what}</h3>`}
      <${Dt} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?ct.panel.step:ct.panel.what}</h3>`}
      <${Dt} look="buren" items=${o.map(l)} />
    </section>
  `}function ku({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=ze(()=>{let u=d=>`wie${Et(d)?" verzamel":""}`,$=d=>!o&&e.includes(d)?" begin":"",m=d=>o||e.includes(d)?0:Kr(d,t,s);return{columns:[t.who.map(d=>({id:d,text:ns(d),look:u(d)+$(d),badge:m(d)})),t.what.map(d=>({id:d,text:ns(d),look:`wat${$(d)}`,more:[fu(fs(d,s.date)),a` <small>${Rt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:ns(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:h,role:f})=>({from:d,to:h,look:`l-heel r-${f}`})),...t.ties.map(({work:d,step:h,basis:f})=>({from:d,to:h,look:mu(f,h)}))]}},[t]),l=u=>P({kies:u===n?null:u}),c=(u,$)=>$!==bs&&gu($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g(ct.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${Bo} heads=${ct.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${ct.intended}</li>`}
      <li class="zacht">${ct.to_step}</li>
      ${Object.entries(ae).map(([u,[,$]])=>a`<li><span class=${`streep ${mu(u)}`} aria-hidden="true"></span>${$}</li>`)}
      ${Object.entries(w.codes.CellState).filter(([u])=>t.what.some($=>fs($,s.date)===u)).map(([u,{label:$}])=>a`<li>${fu(u)}${R($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${ct.keys}</p>
  `}function wu({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map($=>$.to)),r=[...t.roles.map($=>({who:$.from,role:$.phrase||"",work:$.to,of:$.of})),...t.what.filter($=>!o.has($)).map($=>({who:"",role:"",work:$,of:[]}))],i=$=>t.ties.filter(m=>m.work===$).map(m=>m.step),l=$=>ks($,n,s).length?ct.list.away:ct.list.no_partner,c=[{...Qt("wie",ct.list.who,$=>$.who),text:$=>$.who?ns($.who):l($.work),cell:({who:$,work:m})=>$?[a`<${T} id=${$} />`,a`<${xs} id=${$} />`]:l(m)},{key:"rol",label:ct.list.role,text:$=>$.role},Qt("wat",ct.list.what,$=>$.work),{key:"stap",label:ct.list.step,text:$=>i($.work).map(ns).join(", ")},Nn("stand",ct.list.status,$=>$.work,n.date),Xn(ct.list.where,$=>$.of)],p=$=>({class:e&&[$.who,$.work,...i($.work)].includes(e)?"gekozen":null}),u=`${M(ct.list.caption,r.length)}${s?"":`. ${ct.list.only}`}`;return a`<${$t} id="verkenlijst" caption=${u} rows=${r} columns=${c} about=${p} />`}var ct,Ea,fh,hu,ns,gh,mu,fu,yu=L(()=>{"use strict";q();U();B();A();Ws();G();ut();At();Ta();dt();Pe();vn();ct=k.explore,Ea=t=>(t||"").split(",").filter(Gt),fh=t=>Mn.find(e=>y(e,"identifier")===t),hu=({uit:t,stap:e,partner:n,hoofdstuk:s})=>Ea(t||Rr(e)?.id||me(n)||fh(s)),ns=t=>t===bs?ct.no_step:S(t);gh={"●":"l-heel","◐":"l-lang","○":"l-punt"},mu=(t,e)=>e===bs?"l-geen":gh[ae[t]?.[0]]||"l-heel",fu=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function xu({rows:t,chosen:e,state:n}){let s=ze(()=>{let r=p=>p.length?p:[""],i=p=>j(t.flatMap(u=>r(u[p]))).sort((u,$)=>+!u-+!$).map(u=>({id:`${p} ${u}`,text:u?S(u):Ie.unnamed,look:`wie${u&&!Et(u)?"":" verzamel"}`})),l=t.flatMap(p=>{let u=p.between.length?"l-punt":"l-heel";return[...r(p.from).map($=>({from:`from ${$}`,to:p.id,look:u})),...r(p.to).map($=>({from:p.id,to:`to ${$}`,look:u}))]}),c=t.map(p=>({id:p.id,text:xl(p.id),look:"wat",more:bh(p)}));return{columns:[i("from"),c,i("to")],ties:l}},[t.map(r=>r.id).join()]),o=r=>P({kies:r===e?null:r});return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Bo} heads=${Ie.columns} ...${s} chosen=${e} label=${g(Ie.picture,{state:n})} choose=${o}
          press=${r=>r==="Escape"&&P({kies:null})} />
      </div>
      ${t.some(r=>r.between.length)&&a`<ul class="lijnen" id="stromenlegenda">
          <li><span class="streep l-punt" aria-hidden="true"></span>${Ie.dotted}</li>
        </ul>`}
    </div>
  `}function vu({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${wh} row=${c} />: <${T} id=${c.id} text=${xl(c.id)} />
    ${y(c.id,"summary")&&a`<span class="zacht adres">${y(c.id,"summary")}</span>`}
    <${Us} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${Dt} look="buren" items=${i.map(l)} />
    </section>
  `}function Su({rows:t,scenario:e,state:n}){let s=[_u("from",Ie.list.from),_u("to",Ie.list.to),Qt("inhoud",Ie.list.what,o=>o.id,xl),{key:"staat",label:Ie.list.state,text:o=>Rt(o.id,"flowState")},{key:"sindsdien",label:Ie.list.since,text:o=>Rt(o.id,"followUp")},Xn(k.explore.list.where,o=>[o.id])];return a`
    <${$t} id="stromenlijst" caption=${g(Ie.caption,{state:n})} rows=${t} columns=${s} />
    <p class="acties">
      <${ie} name="informatiestromen.csv"
        rows=${()=>yn(s.slice(0,-1),t,()=>_e(e))} />
    </p>
  `}var Ie,xl,bh,kh,Aa,wh,_u,Ou=L(()=>{"use strict";q();U();B();A();za();G();At();Ta();le();dt();Pe();vn();Ie=k.explore.flows,xl=t=>`${y(t,"content")}${kt(t,"between")&&` (${Ie.among})`}`,bh=({id:t})=>y(t,"followUp")&&a` <small>${g(Ie.since,{phrase:Rt(t,"followUp")})}</small>`,kh=t=>t.map(e=>S(e)).join(", ")||Ie.unnamed,Aa=({ids:t})=>t.length?a`<${wt} ids=${t} />`:a`<span class="zacht">${Ie.unnamed}</span>`,wh=({row:t})=>t.between.length?a`${Ie.between} <${Aa} ids=${t.from} />`:a`<${Aa} ids=${t.from} /> → <${Aa} ids=${t.to} />`;_u=(t,e)=>({key:t,label:e,text:n=>kh(n[t]),cell:n=>a`<${Aa} ids=${n[t]} />`})});function _h({text:t,children:e}){let[n,s]=I(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function xh({of:t,at:e}){if(t.length<=yh)return a`<${Ba} of=${t} at=${e} />`;let n=r=>Rt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>Q(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${_h} text=${`${n(r[0])} (${r.length})`}><${Ba} of=${r} at=${e} /><//>`)}
    <${Ba} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function ju({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Rn.undecided:s?Rn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${C("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function Mu({plan:t,scenario:e}){let{stops:n,several:s}=au(e,t),o=`route-${t.key}`;if(J())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((l,c)=>a`
            <section>
              <${ju} stop=${l} place=${c+1} />
              <${Cu} stop=${l} plan=${t} />
              ${l.all.length>0&&a`<details><summary>${Rn.open}</summary><${Ba} of=${l.all} at=${c} /></details>`}
            </section>
          `)}
      </div>
    `;let r=n.map((l,c)=>s.findLastIndex(p=>p.at.includes(c))),i=(l,c=l+1)=>({gridColumn:`${l+1} / ${c+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((l,c)=>a`
              <div class="boven-halte" style=${i(c)}><${Cu} stop=${l} plan=${t} /></div>
              <div class="halte-op-weg" style=${i(c)}><${ju} stop=${l} place=${c+1} /></div>
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
                <span style=${i(l.at[0],l.at[1])}><${Lu} one=${l} /></span>
                ${l.at.map(p=>a`<b style=${i(p)}><${fe} basis=${l.basis(p)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(ae).map(([l,[,c]])=>a`<li><${fe} basis=${l} />${c}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Rn.silent}</li>
        <li><em>${Rn.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Ke} name=${o} title=${Rn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(Rn.says,{silence:k.shared.silence})}</p>
  `}var Rn,yh,Lu,Ba,Cu,zu=L(()=>{"use strict";q();U();vt();B();A();za();_n();G();ut();At();Cs();dt();Rn=k.explore.route,yh=10,Lu=({one:t})=>a`
  <a class=${Et(t.id)?"verzamel":null} href=${C("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,Ba=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${fe} basis=${n.basis(e)} /><${Lu} one=${n} /></li>`)}
  </ul>
`;Cu=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${J()&&a`<p class="bij niemand">${Rn.silent}:</p>`}
    <ul class="stilte" aria-label=${Rn.silent}>
      ${e.map(s=>a`<li><a href=${Os({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function cr(t,e,n,s=0){let[o,r]=I(null);return ge(()=>{let i=!0;r(null);let l=()=>at().ask(t,e).then(p=>{i&&(r(p),n?.(p))}).catch(p=>i&&r({silent:p.message||k.whatif.silent})),c=window.setTimeout(l,s);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),o}function Sl({chosen:t,choices:e,follows:n}){let s=It(),o=z.started&&!!t&&J();ge(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&J()?r.reverse():r}</div>`}function vh({before:t,after:e}){let n=ne[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:V("Severity",t),after:V("Severity",e)})}function Tu({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(p=>p.was||p.sentence),l=H(r).gaps.filter(p=>p.subject===o&&!i.includes(p.sentence)),c=p=>g(ne.cell,{kind:R(lt(p.column)),step:nt(p.barrier).toLowerCase()});return a`
    <h2 role="status">${M(ne.cells,t.length,{all:n})}</h2>
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
    <h2>${M(ne.gaps,s.length)}</h2>
    <ul>
      ${s.map(p=>a`
          <li>
            <strong>${vh(p)}</strong> ${p.was&&`${g(ne.now,{phrase:p.was})} `}
            ${p.was?g(ne.then,{phrase:p.sentence}):p.sentence}
          </li>
        `)}
    </ul>
    ${l.length>0&&a`
        <h2>${M(ne.stays,l.length)}</h2>
        <p>${ne.why}</p>
        <ul>${l.map(p=>a`<li>${p.sentence}</li>`)}</ul>
      `}
  `}function Sh({id:t,status:e,scenario:n}){let s=cr("supposed",{options:cs(n),work:t,status:e});return s&&s.silent===void 0?a`<${Tu} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function Fu({requested:t,scenario:e}){let{date:n}=e,s=m=>re(m)&&!!wn(m,n),[o,r]=t.split("="),i=re(o)?o:"",l=Ft(ms(i,n),"alternativeReading").map(m=>y(m,"status")),c=(m,d)=>C(["wat-als","actie",`${m}=${d}`]),p=e.key===D({}).key&&w.readings[`${i}=${r}`],u=a`
        <${No} label=${ne.which} id="actie" thing=${i} among=${s}
          pick=${m=>{location.hash=c(m,r||"")}} />
        ${i&&a`
            <p><${T} id=${i} />. ${ye(i,n)}.</p>
            <h2>${ne.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(w.codes.Status).map(([m,{label:d}])=>a`
                  <li>
                    <a href=${c(i,m)} aria-current=${m===r?"true":null}>${R(d)}</a>
                    ${m===wn(i,n)&&a` <span class="zacht">${ne.read}</span>`}
                    ${l.includes(m)&&a` <span class="zacht">${ne.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${Sl} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${Ch} />`:p?a`<${Tu} found=${p} id=${i} scenario=${e} />`:Fe()?a`<${Sh} id=${i} status=${r} scenario=${e} />`:a`<p>${g(ne.elsewhere,{name:S(i),status:V("Status",r)})}</p>`} />`}var ne,vl,Oh,Ch,Ol=L(()=>{"use strict";q();U();vt();B();Mt();A();Se();G();ut();At();dt();Fa();ne=k.whatif.action;vl=t=>t.split("=")[0],Oh=()=>Object.keys(w.readings).sort((t,e)=>Q(S(vl(t)),S(vl(e)))),Ch=()=>a`
  <p>${ne.begin}</p>
  <h2>${ne.readings}</h2>
  <ul>
    ${Oh().map(t=>a`
        <li>
          <a href=${C(["wat-als","actie",t])}>${S(vl(t))}</a>
          <span class="zacht"> ${g(ne.reading,{status:V("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function Ls(){let t=k.missing;return a`
    <${tt} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${C("overzicht")}>${t.home}</a></p>
  `}function Mh({text:t}){let e=gp(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${je.alone} ${e.map(n=>a` <a href=${Lh(n)}>${n}</a>`)}</p>`}
      <p>${je.try} ${Object.entries(je.lists).map(([n,s])=>a` <a href=${C(n)}>${s}</a>`)}</p>
    </section>
  `}function zh({text:t,answers:e}){let n=cr("find",{text:t},void 0,250);if(!n||n.silent!==void 0||!n.source)return null;let{found:s,count:o}=n,r=i=>[", ",je.source.about,a`<${wt} ids=${i} />`];return a`
    <section id="in-de-bron">
      <h2>${g(je.source.title,{count:o})}</h2>
      ${o===0&&a`<p>${je.source.none}</p>`}
      ${s.length<o&&a`<p class="zacht">${g(je.source.first,{count:s.length})}</p>`}
      <ol class="resultaten">
        ${s.map(({vindplaats:i,woorden:l,over:c})=>a`
            <li key=${i}>
              <p><${jl} text=${l} answers=${e} /></p>
              <p class="zacht">${we(i)}${c.some(Gt)&&r(c.filter(Gt))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function Eu({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=Xi(e),r=e.trim()!=="",i=j(n.map(p=>p.kind)).sort(Q),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);Je(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?M(je.found,l.length):g(je.nothing,{text:e});return a`
    <${tt} text=${je.title} />
    <section class="filters" aria-label=${je.label}>
      <div class="velden">
        <${Co} label=${je.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${Wt} label=${je.what} name="wat" options=${Qe(i)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:je.type}</p>
    ${s&&a`<p id="gelezen">${g(je.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${Mh} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,Cl).map(p=>a`<${jh} key=${p.id} item=${p} answers=${o} />`)}
    </ol>
    ${l.length>Cl&&a`<p>${g(je.too_many,{count:l.length-Cl})}</p>`}
    ${r&&Fe()&&a`<${zh} text=${e} answers=${o} />`}
    <${ue} text=${r?c:""} />
  `}var je,Cl,jl,jh,Lh,pr=L(()=>{"use strict";vo();q();U();vt();B();A();Se();tr();G();ut();Ve();dt();Ol();je=k.search;Cl=100,jl=({text:t,answers:e})=>Xr(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),jh=({item:t,answers:e})=>a`
  <li>
    <a href=${C(t.path)}><${jl} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${N&&Ct(t.id)&&`, ${Ct(t.id)?.title}`}</span>
    ${ys(t.id)[0]&&a` <${jt} id=${t.id} />`}
    <p><${jl} text=${bp(t,e)} answers=${e} /></p>
  </li>
`,Lh=t=>C("zoek",{q:t})});function Iu({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=z.route.query,$=t?"lijst":Au.includes(p)?p:J()?"lijst":"beeld",m=Au.map(d=>[d,ot.show[d]]);return a`
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
  `}function qu({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${R(V(t,i))} (${o(i)})`]);return r.push([Ms,`${R(k.shared.all)} (${n.length})`]),J()?a`<${Wt} name="staat" label=${ot.filters.state} options=${r} chosen=${s} />`:a`<${Jn} legend=${ot.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function Ru({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=Nu.map(he=>n[he]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=Ea(n.weg),[c,p,u,$]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:$},d=ze(()=>Uc({...m,anyRole:!!o},e),[i]),h=[...d.who,...d.what,...d.steps],f=h.includes(m.chosen)?m.chosen:"",b=h.length>Pi,_=d.what.length>0,v={shown:d,opened:t,chosen:f,scenario:e,fixed:!!o},O=r.some(Boolean),F=O||l.length>0||e.stated||e.plan,E=ot.alone[cn(t[0])]||ot.alone.other,W=a`<button type="button" class="klein" onClick=${()=>P({weg:null})}>${ot.again}</button>`,St=d.undated>0&&M(ot.undated,d.undated),rt={...v,title:o||t.map(ns).join(", ")},x=a`
    <${dn}>
      <div class="velden">
        <${Wt} name="stap" label=${ot.filters.step} options=${pn} />
        <${Wt} name="soort" label=${ot.filters.kind} options=${fo} />
        <${Wt} name="vanaf" label=${ot.filters.from} options=${Bu} />
        <${Wt} name="tot" label=${ot.filters.to} options=${Bu} />
        ${O&&a`<${_s} names=${Nu} />`}
      </div>
    <//>
  `,Y=a`
    ${l.length>0&&a`<p>${M(ot.hidden,l.length)} ${W}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${M(ot.left,d.left)} ${St}</p>`}
    ${b&&a`<p role="status">${g(ot.too_many,{count:h.length})}</p>`}
    ${!_&&a`<${_l} of=${t.slice(0,1)} scenario=${e} /><p>${F?ot.nothing:E}</p>`}
  `;return a`
    <${Iu} many=${b||!_} field=${s} filters=${x} choices=${a`<${Hs} />`} notes=${Y}
      keep=${{name:ot.file,title:rt.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${ku} ...${rt} /></div>`} list=${_&&a`<${wu} ...${v} />`}
      panel=${a`<${bu} ...${v} />`} />
  `}function Fh({query:t,scenario:e}){let n=Is("Agreement").filter(u=>Ps(u,e.date)&&Kt(u,e.plan)),{title:s,none:o}=ot.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>y(u,"agreementStatus")),i=yl("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Ms,c=n.filter((u,$)=>l===Ms||r[$]===l),p=a`<${qu} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${Ru} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Ms?s:`${s}: ${V("AgreementStatus",l)}`} />`}function Eh({query:t,scenario:e}){let n=ze(()=>ru(e),[e.date,e.plan]);if(!n.length)return a`<p>${ot.starts.informatie.none}</p>`;let s=n.map($=>$.state),o=yl("FlowState",Object.keys(ot.flows.first)[0],s),r=[...o,Ms].includes(t.staat)?t.staat:o[0]||Ms,i=n.filter($=>r===Ms||$.state===r),l=3*i.length>2*Pi,c=t.kies||"",p=r===Ms?k.shared.all:V("FlowState",r),u=g(ot.flows.title,{state:p});return a`
    <${Iu} many=${l} field=${a`<${qu} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${ot.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${xu} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${Su} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${vu} rows=${i} chosen=${c} />`} />
    <p class="zacht">${ot.flows.silence}</p>
  `}function Wu({route:{path:t,query:e}}){let n=D(e),[,s=""]=t;if(s&&!Object.hasOwn(Pu,s))return a`<${Ls} />`;let o=hu(e),r=d=>{P({uit:d,kies:d,weg:null}),_t(ns(d))},i=a`<${No} label=${ot.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=Mn.length>0&&a`<${Wt} name="hoofdstuk" label=${ot.begin.chapters}
      options=${Mn.map(d=>[y(d,"identifier"),S(d)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=ot.heading,sentence:u=ot.sentence}=ot.starts[c]||{},$=Object.entries(ot.starts).map(([d,{label:h,to:f}])=>[h,C(f.path,f.query),d===c]),m=o.length?a`<${Ru} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Hs} /></div><${Th} scenario=${n} />`;return a`
    <${tt} text=${ot.heading} title=${c?`${ot.heading}: ${p}`:ot.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${or} label=${ot.starts_label} tabs=${$} />
    ${s?a`<${Pu[s]} key=${s} query=${e} scenario=${n} />`:e.van?a`<${du} query=${e} scenario=${n} />`:m}
  `}var ot,Au,Ms,Bu,Nu,Th,Pu,Du=L(()=>{"use strict";ve();q();U();vt();B();Mt();A();Ws();za();ke();G();$u();Ve();yu();ca();Ou();Cs();zu();Fa();pr();ot=k.explore,Au=["beeld","beide","lijst"],Ms="alle",Bu=Qe(j(Object.values(w.works).flatMap(t=>t.years||[])).sort()),Nu=["stap","soort","vanaf","tot"],Th=({scenario:t})=>a`
  ${be(t).map(e=>a`
      ${N&&a`<p><strong>${e.title}</strong></p>`}
      <${Mu} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${ot.begin.network}</p>
`;Pu={informatie:Eh,afspraken:Fh}});function Na(t,e){let n=ss();for(let{mark:s}of t)e?n.add(s):n.delete(s);return P({merk:[...n].join(Ll),...!n.size&&{alleen:null}},!0),n.size}var Ll,ss,Hu,Ml,zl=L(()=>{"use strict";U();Ll=".",ss=()=>new Set((z.route.query.merk||"").split(Ll).filter(Boolean)),Hu=()=>[...ss()].join(Ll),Ml=()=>!!z.route.query.alleen&&ss().size>0});var Tl,Ah,Pa,Po,oo,ur=L(()=>{"use strict";q();A();Tl=k.shared.outcomes,Ah={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Pa=({outcome:t})=>a`<g class=${`teken teken-${Tl[t].sign}`}>${Ah[Tl[t].sign]}</g>`,Po=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Pa} outcome=${t} />
  </svg>
`,oo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${Po} outcome=${t} /> ${Tl[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function Fl({gaps:t,what:e}){let n=ss(),s=t.filter(i=>n.has(i.mark)).length,o=i=>_t(M(qe.bar.changed,Na(t,i.target.checked))),r=t.length>1?g(qe.mark_all,{count:t.length,what:e}):g(qe.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function Nh({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(m=>m.heavy).length,p=[...uo(e.map(m=>o==="topic"?Yn(m.query):m.subject_label))].map(([m,d])=>d>1?g(qe.repeated,{title:m,count:d}):m),u=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${M(qe.questions,e.length).replace(/^\d+ /,"")}`}
        ${l>0&&a`<span class="bij">${g(qe.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${p.slice(0,6).join(" · ")}${p.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${M(qe.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${g(qe.about_source,{count:s})}</span>`}
    </span>
  `,$=()=>[e.map(m=>a`<${Bh} key=${m.mark} gap=${m} scenario=${r} />`),n.length>0&&a`<p><a href=${C("aandachtspunten",{tekst:t})}>${qe.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${Fl} gaps=${j([...e,...n])} what=${t} />
      <${al} summary=${u} inside=${$} open=${i} />
    </div>
  `}function Ku({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=j(t.map(c=>c.query)).map(c=>({id:c,title:Yn(c)}));return(s==="topic"?w.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:$})=>a`
        <${Nh} key=${c} title=${p} gaps=${u} terms=${$} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function Ph({row:t,of:e}){let n=me(z.route.query.partner),s=j(K(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>Vu+1?o.slice(0,Vu):o,i=o.length-r.length,l=r.length===1&&s.join()===qe.deadline.how[t.how];return a`
    <${wt} ids=${r} />
    ${i>0&&g(qe.deadline.others.more,{names:"",count:i})}
    <span class="bij">${qe.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${S(n)}: ${s.join(", ")}</span>`}
  `}function Ih({gap:t,found:e,scenario:n}){let s=e.deadline,o=qe.deadline.columns,r=ee(e.subject),i=S(e.subject);return a`
    <tr role="row" class=${Uu(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Fl} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${T} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${ha} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${il} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${oo} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${Ph} row=${s} of=${e.subject} /></td>
    </tr>
  `}function Ia({works:t,partner:e}){let n=me(e),s=Dr(n),o=t.filter(i=>s(i)==="heads");if(!o.length)return null;let r=M(qe.deadline.heads_only,o.length,{partner:S(n)});return a`<p>${r} <${wt} ids=${j(o)} name=${ee} />.</p>`}function Gu({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=qe.deadline,p=J()?Rh:qh,u=n||t.length<=p+1?t:t.slice(0,p),$=hs(t.map(({found:m})=>m.deadline));return a`
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
          ${u.map(m=>a`<${Ih} ...${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>P({termijnen:"alle"},!0)}>
            ${M(c,t.length-u.length)}
          </button>
        `}
    </section>
  `}var qe,Uu,Bh,Vu,qh,Rh,El=L(()=>{"use strict";ve();q();U();vt();B();A();ke();zl();G();At();zo();dt();ur();qe=k.gaps;Uu=t=>ss().has(t.mark)?"gemarkeerd":"",Bh=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Uu(t)}`} data-vraag=${t.mark}>
    <${Fl} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${ll} gap=${t} />
      <${ha} gap=${t} scenario=${e} />
    </div>
  </article>
`;Vu=2;[qh,Rh]=[8,5]});async function $r(t,e){let n=await at().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await at().ask("page",{options:[],comparisons:!1});return at().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}async function Dh(){await at().ask("shipped"),at().show()}function qa({files:t,children:e=null}){let[n,s]=I("");async function o(r,i){window.addEventListener("beforeunload",Ju),await Hn(s,se.saving,async()=>{let{name:l,data:c}=await at().ask(r,i);$n(l,c,dr[l.split(".").pop()])}),window.removeEventListener("beforeunload",Ju)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Yu(){let t=It(),[e,n]=I("");async function s(){let[o]=t.current.files;if(!o)return _t(se.first_source);Hn(n,se.busy,async()=>(await at().ask("source",{data:await Nr(o)})).message)}return a`
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
  `}function Wa({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Hh(i);return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${qa} files=${[{id:"bewaar-fouten",label:se.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${Qu} title=${se.faults} lines=${n} count=${s} />
    <${Qu} title=${se.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${se.read}</summary><${Dt} items=${c} /></details>`}
  `}function Zu(t){if(!t.length)throw new Error(se.first);if(t.length>1)throw new Error(g(se.one_only,{count:t.length}));if(t[0].size>Li)throw new Error(g(se.too_large,{name:t[0].name,most:Li/2**20}));return t[0]}var se,Wh,dr,Ju,Ra,Qu,Hh,mr=L(()=>{"use strict";ve();q();B();A();Se();G();le();vn();se=k.check,Wh="plan",dr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Ju=t=>t.preventDefault();Ra=()=>a`
  <${st} title=${se.save}>
    <p class="zacht">${se.save_intro}</p>
    <${qa}
      files=${Object.entries(se.save_as).filter(([t])=>!(N&&t===Wh)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${at().own&&a`<button type="button" id="terug" onClick=${Dh}>${se.back}</button>`}
    <//>
  <//>
`;Qu=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(se.list,{title:t,count:n})}</h2><${Dt} items=${e} />`,Hh=(t={})=>Object.entries(t).map(([e,n])=>g(se.counted,{count:n,what:qr(e).toLowerCase()})).sort(Q)});function Vh({scenario:t,report:e}){let n=s=>Hn(e,Re.busy,async()=>{let o={options:cs(t),marks:Hu(),kind:s};$n(`${Re.file}.${s}`,(await at().ask("marked",o)).data,dr[s])});return Object.entries(Re.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function Uh({gaps:t,scenario:e}){let[n,s]=I(""),o=ss();if(!o.size)return null;let r=ma(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=Ml(),c=Fe()?Re.address:Re.elsewhere_office,p=[...o].map(m=>({mark:m})),u=()=>{Na(p,!1),_t(Re.cleared)},$=()=>{P({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Re.label}>
      <p><strong>${M(Re.count,o.size)}</strong>${i>0&&M(Re.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>P({alleen:l?null:"gemarkeerd"})}>${l?Re.every:Re.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${Re.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${$}>${Re.print}</button>
      <${ie} name=${`${Re.file}.csv`} rows=${()=>ed(r,e)} label=${Re.csv} id="merk-csv" />
      ${Fe()&&a`<${Vh} scenario=${e} report=${s} />`}
    </section>
  `}function Kh({all:t}){let e=(r,i)=>j(r).map(l=>[l,i(l)]),n=t.flatMap(Bn).flatMap(r=>r.partners),s=Object.entries(w.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",yt.fields.partner,e(n,td).sort((r,i)=>Q(r[1],i[1]))],["stap",yt.fields.step,[...pn,...Xu("stap",nt)]],["vraag",yt.fields.query,e(t.map(r=>r.query).sort(Q),Yn)],["gewicht",yt.fields.weight,[...s,...Xu("gewicht",r=>V("Severity",r))]],["soort",yt.fields.kind,fo]];return a`
    <${dn}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${Wt} ...${{name:r,label:i,options:l}} />`)}
        <${Co} label=${yt.fields.text} name="tekst" />
        <${_s} names=${Al} />
      </div>
    <//>
  `}function Gh({points:t,low:e,source:n,query:s}){let o=j(t.map(l=>l.topic)).length,r={points:g(yt.part_counts.points,{questions:Da(t),topics:M(yt.topics_count,o)}),source:g(yt.part_counts.source,{questions:Da(e)})},i=(l,c,p)=>a`
    <a href=${C("aandachtspunten",{...s,deel:c})} aria-current=${p?"true":null} id=${`deel-${c}`}>
      <strong>${yt.parts[l]}</strong> ${r[l]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${yt.parts_label}>
      ${i("points","overleg",!n)}${i("source",nd,n)}
    </nav>
  `}function Jh({scenario:t}){let{vraag:e,partner:n}=z.route.query,s=e&&n?fa(H(t).gaps,{...z.route.query,partner:""}):[];if(!s.length||s.some(({partners:p})=>p.length))return a`<p>${yt.none}</p>`;let{step:o,other:r,clear:i}=yt.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>P({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:p})=>p)?o:r} ${c}</p>`}function Qh({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap($=>Bn($).map(m=>({gap:$,found:m}))).filter(({found:$})=>$.deadline).sort(($,m)=>Q($.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter($=>!$.deadline),c=Ha[n],p=Object.entries(Ha).map(([$,m])=>[$,yt.fold[m]]),u=()=>P({vouw:o?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${Gu} rows=${i} scenario=${s} all=${r} />`}
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
          <${Ku} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}}
            terms=${j(i.map(({gap:$})=>$))} />
        </section>
      `}
    ${!t.length&&a`<${Jh} scenario=${s} />`}
  `}function sd({route:t}){let e=D(t.query),n=t.query,s=H(e).gaps,o=Ml(),r=o?ma(s).filter(b=>ss().has(b.mark)):fa(s,n),i=r.filter(b=>!b.source),l=r.filter(b=>b.source),c=n.deel?n.deel===nd:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,$=o||Al.some(b=>n[b]),m=n.vouw?n.vouw==="uit":$&&u.length<=Yh,d=n.per in Ha?n.per:Object.keys(Ha)[Number(c&&!p)],h=()=>fa(s,{...n,partner:""}).flatMap(Bn).filter(b=>b.deadline),f=Object.fromEntries(Al.filter(b=>n[b]).map(b=>[b,n[b]]));return a`
    <${tt} text=${o?yt.bar.label:yt.title}>
      <p class="uitleg">${g(yt.intro,{report:Kn(et(e.plan))})} ${Fn}</p>
    <//>
    ${be(e).map(b=>a`<${Qn} key=${b.key} plan=${b} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${o?yt.only_title:Yn(n.vraag)}</strong></p>`:a`<${Gh} points=${i} low=${l} source=${c} query=${f} />`}
      <${sa} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${Kh} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${yt.source_intro}</p>`}
        <p class="zacht" id="weegt">${yt.weights}</p>
        <${Ia} works=${n.partner?h().map(b=>b.subject):[]} partner=${n.partner||""} />
        <${Qh} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${m} all=${$||!!n.termijnen} />
        <p class="acties"><${ie} name="aandachtspunten.csv" rows=${()=>ed(u,e)} /></p>
        <${Lo} />
      </div>
    </div>
    <${Uh} gaps=${s} scenario=${e} />
    <${ue} text=${g(yt.shown,{points:Da(i),low:Da(l)})} />
  `}var yt,Re,td,ed,Xu,Al,nd,Da,Ha,Yh,od=L(()=>{"use strict";ve();q();U();vt();B();Mt();A();Se();zl();G();ut();Ve();le();El();zo();mr();yt=k.gaps,Re=k.gaps.bar,td=t=>S(me(t)||t),ed=(t,e)=>[[...yt.csv,...Ks],...t.map(n=>[n.number,V("Severity",n.severity),Yn(n.query),n.sentence,w.queries[n.query]?.why||"",n.steps.map(nt).join(", "),n.kinds.map(lt).join(", "),n.partners.map(td).join(", "),n.subject_label,Js(n).map(we).join("; "),..._e(e,n.plan)])];Xu=(t,e)=>{let n=z.route.query[t]||"";return n.includes(",")?[[n,Ut(n.split(",").map(e))]]:[]},Al=["tekst","stap","soort","partner","vraag","gewicht"];nd="bron",Da=t=>M(yt.questions,t.length);Ha={onderwerp:"topic",soort:"query"};Yh=25});function Xh({id:t,scenario:e}){let n=en.cell_columns,s=H(e).matrix.kind.filter(c=>Fi(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>R(lt(c.column)),r=c=>a`<a href=${Os(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:$}=Be(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...En(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Be(c).word,cell:i},ad(n.how,c=>c.most_basis)];return a`
    <${st} title=${en.cells}>
      <p class="zacht">${zt(e)}</p>
      <${$t} id="vakken" caption=${en.cells_caption} rows=${s} columns=${l} />
    <//>
  `}function tg({links:t,scenario:e,undecided:n}){let s=en.columns,o=p=>kt(p,"initiative"),{links:r}=H(e),i=j(t.map(o)).length,l=Oo(et(e.plan),k.shared.nothing_step),c=[...En(p=>Ct(p)?.key),Qt("actie",s.action,o),{key:"soort",label:s.kind,text:p=>ht(p,"interventionKind").map(lt).join(", ")},{key:"wie",label:s.who,sort:!1,text:p=>$s(o(p)).map(S).join(", "),cell:p=>a`<${wt} ids=${$s(o(p))} />`},Nn("stand",s.stand,o,e.date),ad(s.how,p=>r[p][0],p=>`; ${V("Strength",r[p][1])}`)];return a`
    <${st} title=${g(t.length>i?en.work_rows:en.work,{count:i,rows:t.length})}>
      ${t.length?a`<${$t} id="wiewat" caption=${en.work_caption} rows=${t} sort="actie" columns=${c} />`:a`<p>${n?k.overview.undecided:l}</p>`}
    <//>
  `}function eg({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${T} id=${n} />`,g(de(Ct(n)).thing.step.helper,{awareness:Rt(n,"awareness")||en.unaware})]);return a`<${st} title=${en.helpers}><${Dt} items=${e} /><//>`}function id({id:t}){let e=D(z.route.query),n=Ft(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>te(c,"barrier")).filter(c=>Ze(c,l)),r=H(e).links,i=s.flatMap(l=>K(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Kt(l,e.plan));return a`
    <${Zh} id=${t} narrow=${n} />
    <${Xh} id=${t} scenario=${e} />
    <${tg} links=${i} scenario=${e} undecided=${Bc(e).has(t)} />
    <${Sa} title=${en.requested} ids=${o("Recommendation").filter(l=>Kt(l,e.plan))} />
    <${eg} ids=${o("Facilitator")} />
  `}var en,ro,Va,rd,ad,Zh,Ua=L(()=>{"use strict";q();U();B();Mt();A();ke();_n();G();ut();At();le();dt();Pe();vn();en=k.thing.step,ro=t=>an.filter(e=>t.includes(e.notation)).map(e=>e.label),Va=t=>w.works[t]?.across?k.shared.all_steps:ro(zn(t)).join(", "),rd=t=>ae[t]?.[1]||"",ad=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>rd(e(s)),cell:s=>e(s)&&[a`<${fe} basis=${e(s)} />`,` ${rd(e(s))}${n(s)}`]}),Zh=({id:t,narrow:e})=>a`
  <${st} title=${en.what}>
    <${Ce} text=${y(t,"step")} />
    <${Ce} text=${y(t,"definition")} />
    <${Ce} text=${y(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${en.narrower}<${wt} ids=${e} />.</p>`}
    ${kt(t,"broader")&&a`<p>${en.broader}<${T} id=${kt(t,"broader")} />.</p>`}
  <//>
`});function Ka({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:$=[]}){let m=k[e];return function({route:{query:h}}){let f=D(h),{plan:b,strict:_}=f,v=o.map(([,rt,x])=>x.find(([Y])=>Y===h[rt])?.[1]),O=p&&_&&k.shared.choices.strict_phrase,F=[...v,h.tekst,O].filter(Boolean).join(" · ")||k.shared.all,E=n(f).filter(rt=>!h.tekst||xo(r(rt),h.tekst)).filter(rt=>o.every(([,x,,Y])=>!h[x]||Y(rt,h[x]))),W=M(m.count,E.length),St=()=>yn([...s,...$],Ar(E,s,ul("sorteer",i)),rt=>_e(u?f:null,Ct(rt.id)?.key||rt.plan||b,F));return a`
      <${tt} text=${m.title}><p class="uitleg">${m.intro}</p><//>
      <${dn}>
        <${Vs} />
        ${u&&a`<${er} />`}
        <div class="velden">
          <${Co} name="tekst" />
          ${o.map(([rt,x,Y])=>a`<${Wt} ...${{label:rt,name:x,options:Y}} />`)}
          <${_s} names=${["tekst","vouw",...o.map(([,rt])=>rt)]} />
        </div>
      <//>
      ${p&&a`<${jo} />`}
      <p class="telling">${W}<${ie} name=${`${Er(m.title)}.csv`} rows=${St} /></p>
      <${$t} id=${t} caption=${g(m.caption,{count:W})} rows=${E} columns=${s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:m.count}} />
      <${ue} text=${W} />
    `}}var Wn,Zt,Sn,Bl,dd,fr,hr,$d,ng,ao,sg,og,rg,md,fd,ag,ld,hd,ig,lg,cd,cg,gd,bd,kd,os,gr,pg,ug,pd,ud,wd,yd=L(()=>{"use strict";vo();q();U();vt();B();Mt();A();ke();G();ut();At();Ve();le();dt();Pe();Ua();Wn=k.partners,Zt=k.measures,Sn=k.lookup;Bl=t=>[S(t),...["altLabel","promise","summary","place"].flatMap(e=>ht(t,e))].join(" "),dd=Ka({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>w.partners[N?t:""],textOf:({id:t})=>Bl(t),fields:[[Wn.fields.step,"stap",pn,({steps:t},e)=>t.includes(e)],[Wn.fields.kind,"soort",Uo("OrganisationKind"),({id:t},e)=>y(t,"organisationKind")===e],[Wn.fields.role,"rol",Object.entries(Wn.roles),({roles:t},e)=>t.includes(e)]],columns:[{...Qt("naam",Wn.columns.name,({id:t})=>t),cell:t=>[a`<${T} id=${t.id} />`,a`<${xs} id=${t.id} />`]},{key:"soort",label:Wn.columns.kind,text:t=>Rt(t.id,"organisationKind")},{key:"stappen",label:Wn.columns.steps,text:t=>ro(t.steps).join(", ")},{key:"handelt",label:Wn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Wn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Wn.columns.wish,text:t=>t.wish}]}),fr=t=>w.called[t]?.short||"",hr=t=>y(t,"prefLabel"),$d="exploitationForm",ng=ds.map(t=>({id:t,...w.works[t],text:[Bl(t),Rt(t,$d),...K(t,"who").map(e=>Bl(e.from))].join(" ")})).sort((t,e)=>Q(fr(t.id)||"~",fr(e.id)||"~")||Q(hr(t.id),hr(e.id))),ao=N?"":Dn[0].date,sg={key:"plan",label:R(ls(ao)),text:({id:t})=>wn(t,ao)?ye(t,ao):"",cell:({id:t})=>wn(t,ao)&&a`<${jt} id=${t} date=${ao} />`},og=t=>{let{outcome:e="",stand:n=""}=He(t),s=k.shared.outcomes[e]?.phrase||n;return[y(t,"deadlineLabel"),`“${y(t,"deadlineText")}”`,s].filter(Boolean).join(", ")},rg=(t,e)=>{let n=qs(t).filter(s=>y(s,"dueBy")===e);return`${X(e)}: ${Ut(n.map(s=>y(s,"deadlineLabel")||hr(t)))}`},md="alle",fd=({id:t},e)=>Ze(t,e),ag=({id:t,across:e},n)=>n===md?e:zn(t).includes(n),ld=Mn.map(t=>[t,S(t)]),hd=Ka({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>ng.filter(e=>Kt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>hr(t),more:[{key:"hoofdstuk",label:Zt.fields.chapter,text:({chapters:t=[]})=>t.map(S).join("; ")},{key:"beloofd",label:Zt.columns.promise,text:({id:t})=>y(t,"promise")},{key:"gemeld",label:Zt.columns.reported,text:({id:t})=>y(t,"summary")},{key:"termijnen",label:Zt.columns.terms,text:({id:t})=>qs(t).map(og).join("; ")}],groups:{of:({chapters:t=[""]})=>t.find(e=>e===z.route.query.hoofdstuk)??t[0],titles:[...ld,["",Zt.no_chapter]]},fields:[[Zt.fields.what,"wat",Object.entries(Zt.types),fd],[Zt.fields.chapter,"hoofdstuk",ld,({chapters:t},e)=>t?.includes(e)],[Zt.fields.step,"stap",[...pn,[md,Zt.across]],ag],[Zt.fields.kind,"soort",fo,({id:t},e)=>ho(t).includes(e)],[Zt.fields.status,"staat",Uo("Status"),({id:t},e)=>wn(t)===e],[Zt.fields.form,"vorm",Uo("ExploitationForm"),({id:t},e)=>ht(t,$d).includes(e)]],columns:[{key:"nr",label:Zt.columns.number,text:({id:t})=>fr(t),cell:({id:t})=>fr(t)?a`<a href=${De(t)}>${fr(t)}</a>`:a`<span class="zacht">${Zt.no_number}</span>`},Qt("naam",Zt.columns.name,({id:t})=>t,hr),...En(({id:t})=>Ct(t)?.key),{key:"wat",label:Zt.columns.what,text:({id:t})=>oe(t)},...ao&&ao!==Te?[sg]:[],Nn("nu",N?Zt.columns.stand:R(ls(Te)),({id:t})=>t),{key:"termijn",label:Zt.columns.deadline,text:({due:t=""})=>t,cell:({id:t,due:e=""})=>{let n=j([e,y(t,"finalDueBy")]).filter(Boolean);return n.length>1?n.map(s=>a`<p>${rg(t,s)}</p>`):X(e)}},{key:"stap",label:Zt.columns.step,text:({id:t})=>Va(t)},{key:"wie",label:Zt.columns.lead,sort:!1,text:({container:t,leads:e})=>e?.map(S).join(", ")||(t?"":k.shared.no_lead),cell:({container:t,leads:e})=>e?a`<${wt} ids=${e} />`:a`<span class="zacht">${t?"":k.shared.no_lead}</span>`}]}),ig=t=>j(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Ft(t,e))).filter(Gt),lg=Object.entries(w.lookups).map(([t,e])=>({id:t,...e,about:ig(t),text:[S(t),...ht(t,"altLabel"),y(t,"summary"),e.description].join(" ")})),cd="Recommendation",cg=Object.entries(Sn.types).filter(([t])=>Is(t).length),gd=(t,e,n)=>Ka({name:t,of:e,sort:"naam",rows:({plan:s})=>lg.filter(o=>Kt(o.id,s)&&Ze(o.id,cd)===n),textOf:({text:s})=>s,named:({id:s})=>S(s),groups:{of:({id:s})=>Object.keys(Sn.types).find(o=>Ze(s,o))||"",titles:Object.entries(Sn.types).map(([s,o])=>[s,R(o)])},fields:[[Sn.fields.what,"wat",cg.filter(([s])=>s===cd===n),fd],[Sn.fields.step,"stap",pn,({steps:s},o)=>s.includes(o)]],columns:[{...Qt("naam",Sn.columns.name,({id:s})=>s),cell:({id:s})=>[a`<${T} id=${s} />`,y(s,"summary")&&a`<p class="zacht">${y(s,"summary")}</p>`]},...En(({id:s})=>Ct(s)?.key),{key:"wat",label:Sn.columns.what,text:({id:s})=>oe(s)},{key:"zegt",label:Sn.columns.description,text:s=>s.description},{key:"over",label:Sn.columns.about,sort:!1,text:s=>s.about.map(S).join("; "),cell:s=>a`<${wt} ids=${s.about} name=${ee} />`},sr(Sn.columns.place,({id:s})=>s)]}),bd=gd("naslag","lookup",!1),kd=gd("gevraagd","requested",!0),os=k.timeline,gr=t=>t.day.slice(0,4),pg=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?go(t.id):[gr(t)];return n?n<=e&&e<=s:gr(t)===e},ug=t=>{let{jaar:e}=z.route.query;return!e||gr(t)===e?t.day:`z${t.day}`},pd=t=>[t.id&&S(t.id),t.what].filter(Boolean).join(": "),ud=Qe(j(w.timeline.map(gr))),wd=Ka({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>w.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&ye(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${pd(t)} ${t.when}`,named:t=>t.id?S(t.id):t.what,groups:{of:t=>z.route.query.jaar||gr(t),titles:ud},fields:[[os.fields.what,"wat",Object.entries(os.kinds),(t,e)=>t.kind===e],[os.fields.step,"stap",pn,({steps:t},e)=>t.includes(e)],[os.fields.year,"jaar",ud,pg]],columns:[{key:"dag",label:os.columns.when,text:ug,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:os.fields.what,text:t=>os.kinds[t.kind]},{key:"wat",label:os.columns.what,text:pd,cell:t=>[t.id&&a`<${T} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:os.columns.stand,text:t=>t.phrase},sr(Sn.columns.place,t=>t.at)]})});function dg({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${zs.requested_mark}</span>`,r=e&&a`<span class="bij door">${zs.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${ts} bar=${t.bar} />${l}`}function $g({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=_a(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=An(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Be(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Gs(c)} aria-haspopup="dialog" onClick=${()=>P({cel:c})}>
        <span class="sr">${g(zs.cell,{row:t.label,step:nt(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${dg} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${fe} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function Ja({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=mn(n),i=Mo(t,e,n),[l,c]=I(s?Math.max(0,r.indexOf(pa(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${hg} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${Ga(n)} role="table">
      <caption>${g(zs.caption,{rows:zs.heads[t],scenario:zt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${zs.heads[t]}</th>
          ${n.steps.map((u,$)=>a`
              <${mg} step=${u} place=${$+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${zs.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ne(t,e,n).map(u=>a`<${fg} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var zs,mg,fg,hg,Ga,Nl=L(()=>{"use strict";q();U();B();A();_n();ut();to();dt();zs=k.overview;mg=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${De(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,fg=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${T} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${mn(e).map((o,r)=>a`<${$g} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,hg=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${zs.one_step}>
    ${mn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${nt(s)}
        </button>
      `)}
  </div>
`,Ga=t=>t===w.plans[0]?"matrix":`matrix-${t.key}`});function kg({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Ts.wish}</h2><a href=${C(Ts.also.to,Ts.also.choose)}>${Ts.also.ask}</a>
      <ul class="tegels">
        ${Ts.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${C(n.to,n.choose)}>
                <${bg} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function wg({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&oa(n,e?s:"");return a`
    <li>
      <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
      <h3>${t.title}</h3>
      <p>${t.text}</p>
      <p><a href=${C("aandachtspunten",l)}>${t.ask}</a></p>
    </li>
  `}function yg({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Ts.discuss.title}</h2><p>${Ts.discuss.note}</p>
        <p class="acties"><a href=${C("aandachtspunten")}>${g(Ts.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${wg} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function _g({state:t,word:e,things:n,date:s}){let o=N?"h4":"h3",r=l=>ys(l,s)[1]&&a`<span class="zacht"> – ${ys(l,s)[1]}</span>`,i=g(Ht.group,{state:R(e),count:n.length});return a`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${i}<//>
      <${Ae} ids=${ce(n)} more=${r} />
    </div>
  `}function xg({scenario:t,plan:e}){let n=N?"h3":"h2";return H(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=w.codes.InterventionKind[o],c=r.map(u=>a`<${_g} ...${u} date=${t.date} />`),p=i?Ht.undecided:Oo(e);return a`
      <section class="slachtoffers" id=${e===w.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${g(Ht.apart.title,{kind:l.label})}<//>
          <p>${g(Ht.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`<div class="standen">${c}</div>`:a`<p>${p}</p>`}
      </section>
    `})}function xd({route:t}){let e=D(t.query),n=Object.hasOwn(Pl,t.query.rijen||"")&&Pl[t.query.rijen||""]||"kind",s=Object.entries(Pl).map(([l,c])=>[l,Ht.rows[c]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=H(e);return a`
    ${n==="kind"?a`<${Og} answer=${i} plan=${et(e.plan)} plans=${be(e)} />`:a`<${tt} text=${Ht.heading} title=${Ht.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Ht.matrix[n]}</h2><p>${zt(e)}</p>
          <p class="acties"><a href=${C("methode")}>${Ht.legend.more}</a></p>
          <${Hs}>
            <${Jn} legend=${Ht.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${be(e).map(l=>a`
            ${N&&a`<h3>${l.title}</h3>`}
            <${Qn} plan=${l} />
            <${Ja} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <div class="acties">
              <${ie} name="matrix.csv" rows=${()=>Sg(n,e,l)} />
              <${Ke} name=${Ga(l)} title=${Ht.matrix[n]} scenario=${{...e,plan:l.key}}
                of=${`[id="${Ga(l)}"]`} legend=".legenda .stalen li" note=${Ht.legend.note} />
              <${Ss} text=${()=>location.href} label=${Ht.link} />
            </div>
            <${xg} scenario=${e} plan=${l} />
          `)}
        <${Lo} />
      </div>
      <${wa} undecided=${ua(e)} />
    </div>
    ${r&&a`<${Fo} address=${r} by=${n} scenario=${e} />`}
    <${ue} text=${r?"":g(Ht.shown,{scenario:zt(e)})} />
  `}var Ht,_d,gg,bg,Ts,Pl,vg,Sg,Og,vd=L(()=>{"use strict";q();U();vt();B();Mt();A();_n();G();ut();to();Ve();le();Cs();dt();Nl();Pn();Ht=k.overview,{truth:_d}=k.thing,gg={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},bg=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${gg[t]}
  </svg>
`,{start:Ts}=Ht;Pl={"":"kind",partner:"partner",vorm:"form"},vg=(t,e,n)=>{let{word:s,lines:o}=Be(e);if(!e)return[t.label,nt(n),Ht.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,nt(n),s,o.join("; "),V("Basis",r),_d[String(i)],l,c,p,_d[String(u)]]},Sg=(t,e,n)=>[[...Ht.csv,...Ks],...Ne(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...vg(s,o,mn(n)[r]),..._e(e,n.key)]))],Og=({answer:t,plan:e,plans:n})=>{let s=j(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${tt} text=${Ht.heading} title=${Ht.title}>
      <p>${g(Ht.start.intro,{report:Kn(e)})}</p>
      <p><strong>${M(Ht.start.dated,s.length,{years:Ut(s)})}</strong>
        ${" "}${Ht.start.since}</p>
    <//>
    <${kg} answer=${t} />
  </div>
  <${yg} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function Sd(t,e){let n=await at().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=hn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Cg(c,n)),l=(r||[]).length-i.length;return at().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await Qa({decisions:i}),null}function Cg({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function Qa(t){let e=Bt(),n=await at().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n},saved:!1})}async function Il(){let{decisions:t,undone:e}=Bt(),n=t.at(-1);n&&await Qa({decisions:t.slice(0,-1),undone:[n,...e]})}async function ql(){let{decisions:t,undone:e}=Bt(),[n,...s]=e;n&&await Qa({decisions:[...t,n],undone:s})}var hn,Bt,Le,Ya,br,Rl,io,Za,lo=L(()=>{"use strict";Se();hn=()=>at().board,Bt=()=>hn();Le=(...t)=>Qa({decisions:[...Bt().decisions,...t],undone:[]});Ya=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),br=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),Rl=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),io=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),Za=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function rs({label:t,value:e,options:n,id:s=null,pick:o}){let r=Do(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var kr=L(()=>{"use strict";q()});function jg({column:t,act:e}){let[n,s]=t.both,{found:o}=Bt(),r=o.columns.some(({target:h,table:f})=>h===o.fields.role&&f===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(gt.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=h=>e(()=>Le(br(t.which,"target",p[h]||`${l}:${h}`))),$=t.reading===c?"alongside":t.reading,m=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=$==="?"?"":$||m;return a`
    <fieldset class="bordkeuze">
      <legend>${n?gt.whose:gt.does}</legend>
      ${i.map(h=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${h===d} onChange=${()=>u(h)} />
          ${n?g(gt.readings[h],{one:n,other:s}):gt.roles[h]}
        </label>`)}
    </fieldset>
  `}function Lg({column:t,act:e}){let{targets:n,fields:s}=Bt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,$=[t.why==="values"&&gt.by_values,t.options.length>0&&t.why==="head"&&g(gt.maybe,{what:t.options.join(", ")}),t.month_first&&gt.month_first,t.says].filter(Boolean),m=j([...n.slice(0,Od),gt.notes,...n.slice(Od)]),d=c?[[`${l}:${c}`,g(gt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${rs} label=${g(gt.as,{head:r})} value=${d[0]?.[0]||l||gt.notes}
          options=${[...d,...Qe(m)]} pick=${h=>e(()=>Le(br(o,"target",h===gt.notes?"":h)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${g(gt.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${$.join(" ")}
        ${l===s.partner&&a`<${jg} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Mg(){let[t,e]=I(0),{rows:n,fields:s}=Bt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[gt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
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
  `}function Cd({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Bt().found,l=[[g(gt.read,{read:n.filter(c=>!c.open).length,count:n.length}),gt.sum.placed],[g(gt.read,{read:n.filter(c=>c.led).length,count:n.length}),gt.sum.led],[String(Za(s).length),gt.sum.asks],[String(o.length),gt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${gt.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${Lg} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${gt.plan}</h2>
          <label class="veld"><span>${gt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${c=>t(()=>Le(io(i.title,c.target.value)))} />
          </label>
          <label class="veld"><span>${gt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:c}})=>c&&c!==r.day&&t(()=>Le(io(i.day,c)))} />
          </label>
        </section>
        <${Mg} />
        <section>
          <h2>${gt.sums}</h2>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${o.map(c=>a`<p class="zacht">${c}</p>`)}
        </section>
      </div>
    </div>
  `}var gt,Od,jd=L(()=>{"use strict";q();B();lo();A();kr();gt=k.board.columns,Od=-1});function Ld({act:t}){let e=It(),[n,s]=I(null),[o,r]=I(!1),[i,l]=I(""),c=d=>t(()=>(r(!0),d().finally(()=>r(!1)))),p=d=>c(async()=>{let h=await d(),f=await Sd(h.name,h.data);if(s(f&&{...f,given:h}),f)return _t(f.message);location.hash=C("controleer",{stap:"kolommen"})}),u=d=>c(async()=>{n&&(await $r(n.given,d)).ok&&(location.hash=C(d?"vergelijk":"overzicht"))}),$=d=>p(async()=>{let h=Zu(d);return{name:h.name,data:await Nr(h)}}),m=(d,h)=>p(async()=>({name:d,data:new TextEncoder().encode(h)}));return ge(()=>{let d=h=>$(h.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
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
      ${n&&a`<${Wa} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
          ${o&&a`<span role="status">${nn.busy}</span>`}
        </p>`}
    </div>
  `}var nn,Md=L(()=>{"use strict";ve();q();U();lo();A();Se();mr();nn=k.board});function zd({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Bt().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),i=r("several"),l=(p,...u)=>t.bind(null,()=>Le(Rl(p,"names",u.join("; "))),void 0),c=Za(e).length;return a`
    <p class="uitleg">${c?g(Nt.intro,{count:e.length,asks:c}):Nt.nothing}</p>
    <${wr} title=${Nt.several} names=${i}
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
    <${wr} title=${Nt.same} names=${r("same")}>
      ${({which:p,parts:u,meant:$})=>a`
        <p>${g(Nt.same_text,{meant:$})}</p>
        <p class="acties">
          <button type="button" onClick=${l(p,$)}>${Nt.yes}</button>
          <button type="button" class="alslink" onClick=${l(p,...u)}>${Nt.no}</button>
        </p>
      `}
    <//>
    <${wr} title=${Nt.new} names=${r("new")}>
      ${({which:p,text:u,kind:$})=>a`
        <${rs} label=${g(Nt.kind_of,{name:u})} value=${$||"organisatie"}
          options=${Object.entries(Nt.new_kinds)} pick=${m=>t(()=>Le(Rl(p,"kind",m)))} />
      `}
    <//>
    <${wr} title=${Nt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Nt.no_partner_more}</p>`} />
    ${n.length>0&&a`<section class="bordnamen">
        <h2>${Nt.left_out}</h2>
        <ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
        <p class="zacht">${Nt.left_out_more}</p>
      </section>`}
    <${wr} title=${Nt.known} names=${r("known","split","decided")}>
      ${({meant:p})=>p&&a`<p class="zacht">${g(Nt.means,{meant:p})}</p>`}
    <//>
    <section>
      <h2>${Nt.expect}</h2>
      <p class="zacht">${Nt.expect_more}</p>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>Le(io(o.without,p.target.checked?"nee":"ja")))} />
        ${Nt.expect_yes}
      </label>
    </section>
  `}var Nt,wr,Td=L(()=>{"use strict";q();B();lo();A();kr();Nt=k.board.partners,wr=({title:t,names:e,children:n,after:s=null})=>e.length>0&&a`
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
  `});function Tg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function Fg({row:t,name:e,act:n}){let{choices:s}=Bt().found,o=t.asks[e],r=[["","…"],...Qe(s[e]||[])],i=l=>n(()=>Le(br(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${ft.right}</button>`}
      ${s[e]&&a`<${rs} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function Eg({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=Bt().found,[l,c]=I(!1),p=t.fields[i.step],u=t.fields[i.kind]||"",$=d=>{n(t,l&&p&&!p.split("; ").includes(d)?`${p}; ${d}`:d),c(!1)};function m(d){let{target:h,currentTarget:f,key:b,shiftKey:_}=d;if(h!==f||d.ctrlKey||d.altKey||d.metaKey)return;let v=o.find(O=>O.key===b.toUpperCase());if(v)$(v.value);else if(b==="Enter"&&_&&t.proposal)s();else if(b==="Enter"&&t.proposal)$(t.proposal.value);else if(b.toUpperCase()==="L")n(t,"");else if(b==="+")c(!0);else if(b==="ArrowDown"||b==="ArrowUp"){let O=[...document.querySelectorAll(".bordkaart")];O[O.indexOf(f)+(b==="ArrowDown"?1:-1)]?.focus()}else if(b==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;d.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${m}>
        <h3><span class="bij">${t.number}</span>${Tg(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:d,role:h})=>a`<span>${d}${h&&` (${h})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||ft.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(d=>a`<${Fg} row=${t} name=${d} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${o.map(({value:d,key:h})=>a`
              <button type="button" class=${t.proposal?.value===d?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes(d))} onClick=${()=>$(d)}>
                ${d} <kbd aria-hidden="true">${h}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${ft.kind}</span>
          <${rs} label=${ft.kind} value=${u} pick=${d=>e(()=>Le(Ya(t.which,i.kind,d)))}
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
  `}function Ag(){let{cells:t,places:e}=Bt().found,n=e.slice(0,-2);return a`
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
  `}function Fd({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Bt().found,[r,i]=I(e[0]?.reason||""),[l,c]=I(zg),[p,u]=I(0),$=It(),[m,d]=I(0),h=[...e,{reason:"",value:"",count:n.filter(x=>x.open&&!x.proposal).length,strength:""},{reason:yr,value:"",count:n.length-Xa(n),strength:""}].filter(({count:x})=>x),f=h.some(({reason:x})=>x===r)?r:h[0]?.reason,b=h.find(({reason:x})=>x===f),_=x=>{i(x),u(0),J()&&$.current?.scrollIntoView()},v=n.filter(x=>f===yr?!x.open:x.open&&(x.proposal?.reason||"")===f),O=Math.max(0,Math.min(p,v.length-1)),F=()=>{let{rows:x}=Bt().found;return g(ft.progress,{placed:x.length-Xa(x),count:x.length})},E=x=>t(()=>Le(...x.map(Y=>Ya("*",o.step,"",Y))),F);async function W(x,Y){let he=v.indexOf(x);await t(()=>Le(Ya(x.which,o.step,Y)));let Me=Xa(Bt().found.rows);_t(g(Y?ft.is_at:ft.is_open,{title:x.number||x.title,value:Y,count:Me})),d(Me||f===yr?he+1:-1)}ge(()=>{if(!m)return;m<0&&Ot("verder")?.focus();let x=$.current?.querySelectorAll(".bordkaart")||[],Y=x[Math.min(J()?1:m,x.length)-1];m>0&&(Y||document.querySelector(".bordreden"))?.focus(),d(0)},[m]);let St=e.filter(({strength:x})=>x==="sterk").map(({reason:x})=>x),rt=x=>x===yr?ft.done:x||ft.none;return a`
    <p class="bordstand">${F()} ${!Xa(n)&&ft.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${ft.reasons}</h2>
        ${St.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>E(St)}>${ft.take_strong}</button>`}
        <ul>
          ${h.map(({reason:x,value:Y,count:he,strength:Me})=>a`
              <li key=${x} class=${x===f?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(x===f)}
                  onClick=${()=>_(x)}><span class="bordtal">${he}</span> ${rt(x)}</button>
                <p class="zacht">
                  ${Me==="zwak"&&a`<span class="bordnaam">${ft.weak}</span> `}
                  ${Y?g(ft.proposal,{value:Y}):x===yr?ft.done_more:ft.none_more}
                </p>
                ${Y&&he>0&&a`<button type="button" class="klein" aria-label=${`${M(ft.take,he)}: ${x}`}
                    onClick=${()=>E([x])}>${M(ft.take,he)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${$}>
        <h2>${b&&rt(b.reason)} <span class="zacht">${v.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${ft.keys}</summary>
          <p>${g(ft.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(J()?v.slice(O,O+1):v.slice(0,l)).map(x=>a`<${Eg} key=${x.which} ...${{row:x,act:t,place:W}}
              all=${()=>E([x.proposal?.reason||""])} />`)}
        </ul>
        ${J()&&v.length>1&&a`<p class="acties bordblad">
            <button type="button" disabled=${!O} onClick=${()=>u(O-1)}>${ft.previous}</button>
            <span>${g(ft.which,{place:O+1,count:v.length})}</span>
            <button type="button" disabled=${O>v.length-2}
              onClick=${()=>u(O+1)}>${ft.following}</button>
          </p>`}
        ${!J()&&v.length>l&&a`<button type="button"
            onClick=${()=>c(v.length)}>${g(ft.more,{count:v.length-l})}</button>`}
      </section>
      <${Ag} />
    </div>
  `}var ft,zg,yr,Xa,Ed=L(()=>{"use strict";ve();q();vt();B();lo();A();kr();ft=k.board.place,zg=30,yr="-",Xa=t=>t.filter(e=>e.open).length});function Ad({act:t}){let e=Bt(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=I(null),[u,$]=I(""),m=JSON.stringify(s),d=e.taken===m&&at().own,h=o.filter(O=>!O.open),f=h.filter(O=>!O.judged).length;ge(()=>{d||t(async()=>{e.taken=m;let O=await $r({name:n,decisions:s},!1);p(O.ok?null:O)})},[m]);let b=()=>Hn($,We.alongside_busy,async()=>{let O=await $r({name:n,decisions:s},!0);if(!O.ok)return p(O);location.hash=C("vergelijk")});if(c)return a`<div class="antwoord"><${Wa} ...${c} /></div>`;if(!d)return a`<p role="status">${We.making}</p>`;let _=D(z.route.query),v=w.plans.find(({title:O})=>O===r.title)||w.plans[w.plans.length-1];return a`
    <p>
      ${g(We.placed,{placed:h.length,count:o.length})}
      ${f>0&&a` ${M(We.without_kind,f)}`}
      ${o.some(O=>!O.judged)&&a` <strong>${We.not_yet}</strong>`}
    </p>
    <${Ja} by="kind" scenario=${_} plan=${v} />
    ${z.route.query.cel&&a`<${Fo} address=${z.route.query.cel} by="kind" scenario=${_} />`}
    <p><a href=${C("aandachtspunten")}>${We.questions}</a></p>
    <section class="blok">
      <h2>${We.take_along}</h2>
      <label class="veld"><span>${We.access}</span>
        <${rs} id="toegang" label=${We.access} value=${r.access||"niet-openbaar"}
          options=${i.map(O=>[O,O.replace("-"," ")])} pick=${O=>t(()=>Le(io(l.access,O)))} />
      </label>
      <p class="zacht">${We.access_more}</p>
      <${qa} files=${[{id:"bewaar-werkmap",label:We.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${()=>Bg(e)}>${We.choices}</button>
        <button type="button" id="ernaast" onClick=${b}>${We.alongside}</button>
        <span role="status">${u}</span>
      <//>
      <p class="zacht">${We.workbook_more} ${We.next_list}</p>
    </section>
    <${Ra} />
  `}var We,Bg,Bd=L(()=>{"use strict";q();U();B();Mt();lo();A();Se();to();le();Nl();kr();mr();We=k.board.result,Bg=t=>$n("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function Pd({state:t,why:e,own:n}){let s=k.werkplaats;return a`
    <p>
      ${n?a`<strong>${g(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${g(s.shipped,{title:w.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function Rg(){let t=document.activeElement,e=Ig.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==Ot("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&Ot(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(qg));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function Wg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Bt(),l=o.rows.filter(u=>u.open).length,c=Fs[Fs.indexOf(t)+1],p=t==="plaatsen"&&l?g(Pt.next_open,{count:l}):Pt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${M(Pt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Pt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(Il,()=>Pt.undone)}>${Pt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(ql,()=>Pt.redone)}>${Pt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>Pg(e)}>${Pt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${C("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function qd({route:t}){let[,e]=I(0),[n,s]=I(""),o=t.query.stap||"",r=hn()&&Fs.includes(o)?o:Fs[0],{of:i,Step:l}=Nd[r],c=(hn()?.found.plan.day||"").split("-").reverse().map(Number).join("-");async function p(u,$){let m=Rg(),d=hn()?.decisions.length;try{s(""),await u(),e(f=>f+1);let h=hn()?.decisions.length||0;$?_t($()):h!==d&&_t(M(Pt.decided,h)),window.setTimeout(m,60)}catch(h){s(h.message)}}return ge(()=>{z.started&&window.scrollTo(0,0)},[r]),ge(()=>{function u(d){let{target:h,key:f}=d;if(!(!d.ctrlKey||!hn()||/input|textarea/i.test(h.tagName))){if(f==="z")hn()?.decisions.length&&p(Il,()=>Pt.undone);else if(f==="y")hn()?.undone.length&&p(ql,()=>Pt.redone);else return;d.preventDefault()}}let $=d=>hn()?.saved===!1&&d.preventDefault(),m=new AbortController;return window.addEventListener("keydown",u,{signal:m.signal}),window.addEventListener("beforeunload",$,{signal:m.signal}),()=>m.abort()},[z.route]),a`
    <${Ng} at=${r} />
    <${tt} key=${r} text=${i.title} title=${`${k.check.title}: ${Pt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,{day:c})}</p>`}
    <//>
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${p} />
    ${hn()&&r!==Fs[0]&&a`<${Wg} at=${r} act=${p} />`}
    ${r===Fs[0]&&a`<${Ra} /><${Yu} />`}
  `}var Pt,Nd,Fs,Id,Ng,Pg,Ig,qg,Rd=L(()=>{"use strict";ve();q();U();vt();B();lo();A();Se();jd();Md();Td();Ed();Bd();le();mr();Pt=k.board,Nd={lijst:{of:Pt.list,Step:Ld},kolommen:{of:Pt.columns,Step:Cd},plaatsen:{of:Pt.place,Step:Fd},partners:{of:Pt.partners,Step:zd},resultaat:{of:Pt.result,Step:Ad}},Fs=Object.keys(Nd);Id=()=>a`
  <${tt} text=${Pt.elsewhere.title}><p class="uitleg">${Pt.elsewhere.intro}</p><//>
  <ol>${Pt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${Lo} />
`,Ng=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Pt.steps_label}>
    <ol>
      ${Fs.map((e,n)=>a`<li class=${n<Fs.indexOf(t)?"is-gedaan":""}>
          <a href=${C("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Pt.steps[e]}</a>
        </li>`)}
    </ol>
  </nav>
`,Pg=t=>t(async()=>{let e=Bt(),{name:n,data:s}=await at().ask("workbook",{decisions:e.decisions});$n(n,s,dr.xlsx),e.saved=!0}),Ig=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],qg=":is(button,select,input,a)"});function Dg({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>Wl?` ${g(sn.first,{count:Wl})}`:"";return a`
    <${$t} id="eigen-uitkomst" caption=${`${M(sn.rows,e.length)}${o}`}
      rows=${e.slice(0,Wl)} columns=${s} />
    <div class="acties"><${ie} name=${sn.file} rows=${()=>[t,...e]} label=${sn.csv} /></div>
  `}function Dd({start:t=sn.example}){let[e,n]=I(t),[s,o]=I(""),[r,i]=I(null);function l(){i(null),Hn(o,sn.busy,async()=>i(await at().ask("ask",{text:e})))}return a`
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
        ${r?.columns&&a`<${Dg} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}function Ug(t){let e=Object.entries(t.columns),n=s=>us(s.subject)?a`<${T} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>Hd(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[Hg],...En(s=>s.plan),{key:"bron",label:Lt.columns.place,sort:!1,text:Vg}]}function Kg({name:t,query:e,scenario:n}){let s=Vd(n).filter(c=>c.query===t);if(!s.length)return a`<p>${Lt.nothing}</p>`;let o=Ug(e),r={rows:M(Lt.rows,s.length),scenario:zt(n)},i={key:"sentence",label:Lt.columns.sentence,text:c=>c.sentence},l=()=>yn([i,...o],s,c=>_e(n,c.plan));return a`
    <${$t} id=${`uitkomst-${t}`} caption=${g(Lt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${ie} name=${`${t}.csv`} rows=${l} />
      <a href=${C("aandachtspunten",{vraag:t})}>${Lt.as_sentences}</a>
    </div>
  `}function Gg({name:t,query:e,scenario:n}){let s=e.shelf===ta,o=C("overzicht",{rijen:Lt.rows_of[t]});return a`
    <p class="kruimel"><a href=${C("vragen")}>${Lt.title}</a></p>
    <${tt} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${dn}><${na} /><//>`}
    <${fn} pairs=${[[Lt.why,e.why],[Lt.weight,e.severity]]} />
    ${s&&a`<section><h2>${Lt.result}</h2><${Kg} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!Qi([t,e])&&a`<p>${e.open?Lt.open:Lt.elsewhere}</p>`}
    ${t in Lt.rows_of&&a`<p><a href=${o}>${Lt.in_overview}</a></p>`}
    <details>
      <summary>${Lt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${Lt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${Ss} text=${()=>e.sparql} label=${Lt.copy} />
    </details>
    ${$e()&&!e.open&&a`<${Dd} key=${t} start=${e.sparql} />`}
  `}function Jg({shelf:t,counts:e}){let n=Object.entries(w.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Lt.columns.title,text:o=>o.title,cell:o=>a`<a href=${C(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Lt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Lt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${$t} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===ta?s:s.slice(0,2)} />
    </section>
  `}function Ud({route:t}){let e=D(t.query),n=t.path[1],s=w.queries[n];if(n&&!s)return a`<${Ls} />`;if(n)return a`<${Gg} ...${{name:n,query:s,scenario:e}} />`;let o=uo(Vd(e).map(r=>r.query));return a`
    <${tt} text=${Lt.title}><p class="uitleg">${Lt.intro}</p><//>
    ${$e()&&a`<${Dd} />`}
    ${Lt.shelves.map(r=>a`<${Jg} shelf=${r} counts=${o} />`)}
  `}var Lt,sn,Wl,Wd,Hd,Vd,Hg,Vg,Kd=L(()=>{"use strict";q();U();vt();B();Mt();A();Se();tr();G();ut();Ve();le();zo();dt();Pe();pr();Lt=k.questions,sn=k.questions.own,Wl=200;Wd={barrier:t=>t.barrier&&nt(t.barrier),kind:t=>t.kind&&lt(t.kind),partner:t=>t.partner&&S(me(t.partner)||t.partner),severity:t=>V("Severity",t.severity),detail:t=>t.detail&&(us(t.detail)?S(t.detail):t.description)},Hd=(t,e)=>(Wd[t]?Wd[t](e):e[t])||"",Vd=t=>H(t).gaps.flatMap(e=>Bn(e).map(n=>({...n,plan:e.plan}))),Hg={key:"severity",label:Lt.columns.weight,text:t=>String(Object.keys(w.codes.Severity).indexOf(t.severity)),csv:t=>Hd("severity",t),cell:t=>a`<${ra} severity=${t.severity} />`},Vg=t=>Js(t).map(we).join("; ")});function Qd(t,e,n){let s=e;return{placed:t.map(r=>{let i=n(r);return s+=i,{...r,y:s-i,middle:s-i/2}}),bottom:s}}function Yg({lane:t,rows:e,wide:n}){let s=hs(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Tt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Tt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Tt.line}>
        ${s.length?s.join(" · "):M(Es.lane_total,e.length)}
      </text>
    </g>
  `}function Zg({row:t,lane:e,shown:n,point:s}){let o=Tt.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Tt.level,i=t.tail&&Hl[t.outcome].tail&&Tt.left+t.tail,l={row:t,x:o,y:r};return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${De(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${Qg(t)}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Pa} outcome=${t.outcome} /></g>
    </a>
  `}function Xg({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=kn(o.id),c=Rc(o.work),p={...r>e*.62?{right:ti(e-r+14,e)}:{left:ti(r+14,e)},...i>n*.6?{bottom:ti(n-i,n)}:{top:ti(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${oo} outcome=${o.outcome} on=${o.on&&g(Es.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${wt} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${we(l)}</p>`}
    </div>
  `}function Zd({plan:t,rows:e,date:n}){let[s,o]=I(null),r=It(),{lanes:i,wide:l,years:c,beyond:p}=gs(t),{placed:u,bottom:$}=Qd(Yd(i,e),Tt.top,({levels:E,title:W})=>Math.max(E*Tt.level+Tt.pad,W.length*Tt.line+36)),m=Tt.left+l+20,d=$+Tt.foot,h=Bi(t,n),f=Tt.left+h.x,b=g(Es.report,{date:X(h.date)}),_=b.length*8.6+24,v=()=>o(null),O=E=>E.key==="Escape"&&v(),F=Math.min(Math.max(f-_/2,Tt.left),m-_);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${v} onKeyDown=${O}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${d}`} role="group" aria-label=${Es.picture}>
        <rect class="daarna" x=${f} y=${Tt.top} width=${m-f} height=${$-Tt.top} />
        ${c.map(({year:E,x:W})=>a`
            <g class="jaar">
              <line x1=${Tt.left+W} x2=${Tt.left+W} y1=${Tt.top} y2=${$} />
              <text x=${Tt.left+W+4} y=${Tt.top-9}>${E}</text>
            </g>
          `)}
        ${p&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${Tt.left+p.x} y=${Tt.top-9}>${Es.beyond}</text>
            </g>
          `}
        ${u.map(E=>a`<${Yg} lane=${E} rows=${E.mine} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${$} y2=${$} />
        <line class="nu" x1=${f} x2=${f} y1=${Tt.top-8} y2=${$} />
        <g class="nulabel">
          <rect x=${F} y=${$+4} width=${_} height="28" rx="3" />
          <text x=${F+_/2} y=${$+24} text-anchor="middle">${b}</text>
        </g>
        ${u.flatMap(E=>E.mine.map(W=>a`
              <${Zg} key=${W.id} row=${W} lane=${E} shown=${s?.row.id===W.id} point=${o} />
            `))}
      </svg>
      ${s&&a`<${Xg} at=${s} width=${m} height=${d} close=${v} />`}
    </div>
  `}function e$({scenario:t,plan:e}){let n=Un(e,t.date);if(!n.length)return null;let{lanes:s,wide:o,years:r,beyond:i}=gs(e),l=ln(e.key,t.date),c=h=>Jd+8+h/o*(Io-Jd-16),{placed:p,bottom:u}=Qd(Yd(s,n),Dl,h=>Math.max(tb,t$(h)*Xd+4)),$=c(Bi(e,l).x),m=p.map(h=>g(Gd.description,{chapter:bo(h),counts:Ut(hs(h.mine))})),d=$>Io-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Io} ${u+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${$} y=${Dl} width=${Io-$} height=${u-Dl} />
      ${r.map(({year:h,x:f})=>a`
          <line class="jaar" x1=${c(f)} x2=${c(f)} y1="4" y2=${u} />
          <text class="jaartal" x=${c(f)+4} y="12">${h}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${Es.beyond}</text>`}
      ${p.map(h=>a`
          <line class="baan" x1="0" x2=${Io} y1=${h.y} y2=${h.y} />
          <text x="0" y=${h.middle+4}>${ob(bo(h))}</text>
        `)}
      ${p.flatMap(({y:h,mine:f})=>nb(f).map(([b,_])=>a`<text class="jaartal" x=${c(b)-8} y=${h+12} text-anchor="end">+${_}</text>`))}
      <line class="baan" x1="0" x2=${Io} y1=${u} y2=${u} />
      <line class="peil" x1=${$} x2=${$} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?$-4:$+4} y=${u+13} text-anchor=${d}>
        ${g(Gd.line,{date:X(l)})}
      </text>
      ${p.flatMap(h=>h.mine.filter(f=>f.level<Vl).map(f=>a`
            <g transform=${`translate(${c(f.x)} ${sb(h,f)}) scale(${eb})`}>
              <title>${[f.name,f.by,Hl[f.outcome].phrase].join(", ")}</title>
              <${Pa} outcome=${f.outcome} />
            </g>
          `))}
    </svg>
  `}var Gd,Es,Hl,Tt,Qg,Yd,ti,Jd,Io,Dl,Xd,tb,eb,Vl,t$,nb,sb,ob,Ul=L(()=>{"use strict";q();U();B();A();G();At();dt();ur();Gd=k.summary.lanes,Es=k.promises,Hl=k.shared.outcomes,Tt={left:320,top:32,foot:40,level:19,pad:30,line:21};Qg=t=>g(Es.mark,{...t,what:t.what||Es.card.none,phrase:Hl[t.outcome].phrase}),Yd=(t,e)=>t.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);ti=(t,e)=>`${t/e*100}%`;[Jd,Io,Dl,Xd,tb,eb]=[262,690,17,8,16,.62],Vl=30,t$=t=>Math.min(t.levels,Vl),nb=t=>[...uo(t.filter(({level:e})=>e>=Vl).map(({x:e})=>e))],sb=(t,e)=>t.middle+(e.level-(t$(t)-1)/2)*Xd,ob=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function rb({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?gn.route.undecided:gn.route.no_partner;return a`
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
              <li class=${Et(i)?"verzamel":""}>
                <${fe} basis=${c[e-1]?.most_basis} />${l}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function ab({scenario:t,plan:e}){let n=Ne("kind",t,e),s=Ne("partner",t,e),{reach:o}=H({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${rb} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function n$({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=w.meta,l={version:r,content:(i||"").slice(0,12),scenario:zt(e,t)};return a`
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
  `}function ib({cell:t,step:e}){if(!t?.initiatives&&!t?.unmet&&!t?.undecided)return a`<td class="niets">${t?.brief.join(" ")||"–"}</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${nt(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${nt(e)}>
      <${ts} bar=${t.bar} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${nt(e)}><span class="plaat">${n}</span></td>`}function cb({scenario:t,plan:e,...n}){let s=de(e).summary,{points:o}=H({...t,plan:e.key}),{phrase:r,named:i}=Ln(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${n$} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${g(s.intro,{report:Kn(e)})} ${r.lead}
      </p>
      <${Qn} plan=${e} />
      <${ei} title=${s.matrix.title} note=${s.matrix.note}>
        <${lb} scenario=${t} plan=${e} />
        <${ar} undecided=${ua(t,e)} />
      <//>
      <${ei} title=${k.overview.start.discuss.title}>
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
  `}function pb({scenario:t,plan:e,...n}){let{summary:s,shared:o}=de(e),r=X(ln(e.key,t.date)),i=Hr(Un(e,t.date),o.outcomes,Ln(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${n$} plan=${e} scenario=${t} ...${n}>
      <${ei} title=${s.route.title} note=${s.route.note}>
        <${ab} scenario=${t} plan=${e} />
      <//>
      <${ei} title=${s.lanes.title} note=${l}>
        <${e$} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${i.map(([c,{tile:p,count:u}])=>a`
              <li><${Po} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}</li>
            `)}
        </ul>
      <//>
    <//>
  `}function s$({route:t}){let e=D(t.query),n=be(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${tt} text=${gn.title}><p class="uitleg">${gn.screen}</p><//>
      <${Vs} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${gn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${cb} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${pb} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${ue} text=${gn.screen} />
  `}var gn,lb,ei,o$=L(()=>{"use strict";q();vt();B();Mt();A();_n();ut();At();to();Ve();Ul();dt();ur();gn=k.summary;lb=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${gn.matrix.title}</caption>
    <thead>
      <tr><td></td>${mn(e).map(n=>a`<th scope="col">${nt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ne("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${ib} cell=${s} step=${mn(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,ei=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t}>
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function Kl(t){let n=t.flatMap(o=>ko(o,D({}))).map(({step:o,basis:r})=>`${y(o,"notation")} ${r}`),s=({notation:o})=>Object.keys(ae).find(r=>n.includes(`${o} ${r}`));return ni(an.filter(s).map(o=>`${o.label} (${ae[s(o)||""][1]})`))}function ub({id:t}){let e=K(t,"who").flatMap(f=>f.acts?f.to:[]),n=({key:f})=>g(it.steps,{steps:Kl(e.filter(b=>Kt(b,f)))}),s=f=>w.partners[f].find(b=>b.id===t)?.steps||[],o=ro(s("")),r=w.plans.filter(f=>s(N?f.key:"").length),i=K(t,"who").flatMap(f=>f.acts?[]:zn(f.to)),l=ro(j(i)).filter(f=>!o.includes(f)),c=f=>K(f,"who").every(b=>!b.acts||b.from===t),p=j(e.filter(f=>w.works[f]?.across&&c(f)).flatMap(ho)),u=te(t,"unitOf"),$=ce(te(t,"chapterLead")),m=f=>{let b=ro(w.partners[""].find(_=>_.id===f)?.steps||[]);return b.length>0&&a`<span class="zacht"> – ${ni(b)}</span>`},d=y(t,"tooi"),h=[...Eo(t),[k.thing.also_known,ht(t,"altLabel").join(", ")],[it.leads,$.length>0&&a`<${Ae} ids=${$} />`],[it.units,u.length>0&&a`<${Ae} ids=${u} more=${m} />`],[it.identity,d?g(it.identified,{code:d,date:X(y(t,"checkedOn"))}):it.unidentified]];return a`
    <${st} title=${k.thing.known}>
      <${Ce} text=${y(t,"summary")} />
      ${Et(t)&&a`<p>${it.collective}</p>`}
      ${y(t,"isIndependent")==="true"&&a`<p>${it.independent}</p>`}
      ${r.map(f=>a`<p>${N&&`${f.title}: `}${n(f)}</p>`)}
      ${p.length>0&&a`<p>${g(it.across,{kinds:ni(p.map(lt))})}</p>`}
      ${l.length>0&&a`<p>${g(it.named_steps,{steps:ni(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${it.no_steps}</p>`}
      <${fn} pairs=${h} />
    <//>
  `}function db({rows:t}){let e=it.columns,n=[...En(r=>Ct(r.to)?.key),Qt("actie",e.action,r=>r.to),{key:"soort",label:e.what,text:r=>oe(r.to)},{key:"rol",label:e.role,text:r=>r.phrase},Nn("stand",e.stand,r=>r.to),{key:"stap",label:e.step,text:r=>Va(r.to)},Xn(e.place,r=>r.of)],s=j(t.map(r=>r.to)).map(r=>{let i=t.filter(c=>c.to===r),l=j(i.map(c=>c.phrase)).join(", ");return{...i[0],phrase:l,of:i.flatMap(c=>c.of)}}),o={id:"acties",caption:it.work_caption,rows:s,sort:"actie",columns:n};return a`
    <${st} title=${g(it.work,{count:s.length})}>
      <p class="zacht">${it.work_note}</p>
      ${s.length?a`<${$t} ...${o} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function $b({id:t}){let e=y(t,"organisationKind")===it.places.of&&!Et(t)?ht(t,"altLabel"):[],n=c=>e.some(p=>ws(c.replace("-"," ")).includes(ws(p))),s=c=>ht(c,"place").filter(n).join(", "),o=K(t,"who").map(c=>c.to),r=ce(ds.filter(c=>s(c)&&!o.includes(c))),i=c=>a`<span class="zacht"> – ${s(c)}</span> <${jt} id=${c} />`,l=[a`<p class="zacht">${it.places.note}</p>`,a`<${Ae} ids=${r} more=${i} />`];return r.length>0&&a`<${st} title=${g(it.places.title,{count:r.length})}>${l}<//>`}function mb({id:t}){let[e,n]=[D({}),Dr(t)],o=Vr(e).flatMap(d=>Un(d,e.date)).filter(d=>d.outcome==="ahead"&&n(d.work)),r=K(t,"who").flatMap(d=>d.acts?d.to:[]),i=j([...r,...r.flatMap(d=>Ft(d,"followedBy"))]).filter(d=>it.to_come.includes(wn(d))&&!o.some(h=>h.work===d)),l=d=>g(k.shared.work.bound,{date:d}),c=[...o.map(({work:d,what:h,quote:f,by:b})=>[n(d),d,h,`${f} (${l(b)})`]),...i.map(d=>["planned",d,ye(d).toLowerCase()])],p=Object.entries(it.coming.groups).flatMap(([d,h])=>{let f=c.filter(([_])=>_===d).map(([,_,...v])=>a`<li><${T} id=${_} />: ${v.filter(Boolean).join(", ")}</li>`),b=a`<${Zn} id=${`komt-${d}`} items=${f} first=${J()?r$:void 0} />`;return f.length?a`<p>${M(h,f.length)}</p>${b}`:[]}),u=C("beloften",{partner:y(t,"notation"),uitkomst:"ahead"}),$=o.length>0&&a`<p><a href=${u}>${it.coming.all}</a></p>`,m=a`<p class="zacht">${it.coming.note}</p>`;return p.length>0&&a`<${st} title=${it.coming.title}>${m}${p}${$}<//>`}function hb({id:t}){let e=K(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <h3><${T} id=${s} /></h3>
      <${rr} id=${o} /><${Jt} of=${[o]} />
    `);return a`
    <${st} title=${g(it.own,{count:e.length})}>
      <p class="zacht">${it.own_note}</p>
      <${Zn} id="eigen" as="div" first=${r$} items=${n} />
    <//>
  `}function gb({id:t}){let e=K(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[y(r[0],"asOf").slice(0,4),y(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${Ce} text=${y(i,"summary")} />`)} <${Jt} of=${r} />
  `,s=ce(j(e.map(r=>ps(r,t)))).map(r=>{let i=e.filter(l=>ps(l,t)===r);return a`<li><${T} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?it.its_members:it.members;return a`<${st} title=${o}><${Zn} id="leden" items=${s} first=${s.length} /><//>`}function bb({id:t}){let e=new Map(K(t,"with").map(s=>[ps(s,t),s]));if(!e.size)return null;let n=ce([...e.keys()]).map(s=>{let{of:o=[],more:r}=e.get(s)||{},i=g(r?it.more_works:it.works,{works:o.map(ee).join(", ")});return a`<li key=${s}><${T} id=${s} /><span class="zacht">${i}</span></li>`});return a`
    <${st} title=${it.together}>
      <p class="zacht">${it.alphabetical}</p>
      ${J()?a`<${Zn} id="samen" items=${n} first=${fb} />`:a`<ul class="kolommen">${n}</ul>`}
    <//>
  `}function a$({id:t}){return a`
    <${ub} id=${t} />
    <${db} rows=${K(t,"who")} />
    <${$b} id=${t} />
    <${mb} id=${t} />
    <${hb} id=${t} />
    <${Oa} title=${it.wishes} ids=${te(t,"wish")} of="concerns" />
    <${Sa} title=${it.requested} ids=${ce(te(t,"askedOf"))} />
    <${gb} id=${t} />
    <${bb} id=${t} />
    <${Ao} id=${t} />
  `}var it,ni,r$,fb,i$=L(()=>{"use strict";q();U();vt();B();Mt();A();Ws();ke();tr();G();ut();At();le();Zs();dt();Pe();vn();Ua();Pn();it=k.thing.organisation,ni=t=>Ut(t.map(e=>e.toLowerCase()));[r$,fb]=[1,2]});function kb({id:t,reports:e}){let n=on(t);if(bn(t.split("/")[0]).dates.length<3)return null;let s=o=>He(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${jt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${X(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function wb({id:t}){let e=bn(t.split("/")[0]),{result:n,not_mentioned:s}=on(t),o=e.dates.filter(({date:l})=>wn(t,l)),r=w.codes.AgreementStatus[y(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=(l,c)=>c===e.date&&n[y(l,"resultReported")];return a`
    <${kb} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:l,label:c})=>{let p=ms(t,l);return a`
          <li>
            <strong>${R(c)}</strong>
            <p><${jt} id=${t} date=${l} /></p>
            ${r&&l===e.date&&a`<${Ce} text=${r} look="zacht" />`}
            ${He(t,l).earlier&&a`<p class="zacht">${R(s)}</p>`}
            ${p&&a`
                <${Ce} text=${y(p,"summary")} /><${Xs} of=${p} />
                <${Ce} text=${i(p,l)} look="zacht" /><${Jt} of=${[p]} />
              `}
          </li>
        `})}
    </ol>
  `}function yb({id:t}){let e=Ft(t,"silentPart"),n=e.map(s=>[y(s,"summary"),a`<span class="zacht"> (${V("SilentWeight",y(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${on(t).silent}</strong></p><${Dt} items=${n} />`}function _b({id:t}){let e=on(t),n=e.deadline_columns,s=qs(t);if(!s.length)return null;let o=i=>[`“${y(i,"deadlineText")}”`,y(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>y(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>y(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>y(i,"dueBy"),cell:i=>X(y(i,"dueBy"))||y(i,"condition")},{key:"soort",label:n.kind,text:i=>Go(y(i,"modality"))},{key:"er",label:n.there,text:i=>He(i).delivery||e.not_there},{...Xn(n.place,()=>[]),cell:i=>a`<${Ce} text=${y(i,"summary")} /><${Jt} of=${[i]} />`}];return a`<${$t} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function xb({id:t}){let e=on(t),n=e.who_columns,s=K(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${T} id=${i} /><${xs} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>S(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>y(i[0],"summary")},Xn(n.place,({of:i})=>i.slice(0,1))];return a`<${$t} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function vb({id:t}){let e=Ft(kt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${on(t).heading}<${wt} ids=${e} />.</p>`}function Sb({id:t}){let e=on(t),n=Wr(t);if(n.length)return n.map(o=>a`<${rr} id=${o} /><${Jt} of=${[o]} />`);if(y(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=ht(t,"interventionKind").map(lt).join(", ");return a`
    <p>${g(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${y(t,"rationale")}</p>
  `}function Ob({id:t}){let e=on(t),n=te(t,"subMeasureOf"),s=o=>a` <${jt} id=${o} />`;return a`<${st} title=${e.container}><p>${e.parts}</p><${Ae} ids=${n} more=${s} /><//>`}function l$({id:t}){let e=on(t),n=bn(t.split("/")[0]),s=y(t,"promise"),o=Eo(t),r=y(t,"isContainer")==="true"?Ob:Cb;return a`
    <${st} title=${s?e.promise:e.what}>
      ${xa(t).map(i=>a`<${Ce} text=${i} />`)}
      ${y(t,"isNew")==="true"&&a`<p class="zacht">${g(e.new,{when:ls(n.date,n)})}</p>`}
      ${y(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Jt} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${va} id=${t} />
    ${o.length>0&&a`<${st} title=${k.thing.further}><${fn} pairs=${o} /><//>`}
    <${Ao} id=${t} />
  `}var on,Cb,c$=L(()=>{"use strict";q();B();A();ke();G();ut();At();dt();Pe();vn();Pn();on=t=>de(Ct(t)).thing.undertaking;Cb=({id:t})=>a`
  <${st} title=${on(t).progress}><${wb} id=${t} /><${yb} id=${t} /><${_b} id=${t} /><//>
  <${st} title=${on(t).who}><${xb} id=${t} /><${vb} id=${t} /><//>
  <${Oa} title=${on(t).expected} ids=${K(t,"expected").map(({of:e})=>e[0])} />
  <${st} title=${on(t).steps}><${Sb} id=${t} /><//>
`});function Mb({id:t}){let e=jb[cn(t)];return e?w.plans.filter(n=>!Ct(t)||n===Ct(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${Lb} key=${n.plan.key} ...${n} />`):null}function zb({id:t}){let e=te(t,"inChapter"),n=sl(Ge.other.annex.file),s=l=>a` <${jt} id=${l} />`,o=l=>g(Ge.other.at,{steps:Kl([l])||k.shared.all_steps}),r=l=>a`${s(l)}<p class="zacht">${xa(l).join(" ")} ${o(l)}</p>`,i=ds.filter(l=>w.works[l]?.chapters?.includes(t)&&!e.includes(l));return a`
    <${st} title=${Ge.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${Ge.other.annex.label}</a></p>`}
      <${Ae} ids=${ce(e)} more=${r} />
      ${i.length>0&&a`<p>${Ge.other.under}</p><${Ae} ids=${ce(i)} more=${s} />`}
    <//>
  `}function Tb({id:t}){let e=[...Eo(t),[Ze(t,"Legislation")?Ge.also_known:Ge.in_source,ht(t,"altLabel").join(", ")],[Ge.place,kn(t).length>0&&a`<${Jt} of=${[t]} />`]];return a`
    <${st} title=${Ge.known}>
      ${Ze(t,"Facilitator")&&a`<p class="zacht">${de(Ct(t)).thing.other.judged}</p>`}
      <${Ce} text=${y(t,"summary")} />
      <${Ce} text=${y(t,"rationale")} />
      <${fn} pairs=${e} />
    <//>
    <${va} id=${t} />
    ${Ze(t,"Chapter")&&a`<${zb} id=${t} />`}
    <${Ao} id=${t} />
  `}function Ab({id:t}){let e=D(z.route.query),n=cn(t)==="organisation"&&y(t,"notation"),s=i=>Bn(i).some(({partners:l})=>n&&l.includes(n)),o=H(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<${Lp} gap=${i} scenario=${e} />`);return a`
    <${st} title=${g(Ge.gaps,{count:o.length})}>
      <${Zn} id="vragen" items=${r} first=${J()?Eb:Fb} as="div" />
    <//>
  `}function Bb({id:t}){let e=cn(t),n=[p$[e]&&a`<a href=${C(p$[e])}>${Ge.crumbs[e]}</a>`,N&&Ct(t)?.title,...["inChapter","subMeasureOf"].map(s=>kt(t,s)&&a`<${T} id=${kt(t,s)} />`),oe(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function u$({route:t}){let e=t.path.slice(1).join("/");if(!Gt(e))return a`<${Ls} />`;let n=S(e),s=cn(e),o=Nb[s],r=s==="undertaking"&&y(e,"isContainer")!=="true",i=()=>{let[l,c]=["promise","summary"].map(m=>y(e,m)),p=r?[l&&`${Ge.promised} ${l}`,g(Ge.stand,{stand:ye(e).toLowerCase()})]:[c],u=[`${oe(e)} ${n}`,p.filter(Boolean).join(" ")].filter(Boolean).join(": "),$=j([...kn(e),...kn(ms(e))]);return ea(u.replace(/([^.!?])$/,"$1."),$,null,Ct(e)||et())};return a`
    <${Bb} id=${e} />
    <${tt} text=${Ze(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${jt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${jo} />`}
    <${Mb} id=${e} />
    <div class="acties bovenaan">
      <${Ss} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${C("verken",{uit:e,kies:e})}>${Ge.around}</a>
    </div>
    <${o} id=${e} />
    <${Ab} id=${e} />
  `}var Ge,Gl,jb,Lb,Fb,Eb,p$,Nb,d$=L(()=>{"use strict";q();U();vt();B();Mt();A();ke();G();ut();At();Ve();le();Zs();zo();dt();Pe();vn();i$();Ua();c$();Pn();pr();Ge=k.thing,Gl=k.thing.route,jb={organisation:(t,e)=>w.partners[N?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:zn},Lb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${N?g(Gl.of_plan,{plan:t.title}):Gl.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${Gl[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[Fb,Eb]=[3,1];p$={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};Nb={undertaking:l$,organisation:a$,step:id,other:Tb}});function Pb({rows:t,whole:e,chosen:n,plan:s,scenario:o}){let r=e?Ln(o,s).named:{},i=de(s).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${bt.tiles_label}>
      ${Hr(t,i,r).map(([l,{tile:c,count:p}])=>a`
          <button type="button" id=${`uitkomst-${l}`} aria-pressed=${String(n===l)}
            onClick=${()=>P({uitkomst:n===l?null:l})}>
            <${Po} outcome=${l} />
            <span class="getal">${p}</span>
            <span>${g(c,{date:X(ln(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function Db({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>Q(l.day,c.day)),i=r.slice(0,Rb).map(l=>a`
      <${Po} outcome=${l.outcome} />
      <span>
        <${T} id=${l.work} text=${l.short} />${" "}${l.what||""}
        <span class="bij">${l.modality}: ${l.quote}</span>
      </span>
    `);return a`
    <aside class="langst-open">
      <h2>${bt.open.title}</h2>
      <p>${r.length?g(bt.open.phrase,{date:X(ln(e.key,n))}):bt.open.none}</p>
      <${Dt} items=${i} />
      <p><a href=${C("aandachtspunten",{vraag:"deadline-verstreken"})}>${bt.open.gaps}</a></p>
      <h2>${bt.read.title}</h2>
      <ul class="leesregels"><li>${bt.read.first}</li>${Wb}<li>${bt.read.last}</li></ul>
    </aside>
  `}function Ub({rows:t}){let e=j(t.map(o=>o.day.slice(0,4))).sort(Q),s=j(t.flatMap(o=>m$(o.work))).map(o=>[o,S(me(o))]).sort((o,r)=>Q(o[1],r[1]));return a`
    <div class="velden">
      <${Wt} label=${bt.fields.year} name="jaar" options=${Qe(e)} />
      <${Wt} label=${bt.fields.partner} name="partner" options=${s} />
      <${_s} names=${["jaar","partner"]} />
    </div>
  `}function Gb({plan:t,scenario:e,chosen:n,query:s}){let o=Un(t,e.date),r=Wc(t,e.date).filter(si(s)),i=o.filter(si(s)),l=i.length===o.length,c=$=>$.filter(m=>!n||m.outcome===n),p=c(i),u=hs(p).join(" · ");return a`
    <section>
      ${N&&a`<h2>${t.title}</h2>`}
      ${l?a`
              <p class="zacht belofte-intro">${g(bt.intro,{count:o.length,undated:r.length})}</p>
              <p>${Ln(e,t).phrase.overdue}</p>
            `:a`<p role="status"><strong>${M(bt.kept,p.length)}</strong> ${u}</p>`}
      <${Ia} works=${c(o.filter(si({...s,partner:""}))).map($=>$.work)}
        partner=${s.partner||""} />
      <${Pb} rows=${i} whole=${l} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${Zd} plan=${t} rows=${p} date=${e.date} /><${Vb} plan=${t} rows=${p} /></div>
        <${Db} rows=${i} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${bt.table}</summary>
        <${$t} id=${`beloften-${t.key}`} caption=${bt.caption} rows=${p} columns=${$$} sort="dag" />
      </details>
      ${r.length>0&&a`
          <details class="tweeling">
            <summary>${g(bt.undated,{count:r.length})}</summary>
            <${Dt} items=${r.map(Kb)} />
          </details>
        `}
    </section>
  `}function f$({route:t}){let e=D(t.query),n=Vr(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(i=>Un(i,e.date)),r=o.filter(si(t.query)).filter(i=>!s||i.outcome===s);return a`
    <${tt} text=${bt.heading} title=${bt.title} />
    <${dn}><${Vs} /><${er} /><${Ub} rows=${o} /><//>
    <${jo} />
    ${n.map(i=>a`<${Gb} key=${i.key} ...${{plan:i,scenario:e,chosen:s,query:t.query}} />`)}
    ${!n.length&&a`<p>${bt.none}</p>`}
    <p class="acties">
      <${ie} name="beloften.csv" rows=${()=>qb(r,e)} />
      ${n.length>0&&a`<${Ke} name="beloften" title=${bt.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
    </p>
    <${ue} text=${M(bt.lane_total,r.length)} />
  `}var bt,Ib,$$,qb,Rb,Wb,Hb,Vb,m$,si,Kb,h$=L(()=>{"use strict";q();U();vt();B();Mt();A();ke();G();At();Ve();le();El();Cs();Ul();dt();ur();Pe();vn();bt=k.promises;Ib=t=>{let e=gs(t.plan).lanes[t.lane];return e?bo(e):""},$$=[{key:"dag",label:bt.columns.day,text:t=>t.day,cell:t=>t.by},Qt("actie",bt.columns.work,t=>t.work),{key:"wat",label:bt.columns.what,text:t=>t.what},{key:"woorden",label:bt.columns.quote,text:t=>t.quote},{key:"stand",label:bt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${oo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:bt.columns.lane,text:Ib}],qb=(t,e)=>{let n=[...$$,sr(bt.columns.place,s=>s.id)];return yn(n,t,s=>_e(e,s.plan.key))},Rb=6,Wb=bt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);Hb=t=>a`
  <${oo} outcome=${t.outcome} on=${t.by} />
  <span><${T} id=${t.work} text=${t.short} />${" "}${t.what||t.quote}</span>
`,Vb=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${gs(t).lanes.map((n,s)=>({lane:n,found:e.filter(o=>o.lane===s)})).filter(({found:n})=>n.length).map(({lane:n,found:s})=>a`
          <details>
            <summary>${bo(n)}
              <span class="bij">
                ${M(bt.lane_total,s.length)}${hs(s,!0).map(o=>` · ${o}`)}
              </span>
            </summary>
            <${Dt} items=${s.map(Hb)} />
          </details>
        `)}
  </div>
`,m$=t=>K(t,"who").map(e=>y(e.from,"notation")),si=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||m$(e.work).includes(t.partner));Kb=({work:t,quote:e,what:n,stand:s})=>a`<${T} id=${t} />: ${[e,n].filter(Boolean).join(", ")}${s&&`; ${s}`}`});function b$({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${N?"h3":"h2"}>${g(As.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function Jb({loss:t,scenario:e,id:n,title:s}){let o=i=>k$(t,i,e),r=[{key:"vak",label:As.columns.cell,sort:!1,text:i=>g$(i,o(i)),cell:i=>{let l=g$(i,o(i));return o(i)?a`<a href=${Os(i,t.plan)}>${l}</a>`:l}},{key:"nu",label:As.columns.now,sort:!1,text:i=>w$(o(i))},{key:"weg",label:As.columns.lost,sort:!1,text:i=>i.phrase}];return a`<${$t} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${r} />`}function Qb({loss:t,names:e,scenario:n,apart:s}){let o=bn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===w.plans[0]?"":`-${o.key}`}`,p=$=>{let m=K($,"who",n.date).map(f=>S(f.from)),d=Ut($s($).map(S).filter(f=>m.includes(f)&&!e.includes(f))),h=d&&!J()&&a`<span class="zacht">${g(As.others,{names:d})}</span>`;return[" ",a`<${jt} id=${$} date=${n.date} />`," ",h]},u=($,m=[])=>m.length>0&&a`<${b$} title=${$} count=${m.length}><${Ae} ids=${m} more=${p} /><//>`;return a`
    <section>
      ${N&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${Xb} loss=${t} scenario=${n} />
      <${b$} title=${r} count=${t.cells.length} none=${i}>
        <${Jb} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([$,m])=>u(m,t[$]))}
      ${t.blocks.map($=>u($.phrase,$.acts))}
    </section>
  `}function Jl({losses:t,names:e,scenario:n,apart:s}){let o=Ut(e),r=()=>t.flatMap(l=>l.cells.map(c=>{let p=k$(l,c,n),u=p?nt(c.barrier):"";return[o,lt(c.column),u,w$(p),c.phrase,..._e(n,l.plan)]})),i={names:e,scenario:n};return a`
    ${t.map((l,c)=>a`<${Qb} key=${l.plan} ...${{loss:l,...i}} apart=${!c&&s} />`)}
    ${!t.length&&[be(n).map(l=>a`<p>${l.words.losses.nothing}</p>`),s]}
    <div class="acties"><${ie} name="wat-als.csv" rows=${()=>[[...As.csv,...Ks],...r()]} /></div>
  `}function Yb(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return H({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?R(lt(s.kind)):nt(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function Zb({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(c=>!o.includes(c)),l=i.length-r.length;return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(c=>a`<i key=${c} class="paal weg"></i>`)}
        ${i.map(c=>a`<i key=${c} class=${`paal b-${fs(c,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${g(co.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${co.lost_phrase}</p>
        `}
      ${r.length>0&&a`<p>${M(co.lead,r.length)}</p>`}
      ${(l>0||!s.length)&&a`<p class="zacht">${s.length?M(co.stays,l):co.nothing}</p>`}
    </li>
  `}function Xb({loss:t,scenario:e}){let{legend:n}=co,s=Yb(t,e),o=j(s.flatMap(i=>i.things.map(l=>fs(l,e.date)))),r=Object.keys(w.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${co.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${Zb} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:mo(et(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${V("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var co,As,k$,w$,g$,y$=L(()=>{"use strict";q();vt();B();Mt();A();ke();_n();G();ut();At();le();dt();Pe();co=k.whatif.picture,As=k.whatif,k$=(t,e,n)=>H({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),w$=t=>t?da(t):As.no_cell,g$=(t,e)=>{let n=R(lt(t.column));return e?g(As.cell,{kind:n,step:nt(t.barrier).toLowerCase()}):n}});function ek({notations:t,names:e,scenario:n}){let s=cr("answer",{options:tk(t,n)},()=>_t(pt.done));if(!s)return a`<div><p>${pt.busy}</p></div>`;if(s.silent!==void 0)return a`<div><p>${s.silent}</p></div>`;let o=i=>!n.plan||i.plan===n.plan,r=M(pt.questions,s.gaps.filter(o).length);return a`
    <div>
      <${Jl} losses=${s.losses.filter(o)} names=${e} scenario=${n} />
      <p>${g(pt.with_this,{questions:r,now:H(n).gaps.length})}</p>
    </div>
  `}function nk({acting:t,chosen:e}){let[n,s]=I(""),o=c=>P({zonder:c.map(oi).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(Fe()?[...e,c]:[c])},i=c=>[S(c),...ht(c,"altLabel")].join(" "),l=t.filter(c=>xo(i(c),n));return a`
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
            <button type="button" id=${`zonder-${oi(c)}`} aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}>${S(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${pt.none_found}</p>`}
    ${!Fe()&&a`<p class="zacht">${pt.alone}</p>`}
  `}function sk({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&M(pt.start.alone,r),r>0&&(o.length?g(pt.start.steps,{steps:Ut(o.map(l=>nt(l).toLowerCase()))}):pt.start.no_step),i>0&&M(pt.start.lead,i)].filter(Boolean),s=mo(et(e.plan));return a`
    <section id="begin">
      <h2>${pt.start.title}</h2>
      <p class="zacht">${g(pt.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${C("wat-als",{zonder:oi(o.who)})}>${S(o.who)}</a>
              <span class="bij">${N?`${bn(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${pt.start.no_partner}</p>`}
    </section>
  `}function ok({id:t,date:e}){let n=o=>Ut(ce(j(o)).map(S)),s=Object.entries(pt.apart.roles).map(([o,r])=>{let i=K(t,"who",e).filter(l=>l.role===o);return i.length>0&&a`<p>${g(r,{names:n(i.map(l=>l.to))})}</p>`});return a`
    ${["chapterLead","unitOf"].map(o=>{let r=n(te(t,o));return r&&a`<p>${g(pt.apart[o],{names:r})}</p>`})}
    ${s}
    <p>${pt.apart.page} <${T} id=${t} />.</p>
  `}function _$({route:t}){let e=D(t.query),{without:n,most:s}=H(e),o=ce(Object.keys(n).filter(h=>n[h].length)),r=(t.query.zonder||"").split(",").map(me).filter(Boolean),i=r.map(h=>S(h)),[l]=r,c=r.length>1&&Fe(),[,p,...u]=t.path,$=[[pt.leave_out,C("wat-als"),!p],[pt.action.title,C(["wat-als","actie"]),!!p]],m=a`
    <${or} label=${pt.title} tabs=${$} />
    <${tt} text=${pt.title} title=${p?pt.action.title:pt.title}>
      <p class="uitleg">${p?pt.action[Fe()?"intro":"intro_elsewhere"]:pt.intro}</p>
    <//>
    <${sa} scenario=${e} />
  `;if(p)return[m,a`<${Fu} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${ek} notations=${r.map(oi)} names=${i} scenario=${e} />`:l?a`
      <${Jl} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${ok} id=${l} date=${e.date} />`} />
    `:a`<${sk} most=${s} scenario=${e} />`;return a`
    ${m}
    <${Sl} chosen=${r.join(",")} choices=${a`<${nk} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${ue} text=${r.length===1?g(pt.phrase,{name:i[0]}):""} />
  `}var pt,tk,oi,x$=L(()=>{"use strict";ve();vo();q();U();vt();B();Mt();A();Se();ke();G();ut();Ve();le();ca();dt();y$();Ol();Pn();pt=k.whatif,tk=(t,e)=>[...cs(e),...t.map(n=>["zonder",n])];oi=t=>y(t,"notation")});var S$={};j$(S$,{answerTo:()=>H,compare:()=>Q,connection:()=>wo,csv:()=>Br,data:()=>w,here:()=>z,longerWays:()=>Gr,scenarioOf:()=>D});function ai(t=null){for(let e of ii())e!==t&&(e.open=!1)}function Ql(){ai(),On().classList.remove("is-open"),ri().setAttribute("aria-expanded","false")}function rk(){On()&&(ri().addEventListener("click",()=>{let t=On().classList.toggle("is-open");for(let e of ii())e.open=t;ri().setAttribute("aria-expanded",String(t))}),On().addEventListener("click",t=>{let e=t.target;e.closest("a")?Ql():e.closest("summary")&&!J()&&ai(e.closest("details"))}),On().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=ii().find(n=>n.open);J()?ri().focus():e?.querySelector("summary")?.focus(),Ql()}),document.addEventListener("click",t=>{!J()&&!On().contains(t.target)&&ai()}),On().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!J()&&!On().contains(e)&&ai()}))}function ak(t){if(!On())return;let e=ol(t)?.to;for(let n of On().querySelectorAll("a")){let{path:s}=ji(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",C(s))}for(let n of ii())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function ik(t,e){let n=Object.keys(w.comparisons).length>0,s=n||t==="vergelijk";return _r=!Ho(e)||s!==n,_r?(Cn(a`<p role="status">${k.werkplaats.busy}</p>`,Ot("inhoud")),li?at().show(li,at().own):Yl||lk(cs(e),s),!0):!1}async function lk(t,e){Yl=!0;try{li=(await at().ask("page",{options:t,comparisons:e})).page,_r&&at().show(li,at().own)}catch(n){_r&&Cn(a`<p role="alert">${n.message}</p>`,Ot("inhoud"))}Yl=!1}function ck(t){let e=t.path[0]||"overzicht",n=Ot("inhoud");if($e()?.own&&ik(e,D(t.query)))return;n.className=`scherm-${e}`;let s=Ot("zoek");s&&e!=="zoek"&&(s.value="");let o=v$[e]||v$.onbekend;Cn([a`<${Op} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),ak(e)}function Zl(){let t=Ot("motor");t.hidden=!1;let{state:e,why:n,own:s}=at();Cn(a`<${Pd} state=${e} why=${n} own=${s} />`,t)}function pk(){uk(),_r=!1,window.removeEventListener("werkplaats",Zl),Cn(null,Ot("inhoud")),Cn(null,Ot("motor"))}var On,ri,ii,v$,Yl,li,_r,uk,O$=L(()=>{"use strict";ve();q();U();vt();B();Mt();A();Se();Ws();tr();ut();le();ca();Ip();tu();ou();Du();od();yd();vd();Rd();Kd();pr();o$();d$();h$();x$();On=()=>Ot("menu"),ri=()=>Ot("menuknop"),ii=()=>[...On().querySelectorAll("details")];Ot("spring").addEventListener("click",t=>{t.preventDefault(),Ot("inhoud").focus()});rk();Ot("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),Ql();let e=Ot("zoek").value;location.hash=hp(e)||C("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:s,content:o}=w.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};nr(g(e,{...r,sources:Gn()}),n)});v$={__proto__:null,overzicht:xd,dekking:su,aandachtspunten:sd,partners:dd,maatregelen:hd,naslag:bd,gevraagd:kd,tijdlijn:wd,beloften:f$,verken:Wu,ding:u$,samenvatting:s$,vragen:Ud,"wat-als":_$,vergelijk:Xp,"weet-niet":Pp,methode:Np,zoek:Eu,controleer:$e()?qd:Id,onbekend:Ls},Yl=!1,li="",_r=!1;$e()&&(window.addEventListener("werkplaats",Zl),Zl());Ot("inhoud").replaceChildren();uk=zc(ck);$e()&&window.addEventListener("andere-bladzijde",pk,{once:!0});document.documentElement.dataset.klaar="ja"});ve();pi();typeof DecompressionStream>"u"?Ot("te-oud").hidden=!1:tc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(O$(),S$))});})();
