"use strict";var ketenkaart=(()=>{var Qf=Object.defineProperty;var L=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(o){throw n=[o],o}};var Yf=(t,e)=>{for(var n in e)Qf(t,n,{get:e[n],enumerable:!0})};function nt(t){let e=$t("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function ec(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n})),s=document.createElement("a");s.href=o,s.download=t,document.body.append(s),s.click(),s.remove(),window.setTimeout(()=>URL.revokeObjectURL(o),1e3)}var $t,ne=L(()=>{"use strict";$t=t=>document.getElementById(t)});async function nc(){let t=Uint8Array.from(atob($t("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Ka=Xf(await new Response(e).json())}function Xf(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(o=>e[o])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([o,s])=>[o,e[s]]))):e.push(n);return e.at(-1)}var Ka,Ga=L(()=>{"use strict";ne()});function rc(t){var e=oc.get(this);return e||(e=new Map,oc.set(this,e)),(e=sc(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,a="",l="",c=[0],p=function(f){r===1&&(f||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,f,a):r===3&&(f||a)?(c.push(3,f,a),r=2):r===2&&a==="..."&&f?c.push(4,f,0):r===2&&a&&!f?c.push(5,0,!0,a):r>=5&&((a||!f&&r===5)&&(c.push(r,0,a,s),r=6),f&&(c.push(r,f,0,s),r=6)),a=""},d=0;d<n.length;d++){d&&(r===1&&p(),p(d));for(var u=0;u<n[d].length;u++)o=n[d][u],r===1?o==="<"?(p(),c=[c],r=3):a+=o:r===4?a==="--"&&o===">"?(r=1,a=""):a=o+a[0]:l?o===l?l="":a+=o:o==='"'||o==="'"?l=o:o===">"?(p(),r=1):r&&(o==="="?(r=5,s=a,a=""):o==="/"&&(r<5||n[d][u+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),r=2):a+=o),r===3&&a==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var sc,oc,ac=L(()=>{sc=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var a=e[r++],l=e[r]?(e[0]|=a?1:2,n[e[r++]]):e[++r];a===3?o[0]=l:a===4?o[1]=Object.assign(o[1]||{},l):a===5?(o[1]=o[1]||{})[e[++r]]=l:a===6?o[1][e[++r]]+=l+"":a?(s=t.apply(l,sc(t,l,n,["",null])),o.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(l)}return o},oc=new Map});function Co(t){t&&t.parentNode&&t.remove()}function ti(t,e,n){var o,s,r,a={},l=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:a[r]=e[r];return l>2&&(a.children=l>3?Xa.call(arguments,2):n),Is(t,a,o,s,null)}function Is(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Rs,__v:s||++cc,__i:-1,__u:0};return!s&&bt.vnode&&bt.vnode(r),r}function Cr(t){return t.children}function _r(t,e){this.props=t,this.context=e,this.__g=0}function lo(t,e){if(e==null)return t.__&&lo(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:lo(t)}function o$(t){var e,n=t.__v,o=n.__e,s=[],r=[],a=t.__P;a&&((e=Mo({constructor:Rs},n)).__v=n.__v+1,bt.vnode&&bt.vnode(e),ei(a,e,n,t.__n,a.namespaceURI,32&n.__u?[o]:null,s,o||lo(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,gc(s,e,r),n.__=n.__e=null,e.__e!=o&&uc(e))}function uc(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),uc(t)}function ic(t){(8&t.__g||(t.__g|=8,io.push(t),xr++))&&Ja==bt.debounceRendering||((Ja=bt.debounceRendering)||queueMicrotask)(fc)}function fc(){try{for(var t,e=1;io.length;)io.length>e&&io.sort(pc),t=io.shift(),e=io.length,8&t.__g&&o$(t)}finally{(xr=io.length)&&(Ja||queueMicrotask)(fc)}}function $c(t,e,n,o,s,r,a,l,c,p,d){var u,f,$,m,h,g,v=o.__k||Or,_=e.length;for(c=s$(n,e,v,c,_),u=0;u<_;u++)($=n.__k[u])!=null&&(f=~$.__i&&v[$.__i]||Sr,$.__i=u,g=ei(t,$,f,s,r,a,l,c,p,d),m=$.__e,(f.ref!=$.ref||8&f.__u)&&(f.ref&&ni(f.ref,null,$,f),$.ref&&d.push($.ref,$.__c||m,$)),h=h||m,4&$.__u?(c=mc($,c,t,!f.__v),f.__e&&(f.__e=null)):typeof $.type=="function"&&g!==void 0?c=g:m&&(c=m.nextSibling),$.__u&=-21);return n.__e=h,c}function s$(t,e,n,o,s){var r,a,l,c,p,d,u,f,$,m=n.length,h=m,g=0,v=0,_=t.__k=Array(s);for(r=0;r<s;r++)(a=e[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=_[r]=Is(null,a):Ya(a)?a=_[r]=Is(Cr,{children:a}):a.constructor===Rs&&a.__b?a=_[r]=Is(a.type,a.props,a.key,a.ref,a.__v):_[r]=a,c=r+g,a.__=t,a.__b=t.__b+1,l=null,~(p=a.__i=r$(a,n,c,h))&&(h--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,p==c-1?g--:p==c+1?g++:p!=c&&(p>c?g--:g++,v=1)):(~p||(s>m?g--:s<m&&g++),typeof a.type!="function"&&(a.__u|=4))):_[r]=null;if(v){for(d=[],u=[],r=0;r<s;r++)if((a=_[r])&&16&a.__u){for(g=0,f=d.length;g<f;)d[$=g+f>>1]<a.__i?g=$+1:f=$;d[g]=a.__i,u[r]=g+1}for(g=d.length;r--;)u[r]&&(u[r]==g?g--:_[r].__u|=4)}if(h)for(r=0;r<m;r++)!(l=n[r])||2&l.__u||(l.__e==o&&(o=lo(l)),oi(l,l));return o}function mc(t,e,n,o){var s,r,a,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=mc(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=lo(t))&&!e.parentNode&&(e=null),a=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,e):n.insertBefore(a,e||null)),e=a;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function r$(t,e,n,o){var s,r=t.key,a=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&a==l.type)return n;if(o>(c?1:0)){for(s=n-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s;for(s=n+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s}return-1}function lc(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function yr(t,e,n,o,s){var r,a;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||lc(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||lc(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(a=Za[e]||(Za[e]=a$(e)),(t.__a||(t.__a={}))[e]=Qa,r=e!=(e=e.replace(dc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,a,r):t.removeEventListener(e,a,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function a$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[wr]==null)e[wr]=Qa++;else if(e[wr]<this.__a[t])return;return n(bt.event?bt.event(e):e)}}}function ei(t,e,n,o,s,r,a,l,c,p){var d,u,f,$,m,h,g,v,_,x,w,M,O,z,lt,j,Y,U,_t=e.type;if(e.constructor!==Rs)return null;128&n.__u&&(c=32&n.__u,d=n.__c.__z)&&(e.__u|=c,u=r=[],d.nodeType==8?l=vr(d,r):r.push(d),l=r[0]||l),(d=bt.__b)&&d(e);t:if(typeof _t=="function"){f=a.length;try{if(v=e.props,_=(d=_t.prototype)&&d.render,x=(d=_t.contextType)&&o[d.__c],w=d?x?x.props.value:d.__:o,($=n.__c)?(e.__c=$,2&$.__g&&($.__g|=1)):(_?e.__c=$=new _t(v,w):(e.__c=$=new _r(v,w),$.constructor=_t,$.render=l$),x&&x.sub($),$.state||($.state={}),$.__n=o,$.__g|=8,$.__h=[],$.__k=[]),_&&($.__s||($.__s=$.state),_t.getDerivedStateFromProps&&($.__s==$.state&&($.__s=Mo({},$.__s)),Mo($.__s,_t.getDerivedStateFromProps(v,$.__s)))),m=$.props,h=$.state,$.__v=e,n.__c){if(v!==m&&_&&!_t.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(v,w),e.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(v,$.__s,w)===!1){e.__v!=n.__v&&($.props=v,$.state=$.__s,$.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(V){V&&(V.__=e)}),Or.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&a.push($),l=lo(n);break t}$.componentWillUpdate&&$.componentWillUpdate(v,$.__s,w),_&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(m,h,g)})}else _&&!_t.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),_&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=w,$.props=v,$.__P=t,$.__g&=-5,M=bt.__r,O=_?25:0;do $.__g&=-9,M&&M(e),d=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++O<25);_&&(Or.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(o=Mo({},o,$.getChildContext())),_&&n.__c&&$.getSnapshotBeforeUpdate&&(g=$.getSnapshotBeforeUpdate(m,h)),z=d&&d.type===Cr&&d.key==null?d.props.children:d,v.__P&&(d=l,s=(t=v.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(V){V&&oi(V,V)}),n.__k=null),l=n.__k?lo(n,0):null),l=$c(t,Ya(z)?z:[z],e,n,o,s,r,a,l,c,p),v.__P&&(e.__e=null,l=d),e.__u&=-161,u&&u.some(Co),$.__h.length&&a.push($),1&$.__g&&($.__g&=-4)}catch(V){if(a.length=f,e.__v=null,c||r)if(V&&V.then){if(e.__u|=128|c,r){for(~(Y=r.indexOf(l||void 0))||(Y=r.length);(U=r[Y-1])&&U.nodeType==8;)Y--;for(;Y<r.length;Y++)if(U=r[Y])if(r[Y]=null,lt){if(U==j)break}else{if(U.nodeType!=8)break;U.data.startsWith("$s")&&(j=vr(lt=U))}}if(!lt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;lt=l}(d=vr(lt=e.__c.__z||(e.__c.__z=lt)))?(e.__e=lt,l=d):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Co);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),V&&V.then||hc(e),bt.__e(V,e,n)}}else l=e.__e=i$(n.__e,e,n,o,s,r,a,c,p,t);return(d=bt.diffed)&&d(e),l}function vr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function hc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(hc))}function gc(t,e,n){for(var o=0;o<n.length;)ni(n[o++],n[o++],n[o++]);bt.__c&&bt.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){bt.__e(r,s.__v)}})}function i$(t,e,n,o,s,r,a,l,c,p){var d,u,f,$,m,h,g,v,_=n.props||Sr,x=e.props,w=e.type;if(w=="svg"?s="http://www.w3.org/2000/svg":w=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(d=0;d<r.length;d++)if((m=r[d])&&(w?m.localName==w:m.nodeType==3)){t=m,r[d]=null;break}}if(!t){if(v=p.ownerDocument||document,!w)return v.createTextNode(x);t=v.createElementNS(s,w,x.is?x:p),l&&(bt.__m&&bt.__m(e,r),l=!1),r=null}if(w){if(p=w=="template"&&t.content||t,r=w=="textarea"&&x.defaultValue!=null?null:r&&Xa.call(p.childNodes),!l&&r)for(_={},d=0;d<t.attributes.length;d++)_[(m=t.attributes[d]).name]=m.value;for(d in _)m=_[d],d=="dangerouslySetInnerHTML"?f=m:d=="children"||d in x||d=="value"&&"defaultValue"in x||d=="checked"&&"defaultChecked"in x||yr(t,d,null,m,s);for(d in x)m=x[d],d=="children"?$=m:d=="dangerouslySetInnerHTML"?u=m:d=="value"?h=m:d=="checked"?g=m:l&&typeof m!="function"||_[d]===m||yr(t,d,m,_[d],s);u?(l||f&&(u.__html==f.__html||u.__html==t.innerHTML)||(t.innerHTML=u.__html),e.__k=[]):(f&&(t.textContent=""),(w=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&n$.test(w))&&(s="http://www.w3.org/1999/xhtml"),$c(p,Ya($)?$:[$],e,n,o,s,r,a,r?r[0]:n.__k&&lo(n,0),l,c),r&&r.some(Co)),l&&w!="textarea"||(d="value",w=="progress"&&h==null?t.removeAttribute(d):h==null||h===t[d]&&(w!="progress"||h)||yr(t,d,h,_[d],s),d="checked",g!=null&&g!=t[d]&&yr(t,d,g,_[d],s))}else _===x||l&&t.data==x||(t.data=x);return t}function ni(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){bt.__e(s,n)}}function oi(t,e,n){var o,s,r,a;if(bt.unmount&&bt.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||ni(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){bt.__e(l,e)}o.__P=o.__n=null}if(o=t.__k)for(a=0;a<o.length;a++)o[a]&&oi(o[a],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=vr(o,r=[]))&&(o==t.__e&&r.some(Co),Co(s),Co(o)),n||Co(t.__e),t.__e=t.__c=t.__=null}function l$(t,e,n){return this.constructor(t,n)}function xn(t,e){var n,o,s,r;bt.__&&bt.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=Is(Cr,{children:[t]}),s=[],r=[],ei(e,e.__k,o||Sr,Sr,e.namespaceURI,o?null:e.firstChild?Xa.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),gc(s,e.__k,r),e.__k.props.children=null}var bt,cc,t$,io,Ja,xr,pc,wr,dc,Qa,Za,e$,Rs,Sr,Or,n$,Ya,Xa,Mo,Mr=L(()=>{Rs=Symbol.for("pv"),Sr={},Or=[],n$=/^m(i|n|o|s|text|space)$/,Ya=Array.isArray,Xa=Or.slice,Mo=Object.assign;bt={__e:function(t,e,n,o){for(var s,r,a;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((a=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),a=1),a&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw xr=0,t}},cc=0,t$=function(t){return t!=null&&t.constructor===Rs},_r.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Mo({},this.state)),typeof t=="function"&&(t=t(Mo({},n),this.props)),t&&(Mo(n,t),this.__v&&(e&&this.__k.push(e),ic(this)))},_r.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),ic(this))},_r.prototype.render=Cr,io=[],xr=0,pc=function(t,e){return t.__v.__b-e.__v.__b},wr=Symbol(),dc=/(PointerCapture)$|Capture$/i,Qa=0,Za={},e$=0});function Lr(t,e){Dt.__h&&Dt.__h(Jt,t,jr||e),jr=0;var n=Jt.__H||(Jt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function D(t){return jr=1,c$(Mc,t)}function c$(t,e,n){var o=Lr(es++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Mc(void 0,e),function(r){var a=(o.__N||o.__)[0],l=o.t(a,r);ri(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=Jt,!Jt.__f)){Jt.__f=!0;var s=Jt.shouldComponentUpdate;Jt.shouldComponentUpdate=function(r,a,l){var c=this.__H;if(!c)return!0;var p=!1,d=this.props!=r;if(c.__.some(function(f){f.__N&&(p=!0,ri(f.__[0],f.__N[0])||(d=!0))}),s){var u=s.call(this,r,a,l);return p?u||d:u}return!p||d}}return o.__}function be(t,e){var n=Lr(es++,3);!Dt.__s&&li(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,Jt.__H.__h.push(n))}function Ft(t,e){var n=Lr(es++,4);!Dt.__s&&li(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,Jt.__h.push(n))}function Sn(t){return jr=5,oe(function(){return{current:t}},[])}function oe(t,e){var n=Lr(es++,7);return li(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function p$(){var t;do{for(;t=ai.shift();)try{Ws(t)}catch(n){Dt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Cc.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Ws),e.__h.some(ii),e.__h=[]}catch(n){e.__h=[],Dt.__e(n,t.__v)}}}while(ai.length)}function d$(t){var e,n=function(){clearTimeout(o),Sc&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);Sc&&(e=requestAnimationFrame(n))}function Oc(t){t!=1&&bc==Dt.requestAnimationFrame||((bc=Dt.requestAnimationFrame)||d$)(p$)}function Ws(t){var e=Jt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Jt=e}function ii(t){var e=Jt;t.__c=t.__(),Jt=e}function li(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!ri(n,t[o])})}function Mc(t,e){return typeof e=="function"?e(t):e}var es,Jt,si,bc,ri,jr,Cc,ai,Dt,kc,yc,wc,_c,vc,xc,Sc,ci=L(()=>{Mr();ri=Object.is,jr=0,Cc=[],ai=[],Dt=bt,kc=Dt.__b,yc=Dt.__r,wc=Dt.diffed,_c=Dt.__c,vc=Dt.unmount,xc=Dt.__;Dt.__b=function(t){Jt=null,kc&&kc(t)},Dt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),xc&&xc(t,e)},Dt.__r=function(t){yc&&yc(t),es=0;var e=(Jt=t.__c).__H;e&&(si==Jt?Jt.__h=[]:(e.__h.some(Ws),e.__h.some(ii),es=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),si=Jt},Dt.diffed=function(t){wc&&wc(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Oc(Cc.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),si=Jt=null},Dt.__c=function(t,e){e.some(function(n){try{n.__h.some(Ws),n.__h=n.__h.filter(function(o){return!o.__||ii(o)})}catch(o){n.__h=[function(){throw o}]}}),_c&&_c(t,e)},Dt.unmount=function(t){vc&&vc(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,Oc(ai.push(s))}else Ws(s)}catch(r){e=r}}),o.__H=void 0,e&&Dt.__e(e,o.__v))};Sc=typeof requestAnimationFrame=="function"});function jc(t){return Array.isArray(t)?t.map(jc):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,n)=>n?[ti("wbr",null),e]:[e])}var Ct,i,W=L(()=>{"use strict";ac();Mr();ci();Mr();ci();/*! What draws the screens and searches in them, bundled here:

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
*/Ct=()=>Sn(null);i=rc.bind((t,e,...n)=>ti(t,e,...typeof t=="string"?n.map(jc):n))});function m$(t){let{path:e,query:n}=t;if(e[0]!=="graaf"||!(n.uit||$$.includes(e[1])))return t;let{ding:o,kies:s=o,uit:r=o||s,toon:a,...l}=n;return{path:["verken"],query:{...l,...r&&{uit:r,kies:s||r},...a&&{toon:"lijst"}}}}function ui(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),o=r=>{try{return decodeURIComponent(r)}catch{return r}},s={path:e.split("/").filter(Boolean).map(o),query:Object.fromEntries([...new URLSearchParams(n||"")].map(([r,a])=>[f$[r]||r,a]))};return m$(s)}function T(t,e={},n=!0){let o=n&&E.route?Object.fromEntries(u$.filter(a=>E.route.query[a]).map(a=>[a,E.route.query[a]])):{},s=new URLSearchParams;for(let[a,l]of Object.entries({...o,...e}))l&&s.set(a,l);return`#/${[t].flat().map(a=>encodeURIComponent(a).replaceAll("%2F","/")).join("/")}${[...s].length?`?${s}`:""}`}function N(t,e=!1){let n={...E.route.query};for(let[s,r]of Object.entries(t))r?n[s]=r:delete n[s];let o=T(E.route.path,n,!1);o!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++pi},"",o),di())}function di(t=!1){let e=ui(location.hash),n=E.route?.path.join("/")===e.path.join("/");E.route=e,Lc(e),!n&&window.scrollTo(0,t&&Tc.get(history.state?.turn)||0)}function zc(t){Lc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),pi=history.state.turn||0;let e=new AbortController,{signal:n}=e;window.addEventListener("scroll",()=>Tc.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:n});let o=()=>{let s=!!history.state;s||history.replaceState({turn:++pi},""),di(s)};return window.addEventListener("popstate",o,{signal:n}),di(),E.started=!0,()=>e.abort()}var u$,f$,$$,E,Lc,pi,Tc,se,K=L(()=>{"use strict";u$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],f$={ernst:"gewicht"},$$=["omgeving","samenwerking","maatregelketen"];E={route:{path:[],query:{}},started:!1},pi=0,Tc=new Map;se=t=>T(["ding",t])});function ot({text:t,title:e=t,children:n}){let o=Ct();return Ft(()=>{document.title=`${e} – Ketenkaart`},[e]),Ft(()=>{E.started&&o.current.focus({preventScroll:!0})},[]),i`<header class="kop"><h1 tabindex="-1" ref=${o}>${t}</h1>${n}</header>`}function Yt({text:t}){let{route:e}=E;return Ft(()=>{E.started&&t&&nt(t)},[t,e]),null}var Mt,qt=L(()=>{"use strict";ne();W();K();Mt=()=>window.matchMedia("(max-width: 44rem)").matches});function ke(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function ns(t,e,n){let o=t.get(e);o?o.push(n):t.set(e,[n])}function Tr(t,e,n=""){let o=n.startsWith("-"),s=e.find(l=>l.key===n.replace(/^-/,""));if(!s)return t;let r=t.map((l,c)=>({text:s.text(l)||"",index:c,row:l})),a=(l,c)=>l.text&&c.text?Z(l.text,c.text)*(o?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>a(l,c)||l.index-c.index).map(({row:l})=>l)}function os(t){let e=n=>{let o=String(n??"");return`"${(/^[=+\-@\t\r]/.test(o)?`'${o}`:o).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function jo(t,e){let n=[""];for(let o of String(t).split(/\s+/)){let s=`${n[n.length-1]} ${o}`.trim();!n[n.length-1]||e(s)?n[n.length-1]=s:n.push(o)}return n}var b,F,R,Et,I,h$,Z,P=L(()=>{"use strict";b=(t,e)=>t.replace(/\{(\w+)\}/g,(n,o)=>Object.hasOwn(e,o)?String(e[o]):n),F=(t,e,n={})=>b(e===1?t.one:t.more,{count:e,...n}),R=t=>t.slice(0,1).toUpperCase()+t.slice(1),Et=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();I=t=>[...new Set(t)],h$=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),Z=(t,e)=>h$.compare(t,e)});var y,Fc,Ec,g$,b$,k$,y$,w$,_$,v$,x$,S$,O$,C$,Ge,ss,H,k,re,rt,rn,At,Vn,Hn,ye,we,an,X,Lo,Ce,co,A=L(()=>{"use strict";Ga();y=Ka,{codes:Fc,told:Ec,queries:g$,views:b$,names:k$,absent:y$,dates:w$,lists:_$,kinds:v$,called:x$,works:S$,partners:O$,lookups:C$}=y;for(let t of[Object.values(Fc),Object.values(Ec),{codes:Fc,told:Ec,queries:g$,views:b$,names:k$,absent:y$,dates:w$}])for(let e of Object.values(t))Object.setPrototypeOf(e,null);for(let t of[_$,v$,x$,S$,O$,C$,y.words,y.addresses])Object.setPrototypeOf(t,null);Ge=new Map(Object.entries(y.things)),ss=new Map(y.plans.map(t=>[t.key,t])),H=y.plans.length>1,k=y.words,re=t=>t?.words.page||k,rt=t=>ss.get(t||"")||(H?void 0:y.plans[0]),rn=t=>ss.get(t),At=t=>ss.get(t.split("/")[0]),Vn=(t,e)=>!e||!At(t)||At(t)?.key===e,Hn=[...new Map(y.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),ye=Hn[Hn.length-1].date,we=[...new Map(y.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),an=(t,e)=>{let n=At(t);return n?y.stands[e]?.[n.key]||n.date:e},X=t=>y.dates[t]||t||"",Lo=(t=rt())=>t?.source||y.source,Ce=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),co=(t,e=rt())=>(e?e.dates:Hn).find(n=>n.date===t)?.label||X(t)});async function zr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(b(k.check.unreadable,{name:t.name}))}}async function Ds(t,e,n){t(e);try{t(await n()||"")}catch(o){t(o.message)}}var fi,_e,tt,mn,Fe=L(()=>{"use strict";P();A();fi=5*2**20,_e=()=>window.werkplaats,tt=()=>_e(),mn=()=>!!_e()&&_e()?.state!=="off"});function Q(t){let e=y.answers[t.key];if(!t.plan)return e;let n=s=>s.filter(r=>r.plan===t.plan),o=`${t.key}|${t.plan}`;if(!$i.has(o)){let{matrix:s,without:r,links:a,...l}=e,c={matrix:mi(s,n),without:mi(r,n),links:a};$i.set(o,{...mi(l,n),...c})}return $i.get(o)}function rs({date:t,stated:e,strict:n,expect:o}){let s=[["stand",t]];return e&&s.push(["koppelingen","genoemd"]),n&&s.push(["lezing","streng"]),o||s.push(["verwachtingen","uit"]),s}function q(t){let e=H&&ss.has(t.plan)?t.plan:"",n=Hn.some(a=>a.date===t.stand)?t.stand:ye,o=t.koppelingen==="genoemd",s=qs({plan:e,date:n,stated:o,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[s,{...s,expect:!0},{...s,expect:!0,date:ye}].map(qs).find(M$)||qs({plan:e,date:ye,stated:!1,expect:!0,strict:!1})}function qs({plan:t,date:e,stated:n,expect:o,strict:s}){let r=`${e}|${n?"stated":"all"}|${o?"with":"without"}`;return{plan:t,date:e,stated:n,expect:o,strict:s,key:s?`${r}|strict`:r}}function hi(t,e,n){let o=r=>({...t,[e]:r});return new Set(n.map(([r])=>q(o(r)).key)).size===n.length?n:[]}var $i,mi,Un,Hs,M$,gi,Fr,vt=L(()=>{"use strict";A();Fe();$i=new Map,mi=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,o])=>[n,e(o)]));Un=(t,e)=>Q({...t,plan:e.key}).numbers[0];Hs=t=>t.key in y.answers,M$=t=>Hs(t)||!!_e();gi=(t,e)=>ss.get(e)?.steps.find(n=>n.notation===t)?.id,Fr=t=>new Set(Q(t).reach.flatMap(({plan:e,columns:n})=>n.filter(o=>o.undecided).map(o=>gi(o.step,e))))});var Ac,j$,bi,Vs,Bt,ln,as,On=L(()=>{"use strict";P();A();Ac=new Map;for(let{rows:t,...e}of y.lines)for(let[n,o,...s]of t){let r={...e,from:n,to:o,of:s};for(let a of[n,o])ns(Ac,a,r)}j$=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),bi=(t,e=ye)=>!j$[e]?.has(t),Vs=(t,e=ye)=>(Ac.get(t)||[]).filter(n=>bi(n.of[0]||n.from,e)),Bt=(t,e,n)=>Vs(t,n).filter(o=>o.name===e),ln=(t,e,n)=>Bt(t,e,n).filter(o=>o.to===t).map(o=>o.from),as=(t,e)=>t.from===e?t.to:t.from});var ki,kt,S,Je,pt,Nt,Er,To,Ze,Bc,Qe,Pt,Kn,Ht,It,G,Ee,Ar,Pc,C,ae,Nc,L$,Br,yi,Ye,is,T$,ue,xt,ie,J=L(()=>{"use strict";P();A();ki=[],kt=(t,e)=>Ge.get(t)?.[e]||ki,S=(t,e)=>kt(t,e)[0]||"",Je=(t,e)=>kt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),pt=(t,e)=>Je(t,e)[0]||"",Nt=t=>Ge.has(t),Er=t=>kt(t,"type"),To=t=>Pc.get(t)||ki,Ze=(t,e)=>Er(t).includes(e),Bc=t=>Er(t).map(e=>y.kinds[e]).find(Boolean),Qe=t=>Bc(t)?.page||"",Pt=t=>Bc(t)?.kind||"",Kn=t=>Qe(t)==="organisation",Ht=t=>Qe(t)==="undertaking",It=t=>!!Qe(t)&&!!S(t,"prefLabel"),G=(t,e)=>y.codes[t]?.[e]?.label||e||"",Ee=(t,e)=>G(y.lists[e],S(t,e)),Ar=t=>y.names[t]||k.thing.foreign[t]||t,Pc=new Map;for(let[t,e]of Ge)for(let n of e.type||ki)ns(Pc,n,t);C=t=>y.called[t]?.label||S(t,"prefLabel")||S(t,"title")||S(t,"summary")||t.slice(t.lastIndexOf("/")+1),ae=t=>y.called[t]?.short||C(t),Nc=[...Ge.keys()].filter(Ht),L$=[...Ge.keys()].filter(Kn),Br=t=>we.find(e=>e.notation===t),yi=Object.entries(y.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e})),Ye=we.map(t=>[t.notation,t.label]),is=yi.map(t=>[t.notation,t.label]),T$=new Map(L$.map(t=>[S(t,"notation"),t])),ue=t=>T$.get(t)||"",xt=t=>y.addresses[t]||"",ie=t=>Je(t,"passage")});function Rc(t,e,n){let o=Ae(t,n),s=C(e);return{name:s,short:ae(e)===s?s:ae(e),what:S(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",S(t,"deadlineText")),modality:R(Us(S(t,"modality"))),day:S(t,"dueBy"),by:X(S(t,"dueBy")),outcome:o.outcome||"",stand:o.stand||"",on:X(o.on)}}var Cn,Pr,ls,wi,cs,Nr,fe,Us,z$,Ae,Ir,ps,po,zo,Ic,Rr,Ks,Wc,_i,ds,uo,Rt=L(()=>{"use strict";K();P();A();On();J();Cn=t=>y.works[t]?.steps||[],Pr=t=>y.works[t]?.kinds||[],ls=t=>y.works[t]?.leads||[],wi=t=>y.works[t]?.acts||[],cs=(t,e)=>Bt(t,"at",e).flatMap(n=>n.of),Nr=(t,e)=>Bt(t,"deadline",e).map(n=>n.from),fe=t=>S(t,"isGeneric")==="true",Us=t=>G("Modality",t),z$={},Ae=(t,e=ye)=>E.route.query.lezing==="streng"&&y.toldStrictly[e]?.[t]||y.told[e]?.[t]||z$,Ir=(t,e)=>Ae(t,e).report||"",ps=(t,e)=>Ae(t,e).status||"",po=(t,e)=>Ae(t,e).state||"",zo=(t,e)=>uo(t).rows.filter(({id:n})=>Ae(n,e).outcome).map(n=>({...n,plan:t,...Rc(n.id,n.work,e)})),Ic=(t,e)=>y.promises[t.key].undated.filter(n=>bi(n,e)).map(n=>{let o=S(n,"initiative").slice(1);return{id:n,work:o,plan:t,...Rc(n,o,e)}});Rr=(t,e=k.shared.outcomes)=>Object.entries(e).filter(([n,{rare:o}])=>!o||t.some(s=>s.outcome===n)),Ks=(t,e=!1)=>Object.entries(k.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{said:o,counted:s}])=>{let r=t.filter(a=>a===n).length;return r?F(s||{one:`{count} ${o}`,more:`{count} ${o}`},r):""}).filter(Boolean),Wc=t=>Ce(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),_i=(t,e)=>{let{reports:n}=uo(t);return n.find(o=>o.date===an(t.key,e))||n[n.length-1]},ds=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),uo=t=>y.promises[t.key]});function Wr(t,e){if(S(t,"crossCutting")==="true")return[{step:us,of:t,basis:""}];let n=Q(e).links;return Bt(t,"at",e.date).filter(o=>o.of[0]in n).map(o=>({step:F$(o.to),of:o.of[0],basis:n[o.of[0]][0]}))}function Dr(t,e){let n=r=>Ht(r)&&Vn(r,e.plan);if(Kn(t))return I(Fo(t,e).map(r=>r.to));if(!Vc(t))return I(Vs(t,e.date).map(r=>as(r,t))).filter(n);let o=[t,...Bt(t,"broader",e.date).map(r=>r.from)];return I(o.flatMap(r=>Bt(r,"at",e.date).map(a=>a.from))).filter(r=>n(r)&&Wr(r,e).some(a=>a.step===t))}function Kc({opened:t,chosen:e,hidden:n,step:o,kind:s},r){let a=new Set(n),l=t.filter(Gs),c=O=>!a.has(O)&&(!o||Wr(O,r).some(z=>S(z.step,"notation")===o))&&(!s||Pr(O).includes(s)),d=I(l.flatMap(O=>Ht(O)?[O]:Dr(O,r))).filter(O=>l.includes(O)||c(O)).sort(Uc),u=l.filter(O=>!Kn(O)),f=new Set(d),m=[...u.flatMap(O=>Ht(O)?[O]:Dr(O,r)),e].filter(O=>f.has(O)).flatMap(O=>Hc(O,r)),h=I([...l.filter(Kn),...m]).filter(O=>!a.has(O)).sort(vi),g=new Set(h),v=d.flatMap(O=>Fo(O,r).filter(z=>g.has(z.from))),_=d.flatMap(O=>Wr(O,r).map(z=>({work:O,...z}))),x=[...we.map(O=>O.id),us],w=I([...l.filter(Vc),..._.map(O=>O.step)]).filter(O=>!a.has(O)).sort((O,z)=>x.indexOf(O)-x.indexOf(z)),M=new Set(w);return{who:h,what:d,steps:w,roles:v,ties:_.filter(O=>M.has(O.step))}}function qr(t,{who:e,what:n},o){return Ht(t)?Hc(t,o).filter(s=>!e.includes(s)).length:Dr(t,o).filter(s=>!n.includes(s)).length}function fs(t,e,n,o=!1){let s=f=>I(Fo(f,n).map($=>as($,f))).filter($=>$===t||$===e||Ht($)||o||!fe($)),r=Dc(t,e,s),a=Dc(e,t,s),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(f=>(r.get(f)??0)+(a.get(f)??l+1)===l),p=Array.from({length:l+1},(f,$)=>c.filter(m=>r.get(m)===$).sort(vi)),d=new Map([[t,1]]),u=p.slice(1).flatMap((f,$)=>f.flatMap(m=>s(m).filter(h=>p[$].includes(h)).sort(vi).map(h=>(d.set(m,(d.get(m)||0)+(d.get(h)||0)),{from:h,to:m,roles:Fo(m,n).filter(g=>as(g,m)===h)}))));return{layers:p,lines:u,count:d.get(e)||0,length:l}}function Dc(t,e,n){let o=new Map([[t,0]]),s=[t];for(;s.length&&!o.has(e);){let r=I(s.flatMap(n)).filter(a=>!o.has(a));for(let a of r)o.set(a,(o.get(s[0])??0)+1);s=r}return o}function Gc(t,e){let[n,o]=t.map(s=>(Ht(s)?[s]:Dr(s,e)).flatMap(r=>Wr(r,e).map(a=>a.step)));return we.filter(({id:s})=>n.includes(s)&&o.includes(s))}var us,qc,Fo,Hc,Vc,F$,Gs,Uc,vi,Js=L(()=>{"use strict";P();vt();A();On();J();Rt();us="dwars",qc=60,Fo=(t,{date:e,plan:n})=>Bt(t,"who",e).filter(o=>o.acts&&Vn(o.to,n)),Hc=(t,e)=>I(Fo(t,e).map(n=>n.from)),Vc=t=>Qe(t)==="step",F$=t=>pt(t,"broader")||t;Gs=t=>Nt(t)&&It(t),Uc=(t,e)=>Z(ae(t),ae(e))||Z(C(t),C(e)),vi=(t,e)=>Number(fe(t))-Number(fe(e))||Uc(t,e)});var E$,Xc,tp,Zs,$s,A$,ep,Qs,Ur,Mi,xi,B$,np,op,Ti,zi,sp,P$,Ys,Si,N$,I$,R$,W$,Oi,Jc,D$,ji,Li,Ci,q$,Zc,Qc,Yc,Hr,Vr,rp,H$,ap=L(()=>{E$="ENTRIES",Xc="KEYS",tp="VALUES",Zs=class{constructor(e,n){let o=e._tree,s=Array.from(o.keys());this.set=e,this._type=n,this._path=s.length>0?[{node:o,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=$s(this._path);if($s(n)==="")return{done:!1,value:this.result()};let o=e.get($s(n));return this._path.push({node:o,keys:Array.from(o.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=$s(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>$s(e)).filter(e=>e!=="").join("")}value(){return $s(this._path).node.get("")}result(){switch(this._type){case tp:return this.value();case Xc:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},$s=t=>t[t.length-1],A$=(t,e,n)=>{let o=new Map;if(e===void 0)return o;let s=e.length+1,r=s+n,a=new Uint8Array(r*s).fill(n+1);for(let l=0;l<s;++l)a[l]=l;for(let l=1;l<r;++l)a[l*s]=l;return ep(t,e,n,o,a,1,s,""),o},ep=(t,e,n,o,s,r,a,l)=>{let c=r*a;t:for(let p of t.keys())if(p===""){let d=s[c-1];d<=n&&o.set(l,[t.get(p),d])}else{let d=r;for(let u=0;u<p.length;++u,++d){let f=p[u],$=a*d,m=$-a,h=s[$],g=Math.max(0,d-n-1),v=Math.min(a-1,d+n);for(let _=g;_<v;++_){let x=f!==e[_],w=s[m+_]+ +x,M=s[m+_+1]+1,O=s[$+_]+1,z=s[$+_+1]=Math.min(w,M,O);z<h&&(h=z)}if(h>n)continue t}ep(t.get(p),e,n,o,s,d,a,l+p)}},Qs=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,o]=Ur(this._tree,e.slice(this._prefix.length));if(n===void 0){let[s,r]=Ti(o);for(let a of s.keys())if(a!==""&&a.startsWith(r)){let l=new Map;return l.set(a.slice(r.length),s.get(a)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,B$(this._tree,e)}entries(){return new Zs(this,E$)}forEach(e){for(let[n,o]of this)e(n,o,this)}fuzzyGet(e,n){return A$(this._tree,e,n)}get(e){let n=Mi(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Mi(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Zs(this,Xc)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,xi(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let o=xi(this._tree,e);return o.set("",n(o.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let o=xi(this._tree,e),s=o.get("");return s===void 0&&o.set("",s=n()),s}values(){return new Zs(this,tp)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[o,s]of e)n.set(o,s);return n}static fromObject(e){return t.from(Object.entries(e))}},Ur=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let o of t.keys())if(o!==""&&e.startsWith(o))return n.push([t,o]),Ur(t.get(o),e.slice(o.length),n);return n.push([t,e]),Ur(void 0,"",n)},Mi=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Mi(t.get(n),e.slice(n.length))},xi=(t,e)=>{let n=e.length;t:for(let o=0;t&&o<n;){for(let r of t.keys())if(r!==""&&e[o]===r[0]){let a=Math.min(n-o,r.length),l=1;for(;l<a&&e[o+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(o,o+l),p),t.delete(r),t=p}o+=l;continue t}let s=new Map;return t.set(e.slice(o),s),s}return t},B$=(t,e)=>{let[n,o]=Ur(t,e);if(n!==void 0){if(n.delete(""),n.size===0)np(o);else if(n.size===1){let[s,r]=n.entries().next().value;op(o,s,r)}}},np=t=>{if(t.length===0)return;let[e,n]=Ti(t);if(e.delete(n),e.size===0)np(t.slice(0,-1));else if(e.size===1){let[o,s]=e.entries().next().value;o!==""&&op(t.slice(0,-1),o,s)}},op=(t,e,n)=>{if(t.length===0)return;let[o,s]=Ti(t);o.set(s+e,n),o.delete(s)},Ti=t=>t[t.length-1],zi="or",sp="and",P$="and_not",Ys=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?Ci:e.autoVacuum;this._options={...Oi,...e,autoVacuum:n,searchOptions:{...Jc,...e.searchOptions||{}},autoSuggestOptions:{...D$,...e.autoSuggestOptions||{}}},this._index=new Qs,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Li,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:o,tokenize:s,processTerm:r,fields:a,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let d of a){let u=n(e,d);if(u==null)continue;let f=s(o(u,d),d),$=this._fieldIds[d],m=new Set(f).size;this.addFieldLength(p,$,this._documentCount-1,m);for(let h of f){let g=r(h,d);if(Array.isArray(g))for(let v of g)this.addTerm($,p,v);else g&&this.addTerm($,p,g)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:o=10}=n,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:a}=e.reduce(({chunk:l,promise:c},p,d)=>(l.push(p),(d+1)%o===0?{chunk:[],promise:c.then(()=>new Promise(u=>setTimeout(u,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),s);return a.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:o,extractField:s,stringifyField:r,fields:a,idField:l}=this._options,c=s(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let d of a){let u=s(e,d);if(u==null)continue;let f=n(r(u,d),d),$=this._fieldIds[d],m=new Set(f).size;this.removeFieldLength(p,$,this._documentCount,m);for(let h of f){let g=o(h,d);if(Array.isArray(g))for(let v of g)this.removeTerm($,p,v);else g&&this.removeTerm($,p,g)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Qs,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((o,s)=>{this.removeFieldLength(n,s,this._documentCount,o)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:o,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:o,batchWait:s},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let o of e)this.discard(o)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:o}=this._options,s=o(e,n);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let o=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Li,this.performVacuuming(e,o)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let o=this._dirtCount;if(this.vacuumConditionsMet(n)){let s=e.batchSize||ji.batchSize,r=e.batchWait||ji.batchWait,a=1;for(let[l,c]of this._index){for(let[p,d]of c)for(let[u]of d)this._documentIds.has(u)||(d.size<=1?c.delete(p):d.delete(u));this._index.get(l).size===0&&this._index.delete(l),a%s===0&&await new Promise(p=>setTimeout(p,r)),a+=1}this._dirtCount-=o}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:o}=e;return n=n||Ci.minDirtCount,o=o||Ci.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=o}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:o}=this._options,s={...o,...n},r=this.executeQuery(e,n),a=[];for(let[l,{score:c,terms:p,match:d}]of r){let u=p.length||1,f={id:this._documentIds.get(l),score:c*u,terms:Object.keys(d),queryTerms:p,match:d};Object.assign(f,this._storedFields.get(l)),(s.filter==null||s.filter(f))&&a.push(f)}return e===t.wildcard&&s.boostDocument==null||a.sort(Qc),a}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let o=new Map;for(let{score:r,terms:a}of this.search(e,n)){let l=a.join(" "),c=o.get(l);c!=null?(c.score+=r,c.count+=1):o.set(l,{score:r,terms:a,count:1})}let s=[];for(let[r,{score:a,terms:l,count:c}]of o)s.push({suggestion:r,terms:l,score:a/c});return s.sort(Qc),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(Oi.hasOwnProperty(e))return Si(Oi,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:o,documentIds:s,fieldLength:r,storedFields:a,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Hr(s),c._fieldLength=Hr(r),c._storedFields=Hr(a);for(let[p,d]of c._documentIds)c._idToShortId.set(d,p);for(let[p,d]of o){let u=new Map;for(let f of Object.keys(d)){let $=d[f];l===1&&($=$.ds),u.set(parseInt(f,10),Hr($))}c._index.set(p,u)}return c}static async loadJSAsync(e,n){let{index:o,documentIds:s,fieldLength:r,storedFields:a,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Vr(s),c._fieldLength=await Vr(r),c._storedFields=await Vr(a);for(let[d,u]of c._documentIds)c._idToShortId.set(u,d);let p=0;for(let[d,u]of o){let f=new Map;for(let $ of Object.keys(u)){let m=u[$];l===1&&(m=m.ds),f.set(parseInt($,10),await Vr(m))}++p%1e3===0&&await rp(0),c._index.set(d,f)}return c}static instantiateMiniSearch(e,n){let{documentCount:o,nextId:s,fieldIds:r,averageFieldLength:a,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=o,p._nextId=s,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=a,p._dirtCount=l||0,p._index=new Qs,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let f={...n,...e,queries:void 0},$=e.queries.map(m=>this.executeQuery(m,f));return this.combineResults($,f.combineWith)}let{tokenize:o,processTerm:s,searchOptions:r}=this._options,a={tokenize:o,processTerm:s,...r,...n},{tokenize:l,processTerm:c}=a,u=l(e).flatMap(f=>c(f)).filter(f=>!!f).map(W$(a)).map(f=>this.executeQuerySpec(f,a));return this.combineResults(u,a.combineWith)}executeQuerySpec(e,n){let o={...this._options.searchOptions,...n},s=(o.fields||this._options.fields).reduce((h,g)=>({...h,[g]:Si(o.boost,g)||1}),{}),{boostDocument:r,weights:a,maxFuzzy:l,bm25:c}=o,{fuzzy:p,prefix:d}={...Jc.weights,...a},u=this._index.get(e.term),f=this.termResults(e.term,e.term,1,e.termBoost,u,s,r,c),$,m;if(e.prefix&&($=this._index.atPrefix(e.term)),e.fuzzy){let h=e.fuzzy===!0?.2:e.fuzzy,g=h<1?Math.min(l,Math.round(e.term.length*h)):h;g&&(m=this._index.fuzzyGet(e.term,g))}if($)for(let[h,g]of $){let v=h.length-e.term.length;if(!v)continue;m?.delete(h);let _=d*h.length/(h.length+.3*v);this.termResults(e.term,h,_,e.termBoost,g,s,r,c,f)}if(m)for(let h of m.keys()){let[g,v]=m.get(h);if(!v)continue;let _=p*h.length/(h.length+v);this.termResults(e.term,h,_,e.termBoost,g,s,r,c,f)}return f}executeWildcardQuery(e){let n=new Map,o={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let a=o.boostDocument?o.boostDocument(r,"",this._storedFields.get(s)):1;n.set(s,{score:a,terms:[],match:{}})}return n}combineResults(e,n=zi){if(e.length===0)return new Map;let o=n.toLowerCase(),s=N$[o];if(!s)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[n,o]of this._index){let s={};for(let[r,a]of o)s[r]=Object.fromEntries(a);e.push([n,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,o,s,r,a,l,c,p=new Map){if(r==null)return p;for(let d of Object.keys(a)){let u=a[d],f=this._fieldIds[d],$=r.get(f);if($==null)continue;let m=$.size,h=this._avgFieldLength[f];for(let g of $.keys()){if(!this._documentIds.has(g)){this.removeTerm(f,g,n),m-=1;continue}let v=l?l(this._documentIds.get(g),n,this._storedFields.get(g)):1;if(!v)continue;let _=$.get(g),x=this._fieldLength.get(g)[f],w=R$(_,m,this._documentCount,x,h,c),M=o*s*u*v*w,O=p.get(g);if(O){O.score+=M,q$(O.terms,e);let z=Si(O.match,n);z?z.push(d):O.match[n]=[d]}else p.set(g,{score:M,terms:[e],match:{[n]:[d]}})}}return p}addTerm(e,n,o){let s=this._index.fetch(o,Yc),r=s.get(e);if(r==null)r=new Map,r.set(n,1),s.set(e,r);else{let a=r.get(n);r.set(n,(a||0)+1)}}removeTerm(e,n,o){if(!this._index.has(o)){this.warnDocumentChanged(n,e,o);return}let s=this._index.fetch(o,Yc),r=s.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,o):r.get(n)<=1?r.size<=1?s.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(o).size===0&&this._index.delete(o)}warnDocumentChanged(e,n,o){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${o}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,o,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=s;let l=(this._avgFieldLength[n]||0)*o+s;this._avgFieldLength[n]=l/(o+1)}removeFieldLength(e,n,o,s){if(o===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*o-s;this._avgFieldLength[n]=r/(o-1)}saveStoredFields(e,n){let{storeFields:o,extractField:s}=this._options;if(o==null||o.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let a of o){let l=s(n,a);l!==void 0&&(r[a]=l)}}};Ys.wildcard=Symbol("*");Si=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,N$={[zi]:(t,e)=>{for(let n of e.keys()){let o=t.get(n);if(o==null)t.set(n,e.get(n));else{let{score:s,terms:r,match:a}=e.get(n);o.score=o.score+s,o.match=Object.assign(o.match,a),Zc(o.terms,r)}}return t},[sp]:(t,e)=>{let n=new Map;for(let o of e.keys()){let s=t.get(o);if(s==null)continue;let{score:r,terms:a,match:l}=e.get(o);Zc(s.terms,a),n.set(o,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,l)})}return n},[P$]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},I$={k:1.2,b:.7,d:.5},R$=(t,e,n,o,s,r)=>{let{k:a,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(a+1)/(t+a*(1-l+l*o/s)))},W$=t=>(e,n,o)=>{let s=typeof t.fuzzy=="function"?t.fuzzy(e,n,o):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,o):t.prefix===!0,a=typeof t.boostTerm=="function"?t.boostTerm(e,n,o):1;return{term:e,fuzzy:s,prefix:r,termBoost:a}},Oi={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(H$),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Jc={combineWith:zi,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:I$},D$={combineWith:sp,prefix:(t,e,n)=>e===n.length-1},ji={batchSize:1e3,batchWait:10},Li={minDirtFactor:.1,minDirtCount:20},Ci={...ji,...Li},q$=(t,e)=>{t.includes(e)||t.push(e)},Zc=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Qc=({score:t},{score:e})=>e-t,Yc=()=>new Map,Hr=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Vr=async t=>{let e=new Map,n=0;for(let o of Object.keys(t))e.set(parseInt(o,10),t[o]),++n%1e3===0&&await rp(0);return e},rp=t=>new Promise(e=>setTimeout(e,t)),H$=/[\n\r\p{Z}\p{P}]+/u});function Kr(t,e=[],n=hs(t),o=()=>!0){let s=Et(t),r=I([s,...e]);if(/^\d[\d.]*$/.test(s))return l=>l===s||l.startsWith(`${s}.`);if(n||s.length<2)return l=>r.includes(l);let a=(l,c)=>c.length>=U$&&l.length>=c.length+K$&&l.endsWith(c)&&o(l.slice(0,-c.length));return l=>l.startsWith(s)||r.some(c=>l===c||a(l,c))}function cn(t,e){let n=Mn(t).flatMap(ms).map(Et);return Mn(e).every(o=>n.some(Kr(o)))}function Gr(t,e){let n=[],o=0;for(let{0:s,index:r}of t.matchAll(ip))ms(s).map(Et).some(e)&&(n.push({said:t.slice(o,r),on:!1},{said:s,on:!0}),o=r+s.length);return[...n,{said:t.slice(o),on:!1}]}var V$,U$,K$,ip,G$,Mn,ms,hs,fo=L(()=>{"use strict";P();V$=4,U$=6,K$=3,ip=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,G$=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Mn=t=>G$(t).match(ip)||[],ms=t=>t.includes("-")?I([t,t.replaceAll("-",""),...t.split("-")]):[t],hs=t=>t.length>1&&t.length<=V$&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function Y$(){let t=new Map([...Ge.keys()].filter(It).map(n=>[n,{sort:[Pt(n)],text:y.called[n]?[C(n)]:[]}]));for(let[n,o]of Ge){let s=jn.owners.flatMap(a=>Je(n,a)),r=t.get([n,...s].find(a=>t.has(a)));r?.sort.push(...Q$(n)),r?.text.push(...jn.texts.flatMap(a=>o[a]||[]))}let e=n=>Number(jn.weights[n]??jn.weights.rest);return[...[...t].map(([n,o])=>({...{id:n,path:["ding",n],label:C(n),kind:Pt(n),titles:Z$(n),...o},weight:Math.min(...Er(n).map(e))})),...Object.entries(y.queries).map(([n,{title:o,question:s,why:r}])=>{let a={titles:[o],sort:[jn.question],text:[s,r].filter(Boolean)};return{id:n,path:["vragen",n],label:o,kind:jn.question,...a,weight:e("question")}})]}function X$(){let t=new Map(Y$().map(l=>[l.id,l])),e=[...t.values()],n=new Set,o=new Ys({fields:["titles","sort","text"],extractField:(l,c)=>c==="id"?l.id:l[c].join(" · "),tokenize:l=>Mn(l).flatMap(ms),processTerm:l=>gs(l)?null:Et(l),searchOptions:{tokenize:l=>[l],processTerm:l=>l}});o.addAll(e);for(let l of e)for(let c of[l.titles,l.sort,l.text].flat().flatMap(Mn).flatMap(ms))gs(c)||n.add(Et(c));let s=new Set(e.flatMap(l=>l.titles).flatMap(Mn).flatMap(ms).filter(hs).map(Et)),a=[...e.filter(l=>jn.synonyms.some(c=>Ze(l.id,c))).map(l=>l.titles),...jn.same].map(l=>I(l.map(Jr))).filter(l=>l.length>1);return{items:t,known:n,shorts:s,mini:o,groups:a}}function rm(t){if(Me.known.has(t))return Fi.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Me.known.has(n));return[...Fi.get(t)||[],...e.flatMap(n=>Fi.get(n)||[n])]}function Ei(t){let e=Et(t),n=[e,e.replace(/s$/,"")].find(s=>Me.shorts.has(s));if(n||hs(t))return Kr(n||t,[],!0);let o=[...Me.known].some(s=>s.startsWith(e));return Kr(t,rm(e),!1,s=>o||Me.known.has(s))}function pp(t){for(let e=t.length-1;e>1;e-=1){let[n,o]=[t.slice(0,e),t.slice(e)];if(!Me.known.has(n)||e<lp&&!Me.shorts.has(n))continue;let s=o.length>=lp&&Me.known.has(o)?[o]:pp(o);if(s.length)return[n,...s]}return[]}function am(t){for(let e of t.length<tm||/\d/.test(t)?[]:t.length<em?[1]:[1,2]){let o=Me.mini.search(t,{fuzzy:e}).flatMap(s=>s.terms).find(s=>s[0]===t[0]);if(o)return[o]}return[]}function dp(t){let e=Mn(t),n=e.filter(o=>!gs(o));return(n.length?n:e).flatMap(o=>{if(hs(o))return[o];let s=[()=>[o],()=>o.split("-"),()=>pp(Et(o)),()=>am(Et(o))];for(let r of s){let a=r();if(a.length&&a.every(l=>Ai(Ei(l)).length))return a}return[o]})}function im(t,e){let n=Me.groups.flatMap(o=>o.filter(s=>s.length>nm&&e.includes(s)).flatMap(s=>o.filter(r=>r!==s).map(r=>e.replace(s,r))));return[t,...I(n).map(o=>Mn(o).filter(s=>!gs(s)))]}function lm(t,e){let[n,...o]=t.titles.map(Jr);return n===e?0:o.includes(e)?n.includes(e.trimEnd())?1:2:[n,...o].some(s=>s.startsWith(e.trimEnd()))?3:null}function Bi(t){Me=Me||X$();let e=dp(t),n=e.join(" "),o=Mn(t).filter(c=>e.length===1||!gs(c)).join(" "),s=Et(n)===Et(o)?Jr(t):Jr(n),r=im(e,s).map(c=>c.map(Ei)),a=new Map;for(let c of r){let p=c.map(d=>({combineWith:om,queries:Ai(d)}));if(!(!p.length||p.some(d=>!d.queries.length)))for(let[d,u]of sm.entries())for(let{id:f,score:$}of Me.mini.search({combineWith:"AND",queries:p},{fields:u})){let m=Me.items.get(f),h=lm(m,s)??d+4;h<(a.get(f)?.place??Number.POSITIVE_INFINITY)&&a.set(f,{item:m,place:h,score:$})}}let l=[...a.values()].sort((c,p)=>c.place-p.place||c.item.weight-p.item.weight||p.score-c.score||Z(c.item.label,p.item.label));return{found:l.map(({item:c})=>c),read:Et(n)===Et(o)||!l.length?"":n,answers:c=>r.flat().some(p=>p(c))}}function $p(t,e){let n=r=>{let[a,l]=Gr(r,e);return l?.on?a.said.length:-1},o=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||"",s=Math.max(0,n(o)-60);return`${s>0?"…":""}${o.slice(s,s+200)}${o.length>s+200?"…":""}`}var jn,J$,gs,Jr,cp,Z$,Q$,tm,em,lp,nm,om,sm,Fi,Me,Ai,up,fp,Pi=L(()=>{"use strict";ap();fo();K();P();A();J();jn=k.search,J$=new Set(jn.small),gs=t=>!hs(t)&&J$.has(Et(t)),Jr=t=>` ${Mn(t).map(Et).join(" ")} `,cp=new Map;for(let[t,e]of y.search.english)ns(cp,t,e);Z$=t=>I([C(t),ae(t),...["prefLabel","altLabel"].flatMap(e=>kt(t,e)),...cp.get(t)||[]]),Q$=t=>jn.sorts.flatMap(e=>kt(t,e).flatMap(n=>[G(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]]));tm=6,em=10,lp=4,nm=4,om="OR",sm=[["titles"],["titles","sort"],["titles","sort","text"]],Fi=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Ai=t=>[...Me.known].filter(t);up=t=>{let{found:e,read:n}=Bi(t);return e.length===1&&!n?T(e[0].path):""},fp=t=>I(dp(t)).filter(e=>!gs(e)&&Ai(Ei(e)).length)});function Xs(t,e,n,o=rt(n?.plan)){let{version:s,content:r}=y.meta;return b(Xe.export.footnote,{said:t,sources:hn(o),addresses:e.map(a=>`; ${xt(a)}`).join(""),version:s+(r?b(Xe.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${mt(n,o)}`:""})}var Xe,tn,Gn,bs,hn,$o,Be,$e,st,ft,cm,Ni,mt,it=L(()=>{"use strict";P();A();J();Rt();Xe=k.shared,tn=Xe.silence,Gn=(t=rt())=>t?b(re(t).shared.report,{date:X(t.date)}):Xe.reports,bs=(t=rt())=>`${F(Xe.nothing,t?1:2,{report:R(Gn(t))})} ${tn}`,hn=(t=rt())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${X(e.date)}`).join("; "),$o=(t,e)=>[Ae(t,e).word||"",Ae(t,e).more||""],Be=(t,e)=>$o(t,e).filter(Boolean).join(", "),$e=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,Xe.bases[t]||R(e.label)]])),st=t=>t===null?Xe.all_steps:Br(t)?.label||t,ft=t=>G("InterventionKind",t),cm=(t,e)=>e?co(an(e.key,t.date),e):t.date===ye?Xe.choices.latest:b(Xe.choices.others_latest,{date:co(t.date)}),Ni=({stated:t,strict:e,plan:n},o=rt(n))=>[t&&re(o).shared.choices.links_stated,e&&Xe.choices.strict_said].filter(Boolean).join(" · ")||Xe.choices.all_said,mt=(t,e=rt(t.plan))=>[cm(t,e),Ni(t,e),t.expect?Xe.choices.with_said:Xe.choices.without_said].join(" · ")});function pm({text:t,done:e}){let n=Ct(),o=Ct();return Ft(()=>{n.current.showModal(),o.current.select()},[]),i`
    <dialog class="copy" aria-label=${Jn.by_hand} ref=${n} onClose=${e}>
      <p>${Jn.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Jn.by_hand} value=${t} ref=${o}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function tr(t,e=Jn.copied){try{await navigator.clipboard.writeText(t),nt(e)}catch{let n=document.createElement("div");document.body.append(n),xn(i`<${pm} text=${t} done=${()=>n.remove()} />`,n)}}function ve(t,e,n){ec(t,e,n),nt(b(Jn.downloaded,{name:t}))}function ks(t,e){e.toBlob(n=>n?ve(t,n,"image/png"):nt(b(Jn.too_large,{name:t})),"image/png")}function Zr(){return!y.files.length&&!_e()?null:i`
    <section class="bestanden" aria-label=${gp}>
      <h2>${gp}</h2>
      <ul>
        <li><a href="#/samenvatting">${mp.label}</a> <span class="zacht">${mp.told}</span></li>
        ${y.files.map(({file:t,label:e,told:n,beside:o})=>o?i`<li>${e} <span class="zacht">${n}: ${o}</span></li>`:i`<li>
                <a href=${dm(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${_e()&&i`<li><a href="#/controleer">${hp.label}</a> <span class="zacht">${hp.told}</span></li>`}
      </ul>
    </section>
  `}var mp,hp,gp,Jn,Zn,Xt,le,en,Eo,Ln,dm,Vt=L(()=>{"use strict";ne();W();P();A();Fe();it();({summary:mp,save:hp,title:gp}=k.frame.foot.files),Jn=k.shared.export;Zn=({text:t,label:e=Jn.copy})=>i`<button type="button" class="klein" onClick=${()=>tr(t())}>${e}</button>`,Xt=({name:t,rows:e,label:n=Jn.csv,id:o})=>i`
  <button type="button" id=${o} onClick=${()=>ve(t,os(e()),"text/csv;charset=utf-8")}>
    ${n}
  </button>
`,le=(t,e="",n="")=>{let o=rt(e||t?.plan),s=o?[o]:y.plans;return[s.map(r=>X(r.date)).join("; "),s.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?mt(t,o):n]},en=Jn.heads,Eo=(t,e,n)=>[[...t.map(o=>o.label),...en],...e.map(o=>[...t.map(s=>s.text(o)),...n(o)])],Ln=t=>H?[{key:"bronplan",label:k.shared.plan,text:e=>rt(t(e))?.title||""}]:[],dm=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function Ne(t,e,n){let o=new Map;for(let r of Q({...e,plan:n.key}).matrix[t]){let a=o.get(r.column)||new Map;o.set(r.column,a.set(r.barrier,r))}let s=[...o].map(([r,a])=>({key:r,label:um[t](r),id:t==="partner"?ue(r):"",cells:Pe(n).map(l=>a.get(l)||null)}));return t==="partner"?s.sort((r,a)=>Z(r.label,a.label)):s}function Qr(t){let[e,n,o]=t.split("~");return{key:e,step:n===bp?null:n,plan:o}}function Ie(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.said;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Xr(t){let{word:e,lines:n}=Ie(t);return[e,...n].join(", ")}function ys(t,e,n){let{stated:o,strict:s}=e,r=[{stated:!1,strict:!1},{stated:o,strict:!1},{stated:!1,strict:s},{stated:o,strict:s}].map(c=>qs({...e,...c,plan:n.key}));if(!r.every(Hs))return()=>null;let a=c=>[je(c.column,c.barrier,n.key),c],l=r.map(c=>new Map(Q(c).matrix[t].map(a)));return(c,p)=>{let d=je(c,p,n.key),[u,f,$,m]=l.map(g=>fm(g.get(d)));return m===u?null:{by:f===u!=($===u)?f===u?"reading":"basis":"both",usual:l[0].get(d)}}}var bp,um,Pe,je,Ao,Yr,fm,Tn=L(()=>{"use strict";P();vt();A();J();it();bp="alle",um={kind:t=>R(ft(t)),form:t=>R(G("ExploitationForm",t)),partner:t=>C(ue(t)||t)},Pe=t=>[...t.steps.map(e=>e.notation),null];je=(t,e,n)=>[t,e??bp,...H?[n]:[]].join("~");Ao=t=>`cel-${t.replaceAll("~","-")}`,Yr=(t,e)=>Q(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);fm=t=>t&&JSON.stringify([t.said,Ie(t).look,t.most_basis])});function yp({passage:t}){let[e,n]=D("");async function o(){try{n((await tt().ask("words",{passage:t})).woorden)}catch(s){n(s.message||kp.silent)}}return i`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${o}>${kp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function te({id:t,date:e}){let[n,o]=$o(t,e);return i`<span class=${`chip s-${po(t,e)||"geen"}`}>${n}${o&&`, ${o}`}</span>`}function Re({basis:t}){let[e,n]=$e[t]||[];return e?i`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${$m[e]}
    </svg>
  `:null}function pe({of:t}){let e=I(t.flatMap(ie));return e.length?i`
    <ul class="vindplaatsen">
      ${e.map(n=>i`<li><${Ii} passage=${n} /></li>`)}
    </ul>
  `:null}function Bo({of:t,look:e}){let[n,...o]=ie(t);return n?i`
    <p class=${e}>
      ${xt(n)}${o.length>0&&b(k.shared.more_places,{count:o.length})}
      ${mn()&&i`<${yp} passage=${n} />`}
    </p>
  `:null}var kp,B,ce,gn,wp,$m,ta,Ii,ea,mo,St=L(()=>{"use strict";W();K();P();A();Fe();J();it();Rt();kp=k.shared.passage;B=({id:t,text:e})=>It(t)?i`<a href=${se(t)}>${e||C(t)}</a>`:i`<span>${e||C(t)}</span>`,ce=({ids:t,name:e=C,between:n=", "})=>t.map((o,s)=>[s>0&&n,i`<${B} id=${o} text=${e(o)} />`]),gn=({ids:t,more:e,look:n})=>i`<ul class=${n}>${t.map(o=>i`<li key=${o}><${B} id=${o} />${e?.(o)}</li>`)}</ul>`,wp=t=>T("methode",{getal:t});$m={"●":i`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":i`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};ta=({severity:t})=>i`<span class=${`tag gewicht-${t}`}>${G("Severity",t)}</span>`,Ii=({passage:t})=>[xt(t),mn()&&i`<${yp} passage=${t} />`];ea=({id:t})=>[pt(t,"broader")&&[i`<${B} id=${pt(t,"broader")} />`," › "],i`<${B} id=${t} />`],mo=({id:t})=>S(t,"isGeneric")==="true"&&i`<span class="zacht"> (${k.shared.collective})</span>`});function na({list:t,plan:e}){if(!t.length)return i`<p>${rn(e).words.nobody}</p>`;let n=o=>o.map((s,r)=>[r>0&&"; ",i`<${gm} ...${s} />`]);return i`
    <p class="zacht">${ws.alphabetical}</p>
    <ul>${t.map(({who:o,why:s})=>i`<li><${B} id=${o} />: ${n(s)}</li>`)}</ul>
  `}function er({summary:t,inside:e,open:n=!1}){let[o,s]=D(!1);return i`
    <details open=${n} onToggle=${r=>r.target.open&&s(!0)}>
      <summary>${t}</summary>
      ${(o||n)&&e()}
    </details>
  `}function Ri({gap:t,query:e}){let n=[t.barrier&&st(t.barrier).toLowerCase(),t.kind&&ft(t.kind)].filter(Boolean);return i`
    <p class="regel">
      <${ta} severity=${t.severity} />${" · "}
      <a href=${T(["vragen",t.query])}>${e.title||t.query}</a>
      ${n.length>0&&` · ${n.join(" × ")}`}${H&&` · ${rn(t.plan).title}`}
      ${It(t.subject)&&[" · ",i`<${B} id=${t.subject} />`]}
    </p>
  `}function Wi({gap:t,scenario:e,sentence:n=!1}){let o=y.queries[t.query],[s]=ho(t),r=i`${k.gaps.more}<span class="sr">${b(k.gaps.more_of,{what:t.sentence})}</span>`;return i`<div class="meer"><${er} summary=${r} inside=${()=>i`
    ${n&&i`<p>${t.sentence}</p>`}
    ${s&&i`<${xp} passage=${s} />`}
    ${o.why&&i`<p><strong>${ws.why}</strong> ${o.why}</p>`}
    ${t.under&&i`<p>${b(k.gaps.under,{title:go(t.under)})}</p>`}
    ${t.asks&&i`<p><strong>${ws.who}</strong></p><${na} list=${t.candidates} plan=${t.plan} />`}
    <${Zn} text=${()=>Xs(t.sentence,ho(t),e,rt(t.plan))} />
  `} /></div>`}function bm({gap:t,scenario:e}){let n=y.queries[t.query],[o]=ho(t);return i`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Ri} gap=${t} query=${n} />
      ${o&&i`<${xp} passage=${o} />`}
      <div class="acties">
        ${n.why&&i`<${er} summary=${ws.why} inside=${()=>i`<p>${n.why}</p>`} />`}
        ${t.asks&&i`
            <${er} summary=${ws.who}
              inside=${()=>i`<${na} list=${t.candidates} plan=${t.plan} />`} />
          `}
        <${Zn} text=${()=>Xs(t.sentence,ho(t),e,rt(t.plan))} />
      </div>
    </article>
  `}var ws,Po,ho,go,_p,mm,hm,vp,gm,xp,Sp,_s=L(()=>{"use strict";fo();W();K();P();A();J();it();Vt();St();ws=k.shared.gaps,Po=t=>[t,...t.also],ho=t=>xt(t.evidence)?[t.evidence]:[],go=t=>y.queries[t]?.title||t,_p=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),mm=(t,e)=>_p(e.gewicht,[t.severity])&&(!e.tekst||cn(t.sentence,e.tekst))&&Po(t).some(n=>_p(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),hm=(t,e)=>Po(t).filter(n=>n.query===e).map(n=>n===t?{...t,also:[]}:{...t,deadline:void 0,heavy:!1,source:!1,...n,also:[],under:t.query}),vp=(t,e)=>(e.vraag?t.flatMap(n=>hm(n,e.vraag)):t).filter(n=>mm(n,e)),gm=({said:t,work:e,more:n})=>e?[t," (",i`<${ce} ids=${e} name=${ae} />`,n&&ws.more_work,")"]:t;xp=({passage:t})=>i`
  <p class="vindplaats">
    <span class="sr">${k.shared.passage.place}</span><${Ii} passage=${t} />
  </p>
`;Sp=({list:t,scenario:e,none:n})=>t.length?t.map(o=>i`<${bm} key=${o.mark} gap=${o} scenario=${e} />`):i`<p>${n}</p>`});function bo(t,e,n=null,o=_m()){let s=n?n.titles.map(([r,a])=>({key:r,title:a,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(s.length>1){let r=e.length>o,a=s.map(l=>l.key);return s.map(l=>({...l,folds:r,open:!r||oa(l.key),turn:qi(l.key,a)}))}return s.flatMap(r=>{let a={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=o*1.25)return[a];let l=r.rows.slice(o),c=b(km.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:oa(t),folds:!0,more:!0,turn:qi(t)};return[{...a,rows:r.rows.slice(0,o)},p]})}function Qn({part:t,...e}){let{count:n="",names:o=[],level:s=0}=t.more?{}:e,r=i`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>
      ${t.title}
    </button>
  `;return i`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${s?i`<${`h${s}`} class="vouwkopje">${r}<//>`:r}
      ${n&&i`<span class="vouwtal">${n}</span>`}
      ${o.length>0&&!t.open&&i`<span class="vouwbij">${o.slice(0,Op).join(" · ")}${o.length>Op&&" …"}</span>`}
    </div>
  `}function sa({id:t="",title:e,intro:n=null,close:o=null,children:s}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!o||oa(t),turn:o||qi(t)};return i`
    <section class="blok">
      ${t?i`<${Qn} part=${r} level=${2} />`:i`<h2>${e}</h2>`}
      ${n}
      <div class=${No(r)}>${s}</div>
    </section>
  `}var km,Cp,ym,wm,Op,_m,Di,oa,qi,No,Io,ko=L(()=>{"use strict";W();K();qt();P();A();km=k.shared,Cp="uit",[ym,wm,Op]=[20,6,4],_m=()=>Mt()?wm:ym,Di=()=>(E.route.query.vouw||"").split(",").filter(Boolean),oa=t=>Di().includes(Cp)||Di().includes(t),qi=(t,e=[t])=>()=>{let n=e.filter(s=>oa(s)!==(s===t)),o=Di().filter(s=>s!==Cp&&!e.includes(s));N({vouw:[...o,...n].join(",")},!0)};No=t=>t.open?null:"dicht";Io=({id:t,items:e,first:n,as:o="ul"})=>bo(t,e,null,n).map(s=>i`
      ${s.folds&&i`<${Qn} part=${s} />`}
      <${o} class=${No(s)}>${s.rows}<//>
    `)});function vm({id:t,column:e,sort:n,turn:o}){let s=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?i`<th scope="col" role="columnheader">${e.label}</th>`:i`
    <th scope="col" role="columnheader" aria-sort=${s}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>o(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function dt({sort:t="",groups:e=null,...n}){let{id:o,caption:s,rows:r,columns:a,urlKey:l,hideCaption:c,about:p}=n,[d,u]=D(t),f=l?Hi(l,t):d,$=h=>{let g=f===h.key?`-${h.key}`:h.key;l?N({[l]:g===t?null:g},!0):u(g);let v=k.shared.table,_=g.startsWith("-")?v.descending:v.ascending;nt(b(v.sorted,{column:h.label.toLowerCase(),direction:_}))},m=bo(o,Tr(r,a,f),f===t?e:null);return i`
    <div class="rol">
      <table class="lijst" id=${o} role="table">
        <caption class=${c?"sr":null}>${s}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${a.map(h=>i`<${vm} id=${o} column=${h} sort=${f} turn=${$} />`)}
          </tr>
        </thead>
        ${m.map(h=>i`
            <tbody role="rowgroup" key=${h.more?"meer":h.key} class=${No(h)}>
              ${h.folds&&i`<${Sm} part=${h} columns=${a} ...${e} />`}
              ${h.rows.map(g=>i`<${xm} row=${g} columns=${a} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function zn({pairs:t}){let e=t.filter(([,n])=>!Om(n));return e.length?i`
    <dl class="feiten">${e.map(([n,o])=>i`<div><dt>${n}</dt><dd>${o}</dd></div>`)}</dl>
  `:null}var Hi,xm,Sm,Om,Le,Fn,Ro,Te=L(()=>{"use strict";ne();W();K();P();A();J();it();ko();St();Hi=(t,e="")=>E.route.query[t]||e;xm=({row:t,columns:e,about:n})=>i`
  <tr role="row" ...${n?.(t)}>
    ${e.map((o,s)=>{let r=o.cell?o.cell(t):o.text(t);return s?i`<td role="cell" data-kop=${o.label}>${r}</td>`:i`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`,Sm=({part:t,columns:e,named:n,count:o})=>i`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Qn} part=${t} count=${o&&F(o,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Om=t=>t==null||t===!1||t===""||t.length===0;Le=(t,e,n)=>({key:t,label:e,text:o=>C(n(o)),cell:o=>i`<${B} id=${n(o)} />`}),Fn=(t,e,n,o)=>({key:t,label:e,text:s=>Be(n(s),o),cell:s=>i`<${te} id=${n(s)} date=${o} />`}),Ro=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>i`<${pe} of=${e(n)} />`})});function Cm({id:t,date:e}){let n=new Map;for(let{from:o,said:s}of Bt(t,"who",e))n.set(o,[...n.get(o)||[],s]);return n.size?i`
    <ul class="partners">
      ${[...n].map(([o,s])=>i`<li><${B} id=${o} />${` (${I(s).join(", ")})`}<${mo} id=${o} /></li>`)}
    </ul>
  `:k.shared.nobody}function Mm(t){let e=S(t,"dueBy");return e&&` (${b(ze.bound,{date:X(e)})}; ${Us(S(t,"modality"))})`}function jm({ids:t,date:e}){return i`
    <ul class="termijnen">
      ${t.map(n=>{let o=S(n,"deadlineLabel"),{delivery:s}=Ae(n,e);return i`
          <li>
            ${o&&`${R(o)}: `}“${S(n,"deadlineText")}”${Mm(n)}
            ${S(n,"revises")==="true"&&`, ${ze.revised}`}${s&&` – ${s}`}
          </li>
        `})}
    </ul>
  `}function Vi({id:t,date:e}){let n=ra(t,e);return n.length?i`
    <ul class="cijfers">
      ${n.map(o=>i`
          <li><${B} id=${o} />: <strong>${y.lookups[o]?.told}</strong><${pe} of=${[o]} /></li>
        `)}
    </ul>
  `:null}function Wo({of:t}){let e=s=>[pt(s,"barrier")&&b(ze.at_step,{step:C(pt(s,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>S(s,r)&&Ee(s,r))].filter(Boolean),n=s=>S(s,"status")?b(ze.other_status,{reading:e(s).join(", ")}):b(ze.other_reading,{reading:e(s).length?`“${e(s).join(", ")}”`:ze.other_unsaid}),o=Je(t,"alternativeReading");return o.length?i`
    <ul class="anders">
      ${o.map(s=>i`<li><strong>${n(s)}</strong>${S(s,"rationale")}</li>`)}
    </ul>
  `:null}function nr({id:t,read:e=[S(t,"basis"),S(t,"strength")]}){let n=e[0],o=G("Strength",e[1]);return i`
    <div class="koppeling">
      <p>
        <${ea} id=${pt(t,"barrier")} />
        ${` · ${kt(t,"interventionKind").map(ft).join(", ")} · ${o} · `}
        <${Re} basis=${n} />${` ${$e[n]?.[1]||G("Basis",n)}`}
      </p>
      <p class="reden"><strong>${ze.here}</strong>${S(t,"rationale")}</p>
      <${Wo} of=${t} />
    </div>
  `}function jp({id:t,scenario:e,contributions:n}){let{date:o}=e,s=Ir(t,o),r=S(t,"promise"),a=Nr(t,o),{links:l}=Q(e),c=n.length?n.map(d=>i`<${nr} id=${d} read=${l[d]} />`):S(t,"crossCutting")==="true"&&i`<p class="reden"><strong>${ze.across}</strong>${S(t,"rationale")}</p>`,p=[[ze.facts.deadline,a.length>0&&i`<${jm} ids=${a} date=${o} />`],[ze.facts.who,i`<${Cm} id=${t} date=${o} />`],[ze.facts.figures,ra(t).length>0&&i`<${Vi} id=${t} date=${o} />`],[ze.facts.how,c],[ze.facts.where,i`<${pe} of=${[t,...n,s]} />`]];return i`
    <article class="kaart">
      <h3><${B} id=${t} /></h3>
      <p class="regel">${Pt(t)} · <${te} id=${t} date=${o} /></p>
      <${Mp} lead=${r&&ze.promise} text=${r||S(t,"summary")} />
      <${Mp} lead=${ze.progress} text=${S(s,"summary")} />
      ${s&&i`<${Wo} of=${s} />`}
      <${zn} pairs=${p} />
    </article>
  `}var ze,ra,Mp,bn,yo=L(()=>{"use strict";W();P();vt();A();On();J();it();Rt();St();Te();ze=k.shared.work;ra=(t,e)=>ln(t,"figure",e);Mp=({lead:t,text:e})=>e&&i`<p>${t&&i`<strong>${t}</strong>`}${e}</p>`;bn=t=>[...t].sort((e,n)=>Z(C(e),C(n)))});function Yn({bar:t,support:e=!1,most:n=Ui}){let o=t.reduce((l,[,c])=>l+c,0),s=e||o>n,r=(l,c)=>i`<i class=${`b-${l}`} style=${{flexGrow:c}}></i>`,a=["balk",e&&"hol",s&&"heel"].filter(Boolean).join(" ");return i`
    <span class=${a} aria-hidden="true">
      ${t.map(([l,c])=>s?r(l,c):Array.from({length:c},()=>r(l,1)))}
    </span>
  `}function la(t,e,n){let{word:o,lines:s}=Ie(t),r=t&&[t.strict,$e[t.most_basis]?.[1],t.asked&&En.asked_mark];return[o,...s,...r||[],e&&ia(e,n)].filter(Boolean).join(" · ")}function Em({cell:t}){let{column:e,plan:n,why:o=[],across:s=0,candidates:r,undecided:a}=t;if(a)return i`<p>${En.undecided}</p>`;let l=T("overzicht",{...E.route.query,cel:je(e,null,n)});return i`
    <p>${bs(rt(n))}</p>
    ${o.length>0&&i`<h3>${En.why}</h3>`}
    ${o.map(c=>i`<p>${S(c,"rationale")} <span class="zacht">${S(c,"source")}</span></p>`)}
    ${s>0&&i`
        <p>
          ${b(En.elsewhere,{count:s,kind:ft(e)})}${" "}
          <a href=${l}>${En.see_elsewhere}</a>
        </p>
      `}
    ${r&&i`<h3>${En.who}</h3><${na} list=${r} plan=${n} />`}
  `}function Am({row:t,cell:e,change:n,step:o,scenario:s,plan:r,address:a}){let l=Ct(),c=Ct();Ft(()=>{let m=document.getElementById(Ao(a));return l.current.showModal(),c.current.focus(),()=>(m?.isConnected?m:document.getElementById(Ao(a)))?.focus()},[]);let{word:p,lines:d,look:u}=Ie(e),f=b(En.panel_note,{scenario:mt(s,r)}),$=m=>cs(m).filter(h=>e.links.includes(h));return i`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>N({cel:null})}
      onClick=${m=>m.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${b(En.panel,{row:t.label,step:st(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${u}`}><strong>${p}</strong>${d.length>0&&`: ${d.join(" · ")}`}</p>
      ${n&&i`<p class="anders-door">
          ${ia(n,r)}. ${b(En.changed.usual,{said:Xr(n.usual)})}
        </p>`}
      ${e.initiatives>0&&!s.strict&&i`<p class="zacht">${R(e.strict||r.words.stands)}.</p>`}
      <p class="zacht">${H&&`${r.title}. `}${f}</p>
      ${e.asked&&i`<p>${En.asked} <${ce} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(m=>i`<${jp} key=${m} id=${m} scenario=${s} contributions=${$(m)} />`):i`<${Em} cell=${e} />`}
    </dialog>
  `}function vs({address:t,by:e,scenario:n}){let{key:o,step:s,plan:r}=Qr(t),a=rt(r);if(!a)return null;let l=Ne(e,n,a).find(u=>u.key===o),c=l?.cells[Pe(a).indexOf(s)];if(!c)return null;let p=ys(e,n,a)(o,s);return i`<${Am} key=${t} ...${{row:l,cell:c,change:p,step:s,scenario:n,plan:a,address:t}} />`}var We,En,Ui,Lm,or,Ki,Tm,zm,Fm,aa,ia,wo=L(()=>{"use strict";W();K();P();A();Tn();J();it();Rt();_s();St();yo();We=k.overview.legend,En=k.overview,Ui=20;Lm=y.codes.CellState,or=({expected:t=We.expected,quiet:e=We.quiet,blank:n=!1,undecided:o=!1})=>i`
  <ul class="stalen">
    ${We.states.map(s=>i`
        <li>
          <span class="staal"><${Yn} bar=${[[s,1]]} /></span>${R(Lm[s].label)}
        </li>
      `)}
    <li><span class="staal"><${Yn} bar=${[[We.support_state,1]]} support=${!0} /></span>${We.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${o&&i`<li><span class="staal onbeslist" aria-hidden="true"></span>${We.undecided}</li>`}
    <li>
      ${n?i`<span class="staal blanco" aria-hidden="true"></span>`:i`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Ki=()=>i`
  <ul class="stalen">
    ${Object.entries($e).map(([t,[,e]])=>i`<li><span class="staal"><${Re} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[Tm,...zm]=We.sample.words,Fm=We.sample.bar.map(([t,e])=>[t,Number(e)]),aa=({undecided:t})=>i`
  <aside class="legenda" aria-label=${We.title}>
    <h2>${We.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Yn} bar=${Fm} /><strong>${Tm}</strong>
      ${zm.map(e=>i`<span class="bij">${e}</span>`)}
    </p>
    <p>${We.explain}</p>
    <${or} undecided=${t} />
    <h3>${We.how}</h3>
    <${Ki} />
    <p><span class="anders">${We.other}</span>${We.other_says}</p>
  </aside>
`,ia=({by:t},e)=>re(e).overview.changed[t]});function Gi(t,e,n,o){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let s=1;s<e.length-1;s+=1)t.arcTo(...e[s],...e[s+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=n,t.strokeStyle=o,t.stroke()}function ca(t,e){let[n,o,s,r]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(n,s,o-n,r-s,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let a=n-(r-s);a<o;a+=7)t.moveTo(a,r),t.lineTo(a+(r-s),s);t.stroke(),t.restore()}function zp(t,e){let[n,o]=[e[0],e[e.length-1]],s=o.x+95;t.save(),t.lineJoin="round";let r=()=>{t.beginPath(),t.moveTo(n.x-80,n.y);for(let{x:a,y:l}of e)t.lineTo(a,l);t.lineTo(s,o.y),t.stroke()};t.strokeStyle=Do,t.lineWidth=14,r(),t.strokeStyle=Tp,t.lineWidth=1.5,t.setLineDash([10,8]),r(),t.beginPath(),t.moveTo(s,o.y-15),t.lineTo(s+22,o.y),t.lineTo(s,o.y+15),t.fillStyle=Do,t.fill(),t.restore()}function Ji(t,e,n,o,s=5.5){t.beginPath(),t.arc(e,n,s,0,2*Math.PI),t.fillStyle=o==="full"?Do:Tp,t.fill(),o==="half"&&(t.beginPath(),t.arc(e,n,s,Math.PI/2,-Math.PI/2),t.fillStyle=Do,t.fill()),t.beginPath(),t.arc(e,n,s,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=Do,t.stroke()}function Fp(t,e){let n=new Set(t.filter(s=>s.station).map(s=>s.id)),o=new Map(t.map(s=>[s.id,s.rail]));return e.flatMap(s=>{if(!n.has(s.to))return[];let r=o.get(s.from);return[{edge:s,head:s.to,stop:s.from,beside:r??0,between:r===void 0}]})}function sr(t,{head:e,stop:n,beside:o}){let s=t.getPosition(e);return{from:s,x:s.x+o,y:t.getPosition(n).y}}function Bm({from:t,x:e,y:n}){let o=t.y+34,s=[[t.x,o],[e,o]];return[[t.x,t.y],...e===t.x?[]:s,[e,n]]}function Ep(t,e,n,o){t.save(),t.lineCap="round";let s=n.map(r=>({on:o.has(r.edge.id),down:Bm(sr(e,r))}));for(let{down:r}of s)Gi(t,r,3,Lp);for(let{on:r,down:a}of s)r&&Gi(t,a,4,Do);t.restore()}function Ap(t,e,n,o){for(let s of n){let{x:r,y:a}=sr(e,s),{left:l,right:c}=e.getBoundingBox(s.stop),p=(l+c)/2,{label:d,font:u}=e.body.nodes[s.stop].options;t.font=`${u.size}px ${u.face}`;let f=o.has(s.edge.id),$=s.between&&!f?t.measureText(d).width/2+8:(c-l)/2-6,m=r<p?p-$:p+$;Math.abs(m-r)>3&&Gi(t,[[r,a],[m,a]],f?4:1.6,f?Do:Lp)}for(let s of n){let{x:r,y:a}=sr(e,s);Ji(t,r,a,s.edge.mark||"full",s.edge.mark?5.5:3)}}var Do,Lp,Tp,Zi=L(()=>{"use strict";Do="#16212B",Lp="#8E8779",Tp="#FFFFFF"});function pa(t,{nodes:e,edges:n,options:o,view:s},{onChoose:r,onHover:a}={}){let l=Fp(e,n),c=new Map(l.map(x=>[x.edge.id,x])),p=new vis.DataSet(e.map(({title:x,...w})=>a?w:{...w,title:x})),d=new vis.DataSet(n.map(x=>c.has(x.id)?{...x,hidden:!0}:x)),u=new vis.Network(t,{nodes:p,edges:d},structuredClone(o)),f=t.querySelector(".vis-network");f.setAttribute("role","application"),f.setAttribute("aria-label",t.dataset.title||"");for(let x of t.querySelectorAll("canvas"))x.setAttribute("aria-hidden","true");let $=e.filter(x=>x.slot).map(x=>x.id),m=e.filter(x=>x.station).sort((x,w)=>x.station-w.station),h=new Set;u.on("beforeDrawing",x=>{Ep(x,u,l,h);let w=m.map(M=>u.getPosition(M.id));w.length&&zp(x,w);for(let M of $)ca(x,u.getBoundingBox(M))}),u.on("afterDrawing",x=>Ap(x,u,l,h));let g=x=>l.find(w=>Im(sr(u,w),x,u.getScale()))?.edge.id,v=(x=.05)=>{if(!e.length||(u.fit({animation:!1,maxZoomLevel:1.15}),u.getScale()>=x))return;let M=Math.min(...e.map(Y=>Y.x))-85,O=Math.min(...e.map(Y=>Y.y))-30,z=t.clientWidth/x*.5,lt=Math.max(...e.map(Y=>Y.x))+85-M,j={x:lt<2*z?M+lt/2:M+z,y:O+t.clientHeight/x*.5};u.moveTo({position:j,scale:x,animation:!1})};if(u.on("click",({nodes:[x],edges:[w],pointer:M})=>r?.(g(M.canvas)??x??w??null)),a){u.on("hoverNode",({node:M,pointer:O})=>a(M,O.DOM)),u.on("hoverEdge",({edge:M,pointer:O})=>a(M,O.DOM));for(let M of["blurNode","blurEdge","dragStart","zoom"])u.on(M,()=>a(null));let x="",w=M=>{if(!l.length||M.buttons)return;let{left:O,top:z}=t.getBoundingClientRect(),lt={x:M.clientX-O,y:M.clientY-z},j=g(u.DOMtoCanvas(lt))||"";j!==x&&a(j||null,lt),t.style.cursor=j?"pointer":"",x=j};f.addEventListener("pointermove",w),f.addEventListener("pointerleave",()=>window.setTimeout(()=>a(null)))}s?u.moveTo({...s,animation:!1}):v(Bp);let _=new Map(n.map(x=>[x.id,x]));return{network:u,given:{nodes:e,edges:n,options:o},fit:v,view:()=>({position:u.getViewPosition(),scale:u.getScale()}),zoom:x=>u.moveTo({scale:Math.min(4,Math.max(.05,u.getScale()*x))}),select(x,w,M){let O=w.length?w:n.filter(U=>x.includes(U.from)||x.includes(U.to)).map(U=>U.id),z=new Set(O.filter(U=>_.has(U))),lt=[...h,...z].filter(U=>!c.has(U)&&h.has(U)!==z.has(U));lt.length&&d.update(lt.map(U=>z.has(U)?{id:U,width:3,color:{color:Pm}}:{id:U,width:1.6,color:{color:_.get(U).color}})),h=z;let j=x.filter(U=>p.get(U));if(u.setSelection({nodes:j,edges:[]},{highlightEdges:!1}),u.redraw(),!M||!j.length)return;j.some(U=>{let{x:_t,y:V}=u.canvasToDOM(u.getPosition(U));return _t>0&&_t<t.clientWidth&&V>0&&V<t.clientHeight})||u.focus(j[0],{scale:Math.max(u.getScale(),Bp),animation:!1})},destroy:()=>u.destroy()}}function Pp(t,e){let n=t.map(o=>o.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...n)-Math.min(...n))*.9+80:0)))}var Pm,Bp,Nm,Im,Qi=L(()=>{"use strict";Zi();Pm="#16212B",Bp=12/14,Nm=13,Im=(t,e,n)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,n)<Nm});function Rm(t,e,n){let o="";for(let s=n;s<t+e;s+=n)o+=`M${Math.min(s,t)} ${Math.max(0,s-t)}L${Math.max(0,s-e)} ${Math.min(s,e)}`;return o}function Wm(t,e){let n="";for(let o=3;o<t-1;o+=4)for(let s=3;s<e-1;s+=4)n+=tl(o,s,.8);return n}function qm(t,e){return[...t.querySelectorAll(Dm)].flatMap(o=>{let s=o.getScreenCTM();if(!s||!o.checkVisibility())return[];let r=window.getComputedStyle(o),a=u=>Number(o.getAttribute(u)||0),l=da(e.multiply(DOMMatrix.fromMatrix(s)));if(o.tagName==="text")return Hm(o,l,r,a("x"),a("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,d=Number(r.opacity)*(Yi(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Np[o.tagName](a,o),...c,dash:p,opacity:d}]})}function Hm(t,e,n,o,s){let r=n.textAnchor,a=!1,l=o-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),d=c instanceof Element?window.getComputedStyle(c):n,u=Number.parseFloat(d.fontSize);if(a&&p.startsWith(" ")&&(l+=qo(" ",u,d.fontWeight)),!p.trim())return[];a=!0;let f={at:Vm(e,l,s),text:p.trim(),size:u,weight:d.fontWeight,fill:d.fill};return l+=qo(p.trim(),u,d.fontWeight),[f]})}function qo(t,e,n){return Xi.font=`${n} ${e}px ${kn}`,Xi.measureText(t).width}function Um(t,e,n){let{width:o,height:s}=e,r=da(n.translate(e.left,e.top)),a=[],l=t.borderTopLeftRadius==="50%",c=l?tl(o/2,s/2,o/2-1):rr(0,0,o,s),p=window.getComputedStyle(document.body).backgroundColor;Yi(t.backgroundColor)&&t.backgroundColor!==p&&a.push({at:r,d:c,fill:t.backgroundColor});let d=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?a.push({at:r,d:Rm(o,s,9),fill:"none",stroke:d[d.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?a.push({at:r,d:Wm(o,s),fill:d[0]}):t.backgroundImage.startsWith("linear")&&a.push({at:r,d:rr(0,s/2-1,o,2),fill:d[0]});for(let[,$,m,h]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(m)?a.push({at:r,d:rr(0,s+Number(m),o,-Number(m)),fill:$}):a.push({at:r,d:rr(+h/2,+h/2,o-+h,s-+h),fill:"none",stroke:$,wide:+h});let u=$=>({wide:Number.parseFloat(t.getPropertyValue(`border-${$}-width`)),stroke:t.getPropertyValue(`border-${$}-color`),dash:t.getPropertyValue(`border-${$}-style`)==="dashed"?"5 3":""}),f={top:`M0 0h${o}`,bottom:`M0 ${s}h${o}`,left:`M0 0v${s}`,right:`M${o} 0v${s}`};if(l&&u("top").wide)a.push({at:r,d:c,fill:"none",...u("top")});else for(let[$,m]of Object.entries(f)){let h=u($);h.wide&&Yi(h.stroke)&&a.push({at:r,d:m,fill:"none",...h})}return a}function Km(t,e,n){let o=window.getComputedStyle(t.parentElement),s=Number.parseFloat(o.fontSize),r=document.createRange(),a=[];for(let{0:p,index:d}of t.data.matchAll(/\S+/g)){r.setStart(t,d),r.setEnd(t,d+p.length);let u=r.getBoundingClientRect(),f=a[a.length-1];f&&Math.abs(f.on.top-u.top)<3?(f.text+=` ${p}`,f.on=new DOMRect(f.on.left,f.on.top,u.right-f.on.left,f.on.height)):a.push({on:u,text:p})}qo("",s,o.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Xi.measureText("x");return a.map(({on:p,text:d})=>{let u=d;for(;u&&p.left+qo(u,s,o.fontWeight)>n+1;)u=u.slice(0,-1);u!==d&&(u=`${u.slice(0,-1).trim()}…`);let f=da(e.translate(p.left,p.top+p.height*l/(l+c))),$=o.fontStyle==="italic"?o.fontStyle:"";return{at:f,text:u,size:s,weight:o.fontWeight,fill:o.color,slant:$}})}function Ip(t,e,n){let o=window.getComputedStyle(t);if(!t.checkVisibility()||o.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return qm(t,e);let s=t,r=o.transform;r!=="none"&&(s.style.transform="none");let a=t.getBoundingClientRect(),l=e;if(r!=="none"){let[d,u]=o.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(a.left+d,a.top+u).multiply(new DOMMatrix(r)).translate(-a.left-d,-a.top-u)}let c=r==="none"&&o.overflowX==="hidden"?Math.min(n,a.right):n,p=[...t.childNodes].flatMap(d=>d instanceof Text?Km(d,l,c):d instanceof Element?Ip(d,l,c):[]);return s.style.transform="",[...Um(o,a,l),...p]}function el(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:o,width:s,height:r}=t.getBoundingClientRect(),a=Ip(t,new DOMMatrix([1,0,0,1,-n,-o]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=a.map(p=>p.at[4]+p.at[0]*qo(p.text||"",p.size||0,p.weight||"")),c=[...a.filter(p=>p.d),...a.filter(p=>p.text)];return{width:Math.max(s,...l),height:r,shapes:c}}var da,Yi,rr,tl,Np,Dm,Vm,Xi,kn,nl=L(()=>{"use strict";da=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Yi=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),rr=(t,e,n,o)=>`M${t} ${e}h${n}v${o}h${-n}Z`,tl=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Np={path:(t,e)=>e.getAttribute("d")||"",circle:t=>tl(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>rr(t("x"),t("y"),t("width"),t("height"))},Dm=[...Object.keys(Np),"text"].join();Vm=(t,e,n)=>da(new DOMMatrix(t).translate(e,n)),Xi=document.createElement("canvas").getContext("2d"),kn=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function ol(t,e=null){let{version:n,content:o}=y.meta,s=(o||"").slice(0,12);return{title:t,source:`${[hn(),e&&mt(e)].filter(Boolean).join(". ")}. ${tn}`,foot:b(qp.foot,{version:n,content:s})}}function Zm(t){let e=r=>t.rows.some(a=>a.group===r),n=Object.entries(t.looks.edges).filter(([r])=>e(r)),o=Object.entries(t.looks.nodes).filter(([r])=>t.nodes.some(a=>a.group===r)),s=t.layout==="route";return[...n.map(([,{color:r,dashes:a,mark:l,label:c}])=>s&&l?{line:!0,color:Gm,mark:l,label:c.replace(/^\W+/,"")}:{line:!0,color:r,dashes:a,label:c}),...o.map(([,{color:r,label:a}])=>({color:r,label:a})),...t.nodes.some(r=>r.slot)?[{slot:!0,label:qp.slot}]:[]]}function Qm(t,{line:e,slot:n,color:o,dashes:s,mark:r},a,l){if(n)return ca(t,{left:a-11,right:a+37,top:l-21,bottom:l+13});t.strokeStyle=o,t.fillStyle=o,t.lineWidth=3,t.setLineDash(s?[5,4]:[]),t.beginPath(),e?(t.moveTo(a,l-4),t.lineTo(a+26,l-4),t.stroke()):(t.arc(a+13,l-4,5.5,0,2*Math.PI),t.fill()),t.setLineDash([]),r&&Ji(t,a+13,l-4,r)}function Dp(t,e,n,o,s,r){let[a,l]=[n,o];t.font=`13px ${kn}`;for(let c of e){let p=t.measureText(c.label).width+54;a>n&&a+p>n+s&&([a,l]=[n,l+24]),r&&(Qm(t,c,a,l),t.fillStyle=Hp,t.fillText(c.label,a+34,l)),a+=p}return e.length?l+14:o}async function Ym(t,e,n,o,s){let r=n.map(g=>({...g,...e[g.id]})),a=document.createElement("div");a.classList.add("doek","buiten"),document.body.append(a);let l=pa(a,{nodes:r,edges:o,options:s}),c=r.map(g=>l.network.getBoundingBox(g.id)),[p,d]=[Math.min(...c.map(g=>g.left))-20,Math.min(...c.map(g=>g.top))-20],u=Math.max(...c.map(g=>g.right))+(t.layout==="route"?130:20),f=Math.max(...c.map(g=>g.bottom))+20,[$,m]=[u-p,f-d],h=Math.min(Jm,Wp/$,Wp/m);return Object.assign(a.style,{width:`${$*h}px`,height:`${m*h}px`}),l.network.setSize(`${$*h}px`,`${m*h}px`),l.network.moveTo({position:{x:p+$/2,y:d+m/2},scale:h,animation:!1}),await new Promise(g=>{l.network.once("afterDrawing",g),l.network.redraw()}),{canvas:a.querySelector("canvas"),width:$,height:m,scale:h,done:()=>{l.destroy(),a.remove()}}}function Xm(t,e,n){let o=document.createElement("canvas"),s=o.getContext("2d"),r=Math.max(t.width,720)+2*yn,a=r-2*yn,l=m=>s.measureText(m).width<=a;s.font=`650 22px ${kn}`;let c=jo(e.title,l);s.font=`13px ${kn}`;let p=jo(e.source,l),d=yn+c.length*27+p.length*18+12,f=Dp(s,n,yn,d+t.height+30,a,!1)+40;o.width=r*t.scale,o.height=f*t.scale,s.scale(t.scale,t.scale),s.fillStyle="#FFFFFF",s.fillRect(0,0,r,f),s.fillStyle=Hp,s.font=`650 22px ${kn}`;for(let[m,h]of c.entries())s.fillText(h,yn,yn+18+m*27);s.fillStyle=Rp,s.font=`13px ${kn}`;let $=yn+c.length*27;for(let[m,h]of p.entries())s.fillText(h,yn,$+13+m*18);return s.drawImage(t.canvas,yn,d,t.width,t.height),Dp(s,n,yn,d+t.height+30,a,!0),s.fillStyle=Rp,s.font=`13px ${kn}`,s.fillText(e.foot,yn,f-16),o}async function Vp({name:t,picture:e,handle:n,scenario:o}){await document.fonts.ready;let{nodes:s,edges:r,options:a}=n.current.given,l=await Ym(e,n.current.network.getPositions(),s,r,a),c=Xm(l,ol(e.title,o),Zm(e));l.done(),ks(`${t}.png`,c)}var qp,Hp,Rp,Gm,yn,Wp,Jm,sl=L(()=>{"use strict";P();A();it();Vt();Qi();Zi();nl();qp=k.graph.keep,Hp="#16212B",Rp="#46525D",Gm="#8E8779",[yn,Wp,Jm]=[28,12e3,2]});function rl(t,e,n,o,s,r){let a=jo(t,p=>qo(p,e,n)<=s),l=e*1.35;return{shapes:a.map((p,d)=>({at:[1,0,0,1,Xn,r+e+d*l],text:p,size:e,weight:String(n),fill:o})),below:r+a.length*l}}function Qp({title:t,scenario:e,of:n,legend:o}){let s=ol(t,e),r=el(document.querySelector(n)),a=Math.max(r.width,eh),l=rl(s.title,22,650,th,a,Xn),c=rl(s.source,13,400,Kp,a,l.below+2),p=c.below+16,[d,u,f]=[Xn,p+r.height+24,0],$=[...document.querySelectorAll(o)].map(el).flatMap(g=>{d>Xn&&d+g.width>Xn+a&&([d,u,f]=[Xn,u+f+6,0]);let v=Jp(g.shapes,d,u);return d+=g.width+20,f=Math.max(f,g.height),v}),m=rl(s.foot,13,400,Kp,a,u+f+16),h=[...l.shapes,...c.shapes,...Jp(r.shapes,Xn,p),...$,...m.shapes];return{title:`${s.title} ${s.source}`,width:a+2*Xn,height:m.below+Xn,shapes:h}}function oh(t){let{title:e,width:n,height:o,shapes:s}=Qp(t),r=document.createElementNS(Zp,"svg"),a=(c,p)=>{for(let[d,u]of Object.entries(p))u!==void 0&&u!==""&&c.setAttribute(d,String(u));return c},l=(c,p,d,u="")=>{let f=c.appendChild(a(document.createElementNS(Zp,p),d));f.textContent=u};a(r,{width:n,height:o,viewBox:`0 0 ${n} ${o}`,"font-family":kn,role:"img"}),l(r,"title",{},e),l(r,"rect",{width:n,height:o,fill:"#FFFFFF"});for(let{at:c,text:p,d,fill:u,stroke:f,wide:$,dash:m,size:h,weight:g,slant:v,opacity:_}of s){let[x,w,M,O,z,lt]=c,j=x===1&&!w&&!M&&O===1?`translate(${z} ${lt})`:`matrix(${c.join(" ")})`;p===void 0?l(r,"path",{d,transform:j,fill:u,...f&&f!=="none"&&{stroke:f,"stroke-width":$,"stroke-dasharray":m},opacity:_===1?void 0:_}):l(r,"text",{transform:j,"font-size":h,"font-weight":g,"font-style":v,fill:u},p)}ve(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}function al(t,e){let n=Math.min(nh,Gp/t,Gp/e),o=document.createElement("canvas");o.width=t*n,o.height=e*n;let s=o.getContext("2d");return s.scale(n,n),s.fillStyle="#FFFFFF",s.fillRect(0,0,t,e),{canvas:o,pen:s}}async function sh(t){await document.fonts.ready;let{width:e,height:n,shapes:o}=Qp(t),{canvas:s,pen:r}=al(e,n);for(let{at:a,text:l,d:c,fill:p,stroke:d,wide:u,dash:f,size:$,weight:m,slant:h="",opacity:g=1}of o){r.save(),r.transform(a[0],a[1],a[2],a[3],a[4],a[5]),r.globalAlpha=g,r.fillStyle=p,r.font=`${h} ${m} ${$}px ${kn}`,l!==void 0&&r.fillText(l,0,0);let v=new Path2D(c);p!=="none"&&r.fill(v),d&&d!=="none"&&u&&(r.strokeStyle=d,r.lineWidth=u,r.setLineDash((f||"").split(/[\s,]+/).filter(Boolean).map(Number.parseFloat)),r.stroke(v)),r.restore()}ks(`${t.name}.png`,s)}var Up,th,Kp,Xn,eh,nh,Gp,Jp,Zp,pn,_o=L(()=>{"use strict";W();P();A();Vt();sl();nl();Up=k.graph.keep,[th,Kp]=["#16212B","#46525D"],[Xn,eh,nh,Gp]=[28,720,2,12e3],Jp=(t,e,n)=>t.map(o=>({...o,at:[...o.at.slice(0,4),o.at[4]+e,o.at[5]+n]}));Zp="http://www.w3.org/2000/svg";pn=t=>i`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>oh(t)}>${Up.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>sh(t)}>${Up.png}</button>
  </span>
`});function ll(t,e=""){let n=document.createElement("span");n.className=t;let o=e?n.appendChild(document.createElement("i")):n;o.className=e||t,document.body.append(n);let{backgroundColor:s,color:r,borderTopColor:a}=window.getComputedStyle(o),l=window.getComputedStyle(o).getPropertyValue("--rand").trim();return n.remove(),{fill:s,ink:r,border:a,edge:l}}function il(t,e,n,o){let s=t.bar.reduce((c,[,p])=>c+p,0),r=t.support_only||s>Ui?t.bar:t.bar.flatMap(([c,p])=>Array.from({length:p},()=>[c,1])),a=(o-r.length+1)/s,l=e;return r.map(([c,p])=>{let{fill:d,edge:u}=ll("balk",`b-${c}`),f={x:l,y:n,w:a*p,h:10,r:1,fill:t.support_only?cl:d,stroke:u};return l+=f.w+1,f})}function rh({x:t,y:e,w:n,h:o},s){let r=[];for(let a=7;a<n+o;a+=9)r.push({x1:t+Math.min(a,n),y1:e+Math.max(0,a-n),x2:t+Math.max(0,a-o),y2:e+Math.min(a,o),stroke:s});return r}function ua(t,e,n,o){return fa.font=`${o?"bold ":""}${n}px ${$a}`,jo(t,s=>fa.measureText(s).width<=e)}function Xp(t,e,n){let o=Ne(t,e,n),s=Pe(n),r=190,a=150,l=8,c=4,p=r+(a+c)*s.length+20,d=[],u=20,f=(g,v,_,x,w,M)=>{for(let O of ua(v,_,x,w))u+=x+4,d.push({x:g,y:u,text:O,size:x,bold:w,fill:M})};f(20,Ho.heading,p-40,20,!0,"#14212b"),f(20,`${hn(n)}. ${mt(e,n)}. ${tn}`,p-40,12,!1,"#46545f"),u+=14;let $=u;s.forEach((g,v)=>{u=$,f(20+r+v*(a+c)+l,st(g),a-2*l,14,!0,"#14212b")}),u=$+26;for(let g of o){let v=g.cells.map(w=>{let[M="–",...O]=w?.brief||[];return{cell:w,mark:$e[w?.most_basis||""]?.[0]||"",text:[{all:ua(M,a-2*l-14,13,!0),size:13,bold:!0},...O.map(z=>({all:ua(z,a-2*l,11,!1),size:11,bold:!1}))]}}),_=ua(g.label,r-l,13,!0),x=Math.max(44,12+_.length*17,...v.map(w=>(w.cell?.bar.length?26:12)+w.text.reduce((M,{all:O,size:z})=>M+O.length*(z+3),0)));for(let[w,M]of _.entries())d.push({x:20,y:u+20+w*17,text:M,size:13,bold:!0,fill:"#14212b"});v.forEach((w,M)=>{let O=20+r+M*(a+c),z={x:O,y:u,w:a,h:x},lt=w.cell?.bar.length?w.cell:null,j=ll("arcering"),Y=w.cell?.unmet?j.ink:"#16212b";if(w.cell?.unmet){d.push({...z,fill:j.fill,stroke:j.border,dash:!0},...rh(z,j.border));let _t=6+w.text.reduce((V,{all:Va,size:Ua})=>V+Va.length*(Ua+3),0);d.push({x:O+3,y:u+4,w:a-6,h:_t,fill:j.fill,stroke:j.fill})}else w.cell?.undecided?d.push({...z,fill:cl,stroke:ll("onbeslist").border,dash:!0}):d.push({...z,fill:cl,stroke:ah});lt&&d.push(...il(lt,O+l,u+7,a-2*l-18));let U=u+(lt?18:5);for(let{all:_t,size:V,bold:Va}of w.text)for(let Ua of _t)U+=V+3,d.push({x:O+l,y:U-2,text:Ua,size:V,bold:Va,fill:Y});w.mark&&d.push({x:O+a-20,y:u+18,text:w.mark,size:14,bold:!1,fill:Y})}),u+=x+c}u+=16;let m=20,h=(g,v)=>{d.push(...g,{x:m+34,y:u+9,text:v,size:11,bold:!1,fill:"#46545f"}),m+=34+fa.measureText(v).width+18};fa.font=`11px ${$a}`;for(let g of Ho.legend.states){let v=R(y.codes.CellState[g].label);h(il({bar:[[g,1]],support_only:!1},m,u,28),v)}return h(il({bar:[[Ho.legend.support_state,1]],support_only:!0},m,u,28),Ho.legend.support),u+=14,f(20,Object.values($e).map(([g,v])=>`${g} ${v}`).join("   "),p-40,11,!1,"#46545f"),f(20,b(Ho.picture.foot,{version:y.meta.version,content:(y.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:u+20,list:d}}function pl(t,e,n=y.plans[0]){let{width:o,height:s,list:r}=Xp(t,e,n),a=({x:f,y:$,w:m,h,fill:g,stroke:v,dash:_,r:x=4})=>`<rect x="${f}" y="${$}" width="${m}" height="${h}" rx="${x}" fill="${g}" stroke="${v}"${_?' stroke-dasharray="5 3"':""}/>`,l=({x1:f,y1:$,x2:m,y2:h,stroke:g})=>`<line x1="${f}" y1="${$}" x2="${m}" y2="${h}" stroke="${g}"/>`,c=({x:f,y:$,text:m,size:h,bold:g,fill:v})=>`<text x="${f}" y="${$}" font-size="${h}"${g?' font-weight="bold"':""} fill="${v}">${Yp(m)}</text>`,p=r.map(f=>f.text!==void 0?c(f):f.x1!==void 0?l(f):a(f)),d=Yp(b(Ho.picture.title,{heading:Ho.heading,scenario:mt(e,n)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${o}" height="${s}" viewBox="0 0 ${o} ${s}"`} font-family="${$a}" role="img">
<title>${d}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${p.join(`
`)}
</svg>
`}function td(t,e,n){ve("matrix.svg",pl(t,e,n),"image/svg+xml")}function ed(t,e,n){let{width:o,height:s,list:r}=Xp(t,e,n),{canvas:a,pen:l}=al(o,s);for(let c of r)c.x1!==void 0?(l.strokeStyle=c.stroke,l.setLineDash([]),l.beginPath(),l.moveTo(c.x1,c.y1),l.lineTo(c.x2,c.y2),l.stroke()):c.text===void 0?(l.fillStyle=c.fill,l.strokeStyle=c.stroke,l.setLineDash(c.dash?[5,3]:[]),l.fillRect(c.x,c.y,c.w,c.h),l.strokeRect(c.x,c.y,c.w,c.h)):(l.fillStyle=c.fill,l.font=`${c.bold?"bold ":""}${c.size}px ${$a}`,l.fillText(c.text,c.x,c.y));ks("matrix.png",a)}var Ho,cl,ah,$a,fa,Yp,dl=L(()=>{"use strict";P();A();Tn();it();wo();Vt();_o();Ho=k.overview;cl="#ffffff",ah="#dcd6c9",$a="Arial,Helvetica,sans-serif",fa=document.createElement("canvas").getContext("2d");Yp=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;")});function rd({id:t=""}){let e=he.reading;return i`
    <${dn} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,o])=>i`<h3>${o}</h3><${sd} list=${n} />`)}
      ${e.rules.map(({title:n,text:o})=>i`<h3>${n}</h3><p>${o}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>i`<p>${`${hn(n)}.`}${n.sha&&[e.hash,i`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function lh({open:t=!0}){let{howto:e}=k.overview,n={report:H?e.reports:Gn(),marks:Object.values($e).map(([o])=>o).join(" "),source:Lo()};return i`
    <details class="leeswijzer" open=${t}>
      <summary>${e.title}</summary>
      <ol>${e.lines.map(o=>i`<li>${b(o,n)}</li>`)}</ol>
    </details>
  `}function ph({name:t,one:e,plan:n,open:o}){let[s,r]=xs.numbers.to[t]||["methode",{getal:o?"":t}];return i`
    <li id=${`getal-${t}`}>
      <a href=${T(s,H?{...r,plan:n.key}:r)}>${e.said}</a>: ${e.definition}
      ${o&&i`<${ch} one=${e} />`}
    </li>
  `}function mh(){let t=he.unjudged,e=bn(me.unjudged).map(n=>i`<li><${B} id=${n} /><span class="zacht"> – ${Pt(n).toLowerCase()}</span></li>`);return i`
    <${dn} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?i`<ul>${e}</ul>`:i`<p>${t.none}</p>`}
    <//>
  `}function hh(){let t=s=>i`<${fh} id=${s} />`,e=od(me.weak).map(t),n=b(he.weak.intro,me.links),o=od(me.statuses).map(s=>i`<${$h} id=${s} />`);return i`
    <${dn} of=${he.weak} id="lezing" count=${e.length} intro=${n}><ul>${e}</ul><//>
    <${dn} of=${he.other} id="anders" count=${me.other.length}><ul>${me.other.map(t)}</ul><//>
    ${o.length>0&&i`<${dn} of=${he.statuses} id="standen" count=${o.length}><ul>${o}</ul><//>`}
  `}function bh(){if(!me.judged.length)return null;let t=e=>b(he.judged.line,{step:C(pt(e,"barrier")),kinds:kt(e,"interventionKind").map(ft).join(", "),state:Ee(e,"state"),why:S(e,"rationale"),who:S(e,"post"),date:X(S(e,"asOf"))});return i`
    <${dn} of=${he.judged} id="oordelen" count=${me.judged.length}>
      <ul>${me.judged.map(e=>i`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function kh(){let t=he.expected.columns,e=[Le("stap",t.step,n=>pt(n,"barrier")),{key:"soort",label:t.kind,text:n=>kt(n,"interventionKind").map(ft).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>S(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>S(n,"source")}];return i`
    <${dn} of=${he.expected} id="verwacht" count=${me.expected.length}>
      <${dt} id="verwachtingen" caption=${he.expected.caption} rows=${me.expected} columns=${e} />
    <//>
  `}var xs,he,ih,dn,sd,ch,dh,uh,ad,me,nd,od,fh,$h,gh,id,ld=L(()=>{"use strict";W();K();qt();P();vt();A();J();it();wo();ko();St();Te();yo();xs=k.method,he=k.unknown,ih=3,dn=({of:t,count:e,intro:n=t.intro,id:o="",close:s=null,children:r})=>i`
  <${sa} id=${e!==void 0&&e<=ih?"":o} close=${s}
    title=${e===void 0?t.title:b(he.counted,{title:t.title,count:e})}
    intro=${i`<p class="zacht">${n}</p>`}>${r}<//>
`,sd=({list:t})=>i`
  <dl class="feiten">
    ${Object.values(y.codes[t]).map(e=>i`
        <div><dt>${t==="Basis"&&`${e.screen} `}${R(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;ch=({one:t})=>i`
  <ul class="geteld">
    ${t.things.map(e=>i`<li key=${e}>${Nt(e)?i`<${B} id=${e} />`:e}</li>`)}
  </ul>
`;dh=()=>N({getal:null},!0),uh=({scenario:t})=>i`
  <${dn} of=${xs.numbers} id="getallen" close=${E.route.query.getal?dh:null}>
    ${Ce(t).map(e=>i`
        ${H&&i`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Un(t,e).named).map(([n,o])=>i`
              <${ph} key=${n} name=${n} one=${o} plan=${e} open=${E.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,ad=({route:t})=>i`
  <${ot} text=${xs.title}><p class="uitleg">${xs.intro}</p><//>
  <${lh} />
  <div class="blok"><${aa} /></div>
  <${dn} of=${xs.states} id="standen"><${sd} list="CellState" /><//>
  <${uh} scenario=${q(t.query)} />
  <${rd} />
  <p><a href=${T("weet-niet")}>${xs.unknown}</a></p>
`,me=y.unknown,nd=t=>bn(t).map(e=>i`<li><${B} id=${e} /></li>`),od=t=>[...t].sort((e,n)=>Z(C(pt(e,"initiative")),C(pt(n,"initiative")))),fh=({id:t})=>i`
  <li>
    <${B} id=${pt(t,"initiative")} />${" → "}<${ea} id=${pt(t,"barrier")} />
    ${`: ${S(t,"rationale")}`}<${Wo} of=${t} />
  </li>
`,$h=({id:t})=>i`
  <li><${B} id=${pt(t,"initiative")} />${`: ${Ee(t,"status")}`}<${Wo} of=${t} /></li>
`;gh=()=>i`
  <${dn} of=${he.clashes} id="tegenspraak" count=${me.clashes.length}>
    ${bn(me.clashes).map(t=>i`
        <div class="koppeling">
          <h3><${B} id=${t} /></h3>
          <p>${S(t,"summary")}</p>
          <${pe} of=${[t]} />
        </div>
      `)}
  <//>
`;id=()=>i`
  <${ot} text=${he.title}><p class="uitleg">${he.intro} ${tn}</p><//>
  <${mh} />
  <${hh} />
  <${gh} />
  <${bh} />
  <${dn} of=${he.nameless} id="naamloos" count=${me.nameless.length}><ul>${nd(me.nameless)}</ul><//>
  <${dn} of=${he.generic} id="verzamelnamen" count=${me.generic.length}><ul>${nd(me.generic)}</ul><//>
  <${kh} />
  <${rd} id="lezen" />
`});function jt({label:t,name:e,options:n,id:o=e,chosen:s}){let r=s||E.route.query[e]||"";return i`
    <label class="veld">
      <span>${t}</span>
      <select id=${o} value=${n.some(([a])=>a===r)?r:""}
        onChange=${a=>N({[e]:a.target.value})}>
        ${!s&&i`<option value="">${un.all}</option>`}
        ${n.map(([a,l])=>i`<option value=${a}>${l}</option>`)}
      </select>
    </label>
  `}function ma({look:t,id:e,said:n,opens:o=!1,children:s}){let[r,a]=D(o);return i`
    <details class=${t} open=${r} onToggle=${l=>a(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${s}
    </details>
  `}function nn({children:t}){if(!Mt())return i`<section class="filters" aria-label=${un.filters}>${t}</section>`;let e=I(Object.keys(E.route.query).map(o=>o==="lezing"?"koppelingen":o)).filter(o=>!yh.includes(o)).length,n=e?b(un.filters_set,{count:e}):un.filters;return i`<${ma} look="filters" id="filterknop" said=${n}>${t}<//>`}function ha({query:t,children:e}){let n=!Mt()&&wh.some(o=>t[o]);return i`<${ma} look="keuzes" id="wijzig" said=${un.change} opens=${n}>${e}<//>`}function Os(){let t=q(E.route.query),e=rt(t.plan)?.dates||Hn;if(e.length<2)return null;let n=e[e.length-1].date,o=a=>a===n?"":a,s=e.find(a=>a.date===t.date)?.date||n,r=hi(E.route.query,"stand",e.map(a=>[o(a.date),a.label]));return i`<${Ss} legend=${un.choices.date} name="stand" options=${r} current=${o(s)} id="st" />`}function ul(){let{query:t}=E.route,e=q(t),{counted:n}=re(rt(e.plan)).shared.choices,o=Object.entries(_h).filter(([,s])=>cd(s,q({...t,...s})));return o.length>1&&i`
      <fieldset class="keuze">
        <legend>${n.title}</legend>
        <div class="knoppen">
          ${o.map(([s,r])=>i`
              <label>
                <input type="radio" name="telt" id=${`telt-${s}`} checked=${cd(r,e)}
                  onChange=${()=>N(r)} />
                ${n[s]}
              </label>
            `)}
        </div>
      </fieldset>
    `}function Vo(){let{query:t}=E.route,e=un.choices,n=[["",e.with],["uit",e.without]],o=q(t).expect?"":"uit",s=hi(t,"verwachtingen",n);return i`
    <${Pn} />
    <${ul} />
    <${Os} />
    <${Ss} legend=${e.expectations} name="verwachtingen" options=${s} current=${o} id="v" />
  `}var un,Ss,An,Bn,yh,wh,Pn,_h,cd,Uo,ga,to,De=L(()=>{"use strict";W();K();qt();P();vt();A();it();un=k.shared,Ss=({legend:t,name:e,options:n,current:o="",id:s})=>n.length>0&&i`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,a])=>i`
          <button
            type="button"
            id=${`${s}-${r||"gewoon"}`}
            aria-pressed=${String(r===o)}
            onClick=${()=>N({[e]:r||null})}
          >${a}</button>
        `)}
    </div>
  </fieldset>
`;An=({label:t=un.text,name:e,id:n=e})=>i`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input id=${n} type="search" value=${E.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${o=>N({[e]:o.target.value},!0)} />
  </label>
`,Bn=({names:t})=>i`
  <button type="button" id="wis" onClick=${()=>N(Object.fromEntries(t.map(e=>[e,null])))}>
    ${un.clear}
  </button>
`;yh=["uit","weg","toon","cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];wh=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Pn=()=>{let t=y.plans.map(e=>[e.key,e.title]);return H&&i`<div class="velden"><${jt} label=${un.plan} name="plan" options=${t} /></div>`};_h={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},cd=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Uo=()=>q(E.route.query).strict&&i`
    <p class="zacht">
      ${un.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon" onClick=${()=>N({lezing:null})}>
        ${un.choices.strict_off}
      </button>
    </p>
  `,ga=({scenario:t})=>i`
  <details class="blik">
    <summary>${mt(t)} <span class="wijzig">${k.gaps.change}</span></summary>
    <${Vo} />
  </details>
`,to=({plan:t})=>t.notes.map(e=>i`<p class="zacht">${e}</p>`)});function pd({rows:t,at:e,unit:n,end:o}){let s=o?Ut.right:Ut.left-Ut.box,r=o?Ut.right+Ut.box+12:Ut.left-Ut.box-12;return t.map(({state:a,count:l,y:c})=>{let p=Ut.top+c*n,d=Math.max(l*n,2);return i`
      <g key=${a}>
        <rect class=${`v-${a||"nieuw"}`} x=${s} y=${p} width=${Ut.box} height=${d} />
        <text x=${r} y=${p+d/2+5} text-anchor=${o?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(a)}
        </text>
      </g>
    `})}function vh({band:t,unit:e}){let n=t.count*e,o=Ut.top+t.y1*e+n/2,s=Ut.top+t.y2*e+n/2,r=(Ut.left+Ut.right)/2,a=F(Ko.band,t.count,{from:Cs(t.from),to:Cs(t.to)});return i`
    <path
      class=${`band w-${t.to}`}
      d=${`M${Ut.left} ${o} C${r} ${o} ${r} ${s} ${Ut.right} ${s}`}
      stroke-width=${Math.max(n,1)}
    ><title>${a}</title></path>
  `}function dd({flow:t,one:e,other:n,counted:o}){let s=Ut.height/t.height,r=t.bands.map(a=>F(Ko.band,a.count,{from:Cs(a.from),to:Cs(a.to)}));return i`
    <figure class="stroom" tabindex="0" aria-label=${Ko.title}>
      <svg viewBox=${`0 0 ${Ut.width} ${Ut.height+Ut.top+14}`} role="img"
        aria-label=${b(Ko.picture,{before:e.label,after:n.label,said:r.join("; ")})}>
        <text class="stroomkop" x=${Ut.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Ut.right} y="20">${n.label}</text>
        ${t.bands.map(a=>i`<${vh} key=${`${a.from}|${a.to}`} band=${a} unit=${s} />`)}
        <${pd} rows=${t.left} at=${Cs} unit=${s} />
        <${pd} rows=${t.right} at=${Cs} unit=${s} end />
      </svg>
      <figcaption>${Ko.caption}</figcaption>
      <p class="acties"><${pn} name="overgang" title=${`${Ko.title} (${o})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var Ko,Ut,Cs,ud=L(()=>{"use strict";W();P();A();J();_o();Ko=k.compare.flow,Ut={width:960,height:430,top:40,left:230,right:640,box:16},Cs=t=>t?R(G("CellState",t)):Ko.fresh});function Sh(t){let e=Nn[Nn.length-1],n=y.plans.map(c=>Nn.findLast(p=>p.plan===c)||e),[o,s]=H?n:[Nn[0],e],r=Nn.slice(0,-1).find(c=>c.key===t.van)||o,a=Nn.slice(Nn.indexOf(r)+1),l=a.find(c=>c.key===t.met)||(a.includes(s)?s:e);return{one:r,other:l,after:a}}function Oh({change:t,other:e}){let n=je(t.kind,t.other_barrier,e.plan.key),o=T("overzicht",{cel:n,stand:e.date===ye?null:e.date},!1),s=b(et.see_cell,{kind:ft(t.kind),step:st(t.other_barrier)});return i`<li>${t.sentence}${" "}<a href=${o}>${et.see}<span class="sr">${s}</span></a></li>`}function Ch({rows:t}){let e={of:([n])=>n,titles:Object.entries(Object.fromEntries(t.map(([n,o])=>[n,o])))};return i`
    <section class="blok">
      <h2>${b(et.stated,{count:t.length})}</h2>
      ${!t.length&&i`<p>${k.shared.none}</p>`}
      ${bo("uitspraken",t,e).map(n=>i`
          ${n.folds?i`<${Qn} part=${n} level=${3} count=${n.rows.length} />`:i`<h3>${n.title}</h3>`}
          <ul class=${No(n)}>
            ${n.rows.map(([,,o,s])=>i`
                <li>
                  ${s}${" "}
                  <a href=${se(o)}>${et.see}<span class="sr"> ${C(o)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function Mh({found:t,one:e,other:n,mode:o,counted:s}){let r={of:d=>d.other_barrier||d.barrier||"",titles:[...Ye,["",k.shared.all_steps]]},a=d=>d.map(u=>C(ue(u)||u)).join(", "),l=d=>I([d.barrier,d.other_barrier].map(st)).join(" / "),c=[{key:"stap",label:et.columns.step,text:l},{key:"soort",label:et.columns.kind,text:d=>R(ft(d.kind))},{key:"een",label:e.label,text:d=>fl(d.before)},{key:"ander",label:n.label,text:d=>fl(d.after)},{key:"erbij",label:et.joined[o],sort:!1,text:d=>a(d.joined)},{key:"weg",label:et.left[o],sort:!1,text:d=>a(d.left)}],p=()=>Eo(c,t.changes,()=>le(null,"",s));return i`
    ${bo("verschillen",t.changes,r).map(d=>i`
        ${d.folds&&i`<${Qn} part=${d} level=${3} count=${F(et.differ,d.rows.length)}
            names=${d.rows.map(u=>R(ft(u.kind)))} />`}
        <ul class=${No(d)}>
          ${d.rows.map(u=>i`<${Oh} change=${u} other=${n} />`)}
        </ul>
      `)}
    ${t.notes.map(d=>i`<p class="zacht">${d}</p>`)}
    <details>
      <summary>${et.as_table}</summary>
      <${dt} id="vakken" caption=${et.table} rows=${t.changes} columns=${c} />
      <div class="acties"><${Xt} name="vergelijk-vakken.csv" rows=${p} /></div>
    </details>
  `}function jh({actions:t,flow:e,one:n,other:o,counted:s}){let r=t.moved.length+t.stayed.length,a=p=>p?fl(p):et.flow.fresh,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>a(p)},...e.right.map(({state:p})=>({key:p,label:a(p),sort:!1,text:d=>String(e.bands.find(u=>u.from===d.state&&u.to===p)?.count||et.nothing)}))],c=b(et.counts_table,{before:n.label,after:o.label});return i`
    <section class="blok">
      <h2>${et.counted}</h2>
      <p class="zacht">${b(et.counts,{both:r,fresh:t.fresh.length})}</p>
      <${dd} flow=${e} one=${n} other=${o} counted=${s} />
      <details>
        <summary>${et.flow.table}</summary>
        <${dt} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    </section>
  `}function Lh(t,e){if(!e)return t;let n=s=>Cn(s).includes(e),{actions:o}=t;return{notes:[],statements:t.statements.filter(([,,s])=>n(s)),changes:t.changes.filter(s=>[s.barrier,s.other_barrier].includes(e)),actions:o&&{...o,moved:o.moved.filter(n),stayed:o.stayed.filter(n),fresh:o.fresh.filter(n)}}}function Th({actions:t,one:e,other:n,all:o,counted:s}){let r=[...o?[...t.moved,...t.stayed]:t.moved,...t.fresh],a=new Set(t.fresh),l=f=>a.has(f)?"":Be(f,e.date),c=f=>a.has(f)?i`<span class="zacht">${et.not_yet}</span>`:i`<${te} id=${f} date=${e.date} />`,p=[Le("actie",et.action,f=>f),{key:"wat",label:et.what,text:Pt},{key:"plan",label:e.label,text:l,cell:c},Fn("nu",n.label,f=>f,n.date)],d=()=>Eo(p,r,()=>le(null,e.plan.key,s)),u=()=>N({alles:o?null:"ja"});return i`
    <section>
      <h2>${b(o?et.all:et.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(o)} onClick=${u}>${et.show_all}</button>
        <${Xt} name="vergelijk.csv" rows=${d} />
      </div>
      <${dt} id="vergelijk" caption=${et.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function $d({route:t}){if(Nn.length<2)return i`<${ot} text=${et.title} /><p>${et.alone}</p>`;let{one:e,other:n,after:o}=Sh(t.query),s=q(t.query),r=Ni(s),a=xh(e,n,s),l=we.some($=>$.notation===t.query.stap)?t.query.stap:"",c=Lh(a,l),{actions:p}=c,d=p?.flows[l],u=p?"dates":"plans",f=b(et.intro[u],{before:X(e.date),after:X(n.date)});return i`
    <${ot} text=${et.heading[u]} title=${et.title}><p class="uitleg">${f} ${tn}</p><//>
    <${nn}>
      <${ul} />
      <div class="velden">
        ${Nn.length>2&&i`
            <${jt} label=${et.first} name="van" chosen=${e.key} options=${fd(Nn.slice(0,-1))} />
            <${jt} label=${et.second} name="met" chosen=${n.key} options=${fd(o)} />
          `}
        <${jt}
          label=${et.columns.step} name="stap"
          options=${Ye} />
      </div>
    <//>
    ${p&&d&&i`<${jh} actions=${p} flow=${d} one=${e} other=${n} counted=${r} />`}
    ${p&&i`<${Ch} rows=${c.statements} />`}
    <section class="blok">
      <h2>${b(et.cells,{count:c.changes.length})}</h2>
      ${c.changes.length?i`<${Mh} found=${c} one=${e} other=${n} mode=${u} counted=${r} />`:[i`<p>${k.shared.none}</p>`,c.notes.map($=>i`<p class="zacht">${$}</p>`)]}
    </section>
    ${p&&i`<${Th} actions=${p} one=${e} other=${n} all=${!!t.query.alles} counted=${r} />`}
    <${Yt} text=${F(et.shown,c.changes.length)} />
  `}var et,fl,Nn,fd,xh,md=L(()=>{"use strict";W();K();qt();P();vt();A();Tn();J();it();Rt();De();Vt();ko();St();ud();Te();et=k.compare,fl=t=>R(G("CellState",t)),Nn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:H?b(et.side,{plan:t.title,label:n}):R(n)}))),fd=t=>t.map(e=>[e.key,e.label]),xh=(t,e,{stated:n,strict:o})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${o?"|strict":""}`]});function Fh({row:t,cell:e,change:n,step:o,plan:s}){let r=la(e,n,s);if(!e)return i`<td>${n&&i`<span class="sr">${r}</span>`}</td>`;let a=je(t.key,o,s.key);return i`
    <td>
      <button type="button" class="vakje" id=${Ao(a)} aria-haspopup="dialog" title=${r}
        onClick=${()=>N({cel:a})}>
        <span class="sr">${b(k.overview.cell,{row:t.label,step:st(o)})}${r}</span>
        <${hd} cell=${e} />
      </button>
    </td>
  `}function Bh({plan:t,reach:e,scenario:n,rows:o,changes:s}){let r=new Map(o.map(l=>[l.key,l])),a=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return i`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${b(de.caption,{scenario:mt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${de.partner}</th>
          ${t.steps.map((l,c)=>i`
              <${Eh} step=${l} place=${c+1} column=${e.columns[c]}
                all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${a.map((l,c)=>i`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&S(l.id,"isGeneric")==="true"?"verzamel":""}>
                ${l.partners?l.said:i`<${B} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,d)=>p.acting?l.partners?i`<td></td>`:i`<${Fh} row=${l} cell=${l.cells[d]} change=${s(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&i`<${Ah} rows=${a.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function Wh({plan:t,scenario:e,reach:n}){let o=Ne("partner",e,t),s=ys("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?i`<${to} plan=${t} /><p>${de.nothing_yet}</p>`:n.partners?i`
    ${H&&i`<h2>${t.title}</h2>`}
    <${to} plan=${t} />
    <p>${Un(e,t).said.reach} <a href=${wp("organisaties-in-de-tekst")}>${de.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${Bh} plan=${t} reach=${n} scenario=${e} rows=${o}
          changes=${s} />
        <p class="acties">
          <${pn} name=${`dekking-${t.key}`} title=${de.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${Nh} plan=${t} reach=${n} rows=${o} changes=${s} />
        <${Rh} reach=${n} />
      </div>
      <${Ih} reach=${n} plan=${t} />
    </div>
  `:i`<p>${de.nothing}</p>`}function kd({route:t}){let e=q(t.query),{reach:n}=Q(e),{cel:o}=t.query;return i`
    <div class="werkkop">
      <${ot} text=${de.heading} title=${de.title} />
      <p class="zacht">${mt(e)}</p>
      <${ha} query=${t.query}><${Vo} /><//>
    </div>
    ${Ce(e).map(s=>i`
        <${Wh} key=${s.key} plan=${s} scenario=${e}
          reach=${n.find(r=>r.plan===s.key)} />
      `)}
    ${o&&i`<${vs} address=${o} by="partner" scenario=${e} />`}
    <${Yt} text=${o?"":b(de.shown,{scenario:mt(e)})} />
  `}var de,zh,hd,$l,Eh,gd,bd,Ah,Ph,Nh,Ih,Rh,yd=L(()=>{"use strict";W();K();qt();P();vt();A();Tn();J();it();wo();De();_o();St();de=k.coverage,zh=5,hd=({cell:t})=>i`
  <span class="beeld" aria-hidden="true">
    <${Re} basis=${t.most_basis} />
    <${Yn} bar=${t.bar} support=${t.support_only} most=${zh} />
    <span class=${t.strict?"woord anders":"woord"} title=${t.small}>${t.small}</span>
  </span>
`;$l=t=>!t.acting&&!t.undecided,Eh=({step:t,place:e,column:n,all:o})=>i`
  <th scope="col" class="station">
    <span class=${$l(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${se(t.id)}>${t.label}</a>
    <span class=${$l(n)?"bij niemand":"bij"}>${n.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/o}%`}}></i></span>
  </th>
`,gd=({column:t})=>{let{title:e,text:n}=t.undecided?de.undecided:de.nobody;return i`<span class=${t.undecided?"":"plaat"}><strong>${e}</strong> ${n}</span>`},bd=t=>t.undecided?"onbeslist":"arcering",Ah=({rows:t,column:e})=>i`
  <td rowspan=${t} class=${bd(e)}><${gd} column=${e} /></td>
`;Ph=({row:t,cell:e,change:n,step:o,plan:s})=>i`
  <li>
    <${B} id=${t.id} text=${t.label} />
    <a class="naar" href=${T("dekking",{...E.route.query,cel:je(t.key,o,s.key)})}>
      <span class="sr">${t.label}: ${Ie(e).word}${n&&`, ${ia(n,s)}`}</span>
      <${hd} cell=${e} />
    </a>
  </li>
`,Nh=({plan:t,reach:e,rows:n,changes:o})=>i`
  <div class="perstap">
    ${e.columns.map((s,r)=>{let a=n.filter(l=>l.cells[r]).map(l=>i`<${Ph} row=${l} cell=${l.cells[r]} change=${o(l.key,s.step)}
            step=${s.step} plan=${t} />`);return i`
        <section key=${s.step}>
          <${H?"h3":"h2"} class="stapkop">
            <span class=${$l(s)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${b(de.step,{step:st(s.step),said:s.said})}
          <//>
          ${a.length>0&&i`<ul>${a}</ul>`}
          ${!s.acting&&i`<p class=${bd(s)}><${gd} column=${s} /></p>`}
        </section>
      `})}
  </div>
`,Ih=({reach:t,plan:e})=>i`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${H?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.nobody).map(n=>i`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.nobody}</h2>
            ${n.waits&&i`<p>${n.waits}</p>`}
            <p><a href=${T("aandachtspunten",{stap:n.step})}>${de.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${de.about}</p>
    <${or} expected=${de.expected} quiet=${de.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${Ki} />
    <p><a href=${T("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`,Rh=({reach:t})=>i`
  <div class="hoofdstuk"><h2>${de.alike.title}</h2><p>${de.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>i`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&i`<p>${t.elsewhere}</p>`}
`});function Vh(t,e){let n=t.getBoundingClientRect(),o=[...t.querySelectorAll("[data-vak]")],s=new Map(o.map(a=>[a.dataset.vak,a.getBoundingClientRect()])),r=[];return e.map(({from:a,to:l,number:c})=>{let p=[a,l].map(M=>s.get(M)).filter(M=>M!==void 0),[d,u]=p.sort((M,O)=>M.left-O.left);if(!d||!u)return{d:"",x:0,y:0};let[f,$]=[d.right-n.left,(d.top+d.bottom)/2-n.top],[m,h]=[u.left-n.left,(u.top+u.bottom)/2-n.top],g=(f+m)/2,v=`M${f} ${$}C${g} ${$} ${g} ${h} ${m} ${h}`,_=Hh.map(M=>{let[O,z,lt,j]=[(1-M)**3,3*M*(1-M)**2,3*M*M*(1-M),M**3];return{d:v,x:O*f+(z+lt)*g+j*m,y:(O+z)*$+(lt+j)*h}}),w=_.find(M=>r.every(O=>Math.max(Math.abs(O.x-M.x),Math.abs(O.y-M.y))>qh))||_[0];return c!==void 0&&r.push(w),w})}function Uh(t,e,n,o){let s=n.findIndex(c=>c.some(p=>p.id===e)),r=n[s]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[s]?.[r+(t==="ArrowUp"?-1:1)]?.id;let a=n[s+(t==="ArrowLeft"?-1:1)]||[],l=o.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(a.find(c=>l.includes(c.id))||a[Math.min(r,a.length-1)])?.id}function ba({heads:t,columns:e,ties:n,chosen:o,label:s,choose:r,press:a}){let l=Ct(),[c,p]=D([]);Ft(()=>{let h=()=>p(Vh(l.current,n));h();let g=new ResizeObserver(h);return g.observe(l.current),()=>g.disconnect()},[n,e]);let d=e.flat(),u=d.some(h=>h.id===o)?o:d[0]?.id,f=new Set(n.flatMap(({from:h,to:g})=>h===o||g===o?[h,g]:[])),$=({from:h,to:g})=>h===o||g===o;return i`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${s} onKeyDown=${h=>{let g=h.target.dataset.vak;if(!g||h.ctrlKey||h.metaKey||h.altKey)return;if(!Dh.includes(h.key))return a(h.key,g);let v=Uh(h.key,g,e,n);h.preventDefault(),v&&l.current.querySelector(`[data-vak="${CSS.escape(v)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:h},g)=>i`<path d=${h} class=${`${n[g]?.look}${n[g]&&$(n[g])?" aan":""}`} />`)}
      </svg>
      ${e.map((h,g)=>i`
          <div class=${`kolom ${h[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[g]}</h2>
            <ul>
              ${h.map(v=>i`
                  <li key=${v.id}>
                    <button type="button" data-vak=${v.id} tabindex=${v.id===u?0:-1}
                      class=${`doos ${v.look}${f.has(v.id)?" buur":""}`}
                      aria-pressed=${String(v.id===o)} onClick=${()=>r(v.id)}>
                      ${v.text}${v.more}
                      ${!!v.badge&&i`<span class="erbij">+${v.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({x:h,y:g},v)=>n[v]?.number!==void 0&&i`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${h}px`,top:`${g}px`}}>
              ${n[v].number}
            </span>
          `)}
    </div>
  `}var Dh,qh,Hh,ml=L(()=>{"use strict";W();Dh=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],qh=28,Hh=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function ka({label:t,id:e,thing:n,pick:o,among:s=Nt}){let[r,a]=D(!1),l=oe(()=>r?Kh(s):[],[r]),c=u=>{let f=Et(u.trim());return l.find($=>C($)===u)||l.find($=>[C($),ae($),...kt($,"altLabel")].some(m=>Et(m)===f))},{route:p}=E,d=u=>{if(E.route!==p)return;let f=c(u.target.value);f?o(f):nt(vo.unknown_thing)};return i`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>a(!0)}
        onChange=${d} value=${Nt(n)?C(n):""} />
      <datalist id=${`${e}-namen`}>${l.map(u=>i`<option value=${C(u)}></option>`)}</datalist>
    </label>
  `}function vd({picture:t,query:e}){let n=wd.filter(f=>e[f]&&!_d.includes(f)).length,o=t.nodes.filter(f=>Kn(f.id)).sort((f,$)=>Z(f.title,$.title)),s=f=>y.codes.CellState[f]?.order??9,r=I(t.rows.map(f=>f.state||"").filter(Boolean)).sort((f,$)=>s(f)-s($)),a=f=>R(y.codes.CellState[f]?.label||G("Status",f)),l=yi.filter(f=>t.rows.some($=>$.kinds?.includes(f.notation))),c=we.filter(f=>t.rows.some($=>$.steps?.includes(f.notation))),p=new Set(t.rows.flatMap(f=>f.chapters||[])),d=To("Chapter").map(f=>[S(f,"identifier"),C(f)]).filter(([f])=>p.has(f)).sort((f,$)=>Z(f[0],$[0])),u=[["stap",vo.filters.step,c.map(f=>[f.notation,f.label])],["hoofdstuk",vo.filters.chapter,d],["soort",vo.filters.kind,l.map(f=>[f.notation,f.label])],["partner",vo.filters.partner,o.map(f=>[S(f.id,"notation"),f.title])],["staat",vo.filters.state,r.map(f=>[f,a(f)])]];return i`
    <${ma} look="filters graafkeuzes" id="filterknop"
      said=${n?b(k.shared.filters_set,{count:n}):vo.choices}>
      <${Pn} />
      <${Os} />
      <div class="velden">
        ${u.filter(([,,f])=>f.length>1).map(([f,$,m])=>i`<${jt} name=${f} label=${$} options=${m} />`)}
        <${An} label=${vo.filters.search} name="zoek" id="graafzoek" />
        <${Bn} names=${wd} />
      </div>
    <//>
  `}var vo,_d,wd,Kh,ya=L(()=>{"use strict";ne();W();K();P();A();J();De();vo=k.graph,_d=["kies","uit"],wd=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",..._d],Kh=t=>[...Ge.keys()].filter(e=>It(e)&&t(e)).sort((e,n)=>Z(C(e),C(n)))});function Gh(t){let e=Od(fs(t.from,t.to,t.scenario,!0),t),n=Gc([t.from,t.to],t.scenario).map(o=>o.label);return i`
    <p role="status">
      <strong>${Kt.none}</strong>
      ${e.length>0&&` ${b(Kt.only,{names:Sd(e)})}`}
      ${n.length>0&&` ${b(Kt.shared,{steps:ke(n)})}`}
    </p>
  `}function Jh({found:t,...e}){let{from:n,to:o,scenario:s}=e,r=Od(t,e),a=oe(()=>{let $=h=>[Ht(h)?"wat":"wie",r.includes(h)&&"verzamel",(h===n||h===o)&&"begin"].filter(Boolean).join(" "),m=h=>r.includes(h.from)||r.includes(h.to)?"l-punt":"l-heel";return{columns:t.layers.map(h=>h.map(g=>({id:g,text:C(g),look:$(g)}))),ties:t.lines.map((h,g)=>({from:h.from,to:h.to,number:g+1,look:m(h)}))}},[t]),l=t.layers.map($=>Ht($[0])),c=r.length?fs(n,o,s):t,p=c?.length===t.length?c.count:0,d=F(Kt.works,l.filter(Boolean).length),u={from:C(n),to:C(o),count:t.lines.length},f=$=>N({van:null,naar:null,uit:$,kies:$});return i`
    <p role="status">${p>0&&i`<strong>${F(Kt.counted,p,{works:d})}</strong> `}${Kt.says}</p>
    ${r.length>0&&i`<p>${F(Kt.through,t.count-p,{names:Sd(r),works:d})} ${Kt.dotted}</p>`}
    <div class="tekening">
      <div class="vlak" id="verbindingbeeld">
        <${ba} heads=${l.map($=>$?Kt.columns.what:Kt.columns.who)} ...${a} chosen=""
          label=${b(Kt.picture,u)} choose=${f} press=${()=>{}} />
      </div>
    </div>
    <p class="acties">
      <${pn} name=${k.explore.file} title=${`${u.from} – ${u.to}`} scenario=${s}
        of="#verbindingbeeld" legend="#geen" />
    </p>
    <h2>${Kt.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:$})=>i`<li>${$.map(m=>i`
            <p><${B} id=${m.from} />: ${m.said}, <${B} id=${m.to} /></p>
            <${Bo} of=${m.of[0]} look="zacht adres" />
          `)}</li>`)}
    </ol>
  `}function Cd({query:t,scenario:e}){let[n,o]=[t.van,t.naar].map(p=>xd(p)?p:""),s=t.verzamel==="ja",r={from:n,to:o,scenario:e},a=n&&o&&n!==o,l=oe(()=>a?fs(n,o,e,s):null,[n,o,s,e.key,e.plan]),c=(p,d,u)=>i`
    <${ka} label=${d} id=${p} thing=${u} among=${xd}
      pick=${f=>N({[p]:f})} />
  `;return i`
    <section aria-label=${Kt.heading}>
      <h2>${Kt.heading}</h2>
      <div class="velden">
        ${c("van",Kt.from,n)} ${c("naar",Kt.to,o)}
        <label class="vink">
          <input type="checkbox" checked=${s}
            onChange=${()=>N({verzamel:s?null:"ja"})} />${` ${Kt.collective}`}
        </label>
        ${a&&i`<button type="button" onClick=${()=>N({van:o,naar:n})}>${Kt.swap}</button>`}
        <a href=${T("verken",{uit:n,kies:n})}>${Kt.back}</a>
      </div>
      ${!(n&&o)&&i`<p>${Kt.choose}</p>`} ${n&&n===o&&i`<p>${Kt.same}</p>`}
      ${a&&(l?i`<${Jh} ...${r} found=${l} />`:i`<${Gh} ...${r} />`)}
    </section>
  `}var Kt,xd,Sd,Od,Md=L(()=>{"use strict";W();K();P();A();Js();J();Rt();ml();_o();St();ya();Kt=k.explore.path,xd=t=>Gs(t)&&(Kn(t)||Ht(t)),Sd=t=>ke(t.map(C)),Od=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(o=>fe(o)&&o!==e&&o!==n)});function Td(t,{shown:e,opened:n,scenario:o}){let{weg:s}=E.route.query,r=qr(t,e,o);return{f:()=>N({uit:t,kies:t,weg:null}),"+":()=>r&&N({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&N({uit:n.filter(a=>a!==t).join(",")}),h:()=>n.includes(t)||N({weg:[...wa(s),t].join(","),kies:null}),p:()=>N({van:t}),Escape:()=>N({kies:null})}}function Zh({id:t,...e}){let{shown:n,opened:o,scenario:s}=e,r=Td(t,e),a=qr(t,n,s),l=(c,p)=>i`
    <button type="button" class="klein" onClick=${r[c]}>${p} <kbd>${c}</kbd></button>
  `;return i`
    <p class="acties">
      <a href=${se(t)}>${ut.actions.page}</a>
      ${o.join()!==t&&l("f",ut.actions.only)}
      ${a>0&&!o.includes(t)&&l("+",F(ut.open,a))}
      ${o.includes(t)&&o.length>1&&l("-",ut.actions.fold)}
      ${!o.includes(t)&&l("h",ut.actions.hide)}
      ${Qe(t)!=="step"&&l("p",ut.actions.path)}
    </p>
  `}function zd(t){let{shown:e,chosen:n}=t;if(!n)return i`<section class="inwoorden" aria-label=${ut.panel.label}><p class="zacht">${ut.panel.none}</p></section>`;let o=e.roles.filter(a=>a.from===n||a.to===n),s=e.ties.filter(a=>a.work===n||a.step===n),r=Ht(n)?"from":"to";return i`
    <section class="inwoorden" id="inwoorden" aria-label=${ut.panel.label}>
      <h2>${In(n)}</h2>
      ${Ht(n)&&i`<p>${Be(n,t.scenario.date)}</p>`}
      ${Nt(n)&&fe(n)&&i`<p class="zacht">${ut.panel.collective}</p>`}
      ${Nt(n)&&i`<${Zh} id=${n} ...${t} />`}
      ${o.length>0&&i`<h3>${r==="from"?ut.panel.who:ut.panel.what}</h3>`}
      <ul class="buren">
        ${o.map(a=>i`<li>
            <${B} id=${a[r]} /><span class="zacht"> – ${a.said}</span>
            <${Bo} of=${a.of[0]} look="zacht adres" />
          </li>`)}
      </ul>
      ${s.length>0&&i`<h3>${n===s[0].work?ut.panel.step:ut.panel.what}</h3>`}
      <ul class="buren">
        ${s.map(a=>i`<li>
            ${n!==a.work?i`<${B} id=${a.work} />`:a.step===us?ut.no_step:i`<${B} id=${a.step} />`}
            ${" "}<${Re} basis=${a.basis} />
            ${S(a.of,"rationale")&&i`<span class="zacht"> ${ut.panel.reason} ${S(a.of,"rationale")}</span>`}
            ${a.of!==a.work&&i`<${Bo} of=${a.of} look="zacht adres" />`}
          </li>`)}
      </ul>
    </section>
  `}function Fd({shown:t,opened:e,chosen:n,scenario:o}){let s=oe(()=>{let c=u=>`wie${fe(u)?" verzamel":""}`,p=u=>e.includes(u)?" begin":"",d=u=>e.includes(u)?0:qr(u,t,o);return{columns:[t.who.map(u=>({id:u,text:In(u),look:c(u)+p(u),badge:d(u)})),t.what.map(u=>({id:u,text:In(u),look:`wat${p(u)}`,more:Ld(po(u,o.date))})),t.steps.map(u=>({id:u,text:In(u),look:`stap${p(u)}`}))],ties:[...t.roles.map(({from:u,to:f})=>({from:u,to:f,look:"l-heel"})),...t.ties.map(({work:u,step:f,basis:$})=>({from:u,to:f,look:jd($)}))]}},[t]),r=c=>N({kies:c===n?null:c}),a=(c,p)=>p!==us&&Td(p,{shown:t,opened:e,chosen:n,scenario:o})[c]?.(),l=b(ut.picture,{name:e.map(In).join(", ")});return i`
    <div class="vlak" id="verkenbeeld">
      <${ba} heads=${ut.columns} ...${s} chosen=${n} label=${l} choose=${r} press=${a} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${Object.entries($e).map(([c,[,p]])=>i`<li><span class=${`streep ${jd(c)}`} aria-hidden="true"></span>${p}</li>`)}
      ${Object.entries(y.codes.CellState).filter(([c])=>t.what.some(p=>po(p,o.date)===c)).map(([c,{label:p}])=>i`<li>${Ld(c)}${R(p)}</li>`)}
    </ul>
    <p class="zacht sleutels">${ut.keys}</p>
  `}function Ed({shown:t,chosen:e,scenario:n}){let o=new Set(t.roles.map(p=>p.to)),s=[...t.roles.map(p=>({who:p.from,role:p.said||"",work:p.to,of:p.of})),...t.what.filter(p=>!o.has(p)).map(p=>({who:"",role:"",work:p,of:[]}))],r=p=>t.ties.filter(d=>d.work===p).map(d=>d.step),a=p=>Fo(p,n).length?ut.list.away:ut.list.nobody,l=[{...Le("wie",ut.list.who,p=>p.who),text:p=>p.who?In(p.who):a(p.work),cell:({who:p,work:d})=>p?[i`<${B} id=${p} />`,i`<${mo} id=${p} />`]:a(d)},{key:"rol",label:ut.list.role,text:p=>p.role},Le("wat",ut.list.what,p=>p.work),{key:"stap",label:ut.list.step,text:p=>r(p.work).map(In).join(", ")},Fn("stand",ut.list.status,p=>p.work,n.date),Ro(ut.list.where,p=>p.of)],c=p=>({class:e&&[p.who,p.work,...r(p.work)].includes(e)?"gekozen":null});return i`<${dt} id="verkenlijst" caption=${F(ut.list.caption,s.length)} rows=${s}
    columns=${l} about=${c} />`}var ut,wa,In,Qh,jd,Ld,Ad=L(()=>{"use strict";W();K();P();A();Js();J();it();Rt();ml();St();Te();ut=k.explore,wa=t=>(t||"").split(",").filter(Gs),In=t=>t===us?ut.no_step:C(t);Qh={"●":"l-heel","◐":"l-lang","○":"l-punt"},jd=t=>Qh[$e[t]?.[0]]||"l-heel",Ld=t=>i`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Yh(t,e){let n=new Map;for(let s of t)n.set(s.x,[...n.get(s.x)||[],s]);let o=Math.max(1,...[...n.values()].map(s=>s.length));return[...n.values()].flatMap(s=>s.sort((r,a)=>r.y-a.y).map((r,a)=>({...r,y:Math.round((a+.5)*e*o/s.length)})))}function Bd(t,e){let{date:n}=q(e),o=y.views[t];if(!o)return null;let{edges:s,loose:r}=o.at[n],a=o.at[n].nodes.map(l=>({title:l.label,...l}));return{...o,name:t,date:n,looks:o,nodes:a,rows:[...s,...r]}}function Ms(t,e,n){return t.matrix||e.from&&e.to?`${n(e.from)} – ${n(e.to)}`:[n(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}function Id(t,e){let n=new Set((e.zonder||"").split(",")),{plan:o}=q(e),s=Object.entries(Xh).map(([c,p])=>[p,c==="partner"?e[c]&&ue(e[c]):e[c]]).filter(([,c])=>c),r=t.rows.filter(c=>!(c.group&&n.has(c.group))&&(!e.staat||!c.state||c.state===e.staat)&&(!o||!c.plans||c.plans.includes(o))&&s.every(([p,d])=>(c[p]||[]).includes(d)||c.from===d||c.to===d));if(r.length===t.rows.length)return{nodes:t.nodes,rows:r};let a=new Set([...r.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>a.has(c.id)||c.row&&a.has(c.row));return{nodes:t.layout==="columns"?Yh(l,t.step):l,rows:r}}function hl(t,e){let n=new Map;for(let s of t){let r=`${s.from||""}|${s.to||""}`;n.set(r,[...n.get(r)||[],s])}let o=s=>[...new Set(s)].sort((r,a)=>ar(r)-ar(a)||Z(e(r),e(a)));return{givers:o(t.map(s=>s.from||"")),takers:o(t.map(s=>s.to||"")),at:(s,r)=>n.get(`${s}|${r}`)||[]}}var js,Pd,Nd,Xh,ar,ir=L(()=>{"use strict";P();vt();A();J();Rt();js=t=>Object.keys(t.table).filter(e=>!Pd[e]),Pd={from_label:"from",to_label:"to"},Nd=t=>Pd[t],Xh={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};ar=t=>t===""?2:Nt(t)&&fe(t)?1:0});function Rd({picture:t,rows:e,names:n,chosen:o,pick:s,point:r,caption:a}){let l=_=>n.get(_)?.title||Rn.nobody,c=_=>n.get(_)?.label||Rn.nobody,{givers:p,takers:d,at:u}=hl(e,c),f=_=>t.looks.edges[_.group],$=_=>[_.said[0],f(_).label].filter(Boolean).join(", "),m=(_,x)=>[ar(_)!==ar(x)&&"nieuw",_===""&&"ongenoemd"].filter(Boolean).join(" "),h=(_,x)=>{let w=_.currentTarget.getBoundingClientRect(),M=_.currentTarget.closest(".vlak").getBoundingClientRect();r({id:x.id,x:w.right-M.left,y:w.bottom-M.top-10})},g=(_,x)=>{let w=u(_,x);if(!w.length)return null;let M=w.some(z=>z.id===o),O=w.some(z=>f(z).mark==="broken");return i`
      <button type="button" class=${O?"hapert":null} aria-pressed=${String(M)}
        aria-label=${`${l(_)} ${Rn.to} ${l(x)}: ${w.map($).join("; ")}`}
        onClick=${()=>s(w[(w.findIndex(z=>z.id===o)+1)%w.length].id)}
        onMouseEnter=${z=>h(z,w[0])} onMouseLeave=${()=>r(null)}
        onFocus=${z=>h(z,w[0])} onBlur=${()=>r(null)}>
        ${w.length>2?i`<${Ts} look=${f(w[0])} /><b>${w.length}</b>`:w.map(z=>i`<${Ts} look=${f(z)} />`)}
      </button>
    `},v=_=>o&&e.some(x=>x.id===o&&(x.from||"")===_);return i`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${a}</caption>
        <thead>
          <tr>
            <td class="hoek">${Rn.corner}</td>
            ${d.map((_,x)=>i`<th scope="col" class=${m(_,d[x-1]??_)}><span>${c(_)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${p.map((_,x)=>i`
              <tr class=${[m(_,p[x-1]??_),v(_)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(_)}</th>
                ${d.map((w,M)=>i`<td class=${m(w,d[M-1]??w)}>${g(_,w)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function Wd({picture:t,rows:e,name:n,pick:o}){let s=Object.entries(t.looks.edges).map(([a,l])=>({look:l,rows:e.filter(c=>c.group===a)})).filter(a=>a.rows.length),r=s.filter(a=>a.look.mark==="broken").flatMap(a=>a.rows);return i`
    <h2>${Rn.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${s.map(({look:a,rows:l})=>i`<li><${Ts} look=${a} /><b>${l.length}</b><span>${a.label}</span></li>`)}
      ${[["from",Rn.no_giver],["to",Rn.no_taker]].map(([a,l])=>{let c=e.filter(p=>!p[a]).length;return c>0&&i`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${r.length>0&&i`<h3>${Rn.falters}</h3>
        <ul class="stromen">
          ${r.map(a=>i`<li>
              <button type="button" class="rijknop" onClick=${()=>o(a.id)}>
                ${n(a.from)} → ${n(a.to)}
              </button>
              <span>${a.said[0]}</span>
              ${a.said[2]&&i`<span class="zacht">${Rn.since} ${a.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${R(Rn.empty)}</p>
  `}function ng(t,e){return gl.has(t)||gl.set(t,new Map(t.nodes.map(n=>[n.id,n.title]))),gl.get(t).get(e)||xo.not_said}function Ls(t,e,n){let o=Nd(n);return o?ng(t,e[o]):e.said[js(t).indexOf(n)]||""}function Dd({picture:t,rows:e,chosen:n,pick:o,caption:s}){let r=Object.entries(t.table).map(([l,c],p)=>({key:l,label:c,sort:l!==eg,text:d=>Ls(t,d,l).replace(xo.not_said,""),cell:d=>p?Ls(t,d,l):i`<button type="button" class="rijknop" aria-pressed=${String(d.id===n)}
            onClick=${()=>o(d.id)}>${Ls(t,d,l)}</button>`}));return i`<${dt} id="beeldtabel" caption=${s} rows=${e} columns=${r} about=${l=>({key:l.id,class:n&&[l.id,l.from,l.to].includes(n)?"gekozen":null,"data-rij":l.id,"data-van":l.from||"","data-naar":l.to||"","data-lijn":l.color?"ja":null,onClick:c=>c.target.closest("button, a")||o(l.id)})}
    urlKey="sorteer" sort=${tg} />`}function bl({picture:t,rows:e,name:n,chosen:o,pick:s}){let r=t.matrix,a=r?"from":"to",l=r?"to":"from",c=new Map(t.nodes.map(u=>[u.id,u.station??0])),p=hl(e,n)[r?"givers":"takers"],d=Fr(q(E.route.query));return p.sort((u,f)=>(c.get(u)||0)-(c.get(f)||0)),i`<div class="beeldlijst">
    ${p.map(u=>{let f=e.filter(w=>(w[a]||"")===u),$=f.filter(w=>w.color||r),m=f.filter(w=>!w.color&&!r&&w.state),h=r?0:$.filter(w=>fe(w[l]||"")).length,g=d.has(u)?xo.list.undecided:xo.list.nobody,v=F(r?xo.list.flows:xo.list.partners,$.length-h),_=$.length?`${v}${h?b(xo.list.plus,{plus:h}):""}`:g,x=m.length>0&&F(xo.list.slots,m.length);return i`
        <details key=${u} open=${p.length<4||f.some(w=>w.id===o)}>
          <summary>
            <h2>${n(u)}</h2>
            <span class="zacht">${[_,x].filter(Boolean).join(" · ")}</span>
          </summary>
          <ul>
            ${m.map(w=>i`<li class="leegrij"><span>${w.said.filter(Boolean).join(": ")}</span></li>`)}
            ${$.map(w=>i`<li>
                <button type="button" class="rijknop" aria-pressed=${String(w.id===o)}
                  onClick=${()=>s(w.id)}>
                  ${r&&i`<${Ts} look=${t.looks.edges[w.group]} />`}
                  ${r&&"→ "}${n(w[l])}
                </button>
                <span class="zacht">${w.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var xo,Rn,Ts,tg,eg,gl,kl=L(()=>{"use strict";W();K();P();vt();A();ir();Rt();Te();xo=k.graph,Rn=k.graph.matrix,Ts=({look:t})=>i`
  <svg class=${`stroom ${t.mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    ${t.mark==="broken"?i`<path
            d="M1.5 1.5 6 3.8v4.4L1.5 10.5Z M8.2 4.9 10.5 6 8.2 7.1Z"
            fill=${t.color} stroke=${t.color} />`:i`
            <path d="M1.8 1.5 10.4 6 1.8 10.5Z" fill=${t.mark==="full"?t.color:"#FFFFFF"}
              stroke=${t.color}
              stroke-width="1.5" stroke-linejoin="round" />
            ${t.mark==="half"&&i`<path d="M1.8 1.5 6 3.7v4.6L1.8 10.5Z" fill=${t.color} />`}
          `}
  </svg>
`;tg="from_label",eg="amount",gl=new WeakMap});function Vd(t){let{of:e,nodes:n,edges:o,options:s,handle:r,lit:a,line:l,look:c,shown:p,title:d}=t,u=Ct(),f=Sn({of:"",view:null}),$=Sn(t);$.current=t,Ft(()=>{let g=performance.now(),v=f.current.of===e?f.current.view:null,_=0,x=(M,O)=>{window.clearTimeout(_),_=window.setTimeout(()=>$.current.onHover(M===null?null:{id:M,...O}),og)},w=pa(u.current,{nodes:n,edges:o,options:s,view:v},{onChoose:M=>$.current.onChoose(M),onHover:x});return r.current=w,u.current.dataset.ms=String(Math.round(performance.now()-g)),()=>{window.clearTimeout(_),f.current={of:e,view:w.view()},w.destroy(),r.current=null}},[e,n,o]),Ft(()=>{p&&f.current.of===""&&r.current.fit(12/14)},[p]),Ft(()=>{let g=()=>window.setTimeout(()=>r.current?.fit(),60),v=()=>r.current?.fit();return document.addEventListener("fullscreenchange",g),window.addEventListener("beforeprint",v),()=>{document.removeEventListener("fullscreenchange",g),window.removeEventListener("beforeprint",v)}},[]),Ft(()=>r.current.select(a,l?[l]:[],c),[e,n,o,a.join(" "),l]);let m=g=>rg[g.key]?.(t),h={height:`${Pp(n,Math.max(420,Math.round(window.innerHeight*sg)))}px`};return i`<div class="doek" id="doek" ref=${u} style=${h} data-title=${d} onKeyDown=${m}></div>`}function Ud({handle:t,picture:e,reset:n}){let o=(a,l,c)=>i`<button type="button" class="klein" aria-label=${wn.tools[a]} onClick=${c}>${l}</button>`,s=()=>document.fullscreenElement?document.exitFullscreen():$t("beeld").requestFullscreen().catch(()=>{}),r=()=>{if(!t.current.given.nodes.length)return nt(wn.empty);nt(wn.keep.busy),Vp({name:e.name,picture:e,handle:t,scenario:q(E.route.query)})};return i`
    <div class="werkbalk">
      ${o("in","+",()=>t.current.zoom(1.25))} ${o("out","−",()=>t.current.zoom(.8))}
      ${o("fit",wn.tools.fit,()=>t.current.fit())} ${o("back",wn.tools.back,n)}
      ${o("screen",wn.tools.screen,s)} ${o("png",wn.tools.png,r)}
    </div>
  `}function Kd({picture:t,hidden:e}){let n=new Set(e.split(",").filter(Boolean)),o=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),s=c=>t.layout==="grid"&&t.looks.edges[c],r=Object.entries(t.looks.nodes).filter(([c])=>!s(c)&&t.nodes.some(p=>p.group===c)),a=(c,p)=>{if(t.matrix&&p.mark)return i`<${Ts} look=${p} />`;if(t.layout==="route"&&p.mark)return i`<${ig} look=${p} />`;if(t.layout!=="grid")return i`<${lg} look=${p} />`;let d=t.looks.nodes[c];return d?i`<${Hd} look=${d} />`:i`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?n.delete(c):n.add(c),N({zonder:[...n].sort().join(",")})};return i`
    <ul class="lijnen" aria-label=${wn.lines}>
      ${o.map(([c,p])=>i`
          <li>
            <label>
              <input type="checkbox" id=${`lijn-${c}`} checked=${!n.has(c)}
                onChange=${d=>l(c,d.target.checked)} />
              ${a(c,p)}<span>${p.label}</span>
            </label>
          </li>
        `)}
    </ul>
    ${!t.matrix&&i`<ul class="lijnen" aria-label=${wn.points}>
      ${r.map(([,c])=>i`<li><${Hd} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&i`<li><span class="leegvak" aria-hidden="true"></span><span>${wn.slots}</span></li>`}
    </ul>`}
  `}var wn,og,sg,rg,_a,ag,ig,lg,qd,Hd,yl=L(()=>{"use strict";ne();W();K();vt();A();sl();Qi();kl();wn=k.graph,og=250,sg=.9,rg={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Escape:({onClear:t})=>t()};_a=({ways:t,shows:e,choose:n})=>i`
  <div class="knoppen" role="group" aria-label=${wn.show.label}>
    ${t.map(([o,s])=>i`<button type="button" id=${`toon-${o}`} aria-pressed=${String(e===o)}
          onClick=${()=>n(o)}>${s}</button>`)}
  </div>
`;ag={full:i`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:i`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:i`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},ig=({look:t})=>i`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${ag[t.mark]}
  </svg>
`,lg=({look:t})=>i`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,qd={name:!0,hollow:!0,stop:!0,side:!0,tag:!0,waiting:!0},Hd=({look:t})=>i`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?i`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:i`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${qd[t.shape]?"#FFFFFF":t.color} stroke=${qd[t.shape]?t.color:"#16212B"} />`}
  </svg>
`});function Jd(t,e){let n=I(t.filter(Boolean)),o=n.length-lr;return o<=0?e?n.join(e):ke(n):`${n.slice(0,lr).join(e||", ")}${e||" "}${Wn.more.replace("{count}",String(o))}`}function cg(t,e){let n=Bt(t,"who",e).filter(r=>r.acts),o=r=>pt(r,"broader")||r,s=r=>`${C(o(pt(r,"barrier")))}, ${G("Basis",S(r,"basis")).toLowerCase()}`;return[[Wn.who,va(n.map(r=>`${C(r.from)} (${r.said})`))],[Wn.state,Be(t,e)],[Wn.step,va(cs(t,e).map(s))],[Wn.where,va(ie(t).slice(0,2).map(xt))]]}function Qd(t,e,n,o){let s=e.find(c=>c.id===n||n===`leeg~${c.id}`);if(s)return{kind:s.group&&t.looks.edges[s.group]?.label||"",name:Ms(t,s,o),facts:[...pg(t,s),[Wn.role,Zd(s)],[Wn.where,Gd(s.about||[])]],thing:""};let r=e.filter(c=>c.from===n||c.to===n),a=c=>o(c.from===n?c.to:c.from),l=Ht(n)?cg(n,t.date):[...r.slice(0,lr).map(c=>[a(c),dg(c,a(c))]),[Wn.also,r.length>lr?Wn.more.replace("{count}",String(r.length-lr)):""],[Wn.where,Gd(r.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:Nt(n)?R(Pt(n)):"",name:o(n),facts:l,thing:Nt(n)?n:""}}var Wn,lr,va,Gd,Zd,pg,dg,Yd=L(()=>{"use strict";P();A();On();ir();J();it();Rt();Wn=k.graph.card,lr=3;va=t=>Jd(t,"; "),Gd=t=>va(t.flatMap(e=>Nt(e)?ie(e).slice(0,1).map(xt):[]));Zd=t=>Jd((t.roles||[]).map(e=>G("Role",e))),pg=(t,e)=>js(t).map(o=>t.table[o]).map((o,s)=>[o,e.said[s]]),dg=(t,e)=>[...t.said.filter(n=>n&&Et(n)!==Et(e)),Zd(t)].filter(Boolean).join(" · ")});function fg({picture:t,row:e}){let n=js(t).map(s=>t.table[s]),o=e.said.map((s,r)=>[n[r],s]).filter(([s,r])=>s&&r);return i`<dl class="feiten">
    ${o.map(([s,r])=>i`<div><dt>${s}</dt><dd>${r}</dd></div>`)}
  </dl>`}function $g({picture:t,row:e,name:n}){let o=(e.about||[]).filter(r=>Nt(r)&&r!==e.from&&r!==e.to),s=r=>$o(r,t.date).filter(Boolean).join(", ");return i`
    <h2>${Ms(t,e,n)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&i`<p>${t.looks.edges[e.group].label}</p>`}
    <${fg} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&i`<p>${tn}</p>
        <p><a href=${T("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${qe.slot_page}</a></p>`}
    ${o.length>0&&i`<p>${qe.about}</p>
        <ul>${o.map(r=>i`<li>${It(r)?Xd(r):C(r)}${Ht(r)&&i`<span class="zacht"> – ${s(r)}</span>`}${ie(r).slice(0,1).map(a=>i`<span class="zacht adres">${xt(a)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(r=>r&&It(r)).map((r,a)=>i`${a>0&&" · "}${Xd(r,qe.page_of.replace("{name}",C(r)))}`)}</p>
  `}function mg({picture:t,rows:e,node:n,name:o,pick:s}){let r=e.filter(p=>p.from===n||p.to===n),a=t.nodes.find(p=>p.id===n)?.group,l=t.looks.nodes[a]?.label||Pt(n),c=p=>{let d=p.from===n?p.to:p.from;return i`<li>
      ${t.arrows!==!1&&(p.from===n?qe.towards:qe.coming)}
      <button type="button" class="rijknop" onClick=${()=>s(d||p.id)}>${o(d)}</button>
      ${p.group&&i`<span class="zacht"> – ${t.looks.edges[p.group]?.label||p.said[0]}</span>`}
    </li>`};return i`
    <h2>${o(n)}</h2>
    <p>${l&&`${R(l)}. `}${ug(r.length)}</p>
    ${Nt(n)&&It(n)&&i`<p class="acties">
        <a href=${se(n)}>${qe.page}</a>
        ${" "}<a href=${T("verken",{uit:n,kies:n})}>${qe.surroundings}</a>
      </p>`}
    <ul class="buren">${r.slice(0,wl).map(c)}</ul>
    ${r.length>wl&&i`<p>${qe.rest.replace("{count}",String(r.length-wl))}</p>`}
  `}function tu(t){let{row:e,node:n,first:o}=t;return i`
    <section class="inwoorden" id="inwoorden" aria-label=${qe.in_words}>
      ${e&&i`<${$g} ...${t} />`} ${n&&i`<${mg} ...${t} />`}
      ${!e&&!n&&(o||i`<p class="zacht">${qe.nothing_chosen}</p>`)}
    </section>
  `}function eu({picture:t,rows:e,name:n,hover:o,close:s,keep:r}){let a=Ct();Ft(()=>{let p=d=>d.key==="Escape"&&s();return window.addEventListener("keydown",p),()=>window.removeEventListener("keydown",p)},[]),Ft(()=>{let{offsetWidth:p,offsetHeight:d,offsetParent:u}=a.current;if(!u)return;let f=Math.max(4,Math.min(o.x-20,u.clientWidth-p-4)),$=o.y+16,m=$+d>u.clientHeight-4?Math.max(4,o.y-18-d):$;a.current.style.transform=`translate(${f}px, ${m}px)`});let l=Qd(t,e,o.id,n),c=l.facts.filter(([p,d])=>p&&d);return i`
    <div class="zweefkaart" ref=${a} onPointerEnter=${()=>r(!0)} onPointerLeave=${()=>r(!1)}>
      ${l.kind&&i`<span class="zacht">${l.kind}</span>`}
      <strong>${l.name}</strong>
      <dl>${c.map(([p,d])=>i`<div><dt>${p}</dt><dd>${d}</dd></div>`)}</dl>
      ${l.thing&&It(l.thing)&&i`<p class="acties"><a href=${se(l.thing)}>${qe.page}</a>
          <a href=${T("verken",{uit:l.thing,kies:l.thing})}>${qe.surroundings}</a></p>`}
    </div>
  `}var qe,wl,Xd,ug,nu=L(()=>{"use strict";W();K();P();Yd();A();ir();J();it();qe=k.graph,wl=40,Xd=(t,e=C(t))=>i`<a href=${se(t)}>${e}</a>`,ug=t=>(t===1?qe.counted.one:qe.counted.more).replace("{count}",t)});function So(){let t=k.missing;return i`
    <${ot} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${T("overzicht")}>${t.home}</a></p>
  `}function bg({text:t}){let e=fp(t);return i`
    <section class="blok" id="anders">
      ${e.length>0&&i`<p>${xe.alone} ${e.map(n=>i` <a href=${gg(n)}>${n}</a>`)}</p>`}
      <p>${xe.try} ${Object.entries(xe.lists).map(([n,o])=>i` <a href=${T(n)}>${o}</a>`)}</p>
    </section>
  `}function kg({text:t,answers:e}){let[n,o]=D(null);if(be(()=>{let l=!0;o(null);let c=window.setTimeout(()=>{tt().ask("find",{text:t}).then(p=>l&&o(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:s,count:r}=n,a=l=>[", ",xe.source.about,i`<${ce} ids=${l} />`];return i`
    <section id="in-de-bron">
      <h2>${b(xe.source.title,{count:r})}</h2>
      ${r===0&&i`<p>${xe.source.none}</p>`}
      ${s.length<r&&i`<p class="zacht">${b(xe.source.first,{count:s.length})}</p>`}
      <ol class="resultaten">
        ${s.map(({vindplaats:l,woorden:c,over:p})=>i`
            <li key=${l}>
              <p><${vl} text=${c} answers=${e} /></p>
              <p class="zacht">
                ${xt(l)}${p.some(It)&&a(p.filter(It))}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function ou({route:t}){let e=t.query.q||"",{found:n,read:o,answers:s}=Bi(e),r=e.trim()!=="",a=I(n.map(p=>p.kind)).sort(Z),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);Ft(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?F(xe.found,l.length):b(xe.nothing,{text:e});return i`
    <${ot} text=${xe.title} />
    <section class="filters" aria-label=${xe.label}>
      <div class="velden">
        <${An} label=${xe.field} name="q" id="zoekterm" />
        ${a.length>1&&i`<${jt} label=${xe.what} name="wat" options=${a.map(p=>[p,p])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:xe.type}</p>
    ${o&&i`<p id="gelezen">${b(xe.read,{text:o})}</p>`}
    ${r&&!n.length&&i`<${bg} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,_l).map(p=>i`<${hg} key=${p.id} item=${p} answers=${s} />`)}
    </ol>
    ${l.length>_l&&i`<p>${b(xe.too_many,{count:l.length-_l})}</p>`}
    ${r&&mn()&&i`<${kg} text=${e} answers=${s} />`}
    <${Yt} text=${r?c:""} />
  `}var xe,_l,vl,hg,gg,cr=L(()=>{"use strict";fo();W();K();qt();P();A();Fe();Pi();J();De();St();xe=k.search;_l=100,vl=({text:t,answers:e})=>Gr(t,e).map(({said:n,on:o})=>o?i`<mark>${n}</mark>`:n),hg=({item:t,answers:e})=>i`
  <li>
    <a href=${T(t.path)}><${vl} text=${t.label} answers=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${H&&At(t.id)&&`, ${At(t.id)?.title}`}
    </span>
    <p><${vl} text=${$p(t,e)} answers=${e} /></p>
  </li>
`,gg=t=>T("zoek",{q:t})});function yg(t){let e=Mt(),n=t.matrix?[["matrix",ee.show.matrix],["beeld",ee.show.arrows]]:[["beeld",ee.show.picture]],o=e&&(t.matrix||t.layout==="route")?[["lijst",ee.show.list]]:[],s=["tabel",ee.show.table];return e&&!o.length?[s,...n]:[...o,...n,s]}function wg(t,e,n){let o=Object.keys(t.table);return n?e.filter(s=>o.some(r=>cn(Ls(t,s,r),n))):e}function _g({picture:t,drawn:e,chosen:n,row:o,lit:s,choices:r,handle:a,turn:l,shown:c,point:p}){let d=oe(()=>e.rows.filter(m=>m.color),[e]),u=oe(()=>[...e.nodes].filter(m=>m.title).sort((m,h)=>m.y-h.y||m.x-h.x).map(m=>m.id),[e]),f=m=>m&&Go(m),$=m=>{let h=u[(u.indexOf(s[0])+m+u.length)%u.length];N({kies:h},!0)};return i`
    <${Vd} of=${`${t.name}|${t.date}|${r}|${l}`} nodes=${e.nodes}
      edges=${d} options=${t.options} handle=${a} lit=${s}
      line=${o?.color?o.id:""} look=${!!n||s.length===1} shown=${c}
      title=${b(ee.picture,{title:t.title})} onChoose=${f} onStep=${$}
      onHover=${p}
      onClear=${()=>N({kies:null},!0)} />
  `}function vg({picture:t,query:e}){let n=Ct(),o=Sn(!1),[s,r]=D(0),[a,l]=D(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(V=>e[V]).join("|"),d=oe(()=>Id(t,e),[t,p]),u=oe(()=>new Map(d.nodes.map(V=>[V.id,V])),[d]),f=d.rows.find(V=>V.id===c||c===`leeg~${V.id}`&&V),$=f?"":u.has(c)?c:"",m=oe(()=>wg(t,d.rows,e.zoek),[d,e.zoek]),h=!f&&!$&&e.zoek,g=h?d.nodes.filter(V=>cn(V.title||"",h)).map(V=>V.id):[],v=yg(t),_=v.some(([V])=>V===e.toon)?e.toon:v[0][0],x=_==="beeld",w=V=>u.get(V)?.title||(t.matrix?ee.matrix.nobody:ee.not_said),M=V=>{(V||!o.current)&&l(V)},O=V=>{o.current=V,V||l(null)};be(()=>{!c||!E.started||(f&&!(f.from&&f.to)?nt(b(ee.chosen_one,{name:Ms(t,f,w)})):f?nt(b(ee.chosen_pair,{from:w(f.from),to:w(f.to)})):$&&nt(b(ee.chosen_one,{name:w($)})))},[c]),Ft(()=>(xl={name:t.name,drawing:n.current},()=>{xl=null}));let z=f&&!f.color?`leeg~${f.id}`:"",lt=z&&u.has(z)?[z]:f?[f.from,f.to].filter(Boolean):$?[$]:g,j={picture:t,rows:d.rows,name:w,pick:Go},Y=a&&a.id!==c&&i`<${eu} ...${j} keep=${O} hover=${a} close=${()=>O(!1)} />`,U=F(ee.rows,m.length),_t=t.matrix?i`<${Wd} picture=${t} rows=${m} name=${w} pick=${Go} />`:t.layout==="route"&&x&&i`<p class="zacht">${ee.nothing_chosen}</p>
        <${bl} picture=${t} rows=${m} name=${w} chosen="" pick=${Go} />`;return i`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${_a} ways=${v} shows=${_} choose=${V=>N({toon:V},!0)} />
      ${x&&i`<${Ud} handle=${n} picture=${t} reset=${()=>r(s+1)} />`}
      <${vd} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${_==="tabel"}>
          <div class="vlak">
            ${_==="matrix"?i`<${Rd} picture=${t} rows=${m} names=${u} chosen=${f?.id||""}
                      pick=${Go} point=${M} caption=${b(ee.matrix.caption,{rows:U})} />`:_==="lijst"?i`<${bl} picture=${t} rows=${m} name=${w} chosen=${f?.id||""}
                        pick=${Go} />`:i`<${_g} ...${{picture:t,drawn:d,chosen:c,row:f,lit:lt,choices:p,handle:n,turn:s,point:M}}
                        shown=${_==="beeld"} />`}
            ${!d.rows.length&&i`<p class="leegbeeld">${ee.empty}</p>`}
            ${Y}
          </div>
          <${Kd} picture=${t} hidden=${e.zonder||""} />
          ${_==="matrix"&&i`<p class="acties"><${pn} name=${t.name} title=${t.title} of=".stroomtabel"
              scenario=${q(e)} legend=".lijnen li" /></p>`}
          ${x&&i`<p class="zacht sleutels">${ee.keys}</p>`}
        </div>
        <div class="tabel" hidden=${_!=="tabel"}>
          <${Dd} picture=${t} rows=${m} chosen=${f?.id||$} pick=${Go}
            caption=${b(ee.caption,{title:t.title,rows:U})} />
          <div class="acties">
            <${Xt} name=${`${t.name}.csv`} rows=${()=>xg(t,m)} />
          </div>
        </div>
      </div>
      <${tu} ...${j} row=${f} node=${$} first=${_t} />
    </div>
    ${e.koppelingen&&i`<p class="zacht">${ee.loose}</p>`}
  `}function Ol({name:t,title:e,sentence:n}){let o=Object.values(y.views).map(r=>[r.name,r.tab||r.title]),s=[[su,k.explore.heading],...o];return i`
    <${ot} text=${e}><p class="uitleg">${n}</p><//>
    <ul class="beelden" aria-label=${ee.pictures}>
      ${s.map(([r,a])=>{let l=r===t?"page":null,c=T(r===su?r:["graaf",r]);return i`<li><a href=${c} aria-current=${l}>${a}</a></li>`})}
    </ul>
  `}function ru({route:{path:t,query:e}}){let n=t[1]||Object.keys(y.views)[0],o=oe(()=>Bd(n,e),[n,e.stand,e.plan,e.ding]);return o?i`
    <${Ol} name=${n} title=${o.title} sentence=${o.sentence} />
    <${vg} key=${n} picture=${o} query=${e} />
  `:i`<${So} />`}var ee,su,xl,Sl,Go,xg,Cl=L(()=>{"use strict";ne();fo();W();K();qt();P();vt();A();ir();nu();Vt();_o();ya();yl();kl();cr();ee=k.graph,su="verken",xl=null,Sl=()=>xl,Go=t=>N({kies:E.route.query.kies===t?null:t},!0);xg=(t,e)=>[[...Object.values(t.table),...en],...e.map(n=>[...Object.keys(t.table).map(o=>Ls(t,n,o)),...le(null)])]});function Cg({opened:t,scenario:e,query:n,field:o}){let s=[n.uit,n.weg,n.stap,n.soort,n.kies,e.key,e.plan].join("|"),r=wa(n.weg),a={opened:t,chosen:n.kies||"",hidden:r,step:n.stap||"",kind:n.soort||""},l=oe(()=>Kc(a,e),[s]),c=[...l.who,...l.what,...l.steps],p=c.includes(a.chosen)?a.chosen:"",d=c.length>qc,u=au.includes(n.toon)?n.toon:Mt()?"lijst":"beeld",f=d?"lijst":u,$={shown:l,opened:t,chosen:p,scenario:e},m=x=>N({toon:x}),h=t.map(In).join(", "),g=n.stap||n.soort||r.length>0||e.stated||e.plan,v=Se.alone[Qe(t[0])]||Se.alone.other,_=i`
    <button type="button" class="klein" onClick=${()=>N({weg:null})}>${Se.again}</button>
  `;return i`
    <div class="verkenbalk">
      ${o} ${!d&&i`<${_a} ways=${au.map(x=>[x,Se.show[x]])} shows=${f} choose=${m} />`}
      <${nn}>
        <div class="velden">
          <${jt} name="stap" label=${Se.filters.step} options=${Ye} />
          <${jt} name="soort" label=${Se.filters.kind} options=${is} />
          ${(n.stap||n.soort)&&i`<${Bn} names=${["stap","soort"]} />`}
        </div>
      <//>
      ${f!=="lijst"&&i`<${pn} name=${Se.file} title=${h} scenario=${e} of="#verkenbeeld"
          legend="#verkenlegenda li" />`}
    </div>
    ${r.length>0&&i`<p>${F(Se.hidden,r.length)} ${_}</p>`}
    ${d&&i`<p role="status">${b(Se.too_many,{count:c.length})}</p>`}
    ${!l.what.length&&i`<p>${g?Se.nothing:v}</p>`}
    <div class="graaf">
      <div class="hoofd">
        ${f!=="lijst"&&i`<div class="tekening"><${Fd} ...${$} /></div>`}
        ${f!=="beeld"&&i`<${Ed} ...${$} />`}
      </div>
      <${zd} ...${$} />
    </div>
  `}function iu({route:{query:t}}){let e=q(t),n=Sg(t),o=a=>{N({uit:a,kies:a,weg:null}),nt(In(a))},s=i`<${ka} label=${Se.search} id="ding" thing=${n[0]||""} pick=${o} />`,r=n.length?i`<${Cg} ...${{opened:n,scenario:e,query:t,field:s}} />`:i`<div class="verkenbalk">${s}</div><${Og} />`;return i`
    <${Ol} name="verken" title=${Se.heading} sentence=${Se.sentence} />
    ${t.van?i`<${Cd} query=${t} scenario=${e} />`:r}
  `}var Se,au,Ml,Sg,Og,lu=L(()=>{"use strict";ne();W();K();qt();P();vt();A();Js();J();Md();De();Ad();_o();ya();yl();Cl();Se=k.explore,au=["beeld","beide","lijst"],Ml=[...To("Chapter")].sort((t,e)=>Z(S(t,"identifier"),S(e,"identifier"))),Sg=({uit:t,stap:e,partner:n,hoofdstuk:o})=>wa(t||Br(e)?.id||ue(n)||Ml.find(s=>S(s,"identifier")===o)),Og=()=>i`
  <h2>${Se.begin.steps}</h2>
  <ul class="keuzetegels">
    ${we.map(({id:t,label:e,step:n})=>i`
        <li><a href=${T("verken",{uit:t,kies:t})}><b>${e}</b><span>${n}</span></a></li>
      `)}
  </ul>
  ${Ml.length>0&&i`
      <h2>${Se.begin.chapters}</h2>
      <ul class="keuzetegels">
        ${Ml.map(t=>i`<li><a href=${T("verken",{uit:t,kies:t})}><b>${C(t)}</b></a></li>`)}
      </ul>
    `}
  <p><a href=${T("verken",{van:"kies"})}>${Se.begin.connect}</a></p>
`});function xa(t,e){let n=eo();for(let{mark:s}of t)e?n.add(s):n.delete(s);let o=n.size===0;return N({merk:[...n].join(jl),...o&&{alleen:null}},!0),n.size}var jl,eo,cu,Ll,Tl=L(()=>{"use strict";K();jl=".",eo=()=>new Set((E.route?.query.merk||"").split(jl).filter(Boolean)),cu=()=>[...eo()].join(jl),Ll=()=>!!E.route?.query.alleen&&eo().size>0});var zl,Mg,Sa,zs,Jo,pr=L(()=>{"use strict";W();A();zl=k.shared.outcomes,Mg={disc:i`<circle r="5.5" />`,tail:i`<circle r="4.5" />`,diamond:i`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:i`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:i`<circle r="4.5" />`,half:i`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Sa=({outcome:t})=>i`<g class=${`teken teken-${zl[t].sign}`}>${Mg[zl[t].sign]}</g>`,zs=({outcome:t})=>i`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Sa} outcome=${t} />
  </svg>
`,Jo=({outcome:t,on:e=""})=>i`
  <span class="uitkomst">
    <${zs} outcome=${t} /> ${zl[t].said}${e&&i`<span class="bij">${e}</span>`}
  </span>
`});function Fl({gaps:t,what:e}){let n=eo(),o=t.filter(a=>n.has(a.mark)).length,s=a=>nt(F(_n.bar.changed,xa(t,a.target.checked))),r=t.length>1?b(_n.mark_all,{count:t.length,what:e}):b(_n.mark,{what:e});return i`
    <label class="merk">
      <input type="checkbox" checked=${o===t.length} indeterminate=${o>0&&o<t.length}
        aria-label=${r} onChange=${s} />
    </label>
  `}function zg({title:t,gaps:e,beside:n,by:o,scenario:s,open:r}){let a=e.filter(u=>u.heavy).length,l=new Map;for(let{query:u,subject_label:f}of e){let $=o==="topic"?go(u):f;l.set($,(l.get($)||0)+1)}let c=[...l].map(([u,f])=>f>1?b(_n.repeated,{title:u,count:f}):u),p=i`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        <strong>${e.length}</strong> ${F(_n.questions,e.length).replace(/^\d+ /,"")}
        ${a>0&&i`<span class="bij">${b(_n.heavy,{count:a})}</span>`}
      </span>
      <span class="vouwbij">${c.slice(0,6).join(" · ")}${c.length>6&&" …"}</span>
      ${n>0&&i`<span class="vouwtal bij">${b(_n.about_source,{count:n})}</span>`}
    </span>
  `;return i`
    <div class="vouw">
      <${Fl} gaps=${e} what=${t} />
      <${er} summary=${p} inside=${()=>e.map(u=>i`<${Lg} key=${jg(u)} gap=${u} scenario=${s} query=${y.queries[u.query]||{}} />`)} open=${r} />
    </div>
  `}function uu({gaps:t,beside:e,by:n,scenario:o,open:s}){let{of:r,all:a}=Tg[n],l=(c,p)=>c.filter(d=>r(d)===p);return a(t).map(([c,p])=>({id:c,title:p,found:l(t,c)})).filter(({found:c})=>c.length).map(({id:c,title:p,found:d})=>i`
        <${zg} key=${c} title=${p} gaps=${d} beside=${l(e,c).length} by=${n}
          scenario=${o} open=${s} />
      `)}function Fg({row:t}){let e=t.who.length>pu+1?t.who.slice(0,pu):t.who,n=t.who.length-e.length;return i`
    <${ce} ids=${e} />
    ${n>0&&b(_n.deadline.others.more,{names:"",count:n})}
    <span class="bij">${_n.deadline.how[t.how]}</span>
  `}function Eg({gap:t,found:e,scenario:n}){let o=e.deadline,s=_n.deadline.columns,r=ae(e.subject),a=C(e.subject);return i`
    <tr role="row" class=${du(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Fl} gaps=${[t]} what=${o.what||a} /></td>
      <th scope="row" role="rowheader" data-kop=${s.work}>
        <${B} id=${e.subject} text=${r===a?a:`${r} ${e.subject_label}`} />
        ${o.what&&i`<span class="bij">${o.what}</span>`}
        <${Wi} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${s.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${s.stand}><${Jo} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${s.who}><${Fg} row=${o} /></td>
    </tr>
  `}function fu({rows:t,scenario:e,all:n}){let{columns:o,caption:s,title:r,lanes:a,note:l,show:c}=_n.deadline,p=Mt()?Bg:Ag,d=n||t.length<=p+1?t:t.slice(0,p),u=Ks(t.map(({found:f})=>f.deadline?.outcome||""));return i`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${u.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${T("beloften")}>${a}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${s}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="merkvak"></td>
            ${Object.values(o).map(f=>i`<th scope="col" role="columnheader">${f}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${d.map(f=>i`<${Eg} ...${f} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${d.length<t.length&&i`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>N({termijnen:"alle"},!0)}>
            ${F(c,t.length-d.length)}
          </button>
        `}
    </section>
  `}var _n,du,jg,Lg,Tg,pu,Ag,Bg,$u=L(()=>{"use strict";ne();W();K();qt();P();A();Tl();J();Rt();_s();St();pr();_n=k.gaps;du=t=>eo().has(t.mark)?"gemarkeerd":"",jg=t=>`${t.mark} ${t.sentence}`,Lg=({gap:t,scenario:e,query:n})=>i`
  <article class=${`punt gewicht-${t.severity} ${du(t)}`} data-vraag=${t.mark}>
    <${Fl} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Ri} gap=${t} query=${n} />
      <${Wi} gap=${t} scenario=${e} />
    </div>
  </article>
`,Tg={topic:{of:t=>t.topic,all:()=>y.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>I(t.map(e=>e.query)).map(e=>[e,go(e)])}};pu=2;[Ag,Bg]=[8,5]});function Pg({scenario:t,tell:e}){let n=o=>Ds(e,He.busy,async()=>{let s={options:rs(t),marks:cu(),kind:o};ve(`${He.file}.${o}`,(await tt().ask("marked",s)).data,hu[o])});return Object.keys(hu).map(o=>i`<button type="button" id=${`merk-${o}`} onClick=${()=>n(o)}>${He.office[o]}</button>`)}function Ng({gaps:t,scenario:e,rows:n}){let[o,s]=D(""),r=eo();if(!r.size)return null;let a=t.filter(u=>r.has(u.mark)),l=r.size-a.length,c=Ll(),p=()=>{xa([...r].map(u=>({mark:u})),!1),nt(He.cleared)},d=()=>{N({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return i`
    <section class="merkbalk" aria-label=${He.label}>
      <p>
        <strong>${F(He.count,r.size)}</strong>${l>0&&F(He.elsewhere,l)}
      </p>
      <button
        type="button" class="alslink" id="alleen"
        onClick=${()=>N({alleen:c?null:"gemarkeerd"})}>
        ${c?He.every:He.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${He.clear}</button>
      <p class="merkuitleg" aria-live="polite">${o||He.address}</p>
      <button type="button" id="merk-print" onClick=${d}>${He.print}</button>
      <${Xt} name=${`${He.file}.csv`} rows=${()=>n(a)} label=${He.csv} id="merk-csv" />
      ${mn()&&i`<${Pg} scenario=${e} tell=${s} />`}
    </section>
  `}function Ig({all:t}){let e=(r,a)=>I(r).map(l=>[l,a(l)]),n=e(t.flatMap(r=>Po(r).flatMap(a=>a.partners)),ku),o=e(t.map(r=>r.query).sort(Z),go),s=Object.entries(y.codes.Severity).map(([r,a])=>[r,a.label]);return i`
    <${nn}>
      <div class="velden">
        <${jt} label=${ht.fields.partner} name="partner"
          options=${n.sort((r,a)=>Z(r[1],a[1]))} />
        <${jt} label=${ht.fields.step} name="stap"
          options=${[...Ye,...bu("stap",st)]} />
        <${jt} label=${ht.fields.query} name="vraag" options=${o} />
        <${jt} label=${ht.fields.weight} name="gewicht"
          options=${[...s,...bu("gewicht",r=>G("Severity",r))]} />
        <${jt} label=${ht.fields.kind} name="soort" options=${is} />
        <${An} label=${ht.fields.text} name="tekst" />
        <${Bn} names=${El} />
      </div>
    <//>
  `}function Rg({points:t,low:e,source:n,query:o}){let s=I(t.map(c=>c.topic)).length,r=c=>F(ht.questions,c.length),a={points:b(ht.part_counts.points,{questions:r(t),topics:F(ht.topics_count,s)}),source:b(ht.part_counts.source,{questions:r(e)})},l=(c,p,d)=>i`
    <a href=${T("aandachtspunten",{...o,deel:p})} aria-current=${d?"true":null} id=${`deel-${p}`}>
      <strong>${ht.parts[c]}</strong> ${a[c]}
    </a>
  `;return i`
    <nav class="delen" aria-label=${ht.parts_label}>
      ${l("points","overleg",!n)}${l("source",yu,n)}
    </nav>
  `}function Wg({gaps:t,beside:e,per:n,scenario:o,open:s,all:r}){let a=[...t,...e].flatMap(u=>Po(u).map(f=>({gap:u,found:f}))).filter(({found:u})=>u.deadline).sort((u,f)=>Z(u.found.deadline?.day||"",f.found.deadline?.day||"")),l=t.filter(u=>!u.deadline),c=Oa[n],p=Object.entries(Oa).map(([u,f])=>[u,ht.fold[f]]),d=()=>N({vouw:s?"in":"uit"},!0);return i`
    ${a.length>0&&i`<${fu} rows=${a} scenario=${o} all=${r} />`}
    ${l.length>0&&i`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${ht.heading[c]}</h2>
            <p>${ht.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${d}>${s?ht.refold:ht.unfold}</button>
            </p>
          </header>
          <${Ss} legend=${ht.fold_by} name="per" options=${p} current=${n} id="per" />
          <${uu} gaps=${l} beside=${e} by=${c} scenario=${o} open=${s} />
        </section>
      `}
    ${!t.length&&i`<p>${ht.none}</p>`}
  `}function wu({route:t}){let e=q(t.query),n=t.query,o=Q(e).gaps,s=Ll(),r=s?o.filter(g=>eo().has(g.mark)):vp(o,n),a=r.filter(g=>!g.source),l=r.filter(g=>g.source),c=n.deel?n.deel===yu:!a.length&&l.length>0,p=s||!!n.vraag,d=p?r:c?l:a,u=s||El.some(g=>n[g]),f=n.vouw?n.vouw==="uit":u&&d.length<=Dg,$=n.per in Oa?n.per:Object.keys(Oa)[Number(c&&!p)],m=Object.fromEntries(El.filter(g=>n[g]).map(g=>[g,n[g]])),h=g=>F(ht.questions,g.length);return i`
    <${ot} text=${ht.title}>
      <p class="uitleg">${b(ht.intro,{report:Gn(rt(e.plan))})} ${tn}</p>
    <//>
    ${Ce(e).map(g=>i`<${to} key=${g.key} plan=${g} />`)}
    <div class="deelrij">
      ${p?i`<p class="delen"><strong>${s?ht.only_title:go(n.vraag)}</strong></p>`:i`<${Rg} points=${a} low=${l} source=${c} query=${m} />`}
      <${ga} scenario=${e} />
    </div>
    <div class=${s?"vragen alleen":"vragen"}>
      ${!s&&i`<${Ig} all=${o} />`}
      <div class="vraaglijst">
        ${c&&!p&&i`<p class="zacht">${ht.source_intro}</p>`}
        <p class="zacht" id="weegt">${ht.weights}</p>
        <${Wg} key=${`${c}${s}`} gaps=${d} beside=${c||p?[]:l} per=${$}
          scenario=${e} open=${f} all=${u||!!n.termijnen} />
        <p class="acties"><${Xt} name="aandachtspunten.csv" rows=${()=>gu(d,e)} /></p>
        <${Zr} />
      </div>
    </div>
    <${Ng} gaps=${o} scenario=${e} rows=${g=>gu(g,e)} />
    <${Yt} text=${b(ht.shown,{points:h(a),low:h(l)})} />
  `}var ht,He,mu,hu,ku,gu,bu,El,yu,Oa,Dg,_u=L(()=>{"use strict";ne();W();K();qt();P();vt();A();Fe();Tl();J();it();De();Vt();$u();_s();ht=k.gaps,He=k.gaps.bar,mu="application/vnd.openxmlformats-officedocument",hu={docx:`${mu}.wordprocessingml.document`,xlsx:`${mu}.spreadsheetml.sheet`};ku=t=>C(ue(t)||t),gu=(t,e)=>[[...ht.csv,...en],...t.map(n=>[n.number,G("Severity",n.severity),go(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(st).join(", "),n.kinds.map(ft).join(", "),n.partners.map(ku).join(", "),n.subject_label,ho(n).map(xt).join("; "),...le(e,n.plan)])],bu=(t,e)=>{let n=E.route.query[t]||"";return n.includes(",")?[[n,ke(n.split(",").map(e))]]:[]},El=["tekst","stap","soort","partner","vraag","gewicht"];yu="bron";Oa={onderwerp:"topic",soort:"query"};Dg=25});function Al({name:t,of:e,rows:n,columns:o,fields:s,keep:r,sort:a,groups:l,named:c,progress:p=!1}){let d=k[e];return function({route:f}){let{plan:$,strict:m}=q(f.query),h=p&&m?k.shared.choices.strict_said:"",g=n($).filter(w=>r(w,f.query)),v=o(),_=F(d.count,g.length),x=()=>Eo(v,Tr(g,v,Hi("sorteer",a)),w=>le(null,At(w.id)?.key||$,h));return i`
      <${ot} text=${d.title}><p class="uitleg">${d.intro}</p><//>
      <${nn}>
        <${Pn} />
        <div class="velden">
          <${An} name="tekst" />
          ${s().map(w=>i`<${jt} ...${w} />`)}
          <${Bn} names=${Object.keys(f.query).filter(w=>w!=="merk")} />
        </div>
      <//>
      ${p&&i`<${Uo} />`}
      <p class="telling">${_}<${Xt} name=${`${t}.csv`} rows=${x} /></p>
      <${dt} id=${t} caption=${b(d.caption,{count:_})} rows=${g} columns=${v}
        urlKey="sorteer" sort=${a} groups=${l&&{...l(),named:c,count:d.count}} />
      <${Yt} text=${_} />
    `}}var Dn,ge,qn,Ou,Cu,Mu,ju,dr,Fs,qg,Ca,Hg,vu,Lu,Vg,Ug,xu,Su,Tu,zu,Fu,Eu=L(()=>{"use strict";fo();W();K();qt();P();vt();A();J();it();Rt();De();Vt();St();Te();Dn=k.partners,ge=k.measures,qn=k.lookup;Ou=t=>we.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Cu=t=>Object.entries(y.codes[t]).map(([e,n])=>[e,n.label]),Mu=(t,e)=>!e||cn([C(t),...["altLabel","promise","summary"].flatMap(n=>kt(t,n))].join(" "),e),ju=Al({name:"partners",of:"partners",sort:"naam",rows:t=>y.partners[H?t:""],keep:(t,e)=>Mu(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||S(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:Dn.fields.step,name:"stap",options:Ye},{label:Dn.fields.kind,name:"soort",options:Cu("OrganisationKind")},{label:Dn.fields.role,name:"rol",options:Object.entries(Dn.roles)}],columns:()=>[{key:"naam",label:Dn.columns.name,text:t=>C(t.id),cell:t=>[i`<${B} id=${t.id} />`,i`<${mo} id=${t.id} />`]},{key:"soort",label:Dn.columns.kind,text:t=>Ee(t.id,"organisationKind")},{key:"stappen",label:Dn.columns.steps,text:t=>Ou(t.steps)},{key:"handelt",label:Dn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Dn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Dn.columns.wish,text:t=>t.wish}]}),dr=t=>y.called[t]?.short||"",Fs=t=>S(t,"prefLabel"),qg=Nc.map(t=>({id:t,...y.works[t]})).sort((t,e)=>Z(dr(t.id)||"~",dr(e.id)||"~")||Z(Fs(t.id),Fs(e.id))),Ca=H?"":Hn[0].date,Hg=(t,e,n)=>({key:t,label:e,text:({id:o})=>ps(o,n)?Be(o,n):"",cell:({id:o})=>ps(o,n)&&i`<${te} id=${o} date=${n} />`}),vu=()=>To("Chapter").sort((t,e)=>Z(S(t,"identifier"),S(e,"identifier"))).map(t=>[t,b(ge.chapter,{identifier:S(t,"identifier"),title:Fs(t)})]),Lu=Al({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:t=>qg.filter(e=>Vn(e.id,t)),keep:(t,e)=>Mu(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:Cn(t.id).includes(e.stap)))&&(!e.soort||Pr(t.id).includes(e.soort))&&(!e.wat||Ze(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||ps(t.id)===e.staat),named:({id:t})=>Fs(t),groups:()=>({of:t=>t.chapter||"",titles:[...vu(),["",ge.no_chapter]]}),fields:()=>[{label:ge.fields.what,name:"wat",options:Object.entries(ge.types)},{label:ge.fields.chapter,name:"hoofdstuk",options:vu()},{label:ge.fields.step,name:"stap",options:[...Ye,["alle",ge.across]]},{label:ge.fields.kind,name:"soort",options:is},{label:ge.fields.status,name:"staat",options:Cu("Status")}],columns:()=>[{key:"nr",label:ge.columns.number,text:({id:t})=>dr(t),cell:({id:t})=>dr(t)?i`<a href=${se(t)}>${dr(t)}</a>`:i`<span class="zacht">${ge.no_number}</span>`},{key:"naam",label:ge.columns.name,text:({id:t})=>Fs(t),cell:({id:t})=>i`<${B} id=${t} text=${Fs(t)} />`},...Ln(({id:t})=>At(t)?.key),{key:"wat",label:ge.columns.what,text:({id:t})=>Pt(t)},...Ca&&Ca!==ye?[Hg("plan",R(co(Ca)),Ca)]:[],Fn("nu",H?ge.columns.stand:R(co(ye)),({id:t})=>t),{key:"termijn",label:ge.columns.deadline,text:({id:t})=>S(t,"finalDueBy"),cell:({id:t})=>X(S(t,"finalDueBy"))},{key:"stap",label:ge.columns.step,text:t=>t.across?k.shared.all_steps:Ou(Cn(t.id))},{key:"wie",label:ge.columns.lead,sort:!1,text:t=>t.container?"":ls(t.id).map(C).join(", ")||k.shared.nobody,cell:t=>t.container?"":ls(t.id).length?i`<${ce} ids=${ls(t.id)} />`:i`<span class="zacht">${k.shared.nobody}</span>`}]}),Vg=t=>I(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Je(t,e))).filter(It),Ug=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:Vg(t),text:[C(t),...kt(t,"altLabel"),S(t,"summary"),e.told].join(" ")})),xu=t=>ie(t).map(xt),Su="Recommendation",Tu=(t,e,n)=>Al({name:t,of:e,sort:"naam",rows:o=>Ug.filter(s=>Vn(s.id,o)&&Ze(s.id,Su)===n),keep:(o,s)=>(!s.wat||Ze(o.id,s.wat))&&(!s.tekst||cn(o.text,s.tekst))&&(!s.stap||o.steps.includes(s.stap)),named:({id:o})=>C(o),groups:()=>({of:({id:o})=>Object.keys(qn.types).find(s=>Ze(o,s))||"",titles:Object.entries(qn.types).map(([o,s])=>[o,R(s)])}),fields:()=>[{label:qn.fields.what,name:"wat",options:Object.entries(qn.types).filter(([o])=>To(o).length&&o===Su===n)},{label:qn.fields.step,name:"stap",options:Ye}],columns:()=>[{key:"naam",label:qn.columns.name,text:({id:o})=>C(o),cell:({id:o})=>[i`<${B} id=${o} />`,S(o,"summary")&&i`<p class="zacht">${S(o,"summary")}</p>`]},...Ln(({id:o})=>At(o)?.key),{key:"wat",label:qn.columns.what,text:({id:o})=>Pt(o)},{key:"zegt",label:qn.columns.told,text:o=>o.told},{key:"over",label:qn.columns.about,sort:!1,text:o=>o.about.map(C).join("; "),cell:o=>i`<${ce} ids=${o.about} name=${ae} />`},{key:"bron",label:qn.columns.place,sort:!1,text:({id:o})=>xu(o).join("; "),cell:({id:o})=>{let[s,...r]=xu(o),a=b(k.shared.more_places,{count:r.length});return[s,r.length>0&&i`<span class="zacht">${a}</span>`]}}]}),zu=Tu("naslag","lookup",!1),Fu=Tu("gevraagd","asked",!0)});function Kg({cell:t,change:e}){let[n,...o]=t.brief,s=t.asked&&i`<span class="bij">${Oo.asked_mark}</span>`,r=e&&i`<span class="bij door">${Oo.changed.mark[e.by]}</span>`,a=i`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[s||a,r];let l=[i`<strong class=${t.strict&&"anders"}>${n}</strong>`,o.map(c=>i`<span class="bij">${c}</span>`),s,r];return t.unmet?i`<span class="plaat">${l}</span>`:t.undecided?l:i`<${Yn} bar=${t.bar} support=${t.support_only} />${l}`}function Gg({row:t,cell:e,change:n,step:o,plan:s,chosen:r}){let a=la(e,n,s),l=`${r?" gekozen":""}${o===null?" dwars":""}`;if(!e)return i`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${a}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=je(t.key,o,s.key);return i`
    <td role="cell" class=${`vak ${Ie(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Ao(c)} aria-haspopup="dialog" onClick=${()=>N({cel:c})}>
        <span class="sr">${b(Oo.cell,{row:t.label,step:st(o)})}${a}</span>
        <span class="beeld" aria-hidden="true"><${Kg} cell=${e} change=${n} /></span>
        ${e.most_basis&&i`<span aria-hidden="true"><${Re} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function Ma({by:t,scenario:e,plan:n,address:o="",reach:s}){let r=Pe(n),a=ys(t,e,n),[l,c]=D(o?Math.max(0,r.indexOf(Qr(o).step)):0),p=new Set(s?.columns.filter(d=>!d.acting&&!d.undecided).map(d=>d.step));return i`
    <${Qg} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${n===y.plans[0]?"matrix":`matrix-${n.key}`} role="table">
      <caption>${b(Oo.caption,{rows:Oo.heads[t],scenario:mt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Oo.heads[t]}</th>
          ${n.steps.map((d,u)=>i`
              <${Jg} step=${d} place=${u+1} of=${n.steps.length} empty=${p.has(d.notation)}
                chosen=${u===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${Oo.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ne(t,e,n).map(d=>i`<${Zg} key=${d.key} row=${d} plan=${n} chosen=${l} changes=${a} />`)}
      </tbody>
    </table>
  `}var Oo,Jg,Zg,Qg,Bl=L(()=>{"use strict";W();K();P();A();Tn();it();wo();St();Oo=k.overview;Jg=({step:t,place:e,of:n,empty:o,chosen:s})=>i`
  <th scope="col" role="columnheader" class=${`halte${s?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${o?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${se(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Zg=({row:t,plan:e,chosen:n,changes:o})=>i`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?i`<${B} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${Pe(e).map((s,r)=>i`<${Gg} row=${t} cell=${t.cells[r]} change=${o(t.key,s)} step=${s} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Qg=({plan:t,chosen:e,choose:n})=>i`
  <div class="stappen" role="group" aria-label=${Oo.one_step}>
    ${Pe(t).map((o,s)=>i`
        <button type="button" aria-pressed=${String(s===e)} onClick=${()=>n(s)}>
          ${st(o)}
        </button>
      `)}
  </div>
`});function tb({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return i`
    <section class="wensen">
      <h2>${ur.wish}</h2>
      <ul class="tegels">
        ${ur.tiles.map(n=>i`
            <li>
              <a class="tegel" href=${T(n.to,n.choose)}>
                <${Xg} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.said&&e?.said[n.said]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function ob({points:t,plans:e,count:n}){let o=e.length>1;return t.length?i`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${ur.discuss.title}</h2><p>${ur.discuss.note}</p>
        <p class="acties"><a href=${T("aandachtspunten")}>${b(ur.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(s=>{let r=t.filter(a=>a.plan===s.key);return r.length?i`
          ${o&&i`<p class="zacht">${s.title}</p>`}
          <ul class="kaartjes">
            ${r.map(a=>i`<${nb} key=${a.name} point=${a} several=${o} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function sb({state:t,things:e,date:n}){let o=H?"h4":"h3",s=a=>$o(a,n)[1]&&i`<span class="zacht"> – ${$o(a,n)[1]}</span>`,r=b(Wt.group,{state:R(G("CellState",t)),count:e.length});return i`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${r}<//>
      <${gn} ids=${bn(e)} more=${s} />
    </div>
  `}function rb({scenario:t,plan:e}){let n=H?"h3":"h2";return Q(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:r,undecided:a})=>{let l=y.codes.InterventionKind[s];return i`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}>
        <div class="hoofdstuk">
          <${n}>${b(Wt.apart.title,{kind:l.label})}<//>
          <p>${b(Wt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?i`
                <div class="standen">
                  ${r.map(c=>i`<${sb} ...${c} date=${t.date} />`)}
                </div>
              `:i`<p>${a?Wt.undecided:bs(e)}</p>`}
      </section>
    `})}function Bu({route:t}){let e=q(t.query),n=Object.hasOwn(Pl,t.query.rijen||"")&&Pl[t.query.rijen||""]||"kind",o=Object.entries(Pl).map(([l,c])=>[l,Wt.rows[c]]),s=n==="kind"?"":t.query.rijen,{cel:r}=t.query,a=Q(e);return i`
    ${n==="kind"?i`<${cb} answer=${a} plan=${rt(e.plan)} plans=${Ce(e)} />`:i`<${ot} text=${Wt.heading} title=${Wt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Wt.matrix[n]}</h2><p>${mt(e)}</p>
          <p class="acties"><a href=${T("methode")}>${Wt.legend.more}</a></p>
          <${ha} query=${t.query}>
            <${Ss} legend=${Wt.rows.title} name="rijen" options=${o} current=${s} id="r" />
            <${Vo} />
          <//>
        </div>
        ${Ce(e).map(l=>i`
            ${H&&i`<h3>${l.title}</h3>`}
            <${to} plan=${l} />
            <${Ma} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${a.reach.find(c=>c.plan===l.key)} />
            <${lb} by=${n} scenario=${e} plan=${l} />
            <${rb} scenario=${e} plan=${l} />
          `)}
        <${Zr} />
      </div>
      <${aa} undecided=${Yr(e)} />
    </div>
    ${r&&i`<${vs} address=${r} by=${n} scenario=${e} />`}
    <${Yt} text=${r?"":b(Wt.shown,{scenario:mt(e)})} />
  `}var Wt,Au,Yg,Xg,ur,eb,nb,Pl,ab,ib,lb,cb,Pu=L(()=>{"use strict";W();K();qt();P();vt();A();Tn();J();it();wo();De();Vt();St();Bl();dl();yo();Wt=k.overview,{truth:Au}=k.thing,Yg={station:i`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:i`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:i`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:i`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:i`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:i`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Xg=({name:t})=>i`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${Yg[t]}
  </svg>
`,{start:ur}=Wt;eb=({query:t,barriers:e,plan:n,weights:o},s)=>T("aandachtspunten",{vraag:t,stap:e.join(","),gewicht:o.join(","),...s&&{plan:n}}),nb=({point:t,several:e})=>i`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${eb(t,e)}>${t.ask}</a></p>
  </li>
`;Pl={"":"kind",partner:"partner",vorm:"form"},ab=(t,e,n)=>{let{word:o,lines:s}=Ie(e);if(!e)return[t.label,st(n),Wt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:a,families:l,initiatives:c,partners:p,expected:d}=e;return[t.label,st(n),o,s.join("; "),G("Basis",r),Au[String(a)],l,c,p,Au[String(d)]]},ib=(t,e,n)=>[[...Wt.csv,...en],...Ne(t,e,n).flatMap(o=>o.cells.map((s,r)=>[...ab(o,s,Pe(n)[r]),...le(e,n.key)]))],lb=({by:t,scenario:e,plan:n})=>i`
  <div class="acties">
    <${Xt} name="matrix.csv" rows=${()=>ib(t,e,n)} />
    <button type="button" onClick=${()=>td(t,e,n)}>${Wt.svg}</button>
    <button type="button" onClick=${()=>ed(t,e,n)}>${Wt.png}</button>
    <${Zn} text=${()=>location.href} label=${Wt.link} />
  </div>
`,cb=({answer:t,plan:e,plans:n})=>i`
  <div class="start">
    <${ot} text=${Wt.heading} title=${Wt.title}>
      <p>${b(Wt.start.intro,{report:Gn(e)})}</p>
      <p><strong>${b(Wt.start.dated,{year:I(n.map(({date:o})=>o.slice(0,4))).join(", ")})}</strong>
        ${" "}${Wt.start.since}</p>
    <//>
    <${tb} answer=${t} />
  </div>
  <${ob} points=${t.points} count=${t.gaps.length} plans=${n} />
`});async function Nu(t,e){let n=await tt().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let o=at(),s=new Set(o?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>s.has(c))?o?.decisions:[],a=(r||[]).filter(c=>pb(c,n)),l=(r||[]).length-a.length;return tt().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:a.length,gone:l},a.length&&await ja({decisions:a,saved:!1}),null}function pb({about:t,which:e,field:n},o){if(t==="list")return n!==o.fields.day;let s={column:o.columns,row:o.rows,name:o.names}[t];return e==="*"||s.some(r=>r.which===e)}async function ja(t){let e=at(),n=await tt().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n}})}async function Oe(...t){let e=at();await ja({decisions:[...e.decisions,...t],undone:[],saved:!1})}async function Nl(){let t=at(),e=t.decisions.at(-1);e&&await ja({decisions:t.decisions.slice(0,-1),undone:[e,...t.undone],saved:!1})}async function Il(){let t=at(),[e,...n]=t.undone;e&&await ja({decisions:[...t.decisions,e],undone:n,saved:!1})}var at,La,fr,Zo,Qo,Ta,Yo=L(()=>{"use strict";Fe();at=()=>tt().board;La=(t,e,n,o="hand")=>({about:"row",which:t,field:e,value:n,by:o}),fr=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),Zo=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),Qo=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),Ta=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function no({label:t,value:e,options:n,id:o=null,pick:s}){let r=Sn(!1),a=l=>{let{value:c}=l.target;r.current=!1,c!==e&&s(c)};return i`
    <select id=${o} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?a(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||a(l)}
      onBlur=${a}>
      ${n.map(([l,c])=>i`<option value=${l}>${c}</option>`)}
    </select>
  `}var $r=L(()=>{"use strict";W()});function db({column:t,act:e}){let[n,o]=t.both,{found:s}=at(),a=[...s.columns.some(({target:$,table:m})=>$===s.fields.role&&m===t.table)?["beside"]:[],"all","eerste","splits","none"],{partner:l,role:c}=s.fields,p={beside:`${l}:${c}`,all:`${l}:${n}`,none:l},d=$=>e(()=>Oe(fr(t.which,"target",p[$]||`${l}:${$}`))),u=t.reading===c?"beside":t.reading,f=u==="?"?"":u||(t.role===n?"all":"none");return i`
    <fieldset class="bordkeuze">
      <legend>${yt.whose}</legend>
      ${a.map($=>i`
          <label>
            <input type="radio" name=${`wie-${t.which}`} checked=${$===f}
              onChange=${()=>d($)} />
            ${b(yt.readings[$],{one:n,other:o})}
          </label>
        `)}
    </fieldset>
  `}function ub({column:t,act:e}){let{targets:n,fields:o}=at().found,{which:s,head:r,examples:a,target:l,role:c,filled:p,read:d}=t,u=[t.why==="values"&&yt.by_values,t.options.length>0&&t.why==="head"&&b(yt.maybe,{what:t.options.join(", ")}),t.month_first&&yt.month_first,t.says].filter(Boolean),f=[...new Set([...n.slice(0,Iu),yt.notes,...n.slice(Iu)])],$=c?[[`${l}:${c}`,b(yt.with_role,{target:l,role:c})]]:[];return i`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&i` <span class="bij">${t.table}</span>`}</th>
      <td>${a.join(" · ")||"–"}</td>
      <td>
        <${no} label=${b(yt.as,{head:r})} value=${$[0]?.[0]||l||yt.notes}
          options=${[...$,...f.map(m=>[m,m])]} pick=${m=>e(()=>Oe(fr(s,"target",m===yt.notes?"":m)))} />
      </td>
      <td class=${d<p&&l?"vraag":""}>
        ${b(yt.read,{read:l?d:p,count:p})}
      </td>
      <td>
        ${u.join(" ")}
        ${t.both.length>0&&l===o.partner&&i`<${db} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function fb(){let[t,e]=D(0),{rows:n,fields:o}=at().found,s=n[Math.min(t,n.length-1)];if(!s)return null;let r=s.who.map(({name:l,role:c})=>c?`${l} (${c})`:l).join(", "),a=Object.entries({[yt.fields.who]:r,...s.fields}).filter(([l,c])=>c&&l!==o.role);return i`
    <section class="bordproef">
      <h2>${b(yt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${s.number}</span><strong>${s.title}</strong></p>
      <dl>${a.map(([l,c])=>i`<dt>${l}</dt><dd>${c}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${yt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1} onClick=${()=>e(t+1)}>
          ${yt.following}
        </button>
      </p>
    </section>
  `}function Ru({act:t}){let{columns:e,rows:n,names:o,left_out:s,plan:r,fields:a}=at().found,l=n.filter(p=>p.led).length,c=[[b(yt.read,{read:n.filter(p=>!p.open).length,count:n.length}),yt.sum.placed],[b(yt.read,{read:l,count:n.length}),yt.sum.led],[String(Ta(o).length),yt.sum.asks],[String(s.length),yt.sum.left_out]];return i`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${yt.heads.map(p=>i`<th scope="col">${p}</th>`)}</tr></thead>
        <tbody>${e.map(p=>i`<${ub} key=${p.which} column=${p} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${yt.plan}</h2>
          <label class="veld"><span>${yt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${p=>t(()=>Oe(Qo(a.title,p.target.value)))} />
          </label>
          <label class="veld"><span>${yt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:p}})=>p&&p!==r.day&&t(()=>Oe(Qo(a.day,p)))} />
          </label>
        </section>
        <${fb} />
        <section>
          <h2>${yt.sums}</h2>
          <dl class="bordsom">${c.map(([p,d])=>i`<dt>${p}</dt><dd>${d}</dd>`)}</dl>
          ${s.map(p=>i`<p class="zacht">${p}</p>`)}
        </section>
      </div>
    </div>
  `}var yt,Iu,Wu=L(()=>{"use strict";W();P();Yo();A();$r();yt=k.board.columns,Iu=-1});async function Es(t,e){let n=await tt().ask("take",{...t,beside:e});if(!n.ok)return n;let{page:o}=await tt().ask("page",{options:[],views:!1,comparisons:!1});return tt().show(o,b(e?k.werkplaats.beside:k.werkplaats.alone,{name:t.name})),n}async function mb(){await tt().ask("shipped"),tt().show()}function za({files:t,children:e=null}){let[n,o]=D("");async function s(r,a){window.addEventListener("beforeunload",Du),await Ds(o,Zt.saving,async()=>{let{name:l,data:c}=await tt().ask(r,a);ve(l,c,Rl[l.split(".").pop()])}),window.removeEventListener("beforeunload",Du)}return i`
    <div class="acties">
      ${t.map(({id:r,label:a,name:l,given:c})=>i`
          <button type="button" id=${r} onClick=${()=>s(l,c)}>${a}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Vu(){let t=Ct(),[e,n]=D("");async function o(){let[s]=t.current.files;if(!s)return nt(Zt.first_source);Ds(n,Zt.busy,async()=>(await tt().ask("source",{data:await zr(s)})).message)}return i`
    <section class="blok">
      <h2>${Zt.source}</h2>
      <p class="zacht">${Zt.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${Zt.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${o}>${Zt.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function Fa({message:t,notes:e=[],faults:n,wrong:o,questions:s,asked:r,counts:a}){let l=a&&n.length+s.length>0;return i`
    <p><strong>${t}</strong></p>
    ${l&&i`<${za} files=${[{id:"bewaar-fouten",label:Zt.save_marked,name:"faults"}]} />`}
    ${e.map(c=>i`<p>${c}</p>`)}
    <${qu} title=${Zt.faults} lines=${n} count=${o} />
    <${qu} title=${Zt.questions} lines=${s} count=${r} />
    <${hb} title=${Zt.read} lines=${gb(a)} />
  `}function Uu(t){if(!t.length)throw new Error(Zt.first);if(t.length>1)throw new Error(b(Zt.one_only,{count:t.length}));if(t[0].size>fi)throw new Error(b(Zt.too_large,{name:t[0].name,most:fi/2**20}));return t[0]}var Zt,$b,Rl,Du,Hu,qu,hb,gb,Ea=L(()=>{"use strict";ne();W();P();A();Fe();J();Vt();Zt=k.check,$b="plan",Rl={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Du=t=>t.preventDefault();Hu=()=>i`
  <section class="blok">
    <h2>${Zt.save}</h2>
    <p class="zacht">${Zt.save_intro}</p>
    <${za}
      files=${Object.entries(Zt.save_as).filter(([t])=>!(H&&t===$b)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${tt().own&&i`<button type="button" id="terug" onClick=${mb}>${Zt.back}</button>`}
    <//>
  </section>
`;qu=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&i`
    <h2>${b(Zt.list,{title:t,count:n})}</h2>
    <ul>${e.map(o=>i`<li>${o}</li>`)}</ul>
  `,hb=({title:t,lines:e=[]})=>e.length>0&&i`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(n=>i`<li>${n}</li>`)}</ul>
    </details>
  `,gb=(t={})=>Object.entries(t).map(([e,n])=>b(Zt.counted,{count:n,what:Ar(e).toLowerCase()})).sort(Z)});function Gu({act:t}){let e=Ct(),[n,o]=D(null),[s,r]=D(!1),[a,l]=D(""),c=(d,u)=>t(async()=>{r(!0);try{let f=await u(),$=await Nu(d,f);if(o($&&{...$,given:{name:d,data:f}}),$)return nt($.message);location.hash=T("controleer",{stap:"kolommen"})}finally{r(!1)}}),p=d=>t(async()=>{let u=Uu(d);await c(u.name,()=>zr(u))});return be(()=>{let d=u=>p(u.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),i`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${on.list.drop}</h2>
        <p>${on.list.kinds}</p>
        <label class="veld">
          <span>${on.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>p(e.current.files)} />
        </label>
        <p class="zacht">${on.list.others}</p>
        ${s&&i`<p role="status">${on.busy}</p>`}
      </section>
      <section>
        <label class="veld bordplak">
          <span>${on.list.paste}</span>
          <textarea id="plak" rows="6" value=${a}
            onInput=${d=>l(d.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!a.trim()}
            onClick=${()=>c(`${on.list.pasted}.txt`,async()=>Ku(bb(a)))}>
            ${on.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>c(`${on.list.example_name}.csv`,async()=>Ku(on.list.example_list))}>
            ${on.list.example}
          </button>
        </div>
      </section>
    </div>
    <ul class="bordfeiten">
      ${on.list.facts.map(({head:d,text:u})=>i`<li><strong>${d}</strong> ${u}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&i`
          <${Fa} ...${n} />
          ${n.ok&&i`
              <p class="acties">
                <button type="button" id="open-plan" onClick=${()=>t(()=>Es(n.given,!1))}>
                  ${k.check.open}
                </button>
                <button type="button" id="ernaast" onClick=${()=>t(()=>Es(n.given,!0))}>
                  ${k.check.beside}
                </button>
              </p>
            `}
        `}
    </div>
  `}var on,Ku,bb,Ju=L(()=>{"use strict";ne();W();K();Yo();A();Fe();Ea();on=k.board,Ku=t=>new TextEncoder().encode(t),bb=t=>/[\t;]/.test(t)?t:`${on.list.head}
${t}`});function Zu({act:t}){let{names:e,left_out:n,plan:o,fields:s}=at().found,r=(...p)=>e.filter(({reading:d})=>p.includes(d)),a=r("several"),l=p=>()=>t(()=>Oe(p)),c=Ta(e).length;return i`
    <p class="uitleg">${c?b(Gt.intro,{count:e.length,asks:c}):Gt.nothing}</p>
    <${mr} title=${Gt.several} names=${a}
      after=${a.length>1&&i`
          <p><button type="button" id="splits-alle" onClick=${l(Zo("*","names",""))}>
            ${F(Gt.take_all,a.length)}
          </button></p>
        `}>
      ${({which:p,text:d,parts:u})=>i`
        <p>${u.map(f=>i`<span class="bordnaam">${f}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(Zo(p,"names",u.join("; ")))}>
            ${b(Gt.split,{count:u.length})}
          </button>
          <button type="button" class="alslink" onClick=${l(Zo(p,"names",d))}>${Gt.one}</button>
        </p>
      `}
    <//>
    <${mr} title=${Gt.same} names=${r("same")}>
      ${({which:p,text:d,meant:u})=>i`
        <p>${b(Gt.same_text,{meant:u})}</p>
        <p class="acties">
          <button type="button" onClick=${l(Zo(p,"names",u))}>${Gt.yes}</button>
          <button type="button" class="alslink" onClick=${l(Zo(p,"names",d))}>${Gt.no}</button>
        </p>
      `}
    <//>
    <${mr} title=${Gt.new} names=${r("new")}>
      ${({which:p,text:d,kind:u})=>i`
        <${no} label=${b(Gt.kind_of,{name:d})} value=${u||"organisatie"}
          options=${Object.entries(Gt.new_kinds)} pick=${f=>t(()=>Oe(Zo(p,"kind",f)))} />
      `}
    <//>
    <${mr} title=${Gt.nobody} names=${r("nobody")} after=${i`<p class="zacht">${Gt.nobody_more}</p>`}>
      ${()=>null}
    <//>
    ${n.length>0&&i`
        <section class="bordnamen">
          <h2>${Gt.left_out}</h2>
          <ul>${n.map(p=>i`<li>${p}</li>`)}</ul>
          <p class="zacht">${Gt.left_out_more}</p>
        </section>
      `}
    <${mr} title=${Gt.known} names=${r("known","split","decided")}>
      ${({parts:p})=>i`<p class="zacht">${p.join("; ")}</p>`}
    <//>
    <section>
      <h2>${Gt.expect}</h2>
      <label>
        <input type="checkbox" id="verwacht" checked=${o.without!=="ja"}
          onChange=${p=>t(()=>Oe(Qo(s.without,p.target.checked?"nee":"ja")))} />
        ${Gt.expect_yes}
      </label>
    </section>
  `}var Gt,mr,Qu=L(()=>{"use strict";W();P();Yo();A();$r();Gt=k.board.partners,mr=({title:t,names:e,children:n,after:o=null})=>e.length>0&&i`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${o}
      <ul>
        ${e.map(s=>i`
            <li key=${s.which}>
              <p><strong>“${s.text}”</strong> <span class="zacht">${F(Gt.count,s.count)}</span></p>
              ${n(s)}
            </li>
          `)}
      </ul>
    </section>
  `});function yb(t,e){let n=e?t.indexOf(e):-1;return n<0?t:i`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function wb({row:t,name:e,act:n}){let{choices:o}=at().found,s=t.asks[e],r=a=>n(()=>Oe(fr(s.which,s.field,a)));return i`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${s.meant&&i`<button type="button" class="alslink" onClick=${()=>r(s.meant)}>${ct.right}</button>`}
      ${o[e]&&i`
          <${no} label=${`${e}: ${s.word}`} value="" options=${[["","…"],...Yu(o[e])]}
            pick=${r} />
        `}
    </p>
  `}function _b({row:t,act:e,place:n,all:o}){let{places:s,choices:r,fields:a}=at().found,[l,c]=D(!1),p=t.fields[a.step],d=t.fields[a.kind]||"",u=$=>{n(t,l&&p&&!p.split("; ").includes($)?`${p}; ${$}`:$),c(!1)};function f($){let{target:m,currentTarget:h,key:g,shiftKey:v}=$;if(m!==h||$.ctrlKey||$.altKey||$.metaKey)return;let _=s.find(x=>x.key===g.toUpperCase());if(_)u(_.value);else if(g==="Enter"&&v&&t.proposal)o();else if(g==="Enter"&&t.proposal)u(t.proposal.value);else if(g.toUpperCase()==="L")n(t,"");else if(g==="+")c(!0);else if(g==="ArrowDown"||g==="ArrowUp"){let x=[...document.querySelectorAll(".bordkaart")];x[x.indexOf(h)+(g==="ArrowDown"?1:-1)]?.focus()}else if(g==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;$.preventDefault()}return i`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${f}>
        <h3><span class="bij">${t.number}</span>${yb(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:$,role:m})=>i`<span>${$}${m&&` (${m})`} · </span>`)}
          <span>${a.status}: ${t.fields[a.status]||ct.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map($=>i`<${wb} row=${t} name=${$} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${s.map(({value:$,key:m})=>i`
              <button type="button" class=${t.proposal?.value===$?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes($))} onClick=${()=>u($)}>
                ${$} <kbd aria-hidden="true">${m}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${ct.kind}</span>
          <${no} label=${ct.kind} value=${d} pick=${$=>e(()=>Oe(La(t.which,a.kind,$)))}
            options=${[["",ct.unknown],...Yu([...new Set([...d?[d]:[],...r[a.kind]])])]} />
        </label>
        <p class="acties">
          ${t.proposal&&!s.some(({value:$})=>$===t.proposal?.value)&&i`
              <button type="button" class="is-voorstel" onClick=${()=>u(t.proposal?.value||"")}>
                ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
              </button>
            `}
          ${p?i`
                  <button type="button" class="alslink" onClick=${()=>c(!0)} aria-pressed=${String(l)}>
                    ${ct.plus}
                  </button>
                  <button type="button" class="alslink" onClick=${()=>n(t,"")}>${ct.later}</button>
                `:t.proposal&&i`<span class="zacht">${t.proposal.reason}</span>`}
        </p>
      </article>
    </li>
  `}function vb(){let{cells:t,places:e}=at().found,n=e.slice(0,-2);return i`
    <section class="bordgroei">
      <h2>${ct.matrix}</h2>
      <p class="zacht">${ct.matrix_more}</p>
      <table>
        <thead>
          <tr>
            <td></td>
            ${n.map(({value:o,key:s})=>i`<th scope="col"><abbr title=${o}>${s}</abbr></th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.map(({kind:o,placed:s,open:r})=>i`
              <tr>
                <th scope="row">${o}</th>
                ${s.map((a,l)=>i`
                    <td class=${a?"is-vol":r[l]?"is-open":""}>
                      ${a||(r[l]?"":"–")}
                      ${r[l]>0&&i`<span>${b(ct.open_at,{count:r[l]})}</span>`}
                    </td>
                  `)}
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function Xu({act:t}){let{reasons:e,rows:n,places:o,fields:s}=at().found,[r,a]=D(e[0]?.reason||""),[l,c]=D(kb),[p,d]=D(0),u=Ct(),[f,$]=D(0),m=[...e.map(({reason:j,value:Y,count:U,strength:_t})=>({reason:j,value:Y,count:U,strength:_t})),{reason:"",value:"",count:n.filter(j=>j.open&&!j.proposal).length,strength:""},{reason:hr,value:"",count:n.length-Aa(n),strength:""}].filter(({count:j})=>j),h=m.some(({reason:j})=>j===r)?r:m[0]?.reason,g=m.find(({reason:j})=>j===h),v=j=>{a(j),d(0),Mt()&&u.current?.scrollIntoView()},_=n.filter(j=>h===hr?!j.open:j.open&&(j.proposal?.reason||"")===h),x=Math.max(0,Math.min(p,_.length-1)),w=j=>t(()=>Oe(...j.map(Y=>La("*",s.step,"",Y))),()=>b(k.board.place.progress,M())),M=()=>{let{rows:j}=at().found;return{placed:j.length-Aa(j),count:j.length}};async function O(j,Y){let U=_.indexOf(j);await t(()=>Oe(La(j.which,s.step,Y)));let _t=Aa(at().found.rows);nt(b(Y?ct.is_at:ct.is_open,{title:j.number||j.title,value:Y,count:_t})),$(_t||h===hr?U+1:-1)}be(()=>{if(!f)return;f<0&&$t("verder")?.focus();let j=u.current?.querySelectorAll(".bordkaart")||[],Y=j[Math.min(Mt()?1:f,j.length)-1];f>0&&(Y||document.querySelector(".bordreden"))?.focus(),$(0)},[f]);let z=e.filter(({strength:j})=>j==="sterk").map(({reason:j})=>j),lt=j=>j===hr?ct.done:j||ct.none;return i`
    <p class="bordstand">${b(ct.progress,M())} ${!Aa(n)&&ct.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${ct.reasons}</h2>
        ${z.length>1&&i`<button type="button" id="alle-sterke" onClick=${()=>w(z)}>${ct.take_strong}</button>`}
        <ul>
          ${m.map(({reason:j,value:Y,count:U,strength:_t})=>i`
              <li key=${j} class=${j===h?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(j===h)}
                  onClick=${()=>v(j)}><span class="bordtal">${U}</span> ${lt(j)}</button>
                <p class="zacht">
                  ${_t==="zwak"&&i`<span class="bordnaam">${ct.weak}</span> `}
                  ${Y?b(ct.proposal,{value:Y}):j===hr?ct.done_more:ct.none_more}
                </p>
                ${Y&&U>0&&i`<button type="button" class="klein" aria-label=${`${F(ct.take,U)}: ${j}`}
                    onClick=${()=>w([j])}>${F(ct.take,U)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${u}>
        <h2>${g&&lt(g.reason)} <span class="zacht">${_.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${ct.keys}</summary>
          <p>${b(ct.keys_more,{last:o.length-3})}</p>
        </details>
        <ul>
          ${(Mt()?_.slice(x,x+1):_.slice(0,l)).map(j=>i`
              <${_b} key=${j.which} row=${j} act=${t} place=${O}
                all=${()=>w([j.proposal?.reason||""])} />
            `)}
        </ul>
        ${Mt()&&_.length>1&&i`
            <p class="acties bordblad">
              <button type="button" disabled=${!x} onClick=${()=>d(x-1)}>${ct.previous}</button>
              <span>${b(ct.which,{place:x+1,count:_.length})}</span>
              <button type="button" disabled=${x>_.length-2} onClick=${()=>d(x+1)}>
                ${ct.following}
              </button>
            </p>
          `}
        ${!Mt()&&_.length>l&&i`<button type="button" onClick=${()=>c(_.length)}>
            ${b(ct.more,{count:_.length-l})}
          </button>`}
      </section>
      <${vb} />
    </div>
  `}var ct,kb,hr,Aa,Yu,tf=L(()=>{"use strict";ne();W();qt();P();Yo();A();$r();ct=k.board.place,kb=30,hr="-",Aa=t=>t.filter(e=>e.open).length;Yu=t=>t.map(e=>[e,e])});function ef({act:t}){let e=at(),{rows:n,plan:o,access:s,fields:r}=e.found,[a,l]=D(null),c=JSON.stringify(e.decisions),p=e.taken===c&&tt().own,d=n.filter(m=>!m.open),u=d.filter(m=>!m.judged).length;if(be(()=>{p||t(async()=>{e.taken=c;let m=await Es({name:e.name,decisions:e.decisions},!1);l(m.ok?null:m)})},[c]),a)return i`<div class="antwoord"><${Fa} ...${a} /></div>`;if(!p)return i`<p role="status">${Ve.making}</p>`;let f=q(E.route.query),$=y.plans.find(({title:m})=>m===o.title)||y.plans[y.plans.length-1];return i`
    <p>
      ${b(Ve.placed,{placed:d.length,count:n.length})}
      ${u>0&&i` ${F(Ve.without_kind,u)}`}
      ${n.some(m=>!m.judged)&&i` <strong>${Ve.not_yet}</strong>`}
    </p>
    <${Ma} by="kind" scenario=${f} plan=${$} />
    ${E.route.query.cel&&i`<${vs} address=${E.route.query.cel} by="kind" scenario=${f} />`}
    <p><a href=${T("aandachtspunten")}>${Ve.questions}</a></p>
    <section class="blok">
      <h2>${Ve.take_along}</h2>
      <label class="veld"><span>${Ve.access}</span>
        <${no} id="toegang" label=${Ve.access} value=${o.access||"niet-openbaar"}
          options=${s.map(m=>[m,m.replace("-"," ")])} pick=${m=>t(()=>Oe(Qo(r.access,m)))} />
      </label>
      <p class="zacht">${Ve.access_more}</p>
      <${za}
        files=${[{id:"bewaar-werkmap",label:Ve.workbook,name:"workbook",given:{decisions:e.decisions}}]}
      >
        <button type="button" id="bewaar-keuzes" onClick=${()=>xb(e)}>${Ve.choices}</button>
        <button type="button" id="ernaast"
          onClick=${()=>t(()=>Es({name:e.name,decisions:e.decisions},!0))}>${Ve.beside}</button>
      <//>
      <p class="zacht">${Ve.workbook_more} ${Ve.next_list}</p>
    </section>
  `}var Ve,xb,nf=L(()=>{"use strict";W();K();P();vt();Yo();A();Fe();wo();Vt();Bl();$r();Ea();Ve=k.board.result,xb=t=>ve("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function sf({state:t,why:e,own:n}){let o=k.werkplaats;return i`
    <p>
      ${n?i`<strong>${b(o.own,{name:n})}</strong> <a href="#/controleer">${o.to_save}</a>. `:i`${b(o.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:o.states[t]}
    </p>
  `}function jb(){let t=document.activeElement,e=Cb.find(o=>t?.closest(o)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let o=document.activeElement;if(o&&o!==document.body&&o!==$t("inhoud"))return;let s=e?[...document.querySelectorAll(e)]:[],r=s[Math.min(n,s.length-1)],a=t?.id&&$t(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(Mb));(a||document.querySelector("main h1"))?.focus({preventScroll:!a})}}function Lb({at:t,act:e}){let{decisions:n,undone:o,found:s,kept:r,gone:a}=at(),l=s.rows.filter(d=>d.open).length,c=oo[oo.indexOf(t)+1],p=t==="plaatsen"&&l?b(Qt.next_open,{count:l}):Qt.next[t];return i`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${F(Qt.decided,n.length)}</span>
        ${t==="kolommen"&&r+a>0&&i` <span>${b(Qt.result.next_done,{kept:r,gone:a})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(Nl,()=>Qt.undone)}>${Qt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!o.length)}
        onClick=${()=>o.length&&e(Il,()=>Qt.redone)}>${Qt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>Ob(e)}>${Qt.keep}</button>
      ${c&&i`<a class="verder" id="verder" href=${T("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function rf({route:t}){let[,e]=D(0),[n,o]=D(""),s=t.query.stap||"",r=at()&&oo.includes(s)?s:oo[0],{of:a,Step:l}=of[r];async function c(p,d){let u=jb(),f=at()?.decisions.length;try{o(""),await p(),e(m=>m+1);let $=at()?.decisions.length||0;d?nt(d()):$!==f&&nt(F(Qt.decided,$)),window.setTimeout(u,60)}catch($){o($.message)}}return be(()=>{E.started&&window.scrollTo(0,0)},[r]),be(()=>{function p(u){let{target:f,key:$}=u;if(!(!u.ctrlKey||!at()||/input|textarea/i.test(f.tagName))){if($==="z")at()?.decisions.length&&c(Nl,()=>Qt.undone);else if($==="y")at()?.undone.length&&c(Il,()=>Qt.redone);else return;u.preventDefault()}}let d=u=>at()?.saved===!1&&u.preventDefault();return window.addEventListener("keydown",p),window.addEventListener("beforeunload",d),()=>{window.removeEventListener("keydown",p),window.removeEventListener("beforeunload",d)}},[E.route]),i`
    <${Sb} at=${r} />
    <${ot} key=${r} text=${a.title} title=${`${k.check.title}: ${Qt.steps[r]}`}>
      ${a.intro&&r!=="partners"&&i`<p class="uitleg">${a.intro}</p>`}
    <//>
    ${n&&i`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${c} />
    ${at()&&r!==oo[0]&&i`<${Lb} at=${r} act=${c} />`}
    ${(r===oo[0]||r==="resultaat")&&i`<${Hu} />`}
    ${r===oo[0]&&i`<${Vu} />`}
  `}var Qt,of,oo,Sb,Ob,Cb,Mb,af=L(()=>{"use strict";ne();W();K();qt();P();Yo();A();Fe();Wu();Ju();Qu();tf();nf();Vt();Ea();Qt=k.board,of={lijst:{of:Qt.list,Step:Gu},kolommen:{of:Qt.columns,Step:Ru},plaatsen:{of:Qt.place,Step:Xu},partners:{of:Qt.partners,Step:Zu},resultaat:{of:Qt.result,Step:ef}},oo=Object.keys(of);Sb=({at:t})=>i`
  <nav class="bordstappen" aria-label=${Qt.steps_label}>
    <ol>
      ${oo.map((e,n)=>i`
          <li class=${n<oo.indexOf(t)?"is-gedaan":""}>
            <a href=${T("controleer",{stap:e})} aria-current=${e===t?"step":null}>
              <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Qt.steps[e]}
            </a>
          </li>
        `)}
    </ol>
  </nav>
`,Ob=t=>t(async()=>{let e=at(),{name:n,data:o}=await tt().ask("workbook",{decisions:e.decisions});ve(n,o,Rl.xlsx),e.saved=!0}),Cb=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],Mb=":is(button,select,input,a)"});function Tb({columns:t,rows:e}){let n=s=>i`<tr>${s.map(r=>i`<td>${r??""}</td>`)}</tr>`,o=()=>ve(Ue.file,os([t,...e]),"text/csv;charset=utf-8");return i`
    <p>${F(Ue.rows,e.length)}${e.length>Wl&&` ${b(Ue.first,{count:Wl})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${Ue.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(s=>i`<th scope="col">${s}</th>`)}</tr></thead>
        <tbody>${e.slice(0,Wl).map(n)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${o}>${Ue.csv}</button>
    </div>
  `}function cf({start:t=Ue.example}){let[e,n]=D(t),[o,s]=D(null);async function r(){s({said:Ue.busy});try{s(await tt().ask("ask",{text:e}))}catch(a){s({said:a.message})}}return i`
    <section class="blok">
      <h2>${Ue.title}</h2>
      <p class="zacht">${Ue.intro}</p>
      <label class="veld breed">
        <span>${Ue.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${e}
          onInput=${a=>n(a.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${r}>${Ue.ask}</button></div>
      <div aria-live="polite">
        ${o?.said&&i`<p>${o.said}</p>`}
        ${o&&"yes"in o&&i`<p><strong>${o.yes?Ue.yes:Ue.no}</strong></p>`}
        ${o?.graph&&i`<pre tabindex="0" role="region" aria-label=${Ue.result}><code>${o.graph}</code></pre>`}
        ${o?.columns&&i`<${Tb} columns=${o.columns} rows=${o.rows} />`}
      </div>
    </section>
  `}function zb(t){let e=Object.entries(t.columns),n=o=>Nt(o.subject)?i`<${B} id=${o.subject} />`:o.subject_label;return[...e.map(([o,s],r)=>({key:o,label:s,text:a=>df(o,a),cell:r===0&&o==="subject_label"?n:void 0})),...e.some(([o])=>o==="severity")?[]:[ff],...Ln(o=>o.plan),{key:"bron",label:wt.columns.place,sort:!1,text:o=>ho(o).map(xt).join("; ")}]}function Fb({name:t,query:e,scenario:n}){let o=uf(n).filter(l=>l.query===t);if(!o.length)return i`<p>${wt.nothing}</p>`;let s=zb(e),r={rows:F(wt.rows,o.length),scenario:mt(n)},a=()=>[[wt.columns.sentence,...s.map(l=>l.label),...en],...o.map(l=>[l.sentence,...s.map(c=>c===ff?df("severity",l):c.text(l)),...le(n,l.plan)])];return i`
    <${dt} id=${`uitkomst-${t}`} caption=${b(wt.caption,{title:e.title,...r})}
      rows=${o} columns=${s} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${Xt} name=${`${t}.csv`} rows=${a} />
      <a href=${T("aandachtspunten",{vraag:t})}>${wt.as_sentences}</a>
    </div>
  `}function Eb({name:t,query:e,scenario:n}){let o=Object.values(y.views).find(a=>a.query===t),s=e.shelf===pf,r=T("overzicht",{rijen:wt.rows_of[t]});return i`
    <p class="kruimel"><a href=${T("vragen")}>${wt.title}</a></p>
    <${ot} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&i`<${nn}><${Vo} /><//>`}
    <${zn} pairs=${[[wt.why,e.why],[wt.weight,e.severity]]} />
    ${s&&i`
        <section>
          <h2>${wt.result}</h2>
          <${Fb} name=${t} query=${e} scenario=${n} />
        </section>
      `}
    ${t in wt.rows_of&&i`<p><a href=${r}>${wt.in_overview}</a></p>`}
    ${o&&i`<p><a href=${T(["graaf",o.name])}>${wt.picture}</a></p>`}
    ${e.shelf==="explore"&&i`<p>${wt.ask} <code>${b(wt.command,{name:t})}</code></p>`}
    <details>
      <summary>${wt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${wt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${Zn} text=${()=>e.sparql} label=${wt.copy} />
    </details>
    ${_e()&&!e.open&&i`<${cf} key=${t} start=${e.sparql} />`}
  `}function Ab({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,s])=>s.shelf===t.name).map(([s,r])=>({...r,name:s}));if(!n.length)return null;let o=[{key:"titel",label:wt.columns.title,text:s=>s.title,cell:s=>i`<a href=${T(["vragen",s.name])}>${s.title}</a>`},{key:"vraag",label:wt.columns.question,sort:!1,text:s=>s.question},{key:"aantal",label:wt.columns.found,text:s=>String(e.get(s.name)||0)}];return i`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${dt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===pf?o:o.slice(0,2)} />
    </section>
  `}function $f({route:t}){let e=q(t.query),n=t.path[1],o=y.queries[n];if(n&&!o)return i`<${So} />`;if(n)return i`<${Eb} name=${n} query=${o} scenario=${e} />`;let s=new Map;for(let r of uf(e))s.set(r.query,(s.get(r.query)||0)+1);return i`
    <${ot} text=${wt.title}><p class="uitleg">${wt.intro}</p><//>
    ${_e()&&i`<${cf} />`}
    ${wt.shelves.map(r=>i`<${Ab} shelf=${r} counts=${s} />`)}
  `}var wt,Ue,Wl,pf,lf,df,uf,ff,mf=L(()=>{"use strict";W();K();qt();P();vt();A();Fe();J();it();De();Vt();_s();St();Te();cr();wt=k.questions,Ue=k.questions.own,Wl=200;pf="gaps",lf={barrier:t=>t.barrier&&st(t.barrier),kind:t=>t.kind&&ft(t.kind),partner:t=>t.partner&&C(ue(t.partner)||t.partner),severity:t=>G("Severity",t.severity),detail:t=>t.detail&&(Nt(t.detail)?C(t.detail):t.told)},df=(t,e)=>(lf[t]?lf[t](e):e[t])||"",uf=t=>Q(t).gaps.flatMap(e=>Po(e).map(n=>({...n,plan:e.plan}))),ff={key:"severity",label:wt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),cell:t=>i`<${ta} severity=${t.severity} />`}});function Bb(t){let e=gt.top;return t.map(n=>{let o=Math.max(n.levels*gt.level+gt.pad,n.title.length*gt.line+36),s={...n,y:e,height:o};return e+=o,s})}function Nb({lane:t,rows:e,wide:n}){let o=ql(e),s=t.y+24;return i`
    <g class="laan">
      <line x1="0" x2=${gt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${s} text-anchor="end">${t.number}</text>
      ${t.title.map((r,a)=>i`<text class="laannaam" x="32" y=${s+a*gt.line}>${r}</text>`)}
      <text class=${o.length?"laantal open":"laantal"} x="32" y=${s+t.title.length*gt.line}>
        ${o.length?o.join(" · "):F(Xo.lane_total,e.length)}
      </text>
    </g>
  `}function Ib({row:t,lane:e,shown:n,point:o}){let s=e.levels*gt.level,r=gt.left+t.x,a=e.y+e.height/2+s/2-gt.level/2-t.level*gt.level,l=t.tail&&Dl[t.outcome].tail&&gt.left+t.tail,c={row:t,x:r,y:a};return i`
    ${l&&i`<path class="staart" d=${`M${r} ${a} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a href=${se(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${Pb(t)}
      transform=${`translate(${r} ${a})`} onMouseEnter=${()=>o(c)} onFocus=${()=>o(c)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Sa} outcome=${t.outcome} /></g>
    </a>
  `}function Rb({at:t,width:e,height:n,close:o}){let{row:s,x:r,y:a}=t,[l]=ie(s.id),c=ls(s.work),p=r>e*.62,d={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:a>n*.6?"auto":`${a/n*100}%`,bottom:a>n*.6?`${(n-a)/n*100}%`:"auto"};return i`
    <div class="belofte-kaart" style=${d} onMouseLeave=${o}>
      <p><strong>${s.name}</strong></p>
      <p>${s.modality}: ${s.what?`${s.what}, `:""}${s.quote} <span class="zacht">(${s.by})</span></p>
      <p><${Jo} outcome=${s.outcome} on=${s.on&&b(Xo.card.came,{day:s.on})} /></p>
      ${c.length>0&&i`<p class="zacht">${k.gaps.deadline.how.leads}: <${ce} ids=${c} /></p>`}
      ${l&&i`<p class="zacht">${xt(l)}</p>`}
    </div>
  `}function bf({plan:t,rows:e,date:n}){let[o,s]=D(null),r=Ct(),{lanes:a,wide:l,years:c,beyond:p}=uo(t),d=Bb(a),u=d.reduce((O,z)=>z.y+z.height,gt.top),f=gt.left+l+20,$=u+gt.foot,m=_i(t,n),h=gt.left+m.x,g=b(Xo.report,{date:X(m.date)}),v=g.length*8.6+24,_=()=>s(null),x=O=>O.key==="Escape"&&_(),w=O=>e.filter(z=>z.lane===O),M=Math.min(Math.max(h-v/2,gt.left),f-v);return i`
    <div class="lanenvak" ref=${r} onMouseLeave=${_} onKeyDown=${x}>
      <svg class="lanen" viewBox=${`0 0 ${f} ${$}`} role="group" aria-label=${Xo.picture}>
        <rect class="daarna" x=${h} y=${gt.top} width=${f-h} height=${u-gt.top} />
        ${c.map(({year:O,x:z})=>i`
            <g class="jaar">
              <line x1=${gt.left+z} x2=${gt.left+z} y1=${gt.top} y2=${u} />
              <text x=${gt.left+z+4} y=${gt.top-9}>${O}</text>
            </g>
          `)}
        ${p&&i`
            <g class="jaar">
              <text text-anchor="middle" x=${gt.left+p.x} y=${gt.top-9}>${Xo.beyond}</text>
            </g>
          `}
        ${d.map((O,z)=>i`<${Nb} lane=${O} rows=${w(z)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${f} y1=${u} y2=${u} />
        <line class="nu" x1=${h} x2=${h} y1=${gt.top-8} y2=${u} />
        <g class="nulabel">
          <rect x=${M} y=${u+4} width=${v} height="28" rx="3" />
          <text x=${M+v/2} y=${u+24} text-anchor="middle">${g}</text>
        </g>
        ${e.map(O=>i`
            <${Ib}
              key=${O.id}
              row=${O}
              lane=${d[O.lane]}
              shown=${o?.row.id===O.id}
              point=${s}
            />
          `)}
      </svg>
      ${o&&i`<${Rb} at=${o} width=${f} height=${$} close=${_} />`}
    </div>
  `}function qb(t){let e=new Map;for(let{x:n,level:o}of t)o>=Hl&&e.set(n,(e.get(n)||0)+1);return[...e]}function Hb(t,e){let n=Ba;return t.map((o,s)=>({lane:o,mine:e.filter(r=>r.lane===s)})).filter(({mine:o})=>o.length).map(({lane:o,mine:s})=>{let r=Math.max(Wb,yf(o)*kf+4);return n+=r,{lane:o,mine:s,top:n-r,middle:n-r/2}})}function wf({scenario:t,plan:e}){let n=zo(e,t.date);if(!n.length)return null;let{lanes:o,wide:s,years:r,beyond:a}=uo(e),l=an(e.key,t.date),c=m=>gf+8+m/s*(As-gf-16),p=Hb(o,n),d=p.reduce((m,{top:h,middle:g})=>Math.max(m,2*g-h),Ba),u=c(_i(e,l).x),f=p.map(({lane:m,mine:h})=>b(hf.told,{chapter:ds(m),counts:Kb(h)})),$=u>As-150?"end":"start";return i`
    <svg class="banen" viewBox=${`0 0 ${As} ${d+16}`} role="img" aria-label=${f.join(" ")}>
      <rect class="straks" x=${u} y=${Ba} width=${As-u} height=${d-Ba} />
      ${r.map(({year:m,x:h})=>i`
          <line class="jaar" x1=${c(h)} x2=${c(h)} y1="4" y2=${d} />
          <text class="jaartal" x=${c(h)+4} y="12">${m}</text>
        `)}
      ${a&&i`<text class="jaartal" x=${c(a.x)} y="12" text-anchor="middle">${k.promises.beyond}</text>`}
      ${p.map(({lane:m,top:h,middle:g})=>i`
          <line class="baan" x1="0" x2=${As} y1=${h} y2=${h} />
          <text x="0" y=${g+4}>${Ub(ds(m))}</text>
        `)}
      ${p.flatMap(({top:m,mine:h})=>qb(h).map(([g,v])=>i`<text class="jaartal" x=${c(g)-8} y=${m+12} text-anchor="end">+${v}</text>`))}
      <line class="baan" x1="0" x2=${As} y1=${d} y2=${d} />
      <line class="peil" x1=${u} x2=${u} y1="2" y2=${d+4} />
      <text class="peildag" x=${$==="end"?u-4:u+4} y=${d+13} text-anchor=${$}>
        ${b(hf.line,{date:X(l)})}
      </text>
      ${p.flatMap(({lane:m,middle:h,mine:g})=>g.filter(v=>v.level<Hl).map(v=>i`
            <g transform=${`translate(${c(v.x)} ${Vb(m,h,v)}) scale(${Db})`}>
              <title>${[v.name,v.by,Dl[v.outcome].said].join(", ")}</title>
              <${Sa} outcome=${v.outcome} />
            </g>
          `))}
    </svg>
  `}var hf,Xo,Dl,gt,Pb,ql,gf,As,Ba,kf,Wb,Db,Hl,yf,Vb,Ub,Kb,Vl=L(()=>{"use strict";W();K();P();A();J();Rt();St();pr();hf=k.summary.lanes,Xo=k.promises,Dl=k.shared.outcomes,gt={left:292,top:32,foot:40,level:19,pad:30,line:21};Pb=t=>b(Xo.mark,{name:t.name,what:t.what||Xo.card.none,quote:t.quote,said:Dl[t.outcome].said}),ql=t=>Ks(t.map(e=>e.outcome),!0);[gf,As,Ba,kf,Wb,Db]=[262,690,17,8,16,.62],Hl=30,yf=t=>Math.min(t.levels,Hl);Vb=(t,e,n)=>e+(n.level-(yf(t)-1)/2)*kf,Ub=t=>t.length>52?`${t.slice(0,51).trim()}…`:t,Kb=t=>ke(Ks(t.map(e=>e.outcome)))});function Gb({step:t,number:e,missing:n,partners:o,column:s}){let r=s.undecided?Ul.undecided:Ul.nobody;return i`
    <li class=${o.length||s.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${o.length?s.said:r}</p></div>
      </div>
      <div>
        ${n.length>0&&i`<ul class="gemis" aria-label=${Ul.silent}>
            ${n.map(a=>i`<li><span>${a}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${o.map(({id:a,label:l,basis:c})=>i`
                <li class=${fe(a)?"verzamel":""}>${`${l} `}<${Re} basis=${c} /></li>
              `)}
        </ul>
      </div>
    </li>
  `}function Jb({scenario:t,plan:e}){let n=Ne("kind",t,e),o=Ne("partner",t,e),{reach:s}=Q({...t,plan:e.key});return i`
    <ol class="blad-route">
      ${e.steps.map((r,a)=>{let l=n.filter(p=>p.cells[a]?.unmet).map(p=>p.label),c=o.filter(p=>p.cells[a]?.initiatives).map(p=>({id:ue(p.key),label:p.label,basis:p.cells[a]?.most_basis||null}));return i`<${Gb} step=${r} number=${a+1} missing=${l} partners=${c}
          column=${s[0].columns[a]} />`})}
    </ol>
  `}function _f({plan:t,scenario:e,number:n,total:o,children:s}){let{version:r,content:a}=y.meta,l={version:r,content:(a||"").slice(0,12),scenario:mt(e,t)};return i`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${b(so.head,{date:X(an(t.key,e.date))})}</p>
      </div>
      ${s}
      <div class="vel-voet">
        <p>${b(so.foot.source,{sources:hn(t)})} ${b(so.foot.version,l)}</p>
        <p>${b(so.foot.sheet,{number:n,total:o})}</p>
      </div>
    </section>
  `}function Zb({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return i`<td class="niets">–</td>`;let[n,o]=t.brief;return t.undecided?i`<td class="onbeslist" data-kop=${st(e)}>${n}</td>`:t.initiatives?i`
    <td data-kop=${st(e)}>
      <${Yn} bar=${t.bar} support=${t.support_only} /><span>${n}</span><span class="sr">. ${o}</span>
    </td>
  `:i`<td class="arcering" data-kop=${st(e)}><span class="plaat">${n}</span></td>`}function Yb({scenario:t,plan:e,...n}){let o=re(e).summary,{points:s}=Q({...t,plan:e.key}),{said:r,named:a}=Un(t,e),l=2*a["organisaties-in-de-tekst"].value<a["organisaties-bij-stappen"].value;return i`
    <${_f} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${o.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${b(o.intro,{report:Gn(e)})} ${r.lead}
      </p>
      <${to} plan=${e} />
      <${Pa} title=${o.matrix.title} note=${o.matrix.note}>
        <${Qb} scenario=${t} plan=${e} />
        <${or} undecided=${Yr(t,e)} />
      <//>
      <${Pa} title=${k.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${s.filter(c=>c.plan===e.key).map(c=>i`
                <li>
                  <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                  <p>${c.text} <strong>${c.ask}</strong></p>
                </li>
              `)}
          <li class="zorg"><p>
            <strong>${o.care.title}</strong>${" "}
            ${b(o.care.text,{reading:l?o.care.reading.most:o.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function Xb({scenario:t,plan:e,...n}){let o=re(e).summary,s=X(an(e.key,t.date));return i`
    <${_f} plan=${e} scenario=${t} ...${n}>
      <${Pa} title=${o.route.title} note=${o.route.note}>
        <${Jb} scenario=${t} plan=${e} />
      <//>
      <${Pa} title=${o.lanes.title} note=${o.lanes.note}>
        <${wf} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Rr(zo(e,t.date)).map(([r,{tile:a}])=>i`<li><${zs} outcome=${r} /> ${b(a,{date:s})}</li>`)}
        </ul>
      <//>
    <//>
  `}function vf({route:t}){let e=q(t.query),n=Ce(e),o=2*n.length;return i`
    <div class="vel-boven">
      <${ot} text=${so.title}><p class="uitleg">${so.screen}</p><//>
      <${Pn} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${so.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((s,r)=>i`
          <${Yb} key=${s.key} scenario=${e} plan=${s} number=${2*r+1} total=${o} />
          <${Xb} key=${`${s.key}-2`} scenario=${e} plan=${s} number=${2*r+2} total=${o} />
        `)}
    </div>
    <${Yt} text=${so.screen} />
  `}var so,Ul,Qb,Pa,xf=L(()=>{"use strict";W();qt();P();vt();A();Tn();J();it();Rt();wo();De();Vl();St();pr();so=k.summary,Ul=k.summary.route;Qb=({scenario:t,plan:e})=>i`
  <table class="blad-matrix">
    <caption class="sr">${so.matrix.title}</caption>
    <thead>
      <tr><td></td>${Pe(e).map(n=>i`<th scope="col">${st(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ne("kind",t,e).map(n=>i`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((o,s)=>i`<${Zb} cell=${o} step=${Pe(e)[s]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Pa=({title:t,note:e,children:n})=>i`
  <section class="blok-blad" aria-label=${t} tabindex="0">
    <h2>${t}</h2>
    ${e&&i`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function ek({property:t,value:e}){return e.startsWith("@")?i`<${B} id=${e.slice(1)} />`:y.lists[t]?G(y.lists[t],e):Bs.truth[e]||X(e)}function Ia({ids:t,title:e}){if(!t.length)return null;let n=s=>({kind:Ee(s,"recommendationKind"),response:Ee(s,"response")||Bs.asked.no_response}),o=t.map(s=>i`<li><${B} id=${s} />${b(Bs.asked.line,n(s))}</li>`);return i`<${Ot} title=${e}><${Io} id="gevraagd" items=${o} /><//>`}function Ns({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Vs(t))p&&c===t&&e.set(l,[...e.get(l)||[],p]);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:I(c).join(", ")})),{columns:o,title:s,caption:r}=Bs.mentions,a=[Le("wat",o.what,({from:l})=>l),{key:"soort",label:o.kind,text:({from:l})=>Pt(l)},{key:"verband",label:o.link,text:({how:l})=>l},{key:"stand",label:o.stand,text:({from:l})=>Be(l),cell:({from:l})=>Ht(l)&&i`<${te} id=${l} />`}];return i`
    <${sa} id=${n.length>nk?"verwijzingen":""} title=${b(s,{count:n.length})}>
      <${dt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${a} />
    <//>
  `}var Bs,tk,Ot,Ke,gr,Ps,Na,nk,br=L(()=>{"use strict";W();P();A();On();J();it();ko();St();Te();yo();Bs=k.thing,tk=new Set([...y.hidden,...Bs.said]),Ot=({title:t,children:e})=>i`<section class="blok"><h2>${t}</h2>${e}</section>`,Ke=({text:t,look:e})=>t&&i`<p class=${e}>${t}</p>`,gr=({items:t,look:e})=>i`<ul class=${e}>${t.map(n=>i`<li>${n}</li>`)}</ul>`;Ps=t=>Object.entries(Ge.get(t)||{}).filter(([e])=>!tk.has(e)).map(([e,n])=>{let o=n.map(s=>i`<${ek} property=${e} value=${s} />`);return[R(Ar(e)),o.length>1?i`<${gr} items=${o} />`:o[0]]}),Na=({id:t})=>ra(t).length>0&&i`<${Ot} title=${Bs.figures}><${Vi} id=${t} /><//>`;nk=3});function ok({id:t}){let e=Kl(y.partners[""].find(l=>l.id===t)?.steps||[]),n=Bt(t,"who").flatMap(l=>l.acts?[]:Cn(l.to)),o=Kl(I(n)).filter(l=>!e.includes(l)),s=ln(t,"unitOf"),r=S(t,"tooi"),a=[...Ps(t),[k.thing.also_known,kt(t,"altLabel").join(", ")],[Lt.units,s.length>0&&i`<${gn} ids=${s} />`],[Lt.identity,r?b(Lt.identified,{code:r,date:X(S(t,"checkedOn"))}):Lt.unidentified]];return i`
    <${Ot} title=${k.thing.known}>
      <${Ke} text=${S(t,"summary")} />
      ${fe(t)&&i`<p>${Lt.collective}</p>`}
      ${S(t,"isIndependent")==="true"&&i`<p>${Lt.independent}</p>`}
      ${e.length>0&&i`<p>${b(Lt.steps,{steps:Sf(e)})}</p>`}
      ${o.length>0&&i`<p>${b(Lt.named_steps,{steps:Sf(o)})}</p>`}
      ${!e.length&&!o.length&&i`<p>${Lt.no_steps}</p>`}
      <${zn} pairs=${a} />
    <//>
  `}function sk({rows:t}){let e=Lt.columns,n=({to:r})=>y.works[r]?.across?k.shared.all_steps:Kl(Cn(r)).join(", "),o=[...Ln(r=>At(r.to)?.key),Le("actie",e.action,r=>r.to),{key:"soort",label:e.what,text:r=>Pt(r.to)},{key:"rol",label:e.role,text:r=>r.said},Fn("stand",e.stand,r=>r.to),{key:"stap",label:e.step,text:n},Ro(e.place,r=>r.of)],s=I(t.map(r=>r.to)).length;return i`
    <${Ot} title=${b(Lt.work,{count:s})}>
      <p class="zacht">${Lt.work_note}</p>
      ${s?i`<${dt} id="acties" caption=${Lt.work_caption} rows=${t} sort="actie" columns=${o} />`:i`<p>${k.shared.none}</p>`}
    <//>
  `}function ak({id:t}){let e=Bt(t,"own");if(!e.length)return null;let n=e.map(({to:o,of:[s]})=>i`
      <section>
        <h3><${B} id=${o} /></h3>
        <${nr} id=${s} />
        <${pe} of=${[s]} />
      </section>
    `);return i`
    <${Ot} title=${b(Lt.own,{count:e.length})}>
      <p class="zacht">${Lt.own_note}</p>
      <${Io} id="eigen" as="div" first=${rk} items=${n} />
    <//>
  `}function ik({id:t}){let e=ln(t,"wish");return e.length?i`
    <${Ot} title=${Lt.wishes}>
      ${e.map(n=>i`
          <div class="koppeling">
            <p><strong>${R(Ee(n,"engagement")||Lt.wish)}</strong>: ${S(n,"rationale")}</p>
            <${pe} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function lk({id:t}){let e=Bt(t,"member");if(!e.length)return null;let n=e.map(({from:o,to:s,of:r})=>i`
      <li>
        <${B} id=${o} />${Lt.member}<${B} id=${s} />: ${S(r[0],"post")}${" "}
        (${X(S(r[0],"asOf"))})
        <${pe} of=${r} />
      </li>
    `);return i`<${Ot} title=${Lt.members}><${Io} id="leden" items=${n} /><//>`}function ck({id:t}){let e=new Map(Bt(t,"with").map(o=>[as(o,t),o]));if(!e.size)return null;let n=o=>{let{of:s=[],more:r}=e.get(o)||{},a=b(r?Lt.more_works:Lt.works,{works:s.map(ae).join(", ")});return i`<span class="zacht">${a}</span>`};return i`
    <${Ot} title=${Lt.together}>
      <p class="zacht">${Lt.alphabetical}</p>
      <${gn} ids=${bn([...e.keys()])} more=${n} look="kolommen" />
    <//>
  `}function Of({id:t}){return i`
    <${ok} id=${t} />
    <${sk} rows=${Bt(t,"who")} />
    <${ak} id=${t} />
    <${ik} id=${t} />
    <${Ia} title=${Lt.asked} ids=${bn(ln(t,"askedOf"))} />
    <${lk} id=${t} />
    <${ck} id=${t} />
    <${Ns} id=${t} />
  `}var Lt,Kl,Sf,rk,Cf=L(()=>{"use strict";W();P();A();On();J();Rt();Vt();ko();St();Te();br();yo();Lt=k.thing.organisation,Kl=t=>we.filter(e=>t.includes(e.notation)).map(e=>e.label),Sf=t=>ke(t.map(e=>e.toLowerCase()));rk=1});function dk({id:t,scenario:e}){let n=fn.cell_columns,o=Q(e).matrix.kind.filter(c=>gi(c.barrier,c.plan)===t);if(!o.length)return null;let s=c=>T("overzicht",{cel:je(c.column,c.barrier,c.plan)}),r=c=>R(ft(c.column)),a=c=>{let{word:p,lines:d,look:u}=Ie(c);return[i`<span class=${`chip ${u}`}>${p}</span>`,d.length>0&&` ${d.join(" · ")}`]},l=[...Ln(c=>c.plan),{key:"soort",label:n.kind,text:r,cell:c=>i`<a href=${s(c)}>${r(c)}</a>`},{key:"stand",label:n.stand,text:c=>Ie(c).word,cell:a},{key:"hoe",label:n.how,text:c=>Gl(c.most_basis),cell:c=>c.most_basis&&Mf(c.most_basis)}];return i`
    <${Ot} title=${fn.cells}>
      <p class="zacht">${mt(e)}</p>
      <${dt} id="vakken" caption=${fn.cells_caption} rows=${o} columns=${l} />
    <//>
  `}function uk({links:t,scenario:e,undecided:n}){let o=fn.columns,s=l=>pt(l,"initiative"),{links:r}=Q(e),a=[...Ln(l=>At(l)?.key),Le("actie",o.action,s),{key:"soort",label:o.kind,text:l=>kt(l,"interventionKind").map(ft).join(", ")},{key:"wie",label:o.who,sort:!1,text:l=>wi(s(l)).map(C).join(", "),cell:l=>i`<${ce} ids=${wi(s(l))} />`},Fn("stand",o.stand,s,e.date),{key:"hoe",label:o.how,text:l=>Gl(r[l][0]),cell:l=>Mf(r[l][0],`; ${G("Strength",r[l][1])}`)}];return i`
    <${Ot} title=${b(fn.work,{count:I(t.map(s)).length})}>
      ${t.length?i`<${dt} id="wiewat" caption=${fn.work_caption} rows=${t} sort="actie" columns=${a} />`:i`<p>${n?k.overview.undecided:bs(rt(e.plan))}</p>`}
    <//>
  `}function fk({ids:t}){if(!t.length)return null;let e=t.map(n=>[i`<${B} id=${n} />`,b(re(At(n)).thing.step.helper,{awareness:Ee(n,"awareness")||fn.unaware})]);return i`<${Ot} title=${fn.helpers}><${gr} items=${e} /><//>`}function jf({id:t}){let e=q(E.route.query),n=Je(t,"narrower"),o=[t,...n],s=l=>o.flatMap(c=>ln(c,"barrier")).filter(c=>Ze(c,l)),r=Q(e).links,a=o.flatMap(l=>Bt(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Vn(l,e.plan));return i`
    <${pk} id=${t} narrow=${n} />
    <${dk} id=${t} scenario=${e} />
    <${uk} links=${a} scenario=${e} undecided=${Fr(e).has(t)} />
    <${Ia} title=${fn.asked} ids=${s("Recommendation").filter(l=>Vn(l,e.plan))} />
    <${fk} ids=${s("Facilitator")} />
  `}var fn,Gl,Mf,pk,Lf=L(()=>{"use strict";W();K();P();vt();A();On();Tn();J();it();Rt();Vt();St();Te();br();fn=k.thing.step,Gl=t=>$e[t]?.[1]||"",Mf=(t,e="")=>[i`<${Re} basis=${t} />`,` ${Gl(t)}${e}`],pk=({id:t,narrow:e})=>i`
  <${Ot} title=${fn.what}>
    <${Ke} text=${S(t,"step")} />
    <${Ke} text=${S(t,"definition")} />
    <${Ke} text=${S(t,"scopeNote")} look="zacht" />
    ${e.length>0&&i`<p>${fn.narrower}<${ce} ids=${e} />.</p>`}
    ${pt(t,"broader")&&i`<p>${fn.broader}<${B} id=${pt(t,"broader")} />.</p>`}
  <//>
`});function $k({report:t,said:e}){return i`
    <${Ke} text=${S(t,"summary")} />
    <${Wo} of=${t} />
    ${e&&i`<p class="zacht">${e}</p>`}
    <${pe} of=${[t]} />
  `}function mk({id:t,reports:e}){let n=$n(t);if(rn(t.split("/")[0]).dates.length<3)return null;let o=s=>Ae(t,s).earlier?i`<span class="chip s-geen">${n.not_mentioned}</span>`:i`<${te} id=${t} date=${s} />`;return i`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:s})=>i`<li><span class="zacht">${X(s)}</span>${o(s)}</li>`)}
    </ol>
  `}function hk({id:t}){let e=rn(t.split("/")[0]),{result:n,not_mentioned:o}=$n(t),s=e.dates.filter(({date:a})=>ps(t,a));if(!s.length)return null;let r=(a,l)=>l===e.date&&n[S(a,"resultReported")];return i`
    <${mk} id=${t} reports=${s} />
    <ol class="tijdlijn">
      ${s.map(({date:a,label:l})=>{let c=Ir(t,a);return i`
          <li>
            <strong>${R(l)}</strong>
            <p><${te} id=${t} date=${a} /></p>
            ${Ae(t,a).earlier&&i`<p class="zacht">${R(o)}</p>`}
            ${c&&i`<${$k} report=${c} said=${r(c,a)} />`}
          </li>
        `})}
    </ol>
  `}function gk({id:t}){let e=Je(t,"silentPart"),n=e.map(o=>[S(o,"summary"),i`<span class="zacht"> (${G("SilentWeight",S(o,"weight"))})</span>`]);return e.length>0&&i`<p><strong>${$n(t).silent}</strong></p><${gr} items=${n} />`}function bk({id:t}){let e=$n(t),n=e.deadline_columns,o=Nr(t);if(!o.length)return null;let s=a=>[`“${S(a,"deadlineText")}”`,S(a,"revises")==="true"&&i`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:a=>S(a,"deadlineText"),cell:s},{key:"waarvoor",label:n.what,text:a=>S(a,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:a=>S(a,"dueBy"),cell:a=>X(S(a,"dueBy"))||S(a,"condition")},{key:"soort",label:n.kind,text:a=>Us(S(a,"modality"))},{key:"er",label:n.there,text:a=>Ae(a).delivery||e.not_there},{...Ro(n.place,()=>[]),cell:a=>i`<${Ke} text=${S(a,"summary")} /><${pe} of=${[a]} />`}];return i`<${dt} id="termijnen" caption=${e.deadlines} rows=${o} columns=${r} />`}function kk({id:t}){let e=$n(t),n=e.who_columns,o=Bt(t,"who");if(!o.length)return i`<p>${e.nobody}</p>`;let s=({from:a})=>i`<${B} id=${a} /><${mo} id=${a} />`,r=[{key:"wie",label:n.who,text:({from:a})=>C(a),cell:s},{key:"rol",label:n.role,text:({said:a})=>a},{key:"wat",label:n.note,sort:!1,text:({of:a})=>S(a[0],"summary")},Ro(n.place,({of:a})=>a.slice(0,1))];return i`<${dt} id="wie" caption=${e.who_caption} rows=${o} columns=${r} />`}function yk({id:t}){let e=Je(pt(t,"inChapter"),"chapterLead");return e.length>0&&i`<p class="zacht">${$n(t).heading}<${ce} ids=${e} />.</p>`}function wk({id:t}){let e=$n(t),n=cs(t);if(n.length)return n.map(s=>i`<${nr} id=${s} /><${pe} of=${[s]} />`);if(S(t,"crossCutting")!=="true")return i`<p>${e.unjudged}</p>`;let o=kt(t,"interventionKind").map(ft).join(", ");return i`
    <p>${b(e.across,{kinds:o})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${S(t,"rationale")}</p>
  `}function _k({id:t}){let e=$n(t),n=ln(t,"subMeasureOf"),o=s=>i` <${te} id=${s} />`;return i`<${Ot} title=${e.container}><p>${e.parts}</p><${gn} ids=${n} more=${o} /><//>`}function Tf({id:t}){let e=$n(t),n=rn(t.split("/")[0]),o=S(t,"promise"),s=Ps(t),r=S(t,"isContainer")==="true"?_k:vk;return i`
    <${Ot} title=${o?e.promise:e.what}>
      <${Ke} text=${o} />
      <${Ke} text=${S(t,"summary")} />
      ${S(t,"isNew")==="true"&&i`<p class="zacht">${b(e.new,{when:co(n.date,n)})}</p>`}
      ${S(t,"numberedByUs")==="true"&&i`<p class="zacht">${e.numbered}</p>`}
      <${pe} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${Na} id=${t} />
    ${s.length>0&&i`<${Ot} title=${k.thing.further}><${zn} pairs=${s} /><//>`}
    <${Ns} id=${t} />
  `}var $n,vk,zf=L(()=>{"use strict";W();P();A();On();J();it();Rt();St();Te();br();yo();$n=t=>re(At(t)).thing.undertaking;vk=({id:t})=>i`
  <${Ot} title=${$n(t).progress}><${hk} id=${t} /><${gk} id=${t} /><${bk} id=${t} /><//>
  <${Ot} title=${$n(t).who}><${kk} id=${t} /><${yk} id=${t} /><//>
  <${Ot} title=${$n(t).steps}><${wk} id=${t} /><//>
`});function Ok({id:t}){let e=xk[Qe(t)];return e?y.plans.filter(n=>!At(t)||n===At(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>i`<${Sk} key=${n.plan.key} ...${n} />`):null}function Ck({id:t}){let e=ln(t,"inChapter"),n=[...Ps(t),[Ze(t,"Legislation")?ro.also_known:ro.in_source,kt(t,"altLabel").join(", ")],[ro.place,ie(t).length>0&&i`<${pe} of=${[t]} />`]],o=s=>i` <${te} id=${s} />`;return i`
    <${Ot} title=${ro.known}>
      ${Ze(t,"Facilitator")&&i`<p class="zacht">${re(At(t)).thing.other.judged}</p>`}
      <${Ke} text=${S(t,"summary")} />
      <${Ke} text=${S(t,"rationale")} />
      <${zn} pairs=${n} />
    <//>
    <${Na} id=${t} />
    ${e.length>0&&i`<${Ot} title=${ro.other.chapter}><${gn} ids=${bn(e)} more=${o} /><//>`}
    <${Ns} id=${t} />
  `}function Lk({id:t}){let e=q(E.route.query),n=Q(e).gaps.filter(s=>s.pages.includes(t));if(!n.length)return null;let o=n.map(s=>i`<${Sp} list=${[s]} scenario=${e} />`);return i`
    <${Ot} title=${b(ro.gaps,{count:n.length})}>
      <${Io} id="vragen" items=${o} first=${Mt()?jk:Mk} as="div" />
    <//>
  `}function Tk({id:t}){let e=Qe(t),n=[Ff[e]&&i`<a href=${T(Ff[e])}>${ro.crumbs[e]}</a>`,H&&At(t)?.title,...["inChapter","subMeasureOf"].map(o=>pt(t,o)&&i`<${B} id=${pt(t,o)} />`),Pt(t)].filter(Boolean);return i`<p class="kruimel">${n.map((o,s)=>[s>0&&" › ",o])}</p>`}function Ef({route:t}){let e=t.path.slice(1).join("/");if(!It(e))return i`<${So} />`;let n=C(e),o=Qe(e),s=zk[o],r=()=>{let l=b(ro.footnote,{kind:Pt(e),name:n,said:S(e,"promise")||S(e,"summary")});return Xs(l.trim().replace(/([^.!?])$/,"$1."),ie(e),null,At(e)||rt())},a=o==="undertaking"&&S(e,"isContainer")!=="true";return i`
    <${Tk} id=${e} />
    <${ot} text=${Ze(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${a&&i`<p><${te} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(o)&&i`<${Uo} />`}
    <${Ok} id=${e} />
    <div class="acties bovenaan">
      <${Zn} text=${r} />
      <a href=${T("verken",{uit:e,kies:e})}>${ro.around}</a>
    </div>
    <${s} id=${e} />
    <${Lk} id=${e} />
  `}var ro,Jl,xk,Sk,Mk,jk,Ff,zk,Af=L(()=>{"use strict";W();K();qt();P();vt();A();On();J();it();Rt();De();Vt();ko();_s();St();Te();br();Cf();Lf();zf();yo();cr();ro=k.thing,Jl=k.thing.route,xk={organisation:(t,e)=>y.partners[H?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Cn},Sk=({plan:t,steps:e})=>i`
  <div class="routelijn">
    <ol aria-label=${H?b(Jl.of_plan,{plan:t.title}):Jl.label}>
      ${t.steps.map(n=>i`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${Jl[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[Mk,jk]=[3,2];Ff={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};zk={undertaking:Tf,organisation:Of,step:jf,other:Ck}});function Ek({row:t,date:e}){let n=Bf(t,e);return i`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${sn.kinds[t.kind]}</span>${" "}
          ${t.id&&i`<${B} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${n&&i`<span class="zacht"> – ${n}</span>`}
        </p>
        <${Bo} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}function Nk({years:t}){return i`
    <${nn}>
      <${Pn} />
      <${Os} />
      <div class="velden">
        <${An} name="tekst" />
        <${jt} label=${sn.fields.what} name="wat" options=${Object.entries(sn.kinds)} />
        <${jt} label=${sn.fields.step} name="stap" options=${Ye} />
        <${jt} label=${sn.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${Bn} names=${Pk} />
      </div>
    <//>
  `}function Pf({route:t}){let e=q(t.query),n=t.query,o=y.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),s=o.filter(l=>(!n.wat||l.kind===n.wat)&&(!n.stap||l.steps.includes(n.stap))&&(!n.jaar||Ra(l)===n.jaar)&&(!n.tekst||cn(Fk(l),n.tekst))),r=F(sn.count,s.length),a={of:Ra,titles:I(s.map(Ra)).map(l=>[l,l])};return i`
    <${ot} text=${sn.title}>
      <p class="uitleg">${sn.intro} <a href=${T("beloften")}>${sn.lanes}</a>.</p>
    <//>
    <${Nk} years=${I(o.map(Ra))} />
    <${Uo} />
    <p class="telling">${r}<${Xt} name="tijdlijn.csv" rows=${()=>Bk(s,e)} /></p>
    ${bo("tijdlijn",s,a).map(l=>i`
        <section key=${l.more?"meer":l.key} class="vouwdeel">
          ${l.folds?i`<${Qn} part=${l} level=${2} names=${Ak(l.rows)}
                  count=${F(sn.count,l.rows.length)} />`:i`<h2>${l.title}</h2>`}
          <ol class=${l.open?"tijden":"tijden dicht"}>
            ${l.rows.map(c=>i`<${Ek} row=${c} date=${e.date} />`)}
          </ol>
        </section>
      `)}
    <${Yt} text=${r} />
  `}function Ik({rows:t,chosen:e,plan:n,scenario:o}){let{named:s}=Un(o,n),r=re(n).shared.outcomes;return i`
    <div class="tegels-uitkomst" role="group" aria-label=${Tt.tiles_label}>
      ${Rr(t,r).map(([a,{tile:l,number:c}])=>i`
          <button type="button" id=${`uitkomst-${a}`} aria-pressed=${String(e===a)}
            onClick=${()=>N({uitkomst:e===a?null:a})}>
            <${zs} outcome=${a} />
            <span class="getal">
              ${c?s[c].value:t.filter(p=>p.outcome===a).length}
            </span>
            <span>${b(l,{date:X(an(n.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function qk({rows:t,plan:e,date:n}){let{outcomes:o}=k.shared,s=Object.keys(o).find(a=>o[a].open),r=t.filter(a=>a.outcome===s).sort((a,l)=>Z(a.day,l.day));return i`
    <aside class="langst-open">
      <h2>${Tt.open.title}</h2>
      <p>${r.length?b(Tt.open.said,{date:X(an(e.key,n))}):Tt.open.none}</p>
      <ul>
        ${r.slice(0,Dk).map(a=>i`
            <li key=${a.id}>
              <${zs} outcome=${a.outcome} />
              <span>
                <${B} id=${a.work} text=${a.short} />${" "}${a.what||""}
                <span class="bij">${a.modality}: ${a.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${T("aandachtspunten",{vraag:"deadline-verstreken"})}>${Tt.open.gaps}</a></p>
      <h2>${Tt.read.title}</h2>
      <ul class="leesregels">${Tt.read.lines.map(a=>i`<li>${a}</li>`)}</ul>
    </aside>
  `}function Vk({plan:t,scenario:e,chosen:n}){let o=zo(t,e.date),s=Ic(t,e.date),r=o.filter(a=>!n||a.outcome===n);return i`
    <section>
      ${H&&i`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${b(Tt.intro,{count:o.length,undated:s.length})}</p>
      <p>${Un(e,t).said.overdue}</p>
      <${Ik} rows=${o} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${bf} plan=${t} rows=${r} date=${e.date} /><${Hk} plan=${t} rows=${r} /></div>
        <${qk} rows=${o} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${Tt.table}</summary>
        <${dt} id=${`beloften-${t.key}`} caption=${Tt.caption} rows=${r} columns=${Nf} sort="dag" />
      </details>
      ${s.length>0&&i`
          <details class="tweeling">
            <summary>${b(Tt.undated,{count:s.length})}</summary>
            <ul>
              ${s.map(a=>i`<li>
                  <${B} id=${a.work} />: ${a.quote}${a.what&&`, ${a.what}`}
                  ${a.stand&&`; ${a.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function If({route:t}){let e=q(t.query),n=Wc(e),o=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",s=n.flatMap(r=>zo(r,e.date)).filter(r=>!o||r.outcome===o);return i`
    <${ot} text=${Tt.heading} title=${Tt.title} />
    <${nn}><${Pn} /><${Os} /><//>
    <${Uo} />
    ${n.map(r=>i`<${Vk} key=${r.key} plan=${r} scenario=${e} chosen=${o} />`)}
    ${!n.length&&i`<p>${Tt.none}</p>`}
    <p class="acties">
      <${Xt} name="beloften.csv" rows=${()=>Wk(s,e)} />
      ${n.length>0&&i`<${pn} name="beloften" title=${Tt.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
      <a href=${T("tijdlijn")}>${Tt.all_events}</a>
    </p>
    <${Yt} text=${F(Tt.lane_total,s.length)} />
  `}var Tt,sn,Fk,Bf,Ra,Ak,Bk,Pk,Rk,Nf,Wk,Dk,Hk,Rf=L(()=>{"use strict";fo();W();K();qt();P();vt();A();J();it();Rt();De();Vt();ko();_o();Vl();St();pr();Te();Tt=k.promises,sn=k.timeline,Fk=t=>[t.id&&C(t.id),t.what].filter(Boolean).join(": "),Bf=(t,e)=>[t.progress&&t.id&&Be(t.id,e),t.stand[e]].filter(Boolean).join("; "),Ra=t=>t.day.slice(0,4);Ak=t=>I(t.map(e=>e.id?C(e.id):e.what)),Bk=(t,e)=>[[...sn.csv,...en],...t.map(n=>[n.when,sn.kinds[n.kind],n.id&&C(n.id),n.what,Bf(n,e.date),ie(n.at).map(xt).join("; "),...le(e,n.plan||n.at)])],Pk=["tekst","wat","stap","jaar"];Rk=t=>{let e=uo(t.plan).lanes[t.lane];return e?ds(e):""},Nf=[{key:"dag",label:Tt.columns.day,text:t=>t.day,cell:t=>t.by},Le("actie",Tt.columns.work,t=>t.work),{key:"wat",label:Tt.columns.what,text:t=>t.what},{key:"woorden",label:Tt.columns.quote,text:t=>t.quote},{key:"stand",label:Tt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?i`<${Jo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:Tt.columns.lane,text:Rk}],Wk=(t,e)=>{let n=s=>ie(s.id).map(xt).join("; "),o=[...Nf,{key:"bron",label:sn.csv.at(-1),text:n}];return Eo(o,t,s=>le(e,s.plan.key))},Dk=6;Hk=({plan:t,rows:e})=>i`
  <div class="lanenlijst">
    ${uo(t).lanes.map((n,o)=>({lane:n,found:e.filter(s=>s.lane===o)})).filter(({found:n})=>n.length).map(({lane:n,found:o})=>i`
          <details>
            <summary>${ds(n)}
              <span class="bij">
                ${F(Tt.lane_total,o.length)}${ql(o).map(s=>` · ${s}`)}
              </span>
            </summary>
            <ul>
              ${o.map(s=>i`
                  <li key=${s.id}>
                    <${Jo} outcome=${s.outcome} on=${s.by} />
                    <span><${B} id=${s.work} text=${s.short} />${" "}${s.what||s.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`});function Wf({title:t,count:e,none:n,children:o}){return i`
    <section class="blok">
      <${H?"h3":"h2"}>${b(ao.part,{title:t,count:e})}<//>
      ${e?o:i`<p>${n}</p>`}
    </section>
  `}function Uk({loss:t,scenario:e,id:n,title:o}){let s=l=>Df(t,l,e),r=l=>T("overzicht",{cel:je(l.column,l.barrier,t.plan)}),a=[{key:"vak",label:ao.columns.cell,sort:!1,text:l=>Zl(l,s(l)),cell:l=>s(l)?i`<a href=${r(l)}>${Zl(l,s(l))}</a>`:Zl(l,void 0)},{key:"nu",label:ao.columns.now,sort:!1,text:l=>qf(s(l))},{key:"weg",label:ao.columns.lost,sort:!1,text:l=>l.said}];return i`<${dt} id=${n} caption=${o} hideCaption rows=${t.cells} columns=${a} />`}function Kk({loss:t,names:e,scenario:n}){let o=rn(t.plan),{cells:s,none:r,...a}=o.words.losses,l=`verlies${o===y.plans[0]?"":`-${o.key}`}`,c=d=>[" ",i`<${te} id=${d} date=${n.date} />`],p=(d,u)=>i`
    <${Wf} title=${d} count=${u.length} none=${r}><${gn} ids=${u} more=${c} /><//>
  `;return i`
    <section>
      ${H&&i`<h2>${o.title}</h2>`}
      <p class="verlieskop">${Gk(t,e)}</p>
      <p>${t.said}</p>
      <${Qk} loss=${t} scenario=${n} />
      <${Wf} title=${s} count=${t.cells.length} none=${r}>
        <${Uk} loss=${t} scenario=${n} id=${l} title=${s} />
      <//>
      ${Object.keys(a).map(d=>({list:d,ids:t[d]||[]})).filter(({ids:d})=>d.length).map(({list:d,ids:u})=>p(a[d],u))}
      ${t.blocks.map(d=>p(d.said,d.acts))}
    </section>
  `}function Gk(t,e){let n={alone:t.last_actor.length,acts:t.acts,count:e.length,source:Lo(rn(t.plan))};return b(e.length===1?ao.heading.one:ao.heading.more,{...n,names:ke(e)})}function Ql({losses:t,names:e,scenario:n}){let o=ke(e),s=()=>t.flatMap(r=>r.cells.map(a=>{let l=Df(r,a,n),c=l?st(a.barrier):"";return[o,ft(a.column),c,qf(l),a.said,...le(n,r.plan)]}));return i`
    ${t.length?t.map(r=>i`<${Kk} key=${r.plan} loss=${r} names=${e} scenario=${n} />`):Ce(n).map(r=>i`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${Xt} name="wat-als.csv" rows=${()=>[[...ao.csv,...en],...s()]} />
    </div>
  `}function Jk(t,e){let n=new Map(t.places.map(o=>[`${o.step}~${o.kind}`,o]));return Q({...e,plan:t.plan}).places.map(o=>({key:o.kind||String(o.step),last_actor:[],only_lead:[],title:o.kind?R(ft(o.kind)):st(o.step),...n.get(`${o.step}~${o.kind}`),things:o.things}))}function Zk({place:t,date:e}){let{title:n,things:o,last_actor:s,only_lead:r}=t,a=o.filter(l=>!s.includes(l));return i`
    <li class=${s.length?"verlies":o.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${s.map(l=>i`<i key=${l} class="paal weg"></i>`)}
        ${a.map(l=>i`<i key=${l} class=${`paal b-${po(l,e)}`}></i>`)}
      </div>
      ${s.length>0&&i`
          <p class="verliestal">${b(ts.lost,{count:s.length,total:o.length})}</p>
          <p class="verlieswoord">${ts.lost_said}</p>
        `}
      ${r.length>0&&i`<p>${F(ts.lead,r.length)}</p>`}
      ${(a.length>0||!o.length)&&i`<p class="zacht">${o.length?F(ts.stays,a.length):ts.nothing}</p>`}
    </li>
  `}function Qk({loss:t,scenario:e}){let{legend:n}=ts,o=Jk(t,e),s=I(o.flatMap(a=>a.things.map(l=>po(l,e.date)))),r=Object.keys(y.codes.CellState).filter(a=>s.includes(a));return i`
    <section class="verliesbeeld">
      <h2>${ts.title}</h2>
      <ul class="plaatsen">
        ${o.map(a=>i`<${Zk} key=${a.key} place=${a} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${b(n.lost,{source:Lo(rt(t.plan))})}</span>
        ${r.map(a=>i`<span><i class=${`paal b-${a}`}></i> ${G("CellState",a)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var ts,ao,Df,qf,Zl,Hf=L(()=>{"use strict";W();K();P();vt();A();Tn();J();it();Rt();Vt();St();Te();ts=k.whatif.picture,ao=k.whatif,Df=(t,e,n)=>Q({...n,plan:t.plan}).matrix.kind.find(o=>o.column===e.column&&o.barrier===e.barrier),qf=t=>t?Xr(t):ao.no_cell,Zl=(t,e)=>{let n=R(ft(t.column));return e?b(ao.cell,{kind:n,step:st(t.barrier).toLowerCase()}):n}});function Xk({notations:t,names:e,scenario:n}){let[o,s]=D(null),r=[n.key,...t].join();if(be(()=>{let c=!0;return s(null),tt().ask("answer",{options:Yk(t,n)}).then(p=>{c&&(s(p),nt(zt.done))}).catch(p=>c&&s({silent:p.message||zt.silent})),()=>{c=!1}},[r]),!o)return i`<div><p>${zt.busy}</p></div>`;if(o.silent)return i`<div><p>${o.silent}</p></div>`;let a=c=>!n.plan||c.plan===n.plan,l=F(zt.questions,o.gaps.filter(a).length);return i`
    <div>
      <${Ql} losses=${o.losses.filter(a)} names=${e} scenario=${n} />
      <p>${b(zt.with_this,{questions:l,now:Q(n).gaps.length})}</p>
    </div>
  `}function ty({acting:t,chosen:e}){let[n,o]=D(""),s=c=>N({zonder:c.map(Yl).join(",")}),r=c=>{if(e.includes(c))return s(e.filter(p=>p!==c));s(mn()?[...e,c]:[c])},a=c=>[C(c),...kt(c,"altLabel")].join(" "),l=t.filter(c=>cn(a(c),n));return i`
    <h2>${zt.leave_out}</h2>
    ${e.map(c=>i`
        <button type="button" class="weggelaten" key=${c} aria-label=${b(zt.put_back,{name:C(c)})}
          onClick=${()=>r(c)}>
          ${C(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&i`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>s([])}>${zt.clear}</button>
          <button type="button" class="klein" onClick=${()=>tr(location.href,zt.shared)}>${zt.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${zt.search}</span>
      <input
        id="partnerzoek"
        type="search"
        autocomplete="off"
        spellcheck=${!1}
        value=${n}
        onInput=${c=>o(c.target.value)}
        onKeyDown=${c=>c.key==="Enter"&&l.length===1&&r(l[0])}
      />
    </label>
    <ul class="partnerlijst" aria-label=${zt.list}>
      ${l.map(c=>i`
          <li key=${c}>
            <button
              type="button"
              id=${`zonder-${Yl(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}
            >${C(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&i`<p>${zt.none_found}</p>`}
    ${!mn()&&i`<p class="zacht">${zt.alone}</p>`}
  `}function ey({most:t,scenario:e}){let n=({steps:s,alone:r,lead:a})=>[r>0&&F(zt.start.alone,r),r>0&&(s.length?b(zt.start.steps,{steps:ke(s.map(l=>st(l).toLowerCase()))}):zt.start.no_step),a>0&&F(zt.start.lead,a)].filter(Boolean),o=Lo(rt(e.plan));return i`
    <section id="begin">
      <h2>${zt.start.title}</h2>
      <p class="zacht">${b(zt.start.said,{source:o})}</p>
      <ul class="beginlijst">
        ${t.map(s=>i`
            <li key=${`${s.who}${s.plan}`}>
              <a href=${T("wat-als",{zonder:S(s.who,"notation")})}>${C(s.who)}</a>
              <span class="bij">${H?`${rn(s.plan).title}: `:""}${n(s).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&i`<p>${zt.start.nobody}</p>`}
    </section>
  `}function Vf({route:t}){let e=q(t.query),{without:n,most:o}=Q(e),s=Object.keys(n).filter(p=>n[p].length).sort((p,d)=>Z(C(p),C(d))),r=(t.query.zonder||"").split(",").map(ue).filter(Boolean),a=r.map(p=>C(p)),[l]=r,c=r.length>1&&mn();return i`
    <${ot} text=${zt.title}><p class="uitleg">${zt.intro}</p><//>
    <${ga} scenario=${e} />
    <div class="watals">
      <section class="weglaten filters"><${ty} acting=${s} chosen=${r} /></section>
      <div>
        ${!r.length&&i`<${ey} most=${o} scenario=${e} />`}
        ${r.length>0&&!c&&i`<${Ql} losses=${n[l]||[]} names=${a.slice(0,1)} scenario=${e} />`}
        ${c&&i`<${Xk} notations=${r.map(Yl)} names=${a} scenario=${e} />`}
      </div>
    </div>
    <${Yt} text=${r.length===1?b(zt.said,{name:a[0]}):""} />
  `}var zt,Yk,Yl,Uf=L(()=>{"use strict";ne();fo();W();K();qt();P();vt();A();Fe();J();it();De();Vt();Hf();zt=k.whatif,Yk=(t,e)=>[...rs(e),...t.map(n=>["zonder",n])];Yl=t=>S(t,"notation")});var Jf={};Yf(Jf,{answerTo:()=>Q,compare:()=>Z,connection:()=>fs,csv:()=>os,data:()=>y,graphNow:()=>Sl,here:()=>E,matrixSvg:()=>pl,scenarioOf:()=>q});function Da(t=null){for(let e of qa())e!==t&&(e.open=!1)}function Kf(){Da(),vn().classList.remove("is-open"),Wa().setAttribute("aria-expanded","false")}function ny(){vn()&&(Wa().addEventListener("click",()=>{let t=vn().classList.toggle("is-open");for(let e of qa())e.open=t;Wa().setAttribute("aria-expanded",String(t))}),vn().addEventListener("click",t=>{let e=t.target;e.closest("a")?Kf():e.closest("summary")&&!Mt()&&Da(e.closest("details"))}),vn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=qa().find(n=>n.open);Mt()?Wa().focus():e?.querySelector("summary")?.focus(),Kf()}),document.addEventListener("click",t=>{!Mt()&&!vn().contains(t.target)&&Da()}),vn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Mt()&&!vn().contains(e)&&Da()}))}function oy(t,e){if(!vn())return;let n=[...vn().querySelectorAll("a")],o=r=>ui(r.hash).path,s=n.find(r=>o(r).join("/")===e.join("/"))||n.find(r=>o(r)[0]===t);for(let r of n){let a=o(r);r===s?r.setAttribute("aria-current","page"):r.removeAttribute("aria-current"),r.setAttribute("href",T(a))}for(let r of qa())r.classList.toggle("is-hier",!!r.querySelector("[aria-current]"))}function sy(t,e){let n=Object.keys(y.views).length>0,o=Object.keys(y.comparisons).length>0,s={views:n||t==="graaf",comparisons:o||t==="vergelijk"};return kr=!Hs(e)||s.views!==n||s.comparisons!==o,kr?(xn(i`<p role="status">${k.werkplaats.busy}</p>`,$t("inhoud")),Ha?tt().show(Ha,tt().own):Xl||ry(rs(e),s),!0):!1}async function ry(t,e){Xl=!0;try{Ha=(await tt().ask("page",{options:t,...e})).page,kr&&tt().show(Ha,tt().own)}catch(n){kr&&xn(i`<p role="alert">${n.message}</p>`,$t("inhoud"))}Xl=!1}function ay(t){let e=t.path[0]||"overzicht",n=$t("inhoud");_e()?.own&&sy(e,q(t.query))||(n.className=`scherm-${e}`,xn(i`<${Gf[e]||Gf.onbekend} key=${t.path.join("/")} route=${t} />`,n),oy(e,t.path))}function tc(){let t=$t("motor");t.hidden=!1;let{state:e,why:n,own:o}=tt();xn(i`<${sf} state=${e} why=${n} own=${o} />`,t)}function iy(){ly(),kr=!1,window.removeEventListener("werkplaats",tc),xn(null,$t("inhoud")),xn(null,$t("motor"))}var vn,Wa,qa,Gf,Xl,Ha,kr,ly,Zf=L(()=>{"use strict";ne();W();K();qt();P();vt();A();Fe();Js();Pi();it();Vt();dl();ld();md();yd();lu();_u();Cl();Eu();Pu();af();mf();cr();xf();Af();Rf();Uf();vn=()=>$t("menu"),Wa=()=>$t("menuknop"),qa=()=>[...vn().querySelectorAll("details")];$t("spring").addEventListener("click",t=>{t.preventDefault(),$t("inhoud").focus()});ny();$t("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=$t("zoek").value;location.hash=up(e)||T("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:o,content:s}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:o,content:s};tr(b(e,{...r,sources:hn()}),n)});Gf={__proto__:null,overzicht:Bu,dekking:kd,aandachtspunten:wu,partners:ju,maatregelen:Lu,naslag:zu,gevraagd:Fu,tijdlijn:Pf,beloften:If,graaf:ru,verken:iu,ding:Ef,samenvatting:vf,vragen:$f,"wat-als":Vf,vergelijk:$d,"weet-niet":id,methode:ad,zoek:ou,..._e()&&{controleer:rf},onbekend:So},Xl=!1,Ha="",kr=!1;_e()&&($t("eigen").hidden=!1,window.addEventListener("werkplaats",tc),tc());$t("inhoud").replaceChildren();ly=zc(ay);_e()&&window.addEventListener("andere-bladzijde",iy,{once:!0});document.fonts.ready.then(()=>Sl()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja"});ne();Ga();typeof DecompressionStream>"u"?$t("te-oud").hidden=!1:nc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(Zf(),Jf))});})();
