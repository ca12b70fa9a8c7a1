"use strict";var ketenkaart=(()=>{var z$=Object.defineProperty;var T=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var F$=(t,e)=>{for(var n in e)z$(t,n,{get:e[n],enumerable:!0})};function St(t){let e=vt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function lc(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var vt,Oe=T(()=>{"use strict";vt=t=>document.getElementById(t)});async function cc(){let t=Uint8Array.from(atob(vt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));hi=E$(await new Response(e).json())}function E$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var hi,gi=T(()=>{"use strict";Oe()});function dc(t){var e=pc.get(this);return e||(e=new Map,pc.set(this,e)),(e=uc(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function($){r===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):r===3&&($||i)?(c.push(3,$,i),r=2):r===2&&i==="..."&&$?c.push(4,$,0):r===2&&i&&!$?c.push(5,0,!0,i):r>=5&&((i||!$&&r===5)&&(c.push(r,0,i,o),r=6),$&&(c.push(r,$,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var m=0;m<n[u].length;m++)s=n[u][m],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][m+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var uc,pc,$c=T(()=>{uc=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,uc(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},pc=new Map});function Bs(t){t&&t.parentNode&&t.remove()}function xi(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?_i.call(arguments,2):n),Ro(t,i,s,o,null)}function Ro(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Wo,__v:o||++hc,__i:-1,__u:0};return!o&&Ot.vnode&&Ot.vnode(r),r}function Ar(t){return t.children}function Mr(t,e){this.props=t,this.context=e,this.__g=0}function cs(t,e){if(e==null)return t.__&&cs(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:cs(t)}function P$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Ns({constructor:Wo},n)).__v=n.__v+1,Ot.vnode&&Ot.vnode(e),vi(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||cs(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,vc(o,e,r),n.__=n.__e=null,e.__e!=s&&kc(e))}function kc(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),kc(t)}function mc(t){(8&t.__g||(t.__g|=8,ls.push(t),zr++))&&bi==Ot.debounceRendering||((bi=Ot.debounceRendering)||queueMicrotask)(wc)}function wc(){try{for(var t,e=1;ls.length;)ls.length>e&&ls.sort(gc),t=ls.shift(),e=ls.length,8&t.__g&&P$(t)}finally{(zr=ls.length)&&(bi||queueMicrotask)(wc)}}function yc(t,e,n,s,o,r,i,l,c,p,u){var m,$,d,f,h,b,x=s.__k||Er,w=e.length;for(c=I$(n,e,x,c,w),m=0;m<w;m++)(d=n.__k[m])!=null&&($=~d.__i&&x[d.__i]||Fr,d.__i=m,b=vi(t,d,$,o,r,i,l,c,p,u),f=d.__e,($.ref!=d.ref||8&$.__u)&&($.ref&&Si($.ref,null,d,$),d.ref&&u.push(d.ref,d.__c||f,d)),h=h||f,4&d.__u?(c=_c(d,c,t,!$.__v),$.__e&&($.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:f&&(c=f.nextSibling),d.__u&=-21);return n.__e=h,c}function I$(t,e,n,s,o){var r,i,l,c,p,u,m,$,d,f=n.length,h=f,b=0,x=0,w=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=w[r]=Ro(null,i):yi(i)?i=w[r]=Ro(Ar,{children:i}):i.constructor===Wo&&i.__b?i=w[r]=Ro(i.type,i.props,i.key,i.ref,i.__v):w[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=q$(i,n,c,h))&&(h--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,x=1)):(~p||(o>f?b--:o<f&&b++),typeof i.type!="function"&&(i.__u|=4))):w[r]=null;if(x){for(u=[],m=[],r=0;r<o;r++)if((i=w[r])&&16&i.__u){for(b=0,$=u.length;b<$;)u[d=b+$>>1]<i.__i?b=d+1:$=d;u[b]=i.__i,m[r]=b+1}for(b=u.length;r--;)m[r]&&(m[r]==b?b--:w[r].__u|=4)}if(h)for(r=0;r<f;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=cs(l)),Oi(l,l));return s}function _c(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=_c(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=cs(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function q$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function fc(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function jr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||fc(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||fc(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=ki[e]||(ki[e]=R$(e)),(t.__a||(t.__a={}))[e]=wi,r=e!=(e=e.replace(bc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function R$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Lr]==null)e[Lr]=wi++;else if(e[Lr]<this.__a[t])return;return n(Ot.event?Ot.event(e):e)}}}function vi(t,e,n,s,o,r,i,l,c,p){var u,m,$,d,f,h,b,x,w,C,O,F,P,_t,ct,v,Z,ke,ze=e.type;if(e.constructor!==Wo)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,m=r=[],u.nodeType==8?l=Tr(u,r):r.push(u),l=r[0]||l),(u=Ot.__b)&&u(e);t:if(typeof ze=="function"){$=i.length;try{if(x=e.props,w=(u=ze.prototype)&&u.render,C=(u=ze.contextType)&&s[u.__c],O=u?C?C.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(w?e.__c=d=new ze(x,O):(e.__c=d=new Mr(x,O),d.constructor=ze,d.render=D$),C&&C.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),w&&(d.__s||(d.__s=d.state),ze.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Ns({},d.__s)),Ns(d.__s,ze.getDerivedStateFromProps(x,d.__s)))),f=d.props,h=d.state,d.__v=e,n.__c){if(x!==f&&w&&!ze.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(x,O),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(x,d.__s,O)===!1){e.__v!=n.__v&&(d.props=x,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(ln){ln&&(ln.__=e)}),Er.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=cs(n);break t}d.componentWillUpdate&&d.componentWillUpdate(x,d.__s,O),w&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(f,h,b)})}else w&&!ze.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),w&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=O,d.props=x,d.__P=t,d.__g&=-5,F=Ot.__r,P=w?25:0;do d.__g&=-9,F&&F(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++P<25);w&&(Er.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Ns({},s,d.getChildContext())),w&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(f,h)),_t=u&&u.type===Ar&&u.key==null?u.props.children:u,x.__P&&(u=l,o=(t=x.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(ln){ln&&Oi(ln,ln)}),n.__k=null),l=n.__k?cs(n,0):null),l=yc(t,yi(_t)?_t:[_t],e,n,s,o,r,i,l,c,p),x.__P&&(e.__e=null,l=u),e.__u&=-161,m&&m.some(Bs),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(ln){if(i.length=$,e.__v=null,c||r)if(ln&&ln.then){if(e.__u|=128|c,r){for(~(Z=r.indexOf(l||void 0))||(Z=r.length);(ke=r[Z-1])&&ke.nodeType==8;)Z--;for(;Z<r.length;Z++)if(ke=r[Z])if(r[Z]=null,ct){if(ke==v)break}else{if(ke.nodeType!=8)break;ke.data.startsWith("$s")&&(v=Tr(ct=ke))}}if(!ct){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ct=l}(u=Tr(ct=e.__c.__z||(e.__c.__z=ct)))?(e.__e=ct,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Bs);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),ln&&ln.then||xc(e),Ot.__e(ln,e,n)}}else l=e.__e=W$(n.__e,e,n,s,o,r,i,c,p,t);return(u=Ot.diffed)&&u(e),l}function Tr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function xc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(xc))}function vc(t,e,n){for(var s=0;s<n.length;)Si(n[s++],n[s++],n[s++]);Ot.__c&&Ot.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){Ot.__e(r,o.__v)}})}function W$(t,e,n,s,o,r,i,l,c,p){var u,m,$,d,f,h,b,x,w=n.props||Fr,C=e.props,O=e.type;if(O=="svg"?o="http://www.w3.org/2000/svg":O=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((f=r[u])&&(O?f.localName==O:f.nodeType==3)){t=f,r[u]=null;break}}if(!t){if(x=p.ownerDocument||document,!O)return x.createTextNode(C);t=x.createElementNS(o,O,C.is?C:p),l&&(Ot.__m&&Ot.__m(e,r),l=!1),r=null}if(O){if(p=O=="template"&&t.content||t,r=O=="textarea"&&C.defaultValue!=null?null:r&&_i.call(p.childNodes),!l&&r)for(w={},u=0;u<t.attributes.length;u++)w[(f=t.attributes[u]).name]=f.value;for(u in w)f=w[u],u=="dangerouslySetInnerHTML"?$=f:u=="children"||u in C||u=="value"&&"defaultValue"in C||u=="checked"&&"defaultChecked"in C||jr(t,u,null,f,o);for(u in C)f=C[u],u=="children"?d=f:u=="dangerouslySetInnerHTML"?m=f:u=="value"?h=f:u=="checked"?b=f:l&&typeof f!="function"||w[u]===f||jr(t,u,f,w[u],o);m?(l||$&&(m.__html==$.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):($&&(t.textContent=""),(O=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&N$.test(O))&&(o="http://www.w3.org/1999/xhtml"),yc(p,yi(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&cs(n,0),l,c),r&&r.some(Bs)),l&&O!="textarea"||(u="value",O=="progress"&&h==null?t.removeAttribute(u):h==null||h===t[u]&&(O!="progress"||h)||jr(t,u,h,w[u],o),u="checked",b!=null&&b!=t[u]&&jr(t,u,b,w[u],o))}else w===C||l&&t.data==C||(t.data=C);return t}function Si(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){Ot.__e(o,n)}}function Oi(t,e,n){var s,o,r,i;if(Ot.unmount&&Ot.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Si(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){Ot.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&Oi(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=Tr(s,r=[]))&&(s==t.__e&&r.some(Bs),Bs(o),Bs(s)),n||Bs(t.__e),t.__e=t.__c=t.__=null}function D$(t,e,n){return this.constructor(t,n)}function Mn(t,e){var n,s,o,r;Ot.__&&Ot.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Ro(Ar,{children:[t]}),o=[],r=[],vi(e,e.__k,s||Fr,Fr,e.namespaceURI,s?null:e.firstChild?_i.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),vc(o,e.__k,r),e.__k.props.children=null}var Ot,hc,A$,ls,bi,zr,gc,Lr,bc,wi,ki,B$,Wo,Fr,Er,N$,yi,_i,Ns,Br=T(()=>{Wo=Symbol.for("pv"),Fr={},Er=[],N$=/^m(i|n|o|s|text|space)$/,yi=Array.isArray,_i=Er.slice,Ns=Object.assign;Ot={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw zr=0,t}},hc=0,A$=function(t){return t!=null&&t.constructor===Wo},Mr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Ns({},this.state)),typeof t=="function"&&(t=t(Ns({},n),this.props)),t&&(Ns(n,t),this.__v&&(e&&this.__k.push(e),mc(this)))},Mr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),mc(this))},Mr.prototype.render=Ar,ls=[],zr=0,gc=function(t,e){return t.__v.__b-e.__v.__b},Lr=Symbol(),bc=/(PointerCapture)$|Capture$/i,wi=0,ki={},B$=0});function Pr(t,e){Kt.__h&&Kt.__h(te,t,Nr||e),Nr=0;var n=te.__H||(te.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function I(t){return Nr=1,H$(Ac,t)}function H$(t,e,n){var s=Pr(po++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):Ac(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);ji(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=te,!te.__f)){te.__f=!0;var o=te.shouldComponentUpdate;te.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function($){$.__N&&(p=!0,ji($.__[0],$.__N[0])||(u=!0))}),o){var m=o.call(this,r,i,l);return p?m||u:m}return!p||u}}return s.__}function we(t,e){var n=Pr(po++,3);!Kt.__s&&Ti(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,te.__H.__h.push(n))}function Qe(t,e){var n=Pr(po++,4);!Kt.__s&&Ti(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,te.__h.push(n))}function Ho(t){return Nr=5,Fe(function(){return{current:t}},[])}function Fe(t,e){var n=Pr(po++,7);return Ti(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function V$(){var t;do{for(;t=Li.shift();)try{Do(t)}catch(n){Kt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Ec.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Do),e.__h.some(Mi),e.__h=[]}catch(n){e.__h=[],Kt.__e(n,t.__v)}}}while(Li.length)}function U$(t){var e,n=function(){clearTimeout(s),zc&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);zc&&(e=requestAnimationFrame(n))}function Fc(t){t!=1&&Sc==Kt.requestAnimationFrame||((Sc=Kt.requestAnimationFrame)||U$)(V$)}function Do(t){var e=te,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),te=e}function Mi(t){var e=te;t.__c=t.__(),te=e}function Ti(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!ji(n,t[s])})}function Ac(t,e){return typeof e=="function"?e(t):e}var po,te,Ci,Sc,ji,Nr,Ec,Li,Kt,Oc,Cc,jc,Lc,Mc,Tc,zc,zi=T(()=>{Br();ji=Object.is,Nr=0,Ec=[],Li=[],Kt=Ot,Oc=Kt.__b,Cc=Kt.__r,jc=Kt.diffed,Lc=Kt.__c,Mc=Kt.unmount,Tc=Kt.__;Kt.__b=function(t){te=null,Oc&&Oc(t)},Kt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Tc&&Tc(t,e)},Kt.__r=function(t){Cc&&Cc(t),po=0;var e=(te=t.__c).__H;e&&(Ci==te?te.__h=[]:(e.__h.some(Do),e.__h.some(Mi),po=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ci=te},Kt.diffed=function(t){jc&&jc(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Fc(Ec.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ci=te=null},Kt.__c=function(t,e){e.some(function(n){try{n.__h.some(Do),n.__h=n.__h.filter(function(s){return!s.__||Mi(s)})}catch(s){n.__h=[function(){throw s}]}}),Lc&&Lc(t,e)},Kt.unmount=function(t){Mc&&Mc(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Fc(Li.push(o))}else Do(o)}catch(r){e=r}}),s.__H=void 0,e&&Kt.__e(e,s.__v))};zc=typeof requestAnimationFrame=="function"});function Bc(t){if(Array.isArray(t))return t.map(Bc);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[xi("wbr",null),n]:[n])}var Rt,a,R=T(()=>{"use strict";$c();Br();zi();Br();zi();/*! What draws the screens and searches in them, bundled here:

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
*/Rt=()=>Ho(null);a=dc.bind((t,e,...n)=>xi(t,e,...typeof t=="string"?n.map(Bc):n))});function Q$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(Nc,n)&&!t.query.uit?{path:Nc[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function Ai(t){let e=Object.entries(J$).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[G$[i]||i,l]);return Q$({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function L(t,e={},n=!0){let s=K$.filter(i=>n&&z.route.query[i]).map(i=>[i,z.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function q(t,e=!1){let n=L(z.route.path,{...z.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Fi},"",n),Ei())}function Ei(t=!1){let e=Ai(location.hash),n=z.route.path.join("/")===e.path.join("/");z.route=e,z.led=z.started&&!n&&!t,Pc(e),!n&&window.scrollTo(0,t&&Ic.get(history.state?.turn)||0)}function qc(t){Pc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Fi=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>Ic.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++Fi},""),Ei(o)};return window.addEventListener("popstate",s,n),Ei(),z.started=!0,()=>e.abort()}var K$,G$,Nc,J$,z,Pc,Fi,Ic,De,K=T(()=>{"use strict";K$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],G$={ernst:"gewicht"},Nc={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},J$={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};z={route:{path:[],query:{}},started:!1,led:!1},Fi=0,Ic=new Map;De=t=>L(["ding",t])});function tt({text:t,title:e=t,children:n}){let s=Rt();return Qe(()=>{document.title=`${e} – Ketenkaart`},[e]),Qe(()=>{z.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function $e({text:t}){let{route:e}=z;return Qe(()=>{z.started&&t&&St(t)},[t,e]),null}var Q,Ct=T(()=>{"use strict";Oe();R();K();Q=()=>window.matchMedia("(max-width: 44rem)").matches});function zt(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function Tn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function uo(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Ir(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?Y(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function qr(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function Rc(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,M,W,Vo,Wt,j,Ye,Y,B=T(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),M=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),W=t=>t.slice(0,1).toUpperCase()+t.slice(1),Vo=t=>(Wt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Wt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();j=t=>[...new Set(t)],Ye=t=>t.map(e=>[e,e]),{compare:Y}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var y,Wc,Dc,Y$,Z$,X$,tm,em,nm,sm,om,rm,am,Ze,$o,N,k,me,et,yn,xt,Gt,Hc,im,Dn,Ee,lm,cn,pn,X,mo,ye,ps,A=T(()=>{"use strict";gi();y=hi,{codes:Wc,progress:Dc,queries:Y$,names:Z$,absent:X$,lists:tm,kinds:em,called:nm,works:sm,partners:om,lookups:rm}=y,am=[Wc,Dc,Y$,Z$,X$,y.dates,tm,em,nm,sm,om,rm];for(let t of[...am,y.words,y.addresses,...[Wc,Dc].flatMap(Object.values)])Object.setPrototypeOf(t,null);Ze=new Map(Object.entries(y.things)),$o=new Map(y.plans.map(t=>[t.key,t])),N=y.plans.length>1,k=y.words,me=t=>t?.words.page||k,et=t=>$o.get(t||"")||(N?void 0:y.plans[0]),yn=t=>$o.get(t),xt=t=>$o.get(t.split("/")[0]),Gt=(t,e)=>!e||!xt(t)||xt(t)?.key===e,Hc=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],im=y.plans.flatMap(t=>t.dates),Dn=Hc(im,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),Ee=Dn[Dn.length-1].date,lm=y.plans.flatMap(t=>t.steps),cn=Hc(lm.reverse(),({notation:t})=>t).reverse(),pn=(t,e)=>{let n=xt(t);return n?y.stands[e]?.[n.key]||n.date:e},X=t=>y.dates[t]||t||"",mo=(t=et())=>t?.source||y.source,ye=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),ps=(t,e=et())=>(e?e.dates:Dn).find(n=>n.date===t)?.label||X(t)});async function Rr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function Hn(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var Bi,ae,rt,Ae,Ce=T(()=>{"use strict";B();A();Bi=5*2**20,ae=()=>window.werkplaats,rt=()=>ae(),Ae=()=>!!ae()&&ae()?.state!=="off"});function H(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!Ni.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:Pi(o,n),without:Pi(r,n),links:i},p={...Pi(l,n),...c};Ni.set(s,p)}return Ni.get(s)}function us({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function D(t){let e=N&&$o.has(t.plan)?t.plan:"",n=Dn.some(p=>p.date===t.stand)?t.stand:Ee,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:Ee};return[r,i,l].map(Wr).find(p=>Uo(p)||ae())||Wr({...l,stated:!1,strict:!1})}function Wr({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function Ii(t,e,n){return new Set(n.map(([o])=>D({...t,[e]:o}).key)).size===n.length?n:[]}var Ni,Pi,zn,Uo,qi,Vc,Ft=T(()=>{"use strict";A();Ce();Ni=new Map,Pi=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));zn=(t,e)=>H({...t,plan:e.key}).numbers[0];Uo=t=>t.key in y.answers;qi=(t,e)=>$o.get(e)?.steps.find(n=>n.notation===t)?.id,Vc=t=>new Set(H(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>qi(s.step,e))))});var Uc,cm,Ps,Ko,G,ee,ds,_e=T(()=>{"use strict";B();A();Uc=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])Tn(Uc,i,r)}cm=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),Ps=(t,e=Ee)=>!cm[e]?.has(t),Ko=(t,e=Ee)=>(Uc.get(t)||[]).filter(n=>Ps(n.of[0]||n.from,e)),G=(t,e,n)=>Ko(t,n).filter(s=>s.name===e),ee=(t,e,n)=>G(t,e,n).filter(s=>s.to===t).map(s=>s.from),ds=(t,e)=>t.from===e?t.to:t.from});var Ri,kt,_,Et,wt,$s,Dr,Is,Xe,Gc,un,ie,Vn,le,Jt,U,Dt,Hr,Jc,S,ne,Kc,dn,ms,pm,Vr,Go,$n,fo,um,fe,ce,tn,J=T(()=>{"use strict";B();A();Ri=[],kt=(t,e)=>Ze.get(t)?.[e]||Ri,_=(t,e)=>kt(t,e)[0]||"",Et=(t,e)=>kt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),wt=(t,e)=>Et(t,e)[0]||"",$s=t=>Ze.has(t),Dr=t=>kt(t,"type"),Is=t=>Jc.get(t)||Ri,Xe=(t,e)=>Dr(t).includes(e),Gc=t=>Dr(t).map(e=>y.kinds[e]).find(Boolean),un=t=>Gc(t)?.page||"",ie=t=>Gc(t)?.kind||"",Vn=t=>un(t)==="organisation",le=t=>un(t)==="undertaking",Jt=t=>!!un(t)&&!!_(t,"prefLabel"),U=(t,e)=>y.codes[t]?.[e]?.label||e||"",Dt=(t,e)=>U(y.lists[e],_(t,e)),Hr=t=>y.names[t]||k.thing.foreign[t]||t,Jc=new Map;for(let[t,e]of Ze)for(let n of e.type||Ri)Tn(Jc,n,t);S=t=>y.called[t]?.label||_(t,"prefLabel")||_(t,"title")||_(t,"summary")||t.slice(t.lastIndexOf("/")+1),ne=t=>y.called[t]?.short||S(t),Kc=t=>_(t,"identifier"),dn=[...Is("Chapter")].sort((t,e)=>Y(Kc(t),Kc(e))),ms=[...Ze.keys()].filter(le),pm=[...Ze.keys()].filter(Vn),Vr=t=>cn.find(e=>e.notation===t),Go=t=>Object.entries(y.codes[t]||{}).map(([e,{label:n}])=>[e,n]),$n=cn.map(t=>[t.notation,t.label]),fo=Go("InterventionKind"),um=new Map(pm.map(t=>[_(t,"notation"),t])),fe=t=>um.get(t)||"",ce=t=>y.addresses[t]||"",tn=t=>Et(t,"passage")});function Yc(t,e,n){let s=He(t,n);return{name:S(e),short:ne(e),what:_(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",_(t,"deadlineText")),modality:W(Qo(_(t,"modality"))),day:_(t,"dueBy"),by:X(_(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:X(s.on)}}var Jo,Fn,ho,go,Wi,Un,Kn,Ur,qs,Pt,Kr,Qo,dm,He,Di,fs,_n,hs,Gn,Qc,Gr,gs,Jr,Hi,bo,bs,It=T(()=>{"use strict";K();B();A();_e();J();Jo=t=>e=>y.works[e]?.[t]||[],Fn=Jo("steps"),ho=Jo("kinds"),go=Jo("years"),Wi=Jo("leads"),Un=Jo("acts"),Kn=t=>{let e=s=>Wi(t).includes(s)?g(k.shared.leading,{name:S(s)}):S(s);if(Un(t).length)return Un(t).map(e).join(", ");let n=G(t,"who").map(({from:s,phrase:o})=>`${S(s)} (${o})`);return n.length?g(k.explore.list.named,{who:n.join(", ")}):y.works[t]?.container?"":k.explore.list.no_partner},Ur=(t,e)=>G(t,"at",e).flatMap(n=>n.of),qs=(t,e)=>G(t,"deadline",e).map(n=>n.from),Pt=t=>_(t,"isGeneric")==="true",Kr=t=>{let[e,n]=[ee(t,"chapterLead"),G(t,"who")];return s=>{let o=n.filter(r=>r.to===s);return o.length?o.some(r=>r.acts)?"acts":"named":y.works[s]?.chapters?.some(r=>e.includes(r))?"heads":""}},Qo=t=>U("Modality",t),dm={},He=(t,e=Ee)=>z.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||dm,Di=t=>(e,n)=>He(e,n)[t]||"",fs=Di("report"),_n=Di("status"),hs=Di("state"),Gn=(t,e)=>bs(t).rows.filter(({id:n})=>He(n,e).outcome).map(n=>({...n,plan:t,...Yc(n.id,n.work,e)})),Qc=(t,e)=>y.promises[t.key].undated.filter(n=>Ps(n,e)).map(n=>{let s=_(n,"initiative").slice(1);return{id:n,work:s,plan:t,...Yc(n,s,e)}});Gr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),gs=(t,e=!1)=>Object.entries(k.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?M(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),Jr=t=>ye(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),Hi=(t,e)=>{let{reports:n}=bs(t);return n.find(s=>s.date===pn(t.key,e))||n[n.length-1]},bo=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),bs=t=>y.promises[t.key]});function ko(t,e){if(_(t,"crossCutting")==="true")return[{step:ks,of:t,basis:""}];let n=H(e).links;return G(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:$m(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function Qr(t,e){if(le(t))return[t];let n=r=>le(r)&&Gt(r,e.plan);if(Vn(t))return j(ws(t,e).map(r=>r.to));if(!Xc(t))return j(Ko(t,e.date).map(r=>ds(r,t))).filter(n);let s=[t,...G(t,"broader",e.date).map(r=>r.from)];return j(s.flatMap(r=>G(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&ko(r,e).some(i=>i.step===t))}function tp({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Jt),m=v=>(!s||ko(v,c).some(Z=>_(Z.step,"notation")===s))&&(!o||ho(v).includes(o))&&(!r||go(v).slice(-1)[0]>=r)&&(!i||go(v)[0]<=i),$=j(u.flatMap(v=>Qr(v,c))),d=v=>u.includes(v)&&!l,f=$.filter(v=>!d(v)&&!m(v)),h=$.filter(v=>d(v)||m(v)&&!p.has(v)).sort(Ki),w=[...u.filter(v=>!Vn(v)).flatMap(v=>Qr(v,c)),e].filter(v=>h.includes(v)).flatMap(v=>Zc(v,c,l)),C=j([...u.filter(Vn),...w]).filter(v=>!p.has(v)).sort(Rs),O=h.flatMap(v=>ws(v,c,l).filter(Z=>C.includes(Z.from))),F=h.flatMap(v=>ko(v,c).map(Z=>({work:v,...Z}))),P=[...cn.map(v=>v.id),ks],_t=j([...u.filter(Xc),...F.map(v=>v.step)]).filter(v=>!p.has(v)).sort((v,Z)=>P.indexOf(v)-P.indexOf(Z)),ct=r||i?f.filter(v=>!go(v).length).length:0;return{who:C,what:h,steps:_t,roles:O,ties:F.filter(v=>_t.includes(v.step)),left:f.length,undated:ct}}function Yr(t,{who:e,what:n},s){return le(t)?Zc(t,s).filter(o=>!e.includes(o)).length:Qr(t,s).filter(o=>!n.includes(o)).length}function Zr(t,e,n,s=!1){let o=ep(t,e,n,s),r=Vi(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>Yo)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let m of o(u).sort(Rs))!p.includes(m)&&p.length+(r.get(m)??i)<=i&&c([...p,m])};return c([t]),l}function wo(t,e,n,s=!1){let o=ep(t,e,n,s),r=Vi(t,e,o),i=Vi(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter($=>(r.get($)??0)+(i.get($)??l+1)===l),p=Array.from({length:l+1},($,d)=>c.filter(f=>r.get(f)===d).sort(Rs)),u=new Map([[t,1]]),m=p.slice(1).flatMap(($,d)=>$.flatMap(f=>o(f).filter(h=>p[d].includes(h)).sort(Rs).map(h=>(u.set(f,(u.get(f)||0)+(u.get(h)||0)),{from:h,to:f,roles:ws(f,n).filter(b=>ds(b,f)===h)}))));return{layers:p,lines:m,count:u.get(e)||0,length:l}}function np(t,e,n){let s=[t,e],o=s.flatMap(r=>[...ws(r,n,!0),...G(r,"expected",n.date)]);return j(o.map(r=>r.to)).filter(r=>le(r)&&Gt(r,n.plan)).sort(Ki).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function Vi(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=j(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function sp(t,e){let n=r=>ko(r,e).map(i=>i.step),[s,o]=t.map(r=>Qr(r,e).flatMap(n));return cn.filter(({id:r})=>s.includes(r)&&o.includes(r))}function op(t,{date:e}){let[n,s]=t.map(o=>[o,...G(o,"member",e).map(r=>r.to)]);return j(n.filter(o=>s.includes(o)))}var ks,Ui,ws,Zc,Xc,$m,Ki,Rs,ep,Yo,Ws=T(()=>{"use strict";B();Ft();A();_e();J();It();ks="dwars",Ui=60,ws=(t,{date:e,plan:n},s=!1)=>G(t,"who",e).filter(o=>(s||o.acts)&&Gt(o.to,n)),Zc=(t,e,n=!1)=>j(ws(t,e,n).map(s=>s.from)),Xc=t=>un(t)==="step",$m=t=>wt(t,"broader")||t;Ki=(t,e)=>Y(ne(t),ne(e))||Y(S(t),S(e)),Rs=(t,e)=>Number(Pt(t))-Number(Pt(e))||Ki(t,e);ep=(t,e,n,s)=>o=>j(ws(o,n).map(r=>ds(r,o))).filter(r=>r===t||r===e||le(r)||s||!Pt(r)),Yo=30});var mm,cp,pp,Zo,yo,fm,up,Xo,ea,Zi,Gi,hm,dp,$p,el,nl,mp,gm,tr,Ji,bm,km,wm,ym,Qi,rp,_m,Xi,tl,Yi,xm,ap,ip,lp,Xr,ta,fp,vm,hp=T(()=>{mm="ENTRIES",cp="KEYS",pp="VALUES",Zo=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=yo(this._path);if(yo(n)==="")return{done:!1,value:this.result()};let s=e.get(yo(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=yo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>yo(e)).filter(e=>e!=="").join("")}value(){return yo(this._path).node.get("")}result(){switch(this._type){case pp:return this.value();case cp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},yo=t=>t[t.length-1],fm=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return up(t,e,n,s,i,1,o,""),s},up=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let m=0;m<p.length;++m,++u){let $=p[m],d=i*u,f=d-i,h=o[d],b=Math.max(0,u-n-1),x=Math.min(i-1,u+n);for(let w=b;w<x;++w){let C=$!==e[w],O=o[f+w]+ +C,F=o[f+w+1]+1,P=o[d+w]+1,_t=o[d+w+1]=Math.min(O,F,P);_t<h&&(h=_t)}if(h>n)continue t}up(t.get(p),e,n,s,o,u,i,l+p)}},Xo=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=ea(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=el(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,hm(this._tree,e)}entries(){return new Zo(this,mm)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return fm(this._tree,e,n)}get(e){let n=Zi(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Zi(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Zo(this,cp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Gi(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Gi(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Gi(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Zo(this,pp)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},ea=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),ea(t.get(s),e.slice(s.length),n);return n.push([t,e]),ea(void 0,"",n)},Zi=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Zi(t.get(n),e.slice(n.length))},Gi=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},hm=(t,e)=>{let[n,s]=ea(t,e);if(n!==void 0){if(n.delete(""),n.size===0)dp(s);else if(n.size===1){let[o,r]=n.entries().next().value;$p(s,o,r)}}},dp=t=>{if(t.length===0)return;let[e,n]=el(t);if(e.delete(n),e.size===0)dp(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&$p(t.slice(0,-1),s,o)}},$p=(t,e,n)=>{if(t.length===0)return;let[s,o]=el(t);s.set(o+e,n),s.delete(o)},el=t=>t[t.length-1],nl="or",mp="and",gm="and_not",tr=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?Yi:e.autoVacuum;this._options={...Qi,...e,autoVacuum:n,searchOptions:{...rp,...e.searchOptions||{}},autoSuggestOptions:{..._m,...e.autoSuggestOptions||{}}},this._index=new Xo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=tl,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let m=n(e,u);if(m==null)continue;let $=o(s(m,u),u),d=this._fieldIds[u],f=new Set($).size;this.addFieldLength(p,d,this._documentCount-1,f);for(let h of $){let b=r(h,u);if(Array.isArray(b))for(let x of b)this.addTerm(d,p,x);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise(m=>setTimeout(m,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let m=o(e,u);if(m==null)continue;let $=n(r(m,u),u),d=this._fieldIds[u],f=new Set($).size;this.removeFieldLength(p,d,this._documentCount,f);for(let h of $){let b=s(h,u);if(Array.isArray(b))for(let x of b)this.removeTerm(d,p,x);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Xo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=tl,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||Xi.batchSize,r=e.batchWait||Xi.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[m]of u)this._documentIds.has(m)||(u.size<=1?c.delete(p):u.delete(m));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||Yi.minDirtCount,s=s||Yi.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let m=p.length||1,$={id:this._documentIds.get(l),score:c*m,terms:Object.keys(u),queryTerms:p,match:u};Object.assign($,this._storedFields.get(l)),(o.filter==null||o.filter($))&&i.push($)}return e===t.wildcard&&o.boostDocument==null||i.sort(ip),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(ip),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(Qi.hasOwnProperty(e))return Ji(Qi,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Xr(o),c._fieldLength=Xr(r),c._storedFields=Xr(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let m=new Map;for(let $ of Object.keys(u)){let d=u[$];l===1&&(d=d.ds),m.set(parseInt($,10),Xr(d))}c._index.set(p,m)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await ta(o),c._fieldLength=await ta(r),c._storedFields=await ta(i);for(let[u,m]of c._documentIds)c._idToShortId.set(m,u);let p=0;for(let[u,m]of s){let $=new Map;for(let d of Object.keys(m)){let f=m[d];l===1&&(f=f.ds),$.set(parseInt(d,10),await ta(f))}++p%1e3===0&&await fp(0),c._index.set(u,$)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Xo,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let $={...n,...e,queries:void 0},d=e.queries.map(f=>this.executeQuery(f,$));return this.combineResults(d,$.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,m=l(e).flatMap($=>c($)).filter($=>!!$).map(ym(i)).map($=>this.executeQuerySpec($,i));return this.combineResults(m,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((h,b)=>({...h,[b]:Ji(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...rp.weights,...i},m=this._index.get(e.term),$=this.termResults(e.term,e.term,1,e.termBoost,m,o,r,c),d,f;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let h=e.fuzzy===!0?.2:e.fuzzy,b=h<1?Math.min(l,Math.round(e.term.length*h)):h;b&&(f=this._index.fuzzyGet(e.term,b))}if(d)for(let[h,b]of d){let x=h.length-e.term.length;if(!x)continue;f?.delete(h);let w=u*h.length/(h.length+.3*x);this.termResults(e.term,h,w,e.termBoost,b,o,r,c,$)}if(f)for(let h of f.keys()){let[b,x]=f.get(h);if(!x)continue;let w=p*h.length/(h.length+x);this.termResults(e.term,h,w,e.termBoost,b,o,r,c,$)}return $}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=nl){if(e.length===0)return new Map;let s=n.toLowerCase(),o=bm[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let m=i[u],$=this._fieldIds[u],d=r.get($);if(d==null)continue;let f=d.size,h=this._avgFieldLength[$];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm($,b,n),f-=1;continue}let x=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!x)continue;let w=d.get(b),C=this._fieldLength.get(b)[$],O=wm(w,f,this._documentCount,C,h,c),F=s*o*m*x*O,P=p.get(b);if(P){P.score+=F,xm(P.terms,e);let _t=Ji(P.match,n);_t?_t.push(u):P.match[n]=[u]}else p.set(b,{score:F,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,lp),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,lp),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};tr.wildcard=Symbol("*");Ji=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,bm={[nl]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),ap(s.terms,r)}}return t},[mp]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);ap(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[gm]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},km={k:1.2,b:.7,d:.5},wm=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},ym=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},Qi={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(vm),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},rp={combineWith:nl,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:km},_m={combineWith:mp,prefix:(t,e,n)=>e===n.length-1},Xi={batchSize:1e3,batchWait:10},tl={minDirtFactor:.1,minDirtCount:20},Yi={...Xi,...tl},xm=(t,e)=>{t.includes(e)||t.push(e)},ap=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},ip=({score:t},{score:e})=>e-t,lp=()=>new Map,Xr=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},ta=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await fp(0);return e},fp=t=>new Promise(e=>setTimeout(e,t)),vm=/[\n\r\p{Z}\p{P}]+/u});function na(t,e=[],n=_o(t),s=()=>!0){let o=Wt(t),r=j([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=Om&&l.length>=c.length+Cm&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function xo(t,e){let n=er(t).map(Wt);return Ds(e).every(s=>n.some(na(s)))}function sa(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(gp))bp(o).map(Wt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var Sm,Om,Cm,gp,jm,Ds,bp,er,_o,vo=T(()=>{"use strict";B();Sm=4,Om=6,Cm=3,gp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,jm=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Ds=t=>jm(t).match(gp)||[],bp=t=>t.includes("-")?j([t,t.replaceAll("-",""),...t.split("-")]):[t],er=t=>Ds(t).flatMap(bp),_o=t=>t.length>1&&t.length<=Sm&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function zm(){let t=new Map([...Ze.keys()].filter(Jt).map(n=>{let s=[y.called[n]&&S(n),_(n,"value")&&y.lookups[n]?.description];return[n,{sort:[ie(n)],text:s.filter(Boolean)}]}));for(let[n,s]of Ze){let o=En.owners.flatMap(i=>Et(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...Tm(n)),r?.text.push(...En.texts.flatMap(i=>(s[i]||[]).map(X)))}let e=n=>Number(En.weights[n]??En.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:S(n),kind:ie(n),titles:Mm(n),...s},weight:Math.min(...Dr(n).map(e))})),...Object.entries(y.queries).filter(ol).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[En.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:En.question,...i,weight:e("question")}})]}function Fm(){let t=new Map(zm().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.text].flat().flatMap(er)),s=new Set(n.filter(p=>!So(p)).map(Wt)),o=new tr({fields:["titles","sort","text"],extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:er,processTerm:p=>So(p)?null:Wt(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(er),i=new Set(r.filter(_o).map(Wt)),c=[...e.filter(p=>En.synonyms.some(u=>Xe(p.id,u))).map(p=>p.titles),...En.same].map(p=>j(p.map(ys))).filter(p=>p.length>1);return{items:t,known:s,shorts:i,mini:o,groups:c}}function Pm(t){if(Be.known.has(t))return sl.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Be.known.has(n));return[...sl.get(t)||[],...e.flatMap(n=>sl.get(n)||[n])]}function rl(t){let e=Wt(t),n=[e,e.replace(/s$/,"")].find(o=>Be.shorts.has(o));if(n||_o(t))return na(n||t,[],!0);let s=[...Be.known].some(o=>o.startsWith(e));return na(t,Pm(e),!1,o=>s||Be.known.has(o))}function _p(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Be.known.has(n)||e<kp&&!Be.shorts.has(n))continue;let o=s.length>=kp&&Be.known.has(s)?[s]:_p(s);if(o.length)return[n,...o]}return[]}function Im(t){for(let e of t.length<Em||/\d/.test(t)?[]:t.length<Am?[1]:[1,2]){let s=Be.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function xp(t){let e=Ds(t),n=e.filter(s=>!So(s));return(n.length?n:e).flatMap(s=>{if(_o(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>_p(Wt(s)),()=>Im(Wt(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>al(rl(l)).length))return i}return[s]})}function qm(t,e){let n=Be.groups.flatMap(s=>s.filter(o=>o.length>Bm&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...j(n).map(s=>Ds(s).filter(o=>!So(o)))]}function Rm(t,e){let[n,...s]=t.titles.map(ys);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function il(t){Be=Be||Fm();let e=xp(t),n=e.join(" "),s=Ds(t).filter(d=>e.length===1||!So(d)).join(" "),o=Wt(n)===Wt(s)?ys(t):ys(n),[,...r]=qm(e,o),i=[e,...r].map(d=>d.map(rl)),l=[o,...r.map(d=>ys(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:f,text:h})=>c&&[d,f,h].flat().some(b=>p.test(Wt(b))),m=new Map;for(let d of i){let f=d.map(h=>({combineWith:Nm,queries:al(h)}));if(!(!f.length||f.some(h=>!h.queries.length)))for(let[h,b]of wp.entries())for(let{id:x,score:w}of Be.mini.search({combineWith:"AND",queries:f},{fields:b})){let C=Be.items.get(x),O=Rm(C,o)??h+4+ +(h===wp.length-1&&!u(C));O<(m.get(x)?.place??Number.POSITIVE_INFINITY)&&m.set(x,{item:C,place:O,score:w})}}let $=[...m.values()].sort((d,f)=>d.place-f.place||d.item.weight-f.item.weight||f.score-d.score||Y(d.item.label,f.item.label));return{found:$.map(({item:d})=>d),read:Wt(n)===Wt(s)||!$.length?"":n,answers:d=>i.flat().some(f=>f(d))}}function Op(t,e){let n=r=>{let[i,l]=sa(r,e);return l?.on?i.phrase.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||y.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var En,Lm,So,ys,yp,Mm,Tm,oa,ol,Em,Am,kp,Bm,Nm,wp,sl,Be,al,vp,Sp,nr=T(()=>{"use strict";hp();vo();K();B();A();Ce();J();En=k.search,Lm=new Set(En.small),So=t=>!_o(t)&&Lm.has(Wt(t)),ys=t=>` ${Ds(t).map(Wt).join(" ")} `,yp=new Map;for(let[t,e]of y.search.english)Tn(yp,t,e);Mm=t=>j([S(t),ne(t),...["prefLabel","altLabel"].flatMap(e=>kt(t,e)),...yp.get(t)||[]]),Tm=t=>En.sorts.flatMap(e=>kt(t,e).flatMap(n=>[U(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]])),oa="gaps",ol=([t,{shelf:e}])=>e===oa||t in k.questions.rows_of||!!ae();Em=6,Am=10,kp=4,Bm=4,Nm="OR",wp=[["titles"],["titles","sort"],["titles","sort","text"]],sl=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));al=t=>[...Be.known].filter(t);vp=t=>{let{found:e,read:n}=il(t);return e.length===1&&!n?L(e[0].path):""},Sp=t=>j(xp(t)).filter(e=>!So(e)&&al(rl(e)).length)});function ra(t,e,n,s=et(n?.plan)){let{version:o,content:r}=y.meta;return g(en.export.footnote,{phrase:t,sources:Qn(s),addresses:e.map(i=>`; ${ce(i)}`).join(""),version:o+(r?g(en.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${At(n,s)}`:""})}var en,An,Jn,Oo,Qn,_s,je,pe,at,nt,Wm,ll,At,pt=T(()=>{"use strict";B();A();J();It();en=k.shared,An=en.silence,Jn=(t=et())=>t?g(me(t).shared.report,{date:X(t.date)}):en.reports,Oo=(t=et(),e=en.nothing)=>`${M(e,t?1:2,{report:W(Jn(t))})} ${An}`,Qn=(t=et())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${X(e.date)}`).join("; "),_s=(t,e)=>[He(t,e).word||"",He(t,e).more||""],je=(t,e)=>_s(t,e).filter(Boolean).join(", "),pe=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,en.bases[t]||W(e.label)]])),at=t=>t===null?en.all_steps:Vr(t)?.label||t,nt=t=>U("InterventionKind",t),Wm=(t,e)=>e?ps(pn(e.key,t.date),e):t.date===Ee?en.choices.latest:g(en.choices.others_latest,{date:ps(t.date)}),ll=({stated:t,strict:e,plan:n},s=et(n))=>[t&&me(s).shared.choices.links_stated,e&&en.choices.strict_phrase].filter(Boolean).join(" · ")||en.choices.all_phrase,At=(t,e=et(t.plan))=>[Wm(t,e),ll(t,e),t.expect?en.choices.with_phrase:en.choices.without_phrase].join(" · ")});function he({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||z.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>q({[e]:i.target.value})}>
        ${!o&&a`<option value="">${mn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function Lp({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=I(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function fn({children:t}){if(!Q())return a`<section class="filters" aria-label=${mn.filters}>${t}</section>`;let e=j(cl().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(mn.filters_set,{count:e}):mn.filters;return a`<${Lp} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Hs({children:t}){let e=!Q()&&Hm.some(n=>z.route.query[n]);return a`
    <${Lp} look="keuzes" id="wijzig" phrase=${mn.change} opens=${e}>${t}<${ia} /><//>
  `}function or(){let t=D(z.route.query),e=et(t.plan)?.dates||Dn;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=Ii(z.route.query,"stand",n);return a`<${Yn} legend=${mn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function pl(){let{query:t}=z.route,e=D(t),{counted:n}=me(et(e.plan)).shared.choices,s=Object.entries(Vm).filter(([,o])=>Cp(o,D({...t,...o})));return s.length<2?null:a`
    <${jp} legend=${n.title}>
      ${s.map(([o,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${o}`} checked=${Cp(r,e)}
            onChange=${()=>q(r)} />
          ${n[o]}
        </label>`)}
    <//>
  `}function ia(){let{query:t}=z.route,e=mn.choices,n=Object.entries({"":e.with,uit:e.without}),s=D(t).expect?"":"uit",o=Ii(t,"verwachtingen",n);return a`
    <${Vs} />
    <${pl} />
    <${or} />
    <${Yn} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var mn,jp,Yn,Co,sr,aa,Dm,cl,Hm,Vs,Vm,Cp,jo,la,Zn,Ve=T(()=>{"use strict";R();K();Ct();B();Ft();A();pt();mn=k.shared,jp=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,Yn=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
    <${jp} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>q({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;Co=({label:t=mn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${z.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>q({[e]:s.target.value},!0)} />
  </label>
`,sr=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>q(Object.fromEntries(t.map(e=>[e,null])))}>
    ${mn.clear}
  </button>
`,aa=({fields:t,names:e,children:n})=>a`
  <div class="velden">
    ${n}
    ${t.map(([s,o,r])=>a`<${he} ...${{label:s,name:o,options:r}} />`)}
    <${sr} names=${e} />
  </div>
`;Dm=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,cl=()=>Object.entries(z.route.query).filter(([t])=>!Dm.test(t));Hm=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Vs=()=>{let t=y.plans.map(e=>[e.key,e.title]);return N&&a`<div class="velden"><${he} label=${mn.plan} name="plan" options=${t} /></div>`};Vm={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},Cp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;jo=()=>D(z.route.query).strict&&a`
    <p class="zacht">
      ${mn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>q({lezing:null})}>${mn.choices.strict_off}</button>
    </p>
  `,la=({scenario:t})=>a`
  <details class="blik">
    <summary>${At(t)} <span class="wijzig">${k.gaps.change}</span></summary>
    <${ia} />
  </details>
`,Zn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${N&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function Tp({passage:t}){let[e,n]=I("");async function s(){try{n((await rt().ask("words",{passage:t})).woorden)}catch(o){n(o.message||Mp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${Mp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function ca(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return L(s,e?{...o,plan:e}:o)}function jt({id:t,date:e}){let[n,s]=_s(t,e);return a`<span class=${`chip s-${hs(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function ge({basis:t}){let[e,n]=pe[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Um[e]}
    </svg>
  `:null}function Qt({of:t}){let e=j(t.flatMap(tn));return e.length?a`<ul class="vindplaatsen">${e.map(n=>a`<li><${ua} passage=${n} /></li>`)}</ul>`:null}function Us({of:t,look:e}){let[n,...s]=tn(t);return n?a`
    <p class=${e}>
      ${ce(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
      ${Ae()&&a`<${Tp} passage=${n} />`}
    </p>
  `:null}var Mp,E,$t,xe,Um,pa,ua,da,xs,ut=T(()=>{"use strict";R();K();B();A();Ce();J();pt();It();Mp=k.shared.passage;E=({id:t,text:e})=>Jt(t)?a`<a href=${De(t)}>${e||S(t)}</a>`:a`<span>${e||S(t)}</span>`;$t=({ids:t,name:e=S,between:n=", ",none:s=""})=>t.length===0?s:t.map((o,r)=>[r>0&&n,a`<${E} id=${o} text=${e(o)} />`]),xe=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${E} id=${s} />${e?.(s)}</li>`)}</ul>`;Um={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};pa=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${U("Severity",t)}</span>`,ua=({passage:t})=>[ce(t),Ae()&&a`<${Tp} passage=${t} />`];da=({id:t})=>[wt(t,"broader")&&[a`<${E} id=${wt(t,"broader")} />`," › "],a`<${E} id=${t} />`],xs=({id:t})=>Pt(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function Jm({text:t,done:e}){let n=Rt(),s=Rt();return Qe(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${vs.by_hand} ref=${n} onClose=${e}>
      <p>${vs.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${vs.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function rr(t,e=vs.copied){try{await navigator.clipboard.writeText(t),St(e)}catch{let n=document.createElement("div");document.body.append(n),Mn(a`<${Jm} text=${t} done=${()=>n.remove()} />`,n)}}function hn(t,e,n){lc(t,e,n),St(g(vs.downloaded,{name:t}))}function Lo(){return!y.files.length&&!ae()?null:a`
    <section class="bestanden" aria-label=${zp}>
      <h2>${zp}</h2>
      <ul>
        <${ul} ...${Km} href="#/samenvatting" />
        ${y.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<${ul} label=${e} description=${n} href=${dl(t)?.href} download=${t} />`)}
        ${ae()&&a`<${ul} ...${Gm} href="#/controleer" />`}
      </ul>
    </section>
  `}var Km,Gm,zp,vs,$a,Ss,ue,se,Ks,xn,ar,Bn,ir,dl,ul,Yt=T(()=>{"use strict";Oe();R();B();A();Ce();J();pt();Ve();ut();({summary:Km,save:Gm,title:zp}=k.frame.foot.files),vs=k.shared.export;$a=t=>t.replace(".",`${cl().map(([,e])=>`-${Vo(S(e).split(":")[0])}`).join("")}.`),Ss=({text:t,label:e=vs.copy})=>a`<button type="button" class="klein" onClick=${()=>rr(t())}>${e}</button>`,ue=({name:t,rows:e,label:n=vs.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>hn($a(t),qr(e()),"text/csv;charset=utf-8")}>${n}</button>
`,se=(t,e="",n="")=>{let s=et(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>X(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?At(t,s):n]},Ks=vs.heads,xn=(t,e,n)=>[[...t.map(s=>s.label),...Ks],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],ar=(t,e,n,s)=>({name:`${Vo(S(t))}-${e}.csv`,origin:o=>se(n,s(o))}),Bn=t=>N?[{key:"bronplan",label:k.shared.plan,text:e=>et(t(e))?.title||""}]:[],ir=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>tn(e(n)).map(ce).join("; "),cell:n=>a`<${Us} of=${e(n)} />`}),dl=t=>document.querySelector(`#meenemen a[download="${t}"]`),ul=({label:t,description:e,href:n,download:s})=>a`<li><a href=${n} download=${s}>${t}</a> <span class="zacht">${e}</span></li>`});function Fp({name:t}){let e=$l(t),n=e?.parts?.map(({label:s,to:o})=>[s,L(o),o===t]);return n&&a`<${lr} label=${e?.label} tabs=${n} />`}var Qm,$l,lr,ma=T(()=>{"use strict";R();K();A();Qm=k.frame.menu.groups.flatMap(t=>t.screens||[t]),$l=t=>Qm.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),lr=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function Pe(t,e,n){let s=new Map;for(let r of H({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:Ym[t](r),id:t==="partner"?fe(r):"",cells:gn(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>Y(r.label,i.label)):o}function fa(t){let[e,n,s]=t.split("~");return{key:e,step:n===Ep?null:n,plan:s}}function Ne(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function To(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Wr);if(!l.every(Uo))return()=>null;let c=u=>[Nn(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(H(u).matrix[t].map(c)));return(u,m)=>{let $=Nn(u,m,n.key),[d,f,h,b]=p.map(w=>Zm(w.get($)));return b===d?null:{by:f===d!=(h===d)?f===d?"reading":"basis":"both",usual:p[0].get($)}}}var Ep,Ym,gn,Nn,Os,Gs,ha,Mo,Zm,vn=T(()=>{"use strict";K();B();Ft();A();J();pt();Ep="alle",Ym={kind:t=>W(nt(t)),form:t=>W(U("ExploitationForm",t)),partner:t=>S(fe(t)||t)},gn=t=>[...t.steps.map(e=>e.notation),null];Nn=(t,e,n)=>[t,e??Ep,...N?[n]:[]].join("~"),Os=({column:t,barrier:e},n,s)=>L("overzicht",{...s,cel:Nn(t,e,n)});Gs=t=>`cel-${t.replaceAll("~","-")}`,ha=(t,e)=>H(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Mo=t=>[Ne(t).word,...Ne(t).lines].join(", "),Zm=t=>t&&JSON.stringify([t.phrase,Ne(t).look,t.most_basis])});function ml({list:t,plan:e}){if(!t.length)return a`<p>${yn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${nf} ...${o} />`]);return a`
    <p class="zacht">${ga.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${E} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function fl({summary:t,inside:e,open:n=!1}){let[s,o]=I(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function sf({gap:t}){let e=[t.barrier&&at(t.barrier).toLowerCase(),t.kind&&nt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${pa} severity=${t.severity} />${" · "}
      <a href=${L(["vragen",t.query])}>${Xn(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${N&&` · ${yn(t.plan).title}`}
      ${Jt(t.subject)&&[" · ",a`<${E} id=${t.subject} />`]}
      <${hl} gap=${t} />
    </p>
  `}function gl({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=Js(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${fl} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${ua} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${ga.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:Xn(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${ga.who}</strong></p><${ml} list=${t.candidates} plan=${t.plan} />`}
    <${Ss} text=${()=>ra(t.sentence,Js(t),e,et(t.plan))} />
  `} /></div>`}var ga,Pn,Js,Xn,Ap,Xm,tf,ef,ba,ka,nf,hl,wa,zo=T(()=>{"use strict";vo();R();K();B();A();J();pt();Yt();ut();ga=k.shared.gaps,Pn=t=>[t,...t.also],Js=t=>ce(t.evidence)?[t.evidence]:[],Xn=t=>y.queries[t]?.title||t,Ap=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Xm=({sentence:t,subject:e,topic:n})=>[t,y.topics.find(s=>s.id===n)?.title,...[e,...y.works[e]?.chapters||[]].map(s=>y.called[s]?.label)].join(" "),tf=(t,e)=>Ap(e.gewicht,[t.severity])&&(!e.tekst||xo(Xm(t),e.tekst))&&Pn(t).some(n=>Ap(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),ef=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},ba=t=>t.flatMap(e=>Pn(e).map(n=>ef(e,n))),ka=(t,e)=>(e.vraag?ba(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>tf(n,e)),nf=({phrase:t,work:e,more:n})=>e?[t," (",a`<${$t} ids=${e} name=${ne} />`,n&&ga.more_work,")"]:t;hl=({gap:t})=>a`<span class="alleen-papier">${Js(t).map(e=>a` · <${ua} passage=${e} />`)}</span>`;wa=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${sf} gap=${t} />
  <${gl} gap=${t} scenario=${e} />
`});function Fo(t,e,n=null,s=lf()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||ya(l.key),turn:kl(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(of.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:ya(t),folds:!0,more:!0,turn:kl(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Qs({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,Bp).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>Bp&&" …"}</span>`}
    </div>
  `}function _a({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||ya(t),turn:s||kl(t)};return a`
    <section class="blok">
      ${t?a`<${Qs} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Ys(r)}>${o}</div>
    </section>
  `}var of,Np,rf,af,Bp,lf,bl,ya,kl,Ys,ts,Zs=T(()=>{"use strict";R();K();Ct();B();A();of=k.shared,Np="uit",[rf,af,Bp]=[20,6,4],lf=()=>Q()?af:rf,bl=()=>(z.route.query.vouw||"").split(",").filter(Boolean),ya=t=>bl().includes(Np)||bl().includes(t),kl=(t,e=[t])=>()=>{let n=e.filter(o=>ya(o)!==(o===t)),s=bl().filter(o=>o!==Np&&!e.includes(o));q({vouw:[...s,...n].join(",")},!0)};Ys=t=>t.open?null:"dicht";ts=({id:t,items:e,first:n,as:s="ul"})=>Fo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Qs} part=${o} />`}
      <${s} class=${Ys(o)}>${o.rows}<//>
    `)});function cf({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function mt({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p,file:u}=n,[m,$]=I(t),d=l?wl(l,t):m,f=w=>{let C=d===w.key?`-${w.key}`:w.key;l?q({[l]:C===t?null:C},!0):$(C);let O=k.shared.table,F=C.startsWith("-")?O.descending:O.ascending;St(g(O.sorted,{column:w.label.toLowerCase(),direction:F}))},h=Ir(r,i,d),b=()=>xn(i,h,u?.origin||(()=>[])),x=Fo(s,h,d===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(w=>a`<${cf} id=${s} column=${w} sort=${d} turn=${f} />`)}
          </tr>
        </thead>
        ${x.map(w=>a`
            <tbody role="rowgroup" key=${w.more?"meer":w.key} class=${Ys(w)}>
              ${w.folds&&a`<${uf} part=${w} columns=${i} ...${e} />`}
              ${w.rows.map(C=>a`<${pf} row=${C} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${u&&a`<p class="acties"><${ue} name=${u.name} rows=${b} /></p>`}
  `}function bn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var wl,pf,uf,Zt,kn,es,Ie=T(()=>{"use strict";Oe();R();K();B();A();J();pt();Yt();Zs();ut();wl=(t,e="")=>z.route.query[t]||e;pf=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,uf=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Qs} part=${t} count=${s&&M(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Zt=(t,e,n,s=S)=>({key:t,label:e,text:o=>s(n(o)),cell:o=>a`<${E} id=${n(o)} text=${s(n(o))} />`}),kn=(t,e,n,s)=>({key:t,label:e,text:o=>je(n(o),s),cell:o=>a`<${jt} id=${n(o)} date=${s} />`}),es=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>j(e(n).flatMap(tn).map(ce)).join("; "),cell:n=>a`<${Qt} of=${e(n)} />`})});function yl({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of G(t,"who",e))Tn(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${E} id=${s} />${` (${j(o).join(", ")})`}<${xs} id=${s} /></li>`)}
    </ul>
  `:k.shared.no_partner}function df(t){let e=_(t,"dueBy");return e&&` (${g(Le.bound,{date:X(e)})}; ${Qo(_(t,"modality"))})`}function Xs({of:t}){let e=o=>[wt(o,"barrier")&&g(Le.at_step,{step:S(wt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>_(o,r)&&Dt(o,r))].filter(Boolean),n=o=>_(o,"status")?g(Le.other_status,{reading:e(o).join(", ")}):g(Le.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Le.other_unsaid}),s=Et(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${_(o,"rationale")}</li>`)}
    </ul>
  `:null}function cr({id:t,read:[e,n]=[_(t,"basis"),_(t,"strength")]}){let s=kt(t,"interventionKind").map(nt).join(", "),o=U("CellState",_(t,"state"));return a`
    <div class="koppeling">
      <p>
        <${da} id=${wt(t,"barrier")} />
        ${` · ${s} · ${U("Strength",n)} · `}
        <${ge} basis=${e} />${` ${pe[e]?.[1]||U("Basis",e)}`}
        ${o&&a` · <strong>${g(Le.own_state,{state:o})}</strong>`}
      </p>
      <p class="reden"><strong>${Le.here}</strong>${_(t,"rationale")}</p>
      <${Xs} of=${t} />
    </div>
  `}function Ip({id:t,scenario:e,contributions:n}){let{date:s}=e,o=fs(t,s),r=_(t,"promise"),i=qs(t,s),{links:l}=H(e),c=n.length?n.map(u=>a`<${cr} id=${u} read=${l[u]} />`):_(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Le.across}</strong>${_(t,"rationale")}</p>`,p=[[Le.facts.deadline,i.length>0&&a`<${$f} ids=${i} date=${s} />`],[Le.facts.who,a`<${yl} id=${t} date=${s} />`],[Le.facts.figures,xa(t).length>0&&a`<${_l} id=${t} date=${s} />`],[Le.facts.how,c],[Le.facts.where,a`<${Qt} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${E} id=${t} /></h3>
      <p class="regel">${ie(t)} · <${jt} id=${t} date=${s} /></p>
      <${Pp} lead=${r&&Le.promise} text=${r||_(t,"summary")} />
      <${Pp} lead=${Le.progress} text=${_(o,"summary")} />
      ${o&&a`<${Xs} of=${o} />`}
      <${bn} pairs=${p} />
    </article>
  `}var Le,$f,xa,_l,Pp,qt,Sn=T(()=>{"use strict";R();B();Ft();A();_e();J();pt();It();ut();Ie();Le=k.shared.work;$f=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=_(n,"deadlineLabel"),{delivery:o}=He(n,e);return a`
        <li>
          ${s&&`${W(s)}: `}“${_(n,"deadlineText")}”${df(n)}
          ${_(n,"revises")==="true"&&`, ${Le.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,xa=(t,e)=>ee(t,"figure",e),_l=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${xa(t,e).map(n=>a`
        <li>
          <${E} id=${n} />: <strong>${y.lookups[n]?.description}</strong><${Qt} of=${[n]} />
        </li>
      `)}
  </ul>
`;Pp=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;qt=t=>[...t].sort((e,n)=>Y(S(e),S(n)))});function ns({bar:t,most:e=mf}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function Oa(t,e,n){let{word:s,lines:o}=Ne(t),r=t&&[t.strict,pe[t.most_basis]?.[1],t.requested&&On.requested_mark];return[s,...o,...r||[],e&&Sa(e,n)].filter(Boolean).join(" · ")}function bf({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${On.undecided}</p>`;let u=Os({column:n,barrier:null},o,z.route.query),m=a`<a href=${u}>${On.see_elsewhere}</a>`;return a`
    <p>${Oo(et(o))}</p>
    ${r.length>0&&a`<h3>${On.why}</h3>`}
    ${r.map($=>a`<p>${_($,"rationale")} <span class="zacht">${_($,"source")}</span></p>`)}
    ${p&&a`<p>${On.unexpected}</p>`}
    ${i>0&&a`<p>${g(On.elsewhere,{count:i,kind:nt(n)})} ${m}</p>`}
    ${l&&a`<h3>${On.who}</h3><${ml} list=${l} plan=${o} />`}
  `}function kf({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=Rt(),c=Rt();Qe(()=>{let b=document.getElementById(Gs(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(Gs(i)))?.focus()},[]);let{word:p,lines:u,look:m}=Ne(e),$=g(On.panel_note,{scenario:At(o,r)}),d=n&&g(On.changed.usual,{phrase:Mo(n.usual)}),f=e.initiatives>0&&!o.strict&&W(e.strict||r.words.stands),h=e.things.map(b=>{let x=Ur(b).filter(w=>e.links.includes(w));return a`<${Ip} key=${b} id=${b} scenario=${o} contributions=${x} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>z.led?history.back():q({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${g(On.panel,{row:t.label,step:at(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${m}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${Sa(n,r)}. ${d}</p>`}
      ${f&&a`<p class="zacht">${f}.</p>`}
      <p class="zacht">${N&&`${r.title}. `}${$}</p>
      ${e.requested&&a`<p>${On.requested} <${$t} ids=${e.requested} />.</p>`}
      ${h.length?h:a`<${bf} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function Eo({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=fa(t),i=et(r);if(!i)return null;let l=Pe(e,n,i).find(m=>m.key===s),c=l?.cells[gn(i).indexOf(o)];if(!c)return null;let p=To(e,n,i)(s,o);return a`<${kf} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Ue,On,mf,pr,xl,ff,hf,gf,va,Sa,to=T(()=>{"use strict";R();K();B();A();vn();J();pt();It();zo();ut();Sn();Ue=k.overview.legend,On=k.overview,mf=20;pr=({expected:t=Ue.expected,quiet:e=Ue.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ue.states.map(o=>a`
        <li>
          <span class="staal"><${ns} bar=${[[o,1,0]]} /></span>${W(y.codes.CellState[o].label)}
        </li>
      `)}
    <li><span class="staal"><${ns} bar=${[[Ue.support_state,1,1]]} /></span>${Ue.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ue.undecided}</li>`}
    <li>
      <span class=${n?"staal blanco":"staal streepje"} aria-hidden="true">${!n&&"–"}</span>
      ${e}
    </li>
  </ul>
`,xl=()=>a`
  <ul class="stalen">
    ${Object.entries(pe).map(([t,[,e]])=>a`<li><span class="staal"><${ge} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[ff,...hf]=Ue.sample.words,gf=Ue.sample.bar.map(([t,e])=>[t,Number(e),0]),va=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ue.title}>
    <h2>${Ue.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${ns} bar=${gf} /><strong>${ff}</strong>
      ${hf.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ue.explain}</p>
    <${pr} undecided=${t} />
    <h3>${Ue.how}</h3>
    <${xl} />
    <p><span class="anders">${Ue.other}</span>${Ue.other_says}</p>
  </aside>
`,Sa=({by:t},e)=>me(e).overview.changed[t]});function Ca(t){let[e,n]=["promise","summary"].map(s=>_(t,s));return[e&&`${In.promised} ${e}`,e&&n?`${In.reported} ${n}`:n].filter(Boolean)}function yf({property:t,value:e}){let n=e.slice(1),s=([o,r])=>_(n,o)&&` (${g(r,{date:X(_(n,o))})})`;return e.startsWith("@")?[a`<${E} id=${n} />`,Object.entries(In.when[t]||{}).map(s)]:y.lists[t]?U(y.lists[t],e):In.truth[e]||X(e)}function Ma({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Dt(o,"recommendationKind"),response:Dt(o,"response")||In.requested.no_response}),s=t.map(o=>a`<li><${E} id=${o} />${g(In.requested.line,n(o))}</li>`);return a`<${st} title=${e}><${ts} id="gevraagd" items=${s} /><//>`}function Bo({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Ko(t))p&&c===t&&Tn(e,l,p);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:j(c).join(", ")})),{columns:s,title:o,caption:r}=In.mentions,i=[Zt("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>ie(l)},{key:"verband",label:s.link,text:({how:l})=>l},{...kn("stand",s.stand,({from:l})=>l),cell:({from:l})=>le(l)&&a`<${jt} id=${l} />`}];return a`
    <${_a} id=${n.length>_f?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${mt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var In,wf,st,be,Ht,Ao,ja,La,_f,Ta,Cn=T(()=>{"use strict";R();B();A();_e();J();Zs();ut();Ie();Sn();In=k.thing,wf=new Set([...y.hidden,...In.shown]);st=({title:t,note:e,children:n})=>a`
  <section class="blok"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${n}</section>
`,be=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Ht=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;Ao=t=>Object.entries(Ze.get(t)||{}).filter(([e])=>!wf.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${yf} property=${e} value=${o} />`);return[W(Hr(e)),s.length>1?a`<${Ht} items=${s} />`:s[0]]}),ja=t=>kt(t,"altLabel").join(", "),La=({id:t})=>xa(t).length>0&&a`<${st} title=${In.figures}><${_l} id=${t} /><//>`;_f=3;Ta=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${st} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${$t} ids=${Et(s,n)} />${Et(s,n).length>0&&": "}
              <strong>${Dt(s,"engagement")||In.organisation.wish}.</strong> ${_(s,"rationale")}
            </p>
            <${Qt} of=${[s]} />
          </div>
        `)}
    <//>
  `});function Rp({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${W(s)}`;return a`<${bn} pairs=${Object.values(y.codes[t]).map(n=>[e(n),n.definition])} />`}function Wp({id:t=""}){let e=ve.reading;return a`
    <${eo} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${Rp} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${Qn(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function vf(){let{howto:t}=k.overview,e=Object.values(pe).map(([s])=>s),n={report:N?t.reports:Jn(),marks:e.join(" "),source:mo()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function Sf({name:t,one:e,plan:n,open:s}){let o=i=>a`<li key=${i}>${$s(i)?a`<${E} id=${i} />`:i}</li>`,r=Rt();return we(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${ca(t,N?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<ul class="geteld">${e.things.map(o)}</ul>`}
    </li>
  `}function Lf(){let t=o=>a`
    <${E} id=${wt(o,"initiative")} />${" → "}<${da} id=${wt(o,"barrier")} />
    ${`: ${_(o,"rationale")}`}<${Xs} of=${o} />
  `,e=qp(nn.weak).map(t),n=g(ve.weak.intro,nn.links),s=qp(nn.statuses).map(o=>a`<${E} id=${wt(o,"initiative")} />${`: ${Dt(o,"status")}`}<${Xs} of=${o} />`);return a`
    <${za} of=${ve.weak} id="lezing" items=${e} intro=${n} />
    <${za} of=${ve.other} id="anders" items=${nn.other.map(t)} />
    ${s.length>0&&a`<${za} of=${ve.statuses} id="standen" items=${s} />`}
  `}function Tf(){if(!nn.judged.length)return null;let t=e=>g(ve.judged.line,{step:S(wt(e,"barrier")),kinds:kt(e,"interventionKind").map(nt).join(", "),state:Dt(e,"state"),why:_(e,"rationale"),who:_(e,"post"),date:X(_(e,"asOf"))});return a`<${za} of=${ve.judged} id="oordelen" items=${nn.judged.map(t)} />`}function zf(){let t=ve.expected.columns,e=[Zt("stap",t.step,n=>wt(n,"barrier")),{key:"soort",label:t.kind,text:n=>kt(n,"interventionKind").map(nt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>_(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>_(n,"source")}];return a`
    <${eo} of=${ve.expected} id="verwacht" count=${nn.expected.length}>
      <${mt} id="verwachtingen" caption=${ve.expected.caption} rows=${nn.expected} columns=${e} />
    <//>
  `}var ur,ve,xf,eo,Of,Cf,Dp,nn,vl,jf,za,qp,Mf,Hp,Vp=T(()=>{"use strict";R();K();Ct();B();Ft();A();J();pt();to();Zs();ut();Ie();Cn();Sn();ur=k.method,ve=k.unknown,xf=3,eo=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${_a} id=${e!==void 0&&e<=xf?"":s} close=${o}
    title=${e===void 0?t.title:g(ve.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;Of=()=>q({getal:null},!0),Cf=({scenario:t})=>a`
  <${eo} of=${ur.numbers} id="getallen" close=${z.route.query.getal?Of:null}>
    ${ye(t).map(e=>a`
        ${N&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(zn(t,e).named).map(([n,s])=>a`
              <${Sf} key=${n} name=${n} one=${s} plan=${e} open=${z.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,Dp=({route:t})=>a`
  <${tt} text=${ur.title}><p class="uitleg">${ur.intro}</p><//>
  <${vf} />
  <div class="blok"><${va} /></div>
  <${eo} of=${ur.states} id="standen"><${Rp} list="CellState" /><//>
  <${Cf} scenario=${D(t.query)} />
  <${Wp} />
  <p><a href=${L("weet-niet")}>${ur.unknown}</a></p>
`,nn=y.unknown,vl=({of:t,id:e,ids:n,more:s})=>a`
  <${eo} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${xe} ids=${qt(n)} more=${s} />`}
  <//>
`,jf=t=>a`<span class="zacht"> – ${ie(t).toLowerCase()}</span>`,za=({of:t,id:e,items:n,intro:s})=>a`
  <${eo} of=${t} id=${e} count=${n.length} intro=${s}><${Ht} items=${n} /><//>
`,qp=t=>[...t].sort((e,n)=>Y(S(wt(e,"initiative")),S(wt(n,"initiative"))));Mf=()=>a`
  <${eo} of=${ve.clashes} id="tegenspraak" count=${nn.clashes.length}>
    ${qt(nn.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${E} id=${t} /></h3>
          <p>${_(t,"summary")}</p>
          <${Qt} of=${[t]} />
        </div>
      `)}
  <//>
`;Hp=()=>a`
  <${tt} text=${ve.title}><p class="uitleg">${ve.intro} ${An}</p><//>
  <${vl} of=${ve.unjudged} id="ongeplaatst" ids=${nn.unjudged} more=${jf} />
  <${Lf} />
  <${Mf} />
  <${Tf} />
  <${vl} of=${ve.nameless} id="naamloos" ids=${nn.nameless} />
  <${vl} of=${ve.generic} id="verzamelnamen" ids=${nn.generic} />
  <${zf} />
  <${Wp} id="lezen" />
`});function Ff(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function Ef(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=Cl(s,o,.8);return n}function Bf(t,e){return[...t.querySelectorAll(Af)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=m=>Number(s.getAttribute(m)||0),l=Fa(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return Nf(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(Sl(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Up[s.tagName](i,s),...c,dash:p,opacity:u}]})}function Nf(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,m=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=no(" ",m,u.fontWeight)),!p.trim())return[];i=!0;let d={at:Fa(new DOMMatrix(e).translate(l,o)),text:p.trim(),size:m,weight:u.fontWeight,fill:u.fill};return l+=no(p.trim(),m,u.fontWeight),[d]})}function no(t,e,n){return Ol.font=`${n} ${e}px ${Ea}`,Ol.measureText(t).width}function Pf(t,e,n){let{width:s,height:o}=e,r=Fa(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Cl(s/2,o/2,s/2-1):dr(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;Sl(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:Ff(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:Ef(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:dr(0,o/2-1,s,2),fill:u[0]});for(let[,d,f,h]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(f)?i.push({at:r,d:dr(0,o+Number(f),s,-Number(f)),fill:d}):i.push({at:r,d:dr(+h/2,+h/2,s-+h,o-+h),fill:"none",stroke:d,wide:+h});let m=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:t.getPropertyValue(`border-${d}-style`)==="dashed"?"5 3":""}),$={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&m("top").wide)i.push({at:r,d:c,fill:"none",...m("top")});else for(let[d,f]of Object.entries($)){let h=m(d);h.wide&&Sl(h.stroke)&&i.push({at:r,d:f,fill:"none",...h})}return i}function If(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let m=r.getBoundingClientRect(),$=i[i.length-1];$&&Math.abs($.on.top-m.top)<3?($.text+=` ${p}`,$.on=new DOMRect($.on.left,$.on.top,m.right-$.on.left,$.on.height)):i.push({on:m,text:p})}no("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Ol.measureText("x");return i.map(({on:p,text:u})=>{let m=u;for(;m&&p.left+no(m,o,s.fontWeight)>n+1;)m=m.slice(0,-1);m!==u&&(m=`${m.slice(0,-1).trim()}…`);let $=Fa(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:$,text:m,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function Kp(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return Bf(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,m]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+m).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-m)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?If(u,l,c):u instanceof Element?Kp(u,l,c):[]);return o.style.transform="",[...Pf(s,i,l),...p]}function jl(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=Kp(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*no(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var Fa,Sl,dr,Cl,Up,Af,Ol,Ea,Gp=T(()=>{"use strict";Fa=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Sl=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),dr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,Cl=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Up={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Cl(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>dr(t("x"),t("y"),t("width"),t("height"))},Af=[...Object.keys(Up),"text"].join();Ol=document.createElement("canvas").getContext("2d"),Ea=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Ll(t,e,n,s,o,r){let i=Rc(t,p=>no(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,ss,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function Zp({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=y.meta,l=[Qn(et(e?.plan)),e&&At(e)].filter(Boolean).join(". "),c=g(Aa.foot,{version:r,content:(i||"").slice(0,12)}),p=document.querySelector(n);p.classList.add("heel");let u=jl(p);p.classList.remove("heel");let m=Math.max(u.width,Rf),$=Ll(t,22,650,qf,m,ss),d=Ll(`${l}. ${An} ${o}`.trim(),13,400,Jp,m,$.below+2),f=d.below+16,[h,b,x]=[ss,f+u.height+24,0],w=[...document.querySelectorAll(s)].map(jl).flatMap(F=>{h>ss&&h+F.width>ss+m&&([h,b,x]=[ss,b+x+6,0]);let P=Yp(F.shapes,h,b);return h+=F.width+20,x=Math.max(x,F.height),P}),C=Ll(c,13,400,Jp,m,b+x+16),O=[...$.shapes,...d.shapes,...Yp(u.shapes,ss,f),...w,...C.shapes];return{title:`${t} ${l}. ${An}`,width:m+2*ss,height:C.below+ss,shapes:O}}function Hf(t){let{title:e,width:n,height:s,shapes:o}=Zp(t),r=(c,p,u,m="")=>{let $=c.appendChild(document.createElementNS(Df,p));for(let[d,f]of Object.entries(u))f!==void 0&&f!==""&&$.setAttribute(d,String(f));return $.textContent=m,$},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":Ea,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:m,stroke:$,wide:d,dash:f,size:h,weight:b,slant:x,opacity:w}of o){let[C,O,F,P,_t,ct]=c,v=C===1&&!O&&!F&&P===1?`translate(${_t} ${ct})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:v,fill:m,...$&&$!=="none"&&{stroke:$,"stroke-width":d,"stroke-dasharray":f},opacity:w===1?void 0:w}):r(l,"text",{transform:v,...{"font-size":h,"font-weight":b,"font-style":x},fill:m},p)}hn($a(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function Vf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=Zp(t),o=document.createElement("canvas"),r=Math.min(Wf,Qp/e,Qp/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:m,stroke:$,wide:d,dash:f,size:h,weight:b,slant:x="",opacity:w=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=w,i.fillStyle=m,i.font=`${x} ${b} ${h}px ${Ea}`,p!==void 0&&i.fillText(p,0,0);let C=new Path2D(u);m!=="none"&&i.fill(C),$&&$!=="none"&&d&&(i.strokeStyle=$,i.lineWidth=d,i.setLineDash((f||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(C)),i.restore()}let l=$a(`${t.name}.png`);o.toBlob(c=>c?hn(l,c,"image/png"):St(g(Aa.too_large,{name:l})),"image/png")}var Aa,qf,Jp,ss,Rf,Wf,Qp,Yp,Df,Ke,Cs=T(()=>{"use strict";Oe();R();B();A();pt();Yt();Gp();Aa=k.shared.export,[qf,Jp]=["#16212B","#46525D"],[ss,Rf,Wf,Qp]=[28,720,2,12e3],Yp=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));Df="http://www.w3.org/2000/svg";Ke=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Hf(t)}>${Aa.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Vf(t)}>${Aa.png}</button>
  </span>
`});function Xp({rows:t,unit:e,end:n}){let s=n?Xt.right:Xt.left-Xt.box,o=n?Xt.right+Xt.box+12:Xt.left-Xt.box-12;return t.map(({state:r,count:i,y:l})=>{let c=Xt.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${Xt.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${js(r)}
        </text>
      </g>
    `})}function Uf({band:t,unit:e}){let n=t.count*e,s=Xt.top+t.y1*e+n/2,o=Xt.top+t.y2*e+n/2,r=(Xt.left+Xt.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${Xt.left} ${s} C${r} ${s} ${r} ${o} ${Xt.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${tu(t)}</title></path>
  `}function Kf({flow:t}){let e=Math.max(...t.bands.map(n=>n.count));return a`<div class="standlijst">
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
  </div>`}function eu({flow:t,one:e,other:n,counted:s}){if(Q())return a`<${Kf} flow=${t} />`;let o=Xt.height/t.height,r=t.bands.map(tu).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${so.title}>
      <svg viewBox=${`0 0 ${Xt.width} ${Xt.height+Xt.top+14}`} role="img"
        aria-label=${g(so.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${Xt.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Xt.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${Uf} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${Xp} rows=${t.left} unit=${o} />
        <${Xp} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${so.caption}</figcaption>
      <p class="acties"><${Ke} name="overgang" title=${`${so.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var so,Xt,js,tu,nu=T(()=>{"use strict";R();Ct();B();A();J();Cs();so=k.compare.flow,Xt={width:960,height:430,top:40,left:230,right:640,box:16},js=t=>t?W(U("CellState",t)):so.fresh,tu=({count:t,from:e,to:n})=>M(so.band,t,{from:js(e),to:js(n)})});function Yf(t){let e=qn[qn.length-1],n=y.plans.map(c=>qn.findLast(p=>p.plan===c)||e),[s,o]=N?n:[qn[0],e],r=qn.slice(0,-1).find(c=>c.key===t.van)||s,i=qn.slice(qn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function Zf({change:t,side:{plan:e,date:n,label:s},at:o}){let r=$r(t)?null:Nn(t.kind,[t.barrier,t.other_barrier][o],e.key),i=L("overzicht",{cel:r,plan:r?null:e.key,stand:n===Ee?null:n}),l=c=>a` <${jt} ...${{id:c,date:n}} /> <${yl} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${s}</strong></a>: ${t.states[o]}</p>
      <${xe} ids=${qt(t.work[o])} more=${l} />
    </div>
  `}function Xf({rows:t}){let e=([,,s,o])=>a`${o} <a href=${De(s)}>${V.see}<span class="sr"> ${S(s)}</span></a>`,n={of:([s])=>s,titles:Object.entries(Object.fromEntries(t.map(([s,o])=>[s,o])))};return a`
    <${st} title=${g(V.stated,{count:t.length})}>
      <p class="zacht">${V.stated_note}</p>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${Fo("uitspraken",t,n).map(s=>a`
          ${s.folds?a`<${Qs} part=${s} level=${3} count=${s.rows.length} />`:a`<h3>${s.title}</h3>`}
          <${Ht} look=${Ys(s)} items=${s.rows.map(e)} />
        `)}
    <//>
  `}function th({found:t,one:e,other:n,mode:s,counted:o}){let r={of:w=>$r(w)?w.whose:w.other_barrier||w.barrier||"",titles:[...$n,["",k.shared.all_steps],["apart",V.whose.apart]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:w})=>w,titles:Object.entries(V.whose).map(([w,C])=>[w,g(C,l)])},p=w=>w.map(C=>S(fe(C)||C)).join(", "),u=w=>j([w.barrier,w.other_barrier].map(at)).join(" / "),m=w=>W(nt(w.kind))+(s==="plans"&&!$r(w)?` (${u(w)})`:""),$=[{key:"stap",label:V.columns.step,text:u},{key:"soort",label:V.columns.kind,text:w=>W(nt(w.kind))},{key:"een",label:e.label,text:w=>W(w.states[0])},{key:"ander",label:n.label,text:w=>W(w.states[1])},{key:"weg",label:g(V.left[s],l),sort:!1,text:w=>p(w.left)},{key:"erbij",label:g(V.joined[s],l),sort:!1,text:w=>p(w.joined)}],d=i.flatMap(({label:w,date:C},O)=>{let F=P=>`${S(P)} (${je(P,C)})`;return[{key:"wie",label:g(V.who,{label:w}),text:P=>p(P.who[O])},{key:"wat",label:g(V.work,{label:w}),text:({work:P})=>qt(P[O]).map(F).join("; ")}]}),f=w=>a`
    ${w.sentence}
    <details>
      <summary>${V.see_both}<span class="sr"> ${nt(w.kind)}, ${u(w)}</span></summary>
      <div class="standen">${i.map((C,O)=>a`<${Zf} ...${{change:w,side:C,at:O}} />`)}</div>
    </details>
  `,h=()=>xn([...$,...d],t.changes,()=>se(null,"",o)),b=a`
    <details>
      <summary>${V.as_table}</summary>
      <${mt} id="vakken" caption=${V.table} rows=${t.changes} columns=${$} />
    </details>
  `,x=a`<div class="acties"><${ue} name="vergelijk-vakken.csv" rows=${h} /></div>`;return a`
    ${t.changes.length?x:a`<p>${k.shared.none}</p>`}
    ${Fo("verschillen",t.changes,s==="plans"?c:r).map(w=>a`
        ${w.folds&&a`<${Qs} part=${w} level=${3} names=${w.rows.map(m)}
            count=${w.rows.some($r)?"":M(V.differ,w.rows.length)} />`}
        ${V.elsewhere[w.key]&&a`<p class="zacht">${g(V.elsewhere[w.key],l)}</p>`}
        <${Ht} look=${Ys(w)} items=${w.rows.map(f)} />
      `)}
    ${t.notes.map(w=>a`<p class="zacht">${w}</p>`)}
    ${t.changes.length>0&&b}
  `}function eh({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>js(p)},...e.right.map(({state:p})=>({key:p,label:js(p),sort:!1,text:u=>String(e.bands.find(m=>m.from===u.state&&m.to===p)?.count||V.nothing)}))],c=g(V.counts_table,{before:n.label,after:s.label});return a`
    <${st} title=${V.counted}>
      <p class="zacht">${g(V.counts,{both:i,fresh:t.fresh.length})}</p>
      <${eu} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${M(V.heads,r.length,{names:zt(r.map(ne))})}</p>`}
      <details>
        <summary>${V.flow.table}</summary>
        <${mt} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    <//>
  `}function sh(t,e,n){let{actions:s}=t;return{notes:e?[]:t.notes,statements:t.statements.filter(([,,o])=>n(o)),changes:e?t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)):t.changes,actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function oh({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=$=>i.has($)?"":je($,e.date),c=$=>i.has($)?a`<span class="zacht">${V.not_yet}</span>`:a`<${jt} id=${$} date=${e.date} />`,p=[Zt("actie",V.action,$=>$),{key:"wat",label:V.what,text:ie},{key:"plan",label:e.label,text:l,cell:c},kn("nu",n.label,$=>$,n.date)],u=()=>xn(p,r,()=>se(null,e.plan.key,o)),m=()=>q({alles:s?"nee":"ja"});return a`
    <section>
      <h2>${g(s?V.all:V.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${m}>${V.show_all}</button>
        <${ue} name="vergelijk.csv" rows=${u} />
      </div>
      <${mt} id="vergelijk" caption=${V.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function ou({route:t}){if(qn.length<2)return a`<${tt} text=${V.title} /><p>${V.alone}</p>`;let{one:e,other:n,after:s}=Yf(t.query),o=D(t.query),r=ll(o),i=Qf(e,n,o),l=cn.some(C=>C.notation===t.query.stap)?t.query.stap:"",c=i.actions&&dn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",p=nh(l,c),u=sh(i,l,p),{actions:m}=u,$=u.changes.filter(C=>!$r(C)),d=$.filter(({whose:C})=>!C.endsWith("-open")).length,f=l&&c?null:m?.flows[l||c],h=(t.query.alles||c&&"ja")==="ja",b=ms.filter(C=>Gt(C,e.plan.key)&&y.works[C]?.container&&p(C)),x=m?"dates":"plans",w=g(V.intro[x],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${tt} text=${V.heading[x]} title=${V.title}><p class="uitleg">${w} ${An}</p><//>
    <${fn}>
      <${pl} />
      <div class="velden">
        ${qn.length>2&&a`
            <${he} label=${V.first} name="van" chosen=${e.key} options=${su(qn.slice(0,-1))} />
            <${he} label=${V.second} name="met" chosen=${n.key} options=${su(s)} />
          `}
        <${he} label=${V.columns.step} name="stap" options=${$n} />
        ${m&&a`<${he} label=${Gf} name="hoofdstuk" options=${Jf} />`}
      </div>
    <//>
    ${m&&f&&a`<${eh} ...${{actions:m,flow:f,one:e,other:n,counted:r,heads:b}} />`}
    ${m&&a`<${Xf} rows=${u.statements} />`}
    ${!c&&a`
        <${st} title=${g(d<$.length?V.cells_open:V.cells,{sure:d,open:$.length-d})}>
          <${th} ...${{found:u,one:e,other:n,mode:x,counted:r}} />
        <//>
      `}
    ${m&&a`<${oh} ...${{actions:m,one:e,other:n,counted:r,all:h}} />`}
    <${$e} text=${M(V.shown,d)} />
  `}var V,Gf,Jf,qn,$r,su,Qf,nh,ru=T(()=>{"use strict";R();K();Ct();B();Ft();A();vn();J();pt();It();Ve();Yt();Zs();ut();nu();Ie();Cn();Sn();V=k.compare,Gf=k.measures.fields.chapter,Jf=dn.map(t=>[t,S(t)]),qn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:N?g(V.side,{plan:t.title,label:n}):W(n)}))),$r=({whose:t})=>t==="apart",su=t=>t.map(e=>[e.key,e.label]),Qf=(t,e,{stated:n,strict:s})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`];nh=(t,e)=>n=>(!t||Fn(n).includes(t))&&(!e||y.works[n]?.chapters?.includes(e))});function ah({row:t,cell:e,change:n,step:s,plan:o}){let r=Oa(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=Nn(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Gs(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>q({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:at(s)})}${r}</span>
        <${au} cell=${e} />
      </button>
    </td>
  `}function iu({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?de.undecided:de.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function lh({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(de.caption,{scenario:At(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${de.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${ih} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Pt(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${E} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${ah} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${iu} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function dh({plan:t,scenario:e,reach:n}){let s=Pe("partner",e,t),o=To("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Zn} plan=${t} /><p>${de.nothing_yet}</p>`:n.partners?a`
    ${N&&a`<h2>${t.title}</h2>`}
    <${Zn} plan=${t} />
    <p>${zn(e,t).phrase.reach}
      ${" "}<a href=${L("methode",{getal:"organisaties-in-de-tekst"})}>${de.in_text}</a>. ${de.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${lh} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${Ke} name=${`dekking-${t.key}`} title=${de.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${ph} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${de.alike.title}</h2><p>${de.alike.note}</p></div>
        <ul class="zelfde">
          ${n.alike.map(r=>a`<li key=${r.steps}><strong>${r.steps}</strong> ${r.names}</li>`)}
        </ul>
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${uh} reach=${n} plan=${t} />
    </div>
  `:a`<p>${de.nothing}</p>`}function lu({route:t}){let e=D(t.query),{reach:n}=H(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${tt} text=${de.heading} title=${de.title} />
      <p class="zacht">${At(e)}</p>
      <${Hs} />
    </div>
    ${ye(e).map(o=>a`
        <${dh} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${Eo} address=${s} by="partner" scenario=${e} />`}
    <${$e} text=${s?"":g(de.shown,{scenario:At(e)})} />
  `}var de,rh,au,Ml,ih,ch,ph,uh,cu=T(()=>{"use strict";R();K();Ct();B();Ft();A();vn();pt();It();to();Ve();Cs();ut();de=k.coverage,rh=5,au=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${ge} basis=${t.most_basis} />
    <${ns} bar=${t.bar} most=${rh} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;Ml=t=>!t.acting&&!t.undecided,ih=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${Ml(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${De(t.id)}>${t.label}</a>
    <span class=${Ml(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;ch=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${Pt(t.id)?"verzamel":""}><${E} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${L("dekking",{...z.route.query,cel:Nn(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Ne(e).word}${n&&`, ${Sa(n,o)}`}</span>
      <${au} cell=${e} />
    </a>
  </li>
`,ph=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${ch} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${N?"h3":"h2"} class="stapkop">
            <span class=${Ml(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(de.step,{step:at(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<${iu} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,uh=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${N?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${L("aandachtspunten",{stap:n.step})}>${de.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${de.about}</p>
    <${pr} expected=${de.expected} quiet=${de.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${xl} />
    <p><a href=${L("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function uu(t,e){let{columns:n=[]}=H(t).reach.find(c=>c.plan===e.key)||{},s=Pe("kind",t,e),o=Pe("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap((m,$)=>u[$]?[$]:[]),basis:m=>u[m]?.most_basis||""})).sort((c,p)=>Rs(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>Y(i(c),i(p)));return{stops:r,several:l}}var pu,Tl,Ba=T(()=>{"use strict";B();Ft();A();Ws();_e();vn();J();pu=({date:t,plan:e})=>Is("InformationFlow").filter(n=>Ps(n,t)&&Gt(n,e)).map(n=>{let s=Et(n,"between"),o=r=>[...Et(n,r),...s].sort(Rs);return{id:n,state:_(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>Y(_(n.id,"content"),_(s.id,"content"))),Tl=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function hh(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(F=>o.get(F)).filter(F=>F!==void 0),[u,m]=p.sort((F,P)=>F.left-P.left);if(!u||!m)return{d:"",x:0,y:0};let[$,d]=[u.right-n.left,(u.top+u.bottom)/2-n.top],[f,h]=[m.left-n.left,(m.top+m.bottom)/2-n.top],b=($+f)/2,x=`M${$} ${d}C${b} ${d} ${b} ${h} ${f} ${h}`,w=fh.map(F=>{let[P,_t,ct,v]=[(1-F)**3,3*F*(1-F)**2,3*F*F*(1-F),F**3];return{d:x,x:P*$+(_t+ct)*b+v*f,y:(P+_t)*d+(ct+v)*h}}),O=w.find(F=>r.every(P=>Math.max(Math.abs(P.x-F.x),Math.abs(P.y-F.y))>mh))||w[0];return c!==void 0&&r.push(O),O})}function gh(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function No({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=Rt(),[c,p]=I([]);Qe(()=>{let h=()=>p(hh(l.current,n));h();let b=new ResizeObserver(h);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),m=u.some(h=>h.id===s)?s:u[0]?.id,$=new Set(n.flatMap(({from:h,to:b})=>h===s||b===s?[h,b]:[])),d=({from:h,to:b})=>h===s||b===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${h=>{let b=h.target.dataset.vak;if(!b||h.ctrlKey||h.metaKey||h.altKey)return;if(!$h.includes(h.key))return i(h.key,b);let x=gh(h.key,b,e,n);h.preventDefault(),x&&l.current.querySelector(`[data-vak="${CSS.escape(x)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:h},b)=>a`<path d=${h} class=${`${n[b]?.look}${n[b]&&d(n[b])?" aan":""}`} />`)}
      </svg>
      ${e.map((h,b)=>a`
          <div class=${`kolom ${h[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[b]}</h2>
            <ul>
              ${h.map(x=>a`
                  <li key=${x.id}>
                    <button type="button" data-vak=${x.id} tabindex=${x.id===m?0:-1}
                      class=${`doos ${x.look}${$.has(x.id)?" buur":""}`}
                      aria-pressed=${String(x.id===s)} onClick=${()=>r(x.id)}>
                      ${x.text}${x.more}
                      ${!!x.badge&&a`<span class="erbij">+${x.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({x:h,y:b},x)=>n[x]?.number!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${h}px`,top:`${b}px`}}>
              ${n[x].number}
            </span>
          `)}
    </div>
  `}var $h,mh,fh,Na=T(()=>{"use strict";R();$h=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],mh=28,fh=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function Po({label:t,id:e,thing:n,pick:s,among:o=$s}){let[r,i]=I(!1),l=()=>qt([...Ze.keys()].filter(h=>Jt(h)&&o(h))),c=Fe(()=>r?l():[],[r]),[p,u]=I(null),m=h=>{let b=Wt(h.trim()),x=O=>[S(O),ne(O),...kt(O,"altLabel")].map(Wt),w=O=>Vn(O)?x(O):x(O).slice(0,2),C=c.find(O=>S(O)===h)||c.find(O=>w(O).includes(b));return C?[C]:c.filter(O=>b&&x(O).some(F=>F.includes(b)))};we(()=>u(null),[n]);let{route:$}=z,d=h=>{if(z.route!==$)return;let[b,...x]=m(h.target.value);u(b&&!x.length?null:h.target.value),b&&!x.length&&s(b)},f=p?m(p).slice(0,3).map(S).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??($s(n)?S(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(h=>a`<option value=${S(h)}></option>`)}</datalist>
      ${p&&a`<small role="status">${f?g(du.meant,{names:f}):du.unknown_thing}</small>`}
    </label>
  `}var du,Pa=T(()=>{"use strict";R();K();B();A();J();Sn();du=k.explore});function bh(t){let e=fu(wo(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status">
      <strong>${ft.none}</strong>${e.length>0&&` ${g(ft.only,{names:mu(e)})}`}
    </p>
  `}function kh({from:t,to:e,scenario:n}){let s=sp([t,e],n).map(r=>r.label),o=op([t,e],n);return a`
    ${s.length>0&&a`<p>${g(ft.shared,{steps:zt(s)})}</p>`}
    ${o.length>0&&a`<p>${ft.bodies} <${$t} ids=${o} />.</p>`}
  `}function zl({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(p=>ee(p,"chapterLead",e)),r=s.filter(p=>(o||s).includes(p)&&Gt(p,n)),[i,l]=o?ft.headed:ft.heads,c=(o?[s,o]:[]).map((p,u)=>{let $=p.filter(f=>!r.includes(f)&&Gt(f,n)).flatMap(f=>ee(f,"inChapter")).filter(f=>Un(f).includes(t[1-u])&&!Un(f).includes(t[u])),d={who:S(t[u]),other:S(t[1-u])};return $.length>0&&a`<p>${g(ft.within,d)} <${$t} ids=${$} />. ${l}</p>`});return a`${r.length>0&&a`<p>${i} <${$t} ids=${r} />. ${l}</p>`}${c}`}function wh({from:t,to:e,scenario:n,collective:s}){let o=Fe(()=>Zr(t,e,n,s),[t,e,s,n]),r=o.length>Yo?g(ft.longer.first,{count:Yo}):M(ft.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,Yo).map(i=>a`<li><${$t} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function hu({roles:t}){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${_(r,"rationale")||_(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?W(n(r)):n(r));return a`
    <li>
      <${E} id=${e} />${N&&` (${xt(e)?.title})`} <${jt} id=${e} />
      ${j(t.map(({from:o})=>o)).map(o=>a`<p><${E} id=${o} />: ${s(o).join(" ")}</p>`)}
      <${Qt} of=${t.flatMap(o=>o.of)} />
    </li>
  `}function yh({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=fu(t,e),i=Fe(()=>{let f=b=>[le(b)?"wat":"wie",r.includes(b)&&"verzamel",(b===n||b===s)&&"begin"].filter(Boolean).join(" "),h=b=>r.includes(b.from)||r.includes(b.to)?"l-punt":"l-heel";return{columns:t.layers.map(b=>b.map(x=>({id:x,text:S(x),look:f(x)}))),ties:t.lines.map((b,x)=>({from:b.from,to:b.to,number:x+1,look:h(b)}))}},[t]),l=t.layers.map(f=>le(f[0])),c=r.length?wo(n,s,o):t,p=c?.length===t.length?c.count:0,u=mu(r),m=M(ft.works,l.filter(Boolean).length),$={from:S(n),to:S(s),count:t.lines.length},d=f=>q({van:null,naar:null,uit:f,kies:f});return a`
    <p role="status">
      ${p>0&&a`<strong>${M(ft.counted,p,{works:m})}</strong> `}
      ${u&&`${M(ft.through,t.count-p,{names:u,works:m})} ${ft.dotted} `}${ft.says}
    </p>
    ${!Q()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${No} heads=${l.map(f=>f?ft.columns.what:ft.columns.who)} ...${i} chosen=""
              label=${g(ft.picture,$)} choose=${d} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${Ke} name=${k.explore.file} title=${`${$.from} – ${$.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${ft.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:f})=>a`<${hu} roles=${f} />`)}
    </ol>
  `}function gu({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>$u(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?np(n,s,e):[],p=c.length>0,u=Fe(()=>l?wo(n,s,e,o):null,[n,s,o,e.key,e.plan]),m=(d,f,h)=>a`
    <${Po} label=${f} id=${d} thing=${h} among=${$u}
      pick=${b=>q({[d]:b})} />
  `,$=(d,f,h)=>a`
    <label class="vink">
      <input type="checkbox" id=${d} checked=${f} onChange=${()=>q({[d]:f?null:"ja"})} />
      ${` ${h}`}
    </label>
  `;return a`
    <section aria-label=${ft.heading}>
      <h2>${ft.heading}</h2>
      <div class="velden">
        ${m("van",ft.from,n)} ${m("naar",ft.to,s)}
        ${$("verzamel",o,ft.collective)}
        ${l&&a`<button type="button" onClick=${()=>q({van:s,naar:n})}>${ft.swap}</button>`}
        ${l&&u&&$("langer",r,ft.longer.show)}
      </div>
      <p><a href=${L("verken",{uit:n,kies:n})}>${ft.back}</a></p>
      ${!(n&&s)&&a`<p>${ft.choose}</p>`} ${n&&n===s&&a`<p>${ft.same}</p>`}
      ${l&&a`<${zl} of=${[n,s]} scenario=${e} />`}
      ${l&&(u?a`<${yh} ...${i} found=${u} />`:a`<${bh} ...${i} />`)}
      ${p&&a`<h3>${ft.together}</h3>`}
      ${c.flat().some(d=>d.name==="expected")&&a`<p class="zacht">${ft.expecting}</p>`}
      ${p&&a`<ul class="wegen">${c.map(d=>a`<${hu} roles=${d} />`)}</ul>`}
      ${l&&a`<${kh} ...${i} />`}
      ${l&&u&&r&&a`<${wh} ...${i} collective=${o} />`}
    </section>
  `}var ft,$u,mu,fu,bu=T(()=>{"use strict";R();K();Ct();B();A();Ws();_e();J();It();Na();Cs();ut();Pa();ft=k.explore.path,$u=t=>Jt(t)&&(Vn(t)||le(t)),mu=t=>zt(t.map(S)),fu=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Pt(s)&&s!==e&&s!==n)});function _u(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=z.route.query,i=Yr(t,e,s),l=c=>{location.hash=L("verken",c)};return{f:()=>o?l({uit:t,kies:t}):q({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&q({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&q({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||q({weg:[...Ia(r),t].join(","),kies:null}),p:()=>o?l({van:t}):q({van:t}),Escape:()=>q({kies:null})}}function xh({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=_u(t,e),l=Yr(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${De(t)}>${dt.actions.page}</a>
      ${s.join()!==t&&c("f",dt.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",M(dt.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",dt.actions.fold)}
      ${(r||!s.includes(t))&&c("h",dt.actions.hide)}
      ${!n.steps.includes(t)&&c("p",dt.actions.path)}
    </p>
  `}function xu(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${dt.panel.label}><p class="zacht">${dt.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=le(n)?"from":"to",i=c=>a`
    <${E} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${Us} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:m})=>{let $=n===c?p:c,d=_(u,"rationale");return a`
      ${$===ks?dt.no_step:a`<${E} id=${$} />`}${" "}<${ge} basis=${m} />
      ${d&&a`<span class="zacht"> ${dt.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${Us} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${dt.panel.label}>
      <h2>${os(n)}</h2>
      ${le(n)&&a`<p>${je(n,t.scenario.date)}</p>`}
      ${Pt(n)&&a`<p class="zacht">${dt.panel.collective}</p>`}
      ${n!==ks&&a`<${xh} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?dt.panel.who:dt.panel.what}</h3>`}
      <${Ht} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?dt.panel.step:dt.panel.what}</h3>`}
      <${Ht} look="buren" items=${o.map(l)} />
    </section>
  `}function vu({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Fe(()=>{let u=d=>`wie${Pt(d)?" verzamel":""}`,m=d=>!o&&e.includes(d)?" begin":"",$=d=>o||e.includes(d)?0:Yr(d,t,s);return{columns:[t.who.map(d=>({id:d,text:os(d),look:u(d)+m(d),badge:$(d)})),t.what.map(d=>({id:d,text:os(d),look:`wat${m(d)}`,more:[wu(hs(d,s.date)),a` <small>${Dt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:os(d),look:`stap${m(d)}`}))],ties:[...t.roles.map(({from:d,to:f,role:h})=>({from:d,to:f,look:`l-heel r-${h}`})),...t.ties.map(({work:d,step:f,basis:h})=>({from:d,to:f,look:ku(h,f)}))]}},[t]),l=u=>q({kies:u===n?null:u}),c=(u,m)=>m!==ks&&_u(m,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g(dt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${No} heads=${dt.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${dt.intended}</li>`}
      <li class="zacht">${dt.to_step}</li>
      ${Object.entries(pe).map(([u,[,m]])=>a`<li><span class=${`streep ${ku(u)}`} aria-hidden="true"></span>${m}</li>`)}
      ${Object.entries(y.codes.CellState).filter(([u])=>t.what.some(m=>hs(m,s.date)===u)).map(([u,{label:m}])=>a`<li>${wu(u)}${W(m)}</li>`)}
    </ul>
    <p class="zacht sleutels">${dt.keys}</p>
  `}function Su({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map($=>$.to)),r=[...t.roles.map($=>({who:$.from,role:$.phrase||"",work:$.to,of:$.of})),...t.what.filter($=>!o.has($)).map($=>({who:"",role:"",work:$,of:[]}))],i=$=>t.ties.filter(d=>d.work===$).map(d=>d.step),l=$=>ws($,n,s).length?dt.list.away:Kn($),c=[{...Zt("wie",dt.list.who,$=>$.who),text:$=>$.who?os($.who):l($.work),cell:({who:$,work:d})=>$?[a`<${E} id=${$} />`,a`<${xs} id=${$} />`]:l(d)},{key:"rol",label:dt.list.role,text:$=>$.role},Zt("wat",dt.list.what,$=>$.work),{key:"stap",label:dt.list.step,text:$=>i($.work).map(os).join(", ")},kn("stand",dt.list.status,$=>$.work,n.date),es(dt.list.where,$=>$.of)],p=$=>({class:e&&[$.who,$.work,...i($.work)].includes(e)?"gekozen":null}),u=`${M(dt.list.caption,r.length)}${s?"":`. ${dt.list.only}`}`;return a`<${mt} id="verkenlijst" ...${{caption:u,rows:r,columns:c,about:p,file:{name:"verken.csv",origin:$=>se(n,xt($.work)?.key)}}} />`}var dt,Ia,_h,yu,os,vh,ku,wu,Ou=T(()=>{"use strict";R();K();B();A();Ws();J();pt();It();Na();Yt();ut();Ie();Cn();dt=k.explore,Ia=t=>(t||"").split(",").filter(Jt),_h=t=>dn.find(e=>[_(e,"identifier"),e].includes(t)),yu=({uit:t,stap:e,partner:n,hoofdstuk:s})=>Ia(t||Vr(e)?.id||fe(n)||_h(s)),os=t=>t===ks?dt.no_step:S(t);vh={"●":"l-heel","◐":"l-lang","○":"l-punt"},ku=(t,e)=>e===ks?"l-geen":vh[pe[t]?.[0]]||"l-heel",wu=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function ju({rows:t,chosen:e,state:n}){let s=Fe(()=>{let i=u=>u.length?u:[""],l=u=>j(t.flatMap(m=>i(m[u]))).sort((m,$)=>+!m-+!$).map(m=>({id:`${u} ${m}`,text:m?S(m):qe.unnamed,look:`wie${m&&!Pt(m)?"":" verzamel"}`})),c=t.flatMap(u=>{let m=u.between.length?"l-punt":"l-heel";return[...i(u.from).map($=>({from:`from ${$}`,to:u.id,look:m})),...i(u.to).map($=>({from:u.id,to:`to ${$}`,look:m}))]}),p=t.map(u=>({id:u.id,text:Fl(u.id),look:"wat",more:Sh(u)}));return{columns:[l("from"),p,l("to")],ties:c}},[t.map(i=>i.id).join()]),o=i=>q({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${qe.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${No} heads=${qe.columns} ...${s} chosen=${e} label=${g(qe.picture,{state:n})} choose=${o}
          press=${i=>i==="Escape"&&q({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function Lu({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${Ch} row=${c} />: <${E} id=${c.id} text=${Fl(c.id)} />
    ${_(c.id,"summary")&&a`<span class="zacht adres">${_(c.id,"summary")}</span>`}
    <${Us} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${Ht} look="buren" items=${i.map(l)} />
    </section>
  `}function Mu({rows:t,scenario:e,state:n}){let s=[Cu("from",qe.list.from),Cu("to",qe.list.to),Zt("inhoud",qe.list.what,o=>o.id,Fl),{key:"staat",label:qe.list.state,text:o=>Dt(o.id,"flowState")},{key:"sindsdien",label:qe.list.since,text:o=>Dt(o.id,"followUp")},es(k.explore.list.where,o=>[o.id])];return a`
    <${mt} id="stromenlijst" caption=${g(qe.caption,{state:n})} rows=${t} columns=${s}
      file=${{name:"informatiestromen.csv",origin:()=>se(e)}} />
  `}var qe,Fl,Sh,Oh,qa,Ch,Cu,Tu=T(()=>{"use strict";R();K();B();A();Ba();J();It();Na();Yt();ut();Ie();Cn();qe=k.explore.flows,Fl=t=>`${_(t,"content")}${wt(t,"between")&&` (${qe.among})`}`,Sh=({id:t})=>_(t,"followUp")&&a` <small>${g(qe.since,{phrase:Dt(t,"followUp")})}</small>`,Oh=t=>t.map(e=>S(e)).join(", ")||qe.unnamed,qa=({ids:t})=>t.length?a`<${$t} ids=${t} />`:a`<span class="zacht">${qe.unnamed}</span>`,Ch=({row:t})=>t.between.length?a`${qe.between} <${qa} ids=${t.from} />`:a`<${qa} ids=${t.from} /> → <${qa} ids=${t.to} />`;Cu=(t,e)=>({key:t,label:e,text:n=>Oh(n[t]),cell:n=>a`<${qa} ids=${n[t]} />`})});function Lh({text:t,children:e}){let[n,s]=I(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function Mh({of:t,at:e}){if(t.length<=jh)return a`<${Ra} of=${t} at=${e} />`;let n=r=>Dt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>Y(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${Lh} text=${`${n(r[0])} (${r.length})`}><${Ra} of=${r} at=${e} /><//>`)}
    <${Ra} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function Fu({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Rn.undecided:s?Rn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${L("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function Au({plan:t,scenario:e}){let{stops:n,several:s}=uu(e,t),o=`route-${t.key}`,r=(c,p)=>a`<${Ra} of=${c.all} at=${p} />`;if(Q())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((c,p)=>a`
            <section>
              <${Fu} stop=${c} place=${p+1} />
              <${zu} stop=${c} plan=${t} />
              ${c.all.length>0&&a`<details><summary>${Rn.open}</summary>${r(c,p)}</details>`}
            </section>
          `)}
      </div>
    `;let i=n.map((c,p)=>s.findLastIndex(u=>u.at.includes(p))),l=(c,p=c+1)=>({gridColumn:`${c+1} / ${p+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((c,p)=>a`
              <div class="boven-halte" style=${l(p)}><${zu} stop=${c} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(p)}><${Fu} stop=${c} place=${p+1} /></div>
              <div class=${c.all.length?"onder-halte":""} style=${l(p)}>
                <${Mh} of=${c.own} at=${p} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Rn.several}>
          ${s.map((c,p)=>a`
              <li>
                ${i.map((u,m)=>p<=u&&a`<i class="spoorlijn" style=${l(m)}></i>`)}
                <i class="dwarslijn" style=${l(c.at[0],c.at[c.at.length-1])}></i>
                <span style=${l(c.at[0],c.at[1])}><${Eu} one=${c} /></span>
                ${c.at.map(u=>a`<b style=${l(u)}><${ge} basis=${c.basis(u)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(pe).map(([c,[,p]])=>a`<li><${ge} basis=${c} />${p}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Rn.silent}</li>
        <li><em>${Rn.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Ke} name=${o} title=${Rn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(Rn.says,{silence:k.shared.silence})}</p>
  `}var Rn,jh,Eu,Ra,zu,Bu=T(()=>{"use strict";R();K();Ct();B();A();Ba();vn();J();pt();It();Cs();ut();Rn=k.explore.route,jh=10,Eu=({one:t})=>a`
  <a class=${Pt(t.id)?"verzamel":null} href=${L("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,Ra=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${ge} basis=${n.basis(e)} /><${Eu} one=${n} /></li>`)}
  </ul>
`;zu=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${Q()&&a`<p class="bij niemand">${Rn.silent}:</p>`}
    <ul class="stilte" aria-label=${Rn.silent}>
      ${e.map(s=>a`<li><a href=${Os({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function mr(t,e,n,s=0){let[o,r]=I(null);return we(()=>{let i=!0;r(null);let l=()=>rt().ask(t,e).then(p=>{i&&(r(p),n?.(p))}).catch(p=>i&&r({silent:p.message||k.whatif.silent})),c=window.setTimeout(l,s);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),o}function Al({chosen:t,choices:e,follows:n}){let s=Rt(),o=z.started&&!!t&&Q();we(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&Q()?r.reverse():r}</div>`}function Th({before:t,after:e}){let n=oe[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:U("Severity",t),after:U("Severity",e)})}function Nu({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(p=>p.was||p.sentence),l=H(r).gaps.filter(p=>p.subject===o&&!i.includes(p.sentence)),c=p=>g(oe.cell,{kind:W(nt(p.column)),step:at(p.barrier).toLowerCase()});return a`
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
            <strong>${Th(p)}</strong> ${p.was&&`${g(oe.now,{phrase:p.was})} `}
            ${p.was?g(oe.then,{phrase:p.sentence}):p.sentence}
          </li>
        `)}
    </ul>
    ${l.length>0&&a`
        <h2>${M(oe.stays,l.length)}</h2>
        <p>${oe.why}</p>
        <ul>${l.map(p=>a`<li>${p.sentence}</li>`)}</ul>
      `}
  `}function zh({id:t,status:e,scenario:n}){let s=mr("supposed",{options:us(n),work:t,status:e});return s&&s.silent===void 0?a`<${Nu} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function Pu({requested:t,scenario:e}){let{date:n}=e,s=$=>le($)&&!!_n($,n),[o,r]=t.split("="),i=le(o)?o:"",l=Et(fs(i,n),"alternativeReading").map($=>_($,"status")),c=($,d)=>L(["wat-als","actie",`${$}=${d}`]),p=e.key===D({}).key&&y.readings[`${i}=${r}`],u=a`
        <${Po} label=${oe.which} id="actie" thing=${i} among=${s}
          pick=${$=>{location.hash=c($,r||"")}} />
        ${i&&a`
            <p><${E} id=${i} />. ${je(i,n)}.</p>
            <h2>${oe.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(y.codes.Status).map(([$,{label:d}])=>a`
                  <li>
                    <a href=${c(i,$)} aria-current=${$===r?"true":null}>${W(d)}</a>
                    ${$===_n(i,n)&&a` <span class="zacht">${oe.read}</span>`}
                    ${l.includes($)&&a` <span class="zacht">${oe.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${Al} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${Eh} />`:p?a`<${Nu} found=${p} id=${i} scenario=${e} />`:Ae()?a`<${zh} id=${i} status=${r} scenario=${e} />`:a`<p>${g(oe.elsewhere,{name:S(i),status:U("Status",r)})}</p>`} />`}var oe,El,Fh,Eh,Bl=T(()=>{"use strict";R();K();Ct();B();Ft();A();Ce();J();pt();It();ut();Pa();oe=k.whatif.action;El=t=>t.split("=")[0],Fh=()=>Object.keys(y.readings).sort((t,e)=>Y(S(El(t)),S(El(e)))),Eh=()=>a`
  <p>${oe.begin}</p>
  <h2>${oe.readings}</h2>
  <ul>
    ${Fh().map(t=>a`
        <li>
          <a href=${L(["wat-als","actie",t])}>${S(El(t))}</a>
          <span class="zacht"> ${g(oe.reading,{status:U("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function Ls(){let t=k.missing;return a`
    <${tt} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${L("overzicht")}>${t.home}</a></p>
  `}function Nh({text:t}){let e=Sp(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${Me.alone} ${e.map(n=>a` <a href=${Bh(n)}>${n}</a>`)}</p>`}
      <p>${Me.try} ${Object.entries(Me.lists).map(([n,s])=>a` <a href=${L(n)}>${s}</a>`)}</p>
    </section>
  `}function Ph({text:t,answers:e}){let n=mr("find",{text:t},void 0,250);if(!n||n.silent!==void 0||!n.source)return null;let{found:s,count:o}=n,r=i=>[", ",Me.source.about,a`<${$t} ids=${i} />`];return a`
    <section id="in-de-bron">
      <h2>${g(Me.source.title,{count:o})}</h2>
      ${o===0&&a`<p>${Me.source.none}</p>`}
      ${s.length<o&&a`<p class="zacht">${g(Me.source.first,{count:s.length})}</p>`}
      <ol class="resultaten">
        ${s.map(({vindplaats:i,woorden:l,over:c})=>a`
            <li key=${i}>
              <p><${Pl} text=${l} answers=${e} /></p>
              <p class="zacht">${ce(i)}${c.some(Jt)&&r(c.filter(Jt))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function Iu({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=il(e),r=e.trim()!=="",i=j(n.map(p=>p.kind)).sort(Y),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);Qe(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?M(Me.found,l.length):g(Me.nothing,{text:e});return a`
    <${tt} text=${Me.title} />
    <section class="filters" aria-label=${Me.label}>
      <div class="velden">
        <${Co} label=${Me.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${he} label=${Me.what} name="wat" options=${Ye(i)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:Me.type}</p>
    ${s&&a`<p id="gelezen">${g(Me.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${Nh} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,Nl).map(p=>a`<${Ah} key=${p.id} item=${p} answers=${o} />`)}
    </ol>
    ${l.length>Nl&&a`<p>${g(Me.too_many,{count:l.length-Nl})}</p>`}
    ${r&&Ae()&&a`<${Ph} text=${e} answers=${o} />`}
    <${$e} text=${r?c:""} />
  `}var Me,Nl,Pl,Ah,Bh,fr=T(()=>{"use strict";vo();R();K();Ct();B();A();Ce();nr();J();pt();Ve();ut();Bl();Me=k.search;Nl=100,Pl=({text:t,answers:e})=>sa(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),Ah=({item:t,answers:e})=>a`
  <li>
    <a href=${L(t.path)}><${Pl} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${N&&xt(t.id)&&`, ${xt(t.id)?.title}`}</span>
    ${_s(t.id)[0]&&a` <${jt} id=${t.id} />`}
    <p><${Pl} text=${Op(t,e)} answers=${e} /></p>
  </li>
`,Bh=t=>L("zoek",{q:t})});function Hu({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=z.route.query,m=t?"lijst":qu.includes(p)?p:Q()?"lijst":"beeld",$=qu.map(d=>[d,ot.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${Yn} legend=${ot.show.label} name="toon" id="toon" current=${m} options=${$} />`}
      ${n} ${m!=="lijst"&&a`<${Ke} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${m!=="lijst"&&i} ${m!=="beeld"&&l}</div>
      ${(m!=="lijst"||u)&&c}
    </div>
  `}function Vu({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${W(U(t,i))} (${o(i)})`]);return r.push([Ms,`${W(k.shared.all)} (${n.length})`]),Q()?a`<${he} name="staat" label=${ot.filters.state} options=${r} chosen=${s} />`:a`<${Yn} legend=${ot.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function Uu({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=Wu.map(ke=>n[ke]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=Ia(n.weg),[c,p,u,m]=r,$={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:m},d=Fe(()=>tp({...$,anyRole:!!o},e),[i]),f=[...d.who,...d.what,...d.steps],h=f.includes($.chosen)?$.chosen:"",b=f.length>Ui,x=d.what.length>0,w={shown:d,opened:t,chosen:h,scenario:e,fixed:!!o},C=r.some(Boolean),O=C||l.length>0||e.stated||e.plan,F=ot.alone[un(t[0])]||ot.alone.other,P=a`<button type="button" class="klein" onClick=${()=>q({weg:null})}>${ot.again}</button>`,_t=d.undated>0&&M(ot.undated,d.undated),ct={...w,title:o||t.map(os).join(", ")},v=a`
    <${fn}>
      <div class="velden">
        <${he} name="stap" label=${ot.filters.step} options=${$n} />
        <${he} name="soort" label=${ot.filters.kind} options=${fo} />
        <${he} name="vanaf" label=${ot.filters.from} options=${Ru} />
        <${he} name="tot" label=${ot.filters.to} options=${Ru} />
        ${C&&a`<${sr} names=${Wu} />`}
      </div>
    <//>
  `,Z=a`
    ${l.length>0&&a`<p>${M(ot.hidden,l.length)} ${P}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${M(ot.left,d.left)} ${_t}</p>`}
    ${b&&a`<p role="status">${g(ot.too_many,{count:f.length})}</p>`}
    ${!x&&a`<${zl} of=${t.slice(0,1)} scenario=${e} /><p>${O?ot.nothing:F}</p>`}
  `;return a`
    <${Hu} many=${b||!x} field=${s} filters=${v} choices=${a`<${Hs} />`} notes=${Z}
      keep=${{name:ot.file,title:ct.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${vu} ...${ct} /></div>`} list=${x&&a`<${Su} ...${w} />`}
      panel=${a`<${xu} ...${w} />`} />
  `}function qh({query:t,scenario:e}){let n=Is("Agreement").filter(u=>Ps(u,e.date)&&Gt(u,e.plan)),{title:s,none:o}=ot.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>_(u,"agreementStatus")),i=Tl("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Ms,c=n.filter((u,m)=>l===Ms||r[m]===l),p=a`<${Vu} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${Uu} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Ms?s:`${s}: ${U("AgreementStatus",l)}`} />`}function Rh({query:t,scenario:e}){let n=Fe(()=>pu(e),[e.date,e.plan]);if(!n.length)return a`<p>${ot.starts.informatie.none}</p>`;let s=n.map(m=>m.state),o=Tl("FlowState",Object.keys(ot.flows.first)[0],s),r=[...o,Ms].includes(t.staat)?t.staat:o[0]||Ms,i=n.filter(m=>r===Ms||m.state===r),l=3*i.length>2*Ui,c=t.kies||"",p=r===Ms?k.shared.all:U("FlowState",r),u=g(ot.flows.title,{state:p});return a`
    <${Hu} many=${l} field=${a`<${Vu} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${ot.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${ju} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${Mu} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${Lu} rows=${i} chosen=${c} />`} />
    <p class="zacht">${ot.flows.silence}</p>
  `}function Ku({route:{path:t,query:e}}){let n=D(e),[,s=""]=t;if(s&&!Object.hasOwn(Du,s))return a`<${Ls} />`;let o=yu(e),r=f=>{q({uit:f,kies:f,weg:null}),St(os(f))},i=a`<${Po} label=${ot.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=dn.length>0&&a`<${he} name="hoofdstuk" label=${ot.begin.chapters}
      options=${dn.map(f=>[_(f,"identifier")||f,S(f)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=ot.heading,sentence:u=ot.sentence}=ot.starts[c]||{},m=Object.entries(ot.starts).map(([f,{label:h,to:b}])=>[h,L(b.path,b.query),f===c]),$=s?Du[s]:e.van&&gu,d=o.length?a`<${Uu} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Hs} /></div><${Ih} scenario=${n} />`;return a`
    <${tt} text=${ot.heading} title=${c?`${ot.heading}: ${p}`:ot.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${lr} label=${ot.starts_label} tabs=${m} />
    ${$?a`<${$} key=${s} query=${e} scenario=${n} />`:d}
  `}var ot,qu,Ms,Ru,Wu,Ih,Du,Gu=T(()=>{"use strict";Oe();R();K();Ct();B();Ft();A();Ws();Ba();_e();J();bu();Ve();Ou();ma();Tu();Cs();Bu();Pa();fr();ot=k.explore,qu=["beeld","beide","lijst"],Ms="alle",Ru=Ye(j(Object.values(y.works).flatMap(t=>t.years||[])).sort()),Wu=["stap","soort","vanaf","tot"],Ih=({scenario:t})=>a`
  ${ye(t).map(e=>a`
      ${N&&a`<p><strong>${e.title}</strong></p>`}
      <${Au} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${ot.begin.network}</p>
`;Du={informatie:Rh,afspraken:qh}});function Wa(t,e){let n=rs();for(let{mark:s}of t)e?n.add(s):n.delete(s);return q({merk:[...n].join(Il),...!n.size&&{alleen:null}},!0),n.size}var Il,rs,Ju,ql,Rl=T(()=>{"use strict";K();Il=".",rs=()=>new Set((z.route.query.merk||"").split(Il).filter(Boolean)),Ju=()=>[...rs()].join(Il),ql=()=>!!z.route.query.alleen&&rs().size>0});var Wl,Wh,Da,Io,oo,hr=T(()=>{"use strict";R();A();Wl=k.shared.outcomes,Wh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Da=({outcome:t})=>a`<g class=${`teken teken-${Wl[t].sign}`}>${Wh[Wl[t].sign]}</g>`,Io=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Da} outcome=${t} />
  </svg>
`,oo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${Io} outcome=${t} /> ${Wl[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function Dl({gaps:t,what:e}){let n=rs(),s=t.filter(i=>n.has(i.mark)).length,o=i=>St(M(Re.bar.changed,Wa(t,i.target.checked))),r=t.length>1?g(Re.mark_all,{count:t.length,what:e}):g(Re.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function Hh({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=M(Re.questions,e.length).replace(/^\d+ /,""),u=[...uo(e.map(d=>o==="topic"?Xn(d.query):d.subject_label))].map(([d,f])=>f>1?g(Re.repeated,{title:d,count:f}):d),m=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
        ${l>0&&a`<span class="bij">${g(Re.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${u.slice(0,6).join(" · ")}${u.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${M(Re.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${g(Re.about_source,{count:s})}</span>`}
    </span>
  `,$=()=>[e.map(d=>a`<${Dh} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${L("aandachtspunten",{tekst:t})}>${Re.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${Dl} gaps=${j([...e,...n])} what=${t} />
      <${fl} summary=${m} inside=${$} open=${i} />
    </div>
  `}function Zu({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=j(t.map(c=>c.query)).map(c=>({id:c,title:Xn(c)}));return(s==="topic"?y.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:m})=>a`
        <${Hh} key=${c} title=${p} gaps=${u} terms=${m} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function Vh({row:t,of:e}){let n=fe(z.route.query.partner),s=j(G(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>Qu+1?o.slice(0,Qu):o,i=o.length-r.length,l=r.length===1&&s.join()===Re.deadline.how[t.how];return a`
    <${$t} ids=${r} />
    ${i>0&&g(Re.deadline.others.more,{names:"",count:i})}
    <span class="bij">${Re.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${S(n)}: ${s.join(", ")}</span>`}
  `}function Uh({gap:t,found:e,scenario:n}){let s=e.deadline,o=Re.deadline.columns,r=ne(e.subject),i=S(e.subject);return a`
    <tr role="row" class=${Yu(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Dl} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${E} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${gl} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${hl} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${oo} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${Vh} row=${s} of=${e.subject} /></td>
    </tr>
  `}function Ha({works:t,partner:e}){let n=fe(e),s=Kr(n),o=t.filter(i=>s(i)==="heads");if(!o.length)return null;let r=M(Re.deadline.heads_only,o.length,{partner:S(n)});return a`<p>${r} <${$t} ids=${j(o)} name=${ne} />.</p>`}function Xu({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=Re.deadline,p=Q()?Gh:Kh,u=n||t.length<=p+1?t:t.slice(0,p),m=gs(t.map(({found:d})=>d.deadline)),$=a`
    <button type="button" class="alslink" id="meer-termijnen"
      onClick=${()=>q({termijnen:"alle"},!0)}>${M(c,t.length-u.length)}</button>
  `;return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${m.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${L("beloften")}>${i}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="merkvak"></td>
            ${Object.values(s).map(d=>a`<th scope="col" role="columnheader">${d}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${u.map(d=>a`<${Uh} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&$}
    </section>
  `}var Re,Yu,Dh,Qu,Kh,Gh,Hl=T(()=>{"use strict";Oe();R();K();Ct();B();A();_e();Rl();J();It();zo();ut();hr();Re=k.gaps;Yu=t=>rs().has(t.mark)?"gemarkeerd":"",Dh=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Yu(t)}`} data-vraag=${t.mark}>
    <${Dl} gaps=${[t]} what=${t.sentence} />
    <div><${wa} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;Qu=2;[Kh,Gh]=[8,5]});async function br(t,e){let n=await rt().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await rt().ask("page",{options:[],comparisons:e});return rt().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}async function Qh(){await rt().ask("shipped"),rt().show()}function Va({files:t,children:e=null}){let[n,s]=I("");async function o(r,i){window.addEventListener("beforeunload",td),await Hn(s,re.saving,async()=>{let{name:l,data:c}=await rt().ask(r,i);hn(l,c,gr[l.split(".").pop()])}),window.removeEventListener("beforeunload",td)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function nd(){let t=Rt(),[e,n]=I("");async function s(){let[o]=t.current.files;if(!o)return St(re.first_source);Hn(n,re.busy,async()=>(await rt().ask("source",{data:await Rr(o)})).message)}return a`
    <${st} title=${re.source}>
      <p class="zacht">${re.source_intro}</p>
      <div class="velden">
        <label class="veld"><span>${re.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${re.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function Ka({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Yh(i);return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${Va} files=${[{id:"bewaar-fouten",label:re.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${ed} title=${re.faults} lines=${n} count=${s} />
    <${ed} title=${re.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${re.read}</summary><${Ht} items=${c} /></details>`}
  `}function sd(t){if(!t.length)throw new Error(re.first);if(t.length>1)throw new Error(g(re.one_only,{count:t.length}));if(t[0].size>Bi)throw new Error(g(re.too_large,{name:t[0].name,most:Bi/2**20}));return t[0]}var re,Jh,gr,td,Ua,ed,Yh,kr=T(()=>{"use strict";Oe();R();B();A();Ce();J();Yt();Cn();re=k.check,Jh="plan",gr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};td=t=>t.preventDefault();Ua=()=>a`
  <${st} title=${re.save}>
    <p class="zacht">${re.save_intro}</p>
    <${Va}
      files=${Object.entries(re.save_as).filter(([t])=>!(N&&t===Jh)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${rt().own&&a`<button type="button" id="terug" onClick=${Qh}>${re.back}</button>`}
    <//>
  <//>
`;ed=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(re.list,{title:t,count:n})}</h2><${Ht} items=${e} />`,Yh=(t={})=>Object.entries(t).map(([e,n])=>g(re.counted,{count:n,what:Hr(e).toLowerCase()})).sort(Y)});function Zh({scenario:t,report:e}){let n=s=>Hn(e,We.busy,async()=>{let o={options:us(t),marks:Ju(),kind:s};hn(`${We.file}.${s}`,(await rt().ask("marked",o)).data,gr[s])});return Object.entries(We.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function Xh({gaps:t,scenario:e}){let[n,s]=I(""),o=rs();if(!o.size)return null;let r=ba(t).filter($=>o.has($.mark)),i=o.size-r.length,l=ql(),c=Ae()?We.address:We.elsewhere_office,p=[...o].map($=>({mark:$})),u=()=>{Wa(p,!1),St(We.cleared)},m=()=>{q({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${We.label}>
      <p><strong>${M(We.count,o.size)}</strong>${i>0&&M(We.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>q({alleen:l?null:"gemarkeerd"})}>${l?We.every:We.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${We.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${m}>${We.print}</button>
      <${ue} name=${`${We.file}.csv`} rows=${()=>ad(r,e)} label=${We.csv} id="merk-csv" />
      ${Ae()&&a`<${Zh} scenario=${e} report=${s} />`}
    </section>
  `}function tg({all:t}){let e=(r,i)=>j(r).map(l=>[l,i(l)]),n=t.flatMap(Pn).flatMap(r=>r.partners),s=Object.entries(y.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",yt.fields.partner,e(n,rd).sort((r,i)=>Y(r[1],i[1]))],["stap",yt.fields.step,[...$n,...od("stap",at)]],["vraag",yt.fields.query,e(t.map(r=>r.query).sort(Y),Xn)],["gewicht",yt.fields.weight,[...s,...od("gewicht",r=>U("Severity",r))]],["soort",yt.fields.kind,fo]];return a`
    <${fn}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${he} ...${{name:r,label:i,options:l}} />`)}
        <${Co} label=${yt.fields.text} name="tekst" />
        <${sr} names=${Vl} />
      </div>
    <//>
  `}function eg({points:t,low:e,source:n,query:s}){let o=j(t.map(l=>l.topic)).length,r={points:g(yt.part_counts.points,{questions:Ga(t),topics:M(yt.topics_count,o)}),source:g(yt.part_counts.source,{questions:Ga(e)})},i=(l,c,p)=>a`
    <a href=${L("aandachtspunten",{...s,deel:c})} aria-current=${p?"true":null} id=${`deel-${c}`}>
      <strong>${yt.parts[l]}</strong> ${r[l]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${yt.parts_label}>
      ${i("points","overleg",!n)}${i("source",id,n)}
    </nav>
  `}function ng({scenario:t}){let{vraag:e,partner:n}=z.route.query,s=e&&n?ka(H(t).gaps,{...z.route.query,partner:""}):[];if(!s.length||s.some(({partners:p})=>p.length))return a`<p>${yt.none}</p>`;let{step:o,other:r,clear:i}=yt.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>q({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:p})=>p)?o:r} ${c}</p>`}function sg({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap($=>Pn($).map(d=>({gap:$,found:d}))).filter(({found:$})=>$.deadline).sort(($,d)=>Y($.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter($=>!$.deadline),c=Ja[n],p=Object.entries(Ja).map(([$,d])=>[$,yt.fold[d]]),u=()=>q({vouw:o?"in":"uit"},!0),m=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${yt.heading[c]}</h2>
        <p>${yt.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${u}>${o?yt.refold:yt.unfold}</button>
        </p>
      </header>
      <${Yn} legend=${yt.fold_by} name="per" options=${p} current=${n} id="per" />
      <${Zu} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}} terms=${j(i.map(({gap:$})=>$))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${Xu} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&m}
    ${!t.length&&a`<${ng} scenario=${s} />`}
  `}function ld({route:t}){let e=D(t.query),n=t.query,s=H(e).gaps,o=ql(),r=o?ba(s).filter(w=>rs().has(w.mark)):ka(s,n),i=r.filter(w=>!w.source),l=r.filter(w=>w.source),c=n.deel?n.deel===id:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,m=o||Vl.some(w=>n[w]),$=n.vouw?n.vouw==="uit":m&&u.length<=og,d=n.per in Ja?n.per:Object.keys(Ja)[Number(c&&!p)],f=()=>ka(s,{...n,partner:""}).flatMap(Pn).filter(w=>w.deadline),h=Object.fromEntries(Vl.filter(w=>n[w]).map(w=>[w,n[w]])),b={points:i,low:l,source:c},x=o?yt.only_title:Xn(n.vraag);return a`
    <${tt} text=${o?yt.bar.label:yt.title}>
      <p class="uitleg">${g(yt.intro,{report:Jn(et(e.plan))})} ${An}</p>
    <//>
    ${ye(e).map(w=>a`<${Zn} key=${w.key} plan=${w} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${x}</strong></p>`:a`<${eg} ...${b} query=${h} />`}
      <${la} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${tg} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${yt.source_intro}</p>`}
        <p class="zacht" id="weegt">${yt.weights}</p>
        <${Ha} works=${n.partner?f().map(w=>w.subject):[]} partner=${n.partner||""} />
        <${sg} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${$} all=${m||!!n.termijnen} />
        <p class="acties"><${ue} name="aandachtspunten.csv" rows=${()=>ad(u,e)} /></p>
        <${Lo} />
      </div>
    </div>
    <${Xh} gaps=${s} scenario=${e} />
    <${$e} text=${g(yt.shown,{points:Ga(i),low:Ga(l)})} />
  `}var yt,We,rd,ad,od,Vl,id,Ga,Ja,og,cd=T(()=>{"use strict";Oe();R();K();Ct();B();Ft();A();Ce();Rl();J();pt();Ve();Yt();Hl();zo();kr();yt=k.gaps,We=k.gaps.bar,rd=t=>S(fe(t)||t),ad=(t,e)=>[[...yt.csv,...Ks],...t.map(n=>[n.number,U("Severity",n.severity),Xn(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(at).join(", "),n.kinds.map(nt).join(", "),n.partners.map(rd).join(", "),n.subject_label,Js(n).map(ce).join("; "),...se(e,n.plan)])];od=(t,e)=>{let n=z.route.query[t]||"";return n.includes(",")?[[n,zt(n.split(",").map(e))]]:[]},Vl=["tekst","stap","soort","partner","vraag","gewicht"];id="bron",Ga=t=>M(yt.questions,t.length);Ja={onderwerp:"topic",soort:"query"};og=25});function ag({id:t,scenario:e}){let n=Ge.cell_columns,s=H(e).matrix.kind.filter(c=>qi(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>W(nt(c.column)),r=c=>a`<a href=${Os(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:m}=Ne(c);return[a`<span class=${`chip ${m}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...Bn(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Ne(c).word,csv:Mo,cell:i},ud(n.how,c=>c.most_basis)];return a`
    <${st} title=${Ge.cells} note=${At(e)}>
      <${mt} id="vakken" caption=${Ge.cells_caption} rows=${s} columns=${l}
        file=${ar(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function ig({id:t,links:e,scenario:n,undecided:s}){let o=Ge.columns,r=b=>wt(b,"initiative"),i=b=>xt(b)?.key,{links:l}=H(n),c=j(e.map(r)).length,p=Oo(et(n.plan),k.shared.nothing_step),u=[...Bn(i),Zt("actie",o.action,r),{key:"soort",label:o.kind,text:b=>kt(b,"interventionKind").map(nt).join(", ")},{key:"wie",label:o.who,sort:!1,text:b=>Kn(r(b)),cell:b=>a`<${$t} ids=${Un(r(b))} none=${Kn(r(b))} />`},kn("stand",o.stand,r,n.date),ud(o.how,b=>l[b][0],b=>`; ${U("Strength",l[b][1])}`)],m=ar(t,"activiteiten",n,i),$={id:"wiewat",caption:Ge.work_caption,rows:e,sort:"actie",columns:u,file:m},d=e.flatMap(b=>y.works[r(b)]?.chapters||[]),f=dn.filter(b=>d.includes(b)).flatMap(b=>{let x=zt(Et(b,"chapterLead").map(S));return x?`${S(b)} – ${x}`:[]}),h=a`<p>${s?k.overview.undecided:p}</p>`;return a`
    <${st} title=${g(e.length>c?Ge.work_rows:Ge.work,{count:c,rows:e.length})}>
      ${e.length?a`<${mt} ...${$} />`:h}
      ${f.length>0&&a`<p class="zacht">${g(Ge.heads,{chapters:f.join("; ")})}</p>`}
    <//>
  `}function lg({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${E} id=${n} />`,g(me(xt(n)).thing.step.helper,{awareness:Dt(n,"awareness")||Ge.unaware})]);return a`<${st} title=${Ge.helpers}><${Ht} items=${e} /><//>`}function dd({id:t}){let e=D(z.route.query),n=Et(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>ee(c,"barrier")).filter(c=>Xe(c,l)),r=H(e).links,i=s.flatMap(l=>G(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Gt(l,e.plan));return a`
    <${rg} id=${t} narrow=${n} />
    <${ag} id=${t} scenario=${e} />
    <${ig} id=${t} links=${i} scenario=${e} undecided=${Vc(e).has(t)} />
    <${Ma} title=${Ge.requested} ids=${o("Recommendation").filter(l=>Gt(l,e.plan))} />
    <${lg} ids=${o("Facilitator")} />
  `}var Ge,ro,Qa,pd,ud,rg,Ya=T(()=>{"use strict";R();K();B();Ft();A();_e();vn();J();pt();It();Yt();ut();Ie();Cn();Ge=k.thing.step,ro=t=>cn.filter(e=>t.includes(e.notation)).map(e=>e.label),Qa=t=>y.works[t]?.across?k.shared.all_steps:ro(Fn(t)).join(", "),pd=t=>pe[t]?.[1]||"",ud=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>pd(e(s))+n(s),cell:s=>e(s)&&[a`<${ge} basis=${e(s)} />`,` ${pd(e(s))}${n(s)}`]}),rg=({id:t,narrow:e})=>a`
  <${st} title=${Ge.what}>
    <${be} text=${_(t,"step")} />
    <${be} text=${_(t,"definition")} />
    <${be} text=${_(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${Ge.narrower}<${$t} ids=${e} />.</p>`}
    ${wt(t,"broader")&&a`<p>${Ge.broader}<${E} id=${wt(t,"broader")} />.</p>`}
  <//>
`});function Za({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:m=[]}){let $=k[e];return function({route:{query:f}}){let h=D(f),{plan:b,strict:x}=h,w=o.map(([,ct,v])=>v.find(([Z])=>Z===f[ct])?.[1]),C=p&&x&&k.shared.choices.strict_phrase,O=[...w,f.tekst,C].filter(Boolean).join(" · ")||k.shared.all,F=n(h).filter(ct=>!f.tekst||xo(r(ct),f.tekst)).filter(ct=>o.every(([,v,,Z])=>!f[v]||Z(ct,f[v]))),P=M($.count,F.length),_t=()=>xn([...s,...m],Ir(F,s,wl("sorteer",i)),ct=>se(u?h:null,xt(ct.id)?.key||ct.plan||b,O));return a`
      <${tt} text=${$.title}><p class="uitleg">${$.intro}</p><//>
      <${fn}>
        <${Vs} />
        ${u&&a`<${or} />`}
        <${aa} fields=${o} names=${["tekst","vouw",...o.map(([,ct])=>ct)]}>
          <${Co} name="tekst" />
        <//>
      <//>
      ${p&&a`<${jo} />`}
      <p class="telling">${P}<${ue} name=${`${Vo($.title)}.csv`} rows=${_t} /></p>
      <${mt} id=${t} caption=${g($.caption,{count:P})} rows=${F} columns=${s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:$.count}} />
      <${$e} text=${P} />
    `}}var Wn,Vt,jn,Ul,gd,wr,yr,bd,cg,ao,pg,ug,dg,kd,wd,$g,$d,yd,mg,fg,md,hg,_d,xd,vd,as,_r,gg,bg,fd,hd,Sd,Od=T(()=>{"use strict";vo();R();K();Ct();B();Ft();A();_e();J();pt();It();Ve();Yt();ut();Ie();Ya();Wn=k.partners,Vt=k.measures,jn=k.lookup;Ul=t=>[S(t),...["altLabel","promise","summary","place"].flatMap(e=>kt(t,e))].join(" "),gd=Za({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[N?t:""],textOf:({id:t})=>Ul(t),fields:[[Wn.fields.step,"stap",$n,({steps:t},e)=>t.includes(e)],[Wn.fields.kind,"soort",Go("OrganisationKind"),({id:t},e)=>_(t,"organisationKind")===e],[Wn.fields.role,"rol",Object.entries(Wn.roles),({roles:t},e)=>t.includes(e)]],columns:[{...Zt("naam",Wn.columns.name,({id:t})=>t),cell:t=>[a`<${E} id=${t.id} />`,a`<${xs} id=${t.id} />`]},{key:"soort",label:Wn.columns.kind,text:t=>Dt(t.id,"organisationKind")},{key:"stappen",label:Wn.columns.steps,text:t=>ro(t.steps).join(", ")},{key:"handelt",label:Wn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Wn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Wn.columns.wish,text:t=>t.wish}]}),wr=t=>y.called[t]?.short||"",yr=t=>_(t,"prefLabel"),bd="exploitationForm",cg=ms.map(t=>({id:t,...y.works[t],text:[Ul(t),Dt(t,bd),...G(t,"who").map(e=>Ul(e.from))].join(" ")})).sort((t,e)=>Y(wr(t.id)||"~",wr(e.id)||"~")||Y(yr(t.id),yr(e.id))),ao=N?"":Dn[0].date,pg={key:"plan",label:W(ps(ao)),text:({id:t})=>_n(t,ao)?je(t,ao):"",cell:({id:t})=>_n(t,ao)&&a`<${jt} id=${t} date=${ao} />`},ug=t=>{let{outcome:e="",stand:n=""}=He(t),s=k.shared.outcomes[e]?.phrase||n;return[_(t,"deadlineLabel"),`“${_(t,"deadlineText")}”`,s].filter(Boolean).join(", ")},dg=(t,e)=>{let n=qs(t).filter(s=>_(s,"dueBy")===e);return`${X(e)}: ${zt(n.map(s=>_(s,"deadlineLabel")||yr(t)))}`},kd="alle",wd=({id:t},e)=>Xe(t,e),$g=({id:t,across:e},n)=>n===kd?e:Fn(t).includes(n),$d=dn.map(t=>[t,S(t)]),yd=Za({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>cg.filter(e=>Gt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>yr(t),more:[{key:"hoofdstuk",label:Vt.fields.chapter,text:({chapters:t=[]})=>t.map(S).join("; ")},{key:"doet",label:Vt.columns.who,text:({id:t})=>Kn(t)},{key:"beloofd",label:Vt.columns.promise,text:({id:t})=>_(t,"promise")},{key:"gemeld",label:Vt.columns.reported,text:({id:t})=>_(t,"summary")},{key:"termijnen",label:Vt.columns.terms,text:({id:t})=>qs(t).map(ug).join("; ")}],groups:{of:({chapters:t=[""]})=>t.find(e=>e===z.route.query.hoofdstuk)??t[0],titles:[...$d,["",Vt.no_chapter]]},fields:[[Vt.fields.what,"wat",Object.entries(Vt.types),wd],[Vt.fields.chapter,"hoofdstuk",$d,({chapters:t},e)=>t?.includes(e)],[Vt.fields.step,"stap",[...$n,[kd,Vt.across]],$g],[Vt.fields.kind,"soort",fo,({id:t},e)=>ho(t).includes(e)],[Vt.fields.status,"staat",Go("Status"),({id:t},e)=>_n(t)===e],[Vt.fields.form,"vorm",Go("ExploitationForm"),({id:t},e)=>kt(t,bd).includes(e)]],columns:[{key:"nr",label:Vt.columns.number,text:({id:t})=>wr(t),cell:({id:t})=>wr(t)?a`<a href=${De(t)}>${wr(t)}</a>`:a`<span class="zacht">${Vt.no_number}</span>`},Zt("naam",Vt.columns.name,({id:t})=>t,yr),...Bn(({id:t})=>xt(t)?.key),{key:"wat",label:Vt.columns.what,text:({id:t})=>ie(t)},...ao&&ao!==Ee?[pg]:[],kn("nu",N?Vt.columns.stand:W(ps(Ee)),({id:t})=>t),{key:"termijn",label:Vt.columns.deadline,text:({due:t=""})=>t,cell:({id:t,due:e=""})=>{let n=j([e,_(t,"finalDueBy")]).filter(Boolean);return n.length>1?n.map(s=>a`<p>${dg(t,s)}</p>`):X(e)}},{key:"stap",label:Vt.columns.step,text:({id:t})=>Qa(t)},{key:"wie",label:Vt.columns.lead,sort:!1,text:({container:t,leads:e})=>e?.map(S).join(", ")||(t?"":k.shared.no_lead),cell:({container:t,leads:e})=>e?a`<${$t} ids=${e} />`:a`<span class="zacht">${t?"":k.shared.no_lead}</span>`}]}),mg=t=>j(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Et(t,e))).filter(Jt),fg=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:mg(t),text:[S(t),...kt(t,"altLabel"),_(t,"summary"),e.description].join(" ")})),md="Recommendation",hg=Object.entries(jn.types).filter(([t])=>Is(t).length),_d=(t,e,n)=>Za({name:t,of:e,sort:"naam",rows:({plan:s})=>fg.filter(o=>Gt(o.id,s)&&Xe(o.id,md)===n),textOf:({text:s})=>s,named:({id:s})=>S(s),groups:{of:({id:s})=>Object.keys(jn.types).find(o=>Xe(s,o))||"",titles:Object.entries(jn.types).map(([s,o])=>[s,W(o)])},fields:[[jn.fields.what,"wat",hg.filter(([s])=>s===md===n),wd],[jn.fields.step,"stap",$n,({steps:s},o)=>s.includes(o)]],columns:[{...Zt("naam",jn.columns.name,({id:s})=>s),cell:({id:s})=>[a`<${E} id=${s} />`,_(s,"summary")&&a`<p class="zacht">${_(s,"summary")}</p>`]},...Bn(({id:s})=>xt(s)?.key),{key:"wat",label:jn.columns.what,text:({id:s})=>ie(s)},{key:"zegt",label:jn.columns.description,text:s=>s.description},{key:"over",label:jn.columns.about,sort:!1,text:s=>s.about.map(S).join("; "),cell:s=>a`<${$t} ids=${s.about} name=${ne} />`},ir(jn.columns.place,({id:s})=>s)]}),xd=_d("naslag","lookup",!1),vd=_d("gevraagd","requested",!0),as=k.timeline,_r=t=>t.day.slice(0,4),gg=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?go(t.id):[_r(t)];return n?n<=e&&e<=s:_r(t)===e},bg=t=>{let{jaar:e}=z.route.query;return!e||_r(t)===e?t.day:`z${t.day}`},fd=t=>[t.id&&S(t.id),t.what].filter(Boolean).join(": "),hd=Ye(j(y.timeline.map(_r))),Sd=Za({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&je(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${fd(t)} ${t.when}`,named:t=>t.id?S(t.id):t.what,groups:{of:t=>z.route.query.jaar||_r(t),titles:hd},fields:[[as.fields.what,"wat",Object.entries(as.kinds),(t,e)=>t.kind===e],[as.fields.step,"stap",$n,({steps:t},e)=>t.includes(e)],[as.fields.year,"jaar",hd,gg]],columns:[{key:"dag",label:as.columns.when,text:bg,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:as.fields.what,text:t=>as.kinds[t.kind]},{key:"wat",label:as.columns.what,text:fd,cell:t=>[t.id&&a`<${E} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:as.columns.stand,text:t=>t.phrase},ir(jn.columns.place,t=>t.at)]})});function kg({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${Ts.requested_mark}</span>`,r=e&&a`<span class="bij door">${Ts.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${ns} bar=${t.bar} />${l}`}function wg({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=Oa(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Nn(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Ne(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Gs(c)} aria-haspopup="dialog" onClick=${()=>q({cel:c})}>
        <span class="sr">${g(Ts.cell,{row:t.label,step:at(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${kg} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${ge} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function ti({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=gn(n),i=To(t,e,n),[l,c]=I(s?Math.max(0,r.indexOf(fa(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${xg} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${Xa(n)} role="table">
      <caption>${g(Ts.caption,{rows:Ts.heads[t],scenario:At(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Ts.heads[t]}</th>
          ${n.steps.map((u,m)=>a`
              <${yg} step=${u} place=${m+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${m===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${Ts.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Pe(t,e,n).map(u=>a`<${_g} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Ts,yg,_g,xg,Xa,Kl=T(()=>{"use strict";R();K();B();A();vn();pt();to();ut();Ts=k.overview;yg=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${De(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,_g=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${E} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${gn(e).map((o,r)=>a`<${wg} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,xg=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Ts.one_step}>
    ${gn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${at(s)}
        </button>
      `)}
  </div>
`,Xa=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function Og({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${zs.wish}</h2><a href=${L(zs.also.to,zs.also.choose)}>${zs.also.ask}</a>
      <ul class="tegels">
        ${zs.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${L(n.to,n.choose)}>
                <${Sg} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function Cg({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&ca(n,e?s:"");return a`
    <li>
      <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
      <h3>${t.title}</h3>
      <p>${t.text}</p>
      <p><a href=${L("aandachtspunten",l)}>${t.ask}</a></p>
    </li>
  `}function jg({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${zs.discuss.title}</h2><p>${zs.discuss.note}</p>
        <p class="acties"><a href=${L("aandachtspunten")}>${g(zs.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${Cg} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function Lg({state:t,word:e,things:n,date:s}){let o=N?"h4":"h3",r=l=>_s(l,s)[1]&&a`<span class="zacht"> – ${_s(l,s)[1]}</span>`,i=g(Ut.group,{state:W(e),count:n.length});return a`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${i}<//>
      <${xe} ids=${qt(n)} more=${r} />
    </div>
  `}function Mg({scenario:t,plan:e}){let n=N?"h3":"h2";return H(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=y.codes.InterventionKind[o],c=r.map(u=>a`<${Lg} ...${u} date=${t.date} />`),p=i?Ut.undecided:Oo(e);return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${g(Ut.apart.title,{kind:l.label})}<//>
          <p>${g(Ut.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`<div class="standen">${c}</div>`:a`<p>${p}</p>`}
      </section>
    `})}function jd({route:t}){let e=D(t.query),n=Object.hasOwn(Gl,t.query.rijen||"")&&Gl[t.query.rijen||""]||"kind",s=Object.entries(Gl).map(([c,p])=>[c,Ut.rows[p]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=H(e),l=a`<${Fg} answer=${i} plan=${et(e.plan)} plans=${ye(e)} />`;return a`
    ${n==="kind"?l:a`<${tt} text=${Ut.heading} title=${Ut.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Ut.matrix[n]}</h2><p>${At(e)}</p>
          <p class="acties"><a href=${L("methode")}>${Ut.legend.more}</a></p>
          <${Hs}>
            <${Yn} legend=${Ut.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${ye(e).map(c=>a`
            ${N&&a`<h3>${c.title}</h3>`}
            <${Zn} plan=${c} />
            <${ti} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(p=>p.plan===c.key)} />
            <div class="acties">
              <${ue} name="matrix.csv" rows=${()=>zg(n,e,c)} />
              <${Ke} name=${Xa(c)} title=${Ut.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${Xa(c)}"]`} legend=".legenda .stalen li" note=${Ut.legend.note} />
              <${Ss} text=${()=>location.href} label=${Ut.link} />
            </div>
            <${Mg} scenario=${e} plan=${c} />
          `)}
        <${Lo} />
      </div>
      <${va} undecided=${ha(e)} />
    </div>
    ${r&&a`<${Eo} address=${r} by=${n} scenario=${e} />`}
    <${$e} text=${r?"":g(Ut.shown,{scenario:At(e)})} />
  `}var Ut,Cd,vg,Sg,zs,Gl,Tg,zg,Fg,Ld=T(()=>{"use strict";R();K();Ct();B();Ft();A();vn();J();pt();to();Ve();Yt();Cs();ut();Kl();Sn();Ut=k.overview,{truth:Cd}=k.thing,vg={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Sg=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${vg[t]}
  </svg>
`,{start:zs}=Ut;Gl={"":"kind",partner:"partner",vorm:"form"},Tg=(t,e,n)=>{let{word:s,lines:o}=Ne(e);if(!e)return[t.label,at(n),Ut.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,at(n),s,o.join("; "),U("Basis",r),Cd[String(i)],l,c,p,Cd[String(u)]]},zg=(t,e,n)=>[[...Ut.csv,...Ks],...Pe(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...Tg(s,o,gn(n)[r]),...se(e,n.key)]))],Fg=({answer:t,plan:e,plans:n})=>{let s=j(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${tt} text=${Ut.heading} title=${Ut.title}>
      <p>${g(Ut.start.intro,{report:Jn(e)})}</p>
      <p><strong>${M(Ut.start.dated,s.length,{years:zt(s)})}</strong>
        ${" "}${Ut.start.since}</p>
    <//>
    <${Og} answer=${t} />
  </div>
  <${jg} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function Md(t,e){let n=await rt().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=sn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Eg(c,n)),l=(r||[]).length-i.length;return rt().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await ei({decisions:i}),null}function Eg({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function ei(t){let e=Bt(),n=await rt().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n},saved:!1})}async function Jl(){let{decisions:t,undone:e}=Bt(),n=t.at(-1);n&&await ei({decisions:t.slice(0,-1),undone:[n,...e]})}async function Ql(){let{decisions:t,undone:e}=Bt(),[n,...s]=e;n&&await ei({decisions:[...t,n],undone:s})}var sn,Bt,Se,ni,xr,si,io,oi,lo=T(()=>{"use strict";Ce();sn=()=>rt().board,Bt=()=>sn();Se=(...t)=>ei({decisions:[...Bt().decisions,...t],undone:[]});ni=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),xr=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),si=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),io=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),oi=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function is({label:t,value:e,options:n,id:s=null,pick:o}){let r=Ho(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var vr=T(()=>{"use strict";R()});function Ag({column:t,act:e}){let[n,s]=t.both,{found:o}=Bt(),r=o.columns.some(({target:f,table:h})=>f===o.fields.role&&h===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(bt.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=f=>e(()=>Se(xr(t.which,"target",p[f]||`${l}:${f}`))),m=t.reading===c?"alongside":t.reading,$=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=m==="?"?"":m||$;return a`
    <fieldset class="bordkeuze">
      <legend>${n?bt.whose:bt.does}</legend>
      ${i.map(f=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${f===d} onChange=${()=>u(f)} />
          ${n?g(bt.readings[f],{one:n,other:s}):bt.roles[f]}
        </label>`)}
    </fieldset>
  `}function Bg({column:t,act:e}){let{targets:n,fields:s}=Bt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,m=[t.why==="values"&&bt.by_values,t.options.length>0&&t.why==="head"&&g(bt.maybe,{what:t.options.join(", ")}),t.month_first&&bt.month_first,t.says].filter(Boolean),$=j([...n.slice(0,Td),bt.notes,...n.slice(Td)]),d=c?[[`${l}:${c}`,g(bt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${is} label=${g(bt.as,{head:r})} value=${d[0]?.[0]||l||bt.notes}
          options=${[...d,...Ye($)]} pick=${f=>e(()=>Se(xr(o,"target",f===bt.notes?"":f)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${g(bt.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${m.join(" ")}
        ${l===s.partner&&a`<${Ag} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Ng(){let[t,e]=I(0),{rows:n,fields:s}=Bt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[bt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
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
  `}function zd({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Bt().found,l=[[g(bt.read,{read:n.filter(c=>!c.open).length,count:n.length}),bt.sum.placed],[g(bt.read,{read:n.filter(c=>c.led).length,count:n.length}),bt.sum.led],[String(oi(s).length),bt.sum.asks],[String(o.length),bt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${bt.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${Bg} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${bt.plan}</h2>
          <label class="veld"><span>${bt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${c=>t(()=>Se(io(i.title,c.target.value)))} />
          </label>
          <label class="veld"><span>${bt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:c}})=>c&&c!==r.day&&t(()=>Se(io(i.day,c)))} />
          </label>
        </section>
        <${Ng} />
        <section>
          <h2>${bt.sums}</h2>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${o.map(c=>a`<p class="zacht">${c}</p>`)}
        </section>
      </div>
    </div>
  `}var bt,Td,Fd=T(()=>{"use strict";R();B();lo();A();vr();bt=k.board.columns,Td=-1});function Ed({act:t}){let e=Rt(),[n,s]=I(null),[o,r]=I(!1),[i,l]=I(""),c=d=>t(()=>(r(!0),d().finally(()=>r(!1)))),p=d=>c(async()=>{let f=await d(),h=await Md(f.name,f.data);if(s(h&&{...h,given:f}),h)return St(h.message);location.hash=L("controleer",{stap:"kolommen"})}),u=d=>c(async()=>{n&&(await br(n.given,d)).ok&&(location.hash=L(d?"vergelijk":"overzicht"))}),m=d=>p(async()=>{let f=sd(d);return{name:f.name,data:await Rr(f)}}),$=(d,f)=>p(async()=>({name:d,data:new TextEncoder().encode(f)}));return we(()=>{let d=f=>m(f.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${on.list.drop}</h2>
        <p>${on.list.kinds}</p>
        <label class="veld"><span>${on.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>m(e.current.files)} />
        </label>
        <p class="zacht">${on.list.others}</p>
        ${o&&a`<p role="status">${on.busy}</p>`}
      </section>
      <section>
        <label class="veld bordplak"><span>${on.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${d=>l(d.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>$(`${on.list.pasted}.txt`,i)}>
            ${on.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>$(`${on.list.example_name}.csv`,on.list.example_list)}>${on.list.example}</button>
        </div>
      </section>
    </div>
    <ul class="bordfeiten">
      ${on.list.facts.map(({head:d,text:f})=>a`<li><strong>${d}</strong> ${f}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&a`<${Ka} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
          ${o&&a`<span role="status">${on.busy}</span>`}
        </p>`}
    </div>
  `}var on,Ad=T(()=>{"use strict";Oe();R();K();lo();A();Ce();kr();on=k.board});function Pg({which:t,text:e,act:n}){let[s,o]=I(null),[r,i]=[`wie-${encodeURIComponent(t)}`,s?.match(/.*;\s*/)?.[0]||""],l=s===null?[]:Bt().found.organisations;return a`<details><summary>${Lt.other}</summary>
    <label class="veld"><span>${g(Lt.other_who,{name:e})}</span>
      <input list=${r} autocomplete="off" onFocus=${()=>o(s||"")}
        onInput=${c=>o(c.target.value)} /></label>
    <datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
    <button type="button" disabled=${!s?.trim()}
      onClick=${()=>n(()=>Se(si(t,"names",s||"")))}>${Lt.other_take}</button></details>`}function Bd({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Bt().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),[i,l]=[r("several"),oi(e).length],c=(p,...u)=>t.bind(null,()=>Se(si(p,"names",u.join("; "))),void 0);return a`
    <p class="uitleg">${l?g(Lt.intro,{count:e.length,asks:l}):Lt.nothing}</p>
    <${Sr} act=${t} title=${Lt.several} names=${i}
      after=${i.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${c("*")}>${M(Lt.take_all,i.length)}</button></p>`}>
      ${({which:p,text:u,parts:m})=>a`
        <p>${m.map($=>a`<span class="bordnaam">${$}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${c(p,...m)}>${g(Lt.split,{count:m.length})}</button>
          <button type="button" class="alslink" onClick=${c(p,u)}>${Lt.one}</button>
        </p>
      `}
    <//>
    <${Sr} act=${t} title=${Lt.same} names=${r("same")}>
      ${({which:p,parts:u,meant:m})=>a`
        <p>${g(Lt.same_text,{meant:m})}</p>
        <p class="acties">
          <button type="button" onClick=${c(p,m)}>${Lt.yes}</button>
          <button type="button" class="alslink" onClick=${c(p,...u)}>${Lt.no}</button>
        </p>
      `}
    <//>
    <${Sr} act=${t} title=${Lt.new} names=${r("new")}>
      ${({which:p,text:u,kind:m})=>a`
        <${is} label=${g(Lt.kind_of,{name:u})} value=${m||"organisatie"}
          options=${Object.entries(Lt.new_kinds)} pick=${$=>t(()=>Se(si(p,"kind",$)))} />
      `}
    <//>
    <${Sr} act=${t} title=${Lt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Lt.no_partner_more}</p>`} />
    ${n.length>0&&a`<section class="bordnamen">
        <h2>${Lt.left_out}</h2><ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
        <p class="zacht">${Lt.left_out_more}</p>
      </section>`}
    <${Sr} act=${t} title=${Lt.known} names=${r("known","split","decided")}>
      ${({meant:p})=>p&&a`<p class="zacht">${g(Lt.means,{meant:p})}</p>`}
    <//>
    <section>
      <h2>${Lt.expect}</h2>
      <p class="zacht">${Lt.expect_more}</p>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>Se(io(o.without,p.target.checked?"nee":"ja")))} />
        ${Lt.expect_yes}
      </label>
    </section>
  `}var Lt,Sr,Nd=T(()=>{"use strict";R();B();lo();A();vr();Lt=k.board.partners;Sr=({title:t,names:e,act:n,children:s,after:o=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${o}
      <ul>
        ${e.map(r=>a`<li key=${r.which}>
            <p><strong>“${r.text}”</strong> <span class="zacht">${M(Lt.count,r.count)}</span></p>
            ${s?.(r)}<${Pg} ...${r} act=${n} />
          </li>`)}
      </ul>
    </section>
  `});function qg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function Rg({row:t,name:e,act:n}){let{choices:s}=Bt().found,o=t.asks[e],r=[["","…"],...Ye(s[e]||[])],i=l=>n(()=>Se(xr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${ht.right}</button>`}
      ${s[e]&&a`<${is} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function Wg({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=Bt().found,[l,c]=I(!1),p=t.fields[i.step],u=t.fields[i.kind]||"",m=d=>{n(t,l&&p&&!p.split("; ").includes(d)?`${p}; ${d}`:d),c(!1)};function $(d){let{target:f,currentTarget:h,key:b,shiftKey:x}=d;if(f!==h||d.ctrlKey||d.altKey||d.metaKey)return;let w=o.find(C=>C.key===b.toUpperCase());if(w)m(w.value);else if(b==="Enter"&&x&&t.proposal)s();else if(b==="Enter"&&t.proposal)m(t.proposal.value);else if(b.toUpperCase()==="L")n(t,"");else if(b==="+")c(!0);else if(b==="ArrowDown"||b==="ArrowUp"){let C=[...document.querySelectorAll(".bordkaart")];C[C.indexOf(h)+(b==="ArrowDown"?1:-1)]?.focus()}else if(b==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;d.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${$}>
        <h3><span class="bij">${t.number}</span>${qg(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:d,role:f})=>a`<span>${d}${f&&` (${f})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||ht.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(d=>a`<${Rg} row=${t} name=${d} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${o.map(({value:d,key:f})=>a`
              <button type="button" class=${t.proposal?.value===d?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes(d))} onClick=${()=>m(d)}>
                ${d} <kbd aria-hidden="true">${f}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${ht.kind}</span>
          <${is} label=${ht.kind} value=${u} pick=${d=>e(()=>Se(ni(t.which,i.kind,d)))}
            options=${[["",ht.unknown],...Ye(j([...u?[u]:[],...r[i.kind]]))]} />
        </label>
        <p class="acties">
          ${t.proposal&&!o.some(({value:d})=>d===t.proposal?.value)&&a`<button type="button" class="is-voorstel" onClick=${()=>m(t.proposal?.value||"")}>
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
  `}function Dg(){let{cells:t,places:e}=Bt().found,n=e.slice(0,-2);return a`
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
  `}function Pd({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Bt().found,[r,i]=I(e[0]?.reason||""),[l,c]=I(Ig),[p,u]=I(0),m=Rt(),[$,d]=I(0),f=[...e,{reason:"",value:"",count:n.filter(v=>v.open&&!v.proposal).length,strength:""},{reason:Or,value:"",count:n.length-ri(n),strength:""}].filter(({count:v})=>v),h=f.some(({reason:v})=>v===r)?r:f[0]?.reason,b=f.find(({reason:v})=>v===h),x=v=>{i(v),u(0),Q()&&m.current?.scrollIntoView()},w=n.filter(v=>h===Or?!v.open:v.open&&(v.proposal?.reason||"")===h),C=Math.max(0,Math.min(p,w.length-1)),O=()=>{let{rows:v}=Bt().found;return g(ht.progress,{placed:v.length-ri(v),count:v.length})},F=v=>t(()=>Se(...v.map(Z=>ni("*",o.step,"",Z))),O);async function P(v,Z){let ke=w.indexOf(v);await t(()=>Se(ni(v.which,o.step,Z)));let ze=ri(Bt().found.rows);St(g(Z?ht.is_at:ht.is_open,{title:v.number||v.title,value:Z,count:ze})),d(ze||h===Or?ke+1:-1)}we(()=>{if(!$)return;$<0&&vt("verder")?.focus();let v=m.current?.querySelectorAll(".bordkaart")||[],Z=v[Math.min(Q()?1:$,v.length)-1];$>0&&(Z||document.querySelector(".bordreden"))?.focus(),d(0)},[$]);let _t=e.filter(({strength:v})=>v==="sterk").map(({reason:v})=>v),ct=v=>v===Or?ht.done:v||ht.none;return a`
    <p class="bordstand">${O()} ${!ri(n)&&ht.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${ht.reasons}</h2>
        ${_t.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>F(_t)}>${ht.take_strong}</button>`}
        <ul>
          ${f.map(({reason:v,value:Z,count:ke,strength:ze})=>a`
              <li key=${v} class=${v===h?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(v===h)}
                  onClick=${()=>x(v)}><span class="bordtal">${ke}</span> ${ct(v)}</button>
                <p class="zacht">
                  ${ze==="zwak"&&a`<span class="bordnaam">${ht.weak}</span> `}
                  ${Z?g(ht.proposal,{value:Z}):v===Or?ht.done_more:ht.none_more}
                </p>
                ${Z&&ke>0&&a`<button type="button" class="klein" aria-label=${`${M(ht.take,ke)}: ${v}`}
                    onClick=${()=>F([v])}>${M(ht.take,ke)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${m}>
        <h2>${b&&ct(b.reason)} <span class="zacht">${w.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${ht.keys}</summary>
          <p>${g(ht.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(Q()?w.slice(C,C+1):w.slice(0,l)).map(v=>a`<${Wg} key=${v.which} ...${{row:v,act:t,place:P}}
              all=${()=>F([v.proposal?.reason||""])} />`)}
        </ul>
        ${Q()&&w.length>1&&a`<p class="acties bordblad">
            <button type="button" disabled=${!C} onClick=${()=>u(C-1)}>${ht.previous}</button>
            <span>${g(ht.which,{place:C+1,count:w.length})}</span>
            <button type="button" disabled=${C>w.length-2}
              onClick=${()=>u(C+1)}>${ht.following}</button>
          </p>`}
        ${!Q()&&w.length>l&&a`<button type="button"
            onClick=${()=>c(w.length)}>${g(ht.more,{count:w.length-l})}</button>`}
      </section>
      <${Dg} />
    </div>
  `}var ht,Ig,Or,ri,Id=T(()=>{"use strict";Oe();R();Ct();B();lo();A();vr();ht=k.board.place,Ig=30,Or="-",ri=t=>t.filter(e=>e.open).length});function qd({act:t}){let e=Bt(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=I(null),[u,m]=I(""),$=JSON.stringify(s),d=e.taken===$&&rt().own,f=o.filter(O=>!O.open),h=f.filter(O=>!O.judged).length;we(()=>{d||t(async()=>{e.taken=$;let O=await br({name:n,decisions:s},!1);p(O.ok?null:O)})},[$]);let b=()=>Hn(m,Te.alongside_busy,async()=>{let O=await br({name:n,decisions:s},!0);if(!O.ok)return p(O);location.hash=L("vergelijk")});if(c)return a`<div class="antwoord"><${Ka} ...${c} /></div>`;if(!d)return a`<p role="status">${Te.making}</p>`;let x=D(z.route.query),w=y.plans.find(({title:O})=>O===r.title)||y.plans[y.plans.length-1],C=H(x).apart.filter(O=>O.plan===w.key&&O.groups.length);return a`
    <p>
      ${g(Te.placed,{placed:f.length,count:o.length})}
      ${h>0&&a` ${M(Te.without_kind,h)}`}
      ${o.some(O=>!O.judged)&&a` <strong>${Te.not_yet}</strong>`}
    </p>
    <${ti} by="kind" scenario=${x} plan=${w} />
    ${C.map(({kind:O,groups:F})=>{let P=F.flatMap(_t=>_t.things);return a`<p>${M(Te.apart,P.length,{kind:nt(O)})} <${$t} ids=${P} /></p>`})}
    ${z.route.query.cel&&a`<${Eo} address=${z.route.query.cel} by="kind" scenario=${x} />`}
    <p><a href=${L("aandachtspunten")}>${Te.questions}</a></p>
    <section class="blok">
      <h2>${Te.take_along}</h2>
      <label class="veld"><span>${Te.access}</span>
        <${is} id="toegang" label=${Te.access} value=${r.access||"niet-openbaar"}
          options=${i.map(O=>[O,O.replace("-"," ")])} pick=${O=>t(()=>Se(io(l.access,O)))} />
      </label>
      <p class="zacht">${Te.access_more}</p>
      <${Va} files=${[{id:"bewaar-werkmap",label:Te.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${()=>Hg(e)}>${Te.choices}</button>
        <button type="button" id="ernaast" onClick=${b}>${Te.alongside}</button>
        <span role="status">${u}</span>
      <//>
      <p class="zacht">${Te.workbook_more} ${Te.next_list}</p>
    </section>
    <${Ua} />
  `}var Te,Hg,Rd=T(()=>{"use strict";R();K();B();Ft();lo();A();Ce();pt();to();Yt();ut();Kl();vr();kr();Te=k.board.result,Hg=t=>hn("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function Dd({state:t,why:e,own:n}){let s=k.werkplaats;return a`
    <p>
      ${n?a`<strong>${g(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${g(s.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function Jg(){let t=document.activeElement,e=Kg.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==vt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&vt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(Gg));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function Qg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Bt(),l=o.rows.filter(u=>u.open).length,c=Fs[Fs.indexOf(t)+1],p=t==="plaatsen"&&l?g(Mt.next_open,{count:l}):Mt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${M(Mt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Mt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(Jl,()=>Mt.undone)}>${Mt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(Ql,()=>Mt.redone)}>${Mt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>Ug(e)}>${Mt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${L("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function Vd({route:t}){let[,e]=I(0),[n,s]=I(""),o=t.query.stap||"",r=sn()&&Fs.includes(o)?o:Fs[0],{of:i,Step:l}=Wd[r],c=(sn()?.found.plan.day||"").split("-").reverse().map(Number).join("-");async function p(m,$){let d=Jg(),f=sn()?.decisions.length;try{s(""),await m(),e(b=>b+1);let h=sn()?.decisions.length||0;$?St($()):h!==f&&St(M(Mt.decided,h)),window.setTimeout(d,60)}catch(h){s(h.message)}}let u=sn()?.found.plan;return we(()=>{z.started&&window.scrollTo(0,0)},[r]),we(()=>{function m(f){let{target:h,key:b}=f;if(!(!f.ctrlKey||!sn()||/input|textarea/i.test(h.tagName))){if(b==="z")sn()?.decisions.length&&p(Jl,()=>Mt.undone);else if(b==="y")sn()?.undone.length&&p(Ql,()=>Mt.redone);else return;f.preventDefault()}}let $=f=>sn()?.saved===!1&&f.preventDefault(),d=new AbortController;return window.addEventListener("keydown",m,{signal:d.signal}),window.addEventListener("beforeunload",$,{signal:d.signal}),()=>d.abort()},[z.route]),a`
    <${Vg} at=${r} />
    <${tt} key=${r} text=${i.title} title=${`${k.check.title}: ${Mt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,{day:c})}</p>`}
    <//>
    ${u&&a`<p class="zacht">${g(Mt.source,{...u,day:c,who:u.access||Mt.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${p} />
    ${sn()&&r!==Fs[0]&&a`<${Qg} at=${r} act=${p} />`}
    ${r===Fs[0]&&a`<${Ua} /><${nd} />`}
  `}var Mt,Wd,Fs,Hd,Vg,Ug,Kg,Gg,Ud=T(()=>{"use strict";Oe();R();K();Ct();B();lo();A();Ce();Fd();Ad();Nd();Id();Rd();Yt();kr();Mt=k.board,Wd={lijst:{of:Mt.list,Step:Ed},kolommen:{of:Mt.columns,Step:zd},plaatsen:{of:Mt.place,Step:Pd},partners:{of:Mt.partners,Step:Bd},resultaat:{of:Mt.result,Step:qd}},Fs=Object.keys(Wd);Hd=()=>a`
  <${tt} text=${Mt.elsewhere.title}><p class="uitleg">${Mt.elsewhere.intro}</p><//>
  <ol>${Mt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${Lo} />
`,Vg=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Mt.steps_label}>
    <ol>
      ${Fs.map((e,n)=>a`<li class=${n<Fs.indexOf(t)?"is-gedaan":""}>
          <a href=${L("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Mt.steps[e]}</a>
        </li>`)}
    </ol>
  </nav>
`,Ug=t=>t(async()=>{let e=Bt(),{name:n,data:s}=await rt().ask("workbook",{decisions:e.decisions});hn(n,s,gr.xlsx),e.saved=!0}),Kg=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],Gg=":is(button,select,input,a)"});function Yg({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>Yl?` ${g(rn.first,{count:Yl})}`:"";return a`
    <${mt} id="eigen-uitkomst" caption=${`${M(rn.rows,e.length)}${o}`}
      rows=${e.slice(0,Yl)} columns=${s} />
    <div class="acties"><${ue} name=${rn.file} rows=${()=>[t,...e]} label=${rn.csv} /></div>
  `}function Jd({start:t=rn.example}){let[e,n]=I(t),[s,o]=I(""),[r,i]=I(null);function l(){i(null),Hn(o,rn.busy,async()=>i(await rt().ask("ask",{text:e})))}return a`
    <section class="blok">
      <h2>${rn.title}</h2>
      <p class="zacht">${rn.intro}</p>
      <label class="veld breed"><span>${rn.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${rn.ask}</button></div>
      <div aria-live="polite">
        ${s&&a`<p>${s}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?rn.yes:rn.no}</strong></p>`}
        ${r?.graph&&a`<${Gd} label=${rn.result} text=${r.graph} />`}
        ${r?.columns&&a`<${Yg} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}function tb(t){let e=Object.entries(t.columns),n=s=>$s(s.subject)?a`<${E} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>Qd(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[Zg],...Bn(s=>s.plan),{key:"bron",label:Tt.columns.place,sort:!1,text:Xg}]}function eb({name:t,query:e,scenario:n}){let s=Yd(n).filter(c=>c.query===t);if(!s.length)return a`<p>${Tt.nothing}</p>`;let o=tb(e),r={rows:M(Tt.rows,s.length),scenario:At(n)},i={key:"sentence",label:Tt.columns.sentence,text:c=>c.sentence},l=()=>xn([i,...o],s,c=>se(n,c.plan));return a`
    <${mt} id=${`uitkomst-${t}`} caption=${g(Tt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${ue} name=${`${t}.csv`} rows=${l} />
      <a href=${L("aandachtspunten",{vraag:t})}>${Tt.as_sentences}</a>
    </div>
  `}function nb({name:t,query:e,scenario:n}){let s=e.shelf===oa,o=L("overzicht",{rijen:Tt.rows_of[t]});return a`
    <p class="kruimel"><a href=${L("vragen")}>${Tt.title}</a></p>
    <${tt} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${fn}><${ia} /><//>`}
    <${bn} pairs=${[[Tt.why,e.why],[Tt.weight,e.severity]]} />
    ${s&&a`<section><h2>${Tt.result}</h2><${eb} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!ol([t,e])&&a`<p>${e.open?Tt.open:Tt.elsewhere}</p>`}
    ${t in Tt.rows_of&&a`<p><a href=${o}>${Tt.in_overview}</a></p>`}
    <details>
      <summary>${Tt.sparql}</summary>
      <${Gd} label=${Tt.sparql} text=${e.sparql} lang="en" />
      <${Ss} text=${()=>e.sparql} label=${Tt.copy} />
    </details>
    ${ae()&&!e.open&&a`<${Jd} key=${t} start=${e.sparql} />`}
  `}function sb({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Tt.columns.title,text:o=>o.title,cell:o=>a`<a href=${L(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Tt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Tt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${mt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===oa?s:s.slice(0,2)} />
    </section>
  `}function Zd({route:t}){let e=D(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${Ls} />`;if(n)return a`<${nb} ...${{name:n,query:s,scenario:e}} />`;let o=uo(Yd(e).map(r=>r.query));return a`
    <${tt} text=${Tt.title}><p class="uitleg">${Tt.intro}</p><//>
    ${ae()&&a`<${Jd} />`}
    ${Tt.shelves.map(r=>a`<${sb} shelf=${r} counts=${o} />`)}
  `}var Tt,rn,Yl,Gd,Kd,Qd,Yd,Zg,Xg,Xd=T(()=>{"use strict";R();K();Ct();B();Ft();A();Ce();nr();J();pt();Ve();Yt();zo();ut();Ie();fr();Tt=k.questions,rn=k.questions.own,Yl=200;Gd=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;Kd={barrier:t=>t.barrier&&at(t.barrier),kind:t=>t.kind&&nt(t.kind),partner:t=>t.partner&&S(fe(t.partner)||t.partner),severity:t=>U("Severity",t.severity),detail:t=>t.detail&&($s(t.detail)?S(t.detail):t.description)},Qd=(t,e)=>(Kd[t]?Kd[t](e):e[t])||"",Yd=t=>H(t).gaps.flatMap(e=>Pn(e).map(n=>({...n,plan:e.plan}))),Zg={key:"severity",label:Tt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),csv:t=>Qd("severity",t),cell:t=>a`<${pa} severity=${t.severity} />`},Xg=t=>Js(t).map(ce).join("; ")});function n$(t,e,n){let s=e;return{placed:t.map(r=>{let i=n(r);return s+=i,{...r,y:s-i,middle:s-i/2}}),bottom:s}}function rb({lane:t,rows:e,wide:n}){let s=gs(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Nt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Nt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Nt.line}>
        ${s.length?s.join(" · "):M(Es.lane_total,e.length)}
      </text>
    </g>
  `}function ab({row:t,lane:e,shown:n,point:s}){let o=Nt.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Nt.level,i=t.tail&&Xl[t.outcome].tail&&Nt.left+t.tail,l={row:t,x:o,y:r};return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${De(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${ob(t)}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Da} outcome=${t.outcome} /></g>
    </a>
  `}function ib({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=tn(o.id),c=Wi(o.work),p={...r>e*.62?{right:ai(e-r+14,e)}:{left:ai(r+14,e)},...i>n*.6?{bottom:ai(n-i,n)}:{top:ai(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${oo} outcome=${o.outcome} on=${o.on&&g(Es.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${$t} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${ce(l)}</p>`}
    </div>
  `}function s$({plan:t,rows:e,date:n}){let[s,o]=I(null),r=Rt(),{wide:i,years:l,beyond:c}=bs(t),{placed:p,bottom:u}=n$(ii(t,e),Nt.top,({levels:F,title:P})=>Math.max(F*Nt.level+Nt.pad,P.length*Nt.line+36)),m=Nt.left+i+20,$=u+Nt.foot,d=Hi(t,n),f=Nt.left+d.x,h=g(Es.report,{date:X(d.date)}),b=h.length*8.6+24,x=()=>o(null),w=F=>F.key==="Escape"&&x(),C=c&&{x:Nt.left+c.x,y:Nt.top-9},O=Math.min(Math.max(f-b/2,Nt.left),m-b);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${x} onKeyDown=${w}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${$}`} role="group" aria-label=${Es.picture}>
        <rect class="daarna" x=${f} y=${Nt.top} width=${m-f} height=${u-Nt.top} />
        ${l.map(({year:F,x:P})=>a`
            <g class="jaar">
              <line x1=${Nt.left+P} x2=${Nt.left+P} y1=${Nt.top} y2=${u} />
              <text x=${Nt.left+P+4} y=${Nt.top-9}>${F}</text>
            </g>
          `)}
        ${c&&a`<g class="jaar"><text text-anchor="middle" ...${C}>${Es.beyond}</text></g>`}
        ${p.map(F=>a`<${rb} lane=${F} rows=${F.mine} wide=${i+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${u} y2=${u} />
        <line class="nu" x1=${f} x2=${f} y1=${Nt.top-8} y2=${u} />
        <g class="nulabel">
          <rect x=${O} y=${u+4} width=${b} height="28" rx="3" />
          <text x=${O+b/2} y=${u+24} text-anchor="middle">${h}</text>
        </g>
        ${p.flatMap(F=>F.mine.map(P=>a`
              <${ab} key=${P.id} row=${P} lane=${F} shown=${s?.row.id===P.id} point=${o} />
            `))}
      </svg>
      ${s&&a`<${ib} at=${s} width=${m} height=${$} close=${x} />`}
    </div>
  `}function a$({scenario:t,plan:e}){let n=Gn(e,t.date);if(!n.length)return null;let{wide:s,years:o,beyond:r}=bs(e),i=pn(e.key,t.date),l=f=>e$+8+f/s*(qo-e$-16),c=f=>Math.max(lb,r$(f)*o$+4),{placed:p,bottom:u}=n$(ii(e,n),Zl,c),m=l(Hi(e,i).x),$=p.map(f=>g(t$.description,{chapter:bo(f),counts:zt(gs(f.mine))})),d=m>qo-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${qo} ${u+16}`} role="img" aria-label=${$.join(" ")}>
      <rect class="straks" x=${m} y=${Zl} width=${qo-m} height=${u-Zl} />
      ${o.map(({year:f,x:h})=>a`
          <line class="jaar" x1=${l(h)} x2=${l(h)} y1="4" y2=${u} />
          <text class="jaartal" x=${l(h)+4} y="12">${f}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${Es.beyond}</text>`}
      ${p.map(f=>a`
          <line class="baan" x1="0" x2=${qo} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${db(bo(f))}</text>
        `)}
      ${p.flatMap(({y:f,mine:h})=>pb(h).map(([b,x])=>a`<text class="jaartal" x=${l(b)-8} y=${f+12} text-anchor="end">+${x}</text>`))}
      <line class="baan" x1="0" x2=${qo} y1=${u} y2=${u} />
      <line class="peil" x1=${m} x2=${m} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?m-4:m+4} y=${u+13} text-anchor=${d}>
        ${g(t$.line,{date:X(i)})}
      </text>
      ${p.flatMap(f=>f.mine.filter(h=>h.level<tc).map(h=>a`
            <g transform=${`translate(${l(h.x)} ${ub(f,h)}) scale(${cb})`}>
              <title>${[h.name,h.by,Xl[h.outcome].phrase].join(", ")}</title>
              <${Da} outcome=${h.outcome} />
            </g>
          `))}
    </svg>
  `}var t$,Es,Xl,Nt,ob,ii,ai,e$,qo,Zl,o$,lb,cb,tc,r$,pb,ub,db,ec=T(()=>{"use strict";R();K();B();A();J();It();ut();hr();t$=k.summary.lanes,Es=k.promises,Xl=k.shared.outcomes,Nt={left:320,top:32,foot:40,level:19,pad:30,line:21};ob=t=>g(Es.mark,{...t,what:t.what||Es.card.none,phrase:Xl[t.outcome].phrase}),ii=(t,e)=>bs(t).lanes.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);ai=(t,e)=>`${t/e*100}%`;[e$,qo,Zl,o$,lb,cb]=[262,690,17,8,16,.62],tc=30,r$=t=>Math.min(t.levels,tc),pb=t=>[...uo(t.filter(({level:e})=>e>=tc).map(({x:e})=>e))],ub=(t,e)=>t.middle+(e.level-(r$(t)-1)/2)*o$,db=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function $b({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?wn.route.undecided:wn.route.no_partner,i=n.map(({label:l})=>a`<li><span>${l}</span></li>`);return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${wn.route.silent}>${i}</ul>`}
        <ul class="namen">
          ${s.map(({id:l,label:c,cells:p})=>a`
              <li class=${Pt(l)?"verzamel":""}>
                <${ge} basis=${p[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function mb({scenario:t,plan:e}){let n=Pe("kind",t,e),s=Pe("partner",t,e),{reach:o}=H({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${$b} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function i$({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:At(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(wn.head,{date:X(pn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(wn.foot.source,{sources:Qn(t)})} ${g(wn.foot.version,l)}</p>
        <p>${g(wn.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function fb({cell:t,step:e}){if(!t?.initiatives&&!t?.unmet&&!t?.undecided)return a`<td class="niets">${t?.brief.join(" ")||"–"}</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${at(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${at(e)}>
      <${ns} bar=${t.bar} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${at(e)}><span class="plaat">${n}</span></td>`}function gb({scenario:t,plan:e,...n}){let s=me(e).summary,{points:o}=H({...t,plan:e.key}),{phrase:r,named:i}=zn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${i$} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${g(s.intro,{report:Jn(e)})} ${r.lead}
      </p>
      <${Zn} plan=${e} />
      <${li} title=${s.matrix.title} note=${s.matrix.note}>
        <${hb} scenario=${t} plan=${e} />
        <${pr} undecided=${ha(t,e)} />
      <//>
      <${li} title=${k.overview.start.discuss.title}>
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
  `}function bb({scenario:t,plan:e,...n}){let{summary:s,shared:o}=me(e),r=X(pn(e.key,t.date)),i=Gr(Gn(e,t.date),o.outcomes,zn(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${i$} plan=${e} scenario=${t} ...${n}>
      <${li} title=${s.route.title} note=${s.route.note}>
        <${mb} scenario=${t} plan=${e} />
      <//>
      <${li} title=${s.lanes.title} note=${l}>
        <${a$} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${i.map(([c,{tile:p,count:u}])=>a`
              <li><${Io} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}</li>
            `)}
        </ul>
      <//>
    <//>
  `}function l$({route:t}){let e=D(t.query),n=ye(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${tt} text=${wn.title}><p class="uitleg">${wn.screen}</p><//>
      <${Vs} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${wn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${gb} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${bb} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${$e} text=${wn.screen} />
  `}var wn,hb,li,c$=T(()=>{"use strict";R();Ct();B();Ft();A();vn();pt();It();to();Ve();ec();ut();hr();wn=k.summary;hb=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${wn.matrix.title}</caption>
    <thead>
      <tr><td></td>${gn(e).map(n=>a`<th scope="col">${at(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Pe("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${fb} cell=${s} step=${gn(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,li=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t}>
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function nc(t){let n=t.flatMap(o=>ko(o,D({}))).map(({step:o,basis:r})=>`${_(o,"notation")} ${r}`),s=({notation:o})=>Object.keys(pe).find(r=>n.includes(`${o} ${r}`));return ci(cn.filter(s).map(o=>`${o.label} (${pe[s(o)||""][1]})`))}function kb({id:t}){let e=G(t,"who").flatMap(h=>h.acts?h.to:[]),n=({key:h})=>g(it.steps,{steps:nc(e.filter(b=>Gt(b,h)))}),s=h=>y.partners[h].find(b=>b.id===t)?.steps||[],o=ro(s("")),r=y.plans.filter(h=>s(N?h.key:"").length),i=G(t,"who").flatMap(h=>h.acts?[]:Fn(h.to)),l=ro(j(i)).filter(h=>!o.includes(h)),c=h=>G(h,"who").every(b=>!b.acts||b.from===t),p=j(e.filter(h=>y.works[h]?.across&&c(h)).flatMap(ho)),u=ee(t,"unitOf"),m=qt(ee(t,"chapterLead")),$=h=>{let b=ro(y.partners[""].find(x=>x.id===h)?.steps||[]);return b.length>0&&a`<span class="zacht"> – ${ci(b)}</span>`},d=_(t,"tooi"),f=[...Ao(t),[k.thing.also_known,ja(t)],[it.leads,m.length>0&&a`<${xe} ids=${m} />`],[it.units,u.length>0&&a`<${xe} ids=${u} more=${$} />`],[it.identity,d?g(it.identified,{code:d,date:X(_(t,"checkedOn"))}):it.unidentified]];return a`
    <${st} title=${k.thing.known}>
      <${be} text=${_(t,"summary")} />
      ${Pt(t)&&a`<p>${it.collective}</p>`}
      ${_(t,"isIndependent")==="true"&&a`<p>${it.independent}</p>`}
      ${r.map(h=>a`<p>${N&&`${h.title}: `}${n(h)}</p>`)}
      ${p.length>0&&a`<p>${g(it.across,{kinds:ci(p.map(nt))})}</p>`}
      ${l.length>0&&a`<p>${g(it.named_steps,{steps:ci(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${it.no_steps}</p>`}
      <${bn} pairs=${f} />
    <//>
  `}function wb({id:t,rows:e}){let n=it.columns,s=c=>xt(c.to)?.key,o=[...Bn(s),Zt("actie",n.action,c=>c.to),{key:"soort",label:n.what,text:c=>ie(c.to)},{key:"rol",label:n.role,text:c=>c.phrase},kn("stand",n.stand,c=>c.to),{key:"stap",label:n.step,text:c=>Qa(c.to)},es(n.place,c=>c.of)],r=j(e.map(c=>c.to)).map(c=>{let p=e.filter(m=>m.to===c),u=j(p.map(m=>m.phrase)).join(", ");return{...p[0],phrase:u,of:p.flatMap(m=>m.of)}}),i=ar(t,"activiteiten",D({}),s),l={id:"acties",caption:it.work_caption,rows:r,sort:"actie",columns:o,file:i};return a`
    <${st} title=${g(it.work,{count:r.length})} note=${it.work_note}>
      ${r.length?a`<${mt} ...${l} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function yb({id:t}){let e=_(t,"organisationKind")===it.places.of&&!Pt(t)?kt(t,"altLabel"):[],n=p=>e.some(u=>ys(p.replace("-"," ")).includes(ys(u))),s=p=>kt(p,"place").filter(n).join(", "),o=G(t,"who").map(p=>p.to),r=qt(ms.filter(p=>s(p)&&!o.includes(p))),l=a`<${xe} ids=${r} more=${p=>a`<span class="zacht"> – ${s(p)}</span> <${jt} id=${p} />`} />`,c=g(it.places.title,{count:r.length});return r.length>0&&a`<${st} title=${c} note=${it.places.note}>${l}<//>`}function _b({id:t}){let[e,n]=[D({}),Kr(t)],o=Jr(e).flatMap($=>Gn($,e.date)).filter($=>$.outcome==="ahead"&&n($.work)),r=G(t,"who").flatMap($=>$.acts?$.to:[]),i=j([...r,...r.flatMap($=>Et($,"followedBy"))]).filter($=>it.to_come.includes(_n($))&&!o.some(d=>d.work===$)),l=$=>g(k.shared.work.bound,{date:$}),c=[...o.map(({work:$,what:d,quote:f,by:h})=>[n($),$,d,`${f} (${l(h)})`]),...i.map($=>["planned",$,je($).toLowerCase()])],p=Object.entries(it.coming.groups).flatMap(([$,d])=>{let f=c.filter(([b])=>b===$).map(([,b,...x])=>a`<li><${E} id=${b} />: ${x.filter(Boolean).join(", ")}</li>`),h=a`<${ts} id=${`komt-${$}`} items=${f} first=${Q()?p$:void 0} />`;return f.length?a`<p>${M(d,f.length)}</p>${h}`:[]}),u=L("beloften",{partner:_(t,"notation"),uitkomst:"ahead"}),m=o.length>0&&a`<p><a href=${u}>${it.coming.all}</a></p>`;return p.length>0&&a`<${st} title=${it.coming.title} note=${it.coming.note}>${p}${m}<//>`}function vb({id:t}){let e=G(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <h3><${E} id=${s} /></h3>
      <${cr} id=${o} /><${Qt} of=${[o]} />
    `);return a`
    <${st} title=${g(it.own,{count:e.length})} note=${it.own_note}>
      <${ts} id="eigen" as="div" first=${p$} items=${n} />
    <//>
  `}function Sb({id:t}){let e=G(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[_(r[0],"asOf").slice(0,4),_(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${be} text=${_(i,"summary")} />`)} <${Qt} of=${r} />
  `,s=qt(j(e.map(r=>ds(r,t)))).map(r=>{let i=e.filter(l=>ds(l,t)===r);return a`<li><${E} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?it.its_members:it.members;return a`<${st} title=${o}><${ts} id="leden" items=${s} first=${s.length} /><//>`}function Ob({id:t}){let e=new Map(G(t,"with").map(s=>[ds(s,t),s]));if(!e.size)return null;let n=qt([...e.keys()]).map(s=>{let{of:o=[],more:r}=e.get(s)||{},i=g(r?it.more_works:it.works,{works:o.map(ne).join(", ")});return a`<li key=${s}><${E} id=${s} /><span class="zacht">${i}</span></li>`});return a`
    <${st} title=${it.together} note=${it.alphabetical}>
      ${Q()?a`<${ts} id="samen" items=${n} first=${xb} />`:a`<ul class="kolommen">${n}</ul>`}
    <//>
  `}function u$({id:t}){return a`
    <${kb} id=${t} />
    <${wb} id=${t} rows=${G(t,"who")} />
    <${yb} id=${t} />
    <${_b} id=${t} />
    <${vb} id=${t} />
    <${Ta} title=${it.wishes} ids=${ee(t,"wish")} of="concerns" />
    <${Ma} title=${it.requested} ids=${qt(ee(t,"askedOf"))} />
    <${Sb} id=${t} />
    <${Ob} id=${t} />
    <${Bo} id=${t} />
  `}var it,ci,p$,xb,d$=T(()=>{"use strict";R();K();Ct();B();Ft();A();Ws();_e();nr();J();pt();It();Yt();Zs();ut();Ie();Cn();Ya();Sn();it=k.thing.organisation,ci=t=>zt(t.map(e=>e.toLowerCase()));[p$,xb]=[1,2]});function Cb({id:t,reports:e}){let n=an(t);if(yn(t.split("/")[0]).dates.length<3)return null;let s=o=>He(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${jt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${X(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function jb({id:t}){let e=yn(t.split("/")[0]),{result:n,not_mentioned:s}=an(t),o=e.dates.filter(({date:l})=>_n(t,l)),r=y.codes.AgreementStatus[_(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=(l,c)=>a`
    <${be} text=${_(l,"summary")} /><${Xs} of=${l} />
    <${be} text=${c===e.date&&n[_(l,"resultReported")]} look="zacht" />
    <${Qt} of=${[l]} />
  `;return a`
    <${Cb} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:l,label:c})=>{let p=fs(t,l);return a`
          <li>
            <strong>${W(c)}</strong>
            <p><${jt} id=${t} date=${l} /></p>
            ${r&&l===e.date&&a`<${be} text=${r} look="zacht" />`}
            ${He(t,l).earlier&&a`<p class="zacht">${W(s)}</p>`}
            ${p&&i(p,l)}
          </li>
        `})}
    </ol>
  `}function Lb({id:t}){let e=Et(t,"silentPart"),n=e.map(s=>[_(s,"summary"),a`<span class="zacht"> (${U("SilentWeight",_(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${an(t).silent}</strong></p><${Ht} items=${n} />`}function Mb({id:t}){let e=an(t),n=e.deadline_columns,s=qs(t);if(!s.length)return null;let o=i=>[`“${_(i,"deadlineText")}”`,_(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>_(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>_(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>_(i,"dueBy"),cell:i=>X(_(i,"dueBy"))||_(i,"condition")},{key:"soort",label:n.kind,text:i=>Qo(_(i,"modality"))},{key:"er",label:n.there,text:i=>He(i).delivery||e.not_there},{...es(n.place,()=>[]),cell:i=>a`<${be} text=${_(i,"summary")} /><${Qt} of=${[i]} />`}];return a`<${mt} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function Tb({id:t}){let e=an(t),n=e.who_columns,s=G(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${E} id=${i} /><${xs} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>S(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>_(i[0],"summary")},es(n.place,({of:i})=>i.slice(0,1))];return a`<${mt} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function zb({id:t}){let e=Et(wt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${an(t).heading}<${$t} ids=${e} />.</p>`}function Fb({id:t}){let e=an(t),n=Ur(t);if(n.length)return n.map(o=>a`<${cr} id=${o} /><${Qt} of=${[o]} />`);if(_(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=kt(t,"interventionKind").map(nt).join(", ");return a`
    <p>${g(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${_(t,"rationale")}</p>
  `}function Eb({id:t}){let e=an(t),n=ee(t,"subMeasureOf"),s=o=>a` <${jt} id=${o} />`;return a`<${st} title=${e.container}><p>${e.parts}</p><${xe} ids=${n} more=${s} /><//>`}function $$({id:t}){let e=an(t),n=yn(t.split("/")[0]),s=ps(n.date,n),o=_(t,"promise"),r=Ao(t),i=_(t,"isContainer")==="true"?Eb:Ab;return a`
    <${st} title=${o?e.promise:e.what}>
      ${Ca(t).map(l=>a`<${be} text=${l} />`)}
      ${_(t,"isNew")==="true"&&a`<${be} text=${g(e.new,{when:s})} look="zacht" />`}
      ${_(t,"numberedByUs")==="true"&&a`<${be} text=${e.numbered} look="zacht" />`}
      <${Qt} of=${[t]} />
    <//>
    <${i} id=${t} />
    <${La} id=${t} />
    ${r.length>0&&a`<${st} title=${k.thing.further}><${bn} pairs=${r} /><//>`}
    <${Bo} id=${t} />
  `}var an,Ab,m$=T(()=>{"use strict";R();B();A();_e();J();pt();It();ut();Ie();Cn();Sn();an=t=>me(xt(t)).thing.undertaking;Ab=({id:t})=>a`
  <${st} title=${an(t).progress}><${jb} id=${t} /><${Lb} id=${t} /><${Mb} id=${t} /><//>
  <${st} title=${an(t).who}><${Tb} id=${t} /><${zb} id=${t} /><//>
  <${Ta} title=${an(t).expected} ids=${G(t,"expected").map(({of:e})=>e[0])} />
  <${st} title=${an(t).steps}><${Fb} id=${t} /><//>
`});function Pb({id:t}){let e=Bb[un(t)];return e?y.plans.filter(n=>!xt(t)||n===xt(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${Nb} key=${n.plan.key} ...${n} />`):null}function Ib({id:t}){let e=ee(t,"inChapter"),n=dl(Je.other.annex.file),s=l=>a` <${jt} id=${l} />`,o=l=>g(Je.other.at,{steps:nc([l])||k.shared.all_steps}),r=l=>a`${s(l)}<p class="zacht">${Ca(l).join(" ")} ${o(l)}</p>`,i=ms.filter(l=>y.works[l]?.chapters?.includes(t)&&!e.includes(l));return a`
    <${st} title=${Je.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${Je.other.annex.label}</a></p>`}
      <${xe} ids=${qt(e)} more=${r} />
      ${i.length>0&&a`<p>${Je.other.under}</p><${xe} ids=${qt(i)} more=${s} />`}
    <//>
  `}function qb({id:t}){let e=[...Ao(t),[Xe(t,"Legislation")?Je.also_known:Je.in_source,ja(t)],[Je.place,tn(t).length>0&&a`<${Qt} of=${[t]} />`]];return a`
    <${st} title=${Je.known}>
      ${Xe(t,"Facilitator")&&a`<p class="zacht">${me(xt(t)).thing.other.judged}</p>`}
      <${be} text=${_(t,"summary")} />
      <${be} text=${_(t,"rationale")} />
      <${bn} pairs=${e} />
    <//>
    <${La} id=${t} />
    ${Xe(t,"Chapter")&&a`<${Ib} id=${t} />`}
    <${Bo} id=${t} />
  `}function Db({id:t}){let e=D(z.route.query),n=un(t)==="organisation"&&_(t,"notation"),s=i=>Pn(i).some(({partners:l})=>n&&l.includes(n)),o=H(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<article class=${`punt gewicht-${i.severity}`}><${wa} gap=${i} scenario=${e} /></article>`);return a`
    <${st} title=${g(Je.gaps,{count:o.length})}>
      <${ts} id="vragen" items=${r} first=${Q()?Wb:Rb} as="div" />
    <//>
  `}function Hb({id:t}){let e=un(t),n=[f$[e]&&a`<a href=${L(f$[e])}>${Je.crumbs[e]}</a>`,N&&xt(t)?.title,...["inChapter","subMeasureOf"].map(s=>wt(t,s)&&a`<${E} id=${wt(t,s)} />`),ie(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function h$({route:t}){let e=t.path.slice(1).join("/");if(!Jt(e))return a`<${Ls} />`;let n=S(e),s=un(e),o=Vb[s],r=s==="undertaking"&&_(e,"isContainer")!=="true",i=()=>{let[l,c]=["promise","summary"].map($=>_(e,$)),p=r?[l&&`${Je.promised} ${l}`,g(Je.stand,{stand:je(e).toLowerCase()})]:[c],u=[`${ie(e)} ${n}`,p.filter(Boolean).join(" ")].filter(Boolean).join(": "),m=j([...tn(e),...tn(fs(e))]);return ra(u.replace(/([^.!?])$/,"$1."),m,null,xt(e)||et())};return a`
    <${Hb} id=${e} />
    <${tt} text=${Xe(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${jt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${jo} />`}
    <${Pb} id=${e} />
    <div class="acties bovenaan">
      <${Ss} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${L("verken",{uit:e,kies:e})}>${Je.around}</a>
    </div>
    <${o} id=${e} />
    <${Db} id=${e} />
  `}var Je,sc,Bb,Nb,Rb,Wb,f$,Vb,g$=T(()=>{"use strict";R();K();Ct();B();Ft();A();_e();J();pt();It();Ve();Yt();Zs();zo();ut();Ie();Cn();d$();Ya();m$();Sn();fr();Je=k.thing,sc=k.thing.route,Bb={organisation:(t,e)=>y.partners[N?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Fn},Nb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${N?g(sc.of_plan,{plan:t.title}):sc.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${sc[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[Rb,Wb]=[3,1];f$={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};Vb={undertaking:$$,organisation:u$,step:dd,other:qb}});function Ub({rows:t,whole:e,chosen:n,plan:s,scenario:o}){let r=e?zn(o,s).named:{},i=me(s).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${gt.tiles_label}>
      ${Gr(t,i,r).map(([l,{tile:c,count:p}])=>a`
          <button type="button" id=${`uitkomst-${l}`} aria-pressed=${String(n===l)}
            onClick=${()=>q({uitkomst:n===l?null:l})}>
            <${Io} outcome=${l} />
            <span class="getal">${p}</span>
            <span>${g(c,{date:X(pn(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function Yb({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>Y(l.day,c.day)),i=r.slice(0,Jb).map(l=>a`
      <${Io} outcome=${l.outcome} />
      <span>
        <${E} id=${l.work} text=${l.short} />${" "}${l.what||""}
        <span class="bij">${l.modality}: ${l.quote}</span>
      </span>
    `);return a`
    <aside class="langst-open">
      <h2>${gt.open.title}</h2>
      <p>${r.length?g(gt.open.phrase,{date:X(pn(e.key,n))}):gt.open.none}</p>
      <${Ht} items=${i} />
      <p><a href=${L("aandachtspunten",{vraag:"deadline-verstreken"})}>${gt.open.gaps}</a></p>
      <h2>${gt.read.title}</h2>
      <ul class="leesregels"><li>${gt.read.first}</li>${Qb}<li>${gt.read.last}</li></ul>
    </aside>
  `}function tk({rows:t}){let e=j(t.map(r=>r.day.slice(0,4))).sort(Y),s=j(t.flatMap(r=>k$(r.work))).map(r=>[r,S(fe(r))]).sort((r,i)=>Y(r[1],i[1])),o=[[gt.fields.year,"jaar",Ye(e)],[gt.fields.partner,"partner",s]];return a`<${aa} fields=${o} names=${["jaar","partner"]} />`}function nk({plan:t,scenario:e,chosen:n,query:s}){let o=Gn(t,e.date),r=Qc(t,e.date).filter(pi(s)),i=o.filter(pi(s)),l=i.length===o.length,c=d=>d.filter(f=>!n||f.outcome===n),p=c(i),u=gs(p).join(" · "),m=a`
    <p class="zacht belofte-intro">${g(gt.intro,{count:o.length,undated:r.length})}</p>
    <p>${zn(e,t).phrase.overdue}</p>
  `,$=a`
    <details class="tweeling">
      <summary>${g(gt.undated,{count:r.length})}</summary>
      <${Ht} items=${r.map(ek)} />
    </details>
  `;return a`
    <section>
      ${N&&a`<h2>${t.title}</h2>`}
      ${l?m:a`<p role="status"><strong>${M(gt.kept,p.length)}</strong> ${u}</p>`}
      <${Ha} works=${c(o.filter(pi({...s,partner:""}))).map(d=>d.work)}
        partner=${s.partner||""} />
      <${Ub} rows=${i} whole=${l} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${s$} plan=${t} rows=${p} date=${e.date} /><${Xb} plan=${t} rows=${p} /></div>
        <${Yb} rows=${i} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${gt.table}</summary>
        <${mt} id=${`beloften-${t.key}`} caption=${gt.caption} rows=${p} columns=${b$} sort="dag" />
      </details>
      ${r.length>0&&$}
    </section>
  `}function w$({route:t}){let e=D(t.query),n=Jr(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(l=>Gn(l,e.date)),r=o.filter(pi(t.query)).filter(l=>!s||l.outcome===s),i={title:gt.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${tt} text=${gt.heading} title=${gt.title} />
    <${fn}><${Vs} /><${or} /><${tk} rows=${o} /><//>
    <${jo} />
    ${n.map(l=>a`<${nk} key=${l.key} ...${{plan:l,scenario:e,chosen:s,query:t.query}} />`)}
    ${!n.length&&a`<p>${gt.none}</p>`}
    <p class="acties">
      <${ue} name="beloften.csv" rows=${()=>Gb(r,e)} />
      ${n.length>0&&a`<${Ke} name="beloften" ...${i} />`}
    </p>
    <${$e} text=${M(gt.lane_total,r.length)} />
  `}var gt,Kb,b$,Gb,Jb,Qb,Zb,Xb,k$,pi,ek,y$=T(()=>{"use strict";R();K();Ct();B();Ft();A();_e();J();It();Ve();Yt();Hl();Cs();ec();ut();hr();Ie();Cn();gt=k.promises;Kb=t=>{let e=bs(t.plan).lanes[t.lane];return e?bo(e):""},b$=[{key:"dag",label:gt.columns.day,text:t=>t.day,cell:t=>t.by},Zt("actie",gt.columns.work,t=>t.work),{key:"wat",label:gt.columns.what,text:t=>t.what||_(t.work,"prefLabel")},{key:"wie",label:gt.columns.who,text:t=>Kn(t.work)},{key:"woorden",label:gt.columns.quote,text:t=>t.quote},{key:"stand",label:gt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${oo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:gt.columns.lane,text:Kb}],Gb=(t,e)=>{let n=[...b$,ir(gt.columns.place,s=>s.id)];return xn(n,t,s=>se(e,s.plan.key))},Jb=6,Qb=gt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);Zb=t=>a`
  <${oo} outcome=${t.outcome} on=${t.by} />
  <span><${E} id=${t.work} text=${t.short} />${" "}${t.what||t.quote}</span>
`,Xb=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${ii(t,e).map(n=>a`
        <details>
          <summary>${bo(n)}
            <span class="bij">
              ${M(gt.lane_total,n.mine.length)}${gs(n.mine,!0).map(s=>` · ${s}`)}
            </span>
          </summary>
          <${Ht} items=${n.mine.map(Zb)} />
        </details>
      `)}
  </div>
`,k$=t=>G(t,"who").map(e=>_(e.from,"notation")),pi=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||k$(e.work).includes(t.partner));ek=({work:t,quote:e,what:n,stand:s})=>a`<${E} id=${t} />: ${[e,n].filter(Boolean).join(", ")}${s&&`; ${s}`}`});function x$({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${N?"h3":"h2"}>${g(As.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function sk({loss:t,scenario:e,id:n,title:s}){let o=i=>v$(t,i,e),r=[{key:"vak",label:As.columns.cell,sort:!1,text:i=>_$(i,o(i)),cell:i=>{let l=_$(i,o(i));return o(i)?a`<a href=${Os(i,t.plan)}>${l}</a>`:l}},{key:"nu",label:As.columns.now,sort:!1,text:i=>S$(o(i))},{key:"weg",label:As.columns.lost,sort:!1,text:i=>i.phrase}];return a`<${mt} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${r} />`}function ok({loss:t,names:e,scenario:n,apart:s}){let o=yn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===y.plans[0]?"":`-${o.key}`}`,p=m=>{let $=G(m,"who",n.date).map(h=>S(h.from)),d=zt(Un(m).map(S).filter(h=>$.includes(h)&&!e.includes(h))),f=d&&!Q()&&a`<span class="zacht">${g(As.others,{names:d})}</span>`;return[" ",a`<${jt} id=${m} date=${n.date} />`," ",f]},u=(m,$=[])=>$.length>0&&a`<${x$} title=${m} count=${$.length}><${xe} ids=${$} more=${p} /><//>`;return a`
    <section>
      ${N&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${ik} loss=${t} scenario=${n} />
      <${x$} title=${r} count=${t.cells.length} none=${i}>
        <${sk} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([m,$])=>u($,t[m]))}
      ${t.blocks.map(m=>u(m.phrase,m.acts))}
    </section>
  `}function oc({losses:t,names:e,scenario:n,apart:s}){let o=zt(e),r=()=>t.flatMap(l=>l.cells.map(c=>{let p=v$(l,c,n),u=p?at(c.barrier):"";return[o,nt(c.column),u,S$(p),c.phrase,...se(n,l.plan)]})),i={names:e,scenario:n};return a`
    ${t.map((l,c)=>a`<${ok} key=${l.plan} ...${{loss:l,...i}} apart=${!c&&s} />`)}
    ${!t.length&&[ye(n).map(l=>a`<p>${l.words.losses.nothing}</p>`),s]}
    <div class="acties"><${ue} name="wat-als.csv" rows=${()=>[[...As.csv,...Ks],...r()]} /></div>
  `}function rk(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return H({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?W(nt(s.kind)):at(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function ak({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(c=>!o.includes(c)),l=i.length-r.length;return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(c=>a`<i key=${c} class="paal weg"></i>`)}
        ${i.map(c=>a`<i key=${c} class=${`paal b-${hs(c,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${g(co.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${co.lost_phrase}</p>
        `}
      ${r.length>0&&a`<p>${M(co.lead,r.length)}</p>`}
      ${(l>0||!s.length)&&a`<p class="zacht">${s.length?M(co.stays,l):co.nothing}</p>`}
    </li>
  `}function ik({loss:t,scenario:e}){let{legend:n}=co,s=rk(t,e),o=j(s.flatMap(i=>i.things.map(l=>hs(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${co.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${ak} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:mo(et(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${U("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var co,As,v$,S$,_$,O$=T(()=>{"use strict";R();Ct();B();Ft();A();_e();vn();J();pt();It();Yt();ut();Ie();co=k.whatif.picture,As=k.whatif,v$=(t,e,n)=>H({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),S$=t=>t?Mo(t):As.no_cell,_$=(t,e)=>{let n=W(nt(t.column));return e?g(As.cell,{kind:n,step:at(t.barrier).toLowerCase()}):n}});function ck({notations:t,names:e,scenario:n}){let s=mr("answer",{options:lk(t,n)},()=>St(lt.done));if(!s)return a`<div><p>${lt.busy}</p></div>`;if(s.silent!==void 0)return a`<div><p>${s.silent}</p></div>`;let o=i=>!n.plan||i.plan===n.plan,r=M(lt.questions,s.gaps.filter(o).length);return a`
    <div>
      <${oc} losses=${s.losses.filter(o)} names=${e} scenario=${n} />
      <p>${g(lt.with_this,{questions:r,now:H(n).gaps.length})}</p>
    </div>
  `}function pk({acting:t,chosen:e}){let[n,s]=I(""),o=c=>q({zonder:c.map(ui).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(Ae()?[...e,c]:[c])},i=c=>[S(c),...kt(c,"altLabel")].join(" "),l=t.filter(c=>xo(i(c),n));return a`
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
          <button type="button" class="klein" onClick=${()=>rr(location.href,lt.shared)}>${lt.share}</button>
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
            <button type="button" id=${`zonder-${ui(c)}`} aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}>${S(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${lt.none_found}</p>`}
    ${!Ae()&&a`<p class="zacht">${lt.alone}</p>`}
  `}function uk({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&M(lt.start.alone,r),r>0&&(o.length?g(lt.start.steps,{steps:zt(o.map(l=>at(l).toLowerCase()))}):lt.start.no_step),i>0&&M(lt.start.lead,i)].filter(Boolean),s=mo(et(e.plan));return a`
    <section id="begin">
      <h2>${lt.start.title}</h2>
      <p class="zacht">${g(lt.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${L("wat-als",{zonder:ui(o.who)})}>${S(o.who)}</a>
              <span class="bij">${N?`${yn(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${lt.start.no_partner}</p>`}
    </section>
  `}function dk({id:t,date:e}){let n=o=>zt(qt(j(o)).map(S)),s=Object.entries(lt.apart.roles).map(([o,r])=>{let i=c=>G(c,"who",e).filter(p=>p.role===o),l=qt(j(i(t).map(c=>c.to))).map(c=>{let p=n(i(c).flatMap(u=>u.from===t?[]:[u.from]));return S(c)+(p&&g(lt.apart.others,{names:p}))});return l.length>0&&a`<p>${g(r,{names:zt(l)})}</p>`});return a`
    ${["chapterLead","unitOf"].map(o=>{let r=n(ee(t,o));return r&&a`<p>${g(lt.apart[o],{names:r})}</p>`})}
    ${s}
    <p>${lt.apart.page} <${E} id=${t} />.</p>
  `}function C$({route:t}){let e=D(t.query),{without:n,most:s}=H(e),o=qt(Object.keys(n).filter(f=>n[f].length)),r=(t.query.zonder||"").split(",").map(fe).filter(Boolean),i=r.map(f=>S(f)),[l]=r,c=r.length>1&&Ae(),[,p,...u]=t.path,m=[[lt.leave_out,L("wat-als"),!p],[lt.action.title,L(["wat-als","actie"]),!!p]],$=a`
    <${lr} label=${lt.title} tabs=${m} />
    <${tt} text=${lt.title} title=${p?lt.action.title:lt.title}>
      <p class="uitleg">${p?lt.action[Ae()?"intro":"intro_elsewhere"]:lt.intro}</p>
    <//>
    <${la} scenario=${e} />
  `;if(p)return[$,a`<${Pu} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${ck} notations=${r.map(ui)} names=${i} scenario=${e} />`:l?a`
      <${oc} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${dk} id=${l} date=${e.date} />`} />
    `:a`<${uk} most=${s} scenario=${e} />`;return a`
    ${$}
    <${Al} chosen=${r.join(",")} choices=${a`<${pk} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${$e} text=${r.length===1?g(lt.phrase,{name:i[0]}):""} />
  `}var lt,lk,ui,j$=T(()=>{"use strict";Oe();vo();R();K();Ct();B();Ft();A();Ce();_e();J();pt();Ve();Yt();ma();ut();O$();Bl();Sn();lt=k.whatif,lk=(t,e)=>[...us(e),...t.map(n=>["zonder",n])];ui=t=>_(t,"notation")});var M$={};F$(M$,{answerTo:()=>H,compare:()=>Y,connection:()=>wo,csv:()=>qr,data:()=>y,here:()=>z,longerWays:()=>Zr,scenarioOf:()=>D});function $i(t=null){for(let e of mi())e!==t&&(e.open=!1)}function rc(){$i(),Ln().classList.remove("is-open"),di().setAttribute("aria-expanded","false")}function $k(){Ln()&&(di().addEventListener("click",()=>{let t=Ln().classList.toggle("is-open");for(let e of mi())e.open=t;di().setAttribute("aria-expanded",String(t))}),Ln().addEventListener("click",t=>{let e=t.target;e.closest("a")?rc():e.closest("summary")&&!Q()&&$i(e.closest("details"))}),Ln().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=mi().find(n=>n.open);Q()?di().focus():e?.querySelector("summary")?.focus(),rc()}),document.addEventListener("click",t=>{!Q()&&!Ln().contains(t.target)&&$i()}),Ln().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Q()&&!Ln().contains(e)&&$i()}))}function mk(t){if(!Ln())return;let e=$l(t)?.to;for(let n of Ln().querySelectorAll("a")){let{path:s}=Ai(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",L(s))}for(let n of mi())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function fk(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return Cr=!Uo(e)||s!==n,Cr?(Mn(a`<p role="status">${k.werkplaats.busy}</p>`,vt("inhoud")),fi?rt().show(fi,rt().own):ac||hk(us(e),s),!0):!1}async function hk(t,e){ac=!0;try{fi=(await rt().ask("page",{options:t,comparisons:e})).page,Cr&&rt().show(fi,rt().own)}catch(n){Cr&&Mn(a`<p role="alert">${n.message}</p>`,vt("inhoud"))}ac=!1}function gk(t){let e=t.path[0]||"overzicht",n=vt("inhoud");if(vt("bronregel").hidden=e==="controleer"&&!!ae()?.board,ae()?.own&&fk(e,D(t.query)))return;n.className=`scherm-${e}`;let s=vt("zoek");s&&e!=="zoek"&&(s.value="");let o=L$[e]||L$.onbekend;Mn([a`<${Fp} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),mk(e)}function ic(){let t=vt("motor");t.hidden=!1;let{state:e,why:n,own:s}=rt();Mn(a`<${Dd} state=${e} why=${n} own=${s} />`,t)}function bk(){kk(),Cr=!1,window.removeEventListener("werkplaats",ic),Mn(null,vt("inhoud")),Mn(null,vt("motor"))}var Ln,di,mi,L$,ac,fi,Cr,kk,T$=T(()=>{"use strict";Oe();R();K();Ct();B();Ft();A();Ce();Ws();nr();pt();Yt();ma();Vp();ru();cu();Gu();cd();Od();Ld();Ud();Xd();fr();c$();g$();y$();j$();Ln=()=>vt("menu"),di=()=>vt("menuknop"),mi=()=>[...Ln().querySelectorAll("details")];vt("spring").addEventListener("click",t=>{t.preventDefault(),vt("inhoud").focus()});$k();vt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),rc();let e=vt("zoek").value;location.hash=vp(e)||L("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:s,content:o}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};rr(g(e,{...r,sources:Qn()}),n)});L$={__proto__:null,overzicht:jd,dekking:lu,aandachtspunten:ld,partners:gd,maatregelen:yd,naslag:xd,gevraagd:vd,tijdlijn:Sd,beloften:w$,verken:Ku,ding:h$,samenvatting:l$,vragen:Zd,"wat-als":C$,vergelijk:ou,"weet-niet":Hp,methode:Dp,zoek:Iu,controleer:ae()?Vd:Hd,onbekend:Ls},ac=!1,fi="",Cr=!1;ae()&&(window.addEventListener("werkplaats",ic),ic());vt("inhoud").replaceChildren();kk=qc(gk);ae()&&window.addEventListener("andere-bladzijde",bk,{once:!0});document.documentElement.dataset.klaar="ja"});Oe();gi();typeof DecompressionStream>"u"?vt("te-oud").hidden=!1:cc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(T$(),M$))});})();
