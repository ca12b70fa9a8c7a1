"use strict";var ketenkaart=(()=>{var Fu=Object.defineProperty;var M=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(o){throw n=[o],o}};var Eu=(t,e)=>{for(var n in e)Fu(t,n,{get:e[n],enumerable:!0})};function pt(t){let e=xt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Xi(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n})),s=document.createElement("a");s.href=o,s.download=t,document.body.append(s),s.click(),s.remove(),window.setTimeout(()=>URL.revokeObjectURL(o),1e3)}var xt,he=M(()=>{"use strict";xt=t=>document.getElementById(t)});async function tl(){let t=Uint8Array.from(atob(xt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Xr=zu(await new Response(e).json())}function zu(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(o=>e[o])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([o,s])=>[o,e[s]]))):e.push(n);return e.at(-1)}var Xr,ta=M(()=>{"use strict";he()});function ol(t){var e=el.get(this);return e||(e=new Map,el.set(this,e)),(e=nl(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,a="",l="",c=[0],p=function(f){r===1&&(f||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,f,a):r===3&&(f||a)?(c.push(3,f,a),r=2):r===2&&a==="..."&&f?c.push(4,f,0):r===2&&a&&!f?c.push(5,0,!0,a):r>=5&&((a||!f&&r===5)&&(c.push(r,0,a,s),r=6),f&&(c.push(r,f,0,s),r=6)),a=""},d=0;d<n.length;d++){d&&(r===1&&p(),p(d));for(var u=0;u<n[d].length;u++)o=n[d][u],r===1?o==="<"?(p(),c=[c],r=3):a+=o:r===4?a==="--"&&o===">"?(r=1,a=""):a=o+a[0]:l?o===l?l="":a+=o:o==='"'||o==="'"?l=o:o===">"?(p(),r=1):r&&(o==="="?(r=5,s=a,a=""):o==="/"&&(r<5||n[d][u+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),r=2):a+=o),r===3&&a==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var nl,el,sl=M(()=>{nl=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var a=e[r++],l=e[r]?(e[0]|=a?1:2,n[e[r++]]):e[++r];a===3?o[0]=l:a===4?o[1]=Object.assign(o[1]||{},l):a===5?(o[1]=o[1]||{})[e[++r]]=l:a===6?o[1][e[++r]]+=l+"":a?(s=t.apply(l,nl(t,l,n,["",null])),o.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(l)}return o},el=new Map});function uo(t){t&&t.parentNode&&t.remove()}function aa(t,e,n){var o,s,r,a={},l=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:a[r]=e[r];return l>2&&(a.children=l>3?ra.call(arguments,2):n),ms(t,a,o,s,null)}function ms(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:$s,__v:s||++il,__i:-1,__u:0};return!s&&$t.vnode&&$t.vnode(r),r}function Js(t){return t.children}function Hs(t,e){this.props=t,this.context=e,this.__g=0}function Jn(t,e){if(e==null)return t.__&&Jn(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:Jn(t)}function Pu(t){var e,n=t.__v,o=n.__e,s=[],r=[],a=t.__P;a&&((e=fo({constructor:$s},n)).__v=n.__v+1,$t.vnode&&$t.vnode(e),ia(a,e,n,t.__n,a.namespaceURI,32&n.__u?[o]:null,s,o||Jn(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,$l(s,e,r),n.__=n.__e=null,e.__e!=o&&pl(e))}function pl(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),pl(t)}function rl(t){(8&t.__g||(t.__g|=8,Kn.push(t),Us++))&&ea==$t.debounceRendering||((ea=$t.debounceRendering)||queueMicrotask)(dl)}function dl(){try{for(var t,e=1;Kn.length;)Kn.length>e&&Kn.sort(ll),t=Kn.shift(),e=Kn.length,8&t.__g&&Pu(t)}finally{(Us=Kn.length)&&(ea||queueMicrotask)(dl)}}function ul(t,e,n,o,s,r,a,l,c,p,d){var u,f,m,h,b,$,w=o.__k||Ks,_=e.length;for(c=Iu(n,e,w,c,_),u=0;u<_;u++)(m=n.__k[u])!=null&&(f=~m.__i&&w[m.__i]||Gs,m.__i=u,$=ia(t,m,f,s,r,a,l,c,p,d),h=m.__e,(f.ref!=m.ref||8&f.__u)&&(f.ref&&la(f.ref,null,m,f),m.ref&&d.push(m.ref,m.__c||h,m)),b=b||h,4&m.__u?(c=fl(m,c,t,!f.__v),f.__e&&(f.__e=null)):typeof m.type=="function"&&$!==void 0?c=$:h&&(c=h.nextSibling),m.__u&=-21);return n.__e=b,c}function Iu(t,e,n,o,s){var r,a,l,c,p,d,u,f,m,h=n.length,b=h,$=0,w=0,_=t.__k=Array(s);for(r=0;r<s;r++)(a=e[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=_[r]=ms(null,a):sa(a)?a=_[r]=ms(Js,{children:a}):a.constructor===$s&&a.__b?a=_[r]=ms(a.type,a.props,a.key,a.ref,a.__v):_[r]=a,c=r+$,a.__=t,a.__b=t.__b+1,l=null,~(p=a.__i=Ru(a,n,c,b))&&(b--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,p==c-1?$--:p==c+1?$++:p!=c&&(p>c?$--:$++,w=1)):(~p||(s>h?$--:s<h&&$++),typeof a.type!="function"&&(a.__u|=4))):_[r]=null;if(w){for(d=[],u=[],r=0;r<s;r++)if((a=_[r])&&16&a.__u){for($=0,f=d.length;$<f;)d[m=$+f>>1]<a.__i?$=m+1:f=m;d[$]=a.__i,u[r]=$+1}for($=d.length;r--;)u[r]&&(u[r]==$?$--:_[r].__u|=4)}if(b)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==o&&(o=Jn(l)),ca(l,l));return o}function fl(t,e,n,o){var s,r,a,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=fl(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=Jn(t))&&!e.parentNode&&(e=null),a=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,e):n.insertBefore(a,e||null)),e=a;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Ru(t,e,n,o){var s,r=t.key,a=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&a==l.type)return n;if(o>(c?1:0)){for(s=n-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s;for(s=n+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s}return-1}function al(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Ws(t,e,n,o,s){var r,a;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||al(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||al(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(a=na[e]||(na[e]=Du(e)),(t.__a||(t.__a={}))[e]=oa,r=e!=(e=e.replace(cl,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,a,r):t.removeEventListener(e,a,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Du(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[qs]==null)e[qs]=oa++;else if(e[qs]<this.__a[t])return;return n($t.event?$t.event(e):e)}}}function ia(t,e,n,o,s,r,a,l,c,p){var d,u,f,m,h,b,$,w,_,L,x,D,E,C,mt,ae,O,H,V=e.type;if(e.constructor!==$s)return null;128&n.__u&&(c=32&n.__u,d=n.__c.__z)&&(e.__u|=c,u=r=[],d.nodeType==8?l=Vs(d,r):r.push(d),l=r[0]||l),(d=$t.__b)&&d(e);t:if(typeof V=="function"){f=a.length;try{if(w=e.props,_=(d=V.prototype)&&d.render,L=(d=V.contextType)&&o[d.__c],x=d?L?L.props.value:d.__:o,(m=n.__c)?(e.__c=m,2&m.__g&&(m.__g|=1)):(_?e.__c=m=new V(w,x):(e.__c=m=new Hs(w,x),m.constructor=V,m.render=qu),L&&L.sub(m),m.state||(m.state={}),m.__n=o,m.__g|=8,m.__h=[],m.__k=[]),_&&(m.__s||(m.__s=m.state),V.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=fo({},m.__s)),fo(m.__s,V.getDerivedStateFromProps(w,m.__s)))),h=m.props,b=m.state,m.__v=e,n.__c){if(w!==h&&_&&!V.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(w,x),e.__v==n.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(w,m.__s,x)===!1){e.__v!=n.__v&&(m.props=w,m.state=m.__s,m.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(ot){ot&&(ot.__=e)}),Ks.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&a.push(m),l=Jn(n);break t}m.componentWillUpdate&&m.componentWillUpdate(w,m.__s,x),_&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(h,b,$)})}else _&&!V.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),_&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=x,m.props=w,m.__P=t,m.__g&=-5,D=$t.__r,E=_?25:0;do m.__g&=-9,D&&D(e),d=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++E<25);_&&(Ks.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(o=fo({},o,m.getChildContext())),_&&n.__c&&m.getSnapshotBeforeUpdate&&($=m.getSnapshotBeforeUpdate(h,b)),C=d&&d.type===Js&&d.key==null?d.props.children:d,w.__P&&(d=l,s=(t=w.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(ot){ot&&ca(ot,ot)}),n.__k=null),l=n.__k?Jn(n,0):null),l=ul(t,sa(C)?C:[C],e,n,o,s,r,a,l,c,p),w.__P&&(e.__e=null,l=d),e.__u&=-161,u&&u.some(uo),m.__h.length&&a.push(m),1&m.__g&&(m.__g&=-4)}catch(ot){if(a.length=f,e.__v=null,c||r)if(ot&&ot.then){if(e.__u|=128|c,r){for(~(O=r.indexOf(l||void 0))||(O=r.length);(H=r[O-1])&&H.nodeType==8;)O--;for(;O<r.length;O++)if(H=r[O])if(r[O]=null,mt){if(H==ae)break}else{if(H.nodeType!=8)break;H.data.startsWith("$s")&&(ae=Vs(mt=H))}}if(!mt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;mt=l}(d=Vs(mt=e.__c.__z||(e.__c.__z=mt)))?(e.__e=mt,l=d):e.__e=l,l=l&&l.nextSibling}else r&&r.some(uo);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),ot&&ot.then||ml(e),$t.__e(ot,e,n)}}else l=e.__e=Wu(n.__e,e,n,o,s,r,a,c,p,t);return(d=$t.diffed)&&d(e),l}function Vs(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function ml(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(ml))}function $l(t,e,n){for(var o=0;o<n.length;)la(n[o++],n[o++],n[o++]);$t.__c&&$t.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){$t.__e(r,s.__v)}})}function Wu(t,e,n,o,s,r,a,l,c,p){var d,u,f,m,h,b,$,w,_=n.props||Gs,L=e.props,x=e.type;if(x=="svg"?s="http://www.w3.org/2000/svg":x=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(d=0;d<r.length;d++)if((h=r[d])&&(x?h.localName==x:h.nodeType==3)){t=h,r[d]=null;break}}if(!t){if(w=p.ownerDocument||document,!x)return w.createTextNode(L);t=w.createElementNS(s,x,L.is?L:p),l&&($t.__m&&$t.__m(e,r),l=!1),r=null}if(x){if(p=x=="template"&&t.content||t,r=x=="textarea"&&L.defaultValue!=null?null:r&&ra.call(p.childNodes),!l&&r)for(_={},d=0;d<t.attributes.length;d++)_[(h=t.attributes[d]).name]=h.value;for(d in _)h=_[d],d=="dangerouslySetInnerHTML"?f=h:d=="children"||d in L||d=="value"&&"defaultValue"in L||d=="checked"&&"defaultChecked"in L||Ws(t,d,null,h,s);for(d in L)h=L[d],d=="children"?m=h:d=="dangerouslySetInnerHTML"?u=h:d=="value"?b=h:d=="checked"?$=h:l&&typeof h!="function"||_[d]===h||Ws(t,d,h,_[d],s);u?(l||f&&(u.__html==f.__html||u.__html==t.innerHTML)||(t.innerHTML=u.__html),e.__k=[]):(f&&(t.textContent=""),(x=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Nu.test(x))&&(s="http://www.w3.org/1999/xhtml"),ul(p,sa(m)?m:[m],e,n,o,s,r,a,r?r[0]:n.__k&&Jn(n,0),l,c),r&&r.some(uo)),l&&x!="textarea"||(d="value",x=="progress"&&b==null?t.removeAttribute(d):b==null||b===t[d]&&(x!="progress"||b)||Ws(t,d,b,_[d],s),d="checked",$!=null&&$!=t[d]&&Ws(t,d,$,_[d],s))}else _===L||l&&t.data==L||(t.data=L);return t}function la(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){$t.__e(s,n)}}function ca(t,e,n){var o,s,r,a;if($t.unmount&&$t.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||la(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){$t.__e(l,e)}o.__P=o.__n=null}if(o=t.__k)for(a=0;a<o.length;a++)o[a]&&ca(o[a],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=Vs(o,r=[]))&&(o==t.__e&&r.some(uo),uo(s),uo(o)),n||uo(t.__e),t.__e=t.__c=t.__=null}function qu(t,e,n){return this.constructor(t,n)}function fn(t,e){var n,o,s,r;$t.__&&$t.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=ms(Js,{children:[t]}),s=[],r=[],ia(e,e.__k,o||Gs,Gs,e.namespaceURI,o?null:e.firstChild?ra.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),$l(s,e.__k,r),e.__k.props.children=null}var $t,il,Au,Kn,ea,Us,ll,qs,cl,oa,na,Bu,$s,Gs,Ks,Nu,sa,ra,fo,Zs=M(()=>{$s=Symbol.for("pv"),Gs={},Ks=[],Nu=/^m(i|n|o|s|text|space)$/,sa=Array.isArray,ra=Ks.slice,fo=Object.assign;$t={__e:function(t,e,n,o){for(var s,r,a;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((a=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),a=1),a&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw Us=0,t}},il=0,Au=function(t){return t!=null&&t.constructor===$s},Hs.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=fo({},this.state)),typeof t=="function"&&(t=t(fo({},n),this.props)),t&&(fo(n,t),this.__v&&(e&&this.__k.push(e),rl(this)))},Hs.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),rl(this))},Hs.prototype.render=Js,Kn=[],Us=0,ll=function(t,e){return t.__v.__b-e.__v.__b},qs=Symbol(),cl=/(PointerCapture)$|Capture$/i,oa=0,na={},Bu=0});function Ys(t,e){Ft.__h&&Ft.__h(Nt,t,Qs||e),Qs=0;var n=Nt.__H||(Nt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function Y(t){return Qs=1,Hu(Ol,t)}function Hu(t,e,n){var o=Ys(Fo++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Ol(void 0,e),function(r){var a=(o.__N||o.__)[0],l=o.t(a,r);da(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=Nt,!Nt.__f)){Nt.__f=!0;var s=Nt.shouldComponentUpdate;Nt.shouldComponentUpdate=function(r,a,l){var c=this.__H;if(!c)return!0;var p=!1,d=this.props!=r;if(c.__.some(function(f){f.__N&&(p=!0,da(f.__[0],f.__N[0])||(d=!0))}),s){var u=s.call(this,r,a,l);return p?u||d:u}return!p||d}}return o.__}function Fn(t,e){var n=Ys(Fo++,3);!Ft.__s&&ma(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,Nt.__H.__h.push(n))}function Et(t,e){var n=Ys(Fo++,4);!Ft.__s&&ma(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,Nt.__h.push(n))}function Zn(t){return Qs=5,qe(function(){return{current:t}},[])}function qe(t,e){var n=Ys(Fo++,7);return ma(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Vu(){var t;do{for(;t=ua.shift();)try{hs(t)}catch(n){Ft.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Sl.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(hs),e.__h.some(fa),e.__h=[]}catch(n){e.__h=[],Ft.__e(n,t.__v)}}}while(ua.length)}function Uu(t){var e,n=function(){clearTimeout(o),vl&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);vl&&(e=requestAnimationFrame(n))}function xl(t){t!=1&&hl==Ft.requestAnimationFrame||((hl=Ft.requestAnimationFrame)||Uu)(Vu)}function hs(t){var e=Nt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Nt=e}function fa(t){var e=Nt;t.__c=t.__(),Nt=e}function ma(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!da(n,t[o])})}function Ol(t,e){return typeof e=="function"?e(t):e}var Fo,Nt,pa,hl,da,Qs,Sl,ua,Ft,gl,bl,kl,yl,wl,_l,vl,$a=M(()=>{Zs();da=Object.is,Qs=0,Sl=[],ua=[],Ft=$t,gl=Ft.__b,bl=Ft.__r,kl=Ft.diffed,yl=Ft.__c,wl=Ft.unmount,_l=Ft.__;Ft.__b=function(t){Nt=null,gl&&gl(t)},Ft.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),_l&&_l(t,e)},Ft.__r=function(t){bl&&bl(t),Fo=0;var e=(Nt=t.__c).__H;e&&(pa==Nt?Nt.__h=[]:(e.__h.some(hs),e.__h.some(fa),Fo=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),pa=Nt},Ft.diffed=function(t){kl&&kl(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&xl(Sl.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),pa=Nt=null},Ft.__c=function(t,e){e.some(function(n){try{n.__h.some(hs),n.__h=n.__h.filter(function(o){return!o.__||fa(o)})}catch(o){n.__h=[function(){throw o}]}}),yl&&yl(t,e)},Ft.unmount=function(t){wl&&wl(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,xl(ua.push(s))}else hs(s)}catch(r){e=r}}),o.__H=void 0,e&&Ft.__e(e,o.__v))};vl=typeof requestAnimationFrame=="function"});function Cl(t){return Array.isArray(t)?t.map(Cl):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,n)=>n?[aa("wbr",null),e]:[e])}var Rt,i,W=M(()=>{"use strict";sl();Zs();$a();Zs();$a();/*! What draws the screens and searches in them, bundled here:

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
*/Rt=()=>Zn(null);i=ol.bind((t,e,...n)=>aa(t,e,...typeof t=="string"?n.map(Cl):n))});function ba(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),o=s=>{try{return decodeURIComponent(s)}catch{return s}};return{path:e.split("/").filter(Boolean).map(o),query:Object.fromEntries([...new URLSearchParams(n||"")].map(([s,r])=>[Ku[s]||s,r]))}}function j(t,e={},n=!0){let o=n&&F.route?Object.fromEntries(Gu.filter(a=>F.route.query[a]).map(a=>[a,F.route.query[a]])):{},s=new URLSearchParams;for(let[a,l]of Object.entries({...o,...e}))l&&s.set(a,l);return`#/${[t].flat().map(a=>encodeURIComponent(a).replaceAll("%2F","/")).join("/")}${[...s].length?`?${s}`:""}`}function R(t,e=!1){let n={...F.route.query};for(let[s,r]of Object.entries(t))r?n[s]=r:delete n[s];let o=j(F.route.path,n,!1);o!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++ha},"",o),ga())}function ga(t=!1){let e=ba(location.hash),n=F.route?.path.join("/")===e.path.join("/");F.route=e,Ml(e),!n&&window.scrollTo(0,t&&jl.get(history.state?.turn)||0)}function Ll(t){Ml=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),ha=history.state.turn||0;let e=new AbortController,{signal:n}=e;window.addEventListener("scroll",()=>jl.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:n});let o=()=>{let s=!!history.state;s||history.replaceState({turn:++ha},""),ga(s)};return window.addEventListener("popstate",o,{signal:n}),ga(),F.started=!0,()=>e.abort()}var Gu,Ku,F,Ml,ha,jl,le,et=M(()=>{"use strict";Gu=["plan","koppelingen","stand","verwachtingen","lezing","merk"],Ku={ernst:"gewicht"},F={route:{path:[],query:{}},started:!1},ha=0,jl=new Map;le=t=>j(["ding",t])});function X({text:t,title:e=t,children:n}){let o=Rt();return Et(()=>{document.title=`${e} – Ketenkaart`},[e]),Et(()=>{F.started&&o.current.focus({preventScroll:!0})},[]),i`<header class="kop"><h1 tabindex="-1" ref=${o}>${t}</h1>${n}</header>`}function Dt({text:t}){let{route:e}=F;return Et(()=>{F.started&&t&&pt(t)},[t,e]),null}var ce,Wt=M(()=>{"use strict";he();W();et();ce=()=>window.matchMedia("(max-width: 44rem)").matches});function Ee(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function gs(t,e,n){let o=t.get(e);o?o.push(n):t.set(e,[n])}function Xs(t,e,n=""){let o=n.startsWith("-"),s=e.find(l=>l.key===n.replace(/^-/,""));if(!s)return t;let r=t.map((l,c)=>({text:s.text(l)||"",index:c,row:l})),a=(l,c)=>l.text&&c.text?G(l.text,c.text)*(o?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>a(l,c)||l.index-c.index).map(({row:l})=>l)}function Eo(t){let e=n=>{let o=String(n??"");return`"${(/^[=+\-@\t\r]/.test(o)?`'${o}`:o).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}var g,z,B,Pt,P,Ju,G,N=M(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,o)=>Object.hasOwn(e,o)?String(e[o]):n),z=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),B=t=>t.slice(0,1).toUpperCase()+t.slice(1),Pt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();P=t=>[...new Set(t)],Ju=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),G=(t,e)=>Ju.compare(t,e)});var y,ze,zo,I,k,pe,st,He,St,Ao,En,de,qt,Ve,Z,mo,ge,Qn,A=M(()=>{"use strict";ta();y=Xr;for(let t of[y.queries,y.views,y.codes,...Object.values(y.codes),y.names,y.told,...Object.values(y.told),y.absent,y.dates,y.lists,y.kinds,y.called,y.works,y.partners,y.lookups,y.words,y.addresses])Object.setPrototypeOf(t,null);ze=new Map(Object.entries(y.things)),zo=new Map(y.plans.map(t=>[t.key,t])),I=y.plans.length>1,k=y.words,pe=t=>t?.words.page||k,st=t=>zo.get(t||"")||(I?void 0:y.plans[0]),He=t=>zo.get(t),St=t=>zo.get(t.split("/")[0]),Ao=(t,e)=>!e||!St(t)||St(t)?.key===e,En=[...new Map(y.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),de=En[En.length-1].date,qt=[...new Map(y.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Ve=(t,e)=>{let n=St(t);return n?y.stands[e]?.[n.key]||n.date:e},Z=t=>y.dates[t]||t||"",mo=(t=st())=>t?.source||y.source,ge=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),Qn=(t,e=st())=>(e?e.dates:En).find(n=>n.date===t)?.label||Z(t)});async function tr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}var ka,ue,dt,Ae,ya,tn=M(()=>{"use strict";N();A();ka=5*2**20,ue=()=>window.werkplaats,dt=()=>ue(),Ae=()=>!!ue()&&ue()?.state!=="off",ya=async t=>dt().ask("check",{name:t.name,data:await tr(t)})});function nt(t){let e=y.answers[t.key];if(!t.plan)return e;let n=s=>s.filter(r=>r.plan===t.plan),o=`${t.key}|${t.plan}`;return wa.has(o)||wa.set(o,{gaps:n(e.gaps),matrix:Tl(e.matrix,n),without:Tl(e.without,n),apart:n(e.apart),points:n(e.points),most:n(e.most),numbers:n(e.numbers),reach:n(e.reach),links:e.links,places:n(e.places)}),wa.get(o)}function Bo({date:t,stated:e,strict:n,expect:o}){let s=[["stand",t]];return e&&s.push(["koppelingen","genoemd"]),n&&s.push(["lezing","streng"]),o||s.push(["verwachtingen","uit"]),s}function q(t){let e=I&&zo.has(t.plan)?t.plan:"",n=En.some(a=>a.date===t.stand)?t.stand:de,o=t.koppelingen==="genoemd",s=_a({plan:e,date:n,stated:o,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[s,{...s,expect:!0},{...s,expect:!0,date:de}].map(_a).find(Zu)||_a({plan:e,date:de,stated:!1,expect:!0,strict:!1})}function _a({plan:t,date:e,stated:n,expect:o,strict:s}){let r=`${e}|${n?"stated":"all"}|${o?"with":"without"}`;return{plan:t,date:e,stated:n,expect:o,strict:s,key:s?`${r}|strict`:r}}function xa(t,e,n){let o=r=>({...t,[e]:r});return new Set(n.map(([r])=>q(o(r)).key)).size===n.length?n:[]}var wa,Tl,zn,va,Zu,Sa,er,Mt=M(()=>{"use strict";A();tn();wa=new Map,Tl=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,o])=>[n,e(o)]));zn=(t,e)=>nt({...t,plan:e.key}).numbers[0];va=t=>t.key in y.answers,Zu=t=>va(t)||!!ue();Sa=(t,e)=>zo.get(e)?.steps.find(n=>n.notation===t)?.id,er=t=>new Set(nt(t).reach.flatMap(({plan:e,columns:n})=>n.filter(o=>o.undecided).map(o=>Sa(o.step,e))))});var Qu,Bl,Nl,bs,No,Yu,Pl,ks,sr,La,Oa,Xu,Il,Rl,Ea,za,Dl,tf,ys,Ca,ef,nf,of,sf,Ma,Fl,rf,Ta,Fa,ja,af,El,zl,Al,nr,or,Wl,lf,ql=M(()=>{Qu="ENTRIES",Bl="KEYS",Nl="VALUES",bs=class{constructor(e,n){let o=e._tree,s=Array.from(o.keys());this.set=e,this._type=n,this._path=s.length>0?[{node:o,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=No(this._path);if(No(n)==="")return{done:!1,value:this.result()};let o=e.get(No(n));return this._path.push({node:o,keys:Array.from(o.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=No(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>No(e)).filter(e=>e!=="").join("")}value(){return No(this._path).node.get("")}result(){switch(this._type){case Nl:return this.value();case Bl:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},No=t=>t[t.length-1],Yu=(t,e,n)=>{let o=new Map;if(e===void 0)return o;let s=e.length+1,r=s+n,a=new Uint8Array(r*s).fill(n+1);for(let l=0;l<s;++l)a[l]=l;for(let l=1;l<r;++l)a[l*s]=l;return Pl(t,e,n,o,a,1,s,""),o},Pl=(t,e,n,o,s,r,a,l)=>{let c=r*a;t:for(let p of t.keys())if(p===""){let d=s[c-1];d<=n&&o.set(l,[t.get(p),d])}else{let d=r;for(let u=0;u<p.length;++u,++d){let f=p[u],m=a*d,h=m-a,b=s[m],$=Math.max(0,d-n-1),w=Math.min(a-1,d+n);for(let _=$;_<w;++_){let L=f!==e[_],x=s[h+_]+ +L,D=s[h+_+1]+1,E=s[m+_]+1,C=s[m+_+1]=Math.min(x,D,E);C<b&&(b=C)}if(b>n)continue t}Pl(t.get(p),e,n,o,s,d,a,l+p)}},ks=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,o]=sr(this._tree,e.slice(this._prefix.length));if(n===void 0){let[s,r]=Ea(o);for(let a of s.keys())if(a!==""&&a.startsWith(r)){let l=new Map;return l.set(a.slice(r.length),s.get(a)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,Xu(this._tree,e)}entries(){return new bs(this,Qu)}forEach(e){for(let[n,o]of this)e(n,o,this)}fuzzyGet(e,n){return Yu(this._tree,e,n)}get(e){let n=La(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=La(this._tree,e);return n!==void 0&&n.has("")}keys(){return new bs(this,Bl)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Oa(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let o=Oa(this._tree,e);return o.set("",n(o.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let o=Oa(this._tree,e),s=o.get("");return s===void 0&&o.set("",s=n()),s}values(){return new bs(this,Nl)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[o,s]of e)n.set(o,s);return n}static fromObject(e){return t.from(Object.entries(e))}},sr=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let o of t.keys())if(o!==""&&e.startsWith(o))return n.push([t,o]),sr(t.get(o),e.slice(o.length),n);return n.push([t,e]),sr(void 0,"",n)},La=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return La(t.get(n),e.slice(n.length))},Oa=(t,e)=>{let n=e.length;t:for(let o=0;t&&o<n;){for(let r of t.keys())if(r!==""&&e[o]===r[0]){let a=Math.min(n-o,r.length),l=1;for(;l<a&&e[o+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(o,o+l),p),t.delete(r),t=p}o+=l;continue t}let s=new Map;return t.set(e.slice(o),s),s}return t},Xu=(t,e)=>{let[n,o]=sr(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Il(o);else if(n.size===1){let[s,r]=n.entries().next().value;Rl(o,s,r)}}},Il=t=>{if(t.length===0)return;let[e,n]=Ea(t);if(e.delete(n),e.size===0)Il(t.slice(0,-1));else if(e.size===1){let[o,s]=e.entries().next().value;o!==""&&Rl(t.slice(0,-1),o,s)}},Rl=(t,e,n)=>{if(t.length===0)return;let[o,s]=Ea(t);o.set(s+e,n),o.delete(s)},Ea=t=>t[t.length-1],za="or",Dl="and",tf="and_not",ys=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?ja:e.autoVacuum;this._options={...Ma,...e,autoVacuum:n,searchOptions:{...Fl,...e.searchOptions||{}},autoSuggestOptions:{...rf,...e.autoSuggestOptions||{}}},this._index=new ks,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Fa,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:o,tokenize:s,processTerm:r,fields:a,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let d of a){let u=n(e,d);if(u==null)continue;let f=s(o(u,d),d),m=this._fieldIds[d],h=new Set(f).size;this.addFieldLength(p,m,this._documentCount-1,h);for(let b of f){let $=r(b,d);if(Array.isArray($))for(let w of $)this.addTerm(m,p,w);else $&&this.addTerm(m,p,$)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:o=10}=n,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:a}=e.reduce(({chunk:l,promise:c},p,d)=>(l.push(p),(d+1)%o===0?{chunk:[],promise:c.then(()=>new Promise(u=>setTimeout(u,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),s);return a.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:o,extractField:s,stringifyField:r,fields:a,idField:l}=this._options,c=s(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let d of a){let u=s(e,d);if(u==null)continue;let f=n(r(u,d),d),m=this._fieldIds[d],h=new Set(f).size;this.removeFieldLength(p,m,this._documentCount,h);for(let b of f){let $=o(b,d);if(Array.isArray($))for(let w of $)this.removeTerm(m,p,w);else $&&this.removeTerm(m,p,$)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new ks,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((o,s)=>{this.removeFieldLength(n,s,this._documentCount,o)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:o,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:o,batchWait:s},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let o of e)this.discard(o)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:o}=this._options,s=o(e,n);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let o=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Fa,this.performVacuuming(e,o)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let o=this._dirtCount;if(this.vacuumConditionsMet(n)){let s=e.batchSize||Ta.batchSize,r=e.batchWait||Ta.batchWait,a=1;for(let[l,c]of this._index){for(let[p,d]of c)for(let[u]of d)this._documentIds.has(u)||(d.size<=1?c.delete(p):d.delete(u));this._index.get(l).size===0&&this._index.delete(l),a%s===0&&await new Promise(p=>setTimeout(p,r)),a+=1}this._dirtCount-=o}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:o}=e;return n=n||ja.minDirtCount,o=o||ja.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=o}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:o}=this._options,s={...o,...n},r=this.executeQuery(e,n),a=[];for(let[l,{score:c,terms:p,match:d}]of r){let u=p.length||1,f={id:this._documentIds.get(l),score:c*u,terms:Object.keys(d),queryTerms:p,match:d};Object.assign(f,this._storedFields.get(l)),(s.filter==null||s.filter(f))&&a.push(f)}return e===t.wildcard&&s.boostDocument==null||a.sort(zl),a}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let o=new Map;for(let{score:r,terms:a}of this.search(e,n)){let l=a.join(" "),c=o.get(l);c!=null?(c.score+=r,c.count+=1):o.set(l,{score:r,terms:a,count:1})}let s=[];for(let[r,{score:a,terms:l,count:c}]of o)s.push({suggestion:r,terms:l,score:a/c});return s.sort(zl),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(Ma.hasOwnProperty(e))return Ca(Ma,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:o,documentIds:s,fieldLength:r,storedFields:a,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=nr(s),c._fieldLength=nr(r),c._storedFields=nr(a);for(let[p,d]of c._documentIds)c._idToShortId.set(d,p);for(let[p,d]of o){let u=new Map;for(let f of Object.keys(d)){let m=d[f];l===1&&(m=m.ds),u.set(parseInt(f,10),nr(m))}c._index.set(p,u)}return c}static async loadJSAsync(e,n){let{index:o,documentIds:s,fieldLength:r,storedFields:a,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await or(s),c._fieldLength=await or(r),c._storedFields=await or(a);for(let[d,u]of c._documentIds)c._idToShortId.set(u,d);let p=0;for(let[d,u]of o){let f=new Map;for(let m of Object.keys(u)){let h=u[m];l===1&&(h=h.ds),f.set(parseInt(m,10),await or(h))}++p%1e3===0&&await Wl(0),c._index.set(d,f)}return c}static instantiateMiniSearch(e,n){let{documentCount:o,nextId:s,fieldIds:r,averageFieldLength:a,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=o,p._nextId=s,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=a,p._dirtCount=l||0,p._index=new ks,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let f={...n,...e,queries:void 0},m=e.queries.map(h=>this.executeQuery(h,f));return this.combineResults(m,f.combineWith)}let{tokenize:o,processTerm:s,searchOptions:r}=this._options,a={tokenize:o,processTerm:s,...r,...n},{tokenize:l,processTerm:c}=a,u=l(e).flatMap(f=>c(f)).filter(f=>!!f).map(sf(a)).map(f=>this.executeQuerySpec(f,a));return this.combineResults(u,a.combineWith)}executeQuerySpec(e,n){let o={...this._options.searchOptions,...n},s=(o.fields||this._options.fields).reduce((b,$)=>({...b,[$]:Ca(o.boost,$)||1}),{}),{boostDocument:r,weights:a,maxFuzzy:l,bm25:c}=o,{fuzzy:p,prefix:d}={...Fl.weights,...a},u=this._index.get(e.term),f=this.termResults(e.term,e.term,1,e.termBoost,u,s,r,c),m,h;if(e.prefix&&(m=this._index.atPrefix(e.term)),e.fuzzy){let b=e.fuzzy===!0?.2:e.fuzzy,$=b<1?Math.min(l,Math.round(e.term.length*b)):b;$&&(h=this._index.fuzzyGet(e.term,$))}if(m)for(let[b,$]of m){let w=b.length-e.term.length;if(!w)continue;h?.delete(b);let _=d*b.length/(b.length+.3*w);this.termResults(e.term,b,_,e.termBoost,$,s,r,c,f)}if(h)for(let b of h.keys()){let[$,w]=h.get(b);if(!w)continue;let _=p*b.length/(b.length+w);this.termResults(e.term,b,_,e.termBoost,$,s,r,c,f)}return f}executeWildcardQuery(e){let n=new Map,o={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let a=o.boostDocument?o.boostDocument(r,"",this._storedFields.get(s)):1;n.set(s,{score:a,terms:[],match:{}})}return n}combineResults(e,n=za){if(e.length===0)return new Map;let o=n.toLowerCase(),s=ef[o];if(!s)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[n,o]of this._index){let s={};for(let[r,a]of o)s[r]=Object.fromEntries(a);e.push([n,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,o,s,r,a,l,c,p=new Map){if(r==null)return p;for(let d of Object.keys(a)){let u=a[d],f=this._fieldIds[d],m=r.get(f);if(m==null)continue;let h=m.size,b=this._avgFieldLength[f];for(let $ of m.keys()){if(!this._documentIds.has($)){this.removeTerm(f,$,n),h-=1;continue}let w=l?l(this._documentIds.get($),n,this._storedFields.get($)):1;if(!w)continue;let _=m.get($),L=this._fieldLength.get($)[f],x=of(_,h,this._documentCount,L,b,c),D=o*s*u*w*x,E=p.get($);if(E){E.score+=D,af(E.terms,e);let C=Ca(E.match,n);C?C.push(d):E.match[n]=[d]}else p.set($,{score:D,terms:[e],match:{[n]:[d]}})}}return p}addTerm(e,n,o){let s=this._index.fetch(o,Al),r=s.get(e);if(r==null)r=new Map,r.set(n,1),s.set(e,r);else{let a=r.get(n);r.set(n,(a||0)+1)}}removeTerm(e,n,o){if(!this._index.has(o)){this.warnDocumentChanged(n,e,o);return}let s=this._index.fetch(o,Al),r=s.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,o):r.get(n)<=1?r.size<=1?s.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(o).size===0&&this._index.delete(o)}warnDocumentChanged(e,n,o){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${o}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,o,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=s;let l=(this._avgFieldLength[n]||0)*o+s;this._avgFieldLength[n]=l/(o+1)}removeFieldLength(e,n,o,s){if(o===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*o-s;this._avgFieldLength[n]=r/(o-1)}saveStoredFields(e,n){let{storeFields:o,extractField:s}=this._options;if(o==null||o.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let a of o){let l=s(n,a);l!==void 0&&(r[a]=l)}}};ys.wildcard=Symbol("*");Ca=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,ef={[za]:(t,e)=>{for(let n of e.keys()){let o=t.get(n);if(o==null)t.set(n,e.get(n));else{let{score:s,terms:r,match:a}=e.get(n);o.score=o.score+s,o.match=Object.assign(o.match,a),El(o.terms,r)}}return t},[Dl]:(t,e)=>{let n=new Map;for(let o of e.keys()){let s=t.get(o);if(s==null)continue;let{score:r,terms:a,match:l}=e.get(o);El(s.terms,a),n.set(o,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,l)})}return n},[tf]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},nf={k:1.2,b:.7,d:.5},of=(t,e,n,o,s,r)=>{let{k:a,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(a+1)/(t+a*(1-l+l*o/s)))},sf=t=>(e,n,o)=>{let s=typeof t.fuzzy=="function"?t.fuzzy(e,n,o):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,o):t.prefix===!0,a=typeof t.boostTerm=="function"?t.boostTerm(e,n,o):1;return{term:e,fuzzy:s,prefix:r,termBoost:a}},Ma={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(lf),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Fl={combineWith:za,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:nf},rf={combineWith:Dl,prefix:(t,e,n)=>e===n.length-1},Ta={batchSize:1e3,batchWait:10},Fa={minDirtFactor:.1,minDirtCount:20},ja={...Ta,...Fa},af=(t,e)=>{t.includes(e)||t.push(e)},El=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},zl=({score:t},{score:e})=>e-t,Al=()=>new Map,nr=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},or=async t=>{let e=new Map,n=0;for(let o of Object.keys(t))e.set(parseInt(o,10),t[o]),++n%1e3===0&&await Wl(0);return e},Wl=t=>new Promise(e=>setTimeout(e,t)),lf=/[\n\r\p{Z}\p{P}]+/u});function rr(t,e=[],n=Io(t),o=()=>!0){let s=Pt(t),r=P([s,...e]);if(/^\d[\d.]*$/.test(s))return l=>l===s||l.startsWith(`${s}.`);if(n||s.length<2)return l=>r.includes(l);let a=(l,c)=>c.length>=pf&&l.length>=c.length+df&&l.endsWith(c)&&o(l.slice(0,-c.length));return l=>l.startsWith(s)||r.some(c=>l===c||a(l,c))}function Ue(t,e){let n=mn(t).flatMap(Po).map(Pt);return mn(e).every(o=>n.some(rr(o)))}function ar(t,e){let n=[],o=0;for(let{0:s,index:r}of t.matchAll(Hl))Po(s).map(Pt).some(e)&&(n.push({said:t.slice(o,r),on:!1},{said:s,on:!0}),o=r+s.length);return[...n,{said:t.slice(o),on:!1}]}var cf,pf,df,Hl,uf,mn,Po,Io,Yn=M(()=>{"use strict";N();cf=4,pf=6,df=3,Hl=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,uf=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),mn=t=>uf(t).match(Hl)||[],Po=t=>t.includes("-")?P([t,t.replaceAll("-",""),...t.split("-")]):[t],Io=t=>t.length>1&&t.length<=cf&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});var Aa,wt,v,Be,ut,zt,Ro,$o,Ne,Vl,ho,Ot,Ba,go,jt,U,_e,ir,Ul,S,Pe,Gl,ff,Kl,Do,mf,be,ht,Kt,Jl,$f,Na,ws,Jt,Ge,Zl,J=M(()=>{"use strict";N();A();Aa=[],wt=(t,e)=>ze.get(t)?.[e]||Aa,v=(t,e)=>wt(t,e)[0]||"",Be=(t,e)=>wt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),ut=(t,e)=>Be(t,e)[0]||"",zt=t=>ze.has(t),Ro=t=>wt(t,"type"),$o=t=>Ul.get(t)||Aa,Ne=(t,e)=>Ro(t).includes(e),Vl=t=>Ro(t).map(e=>y.kinds[e]).find(Boolean),ho=t=>Vl(t)?.page||"",Ot=t=>Vl(t)?.kind||"",Ba=t=>ho(t)==="organisation",go=t=>ho(t)==="undertaking",jt=t=>!!ho(t)&&!!v(t,"prefLabel"),U=(t,e)=>y.codes[t]?.[e]?.label||e||"",_e=(t,e)=>U(y.lists[e],v(t,e)),ir=t=>y.names[t]||k.thing.foreign[t]||t,Ul=new Map;for(let[t,e]of ze)for(let n of e.type||Aa)gs(Ul,n,t);S=t=>y.called[t]?.label||v(t,"prefLabel")||v(t,"title")||v(t,"summary")||t.slice(t.lastIndexOf("/")+1),Pe=t=>y.called[t]?.short||S(t),Gl=[...ze.keys()].filter(go),ff=[...ze.keys()].filter(Ba),Kl=t=>qt.find(e=>e.notation===t),Do=Object.entries(y.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e})),mf=new Map(ff.map(t=>[v(t,"notation"),t])),be=t=>mf.get(t)||"",ht=t=>y.addresses[t]||"",Kt=t=>Be(t,"passage"),Jl=new Map;for(let{rows:t,...e}of y.lines)for(let[n,o,...s]of t){let r={...e,from:n,to:o,of:s};for(let a of[n,o])gs(Jl,a,r)}$f=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),Na=(t,e=de)=>!$f[e]?.has(t),ws=(t,e=de)=>(Jl.get(t)||[]).filter(n=>Na(n.of[0]||n.from,e)),Jt=(t,e,n)=>ws(t,n).filter(o=>o.name===e),Ge=(t,e,n)=>Jt(t,e,n).filter(o=>o.to===t).map(o=>o.from),Zl=(t,e)=>t.from===e?t.to:t.from});function kf(){let t=new Map([...ze.keys()].filter(jt).map(n=>[n,{sort:[Ot(n)],text:y.called[n]?[S(n)]:[]}]));for(let[n,o]of ze){let s=$n.owners.flatMap(a=>Be(n,a)),r=t.get([n,...s].find(a=>t.has(a)));r?.sort.push(...bf(n)),r?.text.push(...$n.texts.flatMap(a=>o[a]||[]))}let e=n=>Number($n.weights[n]??$n.weights.rest);return[...[...t].map(([n,o])=>({...{id:n,path:["ding",n],label:S(n),kind:Ot(n),titles:gf(n),...o},weight:Math.min(...Ro(n).map(e))})),...Object.entries(y.queries).map(([n,{title:o,question:s,why:r}])=>{let a={titles:[o],sort:[$n.question],text:[s,r].filter(Boolean)};return{id:n,path:["vragen",n],label:o,kind:$n.question,...a,weight:e("question")}})]}function yf(){let t=new Map(kf().map(l=>[l.id,l])),e=[...t.values()],n=new Set,o=new ys({fields:["titles","sort","text"],extractField:(l,c)=>c==="id"?l.id:l[c].join(" · "),tokenize:l=>mn(l).flatMap(Po),processTerm:l=>Wo(l)?null:Pt(l),searchOptions:{tokenize:l=>[l],processTerm:l=>l}});o.addAll(e);for(let l of e)for(let c of[l.titles,l.sort,l.text].flat().flatMap(mn).flatMap(Po))Wo(c)||n.add(Pt(c));let s=new Set(e.flatMap(l=>l.titles).flatMap(mn).flatMap(Po).filter(Io).map(Pt)),a=[...e.filter(l=>$n.synonyms.some(c=>Ne(l.id,c))).map(l=>l.titles),...$n.same].map(l=>P(l.map(lr))).filter(l=>l.length>1);return{items:t,known:n,shorts:s,mini:o,groups:a}}function Of(t){if(ke.known.has(t))return Pa.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&ke.known.has(n));return[...Pa.get(t)||[],...e.flatMap(n=>Pa.get(n)||[n])]}function Ia(t){let e=Pt(t),n=[e,e.replace(/s$/,"")].find(s=>ke.shorts.has(s));if(n||Io(t))return rr(n||t,[],!0);let o=[...ke.known].some(s=>s.startsWith(e));return rr(t,Of(e),!1,s=>o||ke.known.has(s))}function Xl(t){for(let e=t.length-1;e>1;e-=1){let[n,o]=[t.slice(0,e),t.slice(e)];if(!ke.known.has(n)||e<Ql&&!ke.shorts.has(n))continue;let s=o.length>=Ql&&ke.known.has(o)?[o]:Xl(o);if(s.length)return[n,...s]}return[]}function Cf(t){for(let e of t.length<wf||/\d/.test(t)?[]:t.length<_f?[1]:[1,2]){let o=ke.mini.search(t,{fuzzy:e}).flatMap(s=>s.terms).find(s=>s[0]===t[0]);if(o)return[o]}return[]}function tc(t){let e=mn(t),n=e.filter(o=>!Wo(o));return(n.length?n:e).flatMap(o=>{if(Io(o))return[o];let s=[()=>[o],()=>o.split("-"),()=>Xl(Pt(o)),()=>Cf(Pt(o))];for(let r of s){let a=r();if(a.length&&a.every(l=>Ra(Ia(l)).length))return a}return[o]})}function Mf(t,e){let n=ke.groups.flatMap(o=>o.filter(s=>s.length>vf&&e.includes(s)).flatMap(s=>o.filter(r=>r!==s).map(r=>e.replace(s,r))));return[t,...P(n).map(o=>mn(o).filter(s=>!Wo(s)))]}function jf(t,e){let[n,...o]=t.titles.map(lr);return n===e?0:o.includes(e)?n.includes(e.trimEnd())?1:2:[n,...o].some(s=>s.startsWith(e.trimEnd()))?3:null}function Da(t){ke=ke||yf();let e=tc(t),n=e.join(" "),o=mn(t).filter(c=>e.length===1||!Wo(c)).join(" "),s=Pt(n)===Pt(o)?lr(t):lr(n),r=Mf(e,s).map(c=>c.map(Ia)),a=new Map;for(let c of r){let p=c.map(d=>({combineWith:xf,queries:Ra(d)}));if(!(!p.length||p.some(d=>!d.queries.length)))for(let[d,u]of Sf.entries())for(let{id:f,score:m}of ke.mini.search({combineWith:"AND",queries:p},{fields:u})){let h=ke.items.get(f),b=jf(h,s)??d+4;b<(a.get(f)?.place??Number.POSITIVE_INFINITY)&&a.set(f,{item:h,place:b,score:m})}}let l=[...a.values()].sort((c,p)=>c.place-p.place||c.item.weight-p.item.weight||p.score-c.score||G(c.item.label,p.item.label));return{found:l.map(({item:c})=>c),read:Pt(n)===Pt(o)||!l.length?"":n,answers:c=>r.flat().some(p=>p(c))}}function oc(t,e){let n=r=>{let[a,l]=ar(r,e);return l?.on?a.said.length:-1},o=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||"",s=Math.max(0,n(o)-60);return`${s>0?"…":""}${o.slice(s,s+200)}${o.length>s+200?"…":""}`}var $n,hf,Wo,lr,Yl,gf,bf,wf,_f,Ql,vf,xf,Sf,Pa,ke,Ra,ec,nc,Wa=M(()=>{"use strict";ql();Yn();et();N();A();J();$n=k.search,hf=new Set($n.small),Wo=t=>!Io(t)&&hf.has(Pt(t)),lr=t=>` ${mn(t).map(Pt).join(" ")} `,Yl=new Map;for(let[t,e]of y.search.english)gs(Yl,t,e);gf=t=>P([S(t),Pe(t),...["prefLabel","altLabel"].flatMap(e=>wt(t,e)),...Yl.get(t)||[]]),bf=t=>$n.sorts.flatMap(e=>wt(t,e).flatMap(n=>[U(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]]));wf=6,_f=10,Ql=4,vf=4,xf="OR",Sf=[["titles"],["titles","sort"],["titles","sort","text"]],Pa=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Ra=t=>[...ke.known].filter(t);ec=t=>{let{found:e,read:n}=Da(t);return e.length===1&&!n?j(e[0].path):""},nc=t=>P(tc(t)).filter(e=>!Wo(e)&&Ra(Ia(e)).length)});function ac(t,e,n){let o=ve(t,n),s=S(e);return{name:s,short:Pe(e)===s?s:Pe(e),what:v(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",v(t,"deadlineText")),modality:B(_s(v(t,"modality"))),day:v(t,"dueBy"),by:Z(v(t,"dueBy")),outcome:o.outcome||"",stand:o.stand||"",on:Z(o.on)}}var hn,sc,qo,qa,Ho,cr,Xn,_s,Lf,ve,pr,Vo,vs,bo,rc,dr,xs,ic,Ha,Uo,to,Ht=M(()=>{"use strict";et();N();A();J();hn=t=>y.works[t]?.steps||[],sc=t=>y.works[t]?.kinds||[],qo=t=>y.works[t]?.leads||[],qa=t=>y.works[t]?.acts||[],Ho=(t,e)=>Jt(t,"at",e).flatMap(n=>n.of),cr=(t,e)=>Jt(t,"deadline",e).map(n=>n.from),Xn=t=>v(t,"isGeneric")==="true",_s=t=>U("Modality",t),Lf={},ve=(t,e=de)=>F.route.query.lezing==="streng"&&y.toldStrictly[e]?.[t]||y.told[e]?.[t]||Lf,pr=(t,e)=>ve(t,e).report||"",Vo=(t,e)=>ve(t,e).status||"",vs=(t,e)=>ve(t,e).state||"",bo=(t,e)=>to(t).rows.filter(({id:n})=>ve(n,e).outcome).map(n=>({...n,plan:t,...ac(n.id,n.work,e)})),rc=(t,e)=>y.promises[t.key].undated.filter(n=>Na(n,e)).map(n=>{let o=v(n,"initiative").slice(1);return{id:n,work:o,plan:t,...ac(n,o,e)}});dr=(t,e=k.shared.outcomes)=>Object.entries(e).filter(([n,{rare:o}])=>!o||t.some(s=>s.outcome===n)),xs=(t,e=!1)=>Object.entries(k.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{said:o,counted:s}])=>{let r=t.filter(a=>a===n).length;return r?z(s||{one:`{count} ${o}`,more:`{count} ${o}`},r):""}).filter(Boolean),ic=t=>ge(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),Ha=(t,e)=>{let{reports:n}=to(t);return n.find(o=>o.date===Ve(t.key,e))||n[n.length-1]},Uo=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),to=t=>y.promises[t.key]});function Ss(t,e,n,o=st(n?.plan)){let{version:s,content:r}=y.meta;return g(Ie.export.footnote,{said:t,sources:en(o),addresses:e.map(a=>`; ${ht(a)}`).join(""),version:s+(r?g(Ie.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${at(n,o)}`:""})}var Ie,Re,An,Go,en,eo,fe,te,tt,lt,Tf,at,it=M(()=>{"use strict";N();A();J();Ht();Ie=k.shared,Re=Ie.silence,An=(t=st())=>t?g(pe(t).shared.report,{date:Z(t.date)}):Ie.reports,Go=(t=st())=>`${z(Ie.nothing,t?1:2,{report:B(An(t))})} ${Re}`,en=(t=st())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${Z(e.date)}`).join("; "),eo=(t,e)=>[ve(t,e).word||"",ve(t,e).more||""],fe=(t,e)=>eo(t,e).filter(Boolean).join(", "),te=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,Ie.bases[t]||B(e.label)]])),tt=t=>t===null?Ie.all_steps:Kl(t)?.label||t,lt=t=>U("InterventionKind",t),Tf=(t,e)=>e?Qn(Ve(e.key,t.date),e):t.date===de?Ie.choices.latest:g(Ie.choices.others_latest,{date:Qn(t.date)}),at=(t,e=st(t.plan))=>[Tf(t,e),t.stated?pe(e).shared.choices.links_stated:Ie.choices.links_all_said,t.strict&&Ie.choices.strict_said,t.expect?Ie.choices.with_said:Ie.choices.without_said].filter(Boolean).join(" · ")});function Ff({text:t,done:e}){let n=Rt(),o=Rt();return Et(()=>{n.current.showModal(),o.current.select()},[]),i`
    <dialog class="copy" aria-label=${Bn.by_hand} ref=${n} onClose=${e}>
      <p>${Bn.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Bn.by_hand} value=${t} ref=${o}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function Os(t,e=Bn.copied){try{await navigator.clipboard.writeText(t),pt(e)}catch{let n=document.createElement("div");document.body.append(n),fn(i`<${Ff} text=${t} done=${()=>n.remove()} />`,n)}}function Ke(t,e,n){Xi(t,e,n),pt(g(Bn.downloaded,{name:t}))}function Jo(t,e){e.toBlob(n=>n?Ke(t,n,"image/png"):pt(g(Bn.too_large,{name:t})),"image/png")}function ur(){return!y.files.length&&!ue()?null:i`
    <section class="bestanden" aria-label=${Ko.title}>
      <h2>${Ko.title}</h2>
      <ul>
        <li><a href="#/samenvatting">${Ko.summary.label}</a> <span class="zacht">${Ko.summary.told}</span></li>
        ${y.files.map(({file:t,label:e,told:n,beside:o})=>o?i`<li>${e} <span class="zacht">${n}: ${o}</span></li>`:i`<li>
                <a href=${Ef(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${ue()&&i`<li><a href="#/controleer">${Ko.save.label}</a> <span class="zacht">${Ko.save.told}</span></li>`}
      </ul>
    </section>
  `}var Bn,Nn,Vt,Zt,Qt,gn,Ko,Ef,Ut=M(()=>{"use strict";he();W();N();A();tn();it();Bn=k.shared.export;Nn=({text:t,label:e=Bn.copy})=>i`<button type="button" class="klein" onClick=${()=>Os(t())}>${e}</button>`,Vt=({name:t,rows:e,label:n=Bn.csv,id:o})=>i`
  <button type="button" id=${o} onClick=${()=>Ke(t,Eo(e()),"text/csv;charset=utf-8")}>
    ${n}
  </button>
`,Zt=(t,e="")=>{let n=st(e||t?.plan),o=n?[n]:y.plans;return[o.map(s=>Z(s.date)).join("; "),o.map(s=>s.document||s.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?at(t,n):""]},Qt=Bn.heads,gn=t=>I?[{key:"bronplan",label:k.shared.plan,text:e=>st(t(e))?.title||""}]:[],Ko=k.frame.foot.files,Ef=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function Se(t,e,n){let o=new Map;for(let r of nt({...e,plan:n.key}).matrix[t]){let a=o.get(r.column)||new Map;o.set(r.column,a.set(r.barrier,r))}let s=[...o].map(([r,a])=>({key:r,label:zf[t](r),id:t==="partner"?be(r):"",cells:xe(n).map(l=>a.get(l)||null)}));return t==="partner"?s.sort((r,a)=>G(r.label,a.label)):s}function fr(t){let[e,n,o]=t.split("~");return{key:e,step:n===lc?null:n,plan:o}}function Oe(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.said;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}var lc,zf,xe,De,ko,mr,bn=M(()=>{"use strict";N();Mt();A();J();it();lc="alle",zf={kind:t=>B(lt(t)),form:t=>B(U("ExploitationForm",t)),partner:t=>S(be(t)||t)},xe=t=>[...t.steps.map(e=>e.notation),null];De=(t,e,n)=>[t,e??lc,...I?[n]:[]].join("~");ko=t=>`cel-${t.replaceAll("~","-")}`,mr=(t,e)=>nt(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided)});function $r({passage:t}){let[e,n]=Y("");async function o(){try{n((await dt().ask("words",{passage:t})).woorden)}catch(s){n(s.message||cc.silent)}}return i`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${o}>${cc.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Ct({id:t,date:e}){let[n,o]=eo(t,e);return i`<span class=${`chip s-${vs(t,e)||"geen"}`}>${n}${o&&`, ${o}`}</span>`}function Je({basis:t}){let[e,n]=te[t]||[];return e?i`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Af[e]}
    </svg>
  `:null}function ee({of:t}){let e=P(t.flatMap(Kt));return e.length?i`
    <ul class="vindplaatsen">
      ${e.map(n=>i`<li>${ht(n)}${Ae()&&i`<${$r} passage=${n} />`}</li>`)}
    </ul>
  `:null}function dc({of:t,look:e}){let[n,...o]=Kt(t);return n?i`
    <p class=${e}>
      ${ht(n)}${o.length>0&&g(k.shared.more_places,{count:o.length})}
      ${Ae()&&i`<${$r} passage=${n} />`}
    </p>
  `:null}var cc,T,Yt,nn,pc,Af,hr,gr,Zo,Lt=M(()=>{"use strict";W();et();N();A();tn();J();it();Ht();cc=k.shared.passage;T=({id:t,text:e})=>jt(t)?i`<a href=${le(t)}>${e||S(t)}</a>`:i`<span>${e||S(t)}</span>`,Yt=({ids:t,name:e=S,between:n=", "})=>t.map((o,s)=>[s>0&&n,i`<${T} id=${o} text=${e(o)} />`]),nn=({ids:t,more:e,look:n})=>i`<ul class=${n}>${t.map(o=>i`<li key=${o}><${T} id=${o} />${e?.(o)}</li>`)}</ul>`,pc=t=>j("methode",{getal:t});Af={"●":i`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":i`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};hr=({severity:t})=>i`<span class=${`tag gewicht-${t}`}>${U("Severity",t)}</span>`;gr=({id:t})=>[ut(t,"broader")&&[i`<${T} id=${ut(t,"broader")} />`," › "],i`<${T} id=${t} />`],Zo=({id:t})=>v(t,"isGeneric")==="true"&&i`<span class="zacht"> (${k.shared.collective})</span>`});function br({list:t,plan:e}){if(!t.length)return i`<p>${He(e).words.nobody}</p>`;let n=o=>o.map((s,r)=>[r>0&&"; ",i`<${Pf} ...${s} />`]);return i`
    <p class="zacht">${Qo.alphabetical}</p>
    <ul>${t.map(({who:o,why:s})=>i`<li><${T} id=${o} />: ${n(s)}</li>`)}</ul>
  `}function Cs({summary:t,inside:e,open:n=!1}){let[o,s]=Y(!1);return i`
    <details open=${n} onToggle=${r=>r.target.open&&s(!0)}>
      <summary>${t}</summary>
      ${(o||n)&&e()}
    </details>
  `}function Va({gap:t,query:e}){let n=[t.barrier&&tt(t.barrier).toLowerCase(),t.kind&&lt(t.kind)].filter(Boolean);return i`
    <p class="regel">
      <${hr} severity=${t.severity} />${" · "}
      <a href=${j(["vragen",t.query])}>${e.title||t.query}</a>
      ${n.length>0&&` · ${n.join(" × ")}`}${I&&` · ${He(t.plan).title}`}
      ${jt(t.subject)&&[" · ",i`<${T} id=${t.subject} />`]}
    </p>
  `}function Ua({gap:t,scenario:e,sentence:n=!1}){let o=y.queries[t.query],[s]=no(t),r=i`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return i`<div class="meer"><${Cs} summary=${r} inside=${()=>i`
    ${n&&i`<p>${t.sentence}</p>`}
    ${s&&i`<${mc} passage=${s} />`}
    ${o.why&&i`<p><strong>${Qo.why}</strong> ${o.why}</p>`}
    ${t.under&&i`<p>${g(k.gaps.under,{title:Pn(t.under)})}</p>`}
    ${t.asks&&i`<p><strong>${Qo.who}</strong></p><${br} list=${t.candidates} plan=${t.plan} />`}
    <${Nn} text=${()=>Ss(t.sentence,no(t),e,st(t.plan))} />
  `} /></div>`}function If({gap:t,scenario:e}){let n=y.queries[t.query],[o]=no(t);return i`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Va} gap=${t} query=${n} />
      ${o&&i`<${mc} passage=${o} />`}
      <div class="acties">
        ${n.why&&i`<${Cs} summary=${Qo.why} inside=${()=>i`<p>${n.why}</p>`} />`}
        ${t.asks&&i`
            <${Cs}
              summary=${Qo.who}
              inside=${()=>i`<${br} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${Nn} text=${()=>Ss(t.sentence,no(t),e,st(t.plan))} />
      </div>
    </article>
  `}var Qo,yo,no,Pn,uc,Bf,Nf,fc,Pf,mc,$c,Yo=M(()=>{"use strict";Yn();W();et();N();A();tn();J();it();Ut();Lt();Qo=k.shared.gaps,yo=t=>[t,...t.also],no=t=>ht(t.evidence)?[t.evidence]:[],Pn=t=>y.queries[t]?.title||t,uc=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Bf=(t,e)=>uc(e.gewicht,[t.severity])&&(!e.tekst||Ue(t.sentence,e.tekst))&&yo(t).some(n=>uc(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Nf=(t,e)=>yo(t).filter(n=>n.query===e).map(n=>n===t?{...t,also:[]}:{...t,deadline:void 0,heavy:!1,source:!1,...n,also:[],under:t.query}),fc=(t,e)=>(e.vraag?t.flatMap(n=>Nf(n,e.vraag)):t).filter(n=>Bf(n,e)),Pf=({said:t,work:e,more:n})=>e?[t," (",i`<${Yt} ids=${e} name=${Pe} />`,n&&Qo.more_work,")"]:t;mc=({passage:t})=>i`
  <p class="vindplaats">
    <span class="sr">${k.shared.passage.place}</span>${ht(t)}
    ${Ae()&&i`<${$r} passage=${t} />`}
  </p>
`;$c=({list:t,scenario:e,none:n})=>t.length?t.map(o=>i`<${If} key=${o.mark} gap=${o} scenario=${e} />`):i`<p>${n}</p>`});function kn(t,e,n=null,o=qf()){let s=n?n.titles.map(([r,a])=>({key:r,title:a,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(s.length>1){let r=e.length>o,a=s.map(l=>l.key);return s.map(l=>({...l,folds:r,open:!r||kr(l.key),turn:Ka(l.key,a)}))}return s.flatMap(r=>{let a={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=o*1.25)return[a];let l=r.rows.slice(o),c=g(Rf.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:kr(t),folds:!0,more:!0,turn:Ka(t)};return[{...a,rows:r.rows.slice(0,o)},p]})}function on({part:t,count:e="",names:n=[],level:o=0}){let s=i`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>
      ${t.title}
    </button>
  `;return i`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?i`<${`h${o}`} class="vouwkopje">${s}<//>`:s}
      ${e&&i`<span class="vouwtal">${e}</span>`}
      ${n.length>0&&!t.open&&i`<span class="vouwbij">${n.slice(0,hc).join(" · ")}${n.length>hc&&" …"}</span>`}
    </div>
  `}function yr({id:t="",title:e,intro:n=null,close:o=null,children:s}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!o||kr(t),turn:o||Ka(t)};return i`
    <section class="blok">
      ${t?i`<${on} part=${r} level=${2} />`:i`<h2>${e}</h2>`}
      ${n}
      <div class=${In(r)}>${s}</div>
    </section>
  `}var Rf,gc,Df,Wf,hc,qf,Ga,kr,Ka,In,wo,Rn=M(()=>{"use strict";W();et();Wt();N();A();Rf=k.shared,gc="uit",[Df,Wf,hc]=[20,6,4],qf=()=>ce()?Wf:Df,Ga=()=>(F.route.query.vouw||"").split(",").filter(Boolean),kr=t=>Ga().includes(gc)||Ga().includes(t),Ka=(t,e=[t])=>()=>{let n=e.filter(s=>kr(s)!==(s===t)),o=Ga().filter(s=>s!==gc&&!e.includes(s));R({vouw:[...o,...n].join(",")},!0)};In=t=>t.open?null:"dicht";wo=({id:t,items:e,first:n,as:o="ul"})=>kn(t,e,null,n).map(s=>i`
      ${s.folds&&i`<${on} part=${s} />`}
      <${o} class=${In(s)}>${s.rows}<//>
    `)});function Hf({id:t,column:e,sort:n,turn:o}){let s=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?i`<th scope="col" role="columnheader">${e.label}</th>`:i`
    <th scope="col" role="columnheader" aria-sort=${s}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>o(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function bt({id:t,caption:e,rows:n,columns:o,sort:s="",urlKey:r,hideCaption:a,groups:l=null}){let[c,p]=Y(s),d=r?Ja(r,s):c,u=m=>{let h=d===m.key?`-${m.key}`:m.key;r?R({[r]:h===s?null:h},!0):p(h);let b=k.shared.table,$=h.startsWith("-")?b.descending:b.ascending;pt(g(b.sorted,{column:m.label.toLowerCase(),direction:$}))},f=kn(t,Xs(n,o,d),d===s?l:null);return i`
    <div class="rol">
      <table class="lijst" id=${t} role="table">
        <caption class=${a?"sr":null}>${e}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${o.map(m=>i`<${Hf} id=${t} column=${m} sort=${d} turn=${u} />`)}
          </tr>
        </thead>
        ${f.map(m=>i`
            <tbody role="rowgroup" key=${m.more?"meer":m.key} class=${In(m)}>
              ${m.folds&&i`<${Uf} part=${m} columns=${o} ...${l} />`}
              ${m.rows.map(h=>i`<${Vf} row=${h} columns=${o} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function yn({pairs:t}){let e=t.filter(([,n])=>!Gf(n));return e.length?i`
    <dl class="feiten">${e.map(([n,o])=>i`<div><dt>${n}</dt><dd>${o}</dd></div>`)}</dl>
  `:null}var Ja,Vf,Uf,Gf,We=M(()=>{"use strict";he();W();et();N();A();Rn();Ja=(t,e="")=>F.route.query[t]||e;Vf=({row:t,columns:e})=>i`
  <tr role="row">
    ${e.map((n,o)=>{let s=n.cell?n.cell(t):n.text(t);return o?i`<td role="cell" data-kop=${n.label}>${s}</td>`:i`<th scope="row" role="rowheader" data-kop=${n.label}>${s}</th>`})}
  </tr>
`,Uf=({part:t,columns:e,named:n,count:o})=>i`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${on} part=${t} count=${t.more?"":z(o,t.rows.length)}
        names=${t.more?[]:t.rows.map(n)} />
    </th>
  </tr>
`;Gf=t=>t==null||t===!1||t===""||t.length===0});function Kf({id:t,date:e}){let n=new Map;for(let{from:o,said:s}of Jt(t,"who",e))n.set(o,[...n.get(o)||[],s]);return n.size?i`
    <ul class="partners">
      ${[...n].map(([o,s])=>i`<li><${T} id=${o} />${` (${P(s).join(", ")})`}<${Zo} id=${o} /></li>`)}
    </ul>
  `:k.shared.nobody}function Jf(t){let e=v(t,"dueBy");return e&&` (${g(ye.bound,{date:Z(e)})}; ${_s(v(t,"modality"))})`}function Zf({ids:t,date:e}){return i`
    <ul class="termijnen">
      ${t.map(n=>{let o=v(n,"deadlineLabel"),{delivery:s}=ve(n,e);return i`
          <li>
            ${o&&`${B(o)}: `}“${v(n,"deadlineText")}”${Jf(n)}
            ${v(n,"revises")==="true"&&`, ${ye.revised}`}${s&&` – ${s}`}
          </li>
        `})}
    </ul>
  `}function Za({id:t,date:e}){let n=wr(t,e);return n.length?i`
    <ul class="cijfers">
      ${n.map(o=>i`
          <li><${T} id=${o} />: <strong>${Qf(o)}</strong><${ee} of=${[o]} /></li>
        `)}
    </ul>
  `:null}function _o({of:t}){let e=s=>[ut(s,"barrier")&&g(ye.at_step,{step:S(ut(s,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>v(s,r)&&_e(s,r))].filter(Boolean),n=s=>v(s,"status")?g(ye.other_status,{reading:e(s).join(", ")}):g(ye.other_reading,{reading:e(s).length?`“${e(s).join(", ")}”`:ye.other_unsaid}),o=Be(t,"alternativeReading");return o.length?i`
    <ul class="anders">
      ${o.map(s=>i`<li><strong>${n(s)}</strong>${v(s,"rationale")}</li>`)}
    </ul>
  `:null}function Ms({id:t,read:e=[v(t,"basis"),v(t,"strength")]}){let n=e[0],o=U("Strength",e[1]);return i`
    <div class="koppeling">
      <p>
        <${gr} id=${ut(t,"barrier")} />
        ${` · ${wt(t,"interventionKind").map(lt).join(", ")} · ${o} · `}
        <${Je} basis=${n} />${` ${te[n]?.[1]||U("Basis",n)}`}
      </p>
      <p class="reden"><strong>${ye.here}</strong>${v(t,"rationale")}</p>
      <${_o} of=${t} />
    </div>
  `}function kc({id:t,scenario:e,contributions:n}){let{date:o}=e,s=pr(t,o),r=v(t,"promise"),a=cr(t,o),{links:l}=nt(e),c=n.length?n.map(d=>i`<${Ms} id=${d} read=${l[d]} />`):v(t,"crossCutting")==="true"&&i`<p class="reden"><strong>${ye.across}</strong>${v(t,"rationale")}</p>`,p=[[ye.facts.deadline,a.length>0&&i`<${Zf} ids=${a} date=${o} />`],[ye.facts.who,i`<${Kf} id=${t} date=${o} />`],[ye.facts.figures,wr(t).length>0&&i`<${Za} id=${t} date=${o} />`],[ye.facts.how,c],[ye.facts.where,i`<${ee} of=${[t,...n,s]} />`]];return i`
    <article class="kaart">
      <h3><${T} id=${t} /></h3>
      <p class="regel">${Ot(t)} · <${Ct} id=${t} date=${o} /></p>
      <${bc} lead=${r&&ye.promise} text=${r||v(t,"summary")} />
      <${bc} lead=${ye.progress} text=${v(s,"summary")} />
      ${s&&i`<${_o} of=${s} />`}
      <${yn} pairs=${p} />
    </article>
  `}var ye,Qf,wr,bc,sn,oo=M(()=>{"use strict";W();N();Mt();A();J();it();Ht();Lt();We();ye=k.shared.work;Qf=t=>y.lookups[t]?.told||"",wr=(t,e)=>Ge(t,"figure",e);bc=({lead:t,text:e})=>e&&i`<p>${t&&i`<strong>${t}</strong>`}${e}</p>`;sn=t=>[...t].sort((e,n)=>G(S(e),S(n)))});function Dn({bar:t,support:e=!1,most:n=Qa}){let o=t.reduce((l,[,c])=>l+c,0),s=e||o>n,r=(l,c)=>i`<i class=${`b-${l}`} style=${{flexGrow:c}}></i>`,a=["balk",e&&"hol",s&&"heel"].filter(Boolean).join(" ");return i`
    <span class=${a} aria-hidden="true">
      ${t.map(([l,c])=>s?r(l,c):Array.from({length:c},()=>r(l,1)))}
    </span>
  `}function em({cell:t}){let{column:e,plan:n,why:o=[],across:s=0,candidates:r,undecided:a}=t;if(a)return i`<p>${so.undecided}</p>`;let l=j("overzicht",{...F.route.query,cel:De(e,null,n)});return i`
    <p>${Go(st(n))}</p>
    ${o.length>0&&i`<h3>${so.why}</h3>`}
    ${o.map(c=>i`<p>${v(c,"rationale")} <span class="zacht">${v(c,"source")}</span></p>`)}
    ${s>0&&i`
        <p>
          ${g(so.elsewhere,{count:s,kind:lt(e)})}${" "}
          <a href=${l}>${so.see_elsewhere}</a>
        </p>
      `}
    ${r&&i`<h3>${so.who}</h3><${br} list=${r} plan=${n} />`}
  `}function nm({row:t,cell:e,step:n,scenario:o,plan:s,address:r}){let a=Rt(),l=Rt();Et(()=>{let m=document.getElementById(ko(r));return a.current.showModal(),l.current.focus(),()=>(m?.isConnected?m:document.getElementById(ko(r)))?.focus()},[]);let{word:c,lines:p,look:d}=Oe(e),u=g(so.panel_note,{scenario:at(o,s)}),f=m=>Ho(m).filter(h=>e.links.includes(h));return i`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${a}
      onClose=${()=>R({cel:null})}
      onClick=${m=>m.target===a.current&&a.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${l}>
          ${g(so.panel,{row:t.label,step:tt(n)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>a.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${d}`}><strong>${c}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${e.initiatives>0&&!o.strict&&i`<p class="zacht">${B(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${I&&`${s.title}. `}${u}</p>
      ${e.asked&&i`<p>${so.asked} <${Yt} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(m=>i`<${kc} key=${m} id=${m} scenario=${o} contributions=${f(m)} />`):i`<${em} cell=${e} />`}
    </dialog>
  `}function vr({address:t,by:e,scenario:n}){let{key:o,step:s,plan:r}=fr(t),a=st(r);if(!a)return null;let l=Se(e,n,a).find(d=>d.key===o),c=l?.cells[xe(a).indexOf(s)];return c?i`<${nm} key=${t} ...${{row:l,cell:c,step:s,scenario:n,plan:a,address:t}} />`:null}var Qa,Ce,Yf,js,Ya,Xf,tm,_r,so,vo=M(()=>{"use strict";W();et();N();A();bn();J();it();Ht();Yo();Lt();oo();Qa=20;Ce=k.overview.legend,Yf=y.codes.CellState,js=({expected:t=Ce.expected,quiet:e=Ce.quiet,blank:n=!1,undecided:o=!1})=>i`
  <ul class="stalen">
    ${Ce.states.map(s=>i`
        <li>
          <span class="staal"><${Dn} bar=${[[s,1]]} /></span>${B(Yf[s].label)}
        </li>
      `)}
    <li><span class="staal"><${Dn} bar=${[[Ce.support_state,1]]} support=${!0} /></span>${Ce.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${o&&i`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ce.undecided}</li>`}
    <li>
      ${n?i`<span class="staal blanco" aria-hidden="true"></span>`:i`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Ya=()=>i`
  <ul class="stalen">
    ${Object.entries(te).map(([t,[,e]])=>i`<li><span class="staal"><${Je} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[Xf,...tm]=Ce.sample.words,_r=({undecided:t})=>i`
  <aside class="legenda" aria-label=${Ce.title}>
    <h2>${Ce.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Dn} bar=${Ce.sample.bar.map(([e,n])=>[e,Number(n)])} />
      <strong>${Xf}</strong>${tm.map(e=>i`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ce.explain}</p>
    <${js} undecided=${t} />
    <h3>${Ce.how}</h3>
    <${Ya} />
    <p><span class="anders">${Ce.other}</span>${Ce.other_says}</p>
  </aside>
`,so=k.overview});function ti(t,e,n,o){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let s=1;s<e.length-1;s+=1)t.arcTo(...e[s],...e[s+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=n,t.strokeStyle=o,t.stroke()}function Sr(t,e){let[n,o,s,r]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(n,s,o-n,r-s,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let a=n-(r-s);a<o;a+=7)t.moveTo(a,r),t.lineTo(a+(r-s),s);t.stroke(),t.restore()}function wc(t,e){let[n,o]=[e[0],e[e.length-1]],s=o.x+95;t.save(),t.lineJoin="round";let r=()=>{t.beginPath(),t.moveTo(n.x-80,n.y);for(let{x:a,y:l}of e)t.lineTo(a,l);t.lineTo(s,o.y),t.stroke()};t.strokeStyle=xo,t.lineWidth=14,r(),t.strokeStyle=xr,t.lineWidth=1.5,t.setLineDash([10,8]),r(),t.beginPath(),t.moveTo(s,o.y-15),t.lineTo(s+22,o.y),t.lineTo(s,o.y+15),t.fillStyle=xo,t.fill(),t.restore()}function ei(t,e,n,o,s=5.5){t.beginPath(),t.arc(e,n,s,0,2*Math.PI),t.fillStyle=o==="full"?xo:xr,t.fill(),o==="half"&&(t.beginPath(),t.arc(e,n,s,Math.PI/2,-Math.PI/2),t.fillStyle=xo,t.fill()),t.beginPath(),t.arc(e,n,s,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=xo,t.stroke()}function _c(t,e){let n=new Set(t.filter(s=>s.station).map(s=>s.id)),o=new Map(t.map(s=>[s.id,s.rail]));return e.flatMap(s=>{if(s.branch)return[{edge:s,...s.branch}];if(!n.has(s.to))return[];let r=o.get(s.from);return[{edge:s,head:s.to,stop:s.from,beside:r??0,between:r===void 0}]})}function Ls(t,{head:e,stop:n,beside:o}){let s=t.getPosition(e);return{from:s,x:s.x+o,y:t.getPosition(n).y}}function om({from:t,x:e,y:n},{aside:o=0,top:s=t.y+34}){let r=[t.x+o,t.y],a=e===r[0]?[]:[[r[0],s],[e,s]];return[...o?[[t.x,t.y]]:[],r,...a,[e,n]]}function vc(t,e,n,o){t.save(),t.lineCap="round";let s=n.map(r=>({on:o.has(r.edge.id),down:om(Ls(e,r),r)}));for(let{down:r}of s)ti(t,r,3,yc);for(let{on:r,down:a}of s)r&&ti(t,a,4,xo);t.restore()}function xc(t,e,n,o){for(let s of n){let{x:r,y:a}=Ls(e,s),{left:l,right:c}=e.getBoundingBox(s.stop),p=(l+c)/2,{label:d,font:u}=e.body.nodes[s.stop].options;t.font=`${u.size}px ${u.face}`;let f=o.has(s.edge.id),m=s.between&&!f?t.measureText(d).width/2+8:(c-l)/2-6,h=r<p?p-m:p+m;Math.abs(h-r)>3&&ti(t,[[r,a],[h,a]],f?4:1.6,f?xo:yc)}for(let s of n){let{x:r,y:a}=Ls(e,s);ei(t,r,a,s.edge.mark||"full",s.edge.mark?5.5:3)}}function ni(t,e){let n=t.getBoundingBox(e),{y:o}=t.getPosition(e);return{x:n.right-4,y:o}}function Sc(t,e,n,o){let{x:s,y:r}=ni(e,n);t.save(),t.beginPath(),t.arc(s,r,9,0,2*Math.PI),t.fillStyle=o?Xa:xr,t.fill(),t.lineWidth=1.8,t.strokeStyle=Xa,t.stroke(),t.beginPath(),t.moveTo(s-4.5,r),t.lineTo(s+4.5,r),o||(t.moveTo(s,r-4.5),t.lineTo(s,r+4.5)),t.strokeStyle=o?xr:Xa,t.stroke(),t.restore()}var xo,yc,Xa,xr,oi=M(()=>{"use strict";xo="#16212B",yc="#8E8779",Xa="#0A4F7A",xr="#FFFFFF"});function Cr(t,{nodes:e,edges:n,options:o,view:s,opened:r=[]},{onChoose:a,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let d=_c(e,n),u=new Map(d.map(O=>[O.edge.id,O])),f=new vis.DataSet(e.map(({title:O,...H})=>p?H:{...H,title:O})),m=new vis.DataSet(n.map(O=>u.has(O.id)?{...O,hidden:!0}:O)),h=new vis.Network(t,{nodes:f,edges:m},structuredClone(o)),b=t.querySelector(".vis-network");b.setAttribute("role","application"),b.setAttribute("aria-label",t.dataset.title||"");for(let O of t.querySelectorAll("canvas"))O.setAttribute("aria-hidden","true");let $=e.filter(O=>O.slot).map(O=>O.id),w=e.filter(O=>O.station).sort((O,H)=>O.station-H.station),_=new Set,L="",x=()=>[...new Set([L,...r,...h.getSelectedNodes()])].filter(O=>O&&c(O));h.on("beforeDrawing",O=>{vc(O,h,d,_);let H=w.map(V=>h.getPosition(V.id));H.length&&wc(O,H);for(let V of $)Sr(O,h.getBoundingBox(V))}),h.on("afterDrawing",O=>{xc(O,h,d,_);for(let H of x())Sc(O,h,H,r.includes(H))});let D=O=>d.find(H=>Oc(Ls(h,H),O,h.getScale()))?.edge.id,E=O=>x().find(H=>Oc(ni(h,H),O,h.getScale())),C=(O=.05)=>{if(!e.length||(h.fit({animation:!1,maxZoomLevel:1.15}),h.getScale()>=O))return;let V=Math.min(...e.map(Tn=>Tn.x))-85,ot=Math.min(...e.map(Tn=>Tn.y))-30,$e=t.clientWidth/O*.5,ie=Math.max(...e.map(Tn=>Tn.x))+85-V,Fe={x:ie<2*$e?V+ie/2:V+$e,y:ot+t.clientHeight/O*.5};h.moveTo({position:Fe,scale:O,animation:!1})};h.on("click",({nodes:[O],edges:[H],pointer:V})=>{let ot=E(V.canvas);ot?l?.(ot):a?.(D(V.canvas)??O??H??null)}),h.on("doubleClick",({nodes:[O]})=>O&&l?.(O));let mt=(O,H)=>{O&&c(O)!==(L===O)&&h.redraw(),O&&(L=O),p?.(O,H)};if(p){h.on("hoverNode",({node:V,pointer:ot})=>mt(V,ot.DOM)),h.on("hoverEdge",({edge:V,pointer:ot})=>mt(V,ot.DOM));for(let V of["blurNode","blurEdge","dragStart","zoom"])h.on(V,()=>mt(null));let O="",H=V=>{if(!d.length||V.buttons)return;let{left:ot,top:$e}=t.getBoundingClientRect(),ie={x:V.clientX-ot,y:V.clientY-$e},Fe=D(h.DOMtoCanvas(ie))||"";Fe!==O&&mt(Fe||null,ie),t.style.cursor=Fe||E(h.DOMtoCanvas(ie))?"pointer":"",O=Fe};b.addEventListener("pointermove",H),b.addEventListener("pointerleave",()=>window.setTimeout(()=>mt(null)))}s?h.moveTo({...s,animation:!1}):C(Or);let ae=new Map(n.map(O=>[O.id,O]));return{network:h,given:{nodes:e,edges:n,options:o},fit:C,view:()=>({position:h.getViewPosition(),scale:h.getScale()}),zoom:O=>h.moveTo({scale:Math.min(4,Math.max(.05,h.getScale()*O))}),select(O,H,V){let ot=H.length?H:n.filter(Tt=>O.includes(Tt.from)||O.includes(Tt.to)).map(Tt=>Tt.id),$e=new Set(ot.filter(Tt=>ae.has(Tt))),ie=[..._,...$e].filter(Tt=>!u.has(Tt)&&_.has(Tt)!==$e.has(Tt));ie.length&&m.update(ie.map(Tt=>$e.has(Tt)?{id:Tt,width:3,color:{color:sm}}:{id:Tt,width:1.6,color:{color:ae.get(Tt).color}})),_=$e;let Fe=O.filter(Tt=>f.get(Tt));if(h.setSelection({nodes:Fe,edges:[]},{highlightEdges:!1}),h.redraw(),!V||!Fe.length)return;Fe.some(Tt=>{let{x:K,y:Ds}=h.canvasToDOM(h.getPosition(Tt));return K>0&&K<t.clientWidth&&Ds>0&&Ds<t.clientHeight})||h.focus(Fe[0],{scale:Math.max(h.getScale(),Or),animation:!1})},show(O){h.fit({nodes:O.filter(H=>f.get(H)),animation:!1,maxZoomLevel:1.15}),h.getScale()<Or&&h.moveTo({scale:Or})},destroy:()=>h.destroy()}}function Cc(t,e){let n=t.map(o=>o.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...n)-Math.min(...n))*.9+80:0)))}var sm,Or,rm,Oc,si=M(()=>{"use strict";oi();sm="#16212B",Or=12/14,rm=13,Oc=(t,e,n)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,n)<rm});function ri(t,e=null){let{version:n,content:o}=y.meta,s=(o||"").slice(0,12);return{title:t,source:`${[en(),e&&at(e)].filter(Boolean).join(". ")}. ${Re}`,foot:g(Fc.foot,{version:n,content:s})}}function Lc(t,e,n){let o=[""];for(let s of String(e).split(/\s+/)){let r=o[o.length-1]?`${o[o.length-1]} ${s}`:s;t.measureText(r).width<=n||!o[o.length-1]?o[o.length-1]=r:o.push(s)}return o}function lm(t){let e=r=>t.rows.some(a=>a.group===r),n=Object.entries(t.looks.edges).filter(([r])=>e(r)),o=Object.entries(t.looks.nodes).filter(([r])=>t.nodes.some(a=>a.group===r)),s=t.layout==="route";return[...n.map(([,{color:r,dashes:a,mark:l,label:c}])=>s&&l?{line:!0,color:am,mark:l,label:c.replace(/^\W+/,"")}:{line:!0,color:r,dashes:a,label:c}),...o.map(([,{color:r,label:a}])=>({color:r,label:a})),...t.nodes.some(r=>r.slot)?[{slot:!0,label:Fc.slot}]:[]]}function cm(t,{line:e,slot:n,color:o,dashes:s,mark:r},a,l){if(n)return Sr(t,{left:a-11,right:a+37,top:l-21,bottom:l+13});t.strokeStyle=o,t.fillStyle=o,t.lineWidth=3,t.setLineDash(s?[5,4]:[]),t.beginPath(),e?(t.moveTo(a,l-4),t.lineTo(a+26,l-4),t.stroke()):(t.arc(a+13,l-4,5.5,0,2*Math.PI),t.fill()),t.setLineDash([]),r&&ei(t,a+13,l-4,r)}function Tc(t,e,n,o,s,r){let[a,l]=[n,o];t.font=`13px ${Xo}`;for(let c of e){let p=t.measureText(c.label).width+54;a>n&&a+p>n+s&&([a,l]=[n,l+24]),r&&(cm(t,c,a,l),t.fillStyle=Ec,t.fillText(c.label,a+34,l)),a+=p}return e.length?l+14:o}async function pm(t,e,n,o,s){let r=n.map($=>({...$,...e[$.id]})),a=document.createElement("div");a.classList.add("doek","buiten"),document.body.append(a);let l=Cr(a,{nodes:r,edges:o,options:s}),c=r.map($=>l.network.getBoundingBox($.id)),[p,d]=[Math.min(...c.map($=>$.left))-20,Math.min(...c.map($=>$.top))-20],u=Math.max(...c.map($=>$.right))+(t.layout==="route"?130:20),f=Math.max(...c.map($=>$.bottom))+20,[m,h]=[u-p,f-d],b=Math.min(im,jc/m,jc/h);return Object.assign(a.style,{width:`${m*b}px`,height:`${h*b}px`}),l.network.setSize(`${m*b}px`,`${h*b}px`),l.network.moveTo({position:{x:p+m/2,y:d+h/2},scale:b,animation:!1}),await new Promise($=>{l.network.once("afterDrawing",$),l.network.redraw()}),{canvas:a.querySelector("canvas"),width:m,height:h,scale:b,done:()=>{l.destroy(),a.remove()}}}function dm(t,e,n){let o=document.createElement("canvas"),s=o.getContext("2d"),r=Math.max(t.width,720)+2*rn,a=r-2*rn;s.font=`650 22px ${Xo}`;let l=Lc(s,e.title,a);s.font=`13px ${Xo}`;let c=Lc(s,e.source,a),p=rn+l.length*27+c.length*18+12,u=Tc(s,n,rn,p+t.height+30,a,!1)+40;o.width=r*t.scale,o.height=u*t.scale,s.scale(t.scale,t.scale),s.fillStyle="#FFFFFF",s.fillRect(0,0,r,u),s.fillStyle=Ec,s.font=`650 22px ${Xo}`;for(let[m,h]of l.entries())s.fillText(h,rn,rn+18+m*27);s.fillStyle=Mc,s.font=`13px ${Xo}`;let f=rn+l.length*27;for(let[m,h]of c.entries())s.fillText(h,rn,f+13+m*18);return s.drawImage(t.canvas,rn,p,t.width,t.height),Tc(s,n,rn,p+t.height+30,a,!0),s.fillStyle=Mc,s.font=`13px ${Xo}`,s.fillText(e.foot,rn,u-16),o}async function zc({name:t,picture:e,handle:n,scenario:o}){await document.fonts.ready;let{nodes:s,edges:r,options:a}=n.current.given,l=await pm(e,n.current.network.getPositions(),s,r,a),c=dm(l,ri(e.title,o),lm(e));l.done(),Jo(`${t}.png`,c)}var Fc,Ec,Mc,am,Xo,rn,jc,im,ai=M(()=>{"use strict";N();A();it();Ut();si();oi();Fc=k.graph.keep,Ec="#16212B",Mc="#46525D",am="#8E8779",Xo=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'"),[rn,jc,im]=[28,12e3,2]});function um(t,e,n){let o="";for(let s=n;s<t+e;s+=n)o+=`M${Math.min(s,t)} ${Math.max(0,s-t)}L${Math.max(0,s-e)} ${Math.min(s,e)}`;return o}function fm(t,e){let n="";for(let o=3;o<t-1;o+=4)for(let s=3;s<e-1;s+=4)n+=ci(o,s,.8);return n}function $m(t,e){return[...t.querySelectorAll(mm)].flatMap(o=>{let s=o.getScreenCTM();if(!s||!o.checkVisibility())return[];let r=window.getComputedStyle(o),a=u=>Number(o.getAttribute(u)||0),l=Mr(e.multiply(DOMMatrix.fromMatrix(s)));if(o.tagName==="text")return hm(o,l,r,a("x"),a("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,d=Number(r.opacity)*(ii(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Ac[o.tagName](a,o),...c,dash:p,opacity:d}]})}function hm(t,e,n,o,s){let r=n.textAnchor,a=!1,l=o-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),d=c instanceof Element?window.getComputedStyle(c):n,u=Number.parseFloat(d.fontSize);if(a&&p.startsWith(" ")&&(l+=So(" ",u,d.fontWeight)),!p.trim())return[];a=!0;let f={at:gm(e,l,s),text:p.trim(),size:u,weight:d.fontWeight,fill:d.fill};return l+=So(p.trim(),u,d.fontWeight),[f]})}function So(t,e,n){return li.font=`${n} ${e}px ${jr}`,li.measureText(t).width}function bm(t,e,n){let{width:o,height:s}=e,r=Mr(n.translate(e.left,e.top)),a=[],l=t.borderTopLeftRadius==="50%",c=l?ci(o/2,s/2,o/2-1):Ts(0,0,o,s),p=window.getComputedStyle(document.body).backgroundColor;ii(t.backgroundColor)&&t.backgroundColor!==p&&a.push({at:r,d:c,fill:t.backgroundColor});let d=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?a.push({at:r,d:um(o,s,9),fill:"none",stroke:d[d.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?a.push({at:r,d:fm(o,s),fill:d[0]}):t.backgroundImage.startsWith("linear")&&a.push({at:r,d:Ts(0,s/2-1,o,2),fill:d[0]});for(let[,m,h,b]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?a.push({at:r,d:Ts(0,s+Number(h),o,-Number(h)),fill:m}):a.push({at:r,d:Ts(+b/2,+b/2,o-+b,s-+b),fill:"none",stroke:m,wide:+b});let u=m=>({wide:Number.parseFloat(t.getPropertyValue(`border-${m}-width`)),stroke:t.getPropertyValue(`border-${m}-color`),dash:t.getPropertyValue(`border-${m}-style`)==="dashed"?"5 3":""}),f={top:`M0 0h${o}`,bottom:`M0 ${s}h${o}`,left:`M0 0v${s}`,right:`M${o} 0v${s}`};if(l&&u("top").wide)a.push({at:r,d:c,fill:"none",...u("top")});else for(let[m,h]of Object.entries(f)){let b=u(m);b.wide&&ii(b.stroke)&&a.push({at:r,d:h,fill:"none",...b})}return a}function km(t,e,n){let o=window.getComputedStyle(t.parentElement),s=Number.parseFloat(o.fontSize),r=document.createRange(),a=[];for(let{0:p,index:d}of t.data.matchAll(/\S+/g)){r.setStart(t,d),r.setEnd(t,d+p.length);let u=r.getBoundingClientRect(),f=a[a.length-1];f&&Math.abs(f.on.top-u.top)<3?(f.text+=` ${p}`,f.on=new DOMRect(f.on.left,f.on.top,u.right-f.on.left,f.on.height)):a.push({on:u,text:p})}So("",s,o.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=li.measureText("x");return a.map(({on:p,text:d})=>{let u=d;for(;u&&p.left+So(u,s,o.fontWeight)>n+1;)u=u.slice(0,-1);u!==d&&(u=`${u.slice(0,-1).trim()}…`);let f=Mr(e.translate(p.left,p.top+p.height*l/(l+c))),m=o.fontStyle==="italic"?o.fontStyle:"";return{at:f,text:u,size:s,weight:o.fontWeight,fill:o.color,slant:m}})}function Bc(t,e,n){let o=window.getComputedStyle(t);if(!t.checkVisibility()||o.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return $m(t,e);let s=t,r=o.transform;r!=="none"&&(s.style.transform="none");let a=t.getBoundingClientRect(),l=e;if(r!=="none"){let[d,u]=o.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(a.left+d,a.top+u).multiply(new DOMMatrix(r)).translate(-a.left-d,-a.top-u)}let c=r==="none"&&o.overflowX==="hidden"?Math.min(n,a.right):n,p=[...t.childNodes].flatMap(d=>d instanceof Text?km(d,l,c):d instanceof Element?Bc(d,l,c):[]);return s.style.transform="",[...bm(o,a,l),...p]}function pi(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:o,width:s,height:r}=t.getBoundingClientRect(),a=Bc(t,new DOMMatrix([1,0,0,1,-n,-o]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=a.map(p=>p.at[4]+p.at[0]*So(p.text||"",p.size||0,p.weight||"")),c=[...a.filter(p=>p.d),...a.filter(p=>p.text)];return{width:Math.max(s,...l),height:r,shapes:c}}var Mr,ii,Ts,ci,Ac,mm,gm,li,jr,Nc=M(()=>{"use strict";Mr=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),ii=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Ts=(t,e,n,o)=>`M${t} ${e}h${n}v${o}h${-n}Z`,ci=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Ac={path:(t,e)=>e.getAttribute("d")||"",circle:t=>ci(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Ts(t("x"),t("y"),t("width"),t("height"))},mm=[...Object.keys(Ac),"text"].join();gm=(t,e,n)=>Mr(new DOMMatrix(t).translate(e,n)),li=document.createElement("canvas").getContext("2d"),jr=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function di(t,e,n,o,s,r){let a=[""];for(let p of t.split(/\s+/)){let d=`${a[a.length-1]} ${p}`.trim();So(d,e,n)<=s?a[a.length-1]=d:a.push(p)}let l=e*1.35;return{shapes:a.map((p,d)=>({at:[1,0,0,1,Wn,r+e+d*l],text:p,size:e,weight:String(n),fill:o})),below:r+a.length*l}}function qc({title:t,scenario:e,of:n,legend:o}){let s=ri(t,e),r=pi(document.querySelector(n)),a=Math.max(r.width,wm),l=di(s.title,22,650,ym,a,Wn),c=di(s.source,13,400,Ic,a,l.below+2),p=c.below+16,[d,u,f]=[Wn,p+r.height+24,0],m=[...document.querySelectorAll(o)].map(pi).flatMap($=>{d>Wn&&d+$.width>Wn+a&&([d,u,f]=[Wn,u+f+6,0]);let w=Dc($.shapes,d,u);return d+=$.width+20,f=Math.max(f,$.height),w}),h=di(s.foot,13,400,Ic,a,u+f+16),b=[...l.shapes,...c.shapes,...Dc(r.shapes,Wn,p),...m,...h.shapes];return{title:`${s.title} ${s.source}`,width:a+2*Wn,height:h.below+Wn,shapes:b}}function vm(t){let{title:e,width:n,height:o,shapes:s}=qc(t),r=document.createElementNS(Wc,"svg"),a=(l,c,p,d="")=>{let u=document.createElementNS(Wc,c);for(let[f,m]of Object.entries(p))m!==void 0&&m!==""&&u.setAttribute(f,String(m));u.textContent=d,l.append(u)};for(let[l,c]of Object.entries({width:n,height:o,viewBox:`0 0 ${n} ${o}`,"font-family":jr,role:"img"}))r.setAttribute(l,String(c));a(r,"title",{},e),a(r,"rect",{width:n,height:o,fill:"#FFFFFF"});for(let{at:l,text:c,d:p,fill:d,stroke:u,wide:f,dash:m,size:h,weight:b,slant:$,opacity:w}of s){let[_,L,x,D,E,C]=l,mt=_===1&&!L&&!x&&D===1?`translate(${E} ${C})`:`matrix(${l.join(" ")})`;c===void 0?a(r,"path",{d:p,transform:mt,fill:d,...u&&u!=="none"&&{stroke:u,"stroke-width":f,"stroke-dasharray":m},opacity:w===1?void 0:w}):a(r,"text",{transform:mt,"font-size":h,"font-weight":b,"font-style":$,fill:d},c)}Ke(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}function ui(t,e){let n=Math.min(_m,Rc/t,Rc/e),o=document.createElement("canvas");o.width=t*n,o.height=e*n;let s=o.getContext("2d");return s.scale(n,n),s.fillStyle="#FFFFFF",s.fillRect(0,0,t,e),{canvas:o,pen:s}}async function xm(t){await document.fonts.ready;let{width:e,height:n,shapes:o}=qc(t),{canvas:s,pen:r}=ui(e,n);for(let{at:a,text:l,d:c,fill:p,stroke:d,wide:u,dash:f,size:m,weight:h,slant:b="",opacity:$=1}of o){r.save(),r.transform(a[0],a[1],a[2],a[3],a[4],a[5]),r.globalAlpha=$,r.fillStyle=p,r.font=`${b} ${h} ${m}px ${jr}`,l!==void 0&&r.fillText(l,0,0);let w=new Path2D(c);p!=="none"&&r.fill(w),d&&d!=="none"&&u&&(r.strokeStyle=d,r.lineWidth=u,r.setLineDash((f||"").split(/[\s,]+/).filter(Boolean).map(Number.parseFloat)),r.stroke(w)),r.restore()}Jo(`${t.name}.png`,s)}var Pc,ym,Ic,Wn,wm,_m,Rc,Dc,Wc,ro,ts=M(()=>{"use strict";W();A();Ut();ai();Nc();Pc=k.graph.keep,[ym,Ic]=["#16212B","#46525D"],[Wn,wm,_m,Rc]=[28,720,2,12e3],Dc=(t,e,n)=>t.map(o=>({...o,at:[...o.at.slice(0,4),o.at[4]+e,o.at[5]+n]}));Wc="http://www.w3.org/2000/svg";ro=t=>i`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>vm(t)}>${Pc.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>xm(t)}>${Pc.png}</button>
  </span>
`});function mi(t,e=""){let n=document.createElement("span");n.className=t;let o=e?n.appendChild(document.createElement("i")):n;o.className=e||t,document.body.append(n);let{backgroundColor:s,color:r,borderTopColor:a}=window.getComputedStyle(o),l=window.getComputedStyle(o).getPropertyValue("--rand").trim();return n.remove(),{fill:s,ink:r,border:a,edge:l}}function fi(t,e,n,o){let s=t.bar.reduce((c,[,p])=>c+p,0),r=t.support_only||s>Qa?t.bar:t.bar.flatMap(([c,p])=>Array.from({length:p},()=>[c,1])),a=(o-r.length+1)/s,l=e;return r.map(([c,p])=>{let{fill:d,edge:u}=mi("balk",`b-${c}`),f={x:l,y:n,w:a*p,h:10,r:1,fill:t.support_only?$i:d,stroke:u};return l+=f.w+1,f})}function Sm({x:t,y:e,w:n,h:o},s){let r=[];for(let a=7;a<n+o;a+=9)r.push({x1:t+Math.min(a,n),y1:e+Math.max(0,a-n),x2:t+Math.max(0,a-o),y2:e+Math.min(a,o),stroke:s});return r}function Lr(t,e,n,o){Tr.font=`${o?"bold ":""}${n}px ${Fr}`;let s=[""];for(let r of String(t).split(/\s+/)){let a=s[s.length-1]?`${s[s.length-1]} ${r}`:r;Tr.measureText(a).width<=e||!s[s.length-1]?s[s.length-1]=a:s.push(r)}return s}function Vc(t,e,n){let o=Se(t,e,n),s=xe(n),r=190,a=150,l=8,c=4,p=r+(a+c)*s.length+20,d=[],u=20,f=($,w,_,L,x,D)=>{for(let E of Lr(w,_,L,x))u+=L+4,d.push({x:$,y:u,text:E,size:L,bold:x,fill:D})};f(20,Oo.heading,p-40,20,!0,"#14212b"),f(20,`${en(n)}. ${at(e,n)}. ${Re}`,p-40,12,!1,"#46545f"),u+=14;let m=u;s.forEach(($,w)=>{u=m,f(20+r+w*(a+c)+l,tt($),a-2*l,14,!0,"#14212b")}),u=m+26;for(let $ of o){let w=$.cells.map(x=>{let[D="–",...E]=x?.brief||[];return{cell:x,mark:te[x?.most_basis||""]?.[0]||"",text:[{all:Lr(D,a-2*l-14,13,!0),size:13,bold:!0},...E.map(C=>({all:Lr(C,a-2*l,11,!1),size:11,bold:!1}))]}}),_=Lr($.label,r-l,13,!0),L=Math.max(44,12+_.length*17,...w.map(x=>(x.cell?.bar.length?26:12)+x.text.reduce((D,{all:E,size:C})=>D+E.length*(C+3),0)));for(let[x,D]of _.entries())d.push({x:20,y:u+20+x*17,text:D,size:13,bold:!0,fill:"#14212b"});w.forEach((x,D)=>{let E=20+r+D*(a+c),C={x:E,y:u,w:a,h:L},mt=x.cell?.bar.length?x.cell:null,ae=mi("arcering"),O=x.cell?.unmet?ae.ink:"#16212b";if(x.cell?.unmet){d.push({...C,fill:ae.fill,stroke:ae.border,dash:!0},...Sm(C,ae.border));let V=6+x.text.reduce((ot,{all:$e,size:ie})=>ot+$e.length*(ie+3),0);d.push({x:E+3,y:u+4,w:a-6,h:V,fill:ae.fill,stroke:ae.fill})}else x.cell?.undecided?d.push({...C,fill:$i,stroke:mi("onbeslist").border,dash:!0}):d.push({...C,fill:$i,stroke:Om});mt&&d.push(...fi(mt,E+l,u+7,a-2*l-18));let H=u+(mt?18:5);for(let{all:V,size:ot,bold:$e}of x.text)for(let ie of V)H+=ot+3,d.push({x:E+l,y:H-2,text:ie,size:ot,bold:$e,fill:O});x.mark&&d.push({x:E+a-20,y:u+18,text:x.mark,size:14,bold:!1,fill:O})}),u+=L+c}u+=16;let h=20,b=($,w)=>{d.push(...$,{x:h+34,y:u+9,text:w,size:11,bold:!1,fill:"#46545f"}),h+=34+Tr.measureText(w).width+18};Tr.font=`11px ${Fr}`;for(let $ of Oo.legend.states){let w=B(y.codes.CellState[$].label);b(fi({bar:[[$,1]],support_only:!1},h,u,28),w)}return b(fi({bar:[[Oo.legend.support_state,1]],support_only:!0},h,u,28),Oo.legend.support),u+=14,f(20,Object.values(te).map(([$,w])=>`${$} ${w}`).join("   "),p-40,11,!1,"#46545f"),f(20,g(Oo.picture.foot,{version:y.meta.version,content:(y.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:u+20,list:d}}function hi(t,e,n=y.plans[0]){let{width:o,height:s,list:r}=Vc(t,e,n),a=({x:f,y:m,w:h,h:b,fill:$,stroke:w,dash:_,r:L=4})=>`<rect x="${f}" y="${m}" width="${h}" height="${b}" rx="${L}" fill="${$}" stroke="${w}"${_?' stroke-dasharray="5 3"':""}/>`,l=({x1:f,y1:m,x2:h,y2:b,stroke:$})=>`<line x1="${f}" y1="${m}" x2="${h}" y2="${b}" stroke="${$}"/>`,c=({x:f,y:m,text:h,size:b,bold:$,fill:w})=>`<text x="${f}" y="${m}" font-size="${b}"${$?' font-weight="bold"':""} fill="${w}">${Hc(h)}</text>`,p=r.map(f=>f.text!==void 0?c(f):f.x1!==void 0?l(f):a(f)),d=Hc(g(Oo.picture.title,{heading:Oo.heading,scenario:at(e,n)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${o}" height="${s}" viewBox="0 0 ${o} ${s}"`} font-family="${Fr}" role="img">
<title>${d}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${p.join(`
`)}
</svg>
`}function Uc(t,e,n){Ke("matrix.svg",hi(t,e,n),"image/svg+xml")}function Gc(t,e,n){let{width:o,height:s,list:r}=Vc(t,e,n),{canvas:a,pen:l}=ui(o,s);for(let c of r)c.x1!==void 0?(l.strokeStyle=c.stroke,l.setLineDash([]),l.beginPath(),l.moveTo(c.x1,c.y1),l.lineTo(c.x2,c.y2),l.stroke()):c.text===void 0?(l.fillStyle=c.fill,l.strokeStyle=c.stroke,l.setLineDash(c.dash?[5,3]:[]),l.fillRect(c.x,c.y,c.w,c.h),l.strokeRect(c.x,c.y,c.w,c.h)):(l.fillStyle=c.fill,l.font=`${c.bold?"bold ":""}${c.size}px ${Fr}`,l.fillText(c.text,c.x,c.y));Jo("matrix.png",a)}var Oo,$i,Om,Fr,Tr,Hc,gi=M(()=>{"use strict";N();A();bn();it();vo();Ut();ts();Oo=k.overview;$i="#ffffff",Om="#dcd6c9",Fr="Arial,Helvetica,sans-serif",Tr=document.createElement("canvas").getContext("2d");Hc=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;")});function Qc({id:t=""}){let e=oe.reading;return i`
    <${Ze} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,o])=>i`<h3>${o}</h3><${Zc} list=${n} />`)}
      ${e.rules.map(({title:n,text:o})=>i`<h3>${n}</h3><p>${o}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>i`<p>${`${en(n)}.`}${n.sha&&[e.hash,i`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Mm({open:t=!0}){let{howto:e}=k.overview,n={report:I?e.reports:An(),marks:Object.values(te).map(([o])=>o).join(" "),source:mo()};return i`
    <details class="leeswijzer" open=${t}>
      <summary>${e.title}</summary>
      <ol>${e.lines.map(o=>i`<li>${g(o,n)}</li>`)}</ol>
    </details>
  `}function Lm({name:t,one:e,plan:n,open:o}){let[s,r]=es.numbers.to[t]||["methode",{getal:o?"":t}];return i`
    <li id=${`getal-${t}`}>
      <a href=${j(s,I?{...r,plan:n.key}:r)}>${e.said}</a>: ${e.definition}
      ${o&&i`<${jm} one=${e} />`}
    </li>
  `}function Am(){let t=oe.unjudged,e=sn(ne.unjudged).map(n=>i`<li><${T} id=${n} /><span class="zacht"> – ${Ot(n).toLowerCase()}</span></li>`);return i`
    <${Ze} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?i`<ul>${e}</ul>`:i`<p>${t.none}</p>`}
    <//>
  `}function Bm(){let t=s=>i`<${Em} id=${s} />`,e=Jc(ne.weak).map(t),n=g(oe.weak.intro,ne.links),o=Jc(ne.statuses).map(s=>i`<${zm} id=${s} />`);return i`
    <${Ze} of=${oe.weak} id="lezing" count=${e.length} intro=${n}><ul>${e}</ul><//>
    <${Ze} of=${oe.other} id="anders" count=${ne.other.length}><ul>${ne.other.map(t)}</ul><//>
    ${o.length>0&&i`<${Ze} of=${oe.statuses} id="standen" count=${o.length}><ul>${o}</ul><//>`}
  `}function Pm(){if(!ne.judged.length)return null;let t=e=>g(oe.judged.line,{step:S(ut(e,"barrier")),kinds:wt(e,"interventionKind").map(lt).join(", "),state:_e(e,"state"),why:v(e,"rationale"),who:v(e,"post"),date:Z(v(e,"asOf"))});return i`
    <${Ze} of=${oe.judged} id="oordelen" count=${ne.judged.length}>
      <ul>${ne.judged.map(e=>i`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Im(){let t=oe.expected.columns,e=o=>ut(o,"barrier"),n=[{key:"stap",label:t.step,text:o=>S(e(o)),cell:o=>i`<${T} id=${e(o)} />`},{key:"soort",label:t.kind,text:o=>wt(o,"interventionKind").map(lt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:o=>v(o,"rationale")},{key:"bron",label:t.who,sort:!1,text:o=>v(o,"source")}];return i`
    <${Ze} of=${oe.expected} id="verwacht" count=${ne.expected.length}>
      <${bt} id="verwachtingen" caption=${oe.expected.caption} rows=${ne.expected} columns=${n} />
    <//>
  `}var oe,Cm,Ze,Zc,es,jm,Tm,Fm,Yc,ne,Kc,Jc,Em,zm,Nm,Xc,tp=M(()=>{"use strict";W();et();Wt();N();Mt();A();J();it();vo();Rn();Lt();We();oo();oe=k.unknown,Cm=3,Ze=({of:t,count:e,intro:n=t.intro,id:o="",close:s=null,children:r})=>i`
  <${yr} id=${e!==void 0&&e<=Cm?"":o} close=${s}
    title=${e===void 0?t.title:g(oe.counted,{title:t.title,count:e})}
    intro=${i`<p class="zacht">${n}</p>`}>${r}<//>
`,Zc=({list:t})=>i`
  <dl class="feiten">
    ${Object.values(y.codes[t]).map(e=>i`
        <div><dt>${t==="Basis"&&`${e.screen} `}${B(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;es=k.method;jm=({one:t})=>i`
  <ul class="geteld">
    ${t.things.map(e=>i`<li key=${e}>${zt(e)?i`<${T} id=${e} />`:e}</li>`)}
  </ul>
`;Tm=()=>R({getal:null},!0),Fm=({scenario:t})=>i`
  <${Ze} of=${es.numbers} id="getallen" close=${F.route.query.getal?Tm:null}>
    ${ge(t).map(e=>i`
        ${I&&i`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(zn(t,e).named).map(([n,o])=>i`
              <${Lm} key=${n} name=${n} one=${o} plan=${e} open=${F.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,Yc=({route:t})=>i`
  <${X} text=${es.title}><p class="uitleg">${es.intro}</p><//>
  <${Mm} />
  <div class="blok"><${_r} /></div>
  <${Ze} of=${es.states} id="standen"><${Zc} list="CellState" /><//>
  <${Fm} scenario=${q(t.query)} />
  <${Qc} />
  <p><a href=${j("weet-niet")}>${es.unknown}</a></p>
`,ne=y.unknown,Kc=t=>sn(t).map(e=>i`<li><${T} id=${e} /></li>`),Jc=t=>[...t].sort((e,n)=>G(S(ut(e,"initiative")),S(ut(n,"initiative")))),Em=({id:t})=>i`
  <li>
    <${T} id=${ut(t,"initiative")} />${" → "}<${gr} id=${ut(t,"barrier")} />
    ${`: ${v(t,"rationale")}`}<${_o} of=${t} />
  </li>
`,zm=({id:t})=>i`
  <li><${T} id=${ut(t,"initiative")} />${`: ${_e(t,"status")}`}<${_o} of=${t} /></li>
`;Nm=()=>i`
  <${Ze} of=${oe.clashes} id="tegenspraak" count=${ne.clashes.length}>
    ${sn(ne.clashes).map(t=>i`
        <div class="koppeling">
          <h3><${T} id=${t} /></h3>
          <p>${v(t,"summary")}</p>
          <${ee} of=${[t]} />
        </div>
      `)}
  <//>
`;Xc=()=>i`
  <${X} text=${oe.title}><p class="uitleg">${oe.intro} ${Re}</p><//>
  <${Am} />
  <${Bm} />
  <${Nm} />
  <${Pm} />
  <${Ze} of=${oe.nameless} id="naamloos" count=${ne.nameless.length}><ul>${Kc(ne.nameless)}</ul><//>
  <${Ze} of=${oe.generic} id="verzamelnamen" count=${ne.generic.length}><ul>${Kc(ne.generic)}</ul><//>
  <${Im} />
  <${Qc} id="lezen" />
`});async function ep(t,e){let n=await dt().ask("take",{name:t.name,data:await tr(t),beside:e});if(!n.ok)return n;let{page:o}=await dt().ask("page",{options:[],views:!1,comparisons:!1});return dt().show(o,g(e?k.werkplaats.beside:k.werkplaats.alone,{name:t.name})),n}async function qm(){await dt().ask("shipped"),dt().show()}function rp({files:t,children:e=null}){let[n,o]=Y("");async function s(r,a){o(rt.saving),window.addEventListener("beforeunload",np);try{let{name:l,data:c}=await dt().ask(r,a);Ke(l,c,Dm[l.split(".").pop()]),o("")}catch(l){o(l.message)}window.removeEventListener("beforeunload",np)}return i`
    <div class="acties">
      ${t.map(({id:r,label:a,name:l,given:c})=>i`
          <button type="button" id=${r} onClick=${()=>s(l,c)}>${a}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Um(){let t=Rt(),[e,n]=Y("");async function o(){let[s]=t.current.files;if(!s)return pt(rt.first_source);n(rt.busy);try{n((await dt().ask("source",{data:await tr(s)})).message)}catch(r){n(r.message)}}return i`
    <section class="blok">
      <h2>${rt.source}</h2>
      <p class="zacht">${rt.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${rt.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${o}>${rt.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function ap({state:t,why:e,own:n}){let o=k.werkplaats;return i`
    <p>
      ${n?i`<strong>${g(o.own,{name:n})}</strong> <a href="#/controleer">${o.to_save}</a>. `:i`${g(o.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:o.states[t]}
    </p>
  `}function Km({message:t,notes:e=[],faults:n,wrong:o,questions:s,asked:r,counts:a,report:l,made:c}){return i`
    <p><strong>${t}</strong></p>
    ${c&&i`<p>${g(rt.made,{name:c})}</p>`}
    ${a&&i`<${Hm} made=${c} marked=${n.length+s.length>0} />`}
    ${e.map(p=>i`<p>${p}</p>`)}
    <${op} title=${rt.faults} lines=${n} count=${o} />
    <${op} title=${rt.questions} lines=${s} count=${r} />
    <${sp} title=${rt.columns} lines=${l} />
    <${sp} title=${rt.read} lines=${Gm(a)} />
  `}function Jm(t){if(!t.length)throw new Error(rt.first);if(t.length>1)throw new Error(g(rt.one_only,{count:t.length}));if(t[0].size>ka)throw new Error(g(rt.too_large,{name:t[0].name,most:ka/2**20}));return t[0]}function ip(){let t=Rt(),[e,n]=Y(null);async function o(s){try{let r=Jm(t.current.files);n({busy:!0});let a=await s(r);n(a),pt(a.message)}catch(r){n({message:r.message||rt.silent,faults:r.faults})}}return Fn(()=>{let s=a=>a.preventDefault();function r(a){a.preventDefault(),t.current.files=a.dataTransfer.files,o(ya)}return window.addEventListener("dragover",s),window.addEventListener("drop",r),()=>{window.removeEventListener("dragover",s),window.removeEventListener("drop",r)}},[]),i`
    <${X} text=${rt.title}><p class="uitleg">${rt.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${rt.file}</span>
        <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${t} />
      </label>
      <button type="button" id="controleer" onClick=${()=>o(ya)}>${rt.check}</button>
      <${Wm} start=${o} />
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&i`<p>${rt.busy}</p>`}
      ${e?.message&&i`<${Km} ...${e} />`}
    </div>
    <${Vm} /><${Um} />
  `}var rt,Rm,Dm,Wm,np,Hm,Vm,op,sp,Gm,lp=M(()=>{"use strict";he();W();Wt();N();A();tn();J();Ut();rt=k.check,Rm="plan",Dm={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};Wm=({start:t})=>i`
  <button type="button" id="open-plan" onClick=${()=>t(e=>ep(e,!1))}>${rt.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>ep(e,!0))}>${rt.beside}</button>
`;np=t=>t.preventDefault();Hm=({made:t,marked:e})=>i`
  <${rp}
    files=${[...t?[{id:"bewaar-werkmap",label:rt.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:rt.save_marked,name:"faults"}]:[]]}
  />
`,Vm=()=>i`
  <section class="blok">
    <h2>${rt.save}</h2>
    <p class="zacht">${rt.save_intro}</p>
    <${rp}
      files=${Object.entries(rt.save_as).filter(([t])=>!(I&&t===Rm)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${dt().own&&i`<button type="button" id="terug" onClick=${qm}>${rt.back}</button>`}
    <//>
  </section>
`;op=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&i`
    <h2>${g(rt.list,{title:t,count:n})}</h2>
    <ul>${e.map(o=>i`<li>${o}</li>`)}</ul>
  `,sp=({title:t,lines:e=[]})=>e.length>0&&i`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(n=>i`<li>${n}</li>`)}</ul>
    </details>
  `,Gm=(t={})=>Object.entries(t).map(([e,n])=>g(rt.counted,{count:n,what:ir(e).toLowerCase()})).sort(G)});function Gt({label:t,name:e,options:n,id:o=e}){let s=F.route.query[e]||"";return i`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${o}
        value=${n.some(([r])=>r===s)?s:""}
        onChange=${r=>R({[e]:r.target.value})}
      >
        <option value="">${wn.all}</option>
        ${n.map(([r,a])=>i`<option value=${r}>${a}</option>`)}
      </select>
    </label>
  `}function an({children:t}){let[e,n]=Y(!1);if(!ce())return i`<section class="filters" aria-label=${wn.filters}>${t}</section>`;let o=Object.keys(F.route.query).filter(s=>!Zm.includes(s)).length;return i`
    <details class="filters" open=${e} onToggle=${s=>n(s.target.open)}>
      <summary id="filterknop">${o?g(wn.filters_set,{count:o}):wn.filters}</summary>
      ${t}
    </details>
  `}function Er({query:t,children:e}){let[n,o]=Y(!ce()&&Qm.some(s=>t[s]));return i`
    <details class="keuzes" open=${n} onToggle=${s=>o(s.target.open)}>
      <summary id="wijzig">${wn.change}</summary>
      ${e}
    </details>
  `}function ns(){let t=q(F.route.query),e=st(t.plan)?.dates||En;if(e.length<2)return null;let n=e[e.length-1].date,o=a=>a===n?"":a,s=e.find(a=>a.date===t.date)?.date||n,r=xa(F.route.query,"stand",e.map(a=>[o(a.date),a.label]));return i`<${ao} legend=${wn.choices.date} name="stand" options=${r} current=${o(s)} id="st" />`}function bi(){let t=q(F.route.query),e=pe(st(t.plan)).shared.choices,n=[["",e.links_all],["genoemd",e.links_stated]],o=t.stated?"genoemd":"";return i`<${ao} legend=${e.links} name="koppelingen" options=${n} current=${o} id="k" />`}function xn(){let t=wn.choices,e=[["",t.with],["uit",t.without]],n=[["",t.usual],["streng",t.strict]],{query:o}=F.route,{expect:s,strict:r}=q(o),a=s?"":"uit",l=xa(o,"verwachtingen",e);return i`
    <${vn} />
    <${bi} />
    <${ns} />
    <${ao} legend=${t.reading} name="lezing" options=${n} current=${r?"streng":""} id="l" />
    <${ao} legend=${t.expectations} name="verwachtingen" options=${l} current=${a} id="v" />
  `}var wn,ao,_n,io,Zm,Qm,vn,qn,Qe=M(()=>{"use strict";W();et();Wt();N();Mt();A();wn=k.shared,ao=({legend:t,name:e,options:n,current:o="",id:s})=>n.length>0&&i`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,a])=>i`
          <button
            type="button"
            id=${`${s}-${r||"gewoon"}`}
            aria-pressed=${String(r===o)}
            onClick=${()=>R({[e]:r||null})}
          >${a}</button>
        `)}
    </div>
  </fieldset>
`;_n=({label:t=wn.text,name:e,id:n=e})=>i`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${n}
      type="search"
      value=${F.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${o=>R({[e]:o.target.value},!0)}
    />
  </label>
`,io=({names:t})=>i`
  <button type="button" id="wis" onClick=${()=>R(Object.fromEntries(t.map(e=>[e,null])))}>
    ${wn.clear}
  </button>
`,Zm=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];Qm=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];vn=()=>{let t=y.plans.map(e=>[e.key,e.title]);return I&&i`<div class="velden"><${Gt} label=${wn.plan} name="plan" options=${t} /></div>`};qn=({plan:t})=>t.notes.map(e=>i`<p class="zacht">${e}</p>`)});function cp({rows:t,at:e,unit:n,end:o}){let s=o?At.right:At.left-At.box,r=o?At.right+At.box+12:At.left-At.box-12;return t.map(({state:a,count:l,y:c})=>{let p=At.top+c*n,d=Math.max(l*n,2);return i`
      <g key=${a}>
        <rect class=${`v-${a||"nieuw"}`} x=${s} y=${p} width=${At.box} height=${d} />
        <text x=${r} y=${p+d/2+5} text-anchor=${o?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(a)}
        </text>
      </g>
    `})}function Ym({band:t,unit:e}){let n=t.count*e,o=At.top+t.y1*e+n/2,s=At.top+t.y2*e+n/2,r=(At.left+At.right)/2,a=z(Co.band,t.count,{from:os(t.from),to:os(t.to)});return i`
    <path
      class=${`band w-${t.to}`}
      d=${`M${At.left} ${o} C${r} ${o} ${r} ${s} ${At.right} ${s}`}
      stroke-width=${Math.max(n,1)}
    ><title>${a}</title></path>
  `}function pp({flow:t,one:e,other:n}){let o=At.height/t.height,s=t.bands.map(r=>z(Co.band,r.count,{from:os(r.from),to:os(r.to)}));return i`
    <figure class="stroom" tabindex="0" aria-label=${Co.title}>
      <svg
        viewBox=${`0 0 ${At.width} ${At.height+At.top+14}`}
        role="img"
        aria-label=${g(Co.picture,{before:e.label,after:n.label,said:s.join("; ")})}
      >
        <text class="stroomkop" x=${At.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${At.right} y="20">${n.label}</text>
        ${t.bands.map(r=>i`<${Ym} key=${`${r.from}|${r.to}`} band=${r} unit=${o} />`)}
        <${cp} rows=${t.left} at=${os} unit=${o} />
        <${cp} rows=${t.right} at=${os} unit=${o} end />
      </svg>
      <figcaption>${Co.caption}</figcaption>
      <p class="acties"><${ro} name="overgang" title=${Co.title} scenario=${null} of=".stroom svg"
        legend=".stroom figcaption" /></p>
    </figure>
  `}var Co,At,os,dp=M(()=>{"use strict";W();N();A();J();ts();Co=k.compare.flow,At={width:960,height:430,top:40,left:230,right:640,box:16},os=t=>t?B(U("CellState",t)):Co.fresh});function t$(t){let e=Sn[Sn.length-1],n=y.plans.map(c=>Sn.findLast(p=>p.plan===c)||e),[o,s]=I?n:[Sn[0],e],r=Sn.slice(0,-1).find(c=>c.key===t.van)||o,a=Sn.slice(Sn.indexOf(r)+1),l=a.find(c=>c.key===t.met)||(a.includes(s)?s:e);return{one:r,other:l,after:a}}function up({label:t,name:e,current:n,options:o}){let s=r=>R({[e]:r.target.value});return i`
    <label class="veld">
      <span>${t}</span>
      <select id=${e} value=${n.key} onChange=${s}>
        ${o.map(r=>i`<option value=${r.key}>${r.label}</option>`)}
      </select>
    </label>
  `}function e$({change:t,other:e}){let n=De(t.kind,t.other_barrier,e.plan.key),o=j("overzicht",{cel:n,stand:e.date===de?null:e.date},!1),s=g(Q.see_cell,{kind:lt(t.kind),step:tt(t.other_barrier)});return i`<li>${t.sentence}${" "}<a href=${o}>${Q.see}<span class="sr">${s}</span></a></li>`}function n$({rows:t}){let e={of:([n])=>n,titles:Object.entries(Object.fromEntries(t.map(([n,o])=>[n,o])))};return i`
    <section class="blok">
      <h2>${g(Q.stated,{count:t.length})}</h2>
      ${!t.length&&i`<p>${k.shared.none}</p>`}
      ${kn("uitspraken",t,e).map(n=>i`
          ${n.folds?i`<${on} part=${n} level=${n.more?0:3} count=${n.more?"":n.rows.length} />`:i`<h3>${n.title}</h3>`}
          <ul class=${In(n)}>
            ${n.rows.map(([,,o,s])=>i`
                <li>
                  ${s}${" "}
                  <a href=${le(o)}>${Q.see}<span class="sr"> ${S(o)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function o$({found:t,one:e,other:n,mode:o}){let s={of:p=>p.other_barrier||p.barrier||"",titles:[...qt.map(p=>[p.notation,p.label]),["",k.shared.all_steps]]},r=p=>p.map(d=>S(be(d)||d)).join(", "),a=p=>P([p.barrier,p.other_barrier].map(tt)).join(" / "),l=[{key:"stap",label:Q.columns.step,text:a},{key:"soort",label:Q.columns.kind,text:p=>B(lt(p.kind))},{key:"een",label:e.label,text:p=>ki(p.before)},{key:"ander",label:n.label,text:p=>ki(p.after)},{key:"erbij",label:Q.joined[o],sort:!1,text:p=>r(p.joined)},{key:"weg",label:Q.left[o],sort:!1,text:p=>r(p.left)}],c=()=>[[...l.map(p=>p.label),...Qt],...t.changes.map(p=>[...l.map(d=>d.text(p)),...Zt(null)])];return i`
    ${kn("verschillen",t.changes,s).map(p=>i`
        ${p.folds&&i`<${on} part=${p} level=${p.more?0:3}
            count=${p.more?"":z(Q.differ,p.rows.length)}
            names=${p.more?[]:p.rows.map(d=>B(lt(d.kind)))} />`}
        <ul class=${In(p)}>
          ${p.rows.map(d=>i`<${e$} change=${d} other=${n} />`)}
        </ul>
      `)}
    ${t.notes.map(p=>i`<p class="zacht">${p}</p>`)}
    <details>
      <summary>${Q.as_table}</summary>
      <${bt} id="vakken" caption=${Q.table} rows=${t.changes} columns=${l} />
      <div class="acties"><${Vt} name="vergelijk-vakken.csv" rows=${c} /></div>
    </details>
  `}function s$({actions:t,flow:e,one:n,other:o}){let s=t.moved.length+t.stayed.length,r=c=>c?ki(c):Q.flow.fresh,a=[{key:"plan",label:n.label,sort:!1,text:({state:c})=>r(c)},...e.right.map(({state:c})=>({key:c,label:r(c),sort:!1,text:p=>String(e.bands.find(d=>d.from===p.state&&d.to===c)?.count||Q.nothing)}))],l=g(Q.counts_table,{before:n.label,after:o.label});return i`
    <section class="blok">
      <h2>${Q.counted}</h2>
      <p class="zacht">${g(Q.counts,{both:s,fresh:t.fresh.length})}</p>
      <${pp} flow=${e} one=${n} other=${o} />
      <details>
        <summary>${Q.flow.table}</summary>
        <${bt} id="overgang" caption=${l} rows=${e.left} columns=${a} />
      </details>
    </section>
  `}function r$(t,e){if(!e)return t;let n=s=>hn(s).includes(e),{actions:o}=t;return{notes:[],statements:t.statements.filter(([,,s])=>n(s)),changes:t.changes.filter(s=>[s.barrier,s.other_barrier].includes(e)),actions:o&&{...o,moved:o.moved.filter(n),stayed:o.stayed.filter(n),fresh:o.fresh.filter(n)}}}function a$({actions:t,one:e,other:n,all:o}){let s=[...o?[...t.moved,...t.stayed]:t.moved,...t.fresh],r=new Set(t.fresh),a=f=>r.has(f)?"":fe(f,e.date),l=f=>fe(f,n.date),c=f=>r.has(f)?i`<span class="zacht">${Q.not_yet}</span>`:i`<${Ct} id=${f} date=${e.date} />`,p=[{key:"actie",label:Q.action,text:S,cell:f=>i`<${T} id=${f} />`},{key:"wat",label:Q.what,text:Ot},{key:"plan",label:e.label,text:a,cell:c},{key:"nu",label:n.label,text:l,cell:f=>i`<${Ct} id=${f} date=${n.date} />`}],d=()=>[[...p.map(f=>f.label),...Qt],...s.map(f=>[...p.map(m=>m.text(f)),...Zt(null,e.plan.key)])],u=()=>R({alles:o?null:"ja"});return i`
    <section>
      <h2>${g(o?Q.all:Q.changed,{count:s.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(o)} onClick=${u}>${Q.show_all}</button>
        <${Vt} name="vergelijk.csv" rows=${d} />
      </div>
      <${bt}
          id="vergelijk"
          caption=${Q.actions_table}
          rows=${s}
          columns=${p}
          urlKey="sorteer"
          sort="actie"
        />
    </section>
  `}function fp({route:t}){if(Sn.length<2)return i`<${X} text=${Q.title} /><p>${Q.alone}</p>`;let{one:e,other:n,after:o}=t$(t.query),s=Xm(e,n,q(t.query)),r=qt.some(u=>u.notation===t.query.stap)?t.query.stap:"",a=r$(s,r),{actions:l}=a,c=l?.flows[r],p=l?"dates":"plans",d=g(Q.intro[p],{before:Z(e.date),after:Z(n.date)});return i`
    <${X} text=${Q.heading[p]} title=${Q.title}><p class="uitleg">${d} ${Re}</p><//>
    <${an}>
      <${bi} />
      <div class="velden">
        ${Sn.length>2&&i`
            <${up} label=${Q.first} name="van" current=${e} options=${Sn.slice(0,-1)} />
            <${up} label=${Q.second} name="met" current=${n} options=${o} />
          `}
        <${Gt}
          label=${Q.columns.step} name="stap"
          options=${qt.map(u=>[u.notation,u.label])} />
      </div>
    <//>
    ${l&&c&&i`<${s$} actions=${l} flow=${c} one=${e} other=${n} />`}
    ${l&&i`<${n$} rows=${a.statements} />`}
    <section class="blok">
      <h2>${g(Q.cells,{count:a.changes.length})}</h2>
      ${a.changes.length?i`<${o$} found=${a} one=${e} other=${n} mode=${p} />`:[i`<p>${k.shared.none}</p>`,a.notes.map(u=>i`<p class="zacht">${u}</p>`)]}
    </section>
    ${l&&i`
        <${a$} actions=${l} one=${e} other=${n} all=${!!t.query.alles} />
      `}
    <${Dt} text=${z(Q.shown,a.changes.length)} />
  `}var Q,ki,Sn,Xm,mp=M(()=>{"use strict";W();et();Wt();N();Mt();A();bn();J();it();Ht();Qe();Ut();Rn();Lt();dp();We();Q=k.compare,ki=t=>B(U("CellState",t)),Sn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:I?g(Q.side,{plan:t.title,label:n}):B(n)}))),Xm=(t,e,{stated:n,strict:o})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${o?"|strict":""}`]});function l$({row:t,cell:e,step:n,plan:o}){if(!e)return i`<td></td>`;let{word:s,lines:r}=Oe(e),a=De(t.key,n,o.key),l=[s,...r,e.strict,te[e.most_basis]?.[1]].filter(Boolean).join(" · ");return i`
    <td>
      <button type="button" class="vakje" id=${ko(a)} aria-haspopup="dialog" title=${l}
        onClick=${()=>R({cel:a})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:tt(n)})}${l}</span>
        <${$p} cell=${e} />
      </button>
    </td>
  `}function d$({plan:t,reach:e,scenario:n,rows:o}){let s=new Map(o.map(a=>[a.key,a])),r=e.groups.flatMap(a=>[a,...a.partners.map(l=>s.get(l))]);return i`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(Xt.caption,{scenario:at(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${Xt.partner}</th>
          ${t.steps.map((a,l)=>i`
              <${c$} step=${a} place=${l+1} column=${e.columns[l]}
                all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${r.map((a,l)=>i`
            <tr class=${a.partners&&"groep"}>
              <th scope="row" class=${!a.partners&&v(a.id,"isGeneric")==="true"?"verzamel":""}>
                ${a.partners?a.said:i`<${T} id=${a.id} text=${a.label} />`}
              </th>
              ${e.columns.map((c,p)=>c.acting?a.partners?i`<td></td>`:i`<${l$} row=${a} cell=${a.cells[p]} step=${c.step} plan=${t} />`:l===0&&i`<${p$} rows=${r.length} column=${c} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function $$({plan:t,scenario:e,reach:n}){let o=Se("partner",e,t);return!n.partners&&n.columns.some(s=>s.undecided)?i`<${qn} plan=${t} /><p>${Xt.nothing_yet}</p>`:n.partners?i`
    ${I&&i`<h2>${t.title}</h2>`}
    <${qn} plan=${t} />
    <p>${zn(e,t).said.reach} <a href=${pc("organisaties-in-de-tekst")}>${Xt.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${d$} plan=${t} reach=${n} scenario=${e} rows=${o} />
        <p class="acties">
          <${ro} name=${`dekking-${t.key}`} title=${Xt.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${u$} plan=${t} reach=${n} rows=${o} />
        <${m$} reach=${n} />
      </div>
      <${f$} reach=${n} plan=${t} />
    </div>
  `:i`<p>${Xt.nothing}</p>`}function bp({route:t}){let e=q(t.query),{reach:n}=nt(e),{cel:o}=t.query;return i`
    <div class="werkkop">
      <${X} text=${Xt.heading} title=${Xt.title} />
      <p class="zacht">${at(e)}</p>
      <${Er} query=${t.query}><${xn} /><//>
    </div>
    ${ge(e).map(s=>i`
        <${$$} key=${s.key} plan=${s} scenario=${e}
          reach=${n.find(r=>r.plan===s.key)} />
      `)}
    ${o&&i`<${vr} address=${o} by="partner" scenario=${e} />`}
    <${Dt} text=${o?"":g(Xt.shown,{scenario:at(e)})} />
  `}var Xt,i$,$p,yi,c$,hp,gp,p$,u$,f$,m$,kp=M(()=>{"use strict";W();et();Wt();N();Mt();A();bn();J();it();vo();Qe();ts();Lt();Xt=k.coverage,i$=5,$p=({cell:t})=>i`
  <span class="beeld" aria-hidden="true">
    <${Je} basis=${t.most_basis} />
    <${Dn} bar=${t.bar} support=${t.support_only} most=${i$} />
    <span class=${t.strict?"woord anders":"woord"} title=${t.small}>${t.small}</span>
  </span>
`;yi=t=>!t.acting&&!t.undecided,c$=({step:t,place:e,column:n,all:o})=>i`
  <th scope="col" class="station">
    <span class=${yi(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${le(t.id)}>${t.label}</a>
    <span class=${yi(n)?"bij niemand":"bij"}>${n.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/o}%`}}></i></span>
  </th>
`,hp=({column:t})=>{let{title:e,text:n}=t.undecided?Xt.undecided:Xt.nobody;return i`<span class=${t.undecided?"":"plaat"}><strong>${e}</strong> ${n}</span>`},gp=t=>t.undecided?"onbeslist":"arcering",p$=({rows:t,column:e})=>i`
  <td rowspan=${t} class=${gp(e)}><${hp} column=${e} /></td>
`;u$=({plan:t,reach:e,rows:n})=>i`
  <div class="perstap">
    ${e.columns.map((o,s)=>i`
        <section key=${o.step}>
          <${I?"h3":"h2"} class="stapkop">
            <span class=${yi(o)?"nummer leeg":"nummer"} aria-hidden="true">${s+1}</span>
            ${g(Xt.step,{step:tt(o.step),said:o.said})}
          <//>
          ${o.acting?i`
                  <ul>
                    ${n.filter(r=>r.cells[s]).map(r=>i`
                          <li>
                            <${T} id=${r.id} text=${r.label} />
                            <a
                              class="naar"
                              href=${j("dekking",{...F.route.query,cel:De(r.key,o.step,t.key)})}>
                              <span class="sr">${r.label}: ${Oe(r.cells[s]).word}</span>
                              <${$p} cell=${r.cells[s]} />
                            </a>
                          </li>
                        `)}
                  </ul>
                `:i`<p class=${gp(o)}><${hp} column=${o} /></p>`}
        </section>
      `)}
  </div>
`,f$=({reach:t,plan:e})=>i`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${I?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.nobody).map(n=>i`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.nobody}</h2>
            ${n.waits&&i`<p>${n.waits}</p>`}
            <p><a href=${j("aandachtspunten",{stap:n.step})}>${Xt.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${Xt.about}</p>
    <${js} expected=${Xt.expected} quiet=${Xt.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${Ya} />
    <p><a href=${j("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`,m$=({reach:t})=>i`
  <div class="hoofdstuk"><h2>${Xt.alike.title}</h2><p>${Xt.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>i`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&i`<p>${t.elsewhere}</p>`}
`});function zr(t,e){let n=Hn();for(let{mark:s}of t)e?n.add(s):n.delete(s);let o=n.size===0;return R({merk:[...n].join(wi),...o&&{alleen:null}},!0),n.size}var wi,Hn,yp,_i,vi=M(()=>{"use strict";et();wi=".",Hn=()=>new Set((F.route?.query.merk||"").split(wi).filter(Boolean)),yp=()=>[...Hn()].join(wi),_i=()=>!!F.route?.query.alleen&&Hn().size>0});var xi,h$,Ar,ss,Mo,Fs=M(()=>{"use strict";W();A();xi=k.shared.outcomes,h$={disc:i`<circle r="5.5" />`,tail:i`<circle r="4.5" />`,diamond:i`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:i`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:i`<circle r="4.5" />`,half:i`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Ar=({outcome:t})=>i`<g class=${`teken teken-${xi[t].sign}`}>${h$[xi[t].sign]}</g>`,ss=({outcome:t})=>i`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Ar} outcome=${t} />
  </svg>
`,Mo=({outcome:t,on:e=""})=>i`
  <span class="uitkomst">
    <${ss} outcome=${t} /> ${xi[t].said}${e&&i`<span class="bij">${e}</span>`}
  </span>
`});function Si({gaps:t,what:e}){let n=Hn(),o=t.filter(a=>n.has(a.mark)).length,s=a=>pt(z(ln.bar.changed,zr(t,a.target.checked))),r=t.length>1?g(ln.mark_all,{count:t.length,what:e}):g(ln.mark,{what:e});return i`
    <label class="merk">
      <input
        type="checkbox"
        checked=${o===t.length}
        indeterminate=${o>0&&o<t.length}
        aria-label=${r}
        onChange=${s}
      />
    </label>
  `}function y$({title:t,gaps:e,beside:n,by:o,scenario:s,open:r}){let a=e.filter(f=>f.heavy).length,l=P(e.map(f=>o==="topic"?Pn(f.query):wp(f))),c=f=>e.filter(m=>(o==="topic"?Pn(m.query):wp(m))===f).length,p=f=>c(f)>1?g(ln.repeated,{title:f,count:c(f)}):f,d=i`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        <strong>${e.length}</strong> ${z(ln.questions,e.length).replace(/^\d+ /,"")}
        ${a>0&&i`<span class="bij">${g(ln.heavy,{count:a})}</span>`}
      </span>
      <span class="vouwbij">${l.slice(0,6).map(p).join(" · ")}${l.length>6&&" …"}</span>
      ${n>0&&i`<span class="vouwtal bij">${g(ln.about_source,{count:n})}</span>`}
    </span>
  `;return i`
    <div class="vouw">
      <${Si} gaps=${e} what=${t} />
      <${Cs} summary=${d} inside=${()=>e.map(f=>i`<${b$} key=${g$(f)} gap=${f} scenario=${s} query=${y.queries[f.query]||{}} />`)} open=${r} />
    </div>
  `}function xp({gaps:t,beside:e,by:n,scenario:o,open:s}){let{of:r,all:a}=k$[n],l=(c,p)=>c.filter(d=>r(d)===p);return a(t).map(([c,p])=>({id:c,title:p,found:l(t,c)})).filter(({found:c})=>c.length).map(({id:c,title:p,found:d})=>i`
        <${y$}
          key=${c}
          title=${p}
          gaps=${d}
          beside=${l(e,c).length}
          by=${n}
          scenario=${o}
          open=${s}
        />
      `)}function w$({row:t}){let e=t.who.length>_p+1?t.who.slice(0,_p):t.who,n=t.who.length-e.length;return i`
    <${Yt} ids=${e} name=${_$} />
    ${n>0&&g(ln.deadline.others.more,{names:"",count:n})}
    <span class="bij">${ln.deadline.how[t.how]}</span>
  `}function v$({gap:t,found:e,scenario:n}){let o=e.deadline,s=ln.deadline.columns,r=Pe(e.subject),a=S(e.subject);return i`
    <tr role="row" class=${vp(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Si} gaps=${[t]} what=${o.what||a} /></td>
      <th scope="row" role="rowheader" data-kop=${s.work}>
        <${T} id=${e.subject} text=${r===a?a:`${r} ${e.subject_label}`} />
        ${o.what&&i`<span class="bij">${o.what}</span>`}
        <${Ua} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${s.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${s.stand}><${Mo} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${s.who}><${w$} row=${o} /></td>
    </tr>
  `}function Sp({rows:t,scenario:e,all:n}){let{columns:o,caption:s,title:r,lanes:a,note:l,show:c}=ln.deadline,p=ce()?S$:x$,d=n||t.length<=p+1?t:t.slice(0,p),u=xs(t.map(({found:f})=>f.deadline?.outcome||""));return i`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${u.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${j("beloften")}>${a}</a></p>
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
          ${d.map(f=>i`<${v$} ...${f} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${d.length<t.length&&i`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>R({termijnen:"alle"},!0)}>
            ${z(c,t.length-d.length)}
          </button>
        `}
    </section>
  `}var ln,vp,g$,b$,k$,wp,_p,_$,x$,S$,Op=M(()=>{"use strict";he();W();et();Wt();N();A();vi();J();Ht();Yo();Lt();Fs();ln=k.gaps;vp=t=>Hn().has(t.mark)?"gemarkeerd":"",g$=t=>`${t.mark} ${t.sentence}`,b$=({gap:t,scenario:e,query:n})=>i`
  <article class=${`punt gewicht-${t.severity} ${vp(t)}`} data-vraag=${t.mark}>
    <${Si} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Va} gap=${t} query=${n} />
      <${Ua} gap=${t} scenario=${e} />
    </div>
  </article>
`,k$={topic:{of:t=>t.topic,all:()=>y.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>P(t.map(e=>e.query)).map(e=>[e,Pn(e)])}};wp=t=>t.subject_label;_p=2;_$=t=>S(t);[x$,S$]=[8,5]});function C$({scenario:t,tell:e}){async function n(){e(Me.busy);try{let o={options:Bo(t),marks:yp(),kind:"xlsx"};Ke(`${Me.file}.xlsx`,(await dt().ask("marked",o)).data,O$),e("")}catch(o){e(o.message)}}return i`<button type="button" id="merk-xlsx" onClick=${n}>${Me.excel}</button>`}function M$({gaps:t,scenario:e,rows:n}){let[o,s]=Y(""),r=Hn();if(!r.size)return null;let a=t.filter(u=>r.has(u.mark)),l=r.size-a.length,c=_i(),p=()=>{zr([...r].map(u=>({mark:u})),!1),pt(Me.cleared)},d=()=>{R({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return i`
    <section class="merkbalk" aria-label=${Me.label}>
      <p>
        <strong>${z(Me.count,r.size)}</strong>${l>0&&z(Me.elsewhere,l)}
      </p>
      <button
        type="button" class="alslink" id="alleen"
        onClick=${()=>R({alleen:c?null:"gemarkeerd"})}>
        ${c?Me.every:Me.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${Me.clear}</button>
      <p class="merkuitleg" aria-live="polite">${o||Me.address}</p>
      <button type="button" id="merk-print" onClick=${d}>${Me.print}</button>
      <${Vt} name=${`${Me.file}.csv`} rows=${()=>n(a)} label=${Me.csv} id="merk-csv" />
      ${Ae()&&i`<${C$} scenario=${e} tell=${s} />`}
    </section>
  `}function j$({all:t}){let e=(r,a)=>P(r).map(l=>[l,a(l)]),n=e(t.flatMap(r=>yo(r).flatMap(a=>a.partners)),jp),o=e(t.map(r=>r.query).sort(G),Pn),s=Object.entries(y.codes.Severity).map(([r,a])=>[r,a.label]);return i`
    <${an}>
      <div class="velden">
        <${Gt}
          label=${ct.fields.partner}
          name="partner"
          options=${n.sort((r,a)=>G(r[1],a[1]))}
        />
        <${Gt} label=${ct.fields.step} name="stap"
          options=${[...qt.map(r=>[r.notation,r.label]),...Mp("stap",tt)]} />
        <${Gt} label=${ct.fields.query} name="vraag" options=${o} />
        <${Gt} label=${ct.fields.weight} name="gewicht"
          options=${[...s,...Mp("gewicht",r=>U("Severity",r))]} />
        <${Gt} label=${ct.fields.kind} name="soort" options=${Do.map(r=>[r.notation,r.label])} />
        <${_n} label=${ct.fields.text} name="tekst" />
        <${io} names=${Oi} />
      </div>
    <//>
  `}function T$({points:t,low:e,source:n,query:o}){let s=P(t.map(c=>c.topic)).length,r=c=>z(ct.questions,c.length),a={points:g(ct.part_counts.points,{questions:r(t),topics:z(ct.topics_count,s)}),source:g(ct.part_counts.source,{questions:r(e)})},l=(c,p,d)=>i`
    <a href=${j("aandachtspunten",{...o,deel:p})} aria-current=${d?"true":null} id=${`deel-${p}`}>
      <strong>${ct.parts[c]}</strong> ${a[c]}
    </a>
  `;return i`
    <nav class="delen" aria-label=${ct.parts_label}>
      ${l("points","overleg",!n)}${l("source",Lp,n)}
    </nav>
  `}function F$({gaps:t,beside:e,per:n,scenario:o,open:s,all:r}){let a=[...t,...e].flatMap(u=>yo(u).map(f=>({gap:u,found:f}))).filter(({found:u})=>u.deadline).sort((u,f)=>G(u.found.deadline?.day||"",f.found.deadline?.day||"")),l=t.filter(u=>!u.deadline),c=Br[n],p=Object.entries(Br).map(([u,f])=>[u,ct.fold[f]]),d=()=>R({vouw:s?"in":"uit"},!0);return i`
    ${a.length>0&&i`<${Sp} rows=${a} scenario=${o} all=${r} />`}
    ${l.length>0&&i`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${ct.heading[c]}</h2>
            <p>${ct.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${d}>${s?ct.refold:ct.unfold}</button>
            </p>
          </header>
          <${ao} legend=${ct.fold_by} name="per" options=${p} current=${n} id="per" />
          <${xp} gaps=${l} beside=${e} by=${c} scenario=${o} open=${s} />
        </section>
      `}
    ${!t.length&&i`<p>${ct.none}</p>`}
  `}function Tp({route:t}){let e=q(t.query),n=t.query,o=nt(e).gaps,s=_i(),r=s?o.filter($=>Hn().has($.mark)):fc(o,n),a=r.filter($=>!$.source),l=r.filter($=>$.source),c=n.deel?n.deel===Lp:!a.length&&l.length>0,p=s||!!n.vraag,d=p?r:c?l:a,u=s||Oi.some($=>n[$]),f=n.vouw?n.vouw==="uit":u&&d.length<=E$,m=n.per in Br?n.per:Object.keys(Br)[Number(c&&!p)],h=Object.fromEntries(Oi.filter($=>n[$]).map($=>[$,n[$]])),b=$=>z(ct.questions,$.length);return i`
    <${X} text=${ct.title}>
      <p class="uitleg">${g(ct.intro,{report:An(st(e.plan))})} ${Re}</p>
    <//>
    ${ge(e).map($=>i`<${qn} key=${$.key} plan=${$} />`)}
    <div class="deelrij">
      ${p?i`<p class="delen"><strong>${s?ct.only_title:Pn(n.vraag)}</strong></p>`:i`<${T$} points=${a} low=${l} source=${c} query=${h} />`}
      <${L$} scenario=${e} />
    </div>
    <div class=${s?"vragen alleen":"vragen"}>
      ${!s&&i`<${j$} all=${o} />`}
      <div class="vraaglijst">
        ${c&&!p&&i`<p class="zacht">${ct.source_intro}</p>`}
        <p class="zacht" id="weegt">${ct.weights}</p>
        <${F$}
          key=${`${c}${s}`}
          gaps=${d}
          beside=${c||p?[]:l}
          per=${m}
          scenario=${e}
          open=${f}
          all=${u||!!n.termijnen}
        />
        <p class="acties"><${Vt} name="aandachtspunten.csv" rows=${()=>Cp(d,e)} /></p>
        <${ur} />
      </div>
    </div>
    <${M$} gaps=${o} scenario=${e} rows=${$=>Cp($,e)} />
    <${Dt} text=${g(ct.shown,{points:b(a),low:b(l)})} />
  `}var Me,O$,ct,jp,Cp,Mp,Oi,L$,Lp,Br,E$,Fp=M(()=>{"use strict";he();W();et();Wt();N();Mt();A();tn();vi();J();it();Qe();Ut();Op();Yo();Me=k.gaps.bar,O$="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";ct=k.gaps,jp=t=>S(be(t)||t),Cp=(t,e)=>[[...ct.csv,...Qt],...t.map(n=>[U("Severity",n.severity),Pn(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(tt).join(", "),n.kinds.map(lt).join(", "),n.partners.map(jp).join(", "),n.subject_label,no(n).map(ht).join("; "),...Zt(e,n.plan)])],Mp=(t,e)=>{let n=F.route.query[t]||"";return n.includes(",")?[[n,Ee(n.split(",").map(e))]]:[]},Oi=["tekst","stap","soort","partner","vraag","gewicht"];L$=({scenario:t})=>i`
  <details class="blik">
    <summary>${at(t)} <span class="wijzig">${ct.change}</span></summary>
    <${xn} />
  </details>
`,Lp="bron";Br={onderwerp:"topic",soort:"query"};E$=25});function Ep(t,e){let n=new Map;for(let s of t)n.set(s.x,[...n.get(s.x)||[],s]);let o=Math.max(1,...[...n.values()].map(s=>s.length));return[...n.values()].flatMap(s=>s.sort((r,a)=>r.y-a.y).map((r,a)=>({...r,y:Math.round((a+.5)*e*o/s.length)})))}function z$(t,e,n){let o=new Map(t.map(u=>[u.id,u])),s=u=>e.flatMap(f=>f.from===u?[f.to]:f.to===u?[f.from]:[]),r=[],a=[...t].sort((u,f)=>G(u.title,f.title)).map(u=>u.id),l=new Set,c=u=>{if(!(l.has(u)||!o.has(u))){l.add(u),r.push(u);for(let f of P(s(u)))c(f)}};for(let u of a)c(u);let p=Math.ceil(r.length/2),d=Math.max(n*1.6,40);return r.map((u,f)=>{let m=f<p,h=m?p:r.length-p,b=m?f:r.length-1-f,$=h>1?Math.sin(Math.PI*b/(h-1)):1,w=Math.round((b+.5)*d*(p/h));return{...o.get(u),x:Math.round((m?-1:1)*(140+250*$)),y:w}})}function zp(t,e){let n=ws(t,e).filter(o=>o.group).map(({from:o,to:s,group:r,said:a=""})=>({id:[o,s,r,a].join("~"),from:o,to:s,group:r,said:[a]}));return[...new Map(n.map(o=>[o.id,o])).values()]}function P$(t,e){let n=zt(t)?t:"",o=n?zp(n,e).map(Bp):[],s=[P(o.map(l=>l.from)),[n],P(o.map(l=>l.to))],r=new Set([n]),a=s.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(d=>!r.has(d));for(let d of p)r.add(d);return p.sort((d,u)=>G(S(d),S(u))).map((d,u)=>Ap(d,c*we.width,u))});return{...we,name:cn,title:n?we.title_of.replace("{name}",S(n)):we.title,layout:"columns",looks:we,nodes:Ep(a,we.step),rows:o,date:e,centre:n}}function Np(t,e,n,o){let s=[...t.nodes],r=[...t.rows],a=new Map;for(let l of e.filter(c=>zt(c)&&s.some(p=>p.id===c))){let c=new Set(s.map($=>$.id)),p=zp(l,n),d=$=>$.from===l?$.to:$.from,u=P(p.map(d)).filter($=>!c.has($)),f=u.slice(0,A$),m=s.find($=>$.id===l),h=(o==="route"?R$:I$)(s,m,f);s.push(...h.map(({id:$,x:w,y:_})=>Ap($,w,_)));let b=new Map(h.map($=>[$.id,$]));for(let $ of p.filter(w=>b.has(d(w)))){let{branch:w}=b.get(d($));r.push({...Bp($),...w&&{branch:{...w,head:l,stop:d($)}}})}u.length>f.length&&a.set(l,{shown:f.length,count:u.length-f.length})}return{nodes:s,rows:r,left:a}}function I$(t,e,n){let o=t.map(c=>c.x),[s,r]=[Math.min(...o),Math.max(...o)],a=e.x<(s+r)/2?s-we.width:r+we.width,l=e.y-(n.length-1)*we.step/2;return n.map((c,p)=>({id:c,x:a,y:l+p*we.step}))}function R$(t,e,n){let o=Math.max(...t.map(l=>l.x)),s=Math.max(...t.map(l=>l.y))+30,r=Math.ceil(n.length/Ci)*ji,a=Math.max(0,Math.min(e.x+Mi,o+Mi-r));return n.map((l,c)=>{let p=a+Math.floor(c/Ci)*ji,d=s+26+c%Ci*(we.step-3);return{id:l,x:p+ji/2-4,y:d,branch:{beside:p-e.x,aside:Mi,top:s}}})}function Pp(t,e){let{date:n}=q(e);if(t===cn)return P$(e.ding,n);let o=y.views[t];if(!o)return null;let{edges:s,loose:r}=o.at[n],a=o.at[n].nodes.map(l=>({title:l.label,...l}));return{...o,name:t,date:n,looks:o,nodes:a,rows:[...s,...r]}}function rs(t,e,n){return t.matrix||e.from&&e.to?`${n(e.from)} – ${n(e.to)}`:[n(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}function Dp(t,e){let n=new Set((e.zonder||"").split(",")),{plan:o}=q(e),s=Object.entries(Nr).map(([c,p])=>[p,c==="partner"?e[c]&&be(e[c]):e[c]]).filter(([,c])=>c),r=t.rows.filter(c=>!(c.group&&n.has(c.group))&&(!e.staat||!c.state||c.state===e.staat)&&(!o||!c.plans||c.plans.includes(o))&&s.every(([p,d])=>(c[p]||[]).includes(d)||c.from===d||c.to===d));if(r.length===t.rows.length)return{nodes:t.nodes,rows:r};let a=new Set([t.centre,...r.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>a.has(c.id)||c.row&&a.has(c.row));return t.choose?{nodes:z$(l,r,t.step),rows:r}:{nodes:t.layout==="columns"?Ep(l,t.step):l,rows:r}}function Pr(t,e){let n=new Map;for(let s of t){let r=`${s.from||""}|${s.to||""}`;n.set(r,[...n.get(r)||[],s])}let o=s=>[...new Set(s)].sort((r,a)=>Es(r)-Es(a)||G(e(r),e(a)));return{givers:o(t.map(s=>s.from||"")),takers:o(t.map(s=>s.to||"")),at:(s,r)=>n.get(`${s}|${r}`)||[]}}var cn,A$,Ci,Mi,ji,we,B$,N$,Ap,Bp,as,Ip,Rp,Nr,Es,lo=M(()=>{"use strict";N();Mt();A();J();Ht();cn="omgeving",A$=16,Ci=8,Mi=68,ji=236;we=y.around,B$=t=>Ro(t).find(e=>we.nodes[e])||"*",N$=t=>t.length>we.letters?`${t.slice(0,we.letters-1)}…`:t,Ap=(t,e,n)=>({id:t,label:N$(S(t)),title:S(t),group:B$(t),x:e,y:n}),Bp=t=>{let{color:e,dashes:n}=we.edges[t.group];return{...t,color:e,dashes:n,arrows:"to"}};as=t=>Object.keys(t.table).filter(e=>!Ip[e]),Ip={from_label:"from",to_label:"to"},Rp=t=>Ip[t],Nr={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};Es=t=>t===""?2:zt(t)&&Xn(t)?1:0});function qp(t,e){let n=P(t.filter(Boolean)),o=n.length-zs;return o<=0?e?n.join(e):Ee(n):`${n.slice(0,zs).join(e||", ")}${e||" "}${On.more.replace("{count}",String(o))}`}function D$(t,e){let n=Jt(t,"who",e).filter(r=>r.acts),o=r=>ut(r,"broader")||r,s=r=>`${S(o(ut(r,"barrier")))}, ${U("Basis",v(r,"basis")).toLowerCase()}`;return[[On.who,Ir(n.map(r=>`${S(r.from)} (${r.said})`))],[On.state,fe(t,e)],[On.step,Ir(Ho(t,e).map(s))],[On.where,Ir(Kt(t).slice(0,2).map(ht))]]}function Vp(t,e,n,o){let s=e.find(c=>c.id===n||n===`leeg~${c.id}`);if(s)return{kind:s.group&&t.looks.edges[s.group]?.label||"",name:rs(t,s,o),facts:[...W$(t,s),[On.role,Hp(s)],[On.where,Wp(s.about||[])]],thing:""};let r=e.filter(c=>c.from===n||c.to===n),a=c=>o(c.from===n?c.to:c.from),l=go(n)?D$(n,t.date):[...r.slice(0,zs).map(c=>[a(c),q$(c,a(c))]),[On.also,r.length>zs?On.more.replace("{count}",String(r.length-zs)):""],[On.where,Wp(r.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:zt(n)?B(Ot(n)):"",name:o(n),facts:l,thing:zt(n)?n:""}}var On,zs,Ir,Wp,Hp,W$,q$,Up=M(()=>{"use strict";N();A();lo();J();it();Ht();On=k.graph.card,zs=3;Ir=t=>qp(t,"; "),Wp=t=>Ir(t.flatMap(e=>zt(e)?Kt(e).slice(0,1).map(ht):[]));Hp=t=>qp((t.roles||[]).map(e=>U("Role",e))),W$=(t,e)=>as(t).map(o=>t.table[o]).map((o,s)=>[o,e.said[s]]),q$=(t,e)=>[...t.said.filter(n=>n&&Pt(n)!==Pt(e)),Hp(t)].filter(Boolean).join(" · ")});function V$({picture:t,row:e}){let n=e.group&&!y.views[t.name]?Object.keys(y.around.table):Object.keys(t.table),o=as(t).map(r=>t.table[r]),s=e.said.map((r,a)=>[n.length&&o[a],r]).filter(([r,a])=>r&&a);return i`<dl class="feiten">
    ${s.map(([r,a])=>i`<div><dt>${r}</dt><dd>${a}</dd></div>`)}
  </dl>`}function U$({picture:t,row:e,name:n}){let o=(e.about||[]).filter(r=>zt(r)&&r!==e.from&&r!==e.to),s=r=>eo(r,t.date).filter(Boolean).join(", ");return i`
    <h2>${rs(t,e,n)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&i`<p>${t.looks.edges[e.group].label}</p>`}
    <${V$} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&i`<p>${Re}</p>
        <p><a href=${j("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${se.slot_page}</a></p>`}
    ${o.length>0&&i`<p>${se.about}</p>
        <ul>${o.map(r=>i`<li>${jt(r)?Gp(r):S(r)}${go(r)&&i`<span class="zacht"> – ${s(r)}</span>`}${Kt(r).slice(0,1).map(a=>i`<span class="zacht adres">${ht(a)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(r=>r&&jt(r)).map((r,a)=>i`${a>0&&" · "}${Gp(r,se.page_of.replace("{name}",S(r)))}`)}</p>
  `}function G$({picture:t,rows:e,node:n,name:o,unfold:s,opened:r,pick:a}){let l=e.filter(f=>f.from===n||f.to===n),c=t.nodes.find(f=>f.id===n)?.group,p=t.looks.nodes[c]?.label||Ot(n),d=r.includes(n),u=f=>{let m=f.from===n?f.to:f.from;return i`<li>
      ${t.arrows!==!1&&(f.from===n?se.towards:se.coming)}
      <button type="button" class="rijknop" onClick=${()=>a(m||f.id)}>${o(m)}</button>
      ${f.group&&i`<span class="zacht"> – ${t.looks.edges[f.group]?.label||f.said[0]}</span>`}
    </li>`};return i`
    <h2>${o(n)}</h2>
    <p>${p&&`${B(p)}. `}${H$(l.length)}</p>
    ${zt(n)&&jt(n)&&i`<p class="acties">
        <a href=${le(n)}>${se.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(d)}
          onClick=${()=>s(n)}>${d?`− ${se.fold}`:`+ ${se.unfold}`}</button>
        ${" "}<a href=${j(["graaf",cn],{ding:n})}>${se.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,Li).map(u)}</ul>
    ${l.length>Li&&i`<p>${se.rest.replace("{count}",String(l.length-Li))}</p>`}
  `}function Kp(t){let{row:e,node:n,first:o}=t;return i`
    <section class="inwoorden" id="inwoorden" aria-label=${se.in_words}>
      ${e&&i`<${U$} ...${t} />`} ${n&&i`<${G$} ...${t} />`}
      ${!e&&!n&&(o||i`<p class="zacht">${se.nothing_chosen}</p>`)}
    </section>
  `}function Jp({picture:t,rows:e,name:n,hover:o,close:s,keep:r,unfold:a,opened:l,unfolds:c}){let p=Rt();Et(()=>{let f=m=>m.key==="Escape"&&s();return window.addEventListener("keydown",f),()=>window.removeEventListener("keydown",f)},[]),Et(()=>{let{offsetWidth:f,offsetHeight:m,offsetParent:h}=p.current;if(!h)return;let b=Math.max(4,Math.min(o.x-20,h.clientWidth-f-4)),$=o.y+16,w=$+m>h.clientHeight-4?Math.max(4,o.y-18-m):$;p.current.style.transform=`translate(${b}px, ${w}px)`});let d=Vp(t,e,o.id,n),u=d.facts.filter(([f,m])=>f&&m);return i`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>r(!0)} onPointerLeave=${()=>r(!1)}>
      ${d.kind&&i`<span class="zacht">${d.kind}</span>`}
      <strong>${d.name}</strong>
      <dl>${u.map(([f,m])=>i`<div><dt>${f}</dt><dd>${m}</dd></div>`)}</dl>
      ${d.thing&&jt(d.thing)&&i`<p class="acties"><a href=${le(d.thing)}>${se.page}</a>${c(d.thing)&&i`<button type="button" class="rijknop" onClick=${()=>a(d.thing)}>${l.includes(d.thing)?se.fold:se.unfold}</button>`}</p>`}
    </div>
  `}var se,Li,Gp,H$,Zp=M(()=>{"use strict";W();et();N();Up();A();lo();J();it();se=k.graph,Li=40,Gp=(t,e=S(t))=>i`<a href=${le(t)}>${e}</a>`,H$=t=>(t===1?se.counted.one:se.counted.more).replace("{count}",t)});function Qp(t){let{of:e,nodes:n,edges:o,options:s,handle:r,lit:a,line:l,look:c,shown:p,title:d,opened:u}=t,f=Rt(),m=Zn({of:"",view:null,ids:new Set}),h=Zn(t);h.current=t,Et(()=>{let w=performance.now(),_=m.current.of===e?m.current.view:null,L=0,x=(C,mt)=>{window.clearTimeout(L),L=window.setTimeout(()=>h.current.onHover(C===null?null:{id:C,...mt}),K$)},D=Cr(f.current,{nodes:n,edges:o,options:s,view:_,opened:u},{onChoose:C=>h.current.onChoose(C),onUnfold:C=>h.current.onUnfold(C),unfolds:C=>h.current.unfolds(C),onHover:x});r.current=D;let E=_?n.map(C=>C.id).filter(C=>!m.current.ids.has(C)):[];return E.length&&D.show([...E,...a]),f.current.dataset.ms=String(Math.round(performance.now()-w)),()=>{window.clearTimeout(L),m.current={of:e,view:D.view(),ids:new Set(n.map(C=>C.id))},D.destroy(),r.current=null}},[e,n,o]),Et(()=>{p&&m.current.of===""&&r.current.fit(12/14)},[p]),Et(()=>{let w=()=>window.setTimeout(()=>r.current?.fit(),60),_=()=>r.current?.fit();return document.addEventListener("fullscreenchange",w),window.addEventListener("beforeprint",_),()=>{document.removeEventListener("fullscreenchange",w),window.removeEventListener("beforeprint",_)}},[]),Et(()=>r.current.select(a,l?[l]:[],c),[e,n,o,a.join(" "),l]);let b=w=>Z$[w.key]?.(t),$={height:`${Cc(n,Math.max(420,Math.round(window.innerHeight*J$)))}px`};return i`<div class="doek" id="doek" ref=${f} style=${$} data-title=${d} onKeyDown=${b}></div>`}var K$,J$,Z$,Yp=M(()=>{"use strict";W();si();K$=250,J$=.9,Z$={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()}});function Xp({picture:t,rows:e,names:n,chosen:o,pick:s,point:r,caption:a}){let l=_=>n.get(_)?.title||Cn.nobody,c=_=>n.get(_)?.label||Cn.nobody,{givers:p,takers:d,at:u}=Pr(e,c),f=_=>t.looks.edges[_.group],m=_=>[_.said[0],f(_).label].filter(Boolean).join(", "),h=(_,L)=>[Es(_)!==Es(L)&&"nieuw",_===""&&"ongenoemd"].filter(Boolean).join(" "),b=(_,L)=>{let x=_.currentTarget.getBoundingClientRect(),D=_.currentTarget.closest(".vlak").getBoundingClientRect();r({id:L.id,x:x.right-D.left,y:x.bottom-D.top-10})},$=(_,L)=>{let x=u(_,L);if(!x.length)return null;let D=x.some(C=>C.id===o),E=x.some(C=>f(C).mark==="broken");return i`
      <button type="button" class=${E?"hapert":null} aria-pressed=${String(D)}
        aria-label=${`${l(_)} ${Cn.to} ${l(L)}: ${x.map(m).join("; ")}`}
        onClick=${()=>s(x[(x.findIndex(C=>C.id===o)+1)%x.length].id)}
        onMouseEnter=${C=>b(C,x[0])} onMouseLeave=${()=>r(null)}
        onFocus=${C=>b(C,x[0])} onBlur=${()=>r(null)}>
        ${x.length>2?i`<${jo} look=${f(x[0])} /><b>${x.length}</b>`:x.map(C=>i`<${jo} look=${f(C)} />`)}
      </button>
    `},w=_=>o&&e.some(L=>L.id===o&&(L.from||"")===_);return i`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${a}</caption>
        <thead>
          <tr>
            <td class="hoek">${Cn.corner}</td>
            ${d.map((_,L)=>i`<th scope="col" class=${h(_,d[L-1]??_)}><span>${c(_)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${p.map((_,L)=>i`
              <tr class=${[h(_,p[L-1]??_),w(_)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(_)}</th>
                ${d.map((x,D)=>i`<td class=${h(x,d[D-1]??x)}>${$(_,x)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function td({picture:t,rows:e,name:n,pick:o}){let s=Object.entries(t.looks.edges).map(([a,l])=>({look:l,rows:e.filter(c=>c.group===a)})).filter(a=>a.rows.length),r=s.filter(a=>a.look.mark==="broken").flatMap(a=>a.rows);return i`
    <h2>${Cn.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${s.map(({look:a,rows:l})=>i`<li><${jo} look=${a} /><b>${l.length}</b><span>${a.label}</span></li>`)}
      ${[["from",Cn.no_giver],["to",Cn.no_taker]].map(([a,l])=>{let c=e.filter(p=>!p[a]).length;return c>0&&i`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${r.length>0&&i`<h3>${Cn.falters}</h3>
        <ul class="stromen">
          ${r.map(a=>i`<li>
              <button type="button" class="rijknop" onClick=${()=>o(a.id)}>
                ${n(a.from)} → ${n(a.to)}
              </button>
              <span>${a.said[0]}</span>${a.said[2]&&i`<span class="zacht">${Cn.since} ${a.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${B(Cn.empty)}</p>
  `}var Cn,jo,Rr=M(()=>{"use strict";W();N();A();lo();Cn=k.graph.matrix,jo=({look:t})=>i`
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
`});function Y$({thing:t}){let[e,n]=Y(!1),o=qe(()=>e?Q$():[],[e]),s=r=>{let a=o.find(l=>S(l)===r.target.value);a?R({ding:a,kies:null,uit:null}):pt(Vn.unknown_thing)};return i`
    <label class="veld zoekveld">
      <span>${Vn.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onFocus=${()=>n(!0)} onChange=${s}
        value=${zt(t)?S(t):""} />
      <datalist id="dingen">${o.map(r=>i`<option value=${S(r)}></option>`)}</datalist>
    </label>
  `}function sd({picture:t,query:e}){let[n,o]=Y(!1),s=ed.filter($=>e[$]&&!od.includes($)).length,r=t.name===cn,a=t.nodes.filter($=>Ba($.id)).sort(($,w)=>G($.title,w.title)),l=$=>y.codes.CellState[$]?.order??9,c=P(t.rows.map($=>$.state||"").filter(Boolean)).sort(($,w)=>l($)-l(w)),p=$=>B(y.codes.CellState[$]?.label||U("Status",$)),d=Do.filter($=>t.rows.some(w=>w.kinds?.includes($.notation))),u=qt.filter($=>t.rows.some(w=>w.steps?.includes($.notation))),f=new Set(t.rows.flatMap($=>$.chapters||[])),m=$o("Chapter").map($=>[v($,"identifier"),S($)]).filter(([$])=>f.has($)).sort(($,w)=>G($[0],w[0])),h=[["stap",Vn.filters.step,u.map($=>[$.notation,$.label])],["hoofdstuk",Vn.filters.chapter,m],["soort",Vn.filters.kind,d.map($=>[$.notation,$.label])],["partner",Vn.filters.partner,a.map($=>[v($.id,"notation"),$.title])],["staat",Vn.filters.state,c.map($=>[$,p($)])]];return i`
    <details class="filters graafkeuzes" open=${n} onToggle=${$=>o($.target.open)}>
      <summary id="filterknop">${s?g(k.shared.filters_set,{count:s}):Vn.choices}</summary>
      ${!r&&i`<${vn} />`}
      <${ns} />
      <div class="velden">
        ${r&&i`<${Y$} thing=${t.centre} />`}
        ${!r&&h.filter(([,,$])=>$.length>1).map(([$,w,_])=>i`<${Gt} name=${$} label=${w} options=${_} />`)}
        <${_n} label=${Vn.filters.search} name="zoek" id="graafzoek" />
        <${io} names=${ed} />
      </div>
    </details>
  `}function id({picture:t}){let e=P($o("Chapter").map(r=>v(r,"identifier"))).sort(G),n=r=>S($o("Chapter").find(a=>v(a,"identifier")===r)||""),o={stap:qt.map(r=>[r.notation,r.label]),hoofdstuk:e.map(r=>[r,n(r)])},s=r=>j(["graaf",t.name],r);return i`<div class="kieseerst">
    <p>${Dr.sentence}</p>
    ${X$.map(r=>{let a=o[r].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[Nr[r]]?.includes(l))})).filter(l=>l.rows.length);return a.length>0&&i`<h2>${Dr[r]}</h2>
          <ul class="keuzetegels">
            ${a.map(({value:l,label:c,rows:p})=>i`<li><a href=${s({[r]:l})}>
                <b>${c}</b><span>${z(Dr.partners,nd(p))}</span></a></li>`)}
          </ul>`})}
    <p>
      <a href=${s({[rd]:"ja"})}>
        ${z(Dr.whole,nd(t.rows),{lines:t.rows.length})}
      </a>
    </p>
  </div>`}var Vn,od,ed,Q$,Dr,rd,X$,ad,nd,ld=M(()=>{"use strict";he();W();et();N();A();lo();J();Qe();Vn=k.graph,od=["kies","uit"],ed=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...od],Q$=()=>[...ze.keys()].filter(jt).sort((t,e)=>G(S(t),S(e)));Dr=k.graph.choose,rd="alles",X$=["stap","hoofdstuk"],ad=t=>!!t[rd]||Object.keys(Nr).some(e=>t[e]),nd=t=>P(t.flatMap(e=>[e.from,e.to])).length});function eh(t,e){return Ti.has(t)||Ti.set(t,new Map(t.nodes.map(n=>[n.id,n.title]))),Ti.get(t).get(e)||pn.not_said}function is(t,e,n){let o=Rp(n);return o?eh(t,e[o]):e.said[as(t).indexOf(n)]||""}function nh(t,e,n){let o=n.replace("-",""),s=n[0]==="-"?-1:1,r=e.map(l=>[is(t,l,o),l]),a=l=>+(l===""||l===pn.not_said);return r.sort((l,c)=>a(l[0])-a(c[0])||s*G(l[0],c[0])).map(([,l])=>l)}function pd({picture:t,rows:e,chosen:n,pick:o,caption:s}){let r=F.route.query.sorteer||cd,a=Object.entries(t.table),l=(u,f)=>{let m=r===u?`-${u}`:u;R({sorteer:m===cd?null:m},!0),pt(pn.sorted.replace("{column}",f.toLowerCase()).replace("{direction}",m[0]==="-"?pn.down:pn.up))},c=u=>r===u?"ascending":r===`-${u}`?"descending":null,p=([u,f])=>u===th?i`<th scope="col" role="columnheader">${f}</th>`:i`<th scope="col" role="columnheader" aria-sort=${c(u)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${u}`} onClick=${()=>l(u,f)}>
            ${f}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,d=u=>{let f=u.id===n,m=b=>b.target.closest("button, a")||o(u.id),h=f||n&&(u.from===n||u.to===n);return i`
      <tr key=${u.id} role="row" class=${h?"gekozen":null} data-rij=${u.id} data-van=${u.from||""}
        data-naar=${u.to||""} data-lijn=${u.color?"ja":null} onClick=${m}>
        ${a.map(([b,$],w)=>w?i`<td role="cell" data-kop=${$}>${is(t,u,b)}</td>`:i`<th scope="row" role="rowheader" data-kop=${$}>
                <button type="button" class="rijknop" aria-pressed=${String(f)} onClick=${()=>o(u.id)}>
                  ${is(t,u,b)}
                </button>
              </th>`)}
      </tr>
    `};return i`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${s}</caption>
      <thead role="rowgroup"><tr role="row">${a.map(p)}</tr></thead>
      ${kn("beeldtabel",nh(t,e,r)).map(u=>i`
          <tbody role="rowgroup" class=${In(u)}>
            ${u.folds&&i`<tr role="row" class="vouwrij">
                <th scope="rowgroup" role="rowheader" colspan=${a.length}><${on} part=${u} /></th>
              </tr>`}
            ${u.rows.map(d)}
          </tbody>
        `)}
    </table>
  `}function Fi({picture:t,rows:e,name:n,chosen:o,pick:s}){let r=t.matrix,a=r?"from":"to",l=r?"to":"from",c=new Map(t.nodes.map(u=>[u.id,u.station??0])),p=Pr(e,n)[r?"givers":"takers"],d=er(q(F.route.query));return p.sort((u,f)=>(c.get(u)||0)-(c.get(f)||0)),i`<div class="beeldlijst">
    ${p.map(u=>{let f=e.filter(x=>(x[a]||"")===u),m=f.filter(x=>x.color||r),h=f.filter(x=>!x.color&&!r&&x.state),b=r?0:m.filter(x=>Xn(x[l]||"")).length,$=d.has(u)?pn.list.undecided:pn.list.nobody,w=z(r?pn.list.flows:pn.list.partners,m.length-b),_=m.length?`${w}${b?g(pn.list.plus,{plus:b}):""}`:$,L=h.length>0&&z(pn.list.slots,h.length);return i`
        <details key=${u} open=${p.length<4||f.some(x=>x.id===o)}>
          <summary>
            <h2>${n(u)}</h2>
            <span class="zacht">${[_,L].filter(Boolean).join(" · ")}</span>
          </summary>
          <ul>
            ${h.map(x=>i`<li class="leegrij"><span>${x.said.filter(Boolean).join(": ")}</span></li>`)}
            ${m.map(x=>i`<li>
                <button type="button" class="rijknop" aria-pressed=${String(x.id===o)}
                  onClick=${()=>s(x.id)}>
                  ${r&&i`<${jo} look=${t.looks.edges[x.group]} />`}
                  ${r&&"→ "}${n(x[l])}
                </button>
                <span class="zacht">${x.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var pn,cd,th,Ti,dd=M(()=>{"use strict";he();W();et();N();Mt();A();lo();Ht();Rr();Rn();pn=k.graph,cd="from_label",th="amount",Ti=new WeakMap});function $d({handle:t,picture:e,reset:n}){let o=(a,l,c)=>i`<button type="button" class="klein" aria-label=${je.tools[a]} onClick=${c}>${l}</button>`,s=()=>document.fullscreenElement?document.exitFullscreen():xt("beeld").requestFullscreen().catch(()=>{}),r=()=>{pt(je.keep.busy),zc({name:e.name,picture:e,handle:t,scenario:q(F.route.query)})};return i`
    <div class="werkbalk">
      ${o("in","+",()=>t.current.zoom(1.25))} ${o("out","−",()=>t.current.zoom(.8))}
      ${o("fit",je.tools.fit,()=>t.current.fit())} ${o("back",je.tools.back,n)}
      ${o("screen",je.tools.screen,s)} ${o("png",je.tools.png,r)}
    </div>
  `}function hd({picture:t,ids:e,left:n}){if(!e.length)return null;let o=s=>R({uit:e.slice(0,s).join(",")||null});return i`
    <nav class="spoor" aria-label=${je.trail}>
      <button type="button" class="rijknop" onClick=${()=>o(0)}>${t.title}</button>
      ${e.map((s,r)=>{let a=S(s),l=r===e.length-1;return i`<span aria-hidden="true"> › </span>${l?i`<strong>${g(je.unfolded,{name:a})}</strong>`:i`<button type="button" class="rijknop" onClick=${()=>o(r+1)}>${a}</button>`}`})}
      ${[...n].map(([s,{shown:r,count:a}])=>{let l=g(je.left_out,{name:S(s),shown:r,all:r+a});return i`<p class="zacht">
          ${l} <a href=${j(["graaf",cn],{ding:s})}>${je.surroundings}</a>
        </p>`})}
    </nav>
  `}function gd({picture:t,hidden:e}){let n=new Set(e.split(",").filter(Boolean)),o=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),s=c=>t.layout==="grid"&&t.looks.edges[c],r=Object.entries(t.looks.nodes).filter(([c])=>!s(c)&&t.nodes.some(p=>p.group===c)),a=(c,p)=>{if(t.matrix&&p.mark)return i`<${jo} look=${p} />`;if(t.layout==="route"&&p.mark)return i`<${sh} look=${p} />`;if(t.layout!=="grid")return i`<${rh} look=${p} />`;let d=t.looks.nodes[c];return d?i`<${fd} look=${d} />`:i`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?n.delete(c):n.add(c),R({zonder:[...n].sort().join(",")})};return i`
    <ul class="lijnen" aria-label=${je.lines}>
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
    ${!t.matrix&&i`<ul class="lijnen" aria-label=${je.points}>
      ${r.map(([,c])=>i`<li><${fd} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&i`<li><span class="leegvak" aria-hidden="true"></span><span>${je.slots}</span></li>`}
    </ul>`}
  `}var je,md,oh,sh,rh,ud,fd,bd=M(()=>{"use strict";he();W();et();N();Mt();A();lo();J();Rr();ai();je=k.graph,md=({ways:t,shows:e,choose:n})=>i`
  <div class="knoppen" role="group" aria-label=${je.show.label}>
    ${t.map(([o,s])=>i`<button type="button" id=${`toon-${o}`} aria-pressed=${String(e===o)}
          onClick=${()=>n(o)}>${s}</button>`)}
  </div>
`;oh={full:i`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:i`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:i`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},sh=({look:t})=>i`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${oh[t.mark]}
  </svg>
`,rh=({look:t})=>i`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,ud={name:!0,hollow:!0,stop:!0,side:!0,tag:!0,waiting:!0},fd=({look:t})=>i`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?i`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:i`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${ud[t.shape]?"#FFFFFF":t.color} stroke=${ud[t.shape]?t.color:"#16212B"} />`}
  </svg>
`});function co(){let t=k.missing;return i`
    <${X} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${j("overzicht")}>${t.home}</a></p>
  `}function lh({text:t}){let e=nc(t);return i`
    <section class="blok" id="anders">
      ${e.length>0&&i`<p>${me.alone} ${e.map(n=>i` <a href=${ih(n)}>${n}</a>`)}</p>`}
      <p>${me.try} ${Object.entries(me.lists).map(([n,o])=>i` <a href=${j(n)}>${o}</a>`)}</p>
    </section>
  `}function ch({text:t,answers:e}){let[n,o]=Y(null);if(Fn(()=>{let l=!0;o(null);let c=window.setTimeout(()=>{dt().ask("find",{text:t}).then(p=>l&&o(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:s,count:r}=n,a=l=>[", ",me.source.about,i`<${Yt} ids=${l} />`];return i`
    <section id="in-de-bron">
      <h2>${g(me.source.title,{count:r})}</h2>
      ${r===0&&i`<p>${me.source.none}</p>`}
      ${s.length<r&&i`<p class="zacht">${g(me.source.first,{count:s.length})}</p>`}
      <ol class="resultaten">
        ${s.map(({vindplaats:l,woorden:c,over:p})=>i`
            <li key=${l}>
              <p><${zi} text=${c} answers=${e} /></p>
              <p class="zacht">
                ${ht(l)}${p.some(jt)&&a(p.filter(jt))}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function kd({route:t}){let e=t.query.q||"",{found:n,read:o,answers:s}=Da(e),r=e.trim()!=="",a=P(n.map(p=>p.kind)).sort(G),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);Et(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?z(me.found,l.length):g(me.nothing,{text:e});return i`
    <${X} text=${me.title} />
    <section class="filters" aria-label=${me.label}>
      <div class="velden">
        <${_n} label=${me.field} name="q" id="zoekterm" />
        ${a.length>1&&i`<${Gt} label=${me.what} name="wat" options=${a.map(p=>[p,p])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:me.type}</p>
    ${o&&i`<p id="gelezen">${g(me.read,{text:o})}</p>`}
    ${r&&!n.length&&i`<${lh} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,Ei).map(p=>i`<${ah} key=${p.id} item=${p} answers=${s} />`)}
    </ol>
    ${l.length>Ei&&i`<p>${g(me.too_many,{count:l.length-Ei})}</p>`}
    ${r&&Ae()&&i`<${ch} text=${e} answers=${s} />`}
    <${Dt} text=${r?c:""} />
  `}var me,Ei,zi,ah,ih,As=M(()=>{"use strict";Yn();W();et();Wt();N();A();tn();Wa();J();Qe();Lt();me=k.search,Ei=100,zi=({text:t,answers:e})=>ar(t,e).map(({said:n,on:o})=>o?i`<mark>${n}</mark>`:n),ah=({item:t,answers:e})=>i`
  <li>
    <a href=${j(t.path)}><${zi} text=${t.label} answers=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${I&&St(t.id)&&`, ${St(t.id)?.title}`}
    </span>
    <p><${zi} text=${oc(t,e)} answers=${e} /></p>
  </li>
`,ih=t=>j("zoek",{q:t})});function ph(t){let e=ce(),n=t.matrix?[["matrix",Bt.show.matrix],["beeld",Bt.show.arrows]]:[["beeld",Bt.show.picture]],o=e&&(t.matrix||t.layout==="route")?[["lijst",Bt.show.list]]:[],s=["tabel",Bt.show.table];return e&&!o.length&&!t.choose?[s,...n]:[...o,...n,s]}function dh(t,e,n){let o=Object.keys(t.table);return n?e.filter(s=>o.some(r=>Ue(is(t,s,r),n))):e}function uh({picture:t,drawn:e,opened:n,chosen:o,row:s,lit:r,choices:a,handle:l,turn:c,shown:p,tell:d}){let u=qe(()=>e.rows.filter(b=>b.color),[e]),f=qe(()=>[...e.nodes].filter(b=>b.title).sort((b,$)=>b.y-$.y||b.x-$.x).map(b=>b.id),[e]),m=b=>b&&Lo(b),h=b=>{let $=f[(f.indexOf(r[0])+b+f.length)%f.length];R({kies:$},!0)};return i`
    <${Qp} of=${`${t.name}|${t.date}|${t.centre||""}|${a}|${c}`} nodes=${e.nodes}
      edges=${u} options=${mh(t,n)} opened=${n} handle=${l} lit=${r}
      line=${s?.color?s.id:""} look=${!!o||r.length===1} shown=${p}
      title=${g(Bt.picture,{title:t.title})} onChoose=${m} onStep=${h}
      unfolds=${d.unfolds} onUnfold=${d.unfold} onHover=${d.point}
      onClear=${()=>R({kies:null},!0)} />
  `}function fh({picture:t,query:e}){let n=Rt(),o=Zn(!1),[s,r]=Y(0),[a,l]=Y(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(K=>e[K]).join("|"),d=qe(()=>Dp(t,e),[t,p]),u=(e.uit||"").split(",").filter(zt),f=qe(()=>Np(d,u,t.date,t.layout),[d,e.uit]),m=qe(()=>new Map(f.nodes.map(K=>[K.id,K])),[f]),h=f.rows.find(K=>K.id===c||c===`leeg~${K.id}`&&K),b=h?"":m.has(c)?c:"",$=qe(()=>dh(t,d.rows,e.zoek),[d,e.zoek]),w=!h&&!b&&e.zoek,_=w?f.nodes.filter(K=>Ue(K.title||"",w)).map(K=>K.id):[],L=ph(t),x=L.some(([K])=>K===e.toon)?e.toon:L[0][0],D=t.choose&&!ad(e),E=x==="beeld"&&!D,C=K=>m.get(K)?.title||(t.matrix?Bt.matrix.nobody:Bt.not_said),mt=K=>zt(K)&&jt(K)&&K!==t.centre,ae=K=>{if(!mt(K))return;let Ds=u.includes(K)?u.filter(Tu=>Tu!==K):[...u,K];H(!1),R({uit:Ds.join(","),kies:K})},O=K=>{(K||!o.current)&&l(K)},H=K=>{o.current=K,K||l(null)};Fn(()=>{!c||!F.started||(h&&!(h.from&&h.to)?pt(g(Bt.chosen_one,{name:rs(t,h,C)})):h?pt(g(Bt.chosen_pair,{from:C(h.from),to:C(h.to)})):b&&pt(g(Bt.chosen_one,{name:C(b)})))},[c]),Et(()=>(Ai={name:t.name,drawing:n.current},()=>{Ai=null}));let V=h&&!h.color?`leeg~${h.id}`:"",ot=V&&m.has(V)?[V]:h?[h.from,h.to].filter(Boolean):b?[b]:_,$e={unfolds:mt,unfold:ae,point:O},ie={picture:t,rows:f.rows,name:C,opened:u,unfold:ae,pick:Lo},Fe=a&&a.id!==c&&i`<${Jp} ...${ie} unfolds=${mt} keep=${H} hover=${a} close=${()=>H(!1)} />`,Tn=z(Bt.rows,$.length),Tt=t.matrix?i`<${td} picture=${t} rows=${$} name=${C} pick=${Lo} />`:t.layout==="route"&&E&&i`<p class="zacht">${Bt.nothing_chosen}</p>
        <${Fi} picture=${t} rows=${$} name=${C} chosen="" pick=${Lo} />`;return i`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${md} ways=${L} shows=${x} choose=${K=>R({toon:K},!0)} />
      ${E&&i`<${$d} handle=${n} picture=${t} reset=${()=>r(s+1)} />`}
      <${sd} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${x==="tabel"}>
          ${E&&i`<${hd} picture=${t} ids=${u} left=${f.left} />`}
          ${t.choose&&!D&&i`<p class="spoor"><a href=${j(["graaf",t.name])}>${Bt.choose.back}</a></p>`}
          <div class="vlak">
            ${D?i`<${id} picture=${t} />`:x==="matrix"?i`<${Xp} picture=${t} rows=${$} names=${m} chosen=${h?.id||""}
                      pick=${Lo} point=${O} caption=${g(Bt.matrix.caption,{rows:Tn})} />`:x==="lijst"?i`<${Fi} picture=${t} rows=${$} name=${C} chosen=${h?.id||""}
                        pick=${Lo} />`:i`<${uh} ...${{picture:t,drawn:f,opened:u,chosen:c,row:h,lit:ot,choices:p,handle:n,turn:s,tell:$e}}
                        shown=${x==="beeld"} />`}
            ${!d.rows.length&&i`<p class="leegbeeld">${t.centre?Bt.alone:Bt.empty}</p>`}
            ${Fe}
          </div>
          ${!D&&i`<${gd} picture=${t} hidden=${e.zonder||""} />`}
          ${x==="matrix"&&i`<p class="acties"><${ro} name=${t.name} title=${t.title} of=".stroomtabel"
              scenario=${q(e)} legend=".lijnen li" /></p>`}
          ${E&&i`<p class="zacht sleutels">${Bt.keys}</p>`}
        </div>
        <div class="tabel" hidden=${x!=="tabel"}>
          <div class="rol">
            <${pd} picture=${t} rows=${$} chosen=${h?.id||b} pick=${Lo}
              caption=${g(Bt.caption,{title:t.title,rows:Tn})} />
          </div>
          <div class="acties">
            <${Vt} name=${`${t.name}.csv`} rows=${()=>$h(t,$)} />
          </div>
        </div>
      </div>
      <${Kp} ...${ie} row=${h} node=${b} first=${Tt} />
    </div>
    ${e.koppelingen&&i`<p class="zacht">${Bt.loose}</p>`}
  `}function hh({name:t,title:e,sentence:n}){let s=[...Object.values(y.views).map(r=>[r.name,r.tab||r.title]),[cn,y.around.tab]];return i`
    <${X} text=${e}><p class="uitleg">${n}</p><//>
    <ul class="beelden" aria-label=${Bt.pictures}>
      ${s.map(([r,a])=>{let l=r===t?"page":null;return i`<li><a href=${j(["graaf",r])} aria-current=${l}>${a}</a></li>`})}
    </ul>
  `}function yd({route:{path:t,query:e}}){let n=t[1]||Object.keys(y.views)[0],o=qe(()=>Pp(n,e),[n,e.stand,e.plan,e.ding]);return o?i`
    <${hh} name=${n} title=${o.title} sentence=${o.sentence} />
    <${fh} key=${`${n}|${o.centre||""}`} picture=${o} query=${e} />
  `:i`<${co} />`}var Bt,Ai,Bi,Lo,mh,$h,wd=M(()=>{"use strict";he();Yn();W();et();Wt();N();Mt();A();lo();J();Zp();Yp();Ut();Rr();ts();ld();dd();bd();As();Bt=k.graph,Ai=null,Bi=()=>Ai,Lo=t=>R({kies:F.route.query.kies===t?null:t},!0);mh=(t,e)=>e.length&&t.name!==cn?{...t.options,groups:{...y.around.options.groups,...t.options.groups}}:t.options,$h=(t,e)=>[[...Object.values(t.table),...Qt],...e.map(n=>[...Object.keys(t.table).map(o=>is(t,n,o)),...Zt(null)])]});function Ni({name:t,of:e,rows:n,columns:o,fields:s,keep:r,sort:a,groups:l,named:c}){let p=k[e];return function({route:u}){let f=q(u.query).plan,m=n(f).filter(w=>r(w,u.query)),h=o(),b=z(p.count,m.length),$=()=>[[...h.map(w=>w.label),...Qt],...Xs(m,h,Ja("sorteer",a)).map(w=>[...h.map(_=>_.text(w)),...Zt(null,St(w.id)?.key||f)])];return i`
      <${X} text=${p.title}><p class="uitleg">${p.intro}</p><//>
      <${an}>
        <${vn} />
        <div class="velden">
          <${_n} name="tekst" />
          ${s().map(w=>i`<${Gt} ...${w} />`)}
          <${io} names=${Object.keys(u.query).filter(w=>w!=="merk")} />
        </div>
      <//>
      <p class="telling">${b}<${Vt} name=${`${t}.csv`} rows=${$} /></p>
      <${bt}
          id=${t}
          caption=${g(p.caption,{count:b})}
          rows=${m}
          columns=${h}
          urlKey="sorteer"
          sort=${a}
          groups=${l&&{...l(),named:c,count:p.count}}
        />
      <${Dt} text=${b} />
    `}}var Sd,Od,Cd,Md,Mn,jd,re,Bs,ls,gh,Wr,bh,_d,Ld,jn,kh,yh,vd,xd,Td,Fd,Ed,zd=M(()=>{"use strict";Yn();W();et();Wt();N();Mt();A();J();it();Ht();Qe();Ut();Lt();We();Sd=qt.map(t=>[t.notation,t.label]),Od=t=>qt.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Cd=t=>Object.entries(y.codes[t]).map(([e,n])=>[e,n.label]),Md=(t,e)=>!e||Ue([S(t),...["altLabel","promise","summary"].flatMap(n=>wt(t,n))].join(" "),e),Mn=k.partners,jd=Ni({name:"partners",of:"partners",sort:"naam",rows:t=>y.partners[I?t:""],keep:(t,e)=>Md(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||v(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:Mn.fields.step,name:"stap",options:Sd},{label:Mn.fields.kind,name:"soort",options:Cd("OrganisationKind")},{label:Mn.fields.role,name:"rol",options:Object.entries(Mn.roles)}],columns:()=>[{key:"naam",label:Mn.columns.name,text:t=>S(t.id),cell:t=>[i`<${T} id=${t.id} />`,i`<${Zo} id=${t.id} />`]},{key:"soort",label:Mn.columns.kind,text:t=>_e(t.id,"organisationKind")},{key:"stappen",label:Mn.columns.steps,text:t=>Od(t.steps)},{key:"handelt",label:Mn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Mn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Mn.columns.wish,text:t=>t.wish}]}),re=k.measures,Bs=t=>y.called[t]?.short||"",ls=t=>v(t,"prefLabel"),gh=Gl.map(t=>({id:t,...y.works[t]})).sort((t,e)=>G(Bs(t.id)||"~",Bs(e.id)||"~")||G(ls(t.id),ls(e.id))),Wr=I?"":En[0].date,bh=(t,e,n)=>({key:t,label:e,text:({id:o})=>Vo(o,n)?fe(o,n):"",cell:({id:o})=>Vo(o,n)&&i`<${Ct} id=${o} date=${n} />`}),_d=()=>$o("Chapter").sort((t,e)=>G(v(t,"identifier"),v(e,"identifier"))).map(t=>[t,g(re.chapter,{identifier:v(t,"identifier"),title:ls(t)})]),Ld=Ni({name:"maatregelen",of:"measures",sort:"nr",rows:t=>gh.filter(e=>Ao(e.id,t)),keep:(t,e)=>Md(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:hn(t.id).includes(e.stap)))&&(!e.soort||sc(t.id).includes(e.soort))&&(!e.wat||Ne(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||Vo(t.id)===e.staat),named:({id:t})=>ls(t),groups:()=>({of:t=>t.chapter||"",titles:[..._d(),["",re.no_chapter]]}),fields:()=>[{label:re.fields.what,name:"wat",options:Object.entries(re.types)},{label:re.fields.chapter,name:"hoofdstuk",options:_d()},{label:re.fields.step,name:"stap",options:[...Sd,["alle",re.across]]},{label:re.fields.kind,name:"soort",options:Do.map(t=>[t.notation,t.label])},{label:re.fields.status,name:"staat",options:Cd("Status")}],columns:()=>[{key:"nr",label:re.columns.number,text:({id:t})=>Bs(t),cell:({id:t})=>Bs(t)?i`<a href=${le(t)}>${Bs(t)}</a>`:i`<span class="zacht">${re.no_number}</span>`},{key:"naam",label:re.columns.name,text:({id:t})=>ls(t),cell:({id:t})=>i`<${T} id=${t} text=${ls(t)} />`},...gn(({id:t})=>St(t)?.key),{key:"wat",label:re.columns.what,text:({id:t})=>Ot(t)},...Wr&&Wr!==de?[bh("plan",B(Qn(Wr)),Wr)]:[],{key:"nu",label:I?re.columns.stand:B(Qn(de)),text:({id:t})=>fe(t),cell:({id:t})=>i`<${Ct} id=${t} />`},{key:"termijn",label:re.columns.deadline,text:({id:t})=>v(t,"finalDueBy"),cell:({id:t})=>Z(v(t,"finalDueBy"))},{key:"stap",label:re.columns.step,text:t=>t.across?k.shared.all_steps:Od(hn(t.id))},{key:"wie",label:re.columns.lead,sort:!1,text:t=>t.container?"":qo(t.id).map(S).join(", ")||k.shared.nobody,cell:t=>t.container?"":qo(t.id).length?i`<${Yt} ids=${qo(t.id)} />`:i`<span class="zacht">${k.shared.nobody}</span>`}]}),jn=k.lookup,kh=t=>P(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Be(t,e))).filter(jt),yh=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:kh(t),text:[S(t),...wt(t,"altLabel"),v(t,"summary"),e.told].join(" ")})),vd=t=>Kt(t).map(ht),xd="Recommendation",Td=(t,e,n)=>Ni({name:t,of:e,sort:"naam",rows:o=>yh.filter(s=>Ao(s.id,o)&&Ne(s.id,xd)===n),keep:(o,s)=>(!s.wat||Ne(o.id,s.wat))&&(!s.tekst||Ue(o.text,s.tekst))&&(!s.stap||o.steps.includes(s.stap)),named:({id:o})=>S(o),groups:()=>({of:({id:o})=>Object.keys(jn.types).find(s=>Ne(o,s))||"",titles:Object.entries(jn.types).map(([o,s])=>[o,B(s)])}),fields:()=>[{label:jn.fields.what,name:"wat",options:Object.entries(jn.types).filter(([o])=>$o(o).length&&o===xd===n)},{label:jn.fields.step,name:"stap",options:qt.map(o=>[o.notation,o.label])}],columns:()=>[{key:"naam",label:jn.columns.name,text:({id:o})=>S(o),cell:({id:o})=>[i`<${T} id=${o} />`,v(o,"summary")&&i`<p class="zacht">${v(o,"summary")}</p>`]},...gn(({id:o})=>St(o)?.key),{key:"wat",label:jn.columns.what,text:({id:o})=>Ot(o)},{key:"zegt",label:jn.columns.told,text:o=>o.told},{key:"over",label:jn.columns.about,sort:!1,text:o=>o.about.map(S).join("; "),cell:o=>i`<${Yt} ids=${o.about} name=${Pe} />`},{key:"bron",label:jn.columns.place,sort:!1,text:({id:o})=>vd(o).join("; "),cell:({id:o})=>{let[s,...r]=vd(o),a=g(k.shared.more_places,{count:r.length});return[s,r.length>0&&i`<span class="zacht">${a}</span>`]}}]}),Fd=Td("naslag","lookup",!1),Ed=Td("gevraagd","asked",!0)});function wh({cell:t}){let[e,...n]=t.brief,o=t.asked&&i`<span class="bij">${po.asked_mark}</span>`;if(!e)return o||i`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;let s=[i`<strong class=${t.strict&&"anders"}>${e}</strong>`,n.map(r=>i`<span class="bij">${r}</span>`),o];return t.unmet?i`<span class="plaat">${s}</span>`:t.undecided?s:i`<${Dn} bar=${t.bar} support=${t.support_only} />${s}`}function _h({row:t,cell:e,step:n,plan:o,chosen:s}){let{word:r,lines:a,look:l}=Oe(e),c=`${s?" gekozen":""}${n===null?" dwars":""}`;if(!e)return i`
      <td role="cell" class=${`vak leeg${c}`}>
        <span class="sr">${r}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let p=De(t.key,n,o.key),d=[r,...a,e.strict,e.most_basis&&te[e.most_basis]?.[1],e.asked&&po.asked_mark].filter(Boolean).join(" · ");return i`
    <td role="cell" class=${`vak ${l}${e.brief.length?"":" leeg"}${c}`}>
      <button type="button" id=${ko(p)} aria-haspopup="dialog" onClick=${()=>R({cel:p})}>
        <span class="sr">${g(po.cell,{row:t.label,step:tt(n)})}${d}</span>
        <span class="beeld" aria-hidden="true"><${wh} cell=${e} /></span>
        ${e.most_basis&&i`<span aria-hidden="true"><${Je} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function Ad({by:t,scenario:e,plan:n,address:o="",reach:s}){let r=xe(n),[a,l]=Y(o?Math.max(0,r.indexOf(fr(o).step)):0),c=new Set(s?.columns.filter(p=>!p.acting&&!p.undecided).map(p=>p.step));return i`
    <${Sh} plan=${n} chosen=${a} choose=${l} />
    <table
      class=${`matrix by-${t}`}
      id=${n===y.plans[0]?"matrix":`matrix-${n.key}`}
      role="table"
    >
      <caption>${g(po.caption,{rows:po.heads[t],scenario:at(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${po.heads[t]}</th>
          ${n.steps.map((p,d)=>i`
              <${vh} step=${p} place=${d+1} of=${n.steps.length} empty=${c.has(p.notation)}
                chosen=${d===a} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===a?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${po.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Se(t,e,n).map(p=>i`<${xh} key=${p.key} row=${p} plan=${n} chosen=${a} />`)}
      </tbody>
    </table>
  `}var po,vh,xh,Sh,Bd=M(()=>{"use strict";W();et();N();A();bn();it();vo();Lt();po=k.overview;vh=({step:t,place:e,of:n,empty:o,chosen:s})=>i`
  <th scope="col" role="columnheader" class=${`halte${s?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${o?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${le(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,xh=({row:t,plan:e,chosen:n})=>i`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?i`<${T} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${xe(e).map((o,s)=>i`<${_h} row=${t} cell=${t.cells[s]} step=${o} plan=${e} chosen=${s===n} />`)}
  </tr>
`,Sh=({plan:t,chosen:e,choose:n})=>i`
  <div class="stappen" role="group" aria-label=${po.one_step}>
    ${xe(t).map((o,s)=>i`
        <button type="button" aria-pressed=${String(s===e)} onClick=${()=>n(s)}>
          ${tt(o)}
        </button>
      `)}
  </div>
`});function Mh({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return i`
    <section class="wensen">
      <h2>${Ns.wish}</h2>
      <ul class="tegels">
        ${Ns.tiles.map(n=>i`
            <li>
              <a class="tegel" href=${j(n.to,n.choose)}>
                <${Ch} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.said&&e?.said[n.said]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function Th({points:t,plans:e,count:n}){let o=e.length>1;return t.length?i`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Ns.discuss.title}</h2><p>${Ns.discuss.note}</p>
        <p class="acties"><a href=${j("aandachtspunten")}>${g(Ns.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(s=>{let r=t.filter(a=>a.plan===s.key);return r.length?i`
          ${o&&i`<p class="zacht">${s.title}</p>`}
          <ul class="kaartjes">
            ${r.map(a=>i`<${Lh} key=${a.name} point=${a} several=${o} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function Fh({state:t,things:e,date:n}){let o=I?"h4":"h3",s=a=>eo(a,n)[1]&&i`<span class="zacht"> – ${eo(a,n)[1]}</span>`,r=g(It.group,{state:B(U("CellState",t)),count:e.length});return i`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${r}<//>
      <${nn} ids=${sn(e)} more=${s} />
    </div>
  `}function Eh({scenario:t,plan:e}){let n=I?"h3":"h2";return nt(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:r,undecided:a})=>{let l=y.codes.InterventionKind[s];return i`
      <section
        class="slachtoffers"
        id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}
      >
        <div class="hoofdstuk">
          <${n}>${g(It.apart.title,{kind:l.label})}<//>
          <p>${g(It.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?i`
                <div class="standen">
                  ${r.map(c=>i`<${Fh} ...${c} date=${t.date} />`)}
                </div>
              `:i`<p>${a?It.undecided:Go(e)}</p>`}
      </section>
    `})}function Pd({route:t}){let e=q(t.query),n=Object.hasOwn(Pi,t.query.rijen||"")&&Pi[t.query.rijen||""]||"kind",o=Object.entries(Pi).map(([l,c])=>[l,It.rows[c]]),s=n==="kind"?"":t.query.rijen,{cel:r}=t.query,a=nt(e);return i`
    ${n==="kind"?i`<${Nh} answer=${a} plan=${st(e.plan)} plans=${ge(e)} />`:i`<${X} text=${It.heading} title=${It.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${It.matrix[n]}</h2><p>${at(e)}</p>
          <p class="acties"><a href=${j("methode")}>${It.legend.more}</a></p>
          <${Er} query=${t.query}>
            <${ao} legend=${It.rows.title} name="rijen" options=${o} current=${s} id="r" />
            <${xn} />
          <//>
        </div>
        ${ge(e).map(l=>i`
            ${I&&i`<h3>${l.title}</h3>`}
            <${qn} plan=${l} />
            <${Ad} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${a.reach.find(c=>c.plan===l.key)} />
            <${Bh} by=${n} scenario=${e} plan=${l} />
            <${Eh} scenario=${e} plan=${l} />
          `)}
        <${ur} />
      </div>
      <${_r} undecided=${mr(e)} />
    </div>
    ${r&&i`<${vr} address=${r} by=${n} scenario=${e} />`}
    <${Dt} text=${r?"":g(It.shown,{scenario:at(e)})} />
  `}var Oh,Ch,It,Ns,jh,Lh,Pi,Nd,zh,Ah,Bh,Nh,Id=M(()=>{"use strict";W();et();Wt();N();Mt();A();bn();J();it();vo();Qe();Ut();Lt();Bd();gi();oo();Oh={station:i`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:i`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:i`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:i`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:i`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:i`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Ch=({name:t})=>i`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${Oh[t]}
  </svg>
`,It=k.overview,{start:Ns}=It;jh=({query:t,barriers:e,plan:n,weights:o},s)=>j("aandachtspunten",{vraag:t,stap:e.join(","),gewicht:o.join(","),...s&&{plan:n}}),Lh=({point:t,several:e})=>i`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${jh(t,e)}>${t.ask}</a></p>
  </li>
`;Pi={"":"kind",partner:"partner",vorm:"form"},{truth:Nd}=k.thing,zh=(t,e,n)=>{let{word:o,lines:s}=Oe(e);if(!e)return[t.label,tt(n),It.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:a,families:l,initiatives:c,partners:p,expected:d}=e;return[t.label,tt(n),o,s.join("; "),U("Basis",r),Nd[String(a)],l,c,p,Nd[String(d)]]},Ah=(t,e,n)=>[[...It.csv,...Qt],...Se(t,e,n).flatMap(o=>o.cells.map((s,r)=>[...zh(o,s,xe(n)[r]),...Zt(e,n.key)]))],Bh=({by:t,scenario:e,plan:n})=>i`
  <div class="acties">
    <${Vt} name="matrix.csv" rows=${()=>Ah(t,e,n)} />
    <button type="button" onClick=${()=>Uc(t,e,n)}>${It.svg}</button>
    <button type="button" onClick=${()=>Gc(t,e,n)}>${It.png}</button>
    <${Nn} text=${()=>location.href} label=${It.link} />
  </div>
`,Nh=({answer:t,plan:e,plans:n})=>i`
  <div class="start">
    <${X} text=${It.heading} title=${It.title}>
      <p>${g(It.start.intro,{report:An(e)})}</p>
    <//>
    <${Mh} answer=${t} />
  </div>
  <${Th} points=${t.points} count=${t.gaps.length} plans=${n} />
`});function Ph({columns:t,rows:e}){let n=s=>i`<tr>${s.map(r=>i`<td>${r??""}</td>`)}</tr>`,o=()=>Ke(Le.file,Eo([t,...e]),"text/csv;charset=utf-8");return i`
    <p>${z(Le.rows,e.length)}${e.length>Ii&&` ${g(Le.first,{count:Ii})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${Le.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(s=>i`<th scope="col">${s}</th>`)}</tr></thead>
        <tbody>${e.slice(0,Ii).map(n)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${o}>${Le.csv}</button>
    </div>
  `}function Dd({start:t=Le.example}){let[e,n]=Y(t),[o,s]=Y(null);async function r(){s({said:Le.busy});try{s(await dt().ask("ask",{text:e}))}catch(a){s({said:a.message})}}return i`
    <section class="blok">
      <h2>${Le.title}</h2>
      <p class="zacht">${Le.intro}</p>
      <label class="veld breed">
        <span>${Le.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${e}
          onInput=${a=>n(a.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${r}>${Le.ask}</button></div>
      <div aria-live="polite">
        ${o?.said&&i`<p>${o.said}</p>`}
        ${o&&"yes"in o&&i`<p><strong>${o.yes?Le.yes:Le.no}</strong></p>`}
        ${o?.graph&&i`<pre tabindex="0" role="region" aria-label=${Le.result}><code>${o.graph}</code></pre>`}
        ${o?.columns&&i`<${Ph} columns=${o.columns} rows=${o.rows} />`}
      </div>
    </section>
  `}function Ih(t){let e=Object.entries(t.columns),n=o=>zt(o.subject)?i`<${T} id=${o.subject} />`:o.subject_label;return[...e.map(([o,s],r)=>({key:o,label:s,text:a=>qd(o,a),cell:r===0&&o==="subject_label"?n:void 0})),...e.some(([o])=>o==="severity")?[]:[Vd],...gn(o=>o.plan),{key:"bron",label:gt.columns.place,sort:!1,text:o=>no(o).map(ht).join("; ")}]}function Rh({name:t,query:e,scenario:n}){let o=Hd(n).filter(l=>l.query===t);if(!o.length)return i`<p>${gt.nothing}</p>`;let s=Ih(e),r={rows:z(gt.rows,o.length),scenario:at(n)},a=()=>[[gt.columns.sentence,...s.map(l=>l.label),...Qt],...o.map(l=>[l.sentence,...s.map(c=>c===Vd?qd("severity",l):c.text(l)),...Zt(n,l.plan)])];return i`
    <${bt}
        id=${`uitkomst-${t}`}
        caption=${g(gt.caption,{title:e.title,...r})}
        rows=${o}
        columns=${s}
      />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${Vt} name=${`${t}.csv`} rows=${a} />
      <a href=${j("aandachtspunten",{vraag:t})}>${gt.as_sentences}</a>
    </div>
  `}function Dh({name:t,query:e,scenario:n}){let o=Object.values(y.views).find(a=>a.query===t),s=e.shelf===Wd,r=j("overzicht",{rijen:gt.rows_of[t]});return i`
    <p class="kruimel"><a href=${j("vragen")}>${gt.title}</a></p>
    <${X} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&i`<${an}><${xn} /><//>`}
    <${yn} pairs=${[[gt.why,e.why],[gt.weight,e.severity]]} />
    ${s&&i`
        <section>
          <h2>${gt.result}</h2>
          <${Rh} name=${t} query=${e} scenario=${n} />
        </section>
      `}
    ${t in gt.rows_of&&i`<p><a href=${r}>${gt.in_overview}</a></p>`}
    ${o&&i`<p><a href=${j(["graaf",o.name])}>${gt.picture}</a></p>`}
    ${e.shelf==="explore"&&i`<p>${gt.ask} <code>${g(gt.command,{name:t})}</code></p>`}
    <details>
      <summary>${gt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${gt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${Nn} text=${()=>e.sparql} label=${gt.copy} />
    </details>
    ${ue()&&!e.open&&i`<${Dd} key=${t} start=${e.sparql} />`}
  `}function Wh({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,s])=>s.shelf===t.name).map(([s,r])=>({...r,name:s}));if(!n.length)return null;let o=[{key:"titel",label:gt.columns.title,text:s=>s.title,cell:s=>i`<a href=${j(["vragen",s.name])}>${s.title}</a>`},{key:"vraag",label:gt.columns.question,sort:!1,text:s=>s.question},{key:"aantal",label:gt.columns.found,text:s=>String(e.get(s.name)||0)}];return i`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${bt}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${n}
        columns=${t.name===Wd?o:o.slice(0,2)}
      />
    </section>
  `}function Ud({route:t}){let e=q(t.query),n=t.path[1],o=y.queries[n];if(n&&!o)return i`<${co} />`;if(n)return i`<${Dh} name=${n} query=${o} scenario=${e} />`;let s=new Map;for(let r of Hd(e))s.set(r.query,(s.get(r.query)||0)+1);return i`
    <${X} text=${gt.title}><p class="uitleg">${gt.intro}</p><//>
    ${ue()&&i`<${Dd} />`}
    ${gt.shelves.map(r=>i`<${Wh} shelf=${r} counts=${s} />`)}
  `}var Le,Ii,gt,Wd,Rd,qd,Hd,Vd,Gd=M(()=>{"use strict";W();et();Wt();N();Mt();A();tn();J();it();Qe();Ut();Yo();Lt();We();As();Le=k.questions.own,Ii=200;gt=k.questions,Wd="gaps",Rd={barrier:t=>t.barrier&&tt(t.barrier),kind:t=>t.kind&&lt(t.kind),partner:t=>t.partner&&S(be(t.partner)||t.partner),severity:t=>U("Severity",t.severity),detail:t=>t.detail&&(zt(t.detail)?S(t.detail):t.told)},qd=(t,e)=>(Rd[t]?Rd[t](e):e[t])||"",Hd=t=>nt(t).gaps.flatMap(e=>yo(e).map(n=>({...n,plan:e.plan}))),Vd={key:"severity",label:gt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),cell:t=>i`<${hr} severity=${t.severity} />`}});function qh(t){let e=ft.top;return t.map(n=>{let o=Math.max(n.levels*ft.level+ft.pad,n.title.length*ft.line+36),s={...n,y:e,height:o};return e+=o,s})}function Vh({lane:t,rows:e,wide:n}){let o=Di(e),s=t.y+24;return i`
    <g class="laan">
      <line x1="0" x2=${ft.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${s} text-anchor="end">${t.number}</text>
      ${t.title.map((r,a)=>i`<text class="laannaam" x="32" y=${s+a*ft.line}>${r}</text>`)}
      <text class=${o.length?"laantal open":"laantal"} x="32" y=${s+t.title.length*ft.line}>
        ${o.length?o.join(" · "):z(To.lane_total,e.length)}
      </text>
    </g>
  `}function Uh({row:t,lane:e,shown:n,point:o}){let s=e.levels*ft.level,r=ft.left+t.x,a=e.y+e.height/2+s/2-ft.level/2-t.level*ft.level,l=t.tail&&Ri[t.outcome].tail&&ft.left+t.tail,c={row:t,x:r,y:a};return i`
    ${l&&i`<path class="staart" d=${`M${r} ${a} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a
      href=${le(t.work)}
      class=${`belofte ${n?"gekozen":""}`}
      aria-label=${Hh(t)}
      transform=${`translate(${r} ${a})`}
      onMouseEnter=${()=>o(c)}
      onFocus=${()=>o(c)}
    >
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Ar} outcome=${t.outcome} /></g>
    </a>
  `}function Gh({at:t,width:e,height:n,close:o}){let{row:s,x:r,y:a}=t,[l]=Kt(s.id),c=qo(s.work),p=r>e*.62,d={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:a>n*.6?"auto":`${a/n*100}%`,bottom:a>n*.6?`${(n-a)/n*100}%`:"auto"};return i`
    <div class="belofte-kaart" style=${d} onMouseLeave=${o}>
      <p><strong>${s.name}</strong></p>
      <p>${s.modality}: ${s.what?`${s.what}, `:""}${s.quote} <span class="zacht">(${s.by})</span></p>
      <p><${Mo} outcome=${s.outcome} on=${s.on&&g(To.card.came,{day:s.on})} /></p>
      ${c.length>0&&i`<p class="zacht">${k.gaps.deadline.how.leads}: <${Yt} ids=${c} /></p>`}
      ${l&&i`<p class="zacht">${ht(l)}</p>`}
    </div>
  `}function Zd({plan:t,rows:e,date:n}){let[o,s]=Y(null),r=Rt(),{lanes:a,wide:l,years:c,beyond:p}=to(t),d=qh(a),u=d.reduce((E,C)=>C.y+C.height,ft.top),f=ft.left+l+20,m=u+ft.foot,h=Ha(t,n),b=ft.left+h.x,$=g(To.report,{date:Z(h.date)}),w=$.length*8.6+24,_=()=>s(null),L=E=>E.key==="Escape"&&_(),x=E=>e.filter(C=>C.lane===E),D=Math.min(Math.max(b-w/2,ft.left),f-w);return i`
    <div class="lanenvak" ref=${r} onMouseLeave=${_} onKeyDown=${L}>
      <svg class="lanen" viewBox=${`0 0 ${f} ${m}`} role="group" aria-label=${To.picture}>
        <rect class="daarna" x=${b} y=${ft.top} width=${f-b} height=${u-ft.top} />
        ${c.map(({year:E,x:C})=>i`
            <g class="jaar">
              <line x1=${ft.left+C} x2=${ft.left+C} y1=${ft.top} y2=${u} />
              <text x=${ft.left+C+4} y=${ft.top-9}>${E}</text>
            </g>
          `)}
        ${p&&i`
            <g class="jaar">
              <text text-anchor="middle" x=${ft.left+p.x} y=${ft.top-9}>${To.beyond}</text>
            </g>
          `}
        ${d.map((E,C)=>i`<${Vh} lane=${E} rows=${x(C)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${f} y1=${u} y2=${u} />
        <line class="nu" x1=${b} x2=${b} y1=${ft.top-8} y2=${u} />
        <g class="nulabel">
          <rect x=${D} y=${u+4} width=${w} height="28" rx="3" />
          <text x=${D+w/2} y=${u+24} text-anchor="middle">${$}</text>
        </g>
        ${e.map(E=>i`
            <${Uh}
              key=${E.id}
              row=${E}
              lane=${d[E.lane]}
              shown=${o?.row.id===E.id}
              point=${s}
            />
          `)}
      </svg>
      ${o&&i`<${Gh} at=${o} width=${f} height=${m} close=${_} />`}
    </div>
  `}function Zh(t){let e=new Map;for(let{x:n,level:o}of t)o>=Wi&&e.set(n,(e.get(n)||0)+1);return[...e]}function Qh(t,e){let n=qr;return t.map((o,s)=>({lane:o,mine:e.filter(r=>r.lane===s)})).filter(({mine:o})=>o.length).map(({lane:o,mine:s})=>{let r=Math.max(Kh,Yd(o)*Qd+4);return n+=r,{lane:o,mine:s,top:n-r,middle:n-r/2}})}function Xd({scenario:t,plan:e}){let n=bo(e,t.date);if(!n.length)return null;let{lanes:o,wide:s,years:r,beyond:a}=to(e),l=Ve(e.key,t.date),c=h=>Jd+8+h/s*(cs-Jd-16),p=Qh(o,n),d=p.reduce((h,{top:b,middle:$})=>Math.max(h,2*$-b),qr),u=c(Ha(e,l).x),f=p.map(({lane:h,mine:b})=>g(Kd.told,{chapter:Uo(h),counts:tg(b)})),m=u>cs-150?"end":"start";return i`
    <svg class="banen" viewBox=${`0 0 ${cs} ${d+16}`} role="img" aria-label=${f.join(" ")}>
      <rect class="straks" x=${u} y=${qr} width=${cs-u} height=${d-qr} />
      ${r.map(({year:h,x:b})=>i`
          <line class="jaar" x1=${c(b)} x2=${c(b)} y1="4" y2=${d} />
          <text class="jaartal" x=${c(b)+4} y="12">${h}</text>
        `)}
      ${a&&i`<text class="jaartal" x=${c(a.x)} y="12" text-anchor="middle">${k.promises.beyond}</text>`}
      ${p.map(({lane:h,top:b,middle:$})=>i`
          <line class="baan" x1="0" x2=${cs} y1=${b} y2=${b} />
          <text x="0" y=${$+4}>${Xh(Uo(h))}</text>
        `)}
      ${p.flatMap(({top:h,mine:b})=>Zh(b).map(([$,w])=>i`<text class="jaartal" x=${c($)-8} y=${h+12} text-anchor="end">+${w}</text>`))}
      <line class="baan" x1="0" x2=${cs} y1=${d} y2=${d} />
      <line class="peil" x1=${u} x2=${u} y1="2" y2=${d+4} />
      <text class="peildag" x=${m==="end"?u-4:u+4} y=${d+13} text-anchor=${m}>
        ${g(Kd.line,{date:Z(l)})}
      </text>
      ${p.flatMap(({lane:h,middle:b,mine:$})=>$.filter(w=>w.level<Wi).map(w=>i`
            <g transform=${`translate(${c(w.x)} ${Yh(h,b,w)}) scale(${Jh})`}>
              <title>${[w.name,w.by,Ri[w.outcome].said].join(", ")}</title>
              <${Ar} outcome=${w.outcome} />
            </g>
          `))}
    </svg>
  `}var To,Ri,ft,Hh,Di,Kd,Jd,cs,qr,Qd,Kh,Jh,Wi,Yd,Yh,Xh,tg,qi=M(()=>{"use strict";W();et();N();A();J();Ht();Lt();Fs();To=k.promises,Ri=k.shared.outcomes,ft={left:292,top:32,foot:40,level:19,pad:30,line:21};Hh=t=>g(To.mark,{name:t.name,what:t.what||To.card.none,quote:t.quote,said:Ri[t.outcome].said}),Di=t=>xs(t.map(e=>e.outcome),!0);Kd=k.summary.lanes,[Jd,cs,qr,Qd,Kh,Jh]=[262,690,17,8,16,.62],Wi=30,Yd=t=>Math.min(t.levels,Wi);Yh=(t,e,n)=>e+(n.level-(Yd(t)-1)/2)*Qd,Xh=t=>t.length>52?`${t.slice(0,51).trim()}…`:t,tg=t=>Ee(xs(t.map(e=>e.outcome)))});function eg({step:t,number:e,missing:n,partners:o,column:s}){let r=s.undecided?Hi.undecided:Hi.nobody;return i`
    <li class=${o.length||s.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${o.length?s.said:r}</p></div>
      </div>
      <div>
        ${n.length>0&&i`<ul class="gemis" aria-label=${Hi.silent}>
            ${n.map(a=>i`<li><span>${a}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${o.map(({id:a,label:l,basis:c})=>i`
                <li class=${Xn(a)?"verzamel":""}>${`${l} `}<${Je} basis=${c} /></li>
              `)}
        </ul>
      </div>
    </li>
  `}function ng({scenario:t,plan:e}){let n=Se("kind",t,e),o=Se("partner",t,e),{reach:s}=nt({...t,plan:e.key});return i`
    <ol class="blad-route">
      ${e.steps.map((r,a)=>{let l=n.filter(p=>p.cells[a]?.unmet).map(p=>p.label),c=o.filter(p=>p.cells[a]?.initiatives).map(p=>({id:be(p.key),label:p.label,basis:p.cells[a]?.most_basis||null}));return i`<${eg} step=${r} number=${a+1} missing=${l} partners=${c}
          column=${s[0].columns[a]} />`})}
    </ol>
  `}function tu({plan:t,scenario:e,number:n,total:o,children:s}){let{version:r,content:a}=y.meta,l={version:r,content:(a||"").slice(0,12),scenario:at(e,t)};return i`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(Un.head,{date:Z(Ve(t.key,e.date))})}</p>
      </div>
      ${s}
      <div class="vel-voet">
        <p>${g(Un.foot.source,{sources:en(t)})} ${g(Un.foot.version,l)}</p>
        <p>${g(Un.foot.sheet,{number:n,total:o})}</p>
      </div>
    </section>
  `}function og({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return i`<td class="niets">–</td>`;let[n,o]=t.brief;return t.undecided?i`<td class="onbeslist" data-kop=${tt(e)}>${n}</td>`:t.initiatives?i`
    <td data-kop=${tt(e)}>
      <${Dn} bar=${t.bar} support=${t.support_only} /><span>${n}</span><span class="sr">. ${o}</span>
    </td>
  `:i`<td class="arcering" data-kop=${tt(e)}><span class="plaat">${n}</span></td>`}function rg({scenario:t,plan:e,...n}){let o=pe(e).summary,{points:s}=nt({...t,plan:e.key}),{said:r,named:a}=zn(t,e),l=2*a["organisaties-in-de-tekst"].value<a["organisaties-bij-stappen"].value;return i`
    <${tu} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${o.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${g(o.intro,{report:An(e)})} ${r.lead}
      </p>
      <${qn} plan=${e} />
      <${Hr} title=${o.matrix.title} note=${o.matrix.note}>
        <${sg} scenario=${t} plan=${e} />
        <${js} undecided=${mr(t,e)} />
      <//>
      <${Hr} title=${k.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${s.filter(c=>c.plan===e.key).map(c=>i`
                <li>
                  <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                  <p>${c.text} <strong>${c.ask}</strong></p>
                </li>
              `)}
          <li class="zorg"><p>
            <strong>${o.care.title}</strong>${" "}
            ${g(o.care.text,{reading:l?o.care.reading.most:o.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function ag({scenario:t,plan:e,...n}){let o=pe(e).summary,s=Z(Ve(e.key,t.date));return i`
    <${tu} plan=${e} scenario=${t} ...${n}>
      <${Hr} title=${o.route.title} note=${o.route.note}>
        <${ng} scenario=${t} plan=${e} />
      <//>
      <${Hr} title=${o.lanes.title} note=${o.lanes.note}>
        <${Xd} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${dr(bo(e,t.date)).map(([r,{tile:a}])=>i`<li><${ss} outcome=${r} /> ${g(a,{date:s})}</li>`)}
        </ul>
      <//>
    <//>
  `}function eu({route:t}){let e=q(t.query),n=ge(e),o=2*n.length;return i`
    <div class="vel-boven">
      <${X} text=${Un.title}><p class="uitleg">${Un.screen}</p><//>
      <${vn} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${Un.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((s,r)=>i`
          <${rg} key=${s.key} scenario=${e} plan=${s} number=${2*r+1} total=${o} />
          <${ag} key=${`${s.key}-2`} scenario=${e} plan=${s} number=${2*r+2} total=${o} />
        `)}
    </div>
    <${Dt} text=${Un.screen} />
  `}var Hi,Un,sg,Hr,nu=M(()=>{"use strict";W();Wt();N();Mt();A();bn();J();it();Ht();vo();Qe();qi();Lt();Fs();Hi=k.summary.route;Un=k.summary;sg=({scenario:t,plan:e})=>i`
  <table class="blad-matrix">
    <caption class="sr">${Un.matrix.title}</caption>
    <thead>
      <tr><td></td>${xe(e).map(n=>i`<th scope="col">${tt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Se("kind",t,e).map(n=>i`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((o,s)=>i`<${og} cell=${o} step=${xe(e)[s]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Hr=({title:t,note:e,children:n})=>i`
  <section class="blok-blad" aria-label=${t} tabindex="0">
    <h2>${t}</h2>
    ${e&&i`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function lg({property:t,value:e}){return e.startsWith("@")?i`<${T} id=${e.slice(1)} />`:y.lists[t]?U(y.lists[t],e):ps.truth[e]||Z(e)}function Ur({ids:t,title:e}){if(!t.length)return null;let n=s=>({kind:_e(s,"recommendationKind"),response:_e(s,"response")||ps.asked.no_response}),o=t.map(s=>i`<li><${T} id=${s} />${g(ps.asked.line,n(s))}</li>`);return i`<${kt} title=${e}><${wo} id="gevraagd" items=${o} /><//>`}function us({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of ws(t))p&&c===t&&e.set(l,[...e.get(l)||[],p]);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:P(c).join(", ")})),{columns:o,title:s,caption:r}=ps.mentions,a=[{key:"wat",label:o.what,text:({from:l})=>S(l),cell:({from:l})=>i`<${T} id=${l} />`},{key:"soort",label:o.kind,text:({from:l})=>Ot(l)},{key:"verband",label:o.link,text:({how:l})=>l},{key:"stand",label:o.stand,text:({from:l})=>fe(l),cell:({from:l})=>go(l)&&i`<${Ct} id=${l} />`}];return i`
    <${yr} id=${n.length>cg?"verwijzingen":""} title=${g(s,{count:n.length})}>
      <${bt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${a} />
    <//>
  `}var ps,ig,kt,Te,Ps,ds,Vr,cg,Is=M(()=>{"use strict";W();N();A();J();it();Rn();Lt();We();oo();ps=k.thing,ig=new Set([...y.hidden,...ps.said]),kt=({title:t,children:e})=>i`<section class="blok"><h2>${t}</h2>${e}</section>`,Te=({text:t,look:e})=>t&&i`<p class=${e}>${t}</p>`,Ps=({items:t,look:e})=>i`<ul class=${e}>${t.map(n=>i`<li>${n}</li>`)}</ul>`;ds=t=>Object.entries(ze.get(t)||{}).filter(([e])=>!ig.has(e)).map(([e,n])=>{let o=n.map(s=>i`<${lg} property=${e} value=${s} />`);return[B(ir(e)),o.length>1?i`<${Ps} items=${o} />`:o[0]]}),Vr=({id:t})=>wr(t).length>0&&i`<${kt} title=${ps.figures}><${Za} id=${t} /><//>`;cg=3});function pg({id:t}){let e=Vi(y.partners[""].find(l=>l.id===t)?.steps||[]),n=Jt(t,"who").flatMap(l=>l.acts?[]:hn(l.to)),o=Vi(P(n)).filter(l=>!e.includes(l)),s=Ge(t,"unitOf"),r=v(t,"tooi"),a=[...ds(t),[k.thing.also_known,wt(t,"altLabel").join(", ")],[_t.units,s.length>0&&i`<${nn} ids=${s} />`],[_t.identity,r?g(_t.identified,{code:r,date:Z(v(t,"checkedOn"))}):_t.unidentified]];return i`
    <${kt} title=${k.thing.known}>
      <${Te} text=${v(t,"summary")} />
      ${Xn(t)&&i`<p>${_t.collective}</p>`}
      ${v(t,"isIndependent")==="true"&&i`<p>${_t.independent}</p>`}
      ${e.length>0&&i`<p>${g(_t.steps,{steps:ou(e)})}</p>`}
      ${o.length>0&&i`<p>${g(_t.named_steps,{steps:ou(o)})}</p>`}
      ${!e.length&&!o.length&&i`<p>${_t.no_steps}</p>`}
      <${yn} pairs=${a} />
    <//>
  `}function dg({rows:t}){let e=_t.columns,n=({to:r})=>y.works[r]?.across?k.shared.all_steps:Vi(hn(r)).join(", "),o=[...gn(r=>St(r.to)?.key),{key:"actie",label:e.action,text:r=>S(r.to),cell:r=>i`<${T} id=${r.to} />`},{key:"soort",label:e.what,text:r=>Ot(r.to)},{key:"rol",label:e.role,text:r=>r.said},{key:"stand",label:e.stand,text:r=>fe(r.to),cell:r=>i`<${Ct} id=${r.to} />`},{key:"stap",label:e.step,text:n},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:r=>i`<${ee} of=${r.of} />`}],s=P(t.map(r=>r.to)).length;return i`
    <${kt} title=${g(_t.work,{count:s})}>
      <p class="zacht">${_t.work_note}</p>
      ${s?i`<${bt} id="acties" caption=${_t.work_caption} rows=${t} sort="actie" columns=${o} />`:i`<p>${k.shared.none}</p>`}
    <//>
  `}function fg({id:t}){let e=Jt(t,"own");if(!e.length)return null;let n=e.map(({to:o,of:[s]})=>i`
      <section>
        <h3><${T} id=${o} /></h3>
        <${Ms} id=${s} />
        <${ee} of=${[s]} />
      </section>
    `);return i`
    <${kt} title=${g(_t.own,{count:e.length})}>
      <p class="zacht">${_t.own_note}</p>
      <${wo} id="eigen" as="div" first=${ug} items=${n} />
    <//>
  `}function mg({id:t}){let e=Ge(t,"wish");return e.length?i`
    <${kt} title=${_t.wishes}>
      ${e.map(n=>i`
          <div class="koppeling">
            <p><strong>${B(_e(n,"engagement")||_t.wish)}</strong>: ${v(n,"rationale")}</p>
            <${ee} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function $g({id:t}){let e=Jt(t,"member");if(!e.length)return null;let n=e.map(({from:o,to:s,of:r})=>i`
      <li>
        <${T} id=${o} />${_t.member}<${T} id=${s} />: ${v(r[0],"post")}${" "}
        (${Z(v(r[0],"asOf"))})
        <${ee} of=${r} />
      </li>
    `);return i`<${kt} title=${_t.members}><${wo} id="leden" items=${n} /><//>`}function hg({id:t}){let e=new Map(Jt(t,"with").map(o=>[Zl(o,t),o]));if(!e.size)return null;let n=o=>{let{of:s=[],more:r}=e.get(o)||{},a=g(r?_t.more_works:_t.works,{works:s.map(Pe).join(", ")});return i`<span class="zacht">${a}</span>`};return i`
    <${kt} title=${_t.together}>
      <p class="zacht">${_t.alphabetical}</p>
      <${nn} ids=${sn([...e.keys()])} more=${n} look="kolommen" />
    <//>
  `}function su({id:t}){return i`
    <${pg} id=${t} />
    <${dg} rows=${Jt(t,"who")} />
    <${fg} id=${t} />
    <${mg} id=${t} />
    <${Ur} title=${_t.asked} ids=${sn(Ge(t,"askedOf"))} />
    <${$g} id=${t} />
    <${hg} id=${t} />
    <${us} id=${t} />
  `}var _t,Vi,ou,ug,ru=M(()=>{"use strict";W();N();A();J();it();Ht();Ut();Rn();Lt();We();Is();oo();_t=k.thing.organisation,Vi=t=>qt.filter(e=>t.includes(e.notation)).map(e=>e.label),ou=t=>Ee(t.map(e=>e.toLowerCase()));ug=1});function bg({id:t,scenario:e}){let n=Ye.cell_columns,o=nt(e).matrix.kind.filter(c=>Sa(c.barrier,c.plan)===t);if(!o.length)return null;let s=c=>j("overzicht",{cel:De(c.column,c.barrier,c.plan)}),r=c=>B(lt(c.column)),a=c=>{let{word:p,lines:d,look:u}=Oe(c);return[i`<span class=${`chip ${u}`}>${p}</span>`,d.length>0&&` ${d.join(" · ")}`]},l=[...gn(c=>c.plan),{key:"soort",label:n.kind,text:r,cell:c=>i`<a href=${s(c)}>${r(c)}</a>`},{key:"stand",label:n.stand,text:c=>Oe(c).word,cell:a},{key:"hoe",label:n.how,text:c=>Ui(c.most_basis),cell:c=>c.most_basis&&au(c.most_basis)}];return i`
    <${kt} title=${Ye.cells}>
      <p class="zacht">${at(e)}</p>
      <${bt} id="vakken" caption=${Ye.cells_caption} rows=${o} columns=${l} />
    <//>
  `}function kg({links:t,scenario:e,undecided:n}){let o=Ye.columns,s=l=>ut(l,"initiative"),{links:r}=nt(e),a=[...gn(l=>St(l)?.key),{key:"actie",label:o.action,text:l=>S(s(l)),cell:l=>i`<${T} id=${s(l)} />`},{key:"soort",label:o.kind,text:l=>wt(l,"interventionKind").map(lt).join(", ")},{key:"wie",label:o.who,sort:!1,text:l=>qa(s(l)).map(S).join(", "),cell:l=>i`<${Yt} ids=${qa(s(l))} />`},{key:"stand",label:o.stand,text:l=>fe(s(l),e.date),cell:l=>i`<${Ct} id=${s(l)} date=${e.date} />`},{key:"hoe",label:o.how,text:l=>Ui(r[l][0]),cell:l=>au(r[l][0],`; ${U("Strength",r[l][1])}`)}];return i`
    <${kt} title=${g(Ye.work,{count:P(t.map(s)).length})}>
      ${t.length?i`<${bt} id="wiewat" caption=${Ye.work_caption} rows=${t} sort="actie" columns=${a} />`:i`<p>${n?k.overview.undecided:Go(st(e.plan))}</p>`}
    <//>
  `}function yg({ids:t}){if(!t.length)return null;let e=t.map(n=>[i`<${T} id=${n} />`,g(pe(St(n)).thing.step.helper,{awareness:_e(n,"awareness")||Ye.unaware})]);return i`<${kt} title=${Ye.helpers}><${Ps} items=${e} /><//>`}function iu({id:t}){let e=q(F.route.query),n=Be(t,"narrower"),o=[t,...n],s=l=>o.flatMap(c=>Ge(c,"barrier")).filter(c=>Ne(c,l)),r=nt(e).links,a=o.flatMap(l=>Jt(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Ao(l,e.plan));return i`
    <${gg} id=${t} narrow=${n} />
    <${bg} id=${t} scenario=${e} />
    <${kg} links=${a} scenario=${e} undecided=${er(e).has(t)} />
    <${Ur} title=${Ye.asked} ids=${s("Recommendation").filter(l=>Ao(l,e.plan))} />
    <${yg} ids=${s("Facilitator")} />
  `}var Ye,Ui,au,gg,lu=M(()=>{"use strict";W();et();N();Mt();A();bn();J();it();Ht();Ut();Lt();We();Is();Ye=k.thing.step,Ui=t=>te[t]?.[1]||"",au=(t,e="")=>[i`<${Je} basis=${t} />`,` ${Ui(t)}${e}`],gg=({id:t,narrow:e})=>i`
  <${kt} title=${Ye.what}>
    <${Te} text=${v(t,"step")} />
    <${Te} text=${v(t,"definition")} />
    <${Te} text=${v(t,"scopeNote")} look="zacht" />
    ${e.length>0&&i`<p>${Ye.narrower}<${Yt} ids=${e} />.</p>`}
    ${ut(t,"broader")&&i`<p>${Ye.broader}<${T} id=${ut(t,"broader")} />.</p>`}
  <//>
`});function wg({report:t,said:e}){return i`
    <${Te} text=${v(t,"summary")} />
    <${_o} of=${t} />
    ${e&&i`<p class="zacht">${e}</p>`}
    <${ee} of=${[t]} />
  `}function _g({id:t,reports:e}){let n=Xe(t);if(He(t.split("/")[0]).dates.length<3)return null;let o=s=>ve(t,s).earlier?i`<span class="chip s-geen">${n.not_mentioned}</span>`:i`<${Ct} id=${t} date=${s} />`;return i`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:s})=>i`<li><span class="zacht">${Z(s)}</span>${o(s)}</li>`)}
    </ol>
  `}function vg({id:t}){let e=He(t.split("/")[0]),{result:n,not_mentioned:o}=Xe(t),s=e.dates.filter(({date:a})=>Vo(t,a));if(!s.length)return null;let r=(a,l)=>l===e.date&&n[v(a,"resultReported")];return i`
    <${_g} id=${t} reports=${s} />
    <ol class="tijdlijn">
      ${s.map(({date:a,label:l})=>{let c=pr(t,a);return i`
          <li>
            <strong>${B(l)}</strong>
            <p><${Ct} id=${t} date=${a} /></p>
            ${ve(t,a).earlier&&i`<p class="zacht">${B(o)}</p>`}
            ${c&&i`<${wg} report=${c} said=${r(c,a)} />`}
          </li>
        `})}
    </ol>
  `}function xg({id:t}){let e=Be(t,"silentPart"),n=e.map(o=>[v(o,"summary"),i`<span class="zacht"> (${U("SilentWeight",v(o,"weight"))})</span>`]);return e.length>0&&i`<p><strong>${Xe(t).silent}</strong></p><${Ps} items=${n} />`}function Sg({id:t}){let e=Xe(t),n=e.deadline_columns,o=cr(t);if(!o.length)return null;let s=a=>[`“${v(a,"deadlineText")}”`,v(a,"revises")==="true"&&i`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:a=>v(a,"deadlineText"),cell:s},{key:"waarvoor",label:n.what,text:a=>v(a,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:a=>v(a,"dueBy"),cell:a=>Z(v(a,"dueBy"))||v(a,"condition")},{key:"soort",label:n.kind,text:a=>_s(v(a,"modality"))},{key:"er",label:n.there,text:a=>ve(a).delivery||e.not_there},{key:"bron",label:n.place,sort:!1,text:()=>"",cell:a=>[i`<${Te} text=${v(a,"summary")} />`,cu(a)]}];return i`<${bt} id="termijnen" caption=${e.deadlines} rows=${o} columns=${r} />`}function Og({id:t}){let e=Xe(t),n=e.who_columns,o=Jt(t,"who");if(!o.length)return i`<p>${e.nobody}</p>`;let s=({from:a})=>i`<${T} id=${a} /><${Zo} id=${a} />`,r=[{key:"wie",label:n.who,text:({from:a})=>S(a),cell:s},{key:"rol",label:n.role,text:({said:a})=>a},{key:"wat",label:n.note,sort:!1,text:({of:a})=>v(a[0],"summary")},{key:"bron",label:n.place,sort:!1,text:()=>"",cell:({of:a})=>cu(a[0])}];return i`<${bt} id="wie" caption=${e.who_caption} rows=${o} columns=${r} />`}function Cg({id:t}){let e=Be(ut(t,"inChapter"),"chapterLead");return e.length>0&&i`<p class="zacht">${Xe(t).heading}<${Yt} ids=${e} />.</p>`}function Mg({id:t}){let e=Xe(t),n=Ho(t);if(n.length)return n.map(s=>i`<${Ms} id=${s} /><${ee} of=${[s]} />`);if(v(t,"crossCutting")!=="true")return i`<p>${e.unjudged}</p>`;let o=wt(t,"interventionKind").map(lt).join(", ");return i`
    <p>${g(e.across,{kinds:o})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${v(t,"rationale")}</p>
  `}function jg({id:t}){let e=Xe(t),n=Ge(t,"subMeasureOf"),o=s=>i` <${Ct} id=${s} />`;return i`
    <${kt} title=${e.container}><p>${e.parts}</p><${nn} ids=${n} more=${o} /><//>
  `}function pu({id:t}){let e=Xe(t),n=He(t.split("/")[0]),o=v(t,"promise"),s=ds(t),r=v(t,"isContainer")==="true"?jg:Lg;return i`
    <${kt} title=${o?e.promise:e.what}>
      <${Te} text=${o} />
      <${Te} text=${v(t,"summary")} />
      ${v(t,"isNew")==="true"&&i`<p class="zacht">${g(e.new,{when:Qn(n.date,n)})}</p>`}
      ${v(t,"numberedByUs")==="true"&&i`<p class="zacht">${e.numbered}</p>`}
      <${ee} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${Vr} id=${t} />
    ${s.length>0&&i`<${kt} title=${k.thing.further}><${yn} pairs=${s} /><//>`}
    <${us} id=${t} />
  `}var Xe,cu,Lg,du=M(()=>{"use strict";W();N();A();J();it();Ht();Lt();We();Is();oo();Xe=t=>pe(St(t)).thing.undertaking,cu=t=>i`<${ee} of=${[t]} />`;Lg=({id:t})=>i`
  <${kt} title=${Xe(t).progress}><${vg} id=${t} /><${xg} id=${t} /><${Sg} id=${t} /><//>
  <${kt} title=${Xe(t).who}><${Og} id=${t} /><${Cg} id=${t} /><//>
  <${kt} title=${Xe(t).steps}><${Mg} id=${t} /><//>
`});function Eg({id:t}){let e=Tg[ho(t)];return e?y.plans.filter(n=>!St(t)||n===St(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>i`<${Fg} key=${n.plan.key} ...${n} />`):null}function zg({id:t}){let e=Ge(t,"inChapter"),n=[...ds(t),[Ne(t,"Legislation")?Gn.also_known:Gn.in_source,wt(t,"altLabel").join(", ")],[Gn.place,Kt(t).length>0&&i`<${ee} of=${[t]} />`]],o=s=>i` <${Ct} id=${s} />`;return i`
    <${kt} title=${Gn.known}>
      ${Ne(t,"Facilitator")&&i`<p class="zacht">${pe(St(t)).thing.other.judged}</p>`}
      <${Te} text=${v(t,"summary")} />
      <${Te} text=${v(t,"rationale")} />
      <${yn} pairs=${n} />
    <//>
    <${Vr} id=${t} />
    ${e.length>0&&i`<${kt} title=${Gn.other.chapter}><${nn} ids=${sn(e)} more=${o} /><//>`}
    <${us} id=${t} />
  `}function Ng({id:t}){let e=q(F.route.query),n=nt(e).gaps.filter(s=>s.pages.includes(t));if(!n.length)return null;let o=n.map(s=>i`<${$c} list=${[s]} scenario=${e} />`);return i`
    <${kt} title=${g(Gn.gaps,{count:n.length})}>
      <${wo} id="vragen" items=${o} first=${ce()?Bg:Ag} as="div" />
    <//>
  `}function Pg({id:t}){let e=ho(t),n=[uu[e]&&i`<a href=${j(uu[e])}>${Gn.crumbs[e]}</a>`,I&&St(t)?.title,...["inChapter","subMeasureOf"].map(o=>ut(t,o)&&i`<${T} id=${ut(t,o)} />`),Ot(t)].filter(Boolean);return i`<p class="kruimel">${n.map((o,s)=>[s>0&&" › ",o])}</p>`}function fu({route:t}){let e=t.path.slice(1).join("/");if(!jt(e))return i`<${co} />`;let n=S(e),o=ho(e),s=Ig[o],r=()=>{let l=g(Gn.footnote,{kind:Ot(e),name:n,said:v(e,"promise")||v(e,"summary")});return Ss(l.trim().replace(/([^.!?])$/,"$1."),Kt(e),null,St(e)||st())},a=o==="undertaking"&&v(e,"isContainer")!=="true";return i`
    <${Pg} id=${e} />
    <${X} text=${Ne(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${a&&i`<p><${Ct} id=${e} /></p>`}
    <//>
    <${Eg} id=${e} />
    <div class="acties bovenaan">
      <${Nn} text=${r} />
      <a href=${j(["graaf","omgeving"],{ding:e})}>${Gn.around}</a>
    </div>
    <${s} id=${e} />
    <${Ng} id=${e} />
  `}var Gr,Tg,Fg,Gn,Ag,Bg,uu,Ig,mu=M(()=>{"use strict";W();et();Wt();N();Mt();A();J();it();Ht();Ut();Rn();Yo();Lt();We();Is();ru();lu();du();oo();As();Gr=k.thing.route,Tg={organisation:(t,e)=>y.partners[I?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:hn},Fg=({plan:t,steps:e})=>i`
  <div class="routelijn">
    <ol aria-label=${I?g(Gr.of_plan,{plan:t.title}):Gr.label}>
      ${t.steps.map(n=>i`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${e.includes(n.notation)?Gr.here:Gr.not_here}</span>
          </li>
        `)}
    </ol>
  </div>
`;Gn=k.thing;[Ag,Bg]=[3,2];uu={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};Ig={undertaking:pu,organisation:su,step:iu,other:zg}});function Dg({row:t,date:e}){let n=$u(t,e);return i`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${dn.kinds[t.kind]}</span>${" "}
          ${t.id&&i`<${T} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${n&&i`<span class="zacht"> – ${n}</span>`}
        </p>
        <${dc} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}function Vg({years:t}){return i`
    <${an}>
      <${vn} />
      <${ns} />
      <div class="velden">
        <${_n} name="tekst" />
        <${Gt} label=${dn.fields.what} name="wat" options=${Object.entries(dn.kinds)} />
        <${Gt} label=${dn.fields.step} name="stap" options=${qt.map(e=>[e.notation,e.label])} />
        <${Gt} label=${dn.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${io} names=${Hg} />
      </div>
    <//>
  `}function hu({route:t}){let e=q(t.query),n=t.query,o=y.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),s=o.filter(l=>(!n.wat||l.kind===n.wat)&&(!n.stap||l.steps.includes(n.stap))&&(!n.jaar||Kr(l)===n.jaar)&&(!n.tekst||Ue(Rg(l),n.tekst))),r=z(dn.count,s.length),a={of:Kr,titles:P(s.map(Kr)).map(l=>[l,l])};return i`
    <${X} text=${dn.title}><p class="uitleg">${dn.intro} <a href=${j("beloften")}>${dn.lanes}</a>.</p><//>
    <${Vg} years=${P(o.map(Kr))} />
    <p class="telling">${r}<${Vt} name="tijdlijn.csv" rows=${()=>qg(s,e)} /></p>
    ${kn("tijdlijn",s,a).map(l=>i`
        <section key=${l.more?"meer":l.key} class="vouwdeel">
          ${l.folds?i`<${on} part=${l} level=${l.more?0:2}
                  names=${l.more?[]:Wg(l.rows)}
                  count=${l.more?"":z(dn.count,l.rows.length)} />`:i`<h2>${l.title}</h2>`}
          <ol class=${l.open?"tijden":"tijden dicht"}>
            ${l.rows.map(c=>i`<${Dg} row=${c} date=${e.date} />`)}
          </ol>
        </section>
      `)}
    <${Dt} text=${r} />
  `}function Ug({rows:t,chosen:e,plan:n,scenario:o}){let{named:s}=zn(o,n),r=pe(n).shared.outcomes;return i`
    <div class="tegels-uitkomst" role="group" aria-label=${yt.tiles_label}>
      ${dr(t,r).map(([a,{tile:l,number:c}])=>i`
          <button
            type="button"
            id=${`uitkomst-${a}`}
            aria-pressed=${String(e===a)}
            onClick=${()=>R({uitkomst:e===a?null:a})}
          >
            <${ss} outcome=${a} />
            <span class="getal">
              ${c?s[c].value:t.filter(p=>p.outcome===a).length}
            </span>
            <span>${g(l,{date:Z(Ve(n.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function Zg({rows:t,plan:e,date:n}){let{outcomes:o}=k.shared,s=Object.keys(o).find(a=>o[a].open),r=t.filter(a=>a.outcome===s).sort((a,l)=>G(a.day,l.day));return i`
    <aside class="langst-open">
      <h2>${yt.open.title}</h2>
      <p>${r.length?g(yt.open.said,{date:Z(Ve(e.key,n))}):yt.open.none}</p>
      <ul>
        ${r.slice(0,Jg).map(a=>i`
            <li key=${a.id}>
              <${ss} outcome=${a.outcome} />
              <span>
                <${T} id=${a.work} text=${a.short} />${" "}${a.what||""}
                <span class="bij">${a.modality}: ${a.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${j("aandachtspunten",{vraag:"deadline-verstreken"})}>${yt.open.gaps}</a></p>
      <h2>${yt.read.title}</h2>
      <ul class="leesregels">${yt.read.lines.map(a=>i`<li>${a}</li>`)}</ul>
    </aside>
  `}function Yg({plan:t,scenario:e,chosen:n}){let o=bo(t,e.date),s=rc(t,e.date),r=o.filter(a=>!n||a.outcome===n);return i`
    <section>
      ${I&&i`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${g(yt.intro,{count:o.length,undated:s.length})}</p>
      <p>${zn(e,t).said.overdue}</p>
      <${Ug} rows=${o} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${Zd} plan=${t} rows=${r} date=${e.date} /><${Qg} plan=${t} rows=${r} /></div>
        <${Zg} rows=${o} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${yt.table}</summary>
        <${bt} id=${`beloften-${t.key}`} caption=${yt.caption} rows=${r} columns=${Gi} sort="dag" />
      </details>
      ${s.length>0&&i`
          <details class="tweeling">
            <summary>${g(yt.undated,{count:s.length})}</summary>
            <ul>
              ${s.map(a=>i`<li>
                  <${T} id=${a.work} />: ${a.quote}${a.what&&`, ${a.what}`}
                  ${a.stand&&`; ${a.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function gu({route:t}){let e=q(t.query),n=ic(e),o=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",s=n.flatMap(r=>bo(r,e.date)).filter(r=>!o||r.outcome===o);return i`
    <${X} text=${yt.heading} title=${yt.title} />
    <${an}><${vn} /><${ns} /><//>
    ${n.map(r=>i`<${Yg} key=${r.key} plan=${r} scenario=${e} chosen=${o} />`)}
    ${!n.length&&i`<p>${yt.none}</p>`}
    <p class="acties">
      <${Vt} name="beloften.csv" rows=${()=>Kg(s,e)} />
      ${n.length>0&&i`<${ro} name="beloften" title=${yt.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
      <a href=${j("tijdlijn")}>${yt.all_events}</a>
    </p>
    <${Dt} text=${z(yt.lane_total,s.length)} />
  `}var dn,Rg,$u,Kr,Wg,qg,Hg,yt,Gg,Gi,Kg,Jg,Qg,bu=M(()=>{"use strict";Yn();W();et();Wt();N();Mt();A();J();it();Ht();Qe();Ut();Rn();ts();qi();Lt();Fs();We();dn=k.timeline,Rg=t=>[t.id&&S(t.id),t.what].filter(Boolean).join(": "),$u=(t,e)=>[t.progress&&t.id&&fe(t.id,e),t.stand[e]].filter(Boolean).join("; "),Kr=t=>t.day.slice(0,4);Wg=t=>P(t.map(e=>e.id?S(e.id):e.what)),qg=(t,e)=>[[...yt.csv,...Qt],...t.map(n=>[n.when,dn.kinds[n.kind],n.id&&S(n.id),n.what,$u(n,e.date),Kt(n.at).map(ht).join("; "),...Zt(e,n.plan||n.at)])],Hg=["tekst","wat","stap","jaar"];yt=k.promises;Gg=t=>{let e=to(t.plan).lanes[t.lane];return e?Uo(e):""},Gi=[{key:"dag",label:yt.columns.day,text:t=>t.day,cell:t=>t.by},{key:"actie",label:yt.columns.work,text:t=>t.name,cell:t=>i`<${T} id=${t.work} />`},{key:"wat",label:yt.columns.what,text:t=>t.what},{key:"woorden",label:yt.columns.quote,text:t=>t.quote},{key:"stand",label:yt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?i`<${Mo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:yt.columns.lane,text:Gg}],Kg=(t,e)=>[[...Gi.map(n=>n.label),k.timeline.csv.at(-1),...Qt],...t.map(n=>[...Gi.map(o=>o.text(n)),Kt(n.id).map(ht).join("; "),...Zt(e,n.plan.key)])],Jg=6;Qg=({plan:t,rows:e})=>i`
  <div class="lanenlijst">
    ${to(t).lanes.map((n,o)=>({lane:n,found:e.filter(s=>s.lane===o)})).filter(({found:n})=>n.length).map(({lane:n,found:o})=>i`
          <details>
            <summary>${Uo(n)}
              <span class="bij">
                ${z(yt.lane_total,o.length)}${Di(o).map(s=>` · ${s}`)}
              </span>
            </summary>
            <ul>
              ${o.map(s=>i`
                  <li key=${s.id}>
                    <${Mo} outcome=${s.outcome} on=${s.by} />
                    <span><${T} id=${s.work} text=${s.short} />${" "}${s.what||s.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`});function wu(t){if(!t)return Ln.no_cell;let{word:e,lines:n}=Oe(t);return[e,...n].join(", ")}function ku({title:t,count:e,none:n,children:o}){return i`
    <section class="blok">
      <${I?"h3":"h2"}>${g(Ln.part,{title:t,count:e})}<//>
      ${e?o:i`<p>${n}</p>`}
    </section>
  `}function Xg({loss:t,scenario:e,id:n,title:o}){let s=l=>yu(t,l,e),r=l=>j("overzicht",{cel:De(l.column,l.barrier,t.plan)}),a=[{key:"vak",label:Ln.columns.cell,sort:!1,text:l=>Ki(l,s(l)),cell:l=>s(l)?i`<a href=${r(l)}>${Ki(l,s(l))}</a>`:Ki(l,void 0)},{key:"nu",label:Ln.columns.now,sort:!1,text:l=>wu(s(l))},{key:"weg",label:Ln.columns.lost,sort:!1,text:l=>l.said}];return i`<${bt} id=${n} caption=${o} hideCaption rows=${t.cells} columns=${a} />`}function tb({loss:t,names:e,scenario:n}){let o=He(t.plan),{cells:s,none:r,...a}=o.words.losses,l=`verlies${o===y.plans[0]?"":`-${o.key}`}`,c=d=>[" ",i`<${Ct} id=${d} date=${n.date} />`],p=(d,u)=>i`
    <${ku} title=${d} count=${u.length} none=${r}><${nn} ids=${u} more=${c} /><//>
  `;return i`
    <section>
      ${I&&i`<h2>${o.title}</h2>`}
      <p class="verlieskop">${eb(t,e)}</p>
      <p>${t.said}</p>
      <${sb} loss=${t} scenario=${n} />
      <${ku} title=${s} count=${t.cells.length} none=${r}>
        <${Xg} loss=${t} scenario=${n} id=${l} title=${s} />
      <//>
      ${Object.keys(a).map(d=>({list:d,ids:t[d]||[]})).filter(({ids:d})=>d.length).map(({list:d,ids:u})=>p(a[d],u))}
      ${t.blocks.map(d=>p(d.said,d.acts))}
    </section>
  `}function eb(t,e){let n={alone:t.last_actor.length,acts:t.acts,count:e.length,source:mo(He(t.plan))};return g(e.length===1?Ln.heading.one:Ln.heading.more,{...n,names:Ee(e)})}function Ji({losses:t,names:e,scenario:n}){let o=Ee(e),s=()=>t.flatMap(r=>r.cells.map(a=>{let l=yu(r,a,n),c=l?tt(a.barrier):"";return[o,lt(a.column),c,wu(l),a.said,...Zt(n,r.plan)]}));return i`
    ${t.length?t.map(r=>i`<${tb} key=${r.plan} loss=${r} names=${e} scenario=${n} />`):ge(n).map(r=>i`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${Vt} name="wat-als.csv" rows=${()=>[[...Ln.csv,...Qt],...s()]} />
    </div>
  `}function nb(t,e){let n=new Map(t.places.map(o=>[`${o.step}~${o.kind}`,o]));return nt({...e,plan:t.plan}).places.map(o=>({key:o.kind||String(o.step),last_actor:[],only_lead:[],title:o.kind?B(lt(o.kind)):tt(o.step),...n.get(`${o.step}~${o.kind}`),things:o.things}))}function ob({place:t,date:e}){let{title:n,things:o,last_actor:s,only_lead:r}=t,a=o.filter(l=>!s.includes(l));return i`
    <li class=${s.length?"verlies":o.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${s.map(l=>i`<i key=${l} class="paal weg"></i>`)}
        ${a.map(l=>i`<i key=${l} class=${`paal b-${vs(l,e)}`}></i>`)}
      </div>
      ${s.length>0&&i`
          <p class="verliestal">${g(fs.lost,{count:s.length,total:o.length})}</p>
          <p class="verlieswoord">${fs.lost_said}</p>
        `}
      ${r.length>0&&i`<p>${z(fs.lead,r.length)}</p>`}
      ${(a.length>0||!o.length)&&i`<p class="zacht">${o.length?z(fs.stays,a.length):fs.nothing}</p>`}
    </li>
  `}function sb({loss:t,scenario:e}){let{legend:n}=Ln,o=nb(t,e),s=P(o.flatMap(a=>a.things.map(l=>vs(l,e.date)))),r=Object.keys(y.codes.CellState).filter(a=>s.includes(a));return i`
    <section class="verliesbeeld">
      <h2>${fs.title}</h2>
      <ul class="plaatsen">
        ${o.map(a=>i`<${ob} key=${a.key} place=${a} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:mo(st(t.plan))})}</span>
        ${r.map(a=>i`<span><i class=${`paal b-${a}`}></i> ${U("CellState",a)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var Ln,yu,Ki,fs,_u=M(()=>{"use strict";W();et();N();Mt();A();bn();J();it();Ht();Ut();Lt();We();Ln=k.whatif,yu=(t,e,n)=>nt({...n,plan:t.plan}).matrix.kind.find(o=>o.column===e.column&&o.barrier===e.barrier);Ki=(t,e)=>{let n=B(lt(t.column));return e?g(Ln.cell,{kind:n,step:tt(t.barrier).toLowerCase()}):n};fs=k.whatif.picture});function ab({notations:t,names:e,scenario:n}){let[o,s]=Y(null),r=[n.key,...t].join();if(Fn(()=>{let c=!0;return s(null),dt().ask("answer",{options:rb(t,n)}).then(p=>{c&&(s(p),pt(vt.done))}).catch(p=>c&&s({silent:p.message||vt.silent})),()=>{c=!1}},[r]),!o)return i`<div><p>${vt.busy}</p></div>`;if(o.silent)return i`<div><p>${o.silent}</p></div>`;let a=c=>!n.plan||c.plan===n.plan,l=z(vt.questions,o.gaps.filter(a).length);return i`
    <div>
      <${Ji} losses=${o.losses.filter(a)} names=${e} scenario=${n} />
      <p>${g(vt.with_this,{questions:l,now:nt(n).gaps.length})}</p>
    </div>
  `}function ib({acting:t,chosen:e}){let[n,o]=Y(""),s=c=>R({zonder:c.map(Zi).join(",")}),r=c=>{if(e.includes(c))return s(e.filter(p=>p!==c));s(Ae()?[...e,c]:[c])},a=c=>[S(c),...wt(c,"altLabel")].join(" "),l=t.filter(c=>Ue(a(c),n));return i`
    <h2>${vt.leave_out}</h2>
    ${e.map(c=>i`
        <button type="button" class="weggelaten" key=${c} aria-label=${g(vt.put_back,{name:S(c)})}
          onClick=${()=>r(c)}>
          ${S(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&i`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>s([])}>${vt.clear}</button>
          <button type="button" class="klein" onClick=${()=>Os(location.href,vt.shared)}>${vt.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${vt.search}</span>
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
    <ul class="partnerlijst" aria-label=${vt.list}>
      ${l.map(c=>i`
          <li key=${c}>
            <button
              type="button"
              id=${`zonder-${Zi(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}
            >${S(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&i`<p>${vt.none_found}</p>`}
    ${!Ae()&&i`<p class="zacht">${vt.alone}</p>`}
  `}function lb({most:t,scenario:e}){let n=({steps:s,alone:r,lead:a})=>[r>0&&z(vt.start.alone,r),r>0&&(s.length?g(vt.start.steps,{steps:Ee(s.map(l=>tt(l).toLowerCase()))}):vt.start.no_step),a>0&&z(vt.start.lead,a)].filter(Boolean),o=mo(st(e.plan));return i`
    <section id="begin">
      <h2>${vt.start.title}</h2>
      <p class="zacht">${g(vt.start.said,{source:o})}</p>
      <ul class="beginlijst">
        ${t.map(s=>i`
            <li key=${`${s.who}${s.plan}`}>
              <a href=${j("wat-als",{zonder:v(s.who,"notation")})}>${S(s.who)}</a>
              <span class="bij">${I?`${He(s.plan).title}: `:""}${n(s).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&i`<p>${vt.start.nobody}</p>`}
    </section>
  `}function vu({route:t}){let e=q(t.query),{without:n,most:o}=nt(e),s=Object.keys(n).filter(p=>n[p].length).sort((p,d)=>G(S(p),S(d))),r=(t.query.zonder||"").split(",").map(be).filter(Boolean),a=r.map(p=>S(p)),[l]=r,c=r.length>1&&Ae();return i`
    <${X} text=${vt.title}><p class="uitleg">${vt.intro}</p><//>
    <details class="blik">
      <summary>${at(e)} <span class="wijzig">${k.gaps.change}</span></summary>
      <${xn} />
    </details>
    <div class="watals">
      <section class="weglaten filters"><${ib} acting=${s} chosen=${r} /></section>
      <div>
        ${!r.length&&i`<${lb} most=${o} scenario=${e} />`}
        ${r.length>0&&!c&&i`<${Ji} losses=${n[l]||[]} names=${a.slice(0,1)} scenario=${e} />`}
        ${c&&i`<${ab} notations=${r.map(Zi)} names=${a} scenario=${e} />`}
      </div>
    </div>
    <${Dt} text=${r.length===1?g(vt.said,{name:a[0]}):""} />
  `}var vt,rb,Zi,xu=M(()=>{"use strict";he();Yn();W();et();Wt();N();Mt();A();tn();J();it();Qe();Ut();_u();vt=k.whatif,rb=(t,e)=>[...Bo(e),...t.map(n=>["zonder",n])];Zi=t=>v(t,"notation")});var ju={};Eu(ju,{answerTo:()=>nt,compare:()=>G,csv:()=>Eo,data:()=>y,graphNow:()=>Bi,here:()=>F,markMenu:()=>Mu,matrixSvg:()=>hi,scenarioOf:()=>q,startMenu:()=>Cu});function Zr(t=null){for(let e of Qr())e!==t&&(e.open=!1)}function Su(){Zr(),un().classList.remove("is-open"),Jr().setAttribute("aria-expanded","false")}function Cu(){un()&&(Jr().addEventListener("click",()=>{let t=un().classList.toggle("is-open");for(let e of Qr())e.open=t;Jr().setAttribute("aria-expanded",String(t))}),un().addEventListener("click",t=>{let e=t.target;e.closest("a")?Su():e.closest("summary")&&!ce()&&Zr(e.closest("details"))}),un().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Qr().find(n=>n.open);ce()?Jr().focus():e?.querySelector("summary")?.focus(),Su()}),document.addEventListener("click",t=>{!ce()&&!un().contains(t.target)&&Zr()}),un().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!ce()&&!un().contains(e)&&Zr()}))}function Mu(t,e){if(!un())return;let n=[...un().querySelectorAll("a")],o=r=>ba(r.hash).path,s=n.find(r=>o(r).join("/")===e.join("/"))||n.find(r=>o(r)[0]===t);for(let r of n){let a=o(r);r===s?r.setAttribute("aria-current","page"):r.removeAttribute("aria-current"),r.setAttribute("href",j(a))}for(let r of Qr())r.classList.toggle("is-hier",!!r.querySelector("[aria-current]"))}function cb(t,e){let n=Object.keys(y.views).length>0,o=Object.keys(y.comparisons).length>0,s={views:n||t==="graaf",comparisons:o||t==="vergelijk"};return Rs=!va(e)||s.views!==n||s.comparisons!==o,Rs?(fn(i`<p role="status">${k.werkplaats.busy}</p>`,xt("inhoud")),Yr?dt().show(Yr,dt().own):Qi||pb(Bo(e),s),!0):!1}async function pb(t,e){Qi=!0;try{Yr=(await dt().ask("page",{options:t,...e})).page,Rs&&dt().show(Yr,dt().own)}catch(n){Rs&&fn(i`<p role="alert">${n.message}</p>`,xt("inhoud"))}Qi=!1}function db(t){let e=t.path[0]||"overzicht",n=xt("inhoud");ue()?.own&&cb(e,q(t.query))||(n.className=`scherm-${e}`,fn(i`<${Ou[e]||Ou.onbekend} key=${t.path.join("/")} route=${t} />`,n),Mu(e,t.path))}function Yi(){let t=xt("motor");t.hidden=!1;let{state:e,why:n,own:o}=dt();fn(i`<${ap} state=${e} why=${n} own=${o} />`,t)}function ub(){fb(),Rs=!1,window.removeEventListener("werkplaats",Yi),fn(null,xt("inhoud")),fn(null,xt("motor"))}var un,Jr,Qr,Ou,Qi,Yr,Rs,fb,Lu=M(()=>{"use strict";he();W();et();Wt();N();Mt();A();tn();Wa();it();Ut();gi();tp();lp();mp();kp();Fp();wd();zd();Id();Gd();As();nu();mu();bu();xu();un=()=>xt("menu"),Jr=()=>xt("menuknop"),Qr=()=>[...un().querySelectorAll("details")];xt("spring").addEventListener("click",t=>{t.preventDefault(),xt("inhoud").focus()});Cu();xt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=xt("zoek").value;location.hash=ec(e)||j("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:o,content:s}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:o,content:s};Os(g(e,{...r,sources:en()}),n)});Ou={__proto__:null,overzicht:Pd,dekking:bp,aandachtspunten:Tp,partners:jd,maatregelen:Ld,naslag:Fd,gevraagd:Ed,tijdlijn:hu,beloften:gu,graaf:yd,ding:fu,samenvatting:eu,vragen:Ud,"wat-als":vu,vergelijk:fp,"weet-niet":Xc,methode:Yc,zoek:kd,...ue()&&{controleer:ip},onbekend:co},Qi=!1,Yr="",Rs=!1;ue()&&(xt("eigen").hidden=!1,window.addEventListener("werkplaats",Yi),Yi());xt("inhoud").replaceChildren();fb=Ll(db);ue()&&window.addEventListener("andere-bladzijde",ub,{once:!0});document.fonts.ready.then(()=>Bi()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja"});he();ta();typeof DecompressionStream>"u"?xt("te-oud").hidden=!1:tl().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(Lu(),ju))});})();
