"use strict";var ketenkaart=(()=>{var Ku=Object.defineProperty;var M=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(o){throw n=[o],o}};var Gu=(t,e)=>{for(var n in e)Ku(t,n,{get:e[n],enumerable:!0})};function mt(t){let e=Ct("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function $l(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n})),s=document.createElement("a");s.href=o,s.download=t,document.body.append(s),s.click(),s.remove(),window.setTimeout(()=>URL.revokeObjectURL(o),1e3)}var Ct,ke=M(()=>{"use strict";Ct=t=>document.getElementById(t)});async function hl(){let t=Uint8Array.from(atob(Ct("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));pa=Ju(await new Response(e).json())}function Ju(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(o=>e[o])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([o,s])=>[o,e[s]]))):e.push(n);return e.at(-1)}var pa,da=M(()=>{"use strict";ke()});function kl(t){var e=gl.get(this);return e||(e=new Map,gl.set(this,e)),(e=bl(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,a="",l="",c=[0],d=function(m){r===1&&(m||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,a):r===3&&(m||a)?(c.push(3,m,a),r=2):r===2&&a==="..."&&m?c.push(4,m,0):r===2&&a&&!m?c.push(5,0,!0,a):r>=5&&((a||!m&&r===5)&&(c.push(r,0,a,s),r=6),m&&(c.push(r,m,0,s),r=6)),a=""},p=0;p<n.length;p++){p&&(r===1&&d(),d(p));for(var f=0;f<n[p].length;f++)o=n[p][f],r===1?o==="<"?(d(),c=[c],r=3):a+=o:r===4?a==="--"&&o===">"?(r=1,a=""):a=o+a[0]:l?o===l?l="":a+=o:o==='"'||o==="'"?l=o:o===">"?(d(),r=1):r&&(o==="="?(r=5,s=a,a=""):o==="/"&&(r<5||n[p][f+1]===">")?(d(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),r=2):a+=o),r===3&&a==="!--"&&(r=4,c=c[0])}return d(),c})(t)),e),arguments,[])).length>1?e:e[0]}var bl,gl,yl=M(()=>{bl=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var a=e[r++],l=e[r]?(e[0]|=a?1:2,n[e[r++]]):e[++r];a===3?o[0]=l:a===4?o[1]=Object.assign(o[1]||{},l):a===5?(o[1]=o[1]||{})[e[++r]]=l:a===6?o[1][e[++r]]+=l+"":a?(s=t.apply(l,bl(t,l,n,["",null])),o.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(l)}return o},gl=new Map});function fo(t){t&&t.parentNode&&t.remove()}function ga(t,e,n){var o,s,r,a={},l=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:a[r]=e[r];return l>2&&(a.children=l>3?ha.call(arguments,2):n),ws(t,a,o,s,null)}function ws(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:_s,__v:s||++vl,__i:-1,__u:0};return!s&&$t.vnode&&$t.vnode(r),r}function rr(t){return t.children}function tr(t,e){this.props=t,this.context=e,this.__g=0}function Gn(t,e){if(e==null)return t.__&&Gn(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:Gn(t)}function Xu(t){var e,n=t.__v,o=n.__e,s=[],r=[],a=t.__P;a&&((e=mo({constructor:_s},n)).__v=n.__v+1,$t.vnode&&$t.vnode(e),ba(a,e,n,t.__n,a.namespaceURI,32&n.__u?[o]:null,s,o||Gn(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Tl(s,e,r),n.__=n.__e=null,e.__e!=o&&Ol(e))}function Ol(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Ol(t)}function wl(t){(8&t.__g||(t.__g|=8,Kn.push(t),nr++))&&ua==$t.debounceRendering||((ua=$t.debounceRendering)||queueMicrotask)(Cl)}function Cl(){try{for(var t,e=1;Kn.length;)Kn.length>e&&Kn.sort(xl),t=Kn.shift(),e=Kn.length,8&t.__g&&Xu(t)}finally{(nr=Kn.length)&&(ua||queueMicrotask)(Cl)}}function Ml(t,e,n,o,s,r,a,l,c,d,p){var f,m,u,$,g,h,w=o.__k||sr,v=e.length;for(c=tf(n,e,w,c,v),f=0;f<v;f++)(u=n.__k[f])!=null&&(m=~u.__i&&w[u.__i]||or,u.__i=f,h=ba(t,u,m,s,r,a,l,c,d,p),$=u.__e,(m.ref!=u.ref||8&m.__u)&&(m.ref&&ka(m.ref,null,u,m),u.ref&&p.push(u.ref,u.__c||$,u)),g=g||$,4&u.__u?(c=jl(u,c,t,!m.__v),m.__e&&(m.__e=null)):typeof u.type=="function"&&h!==void 0?c=h:$&&(c=$.nextSibling),u.__u&=-21);return n.__e=g,c}function tf(t,e,n,o,s){var r,a,l,c,d,p,f,m,u,$=n.length,g=$,h=0,w=0,v=t.__k=Array(s);for(r=0;r<s;r++)(a=e[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=v[r]=ws(null,a):$a(a)?a=v[r]=ws(rr,{children:a}):a.constructor===_s&&a.__b?a=v[r]=ws(a.type,a.props,a.key,a.ref,a.__v):v[r]=a,c=r+h,a.__=t,a.__b=t.__b+1,l=null,~(d=a.__i=ef(a,n,c,g))&&(g--,(l=n[d])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,d==c-1?h--:d==c+1?h++:d!=c&&(d>c?h--:h++,w=1)):(~d||(s>$?h--:s<$&&h++),typeof a.type!="function"&&(a.__u|=4))):v[r]=null;if(w){for(p=[],f=[],r=0;r<s;r++)if((a=v[r])&&16&a.__u){for(h=0,m=p.length;h<m;)p[u=h+m>>1]<a.__i?h=u+1:m=u;p[h]=a.__i,f[r]=h+1}for(h=p.length;r--;)f[r]&&(f[r]==h?h--:v[r].__u|=4)}if(g)for(r=0;r<$;r++)!(l=n[r])||2&l.__u||(l.__e==o&&(o=Gn(l)),ya(l,l));return o}function jl(t,e,n,o){var s,r,a,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=jl(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=Gn(t))&&!e.parentNode&&(e=null),a=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,e):n.insertBefore(a,e||null)),e=a;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function ef(t,e,n,o){var s,r=t.key,a=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&a==l.type)return n;if(o>(c?1:0)){for(s=n-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s;for(s=n+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s}return-1}function _l(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Ys(t,e,n,o,s){var r,a;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||_l(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||_l(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(a=fa[e]||(fa[e]=nf(e)),(t.__a||(t.__a={}))[e]=ma,r=e!=(e=e.replace(Sl,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,a,r):t.removeEventListener(e,a,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function nf(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Xs]==null)e[Xs]=ma++;else if(e[Xs]<this.__a[t])return;return n($t.event?$t.event(e):e)}}}function ba(t,e,n,o,s,r,a,l,c,d){var p,f,m,u,$,g,h,w,v,j,_,W,z,C,gt,Kt,O,q,H=e.type;if(e.constructor!==_s)return null;128&n.__u&&(c=32&n.__u,p=n.__c.__z)&&(e.__u|=c,f=r=[],p.nodeType==8?l=er(p,r):r.push(p),l=r[0]||l),(p=$t.__b)&&p(e);t:if(typeof H=="function"){m=a.length;try{if(w=e.props,v=(p=H.prototype)&&p.render,j=(p=H.contextType)&&o[p.__c],_=p?j?j.props.value:p.__:o,(u=n.__c)?(e.__c=u,2&u.__g&&(u.__g|=1)):(v?e.__c=u=new H(w,_):(e.__c=u=new tr(w,_),u.constructor=H,u.render=sf),j&&j.sub(u),u.state||(u.state={}),u.__n=o,u.__g|=8,u.__h=[],u.__k=[]),v&&(u.__s||(u.__s=u.state),H.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=mo({},u.__s)),mo(u.__s,H.getDerivedStateFromProps(w,u.__s)))),$=u.props,g=u.state,u.__v=e,n.__c){if(w!==$&&v&&!H.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(w,_),e.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(w,u.__s,_)===!1){e.__v!=n.__v&&(u.props=w,u.state=u.__s,u.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(ot){ot&&(ot.__=e)}),sr.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&a.push(u),l=Gn(n);break t}u.componentWillUpdate&&u.componentWillUpdate(w,u.__s,_),v&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate($,g,h)})}else v&&!H.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),v&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=_,u.props=w,u.__P=t,u.__g&=-5,W=$t.__r,z=v?25:0;do u.__g&=-9,W&&W(e),p=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++z<25);v&&(sr.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(o=mo({},o,u.getChildContext())),v&&n.__c&&u.getSnapshotBeforeUpdate&&(h=u.getSnapshotBeforeUpdate($,g)),C=p&&p.type===rr&&p.key==null?p.props.children:p,w.__P&&(p=l,s=(t=w.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(ot){ot&&ya(ot,ot)}),n.__k=null),l=n.__k?Gn(n,0):null),l=Ml(t,$a(C)?C:[C],e,n,o,s,r,a,l,c,d),w.__P&&(e.__e=null,l=p),e.__u&=-161,f&&f.some(fo),u.__h.length&&a.push(u),1&u.__g&&(u.__g&=-4)}catch(ot){if(a.length=m,e.__v=null,c||r)if(ot&&ot.then){if(e.__u|=128|c,r){for(~(O=r.indexOf(l||void 0))||(O=r.length);(q=r[O-1])&&q.nodeType==8;)O--;for(;O<r.length;O++)if(q=r[O])if(r[O]=null,gt){if(q==Kt)break}else{if(q.nodeType!=8)break;q.data.startsWith("$s")&&(Kt=er(gt=q))}}if(!gt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;gt=l}(p=er(gt=e.__c.__z||(e.__c.__z=gt)))?(e.__e=gt,l=p):e.__e=l,l=l&&l.nextSibling}else r&&r.some(fo);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),ot&&ot.then||Ll(e),$t.__e(ot,e,n)}}else l=e.__e=of(n.__e,e,n,o,s,r,a,c,d,t);return(p=$t.diffed)&&p(e),l}function er(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Ll(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Ll))}function Tl(t,e,n){for(var o=0;o<n.length;)ka(n[o++],n[o++],n[o++]);$t.__c&&$t.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){$t.__e(r,s.__v)}})}function of(t,e,n,o,s,r,a,l,c,d){var p,f,m,u,$,g,h,w,v=n.props||or,j=e.props,_=e.type;if(_=="svg"?s="http://www.w3.org/2000/svg":_=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(p=0;p<r.length;p++)if(($=r[p])&&(_?$.localName==_:$.nodeType==3)){t=$,r[p]=null;break}}if(!t){if(w=d.ownerDocument||document,!_)return w.createTextNode(j);t=w.createElementNS(s,_,j.is?j:d),l&&($t.__m&&$t.__m(e,r),l=!1),r=null}if(_){if(d=_=="template"&&t.content||t,r=_=="textarea"&&j.defaultValue!=null?null:r&&ha.call(d.childNodes),!l&&r)for(v={},p=0;p<t.attributes.length;p++)v[($=t.attributes[p]).name]=$.value;for(p in v)$=v[p],p=="dangerouslySetInnerHTML"?m=$:p=="children"||p in j||p=="value"&&"defaultValue"in j||p=="checked"&&"defaultChecked"in j||Ys(t,p,null,$,s);for(p in j)$=j[p],p=="children"?u=$:p=="dangerouslySetInnerHTML"?f=$:p=="value"?g=$:p=="checked"?h=$:l&&typeof $!="function"||v[p]===$||Ys(t,p,$,v[p],s);f?(l||m&&(f.__html==m.__html||f.__html==t.innerHTML)||(t.innerHTML=f.__html),e.__k=[]):(m&&(t.textContent=""),(_=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Yu.test(_))&&(s="http://www.w3.org/1999/xhtml"),Ml(d,$a(u)?u:[u],e,n,o,s,r,a,r?r[0]:n.__k&&Gn(n,0),l,c),r&&r.some(fo)),l&&_!="textarea"||(p="value",_=="progress"&&g==null?t.removeAttribute(p):g==null||g===t[p]&&(_!="progress"||g)||Ys(t,p,g,v[p],s),p="checked",h!=null&&h!=t[p]&&Ys(t,p,h,v[p],s))}else v===j||l&&t.data==j||(t.data=j);return t}function ka(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){$t.__e(s,n)}}function ya(t,e,n){var o,s,r,a;if($t.unmount&&$t.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||ka(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){$t.__e(l,e)}o.__P=o.__n=null}if(o=t.__k)for(a=0;a<o.length;a++)o[a]&&ya(o[a],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=er(o,r=[]))&&(o==t.__e&&r.some(fo),fo(s),fo(o)),n||fo(t.__e),t.__e=t.__c=t.__=null}function sf(t,e,n){return this.constructor(t,n)}function mn(t,e){var n,o,s,r;$t.__&&$t.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=ws(rr,{children:[t]}),s=[],r=[],ba(e,e.__k,o||or,or,e.namespaceURI,o?null:e.firstChild?ha.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),Tl(s,e.__k,r),e.__k.props.children=null}var $t,vl,Zu,Kn,ua,nr,xl,Xs,Sl,ma,fa,Qu,_s,or,sr,Yu,$a,ha,mo,ar=M(()=>{_s=Symbol.for("pv"),or={},sr=[],Yu=/^m(i|n|o|s|text|space)$/,$a=Array.isArray,ha=sr.slice,mo=Object.assign;$t={__e:function(t,e,n,o){for(var s,r,a;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((a=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),a=1),a&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw nr=0,t}},vl=0,Zu=function(t){return t!=null&&t.constructor===_s},tr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=mo({},this.state)),typeof t=="function"&&(t=t(mo({},n),this.props)),t&&(mo(n,t),this.__v&&(e&&this.__k.push(e),wl(this)))},tr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),wl(this))},tr.prototype.render=rr,Kn=[],nr=0,xl=function(t,e){return t.__v.__b-e.__v.__b},Xs=Symbol(),Sl=/(PointerCapture)$|Capture$/i,ma=0,fa={},Qu=0});function lr(t,e){Ft.__h&&Ft.__h(Pt,t,ir||e),ir=0;var n=Pt.__H||(Pt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function st(t){return ir=1,rf(Wl,t)}function rf(t,e,n){var o=lr(Io++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Wl(void 0,e),function(r){var a=(o.__N||o.__)[0],l=o.t(a,r);_a(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=Pt,!Pt.__f)){Pt.__f=!0;var s=Pt.shouldComponentUpdate;Pt.shouldComponentUpdate=function(r,a,l){var c=this.__H;if(!c)return!0;var d=!1,p=this.props!=r;if(c.__.some(function(m){m.__N&&(d=!0,_a(m.__[0],m.__N[0])||(p=!0))}),s){var f=s.call(this,r,a,l);return d?f||p:f}return!d||p}}return o.__}function Fn(t,e){var n=lr(Io++,3);!Ft.__s&&Sa(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,Pt.__H.__h.push(n))}function zt(t,e){var n=lr(Io++,4);!Ft.__s&&Sa(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,Pt.__h.push(n))}function Jn(t){return ir=5,qe(function(){return{current:t}},[])}function qe(t,e){var n=lr(Io++,7);return Sa(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function af(){var t;do{for(;t=va.shift();)try{vs(t)}catch(n){Ft.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Dl.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(vs),e.__h.some(xa),e.__h=[]}catch(n){e.__h=[],Ft.__e(n,t.__v)}}}while(va.length)}function lf(t){var e,n=function(){clearTimeout(o),Il&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);Il&&(e=requestAnimationFrame(n))}function Rl(t){t!=1&&Fl==Ft.requestAnimationFrame||((Fl=Ft.requestAnimationFrame)||lf)(af)}function vs(t){var e=Pt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Pt=e}function xa(t){var e=Pt;t.__c=t.__(),Pt=e}function Sa(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!_a(n,t[o])})}function Wl(t,e){return typeof e=="function"?e(t):e}var Io,Pt,wa,Fl,_a,ir,Dl,va,Ft,zl,El,Al,Bl,Nl,Pl,Il,Oa=M(()=>{ar();_a=Object.is,ir=0,Dl=[],va=[],Ft=$t,zl=Ft.__b,El=Ft.__r,Al=Ft.diffed,Bl=Ft.__c,Nl=Ft.unmount,Pl=Ft.__;Ft.__b=function(t){Pt=null,zl&&zl(t)},Ft.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Pl&&Pl(t,e)},Ft.__r=function(t){El&&El(t),Io=0;var e=(Pt=t.__c).__H;e&&(wa==Pt?Pt.__h=[]:(e.__h.some(vs),e.__h.some(xa),Io=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),wa=Pt},Ft.diffed=function(t){Al&&Al(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Rl(Dl.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),wa=Pt=null},Ft.__c=function(t,e){e.some(function(n){try{n.__h.some(vs),n.__h=n.__h.filter(function(o){return!o.__||xa(o)})}catch(o){n.__h=[function(){throw o}]}}),Bl&&Bl(t,e)},Ft.unmount=function(t){Nl&&Nl(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,Rl(va.push(s))}else vs(s)}catch(r){e=r}}),o.__H=void 0,e&&Ft.__e(e,o.__v))};Il=typeof requestAnimationFrame=="function"});function ql(t){return Array.isArray(t)?t.map(ql):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,n)=>n?[ga("wbr",null),e]:[e])}var Rt,i,V=M(()=>{"use strict";yl();ar();Oa();ar();Oa();/*! What draws the screens and searches in them, bundled here:

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
*/Rt=()=>Jn(null);i=kl.bind((t,e,...n)=>ga(t,e,...typeof t=="string"?n.map(ql):n))});function ja(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),o=s=>{try{return decodeURIComponent(s)}catch{return s}};return{path:e.split("/").filter(Boolean).map(o),query:Object.fromEntries([...new URLSearchParams(n||"")].map(([s,r])=>[pf[s]||s,r]))}}function L(t,e={},n=!0){let o=n&&T.route?Object.fromEntries(cf.filter(a=>T.route.query[a]).map(a=>[a,T.route.query[a]])):{},s=new URLSearchParams;for(let[a,l]of Object.entries({...o,...e}))l&&s.set(a,l);return`#/${[t].flat().map(a=>encodeURIComponent(a).replaceAll("%2F","/")).join("/")}${[...s].length?`?${s}`:""}`}function R(t,e=!1){let n={...T.route.query};for(let[s,r]of Object.entries(t))r?n[s]=r:delete n[s];let o=L(T.route.path,n,!1);o!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Ca},"",o),Ma())}function Ma(t=!1){let e=ja(location.hash),n=T.route?.path.join("/")===e.path.join("/");T.route=e,Hl(e),!n&&window.scrollTo(0,t&&Vl.get(history.state?.turn)||0)}function Ul(t){Hl=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Ca=history.state.turn||0;let e=new AbortController,{signal:n}=e;window.addEventListener("scroll",()=>Vl.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:n});let o=()=>{let s=!!history.state;s||history.replaceState({turn:++Ca},""),Ma(s)};return window.addEventListener("popstate",o,{signal:n}),Ma(),T.started=!0,()=>e.abort()}var cf,pf,T,Hl,Ca,Vl,ae,et=M(()=>{"use strict";cf=["plan","koppelingen","stand","verwachtingen","lezing","merk"],pf={ernst:"gewicht"},T={route:{path:[],query:{}},started:!1},Ca=0,Vl=new Map;ae=t=>L(["ding",t])});function Y({text:t,title:e=t,children:n}){let o=Rt();return zt(()=>{document.title=`${e} – Ketenkaart`},[e]),zt(()=>{T.started&&o.current.focus({preventScroll:!0})},[]),i`<header class="kop"><h1 tabindex="-1" ref=${o}>${t}</h1>${n}</header>`}function Dt({text:t}){let{route:e}=T;return zt(()=>{T.started&&t&&mt(t)},[t,e]),null}var ie,Wt=M(()=>{"use strict";ke();V();et();ie=()=>window.matchMedia("(max-width: 44rem)").matches});function Fe(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function Ro(t,e,n){let o=t.get(e);o?o.push(n):t.set(e,[n])}function cr(t,e,n=""){let o=n.startsWith("-"),s=e.find(l=>l.key===n.replace(/^-/,""));if(!s)return t;let r=t.map((l,c)=>({text:s.text(l)||"",index:c,row:l})),a=(l,c)=>l.text&&c.text?J(l.text,c.text)*(o?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>a(l,c)||l.index-c.index).map(({row:l})=>l)}function Do(t){let e=n=>{let o=String(n??"");return`"${(/^[=+\-@\t\r]/.test(o)?`'${o}`:o).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function $o(t,e){let n=[""];for(let o of String(t).split(/\s+/)){let s=`${n[n.length-1]} ${o}`.trim();!n[n.length-1]||e(s)?n[n.length-1]=s:n.push(o)}return n}var b,E,N,It,A,df,J,P=M(()=>{"use strict";b=(t,e)=>t.replace(/\{(\w+)\}/g,(n,o)=>Object.hasOwn(e,o)?String(e[o]):n),E=(t,e,n={})=>b(e===1?t.one:t.more,{count:e,...n}),N=t=>t.slice(0,1).toUpperCase()+t.slice(1),It=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();A=t=>[...new Set(t)],df=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),J=(t,e)=>df.compare(t,e)});var y,Kl,Gl,uf,ff,mf,$f,hf,gf,bf,kf,yf,wf,_f,ze,Wo,I,k,Gt,nt,He,xt,qo,zn,le,nn,Ve,Z,ho,ue,Zn,B=M(()=>{"use strict";da();y=pa,{codes:Kl,told:Gl,queries:uf,views:ff,names:mf,absent:$f,dates:hf,lists:gf,kinds:bf,called:kf,works:yf,partners:wf,lookups:_f}=y;for(let t of[Object.values(Kl),Object.values(Gl),{codes:Kl,told:Gl,queries:uf,views:ff,names:mf,absent:$f,dates:hf}])for(let e of Object.values(t))Object.setPrototypeOf(e,null);for(let t of[gf,bf,kf,yf,wf,_f,y.words,y.addresses])Object.setPrototypeOf(t,null);ze=new Map(Object.entries(y.things)),Wo=new Map(y.plans.map(t=>[t.key,t])),I=y.plans.length>1,k=y.words,Gt=t=>t?.words.page||k,nt=t=>Wo.get(t||"")||(I?void 0:y.plans[0]),He=t=>Wo.get(t),xt=t=>Wo.get(t.split("/")[0]),qo=(t,e)=>!e||!xt(t)||xt(t)?.key===e,zn=[...new Map(y.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),le=zn[zn.length-1].date,nn=[...new Map(y.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Ve=(t,e)=>{let n=xt(t);return n?y.stands[e]?.[n.key]||n.date:e},Z=t=>y.dates[t]||t||"",ho=(t=nt())=>t?.source||y.source,ue=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),Zn=(t,e=nt())=>(e?e.dates:zn).find(n=>n.date===t)?.label||Z(t)});async function pr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(b(k.check.unreadable,{name:t.name}))}}async function xs(t,e,n){t(e);try{t(await n()||"")}catch(o){t(o.message)}}var La,ce,lt,on,Ta,$n=M(()=>{"use strict";P();B();La=5*2**20,ce=()=>window.werkplaats,lt=()=>ce(),on=()=>!!ce()&&ce()?.state!=="off",Ta=async t=>lt().ask("check",{name:t.name,data:await pr(t)})});function X(t){let e=y.answers[t.key];if(!t.plan)return e;let n=s=>s.filter(r=>r.plan===t.plan),o=`${t.key}|${t.plan}`;if(!Fa.has(o)){let{matrix:s,without:r,links:a,...l}=e,c={matrix:za(s,n),without:za(r,n),links:a};Fa.set(o,{...za(l,n),...c})}return Fa.get(o)}function Ho({date:t,stated:e,strict:n,expect:o}){let s=[["stand",t]];return e&&s.push(["koppelingen","genoemd"]),n&&s.push(["lezing","streng"]),o||s.push(["verwachtingen","uit"]),s}function D(t){let e=I&&Wo.has(t.plan)?t.plan:"",n=zn.some(a=>a.date===t.stand)?t.stand:le,o=t.koppelingen==="genoemd",s=Ss({plan:e,date:n,stated:o,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[s,{...s,expect:!0},{...s,expect:!0,date:le}].map(Ss).find(vf)||Ss({plan:e,date:le,stated:!1,expect:!0,strict:!1})}function Ss({plan:t,date:e,stated:n,expect:o,strict:s}){let r=`${e}|${n?"stated":"all"}|${o?"with":"without"}`;return{plan:t,date:e,stated:n,expect:o,strict:s,key:s?`${r}|strict`:r}}function Ea(t,e,n){let o=r=>({...t,[e]:r});return new Set(n.map(([r])=>D(o(r)).key)).size===n.length?n:[]}var Fa,za,En,Os,vf,Aa,dr,Mt=M(()=>{"use strict";B();$n();Fa=new Map,za=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,o])=>[n,e(o)]));En=(t,e)=>X({...t,plan:e.key}).numbers[0];Os=t=>t.key in y.answers,vf=t=>Os(t)||!!ce();Aa=(t,e)=>Wo.get(e)?.steps.find(n=>n.notation===t)?.id,dr=t=>new Set(X(t).reach.flatMap(({plan:e,columns:n})=>n.filter(o=>o.undecided).map(o=>Aa(o.step,e))))});var xf,Xl,tc,Cs,Vo,Sf,ec,Ms,mr,Ra,Ba,Of,nc,oc,qa,Ha,sc,Cf,js,Na,Mf,jf,Lf,Tf,Pa,Jl,Ff,Da,Wa,Ia,zf,Zl,Ql,Yl,ur,fr,rc,Ef,ac=M(()=>{xf="ENTRIES",Xl="KEYS",tc="VALUES",Cs=class{constructor(e,n){let o=e._tree,s=Array.from(o.keys());this.set=e,this._type=n,this._path=s.length>0?[{node:o,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=Vo(this._path);if(Vo(n)==="")return{done:!1,value:this.result()};let o=e.get(Vo(n));return this._path.push({node:o,keys:Array.from(o.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=Vo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>Vo(e)).filter(e=>e!=="").join("")}value(){return Vo(this._path).node.get("")}result(){switch(this._type){case tc:return this.value();case Xl:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},Vo=t=>t[t.length-1],Sf=(t,e,n)=>{let o=new Map;if(e===void 0)return o;let s=e.length+1,r=s+n,a=new Uint8Array(r*s).fill(n+1);for(let l=0;l<s;++l)a[l]=l;for(let l=1;l<r;++l)a[l*s]=l;return ec(t,e,n,o,a,1,s,""),o},ec=(t,e,n,o,s,r,a,l)=>{let c=r*a;t:for(let d of t.keys())if(d===""){let p=s[c-1];p<=n&&o.set(l,[t.get(d),p])}else{let p=r;for(let f=0;f<d.length;++f,++p){let m=d[f],u=a*p,$=u-a,g=s[u],h=Math.max(0,p-n-1),w=Math.min(a-1,p+n);for(let v=h;v<w;++v){let j=m!==e[v],_=s[$+v]+ +j,W=s[$+v+1]+1,z=s[u+v]+1,C=s[u+v+1]=Math.min(_,W,z);C<g&&(g=C)}if(g>n)continue t}ec(t.get(d),e,n,o,s,p,a,l+d)}},Ms=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,o]=mr(this._tree,e.slice(this._prefix.length));if(n===void 0){let[s,r]=qa(o);for(let a of s.keys())if(a!==""&&a.startsWith(r)){let l=new Map;return l.set(a.slice(r.length),s.get(a)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,Of(this._tree,e)}entries(){return new Cs(this,xf)}forEach(e){for(let[n,o]of this)e(n,o,this)}fuzzyGet(e,n){return Sf(this._tree,e,n)}get(e){let n=Ra(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Ra(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Cs(this,Xl)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Ba(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let o=Ba(this._tree,e);return o.set("",n(o.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let o=Ba(this._tree,e),s=o.get("");return s===void 0&&o.set("",s=n()),s}values(){return new Cs(this,tc)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[o,s]of e)n.set(o,s);return n}static fromObject(e){return t.from(Object.entries(e))}},mr=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let o of t.keys())if(o!==""&&e.startsWith(o))return n.push([t,o]),mr(t.get(o),e.slice(o.length),n);return n.push([t,e]),mr(void 0,"",n)},Ra=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Ra(t.get(n),e.slice(n.length))},Ba=(t,e)=>{let n=e.length;t:for(let o=0;t&&o<n;){for(let r of t.keys())if(r!==""&&e[o]===r[0]){let a=Math.min(n-o,r.length),l=1;for(;l<a&&e[o+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let d=new Map;d.set(r.slice(l),c),t.set(e.slice(o,o+l),d),t.delete(r),t=d}o+=l;continue t}let s=new Map;return t.set(e.slice(o),s),s}return t},Of=(t,e)=>{let[n,o]=mr(t,e);if(n!==void 0){if(n.delete(""),n.size===0)nc(o);else if(n.size===1){let[s,r]=n.entries().next().value;oc(o,s,r)}}},nc=t=>{if(t.length===0)return;let[e,n]=qa(t);if(e.delete(n),e.size===0)nc(t.slice(0,-1));else if(e.size===1){let[o,s]=e.entries().next().value;o!==""&&oc(t.slice(0,-1),o,s)}},oc=(t,e,n)=>{if(t.length===0)return;let[o,s]=qa(t);o.set(s+e,n),o.delete(s)},qa=t=>t[t.length-1],Ha="or",sc="and",Cf="and_not",js=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?Ia:e.autoVacuum;this._options={...Pa,...e,autoVacuum:n,searchOptions:{...Jl,...e.searchOptions||{}},autoSuggestOptions:{...Ff,...e.autoSuggestOptions||{}}},this._index=new Ms,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Wa,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:o,tokenize:s,processTerm:r,fields:a,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let d=this.addDocumentId(c);this.saveStoredFields(d,e);for(let p of a){let f=n(e,p);if(f==null)continue;let m=s(o(f,p),p),u=this._fieldIds[p],$=new Set(m).size;this.addFieldLength(d,u,this._documentCount-1,$);for(let g of m){let h=r(g,p);if(Array.isArray(h))for(let w of h)this.addTerm(u,d,w);else h&&this.addTerm(u,d,h)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:o=10}=n,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:a}=e.reduce(({chunk:l,promise:c},d,p)=>(l.push(d),(p+1)%o===0?{chunk:[],promise:c.then(()=>new Promise(f=>setTimeout(f,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),s);return a.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:o,extractField:s,stringifyField:r,fields:a,idField:l}=this._options,c=s(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let d=this._idToShortId.get(c);if(d==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let p of a){let f=s(e,p);if(f==null)continue;let m=n(r(f,p),p),u=this._fieldIds[p],$=new Set(m).size;this.removeFieldLength(d,u,this._documentCount,$);for(let g of m){let h=o(g,p);if(Array.isArray(h))for(let w of h)this.removeTerm(u,d,w);else h&&this.removeTerm(u,d,h)}}this._storedFields.delete(d),this._documentIds.delete(d),this._idToShortId.delete(c),this._fieldLength.delete(d),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Ms,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((o,s)=>{this.removeFieldLength(n,s,this._documentCount,o)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:o,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:o,batchWait:s},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let o of e)this.discard(o)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:o}=this._options,s=o(e,n);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let o=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Wa,this.performVacuuming(e,o)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let o=this._dirtCount;if(this.vacuumConditionsMet(n)){let s=e.batchSize||Da.batchSize,r=e.batchWait||Da.batchWait,a=1;for(let[l,c]of this._index){for(let[d,p]of c)for(let[f]of p)this._documentIds.has(f)||(p.size<=1?c.delete(d):p.delete(f));this._index.get(l).size===0&&this._index.delete(l),a%s===0&&await new Promise(d=>setTimeout(d,r)),a+=1}this._dirtCount-=o}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:o}=e;return n=n||Ia.minDirtCount,o=o||Ia.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=o}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:o}=this._options,s={...o,...n},r=this.executeQuery(e,n),a=[];for(let[l,{score:c,terms:d,match:p}]of r){let f=d.length||1,m={id:this._documentIds.get(l),score:c*f,terms:Object.keys(p),queryTerms:d,match:p};Object.assign(m,this._storedFields.get(l)),(s.filter==null||s.filter(m))&&a.push(m)}return e===t.wildcard&&s.boostDocument==null||a.sort(Ql),a}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let o=new Map;for(let{score:r,terms:a}of this.search(e,n)){let l=a.join(" "),c=o.get(l);c!=null?(c.score+=r,c.count+=1):o.set(l,{score:r,terms:a,count:1})}let s=[];for(let[r,{score:a,terms:l,count:c}]of o)s.push({suggestion:r,terms:l,score:a/c});return s.sort(Ql),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(Pa.hasOwnProperty(e))return Na(Pa,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:o,documentIds:s,fieldLength:r,storedFields:a,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=ur(s),c._fieldLength=ur(r),c._storedFields=ur(a);for(let[d,p]of c._documentIds)c._idToShortId.set(p,d);for(let[d,p]of o){let f=new Map;for(let m of Object.keys(p)){let u=p[m];l===1&&(u=u.ds),f.set(parseInt(m,10),ur(u))}c._index.set(d,f)}return c}static async loadJSAsync(e,n){let{index:o,documentIds:s,fieldLength:r,storedFields:a,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await fr(s),c._fieldLength=await fr(r),c._storedFields=await fr(a);for(let[p,f]of c._documentIds)c._idToShortId.set(f,p);let d=0;for(let[p,f]of o){let m=new Map;for(let u of Object.keys(f)){let $=f[u];l===1&&($=$.ds),m.set(parseInt(u,10),await fr($))}++d%1e3===0&&await rc(0),c._index.set(p,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:o,nextId:s,fieldIds:r,averageFieldLength:a,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let d=new t(n);return d._documentCount=o,d._nextId=s,d._idToShortId=new Map,d._fieldIds=r,d._avgFieldLength=a,d._dirtCount=l||0,d._index=new Ms,d}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},u=e.queries.map($=>this.executeQuery($,m));return this.combineResults(u,m.combineWith)}let{tokenize:o,processTerm:s,searchOptions:r}=this._options,a={tokenize:o,processTerm:s,...r,...n},{tokenize:l,processTerm:c}=a,f=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(Tf(a)).map(m=>this.executeQuerySpec(m,a));return this.combineResults(f,a.combineWith)}executeQuerySpec(e,n){let o={...this._options.searchOptions,...n},s=(o.fields||this._options.fields).reduce((g,h)=>({...g,[h]:Na(o.boost,h)||1}),{}),{boostDocument:r,weights:a,maxFuzzy:l,bm25:c}=o,{fuzzy:d,prefix:p}={...Jl.weights,...a},f=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,f,s,r,c),u,$;if(e.prefix&&(u=this._index.atPrefix(e.term)),e.fuzzy){let g=e.fuzzy===!0?.2:e.fuzzy,h=g<1?Math.min(l,Math.round(e.term.length*g)):g;h&&($=this._index.fuzzyGet(e.term,h))}if(u)for(let[g,h]of u){let w=g.length-e.term.length;if(!w)continue;$?.delete(g);let v=p*g.length/(g.length+.3*w);this.termResults(e.term,g,v,e.termBoost,h,s,r,c,m)}if($)for(let g of $.keys()){let[h,w]=$.get(g);if(!w)continue;let v=d*g.length/(g.length+w);this.termResults(e.term,g,v,e.termBoost,h,s,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,o={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let a=o.boostDocument?o.boostDocument(r,"",this._storedFields.get(s)):1;n.set(s,{score:a,terms:[],match:{}})}return n}combineResults(e,n=Ha){if(e.length===0)return new Map;let o=n.toLowerCase(),s=Mf[o];if(!s)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[n,o]of this._index){let s={};for(let[r,a]of o)s[r]=Object.fromEntries(a);e.push([n,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,o,s,r,a,l,c,d=new Map){if(r==null)return d;for(let p of Object.keys(a)){let f=a[p],m=this._fieldIds[p],u=r.get(m);if(u==null)continue;let $=u.size,g=this._avgFieldLength[m];for(let h of u.keys()){if(!this._documentIds.has(h)){this.removeTerm(m,h,n),$-=1;continue}let w=l?l(this._documentIds.get(h),n,this._storedFields.get(h)):1;if(!w)continue;let v=u.get(h),j=this._fieldLength.get(h)[m],_=Lf(v,$,this._documentCount,j,g,c),W=o*s*f*w*_,z=d.get(h);if(z){z.score+=W,zf(z.terms,e);let C=Na(z.match,n);C?C.push(p):z.match[n]=[p]}else d.set(h,{score:W,terms:[e],match:{[n]:[p]}})}}return d}addTerm(e,n,o){let s=this._index.fetch(o,Yl),r=s.get(e);if(r==null)r=new Map,r.set(n,1),s.set(e,r);else{let a=r.get(n);r.set(n,(a||0)+1)}}removeTerm(e,n,o){if(!this._index.has(o)){this.warnDocumentChanged(n,e,o);return}let s=this._index.fetch(o,Yl),r=s.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,o):r.get(n)<=1?r.size<=1?s.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(o).size===0&&this._index.delete(o)}warnDocumentChanged(e,n,o){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${o}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,o,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=s;let l=(this._avgFieldLength[n]||0)*o+s;this._avgFieldLength[n]=l/(o+1)}removeFieldLength(e,n,o,s){if(o===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*o-s;this._avgFieldLength[n]=r/(o-1)}saveStoredFields(e,n){let{storeFields:o,extractField:s}=this._options;if(o==null||o.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let a of o){let l=s(n,a);l!==void 0&&(r[a]=l)}}};js.wildcard=Symbol("*");Na=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,Mf={[Ha]:(t,e)=>{for(let n of e.keys()){let o=t.get(n);if(o==null)t.set(n,e.get(n));else{let{score:s,terms:r,match:a}=e.get(n);o.score=o.score+s,o.match=Object.assign(o.match,a),Zl(o.terms,r)}}return t},[sc]:(t,e)=>{let n=new Map;for(let o of e.keys()){let s=t.get(o);if(s==null)continue;let{score:r,terms:a,match:l}=e.get(o);Zl(s.terms,a),n.set(o,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,l)})}return n},[Cf]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},jf={k:1.2,b:.7,d:.5},Lf=(t,e,n,o,s,r)=>{let{k:a,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(a+1)/(t+a*(1-l+l*o/s)))},Tf=t=>(e,n,o)=>{let s=typeof t.fuzzy=="function"?t.fuzzy(e,n,o):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,o):t.prefix===!0,a=typeof t.boostTerm=="function"?t.boostTerm(e,n,o):1;return{term:e,fuzzy:s,prefix:r,termBoost:a}},Pa={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(Ef),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Jl={combineWith:Ha,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:jf},Ff={combineWith:sc,prefix:(t,e,n)=>e===n.length-1},Da={batchSize:1e3,batchWait:10},Wa={minDirtFactor:.1,minDirtCount:20},Ia={...Da,...Wa},zf=(t,e)=>{t.includes(e)||t.push(e)},Zl=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Ql=({score:t},{score:e})=>e-t,Yl=()=>new Map,ur=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},fr=async t=>{let e=new Map,n=0;for(let o of Object.keys(t))e.set(parseInt(o,10),t[o]),++n%1e3===0&&await rc(0);return e},rc=t=>new Promise(e=>setTimeout(e,t)),Ef=/[\n\r\p{Z}\p{P}]+/u});function $r(t,e=[],n=Ko(t),o=()=>!0){let s=It(t),r=A([s,...e]);if(/^\d[\d.]*$/.test(s))return l=>l===s||l.startsWith(`${s}.`);if(n||s.length<2)return l=>r.includes(l);let a=(l,c)=>c.length>=Bf&&l.length>=c.length+Nf&&l.endsWith(c)&&o(l.slice(0,-c.length));return l=>l.startsWith(s)||r.some(c=>l===c||a(l,c))}function Ue(t,e){let n=hn(t).flatMap(Uo).map(It);return hn(e).every(o=>n.some($r(o)))}function hr(t,e){let n=[],o=0;for(let{0:s,index:r}of t.matchAll(ic))Uo(s).map(It).some(e)&&(n.push({said:t.slice(o,r),on:!1},{said:s,on:!0}),o=r+s.length);return[...n,{said:t.slice(o),on:!1}]}var Af,Bf,Nf,ic,Pf,hn,Uo,Ko,Qn=M(()=>{"use strict";P();Af=4,Bf=6,Nf=3,ic=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,Pf=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),hn=t=>Pf(t).match(ic)||[],Uo=t=>t.includes("-")?A([t,t.replaceAll("-",""),...t.split("-")]):[t],Ko=t=>t.length>1&&t.length<=Af&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});var Va,yt,x,Ee,ct,Et,Go,go,Ae,lc,bo,St,Ua,ko,jt,U,ye,gr,cc,S,Be,pc,If,dc,Ka,Ne,br,Rf,fe,bt,Jt,G=M(()=>{"use strict";P();B();Va=[],yt=(t,e)=>ze.get(t)?.[e]||Va,x=(t,e)=>yt(t,e)[0]||"",Ee=(t,e)=>yt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),ct=(t,e)=>Ee(t,e)[0]||"",Et=t=>ze.has(t),Go=t=>yt(t,"type"),go=t=>cc.get(t)||Va,Ae=(t,e)=>Go(t).includes(e),lc=t=>Go(t).map(e=>y.kinds[e]).find(Boolean),bo=t=>lc(t)?.page||"",St=t=>lc(t)?.kind||"",Ua=t=>bo(t)==="organisation",ko=t=>bo(t)==="undertaking",jt=t=>!!bo(t)&&!!x(t,"prefLabel"),U=(t,e)=>y.codes[t]?.[e]?.label||e||"",ye=(t,e)=>U(y.lists[e],x(t,e)),gr=t=>y.names[t]||k.thing.foreign[t]||t,cc=new Map;for(let[t,e]of ze)for(let n of e.type||Va)Ro(cc,n,t);S=t=>y.called[t]?.label||x(t,"prefLabel")||x(t,"title")||x(t,"summary")||t.slice(t.lastIndexOf("/")+1),Be=t=>y.called[t]?.short||S(t),pc=[...ze.keys()].filter(ko),If=[...ze.keys()].filter(Ua),dc=t=>nn.find(e=>e.notation===t),Ka=Object.entries(y.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e})),Ne=nn.map(t=>[t.notation,t.label]),br=Ka.map(t=>[t.notation,t.label]),Rf=new Map(If.map(t=>[x(t,"notation"),t])),fe=t=>Rf.get(t)||"",bt=t=>y.addresses[t]||"",Jt=t=>Ee(t,"passage")});function Hf(){let t=new Map([...ze.keys()].filter(jt).map(n=>[n,{sort:[St(n)],text:y.called[n]?[S(n)]:[]}]));for(let[n,o]of ze){let s=gn.owners.flatMap(a=>Ee(n,a)),r=t.get([n,...s].find(a=>t.has(a)));r?.sort.push(...qf(n)),r?.text.push(...gn.texts.flatMap(a=>o[a]||[]))}let e=n=>Number(gn.weights[n]??gn.weights.rest);return[...[...t].map(([n,o])=>({...{id:n,path:["ding",n],label:S(n),kind:St(n),titles:Wf(n),...o},weight:Math.min(...Go(n).map(e))})),...Object.entries(y.queries).map(([n,{title:o,question:s,why:r}])=>{let a={titles:[o],sort:[gn.question],text:[s,r].filter(Boolean)};return{id:n,path:["vragen",n],label:o,kind:gn.question,...a,weight:e("question")}})]}function Vf(){let t=new Map(Hf().map(l=>[l.id,l])),e=[...t.values()],n=new Set,o=new js({fields:["titles","sort","text"],extractField:(l,c)=>c==="id"?l.id:l[c].join(" · "),tokenize:l=>hn(l).flatMap(Uo),processTerm:l=>Jo(l)?null:It(l),searchOptions:{tokenize:l=>[l],processTerm:l=>l}});o.addAll(e);for(let l of e)for(let c of[l.titles,l.sort,l.text].flat().flatMap(hn).flatMap(Uo))Jo(c)||n.add(It(c));let s=new Set(e.flatMap(l=>l.titles).flatMap(hn).flatMap(Uo).filter(Ko).map(It)),a=[...e.filter(l=>gn.synonyms.some(c=>Ae(l.id,c))).map(l=>l.titles),...gn.same].map(l=>A(l.map(kr))).filter(l=>l.length>1);return{items:t,known:n,shorts:s,mini:o,groups:a}}function Qf(t){if(me.known.has(t))return Ga.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&me.known.has(n));return[...Ga.get(t)||[],...e.flatMap(n=>Ga.get(n)||[n])]}function Ja(t){let e=It(t),n=[e,e.replace(/s$/,"")].find(s=>me.shorts.has(s));if(n||Ko(t))return $r(n||t,[],!0);let o=[...me.known].some(s=>s.startsWith(e));return $r(t,Qf(e),!1,s=>o||me.known.has(s))}function mc(t){for(let e=t.length-1;e>1;e-=1){let[n,o]=[t.slice(0,e),t.slice(e)];if(!me.known.has(n)||e<uc&&!me.shorts.has(n))continue;let s=o.length>=uc&&me.known.has(o)?[o]:mc(o);if(s.length)return[n,...s]}return[]}function Yf(t){for(let e of t.length<Uf||/\d/.test(t)?[]:t.length<Kf?[1]:[1,2]){let o=me.mini.search(t,{fuzzy:e}).flatMap(s=>s.terms).find(s=>s[0]===t[0]);if(o)return[o]}return[]}function $c(t){let e=hn(t),n=e.filter(o=>!Jo(o));return(n.length?n:e).flatMap(o=>{if(Ko(o))return[o];let s=[()=>[o],()=>o.split("-"),()=>mc(It(o)),()=>Yf(It(o))];for(let r of s){let a=r();if(a.length&&a.every(l=>Za(Ja(l)).length))return a}return[o]})}function Xf(t,e){let n=me.groups.flatMap(o=>o.filter(s=>s.length>Gf&&e.includes(s)).flatMap(s=>o.filter(r=>r!==s).map(r=>e.replace(s,r))));return[t,...A(n).map(o=>hn(o).filter(s=>!Jo(s)))]}function tm(t,e){let[n,...o]=t.titles.map(kr);return n===e?0:o.includes(e)?n.includes(e.trimEnd())?1:2:[n,...o].some(s=>s.startsWith(e.trimEnd()))?3:null}function Qa(t){me=me||Vf();let e=$c(t),n=e.join(" "),o=hn(t).filter(c=>e.length===1||!Jo(c)).join(" "),s=It(n)===It(o)?kr(t):kr(n),r=Xf(e,s).map(c=>c.map(Ja)),a=new Map;for(let c of r){let d=c.map(p=>({combineWith:Jf,queries:Za(p)}));if(!(!d.length||d.some(p=>!p.queries.length)))for(let[p,f]of Zf.entries())for(let{id:m,score:u}of me.mini.search({combineWith:"AND",queries:d},{fields:f})){let $=me.items.get(m),g=tm($,s)??p+4;g<(a.get(m)?.place??Number.POSITIVE_INFINITY)&&a.set(m,{item:$,place:g,score:u})}}let l=[...a.values()].sort((c,d)=>c.place-d.place||c.item.weight-d.item.weight||d.score-c.score||J(c.item.label,d.item.label));return{found:l.map(({item:c})=>c),read:It(n)===It(o)||!l.length?"":n,answers:c=>r.flat().some(d=>d(c))}}function bc(t,e){let n=r=>{let[a,l]=hr(r,e);return l?.on?a.said.length:-1},o=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||"",s=Math.max(0,n(o)-60);return`${s>0?"…":""}${o.slice(s,s+200)}${o.length>s+200?"…":""}`}var gn,Df,Jo,kr,fc,Wf,qf,Uf,Kf,uc,Gf,Jf,Zf,Ga,me,Za,hc,gc,Ya=M(()=>{"use strict";ac();Qn();et();P();B();G();gn=k.search,Df=new Set(gn.small),Jo=t=>!Ko(t)&&Df.has(It(t)),kr=t=>` ${hn(t).map(It).join(" ")} `,fc=new Map;for(let[t,e]of y.search.english)Ro(fc,t,e);Wf=t=>A([S(t),Be(t),...["prefLabel","altLabel"].flatMap(e=>yt(t,e)),...fc.get(t)||[]]),qf=t=>gn.sorts.flatMap(e=>yt(t,e).flatMap(n=>[U(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]]));Uf=6,Kf=10,uc=4,Gf=4,Jf="OR",Zf=[["titles"],["titles","sort"],["titles","sort","text"]],Ga=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Za=t=>[...me.known].filter(t);hc=t=>{let{found:e,read:n}=Qa(t);return e.length===1&&!n?L(e[0].path):""},gc=t=>A($c(t)).filter(e=>!Jo(e)&&Za(Ja(e)).length)});var kc,em,Xa,Ls,Zt,Ke,yc,bn=M(()=>{"use strict";P();B();kc=new Map;for(let{rows:t,...e}of y.lines)for(let[n,o,...s]of t){let r={...e,from:n,to:o,of:s};for(let a of[n,o])Ro(kc,a,r)}em=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),Xa=(t,e=le)=>!em[e]?.has(t),Ls=(t,e=le)=>(kc.get(t)||[]).filter(n=>Xa(n.of[0]||n.from,e)),Zt=(t,e,n)=>Ls(t,n).filter(o=>o.name===e),Ke=(t,e,n)=>Zt(t,e,n).filter(o=>o.to===t).map(o=>o.from),yc=(t,e)=>t.from===e?t.to:t.from});function vc(t,e,n){let o=we(t,n),s=S(e);return{name:s,short:Be(e)===s?s:Be(e),what:x(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",x(t,"deadlineText")),modality:N(Ts(x(t,"modality"))),day:x(t,"dueBy"),by:Z(x(t,"dueBy")),outcome:o.outcome||"",stand:o.stand||"",on:Z(o.on)}}var kn,wc,Zo,ti,Qo,yr,Yn,Ts,nm,we,wr,Yo,Fs,yo,_c,_r,zs,xc,ei,Xo,Xn,qt=M(()=>{"use strict";et();P();B();bn();G();kn=t=>y.works[t]?.steps||[],wc=t=>y.works[t]?.kinds||[],Zo=t=>y.works[t]?.leads||[],ti=t=>y.works[t]?.acts||[],Qo=(t,e)=>Zt(t,"at",e).flatMap(n=>n.of),yr=(t,e)=>Zt(t,"deadline",e).map(n=>n.from),Yn=t=>x(t,"isGeneric")==="true",Ts=t=>U("Modality",t),nm={},we=(t,e=le)=>T.route.query.lezing==="streng"&&y.toldStrictly[e]?.[t]||y.told[e]?.[t]||nm,wr=(t,e)=>we(t,e).report||"",Yo=(t,e)=>we(t,e).status||"",Fs=(t,e)=>we(t,e).state||"",yo=(t,e)=>Xn(t).rows.filter(({id:n})=>we(n,e).outcome).map(n=>({...n,plan:t,...vc(n.id,n.work,e)})),_c=(t,e)=>y.promises[t.key].undated.filter(n=>Xa(n,e)).map(n=>{let o=x(n,"initiative").slice(1);return{id:n,work:o,plan:t,...vc(n,o,e)}});_r=(t,e=k.shared.outcomes)=>Object.entries(e).filter(([n,{rare:o}])=>!o||t.some(s=>s.outcome===n)),zs=(t,e=!1)=>Object.entries(k.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{said:o,counted:s}])=>{let r=t.filter(a=>a===n).length;return r?E(s||{one:`{count} ${o}`,more:`{count} ${o}`},r):""}).filter(Boolean),xc=t=>ue(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),ei=(t,e)=>{let{reports:n}=Xn(t);return n.find(o=>o.date===Ve(t.key,e))||n[n.length-1]},Xo=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Xn=t=>y.promises[t.key]});function Es(t,e,n,o=nt(n?.plan)){let{version:s,content:r}=y.meta;return b(Pe.export.footnote,{said:t,sources:sn(o),addresses:e.map(a=>`; ${bt(a)}`).join(""),version:s+(r?b(Pe.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${pt(n,o)}`:""})}var Pe,Ie,An,ts,sn,to,Ge,_e,tt,it,om,ni,pt,at=M(()=>{"use strict";P();B();G();qt();Pe=k.shared,Ie=Pe.silence,An=(t=nt())=>t?b(Gt(t).shared.report,{date:Z(t.date)}):Pe.reports,ts=(t=nt())=>`${E(Pe.nothing,t?1:2,{report:N(An(t))})} ${Ie}`,sn=(t=nt())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${Z(e.date)}`).join("; "),to=(t,e)=>[we(t,e).word||"",we(t,e).more||""],Ge=(t,e)=>to(t,e).filter(Boolean).join(", "),_e=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,Pe.bases[t]||N(e.label)]])),tt=t=>t===null?Pe.all_steps:dc(t)?.label||t,it=t=>U("InterventionKind",t),om=(t,e)=>e?Zn(Ve(e.key,t.date),e):t.date===le?Pe.choices.latest:b(Pe.choices.others_latest,{date:Zn(t.date)}),ni=({stated:t,strict:e,plan:n},o=nt(n))=>[t&&Gt(o).shared.choices.links_stated,e&&Pe.choices.strict_said].filter(Boolean).join(" · ")||Pe.choices.all_said,pt=(t,e=nt(t.plan))=>[om(t,e),ni(t,e),t.expect?Pe.choices.with_said:Pe.choices.without_said].join(" · ")});function sm({text:t,done:e}){let n=Rt(),o=Rt();return zt(()=>{n.current.showModal(),o.current.select()},[]),i`
    <dialog class="copy" aria-label=${Bn.by_hand} ref=${n} onClose=${e}>
      <p>${Bn.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Bn.by_hand} value=${t} ref=${o}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function As(t,e=Bn.copied){try{await navigator.clipboard.writeText(t),mt(e)}catch{let n=document.createElement("div");document.body.append(n),mn(i`<${sm} text=${t} done=${()=>n.remove()} />`,n)}}function Je(t,e,n){$l(t,e,n),mt(b(Bn.downloaded,{name:t}))}function es(t,e){e.toBlob(n=>n?Je(t,n,"image/png"):mt(b(Bn.too_large,{name:t})),"image/png")}function vr(){return!y.files.length&&!ce()?null:i`
    <section class="bestanden" aria-label=${Cc}>
      <h2>${Cc}</h2>
      <ul>
        <li><a href="#/samenvatting">${Sc.label}</a> <span class="zacht">${Sc.told}</span></li>
        ${y.files.map(({file:t,label:e,told:n,beside:o})=>o?i`<li>${e} <span class="zacht">${n}: ${o}</span></li>`:i`<li>
                <a href=${rm(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${ce()&&i`<li><a href="#/controleer">${Oc.label}</a> <span class="zacht">${Oc.told}</span></li>`}
      </ul>
    </section>
  `}var Sc,Oc,Cc,Bn,Nn,Ht,Qt,Re,wo,yn,rm,Vt=M(()=>{"use strict";ke();V();P();B();$n();at();({summary:Sc,save:Oc,title:Cc}=k.frame.foot.files),Bn=k.shared.export;Nn=({text:t,label:e=Bn.copy})=>i`<button type="button" class="klein" onClick=${()=>As(t())}>${e}</button>`,Ht=({name:t,rows:e,label:n=Bn.csv,id:o})=>i`
  <button type="button" id=${o} onClick=${()=>Je(t,Do(e()),"text/csv;charset=utf-8")}>
    ${n}
  </button>
`,Qt=(t,e="",n="")=>{let o=nt(e||t?.plan),s=o?[o]:y.plans;return[s.map(r=>Z(r.date)).join("; "),s.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?pt(t,o):n]},Re=Bn.heads,wo=(t,e,n)=>[[...t.map(o=>o.label),...Re],...e.map(o=>[...t.map(s=>s.text(o)),...n(o)])],yn=t=>I?[{key:"bronplan",label:k.shared.plan,text:e=>nt(t(e))?.title||""}]:[],rm=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function xe(t,e,n){let o=new Map;for(let r of X({...e,plan:n.key}).matrix[t]){let a=o.get(r.column)||new Map;o.set(r.column,a.set(r.barrier,r))}let s=[...o].map(([r,a])=>({key:r,label:am[t](r),id:t==="partner"?fe(r):"",cells:ve(n).map(l=>a.get(l)||null)}));return t==="partner"?s.sort((r,a)=>J(r.label,a.label)):s}function xr(t){let[e,n,o]=t.split("~");return{key:e,step:n===Mc?null:n,plan:o}}function Se(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.said;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Or(t){let{word:e,lines:n}=Se(t);return[e,...n].join(", ")}function ns(t,e,n){let{stated:o,strict:s}=e,r=[{stated:!1,strict:!1},{stated:o,strict:!1},{stated:!1,strict:s},{stated:o,strict:s}].map(c=>Ss({...e,...c,plan:n.key}));if(!r.every(Os))return()=>null;let a=c=>[$e(c.column,c.barrier,n.key),c],l=r.map(c=>new Map(X(c).matrix[t].map(a)));return(c,d)=>{let p=$e(c,d,n.key),[f,m,u,$]=l.map(h=>im(h.get(p)));return $===f?null:{by:m===f!=(u===f)?m===f?"reading":"basis":"both",usual:l[0].get(p)}}}var Mc,am,ve,$e,_o,Sr,im,wn=M(()=>{"use strict";P();Mt();B();G();at();Mc="alle",am={kind:t=>N(it(t)),form:t=>N(U("ExploitationForm",t)),partner:t=>S(fe(t)||t)},ve=t=>[...t.steps.map(e=>e.notation),null];$e=(t,e,n)=>[t,e??Mc,...I?[n]:[]].join("~");_o=t=>`cel-${t.replaceAll("~","-")}`,Sr=(t,e)=>X(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);im=t=>t&&JSON.stringify([t.said,Se(t).look,t.most_basis])});function Lc({passage:t}){let[e,n]=st("");async function o(){try{n((await lt().ask("words",{passage:t})).woorden)}catch(s){n(s.message||jc.silent)}}return i`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${o}>${jc.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Ut({id:t,date:e}){let[n,o]=to(t,e);return i`<span class=${`chip s-${Fs(t,e)||"geen"}`}>${n}${o&&`, ${o}`}</span>`}function Ze({basis:t}){let[e,n]=_e[t]||[];return e?i`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${lm[e]}
    </svg>
  `:null}function Xt({of:t}){let e=A(t.flatMap(Jt));return e.length?i`
    <ul class="vindplaatsen">
      ${e.map(n=>i`<li><${oi} passage=${n} /></li>`)}
    </ul>
  `:null}function Fc({of:t,look:e}){let[n,...o]=Jt(t);return n?i`
    <p class=${e}>
      ${bt(n)}${o.length>0&&b(k.shared.more_places,{count:o.length})}
      ${on()&&i`<${Lc} passage=${n} />`}
    </p>
  `:null}var jc,F,Yt,rn,Tc,lm,Cr,oi,Mr,os,Ot=M(()=>{"use strict";V();et();P();B();$n();G();at();qt();jc=k.shared.passage;F=({id:t,text:e})=>jt(t)?i`<a href=${ae(t)}>${e||S(t)}</a>`:i`<span>${e||S(t)}</span>`,Yt=({ids:t,name:e=S,between:n=", "})=>t.map((o,s)=>[s>0&&n,i`<${F} id=${o} text=${e(o)} />`]),rn=({ids:t,more:e,look:n})=>i`<ul class=${n}>${t.map(o=>i`<li key=${o}><${F} id=${o} />${e?.(o)}</li>`)}</ul>`,Tc=t=>L("methode",{getal:t});lm={"●":i`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":i`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};Cr=({severity:t})=>i`<span class=${`tag gewicht-${t}`}>${U("Severity",t)}</span>`,oi=({passage:t})=>[bt(t),on()&&i`<${Lc} passage=${t} />`];Mr=({id:t})=>[ct(t,"broader")&&[i`<${F} id=${ct(t,"broader")} />`," › "],i`<${F} id=${t} />`],os=({id:t})=>x(t,"isGeneric")==="true"&&i`<span class="zacht"> (${k.shared.collective})</span>`});function jr({list:t,plan:e}){if(!t.length)return i`<p>${He(e).words.nobody}</p>`;let n=o=>o.map((s,r)=>[r>0&&"; ",i`<${dm} ...${s} />`]);return i`
    <p class="zacht">${ss.alphabetical}</p>
    <ul>${t.map(({who:o,why:s})=>i`<li><${F} id=${o} />: ${n(s)}</li>`)}</ul>
  `}function Bs({summary:t,inside:e,open:n=!1}){let[o,s]=st(!1);return i`
    <details open=${n} onToggle=${r=>r.target.open&&s(!0)}>
      <summary>${t}</summary>
      ${(o||n)&&e()}
    </details>
  `}function si({gap:t,query:e}){let n=[t.barrier&&tt(t.barrier).toLowerCase(),t.kind&&it(t.kind)].filter(Boolean);return i`
    <p class="regel">
      <${Cr} severity=${t.severity} />${" · "}
      <a href=${L(["vragen",t.query])}>${e.title||t.query}</a>
      ${n.length>0&&` · ${n.join(" × ")}`}${I&&` · ${He(t.plan).title}`}
      ${jt(t.subject)&&[" · ",i`<${F} id=${t.subject} />`]}
    </p>
  `}function ri({gap:t,scenario:e,sentence:n=!1}){let o=y.queries[t.query],[s]=eo(t),r=i`${k.gaps.more}<span class="sr">${b(k.gaps.more_of,{what:t.sentence})}</span>`;return i`<div class="meer"><${Bs} summary=${r} inside=${()=>i`
    ${n&&i`<p>${t.sentence}</p>`}
    ${s&&i`<${Ac} passage=${s} />`}
    ${o.why&&i`<p><strong>${ss.why}</strong> ${o.why}</p>`}
    ${t.under&&i`<p>${b(k.gaps.under,{title:no(t.under)})}</p>`}
    ${t.asks&&i`<p><strong>${ss.who}</strong></p><${jr} list=${t.candidates} plan=${t.plan} />`}
    <${Nn} text=${()=>Es(t.sentence,eo(t),e,nt(t.plan))} />
  `} /></div>`}function um({gap:t,scenario:e}){let n=y.queries[t.query],[o]=eo(t);return i`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${si} gap=${t} query=${n} />
      ${o&&i`<${Ac} passage=${o} />`}
      <div class="acties">
        ${n.why&&i`<${Bs} summary=${ss.why} inside=${()=>i`<p>${n.why}</p>`} />`}
        ${t.asks&&i`
            <${Bs} summary=${ss.who}
              inside=${()=>i`<${jr} list=${t.candidates} plan=${t.plan} />`} />
          `}
        <${Nn} text=${()=>Es(t.sentence,eo(t),e,nt(t.plan))} />
      </div>
    </article>
  `}var ss,vo,eo,no,zc,cm,pm,Ec,dm,Ac,Bc,rs=M(()=>{"use strict";Qn();V();et();P();B();G();at();Vt();Ot();ss=k.shared.gaps,vo=t=>[t,...t.also],eo=t=>bt(t.evidence)?[t.evidence]:[],no=t=>y.queries[t]?.title||t,zc=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),cm=(t,e)=>zc(e.gewicht,[t.severity])&&(!e.tekst||Ue(t.sentence,e.tekst))&&vo(t).some(n=>zc(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),pm=(t,e)=>vo(t).filter(n=>n.query===e).map(n=>n===t?{...t,also:[]}:{...t,deadline:void 0,heavy:!1,source:!1,...n,also:[],under:t.query}),Ec=(t,e)=>(e.vraag?t.flatMap(n=>pm(n,e.vraag)):t).filter(n=>cm(n,e)),dm=({said:t,work:e,more:n})=>e?[t," (",i`<${Yt} ids=${e} name=${Be} />`,n&&ss.more_work,")"]:t;Ac=({passage:t})=>i`
  <p class="vindplaats">
    <span class="sr">${k.shared.passage.place}</span><${oi} passage=${t} />
  </p>
`;Bc=({list:t,scenario:e,none:n})=>t.length?t.map(o=>i`<${um} key=${o.mark} gap=${o} scenario=${e} />`):i`<p>${n}</p>`});function oo(t,e,n=null,o=hm()){let s=n?n.titles.map(([r,a])=>({key:r,title:a,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(s.length>1){let r=e.length>o,a=s.map(l=>l.key);return s.map(l=>({...l,folds:r,open:!r||Lr(l.key),turn:ii(l.key,a)}))}return s.flatMap(r=>{let a={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=o*1.25)return[a];let l=r.rows.slice(o),c=b(fm.show_more,{count:l.length}),d={key:t,title:c,rows:l,open:Lr(t),folds:!0,more:!0,turn:ii(t)};return[{...a,rows:r.rows.slice(0,o)},d]})}function Pn({part:t,...e}){let{count:n="",names:o=[],level:s=0}=t.more?{}:e,r=i`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>
      ${t.title}
    </button>
  `;return i`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${s?i`<${`h${s}`} class="vouwkopje">${r}<//>`:r}
      ${n&&i`<span class="vouwtal">${n}</span>`}
      ${o.length>0&&!t.open&&i`<span class="vouwbij">${o.slice(0,Nc).join(" · ")}${o.length>Nc&&" …"}</span>`}
    </div>
  `}function Tr({id:t="",title:e,intro:n=null,close:o=null,children:s}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!o||Lr(t),turn:o||ii(t)};return i`
    <section class="blok">
      ${t?i`<${Pn} part=${r} level=${2} />`:i`<h2>${e}</h2>`}
      ${n}
      <div class=${xo(r)}>${s}</div>
    </section>
  `}var fm,Pc,mm,$m,Nc,hm,ai,Lr,ii,xo,So,so=M(()=>{"use strict";V();et();Wt();P();B();fm=k.shared,Pc="uit",[mm,$m,Nc]=[20,6,4],hm=()=>ie()?$m:mm,ai=()=>(T.route.query.vouw||"").split(",").filter(Boolean),Lr=t=>ai().includes(Pc)||ai().includes(t),ii=(t,e=[t])=>()=>{let n=e.filter(s=>Lr(s)!==(s===t)),o=ai().filter(s=>s!==Pc&&!e.includes(s));R({vouw:[...o,...n].join(",")},!0)};xo=t=>t.open?null:"dicht";So=({id:t,items:e,first:n,as:o="ul"})=>oo(t,e,null,n).map(s=>i`
      ${s.folds&&i`<${Pn} part=${s} />`}
      <${o} class=${xo(s)}>${s.rows}<//>
    `)});function gm({id:t,column:e,sort:n,turn:o}){let s=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?i`<th scope="col" role="columnheader">${e.label}</th>`:i`
    <th scope="col" role="columnheader" aria-sort=${s}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>o(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function dt({sort:t="",groups:e=null,...n}){let{id:o,caption:s,rows:r,columns:a,urlKey:l,hideCaption:c,about:d}=n,[p,f]=st(t),m=l?li(l,t):p,u=g=>{let h=m===g.key?`-${g.key}`:g.key;l?R({[l]:h===t?null:h},!0):f(h);let w=k.shared.table,v=h.startsWith("-")?w.descending:w.ascending;mt(b(w.sorted,{column:g.label.toLowerCase(),direction:v}))},$=oo(o,cr(r,a,m),m===t?e:null);return i`
    <div class="rol">
      <table class="lijst" id=${o} role="table">
        <caption class=${c?"sr":null}>${s}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${a.map(g=>i`<${gm} id=${o} column=${g} sort=${m} turn=${u} />`)}
          </tr>
        </thead>
        ${$.map(g=>i`
            <tbody role="rowgroup" key=${g.more?"meer":g.key} class=${xo(g)}>
              ${g.folds&&i`<${km} part=${g} columns=${a} ...${e} />`}
              ${g.rows.map(h=>i`<${bm} row=${h} columns=${a} about=${d} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function _n({pairs:t}){let e=t.filter(([,n])=>!ym(n));return e.length?i`
    <dl class="feiten">${e.map(([n,o])=>i`<div><dt>${n}</dt><dd>${o}</dd></div>`)}</dl>
  `:null}var li,bm,km,ym,Qe,ro,Ns,Oe=M(()=>{"use strict";ke();V();et();P();B();G();at();so();Ot();li=(t,e="")=>T.route.query[t]||e;bm=({row:t,columns:e,about:n})=>i`
  <tr role="row" ...${n?.(t)}>
    ${e.map((o,s)=>{let r=o.cell?o.cell(t):o.text(t);return s?i`<td role="cell" data-kop=${o.label}>${r}</td>`:i`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`,km=({part:t,columns:e,named:n,count:o})=>i`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Pn} part=${t} count=${o&&E(o,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;ym=t=>t==null||t===!1||t===""||t.length===0;Qe=(t,e,n)=>({key:t,label:e,text:o=>S(n(o)),cell:o=>i`<${F} id=${n(o)} />`}),ro=(t,e,n,o)=>({key:t,label:e,text:s=>Ge(n(s),o),cell:s=>i`<${Ut} id=${n(s)} date=${o} />`}),Ns=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>i`<${Xt} of=${e(n)} />`})});function wm({id:t,date:e}){let n=new Map;for(let{from:o,said:s}of Zt(t,"who",e))n.set(o,[...n.get(o)||[],s]);return n.size?i`
    <ul class="partners">
      ${[...n].map(([o,s])=>i`<li><${F} id=${o} />${` (${A(s).join(", ")})`}<${os} id=${o} /></li>`)}
    </ul>
  `:k.shared.nobody}function _m(t){let e=x(t,"dueBy");return e&&` (${b(he.bound,{date:Z(e)})}; ${Ts(x(t,"modality"))})`}function vm({ids:t,date:e}){return i`
    <ul class="termijnen">
      ${t.map(n=>{let o=x(n,"deadlineLabel"),{delivery:s}=we(n,e);return i`
          <li>
            ${o&&`${N(o)}: `}“${x(n,"deadlineText")}”${_m(n)}
            ${x(n,"revises")==="true"&&`, ${he.revised}`}${s&&` – ${s}`}
          </li>
        `})}
    </ul>
  `}function ci({id:t,date:e}){let n=Fr(t,e);return n.length?i`
    <ul class="cijfers">
      ${n.map(o=>i`
          <li><${F} id=${o} />: <strong>${y.lookups[o]?.told}</strong><${Xt} of=${[o]} /></li>
        `)}
    </ul>
  `:null}function Oo({of:t}){let e=s=>[ct(s,"barrier")&&b(he.at_step,{step:S(ct(s,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>x(s,r)&&ye(s,r))].filter(Boolean),n=s=>x(s,"status")?b(he.other_status,{reading:e(s).join(", ")}):b(he.other_reading,{reading:e(s).length?`“${e(s).join(", ")}”`:he.other_unsaid}),o=Ee(t,"alternativeReading");return o.length?i`
    <ul class="anders">
      ${o.map(s=>i`<li><strong>${n(s)}</strong>${x(s,"rationale")}</li>`)}
    </ul>
  `:null}function Ps({id:t,read:e=[x(t,"basis"),x(t,"strength")]}){let n=e[0],o=U("Strength",e[1]);return i`
    <div class="koppeling">
      <p>
        <${Mr} id=${ct(t,"barrier")} />
        ${` · ${yt(t,"interventionKind").map(it).join(", ")} · ${o} · `}
        <${Ze} basis=${n} />${` ${_e[n]?.[1]||U("Basis",n)}`}
      </p>
      <p class="reden"><strong>${he.here}</strong>${x(t,"rationale")}</p>
      <${Oo} of=${t} />
    </div>
  `}function Rc({id:t,scenario:e,contributions:n}){let{date:o}=e,s=wr(t,o),r=x(t,"promise"),a=yr(t,o),{links:l}=X(e),c=n.length?n.map(p=>i`<${Ps} id=${p} read=${l[p]} />`):x(t,"crossCutting")==="true"&&i`<p class="reden"><strong>${he.across}</strong>${x(t,"rationale")}</p>`,d=[[he.facts.deadline,a.length>0&&i`<${vm} ids=${a} date=${o} />`],[he.facts.who,i`<${wm} id=${t} date=${o} />`],[he.facts.figures,Fr(t).length>0&&i`<${ci} id=${t} date=${o} />`],[he.facts.how,c],[he.facts.where,i`<${Xt} of=${[t,...n,s]} />`]];return i`
    <article class="kaart">
      <h3><${F} id=${t} /></h3>
      <p class="regel">${St(t)} · <${Ut} id=${t} date=${o} /></p>
      <${Ic} lead=${r&&he.promise} text=${r||x(t,"summary")} />
      <${Ic} lead=${he.progress} text=${x(s,"summary")} />
      ${s&&i`<${Oo} of=${s} />`}
      <${_n} pairs=${d} />
    </article>
  `}var he,Fr,Ic,an,ao=M(()=>{"use strict";V();P();Mt();B();bn();G();at();qt();Ot();Oe();he=k.shared.work;Fr=(t,e)=>Ke(t,"figure",e);Ic=({lead:t,text:e})=>e&&i`<p>${t&&i`<strong>${t}</strong>`}${e}</p>`;an=t=>[...t].sort((e,n)=>J(S(e),S(n)))});function In({bar:t,support:e=!1,most:n=pi}){let o=t.reduce((l,[,c])=>l+c,0),s=e||o>n,r=(l,c)=>i`<i class=${`b-${l}`} style=${{flexGrow:c}}></i>`,a=["balk",e&&"hol",s&&"heel"].filter(Boolean).join(" ");return i`
    <span class=${a} aria-hidden="true">
      ${t.map(([l,c])=>s?r(l,c):Array.from({length:c},()=>r(l,1)))}
    </span>
  `}function Ar(t,e,n){let{word:o,lines:s}=Se(t),r=t&&[t.strict,_e[t.most_basis]?.[1],t.asked&&vn.asked_mark];return[o,...s,...r||[],e&&Er(e,n)].filter(Boolean).join(" · ")}function Mm({cell:t}){let{column:e,plan:n,why:o=[],across:s=0,candidates:r,undecided:a}=t;if(a)return i`<p>${vn.undecided}</p>`;let l=L("overzicht",{...T.route.query,cel:$e(e,null,n)});return i`
    <p>${ts(nt(n))}</p>
    ${o.length>0&&i`<h3>${vn.why}</h3>`}
    ${o.map(c=>i`<p>${x(c,"rationale")} <span class="zacht">${x(c,"source")}</span></p>`)}
    ${s>0&&i`
        <p>
          ${b(vn.elsewhere,{count:s,kind:it(e)})}${" "}
          <a href=${l}>${vn.see_elsewhere}</a>
        </p>
      `}
    ${r&&i`<h3>${vn.who}</h3><${jr} list=${r} plan=${n} />`}
  `}function jm({row:t,cell:e,change:n,step:o,scenario:s,plan:r,address:a}){let l=Rt(),c=Rt();zt(()=>{let $=document.getElementById(_o(a));return l.current.showModal(),c.current.focus(),()=>($?.isConnected?$:document.getElementById(_o(a)))?.focus()},[]);let{word:d,lines:p,look:f}=Se(e),m=b(vn.panel_note,{scenario:pt(s,r)}),u=$=>Qo($).filter(g=>e.links.includes(g));return i`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>R({cel:null})}
      onClick=${$=>$.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${b(vn.panel,{row:t.label,step:tt(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${f}`}><strong>${d}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${n&&i`<p class="anders-door">
          ${Er(n,r)}. ${b(vn.changed.usual,{said:Or(n.usual)})}
        </p>`}
      ${e.initiatives>0&&!s.strict&&i`<p class="zacht">${N(e.strict||r.words.stands)}.</p>`}
      <p class="zacht">${I&&`${r.title}. `}${m}</p>
      ${e.asked&&i`<p>${vn.asked} <${Yt} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map($=>i`<${Rc} key=${$} id=${$} scenario=${s} contributions=${u($)} />`):i`<${Mm} cell=${e} />`}
    </dialog>
  `}function Br({address:t,by:e,scenario:n}){let{key:o,step:s,plan:r}=xr(t),a=nt(r);if(!a)return null;let l=xe(e,n,a).find(f=>f.key===o),c=l?.cells[ve(a).indexOf(s)];if(!c)return null;let d=ns(e,n,a)(o,s);return i`<${jm} key=${t} ...${{row:l,cell:c,change:d,step:s,scenario:n,plan:a,address:t}} />`}var Ce,vn,pi,xm,Is,di,Sm,Om,Cm,zr,Er,Co=M(()=>{"use strict";V();et();P();B();wn();G();at();qt();rs();Ot();ao();Ce=k.overview.legend,vn=k.overview,pi=20;xm=y.codes.CellState,Is=({expected:t=Ce.expected,quiet:e=Ce.quiet,blank:n=!1,undecided:o=!1})=>i`
  <ul class="stalen">
    ${Ce.states.map(s=>i`
        <li>
          <span class="staal"><${In} bar=${[[s,1]]} /></span>${N(xm[s].label)}
        </li>
      `)}
    <li><span class="staal"><${In} bar=${[[Ce.support_state,1]]} support=${!0} /></span>${Ce.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${o&&i`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ce.undecided}</li>`}
    <li>
      ${n?i`<span class="staal blanco" aria-hidden="true"></span>`:i`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,di=()=>i`
  <ul class="stalen">
    ${Object.entries(_e).map(([t,[,e]])=>i`<li><span class="staal"><${Ze} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[Sm,...Om]=Ce.sample.words,Cm=Ce.sample.bar.map(([t,e])=>[t,Number(e)]),zr=({undecided:t})=>i`
  <aside class="legenda" aria-label=${Ce.title}>
    <h2>${Ce.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${In} bar=${Cm} /><strong>${Sm}</strong>
      ${Om.map(e=>i`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ce.explain}</p>
    <${Is} undecided=${t} />
    <h3>${Ce.how}</h3>
    <${di} />
    <p><span class="anders">${Ce.other}</span>${Ce.other_says}</p>
  </aside>
`,Er=({by:t},e)=>Gt(e).overview.changed[t]});function fi(t,e,n,o){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let s=1;s<e.length-1;s+=1)t.arcTo(...e[s],...e[s+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=n,t.strokeStyle=o,t.stroke()}function Pr(t,e){let[n,o,s,r]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(n,s,o-n,r-s,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let a=n-(r-s);a<o;a+=7)t.moveTo(a,r),t.lineTo(a+(r-s),s);t.stroke(),t.restore()}function Wc(t,e){let[n,o]=[e[0],e[e.length-1]],s=o.x+95;t.save(),t.lineJoin="round";let r=()=>{t.beginPath(),t.moveTo(n.x-80,n.y);for(let{x:a,y:l}of e)t.lineTo(a,l);t.lineTo(s,o.y),t.stroke()};t.strokeStyle=Mo,t.lineWidth=14,r(),t.strokeStyle=Nr,t.lineWidth=1.5,t.setLineDash([10,8]),r(),t.beginPath(),t.moveTo(s,o.y-15),t.lineTo(s+22,o.y),t.lineTo(s,o.y+15),t.fillStyle=Mo,t.fill(),t.restore()}function mi(t,e,n,o,s=5.5){t.beginPath(),t.arc(e,n,s,0,2*Math.PI),t.fillStyle=o==="full"?Mo:Nr,t.fill(),o==="half"&&(t.beginPath(),t.arc(e,n,s,Math.PI/2,-Math.PI/2),t.fillStyle=Mo,t.fill()),t.beginPath(),t.arc(e,n,s,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=Mo,t.stroke()}function qc(t,e){let n=new Set(t.filter(s=>s.station).map(s=>s.id)),o=new Map(t.map(s=>[s.id,s.rail]));return e.flatMap(s=>{if(s.branch)return[{edge:s,...s.branch}];if(!n.has(s.to))return[];let r=o.get(s.from);return[{edge:s,head:s.to,stop:s.from,beside:r??0,between:r===void 0}]})}function Rs(t,{head:e,stop:n,beside:o}){let s=t.getPosition(e);return{from:s,x:s.x+o,y:t.getPosition(n).y}}function Lm({from:t,x:e,y:n},{aside:o=0,top:s=t.y+34}){let r=[t.x+o,t.y],a=e===r[0]?[]:[[r[0],s],[e,s]];return[...o?[[t.x,t.y]]:[],r,...a,[e,n]]}function Hc(t,e,n,o){t.save(),t.lineCap="round";let s=n.map(r=>({on:o.has(r.edge.id),down:Lm(Rs(e,r),r)}));for(let{down:r}of s)fi(t,r,3,Dc);for(let{on:r,down:a}of s)r&&fi(t,a,4,Mo);t.restore()}function Vc(t,e,n,o){for(let s of n){let{x:r,y:a}=Rs(e,s),{left:l,right:c}=e.getBoundingBox(s.stop),d=(l+c)/2,{label:p,font:f}=e.body.nodes[s.stop].options;t.font=`${f.size}px ${f.face}`;let m=o.has(s.edge.id),u=s.between&&!m?t.measureText(p).width/2+8:(c-l)/2-6,$=r<d?d-u:d+u;Math.abs($-r)>3&&fi(t,[[r,a],[$,a]],m?4:1.6,m?Mo:Dc)}for(let s of n){let{x:r,y:a}=Rs(e,s);mi(t,r,a,s.edge.mark||"full",s.edge.mark?5.5:3)}}function $i(t,e){let n=t.getBoundingBox(e),{y:o}=t.getPosition(e);return{x:n.right-4,y:o}}function Uc(t,e,n,o){let{x:s,y:r}=$i(e,n);t.save(),t.beginPath(),t.arc(s,r,9,0,2*Math.PI),t.fillStyle=o?ui:Nr,t.fill(),t.lineWidth=1.8,t.strokeStyle=ui,t.stroke(),t.beginPath(),t.moveTo(s-4.5,r),t.lineTo(s+4.5,r),o||(t.moveTo(s,r-4.5),t.lineTo(s,r+4.5)),t.strokeStyle=o?Nr:ui,t.stroke(),t.restore()}var Mo,Dc,ui,Nr,hi=M(()=>{"use strict";Mo="#16212B",Dc="#8E8779",ui="#0A4F7A",Nr="#FFFFFF"});function Rr(t,{nodes:e,edges:n,options:o,view:s,opened:r=[]},{onChoose:a,onUnfold:l,unfolds:c=()=>!1,onHover:d}={}){let p=qc(e,n),f=new Map(p.map(O=>[O.edge.id,O])),m=new vis.DataSet(e.map(({title:O,...q})=>d?q:{...q,title:O})),u=new vis.DataSet(n.map(O=>f.has(O.id)?{...O,hidden:!0}:O)),$=new vis.Network(t,{nodes:m,edges:u},structuredClone(o)),g=t.querySelector(".vis-network");g.setAttribute("role","application"),g.setAttribute("aria-label",t.dataset.title||"");for(let O of t.querySelectorAll("canvas"))O.setAttribute("aria-hidden","true");let h=e.filter(O=>O.slot).map(O=>O.id),w=e.filter(O=>O.station).sort((O,q)=>O.station-q.station),v=new Set,j="",_=()=>[...new Set([j,...r,...$.getSelectedNodes()])].filter(O=>O&&c(O));$.on("beforeDrawing",O=>{Hc(O,$,p,v);let q=w.map(H=>$.getPosition(H.id));q.length&&Wc(O,q);for(let H of h)Pr(O,$.getBoundingBox(H))}),$.on("afterDrawing",O=>{Vc(O,$,p,v);for(let q of _())Uc(O,$,q,r.includes(q))});let W=O=>p.find(q=>Kc(Rs($,q),O,$.getScale()))?.edge.id,z=O=>_().find(q=>Kc($i($,q),O,$.getScale())),C=(O=.05)=>{if(!e.length||($.fit({animation:!1,maxZoomLevel:1.15}),$.getScale()>=O))return;let H=Math.min(...e.map(Tn=>Tn.x))-85,ot=Math.min(...e.map(Tn=>Tn.y))-30,de=t.clientWidth/O*.5,re=Math.max(...e.map(Tn=>Tn.x))+85-H,Te={x:re<2*de?H+re/2:H+de,y:ot+t.clientHeight/O*.5};$.moveTo({position:Te,scale:O,animation:!1})};$.on("click",({nodes:[O],edges:[q],pointer:H})=>{let ot=z(H.canvas);ot?l?.(ot):a?.(W(H.canvas)??O??q??null)}),$.on("doubleClick",({nodes:[O]})=>O&&l?.(O));let gt=(O,q)=>{O&&c(O)!==(j===O)&&$.redraw(),O&&(j=O),d?.(O,q)};if(d){$.on("hoverNode",({node:H,pointer:ot})=>gt(H,ot.DOM)),$.on("hoverEdge",({edge:H,pointer:ot})=>gt(H,ot.DOM));for(let H of["blurNode","blurEdge","dragStart","zoom"])$.on(H,()=>gt(null));let O="",q=H=>{if(!p.length||H.buttons)return;let{left:ot,top:de}=t.getBoundingClientRect(),re={x:H.clientX-ot,y:H.clientY-de},Te=W($.DOMtoCanvas(re))||"";Te!==O&&gt(Te||null,re),t.style.cursor=Te||z($.DOMtoCanvas(re))?"pointer":"",O=Te};g.addEventListener("pointermove",q),g.addEventListener("pointerleave",()=>window.setTimeout(()=>gt(null)))}s?$.moveTo({...s,animation:!1}):C(Ir);let Kt=new Map(n.map(O=>[O.id,O]));return{network:$,given:{nodes:e,edges:n,options:o},fit:C,view:()=>({position:$.getViewPosition(),scale:$.getScale()}),zoom:O=>$.moveTo({scale:Math.min(4,Math.max(.05,$.getScale()*O))}),select(O,q,H){let ot=q.length?q:n.filter(Tt=>O.includes(Tt.from)||O.includes(Tt.to)).map(Tt=>Tt.id),de=new Set(ot.filter(Tt=>Kt.has(Tt))),re=[...v,...de].filter(Tt=>!f.has(Tt)&&v.has(Tt)!==de.has(Tt));re.length&&u.update(re.map(Tt=>de.has(Tt)?{id:Tt,width:3,color:{color:Tm}}:{id:Tt,width:1.6,color:{color:Kt.get(Tt).color}})),v=de;let Te=O.filter(Tt=>m.get(Tt));if($.setSelection({nodes:Te,edges:[]},{highlightEdges:!1}),$.redraw(),!H||!Te.length)return;Te.some(Tt=>{let{x:K,y:Qs}=$.canvasToDOM($.getPosition(Tt));return K>0&&K<t.clientWidth&&Qs>0&&Qs<t.clientHeight})||$.focus(Te[0],{scale:Math.max($.getScale(),Ir),animation:!1})},show(O){$.fit({nodes:O.filter(q=>m.get(q)),animation:!1,maxZoomLevel:1.15}),$.getScale()<Ir&&$.moveTo({scale:Ir})},destroy:()=>$.destroy()}}function Gc(t,e){let n=t.map(o=>o.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...n)-Math.min(...n))*.9+80:0)))}var Tm,Ir,Fm,Kc,gi=M(()=>{"use strict";hi();Tm="#16212B",Ir=12/14,Fm=13,Kc=(t,e,n)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,n)<Fm});function zm(t,e,n){let o="";for(let s=n;s<t+e;s+=n)o+=`M${Math.min(s,t)} ${Math.max(0,s-t)}L${Math.max(0,s-e)} ${Math.min(s,e)}`;return o}function Em(t,e){let n="";for(let o=3;o<t-1;o+=4)for(let s=3;s<e-1;s+=4)n+=yi(o,s,.8);return n}function Bm(t,e){return[...t.querySelectorAll(Am)].flatMap(o=>{let s=o.getScreenCTM();if(!s||!o.checkVisibility())return[];let r=window.getComputedStyle(o),a=f=>Number(o.getAttribute(f)||0),l=Dr(e.multiply(DOMMatrix.fromMatrix(s)));if(o.tagName==="text")return Nm(o,l,r,a("x"),a("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},d=r.strokeDasharray==="none"?"":r.strokeDasharray,p=Number(r.opacity)*(bi(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Jc[o.tagName](a,o),...c,dash:d,opacity:p}]})}function Nm(t,e,n,o,s){let r=n.textAnchor,a=!1,l=o-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let d=(c.textContent||"").replace(/\s+/g," "),p=c instanceof Element?window.getComputedStyle(c):n,f=Number.parseFloat(p.fontSize);if(a&&d.startsWith(" ")&&(l+=jo(" ",f,p.fontWeight)),!d.trim())return[];a=!0;let m={at:Pm(e,l,s),text:d.trim(),size:f,weight:p.fontWeight,fill:p.fill};return l+=jo(d.trim(),f,p.fontWeight),[m]})}function jo(t,e,n){return ki.font=`${n} ${e}px ${ln}`,ki.measureText(t).width}function Im(t,e,n){let{width:o,height:s}=e,r=Dr(n.translate(e.left,e.top)),a=[],l=t.borderTopLeftRadius==="50%",c=l?yi(o/2,s/2,o/2-1):Ds(0,0,o,s),d=window.getComputedStyle(document.body).backgroundColor;bi(t.backgroundColor)&&t.backgroundColor!==d&&a.push({at:r,d:c,fill:t.backgroundColor});let p=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?a.push({at:r,d:zm(o,s,9),fill:"none",stroke:p[p.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?a.push({at:r,d:Em(o,s),fill:p[0]}):t.backgroundImage.startsWith("linear")&&a.push({at:r,d:Ds(0,s/2-1,o,2),fill:p[0]});for(let[,u,$,g]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number($)?a.push({at:r,d:Ds(0,s+Number($),o,-Number($)),fill:u}):a.push({at:r,d:Ds(+g/2,+g/2,o-+g,s-+g),fill:"none",stroke:u,wide:+g});let f=u=>({wide:Number.parseFloat(t.getPropertyValue(`border-${u}-width`)),stroke:t.getPropertyValue(`border-${u}-color`),dash:t.getPropertyValue(`border-${u}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${o}`,bottom:`M0 ${s}h${o}`,left:`M0 0v${s}`,right:`M${o} 0v${s}`};if(l&&f("top").wide)a.push({at:r,d:c,fill:"none",...f("top")});else for(let[u,$]of Object.entries(m)){let g=f(u);g.wide&&bi(g.stroke)&&a.push({at:r,d:$,fill:"none",...g})}return a}function Rm(t,e,n){let o=window.getComputedStyle(t.parentElement),s=Number.parseFloat(o.fontSize),r=document.createRange(),a=[];for(let{0:d,index:p}of t.data.matchAll(/\S+/g)){r.setStart(t,p),r.setEnd(t,p+d.length);let f=r.getBoundingClientRect(),m=a[a.length-1];m&&Math.abs(m.on.top-f.top)<3?(m.text+=` ${d}`,m.on=new DOMRect(m.on.left,m.on.top,f.right-m.on.left,m.on.height)):a.push({on:f,text:d})}jo("",s,o.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=ki.measureText("x");return a.map(({on:d,text:p})=>{let f=p;for(;f&&d.left+jo(f,s,o.fontWeight)>n+1;)f=f.slice(0,-1);f!==p&&(f=`${f.slice(0,-1).trim()}…`);let m=Dr(e.translate(d.left,d.top+d.height*l/(l+c))),u=o.fontStyle==="italic"?o.fontStyle:"";return{at:m,text:f,size:s,weight:o.fontWeight,fill:o.color,slant:u}})}function Zc(t,e,n){let o=window.getComputedStyle(t);if(!t.checkVisibility()||o.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return Bm(t,e);let s=t,r=o.transform;r!=="none"&&(s.style.transform="none");let a=t.getBoundingClientRect(),l=e;if(r!=="none"){let[p,f]=o.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(a.left+p,a.top+f).multiply(new DOMMatrix(r)).translate(-a.left-p,-a.top-f)}let c=r==="none"&&o.overflowX==="hidden"?Math.min(n,a.right):n,d=[...t.childNodes].flatMap(p=>p instanceof Text?Rm(p,l,c):p instanceof Element?Zc(p,l,c):[]);return s.style.transform="",[...Im(o,a,l),...d]}function wi(t){let e=[...t.querySelectorAll("th")];for(let d of e)d.style.position="relative";let{left:n,top:o,width:s,height:r}=t.getBoundingClientRect(),a=Zc(t,new DOMMatrix([1,0,0,1,-n,-o]),Number.POSITIVE_INFINITY);for(let d of e)d.style.position="";let l=a.map(d=>d.at[4]+d.at[0]*jo(d.text||"",d.size||0,d.weight||"")),c=[...a.filter(d=>d.d),...a.filter(d=>d.text)];return{width:Math.max(s,...l),height:r,shapes:c}}var Dr,bi,Ds,yi,Jc,Am,Pm,ki,ln,_i=M(()=>{"use strict";Dr=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),bi=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Ds=(t,e,n,o)=>`M${t} ${e}h${n}v${o}h${-n}Z`,yi=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Jc={path:(t,e)=>e.getAttribute("d")||"",circle:t=>yi(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Ds(t("x"),t("y"),t("width"),t("height"))},Am=[...Object.keys(Jc),"text"].join();Pm=(t,e,n)=>Dr(new DOMMatrix(t).translate(e,n)),ki=document.createElement("canvas").getContext("2d"),ln=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function vi(t,e=null){let{version:n,content:o}=y.meta,s=(o||"").slice(0,12);return{title:t,source:`${[sn(),e&&pt(e)].filter(Boolean).join(". ")}. ${Ie}`,foot:b(tp.foot,{version:n,content:s})}}function qm(t){let e=r=>t.rows.some(a=>a.group===r),n=Object.entries(t.looks.edges).filter(([r])=>e(r)),o=Object.entries(t.looks.nodes).filter(([r])=>t.nodes.some(a=>a.group===r)),s=t.layout==="route";return[...n.map(([,{color:r,dashes:a,mark:l,label:c}])=>s&&l?{line:!0,color:Dm,mark:l,label:c.replace(/^\W+/,"")}:{line:!0,color:r,dashes:a,label:c}),...o.map(([,{color:r,label:a}])=>({color:r,label:a})),...t.nodes.some(r=>r.slot)?[{slot:!0,label:tp.slot}]:[]]}function Hm(t,{line:e,slot:n,color:o,dashes:s,mark:r},a,l){if(n)return Pr(t,{left:a-11,right:a+37,top:l-21,bottom:l+13});t.strokeStyle=o,t.fillStyle=o,t.lineWidth=3,t.setLineDash(s?[5,4]:[]),t.beginPath(),e?(t.moveTo(a,l-4),t.lineTo(a+26,l-4),t.stroke()):(t.arc(a+13,l-4,5.5,0,2*Math.PI),t.fill()),t.setLineDash([]),r&&mi(t,a+13,l-4,r)}function Xc(t,e,n,o,s,r){let[a,l]=[n,o];t.font=`13px ${ln}`;for(let c of e){let d=t.measureText(c.label).width+54;a>n&&a+d>n+s&&([a,l]=[n,l+24]),r&&(Hm(t,c,a,l),t.fillStyle=ep,t.fillText(c.label,a+34,l)),a+=d}return e.length?l+14:o}async function Vm(t,e,n,o,s){let r=n.map(h=>({...h,...e[h.id]})),a=document.createElement("div");a.classList.add("doek","buiten"),document.body.append(a);let l=Rr(a,{nodes:r,edges:o,options:s}),c=r.map(h=>l.network.getBoundingBox(h.id)),[d,p]=[Math.min(...c.map(h=>h.left))-20,Math.min(...c.map(h=>h.top))-20],f=Math.max(...c.map(h=>h.right))+(t.layout==="route"?130:20),m=Math.max(...c.map(h=>h.bottom))+20,[u,$]=[f-d,m-p],g=Math.min(Wm,Yc/u,Yc/$);return Object.assign(a.style,{width:`${u*g}px`,height:`${$*g}px`}),l.network.setSize(`${u*g}px`,`${$*g}px`),l.network.moveTo({position:{x:d+u/2,y:p+$/2},scale:g,animation:!1}),await new Promise(h=>{l.network.once("afterDrawing",h),l.network.redraw()}),{canvas:a.querySelector("canvas"),width:u,height:$,scale:g,done:()=>{l.destroy(),a.remove()}}}function Um(t,e,n){let o=document.createElement("canvas"),s=o.getContext("2d"),r=Math.max(t.width,720)+2*cn,a=r-2*cn,l=$=>s.measureText($).width<=a;s.font=`650 22px ${ln}`;let c=$o(e.title,l);s.font=`13px ${ln}`;let d=$o(e.source,l),p=cn+c.length*27+d.length*18+12,m=Xc(s,n,cn,p+t.height+30,a,!1)+40;o.width=r*t.scale,o.height=m*t.scale,s.scale(t.scale,t.scale),s.fillStyle="#FFFFFF",s.fillRect(0,0,r,m),s.fillStyle=ep,s.font=`650 22px ${ln}`;for(let[$,g]of c.entries())s.fillText(g,cn,cn+18+$*27);s.fillStyle=Qc,s.font=`13px ${ln}`;let u=cn+c.length*27;for(let[$,g]of d.entries())s.fillText(g,cn,u+13+$*18);return s.drawImage(t.canvas,cn,p,t.width,t.height),Xc(s,n,cn,p+t.height+30,a,!0),s.fillStyle=Qc,s.font=`13px ${ln}`,s.fillText(e.foot,cn,m-16),o}async function np({name:t,picture:e,handle:n,scenario:o}){await document.fonts.ready;let{nodes:s,edges:r,options:a}=n.current.given,l=await Vm(e,n.current.network.getPositions(),s,r,a),c=Um(l,vi(e.title,o),qm(e));l.done(),es(`${t}.png`,c)}var tp,ep,Qc,Dm,cn,Yc,Wm,xi=M(()=>{"use strict";P();B();at();Vt();gi();hi();_i();tp=k.graph.keep,ep="#16212B",Qc="#46525D",Dm="#8E8779",[cn,Yc,Wm]=[28,12e3,2]});function Si(t,e,n,o,s,r){let a=$o(t,d=>jo(d,e,n)<=s),l=e*1.35;return{shapes:a.map((d,p)=>({at:[1,0,0,1,Rn,r+e+p*l],text:d,size:e,weight:String(n),fill:o})),below:r+a.length*l}}function lp({title:t,scenario:e,of:n,legend:o}){let s=vi(t,e),r=wi(document.querySelector(n)),a=Math.max(r.width,Gm),l=Si(s.title,22,650,Km,a,Rn),c=Si(s.source,13,400,sp,a,l.below+2),d=c.below+16,[p,f,m]=[Rn,d+r.height+24,0],u=[...document.querySelectorAll(o)].map(wi).flatMap(h=>{p>Rn&&p+h.width>Rn+a&&([p,f,m]=[Rn,f+m+6,0]);let w=ap(h.shapes,p,f);return p+=h.width+20,m=Math.max(m,h.height),w}),$=Si(s.foot,13,400,sp,a,f+m+16),g=[...l.shapes,...c.shapes,...ap(r.shapes,Rn,d),...u,...$.shapes];return{title:`${s.title} ${s.source}`,width:a+2*Rn,height:$.below+Rn,shapes:g}}function Zm(t){let{title:e,width:n,height:o,shapes:s}=lp(t),r=document.createElementNS(ip,"svg"),a=(c,d)=>{for(let[p,f]of Object.entries(d))f!==void 0&&f!==""&&c.setAttribute(p,String(f));return c},l=(c,d,p,f="")=>{let m=c.appendChild(a(document.createElementNS(ip,d),p));m.textContent=f};a(r,{width:n,height:o,viewBox:`0 0 ${n} ${o}`,"font-family":ln,role:"img"}),l(r,"title",{},e),l(r,"rect",{width:n,height:o,fill:"#FFFFFF"});for(let{at:c,text:d,d:p,fill:f,stroke:m,wide:u,dash:$,size:g,weight:h,slant:w,opacity:v}of s){let[j,_,W,z,C,gt]=c,Kt=j===1&&!_&&!W&&z===1?`translate(${C} ${gt})`:`matrix(${c.join(" ")})`;d===void 0?l(r,"path",{d:p,transform:Kt,fill:f,...m&&m!=="none"&&{stroke:m,"stroke-width":u,"stroke-dasharray":$},opacity:v===1?void 0:v}):l(r,"text",{transform:Kt,"font-size":g,"font-weight":h,"font-style":w,fill:f},d)}Je(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}function Oi(t,e){let n=Math.min(Jm,rp/t,rp/e),o=document.createElement("canvas");o.width=t*n,o.height=e*n;let s=o.getContext("2d");return s.scale(n,n),s.fillStyle="#FFFFFF",s.fillRect(0,0,t,e),{canvas:o,pen:s}}async function Qm(t){await document.fonts.ready;let{width:e,height:n,shapes:o}=lp(t),{canvas:s,pen:r}=Oi(e,n);for(let{at:a,text:l,d:c,fill:d,stroke:p,wide:f,dash:m,size:u,weight:$,slant:g="",opacity:h=1}of o){r.save(),r.transform(a[0],a[1],a[2],a[3],a[4],a[5]),r.globalAlpha=h,r.fillStyle=d,r.font=`${g} ${$} ${u}px ${ln}`,l!==void 0&&r.fillText(l,0,0);let w=new Path2D(c);d!=="none"&&r.fill(w),p&&p!=="none"&&f&&(r.strokeStyle=p,r.lineWidth=f,r.setLineDash((m||"").split(/[\s,]+/).filter(Boolean).map(Number.parseFloat)),r.stroke(w)),r.restore()}es(`${t.name}.png`,s)}var op,Km,sp,Rn,Gm,Jm,rp,ap,ip,io,as=M(()=>{"use strict";V();P();B();Vt();xi();_i();op=k.graph.keep,[Km,sp]=["#16212B","#46525D"],[Rn,Gm,Jm,rp]=[28,720,2,12e3],ap=(t,e,n)=>t.map(o=>({...o,at:[...o.at.slice(0,4),o.at[4]+e,o.at[5]+n]}));ip="http://www.w3.org/2000/svg";io=t=>i`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Zm(t)}>${op.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Qm(t)}>${op.png}</button>
  </span>
`});function Mi(t,e=""){let n=document.createElement("span");n.className=t;let o=e?n.appendChild(document.createElement("i")):n;o.className=e||t,document.body.append(n);let{backgroundColor:s,color:r,borderTopColor:a}=window.getComputedStyle(o),l=window.getComputedStyle(o).getPropertyValue("--rand").trim();return n.remove(),{fill:s,ink:r,border:a,edge:l}}function Ci(t,e,n,o){let s=t.bar.reduce((c,[,d])=>c+d,0),r=t.support_only||s>pi?t.bar:t.bar.flatMap(([c,d])=>Array.from({length:d},()=>[c,1])),a=(o-r.length+1)/s,l=e;return r.map(([c,d])=>{let{fill:p,edge:f}=Mi("balk",`b-${c}`),m={x:l,y:n,w:a*d,h:10,r:1,fill:t.support_only?ji:p,stroke:f};return l+=m.w+1,m})}function Ym({x:t,y:e,w:n,h:o},s){let r=[];for(let a=7;a<n+o;a+=9)r.push({x1:t+Math.min(a,n),y1:e+Math.max(0,a-n),x2:t+Math.max(0,a-o),y2:e+Math.min(a,o),stroke:s});return r}function Wr(t,e,n,o){return qr.font=`${o?"bold ":""}${n}px ${Hr}`,$o(t,s=>qr.measureText(s).width<=e)}function pp(t,e,n){let o=xe(t,e,n),s=ve(n),r=190,a=150,l=8,c=4,d=r+(a+c)*s.length+20,p=[],f=20,m=(h,w,v,j,_,W)=>{for(let z of Wr(w,v,j,_))f+=j+4,p.push({x:h,y:f,text:z,size:j,bold:_,fill:W})};m(20,Lo.heading,d-40,20,!0,"#14212b"),m(20,`${sn(n)}. ${pt(e,n)}. ${Ie}`,d-40,12,!1,"#46545f"),f+=14;let u=f;s.forEach((h,w)=>{f=u,m(20+r+w*(a+c)+l,tt(h),a-2*l,14,!0,"#14212b")}),f=u+26;for(let h of o){let w=h.cells.map(_=>{let[W="–",...z]=_?.brief||[];return{cell:_,mark:_e[_?.most_basis||""]?.[0]||"",text:[{all:Wr(W,a-2*l-14,13,!0),size:13,bold:!0},...z.map(C=>({all:Wr(C,a-2*l,11,!1),size:11,bold:!1}))]}}),v=Wr(h.label,r-l,13,!0),j=Math.max(44,12+v.length*17,...w.map(_=>(_.cell?.bar.length?26:12)+_.text.reduce((W,{all:z,size:C})=>W+z.length*(C+3),0)));for(let[_,W]of v.entries())p.push({x:20,y:f+20+_*17,text:W,size:13,bold:!0,fill:"#14212b"});w.forEach((_,W)=>{let z=20+r+W*(a+c),C={x:z,y:f,w:a,h:j},gt=_.cell?.bar.length?_.cell:null,Kt=Mi("arcering"),O=_.cell?.unmet?Kt.ink:"#16212b";if(_.cell?.unmet){p.push({...C,fill:Kt.fill,stroke:Kt.border,dash:!0},...Ym(C,Kt.border));let H=6+_.text.reduce((ot,{all:de,size:re})=>ot+de.length*(re+3),0);p.push({x:z+3,y:f+4,w:a-6,h:H,fill:Kt.fill,stroke:Kt.fill})}else _.cell?.undecided?p.push({...C,fill:ji,stroke:Mi("onbeslist").border,dash:!0}):p.push({...C,fill:ji,stroke:Xm});gt&&p.push(...Ci(gt,z+l,f+7,a-2*l-18));let q=f+(gt?18:5);for(let{all:H,size:ot,bold:de}of _.text)for(let re of H)q+=ot+3,p.push({x:z+l,y:q-2,text:re,size:ot,bold:de,fill:O});_.mark&&p.push({x:z+a-20,y:f+18,text:_.mark,size:14,bold:!1,fill:O})}),f+=j+c}f+=16;let $=20,g=(h,w)=>{p.push(...h,{x:$+34,y:f+9,text:w,size:11,bold:!1,fill:"#46545f"}),$+=34+qr.measureText(w).width+18};qr.font=`11px ${Hr}`;for(let h of Lo.legend.states){let w=N(y.codes.CellState[h].label);g(Ci({bar:[[h,1]],support_only:!1},$,f,28),w)}return g(Ci({bar:[[Lo.legend.support_state,1]],support_only:!0},$,f,28),Lo.legend.support),f+=14,m(20,Object.values(_e).map(([h,w])=>`${h} ${w}`).join("   "),d-40,11,!1,"#46545f"),m(20,b(Lo.picture.foot,{version:y.meta.version,content:(y.meta.content||"").slice(0,12)}),d-40,11,!1,"#46545f"),{width:d,height:f+20,list:p}}function Li(t,e,n=y.plans[0]){let{width:o,height:s,list:r}=pp(t,e,n),a=({x:m,y:u,w:$,h:g,fill:h,stroke:w,dash:v,r:j=4})=>`<rect x="${m}" y="${u}" width="${$}" height="${g}" rx="${j}" fill="${h}" stroke="${w}"${v?' stroke-dasharray="5 3"':""}/>`,l=({x1:m,y1:u,x2:$,y2:g,stroke:h})=>`<line x1="${m}" y1="${u}" x2="${$}" y2="${g}" stroke="${h}"/>`,c=({x:m,y:u,text:$,size:g,bold:h,fill:w})=>`<text x="${m}" y="${u}" font-size="${g}"${h?' font-weight="bold"':""} fill="${w}">${cp($)}</text>`,d=r.map(m=>m.text!==void 0?c(m):m.x1!==void 0?l(m):a(m)),p=cp(b(Lo.picture.title,{heading:Lo.heading,scenario:pt(e,n)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${o}" height="${s}" viewBox="0 0 ${o} ${s}"`} font-family="${Hr}" role="img">
<title>${p}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${d.join(`
`)}
</svg>
`}function dp(t,e,n){Je("matrix.svg",Li(t,e,n),"image/svg+xml")}function up(t,e,n){let{width:o,height:s,list:r}=pp(t,e,n),{canvas:a,pen:l}=Oi(o,s);for(let c of r)c.x1!==void 0?(l.strokeStyle=c.stroke,l.setLineDash([]),l.beginPath(),l.moveTo(c.x1,c.y1),l.lineTo(c.x2,c.y2),l.stroke()):c.text===void 0?(l.fillStyle=c.fill,l.strokeStyle=c.stroke,l.setLineDash(c.dash?[5,3]:[]),l.fillRect(c.x,c.y,c.w,c.h),l.strokeRect(c.x,c.y,c.w,c.h)):(l.fillStyle=c.fill,l.font=`${c.bold?"bold ":""}${c.size}px ${Hr}`,l.fillText(c.text,c.x,c.y));es("matrix.png",a)}var Lo,ji,Xm,Hr,qr,cp,Ti=M(()=>{"use strict";P();B();wn();at();Co();Vt();as();Lo=k.overview;ji="#ffffff",Xm="#dcd6c9",Hr="Arial,Helvetica,sans-serif",qr=document.createElement("canvas").getContext("2d");cp=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;")});function hp({id:t=""}){let e=ne.reading;return i`
    <${Ye} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,o])=>i`<h3>${o}</h3><${$p} list=${n} />`)}
      ${e.rules.map(({title:n,text:o})=>i`<h3>${n}</h3><p>${o}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>i`<p>${`${sn(n)}.`}${n.sha&&[e.hash,i`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function e$({open:t=!0}){let{howto:e}=k.overview,n={report:I?e.reports:An(),marks:Object.values(_e).map(([o])=>o).join(" "),source:ho()};return i`
    <details class="leeswijzer" open=${t}>
      <summary>${e.title}</summary>
      <ol>${e.lines.map(o=>i`<li>${b(o,n)}</li>`)}</ol>
    </details>
  `}function o$({name:t,one:e,plan:n,open:o}){let[s,r]=is.numbers.to[t]||["methode",{getal:o?"":t}];return i`
    <li id=${`getal-${t}`}>
      <a href=${L(s,I?{...r,plan:n.key}:r)}>${e.said}</a>: ${e.definition}
      ${o&&i`<${n$} one=${e} />`}
    </li>
  `}function l$(){let t=ne.unjudged,e=an(ee.unjudged).map(n=>i`<li><${F} id=${n} /><span class="zacht"> – ${St(n).toLowerCase()}</span></li>`);return i`
    <${Ye} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?i`<ul>${e}</ul>`:i`<p>${t.none}</p>`}
    <//>
  `}function c$(){let t=s=>i`<${a$} id=${s} />`,e=mp(ee.weak).map(t),n=b(ne.weak.intro,ee.links),o=mp(ee.statuses).map(s=>i`<${i$} id=${s} />`);return i`
    <${Ye} of=${ne.weak} id="lezing" count=${e.length} intro=${n}><ul>${e}</ul><//>
    <${Ye} of=${ne.other} id="anders" count=${ee.other.length}><ul>${ee.other.map(t)}</ul><//>
    ${o.length>0&&i`<${Ye} of=${ne.statuses} id="standen" count=${o.length}><ul>${o}</ul><//>`}
  `}function d$(){if(!ee.judged.length)return null;let t=e=>b(ne.judged.line,{step:S(ct(e,"barrier")),kinds:yt(e,"interventionKind").map(it).join(", "),state:ye(e,"state"),why:x(e,"rationale"),who:x(e,"post"),date:Z(x(e,"asOf"))});return i`
    <${Ye} of=${ne.judged} id="oordelen" count=${ee.judged.length}>
      <ul>${ee.judged.map(e=>i`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function u$(){let t=ne.expected.columns,e=[Qe("stap",t.step,n=>ct(n,"barrier")),{key:"soort",label:t.kind,text:n=>yt(n,"interventionKind").map(it).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>x(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>x(n,"source")}];return i`
    <${Ye} of=${ne.expected} id="verwacht" count=${ee.expected.length}>
      <${dt} id="verwachtingen" caption=${ne.expected.caption} rows=${ee.expected} columns=${e} />
    <//>
  `}var is,ne,t$,Ye,$p,n$,s$,r$,gp,ee,fp,mp,a$,i$,p$,bp,kp=M(()=>{"use strict";V();et();Wt();P();Mt();B();G();at();Co();so();Ot();Oe();ao();is=k.method,ne=k.unknown,t$=3,Ye=({of:t,count:e,intro:n=t.intro,id:o="",close:s=null,children:r})=>i`
  <${Tr} id=${e!==void 0&&e<=t$?"":o} close=${s}
    title=${e===void 0?t.title:b(ne.counted,{title:t.title,count:e})}
    intro=${i`<p class="zacht">${n}</p>`}>${r}<//>
`,$p=({list:t})=>i`
  <dl class="feiten">
    ${Object.values(y.codes[t]).map(e=>i`
        <div><dt>${t==="Basis"&&`${e.screen} `}${N(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;n$=({one:t})=>i`
  <ul class="geteld">
    ${t.things.map(e=>i`<li key=${e}>${Et(e)?i`<${F} id=${e} />`:e}</li>`)}
  </ul>
`;s$=()=>R({getal:null},!0),r$=({scenario:t})=>i`
  <${Ye} of=${is.numbers} id="getallen" close=${T.route.query.getal?s$:null}>
    ${ue(t).map(e=>i`
        ${I&&i`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(En(t,e).named).map(([n,o])=>i`
              <${o$} key=${n} name=${n} one=${o} plan=${e} open=${T.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,gp=({route:t})=>i`
  <${Y} text=${is.title}><p class="uitleg">${is.intro}</p><//>
  <${e$} />
  <div class="blok"><${zr} /></div>
  <${Ye} of=${is.states} id="standen"><${$p} list="CellState" /><//>
  <${r$} scenario=${D(t.query)} />
  <${hp} />
  <p><a href=${L("weet-niet")}>${is.unknown}</a></p>
`,ee=y.unknown,fp=t=>an(t).map(e=>i`<li><${F} id=${e} /></li>`),mp=t=>[...t].sort((e,n)=>J(S(ct(e,"initiative")),S(ct(n,"initiative")))),a$=({id:t})=>i`
  <li>
    <${F} id=${ct(t,"initiative")} />${" → "}<${Mr} id=${ct(t,"barrier")} />
    ${`: ${x(t,"rationale")}`}<${Oo} of=${t} />
  </li>
`,i$=({id:t})=>i`
  <li><${F} id=${ct(t,"initiative")} />${`: ${ye(t,"status")}`}<${Oo} of=${t} /></li>
`;p$=()=>i`
  <${Ye} of=${ne.clashes} id="tegenspraak" count=${ee.clashes.length}>
    ${an(ee.clashes).map(t=>i`
        <div class="koppeling">
          <h3><${F} id=${t} /></h3>
          <p>${x(t,"summary")}</p>
          <${Xt} of=${[t]} />
        </div>
      `)}
  <//>
`;bp=()=>i`
  <${Y} text=${ne.title}><p class="uitleg">${ne.intro} ${Ie}</p><//>
  <${l$} />
  <${c$} />
  <${p$} />
  <${d$} />
  <${Ye} of=${ne.nameless} id="naamloos" count=${ee.nameless.length}><ul>${fp(ee.nameless)}</ul><//>
  <${Ye} of=${ne.generic} id="verzamelnamen" count=${ee.generic.length}><ul>${fp(ee.generic)}</ul><//>
  <${u$} />
  <${hp} id="lezen" />
`});async function yp(t,e){let n=await lt().ask("take",{name:t.name,data:await pr(t),beside:e});if(!n.ok)return n;let{page:o}=await lt().ask("page",{options:[],views:!1,comparisons:!1});return lt().show(o,b(e?k.werkplaats.beside:k.werkplaats.alone,{name:t.name})),n}async function h$(){await lt().ask("shipped"),lt().show()}function xp({files:t,children:e=null}){let[n,o]=st("");async function s(r,a){window.addEventListener("beforeunload",wp),await xs(o,rt.saving,async()=>{let{name:l,data:c}=await lt().ask(r,a);Je(l,c,m$[l.split(".").pop()])}),window.removeEventListener("beforeunload",wp)}return i`
    <div class="acties">
      ${t.map(({id:r,label:a,name:l,given:c})=>i`
          <button type="button" id=${r} onClick=${()=>s(l,c)}>${a}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function k$(){let t=Rt(),[e,n]=st("");async function o(){let[s]=t.current.files;if(!s)return mt(rt.first_source);xs(n,rt.busy,async()=>(await lt().ask("source",{data:await pr(s)})).message)}return i`
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
  `}function Sp({state:t,why:e,own:n}){let o=k.werkplaats;return i`
    <p>
      ${n?i`<strong>${b(o.own,{name:n})}</strong> <a href="#/controleer">${o.to_save}</a>. `:i`${b(o.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:o.states[t]}
    </p>
  `}function w$({message:t,notes:e=[],faults:n,wrong:o,questions:s,asked:r,counts:a,report:l,made:c}){return i`
    <p><strong>${t}</strong></p>
    ${c&&i`<p>${b(rt.made,{name:c})}</p>`}
    ${a&&i`<${g$} made=${c} marked=${n.length+s.length>0} />`}
    ${e.map(d=>i`<p>${d}</p>`)}
    <${_p} title=${rt.faults} lines=${n} count=${o} />
    <${_p} title=${rt.questions} lines=${s} count=${r} />
    <${vp} title=${rt.columns} lines=${l} />
    <${vp} title=${rt.read} lines=${y$(a)} />
  `}function _$(t){if(!t.length)throw new Error(rt.first);if(t.length>1)throw new Error(b(rt.one_only,{count:t.length}));if(t[0].size>La)throw new Error(b(rt.too_large,{name:t[0].name,most:La/2**20}));return t[0]}function Op(){let t=Rt(),[e,n]=st(null);async function o(s){try{let r=_$(t.current.files);n({busy:!0});let a=await s(r);n(a),mt(a.message)}catch(r){n({message:r.message||rt.silent,faults:r.faults})}}return Fn(()=>{let s=a=>a.preventDefault();function r(a){a.preventDefault(),t.current.files=a.dataTransfer.files,o(Ta)}return window.addEventListener("dragover",s),window.addEventListener("drop",r),()=>{window.removeEventListener("dragover",s),window.removeEventListener("drop",r)}},[]),i`
    <${Y} text=${rt.title}><p class="uitleg">${rt.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${rt.file}</span>
        <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${t} />
      </label>
      <button type="button" id="controleer" onClick=${()=>o(Ta)}>${rt.check}</button>
      <${$$} start=${o} />
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&i`<p>${rt.busy}</p>`}
      ${e?.message&&i`<${w$} ...${e} />`}
    </div>
    <${b$} /><${k$} />
  `}var rt,f$,m$,$$,wp,g$,b$,_p,vp,y$,Cp=M(()=>{"use strict";ke();V();Wt();P();B();$n();G();Vt();rt=k.check,f$="plan",m$={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};$$=({start:t})=>i`
  <button type="button" id="open-plan" onClick=${()=>t(e=>yp(e,!1))}>${rt.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>yp(e,!0))}>${rt.beside}</button>
`;wp=t=>t.preventDefault();g$=({made:t,marked:e})=>i`
  <${xp}
    files=${[...t?[{id:"bewaar-werkmap",label:rt.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:rt.save_marked,name:"faults"}]:[]]}
  />
`,b$=()=>i`
  <section class="blok">
    <h2>${rt.save}</h2>
    <p class="zacht">${rt.save_intro}</p>
    <${xp}
      files=${Object.entries(rt.save_as).filter(([t])=>!(I&&t===f$)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${lt().own&&i`<button type="button" id="terug" onClick=${h$}>${rt.back}</button>`}
    <//>
  </section>
`;_p=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&i`
    <h2>${b(rt.list,{title:t,count:n})}</h2>
    <ul>${e.map(o=>i`<li>${o}</li>`)}</ul>
  `,vp=({title:t,lines:e=[]})=>e.length>0&&i`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(n=>i`<li>${n}</li>`)}</ul>
    </details>
  `,y$=(t={})=>Object.entries(t).map(([e,n])=>b(rt.counted,{count:n,what:gr(e).toLowerCase()})).sort(J)});function At({label:t,name:e,options:n,id:o=e,chosen:s}){let r=s||T.route.query[e]||"";return i`
    <label class="veld">
      <span>${t}</span>
      <select id=${o} value=${n.some(([a])=>a===r)?r:""}
        onChange=${a=>R({[e]:a.target.value})}>
        ${!s&&i`<option value="">${Xe.all}</option>`}
        ${n.map(([a,l])=>i`<option value=${a}>${l}</option>`)}
      </select>
    </label>
  `}function Vr({look:t,id:e,said:n,opens:o=!1,children:s}){let[r,a]=st(o);return i`
    <details class=${t} open=${r} onToggle=${l=>a(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${s}
    </details>
  `}function pn({children:t}){if(!ie())return i`<section class="filters" aria-label=${Xe.filters}>${t}</section>`;let e=A(Object.keys(T.route.query).map(o=>o==="lezing"?"koppelingen":o)).filter(o=>!v$.includes(o)).length,n=e?b(Xe.filters_set,{count:e}):Xe.filters;return i`<${Vr} look="filters" id="filterknop" said=${n}>${t}<//>`}function Ur({query:t,children:e}){let n=!ie()&&x$.some(o=>t[o]);return i`<${Vr} look="keuzes" id="wijzig" said=${Xe.change} opens=${n}>${e}<//>`}function cs(){let t=D(T.route.query),e=nt(t.plan)?.dates||zn;if(e.length<2)return null;let n=e[e.length-1].date,o=a=>a===n?"":a,s=e.find(a=>a.date===t.date)?.date||n,r=Ea(T.route.query,"stand",e.map(a=>[o(a.date),a.label]));return i`<${ls} legend=${Xe.choices.date} name="stand" options=${r} current=${o(s)} id="st" />`}function Fi(){let{query:t}=T.route,e=D(t),{counted:n}=Gt(nt(e.plan)).shared.choices,o=Object.entries(S$).filter(([,s])=>Mp(s,D({...t,...s})));return o.length>1&&i`
      <fieldset class="keuze">
        <legend>${n.title}</legend>
        <div class="knoppen">
          ${o.map(([s,r])=>i`
              <label>
                <input type="radio" name="telt" id=${`telt-${s}`} checked=${Mp(r,e)}
                  onChange=${()=>R(r)} />
                ${n[s]}
              </label>
            `)}
        </div>
      </fieldset>
    `}function To(){let{query:t}=T.route,e=Xe.choices,n=[["",e.with],["uit",e.without]],o=D(t).expect?"":"uit",s=Ea(t,"verwachtingen",n);return i`
    <${Sn} />
    <${Fi} />
    <${cs} />
    <${ls} legend=${e.expectations} name="verwachtingen" options=${s} current=${o} id="v" />
  `}var Xe,ls,xn,lo,v$,x$,Sn,S$,Mp,Fo,Kr,Dn,De=M(()=>{"use strict";V();et();Wt();P();Mt();B();at();Xe=k.shared,ls=({legend:t,name:e,options:n,current:o="",id:s})=>n.length>0&&i`
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
`;xn=({label:t=Xe.text,name:e,id:n=e})=>i`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input id=${n} type="search" value=${T.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${o=>R({[e]:o.target.value},!0)} />
  </label>
`,lo=({names:t})=>i`
  <button type="button" id="wis" onClick=${()=>R(Object.fromEntries(t.map(e=>[e,null])))}>
    ${Xe.clear}
  </button>
`;v$=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];x$=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Sn=()=>{let t=y.plans.map(e=>[e.key,e.title]);return I&&i`<div class="velden"><${At} label=${Xe.plan} name="plan" options=${t} /></div>`};S$={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},Mp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Fo=()=>D(T.route.query).strict&&i`
    <p class="zacht">
      ${Xe.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon" onClick=${()=>R({lezing:null})}>
        ${Xe.choices.strict_off}
      </button>
    </p>
  `,Kr=({scenario:t})=>i`
  <details class="blik">
    <summary>${pt(t)} <span class="wijzig">${k.gaps.change}</span></summary>
    <${To} />
  </details>
`,Dn=({plan:t})=>t.notes.map(e=>i`<p class="zacht">${e}</p>`)});function jp({rows:t,at:e,unit:n,end:o}){let s=o?Bt.right:Bt.left-Bt.box,r=o?Bt.right+Bt.box+12:Bt.left-Bt.box-12;return t.map(({state:a,count:l,y:c})=>{let d=Bt.top+c*n,p=Math.max(l*n,2);return i`
      <g key=${a}>
        <rect class=${`v-${a||"nieuw"}`} x=${s} y=${d} width=${Bt.box} height=${p} />
        <text x=${r} y=${d+p/2+5} text-anchor=${o?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(a)}
        </text>
      </g>
    `})}function O$({band:t,unit:e}){let n=t.count*e,o=Bt.top+t.y1*e+n/2,s=Bt.top+t.y2*e+n/2,r=(Bt.left+Bt.right)/2,a=E(zo.band,t.count,{from:ps(t.from),to:ps(t.to)});return i`
    <path
      class=${`band w-${t.to}`}
      d=${`M${Bt.left} ${o} C${r} ${o} ${r} ${s} ${Bt.right} ${s}`}
      stroke-width=${Math.max(n,1)}
    ><title>${a}</title></path>
  `}function Lp({flow:t,one:e,other:n,counted:o}){let s=Bt.height/t.height,r=t.bands.map(a=>E(zo.band,a.count,{from:ps(a.from),to:ps(a.to)}));return i`
    <figure class="stroom" tabindex="0" aria-label=${zo.title}>
      <svg viewBox=${`0 0 ${Bt.width} ${Bt.height+Bt.top+14}`} role="img"
        aria-label=${b(zo.picture,{before:e.label,after:n.label,said:r.join("; ")})}>
        <text class="stroomkop" x=${Bt.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Bt.right} y="20">${n.label}</text>
        ${t.bands.map(a=>i`<${O$} key=${`${a.from}|${a.to}`} band=${a} unit=${s} />`)}
        <${jp} rows=${t.left} at=${ps} unit=${s} />
        <${jp} rows=${t.right} at=${ps} unit=${s} end />
      </svg>
      <figcaption>${zo.caption}</figcaption>
      <p class="acties"><${io} name="overgang" title=${`${zo.title} (${o})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var zo,Bt,ps,Tp=M(()=>{"use strict";V();P();B();G();as();zo=k.compare.flow,Bt={width:960,height:430,top:40,left:230,right:640,box:16},ps=t=>t?N(U("CellState",t)):zo.fresh});function M$(t){let e=On[On.length-1],n=y.plans.map(c=>On.findLast(d=>d.plan===c)||e),[o,s]=I?n:[On[0],e],r=On.slice(0,-1).find(c=>c.key===t.van)||o,a=On.slice(On.indexOf(r)+1),l=a.find(c=>c.key===t.met)||(a.includes(s)?s:e);return{one:r,other:l,after:a}}function j$({change:t,other:e}){let n=$e(t.kind,t.other_barrier,e.plan.key),o=L("overzicht",{cel:n,stand:e.date===le?null:e.date},!1),s=b(Q.see_cell,{kind:it(t.kind),step:tt(t.other_barrier)});return i`<li>${t.sentence}${" "}<a href=${o}>${Q.see}<span class="sr">${s}</span></a></li>`}function L$({rows:t}){let e={of:([n])=>n,titles:Object.entries(Object.fromEntries(t.map(([n,o])=>[n,o])))};return i`
    <section class="blok">
      <h2>${b(Q.stated,{count:t.length})}</h2>
      ${!t.length&&i`<p>${k.shared.none}</p>`}
      ${oo("uitspraken",t,e).map(n=>i`
          ${n.folds?i`<${Pn} part=${n} level=${3} count=${n.rows.length} />`:i`<h3>${n.title}</h3>`}
          <ul class=${xo(n)}>
            ${n.rows.map(([,,o,s])=>i`
                <li>
                  ${s}${" "}
                  <a href=${ae(o)}>${Q.see}<span class="sr"> ${S(o)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function T$({found:t,one:e,other:n,mode:o,counted:s}){let r={of:p=>p.other_barrier||p.barrier||"",titles:[...Ne,["",k.shared.all_steps]]},a=p=>p.map(f=>S(fe(f)||f)).join(", "),l=p=>A([p.barrier,p.other_barrier].map(tt)).join(" / "),c=[{key:"stap",label:Q.columns.step,text:l},{key:"soort",label:Q.columns.kind,text:p=>N(it(p.kind))},{key:"een",label:e.label,text:p=>zi(p.before)},{key:"ander",label:n.label,text:p=>zi(p.after)},{key:"erbij",label:Q.joined[o],sort:!1,text:p=>a(p.joined)},{key:"weg",label:Q.left[o],sort:!1,text:p=>a(p.left)}],d=()=>wo(c,t.changes,()=>Qt(null,"",s));return i`
    ${oo("verschillen",t.changes,r).map(p=>i`
        ${p.folds&&i`<${Pn} part=${p} level=${3} count=${E(Q.differ,p.rows.length)}
            names=${p.rows.map(f=>N(it(f.kind)))} />`}
        <ul class=${xo(p)}>
          ${p.rows.map(f=>i`<${j$} change=${f} other=${n} />`)}
        </ul>
      `)}
    ${t.notes.map(p=>i`<p class="zacht">${p}</p>`)}
    <details>
      <summary>${Q.as_table}</summary>
      <${dt} id="vakken" caption=${Q.table} rows=${t.changes} columns=${c} />
      <div class="acties"><${Ht} name="vergelijk-vakken.csv" rows=${d} /></div>
    </details>
  `}function F$({actions:t,flow:e,one:n,other:o,counted:s}){let r=t.moved.length+t.stayed.length,a=d=>d?zi(d):Q.flow.fresh,l=[{key:"plan",label:n.label,sort:!1,text:({state:d})=>a(d)},...e.right.map(({state:d})=>({key:d,label:a(d),sort:!1,text:p=>String(e.bands.find(f=>f.from===p.state&&f.to===d)?.count||Q.nothing)}))],c=b(Q.counts_table,{before:n.label,after:o.label});return i`
    <section class="blok">
      <h2>${Q.counted}</h2>
      <p class="zacht">${b(Q.counts,{both:r,fresh:t.fresh.length})}</p>
      <${Lp} flow=${e} one=${n} other=${o} counted=${s} />
      <details>
        <summary>${Q.flow.table}</summary>
        <${dt} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    </section>
  `}function z$(t,e){if(!e)return t;let n=s=>kn(s).includes(e),{actions:o}=t;return{notes:[],statements:t.statements.filter(([,,s])=>n(s)),changes:t.changes.filter(s=>[s.barrier,s.other_barrier].includes(e)),actions:o&&{...o,moved:o.moved.filter(n),stayed:o.stayed.filter(n),fresh:o.fresh.filter(n)}}}function E$({actions:t,one:e,other:n,all:o,counted:s}){let r=[...o?[...t.moved,...t.stayed]:t.moved,...t.fresh],a=new Set(t.fresh),l=m=>a.has(m)?"":Ge(m,e.date),c=m=>a.has(m)?i`<span class="zacht">${Q.not_yet}</span>`:i`<${Ut} id=${m} date=${e.date} />`,d=[Qe("actie",Q.action,m=>m),{key:"wat",label:Q.what,text:St},{key:"plan",label:e.label,text:l,cell:c},ro("nu",n.label,m=>m,n.date)],p=()=>wo(d,r,()=>Qt(null,e.plan.key,s)),f=()=>R({alles:o?null:"ja"});return i`
    <section>
      <h2>${b(o?Q.all:Q.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(o)} onClick=${f}>${Q.show_all}</button>
        <${Ht} name="vergelijk.csv" rows=${p} />
      </div>
      <${dt} id="vergelijk" caption=${Q.actions_table} rows=${r} columns=${d} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function zp({route:t}){if(On.length<2)return i`<${Y} text=${Q.title} /><p>${Q.alone}</p>`;let{one:e,other:n,after:o}=M$(t.query),s=D(t.query),r=ni(s),a=C$(e,n,s),l=nn.some(u=>u.notation===t.query.stap)?t.query.stap:"",c=z$(a,l),{actions:d}=c,p=d?.flows[l],f=d?"dates":"plans",m=b(Q.intro[f],{before:Z(e.date),after:Z(n.date)});return i`
    <${Y} text=${Q.heading[f]} title=${Q.title}><p class="uitleg">${m} ${Ie}</p><//>
    <${pn}>
      <${Fi} />
      <div class="velden">
        ${On.length>2&&i`
            <${At} label=${Q.first} name="van" chosen=${e.key} options=${Fp(On.slice(0,-1))} />
            <${At} label=${Q.second} name="met" chosen=${n.key} options=${Fp(o)} />
          `}
        <${At}
          label=${Q.columns.step} name="stap"
          options=${Ne} />
      </div>
    <//>
    ${d&&p&&i`<${F$} actions=${d} flow=${p} one=${e} other=${n} counted=${r} />`}
    ${d&&i`<${L$} rows=${c.statements} />`}
    <section class="blok">
      <h2>${b(Q.cells,{count:c.changes.length})}</h2>
      ${c.changes.length?i`<${T$} found=${c} one=${e} other=${n} mode=${f} counted=${r} />`:[i`<p>${k.shared.none}</p>`,c.notes.map(u=>i`<p class="zacht">${u}</p>`)]}
    </section>
    ${d&&i`<${E$} actions=${d} one=${e} other=${n} all=${!!t.query.alles} counted=${r} />`}
    <${Dt} text=${E(Q.shown,c.changes.length)} />
  `}var Q,zi,On,Fp,C$,Ep=M(()=>{"use strict";V();et();Wt();P();Mt();B();wn();G();at();qt();De();Vt();so();Ot();Tp();Oe();Q=k.compare,zi=t=>N(U("CellState",t)),On=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:I?b(Q.side,{plan:t.title,label:n}):N(n)}))),Fp=t=>t.map(e=>[e.key,e.label]),C$=(t,e,{stated:n,strict:o})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${o?"|strict":""}`]});function B$({row:t,cell:e,change:n,step:o,plan:s}){let r=Ar(e,n,s);if(!e)return i`<td>${n&&i`<span class="sr">${r}</span>`}</td>`;let a=$e(t.key,o,s.key);return i`
    <td>
      <button type="button" class="vakje" id=${_o(a)} aria-haspopup="dialog" title=${r}
        onClick=${()=>R({cel:a})}>
        <span class="sr">${b(k.overview.cell,{row:t.label,step:tt(o)})}${r}</span>
        <${Ap} cell=${e} />
      </button>
    </td>
  `}function I$({plan:t,reach:e,scenario:n,rows:o,changes:s}){let r=new Map(o.map(l=>[l.key,l])),a=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return i`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${b(te.caption,{scenario:pt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${te.partner}</th>
          ${t.steps.map((l,c)=>i`
              <${N$} step=${l} place=${c+1} column=${e.columns[c]}
                all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${a.map((l,c)=>i`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&x(l.id,"isGeneric")==="true"?"verzamel":""}>
                ${l.partners?l.said:i`<${F} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((d,p)=>d.acting?l.partners?i`<td></td>`:i`<${B$} row=${l} cell=${l.cells[p]} change=${s(l.key,d.step)}
                  step=${d.step} plan=${t} />`:c===0&&i`<${P$} rows=${a.length} column=${d} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function H$({plan:t,scenario:e,reach:n}){let o=xe("partner",e,t),s=ns("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?i`<${Dn} plan=${t} /><p>${te.nothing_yet}</p>`:n.partners?i`
    ${I&&i`<h2>${t.title}</h2>`}
    <${Dn} plan=${t} />
    <p>${En(e,t).said.reach} <a href=${Tc("organisaties-in-de-tekst")}>${te.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${I$} plan=${t} reach=${n} scenario=${e} rows=${o}
          changes=${s} />
        <p class="acties">
          <${io} name=${`dekking-${t.key}`} title=${te.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${D$} plan=${t} reach=${n} rows=${o} changes=${s} />
        <${q$} reach=${n} />
      </div>
      <${W$} reach=${n} plan=${t} />
    </div>
  `:i`<p>${te.nothing}</p>`}function Pp({route:t}){let e=D(t.query),{reach:n}=X(e),{cel:o}=t.query;return i`
    <div class="werkkop">
      <${Y} text=${te.heading} title=${te.title} />
      <p class="zacht">${pt(e)}</p>
      <${Ur} query=${t.query}><${To} /><//>
    </div>
    ${ue(e).map(s=>i`
        <${H$} key=${s.key} plan=${s} scenario=${e}
          reach=${n.find(r=>r.plan===s.key)} />
      `)}
    ${o&&i`<${Br} address=${o} by="partner" scenario=${e} />`}
    <${Dt} text=${o?"":b(te.shown,{scenario:pt(e)})} />
  `}var te,A$,Ap,Ei,N$,Bp,Np,P$,R$,D$,W$,q$,Ip=M(()=>{"use strict";V();et();Wt();P();Mt();B();wn();G();at();Co();De();as();Ot();te=k.coverage,A$=5,Ap=({cell:t})=>i`
  <span class="beeld" aria-hidden="true">
    <${Ze} basis=${t.most_basis} />
    <${In} bar=${t.bar} support=${t.support_only} most=${A$} />
    <span class=${t.strict?"woord anders":"woord"} title=${t.small}>${t.small}</span>
  </span>
`;Ei=t=>!t.acting&&!t.undecided,N$=({step:t,place:e,column:n,all:o})=>i`
  <th scope="col" class="station">
    <span class=${Ei(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${ae(t.id)}>${t.label}</a>
    <span class=${Ei(n)?"bij niemand":"bij"}>${n.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/o}%`}}></i></span>
  </th>
`,Bp=({column:t})=>{let{title:e,text:n}=t.undecided?te.undecided:te.nobody;return i`<span class=${t.undecided?"":"plaat"}><strong>${e}</strong> ${n}</span>`},Np=t=>t.undecided?"onbeslist":"arcering",P$=({rows:t,column:e})=>i`
  <td rowspan=${t} class=${Np(e)}><${Bp} column=${e} /></td>
`;R$=({row:t,cell:e,change:n,step:o,plan:s})=>i`
  <li>
    <${F} id=${t.id} text=${t.label} />
    <a class="naar" href=${L("dekking",{...T.route.query,cel:$e(t.key,o,s.key)})}>
      <span class="sr">${t.label}: ${Se(e).word}${n&&`, ${Er(n,s)}`}</span>
      <${Ap} cell=${e} />
    </a>
  </li>
`,D$=({plan:t,reach:e,rows:n,changes:o})=>i`
  <div class="perstap">
    ${e.columns.map((s,r)=>{let a=n.filter(l=>l.cells[r]).map(l=>i`<${R$} row=${l} cell=${l.cells[r]} change=${o(l.key,s.step)}
            step=${s.step} plan=${t} />`);return i`
        <section key=${s.step}>
          <${I?"h3":"h2"} class="stapkop">
            <span class=${Ei(s)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${b(te.step,{step:tt(s.step),said:s.said})}
          <//>
          ${a.length>0&&i`<ul>${a}</ul>`}
          ${!s.acting&&i`<p class=${Np(s)}><${Bp} column=${s} /></p>`}
        </section>
      `})}
  </div>
`,W$=({reach:t,plan:e})=>i`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${I?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.nobody).map(n=>i`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.nobody}</h2>
            ${n.waits&&i`<p>${n.waits}</p>`}
            <p><a href=${L("aandachtspunten",{stap:n.step})}>${te.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${te.about}</p>
    <${Is} expected=${te.expected} quiet=${te.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${di} />
    <p><a href=${L("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`,q$=({reach:t})=>i`
  <div class="hoofdstuk"><h2>${te.alike.title}</h2><p>${te.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>i`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&i`<p>${t.elsewhere}</p>`}
`});function Gr(t,e){let n=Wn();for(let{mark:s}of t)e?n.add(s):n.delete(s);let o=n.size===0;return R({merk:[...n].join(Ai),...o&&{alleen:null}},!0),n.size}var Ai,Wn,Rp,Bi,Ni=M(()=>{"use strict";et();Ai=".",Wn=()=>new Set((T.route?.query.merk||"").split(Ai).filter(Boolean)),Rp=()=>[...Wn()].join(Ai),Bi=()=>!!T.route?.query.alleen&&Wn().size>0});var Pi,V$,Jr,ds,Eo,Ws=M(()=>{"use strict";V();B();Pi=k.shared.outcomes,V$={disc:i`<circle r="5.5" />`,tail:i`<circle r="4.5" />`,diamond:i`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:i`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:i`<circle r="4.5" />`,half:i`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Jr=({outcome:t})=>i`<g class=${`teken teken-${Pi[t].sign}`}>${V$[Pi[t].sign]}</g>`,ds=({outcome:t})=>i`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Jr} outcome=${t} />
  </svg>
`,Eo=({outcome:t,on:e=""})=>i`
  <span class="uitkomst">
    <${ds} outcome=${t} /> ${Pi[t].said}${e&&i`<span class="bij">${e}</span>`}
  </span>
`});function Ii({gaps:t,what:e}){let n=Wn(),o=t.filter(a=>n.has(a.mark)).length,s=a=>mt(E(dn.bar.changed,Gr(t,a.target.checked))),r=t.length>1?b(dn.mark_all,{count:t.length,what:e}):b(dn.mark,{what:e});return i`
    <label class="merk">
      <input type="checkbox" checked=${o===t.length} indeterminate=${o>0&&o<t.length}
        aria-label=${r} onChange=${s} />
    </label>
  `}function J$({title:t,gaps:e,beside:n,by:o,scenario:s,open:r}){let a=e.filter(f=>f.heavy).length,l=new Map;for(let{query:f,subject_label:m}of e){let u=o==="topic"?no(f):m;l.set(u,(l.get(u)||0)+1)}let c=[...l].map(([f,m])=>m>1?b(dn.repeated,{title:f,count:m}):f),d=i`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        <strong>${e.length}</strong> ${E(dn.questions,e.length).replace(/^\d+ /,"")}
        ${a>0&&i`<span class="bij">${b(dn.heavy,{count:a})}</span>`}
      </span>
      <span class="vouwbij">${c.slice(0,6).join(" · ")}${c.length>6&&" …"}</span>
      ${n>0&&i`<span class="vouwtal bij">${b(dn.about_source,{count:n})}</span>`}
    </span>
  `;return i`
    <div class="vouw">
      <${Ii} gaps=${e} what=${t} />
      <${Bs} summary=${d} inside=${()=>e.map(f=>i`<${K$} key=${U$(f)} gap=${f} scenario=${s} query=${y.queries[f.query]||{}} />`)} open=${r} />
    </div>
  `}function qp({gaps:t,beside:e,by:n,scenario:o,open:s}){let{of:r,all:a}=G$[n],l=(c,d)=>c.filter(p=>r(p)===d);return a(t).map(([c,d])=>({id:c,title:d,found:l(t,c)})).filter(({found:c})=>c.length).map(({id:c,title:d,found:p})=>i`
        <${J$} key=${c} title=${d} gaps=${p} beside=${l(e,c).length} by=${n}
          scenario=${o} open=${s} />
      `)}function Z$({row:t}){let e=t.who.length>Dp+1?t.who.slice(0,Dp):t.who,n=t.who.length-e.length;return i`
    <${Yt} ids=${e} />
    ${n>0&&b(dn.deadline.others.more,{names:"",count:n})}
    <span class="bij">${dn.deadline.how[t.how]}</span>
  `}function Q$({gap:t,found:e,scenario:n}){let o=e.deadline,s=dn.deadline.columns,r=Be(e.subject),a=S(e.subject);return i`
    <tr role="row" class=${Wp(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Ii} gaps=${[t]} what=${o.what||a} /></td>
      <th scope="row" role="rowheader" data-kop=${s.work}>
        <${F} id=${e.subject} text=${r===a?a:`${r} ${e.subject_label}`} />
        ${o.what&&i`<span class="bij">${o.what}</span>`}
        <${ri} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${s.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${s.stand}><${Eo} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${s.who}><${Z$} row=${o} /></td>
    </tr>
  `}function Hp({rows:t,scenario:e,all:n}){let{columns:o,caption:s,title:r,lanes:a,note:l,show:c}=dn.deadline,d=ie()?X$:Y$,p=n||t.length<=d+1?t:t.slice(0,d),f=zs(t.map(({found:m})=>m.deadline?.outcome||""));return i`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${f.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${L("beloften")}>${a}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${s}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="merkvak"></td>
            ${Object.values(o).map(m=>i`<th scope="col" role="columnheader">${m}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${p.map(m=>i`<${Q$} ...${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${p.length<t.length&&i`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>R({termijnen:"alle"},!0)}>
            ${E(c,t.length-p.length)}
          </button>
        `}
    </section>
  `}var dn,Wp,U$,K$,G$,Dp,Y$,X$,Vp=M(()=>{"use strict";ke();V();et();Wt();P();B();Ni();G();qt();rs();Ot();Ws();dn=k.gaps;Wp=t=>Wn().has(t.mark)?"gemarkeerd":"",U$=t=>`${t.mark} ${t.sentence}`,K$=({gap:t,scenario:e,query:n})=>i`
  <article class=${`punt gewicht-${t.severity} ${Wp(t)}`} data-vraag=${t.mark}>
    <${Ii} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${si} gap=${t} query=${n} />
      <${ri} gap=${t} scenario=${e} />
    </div>
  </article>
`,G$={topic:{of:t=>t.topic,all:()=>y.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>A(t.map(e=>e.query)).map(e=>[e,no(e)])}};Dp=2;[Y$,X$]=[8,5]});function th({scenario:t,tell:e}){let n=o=>xs(e,Me.busy,async()=>{let s={options:Ho(t),marks:Rp(),kind:o};Je(`${Me.file}.${o}`,(await lt().ask("marked",s)).data,Kp[o])});return Object.keys(Kp).map(o=>i`<button type="button" id=${`merk-${o}`} onClick=${()=>n(o)}>${Me.office[o]}</button>`)}function eh({gaps:t,scenario:e,rows:n}){let[o,s]=st(""),r=Wn();if(!r.size)return null;let a=t.filter(f=>r.has(f.mark)),l=r.size-a.length,c=Bi(),d=()=>{Gr([...r].map(f=>({mark:f})),!1),mt(Me.cleared)},p=()=>{R({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return i`
    <section class="merkbalk" aria-label=${Me.label}>
      <p>
        <strong>${E(Me.count,r.size)}</strong>${l>0&&E(Me.elsewhere,l)}
      </p>
      <button
        type="button" class="alslink" id="alleen"
        onClick=${()=>R({alleen:c?null:"gemarkeerd"})}>
        ${c?Me.every:Me.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${d}>${Me.clear}</button>
      <p class="merkuitleg" aria-live="polite">${o||Me.address}</p>
      <button type="button" id="merk-print" onClick=${p}>${Me.print}</button>
      <${Ht} name=${`${Me.file}.csv`} rows=${()=>n(a)} label=${Me.csv} id="merk-csv" />
      ${on()&&i`<${th} scenario=${e} tell=${s} />`}
    </section>
  `}function nh({all:t}){let e=(r,a)=>A(r).map(l=>[l,a(l)]),n=e(t.flatMap(r=>vo(r).flatMap(a=>a.partners)),Zp),o=e(t.map(r=>r.query).sort(J),no),s=Object.entries(y.codes.Severity).map(([r,a])=>[r,a.label]);return i`
    <${pn}>
      <div class="velden">
        <${At} label=${ut.fields.partner} name="partner"
          options=${n.sort((r,a)=>J(r[1],a[1]))} />
        <${At} label=${ut.fields.step} name="stap"
          options=${[...Ne,...Jp("stap",tt)]} />
        <${At} label=${ut.fields.query} name="vraag" options=${o} />
        <${At} label=${ut.fields.weight} name="gewicht"
          options=${[...s,...Jp("gewicht",r=>U("Severity",r))]} />
        <${At} label=${ut.fields.kind} name="soort" options=${br} />
        <${xn} label=${ut.fields.text} name="tekst" />
        <${lo} names=${Ri} />
      </div>
    <//>
  `}function oh({points:t,low:e,source:n,query:o}){let s=A(t.map(c=>c.topic)).length,r=c=>E(ut.questions,c.length),a={points:b(ut.part_counts.points,{questions:r(t),topics:E(ut.topics_count,s)}),source:b(ut.part_counts.source,{questions:r(e)})},l=(c,d,p)=>i`
    <a href=${L("aandachtspunten",{...o,deel:d})} aria-current=${p?"true":null} id=${`deel-${d}`}>
      <strong>${ut.parts[c]}</strong> ${a[c]}
    </a>
  `;return i`
    <nav class="delen" aria-label=${ut.parts_label}>
      ${l("points","overleg",!n)}${l("source",Qp,n)}
    </nav>
  `}function sh({gaps:t,beside:e,per:n,scenario:o,open:s,all:r}){let a=[...t,...e].flatMap(f=>vo(f).map(m=>({gap:f,found:m}))).filter(({found:f})=>f.deadline).sort((f,m)=>J(f.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter(f=>!f.deadline),c=Zr[n],d=Object.entries(Zr).map(([f,m])=>[f,ut.fold[m]]),p=()=>R({vouw:s?"in":"uit"},!0);return i`
    ${a.length>0&&i`<${Hp} rows=${a} scenario=${o} all=${r} />`}
    ${l.length>0&&i`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${ut.heading[c]}</h2>
            <p>${ut.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${p}>${s?ut.refold:ut.unfold}</button>
            </p>
          </header>
          <${ls} legend=${ut.fold_by} name="per" options=${d} current=${n} id="per" />
          <${qp} gaps=${l} beside=${e} by=${c} scenario=${o} open=${s} />
        </section>
      `}
    ${!t.length&&i`<p>${ut.none}</p>`}
  `}function Yp({route:t}){let e=D(t.query),n=t.query,o=X(e).gaps,s=Bi(),r=s?o.filter(h=>Wn().has(h.mark)):Ec(o,n),a=r.filter(h=>!h.source),l=r.filter(h=>h.source),c=n.deel?n.deel===Qp:!a.length&&l.length>0,d=s||!!n.vraag,p=d?r:c?l:a,f=s||Ri.some(h=>n[h]),m=n.vouw?n.vouw==="uit":f&&p.length<=rh,u=n.per in Zr?n.per:Object.keys(Zr)[Number(c&&!d)],$=Object.fromEntries(Ri.filter(h=>n[h]).map(h=>[h,n[h]])),g=h=>E(ut.questions,h.length);return i`
    <${Y} text=${ut.title}>
      <p class="uitleg">${b(ut.intro,{report:An(nt(e.plan))})} ${Ie}</p>
    <//>
    ${ue(e).map(h=>i`<${Dn} key=${h.key} plan=${h} />`)}
    <div class="deelrij">
      ${d?i`<p class="delen"><strong>${s?ut.only_title:no(n.vraag)}</strong></p>`:i`<${oh} points=${a} low=${l} source=${c} query=${$} />`}
      <${Kr} scenario=${e} />
    </div>
    <div class=${s?"vragen alleen":"vragen"}>
      ${!s&&i`<${nh} all=${o} />`}
      <div class="vraaglijst">
        ${c&&!d&&i`<p class="zacht">${ut.source_intro}</p>`}
        <p class="zacht" id="weegt">${ut.weights}</p>
        <${sh} key=${`${c}${s}`} gaps=${p} beside=${c||d?[]:l} per=${u}
          scenario=${e} open=${m} all=${f||!!n.termijnen} />
        <p class="acties"><${Ht} name="aandachtspunten.csv" rows=${()=>Gp(p,e)} /></p>
        <${vr} />
      </div>
    </div>
    <${eh} gaps=${o} scenario=${e} rows=${h=>Gp(h,e)} />
    <${Dt} text=${b(ut.shown,{points:g(a),low:g(l)})} />
  `}var ut,Me,Up,Kp,Zp,Gp,Jp,Ri,Qp,Zr,rh,Xp=M(()=>{"use strict";ke();V();et();Wt();P();Mt();B();$n();Ni();G();at();De();Vt();Vp();rs();ut=k.gaps,Me=k.gaps.bar,Up="application/vnd.openxmlformats-officedocument",Kp={docx:`${Up}.wordprocessingml.document`,xlsx:`${Up}.spreadsheetml.sheet`};Zp=t=>S(fe(t)||t),Gp=(t,e)=>[[...ut.csv,...Re],...t.map(n=>[U("Severity",n.severity),no(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(tt).join(", "),n.kinds.map(it).join(", "),n.partners.map(Zp).join(", "),n.subject_label,eo(n).map(bt).join("; "),...Qt(e,n.plan)])],Jp=(t,e)=>{let n=T.route.query[t]||"";return n.includes(",")?[[n,Fe(n.split(",").map(e))]]:[]},Ri=["tekst","stap","soort","partner","vraag","gewicht"];Qp="bron";Zr={onderwerp:"topic",soort:"query"};rh=25});function td(t,e){let n=new Map;for(let s of t)n.set(s.x,[...n.get(s.x)||[],s]);let o=Math.max(1,...[...n.values()].map(s=>s.length));return[...n.values()].flatMap(s=>s.sort((r,a)=>r.y-a.y).map((r,a)=>({...r,y:Math.round((a+.5)*e*o/s.length)})))}function ah(t,e,n){let o=new Map(t.map(f=>[f.id,f])),s=f=>e.flatMap(m=>m.from===f?[m.to]:m.to===f?[m.from]:[]),r=[],a=[...t].sort((f,m)=>J(f.title,m.title)).map(f=>f.id),l=new Set,c=f=>{if(!(l.has(f)||!o.has(f))){l.add(f),r.push(f);for(let m of A(s(f)))c(m)}};for(let f of a)c(f);let d=Math.ceil(r.length/2),p=Math.max(n*1.6,40);return r.map((f,m)=>{let u=m<d,$=u?d:r.length-d,g=u?m:r.length-1-m,h=$>1?Math.sin(Math.PI*g/($-1)):1,w=Math.round((g+.5)*p*(d/$));return{...o.get(f),x:Math.round((u?-1:1)*(140+250*h)),y:w}})}function ed(t,e){let n=Ls(t,e).filter(o=>o.group).map(({from:o,to:s,group:r,said:a=""})=>({id:[o,s,r,a].join("~"),from:o,to:s,group:r,said:[a]}));return[...new Map(n.map(o=>[o.id,o])).values()]}function ph(t,e){let n=Et(t)?t:"",o=n?ed(n,e).map(od):[],s=[A(o.map(l=>l.from)),[n],A(o.map(l=>l.to))],r=new Set([n]),a=s.flatMap((l,c)=>{let d=c===1?l.filter(Boolean):l.filter(p=>!r.has(p));for(let p of d)r.add(p);return d.sort((p,f)=>J(S(p),S(f))).map((p,f)=>nd(p,c*ge.width,f))});return{...ge,name:un,title:n?ge.title_of.replace("{name}",S(n)):ge.title,layout:"columns",looks:ge,nodes:td(a,ge.step),rows:o,date:e,centre:n}}function sd(t,e,n,o){let s=[...t.nodes],r=[...t.rows],a=new Map;for(let l of e.filter(c=>Et(c)&&s.some(d=>d.id===c))){let c=new Set(s.map(h=>h.id)),d=ed(l,n),p=h=>h.from===l?h.to:h.from,f=A(d.map(p)).filter(h=>!c.has(h)),m=f.slice(0,ih),u=s.find(h=>h.id===l),$=(o==="route"?uh:dh)(s,u,m);s.push(...$.map(({id:h,x:w,y:v})=>nd(h,w,v)));let g=new Map($.map(h=>[h.id,h]));for(let h of d.filter(w=>g.has(p(w)))){let{branch:w}=g.get(p(h));r.push({...od(h),...w&&{branch:{...w,head:l,stop:p(h)}}})}f.length>m.length&&a.set(l,{shown:m.length,count:f.length-m.length})}return{nodes:s,rows:r,left:a}}function dh(t,e,n){let o=t.map(c=>c.x),[s,r]=[Math.min(...o),Math.max(...o)],a=e.x<(s+r)/2?s-ge.width:r+ge.width,l=e.y-(n.length-1)*ge.step/2;return n.map((c,d)=>({id:c,x:a,y:l+d*ge.step}))}function uh(t,e,n){let o=Math.max(...t.map(l=>l.x)),s=Math.max(...t.map(l=>l.y))+30,r=Math.ceil(n.length/Di)*qi,a=Math.max(0,Math.min(e.x+Wi,o+Wi-r));return n.map((l,c)=>{let d=a+Math.floor(c/Di)*qi,p=s+26+c%Di*(ge.step-3);return{id:l,x:d+qi/2-4,y:p,branch:{beside:d-e.x,aside:Wi,top:s}}})}function rd(t,e){let{date:n}=D(e);if(t===un)return ph(e.ding,n);let o=y.views[t];if(!o)return null;let{edges:s,loose:r}=o.at[n],a=o.at[n].nodes.map(l=>({title:l.label,...l}));return{...o,name:t,date:n,looks:o,nodes:a,rows:[...s,...r]}}function us(t,e,n){return t.matrix||e.from&&e.to?`${n(e.from)} – ${n(e.to)}`:[n(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}function ld(t,e){let n=new Set((e.zonder||"").split(",")),{plan:o}=D(e),s=Object.entries(Qr).map(([c,d])=>[d,c==="partner"?e[c]&&fe(e[c]):e[c]]).filter(([,c])=>c),r=t.rows.filter(c=>!(c.group&&n.has(c.group))&&(!e.staat||!c.state||c.state===e.staat)&&(!o||!c.plans||c.plans.includes(o))&&s.every(([d,p])=>(c[d]||[]).includes(p)||c.from===p||c.to===p));if(r.length===t.rows.length)return{nodes:t.nodes,rows:r};let a=new Set([t.centre,...r.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>a.has(c.id)||c.row&&a.has(c.row));return t.choose?{nodes:ah(l,r,t.step),rows:r}:{nodes:t.layout==="columns"?td(l,t.step):l,rows:r}}function Hi(t,e){let n=new Map;for(let s of t){let r=`${s.from||""}|${s.to||""}`;n.set(r,[...n.get(r)||[],s])}let o=s=>[...new Set(s)].sort((r,a)=>qs(r)-qs(a)||J(e(r),e(a)));return{givers:o(t.map(s=>s.from||"")),takers:o(t.map(s=>s.to||"")),at:(s,r)=>n.get(`${s}|${r}`)||[]}}var un,ih,Di,Wi,qi,ge,lh,ch,nd,od,fs,ad,id,Qr,qs,Ao=M(()=>{"use strict";P();Mt();B();bn();G();qt();un="omgeving",ih=16,Di=8,Wi=68,qi=236;ge=y.around,lh=t=>Go(t).find(e=>ge.nodes[e])||"*",ch=t=>t.length>ge.letters?`${t.slice(0,ge.letters-1)}…`:t,nd=(t,e,n)=>({id:t,label:ch(S(t)),title:S(t),group:lh(t),x:e,y:n}),od=t=>{let{color:e,dashes:n}=ge.edges[t.group];return{...t,color:e,dashes:n,arrows:"to"}};fs=t=>Object.keys(t.table).filter(e=>!ad[e]),ad={from_label:"from",to_label:"to"},id=t=>ad[t],Qr={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};qs=t=>t===""?2:Et(t)&&Yn(t)?1:0});function pd(t,e){let n=A(t.filter(Boolean)),o=n.length-Hs;return o<=0?e?n.join(e):Fe(n):`${n.slice(0,Hs).join(e||", ")}${e||" "}${Cn.more.replace("{count}",String(o))}`}function fh(t,e){let n=Zt(t,"who",e).filter(r=>r.acts),o=r=>ct(r,"broader")||r,s=r=>`${S(o(ct(r,"barrier")))}, ${U("Basis",x(r,"basis")).toLowerCase()}`;return[[Cn.who,Yr(n.map(r=>`${S(r.from)} (${r.said})`))],[Cn.state,Ge(t,e)],[Cn.step,Yr(Qo(t,e).map(s))],[Cn.where,Yr(Jt(t).slice(0,2).map(bt))]]}function ud(t,e,n,o){let s=e.find(c=>c.id===n||n===`leeg~${c.id}`);if(s)return{kind:s.group&&t.looks.edges[s.group]?.label||"",name:us(t,s,o),facts:[...mh(t,s),[Cn.role,dd(s)],[Cn.where,cd(s.about||[])]],thing:""};let r=e.filter(c=>c.from===n||c.to===n),a=c=>o(c.from===n?c.to:c.from),l=ko(n)?fh(n,t.date):[...r.slice(0,Hs).map(c=>[a(c),$h(c,a(c))]),[Cn.also,r.length>Hs?Cn.more.replace("{count}",String(r.length-Hs)):""],[Cn.where,cd(r.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:Et(n)?N(St(n)):"",name:o(n),facts:l,thing:Et(n)?n:""}}var Cn,Hs,Yr,cd,dd,mh,$h,fd=M(()=>{"use strict";P();B();bn();Ao();G();at();qt();Cn=k.graph.card,Hs=3;Yr=t=>pd(t,"; "),cd=t=>Yr(t.flatMap(e=>Et(e)?Jt(e).slice(0,1).map(bt):[]));dd=t=>pd((t.roles||[]).map(e=>U("Role",e))),mh=(t,e)=>fs(t).map(o=>t.table[o]).map((o,s)=>[o,e.said[s]]),$h=(t,e)=>[...t.said.filter(n=>n&&It(n)!==It(e)),dd(t)].filter(Boolean).join(" · ")});function gh({picture:t,row:e}){let n=e.group&&!y.views[t.name]?Object.keys(y.around.table):Object.keys(t.table),o=fs(t).map(r=>t.table[r]),s=e.said.map((r,a)=>[n.length&&o[a],r]).filter(([r,a])=>r&&a);return i`<dl class="feiten">
    ${s.map(([r,a])=>i`<div><dt>${r}</dt><dd>${a}</dd></div>`)}
  </dl>`}function bh({picture:t,row:e,name:n}){let o=(e.about||[]).filter(r=>Et(r)&&r!==e.from&&r!==e.to),s=r=>to(r,t.date).filter(Boolean).join(", ");return i`
    <h2>${us(t,e,n)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&i`<p>${t.looks.edges[e.group].label}</p>`}
    <${gh} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&i`<p>${Ie}</p>
        <p><a href=${L("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${oe.slot_page}</a></p>`}
    ${o.length>0&&i`<p>${oe.about}</p>
        <ul>${o.map(r=>i`<li>${jt(r)?md(r):S(r)}${ko(r)&&i`<span class="zacht"> – ${s(r)}</span>`}${Jt(r).slice(0,1).map(a=>i`<span class="zacht adres">${bt(a)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(r=>r&&jt(r)).map((r,a)=>i`${a>0&&" · "}${md(r,oe.page_of.replace("{name}",S(r)))}`)}</p>
  `}function kh({picture:t,rows:e,node:n,name:o,unfold:s,opened:r,pick:a}){let l=e.filter(m=>m.from===n||m.to===n),c=t.nodes.find(m=>m.id===n)?.group,d=t.looks.nodes[c]?.label||St(n),p=r.includes(n),f=m=>{let u=m.from===n?m.to:m.from;return i`<li>
      ${t.arrows!==!1&&(m.from===n?oe.towards:oe.coming)}
      <button type="button" class="rijknop" onClick=${()=>a(u||m.id)}>${o(u)}</button>
      ${m.group&&i`<span class="zacht"> – ${t.looks.edges[m.group]?.label||m.said[0]}</span>`}
    </li>`};return i`
    <h2>${o(n)}</h2>
    <p>${d&&`${N(d)}. `}${hh(l.length)}</p>
    ${Et(n)&&jt(n)&&i`<p class="acties">
        <a href=${ae(n)}>${oe.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(p)}
          onClick=${()=>s(n)}>${p?`− ${oe.fold}`:`+ ${oe.unfold}`}</button>
        ${" "}<a href=${L(["graaf",un],{ding:n})}>${oe.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,Vi).map(f)}</ul>
    ${l.length>Vi&&i`<p>${oe.rest.replace("{count}",String(l.length-Vi))}</p>`}
  `}function $d(t){let{row:e,node:n,first:o}=t;return i`
    <section class="inwoorden" id="inwoorden" aria-label=${oe.in_words}>
      ${e&&i`<${bh} ...${t} />`} ${n&&i`<${kh} ...${t} />`}
      ${!e&&!n&&(o||i`<p class="zacht">${oe.nothing_chosen}</p>`)}
    </section>
  `}function hd({picture:t,rows:e,name:n,hover:o,close:s,keep:r,unfold:a,opened:l,unfolds:c}){let d=Rt();zt(()=>{let m=u=>u.key==="Escape"&&s();return window.addEventListener("keydown",m),()=>window.removeEventListener("keydown",m)},[]),zt(()=>{let{offsetWidth:m,offsetHeight:u,offsetParent:$}=d.current;if(!$)return;let g=Math.max(4,Math.min(o.x-20,$.clientWidth-m-4)),h=o.y+16,w=h+u>$.clientHeight-4?Math.max(4,o.y-18-u):h;d.current.style.transform=`translate(${g}px, ${w}px)`});let p=ud(t,e,o.id,n),f=p.facts.filter(([m,u])=>m&&u);return i`
    <div class="zweefkaart" ref=${d} onPointerEnter=${()=>r(!0)} onPointerLeave=${()=>r(!1)}>
      ${p.kind&&i`<span class="zacht">${p.kind}</span>`}
      <strong>${p.name}</strong>
      <dl>${f.map(([m,u])=>i`<div><dt>${m}</dt><dd>${u}</dd></div>`)}</dl>
      ${p.thing&&jt(p.thing)&&i`<p class="acties"><a href=${ae(p.thing)}>${oe.page}</a>${c(p.thing)&&i`<button type="button" class="rijknop" onClick=${()=>a(p.thing)}>${l.includes(p.thing)?oe.fold:oe.unfold}</button>`}</p>`}
    </div>
  `}var oe,Vi,md,hh,gd=M(()=>{"use strict";V();et();P();fd();B();Ao();G();at();oe=k.graph,Vi=40,md=(t,e=S(t))=>i`<a href=${ae(t)}>${e}</a>`,hh=t=>(t===1?oe.counted.one:oe.counted.more).replace("{count}",t)});function wh({thing:t}){let[e,n]=st(!1),o=qe(()=>e?yh():[],[e]),s=r=>{let a=o.find(l=>S(l)===r.target.value);a?R({ding:a,kies:null,uit:null}):mt(qn.unknown_thing)};return i`
    <label class="veld zoekveld">
      <span>${qn.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onFocus=${()=>n(!0)} onChange=${s}
        value=${Et(t)?S(t):""} />
      <datalist id="dingen">${o.map(r=>i`<option value=${S(r)}></option>`)}</datalist>
    </label>
  `}function wd({picture:t,query:e}){let n=bd.filter(u=>e[u]&&!yd.includes(u)).length,o=t.name===un,s=t.nodes.filter(u=>Ua(u.id)).sort((u,$)=>J(u.title,$.title)),r=u=>y.codes.CellState[u]?.order??9,a=A(t.rows.map(u=>u.state||"").filter(Boolean)).sort((u,$)=>r(u)-r($)),l=u=>N(y.codes.CellState[u]?.label||U("Status",u)),c=Ka.filter(u=>t.rows.some($=>$.kinds?.includes(u.notation))),d=nn.filter(u=>t.rows.some($=>$.steps?.includes(u.notation))),p=new Set(t.rows.flatMap(u=>u.chapters||[])),f=go("Chapter").map(u=>[x(u,"identifier"),S(u)]).filter(([u])=>p.has(u)).sort((u,$)=>J(u[0],$[0])),m=[["stap",qn.filters.step,d.map(u=>[u.notation,u.label])],["hoofdstuk",qn.filters.chapter,f],["soort",qn.filters.kind,c.map(u=>[u.notation,u.label])],["partner",qn.filters.partner,s.map(u=>[x(u.id,"notation"),u.title])],["staat",qn.filters.state,a.map(u=>[u,l(u)])]];return i`
    <${Vr} look="filters graafkeuzes" id="filterknop"
      said=${n?b(k.shared.filters_set,{count:n}):qn.choices}>
      ${!o&&i`<${Sn} />`}
      <${cs} />
      <div class="velden">
        ${o&&i`<${wh} thing=${t.centre} />`}
        ${!o&&m.filter(([,,u])=>u.length>1).map(([u,$,g])=>i`<${At} name=${u} label=${$} options=${g} />`)}
        <${xn} label=${qn.filters.search} name="zoek" id="graafzoek" />
        <${lo} names=${bd} />
      </div>
    <//>
  `}function xd({picture:t}){let e=A(go("Chapter").map(r=>x(r,"identifier"))).sort(J),n=r=>S(go("Chapter").find(a=>x(a,"identifier")===r)||""),o={stap:Ne,hoofdstuk:e.map(r=>[r,n(r)])},s=r=>L(["graaf",t.name],r);return i`<div class="kieseerst">
    <p>${Xr.sentence}</p>
    ${_h.map(r=>{let a=o[r].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(d=>d[Qr[r]]?.includes(l))})).filter(l=>l.rows.length);return a.length>0&&i`<h2>${Xr[r]}</h2>
          <ul class="keuzetegels">
            ${a.map(({value:l,label:c,rows:d})=>i`<li><a href=${s({[r]:l})}>
                <b>${c}</b><span>${E(Xr.partners,kd(d))}</span></a></li>`)}
          </ul>`})}
    <p>
      <a href=${s({[_d]:"ja"})}>
        ${E(Xr.whole,kd(t.rows),{lines:t.rows.length})}
      </a>
    </p>
  </div>`}var Xr,qn,yd,bd,yh,_d,_h,vd,kd,Sd=M(()=>{"use strict";ke();V();et();P();B();Ao();G();De();Xr=k.graph.choose,qn=k.graph,yd=["kies","uit"],bd=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...yd],yh=()=>[...ze.keys()].filter(jt).sort((t,e)=>J(S(t),S(e)));_d="alles",_h=["stap","hoofdstuk"],vd=t=>!!t[_d]||Object.keys(Qr).some(e=>t[e]),kd=t=>A(t.flatMap(e=>[e.from,e.to])).length});function Od({picture:t,rows:e,names:n,chosen:o,pick:s,point:r,caption:a}){let l=v=>n.get(v)?.title||Mn.nobody,c=v=>n.get(v)?.label||Mn.nobody,{givers:d,takers:p,at:f}=Hi(e,c),m=v=>t.looks.edges[v.group],u=v=>[v.said[0],m(v).label].filter(Boolean).join(", "),$=(v,j)=>[qs(v)!==qs(j)&&"nieuw",v===""&&"ongenoemd"].filter(Boolean).join(" "),g=(v,j)=>{let _=v.currentTarget.getBoundingClientRect(),W=v.currentTarget.closest(".vlak").getBoundingClientRect();r({id:j.id,x:_.right-W.left,y:_.bottom-W.top-10})},h=(v,j)=>{let _=f(v,j);if(!_.length)return null;let W=_.some(C=>C.id===o),z=_.some(C=>m(C).mark==="broken");return i`
      <button type="button" class=${z?"hapert":null} aria-pressed=${String(W)}
        aria-label=${`${l(v)} ${Mn.to} ${l(j)}: ${_.map(u).join("; ")}`}
        onClick=${()=>s(_[(_.findIndex(C=>C.id===o)+1)%_.length].id)}
        onMouseEnter=${C=>g(C,_[0])} onMouseLeave=${()=>r(null)}
        onFocus=${C=>g(C,_[0])} onBlur=${()=>r(null)}>
        ${_.length>2?i`<${$s} look=${m(_[0])} /><b>${_.length}</b>`:_.map(C=>i`<${$s} look=${m(C)} />`)}
      </button>
    `},w=v=>o&&e.some(j=>j.id===o&&(j.from||"")===v);return i`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${a}</caption>
        <thead>
          <tr>
            <td class="hoek">${Mn.corner}</td>
            ${p.map((v,j)=>i`<th scope="col" class=${$(v,p[j-1]??v)}><span>${c(v)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${d.map((v,j)=>i`
              <tr class=${[$(v,d[j-1]??v),w(v)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(v)}</th>
                ${p.map((_,W)=>i`<td class=${$(_,p[W-1]??_)}>${h(v,_)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function Cd({picture:t,rows:e,name:n,pick:o}){let s=Object.entries(t.looks.edges).map(([a,l])=>({look:l,rows:e.filter(c=>c.group===a)})).filter(a=>a.rows.length),r=s.filter(a=>a.look.mark==="broken").flatMap(a=>a.rows);return i`
    <h2>${Mn.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${s.map(({look:a,rows:l})=>i`<li><${$s} look=${a} /><b>${l.length}</b><span>${a.label}</span></li>`)}
      ${[["from",Mn.no_giver],["to",Mn.no_taker]].map(([a,l])=>{let c=e.filter(d=>!d[a]).length;return c>0&&i`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${r.length>0&&i`<h3>${Mn.falters}</h3>
        <ul class="stromen">
          ${r.map(a=>i`<li>
              <button type="button" class="rijknop" onClick=${()=>o(a.id)}>
                ${n(a.from)} → ${n(a.to)}
              </button>
              <span>${a.said[0]}</span>
              ${a.said[2]&&i`<span class="zacht">${Mn.since} ${a.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${N(Mn.empty)}</p>
  `}function Sh(t,e){return Ui.has(t)||Ui.set(t,new Map(t.nodes.map(n=>[n.id,n.title]))),Ui.get(t).get(e)||co.not_said}function ms(t,e,n){let o=id(n);return o?Sh(t,e[o]):e.said[fs(t).indexOf(n)]||""}function Md({picture:t,rows:e,chosen:n,pick:o,caption:s}){let r=Object.entries(t.table).map(([l,c],d)=>({key:l,label:c,sort:l!==xh,text:p=>ms(t,p,l).replace(co.not_said,""),cell:p=>d?ms(t,p,l):i`<button type="button" class="rijknop" aria-pressed=${String(p.id===n)}
            onClick=${()=>o(p.id)}>${ms(t,p,l)}</button>`}));return i`<${dt} id="beeldtabel" caption=${s} rows=${e} columns=${r} about=${l=>({key:l.id,class:n&&[l.id,l.from,l.to].includes(n)?"gekozen":null,"data-rij":l.id,"data-van":l.from||"","data-naar":l.to||"","data-lijn":l.color?"ja":null,onClick:c=>c.target.closest("button, a")||o(l.id)})}
    urlKey="sorteer" sort=${vh} />`}function Ki({picture:t,rows:e,name:n,chosen:o,pick:s}){let r=t.matrix,a=r?"from":"to",l=r?"to":"from",c=new Map(t.nodes.map(f=>[f.id,f.station??0])),d=Hi(e,n)[r?"givers":"takers"],p=dr(D(T.route.query));return d.sort((f,m)=>(c.get(f)||0)-(c.get(m)||0)),i`<div class="beeldlijst">
    ${d.map(f=>{let m=e.filter(_=>(_[a]||"")===f),u=m.filter(_=>_.color||r),$=m.filter(_=>!_.color&&!r&&_.state),g=r?0:u.filter(_=>Yn(_[l]||"")).length,h=p.has(f)?co.list.undecided:co.list.nobody,w=E(r?co.list.flows:co.list.partners,u.length-g),v=u.length?`${w}${g?b(co.list.plus,{plus:g}):""}`:h,j=$.length>0&&E(co.list.slots,$.length);return i`
        <details key=${f} open=${d.length<4||m.some(_=>_.id===o)}>
          <summary>
            <h2>${n(f)}</h2>
            <span class="zacht">${[v,j].filter(Boolean).join(" · ")}</span>
          </summary>
          <ul>
            ${$.map(_=>i`<li class="leegrij"><span>${_.said.filter(Boolean).join(": ")}</span></li>`)}
            ${u.map(_=>i`<li>
                <button type="button" class="rijknop" aria-pressed=${String(_.id===o)}
                  onClick=${()=>s(_.id)}>
                  ${r&&i`<${$s} look=${t.looks.edges[_.group]} />`}
                  ${r&&"→ "}${n(_[l])}
                </button>
                <span class="zacht">${_.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var co,Mn,$s,vh,xh,Ui,Gi=M(()=>{"use strict";V();et();P();Mt();B();Ao();qt();Oe();co=k.graph,Mn=k.graph.matrix,$s=({look:t})=>i`
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
`;vh="from_label",xh="amount",Ui=new WeakMap});function Td(t){let{of:e,nodes:n,edges:o,options:s,handle:r,lit:a,line:l,look:c,shown:d,title:p,opened:f}=t,m=Rt(),u=Jn({of:"",view:null,ids:new Set}),$=Jn(t);$.current=t,zt(()=>{let w=performance.now(),v=u.current.of===e?u.current.view:null,j=0,_=(C,gt)=>{window.clearTimeout(j),j=window.setTimeout(()=>$.current.onHover(C===null?null:{id:C,...gt}),Oh)},W=Rr(m.current,{nodes:n,edges:o,options:s,view:v,opened:f},{onChoose:C=>$.current.onChoose(C),onUnfold:C=>$.current.onUnfold(C),unfolds:C=>$.current.unfolds(C),onHover:_});r.current=W;let z=v?n.map(C=>C.id).filter(C=>!u.current.ids.has(C)):[];return z.length&&W.show([...z,...a]),m.current.dataset.ms=String(Math.round(performance.now()-w)),()=>{window.clearTimeout(j),u.current={of:e,view:W.view(),ids:new Set(n.map(C=>C.id))},W.destroy(),r.current=null}},[e,n,o]),zt(()=>{d&&u.current.of===""&&r.current.fit(12/14)},[d]),zt(()=>{let w=()=>window.setTimeout(()=>r.current?.fit(),60),v=()=>r.current?.fit();return document.addEventListener("fullscreenchange",w),window.addEventListener("beforeprint",v),()=>{document.removeEventListener("fullscreenchange",w),window.removeEventListener("beforeprint",v)}},[]),zt(()=>r.current.select(a,l?[l]:[],c),[e,n,o,a.join(" "),l]);let g=w=>Mh[w.key]?.(t),h={height:`${Gc(n,Math.max(420,Math.round(window.innerHeight*Ch)))}px`};return i`<div class="doek" id="doek" ref=${m} style=${h} data-title=${p} onKeyDown=${g}></div>`}function zd({handle:t,picture:e,reset:n}){let o=(a,l,c)=>i`<button type="button" class="klein" aria-label=${be.tools[a]} onClick=${c}>${l}</button>`,s=()=>document.fullscreenElement?document.exitFullscreen():Ct("beeld").requestFullscreen().catch(()=>{}),r=()=>{if(!t.current.given.nodes.length)return mt(be.empty);mt(be.keep.busy),np({name:e.name,picture:e,handle:t,scenario:D(T.route.query)})};return i`
    <div class="werkbalk">
      ${o("in","+",()=>t.current.zoom(1.25))} ${o("out","−",()=>t.current.zoom(.8))}
      ${o("fit",be.tools.fit,()=>t.current.fit())} ${o("back",be.tools.back,n)}
      ${o("screen",be.tools.screen,s)} ${o("png",be.tools.png,r)}
    </div>
  `}function Ed({picture:t,ids:e,left:n}){if(!e.length)return null;let o=s=>R({uit:e.slice(0,s).join(",")||null});return i`
    <nav class="spoor" aria-label=${be.trail}>
      <button type="button" class="rijknop" onClick=${()=>o(0)}>${t.title}</button>
      ${e.map((s,r)=>{let a=S(s),l=r===e.length-1;return i`<span aria-hidden="true"> › </span>${l?i`<strong>${b(be.unfolded,{name:a})}</strong>`:i`<button type="button" class="rijknop" onClick=${()=>o(r+1)}>${a}</button>`}`})}
      ${[...n].map(([s,{shown:r,count:a}])=>{let l=b(be.left_out,{name:S(s),shown:r,all:r+a});return i`<p class="zacht">
          ${l} <a href=${L(["graaf",un],{ding:s})}>${be.surroundings}</a>
        </p>`})}
    </nav>
  `}function Ad({picture:t,hidden:e}){let n=new Set(e.split(",").filter(Boolean)),o=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(d=>d.group===c)),s=c=>t.layout==="grid"&&t.looks.edges[c],r=Object.entries(t.looks.nodes).filter(([c])=>!s(c)&&t.nodes.some(d=>d.group===c)),a=(c,d)=>{if(t.matrix&&d.mark)return i`<${$s} look=${d} />`;if(t.layout==="route"&&d.mark)return i`<${Lh} look=${d} />`;if(t.layout!=="grid")return i`<${Th} look=${d} />`;let p=t.looks.nodes[c];return p?i`<${Ld} look=${p} />`:i`<span class="leegvak" aria-hidden="true"></span>`},l=(c,d)=>{d?n.delete(c):n.add(c),R({zonder:[...n].sort().join(",")})};return i`
    <ul class="lijnen" aria-label=${be.lines}>
      ${o.map(([c,d])=>i`
          <li>
            <label>
              <input type="checkbox" id=${`lijn-${c}`} checked=${!n.has(c)}
                onChange=${p=>l(c,p.target.checked)} />
              ${a(c,d)}<span>${d.label}</span>
            </label>
          </li>
        `)}
    </ul>
    ${!t.matrix&&i`<ul class="lijnen" aria-label=${be.points}>
      ${r.map(([,c])=>i`<li><${Ld} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&i`<li><span class="leegvak" aria-hidden="true"></span><span>${be.slots}</span></li>`}
    </ul>`}
  `}var be,Oh,Ch,Mh,Fd,jh,Lh,Th,jd,Ld,Bd=M(()=>{"use strict";ke();V();et();P();Mt();B();Ao();G();xi();gi();Gi();be=k.graph,Oh=250,Ch=.9,Mh={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};Fd=({ways:t,shows:e,choose:n})=>i`
  <div class="knoppen" role="group" aria-label=${be.show.label}>
    ${t.map(([o,s])=>i`<button type="button" id=${`toon-${o}`} aria-pressed=${String(e===o)}
          onClick=${()=>n(o)}>${s}</button>`)}
  </div>
`;jh={full:i`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:i`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:i`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},Lh=({look:t})=>i`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${jh[t.mark]}
  </svg>
`,Th=({look:t})=>i`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,jd={name:!0,hollow:!0,stop:!0,side:!0,tag:!0,waiting:!0},Ld=({look:t})=>i`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?i`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:i`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${jd[t.shape]?"#FFFFFF":t.color} stroke=${jd[t.shape]?t.color:"#16212B"} />`}
  </svg>
`});function po(){let t=k.missing;return i`
    <${Y} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${L("overzicht")}>${t.home}</a></p>
  `}function Eh({text:t}){let e=gc(t);return i`
    <section class="blok" id="anders">
      ${e.length>0&&i`<p>${pe.alone} ${e.map(n=>i` <a href=${zh(n)}>${n}</a>`)}</p>`}
      <p>${pe.try} ${Object.entries(pe.lists).map(([n,o])=>i` <a href=${L(n)}>${o}</a>`)}</p>
    </section>
  `}function Ah({text:t,answers:e}){let[n,o]=st(null);if(Fn(()=>{let l=!0;o(null);let c=window.setTimeout(()=>{lt().ask("find",{text:t}).then(d=>l&&o(d)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:s,count:r}=n,a=l=>[", ",pe.source.about,i`<${Yt} ids=${l} />`];return i`
    <section id="in-de-bron">
      <h2>${b(pe.source.title,{count:r})}</h2>
      ${r===0&&i`<p>${pe.source.none}</p>`}
      ${s.length<r&&i`<p class="zacht">${b(pe.source.first,{count:s.length})}</p>`}
      <ol class="resultaten">
        ${s.map(({vindplaats:l,woorden:c,over:d})=>i`
            <li key=${l}>
              <p><${Zi} text=${c} answers=${e} /></p>
              <p class="zacht">
                ${bt(l)}${d.some(jt)&&a(d.filter(jt))}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function Nd({route:t}){let e=t.query.q||"",{found:n,read:o,answers:s}=Qa(e),r=e.trim()!=="",a=A(n.map(d=>d.kind)).sort(J),l=n.filter(d=>!t.query.wat||d.kind===t.query.wat);zt(()=>{let d=document.getElementById("zoek");d&&document.activeElement!==d&&(d.value=e)},[e]);let c=l.length?E(pe.found,l.length):b(pe.nothing,{text:e});return i`
    <${Y} text=${pe.title} />
    <section class="filters" aria-label=${pe.label}>
      <div class="velden">
        <${xn} label=${pe.field} name="q" id="zoekterm" />
        ${a.length>1&&i`<${At} label=${pe.what} name="wat" options=${a.map(d=>[d,d])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:pe.type}</p>
    ${o&&i`<p id="gelezen">${b(pe.read,{text:o})}</p>`}
    ${r&&!n.length&&i`<${Eh} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,Ji).map(d=>i`<${Fh} key=${d.id} item=${d} answers=${s} />`)}
    </ol>
    ${l.length>Ji&&i`<p>${b(pe.too_many,{count:l.length-Ji})}</p>`}
    ${r&&on()&&i`<${Ah} text=${e} answers=${s} />`}
    <${Dt} text=${r?c:""} />
  `}var pe,Ji,Zi,Fh,zh,Vs=M(()=>{"use strict";Qn();V();et();Wt();P();B();$n();Ya();G();De();Ot();pe=k.search;Ji=100,Zi=({text:t,answers:e})=>hr(t,e).map(({said:n,on:o})=>o?i`<mark>${n}</mark>`:n),Fh=({item:t,answers:e})=>i`
  <li>
    <a href=${L(t.path)}><${Zi} text=${t.label} answers=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${I&&xt(t.id)&&`, ${xt(t.id)?.title}`}
    </span>
    <p><${Zi} text=${bc(t,e)} answers=${e} /></p>
  </li>
`,zh=t=>L("zoek",{q:t})});function Bh(t){let e=ie(),n=t.matrix?[["matrix",Nt.show.matrix],["beeld",Nt.show.arrows]]:[["beeld",Nt.show.picture]],o=e&&(t.matrix||t.layout==="route")?[["lijst",Nt.show.list]]:[],s=["tabel",Nt.show.table];return e&&!o.length&&!t.choose?[s,...n]:[...o,...n,s]}function Nh(t,e,n){let o=Object.keys(t.table);return n?e.filter(s=>o.some(r=>Ue(ms(t,s,r),n))):e}function Ph({picture:t,drawn:e,opened:n,chosen:o,row:s,lit:r,choices:a,handle:l,turn:c,shown:d,tell:p}){let f=qe(()=>e.rows.filter(g=>g.color),[e]),m=qe(()=>[...e.nodes].filter(g=>g.title).sort((g,h)=>g.y-h.y||g.x-h.x).map(g=>g.id),[e]),u=g=>g&&Bo(g),$=g=>{let h=m[(m.indexOf(r[0])+g+m.length)%m.length];R({kies:h},!0)};return i`
    <${Td} of=${`${t.name}|${t.date}|${t.centre||""}|${a}|${c}`} nodes=${e.nodes}
      edges=${f} options=${Rh(t,n)} opened=${n} handle=${l} lit=${r}
      line=${s?.color?s.id:""} look=${!!o||r.length===1} shown=${d}
      title=${b(Nt.picture,{title:t.title})} onChoose=${u} onStep=${$}
      unfolds=${p.unfolds} onUnfold=${p.unfold} onHover=${p.point}
      onClear=${()=>R({kies:null},!0)} />
  `}function Ih({picture:t,query:e}){let n=Rt(),o=Jn(!1),[s,r]=st(0),[a,l]=st(null),c=e.kies||"",d=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(K=>e[K]).join("|"),p=qe(()=>ld(t,e),[t,d]),f=(e.uit||"").split(",").filter(Et),m=qe(()=>sd(p,f,t.date,t.layout),[p,e.uit]),u=qe(()=>new Map(m.nodes.map(K=>[K.id,K])),[m]),$=m.rows.find(K=>K.id===c||c===`leeg~${K.id}`&&K),g=$?"":u.has(c)?c:"",h=qe(()=>Nh(t,p.rows,e.zoek),[p,e.zoek]),w=!$&&!g&&e.zoek,v=w?m.nodes.filter(K=>Ue(K.title||"",w)).map(K=>K.id):[],j=Bh(t),_=j.some(([K])=>K===e.toon)?e.toon:j[0][0],W=t.choose&&!vd(e),z=_==="beeld"&&!W,C=K=>u.get(K)?.title||(t.matrix?Nt.matrix.nobody:Nt.not_said),gt=K=>Et(K)&&jt(K)&&K!==t.centre,Kt=K=>{if(!gt(K))return;let Qs=f.includes(K)?f.filter(Uu=>Uu!==K):[...f,K];q(!1),R({uit:Qs.join(","),kies:K})},O=K=>{(K||!o.current)&&l(K)},q=K=>{o.current=K,K||l(null)};Fn(()=>{!c||!T.started||($&&!($.from&&$.to)?mt(b(Nt.chosen_one,{name:us(t,$,C)})):$?mt(b(Nt.chosen_pair,{from:C($.from),to:C($.to)})):g&&mt(b(Nt.chosen_one,{name:C(g)})))},[c]),zt(()=>(Qi={name:t.name,drawing:n.current},()=>{Qi=null}));let H=$&&!$.color?`leeg~${$.id}`:"",ot=H&&u.has(H)?[H]:$?[$.from,$.to].filter(Boolean):g?[g]:v,de={unfolds:gt,unfold:Kt,point:O},re={picture:t,rows:m.rows,name:C,opened:f,unfold:Kt,pick:Bo},Te=a&&a.id!==c&&i`<${hd} ...${re} unfolds=${gt} keep=${q} hover=${a} close=${()=>q(!1)} />`,Tn=E(Nt.rows,h.length),Tt=t.matrix?i`<${Cd} picture=${t} rows=${h} name=${C} pick=${Bo} />`:t.layout==="route"&&z&&i`<p class="zacht">${Nt.nothing_chosen}</p>
        <${Ki} picture=${t} rows=${h} name=${C} chosen="" pick=${Bo} />`;return i`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${Fd} ways=${j} shows=${_} choose=${K=>R({toon:K},!0)} />
      ${z&&i`<${zd} handle=${n} picture=${t} reset=${()=>r(s+1)} />`}
      <${wd} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${_==="tabel"}>
          ${z&&i`<${Ed} picture=${t} ids=${f} left=${m.left} />`}
          ${t.choose&&!W&&i`<p class="spoor"><a href=${L(["graaf",t.name])}>${Nt.choose.back}</a></p>`}
          <div class="vlak">
            ${W?i`<${xd} picture=${t} />`:_==="matrix"?i`<${Od} picture=${t} rows=${h} names=${u} chosen=${$?.id||""}
                      pick=${Bo} point=${O} caption=${b(Nt.matrix.caption,{rows:Tn})} />`:_==="lijst"?i`<${Ki} picture=${t} rows=${h} name=${C} chosen=${$?.id||""}
                        pick=${Bo} />`:i`<${Ph} ...${{picture:t,drawn:m,opened:f,chosen:c,row:$,lit:ot,choices:d,handle:n,turn:s,tell:de}}
                        shown=${_==="beeld"} />`}
            ${!p.rows.length&&i`<p class="leegbeeld">${t.centre?Nt.alone:Nt.empty}</p>`}
            ${Te}
          </div>
          ${!W&&i`<${Ad} picture=${t} hidden=${e.zonder||""} />`}
          ${_==="matrix"&&i`<p class="acties"><${io} name=${t.name} title=${t.title} of=".stroomtabel"
              scenario=${D(e)} legend=".lijnen li" /></p>`}
          ${z&&i`<p class="zacht sleutels">${Nt.keys}</p>`}
        </div>
        <div class="tabel" hidden=${_!=="tabel"}>
          <${Md} picture=${t} rows=${h} chosen=${$?.id||g} pick=${Bo}
            caption=${b(Nt.caption,{title:t.title,rows:Tn})} />
          <div class="acties">
            <${Ht} name=${`${t.name}.csv`} rows=${()=>Dh(t,h)} />
          </div>
        </div>
      </div>
      <${$d} ...${re} row=${$} node=${g} first=${Tt} />
    </div>
    ${e.koppelingen&&i`<p class="zacht">${Nt.loose}</p>`}
  `}function Wh({name:t,title:e,sentence:n}){let s=[...Object.values(y.views).map(r=>[r.name,r.tab||r.title]),[un,y.around.tab]];return i`
    <${Y} text=${e}><p class="uitleg">${n}</p><//>
    <ul class="beelden" aria-label=${Nt.pictures}>
      ${s.map(([r,a])=>{let l=r===t?"page":null;return i`<li><a href=${L(["graaf",r])} aria-current=${l}>${a}</a></li>`})}
    </ul>
  `}function Pd({route:{path:t,query:e}}){let n=t[1]||Object.keys(y.views)[0],o=qe(()=>rd(n,e),[n,e.stand,e.plan,e.ding]);return o?i`
    <${Wh} name=${n} title=${o.title} sentence=${o.sentence} />
    <${Ih} key=${`${n}|${o.centre||""}`} picture=${o} query=${e} />
  `:i`<${po} />`}var Nt,Qi,Yi,Bo,Rh,Dh,Id=M(()=>{"use strict";ke();Qn();V();et();Wt();P();Mt();B();Ao();G();gd();Vt();as();Sd();Bd();Gi();Vs();Nt=k.graph,Qi=null,Yi=()=>Qi,Bo=t=>R({kies:T.route.query.kies===t?null:t},!0);Rh=(t,e)=>e.length&&t.name!==un?{...t.options,groups:{...y.around.options.groups,...t.options.groups}}:t.options,Dh=(t,e)=>[[...Object.values(t.table),...Re],...e.map(n=>[...Object.keys(t.table).map(o=>ms(t,n,o)),...Qt(null)])]});function Xi({name:t,of:e,rows:n,columns:o,fields:s,keep:r,sort:a,groups:l,named:c,progress:d=!1}){let p=k[e];return function({route:m}){let{plan:u,strict:$}=D(m.query),g=d&&$?k.shared.choices.strict_said:"",h=n(u).filter(_=>r(_,m.query)),w=o(),v=E(p.count,h.length),j=()=>wo(w,cr(h,w,li("sorteer",a)),_=>Qt(null,xt(_.id)?.key||u,g));return i`
      <${Y} text=${p.title}><p class="uitleg">${p.intro}</p><//>
      <${pn}>
        <${Sn} />
        <div class="velden">
          <${xn} name="tekst" />
          ${s().map(_=>i`<${At} ...${_} />`)}
          <${lo} names=${Object.keys(m.query).filter(_=>_!=="merk")} />
        </div>
      <//>
      ${d&&i`<${Fo} />`}
      <p class="telling">${v}<${Ht} name=${`${t}.csv`} rows=${j} /></p>
      <${dt} id=${t} caption=${b(p.caption,{count:v})} rows=${h} columns=${w}
        urlKey="sorteer" sort=${a} groups=${l&&{...l(),named:c,count:p.count}} />
      <${Dt} text=${v} />
    `}}var jn,se,Ln,qd,Hd,Vd,Ud,Us,hs,qh,ta,Hh,Rd,Kd,Vh,Uh,Dd,Wd,Gd,Jd,Zd,Qd=M(()=>{"use strict";Qn();V();et();Wt();P();Mt();B();G();at();qt();De();Vt();Ot();Oe();jn=k.partners,se=k.measures,Ln=k.lookup;qd=t=>nn.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Hd=t=>Object.entries(y.codes[t]).map(([e,n])=>[e,n.label]),Vd=(t,e)=>!e||Ue([S(t),...["altLabel","promise","summary"].flatMap(n=>yt(t,n))].join(" "),e),Ud=Xi({name:"partners",of:"partners",sort:"naam",rows:t=>y.partners[I?t:""],keep:(t,e)=>Vd(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||x(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:jn.fields.step,name:"stap",options:Ne},{label:jn.fields.kind,name:"soort",options:Hd("OrganisationKind")},{label:jn.fields.role,name:"rol",options:Object.entries(jn.roles)}],columns:()=>[{key:"naam",label:jn.columns.name,text:t=>S(t.id),cell:t=>[i`<${F} id=${t.id} />`,i`<${os} id=${t.id} />`]},{key:"soort",label:jn.columns.kind,text:t=>ye(t.id,"organisationKind")},{key:"stappen",label:jn.columns.steps,text:t=>qd(t.steps)},{key:"handelt",label:jn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:jn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:jn.columns.wish,text:t=>t.wish}]}),Us=t=>y.called[t]?.short||"",hs=t=>x(t,"prefLabel"),qh=pc.map(t=>({id:t,...y.works[t]})).sort((t,e)=>J(Us(t.id)||"~",Us(e.id)||"~")||J(hs(t.id),hs(e.id))),ta=I?"":zn[0].date,Hh=(t,e,n)=>({key:t,label:e,text:({id:o})=>Yo(o,n)?Ge(o,n):"",cell:({id:o})=>Yo(o,n)&&i`<${Ut} id=${o} date=${n} />`}),Rd=()=>go("Chapter").sort((t,e)=>J(x(t,"identifier"),x(e,"identifier"))).map(t=>[t,b(se.chapter,{identifier:x(t,"identifier"),title:hs(t)})]),Kd=Xi({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:t=>qh.filter(e=>qo(e.id,t)),keep:(t,e)=>Vd(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:kn(t.id).includes(e.stap)))&&(!e.soort||wc(t.id).includes(e.soort))&&(!e.wat||Ae(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||Yo(t.id)===e.staat),named:({id:t})=>hs(t),groups:()=>({of:t=>t.chapter||"",titles:[...Rd(),["",se.no_chapter]]}),fields:()=>[{label:se.fields.what,name:"wat",options:Object.entries(se.types)},{label:se.fields.chapter,name:"hoofdstuk",options:Rd()},{label:se.fields.step,name:"stap",options:[...Ne,["alle",se.across]]},{label:se.fields.kind,name:"soort",options:br},{label:se.fields.status,name:"staat",options:Hd("Status")}],columns:()=>[{key:"nr",label:se.columns.number,text:({id:t})=>Us(t),cell:({id:t})=>Us(t)?i`<a href=${ae(t)}>${Us(t)}</a>`:i`<span class="zacht">${se.no_number}</span>`},{key:"naam",label:se.columns.name,text:({id:t})=>hs(t),cell:({id:t})=>i`<${F} id=${t} text=${hs(t)} />`},...yn(({id:t})=>xt(t)?.key),{key:"wat",label:se.columns.what,text:({id:t})=>St(t)},...ta&&ta!==le?[Hh("plan",N(Zn(ta)),ta)]:[],ro("nu",I?se.columns.stand:N(Zn(le)),({id:t})=>t),{key:"termijn",label:se.columns.deadline,text:({id:t})=>x(t,"finalDueBy"),cell:({id:t})=>Z(x(t,"finalDueBy"))},{key:"stap",label:se.columns.step,text:t=>t.across?k.shared.all_steps:qd(kn(t.id))},{key:"wie",label:se.columns.lead,sort:!1,text:t=>t.container?"":Zo(t.id).map(S).join(", ")||k.shared.nobody,cell:t=>t.container?"":Zo(t.id).length?i`<${Yt} ids=${Zo(t.id)} />`:i`<span class="zacht">${k.shared.nobody}</span>`}]}),Vh=t=>A(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Ee(t,e))).filter(jt),Uh=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:Vh(t),text:[S(t),...yt(t,"altLabel"),x(t,"summary"),e.told].join(" ")})),Dd=t=>Jt(t).map(bt),Wd="Recommendation",Gd=(t,e,n)=>Xi({name:t,of:e,sort:"naam",rows:o=>Uh.filter(s=>qo(s.id,o)&&Ae(s.id,Wd)===n),keep:(o,s)=>(!s.wat||Ae(o.id,s.wat))&&(!s.tekst||Ue(o.text,s.tekst))&&(!s.stap||o.steps.includes(s.stap)),named:({id:o})=>S(o),groups:()=>({of:({id:o})=>Object.keys(Ln.types).find(s=>Ae(o,s))||"",titles:Object.entries(Ln.types).map(([o,s])=>[o,N(s)])}),fields:()=>[{label:Ln.fields.what,name:"wat",options:Object.entries(Ln.types).filter(([o])=>go(o).length&&o===Wd===n)},{label:Ln.fields.step,name:"stap",options:Ne}],columns:()=>[{key:"naam",label:Ln.columns.name,text:({id:o})=>S(o),cell:({id:o})=>[i`<${F} id=${o} />`,x(o,"summary")&&i`<p class="zacht">${x(o,"summary")}</p>`]},...yn(({id:o})=>xt(o)?.key),{key:"wat",label:Ln.columns.what,text:({id:o})=>St(o)},{key:"zegt",label:Ln.columns.told,text:o=>o.told},{key:"over",label:Ln.columns.about,sort:!1,text:o=>o.about.map(S).join("; "),cell:o=>i`<${Yt} ids=${o.about} name=${Be} />`},{key:"bron",label:Ln.columns.place,sort:!1,text:({id:o})=>Dd(o).join("; "),cell:({id:o})=>{let[s,...r]=Dd(o),a=b(k.shared.more_places,{count:r.length});return[s,r.length>0&&i`<span class="zacht">${a}</span>`]}}]}),Jd=Gd("naslag","lookup",!1),Zd=Gd("gevraagd","asked",!0)});function Kh({cell:t,change:e}){let[n,...o]=t.brief,s=t.asked&&i`<span class="bij">${uo.asked_mark}</span>`,r=e&&i`<span class="bij door">${uo.changed.mark[e.by]}</span>`,a=i`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[s||a,r];let l=[i`<strong class=${t.strict&&"anders"}>${n}</strong>`,o.map(c=>i`<span class="bij">${c}</span>`),s,r];return t.unmet?i`<span class="plaat">${l}</span>`:t.undecided?l:i`<${In} bar=${t.bar} support=${t.support_only} />${l}`}function Gh({row:t,cell:e,change:n,step:o,plan:s,chosen:r}){let a=Ar(e,n,s),l=`${r?" gekozen":""}${o===null?" dwars":""}`;if(!e)return i`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${a}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=$e(t.key,o,s.key);return i`
    <td role="cell" class=${`vak ${Se(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${_o(c)} aria-haspopup="dialog" onClick=${()=>R({cel:c})}>
        <span class="sr">${b(uo.cell,{row:t.label,step:tt(o)})}${a}</span>
        <span class="beeld" aria-hidden="true"><${Kh} cell=${e} change=${n} /></span>
        ${e.most_basis&&i`<span aria-hidden="true"><${Ze} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function Yd({by:t,scenario:e,plan:n,address:o="",reach:s}){let r=ve(n),a=ns(t,e,n),[l,c]=st(o?Math.max(0,r.indexOf(xr(o).step)):0),d=new Set(s?.columns.filter(p=>!p.acting&&!p.undecided).map(p=>p.step));return i`
    <${Qh} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${n===y.plans[0]?"matrix":`matrix-${n.key}`} role="table">
      <caption>${b(uo.caption,{rows:uo.heads[t],scenario:pt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${uo.heads[t]}</th>
          ${n.steps.map((p,f)=>i`
              <${Jh} step=${p} place=${f+1} of=${n.steps.length} empty=${d.has(p.notation)}
                chosen=${f===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${uo.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${xe(t,e,n).map(p=>i`<${Zh} key=${p.key} row=${p} plan=${n} chosen=${l} changes=${a} />`)}
      </tbody>
    </table>
  `}var uo,Jh,Zh,Qh,Xd=M(()=>{"use strict";V();et();P();B();wn();at();Co();Ot();uo=k.overview;Jh=({step:t,place:e,of:n,empty:o,chosen:s})=>i`
  <th scope="col" role="columnheader" class=${`halte${s?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${o?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${ae(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Zh=({row:t,plan:e,chosen:n,changes:o})=>i`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?i`<${F} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${ve(e).map((s,r)=>i`<${Gh} row=${t} cell=${t.cells[r]} change=${o(t.key,s)} step=${s} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Qh=({plan:t,chosen:e,choose:n})=>i`
  <div class="stappen" role="group" aria-label=${uo.one_step}>
    ${ve(t).map((o,s)=>i`
        <button type="button" aria-pressed=${String(s===e)} onClick=${()=>n(s)}>
          ${tt(o)}
        </button>
      `)}
  </div>
`});function tg({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return i`
    <section class="wensen">
      <h2>${Ks.wish}</h2>
      <ul class="tegels">
        ${Ks.tiles.map(n=>i`
            <li>
              <a class="tegel" href=${L(n.to,n.choose)}>
                <${Xh} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.said&&e?.said[n.said]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function og({points:t,plans:e,count:n}){let o=e.length>1;return t.length?i`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Ks.discuss.title}</h2><p>${Ks.discuss.note}</p>
        <p class="acties"><a href=${L("aandachtspunten")}>${b(Ks.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(s=>{let r=t.filter(a=>a.plan===s.key);return r.length?i`
          ${o&&i`<p class="zacht">${s.title}</p>`}
          <ul class="kaartjes">
            ${r.map(a=>i`<${ng} key=${a.name} point=${a} several=${o} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function sg({state:t,things:e,date:n}){let o=I?"h4":"h3",s=a=>to(a,n)[1]&&i`<span class="zacht"> – ${to(a,n)[1]}</span>`,r=b(Lt.group,{state:N(U("CellState",t)),count:e.length});return i`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${r}<//>
      <${rn} ids=${an(e)} more=${s} />
    </div>
  `}function rg({scenario:t,plan:e}){let n=I?"h3":"h2";return X(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:r,undecided:a})=>{let l=y.codes.InterventionKind[s];return i`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}>
        <div class="hoofdstuk">
          <${n}>${b(Lt.apart.title,{kind:l.label})}<//>
          <p>${b(Lt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?i`
                <div class="standen">
                  ${r.map(c=>i`<${sg} ...${c} date=${t.date} />`)}
                </div>
              `:i`<p>${a?Lt.undecided:ts(e)}</p>`}
      </section>
    `})}function eu({route:t}){let e=D(t.query),n=Object.hasOwn(tl,t.query.rijen||"")&&tl[t.query.rijen||""]||"kind",o=Object.entries(tl).map(([l,c])=>[l,Lt.rows[c]]),s=n==="kind"?"":t.query.rijen,{cel:r}=t.query,a=X(e);return i`
    ${n==="kind"?i`<${cg} answer=${a} plan=${nt(e.plan)} plans=${ue(e)} />`:i`<${Y} text=${Lt.heading} title=${Lt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Lt.matrix[n]}</h2><p>${pt(e)}</p>
          <p class="acties"><a href=${L("methode")}>${Lt.legend.more}</a></p>
          <${Ur} query=${t.query}>
            <${ls} legend=${Lt.rows.title} name="rijen" options=${o} current=${s} id="r" />
            <${To} />
          <//>
        </div>
        ${ue(e).map(l=>i`
            ${I&&i`<h3>${l.title}</h3>`}
            <${Dn} plan=${l} />
            <${Yd} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${a.reach.find(c=>c.plan===l.key)} />
            <${lg} by=${n} scenario=${e} plan=${l} />
            <${rg} scenario=${e} plan=${l} />
          `)}
        <${vr} />
      </div>
      <${zr} undecided=${Sr(e)} />
    </div>
    ${r&&i`<${Br} address=${r} by=${n} scenario=${e} />`}
    <${Dt} text=${r?"":b(Lt.shown,{scenario:pt(e)})} />
  `}var Lt,tu,Yh,Xh,Ks,eg,ng,tl,ag,ig,lg,cg,nu=M(()=>{"use strict";V();et();Wt();P();Mt();B();wn();G();at();Co();De();Vt();Ot();Xd();Ti();ao();Lt=k.overview,{truth:tu}=k.thing,Yh={station:i`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:i`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:i`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:i`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:i`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:i`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Xh=({name:t})=>i`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${Yh[t]}
  </svg>
`,{start:Ks}=Lt;eg=({query:t,barriers:e,plan:n,weights:o},s)=>L("aandachtspunten",{vraag:t,stap:e.join(","),gewicht:o.join(","),...s&&{plan:n}}),ng=({point:t,several:e})=>i`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${eg(t,e)}>${t.ask}</a></p>
  </li>
`;tl={"":"kind",partner:"partner",vorm:"form"},ag=(t,e,n)=>{let{word:o,lines:s}=Se(e);if(!e)return[t.label,tt(n),Lt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:a,families:l,initiatives:c,partners:d,expected:p}=e;return[t.label,tt(n),o,s.join("; "),U("Basis",r),tu[String(a)],l,c,d,tu[String(p)]]},ig=(t,e,n)=>[[...Lt.csv,...Re],...xe(t,e,n).flatMap(o=>o.cells.map((s,r)=>[...ag(o,s,ve(n)[r]),...Qt(e,n.key)]))],lg=({by:t,scenario:e,plan:n})=>i`
  <div class="acties">
    <${Ht} name="matrix.csv" rows=${()=>ig(t,e,n)} />
    <button type="button" onClick=${()=>dp(t,e,n)}>${Lt.svg}</button>
    <button type="button" onClick=${()=>up(t,e,n)}>${Lt.png}</button>
    <${Nn} text=${()=>location.href} label=${Lt.link} />
  </div>
`,cg=({answer:t,plan:e,plans:n})=>i`
  <div class="start">
    <${Y} text=${Lt.heading} title=${Lt.title}>
      <p>${b(Lt.start.intro,{report:An(e)})}</p>
      <p><strong>${b(Lt.start.dated,{year:A(n.map(({date:o})=>o.slice(0,4))).join(", ")})}</strong>
        ${" "}${Lt.start.since}</p>
    <//>
    <${tg} answer=${t} />
  </div>
  <${og} points=${t.points} count=${t.gaps.length} plans=${n} />
`});function pg({columns:t,rows:e}){let n=s=>i`<tr>${s.map(r=>i`<td>${r??""}</td>`)}</tr>`,o=()=>Je(je.file,Do([t,...e]),"text/csv;charset=utf-8");return i`
    <p>${E(je.rows,e.length)}${e.length>el&&` ${b(je.first,{count:el})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${je.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(s=>i`<th scope="col">${s}</th>`)}</tr></thead>
        <tbody>${e.slice(0,el).map(n)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${o}>${je.csv}</button>
    </div>
  `}function su({start:t=je.example}){let[e,n]=st(t),[o,s]=st(null);async function r(){s({said:je.busy});try{s(await lt().ask("ask",{text:e}))}catch(a){s({said:a.message})}}return i`
    <section class="blok">
      <h2>${je.title}</h2>
      <p class="zacht">${je.intro}</p>
      <label class="veld breed">
        <span>${je.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${e}
          onInput=${a=>n(a.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${r}>${je.ask}</button></div>
      <div aria-live="polite">
        ${o?.said&&i`<p>${o.said}</p>`}
        ${o&&"yes"in o&&i`<p><strong>${o.yes?je.yes:je.no}</strong></p>`}
        ${o?.graph&&i`<pre tabindex="0" role="region" aria-label=${je.result}><code>${o.graph}</code></pre>`}
        ${o?.columns&&i`<${pg} columns=${o.columns} rows=${o.rows} />`}
      </div>
    </section>
  `}function dg(t){let e=Object.entries(t.columns),n=o=>Et(o.subject)?i`<${F} id=${o.subject} />`:o.subject_label;return[...e.map(([o,s],r)=>({key:o,label:s,text:a=>au(o,a),cell:r===0&&o==="subject_label"?n:void 0})),...e.some(([o])=>o==="severity")?[]:[lu],...yn(o=>o.plan),{key:"bron",label:ht.columns.place,sort:!1,text:o=>eo(o).map(bt).join("; ")}]}function ug({name:t,query:e,scenario:n}){let o=iu(n).filter(l=>l.query===t);if(!o.length)return i`<p>${ht.nothing}</p>`;let s=dg(e),r={rows:E(ht.rows,o.length),scenario:pt(n)},a=()=>[[ht.columns.sentence,...s.map(l=>l.label),...Re],...o.map(l=>[l.sentence,...s.map(c=>c===lu?au("severity",l):c.text(l)),...Qt(n,l.plan)])];return i`
    <${dt} id=${`uitkomst-${t}`} caption=${b(ht.caption,{title:e.title,...r})}
      rows=${o} columns=${s} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${Ht} name=${`${t}.csv`} rows=${a} />
      <a href=${L("aandachtspunten",{vraag:t})}>${ht.as_sentences}</a>
    </div>
  `}function fg({name:t,query:e,scenario:n}){let o=Object.values(y.views).find(a=>a.query===t),s=e.shelf===ru,r=L("overzicht",{rijen:ht.rows_of[t]});return i`
    <p class="kruimel"><a href=${L("vragen")}>${ht.title}</a></p>
    <${Y} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&i`<${pn}><${To} /><//>`}
    <${_n} pairs=${[[ht.why,e.why],[ht.weight,e.severity]]} />
    ${s&&i`
        <section>
          <h2>${ht.result}</h2>
          <${ug} name=${t} query=${e} scenario=${n} />
        </section>
      `}
    ${t in ht.rows_of&&i`<p><a href=${r}>${ht.in_overview}</a></p>`}
    ${o&&i`<p><a href=${L(["graaf",o.name])}>${ht.picture}</a></p>`}
    ${e.shelf==="explore"&&i`<p>${ht.ask} <code>${b(ht.command,{name:t})}</code></p>`}
    <details>
      <summary>${ht.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${ht.sparql}><code lang="en">${e.sparql}</code></pre>
      <${Nn} text=${()=>e.sparql} label=${ht.copy} />
    </details>
    ${ce()&&!e.open&&i`<${su} key=${t} start=${e.sparql} />`}
  `}function mg({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,s])=>s.shelf===t.name).map(([s,r])=>({...r,name:s}));if(!n.length)return null;let o=[{key:"titel",label:ht.columns.title,text:s=>s.title,cell:s=>i`<a href=${L(["vragen",s.name])}>${s.title}</a>`},{key:"vraag",label:ht.columns.question,sort:!1,text:s=>s.question},{key:"aantal",label:ht.columns.found,text:s=>String(e.get(s.name)||0)}];return i`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${dt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===ru?o:o.slice(0,2)} />
    </section>
  `}function cu({route:t}){let e=D(t.query),n=t.path[1],o=y.queries[n];if(n&&!o)return i`<${po} />`;if(n)return i`<${fg} name=${n} query=${o} scenario=${e} />`;let s=new Map;for(let r of iu(e))s.set(r.query,(s.get(r.query)||0)+1);return i`
    <${Y} text=${ht.title}><p class="uitleg">${ht.intro}</p><//>
    ${ce()&&i`<${su} />`}
    ${ht.shelves.map(r=>i`<${mg} shelf=${r} counts=${s} />`)}
  `}var ht,je,el,ru,ou,au,iu,lu,pu=M(()=>{"use strict";V();et();Wt();P();Mt();B();$n();G();at();De();Vt();rs();Ot();Oe();Vs();ht=k.questions,je=k.questions.own,el=200;ru="gaps",ou={barrier:t=>t.barrier&&tt(t.barrier),kind:t=>t.kind&&it(t.kind),partner:t=>t.partner&&S(fe(t.partner)||t.partner),severity:t=>U("Severity",t.severity),detail:t=>t.detail&&(Et(t.detail)?S(t.detail):t.told)},au=(t,e)=>(ou[t]?ou[t](e):e[t])||"",iu=t=>X(t).gaps.flatMap(e=>vo(e).map(n=>({...n,plan:e.plan}))),lu={key:"severity",label:ht.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),cell:t=>i`<${Cr} severity=${t.severity} />`}});function $g(t){let e=ft.top;return t.map(n=>{let o=Math.max(n.levels*ft.level+ft.pad,n.title.length*ft.line+36),s={...n,y:e,height:o};return e+=o,s})}function gg({lane:t,rows:e,wide:n}){let o=ol(e),s=t.y+24;return i`
    <g class="laan">
      <line x1="0" x2=${ft.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${s} text-anchor="end">${t.number}</text>
      ${t.title.map((r,a)=>i`<text class="laannaam" x="32" y=${s+a*ft.line}>${r}</text>`)}
      <text class=${o.length?"laantal open":"laantal"} x="32" y=${s+t.title.length*ft.line}>
        ${o.length?o.join(" · "):E(No.lane_total,e.length)}
      </text>
    </g>
  `}function bg({row:t,lane:e,shown:n,point:o}){let s=e.levels*ft.level,r=ft.left+t.x,a=e.y+e.height/2+s/2-ft.level/2-t.level*ft.level,l=t.tail&&nl[t.outcome].tail&&ft.left+t.tail,c={row:t,x:r,y:a};return i`
    ${l&&i`<path class="staart" d=${`M${r} ${a} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a href=${ae(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${hg(t)}
      transform=${`translate(${r} ${a})`} onMouseEnter=${()=>o(c)} onFocus=${()=>o(c)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Jr} outcome=${t.outcome} /></g>
    </a>
  `}function kg({at:t,width:e,height:n,close:o}){let{row:s,x:r,y:a}=t,[l]=Jt(s.id),c=Zo(s.work),d=r>e*.62,p={left:d?"auto":`${(r+14)/e*100}%`,right:d?`${(e-r+14)/e*100}%`:"auto",top:a>n*.6?"auto":`${a/n*100}%`,bottom:a>n*.6?`${(n-a)/n*100}%`:"auto"};return i`
    <div class="belofte-kaart" style=${p} onMouseLeave=${o}>
      <p><strong>${s.name}</strong></p>
      <p>${s.modality}: ${s.what?`${s.what}, `:""}${s.quote} <span class="zacht">(${s.by})</span></p>
      <p><${Eo} outcome=${s.outcome} on=${s.on&&b(No.card.came,{day:s.on})} /></p>
      ${c.length>0&&i`<p class="zacht">${k.gaps.deadline.how.leads}: <${Yt} ids=${c} /></p>`}
      ${l&&i`<p class="zacht">${bt(l)}</p>`}
    </div>
  `}function fu({plan:t,rows:e,date:n}){let[o,s]=st(null),r=Rt(),{lanes:a,wide:l,years:c,beyond:d}=Xn(t),p=$g(a),f=p.reduce((z,C)=>C.y+C.height,ft.top),m=ft.left+l+20,u=f+ft.foot,$=ei(t,n),g=ft.left+$.x,h=b(No.report,{date:Z($.date)}),w=h.length*8.6+24,v=()=>s(null),j=z=>z.key==="Escape"&&v(),_=z=>e.filter(C=>C.lane===z),W=Math.min(Math.max(g-w/2,ft.left),m-w);return i`
    <div class="lanenvak" ref=${r} onMouseLeave=${v} onKeyDown=${j}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${u}`} role="group" aria-label=${No.picture}>
        <rect class="daarna" x=${g} y=${ft.top} width=${m-g} height=${f-ft.top} />
        ${c.map(({year:z,x:C})=>i`
            <g class="jaar">
              <line x1=${ft.left+C} x2=${ft.left+C} y1=${ft.top} y2=${f} />
              <text x=${ft.left+C+4} y=${ft.top-9}>${z}</text>
            </g>
          `)}
        ${d&&i`
            <g class="jaar">
              <text text-anchor="middle" x=${ft.left+d.x} y=${ft.top-9}>${No.beyond}</text>
            </g>
          `}
        ${p.map((z,C)=>i`<${gg} lane=${z} rows=${_(C)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${f} y2=${f} />
        <line class="nu" x1=${g} x2=${g} y1=${ft.top-8} y2=${f} />
        <g class="nulabel">
          <rect x=${W} y=${f+4} width=${w} height="28" rx="3" />
          <text x=${W+w/2} y=${f+24} text-anchor="middle">${h}</text>
        </g>
        ${e.map(z=>i`
            <${bg}
              key=${z.id}
              row=${z}
              lane=${p[z.lane]}
              shown=${o?.row.id===z.id}
              point=${s}
            />
          `)}
      </svg>
      ${o&&i`<${kg} at=${o} width=${m} height=${u} close=${v} />`}
    </div>
  `}function _g(t){let e=new Map;for(let{x:n,level:o}of t)o>=sl&&e.set(n,(e.get(n)||0)+1);return[...e]}function vg(t,e){let n=ea;return t.map((o,s)=>({lane:o,mine:e.filter(r=>r.lane===s)})).filter(({mine:o})=>o.length).map(({lane:o,mine:s})=>{let r=Math.max(yg,$u(o)*mu+4);return n+=r,{lane:o,mine:s,top:n-r,middle:n-r/2}})}function hu({scenario:t,plan:e}){let n=yo(e,t.date);if(!n.length)return null;let{lanes:o,wide:s,years:r,beyond:a}=Xn(e),l=Ve(e.key,t.date),c=$=>uu+8+$/s*(gs-uu-16),d=vg(o,n),p=d.reduce(($,{top:g,middle:h})=>Math.max($,2*h-g),ea),f=c(ei(e,l).x),m=d.map(({lane:$,mine:g})=>b(du.told,{chapter:Xo($),counts:Og(g)})),u=f>gs-150?"end":"start";return i`
    <svg class="banen" viewBox=${`0 0 ${gs} ${p+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${f} y=${ea} width=${gs-f} height=${p-ea} />
      ${r.map(({year:$,x:g})=>i`
          <line class="jaar" x1=${c(g)} x2=${c(g)} y1="4" y2=${p} />
          <text class="jaartal" x=${c(g)+4} y="12">${$}</text>
        `)}
      ${a&&i`<text class="jaartal" x=${c(a.x)} y="12" text-anchor="middle">${k.promises.beyond}</text>`}
      ${d.map(({lane:$,top:g,middle:h})=>i`
          <line class="baan" x1="0" x2=${gs} y1=${g} y2=${g} />
          <text x="0" y=${h+4}>${Sg(Xo($))}</text>
        `)}
      ${d.flatMap(({top:$,mine:g})=>_g(g).map(([h,w])=>i`<text class="jaartal" x=${c(h)-8} y=${$+12} text-anchor="end">+${w}</text>`))}
      <line class="baan" x1="0" x2=${gs} y1=${p} y2=${p} />
      <line class="peil" x1=${f} x2=${f} y1="2" y2=${p+4} />
      <text class="peildag" x=${u==="end"?f-4:f+4} y=${p+13} text-anchor=${u}>
        ${b(du.line,{date:Z(l)})}
      </text>
      ${d.flatMap(({lane:$,middle:g,mine:h})=>h.filter(w=>w.level<sl).map(w=>i`
            <g transform=${`translate(${c(w.x)} ${xg($,g,w)}) scale(${wg})`}>
              <title>${[w.name,w.by,nl[w.outcome].said].join(", ")}</title>
              <${Jr} outcome=${w.outcome} />
            </g>
          `))}
    </svg>
  `}var du,No,nl,ft,hg,ol,uu,gs,ea,mu,yg,wg,sl,$u,xg,Sg,Og,rl=M(()=>{"use strict";V();et();P();B();G();qt();Ot();Ws();du=k.summary.lanes,No=k.promises,nl=k.shared.outcomes,ft={left:292,top:32,foot:40,level:19,pad:30,line:21};hg=t=>b(No.mark,{name:t.name,what:t.what||No.card.none,quote:t.quote,said:nl[t.outcome].said}),ol=t=>zs(t.map(e=>e.outcome),!0);[uu,gs,ea,mu,yg,wg]=[262,690,17,8,16,.62],sl=30,$u=t=>Math.min(t.levels,sl);xg=(t,e,n)=>e+(n.level-($u(t)-1)/2)*mu,Sg=t=>t.length>52?`${t.slice(0,51).trim()}…`:t,Og=t=>Fe(zs(t.map(e=>e.outcome)))});function Cg({step:t,number:e,missing:n,partners:o,column:s}){let r=s.undecided?al.undecided:al.nobody;return i`
    <li class=${o.length||s.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${o.length?s.said:r}</p></div>
      </div>
      <div>
        ${n.length>0&&i`<ul class="gemis" aria-label=${al.silent}>
            ${n.map(a=>i`<li><span>${a}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${o.map(({id:a,label:l,basis:c})=>i`
                <li class=${Yn(a)?"verzamel":""}>${`${l} `}<${Ze} basis=${c} /></li>
              `)}
        </ul>
      </div>
    </li>
  `}function Mg({scenario:t,plan:e}){let n=xe("kind",t,e),o=xe("partner",t,e),{reach:s}=X({...t,plan:e.key});return i`
    <ol class="blad-route">
      ${e.steps.map((r,a)=>{let l=n.filter(d=>d.cells[a]?.unmet).map(d=>d.label),c=o.filter(d=>d.cells[a]?.initiatives).map(d=>({id:fe(d.key),label:d.label,basis:d.cells[a]?.most_basis||null}));return i`<${Cg} step=${r} number=${a+1} missing=${l} partners=${c}
          column=${s[0].columns[a]} />`})}
    </ol>
  `}function gu({plan:t,scenario:e,number:n,total:o,children:s}){let{version:r,content:a}=y.meta,l={version:r,content:(a||"").slice(0,12),scenario:pt(e,t)};return i`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${b(Hn.head,{date:Z(Ve(t.key,e.date))})}</p>
      </div>
      ${s}
      <div class="vel-voet">
        <p>${b(Hn.foot.source,{sources:sn(t)})} ${b(Hn.foot.version,l)}</p>
        <p>${b(Hn.foot.sheet,{number:n,total:o})}</p>
      </div>
    </section>
  `}function jg({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return i`<td class="niets">–</td>`;let[n,o]=t.brief;return t.undecided?i`<td class="onbeslist" data-kop=${tt(e)}>${n}</td>`:t.initiatives?i`
    <td data-kop=${tt(e)}>
      <${In} bar=${t.bar} support=${t.support_only} /><span>${n}</span><span class="sr">. ${o}</span>
    </td>
  `:i`<td class="arcering" data-kop=${tt(e)}><span class="plaat">${n}</span></td>`}function Tg({scenario:t,plan:e,...n}){let o=Gt(e).summary,{points:s}=X({...t,plan:e.key}),{said:r,named:a}=En(t,e),l=2*a["organisaties-in-de-tekst"].value<a["organisaties-bij-stappen"].value;return i`
    <${gu} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${o.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${b(o.intro,{report:An(e)})} ${r.lead}
      </p>
      <${Dn} plan=${e} />
      <${na} title=${o.matrix.title} note=${o.matrix.note}>
        <${Lg} scenario=${t} plan=${e} />
        <${Is} undecided=${Sr(t,e)} />
      <//>
      <${na} title=${k.overview.start.discuss.title}>
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
  `}function Fg({scenario:t,plan:e,...n}){let o=Gt(e).summary,s=Z(Ve(e.key,t.date));return i`
    <${gu} plan=${e} scenario=${t} ...${n}>
      <${na} title=${o.route.title} note=${o.route.note}>
        <${Mg} scenario=${t} plan=${e} />
      <//>
      <${na} title=${o.lanes.title} note=${o.lanes.note}>
        <${hu} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${_r(yo(e,t.date)).map(([r,{tile:a}])=>i`<li><${ds} outcome=${r} /> ${b(a,{date:s})}</li>`)}
        </ul>
      <//>
    <//>
  `}function bu({route:t}){let e=D(t.query),n=ue(e),o=2*n.length;return i`
    <div class="vel-boven">
      <${Y} text=${Hn.title}><p class="uitleg">${Hn.screen}</p><//>
      <${Sn} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${Hn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((s,r)=>i`
          <${Tg} key=${s.key} scenario=${e} plan=${s} number=${2*r+1} total=${o} />
          <${Fg} key=${`${s.key}-2`} scenario=${e} plan=${s} number=${2*r+2} total=${o} />
        `)}
    </div>
    <${Dt} text=${Hn.screen} />
  `}var Hn,al,Lg,na,ku=M(()=>{"use strict";V();Wt();P();Mt();B();wn();G();at();qt();Co();De();rl();Ot();Ws();Hn=k.summary,al=k.summary.route;Lg=({scenario:t,plan:e})=>i`
  <table class="blad-matrix">
    <caption class="sr">${Hn.matrix.title}</caption>
    <thead>
      <tr><td></td>${ve(e).map(n=>i`<th scope="col">${tt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${xe("kind",t,e).map(n=>i`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((o,s)=>i`<${jg} cell=${o} step=${ve(e)[s]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,na=({title:t,note:e,children:n})=>i`
  <section class="blok-blad" aria-label=${t} tabindex="0">
    <h2>${t}</h2>
    ${e&&i`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function Eg({property:t,value:e}){return e.startsWith("@")?i`<${F} id=${e.slice(1)} />`:y.lists[t]?U(y.lists[t],e):bs.truth[e]||Z(e)}function sa({ids:t,title:e}){if(!t.length)return null;let n=s=>({kind:ye(s,"recommendationKind"),response:ye(s,"response")||bs.asked.no_response}),o=t.map(s=>i`<li><${F} id=${s} />${b(bs.asked.line,n(s))}</li>`);return i`<${kt} title=${e}><${So} id="gevraagd" items=${o} /><//>`}function ys({id:t}){let e=new Map;for(let{from:l,to:c,how:d}of Ls(t))d&&c===t&&e.set(l,[...e.get(l)||[],d]);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:A(c).join(", ")})),{columns:o,title:s,caption:r}=bs.mentions,a=[Qe("wat",o.what,({from:l})=>l),{key:"soort",label:o.kind,text:({from:l})=>St(l)},{key:"verband",label:o.link,text:({how:l})=>l},{key:"stand",label:o.stand,text:({from:l})=>Ge(l),cell:({from:l})=>ko(l)&&i`<${Ut} id=${l} />`}];return i`
    <${Tr} id=${n.length>Ag?"verwijzingen":""} title=${b(s,{count:n.length})}>
      <${dt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${a} />
    <//>
  `}var bs,zg,kt,Le,Gs,ks,oa,Ag,Js=M(()=>{"use strict";V();P();B();bn();G();at();so();Ot();Oe();ao();bs=k.thing,zg=new Set([...y.hidden,...bs.said]),kt=({title:t,children:e})=>i`<section class="blok"><h2>${t}</h2>${e}</section>`,Le=({text:t,look:e})=>t&&i`<p class=${e}>${t}</p>`,Gs=({items:t,look:e})=>i`<ul class=${e}>${t.map(n=>i`<li>${n}</li>`)}</ul>`;ks=t=>Object.entries(ze.get(t)||{}).filter(([e])=>!zg.has(e)).map(([e,n])=>{let o=n.map(s=>i`<${Eg} property=${e} value=${s} />`);return[N(gr(e)),o.length>1?i`<${Gs} items=${o} />`:o[0]]}),oa=({id:t})=>Fr(t).length>0&&i`<${kt} title=${bs.figures}><${ci} id=${t} /><//>`;Ag=3});function Bg({id:t}){let e=il(y.partners[""].find(l=>l.id===t)?.steps||[]),n=Zt(t,"who").flatMap(l=>l.acts?[]:kn(l.to)),o=il(A(n)).filter(l=>!e.includes(l)),s=Ke(t,"unitOf"),r=x(t,"tooi"),a=[...ks(t),[k.thing.also_known,yt(t,"altLabel").join(", ")],[wt.units,s.length>0&&i`<${rn} ids=${s} />`],[wt.identity,r?b(wt.identified,{code:r,date:Z(x(t,"checkedOn"))}):wt.unidentified]];return i`
    <${kt} title=${k.thing.known}>
      <${Le} text=${x(t,"summary")} />
      ${Yn(t)&&i`<p>${wt.collective}</p>`}
      ${x(t,"isIndependent")==="true"&&i`<p>${wt.independent}</p>`}
      ${e.length>0&&i`<p>${b(wt.steps,{steps:yu(e)})}</p>`}
      ${o.length>0&&i`<p>${b(wt.named_steps,{steps:yu(o)})}</p>`}
      ${!e.length&&!o.length&&i`<p>${wt.no_steps}</p>`}
      <${_n} pairs=${a} />
    <//>
  `}function Ng({rows:t}){let e=wt.columns,n=({to:r})=>y.works[r]?.across?k.shared.all_steps:il(kn(r)).join(", "),o=[...yn(r=>xt(r.to)?.key),Qe("actie",e.action,r=>r.to),{key:"soort",label:e.what,text:r=>St(r.to)},{key:"rol",label:e.role,text:r=>r.said},ro("stand",e.stand,r=>r.to),{key:"stap",label:e.step,text:n},Ns(e.place,r=>r.of)],s=A(t.map(r=>r.to)).length;return i`
    <${kt} title=${b(wt.work,{count:s})}>
      <p class="zacht">${wt.work_note}</p>
      ${s?i`<${dt} id="acties" caption=${wt.work_caption} rows=${t} sort="actie" columns=${o} />`:i`<p>${k.shared.none}</p>`}
    <//>
  `}function Ig({id:t}){let e=Zt(t,"own");if(!e.length)return null;let n=e.map(({to:o,of:[s]})=>i`
      <section>
        <h3><${F} id=${o} /></h3>
        <${Ps} id=${s} />
        <${Xt} of=${[s]} />
      </section>
    `);return i`
    <${kt} title=${b(wt.own,{count:e.length})}>
      <p class="zacht">${wt.own_note}</p>
      <${So} id="eigen" as="div" first=${Pg} items=${n} />
    <//>
  `}function Rg({id:t}){let e=Ke(t,"wish");return e.length?i`
    <${kt} title=${wt.wishes}>
      ${e.map(n=>i`
          <div class="koppeling">
            <p><strong>${N(ye(n,"engagement")||wt.wish)}</strong>: ${x(n,"rationale")}</p>
            <${Xt} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function Dg({id:t}){let e=Zt(t,"member");if(!e.length)return null;let n=e.map(({from:o,to:s,of:r})=>i`
      <li>
        <${F} id=${o} />${wt.member}<${F} id=${s} />: ${x(r[0],"post")}${" "}
        (${Z(x(r[0],"asOf"))})
        <${Xt} of=${r} />
      </li>
    `);return i`<${kt} title=${wt.members}><${So} id="leden" items=${n} /><//>`}function Wg({id:t}){let e=new Map(Zt(t,"with").map(o=>[yc(o,t),o]));if(!e.size)return null;let n=o=>{let{of:s=[],more:r}=e.get(o)||{},a=b(r?wt.more_works:wt.works,{works:s.map(Be).join(", ")});return i`<span class="zacht">${a}</span>`};return i`
    <${kt} title=${wt.together}>
      <p class="zacht">${wt.alphabetical}</p>
      <${rn} ids=${an([...e.keys()])} more=${n} look="kolommen" />
    <//>
  `}function wu({id:t}){return i`
    <${Bg} id=${t} />
    <${Ng} rows=${Zt(t,"who")} />
    <${Ig} id=${t} />
    <${Rg} id=${t} />
    <${sa} title=${wt.asked} ids=${an(Ke(t,"askedOf"))} />
    <${Dg} id=${t} />
    <${Wg} id=${t} />
    <${ys} id=${t} />
  `}var wt,il,yu,Pg,_u=M(()=>{"use strict";V();P();B();bn();G();qt();Vt();so();Ot();Oe();Js();ao();wt=k.thing.organisation,il=t=>nn.filter(e=>t.includes(e.notation)).map(e=>e.label),yu=t=>Fe(t.map(e=>e.toLowerCase()));Pg=1});function Hg({id:t,scenario:e}){let n=tn.cell_columns,o=X(e).matrix.kind.filter(c=>Aa(c.barrier,c.plan)===t);if(!o.length)return null;let s=c=>L("overzicht",{cel:$e(c.column,c.barrier,c.plan)}),r=c=>N(it(c.column)),a=c=>{let{word:d,lines:p,look:f}=Se(c);return[i`<span class=${`chip ${f}`}>${d}</span>`,p.length>0&&` ${p.join(" · ")}`]},l=[...yn(c=>c.plan),{key:"soort",label:n.kind,text:r,cell:c=>i`<a href=${s(c)}>${r(c)}</a>`},{key:"stand",label:n.stand,text:c=>Se(c).word,cell:a},{key:"hoe",label:n.how,text:c=>ll(c.most_basis),cell:c=>c.most_basis&&vu(c.most_basis)}];return i`
    <${kt} title=${tn.cells}>
      <p class="zacht">${pt(e)}</p>
      <${dt} id="vakken" caption=${tn.cells_caption} rows=${o} columns=${l} />
    <//>
  `}function Vg({links:t,scenario:e,undecided:n}){let o=tn.columns,s=l=>ct(l,"initiative"),{links:r}=X(e),a=[...yn(l=>xt(l)?.key),Qe("actie",o.action,s),{key:"soort",label:o.kind,text:l=>yt(l,"interventionKind").map(it).join(", ")},{key:"wie",label:o.who,sort:!1,text:l=>ti(s(l)).map(S).join(", "),cell:l=>i`<${Yt} ids=${ti(s(l))} />`},ro("stand",o.stand,s,e.date),{key:"hoe",label:o.how,text:l=>ll(r[l][0]),cell:l=>vu(r[l][0],`; ${U("Strength",r[l][1])}`)}];return i`
    <${kt} title=${b(tn.work,{count:A(t.map(s)).length})}>
      ${t.length?i`<${dt} id="wiewat" caption=${tn.work_caption} rows=${t} sort="actie" columns=${a} />`:i`<p>${n?k.overview.undecided:ts(nt(e.plan))}</p>`}
    <//>
  `}function Ug({ids:t}){if(!t.length)return null;let e=t.map(n=>[i`<${F} id=${n} />`,b(Gt(xt(n)).thing.step.helper,{awareness:ye(n,"awareness")||tn.unaware})]);return i`<${kt} title=${tn.helpers}><${Gs} items=${e} /><//>`}function xu({id:t}){let e=D(T.route.query),n=Ee(t,"narrower"),o=[t,...n],s=l=>o.flatMap(c=>Ke(c,"barrier")).filter(c=>Ae(c,l)),r=X(e).links,a=o.flatMap(l=>Zt(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&qo(l,e.plan));return i`
    <${qg} id=${t} narrow=${n} />
    <${Hg} id=${t} scenario=${e} />
    <${Vg} links=${a} scenario=${e} undecided=${dr(e).has(t)} />
    <${sa} title=${tn.asked} ids=${s("Recommendation").filter(l=>qo(l,e.plan))} />
    <${Ug} ids=${s("Facilitator")} />
  `}var tn,ll,vu,qg,Su=M(()=>{"use strict";V();et();P();Mt();B();bn();wn();G();at();qt();Vt();Ot();Oe();Js();tn=k.thing.step,ll=t=>_e[t]?.[1]||"",vu=(t,e="")=>[i`<${Ze} basis=${t} />`,` ${ll(t)}${e}`],qg=({id:t,narrow:e})=>i`
  <${kt} title=${tn.what}>
    <${Le} text=${x(t,"step")} />
    <${Le} text=${x(t,"definition")} />
    <${Le} text=${x(t,"scopeNote")} look="zacht" />
    ${e.length>0&&i`<p>${tn.narrower}<${Yt} ids=${e} />.</p>`}
    ${ct(t,"broader")&&i`<p>${tn.broader}<${F} id=${ct(t,"broader")} />.</p>`}
  <//>
`});function Kg({report:t,said:e}){return i`
    <${Le} text=${x(t,"summary")} />
    <${Oo} of=${t} />
    ${e&&i`<p class="zacht">${e}</p>`}
    <${Xt} of=${[t]} />
  `}function Gg({id:t,reports:e}){let n=en(t);if(He(t.split("/")[0]).dates.length<3)return null;let o=s=>we(t,s).earlier?i`<span class="chip s-geen">${n.not_mentioned}</span>`:i`<${Ut} id=${t} date=${s} />`;return i`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:s})=>i`<li><span class="zacht">${Z(s)}</span>${o(s)}</li>`)}
    </ol>
  `}function Jg({id:t}){let e=He(t.split("/")[0]),{result:n,not_mentioned:o}=en(t),s=e.dates.filter(({date:a})=>Yo(t,a));if(!s.length)return null;let r=(a,l)=>l===e.date&&n[x(a,"resultReported")];return i`
    <${Gg} id=${t} reports=${s} />
    <ol class="tijdlijn">
      ${s.map(({date:a,label:l})=>{let c=wr(t,a);return i`
          <li>
            <strong>${N(l)}</strong>
            <p><${Ut} id=${t} date=${a} /></p>
            ${we(t,a).earlier&&i`<p class="zacht">${N(o)}</p>`}
            ${c&&i`<${Kg} report=${c} said=${r(c,a)} />`}
          </li>
        `})}
    </ol>
  `}function Zg({id:t}){let e=Ee(t,"silentPart"),n=e.map(o=>[x(o,"summary"),i`<span class="zacht"> (${U("SilentWeight",x(o,"weight"))})</span>`]);return e.length>0&&i`<p><strong>${en(t).silent}</strong></p><${Gs} items=${n} />`}function Qg({id:t}){let e=en(t),n=e.deadline_columns,o=yr(t);if(!o.length)return null;let s=a=>[`“${x(a,"deadlineText")}”`,x(a,"revises")==="true"&&i`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:a=>x(a,"deadlineText"),cell:s},{key:"waarvoor",label:n.what,text:a=>x(a,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:a=>x(a,"dueBy"),cell:a=>Z(x(a,"dueBy"))||x(a,"condition")},{key:"soort",label:n.kind,text:a=>Ts(x(a,"modality"))},{key:"er",label:n.there,text:a=>we(a).delivery||e.not_there},{...Ns(n.place,()=>[]),cell:a=>i`<${Le} text=${x(a,"summary")} /><${Xt} of=${[a]} />`}];return i`<${dt} id="termijnen" caption=${e.deadlines} rows=${o} columns=${r} />`}function Yg({id:t}){let e=en(t),n=e.who_columns,o=Zt(t,"who");if(!o.length)return i`<p>${e.nobody}</p>`;let s=({from:a})=>i`<${F} id=${a} /><${os} id=${a} />`,r=[{key:"wie",label:n.who,text:({from:a})=>S(a),cell:s},{key:"rol",label:n.role,text:({said:a})=>a},{key:"wat",label:n.note,sort:!1,text:({of:a})=>x(a[0],"summary")},Ns(n.place,({of:a})=>a.slice(0,1))];return i`<${dt} id="wie" caption=${e.who_caption} rows=${o} columns=${r} />`}function Xg({id:t}){let e=Ee(ct(t,"inChapter"),"chapterLead");return e.length>0&&i`<p class="zacht">${en(t).heading}<${Yt} ids=${e} />.</p>`}function tb({id:t}){let e=en(t),n=Qo(t);if(n.length)return n.map(s=>i`<${Ps} id=${s} /><${Xt} of=${[s]} />`);if(x(t,"crossCutting")!=="true")return i`<p>${e.unjudged}</p>`;let o=yt(t,"interventionKind").map(it).join(", ");return i`
    <p>${b(e.across,{kinds:o})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${x(t,"rationale")}</p>
  `}function eb({id:t}){let e=en(t),n=Ke(t,"subMeasureOf"),o=s=>i` <${Ut} id=${s} />`;return i`<${kt} title=${e.container}><p>${e.parts}</p><${rn} ids=${n} more=${o} /><//>`}function Ou({id:t}){let e=en(t),n=He(t.split("/")[0]),o=x(t,"promise"),s=ks(t),r=x(t,"isContainer")==="true"?eb:nb;return i`
    <${kt} title=${o?e.promise:e.what}>
      <${Le} text=${o} />
      <${Le} text=${x(t,"summary")} />
      ${x(t,"isNew")==="true"&&i`<p class="zacht">${b(e.new,{when:Zn(n.date,n)})}</p>`}
      ${x(t,"numberedByUs")==="true"&&i`<p class="zacht">${e.numbered}</p>`}
      <${Xt} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${oa} id=${t} />
    ${s.length>0&&i`<${kt} title=${k.thing.further}><${_n} pairs=${s} /><//>`}
    <${ys} id=${t} />
  `}var en,nb,Cu=M(()=>{"use strict";V();P();B();bn();G();at();qt();Ot();Oe();Js();ao();en=t=>Gt(xt(t)).thing.undertaking;nb=({id:t})=>i`
  <${kt} title=${en(t).progress}><${Jg} id=${t} /><${Zg} id=${t} /><${Qg} id=${t} /><//>
  <${kt} title=${en(t).who}><${Yg} id=${t} /><${Xg} id=${t} /><//>
  <${kt} title=${en(t).steps}><${tb} id=${t} /><//>
`});function rb({id:t}){let e=ob[bo(t)];return e?y.plans.filter(n=>!xt(t)||n===xt(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>i`<${sb} key=${n.plan.key} ...${n} />`):null}function ab({id:t}){let e=Ke(t,"inChapter"),n=[...ks(t),[Ae(t,"Legislation")?Vn.also_known:Vn.in_source,yt(t,"altLabel").join(", ")],[Vn.place,Jt(t).length>0&&i`<${Xt} of=${[t]} />`]],o=s=>i` <${Ut} id=${s} />`;return i`
    <${kt} title=${Vn.known}>
      ${Ae(t,"Facilitator")&&i`<p class="zacht">${Gt(xt(t)).thing.other.judged}</p>`}
      <${Le} text=${x(t,"summary")} />
      <${Le} text=${x(t,"rationale")} />
      <${_n} pairs=${n} />
    <//>
    <${oa} id=${t} />
    ${e.length>0&&i`<${kt} title=${Vn.other.chapter}><${rn} ids=${an(e)} more=${o} /><//>`}
    <${ys} id=${t} />
  `}function cb({id:t}){let e=D(T.route.query),n=X(e).gaps.filter(s=>s.pages.includes(t));if(!n.length)return null;let o=n.map(s=>i`<${Bc} list=${[s]} scenario=${e} />`);return i`
    <${kt} title=${b(Vn.gaps,{count:n.length})}>
      <${So} id="vragen" items=${o} first=${ie()?lb:ib} as="div" />
    <//>
  `}function pb({id:t}){let e=bo(t),n=[Mu[e]&&i`<a href=${L(Mu[e])}>${Vn.crumbs[e]}</a>`,I&&xt(t)?.title,...["inChapter","subMeasureOf"].map(o=>ct(t,o)&&i`<${F} id=${ct(t,o)} />`),St(t)].filter(Boolean);return i`<p class="kruimel">${n.map((o,s)=>[s>0&&" › ",o])}</p>`}function ju({route:t}){let e=t.path.slice(1).join("/");if(!jt(e))return i`<${po} />`;let n=S(e),o=bo(e),s=db[o],r=()=>{let l=b(Vn.footnote,{kind:St(e),name:n,said:x(e,"promise")||x(e,"summary")});return Es(l.trim().replace(/([^.!?])$/,"$1."),Jt(e),null,xt(e)||nt())},a=o==="undertaking"&&x(e,"isContainer")!=="true";return i`
    <${pb} id=${e} />
    <${Y} text=${Ae(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${a&&i`<p><${Ut} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(o)&&i`<${Fo} />`}
    <${rb} id=${e} />
    <div class="acties bovenaan">
      <${Nn} text=${r} />
      <a href=${L(["graaf","omgeving"],{ding:e})}>${Vn.around}</a>
    </div>
    <${s} id=${e} />
    <${cb} id=${e} />
  `}var Vn,cl,ob,sb,ib,lb,Mu,db,Lu=M(()=>{"use strict";V();et();Wt();P();Mt();B();bn();G();at();qt();De();Vt();so();rs();Ot();Oe();Js();_u();Su();Cu();ao();Vs();Vn=k.thing,cl=k.thing.route,ob={organisation:(t,e)=>y.partners[I?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:kn},sb=({plan:t,steps:e})=>i`
  <div class="routelijn">
    <ol aria-label=${I?b(cl.of_plan,{plan:t.title}):cl.label}>
      ${t.steps.map(n=>i`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${cl[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[ib,lb]=[3,2];Mu={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};db={undertaking:Ou,organisation:wu,step:xu,other:ab}});function fb({row:t,date:e}){let n=Tu(t,e);return i`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${We.kinds[t.kind]}</span>${" "}
          ${t.id&&i`<${F} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${n&&i`<span class="zacht"> – ${n}</span>`}
        </p>
        <${Fc} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}function gb({years:t}){return i`
    <${pn}>
      <${Sn} />
      <${cs} />
      <div class="velden">
        <${xn} name="tekst" />
        <${At} label=${We.fields.what} name="wat" options=${Object.entries(We.kinds)} />
        <${At} label=${We.fields.step} name="stap" options=${Ne} />
        <${At} label=${We.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${lo} names=${hb} />
      </div>
    <//>
  `}function Fu({route:t}){let e=D(t.query),n=t.query,o=y.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),s=o.filter(l=>(!n.wat||l.kind===n.wat)&&(!n.stap||l.steps.includes(n.stap))&&(!n.jaar||ra(l)===n.jaar)&&(!n.tekst||Ue(ub(l),n.tekst))),r=E(We.count,s.length),a={of:ra,titles:A(s.map(ra)).map(l=>[l,l])};return i`
    <${Y} text=${We.title}>
      <p class="uitleg">${We.intro} <a href=${L("beloften")}>${We.lanes}</a>.</p>
    <//>
    <${gb} years=${A(o.map(ra))} />
    <${Fo} />
    <p class="telling">${r}<${Ht} name="tijdlijn.csv" rows=${()=>$b(s,e)} /></p>
    ${oo("tijdlijn",s,a).map(l=>i`
        <section key=${l.more?"meer":l.key} class="vouwdeel">
          ${l.folds?i`<${Pn} part=${l} level=${2} names=${mb(l.rows)}
                  count=${E(We.count,l.rows.length)} />`:i`<h2>${l.title}</h2>`}
          <ol class=${l.open?"tijden":"tijden dicht"}>
            ${l.rows.map(c=>i`<${fb} row=${c} date=${e.date} />`)}
          </ol>
        </section>
      `)}
    <${Dt} text=${r} />
  `}function bb({rows:t,chosen:e,plan:n,scenario:o}){let{named:s}=En(o,n),r=Gt(n).shared.outcomes;return i`
    <div class="tegels-uitkomst" role="group" aria-label=${_t.tiles_label}>
      ${_r(t,r).map(([a,{tile:l,number:c}])=>i`
          <button type="button" id=${`uitkomst-${a}`} aria-pressed=${String(e===a)}
            onClick=${()=>R({uitkomst:e===a?null:a})}>
            <${ds} outcome=${a} />
            <span class="getal">
              ${c?s[c].value:t.filter(d=>d.outcome===a).length}
            </span>
            <span>${b(l,{date:Z(Ve(n.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function _b({rows:t,plan:e,date:n}){let{outcomes:o}=k.shared,s=Object.keys(o).find(a=>o[a].open),r=t.filter(a=>a.outcome===s).sort((a,l)=>J(a.day,l.day));return i`
    <aside class="langst-open">
      <h2>${_t.open.title}</h2>
      <p>${r.length?b(_t.open.said,{date:Z(Ve(e.key,n))}):_t.open.none}</p>
      <ul>
        ${r.slice(0,wb).map(a=>i`
            <li key=${a.id}>
              <${ds} outcome=${a.outcome} />
              <span>
                <${F} id=${a.work} text=${a.short} />${" "}${a.what||""}
                <span class="bij">${a.modality}: ${a.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${L("aandachtspunten",{vraag:"deadline-verstreken"})}>${_t.open.gaps}</a></p>
      <h2>${_t.read.title}</h2>
      <ul class="leesregels">${_t.read.lines.map(a=>i`<li>${a}</li>`)}</ul>
    </aside>
  `}function xb({plan:t,scenario:e,chosen:n}){let o=yo(t,e.date),s=_c(t,e.date),r=o.filter(a=>!n||a.outcome===n);return i`
    <section>
      ${I&&i`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${b(_t.intro,{count:o.length,undated:s.length})}</p>
      <p>${En(e,t).said.overdue}</p>
      <${bb} rows=${o} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${fu} plan=${t} rows=${r} date=${e.date} /><${vb} plan=${t} rows=${r} /></div>
        <${_b} rows=${o} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${_t.table}</summary>
        <${dt} id=${`beloften-${t.key}`} caption=${_t.caption} rows=${r} columns=${zu} sort="dag" />
      </details>
      ${s.length>0&&i`
          <details class="tweeling">
            <summary>${b(_t.undated,{count:s.length})}</summary>
            <ul>
              ${s.map(a=>i`<li>
                  <${F} id=${a.work} />: ${a.quote}${a.what&&`, ${a.what}`}
                  ${a.stand&&`; ${a.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function Eu({route:t}){let e=D(t.query),n=xc(e),o=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",s=n.flatMap(r=>yo(r,e.date)).filter(r=>!o||r.outcome===o);return i`
    <${Y} text=${_t.heading} title=${_t.title} />
    <${pn}><${Sn} /><${cs} /><//>
    <${Fo} />
    ${n.map(r=>i`<${xb} key=${r.key} plan=${r} scenario=${e} chosen=${o} />`)}
    ${!n.length&&i`<p>${_t.none}</p>`}
    <p class="acties">
      <${Ht} name="beloften.csv" rows=${()=>yb(s,e)} />
      ${n.length>0&&i`<${io} name="beloften" title=${_t.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
      <a href=${L("tijdlijn")}>${_t.all_events}</a>
    </p>
    <${Dt} text=${E(_t.lane_total,s.length)} />
  `}var _t,We,ub,Tu,ra,mb,$b,hb,kb,zu,yb,wb,vb,Au=M(()=>{"use strict";Qn();V();et();Wt();P();Mt();B();G();at();qt();De();Vt();so();as();rl();Ot();Ws();Oe();_t=k.promises,We=k.timeline,ub=t=>[t.id&&S(t.id),t.what].filter(Boolean).join(": "),Tu=(t,e)=>[t.progress&&t.id&&Ge(t.id,e),t.stand[e]].filter(Boolean).join("; "),ra=t=>t.day.slice(0,4);mb=t=>A(t.map(e=>e.id?S(e.id):e.what)),$b=(t,e)=>[[...We.csv,...Re],...t.map(n=>[n.when,We.kinds[n.kind],n.id&&S(n.id),n.what,Tu(n,e.date),Jt(n.at).map(bt).join("; "),...Qt(e,n.plan||n.at)])],hb=["tekst","wat","stap","jaar"];kb=t=>{let e=Xn(t.plan).lanes[t.lane];return e?Xo(e):""},zu=[{key:"dag",label:_t.columns.day,text:t=>t.day,cell:t=>t.by},Qe("actie",_t.columns.work,t=>t.work),{key:"wat",label:_t.columns.what,text:t=>t.what},{key:"woorden",label:_t.columns.quote,text:t=>t.quote},{key:"stand",label:_t.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?i`<${Eo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:_t.columns.lane,text:kb}],yb=(t,e)=>{let n=s=>Jt(s.id).map(bt).join("; "),o=[...zu,{key:"bron",label:We.csv.at(-1),text:n}];return wo(o,t,s=>Qt(e,s.plan.key))},wb=6;vb=({plan:t,rows:e})=>i`
  <div class="lanenlijst">
    ${Xn(t).lanes.map((n,o)=>({lane:n,found:e.filter(s=>s.lane===o)})).filter(({found:n})=>n.length).map(({lane:n,found:o})=>i`
          <details>
            <summary>${Xo(n)}
              <span class="bij">
                ${E(_t.lane_total,o.length)}${ol(o).map(s=>` · ${s}`)}
              </span>
            </summary>
            <ul>
              ${o.map(s=>i`
                  <li key=${s.id}>
                    <${Eo} outcome=${s.outcome} on=${s.by} />
                    <span><${F} id=${s.work} text=${s.short} />${" "}${s.what||s.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`});function Bu({title:t,count:e,none:n,children:o}){return i`
    <section class="blok">
      <${I?"h3":"h2"}>${b(Un.part,{title:t,count:e})}<//>
      ${e?o:i`<p>${n}</p>`}
    </section>
  `}function Sb({loss:t,scenario:e,id:n,title:o}){let s=l=>Nu(t,l,e),r=l=>L("overzicht",{cel:$e(l.column,l.barrier,t.plan)}),a=[{key:"vak",label:Un.columns.cell,sort:!1,text:l=>pl(l,s(l)),cell:l=>s(l)?i`<a href=${r(l)}>${pl(l,s(l))}</a>`:pl(l,void 0)},{key:"nu",label:Un.columns.now,sort:!1,text:l=>Pu(s(l))},{key:"weg",label:Un.columns.lost,sort:!1,text:l=>l.said}];return i`<${dt} id=${n} caption=${o} hideCaption rows=${t.cells} columns=${a} />`}function Ob({loss:t,names:e,scenario:n}){let o=He(t.plan),{cells:s,none:r,...a}=o.words.losses,l=`verlies${o===y.plans[0]?"":`-${o.key}`}`,c=p=>[" ",i`<${Ut} id=${p} date=${n.date} />`],d=(p,f)=>i`
    <${Bu} title=${p} count=${f.length} none=${r}><${rn} ids=${f} more=${c} /><//>
  `;return i`
    <section>
      ${I&&i`<h2>${o.title}</h2>`}
      <p class="verlieskop">${Cb(t,e)}</p>
      <p>${t.said}</p>
      <${Lb} loss=${t} scenario=${n} />
      <${Bu} title=${s} count=${t.cells.length} none=${r}>
        <${Sb} loss=${t} scenario=${n} id=${l} title=${s} />
      <//>
      ${Object.keys(a).map(p=>({list:p,ids:t[p]||[]})).filter(({ids:p})=>p.length).map(({list:p,ids:f})=>d(a[p],f))}
      ${t.blocks.map(p=>d(p.said,p.acts))}
    </section>
  `}function Cb(t,e){let n={alone:t.last_actor.length,acts:t.acts,count:e.length,source:ho(He(t.plan))};return b(e.length===1?Un.heading.one:Un.heading.more,{...n,names:Fe(e)})}function dl({losses:t,names:e,scenario:n}){let o=Fe(e),s=()=>t.flatMap(r=>r.cells.map(a=>{let l=Nu(r,a,n),c=l?tt(a.barrier):"";return[o,it(a.column),c,Pu(l),a.said,...Qt(n,r.plan)]}));return i`
    ${t.length?t.map(r=>i`<${Ob} key=${r.plan} loss=${r} names=${e} scenario=${n} />`):ue(n).map(r=>i`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${Ht} name="wat-als.csv" rows=${()=>[[...Un.csv,...Re],...s()]} />
    </div>
  `}function Mb(t,e){let n=new Map(t.places.map(o=>[`${o.step}~${o.kind}`,o]));return X({...e,plan:t.plan}).places.map(o=>({key:o.kind||String(o.step),last_actor:[],only_lead:[],title:o.kind?N(it(o.kind)):tt(o.step),...n.get(`${o.step}~${o.kind}`),things:o.things}))}function jb({place:t,date:e}){let{title:n,things:o,last_actor:s,only_lead:r}=t,a=o.filter(l=>!s.includes(l));return i`
    <li class=${s.length?"verlies":o.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${s.map(l=>i`<i key=${l} class="paal weg"></i>`)}
        ${a.map(l=>i`<i key=${l} class=${`paal b-${Fs(l,e)}`}></i>`)}
      </div>
      ${s.length>0&&i`
          <p class="verliestal">${b(Po.lost,{count:s.length,total:o.length})}</p>
          <p class="verlieswoord">${Po.lost_said}</p>
        `}
      ${r.length>0&&i`<p>${E(Po.lead,r.length)}</p>`}
      ${(a.length>0||!o.length)&&i`<p class="zacht">${o.length?E(Po.stays,a.length):Po.nothing}</p>`}
    </li>
  `}function Lb({loss:t,scenario:e}){let{legend:n}=Po,o=Mb(t,e),s=A(o.flatMap(a=>a.things.map(l=>Fs(l,e.date)))),r=Object.keys(y.codes.CellState).filter(a=>s.includes(a));return i`
    <section class="verliesbeeld">
      <h2>${Po.title}</h2>
      <ul class="plaatsen">
        ${o.map(a=>i`<${jb} key=${a.key} place=${a} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${b(n.lost,{source:ho(nt(t.plan))})}</span>
        ${r.map(a=>i`<span><i class=${`paal b-${a}`}></i> ${U("CellState",a)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var Po,Un,Nu,Pu,pl,Iu=M(()=>{"use strict";V();et();P();Mt();B();wn();G();at();qt();Vt();Ot();Oe();Po=k.whatif.picture,Un=k.whatif,Nu=(t,e,n)=>X({...n,plan:t.plan}).matrix.kind.find(o=>o.column===e.column&&o.barrier===e.barrier),Pu=t=>t?Or(t):Un.no_cell,pl=(t,e)=>{let n=N(it(t.column));return e?b(Un.cell,{kind:n,step:tt(t.barrier).toLowerCase()}):n}});function Fb({notations:t,names:e,scenario:n}){let[o,s]=st(null),r=[n.key,...t].join();if(Fn(()=>{let c=!0;return s(null),lt().ask("answer",{options:Tb(t,n)}).then(d=>{c&&(s(d),mt(vt.done))}).catch(d=>c&&s({silent:d.message||vt.silent})),()=>{c=!1}},[r]),!o)return i`<div><p>${vt.busy}</p></div>`;if(o.silent)return i`<div><p>${o.silent}</p></div>`;let a=c=>!n.plan||c.plan===n.plan,l=E(vt.questions,o.gaps.filter(a).length);return i`
    <div>
      <${dl} losses=${o.losses.filter(a)} names=${e} scenario=${n} />
      <p>${b(vt.with_this,{questions:l,now:X(n).gaps.length})}</p>
    </div>
  `}function zb({acting:t,chosen:e}){let[n,o]=st(""),s=c=>R({zonder:c.map(ul).join(",")}),r=c=>{if(e.includes(c))return s(e.filter(d=>d!==c));s(on()?[...e,c]:[c])},a=c=>[S(c),...yt(c,"altLabel")].join(" "),l=t.filter(c=>Ue(a(c),n));return i`
    <h2>${vt.leave_out}</h2>
    ${e.map(c=>i`
        <button type="button" class="weggelaten" key=${c} aria-label=${b(vt.put_back,{name:S(c)})}
          onClick=${()=>r(c)}>
          ${S(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&i`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>s([])}>${vt.clear}</button>
          <button type="button" class="klein" onClick=${()=>As(location.href,vt.shared)}>${vt.share}</button>
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
              id=${`zonder-${ul(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}
            >${S(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&i`<p>${vt.none_found}</p>`}
    ${!on()&&i`<p class="zacht">${vt.alone}</p>`}
  `}function Eb({most:t,scenario:e}){let n=({steps:s,alone:r,lead:a})=>[r>0&&E(vt.start.alone,r),r>0&&(s.length?b(vt.start.steps,{steps:Fe(s.map(l=>tt(l).toLowerCase()))}):vt.start.no_step),a>0&&E(vt.start.lead,a)].filter(Boolean),o=ho(nt(e.plan));return i`
    <section id="begin">
      <h2>${vt.start.title}</h2>
      <p class="zacht">${b(vt.start.said,{source:o})}</p>
      <ul class="beginlijst">
        ${t.map(s=>i`
            <li key=${`${s.who}${s.plan}`}>
              <a href=${L("wat-als",{zonder:x(s.who,"notation")})}>${S(s.who)}</a>
              <span class="bij">${I?`${He(s.plan).title}: `:""}${n(s).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&i`<p>${vt.start.nobody}</p>`}
    </section>
  `}function Ru({route:t}){let e=D(t.query),{without:n,most:o}=X(e),s=Object.keys(n).filter(d=>n[d].length).sort((d,p)=>J(S(d),S(p))),r=(t.query.zonder||"").split(",").map(fe).filter(Boolean),a=r.map(d=>S(d)),[l]=r,c=r.length>1&&on();return i`
    <${Y} text=${vt.title}><p class="uitleg">${vt.intro}</p><//>
    <${Kr} scenario=${e} />
    <div class="watals">
      <section class="weglaten filters"><${zb} acting=${s} chosen=${r} /></section>
      <div>
        ${!r.length&&i`<${Eb} most=${o} scenario=${e} />`}
        ${r.length>0&&!c&&i`<${dl} losses=${n[l]||[]} names=${a.slice(0,1)} scenario=${e} />`}
        ${c&&i`<${Fb} notations=${r.map(ul)} names=${a} scenario=${e} />`}
      </div>
    </div>
    <${Dt} text=${r.length===1?b(vt.said,{name:a[0]}):""} />
  `}var vt,Tb,ul,Du=M(()=>{"use strict";ke();Qn();V();et();Wt();P();Mt();B();$n();G();at();De();Vt();Iu();vt=k.whatif,Tb=(t,e)=>[...Ho(e),...t.map(n=>["zonder",n])];ul=t=>x(t,"notation")});var Hu={};Gu(Hu,{answerTo:()=>X,compare:()=>J,csv:()=>Do,data:()=>y,graphNow:()=>Yi,here:()=>T,matrixSvg:()=>Li,scenarioOf:()=>D});function ia(t=null){for(let e of la())e!==t&&(e.open=!1)}function Wu(){ia(),fn().classList.remove("is-open"),aa().setAttribute("aria-expanded","false")}function Ab(){fn()&&(aa().addEventListener("click",()=>{let t=fn().classList.toggle("is-open");for(let e of la())e.open=t;aa().setAttribute("aria-expanded",String(t))}),fn().addEventListener("click",t=>{let e=t.target;e.closest("a")?Wu():e.closest("summary")&&!ie()&&ia(e.closest("details"))}),fn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=la().find(n=>n.open);ie()?aa().focus():e?.querySelector("summary")?.focus(),Wu()}),document.addEventListener("click",t=>{!ie()&&!fn().contains(t.target)&&ia()}),fn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!ie()&&!fn().contains(e)&&ia()}))}function Bb(t,e){if(!fn())return;let n=[...fn().querySelectorAll("a")],o=r=>ja(r.hash).path,s=n.find(r=>o(r).join("/")===e.join("/"))||n.find(r=>o(r)[0]===t);for(let r of n){let a=o(r);r===s?r.setAttribute("aria-current","page"):r.removeAttribute("aria-current"),r.setAttribute("href",L(a))}for(let r of la())r.classList.toggle("is-hier",!!r.querySelector("[aria-current]"))}function Nb(t,e){let n=Object.keys(y.views).length>0,o=Object.keys(y.comparisons).length>0,s={views:n||t==="graaf",comparisons:o||t==="vergelijk"};return Zs=!Os(e)||s.views!==n||s.comparisons!==o,Zs?(mn(i`<p role="status">${k.werkplaats.busy}</p>`,Ct("inhoud")),ca?lt().show(ca,lt().own):fl||Pb(Ho(e),s),!0):!1}async function Pb(t,e){fl=!0;try{ca=(await lt().ask("page",{options:t,...e})).page,Zs&&lt().show(ca,lt().own)}catch(n){Zs&&mn(i`<p role="alert">${n.message}</p>`,Ct("inhoud"))}fl=!1}function Ib(t){let e=t.path[0]||"overzicht",n=Ct("inhoud");ce()?.own&&Nb(e,D(t.query))||(n.className=`scherm-${e}`,mn(i`<${qu[e]||qu.onbekend} key=${t.path.join("/")} route=${t} />`,n),Bb(e,t.path))}function ml(){let t=Ct("motor");t.hidden=!1;let{state:e,why:n,own:o}=lt();mn(i`<${Sp} state=${e} why=${n} own=${o} />`,t)}function Rb(){Db(),Zs=!1,window.removeEventListener("werkplaats",ml),mn(null,Ct("inhoud")),mn(null,Ct("motor"))}var fn,aa,la,qu,fl,ca,Zs,Db,Vu=M(()=>{"use strict";ke();V();et();Wt();P();Mt();B();$n();Ya();at();Vt();Ti();kp();Cp();Ep();Ip();Xp();Id();Qd();nu();pu();Vs();ku();Lu();Au();Du();fn=()=>Ct("menu"),aa=()=>Ct("menuknop"),la=()=>[...fn().querySelectorAll("details")];Ct("spring").addEventListener("click",t=>{t.preventDefault(),Ct("inhoud").focus()});Ab();Ct("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=Ct("zoek").value;location.hash=hc(e)||L("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:o,content:s}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:o,content:s};As(b(e,{...r,sources:sn()}),n)});qu={__proto__:null,overzicht:eu,dekking:Pp,aandachtspunten:Yp,partners:Ud,maatregelen:Kd,naslag:Jd,gevraagd:Zd,tijdlijn:Fu,beloften:Eu,graaf:Pd,ding:ju,samenvatting:bu,vragen:cu,"wat-als":Ru,vergelijk:zp,"weet-niet":bp,methode:gp,zoek:Nd,...ce()&&{controleer:Op},onbekend:po},fl=!1,ca="",Zs=!1;ce()&&(Ct("eigen").hidden=!1,window.addEventListener("werkplaats",ml),ml());Ct("inhoud").replaceChildren();Db=Ul(Ib);ce()&&window.addEventListener("andere-bladzijde",Rb,{once:!0});document.fonts.ready.then(()=>Yi()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja"});ke();da();typeof DecompressionStream>"u"?Ct("te-oud").hidden=!1:hl().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(Vu(),Hu))});})();
