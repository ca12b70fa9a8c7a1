"use strict";var ketenkaart=(()=>{var z$=Object.defineProperty;var L=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var F$=(t,e)=>{for(var n in e)z$(t,n,{get:e[n],enumerable:!0})};function xt(t){let e=jt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function lc(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var jt,Oe=L(()=>{"use strict";jt=t=>document.getElementById(t)});async function cc(){let t=Uint8Array.from(atob(jt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));hi=E$(await new Response(e).json())}function E$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var hi,gi=L(()=>{"use strict";Oe()});function dc(t){var e=pc.get(this);return e||(e=new Map,pc.set(this,e)),(e=uc(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function($){r===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):r===3&&($||i)?(c.push(3,$,i),r=2):r===2&&i==="..."&&$?c.push(4,$,0):r===2&&i&&!$?c.push(5,0,!0,i):r>=5&&((i||!$&&r===5)&&(c.push(r,0,i,o),r=6),$&&(c.push(r,$,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var m=0;m<n[u].length;m++)s=n[u][m],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][m+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var uc,pc,$c=L(()=>{uc=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,uc(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},pc=new Map});function As(t){t&&t.parentNode&&t.remove()}function xi(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?_i.call(arguments,2):n),Io(t,i,s,o,null)}function Io(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:qo,__v:o||++hc,__i:-1,__u:0};return!o&&vt.vnode&&vt.vnode(r),r}function zr(t){return t.children}function Cr(t,e){this.props=t,this.context=e,this.__g=0}function cs(t,e){if(e==null)return t.__&&cs(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:cs(t)}function P$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Bs({constructor:qo},n)).__v=n.__v+1,vt.vnode&&vt.vnode(e),vi(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||cs(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,vc(o,e,r),n.__=n.__e=null,e.__e!=s&&kc(e))}function kc(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),kc(t)}function mc(t){(8&t.__g||(t.__g|=8,ls.push(t),Lr++))&&bi==vt.debounceRendering||((bi=vt.debounceRendering)||queueMicrotask)(wc)}function wc(){try{for(var t,e=1;ls.length;)ls.length>e&&ls.sort(gc),t=ls.shift(),e=ls.length,8&t.__g&&P$(t)}finally{(Lr=ls.length)&&(bi||queueMicrotask)(wc)}}function yc(t,e,n,s,o,r,i,l,c,p,u){var m,$,d,f,h,k,x=s.__k||Tr,w=e.length;for(c=I$(n,e,x,c,w),m=0;m<w;m++)(d=n.__k[m])!=null&&($=~d.__i&&x[d.__i]||Mr,d.__i=m,k=vi(t,d,$,o,r,i,l,c,p,u),f=d.__e,($.ref!=d.ref||8&$.__u)&&($.ref&&Si($.ref,null,d,$),d.ref&&u.push(d.ref,d.__c||f,d)),h=h||f,4&d.__u?(c=_c(d,c,t,!$.__v),$.__e&&($.__e=null)):typeof d.type=="function"&&k!==void 0?c=k:f&&(c=f.nextSibling),d.__u&=-21);return n.__e=h,c}function I$(t,e,n,s,o){var r,i,l,c,p,u,m,$,d,f=n.length,h=f,k=0,x=0,w=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=w[r]=Io(null,i):yi(i)?i=w[r]=Io(zr,{children:i}):i.constructor===qo&&i.__b?i=w[r]=Io(i.type,i.props,i.key,i.ref,i.__v):w[r]=i,c=r+k,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=q$(i,n,c,h))&&(h--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?k--:p==c+1?k++:p!=c&&(p>c?k--:k++,x=1)):(~p||(o>f?k--:o<f&&k++),typeof i.type!="function"&&(i.__u|=4))):w[r]=null;if(x){for(u=[],m=[],r=0;r<o;r++)if((i=w[r])&&16&i.__u){for(k=0,$=u.length;k<$;)u[d=k+$>>1]<i.__i?k=d+1:$=d;u[k]=i.__i,m[r]=k+1}for(k=u.length;r--;)m[r]&&(m[r]==k?k--:w[r].__u|=4)}if(h)for(r=0;r<f;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=cs(l)),Oi(l,l));return s}function _c(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=_c(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=cs(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function q$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function fc(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Sr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||fc(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||fc(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=ki[e]||(ki[e]=R$(e)),(t.__a||(t.__a={}))[e]=wi,r=e!=(e=e.replace(bc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function R$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Or]==null)e[Or]=wi++;else if(e[Or]<this.__a[t])return;return n(vt.event?vt.event(e):e)}}}function vi(t,e,n,s,o,r,i,l,c,p){var u,m,$,d,f,h,k,x,w,O,z,F,R,Ct,pt,v,Z,ye,Te=e.type;if(e.constructor!==qo)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,m=r=[],u.nodeType==8?l=jr(u,r):r.push(u),l=r[0]||l),(u=vt.__b)&&u(e);t:if(typeof Te=="function"){$=i.length;try{if(x=e.props,w=(u=Te.prototype)&&u.render,O=(u=Te.contextType)&&s[u.__c],z=u?O?O.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(w?e.__c=d=new Te(x,z):(e.__c=d=new Cr(x,z),d.constructor=Te,d.render=D$),O&&O.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),w&&(d.__s||(d.__s=d.state),Te.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Bs({},d.__s)),Bs(d.__s,Te.getDerivedStateFromProps(x,d.__s)))),f=d.props,h=d.state,d.__v=e,n.__c){if(x!==f&&w&&!Te.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(x,z),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(x,d.__s,z)===!1){e.__v!=n.__v&&(d.props=x,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(an){an&&(an.__=e)}),Tr.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=cs(n);break t}d.componentWillUpdate&&d.componentWillUpdate(x,d.__s,z),w&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(f,h,k)})}else w&&!Te.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),w&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=z,d.props=x,d.__P=t,d.__g&=-5,F=vt.__r,R=w?25:0;do d.__g&=-9,F&&F(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++R<25);w&&(Tr.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Bs({},s,d.getChildContext())),w&&n.__c&&d.getSnapshotBeforeUpdate&&(k=d.getSnapshotBeforeUpdate(f,h)),Ct=u&&u.type===zr&&u.key==null?u.props.children:u,x.__P&&(u=l,o=(t=x.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(an){an&&Oi(an,an)}),n.__k=null),l=n.__k?cs(n,0):null),l=yc(t,yi(Ct)?Ct:[Ct],e,n,s,o,r,i,l,c,p),x.__P&&(e.__e=null,l=u),e.__u&=-161,m&&m.some(As),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(an){if(i.length=$,e.__v=null,c||r)if(an&&an.then){if(e.__u|=128|c,r){for(~(Z=r.indexOf(l||void 0))||(Z=r.length);(ye=r[Z-1])&&ye.nodeType==8;)Z--;for(;Z<r.length;Z++)if(ye=r[Z])if(r[Z]=null,pt){if(ye==v)break}else{if(ye.nodeType!=8)break;ye.data.startsWith("$s")&&(v=jr(pt=ye))}}if(!pt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;pt=l}(u=jr(pt=e.__c.__z||(e.__c.__z=pt)))?(e.__e=pt,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(As);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),an&&an.then||xc(e),vt.__e(an,e,n)}}else l=e.__e=W$(n.__e,e,n,s,o,r,i,c,p,t);return(u=vt.diffed)&&u(e),l}function jr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function xc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(xc))}function vc(t,e,n){for(var s=0;s<n.length;)Si(n[s++],n[s++],n[s++]);vt.__c&&vt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){vt.__e(r,o.__v)}})}function W$(t,e,n,s,o,r,i,l,c,p){var u,m,$,d,f,h,k,x,w=n.props||Mr,O=e.props,z=e.type;if(z=="svg"?o="http://www.w3.org/2000/svg":z=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((f=r[u])&&(z?f.localName==z:f.nodeType==3)){t=f,r[u]=null;break}}if(!t){if(x=p.ownerDocument||document,!z)return x.createTextNode(O);t=x.createElementNS(o,z,O.is?O:p),l&&(vt.__m&&vt.__m(e,r),l=!1),r=null}if(z){if(p=z=="template"&&t.content||t,r=z=="textarea"&&O.defaultValue!=null?null:r&&_i.call(p.childNodes),!l&&r)for(w={},u=0;u<t.attributes.length;u++)w[(f=t.attributes[u]).name]=f.value;for(u in w)f=w[u],u=="dangerouslySetInnerHTML"?$=f:u=="children"||u in O||u=="value"&&"defaultValue"in O||u=="checked"&&"defaultChecked"in O||Sr(t,u,null,f,o);for(u in O)f=O[u],u=="children"?d=f:u=="dangerouslySetInnerHTML"?m=f:u=="value"?h=f:u=="checked"?k=f:l&&typeof f!="function"||w[u]===f||Sr(t,u,f,w[u],o);m?(l||$&&(m.__html==$.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):($&&(t.textContent=""),(z=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&N$.test(z))&&(o="http://www.w3.org/1999/xhtml"),yc(p,yi(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&cs(n,0),l,c),r&&r.some(As)),l&&z!="textarea"||(u="value",z=="progress"&&h==null?t.removeAttribute(u):h==null||h===t[u]&&(z!="progress"||h)||Sr(t,u,h,w[u],o),u="checked",k!=null&&k!=t[u]&&Sr(t,u,k,w[u],o))}else w===O||l&&t.data==O||(t.data=O);return t}function Si(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){vt.__e(o,n)}}function Oi(t,e,n){var s,o,r,i;if(vt.unmount&&vt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Si(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){vt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&Oi(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=jr(s,r=[]))&&(s==t.__e&&r.some(As),As(o),As(s)),n||As(t.__e),t.__e=t.__c=t.__=null}function D$(t,e,n){return this.constructor(t,n)}function Tn(t,e){var n,s,o,r;vt.__&&vt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Io(zr,{children:[t]}),o=[],r=[],vi(e,e.__k,s||Mr,Mr,e.namespaceURI,s?null:e.firstChild?_i.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),vc(o,e.__k,r),e.__k.props.children=null}var vt,hc,A$,ls,bi,Lr,gc,Or,bc,wi,ki,B$,qo,Mr,Tr,N$,yi,_i,Bs,Fr=L(()=>{qo=Symbol.for("pv"),Mr={},Tr=[],N$=/^m(i|n|o|s|text|space)$/,yi=Array.isArray,_i=Tr.slice,Bs=Object.assign;vt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw Lr=0,t}},hc=0,A$=function(t){return t!=null&&t.constructor===qo},Cr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Bs({},this.state)),typeof t=="function"&&(t=t(Bs({},n),this.props)),t&&(Bs(n,t),this.__v&&(e&&this.__k.push(e),mc(this)))},Cr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),mc(this))},Cr.prototype.render=zr,ls=[],Lr=0,gc=function(t,e){return t.__v.__b-e.__v.__b},Or=Symbol(),bc=/(PointerCapture)$|Capture$/i,wi=0,ki={},B$=0});function Ar(t,e){Gt.__h&&Gt.__h(ee,t,Er||e),Er=0;var n=ee.__H||(ee.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function I(t){return Er=1,H$(Ac,t)}function H$(t,e,n){var s=Ar(po++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):Ac(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);ji(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=ee,!ee.__f)){ee.__f=!0;var o=ee.shouldComponentUpdate;ee.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function($){$.__N&&(p=!0,ji($.__[0],$.__N[0])||(u=!0))}),o){var m=o.call(this,r,i,l);return p?m||u:m}return!p||u}}return s.__}function _e(t,e){var n=Ar(po++,3);!Gt.__s&&Ti(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,ee.__H.__h.push(n))}function Je(t,e){var n=Ar(po++,4);!Gt.__s&&Ti(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,ee.__h.push(n))}function Wo(t){return Er=5,ze(function(){return{current:t}},[])}function ze(t,e){var n=Ar(po++,7);return Ti(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function V$(){var t;do{for(;t=Li.shift();)try{Ro(t)}catch(n){Gt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Ec.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Ro),e.__h.some(Mi),e.__h=[]}catch(n){e.__h=[],Gt.__e(n,t.__v)}}}while(Li.length)}function U$(t){var e,n=function(){clearTimeout(s),zc&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);zc&&(e=requestAnimationFrame(n))}function Fc(t){t!=1&&Sc==Gt.requestAnimationFrame||((Sc=Gt.requestAnimationFrame)||U$)(V$)}function Ro(t){var e=ee,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),ee=e}function Mi(t){var e=ee;t.__c=t.__(),ee=e}function Ti(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!ji(n,t[s])})}function Ac(t,e){return typeof e=="function"?e(t):e}var po,ee,Ci,Sc,ji,Er,Ec,Li,Gt,Oc,Cc,jc,Lc,Mc,Tc,zc,zi=L(()=>{Fr();ji=Object.is,Er=0,Ec=[],Li=[],Gt=vt,Oc=Gt.__b,Cc=Gt.__r,jc=Gt.diffed,Lc=Gt.__c,Mc=Gt.unmount,Tc=Gt.__;Gt.__b=function(t){ee=null,Oc&&Oc(t)},Gt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Tc&&Tc(t,e)},Gt.__r=function(t){Cc&&Cc(t),po=0;var e=(ee=t.__c).__H;e&&(Ci==ee?ee.__h=[]:(e.__h.some(Ro),e.__h.some(Mi),po=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ci=ee},Gt.diffed=function(t){jc&&jc(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Fc(Ec.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ci=ee=null},Gt.__c=function(t,e){e.some(function(n){try{n.__h.some(Ro),n.__h=n.__h.filter(function(s){return!s.__||Mi(s)})}catch(s){n.__h=[function(){throw s}]}}),Lc&&Lc(t,e)},Gt.unmount=function(t){Mc&&Mc(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Fc(Li.push(o))}else Ro(o)}catch(r){e=r}}),s.__H=void 0,e&&Gt.__e(e,s.__v))};zc=typeof requestAnimationFrame=="function"});function Bc(t){if(Array.isArray(t))return t.map(Bc);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[xi("wbr",null),n]:[n])}var qt,a,q=L(()=>{"use strict";$c();Fr();zi();Fr();zi();/*! What draws the screens and searches in them, bundled here:

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
*/qt=()=>Wo(null);a=dc.bind((t,e,...n)=>xi(t,e,...typeof t=="string"?n.map(Bc):n))});function Q$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(Nc,n)&&!t.query.uit?{path:Nc[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function Ai(t){let e=Object.entries(J$).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[G$[i]||i,l]);return Q$({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function j(t,e={},n=!0){let s=K$.filter(i=>n&&T.route.query[i]).map(i=>[i,T.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function P(t,e=!1){let n=j(T.route.path,{...T.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Fi},"",n),Ei())}function Ei(t=!1){let e=Ai(location.hash),n=T.route.path.join("/")===e.path.join("/");T.route=e,T.led=T.started&&!n&&!t,Pc(e),!n&&window.scrollTo(0,t&&Ic.get(history.state?.turn)||0)}function qc(t){Pc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Fi=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>Ic.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++Fi},""),Ei(o)};return window.addEventListener("popstate",s,n),Ei(),T.started=!0,()=>e.abort()}var K$,G$,Nc,J$,T,Pc,Fi,Ic,De,U=L(()=>{"use strict";K$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],G$={ernst:"gewicht"},Nc={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},J$={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};T={route:{path:[],query:{}},started:!1,led:!1},Fi=0,Ic=new Map;De=t=>j(["ding",t])});function tt({text:t,title:e=t,children:n}){let s=qt();return Je(()=>{document.title=`${e} – Ketenkaart`},[e]),Je(()=>{T.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function de({text:t}){let{route:e}=T;return Je(()=>{T.started&&t&&xt(t)},[t,e]),null}var J,St=L(()=>{"use strict";Oe();q();U();J=()=>window.matchMedia("(max-width: 44rem)").matches});function Rt(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function zn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function uo(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Br(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?Q(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function Nr(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function Rc(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,M,W,Do,Wt,C,Qe,Q,B=L(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),M=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),W=t=>t.slice(0,1).toUpperCase()+t.slice(1),Do=t=>(Wt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Wt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();C=t=>[...new Set(t)],Qe=t=>t.map(e=>[e,e]),{compare:Q}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var y,Wc,Dc,Y$,Z$,X$,tm,em,nm,sm,om,rm,am,Ye,$o,N,b,$e,et,_n,_t,Jt,Hc,im,Hn,Fe,lm,ln,cn,X,mo,xe,ps,A=L(()=>{"use strict";gi();y=hi,{codes:Wc,progress:Dc,queries:Y$,names:Z$,absent:X$,lists:tm,kinds:em,called:nm,works:sm,partners:om,lookups:rm}=y,am=[Wc,Dc,Y$,Z$,X$,y.dates,tm,em,nm,sm,om,rm];for(let t of[...am,y.words,y.addresses,...[Wc,Dc].flatMap(Object.values)])Object.setPrototypeOf(t,null);Ye=new Map(Object.entries(y.things)),$o=new Map(y.plans.map(t=>[t.key,t])),N=y.plans.length>1,b=y.words,$e=t=>t?.words.page||b,et=t=>$o.get(t||"")||(N?void 0:y.plans[0]),_n=t=>$o.get(t),_t=t=>$o.get(t.split("/")[0]),Jt=(t,e)=>!e||!_t(t)||_t(t)?.key===e,Hc=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],im=y.plans.flatMap(t=>t.dates),Hn=Hc(im,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),Fe=Hn[Hn.length-1].date,lm=y.plans.flatMap(t=>t.steps),ln=Hc(lm.reverse(),({notation:t})=>t).reverse(),cn=(t,e)=>{let n=_t(t);return n?y.stands[e]?.[n.key]||n.date:e},X=t=>y.dates[t]||t||"",mo=(t=et())=>t?.source||y.source,xe=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),ps=(t,e=et())=>(e?e.dates:Hn).find(n=>n.date===t)?.label||X(t)});async function Pr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(b.check.unreadable,{name:t.name}))}}async function Vn(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var Bi,me,ot,Ee,Ce=L(()=>{"use strict";B();A();Bi=5*2**20,me=()=>window.werkplaats,ot=()=>me(),Ee=()=>!!me()&&me()?.state!=="off"});function H(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!Ni.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:Pi(o,n),without:Pi(r,n),links:i},p={...Pi(l,n),...c};Ni.set(s,p)}return Ni.get(s)}function us({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function D(t){let e=N&&$o.has(t.plan)?t.plan:"",n=Hn.some(p=>p.date===t.stand)?t.stand:Fe,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:Fe};return[r,i,l].map(Ir).find(p=>Ho(p)||me())||Ir({...l,stated:!1,strict:!1})}function Ir({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function Ii(t,e,n){return new Set(n.map(([o])=>D({...t,[e]:o}).key)).size===n.length?n:[]}var Ni,Pi,Fn,Ho,qi,Vc,Mt=L(()=>{"use strict";A();Ce();Ni=new Map,Pi=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));Fn=(t,e)=>H({...t,plan:e.key}).numbers[0];Ho=t=>t.key in y.answers;qi=(t,e)=>$o.get(e)?.steps.find(n=>n.notation===t)?.id,Vc=t=>new Set(H(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>qi(s.step,e))))});var Uc,cm,Ns,Vo,K,Dt,ds,fe=L(()=>{"use strict";B();A();Uc=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])zn(Uc,i,r)}cm=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),Ns=(t,e=Fe)=>!cm[e]?.has(t),Vo=(t,e=Fe)=>(Uc.get(t)||[]).filter(n=>Ns(n.of[0]||n.from,e)),K=(t,e,n)=>Vo(t,n).filter(s=>s.name===e),Dt=(t,e,n)=>K(t,e,n).filter(s=>s.to===t).map(s=>s.from),ds=(t,e)=>t.from===e?t.to:t.from});var Ri,bt,_,Et,kt,$s,qr,Ps,Ze,Gc,pn,ae,Un,ie,Qt,V,Ht,Rr,Jc,S,ne,Kc,En,ms,pm,Wr,Uo,un,fo,um,he,le,Xe,G=L(()=>{"use strict";B();A();Ri=[],bt=(t,e)=>Ye.get(t)?.[e]||Ri,_=(t,e)=>bt(t,e)[0]||"",Et=(t,e)=>bt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),kt=(t,e)=>Et(t,e)[0]||"",$s=t=>Ye.has(t),qr=t=>bt(t,"type"),Ps=t=>Jc.get(t)||Ri,Ze=(t,e)=>qr(t).includes(e),Gc=t=>qr(t).map(e=>y.kinds[e]).find(Boolean),pn=t=>Gc(t)?.page||"",ae=t=>Gc(t)?.kind||"",Un=t=>pn(t)==="organisation",ie=t=>pn(t)==="undertaking",Qt=t=>!!pn(t)&&!!_(t,"prefLabel"),V=(t,e)=>y.codes[t]?.[e]?.label||e||"",Ht=(t,e)=>V(y.lists[e],_(t,e)),Rr=t=>y.names[t]||b.thing.foreign[t]||t,Jc=new Map;for(let[t,e]of Ye)for(let n of e.type||Ri)zn(Jc,n,t);S=t=>y.called[t]?.label||_(t,"prefLabel")||_(t,"title")||_(t,"summary")||t.slice(t.lastIndexOf("/")+1),ne=t=>y.called[t]?.short||S(t),Kc=t=>_(t,"identifier"),En=[...Ps("Chapter")].sort((t,e)=>Q(Kc(t),Kc(e))),ms=[...Ye.keys()].filter(ie),pm=[...Ye.keys()].filter(Un),Wr=t=>ln.find(e=>e.notation===t),Uo=t=>Object.entries(y.codes[t]||{}).map(([e,{label:n}])=>[e,n]),un=ln.map(t=>[t.notation,t.label]),fo=Uo("InterventionKind"),um=new Map(pm.map(t=>[_(t,"notation"),t])),he=t=>um.get(t)||"",le=t=>y.addresses[t]||"",Xe=t=>Et(t,"passage")});function Yc(t,e,n){let s=He(t,n);return{name:S(e),short:ne(e),what:_(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",_(t,"deadlineText")),modality:W(Go(_(t,"modality"))),day:_(t,"dueBy"),by:X(_(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:X(s.on)}}var Ko,An,ho,go,Wi,dn,Dr,Hr,Is,At,Vr,Go,dm,He,Di,fs,xn,hs,Kn,Qc,Ur,gs,Kr,Hi,bo,bs,Tt=L(()=>{"use strict";U();B();A();fe();G();Ko=t=>e=>y.works[e]?.[t]||[],An=Ko("steps"),ho=Ko("kinds"),go=Ko("years"),Wi=Ko("leads"),dn=Ko("acts"),Dr=t=>{let e=n=>Wi(t).includes(n)?g(b.shared.leading,{name:S(n)}):S(n);return dn(t).map(e).join(", ")||(y.works[t]?.container?"":b.explore.list.no_partner)},Hr=(t,e)=>K(t,"at",e).flatMap(n=>n.of),Is=(t,e)=>K(t,"deadline",e).map(n=>n.from),At=t=>_(t,"isGeneric")==="true",Vr=t=>{let[e,n]=[Dt(t,"chapterLead"),K(t,"who")];return s=>{let o=n.filter(r=>r.to===s);return o.length?o.some(r=>r.acts)?"acts":"named":y.works[s]?.chapters?.some(r=>e.includes(r))?"heads":""}},Go=t=>V("Modality",t),dm={},He=(t,e=Fe)=>T.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||dm,Di=t=>(e,n)=>He(e,n)[t]||"",fs=Di("report"),xn=Di("status"),hs=Di("state"),Kn=(t,e)=>bs(t).rows.filter(({id:n})=>He(n,e).outcome).map(n=>({...n,plan:t,...Yc(n.id,n.work,e)})),Qc=(t,e)=>y.promises[t.key].undated.filter(n=>Ns(n,e)).map(n=>{let s=_(n,"initiative").slice(1);return{id:n,work:s,plan:t,...Yc(n,s,e)}});Ur=(t,e=b.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),gs=(t,e=!1)=>Object.entries(b.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?M(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),Kr=t=>xe(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),Hi=(t,e)=>{let{reports:n}=bs(t);return n.find(s=>s.date===cn(t.key,e))||n[n.length-1]},bo=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),bs=t=>y.promises[t.key]});function ko(t,e){if(_(t,"crossCutting")==="true")return[{step:ks,of:t,basis:""}];let n=H(e).links;return K(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:$m(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function Gr(t,e){if(ie(t))return[t];let n=r=>ie(r)&&Jt(r,e.plan);if(Un(t))return C(ws(t,e).map(r=>r.to));if(!Xc(t))return C(Vo(t,e.date).map(r=>ds(r,t))).filter(n);let s=[t,...K(t,"broader",e.date).map(r=>r.from)];return C(s.flatMap(r=>K(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&ko(r,e).some(i=>i.step===t))}function tp({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Qt),m=v=>(!s||ko(v,c).some(Z=>_(Z.step,"notation")===s))&&(!o||ho(v).includes(o))&&(!r||go(v).slice(-1)[0]>=r)&&(!i||go(v)[0]<=i),$=C(u.flatMap(v=>Gr(v,c))),d=v=>u.includes(v)&&!l,f=$.filter(v=>!d(v)&&!m(v)),h=$.filter(v=>d(v)||m(v)&&!p.has(v)).sort(Ki),w=[...u.filter(v=>!Un(v)).flatMap(v=>Gr(v,c)),e].filter(v=>h.includes(v)).flatMap(v=>Zc(v,c,l)),O=C([...u.filter(Un),...w]).filter(v=>!p.has(v)).sort(qs),z=h.flatMap(v=>ws(v,c,l).filter(Z=>O.includes(Z.from))),F=h.flatMap(v=>ko(v,c).map(Z=>({work:v,...Z}))),R=[...ln.map(v=>v.id),ks],Ct=C([...u.filter(Xc),...F.map(v=>v.step)]).filter(v=>!p.has(v)).sort((v,Z)=>R.indexOf(v)-R.indexOf(Z)),pt=r||i?f.filter(v=>!go(v).length).length:0;return{who:O,what:h,steps:Ct,roles:z,ties:F.filter(v=>Ct.includes(v.step)),left:f.length,undated:pt}}function Jr(t,{who:e,what:n},s){return ie(t)?Zc(t,s).filter(o=>!e.includes(o)).length:Gr(t,s).filter(o=>!n.includes(o)).length}function Qr(t,e,n,s=!1){let o=ep(t,e,n,s),r=Vi(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>Jo)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let m of o(u).sort(qs))!p.includes(m)&&p.length+(r.get(m)??i)<=i&&c([...p,m])};return c([t]),l}function wo(t,e,n,s=!1){let o=ep(t,e,n,s),r=Vi(t,e,o),i=Vi(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter($=>(r.get($)??0)+(i.get($)??l+1)===l),p=Array.from({length:l+1},($,d)=>c.filter(f=>r.get(f)===d).sort(qs)),u=new Map([[t,1]]),m=p.slice(1).flatMap(($,d)=>$.flatMap(f=>o(f).filter(h=>p[d].includes(h)).sort(qs).map(h=>(u.set(f,(u.get(f)||0)+(u.get(h)||0)),{from:h,to:f,roles:ws(f,n).filter(k=>ds(k,f)===h)}))));return{layers:p,lines:m,count:u.get(e)||0,length:l}}function np(t,e,n){let s=[t,e],o=s.flatMap(r=>[...ws(r,n,!0),...K(r,"expected",n.date)]);return C(o.map(r=>r.to)).filter(r=>ie(r)&&Jt(r,n.plan)).sort(Ki).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function Vi(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=C(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function sp(t,e){let n=r=>ko(r,e).map(i=>i.step),[s,o]=t.map(r=>Gr(r,e).flatMap(n));return ln.filter(({id:r})=>s.includes(r)&&o.includes(r))}function op(t,{date:e}){let[n,s]=t.map(o=>[o,...K(o,"member",e).map(r=>r.to)]);return C(n.filter(o=>s.includes(o)))}var ks,Ui,ws,Zc,Xc,$m,Ki,qs,ep,Jo,Rs=L(()=>{"use strict";B();Mt();A();fe();G();Tt();ks="dwars",Ui=60,ws=(t,{date:e,plan:n},s=!1)=>K(t,"who",e).filter(o=>(s||o.acts)&&Jt(o.to,n)),Zc=(t,e,n=!1)=>C(ws(t,e,n).map(s=>s.from)),Xc=t=>pn(t)==="step",$m=t=>kt(t,"broader")||t;Ki=(t,e)=>Q(ne(t),ne(e))||Q(S(t),S(e)),qs=(t,e)=>Number(At(t))-Number(At(e))||Ki(t,e);ep=(t,e,n,s)=>o=>C(ws(o,n).map(r=>ds(r,o))).filter(r=>r===t||r===e||ie(r)||s||!At(r)),Jo=30});var mm,cp,pp,Qo,yo,fm,up,Yo,Xr,Zi,Gi,hm,dp,$p,el,nl,mp,gm,Zo,Ji,bm,km,wm,ym,Qi,rp,_m,Xi,tl,Yi,xm,ap,ip,lp,Yr,Zr,fp,vm,hp=L(()=>{mm="ENTRIES",cp="KEYS",pp="VALUES",Qo=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=yo(this._path);if(yo(n)==="")return{done:!1,value:this.result()};let s=e.get(yo(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=yo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>yo(e)).filter(e=>e!=="").join("")}value(){return yo(this._path).node.get("")}result(){switch(this._type){case pp:return this.value();case cp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},yo=t=>t[t.length-1],fm=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return up(t,e,n,s,i,1,o,""),s},up=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let m=0;m<p.length;++m,++u){let $=p[m],d=i*u,f=d-i,h=o[d],k=Math.max(0,u-n-1),x=Math.min(i-1,u+n);for(let w=k;w<x;++w){let O=$!==e[w],z=o[f+w]+ +O,F=o[f+w+1]+1,R=o[d+w]+1,Ct=o[d+w+1]=Math.min(z,F,R);Ct<h&&(h=Ct)}if(h>n)continue t}up(t.get(p),e,n,s,o,u,i,l+p)}},Yo=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Xr(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=el(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,hm(this._tree,e)}entries(){return new Qo(this,mm)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return fm(this._tree,e,n)}get(e){let n=Zi(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Zi(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Qo(this,cp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Gi(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Gi(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Gi(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Qo(this,pp)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Xr=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Xr(t.get(s),e.slice(s.length),n);return n.push([t,e]),Xr(void 0,"",n)},Zi=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Zi(t.get(n),e.slice(n.length))},Gi=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},hm=(t,e)=>{let[n,s]=Xr(t,e);if(n!==void 0){if(n.delete(""),n.size===0)dp(s);else if(n.size===1){let[o,r]=n.entries().next().value;$p(s,o,r)}}},dp=t=>{if(t.length===0)return;let[e,n]=el(t);if(e.delete(n),e.size===0)dp(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&$p(t.slice(0,-1),s,o)}},$p=(t,e,n)=>{if(t.length===0)return;let[s,o]=el(t);s.set(o+e,n),s.delete(o)},el=t=>t[t.length-1],nl="or",mp="and",gm="and_not",Zo=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?Yi:e.autoVacuum;this._options={...Qi,...e,autoVacuum:n,searchOptions:{...rp,...e.searchOptions||{}},autoSuggestOptions:{..._m,...e.autoSuggestOptions||{}}},this._index=new Yo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=tl,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let m=n(e,u);if(m==null)continue;let $=o(s(m,u),u),d=this._fieldIds[u],f=new Set($).size;this.addFieldLength(p,d,this._documentCount-1,f);for(let h of $){let k=r(h,u);if(Array.isArray(k))for(let x of k)this.addTerm(d,p,x);else k&&this.addTerm(d,p,k)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise(m=>setTimeout(m,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let m=o(e,u);if(m==null)continue;let $=n(r(m,u),u),d=this._fieldIds[u],f=new Set($).size;this.removeFieldLength(p,d,this._documentCount,f);for(let h of $){let k=s(h,u);if(Array.isArray(k))for(let x of k)this.removeTerm(d,p,x);else k&&this.removeTerm(d,p,k)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Yo,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=tl,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||Xi.batchSize,r=e.batchWait||Xi.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[m]of u)this._documentIds.has(m)||(u.size<=1?c.delete(p):u.delete(m));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||Yi.minDirtCount,s=s||Yi.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let m=p.length||1,$={id:this._documentIds.get(l),score:c*m,terms:Object.keys(u),queryTerms:p,match:u};Object.assign($,this._storedFields.get(l)),(o.filter==null||o.filter($))&&i.push($)}return e===t.wildcard&&o.boostDocument==null||i.sort(ip),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(ip),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(Qi.hasOwnProperty(e))return Ji(Qi,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Yr(o),c._fieldLength=Yr(r),c._storedFields=Yr(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let m=new Map;for(let $ of Object.keys(u)){let d=u[$];l===1&&(d=d.ds),m.set(parseInt($,10),Yr(d))}c._index.set(p,m)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Zr(o),c._fieldLength=await Zr(r),c._storedFields=await Zr(i);for(let[u,m]of c._documentIds)c._idToShortId.set(m,u);let p=0;for(let[u,m]of s){let $=new Map;for(let d of Object.keys(m)){let f=m[d];l===1&&(f=f.ds),$.set(parseInt(d,10),await Zr(f))}++p%1e3===0&&await fp(0),c._index.set(u,$)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Yo,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let $={...n,...e,queries:void 0},d=e.queries.map(f=>this.executeQuery(f,$));return this.combineResults(d,$.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,m=l(e).flatMap($=>c($)).filter($=>!!$).map(ym(i)).map($=>this.executeQuerySpec($,i));return this.combineResults(m,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((h,k)=>({...h,[k]:Ji(s.boost,k)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...rp.weights,...i},m=this._index.get(e.term),$=this.termResults(e.term,e.term,1,e.termBoost,m,o,r,c),d,f;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let h=e.fuzzy===!0?.2:e.fuzzy,k=h<1?Math.min(l,Math.round(e.term.length*h)):h;k&&(f=this._index.fuzzyGet(e.term,k))}if(d)for(let[h,k]of d){let x=h.length-e.term.length;if(!x)continue;f?.delete(h);let w=u*h.length/(h.length+.3*x);this.termResults(e.term,h,w,e.termBoost,k,o,r,c,$)}if(f)for(let h of f.keys()){let[k,x]=f.get(h);if(!x)continue;let w=p*h.length/(h.length+x);this.termResults(e.term,h,w,e.termBoost,k,o,r,c,$)}return $}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=nl){if(e.length===0)return new Map;let s=n.toLowerCase(),o=bm[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let m=i[u],$=this._fieldIds[u],d=r.get($);if(d==null)continue;let f=d.size,h=this._avgFieldLength[$];for(let k of d.keys()){if(!this._documentIds.has(k)){this.removeTerm($,k,n),f-=1;continue}let x=l?l(this._documentIds.get(k),n,this._storedFields.get(k)):1;if(!x)continue;let w=d.get(k),O=this._fieldLength.get(k)[$],z=wm(w,f,this._documentCount,O,h,c),F=s*o*m*x*z,R=p.get(k);if(R){R.score+=F,xm(R.terms,e);let Ct=Ji(R.match,n);Ct?Ct.push(u):R.match[n]=[u]}else p.set(k,{score:F,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,lp),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,lp),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Zo.wildcard=Symbol("*");Ji=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,bm={[nl]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),ap(s.terms,r)}}return t},[mp]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);ap(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[gm]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},km={k:1.2,b:.7,d:.5},wm=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},ym=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},Qi={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(vm),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},rp={combineWith:nl,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:km},_m={combineWith:mp,prefix:(t,e,n)=>e===n.length-1},Xi={batchSize:1e3,batchWait:10},tl={minDirtFactor:.1,minDirtCount:20},Yi={...Xi,...tl},xm=(t,e)=>{t.includes(e)||t.push(e)},ap=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},ip=({score:t},{score:e})=>e-t,lp=()=>new Map,Yr=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Zr=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await fp(0);return e},fp=t=>new Promise(e=>setTimeout(e,t)),vm=/[\n\r\p{Z}\p{P}]+/u});function ta(t,e=[],n=Ds(t),s=()=>!0){let o=Wt(t),r=C([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=Om&&l.length>=c.length+Cm&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function _o(t,e){let n=Xo(t).map(Wt);return Ws(e).every(s=>n.some(ta(s)))}function ea(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(gp))bp(o).map(Wt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var Sm,Om,Cm,gp,jm,Ws,bp,Xo,Ds,xo=L(()=>{"use strict";B();Sm=4,Om=6,Cm=3,gp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,jm=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Ws=t=>jm(t).match(gp)||[],bp=t=>t.includes("-")?C([t,t.replaceAll("-",""),...t.split("-")]):[t],Xo=t=>Ws(t).flatMap(bp),Ds=t=>t.length>1&&t.length<=Sm&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function zm(){let t=new Map([...Ye.keys()].filter(Qt).map(n=>{let s=[y.called[n]&&S(n),_(n,"value")&&y.lookups[n]?.description];return[n,{sort:[ae(n)],text:s.filter(Boolean)}]}));for(let[n,s]of Ye){let o=$n.owners.flatMap(i=>Et(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...Tm(n)),r?.text.push(...$n.texts.flatMap(i=>(s[i]||[]).map(X)))}let e=n=>Number($n.weights[n]??$n.weights.rest);return[...[...t].map(([n,s])=>{let o={id:n,path:["ding",n],label:S(n),kind:ae(n),titles:Mm(n),...s},r=C(Dt(n,"who")).filter(l=>!dn(n).includes(l)),i={actors:kp($n.actors,dn(n)),text:[...o.text,...kp($n.others,r)]};return{...o,...i,weight:Math.min(...qr(n).map(e))}}),...Object.entries(y.queries).filter(rl).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[$n.question],actors:[],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:$n.question,...i,weight:e("question")}})]}function Em(){let t=new Map(zm().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.actors,p.text].flat().flatMap(Xo)),s=new Set(n.filter(p=>!na(p)).map(Wt)),o=new Zo({fields:sa,extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:Xo,processTerm:p=>na(p)?null:Wt(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(Xo),i=new Set(r.filter(Ds).map(Wt)),c=[...e.filter(p=>$n.synonyms.some(u=>Ze(p.id,u))).map(p=>p.titles),...$n.same].map(p=>C(p.map(Gn))).filter(p=>p.length>1);return{items:t,known:s,shorts:i,mini:o,groups:c}}function Im(t){if(Ae.known.has(t))return sl.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Ae.known.has(n));return[...sl.get(t)||[],...e.flatMap(n=>sl.get(n)||[n])]}function _p(t){let e=Wt(t),n=[e,e.replace(/s$/,"")].find(o=>Ae.shorts.has(o));if(n||Ds(t)||e.length<2)return ta(n||t,[],!0);let s=[...Ae.known].some(o=>o.startsWith(e));return ta(t,Im(e),!1,o=>s||Ae.known.has(o))}function vp(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Ae.known.has(n)||e<wp&&!Ae.shorts.has(n))continue;let o=s.length>=wp&&Ae.known.has(s)?[s]:vp(s);if(o.length)return[n,...o]}return[]}function qm(t){for(let e of t.length<Am||/\d/.test(t)?[]:t.length<Bm?[1]:[1,2]){let s=Ae.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function oa(t){let e=Ws(t).filter(n=>!na(n));return e.length?e:Ws(t)}function Rm(t){return oa(t).flatMap(e=>{if(Ds(e))return[e];let n=[()=>[e],()=>e.split("-"),()=>vp(Wt(e)),()=>qm(Wt(e))];for(let s of n){let o=s();if(o.length&&o.every(r=>xp(_p(r)).length))return o}return[e]})}function Wm(t,e){let n=t.filter(Ds).map(Gn),s=Ae.groups.flatMap(o=>o.filter(r=>e.includes(r)&&(r.length>Nm||n.includes(r))).flatMap(r=>o.filter(i=>i!==r).map(i=>e.replace(r,i))));return[t,...C(s).map(o=>Ws(o).filter(r=>!na(r)))]}function Dm(t,e){let[n,...s]=t.titles.map(Gn);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function ol(t){Ae=Ae||Em();let e=Rm(t),n=e.join(" "),s=oa(t).join(" "),o=Wt(n)===Wt(s)?Gn(t):Gn(n),[,...r]=Wm(e,o),i=[e,...r].map(d=>d.map(_p)),l=[o,...r.map(d=>Gn(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:f,text:h})=>c&&[d,f,h].flat().some(k=>p.test(Wt(k))),m=new Map;for(let d of i){let f=d.map(h=>({combineWith:Pm,queries:xp(h)}));if(!(!f.length||f.some(h=>!h.queries.length)))for(let[h,k]of Fm.entries())for(let{id:x,score:w}of Ae.mini.search({combineWith:"AND",queries:f},{fields:k})){let O=Ae.items.get(x),z=Dm(O,o)??h+4+ +(k.length===sa.length&&!u(O));z<(m.get(x)?.place??Number.POSITIVE_INFINITY)&&m.set(x,{item:O,place:z,score:w})}}return{found:[...m.values()].sort((d,f)=>d.place-f.place||d.item.weight-f.item.weight||f.score-d.score||Q(d.item.label,f.item.label)).map(({item:d})=>d),read:Wt(n)===Wt(s)||!m.size?"":n,some:[],answers:d=>i.flat().some(f=>f(d))}}function al(t){let e=ol(t);if(e.found.length||oa(t).length<2)return e;let n=oa(t).flatMap(o=>ol(o).found.length?{word:o,...ol(o)}:[]),s=o=>n.filter(({found:r})=>r.includes(o)).length;return{found:C(n.flatMap(({found:o})=>o)).sort((o,r)=>s(r)-s(o)),read:"",some:C(n.map(({word:o,read:r})=>r||o)),answers:o=>n.some(({answers:r})=>r(o))}}function Op(t,e){let n=r=>{let[i,l]=ea(r,e);return l?.on?i.phrase.length:-1},s=[...t.text,...t.actors].find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||y.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var $n,Lm,na,Gn,yp,Mm,kp,Tm,ra,rl,sa,Fm,Am,Bm,wp,Nm,Pm,sl,Ae,xp,Sp,tr=L(()=>{"use strict";hp();xo();U();B();A();Ce();fe();G();Tt();$n=b.search,Lm=new Set($n.small),na=t=>!Ds(t)&&Lm.has(Wt(t)),Gn=t=>` ${Ws(t).map(Wt).join(" ")} `,yp=new Map;for(let[t,e]of y.search.english)zn(yp,t,e);Mm=t=>C([S(t),ne(t),...["prefLabel","altLabel","hiddenLabel"].flatMap(e=>bt(t,e)),...yp.get(t)||[]]),kp=(t,e)=>e.length?[g(t,{names:e.map(S).join(", ")})]:[],Tm=t=>$n.sorts.flatMap(e=>{let n=y.lists[e];return bt(t,e).flatMap(s=>[V(n,s),...y.search.also[n]?.[s]||[]])}),ra="gaps",rl=([t,{shelf:e}])=>e===ra||t in b.questions.rows_of||!!me();sa=["titles","sort","actors","text"],Fm=sa.map((t,e)=>sa.slice(0,e+1));Am=6,Bm=10,wp=4,Nm=4,Pm="OR",sl=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));xp=t=>[...Ae.known].filter(t);Sp=t=>{let{found:e,read:n,some:s}=al(t);return e.length===1&&!n&&!s.length?j(e[0].path):""}});function aa(t,e,n,s=et(n?.plan)){let{version:o,content:r}=y.meta;return g(tn.export.footnote,{phrase:t,sources:Qn(s),addresses:e.map(i=>`; ${le(i)}`).join(""),version:o+(r?g(tn.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${zt(n,s)}`:""})}var tn,Bn,Jn,vo,Qn,ys,je,ce,rt,lt,Hm,il,zt,ut=L(()=>{"use strict";B();A();G();Tt();tn=b.shared,Bn=tn.silence,Jn=(t=et())=>t?g($e(t).shared.report,{date:X(t.date)}):tn.reports,vo=(t=et(),e=tn.nothing)=>`${M(e,t?1:2,{report:W(Jn(t))})} ${Bn}`,Qn=(t=et())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${X(e.date)}`).join("; "),ys=(t,e)=>[He(t,e).word||"",He(t,e).more||""],je=(t,e)=>ys(t,e).filter(Boolean).join(", "),ce=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,tn.bases[t]||W(e.label)]])),rt=t=>t===null?tn.all_steps:Wr(t)?.label||t,lt=t=>V("InterventionKind",t),Hm=(t,e)=>e?ps(cn(e.key,t.date),e):t.date===Fe?tn.choices.latest:g(tn.choices.others_latest,{date:ps(t.date)}),il=({stated:t,strict:e,plan:n},s=et(n))=>[t&&$e(s).shared.choices.links_stated,e&&tn.choices.strict_phrase].filter(Boolean).join(" · ")||tn.choices.all_phrase,zt=(t,e=et(t.plan))=>[Hm(t,e),il(t,e),t.expect?tn.choices.with_phrase:tn.choices.without_phrase].join(" · ")});function ge({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||T.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>P({[e]:i.target.value})}>
        ${!o&&a`<option value="">${mn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function Lp({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=I(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function fn({children:t}){if(!J())return a`<section class="filters" aria-label=${mn.filters}>${t}</section>`;let e=C(ll().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(mn.filters_set,{count:e}):mn.filters;return a`<${Lp} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Hs({children:t}){let e=!J()&&Um.some(n=>T.route.query[n]);return a`
    <${Lp} look="keuzes" id="wijzig" phrase=${mn.change} opens=${e}>${t}<${la} /><//>
  `}function nr(){let t=D(T.route.query),e=et(t.plan)?.dates||Hn;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=Ii(T.route.query,"stand",n);return a`<${Yn} legend=${mn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function cl(){let{query:t}=T.route,e=D(t),{counted:n}=$e(et(e.plan)).shared.choices,s=Object.entries(Km).filter(([,o])=>Cp(o,D({...t,...o})));return s.length<2?null:a`
    <${jp} legend=${n.title}>
      ${s.map(([o,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${o}`} checked=${Cp(r,e)}
            onChange=${()=>P(r)} />
          ${n[o]}
        </label>`)}
    <//>
  `}function la(){let{query:t}=T.route,e=mn.choices,n=Object.entries({"":e.with,uit:e.without}),s=D(t).expect?"":"uit",o=Ii(t,"verwachtingen",n);return a`
    <${Vs} />
    <${cl} />
    <${nr} />
    <${Yn} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var mn,jp,Yn,So,er,ia,Vm,ll,Um,Vs,Km,Cp,Oo,ca,Zn,Ve=L(()=>{"use strict";q();U();St();B();Mt();A();ut();mn=b.shared,jp=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,Yn=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
    <${jp} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>P({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;So=({label:t=mn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${T.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>P({[e]:s.target.value},!0)} />
  </label>
`,er=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>P(Object.fromEntries(t.map(e=>[e,null])))}>
    ${mn.clear}
  </button>
`,ia=({fields:t,names:e,children:n})=>a`
  <div class="velden">
    ${n}
    ${t.map(([s,o,r])=>a`<${ge} ...${{label:s,name:o,options:r}} />`)}
    <${er} names=${e} />
  </div>
`;Vm=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,ll=()=>Object.entries(T.route.query).filter(([t])=>!Vm.test(t));Um=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Vs=()=>{let t=y.plans.map(e=>[e.key,e.title]);return N&&a`<div class="velden"><${ge} label=${mn.plan} name="plan" options=${t} /></div>`};Km={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},Cp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Oo=()=>D(T.route.query).strict&&a`
    <p class="zacht">
      ${mn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>P({lezing:null})}>${mn.choices.strict_off}</button>
    </p>
  `,ca=({scenario:t})=>a`
  <details class="blik">
    <summary>${zt(t)} <span class="wijzig">${b.gaps.change}</span></summary>
    <${la} />
  </details>
`,Zn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${N&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function Tp({passage:t}){let[e,n]=I("");async function s(){try{n((await ot().ask("words",{passage:t})).woorden)}catch(o){n(o.message||Mp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${Mp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function pa(t,e,n=!1){let[s,o]=b.method.numbers.to[t]||["methode",{getal:n?"":t}];return j(s,e?{...o,plan:e}:o)}function Ot({id:t,date:e}){let[n,s]=ys(t,e);return a`<span class=${`chip s-${hs(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function be({basis:t}){let[e,n]=ce[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Gm[e]}
    </svg>
  `:null}function Yt({of:t}){let e=C(t.flatMap(Xe));return e.length?a`<ul class="vindplaatsen">${e.map(n=>a`<li><${da} passage=${n} /></li>`)}</ul>`:null}function Us({of:t,look:e}){let[n,...s]=Xe(t);return n?a`
    <p class=${e}>
      ${le(n)}${s.length>0&&g(b.shared.more_places,{count:s.length})}
      ${Ee()&&a`<${Tp} passage=${n} />`}
    </p>
  `:null}var Mp,E,wt,ve,Gm,ua,da,$a,_s,dt=L(()=>{"use strict";q();U();B();A();Ce();G();ut();Tt();Mp=b.shared.passage;E=({id:t,text:e})=>Qt(t)?a`<a href=${De(t)}>${e||S(t)}</a>`:a`<span>${e||S(t)}</span>`;wt=({ids:t,name:e=S,between:n=", ",none:s=""})=>t.length===0?s:t.map((o,r)=>[r>0&&n,a`<${E} id=${o} text=${e(o)} />`]),ve=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${E} id=${s} />${e?.(s)}</li>`)}</ul>`;Gm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};ua=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${V("Severity",t)}</span>`,da=({passage:t})=>[le(t),Ee()&&a`<${Tp} passage=${t} />`];$a=({id:t})=>[kt(t,"broader")&&[a`<${E} id=${kt(t,"broader")} />`," › "],a`<${E} id=${t} />`],_s=({id:t})=>At(t)&&a`<span class="zacht"> (${b.shared.collective})</span>`});function Ym({text:t,done:e}){let n=qt(),s=qt();return Je(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${xs.by_hand} ref=${n} onClose=${e}>
      <p>${xs.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${xs.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function sr(t,e=xs.copied){try{await navigator.clipboard.writeText(t),xt(e)}catch{let n=document.createElement("div");document.body.append(n),Tn(a`<${Ym} text=${t} done=${()=>n.remove()} />`,n)}}function hn(t,e,n){lc(t,e,n),xt(g(xs.downloaded,{name:t}))}function Co(){return!y.files.length&&!me()?null:a`
    <section class="bestanden" aria-label=${zp}>
      <h2>${zp}</h2>
      <ul>
        <${pl} ...${Jm} href="#/samenvatting" />
        ${y.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<${pl} label=${e} description=${n} href=${ul(t)?.href} download=${t} />`)}
        ${me()&&a`<${pl} ...${Qm} href="#/controleer" />`}
      </ul>
    </section>
  `}var Jm,Qm,zp,xs,ma,vs,pe,se,Ks,vn,or,Nn,rr,ul,pl,Zt=L(()=>{"use strict";Oe();q();B();A();Ce();G();ut();Ve();dt();({summary:Jm,save:Qm,title:zp}=b.frame.foot.files),xs=b.shared.export;ma=t=>t.replace(".",`${ll().map(([,e])=>`-${Do(S(e).split(":")[0])}`).join("")}.`),vs=({text:t,label:e=xs.copy})=>a`<button type="button" class="klein" onClick=${()=>sr(t())}>${e}</button>`,pe=({name:t,rows:e,label:n=xs.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>hn(ma(t),Nr(e()),"text/csv;charset=utf-8")}>${n}</button>
`,se=(t,e="",n="")=>{let s=et(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>X(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?zt(t,s):n]},Ks=xs.heads,vn=(t,e,n)=>[[...t.map(s=>s.label),...Ks],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],or=(t,e,n,s)=>({name:`${Do(S(t))}-${e}.csv`,origin:o=>se(n,s(o))}),Nn=t=>N?[{key:"bronplan",label:b.shared.plan,text:e=>et(t(e))?.title||""}]:[],rr=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>Xe(e(n)).map(le).join("; "),cell:n=>a`<${Us} of=${e(n)} />`}),ul=t=>document.querySelector(`#meenemen a[download="${t}"]`),pl=({label:t,description:e,href:n,download:s})=>a`<li><a href=${n} download=${s}>${t}</a> <span class="zacht">${e}</span></li>`});function Fp({name:t}){let e=dl(t),n=e?.parts?.map(({label:s,to:o})=>[s,j(o),o===t]);return n&&a`<${ar} label=${e?.label} tabs=${n} />`}var Zm,dl,ar,fa=L(()=>{"use strict";q();U();A();Zm=b.frame.menu.groups.flatMap(t=>t.screens||[t]),dl=t=>Zm.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),ar=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function Ne(t,e,n){let s=new Map;for(let r of H({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:Xm[t](r),id:t==="partner"?he(r):"",cells:gn(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>Q(r.label,i.label)):o}function ha(t){let[e,n,s]=t.split("~");return{key:e,step:n===Ep?null:n,plan:s}}function Be(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Lo(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Ir);if(!l.every(Ho))return()=>null;let c=u=>[Pn(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(H(u).matrix[t].map(c)));return(u,m)=>{let $=Pn(u,m,n.key),[d,f,h,k]=p.map(w=>tf(w.get($)));return k===d?null:{by:f===d!=(h===d)?f===d?"reading":"basis":"both",usual:p[0].get($)}}}var Ep,Xm,gn,Pn,Ss,Gs,ga,jo,tf,Sn=L(()=>{"use strict";U();B();Mt();A();G();ut();Ep="alle",Xm={kind:t=>W(lt(t)),form:t=>W(V("ExploitationForm",t)),partner:t=>S(he(t)||t)},gn=t=>[...t.steps.map(e=>e.notation),null];Pn=(t,e,n)=>[t,e??Ep,...N?[n]:[]].join("~"),Ss=({column:t,barrier:e},n,s)=>j("overzicht",{...s,cel:Pn(t,e,n)});Gs=t=>`cel-${t.replaceAll("~","-")}`,ga=(t,e)=>H(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);jo=t=>[Be(t).word,...Be(t).lines].join(", "),tf=t=>t&&JSON.stringify([t.phrase,Be(t).look,t.most_basis])});function $l({list:t,plan:e}){if(!t.length)return a`<p>${_n(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${of} ...${o} />`]);return a`
    <p class="zacht">${ba.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${E} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function ml({summary:t,inside:e,open:n=!1}){let[s,o]=I(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function rf({gap:t}){let e=[t.barrier&&rt(t.barrier).toLowerCase(),t.kind&&lt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${ua} severity=${t.severity} />${" · "}
      <a href=${j(["vragen",t.query])}>${Xn(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${N&&` · ${_n(t.plan).title}`}
      ${Qt(t.subject)&&[" · ",a`<${E} id=${t.subject} />`]}
      <${fl} gap=${t} />
    </p>
  `}function hl({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=Js(t),{place:r}=b.shared.passage,i=a`${b.gaps.more}<span class="sr">${g(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${ml} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${da} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${ba.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(b.gaps.under,{title:Xn(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${ba.who}</strong></p><${$l} list=${t.candidates} plan=${t.plan} />`}
    <${vs} text=${()=>aa(t.sentence,Js(t),e,et(t.plan))} />
  `} /></div>`}var ba,In,Js,Xn,Ap,ef,nf,sf,ka,wa,of,fl,ya,Mo=L(()=>{"use strict";xo();q();U();B();A();G();ut();Zt();dt();ba=b.shared.gaps,In=t=>[t,...t.also],Js=t=>le(t.evidence)?[t.evidence]:[],Xn=t=>y.queries[t]?.title||t,Ap=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),ef=({sentence:t,subject:e,topic:n})=>[t,y.topics.find(s=>s.id===n)?.title,...[e,...y.works[e]?.chapters||[]].map(s=>y.called[s]?.label)].join(" "),nf=(t,e)=>Ap(e.gewicht,[t.severity])&&(!e.tekst||_o(ef(t),e.tekst))&&In(t).some(n=>Ap(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),sf=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},ka=t=>t.flatMap(e=>In(e).map(n=>sf(e,n))),wa=(t,e)=>(e.vraag?ka(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>nf(n,e)),of=({phrase:t,work:e,more:n})=>e?[t," (",a`<${wt} ids=${e} name=${ne} />`,n&&ba.more_work,")"]:t;fl=({gap:t})=>a`<span class="alleen-papier">${Js(t).map(e=>a` · <${da} passage=${e} />`)}</span>`;ya=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${rf} gap=${t} />
  <${hl} gap=${t} scenario=${e} />
`});function To(t,e,n=null,s=pf()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||_a(l.key),turn:bl(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(af.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:_a(t),folds:!0,more:!0,turn:bl(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Qs({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,Bp).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>Bp&&" …"}</span>`}
    </div>
  `}function xa({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||_a(t),turn:s||bl(t)};return a`
    <section class="blok">
      ${t?a`<${Qs} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Ys(r)}>${o}</div>
    </section>
  `}var af,Np,lf,cf,Bp,pf,gl,_a,bl,Ys,ts,Zs=L(()=>{"use strict";q();U();St();B();A();af=b.shared,Np="uit",[lf,cf,Bp]=[20,6,4],pf=()=>J()?cf:lf,gl=()=>(T.route.query.vouw||"").split(",").filter(Boolean),_a=t=>gl().includes(Np)||gl().includes(t),bl=(t,e=[t])=>()=>{let n=e.filter(o=>_a(o)!==(o===t)),s=gl().filter(o=>o!==Np&&!e.includes(o));P({vouw:[...s,...n].join(",")},!0)};Ys=t=>t.open?null:"dicht";ts=({id:t,items:e,first:n,as:s="ul"})=>To(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Qs} part=${o} />`}
      <${s} class=${Ys(o)}>${o.rows}<//>
    `)});function uf({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function $t({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p,file:u}=n,[m,$]=I(t),d=l?kl(l,t):m,f=w=>{let O=d===w.key?`-${w.key}`:w.key;l?P({[l]:O===t?null:O},!0):$(O);let z=b.shared.table,F=O.startsWith("-")?z.descending:z.ascending;xt(g(z.sorted,{column:w.label.toLowerCase(),direction:F}))},h=Br(r,i,d),k=()=>vn(i,h,u?.origin||(()=>[])),x=To(s,h,d===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(w=>a`<${uf} id=${s} column=${w} sort=${d} turn=${f} />`)}
          </tr>
        </thead>
        ${x.map(w=>a`
            <tbody role="rowgroup" key=${w.more?"meer":w.key} class=${Ys(w)}>
              ${w.folds&&a`<${$f} part=${w} columns=${i} ...${e} />`}
              ${w.rows.map(O=>a`<${df} row=${O} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${u&&a`<p class="acties"><${pe} name=${u.name} rows=${k} /></p>`}
  `}function bn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var kl,df,$f,Xt,kn,es,Pe=L(()=>{"use strict";Oe();q();U();B();A();G();ut();Zt();Zs();dt();kl=(t,e="")=>T.route.query[t]||e;df=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,$f=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Qs} part=${t} count=${s&&M(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Xt=(t,e,n,s=S)=>({key:t,label:e,text:o=>s(n(o)),cell:o=>a`<${E} id=${n(o)} text=${s(n(o))} />`}),kn=(t,e,n,s)=>({key:t,label:e,text:o=>je(n(o),s),cell:o=>a`<${Ot} id=${n(o)} date=${s} />`}),es=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>C(e(n).flatMap(Xe).map(le)).join("; "),cell:n=>a`<${Yt} of=${e(n)} />`})});function wl({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of K(t,"who",e))zn(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${E} id=${s} />${` (${C(o).join(", ")})`}<${_s} id=${s} /></li>`)}
    </ul>
  `:b.shared.no_partner}function mf(t){let e=_(t,"dueBy");return e&&` (${g(Le.bound,{date:X(e)})}; ${Go(_(t,"modality"))})`}function Xs({of:t}){let e=o=>[kt(o,"barrier")&&g(Le.at_step,{step:S(kt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>_(o,r)&&Ht(o,r))].filter(Boolean),n=o=>_(o,"status")?g(Le.other_status,{reading:e(o).join(", ")}):g(Le.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Le.other_unsaid}),s=Et(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${_(o,"rationale")}</li>`)}
    </ul>
  `:null}function ir({id:t,read:[e,n]=[_(t,"basis"),_(t,"strength")]}){let s=bt(t,"interventionKind").map(lt).join(", "),o=V("CellState",_(t,"state"));return a`
    <div class="koppeling">
      <p>
        <${$a} id=${kt(t,"barrier")} />
        ${` · ${s} · ${V("Strength",n)} · `}
        <${be} basis=${e} />${` ${ce[e]?.[1]||V("Basis",e)}`}
        ${o&&a` · <strong>${g(Le.own_state,{state:o})}</strong>`}
      </p>
      <p class="reden"><strong>${Le.here}</strong>${_(t,"rationale")}</p>
      <${Xs} of=${t} />
    </div>
  `}function Ip({id:t,scenario:e,contributions:n}){let{date:s}=e,o=fs(t,s),r=_(t,"promise"),i=Is(t,s),{links:l}=H(e),c=n.length?n.map(u=>a`<${ir} id=${u} read=${l[u]} />`):_(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Le.across}</strong>${_(t,"rationale")}</p>`,p=[[Le.facts.deadline,i.length>0&&a`<${ff} ids=${i} date=${s} />`],[Le.facts.who,a`<${wl} id=${t} date=${s} />`],[Le.facts.figures,va(t).length>0&&a`<${yl} id=${t} date=${s} />`],[Le.facts.how,c],[Le.facts.where,a`<${Yt} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${E} id=${t} /></h3>
      <p class="regel">${ae(t)} · <${Ot} id=${t} date=${s} /></p>
      <${Pp} lead=${r&&Le.promise} text=${r||_(t,"summary")} />
      <${Pp} lead=${Le.progress} text=${_(o,"summary")} />
      ${o&&a`<${Xs} of=${o} />`}
      <${bn} pairs=${p} />
    </article>
  `}var Le,ff,va,yl,Pp,Bt,On=L(()=>{"use strict";q();B();Mt();A();fe();G();ut();Tt();dt();Pe();Le=b.shared.work;ff=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=_(n,"deadlineLabel"),{delivery:o}=He(n,e);return a`
        <li>
          ${s&&`${W(s)}: `}“${_(n,"deadlineText")}”${mf(n)}
          ${_(n,"revises")==="true"&&`, ${Le.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,va=(t,e)=>Dt(t,"figure",e),yl=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${va(t,e).map(n=>a`
        <li>
          <${E} id=${n} />: <strong>${y.lookups[n]?.description}</strong><${Yt} of=${[n]} />
        </li>
      `)}
  </ul>
`;Pp=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;Bt=t=>[...t].sort((e,n)=>Q(S(e),S(n)))});function ns({bar:t,most:e=hf}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function Ca(t,e,n){let{word:s,lines:o}=Be(t),r=t&&[t.strict,ce[t.most_basis]?.[1],t.requested&&Cn.requested_mark];return[s,...o,...r||[],e&&Oa(e,n)].filter(Boolean).join(" · ")}function wf({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${Cn.undecided}</p>`;let u=Ss({column:n,barrier:null},o,T.route.query),m=a`<a href=${u}>${Cn.see_elsewhere}</a>`;return a`
    <p>${vo(et(o))}</p>
    ${r.length>0&&a`<h3>${Cn.why}</h3>`}
    ${r.map($=>a`<p>${_($,"rationale")} <span class="zacht">${_($,"source")}</span></p>`)}
    ${p&&a`<p>${Cn.unexpected}</p>`}
    ${i>0&&a`<p>${g(Cn.elsewhere,{count:i,kind:lt(n)})} ${m}</p>`}
    ${l&&a`<h3>${Cn.who}</h3><${$l} list=${l} plan=${o} />`}
  `}function yf({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=qt(),c=qt();Je(()=>{let k=document.getElementById(Gs(i));return l.current.showModal(),c.current.focus(),()=>(k?.isConnected?k:document.getElementById(Gs(i)))?.focus()},[]);let{word:p,lines:u,look:m}=Be(e),$=g(Cn.panel_note,{scenario:zt(o,r)}),d=n&&g(Cn.changed.usual,{phrase:jo(n.usual)}),f=e.initiatives>0&&!o.strict&&W(e.strict||r.words.stands),h=e.things.map(k=>{let x=Hr(k).filter(w=>e.links.includes(w));return a`<${Ip} key=${k} id=${k} scenario=${o} contributions=${x} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>T.led?history.back():P({cel:null})}
      onClick=${k=>k.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${g(Cn.panel,{row:t.label,step:rt(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${m}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${Oa(n,r)}. ${d}</p>`}
      ${f&&a`<p class="zacht">${f}.</p>`}
      <p class="zacht">${N&&`${r.title}. `}${$}</p>
      ${e.requested&&a`<p>${Cn.requested} <${wt} ids=${e.requested} />.</p>`}
      ${h.length?h:a`<${wf} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function zo({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=ha(t),i=et(r);if(!i)return null;let l=Ne(e,n,i).find(m=>m.key===s),c=l?.cells[gn(i).indexOf(o)];if(!c)return null;let p=Lo(e,n,i)(s,o);return a`<${yf} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Ue,Cn,hf,lr,_l,gf,bf,kf,Sa,Oa,to=L(()=>{"use strict";q();U();B();A();Sn();G();ut();Tt();Mo();dt();On();Ue=b.overview.legend,Cn=b.overview,hf=20;lr=({expected:t=Ue.expected,quiet:e=Ue.quiet,blank:n=!1,undecided:s=!1})=>a`
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
`,_l=()=>a`
  <ul class="stalen">
    ${Object.entries(ce).map(([t,[,e]])=>a`<li><span class="staal"><${be} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[gf,...bf]=Ue.sample.words,kf=Ue.sample.bar.map(([t,e])=>[t,Number(e),0]),Sa=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ue.title}>
    <h2>${Ue.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${ns} bar=${kf} /><strong>${gf}</strong>
      ${bf.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ue.explain}</p>
    <${lr} undecided=${t} />
    <h3>${Ue.how}</h3>
    <${_l} />
    <p><span class="anders">${Ue.other}</span>${Ue.other_says}</p>
  </aside>
`,Oa=({by:t},e)=>$e(e).overview.changed[t]});function ja(t){let[e,n]=["promise","summary"].map(s=>_(t,s));return[e&&`${qn.promised} ${e}`,e&&n?`${qn.reported} ${n}`:n].filter(Boolean)}function xf({property:t,value:e}){let n=e.slice(1),s=([o,r])=>_(n,o)&&` (${g(r,{date:X(_(n,o))})})`;return e.startsWith("@")?[a`<${E} id=${n} />`,Object.entries(qn.when[t]||{}).map(s)]:y.lists[t]?V(y.lists[t],e):qn.truth[e]||X(e)}function Ta({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Ht(o,"recommendationKind"),response:Ht(o,"response")||qn.requested.no_response}),s=t.map(o=>a`<li><${E} id=${o} />${g(qn.requested.line,n(o))}</li>`);return a`<${nt} title=${e}><${ts} id="gevraagd" items=${s} /><//>`}function Eo({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Vo(t))p&&c===t&&zn(e,l,p);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:C(c).join(", ")})),{columns:s,title:o,caption:r}=qn.mentions,i=[Xt("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>ae(l)},{key:"verband",label:s.link,text:({how:l})=>l},{...kn("stand",s.stand,({from:l})=>l),cell:({from:l})=>ie(l)&&a`<${Ot} id=${l} />`}];return a`
    <${xa} id=${n.length>vf?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${$t} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var qn,_f,nt,ke,Vt,Fo,La,Ma,vf,za,jn=L(()=>{"use strict";q();B();A();fe();G();Zs();dt();Pe();On();qn=b.thing,_f=new Set([...y.hidden,...qn.shown]);nt=({title:t,note:e,children:n})=>a`
  <section class="blok"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${n}</section>
`,ke=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Vt=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;Fo=t=>Object.entries(Ye.get(t)||{}).filter(([e])=>!_f.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${xf} property=${e} value=${o} />`);return[W(Rr(e)),s.length>1?a`<${Vt} items=${s} />`:s[0]]}),La=t=>bt(t,"altLabel").join(", "),Ma=({id:t})=>va(t).length>0&&a`<${nt} title=${qn.figures}><${yl} id=${t} /><//>`;vf=3;za=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${nt} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${wt} ids=${Et(s,n)} />${Et(s,n).length>0&&": "}
              <strong>${Ht(s,"engagement")||qn.organisation.wish}.</strong> ${_(s,"rationale")}
            </p>
            <${Yt} of=${[s]} />
          </div>
        `)}
    <//>
  `});function Rp({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${W(s)}`;return a`<${bn} pairs=${Object.values(y.codes[t]).map(n=>[e(n),n.definition])} />`}function Wp({id:t=""}){let e=Se.reading;return a`
    <${eo} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${Rp} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${Qn(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Of(){let{howto:t}=b.overview,e=Object.values(ce).map(([s])=>s),n={report:N?t.reports:Jn(),marks:e.join(" "),source:mo()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function Cf({name:t,one:e,plan:n,open:s}){let o=i=>a`<li key=${i}>${$s(i)?a`<${E} id=${i} />`:i}</li>`,r=qt();return _e(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${pa(t,N?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<ul class="geteld">${e.things.map(o)}</ul>`}
    </li>
  `}function Tf(){let t=o=>a`
    <${E} id=${kt(o,"initiative")} />${" → "}<${$a} id=${kt(o,"barrier")} />
    ${`: ${_(o,"rationale")}`}<${Xs} of=${o} />
  `,e=qp(en.weak).map(t),n=g(Se.weak.intro,en.links),s=qp(en.statuses).map(o=>a`<${E} id=${kt(o,"initiative")} />${`: ${Ht(o,"status")}`}<${Xs} of=${o} />`);return a`
    <${Fa} of=${Se.weak} id="lezing" items=${e} intro=${n} />
    <${Fa} of=${Se.other} id="anders" items=${en.other.map(t)} />
    ${s.length>0&&a`<${Fa} of=${Se.statuses} id="standen" items=${s} />`}
  `}function Ff(){if(!en.judged.length)return null;let t=e=>g(Se.judged.line,{step:S(kt(e,"barrier")),kinds:bt(e,"interventionKind").map(lt).join(", "),state:Ht(e,"state"),why:_(e,"rationale"),who:_(e,"post"),date:X(_(e,"asOf"))});return a`<${Fa} of=${Se.judged} id="oordelen" items=${en.judged.map(t)} />`}function Ef(){let t=Se.expected.columns,e=[Xt("stap",t.step,n=>kt(n,"barrier")),{key:"soort",label:t.kind,text:n=>bt(n,"interventionKind").map(lt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>_(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>_(n,"source")}];return a`
    <${eo} of=${Se.expected} id="verwacht" count=${en.expected.length}>
      <${$t} id="verwachtingen" caption=${Se.expected.caption} rows=${en.expected} columns=${e} />
    <//>
  `}var cr,Se,Sf,eo,jf,Lf,Dp,en,xl,Mf,Fa,qp,zf,Hp,Vp=L(()=>{"use strict";q();U();St();B();Mt();A();G();ut();to();Zs();dt();Pe();jn();On();cr=b.method,Se=b.unknown,Sf=3,eo=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${xa} id=${e!==void 0&&e<=Sf?"":s} close=${o}
    title=${e===void 0?t.title:g(Se.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;jf=()=>P({getal:null},!0),Lf=({scenario:t})=>a`
  <${eo} of=${cr.numbers} id="getallen" close=${T.route.query.getal?jf:null}>
    ${xe(t).map(e=>a`
        ${N&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Fn(t,e).named).map(([n,s])=>a`
              <${Cf} key=${n} name=${n} one=${s} plan=${e} open=${T.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,Dp=({route:t})=>a`
  <${tt} text=${cr.title}><p class="uitleg">${cr.intro}</p><//>
  <${Of} />
  <div class="blok"><${Sa} /></div>
  <${eo} of=${cr.states} id="standen"><${Rp} list="CellState" /><//>
  <${Lf} scenario=${D(t.query)} />
  <${Wp} />
  <p><a href=${j("weet-niet")}>${cr.unknown}</a></p>
`,en=y.unknown,xl=({of:t,id:e,ids:n,more:s})=>a`
  <${eo} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${ve} ids=${Bt(n)} more=${s} />`}
  <//>
`,Mf=t=>a`<span class="zacht"> – ${ae(t).toLowerCase()}</span>`,Fa=({of:t,id:e,items:n,intro:s})=>a`
  <${eo} of=${t} id=${e} count=${n.length} intro=${s}><${Vt} items=${n} /><//>
`,qp=t=>[...t].sort((e,n)=>Q(S(kt(e,"initiative")),S(kt(n,"initiative"))));zf=()=>a`
  <${eo} of=${Se.clashes} id="tegenspraak" count=${en.clashes.length}>
    ${Bt(en.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${E} id=${t} /></h3>
          <p>${_(t,"summary")}</p>
          <${Yt} of=${[t]} />
        </div>
      `)}
  <//>
`;Hp=()=>a`
  <${tt} text=${Se.title}><p class="uitleg">${Se.intro} ${Bn}</p><//>
  <${xl} of=${Se.unjudged} id="ongeplaatst" ids=${en.unjudged} more=${Mf} />
  <${Tf} />
  <${zf} />
  <${Ff} />
  <${xl} of=${Se.nameless} id="naamloos" ids=${en.nameless} />
  <${xl} of=${Se.generic} id="verzamelnamen" ids=${en.generic} />
  <${Ef} />
  <${Wp} id="lezen" />
`});function Af(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function Bf(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=Ol(s,o,.8);return n}function Pf(t,e){return[...t.querySelectorAll(Nf)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=m=>Number(s.getAttribute(m)||0),l=Ea(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return If(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(vl(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Up[s.tagName](i,s),...c,dash:p,opacity:u}]})}function If(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,m=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=no(" ",m,u.fontWeight)),!p.trim())return[];i=!0;let d={at:Ea(new DOMMatrix(e).translate(l,o)),text:p.trim(),size:m,weight:u.fontWeight,fill:u.fill};return l+=no(p.trim(),m,u.fontWeight),[d]})}function no(t,e,n){return Sl.font=`${n} ${e}px ${Aa}`,Sl.measureText(t).width}function qf(t,e,n){let{width:s,height:o}=e,r=Ea(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Ol(s/2,o/2,s/2-1):pr(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;vl(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:Af(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:Bf(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:pr(0,o/2-1,s,2),fill:u[0]});for(let[,d,f,h]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(f)?i.push({at:r,d:pr(0,o+Number(f),s,-Number(f)),fill:d}):i.push({at:r,d:pr(+h/2,+h/2,s-+h,o-+h),fill:"none",stroke:d,wide:+h});let m=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:t.getPropertyValue(`border-${d}-style`)==="dashed"?"5 3":""}),$={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&m("top").wide)i.push({at:r,d:c,fill:"none",...m("top")});else for(let[d,f]of Object.entries($)){let h=m(d);h.wide&&vl(h.stroke)&&i.push({at:r,d:f,fill:"none",...h})}return i}function Rf(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let m=r.getBoundingClientRect(),$=i[i.length-1];$&&Math.abs($.on.top-m.top)<3?($.text+=` ${p}`,$.on=new DOMRect($.on.left,$.on.top,m.right-$.on.left,$.on.height)):i.push({on:m,text:p})}no("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Sl.measureText("x");return i.map(({on:p,text:u})=>{let m=u;for(;m&&p.left+no(m,o,s.fontWeight)>n+1;)m=m.slice(0,-1);m!==u&&(m=`${m.slice(0,-1).trim()}…`);let $=Ea(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:$,text:m,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function Kp(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return Pf(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,m]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+m).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-m)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?Rf(u,l,c):u instanceof Element?Kp(u,l,c):[]);return o.style.transform="",[...qf(s,i,l),...p]}function Cl(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=Kp(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*no(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var Ea,vl,pr,Ol,Up,Nf,Sl,Aa,Gp=L(()=>{"use strict";Ea=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),vl=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),pr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,Ol=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Up={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Ol(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>pr(t("x"),t("y"),t("width"),t("height"))},Nf=[...Object.keys(Up),"text"].join();Sl=document.createElement("canvas").getContext("2d"),Aa=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function jl(t,e,n,s,o,r){let i=Rc(t,p=>no(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,ss,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function Zp({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=y.meta,l=[Qn(et(e?.plan)),e&&zt(e)].filter(Boolean).join(". "),c=g(Ba.foot,{version:r,content:(i||"").slice(0,12)}),p=document.querySelector(n);p.classList.add("heel");let u=Cl(p);p.classList.remove("heel");let m=Math.max(u.width,Df),$=jl(t,22,650,Wf,m,ss),d=jl(`${l}. ${Bn} ${o}`.trim(),13,400,Jp,m,$.below+2),f=d.below+16,[h,k,x]=[ss,f+u.height+24,0],w=[...document.querySelectorAll(s)].map(Cl).flatMap(F=>{h>ss&&h+F.width>ss+m&&([h,k,x]=[ss,k+x+6,0]);let R=Yp(F.shapes,h,k);return h+=F.width+20,x=Math.max(x,F.height),R}),O=jl(c,13,400,Jp,m,k+x+16),z=[...$.shapes,...d.shapes,...Yp(u.shapes,ss,f),...w,...O.shapes];return{title:`${t} ${l}. ${Bn}`,width:m+2*ss,height:O.below+ss,shapes:z}}function Uf(t){let{title:e,width:n,height:s,shapes:o}=Zp(t),r=(c,p,u,m="")=>{let $=c.appendChild(document.createElementNS(Vf,p));for(let[d,f]of Object.entries(u))f!==void 0&&f!==""&&$.setAttribute(d,String(f));return $.textContent=m,$},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":Aa,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:m,stroke:$,wide:d,dash:f,size:h,weight:k,slant:x,opacity:w}of o){let[O,z,F,R,Ct,pt]=c,v=O===1&&!z&&!F&&R===1?`translate(${Ct} ${pt})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:v,fill:m,...$&&$!=="none"&&{stroke:$,"stroke-width":d,"stroke-dasharray":f},opacity:w===1?void 0:w}):r(l,"text",{transform:v,...{"font-size":h,"font-weight":k,"font-style":x},fill:m},p)}hn(ma(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function Kf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=Zp(t),o=document.createElement("canvas"),r=Math.min(Hf,Qp/e,Qp/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:m,stroke:$,wide:d,dash:f,size:h,weight:k,slant:x="",opacity:w=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=w,i.fillStyle=m,i.font=`${x} ${k} ${h}px ${Aa}`,p!==void 0&&i.fillText(p,0,0);let O=new Path2D(u);m!=="none"&&i.fill(O),$&&$!=="none"&&d&&(i.strokeStyle=$,i.lineWidth=d,i.setLineDash((f||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(O)),i.restore()}let l=ma(`${t.name}.png`);o.toBlob(c=>c?hn(l,c,"image/png"):xt(g(Ba.too_large,{name:l})),"image/png")}var Ba,Wf,Jp,ss,Df,Hf,Qp,Yp,Vf,Ke,Os=L(()=>{"use strict";Oe();q();B();A();ut();Zt();Gp();Ba=b.shared.export,[Wf,Jp]=["#16212B","#46525D"],[ss,Df,Hf,Qp]=[28,720,2,12e3],Yp=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));Vf="http://www.w3.org/2000/svg";Ke=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Uf(t)}>${Ba.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Kf(t)}>${Ba.png}</button>
  </span>
`});function Xp({rows:t,unit:e,end:n}){let s=n?te.right:te.left-te.box,o=n?te.right+te.box+12:te.left-te.box-12;return t.map(({state:r,count:i,y:l})=>{let c=te.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${te.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${Cs(r)}
        </text>
      </g>
    `})}function Gf({band:t,unit:e}){let n=t.count*e,s=te.top+t.y1*e+n/2,o=te.top+t.y2*e+n/2,r=(te.left+te.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${te.left} ${s} C${r} ${s} ${r} ${o} ${te.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${tu(t)}</title></path>
  `}function Jf({flow:t}){let e=Math.max(...t.bands.map(n=>n.count));return a`<div class="standlijst">
    ${t.left.map(({state:n,count:s})=>a`
        <section>
          <h3>${s} ${Cs(n)}</h3>
          <ul>
            ${t.bands.filter(o=>o.from===n).map(o=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${o.to}`}
                      style=${{width:`${100*o.count/e}%`}}></i>
                    ${o.count} ${Cs(o.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${so.listed}</p>
  </div>`}function eu({flow:t,one:e,other:n,counted:s}){if(J())return a`<${Jf} flow=${t} />`;let o=te.height/t.height,r=t.bands.map(tu).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${so.title}>
      <svg viewBox=${`0 0 ${te.width} ${te.height+te.top+14}`} role="img"
        aria-label=${g(so.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${te.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${te.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${Gf} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${Xp} rows=${t.left} unit=${o} />
        <${Xp} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${so.caption}</figcaption>
      <p class="acties"><${Ke} name="overgang" title=${`${so.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var so,te,Cs,tu,nu=L(()=>{"use strict";q();St();B();A();G();Os();so=b.compare.flow,te={width:960,height:430,top:40,left:230,right:640,box:16},Cs=t=>t?W(V("CellState",t)):so.fresh,tu=({count:t,from:e,to:n})=>M(so.band,t,{from:Cs(e),to:Cs(n)})});function Xf(t){let e=Rn[Rn.length-1],n=y.plans.map(c=>Rn.findLast(p=>p.plan===c)||e),[s,o]=N?n:[Rn[0],e],r=Rn.slice(0,-1).find(c=>c.key===t.van)||s,i=Rn.slice(Rn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function th({change:t,side:{plan:e,date:n,label:s},at:o}){let r=Pn(t.kind,[t.barrier,t.other_barrier][o],e.key),i=j("overzicht",{cel:r,plan:null,stand:n===Fe?null:n}),l=c=>a` <${Ot} ...${{id:c,date:n}} /> <${wl} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${s}</strong></a>: ${t.states[o]}</p>
      <${ve} ids=${Bt(t.work[o])} more=${l} />
    </div>
  `}function eh({rows:t}){let e=([,,s,o])=>a`${o} <a href=${De(s)}>${Y.see}<span class="sr"> ${S(s)}</span></a>`,n={of:([s])=>s,titles:Object.entries(Object.fromEntries(t.map(([s,o])=>[s,o])))};return a`
    <${nt} title=${g(Y.stated,{count:t.length})}>
      <p class="zacht">${Y.stated_note}</p>
      ${!t.length&&a`<p>${b.shared.none}</p>`}
      ${To("uitspraken",t,n).map(s=>a`
          ${s.folds?a`<${Qs} part=${s} level=${3} count=${s.rows.length} />`:a`<h3>${s.title}</h3>`}
          <${Vt} look=${Ys(s)} items=${s.rows.map(e)} />
        `)}
    <//>
  `}function nh({found:t,one:e,other:n,mode:s,counted:o}){let r={of:w=>w.other_barrier||w.barrier||"",titles:[...un,["",b.shared.all_steps]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:w})=>w,titles:Object.entries(Y.whose).map(([w,O])=>[w,g(O,l)])},p=w=>w.map(O=>S(he(O)||O)).join(", "),u=w=>C([w.barrier,w.other_barrier].map(rt)).join(" / "),m=w=>W(lt(w.kind))+(s==="plans"?` (${u(w)})`:""),$=[{key:"stap",label:Y.columns.step,text:u},{key:"soort",label:Y.columns.kind,text:w=>W(lt(w.kind))},{key:"een",label:e.label,text:w=>W(w.states[0])},{key:"ander",label:n.label,text:w=>W(w.states[1])},{key:"weg",label:g(Y.left[s],l),sort:!1,text:w=>p(w.left)},{key:"erbij",label:g(Y.joined[s],l),sort:!1,text:w=>p(w.joined)}],d=i.flatMap(({label:w,date:O},z)=>{let F=R=>`${S(R)} (${je(R,O)})`;return[{key:"wie",label:g(Y.who,{label:w}),text:R=>p(R.who[z])},{key:"wat",label:g(Y.work,{label:w}),text:({work:R})=>Bt(R[z]).map(F).join("; ")}]}),f=w=>a`
    ${w.sentence}
    <details>
      <summary>${Y.see_both}<span class="sr"> ${lt(w.kind)}, ${u(w)}</span></summary>
      <div class="standen">${i.map((O,z)=>a`<${th} ...${{change:w,side:O,at:z}} />`)}</div>
    </details>
  `,h=()=>vn([...$,...d],t.changes,()=>se(null,"",o)),k=a`
    <details>
      <summary>${Y.as_table}</summary>
      <${$t} id="vakken" caption=${Y.table} rows=${t.changes} columns=${$} />
    </details>
  `,x=a`<div class="acties"><${pe} name="vergelijk-vakken.csv" rows=${h} /></div>`;return a`
    ${t.changes.length?x:a`<p>${b.shared.none}</p>`}
    ${To("verschillen",t.changes,s==="plans"?c:r).map(w=>a`
        ${w.folds&&a`<${Qs} part=${w} level=${3} count=${M(Y.differ,w.rows.length)}
            names=${w.rows.map(m)} />`}
        <${Vt} look=${Ys(w)} items=${w.rows.map(f)} />
      `)}
    ${t.notes.map(w=>a`<p class="zacht">${w}</p>`)}
    ${t.changes.length>0&&k}
  `}function sh({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>Cs(p)},...e.right.map(({state:p})=>({key:p,label:Cs(p),sort:!1,text:u=>String(e.bands.find(m=>m.from===u.state&&m.to===p)?.count||Y.nothing)}))],c=g(Y.counts_table,{before:n.label,after:s.label});return a`
    <${nt} title=${Y.counted}>
      <p class="zacht">${g(Y.counts,{both:i,fresh:t.fresh.length})}</p>
      <${eu} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${M(Y.heads,r.length,{names:Rt(r.map(ne))})}</p>`}
      <details>
        <summary>${Y.flow.table}</summary>
        <${$t} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    <//>
  `}function rh(t,e,n){let{actions:s}=t;return{notes:e?[]:t.notes,statements:t.statements.filter(([,,o])=>n(o)),changes:e?t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)):t.changes,actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function ah({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=$=>i.has($)?"":je($,e.date),c=$=>i.has($)?a`<span class="zacht">${Y.not_yet}</span>`:a`<${Ot} id=${$} date=${e.date} />`,p=[Xt("actie",Y.action,$=>$),{key:"wat",label:Y.what,text:ae},{key:"plan",label:e.label,text:l,cell:c},kn("nu",n.label,$=>$,n.date)],u=()=>vn(p,r,()=>se(null,e.plan.key,o)),m=()=>P({alles:s?"nee":"ja"});return a`
    <section>
      <h2>${g(s?Y.all:Y.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${m}>${Y.show_all}</button>
        <${pe} name="vergelijk.csv" rows=${u} />
      </div>
      <${$t} id="vergelijk" caption=${Y.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function ou({route:t}){if(Rn.length<2)return a`<${tt} text=${Y.title} /><p>${Y.alone}</p>`;let{one:e,other:n,after:s}=Xf(t.query),o=D(t.query),r=il(o),i=Zf(e,n,o),l=ln.some(x=>x.notation===t.query.stap)?t.query.stap:"",c=i.actions&&En.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",p=oh(l,c),u=rh(i,l,p),{actions:m}=u,$=l&&c?null:m?.flows[l||c],d=(t.query.alles||c&&"ja")==="ja",f=ms.filter(x=>Jt(x,e.plan.key)&&y.works[x]?.container&&p(x)),h=m?"dates":"plans",k=g(Y.intro[h],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${tt} text=${Y.heading[h]} title=${Y.title}><p class="uitleg">${k} ${Bn}</p><//>
    <${fn}>
      <${cl} />
      <div class="velden">
        ${Rn.length>2&&a`
            <${ge} label=${Y.first} name="van" chosen=${e.key} options=${su(Rn.slice(0,-1))} />
            <${ge} label=${Y.second} name="met" chosen=${n.key} options=${su(s)} />
          `}
        <${ge} label=${Y.columns.step} name="stap" options=${un} />
        ${m&&a`<${ge} label=${Qf} name="hoofdstuk" options=${Yf} />`}
      </div>
    <//>
    ${m&&$&&a`<${sh} ...${{actions:m,flow:$,one:e,other:n,counted:r,heads:f}} />`}
    ${m&&a`<${eh} rows=${u.statements} />`}
    ${!c&&a`
        <${nt} title=${g(Y.cells,{count:u.changes.length})}>
          <${nh} ...${{found:u,one:e,other:n,mode:h,counted:r}} />
        <//>
      `}
    ${m&&a`<${ah} ...${{actions:m,one:e,other:n,counted:r,all:d}} />`}
    <${de} text=${M(Y.shown,u.changes.length)} />
  `}var Y,Qf,Yf,Rn,su,Zf,oh,ru=L(()=>{"use strict";q();U();St();B();Mt();A();Sn();G();ut();Tt();Ve();Zt();Zs();dt();nu();Pe();jn();On();Y=b.compare,Qf=b.measures.fields.chapter,Yf=En.map(t=>[t,S(t)]),Rn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:N?g(Y.side,{plan:t.title,label:n}):W(n)}))),su=t=>t.map(e=>[e.key,e.label]),Zf=(t,e,{stated:n,strict:s})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`];oh=(t,e)=>n=>(!t||An(n).includes(t))&&(!e||y.works[n]?.chapters?.includes(e))});function lh({row:t,cell:e,change:n,step:s,plan:o}){let r=Ca(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=Pn(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Gs(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>P({cel:i})}>
        <span class="sr">${g(b.overview.cell,{row:t.label,step:rt(s)})}${r}</span>
        <${au} cell=${e} />
      </button>
    </td>
  `}function iu({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?ue.undecided:ue.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function ph({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(ue.caption,{scenario:zt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${ue.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${ch} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&At(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${E} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${lh} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${iu} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function mh({plan:t,scenario:e,reach:n}){let s=Ne("partner",e,t),o=Lo("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Zn} plan=${t} /><p>${ue.nothing_yet}</p>`:n.partners?a`
    ${N&&a`<h2>${t.title}</h2>`}
    <${Zn} plan=${t} />
    <p>${Fn(e,t).phrase.reach}
      ${" "}<a href=${j("methode",{getal:"organisaties-in-de-tekst"})}>${ue.in_text}</a>. ${ue.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${ph} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${Ke} name=${`dekking-${t.key}`} title=${ue.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${dh} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${ue.alike.title}</h2><p>${ue.alike.note}</p></div>
        <ul class="zelfde">
          ${n.alike.map(r=>a`<li key=${r.steps}><strong>${r.steps}</strong> ${r.names}</li>`)}
        </ul>
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${$h} reach=${n} plan=${t} />
    </div>
  `:a`<p>${ue.nothing}</p>`}function lu({route:t}){let e=D(t.query),{reach:n}=H(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${tt} text=${ue.heading} title=${ue.title} />
      <p class="zacht">${zt(e)}</p>
      <${Hs} />
    </div>
    ${xe(e).map(o=>a`
        <${mh} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${zo} address=${s} by="partner" scenario=${e} />`}
    <${de} text=${s?"":g(ue.shown,{scenario:zt(e)})} />
  `}var ue,ih,au,Ll,ch,uh,dh,$h,cu=L(()=>{"use strict";q();U();St();B();Mt();A();Sn();ut();Tt();to();Ve();Os();dt();ue=b.coverage,ih=5,au=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${be} basis=${t.most_basis} />
    <${ns} bar=${t.bar} most=${ih} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;Ll=t=>!t.acting&&!t.undecided,ch=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${Ll(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${De(t.id)}>${t.label}</a>
    <span class=${Ll(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;uh=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${At(t.id)?"verzamel":""}><${E} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${j("dekking",{...T.route.query,cel:Pn(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Be(e).word}${n&&`, ${Oa(n,o)}`}</span>
      <${au} cell=${e} />
    </a>
  </li>
`,dh=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${uh} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${N?"h3":"h2"} class="stapkop">
            <span class=${Ll(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(ue.step,{step:rt(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<${iu} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,$h=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${b.overview.legend.title}${N?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${j("aandachtspunten",{stap:n.step})}>${ue.questions}</a></p>
          </div>
        `)}
    <h2>${b.overview.legend.title}</h2>
    <p>${ue.about}</p>
    <${lr} expected=${ue.expected} quiet=${ue.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${b.overview.legend.how}</h3>
    <${_l} />
    <p><a href=${j("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`});function uu(t,e){let{columns:n=[]}=H(t).reach.find(c=>c.plan===e.key)||{},s=Ne("kind",t,e),o=Ne("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap((m,$)=>u[$]?[$]:[]),basis:m=>u[m]?.most_basis||""})).sort((c,p)=>qs(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>Q(i(c),i(p)));return{stops:r,several:l}}var pu,Ml,Na=L(()=>{"use strict";B();Mt();A();Rs();fe();Sn();G();pu=({date:t,plan:e})=>Ps("InformationFlow").filter(n=>Ns(n,t)&&Jt(n,e)).map(n=>{let s=Et(n,"between"),o=r=>[...Et(n,r),...s].sort(qs);return{id:n,state:_(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>Q(_(n.id,"content"),_(s.id,"content"))),Ml=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function bh(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(F=>o.get(F)).filter(F=>F!==void 0),[u,m]=p.sort((F,R)=>F.left-R.left);if(!u||!m)return{d:"",x:0,y:0};let[$,d]=[u.right-n.left,(u.top+u.bottom)/2-n.top],[f,h]=[m.left-n.left,(m.top+m.bottom)/2-n.top],k=($+f)/2,x=`M${$} ${d}C${k} ${d} ${k} ${h} ${f} ${h}`,w=gh.map(F=>{let[R,Ct,pt,v]=[(1-F)**3,3*F*(1-F)**2,3*F*F*(1-F),F**3];return{d:x,x:R*$+(Ct+pt)*k+v*f,y:(R+Ct)*d+(pt+v)*h}}),z=w.find(F=>r.every(R=>Math.max(Math.abs(R.x-F.x),Math.abs(R.y-F.y))>hh))||w[0];return c!==void 0&&r.push(z),z})}function kh(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function Ao({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=qt(),[c,p]=I([]);Je(()=>{let h=()=>p(bh(l.current,n));h();let k=new ResizeObserver(h);return k.observe(l.current),()=>k.disconnect()},[n,e]);let u=e.flat(),m=u.some(h=>h.id===s)?s:u[0]?.id,$=new Set(n.flatMap(({from:h,to:k})=>h===s||k===s?[h,k]:[])),d=({from:h,to:k})=>h===s||k===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${h=>{let k=h.target.dataset.vak;if(!k||h.ctrlKey||h.metaKey||h.altKey)return;if(!fh.includes(h.key))return i(h.key,k);let x=kh(h.key,k,e,n);h.preventDefault(),x&&l.current.querySelector(`[data-vak="${CSS.escape(x)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:h},k)=>a`<path d=${h} class=${`${n[k]?.look}${n[k]&&d(n[k])?" aan":""}`} />`)}
      </svg>
      ${e.map((h,k)=>a`
          <div class=${`kolom ${h[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[k]}</h2>
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
      ${c.map(({x:h,y:k},x)=>n[x]?.number!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${h}px`,top:`${k}px`}}>
              ${n[x].number}
            </span>
          `)}
    </div>
  `}var fh,hh,gh,Pa=L(()=>{"use strict";q();fh=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],hh=28,gh=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function Bo({label:t,id:e,thing:n,pick:s,among:o=$s}){let[r,i]=I(!1),l=()=>Bt([...Ye.keys()].filter(h=>Qt(h)&&o(h))),c=ze(()=>r?l():[],[r]),[p,u]=I(null),m=h=>{let k=Wt(h.trim()),x=z=>[S(z),ne(z),...bt(z,"altLabel")].map(Wt),w=z=>Un(z)?x(z):x(z).slice(0,2),O=c.find(z=>S(z)===h)||c.find(z=>w(z).includes(k));return O?[O]:c.filter(z=>k&&x(z).some(F=>F.includes(k)))};_e(()=>u(null),[n]);let{route:$}=T,d=h=>{if(T.route!==$)return;let[k,...x]=m(h.target.value);u(k&&!x.length?null:h.target.value),k&&!x.length&&s(k)},f=p?m(p).slice(0,3).map(S).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??($s(n)?S(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(h=>a`<option value=${S(h)}></option>`)}</datalist>
      ${p&&a`<small role="status">${f?g(du.meant,{names:f}):du.unknown_thing}</small>`}
    </label>
  `}var du,Ia=L(()=>{"use strict";q();U();B();A();G();On();du=b.explore});function wh(t){let e=fu(wo(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status">
      <strong>${mt.none}</strong>${e.length>0&&` ${g(mt.only,{names:mu(e)})}`}
    </p>
  `}function yh({from:t,to:e,scenario:n}){let s=sp([t,e],n).map(r=>r.label),o=op([t,e],n);return a`
    ${s.length>0&&a`<p>${g(mt.shared,{steps:Rt(s)})}</p>`}
    ${o.length>0&&a`<p>${mt.bodies} <${wt} ids=${o} />.</p>`}
  `}function Tl({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(p=>Dt(p,"chapterLead",e)),r=s.filter(p=>(o||s).includes(p)&&Jt(p,n)),[i,l]=o?mt.headed:mt.heads,c=(o?[s,o]:[]).map((p,u)=>{let $=p.filter(f=>!r.includes(f)&&Jt(f,n)).flatMap(f=>Dt(f,"inChapter")).filter(f=>dn(f).includes(t[1-u])&&!dn(f).includes(t[u])),d={who:S(t[u]),other:S(t[1-u])};return $.length>0&&a`<p>${g(mt.within,d)} <${wt} ids=${$} />. ${l}</p>`});return a`${r.length>0&&a`<p>${i} <${wt} ids=${r} />. ${l}</p>`}${c}`}function _h({from:t,to:e,scenario:n,collective:s}){let o=ze(()=>Qr(t,e,n,s),[t,e,s,n]),r=o.length>Jo?g(mt.longer.first,{count:Jo}):M(mt.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,Jo).map(i=>a`<li><${wt} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function hu({roles:t}){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${_(r,"rationale")||_(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?W(n(r)):n(r));return a`
    <li>
      <${E} id=${e} />${N&&` (${_t(e)?.title})`} <${Ot} id=${e} />
      ${C(t.map(({from:o})=>o)).map(o=>a`<p><${E} id=${o} />: ${s(o).join(" ")}</p>`)}
      <${Yt} of=${t.flatMap(o=>o.of)} />
    </li>
  `}function xh({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=fu(t,e),i=ze(()=>{let f=k=>[ie(k)?"wat":"wie",r.includes(k)&&"verzamel",(k===n||k===s)&&"begin"].filter(Boolean).join(" "),h=k=>r.includes(k.from)||r.includes(k.to)?"l-punt":"l-heel";return{columns:t.layers.map(k=>k.map(x=>({id:x,text:S(x),look:f(x)}))),ties:t.lines.map((k,x)=>({from:k.from,to:k.to,number:x+1,look:h(k)}))}},[t]),l=t.layers.map(f=>ie(f[0])),c=r.length?wo(n,s,o):t,p=c?.length===t.length?c.count:0,u=mu(r),m=M(mt.works,l.filter(Boolean).length),$={from:S(n),to:S(s),count:t.lines.length},d=f=>P({van:null,naar:null,uit:f,kies:f});return a`
    <p role="status">
      ${p>0&&a`<strong>${M(mt.counted,p,{works:m})}</strong> `}
      ${u&&`${M(mt.through,t.count-p,{names:u,works:m})} ${mt.dotted} `}${mt.says}
    </p>
    ${!J()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${Ao} heads=${l.map(f=>f?mt.columns.what:mt.columns.who)} ...${i} chosen=""
              label=${g(mt.picture,$)} choose=${d} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${Ke} name=${b.explore.file} title=${`${$.from} – ${$.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${mt.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:f})=>a`<${hu} roles=${f} />`)}
    </ol>
  `}function gu({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>$u(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?np(n,s,e):[],p=c.length>0,u=ze(()=>l?wo(n,s,e,o):null,[n,s,o,e.key,e.plan]),m=(d,f,h)=>a`
    <${Bo} label=${f} id=${d} thing=${h} among=${$u}
      pick=${k=>P({[d]:k})} />
  `,$=(d,f,h)=>a`
    <label class="vink">
      <input type="checkbox" id=${d} checked=${f} onChange=${()=>P({[d]:f?null:"ja"})} />
      ${` ${h}`}
    </label>
  `;return a`
    <section aria-label=${mt.heading}>
      <h2>${mt.heading}</h2>
      <div class="velden">
        ${m("van",mt.from,n)} ${m("naar",mt.to,s)}
        ${$("verzamel",o,mt.collective)}
        ${l&&a`<button type="button" onClick=${()=>P({van:s,naar:n})}>${mt.swap}</button>`}
        ${l&&u&&$("langer",r,mt.longer.show)}
      </div>
      <p><a href=${j("verken",{uit:n,kies:n})}>${mt.back}</a></p>
      ${!(n&&s)&&a`<p>${mt.choose}</p>`} ${n&&n===s&&a`<p>${mt.same}</p>`}
      ${l&&a`<${Tl} of=${[n,s]} scenario=${e} />`}
      ${l&&(u?a`<${xh} ...${i} found=${u} />`:a`<${wh} ...${i} />`)}
      ${p&&a`<h3>${mt.together}</h3>`}
      ${c.flat().some(d=>d.name==="expected")&&a`<p class="zacht">${mt.expecting}</p>`}
      ${p&&a`<ul class="wegen">${c.map(d=>a`<${hu} roles=${d} />`)}</ul>`}
      ${l&&a`<${yh} ...${i} />`}
      ${l&&u&&r&&a`<${_h} ...${i} collective=${o} />`}
    </section>
  `}var mt,$u,mu,fu,bu=L(()=>{"use strict";q();U();St();B();A();Rs();fe();G();Tt();Pa();Os();dt();Ia();mt=b.explore.path,$u=t=>Qt(t)&&(Un(t)||ie(t)),mu=t=>Rt(t.map(S)),fu=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>At(s)&&s!==e&&s!==n)});function _u(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=T.route.query,i=Jr(t,e,s),l=c=>{location.hash=j("verken",c)};return{f:()=>o?l({uit:t,kies:t}):P({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&P({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&P({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||P({weg:[...qa(r),t].join(","),kies:null}),p:()=>o?l({van:t}):P({van:t}),Escape:()=>P({kies:null})}}function Sh({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=_u(t,e),l=Jr(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${De(t)}>${ct.actions.page}</a>
      ${s.join()!==t&&c("f",ct.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",M(ct.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",ct.actions.fold)}
      ${(r||!s.includes(t))&&c("h",ct.actions.hide)}
      ${!n.steps.includes(t)&&c("p",ct.actions.path)}
    </p>
  `}function xu(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${ct.panel.label}><p class="zacht">${ct.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=ie(n)?"from":"to",i=c=>a`
    <${E} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${Us} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:m})=>{let $=n===c?p:c,d=_(u,"rationale");return a`
      ${$===ks?ct.no_step:a`<${E} id=${$} />`}${" "}<${be} basis=${m} />
      ${d&&a`<span class="zacht"> ${ct.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${Us} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${ct.panel.label}>
      <h2>${os(n)}</h2>
      ${ie(n)&&a`<p>${je(n,t.scenario.date)}</p>`}
      ${At(n)&&a`<p class="zacht">${ct.panel.collective}</p>`}
      ${n!==ks&&a`<${Sh} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?ct.panel.who:ct.panel.what}</h3>`}
      <${Vt} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?ct.panel.step:ct.panel.what}</h3>`}
      <${Vt} look="buren" items=${o.map(l)} />
    </section>
  `}function vu({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=ze(()=>{let u=d=>`wie${At(d)?" verzamel":""}`,m=d=>!o&&e.includes(d)?" begin":"",$=d=>o||e.includes(d)?0:Jr(d,t,s);return{columns:[t.who.map(d=>({id:d,text:os(d),look:u(d)+m(d),badge:$(d)})),t.what.map(d=>({id:d,text:os(d),look:`wat${m(d)}`,more:[wu(hs(d,s.date)),a` <small>${Ht(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:os(d),look:`stap${m(d)}`}))],ties:[...t.roles.map(({from:d,to:f,role:h})=>({from:d,to:f,look:`l-heel r-${h}`})),...t.ties.map(({work:d,step:f,basis:h})=>({from:d,to:f,look:ku(h,f)}))]}},[t]),l=u=>P({kies:u===n?null:u}),c=(u,m)=>m!==ks&&_u(m,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g(ct.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${Ao} heads=${ct.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${ct.intended}</li>`}
      <li class="zacht">${ct.to_step}</li>
      ${Object.entries(ce).map(([u,[,m]])=>a`<li><span class=${`streep ${ku(u)}`} aria-hidden="true"></span>${m}</li>`)}
      ${Object.entries(y.codes.CellState).filter(([u])=>t.what.some(m=>hs(m,s.date)===u)).map(([u,{label:m}])=>a`<li>${wu(u)}${W(m)}</li>`)}
    </ul>
    <p class="zacht sleutels">${ct.keys}</p>
  `}function Su({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map($=>$.to)),r=[...t.roles.map($=>({who:$.from,role:$.phrase||"",work:$.to,of:$.of})),...t.what.filter($=>!o.has($)).map($=>({who:"",role:"",work:$,of:[]}))],i=$=>t.ties.filter(d=>d.work===$).map(d=>d.step),l=$=>ws($,n,s).length?ct.list.away:ct.list.no_partner,c=[{...Xt("wie",ct.list.who,$=>$.who),text:$=>$.who?os($.who):l($.work),cell:({who:$,work:d})=>$?[a`<${E} id=${$} />`,a`<${_s} id=${$} />`]:l(d)},{key:"rol",label:ct.list.role,text:$=>$.role},Xt("wat",ct.list.what,$=>$.work),{key:"stap",label:ct.list.step,text:$=>i($.work).map(os).join(", ")},kn("stand",ct.list.status,$=>$.work,n.date),es(ct.list.where,$=>$.of)],p=$=>({class:e&&[$.who,$.work,...i($.work)].includes(e)?"gekozen":null}),u=`${M(ct.list.caption,r.length)}${s?"":`. ${ct.list.only}`}`;return a`<${$t} id="verkenlijst" ...${{caption:u,rows:r,columns:c,about:p,file:{name:"verken.csv",origin:$=>se(n,_t($.work)?.key)}}} />`}var ct,qa,vh,yu,os,Oh,ku,wu,Ou=L(()=>{"use strict";q();U();B();A();Rs();G();ut();Tt();Pa();Zt();dt();Pe();jn();ct=b.explore,qa=t=>(t||"").split(",").filter(Qt),vh=t=>En.find(e=>_(e,"identifier")===t),yu=({uit:t,stap:e,partner:n,hoofdstuk:s})=>qa(t||Wr(e)?.id||he(n)||vh(s)),os=t=>t===ks?ct.no_step:S(t);Oh={"●":"l-heel","◐":"l-lang","○":"l-punt"},ku=(t,e)=>e===ks?"l-geen":Oh[ce[t]?.[0]]||"l-heel",wu=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function ju({rows:t,chosen:e,state:n}){let s=ze(()=>{let i=u=>u.length?u:[""],l=u=>C(t.flatMap(m=>i(m[u]))).sort((m,$)=>+!m-+!$).map(m=>({id:`${u} ${m}`,text:m?S(m):Ie.unnamed,look:`wie${m&&!At(m)?"":" verzamel"}`})),c=t.flatMap(u=>{let m=u.between.length?"l-punt":"l-heel";return[...i(u.from).map($=>({from:`from ${$}`,to:u.id,look:m})),...i(u.to).map($=>({from:u.id,to:`to ${$}`,look:m}))]}),p=t.map(u=>({id:u.id,text:zl(u.id),look:"wat",more:Ch(u)}));return{columns:[l("from"),p,l("to")],ties:c}},[t.map(i=>i.id).join()]),o=i=>P({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${Ie.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Ao} heads=${Ie.columns} ...${s} chosen=${e} label=${g(Ie.picture,{state:n})} choose=${o}
          press=${i=>i==="Escape"&&P({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function Lu({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${Lh} row=${c} />: <${E} id=${c.id} text=${zl(c.id)} />
    ${_(c.id,"summary")&&a`<span class="zacht adres">${_(c.id,"summary")}</span>`}
    <${Us} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${b.explore.panel.label}>
      <${Vt} look="buren" items=${i.map(l)} />
    </section>
  `}function Mu({rows:t,scenario:e,state:n}){let s=[Cu("from",Ie.list.from),Cu("to",Ie.list.to),Xt("inhoud",Ie.list.what,o=>o.id,zl),{key:"staat",label:Ie.list.state,text:o=>Ht(o.id,"flowState")},{key:"sindsdien",label:Ie.list.since,text:o=>Ht(o.id,"followUp")},es(b.explore.list.where,o=>[o.id])];return a`
    <${$t} id="stromenlijst" caption=${g(Ie.caption,{state:n})} rows=${t} columns=${s}
      file=${{name:"informatiestromen.csv",origin:()=>se(e)}} />
  `}var Ie,zl,Ch,jh,Ra,Lh,Cu,Tu=L(()=>{"use strict";q();U();B();A();Na();G();Tt();Pa();Zt();dt();Pe();jn();Ie=b.explore.flows,zl=t=>`${_(t,"content")}${kt(t,"between")&&` (${Ie.among})`}`,Ch=({id:t})=>_(t,"followUp")&&a` <small>${g(Ie.since,{phrase:Ht(t,"followUp")})}</small>`,jh=t=>t.map(e=>S(e)).join(", ")||Ie.unnamed,Ra=({ids:t})=>t.length?a`<${wt} ids=${t} />`:a`<span class="zacht">${Ie.unnamed}</span>`,Lh=({row:t})=>t.between.length?a`${Ie.between} <${Ra} ids=${t.from} />`:a`<${Ra} ids=${t.from} /> → <${Ra} ids=${t.to} />`;Cu=(t,e)=>({key:t,label:e,text:n=>jh(n[t]),cell:n=>a`<${Ra} ids=${n[t]} />`})});function Th({text:t,children:e}){let[n,s]=I(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function zh({of:t,at:e}){if(t.length<=Mh)return a`<${Wa} of=${t} at=${e} />`;let n=r=>Ht(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>Q(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${Th} text=${`${n(r[0])} (${r.length})`}><${Wa} of=${r} at=${e} /><//>`)}
    <${Wa} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function Fu({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Wn.undecided:s?Wn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${j("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function Au({plan:t,scenario:e}){let{stops:n,several:s}=uu(e,t),o=`route-${t.key}`,r=(c,p)=>a`<${Wa} of=${c.all} at=${p} />`;if(J())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((c,p)=>a`
            <section>
              <${Fu} stop=${c} place=${p+1} />
              <${zu} stop=${c} plan=${t} />
              ${c.all.length>0&&a`<details><summary>${Wn.open}</summary>${r(c,p)}</details>`}
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
                <${zh} of=${c.own} at=${p} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Wn.several}>
          ${s.map((c,p)=>a`
              <li>
                ${i.map((u,m)=>p<=u&&a`<i class="spoorlijn" style=${l(m)}></i>`)}
                <i class="dwarslijn" style=${l(c.at[0],c.at[c.at.length-1])}></i>
                <span style=${l(c.at[0],c.at[1])}><${Eu} one=${c} /></span>
                ${c.at.map(u=>a`<b style=${l(u)}><${be} basis=${c.basis(u)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(ce).map(([c,[,p]])=>a`<li><${be} basis=${c} />${p}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Wn.silent}</li>
        <li><em>${Wn.abc}</em>${b.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Ke} name=${o} title=${Wn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(Wn.says,{silence:b.shared.silence})}</p>
  `}var Wn,Mh,Eu,Wa,zu,Bu=L(()=>{"use strict";q();U();St();B();A();Na();Sn();G();ut();Tt();Os();dt();Wn=b.explore.route,Mh=10,Eu=({one:t})=>a`
  <a class=${At(t.id)?"verzamel":null} href=${j("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,Wa=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${be} basis=${n.basis(e)} /><${Eu} one=${n} /></li>`)}
  </ul>
`;zu=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${J()&&a`<p class="bij niemand">${Wn.silent}:</p>`}
    <ul class="stilte" aria-label=${Wn.silent}>
      ${e.map(s=>a`<li><a href=${Ss({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function ur(t,e,n,s=0){let[o,r]=I(null);return _e(()=>{let i=!0;r(null);let l=()=>ot().ask(t,e).then(p=>{i&&(r(p),n?.(p))}).catch(p=>i&&r({silent:p.message||b.whatif.silent})),c=window.setTimeout(l,s);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),o}function El({chosen:t,choices:e,follows:n}){let s=qt(),o=T.started&&!!t&&J();_e(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&J()?r.reverse():r}</div>`}function Fh({before:t,after:e}){let n=oe[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:V("Severity",t),after:V("Severity",e)})}function Nu({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(p=>p.was||p.sentence),l=H(r).gaps.filter(p=>p.subject===o&&!i.includes(p.sentence)),c=p=>g(oe.cell,{kind:W(lt(p.column)),step:rt(p.barrier).toLowerCase()});return a`
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
            <strong>${Fh(p)}</strong> ${p.was&&`${g(oe.now,{phrase:p.was})} `}
            ${p.was?g(oe.then,{phrase:p.sentence}):p.sentence}
          </li>
        `)}
    </ul>
    ${l.length>0&&a`
        <h2>${M(oe.stays,l.length)}</h2>
        <p>${oe.why}</p>
        <ul>${l.map(p=>a`<li>${p.sentence}</li>`)}</ul>
      `}
  `}function Eh({id:t,status:e,scenario:n}){let s=ur("supposed",{options:us(n),work:t,status:e});return s&&s.silent===void 0?a`<${Nu} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:b.whatif.busy}</p>`}function Pu({requested:t,scenario:e}){let{date:n}=e,s=$=>ie($)&&!!xn($,n),[o,r]=t.split("="),i=ie(o)?o:"",l=Et(fs(i,n),"alternativeReading").map($=>_($,"status")),c=($,d)=>j(["wat-als","actie",`${$}=${d}`]),p=e.key===D({}).key&&y.readings[`${i}=${r}`],u=a`
        <${Bo} label=${oe.which} id="actie" thing=${i} among=${s}
          pick=${$=>{location.hash=c($,r||"")}} />
        ${i&&a`
            <p><${E} id=${i} />. ${je(i,n)}.</p>
            <h2>${oe.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(y.codes.Status).map(([$,{label:d}])=>a`
                  <li>
                    <a href=${c(i,$)} aria-current=${$===r?"true":null}>${W(d)}</a>
                    ${$===xn(i,n)&&a` <span class="zacht">${oe.read}</span>`}
                    ${l.includes($)&&a` <span class="zacht">${oe.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${El} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${Bh} />`:p?a`<${Nu} found=${p} id=${i} scenario=${e} />`:Ee()?a`<${Eh} id=${i} status=${r} scenario=${e} />`:a`<p>${g(oe.elsewhere,{name:S(i),status:V("Status",r)})}</p>`} />`}var oe,Fl,Ah,Bh,Al=L(()=>{"use strict";q();U();St();B();Mt();A();Ce();G();ut();Tt();dt();Ia();oe=b.whatif.action;Fl=t=>t.split("=")[0],Ah=()=>Object.keys(y.readings).sort((t,e)=>Q(S(Fl(t)),S(Fl(e)))),Bh=()=>a`
  <p>${oe.begin}</p>
  <h2>${oe.readings}</h2>
  <ul>
    ${Ah().map(t=>a`
        <li>
          <a href=${j(["wat-als","actie",t])}>${S(Fl(t))}</a>
          <span class="zacht"> ${g(oe.reading,{status:V("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function js(){let t=b.missing;return a`
    <${tt} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${j("overzicht")}>${t.home}</a></p>
  `}function Ih({text:t,answers:e}){let n=ur("find",{text:t},void 0,250);if(!n||n.silent!==void 0||!n.source)return null;let{found:s,count:o}=n,r=i=>[", ",we.source.about,a`<${wt} ids=${i} />`];return a`
    <section id="in-de-bron">
      <h2>${g(we.source.title,{count:o})}</h2>
      ${o===0&&a`<p>${we.source.none}</p>`}
      ${s.length<o&&a`<p class="zacht">${g(we.source.first,{count:s.length})}</p>`}
      <ol class="resultaten">
        ${s.map(({vindplaats:i,woorden:l,over:c})=>a`
            <li key=${i}>
              <p><${Nl} text=${l} answers=${e} /></p>
              <p class="zacht">${le(i)}${c.some(Qt)&&r(c.filter(Qt))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function Iu({route:t}){let e=t.query.q||"",{found:n,read:s,some:o,answers:r}=al(e),i=e.trim()!=="",l=C(n.map(m=>m.kind)).sort(Q),c=n.filter(m=>!t.query.wat||m.kind===t.query.wat);Je(()=>{let m=document.getElementById("zoek");m&&document.activeElement!==m&&(m.value=e)},[e]);let p=o.length&&g(we.some,{words:o.map(m=>`“${m}”`).join(we.or)}),u=c.length?p||M(we.found,c.length):g(we.nothing,{text:e});return a`
    <${tt} text=${we.title} />
    <section class="filters" aria-label=${we.label}>
      <div class="velden">
        <${So} label=${we.field} name="q" id="zoekterm" />
        ${l.length>1&&a`<${ge} label=${we.what} name="wat" options=${Qe(l)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${i?u:we.type}</p>
    ${o.length>1&&a`<p>${we.alone}${o.map(m=>a` <a href=${j("zoek",{q:m})}>${m}</a>`)}</p>`}
    ${s&&a`<p id="gelezen">${g(we.read,{typed:e.trim(),text:s})}</p>`}
    ${i&&!n.length&&a`<p id="anders">${we.try}${Ph()}</p>`}
    <ol class="resultaten">
      ${c.slice(0,Bl).map(m=>a`<${Nh} key=${m.id} item=${m} answers=${r} />`)}
    </ol>
    ${c.length>Bl&&a`<p>${g(we.too_many,{count:c.length-Bl})}</p>`}
    ${i&&Ee()&&a`<${Ih} text=${e} answers=${r} />`}
    <${de} text=${i?u:""} />
  `}var we,Bl,Nl,Nh,Ph,dr=L(()=>{"use strict";xo();q();U();St();B();A();Ce();tr();G();ut();Ve();dt();Al();we=b.search;Bl=100,Nl=({text:t,answers:e})=>ea(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),Nh=({item:t,answers:e})=>a`
  <li>
    <a href=${j(t.path)}><${Nl} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${N&&_t(t.id)&&`, ${_t(t.id)?.title}`}</span>
    ${ys(t.id)[0]&&a` <${Ot} id=${t.id} />`}
    <p><${Nl} text=${Op(t,e)} answers=${e} /></p>
  </li>
`,Ph=()=>Object.entries(we.lists).map(([t,e])=>a` <a href=${j(t)}>${e}</a>`)});function Hu({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=T.route.query,m=t?"lijst":qu.includes(p)?p:J()?"lijst":"beeld",$=qu.map(d=>[d,st.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${Yn} legend=${st.show.label} name="toon" id="toon" current=${m} options=${$} />`}
      ${n} ${m!=="lijst"&&a`<${Ke} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${m!=="lijst"&&i} ${m!=="beeld"&&l}</div>
      ${(m!=="lijst"||u)&&c}
    </div>
  `}function Vu({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${W(V(t,i))} (${o(i)})`]);return r.push([Ls,`${W(b.shared.all)} (${n.length})`]),J()?a`<${ge} name="staat" label=${st.filters.state} options=${r} chosen=${s} />`:a`<${Yn} legend=${st.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function Uu({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=Wu.map(ye=>n[ye]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=qa(n.weg),[c,p,u,m]=r,$={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:m},d=ze(()=>tp({...$,anyRole:!!o},e),[i]),f=[...d.who,...d.what,...d.steps],h=f.includes($.chosen)?$.chosen:"",k=f.length>Ui,x=d.what.length>0,w={shown:d,opened:t,chosen:h,scenario:e,fixed:!!o},O=r.some(Boolean),z=O||l.length>0||e.stated||e.plan,F=st.alone[pn(t[0])]||st.alone.other,R=a`<button type="button" class="klein" onClick=${()=>P({weg:null})}>${st.again}</button>`,Ct=d.undated>0&&M(st.undated,d.undated),pt={...w,title:o||t.map(os).join(", ")},v=a`
    <${fn}>
      <div class="velden">
        <${ge} name="stap" label=${st.filters.step} options=${un} />
        <${ge} name="soort" label=${st.filters.kind} options=${fo} />
        <${ge} name="vanaf" label=${st.filters.from} options=${Ru} />
        <${ge} name="tot" label=${st.filters.to} options=${Ru} />
        ${O&&a`<${er} names=${Wu} />`}
      </div>
    <//>
  `,Z=a`
    ${l.length>0&&a`<p>${M(st.hidden,l.length)} ${R}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${M(st.left,d.left)} ${Ct}</p>`}
    ${k&&a`<p role="status">${g(st.too_many,{count:f.length})}</p>`}
    ${!x&&a`<${Tl} of=${t.slice(0,1)} scenario=${e} /><p>${z?st.nothing:F}</p>`}
  `;return a`
    <${Hu} many=${k||!x} field=${s} filters=${v} choices=${a`<${Hs} />`} notes=${Z}
      keep=${{name:st.file,title:pt.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${vu} ...${pt} /></div>`} list=${x&&a`<${Su} ...${w} />`}
      panel=${a`<${xu} ...${w} />`} />
  `}function Rh({query:t,scenario:e}){let n=Ps("Agreement").filter(u=>Ns(u,e.date)&&Jt(u,e.plan)),{title:s,none:o}=st.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>_(u,"agreementStatus")),i=Ml("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Ls,c=n.filter((u,m)=>l===Ls||r[m]===l),p=a`<${Vu} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${Uu} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Ls?s:`${s}: ${V("AgreementStatus",l)}`} />`}function Wh({query:t,scenario:e}){let n=ze(()=>pu(e),[e.date,e.plan]);if(!n.length)return a`<p>${st.starts.informatie.none}</p>`;let s=n.map(m=>m.state),o=Ml("FlowState",Object.keys(st.flows.first)[0],s),r=[...o,Ls].includes(t.staat)?t.staat:o[0]||Ls,i=n.filter(m=>r===Ls||m.state===r),l=3*i.length>2*Ui,c=t.kies||"",p=r===Ls?b.shared.all:V("FlowState",r),u=g(st.flows.title,{state:p});return a`
    <${Hu} many=${l} field=${a`<${Vu} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${st.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${ju} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${Mu} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${Lu} rows=${i} chosen=${c} />`} />
    <p class="zacht">${st.flows.silence}</p>
  `}function Ku({route:{path:t,query:e}}){let n=D(e),[,s=""]=t;if(s&&!Object.hasOwn(Du,s))return a`<${js} />`;let o=yu(e),r=f=>{P({uit:f,kies:f,weg:null}),xt(os(f))},i=a`<${Bo} label=${st.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=En.length>0&&a`<${ge} name="hoofdstuk" label=${st.begin.chapters}
      options=${En.map(f=>[_(f,"identifier"),S(f)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=st.heading,sentence:u=st.sentence}=st.starts[c]||{},m=Object.entries(st.starts).map(([f,{label:h,to:k}])=>[h,j(k.path,k.query),f===c]),$=s?Du[s]:e.van&&gu,d=o.length?a`<${Uu} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Hs} /></div><${qh} scenario=${n} />`;return a`
    <${tt} text=${st.heading} title=${c?`${st.heading}: ${p}`:st.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${ar} label=${st.starts_label} tabs=${m} />
    ${$?a`<${$} key=${s} query=${e} scenario=${n} />`:d}
  `}var st,qu,Ls,Ru,Wu,qh,Du,Gu=L(()=>{"use strict";Oe();q();U();St();B();Mt();A();Rs();Na();fe();G();bu();Ve();Ou();fa();Tu();Os();Bu();Ia();dr();st=b.explore,qu=["beeld","beide","lijst"],Ls="alle",Ru=Qe(C(Object.values(y.works).flatMap(t=>t.years||[])).sort()),Wu=["stap","soort","vanaf","tot"],qh=({scenario:t})=>a`
  ${xe(t).map(e=>a`
      ${N&&a`<p><strong>${e.title}</strong></p>`}
      <${Au} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${st.begin.network}</p>
`;Du={informatie:Wh,afspraken:Rh}});function Da(t,e){let n=rs();for(let{mark:s}of t)e?n.add(s):n.delete(s);return P({merk:[...n].join(Pl),...!n.size&&{alleen:null}},!0),n.size}var Pl,rs,Ju,Il,ql=L(()=>{"use strict";U();Pl=".",rs=()=>new Set((T.route.query.merk||"").split(Pl).filter(Boolean)),Ju=()=>[...rs()].join(Pl),Il=()=>!!T.route.query.alleen&&rs().size>0});var Rl,Dh,Ha,No,oo,$r=L(()=>{"use strict";q();A();Rl=b.shared.outcomes,Dh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Ha=({outcome:t})=>a`<g class=${`teken teken-${Rl[t].sign}`}>${Dh[Rl[t].sign]}</g>`,No=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Ha} outcome=${t} />
  </svg>
`,oo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${No} outcome=${t} /> ${Rl[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function Wl({gaps:t,what:e}){let n=rs(),s=t.filter(i=>n.has(i.mark)).length,o=i=>xt(M(qe.bar.changed,Da(t,i.target.checked))),r=t.length>1?g(qe.mark_all,{count:t.length,what:e}):g(qe.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function Vh({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=M(qe.questions,e.length).replace(/^\d+ /,""),u=[...uo(e.map(d=>o==="topic"?Xn(d.query):d.subject_label))].map(([d,f])=>f>1?g(qe.repeated,{title:d,count:f}):d),m=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
        ${l>0&&a`<span class="bij">${g(qe.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${u.slice(0,6).join(" · ")}${u.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${M(qe.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${g(qe.about_source,{count:s})}</span>`}
    </span>
  `,$=()=>[e.map(d=>a`<${Hh} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${j("aandachtspunten",{tekst:t})}>${qe.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${Wl} gaps=${C([...e,...n])} what=${t} />
      <${ml} summary=${m} inside=${$} open=${i} />
    </div>
  `}function Zu({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=C(t.map(c=>c.query)).map(c=>({id:c,title:Xn(c)}));return(s==="topic"?y.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:m})=>a`
        <${Vh} key=${c} title=${p} gaps=${u} terms=${m} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function Uh({row:t,of:e}){let n=he(T.route.query.partner),s=C(K(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>Qu+1?o.slice(0,Qu):o,i=o.length-r.length,l=r.length===1&&s.join()===qe.deadline.how[t.how];return a`
    <${wt} ids=${r} />
    ${i>0&&g(qe.deadline.others.more,{names:"",count:i})}
    <span class="bij">${qe.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${S(n)}: ${s.join(", ")}</span>`}
  `}function Kh({gap:t,found:e,scenario:n}){let s=e.deadline,o=qe.deadline.columns,r=ne(e.subject),i=S(e.subject);return a`
    <tr role="row" class=${Yu(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Wl} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${E} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${hl} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${fl} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${oo} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${Uh} row=${s} of=${e.subject} /></td>
    </tr>
  `}function Va({works:t,partner:e}){let n=he(e),s=Vr(n),o=t.filter(i=>s(i)==="heads");if(!o.length)return null;let r=M(qe.deadline.heads_only,o.length,{partner:S(n)});return a`<p>${r} <${wt} ids=${C(o)} name=${ne} />.</p>`}function Xu({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=qe.deadline,p=J()?Jh:Gh,u=n||t.length<=p+1?t:t.slice(0,p),m=gs(t.map(({found:d})=>d.deadline)),$=a`
    <button type="button" class="alslink" id="meer-termijnen"
      onClick=${()=>P({termijnen:"alle"},!0)}>${M(c,t.length-u.length)}</button>
  `;return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${m.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${j("beloften")}>${i}</a></p>
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
          ${u.map(d=>a`<${Kh} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&$}
    </section>
  `}var qe,Yu,Hh,Qu,Gh,Jh,Dl=L(()=>{"use strict";Oe();q();U();St();B();A();fe();ql();G();Tt();Mo();dt();$r();qe=b.gaps;Yu=t=>rs().has(t.mark)?"gemarkeerd":"",Hh=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Yu(t)}`} data-vraag=${t.mark}>
    <${Wl} gaps=${[t]} what=${t.sentence} />
    <div><${ya} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;Qu=2;[Gh,Jh]=[8,5]});async function fr(t,e){let n=await ot().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await ot().ask("page",{options:[],comparisons:!1});return ot().show(s,g(e?b.werkplaats.alongside:b.werkplaats.alone,{name:t.name})),n}async function Yh(){await ot().ask("shipped"),ot().show()}function Ua({files:t,children:e=null}){let[n,s]=I("");async function o(r,i){window.addEventListener("beforeunload",td),await Vn(s,re.saving,async()=>{let{name:l,data:c}=await ot().ask(r,i);hn(l,c,mr[l.split(".").pop()])}),window.removeEventListener("beforeunload",td)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function nd(){let t=qt(),[e,n]=I("");async function s(){let[o]=t.current.files;if(!o)return xt(re.first_source);Vn(n,re.busy,async()=>(await ot().ask("source",{data:await Pr(o)})).message)}return a`
    <${nt} title=${re.source}>
      <p class="zacht">${re.source_intro}</p>
      <div class="velden">
        <label class="veld"><span>${re.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${re.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function Ga({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Zh(i);return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${Ua} files=${[{id:"bewaar-fouten",label:re.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${ed} title=${re.faults} lines=${n} count=${s} />
    <${ed} title=${re.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${re.read}</summary><${Vt} items=${c} /></details>`}
  `}function sd(t){if(!t.length)throw new Error(re.first);if(t.length>1)throw new Error(g(re.one_only,{count:t.length}));if(t[0].size>Bi)throw new Error(g(re.too_large,{name:t[0].name,most:Bi/2**20}));return t[0]}var re,Qh,mr,td,Ka,ed,Zh,hr=L(()=>{"use strict";Oe();q();B();A();Ce();G();Zt();jn();re=b.check,Qh="plan",mr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};td=t=>t.preventDefault();Ka=()=>a`
  <${nt} title=${re.save}>
    <p class="zacht">${re.save_intro}</p>
    <${Ua}
      files=${Object.entries(re.save_as).filter(([t])=>!(N&&t===Qh)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${ot().own&&a`<button type="button" id="terug" onClick=${Yh}>${re.back}</button>`}
    <//>
  <//>
`;ed=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(re.list,{title:t,count:n})}</h2><${Vt} items=${e} />`,Zh=(t={})=>Object.entries(t).map(([e,n])=>g(re.counted,{count:n,what:Rr(e).toLowerCase()})).sort(Q)});function Xh({scenario:t,report:e}){let n=s=>Vn(e,Re.busy,async()=>{let o={options:us(t),marks:Ju(),kind:s};hn(`${Re.file}.${s}`,(await ot().ask("marked",o)).data,mr[s])});return Object.entries(Re.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function tg({gaps:t,scenario:e}){let[n,s]=I(""),o=rs();if(!o.size)return null;let r=ka(t).filter($=>o.has($.mark)),i=o.size-r.length,l=Il(),c=Ee()?Re.address:Re.elsewhere_office,p=[...o].map($=>({mark:$})),u=()=>{Da(p,!1),xt(Re.cleared)},m=()=>{P({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Re.label}>
      <p><strong>${M(Re.count,o.size)}</strong>${i>0&&M(Re.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>P({alleen:l?null:"gemarkeerd"})}>${l?Re.every:Re.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${Re.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${m}>${Re.print}</button>
      <${pe} name=${`${Re.file}.csv`} rows=${()=>ad(r,e)} label=${Re.csv} id="merk-csv" />
      ${Ee()&&a`<${Xh} scenario=${e} report=${s} />`}
    </section>
  `}function eg({all:t}){let e=(r,i)=>C(r).map(l=>[l,i(l)]),n=t.flatMap(In).flatMap(r=>r.partners),s=Object.entries(y.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",yt.fields.partner,e(n,rd).sort((r,i)=>Q(r[1],i[1]))],["stap",yt.fields.step,[...un,...od("stap",rt)]],["vraag",yt.fields.query,e(t.map(r=>r.query).sort(Q),Xn)],["gewicht",yt.fields.weight,[...s,...od("gewicht",r=>V("Severity",r))]],["soort",yt.fields.kind,fo]];return a`
    <${fn}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${ge} ...${{name:r,label:i,options:l}} />`)}
        <${So} label=${yt.fields.text} name="tekst" />
        <${er} names=${Hl} />
      </div>
    <//>
  `}function ng({points:t,low:e,source:n,query:s}){let o=C(t.map(l=>l.topic)).length,r={points:g(yt.part_counts.points,{questions:Ja(t),topics:M(yt.topics_count,o)}),source:g(yt.part_counts.source,{questions:Ja(e)})},i=(l,c,p)=>a`
    <a href=${j("aandachtspunten",{...s,deel:c})} aria-current=${p?"true":null} id=${`deel-${c}`}>
      <strong>${yt.parts[l]}</strong> ${r[l]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${yt.parts_label}>
      ${i("points","overleg",!n)}${i("source",id,n)}
    </nav>
  `}function sg({scenario:t}){let{vraag:e,partner:n}=T.route.query,s=e&&n?wa(H(t).gaps,{...T.route.query,partner:""}):[];if(!s.length||s.some(({partners:p})=>p.length))return a`<p>${yt.none}</p>`;let{step:o,other:r,clear:i}=yt.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>P({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:p})=>p)?o:r} ${c}</p>`}function og({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap($=>In($).map(d=>({gap:$,found:d}))).filter(({found:$})=>$.deadline).sort(($,d)=>Q($.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter($=>!$.deadline),c=Qa[n],p=Object.entries(Qa).map(([$,d])=>[$,yt.fold[d]]),u=()=>P({vouw:o?"in":"uit"},!0),m=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${yt.heading[c]}</h2>
        <p>${yt.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${u}>${o?yt.refold:yt.unfold}</button>
        </p>
      </header>
      <${Yn} legend=${yt.fold_by} name="per" options=${p} current=${n} id="per" />
      <${Zu} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}} terms=${C(i.map(({gap:$})=>$))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${Xu} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&m}
    ${!t.length&&a`<${sg} scenario=${s} />`}
  `}function ld({route:t}){let e=D(t.query),n=t.query,s=H(e).gaps,o=Il(),r=o?ka(s).filter(w=>rs().has(w.mark)):wa(s,n),i=r.filter(w=>!w.source),l=r.filter(w=>w.source),c=n.deel?n.deel===id:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,m=o||Hl.some(w=>n[w]),$=n.vouw?n.vouw==="uit":m&&u.length<=rg,d=n.per in Qa?n.per:Object.keys(Qa)[Number(c&&!p)],f=()=>wa(s,{...n,partner:""}).flatMap(In).filter(w=>w.deadline),h=Object.fromEntries(Hl.filter(w=>n[w]).map(w=>[w,n[w]])),k={points:i,low:l,source:c},x=o?yt.only_title:Xn(n.vraag);return a`
    <${tt} text=${o?yt.bar.label:yt.title}>
      <p class="uitleg">${g(yt.intro,{report:Jn(et(e.plan))})} ${Bn}</p>
    <//>
    ${xe(e).map(w=>a`<${Zn} key=${w.key} plan=${w} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${x}</strong></p>`:a`<${ng} ...${k} query=${h} />`}
      <${ca} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${eg} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${yt.source_intro}</p>`}
        <p class="zacht" id="weegt">${yt.weights}</p>
        <${Va} works=${n.partner?f().map(w=>w.subject):[]} partner=${n.partner||""} />
        <${og} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${$} all=${m||!!n.termijnen} />
        <p class="acties"><${pe} name="aandachtspunten.csv" rows=${()=>ad(u,e)} /></p>
        <${Co} />
      </div>
    </div>
    <${tg} gaps=${s} scenario=${e} />
    <${de} text=${g(yt.shown,{points:Ja(i),low:Ja(l)})} />
  `}var yt,Re,rd,ad,od,Hl,id,Ja,Qa,rg,cd=L(()=>{"use strict";Oe();q();U();St();B();Mt();A();Ce();ql();G();ut();Ve();Zt();Dl();Mo();hr();yt=b.gaps,Re=b.gaps.bar,rd=t=>S(he(t)||t),ad=(t,e)=>[[...yt.csv,...Ks],...t.map(n=>[n.number,V("Severity",n.severity),Xn(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(rt).join(", "),n.kinds.map(lt).join(", "),n.partners.map(rd).join(", "),n.subject_label,Js(n).map(le).join("; "),...se(e,n.plan)])];od=(t,e)=>{let n=T.route.query[t]||"";return n.includes(",")?[[n,Rt(n.split(",").map(e))]]:[]},Hl=["tekst","stap","soort","partner","vraag","gewicht"];id="bron",Ja=t=>M(yt.questions,t.length);Qa={onderwerp:"topic",soort:"query"};rg=25});function ig({id:t,scenario:e}){let n=nn.cell_columns,s=H(e).matrix.kind.filter(c=>qi(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>W(lt(c.column)),r=c=>a`<a href=${Ss(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:m}=Be(c);return[a`<span class=${`chip ${m}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...Nn(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Be(c).word,csv:jo,cell:i},ud(n.how,c=>c.most_basis)];return a`
    <${nt} title=${nn.cells} note=${zt(e)}>
      <${$t} id="vakken" caption=${nn.cells_caption} rows=${s} columns=${l}
        file=${or(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function lg({id:t,links:e,scenario:n,undecided:s}){let o=nn.columns,r=f=>kt(f,"initiative"),i=f=>_t(f)?.key,{links:l}=H(n),c=C(e.map(r)).length,p=vo(et(n.plan),b.shared.nothing_step),u=[...Nn(i),Xt("actie",o.action,r),{key:"soort",label:o.kind,text:f=>bt(f,"interventionKind").map(lt).join(", ")},{key:"wie",label:o.who,sort:!1,text:f=>dn(r(f)).map(S).join(", ")||b.explore.list.no_partner,cell:f=>a`<${wt} ids=${dn(r(f))} none=${b.explore.list.no_partner} />`},kn("stand",o.stand,r,n.date),ud(o.how,f=>l[f][0],f=>`; ${V("Strength",l[f][1])}`)],m=or(t,"activiteiten",n,i),$={id:"wiewat",caption:nn.work_caption,rows:e,sort:"actie",columns:u,file:m},d=a`<p>${s?b.overview.undecided:p}</p>`;return a`
    <${nt} title=${g(e.length>c?nn.work_rows:nn.work,{count:c,rows:e.length})}>
      ${e.length?a`<${$t} ...${$} />`:d}
    <//>
  `}function cg({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${E} id=${n} />`,g($e(_t(n)).thing.step.helper,{awareness:Ht(n,"awareness")||nn.unaware})]);return a`<${nt} title=${nn.helpers}><${Vt} items=${e} /><//>`}function dd({id:t}){let e=D(T.route.query),n=Et(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>Dt(c,"barrier")).filter(c=>Ze(c,l)),r=H(e).links,i=s.flatMap(l=>K(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Jt(l,e.plan));return a`
    <${ag} id=${t} narrow=${n} />
    <${ig} id=${t} scenario=${e} />
    <${lg} id=${t} links=${i} scenario=${e} undecided=${Vc(e).has(t)} />
    <${Ta} title=${nn.requested} ids=${o("Recommendation").filter(l=>Jt(l,e.plan))} />
    <${cg} ids=${o("Facilitator")} />
  `}var nn,ro,Ya,pd,ud,ag,Za=L(()=>{"use strict";q();U();B();Mt();A();fe();Sn();G();ut();Tt();Zt();dt();Pe();jn();nn=b.thing.step,ro=t=>ln.filter(e=>t.includes(e.notation)).map(e=>e.label),Ya=t=>y.works[t]?.across?b.shared.all_steps:ro(An(t)).join(", "),pd=t=>ce[t]?.[1]||"",ud=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>pd(e(s))+n(s),cell:s=>e(s)&&[a`<${be} basis=${e(s)} />`,` ${pd(e(s))}${n(s)}`]}),ag=({id:t,narrow:e})=>a`
  <${nt} title=${nn.what}>
    <${ke} text=${_(t,"step")} />
    <${ke} text=${_(t,"definition")} />
    <${ke} text=${_(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${nn.narrower}<${wt} ids=${e} />.</p>`}
    ${kt(t,"broader")&&a`<p>${nn.broader}<${E} id=${kt(t,"broader")} />.</p>`}
  <//>
`});function Xa({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:m=[]}){let $=b[e];return function({route:{query:f}}){let h=D(f),{plan:k,strict:x}=h,w=o.map(([,pt,v])=>v.find(([Z])=>Z===f[pt])?.[1]),O=p&&x&&b.shared.choices.strict_phrase,z=[...w,f.tekst,O].filter(Boolean).join(" · ")||b.shared.all,F=n(h).filter(pt=>!f.tekst||_o(r(pt),f.tekst)).filter(pt=>o.every(([,v,,Z])=>!f[v]||Z(pt,f[v]))),R=M($.count,F.length),Ct=()=>vn([...s,...m],Br(F,s,kl("sorteer",i)),pt=>se(u?h:null,_t(pt.id)?.key||pt.plan||k,z));return a`
      <${tt} text=${$.title}><p class="uitleg">${$.intro}</p><//>
      <${fn}>
        <${Vs} />
        ${u&&a`<${nr} />`}
        <${ia} fields=${o} names=${["tekst","vouw",...o.map(([,pt])=>pt)]}>
          <${So} name="tekst" />
        <//>
      <//>
      ${p&&a`<${Oo} />`}
      <p class="telling">${R}<${pe} name=${`${Do($.title)}.csv`} rows=${Ct} /></p>
      <${$t} id=${t} caption=${g($.caption,{count:R})} rows=${F} columns=${s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:$.count}} />
      <${de} text=${R} />
    `}}var Dn,Ut,Ln,Vl,gd,gr,br,bd,pg,ao,ug,dg,$g,kd,wd,mg,$d,yd,fg,hg,md,gg,_d,xd,vd,as,kr,bg,kg,fd,hd,Sd,Od=L(()=>{"use strict";xo();q();U();St();B();Mt();A();fe();G();ut();Tt();Ve();Zt();dt();Pe();Za();Dn=b.partners,Ut=b.measures,Ln=b.lookup;Vl=t=>[S(t),...["altLabel","promise","summary","place"].flatMap(e=>bt(t,e))].join(" "),gd=Xa({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[N?t:""],textOf:({id:t})=>Vl(t),fields:[[Dn.fields.step,"stap",un,({steps:t},e)=>t.includes(e)],[Dn.fields.kind,"soort",Uo("OrganisationKind"),({id:t},e)=>_(t,"organisationKind")===e],[Dn.fields.role,"rol",Object.entries(Dn.roles),({roles:t},e)=>t.includes(e)]],columns:[{...Xt("naam",Dn.columns.name,({id:t})=>t),cell:t=>[a`<${E} id=${t.id} />`,a`<${_s} id=${t.id} />`]},{key:"soort",label:Dn.columns.kind,text:t=>Ht(t.id,"organisationKind")},{key:"stappen",label:Dn.columns.steps,text:t=>ro(t.steps).join(", ")},{key:"handelt",label:Dn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Dn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Dn.columns.wish,text:t=>t.wish}]}),gr=t=>y.called[t]?.short||"",br=t=>_(t,"prefLabel"),bd="exploitationForm",pg=ms.map(t=>({id:t,...y.works[t],text:[Vl(t),Ht(t,bd),...K(t,"who").map(e=>Vl(e.from))].join(" ")})).sort((t,e)=>Q(gr(t.id)||"~",gr(e.id)||"~")||Q(br(t.id),br(e.id))),ao=N?"":Hn[0].date,ug={key:"plan",label:W(ps(ao)),text:({id:t})=>xn(t,ao)?je(t,ao):"",cell:({id:t})=>xn(t,ao)&&a`<${Ot} id=${t} date=${ao} />`},dg=t=>{let{outcome:e="",stand:n=""}=He(t),s=b.shared.outcomes[e]?.phrase||n;return[_(t,"deadlineLabel"),`“${_(t,"deadlineText")}”`,s].filter(Boolean).join(", ")},$g=(t,e)=>{let n=Is(t).filter(s=>_(s,"dueBy")===e);return`${X(e)}: ${Rt(n.map(s=>_(s,"deadlineLabel")||br(t)))}`},kd="alle",wd=({id:t},e)=>Ze(t,e),mg=({id:t,across:e},n)=>n===kd?e:An(t).includes(n),$d=En.map(t=>[t,S(t)]),yd=Xa({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>pg.filter(e=>Jt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>br(t),more:[{key:"hoofdstuk",label:Ut.fields.chapter,text:({chapters:t=[]})=>t.map(S).join("; ")},{key:"doet",label:Ut.columns.who,text:({id:t})=>Dr(t)},{key:"beloofd",label:Ut.columns.promise,text:({id:t})=>_(t,"promise")},{key:"gemeld",label:Ut.columns.reported,text:({id:t})=>_(t,"summary")},{key:"termijnen",label:Ut.columns.terms,text:({id:t})=>Is(t).map(dg).join("; ")}],groups:{of:({chapters:t=[""]})=>t.find(e=>e===T.route.query.hoofdstuk)??t[0],titles:[...$d,["",Ut.no_chapter]]},fields:[[Ut.fields.what,"wat",Object.entries(Ut.types),wd],[Ut.fields.chapter,"hoofdstuk",$d,({chapters:t},e)=>t?.includes(e)],[Ut.fields.step,"stap",[...un,[kd,Ut.across]],mg],[Ut.fields.kind,"soort",fo,({id:t},e)=>ho(t).includes(e)],[Ut.fields.status,"staat",Uo("Status"),({id:t},e)=>xn(t)===e],[Ut.fields.form,"vorm",Uo("ExploitationForm"),({id:t},e)=>bt(t,bd).includes(e)]],columns:[{key:"nr",label:Ut.columns.number,text:({id:t})=>gr(t),cell:({id:t})=>gr(t)?a`<a href=${De(t)}>${gr(t)}</a>`:a`<span class="zacht">${Ut.no_number}</span>`},Xt("naam",Ut.columns.name,({id:t})=>t,br),...Nn(({id:t})=>_t(t)?.key),{key:"wat",label:Ut.columns.what,text:({id:t})=>ae(t)},...ao&&ao!==Fe?[ug]:[],kn("nu",N?Ut.columns.stand:W(ps(Fe)),({id:t})=>t),{key:"termijn",label:Ut.columns.deadline,text:({due:t=""})=>t,cell:({id:t,due:e=""})=>{let n=C([e,_(t,"finalDueBy")]).filter(Boolean);return n.length>1?n.map(s=>a`<p>${$g(t,s)}</p>`):X(e)}},{key:"stap",label:Ut.columns.step,text:({id:t})=>Ya(t)},{key:"wie",label:Ut.columns.lead,sort:!1,text:({container:t,leads:e})=>e?.map(S).join(", ")||(t?"":b.shared.no_lead),cell:({container:t,leads:e})=>e?a`<${wt} ids=${e} />`:a`<span class="zacht">${t?"":b.shared.no_lead}</span>`}]}),fg=t=>C(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Et(t,e))).filter(Qt),hg=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:fg(t),text:[S(t),...bt(t,"altLabel"),_(t,"summary"),e.description].join(" ")})),md="Recommendation",gg=Object.entries(Ln.types).filter(([t])=>Ps(t).length),_d=(t,e,n)=>Xa({name:t,of:e,sort:"naam",rows:({plan:s})=>hg.filter(o=>Jt(o.id,s)&&Ze(o.id,md)===n),textOf:({text:s})=>s,named:({id:s})=>S(s),groups:{of:({id:s})=>Object.keys(Ln.types).find(o=>Ze(s,o))||"",titles:Object.entries(Ln.types).map(([s,o])=>[s,W(o)])},fields:[[Ln.fields.what,"wat",gg.filter(([s])=>s===md===n),wd],[Ln.fields.step,"stap",un,({steps:s},o)=>s.includes(o)]],columns:[{...Xt("naam",Ln.columns.name,({id:s})=>s),cell:({id:s})=>[a`<${E} id=${s} />`,_(s,"summary")&&a`<p class="zacht">${_(s,"summary")}</p>`]},...Nn(({id:s})=>_t(s)?.key),{key:"wat",label:Ln.columns.what,text:({id:s})=>ae(s)},{key:"zegt",label:Ln.columns.description,text:s=>s.description},{key:"over",label:Ln.columns.about,sort:!1,text:s=>s.about.map(S).join("; "),cell:s=>a`<${wt} ids=${s.about} name=${ne} />`},rr(Ln.columns.place,({id:s})=>s)]}),xd=_d("naslag","lookup",!1),vd=_d("gevraagd","requested",!0),as=b.timeline,kr=t=>t.day.slice(0,4),bg=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?go(t.id):[kr(t)];return n?n<=e&&e<=s:kr(t)===e},kg=t=>{let{jaar:e}=T.route.query;return!e||kr(t)===e?t.day:`z${t.day}`},fd=t=>[t.id&&S(t.id),t.what].filter(Boolean).join(": "),hd=Qe(C(y.timeline.map(kr))),Sd=Xa({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&je(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${fd(t)} ${t.when}`,named:t=>t.id?S(t.id):t.what,groups:{of:t=>T.route.query.jaar||kr(t),titles:hd},fields:[[as.fields.what,"wat",Object.entries(as.kinds),(t,e)=>t.kind===e],[as.fields.step,"stap",un,({steps:t},e)=>t.includes(e)],[as.fields.year,"jaar",hd,bg]],columns:[{key:"dag",label:as.columns.when,text:kg,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:as.fields.what,text:t=>as.kinds[t.kind]},{key:"wat",label:as.columns.what,text:fd,cell:t=>[t.id&&a`<${E} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:as.columns.stand,text:t=>t.phrase},rr(Ln.columns.place,t=>t.at)]})});function wg({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${Ms.requested_mark}</span>`,r=e&&a`<span class="bij door">${Ms.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${b.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${ns} bar=${t.bar} />${l}`}function yg({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=Ca(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Pn(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Be(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Gs(c)} aria-haspopup="dialog" onClick=${()=>P({cel:c})}>
        <span class="sr">${g(Ms.cell,{row:t.label,step:rt(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${wg} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${be} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function ei({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=gn(n),i=Lo(t,e,n),[l,c]=I(s?Math.max(0,r.indexOf(ha(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${vg} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${ti(n)} role="table">
      <caption>${g(Ms.caption,{rows:Ms.heads[t],scenario:zt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Ms.heads[t]}</th>
          ${n.steps.map((u,m)=>a`
              <${_g} step=${u} place=${m+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${m===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${Ms.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ne(t,e,n).map(u=>a`<${xg} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Ms,_g,xg,vg,ti,Ul=L(()=>{"use strict";q();U();B();A();Sn();ut();to();dt();Ms=b.overview;_g=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${De(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,xg=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${E} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${gn(e).map((o,r)=>a`<${yg} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,vg=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Ms.one_step}>
    ${gn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${rt(s)}
        </button>
      `)}
  </div>
`,ti=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function Cg({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Ts.wish}</h2><a href=${j(Ts.also.to,Ts.also.choose)}>${Ts.also.ask}</a>
      <ul class="tegels">
        ${Ts.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${j(n.to,n.choose)}>
                <${Og} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function jg({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&pa(n,e?s:"");return a`
    <li>
      <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
      <h3>${t.title}</h3>
      <p>${t.text}</p>
      <p><a href=${j("aandachtspunten",l)}>${t.ask}</a></p>
    </li>
  `}function Lg({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Ts.discuss.title}</h2><p>${Ts.discuss.note}</p>
        <p class="acties"><a href=${j("aandachtspunten")}>${g(Ts.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${jg} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function Mg({state:t,word:e,things:n,date:s}){let o=N?"h4":"h3",r=l=>ys(l,s)[1]&&a`<span class="zacht"> – ${ys(l,s)[1]}</span>`,i=g(Kt.group,{state:W(e),count:n.length});return a`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${i}<//>
      <${ve} ids=${Bt(n)} more=${r} />
    </div>
  `}function Tg({scenario:t,plan:e}){let n=N?"h3":"h2";return H(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=y.codes.InterventionKind[o],c=r.map(u=>a`<${Mg} ...${u} date=${t.date} />`),p=i?Kt.undecided:vo(e);return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${g(Kt.apart.title,{kind:l.label})}<//>
          <p>${g(Kt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`<div class="standen">${c}</div>`:a`<p>${p}</p>`}
      </section>
    `})}function jd({route:t}){let e=D(t.query),n=Object.hasOwn(Kl,t.query.rijen||"")&&Kl[t.query.rijen||""]||"kind",s=Object.entries(Kl).map(([c,p])=>[c,Kt.rows[p]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=H(e),l=a`<${Eg} answer=${i} plan=${et(e.plan)} plans=${xe(e)} />`;return a`
    ${n==="kind"?l:a`<${tt} text=${Kt.heading} title=${Kt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Kt.matrix[n]}</h2><p>${zt(e)}</p>
          <p class="acties"><a href=${j("methode")}>${Kt.legend.more}</a></p>
          <${Hs}>
            <${Yn} legend=${Kt.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${xe(e).map(c=>a`
            ${N&&a`<h3>${c.title}</h3>`}
            <${Zn} plan=${c} />
            <${ei} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(p=>p.plan===c.key)} />
            <div class="acties">
              <${pe} name="matrix.csv" rows=${()=>Fg(n,e,c)} />
              <${Ke} name=${ti(c)} title=${Kt.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${ti(c)}"]`} legend=".legenda .stalen li" note=${Kt.legend.note} />
              <${vs} text=${()=>location.href} label=${Kt.link} />
            </div>
            <${Tg} scenario=${e} plan=${c} />
          `)}
        <${Co} />
      </div>
      <${Sa} undecided=${ga(e)} />
    </div>
    ${r&&a`<${zo} address=${r} by=${n} scenario=${e} />`}
    <${de} text=${r?"":g(Kt.shown,{scenario:zt(e)})} />
  `}var Kt,Cd,Sg,Og,Ts,Kl,zg,Fg,Eg,Ld=L(()=>{"use strict";q();U();St();B();Mt();A();Sn();G();ut();to();Ve();Zt();Os();dt();Ul();On();Kt=b.overview,{truth:Cd}=b.thing,Sg={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Og=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${Sg[t]}
  </svg>
`,{start:Ts}=Kt;Kl={"":"kind",partner:"partner",vorm:"form"},zg=(t,e,n)=>{let{word:s,lines:o}=Be(e);if(!e)return[t.label,rt(n),Kt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,rt(n),s,o.join("; "),V("Basis",r),Cd[String(i)],l,c,p,Cd[String(u)]]},Fg=(t,e,n)=>[[...Kt.csv,...Ks],...Ne(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...zg(s,o,gn(n)[r]),...se(e,n.key)]))],Eg=({answer:t,plan:e,plans:n})=>{let s=C(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${tt} text=${Kt.heading} title=${Kt.title}>
      <p>${g(Kt.start.intro,{report:Jn(e)})}</p>
      <p><strong>${M(Kt.start.dated,s.length,{years:Rt(s)})}</strong>
        ${" "}${Kt.start.since}</p>
    <//>
    <${Cg} answer=${t} />
  </div>
  <${Lg} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function Md(t,e){let n=await ot().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=wn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Ag(c,n)),l=(r||[]).length-i.length;return ot().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await ni({decisions:i}),null}function Ag({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function ni(t){let e=Nt(),n=await ot().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n},saved:!1})}async function Gl(){let{decisions:t,undone:e}=Nt(),n=t.at(-1);n&&await ni({decisions:t.slice(0,-1),undone:[n,...e]})}async function Jl(){let{decisions:t,undone:e}=Nt(),[n,...s]=e;n&&await ni({decisions:[...t,n],undone:s})}var wn,Nt,Me,si,wr,Ql,io,oi,lo=L(()=>{"use strict";Ce();wn=()=>ot().board,Nt=()=>wn();Me=(...t)=>ni({decisions:[...Nt().decisions,...t],undone:[]});si=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),wr=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),Ql=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),io=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),oi=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function is({label:t,value:e,options:n,id:s=null,pick:o}){let r=Wo(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var yr=L(()=>{"use strict";q()});function Bg({column:t,act:e}){let[n,s]=t.both,{found:o}=Nt(),r=o.columns.some(({target:f,table:h})=>f===o.fields.role&&h===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(gt.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=f=>e(()=>Me(wr(t.which,"target",p[f]||`${l}:${f}`))),m=t.reading===c?"alongside":t.reading,$=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=m==="?"?"":m||$;return a`
    <fieldset class="bordkeuze">
      <legend>${n?gt.whose:gt.does}</legend>
      ${i.map(f=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${f===d} onChange=${()=>u(f)} />
          ${n?g(gt.readings[f],{one:n,other:s}):gt.roles[f]}
        </label>`)}
    </fieldset>
  `}function Ng({column:t,act:e}){let{targets:n,fields:s}=Nt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,m=[t.why==="values"&&gt.by_values,t.options.length>0&&t.why==="head"&&g(gt.maybe,{what:t.options.join(", ")}),t.month_first&&gt.month_first,t.says].filter(Boolean),$=C([...n.slice(0,Td),gt.notes,...n.slice(Td)]),d=c?[[`${l}:${c}`,g(gt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${is} label=${g(gt.as,{head:r})} value=${d[0]?.[0]||l||gt.notes}
          options=${[...d,...Qe($)]} pick=${f=>e(()=>Me(wr(o,"target",f===gt.notes?"":f)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${g(gt.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${m.join(" ")}
        ${l===s.partner&&a`<${Bg} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Pg(){let[t,e]=I(0),{rows:n,fields:s}=Nt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[gt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
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
  `}function zd({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Nt().found,l=[[g(gt.read,{read:n.filter(c=>!c.open).length,count:n.length}),gt.sum.placed],[g(gt.read,{read:n.filter(c=>c.led).length,count:n.length}),gt.sum.led],[String(oi(s).length),gt.sum.asks],[String(o.length),gt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${gt.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${Ng} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${gt.plan}</h2>
          <label class="veld"><span>${gt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${c=>t(()=>Me(io(i.title,c.target.value)))} />
          </label>
          <label class="veld"><span>${gt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:c}})=>c&&c!==r.day&&t(()=>Me(io(i.day,c)))} />
          </label>
        </section>
        <${Pg} />
        <section>
          <h2>${gt.sums}</h2>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${o.map(c=>a`<p class="zacht">${c}</p>`)}
        </section>
      </div>
    </div>
  `}var gt,Td,Fd=L(()=>{"use strict";q();B();lo();A();yr();gt=b.board.columns,Td=-1});function Ed({act:t}){let e=qt(),[n,s]=I(null),[o,r]=I(!1),[i,l]=I(""),c=d=>t(()=>(r(!0),d().finally(()=>r(!1)))),p=d=>c(async()=>{let f=await d(),h=await Md(f.name,f.data);if(s(h&&{...h,given:f}),h)return xt(h.message);location.hash=j("controleer",{stap:"kolommen"})}),u=d=>c(async()=>{n&&(await fr(n.given,d)).ok&&(location.hash=j(d?"vergelijk":"overzicht"))}),m=d=>p(async()=>{let f=sd(d);return{name:f.name,data:await Pr(f)}}),$=(d,f)=>p(async()=>({name:d,data:new TextEncoder().encode(f)}));return _e(()=>{let d=f=>m(f.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${sn.list.drop}</h2>
        <p>${sn.list.kinds}</p>
        <label class="veld"><span>${sn.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>m(e.current.files)} />
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
            onClick=${()=>$(`${sn.list.pasted}.txt`,i)}>
            ${sn.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>$(`${sn.list.example_name}.csv`,sn.list.example_list)}>${sn.list.example}</button>
        </div>
      </section>
    </div>
    <ul class="bordfeiten">
      ${sn.list.facts.map(({head:d,text:f})=>a`<li><strong>${d}</strong> ${f}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&a`<${Ga} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>u(!1)}>${b.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>u(!0)}>${b.check.alongside}</button>
          ${o&&a`<span role="status">${sn.busy}</span>`}
        </p>`}
    </div>
  `}var sn,Ad=L(()=>{"use strict";Oe();q();U();lo();A();Ce();hr();sn=b.board});function Bd({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Nt().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),i=r("several"),l=(p,...u)=>t.bind(null,()=>Me(Ql(p,"names",u.join("; "))),void 0),c=oi(e).length;return a`
    <p class="uitleg">${c?g(Pt.intro,{count:e.length,asks:c}):Pt.nothing}</p>
    <${_r} title=${Pt.several} names=${i}
      after=${i.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${l("*")}>${M(Pt.take_all,i.length)}</button></p>`}>
      ${({which:p,text:u,parts:m})=>a`
        <p>${m.map($=>a`<span class="bordnaam">${$}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(p,...m)}>${g(Pt.split,{count:m.length})}</button>
          <button type="button" class="alslink" onClick=${l(p,u)}>${Pt.one}</button>
        </p>
      `}
    <//>
    <${_r} title=${Pt.same} names=${r("same")}>
      ${({which:p,parts:u,meant:m})=>a`
        <p>${g(Pt.same_text,{meant:m})}</p>
        <p class="acties">
          <button type="button" onClick=${l(p,m)}>${Pt.yes}</button>
          <button type="button" class="alslink" onClick=${l(p,...u)}>${Pt.no}</button>
        </p>
      `}
    <//>
    <${_r} title=${Pt.new} names=${r("new")}>
      ${({which:p,text:u,kind:m})=>a`
        <${is} label=${g(Pt.kind_of,{name:u})} value=${m||"organisatie"}
          options=${Object.entries(Pt.new_kinds)} pick=${$=>t(()=>Me(Ql(p,"kind",$)))} />
      `}
    <//>
    <${_r} title=${Pt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Pt.no_partner_more}</p>`} />
    ${n.length>0&&a`<section class="bordnamen">
        <h2>${Pt.left_out}</h2>
        <ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
        <p class="zacht">${Pt.left_out_more}</p>
      </section>`}
    <${_r} title=${Pt.known} names=${r("known","split","decided")}>
      ${({meant:p})=>p&&a`<p class="zacht">${g(Pt.means,{meant:p})}</p>`}
    <//>
    <section>
      <h2>${Pt.expect}</h2>
      <p class="zacht">${Pt.expect_more}</p>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>Me(io(o.without,p.target.checked?"nee":"ja")))} />
        ${Pt.expect_yes}
      </label>
    </section>
  `}var Pt,_r,Nd=L(()=>{"use strict";q();B();lo();A();yr();Pt=b.board.partners,_r=({title:t,names:e,children:n,after:s=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${s}
      <ul>
        ${e.map(o=>a`<li key=${o.which}>
            <p><strong>“${o.text}”</strong> <span class="zacht">${M(Pt.count,o.count)}</span></p>
            ${n?.(o)}
          </li>`)}
      </ul>
    </section>
  `});function qg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function Rg({row:t,name:e,act:n}){let{choices:s}=Nt().found,o=t.asks[e],r=[["","…"],...Qe(s[e]||[])],i=l=>n(()=>Me(wr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${ft.right}</button>`}
      ${s[e]&&a`<${is} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function Wg({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=Nt().found,[l,c]=I(!1),p=t.fields[i.step],u=t.fields[i.kind]||"",m=d=>{n(t,l&&p&&!p.split("; ").includes(d)?`${p}; ${d}`:d),c(!1)};function $(d){let{target:f,currentTarget:h,key:k,shiftKey:x}=d;if(f!==h||d.ctrlKey||d.altKey||d.metaKey)return;let w=o.find(O=>O.key===k.toUpperCase());if(w)m(w.value);else if(k==="Enter"&&x&&t.proposal)s();else if(k==="Enter"&&t.proposal)m(t.proposal.value);else if(k.toUpperCase()==="L")n(t,"");else if(k==="+")c(!0);else if(k==="ArrowDown"||k==="ArrowUp"){let O=[...document.querySelectorAll(".bordkaart")];O[O.indexOf(h)+(k==="ArrowDown"?1:-1)]?.focus()}else if(k==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;d.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${$}>
        <h3><span class="bij">${t.number}</span>${qg(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:d,role:f})=>a`<span>${d}${f&&` (${f})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||ft.unknown} · </span>
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
        <label class="veld"><span>${ft.kind}</span>
          <${is} label=${ft.kind} value=${u} pick=${d=>e(()=>Me(si(t.which,i.kind,d)))}
            options=${[["",ft.unknown],...Qe(C([...u?[u]:[],...r[i.kind]]))]} />
        </label>
        <p class="acties">
          ${t.proposal&&!o.some(({value:d})=>d===t.proposal?.value)&&a`<button type="button" class="is-voorstel" onClick=${()=>m(t.proposal?.value||"")}>
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
  `}function Dg(){let{cells:t,places:e}=Nt().found,n=e.slice(0,-2);return a`
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
  `}function Pd({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Nt().found,[r,i]=I(e[0]?.reason||""),[l,c]=I(Ig),[p,u]=I(0),m=qt(),[$,d]=I(0),f=[...e,{reason:"",value:"",count:n.filter(v=>v.open&&!v.proposal).length,strength:""},{reason:xr,value:"",count:n.length-ri(n),strength:""}].filter(({count:v})=>v),h=f.some(({reason:v})=>v===r)?r:f[0]?.reason,k=f.find(({reason:v})=>v===h),x=v=>{i(v),u(0),J()&&m.current?.scrollIntoView()},w=n.filter(v=>h===xr?!v.open:v.open&&(v.proposal?.reason||"")===h),O=Math.max(0,Math.min(p,w.length-1)),z=()=>{let{rows:v}=Nt().found;return g(ft.progress,{placed:v.length-ri(v),count:v.length})},F=v=>t(()=>Me(...v.map(Z=>si("*",o.step,"",Z))),z);async function R(v,Z){let ye=w.indexOf(v);await t(()=>Me(si(v.which,o.step,Z)));let Te=ri(Nt().found.rows);xt(g(Z?ft.is_at:ft.is_open,{title:v.number||v.title,value:Z,count:Te})),d(Te||h===xr?ye+1:-1)}_e(()=>{if(!$)return;$<0&&jt("verder")?.focus();let v=m.current?.querySelectorAll(".bordkaart")||[],Z=v[Math.min(J()?1:$,v.length)-1];$>0&&(Z||document.querySelector(".bordreden"))?.focus(),d(0)},[$]);let Ct=e.filter(({strength:v})=>v==="sterk").map(({reason:v})=>v),pt=v=>v===xr?ft.done:v||ft.none;return a`
    <p class="bordstand">${z()} ${!ri(n)&&ft.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${ft.reasons}</h2>
        ${Ct.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>F(Ct)}>${ft.take_strong}</button>`}
        <ul>
          ${f.map(({reason:v,value:Z,count:ye,strength:Te})=>a`
              <li key=${v} class=${v===h?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(v===h)}
                  onClick=${()=>x(v)}><span class="bordtal">${ye}</span> ${pt(v)}</button>
                <p class="zacht">
                  ${Te==="zwak"&&a`<span class="bordnaam">${ft.weak}</span> `}
                  ${Z?g(ft.proposal,{value:Z}):v===xr?ft.done_more:ft.none_more}
                </p>
                ${Z&&ye>0&&a`<button type="button" class="klein" aria-label=${`${M(ft.take,ye)}: ${v}`}
                    onClick=${()=>F([v])}>${M(ft.take,ye)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${m}>
        <h2>${k&&pt(k.reason)} <span class="zacht">${w.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${ft.keys}</summary>
          <p>${g(ft.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(J()?w.slice(O,O+1):w.slice(0,l)).map(v=>a`<${Wg} key=${v.which} ...${{row:v,act:t,place:R}}
              all=${()=>F([v.proposal?.reason||""])} />`)}
        </ul>
        ${J()&&w.length>1&&a`<p class="acties bordblad">
            <button type="button" disabled=${!O} onClick=${()=>u(O-1)}>${ft.previous}</button>
            <span>${g(ft.which,{place:O+1,count:w.length})}</span>
            <button type="button" disabled=${O>w.length-2}
              onClick=${()=>u(O+1)}>${ft.following}</button>
          </p>`}
        ${!J()&&w.length>l&&a`<button type="button"
            onClick=${()=>c(w.length)}>${g(ft.more,{count:w.length-l})}</button>`}
      </section>
      <${Dg} />
    </div>
  `}var ft,Ig,xr,ri,Id=L(()=>{"use strict";Oe();q();St();B();lo();A();yr();ft=b.board.place,Ig=30,xr="-",ri=t=>t.filter(e=>e.open).length});function qd({act:t}){let e=Nt(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=I(null),[u,m]=I(""),$=JSON.stringify(s),d=e.taken===$&&ot().own,f=o.filter(O=>!O.open),h=f.filter(O=>!O.judged).length;_e(()=>{d||t(async()=>{e.taken=$;let O=await fr({name:n,decisions:s},!1);p(O.ok?null:O)})},[$]);let k=()=>Vn(m,We.alongside_busy,async()=>{let O=await fr({name:n,decisions:s},!0);if(!O.ok)return p(O);location.hash=j("vergelijk")});if(c)return a`<div class="antwoord"><${Ga} ...${c} /></div>`;if(!d)return a`<p role="status">${We.making}</p>`;let x=D(T.route.query),w=y.plans.find(({title:O})=>O===r.title)||y.plans[y.plans.length-1];return a`
    <p>
      ${g(We.placed,{placed:f.length,count:o.length})}
      ${h>0&&a` ${M(We.without_kind,h)}`}
      ${o.some(O=>!O.judged)&&a` <strong>${We.not_yet}</strong>`}
    </p>
    <${ei} by="kind" scenario=${x} plan=${w} />
    ${T.route.query.cel&&a`<${zo} address=${T.route.query.cel} by="kind" scenario=${x} />`}
    <p><a href=${j("aandachtspunten")}>${We.questions}</a></p>
    <section class="blok">
      <h2>${We.take_along}</h2>
      <label class="veld"><span>${We.access}</span>
        <${is} id="toegang" label=${We.access} value=${r.access||"niet-openbaar"}
          options=${i.map(O=>[O,O.replace("-"," ")])} pick=${O=>t(()=>Me(io(l.access,O)))} />
      </label>
      <p class="zacht">${We.access_more}</p>
      <${Ua} files=${[{id:"bewaar-werkmap",label:We.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${()=>Hg(e)}>${We.choices}</button>
        <button type="button" id="ernaast" onClick=${k}>${We.alongside}</button>
        <span role="status">${u}</span>
      <//>
      <p class="zacht">${We.workbook_more} ${We.next_list}</p>
    </section>
    <${Ka} />
  `}var We,Hg,Rd=L(()=>{"use strict";q();U();B();Mt();lo();A();Ce();to();Zt();Ul();yr();hr();We=b.board.result,Hg=t=>hn("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function Dd({state:t,why:e,own:n}){let s=b.werkplaats;return a`
    <p>
      ${n?a`<strong>${g(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${g(s.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function Jg(){let t=document.activeElement,e=Kg.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==jt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&jt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(Gg));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function Qg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Nt(),l=o.rows.filter(u=>u.open).length,c=zs[zs.indexOf(t)+1],p=t==="plaatsen"&&l?g(It.next_open,{count:l}):It.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${M(It.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(It.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(Gl,()=>It.undone)}>${It.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(Jl,()=>It.redone)}>${It.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>Ug(e)}>${It.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${j("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function Vd({route:t}){let[,e]=I(0),[n,s]=I(""),o=t.query.stap||"",r=wn()&&zs.includes(o)?o:zs[0],{of:i,Step:l}=Wd[r],c=(wn()?.found.plan.day||"").split("-").reverse().map(Number).join("-");async function p(u,m){let $=Jg(),d=wn()?.decisions.length;try{s(""),await u(),e(h=>h+1);let f=wn()?.decisions.length||0;m?xt(m()):f!==d&&xt(M(It.decided,f)),window.setTimeout($,60)}catch(f){s(f.message)}}return _e(()=>{T.started&&window.scrollTo(0,0)},[r]),_e(()=>{function u(d){let{target:f,key:h}=d;if(!(!d.ctrlKey||!wn()||/input|textarea/i.test(f.tagName))){if(h==="z")wn()?.decisions.length&&p(Gl,()=>It.undone);else if(h==="y")wn()?.undone.length&&p(Jl,()=>It.redone);else return;d.preventDefault()}}let m=d=>wn()?.saved===!1&&d.preventDefault(),$=new AbortController;return window.addEventListener("keydown",u,{signal:$.signal}),window.addEventListener("beforeunload",m,{signal:$.signal}),()=>$.abort()},[T.route]),a`
    <${Vg} at=${r} />
    <${tt} key=${r} text=${i.title} title=${`${b.check.title}: ${It.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,{day:c})}</p>`}
    <//>
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${p} />
    ${wn()&&r!==zs[0]&&a`<${Qg} at=${r} act=${p} />`}
    ${r===zs[0]&&a`<${Ka} /><${nd} />`}
  `}var It,Wd,zs,Hd,Vg,Ug,Kg,Gg,Ud=L(()=>{"use strict";Oe();q();U();St();B();lo();A();Ce();Fd();Ad();Nd();Id();Rd();Zt();hr();It=b.board,Wd={lijst:{of:It.list,Step:Ed},kolommen:{of:It.columns,Step:zd},plaatsen:{of:It.place,Step:Pd},partners:{of:It.partners,Step:Bd},resultaat:{of:It.result,Step:qd}},zs=Object.keys(Wd);Hd=()=>a`
  <${tt} text=${It.elsewhere.title}><p class="uitleg">${It.elsewhere.intro}</p><//>
  <ol>${It.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${Co} />
`,Vg=({at:t})=>a`
  <nav class="bordstappen" aria-label=${It.steps_label}>
    <ol>
      ${zs.map((e,n)=>a`<li class=${n<zs.indexOf(t)?"is-gedaan":""}>
          <a href=${j("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${It.steps[e]}</a>
        </li>`)}
    </ol>
  </nav>
`,Ug=t=>t(async()=>{let e=Nt(),{name:n,data:s}=await ot().ask("workbook",{decisions:e.decisions});hn(n,s,mr.xlsx),e.saved=!0}),Kg=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],Gg=":is(button,select,input,a)"});function Yg({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>Yl?` ${g(on.first,{count:Yl})}`:"";return a`
    <${$t} id="eigen-uitkomst" caption=${`${M(on.rows,e.length)}${o}`}
      rows=${e.slice(0,Yl)} columns=${s} />
    <div class="acties"><${pe} name=${on.file} rows=${()=>[t,...e]} label=${on.csv} /></div>
  `}function Jd({start:t=on.example}){let[e,n]=I(t),[s,o]=I(""),[r,i]=I(null);function l(){i(null),Vn(o,on.busy,async()=>i(await ot().ask("ask",{text:e})))}return a`
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
        ${r?.graph&&a`<${Gd} label=${on.result} text=${r.graph} />`}
        ${r?.columns&&a`<${Yg} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}function tb(t){let e=Object.entries(t.columns),n=s=>$s(s.subject)?a`<${E} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>Qd(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[Zg],...Nn(s=>s.plan),{key:"bron",label:Lt.columns.place,sort:!1,text:Xg}]}function eb({name:t,query:e,scenario:n}){let s=Yd(n).filter(c=>c.query===t);if(!s.length)return a`<p>${Lt.nothing}</p>`;let o=tb(e),r={rows:M(Lt.rows,s.length),scenario:zt(n)},i={key:"sentence",label:Lt.columns.sentence,text:c=>c.sentence},l=()=>vn([i,...o],s,c=>se(n,c.plan));return a`
    <${$t} id=${`uitkomst-${t}`} caption=${g(Lt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${b.gaps.weights}</p>
    <div class="acties">
      <${pe} name=${`${t}.csv`} rows=${l} />
      <a href=${j("aandachtspunten",{vraag:t})}>${Lt.as_sentences}</a>
    </div>
  `}function nb({name:t,query:e,scenario:n}){let s=e.shelf===ra,o=j("overzicht",{rijen:Lt.rows_of[t]});return a`
    <p class="kruimel"><a href=${j("vragen")}>${Lt.title}</a></p>
    <${tt} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${fn}><${la} /><//>`}
    <${bn} pairs=${[[Lt.why,e.why],[Lt.weight,e.severity]]} />
    ${s&&a`<section><h2>${Lt.result}</h2><${eb} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!rl([t,e])&&a`<p>${e.open?Lt.open:Lt.elsewhere}</p>`}
    ${t in Lt.rows_of&&a`<p><a href=${o}>${Lt.in_overview}</a></p>`}
    <details>
      <summary>${Lt.sparql}</summary>
      <${Gd} label=${Lt.sparql} text=${e.sparql} lang="en" />
      <${vs} text=${()=>e.sparql} label=${Lt.copy} />
    </details>
    ${me()&&!e.open&&a`<${Jd} key=${t} start=${e.sparql} />`}
  `}function sb({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Lt.columns.title,text:o=>o.title,cell:o=>a`<a href=${j(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Lt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Lt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${$t} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===ra?s:s.slice(0,2)} />
    </section>
  `}function Zd({route:t}){let e=D(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${js} />`;if(n)return a`<${nb} ...${{name:n,query:s,scenario:e}} />`;let o=uo(Yd(e).map(r=>r.query));return a`
    <${tt} text=${Lt.title}><p class="uitleg">${Lt.intro}</p><//>
    ${me()&&a`<${Jd} />`}
    ${Lt.shelves.map(r=>a`<${sb} shelf=${r} counts=${o} />`)}
  `}var Lt,on,Yl,Gd,Kd,Qd,Yd,Zg,Xg,Xd=L(()=>{"use strict";q();U();St();B();Mt();A();Ce();tr();G();ut();Ve();Zt();Mo();dt();Pe();dr();Lt=b.questions,on=b.questions.own,Yl=200;Gd=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;Kd={barrier:t=>t.barrier&&rt(t.barrier),kind:t=>t.kind&&lt(t.kind),partner:t=>t.partner&&S(he(t.partner)||t.partner),severity:t=>V("Severity",t.severity),detail:t=>t.detail&&($s(t.detail)?S(t.detail):t.description)},Qd=(t,e)=>(Kd[t]?Kd[t](e):e[t])||"",Yd=t=>H(t).gaps.flatMap(e=>In(e).map(n=>({...n,plan:e.plan}))),Zg={key:"severity",label:Lt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),csv:t=>Qd("severity",t),cell:t=>a`<${ua} severity=${t.severity} />`},Xg=t=>Js(t).map(le).join("; ")});function n$(t,e,n){let s=e;return{placed:t.map(r=>{let i=n(r);return s+=i,{...r,y:s-i,middle:s-i/2}}),bottom:s}}function rb({lane:t,rows:e,wide:n}){let s=gs(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Ft.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Ft.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Ft.line}>
        ${s.length?s.join(" · "):M(Fs.lane_total,e.length)}
      </text>
    </g>
  `}function ab({row:t,lane:e,shown:n,point:s}){let o=Ft.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Ft.level,i=t.tail&&Xl[t.outcome].tail&&Ft.left+t.tail,l={row:t,x:o,y:r};return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${De(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${ob(t)}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Ha} outcome=${t.outcome} /></g>
    </a>
  `}function ib({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=Xe(o.id),c=Wi(o.work),p={...r>e*.62?{right:ai(e-r+14,e)}:{left:ai(r+14,e)},...i>n*.6?{bottom:ai(n-i,n)}:{top:ai(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${oo} outcome=${o.outcome} on=${o.on&&g(Fs.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${wt} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${le(l)}</p>`}
    </div>
  `}function s$({plan:t,rows:e,date:n}){let[s,o]=I(null),r=qt(),{wide:i,years:l,beyond:c}=bs(t),{placed:p,bottom:u}=n$(ii(t,e),Ft.top,({levels:F,title:R})=>Math.max(F*Ft.level+Ft.pad,R.length*Ft.line+36)),m=Ft.left+i+20,$=u+Ft.foot,d=Hi(t,n),f=Ft.left+d.x,h=g(Fs.report,{date:X(d.date)}),k=h.length*8.6+24,x=()=>o(null),w=F=>F.key==="Escape"&&x(),O=c&&{x:Ft.left+c.x,y:Ft.top-9},z=Math.min(Math.max(f-k/2,Ft.left),m-k);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${x} onKeyDown=${w}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${$}`} role="group" aria-label=${Fs.picture}>
        <rect class="daarna" x=${f} y=${Ft.top} width=${m-f} height=${u-Ft.top} />
        ${l.map(({year:F,x:R})=>a`
            <g class="jaar">
              <line x1=${Ft.left+R} x2=${Ft.left+R} y1=${Ft.top} y2=${u} />
              <text x=${Ft.left+R+4} y=${Ft.top-9}>${F}</text>
            </g>
          `)}
        ${c&&a`<g class="jaar"><text text-anchor="middle" ...${O}>${Fs.beyond}</text></g>`}
        ${p.map(F=>a`<${rb} lane=${F} rows=${F.mine} wide=${i+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${u} y2=${u} />
        <line class="nu" x1=${f} x2=${f} y1=${Ft.top-8} y2=${u} />
        <g class="nulabel">
          <rect x=${z} y=${u+4} width=${k} height="28" rx="3" />
          <text x=${z+k/2} y=${u+24} text-anchor="middle">${h}</text>
        </g>
        ${p.flatMap(F=>F.mine.map(R=>a`
              <${ab} key=${R.id} row=${R} lane=${F} shown=${s?.row.id===R.id} point=${o} />
            `))}
      </svg>
      ${s&&a`<${ib} at=${s} width=${m} height=${$} close=${x} />`}
    </div>
  `}function a$({scenario:t,plan:e}){let n=Kn(e,t.date);if(!n.length)return null;let{wide:s,years:o,beyond:r}=bs(e),i=cn(e.key,t.date),l=f=>e$+8+f/s*(Po-e$-16),c=f=>Math.max(lb,r$(f)*o$+4),{placed:p,bottom:u}=n$(ii(e,n),Zl,c),m=l(Hi(e,i).x),$=p.map(f=>g(t$.description,{chapter:bo(f),counts:Rt(gs(f.mine))})),d=m>Po-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Po} ${u+16}`} role="img" aria-label=${$.join(" ")}>
      <rect class="straks" x=${m} y=${Zl} width=${Po-m} height=${u-Zl} />
      ${o.map(({year:f,x:h})=>a`
          <line class="jaar" x1=${l(h)} x2=${l(h)} y1="4" y2=${u} />
          <text class="jaartal" x=${l(h)+4} y="12">${f}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${Fs.beyond}</text>`}
      ${p.map(f=>a`
          <line class="baan" x1="0" x2=${Po} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${db(bo(f))}</text>
        `)}
      ${p.flatMap(({y:f,mine:h})=>pb(h).map(([k,x])=>a`<text class="jaartal" x=${l(k)-8} y=${f+12} text-anchor="end">+${x}</text>`))}
      <line class="baan" x1="0" x2=${Po} y1=${u} y2=${u} />
      <line class="peil" x1=${m} x2=${m} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?m-4:m+4} y=${u+13} text-anchor=${d}>
        ${g(t$.line,{date:X(i)})}
      </text>
      ${p.flatMap(f=>f.mine.filter(h=>h.level<tc).map(h=>a`
            <g transform=${`translate(${l(h.x)} ${ub(f,h)}) scale(${cb})`}>
              <title>${[h.name,h.by,Xl[h.outcome].phrase].join(", ")}</title>
              <${Ha} outcome=${h.outcome} />
            </g>
          `))}
    </svg>
  `}var t$,Fs,Xl,Ft,ob,ii,ai,e$,Po,Zl,o$,lb,cb,tc,r$,pb,ub,db,ec=L(()=>{"use strict";q();U();B();A();G();Tt();dt();$r();t$=b.summary.lanes,Fs=b.promises,Xl=b.shared.outcomes,Ft={left:320,top:32,foot:40,level:19,pad:30,line:21};ob=t=>g(Fs.mark,{...t,what:t.what||Fs.card.none,phrase:Xl[t.outcome].phrase}),ii=(t,e)=>bs(t).lanes.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);ai=(t,e)=>`${t/e*100}%`;[e$,Po,Zl,o$,lb,cb]=[262,690,17,8,16,.62],tc=30,r$=t=>Math.min(t.levels,tc),pb=t=>[...uo(t.filter(({level:e})=>e>=tc).map(({x:e})=>e))],ub=(t,e)=>t.middle+(e.level-(r$(t)-1)/2)*o$,db=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function $b({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?yn.route.undecided:yn.route.no_partner,i=n.map(({label:l})=>a`<li><span>${l}</span></li>`);return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${yn.route.silent}>${i}</ul>`}
        <ul class="namen">
          ${s.map(({id:l,label:c,cells:p})=>a`
              <li class=${At(l)?"verzamel":""}>
                <${be} basis=${p[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function mb({scenario:t,plan:e}){let n=Ne("kind",t,e),s=Ne("partner",t,e),{reach:o}=H({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${$b} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function i$({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:zt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${b.shared.app}</p>
        <p>${g(yn.head,{date:X(cn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(yn.foot.source,{sources:Qn(t)})} ${g(yn.foot.version,l)}</p>
        <p>${g(yn.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function fb({cell:t,step:e}){if(!t?.initiatives&&!t?.unmet&&!t?.undecided)return a`<td class="niets">${t?.brief.join(" ")||"–"}</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${rt(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${rt(e)}>
      <${ns} bar=${t.bar} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${rt(e)}><span class="plaat">${n}</span></td>`}function gb({scenario:t,plan:e,...n}){let s=$e(e).summary,{points:o}=H({...t,plan:e.key}),{phrase:r,named:i}=Fn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${i$} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${g(s.intro,{report:Jn(e)})} ${r.lead}
      </p>
      <${Zn} plan=${e} />
      <${li} title=${s.matrix.title} note=${s.matrix.note}>
        <${hb} scenario=${t} plan=${e} />
        <${lr} undecided=${ga(t,e)} />
      <//>
      <${li} title=${b.overview.start.discuss.title}>
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
  `}function bb({scenario:t,plan:e,...n}){let{summary:s,shared:o}=$e(e),r=X(cn(e.key,t.date)),i=Ur(Kn(e,t.date),o.outcomes,Fn(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${i$} plan=${e} scenario=${t} ...${n}>
      <${li} title=${s.route.title} note=${s.route.note}>
        <${mb} scenario=${t} plan=${e} />
      <//>
      <${li} title=${s.lanes.title} note=${l}>
        <${a$} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${i.map(([c,{tile:p,count:u}])=>a`
              <li><${No} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}</li>
            `)}
        </ul>
      <//>
    <//>
  `}function l$({route:t}){let e=D(t.query),n=xe(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${tt} text=${yn.title}><p class="uitleg">${yn.screen}</p><//>
      <${Vs} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${yn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${gb} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${bb} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${de} text=${yn.screen} />
  `}var yn,hb,li,c$=L(()=>{"use strict";q();St();B();Mt();A();Sn();ut();Tt();to();Ve();ec();dt();$r();yn=b.summary;hb=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${yn.matrix.title}</caption>
    <thead>
      <tr><td></td>${gn(e).map(n=>a`<th scope="col">${rt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ne("kind",t,e).map(n=>a`
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
`});function nc(t){let n=t.flatMap(o=>ko(o,D({}))).map(({step:o,basis:r})=>`${_(o,"notation")} ${r}`),s=({notation:o})=>Object.keys(ce).find(r=>n.includes(`${o} ${r}`));return ci(ln.filter(s).map(o=>`${o.label} (${ce[s(o)||""][1]})`))}function kb({id:t}){let e=K(t,"who").flatMap(h=>h.acts?h.to:[]),n=({key:h})=>g(at.steps,{steps:nc(e.filter(k=>Jt(k,h)))}),s=h=>y.partners[h].find(k=>k.id===t)?.steps||[],o=ro(s("")),r=y.plans.filter(h=>s(N?h.key:"").length),i=K(t,"who").flatMap(h=>h.acts?[]:An(h.to)),l=ro(C(i)).filter(h=>!o.includes(h)),c=h=>K(h,"who").every(k=>!k.acts||k.from===t),p=C(e.filter(h=>y.works[h]?.across&&c(h)).flatMap(ho)),u=Dt(t,"unitOf"),m=Bt(Dt(t,"chapterLead")),$=h=>{let k=ro(y.partners[""].find(x=>x.id===h)?.steps||[]);return k.length>0&&a`<span class="zacht"> – ${ci(k)}</span>`},d=_(t,"tooi"),f=[...Fo(t),[b.thing.also_known,La(t)],[at.leads,m.length>0&&a`<${ve} ids=${m} />`],[at.units,u.length>0&&a`<${ve} ids=${u} more=${$} />`],[at.identity,d?g(at.identified,{code:d,date:X(_(t,"checkedOn"))}):at.unidentified]];return a`
    <${nt} title=${b.thing.known}>
      <${ke} text=${_(t,"summary")} />
      ${At(t)&&a`<p>${at.collective}</p>`}
      ${_(t,"isIndependent")==="true"&&a`<p>${at.independent}</p>`}
      ${r.map(h=>a`<p>${N&&`${h.title}: `}${n(h)}</p>`)}
      ${p.length>0&&a`<p>${g(at.across,{kinds:ci(p.map(lt))})}</p>`}
      ${l.length>0&&a`<p>${g(at.named_steps,{steps:ci(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${at.no_steps}</p>`}
      <${bn} pairs=${f} />
    <//>
  `}function wb({id:t,rows:e}){let n=at.columns,s=c=>_t(c.to)?.key,o=[...Nn(s),Xt("actie",n.action,c=>c.to),{key:"soort",label:n.what,text:c=>ae(c.to)},{key:"rol",label:n.role,text:c=>c.phrase},kn("stand",n.stand,c=>c.to),{key:"stap",label:n.step,text:c=>Ya(c.to)},es(n.place,c=>c.of)],r=C(e.map(c=>c.to)).map(c=>{let p=e.filter(m=>m.to===c),u=C(p.map(m=>m.phrase)).join(", ");return{...p[0],phrase:u,of:p.flatMap(m=>m.of)}}),i=or(t,"activiteiten",D({}),s),l={id:"acties",caption:at.work_caption,rows:r,sort:"actie",columns:o,file:i};return a`
    <${nt} title=${g(at.work,{count:r.length})} note=${at.work_note}>
      ${r.length?a`<${$t} ...${l} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function yb({id:t}){let e=_(t,"organisationKind")===at.places.of&&!At(t)?bt(t,"altLabel"):[],n=p=>e.some(u=>Gn(p.replace("-"," ")).includes(Gn(u))),s=p=>bt(p,"place").filter(n).join(", "),o=K(t,"who").map(p=>p.to),r=Bt(ms.filter(p=>s(p)&&!o.includes(p))),l=a`<${ve} ids=${r} more=${p=>a`<span class="zacht"> – ${s(p)}</span> <${Ot} id=${p} />`} />`,c=g(at.places.title,{count:r.length});return r.length>0&&a`<${nt} title=${c} note=${at.places.note}>${l}<//>`}function _b({id:t}){let[e,n]=[D({}),Vr(t)],o=Kr(e).flatMap($=>Kn($,e.date)).filter($=>$.outcome==="ahead"&&n($.work)),r=K(t,"who").flatMap($=>$.acts?$.to:[]),i=C([...r,...r.flatMap($=>Et($,"followedBy"))]).filter($=>at.to_come.includes(xn($))&&!o.some(d=>d.work===$)),l=$=>g(b.shared.work.bound,{date:$}),c=[...o.map(({work:$,what:d,quote:f,by:h})=>[n($),$,d,`${f} (${l(h)})`]),...i.map($=>["planned",$,je($).toLowerCase()])],p=Object.entries(at.coming.groups).flatMap(([$,d])=>{let f=c.filter(([k])=>k===$).map(([,k,...x])=>a`<li><${E} id=${k} />: ${x.filter(Boolean).join(", ")}</li>`),h=a`<${ts} id=${`komt-${$}`} items=${f} first=${J()?p$:void 0} />`;return f.length?a`<p>${M(d,f.length)}</p>${h}`:[]}),u=j("beloften",{partner:_(t,"notation"),uitkomst:"ahead"}),m=o.length>0&&a`<p><a href=${u}>${at.coming.all}</a></p>`;return p.length>0&&a`<${nt} title=${at.coming.title} note=${at.coming.note}>${p}${m}<//>`}function vb({id:t}){let e=K(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <h3><${E} id=${s} /></h3>
      <${ir} id=${o} /><${Yt} of=${[o]} />
    `);return a`
    <${nt} title=${g(at.own,{count:e.length})} note=${at.own_note}>
      <${ts} id="eigen" as="div" first=${p$} items=${n} />
    <//>
  `}function Sb({id:t}){let e=K(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[_(r[0],"asOf").slice(0,4),_(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${ke} text=${_(i,"summary")} />`)} <${Yt} of=${r} />
  `,s=Bt(C(e.map(r=>ds(r,t)))).map(r=>{let i=e.filter(l=>ds(l,t)===r);return a`<li><${E} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?at.its_members:at.members;return a`<${nt} title=${o}><${ts} id="leden" items=${s} first=${s.length} /><//>`}function Ob({id:t}){let e=new Map(K(t,"with").map(s=>[ds(s,t),s]));if(!e.size)return null;let n=Bt([...e.keys()]).map(s=>{let{of:o=[],more:r}=e.get(s)||{},i=g(r?at.more_works:at.works,{works:o.map(ne).join(", ")});return a`<li key=${s}><${E} id=${s} /><span class="zacht">${i}</span></li>`});return a`
    <${nt} title=${at.together} note=${at.alphabetical}>
      ${J()?a`<${ts} id="samen" items=${n} first=${xb} />`:a`<ul class="kolommen">${n}</ul>`}
    <//>
  `}function u$({id:t}){return a`
    <${kb} id=${t} />
    <${wb} id=${t} rows=${K(t,"who")} />
    <${yb} id=${t} />
    <${_b} id=${t} />
    <${vb} id=${t} />
    <${za} title=${at.wishes} ids=${Dt(t,"wish")} of="concerns" />
    <${Ta} title=${at.requested} ids=${Bt(Dt(t,"askedOf"))} />
    <${Sb} id=${t} />
    <${Ob} id=${t} />
    <${Eo} id=${t} />
  `}var at,ci,p$,xb,d$=L(()=>{"use strict";q();U();St();B();Mt();A();Rs();fe();tr();G();ut();Tt();Zt();Zs();dt();Pe();jn();Za();On();at=b.thing.organisation,ci=t=>Rt(t.map(e=>e.toLowerCase()));[p$,xb]=[1,2]});function Cb({id:t,reports:e}){let n=rn(t);if(_n(t.split("/")[0]).dates.length<3)return null;let s=o=>He(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Ot} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${X(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function jb({id:t}){let e=_n(t.split("/")[0]),{no_result:n,not_mentioned:s}=rn(t),o=e.dates.filter(({date:l})=>xn(t,l)),r=y.codes.AgreementStatus[_(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=(l,c)=>a`
    <${ke} text=${_(l,"summary")} /><${Xs} of=${l} />
    <${ke} text=${c===e.date&&_(l,"resultReported")!=="true"&&n} look="zacht" />
    <${Yt} of=${[l]} />
  `;return a`
    <${Cb} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:l,label:c})=>{let p=fs(t,l);return a`
          <li>
            <strong>${W(c)}</strong>
            <p><${Ot} id=${t} date=${l} /></p>
            ${r&&l===e.date&&a`<${ke} text=${r} look="zacht" />`}
            ${He(t,l).earlier&&a`<p class="zacht">${W(s)}</p>`}
            ${p&&i(p,l)}
          </li>
        `})}
    </ol>
  `}function Lb({id:t}){let e=Et(t,"silentPart"),n=e.map(s=>[_(s,"summary"),a`<span class="zacht"> (${V("SilentWeight",_(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${rn(t).silent}</strong></p><${Vt} items=${n} />`}function Mb({id:t}){let e=rn(t),n=e.deadline_columns,s=Is(t);if(!s.length)return null;let o=i=>[`“${_(i,"deadlineText")}”`,_(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>_(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>_(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>_(i,"dueBy"),cell:i=>X(_(i,"dueBy"))||_(i,"condition")},{key:"soort",label:n.kind,text:i=>Go(_(i,"modality"))},{key:"er",label:n.there,text:i=>He(i).delivery||e.not_there},{...es(n.place,()=>[]),cell:i=>a`<${ke} text=${_(i,"summary")} /><${Yt} of=${[i]} />`}];return a`<${$t} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function Tb({id:t}){let e=rn(t),n=e.who_columns,s=K(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${E} id=${i} /><${_s} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>S(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>_(i[0],"summary")},es(n.place,({of:i})=>i.slice(0,1))];return a`<${$t} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function zb({id:t}){let e=Et(kt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${rn(t).heading}<${wt} ids=${e} />.</p>`}function Fb({id:t}){let e=rn(t),n=Hr(t);if(n.length)return n.map(o=>a`<${ir} id=${o} /><${Yt} of=${[o]} />`);if(_(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=bt(t,"interventionKind").map(lt).join(", ");return a`
    <p>${g(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${_(t,"rationale")}</p>
  `}function Eb({id:t}){let e=rn(t),n=Dt(t,"subMeasureOf"),s=o=>a` <${Ot} id=${o} />`;return a`<${nt} title=${e.container}><p>${e.parts}</p><${ve} ids=${n} more=${s} /><//>`}function $$({id:t}){let e=rn(t),n=_n(t.split("/")[0]),s=ps(n.date,n),o=_(t,"promise"),r=Fo(t),i=_(t,"isContainer")==="true"?Eb:Ab;return a`
    <${nt} title=${o?e.promise:e.what}>
      ${ja(t).map(l=>a`<${ke} text=${l} />`)}
      ${_(t,"isNew")==="true"&&a`<${ke} text=${g(e.new,{when:s})} look="zacht" />`}
      ${_(t,"numberedByUs")==="true"&&a`<${ke} text=${e.numbered} look="zacht" />`}
      <${Yt} of=${[t]} />
    <//>
    <${i} id=${t} />
    <${Ma} id=${t} />
    ${r.length>0&&a`<${nt} title=${b.thing.further}><${bn} pairs=${r} /><//>`}
    <${Eo} id=${t} />
  `}var rn,Ab,m$=L(()=>{"use strict";q();B();A();fe();G();ut();Tt();dt();Pe();jn();On();rn=t=>$e(_t(t)).thing.undertaking;Ab=({id:t})=>a`
  <${nt} title=${rn(t).progress}><${jb} id=${t} /><${Lb} id=${t} /><${Mb} id=${t} /><//>
  <${nt} title=${rn(t).who}><${Tb} id=${t} /><${zb} id=${t} /><//>
  <${za} title=${rn(t).expected} ids=${K(t,"expected").map(({of:e})=>e[0])} />
  <${nt} title=${rn(t).steps}><${Fb} id=${t} /><//>
`});function Pb({id:t}){let e=Bb[pn(t)];return e?y.plans.filter(n=>!_t(t)||n===_t(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${Nb} key=${n.plan.key} ...${n} />`):null}function Ib({id:t}){let e=Dt(t,"inChapter"),n=ul(Ge.other.annex.file),s=l=>a` <${Ot} id=${l} />`,o=l=>g(Ge.other.at,{steps:nc([l])||b.shared.all_steps}),r=l=>a`${s(l)}<p class="zacht">${ja(l).join(" ")} ${o(l)}</p>`,i=ms.filter(l=>y.works[l]?.chapters?.includes(t)&&!e.includes(l));return a`
    <${nt} title=${Ge.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${Ge.other.annex.label}</a></p>`}
      <${ve} ids=${Bt(e)} more=${r} />
      ${i.length>0&&a`<p>${Ge.other.under}</p><${ve} ids=${Bt(i)} more=${s} />`}
    <//>
  `}function qb({id:t}){let e=[...Fo(t),[Ze(t,"Legislation")?Ge.also_known:Ge.in_source,La(t)],[Ge.place,Xe(t).length>0&&a`<${Yt} of=${[t]} />`]];return a`
    <${nt} title=${Ge.known}>
      ${Ze(t,"Facilitator")&&a`<p class="zacht">${$e(_t(t)).thing.other.judged}</p>`}
      <${ke} text=${_(t,"summary")} />
      <${ke} text=${_(t,"rationale")} />
      <${bn} pairs=${e} />
    <//>
    <${Ma} id=${t} />
    ${Ze(t,"Chapter")&&a`<${Ib} id=${t} />`}
    <${Eo} id=${t} />
  `}function Db({id:t}){let e=D(T.route.query),n=pn(t)==="organisation"&&_(t,"notation"),s=i=>In(i).some(({partners:l})=>n&&l.includes(n)),o=H(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<article class=${`punt gewicht-${i.severity}`}><${ya} gap=${i} scenario=${e} /></article>`);return a`
    <${nt} title=${g(Ge.gaps,{count:o.length})}>
      <${ts} id="vragen" items=${r} first=${J()?Wb:Rb} as="div" />
    <//>
  `}function Hb({id:t}){let e=pn(t),n=[f$[e]&&a`<a href=${j(f$[e])}>${Ge.crumbs[e]}</a>`,N&&_t(t)?.title,...["inChapter","subMeasureOf"].map(s=>kt(t,s)&&a`<${E} id=${kt(t,s)} />`),ae(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function h$({route:t}){let e=t.path.slice(1).join("/");if(!Qt(e))return a`<${js} />`;let n=S(e),s=pn(e),o=Vb[s],r=s==="undertaking"&&_(e,"isContainer")!=="true",i=()=>{let[l,c]=["promise","summary"].map($=>_(e,$)),p=r?[l&&`${Ge.promised} ${l}`,g(Ge.stand,{stand:je(e).toLowerCase()})]:[c],u=[`${ae(e)} ${n}`,p.filter(Boolean).join(" ")].filter(Boolean).join(": "),m=C([...Xe(e),...Xe(fs(e))]);return aa(u.replace(/([^.!?])$/,"$1."),m,null,_t(e)||et())};return a`
    <${Hb} id=${e} />
    <${tt} text=${Ze(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${Ot} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${Oo} />`}
    <${Pb} id=${e} />
    <div class="acties bovenaan">
      <${vs} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${b.gaps.bar.print}</button>
      <a href=${j("verken",{uit:e,kies:e})}>${Ge.around}</a>
    </div>
    <${o} id=${e} />
    <${Db} id=${e} />
  `}var Ge,sc,Bb,Nb,Rb,Wb,f$,Vb,g$=L(()=>{"use strict";q();U();St();B();Mt();A();fe();G();ut();Tt();Ve();Zt();Zs();Mo();dt();Pe();jn();d$();Za();m$();On();dr();Ge=b.thing,sc=b.thing.route,Bb={organisation:(t,e)=>y.partners[N?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:An},Nb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${N?g(sc.of_plan,{plan:t.title}):sc.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${sc[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[Rb,Wb]=[3,1];f$={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};Vb={undertaking:$$,organisation:u$,step:dd,other:qb}});function Ub({rows:t,whole:e,chosen:n,plan:s,scenario:o}){let r=e?Fn(o,s).named:{},i=$e(s).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${ht.tiles_label}>
      ${Ur(t,i,r).map(([l,{tile:c,count:p}])=>a`
          <button type="button" id=${`uitkomst-${l}`} aria-pressed=${String(n===l)}
            onClick=${()=>P({uitkomst:n===l?null:l})}>
            <${No} outcome=${l} />
            <span class="getal">${p}</span>
            <span>${g(c,{date:X(cn(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function Yb({rows:t,plan:e,date:n}){let{outcomes:s}=b.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>Q(l.day,c.day)),i=r.slice(0,Jb).map(l=>a`
      <${No} outcome=${l.outcome} />
      <span>
        <${E} id=${l.work} text=${l.short} />${" "}${l.what||""}
        <span class="bij">${l.modality}: ${l.quote}</span>
      </span>
    `);return a`
    <aside class="langst-open">
      <h2>${ht.open.title}</h2>
      <p>${r.length?g(ht.open.phrase,{date:X(cn(e.key,n))}):ht.open.none}</p>
      <${Vt} items=${i} />
      <p><a href=${j("aandachtspunten",{vraag:"deadline-verstreken"})}>${ht.open.gaps}</a></p>
      <h2>${ht.read.title}</h2>
      <ul class="leesregels"><li>${ht.read.first}</li>${Qb}<li>${ht.read.last}</li></ul>
    </aside>
  `}function tk({rows:t}){let e=C(t.map(r=>r.day.slice(0,4))).sort(Q),s=C(t.flatMap(r=>k$(r.work))).map(r=>[r,S(he(r))]).sort((r,i)=>Q(r[1],i[1])),o=[[ht.fields.year,"jaar",Qe(e)],[ht.fields.partner,"partner",s]];return a`<${ia} fields=${o} names=${["jaar","partner"]} />`}function nk({plan:t,scenario:e,chosen:n,query:s}){let o=Kn(t,e.date),r=Qc(t,e.date).filter(pi(s)),i=o.filter(pi(s)),l=i.length===o.length,c=d=>d.filter(f=>!n||f.outcome===n),p=c(i),u=gs(p).join(" · "),m=a`
    <p class="zacht belofte-intro">${g(ht.intro,{count:o.length,undated:r.length})}</p>
    <p>${Fn(e,t).phrase.overdue}</p>
  `,$=a`
    <details class="tweeling">
      <summary>${g(ht.undated,{count:r.length})}</summary>
      <${Vt} items=${r.map(ek)} />
    </details>
  `;return a`
    <section>
      ${N&&a`<h2>${t.title}</h2>`}
      ${l?m:a`<p role="status"><strong>${M(ht.kept,p.length)}</strong> ${u}</p>`}
      <${Va} works=${c(o.filter(pi({...s,partner:""}))).map(d=>d.work)}
        partner=${s.partner||""} />
      <${Ub} rows=${i} whole=${l} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${s$} plan=${t} rows=${p} date=${e.date} /><${Xb} plan=${t} rows=${p} /></div>
        <${Yb} rows=${i} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${ht.table}</summary>
        <${$t} id=${`beloften-${t.key}`} caption=${ht.caption} rows=${p} columns=${b$} sort="dag" />
      </details>
      ${r.length>0&&$}
    </section>
  `}function w$({route:t}){let e=D(t.query),n=Kr(e),s=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(l=>Kn(l,e.date)),r=o.filter(pi(t.query)).filter(l=>!s||l.outcome===s),i={title:ht.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${tt} text=${ht.heading} title=${ht.title} />
    <${fn}><${Vs} /><${nr} /><${tk} rows=${o} /><//>
    <${Oo} />
    ${n.map(l=>a`<${nk} key=${l.key} ...${{plan:l,scenario:e,chosen:s,query:t.query}} />`)}
    ${!n.length&&a`<p>${ht.none}</p>`}
    <p class="acties">
      <${pe} name="beloften.csv" rows=${()=>Gb(r,e)} />
      ${n.length>0&&a`<${Ke} name="beloften" ...${i} />`}
    </p>
    <${de} text=${M(ht.lane_total,r.length)} />
  `}var ht,Kb,b$,Gb,Jb,Qb,Zb,Xb,k$,pi,ek,y$=L(()=>{"use strict";q();U();St();B();Mt();A();fe();G();Tt();Ve();Zt();Dl();Os();ec();dt();$r();Pe();jn();ht=b.promises;Kb=t=>{let e=bs(t.plan).lanes[t.lane];return e?bo(e):""},b$=[{key:"dag",label:ht.columns.day,text:t=>t.day,cell:t=>t.by},Xt("actie",ht.columns.work,t=>t.work),{key:"wat",label:ht.columns.what,text:t=>t.what||_(t.work,"prefLabel")},{key:"wie",label:ht.columns.who,text:t=>Dr(t.work)},{key:"woorden",label:ht.columns.quote,text:t=>t.quote},{key:"stand",label:ht.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${oo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:ht.columns.lane,text:Kb}],Gb=(t,e)=>{let n=[...b$,rr(ht.columns.place,s=>s.id)];return vn(n,t,s=>se(e,s.plan.key))},Jb=6,Qb=ht.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);Zb=t=>a`
  <${oo} outcome=${t.outcome} on=${t.by} />
  <span><${E} id=${t.work} text=${t.short} />${" "}${t.what||t.quote}</span>
`,Xb=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${ii(t,e).map(n=>a`
        <details>
          <summary>${bo(n)}
            <span class="bij">
              ${M(ht.lane_total,n.mine.length)}${gs(n.mine,!0).map(s=>` · ${s}`)}
            </span>
          </summary>
          <${Vt} items=${n.mine.map(Zb)} />
        </details>
      `)}
  </div>
`,k$=t=>K(t,"who").map(e=>_(e.from,"notation")),pi=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||k$(e.work).includes(t.partner));ek=({work:t,quote:e,what:n,stand:s})=>a`<${E} id=${t} />: ${[e,n].filter(Boolean).join(", ")}${s&&`; ${s}`}`});function x$({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${N?"h3":"h2"}>${g(Es.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function sk({loss:t,scenario:e,id:n,title:s}){let o=i=>v$(t,i,e),r=[{key:"vak",label:Es.columns.cell,sort:!1,text:i=>_$(i,o(i)),cell:i=>{let l=_$(i,o(i));return o(i)?a`<a href=${Ss(i,t.plan)}>${l}</a>`:l}},{key:"nu",label:Es.columns.now,sort:!1,text:i=>S$(o(i))},{key:"weg",label:Es.columns.lost,sort:!1,text:i=>i.phrase}];return a`<${$t} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${r} />`}function ok({loss:t,names:e,scenario:n,apart:s}){let o=_n(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===y.plans[0]?"":`-${o.key}`}`,p=m=>{let $=K(m,"who",n.date).map(h=>S(h.from)),d=Rt(dn(m).map(S).filter(h=>$.includes(h)&&!e.includes(h))),f=d&&!J()&&a`<span class="zacht">${g(Es.others,{names:d})}</span>`;return[" ",a`<${Ot} id=${m} date=${n.date} />`," ",f]},u=(m,$=[])=>$.length>0&&a`<${x$} title=${m} count=${$.length}><${ve} ids=${$} more=${p} /><//>`;return a`
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
  `}function oc({losses:t,names:e,scenario:n,apart:s}){let o=Rt(e),r=()=>t.flatMap(l=>l.cells.map(c=>{let p=v$(l,c,n),u=p?rt(c.barrier):"";return[o,lt(c.column),u,S$(p),c.phrase,...se(n,l.plan)]})),i={names:e,scenario:n};return a`
    ${t.map((l,c)=>a`<${ok} key=${l.plan} ...${{loss:l,...i}} apart=${!c&&s} />`)}
    ${!t.length&&[xe(n).map(l=>a`<p>${l.words.losses.nothing}</p>`),s]}
    <div class="acties"><${pe} name="wat-als.csv" rows=${()=>[[...Es.csv,...Ks],...r()]} /></div>
  `}function rk(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return H({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?W(lt(s.kind)):rt(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function ak({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(c=>!o.includes(c)),l=i.length-r.length;return a`
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
  `}function ik({loss:t,scenario:e}){let{legend:n}=co,s=rk(t,e),o=C(s.flatMap(i=>i.things.map(l=>hs(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${co.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${ak} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:mo(et(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${V("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var co,Es,v$,S$,_$,O$=L(()=>{"use strict";q();St();B();Mt();A();fe();Sn();G();ut();Tt();Zt();dt();Pe();co=b.whatif.picture,Es=b.whatif,v$=(t,e,n)=>H({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),S$=t=>t?jo(t):Es.no_cell,_$=(t,e)=>{let n=W(lt(t.column));return e?g(Es.cell,{kind:n,step:rt(t.barrier).toLowerCase()}):n}});function ck({notations:t,names:e,scenario:n}){let s=ur("answer",{options:lk(t,n)},()=>xt(it.done));if(!s)return a`<div><p>${it.busy}</p></div>`;if(s.silent!==void 0)return a`<div><p>${s.silent}</p></div>`;let o=i=>!n.plan||i.plan===n.plan,r=M(it.questions,s.gaps.filter(o).length);return a`
    <div>
      <${oc} losses=${s.losses.filter(o)} names=${e} scenario=${n} />
      <p>${g(it.with_this,{questions:r,now:H(n).gaps.length})}</p>
    </div>
  `}function pk({acting:t,chosen:e}){let[n,s]=I(""),o=c=>P({zonder:c.map(ui).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(Ee()?[...e,c]:[c])},i=c=>[S(c),...bt(c,"altLabel")].join(" "),l=t.filter(c=>_o(i(c),n));return a`
    <h2>${it.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${g(it.put_back,{name:S(c)})}
          onClick=${()=>r(c)}>
          ${S(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${it.clear}</button>
          <button type="button" class="klein" onClick=${()=>sr(location.href,it.shared)}>${it.share}</button>
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
            <button type="button" id=${`zonder-${ui(c)}`} aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}>${S(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${it.none_found}</p>`}
    ${!Ee()&&a`<p class="zacht">${it.alone}</p>`}
  `}function uk({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&M(it.start.alone,r),r>0&&(o.length?g(it.start.steps,{steps:Rt(o.map(l=>rt(l).toLowerCase()))}):it.start.no_step),i>0&&M(it.start.lead,i)].filter(Boolean),s=mo(et(e.plan));return a`
    <section id="begin">
      <h2>${it.start.title}</h2>
      <p class="zacht">${g(it.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${j("wat-als",{zonder:ui(o.who)})}>${S(o.who)}</a>
              <span class="bij">${N?`${_n(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${it.start.no_partner}</p>`}
    </section>
  `}function dk({id:t,date:e}){let n=o=>Rt(Bt(C(o)).map(S)),s=Object.entries(it.apart.roles).map(([o,r])=>{let i=c=>K(c,"who",e).filter(p=>p.role===o),l=Bt(C(i(t).map(c=>c.to))).map(c=>{let p=n(i(c).flatMap(u=>u.from===t?[]:[u.from]));return S(c)+(p&&g(it.apart.others,{names:p}))});return l.length>0&&a`<p>${g(r,{names:Rt(l)})}</p>`});return a`
    ${["chapterLead","unitOf"].map(o=>{let r=n(Dt(t,o));return r&&a`<p>${g(it.apart[o],{names:r})}</p>`})}
    ${s}
    <p>${it.apart.page} <${E} id=${t} />.</p>
  `}function C$({route:t}){let e=D(t.query),{without:n,most:s}=H(e),o=Bt(Object.keys(n).filter(f=>n[f].length)),r=(t.query.zonder||"").split(",").map(he).filter(Boolean),i=r.map(f=>S(f)),[l]=r,c=r.length>1&&Ee(),[,p,...u]=t.path,m=[[it.leave_out,j("wat-als"),!p],[it.action.title,j(["wat-als","actie"]),!!p]],$=a`
    <${ar} label=${it.title} tabs=${m} />
    <${tt} text=${it.title} title=${p?it.action.title:it.title}>
      <p class="uitleg">${p?it.action[Ee()?"intro":"intro_elsewhere"]:it.intro}</p>
    <//>
    <${ca} scenario=${e} />
  `;if(p)return[$,a`<${Pu} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${ck} notations=${r.map(ui)} names=${i} scenario=${e} />`:l?a`
      <${oc} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${dk} id=${l} date=${e.date} />`} />
    `:a`<${uk} most=${s} scenario=${e} />`;return a`
    ${$}
    <${El} chosen=${r.join(",")} choices=${a`<${pk} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${de} text=${r.length===1?g(it.phrase,{name:i[0]}):""} />
  `}var it,lk,ui,j$=L(()=>{"use strict";Oe();xo();q();U();St();B();Mt();A();Ce();fe();G();ut();Ve();Zt();fa();dt();O$();Al();On();it=b.whatif,lk=(t,e)=>[...us(e),...t.map(n=>["zonder",n])];ui=t=>_(t,"notation")});var M$={};F$(M$,{answerTo:()=>H,compare:()=>Q,connection:()=>wo,csv:()=>Nr,data:()=>y,here:()=>T,longerWays:()=>Qr,scenarioOf:()=>D});function $i(t=null){for(let e of mi())e!==t&&(e.open=!1)}function rc(){$i(),Mn().classList.remove("is-open"),di().setAttribute("aria-expanded","false")}function $k(){Mn()&&(di().addEventListener("click",()=>{let t=Mn().classList.toggle("is-open");for(let e of mi())e.open=t;di().setAttribute("aria-expanded",String(t))}),Mn().addEventListener("click",t=>{let e=t.target;e.closest("a")?rc():e.closest("summary")&&!J()&&$i(e.closest("details"))}),Mn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=mi().find(n=>n.open);J()?di().focus():e?.querySelector("summary")?.focus(),rc()}),document.addEventListener("click",t=>{!J()&&!Mn().contains(t.target)&&$i()}),Mn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!J()&&!Mn().contains(e)&&$i()}))}function mk(t){if(!Mn())return;let e=dl(t)?.to;for(let n of Mn().querySelectorAll("a")){let{path:s}=Ai(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",j(s))}for(let n of mi())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function fk(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return vr=!Ho(e)||s!==n,vr?(Tn(a`<p role="status">${b.werkplaats.busy}</p>`,jt("inhoud")),fi?ot().show(fi,ot().own):ac||hk(us(e),s),!0):!1}async function hk(t,e){ac=!0;try{fi=(await ot().ask("page",{options:t,comparisons:e})).page,vr&&ot().show(fi,ot().own)}catch(n){vr&&Tn(a`<p role="alert">${n.message}</p>`,jt("inhoud"))}ac=!1}function gk(t){let e=t.path[0]||"overzicht",n=jt("inhoud");if(me()?.own&&fk(e,D(t.query)))return;n.className=`scherm-${e}`;let s=jt("zoek");s&&e!=="zoek"&&(s.value="");let o=L$[e]||L$.onbekend;Tn([a`<${Fp} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),mk(e)}function ic(){let t=jt("motor");t.hidden=!1;let{state:e,why:n,own:s}=ot();Tn(a`<${Dd} state=${e} why=${n} own=${s} />`,t)}function bk(){kk(),vr=!1,window.removeEventListener("werkplaats",ic),Tn(null,jt("inhoud")),Tn(null,jt("motor"))}var Mn,di,mi,L$,ac,fi,vr,kk,T$=L(()=>{"use strict";Oe();q();U();St();B();Mt();A();Ce();Rs();tr();ut();Zt();fa();Vp();ru();cu();Gu();cd();Od();Ld();Ud();Xd();dr();c$();g$();y$();j$();Mn=()=>jt("menu"),di=()=>jt("menuknop"),mi=()=>[...Mn().querySelectorAll("details")];jt("spring").addEventListener("click",t=>{t.preventDefault(),jt("inhoud").focus()});$k();jt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),rc();let e=jt("zoek").value;location.hash=Sp(e)||j("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=b.shared.report_fault,{version:s,content:o}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};sr(g(e,{...r,sources:Qn()}),n)});L$={__proto__:null,overzicht:jd,dekking:lu,aandachtspunten:ld,partners:gd,maatregelen:yd,naslag:xd,gevraagd:vd,tijdlijn:Sd,beloften:w$,verken:Ku,ding:h$,samenvatting:l$,vragen:Zd,"wat-als":C$,vergelijk:ou,"weet-niet":Hp,methode:Dp,zoek:Iu,controleer:me()?Vd:Hd,onbekend:js},ac=!1,fi="",vr=!1;me()&&(window.addEventListener("werkplaats",ic),ic());jt("inhoud").replaceChildren();kk=qc(gk);me()&&window.addEventListener("andere-bladzijde",bk,{once:!0});document.documentElement.dataset.klaar="ja"});Oe();gi();typeof DecompressionStream>"u"?jt("te-oud").hidden=!1:cc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(T$(),M$))});})();
