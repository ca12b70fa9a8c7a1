"use strict";var ketenkaart=(()=>{var Bu=Object.defineProperty;var M=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(o){throw n=[o],o}};var Nu=(t,e)=>{for(var n in e)Bu(t,n,{get:e[n],enumerable:!0})};function pt(t){let e=xt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function ol(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n})),s=document.createElement("a");s.href=o,s.download=t,document.body.append(s),s.click(),s.remove(),window.setTimeout(()=>URL.revokeObjectURL(o),1e3)}var xt,$e=M(()=>{"use strict";xt=t=>document.getElementById(t)});async function sl(){let t=Uint8Array.from(atob(xt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));ra=Pu(await new Response(e).json())}function Pu(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(o=>e[o])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([o,s])=>[o,e[s]]))):e.push(n);return e.at(-1)}var ra,aa=M(()=>{"use strict";$e()});function il(t){var e=rl.get(this);return e||(e=new Map,rl.set(this,e)),(e=al(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,a="",l="",c=[0],p=function(f){r===1&&(f||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,f,a):r===3&&(f||a)?(c.push(3,f,a),r=2):r===2&&a==="..."&&f?c.push(4,f,0):r===2&&a&&!f?c.push(5,0,!0,a):r>=5&&((a||!f&&r===5)&&(c.push(r,0,a,s),r=6),f&&(c.push(r,f,0,s),r=6)),a=""},d=0;d<n.length;d++){d&&(r===1&&p(),p(d));for(var u=0;u<n[d].length;u++)o=n[d][u],r===1?o==="<"?(p(),c=[c],r=3):a+=o:r===4?a==="--"&&o===">"?(r=1,a=""):a=o+a[0]:l?o===l?l="":a+=o:o==='"'||o==="'"?l=o:o===">"?(p(),r=1):r&&(o==="="?(r=5,s=a,a=""):o==="/"&&(r<5||n[d][u+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),r=2):a+=o),r===3&&a==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var al,rl,ll=M(()=>{al=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var a=e[r++],l=e[r]?(e[0]|=a?1:2,n[e[r++]]):e[++r];a===3?o[0]=l:a===4?o[1]=Object.assign(o[1]||{},l):a===5?(o[1]=o[1]||{})[e[++r]]=l:a===6?o[1][e[++r]]+=l+"":a?(s=t.apply(l,al(t,l,n,["",null])),o.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(l)}return o},rl=new Map});function po(t){t&&t.parentNode&&t.remove()}function ua(t,e,n){var o,s,r,a={},l=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:a[r]=e[r];return l>2&&(a.children=l>3?da.call(arguments,2):n),$s(t,a,o,s,null)}function $s(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:hs,__v:s||++dl,__i:-1,__u:0};return!s&&$t.vnode&&$t.vnode(r),r}function Ys(t){return t.children}function Gs(t,e){this.props=t,this.context=e,this.__g=0}function Zn(t,e){if(e==null)return t.__&&Zn(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:Zn(t)}function Wu(t){var e,n=t.__v,o=n.__e,s=[],r=[],a=t.__P;a&&((e=uo({constructor:hs},n)).__v=n.__v+1,$t.vnode&&$t.vnode(e),fa(a,e,n,t.__n,a.namespaceURI,32&n.__u?[o]:null,s,o||Zn(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,kl(s,e,r),n.__=n.__e=null,e.__e!=o&&ml(e))}function ml(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),ml(t)}function cl(t){(8&t.__g||(t.__g|=8,Jn.push(t),Js++))&&ia==$t.debounceRendering||((ia=$t.debounceRendering)||queueMicrotask)($l)}function $l(){try{for(var t,e=1;Jn.length;)Jn.length>e&&Jn.sort(ul),t=Jn.shift(),e=Jn.length,8&t.__g&&Wu(t)}finally{(Js=Jn.length)&&(ia||queueMicrotask)($l)}}function hl(t,e,n,o,s,r,a,l,c,p,d){var u,f,m,h,b,$,w=o.__k||Qs,_=e.length;for(c=qu(n,e,w,c,_),u=0;u<_;u++)(m=n.__k[u])!=null&&(f=~m.__i&&w[m.__i]||Zs,m.__i=u,$=fa(t,m,f,s,r,a,l,c,p,d),h=m.__e,(f.ref!=m.ref||8&f.__u)&&(f.ref&&ma(f.ref,null,m,f),m.ref&&d.push(m.ref,m.__c||h,m)),b=b||h,4&m.__u?(c=gl(m,c,t,!f.__v),f.__e&&(f.__e=null)):typeof m.type=="function"&&$!==void 0?c=$:h&&(c=h.nextSibling),m.__u&=-21);return n.__e=b,c}function qu(t,e,n,o,s){var r,a,l,c,p,d,u,f,m,h=n.length,b=h,$=0,w=0,_=t.__k=Array(s);for(r=0;r<s;r++)(a=e[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=_[r]=$s(null,a):pa(a)?a=_[r]=$s(Ys,{children:a}):a.constructor===hs&&a.__b?a=_[r]=$s(a.type,a.props,a.key,a.ref,a.__v):_[r]=a,c=r+$,a.__=t,a.__b=t.__b+1,l=null,~(p=a.__i=Hu(a,n,c,b))&&(b--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,p==c-1?$--:p==c+1?$++:p!=c&&(p>c?$--:$++,w=1)):(~p||(s>h?$--:s<h&&$++),typeof a.type!="function"&&(a.__u|=4))):_[r]=null;if(w){for(d=[],u=[],r=0;r<s;r++)if((a=_[r])&&16&a.__u){for($=0,f=d.length;$<f;)d[m=$+f>>1]<a.__i?$=m+1:f=m;d[$]=a.__i,u[r]=$+1}for($=d.length;r--;)u[r]&&(u[r]==$?$--:_[r].__u|=4)}if(b)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==o&&(o=Zn(l)),$a(l,l));return o}function gl(t,e,n,o){var s,r,a,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=gl(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=Zn(t))&&!e.parentNode&&(e=null),a=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,e):n.insertBefore(a,e||null)),e=a;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Hu(t,e,n,o){var s,r=t.key,a=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&a==l.type)return n;if(o>(c?1:0)){for(s=n-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s;for(s=n+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s}return-1}function pl(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Vs(t,e,n,o,s){var r,a;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||pl(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||pl(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(a=la[e]||(la[e]=Vu(e)),(t.__a||(t.__a={}))[e]=ca,r=e!=(e=e.replace(fl,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,a,r):t.removeEventListener(e,a,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Vu(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Us]==null)e[Us]=ca++;else if(e[Us]<this.__a[t])return;return n($t.event?$t.event(e):e)}}}function fa(t,e,n,o,s,r,a,l,c,p){var d,u,f,m,h,b,$,w,_,L,x,W,z,C,mt,ae,O,H,V=e.type;if(e.constructor!==hs)return null;128&n.__u&&(c=32&n.__u,d=n.__c.__z)&&(e.__u|=c,u=r=[],d.nodeType==8?l=Ks(d,r):r.push(d),l=r[0]||l),(d=$t.__b)&&d(e);t:if(typeof V=="function"){f=a.length;try{if(w=e.props,_=(d=V.prototype)&&d.render,L=(d=V.contextType)&&o[d.__c],x=d?L?L.props.value:d.__:o,(m=n.__c)?(e.__c=m,2&m.__g&&(m.__g|=1)):(_?e.__c=m=new V(w,x):(e.__c=m=new Gs(w,x),m.constructor=V,m.render=Gu),L&&L.sub(m),m.state||(m.state={}),m.__n=o,m.__g|=8,m.__h=[],m.__k=[]),_&&(m.__s||(m.__s=m.state),V.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=uo({},m.__s)),uo(m.__s,V.getDerivedStateFromProps(w,m.__s)))),h=m.props,b=m.state,m.__v=e,n.__c){if(w!==h&&_&&!V.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(w,x),e.__v==n.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(w,m.__s,x)===!1){e.__v!=n.__v&&(m.props=w,m.state=m.__s,m.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(ot){ot&&(ot.__=e)}),Qs.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&a.push(m),l=Zn(n);break t}m.componentWillUpdate&&m.componentWillUpdate(w,m.__s,x),_&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(h,b,$)})}else _&&!V.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),_&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=x,m.props=w,m.__P=t,m.__g&=-5,W=$t.__r,z=_?25:0;do m.__g&=-9,W&&W(e),d=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++z<25);_&&(Qs.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(o=uo({},o,m.getChildContext())),_&&n.__c&&m.getSnapshotBeforeUpdate&&($=m.getSnapshotBeforeUpdate(h,b)),C=d&&d.type===Ys&&d.key==null?d.props.children:d,w.__P&&(d=l,s=(t=w.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(ot){ot&&$a(ot,ot)}),n.__k=null),l=n.__k?Zn(n,0):null),l=hl(t,pa(C)?C:[C],e,n,o,s,r,a,l,c,p),w.__P&&(e.__e=null,l=d),e.__u&=-161,u&&u.some(po),m.__h.length&&a.push(m),1&m.__g&&(m.__g&=-4)}catch(ot){if(a.length=f,e.__v=null,c||r)if(ot&&ot.then){if(e.__u|=128|c,r){for(~(O=r.indexOf(l||void 0))||(O=r.length);(H=r[O-1])&&H.nodeType==8;)O--;for(;O<r.length;O++)if(H=r[O])if(r[O]=null,mt){if(H==ae)break}else{if(H.nodeType!=8)break;H.data.startsWith("$s")&&(ae=Ks(mt=H))}}if(!mt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;mt=l}(d=Ks(mt=e.__c.__z||(e.__c.__z=mt)))?(e.__e=mt,l=d):e.__e=l,l=l&&l.nextSibling}else r&&r.some(po);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),ot&&ot.then||bl(e),$t.__e(ot,e,n)}}else l=e.__e=Uu(n.__e,e,n,o,s,r,a,c,p,t);return(d=$t.diffed)&&d(e),l}function Ks(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function bl(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(bl))}function kl(t,e,n){for(var o=0;o<n.length;)ma(n[o++],n[o++],n[o++]);$t.__c&&$t.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){$t.__e(r,s.__v)}})}function Uu(t,e,n,o,s,r,a,l,c,p){var d,u,f,m,h,b,$,w,_=n.props||Zs,L=e.props,x=e.type;if(x=="svg"?s="http://www.w3.org/2000/svg":x=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(d=0;d<r.length;d++)if((h=r[d])&&(x?h.localName==x:h.nodeType==3)){t=h,r[d]=null;break}}if(!t){if(w=p.ownerDocument||document,!x)return w.createTextNode(L);t=w.createElementNS(s,x,L.is?L:p),l&&($t.__m&&$t.__m(e,r),l=!1),r=null}if(x){if(p=x=="template"&&t.content||t,r=x=="textarea"&&L.defaultValue!=null?null:r&&da.call(p.childNodes),!l&&r)for(_={},d=0;d<t.attributes.length;d++)_[(h=t.attributes[d]).name]=h.value;for(d in _)h=_[d],d=="dangerouslySetInnerHTML"?f=h:d=="children"||d in L||d=="value"&&"defaultValue"in L||d=="checked"&&"defaultChecked"in L||Vs(t,d,null,h,s);for(d in L)h=L[d],d=="children"?m=h:d=="dangerouslySetInnerHTML"?u=h:d=="value"?b=h:d=="checked"?$=h:l&&typeof h!="function"||_[d]===h||Vs(t,d,h,_[d],s);u?(l||f&&(u.__html==f.__html||u.__html==t.innerHTML)||(t.innerHTML=u.__html),e.__k=[]):(f&&(t.textContent=""),(x=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Du.test(x))&&(s="http://www.w3.org/1999/xhtml"),hl(p,pa(m)?m:[m],e,n,o,s,r,a,r?r[0]:n.__k&&Zn(n,0),l,c),r&&r.some(po)),l&&x!="textarea"||(d="value",x=="progress"&&b==null?t.removeAttribute(d):b==null||b===t[d]&&(x!="progress"||b)||Vs(t,d,b,_[d],s),d="checked",$!=null&&$!=t[d]&&Vs(t,d,$,_[d],s))}else _===L||l&&t.data==L||(t.data=L);return t}function ma(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){$t.__e(s,n)}}function $a(t,e,n){var o,s,r,a;if($t.unmount&&$t.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||ma(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){$t.__e(l,e)}o.__P=o.__n=null}if(o=t.__k)for(a=0;a<o.length;a++)o[a]&&$a(o[a],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=Ks(o,r=[]))&&(o==t.__e&&r.some(po),po(s),po(o)),n||po(t.__e),t.__e=t.__c=t.__=null}function Gu(t,e,n){return this.constructor(t,n)}function fn(t,e){var n,o,s,r;$t.__&&$t.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=$s(Ys,{children:[t]}),s=[],r=[],fa(e,e.__k,o||Zs,Zs,e.namespaceURI,o?null:e.firstChild?da.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),kl(s,e.__k,r),e.__k.props.children=null}var $t,dl,Iu,Jn,ia,Js,ul,Us,fl,ca,la,Ru,hs,Zs,Qs,Du,pa,da,uo,Xs=M(()=>{hs=Symbol.for("pv"),Zs={},Qs=[],Du=/^m(i|n|o|s|text|space)$/,pa=Array.isArray,da=Qs.slice,uo=Object.assign;$t={__e:function(t,e,n,o){for(var s,r,a;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((a=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),a=1),a&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw Js=0,t}},dl=0,Iu=function(t){return t!=null&&t.constructor===hs},Gs.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=uo({},this.state)),typeof t=="function"&&(t=t(uo({},n),this.props)),t&&(uo(n,t),this.__v&&(e&&this.__k.push(e),cl(this)))},Gs.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),cl(this))},Gs.prototype.render=Ys,Jn=[],Js=0,ul=function(t,e){return t.__v.__b-e.__v.__b},Us=Symbol(),fl=/(PointerCapture)$|Capture$/i,ca=0,la={},Ru=0});function er(t,e){Ft.__h&&Ft.__h(Nt,t,tr||e),tr=0;var n=Nt.__H||(Nt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function Y(t){return tr=1,Ku(Ll,t)}function Ku(t,e,n){var o=er(To++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Ll(void 0,e),function(r){var a=(o.__N||o.__)[0],l=o.t(a,r);ga(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=Nt,!Nt.__f)){Nt.__f=!0;var s=Nt.shouldComponentUpdate;Nt.shouldComponentUpdate=function(r,a,l){var c=this.__H;if(!c)return!0;var p=!1,d=this.props!=r;if(c.__.some(function(f){f.__N&&(p=!0,ga(f.__[0],f.__N[0])||(d=!0))}),s){var u=s.call(this,r,a,l);return p?u||d:u}return!p||d}}return o.__}function zn(t,e){var n=er(To++,3);!Ft.__s&&ya(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,Nt.__H.__h.push(n))}function zt(t,e){var n=er(To++,4);!Ft.__s&&ya(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,Nt.__h.push(n))}function Qn(t){return tr=5,qe(function(){return{current:t}},[])}function qe(t,e){var n=er(To++,7);return ya(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Ju(){var t;do{for(;t=ba.shift();)try{gs(t)}catch(n){Ft.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=jl.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(gs),e.__h.some(ka),e.__h=[]}catch(n){e.__h=[],Ft.__e(n,t.__v)}}}while(ba.length)}function Zu(t){var e,n=function(){clearTimeout(o),Cl&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);Cl&&(e=requestAnimationFrame(n))}function Ml(t){t!=1&&yl==Ft.requestAnimationFrame||((yl=Ft.requestAnimationFrame)||Zu)(Ju)}function gs(t){var e=Nt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Nt=e}function ka(t){var e=Nt;t.__c=t.__(),Nt=e}function ya(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!ga(n,t[o])})}function Ll(t,e){return typeof e=="function"?e(t):e}var To,Nt,ha,yl,ga,tr,jl,ba,Ft,wl,_l,vl,xl,Sl,Ol,Cl,wa=M(()=>{Xs();ga=Object.is,tr=0,jl=[],ba=[],Ft=$t,wl=Ft.__b,_l=Ft.__r,vl=Ft.diffed,xl=Ft.__c,Sl=Ft.unmount,Ol=Ft.__;Ft.__b=function(t){Nt=null,wl&&wl(t)},Ft.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Ol&&Ol(t,e)},Ft.__r=function(t){_l&&_l(t),To=0;var e=(Nt=t.__c).__H;e&&(ha==Nt?Nt.__h=[]:(e.__h.some(gs),e.__h.some(ka),To=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ha=Nt},Ft.diffed=function(t){vl&&vl(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Ml(jl.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ha=Nt=null},Ft.__c=function(t,e){e.some(function(n){try{n.__h.some(gs),n.__h=n.__h.filter(function(o){return!o.__||ka(o)})}catch(o){n.__h=[function(){throw o}]}}),xl&&xl(t,e)},Ft.unmount=function(t){Sl&&Sl(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,Ml(ba.push(s))}else gs(s)}catch(r){e=r}}),o.__H=void 0,e&&Ft.__e(e,o.__v))};Cl=typeof requestAnimationFrame=="function"});function Tl(t){return Array.isArray(t)?t.map(Tl):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,n)=>n?[ua("wbr",null),e]:[e])}var Rt,i,q=M(()=>{"use strict";ll();Xs();wa();Xs();wa();/*! What draws the screens and searches in them, bundled here:

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
*/Rt=()=>Qn(null);i=il.bind((t,e,...n)=>ua(t,e,...typeof t=="string"?n.map(Tl):n))});function xa(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),o=s=>{try{return decodeURIComponent(s)}catch{return s}};return{path:e.split("/").filter(Boolean).map(o),query:Object.fromEntries([...new URLSearchParams(n||"")].map(([s,r])=>[Yu[s]||s,r]))}}function j(t,e={},n=!0){let o=n&&F.route?Object.fromEntries(Qu.filter(a=>F.route.query[a]).map(a=>[a,F.route.query[a]])):{},s=new URLSearchParams;for(let[a,l]of Object.entries({...o,...e}))l&&s.set(a,l);return`#/${[t].flat().map(a=>encodeURIComponent(a).replaceAll("%2F","/")).join("/")}${[...s].length?`?${s}`:""}`}function R(t,e=!1){let n={...F.route.query};for(let[s,r]of Object.entries(t))r?n[s]=r:delete n[s];let o=j(F.route.path,n,!1);o!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++_a},"",o),va())}function va(t=!1){let e=xa(location.hash),n=F.route?.path.join("/")===e.path.join("/");F.route=e,Fl(e),!n&&window.scrollTo(0,t&&zl.get(history.state?.turn)||0)}function El(t){Fl=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),_a=history.state.turn||0;let e=new AbortController,{signal:n}=e;window.addEventListener("scroll",()=>zl.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:n});let o=()=>{let s=!!history.state;s||history.replaceState({turn:++_a},""),va(s)};return window.addEventListener("popstate",o,{signal:n}),va(),F.started=!0,()=>e.abort()}var Qu,Yu,F,Fl,_a,zl,le,nt=M(()=>{"use strict";Qu=["plan","koppelingen","stand","verwachtingen","lezing","merk"],Yu={ernst:"gewicht"},F={route:{path:[],query:{}},started:!1},_a=0,zl=new Map;le=t=>j(["ding",t])});function X({text:t,title:e=t,children:n}){let o=Rt();return zt(()=>{document.title=`${e} – Ketenkaart`},[e]),zt(()=>{F.started&&o.current.focus({preventScroll:!0})},[]),i`<header class="kop"><h1 tabindex="-1" ref=${o}>${t}</h1>${n}</header>`}function Dt({text:t}){let{route:e}=F;return zt(()=>{F.started&&t&&pt(t)},[t,e]),null}var ce,Wt=M(()=>{"use strict";$e();q();nt();ce=()=>window.matchMedia("(max-width: 44rem)").matches});function Ee(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function bs(t,e,n){let o=t.get(e);o?o.push(n):t.set(e,[n])}function nr(t,e,n=""){let o=n.startsWith("-"),s=e.find(l=>l.key===n.replace(/^-/,""));if(!s)return t;let r=t.map((l,c)=>({text:s.text(l)||"",index:c,row:l})),a=(l,c)=>l.text&&c.text?G(l.text,c.text)*(o?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>a(l,c)||l.index-c.index).map(({row:l})=>l)}function Fo(t){let e=n=>{let o=String(n??"");return`"${(/^[=+\-@\t\r]/.test(o)?`'${o}`:o).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}var g,E,B,Pt,P,Xu,G,N=M(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,o)=>Object.hasOwn(e,o)?String(e[o]):n),E=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),B=t=>t.slice(0,1).toUpperCase()+t.slice(1),Pt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();P=t=>[...new Set(t)],Xu=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),G=(t,e)=>Xu.compare(t,e)});var y,Ae,zo,I,k,Kt,st,He,St,Eo,En,pe,qt,Ve,Z,fo,he,Yn,A=M(()=>{"use strict";aa();y=ra;for(let t of[y.queries,y.views,y.codes,...Object.values(y.codes),y.names,y.told,...Object.values(y.told),y.absent,y.dates,y.lists,y.kinds,y.called,y.works,y.partners,y.lookups,y.words,y.addresses])Object.setPrototypeOf(t,null);Ae=new Map(Object.entries(y.things)),zo=new Map(y.plans.map(t=>[t.key,t])),I=y.plans.length>1,k=y.words,Kt=t=>t?.words.page||k,st=t=>zo.get(t||"")||(I?void 0:y.plans[0]),He=t=>zo.get(t),St=t=>zo.get(t.split("/")[0]),Eo=(t,e)=>!e||!St(t)||St(t)?.key===e,En=[...new Map(y.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),pe=En[En.length-1].date,qt=[...new Map(y.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Ve=(t,e)=>{let n=St(t);return n?y.stands[e]?.[n.key]||n.date:e},Z=t=>y.dates[t]||t||"",fo=(t=st())=>t?.source||y.source,he=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),Yn=(t,e=st())=>(e?e.dates:En).find(n=>n.date===t)?.label||Z(t)});async function or(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}var Sa,de,dt,Be,Oa,tn=M(()=>{"use strict";N();A();Sa=5*2**20,de=()=>window.werkplaats,dt=()=>de(),Be=()=>!!de()&&de()?.state!=="off",Oa=async t=>dt().ask("check",{name:t.name,data:await or(t)})});function tt(t){let e=y.answers[t.key];if(!t.plan)return e;let n=s=>s.filter(r=>r.plan===t.plan),o=`${t.key}|${t.plan}`;return Ca.has(o)||Ca.set(o,{gaps:n(e.gaps),matrix:Al(e.matrix,n),without:Al(e.without,n),apart:n(e.apart),points:n(e.points),most:n(e.most),numbers:n(e.numbers),reach:n(e.reach),links:e.links,places:n(e.places)}),Ca.get(o)}function Ao({date:t,stated:e,strict:n,expect:o}){let s=[["stand",t]];return e&&s.push(["koppelingen","genoemd"]),n&&s.push(["lezing","streng"]),o||s.push(["verwachtingen","uit"]),s}function D(t){let e=I&&zo.has(t.plan)?t.plan:"",n=En.some(a=>a.date===t.stand)?t.stand:pe,o=t.koppelingen==="genoemd",s=ks({plan:e,date:n,stated:o,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[s,{...s,expect:!0},{...s,expect:!0,date:pe}].map(ks).find(tf)||ks({plan:e,date:pe,stated:!1,expect:!0,strict:!1})}function ks({plan:t,date:e,stated:n,expect:o,strict:s}){let r=`${e}|${n?"stated":"all"}|${o?"with":"without"}`;return{plan:t,date:e,stated:n,expect:o,strict:s,key:s?`${r}|strict`:r}}function Ma(t,e,n){let o=r=>({...t,[e]:r});return new Set(n.map(([r])=>D(o(r)).key)).size===n.length?n:[]}var Ca,Al,An,ys,tf,ja,sr,Mt=M(()=>{"use strict";A();tn();Ca=new Map,Al=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,o])=>[n,e(o)]));An=(t,e)=>tt({...t,plan:e.key}).numbers[0];ys=t=>t.key in y.answers,tf=t=>ys(t)||!!de();ja=(t,e)=>zo.get(e)?.steps.find(n=>n.notation===t)?.id,sr=t=>new Set(tt(t).reach.flatMap(({plan:e,columns:n})=>n.filter(o=>o.undecided).map(o=>ja(o.step,e))))});var ef,Rl,Dl,ws,Bo,nf,Wl,_s,ir,Ea,La,of,ql,Hl,Na,Pa,Vl,sf,vs,Ta,rf,af,lf,cf,Fa,Bl,pf,Aa,Ba,za,df,Nl,Pl,Il,rr,ar,Ul,uf,Gl=M(()=>{ef="ENTRIES",Rl="KEYS",Dl="VALUES",ws=class{constructor(e,n){let o=e._tree,s=Array.from(o.keys());this.set=e,this._type=n,this._path=s.length>0?[{node:o,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=Bo(this._path);if(Bo(n)==="")return{done:!1,value:this.result()};let o=e.get(Bo(n));return this._path.push({node:o,keys:Array.from(o.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=Bo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>Bo(e)).filter(e=>e!=="").join("")}value(){return Bo(this._path).node.get("")}result(){switch(this._type){case Dl:return this.value();case Rl:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},Bo=t=>t[t.length-1],nf=(t,e,n)=>{let o=new Map;if(e===void 0)return o;let s=e.length+1,r=s+n,a=new Uint8Array(r*s).fill(n+1);for(let l=0;l<s;++l)a[l]=l;for(let l=1;l<r;++l)a[l*s]=l;return Wl(t,e,n,o,a,1,s,""),o},Wl=(t,e,n,o,s,r,a,l)=>{let c=r*a;t:for(let p of t.keys())if(p===""){let d=s[c-1];d<=n&&o.set(l,[t.get(p),d])}else{let d=r;for(let u=0;u<p.length;++u,++d){let f=p[u],m=a*d,h=m-a,b=s[m],$=Math.max(0,d-n-1),w=Math.min(a-1,d+n);for(let _=$;_<w;++_){let L=f!==e[_],x=s[h+_]+ +L,W=s[h+_+1]+1,z=s[m+_]+1,C=s[m+_+1]=Math.min(x,W,z);C<b&&(b=C)}if(b>n)continue t}Wl(t.get(p),e,n,o,s,d,a,l+p)}},_s=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,o]=ir(this._tree,e.slice(this._prefix.length));if(n===void 0){let[s,r]=Na(o);for(let a of s.keys())if(a!==""&&a.startsWith(r)){let l=new Map;return l.set(a.slice(r.length),s.get(a)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,of(this._tree,e)}entries(){return new ws(this,ef)}forEach(e){for(let[n,o]of this)e(n,o,this)}fuzzyGet(e,n){return nf(this._tree,e,n)}get(e){let n=Ea(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Ea(this._tree,e);return n!==void 0&&n.has("")}keys(){return new ws(this,Rl)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,La(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let o=La(this._tree,e);return o.set("",n(o.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let o=La(this._tree,e),s=o.get("");return s===void 0&&o.set("",s=n()),s}values(){return new ws(this,Dl)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[o,s]of e)n.set(o,s);return n}static fromObject(e){return t.from(Object.entries(e))}},ir=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let o of t.keys())if(o!==""&&e.startsWith(o))return n.push([t,o]),ir(t.get(o),e.slice(o.length),n);return n.push([t,e]),ir(void 0,"",n)},Ea=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Ea(t.get(n),e.slice(n.length))},La=(t,e)=>{let n=e.length;t:for(let o=0;t&&o<n;){for(let r of t.keys())if(r!==""&&e[o]===r[0]){let a=Math.min(n-o,r.length),l=1;for(;l<a&&e[o+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(o,o+l),p),t.delete(r),t=p}o+=l;continue t}let s=new Map;return t.set(e.slice(o),s),s}return t},of=(t,e)=>{let[n,o]=ir(t,e);if(n!==void 0){if(n.delete(""),n.size===0)ql(o);else if(n.size===1){let[s,r]=n.entries().next().value;Hl(o,s,r)}}},ql=t=>{if(t.length===0)return;let[e,n]=Na(t);if(e.delete(n),e.size===0)ql(t.slice(0,-1));else if(e.size===1){let[o,s]=e.entries().next().value;o!==""&&Hl(t.slice(0,-1),o,s)}},Hl=(t,e,n)=>{if(t.length===0)return;let[o,s]=Na(t);o.set(s+e,n),o.delete(s)},Na=t=>t[t.length-1],Pa="or",Vl="and",sf="and_not",vs=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?za:e.autoVacuum;this._options={...Fa,...e,autoVacuum:n,searchOptions:{...Bl,...e.searchOptions||{}},autoSuggestOptions:{...pf,...e.autoSuggestOptions||{}}},this._index=new _s,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Ba,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:o,tokenize:s,processTerm:r,fields:a,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let d of a){let u=n(e,d);if(u==null)continue;let f=s(o(u,d),d),m=this._fieldIds[d],h=new Set(f).size;this.addFieldLength(p,m,this._documentCount-1,h);for(let b of f){let $=r(b,d);if(Array.isArray($))for(let w of $)this.addTerm(m,p,w);else $&&this.addTerm(m,p,$)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:o=10}=n,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:a}=e.reduce(({chunk:l,promise:c},p,d)=>(l.push(p),(d+1)%o===0?{chunk:[],promise:c.then(()=>new Promise(u=>setTimeout(u,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),s);return a.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:o,extractField:s,stringifyField:r,fields:a,idField:l}=this._options,c=s(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let d of a){let u=s(e,d);if(u==null)continue;let f=n(r(u,d),d),m=this._fieldIds[d],h=new Set(f).size;this.removeFieldLength(p,m,this._documentCount,h);for(let b of f){let $=o(b,d);if(Array.isArray($))for(let w of $)this.removeTerm(m,p,w);else $&&this.removeTerm(m,p,$)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new _s,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((o,s)=>{this.removeFieldLength(n,s,this._documentCount,o)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:o,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:o,batchWait:s},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let o of e)this.discard(o)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:o}=this._options,s=o(e,n);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let o=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Ba,this.performVacuuming(e,o)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let o=this._dirtCount;if(this.vacuumConditionsMet(n)){let s=e.batchSize||Aa.batchSize,r=e.batchWait||Aa.batchWait,a=1;for(let[l,c]of this._index){for(let[p,d]of c)for(let[u]of d)this._documentIds.has(u)||(d.size<=1?c.delete(p):d.delete(u));this._index.get(l).size===0&&this._index.delete(l),a%s===0&&await new Promise(p=>setTimeout(p,r)),a+=1}this._dirtCount-=o}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:o}=e;return n=n||za.minDirtCount,o=o||za.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=o}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:o}=this._options,s={...o,...n},r=this.executeQuery(e,n),a=[];for(let[l,{score:c,terms:p,match:d}]of r){let u=p.length||1,f={id:this._documentIds.get(l),score:c*u,terms:Object.keys(d),queryTerms:p,match:d};Object.assign(f,this._storedFields.get(l)),(s.filter==null||s.filter(f))&&a.push(f)}return e===t.wildcard&&s.boostDocument==null||a.sort(Pl),a}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let o=new Map;for(let{score:r,terms:a}of this.search(e,n)){let l=a.join(" "),c=o.get(l);c!=null?(c.score+=r,c.count+=1):o.set(l,{score:r,terms:a,count:1})}let s=[];for(let[r,{score:a,terms:l,count:c}]of o)s.push({suggestion:r,terms:l,score:a/c});return s.sort(Pl),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(Fa.hasOwnProperty(e))return Ta(Fa,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:o,documentIds:s,fieldLength:r,storedFields:a,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=rr(s),c._fieldLength=rr(r),c._storedFields=rr(a);for(let[p,d]of c._documentIds)c._idToShortId.set(d,p);for(let[p,d]of o){let u=new Map;for(let f of Object.keys(d)){let m=d[f];l===1&&(m=m.ds),u.set(parseInt(f,10),rr(m))}c._index.set(p,u)}return c}static async loadJSAsync(e,n){let{index:o,documentIds:s,fieldLength:r,storedFields:a,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await ar(s),c._fieldLength=await ar(r),c._storedFields=await ar(a);for(let[d,u]of c._documentIds)c._idToShortId.set(u,d);let p=0;for(let[d,u]of o){let f=new Map;for(let m of Object.keys(u)){let h=u[m];l===1&&(h=h.ds),f.set(parseInt(m,10),await ar(h))}++p%1e3===0&&await Ul(0),c._index.set(d,f)}return c}static instantiateMiniSearch(e,n){let{documentCount:o,nextId:s,fieldIds:r,averageFieldLength:a,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=o,p._nextId=s,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=a,p._dirtCount=l||0,p._index=new _s,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let f={...n,...e,queries:void 0},m=e.queries.map(h=>this.executeQuery(h,f));return this.combineResults(m,f.combineWith)}let{tokenize:o,processTerm:s,searchOptions:r}=this._options,a={tokenize:o,processTerm:s,...r,...n},{tokenize:l,processTerm:c}=a,u=l(e).flatMap(f=>c(f)).filter(f=>!!f).map(cf(a)).map(f=>this.executeQuerySpec(f,a));return this.combineResults(u,a.combineWith)}executeQuerySpec(e,n){let o={...this._options.searchOptions,...n},s=(o.fields||this._options.fields).reduce((b,$)=>({...b,[$]:Ta(o.boost,$)||1}),{}),{boostDocument:r,weights:a,maxFuzzy:l,bm25:c}=o,{fuzzy:p,prefix:d}={...Bl.weights,...a},u=this._index.get(e.term),f=this.termResults(e.term,e.term,1,e.termBoost,u,s,r,c),m,h;if(e.prefix&&(m=this._index.atPrefix(e.term)),e.fuzzy){let b=e.fuzzy===!0?.2:e.fuzzy,$=b<1?Math.min(l,Math.round(e.term.length*b)):b;$&&(h=this._index.fuzzyGet(e.term,$))}if(m)for(let[b,$]of m){let w=b.length-e.term.length;if(!w)continue;h?.delete(b);let _=d*b.length/(b.length+.3*w);this.termResults(e.term,b,_,e.termBoost,$,s,r,c,f)}if(h)for(let b of h.keys()){let[$,w]=h.get(b);if(!w)continue;let _=p*b.length/(b.length+w);this.termResults(e.term,b,_,e.termBoost,$,s,r,c,f)}return f}executeWildcardQuery(e){let n=new Map,o={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let a=o.boostDocument?o.boostDocument(r,"",this._storedFields.get(s)):1;n.set(s,{score:a,terms:[],match:{}})}return n}combineResults(e,n=Pa){if(e.length===0)return new Map;let o=n.toLowerCase(),s=rf[o];if(!s)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[n,o]of this._index){let s={};for(let[r,a]of o)s[r]=Object.fromEntries(a);e.push([n,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,o,s,r,a,l,c,p=new Map){if(r==null)return p;for(let d of Object.keys(a)){let u=a[d],f=this._fieldIds[d],m=r.get(f);if(m==null)continue;let h=m.size,b=this._avgFieldLength[f];for(let $ of m.keys()){if(!this._documentIds.has($)){this.removeTerm(f,$,n),h-=1;continue}let w=l?l(this._documentIds.get($),n,this._storedFields.get($)):1;if(!w)continue;let _=m.get($),L=this._fieldLength.get($)[f],x=lf(_,h,this._documentCount,L,b,c),W=o*s*u*w*x,z=p.get($);if(z){z.score+=W,df(z.terms,e);let C=Ta(z.match,n);C?C.push(d):z.match[n]=[d]}else p.set($,{score:W,terms:[e],match:{[n]:[d]}})}}return p}addTerm(e,n,o){let s=this._index.fetch(o,Il),r=s.get(e);if(r==null)r=new Map,r.set(n,1),s.set(e,r);else{let a=r.get(n);r.set(n,(a||0)+1)}}removeTerm(e,n,o){if(!this._index.has(o)){this.warnDocumentChanged(n,e,o);return}let s=this._index.fetch(o,Il),r=s.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,o):r.get(n)<=1?r.size<=1?s.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(o).size===0&&this._index.delete(o)}warnDocumentChanged(e,n,o){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${o}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,o,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=s;let l=(this._avgFieldLength[n]||0)*o+s;this._avgFieldLength[n]=l/(o+1)}removeFieldLength(e,n,o,s){if(o===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*o-s;this._avgFieldLength[n]=r/(o-1)}saveStoredFields(e,n){let{storeFields:o,extractField:s}=this._options;if(o==null||o.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let a of o){let l=s(n,a);l!==void 0&&(r[a]=l)}}};vs.wildcard=Symbol("*");Ta=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,rf={[Pa]:(t,e)=>{for(let n of e.keys()){let o=t.get(n);if(o==null)t.set(n,e.get(n));else{let{score:s,terms:r,match:a}=e.get(n);o.score=o.score+s,o.match=Object.assign(o.match,a),Nl(o.terms,r)}}return t},[Vl]:(t,e)=>{let n=new Map;for(let o of e.keys()){let s=t.get(o);if(s==null)continue;let{score:r,terms:a,match:l}=e.get(o);Nl(s.terms,a),n.set(o,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,l)})}return n},[sf]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},af={k:1.2,b:.7,d:.5},lf=(t,e,n,o,s,r)=>{let{k:a,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(a+1)/(t+a*(1-l+l*o/s)))},cf=t=>(e,n,o)=>{let s=typeof t.fuzzy=="function"?t.fuzzy(e,n,o):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,o):t.prefix===!0,a=typeof t.boostTerm=="function"?t.boostTerm(e,n,o):1;return{term:e,fuzzy:s,prefix:r,termBoost:a}},Fa={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(uf),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Bl={combineWith:Pa,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:af},pf={combineWith:Vl,prefix:(t,e,n)=>e===n.length-1},Aa={batchSize:1e3,batchWait:10},Ba={minDirtFactor:.1,minDirtCount:20},za={...Aa,...Ba},df=(t,e)=>{t.includes(e)||t.push(e)},Nl=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Pl=({score:t},{score:e})=>e-t,Il=()=>new Map,rr=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},ar=async t=>{let e=new Map,n=0;for(let o of Object.keys(t))e.set(parseInt(o,10),t[o]),++n%1e3===0&&await Ul(0);return e},Ul=t=>new Promise(e=>setTimeout(e,t)),uf=/[\n\r\p{Z}\p{P}]+/u});function lr(t,e=[],n=Po(t),o=()=>!0){let s=Pt(t),r=P([s,...e]);if(/^\d[\d.]*$/.test(s))return l=>l===s||l.startsWith(`${s}.`);if(n||s.length<2)return l=>r.includes(l);let a=(l,c)=>c.length>=mf&&l.length>=c.length+$f&&l.endsWith(c)&&o(l.slice(0,-c.length));return l=>l.startsWith(s)||r.some(c=>l===c||a(l,c))}function Ue(t,e){let n=mn(t).flatMap(No).map(Pt);return mn(e).every(o=>n.some(lr(o)))}function cr(t,e){let n=[],o=0;for(let{0:s,index:r}of t.matchAll(Kl))No(s).map(Pt).some(e)&&(n.push({said:t.slice(o,r),on:!1},{said:s,on:!0}),o=r+s.length);return[...n,{said:t.slice(o),on:!1}]}var ff,mf,$f,Kl,hf,mn,No,Po,Xn=M(()=>{"use strict";N();ff=4,mf=6,$f=3,Kl=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,hf=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),mn=t=>hf(t).match(Kl)||[],No=t=>t.includes("-")?P([t,t.replaceAll("-",""),...t.split("-")]):[t],Po=t=>t.length>1&&t.length<=ff&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});var Ia,wt,v,Ne,ut,Et,Io,mo,Pe,Jl,$o,Ot,Ra,ho,jt,U,_e,pr,Zl,S,Ie,Ql,gf,Yl,Ro,bf,ge,ht,Jt,Xl,kf,Da,xs,Zt,Ge,tc,J=M(()=>{"use strict";N();A();Ia=[],wt=(t,e)=>Ae.get(t)?.[e]||Ia,v=(t,e)=>wt(t,e)[0]||"",Ne=(t,e)=>wt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),ut=(t,e)=>Ne(t,e)[0]||"",Et=t=>Ae.has(t),Io=t=>wt(t,"type"),mo=t=>Zl.get(t)||Ia,Pe=(t,e)=>Io(t).includes(e),Jl=t=>Io(t).map(e=>y.kinds[e]).find(Boolean),$o=t=>Jl(t)?.page||"",Ot=t=>Jl(t)?.kind||"",Ra=t=>$o(t)==="organisation",ho=t=>$o(t)==="undertaking",jt=t=>!!$o(t)&&!!v(t,"prefLabel"),U=(t,e)=>y.codes[t]?.[e]?.label||e||"",_e=(t,e)=>U(y.lists[e],v(t,e)),pr=t=>y.names[t]||k.thing.foreign[t]||t,Zl=new Map;for(let[t,e]of Ae)for(let n of e.type||Ia)bs(Zl,n,t);S=t=>y.called[t]?.label||v(t,"prefLabel")||v(t,"title")||v(t,"summary")||t.slice(t.lastIndexOf("/")+1),Ie=t=>y.called[t]?.short||S(t),Ql=[...Ae.keys()].filter(ho),gf=[...Ae.keys()].filter(Ra),Yl=t=>qt.find(e=>e.notation===t),Ro=Object.entries(y.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e})),bf=new Map(gf.map(t=>[v(t,"notation"),t])),ge=t=>bf.get(t)||"",ht=t=>y.addresses[t]||"",Jt=t=>Ne(t,"passage"),Xl=new Map;for(let{rows:t,...e}of y.lines)for(let[n,o,...s]of t){let r={...e,from:n,to:o,of:s};for(let a of[n,o])bs(Xl,a,r)}kf=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),Da=(t,e=pe)=>!kf[e]?.has(t),xs=(t,e=pe)=>(Xl.get(t)||[]).filter(n=>Da(n.of[0]||n.from,e)),Zt=(t,e,n)=>xs(t,n).filter(o=>o.name===e),Ge=(t,e,n)=>Zt(t,e,n).filter(o=>o.to===t).map(o=>o.from),tc=(t,e)=>t.from===e?t.to:t.from});function vf(){let t=new Map([...Ae.keys()].filter(jt).map(n=>[n,{sort:[Ot(n)],text:y.called[n]?[S(n)]:[]}]));for(let[n,o]of Ae){let s=$n.owners.flatMap(a=>Ne(n,a)),r=t.get([n,...s].find(a=>t.has(a)));r?.sort.push(..._f(n)),r?.text.push(...$n.texts.flatMap(a=>o[a]||[]))}let e=n=>Number($n.weights[n]??$n.weights.rest);return[...[...t].map(([n,o])=>({...{id:n,path:["ding",n],label:S(n),kind:Ot(n),titles:wf(n),...o},weight:Math.min(...Io(n).map(e))})),...Object.entries(y.queries).map(([n,{title:o,question:s,why:r}])=>{let a={titles:[o],sort:[$n.question],text:[s,r].filter(Boolean)};return{id:n,path:["vragen",n],label:o,kind:$n.question,...a,weight:e("question")}})]}function xf(){let t=new Map(vf().map(l=>[l.id,l])),e=[...t.values()],n=new Set,o=new vs({fields:["titles","sort","text"],extractField:(l,c)=>c==="id"?l.id:l[c].join(" · "),tokenize:l=>mn(l).flatMap(No),processTerm:l=>Do(l)?null:Pt(l),searchOptions:{tokenize:l=>[l],processTerm:l=>l}});o.addAll(e);for(let l of e)for(let c of[l.titles,l.sort,l.text].flat().flatMap(mn).flatMap(No))Do(c)||n.add(Pt(c));let s=new Set(e.flatMap(l=>l.titles).flatMap(mn).flatMap(No).filter(Po).map(Pt)),a=[...e.filter(l=>$n.synonyms.some(c=>Pe(l.id,c))).map(l=>l.titles),...$n.same].map(l=>P(l.map(dr))).filter(l=>l.length>1);return{items:t,known:n,shorts:s,mini:o,groups:a}}function Lf(t){if(be.known.has(t))return Wa.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&be.known.has(n));return[...Wa.get(t)||[],...e.flatMap(n=>Wa.get(n)||[n])]}function qa(t){let e=Pt(t),n=[e,e.replace(/s$/,"")].find(s=>be.shorts.has(s));if(n||Po(t))return lr(n||t,[],!0);let o=[...be.known].some(s=>s.startsWith(e));return lr(t,Lf(e),!1,s=>o||be.known.has(s))}function oc(t){for(let e=t.length-1;e>1;e-=1){let[n,o]=[t.slice(0,e),t.slice(e)];if(!be.known.has(n)||e<ec&&!be.shorts.has(n))continue;let s=o.length>=ec&&be.known.has(o)?[o]:oc(o);if(s.length)return[n,...s]}return[]}function Tf(t){for(let e of t.length<Sf||/\d/.test(t)?[]:t.length<Of?[1]:[1,2]){let o=be.mini.search(t,{fuzzy:e}).flatMap(s=>s.terms).find(s=>s[0]===t[0]);if(o)return[o]}return[]}function sc(t){let e=mn(t),n=e.filter(o=>!Do(o));return(n.length?n:e).flatMap(o=>{if(Po(o))return[o];let s=[()=>[o],()=>o.split("-"),()=>oc(Pt(o)),()=>Tf(Pt(o))];for(let r of s){let a=r();if(a.length&&a.every(l=>Ha(qa(l)).length))return a}return[o]})}function Ff(t,e){let n=be.groups.flatMap(o=>o.filter(s=>s.length>Cf&&e.includes(s)).flatMap(s=>o.filter(r=>r!==s).map(r=>e.replace(s,r))));return[t,...P(n).map(o=>mn(o).filter(s=>!Do(s)))]}function zf(t,e){let[n,...o]=t.titles.map(dr);return n===e?0:o.includes(e)?n.includes(e.trimEnd())?1:2:[n,...o].some(s=>s.startsWith(e.trimEnd()))?3:null}function Va(t){be=be||xf();let e=sc(t),n=e.join(" "),o=mn(t).filter(c=>e.length===1||!Do(c)).join(" "),s=Pt(n)===Pt(o)?dr(t):dr(n),r=Ff(e,s).map(c=>c.map(qa)),a=new Map;for(let c of r){let p=c.map(d=>({combineWith:Mf,queries:Ha(d)}));if(!(!p.length||p.some(d=>!d.queries.length)))for(let[d,u]of jf.entries())for(let{id:f,score:m}of be.mini.search({combineWith:"AND",queries:p},{fields:u})){let h=be.items.get(f),b=zf(h,s)??d+4;b<(a.get(f)?.place??Number.POSITIVE_INFINITY)&&a.set(f,{item:h,place:b,score:m})}}let l=[...a.values()].sort((c,p)=>c.place-p.place||c.item.weight-p.item.weight||p.score-c.score||G(c.item.label,p.item.label));return{found:l.map(({item:c})=>c),read:Pt(n)===Pt(o)||!l.length?"":n,answers:c=>r.flat().some(p=>p(c))}}function ic(t,e){let n=r=>{let[a,l]=cr(r,e);return l?.on?a.said.length:-1},o=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||"",s=Math.max(0,n(o)-60);return`${s>0?"…":""}${o.slice(s,s+200)}${o.length>s+200?"…":""}`}var $n,yf,Do,dr,nc,wf,_f,Sf,Of,ec,Cf,Mf,jf,Wa,be,Ha,rc,ac,Ua=M(()=>{"use strict";Gl();Xn();nt();N();A();J();$n=k.search,yf=new Set($n.small),Do=t=>!Po(t)&&yf.has(Pt(t)),dr=t=>` ${mn(t).map(Pt).join(" ")} `,nc=new Map;for(let[t,e]of y.search.english)bs(nc,t,e);wf=t=>P([S(t),Ie(t),...["prefLabel","altLabel"].flatMap(e=>wt(t,e)),...nc.get(t)||[]]),_f=t=>$n.sorts.flatMap(e=>wt(t,e).flatMap(n=>[U(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]]));Sf=6,Of=10,ec=4,Cf=4,Mf="OR",jf=[["titles"],["titles","sort"],["titles","sort","text"]],Wa=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Ha=t=>[...be.known].filter(t);rc=t=>{let{found:e,read:n}=Va(t);return e.length===1&&!n?j(e[0].path):""},ac=t=>P(sc(t)).filter(e=>!Do(e)&&Ha(qa(e)).length)});function pc(t,e,n){let o=ve(t,n),s=S(e);return{name:s,short:Ie(e)===s?s:Ie(e),what:v(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",v(t,"deadlineText")),modality:B(Ss(v(t,"modality"))),day:v(t,"dueBy"),by:Z(v(t,"dueBy")),outcome:o.outcome||"",stand:o.stand||"",on:Z(o.on)}}var hn,lc,Wo,Ga,qo,ur,to,Ss,Ef,ve,fr,Ho,Os,go,cc,mr,Cs,dc,Ka,Vo,eo,Ht=M(()=>{"use strict";nt();N();A();J();hn=t=>y.works[t]?.steps||[],lc=t=>y.works[t]?.kinds||[],Wo=t=>y.works[t]?.leads||[],Ga=t=>y.works[t]?.acts||[],qo=(t,e)=>Zt(t,"at",e).flatMap(n=>n.of),ur=(t,e)=>Zt(t,"deadline",e).map(n=>n.from),to=t=>v(t,"isGeneric")==="true",Ss=t=>U("Modality",t),Ef={},ve=(t,e=pe)=>F.route.query.lezing==="streng"&&y.toldStrictly[e]?.[t]||y.told[e]?.[t]||Ef,fr=(t,e)=>ve(t,e).report||"",Ho=(t,e)=>ve(t,e).status||"",Os=(t,e)=>ve(t,e).state||"",go=(t,e)=>eo(t).rows.filter(({id:n})=>ve(n,e).outcome).map(n=>({...n,plan:t,...pc(n.id,n.work,e)})),cc=(t,e)=>y.promises[t.key].undated.filter(n=>Da(n,e)).map(n=>{let o=v(n,"initiative").slice(1);return{id:n,work:o,plan:t,...pc(n,o,e)}});mr=(t,e=k.shared.outcomes)=>Object.entries(e).filter(([n,{rare:o}])=>!o||t.some(s=>s.outcome===n)),Cs=(t,e=!1)=>Object.entries(k.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{said:o,counted:s}])=>{let r=t.filter(a=>a===n).length;return r?E(s||{one:`{count} ${o}`,more:`{count} ${o}`},r):""}).filter(Boolean),dc=t=>he(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),Ka=(t,e)=>{let{reports:n}=eo(t);return n.find(o=>o.date===Ve(t.key,e))||n[n.length-1]},Vo=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),eo=t=>y.promises[t.key]});function Ms(t,e,n,o=st(n?.plan)){let{version:s,content:r}=y.meta;return g(Re.export.footnote,{said:t,sources:en(o),addresses:e.map(a=>`; ${ht(a)}`).join(""),version:s+(r?g(Re.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${at(n,o)}`:""})}var Re,De,Bn,Uo,en,no,ue,xe,et,lt,Af,at,it=M(()=>{"use strict";N();A();J();Ht();Re=k.shared,De=Re.silence,Bn=(t=st())=>t?g(Kt(t).shared.report,{date:Z(t.date)}):Re.reports,Uo=(t=st())=>`${E(Re.nothing,t?1:2,{report:B(Bn(t))})} ${De}`,en=(t=st())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${Z(e.date)}`).join("; "),no=(t,e)=>[ve(t,e).word||"",ve(t,e).more||""],ue=(t,e)=>no(t,e).filter(Boolean).join(", "),xe=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,Re.bases[t]||B(e.label)]])),et=t=>t===null?Re.all_steps:Yl(t)?.label||t,lt=t=>U("InterventionKind",t),Af=(t,e)=>e?Yn(Ve(e.key,t.date),e):t.date===pe?Re.choices.latest:g(Re.choices.others_latest,{date:Yn(t.date)}),at=(t,e=st(t.plan))=>[Af(t,e),t.stated?Kt(e).shared.choices.links_stated:Re.choices.links_all_said,t.strict&&Re.choices.strict_said,t.expect?Re.choices.with_said:Re.choices.without_said].filter(Boolean).join(" · ")});function Bf({text:t,done:e}){let n=Rt(),o=Rt();return zt(()=>{n.current.showModal(),o.current.select()},[]),i`
    <dialog class="copy" aria-label=${Nn.by_hand} ref=${n} onClose=${e}>
      <p>${Nn.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Nn.by_hand} value=${t} ref=${o}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function js(t,e=Nn.copied){try{await navigator.clipboard.writeText(t),pt(e)}catch{let n=document.createElement("div");document.body.append(n),fn(i`<${Bf} text=${t} done=${()=>n.remove()} />`,n)}}function Ke(t,e,n){ol(t,e,n),pt(g(Nn.downloaded,{name:t}))}function Ko(t,e){e.toBlob(n=>n?Ke(t,n,"image/png"):pt(g(Nn.too_large,{name:t})),"image/png")}function $r(){return!y.files.length&&!de()?null:i`
    <section class="bestanden" aria-label=${Go.title}>
      <h2>${Go.title}</h2>
      <ul>
        <li><a href="#/samenvatting">${Go.summary.label}</a> <span class="zacht">${Go.summary.told}</span></li>
        ${y.files.map(({file:t,label:e,told:n,beside:o})=>o?i`<li>${e} <span class="zacht">${n}: ${o}</span></li>`:i`<li>
                <a href=${Nf(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${de()&&i`<li><a href="#/controleer">${Go.save.label}</a> <span class="zacht">${Go.save.told}</span></li>`}
      </ul>
    </section>
  `}var Nn,Pn,Vt,Qt,Yt,gn,Go,Nf,Ut=M(()=>{"use strict";$e();q();N();A();tn();it();Nn=k.shared.export;Pn=({text:t,label:e=Nn.copy})=>i`<button type="button" class="klein" onClick=${()=>js(t())}>${e}</button>`,Vt=({name:t,rows:e,label:n=Nn.csv,id:o})=>i`
  <button type="button" id=${o} onClick=${()=>Ke(t,Fo(e()),"text/csv;charset=utf-8")}>
    ${n}
  </button>
`,Qt=(t,e="")=>{let n=st(e||t?.plan),o=n?[n]:y.plans;return[o.map(s=>Z(s.date)).join("; "),o.map(s=>s.document||s.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?at(t,n):""]},Yt=Nn.heads,gn=t=>I?[{key:"bronplan",label:k.shared.plan,text:e=>st(t(e))?.title||""}]:[],Go=k.frame.foot.files,Nf=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function Oe(t,e,n){let o=new Map;for(let r of tt({...e,plan:n.key}).matrix[t]){let a=o.get(r.column)||new Map;o.set(r.column,a.set(r.barrier,r))}let s=[...o].map(([r,a])=>({key:r,label:Pf[t](r),id:t==="partner"?ge(r):"",cells:Se(n).map(l=>a.get(l)||null)}));return t==="partner"?s.sort((r,a)=>G(r.label,a.label)):s}function hr(t){let[e,n,o]=t.split("~");return{key:e,step:n===uc?null:n,plan:o}}function Ce(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.said;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function br(t){let{word:e,lines:n}=Ce(t);return[e,...n].join(", ")}function Jo(t,e,n){let{stated:o,strict:s}=e,r=[{stated:!1,strict:!1},{stated:o,strict:!1},{stated:!1,strict:s},{stated:o,strict:s}].map(c=>ks({...e,...c,plan:n.key}));if(!r.every(ys))return()=>null;let a=c=>[ke(c.column,c.barrier,n.key),c],l=r.map(c=>new Map(tt(c).matrix[t].map(a)));return(c,p)=>{let d=ke(c,p,n.key),[u,f,m,h]=l.map($=>If($.get(d)));return h===u?null:{by:f===u!=(m===u)?f===u?"reading":"basis":"both",usual:l[0].get(d)}}}var uc,Pf,Se,ke,bo,gr,If,bn=M(()=>{"use strict";N();Mt();A();J();it();uc="alle",Pf={kind:t=>B(lt(t)),form:t=>B(U("ExploitationForm",t)),partner:t=>S(ge(t)||t)},Se=t=>[...t.steps.map(e=>e.notation),null];ke=(t,e,n)=>[t,e??uc,...I?[n]:[]].join("~");bo=t=>`cel-${t.replaceAll("~","-")}`,gr=(t,e)=>tt(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);If=t=>t&&JSON.stringify([t.said,Ce(t).look,t.most_basis])});function kr({passage:t}){let[e,n]=Y("");async function o(){try{n((await dt().ask("words",{passage:t})).woorden)}catch(s){n(s.message||fc.silent)}}return i`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${o}>${fc.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Ct({id:t,date:e}){let[n,o]=no(t,e);return i`<span class=${`chip s-${Os(t,e)||"geen"}`}>${n}${o&&`, ${o}`}</span>`}function Je({basis:t}){let[e,n]=xe[t]||[];return e?i`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Rf[e]}
    </svg>
  `:null}function ee({of:t}){let e=P(t.flatMap(Jt));return e.length?i`
    <ul class="vindplaatsen">
      ${e.map(n=>i`<li>${ht(n)}${Be()&&i`<${kr} passage=${n} />`}</li>`)}
    </ul>
  `:null}function $c({of:t,look:e}){let[n,...o]=Jt(t);return n?i`
    <p class=${e}>
      ${ht(n)}${o.length>0&&g(k.shared.more_places,{count:o.length})}
      ${Be()&&i`<${kr} passage=${n} />`}
    </p>
  `:null}var fc,T,Xt,nn,mc,Rf,yr,wr,Zo,Lt=M(()=>{"use strict";q();nt();N();A();tn();J();it();Ht();fc=k.shared.passage;T=({id:t,text:e})=>jt(t)?i`<a href=${le(t)}>${e||S(t)}</a>`:i`<span>${e||S(t)}</span>`,Xt=({ids:t,name:e=S,between:n=", "})=>t.map((o,s)=>[s>0&&n,i`<${T} id=${o} text=${e(o)} />`]),nn=({ids:t,more:e,look:n})=>i`<ul class=${n}>${t.map(o=>i`<li key=${o}><${T} id=${o} />${e?.(o)}</li>`)}</ul>`,mc=t=>j("methode",{getal:t});Rf={"●":i`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":i`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};yr=({severity:t})=>i`<span class=${`tag gewicht-${t}`}>${U("Severity",t)}</span>`;wr=({id:t})=>[ut(t,"broader")&&[i`<${T} id=${ut(t,"broader")} />`," › "],i`<${T} id=${t} />`],Zo=({id:t})=>v(t,"isGeneric")==="true"&&i`<span class="zacht"> (${k.shared.collective})</span>`});function _r({list:t,plan:e}){if(!t.length)return i`<p>${He(e).words.nobody}</p>`;let n=o=>o.map((s,r)=>[r>0&&"; ",i`<${qf} ...${s} />`]);return i`
    <p class="zacht">${Qo.alphabetical}</p>
    <ul>${t.map(({who:o,why:s})=>i`<li><${T} id=${o} />: ${n(s)}</li>`)}</ul>
  `}function Ls({summary:t,inside:e,open:n=!1}){let[o,s]=Y(!1);return i`
    <details open=${n} onToggle=${r=>r.target.open&&s(!0)}>
      <summary>${t}</summary>
      ${(o||n)&&e()}
    </details>
  `}function Ja({gap:t,query:e}){let n=[t.barrier&&et(t.barrier).toLowerCase(),t.kind&&lt(t.kind)].filter(Boolean);return i`
    <p class="regel">
      <${yr} severity=${t.severity} />${" · "}
      <a href=${j(["vragen",t.query])}>${e.title||t.query}</a>
      ${n.length>0&&` · ${n.join(" × ")}`}${I&&` · ${He(t.plan).title}`}
      ${jt(t.subject)&&[" · ",i`<${T} id=${t.subject} />`]}
    </p>
  `}function Za({gap:t,scenario:e,sentence:n=!1}){let o=y.queries[t.query],[s]=oo(t),r=i`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return i`<div class="meer"><${Ls} summary=${r} inside=${()=>i`
    ${n&&i`<p>${t.sentence}</p>`}
    ${s&&i`<${bc} passage=${s} />`}
    ${o.why&&i`<p><strong>${Qo.why}</strong> ${o.why}</p>`}
    ${t.under&&i`<p>${g(k.gaps.under,{title:In(t.under)})}</p>`}
    ${t.asks&&i`<p><strong>${Qo.who}</strong></p><${_r} list=${t.candidates} plan=${t.plan} />`}
    <${Pn} text=${()=>Ms(t.sentence,oo(t),e,st(t.plan))} />
  `} /></div>`}function Hf({gap:t,scenario:e}){let n=y.queries[t.query],[o]=oo(t);return i`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Ja} gap=${t} query=${n} />
      ${o&&i`<${bc} passage=${o} />`}
      <div class="acties">
        ${n.why&&i`<${Ls} summary=${Qo.why} inside=${()=>i`<p>${n.why}</p>`} />`}
        ${t.asks&&i`
            <${Ls}
              summary=${Qo.who}
              inside=${()=>i`<${_r} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${Pn} text=${()=>Ms(t.sentence,oo(t),e,st(t.plan))} />
      </div>
    </article>
  `}var Qo,ko,oo,In,hc,Df,Wf,gc,qf,bc,kc,Yo=M(()=>{"use strict";Xn();q();nt();N();A();tn();J();it();Ut();Lt();Qo=k.shared.gaps,ko=t=>[t,...t.also],oo=t=>ht(t.evidence)?[t.evidence]:[],In=t=>y.queries[t]?.title||t,hc=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Df=(t,e)=>hc(e.gewicht,[t.severity])&&(!e.tekst||Ue(t.sentence,e.tekst))&&ko(t).some(n=>hc(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Wf=(t,e)=>ko(t).filter(n=>n.query===e).map(n=>n===t?{...t,also:[]}:{...t,deadline:void 0,heavy:!1,source:!1,...n,also:[],under:t.query}),gc=(t,e)=>(e.vraag?t.flatMap(n=>Wf(n,e.vraag)):t).filter(n=>Df(n,e)),qf=({said:t,work:e,more:n})=>e?[t," (",i`<${Xt} ids=${e} name=${Ie} />`,n&&Qo.more_work,")"]:t;bc=({passage:t})=>i`
  <p class="vindplaats">
    <span class="sr">${k.shared.passage.place}</span>${ht(t)}
    ${Be()&&i`<${kr} passage=${t} />`}
  </p>
`;kc=({list:t,scenario:e,none:n})=>t.length?t.map(o=>i`<${Hf} key=${o.mark} gap=${o} scenario=${e} />`):i`<p>${n}</p>`});function kn(t,e,n=null,o=Kf()){let s=n?n.titles.map(([r,a])=>({key:r,title:a,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(s.length>1){let r=e.length>o,a=s.map(l=>l.key);return s.map(l=>({...l,folds:r,open:!r||vr(l.key),turn:Ya(l.key,a)}))}return s.flatMap(r=>{let a={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=o*1.25)return[a];let l=r.rows.slice(o),c=g(Vf.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:vr(t),folds:!0,more:!0,turn:Ya(t)};return[{...a,rows:r.rows.slice(0,o)},p]})}function on({part:t,count:e="",names:n=[],level:o=0}){let s=i`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>
      ${t.title}
    </button>
  `;return i`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?i`<${`h${o}`} class="vouwkopje">${s}<//>`:s}
      ${e&&i`<span class="vouwtal">${e}</span>`}
      ${n.length>0&&!t.open&&i`<span class="vouwbij">${n.slice(0,yc).join(" · ")}${n.length>yc&&" …"}</span>`}
    </div>
  `}function xr({id:t="",title:e,intro:n=null,close:o=null,children:s}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!o||vr(t),turn:o||Ya(t)};return i`
    <section class="blok">
      ${t?i`<${on} part=${r} level=${2} />`:i`<h2>${e}</h2>`}
      ${n}
      <div class=${Rn(r)}>${s}</div>
    </section>
  `}var Vf,wc,Uf,Gf,yc,Kf,Qa,vr,Ya,Rn,yo,Dn=M(()=>{"use strict";q();nt();Wt();N();A();Vf=k.shared,wc="uit",[Uf,Gf,yc]=[20,6,4],Kf=()=>ce()?Gf:Uf,Qa=()=>(F.route.query.vouw||"").split(",").filter(Boolean),vr=t=>Qa().includes(wc)||Qa().includes(t),Ya=(t,e=[t])=>()=>{let n=e.filter(s=>vr(s)!==(s===t)),o=Qa().filter(s=>s!==wc&&!e.includes(s));R({vouw:[...o,...n].join(",")},!0)};Rn=t=>t.open?null:"dicht";yo=({id:t,items:e,first:n,as:o="ul"})=>kn(t,e,null,n).map(s=>i`
      ${s.folds&&i`<${on} part=${s} />`}
      <${o} class=${Rn(s)}>${s.rows}<//>
    `)});function Jf({id:t,column:e,sort:n,turn:o}){let s=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?i`<th scope="col" role="columnheader">${e.label}</th>`:i`
    <th scope="col" role="columnheader" aria-sort=${s}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>o(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function bt({id:t,caption:e,rows:n,columns:o,sort:s="",urlKey:r,hideCaption:a,groups:l=null}){let[c,p]=Y(s),d=r?Xa(r,s):c,u=m=>{let h=d===m.key?`-${m.key}`:m.key;r?R({[r]:h===s?null:h},!0):p(h);let b=k.shared.table,$=h.startsWith("-")?b.descending:b.ascending;pt(g(b.sorted,{column:m.label.toLowerCase(),direction:$}))},f=kn(t,nr(n,o,d),d===s?l:null);return i`
    <div class="rol">
      <table class="lijst" id=${t} role="table">
        <caption class=${a?"sr":null}>${e}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${o.map(m=>i`<${Jf} id=${t} column=${m} sort=${d} turn=${u} />`)}
          </tr>
        </thead>
        ${f.map(m=>i`
            <tbody role="rowgroup" key=${m.more?"meer":m.key} class=${Rn(m)}>
              ${m.folds&&i`<${Qf} part=${m} columns=${o} ...${l} />`}
              ${m.rows.map(h=>i`<${Zf} row=${h} columns=${o} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function yn({pairs:t}){let e=t.filter(([,n])=>!Yf(n));return e.length?i`
    <dl class="feiten">${e.map(([n,o])=>i`<div><dt>${n}</dt><dd>${o}</dd></div>`)}</dl>
  `:null}var Xa,Zf,Qf,Yf,We=M(()=>{"use strict";$e();q();nt();N();A();Dn();Xa=(t,e="")=>F.route.query[t]||e;Zf=({row:t,columns:e})=>i`
  <tr role="row">
    ${e.map((n,o)=>{let s=n.cell?n.cell(t):n.text(t);return o?i`<td role="cell" data-kop=${n.label}>${s}</td>`:i`<th scope="row" role="rowheader" data-kop=${n.label}>${s}</th>`})}
  </tr>
`,Qf=({part:t,columns:e,named:n,count:o})=>i`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${on} part=${t} count=${t.more?"":E(o,t.rows.length)}
        names=${t.more?[]:t.rows.map(n)} />
    </th>
  </tr>
`;Yf=t=>t==null||t===!1||t===""||t.length===0});function Xf({id:t,date:e}){let n=new Map;for(let{from:o,said:s}of Zt(t,"who",e))n.set(o,[...n.get(o)||[],s]);return n.size?i`
    <ul class="partners">
      ${[...n].map(([o,s])=>i`<li><${T} id=${o} />${` (${P(s).join(", ")})`}<${Zo} id=${o} /></li>`)}
    </ul>
  `:k.shared.nobody}function tm(t){let e=v(t,"dueBy");return e&&` (${g(ye.bound,{date:Z(e)})}; ${Ss(v(t,"modality"))})`}function em({ids:t,date:e}){return i`
    <ul class="termijnen">
      ${t.map(n=>{let o=v(n,"deadlineLabel"),{delivery:s}=ve(n,e);return i`
          <li>
            ${o&&`${B(o)}: `}“${v(n,"deadlineText")}”${tm(n)}
            ${v(n,"revises")==="true"&&`, ${ye.revised}`}${s&&` – ${s}`}
          </li>
        `})}
    </ul>
  `}function ti({id:t,date:e}){let n=Sr(t,e);return n.length?i`
    <ul class="cijfers">
      ${n.map(o=>i`
          <li><${T} id=${o} />: <strong>${nm(o)}</strong><${ee} of=${[o]} /></li>
        `)}
    </ul>
  `:null}function wo({of:t}){let e=s=>[ut(s,"barrier")&&g(ye.at_step,{step:S(ut(s,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>v(s,r)&&_e(s,r))].filter(Boolean),n=s=>v(s,"status")?g(ye.other_status,{reading:e(s).join(", ")}):g(ye.other_reading,{reading:e(s).length?`“${e(s).join(", ")}”`:ye.other_unsaid}),o=Ne(t,"alternativeReading");return o.length?i`
    <ul class="anders">
      ${o.map(s=>i`<li><strong>${n(s)}</strong>${v(s,"rationale")}</li>`)}
    </ul>
  `:null}function Ts({id:t,read:e=[v(t,"basis"),v(t,"strength")]}){let n=e[0],o=U("Strength",e[1]);return i`
    <div class="koppeling">
      <p>
        <${wr} id=${ut(t,"barrier")} />
        ${` · ${wt(t,"interventionKind").map(lt).join(", ")} · ${o} · `}
        <${Je} basis=${n} />${` ${xe[n]?.[1]||U("Basis",n)}`}
      </p>
      <p class="reden"><strong>${ye.here}</strong>${v(t,"rationale")}</p>
      <${wo} of=${t} />
    </div>
  `}function vc({id:t,scenario:e,contributions:n}){let{date:o}=e,s=fr(t,o),r=v(t,"promise"),a=ur(t,o),{links:l}=tt(e),c=n.length?n.map(d=>i`<${Ts} id=${d} read=${l[d]} />`):v(t,"crossCutting")==="true"&&i`<p class="reden"><strong>${ye.across}</strong>${v(t,"rationale")}</p>`,p=[[ye.facts.deadline,a.length>0&&i`<${em} ids=${a} date=${o} />`],[ye.facts.who,i`<${Xf} id=${t} date=${o} />`],[ye.facts.figures,Sr(t).length>0&&i`<${ti} id=${t} date=${o} />`],[ye.facts.how,c],[ye.facts.where,i`<${ee} of=${[t,...n,s]} />`]];return i`
    <article class="kaart">
      <h3><${T} id=${t} /></h3>
      <p class="regel">${Ot(t)} · <${Ct} id=${t} date=${o} /></p>
      <${_c} lead=${r&&ye.promise} text=${r||v(t,"summary")} />
      <${_c} lead=${ye.progress} text=${v(s,"summary")} />
      ${s&&i`<${wo} of=${s} />`}
      <${yn} pairs=${p} />
    </article>
  `}var ye,nm,Sr,_c,sn,so=M(()=>{"use strict";q();N();Mt();A();J();it();Ht();Lt();We();ye=k.shared.work;nm=t=>y.lookups[t]?.told||"",Sr=(t,e)=>Ge(t,"figure",e);_c=({lead:t,text:e})=>e&&i`<p>${t&&i`<strong>${t}</strong>`}${e}</p>`;sn=t=>[...t].sort((e,n)=>G(S(e),S(n)))});function Wn({bar:t,support:e=!1,most:n=ei}){let o=t.reduce((l,[,c])=>l+c,0),s=e||o>n,r=(l,c)=>i`<i class=${`b-${l}`} style=${{flexGrow:c}}></i>`,a=["balk",e&&"hol",s&&"heel"].filter(Boolean).join(" ");return i`
    <span class=${a} aria-hidden="true">
      ${t.map(([l,c])=>s?r(l,c):Array.from({length:c},()=>r(l,1)))}
    </span>
  `}function Mr(t,e,n){let{word:o,lines:s}=Ce(t),r=t&&[t.strict,xe[t.most_basis]?.[1],t.asked&&wn.asked_mark];return[o,...s,...r||[],e&&Cr(e,n)].filter(Boolean).join(" · ")}function am({cell:t}){let{column:e,plan:n,why:o=[],across:s=0,candidates:r,undecided:a}=t;if(a)return i`<p>${wn.undecided}</p>`;let l=j("overzicht",{...F.route.query,cel:ke(e,null,n)});return i`
    <p>${Uo(st(n))}</p>
    ${o.length>0&&i`<h3>${wn.why}</h3>`}
    ${o.map(c=>i`<p>${v(c,"rationale")} <span class="zacht">${v(c,"source")}</span></p>`)}
    ${s>0&&i`
        <p>
          ${g(wn.elsewhere,{count:s,kind:lt(e)})}${" "}
          <a href=${l}>${wn.see_elsewhere}</a>
        </p>
      `}
    ${r&&i`<h3>${wn.who}</h3><${_r} list=${r} plan=${n} />`}
  `}function im({row:t,cell:e,change:n,step:o,scenario:s,plan:r,address:a}){let l=Rt(),c=Rt();zt(()=>{let h=document.getElementById(bo(a));return l.current.showModal(),c.current.focus(),()=>(h?.isConnected?h:document.getElementById(bo(a)))?.focus()},[]);let{word:p,lines:d,look:u}=Ce(e),f=g(wn.panel_note,{scenario:at(s,r)}),m=h=>qo(h).filter(b=>e.links.includes(b));return i`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${l}
      onClose=${()=>R({cel:null})}
      onClick=${h=>h.target===l.current&&l.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${g(wn.panel,{row:t.label,step:et(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${u}`}><strong>${p}</strong>${d.length>0&&`: ${d.join(" · ")}`}</p>
      ${n&&i`<p class="anders-door">
          ${Cr(n,r)}. ${g(wn.changed.usual,{said:br(n.usual)})}
        </p>`}
      ${e.initiatives>0&&!s.strict&&i`<p class="zacht">${B(e.strict||r.words.stands)}.</p>`}
      <p class="zacht">${I&&`${r.title}. `}${f}</p>
      ${e.asked&&i`<p>${wn.asked} <${Xt} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(h=>i`<${vc} key=${h} id=${h} scenario=${s} contributions=${m(h)} />`):i`<${am} cell=${e} />`}
    </dialog>
  `}function jr({address:t,by:e,scenario:n}){let{key:o,step:s,plan:r}=hr(t),a=st(r);if(!a)return null;let l=Oe(e,n,a).find(u=>u.key===o),c=l?.cells[Se(a).indexOf(s)];if(!c)return null;let p=Jo(e,n,a)(o,s);return i`<${im} key=${t} ...${{row:l,cell:c,change:p,step:s,scenario:n,plan:a,address:t}} />`}var ei,Me,om,Fs,ni,sm,rm,Or,wn,Cr,_o=M(()=>{"use strict";q();nt();N();A();bn();J();it();Ht();Yo();Lt();so();ei=20;Me=k.overview.legend,om=y.codes.CellState,Fs=({expected:t=Me.expected,quiet:e=Me.quiet,blank:n=!1,undecided:o=!1})=>i`
  <ul class="stalen">
    ${Me.states.map(s=>i`
        <li>
          <span class="staal"><${Wn} bar=${[[s,1]]} /></span>${B(om[s].label)}
        </li>
      `)}
    <li><span class="staal"><${Wn} bar=${[[Me.support_state,1]]} support=${!0} /></span>${Me.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${o&&i`<li><span class="staal onbeslist" aria-hidden="true"></span>${Me.undecided}</li>`}
    <li>
      ${n?i`<span class="staal blanco" aria-hidden="true"></span>`:i`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,ni=()=>i`
  <ul class="stalen">
    ${Object.entries(xe).map(([t,[,e]])=>i`<li><span class="staal"><${Je} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[sm,...rm]=Me.sample.words,Or=({undecided:t})=>i`
  <aside class="legenda" aria-label=${Me.title}>
    <h2>${Me.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Wn} bar=${Me.sample.bar.map(([e,n])=>[e,Number(n)])} />
      <strong>${sm}</strong>${rm.map(e=>i`<span class="bij">${e}</span>`)}
    </p>
    <p>${Me.explain}</p>
    <${Fs} undecided=${t} />
    <h3>${Me.how}</h3>
    <${ni} />
    <p><span class="anders">${Me.other}</span>${Me.other_says}</p>
  </aside>
`,wn=k.overview,Cr=({by:t},e)=>Kt(e).overview.changed[t]});function si(t,e,n,o){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let s=1;s<e.length-1;s+=1)t.arcTo(...e[s],...e[s+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=n,t.strokeStyle=o,t.stroke()}function Tr(t,e){let[n,o,s,r]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(n,s,o-n,r-s,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let a=n-(r-s);a<o;a+=7)t.moveTo(a,r),t.lineTo(a+(r-s),s);t.stroke(),t.restore()}function Sc(t,e){let[n,o]=[e[0],e[e.length-1]],s=o.x+95;t.save(),t.lineJoin="round";let r=()=>{t.beginPath(),t.moveTo(n.x-80,n.y);for(let{x:a,y:l}of e)t.lineTo(a,l);t.lineTo(s,o.y),t.stroke()};t.strokeStyle=vo,t.lineWidth=14,r(),t.strokeStyle=Lr,t.lineWidth=1.5,t.setLineDash([10,8]),r(),t.beginPath(),t.moveTo(s,o.y-15),t.lineTo(s+22,o.y),t.lineTo(s,o.y+15),t.fillStyle=vo,t.fill(),t.restore()}function ri(t,e,n,o,s=5.5){t.beginPath(),t.arc(e,n,s,0,2*Math.PI),t.fillStyle=o==="full"?vo:Lr,t.fill(),o==="half"&&(t.beginPath(),t.arc(e,n,s,Math.PI/2,-Math.PI/2),t.fillStyle=vo,t.fill()),t.beginPath(),t.arc(e,n,s,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=vo,t.stroke()}function Oc(t,e){let n=new Set(t.filter(s=>s.station).map(s=>s.id)),o=new Map(t.map(s=>[s.id,s.rail]));return e.flatMap(s=>{if(s.branch)return[{edge:s,...s.branch}];if(!n.has(s.to))return[];let r=o.get(s.from);return[{edge:s,head:s.to,stop:s.from,beside:r??0,between:r===void 0}]})}function zs(t,{head:e,stop:n,beside:o}){let s=t.getPosition(e);return{from:s,x:s.x+o,y:t.getPosition(n).y}}function lm({from:t,x:e,y:n},{aside:o=0,top:s=t.y+34}){let r=[t.x+o,t.y],a=e===r[0]?[]:[[r[0],s],[e,s]];return[...o?[[t.x,t.y]]:[],r,...a,[e,n]]}function Cc(t,e,n,o){t.save(),t.lineCap="round";let s=n.map(r=>({on:o.has(r.edge.id),down:lm(zs(e,r),r)}));for(let{down:r}of s)si(t,r,3,xc);for(let{on:r,down:a}of s)r&&si(t,a,4,vo);t.restore()}function Mc(t,e,n,o){for(let s of n){let{x:r,y:a}=zs(e,s),{left:l,right:c}=e.getBoundingBox(s.stop),p=(l+c)/2,{label:d,font:u}=e.body.nodes[s.stop].options;t.font=`${u.size}px ${u.face}`;let f=o.has(s.edge.id),m=s.between&&!f?t.measureText(d).width/2+8:(c-l)/2-6,h=r<p?p-m:p+m;Math.abs(h-r)>3&&si(t,[[r,a],[h,a]],f?4:1.6,f?vo:xc)}for(let s of n){let{x:r,y:a}=zs(e,s);ri(t,r,a,s.edge.mark||"full",s.edge.mark?5.5:3)}}function ai(t,e){let n=t.getBoundingBox(e),{y:o}=t.getPosition(e);return{x:n.right-4,y:o}}function jc(t,e,n,o){let{x:s,y:r}=ai(e,n);t.save(),t.beginPath(),t.arc(s,r,9,0,2*Math.PI),t.fillStyle=o?oi:Lr,t.fill(),t.lineWidth=1.8,t.strokeStyle=oi,t.stroke(),t.beginPath(),t.moveTo(s-4.5,r),t.lineTo(s+4.5,r),o||(t.moveTo(s,r-4.5),t.lineTo(s,r+4.5)),t.strokeStyle=o?Lr:oi,t.stroke(),t.restore()}var vo,xc,oi,Lr,ii=M(()=>{"use strict";vo="#16212B",xc="#8E8779",oi="#0A4F7A",Lr="#FFFFFF"});function zr(t,{nodes:e,edges:n,options:o,view:s,opened:r=[]},{onChoose:a,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let d=Oc(e,n),u=new Map(d.map(O=>[O.edge.id,O])),f=new vis.DataSet(e.map(({title:O,...H})=>p?H:{...H,title:O})),m=new vis.DataSet(n.map(O=>u.has(O.id)?{...O,hidden:!0}:O)),h=new vis.Network(t,{nodes:f,edges:m},structuredClone(o)),b=t.querySelector(".vis-network");b.setAttribute("role","application"),b.setAttribute("aria-label",t.dataset.title||"");for(let O of t.querySelectorAll("canvas"))O.setAttribute("aria-hidden","true");let $=e.filter(O=>O.slot).map(O=>O.id),w=e.filter(O=>O.station).sort((O,H)=>O.station-H.station),_=new Set,L="",x=()=>[...new Set([L,...r,...h.getSelectedNodes()])].filter(O=>O&&c(O));h.on("beforeDrawing",O=>{Cc(O,h,d,_);let H=w.map(V=>h.getPosition(V.id));H.length&&Sc(O,H);for(let V of $)Tr(O,h.getBoundingBox(V))}),h.on("afterDrawing",O=>{Mc(O,h,d,_);for(let H of x())jc(O,h,H,r.includes(H))});let W=O=>d.find(H=>Lc(zs(h,H),O,h.getScale()))?.edge.id,z=O=>x().find(H=>Lc(ai(h,H),O,h.getScale())),C=(O=.05)=>{if(!e.length||(h.fit({animation:!1,maxZoomLevel:1.15}),h.getScale()>=O))return;let V=Math.min(...e.map(Fn=>Fn.x))-85,ot=Math.min(...e.map(Fn=>Fn.y))-30,me=t.clientWidth/O*.5,ie=Math.max(...e.map(Fn=>Fn.x))+85-V,ze={x:ie<2*me?V+ie/2:V+me,y:ot+t.clientHeight/O*.5};h.moveTo({position:ze,scale:O,animation:!1})};h.on("click",({nodes:[O],edges:[H],pointer:V})=>{let ot=z(V.canvas);ot?l?.(ot):a?.(W(V.canvas)??O??H??null)}),h.on("doubleClick",({nodes:[O]})=>O&&l?.(O));let mt=(O,H)=>{O&&c(O)!==(L===O)&&h.redraw(),O&&(L=O),p?.(O,H)};if(p){h.on("hoverNode",({node:V,pointer:ot})=>mt(V,ot.DOM)),h.on("hoverEdge",({edge:V,pointer:ot})=>mt(V,ot.DOM));for(let V of["blurNode","blurEdge","dragStart","zoom"])h.on(V,()=>mt(null));let O="",H=V=>{if(!d.length||V.buttons)return;let{left:ot,top:me}=t.getBoundingClientRect(),ie={x:V.clientX-ot,y:V.clientY-me},ze=W(h.DOMtoCanvas(ie))||"";ze!==O&&mt(ze||null,ie),t.style.cursor=ze||z(h.DOMtoCanvas(ie))?"pointer":"",O=ze};b.addEventListener("pointermove",H),b.addEventListener("pointerleave",()=>window.setTimeout(()=>mt(null)))}s?h.moveTo({...s,animation:!1}):C(Fr);let ae=new Map(n.map(O=>[O.id,O]));return{network:h,given:{nodes:e,edges:n,options:o},fit:C,view:()=>({position:h.getViewPosition(),scale:h.getScale()}),zoom:O=>h.moveTo({scale:Math.min(4,Math.max(.05,h.getScale()*O))}),select(O,H,V){let ot=H.length?H:n.filter(Tt=>O.includes(Tt.from)||O.includes(Tt.to)).map(Tt=>Tt.id),me=new Set(ot.filter(Tt=>ae.has(Tt))),ie=[..._,...me].filter(Tt=>!u.has(Tt)&&_.has(Tt)!==me.has(Tt));ie.length&&m.update(ie.map(Tt=>me.has(Tt)?{id:Tt,width:3,color:{color:cm}}:{id:Tt,width:1.6,color:{color:ae.get(Tt).color}})),_=me;let ze=O.filter(Tt=>f.get(Tt));if(h.setSelection({nodes:ze,edges:[]},{highlightEdges:!1}),h.redraw(),!V||!ze.length)return;ze.some(Tt=>{let{x:K,y:Hs}=h.canvasToDOM(h.getPosition(Tt));return K>0&&K<t.clientWidth&&Hs>0&&Hs<t.clientHeight})||h.focus(ze[0],{scale:Math.max(h.getScale(),Fr),animation:!1})},show(O){h.fit({nodes:O.filter(H=>f.get(H)),animation:!1,maxZoomLevel:1.15}),h.getScale()<Fr&&h.moveTo({scale:Fr})},destroy:()=>h.destroy()}}function Tc(t,e){let n=t.map(o=>o.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...n)-Math.min(...n))*.9+80:0)))}var cm,Fr,pm,Lc,li=M(()=>{"use strict";ii();cm="#16212B",Fr=12/14,pm=13,Lc=(t,e,n)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,n)<pm});function ci(t,e=null){let{version:n,content:o}=y.meta,s=(o||"").slice(0,12);return{title:t,source:`${[en(),e&&at(e)].filter(Boolean).join(". ")}. ${De}`,foot:g(Bc.foot,{version:n,content:s})}}function Ec(t,e,n){let o=[""];for(let s of String(e).split(/\s+/)){let r=o[o.length-1]?`${o[o.length-1]} ${s}`:s;t.measureText(r).width<=n||!o[o.length-1]?o[o.length-1]=r:o.push(s)}return o}function fm(t){let e=r=>t.rows.some(a=>a.group===r),n=Object.entries(t.looks.edges).filter(([r])=>e(r)),o=Object.entries(t.looks.nodes).filter(([r])=>t.nodes.some(a=>a.group===r)),s=t.layout==="route";return[...n.map(([,{color:r,dashes:a,mark:l,label:c}])=>s&&l?{line:!0,color:dm,mark:l,label:c.replace(/^\W+/,"")}:{line:!0,color:r,dashes:a,label:c}),...o.map(([,{color:r,label:a}])=>({color:r,label:a})),...t.nodes.some(r=>r.slot)?[{slot:!0,label:Bc.slot}]:[]]}function mm(t,{line:e,slot:n,color:o,dashes:s,mark:r},a,l){if(n)return Tr(t,{left:a-11,right:a+37,top:l-21,bottom:l+13});t.strokeStyle=o,t.fillStyle=o,t.lineWidth=3,t.setLineDash(s?[5,4]:[]),t.beginPath(),e?(t.moveTo(a,l-4),t.lineTo(a+26,l-4),t.stroke()):(t.arc(a+13,l-4,5.5,0,2*Math.PI),t.fill()),t.setLineDash([]),r&&ri(t,a+13,l-4,r)}function Ac(t,e,n,o,s,r){let[a,l]=[n,o];t.font=`13px ${Xo}`;for(let c of e){let p=t.measureText(c.label).width+54;a>n&&a+p>n+s&&([a,l]=[n,l+24]),r&&(mm(t,c,a,l),t.fillStyle=Nc,t.fillText(c.label,a+34,l)),a+=p}return e.length?l+14:o}async function $m(t,e,n,o,s){let r=n.map($=>({...$,...e[$.id]})),a=document.createElement("div");a.classList.add("doek","buiten"),document.body.append(a);let l=zr(a,{nodes:r,edges:o,options:s}),c=r.map($=>l.network.getBoundingBox($.id)),[p,d]=[Math.min(...c.map($=>$.left))-20,Math.min(...c.map($=>$.top))-20],u=Math.max(...c.map($=>$.right))+(t.layout==="route"?130:20),f=Math.max(...c.map($=>$.bottom))+20,[m,h]=[u-p,f-d],b=Math.min(um,zc/m,zc/h);return Object.assign(a.style,{width:`${m*b}px`,height:`${h*b}px`}),l.network.setSize(`${m*b}px`,`${h*b}px`),l.network.moveTo({position:{x:p+m/2,y:d+h/2},scale:b,animation:!1}),await new Promise($=>{l.network.once("afterDrawing",$),l.network.redraw()}),{canvas:a.querySelector("canvas"),width:m,height:h,scale:b,done:()=>{l.destroy(),a.remove()}}}function hm(t,e,n){let o=document.createElement("canvas"),s=o.getContext("2d"),r=Math.max(t.width,720)+2*rn,a=r-2*rn;s.font=`650 22px ${Xo}`;let l=Ec(s,e.title,a);s.font=`13px ${Xo}`;let c=Ec(s,e.source,a),p=rn+l.length*27+c.length*18+12,u=Ac(s,n,rn,p+t.height+30,a,!1)+40;o.width=r*t.scale,o.height=u*t.scale,s.scale(t.scale,t.scale),s.fillStyle="#FFFFFF",s.fillRect(0,0,r,u),s.fillStyle=Nc,s.font=`650 22px ${Xo}`;for(let[m,h]of l.entries())s.fillText(h,rn,rn+18+m*27);s.fillStyle=Fc,s.font=`13px ${Xo}`;let f=rn+l.length*27;for(let[m,h]of c.entries())s.fillText(h,rn,f+13+m*18);return s.drawImage(t.canvas,rn,p,t.width,t.height),Ac(s,n,rn,p+t.height+30,a,!0),s.fillStyle=Fc,s.font=`13px ${Xo}`,s.fillText(e.foot,rn,u-16),o}async function Pc({name:t,picture:e,handle:n,scenario:o}){await document.fonts.ready;let{nodes:s,edges:r,options:a}=n.current.given,l=await $m(e,n.current.network.getPositions(),s,r,a),c=hm(l,ci(e.title,o),fm(e));l.done(),Ko(`${t}.png`,c)}var Bc,Nc,Fc,dm,Xo,rn,zc,um,pi=M(()=>{"use strict";N();A();it();Ut();li();ii();Bc=k.graph.keep,Nc="#16212B",Fc="#46525D",dm="#8E8779",Xo=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'"),[rn,zc,um]=[28,12e3,2]});function gm(t,e,n){let o="";for(let s=n;s<t+e;s+=n)o+=`M${Math.min(s,t)} ${Math.max(0,s-t)}L${Math.max(0,s-e)} ${Math.min(s,e)}`;return o}function bm(t,e){let n="";for(let o=3;o<t-1;o+=4)for(let s=3;s<e-1;s+=4)n+=fi(o,s,.8);return n}function ym(t,e){return[...t.querySelectorAll(km)].flatMap(o=>{let s=o.getScreenCTM();if(!s||!o.checkVisibility())return[];let r=window.getComputedStyle(o),a=u=>Number(o.getAttribute(u)||0),l=Er(e.multiply(DOMMatrix.fromMatrix(s)));if(o.tagName==="text")return wm(o,l,r,a("x"),a("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,d=Number(r.opacity)*(di(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Ic[o.tagName](a,o),...c,dash:p,opacity:d}]})}function wm(t,e,n,o,s){let r=n.textAnchor,a=!1,l=o-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),d=c instanceof Element?window.getComputedStyle(c):n,u=Number.parseFloat(d.fontSize);if(a&&p.startsWith(" ")&&(l+=xo(" ",u,d.fontWeight)),!p.trim())return[];a=!0;let f={at:_m(e,l,s),text:p.trim(),size:u,weight:d.fontWeight,fill:d.fill};return l+=xo(p.trim(),u,d.fontWeight),[f]})}function xo(t,e,n){return ui.font=`${n} ${e}px ${Ar}`,ui.measureText(t).width}function vm(t,e,n){let{width:o,height:s}=e,r=Er(n.translate(e.left,e.top)),a=[],l=t.borderTopLeftRadius==="50%",c=l?fi(o/2,s/2,o/2-1):Es(0,0,o,s),p=window.getComputedStyle(document.body).backgroundColor;di(t.backgroundColor)&&t.backgroundColor!==p&&a.push({at:r,d:c,fill:t.backgroundColor});let d=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?a.push({at:r,d:gm(o,s,9),fill:"none",stroke:d[d.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?a.push({at:r,d:bm(o,s),fill:d[0]}):t.backgroundImage.startsWith("linear")&&a.push({at:r,d:Es(0,s/2-1,o,2),fill:d[0]});for(let[,m,h,b]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?a.push({at:r,d:Es(0,s+Number(h),o,-Number(h)),fill:m}):a.push({at:r,d:Es(+b/2,+b/2,o-+b,s-+b),fill:"none",stroke:m,wide:+b});let u=m=>({wide:Number.parseFloat(t.getPropertyValue(`border-${m}-width`)),stroke:t.getPropertyValue(`border-${m}-color`),dash:t.getPropertyValue(`border-${m}-style`)==="dashed"?"5 3":""}),f={top:`M0 0h${o}`,bottom:`M0 ${s}h${o}`,left:`M0 0v${s}`,right:`M${o} 0v${s}`};if(l&&u("top").wide)a.push({at:r,d:c,fill:"none",...u("top")});else for(let[m,h]of Object.entries(f)){let b=u(m);b.wide&&di(b.stroke)&&a.push({at:r,d:h,fill:"none",...b})}return a}function xm(t,e,n){let o=window.getComputedStyle(t.parentElement),s=Number.parseFloat(o.fontSize),r=document.createRange(),a=[];for(let{0:p,index:d}of t.data.matchAll(/\S+/g)){r.setStart(t,d),r.setEnd(t,d+p.length);let u=r.getBoundingClientRect(),f=a[a.length-1];f&&Math.abs(f.on.top-u.top)<3?(f.text+=` ${p}`,f.on=new DOMRect(f.on.left,f.on.top,u.right-f.on.left,f.on.height)):a.push({on:u,text:p})}xo("",s,o.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=ui.measureText("x");return a.map(({on:p,text:d})=>{let u=d;for(;u&&p.left+xo(u,s,o.fontWeight)>n+1;)u=u.slice(0,-1);u!==d&&(u=`${u.slice(0,-1).trim()}…`);let f=Er(e.translate(p.left,p.top+p.height*l/(l+c))),m=o.fontStyle==="italic"?o.fontStyle:"";return{at:f,text:u,size:s,weight:o.fontWeight,fill:o.color,slant:m}})}function Rc(t,e,n){let o=window.getComputedStyle(t);if(!t.checkVisibility()||o.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return ym(t,e);let s=t,r=o.transform;r!=="none"&&(s.style.transform="none");let a=t.getBoundingClientRect(),l=e;if(r!=="none"){let[d,u]=o.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(a.left+d,a.top+u).multiply(new DOMMatrix(r)).translate(-a.left-d,-a.top-u)}let c=r==="none"&&o.overflowX==="hidden"?Math.min(n,a.right):n,p=[...t.childNodes].flatMap(d=>d instanceof Text?xm(d,l,c):d instanceof Element?Rc(d,l,c):[]);return s.style.transform="",[...vm(o,a,l),...p]}function mi(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:o,width:s,height:r}=t.getBoundingClientRect(),a=Rc(t,new DOMMatrix([1,0,0,1,-n,-o]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=a.map(p=>p.at[4]+p.at[0]*xo(p.text||"",p.size||0,p.weight||"")),c=[...a.filter(p=>p.d),...a.filter(p=>p.text)];return{width:Math.max(s,...l),height:r,shapes:c}}var Er,di,Es,fi,Ic,km,_m,ui,Ar,Dc=M(()=>{"use strict";Er=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),di=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Es=(t,e,n,o)=>`M${t} ${e}h${n}v${o}h${-n}Z`,fi=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Ic={path:(t,e)=>e.getAttribute("d")||"",circle:t=>fi(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Es(t("x"),t("y"),t("width"),t("height"))},km=[...Object.keys(Ic),"text"].join();_m=(t,e,n)=>Er(new DOMMatrix(t).translate(e,n)),ui=document.createElement("canvas").getContext("2d"),Ar=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function $i(t,e,n,o,s,r){let a=[""];for(let p of t.split(/\s+/)){let d=`${a[a.length-1]} ${p}`.trim();xo(d,e,n)<=s?a[a.length-1]=d:a.push(p)}let l=e*1.35;return{shapes:a.map((p,d)=>({at:[1,0,0,1,qn,r+e+d*l],text:p,size:e,weight:String(n),fill:o})),below:r+a.length*l}}function Gc({title:t,scenario:e,of:n,legend:o}){let s=ci(t,e),r=mi(document.querySelector(n)),a=Math.max(r.width,Om),l=$i(s.title,22,650,Sm,a,qn),c=$i(s.source,13,400,qc,a,l.below+2),p=c.below+16,[d,u,f]=[qn,p+r.height+24,0],m=[...document.querySelectorAll(o)].map(mi).flatMap($=>{d>qn&&d+$.width>qn+a&&([d,u,f]=[qn,u+f+6,0]);let w=Vc($.shapes,d,u);return d+=$.width+20,f=Math.max(f,$.height),w}),h=$i(s.foot,13,400,qc,a,u+f+16),b=[...l.shapes,...c.shapes,...Vc(r.shapes,qn,p),...m,...h.shapes];return{title:`${s.title} ${s.source}`,width:a+2*qn,height:h.below+qn,shapes:b}}function Mm(t){let{title:e,width:n,height:o,shapes:s}=Gc(t),r=document.createElementNS(Uc,"svg"),a=(l,c,p,d="")=>{let u=document.createElementNS(Uc,c);for(let[f,m]of Object.entries(p))m!==void 0&&m!==""&&u.setAttribute(f,String(m));u.textContent=d,l.append(u)};for(let[l,c]of Object.entries({width:n,height:o,viewBox:`0 0 ${n} ${o}`,"font-family":Ar,role:"img"}))r.setAttribute(l,String(c));a(r,"title",{},e),a(r,"rect",{width:n,height:o,fill:"#FFFFFF"});for(let{at:l,text:c,d:p,fill:d,stroke:u,wide:f,dash:m,size:h,weight:b,slant:$,opacity:w}of s){let[_,L,x,W,z,C]=l,mt=_===1&&!L&&!x&&W===1?`translate(${z} ${C})`:`matrix(${l.join(" ")})`;c===void 0?a(r,"path",{d:p,transform:mt,fill:d,...u&&u!=="none"&&{stroke:u,"stroke-width":f,"stroke-dasharray":m},opacity:w===1?void 0:w}):a(r,"text",{transform:mt,"font-size":h,"font-weight":b,"font-style":$,fill:d},c)}Ke(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}function hi(t,e){let n=Math.min(Cm,Hc/t,Hc/e),o=document.createElement("canvas");o.width=t*n,o.height=e*n;let s=o.getContext("2d");return s.scale(n,n),s.fillStyle="#FFFFFF",s.fillRect(0,0,t,e),{canvas:o,pen:s}}async function jm(t){await document.fonts.ready;let{width:e,height:n,shapes:o}=Gc(t),{canvas:s,pen:r}=hi(e,n);for(let{at:a,text:l,d:c,fill:p,stroke:d,wide:u,dash:f,size:m,weight:h,slant:b="",opacity:$=1}of o){r.save(),r.transform(a[0],a[1],a[2],a[3],a[4],a[5]),r.globalAlpha=$,r.fillStyle=p,r.font=`${b} ${h} ${m}px ${Ar}`,l!==void 0&&r.fillText(l,0,0);let w=new Path2D(c);p!=="none"&&r.fill(w),d&&d!=="none"&&u&&(r.strokeStyle=d,r.lineWidth=u,r.setLineDash((f||"").split(/[\s,]+/).filter(Boolean).map(Number.parseFloat)),r.stroke(w)),r.restore()}Ko(`${t.name}.png`,s)}var Wc,Sm,qc,qn,Om,Cm,Hc,Vc,Uc,ro,ts=M(()=>{"use strict";q();A();Ut();pi();Dc();Wc=k.graph.keep,[Sm,qc]=["#16212B","#46525D"],[qn,Om,Cm,Hc]=[28,720,2,12e3],Vc=(t,e,n)=>t.map(o=>({...o,at:[...o.at.slice(0,4),o.at[4]+e,o.at[5]+n]}));Uc="http://www.w3.org/2000/svg";ro=t=>i`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Mm(t)}>${Wc.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>jm(t)}>${Wc.png}</button>
  </span>
`});function bi(t,e=""){let n=document.createElement("span");n.className=t;let o=e?n.appendChild(document.createElement("i")):n;o.className=e||t,document.body.append(n);let{backgroundColor:s,color:r,borderTopColor:a}=window.getComputedStyle(o),l=window.getComputedStyle(o).getPropertyValue("--rand").trim();return n.remove(),{fill:s,ink:r,border:a,edge:l}}function gi(t,e,n,o){let s=t.bar.reduce((c,[,p])=>c+p,0),r=t.support_only||s>ei?t.bar:t.bar.flatMap(([c,p])=>Array.from({length:p},()=>[c,1])),a=(o-r.length+1)/s,l=e;return r.map(([c,p])=>{let{fill:d,edge:u}=bi("balk",`b-${c}`),f={x:l,y:n,w:a*p,h:10,r:1,fill:t.support_only?ki:d,stroke:u};return l+=f.w+1,f})}function Lm({x:t,y:e,w:n,h:o},s){let r=[];for(let a=7;a<n+o;a+=9)r.push({x1:t+Math.min(a,n),y1:e+Math.max(0,a-n),x2:t+Math.max(0,a-o),y2:e+Math.min(a,o),stroke:s});return r}function Br(t,e,n,o){Nr.font=`${o?"bold ":""}${n}px ${Pr}`;let s=[""];for(let r of String(t).split(/\s+/)){let a=s[s.length-1]?`${s[s.length-1]} ${r}`:r;Nr.measureText(a).width<=e||!s[s.length-1]?s[s.length-1]=a:s.push(r)}return s}function Jc(t,e,n){let o=Oe(t,e,n),s=Se(n),r=190,a=150,l=8,c=4,p=r+(a+c)*s.length+20,d=[],u=20,f=($,w,_,L,x,W)=>{for(let z of Br(w,_,L,x))u+=L+4,d.push({x:$,y:u,text:z,size:L,bold:x,fill:W})};f(20,So.heading,p-40,20,!0,"#14212b"),f(20,`${en(n)}. ${at(e,n)}. ${De}`,p-40,12,!1,"#46545f"),u+=14;let m=u;s.forEach(($,w)=>{u=m,f(20+r+w*(a+c)+l,et($),a-2*l,14,!0,"#14212b")}),u=m+26;for(let $ of o){let w=$.cells.map(x=>{let[W="–",...z]=x?.brief||[];return{cell:x,mark:xe[x?.most_basis||""]?.[0]||"",text:[{all:Br(W,a-2*l-14,13,!0),size:13,bold:!0},...z.map(C=>({all:Br(C,a-2*l,11,!1),size:11,bold:!1}))]}}),_=Br($.label,r-l,13,!0),L=Math.max(44,12+_.length*17,...w.map(x=>(x.cell?.bar.length?26:12)+x.text.reduce((W,{all:z,size:C})=>W+z.length*(C+3),0)));for(let[x,W]of _.entries())d.push({x:20,y:u+20+x*17,text:W,size:13,bold:!0,fill:"#14212b"});w.forEach((x,W)=>{let z=20+r+W*(a+c),C={x:z,y:u,w:a,h:L},mt=x.cell?.bar.length?x.cell:null,ae=bi("arcering"),O=x.cell?.unmet?ae.ink:"#16212b";if(x.cell?.unmet){d.push({...C,fill:ae.fill,stroke:ae.border,dash:!0},...Lm(C,ae.border));let V=6+x.text.reduce((ot,{all:me,size:ie})=>ot+me.length*(ie+3),0);d.push({x:z+3,y:u+4,w:a-6,h:V,fill:ae.fill,stroke:ae.fill})}else x.cell?.undecided?d.push({...C,fill:ki,stroke:bi("onbeslist").border,dash:!0}):d.push({...C,fill:ki,stroke:Tm});mt&&d.push(...gi(mt,z+l,u+7,a-2*l-18));let H=u+(mt?18:5);for(let{all:V,size:ot,bold:me}of x.text)for(let ie of V)H+=ot+3,d.push({x:z+l,y:H-2,text:ie,size:ot,bold:me,fill:O});x.mark&&d.push({x:z+a-20,y:u+18,text:x.mark,size:14,bold:!1,fill:O})}),u+=L+c}u+=16;let h=20,b=($,w)=>{d.push(...$,{x:h+34,y:u+9,text:w,size:11,bold:!1,fill:"#46545f"}),h+=34+Nr.measureText(w).width+18};Nr.font=`11px ${Pr}`;for(let $ of So.legend.states){let w=B(y.codes.CellState[$].label);b(gi({bar:[[$,1]],support_only:!1},h,u,28),w)}return b(gi({bar:[[So.legend.support_state,1]],support_only:!0},h,u,28),So.legend.support),u+=14,f(20,Object.values(xe).map(([$,w])=>`${$} ${w}`).join("   "),p-40,11,!1,"#46545f"),f(20,g(So.picture.foot,{version:y.meta.version,content:(y.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:u+20,list:d}}function yi(t,e,n=y.plans[0]){let{width:o,height:s,list:r}=Jc(t,e,n),a=({x:f,y:m,w:h,h:b,fill:$,stroke:w,dash:_,r:L=4})=>`<rect x="${f}" y="${m}" width="${h}" height="${b}" rx="${L}" fill="${$}" stroke="${w}"${_?' stroke-dasharray="5 3"':""}/>`,l=({x1:f,y1:m,x2:h,y2:b,stroke:$})=>`<line x1="${f}" y1="${m}" x2="${h}" y2="${b}" stroke="${$}"/>`,c=({x:f,y:m,text:h,size:b,bold:$,fill:w})=>`<text x="${f}" y="${m}" font-size="${b}"${$?' font-weight="bold"':""} fill="${w}">${Kc(h)}</text>`,p=r.map(f=>f.text!==void 0?c(f):f.x1!==void 0?l(f):a(f)),d=Kc(g(So.picture.title,{heading:So.heading,scenario:at(e,n)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${o}" height="${s}" viewBox="0 0 ${o} ${s}"`} font-family="${Pr}" role="img">
<title>${d}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${p.join(`
`)}
</svg>
`}function Zc(t,e,n){Ke("matrix.svg",yi(t,e,n),"image/svg+xml")}function Qc(t,e,n){let{width:o,height:s,list:r}=Jc(t,e,n),{canvas:a,pen:l}=hi(o,s);for(let c of r)c.x1!==void 0?(l.strokeStyle=c.stroke,l.setLineDash([]),l.beginPath(),l.moveTo(c.x1,c.y1),l.lineTo(c.x2,c.y2),l.stroke()):c.text===void 0?(l.fillStyle=c.fill,l.strokeStyle=c.stroke,l.setLineDash(c.dash?[5,3]:[]),l.fillRect(c.x,c.y,c.w,c.h),l.strokeRect(c.x,c.y,c.w,c.h)):(l.fillStyle=c.fill,l.font=`${c.bold?"bold ":""}${c.size}px ${Pr}`,l.fillText(c.text,c.x,c.y));Ko("matrix.png",a)}var So,ki,Tm,Pr,Nr,Kc,wi=M(()=>{"use strict";N();A();bn();it();_o();Ut();ts();So=k.overview;ki="#ffffff",Tm="#dcd6c9",Pr="Arial,Helvetica,sans-serif",Nr=document.createElement("canvas").getContext("2d");Kc=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;")});function ep({id:t=""}){let e=oe.reading;return i`
    <${Ze} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,o])=>i`<h3>${o}</h3><${tp} list=${n} />`)}
      ${e.rules.map(({title:n,text:o})=>i`<h3>${n}</h3><p>${o}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>i`<p>${`${en(n)}.`}${n.sha&&[e.hash,i`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function zm({open:t=!0}){let{howto:e}=k.overview,n={report:I?e.reports:Bn(),marks:Object.values(xe).map(([o])=>o).join(" "),source:fo()};return i`
    <details class="leeswijzer" open=${t}>
      <summary>${e.title}</summary>
      <ol>${e.lines.map(o=>i`<li>${g(o,n)}</li>`)}</ol>
    </details>
  `}function Am({name:t,one:e,plan:n,open:o}){let[s,r]=es.numbers.to[t]||["methode",{getal:o?"":t}];return i`
    <li id=${`getal-${t}`}>
      <a href=${j(s,I?{...r,plan:n.key}:r)}>${e.said}</a>: ${e.definition}
      ${o&&i`<${Em} one=${e} />`}
    </li>
  `}function Rm(){let t=oe.unjudged,e=sn(ne.unjudged).map(n=>i`<li><${T} id=${n} /><span class="zacht"> – ${Ot(n).toLowerCase()}</span></li>`);return i`
    <${Ze} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?i`<ul>${e}</ul>`:i`<p>${t.none}</p>`}
    <//>
  `}function Dm(){let t=s=>i`<${Pm} id=${s} />`,e=Xc(ne.weak).map(t),n=g(oe.weak.intro,ne.links),o=Xc(ne.statuses).map(s=>i`<${Im} id=${s} />`);return i`
    <${Ze} of=${oe.weak} id="lezing" count=${e.length} intro=${n}><ul>${e}</ul><//>
    <${Ze} of=${oe.other} id="anders" count=${ne.other.length}><ul>${ne.other.map(t)}</ul><//>
    ${o.length>0&&i`<${Ze} of=${oe.statuses} id="standen" count=${o.length}><ul>${o}</ul><//>`}
  `}function qm(){if(!ne.judged.length)return null;let t=e=>g(oe.judged.line,{step:S(ut(e,"barrier")),kinds:wt(e,"interventionKind").map(lt).join(", "),state:_e(e,"state"),why:v(e,"rationale"),who:v(e,"post"),date:Z(v(e,"asOf"))});return i`
    <${Ze} of=${oe.judged} id="oordelen" count=${ne.judged.length}>
      <ul>${ne.judged.map(e=>i`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Hm(){let t=oe.expected.columns,e=o=>ut(o,"barrier"),n=[{key:"stap",label:t.step,text:o=>S(e(o)),cell:o=>i`<${T} id=${e(o)} />`},{key:"soort",label:t.kind,text:o=>wt(o,"interventionKind").map(lt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:o=>v(o,"rationale")},{key:"bron",label:t.who,sort:!1,text:o=>v(o,"source")}];return i`
    <${Ze} of=${oe.expected} id="verwacht" count=${ne.expected.length}>
      <${bt} id="verwachtingen" caption=${oe.expected.caption} rows=${ne.expected} columns=${n} />
    <//>
  `}var oe,Fm,Ze,tp,es,Em,Bm,Nm,np,ne,Yc,Xc,Pm,Im,Wm,op,sp=M(()=>{"use strict";q();nt();Wt();N();Mt();A();J();it();_o();Dn();Lt();We();so();oe=k.unknown,Fm=3,Ze=({of:t,count:e,intro:n=t.intro,id:o="",close:s=null,children:r})=>i`
  <${xr} id=${e!==void 0&&e<=Fm?"":o} close=${s}
    title=${e===void 0?t.title:g(oe.counted,{title:t.title,count:e})}
    intro=${i`<p class="zacht">${n}</p>`}>${r}<//>
`,tp=({list:t})=>i`
  <dl class="feiten">
    ${Object.values(y.codes[t]).map(e=>i`
        <div><dt>${t==="Basis"&&`${e.screen} `}${B(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;es=k.method;Em=({one:t})=>i`
  <ul class="geteld">
    ${t.things.map(e=>i`<li key=${e}>${Et(e)?i`<${T} id=${e} />`:e}</li>`)}
  </ul>
`;Bm=()=>R({getal:null},!0),Nm=({scenario:t})=>i`
  <${Ze} of=${es.numbers} id="getallen" close=${F.route.query.getal?Bm:null}>
    ${he(t).map(e=>i`
        ${I&&i`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(An(t,e).named).map(([n,o])=>i`
              <${Am} key=${n} name=${n} one=${o} plan=${e} open=${F.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,np=({route:t})=>i`
  <${X} text=${es.title}><p class="uitleg">${es.intro}</p><//>
  <${zm} />
  <div class="blok"><${Or} /></div>
  <${Ze} of=${es.states} id="standen"><${tp} list="CellState" /><//>
  <${Nm} scenario=${D(t.query)} />
  <${ep} />
  <p><a href=${j("weet-niet")}>${es.unknown}</a></p>
`,ne=y.unknown,Yc=t=>sn(t).map(e=>i`<li><${T} id=${e} /></li>`),Xc=t=>[...t].sort((e,n)=>G(S(ut(e,"initiative")),S(ut(n,"initiative")))),Pm=({id:t})=>i`
  <li>
    <${T} id=${ut(t,"initiative")} />${" → "}<${wr} id=${ut(t,"barrier")} />
    ${`: ${v(t,"rationale")}`}<${wo} of=${t} />
  </li>
`,Im=({id:t})=>i`
  <li><${T} id=${ut(t,"initiative")} />${`: ${_e(t,"status")}`}<${wo} of=${t} /></li>
`;Wm=()=>i`
  <${Ze} of=${oe.clashes} id="tegenspraak" count=${ne.clashes.length}>
    ${sn(ne.clashes).map(t=>i`
        <div class="koppeling">
          <h3><${T} id=${t} /></h3>
          <p>${v(t,"summary")}</p>
          <${ee} of=${[t]} />
        </div>
      `)}
  <//>
`;op=()=>i`
  <${X} text=${oe.title}><p class="uitleg">${oe.intro} ${De}</p><//>
  <${Rm} />
  <${Dm} />
  <${Wm} />
  <${qm} />
  <${Ze} of=${oe.nameless} id="naamloos" count=${ne.nameless.length}><ul>${Yc(ne.nameless)}</ul><//>
  <${Ze} of=${oe.generic} id="verzamelnamen" count=${ne.generic.length}><ul>${Yc(ne.generic)}</ul><//>
  <${Hm} />
  <${ep} id="lezen" />
`});async function rp(t,e){let n=await dt().ask("take",{name:t.name,data:await or(t),beside:e});if(!n.ok)return n;let{page:o}=await dt().ask("page",{options:[],views:!1,comparisons:!1});return dt().show(o,g(e?k.werkplaats.beside:k.werkplaats.alone,{name:t.name})),n}async function Km(){await dt().ask("shipped"),dt().show()}function cp({files:t,children:e=null}){let[n,o]=Y("");async function s(r,a){o(rt.saving),window.addEventListener("beforeunload",ap);try{let{name:l,data:c}=await dt().ask(r,a);Ke(l,c,Um[l.split(".").pop()]),o("")}catch(l){o(l.message)}window.removeEventListener("beforeunload",ap)}return i`
    <div class="acties">
      ${t.map(({id:r,label:a,name:l,given:c})=>i`
          <button type="button" id=${r} onClick=${()=>s(l,c)}>${a}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Qm(){let t=Rt(),[e,n]=Y("");async function o(){let[s]=t.current.files;if(!s)return pt(rt.first_source);n(rt.busy);try{n((await dt().ask("source",{data:await or(s)})).message)}catch(r){n(r.message)}}return i`
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
  `}function pp({state:t,why:e,own:n}){let o=k.werkplaats;return i`
    <p>
      ${n?i`<strong>${g(o.own,{name:n})}</strong> <a href="#/controleer">${o.to_save}</a>. `:i`${g(o.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:o.states[t]}
    </p>
  `}function Xm({message:t,notes:e=[],faults:n,wrong:o,questions:s,asked:r,counts:a,report:l,made:c}){return i`
    <p><strong>${t}</strong></p>
    ${c&&i`<p>${g(rt.made,{name:c})}</p>`}
    ${a&&i`<${Jm} made=${c} marked=${n.length+s.length>0} />`}
    ${e.map(p=>i`<p>${p}</p>`)}
    <${ip} title=${rt.faults} lines=${n} count=${o} />
    <${ip} title=${rt.questions} lines=${s} count=${r} />
    <${lp} title=${rt.columns} lines=${l} />
    <${lp} title=${rt.read} lines=${Ym(a)} />
  `}function t$(t){if(!t.length)throw new Error(rt.first);if(t.length>1)throw new Error(g(rt.one_only,{count:t.length}));if(t[0].size>Sa)throw new Error(g(rt.too_large,{name:t[0].name,most:Sa/2**20}));return t[0]}function dp(){let t=Rt(),[e,n]=Y(null);async function o(s){try{let r=t$(t.current.files);n({busy:!0});let a=await s(r);n(a),pt(a.message)}catch(r){n({message:r.message||rt.silent,faults:r.faults})}}return zn(()=>{let s=a=>a.preventDefault();function r(a){a.preventDefault(),t.current.files=a.dataTransfer.files,o(Oa)}return window.addEventListener("dragover",s),window.addEventListener("drop",r),()=>{window.removeEventListener("dragover",s),window.removeEventListener("drop",r)}},[]),i`
    <${X} text=${rt.title}><p class="uitleg">${rt.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${rt.file}</span>
        <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${t} />
      </label>
      <button type="button" id="controleer" onClick=${()=>o(Oa)}>${rt.check}</button>
      <${Gm} start=${o} />
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&i`<p>${rt.busy}</p>`}
      ${e?.message&&i`<${Xm} ...${e} />`}
    </div>
    <${Zm} /><${Qm} />
  `}var rt,Vm,Um,Gm,ap,Jm,Zm,ip,lp,Ym,up=M(()=>{"use strict";$e();q();Wt();N();A();tn();J();Ut();rt=k.check,Vm="plan",Um={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};Gm=({start:t})=>i`
  <button type="button" id="open-plan" onClick=${()=>t(e=>rp(e,!1))}>${rt.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>rp(e,!0))}>${rt.beside}</button>
`;ap=t=>t.preventDefault();Jm=({made:t,marked:e})=>i`
  <${cp}
    files=${[...t?[{id:"bewaar-werkmap",label:rt.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:rt.save_marked,name:"faults"}]:[]]}
  />
`,Zm=()=>i`
  <section class="blok">
    <h2>${rt.save}</h2>
    <p class="zacht">${rt.save_intro}</p>
    <${cp}
      files=${Object.entries(rt.save_as).filter(([t])=>!(I&&t===Vm)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${dt().own&&i`<button type="button" id="terug" onClick=${Km}>${rt.back}</button>`}
    <//>
  </section>
`;ip=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&i`
    <h2>${g(rt.list,{title:t,count:n})}</h2>
    <ul>${e.map(o=>i`<li>${o}</li>`)}</ul>
  `,lp=({title:t,lines:e=[]})=>e.length>0&&i`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(n=>i`<li>${n}</li>`)}</ul>
    </details>
  `,Ym=(t={})=>Object.entries(t).map(([e,n])=>g(rt.counted,{count:n,what:pr(e).toLowerCase()})).sort(G)});function Gt({label:t,name:e,options:n,id:o=e}){let s=F.route.query[e]||"";return i`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${o}
        value=${n.some(([r])=>r===s)?s:""}
        onChange=${r=>R({[e]:r.target.value})}
      >
        <option value="">${_n.all}</option>
        ${n.map(([r,a])=>i`<option value=${r}>${a}</option>`)}
      </select>
    </label>
  `}function an({children:t}){let[e,n]=Y(!1);if(!ce())return i`<section class="filters" aria-label=${_n.filters}>${t}</section>`;let o=Object.keys(F.route.query).filter(s=>!e$.includes(s)).length;return i`
    <details class="filters" open=${e} onToggle=${s=>n(s.target.open)}>
      <summary id="filterknop">${o?g(_n.filters_set,{count:o}):_n.filters}</summary>
      ${t}
    </details>
  `}function Ir({query:t,children:e}){let[n,o]=Y(!ce()&&n$.some(s=>t[s]));return i`
    <details class="keuzes" open=${n} onToggle=${s=>o(s.target.open)}>
      <summary id="wijzig">${_n.change}</summary>
      ${e}
    </details>
  `}function os(){let t=D(F.route.query),e=st(t.plan)?.dates||En;if(e.length<2)return null;let n=e[e.length-1].date,o=a=>a===n?"":a,s=e.find(a=>a.date===t.date)?.date||n,r=Ma(F.route.query,"stand",e.map(a=>[o(a.date),a.label]));return i`<${ns} legend=${_n.choices.date} name="stand" options=${r} current=${o(s)} id="st" />`}function _i(){let{query:t}=F.route,{counted:e}=Kt(st(D(t).plan)).shared.choices,n=s=>D({...t,...s}).key,o=Object.entries(o$).filter(([,s],r,a)=>a.findIndex(l=>n(l[1])===n(s))===r);return o.length>1&&i`
      <fieldset class="keuze">
        <legend>${e.title}</legend>
        <div class="knoppen">
          ${o.map(([s,r])=>i`
              <label>
                <input type="radio" name="telt" id=${`telt-${s}`} checked=${n(r)===D(t).key}
                  onChange=${()=>R(r)} />
                ${e[s]}
              </label>
            `)}
        </div>
      </fieldset>
    `}function Sn(){let{query:t}=F.route,e=_n.choices,n=[["",e.with],["uit",e.without]],o=D(t).expect?"":"uit",s=Ma(t,"verwachtingen",n);return i`
    <${xn} />
    <${_i} />
    <${os} />
    <${ns} legend=${e.expectations} name="verwachtingen" options=${s} current=${o} id="v" />
  `}var _n,ns,vn,ao,e$,n$,xn,o$,Hn,Qe=M(()=>{"use strict";q();nt();Wt();N();Mt();A();_n=k.shared,ns=({legend:t,name:e,options:n,current:o="",id:s})=>n.length>0&&i`
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
`;vn=({label:t=_n.text,name:e,id:n=e})=>i`
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
`,ao=({names:t})=>i`
  <button type="button" id="wis" onClick=${()=>R(Object.fromEntries(t.map(e=>[e,null])))}>
    ${_n.clear}
  </button>
`,e$=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];n$=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];xn=()=>{let t=y.plans.map(e=>[e.key,e.title]);return I&&i`<div class="velden"><${Gt} label=${_n.plan} name="plan" options=${t} /></div>`};o$={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}};Hn=({plan:t})=>t.notes.map(e=>i`<p class="zacht">${e}</p>`)});function fp({rows:t,at:e,unit:n,end:o}){let s=o?At.right:At.left-At.box,r=o?At.right+At.box+12:At.left-At.box-12;return t.map(({state:a,count:l,y:c})=>{let p=At.top+c*n,d=Math.max(l*n,2);return i`
      <g key=${a}>
        <rect class=${`v-${a||"nieuw"}`} x=${s} y=${p} width=${At.box} height=${d} />
        <text x=${r} y=${p+d/2+5} text-anchor=${o?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(a)}
        </text>
      </g>
    `})}function s$({band:t,unit:e}){let n=t.count*e,o=At.top+t.y1*e+n/2,s=At.top+t.y2*e+n/2,r=(At.left+At.right)/2,a=E(Oo.band,t.count,{from:ss(t.from),to:ss(t.to)});return i`
    <path
      class=${`band w-${t.to}`}
      d=${`M${At.left} ${o} C${r} ${o} ${r} ${s} ${At.right} ${s}`}
      stroke-width=${Math.max(n,1)}
    ><title>${a}</title></path>
  `}function mp({flow:t,one:e,other:n}){let o=At.height/t.height,s=t.bands.map(r=>E(Oo.band,r.count,{from:ss(r.from),to:ss(r.to)}));return i`
    <figure class="stroom" tabindex="0" aria-label=${Oo.title}>
      <svg
        viewBox=${`0 0 ${At.width} ${At.height+At.top+14}`}
        role="img"
        aria-label=${g(Oo.picture,{before:e.label,after:n.label,said:s.join("; ")})}
      >
        <text class="stroomkop" x=${At.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${At.right} y="20">${n.label}</text>
        ${t.bands.map(r=>i`<${s$} key=${`${r.from}|${r.to}`} band=${r} unit=${o} />`)}
        <${fp} rows=${t.left} at=${ss} unit=${o} />
        <${fp} rows=${t.right} at=${ss} unit=${o} end />
      </svg>
      <figcaption>${Oo.caption}</figcaption>
      <p class="acties"><${ro} name="overgang" title=${Oo.title} scenario=${null} of=".stroom svg"
        legend=".stroom figcaption" /></p>
    </figure>
  `}var Oo,At,ss,$p=M(()=>{"use strict";q();N();A();J();ts();Oo=k.compare.flow,At={width:960,height:430,top:40,left:230,right:640,box:16},ss=t=>t?B(U("CellState",t)):Oo.fresh});function a$(t){let e=On[On.length-1],n=y.plans.map(c=>On.findLast(p=>p.plan===c)||e),[o,s]=I?n:[On[0],e],r=On.slice(0,-1).find(c=>c.key===t.van)||o,a=On.slice(On.indexOf(r)+1),l=a.find(c=>c.key===t.met)||(a.includes(s)?s:e);return{one:r,other:l,after:a}}function hp({label:t,name:e,current:n,options:o}){let s=r=>R({[e]:r.target.value});return i`
    <label class="veld">
      <span>${t}</span>
      <select id=${e} value=${n.key} onChange=${s}>
        ${o.map(r=>i`<option value=${r.key}>${r.label}</option>`)}
      </select>
    </label>
  `}function i$({change:t,other:e}){let n=ke(t.kind,t.other_barrier,e.plan.key),o=j("overzicht",{cel:n,stand:e.date===pe?null:e.date},!1),s=g(Q.see_cell,{kind:lt(t.kind),step:et(t.other_barrier)});return i`<li>${t.sentence}${" "}<a href=${o}>${Q.see}<span class="sr">${s}</span></a></li>`}function l$({rows:t}){let e={of:([n])=>n,titles:Object.entries(Object.fromEntries(t.map(([n,o])=>[n,o])))};return i`
    <section class="blok">
      <h2>${g(Q.stated,{count:t.length})}</h2>
      ${!t.length&&i`<p>${k.shared.none}</p>`}
      ${kn("uitspraken",t,e).map(n=>i`
          ${n.folds?i`<${on} part=${n} level=${n.more?0:3} count=${n.more?"":n.rows.length} />`:i`<h3>${n.title}</h3>`}
          <ul class=${Rn(n)}>
            ${n.rows.map(([,,o,s])=>i`
                <li>
                  ${s}${" "}
                  <a href=${le(o)}>${Q.see}<span class="sr"> ${S(o)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function c$({found:t,one:e,other:n,mode:o}){let s={of:p=>p.other_barrier||p.barrier||"",titles:[...qt.map(p=>[p.notation,p.label]),["",k.shared.all_steps]]},r=p=>p.map(d=>S(ge(d)||d)).join(", "),a=p=>P([p.barrier,p.other_barrier].map(et)).join(" / "),l=[{key:"stap",label:Q.columns.step,text:a},{key:"soort",label:Q.columns.kind,text:p=>B(lt(p.kind))},{key:"een",label:e.label,text:p=>vi(p.before)},{key:"ander",label:n.label,text:p=>vi(p.after)},{key:"erbij",label:Q.joined[o],sort:!1,text:p=>r(p.joined)},{key:"weg",label:Q.left[o],sort:!1,text:p=>r(p.left)}],c=()=>[[...l.map(p=>p.label),...Yt],...t.changes.map(p=>[...l.map(d=>d.text(p)),...Qt(null)])];return i`
    ${kn("verschillen",t.changes,s).map(p=>i`
        ${p.folds&&i`<${on} part=${p} level=${p.more?0:3}
            count=${p.more?"":E(Q.differ,p.rows.length)}
            names=${p.more?[]:p.rows.map(d=>B(lt(d.kind)))} />`}
        <ul class=${Rn(p)}>
          ${p.rows.map(d=>i`<${i$} change=${d} other=${n} />`)}
        </ul>
      `)}
    ${t.notes.map(p=>i`<p class="zacht">${p}</p>`)}
    <details>
      <summary>${Q.as_table}</summary>
      <${bt} id="vakken" caption=${Q.table} rows=${t.changes} columns=${l} />
      <div class="acties"><${Vt} name="vergelijk-vakken.csv" rows=${c} /></div>
    </details>
  `}function p$({actions:t,flow:e,one:n,other:o}){let s=t.moved.length+t.stayed.length,r=c=>c?vi(c):Q.flow.fresh,a=[{key:"plan",label:n.label,sort:!1,text:({state:c})=>r(c)},...e.right.map(({state:c})=>({key:c,label:r(c),sort:!1,text:p=>String(e.bands.find(d=>d.from===p.state&&d.to===c)?.count||Q.nothing)}))],l=g(Q.counts_table,{before:n.label,after:o.label});return i`
    <section class="blok">
      <h2>${Q.counted}</h2>
      <p class="zacht">${g(Q.counts,{both:s,fresh:t.fresh.length})}</p>
      <${mp} flow=${e} one=${n} other=${o} />
      <details>
        <summary>${Q.flow.table}</summary>
        <${bt} id="overgang" caption=${l} rows=${e.left} columns=${a} />
      </details>
    </section>
  `}function d$(t,e){if(!e)return t;let n=s=>hn(s).includes(e),{actions:o}=t;return{notes:[],statements:t.statements.filter(([,,s])=>n(s)),changes:t.changes.filter(s=>[s.barrier,s.other_barrier].includes(e)),actions:o&&{...o,moved:o.moved.filter(n),stayed:o.stayed.filter(n),fresh:o.fresh.filter(n)}}}function u$({actions:t,one:e,other:n,all:o}){let s=[...o?[...t.moved,...t.stayed]:t.moved,...t.fresh],r=new Set(t.fresh),a=f=>r.has(f)?"":ue(f,e.date),l=f=>ue(f,n.date),c=f=>r.has(f)?i`<span class="zacht">${Q.not_yet}</span>`:i`<${Ct} id=${f} date=${e.date} />`,p=[{key:"actie",label:Q.action,text:S,cell:f=>i`<${T} id=${f} />`},{key:"wat",label:Q.what,text:Ot},{key:"plan",label:e.label,text:a,cell:c},{key:"nu",label:n.label,text:l,cell:f=>i`<${Ct} id=${f} date=${n.date} />`}],d=()=>[[...p.map(f=>f.label),...Yt],...s.map(f=>[...p.map(m=>m.text(f)),...Qt(null,e.plan.key)])],u=()=>R({alles:o?null:"ja"});return i`
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
  `}function gp({route:t}){if(On.length<2)return i`<${X} text=${Q.title} /><p>${Q.alone}</p>`;let{one:e,other:n,after:o}=a$(t.query),s=r$(e,n,D(t.query)),r=qt.some(u=>u.notation===t.query.stap)?t.query.stap:"",a=d$(s,r),{actions:l}=a,c=l?.flows[r],p=l?"dates":"plans",d=g(Q.intro[p],{before:Z(e.date),after:Z(n.date)});return i`
    <${X} text=${Q.heading[p]} title=${Q.title}><p class="uitleg">${d} ${De}</p><//>
    <${an}>
      <${_i} />
      <div class="velden">
        ${On.length>2&&i`
            <${hp} label=${Q.first} name="van" current=${e} options=${On.slice(0,-1)} />
            <${hp} label=${Q.second} name="met" current=${n} options=${o} />
          `}
        <${Gt}
          label=${Q.columns.step} name="stap"
          options=${qt.map(u=>[u.notation,u.label])} />
      </div>
    <//>
    ${l&&c&&i`<${p$} actions=${l} flow=${c} one=${e} other=${n} />`}
    ${l&&i`<${l$} rows=${a.statements} />`}
    <section class="blok">
      <h2>${g(Q.cells,{count:a.changes.length})}</h2>
      ${a.changes.length?i`<${c$} found=${a} one=${e} other=${n} mode=${p} />`:[i`<p>${k.shared.none}</p>`,a.notes.map(u=>i`<p class="zacht">${u}</p>`)]}
    </section>
    ${l&&i`
        <${u$} actions=${l} one=${e} other=${n} all=${!!t.query.alles} />
      `}
    <${Dt} text=${E(Q.shown,a.changes.length)} />
  `}var Q,vi,On,r$,bp=M(()=>{"use strict";q();nt();Wt();N();Mt();A();bn();J();it();Ht();Qe();Ut();Dn();Lt();$p();We();Q=k.compare,vi=t=>B(U("CellState",t)),On=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:I?g(Q.side,{plan:t.title,label:n}):B(n)}))),r$=(t,e,{stated:n,strict:o})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${o?"|strict":""}`]});function m$({row:t,cell:e,change:n,step:o,plan:s}){let r=Mr(e,n,s);if(!e)return i`<td>${n&&i`<span class="sr">${r}</span>`}</td>`;let a=ke(t.key,o,s.key);return i`
    <td>
      <button type="button" class="vakje" id=${bo(a)} aria-haspopup="dialog" title=${r}
        onClick=${()=>R({cel:a})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:et(o)})}${r}</span>
        <${kp} cell=${e} />
      </button>
    </td>
  `}function g$({plan:t,reach:e,scenario:n,rows:o,changes:s}){let r=new Map(o.map(l=>[l.key,l])),a=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return i`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(te.caption,{scenario:at(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${te.partner}</th>
          ${t.steps.map((l,c)=>i`
              <${$$} step=${l} place=${c+1} column=${e.columns[c]}
                all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${a.map((l,c)=>i`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&v(l.id,"isGeneric")==="true"?"verzamel":""}>
                ${l.partners?l.said:i`<${T} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,d)=>p.acting?l.partners?i`<td></td>`:i`<${m$} row=${l} cell=${l.cells[d]} change=${s(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&i`<${h$} rows=${a.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function _$({plan:t,scenario:e,reach:n}){let o=Oe("partner",e,t),s=Jo("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?i`<${Hn} plan=${t} /><p>${te.nothing_yet}</p>`:n.partners?i`
    ${I&&i`<h2>${t.title}</h2>`}
    <${Hn} plan=${t} />
    <p>${An(e,t).said.reach} <a href=${mc("organisaties-in-de-tekst")}>${te.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${g$} plan=${t} reach=${n} scenario=${e} rows=${o}
          changes=${s} />
        <p class="acties">
          <${ro} name=${`dekking-${t.key}`} title=${te.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${k$} plan=${t} reach=${n} rows=${o} changes=${s} />
        <${w$} reach=${n} />
      </div>
      <${y$} reach=${n} plan=${t} />
    </div>
  `:i`<p>${te.nothing}</p>`}function _p({route:t}){let e=D(t.query),{reach:n}=tt(e),{cel:o}=t.query;return i`
    <div class="werkkop">
      <${X} text=${te.heading} title=${te.title} />
      <p class="zacht">${at(e)}</p>
      <${Ir} query=${t.query}><${Sn} /><//>
    </div>
    ${he(e).map(s=>i`
        <${_$} key=${s.key} plan=${s} scenario=${e}
          reach=${n.find(r=>r.plan===s.key)} />
      `)}
    ${o&&i`<${jr} address=${o} by="partner" scenario=${e} />`}
    <${Dt} text=${o?"":g(te.shown,{scenario:at(e)})} />
  `}var te,f$,kp,xi,$$,yp,wp,h$,b$,k$,y$,w$,vp=M(()=>{"use strict";q();nt();Wt();N();Mt();A();bn();J();it();_o();Qe();ts();Lt();te=k.coverage,f$=5,kp=({cell:t})=>i`
  <span class="beeld" aria-hidden="true">
    <${Je} basis=${t.most_basis} />
    <${Wn} bar=${t.bar} support=${t.support_only} most=${f$} />
    <span class=${t.strict?"woord anders":"woord"} title=${t.small}>${t.small}</span>
  </span>
`;xi=t=>!t.acting&&!t.undecided,$$=({step:t,place:e,column:n,all:o})=>i`
  <th scope="col" class="station">
    <span class=${xi(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${le(t.id)}>${t.label}</a>
    <span class=${xi(n)?"bij niemand":"bij"}>${n.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/o}%`}}></i></span>
  </th>
`,yp=({column:t})=>{let{title:e,text:n}=t.undecided?te.undecided:te.nobody;return i`<span class=${t.undecided?"":"plaat"}><strong>${e}</strong> ${n}</span>`},wp=t=>t.undecided?"onbeslist":"arcering",h$=({rows:t,column:e})=>i`
  <td rowspan=${t} class=${wp(e)}><${yp} column=${e} /></td>
`;b$=({row:t,cell:e,change:n,step:o,plan:s})=>i`
  <li>
    <${T} id=${t.id} text=${t.label} />
    <a class="naar" href=${j("dekking",{...F.route.query,cel:ke(t.key,o,s.key)})}>
      <span class="sr">${t.label}: ${Ce(e).word}${n&&`, ${Cr(n,s)}`}</span>
      <${kp} cell=${e} />
    </a>
  </li>
`,k$=({plan:t,reach:e,rows:n,changes:o})=>i`
  <div class="perstap">
    ${e.columns.map((s,r)=>{let a=n.filter(l=>l.cells[r]).map(l=>i`<${b$} row=${l} cell=${l.cells[r]} change=${o(l.key,s.step)}
            step=${s.step} plan=${t} />`);return i`
        <section key=${s.step}>
          <${I?"h3":"h2"} class="stapkop">
            <span class=${xi(s)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(te.step,{step:et(s.step),said:s.said})}
          <//>
          ${s.acting?i`<ul>${a}</ul>`:i`<p class=${wp(s)}><${yp} column=${s} /></p>`}
        </section>
      `})}
  </div>
`,y$=({reach:t,plan:e})=>i`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${I?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.nobody).map(n=>i`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.nobody}</h2>
            ${n.waits&&i`<p>${n.waits}</p>`}
            <p><a href=${j("aandachtspunten",{stap:n.step})}>${te.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${te.about}</p>
    <${Fs} expected=${te.expected} quiet=${te.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${ni} />
    <p><a href=${j("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`,w$=({reach:t})=>i`
  <div class="hoofdstuk"><h2>${te.alike.title}</h2><p>${te.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>i`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&i`<p>${t.elsewhere}</p>`}
`});function Rr(t,e){let n=Vn();for(let{mark:s}of t)e?n.add(s):n.delete(s);let o=n.size===0;return R({merk:[...n].join(Si),...o&&{alleen:null}},!0),n.size}var Si,Vn,xp,Oi,Ci=M(()=>{"use strict";nt();Si=".",Vn=()=>new Set((F.route?.query.merk||"").split(Si).filter(Boolean)),xp=()=>[...Vn()].join(Si),Oi=()=>!!F.route?.query.alleen&&Vn().size>0});var Mi,v$,Dr,rs,Co,As=M(()=>{"use strict";q();A();Mi=k.shared.outcomes,v$={disc:i`<circle r="5.5" />`,tail:i`<circle r="4.5" />`,diamond:i`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:i`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:i`<circle r="4.5" />`,half:i`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Dr=({outcome:t})=>i`<g class=${`teken teken-${Mi[t].sign}`}>${v$[Mi[t].sign]}</g>`,rs=({outcome:t})=>i`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Dr} outcome=${t} />
  </svg>
`,Co=({outcome:t,on:e=""})=>i`
  <span class="uitkomst">
    <${rs} outcome=${t} /> ${Mi[t].said}${e&&i`<span class="bij">${e}</span>`}
  </span>
`});function ji({gaps:t,what:e}){let n=Vn(),o=t.filter(a=>n.has(a.mark)).length,s=a=>pt(E(ln.bar.changed,Rr(t,a.target.checked))),r=t.length>1?g(ln.mark_all,{count:t.length,what:e}):g(ln.mark,{what:e});return i`
    <label class="merk">
      <input
        type="checkbox"
        checked=${o===t.length}
        indeterminate=${o>0&&o<t.length}
        aria-label=${r}
        onChange=${s}
      />
    </label>
  `}function C$({title:t,gaps:e,beside:n,by:o,scenario:s,open:r}){let a=e.filter(f=>f.heavy).length,l=P(e.map(f=>o==="topic"?In(f.query):Sp(f))),c=f=>e.filter(m=>(o==="topic"?In(m.query):Sp(m))===f).length,p=f=>c(f)>1?g(ln.repeated,{title:f,count:c(f)}):f,d=i`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        <strong>${e.length}</strong> ${E(ln.questions,e.length).replace(/^\d+ /,"")}
        ${a>0&&i`<span class="bij">${g(ln.heavy,{count:a})}</span>`}
      </span>
      <span class="vouwbij">${l.slice(0,6).map(p).join(" · ")}${l.length>6&&" …"}</span>
      ${n>0&&i`<span class="vouwtal bij">${g(ln.about_source,{count:n})}</span>`}
    </span>
  `;return i`
    <div class="vouw">
      <${ji} gaps=${e} what=${t} />
      <${Ls} summary=${d} inside=${()=>e.map(f=>i`<${S$} key=${x$(f)} gap=${f} scenario=${s} query=${y.queries[f.query]||{}} />`)} open=${r} />
    </div>
  `}function Mp({gaps:t,beside:e,by:n,scenario:o,open:s}){let{of:r,all:a}=O$[n],l=(c,p)=>c.filter(d=>r(d)===p);return a(t).map(([c,p])=>({id:c,title:p,found:l(t,c)})).filter(({found:c})=>c.length).map(({id:c,title:p,found:d})=>i`
        <${C$}
          key=${c}
          title=${p}
          gaps=${d}
          beside=${l(e,c).length}
          by=${n}
          scenario=${o}
          open=${s}
        />
      `)}function M$({row:t}){let e=t.who.length>Op+1?t.who.slice(0,Op):t.who,n=t.who.length-e.length;return i`
    <${Xt} ids=${e} name=${j$} />
    ${n>0&&g(ln.deadline.others.more,{names:"",count:n})}
    <span class="bij">${ln.deadline.how[t.how]}</span>
  `}function L$({gap:t,found:e,scenario:n}){let o=e.deadline,s=ln.deadline.columns,r=Ie(e.subject),a=S(e.subject);return i`
    <tr role="row" class=${Cp(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${ji} gaps=${[t]} what=${o.what||a} /></td>
      <th scope="row" role="rowheader" data-kop=${s.work}>
        <${T} id=${e.subject} text=${r===a?a:`${r} ${e.subject_label}`} />
        ${o.what&&i`<span class="bij">${o.what}</span>`}
        <${Za} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${s.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${s.stand}><${Co} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${s.who}><${M$} row=${o} /></td>
    </tr>
  `}function jp({rows:t,scenario:e,all:n}){let{columns:o,caption:s,title:r,lanes:a,note:l,show:c}=ln.deadline,p=ce()?F$:T$,d=n||t.length<=p+1?t:t.slice(0,p),u=Cs(t.map(({found:f})=>f.deadline?.outcome||""));return i`
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
          ${d.map(f=>i`<${L$} ...${f} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${d.length<t.length&&i`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>R({termijnen:"alle"},!0)}>
            ${E(c,t.length-d.length)}
          </button>
        `}
    </section>
  `}var ln,Cp,x$,S$,O$,Sp,Op,j$,T$,F$,Lp=M(()=>{"use strict";$e();q();nt();Wt();N();A();Ci();J();Ht();Yo();Lt();As();ln=k.gaps;Cp=t=>Vn().has(t.mark)?"gemarkeerd":"",x$=t=>`${t.mark} ${t.sentence}`,S$=({gap:t,scenario:e,query:n})=>i`
  <article class=${`punt gewicht-${t.severity} ${Cp(t)}`} data-vraag=${t.mark}>
    <${ji} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Ja} gap=${t} query=${n} />
      <${Za} gap=${t} scenario=${e} />
    </div>
  </article>
`,O$={topic:{of:t=>t.topic,all:()=>y.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>P(t.map(e=>e.query)).map(e=>[e,In(e)])}};Sp=t=>t.subject_label;Op=2;j$=t=>S(t);[T$,F$]=[8,5]});function E$({scenario:t,tell:e}){async function n(){e(je.busy);try{let o={options:Ao(t),marks:xp(),kind:"xlsx"};Ke(`${je.file}.xlsx`,(await dt().ask("marked",o)).data,z$),e("")}catch(o){e(o.message)}}return i`<button type="button" id="merk-xlsx" onClick=${n}>${je.excel}</button>`}function A$({gaps:t,scenario:e,rows:n}){let[o,s]=Y(""),r=Vn();if(!r.size)return null;let a=t.filter(u=>r.has(u.mark)),l=r.size-a.length,c=Oi(),p=()=>{Rr([...r].map(u=>({mark:u})),!1),pt(je.cleared)},d=()=>{R({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return i`
    <section class="merkbalk" aria-label=${je.label}>
      <p>
        <strong>${E(je.count,r.size)}</strong>${l>0&&E(je.elsewhere,l)}
      </p>
      <button
        type="button" class="alslink" id="alleen"
        onClick=${()=>R({alleen:c?null:"gemarkeerd"})}>
        ${c?je.every:je.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${je.clear}</button>
      <p class="merkuitleg" aria-live="polite">${o||je.address}</p>
      <button type="button" id="merk-print" onClick=${d}>${je.print}</button>
      <${Vt} name=${`${je.file}.csv`} rows=${()=>n(a)} label=${je.csv} id="merk-csv" />
      ${Be()&&i`<${E$} scenario=${e} tell=${s} />`}
    </section>
  `}function B$({all:t}){let e=(r,a)=>P(r).map(l=>[l,a(l)]),n=e(t.flatMap(r=>ko(r).flatMap(a=>a.partners)),zp),o=e(t.map(r=>r.query).sort(G),In),s=Object.entries(y.codes.Severity).map(([r,a])=>[r,a.label]);return i`
    <${an}>
      <div class="velden">
        <${Gt}
          label=${ct.fields.partner}
          name="partner"
          options=${n.sort((r,a)=>G(r[1],a[1]))}
        />
        <${Gt} label=${ct.fields.step} name="stap"
          options=${[...qt.map(r=>[r.notation,r.label]),...Fp("stap",et)]} />
        <${Gt} label=${ct.fields.query} name="vraag" options=${o} />
        <${Gt} label=${ct.fields.weight} name="gewicht"
          options=${[...s,...Fp("gewicht",r=>U("Severity",r))]} />
        <${Gt} label=${ct.fields.kind} name="soort" options=${Ro.map(r=>[r.notation,r.label])} />
        <${vn} label=${ct.fields.text} name="tekst" />
        <${ao} names=${Li} />
      </div>
    <//>
  `}function P$({points:t,low:e,source:n,query:o}){let s=P(t.map(c=>c.topic)).length,r=c=>E(ct.questions,c.length),a={points:g(ct.part_counts.points,{questions:r(t),topics:E(ct.topics_count,s)}),source:g(ct.part_counts.source,{questions:r(e)})},l=(c,p,d)=>i`
    <a href=${j("aandachtspunten",{...o,deel:p})} aria-current=${d?"true":null} id=${`deel-${p}`}>
      <strong>${ct.parts[c]}</strong> ${a[c]}
    </a>
  `;return i`
    <nav class="delen" aria-label=${ct.parts_label}>
      ${l("points","overleg",!n)}${l("source",Ep,n)}
    </nav>
  `}function I$({gaps:t,beside:e,per:n,scenario:o,open:s,all:r}){let a=[...t,...e].flatMap(u=>ko(u).map(f=>({gap:u,found:f}))).filter(({found:u})=>u.deadline).sort((u,f)=>G(u.found.deadline?.day||"",f.found.deadline?.day||"")),l=t.filter(u=>!u.deadline),c=Wr[n],p=Object.entries(Wr).map(([u,f])=>[u,ct.fold[f]]),d=()=>R({vouw:s?"in":"uit"},!0);return i`
    ${a.length>0&&i`<${jp} rows=${a} scenario=${o} all=${r} />`}
    ${l.length>0&&i`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${ct.heading[c]}</h2>
            <p>${ct.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${d}>${s?ct.refold:ct.unfold}</button>
            </p>
          </header>
          <${ns} legend=${ct.fold_by} name="per" options=${p} current=${n} id="per" />
          <${Mp} gaps=${l} beside=${e} by=${c} scenario=${o} open=${s} />
        </section>
      `}
    ${!t.length&&i`<p>${ct.none}</p>`}
  `}function Ap({route:t}){let e=D(t.query),n=t.query,o=tt(e).gaps,s=Oi(),r=s?o.filter($=>Vn().has($.mark)):gc(o,n),a=r.filter($=>!$.source),l=r.filter($=>$.source),c=n.deel?n.deel===Ep:!a.length&&l.length>0,p=s||!!n.vraag,d=p?r:c?l:a,u=s||Li.some($=>n[$]),f=n.vouw?n.vouw==="uit":u&&d.length<=R$,m=n.per in Wr?n.per:Object.keys(Wr)[Number(c&&!p)],h=Object.fromEntries(Li.filter($=>n[$]).map($=>[$,n[$]])),b=$=>E(ct.questions,$.length);return i`
    <${X} text=${ct.title}>
      <p class="uitleg">${g(ct.intro,{report:Bn(st(e.plan))})} ${De}</p>
    <//>
    ${he(e).map($=>i`<${Hn} key=${$.key} plan=${$} />`)}
    <div class="deelrij">
      ${p?i`<p class="delen"><strong>${s?ct.only_title:In(n.vraag)}</strong></p>`:i`<${P$} points=${a} low=${l} source=${c} query=${h} />`}
      <${N$} scenario=${e} />
    </div>
    <div class=${s?"vragen alleen":"vragen"}>
      ${!s&&i`<${B$} all=${o} />`}
      <div class="vraaglijst">
        ${c&&!p&&i`<p class="zacht">${ct.source_intro}</p>`}
        <p class="zacht" id="weegt">${ct.weights}</p>
        <${I$}
          key=${`${c}${s}`}
          gaps=${d}
          beside=${c||p?[]:l}
          per=${m}
          scenario=${e}
          open=${f}
          all=${u||!!n.termijnen}
        />
        <p class="acties"><${Vt} name="aandachtspunten.csv" rows=${()=>Tp(d,e)} /></p>
        <${$r} />
      </div>
    </div>
    <${A$} gaps=${o} scenario=${e} rows=${$=>Tp($,e)} />
    <${Dt} text=${g(ct.shown,{points:b(a),low:b(l)})} />
  `}var je,z$,ct,zp,Tp,Fp,Li,N$,Ep,Wr,R$,Bp=M(()=>{"use strict";$e();q();nt();Wt();N();Mt();A();tn();Ci();J();it();Qe();Ut();Lp();Yo();je=k.gaps.bar,z$="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";ct=k.gaps,zp=t=>S(ge(t)||t),Tp=(t,e)=>[[...ct.csv,...Yt],...t.map(n=>[U("Severity",n.severity),In(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(et).join(", "),n.kinds.map(lt).join(", "),n.partners.map(zp).join(", "),n.subject_label,oo(n).map(ht).join("; "),...Qt(e,n.plan)])],Fp=(t,e)=>{let n=F.route.query[t]||"";return n.includes(",")?[[n,Ee(n.split(",").map(e))]]:[]},Li=["tekst","stap","soort","partner","vraag","gewicht"];N$=({scenario:t})=>i`
  <details class="blik">
    <summary>${at(t)} <span class="wijzig">${ct.change}</span></summary>
    <${Sn} />
  </details>
`,Ep="bron";Wr={onderwerp:"topic",soort:"query"};R$=25});function Np(t,e){let n=new Map;for(let s of t)n.set(s.x,[...n.get(s.x)||[],s]);let o=Math.max(1,...[...n.values()].map(s=>s.length));return[...n.values()].flatMap(s=>s.sort((r,a)=>r.y-a.y).map((r,a)=>({...r,y:Math.round((a+.5)*e*o/s.length)})))}function D$(t,e,n){let o=new Map(t.map(u=>[u.id,u])),s=u=>e.flatMap(f=>f.from===u?[f.to]:f.to===u?[f.from]:[]),r=[],a=[...t].sort((u,f)=>G(u.title,f.title)).map(u=>u.id),l=new Set,c=u=>{if(!(l.has(u)||!o.has(u))){l.add(u),r.push(u);for(let f of P(s(u)))c(f)}};for(let u of a)c(u);let p=Math.ceil(r.length/2),d=Math.max(n*1.6,40);return r.map((u,f)=>{let m=f<p,h=m?p:r.length-p,b=m?f:r.length-1-f,$=h>1?Math.sin(Math.PI*b/(h-1)):1,w=Math.round((b+.5)*d*(p/h));return{...o.get(u),x:Math.round((m?-1:1)*(140+250*$)),y:w}})}function Pp(t,e){let n=xs(t,e).filter(o=>o.group).map(({from:o,to:s,group:r,said:a=""})=>({id:[o,s,r,a].join("~"),from:o,to:s,group:r,said:[a]}));return[...new Map(n.map(o=>[o.id,o])).values()]}function V$(t,e){let n=Et(t)?t:"",o=n?Pp(n,e).map(Rp):[],s=[P(o.map(l=>l.from)),[n],P(o.map(l=>l.to))],r=new Set([n]),a=s.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(d=>!r.has(d));for(let d of p)r.add(d);return p.sort((d,u)=>G(S(d),S(u))).map((d,u)=>Ip(d,c*we.width,u))});return{...we,name:cn,title:n?we.title_of.replace("{name}",S(n)):we.title,layout:"columns",looks:we,nodes:Np(a,we.step),rows:o,date:e,centre:n}}function Dp(t,e,n,o){let s=[...t.nodes],r=[...t.rows],a=new Map;for(let l of e.filter(c=>Et(c)&&s.some(p=>p.id===c))){let c=new Set(s.map($=>$.id)),p=Pp(l,n),d=$=>$.from===l?$.to:$.from,u=P(p.map(d)).filter($=>!c.has($)),f=u.slice(0,W$),m=s.find($=>$.id===l),h=(o==="route"?G$:U$)(s,m,f);s.push(...h.map(({id:$,x:w,y:_})=>Ip($,w,_)));let b=new Map(h.map($=>[$.id,$]));for(let $ of p.filter(w=>b.has(d(w)))){let{branch:w}=b.get(d($));r.push({...Rp($),...w&&{branch:{...w,head:l,stop:d($)}}})}u.length>f.length&&a.set(l,{shown:f.length,count:u.length-f.length})}return{nodes:s,rows:r,left:a}}function U$(t,e,n){let o=t.map(c=>c.x),[s,r]=[Math.min(...o),Math.max(...o)],a=e.x<(s+r)/2?s-we.width:r+we.width,l=e.y-(n.length-1)*we.step/2;return n.map((c,p)=>({id:c,x:a,y:l+p*we.step}))}function G$(t,e,n){let o=Math.max(...t.map(l=>l.x)),s=Math.max(...t.map(l=>l.y))+30,r=Math.ceil(n.length/Ti)*zi,a=Math.max(0,Math.min(e.x+Fi,o+Fi-r));return n.map((l,c)=>{let p=a+Math.floor(c/Ti)*zi,d=s+26+c%Ti*(we.step-3);return{id:l,x:p+zi/2-4,y:d,branch:{beside:p-e.x,aside:Fi,top:s}}})}function Wp(t,e){let{date:n}=D(e);if(t===cn)return V$(e.ding,n);let o=y.views[t];if(!o)return null;let{edges:s,loose:r}=o.at[n],a=o.at[n].nodes.map(l=>({title:l.label,...l}));return{...o,name:t,date:n,looks:o,nodes:a,rows:[...s,...r]}}function as(t,e,n){return t.matrix||e.from&&e.to?`${n(e.from)} – ${n(e.to)}`:[n(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}function Vp(t,e){let n=new Set((e.zonder||"").split(",")),{plan:o}=D(e),s=Object.entries(qr).map(([c,p])=>[p,c==="partner"?e[c]&&ge(e[c]):e[c]]).filter(([,c])=>c),r=t.rows.filter(c=>!(c.group&&n.has(c.group))&&(!e.staat||!c.state||c.state===e.staat)&&(!o||!c.plans||c.plans.includes(o))&&s.every(([p,d])=>(c[p]||[]).includes(d)||c.from===d||c.to===d));if(r.length===t.rows.length)return{nodes:t.nodes,rows:r};let a=new Set([t.centre,...r.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>a.has(c.id)||c.row&&a.has(c.row));return t.choose?{nodes:D$(l,r,t.step),rows:r}:{nodes:t.layout==="columns"?Np(l,t.step):l,rows:r}}function Hr(t,e){let n=new Map;for(let s of t){let r=`${s.from||""}|${s.to||""}`;n.set(r,[...n.get(r)||[],s])}let o=s=>[...new Set(s)].sort((r,a)=>Bs(r)-Bs(a)||G(e(r),e(a)));return{givers:o(t.map(s=>s.from||"")),takers:o(t.map(s=>s.to||"")),at:(s,r)=>n.get(`${s}|${r}`)||[]}}var cn,W$,Ti,Fi,zi,we,q$,H$,Ip,Rp,is,qp,Hp,qr,Bs,io=M(()=>{"use strict";N();Mt();A();J();Ht();cn="omgeving",W$=16,Ti=8,Fi=68,zi=236;we=y.around,q$=t=>Io(t).find(e=>we.nodes[e])||"*",H$=t=>t.length>we.letters?`${t.slice(0,we.letters-1)}…`:t,Ip=(t,e,n)=>({id:t,label:H$(S(t)),title:S(t),group:q$(t),x:e,y:n}),Rp=t=>{let{color:e,dashes:n}=we.edges[t.group];return{...t,color:e,dashes:n,arrows:"to"}};is=t=>Object.keys(t.table).filter(e=>!qp[e]),qp={from_label:"from",to_label:"to"},Hp=t=>qp[t],qr={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};Bs=t=>t===""?2:Et(t)&&to(t)?1:0});function Gp(t,e){let n=P(t.filter(Boolean)),o=n.length-Ns;return o<=0?e?n.join(e):Ee(n):`${n.slice(0,Ns).join(e||", ")}${e||" "}${Cn.more.replace("{count}",String(o))}`}function K$(t,e){let n=Zt(t,"who",e).filter(r=>r.acts),o=r=>ut(r,"broader")||r,s=r=>`${S(o(ut(r,"barrier")))}, ${U("Basis",v(r,"basis")).toLowerCase()}`;return[[Cn.who,Vr(n.map(r=>`${S(r.from)} (${r.said})`))],[Cn.state,ue(t,e)],[Cn.step,Vr(qo(t,e).map(s))],[Cn.where,Vr(Jt(t).slice(0,2).map(ht))]]}function Jp(t,e,n,o){let s=e.find(c=>c.id===n||n===`leeg~${c.id}`);if(s)return{kind:s.group&&t.looks.edges[s.group]?.label||"",name:as(t,s,o),facts:[...J$(t,s),[Cn.role,Kp(s)],[Cn.where,Up(s.about||[])]],thing:""};let r=e.filter(c=>c.from===n||c.to===n),a=c=>o(c.from===n?c.to:c.from),l=ho(n)?K$(n,t.date):[...r.slice(0,Ns).map(c=>[a(c),Z$(c,a(c))]),[Cn.also,r.length>Ns?Cn.more.replace("{count}",String(r.length-Ns)):""],[Cn.where,Up(r.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:Et(n)?B(Ot(n)):"",name:o(n),facts:l,thing:Et(n)?n:""}}var Cn,Ns,Vr,Up,Kp,J$,Z$,Zp=M(()=>{"use strict";N();A();io();J();it();Ht();Cn=k.graph.card,Ns=3;Vr=t=>Gp(t,"; "),Up=t=>Vr(t.flatMap(e=>Et(e)?Jt(e).slice(0,1).map(ht):[]));Kp=t=>Gp((t.roles||[]).map(e=>U("Role",e))),J$=(t,e)=>is(t).map(o=>t.table[o]).map((o,s)=>[o,e.said[s]]),Z$=(t,e)=>[...t.said.filter(n=>n&&Pt(n)!==Pt(e)),Kp(t)].filter(Boolean).join(" · ")});function Y$({picture:t,row:e}){let n=e.group&&!y.views[t.name]?Object.keys(y.around.table):Object.keys(t.table),o=is(t).map(r=>t.table[r]),s=e.said.map((r,a)=>[n.length&&o[a],r]).filter(([r,a])=>r&&a);return i`<dl class="feiten">
    ${s.map(([r,a])=>i`<div><dt>${r}</dt><dd>${a}</dd></div>`)}
  </dl>`}function X$({picture:t,row:e,name:n}){let o=(e.about||[]).filter(r=>Et(r)&&r!==e.from&&r!==e.to),s=r=>no(r,t.date).filter(Boolean).join(", ");return i`
    <h2>${as(t,e,n)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&i`<p>${t.looks.edges[e.group].label}</p>`}
    <${Y$} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&i`<p>${De}</p>
        <p><a href=${j("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${se.slot_page}</a></p>`}
    ${o.length>0&&i`<p>${se.about}</p>
        <ul>${o.map(r=>i`<li>${jt(r)?Qp(r):S(r)}${ho(r)&&i`<span class="zacht"> – ${s(r)}</span>`}${Jt(r).slice(0,1).map(a=>i`<span class="zacht adres">${ht(a)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(r=>r&&jt(r)).map((r,a)=>i`${a>0&&" · "}${Qp(r,se.page_of.replace("{name}",S(r)))}`)}</p>
  `}function th({picture:t,rows:e,node:n,name:o,unfold:s,opened:r,pick:a}){let l=e.filter(f=>f.from===n||f.to===n),c=t.nodes.find(f=>f.id===n)?.group,p=t.looks.nodes[c]?.label||Ot(n),d=r.includes(n),u=f=>{let m=f.from===n?f.to:f.from;return i`<li>
      ${t.arrows!==!1&&(f.from===n?se.towards:se.coming)}
      <button type="button" class="rijknop" onClick=${()=>a(m||f.id)}>${o(m)}</button>
      ${f.group&&i`<span class="zacht"> – ${t.looks.edges[f.group]?.label||f.said[0]}</span>`}
    </li>`};return i`
    <h2>${o(n)}</h2>
    <p>${p&&`${B(p)}. `}${Q$(l.length)}</p>
    ${Et(n)&&jt(n)&&i`<p class="acties">
        <a href=${le(n)}>${se.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(d)}
          onClick=${()=>s(n)}>${d?`− ${se.fold}`:`+ ${se.unfold}`}</button>
        ${" "}<a href=${j(["graaf",cn],{ding:n})}>${se.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,Ei).map(u)}</ul>
    ${l.length>Ei&&i`<p>${se.rest.replace("{count}",String(l.length-Ei))}</p>`}
  `}function Yp(t){let{row:e,node:n,first:o}=t;return i`
    <section class="inwoorden" id="inwoorden" aria-label=${se.in_words}>
      ${e&&i`<${X$} ...${t} />`} ${n&&i`<${th} ...${t} />`}
      ${!e&&!n&&(o||i`<p class="zacht">${se.nothing_chosen}</p>`)}
    </section>
  `}function Xp({picture:t,rows:e,name:n,hover:o,close:s,keep:r,unfold:a,opened:l,unfolds:c}){let p=Rt();zt(()=>{let f=m=>m.key==="Escape"&&s();return window.addEventListener("keydown",f),()=>window.removeEventListener("keydown",f)},[]),zt(()=>{let{offsetWidth:f,offsetHeight:m,offsetParent:h}=p.current;if(!h)return;let b=Math.max(4,Math.min(o.x-20,h.clientWidth-f-4)),$=o.y+16,w=$+m>h.clientHeight-4?Math.max(4,o.y-18-m):$;p.current.style.transform=`translate(${b}px, ${w}px)`});let d=Jp(t,e,o.id,n),u=d.facts.filter(([f,m])=>f&&m);return i`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>r(!0)} onPointerLeave=${()=>r(!1)}>
      ${d.kind&&i`<span class="zacht">${d.kind}</span>`}
      <strong>${d.name}</strong>
      <dl>${u.map(([f,m])=>i`<div><dt>${f}</dt><dd>${m}</dd></div>`)}</dl>
      ${d.thing&&jt(d.thing)&&i`<p class="acties"><a href=${le(d.thing)}>${se.page}</a>${c(d.thing)&&i`<button type="button" class="rijknop" onClick=${()=>a(d.thing)}>${l.includes(d.thing)?se.fold:se.unfold}</button>`}</p>`}
    </div>
  `}var se,Ei,Qp,Q$,td=M(()=>{"use strict";q();nt();N();Zp();A();io();J();it();se=k.graph,Ei=40,Qp=(t,e=S(t))=>i`<a href=${le(t)}>${e}</a>`,Q$=t=>(t===1?se.counted.one:se.counted.more).replace("{count}",t)});function ed(t){let{of:e,nodes:n,edges:o,options:s,handle:r,lit:a,line:l,look:c,shown:p,title:d,opened:u}=t,f=Rt(),m=Qn({of:"",view:null,ids:new Set}),h=Qn(t);h.current=t,zt(()=>{let w=performance.now(),_=m.current.of===e?m.current.view:null,L=0,x=(C,mt)=>{window.clearTimeout(L),L=window.setTimeout(()=>h.current.onHover(C===null?null:{id:C,...mt}),eh)},W=zr(f.current,{nodes:n,edges:o,options:s,view:_,opened:u},{onChoose:C=>h.current.onChoose(C),onUnfold:C=>h.current.onUnfold(C),unfolds:C=>h.current.unfolds(C),onHover:x});r.current=W;let z=_?n.map(C=>C.id).filter(C=>!m.current.ids.has(C)):[];return z.length&&W.show([...z,...a]),f.current.dataset.ms=String(Math.round(performance.now()-w)),()=>{window.clearTimeout(L),m.current={of:e,view:W.view(),ids:new Set(n.map(C=>C.id))},W.destroy(),r.current=null}},[e,n,o]),zt(()=>{p&&m.current.of===""&&r.current.fit(12/14)},[p]),zt(()=>{let w=()=>window.setTimeout(()=>r.current?.fit(),60),_=()=>r.current?.fit();return document.addEventListener("fullscreenchange",w),window.addEventListener("beforeprint",_),()=>{document.removeEventListener("fullscreenchange",w),window.removeEventListener("beforeprint",_)}},[]),zt(()=>r.current.select(a,l?[l]:[],c),[e,n,o,a.join(" "),l]);let b=w=>oh[w.key]?.(t),$={height:`${Tc(n,Math.max(420,Math.round(window.innerHeight*nh)))}px`};return i`<div class="doek" id="doek" ref=${f} style=${$} data-title=${d} onKeyDown=${b}></div>`}var eh,nh,oh,nd=M(()=>{"use strict";q();li();eh=250,nh=.9,oh={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()}});function od({picture:t,rows:e,names:n,chosen:o,pick:s,point:r,caption:a}){let l=_=>n.get(_)?.title||Mn.nobody,c=_=>n.get(_)?.label||Mn.nobody,{givers:p,takers:d,at:u}=Hr(e,c),f=_=>t.looks.edges[_.group],m=_=>[_.said[0],f(_).label].filter(Boolean).join(", "),h=(_,L)=>[Bs(_)!==Bs(L)&&"nieuw",_===""&&"ongenoemd"].filter(Boolean).join(" "),b=(_,L)=>{let x=_.currentTarget.getBoundingClientRect(),W=_.currentTarget.closest(".vlak").getBoundingClientRect();r({id:L.id,x:x.right-W.left,y:x.bottom-W.top-10})},$=(_,L)=>{let x=u(_,L);if(!x.length)return null;let W=x.some(C=>C.id===o),z=x.some(C=>f(C).mark==="broken");return i`
      <button type="button" class=${z?"hapert":null} aria-pressed=${String(W)}
        aria-label=${`${l(_)} ${Mn.to} ${l(L)}: ${x.map(m).join("; ")}`}
        onClick=${()=>s(x[(x.findIndex(C=>C.id===o)+1)%x.length].id)}
        onMouseEnter=${C=>b(C,x[0])} onMouseLeave=${()=>r(null)}
        onFocus=${C=>b(C,x[0])} onBlur=${()=>r(null)}>
        ${x.length>2?i`<${Mo} look=${f(x[0])} /><b>${x.length}</b>`:x.map(C=>i`<${Mo} look=${f(C)} />`)}
      </button>
    `},w=_=>o&&e.some(L=>L.id===o&&(L.from||"")===_);return i`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${a}</caption>
        <thead>
          <tr>
            <td class="hoek">${Mn.corner}</td>
            ${d.map((_,L)=>i`<th scope="col" class=${h(_,d[L-1]??_)}><span>${c(_)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${p.map((_,L)=>i`
              <tr class=${[h(_,p[L-1]??_),w(_)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(_)}</th>
                ${d.map((x,W)=>i`<td class=${h(x,d[W-1]??x)}>${$(_,x)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function sd({picture:t,rows:e,name:n,pick:o}){let s=Object.entries(t.looks.edges).map(([a,l])=>({look:l,rows:e.filter(c=>c.group===a)})).filter(a=>a.rows.length),r=s.filter(a=>a.look.mark==="broken").flatMap(a=>a.rows);return i`
    <h2>${Mn.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${s.map(({look:a,rows:l})=>i`<li><${Mo} look=${a} /><b>${l.length}</b><span>${a.label}</span></li>`)}
      ${[["from",Mn.no_giver],["to",Mn.no_taker]].map(([a,l])=>{let c=e.filter(p=>!p[a]).length;return c>0&&i`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${r.length>0&&i`<h3>${Mn.falters}</h3>
        <ul class="stromen">
          ${r.map(a=>i`<li>
              <button type="button" class="rijknop" onClick=${()=>o(a.id)}>
                ${n(a.from)} → ${n(a.to)}
              </button>
              <span>${a.said[0]}</span>${a.said[2]&&i`<span class="zacht">${Mn.since} ${a.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${B(Mn.empty)}</p>
  `}var Mn,Mo,Ur=M(()=>{"use strict";q();N();A();io();Mn=k.graph.matrix,Mo=({look:t})=>i`
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
`});function rh({thing:t}){let[e,n]=Y(!1),o=qe(()=>e?sh():[],[e]),s=r=>{let a=o.find(l=>S(l)===r.target.value);a?R({ding:a,kies:null,uit:null}):pt(Un.unknown_thing)};return i`
    <label class="veld zoekveld">
      <span>${Un.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onFocus=${()=>n(!0)} onChange=${s}
        value=${Et(t)?S(t):""} />
      <datalist id="dingen">${o.map(r=>i`<option value=${S(r)}></option>`)}</datalist>
    </label>
  `}function ld({picture:t,query:e}){let[n,o]=Y(!1),s=rd.filter($=>e[$]&&!id.includes($)).length,r=t.name===cn,a=t.nodes.filter($=>Ra($.id)).sort(($,w)=>G($.title,w.title)),l=$=>y.codes.CellState[$]?.order??9,c=P(t.rows.map($=>$.state||"").filter(Boolean)).sort(($,w)=>l($)-l(w)),p=$=>B(y.codes.CellState[$]?.label||U("Status",$)),d=Ro.filter($=>t.rows.some(w=>w.kinds?.includes($.notation))),u=qt.filter($=>t.rows.some(w=>w.steps?.includes($.notation))),f=new Set(t.rows.flatMap($=>$.chapters||[])),m=mo("Chapter").map($=>[v($,"identifier"),S($)]).filter(([$])=>f.has($)).sort(($,w)=>G($[0],w[0])),h=[["stap",Un.filters.step,u.map($=>[$.notation,$.label])],["hoofdstuk",Un.filters.chapter,m],["soort",Un.filters.kind,d.map($=>[$.notation,$.label])],["partner",Un.filters.partner,a.map($=>[v($.id,"notation"),$.title])],["staat",Un.filters.state,c.map($=>[$,p($)])]];return i`
    <details class="filters graafkeuzes" open=${n} onToggle=${$=>o($.target.open)}>
      <summary id="filterknop">${s?g(k.shared.filters_set,{count:s}):Un.choices}</summary>
      ${!r&&i`<${xn} />`}
      <${os} />
      <div class="velden">
        ${r&&i`<${rh} thing=${t.centre} />`}
        ${!r&&h.filter(([,,$])=>$.length>1).map(([$,w,_])=>i`<${Gt} name=${$} label=${w} options=${_} />`)}
        <${vn} label=${Un.filters.search} name="zoek" id="graafzoek" />
        <${ao} names=${rd} />
      </div>
    </details>
  `}function dd({picture:t}){let e=P(mo("Chapter").map(r=>v(r,"identifier"))).sort(G),n=r=>S(mo("Chapter").find(a=>v(a,"identifier")===r)||""),o={stap:qt.map(r=>[r.notation,r.label]),hoofdstuk:e.map(r=>[r,n(r)])},s=r=>j(["graaf",t.name],r);return i`<div class="kieseerst">
    <p>${Gr.sentence}</p>
    ${ah.map(r=>{let a=o[r].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[qr[r]]?.includes(l))})).filter(l=>l.rows.length);return a.length>0&&i`<h2>${Gr[r]}</h2>
          <ul class="keuzetegels">
            ${a.map(({value:l,label:c,rows:p})=>i`<li><a href=${s({[r]:l})}>
                <b>${c}</b><span>${E(Gr.partners,ad(p))}</span></a></li>`)}
          </ul>`})}
    <p>
      <a href=${s({[cd]:"ja"})}>
        ${E(Gr.whole,ad(t.rows),{lines:t.rows.length})}
      </a>
    </p>
  </div>`}var Un,id,rd,sh,Gr,cd,ah,pd,ad,ud=M(()=>{"use strict";$e();q();nt();N();A();io();J();Qe();Un=k.graph,id=["kies","uit"],rd=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...id],sh=()=>[...Ae.keys()].filter(jt).sort((t,e)=>G(S(t),S(e)));Gr=k.graph.choose,cd="alles",ah=["stap","hoofdstuk"],pd=t=>!!t[cd]||Object.keys(qr).some(e=>t[e]),ad=t=>P(t.flatMap(e=>[e.from,e.to])).length});function lh(t,e){return Ai.has(t)||Ai.set(t,new Map(t.nodes.map(n=>[n.id,n.title]))),Ai.get(t).get(e)||pn.not_said}function ls(t,e,n){let o=Hp(n);return o?lh(t,e[o]):e.said[is(t).indexOf(n)]||""}function ch(t,e,n){let o=n.replace("-",""),s=n[0]==="-"?-1:1,r=e.map(l=>[ls(t,l,o),l]),a=l=>+(l===""||l===pn.not_said);return r.sort((l,c)=>a(l[0])-a(c[0])||s*G(l[0],c[0])).map(([,l])=>l)}function md({picture:t,rows:e,chosen:n,pick:o,caption:s}){let r=F.route.query.sorteer||fd,a=Object.entries(t.table),l=(u,f)=>{let m=r===u?`-${u}`:u;R({sorteer:m===fd?null:m},!0),pt(pn.sorted.replace("{column}",f.toLowerCase()).replace("{direction}",m[0]==="-"?pn.down:pn.up))},c=u=>r===u?"ascending":r===`-${u}`?"descending":null,p=([u,f])=>u===ih?i`<th scope="col" role="columnheader">${f}</th>`:i`<th scope="col" role="columnheader" aria-sort=${c(u)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${u}`} onClick=${()=>l(u,f)}>
            ${f}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,d=u=>{let f=u.id===n,m=b=>b.target.closest("button, a")||o(u.id),h=f||n&&(u.from===n||u.to===n);return i`
      <tr key=${u.id} role="row" class=${h?"gekozen":null} data-rij=${u.id} data-van=${u.from||""}
        data-naar=${u.to||""} data-lijn=${u.color?"ja":null} onClick=${m}>
        ${a.map(([b,$],w)=>w?i`<td role="cell" data-kop=${$}>${ls(t,u,b)}</td>`:i`<th scope="row" role="rowheader" data-kop=${$}>
                <button type="button" class="rijknop" aria-pressed=${String(f)} onClick=${()=>o(u.id)}>
                  ${ls(t,u,b)}
                </button>
              </th>`)}
      </tr>
    `};return i`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${s}</caption>
      <thead role="rowgroup"><tr role="row">${a.map(p)}</tr></thead>
      ${kn("beeldtabel",ch(t,e,r)).map(u=>i`
          <tbody role="rowgroup" class=${Rn(u)}>
            ${u.folds&&i`<tr role="row" class="vouwrij">
                <th scope="rowgroup" role="rowheader" colspan=${a.length}><${on} part=${u} /></th>
              </tr>`}
            ${u.rows.map(d)}
          </tbody>
        `)}
    </table>
  `}function Bi({picture:t,rows:e,name:n,chosen:o,pick:s}){let r=t.matrix,a=r?"from":"to",l=r?"to":"from",c=new Map(t.nodes.map(u=>[u.id,u.station??0])),p=Hr(e,n)[r?"givers":"takers"],d=sr(D(F.route.query));return p.sort((u,f)=>(c.get(u)||0)-(c.get(f)||0)),i`<div class="beeldlijst">
    ${p.map(u=>{let f=e.filter(x=>(x[a]||"")===u),m=f.filter(x=>x.color||r),h=f.filter(x=>!x.color&&!r&&x.state),b=r?0:m.filter(x=>to(x[l]||"")).length,$=d.has(u)?pn.list.undecided:pn.list.nobody,w=E(r?pn.list.flows:pn.list.partners,m.length-b),_=m.length?`${w}${b?g(pn.list.plus,{plus:b}):""}`:$,L=h.length>0&&E(pn.list.slots,h.length);return i`
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
                  ${r&&i`<${Mo} look=${t.looks.edges[x.group]} />`}
                  ${r&&"→ "}${n(x[l])}
                </button>
                <span class="zacht">${x.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var pn,fd,ih,Ai,$d=M(()=>{"use strict";$e();q();nt();N();Mt();A();io();Ht();Ur();Dn();pn=k.graph,fd="from_label",ih="amount",Ai=new WeakMap});function kd({handle:t,picture:e,reset:n}){let o=(a,l,c)=>i`<button type="button" class="klein" aria-label=${Le.tools[a]} onClick=${c}>${l}</button>`,s=()=>document.fullscreenElement?document.exitFullscreen():xt("beeld").requestFullscreen().catch(()=>{}),r=()=>{pt(Le.keep.busy),Pc({name:e.name,picture:e,handle:t,scenario:D(F.route.query)})};return i`
    <div class="werkbalk">
      ${o("in","+",()=>t.current.zoom(1.25))} ${o("out","−",()=>t.current.zoom(.8))}
      ${o("fit",Le.tools.fit,()=>t.current.fit())} ${o("back",Le.tools.back,n)}
      ${o("screen",Le.tools.screen,s)} ${o("png",Le.tools.png,r)}
    </div>
  `}function yd({picture:t,ids:e,left:n}){if(!e.length)return null;let o=s=>R({uit:e.slice(0,s).join(",")||null});return i`
    <nav class="spoor" aria-label=${Le.trail}>
      <button type="button" class="rijknop" onClick=${()=>o(0)}>${t.title}</button>
      ${e.map((s,r)=>{let a=S(s),l=r===e.length-1;return i`<span aria-hidden="true"> › </span>${l?i`<strong>${g(Le.unfolded,{name:a})}</strong>`:i`<button type="button" class="rijknop" onClick=${()=>o(r+1)}>${a}</button>`}`})}
      ${[...n].map(([s,{shown:r,count:a}])=>{let l=g(Le.left_out,{name:S(s),shown:r,all:r+a});return i`<p class="zacht">
          ${l} <a href=${j(["graaf",cn],{ding:s})}>${Le.surroundings}</a>
        </p>`})}
    </nav>
  `}function wd({picture:t,hidden:e}){let n=new Set(e.split(",").filter(Boolean)),o=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),s=c=>t.layout==="grid"&&t.looks.edges[c],r=Object.entries(t.looks.nodes).filter(([c])=>!s(c)&&t.nodes.some(p=>p.group===c)),a=(c,p)=>{if(t.matrix&&p.mark)return i`<${Mo} look=${p} />`;if(t.layout==="route"&&p.mark)return i`<${dh} look=${p} />`;if(t.layout!=="grid")return i`<${uh} look=${p} />`;let d=t.looks.nodes[c];return d?i`<${gd} look=${d} />`:i`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?n.delete(c):n.add(c),R({zonder:[...n].sort().join(",")})};return i`
    <ul class="lijnen" aria-label=${Le.lines}>
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
    ${!t.matrix&&i`<ul class="lijnen" aria-label=${Le.points}>
      ${r.map(([,c])=>i`<li><${gd} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&i`<li><span class="leegvak" aria-hidden="true"></span><span>${Le.slots}</span></li>`}
    </ul>`}
  `}var Le,bd,ph,dh,uh,hd,gd,_d=M(()=>{"use strict";$e();q();nt();N();Mt();A();io();J();Ur();pi();Le=k.graph,bd=({ways:t,shows:e,choose:n})=>i`
  <div class="knoppen" role="group" aria-label=${Le.show.label}>
    ${t.map(([o,s])=>i`<button type="button" id=${`toon-${o}`} aria-pressed=${String(e===o)}
          onClick=${()=>n(o)}>${s}</button>`)}
  </div>
`;ph={full:i`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:i`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:i`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},dh=({look:t})=>i`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${ph[t.mark]}
  </svg>
`,uh=({look:t})=>i`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,hd={name:!0,hollow:!0,stop:!0,side:!0,tag:!0,waiting:!0},gd=({look:t})=>i`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?i`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:i`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${hd[t.shape]?"#FFFFFF":t.color} stroke=${hd[t.shape]?t.color:"#16212B"} />`}
  </svg>
`});function lo(){let t=k.missing;return i`
    <${X} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${j("overzicht")}>${t.home}</a></p>
  `}function $h({text:t}){let e=ac(t);return i`
    <section class="blok" id="anders">
      ${e.length>0&&i`<p>${fe.alone} ${e.map(n=>i` <a href=${mh(n)}>${n}</a>`)}</p>`}
      <p>${fe.try} ${Object.entries(fe.lists).map(([n,o])=>i` <a href=${j(n)}>${o}</a>`)}</p>
    </section>
  `}function hh({text:t,answers:e}){let[n,o]=Y(null);if(zn(()=>{let l=!0;o(null);let c=window.setTimeout(()=>{dt().ask("find",{text:t}).then(p=>l&&o(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:s,count:r}=n,a=l=>[", ",fe.source.about,i`<${Xt} ids=${l} />`];return i`
    <section id="in-de-bron">
      <h2>${g(fe.source.title,{count:r})}</h2>
      ${r===0&&i`<p>${fe.source.none}</p>`}
      ${s.length<r&&i`<p class="zacht">${g(fe.source.first,{count:s.length})}</p>`}
      <ol class="resultaten">
        ${s.map(({vindplaats:l,woorden:c,over:p})=>i`
            <li key=${l}>
              <p><${Pi} text=${c} answers=${e} /></p>
              <p class="zacht">
                ${ht(l)}${p.some(jt)&&a(p.filter(jt))}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function vd({route:t}){let e=t.query.q||"",{found:n,read:o,answers:s}=Va(e),r=e.trim()!=="",a=P(n.map(p=>p.kind)).sort(G),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);zt(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?E(fe.found,l.length):g(fe.nothing,{text:e});return i`
    <${X} text=${fe.title} />
    <section class="filters" aria-label=${fe.label}>
      <div class="velden">
        <${vn} label=${fe.field} name="q" id="zoekterm" />
        ${a.length>1&&i`<${Gt} label=${fe.what} name="wat" options=${a.map(p=>[p,p])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:fe.type}</p>
    ${o&&i`<p id="gelezen">${g(fe.read,{text:o})}</p>`}
    ${r&&!n.length&&i`<${$h} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,Ni).map(p=>i`<${fh} key=${p.id} item=${p} answers=${s} />`)}
    </ol>
    ${l.length>Ni&&i`<p>${g(fe.too_many,{count:l.length-Ni})}</p>`}
    ${r&&Be()&&i`<${hh} text=${e} answers=${s} />`}
    <${Dt} text=${r?c:""} />
  `}var fe,Ni,Pi,fh,mh,Ps=M(()=>{"use strict";Xn();q();nt();Wt();N();A();tn();Ua();J();Qe();Lt();fe=k.search,Ni=100,Pi=({text:t,answers:e})=>cr(t,e).map(({said:n,on:o})=>o?i`<mark>${n}</mark>`:n),fh=({item:t,answers:e})=>i`
  <li>
    <a href=${j(t.path)}><${Pi} text=${t.label} answers=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${I&&St(t.id)&&`, ${St(t.id)?.title}`}
    </span>
    <p><${Pi} text=${ic(t,e)} answers=${e} /></p>
  </li>
`,mh=t=>j("zoek",{q:t})});function gh(t){let e=ce(),n=t.matrix?[["matrix",Bt.show.matrix],["beeld",Bt.show.arrows]]:[["beeld",Bt.show.picture]],o=e&&(t.matrix||t.layout==="route")?[["lijst",Bt.show.list]]:[],s=["tabel",Bt.show.table];return e&&!o.length&&!t.choose?[s,...n]:[...o,...n,s]}function bh(t,e,n){let o=Object.keys(t.table);return n?e.filter(s=>o.some(r=>Ue(ls(t,s,r),n))):e}function kh({picture:t,drawn:e,opened:n,chosen:o,row:s,lit:r,choices:a,handle:l,turn:c,shown:p,tell:d}){let u=qe(()=>e.rows.filter(b=>b.color),[e]),f=qe(()=>[...e.nodes].filter(b=>b.title).sort((b,$)=>b.y-$.y||b.x-$.x).map(b=>b.id),[e]),m=b=>b&&jo(b),h=b=>{let $=f[(f.indexOf(r[0])+b+f.length)%f.length];R({kies:$},!0)};return i`
    <${ed} of=${`${t.name}|${t.date}|${t.centre||""}|${a}|${c}`} nodes=${e.nodes}
      edges=${u} options=${wh(t,n)} opened=${n} handle=${l} lit=${r}
      line=${s?.color?s.id:""} look=${!!o||r.length===1} shown=${p}
      title=${g(Bt.picture,{title:t.title})} onChoose=${m} onStep=${h}
      unfolds=${d.unfolds} onUnfold=${d.unfold} onHover=${d.point}
      onClear=${()=>R({kies:null},!0)} />
  `}function yh({picture:t,query:e}){let n=Rt(),o=Qn(!1),[s,r]=Y(0),[a,l]=Y(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(K=>e[K]).join("|"),d=qe(()=>Vp(t,e),[t,p]),u=(e.uit||"").split(",").filter(Et),f=qe(()=>Dp(d,u,t.date,t.layout),[d,e.uit]),m=qe(()=>new Map(f.nodes.map(K=>[K.id,K])),[f]),h=f.rows.find(K=>K.id===c||c===`leeg~${K.id}`&&K),b=h?"":m.has(c)?c:"",$=qe(()=>bh(t,d.rows,e.zoek),[d,e.zoek]),w=!h&&!b&&e.zoek,_=w?f.nodes.filter(K=>Ue(K.title||"",w)).map(K=>K.id):[],L=gh(t),x=L.some(([K])=>K===e.toon)?e.toon:L[0][0],W=t.choose&&!pd(e),z=x==="beeld"&&!W,C=K=>m.get(K)?.title||(t.matrix?Bt.matrix.nobody:Bt.not_said),mt=K=>Et(K)&&jt(K)&&K!==t.centre,ae=K=>{if(!mt(K))return;let Hs=u.includes(K)?u.filter(Au=>Au!==K):[...u,K];H(!1),R({uit:Hs.join(","),kies:K})},O=K=>{(K||!o.current)&&l(K)},H=K=>{o.current=K,K||l(null)};zn(()=>{!c||!F.started||(h&&!(h.from&&h.to)?pt(g(Bt.chosen_one,{name:as(t,h,C)})):h?pt(g(Bt.chosen_pair,{from:C(h.from),to:C(h.to)})):b&&pt(g(Bt.chosen_one,{name:C(b)})))},[c]),zt(()=>(Ii={name:t.name,drawing:n.current},()=>{Ii=null}));let V=h&&!h.color?`leeg~${h.id}`:"",ot=V&&m.has(V)?[V]:h?[h.from,h.to].filter(Boolean):b?[b]:_,me={unfolds:mt,unfold:ae,point:O},ie={picture:t,rows:f.rows,name:C,opened:u,unfold:ae,pick:jo},ze=a&&a.id!==c&&i`<${Xp} ...${ie} unfolds=${mt} keep=${H} hover=${a} close=${()=>H(!1)} />`,Fn=E(Bt.rows,$.length),Tt=t.matrix?i`<${sd} picture=${t} rows=${$} name=${C} pick=${jo} />`:t.layout==="route"&&z&&i`<p class="zacht">${Bt.nothing_chosen}</p>
        <${Bi} picture=${t} rows=${$} name=${C} chosen="" pick=${jo} />`;return i`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${bd} ways=${L} shows=${x} choose=${K=>R({toon:K},!0)} />
      ${z&&i`<${kd} handle=${n} picture=${t} reset=${()=>r(s+1)} />`}
      <${ld} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${x==="tabel"}>
          ${z&&i`<${yd} picture=${t} ids=${u} left=${f.left} />`}
          ${t.choose&&!W&&i`<p class="spoor"><a href=${j(["graaf",t.name])}>${Bt.choose.back}</a></p>`}
          <div class="vlak">
            ${W?i`<${dd} picture=${t} />`:x==="matrix"?i`<${od} picture=${t} rows=${$} names=${m} chosen=${h?.id||""}
                      pick=${jo} point=${O} caption=${g(Bt.matrix.caption,{rows:Fn})} />`:x==="lijst"?i`<${Bi} picture=${t} rows=${$} name=${C} chosen=${h?.id||""}
                        pick=${jo} />`:i`<${kh} ...${{picture:t,drawn:f,opened:u,chosen:c,row:h,lit:ot,choices:p,handle:n,turn:s,tell:me}}
                        shown=${x==="beeld"} />`}
            ${!d.rows.length&&i`<p class="leegbeeld">${t.centre?Bt.alone:Bt.empty}</p>`}
            ${ze}
          </div>
          ${!W&&i`<${wd} picture=${t} hidden=${e.zonder||""} />`}
          ${x==="matrix"&&i`<p class="acties"><${ro} name=${t.name} title=${t.title} of=".stroomtabel"
              scenario=${D(e)} legend=".lijnen li" /></p>`}
          ${z&&i`<p class="zacht sleutels">${Bt.keys}</p>`}
        </div>
        <div class="tabel" hidden=${x!=="tabel"}>
          <div class="rol">
            <${md} picture=${t} rows=${$} chosen=${h?.id||b} pick=${jo}
              caption=${g(Bt.caption,{title:t.title,rows:Fn})} />
          </div>
          <div class="acties">
            <${Vt} name=${`${t.name}.csv`} rows=${()=>_h(t,$)} />
          </div>
        </div>
      </div>
      <${Yp} ...${ie} row=${h} node=${b} first=${Tt} />
    </div>
    ${e.koppelingen&&i`<p class="zacht">${Bt.loose}</p>`}
  `}function vh({name:t,title:e,sentence:n}){let s=[...Object.values(y.views).map(r=>[r.name,r.tab||r.title]),[cn,y.around.tab]];return i`
    <${X} text=${e}><p class="uitleg">${n}</p><//>
    <ul class="beelden" aria-label=${Bt.pictures}>
      ${s.map(([r,a])=>{let l=r===t?"page":null;return i`<li><a href=${j(["graaf",r])} aria-current=${l}>${a}</a></li>`})}
    </ul>
  `}function xd({route:{path:t,query:e}}){let n=t[1]||Object.keys(y.views)[0],o=qe(()=>Wp(n,e),[n,e.stand,e.plan,e.ding]);return o?i`
    <${vh} name=${n} title=${o.title} sentence=${o.sentence} />
    <${yh} key=${`${n}|${o.centre||""}`} picture=${o} query=${e} />
  `:i`<${lo} />`}var Bt,Ii,Ri,jo,wh,_h,Sd=M(()=>{"use strict";$e();Xn();q();nt();Wt();N();Mt();A();io();J();td();nd();Ut();Ur();ts();ud();$d();_d();Ps();Bt=k.graph,Ii=null,Ri=()=>Ii,jo=t=>R({kies:F.route.query.kies===t?null:t},!0);wh=(t,e)=>e.length&&t.name!==cn?{...t.options,groups:{...y.around.options.groups,...t.options.groups}}:t.options,_h=(t,e)=>[[...Object.values(t.table),...Yt],...e.map(n=>[...Object.keys(t.table).map(o=>ls(t,n,o)),...Qt(null)])]});function Di({name:t,of:e,rows:n,columns:o,fields:s,keep:r,sort:a,groups:l,named:c}){let p=k[e];return function({route:u}){let f=D(u.query).plan,m=n(f).filter(w=>r(w,u.query)),h=o(),b=E(p.count,m.length),$=()=>[[...h.map(w=>w.label),...Yt],...nr(m,h,Xa("sorteer",a)).map(w=>[...h.map(_=>_.text(w)),...Qt(null,St(w.id)?.key||f)])];return i`
      <${X} text=${p.title}><p class="uitleg">${p.intro}</p><//>
      <${an}>
        <${xn} />
        <div class="velden">
          <${vn} name="tekst" />
          ${s().map(w=>i`<${Gt} ...${w} />`)}
          <${ao} names=${Object.keys(u.query).filter(w=>w!=="merk")} />
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
    `}}var jd,Ld,Td,Fd,jn,zd,re,Is,cs,xh,Kr,Sh,Od,Ed,Ln,Oh,Ch,Cd,Md,Ad,Bd,Nd,Pd=M(()=>{"use strict";Xn();q();nt();Wt();N();Mt();A();J();it();Ht();Qe();Ut();Lt();We();jd=qt.map(t=>[t.notation,t.label]),Ld=t=>qt.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Td=t=>Object.entries(y.codes[t]).map(([e,n])=>[e,n.label]),Fd=(t,e)=>!e||Ue([S(t),...["altLabel","promise","summary"].flatMap(n=>wt(t,n))].join(" "),e),jn=k.partners,zd=Di({name:"partners",of:"partners",sort:"naam",rows:t=>y.partners[I?t:""],keep:(t,e)=>Fd(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||v(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:jn.fields.step,name:"stap",options:jd},{label:jn.fields.kind,name:"soort",options:Td("OrganisationKind")},{label:jn.fields.role,name:"rol",options:Object.entries(jn.roles)}],columns:()=>[{key:"naam",label:jn.columns.name,text:t=>S(t.id),cell:t=>[i`<${T} id=${t.id} />`,i`<${Zo} id=${t.id} />`]},{key:"soort",label:jn.columns.kind,text:t=>_e(t.id,"organisationKind")},{key:"stappen",label:jn.columns.steps,text:t=>Ld(t.steps)},{key:"handelt",label:jn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:jn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:jn.columns.wish,text:t=>t.wish}]}),re=k.measures,Is=t=>y.called[t]?.short||"",cs=t=>v(t,"prefLabel"),xh=Ql.map(t=>({id:t,...y.works[t]})).sort((t,e)=>G(Is(t.id)||"~",Is(e.id)||"~")||G(cs(t.id),cs(e.id))),Kr=I?"":En[0].date,Sh=(t,e,n)=>({key:t,label:e,text:({id:o})=>Ho(o,n)?ue(o,n):"",cell:({id:o})=>Ho(o,n)&&i`<${Ct} id=${o} date=${n} />`}),Od=()=>mo("Chapter").sort((t,e)=>G(v(t,"identifier"),v(e,"identifier"))).map(t=>[t,g(re.chapter,{identifier:v(t,"identifier"),title:cs(t)})]),Ed=Di({name:"maatregelen",of:"measures",sort:"nr",rows:t=>xh.filter(e=>Eo(e.id,t)),keep:(t,e)=>Fd(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:hn(t.id).includes(e.stap)))&&(!e.soort||lc(t.id).includes(e.soort))&&(!e.wat||Pe(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||Ho(t.id)===e.staat),named:({id:t})=>cs(t),groups:()=>({of:t=>t.chapter||"",titles:[...Od(),["",re.no_chapter]]}),fields:()=>[{label:re.fields.what,name:"wat",options:Object.entries(re.types)},{label:re.fields.chapter,name:"hoofdstuk",options:Od()},{label:re.fields.step,name:"stap",options:[...jd,["alle",re.across]]},{label:re.fields.kind,name:"soort",options:Ro.map(t=>[t.notation,t.label])},{label:re.fields.status,name:"staat",options:Td("Status")}],columns:()=>[{key:"nr",label:re.columns.number,text:({id:t})=>Is(t),cell:({id:t})=>Is(t)?i`<a href=${le(t)}>${Is(t)}</a>`:i`<span class="zacht">${re.no_number}</span>`},{key:"naam",label:re.columns.name,text:({id:t})=>cs(t),cell:({id:t})=>i`<${T} id=${t} text=${cs(t)} />`},...gn(({id:t})=>St(t)?.key),{key:"wat",label:re.columns.what,text:({id:t})=>Ot(t)},...Kr&&Kr!==pe?[Sh("plan",B(Yn(Kr)),Kr)]:[],{key:"nu",label:I?re.columns.stand:B(Yn(pe)),text:({id:t})=>ue(t),cell:({id:t})=>i`<${Ct} id=${t} />`},{key:"termijn",label:re.columns.deadline,text:({id:t})=>v(t,"finalDueBy"),cell:({id:t})=>Z(v(t,"finalDueBy"))},{key:"stap",label:re.columns.step,text:t=>t.across?k.shared.all_steps:Ld(hn(t.id))},{key:"wie",label:re.columns.lead,sort:!1,text:t=>t.container?"":Wo(t.id).map(S).join(", ")||k.shared.nobody,cell:t=>t.container?"":Wo(t.id).length?i`<${Xt} ids=${Wo(t.id)} />`:i`<span class="zacht">${k.shared.nobody}</span>`}]}),Ln=k.lookup,Oh=t=>P(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Ne(t,e))).filter(jt),Ch=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:Oh(t),text:[S(t),...wt(t,"altLabel"),v(t,"summary"),e.told].join(" ")})),Cd=t=>Jt(t).map(ht),Md="Recommendation",Ad=(t,e,n)=>Di({name:t,of:e,sort:"naam",rows:o=>Ch.filter(s=>Eo(s.id,o)&&Pe(s.id,Md)===n),keep:(o,s)=>(!s.wat||Pe(o.id,s.wat))&&(!s.tekst||Ue(o.text,s.tekst))&&(!s.stap||o.steps.includes(s.stap)),named:({id:o})=>S(o),groups:()=>({of:({id:o})=>Object.keys(Ln.types).find(s=>Pe(o,s))||"",titles:Object.entries(Ln.types).map(([o,s])=>[o,B(s)])}),fields:()=>[{label:Ln.fields.what,name:"wat",options:Object.entries(Ln.types).filter(([o])=>mo(o).length&&o===Md===n)},{label:Ln.fields.step,name:"stap",options:qt.map(o=>[o.notation,o.label])}],columns:()=>[{key:"naam",label:Ln.columns.name,text:({id:o})=>S(o),cell:({id:o})=>[i`<${T} id=${o} />`,v(o,"summary")&&i`<p class="zacht">${v(o,"summary")}</p>`]},...gn(({id:o})=>St(o)?.key),{key:"wat",label:Ln.columns.what,text:({id:o})=>Ot(o)},{key:"zegt",label:Ln.columns.told,text:o=>o.told},{key:"over",label:Ln.columns.about,sort:!1,text:o=>o.about.map(S).join("; "),cell:o=>i`<${Xt} ids=${o.about} name=${Ie} />`},{key:"bron",label:Ln.columns.place,sort:!1,text:({id:o})=>Cd(o).join("; "),cell:({id:o})=>{let[s,...r]=Cd(o),a=g(k.shared.more_places,{count:r.length});return[s,r.length>0&&i`<span class="zacht">${a}</span>`]}}]}),Bd=Ad("naslag","lookup",!1),Nd=Ad("gevraagd","asked",!0)});function Mh({cell:t}){let[e,...n]=t.brief,o=t.asked&&i`<span class="bij">${co.asked_mark}</span>`;if(!e)return o||i`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;let s=[i`<strong class=${t.strict&&"anders"}>${e}</strong>`,n.map(r=>i`<span class="bij">${r}</span>`),o];return t.unmet?i`<span class="plaat">${s}</span>`:t.undecided?s:i`<${Wn} bar=${t.bar} support=${t.support_only} />${s}`}function jh({row:t,cell:e,change:n,step:o,plan:s,chosen:r}){let a=Mr(e,n,s),l=`${r?" gekozen":""}${o===null?" dwars":""}`;if(!e)return i`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${a}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=ke(t.key,o,s.key);return i`
    <td role="cell" class=${`vak ${Ce(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${bo(c)} aria-haspopup="dialog" onClick=${()=>R({cel:c})}>
        <span class="sr">${g(co.cell,{row:t.label,step:et(o)})}${a}</span>
        <span class="beeld" aria-hidden="true">
          <${Mh} cell=${e} />${n&&i`<span class="bij door">${co.changed.mark[n.by]}</span>`}
        </span>
        ${e.most_basis&&i`<span aria-hidden="true"><${Je} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function Id({by:t,scenario:e,plan:n,address:o="",reach:s}){let r=Se(n),a=Jo(t,e,n),[l,c]=Y(o?Math.max(0,r.indexOf(hr(o).step)):0),p=new Set(s?.columns.filter(d=>!d.acting&&!d.undecided).map(d=>d.step));return i`
    <${Fh} plan=${n} chosen=${l} choose=${c} />
    <table
      class=${`matrix by-${t}`}
      id=${n===y.plans[0]?"matrix":`matrix-${n.key}`}
      role="table"
    >
      <caption>${g(co.caption,{rows:co.heads[t],scenario:at(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${co.heads[t]}</th>
          ${n.steps.map((d,u)=>i`
              <${Lh} step=${d} place=${u+1} of=${n.steps.length} empty=${p.has(d.notation)}
                chosen=${u===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${co.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Oe(t,e,n).map(d=>i`<${Th} key=${d.key} row=${d} plan=${n} chosen=${l} changes=${a} />`)}
      </tbody>
    </table>
  `}var co,Lh,Th,Fh,Rd=M(()=>{"use strict";q();nt();N();A();bn();it();_o();Lt();co=k.overview;Lh=({step:t,place:e,of:n,empty:o,chosen:s})=>i`
  <th scope="col" role="columnheader" class=${`halte${s?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${o?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${le(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Th=({row:t,plan:e,chosen:n,changes:o})=>i`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?i`<${T} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${Se(e).map((s,r)=>i`<${jh} row=${t} cell=${t.cells[r]} change=${o(t.key,s)} step=${s} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Fh=({plan:t,chosen:e,choose:n})=>i`
  <div class="stappen" role="group" aria-label=${co.one_step}>
    ${Se(t).map((o,s)=>i`
        <button type="button" aria-pressed=${String(s===e)} onClick=${()=>n(s)}>
          ${et(o)}
        </button>
      `)}
  </div>
`});function Ah({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return i`
    <section class="wensen">
      <h2>${Rs.wish}</h2>
      <ul class="tegels">
        ${Rs.tiles.map(n=>i`
            <li>
              <a class="tegel" href=${j(n.to,n.choose)}>
                <${Eh} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.said&&e?.said[n.said]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function Ph({points:t,plans:e,count:n}){let o=e.length>1;return t.length?i`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Rs.discuss.title}</h2><p>${Rs.discuss.note}</p>
        <p class="acties"><a href=${j("aandachtspunten")}>${g(Rs.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(s=>{let r=t.filter(a=>a.plan===s.key);return r.length?i`
          ${o&&i`<p class="zacht">${s.title}</p>`}
          <ul class="kaartjes">
            ${r.map(a=>i`<${Nh} key=${a.name} point=${a} several=${o} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function Ih({state:t,things:e,date:n}){let o=I?"h4":"h3",s=a=>no(a,n)[1]&&i`<span class="zacht"> – ${no(a,n)[1]}</span>`,r=g(It.group,{state:B(U("CellState",t)),count:e.length});return i`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${r}<//>
      <${nn} ids=${sn(e)} more=${s} />
    </div>
  `}function Rh({scenario:t,plan:e}){let n=I?"h3":"h2";return tt(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:r,undecided:a})=>{let l=y.codes.InterventionKind[s];return i`
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
                  ${r.map(c=>i`<${Ih} ...${c} date=${t.date} />`)}
                </div>
              `:i`<p>${a?It.undecided:Uo(e)}</p>`}
      </section>
    `})}function Wd({route:t}){let e=D(t.query),n=Object.hasOwn(Wi,t.query.rijen||"")&&Wi[t.query.rijen||""]||"kind",o=Object.entries(Wi).map(([l,c])=>[l,It.rows[c]]),s=n==="kind"?"":t.query.rijen,{cel:r}=t.query,a=tt(e);return i`
    ${n==="kind"?i`<${Hh} answer=${a} plan=${st(e.plan)} plans=${he(e)} />`:i`<${X} text=${It.heading} title=${It.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${It.matrix[n]}</h2><p>${at(e)}</p>
          <p class="acties"><a href=${j("methode")}>${It.legend.more}</a></p>
          <${Ir} query=${t.query}>
            <${ns} legend=${It.rows.title} name="rijen" options=${o} current=${s} id="r" />
            <${Sn} />
          <//>
        </div>
        ${he(e).map(l=>i`
            ${I&&i`<h3>${l.title}</h3>`}
            <${Hn} plan=${l} />
            <${Id} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${a.reach.find(c=>c.plan===l.key)} />
            <${qh} by=${n} scenario=${e} plan=${l} />
            <${Rh} scenario=${e} plan=${l} />
          `)}
        <${$r} />
      </div>
      <${Or} undecided=${gr(e)} />
    </div>
    ${r&&i`<${jr} address=${r} by=${n} scenario=${e} />`}
    <${Dt} text=${r?"":g(It.shown,{scenario:at(e)})} />
  `}var zh,Eh,It,Rs,Bh,Nh,Wi,Dd,Dh,Wh,qh,Hh,qd=M(()=>{"use strict";q();nt();Wt();N();Mt();A();bn();J();it();_o();Qe();Ut();Lt();Rd();wi();so();zh={station:i`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:i`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:i`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:i`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:i`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:i`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Eh=({name:t})=>i`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${zh[t]}
  </svg>
`,It=k.overview,{start:Rs}=It;Bh=({query:t,barriers:e,plan:n,weights:o},s)=>j("aandachtspunten",{vraag:t,stap:e.join(","),gewicht:o.join(","),...s&&{plan:n}}),Nh=({point:t,several:e})=>i`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${Bh(t,e)}>${t.ask}</a></p>
  </li>
`;Wi={"":"kind",partner:"partner",vorm:"form"},{truth:Dd}=k.thing,Dh=(t,e,n)=>{let{word:o,lines:s}=Ce(e);if(!e)return[t.label,et(n),It.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:a,families:l,initiatives:c,partners:p,expected:d}=e;return[t.label,et(n),o,s.join("; "),U("Basis",r),Dd[String(a)],l,c,p,Dd[String(d)]]},Wh=(t,e,n)=>[[...It.csv,...Yt],...Oe(t,e,n).flatMap(o=>o.cells.map((s,r)=>[...Dh(o,s,Se(n)[r]),...Qt(e,n.key)]))],qh=({by:t,scenario:e,plan:n})=>i`
  <div class="acties">
    <${Vt} name="matrix.csv" rows=${()=>Wh(t,e,n)} />
    <button type="button" onClick=${()=>Zc(t,e,n)}>${It.svg}</button>
    <button type="button" onClick=${()=>Qc(t,e,n)}>${It.png}</button>
    <${Pn} text=${()=>location.href} label=${It.link} />
  </div>
`,Hh=({answer:t,plan:e,plans:n})=>i`
  <div class="start">
    <${X} text=${It.heading} title=${It.title}>
      <p>${g(It.start.intro,{report:Bn(e)})}</p>
    <//>
    <${Ah} answer=${t} />
  </div>
  <${Ph} points=${t.points} count=${t.gaps.length} plans=${n} />
`});function Vh({columns:t,rows:e}){let n=s=>i`<tr>${s.map(r=>i`<td>${r??""}</td>`)}</tr>`,o=()=>Ke(Te.file,Fo([t,...e]),"text/csv;charset=utf-8");return i`
    <p>${E(Te.rows,e.length)}${e.length>qi&&` ${g(Te.first,{count:qi})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${Te.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(s=>i`<th scope="col">${s}</th>`)}</tr></thead>
        <tbody>${e.slice(0,qi).map(n)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${o}>${Te.csv}</button>
    </div>
  `}function Vd({start:t=Te.example}){let[e,n]=Y(t),[o,s]=Y(null);async function r(){s({said:Te.busy});try{s(await dt().ask("ask",{text:e}))}catch(a){s({said:a.message})}}return i`
    <section class="blok">
      <h2>${Te.title}</h2>
      <p class="zacht">${Te.intro}</p>
      <label class="veld breed">
        <span>${Te.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${e}
          onInput=${a=>n(a.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${r}>${Te.ask}</button></div>
      <div aria-live="polite">
        ${o?.said&&i`<p>${o.said}</p>`}
        ${o&&"yes"in o&&i`<p><strong>${o.yes?Te.yes:Te.no}</strong></p>`}
        ${o?.graph&&i`<pre tabindex="0" role="region" aria-label=${Te.result}><code>${o.graph}</code></pre>`}
        ${o?.columns&&i`<${Vh} columns=${o.columns} rows=${o.rows} />`}
      </div>
    </section>
  `}function Uh(t){let e=Object.entries(t.columns),n=o=>Et(o.subject)?i`<${T} id=${o.subject} />`:o.subject_label;return[...e.map(([o,s],r)=>({key:o,label:s,text:a=>Gd(o,a),cell:r===0&&o==="subject_label"?n:void 0})),...e.some(([o])=>o==="severity")?[]:[Jd],...gn(o=>o.plan),{key:"bron",label:gt.columns.place,sort:!1,text:o=>oo(o).map(ht).join("; ")}]}function Gh({name:t,query:e,scenario:n}){let o=Kd(n).filter(l=>l.query===t);if(!o.length)return i`<p>${gt.nothing}</p>`;let s=Uh(e),r={rows:E(gt.rows,o.length),scenario:at(n)},a=()=>[[gt.columns.sentence,...s.map(l=>l.label),...Yt],...o.map(l=>[l.sentence,...s.map(c=>c===Jd?Gd("severity",l):c.text(l)),...Qt(n,l.plan)])];return i`
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
  `}function Kh({name:t,query:e,scenario:n}){let o=Object.values(y.views).find(a=>a.query===t),s=e.shelf===Ud,r=j("overzicht",{rijen:gt.rows_of[t]});return i`
    <p class="kruimel"><a href=${j("vragen")}>${gt.title}</a></p>
    <${X} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&i`<${an}><${Sn} /><//>`}
    <${yn} pairs=${[[gt.why,e.why],[gt.weight,e.severity]]} />
    ${s&&i`
        <section>
          <h2>${gt.result}</h2>
          <${Gh} name=${t} query=${e} scenario=${n} />
        </section>
      `}
    ${t in gt.rows_of&&i`<p><a href=${r}>${gt.in_overview}</a></p>`}
    ${o&&i`<p><a href=${j(["graaf",o.name])}>${gt.picture}</a></p>`}
    ${e.shelf==="explore"&&i`<p>${gt.ask} <code>${g(gt.command,{name:t})}</code></p>`}
    <details>
      <summary>${gt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${gt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${Pn} text=${()=>e.sparql} label=${gt.copy} />
    </details>
    ${de()&&!e.open&&i`<${Vd} key=${t} start=${e.sparql} />`}
  `}function Jh({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,s])=>s.shelf===t.name).map(([s,r])=>({...r,name:s}));if(!n.length)return null;let o=[{key:"titel",label:gt.columns.title,text:s=>s.title,cell:s=>i`<a href=${j(["vragen",s.name])}>${s.title}</a>`},{key:"vraag",label:gt.columns.question,sort:!1,text:s=>s.question},{key:"aantal",label:gt.columns.found,text:s=>String(e.get(s.name)||0)}];return i`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${bt}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${n}
        columns=${t.name===Ud?o:o.slice(0,2)}
      />
    </section>
  `}function Zd({route:t}){let e=D(t.query),n=t.path[1],o=y.queries[n];if(n&&!o)return i`<${lo} />`;if(n)return i`<${Kh} name=${n} query=${o} scenario=${e} />`;let s=new Map;for(let r of Kd(e))s.set(r.query,(s.get(r.query)||0)+1);return i`
    <${X} text=${gt.title}><p class="uitleg">${gt.intro}</p><//>
    ${de()&&i`<${Vd} />`}
    ${gt.shelves.map(r=>i`<${Jh} shelf=${r} counts=${s} />`)}
  `}var Te,qi,gt,Ud,Hd,Gd,Kd,Jd,Qd=M(()=>{"use strict";q();nt();Wt();N();Mt();A();tn();J();it();Qe();Ut();Yo();Lt();We();Ps();Te=k.questions.own,qi=200;gt=k.questions,Ud="gaps",Hd={barrier:t=>t.barrier&&et(t.barrier),kind:t=>t.kind&&lt(t.kind),partner:t=>t.partner&&S(ge(t.partner)||t.partner),severity:t=>U("Severity",t.severity),detail:t=>t.detail&&(Et(t.detail)?S(t.detail):t.told)},Gd=(t,e)=>(Hd[t]?Hd[t](e):e[t])||"",Kd=t=>tt(t).gaps.flatMap(e=>ko(e).map(n=>({...n,plan:e.plan}))),Jd={key:"severity",label:gt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),cell:t=>i`<${yr} severity=${t.severity} />`}});function Zh(t){let e=ft.top;return t.map(n=>{let o=Math.max(n.levels*ft.level+ft.pad,n.title.length*ft.line+36),s={...n,y:e,height:o};return e+=o,s})}function Yh({lane:t,rows:e,wide:n}){let o=Vi(e),s=t.y+24;return i`
    <g class="laan">
      <line x1="0" x2=${ft.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${s} text-anchor="end">${t.number}</text>
      ${t.title.map((r,a)=>i`<text class="laannaam" x="32" y=${s+a*ft.line}>${r}</text>`)}
      <text class=${o.length?"laantal open":"laantal"} x="32" y=${s+t.title.length*ft.line}>
        ${o.length?o.join(" · "):E(Lo.lane_total,e.length)}
      </text>
    </g>
  `}function Xh({row:t,lane:e,shown:n,point:o}){let s=e.levels*ft.level,r=ft.left+t.x,a=e.y+e.height/2+s/2-ft.level/2-t.level*ft.level,l=t.tail&&Hi[t.outcome].tail&&ft.left+t.tail,c={row:t,x:r,y:a};return i`
    ${l&&i`<path class="staart" d=${`M${r} ${a} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a
      href=${le(t.work)}
      class=${`belofte ${n?"gekozen":""}`}
      aria-label=${Qh(t)}
      transform=${`translate(${r} ${a})`}
      onMouseEnter=${()=>o(c)}
      onFocus=${()=>o(c)}
    >
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Dr} outcome=${t.outcome} /></g>
    </a>
  `}function tg({at:t,width:e,height:n,close:o}){let{row:s,x:r,y:a}=t,[l]=Jt(s.id),c=Wo(s.work),p=r>e*.62,d={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:a>n*.6?"auto":`${a/n*100}%`,bottom:a>n*.6?`${(n-a)/n*100}%`:"auto"};return i`
    <div class="belofte-kaart" style=${d} onMouseLeave=${o}>
      <p><strong>${s.name}</strong></p>
      <p>${s.modality}: ${s.what?`${s.what}, `:""}${s.quote} <span class="zacht">(${s.by})</span></p>
      <p><${Co} outcome=${s.outcome} on=${s.on&&g(Lo.card.came,{day:s.on})} /></p>
      ${c.length>0&&i`<p class="zacht">${k.gaps.deadline.how.leads}: <${Xt} ids=${c} /></p>`}
      ${l&&i`<p class="zacht">${ht(l)}</p>`}
    </div>
  `}function tu({plan:t,rows:e,date:n}){let[o,s]=Y(null),r=Rt(),{lanes:a,wide:l,years:c,beyond:p}=eo(t),d=Zh(a),u=d.reduce((z,C)=>C.y+C.height,ft.top),f=ft.left+l+20,m=u+ft.foot,h=Ka(t,n),b=ft.left+h.x,$=g(Lo.report,{date:Z(h.date)}),w=$.length*8.6+24,_=()=>s(null),L=z=>z.key==="Escape"&&_(),x=z=>e.filter(C=>C.lane===z),W=Math.min(Math.max(b-w/2,ft.left),f-w);return i`
    <div class="lanenvak" ref=${r} onMouseLeave=${_} onKeyDown=${L}>
      <svg class="lanen" viewBox=${`0 0 ${f} ${m}`} role="group" aria-label=${Lo.picture}>
        <rect class="daarna" x=${b} y=${ft.top} width=${f-b} height=${u-ft.top} />
        ${c.map(({year:z,x:C})=>i`
            <g class="jaar">
              <line x1=${ft.left+C} x2=${ft.left+C} y1=${ft.top} y2=${u} />
              <text x=${ft.left+C+4} y=${ft.top-9}>${z}</text>
            </g>
          `)}
        ${p&&i`
            <g class="jaar">
              <text text-anchor="middle" x=${ft.left+p.x} y=${ft.top-9}>${Lo.beyond}</text>
            </g>
          `}
        ${d.map((z,C)=>i`<${Yh} lane=${z} rows=${x(C)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${f} y1=${u} y2=${u} />
        <line class="nu" x1=${b} x2=${b} y1=${ft.top-8} y2=${u} />
        <g class="nulabel">
          <rect x=${W} y=${u+4} width=${w} height="28" rx="3" />
          <text x=${W+w/2} y=${u+24} text-anchor="middle">${$}</text>
        </g>
        ${e.map(z=>i`
            <${Xh}
              key=${z.id}
              row=${z}
              lane=${d[z.lane]}
              shown=${o?.row.id===z.id}
              point=${s}
            />
          `)}
      </svg>
      ${o&&i`<${tg} at=${o} width=${f} height=${m} close=${_} />`}
    </div>
  `}function og(t){let e=new Map;for(let{x:n,level:o}of t)o>=Ui&&e.set(n,(e.get(n)||0)+1);return[...e]}function sg(t,e){let n=Jr;return t.map((o,s)=>({lane:o,mine:e.filter(r=>r.lane===s)})).filter(({mine:o})=>o.length).map(({lane:o,mine:s})=>{let r=Math.max(eg,nu(o)*eu+4);return n+=r,{lane:o,mine:s,top:n-r,middle:n-r/2}})}function ou({scenario:t,plan:e}){let n=go(e,t.date);if(!n.length)return null;let{lanes:o,wide:s,years:r,beyond:a}=eo(e),l=Ve(e.key,t.date),c=h=>Xd+8+h/s*(ps-Xd-16),p=sg(o,n),d=p.reduce((h,{top:b,middle:$})=>Math.max(h,2*$-b),Jr),u=c(Ka(e,l).x),f=p.map(({lane:h,mine:b})=>g(Yd.told,{chapter:Vo(h),counts:ig(b)})),m=u>ps-150?"end":"start";return i`
    <svg class="banen" viewBox=${`0 0 ${ps} ${d+16}`} role="img" aria-label=${f.join(" ")}>
      <rect class="straks" x=${u} y=${Jr} width=${ps-u} height=${d-Jr} />
      ${r.map(({year:h,x:b})=>i`
          <line class="jaar" x1=${c(b)} x2=${c(b)} y1="4" y2=${d} />
          <text class="jaartal" x=${c(b)+4} y="12">${h}</text>
        `)}
      ${a&&i`<text class="jaartal" x=${c(a.x)} y="12" text-anchor="middle">${k.promises.beyond}</text>`}
      ${p.map(({lane:h,top:b,middle:$})=>i`
          <line class="baan" x1="0" x2=${ps} y1=${b} y2=${b} />
          <text x="0" y=${$+4}>${ag(Vo(h))}</text>
        `)}
      ${p.flatMap(({top:h,mine:b})=>og(b).map(([$,w])=>i`<text class="jaartal" x=${c($)-8} y=${h+12} text-anchor="end">+${w}</text>`))}
      <line class="baan" x1="0" x2=${ps} y1=${d} y2=${d} />
      <line class="peil" x1=${u} x2=${u} y1="2" y2=${d+4} />
      <text class="peildag" x=${m==="end"?u-4:u+4} y=${d+13} text-anchor=${m}>
        ${g(Yd.line,{date:Z(l)})}
      </text>
      ${p.flatMap(({lane:h,middle:b,mine:$})=>$.filter(w=>w.level<Ui).map(w=>i`
            <g transform=${`translate(${c(w.x)} ${rg(h,b,w)}) scale(${ng})`}>
              <title>${[w.name,w.by,Hi[w.outcome].said].join(", ")}</title>
              <${Dr} outcome=${w.outcome} />
            </g>
          `))}
    </svg>
  `}var Lo,Hi,ft,Qh,Vi,Yd,Xd,ps,Jr,eu,eg,ng,Ui,nu,rg,ag,ig,Gi=M(()=>{"use strict";q();nt();N();A();J();Ht();Lt();As();Lo=k.promises,Hi=k.shared.outcomes,ft={left:292,top:32,foot:40,level:19,pad:30,line:21};Qh=t=>g(Lo.mark,{name:t.name,what:t.what||Lo.card.none,quote:t.quote,said:Hi[t.outcome].said}),Vi=t=>Cs(t.map(e=>e.outcome),!0);Yd=k.summary.lanes,[Xd,ps,Jr,eu,eg,ng]=[262,690,17,8,16,.62],Ui=30,nu=t=>Math.min(t.levels,Ui);rg=(t,e,n)=>e+(n.level-(nu(t)-1)/2)*eu,ag=t=>t.length>52?`${t.slice(0,51).trim()}…`:t,ig=t=>Ee(Cs(t.map(e=>e.outcome)))});function lg({step:t,number:e,missing:n,partners:o,column:s}){let r=s.undecided?Ki.undecided:Ki.nobody;return i`
    <li class=${o.length||s.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${o.length?s.said:r}</p></div>
      </div>
      <div>
        ${n.length>0&&i`<ul class="gemis" aria-label=${Ki.silent}>
            ${n.map(a=>i`<li><span>${a}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${o.map(({id:a,label:l,basis:c})=>i`
                <li class=${to(a)?"verzamel":""}>${`${l} `}<${Je} basis=${c} /></li>
              `)}
        </ul>
      </div>
    </li>
  `}function cg({scenario:t,plan:e}){let n=Oe("kind",t,e),o=Oe("partner",t,e),{reach:s}=tt({...t,plan:e.key});return i`
    <ol class="blad-route">
      ${e.steps.map((r,a)=>{let l=n.filter(p=>p.cells[a]?.unmet).map(p=>p.label),c=o.filter(p=>p.cells[a]?.initiatives).map(p=>({id:ge(p.key),label:p.label,basis:p.cells[a]?.most_basis||null}));return i`<${lg} step=${r} number=${a+1} missing=${l} partners=${c}
          column=${s[0].columns[a]} />`})}
    </ol>
  `}function su({plan:t,scenario:e,number:n,total:o,children:s}){let{version:r,content:a}=y.meta,l={version:r,content:(a||"").slice(0,12),scenario:at(e,t)};return i`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(Gn.head,{date:Z(Ve(t.key,e.date))})}</p>
      </div>
      ${s}
      <div class="vel-voet">
        <p>${g(Gn.foot.source,{sources:en(t)})} ${g(Gn.foot.version,l)}</p>
        <p>${g(Gn.foot.sheet,{number:n,total:o})}</p>
      </div>
    </section>
  `}function pg({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return i`<td class="niets">–</td>`;let[n,o]=t.brief;return t.undecided?i`<td class="onbeslist" data-kop=${et(e)}>${n}</td>`:t.initiatives?i`
    <td data-kop=${et(e)}>
      <${Wn} bar=${t.bar} support=${t.support_only} /><span>${n}</span><span class="sr">. ${o}</span>
    </td>
  `:i`<td class="arcering" data-kop=${et(e)}><span class="plaat">${n}</span></td>`}function ug({scenario:t,plan:e,...n}){let o=Kt(e).summary,{points:s}=tt({...t,plan:e.key}),{said:r,named:a}=An(t,e),l=2*a["organisaties-in-de-tekst"].value<a["organisaties-bij-stappen"].value;return i`
    <${su} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${o.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${g(o.intro,{report:Bn(e)})} ${r.lead}
      </p>
      <${Hn} plan=${e} />
      <${Zr} title=${o.matrix.title} note=${o.matrix.note}>
        <${dg} scenario=${t} plan=${e} />
        <${Fs} undecided=${gr(t,e)} />
      <//>
      <${Zr} title=${k.overview.start.discuss.title}>
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
  `}function fg({scenario:t,plan:e,...n}){let o=Kt(e).summary,s=Z(Ve(e.key,t.date));return i`
    <${su} plan=${e} scenario=${t} ...${n}>
      <${Zr} title=${o.route.title} note=${o.route.note}>
        <${cg} scenario=${t} plan=${e} />
      <//>
      <${Zr} title=${o.lanes.title} note=${o.lanes.note}>
        <${ou} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${mr(go(e,t.date)).map(([r,{tile:a}])=>i`<li><${rs} outcome=${r} /> ${g(a,{date:s})}</li>`)}
        </ul>
      <//>
    <//>
  `}function ru({route:t}){let e=D(t.query),n=he(e),o=2*n.length;return i`
    <div class="vel-boven">
      <${X} text=${Gn.title}><p class="uitleg">${Gn.screen}</p><//>
      <${xn} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${Gn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((s,r)=>i`
          <${ug} key=${s.key} scenario=${e} plan=${s} number=${2*r+1} total=${o} />
          <${fg} key=${`${s.key}-2`} scenario=${e} plan=${s} number=${2*r+2} total=${o} />
        `)}
    </div>
    <${Dt} text=${Gn.screen} />
  `}var Ki,Gn,dg,Zr,au=M(()=>{"use strict";q();Wt();N();Mt();A();bn();J();it();Ht();_o();Qe();Gi();Lt();As();Ki=k.summary.route;Gn=k.summary;dg=({scenario:t,plan:e})=>i`
  <table class="blad-matrix">
    <caption class="sr">${Gn.matrix.title}</caption>
    <thead>
      <tr><td></td>${Se(e).map(n=>i`<th scope="col">${et(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Oe("kind",t,e).map(n=>i`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((o,s)=>i`<${pg} cell=${o} step=${Se(e)[s]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Zr=({title:t,note:e,children:n})=>i`
  <section class="blok-blad" aria-label=${t} tabindex="0">
    <h2>${t}</h2>
    ${e&&i`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function $g({property:t,value:e}){return e.startsWith("@")?i`<${T} id=${e.slice(1)} />`:y.lists[t]?U(y.lists[t],e):ds.truth[e]||Z(e)}function Yr({ids:t,title:e}){if(!t.length)return null;let n=s=>({kind:_e(s,"recommendationKind"),response:_e(s,"response")||ds.asked.no_response}),o=t.map(s=>i`<li><${T} id=${s} />${g(ds.asked.line,n(s))}</li>`);return i`<${kt} title=${e}><${yo} id="gevraagd" items=${o} /><//>`}function fs({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of xs(t))p&&c===t&&e.set(l,[...e.get(l)||[],p]);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:P(c).join(", ")})),{columns:o,title:s,caption:r}=ds.mentions,a=[{key:"wat",label:o.what,text:({from:l})=>S(l),cell:({from:l})=>i`<${T} id=${l} />`},{key:"soort",label:o.kind,text:({from:l})=>Ot(l)},{key:"verband",label:o.link,text:({how:l})=>l},{key:"stand",label:o.stand,text:({from:l})=>ue(l),cell:({from:l})=>ho(l)&&i`<${Ct} id=${l} />`}];return i`
    <${xr} id=${n.length>hg?"verwijzingen":""} title=${g(s,{count:n.length})}>
      <${bt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${a} />
    <//>
  `}var ds,mg,kt,Fe,Ds,us,Qr,hg,Ws=M(()=>{"use strict";q();N();A();J();it();Dn();Lt();We();so();ds=k.thing,mg=new Set([...y.hidden,...ds.said]),kt=({title:t,children:e})=>i`<section class="blok"><h2>${t}</h2>${e}</section>`,Fe=({text:t,look:e})=>t&&i`<p class=${e}>${t}</p>`,Ds=({items:t,look:e})=>i`<ul class=${e}>${t.map(n=>i`<li>${n}</li>`)}</ul>`;us=t=>Object.entries(Ae.get(t)||{}).filter(([e])=>!mg.has(e)).map(([e,n])=>{let o=n.map(s=>i`<${$g} property=${e} value=${s} />`);return[B(pr(e)),o.length>1?i`<${Ds} items=${o} />`:o[0]]}),Qr=({id:t})=>Sr(t).length>0&&i`<${kt} title=${ds.figures}><${ti} id=${t} /><//>`;hg=3});function gg({id:t}){let e=Ji(y.partners[""].find(l=>l.id===t)?.steps||[]),n=Zt(t,"who").flatMap(l=>l.acts?[]:hn(l.to)),o=Ji(P(n)).filter(l=>!e.includes(l)),s=Ge(t,"unitOf"),r=v(t,"tooi"),a=[...us(t),[k.thing.also_known,wt(t,"altLabel").join(", ")],[_t.units,s.length>0&&i`<${nn} ids=${s} />`],[_t.identity,r?g(_t.identified,{code:r,date:Z(v(t,"checkedOn"))}):_t.unidentified]];return i`
    <${kt} title=${k.thing.known}>
      <${Fe} text=${v(t,"summary")} />
      ${to(t)&&i`<p>${_t.collective}</p>`}
      ${v(t,"isIndependent")==="true"&&i`<p>${_t.independent}</p>`}
      ${e.length>0&&i`<p>${g(_t.steps,{steps:iu(e)})}</p>`}
      ${o.length>0&&i`<p>${g(_t.named_steps,{steps:iu(o)})}</p>`}
      ${!e.length&&!o.length&&i`<p>${_t.no_steps}</p>`}
      <${yn} pairs=${a} />
    <//>
  `}function bg({rows:t}){let e=_t.columns,n=({to:r})=>y.works[r]?.across?k.shared.all_steps:Ji(hn(r)).join(", "),o=[...gn(r=>St(r.to)?.key),{key:"actie",label:e.action,text:r=>S(r.to),cell:r=>i`<${T} id=${r.to} />`},{key:"soort",label:e.what,text:r=>Ot(r.to)},{key:"rol",label:e.role,text:r=>r.said},{key:"stand",label:e.stand,text:r=>ue(r.to),cell:r=>i`<${Ct} id=${r.to} />`},{key:"stap",label:e.step,text:n},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:r=>i`<${ee} of=${r.of} />`}],s=P(t.map(r=>r.to)).length;return i`
    <${kt} title=${g(_t.work,{count:s})}>
      <p class="zacht">${_t.work_note}</p>
      ${s?i`<${bt} id="acties" caption=${_t.work_caption} rows=${t} sort="actie" columns=${o} />`:i`<p>${k.shared.none}</p>`}
    <//>
  `}function yg({id:t}){let e=Zt(t,"own");if(!e.length)return null;let n=e.map(({to:o,of:[s]})=>i`
      <section>
        <h3><${T} id=${o} /></h3>
        <${Ts} id=${s} />
        <${ee} of=${[s]} />
      </section>
    `);return i`
    <${kt} title=${g(_t.own,{count:e.length})}>
      <p class="zacht">${_t.own_note}</p>
      <${yo} id="eigen" as="div" first=${kg} items=${n} />
    <//>
  `}function wg({id:t}){let e=Ge(t,"wish");return e.length?i`
    <${kt} title=${_t.wishes}>
      ${e.map(n=>i`
          <div class="koppeling">
            <p><strong>${B(_e(n,"engagement")||_t.wish)}</strong>: ${v(n,"rationale")}</p>
            <${ee} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function _g({id:t}){let e=Zt(t,"member");if(!e.length)return null;let n=e.map(({from:o,to:s,of:r})=>i`
      <li>
        <${T} id=${o} />${_t.member}<${T} id=${s} />: ${v(r[0],"post")}${" "}
        (${Z(v(r[0],"asOf"))})
        <${ee} of=${r} />
      </li>
    `);return i`<${kt} title=${_t.members}><${yo} id="leden" items=${n} /><//>`}function vg({id:t}){let e=new Map(Zt(t,"with").map(o=>[tc(o,t),o]));if(!e.size)return null;let n=o=>{let{of:s=[],more:r}=e.get(o)||{},a=g(r?_t.more_works:_t.works,{works:s.map(Ie).join(", ")});return i`<span class="zacht">${a}</span>`};return i`
    <${kt} title=${_t.together}>
      <p class="zacht">${_t.alphabetical}</p>
      <${nn} ids=${sn([...e.keys()])} more=${n} look="kolommen" />
    <//>
  `}function lu({id:t}){return i`
    <${gg} id=${t} />
    <${bg} rows=${Zt(t,"who")} />
    <${yg} id=${t} />
    <${wg} id=${t} />
    <${Yr} title=${_t.asked} ids=${sn(Ge(t,"askedOf"))} />
    <${_g} id=${t} />
    <${vg} id=${t} />
    <${fs} id=${t} />
  `}var _t,Ji,iu,kg,cu=M(()=>{"use strict";q();N();A();J();it();Ht();Ut();Dn();Lt();We();Ws();so();_t=k.thing.organisation,Ji=t=>qt.filter(e=>t.includes(e.notation)).map(e=>e.label),iu=t=>Ee(t.map(e=>e.toLowerCase()));kg=1});function Sg({id:t,scenario:e}){let n=Ye.cell_columns,o=tt(e).matrix.kind.filter(c=>ja(c.barrier,c.plan)===t);if(!o.length)return null;let s=c=>j("overzicht",{cel:ke(c.column,c.barrier,c.plan)}),r=c=>B(lt(c.column)),a=c=>{let{word:p,lines:d,look:u}=Ce(c);return[i`<span class=${`chip ${u}`}>${p}</span>`,d.length>0&&` ${d.join(" · ")}`]},l=[...gn(c=>c.plan),{key:"soort",label:n.kind,text:r,cell:c=>i`<a href=${s(c)}>${r(c)}</a>`},{key:"stand",label:n.stand,text:c=>Ce(c).word,cell:a},{key:"hoe",label:n.how,text:c=>Zi(c.most_basis),cell:c=>c.most_basis&&pu(c.most_basis)}];return i`
    <${kt} title=${Ye.cells}>
      <p class="zacht">${at(e)}</p>
      <${bt} id="vakken" caption=${Ye.cells_caption} rows=${o} columns=${l} />
    <//>
  `}function Og({links:t,scenario:e,undecided:n}){let o=Ye.columns,s=l=>ut(l,"initiative"),{links:r}=tt(e),a=[...gn(l=>St(l)?.key),{key:"actie",label:o.action,text:l=>S(s(l)),cell:l=>i`<${T} id=${s(l)} />`},{key:"soort",label:o.kind,text:l=>wt(l,"interventionKind").map(lt).join(", ")},{key:"wie",label:o.who,sort:!1,text:l=>Ga(s(l)).map(S).join(", "),cell:l=>i`<${Xt} ids=${Ga(s(l))} />`},{key:"stand",label:o.stand,text:l=>ue(s(l),e.date),cell:l=>i`<${Ct} id=${s(l)} date=${e.date} />`},{key:"hoe",label:o.how,text:l=>Zi(r[l][0]),cell:l=>pu(r[l][0],`; ${U("Strength",r[l][1])}`)}];return i`
    <${kt} title=${g(Ye.work,{count:P(t.map(s)).length})}>
      ${t.length?i`<${bt} id="wiewat" caption=${Ye.work_caption} rows=${t} sort="actie" columns=${a} />`:i`<p>${n?k.overview.undecided:Uo(st(e.plan))}</p>`}
    <//>
  `}function Cg({ids:t}){if(!t.length)return null;let e=t.map(n=>[i`<${T} id=${n} />`,g(Kt(St(n)).thing.step.helper,{awareness:_e(n,"awareness")||Ye.unaware})]);return i`<${kt} title=${Ye.helpers}><${Ds} items=${e} /><//>`}function du({id:t}){let e=D(F.route.query),n=Ne(t,"narrower"),o=[t,...n],s=l=>o.flatMap(c=>Ge(c,"barrier")).filter(c=>Pe(c,l)),r=tt(e).links,a=o.flatMap(l=>Zt(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Eo(l,e.plan));return i`
    <${xg} id=${t} narrow=${n} />
    <${Sg} id=${t} scenario=${e} />
    <${Og} links=${a} scenario=${e} undecided=${sr(e).has(t)} />
    <${Yr} title=${Ye.asked} ids=${s("Recommendation").filter(l=>Eo(l,e.plan))} />
    <${Cg} ids=${s("Facilitator")} />
  `}var Ye,Zi,pu,xg,uu=M(()=>{"use strict";q();nt();N();Mt();A();bn();J();it();Ht();Ut();Lt();We();Ws();Ye=k.thing.step,Zi=t=>xe[t]?.[1]||"",pu=(t,e="")=>[i`<${Je} basis=${t} />`,` ${Zi(t)}${e}`],xg=({id:t,narrow:e})=>i`
  <${kt} title=${Ye.what}>
    <${Fe} text=${v(t,"step")} />
    <${Fe} text=${v(t,"definition")} />
    <${Fe} text=${v(t,"scopeNote")} look="zacht" />
    ${e.length>0&&i`<p>${Ye.narrower}<${Xt} ids=${e} />.</p>`}
    ${ut(t,"broader")&&i`<p>${Ye.broader}<${T} id=${ut(t,"broader")} />.</p>`}
  <//>
`});function Mg({report:t,said:e}){return i`
    <${Fe} text=${v(t,"summary")} />
    <${wo} of=${t} />
    ${e&&i`<p class="zacht">${e}</p>`}
    <${ee} of=${[t]} />
  `}function jg({id:t,reports:e}){let n=Xe(t);if(He(t.split("/")[0]).dates.length<3)return null;let o=s=>ve(t,s).earlier?i`<span class="chip s-geen">${n.not_mentioned}</span>`:i`<${Ct} id=${t} date=${s} />`;return i`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:s})=>i`<li><span class="zacht">${Z(s)}</span>${o(s)}</li>`)}
    </ol>
  `}function Lg({id:t}){let e=He(t.split("/")[0]),{result:n,not_mentioned:o}=Xe(t),s=e.dates.filter(({date:a})=>Ho(t,a));if(!s.length)return null;let r=(a,l)=>l===e.date&&n[v(a,"resultReported")];return i`
    <${jg} id=${t} reports=${s} />
    <ol class="tijdlijn">
      ${s.map(({date:a,label:l})=>{let c=fr(t,a);return i`
          <li>
            <strong>${B(l)}</strong>
            <p><${Ct} id=${t} date=${a} /></p>
            ${ve(t,a).earlier&&i`<p class="zacht">${B(o)}</p>`}
            ${c&&i`<${Mg} report=${c} said=${r(c,a)} />`}
          </li>
        `})}
    </ol>
  `}function Tg({id:t}){let e=Ne(t,"silentPart"),n=e.map(o=>[v(o,"summary"),i`<span class="zacht"> (${U("SilentWeight",v(o,"weight"))})</span>`]);return e.length>0&&i`<p><strong>${Xe(t).silent}</strong></p><${Ds} items=${n} />`}function Fg({id:t}){let e=Xe(t),n=e.deadline_columns,o=ur(t);if(!o.length)return null;let s=a=>[`“${v(a,"deadlineText")}”`,v(a,"revises")==="true"&&i`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:a=>v(a,"deadlineText"),cell:s},{key:"waarvoor",label:n.what,text:a=>v(a,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:a=>v(a,"dueBy"),cell:a=>Z(v(a,"dueBy"))||v(a,"condition")},{key:"soort",label:n.kind,text:a=>Ss(v(a,"modality"))},{key:"er",label:n.there,text:a=>ve(a).delivery||e.not_there},{key:"bron",label:n.place,sort:!1,text:()=>"",cell:a=>[i`<${Fe} text=${v(a,"summary")} />`,fu(a)]}];return i`<${bt} id="termijnen" caption=${e.deadlines} rows=${o} columns=${r} />`}function zg({id:t}){let e=Xe(t),n=e.who_columns,o=Zt(t,"who");if(!o.length)return i`<p>${e.nobody}</p>`;let s=({from:a})=>i`<${T} id=${a} /><${Zo} id=${a} />`,r=[{key:"wie",label:n.who,text:({from:a})=>S(a),cell:s},{key:"rol",label:n.role,text:({said:a})=>a},{key:"wat",label:n.note,sort:!1,text:({of:a})=>v(a[0],"summary")},{key:"bron",label:n.place,sort:!1,text:()=>"",cell:({of:a})=>fu(a[0])}];return i`<${bt} id="wie" caption=${e.who_caption} rows=${o} columns=${r} />`}function Eg({id:t}){let e=Ne(ut(t,"inChapter"),"chapterLead");return e.length>0&&i`<p class="zacht">${Xe(t).heading}<${Xt} ids=${e} />.</p>`}function Ag({id:t}){let e=Xe(t),n=qo(t);if(n.length)return n.map(s=>i`<${Ts} id=${s} /><${ee} of=${[s]} />`);if(v(t,"crossCutting")!=="true")return i`<p>${e.unjudged}</p>`;let o=wt(t,"interventionKind").map(lt).join(", ");return i`
    <p>${g(e.across,{kinds:o})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${v(t,"rationale")}</p>
  `}function Bg({id:t}){let e=Xe(t),n=Ge(t,"subMeasureOf"),o=s=>i` <${Ct} id=${s} />`;return i`
    <${kt} title=${e.container}><p>${e.parts}</p><${nn} ids=${n} more=${o} /><//>
  `}function mu({id:t}){let e=Xe(t),n=He(t.split("/")[0]),o=v(t,"promise"),s=us(t),r=v(t,"isContainer")==="true"?Bg:Ng;return i`
    <${kt} title=${o?e.promise:e.what}>
      <${Fe} text=${o} />
      <${Fe} text=${v(t,"summary")} />
      ${v(t,"isNew")==="true"&&i`<p class="zacht">${g(e.new,{when:Yn(n.date,n)})}</p>`}
      ${v(t,"numberedByUs")==="true"&&i`<p class="zacht">${e.numbered}</p>`}
      <${ee} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${Qr} id=${t} />
    ${s.length>0&&i`<${kt} title=${k.thing.further}><${yn} pairs=${s} /><//>`}
    <${fs} id=${t} />
  `}var Xe,fu,Ng,$u=M(()=>{"use strict";q();N();A();J();it();Ht();Lt();We();Ws();so();Xe=t=>Kt(St(t)).thing.undertaking,fu=t=>i`<${ee} of=${[t]} />`;Ng=({id:t})=>i`
  <${kt} title=${Xe(t).progress}><${Lg} id=${t} /><${Tg} id=${t} /><${Fg} id=${t} /><//>
  <${kt} title=${Xe(t).who}><${zg} id=${t} /><${Eg} id=${t} /><//>
  <${kt} title=${Xe(t).steps}><${Ag} id=${t} /><//>
`});function Rg({id:t}){let e=Pg[$o(t)];return e?y.plans.filter(n=>!St(t)||n===St(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>i`<${Ig} key=${n.plan.key} ...${n} />`):null}function Dg({id:t}){let e=Ge(t,"inChapter"),n=[...us(t),[Pe(t,"Legislation")?Kn.also_known:Kn.in_source,wt(t,"altLabel").join(", ")],[Kn.place,Jt(t).length>0&&i`<${ee} of=${[t]} />`]],o=s=>i` <${Ct} id=${s} />`;return i`
    <${kt} title=${Kn.known}>
      ${Pe(t,"Facilitator")&&i`<p class="zacht">${Kt(St(t)).thing.other.judged}</p>`}
      <${Fe} text=${v(t,"summary")} />
      <${Fe} text=${v(t,"rationale")} />
      <${yn} pairs=${n} />
    <//>
    <${Qr} id=${t} />
    ${e.length>0&&i`<${kt} title=${Kn.other.chapter}><${nn} ids=${sn(e)} more=${o} /><//>`}
    <${fs} id=${t} />
  `}function Hg({id:t}){let e=D(F.route.query),n=tt(e).gaps.filter(s=>s.pages.includes(t));if(!n.length)return null;let o=n.map(s=>i`<${kc} list=${[s]} scenario=${e} />`);return i`
    <${kt} title=${g(Kn.gaps,{count:n.length})}>
      <${yo} id="vragen" items=${o} first=${ce()?qg:Wg} as="div" />
    <//>
  `}function Vg({id:t}){let e=$o(t),n=[hu[e]&&i`<a href=${j(hu[e])}>${Kn.crumbs[e]}</a>`,I&&St(t)?.title,...["inChapter","subMeasureOf"].map(o=>ut(t,o)&&i`<${T} id=${ut(t,o)} />`),Ot(t)].filter(Boolean);return i`<p class="kruimel">${n.map((o,s)=>[s>0&&" › ",o])}</p>`}function gu({route:t}){let e=t.path.slice(1).join("/");if(!jt(e))return i`<${lo} />`;let n=S(e),o=$o(e),s=Ug[o],r=()=>{let l=g(Kn.footnote,{kind:Ot(e),name:n,said:v(e,"promise")||v(e,"summary")});return Ms(l.trim().replace(/([^.!?])$/,"$1."),Jt(e),null,St(e)||st())},a=o==="undertaking"&&v(e,"isContainer")!=="true";return i`
    <${Vg} id=${e} />
    <${X} text=${Pe(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${a&&i`<p><${Ct} id=${e} /></p>`}
    <//>
    <${Rg} id=${e} />
    <div class="acties bovenaan">
      <${Pn} text=${r} />
      <a href=${j(["graaf","omgeving"],{ding:e})}>${Kn.around}</a>
    </div>
    <${s} id=${e} />
    <${Hg} id=${e} />
  `}var Xr,Pg,Ig,Kn,Wg,qg,hu,Ug,bu=M(()=>{"use strict";q();nt();Wt();N();Mt();A();J();it();Ht();Ut();Dn();Yo();Lt();We();Ws();cu();uu();$u();so();Ps();Xr=k.thing.route,Pg={organisation:(t,e)=>y.partners[I?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:hn},Ig=({plan:t,steps:e})=>i`
  <div class="routelijn">
    <ol aria-label=${I?g(Xr.of_plan,{plan:t.title}):Xr.label}>
      ${t.steps.map(n=>i`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${e.includes(n.notation)?Xr.here:Xr.not_here}</span>
          </li>
        `)}
    </ol>
  </div>
`;Kn=k.thing;[Wg,qg]=[3,2];hu={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};Ug={undertaking:mu,organisation:lu,step:du,other:Dg}});function Kg({row:t,date:e}){let n=ku(t,e);return i`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${dn.kinds[t.kind]}</span>${" "}
          ${t.id&&i`<${T} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${n&&i`<span class="zacht"> – ${n}</span>`}
        </p>
        <${$c} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}function Yg({years:t}){return i`
    <${an}>
      <${xn} />
      <${os} />
      <div class="velden">
        <${vn} name="tekst" />
        <${Gt} label=${dn.fields.what} name="wat" options=${Object.entries(dn.kinds)} />
        <${Gt} label=${dn.fields.step} name="stap" options=${qt.map(e=>[e.notation,e.label])} />
        <${Gt} label=${dn.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${ao} names=${Qg} />
      </div>
    <//>
  `}function yu({route:t}){let e=D(t.query),n=t.query,o=y.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),s=o.filter(l=>(!n.wat||l.kind===n.wat)&&(!n.stap||l.steps.includes(n.stap))&&(!n.jaar||ta(l)===n.jaar)&&(!n.tekst||Ue(Gg(l),n.tekst))),r=E(dn.count,s.length),a={of:ta,titles:P(s.map(ta)).map(l=>[l,l])};return i`
    <${X} text=${dn.title}><p class="uitleg">${dn.intro} <a href=${j("beloften")}>${dn.lanes}</a>.</p><//>
    <${Yg} years=${P(o.map(ta))} />
    <p class="telling">${r}<${Vt} name="tijdlijn.csv" rows=${()=>Zg(s,e)} /></p>
    ${kn("tijdlijn",s,a).map(l=>i`
        <section key=${l.more?"meer":l.key} class="vouwdeel">
          ${l.folds?i`<${on} part=${l} level=${l.more?0:2}
                  names=${l.more?[]:Jg(l.rows)}
                  count=${l.more?"":E(dn.count,l.rows.length)} />`:i`<h2>${l.title}</h2>`}
          <ol class=${l.open?"tijden":"tijden dicht"}>
            ${l.rows.map(c=>i`<${Kg} row=${c} date=${e.date} />`)}
          </ol>
        </section>
      `)}
    <${Dt} text=${r} />
  `}function Xg({rows:t,chosen:e,plan:n,scenario:o}){let{named:s}=An(o,n),r=Kt(n).shared.outcomes;return i`
    <div class="tegels-uitkomst" role="group" aria-label=${yt.tiles_label}>
      ${mr(t,r).map(([a,{tile:l,number:c}])=>i`
          <button
            type="button"
            id=${`uitkomst-${a}`}
            aria-pressed=${String(e===a)}
            onClick=${()=>R({uitkomst:e===a?null:a})}
          >
            <${rs} outcome=${a} />
            <span class="getal">
              ${c?s[c].value:t.filter(p=>p.outcome===a).length}
            </span>
            <span>${g(l,{date:Z(Ve(n.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function ob({rows:t,plan:e,date:n}){let{outcomes:o}=k.shared,s=Object.keys(o).find(a=>o[a].open),r=t.filter(a=>a.outcome===s).sort((a,l)=>G(a.day,l.day));return i`
    <aside class="langst-open">
      <h2>${yt.open.title}</h2>
      <p>${r.length?g(yt.open.said,{date:Z(Ve(e.key,n))}):yt.open.none}</p>
      <ul>
        ${r.slice(0,nb).map(a=>i`
            <li key=${a.id}>
              <${rs} outcome=${a.outcome} />
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
  `}function rb({plan:t,scenario:e,chosen:n}){let o=go(t,e.date),s=cc(t,e.date),r=o.filter(a=>!n||a.outcome===n);return i`
    <section>
      ${I&&i`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${g(yt.intro,{count:o.length,undated:s.length})}</p>
      <p>${An(e,t).said.overdue}</p>
      <${Xg} rows=${o} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${tu} plan=${t} rows=${r} date=${e.date} /><${sb} plan=${t} rows=${r} /></div>
        <${ob} rows=${o} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${yt.table}</summary>
        <${bt} id=${`beloften-${t.key}`} caption=${yt.caption} rows=${r} columns=${Qi} sort="dag" />
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
  `}function wu({route:t}){let e=D(t.query),n=dc(e),o=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",s=n.flatMap(r=>go(r,e.date)).filter(r=>!o||r.outcome===o);return i`
    <${X} text=${yt.heading} title=${yt.title} />
    <${an}><${xn} /><${os} /><//>
    ${n.map(r=>i`<${rb} key=${r.key} plan=${r} scenario=${e} chosen=${o} />`)}
    ${!n.length&&i`<p>${yt.none}</p>`}
    <p class="acties">
      <${Vt} name="beloften.csv" rows=${()=>eb(s,e)} />
      ${n.length>0&&i`<${ro} name="beloften" title=${yt.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
      <a href=${j("tijdlijn")}>${yt.all_events}</a>
    </p>
    <${Dt} text=${E(yt.lane_total,s.length)} />
  `}var dn,Gg,ku,ta,Jg,Zg,Qg,yt,tb,Qi,eb,nb,sb,_u=M(()=>{"use strict";Xn();q();nt();Wt();N();Mt();A();J();it();Ht();Qe();Ut();Dn();ts();Gi();Lt();As();We();dn=k.timeline,Gg=t=>[t.id&&S(t.id),t.what].filter(Boolean).join(": "),ku=(t,e)=>[t.progress&&t.id&&ue(t.id,e),t.stand[e]].filter(Boolean).join("; "),ta=t=>t.day.slice(0,4);Jg=t=>P(t.map(e=>e.id?S(e.id):e.what)),Zg=(t,e)=>[[...yt.csv,...Yt],...t.map(n=>[n.when,dn.kinds[n.kind],n.id&&S(n.id),n.what,ku(n,e.date),Jt(n.at).map(ht).join("; "),...Qt(e,n.plan||n.at)])],Qg=["tekst","wat","stap","jaar"];yt=k.promises;tb=t=>{let e=eo(t.plan).lanes[t.lane];return e?Vo(e):""},Qi=[{key:"dag",label:yt.columns.day,text:t=>t.day,cell:t=>t.by},{key:"actie",label:yt.columns.work,text:t=>t.name,cell:t=>i`<${T} id=${t.work} />`},{key:"wat",label:yt.columns.what,text:t=>t.what},{key:"woorden",label:yt.columns.quote,text:t=>t.quote},{key:"stand",label:yt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?i`<${Co} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:yt.columns.lane,text:tb}],eb=(t,e)=>[[...Qi.map(n=>n.label),k.timeline.csv.at(-1),...Yt],...t.map(n=>[...Qi.map(o=>o.text(n)),Jt(n.id).map(ht).join("; "),...Qt(e,n.plan.key)])],nb=6;sb=({plan:t,rows:e})=>i`
  <div class="lanenlijst">
    ${eo(t).lanes.map((n,o)=>({lane:n,found:e.filter(s=>s.lane===o)})).filter(({found:n})=>n.length).map(({lane:n,found:o})=>i`
          <details>
            <summary>${Vo(n)}
              <span class="bij">
                ${E(yt.lane_total,o.length)}${Vi(o).map(s=>` · ${s}`)}
              </span>
            </summary>
            <ul>
              ${o.map(s=>i`
                  <li key=${s.id}>
                    <${Co} outcome=${s.outcome} on=${s.by} />
                    <span><${T} id=${s.work} text=${s.short} />${" "}${s.what||s.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`});function vu({title:t,count:e,none:n,children:o}){return i`
    <section class="blok">
      <${I?"h3":"h2"}>${g(Tn.part,{title:t,count:e})}<//>
      ${e?o:i`<p>${n}</p>`}
    </section>
  `}function ab({loss:t,scenario:e,id:n,title:o}){let s=l=>xu(t,l,e),r=l=>j("overzicht",{cel:ke(l.column,l.barrier,t.plan)}),a=[{key:"vak",label:Tn.columns.cell,sort:!1,text:l=>Yi(l,s(l)),cell:l=>s(l)?i`<a href=${r(l)}>${Yi(l,s(l))}</a>`:Yi(l,void 0)},{key:"nu",label:Tn.columns.now,sort:!1,text:l=>Su(s(l))},{key:"weg",label:Tn.columns.lost,sort:!1,text:l=>l.said}];return i`<${bt} id=${n} caption=${o} hideCaption rows=${t.cells} columns=${a} />`}function ib({loss:t,names:e,scenario:n}){let o=He(t.plan),{cells:s,none:r,...a}=o.words.losses,l=`verlies${o===y.plans[0]?"":`-${o.key}`}`,c=d=>[" ",i`<${Ct} id=${d} date=${n.date} />`],p=(d,u)=>i`
    <${vu} title=${d} count=${u.length} none=${r}><${nn} ids=${u} more=${c} /><//>
  `;return i`
    <section>
      ${I&&i`<h2>${o.title}</h2>`}
      <p class="verlieskop">${lb(t,e)}</p>
      <p>${t.said}</p>
      <${db} loss=${t} scenario=${n} />
      <${vu} title=${s} count=${t.cells.length} none=${r}>
        <${ab} loss=${t} scenario=${n} id=${l} title=${s} />
      <//>
      ${Object.keys(a).map(d=>({list:d,ids:t[d]||[]})).filter(({ids:d})=>d.length).map(({list:d,ids:u})=>p(a[d],u))}
      ${t.blocks.map(d=>p(d.said,d.acts))}
    </section>
  `}function lb(t,e){let n={alone:t.last_actor.length,acts:t.acts,count:e.length,source:fo(He(t.plan))};return g(e.length===1?Tn.heading.one:Tn.heading.more,{...n,names:Ee(e)})}function Xi({losses:t,names:e,scenario:n}){let o=Ee(e),s=()=>t.flatMap(r=>r.cells.map(a=>{let l=xu(r,a,n),c=l?et(a.barrier):"";return[o,lt(a.column),c,Su(l),a.said,...Qt(n,r.plan)]}));return i`
    ${t.length?t.map(r=>i`<${ib} key=${r.plan} loss=${r} names=${e} scenario=${n} />`):he(n).map(r=>i`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${Vt} name="wat-als.csv" rows=${()=>[[...Tn.csv,...Yt],...s()]} />
    </div>
  `}function cb(t,e){let n=new Map(t.places.map(o=>[`${o.step}~${o.kind}`,o]));return tt({...e,plan:t.plan}).places.map(o=>({key:o.kind||String(o.step),last_actor:[],only_lead:[],title:o.kind?B(lt(o.kind)):et(o.step),...n.get(`${o.step}~${o.kind}`),things:o.things}))}function pb({place:t,date:e}){let{title:n,things:o,last_actor:s,only_lead:r}=t,a=o.filter(l=>!s.includes(l));return i`
    <li class=${s.length?"verlies":o.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${s.map(l=>i`<i key=${l} class="paal weg"></i>`)}
        ${a.map(l=>i`<i key=${l} class=${`paal b-${Os(l,e)}`}></i>`)}
      </div>
      ${s.length>0&&i`
          <p class="verliestal">${g(ms.lost,{count:s.length,total:o.length})}</p>
          <p class="verlieswoord">${ms.lost_said}</p>
        `}
      ${r.length>0&&i`<p>${E(ms.lead,r.length)}</p>`}
      ${(a.length>0||!o.length)&&i`<p class="zacht">${o.length?E(ms.stays,a.length):ms.nothing}</p>`}
    </li>
  `}function db({loss:t,scenario:e}){let{legend:n}=Tn,o=cb(t,e),s=P(o.flatMap(a=>a.things.map(l=>Os(l,e.date)))),r=Object.keys(y.codes.CellState).filter(a=>s.includes(a));return i`
    <section class="verliesbeeld">
      <h2>${ms.title}</h2>
      <ul class="plaatsen">
        ${o.map(a=>i`<${pb} key=${a.key} place=${a} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:fo(st(t.plan))})}</span>
        ${r.map(a=>i`<span><i class=${`paal b-${a}`}></i> ${U("CellState",a)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var Tn,xu,Su,Yi,ms,Ou=M(()=>{"use strict";q();nt();N();Mt();A();bn();J();it();Ht();Ut();Lt();We();Tn=k.whatif,xu=(t,e,n)=>tt({...n,plan:t.plan}).matrix.kind.find(o=>o.column===e.column&&o.barrier===e.barrier),Su=t=>t?br(t):Tn.no_cell,Yi=(t,e)=>{let n=B(lt(t.column));return e?g(Tn.cell,{kind:n,step:et(t.barrier).toLowerCase()}):n};ms=k.whatif.picture});function fb({notations:t,names:e,scenario:n}){let[o,s]=Y(null),r=[n.key,...t].join();if(zn(()=>{let c=!0;return s(null),dt().ask("answer",{options:ub(t,n)}).then(p=>{c&&(s(p),pt(vt.done))}).catch(p=>c&&s({silent:p.message||vt.silent})),()=>{c=!1}},[r]),!o)return i`<div><p>${vt.busy}</p></div>`;if(o.silent)return i`<div><p>${o.silent}</p></div>`;let a=c=>!n.plan||c.plan===n.plan,l=E(vt.questions,o.gaps.filter(a).length);return i`
    <div>
      <${Xi} losses=${o.losses.filter(a)} names=${e} scenario=${n} />
      <p>${g(vt.with_this,{questions:l,now:tt(n).gaps.length})}</p>
    </div>
  `}function mb({acting:t,chosen:e}){let[n,o]=Y(""),s=c=>R({zonder:c.map(tl).join(",")}),r=c=>{if(e.includes(c))return s(e.filter(p=>p!==c));s(Be()?[...e,c]:[c])},a=c=>[S(c),...wt(c,"altLabel")].join(" "),l=t.filter(c=>Ue(a(c),n));return i`
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
          <button type="button" class="klein" onClick=${()=>js(location.href,vt.shared)}>${vt.share}</button>
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
              id=${`zonder-${tl(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}
            >${S(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&i`<p>${vt.none_found}</p>`}
    ${!Be()&&i`<p class="zacht">${vt.alone}</p>`}
  `}function $b({most:t,scenario:e}){let n=({steps:s,alone:r,lead:a})=>[r>0&&E(vt.start.alone,r),r>0&&(s.length?g(vt.start.steps,{steps:Ee(s.map(l=>et(l).toLowerCase()))}):vt.start.no_step),a>0&&E(vt.start.lead,a)].filter(Boolean),o=fo(st(e.plan));return i`
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
  `}function Cu({route:t}){let e=D(t.query),{without:n,most:o}=tt(e),s=Object.keys(n).filter(p=>n[p].length).sort((p,d)=>G(S(p),S(d))),r=(t.query.zonder||"").split(",").map(ge).filter(Boolean),a=r.map(p=>S(p)),[l]=r,c=r.length>1&&Be();return i`
    <${X} text=${vt.title}><p class="uitleg">${vt.intro}</p><//>
    <details class="blik">
      <summary>${at(e)} <span class="wijzig">${k.gaps.change}</span></summary>
      <${Sn} />
    </details>
    <div class="watals">
      <section class="weglaten filters"><${mb} acting=${s} chosen=${r} /></section>
      <div>
        ${!r.length&&i`<${$b} most=${o} scenario=${e} />`}
        ${r.length>0&&!c&&i`<${Xi} losses=${n[l]||[]} names=${a.slice(0,1)} scenario=${e} />`}
        ${c&&i`<${fb} notations=${r.map(tl)} names=${a} scenario=${e} />`}
      </div>
    </div>
    <${Dt} text=${r.length===1?g(vt.said,{name:a[0]}):""} />
  `}var vt,ub,tl,Mu=M(()=>{"use strict";$e();Xn();q();nt();Wt();N();Mt();A();tn();J();it();Qe();Ut();Ou();vt=k.whatif,ub=(t,e)=>[...Ao(e),...t.map(n=>["zonder",n])];tl=t=>v(t,"notation")});var zu={};Nu(zu,{answerTo:()=>tt,compare:()=>G,csv:()=>Fo,data:()=>y,graphNow:()=>Ri,here:()=>F,markMenu:()=>Fu,matrixSvg:()=>yi,scenarioOf:()=>D,startMenu:()=>Tu});function na(t=null){for(let e of oa())e!==t&&(e.open=!1)}function ju(){na(),un().classList.remove("is-open"),ea().setAttribute("aria-expanded","false")}function Tu(){un()&&(ea().addEventListener("click",()=>{let t=un().classList.toggle("is-open");for(let e of oa())e.open=t;ea().setAttribute("aria-expanded",String(t))}),un().addEventListener("click",t=>{let e=t.target;e.closest("a")?ju():e.closest("summary")&&!ce()&&na(e.closest("details"))}),un().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=oa().find(n=>n.open);ce()?ea().focus():e?.querySelector("summary")?.focus(),ju()}),document.addEventListener("click",t=>{!ce()&&!un().contains(t.target)&&na()}),un().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!ce()&&!un().contains(e)&&na()}))}function Fu(t,e){if(!un())return;let n=[...un().querySelectorAll("a")],o=r=>xa(r.hash).path,s=n.find(r=>o(r).join("/")===e.join("/"))||n.find(r=>o(r)[0]===t);for(let r of n){let a=o(r);r===s?r.setAttribute("aria-current","page"):r.removeAttribute("aria-current"),r.setAttribute("href",j(a))}for(let r of oa())r.classList.toggle("is-hier",!!r.querySelector("[aria-current]"))}function hb(t,e){let n=Object.keys(y.views).length>0,o=Object.keys(y.comparisons).length>0,s={views:n||t==="graaf",comparisons:o||t==="vergelijk"};return qs=!ys(e)||s.views!==n||s.comparisons!==o,qs?(fn(i`<p role="status">${k.werkplaats.busy}</p>`,xt("inhoud")),sa?dt().show(sa,dt().own):el||gb(Ao(e),s),!0):!1}async function gb(t,e){el=!0;try{sa=(await dt().ask("page",{options:t,...e})).page,qs&&dt().show(sa,dt().own)}catch(n){qs&&fn(i`<p role="alert">${n.message}</p>`,xt("inhoud"))}el=!1}function bb(t){let e=t.path[0]||"overzicht",n=xt("inhoud");de()?.own&&hb(e,D(t.query))||(n.className=`scherm-${e}`,fn(i`<${Lu[e]||Lu.onbekend} key=${t.path.join("/")} route=${t} />`,n),Fu(e,t.path))}function nl(){let t=xt("motor");t.hidden=!1;let{state:e,why:n,own:o}=dt();fn(i`<${pp} state=${e} why=${n} own=${o} />`,t)}function kb(){yb(),qs=!1,window.removeEventListener("werkplaats",nl),fn(null,xt("inhoud")),fn(null,xt("motor"))}var un,ea,oa,Lu,el,sa,qs,yb,Eu=M(()=>{"use strict";$e();q();nt();Wt();N();Mt();A();tn();Ua();it();Ut();wi();sp();up();bp();vp();Bp();Sd();Pd();qd();Qd();Ps();au();bu();_u();Mu();un=()=>xt("menu"),ea=()=>xt("menuknop"),oa=()=>[...un().querySelectorAll("details")];xt("spring").addEventListener("click",t=>{t.preventDefault(),xt("inhoud").focus()});Tu();xt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=xt("zoek").value;location.hash=rc(e)||j("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:o,content:s}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:o,content:s};js(g(e,{...r,sources:en()}),n)});Lu={__proto__:null,overzicht:Wd,dekking:_p,aandachtspunten:Ap,partners:zd,maatregelen:Ed,naslag:Bd,gevraagd:Nd,tijdlijn:yu,beloften:wu,graaf:xd,ding:gu,samenvatting:ru,vragen:Zd,"wat-als":Cu,vergelijk:gp,"weet-niet":op,methode:np,zoek:vd,...de()&&{controleer:dp},onbekend:lo},el=!1,sa="",qs=!1;de()&&(xt("eigen").hidden=!1,window.addEventListener("werkplaats",nl),nl());xt("inhoud").replaceChildren();yb=El(bb);de()&&window.addEventListener("andere-bladzijde",kb,{once:!0});document.fonts.ready.then(()=>Ri()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja"});$e();aa();typeof DecompressionStream>"u"?xt("te-oud").hidden=!1:sl().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(Eu(),zu))});})();
