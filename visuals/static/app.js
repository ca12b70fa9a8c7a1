"use strict";var ketenkaart=(()=>{var F$=Object.defineProperty;var M=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var E$=(t,e)=>{for(var n in e)F$(t,n,{get:e[n],enumerable:!0})};function St(t){let e=xt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function cc(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var xt,Ce=M(()=>{"use strict";xt=t=>document.getElementById(t)});async function pc(){let t=Uint8Array.from(atob(xt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));gi=A$(await new Response(e).json())}function A$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var gi,bi=M(()=>{"use strict";Ce()});function $c(t){var e=uc.get(this);return e||(e=new Map,uc.set(this,e)),(e=dc(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function($){r===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):r===3&&($||i)?(c.push(3,$,i),r=2):r===2&&i==="..."&&$?c.push(4,$,0):r===2&&i&&!$?c.push(5,0,!0,i):r>=5&&((i||!$&&r===5)&&(c.push(r,0,i,o),r=6),$&&(c.push(r,$,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var m=0;m<n[u].length;m++)s=n[u][m],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][m+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var dc,uc,mc=M(()=>{dc=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,dc(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},uc=new Map});function Ns(t){t&&t.parentNode&&t.remove()}function vi(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?xi.call(arguments,2):n),Do(t,i,s,o,null)}function Do(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ho,__v:o||++gc,__i:-1,__u:0};return!o&&Ot.vnode&&Ot.vnode(r),r}function Nr(t){return t.children}function zr(t,e){this.props=t,this.context=e,this.__g=0}function ps(t,e){if(e==null)return t.__&&ps(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:ps(t)}function I$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Ps({constructor:Ho},n)).__v=n.__v+1,Ot.vnode&&Ot.vnode(e),Si(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||ps(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Sc(o,e,r),n.__=n.__e=null,e.__e!=s&&wc(e))}function wc(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),wc(t)}function fc(t){(8&t.__g||(t.__g|=8,cs.push(t),Er++))&&ki==Ot.debounceRendering||((ki=Ot.debounceRendering)||queueMicrotask)(yc)}function yc(){try{for(var t,e=1;cs.length;)cs.length>e&&cs.sort(bc),t=cs.shift(),e=cs.length,8&t.__g&&I$(t)}finally{(Er=cs.length)&&(ki||queueMicrotask)(yc)}}function _c(t,e,n,s,o,r,i,l,c,p,u){var m,$,d,f,h,b,_=s.__k||Br,w=e.length;for(c=q$(n,e,_,c,w),m=0;m<w;m++)(d=n.__k[m])!=null&&($=~d.__i&&_[d.__i]||Ar,d.__i=m,b=Si(t,d,$,o,r,i,l,c,p,u),f=d.__e,($.ref!=d.ref||8&$.__u)&&($.ref&&Oi($.ref,null,d,$),d.ref&&u.push(d.ref,d.__c||f,d)),h=h||f,4&d.__u?(c=xc(d,c,t,!$.__v),$.__e&&($.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:f&&(c=f.nextSibling),d.__u&=-21);return n.__e=h,c}function q$(t,e,n,s,o){var r,i,l,c,p,u,m,$,d,f=n.length,h=f,b=0,_=0,w=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=w[r]=Do(null,i):_i(i)?i=w[r]=Do(Nr,{children:i}):i.constructor===Ho&&i.__b?i=w[r]=Do(i.type,i.props,i.key,i.ref,i.__v):w[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=R$(i,n,c,h))&&(h--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,_=1)):(~p||(o>f?b--:o<f&&b++),typeof i.type!="function"&&(i.__u|=4))):w[r]=null;if(_){for(u=[],m=[],r=0;r<o;r++)if((i=w[r])&&16&i.__u){for(b=0,$=u.length;b<$;)u[d=b+$>>1]<i.__i?b=d+1:$=d;u[b]=i.__i,m[r]=b+1}for(b=u.length;r--;)m[r]&&(m[r]==b?b--:w[r].__u|=4)}if(h)for(r=0;r<f;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=ps(l)),Ci(l,l));return s}function xc(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=xc(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=ps(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function R$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function hc(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Mr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||hc(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||hc(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=wi[e]||(wi[e]=W$(e)),(t.__a||(t.__a={}))[e]=yi,r=e!=(e=e.replace(kc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function W$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Tr]==null)e[Tr]=yi++;else if(e[Tr]<this.__a[t])return;return n(Ot.event?Ot.event(e):e)}}}function Si(t,e,n,s,o,r,i,l,c,p){var u,m,$,d,f,h,b,_,w,j,S,F,E,ct,pt,B,Mt,Qe,Ye=e.type;if(e.constructor!==Ho)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,m=r=[],u.nodeType==8?l=Fr(u,r):r.push(u),l=r[0]||l),(u=Ot.__b)&&u(e);t:if(typeof Ye=="function"){$=i.length;try{if(_=e.props,w=(u=Ye.prototype)&&u.render,j=(u=Ye.contextType)&&s[u.__c],S=u?j?j.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(w?e.__c=d=new Ye(_,S):(e.__c=d=new zr(_,S),d.constructor=Ye,d.render=H$),j&&j.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),w&&(d.__s||(d.__s=d.state),Ye.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Ps({},d.__s)),Ps(d.__s,Ye.getDerivedStateFromProps(_,d.__s)))),f=d.props,h=d.state,d.__v=e,n.__c){if(_!==f&&w&&!Ye.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(_,S),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(_,d.__s,S)===!1){e.__v!=n.__v&&(d.props=_,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(z){z&&(z.__=e)}),Br.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=ps(n);break t}d.componentWillUpdate&&d.componentWillUpdate(_,d.__s,S),w&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(f,h,b)})}else w&&!Ye.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),w&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=S,d.props=_,d.__P=t,d.__g&=-5,F=Ot.__r,E=w?25:0;do d.__g&=-9,F&&F(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++E<25);w&&(Br.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Ps({},s,d.getChildContext())),w&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(f,h)),ct=u&&u.type===Nr&&u.key==null?u.props.children:u,_.__P&&(u=l,o=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(z){z&&Ci(z,z)}),n.__k=null),l=n.__k?ps(n,0):null),l=_c(t,_i(ct)?ct:[ct],e,n,s,o,r,i,l,c,p),_.__P&&(e.__e=null,l=u),e.__u&=-161,m&&m.some(Ns),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(z){if(i.length=$,e.__v=null,c||r)if(z&&z.then){if(e.__u|=128|c,r){for(~(Mt=r.indexOf(l||void 0))||(Mt=r.length);(Qe=r[Mt-1])&&Qe.nodeType==8;)Mt--;for(;Mt<r.length;Mt++)if(Qe=r[Mt])if(r[Mt]=null,pt){if(Qe==B)break}else{if(Qe.nodeType!=8)break;Qe.data.startsWith("$s")&&(B=Fr(pt=Qe))}}if(!pt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;pt=l}(u=Fr(pt=e.__c.__z||(e.__c.__z=pt)))?(e.__e=pt,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Ns);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),z&&z.then||vc(e),Ot.__e(z,e,n)}}else l=e.__e=D$(n.__e,e,n,s,o,r,i,c,p,t);return(u=Ot.diffed)&&u(e),l}function Fr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function vc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(vc))}function Sc(t,e,n){for(var s=0;s<n.length;)Oi(n[s++],n[s++],n[s++]);Ot.__c&&Ot.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){Ot.__e(r,o.__v)}})}function D$(t,e,n,s,o,r,i,l,c,p){var u,m,$,d,f,h,b,_,w=n.props||Ar,j=e.props,S=e.type;if(S=="svg"?o="http://www.w3.org/2000/svg":S=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((f=r[u])&&(S?f.localName==S:f.nodeType==3)){t=f,r[u]=null;break}}if(!t){if(_=p.ownerDocument||document,!S)return _.createTextNode(j);t=_.createElementNS(o,S,j.is?j:p),l&&(Ot.__m&&Ot.__m(e,r),l=!1),r=null}if(S){if(p=S=="template"&&t.content||t,r=S=="textarea"&&j.defaultValue!=null?null:r&&xi.call(p.childNodes),!l&&r)for(w={},u=0;u<t.attributes.length;u++)w[(f=t.attributes[u]).name]=f.value;for(u in w)f=w[u],u=="dangerouslySetInnerHTML"?$=f:u=="children"||u in j||u=="value"&&"defaultValue"in j||u=="checked"&&"defaultChecked"in j||Mr(t,u,null,f,o);for(u in j)f=j[u],u=="children"?d=f:u=="dangerouslySetInnerHTML"?m=f:u=="value"?h=f:u=="checked"?b=f:l&&typeof f!="function"||w[u]===f||Mr(t,u,f,w[u],o);m?(l||$&&(m.__html==$.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):($&&(t.textContent=""),(S=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&P$.test(S))&&(o="http://www.w3.org/1999/xhtml"),_c(p,_i(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&ps(n,0),l,c),r&&r.some(Ns)),l&&S!="textarea"||(u="value",S=="progress"&&h==null?t.removeAttribute(u):h==null||h===t[u]&&(S!="progress"||h)||Mr(t,u,h,w[u],o),u="checked",b!=null&&b!=t[u]&&Mr(t,u,b,w[u],o))}else w===j||l&&t.data==j||(t.data=j);return t}function Oi(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){Ot.__e(o,n)}}function Ci(t,e,n){var s,o,r,i;if(Ot.unmount&&Ot.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Oi(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){Ot.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&Ci(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=Fr(s,r=[]))&&(s==t.__e&&r.some(Ns),Ns(o),Ns(s)),n||Ns(t.__e),t.__e=t.__c=t.__=null}function H$(t,e,n){return this.constructor(t,n)}function Tn(t,e){var n,s,o,r;Ot.__&&Ot.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Do(Nr,{children:[t]}),o=[],r=[],Si(e,e.__k,s||Ar,Ar,e.namespaceURI,s?null:e.firstChild?xi.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),Sc(o,e.__k,r),e.__k.props.children=null}var Ot,gc,B$,cs,ki,Er,bc,Tr,kc,yi,wi,N$,Ho,Ar,Br,P$,_i,xi,Ps,Pr=M(()=>{Ho=Symbol.for("pv"),Ar={},Br=[],P$=/^m(i|n|o|s|text|space)$/,_i=Array.isArray,xi=Br.slice,Ps=Object.assign;Ot={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw Er=0,t}},gc=0,B$=function(t){return t!=null&&t.constructor===Ho},zr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Ps({},this.state)),typeof t=="function"&&(t=t(Ps({},n),this.props)),t&&(Ps(n,t),this.__v&&(e&&this.__k.push(e),fc(this)))},zr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),fc(this))},zr.prototype.render=Nr,cs=[],Er=0,bc=function(t,e){return t.__v.__b-e.__v.__b},Tr=Symbol(),kc=/(PointerCapture)$|Capture$/i,yi=0,wi={},N$=0});function qr(t,e){Gt.__h&&Gt.__h(ee,t,Ir||e),Ir=0;var n=ee.__H||(ee.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function q(t){return Ir=1,V$(Bc,t)}function V$(t,e,n){var s=qr(uo++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):Bc(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);Li(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=ee,!ee.__f)){ee.__f=!0;var o=ee.shouldComponentUpdate;ee.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function($){$.__N&&(p=!0,Li($.__[0],$.__N[0])||(u=!0))}),o){var m=o.call(this,r,i,l);return p?m||u:m}return!p||u}}return s.__}function we(t,e){var n=qr(uo++,3);!Gt.__s&&zi(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,ee.__H.__h.push(n))}function Ze(t,e){var n=qr(uo++,4);!Gt.__s&&zi(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,ee.__h.push(n))}function Uo(t){return Ir=5,ze(function(){return{current:t}},[])}function ze(t,e){var n=qr(uo++,7);return zi(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function U$(){var t;do{for(;t=Mi.shift();)try{Vo(t)}catch(n){Gt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Ac.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Vo),e.__h.some(Ti),e.__h=[]}catch(n){e.__h=[],Gt.__e(n,t.__v)}}}while(Mi.length)}function K$(t){var e,n=function(){clearTimeout(s),Fc&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);Fc&&(e=requestAnimationFrame(n))}function Ec(t){t!=1&&Oc==Gt.requestAnimationFrame||((Oc=Gt.requestAnimationFrame)||K$)(U$)}function Vo(t){var e=ee,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),ee=e}function Ti(t){var e=ee;t.__c=t.__(),ee=e}function zi(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!Li(n,t[s])})}function Bc(t,e){return typeof e=="function"?e(t):e}var uo,ee,ji,Oc,Li,Ir,Ac,Mi,Gt,Cc,jc,Lc,Mc,Tc,zc,Fc,Fi=M(()=>{Pr();Li=Object.is,Ir=0,Ac=[],Mi=[],Gt=Ot,Cc=Gt.__b,jc=Gt.__r,Lc=Gt.diffed,Mc=Gt.__c,Tc=Gt.unmount,zc=Gt.__;Gt.__b=function(t){ee=null,Cc&&Cc(t)},Gt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),zc&&zc(t,e)},Gt.__r=function(t){jc&&jc(t),uo=0;var e=(ee=t.__c).__H;e&&(ji==ee?ee.__h=[]:(e.__h.some(Vo),e.__h.some(Ti),uo=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ji=ee},Gt.diffed=function(t){Lc&&Lc(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Ec(Ac.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ji=ee=null},Gt.__c=function(t,e){e.some(function(n){try{n.__h.some(Vo),n.__h=n.__h.filter(function(s){return!s.__||Ti(s)})}catch(s){n.__h=[function(){throw s}]}}),Mc&&Mc(t,e)},Gt.unmount=function(t){Tc&&Tc(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Ec(Mi.push(o))}else Vo(o)}catch(r){e=r}}),s.__H=void 0,e&&Gt.__e(e,s.__v))};Fc=typeof requestAnimationFrame=="function"});function Nc(t){if(Array.isArray(t))return t.map(Nc);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[vi("wbr",null),n]:[n])}var Dt,a,W=M(()=>{"use strict";mc();Pr();Fi();Pr();Fi();/*! What draws the screens and searches in them, bundled here:

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
*/Dt=()=>Uo(null);a=$c.bind((t,e,...n)=>vi(t,e,...typeof t=="string"?n.map(Nc):n))});function Y$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(Pc,n)&&!t.query.uit?{path:Pc[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function Bi(t){let e=Object.entries(Q$).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[J$[i]||i,l]);return Y$({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function C(t,e={},n=!0){let s=G$.filter(i=>n&&T.route.query[i]).map(i=>[i,T.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function R(t,e=!1){let n=C(T.route.path,{...T.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Ei},"",n),Ai())}function Ai(t=!1){let e=Bi(location.hash),n=T.route.path.join("/")===e.path.join("/");T.route=e,T.led=T.started&&!n&&!t,Ic(e),!n&&window.scrollTo(0,t&&qc.get(history.state?.turn)||0)}function Rc(t){Ic=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Ei=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>qc.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++Ei},""),Ai(o)};return window.addEventListener("popstate",s,n),Ai(),T.started=!0,()=>e.abort()}var G$,J$,Pc,Q$,T,Ic,Ei,qc,We,K=M(()=>{"use strict";G$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],J$={ernst:"gewicht"},Pc={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},Q$={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};T={route:{path:[],query:{}},started:!1,led:!1},Ei=0,qc=new Map;We=t=>C(["ding",t])});function tt({text:t,title:e=t,children:n}){let s=Dt();return Ze(()=>{document.title=`${e} – Ketenkaart`},[e]),Ze(()=>{T.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function me({text:t}){let{route:e}=T;return Ze(()=>{T.started&&t&&St(t)},[t,e]),null}var Q,Ct=M(()=>{"use strict";Ce();W();K();Q=()=>window.matchMedia("(max-width: 44rem)").matches});function zt(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function zn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function $o(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Rr(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?Y(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function Wr(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function Wc(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,L,D,Ko,Ht,O,Xe,Y,P=M(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),L=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),D=t=>t.slice(0,1).toUpperCase()+t.slice(1),Ko=t=>(Ht(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Ht=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();O=t=>[...new Set(t)],Xe=t=>t.map(e=>[e,e]),{compare:Y}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var y,Dc,Hc,Z$,X$,tm,em,nm,sm,om,rm,am,im,tn,mo,I,k,fe,et,_n,vt,Jt,Vc,lm,Vn,Fe,cm,ln,cn,X,fo,ye,us,N=M(()=>{"use strict";bi();y=gi,{codes:Dc,progress:Hc,queries:Z$,names:X$,absent:tm,lists:em,kinds:nm,called:sm,works:om,partners:rm,lookups:am}=y,im=[Dc,Hc,Z$,X$,tm,y.dates,em,nm,sm,om,rm,am];for(let t of[...im,y.words,y.addresses,...[Dc,Hc].flatMap(Object.values)])Object.setPrototypeOf(t,null);tn=new Map(Object.entries(y.things)),mo=new Map(y.plans.map(t=>[t.key,t])),I=y.plans.length>1,k=y.words,fe=t=>t?.words.page||k,et=t=>mo.get(t||"")||(I?void 0:y.plans[0]),_n=t=>mo.get(t),vt=t=>mo.get(t.split("/")[0]),Jt=(t,e)=>!e||!vt(t)||vt(t)?.key===e,Vc=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],lm=y.plans.flatMap(t=>t.dates),Vn=Vc(lm,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),Fe=Vn[Vn.length-1].date,cm=y.plans.flatMap(t=>t.steps),ln=Vc(cm.reverse(),({notation:t})=>t).reverse(),cn=(t,e)=>{let n=vt(t);return n?y.stands[e]?.[n.key]||n.date:e},X=t=>y.dates[t]||t||"",fo=(t=et())=>t?.source||y.source,ye=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),us=(t,e=et())=>(e?e.dates:Vn).find(n=>n.date===t)?.label||X(t)});async function Dr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function Un(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var Ni,ie,rt,Ee,je=M(()=>{"use strict";P();N();Ni=5*2**20,ie=()=>window.werkplaats,rt=()=>ie(),Ee=()=>!!ie()&&ie()?.state!=="off"});function V(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!Pi.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:Ii(o,n),without:Ii(r,n),links:i},p={...Ii(l,n),...c};Pi.set(s,p)}return Pi.get(s)}function ds({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function H(t){let e=I&&mo.has(t.plan)?t.plan:"",n=Vn.some(p=>p.date===t.stand)?t.stand:Fe,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:Fe};return[r,i,l].map(Hr).find(p=>Go(p)||ie())||Hr({...l,stated:!1,strict:!1})}function Hr({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function qi(t,e,n){return new Set(n.map(([o])=>H({...t,[e]:o}).key)).size===n.length?n:[]}var Pi,Ii,Fn,Go,Ri,Uc,Ft=M(()=>{"use strict";N();je();Pi=new Map,Ii=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));Fn=(t,e)=>V({...t,plan:e.key}).numbers[0];Go=t=>t.key in y.answers;Ri=(t,e)=>mo.get(e)?.steps.find(n=>n.notation===t)?.id,Uc=t=>new Set(V(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>Ri(s.step,e))))});var Kc,pm,Is,Jo,G,ne,$s,_e=M(()=>{"use strict";P();N();Kc=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])zn(Kc,i,r)}pm=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),Is=(t,e=Fe)=>!pm[e]?.has(t),Jo=(t,e=Fe)=>(Kc.get(t)||[]).filter(n=>Is(n.of[0]||n.from,e)),G=(t,e,n)=>Jo(t,n).filter(s=>s.name===e),ne=(t,e,n)=>G(t,e,n).filter(s=>s.to===t).map(s=>s.from),$s=(t,e)=>t.from===e?t.to:t.from});var Wi,wt,x,Et,yt,ms,Vr,qs,en,Jc,pn,le,Kn,ce,Qt,U,Vt,Ur,Qc,v,se,Gc,un,fs,um,Kr,Qo,dn,ho,dm,he,pe,nn,J=M(()=>{"use strict";P();N();Wi=[],wt=(t,e)=>tn.get(t)?.[e]||Wi,x=(t,e)=>wt(t,e)[0]||"",Et=(t,e)=>wt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),yt=(t,e)=>Et(t,e)[0]||"",ms=t=>tn.has(t),Vr=t=>wt(t,"type"),qs=t=>Qc.get(t)||Wi,en=(t,e)=>Vr(t).includes(e),Jc=t=>Vr(t).map(e=>y.kinds[e]).find(Boolean),pn=t=>Jc(t)?.page||"",le=t=>Jc(t)?.kind||"",Kn=t=>pn(t)==="organisation",ce=t=>pn(t)==="undertaking",Qt=t=>!!pn(t)&&!!x(t,"prefLabel"),U=(t,e)=>y.codes[t]?.[e]?.label||e||"",Vt=(t,e)=>U(y.lists[e],x(t,e)),Ur=t=>y.names[t]||k.thing.foreign[t]||t,Qc=new Map;for(let[t,e]of tn)for(let n of e.type||Wi)zn(Qc,n,t);v=t=>y.called[t]?.label||x(t,"prefLabel")||x(t,"title")||x(t,"summary")||t.slice(t.lastIndexOf("/")+1),se=t=>y.called[t]?.short||v(t),Gc=t=>x(t,"identifier"),un=[...qs("Chapter")].sort((t,e)=>Y(Gc(t),Gc(e))),fs=[...tn.keys()].filter(ce),um=[...tn.keys()].filter(Kn),Kr=t=>ln.find(e=>e.notation===t),Qo=t=>Object.entries(y.codes[t]||{}).map(([e,{label:n}])=>[e,n]),dn=ln.map(t=>[t.notation,t.label]),ho=Qo("InterventionKind"),dm=new Map(um.map(t=>[x(t,"notation"),t])),he=t=>dm.get(t)||"",pe=t=>y.addresses[t]||"",nn=t=>Et(t,"passage")});function Zc(t,e,n){let s=De(t,n);return{name:v(e),short:se(e),what:x(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",x(t,"deadlineText")),modality:D(Zo(x(t,"modality"))),day:x(t,"dueBy"),by:X(x(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:X(s.on)}}var Yo,En,go,bo,Di,Gn,Jn,Gr,Rs,Pt,Jr,Zo,$m,De,Hi,hs,xn,gs,Qn,Yc,Qr,bs,Yr,Vi,ko,ks,It=M(()=>{"use strict";K();P();N();_e();J();Yo=t=>e=>y.works[e]?.[t]||[],En=Yo("steps"),go=Yo("kinds"),bo=Yo("years"),Di=Yo("leads"),Gn=Yo("acts"),Jn=t=>{let e=s=>Di(t).includes(s)?g(k.shared.leading,{name:v(s)}):v(s);if(Gn(t).length)return Gn(t).map(e).join(", ");let n=G(t,"who").map(({from:s,phrase:o})=>`${v(s)} (${o})`);return n.length?g(k.explore.list.named,{who:n.join(", ")}):y.works[t]?.container?"":k.explore.list.no_partner},Gr=(t,e)=>G(t,"at",e).flatMap(n=>n.of),Rs=(t,e)=>G(t,"deadline",e).map(n=>n.from),Pt=t=>x(t,"isGeneric")==="true",Jr=t=>{let[e,n]=[ne(t,"chapterLead"),G(t,"who")];return s=>{let o=n.filter(r=>r.to===s);return o.length?o.some(r=>r.acts)?"acts":"named":y.works[s]?.chapters?.some(r=>e.includes(r))?"heads":""}},Zo=t=>U("Modality",t),$m={},De=(t,e=Fe)=>T.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||$m,Hi=t=>(e,n)=>De(e,n)[t]||"",hs=Hi("report"),xn=Hi("status"),gs=Hi("state"),Qn=(t,e)=>ks(t).rows.filter(({id:n})=>De(n,e).outcome).map(n=>({...n,plan:t,...Zc(n.id,n.work,e)})),Yc=(t,e)=>y.promises[t.key].undated.filter(n=>Is(n,e)).map(n=>{let s=x(n,"initiative").slice(1);return{id:n,work:s,plan:t,...Zc(n,s,e)}});Qr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),bs=(t,e=!1)=>Object.entries(k.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?L(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),Yr=t=>ye(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),Vi=(t,e)=>{let{reports:n}=ks(t);return n.find(s=>s.date===cn(t.key,e))||n[n.length-1]},ko=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),ks=t=>y.promises[t.key]});function wo(t,e){if(x(t,"crossCutting")==="true")return[{step:ws,of:t,basis:""}];let n=V(e).links;return G(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:mm(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function Zr(t,e){if(ce(t))return[t];let n=r=>ce(r)&&Jt(r,e.plan);if(Kn(t))return O(ys(t,e).map(r=>r.to));if(!tp(t))return O(Jo(t,e.date).map(r=>$s(r,t))).filter(n);let s=[t,...G(t,"broader",e.date).map(r=>r.from)];return O(s.flatMap(r=>G(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&wo(r,e).some(i=>i.step===t))}function ep({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Qt),m=B=>(!s||wo(B,c).some(Mt=>x(Mt.step,"notation")===s))&&(!o||go(B).includes(o))&&(!r||bo(B).slice(-1)[0]>=r)&&(!i||bo(B)[0]<=i),$=O(u.flatMap(B=>Zr(B,c))),d=B=>u.includes(B)&&!l,f=$.filter(B=>!d(B)&&!m(B)),h=$.filter(B=>d(B)||m(B)&&!p.has(B)).sort(Gi),w=[...u.filter(B=>!Kn(B)).flatMap(B=>Zr(B,c)),e].filter(B=>h.includes(B)).flatMap(B=>Xc(B,c,l)),j=O([...u.filter(Kn),...w]).filter(B=>!p.has(B)).sort(Ws),S=h.flatMap(B=>ys(B,c,l).filter(Mt=>j.includes(Mt.from))),F=h.flatMap(B=>wo(B,c).map(Mt=>({work:B,...Mt}))),E=[...ln.map(B=>B.id),ws],ct=O([...u.filter(tp),...F.map(B=>B.step)]).filter(B=>!p.has(B)).sort((B,Mt)=>E.indexOf(B)-E.indexOf(Mt)),pt=r||i?f.filter(B=>!bo(B).length).length:0;return{who:j,what:h,steps:ct,roles:S,ties:F.filter(B=>ct.includes(B.step)),left:f.length,undated:pt}}function Xr(t,{who:e,what:n},s){return ce(t)?Xc(t,s).filter(o=>!e.includes(o)).length:Zr(t,s).filter(o=>!n.includes(o)).length}function ta(t,e,n,s=!1){let o=np(t,e,n,s),r=Ui(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>Xo)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let m of o(u).sort(Ws))!p.includes(m)&&p.length+(r.get(m)??i)<=i&&c([...p,m])};return c([t]),l}function yo(t,e,n,s=!1){let o=np(t,e,n,s),r=Ui(t,e,o),i=Ui(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter($=>(r.get($)??0)+(i.get($)??l+1)===l),p=Array.from({length:l+1},($,d)=>c.filter(f=>r.get(f)===d).sort(Ws)),u=new Map([[t,1]]),m=p.slice(1).flatMap(($,d)=>$.flatMap(f=>o(f).filter(h=>p[d].includes(h)).sort(Ws).map(h=>(u.set(f,(u.get(f)||0)+(u.get(h)||0)),{from:h,to:f,roles:ys(f,n).filter(b=>$s(b,f)===h)}))));return{layers:p,lines:m,count:u.get(e)||0,length:l}}function sp(t,e,n){let s=[t,e],o=s.flatMap(r=>[...ys(r,n,!0),...G(r,"expected",n.date)]);return O(o.map(r=>r.to)).filter(r=>ce(r)&&Jt(r,n.plan)).sort(Gi).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function Ui(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=O(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function op(t,e){let n=r=>wo(r,e).map(i=>i.step),[s,o]=t.map(r=>Zr(r,e).flatMap(n));return ln.filter(({id:r})=>s.includes(r)&&o.includes(r))}function rp(t,{date:e}){let[n,s]=t.map(o=>[o,...G(o,"member",e).map(r=>r.to)]);return O(n.filter(o=>s.includes(o)))}var ws,Ki,ys,Xc,tp,mm,Gi,Ws,np,Xo,Ds=M(()=>{"use strict";P();Ft();N();_e();J();It();ws="dwars",Ki=60,ys=(t,{date:e,plan:n},s=!1)=>G(t,"who",e).filter(o=>(s||o.acts)&&Jt(o.to,n)),Xc=(t,e,n=!1)=>O(ys(t,e,n).map(s=>s.from)),tp=t=>pn(t)==="step",mm=t=>yt(t,"broader")||t;Gi=(t,e)=>Y(se(t),se(e))||Y(v(t),v(e)),Ws=(t,e)=>Number(Pt(t))-Number(Pt(e))||Gi(t,e);np=(t,e,n,s)=>o=>O(ys(o,n).map(r=>$s(r,o))).filter(r=>r===t||r===e||ce(r)||s||!Pt(r)),Xo=30});var fm,pp,up,tr,_o,hm,dp,er,sa,Xi,Ji,gm,$p,mp,nl,sl,fp,bm,nr,Qi,km,wm,ym,_m,Yi,ap,xm,tl,el,Zi,vm,ip,lp,cp,ea,na,hp,Sm,gp=M(()=>{fm="ENTRIES",pp="KEYS",up="VALUES",tr=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=_o(this._path);if(_o(n)==="")return{done:!1,value:this.result()};let s=e.get(_o(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=_o(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>_o(e)).filter(e=>e!=="").join("")}value(){return _o(this._path).node.get("")}result(){switch(this._type){case up:return this.value();case pp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},_o=t=>t[t.length-1],hm=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return dp(t,e,n,s,i,1,o,""),s},dp=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let m=0;m<p.length;++m,++u){let $=p[m],d=i*u,f=d-i,h=o[d],b=Math.max(0,u-n-1),_=Math.min(i-1,u+n);for(let w=b;w<_;++w){let j=$!==e[w],S=o[f+w]+ +j,F=o[f+w+1]+1,E=o[d+w]+1,ct=o[d+w+1]=Math.min(S,F,E);ct<h&&(h=ct)}if(h>n)continue t}dp(t.get(p),e,n,s,o,u,i,l+p)}},er=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=sa(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=nl(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,gm(this._tree,e)}entries(){return new tr(this,fm)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return hm(this._tree,e,n)}get(e){let n=Xi(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Xi(this._tree,e);return n!==void 0&&n.has("")}keys(){return new tr(this,pp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Ji(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Ji(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Ji(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new tr(this,up)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},sa=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),sa(t.get(s),e.slice(s.length),n);return n.push([t,e]),sa(void 0,"",n)},Xi=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Xi(t.get(n),e.slice(n.length))},Ji=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},gm=(t,e)=>{let[n,s]=sa(t,e);if(n!==void 0){if(n.delete(""),n.size===0)$p(s);else if(n.size===1){let[o,r]=n.entries().next().value;mp(s,o,r)}}},$p=t=>{if(t.length===0)return;let[e,n]=nl(t);if(e.delete(n),e.size===0)$p(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&mp(t.slice(0,-1),s,o)}},mp=(t,e,n)=>{if(t.length===0)return;let[s,o]=nl(t);s.set(o+e,n),s.delete(o)},nl=t=>t[t.length-1],sl="or",fp="and",bm="and_not",nr=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?Zi:e.autoVacuum;this._options={...Yi,...e,autoVacuum:n,searchOptions:{...ap,...e.searchOptions||{}},autoSuggestOptions:{...xm,...e.autoSuggestOptions||{}}},this._index=new er,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=el,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let m=n(e,u);if(m==null)continue;let $=o(s(m,u),u),d=this._fieldIds[u],f=new Set($).size;this.addFieldLength(p,d,this._documentCount-1,f);for(let h of $){let b=r(h,u);if(Array.isArray(b))for(let _ of b)this.addTerm(d,p,_);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise(m=>setTimeout(m,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let m=o(e,u);if(m==null)continue;let $=n(r(m,u),u),d=this._fieldIds[u],f=new Set($).size;this.removeFieldLength(p,d,this._documentCount,f);for(let h of $){let b=s(h,u);if(Array.isArray(b))for(let _ of b)this.removeTerm(d,p,_);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new er,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=el,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||tl.batchSize,r=e.batchWait||tl.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[m]of u)this._documentIds.has(m)||(u.size<=1?c.delete(p):u.delete(m));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||Zi.minDirtCount,s=s||Zi.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let m=p.length||1,$={id:this._documentIds.get(l),score:c*m,terms:Object.keys(u),queryTerms:p,match:u};Object.assign($,this._storedFields.get(l)),(o.filter==null||o.filter($))&&i.push($)}return e===t.wildcard&&o.boostDocument==null||i.sort(lp),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(lp),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(Yi.hasOwnProperty(e))return Qi(Yi,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=ea(o),c._fieldLength=ea(r),c._storedFields=ea(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let m=new Map;for(let $ of Object.keys(u)){let d=u[$];l===1&&(d=d.ds),m.set(parseInt($,10),ea(d))}c._index.set(p,m)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await na(o),c._fieldLength=await na(r),c._storedFields=await na(i);for(let[u,m]of c._documentIds)c._idToShortId.set(m,u);let p=0;for(let[u,m]of s){let $=new Map;for(let d of Object.keys(m)){let f=m[d];l===1&&(f=f.ds),$.set(parseInt(d,10),await na(f))}++p%1e3===0&&await hp(0),c._index.set(u,$)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new er,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let $={...n,...e,queries:void 0},d=e.queries.map(f=>this.executeQuery(f,$));return this.combineResults(d,$.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,m=l(e).flatMap($=>c($)).filter($=>!!$).map(_m(i)).map($=>this.executeQuerySpec($,i));return this.combineResults(m,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((h,b)=>({...h,[b]:Qi(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...ap.weights,...i},m=this._index.get(e.term),$=this.termResults(e.term,e.term,1,e.termBoost,m,o,r,c),d,f;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let h=e.fuzzy===!0?.2:e.fuzzy,b=h<1?Math.min(l,Math.round(e.term.length*h)):h;b&&(f=this._index.fuzzyGet(e.term,b))}if(d)for(let[h,b]of d){let _=h.length-e.term.length;if(!_)continue;f?.delete(h);let w=u*h.length/(h.length+.3*_);this.termResults(e.term,h,w,e.termBoost,b,o,r,c,$)}if(f)for(let h of f.keys()){let[b,_]=f.get(h);if(!_)continue;let w=p*h.length/(h.length+_);this.termResults(e.term,h,w,e.termBoost,b,o,r,c,$)}return $}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=sl){if(e.length===0)return new Map;let s=n.toLowerCase(),o=km[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let m=i[u],$=this._fieldIds[u],d=r.get($);if(d==null)continue;let f=d.size,h=this._avgFieldLength[$];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm($,b,n),f-=1;continue}let _=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!_)continue;let w=d.get(b),j=this._fieldLength.get(b)[$],S=ym(w,f,this._documentCount,j,h,c),F=s*o*m*_*S,E=p.get(b);if(E){E.score+=F,vm(E.terms,e);let ct=Qi(E.match,n);ct?ct.push(u):E.match[n]=[u]}else p.set(b,{score:F,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,cp),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,cp),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};nr.wildcard=Symbol("*");Qi=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,km={[sl]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),ip(s.terms,r)}}return t},[fp]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);ip(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[bm]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},wm={k:1.2,b:.7,d:.5},ym=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},_m=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},Yi={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(Sm),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},ap={combineWith:sl,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:wm},xm={combineWith:fp,prefix:(t,e,n)=>e===n.length-1},tl={batchSize:1e3,batchWait:10},el={minDirtFactor:.1,minDirtCount:20},Zi={...tl,...el},vm=(t,e)=>{t.includes(e)||t.push(e)},ip=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},lp=({score:t},{score:e})=>e-t,cp=()=>new Map,ea=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},na=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await hp(0);return e},hp=t=>new Promise(e=>setTimeout(e,t)),Sm=/[\n\r\p{Z}\p{P}]+/u});function oa(t,e=[],n=xo(t),s=()=>!0){let o=Ht(t),r=O([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=Cm&&l.length>=c.length+jm&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function vo(t,e){let n=sr(t).map(Ht);return Hs(e).every(s=>n.some(oa(s)))}function ra(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(bp))kp(o).map(Ht).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var Om,Cm,jm,bp,Lm,Hs,kp,sr,xo,So=M(()=>{"use strict";P();Om=4,Cm=6,jm=3,bp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,Lm=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Hs=t=>Lm(t).match(bp)||[],kp=t=>t.includes("-")?O([t,t.replaceAll("-",""),...t.split("-")]):[t],sr=t=>Hs(t).flatMap(kp),xo=t=>t.length>1&&t.length<=Om&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function Fm(){let t=new Map([...tn.keys()].filter(Qt).map(n=>{let s=[y.called[n]&&v(n),x(n,"value")&&y.lookups[n]?.description];return[n,{sort:[le(n)],text:s.filter(Boolean)}]}));for(let[n,s]of tn){let o=An.owners.flatMap(i=>Et(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...zm(n)),r?.text.push(...An.texts.flatMap(i=>(s[i]||[]).map(X)))}let e=n=>Number(An.weights[n]??An.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:v(n),kind:le(n),titles:Tm(n),...s},weight:Math.min(...Vr(n).map(e))})),...Object.entries(y.queries).filter(rl).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[An.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:An.question,...i,weight:e("question")}})]}function Em(){let t=new Map(Fm().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.text].flat().flatMap(sr)),s=new Set(n.filter(p=>!Oo(p)).map(Ht)),o=new nr({fields:["titles","sort","text"],extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:sr,processTerm:p=>Oo(p)?null:Ht(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(sr),i=new Set(r.filter(xo).map(Ht)),c=[...e.filter(p=>An.synonyms.some(u=>en(p.id,u))).map(p=>p.titles),...An.same].map(p=>O(p.map(_s))).filter(p=>p.length>1);return{items:t,known:s,shorts:i,mini:o,groups:c}}function Im(t){if(Ae.known.has(t))return ol.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Ae.known.has(n));return[...ol.get(t)||[],...e.flatMap(n=>ol.get(n)||[n])]}function al(t){let e=Ht(t),n=[e,e.replace(/s$/,"")].find(o=>Ae.shorts.has(o));if(n||xo(t))return oa(n||t,[],!0);let s=[...Ae.known].some(o=>o.startsWith(e));return oa(t,Im(e),!1,o=>s||Ae.known.has(o))}function xp(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Ae.known.has(n)||e<wp&&!Ae.shorts.has(n))continue;let o=s.length>=wp&&Ae.known.has(s)?[s]:xp(s);if(o.length)return[n,...o]}return[]}function qm(t){for(let e of t.length<Am||/\d/.test(t)?[]:t.length<Bm?[1]:[1,2]){let s=Ae.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function vp(t){let e=Hs(t),n=e.filter(s=>!Oo(s));return(n.length?n:e).flatMap(s=>{if(xo(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>xp(Ht(s)),()=>qm(Ht(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>il(al(l)).length))return i}return[s]})}function Rm(t,e){let n=Ae.groups.flatMap(s=>s.filter(o=>o.length>Nm&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...O(n).map(s=>Hs(s).filter(o=>!Oo(o)))]}function Wm(t,e){let[n,...s]=t.titles.map(_s);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function ll(t){Ae=Ae||Em();let e=vp(t),n=e.join(" "),s=Hs(t).filter(d=>e.length===1||!Oo(d)).join(" "),o=Ht(n)===Ht(s)?_s(t):_s(n),[,...r]=Rm(e,o),i=[e,...r].map(d=>d.map(al)),l=[o,...r.map(d=>_s(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:f,text:h})=>c&&[d,f,h].flat().some(b=>p.test(Ht(b))),m=new Map;for(let d of i){let f=d.map(h=>({combineWith:Pm,queries:il(h)}));if(!(!f.length||f.some(h=>!h.queries.length)))for(let[h,b]of yp.entries())for(let{id:_,score:w}of Ae.mini.search({combineWith:"AND",queries:f},{fields:b})){let j=Ae.items.get(_),S=Wm(j,o)??h+4+ +(h===yp.length-1&&!u(j));S<(m.get(_)?.place??Number.POSITIVE_INFINITY)&&m.set(_,{item:j,place:S,score:w})}}let $=[...m.values()].sort((d,f)=>d.place-f.place||d.item.weight-f.item.weight||f.score-d.score||Y(d.item.label,f.item.label));return{found:$.map(({item:d})=>d),read:Ht(n)===Ht(s)||!$.length?"":n,answers:d=>i.flat().some(f=>f(d))}}function Cp(t,e){let n=r=>{let[i,l]=ra(r,e);return l?.on?i.phrase.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||y.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var An,Mm,Oo,_s,_p,Tm,zm,aa,rl,Am,Bm,wp,Nm,Pm,yp,ol,Ae,il,Sp,Op,or=M(()=>{"use strict";gp();So();K();P();N();je();J();An=k.search,Mm=new Set(An.small),Oo=t=>!xo(t)&&Mm.has(Ht(t)),_s=t=>` ${Hs(t).map(Ht).join(" ")} `,_p=new Map;for(let[t,e]of y.search.english)zn(_p,t,e);Tm=t=>O([v(t),se(t),...["prefLabel","altLabel"].flatMap(e=>wt(t,e)),..._p.get(t)||[]]),zm=t=>An.sorts.flatMap(e=>wt(t,e).flatMap(n=>[U(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]])),aa="gaps",rl=([t,{shelf:e}])=>e===aa||t in k.questions.rows_of||!!ie();Am=6,Bm=10,wp=4,Nm=4,Pm="OR",yp=[["titles"],["titles","sort"],["titles","sort","text"]],ol=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));il=t=>[...Ae.known].filter(t);Sp=t=>{let{found:e,read:n}=ll(t);return e.length===1&&!n?C(e[0].path):""},Op=t=>O(vp(t)).filter(e=>!Oo(e)&&il(al(e)).length)});function ia(t,e,n,s=et(n?.plan)){let{version:o,content:r}=y.meta;return g(sn.export.footnote,{phrase:t,sources:Zn(s),addresses:e.map(i=>`; ${pe(i)}`).join(""),version:o+(r?g(sn.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${At(n,s)}`:""})}var sn,Bn,Yn,Co,Zn,xs,Le,ue,at,nt,Dm,cl,At,ut=M(()=>{"use strict";P();N();J();It();sn=k.shared,Bn=sn.silence,Yn=(t=et())=>t?g(fe(t).shared.report,{date:X(t.date)}):sn.reports,Co=(t=et(),e=sn.nothing)=>`${L(e,t?1:2,{report:D(Yn(t))})} ${Bn}`,Zn=(t=et())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${X(e.date)}`).join("; "),xs=(t,e)=>[De(t,e).word||"",De(t,e).more||""],Le=(t,e)=>xs(t,e).filter(Boolean).join(", "),ue=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,sn.bases[t]||D(e.label)]])),at=t=>t===null?sn.all_steps:Kr(t)?.label||t,nt=t=>U("InterventionKind",t),Dm=(t,e)=>e?us(cn(e.key,t.date),e):t.date===Fe?sn.choices.latest:g(sn.choices.others_latest,{date:us(t.date)}),cl=({stated:t,strict:e,plan:n},s=et(n))=>[t&&fe(s).shared.choices.links_stated,e&&sn.choices.strict_phrase].filter(Boolean).join(" · ")||sn.choices.all_phrase,At=(t,e=et(t.plan))=>[Dm(t,e),cl(t,e),t.expect?sn.choices.with_phrase:sn.choices.without_phrase].join(" · ")});function ge({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||T.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>R({[e]:i.target.value})}>
        ${!o&&a`<option value="">${$n.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function Mp({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=q(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function mn({children:t}){if(!Q())return a`<section class="filters" aria-label=${$n.filters}>${t}</section>`;let e=O(pl().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g($n.filters_set,{count:e}):$n.filters;return a`<${Mp} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Vs({children:t}){let e=!Q()&&Vm.some(n=>T.route.query[n]);return a`
    <${Mp} look="keuzes" id="wijzig" phrase=${$n.change} opens=${e}>${t}<${ca} /><//>
  `}function ar(){let t=H(T.route.query),e=et(t.plan)?.dates||Vn;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=qi(T.route.query,"stand",n);return a`<${Xn} legend=${$n.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function ul(){let{query:t}=T.route,e=H(t),{counted:n}=fe(et(e.plan)).shared.choices,s=Object.entries(Um).filter(([,o])=>jp(o,H({...t,...o})));return s.length<2?null:a`
    <${Lp} legend=${n.title}>
      ${s.map(([o,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${o}`} checked=${jp(r,e)}
            onChange=${()=>R(r)} />
          ${n[o]}
        </label>`)}
    <//>
  `}function ca(){let{query:t}=T.route,e=$n.choices,n=Object.entries({"":e.with,uit:e.without}),s=H(t).expect?"":"uit",o=qi(t,"verwachtingen",n);return a`
    <${Us} />
    <${ul} />
    <${ar} />
    <${Xn} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var $n,Lp,Xn,jo,rr,la,Hm,pl,Vm,Us,Um,jp,Lo,pa,ts,He=M(()=>{"use strict";W();K();Ct();P();Ft();N();ut();$n=k.shared,Lp=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,Xn=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
    <${Lp} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>R({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;jo=({label:t=$n.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${T.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>R({[e]:s.target.value},!0)} />
  </label>
`,rr=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>R(Object.fromEntries(t.map(e=>[e,null])))}>
    ${$n.clear}
  </button>
`,la=({fields:t,names:e,children:n})=>a`
  <div class="velden">
    ${n}
    ${t.map(([s,o,r])=>a`<${ge} ...${{label:s,name:o,options:r}} />`)}
    <${rr} names=${e} />
  </div>
`;Hm=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,pl=()=>Object.entries(T.route.query).filter(([t])=>!Hm.test(t));Vm=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Us=()=>{let t=y.plans.map(e=>[e.key,e.title]);return I&&a`<div class="velden"><${ge} label=${$n.plan} name="plan" options=${t} /></div>`};Um={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},jp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Lo=()=>H(T.route.query).strict&&a`
    <p class="zacht">
      ${$n.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>R({lezing:null})}>${$n.choices.strict_off}</button>
    </p>
  `,pa=({scenario:t})=>a`
  <details class="blik">
    <summary>${At(t)} <span class="wijzig">${k.gaps.change}</span></summary>
    <${ca} />
  </details>
`,ts=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${I&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function zp({passage:t}){let[e,n]=q("");async function s(){try{n((await rt().ask("words",{passage:t})).woorden)}catch(o){n(o.message||Tp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${Tp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function ua(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return C(s,e?{...o,plan:e}:o)}function jt({id:t,date:e}){let[n,s]=xs(t,e);return a`<span class=${`chip s-${gs(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function be({basis:t}){let[e,n]=ue[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Km[e]}
    </svg>
  `:null}function Yt({of:t}){let e=O(t.flatMap(nn));return e.length?a`<ul class="vindplaatsen">${e.map(n=>a`<li><${$a} passage=${n} /></li>`)}</ul>`:null}function Ks({of:t,look:e}){let[n,...s]=nn(t);return n?a`
    <p class=${e}>
      ${pe(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
      ${Ee()&&a`<${zp} passage=${n} />`}
    </p>
  `:null}var Tp,A,ft,xe,Km,da,$a,ma,vs,dt=M(()=>{"use strict";W();K();P();N();je();J();ut();It();Tp=k.shared.passage;A=({id:t,text:e})=>Qt(t)?a`<a href=${We(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`;ft=({ids:t,name:e=v,between:n=", ",none:s=""})=>t.length===0?s:t.map((o,r)=>[r>0&&n,a`<${A} id=${o} text=${e(o)} />`]),xe=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${A} id=${s} />${e?.(s)}</li>`)}</ul>`;Km={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};da=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${U("Severity",t)}</span>`,$a=({passage:t})=>[pe(t),Ee()&&a`<${zp} passage=${t} />`];ma=({id:t})=>[yt(t,"broader")&&[a`<${A} id=${yt(t,"broader")} />`," › "],a`<${A} id=${t} />`],vs=({id:t})=>Pt(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function Qm({text:t,done:e}){let n=Dt(),s=Dt();return Ze(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${Ss.by_hand} ref=${n} onClose=${e}>
      <p>${Ss.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Ss.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function ir(t,e=Ss.copied){try{await navigator.clipboard.writeText(t),St(e)}catch{let n=document.createElement("div");document.body.append(n),Tn(a`<${Qm} text=${t} done=${()=>n.remove()} />`,n)}}function fn(t,e,n){cc(t,e,n),St(g(Ss.downloaded,{name:t}))}function Mo(){return!y.files.length&&!ie()?null:a`
    <section class="bestanden" aria-label=${Fp}>
      <h2>${Fp}</h2>
      <ul>
        <${dl} ...${Gm} href="#/samenvatting" />
        ${y.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<${dl} label=${e} description=${n} href=${$l(t)?.href} download=${t} />`)}
        ${ie()&&a`<${dl} ...${Jm} href="#/controleer" />`}
      </ul>
    </section>
  `}var Gm,Jm,Fp,Ss,fa,Os,de,oe,Gs,vn,lr,Nn,cr,$l,dl,Zt=M(()=>{"use strict";Ce();W();P();N();je();J();ut();He();dt();({summary:Gm,save:Jm,title:Fp}=k.frame.foot.files),Ss=k.shared.export;fa=t=>t.replace(".",`${pl().map(([,e])=>`-${Ko(v(e).split(":")[0])}`).join("")}.`),Os=({text:t,label:e=Ss.copy})=>a`<button type="button" class="klein" onClick=${()=>ir(t())}>${e}</button>`,de=({name:t,rows:e,label:n=Ss.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>fn(fa(t),Wr(e()),"text/csv;charset=utf-8")}>${n}</button>
`,oe=(t,e="",n="")=>{let s=et(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>X(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?At(t,s):n]},Gs=Ss.heads,vn=(t,e,n)=>[[...t.map(s=>s.label),...Gs],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],lr=(t,e,n,s)=>({name:`${Ko(v(t))}-${e}.csv`,origin:o=>oe(n,s(o))}),Nn=t=>I?[{key:"bronplan",label:k.shared.plan,text:e=>et(t(e))?.title||""}]:[],cr=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>nn(e(n)).map(pe).join("; "),cell:n=>a`<${Ks} of=${e(n)} />`}),$l=t=>document.querySelector(`#meenemen a[download="${t}"]`),dl=({label:t,description:e,href:n,download:s})=>a`<li><a href=${n} download=${s}>${t}</a> <span class="zacht">${e}</span></li>`});function Ep({name:t}){let e=ml(t),n=e?.parts?.map(({label:s,to:o})=>[s,C(o),o===t]);return n&&a`<${pr} label=${e?.label} tabs=${n} />`}var Ym,ml,pr,ha=M(()=>{"use strict";W();K();N();Ym=k.frame.menu.groups.flatMap(t=>t.screens||[t]),ml=t=>Ym.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),pr=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function Ne(t,e,n){let s=new Map;for(let r of V({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:Zm[t](r),id:t==="partner"?he(r):"",cells:hn(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>Y(r.label,i.label)):o}function ga(t){let[e,n,s]=t.split("~");return{key:e,step:n===Ap?null:n,plan:s}}function Be(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function zo(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Hr);if(!l.every(Go))return()=>null;let c=u=>[Pn(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(V(u).matrix[t].map(c)));return(u,m)=>{let $=Pn(u,m,n.key),[d,f,h,b]=p.map(w=>Xm(w.get($)));return b===d?null:{by:f===d!=(h===d)?f===d?"reading":"basis":"both",usual:p[0].get($)}}}var Ap,Zm,hn,Pn,Cs,Js,ba,To,Xm,Sn=M(()=>{"use strict";K();P();Ft();N();J();ut();Ap="alle",Zm={kind:t=>D(nt(t)),form:t=>D(U("ExploitationForm",t)),partner:t=>v(he(t)||t)},hn=t=>[...t.steps.map(e=>e.notation),null];Pn=(t,e,n)=>[t,e??Ap,...I?[n]:[]].join("~"),Cs=({column:t,barrier:e},n,s)=>C("overzicht",{...s,cel:Pn(t,e,n)});Js=t=>`cel-${t.replaceAll("~","-")}`,ba=(t,e)=>V(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);To=t=>[Be(t).word,...Be(t).lines].join(", "),Xm=t=>t&&JSON.stringify([t.phrase,Be(t).look,t.most_basis])});function fl({list:t,plan:e}){if(!t.length)return a`<p>${_n(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${sf} ...${o} />`]);return a`
    <p class="zacht">${ka.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${A} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function hl({summary:t,inside:e,open:n=!1}){let[s,o]=q(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function of({gap:t}){let e=[t.barrier&&at(t.barrier).toLowerCase(),t.kind&&nt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${da} severity=${t.severity} />${" · "}
      <a href=${C(["vragen",t.query])}>${es(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${I&&` · ${_n(t.plan).title}`}
      ${Qt(t.subject)&&[" · ",a`<${A} id=${t.subject} />`]}
      <${gl} gap=${t} />
    </p>
  `}function bl({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=Qs(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${hl} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${$a} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${ka.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:es(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${ka.who}</strong></p><${fl} list=${t.candidates} plan=${t.plan} />`}
    <${Os} text=${()=>ia(t.sentence,Qs(t),e,et(t.plan))} />
  `} /></div>`}var ka,In,Qs,es,Bp,tf,ef,nf,wa,ya,sf,gl,_a,Fo=M(()=>{"use strict";So();W();K();P();N();J();ut();Zt();dt();ka=k.shared.gaps,In=t=>[t,...t.also],Qs=t=>pe(t.evidence)?[t.evidence]:[],es=t=>y.queries[t]?.title||t,Bp=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),tf=({sentence:t,subject:e,topic:n})=>[t,y.topics.find(s=>s.id===n)?.title,...[e,...y.works[e]?.chapters||[]].map(s=>y.called[s]?.label)].join(" "),ef=(t,e)=>Bp(e.gewicht,[t.severity])&&(!e.tekst||vo(tf(t),e.tekst))&&In(t).some(n=>Bp(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),nf=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},wa=t=>t.flatMap(e=>In(e).map(n=>nf(e,n))),ya=(t,e)=>(e.vraag?wa(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>ef(n,e)),sf=({phrase:t,work:e,more:n})=>e?[t," (",a`<${ft} ids=${e} name=${se} />`,n&&ka.more_work,")"]:t;gl=({gap:t})=>a`<span class="alleen-papier">${Qs(t).map(e=>a` · <${$a} passage=${e} />`)}</span>`;_a=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${of} gap=${t} />
  <${bl} gap=${t} scenario=${e} />
`});function Eo(t,e,n=null,s=cf()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||xa(l.key),turn:wl(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(rf.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:xa(t),folds:!0,more:!0,turn:wl(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Ys({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,Np).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>Np&&" …"}</span>`}
    </div>
  `}function va({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||xa(t),turn:s||wl(t)};return a`
    <section class="blok">
      ${t?a`<${Ys} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Zs(r)}>${o}</div>
    </section>
  `}var rf,Pp,af,lf,Np,cf,kl,xa,wl,Zs,ns,Xs=M(()=>{"use strict";W();K();Ct();P();N();rf=k.shared,Pp="uit",[af,lf,Np]=[20,6,4],cf=()=>Q()?lf:af,kl=()=>(T.route.query.vouw||"").split(",").filter(Boolean),xa=t=>kl().includes(Pp)||kl().includes(t),wl=(t,e=[t])=>()=>{let n=e.filter(o=>xa(o)!==(o===t)),s=kl().filter(o=>o!==Pp&&!e.includes(o));R({vouw:[...s,...n].join(",")},!0)};Zs=t=>t.open?null:"dicht";ns=({id:t,items:e,first:n,as:s="ul"})=>Eo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Ys} part=${o} />`}
      <${s} class=${Zs(o)}>${o.rows}<//>
    `)});function pf({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function ht({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p,file:u}=n,[m,$]=q(t),d=l?yl(l,t):m,f=w=>{let j=d===w.key?`-${w.key}`:w.key;l?R({[l]:j===t?null:j},!0):$(j);let S=k.shared.table,F=j.startsWith("-")?S.descending:S.ascending;St(g(S.sorted,{column:w.label.toLowerCase(),direction:F}))},h=Rr(r,i,d),b=()=>vn(i,h,u?.origin||(()=>[])),_=Eo(s,h,d===t?e:null);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(w=>a`<${pf} id=${s} column=${w} sort=${d} turn=${f} />`)}
          </tr>
        </thead>
        ${_.map(w=>a`
            <tbody role="rowgroup" key=${w.more?"meer":w.key} class=${Zs(w)}>
              ${w.folds&&a`<${df} part=${w} columns=${i} ...${e} />`}
              ${w.rows.map(j=>a`<${uf} row=${j} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${u&&a`<p class="acties"><${de} name=${u.name} rows=${b} /></p>`}
  `}function gn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var yl,uf,df,Xt,bn,ss,Pe=M(()=>{"use strict";Ce();W();K();P();N();J();ut();Zt();Xs();dt();yl=(t,e="")=>T.route.query[t]||e;uf=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,df=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Ys} part=${t} count=${s&&L(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Xt=(t,e,n,s=v)=>({key:t,label:e,text:o=>s(n(o)),cell:o=>a`<${A} id=${n(o)} text=${s(n(o))} />`}),bn=(t,e,n,s)=>({key:t,label:e,text:o=>Le(n(o),s),cell:o=>a`<${jt} id=${n(o)} date=${s} />`}),ss=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>O(e(n).flatMap(nn).map(pe)).join("; "),cell:n=>a`<${Yt} of=${e(n)} />`})});function _l({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of G(t,"who",e))zn(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${A} id=${s} />${` (${O(o).join(", ")})`}<${vs} id=${s} /></li>`)}
    </ul>
  `:k.shared.no_partner}function $f(t){let e=x(t,"dueBy");return e&&` (${g(Me.bound,{date:X(e)})}; ${Zo(x(t,"modality"))})`}function to({of:t}){let e=o=>[yt(o,"barrier")&&g(Me.at_step,{step:v(yt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>x(o,r)&&Vt(o,r))].filter(Boolean),n=o=>x(o,"status")?g(Me.other_status,{reading:e(o).join(", ")}):g(Me.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Me.other_unsaid}),s=Et(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${x(o,"rationale")}</li>`)}
    </ul>
  `:null}function ur({id:t,read:[e,n]=[x(t,"basis"),x(t,"strength")]}){let s=wt(t,"interventionKind").map(nt).join(", "),o=U("CellState",x(t,"state"));return a`
    <div class="koppeling">
      <p>
        <${ma} id=${yt(t,"barrier")} />
        ${` · ${s} · ${U("Strength",n)} · `}
        <${be} basis=${e} />${` ${ue[e]?.[1]||U("Basis",e)}`}
        ${o&&a` · <strong>${g(Me.own_state,{state:o})}</strong>`}
      </p>
      <p class="reden"><strong>${Me.here}</strong>${x(t,"rationale")}</p>
      <${to} of=${t} />
    </div>
  `}function qp({id:t,scenario:e,contributions:n}){let{date:s}=e,o=hs(t,s),r=x(t,"promise"),i=Rs(t,s),{links:l}=V(e),c=n.length?n.map(u=>a`<${ur} id=${u} read=${l[u]} />`):x(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Me.across}</strong>${x(t,"rationale")}</p>`,p=[[Me.facts.deadline,i.length>0&&a`<${mf} ids=${i} date=${s} />`],[Me.facts.who,a`<${_l} id=${t} date=${s} />`],[Me.facts.figures,Sa(t).length>0&&a`<${xl} id=${t} date=${s} />`],[Me.facts.how,c],[Me.facts.where,a`<${Yt} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${A} id=${t} /></h3>
      <p class="regel">${le(t)} · <${jt} id=${t} date=${s} /></p>
      <${Ip} lead=${r&&Me.promise} text=${r||x(t,"summary")} />
      <${Ip} lead=${Me.progress} text=${x(o,"summary")} />
      ${o&&a`<${to} of=${o} />`}
      <${gn} pairs=${p} />
    </article>
  `}var Me,mf,Sa,xl,Ip,qt,On=M(()=>{"use strict";W();P();Ft();N();_e();J();ut();It();dt();Pe();Me=k.shared.work;mf=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=x(n,"deadlineLabel"),{delivery:o}=De(n,e);return a`
        <li>
          ${s&&`${D(s)}: `}“${x(n,"deadlineText")}”${$f(n)}
          ${x(n,"revises")==="true"&&`, ${Me.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,Sa=(t,e)=>ne(t,"figure",e),xl=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${Sa(t,e).map(n=>a`
        <li>
          <${A} id=${n} />: <strong>${y.lookups[n]?.description}</strong><${Yt} of=${[n]} />
        </li>
      `)}
  </ul>
`;Ip=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;qt=t=>[...t].sort((e,n)=>Y(v(e),v(n)))});function os({bar:t,most:e=ff}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function ja(t,e,n){let{word:s,lines:o}=Be(t),r=t&&[t.strict,ue[t.most_basis]?.[1],t.requested&&Cn.requested_mark];return[s,...o,...r||[],e&&Ca(e,n)].filter(Boolean).join(" · ")}function kf({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${Cn.undecided}</p>`;let u=Cs({column:n,barrier:null},o,T.route.query),m=a`<a href=${u}>${Cn.see_elsewhere}</a>`;return a`
    <p>${Co(et(o))}</p>
    ${r.length>0&&a`<h3>${Cn.why}</h3>`}
    ${r.map($=>a`<p>${x($,"rationale")} <span class="zacht">${x($,"source")}</span></p>`)}
    ${p&&a`<p>${Cn.unexpected}</p>`}
    ${i>0&&a`<p>${g(Cn.elsewhere,{count:i,kind:nt(n)})} ${m}</p>`}
    ${l&&a`<h3>${Cn.who}</h3><${fl} list=${l} plan=${o} />`}
  `}function wf({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=Dt(),c=Dt();Ze(()=>{let b=document.getElementById(Js(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(Js(i)))?.focus()},[]);let{word:p,lines:u,look:m}=Be(e),$=g(Cn.panel_note,{scenario:At(o,r)}),d=n&&g(Cn.changed.usual,{phrase:To(n.usual)}),f=e.initiatives>0&&!o.strict&&D(e.strict||r.words.stands),h=e.things.map(b=>{let _=Gr(b).filter(w=>e.links.includes(w));return a`<${qp} key=${b} id=${b} scenario=${o} contributions=${_} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>T.led?history.back():R({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${g(Cn.panel,{row:t.label,step:at(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${m}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${Ca(n,r)}. ${d}</p>`}
      ${f&&a`<p class="zacht">${f}.</p>`}
      <p class="zacht">${I&&`${r.title}. `}${$}</p>
      ${e.requested&&a`<p>${Cn.requested} <${ft} ids=${e.requested} />.</p>`}
      ${h.length?h:a`<${kf} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function Ao({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=ga(t),i=et(r);if(!i)return null;let l=Ne(e,n,i).find(m=>m.key===s),c=l?.cells[hn(i).indexOf(o)];if(!c)return null;let p=zo(e,n,i)(s,o);return a`<${wf} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Ve,Cn,ff,dr,vl,hf,gf,bf,Oa,Ca,eo=M(()=>{"use strict";W();K();P();N();Sn();J();ut();It();Fo();dt();On();Ve=k.overview.legend,Cn=k.overview,ff=20;dr=({expected:t=Ve.expected,quiet:e=Ve.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ve.states.map(o=>a`
        <li>
          <span class="staal"><${os} bar=${[[o,1,0]]} /></span>${D(y.codes.CellState[o].label)}
        </li>
      `)}
    <li><span class="staal"><${os} bar=${[[Ve.support_state,1,1]]} /></span>${Ve.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ve.undecided}</li>`}
    <li>
      <span class=${n?"staal blanco":"staal streepje"} aria-hidden="true">${!n&&"–"}</span>
      ${e}
    </li>
  </ul>
`,vl=()=>a`
  <ul class="stalen">
    ${Object.entries(ue).map(([t,[,e]])=>a`<li><span class="staal"><${be} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[hf,...gf]=Ve.sample.words,bf=Ve.sample.bar.map(([t,e])=>[t,Number(e),0]),Oa=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ve.title}>
    <h2>${Ve.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${os} bar=${bf} /><strong>${hf}</strong>
      ${gf.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ve.explain}</p>
    <${dr} undecided=${t} />
    <h3>${Ve.how}</h3>
    <${vl} />
    <p><span class="anders">${Ve.other}</span>${Ve.other_says}</p>
  </aside>
`,Ca=({by:t},e)=>fe(e).overview.changed[t]});function La(t){let[e,n]=["promise","summary"].map(s=>x(t,s));return[e&&`${qn.promised} ${e}`,e&&n?`${qn.reported} ${n}`:n].filter(Boolean)}function _f({property:t,value:e}){let n=e.slice(1),s=([o,r])=>x(n,o)&&` (${g(r,{date:X(x(n,o))})})`;return e.startsWith("@")?[a`<${A} id=${n} />`,Object.entries(qn.when[t]||{}).map(s)]:y.lists[t]?U(y.lists[t],e):qn.truth[e]||X(e)}function za({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Vt(o,"recommendationKind"),response:Vt(o,"response")||qn.requested.no_response}),s=t.map(o=>a`<li><${A} id=${o} />${g(qn.requested.line,n(o))}</li>`);return a`<${st} title=${e}><${ns} id="gevraagd" items=${s} /><//>`}function No({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Jo(t))p&&c===t&&zn(e,l,p);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:O(c).join(", ")})),{columns:s,title:o,caption:r}=qn.mentions,i=[Xt("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>le(l)},{key:"verband",label:s.link,text:({how:l})=>l},{...bn("stand",s.stand,({from:l})=>l),cell:({from:l})=>ce(l)&&a`<${jt} id=${l} />`}];return a`
    <${va} id=${n.length>xf?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${ht} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var qn,yf,st,ke,Bt,Bo,Ma,Ta,xf,Fa,kn=M(()=>{"use strict";W();P();N();_e();J();Xs();dt();Pe();On();qn=k.thing,yf=new Set([...y.hidden,...qn.shown]);st=({title:t,note:e,children:n})=>a`
  <section class="blok"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${n}</section>
`,ke=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Bt=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;Bo=t=>Object.entries(tn.get(t)||{}).filter(([e])=>!yf.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${_f} property=${e} value=${o} />`);return[D(Ur(e)),s.length>1?a`<${Bt} items=${s} />`:s[0]]}),Ma=t=>wt(t,"altLabel").join(", "),Ta=({id:t})=>Sa(t).length>0&&a`<${st} title=${qn.figures}><${xl} id=${t} /><//>`;xf=3;Fa=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${st} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${ft} ids=${Et(s,n)} />${Et(s,n).length>0&&": "}
              <strong>${Vt(s,"engagement")||qn.organisation.wish}.</strong> ${x(s,"rationale")}
            </p>
            <${Yt} of=${[s]} />
          </div>
        `)}
    <//>
  `});function Wp({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${D(s)}`;return a`<${gn} pairs=${Object.values(y.codes[t]).map(n=>[e(n),n.definition])} />`}function Dp({id:t=""}){let e=ve.reading;return a`
    <${no} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${Wp} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${Zn(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Sf(){let{howto:t}=k.overview,e=Object.values(ue).map(([s])=>s),n={report:I?t.reports:Yn(),marks:e.join(" "),source:fo()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function Of({name:t,one:e,plan:n,open:s}){let o=i=>a`<li key=${i}>${ms(i)?a`<${A} id=${i} />`:i}</li>`,r=Dt();return we(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${ua(t,I?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<ul class="geteld">${e.things.map(o)}</ul>`}
    </li>
  `}function Mf(){let t=o=>a`
    <${A} id=${yt(o,"initiative")} />${" → "}<${ma} id=${yt(o,"barrier")} />
    ${`: ${x(o,"rationale")}`}<${to} of=${o} />
  `,e=Rp(on.weak).map(t),n=g(ve.weak.intro,on.links),s=Rp(on.statuses).map(o=>a`<${A} id=${yt(o,"initiative")} />${`: ${Vt(o,"status")}`}<${to} of=${o} />`);return a`
    <${Ea} of=${ve.weak} id="lezing" items=${e} intro=${n} />
    <${Ea} of=${ve.other} id="anders" items=${on.other.map(t)} />
    ${s.length>0&&a`<${Ea} of=${ve.statuses} id="standen" items=${s} />`}
  `}function zf(){if(!on.judged.length)return null;let t=e=>g(ve.judged.line,{step:v(yt(e,"barrier")),kinds:wt(e,"interventionKind").map(nt).join(", "),state:Vt(e,"state"),why:x(e,"rationale"),who:x(e,"post"),date:X(x(e,"asOf"))});return a`<${Ea} of=${ve.judged} id="oordelen" items=${on.judged.map(t)} />`}function Ff(){let t=ve.expected.columns,e=[Xt("stap",t.step,n=>yt(n,"barrier")),{key:"soort",label:t.kind,text:n=>wt(n,"interventionKind").map(nt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>x(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>x(n,"source")}];return a`
    <${no} of=${ve.expected} id="verwacht" count=${on.expected.length}>
      <${ht} id="verwachtingen" caption=${ve.expected.caption} rows=${on.expected} columns=${e} />
    <//>
  `}var $r,ve,vf,no,Cf,jf,Hp,on,Sl,Lf,Ea,Rp,Tf,Vp,Up=M(()=>{"use strict";W();K();Ct();P();Ft();N();J();ut();eo();Xs();dt();Pe();kn();On();$r=k.method,ve=k.unknown,vf=3,no=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${va} id=${e!==void 0&&e<=vf?"":s} close=${o}
    title=${e===void 0?t.title:g(ve.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;Cf=()=>R({getal:null},!0),jf=({scenario:t})=>a`
  <${no} of=${$r.numbers} id="getallen" close=${T.route.query.getal?Cf:null}>
    ${ye(t).map(e=>a`
        ${I&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Fn(t,e).named).map(([n,s])=>a`
              <${Of} key=${n} name=${n} one=${s} plan=${e} open=${T.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,Hp=({route:t})=>a`
  <${tt} text=${$r.title}><p class="uitleg">${$r.intro}</p><//>
  <${Sf} />
  <div class="blok"><${Oa} /></div>
  <${no} of=${$r.states} id="standen"><${Wp} list="CellState" /><//>
  <${jf} scenario=${H(t.query)} />
  <${Dp} />
  <p><a href=${C("weet-niet")}>${$r.unknown}</a></p>
`,on=y.unknown,Sl=({of:t,id:e,ids:n,more:s})=>a`
  <${no} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${xe} ids=${qt(n)} more=${s} />`}
  <//>
`,Lf=t=>a`<span class="zacht"> – ${le(t).toLowerCase()}</span>`,Ea=({of:t,id:e,items:n,intro:s})=>a`
  <${no} of=${t} id=${e} count=${n.length} intro=${s}><${Bt} items=${n} /><//>
`,Rp=t=>[...t].sort((e,n)=>Y(v(yt(e,"initiative")),v(yt(n,"initiative"))));Tf=()=>a`
  <${no} of=${ve.clashes} id="tegenspraak" count=${on.clashes.length}>
    ${qt(on.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${A} id=${t} /></h3>
          <p>${x(t,"summary")}</p>
          <${Yt} of=${[t]} />
        </div>
      `)}
  <//>
`;Vp=()=>a`
  <${tt} text=${ve.title}><p class="uitleg">${ve.intro} ${Bn}</p><//>
  <${Sl} of=${ve.unjudged} id="ongeplaatst" ids=${on.unjudged} more=${Lf} />
  <${Mf} />
  <${Tf} />
  <${zf} />
  <${Sl} of=${ve.nameless} id="naamloos" ids=${on.nameless} />
  <${Sl} of=${ve.generic} id="verzamelnamen" ids=${on.generic} />
  <${Ff} />
  <${Dp} id="lezen" />
`});function Ef(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function Af(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=jl(s,o,.8);return n}function Nf(t,e){return[...t.querySelectorAll(Bf)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=m=>Number(s.getAttribute(m)||0),l=Aa(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return Pf(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(Ol(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Kp[s.tagName](i,s),...c,dash:p,opacity:u}]})}function Pf(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,m=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=so(" ",m,u.fontWeight)),!p.trim())return[];i=!0;let d={at:Aa(new DOMMatrix(e).translate(l,o)),text:p.trim(),size:m,weight:u.fontWeight,fill:u.fill};return l+=so(p.trim(),m,u.fontWeight),[d]})}function so(t,e,n){return Cl.font=`${n} ${e}px ${Ba}`,Cl.measureText(t).width}function If(t,e,n){let{width:s,height:o}=e,r=Aa(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?jl(s/2,o/2,s/2-1):mr(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;Ol(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:Ef(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:Af(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:mr(0,o/2-1,s,2),fill:u[0]});for(let[,d,f,h]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(f)?i.push({at:r,d:mr(0,o+Number(f),s,-Number(f)),fill:d}):i.push({at:r,d:mr(+h/2,+h/2,s-+h,o-+h),fill:"none",stroke:d,wide:+h});let m=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:t.getPropertyValue(`border-${d}-style`)==="dashed"?"5 3":""}),$={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&m("top").wide)i.push({at:r,d:c,fill:"none",...m("top")});else for(let[d,f]of Object.entries($)){let h=m(d);h.wide&&Ol(h.stroke)&&i.push({at:r,d:f,fill:"none",...h})}return i}function qf(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let m=r.getBoundingClientRect(),$=i[i.length-1];$&&Math.abs($.on.top-m.top)<3?($.text+=` ${p}`,$.on=new DOMRect($.on.left,$.on.top,m.right-$.on.left,$.on.height)):i.push({on:m,text:p})}so("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Cl.measureText("x");return i.map(({on:p,text:u})=>{let m=u;for(;m&&p.left+so(m,o,s.fontWeight)>n+1;)m=m.slice(0,-1);m!==u&&(m=`${m.slice(0,-1).trim()}…`);let $=Aa(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:$,text:m,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function Gp(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return Nf(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,m]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+m).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-m)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?qf(u,l,c):u instanceof Element?Gp(u,l,c):[]);return o.style.transform="",[...If(s,i,l),...p]}function Ll(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=Gp(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*so(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var Aa,Ol,mr,jl,Kp,Bf,Cl,Ba,Jp=M(()=>{"use strict";Aa=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Ol=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),mr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,jl=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Kp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>jl(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>mr(t("x"),t("y"),t("width"),t("height"))},Bf=[...Object.keys(Kp),"text"].join();Cl=document.createElement("canvas").getContext("2d"),Ba=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Ml(t,e,n,s,o,r){let i=Wc(t,p=>so(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,rs,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function Xp({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=y.meta,l=[Zn(et(e?.plan)),e&&At(e)].filter(Boolean).join(". "),c=g(Na.foot,{version:r,content:(i||"").slice(0,12)}),p=document.querySelector(n);p.classList.add("heel");let u=Ll(p);p.classList.remove("heel");let m=Math.max(u.width,Wf),$=Ml(t,22,650,Rf,m,rs),d=Ml(`${l}. ${Bn} ${o}`.trim(),13,400,Qp,m,$.below+2),f=d.below+16,[h,b,_]=[rs,f+u.height+24,0],w=[...document.querySelectorAll(s)].map(Ll).flatMap(F=>{h>rs&&h+F.width>rs+m&&([h,b,_]=[rs,b+_+6,0]);let E=Zp(F.shapes,h,b);return h+=F.width+20,_=Math.max(_,F.height),E}),j=Ml(c,13,400,Qp,m,b+_+16),S=[...$.shapes,...d.shapes,...Zp(u.shapes,rs,f),...w,...j.shapes];return{title:`${t} ${l}. ${Bn}`,width:m+2*rs,height:j.below+rs,shapes:S}}function Vf(t){let{title:e,width:n,height:s,shapes:o}=Xp(t),r=(c,p,u,m="")=>{let $=c.appendChild(document.createElementNS(Hf,p));for(let[d,f]of Object.entries(u))f!==void 0&&f!==""&&$.setAttribute(d,String(f));return $.textContent=m,$},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":Ba,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:m,stroke:$,wide:d,dash:f,size:h,weight:b,slant:_,opacity:w}of o){let[j,S,F,E,ct,pt]=c,B=j===1&&!S&&!F&&E===1?`translate(${ct} ${pt})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:B,fill:m,...$&&$!=="none"&&{stroke:$,"stroke-width":d,"stroke-dasharray":f},opacity:w===1?void 0:w}):r(l,"text",{transform:B,...{"font-size":h,"font-weight":b,"font-style":_},fill:m},p)}fn(fa(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function Uf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=Xp(t),o=document.createElement("canvas"),r=Math.min(Df,Yp/e,Yp/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:m,stroke:$,wide:d,dash:f,size:h,weight:b,slant:_="",opacity:w=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=w,i.fillStyle=m,i.font=`${_} ${b} ${h}px ${Ba}`,p!==void 0&&i.fillText(p,0,0);let j=new Path2D(u);m!=="none"&&i.fill(j),$&&$!=="none"&&d&&(i.strokeStyle=$,i.lineWidth=d,i.setLineDash((f||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(j)),i.restore()}let l=fa(`${t.name}.png`);o.toBlob(c=>c?fn(l,c,"image/png"):St(g(Na.too_large,{name:l})),"image/png")}var Na,Rf,Qp,rs,Wf,Df,Yp,Zp,Hf,Ue,js=M(()=>{"use strict";Ce();W();P();N();ut();Zt();Jp();Na=k.shared.export,[Rf,Qp]=["#16212B","#46525D"],[rs,Wf,Df,Yp]=[28,720,2,12e3],Zp=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));Hf="http://www.w3.org/2000/svg";Ue=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Vf(t)}>${Na.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Uf(t)}>${Na.png}</button>
  </span>
`});function tu({rows:t,unit:e,end:n}){let s=n?te.right:te.left-te.box,o=n?te.right+te.box+12:te.left-te.box-12;return t.map(({state:r,count:i,y:l})=>{let c=te.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${te.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${Ls(r)}
        </text>
      </g>
    `})}function Kf({band:t,unit:e}){let n=t.count*e,s=te.top+t.y1*e+n/2,o=te.top+t.y2*e+n/2,r=(te.left+te.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${te.left} ${s} C${r} ${s} ${r} ${o} ${te.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${eu(t)}</title></path>
  `}function Gf({flow:t}){let e=Math.max(...t.bands.map(n=>n.count));return a`<div class="standlijst">
    ${t.left.map(({state:n,count:s})=>a`
        <section>
          <h3>${s} ${Ls(n)}</h3>
          <ul>
            ${t.bands.filter(o=>o.from===n).map(o=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${o.to}`}
                      style=${{width:`${100*o.count/e}%`}}></i>
                    ${o.count} ${Ls(o.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${oo.listed}</p>
  </div>`}function nu({flow:t,one:e,other:n,counted:s}){if(Q())return a`<${Gf} flow=${t} />`;let o=te.height/t.height,r=t.bands.map(eu).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${oo.title}>
      <svg viewBox=${`0 0 ${te.width} ${te.height+te.top+14}`} role="img"
        aria-label=${g(oo.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${te.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${te.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${Kf} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${tu} rows=${t.left} unit=${o} />
        <${tu} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${oo.caption}</figcaption>
      <p class="acties"><${Ue} name="overgang" title=${`${oo.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var oo,te,Ls,eu,su=M(()=>{"use strict";W();Ct();P();N();J();js();oo=k.compare.flow,te={width:960,height:430,top:40,left:230,right:640,box:16},Ls=t=>t?D(U("CellState",t)):oo.fresh,eu=({count:t,from:e,to:n})=>L(oo.band,t,{from:Ls(e),to:Ls(n)})});function Zf(t){let e=Rn[Rn.length-1],n=y.plans.map(c=>Rn.findLast(p=>p.plan===c)||e),[s,o]=I?n:[Rn[0],e],r=Rn.slice(0,-1).find(c=>c.key===t.van)||s,i=Rn.slice(Rn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function Xf({change:t,side:{plan:e,date:n,label:s},at:o}){let r=Pn(t.kind,[t.barrier,t.other_barrier][o],e.key),i=C("overzicht",{cel:r,plan:null,stand:n===Fe?null:n}),l=c=>a` <${jt} ...${{id:c,date:n}} /> <${_l} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${s}</strong></a>: ${t.states[o]}</p>
      <${xe} ids=${qt(t.work[o])} more=${l} />
    </div>
  `}function th({rows:t}){let e=([,,s,o])=>a`${o} <a href=${We(s)}>${Z.see}<span class="sr"> ${v(s)}</span></a>`,n={of:([s])=>s,titles:Object.entries(Object.fromEntries(t.map(([s,o])=>[s,o])))};return a`
    <${st} title=${g(Z.stated,{count:t.length})}>
      <p class="zacht">${Z.stated_note}</p>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${Eo("uitspraken",t,n).map(s=>a`
          ${s.folds?a`<${Ys} part=${s} level=${3} count=${s.rows.length} />`:a`<h3>${s.title}</h3>`}
          <${Bt} look=${Zs(s)} items=${s.rows.map(e)} />
        `)}
    <//>
  `}function eh({found:t,one:e,other:n,mode:s,counted:o}){let r={of:w=>w.other_barrier||w.barrier||"",titles:[...dn,["",k.shared.all_steps]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:w})=>w,titles:Object.entries(Z.whose).map(([w,j])=>[w,g(j,l)])},p=w=>w.map(j=>v(he(j)||j)).join(", "),u=w=>O([w.barrier,w.other_barrier].map(at)).join(" / "),m=w=>D(nt(w.kind))+(s==="plans"?` (${u(w)})`:""),$=[{key:"stap",label:Z.columns.step,text:u},{key:"soort",label:Z.columns.kind,text:w=>D(nt(w.kind))},{key:"een",label:e.label,text:w=>D(w.states[0])},{key:"ander",label:n.label,text:w=>D(w.states[1])},{key:"weg",label:g(Z.left[s],l),sort:!1,text:w=>p(w.left)},{key:"erbij",label:g(Z.joined[s],l),sort:!1,text:w=>p(w.joined)}],d=i.flatMap(({label:w,date:j},S)=>{let F=E=>`${v(E)} (${Le(E,j)})`;return[{key:"wie",label:g(Z.who,{label:w}),text:E=>p(E.who[S])},{key:"wat",label:g(Z.work,{label:w}),text:({work:E})=>qt(E[S]).map(F).join("; ")}]}),f=w=>a`
    ${w.sentence}
    <details>
      <summary>${Z.see_both}<span class="sr"> ${nt(w.kind)}, ${u(w)}</span></summary>
      <div class="standen">${i.map((j,S)=>a`<${Xf} ...${{change:w,side:j,at:S}} />`)}</div>
    </details>
  `,h=()=>vn([...$,...d],t.changes,()=>oe(null,"",o)),b=a`
    <details>
      <summary>${Z.as_table}</summary>
      <${ht} id="vakken" caption=${Z.table} rows=${t.changes} columns=${$} />
    </details>
  `,_=a`<div class="acties"><${de} name="vergelijk-vakken.csv" rows=${h} /></div>`;return a`
    ${t.changes.length?_:a`<p>${k.shared.none}</p>`}
    ${Eo("verschillen",t.changes,s==="plans"?c:r).map(w=>a`
        ${w.folds&&a`<${Ys} part=${w} level=${3} count=${L(Z.differ,w.rows.length)}
            names=${w.rows.map(m)} />`}
        <${Bt} look=${Zs(w)} items=${w.rows.map(f)} />
      `)}
    ${t.notes.map(w=>a`<p class="zacht">${w}</p>`)}
    ${t.changes.length>0&&b}
  `}function nh({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>Ls(p)},...e.right.map(({state:p})=>({key:p,label:Ls(p),sort:!1,text:u=>String(e.bands.find(m=>m.from===u.state&&m.to===p)?.count||Z.nothing)}))],c=g(Z.counts_table,{before:n.label,after:s.label});return a`
    <${st} title=${Z.counted}>
      <p class="zacht">${g(Z.counts,{both:i,fresh:t.fresh.length})}</p>
      <${nu} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${L(Z.heads,r.length,{names:zt(r.map(se))})}</p>`}
      <details>
        <summary>${Z.flow.table}</summary>
        <${ht} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    <//>
  `}function oh(t,e,n){let{actions:s}=t;return{notes:e?[]:t.notes,statements:t.statements.filter(([,,o])=>n(o)),changes:e?t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)):t.changes,actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function rh({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=$=>i.has($)?"":Le($,e.date),c=$=>i.has($)?a`<span class="zacht">${Z.not_yet}</span>`:a`<${jt} id=${$} date=${e.date} />`,p=[Xt("actie",Z.action,$=>$),{key:"wat",label:Z.what,text:le},{key:"plan",label:e.label,text:l,cell:c},bn("nu",n.label,$=>$,n.date)],u=()=>vn(p,r,()=>oe(null,e.plan.key,o)),m=()=>R({alles:s?"nee":"ja"});return a`
    <section>
      <h2>${g(s?Z.all:Z.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${m}>${Z.show_all}</button>
        <${de} name="vergelijk.csv" rows=${u} />
      </div>
      <${ht} id="vergelijk" caption=${Z.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function ru({route:t}){if(Rn.length<2)return a`<${tt} text=${Z.title} /><p>${Z.alone}</p>`;let{one:e,other:n,after:s}=Zf(t.query),o=H(t.query),r=cl(o),i=Yf(e,n,o),l=ln.some(_=>_.notation===t.query.stap)?t.query.stap:"",c=i.actions&&un.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",p=sh(l,c),u=oh(i,l,p),{actions:m}=u,$=l&&c?null:m?.flows[l||c],d=(t.query.alles||c&&"ja")==="ja",f=fs.filter(_=>Jt(_,e.plan.key)&&y.works[_]?.container&&p(_)),h=m?"dates":"plans",b=g(Z.intro[h],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${tt} text=${Z.heading[h]} title=${Z.title}><p class="uitleg">${b} ${Bn}</p><//>
    <${mn}>
      <${ul} />
      <div class="velden">
        ${Rn.length>2&&a`
            <${ge} label=${Z.first} name="van" chosen=${e.key} options=${ou(Rn.slice(0,-1))} />
            <${ge} label=${Z.second} name="met" chosen=${n.key} options=${ou(s)} />
          `}
        <${ge} label=${Z.columns.step} name="stap" options=${dn} />
        ${m&&a`<${ge} label=${Jf} name="hoofdstuk" options=${Qf} />`}
      </div>
    <//>
    ${m&&$&&a`<${nh} ...${{actions:m,flow:$,one:e,other:n,counted:r,heads:f}} />`}
    ${m&&a`<${th} rows=${u.statements} />`}
    ${!c&&a`
        <${st} title=${g(Z.cells,{count:u.changes.length})}>
          <${eh} ...${{found:u,one:e,other:n,mode:h,counted:r}} />
        <//>
      `}
    ${m&&a`<${rh} ...${{actions:m,one:e,other:n,counted:r,all:d}} />`}
    <${me} text=${L(Z.shown,u.changes.length)} />
  `}var Z,Jf,Qf,Rn,ou,Yf,sh,au=M(()=>{"use strict";W();K();Ct();P();Ft();N();Sn();J();ut();It();He();Zt();Xs();dt();su();Pe();kn();On();Z=k.compare,Jf=k.measures.fields.chapter,Qf=un.map(t=>[t,v(t)]),Rn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:I?g(Z.side,{plan:t.title,label:n}):D(n)}))),ou=t=>t.map(e=>[e.key,e.label]),Yf=(t,e,{stated:n,strict:s})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`];sh=(t,e)=>n=>(!t||En(n).includes(t))&&(!e||y.works[n]?.chapters?.includes(e))});function ih({row:t,cell:e,change:n,step:s,plan:o}){let r=ja(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=Pn(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Js(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>R({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:at(s)})}${r}</span>
        <${iu} cell=${e} />
      </button>
    </td>
  `}function lu({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?$e.undecided:$e.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function ch({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g($e.caption,{scenario:At(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${$e.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${lh} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Pt(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${A} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${ih} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${lu} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function $h({plan:t,scenario:e,reach:n}){let s=Ne("partner",e,t),o=zo("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${ts} plan=${t} /><p>${$e.nothing_yet}</p>`:n.partners?a`
    ${I&&a`<h2>${t.title}</h2>`}
    <${ts} plan=${t} />
    <p>${Fn(e,t).phrase.reach}
      ${" "}<a href=${C("methode",{getal:"organisaties-in-de-tekst"})}>${$e.in_text}</a>. ${$e.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${ch} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${Ue} name=${`dekking-${t.key}`} title=${$e.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${uh} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${$e.alike.title}</h2><p>${$e.alike.note}</p></div>
        <ul class="zelfde">
          ${n.alike.map(r=>a`<li key=${r.steps}><strong>${r.steps}</strong> ${r.names}</li>`)}
        </ul>
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${dh} reach=${n} plan=${t} />
    </div>
  `:a`<p>${$e.nothing}</p>`}function cu({route:t}){let e=H(t.query),{reach:n}=V(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${tt} text=${$e.heading} title=${$e.title} />
      <p class="zacht">${At(e)}</p>
      <${Vs} />
    </div>
    ${ye(e).map(o=>a`
        <${$h} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${Ao} address=${s} by="partner" scenario=${e} />`}
    <${me} text=${s?"":g($e.shown,{scenario:At(e)})} />
  `}var $e,ah,iu,Tl,lh,ph,uh,dh,pu=M(()=>{"use strict";W();K();Ct();P();Ft();N();Sn();ut();It();eo();He();js();dt();$e=k.coverage,ah=5,iu=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${be} basis=${t.most_basis} />
    <${os} bar=${t.bar} most=${ah} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;Tl=t=>!t.acting&&!t.undecided,lh=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${Tl(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${We(t.id)}>${t.label}</a>
    <span class=${Tl(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;ph=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${Pt(t.id)?"verzamel":""}><${A} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${C("dekking",{...T.route.query,cel:Pn(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Be(e).word}${n&&`, ${Ca(n,o)}`}</span>
      <${iu} cell=${e} />
    </a>
  </li>
`,uh=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${ph} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${I?"h3":"h2"} class="stapkop">
            <span class=${Tl(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g($e.step,{step:at(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<${lu} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,dh=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${I?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${C("aandachtspunten",{stap:n.step})}>${$e.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${$e.about}</p>
    <${dr} expected=${$e.expected} quiet=${$e.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${vl} />
    <p><a href=${C("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function du(t,e){let{columns:n=[]}=V(t).reach.find(c=>c.plan===e.key)||{},s=Ne("kind",t,e),o=Ne("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap((m,$)=>u[$]?[$]:[]),basis:m=>u[m]?.most_basis||""})).sort((c,p)=>Ws(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>Y(i(c),i(p)));return{stops:r,several:l}}var uu,zl,Pa=M(()=>{"use strict";P();Ft();N();Ds();_e();Sn();J();uu=({date:t,plan:e})=>qs("InformationFlow").filter(n=>Is(n,t)&&Jt(n,e)).map(n=>{let s=Et(n,"between"),o=r=>[...Et(n,r),...s].sort(Ws);return{id:n,state:x(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>Y(x(n.id,"content"),x(s.id,"content"))),zl=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function gh(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(F=>o.get(F)).filter(F=>F!==void 0),[u,m]=p.sort((F,E)=>F.left-E.left);if(!u||!m)return{d:"",x:0,y:0};let[$,d]=[u.right-n.left,(u.top+u.bottom)/2-n.top],[f,h]=[m.left-n.left,(m.top+m.bottom)/2-n.top],b=($+f)/2,_=`M${$} ${d}C${b} ${d} ${b} ${h} ${f} ${h}`,w=hh.map(F=>{let[E,ct,pt,B]=[(1-F)**3,3*F*(1-F)**2,3*F*F*(1-F),F**3];return{d:_,x:E*$+(ct+pt)*b+B*f,y:(E+ct)*d+(pt+B)*h}}),S=w.find(F=>r.every(E=>Math.max(Math.abs(E.x-F.x),Math.abs(E.y-F.y))>fh))||w[0];return c!==void 0&&r.push(S),S})}function bh(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function Po({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=Dt(),[c,p]=q([]);Ze(()=>{let h=()=>p(gh(l.current,n));h();let b=new ResizeObserver(h);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),m=u.some(h=>h.id===s)?s:u[0]?.id,$=new Set(n.flatMap(({from:h,to:b})=>h===s||b===s?[h,b]:[])),d=({from:h,to:b})=>h===s||b===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${h=>{let b=h.target.dataset.vak;if(!b||h.ctrlKey||h.metaKey||h.altKey)return;if(!mh.includes(h.key))return i(h.key,b);let _=bh(h.key,b,e,n);h.preventDefault(),_&&l.current.querySelector(`[data-vak="${CSS.escape(_)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:h},b)=>a`<path d=${h} class=${`${n[b]?.look}${n[b]&&d(n[b])?" aan":""}`} />`)}
      </svg>
      ${e.map((h,b)=>a`
          <div class=${`kolom ${h[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[b]}</h2>
            <ul>
              ${h.map(_=>a`
                  <li key=${_.id}>
                    <button type="button" data-vak=${_.id} tabindex=${_.id===m?0:-1}
                      class=${`doos ${_.look}${$.has(_.id)?" buur":""}`}
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
  `}var mh,fh,hh,Ia=M(()=>{"use strict";W();mh=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],fh=28,hh=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function Io({label:t,id:e,thing:n,pick:s,among:o=ms}){let[r,i]=q(!1),l=()=>qt([...tn.keys()].filter(h=>Qt(h)&&o(h))),c=ze(()=>r?l():[],[r]),[p,u]=q(null),m=h=>{let b=Ht(h.trim()),_=S=>[v(S),se(S),...wt(S,"altLabel")].map(Ht),w=S=>Kn(S)?_(S):_(S).slice(0,2),j=c.find(S=>v(S)===h)||c.find(S=>w(S).includes(b));return j?[j]:c.filter(S=>b&&_(S).some(F=>F.includes(b)))};we(()=>u(null),[n]);let{route:$}=T,d=h=>{if(T.route!==$)return;let[b,..._]=m(h.target.value);u(b&&!_.length?null:h.target.value),b&&!_.length&&s(b)},f=p?m(p).slice(0,3).map(v).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(ms(n)?v(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(h=>a`<option value=${v(h)}></option>`)}</datalist>
      ${p&&a`<small role="status">${f?g($u.meant,{names:f}):$u.unknown_thing}</small>`}
    </label>
  `}var $u,qa=M(()=>{"use strict";W();K();P();N();J();On();$u=k.explore});function kh(t){let e=hu(yo(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status">
      <strong>${gt.none}</strong>${e.length>0&&` ${g(gt.only,{names:fu(e)})}`}
    </p>
  `}function wh({from:t,to:e,scenario:n}){let s=op([t,e],n).map(r=>r.label),o=rp([t,e],n);return a`
    ${s.length>0&&a`<p>${g(gt.shared,{steps:zt(s)})}</p>`}
    ${o.length>0&&a`<p>${gt.bodies} <${ft} ids=${o} />.</p>`}
  `}function Fl({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(p=>ne(p,"chapterLead",e)),r=s.filter(p=>(o||s).includes(p)&&Jt(p,n)),[i,l]=o?gt.headed:gt.heads,c=(o?[s,o]:[]).map((p,u)=>{let $=p.filter(f=>!r.includes(f)&&Jt(f,n)).flatMap(f=>ne(f,"inChapter")).filter(f=>Gn(f).includes(t[1-u])&&!Gn(f).includes(t[u])),d={who:v(t[u]),other:v(t[1-u])};return $.length>0&&a`<p>${g(gt.within,d)} <${ft} ids=${$} />. ${l}</p>`});return a`${r.length>0&&a`<p>${i} <${ft} ids=${r} />. ${l}</p>`}${c}`}function yh({from:t,to:e,scenario:n,collective:s}){let o=ze(()=>ta(t,e,n,s),[t,e,s,n]),r=o.length>Xo?g(gt.longer.first,{count:Xo}):L(gt.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,Xo).map(i=>a`<li><${ft} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function gu({roles:t}){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${x(r,"rationale")||x(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?D(n(r)):n(r));return a`
    <li>
      <${A} id=${e} />${I&&` (${vt(e)?.title})`} <${jt} id=${e} />
      ${O(t.map(({from:o})=>o)).map(o=>a`<p><${A} id=${o} />: ${s(o).join(" ")}</p>`)}
      <${Yt} of=${t.flatMap(o=>o.of)} />
    </li>
  `}function _h({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=hu(t,e),i=ze(()=>{let f=b=>[ce(b)?"wat":"wie",r.includes(b)&&"verzamel",(b===n||b===s)&&"begin"].filter(Boolean).join(" "),h=b=>r.includes(b.from)||r.includes(b.to)?"l-punt":"l-heel";return{columns:t.layers.map(b=>b.map(_=>({id:_,text:v(_),look:f(_)}))),ties:t.lines.map((b,_)=>({from:b.from,to:b.to,number:_+1,look:h(b)}))}},[t]),l=t.layers.map(f=>ce(f[0])),c=r.length?yo(n,s,o):t,p=c?.length===t.length?c.count:0,u=fu(r),m=L(gt.works,l.filter(Boolean).length),$={from:v(n),to:v(s),count:t.lines.length},d=f=>R({van:null,naar:null,uit:f,kies:f});return a`
    <p role="status">
      ${p>0&&a`<strong>${L(gt.counted,p,{works:m})}</strong> `}
      ${u&&`${L(gt.through,t.count-p,{names:u,works:m})} ${gt.dotted} `}${gt.says}
    </p>
    ${!Q()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${Po} heads=${l.map(f=>f?gt.columns.what:gt.columns.who)} ...${i} chosen=""
              label=${g(gt.picture,$)} choose=${d} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${Ue} name=${k.explore.file} title=${`${$.from} – ${$.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${gt.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:f})=>a`<${gu} roles=${f} />`)}
    </ol>
  `}function bu({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>mu(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?sp(n,s,e):[],p=c.length>0,u=ze(()=>l?yo(n,s,e,o):null,[n,s,o,e.key,e.plan]),m=(d,f,h)=>a`
    <${Io} label=${f} id=${d} thing=${h} among=${mu}
      pick=${b=>R({[d]:b})} />
  `,$=(d,f,h)=>a`
    <label class="vink">
      <input type="checkbox" id=${d} checked=${f} onChange=${()=>R({[d]:f?null:"ja"})} />
      ${` ${h}`}
    </label>
  `;return a`
    <section aria-label=${gt.heading}>
      <h2>${gt.heading}</h2>
      <div class="velden">
        ${m("van",gt.from,n)} ${m("naar",gt.to,s)}
        ${$("verzamel",o,gt.collective)}
        ${l&&a`<button type="button" onClick=${()=>R({van:s,naar:n})}>${gt.swap}</button>`}
        ${l&&u&&$("langer",r,gt.longer.show)}
      </div>
      <p><a href=${C("verken",{uit:n,kies:n})}>${gt.back}</a></p>
      ${!(n&&s)&&a`<p>${gt.choose}</p>`} ${n&&n===s&&a`<p>${gt.same}</p>`}
      ${l&&a`<${Fl} of=${[n,s]} scenario=${e} />`}
      ${l&&(u?a`<${_h} ...${i} found=${u} />`:a`<${kh} ...${i} />`)}
      ${p&&a`<h3>${gt.together}</h3>`}
      ${c.flat().some(d=>d.name==="expected")&&a`<p class="zacht">${gt.expecting}</p>`}
      ${p&&a`<ul class="wegen">${c.map(d=>a`<${gu} roles=${d} />`)}</ul>`}
      ${l&&a`<${wh} ...${i} />`}
      ${l&&u&&r&&a`<${yh} ...${i} collective=${o} />`}
    </section>
  `}var gt,mu,fu,hu,ku=M(()=>{"use strict";W();K();Ct();P();N();Ds();_e();J();It();Ia();js();dt();qa();gt=k.explore.path,mu=t=>Qt(t)&&(Kn(t)||ce(t)),fu=t=>zt(t.map(v)),hu=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Pt(s)&&s!==e&&s!==n)});function xu(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=T.route.query,i=Xr(t,e,s),l=c=>{location.hash=C("verken",c)};return{f:()=>o?l({uit:t,kies:t}):R({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&R({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&R({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||R({weg:[...Ra(r),t].join(","),kies:null}),p:()=>o?l({van:t}):R({van:t}),Escape:()=>R({kies:null})}}function vh({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=xu(t,e),l=Xr(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${We(t)}>${$t.actions.page}</a>
      ${s.join()!==t&&c("f",$t.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",L($t.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",$t.actions.fold)}
      ${(r||!s.includes(t))&&c("h",$t.actions.hide)}
      ${!n.steps.includes(t)&&c("p",$t.actions.path)}
    </p>
  `}function vu(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${$t.panel.label}><p class="zacht">${$t.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=ce(n)?"from":"to",i=c=>a`
    <${A} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${Ks} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:m})=>{let $=n===c?p:c,d=x(u,"rationale");return a`
      ${$===ws?$t.no_step:a`<${A} id=${$} />`}${" "}<${be} basis=${m} />
      ${d&&a`<span class="zacht"> ${$t.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${Ks} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${$t.panel.label}>
      <h2>${as(n)}</h2>
      ${ce(n)&&a`<p>${Le(n,t.scenario.date)}</p>`}
      ${Pt(n)&&a`<p class="zacht">${$t.panel.collective}</p>`}
      ${n!==ws&&a`<${vh} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?$t.panel.who:$t.panel.what}</h3>`}
      <${Bt} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?$t.panel.step:$t.panel.what}</h3>`}
      <${Bt} look="buren" items=${o.map(l)} />
    </section>
  `}function Su({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=ze(()=>{let u=d=>`wie${Pt(d)?" verzamel":""}`,m=d=>!o&&e.includes(d)?" begin":"",$=d=>o||e.includes(d)?0:Xr(d,t,s);return{columns:[t.who.map(d=>({id:d,text:as(d),look:u(d)+m(d),badge:$(d)})),t.what.map(d=>({id:d,text:as(d),look:`wat${m(d)}`,more:[yu(gs(d,s.date)),a` <small>${Vt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:as(d),look:`stap${m(d)}`}))],ties:[...t.roles.map(({from:d,to:f,role:h})=>({from:d,to:f,look:`l-heel r-${h}`})),...t.ties.map(({work:d,step:f,basis:h})=>({from:d,to:f,look:wu(h,f)}))]}},[t]),l=u=>R({kies:u===n?null:u}),c=(u,m)=>m!==ws&&xu(m,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g($t.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${Po} heads=${$t.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${$t.intended}</li>`}
      <li class="zacht">${$t.to_step}</li>
      ${Object.entries(ue).map(([u,[,m]])=>a`<li><span class=${`streep ${wu(u)}`} aria-hidden="true"></span>${m}</li>`)}
      ${Object.entries(y.codes.CellState).filter(([u])=>t.what.some(m=>gs(m,s.date)===u)).map(([u,{label:m}])=>a`<li>${yu(u)}${D(m)}</li>`)}
    </ul>
    <p class="zacht sleutels">${$t.keys}</p>
  `}function Ou({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map($=>$.to)),r=[...t.roles.map($=>({who:$.from,role:$.phrase||"",work:$.to,of:$.of})),...t.what.filter($=>!o.has($)).map($=>({who:"",role:"",work:$,of:[]}))],i=$=>t.ties.filter(d=>d.work===$).map(d=>d.step),l=$=>ys($,n,s).length?$t.list.away:Jn($),c=[{...Xt("wie",$t.list.who,$=>$.who),text:$=>$.who?as($.who):l($.work),cell:({who:$,work:d})=>$?[a`<${A} id=${$} />`,a`<${vs} id=${$} />`]:l(d)},{key:"rol",label:$t.list.role,text:$=>$.role},Xt("wat",$t.list.what,$=>$.work),{key:"stap",label:$t.list.step,text:$=>i($.work).map(as).join(", ")},bn("stand",$t.list.status,$=>$.work,n.date),ss($t.list.where,$=>$.of)],p=$=>({class:e&&[$.who,$.work,...i($.work)].includes(e)?"gekozen":null}),u=`${L($t.list.caption,r.length)}${s?"":`. ${$t.list.only}`}`;return a`<${ht} id="verkenlijst" ...${{caption:u,rows:r,columns:c,about:p,file:{name:"verken.csv",origin:$=>oe(n,vt($.work)?.key)}}} />`}var $t,Ra,xh,_u,as,Sh,wu,yu,Cu=M(()=>{"use strict";W();K();P();N();Ds();J();ut();It();Ia();Zt();dt();Pe();kn();$t=k.explore,Ra=t=>(t||"").split(",").filter(Qt),xh=t=>un.find(e=>[x(e,"identifier"),e].includes(t)),_u=({uit:t,stap:e,partner:n,hoofdstuk:s})=>Ra(t||Kr(e)?.id||he(n)||xh(s)),as=t=>t===ws?$t.no_step:v(t);Sh={"●":"l-heel","◐":"l-lang","○":"l-punt"},wu=(t,e)=>e===ws?"l-geen":Sh[ue[t]?.[0]]||"l-heel",yu=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Lu({rows:t,chosen:e,state:n}){let s=ze(()=>{let i=u=>u.length?u:[""],l=u=>O(t.flatMap(m=>i(m[u]))).sort((m,$)=>+!m-+!$).map(m=>({id:`${u} ${m}`,text:m?v(m):Ie.unnamed,look:`wie${m&&!Pt(m)?"":" verzamel"}`})),c=t.flatMap(u=>{let m=u.between.length?"l-punt":"l-heel";return[...i(u.from).map($=>({from:`from ${$}`,to:u.id,look:m})),...i(u.to).map($=>({from:u.id,to:`to ${$}`,look:m}))]}),p=t.map(u=>({id:u.id,text:El(u.id),look:"wat",more:Oh(u)}));return{columns:[l("from"),p,l("to")],ties:c}},[t.map(i=>i.id).join()]),o=i=>R({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${Ie.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Po} heads=${Ie.columns} ...${s} chosen=${e} label=${g(Ie.picture,{state:n})} choose=${o}
          press=${i=>i==="Escape"&&R({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function Mu({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${jh} row=${c} />: <${A} id=${c.id} text=${El(c.id)} />
    ${x(c.id,"summary")&&a`<span class="zacht adres">${x(c.id,"summary")}</span>`}
    <${Ks} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${Bt} look="buren" items=${i.map(l)} />
    </section>
  `}function Tu({rows:t,scenario:e,state:n}){let s=[ju("from",Ie.list.from),ju("to",Ie.list.to),Xt("inhoud",Ie.list.what,o=>o.id,El),{key:"staat",label:Ie.list.state,text:o=>Vt(o.id,"flowState")},{key:"sindsdien",label:Ie.list.since,text:o=>Vt(o.id,"followUp")},ss(k.explore.list.where,o=>[o.id])];return a`
    <${ht} id="stromenlijst" caption=${g(Ie.caption,{state:n})} rows=${t} columns=${s}
      file=${{name:"informatiestromen.csv",origin:()=>oe(e)}} />
  `}var Ie,El,Oh,Ch,Wa,jh,ju,zu=M(()=>{"use strict";W();K();P();N();Pa();J();It();Ia();Zt();dt();Pe();kn();Ie=k.explore.flows,El=t=>`${x(t,"content")}${yt(t,"between")&&` (${Ie.among})`}`,Oh=({id:t})=>x(t,"followUp")&&a` <small>${g(Ie.since,{phrase:Vt(t,"followUp")})}</small>`,Ch=t=>t.map(e=>v(e)).join(", ")||Ie.unnamed,Wa=({ids:t})=>t.length?a`<${ft} ids=${t} />`:a`<span class="zacht">${Ie.unnamed}</span>`,jh=({row:t})=>t.between.length?a`${Ie.between} <${Wa} ids=${t.from} />`:a`<${Wa} ids=${t.from} /> → <${Wa} ids=${t.to} />`;ju=(t,e)=>({key:t,label:e,text:n=>Ch(n[t]),cell:n=>a`<${Wa} ids=${n[t]} />`})});function Mh({text:t,children:e}){let[n,s]=q(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function Th({of:t,at:e}){if(t.length<=Lh)return a`<${Da} of=${t} at=${e} />`;let n=r=>Vt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>Y(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${Mh} text=${`${n(r[0])} (${r.length})`}><${Da} of=${r} at=${e} /><//>`)}
    <${Da} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function Eu({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Wn.undecided:s?Wn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${C("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function Bu({plan:t,scenario:e}){let{stops:n,several:s}=du(e,t),o=`route-${t.key}`,r=(c,p)=>a`<${Da} of=${c.all} at=${p} />`;if(Q())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((c,p)=>a`
            <section>
              <${Eu} stop=${c} place=${p+1} />
              <${Fu} stop=${c} plan=${t} />
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
              <div class="boven-halte" style=${l(p)}><${Fu} stop=${c} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(p)}><${Eu} stop=${c} place=${p+1} /></div>
              <div class=${c.all.length?"onder-halte":""} style=${l(p)}>
                <${Th} of=${c.own} at=${p} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Wn.several}>
          ${s.map((c,p)=>a`
              <li>
                ${i.map((u,m)=>p<=u&&a`<i class="spoorlijn" style=${l(m)}></i>`)}
                <i class="dwarslijn" style=${l(c.at[0],c.at[c.at.length-1])}></i>
                <span style=${l(c.at[0],c.at[1])}><${Au} one=${c} /></span>
                ${c.at.map(u=>a`<b style=${l(u)}><${be} basis=${c.basis(u)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(ue).map(([c,[,p]])=>a`<li><${be} basis=${c} />${p}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Wn.silent}</li>
        <li><em>${Wn.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Ue} name=${o} title=${Wn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(Wn.says,{silence:k.shared.silence})}</p>
  `}var Wn,Lh,Au,Da,Fu,Nu=M(()=>{"use strict";W();K();Ct();P();N();Pa();Sn();J();ut();It();js();dt();Wn=k.explore.route,Lh=10,Au=({one:t})=>a`
  <a class=${Pt(t.id)?"verzamel":null} href=${C("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,Da=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${be} basis=${n.basis(e)} /><${Au} one=${n} /></li>`)}
  </ul>
`;Fu=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${Q()&&a`<p class="bij niemand">${Wn.silent}:</p>`}
    <ul class="stilte" aria-label=${Wn.silent}>
      ${e.map(s=>a`<li><a href=${Cs({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function fr(t,e,n,s=0){let[o,r]=q(null);return we(()=>{let i=!0;r(null);let l=()=>rt().ask(t,e).then(p=>{i&&(r(p),n?.(p))}).catch(p=>i&&r({silent:p.message||k.whatif.silent})),c=window.setTimeout(l,s);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),o}function Bl({chosen:t,choices:e,follows:n}){let s=Dt(),o=T.started&&!!t&&Q();we(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&Q()?r.reverse():r}</div>`}function zh({before:t,after:e}){let n=re[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:U("Severity",t),after:U("Severity",e)})}function Pu({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(p=>p.was||p.sentence),l=V(r).gaps.filter(p=>p.subject===o&&!i.includes(p.sentence)),c=p=>g(re.cell,{kind:D(nt(p.column)),step:at(p.barrier).toLowerCase()});return a`
    <h2 role="status">${L(re.cells,t.length,{all:n})}</h2>
    <ul class="anderelezing">
      ${t.map(p=>a`
          <li>
            <strong>${c(p)}</strong>
            <span>${g(re.now,{phrase:p.before})}</span> <span>${g(re.then,{phrase:p.after})}</span>
          </li>
        `)}
    </ul>
    ${e.length>0&&a`<p>${g(re.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${re.alone}</p>
    <h2>${L(re.gaps,s.length)}</h2>
    <ul>
      ${s.map(p=>a`
          <li>
            <strong>${zh(p)}</strong> ${p.was&&`${g(re.now,{phrase:p.was})} `}
            ${p.was?g(re.then,{phrase:p.sentence}):p.sentence}
          </li>
        `)}
    </ul>
    ${l.length>0&&a`
        <h2>${L(re.stays,l.length)}</h2>
        <p>${re.why}</p>
        <ul>${l.map(p=>a`<li>${p.sentence}</li>`)}</ul>
      `}
  `}function Fh({id:t,status:e,scenario:n}){let s=fr("supposed",{options:ds(n),work:t,status:e});return s&&s.silent===void 0?a`<${Pu} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function Iu({requested:t,scenario:e}){let{date:n}=e,s=$=>ce($)&&!!xn($,n),[o,r]=t.split("="),i=ce(o)?o:"",l=Et(hs(i,n),"alternativeReading").map($=>x($,"status")),c=($,d)=>C(["wat-als","actie",`${$}=${d}`]),p=e.key===H({}).key&&y.readings[`${i}=${r}`],u=a`
        <${Io} label=${re.which} id="actie" thing=${i} among=${s}
          pick=${$=>{location.hash=c($,r||"")}} />
        ${i&&a`
            <p><${A} id=${i} />. ${Le(i,n)}.</p>
            <h2>${re.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(y.codes.Status).map(([$,{label:d}])=>a`
                  <li>
                    <a href=${c(i,$)} aria-current=${$===r?"true":null}>${D(d)}</a>
                    ${$===xn(i,n)&&a` <span class="zacht">${re.read}</span>`}
                    ${l.includes($)&&a` <span class="zacht">${re.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${Bl} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${Ah} />`:p?a`<${Pu} found=${p} id=${i} scenario=${e} />`:Ee()?a`<${Fh} id=${i} status=${r} scenario=${e} />`:a`<p>${g(re.elsewhere,{name:v(i),status:U("Status",r)})}</p>`} />`}var re,Al,Eh,Ah,Nl=M(()=>{"use strict";W();K();Ct();P();Ft();N();je();J();ut();It();dt();qa();re=k.whatif.action;Al=t=>t.split("=")[0],Eh=()=>Object.keys(y.readings).sort((t,e)=>Y(v(Al(t)),v(Al(e)))),Ah=()=>a`
  <p>${re.begin}</p>
  <h2>${re.readings}</h2>
  <ul>
    ${Eh().map(t=>a`
        <li>
          <a href=${C(["wat-als","actie",t])}>${v(Al(t))}</a>
          <span class="zacht"> ${g(re.reading,{status:U("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function Ms(){let t=k.missing;return a`
    <${tt} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${C("overzicht")}>${t.home}</a></p>
  `}function Ph({text:t}){let e=Op(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${Te.alone} ${e.map(n=>a` <a href=${Nh(n)}>${n}</a>`)}</p>`}
      <p>${Te.try} ${Object.entries(Te.lists).map(([n,s])=>a` <a href=${C(n)}>${s}</a>`)}</p>
    </section>
  `}function Ih({text:t,answers:e}){let n=fr("find",{text:t},void 0,250);if(!n||n.silent!==void 0||!n.source)return null;let{found:s,count:o}=n,r=i=>[", ",Te.source.about,a`<${ft} ids=${i} />`];return a`
    <section id="in-de-bron">
      <h2>${g(Te.source.title,{count:o})}</h2>
      ${o===0&&a`<p>${Te.source.none}</p>`}
      ${s.length<o&&a`<p class="zacht">${g(Te.source.first,{count:s.length})}</p>`}
      <ol class="resultaten">
        ${s.map(({vindplaats:i,woorden:l,over:c})=>a`
            <li key=${i}>
              <p><${Il} text=${l} answers=${e} /></p>
              <p class="zacht">${pe(i)}${c.some(Qt)&&r(c.filter(Qt))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function qu({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=ll(e),r=e.trim()!=="",i=O(n.map(p=>p.kind)).sort(Y),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);Ze(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?L(Te.found,l.length):g(Te.nothing,{text:e});return a`
    <${tt} text=${Te.title} />
    <section class="filters" aria-label=${Te.label}>
      <div class="velden">
        <${jo} label=${Te.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${ge} label=${Te.what} name="wat" options=${Xe(i)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:Te.type}</p>
    ${s&&a`<p id="gelezen">${g(Te.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${Ph} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,Pl).map(p=>a`<${Bh} key=${p.id} item=${p} answers=${o} />`)}
    </ol>
    ${l.length>Pl&&a`<p>${g(Te.too_many,{count:l.length-Pl})}</p>`}
    ${r&&Ee()&&a`<${Ih} text=${e} answers=${o} />`}
    <${me} text=${r?c:""} />
  `}var Te,Pl,Il,Bh,Nh,hr=M(()=>{"use strict";So();W();K();Ct();P();N();je();or();J();ut();He();dt();Nl();Te=k.search;Pl=100,Il=({text:t,answers:e})=>ra(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),Bh=({item:t,answers:e})=>a`
  <li>
    <a href=${C(t.path)}><${Il} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${I&&vt(t.id)&&`, ${vt(t.id)?.title}`}</span>
    ${xs(t.id)[0]&&a` <${jt} id=${t.id} />`}
    <p><${Il} text=${Cp(t,e)} answers=${e} /></p>
  </li>
`,Nh=t=>C("zoek",{q:t})});function Vu({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=T.route.query,m=t?"lijst":Ru.includes(p)?p:Q()?"lijst":"beeld",$=Ru.map(d=>[d,ot.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${Xn} legend=${ot.show.label} name="toon" id="toon" current=${m} options=${$} />`}
      ${n} ${m!=="lijst"&&a`<${Ue} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${m!=="lijst"&&i} ${m!=="beeld"&&l}</div>
      ${(m!=="lijst"||u)&&c}
    </div>
  `}function Uu({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${D(U(t,i))} (${o(i)})`]);return r.push([Ts,`${D(k.shared.all)} (${n.length})`]),Q()?a`<${ge} name="staat" label=${ot.filters.state} options=${r} chosen=${s} />`:a`<${Xn} legend=${ot.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function Ku({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=Du.map(Qe=>n[Qe]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=Ra(n.weg),[c,p,u,m]=r,$={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:m},d=ze(()=>ep({...$,anyRole:!!o},e),[i]),f=[...d.who,...d.what,...d.steps],h=f.includes($.chosen)?$.chosen:"",b=f.length>Ki,_=d.what.length>0,w={shown:d,opened:t,chosen:h,scenario:e,fixed:!!o},j=r.some(Boolean),S=j||l.length>0||e.stated||e.plan,F=ot.alone[pn(t[0])]||ot.alone.other,E=a`<button type="button" class="klein" onClick=${()=>R({weg:null})}>${ot.again}</button>`,ct=d.undated>0&&L(ot.undated,d.undated),pt={...w,title:o||t.map(as).join(", ")},B=a`
    <${mn}>
      <div class="velden">
        <${ge} name="stap" label=${ot.filters.step} options=${dn} />
        <${ge} name="soort" label=${ot.filters.kind} options=${ho} />
        <${ge} name="vanaf" label=${ot.filters.from} options=${Wu} />
        <${ge} name="tot" label=${ot.filters.to} options=${Wu} />
        ${j&&a`<${rr} names=${Du} />`}
      </div>
    <//>
  `,Mt=a`
    ${l.length>0&&a`<p>${L(ot.hidden,l.length)} ${E}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${L(ot.left,d.left)} ${ct}</p>`}
    ${b&&a`<p role="status">${g(ot.too_many,{count:f.length})}</p>`}
    ${!_&&a`<${Fl} of=${t.slice(0,1)} scenario=${e} /><p>${S?ot.nothing:F}</p>`}
  `;return a`
    <${Vu} many=${b||!_} field=${s} filters=${B} choices=${a`<${Vs} />`} notes=${Mt}
      keep=${{name:ot.file,title:pt.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${Su} ...${pt} /></div>`} list=${_&&a`<${Ou} ...${w} />`}
      panel=${a`<${vu} ...${w} />`} />
  `}function Rh({query:t,scenario:e}){let n=qs("Agreement").filter(u=>Is(u,e.date)&&Jt(u,e.plan)),{title:s,none:o}=ot.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>x(u,"agreementStatus")),i=zl("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Ts,c=n.filter((u,m)=>l===Ts||r[m]===l),p=a`<${Uu} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${Ku} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Ts?s:`${s}: ${U("AgreementStatus",l)}`} />`}function Wh({query:t,scenario:e}){let n=ze(()=>uu(e),[e.date,e.plan]);if(!n.length)return a`<p>${ot.starts.informatie.none}</p>`;let s=n.map(m=>m.state),o=zl("FlowState",Object.keys(ot.flows.first)[0],s),r=[...o,Ts].includes(t.staat)?t.staat:o[0]||Ts,i=n.filter(m=>r===Ts||m.state===r),l=3*i.length>2*Ki,c=t.kies||"",p=r===Ts?k.shared.all:U("FlowState",r),u=g(ot.flows.title,{state:p});return a`
    <${Vu} many=${l} field=${a`<${Uu} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${ot.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${Lu} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${Tu} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${Mu} rows=${i} chosen=${c} />`} />
    <p class="zacht">${ot.flows.silence}</p>
  `}function Gu({route:{path:t,query:e}}){let n=H(e),[,s=""]=t;if(s&&!Object.hasOwn(Hu,s))return a`<${Ms} />`;let o=_u(e),r=f=>{R({uit:f,kies:f,weg:null}),St(as(f))},i=a`<${Io} label=${ot.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=un.length>0&&a`<${ge} name="hoofdstuk" label=${ot.begin.chapters}
      options=${un.map(f=>[x(f,"identifier")||f,v(f)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=ot.heading,sentence:u=ot.sentence}=ot.starts[c]||{},m=Object.entries(ot.starts).map(([f,{label:h,to:b}])=>[h,C(b.path,b.query),f===c]),$=s?Hu[s]:e.van&&bu,d=o.length?a`<${Ku} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Vs} /></div><${qh} scenario=${n} />`;return a`
    <${tt} text=${ot.heading} title=${c?`${ot.heading}: ${p}`:ot.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${pr} label=${ot.starts_label} tabs=${m} />
    ${$?a`<${$} key=${s} query=${e} scenario=${n} />`:d}
  `}var ot,Ru,Ts,Wu,Du,qh,Hu,Ju=M(()=>{"use strict";Ce();W();K();Ct();P();Ft();N();Ds();Pa();_e();J();ku();He();Cu();ha();zu();js();Nu();qa();hr();ot=k.explore,Ru=["beeld","beide","lijst"],Ts="alle",Wu=Xe(O(Object.values(y.works).flatMap(t=>t.years||[])).sort()),Du=["stap","soort","vanaf","tot"],qh=({scenario:t})=>a`
  ${ye(t).map(e=>a`
      ${I&&a`<p><strong>${e.title}</strong></p>`}
      <${Bu} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${ot.begin.network}</p>
`;Hu={informatie:Wh,afspraken:Rh}});function Ha(t,e){let n=is();for(let{mark:s}of t)e?n.add(s):n.delete(s);return R({merk:[...n].join(ql),...!n.size&&{alleen:null}},!0),n.size}var ql,is,Qu,Rl,Wl=M(()=>{"use strict";K();ql=".",is=()=>new Set((T.route.query.merk||"").split(ql).filter(Boolean)),Qu=()=>[...is()].join(ql),Rl=()=>!!T.route.query.alleen&&is().size>0});var Dl,Dh,Va,qo,ro,gr=M(()=>{"use strict";W();N();Dl=k.shared.outcomes,Dh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Va=({outcome:t})=>a`<g class=${`teken teken-${Dl[t].sign}`}>${Dh[Dl[t].sign]}</g>`,qo=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Va} outcome=${t} />
  </svg>
`,ro=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${qo} outcome=${t} /> ${Dl[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function Hl({gaps:t,what:e}){let n=is(),s=t.filter(i=>n.has(i.mark)).length,o=i=>St(L(qe.bar.changed,Ha(t,i.target.checked))),r=t.length>1?g(qe.mark_all,{count:t.length,what:e}):g(qe.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function Vh({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=L(qe.questions,e.length).replace(/^\d+ /,""),u=[...$o(e.map(d=>o==="topic"?es(d.query):d.subject_label))].map(([d,f])=>f>1?g(qe.repeated,{title:d,count:f}):d),m=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
        ${l>0&&a`<span class="bij">${g(qe.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${u.slice(0,6).join(" · ")}${u.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${L(qe.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${g(qe.about_source,{count:s})}</span>`}
    </span>
  `,$=()=>[e.map(d=>a`<${Hh} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${C("aandachtspunten",{tekst:t})}>${qe.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${Hl} gaps=${O([...e,...n])} what=${t} />
      <${hl} summary=${m} inside=${$} open=${i} />
    </div>
  `}function Xu({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=O(t.map(c=>c.query)).map(c=>({id:c,title:es(c)}));return(s==="topic"?y.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:m})=>a`
        <${Vh} key=${c} title=${p} gaps=${u} terms=${m} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function Uh({row:t,of:e}){let n=he(T.route.query.partner),s=O(G(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>Yu+1?o.slice(0,Yu):o,i=o.length-r.length,l=r.length===1&&s.join()===qe.deadline.how[t.how];return a`
    <${ft} ids=${r} />
    ${i>0&&g(qe.deadline.others.more,{names:"",count:i})}
    <span class="bij">${qe.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${v(n)}: ${s.join(", ")}</span>`}
  `}function Kh({gap:t,found:e,scenario:n}){let s=e.deadline,o=qe.deadline.columns,r=se(e.subject),i=v(e.subject);return a`
    <tr role="row" class=${Zu(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Hl} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${A} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${bl} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${gl} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${ro} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${Uh} row=${s} of=${e.subject} /></td>
    </tr>
  `}function Ua({works:t,partner:e}){let n=he(e),s=Jr(n),o=t.filter(i=>s(i)==="heads");if(!o.length)return null;let r=L(qe.deadline.heads_only,o.length,{partner:v(n)});return a`<p>${r} <${ft} ids=${O(o)} name=${se} />.</p>`}function td({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=qe.deadline,p=Q()?Jh:Gh,u=n||t.length<=p+1?t:t.slice(0,p),m=bs(t.map(({found:d})=>d.deadline)),$=a`
    <button type="button" class="alslink" id="meer-termijnen"
      onClick=${()=>R({termijnen:"alle"},!0)}>${L(c,t.length-u.length)}</button>
  `;return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${m.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${C("beloften")}>${i}</a></p>
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
  `}var qe,Zu,Hh,Yu,Gh,Jh,Vl=M(()=>{"use strict";Ce();W();K();Ct();P();N();_e();Wl();J();It();Fo();dt();gr();qe=k.gaps;Zu=t=>is().has(t.mark)?"gemarkeerd":"",Hh=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Zu(t)}`} data-vraag=${t.mark}>
    <${Hl} gaps=${[t]} what=${t.sentence} />
    <div><${_a} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;Yu=2;[Gh,Jh]=[8,5]});async function kr(t,e){let n=await rt().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await rt().ask("page",{options:[],comparisons:e});return rt().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}function Ka({files:t,children:e=null}){let[n,s]=q("");async function o(r,i){window.addEventListener("beforeunload",ed),await Un(s,ae.saving,async()=>{let{name:l,data:c}=await rt().ask(r,i);fn(l,c,br[l.split(".").pop()])}),window.removeEventListener("beforeunload",ed)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function sd(){let t=Dt(),[e,n]=q("");async function s(){let[o]=t.current.files;if(!o)return St(ae.first_source);Un(n,ae.busy,async()=>(await rt().ask("source",{data:await Dr(o)})).message)}return a`
    <${st} title=${ae.source}>
      <p class="zacht">${ae.source_intro}</p>
      <div class="velden">
        <label class="veld"><span>${ae.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${ae.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function Ja({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Zh(i);return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${Ka} files=${[{id:"bewaar-fouten",label:ae.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${nd} title=${ae.faults} lines=${n} count=${s} />
    <${nd} title=${ae.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${ae.read}</summary><${Bt} items=${c} /></details>`}
  `}function od(t){if(!t.length)throw new Error(ae.first);if(t.length>1)throw new Error(g(ae.one_only,{count:t.length}));if(t[0].size>Ni)throw new Error(g(ae.too_large,{name:t[0].name,most:Ni/2**20}));return t[0]}var ae,Qh,br,Yh,ed,Ga,nd,Zh,wr=M(()=>{"use strict";Ce();W();P();N();je();J();Zt();kn();ae=k.check,Qh="plan",br={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Yh=()=>rt().ask("shipped").then(()=>rt().show()),ed=t=>t.preventDefault();Ga=()=>a`
  <${st} title=${ae.save}>
    <p class="zacht">${ae.save_intro}</p>
    <${Ka}
      files=${Object.entries(ae.save_as).filter(([t])=>!(I&&t===Qh)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${rt().own&&a`<button type="button" id="terug" onClick=${Yh}>${ae.back}</button>`}
    <//>
  <//>
`;nd=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(ae.list,{title:t,count:n})}</h2><${Bt} items=${e} />`,Zh=(t={})=>Object.entries(t).map(([e,n])=>g(ae.counted,{count:n,what:Ur(e).toLowerCase()})).sort(Y)});function Xh({scenario:t,report:e}){let n=s=>Un(e,Re.busy,async()=>{let o={options:ds(t),marks:Qu(),kind:s};fn(`${Re.file}.${s}`,(await rt().ask("marked",o)).data,br[s])});return Object.entries(Re.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function tg({gaps:t,scenario:e}){let[n,s]=q(""),o=is();if(!o.size)return null;let r=wa(t).filter($=>o.has($.mark)),i=o.size-r.length,l=Rl(),c=Ee()?Re.address:Re.elsewhere_office,p=[...o].map($=>({mark:$})),u=()=>{Ha(p,!1),St(Re.cleared)},m=()=>{R({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Re.label}>
      <p><strong>${L(Re.count,o.size)}</strong>${i>0&&L(Re.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>R({alleen:l?null:"gemarkeerd"})}>${l?Re.every:Re.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${Re.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${m}>${Re.print}</button>
      <${de} name=${`${Re.file}.csv`} rows=${()=>id(r,e)} label=${Re.csv} id="merk-csv" />
      ${Ee()&&a`<${Xh} scenario=${e} report=${s} />`}
    </section>
  `}function eg({all:t}){let e=(r,i)=>O(r).map(l=>[l,i(l)]),n=t.flatMap(In).flatMap(r=>r.partners),s=Object.entries(y.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",_t.fields.partner,e(n,ad).sort((r,i)=>Y(r[1],i[1]))],["stap",_t.fields.step,[...dn,...rd("stap",at)]],["vraag",_t.fields.query,e(t.map(r=>r.query).sort(Y),es)],["gewicht",_t.fields.weight,[...s,...rd("gewicht",r=>U("Severity",r))]],["soort",_t.fields.kind,ho]];return a`
    <${mn}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${ge} ...${{name:r,label:i,options:l}} />`)}
        <${jo} label=${_t.fields.text} name="tekst" />
        <${rr} names=${Ul} />
      </div>
    <//>
  `}function ng({points:t,low:e,source:n,query:s}){let o=O(t.map(l=>l.topic)).length,r={points:g(_t.part_counts.points,{questions:Qa(t),topics:L(_t.topics_count,o)}),source:g(_t.part_counts.source,{questions:Qa(e)})},i=(l,c,p)=>a`
    <a href=${C("aandachtspunten",{...s,deel:c})} aria-current=${p?"true":null} id=${`deel-${c}`}>
      <strong>${_t.parts[l]}</strong> ${r[l]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${_t.parts_label}>
      ${i("points","overleg",!n)}${i("source",ld,n)}
    </nav>
  `}function sg({scenario:t}){let{vraag:e,partner:n}=T.route.query,s=e&&n?ya(V(t).gaps,{...T.route.query,partner:""}):[];if(!s.length||s.some(({partners:p})=>p.length))return a`<p>${_t.none}</p>`;let{step:o,other:r,clear:i}=_t.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>R({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:p})=>p)?o:r} ${c}</p>`}function og({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap($=>In($).map(d=>({gap:$,found:d}))).filter(({found:$})=>$.deadline).sort(($,d)=>Y($.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter($=>!$.deadline),c=Ya[n],p=Object.entries(Ya).map(([$,d])=>[$,_t.fold[d]]),u=()=>R({vouw:o?"in":"uit"},!0),m=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${_t.heading[c]}</h2>
        <p>${_t.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${u}>${o?_t.refold:_t.unfold}</button>
        </p>
      </header>
      <${Xn} legend=${_t.fold_by} name="per" options=${p} current=${n} id="per" />
      <${Xu} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}} terms=${O(i.map(({gap:$})=>$))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${td} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&m}
    ${!t.length&&a`<${sg} scenario=${s} />`}
  `}function cd({route:t}){let e=H(t.query),n=t.query,s=V(e).gaps,o=Rl(),r=o?wa(s).filter(w=>is().has(w.mark)):ya(s,n),i=r.filter(w=>!w.source),l=r.filter(w=>w.source),c=n.deel?n.deel===ld:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,m=o||Ul.some(w=>n[w]),$=n.vouw?n.vouw==="uit":m&&u.length<=rg,d=n.per in Ya?n.per:Object.keys(Ya)[Number(c&&!p)],f=()=>ya(s,{...n,partner:""}).flatMap(In).filter(w=>w.deadline),h=Object.fromEntries(Ul.filter(w=>n[w]).map(w=>[w,n[w]])),b={points:i,low:l,source:c},_=o?_t.only_title:es(n.vraag);return a`
    <${tt} text=${o?_t.bar.label:_t.title}>
      <p class="uitleg">${g(_t.intro,{report:Yn(et(e.plan))})} ${Bn}</p>
    <//>
    ${ye(e).map(w=>a`<${ts} key=${w.key} plan=${w} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${_}</strong></p>`:a`<${ng} ...${b} query=${h} />`}
      <${pa} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${eg} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${_t.source_intro}</p>`}
        <p class="zacht" id="weegt">${_t.weights}</p>
        <${Ua} works=${n.partner?f().map(w=>w.subject):[]} partner=${n.partner||""} />
        <${og} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${$} all=${m||!!n.termijnen} />
        <p class="acties"><${de} name="aandachtspunten.csv" rows=${()=>id(u,e)} /></p>
        <${Mo} />
      </div>
    </div>
    <${tg} gaps=${s} scenario=${e} />
    <${me} text=${g(_t.shown,{points:Qa(i),low:Qa(l)})} />
  `}var _t,Re,ad,id,rd,Ul,ld,Qa,Ya,rg,pd=M(()=>{"use strict";Ce();W();K();Ct();P();Ft();N();je();Wl();J();ut();He();Zt();Vl();Fo();wr();_t=k.gaps,Re=k.gaps.bar,ad=t=>v(he(t)||t),id=(t,e)=>[[..._t.csv,...Gs],...t.map(n=>[n.number,U("Severity",n.severity),es(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(at).join(", "),n.kinds.map(nt).join(", "),n.partners.map(ad).join(", "),n.subject_label,Qs(n).map(pe).join("; "),...oe(e,n.plan)])];rd=(t,e)=>{let n=T.route.query[t]||"";return n.includes(",")?[[n,zt(n.split(",").map(e))]]:[]},Ul=["tekst","stap","soort","partner","vraag","gewicht"];ld="bron",Qa=t=>L(_t.questions,t.length);Ya={onderwerp:"topic",soort:"query"};rg=25});function ig({id:t,scenario:e}){let n=Ke.cell_columns,s=V(e).matrix.kind.filter(c=>Ri(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>D(nt(c.column)),r=c=>a`<a href=${Cs(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:m}=Be(c);return[a`<span class=${`chip ${m}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...Nn(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Be(c).word,csv:To,cell:i},dd(n.how,c=>c.most_basis)];return a`
    <${st} title=${Ke.cells} note=${At(e)}>
      <${ht} id="vakken" caption=${Ke.cells_caption} rows=${s} columns=${l}
        file=${lr(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function lg({id:t,links:e,scenario:n,undecided:s}){let o=Ke.columns,r=b=>yt(b,"initiative"),i=b=>vt(b)?.key,{links:l}=V(n),c=O(e.map(r)).length,p=Co(et(n.plan),k.shared.nothing_step),u=[...Nn(i),Xt("actie",o.action,r),{key:"soort",label:o.kind,text:b=>wt(b,"interventionKind").map(nt).join(", ")},{key:"wie",label:o.who,sort:!1,text:b=>Jn(r(b)),cell:b=>a`<${ft} ids=${Gn(r(b))} none=${Jn(r(b))} />`},bn("stand",o.stand,r,n.date),dd(o.how,b=>l[b][0],b=>`; ${U("Strength",l[b][1])}`)],m=lr(t,"activiteiten",n,i),$={id:"wiewat",caption:Ke.work_caption,rows:e,sort:"actie",columns:u,file:m},d=e.flatMap(b=>y.works[r(b)]?.chapters||[]),f=un.filter(b=>d.includes(b)).flatMap(b=>{let _=zt(Et(b,"chapterLead").map(v));return _?`${v(b)} – ${_}`:[]}),h=a`<p>${s?k.overview.undecided:p}</p>`;return a`
    <${st} title=${g(e.length>c?Ke.work_rows:Ke.work,{count:c,rows:e.length})}>
      ${e.length?a`<${ht} ...${$} />`:h}
      ${f.length>0&&a`<p class="zacht">${g(Ke.heads,{chapters:f.join("; ")})}</p>`}
    <//>
  `}function cg({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${A} id=${n} />`,g(fe(vt(n)).thing.step.helper,{awareness:Vt(n,"awareness")||Ke.unaware})]);return a`<${st} title=${Ke.helpers}><${Bt} items=${e} /><//>`}function $d({id:t}){let e=H(T.route.query),n=Et(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>ne(c,"barrier")).filter(c=>en(c,l)),r=V(e).links,i=s.flatMap(l=>G(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Jt(l,e.plan));return a`
    <${ag} id=${t} narrow=${n} />
    <${ig} id=${t} scenario=${e} />
    <${lg} id=${t} links=${i} scenario=${e} undecided=${Uc(e).has(t)} />
    <${za} title=${Ke.requested} ids=${o("Recommendation").filter(l=>Jt(l,e.plan))} />
    <${cg} ids=${o("Facilitator")} />
  `}var Ke,ao,Za,ud,dd,ag,Xa=M(()=>{"use strict";W();K();P();Ft();N();_e();Sn();J();ut();It();Zt();dt();Pe();kn();Ke=k.thing.step,ao=t=>ln.filter(e=>t.includes(e.notation)).map(e=>e.label),Za=t=>y.works[t]?.across?k.shared.all_steps:ao(En(t)).join(", "),ud=t=>ue[t]?.[1]||"",dd=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>ud(e(s))+n(s),cell:s=>e(s)&&[a`<${be} basis=${e(s)} />`,` ${ud(e(s))}${n(s)}`]}),ag=({id:t,narrow:e})=>a`
  <${st} title=${Ke.what}>
    <${ke} text=${x(t,"step")} />
    <${ke} text=${x(t,"definition")} />
    <${ke} text=${x(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${Ke.narrower}<${ft} ids=${e} />.</p>`}
    ${yt(t,"broader")&&a`<p>${Ke.broader}<${A} id=${yt(t,"broader")} />.</p>`}
  <//>
`});function ti({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:m=[]}){let $=k[e];return function({route:{query:f}}){let h=H(f),{plan:b,strict:_}=h,w=o.map(([,pt,B])=>B.find(([Mt])=>Mt===f[pt])?.[1]),j=p&&_&&k.shared.choices.strict_phrase,S=[...w,f.tekst,j].filter(Boolean).join(" · ")||k.shared.all,F=n(h).filter(pt=>!f.tekst||vo(r(pt),f.tekst)).filter(pt=>o.every(([,B,,Mt])=>!f[B]||Mt(pt,f[B]))),E=L($.count,F.length),ct=()=>vn([...s,...m],Rr(F,s,yl("sorteer",i)),pt=>oe(u?h:null,vt(pt.id)?.key||pt.plan||b,S));return a`
      <${tt} text=${$.title}><p class="uitleg">${$.intro}</p><//>
      <${mn}>
        <${Us} />
        ${u&&a`<${ar} />`}
        <${la} fields=${o} names=${["tekst","vouw",...o.map(([,pt])=>pt)]}>
          <${jo} name="tekst" />
        <//>
      <//>
      ${p&&a`<${Lo} />`}
      <p class="telling">${E}<${de} name=${`${Ko($.title)}.csv`} rows=${ct} /></p>
      <${ht} id=${t} caption=${g($.caption,{count:E})} rows=${F} columns=${s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:$.count}} />
      <${me} text=${E} />
    `}}var Dn,Ut,jn,Kl,bd,yr,_r,kd,pg,io,ug,dg,$g,wd,yd,mg,md,_d,fg,hg,fd,gg,xd,vd,Sd,ls,xr,bg,kg,hd,gd,Od,Cd=M(()=>{"use strict";So();W();K();Ct();P();Ft();N();_e();J();ut();It();He();Zt();dt();Pe();Xa();Dn=k.partners,Ut=k.measures,jn=k.lookup;Kl=t=>[v(t),...["altLabel","promise","summary","place"].flatMap(e=>wt(t,e))].join(" "),bd=ti({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[I?t:""],textOf:({id:t})=>Kl(t),fields:[[Dn.fields.step,"stap",dn,({steps:t},e)=>t.includes(e)],[Dn.fields.kind,"soort",Qo("OrganisationKind"),({id:t},e)=>x(t,"organisationKind")===e],[Dn.fields.role,"rol",Object.entries(Dn.roles),({roles:t},e)=>t.includes(e)]],columns:[{...Xt("naam",Dn.columns.name,({id:t})=>t),cell:t=>[a`<${A} id=${t.id} />`,a`<${vs} id=${t.id} />`]},{key:"soort",label:Dn.columns.kind,text:t=>Vt(t.id,"organisationKind")},{key:"stappen",label:Dn.columns.steps,text:t=>ao(t.steps).join(", ")},{key:"handelt",label:Dn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Dn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Dn.columns.wish,text:t=>t.wish}]}),yr=t=>y.called[t]?.short||"",_r=t=>x(t,"prefLabel"),kd="exploitationForm",pg=fs.map(t=>({id:t,...y.works[t],text:[Kl(t),Vt(t,kd),...G(t,"who").map(e=>Kl(e.from))].join(" ")})).sort((t,e)=>Y(yr(t.id)||"~",yr(e.id)||"~")||Y(_r(t.id),_r(e.id))),io=I?"":Vn[0].date,ug={key:"plan",label:D(us(io)),text:({id:t})=>xn(t,io)?Le(t,io):"",cell:({id:t})=>xn(t,io)&&a`<${jt} id=${t} date=${io} />`},dg=t=>{let{outcome:e="",stand:n=""}=De(t),s=k.shared.outcomes[e]?.phrase||n;return[x(t,"deadlineLabel"),`“${x(t,"deadlineText")}”`,s].filter(Boolean).join(", ")},$g=(t,e)=>{let n=Rs(t).filter(s=>x(s,"dueBy")===e);return`${X(e)}: ${zt(n.map(s=>x(s,"deadlineLabel")||_r(t)))}`},wd="alle",yd=({id:t},e)=>en(t,e),mg=({id:t,across:e},n)=>n===wd?e:En(t).includes(n),md=un.map(t=>[t,v(t)]),_d=ti({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>pg.filter(e=>Jt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>_r(t),more:[{key:"hoofdstuk",label:Ut.fields.chapter,text:({chapters:t=[]})=>t.map(v).join("; ")},{key:"doet",label:Ut.columns.who,text:({id:t})=>Jn(t)},{key:"beloofd",label:Ut.columns.promise,text:({id:t})=>x(t,"promise")},{key:"gemeld",label:Ut.columns.reported,text:({id:t})=>x(t,"summary")},{key:"termijnen",label:Ut.columns.terms,text:({id:t})=>Rs(t).map(dg).join("; ")}],groups:{of:({chapters:t=[""]})=>t.find(e=>e===T.route.query.hoofdstuk)??t[0],titles:[...md,["",Ut.no_chapter]]},fields:[[Ut.fields.what,"wat",Object.entries(Ut.types),yd],[Ut.fields.chapter,"hoofdstuk",md,({chapters:t},e)=>t?.includes(e)],[Ut.fields.step,"stap",[...dn,[wd,Ut.across]],mg],[Ut.fields.kind,"soort",ho,({id:t},e)=>go(t).includes(e)],[Ut.fields.status,"staat",Qo("Status"),({id:t},e)=>xn(t)===e],[Ut.fields.form,"vorm",Qo("ExploitationForm"),({id:t},e)=>wt(t,kd).includes(e)]],columns:[{key:"nr",label:Ut.columns.number,text:({id:t})=>yr(t),cell:({id:t})=>yr(t)?a`<a href=${We(t)}>${yr(t)}</a>`:a`<span class="zacht">${Ut.no_number}</span>`},Xt("naam",Ut.columns.name,({id:t})=>t,_r),...Nn(({id:t})=>vt(t)?.key),{key:"wat",label:Ut.columns.what,text:({id:t})=>le(t)},...io&&io!==Fe?[ug]:[],bn("nu",I?Ut.columns.stand:D(us(Fe)),({id:t})=>t),{key:"termijn",label:Ut.columns.deadline,text:({due:t=""})=>t,cell:({id:t,due:e=""})=>{let n=O([e,x(t,"finalDueBy")]).filter(Boolean);return n.length>1?n.map(s=>a`<p>${$g(t,s)}</p>`):X(e)}},{key:"stap",label:Ut.columns.step,text:({id:t})=>Za(t)},{key:"wie",label:Ut.columns.lead,sort:!1,text:({container:t,leads:e})=>e?.map(v).join(", ")||(t?"":k.shared.no_lead),cell:({container:t,leads:e})=>e?a`<${ft} ids=${e} />`:a`<span class="zacht">${t?"":k.shared.no_lead}</span>`}]}),fg=t=>O(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Et(t,e))).filter(Qt),hg=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:fg(t),text:[v(t),...wt(t,"altLabel"),x(t,"summary"),e.description].join(" ")})),fd="Recommendation",gg=Object.entries(jn.types).filter(([t])=>qs(t).length),xd=(t,e,n)=>ti({name:t,of:e,sort:"naam",rows:({plan:s})=>hg.filter(o=>Jt(o.id,s)&&en(o.id,fd)===n),textOf:({text:s})=>s,named:({id:s})=>v(s),groups:{of:({id:s})=>Object.keys(jn.types).find(o=>en(s,o))||"",titles:Object.entries(jn.types).map(([s,o])=>[s,D(o)])},fields:[[jn.fields.what,"wat",gg.filter(([s])=>s===fd===n),yd],[jn.fields.step,"stap",dn,({steps:s},o)=>s.includes(o)]],columns:[{...Xt("naam",jn.columns.name,({id:s})=>s),cell:({id:s})=>[a`<${A} id=${s} />`,x(s,"summary")&&a`<p class="zacht">${x(s,"summary")}</p>`]},...Nn(({id:s})=>vt(s)?.key),{key:"wat",label:jn.columns.what,text:({id:s})=>le(s)},{key:"zegt",label:jn.columns.description,text:s=>s.description},{key:"over",label:jn.columns.about,sort:!1,text:s=>s.about.map(v).join("; "),cell:s=>a`<${ft} ids=${s.about} name=${se} />`},cr(jn.columns.place,({id:s})=>s)]}),vd=xd("naslag","lookup",!1),Sd=xd("gevraagd","requested",!0),ls=k.timeline,xr=t=>t.day.slice(0,4),bg=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?bo(t.id):[xr(t)];return n?n<=e&&e<=s:xr(t)===e},kg=t=>{let{jaar:e}=T.route.query;return!e||xr(t)===e?t.day:`z${t.day}`},hd=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),gd=Xe(O(y.timeline.map(xr))),Od=ti({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&Le(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${hd(t)} ${t.when}`,named:t=>t.id?v(t.id):t.what,groups:{of:t=>T.route.query.jaar||xr(t),titles:gd},fields:[[ls.fields.what,"wat",Object.entries(ls.kinds),(t,e)=>t.kind===e],[ls.fields.step,"stap",dn,({steps:t},e)=>t.includes(e)],[ls.fields.year,"jaar",gd,bg]],columns:[{key:"dag",label:ls.columns.when,text:kg,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:ls.fields.what,text:t=>ls.kinds[t.kind]},{key:"wat",label:ls.columns.what,text:hd,cell:t=>[t.id&&a`<${A} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:ls.columns.stand,text:t=>t.phrase},cr(jn.columns.place,t=>t.at)]})});function wg({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${zs.requested_mark}</span>`,r=e&&a`<span class="bij door">${zs.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${os} bar=${t.bar} />${l}`}function yg({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=ja(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Pn(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Be(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Js(c)} aria-haspopup="dialog" onClick=${()=>R({cel:c})}>
        <span class="sr">${g(zs.cell,{row:t.label,step:at(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${wg} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${be} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function ni({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=hn(n),i=zo(t,e,n),[l,c]=q(s?Math.max(0,r.indexOf(ga(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${vg} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${ei(n)} role="table">
      <caption>${g(zs.caption,{rows:zs.heads[t],scenario:At(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${zs.heads[t]}</th>
          ${n.steps.map((u,m)=>a`
              <${_g} step=${u} place=${m+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${m===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${zs.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ne(t,e,n).map(u=>a`<${xg} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var zs,_g,xg,vg,ei,Gl=M(()=>{"use strict";W();K();P();N();Sn();ut();eo();dt();zs=k.overview;_g=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${We(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,xg=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${A} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${hn(e).map((o,r)=>a`<${yg} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,vg=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${zs.one_step}>
    ${hn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${at(s)}
        </button>
      `)}
  </div>
`,ei=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function Cg({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Fs.wish}</h2><a href=${C(Fs.also.to,Fs.also.choose)}>${Fs.also.ask}</a>
      <ul class="tegels">
        ${Fs.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${C(n.to,n.choose)}>
                <${Og} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function jg({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&ua(n,e?s:"");return a`
    <li>
      <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
      <h3>${t.title}</h3>
      <p>${t.text}</p>
      <p><a href=${C("aandachtspunten",l)}>${t.ask}</a></p>
    </li>
  `}function Lg({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Fs.discuss.title}</h2><p>${Fs.discuss.note}</p>
        <p class="acties"><a href=${C("aandachtspunten")}>${g(Fs.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${jg} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function Mg({state:t,word:e,things:n,date:s}){let o=I?"h4":"h3",r=l=>xs(l,s)[1]&&a`<span class="zacht"> – ${xs(l,s)[1]}</span>`,i=g(Kt.group,{state:D(e),count:n.length});return a`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${i}<//>
      <${xe} ids=${qt(n)} more=${r} />
    </div>
  `}function Tg({scenario:t,plan:e}){let n=I?"h3":"h2";return V(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=y.codes.InterventionKind[o],c=r.map(u=>a`<${Mg} ...${u} date=${t.date} />`),p=i?Kt.undecided:Co(e);return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${g(Kt.apart.title,{kind:l.label})}<//>
          <p>${g(Kt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`<div class="standen">${c}</div>`:a`<p>${p}</p>`}
      </section>
    `})}function Ld({route:t}){let e=H(t.query),n=Object.hasOwn(Jl,t.query.rijen||"")&&Jl[t.query.rijen||""]||"kind",s=Object.entries(Jl).map(([c,p])=>[c,Kt.rows[p]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=V(e),l=a`<${Eg} answer=${i} plan=${et(e.plan)} plans=${ye(e)} />`;return a`
    ${n==="kind"?l:a`<${tt} text=${Kt.heading} title=${Kt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Kt.matrix[n]}</h2><p>${At(e)}</p>
          <p class="acties"><a href=${C("methode")}>${Kt.legend.more}</a></p>
          <${Vs}>
            <${Xn} legend=${Kt.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${ye(e).map(c=>a`
            ${I&&a`<h3>${c.title}</h3>`}
            <${ts} plan=${c} />
            <${ni} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(p=>p.plan===c.key)} />
            <div class="acties">
              <${de} name="matrix.csv" rows=${()=>Fg(n,e,c)} />
              <${Ue} name=${ei(c)} title=${Kt.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${ei(c)}"]`} legend=".legenda .stalen li" note=${Kt.legend.note} />
              <${Os} text=${()=>location.href} label=${Kt.link} />
            </div>
            <${Tg} scenario=${e} plan=${c} />
          `)}
        <${Mo} />
      </div>
      <${Oa} undecided=${ba(e)} />
    </div>
    ${r&&a`<${Ao} address=${r} by=${n} scenario=${e} />`}
    <${me} text=${r?"":g(Kt.shown,{scenario:At(e)})} />
  `}var Kt,jd,Sg,Og,Fs,Jl,zg,Fg,Eg,Md=M(()=>{"use strict";W();K();Ct();P();Ft();N();Sn();J();ut();eo();He();Zt();js();dt();Gl();On();Kt=k.overview,{truth:jd}=k.thing,Sg={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Og=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${Sg[t]}
  </svg>
`,{start:Fs}=Kt;Jl={"":"kind",partner:"partner",vorm:"form"},zg=(t,e,n)=>{let{word:s,lines:o}=Be(e);if(!e)return[t.label,at(n),Kt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,at(n),s,o.join("; "),U("Basis",r),jd[String(i)],l,c,p,jd[String(u)]]},Fg=(t,e,n)=>[[...Kt.csv,...Gs],...Ne(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...zg(s,o,hn(n)[r]),...oe(e,n.key)]))],Eg=({answer:t,plan:e,plans:n})=>{let s=O(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${tt} text=${Kt.heading} title=${Kt.title}>
      <p>${g(Kt.start.intro,{report:Yn(e)})}</p>
      <p><strong>${L(Kt.start.dated,s.length,{years:zt(s)})}</strong>
        ${" "}${Kt.start.since}</p>
    <//>
    <${Cg} answer=${t} />
  </div>
  <${Lg} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function Td(t,e){let n=await rt().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=Hn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Ag(c,n)),l=(r||[]).length-i.length;return rt().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await Ql({decisions:i,undone:[]}),null}function Ag({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function Ql(t){let e=Rt(),{undone:n}=e;Object.assign(e,t,{saved:!1});try{let s=await rt().ask("decide",{decisions:t.decisions});e.found={...e.found,...s,decisions:t.decisions}}catch(s){throw Object.assign(e,{decisions:e.found.decisions,undone:n}),s}}async function Se(...t){let{decisions:e}=Rt();JSON.stringify(e.slice(-t.length))!==JSON.stringify(t)&&await Ql({decisions:[...e,...t],undone:[]})}async function Yl(t){let{decisions:e,undone:n}=Rt(),[s,o]=[[...e,...n],e.length+t];o>=0&&o<=s.length&&await Ql({decisions:s.slice(0,o),undone:s.slice(o)})}var Hn,Rt,si,vr,oi,lo,ri,co=M(()=>{"use strict";je();Hn=()=>rt().board,Rt=()=>Hn();si=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),vr=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),oi=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),lo=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),ri=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function Ln({label:t,value:e,options:n,id:s=null,type:o=null,pick:r}){let i=Uo(!1),l=c=>{let{value:p}=c.target;i.current=!1,p!==e&&r(p)};return a`
    <${n?"select":"input"} id=${s} type=${o} max=${o&&"9999-12-31"} aria-label=${t}
      value=${i.current?void 0:e}
      onKeyDown=${c=>{c.key==="Escape"&&(c.target.value=e),c.key==="Enter"?l(c):c.key!=="Tab"&&!c.ctrlKey&&(i.current=!0)}}
      onPointerDown=${()=>{i.current=!1}}
      onChange=${c=>i.current||l(c)}
      onBlur=${l}>
      ${n?.map(([c,p])=>a`<option value=${c}>${p}</option>`)}
    <//>
  `}var Sr=M(()=>{"use strict";W()});function Bg({column:t,act:e}){let[n,s]=t.both,{found:o}=Rt(),r=o.columns.some(({target:f,table:h})=>f===o.fields.role&&h===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(mt.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=f=>e(()=>Se(vr(t.which,"target",p[f]||`${l}:${f}`))),m=t.reading===c?"alongside":t.reading,$=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=m==="?"?"":m||$;return a`
    <fieldset class="bordkeuze">
      <legend>${n?mt.whose:mt.does}</legend>
      ${i.map(f=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${f===d} onChange=${()=>u(f)} />
          ${n?g(mt.readings[f],{one:n,other:s}):mt.roles[f]}
        </label>`)}
    </fieldset>
  `}function Ng({column:t,act:e}){let{targets:n,fields:s}=Rt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,m=[t.why==="values"&&mt.by_values,t.options.length>0&&t.why==="head"&&g(mt.maybe,{what:t.options.join(", ")}),t.month_first&&mt.month_first,t.says].filter(Boolean),$=O([...n.slice(0,zd),mt.notes,...n.slice(zd)]),d=c?[[`${l}:${c}`,g(mt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${Ln} label=${g(mt.as,{head:r})} value=${d[0]?.[0]||l||mt.notes}
          options=${[...d,...Xe($)]} pick=${f=>e(()=>Se(vr(o,"target",f===mt.notes?"":f)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${g(mt.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${m.join(" ")}
        ${l===s.partner&&a`<${Bg} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Pg(){let[t,e]=q(0),{rows:n,fields:s}=Rt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[mt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <section class="bordproef">
      <h2>${g(mt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${mt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${mt.following}</button>
      </p>
    </section>
  `}function Fd({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Rt().found,l=[[g(mt.read,{read:n.filter(c=>!c.open).length,count:n.length}),mt.sum.placed],[g(mt.read,{read:n.filter(c=>c.led).length,count:n.length}),mt.sum.led],[String(ri(s).length),mt.sum.asks],[String(o.length),mt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${mt.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${Ng} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${mt.plan}</h2>
          <label class="veld"><span>${mt.plan_title}</span>
            <${Ln} id="plannaam" label=${mt.plan_title} value=${r.title}
              pick=${c=>t(()=>Se(lo(i.title,c)))} />
          </label>
          <label class="veld"><span>${mt.plan_day}</span>
            <${Ln} id="plandag" type="date" label=${mt.plan_day} value=${r.day}
              pick=${c=>c&&t(()=>Se(lo(i.day,c)))} />
          </label>
        </section>
        <${Pg} />
        <section>
          <h2>${mt.sums}</h2>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${o.map(c=>a`<p class="zacht">${c}</p>`)}
        </section>
      </div>
    </div>
  `}var mt,zd,Ed=M(()=>{"use strict";W();P();co();N();Sr();mt=k.board.columns,zd=-1});function Ad({act:t}){let e=Dt(),[n,s]=q(null),[o,r]=q(""),[i,l]=q(""),c=(d,f)=>o||t(()=>(r(d),f().finally(()=>r("")))),p=d=>c(Ge.busy,async()=>{let f=await d(),h=await Td(f.name,f.data);if(s(h&&{...h,given:f}),h)return St(h.message);location.hash=C("controleer",{stap:"kolommen"})}),u=d=>c(d?Ge.result.alongside_busy:Ge.result.making,async()=>{n&&(await kr(n.given,d)).ok&&(location.hash=C(d?"vergelijk":"overzicht"))}),m=d=>p(async()=>{let f=od(d);return{name:f.name,data:await Dr(f)}}),$=(d,f)=>p(async()=>({name:d,data:new TextEncoder().encode(f)}));return we(()=>{let d=f=>m(f.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${Ge.list.drop}</h2>
        <p>${Ge.list.kinds}</p>
        <label class="veld"><span>${Ge.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>m(e.current.files)} />
        </label>
        <p class="zacht">${Ge.list.others}</p>
        <p role="status">${o}</p>
      </section>
      <section>
        <label class="veld bordplak"><span>${Ge.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${d=>l(d.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>$(`${Ge.list.pasted}.txt`,i)}>
            ${Ge.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>$(`${Ge.list.example_name}.csv`,Ge.list.example_list)}>${Ge.list.example}</button>
        </div>
      </section>
    </div>
    <${Bt} look="bordfeiten" items=${Ge.list.facts.map(({head:d,text:f})=>a`<strong>${d}</strong> ${f}`)} />
    <div class="antwoord">
      ${n&&a`<${Ja} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
          <span>${o}</span>
        </p>`}
    </div>
  `}var Ge,Bd=M(()=>{"use strict";Ce();W();K();co();N();je();wr();kn();Ge=k.board});function Ig({which:t,text:e,act:n}){let[s,o]=q(null),[r,i]=[`wie-${encodeURIComponent(t)}`,s?.match(/.*;\s*/)?.[0]||""],l=s===null?[]:Rt().found.organisations;return a`<details><summary>${Lt.other}</summary>
    <label class="veld"><span>${g(Lt.other_who,{name:e})}</span>
      <input list=${r} autocomplete="off" onFocus=${()=>o(s||"")}
        onInput=${c=>o(c.target.value)} /></label>
    <datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
    <button type="button" disabled=${!s?.trim()}
      onClick=${()=>n(()=>Se(oi(t,"names",s||"")))}>${Lt.other_take}</button></details>`}function Nd({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Rt().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),[i,l]=[r("several"),ri(e).length],c=(p,...u)=>t.bind(null,()=>Se(oi(p,"names",u.join("; "))),void 0);return a`
    <p class="uitleg">${l?g(Lt.intro,{count:e.length,asks:l}):Lt.nothing}</p>
    <${Or} act=${t} title=${Lt.several} names=${i}
      after=${i.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${c("*")}>${L(Lt.take_all,i.length)}</button></p>`}>
      ${({which:p,text:u,parts:m})=>a`
        <p>${m.map($=>a`<span class="bordnaam">${$}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${c(p,...m)}>${g(Lt.split,{count:m.length})}</button>
          <button type="button" class="alslink" onClick=${c(p,u)}>${Lt.one}</button>
        </p>
      `}
    <//>
    <${Or} act=${t} title=${Lt.same} names=${r("same")}>
      ${({which:p,parts:u,meant:m})=>a`
        <p>${g(Lt.same_text,{meant:m})}</p>
        <p class="acties">
          <button type="button" onClick=${c(p,m)}>${Lt.yes}</button>
          <button type="button" class="alslink" onClick=${c(p,...u)}>${Lt.no}</button>
        </p>
      `}
    <//>
    <${Or} act=${t} title=${Lt.new} names=${r("new")}>
      ${({which:p,text:u,kind:m})=>a`
        <${Ln} label=${g(Lt.kind_of,{name:u})} value=${m||"organisatie"}
          options=${Object.entries(Lt.new_kinds)} pick=${$=>t(()=>Se(oi(p,"kind",$)))} />
      `}
    <//>
    <${Or} act=${t} title=${Lt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Lt.no_partner_more}</p>`} />
    ${n.length>0&&a`<section class="bordnamen">
        <h2>${Lt.left_out}</h2><ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
        <p class="zacht">${Lt.left_out_more}</p>
      </section>`}
    <${Or} act=${t} title=${Lt.known} names=${r("known","split","decided")}>
      ${({meant:p})=>p&&a`<p class="zacht">${g(Lt.means,{meant:p})}</p>`}
    <//>
    <section>
      <h2>${Lt.expect}</h2>
      <p class="zacht">${Lt.expect_more}</p>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>Se(lo(o.without,p.target.checked?"nee":"ja")))} />
        ${Lt.expect_yes}
      </label>
    </section>
  `}var Lt,Or,Pd=M(()=>{"use strict";W();P();co();N();Sr();Lt=k.board.partners;Or=({title:t,names:e,act:n,children:s,after:o=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${o}
      <ul>${e.map(r=>a`<li key=${r.which}>
            <p><strong>“${r.text}”</strong> <span class="zacht">${L(Lt.count,r.count)}</span></p>
            ${s?.(r)}<${Ig} ...${r} act=${n} />
          </li>`)}</ul>
    </section>
  `});function Rg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function Wg({row:t,name:e,act:n}){let{choices:s}=Rt().found,o=t.asks[e],r=[["","…"],...Xe(s[e]||[])],i=l=>n(()=>Se(vr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${bt.right}</button>`}
      ${s[e]&&a`<${Ln} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function Dg({row:t,act:e,place:n,hold:s,all:o}){let{places:r,choices:i,fields:l}=Rt().found,[c,p]=q(!1),u=t.fields[l.step],m=t.fields[l.kind]||"",$=f=>{n(t,c&&u&&!u.split("; ").includes(f)?`${u}; ${f}`:f),p(!1)};function d(f){let{target:h,currentTarget:b,key:_,shiftKey:w}=f;if(h!==b||f.ctrlKey||f.altKey||f.metaKey)return;let j=r.find(S=>S.key===_.toUpperCase());if(j)$(j.value);else if(_==="Enter"&&w&&t.proposal)o();else if(_==="Enter"&&t.proposal)$(t.proposal.value);else if(_.toUpperCase()==="L")n(t,"");else if(_==="+")p(!0);else if(_==="ArrowDown"||_==="ArrowUp"){let S=[...document.querySelectorAll(".bordkaart")];S[S.indexOf(b)+(_==="ArrowDown"?1:-1)]?.focus()}else if(_==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;f.preventDefault()}return a`
    <li><article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${d}>
        <h3><span class="bij">${t.number}</span>${Rg(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:f,role:h})=>a`<span>${f}${h&&` (${h})`} · </span>`)}
          <span>${l.status}: ${t.fields[l.status]||bt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(f=>a`<${Wg} row=${t} name=${f} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${r.map(({value:f,key:h})=>a`<button type="button" class=${t.proposal?.value===f?"is-voorstel":""}
              aria-pressed=${String(u.split("; ").includes(f))} onClick=${()=>$(f)}>
              ${f} <kbd aria-hidden="true">${h}</kbd></button>`)}
        </div>
        <label class="veld"><span>${bt.kind}</span>
          <${Ln} label=${bt.kind} value=${m} pick=${f=>{s(),e(()=>Se(si(t.which,l.kind,f)))}}
            options=${[["",bt.unknown],...Xe(O([...m?[m]:[],...i[l.kind]]))]} />
        </label>
        <p class="acties">
          ${t.proposal&&!r.some(({value:f})=>f===t.proposal?.value)&&a`<button type="button" class="is-voorstel" onClick=${()=>$(t.proposal?.value||"")}>
              ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
            </button>`}
          ${u?a`<button type="button" class="alslink" onClick=${()=>p(!0)}
                    aria-pressed=${String(c)}>${bt.plus}</button>
                  <button type="button" class="alslink" onClick=${()=>n(t,"")}>${bt.later}</button>`:t.proposal&&a`<span class="zacht">${t.proposal.reason}</span>`}
        </p>
    </article></li>
  `}function Hg(){let{cells:t,places:e}=Rt().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${bt.matrix}</h2>
      <p class="zacht">${bt.matrix_more}</p>
      <table><thead><tr><td></td>
          ${n.map(({value:s,key:o})=>a`<th scope="col"><abbr title=${s}>${o}</abbr></th>`)}
        </tr></thead>
        <tbody>
          ${t.map(({kind:s,placed:o,open:r})=>a`<tr><th scope="row">${s}</th>
              ${o.map((i,l)=>a`<td class=${i?"is-vol":r[l]?"is-open":""}>
                  ${i||(r[l]?"":"–")}
                  ${r[l]>0&&a`<span>${g(bt.open_at,{count:r[l]})}</span>`}
                </td>`)}
            </tr>`)}
      </tbody></table>
    </section>
  `}function Id({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Rt().found,[r,i]=q(e[0]?.reason||""),[l,c]=q(qg),[p,u]=q(0),[m,$]=q([]),d=Dt(),[f,h]=q(0),b=[...e,{reason:"",value:"",count:n.filter(z=>z.open&&!z.proposal).length,strength:""},{reason:Cr,value:"",count:n.length-ai(n),strength:""}].filter(({count:z})=>z),_=z=>z.open?z.proposal?.reason||"":Cr,[w]=n.filter(({which:z})=>z===m.at(-1)).map(_),j=b.some(({reason:z})=>z===r)?r:w??b[0]?.reason,S=b.find(({reason:z})=>z===j),F=z=>{i(z),$([]),u(0),Q()&&d.current?.scrollIntoView()},E=n.filter(z=>_(z)===j||z.open&&m.includes(z.which)),ct=Math.max(0,Math.min(p,E.length-1)),pt=()=>{let{rows:z}=Rt().found;return g(bt.progress,{placed:z.length-ai(z),count:z.length})},B=z=>t(()=>Se(...z.map(yn=>si("*",o.step,"",yn))),pt);async function Mt(z,yn){let Wo=E.indexOf(z);await t(()=>Se(si(z.which,o.step,yn)));let Lr=ai(Rt().found.rows);St(g(yn?bt.is_at:bt.is_open,{title:z.number||z.title,value:yn,count:Lr})),h(Lr||j===Cr?Wo+1:-1)}we(()=>{if(!f)return;f<0&&xt("verder")?.focus();let z=d.current?.querySelectorAll(".bordkaart")||[],yn=z[Math.min(Q()?1:f,z.length)-1];f>0&&(yn||document.querySelector(".bordreden"))?.focus(),h(0)},[f]);let Qe=e.filter(({strength:z})=>z==="sterk").map(({reason:z})=>z),Ye=z=>z===Cr?bt.done:z||bt.none;return a`
    <p class="bordstand">${pt()} ${!ai(n)&&bt.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${bt.reasons}</h2>
        ${Qe.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>B(Qe)}>${bt.take_strong}</button>`}
        <ul>
          ${b.map(({reason:z,value:yn,count:Wo,strength:Lr})=>a`<li key=${z} class=${z===j?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(z===j)}
                  onClick=${()=>F(z)}><span class="bordtal">${Wo}</span> ${Ye(z)}</button>
                <p class="zacht">
                  ${Lr==="zwak"&&a`<span class="bordnaam">${bt.weak}</span> `}
                  ${yn?g(bt.proposal,{value:yn}):z===Cr?bt.done_more:bt.none_more}
                </p>
                ${yn&&a`<button type="button" class="klein" aria-label=${`${L(bt.take,Wo)}: ${z}`}
                    onClick=${()=>B([z])}>${L(bt.take,Wo)}</button>`}
            </li>`)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${d}>
        <h2>${S&&Ye(S.reason)} <span class="zacht">${E.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${bt.keys}</summary>
          <p>${g(bt.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(Q()?E.slice(ct,ct+1):E.slice(0,l)).map(z=>a`<${Dg} key=${z.which} ...${{row:z,act:t,place:Mt}}
              hold=${()=>$([...m,z.which])}
              all=${()=>B([z.proposal?.reason||""])} />`)}
        </ul>
        ${Q()&&E.length>1&&a`<p class="acties bordblad">
            <button type="button" disabled=${!ct} onClick=${()=>u(ct-1)}>${bt.previous}</button>
            <span>${g(bt.which,{place:ct+1,count:E.length})}</span>
            <button type="button" disabled=${ct>E.length-2}
              onClick=${()=>u(ct+1)}>${bt.following}</button>
          </p>`}
        ${!Q()&&E.length>l&&a`<button type="button"
            onClick=${()=>c(E.length)}>${g(bt.more,{count:E.length-l})}</button>`}
      </section>
      <${Hg} />
    </div>
  `}var bt,qg,Cr,ai,qd=M(()=>{"use strict";Ce();W();Ct();P();co();N();Sr();bt=k.board.place,qg=30,Cr="-",ai=t=>t.filter(e=>e.open).length});function Rd({act:t}){let e=Rt(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=q(null),[u,m]=q(""),$=JSON.stringify(s),d=e.taken===$&&rt().own,f=o.filter(S=>!S.open),h=f.filter(S=>!S.judged).length;we(()=>{d||t(async()=>{e.taken=$;let S=await kr({name:n,decisions:s},!1);p(S.ok?null:S)})},[$]);let b=()=>u!==Oe.alongside_busy&&Un(m,Oe.alongside_busy,async()=>{let S=await kr({name:n,decisions:s},!0);if(!S.ok)return p(S);location.hash=C("vergelijk")});if(c)return a`<div class="antwoord"><${Ja} ...${c} /></div>`;if(!d)return a`<p role="status">${Oe.making}</p>`;let _=H(T.route.query),w=y.plans.find(({title:S})=>S===r.title)||y.plans[y.plans.length-1],j=V(_).apart.filter(S=>S.plan===w.key&&S.groups.length);return a`
    <p>
      ${g(Oe.placed,{placed:f.length,count:o.length})}
      ${h>0&&a` ${L(Oe.without_kind,h)}`}
      ${o.some(S=>!S.judged)&&a` <strong>${Oe.not_yet}</strong>`}
    </p>
    <${ni} by="kind" scenario=${_} plan=${w} />
    ${j.map(({kind:S,groups:F})=>{let E=F.flatMap(ct=>ct.things);return a`<p>${L(Oe.apart,E.length,{kind:nt(S)})} <${ft} ids=${E} /></p>`})}
    ${T.route.query.cel&&a`<${Ao} address=${T.route.query.cel} by="kind" scenario=${_} />`}
    <p><a href=${C("aandachtspunten")}>${Oe.questions}</a></p>
    <section class="blok">
      <h2>${Oe.take_along}</h2>
      <label class="veld"><span>${Oe.access}</span>
        <${Ln} id="toegang" label=${Oe.access} value=${r.access||"niet-openbaar"}
          options=${i.map(S=>[S,S.replace("-"," ")])} pick=${S=>t(()=>Se(lo(l.access,S)))} />
      </label>
      <p class="zacht">${Oe.access_more}</p>
      <${Ka} files=${[{id:"bewaar-werkmap",label:Oe.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${()=>Vg(e)}>${Oe.choices}</button>
        <button type="button" id="ernaast" onClick=${b}>${Oe.alongside}</button>
        <span role="status">${u}</span>
      <//>
      <p class="zacht">${Oe.workbook_more} ${Oe.next_list}</p>
    </section>
    <${Ga} />
  `}var Oe,Vg,Wd=M(()=>{"use strict";W();K();P();Ft();co();N();je();ut();eo();Zt();dt();Gl();Sr();wr();Oe=k.board.result,Vg=t=>fn("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function Hd({state:t,why:e,own:n}){let s=k.werkplaats;return a`
    <p>
      ${n?a`<strong>${g(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${g(s.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function Qg(){let t=document.activeElement,e=Gg.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==xt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&xt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(Jg));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function Yg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Rt(),l=o.rows.filter(u=>u.open).length,c=Es[Es.indexOf(t)+1],p=t==="plaatsen"&&l?g(Wt.next_open,{count:l}):Wt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${L(Wt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Wt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(()=>Yl(-1),()=>Wt.undone)}>${Wt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(()=>Yl(1),()=>Wt.redone)}>${Wt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>Kg(e)}>${Wt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${C("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function Ud({route:t}){let[,e]=q(0),[n,s]=q(""),o=t.query.stap||"",r=Hn()&&Es.includes(o)?o:Es[0],{of:i,Step:l}=Dd[r],c=(Hn()?.found.plan.day||"").split("-").reverse().map(Number).join("-");async function p(m,$){let d=Qg(),f=Hn()?.decisions.length;try{s(""),await m(),e(b=>b+1);let h=Hn()?.decisions.length||0;$?St($()):h!==f&&St(L(Wt.decided,h)),window.setTimeout(d,60)}catch(h){s(h.message)}}let u=Hn()?.found.plan;return we(()=>{T.started&&window.scrollTo(0,0)},[r]),we(()=>{function m(f){let h=xt({z:"ongedaan",y:"opnieuw"}[f.key]||"");!h||!f.ctrlKey||f.target.matches("input,textarea")||(h.click(),f.preventDefault())}let $=f=>Hn()?.saved===!1&&f.preventDefault(),d=new AbortController;return window.addEventListener("keydown",m,{signal:d.signal}),window.addEventListener("beforeunload",$,{signal:d.signal}),()=>d.abort()},[T.route]),a`
    <${Ug} at=${r} />
    <${tt} key=${r} text=${i.title} title=${`${k.check.title}: ${Wt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,{day:c})}</p>`}
    <//>
    ${u&&a`<p class="zacht">${g(Wt.source,{...u,day:c,who:u.access||Wt.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${p} />
    ${Hn()&&r!==Es[0]&&a`<${Yg} at=${r} act=${p} />`}
    ${r===Es[0]&&a`<${Ga} /><${sd} />`}
  `}var Wt,Dd,Es,Vd,Ug,Kg,Gg,Jg,Kd=M(()=>{"use strict";Ce();W();K();Ct();P();co();N();je();Ed();Bd();Pd();qd();Wd();Zt();wr();Wt=k.board,Dd={lijst:{of:Wt.list,Step:Ad},kolommen:{of:Wt.columns,Step:Fd},plaatsen:{of:Wt.place,Step:Id},partners:{of:Wt.partners,Step:Nd},resultaat:{of:Wt.result,Step:Rd}},Es=Object.keys(Dd);Vd=()=>a`
  <${tt} text=${Wt.elsewhere.title}><p class="uitleg">${Wt.elsewhere.intro}</p><//>
  <ol>${Wt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${Mo} />
`,Ug=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Wt.steps_label}><ol>
      ${Es.map((e,n)=>a`<li class=${n<Es.indexOf(t)?"is-gedaan":""}>
          <a href=${C("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Wt.steps[e]}</a>
        </li>`)}
  </ol></nav>
`,Kg=t=>t(async()=>{let e=Rt(),{name:n,data:s}=await rt().ask("workbook",{decisions:e.decisions});fn(n,s,br.xlsx),e.saved=!0}),Gg=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],Jg=":is(button,select,input,a)"});function Zg({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>Zl?` ${g(rn.first,{count:Zl})}`:"";return a`
    <${ht} id="eigen-uitkomst" caption=${`${L(rn.rows,e.length)}${o}`}
      rows=${e.slice(0,Zl)} columns=${s} />
    <div class="acties"><${de} name=${rn.file} rows=${()=>[t,...e]} label=${rn.csv} /></div>
  `}function Qd({start:t=rn.example}){let[e,n]=q(t),[s,o]=q(""),[r,i]=q(null);function l(){i(null),Un(o,rn.busy,async()=>i(await rt().ask("ask",{text:e})))}return a`
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
        ${r?.graph&&a`<${Jd} label=${rn.result} text=${r.graph} />`}
        ${r?.columns&&a`<${Zg} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}function eb(t){let e=Object.entries(t.columns),n=s=>ms(s.subject)?a`<${A} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>Yd(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[Xg],...Nn(s=>s.plan),{key:"bron",label:Tt.columns.place,sort:!1,text:tb}]}function nb({name:t,query:e,scenario:n}){let s=Zd(n).filter(c=>c.query===t);if(!s.length)return a`<p>${Tt.nothing}</p>`;let o=eb(e),r={rows:L(Tt.rows,s.length),scenario:At(n)},i={key:"sentence",label:Tt.columns.sentence,text:c=>c.sentence},l=()=>vn([i,...o],s,c=>oe(n,c.plan));return a`
    <${ht} id=${`uitkomst-${t}`} caption=${g(Tt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${de} name=${`${t}.csv`} rows=${l} />
      <a href=${C("aandachtspunten",{vraag:t})}>${Tt.as_sentences}</a>
    </div>
  `}function sb({name:t,query:e,scenario:n}){let s=e.shelf===aa,o=C("overzicht",{rijen:Tt.rows_of[t]});return a`
    <p class="kruimel"><a href=${C("vragen")}>${Tt.title}</a></p>
    <${tt} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${mn}><${ca} /><//>`}
    <${gn} pairs=${[[Tt.why,e.why],[Tt.weight,e.severity]]} />
    ${s&&a`<section><h2>${Tt.result}</h2><${nb} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!rl([t,e])&&a`<p>${e.open?Tt.open:Tt.elsewhere}</p>`}
    ${t in Tt.rows_of&&a`<p><a href=${o}>${Tt.in_overview}</a></p>`}
    <details>
      <summary>${Tt.sparql}</summary>
      <${Jd} label=${Tt.sparql} text=${e.sparql} lang="en" />
      <${Os} text=${()=>e.sparql} label=${Tt.copy} />
    </details>
    ${ie()&&!e.open&&a`<${Qd} key=${t} start=${e.sparql} />`}
  `}function ob({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Tt.columns.title,text:o=>o.title,cell:o=>a`<a href=${C(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Tt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Tt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ht} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===aa?s:s.slice(0,2)} />
    </section>
  `}function Xd({route:t}){let e=H(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${Ms} />`;if(n)return a`<${sb} ...${{name:n,query:s,scenario:e}} />`;let o=$o(Zd(e).map(r=>r.query));return a`
    <${tt} text=${Tt.title}><p class="uitleg">${Tt.intro}</p><//>
    ${ie()&&a`<${Qd} />`}
    ${Tt.shelves.map(r=>a`<${ob} shelf=${r} counts=${o} />`)}
  `}var Tt,rn,Zl,Jd,Gd,Yd,Zd,Xg,tb,t$=M(()=>{"use strict";W();K();Ct();P();Ft();N();je();or();J();ut();He();Zt();Fo();dt();Pe();hr();Tt=k.questions,rn=k.questions.own,Zl=200;Jd=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;Gd={barrier:t=>t.barrier&&at(t.barrier),kind:t=>t.kind&&nt(t.kind),partner:t=>t.partner&&v(he(t.partner)||t.partner),severity:t=>U("Severity",t.severity),detail:t=>t.detail&&(ms(t.detail)?v(t.detail):t.description)},Yd=(t,e)=>(Gd[t]?Gd[t](e):e[t])||"",Zd=t=>V(t).gaps.flatMap(e=>In(e).map(n=>({...n,plan:e.plan}))),Xg={key:"severity",label:Tt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),csv:t=>Yd("severity",t),cell:t=>a`<${da} severity=${t.severity} />`},tb=t=>Qs(t).map(pe).join("; ")});function s$(t,e,n){let s=e;return{placed:t.map(r=>{let i=n(r);return s+=i,{...r,y:s-i,middle:s-i/2}}),bottom:s}}function ab({lane:t,rows:e,wide:n}){let s=bs(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Nt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Nt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Nt.line}>
        ${s.length?s.join(" · "):L(As.lane_total,e.length)}
      </text>
    </g>
  `}function ib({row:t,lane:e,shown:n,point:s}){let o=Nt.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Nt.level,i=t.tail&&tc[t.outcome].tail&&Nt.left+t.tail,l={row:t,x:o,y:r};return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${We(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${rb(t)}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Va} outcome=${t.outcome} /></g>
    </a>
  `}function lb({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=nn(o.id),c=Di(o.work),p={...r>e*.62?{right:ii(e-r+14,e)}:{left:ii(r+14,e)},...i>n*.6?{bottom:ii(n-i,n)}:{top:ii(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${ro} outcome=${o.outcome} on=${o.on&&g(As.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${ft} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${pe(l)}</p>`}
    </div>
  `}function o$({plan:t,rows:e,date:n}){let[s,o]=q(null),r=Dt(),{wide:i,years:l,beyond:c}=ks(t),{placed:p,bottom:u}=s$(li(t,e),Nt.top,({levels:F,title:E})=>Math.max(F*Nt.level+Nt.pad,E.length*Nt.line+36)),m=Nt.left+i+20,$=u+Nt.foot,d=Vi(t,n),f=Nt.left+d.x,h=g(As.report,{date:X(d.date)}),b=h.length*8.6+24,_=()=>o(null),w=F=>F.key==="Escape"&&_(),j=c&&{x:Nt.left+c.x,y:Nt.top-9},S=Math.min(Math.max(f-b/2,Nt.left),m-b);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${_} onKeyDown=${w}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${$}`} role="group" aria-label=${As.picture}>
        <rect class="daarna" x=${f} y=${Nt.top} width=${m-f} height=${u-Nt.top} />
        ${l.map(({year:F,x:E})=>a`
            <g class="jaar">
              <line x1=${Nt.left+E} x2=${Nt.left+E} y1=${Nt.top} y2=${u} />
              <text x=${Nt.left+E+4} y=${Nt.top-9}>${F}</text>
            </g>
          `)}
        ${c&&a`<g class="jaar"><text text-anchor="middle" ...${j}>${As.beyond}</text></g>`}
        ${p.map(F=>a`<${ab} lane=${F} rows=${F.mine} wide=${i+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${u} y2=${u} />
        <line class="nu" x1=${f} x2=${f} y1=${Nt.top-8} y2=${u} />
        <g class="nulabel">
          <rect x=${S} y=${u+4} width=${b} height="28" rx="3" />
          <text x=${S+b/2} y=${u+24} text-anchor="middle">${h}</text>
        </g>
        ${p.flatMap(F=>F.mine.map(E=>a`
              <${ib} key=${E.id} row=${E} lane=${F} shown=${s?.row.id===E.id} point=${o} />
            `))}
      </svg>
      ${s&&a`<${lb} at=${s} width=${m} height=${$} close=${_} />`}
    </div>
  `}function i$({scenario:t,plan:e}){let n=Qn(e,t.date);if(!n.length)return null;let{wide:s,years:o,beyond:r}=ks(e),i=cn(e.key,t.date),l=f=>n$+8+f/s*(Ro-n$-16),c=f=>Math.max(cb,a$(f)*r$+4),{placed:p,bottom:u}=s$(li(e,n),Xl,c),m=l(Vi(e,i).x),$=p.map(f=>g(e$.description,{chapter:ko(f),counts:zt(bs(f.mine))})),d=m>Ro-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Ro} ${u+16}`} role="img" aria-label=${$.join(" ")}>
      <rect class="straks" x=${m} y=${Xl} width=${Ro-m} height=${u-Xl} />
      ${o.map(({year:f,x:h})=>a`
          <line class="jaar" x1=${l(h)} x2=${l(h)} y1="4" y2=${u} />
          <text class="jaartal" x=${l(h)+4} y="12">${f}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${As.beyond}</text>`}
      ${p.map(f=>a`
          <line class="baan" x1="0" x2=${Ro} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${$b(ko(f))}</text>
        `)}
      ${p.flatMap(({y:f,mine:h})=>ub(h).map(([b,_])=>a`<text class="jaartal" x=${l(b)-8} y=${f+12} text-anchor="end">+${_}</text>`))}
      <line class="baan" x1="0" x2=${Ro} y1=${u} y2=${u} />
      <line class="peil" x1=${m} x2=${m} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?m-4:m+4} y=${u+13} text-anchor=${d}>
        ${g(e$.line,{date:X(i)})}
      </text>
      ${p.flatMap(f=>f.mine.filter(h=>h.level<ec).map(h=>a`
            <g transform=${`translate(${l(h.x)} ${db(f,h)}) scale(${pb})`}>
              <title>${[h.name,h.by,tc[h.outcome].phrase].join(", ")}</title>
              <${Va} outcome=${h.outcome} />
            </g>
          `))}
    </svg>
  `}var e$,As,tc,Nt,rb,li,ii,n$,Ro,Xl,r$,cb,pb,ec,a$,ub,db,$b,nc=M(()=>{"use strict";W();K();P();N();J();It();dt();gr();e$=k.summary.lanes,As=k.promises,tc=k.shared.outcomes,Nt={left:320,top:32,foot:40,level:19,pad:30,line:21};rb=t=>g(As.mark,{...t,what:t.what||As.card.none,phrase:tc[t.outcome].phrase}),li=(t,e)=>ks(t).lanes.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);ii=(t,e)=>`${t/e*100}%`;[n$,Ro,Xl,r$,cb,pb]=[262,690,17,8,16,.62],ec=30,a$=t=>Math.min(t.levels,ec),ub=t=>[...$o(t.filter(({level:e})=>e>=ec).map(({x:e})=>e))],db=(t,e)=>t.middle+(e.level-(a$(t)-1)/2)*r$,$b=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function mb({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?wn.route.undecided:wn.route.no_partner,i=n.map(({label:l})=>a`<li><span>${l}</span></li>`);return a`
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
                <${be} basis=${p[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function fb({scenario:t,plan:e}){let n=Ne("kind",t,e),s=Ne("partner",t,e),{reach:o}=V({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${mb} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function l$({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:At(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(wn.head,{date:X(cn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(wn.foot.source,{sources:Zn(t)})} ${g(wn.foot.version,l)}</p>
        <p>${g(wn.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function hb({cell:t,step:e}){if(!t?.initiatives&&!t?.unmet&&!t?.undecided)return a`<td class="niets">${t?.brief.join(" ")||"–"}</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${at(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${at(e)}>
      <${os} bar=${t.bar} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${at(e)}><span class="plaat">${n}</span></td>`}function bb({scenario:t,plan:e,...n}){let s=fe(e).summary,{points:o}=V({...t,plan:e.key}),{phrase:r,named:i}=Fn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${l$} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${g(s.intro,{report:Yn(e)})} ${r.lead}
      </p>
      <${ts} plan=${e} />
      <${ci} title=${s.matrix.title} note=${s.matrix.note}>
        <${gb} scenario=${t} plan=${e} />
        <${dr} undecided=${ba(t,e)} />
      <//>
      <${ci} title=${k.overview.start.discuss.title}>
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
  `}function kb({scenario:t,plan:e,...n}){let{summary:s,shared:o}=fe(e),r=X(cn(e.key,t.date)),i=Qr(Qn(e,t.date),o.outcomes,Fn(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${l$} plan=${e} scenario=${t} ...${n}>
      <${ci} title=${s.route.title} note=${s.route.note}>
        <${fb} scenario=${t} plan=${e} />
      <//>
      <${ci} title=${s.lanes.title} note=${l}>
        <${i$} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${i.map(([c,{tile:p,count:u}])=>a`
              <li><${qo} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}</li>
            `)}
        </ul>
      <//>
    <//>
  `}function c$({route:t}){let e=H(t.query),n=ye(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${tt} text=${wn.title}><p class="uitleg">${wn.screen}</p><//>
      <${Us} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${wn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${bb} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${kb} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${me} text=${wn.screen} />
  `}var wn,gb,ci,p$=M(()=>{"use strict";W();Ct();P();Ft();N();Sn();ut();It();eo();He();nc();dt();gr();wn=k.summary;gb=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${wn.matrix.title}</caption>
    <thead>
      <tr><td></td>${hn(e).map(n=>a`<th scope="col">${at(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ne("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${hb} cell=${s} step=${hn(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,ci=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t}>
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function sc(t){let n=t.flatMap(o=>wo(o,H({}))).map(({step:o,basis:r})=>`${x(o,"notation")} ${r}`),s=({notation:o})=>Object.keys(ue).find(r=>n.includes(`${o} ${r}`));return pi(ln.filter(s).map(o=>`${o.label} (${ue[s(o)||""][1]})`))}function wb({id:t}){let e=G(t,"who").flatMap(h=>h.acts?h.to:[]),n=({key:h})=>g(it.steps,{steps:sc(e.filter(b=>Jt(b,h)))}),s=h=>y.partners[h].find(b=>b.id===t)?.steps||[],o=ao(s("")),r=y.plans.filter(h=>s(I?h.key:"").length),i=G(t,"who").flatMap(h=>h.acts?[]:En(h.to)),l=ao(O(i)).filter(h=>!o.includes(h)),c=h=>G(h,"who").every(b=>!b.acts||b.from===t),p=O(e.filter(h=>y.works[h]?.across&&c(h)).flatMap(go)),u=ne(t,"unitOf"),m=qt(ne(t,"chapterLead")),$=h=>{let b=ao(y.partners[""].find(_=>_.id===h)?.steps||[]);return b.length>0&&a`<span class="zacht"> – ${pi(b)}</span>`},d=x(t,"tooi"),f=[...Bo(t),[k.thing.also_known,Ma(t)],[it.leads,m.length>0&&a`<${xe} ids=${m} />`],[it.units,u.length>0&&a`<${xe} ids=${u} more=${$} />`],[it.identity,d?g(it.identified,{code:d,date:X(x(t,"checkedOn"))}):it.unidentified]];return a`
    <${st} title=${k.thing.known}>
      <${ke} text=${x(t,"summary")} />
      ${Pt(t)&&a`<p>${it.collective}</p>`}
      ${x(t,"isIndependent")==="true"&&a`<p>${it.independent}</p>`}
      ${r.map(h=>a`<p>${I&&`${h.title}: `}${n(h)}</p>`)}
      ${p.length>0&&a`<p>${g(it.across,{kinds:pi(p.map(nt))})}</p>`}
      ${l.length>0&&a`<p>${g(it.named_steps,{steps:pi(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${it.no_steps}</p>`}
      <${gn} pairs=${f} />
    <//>
  `}function yb({id:t,rows:e}){let n=it.columns,s=c=>vt(c.to)?.key,o=[...Nn(s),Xt("actie",n.action,c=>c.to),{key:"soort",label:n.what,text:c=>le(c.to)},{key:"rol",label:n.role,text:c=>c.phrase},bn("stand",n.stand,c=>c.to),{key:"stap",label:n.step,text:c=>Za(c.to)},ss(n.place,c=>c.of)],r=O(e.map(c=>c.to)).map(c=>{let p=e.filter(m=>m.to===c),u=O(p.map(m=>m.phrase)).join(", ");return{...p[0],phrase:u,of:p.flatMap(m=>m.of)}}),i=lr(t,"activiteiten",H({}),s),l={id:"acties",caption:it.work_caption,rows:r,sort:"actie",columns:o,file:i};return a`
    <${st} title=${g(it.work,{count:r.length})} note=${it.work_note}>
      ${r.length?a`<${ht} ...${l} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function _b({id:t}){let e=x(t,"organisationKind")===it.places.of&&!Pt(t)?wt(t,"altLabel"):[],n=p=>e.some(u=>_s(p.replace("-"," ")).includes(_s(u))),s=p=>wt(p,"place").filter(n).join(", "),o=G(t,"who").map(p=>p.to),r=qt(fs.filter(p=>s(p)&&!o.includes(p))),l=a`<${xe} ids=${r} more=${p=>a`<span class="zacht"> – ${s(p)}</span> <${jt} id=${p} />`} />`,c=g(it.places.title,{count:r.length});return r.length>0&&a`<${st} title=${c} note=${it.places.note}>${l}<//>`}function xb({id:t}){let[e,n]=[H({}),Jr(t)],o=Yr(e).flatMap($=>Qn($,e.date)).filter($=>$.outcome==="ahead"&&n($.work)),r=G(t,"who").flatMap($=>$.acts?$.to:[]),i=O([...r,...r.flatMap($=>Et($,"followedBy"))]).filter($=>it.to_come.includes(xn($))&&!o.some(d=>d.work===$)),l=$=>g(k.shared.work.bound,{date:$}),c=[...o.map(({work:$,what:d,quote:f,by:h})=>[n($),$,d,`${f} (${l(h)})`]),...i.map($=>["planned",$,Le($).toLowerCase()])],p=Object.entries(it.coming.groups).flatMap(([$,d])=>{let f=c.filter(([b])=>b===$).map(([,b,..._])=>a`<li><${A} id=${b} />: ${_.filter(Boolean).join(", ")}</li>`),h=a`<${ns} id=${`komt-${$}`} items=${f} first=${Q()?u$:void 0} />`;return f.length?a`<p>${L(d,f.length)}</p>${h}`:[]}),u=C("beloften",{partner:x(t,"notation"),uitkomst:"ahead"}),m=o.length>0&&a`<p><a href=${u}>${it.coming.all}</a></p>`;return p.length>0&&a`<${st} title=${it.coming.title} note=${it.coming.note}>${p}${m}<//>`}function Sb({id:t}){let e=G(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <h3><${A} id=${s} /></h3>
      <${ur} id=${o} /><${Yt} of=${[o]} />
    `);return a`
    <${st} title=${g(it.own,{count:e.length})} note=${it.own_note}>
      <${ns} id="eigen" as="div" first=${u$} items=${n} />
    <//>
  `}function Ob({id:t}){let e=G(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[x(r[0],"asOf").slice(0,4),x(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${ke} text=${x(i,"summary")} />`)} <${Yt} of=${r} />
  `,s=qt(O(e.map(r=>$s(r,t)))).map(r=>{let i=e.filter(l=>$s(l,t)===r);return a`<li><${A} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?it.its_members:it.members;return a`<${st} title=${o}><${ns} id="leden" items=${s} first=${s.length} /><//>`}function Cb({id:t}){let e=new Map(G(t,"with").map(s=>[$s(s,t),s]));if(!e.size)return null;let n=qt([...e.keys()]).map(s=>{let{of:o=[],more:r}=e.get(s)||{},i=g(r?it.more_works:it.works,{works:o.map(se).join(", ")});return a`<li key=${s}><${A} id=${s} /><span class="zacht">${i}</span></li>`});return a`
    <${st} title=${it.together} note=${it.alphabetical}>
      ${Q()?a`<${ns} id="samen" items=${n} first=${vb} />`:a`<ul class="kolommen">${n}</ul>`}
    <//>
  `}function d$({id:t}){return a`
    <${wb} id=${t} />
    <${yb} id=${t} rows=${G(t,"who")} />
    <${_b} id=${t} />
    <${xb} id=${t} />
    <${Sb} id=${t} />
    <${Fa} title=${it.wishes} ids=${ne(t,"wish")} of="concerns" />
    <${za} title=${it.requested} ids=${qt(ne(t,"askedOf"))} />
    <${Ob} id=${t} />
    <${Cb} id=${t} />
    <${No} id=${t} />
  `}var it,pi,u$,vb,$$=M(()=>{"use strict";W();K();Ct();P();Ft();N();Ds();_e();or();J();ut();It();Zt();Xs();dt();Pe();kn();Xa();On();it=k.thing.organisation,pi=t=>zt(t.map(e=>e.toLowerCase()));[u$,vb]=[1,2]});function jb({id:t,reports:e}){let n=an(t);if(_n(t.split("/")[0]).dates.length<3)return null;let s=o=>De(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${jt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${X(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function Lb({id:t}){let e=_n(t.split("/")[0]),{result:n,not_mentioned:s}=an(t),o=e.dates.filter(({date:l})=>xn(t,l)),r=y.codes.AgreementStatus[x(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=(l,c)=>a`
    <${ke} text=${x(l,"summary")} /><${to} of=${l} />
    <${ke} text=${c===e.date&&n[x(l,"resultReported")]} look="zacht" />
    <${Yt} of=${[l]} />
  `;return a`
    <${jb} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:l,label:c})=>{let p=hs(t,l);return a`
          <li>
            <strong>${D(c)}</strong>
            <p><${jt} id=${t} date=${l} /></p>
            ${r&&l===e.date&&a`<${ke} text=${r} look="zacht" />`}
            ${De(t,l).earlier&&a`<p class="zacht">${D(s)}</p>`}
            ${p&&i(p,l)}
          </li>
        `})}
    </ol>
  `}function Mb({id:t}){let e=Et(t,"silentPart"),n=e.map(s=>[x(s,"summary"),a`<span class="zacht"> (${U("SilentWeight",x(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${an(t).silent}</strong></p><${Bt} items=${n} />`}function Tb({id:t}){let e=an(t),n=e.deadline_columns,s=Rs(t);if(!s.length)return null;let o=i=>[`“${x(i,"deadlineText")}”`,x(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>x(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>x(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>x(i,"dueBy"),cell:i=>X(x(i,"dueBy"))||x(i,"condition")},{key:"soort",label:n.kind,text:i=>Zo(x(i,"modality"))},{key:"er",label:n.there,text:i=>De(i).delivery||e.not_there},{...ss(n.place,()=>[]),cell:i=>a`<${ke} text=${x(i,"summary")} /><${Yt} of=${[i]} />`}];return a`<${ht} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function zb({id:t}){let e=an(t),n=e.who_columns,s=G(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${A} id=${i} /><${vs} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>v(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>x(i[0],"summary")},ss(n.place,({of:i})=>i.slice(0,1))];return a`<${ht} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function Fb({id:t}){let e=Et(yt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${an(t).heading}<${ft} ids=${e} />.</p>`}function Eb({id:t}){let e=an(t),n=Gr(t);if(n.length)return n.map(o=>a`<${ur} id=${o} /><${Yt} of=${[o]} />`);if(x(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=wt(t,"interventionKind").map(nt).join(", ");return a`
    <p>${g(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${x(t,"rationale")}</p>
  `}function Ab({id:t}){let e=an(t),n=ne(t,"subMeasureOf"),s=o=>a` <${jt} id=${o} />`;return a`<${st} title=${e.container}><p>${e.parts}</p><${xe} ids=${n} more=${s} /><//>`}function m$({id:t}){let e=an(t),n=_n(t.split("/")[0]),s=us(n.date,n),o=x(t,"promise"),r=Bo(t),i=x(t,"isContainer")==="true"?Ab:Bb;return a`
    <${st} title=${o?e.promise:e.what}>
      ${La(t).map(l=>a`<${ke} text=${l} />`)}
      ${x(t,"isNew")==="true"&&a`<${ke} text=${g(e.new,{when:s})} look="zacht" />`}
      ${x(t,"numberedByUs")==="true"&&a`<${ke} text=${e.numbered} look="zacht" />`}
      <${Yt} of=${[t]} />
    <//>
    <${i} id=${t} />
    <${Ta} id=${t} />
    ${r.length>0&&a`<${st} title=${k.thing.further}><${gn} pairs=${r} /><//>`}
    <${No} id=${t} />
  `}var an,Bb,f$=M(()=>{"use strict";W();P();N();_e();J();ut();It();dt();Pe();kn();On();an=t=>fe(vt(t)).thing.undertaking;Bb=({id:t})=>a`
  <${st} title=${an(t).progress}><${Lb} id=${t} /><${Mb} id=${t} /><${Tb} id=${t} /><//>
  <${st} title=${an(t).who}><${zb} id=${t} /><${Fb} id=${t} /><//>
  <${Fa} title=${an(t).expected} ids=${G(t,"expected").map(({of:e})=>e[0])} />
  <${st} title=${an(t).steps}><${Eb} id=${t} /><//>
`});function Ib({id:t}){let e=Nb[pn(t)];return e?y.plans.filter(n=>!vt(t)||n===vt(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${Pb} key=${n.plan.key} ...${n} />`):null}function qb({id:t}){let e=ne(t,"inChapter"),n=$l(Je.other.annex.file),s=l=>a` <${jt} id=${l} />`,o=l=>g(Je.other.at,{steps:sc([l])||k.shared.all_steps}),r=l=>a`${s(l)}<p class="zacht">${La(l).join(" ")} ${o(l)}</p>`,i=fs.filter(l=>y.works[l]?.chapters?.includes(t)&&!e.includes(l));return a`
    <${st} title=${Je.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${Je.other.annex.label}</a></p>`}
      <${xe} ids=${qt(e)} more=${r} />
      ${i.length>0&&a`<p>${Je.other.under}</p><${xe} ids=${qt(i)} more=${s} />`}
    <//>
  `}function Rb({id:t}){let e=[...Bo(t),[en(t,"Legislation")?Je.also_known:Je.in_source,Ma(t)],[Je.place,nn(t).length>0&&a`<${Yt} of=${[t]} />`]];return a`
    <${st} title=${Je.known}>
      ${en(t,"Facilitator")&&a`<p class="zacht">${fe(vt(t)).thing.other.judged}</p>`}
      <${ke} text=${x(t,"summary")} />
      <${ke} text=${x(t,"rationale")} />
      <${gn} pairs=${e} />
    <//>
    <${Ta} id=${t} />
    ${en(t,"Chapter")&&a`<${qb} id=${t} />`}
    <${No} id=${t} />
  `}function Hb({id:t}){let e=H(T.route.query),n=pn(t)==="organisation"&&x(t,"notation"),s=i=>In(i).some(({partners:l})=>n&&l.includes(n)),o=V(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<article class=${`punt gewicht-${i.severity}`}><${_a} gap=${i} scenario=${e} /></article>`);return a`
    <${st} title=${g(Je.gaps,{count:o.length})}>
      <${ns} id="vragen" items=${r} first=${Q()?Db:Wb} as="div" />
    <//>
  `}function Vb({id:t}){let e=pn(t),n=[h$[e]&&a`<a href=${C(h$[e])}>${Je.crumbs[e]}</a>`,I&&vt(t)?.title,...["inChapter","subMeasureOf"].map(s=>yt(t,s)&&a`<${A} id=${yt(t,s)} />`),le(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function g$({route:t}){let e=t.path.slice(1).join("/");if(!Qt(e))return a`<${Ms} />`;let n=v(e),s=pn(e),o=Ub[s],r=s==="undertaking"&&x(e,"isContainer")!=="true",i=()=>{let[l,c]=["promise","summary"].map($=>x(e,$)),p=r?[l&&`${Je.promised} ${l}`,g(Je.stand,{stand:Le(e).toLowerCase()})]:[c],u=[`${le(e)} ${n}`,p.filter(Boolean).join(" ")].filter(Boolean).join(": "),m=O([...nn(e),...nn(hs(e))]);return ia(u.replace(/([^.!?])$/,"$1."),m,null,vt(e)||et())};return a`
    <${Vb} id=${e} />
    <${tt} text=${en(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${jt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${Lo} />`}
    <${Ib} id=${e} />
    <div class="acties bovenaan">
      <${Os} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${C("verken",{uit:e,kies:e})}>${Je.around}</a>
    </div>
    <${o} id=${e} />
    <${Hb} id=${e} />
  `}var Je,oc,Nb,Pb,Wb,Db,h$,Ub,b$=M(()=>{"use strict";W();K();Ct();P();Ft();N();_e();J();ut();It();He();Zt();Xs();Fo();dt();Pe();kn();$$();Xa();f$();On();hr();Je=k.thing,oc=k.thing.route,Nb={organisation:(t,e)=>y.partners[I?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:En},Pb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${I?g(oc.of_plan,{plan:t.title}):oc.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${oc[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[Wb,Db]=[3,1];h$={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};Ub={undertaking:m$,organisation:d$,step:$d,other:Rb}});function Kb({rows:t,whole:e,chosen:n,plan:s,scenario:o}){let r=e?Fn(o,s).named:{},i=fe(s).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${kt.tiles_label}>
      ${Qr(t,i,r).map(([l,{tile:c,count:p}])=>a`
          <button type="button" id=${`uitkomst-${l}`} aria-pressed=${String(n===l)}
            onClick=${()=>R({uitkomst:n===l?null:l})}>
            <${qo} outcome=${l} />
            <span class="getal">${p}</span>
            <span>${g(c,{date:X(cn(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function Zb({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>Y(l.day,c.day)),i=r.slice(0,Qb).map(l=>a`
      <${qo} outcome=${l.outcome} />
      <span>
        <${A} id=${l.work} text=${l.short} />${" "}${l.what||""}
        <span class="bij">${l.modality}: ${l.quote}</span>
      </span>
    `);return a`
    <aside class="langst-open">
      <h2>${kt.open.title}</h2>
      <p>${r.length?g(kt.open.phrase,{date:X(cn(e.key,n))}):kt.open.none}</p>
      <${Bt} items=${i} />
      <p><a href=${C("aandachtspunten",{vraag:"deadline-verstreken"})}>${kt.open.gaps}</a></p>
      <h2>${kt.read.title}</h2>
      <ul class="leesregels"><li>${kt.read.first}</li>${Yb}<li>${kt.read.last}</li></ul>
    </aside>
  `}function ek({rows:t}){let e=O(t.map(r=>r.day.slice(0,4))).sort(Y),s=O(t.flatMap(r=>w$(r.work))).map(r=>[r,v(he(r))]).sort((r,i)=>Y(r[1],i[1])),o=[[kt.fields.year,"jaar",Xe(e)],[kt.fields.partner,"partner",s]];return a`<${la} fields=${o} names=${["jaar","partner"]} />`}function sk({plan:t,scenario:e,chosen:n,query:s}){let o=Qn(t,e.date),r=Yc(t,e.date).filter(ui(s)),i=o.filter(ui(s)),l=i.length===o.length,c=d=>d.filter(f=>!n||f.outcome===n),p=c(i),u=bs(p).join(" · "),m=a`
    <p class="zacht belofte-intro">${g(kt.intro,{count:o.length,undated:r.length})}</p>
    <p>${Fn(e,t).phrase.overdue}</p>
  `,$=a`
    <details class="tweeling">
      <summary>${g(kt.undated,{count:r.length})}</summary>
      <${Bt} items=${r.map(nk)} />
    </details>
  `;return a`
    <section>
      ${I&&a`<h2>${t.title}</h2>`}
      ${l?m:a`<p role="status"><strong>${L(kt.kept,p.length)}</strong> ${u}</p>`}
      <${Ua} works=${c(o.filter(ui({...s,partner:""}))).map(d=>d.work)}
        partner=${s.partner||""} />
      <${Kb} rows=${i} whole=${l} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${o$} plan=${t} rows=${p} date=${e.date} /><${tk} plan=${t} rows=${p} /></div>
        <${Zb} rows=${i} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${kt.table}</summary>
        <${ht} id=${`beloften-${t.key}`} caption=${kt.caption} rows=${p} columns=${k$} sort="dag" />
      </details>
      ${r.length>0&&$}
    </section>
  `}function y$({route:t}){let e=H(t.query),n=Yr(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(l=>Qn(l,e.date)),r=o.filter(ui(t.query)).filter(l=>!s||l.outcome===s),i={title:kt.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${tt} text=${kt.heading} title=${kt.title} />
    <${mn}><${Us} /><${ar} /><${ek} rows=${o} /><//>
    <${Lo} />
    ${n.map(l=>a`<${sk} key=${l.key} ...${{plan:l,scenario:e,chosen:s,query:t.query}} />`)}
    ${!n.length&&a`<p>${kt.none}</p>`}
    <p class="acties">
      <${de} name="beloften.csv" rows=${()=>Jb(r,e)} />
      ${n.length>0&&a`<${Ue} name="beloften" ...${i} />`}
    </p>
    <${me} text=${L(kt.lane_total,r.length)} />
  `}var kt,Gb,k$,Jb,Qb,Yb,Xb,tk,w$,ui,nk,_$=M(()=>{"use strict";W();K();Ct();P();Ft();N();_e();J();It();He();Zt();Vl();js();nc();dt();gr();Pe();kn();kt=k.promises;Gb=t=>{let e=ks(t.plan).lanes[t.lane];return e?ko(e):""},k$=[{key:"dag",label:kt.columns.day,text:t=>t.day,cell:t=>t.by},Xt("actie",kt.columns.work,t=>t.work),{key:"wat",label:kt.columns.what,text:t=>t.what||x(t.work,"prefLabel")},{key:"wie",label:kt.columns.who,text:t=>Jn(t.work)},{key:"woorden",label:kt.columns.quote,text:t=>t.quote},{key:"stand",label:kt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${ro} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:kt.columns.lane,text:Gb}],Jb=(t,e)=>{let n=[...k$,cr(kt.columns.place,s=>s.id)];return vn(n,t,s=>oe(e,s.plan.key))},Qb=6,Yb=kt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);Xb=t=>a`
  <${ro} outcome=${t.outcome} on=${t.by} />
  <span><${A} id=${t.work} text=${t.short} />${" "}${t.what||t.quote}</span>
`,tk=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${li(t,e).map(n=>a`
        <details>
          <summary>${ko(n)}
            <span class="bij">
              ${L(kt.lane_total,n.mine.length)}${bs(n.mine,!0).map(s=>` · ${s}`)}
            </span>
          </summary>
          <${Bt} items=${n.mine.map(Xb)} />
        </details>
      `)}
  </div>
`,w$=t=>G(t,"who").map(e=>x(e.from,"notation")),ui=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||w$(e.work).includes(t.partner));nk=({work:t,quote:e,what:n,stand:s})=>a`<${A} id=${t} />: ${[e,n].filter(Boolean).join(", ")}${s&&`; ${s}`}`});function v$({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${I?"h3":"h2"}>${g(Bs.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function ok({loss:t,scenario:e,id:n,title:s}){let o=i=>S$(t,i,e),r=[{key:"vak",label:Bs.columns.cell,sort:!1,text:i=>x$(i,o(i)),cell:i=>{let l=x$(i,o(i));return o(i)?a`<a href=${Cs(i,t.plan)}>${l}</a>`:l}},{key:"nu",label:Bs.columns.now,sort:!1,text:i=>O$(o(i))},{key:"weg",label:Bs.columns.lost,sort:!1,text:i=>i.phrase}];return a`<${ht} id=${n} caption=${s} hideCaption rows=${t.cells} columns=${r} />`}function rk({loss:t,names:e,scenario:n,apart:s}){let o=_n(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===y.plans[0]?"":`-${o.key}`}`,p=m=>{let $=G(m,"who",n.date).map(h=>v(h.from)),d=zt(Gn(m).map(v).filter(h=>$.includes(h)&&!e.includes(h))),f=d&&!Q()&&a`<span class="zacht">${g(Bs.others,{names:d})}</span>`;return[" ",a`<${jt} id=${m} date=${n.date} />`," ",f]},u=(m,$=[])=>$.length>0&&a`<${v$} title=${m} count=${$.length}><${xe} ids=${$} more=${p} /><//>`;return a`
    <section>
      ${I&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${lk} loss=${t} scenario=${n} />
      <${v$} title=${r} count=${t.cells.length} none=${i}>
        <${ok} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([m,$])=>u($,t[m]))}
      ${t.blocks.map(m=>u(m.phrase,m.acts))}
    </section>
  `}function rc({losses:t,names:e,scenario:n,apart:s}){let o=zt(e),r=()=>t.flatMap(l=>l.cells.map(c=>{let p=S$(l,c,n),u=p?at(c.barrier):"";return[o,nt(c.column),u,O$(p),c.phrase,...oe(n,l.plan)]})),i={names:e,scenario:n};return a`
    ${t.map((l,c)=>a`<${rk} key=${l.plan} ...${{loss:l,...i}} apart=${!c&&s} />`)}
    ${!t.length&&[ye(n).map(l=>a`<p>${l.words.losses.nothing}</p>`),s]}
    <div class="acties"><${de} name="wat-als.csv" rows=${()=>[[...Bs.csv,...Gs],...r()]} /></div>
  `}function ak(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return V({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?D(nt(s.kind)):at(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function ik({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(c=>!o.includes(c)),l=i.length-r.length;return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(c=>a`<i key=${c} class="paal weg"></i>`)}
        ${i.map(c=>a`<i key=${c} class=${`paal b-${gs(c,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${g(po.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${po.lost_phrase}</p>
        `}
      ${r.length>0&&a`<p>${L(po.lead,r.length)}</p>`}
      ${(l>0||!s.length)&&a`<p class="zacht">${s.length?L(po.stays,l):po.nothing}</p>`}
    </li>
  `}function lk({loss:t,scenario:e}){let{legend:n}=po,s=ak(t,e),o=O(s.flatMap(i=>i.things.map(l=>gs(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${po.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${ik} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:fo(et(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${U("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var po,Bs,S$,O$,x$,C$=M(()=>{"use strict";W();Ct();P();Ft();N();_e();Sn();J();ut();It();Zt();dt();Pe();po=k.whatif.picture,Bs=k.whatif,S$=(t,e,n)=>V({...n,plan:t.plan}).matrix.kind.find(s=>s.column===e.column&&s.barrier===e.barrier),O$=t=>t?To(t):Bs.no_cell,x$=(t,e)=>{let n=D(nt(t.column));return e?g(Bs.cell,{kind:n,step:at(t.barrier).toLowerCase()}):n}});function pk({notations:t,names:e,scenario:n}){let s=fr("answer",{options:ck(t,n)},()=>St(lt.done));if(!s)return a`<div><p>${lt.busy}</p></div>`;if(s.silent!==void 0)return a`<div><p>${s.silent}</p></div>`;let o=i=>!n.plan||i.plan===n.plan,r=L(lt.questions,s.gaps.filter(o).length);return a`
    <div>
      <${rc} losses=${s.losses.filter(o)} names=${e} scenario=${n} />
      <p>${g(lt.with_this,{questions:r,now:V(n).gaps.length})}</p>
    </div>
  `}function uk({acting:t,chosen:e}){let[n,s]=q(""),o=c=>R({zonder:c.map(di).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(Ee()?[...e,c]:[c])},i=c=>[v(c),...wt(c,"altLabel")].join(" "),l=t.filter(c=>vo(i(c),n));return a`
    <h2>${lt.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${g(lt.put_back,{name:v(c)})}
          onClick=${()=>r(c)}>
          ${v(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${lt.clear}</button>
          <button type="button" class="klein" onClick=${()=>ir(location.href,lt.shared)}>${lt.share}</button>
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
            <button type="button" id=${`zonder-${di(c)}`} aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}>${v(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${lt.none_found}</p>`}
    ${!Ee()&&a`<p class="zacht">${lt.alone}</p>`}
  `}function dk({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&L(lt.start.alone,r),r>0&&(o.length?g(lt.start.steps,{steps:zt(o.map(l=>at(l).toLowerCase()))}):lt.start.no_step),i>0&&L(lt.start.lead,i)].filter(Boolean),s=fo(et(e.plan));return a`
    <section id="begin">
      <h2>${lt.start.title}</h2>
      <p class="zacht">${g(lt.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${C("wat-als",{zonder:di(o.who)})}>${v(o.who)}</a>
              <span class="bij">${I?`${_n(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${lt.start.no_partner}</p>`}
    </section>
  `}function $k({id:t,date:e}){let n=o=>zt(qt(O(o)).map(v)),s=Object.entries(lt.apart.roles).map(([o,r])=>{let i=c=>G(c,"who",e).filter(p=>p.role===o),l=qt(O(i(t).map(c=>c.to))).map(c=>{let p=n(i(c).flatMap(u=>u.from===t?[]:[u.from]));return v(c)+(p&&g(lt.apart.others,{names:p}))});return l.length>0&&a`<p>${g(r,{names:zt(l)})}</p>`});return a`
    ${["chapterLead","unitOf"].map(o=>{let r=n(ne(t,o));return r&&a`<p>${g(lt.apart[o],{names:r})}</p>`})}
    ${s}
    <p>${lt.apart.page} <${A} id=${t} />.</p>
  `}function j$({route:t}){let e=H(t.query),{without:n,most:s}=V(e),o=qt(Object.keys(n).filter(f=>n[f].length)),r=(t.query.zonder||"").split(",").map(he).filter(Boolean),i=r.map(f=>v(f)),[l]=r,c=r.length>1&&Ee(),[,p,...u]=t.path,m=[[lt.leave_out,C("wat-als"),!p],[lt.action.title,C(["wat-als","actie"]),!!p]],$=a`
    <${pr} label=${lt.title} tabs=${m} />
    <${tt} text=${lt.title} title=${p?lt.action.title:lt.title}>
      <p class="uitleg">${p?lt.action[Ee()?"intro":"intro_elsewhere"]:lt.intro}</p>
    <//>
    <${pa} scenario=${e} />
  `;if(p)return[$,a`<${Iu} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${pk} notations=${r.map(di)} names=${i} scenario=${e} />`:l?a`
      <${rc} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${$k} id=${l} date=${e.date} />`} />
    `:a`<${dk} most=${s} scenario=${e} />`;return a`
    ${$}
    <${Bl} chosen=${r.join(",")} choices=${a`<${uk} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${me} text=${r.length===1?g(lt.phrase,{name:i[0]}):""} />
  `}var lt,ck,di,L$=M(()=>{"use strict";Ce();So();W();K();Ct();P();Ft();N();je();_e();J();ut();He();Zt();ha();dt();C$();Nl();On();lt=k.whatif,ck=(t,e)=>[...ds(e),...t.map(n=>["zonder",n])];di=t=>x(t,"notation")});var T$={};E$(T$,{answerTo:()=>V,compare:()=>Y,connection:()=>yo,csv:()=>Wr,data:()=>y,here:()=>T,longerWays:()=>ta,scenarioOf:()=>H});function mi(t=null){for(let e of fi())e!==t&&(e.open=!1)}function ac(){mi(),Mn().classList.remove("is-open"),$i().setAttribute("aria-expanded","false")}function mk(){Mn()&&($i().addEventListener("click",()=>{let t=Mn().classList.toggle("is-open");for(let e of fi())e.open=t;$i().setAttribute("aria-expanded",String(t))}),Mn().addEventListener("click",t=>{let e=t.target;e.closest("a")?ac():e.closest("summary")&&!Q()&&mi(e.closest("details"))}),Mn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=fi().find(n=>n.open);Q()?$i().focus():e?.querySelector("summary")?.focus(),ac()}),document.addEventListener("click",t=>{!Q()&&!Mn().contains(t.target)&&mi()}),Mn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Q()&&!Mn().contains(e)&&mi()}))}function fk(t){if(!Mn())return;let e=ml(t)?.to;for(let n of Mn().querySelectorAll("a")){let{path:s}=Bi(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",C(s))}for(let n of fi())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function hk(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return jr=!Go(e)||s!==n,jr?(Tn(a`<p role="status">${k.werkplaats.busy}</p>`,xt("inhoud")),hi?rt().show(hi,rt().own):ic||gk(ds(e),s),!0):!1}async function gk(t,e){ic=!0;try{hi=(await rt().ask("page",{options:t,comparisons:e})).page,jr&&rt().show(hi,rt().own)}catch(n){jr&&Tn(a`<p role="alert">${n.message}</p>`,xt("inhoud"))}ic=!1}function bk(t){let e=t.path[0]||"overzicht",n=xt("inhoud");if(xt("bronregel").hidden=e==="controleer"&&!!ie()?.board,ie()?.own&&hk(e,H(t.query)))return;n.className=`scherm-${e}`;let s=xt("zoek");s&&e!=="zoek"&&(s.value="");let o=M$[e]||M$.onbekend;Tn([a`<${Ep} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),fk(e)}function lc(){let t=xt("motor");t.hidden=!1;let{state:e,why:n,own:s}=rt();Tn(a`<${Hd} state=${e} why=${n} own=${s} />`,t)}function kk(){wk(),jr=!1,window.removeEventListener("werkplaats",lc),Tn(null,xt("inhoud")),Tn(null,xt("motor"))}var Mn,$i,fi,M$,ic,hi,jr,wk,z$=M(()=>{"use strict";Ce();W();K();Ct();P();Ft();N();je();Ds();or();ut();Zt();ha();Up();au();pu();Ju();pd();Cd();Md();Kd();t$();hr();p$();b$();_$();L$();Mn=()=>xt("menu"),$i=()=>xt("menuknop"),fi=()=>[...Mn().querySelectorAll("details")];xt("spring").addEventListener("click",t=>{t.preventDefault(),xt("inhoud").focus()});mk();xt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),ac();let e=xt("zoek").value;location.hash=Sp(e)||C("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:s,content:o}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};ir(g(e,{...r,sources:Zn()}),n)});M$={__proto__:null,overzicht:Ld,dekking:cu,aandachtspunten:cd,partners:bd,maatregelen:_d,naslag:vd,gevraagd:Sd,tijdlijn:Od,beloften:y$,verken:Gu,ding:g$,samenvatting:c$,vragen:Xd,"wat-als":j$,vergelijk:ru,"weet-niet":Vp,methode:Hp,zoek:qu,controleer:ie()?Ud:Vd,onbekend:Ms},ic=!1,hi="",jr=!1;ie()&&(window.addEventListener("werkplaats",lc),lc());xt("inhoud").replaceChildren();wk=Rc(bk);ie()&&window.addEventListener("andere-bladzijde",kk,{once:!0});document.documentElement.dataset.klaar="ja"});Ce();bi();typeof DecompressionStream>"u"?xt("te-oud").hidden=!1:pc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(z$(),T$))});})();
