"use strict";var ketenkaart=(()=>{var zf=Object.defineProperty;var L=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(o){throw n=[o],o}};var Ef=(t,e)=>{for(var n in e)zf(t,n,{get:e[n],enumerable:!0})};function it(t){let e=Lt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Wl(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n})),s=document.createElement("a");s.href=o,s.download=t,document.body.append(s),s.click(),s.remove(),window.setTimeout(()=>URL.revokeObjectURL(o),1e3)}var Lt,ae=L(()=>{"use strict";Lt=t=>document.getElementById(t)});async function ql(){let t=Uint8Array.from(atob(Lt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Ea=Af(await new Response(e).json())}function Af(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(o=>e[o])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([o,s])=>[o,e[s]]))):e.push(n);return e.at(-1)}var Ea,Aa=L(()=>{"use strict";ae()});function Ul(t){var e=Hl.get(this);return e||(e=new Map,Hl.set(this,e)),(e=Vl(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,a="",l="",c=[0],p=function($){r===1&&($||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,a):r===3&&($||a)?(c.push(3,$,a),r=2):r===2&&a==="..."&&$?c.push(4,$,0):r===2&&a&&!$?c.push(5,0,!0,a):r>=5&&((a||!$&&r===5)&&(c.push(r,0,a,s),r=6),$&&(c.push(r,$,0,s),r=6)),a=""},d=0;d<n.length;d++){d&&(r===1&&p(),p(d));for(var f=0;f<n[d].length;f++)o=n[d][f],r===1?o==="<"?(p(),c=[c],r=3):a+=o:r===4?a==="--"&&o===">"?(r=1,a=""):a=o+a[0]:l?o===l?l="":a+=o:o==='"'||o==="'"?l=o:o===">"?(p(),r=1):r&&(o==="="?(r=5,s=a,a=""):o==="/"&&(r<5||n[d][f+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),r=2):a+=o),r===3&&a==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Vl,Hl,Kl=L(()=>{Vl=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var a=e[r++],l=e[r]?(e[0]|=a?1:2,n[e[r++]]):e[++r];a===3?o[0]=l:a===4?o[1]=Object.assign(o[1]||{},l):a===5?(o[1]=o[1]||{})[e[++r]]=l:a===6?o[1][e[++r]]+=l+"":a?(s=t.apply(l,Vl(t,l,n,["",null])),o.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(l)}return o},Hl=new Map});function _o(t){t&&t.parentNode&&t.remove()}function Da(t,e,n){var o,s,r,a={},l=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:a[r]=e[r];return l>2&&(a.children=l>3?Ra.call(arguments,2):n),Es(t,a,o,s,null)}function Es(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:As,__v:s||++Zl,__i:-1,__u:0};return!s&&ht.vnode&&ht.vnode(r),r}function yr(t){return t.children}function mr(t,e){this.props=t,this.context=e,this.__g=0}function oo(t,e){if(e==null)return t.__&&oo(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:oo(t)}function If(t){var e,n=t.__v,o=n.__e,s=[],r=[],a=t.__P;a&&((e=vo({constructor:As},n)).__v=n.__v+1,ht.vnode&&ht.vnode(e),Wa(a,e,n,t.__n,a.namespaceURI,32&n.__u?[o]:null,s,o||oo(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,sc(s,e,r),n.__=n.__e=null,e.__e!=o&&Xl(e))}function Xl(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Xl(t)}function Gl(t){(8&t.__g||(t.__g|=8,no.push(t),gr++))&&Ba==ht.debounceRendering||((Ba=ht.debounceRendering)||queueMicrotask)(tc)}function tc(){try{for(var t,e=1;no.length;)no.length>e&&no.sort(Ql),t=no.shift(),e=no.length,8&t.__g&&If(t)}finally{(gr=no.length)&&(Ba||queueMicrotask)(tc)}}function ec(t,e,n,o,s,r,a,l,c,p,d){var f,$,u,m,b,h,w=o.__k||kr,_=e.length;for(c=Rf(n,e,w,c,_),f=0;f<_;f++)(u=n.__k[f])!=null&&($=~u.__i&&w[u.__i]||br,u.__i=f,h=Wa(t,u,$,s,r,a,l,c,p,d),m=u.__e,($.ref!=u.ref||8&$.__u)&&($.ref&&qa($.ref,null,u,$),u.ref&&d.push(u.ref,u.__c||m,u)),b=b||m,4&u.__u?(c=nc(u,c,t,!$.__v),$.__e&&($.__e=null)):typeof u.type=="function"&&h!==void 0?c=h:m&&(c=m.nextSibling),u.__u&=-21);return n.__e=b,c}function Rf(t,e,n,o,s){var r,a,l,c,p,d,f,$,u,m=n.length,b=m,h=0,w=0,_=t.__k=Array(s);for(r=0;r<s;r++)(a=e[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=_[r]=Es(null,a):Ia(a)?a=_[r]=Es(yr,{children:a}):a.constructor===As&&a.__b?a=_[r]=Es(a.type,a.props,a.key,a.ref,a.__v):_[r]=a,c=r+h,a.__=t,a.__b=t.__b+1,l=null,~(p=a.__i=Df(a,n,c,b))&&(b--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,p==c-1?h--:p==c+1?h++:p!=c&&(p>c?h--:h++,w=1)):(~p||(s>m?h--:s<m&&h++),typeof a.type!="function"&&(a.__u|=4))):_[r]=null;if(w){for(d=[],f=[],r=0;r<s;r++)if((a=_[r])&&16&a.__u){for(h=0,$=d.length;h<$;)d[u=h+$>>1]<a.__i?h=u+1:$=u;d[h]=a.__i,f[r]=h+1}for(h=d.length;r--;)f[r]&&(f[r]==h?h--:_[r].__u|=4)}if(b)for(r=0;r<m;r++)!(l=n[r])||2&l.__u||(l.__e==o&&(o=oo(l)),Ha(l,l));return o}function nc(t,e,n,o){var s,r,a,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=nc(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=oo(t))&&!e.parentNode&&(e=null),a=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,e):n.insertBefore(a,e||null)),e=a;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Df(t,e,n,o){var s,r=t.key,a=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&a==l.type)return n;if(o>(c?1:0)){for(s=n-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s;for(s=n+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s}return-1}function Jl(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function fr(t,e,n,o,s){var r,a;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||Jl(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||Jl(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(a=Na[e]||(Na[e]=Wf(e)),(t.__a||(t.__a={}))[e]=Pa,r=e!=(e=e.replace(Yl,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,a,r):t.removeEventListener(e,a,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Wf(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[$r]==null)e[$r]=Pa++;else if(e[$r]<this.__a[t])return;return n(ht.event?ht.event(e):e)}}}function Wa(t,e,n,o,s,r,a,l,c,p){var d,f,$,u,m,b,h,w,_,j,v,S,F,C,at,Yt,M,V,U=e.type;if(e.constructor!==As)return null;128&n.__u&&(c=32&n.__u,d=n.__c.__z)&&(e.__u|=c,f=r=[],d.nodeType==8?l=hr(d,r):r.push(d),l=r[0]||l),(d=ht.__b)&&d(e);t:if(typeof U=="function"){$=a.length;try{if(w=e.props,_=(d=U.prototype)&&d.render,j=(d=U.contextType)&&o[d.__c],v=d?j?j.props.value:d.__:o,(u=n.__c)?(e.__c=u,2&u.__g&&(u.__g|=1)):(_?e.__c=u=new U(w,v):(e.__c=u=new mr(w,v),u.constructor=U,u.render=Hf),j&&j.sub(u),u.state||(u.state={}),u.__n=o,u.__g|=8,u.__h=[],u.__k=[]),_&&(u.__s||(u.__s=u.state),U.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=vo({},u.__s)),vo(u.__s,U.getDerivedStateFromProps(w,u.__s)))),m=u.props,b=u.state,u.__v=e,n.__c){if(w!==m&&_&&!U.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(w,v),e.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(w,u.__s,v)===!1){e.__v!=n.__v&&(u.props=w,u.state=u.__s,u.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(rt){rt&&(rt.__=e)}),kr.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&a.push(u),l=oo(n);break t}u.componentWillUpdate&&u.componentWillUpdate(w,u.__s,v),_&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(m,b,h)})}else _&&!U.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),_&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=v,u.props=w,u.__P=t,u.__g&=-5,S=ht.__r,F=_?25:0;do u.__g&=-9,S&&S(e),d=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++F<25);_&&(kr.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(o=vo({},o,u.getChildContext())),_&&n.__c&&u.getSnapshotBeforeUpdate&&(h=u.getSnapshotBeforeUpdate(m,b)),C=d&&d.type===yr&&d.key==null?d.props.children:d,w.__P&&(d=l,s=(t=w.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(rt){rt&&Ha(rt,rt)}),n.__k=null),l=n.__k?oo(n,0):null),l=ec(t,Ia(C)?C:[C],e,n,o,s,r,a,l,c,p),w.__P&&(e.__e=null,l=d),e.__u&=-161,f&&f.some(_o),u.__h.length&&a.push(u),1&u.__g&&(u.__g&=-4)}catch(rt){if(a.length=$,e.__v=null,c||r)if(rt&&rt.then){if(e.__u|=128|c,r){for(~(M=r.indexOf(l||void 0))||(M=r.length);(V=r[M-1])&&V.nodeType==8;)M--;for(;M<r.length;M++)if(V=r[M])if(r[M]=null,at){if(V==Yt)break}else{if(V.nodeType!=8)break;V.data.startsWith("$s")&&(Yt=hr(at=V))}}if(!at){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;at=l}(d=hr(at=e.__c.__z||(e.__c.__z=at)))?(e.__e=at,l=d):e.__e=l,l=l&&l.nextSibling}else r&&r.some(_o);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),rt&&rt.then||oc(e),ht.__e(rt,e,n)}}else l=e.__e=qf(n.__e,e,n,o,s,r,a,c,p,t);return(d=ht.diffed)&&d(e),l}function hr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function oc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(oc))}function sc(t,e,n){for(var o=0;o<n.length;)qa(n[o++],n[o++],n[o++]);ht.__c&&ht.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){ht.__e(r,s.__v)}})}function qf(t,e,n,o,s,r,a,l,c,p){var d,f,$,u,m,b,h,w,_=n.props||br,j=e.props,v=e.type;if(v=="svg"?s="http://www.w3.org/2000/svg":v=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(d=0;d<r.length;d++)if((m=r[d])&&(v?m.localName==v:m.nodeType==3)){t=m,r[d]=null;break}}if(!t){if(w=p.ownerDocument||document,!v)return w.createTextNode(j);t=w.createElementNS(s,v,j.is?j:p),l&&(ht.__m&&ht.__m(e,r),l=!1),r=null}if(v){if(p=v=="template"&&t.content||t,r=v=="textarea"&&j.defaultValue!=null?null:r&&Ra.call(p.childNodes),!l&&r)for(_={},d=0;d<t.attributes.length;d++)_[(m=t.attributes[d]).name]=m.value;for(d in _)m=_[d],d=="dangerouslySetInnerHTML"?$=m:d=="children"||d in j||d=="value"&&"defaultValue"in j||d=="checked"&&"defaultChecked"in j||fr(t,d,null,m,s);for(d in j)m=j[d],d=="children"?u=m:d=="dangerouslySetInnerHTML"?f=m:d=="value"?b=m:d=="checked"?h=m:l&&typeof m!="function"||_[d]===m||fr(t,d,m,_[d],s);f?(l||$&&(f.__html==$.__html||f.__html==t.innerHTML)||(t.innerHTML=f.__html),e.__k=[]):($&&(t.textContent=""),(v=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Pf.test(v))&&(s="http://www.w3.org/1999/xhtml"),ec(p,Ia(u)?u:[u],e,n,o,s,r,a,r?r[0]:n.__k&&oo(n,0),l,c),r&&r.some(_o)),l&&v!="textarea"||(d="value",v=="progress"&&b==null?t.removeAttribute(d):b==null||b===t[d]&&(v!="progress"||b)||fr(t,d,b,_[d],s),d="checked",h!=null&&h!=t[d]&&fr(t,d,h,_[d],s))}else _===j||l&&t.data==j||(t.data=j);return t}function qa(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){ht.__e(s,n)}}function Ha(t,e,n){var o,s,r,a;if(ht.unmount&&ht.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||qa(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){ht.__e(l,e)}o.__P=o.__n=null}if(o=t.__k)for(a=0;a<o.length;a++)o[a]&&Ha(o[a],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=hr(o,r=[]))&&(o==t.__e&&r.some(_o),_o(s),_o(o)),n||_o(t.__e),t.__e=t.__c=t.__=null}function Hf(t,e,n){return this.constructor(t,n)}function xn(t,e){var n,o,s,r;ht.__&&ht.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=Es(yr,{children:[t]}),s=[],r=[],Wa(e,e.__k,o||br,br,e.namespaceURI,o?null:e.firstChild?Ra.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),sc(s,e.__k,r),e.__k.props.children=null}var ht,Zl,Bf,no,Ba,gr,Ql,$r,Yl,Pa,Na,Nf,As,br,kr,Pf,Ia,Ra,vo,wr=L(()=>{As=Symbol.for("pv"),br={},kr=[],Pf=/^m(i|n|o|s|text|space)$/,Ia=Array.isArray,Ra=kr.slice,vo=Object.assign;ht={__e:function(t,e,n,o){for(var s,r,a;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((a=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),a=1),a&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw gr=0,t}},Zl=0,Bf=function(t){return t!=null&&t.constructor===As},mr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=vo({},this.state)),typeof t=="function"&&(t=t(vo({},n),this.props)),t&&(vo(n,t),this.__v&&(e&&this.__k.push(e),Gl(this)))},mr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Gl(this))},mr.prototype.render=yr,no=[],gr=0,Ql=function(t,e){return t.__v.__b-e.__v.__b},$r=Symbol(),Yl=/(PointerCapture)$|Capture$/i,Pa=0,Na={},Nf=0});function vr(t,e){At.__h&&At.__h(qt,t,_r||e),_r=0;var n=qt.__H||(qt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function R(t){return _r=1,Vf(mc,t)}function Vf(t,e,n){var o=vr(Qo++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):mc(void 0,e),function(r){var a=(o.__N||o.__)[0],l=o.t(a,r);Ua(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=qt,!qt.__f)){qt.__f=!0;var s=qt.shouldComponentUpdate;qt.shouldComponentUpdate=function(r,a,l){var c=this.__H;if(!c)return!0;var p=!1,d=this.props!=r;if(c.__.some(function($){$.__N&&(p=!0,Ua($.__[0],$.__N[0])||(d=!0))}),s){var f=s.call(this,r,a,l);return p?f||d:f}return!p||d}}return o.__}function fe(t,e){var n=vr(Qo++,3);!At.__s&&Ja(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,qt.__H.__h.push(n))}function Bt(t,e){var n=vr(Qo++,4);!At.__s&&Ja(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,qt.__h.push(n))}function so(t){return _r=5,tn(function(){return{current:t}},[])}function tn(t,e){var n=vr(Qo++,7);return Ja(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Uf(){var t;do{for(;t=Ka.shift();)try{Bs(t)}catch(n){At.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=$c.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Bs),e.__h.some(Ga),e.__h=[]}catch(n){e.__h=[],At.__e(n,t.__v)}}}while(Ka.length)}function Kf(t){var e,n=function(){clearTimeout(o),uc&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);uc&&(e=requestAnimationFrame(n))}function fc(t){t!=1&&rc==At.requestAnimationFrame||((rc=At.requestAnimationFrame)||Kf)(Uf)}function Bs(t){var e=qt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),qt=e}function Ga(t){var e=qt;t.__c=t.__(),qt=e}function Ja(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Ua(n,t[o])})}function mc(t,e){return typeof e=="function"?e(t):e}var Qo,qt,Va,rc,Ua,_r,$c,Ka,At,ac,ic,lc,cc,pc,dc,uc,Za=L(()=>{wr();Ua=Object.is,_r=0,$c=[],Ka=[],At=ht,ac=At.__b,ic=At.__r,lc=At.diffed,cc=At.__c,pc=At.unmount,dc=At.__;At.__b=function(t){qt=null,ac&&ac(t)},At.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),dc&&dc(t,e)},At.__r=function(t){ic&&ic(t),Qo=0;var e=(qt=t.__c).__H;e&&(Va==qt?qt.__h=[]:(e.__h.some(Bs),e.__h.some(Ga),Qo=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Va=qt},At.diffed=function(t){lc&&lc(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&fc($c.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Va=qt=null},At.__c=function(t,e){e.some(function(n){try{n.__h.some(Bs),n.__h=n.__h.filter(function(o){return!o.__||Ga(o)})}catch(o){n.__h=[function(){throw o}]}}),cc&&cc(t,e)},At.unmount=function(t){pc&&pc(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,fc(Ka.push(s))}else Bs(s)}catch(r){e=r}}),o.__H=void 0,e&&At.__e(e,o.__v))};uc=typeof requestAnimationFrame=="function"});function hc(t){return Array.isArray(t)?t.map(hc):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,n)=>n?[Da("wbr",null),e]:[e])}var Tt,i,W=L(()=>{"use strict";Kl();wr();Za();wr();Za();/*! What draws the screens and searches in them, bundled here:

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
*/Tt=()=>so(null);i=Ul.bind((t,e,...n)=>Da(t,e,...typeof t=="string"?n.map(hc):n))});function Xa(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),o=s=>{try{return decodeURIComponent(s)}catch{return s}};return{path:e.split("/").filter(Boolean).map(o),query:Object.fromEntries([...new URLSearchParams(n||"")].map(([s,r])=>[Jf[s]||s,r]))}}function T(t,e={},n=!0){let o=n&&E.route?Object.fromEntries(Gf.filter(a=>E.route.query[a]).map(a=>[a,E.route.query[a]])):{},s=new URLSearchParams;for(let[a,l]of Object.entries({...o,...e}))l&&s.set(a,l);return`#/${[t].flat().map(a=>encodeURIComponent(a).replaceAll("%2F","/")).join("/")}${[...s].length?`?${s}`:""}`}function H(t,e=!1){let n={...E.route.query};for(let[s,r]of Object.entries(t))r?n[s]=r:delete n[s];let o=T(E.route.path,n,!1);o!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Qa},"",o),Ya())}function Ya(t=!1){let e=Xa(location.hash),n=E.route?.path.join("/")===e.path.join("/");E.route=e,gc(e),!n&&window.scrollTo(0,t&&bc.get(history.state?.turn)||0)}function kc(t){gc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Qa=history.state.turn||0;let e=new AbortController,{signal:n}=e;window.addEventListener("scroll",()=>bc.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:n});let o=()=>{let s=!!history.state;s||history.replaceState({turn:++Qa},""),Ya(s)};return window.addEventListener("popstate",o,{signal:n}),Ya(),E.started=!0,()=>e.abort()}var Gf,Jf,E,gc,Qa,bc,$e,Z=L(()=>{"use strict";Gf=["plan","koppelingen","stand","verwachtingen","lezing","merk"],Jf={ernst:"gewicht"},E={route:{path:[],query:{}},started:!1},Qa=0,bc=new Map;$e=t=>T(["ding",t])});function et({text:t,title:e=t,children:n}){let o=Tt();return Bt(()=>{document.title=`${e} – Ketenkaart`},[e]),Bt(()=>{E.started&&o.current.focus({preventScroll:!0})},[]),i`<header class="kop"><h1 tabindex="-1" ref=${o}>${t}</h1>${n}</header>`}function Gt({text:t}){let{route:e}=E;return Bt(()=>{E.started&&t&&it(t)},[t,e]),null}var Kt,Ht=L(()=>{"use strict";ae();W();Z();Kt=()=>window.matchMedia("(max-width: 44rem)").matches});function De(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function Yo(t,e,n){let o=t.get(e);o?o.push(n):t.set(e,[n])}function xr(t,e,n=""){let o=n.startsWith("-"),s=e.find(l=>l.key===n.replace(/^-/,""));if(!s)return t;let r=t.map((l,c)=>({text:s.text(l)||"",index:c,row:l})),a=(l,c)=>l.text&&c.text?Q(l.text,c.text)*(o?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>a(l,c)||l.index-c.index).map(({row:l})=>l)}function Xo(t){let e=n=>{let o=String(n??"");return`"${(/^[=+\-@\t\r]/.test(o)?`'${o}`:o).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function xo(t,e){let n=[""];for(let o of String(t).split(/\s+/)){let s=`${n[n.length-1]} ${o}`.trim();!n[n.length-1]||e(s)?n[n.length-1]=s:n.push(o)}return n}var g,z,I,Vt,P,Zf,Q,B=L(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,o)=>Object.hasOwn(e,o)?String(e[o]):n),z=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),I=t=>t.slice(0,1).toUpperCase()+t.slice(1),Vt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();P=t=>[...new Set(t)],Zf=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),Q=(t,e)=>Zf.compare(t,e)});var y,yc,wc,Qf,Yf,Xf,t$,e$,n$,o$,s$,r$,a$,i$,We,ts,D,k,Xt,st,en,Ot,es,Dn,me,fn,nn,Y,So,we,ro,A=L(()=>{"use strict";Aa();y=Ea,{codes:yc,told:wc,queries:Qf,views:Yf,names:Xf,absent:t$,dates:e$,lists:n$,kinds:o$,called:s$,works:r$,partners:a$,lookups:i$}=y;for(let t of[Object.values(yc),Object.values(wc),{codes:yc,told:wc,queries:Qf,views:Yf,names:Xf,absent:t$,dates:e$}])for(let e of Object.values(t))Object.setPrototypeOf(e,null);for(let t of[n$,o$,s$,r$,a$,i$,y.words,y.addresses])Object.setPrototypeOf(t,null);We=new Map(Object.entries(y.things)),ts=new Map(y.plans.map(t=>[t.key,t])),D=y.plans.length>1,k=y.words,Xt=t=>t?.words.page||k,st=t=>ts.get(t||"")||(D?void 0:y.plans[0]),en=t=>ts.get(t),Ot=t=>ts.get(t.split("/")[0]),es=(t,e)=>!e||!Ot(t)||Ot(t)?.key===e,Dn=[...new Map(y.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),me=Dn[Dn.length-1].date,fn=[...new Map(y.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),nn=(t,e)=>{let n=Ot(t);return n?y.stands[e]?.[n.key]||n.date:e},Y=t=>y.dates[t]||t||"",So=(t=st())=>t?.source||y.source,we=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),ro=(t,e=st())=>(e?e.dates:Dn).find(n=>n.date===t)?.label||Y(t)});async function Sr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function Ns(t,e,n){t(e);try{t(await n()||"")}catch(o){t(o.message)}}var ti,he,X,$n,Me=L(()=>{"use strict";B();A();ti=5*2**20,he=()=>window.werkplaats,X=()=>he(),$n=()=>!!he()&&he()?.state!=="off"});function nt(t){let e=y.answers[t.key];if(!t.plan)return e;let n=s=>s.filter(r=>r.plan===t.plan),o=`${t.key}|${t.plan}`;if(!ei.has(o)){let{matrix:s,without:r,links:a,...l}=e,c={matrix:ni(s,n),without:ni(r,n),links:a};ei.set(o,{...ni(l,n),...c})}return ei.get(o)}function ns({date:t,stated:e,strict:n,expect:o}){let s=[["stand",t]];return e&&s.push(["koppelingen","genoemd"]),n&&s.push(["lezing","streng"]),o||s.push(["verwachtingen","uit"]),s}function q(t){let e=D&&ts.has(t.plan)?t.plan:"",n=Dn.some(a=>a.date===t.stand)?t.stand:me,o=t.koppelingen==="genoemd",s=Ps({plan:e,date:n,stated:o,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[s,{...s,expect:!0},{...s,expect:!0,date:me}].map(Ps).find(l$)||Ps({plan:e,date:me,stated:!1,expect:!0,strict:!1})}function Ps({plan:t,date:e,stated:n,expect:o,strict:s}){let r=`${e}|${n?"stated":"all"}|${o?"with":"without"}`;return{plan:t,date:e,stated:n,expect:o,strict:s,key:s?`${r}|strict`:r}}function oi(t,e,n){let o=r=>({...t,[e]:r});return new Set(n.map(([r])=>q(o(r)).key)).size===n.length?n:[]}var ei,ni,Wn,Is,l$,si,Or,Ct=L(()=>{"use strict";A();Me();ei=new Map,ni=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,o])=>[n,e(o)]));Wn=(t,e)=>nt({...t,plan:e.key}).numbers[0];Is=t=>t.key in y.answers,l$=t=>Is(t)||!!he();si=(t,e)=>ts.get(e)?.steps.find(n=>n.notation===t)?.id,Or=t=>new Set(nt(t).reach.flatMap(({plan:e,columns:n})=>n.filter(o=>o.undecided).map(o=>si(o.step,e))))});var c$,Oc,Cc,Rs,os,p$,Mc,Ds,jr,ci,ri,d$,jc,Lc,ui,fi,Tc,u$,Ws,ai,f$,$$,m$,h$,ii,_c,g$,pi,di,li,b$,vc,xc,Sc,Cr,Mr,Fc,k$,zc=L(()=>{c$="ENTRIES",Oc="KEYS",Cc="VALUES",Rs=class{constructor(e,n){let o=e._tree,s=Array.from(o.keys());this.set=e,this._type=n,this._path=s.length>0?[{node:o,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=os(this._path);if(os(n)==="")return{done:!1,value:this.result()};let o=e.get(os(n));return this._path.push({node:o,keys:Array.from(o.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=os(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>os(e)).filter(e=>e!=="").join("")}value(){return os(this._path).node.get("")}result(){switch(this._type){case Cc:return this.value();case Oc:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},os=t=>t[t.length-1],p$=(t,e,n)=>{let o=new Map;if(e===void 0)return o;let s=e.length+1,r=s+n,a=new Uint8Array(r*s).fill(n+1);for(let l=0;l<s;++l)a[l]=l;for(let l=1;l<r;++l)a[l*s]=l;return Mc(t,e,n,o,a,1,s,""),o},Mc=(t,e,n,o,s,r,a,l)=>{let c=r*a;t:for(let p of t.keys())if(p===""){let d=s[c-1];d<=n&&o.set(l,[t.get(p),d])}else{let d=r;for(let f=0;f<p.length;++f,++d){let $=p[f],u=a*d,m=u-a,b=s[u],h=Math.max(0,d-n-1),w=Math.min(a-1,d+n);for(let _=h;_<w;++_){let j=$!==e[_],v=s[m+_]+ +j,S=s[m+_+1]+1,F=s[u+_]+1,C=s[u+_+1]=Math.min(v,S,F);C<b&&(b=C)}if(b>n)continue t}Mc(t.get(p),e,n,o,s,d,a,l+p)}},Ds=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,o]=jr(this._tree,e.slice(this._prefix.length));if(n===void 0){let[s,r]=ui(o);for(let a of s.keys())if(a!==""&&a.startsWith(r)){let l=new Map;return l.set(a.slice(r.length),s.get(a)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,d$(this._tree,e)}entries(){return new Rs(this,c$)}forEach(e){for(let[n,o]of this)e(n,o,this)}fuzzyGet(e,n){return p$(this._tree,e,n)}get(e){let n=ci(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=ci(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Rs(this,Oc)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,ri(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let o=ri(this._tree,e);return o.set("",n(o.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let o=ri(this._tree,e),s=o.get("");return s===void 0&&o.set("",s=n()),s}values(){return new Rs(this,Cc)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[o,s]of e)n.set(o,s);return n}static fromObject(e){return t.from(Object.entries(e))}},jr=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let o of t.keys())if(o!==""&&e.startsWith(o))return n.push([t,o]),jr(t.get(o),e.slice(o.length),n);return n.push([t,e]),jr(void 0,"",n)},ci=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return ci(t.get(n),e.slice(n.length))},ri=(t,e)=>{let n=e.length;t:for(let o=0;t&&o<n;){for(let r of t.keys())if(r!==""&&e[o]===r[0]){let a=Math.min(n-o,r.length),l=1;for(;l<a&&e[o+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(o,o+l),p),t.delete(r),t=p}o+=l;continue t}let s=new Map;return t.set(e.slice(o),s),s}return t},d$=(t,e)=>{let[n,o]=jr(t,e);if(n!==void 0){if(n.delete(""),n.size===0)jc(o);else if(n.size===1){let[s,r]=n.entries().next().value;Lc(o,s,r)}}},jc=t=>{if(t.length===0)return;let[e,n]=ui(t);if(e.delete(n),e.size===0)jc(t.slice(0,-1));else if(e.size===1){let[o,s]=e.entries().next().value;o!==""&&Lc(t.slice(0,-1),o,s)}},Lc=(t,e,n)=>{if(t.length===0)return;let[o,s]=ui(t);o.set(s+e,n),o.delete(s)},ui=t=>t[t.length-1],fi="or",Tc="and",u$="and_not",Ws=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?li:e.autoVacuum;this._options={...ii,...e,autoVacuum:n,searchOptions:{..._c,...e.searchOptions||{}},autoSuggestOptions:{...g$,...e.autoSuggestOptions||{}}},this._index=new Ds,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=di,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:o,tokenize:s,processTerm:r,fields:a,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let d of a){let f=n(e,d);if(f==null)continue;let $=s(o(f,d),d),u=this._fieldIds[d],m=new Set($).size;this.addFieldLength(p,u,this._documentCount-1,m);for(let b of $){let h=r(b,d);if(Array.isArray(h))for(let w of h)this.addTerm(u,p,w);else h&&this.addTerm(u,p,h)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:o=10}=n,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:a}=e.reduce(({chunk:l,promise:c},p,d)=>(l.push(p),(d+1)%o===0?{chunk:[],promise:c.then(()=>new Promise(f=>setTimeout(f,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),s);return a.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:o,extractField:s,stringifyField:r,fields:a,idField:l}=this._options,c=s(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let d of a){let f=s(e,d);if(f==null)continue;let $=n(r(f,d),d),u=this._fieldIds[d],m=new Set($).size;this.removeFieldLength(p,u,this._documentCount,m);for(let b of $){let h=o(b,d);if(Array.isArray(h))for(let w of h)this.removeTerm(u,p,w);else h&&this.removeTerm(u,p,h)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Ds,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((o,s)=>{this.removeFieldLength(n,s,this._documentCount,o)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:o,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:o,batchWait:s},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let o of e)this.discard(o)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:o}=this._options,s=o(e,n);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let o=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=di,this.performVacuuming(e,o)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let o=this._dirtCount;if(this.vacuumConditionsMet(n)){let s=e.batchSize||pi.batchSize,r=e.batchWait||pi.batchWait,a=1;for(let[l,c]of this._index){for(let[p,d]of c)for(let[f]of d)this._documentIds.has(f)||(d.size<=1?c.delete(p):d.delete(f));this._index.get(l).size===0&&this._index.delete(l),a%s===0&&await new Promise(p=>setTimeout(p,r)),a+=1}this._dirtCount-=o}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:o}=e;return n=n||li.minDirtCount,o=o||li.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=o}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:o}=this._options,s={...o,...n},r=this.executeQuery(e,n),a=[];for(let[l,{score:c,terms:p,match:d}]of r){let f=p.length||1,$={id:this._documentIds.get(l),score:c*f,terms:Object.keys(d),queryTerms:p,match:d};Object.assign($,this._storedFields.get(l)),(s.filter==null||s.filter($))&&a.push($)}return e===t.wildcard&&s.boostDocument==null||a.sort(xc),a}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let o=new Map;for(let{score:r,terms:a}of this.search(e,n)){let l=a.join(" "),c=o.get(l);c!=null?(c.score+=r,c.count+=1):o.set(l,{score:r,terms:a,count:1})}let s=[];for(let[r,{score:a,terms:l,count:c}]of o)s.push({suggestion:r,terms:l,score:a/c});return s.sort(xc),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(ii.hasOwnProperty(e))return ai(ii,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:o,documentIds:s,fieldLength:r,storedFields:a,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Cr(s),c._fieldLength=Cr(r),c._storedFields=Cr(a);for(let[p,d]of c._documentIds)c._idToShortId.set(d,p);for(let[p,d]of o){let f=new Map;for(let $ of Object.keys(d)){let u=d[$];l===1&&(u=u.ds),f.set(parseInt($,10),Cr(u))}c._index.set(p,f)}return c}static async loadJSAsync(e,n){let{index:o,documentIds:s,fieldLength:r,storedFields:a,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Mr(s),c._fieldLength=await Mr(r),c._storedFields=await Mr(a);for(let[d,f]of c._documentIds)c._idToShortId.set(f,d);let p=0;for(let[d,f]of o){let $=new Map;for(let u of Object.keys(f)){let m=f[u];l===1&&(m=m.ds),$.set(parseInt(u,10),await Mr(m))}++p%1e3===0&&await Fc(0),c._index.set(d,$)}return c}static instantiateMiniSearch(e,n){let{documentCount:o,nextId:s,fieldIds:r,averageFieldLength:a,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=o,p._nextId=s,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=a,p._dirtCount=l||0,p._index=new Ds,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let $={...n,...e,queries:void 0},u=e.queries.map(m=>this.executeQuery(m,$));return this.combineResults(u,$.combineWith)}let{tokenize:o,processTerm:s,searchOptions:r}=this._options,a={tokenize:o,processTerm:s,...r,...n},{tokenize:l,processTerm:c}=a,f=l(e).flatMap($=>c($)).filter($=>!!$).map(h$(a)).map($=>this.executeQuerySpec($,a));return this.combineResults(f,a.combineWith)}executeQuerySpec(e,n){let o={...this._options.searchOptions,...n},s=(o.fields||this._options.fields).reduce((b,h)=>({...b,[h]:ai(o.boost,h)||1}),{}),{boostDocument:r,weights:a,maxFuzzy:l,bm25:c}=o,{fuzzy:p,prefix:d}={..._c.weights,...a},f=this._index.get(e.term),$=this.termResults(e.term,e.term,1,e.termBoost,f,s,r,c),u,m;if(e.prefix&&(u=this._index.atPrefix(e.term)),e.fuzzy){let b=e.fuzzy===!0?.2:e.fuzzy,h=b<1?Math.min(l,Math.round(e.term.length*b)):b;h&&(m=this._index.fuzzyGet(e.term,h))}if(u)for(let[b,h]of u){let w=b.length-e.term.length;if(!w)continue;m?.delete(b);let _=d*b.length/(b.length+.3*w);this.termResults(e.term,b,_,e.termBoost,h,s,r,c,$)}if(m)for(let b of m.keys()){let[h,w]=m.get(b);if(!w)continue;let _=p*b.length/(b.length+w);this.termResults(e.term,b,_,e.termBoost,h,s,r,c,$)}return $}executeWildcardQuery(e){let n=new Map,o={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let a=o.boostDocument?o.boostDocument(r,"",this._storedFields.get(s)):1;n.set(s,{score:a,terms:[],match:{}})}return n}combineResults(e,n=fi){if(e.length===0)return new Map;let o=n.toLowerCase(),s=f$[o];if(!s)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[n,o]of this._index){let s={};for(let[r,a]of o)s[r]=Object.fromEntries(a);e.push([n,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,o,s,r,a,l,c,p=new Map){if(r==null)return p;for(let d of Object.keys(a)){let f=a[d],$=this._fieldIds[d],u=r.get($);if(u==null)continue;let m=u.size,b=this._avgFieldLength[$];for(let h of u.keys()){if(!this._documentIds.has(h)){this.removeTerm($,h,n),m-=1;continue}let w=l?l(this._documentIds.get(h),n,this._storedFields.get(h)):1;if(!w)continue;let _=u.get(h),j=this._fieldLength.get(h)[$],v=m$(_,m,this._documentCount,j,b,c),S=o*s*f*w*v,F=p.get(h);if(F){F.score+=S,b$(F.terms,e);let C=ai(F.match,n);C?C.push(d):F.match[n]=[d]}else p.set(h,{score:S,terms:[e],match:{[n]:[d]}})}}return p}addTerm(e,n,o){let s=this._index.fetch(o,Sc),r=s.get(e);if(r==null)r=new Map,r.set(n,1),s.set(e,r);else{let a=r.get(n);r.set(n,(a||0)+1)}}removeTerm(e,n,o){if(!this._index.has(o)){this.warnDocumentChanged(n,e,o);return}let s=this._index.fetch(o,Sc),r=s.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,o):r.get(n)<=1?r.size<=1?s.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(o).size===0&&this._index.delete(o)}warnDocumentChanged(e,n,o){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${o}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,o,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=s;let l=(this._avgFieldLength[n]||0)*o+s;this._avgFieldLength[n]=l/(o+1)}removeFieldLength(e,n,o,s){if(o===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*o-s;this._avgFieldLength[n]=r/(o-1)}saveStoredFields(e,n){let{storeFields:o,extractField:s}=this._options;if(o==null||o.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let a of o){let l=s(n,a);l!==void 0&&(r[a]=l)}}};Ws.wildcard=Symbol("*");ai=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,f$={[fi]:(t,e)=>{for(let n of e.keys()){let o=t.get(n);if(o==null)t.set(n,e.get(n));else{let{score:s,terms:r,match:a}=e.get(n);o.score=o.score+s,o.match=Object.assign(o.match,a),vc(o.terms,r)}}return t},[Tc]:(t,e)=>{let n=new Map;for(let o of e.keys()){let s=t.get(o);if(s==null)continue;let{score:r,terms:a,match:l}=e.get(o);vc(s.terms,a),n.set(o,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,l)})}return n},[u$]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},$$={k:1.2,b:.7,d:.5},m$=(t,e,n,o,s,r)=>{let{k:a,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(a+1)/(t+a*(1-l+l*o/s)))},h$=t=>(e,n,o)=>{let s=typeof t.fuzzy=="function"?t.fuzzy(e,n,o):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,o):t.prefix===!0,a=typeof t.boostTerm=="function"?t.boostTerm(e,n,o):1;return{term:e,fuzzy:s,prefix:r,termBoost:a}},ii={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(k$),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},_c={combineWith:fi,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:$$},g$={combineWith:Tc,prefix:(t,e,n)=>e===n.length-1},pi={batchSize:1e3,batchWait:10},di={minDirtFactor:.1,minDirtCount:20},li={...pi,...di},b$=(t,e)=>{t.includes(e)||t.push(e)},vc=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},xc=({score:t},{score:e})=>e-t,Sc=()=>new Map,Cr=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Mr=async t=>{let e=new Map,n=0;for(let o of Object.keys(t))e.set(parseInt(o,10),t[o]),++n%1e3===0&&await Fc(0);return e},Fc=t=>new Promise(e=>setTimeout(e,t)),k$=/[\n\r\p{Z}\p{P}]+/u});function Lr(t,e=[],n=rs(t),o=()=>!0){let s=Vt(t),r=P([s,...e]);if(/^\d[\d.]*$/.test(s))return l=>l===s||l.startsWith(`${s}.`);if(n||s.length<2)return l=>r.includes(l);let a=(l,c)=>c.length>=w$&&l.length>=c.length+_$&&l.endsWith(c)&&o(l.slice(0,-c.length));return l=>l.startsWith(s)||r.some(c=>l===c||a(l,c))}function on(t,e){let n=Sn(t).flatMap(ss).map(Vt);return Sn(e).every(o=>n.some(Lr(o)))}function Tr(t,e){let n=[],o=0;for(let{0:s,index:r}of t.matchAll(Ec))ss(s).map(Vt).some(e)&&(n.push({said:t.slice(o,r),on:!1},{said:s,on:!0}),o=r+s.length);return[...n,{said:t.slice(o),on:!1}]}var y$,w$,_$,Ec,v$,Sn,ss,rs,ao=L(()=>{"use strict";B();y$=4,w$=6,_$=3,Ec=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,v$=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Sn=t=>v$(t).match(Ec)||[],ss=t=>t.includes("-")?P([t,t.replaceAll("-",""),...t.split("-")]):[t],rs=t=>t.length>1&&t.length<=y$&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});var $i,_t,x,qe,dt,Nt,as,Oo,He,Ac,Co,Mt,mi,Mo,Ft,K,je,Fr,Bc,O,Ve,Nc,x$,Pc,hi,Ue,zr,S$,_e,kt,te,J=L(()=>{"use strict";B();A();$i=[],_t=(t,e)=>We.get(t)?.[e]||$i,x=(t,e)=>_t(t,e)[0]||"",qe=(t,e)=>_t(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),dt=(t,e)=>qe(t,e)[0]||"",Nt=t=>We.has(t),as=t=>_t(t,"type"),Oo=t=>Bc.get(t)||$i,He=(t,e)=>as(t).includes(e),Ac=t=>as(t).map(e=>y.kinds[e]).find(Boolean),Co=t=>Ac(t)?.page||"",Mt=t=>Ac(t)?.kind||"",mi=t=>Co(t)==="organisation",Mo=t=>Co(t)==="undertaking",Ft=t=>!!Co(t)&&!!x(t,"prefLabel"),K=(t,e)=>y.codes[t]?.[e]?.label||e||"",je=(t,e)=>K(y.lists[e],x(t,e)),Fr=t=>y.names[t]||k.thing.foreign[t]||t,Bc=new Map;for(let[t,e]of We)for(let n of e.type||$i)Yo(Bc,n,t);O=t=>y.called[t]?.label||x(t,"prefLabel")||x(t,"title")||x(t,"summary")||t.slice(t.lastIndexOf("/")+1),Ve=t=>y.called[t]?.short||O(t),Nc=[...We.keys()].filter(Mo),x$=[...We.keys()].filter(mi),Pc=t=>fn.find(e=>e.notation===t),hi=Object.entries(y.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e})),Ue=fn.map(t=>[t.notation,t.label]),zr=hi.map(t=>[t.notation,t.label]),S$=new Map(x$.map(t=>[x(t,"notation"),t])),_e=t=>S$.get(t)||"",kt=t=>y.addresses[t]||"",te=t=>qe(t,"passage")});function j$(){let t=new Map([...We.keys()].filter(Ft).map(n=>[n,{sort:[Mt(n)],text:y.called[n]?[O(n)]:[]}]));for(let[n,o]of We){let s=On.owners.flatMap(a=>qe(n,a)),r=t.get([n,...s].find(a=>t.has(a)));r?.sort.push(...M$(n)),r?.text.push(...On.texts.flatMap(a=>o[a]||[]))}let e=n=>Number(On.weights[n]??On.weights.rest);return[...[...t].map(([n,o])=>({...{id:n,path:["ding",n],label:O(n),kind:Mt(n),titles:C$(n),...o},weight:Math.min(...as(n).map(e))})),...Object.entries(y.queries).map(([n,{title:o,question:s,why:r}])=>{let a={titles:[o],sort:[On.question],text:[s,r].filter(Boolean)};return{id:n,path:["vragen",n],label:o,kind:On.question,...a,weight:e("question")}})]}function L$(){let t=new Map(j$().map(l=>[l.id,l])),e=[...t.values()],n=new Set,o=new Ws({fields:["titles","sort","text"],extractField:(l,c)=>c==="id"?l.id:l[c].join(" · "),tokenize:l=>Sn(l).flatMap(ss),processTerm:l=>is(l)?null:Vt(l),searchOptions:{tokenize:l=>[l],processTerm:l=>l}});o.addAll(e);for(let l of e)for(let c of[l.titles,l.sort,l.text].flat().flatMap(Sn).flatMap(ss))is(c)||n.add(Vt(c));let s=new Set(e.flatMap(l=>l.titles).flatMap(Sn).flatMap(ss).filter(rs).map(Vt)),a=[...e.filter(l=>On.synonyms.some(c=>He(l.id,c))).map(l=>l.titles),...On.same].map(l=>P(l.map(Er))).filter(l=>l.length>1);return{items:t,known:n,shorts:s,mini:o,groups:a}}function B$(t){if(ve.known.has(t))return gi.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&ve.known.has(n));return[...gi.get(t)||[],...e.flatMap(n=>gi.get(n)||[n])]}function bi(t){let e=Vt(t),n=[e,e.replace(/s$/,"")].find(s=>ve.shorts.has(s));if(n||rs(t))return Lr(n||t,[],!0);let o=[...ve.known].some(s=>s.startsWith(e));return Lr(t,B$(e),!1,s=>o||ve.known.has(s))}function Dc(t){for(let e=t.length-1;e>1;e-=1){let[n,o]=[t.slice(0,e),t.slice(e)];if(!ve.known.has(n)||e<Ic&&!ve.shorts.has(n))continue;let s=o.length>=Ic&&ve.known.has(o)?[o]:Dc(o);if(s.length)return[n,...s]}return[]}function N$(t){for(let e of t.length<T$||/\d/.test(t)?[]:t.length<F$?[1]:[1,2]){let o=ve.mini.search(t,{fuzzy:e}).flatMap(s=>s.terms).find(s=>s[0]===t[0]);if(o)return[o]}return[]}function Wc(t){let e=Sn(t),n=e.filter(o=>!is(o));return(n.length?n:e).flatMap(o=>{if(rs(o))return[o];let s=[()=>[o],()=>o.split("-"),()=>Dc(Vt(o)),()=>N$(Vt(o))];for(let r of s){let a=r();if(a.length&&a.every(l=>ki(bi(l)).length))return a}return[o]})}function P$(t,e){let n=ve.groups.flatMap(o=>o.filter(s=>s.length>z$&&e.includes(s)).flatMap(s=>o.filter(r=>r!==s).map(r=>e.replace(s,r))));return[t,...P(n).map(o=>Sn(o).filter(s=>!is(s)))]}function I$(t,e){let[n,...o]=t.titles.map(Er);return n===e?0:o.includes(e)?n.includes(e.trimEnd())?1:2:[n,...o].some(s=>s.startsWith(e.trimEnd()))?3:null}function yi(t){ve=ve||L$();let e=Wc(t),n=e.join(" "),o=Sn(t).filter(c=>e.length===1||!is(c)).join(" "),s=Vt(n)===Vt(o)?Er(t):Er(n),r=P$(e,s).map(c=>c.map(bi)),a=new Map;for(let c of r){let p=c.map(d=>({combineWith:E$,queries:ki(d)}));if(!(!p.length||p.some(d=>!d.queries.length)))for(let[d,f]of A$.entries())for(let{id:$,score:u}of ve.mini.search({combineWith:"AND",queries:p},{fields:f})){let m=ve.items.get($),b=I$(m,s)??d+4;b<(a.get($)?.place??Number.POSITIVE_INFINITY)&&a.set($,{item:m,place:b,score:u})}}let l=[...a.values()].sort((c,p)=>c.place-p.place||c.item.weight-p.item.weight||p.score-c.score||Q(c.item.label,p.item.label));return{found:l.map(({item:c})=>c),read:Vt(n)===Vt(o)||!l.length?"":n,answers:c=>r.flat().some(p=>p(c))}}function Vc(t,e){let n=r=>{let[a,l]=Tr(r,e);return l?.on?a.said.length:-1},o=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||"",s=Math.max(0,n(o)-60);return`${s>0?"…":""}${o.slice(s,s+200)}${o.length>s+200?"…":""}`}var On,O$,is,Er,Rc,C$,M$,T$,F$,Ic,z$,E$,A$,gi,ve,ki,qc,Hc,wi=L(()=>{"use strict";zc();ao();Z();B();A();J();On=k.search,O$=new Set(On.small),is=t=>!rs(t)&&O$.has(Vt(t)),Er=t=>` ${Sn(t).map(Vt).join(" ")} `,Rc=new Map;for(let[t,e]of y.search.english)Yo(Rc,t,e);C$=t=>P([O(t),Ve(t),...["prefLabel","altLabel"].flatMap(e=>_t(t,e)),...Rc.get(t)||[]]),M$=t=>On.sorts.flatMap(e=>_t(t,e).flatMap(n=>[K(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]]));T$=6,F$=10,Ic=4,z$=4,E$="OR",A$=[["titles"],["titles","sort"],["titles","sort","text"]],gi=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));ki=t=>[...ve.known].filter(t);qc=t=>{let{found:e,read:n}=yi(t);return e.length===1&&!n?T(e[0].path):""},Hc=t=>P(Wc(t)).filter(e=>!is(e)&&ki(bi(e)).length)});var Uc,R$,_i,qs,ee,sn,Kc,Cn=L(()=>{"use strict";B();A();Uc=new Map;for(let{rows:t,...e}of y.lines)for(let[n,o,...s]of t){let r={...e,from:n,to:o,of:s};for(let a of[n,o])Yo(Uc,a,r)}R$=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),_i=(t,e=me)=>!R$[e]?.has(t),qs=(t,e=me)=>(Uc.get(t)||[]).filter(n=>_i(n.of[0]||n.from,e)),ee=(t,e,n)=>qs(t,n).filter(o=>o.name===e),sn=(t,e,n)=>ee(t,e,n).filter(o=>o.to===t).map(o=>o.from),Kc=(t,e)=>t.from===e?t.to:t.from});function Zc(t,e,n){let o=Le(t,n),s=O(e);return{name:s,short:Ve(e)===s?s:Ve(e),what:x(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",x(t,"deadlineText")),modality:I(Hs(x(t,"modality"))),day:x(t,"dueBy"),by:Y(x(t,"dueBy")),outcome:o.outcome||"",stand:o.stand||"",on:Y(o.on)}}var Mn,Gc,ls,vi,cs,Ar,io,Hs,D$,Le,Br,ps,Vs,jo,Jc,Nr,Us,Qc,xi,ds,lo,Jt=L(()=>{"use strict";Z();B();A();Cn();J();Mn=t=>y.works[t]?.steps||[],Gc=t=>y.works[t]?.kinds||[],ls=t=>y.works[t]?.leads||[],vi=t=>y.works[t]?.acts||[],cs=(t,e)=>ee(t,"at",e).flatMap(n=>n.of),Ar=(t,e)=>ee(t,"deadline",e).map(n=>n.from),io=t=>x(t,"isGeneric")==="true",Hs=t=>K("Modality",t),D$={},Le=(t,e=me)=>E.route.query.lezing==="streng"&&y.toldStrictly[e]?.[t]||y.told[e]?.[t]||D$,Br=(t,e)=>Le(t,e).report||"",ps=(t,e)=>Le(t,e).status||"",Vs=(t,e)=>Le(t,e).state||"",jo=(t,e)=>lo(t).rows.filter(({id:n})=>Le(n,e).outcome).map(n=>({...n,plan:t,...Zc(n.id,n.work,e)})),Jc=(t,e)=>y.promises[t.key].undated.filter(n=>_i(n,e)).map(n=>{let o=x(n,"initiative").slice(1);return{id:n,work:o,plan:t,...Zc(n,o,e)}});Nr=(t,e=k.shared.outcomes)=>Object.entries(e).filter(([n,{rare:o}])=>!o||t.some(s=>s.outcome===n)),Us=(t,e=!1)=>Object.entries(k.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{said:o,counted:s}])=>{let r=t.filter(a=>a===n).length;return r?z(s||{one:`{count} ${o}`,more:`{count} ${o}`},r):""}).filter(Boolean),Qc=t=>we(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),xi=(t,e)=>{let{reports:n}=lo(t);return n.find(o=>o.date===nn(t.key,e))||n[n.length-1]},ds=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),lo=t=>y.promises[t.key]});function Ks(t,e,n,o=st(n?.plan)){let{version:s,content:r}=y.meta;return g(Ke.export.footnote,{said:t,sources:mn(o),addresses:e.map(a=>`; ${kt(a)}`).join(""),version:s+(r?g(Ke.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${ut(n,o)}`:""})}var Ke,Ge,qn,us,mn,co,rn,Te,ot,ct,W$,Si,ut,lt=L(()=>{"use strict";B();A();J();Jt();Ke=k.shared,Ge=Ke.silence,qn=(t=st())=>t?g(Xt(t).shared.report,{date:Y(t.date)}):Ke.reports,us=(t=st())=>`${z(Ke.nothing,t?1:2,{report:I(qn(t))})} ${Ge}`,mn=(t=st())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${Y(e.date)}`).join("; "),co=(t,e)=>[Le(t,e).word||"",Le(t,e).more||""],rn=(t,e)=>co(t,e).filter(Boolean).join(", "),Te=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,Ke.bases[t]||I(e.label)]])),ot=t=>t===null?Ke.all_steps:Pc(t)?.label||t,ct=t=>K("InterventionKind",t),W$=(t,e)=>e?ro(nn(e.key,t.date),e):t.date===me?Ke.choices.latest:g(Ke.choices.others_latest,{date:ro(t.date)}),Si=({stated:t,strict:e,plan:n},o=st(n))=>[t&&Xt(o).shared.choices.links_stated,e&&Ke.choices.strict_said].filter(Boolean).join(" · ")||Ke.choices.all_said,ut=(t,e=st(t.plan))=>[W$(t,e),Si(t,e),t.expect?Ke.choices.with_said:Ke.choices.without_said].join(" · ")});function q$({text:t,done:e}){let n=Tt(),o=Tt();return Bt(()=>{n.current.showModal(),o.current.select()},[]),i`
    <dialog class="copy" aria-label=${Hn.by_hand} ref=${n} onClose=${e}>
      <p>${Hn.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Hn.by_hand} value=${t} ref=${o}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function Gs(t,e=Hn.copied){try{await navigator.clipboard.writeText(t),it(e)}catch{let n=document.createElement("div");document.body.append(n),xn(i`<${q$} text=${t} done=${()=>n.remove()} />`,n)}}function ge(t,e,n){Wl(t,e,n),it(g(Hn.downloaded,{name:t}))}function fs(t,e){e.toBlob(n=>n?ge(t,n,"image/png"):it(g(Hn.too_large,{name:t})),"image/png")}function Pr(){return!y.files.length&&!he()?null:i`
    <section class="bestanden" aria-label=${tp}>
      <h2>${tp}</h2>
      <ul>
        <li><a href="#/samenvatting">${Yc.label}</a> <span class="zacht">${Yc.told}</span></li>
        ${y.files.map(({file:t,label:e,told:n,beside:o})=>o?i`<li>${e} <span class="zacht">${n}: ${o}</span></li>`:i`<li>
                <a href=${H$(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${he()&&i`<li><a href="#/controleer">${Xc.label}</a> <span class="zacht">${Xc.told}</span></li>`}
      </ul>
    </section>
  `}var Yc,Xc,tp,Hn,Vn,Zt,ne,Je,Lo,jn,H$,Pt=L(()=>{"use strict";ae();W();B();A();Me();lt();({summary:Yc,save:Xc,title:tp}=k.frame.foot.files),Hn=k.shared.export;Vn=({text:t,label:e=Hn.copy})=>i`<button type="button" class="klein" onClick=${()=>Gs(t())}>${e}</button>`,Zt=({name:t,rows:e,label:n=Hn.csv,id:o})=>i`
  <button type="button" id=${o} onClick=${()=>ge(t,Xo(e()),"text/csv;charset=utf-8")}>
    ${n}
  </button>
`,ne=(t,e="",n="")=>{let o=st(e||t?.plan),s=o?[o]:y.plans;return[s.map(r=>Y(r.date)).join("; "),s.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?ut(t,o):n]},Je=Hn.heads,Lo=(t,e,n)=>[[...t.map(o=>o.label),...Je],...e.map(o=>[...t.map(s=>s.text(o)),...n(o)])],jn=t=>D?[{key:"bronplan",label:k.shared.plan,text:e=>st(t(e))?.title||""}]:[],H$=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function ze(t,e,n){let o=new Map;for(let r of nt({...e,plan:n.key}).matrix[t]){let a=o.get(r.column)||new Map;o.set(r.column,a.set(r.barrier,r))}let s=[...o].map(([r,a])=>({key:r,label:V$[t](r),id:t==="partner"?_e(r):"",cells:Fe(n).map(l=>a.get(l)||null)}));return t==="partner"?s.sort((r,a)=>Q(r.label,a.label)):s}function Ir(t){let[e,n,o]=t.split("~");return{key:e,step:n===ep?null:n,plan:o}}function Ee(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.said;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Dr(t){let{word:e,lines:n}=Ee(t);return[e,...n].join(", ")}function $s(t,e,n){let{stated:o,strict:s}=e,r=[{stated:!1,strict:!1},{stated:o,strict:!1},{stated:!1,strict:s},{stated:o,strict:s}].map(c=>Ps({...e,...c,plan:n.key}));if(!r.every(Is))return()=>null;let a=c=>[xe(c.column,c.barrier,n.key),c],l=r.map(c=>new Map(nt(c).matrix[t].map(a)));return(c,p)=>{let d=xe(c,p,n.key),[f,$,u,m]=l.map(h=>U$(h.get(d)));return m===f?null:{by:$===f!=(u===f)?$===f?"reading":"basis":"both",usual:l[0].get(d)}}}var ep,V$,Fe,xe,To,Rr,U$,Ln=L(()=>{"use strict";B();Ct();A();J();lt();ep="alle",V$={kind:t=>I(ct(t)),form:t=>I(K("ExploitationForm",t)),partner:t=>O(_e(t)||t)},Fe=t=>[...t.steps.map(e=>e.notation),null];xe=(t,e,n)=>[t,e??ep,...D?[n]:[]].join("~");To=t=>`cel-${t.replaceAll("~","-")}`,Rr=(t,e)=>nt(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);U$=t=>t&&JSON.stringify([t.said,Ee(t).look,t.most_basis])});function op({passage:t}){let[e,n]=R("");async function o(){try{n((await X().ask("words",{passage:t})).woorden)}catch(s){n(s.message||np.silent)}}return i`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${o}>${np.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Qt({id:t,date:e}){let[n,o]=co(t,e);return i`<span class=${`chip s-${Vs(t,e)||"geen"}`}>${n}${o&&`, ${o}`}</span>`}function an({basis:t}){let[e,n]=Te[t]||[];return e?i`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${K$[e]}
    </svg>
  `:null}function se({of:t}){let e=P(t.flatMap(te));return e.length?i`
    <ul class="vindplaatsen">
      ${e.map(n=>i`<li><${Oi} passage=${n} /></li>`)}
    </ul>
  `:null}function rp({of:t,look:e}){let[n,...o]=te(t);return n?i`
    <p class=${e}>
      ${kt(n)}${o.length>0&&g(k.shared.more_places,{count:o.length})}
      ${$n()&&i`<${op} passage=${n} />`}
    </p>
  `:null}var np,N,oe,hn,sp,K$,Wr,Oi,qr,ms,jt=L(()=>{"use strict";W();Z();B();A();Me();J();lt();Jt();np=k.shared.passage;N=({id:t,text:e})=>Ft(t)?i`<a href=${$e(t)}>${e||O(t)}</a>`:i`<span>${e||O(t)}</span>`,oe=({ids:t,name:e=O,between:n=", "})=>t.map((o,s)=>[s>0&&n,i`<${N} id=${o} text=${e(o)} />`]),hn=({ids:t,more:e,look:n})=>i`<ul class=${n}>${t.map(o=>i`<li key=${o}><${N} id=${o} />${e?.(o)}</li>`)}</ul>`,sp=t=>T("methode",{getal:t});K$={"●":i`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":i`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};Wr=({severity:t})=>i`<span class=${`tag gewicht-${t}`}>${K("Severity",t)}</span>`,Oi=({passage:t})=>[kt(t),$n()&&i`<${op} passage=${t} />`];qr=({id:t})=>[dt(t,"broader")&&[i`<${N} id=${dt(t,"broader")} />`," › "],i`<${N} id=${t} />`],ms=({id:t})=>x(t,"isGeneric")==="true"&&i`<span class="zacht"> (${k.shared.collective})</span>`});function Hr({list:t,plan:e}){if(!t.length)return i`<p>${en(e).words.nobody}</p>`;let n=o=>o.map((s,r)=>[r>0&&"; ",i`<${Z$} ...${s} />`]);return i`
    <p class="zacht">${hs.alphabetical}</p>
    <ul>${t.map(({who:o,why:s})=>i`<li><${N} id=${o} />: ${n(s)}</li>`)}</ul>
  `}function Js({summary:t,inside:e,open:n=!1}){let[o,s]=R(!1);return i`
    <details open=${n} onToggle=${r=>r.target.open&&s(!0)}>
      <summary>${t}</summary>
      ${(o||n)&&e()}
    </details>
  `}function Ci({gap:t,query:e}){let n=[t.barrier&&ot(t.barrier).toLowerCase(),t.kind&&ct(t.kind)].filter(Boolean);return i`
    <p class="regel">
      <${Wr} severity=${t.severity} />${" · "}
      <a href=${T(["vragen",t.query])}>${e.title||t.query}</a>
      ${n.length>0&&` · ${n.join(" × ")}`}${D&&` · ${en(t.plan).title}`}
      ${Ft(t.subject)&&[" · ",i`<${N} id=${t.subject} />`]}
    </p>
  `}function Mi({gap:t,scenario:e,sentence:n=!1}){let o=y.queries[t.query],[s]=po(t),r=i`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return i`<div class="meer"><${Js} summary=${r} inside=${()=>i`
    ${n&&i`<p>${t.sentence}</p>`}
    ${s&&i`<${lp} passage=${s} />`}
    ${o.why&&i`<p><strong>${hs.why}</strong> ${o.why}</p>`}
    ${t.under&&i`<p>${g(k.gaps.under,{title:uo(t.under)})}</p>`}
    ${t.asks&&i`<p><strong>${hs.who}</strong></p><${Hr} list=${t.candidates} plan=${t.plan} />`}
    <${Vn} text=${()=>Ks(t.sentence,po(t),e,st(t.plan))} />
  `} /></div>`}function Q$({gap:t,scenario:e}){let n=y.queries[t.query],[o]=po(t);return i`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Ci} gap=${t} query=${n} />
      ${o&&i`<${lp} passage=${o} />`}
      <div class="acties">
        ${n.why&&i`<${Js} summary=${hs.why} inside=${()=>i`<p>${n.why}</p>`} />`}
        ${t.asks&&i`
            <${Js} summary=${hs.who}
              inside=${()=>i`<${Hr} list=${t.candidates} plan=${t.plan} />`} />
          `}
        <${Vn} text=${()=>Ks(t.sentence,po(t),e,st(t.plan))} />
      </div>
    </article>
  `}var hs,Fo,po,uo,ap,G$,J$,ip,Z$,lp,cp,gs=L(()=>{"use strict";ao();W();Z();B();A();J();lt();Pt();jt();hs=k.shared.gaps,Fo=t=>[t,...t.also],po=t=>kt(t.evidence)?[t.evidence]:[],uo=t=>y.queries[t]?.title||t,ap=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),G$=(t,e)=>ap(e.gewicht,[t.severity])&&(!e.tekst||on(t.sentence,e.tekst))&&Fo(t).some(n=>ap(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),J$=(t,e)=>Fo(t).filter(n=>n.query===e).map(n=>n===t?{...t,also:[]}:{...t,deadline:void 0,heavy:!1,source:!1,...n,also:[],under:t.query}),ip=(t,e)=>(e.vraag?t.flatMap(n=>J$(n,e.vraag)):t).filter(n=>G$(n,e)),Z$=({said:t,work:e,more:n})=>e?[t," (",i`<${oe} ids=${e} name=${Ve} />`,n&&hs.more_work,")"]:t;lp=({passage:t})=>i`
  <p class="vindplaats">
    <span class="sr">${k.shared.passage.place}</span><${Oi} passage=${t} />
  </p>
`;cp=({list:t,scenario:e,none:n})=>t.length?t.map(o=>i`<${Q$} key=${o.mark} gap=${o} scenario=${e} />`):i`<p>${n}</p>`});function fo(t,e,n=null,o=em()){let s=n?n.titles.map(([r,a])=>({key:r,title:a,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(s.length>1){let r=e.length>o,a=s.map(l=>l.key);return s.map(l=>({...l,folds:r,open:!r||Vr(l.key),turn:Li(l.key,a)}))}return s.flatMap(r=>{let a={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=o*1.25)return[a];let l=r.rows.slice(o),c=g(Y$.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:Vr(t),folds:!0,more:!0,turn:Li(t)};return[{...a,rows:r.rows.slice(0,o)},p]})}function Un({part:t,...e}){let{count:n="",names:o=[],level:s=0}=t.more?{}:e,r=i`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>
      ${t.title}
    </button>
  `;return i`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${s?i`<${`h${s}`} class="vouwkopje">${r}<//>`:r}
      ${n&&i`<span class="vouwtal">${n}</span>`}
      ${o.length>0&&!t.open&&i`<span class="vouwbij">${o.slice(0,pp).join(" · ")}${o.length>pp&&" …"}</span>`}
    </div>
  `}function Ur({id:t="",title:e,intro:n=null,close:o=null,children:s}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!o||Vr(t),turn:o||Li(t)};return i`
    <section class="blok">
      ${t?i`<${Un} part=${r} level=${2} />`:i`<h2>${e}</h2>`}
      ${n}
      <div class=${zo(r)}>${s}</div>
    </section>
  `}var Y$,dp,X$,tm,pp,em,ji,Vr,Li,zo,Eo,$o=L(()=>{"use strict";W();Z();Ht();B();A();Y$=k.shared,dp="uit",[X$,tm,pp]=[20,6,4],em=()=>Kt()?tm:X$,ji=()=>(E.route.query.vouw||"").split(",").filter(Boolean),Vr=t=>ji().includes(dp)||ji().includes(t),Li=(t,e=[t])=>()=>{let n=e.filter(s=>Vr(s)!==(s===t)),o=ji().filter(s=>s!==dp&&!e.includes(s));H({vouw:[...o,...n].join(",")},!0)};zo=t=>t.open?null:"dicht";Eo=({id:t,items:e,first:n,as:o="ul"})=>fo(t,e,null,n).map(s=>i`
      ${s.folds&&i`<${Un} part=${s} />`}
      <${o} class=${zo(s)}>${s.rows}<//>
    `)});function nm({id:t,column:e,sort:n,turn:o}){let s=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?i`<th scope="col" role="columnheader">${e.label}</th>`:i`
    <th scope="col" role="columnheader" aria-sort=${s}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>o(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function ft({sort:t="",groups:e=null,...n}){let{id:o,caption:s,rows:r,columns:a,urlKey:l,hideCaption:c,about:p}=n,[d,f]=R(t),$=l?Ti(l,t):d,u=b=>{let h=$===b.key?`-${b.key}`:b.key;l?H({[l]:h===t?null:h},!0):f(h);let w=k.shared.table,_=h.startsWith("-")?w.descending:w.ascending;it(g(w.sorted,{column:b.label.toLowerCase(),direction:_}))},m=fo(o,xr(r,a,$),$===t?e:null);return i`
    <div class="rol">
      <table class="lijst" id=${o} role="table">
        <caption class=${c?"sr":null}>${s}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${a.map(b=>i`<${nm} id=${o} column=${b} sort=${$} turn=${u} />`)}
          </tr>
        </thead>
        ${m.map(b=>i`
            <tbody role="rowgroup" key=${b.more?"meer":b.key} class=${zo(b)}>
              ${b.folds&&i`<${sm} part=${b} columns=${a} ...${e} />`}
              ${b.rows.map(h=>i`<${om} row=${h} columns=${a} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function Tn({pairs:t}){let e=t.filter(([,n])=>!rm(n));return e.length?i`
    <dl class="feiten">${e.map(([n,o])=>i`<div><dt>${n}</dt><dd>${o}</dd></div>`)}</dl>
  `:null}var Ti,om,sm,rm,ln,mo,Zs,Ae=L(()=>{"use strict";ae();W();Z();B();A();J();lt();$o();jt();Ti=(t,e="")=>E.route.query[t]||e;om=({row:t,columns:e,about:n})=>i`
  <tr role="row" ...${n?.(t)}>
    ${e.map((o,s)=>{let r=o.cell?o.cell(t):o.text(t);return s?i`<td role="cell" data-kop=${o.label}>${r}</td>`:i`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`,sm=({part:t,columns:e,named:n,count:o})=>i`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Un} part=${t} count=${o&&z(o,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;rm=t=>t==null||t===!1||t===""||t.length===0;ln=(t,e,n)=>({key:t,label:e,text:o=>O(n(o)),cell:o=>i`<${N} id=${n(o)} />`}),mo=(t,e,n,o)=>({key:t,label:e,text:s=>rn(n(s),o),cell:s=>i`<${Qt} id=${n(s)} date=${o} />`}),Zs=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>i`<${se} of=${e(n)} />`})});function am({id:t,date:e}){let n=new Map;for(let{from:o,said:s}of ee(t,"who",e))n.set(o,[...n.get(o)||[],s]);return n.size?i`
    <ul class="partners">
      ${[...n].map(([o,s])=>i`<li><${N} id=${o} />${` (${P(s).join(", ")})`}<${ms} id=${o} /></li>`)}
    </ul>
  `:k.shared.nobody}function im(t){let e=x(t,"dueBy");return e&&` (${g(Se.bound,{date:Y(e)})}; ${Hs(x(t,"modality"))})`}function lm({ids:t,date:e}){return i`
    <ul class="termijnen">
      ${t.map(n=>{let o=x(n,"deadlineLabel"),{delivery:s}=Le(n,e);return i`
          <li>
            ${o&&`${I(o)}: `}“${x(n,"deadlineText")}”${im(n)}
            ${x(n,"revises")==="true"&&`, ${Se.revised}`}${s&&` – ${s}`}
          </li>
        `})}
    </ul>
  `}function Fi({id:t,date:e}){let n=Kr(t,e);return n.length?i`
    <ul class="cijfers">
      ${n.map(o=>i`
          <li><${N} id=${o} />: <strong>${y.lookups[o]?.told}</strong><${se} of=${[o]} /></li>
        `)}
    </ul>
  `:null}function Ao({of:t}){let e=s=>[dt(s,"barrier")&&g(Se.at_step,{step:O(dt(s,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>x(s,r)&&je(s,r))].filter(Boolean),n=s=>x(s,"status")?g(Se.other_status,{reading:e(s).join(", ")}):g(Se.other_reading,{reading:e(s).length?`“${e(s).join(", ")}”`:Se.other_unsaid}),o=qe(t,"alternativeReading");return o.length?i`
    <ul class="anders">
      ${o.map(s=>i`<li><strong>${n(s)}</strong>${x(s,"rationale")}</li>`)}
    </ul>
  `:null}function Qs({id:t,read:e=[x(t,"basis"),x(t,"strength")]}){let n=e[0],o=K("Strength",e[1]);return i`
    <div class="koppeling">
      <p>
        <${qr} id=${dt(t,"barrier")} />
        ${` · ${_t(t,"interventionKind").map(ct).join(", ")} · ${o} · `}
        <${an} basis=${n} />${` ${Te[n]?.[1]||K("Basis",n)}`}
      </p>
      <p class="reden"><strong>${Se.here}</strong>${x(t,"rationale")}</p>
      <${Ao} of=${t} />
    </div>
  `}function fp({id:t,scenario:e,contributions:n}){let{date:o}=e,s=Br(t,o),r=x(t,"promise"),a=Ar(t,o),{links:l}=nt(e),c=n.length?n.map(d=>i`<${Qs} id=${d} read=${l[d]} />`):x(t,"crossCutting")==="true"&&i`<p class="reden"><strong>${Se.across}</strong>${x(t,"rationale")}</p>`,p=[[Se.facts.deadline,a.length>0&&i`<${lm} ids=${a} date=${o} />`],[Se.facts.who,i`<${am} id=${t} date=${o} />`],[Se.facts.figures,Kr(t).length>0&&i`<${Fi} id=${t} date=${o} />`],[Se.facts.how,c],[Se.facts.where,i`<${se} of=${[t,...n,s]} />`]];return i`
    <article class="kaart">
      <h3><${N} id=${t} /></h3>
      <p class="regel">${Mt(t)} · <${Qt} id=${t} date=${o} /></p>
      <${up} lead=${r&&Se.promise} text=${r||x(t,"summary")} />
      <${up} lead=${Se.progress} text=${x(s,"summary")} />
      ${s&&i`<${Ao} of=${s} />`}
      <${Tn} pairs=${p} />
    </article>
  `}var Se,Kr,up,gn,ho=L(()=>{"use strict";W();B();Ct();A();Cn();J();lt();Jt();jt();Ae();Se=k.shared.work;Kr=(t,e)=>sn(t,"figure",e);up=({lead:t,text:e})=>e&&i`<p>${t&&i`<strong>${t}</strong>`}${e}</p>`;gn=t=>[...t].sort((e,n)=>Q(O(e),O(n)))});function Kn({bar:t,support:e=!1,most:n=zi}){let o=t.reduce((l,[,c])=>l+c,0),s=e||o>n,r=(l,c)=>i`<i class=${`b-${l}`} style=${{flexGrow:c}}></i>`,a=["balk",e&&"hol",s&&"heel"].filter(Boolean).join(" ");return i`
    <span class=${a} aria-hidden="true">
      ${t.map(([l,c])=>s?r(l,c):Array.from({length:c},()=>r(l,1)))}
    </span>
  `}function Zr(t,e,n){let{word:o,lines:s}=Ee(t),r=t&&[t.strict,Te[t.most_basis]?.[1],t.asked&&Fn.asked_mark];return[o,...s,...r||[],e&&Jr(e,n)].filter(Boolean).join(" · ")}function fm({cell:t}){let{column:e,plan:n,why:o=[],across:s=0,candidates:r,undecided:a}=t;if(a)return i`<p>${Fn.undecided}</p>`;let l=T("overzicht",{...E.route.query,cel:xe(e,null,n)});return i`
    <p>${us(st(n))}</p>
    ${o.length>0&&i`<h3>${Fn.why}</h3>`}
    ${o.map(c=>i`<p>${x(c,"rationale")} <span class="zacht">${x(c,"source")}</span></p>`)}
    ${s>0&&i`
        <p>
          ${g(Fn.elsewhere,{count:s,kind:ct(e)})}${" "}
          <a href=${l}>${Fn.see_elsewhere}</a>
        </p>
      `}
    ${r&&i`<h3>${Fn.who}</h3><${Hr} list=${r} plan=${n} />`}
  `}function $m({row:t,cell:e,change:n,step:o,scenario:s,plan:r,address:a}){let l=Tt(),c=Tt();Bt(()=>{let m=document.getElementById(To(a));return l.current.showModal(),c.current.focus(),()=>(m?.isConnected?m:document.getElementById(To(a)))?.focus()},[]);let{word:p,lines:d,look:f}=Ee(e),$=g(Fn.panel_note,{scenario:ut(s,r)}),u=m=>cs(m).filter(b=>e.links.includes(b));return i`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>H({cel:null})}
      onClick=${m=>m.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${g(Fn.panel,{row:t.label,step:ot(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${f}`}><strong>${p}</strong>${d.length>0&&`: ${d.join(" · ")}`}</p>
      ${n&&i`<p class="anders-door">
          ${Jr(n,r)}. ${g(Fn.changed.usual,{said:Dr(n.usual)})}
        </p>`}
      ${e.initiatives>0&&!s.strict&&i`<p class="zacht">${I(e.strict||r.words.stands)}.</p>`}
      <p class="zacht">${D&&`${r.title}. `}${$}</p>
      ${e.asked&&i`<p>${Fn.asked} <${oe} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(m=>i`<${fp} key=${m} id=${m} scenario=${s} contributions=${u(m)} />`):i`<${fm} cell=${e} />`}
    </dialog>
  `}function Qr({address:t,by:e,scenario:n}){let{key:o,step:s,plan:r}=Ir(t),a=st(r);if(!a)return null;let l=ze(e,n,a).find(f=>f.key===o),c=l?.cells[Fe(a).indexOf(s)];if(!c)return null;let p=$s(e,n,a)(o,s);return i`<${$m} key=${t} ...${{row:l,cell:c,change:p,step:s,scenario:n,plan:a,address:t}} />`}var Be,Fn,zi,cm,Ys,Ei,pm,dm,um,Gr,Jr,Bo=L(()=>{"use strict";W();Z();B();A();Ln();J();lt();Jt();gs();jt();ho();Be=k.overview.legend,Fn=k.overview,zi=20;cm=y.codes.CellState,Ys=({expected:t=Be.expected,quiet:e=Be.quiet,blank:n=!1,undecided:o=!1})=>i`
  <ul class="stalen">
    ${Be.states.map(s=>i`
        <li>
          <span class="staal"><${Kn} bar=${[[s,1]]} /></span>${I(cm[s].label)}
        </li>
      `)}
    <li><span class="staal"><${Kn} bar=${[[Be.support_state,1]]} support=${!0} /></span>${Be.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${o&&i`<li><span class="staal onbeslist" aria-hidden="true"></span>${Be.undecided}</li>`}
    <li>
      ${n?i`<span class="staal blanco" aria-hidden="true"></span>`:i`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Ei=()=>i`
  <ul class="stalen">
    ${Object.entries(Te).map(([t,[,e]])=>i`<li><span class="staal"><${an} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[pm,...dm]=Be.sample.words,um=Be.sample.bar.map(([t,e])=>[t,Number(e)]),Gr=({undecided:t})=>i`
  <aside class="legenda" aria-label=${Be.title}>
    <h2>${Be.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Kn} bar=${um} /><strong>${pm}</strong>
      ${dm.map(e=>i`<span class="bij">${e}</span>`)}
    </p>
    <p>${Be.explain}</p>
    <${Ys} undecided=${t} />
    <h3>${Be.how}</h3>
    <${Ei} />
    <p><span class="anders">${Be.other}</span>${Be.other_says}</p>
  </aside>
`,Jr=({by:t},e)=>Xt(e).overview.changed[t]});function Bi(t,e,n,o){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let s=1;s<e.length-1;s+=1)t.arcTo(...e[s],...e[s+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=n,t.strokeStyle=o,t.stroke()}function Xr(t,e){let[n,o,s,r]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(n,s,o-n,r-s,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let a=n-(r-s);a<o;a+=7)t.moveTo(a,r),t.lineTo(a+(r-s),s);t.stroke(),t.restore()}function mp(t,e){let[n,o]=[e[0],e[e.length-1]],s=o.x+95;t.save(),t.lineJoin="round";let r=()=>{t.beginPath(),t.moveTo(n.x-80,n.y);for(let{x:a,y:l}of e)t.lineTo(a,l);t.lineTo(s,o.y),t.stroke()};t.strokeStyle=No,t.lineWidth=14,r(),t.strokeStyle=Yr,t.lineWidth=1.5,t.setLineDash([10,8]),r(),t.beginPath(),t.moveTo(s,o.y-15),t.lineTo(s+22,o.y),t.lineTo(s,o.y+15),t.fillStyle=No,t.fill(),t.restore()}function Ni(t,e,n,o,s=5.5){t.beginPath(),t.arc(e,n,s,0,2*Math.PI),t.fillStyle=o==="full"?No:Yr,t.fill(),o==="half"&&(t.beginPath(),t.arc(e,n,s,Math.PI/2,-Math.PI/2),t.fillStyle=No,t.fill()),t.beginPath(),t.arc(e,n,s,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=No,t.stroke()}function hp(t,e){let n=new Set(t.filter(s=>s.station).map(s=>s.id)),o=new Map(t.map(s=>[s.id,s.rail]));return e.flatMap(s=>{if(s.branch)return[{edge:s,...s.branch}];if(!n.has(s.to))return[];let r=o.get(s.from);return[{edge:s,head:s.to,stop:s.from,beside:r??0,between:r===void 0}]})}function Xs(t,{head:e,stop:n,beside:o}){let s=t.getPosition(e);return{from:s,x:s.x+o,y:t.getPosition(n).y}}function mm({from:t,x:e,y:n},{aside:o=0,top:s=t.y+34}){let r=[t.x+o,t.y],a=e===r[0]?[]:[[r[0],s],[e,s]];return[...o?[[t.x,t.y]]:[],r,...a,[e,n]]}function gp(t,e,n,o){t.save(),t.lineCap="round";let s=n.map(r=>({on:o.has(r.edge.id),down:mm(Xs(e,r),r)}));for(let{down:r}of s)Bi(t,r,3,$p);for(let{on:r,down:a}of s)r&&Bi(t,a,4,No);t.restore()}function bp(t,e,n,o){for(let s of n){let{x:r,y:a}=Xs(e,s),{left:l,right:c}=e.getBoundingBox(s.stop),p=(l+c)/2,{label:d,font:f}=e.body.nodes[s.stop].options;t.font=`${f.size}px ${f.face}`;let $=o.has(s.edge.id),u=s.between&&!$?t.measureText(d).width/2+8:(c-l)/2-6,m=r<p?p-u:p+u;Math.abs(m-r)>3&&Bi(t,[[r,a],[m,a]],$?4:1.6,$?No:$p)}for(let s of n){let{x:r,y:a}=Xs(e,s);Ni(t,r,a,s.edge.mark||"full",s.edge.mark?5.5:3)}}function Pi(t,e){let n=t.getBoundingBox(e),{y:o}=t.getPosition(e);return{x:n.right-4,y:o}}function kp(t,e,n,o){let{x:s,y:r}=Pi(e,n);t.save(),t.beginPath(),t.arc(s,r,9,0,2*Math.PI),t.fillStyle=o?Ai:Yr,t.fill(),t.lineWidth=1.8,t.strokeStyle=Ai,t.stroke(),t.beginPath(),t.moveTo(s-4.5,r),t.lineTo(s+4.5,r),o||(t.moveTo(s,r-4.5),t.lineTo(s,r+4.5)),t.strokeStyle=o?Yr:Ai,t.stroke(),t.restore()}var No,$p,Ai,Yr,Ii=L(()=>{"use strict";No="#16212B",$p="#8E8779",Ai="#0A4F7A",Yr="#FFFFFF"});function ea(t,{nodes:e,edges:n,options:o,view:s,opened:r=[]},{onChoose:a,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let d=hp(e,n),f=new Map(d.map(M=>[M.edge.id,M])),$=new vis.DataSet(e.map(({title:M,...V})=>p?V:{...V,title:M})),u=new vis.DataSet(n.map(M=>f.has(M.id)?{...M,hidden:!0}:M)),m=new vis.Network(t,{nodes:$,edges:u},structuredClone(o)),b=t.querySelector(".vis-network");b.setAttribute("role","application"),b.setAttribute("aria-label",t.dataset.title||"");for(let M of t.querySelectorAll("canvas"))M.setAttribute("aria-hidden","true");let h=e.filter(M=>M.slot).map(M=>M.id),w=e.filter(M=>M.station).sort((M,V)=>M.station-V.station),_=new Set,j="",v=()=>[...new Set([j,...r,...m.getSelectedNodes()])].filter(M=>M&&c(M));m.on("beforeDrawing",M=>{gp(M,m,d,_);let V=w.map(U=>m.getPosition(U.id));V.length&&mp(M,V);for(let U of h)Xr(M,m.getBoundingBox(U))}),m.on("afterDrawing",M=>{bp(M,m,d,_);for(let V of v())kp(M,m,V,r.includes(V))});let S=M=>d.find(V=>yp(Xs(m,V),M,m.getScale()))?.edge.id,F=M=>v().find(V=>yp(Pi(m,V),M,m.getScale())),C=(M=.05)=>{if(!e.length||(m.fit({animation:!1,maxZoomLevel:1.15}),m.getScale()>=M))return;let U=Math.min(...e.map(Rn=>Rn.x))-85,rt=Math.min(...e.map(Rn=>Rn.y))-30,ye=t.clientWidth/M*.5,ue=Math.max(...e.map(Rn=>Rn.x))+85-U,Re={x:ue<2*ye?U+ue/2:U+ye,y:rt+t.clientHeight/M*.5};m.moveTo({position:Re,scale:M,animation:!1})};m.on("click",({nodes:[M],edges:[V],pointer:U})=>{let rt=F(U.canvas);rt?l?.(rt):a?.(S(U.canvas)??M??V??null)}),m.on("doubleClick",({nodes:[M]})=>M&&l?.(M));let at=(M,V)=>{M&&c(M)!==(j===M)&&m.redraw(),M&&(j=M),p?.(M,V)};if(p){m.on("hoverNode",({node:U,pointer:rt})=>at(U,rt.DOM)),m.on("hoverEdge",({edge:U,pointer:rt})=>at(U,rt.DOM));for(let U of["blurNode","blurEdge","dragStart","zoom"])m.on(U,()=>at(null));let M="",V=U=>{if(!d.length||U.buttons)return;let{left:rt,top:ye}=t.getBoundingClientRect(),ue={x:U.clientX-rt,y:U.clientY-ye},Re=S(m.DOMtoCanvas(ue))||"";Re!==M&&at(Re||null,ue),t.style.cursor=Re||F(m.DOMtoCanvas(ue))?"pointer":"",M=Re};b.addEventListener("pointermove",V),b.addEventListener("pointerleave",()=>window.setTimeout(()=>at(null)))}s?m.moveTo({...s,animation:!1}):C(ta);let Yt=new Map(n.map(M=>[M.id,M]));return{network:m,given:{nodes:e,edges:n,options:o},fit:C,view:()=>({position:m.getViewPosition(),scale:m.getScale()}),zoom:M=>m.moveTo({scale:Math.min(4,Math.max(.05,m.getScale()*M))}),select(M,V,U){let rt=V.length?V:n.filter(Et=>M.includes(Et.from)||M.includes(Et.to)).map(Et=>Et.id),ye=new Set(rt.filter(Et=>Yt.has(Et))),ue=[..._,...ye].filter(Et=>!f.has(Et)&&_.has(Et)!==ye.has(Et));ue.length&&u.update(ue.map(Et=>ye.has(Et)?{id:Et,width:3,color:{color:hm}}:{id:Et,width:1.6,color:{color:Yt.get(Et).color}})),_=ye;let Re=M.filter(Et=>$.get(Et));if(m.setSelection({nodes:Re,edges:[]},{highlightEdges:!1}),m.redraw(),!U||!Re.length)return;Re.some(Et=>{let{x:G,y:ur}=m.canvasToDOM(m.getPosition(Et));return G>0&&G<t.clientWidth&&ur>0&&ur<t.clientHeight})||m.focus(Re[0],{scale:Math.max(m.getScale(),ta),animation:!1})},show(M){m.fit({nodes:M.filter(V=>$.get(V)),animation:!1,maxZoomLevel:1.15}),m.getScale()<ta&&m.moveTo({scale:ta})},destroy:()=>m.destroy()}}function wp(t,e){let n=t.map(o=>o.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...n)-Math.min(...n))*.9+80:0)))}var hm,ta,gm,yp,Ri=L(()=>{"use strict";Ii();hm="#16212B",ta=12/14,gm=13,yp=(t,e,n)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,n)<gm});function bm(t,e,n){let o="";for(let s=n;s<t+e;s+=n)o+=`M${Math.min(s,t)} ${Math.max(0,s-t)}L${Math.max(0,s-e)} ${Math.min(s,e)}`;return o}function km(t,e){let n="";for(let o=3;o<t-1;o+=4)for(let s=3;s<e-1;s+=4)n+=qi(o,s,.8);return n}function wm(t,e){return[...t.querySelectorAll(ym)].flatMap(o=>{let s=o.getScreenCTM();if(!s||!o.checkVisibility())return[];let r=window.getComputedStyle(o),a=f=>Number(o.getAttribute(f)||0),l=na(e.multiply(DOMMatrix.fromMatrix(s)));if(o.tagName==="text")return _m(o,l,r,a("x"),a("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,d=Number(r.opacity)*(Di(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:_p[o.tagName](a,o),...c,dash:p,opacity:d}]})}function _m(t,e,n,o,s){let r=n.textAnchor,a=!1,l=o-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),d=c instanceof Element?window.getComputedStyle(c):n,f=Number.parseFloat(d.fontSize);if(a&&p.startsWith(" ")&&(l+=Po(" ",f,d.fontWeight)),!p.trim())return[];a=!0;let $={at:vm(e,l,s),text:p.trim(),size:f,weight:d.fontWeight,fill:d.fill};return l+=Po(p.trim(),f,d.fontWeight),[$]})}function Po(t,e,n){return Wi.font=`${n} ${e}px ${bn}`,Wi.measureText(t).width}function xm(t,e,n){let{width:o,height:s}=e,r=na(n.translate(e.left,e.top)),a=[],l=t.borderTopLeftRadius==="50%",c=l?qi(o/2,s/2,o/2-1):tr(0,0,o,s),p=window.getComputedStyle(document.body).backgroundColor;Di(t.backgroundColor)&&t.backgroundColor!==p&&a.push({at:r,d:c,fill:t.backgroundColor});let d=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?a.push({at:r,d:bm(o,s,9),fill:"none",stroke:d[d.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?a.push({at:r,d:km(o,s),fill:d[0]}):t.backgroundImage.startsWith("linear")&&a.push({at:r,d:tr(0,s/2-1,o,2),fill:d[0]});for(let[,u,m,b]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(m)?a.push({at:r,d:tr(0,s+Number(m),o,-Number(m)),fill:u}):a.push({at:r,d:tr(+b/2,+b/2,o-+b,s-+b),fill:"none",stroke:u,wide:+b});let f=u=>({wide:Number.parseFloat(t.getPropertyValue(`border-${u}-width`)),stroke:t.getPropertyValue(`border-${u}-color`),dash:t.getPropertyValue(`border-${u}-style`)==="dashed"?"5 3":""}),$={top:`M0 0h${o}`,bottom:`M0 ${s}h${o}`,left:`M0 0v${s}`,right:`M${o} 0v${s}`};if(l&&f("top").wide)a.push({at:r,d:c,fill:"none",...f("top")});else for(let[u,m]of Object.entries($)){let b=f(u);b.wide&&Di(b.stroke)&&a.push({at:r,d:m,fill:"none",...b})}return a}function Sm(t,e,n){let o=window.getComputedStyle(t.parentElement),s=Number.parseFloat(o.fontSize),r=document.createRange(),a=[];for(let{0:p,index:d}of t.data.matchAll(/\S+/g)){r.setStart(t,d),r.setEnd(t,d+p.length);let f=r.getBoundingClientRect(),$=a[a.length-1];$&&Math.abs($.on.top-f.top)<3?($.text+=` ${p}`,$.on=new DOMRect($.on.left,$.on.top,f.right-$.on.left,$.on.height)):a.push({on:f,text:p})}Po("",s,o.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Wi.measureText("x");return a.map(({on:p,text:d})=>{let f=d;for(;f&&p.left+Po(f,s,o.fontWeight)>n+1;)f=f.slice(0,-1);f!==d&&(f=`${f.slice(0,-1).trim()}…`);let $=na(e.translate(p.left,p.top+p.height*l/(l+c))),u=o.fontStyle==="italic"?o.fontStyle:"";return{at:$,text:f,size:s,weight:o.fontWeight,fill:o.color,slant:u}})}function vp(t,e,n){let o=window.getComputedStyle(t);if(!t.checkVisibility()||o.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return wm(t,e);let s=t,r=o.transform;r!=="none"&&(s.style.transform="none");let a=t.getBoundingClientRect(),l=e;if(r!=="none"){let[d,f]=o.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(a.left+d,a.top+f).multiply(new DOMMatrix(r)).translate(-a.left-d,-a.top-f)}let c=r==="none"&&o.overflowX==="hidden"?Math.min(n,a.right):n,p=[...t.childNodes].flatMap(d=>d instanceof Text?Sm(d,l,c):d instanceof Element?vp(d,l,c):[]);return s.style.transform="",[...xm(o,a,l),...p]}function Hi(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:o,width:s,height:r}=t.getBoundingClientRect(),a=vp(t,new DOMMatrix([1,0,0,1,-n,-o]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=a.map(p=>p.at[4]+p.at[0]*Po(p.text||"",p.size||0,p.weight||"")),c=[...a.filter(p=>p.d),...a.filter(p=>p.text)];return{width:Math.max(s,...l),height:r,shapes:c}}var na,Di,tr,qi,_p,ym,vm,Wi,bn,Vi=L(()=>{"use strict";na=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Di=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),tr=(t,e,n,o)=>`M${t} ${e}h${n}v${o}h${-n}Z`,qi=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;_p={path:(t,e)=>e.getAttribute("d")||"",circle:t=>qi(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>tr(t("x"),t("y"),t("width"),t("height"))},ym=[...Object.keys(_p),"text"].join();vm=(t,e,n)=>na(new DOMMatrix(t).translate(e,n)),Wi=document.createElement("canvas").getContext("2d"),bn=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Ui(t,e=null){let{version:n,content:o}=y.meta,s=(o||"").slice(0,12);return{title:t,source:`${[mn(),e&&ut(e)].filter(Boolean).join(". ")}. ${Ge}`,foot:g(Cp.foot,{version:n,content:s})}}function Mm(t){let e=r=>t.rows.some(a=>a.group===r),n=Object.entries(t.looks.edges).filter(([r])=>e(r)),o=Object.entries(t.looks.nodes).filter(([r])=>t.nodes.some(a=>a.group===r)),s=t.layout==="route";return[...n.map(([,{color:r,dashes:a,mark:l,label:c}])=>s&&l?{line:!0,color:Om,mark:l,label:c.replace(/^\W+/,"")}:{line:!0,color:r,dashes:a,label:c}),...o.map(([,{color:r,label:a}])=>({color:r,label:a})),...t.nodes.some(r=>r.slot)?[{slot:!0,label:Cp.slot}]:[]]}function jm(t,{line:e,slot:n,color:o,dashes:s,mark:r},a,l){if(n)return Xr(t,{left:a-11,right:a+37,top:l-21,bottom:l+13});t.strokeStyle=o,t.fillStyle=o,t.lineWidth=3,t.setLineDash(s?[5,4]:[]),t.beginPath(),e?(t.moveTo(a,l-4),t.lineTo(a+26,l-4),t.stroke()):(t.arc(a+13,l-4,5.5,0,2*Math.PI),t.fill()),t.setLineDash([]),r&&Ni(t,a+13,l-4,r)}function Op(t,e,n,o,s,r){let[a,l]=[n,o];t.font=`13px ${bn}`;for(let c of e){let p=t.measureText(c.label).width+54;a>n&&a+p>n+s&&([a,l]=[n,l+24]),r&&(jm(t,c,a,l),t.fillStyle=Mp,t.fillText(c.label,a+34,l)),a+=p}return e.length?l+14:o}async function Lm(t,e,n,o,s){let r=n.map(h=>({...h,...e[h.id]})),a=document.createElement("div");a.classList.add("doek","buiten"),document.body.append(a);let l=ea(a,{nodes:r,edges:o,options:s}),c=r.map(h=>l.network.getBoundingBox(h.id)),[p,d]=[Math.min(...c.map(h=>h.left))-20,Math.min(...c.map(h=>h.top))-20],f=Math.max(...c.map(h=>h.right))+(t.layout==="route"?130:20),$=Math.max(...c.map(h=>h.bottom))+20,[u,m]=[f-p,$-d],b=Math.min(Cm,Sp/u,Sp/m);return Object.assign(a.style,{width:`${u*b}px`,height:`${m*b}px`}),l.network.setSize(`${u*b}px`,`${m*b}px`),l.network.moveTo({position:{x:p+u/2,y:d+m/2},scale:b,animation:!1}),await new Promise(h=>{l.network.once("afterDrawing",h),l.network.redraw()}),{canvas:a.querySelector("canvas"),width:u,height:m,scale:b,done:()=>{l.destroy(),a.remove()}}}function Tm(t,e,n){let o=document.createElement("canvas"),s=o.getContext("2d"),r=Math.max(t.width,720)+2*kn,a=r-2*kn,l=m=>s.measureText(m).width<=a;s.font=`650 22px ${bn}`;let c=xo(e.title,l);s.font=`13px ${bn}`;let p=xo(e.source,l),d=kn+c.length*27+p.length*18+12,$=Op(s,n,kn,d+t.height+30,a,!1)+40;o.width=r*t.scale,o.height=$*t.scale,s.scale(t.scale,t.scale),s.fillStyle="#FFFFFF",s.fillRect(0,0,r,$),s.fillStyle=Mp,s.font=`650 22px ${bn}`;for(let[m,b]of c.entries())s.fillText(b,kn,kn+18+m*27);s.fillStyle=xp,s.font=`13px ${bn}`;let u=kn+c.length*27;for(let[m,b]of p.entries())s.fillText(b,kn,u+13+m*18);return s.drawImage(t.canvas,kn,d,t.width,t.height),Op(s,n,kn,d+t.height+30,a,!0),s.fillStyle=xp,s.font=`13px ${bn}`,s.fillText(e.foot,kn,$-16),o}async function jp({name:t,picture:e,handle:n,scenario:o}){await document.fonts.ready;let{nodes:s,edges:r,options:a}=n.current.given,l=await Lm(e,n.current.network.getPositions(),s,r,a),c=Tm(l,Ui(e.title,o),Mm(e));l.done(),fs(`${t}.png`,c)}var Cp,Mp,xp,Om,kn,Sp,Cm,Ki=L(()=>{"use strict";B();A();lt();Pt();Ri();Ii();Vi();Cp=k.graph.keep,Mp="#16212B",xp="#46525D",Om="#8E8779",[kn,Sp,Cm]=[28,12e3,2]});function Gi(t,e,n,o,s,r){let a=xo(t,p=>Po(p,e,n)<=s),l=e*1.35;return{shapes:a.map((p,d)=>({at:[1,0,0,1,Gn,r+e+d*l],text:p,size:e,weight:String(n),fill:o})),below:r+a.length*l}}function Ap({title:t,scenario:e,of:n,legend:o}){let s=Ui(t,e),r=Hi(document.querySelector(n)),a=Math.max(r.width,zm),l=Gi(s.title,22,650,Fm,a,Gn),c=Gi(s.source,13,400,Tp,a,l.below+2),p=c.below+16,[d,f,$]=[Gn,p+r.height+24,0],u=[...document.querySelectorAll(o)].map(Hi).flatMap(h=>{d>Gn&&d+h.width>Gn+a&&([d,f,$]=[Gn,f+$+6,0]);let w=zp(h.shapes,d,f);return d+=h.width+20,$=Math.max($,h.height),w}),m=Gi(s.foot,13,400,Tp,a,f+$+16),b=[...l.shapes,...c.shapes,...zp(r.shapes,Gn,p),...u,...m.shapes];return{title:`${s.title} ${s.source}`,width:a+2*Gn,height:m.below+Gn,shapes:b}}function Am(t){let{title:e,width:n,height:o,shapes:s}=Ap(t),r=document.createElementNS(Ep,"svg"),a=(c,p)=>{for(let[d,f]of Object.entries(p))f!==void 0&&f!==""&&c.setAttribute(d,String(f));return c},l=(c,p,d,f="")=>{let $=c.appendChild(a(document.createElementNS(Ep,p),d));$.textContent=f};a(r,{width:n,height:o,viewBox:`0 0 ${n} ${o}`,"font-family":bn,role:"img"}),l(r,"title",{},e),l(r,"rect",{width:n,height:o,fill:"#FFFFFF"});for(let{at:c,text:p,d,fill:f,stroke:$,wide:u,dash:m,size:b,weight:h,slant:w,opacity:_}of s){let[j,v,S,F,C,at]=c,Yt=j===1&&!v&&!S&&F===1?`translate(${C} ${at})`:`matrix(${c.join(" ")})`;p===void 0?l(r,"path",{d,transform:Yt,fill:f,...$&&$!=="none"&&{stroke:$,"stroke-width":u,"stroke-dasharray":m},opacity:_===1?void 0:_}):l(r,"text",{transform:Yt,"font-size":b,"font-weight":h,"font-style":w,fill:f},p)}ge(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}function Ji(t,e){let n=Math.min(Em,Fp/t,Fp/e),o=document.createElement("canvas");o.width=t*n,o.height=e*n;let s=o.getContext("2d");return s.scale(n,n),s.fillStyle="#FFFFFF",s.fillRect(0,0,t,e),{canvas:o,pen:s}}async function Bm(t){await document.fonts.ready;let{width:e,height:n,shapes:o}=Ap(t),{canvas:s,pen:r}=Ji(e,n);for(let{at:a,text:l,d:c,fill:p,stroke:d,wide:f,dash:$,size:u,weight:m,slant:b="",opacity:h=1}of o){r.save(),r.transform(a[0],a[1],a[2],a[3],a[4],a[5]),r.globalAlpha=h,r.fillStyle=p,r.font=`${b} ${m} ${u}px ${bn}`,l!==void 0&&r.fillText(l,0,0);let w=new Path2D(c);p!=="none"&&r.fill(w),d&&d!=="none"&&f&&(r.strokeStyle=d,r.lineWidth=f,r.setLineDash(($||"").split(/[\s,]+/).filter(Boolean).map(Number.parseFloat)),r.stroke(w)),r.restore()}fs(`${t.name}.png`,s)}var Lp,Fm,Tp,Gn,zm,Em,Fp,zp,Ep,go,bs=L(()=>{"use strict";W();B();A();Pt();Ki();Vi();Lp=k.graph.keep,[Fm,Tp]=["#16212B","#46525D"],[Gn,zm,Em,Fp]=[28,720,2,12e3],zp=(t,e,n)=>t.map(o=>({...o,at:[...o.at.slice(0,4),o.at[4]+e,o.at[5]+n]}));Ep="http://www.w3.org/2000/svg";go=t=>i`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Am(t)}>${Lp.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Bm(t)}>${Lp.png}</button>
  </span>
`});function Qi(t,e=""){let n=document.createElement("span");n.className=t;let o=e?n.appendChild(document.createElement("i")):n;o.className=e||t,document.body.append(n);let{backgroundColor:s,color:r,borderTopColor:a}=window.getComputedStyle(o),l=window.getComputedStyle(o).getPropertyValue("--rand").trim();return n.remove(),{fill:s,ink:r,border:a,edge:l}}function Zi(t,e,n,o){let s=t.bar.reduce((c,[,p])=>c+p,0),r=t.support_only||s>zi?t.bar:t.bar.flatMap(([c,p])=>Array.from({length:p},()=>[c,1])),a=(o-r.length+1)/s,l=e;return r.map(([c,p])=>{let{fill:d,edge:f}=Qi("balk",`b-${c}`),$={x:l,y:n,w:a*p,h:10,r:1,fill:t.support_only?Yi:d,stroke:f};return l+=$.w+1,$})}function Nm({x:t,y:e,w:n,h:o},s){let r=[];for(let a=7;a<n+o;a+=9)r.push({x1:t+Math.min(a,n),y1:e+Math.max(0,a-n),x2:t+Math.max(0,a-o),y2:e+Math.min(a,o),stroke:s});return r}function oa(t,e,n,o){return sa.font=`${o?"bold ":""}${n}px ${ra}`,xo(t,s=>sa.measureText(s).width<=e)}function Np(t,e,n){let o=ze(t,e,n),s=Fe(n),r=190,a=150,l=8,c=4,p=r+(a+c)*s.length+20,d=[],f=20,$=(h,w,_,j,v,S)=>{for(let F of oa(w,_,j,v))f+=j+4,d.push({x:h,y:f,text:F,size:j,bold:v,fill:S})};$(20,Io.heading,p-40,20,!0,"#14212b"),$(20,`${mn(n)}. ${ut(e,n)}. ${Ge}`,p-40,12,!1,"#46545f"),f+=14;let u=f;s.forEach((h,w)=>{f=u,$(20+r+w*(a+c)+l,ot(h),a-2*l,14,!0,"#14212b")}),f=u+26;for(let h of o){let w=h.cells.map(v=>{let[S="–",...F]=v?.brief||[];return{cell:v,mark:Te[v?.most_basis||""]?.[0]||"",text:[{all:oa(S,a-2*l-14,13,!0),size:13,bold:!0},...F.map(C=>({all:oa(C,a-2*l,11,!1),size:11,bold:!1}))]}}),_=oa(h.label,r-l,13,!0),j=Math.max(44,12+_.length*17,...w.map(v=>(v.cell?.bar.length?26:12)+v.text.reduce((S,{all:F,size:C})=>S+F.length*(C+3),0)));for(let[v,S]of _.entries())d.push({x:20,y:f+20+v*17,text:S,size:13,bold:!0,fill:"#14212b"});w.forEach((v,S)=>{let F=20+r+S*(a+c),C={x:F,y:f,w:a,h:j},at=v.cell?.bar.length?v.cell:null,Yt=Qi("arcering"),M=v.cell?.unmet?Yt.ink:"#16212b";if(v.cell?.unmet){d.push({...C,fill:Yt.fill,stroke:Yt.border,dash:!0},...Nm(C,Yt.border));let U=6+v.text.reduce((rt,{all:ye,size:ue})=>rt+ye.length*(ue+3),0);d.push({x:F+3,y:f+4,w:a-6,h:U,fill:Yt.fill,stroke:Yt.fill})}else v.cell?.undecided?d.push({...C,fill:Yi,stroke:Qi("onbeslist").border,dash:!0}):d.push({...C,fill:Yi,stroke:Pm});at&&d.push(...Zi(at,F+l,f+7,a-2*l-18));let V=f+(at?18:5);for(let{all:U,size:rt,bold:ye}of v.text)for(let ue of U)V+=rt+3,d.push({x:F+l,y:V-2,text:ue,size:rt,bold:ye,fill:M});v.mark&&d.push({x:F+a-20,y:f+18,text:v.mark,size:14,bold:!1,fill:M})}),f+=j+c}f+=16;let m=20,b=(h,w)=>{d.push(...h,{x:m+34,y:f+9,text:w,size:11,bold:!1,fill:"#46545f"}),m+=34+sa.measureText(w).width+18};sa.font=`11px ${ra}`;for(let h of Io.legend.states){let w=I(y.codes.CellState[h].label);b(Zi({bar:[[h,1]],support_only:!1},m,f,28),w)}return b(Zi({bar:[[Io.legend.support_state,1]],support_only:!0},m,f,28),Io.legend.support),f+=14,$(20,Object.values(Te).map(([h,w])=>`${h} ${w}`).join("   "),p-40,11,!1,"#46545f"),$(20,g(Io.picture.foot,{version:y.meta.version,content:(y.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:f+20,list:d}}function Xi(t,e,n=y.plans[0]){let{width:o,height:s,list:r}=Np(t,e,n),a=({x:$,y:u,w:m,h:b,fill:h,stroke:w,dash:_,r:j=4})=>`<rect x="${$}" y="${u}" width="${m}" height="${b}" rx="${j}" fill="${h}" stroke="${w}"${_?' stroke-dasharray="5 3"':""}/>`,l=({x1:$,y1:u,x2:m,y2:b,stroke:h})=>`<line x1="${$}" y1="${u}" x2="${m}" y2="${b}" stroke="${h}"/>`,c=({x:$,y:u,text:m,size:b,bold:h,fill:w})=>`<text x="${$}" y="${u}" font-size="${b}"${h?' font-weight="bold"':""} fill="${w}">${Bp(m)}</text>`,p=r.map($=>$.text!==void 0?c($):$.x1!==void 0?l($):a($)),d=Bp(g(Io.picture.title,{heading:Io.heading,scenario:ut(e,n)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${o}" height="${s}" viewBox="0 0 ${o} ${s}"`} font-family="${ra}" role="img">
<title>${d}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${p.join(`
`)}
</svg>
`}function Pp(t,e,n){ge("matrix.svg",Xi(t,e,n),"image/svg+xml")}function Ip(t,e,n){let{width:o,height:s,list:r}=Np(t,e,n),{canvas:a,pen:l}=Ji(o,s);for(let c of r)c.x1!==void 0?(l.strokeStyle=c.stroke,l.setLineDash([]),l.beginPath(),l.moveTo(c.x1,c.y1),l.lineTo(c.x2,c.y2),l.stroke()):c.text===void 0?(l.fillStyle=c.fill,l.strokeStyle=c.stroke,l.setLineDash(c.dash?[5,3]:[]),l.fillRect(c.x,c.y,c.w,c.h),l.strokeRect(c.x,c.y,c.w,c.h)):(l.fillStyle=c.fill,l.font=`${c.bold?"bold ":""}${c.size}px ${ra}`,l.fillText(c.text,c.x,c.y));fs("matrix.png",a)}var Io,Yi,Pm,ra,sa,Bp,tl=L(()=>{"use strict";B();A();Ln();lt();Bo();Pt();bs();Io=k.overview;Yi="#ffffff",Pm="#dcd6c9",ra="Arial,Helvetica,sans-serif",sa=document.createElement("canvas").getContext("2d");Bp=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;")});function qp({id:t=""}){let e=le.reading;return i`
    <${cn} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,o])=>i`<h3>${o}</h3><${Wp} list=${n} />`)}
      ${e.rules.map(({title:n,text:o})=>i`<h3>${n}</h3><p>${o}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>i`<p>${`${mn(n)}.`}${n.sha&&[e.hash,i`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Rm({open:t=!0}){let{howto:e}=k.overview,n={report:D?e.reports:qn(),marks:Object.values(Te).map(([o])=>o).join(" "),source:So()};return i`
    <details class="leeswijzer" open=${t}>
      <summary>${e.title}</summary>
      <ol>${e.lines.map(o=>i`<li>${g(o,n)}</li>`)}</ol>
    </details>
  `}function Wm({name:t,one:e,plan:n,open:o}){let[s,r]=ks.numbers.to[t]||["methode",{getal:o?"":t}];return i`
    <li id=${`getal-${t}`}>
      <a href=${T(s,D?{...r,plan:n.key}:r)}>${e.said}</a>: ${e.definition}
      ${o&&i`<${Dm} one=${e} />`}
    </li>
  `}function Km(){let t=le.unjudged,e=gn(ie.unjudged).map(n=>i`<li><${N} id=${n} /><span class="zacht"> – ${Mt(n).toLowerCase()}</span></li>`);return i`
    <${cn} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?i`<ul>${e}</ul>`:i`<p>${t.none}</p>`}
    <//>
  `}function Gm(){let t=s=>i`<${Vm} id=${s} />`,e=Dp(ie.weak).map(t),n=g(le.weak.intro,ie.links),o=Dp(ie.statuses).map(s=>i`<${Um} id=${s} />`);return i`
    <${cn} of=${le.weak} id="lezing" count=${e.length} intro=${n}><ul>${e}</ul><//>
    <${cn} of=${le.other} id="anders" count=${ie.other.length}><ul>${ie.other.map(t)}</ul><//>
    ${o.length>0&&i`<${cn} of=${le.statuses} id="standen" count=${o.length}><ul>${o}</ul><//>`}
  `}function Zm(){if(!ie.judged.length)return null;let t=e=>g(le.judged.line,{step:O(dt(e,"barrier")),kinds:_t(e,"interventionKind").map(ct).join(", "),state:je(e,"state"),why:x(e,"rationale"),who:x(e,"post"),date:Y(x(e,"asOf"))});return i`
    <${cn} of=${le.judged} id="oordelen" count=${ie.judged.length}>
      <ul>${ie.judged.map(e=>i`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Qm(){let t=le.expected.columns,e=[ln("stap",t.step,n=>dt(n,"barrier")),{key:"soort",label:t.kind,text:n=>_t(n,"interventionKind").map(ct).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>x(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>x(n,"source")}];return i`
    <${cn} of=${le.expected} id="verwacht" count=${ie.expected.length}>
      <${ft} id="verwachtingen" caption=${le.expected.caption} rows=${ie.expected} columns=${e} />
    <//>
  `}var ks,le,Im,cn,Wp,Dm,qm,Hm,Hp,ie,Rp,Dp,Vm,Um,Jm,Vp,Up=L(()=>{"use strict";W();Z();Ht();B();Ct();A();J();lt();Bo();$o();jt();Ae();ho();ks=k.method,le=k.unknown,Im=3,cn=({of:t,count:e,intro:n=t.intro,id:o="",close:s=null,children:r})=>i`
  <${Ur} id=${e!==void 0&&e<=Im?"":o} close=${s}
    title=${e===void 0?t.title:g(le.counted,{title:t.title,count:e})}
    intro=${i`<p class="zacht">${n}</p>`}>${r}<//>
`,Wp=({list:t})=>i`
  <dl class="feiten">
    ${Object.values(y.codes[t]).map(e=>i`
        <div><dt>${t==="Basis"&&`${e.screen} `}${I(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;Dm=({one:t})=>i`
  <ul class="geteld">
    ${t.things.map(e=>i`<li key=${e}>${Nt(e)?i`<${N} id=${e} />`:e}</li>`)}
  </ul>
`;qm=()=>H({getal:null},!0),Hm=({scenario:t})=>i`
  <${cn} of=${ks.numbers} id="getallen" close=${E.route.query.getal?qm:null}>
    ${we(t).map(e=>i`
        ${D&&i`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Wn(t,e).named).map(([n,o])=>i`
              <${Wm} key=${n} name=${n} one=${o} plan=${e} open=${E.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,Hp=({route:t})=>i`
  <${et} text=${ks.title}><p class="uitleg">${ks.intro}</p><//>
  <${Rm} />
  <div class="blok"><${Gr} /></div>
  <${cn} of=${ks.states} id="standen"><${Wp} list="CellState" /><//>
  <${Hm} scenario=${q(t.query)} />
  <${qp} />
  <p><a href=${T("weet-niet")}>${ks.unknown}</a></p>
`,ie=y.unknown,Rp=t=>gn(t).map(e=>i`<li><${N} id=${e} /></li>`),Dp=t=>[...t].sort((e,n)=>Q(O(dt(e,"initiative")),O(dt(n,"initiative")))),Vm=({id:t})=>i`
  <li>
    <${N} id=${dt(t,"initiative")} />${" → "}<${qr} id=${dt(t,"barrier")} />
    ${`: ${x(t,"rationale")}`}<${Ao} of=${t} />
  </li>
`,Um=({id:t})=>i`
  <li><${N} id=${dt(t,"initiative")} />${`: ${je(t,"status")}`}<${Ao} of=${t} /></li>
`;Jm=()=>i`
  <${cn} of=${le.clashes} id="tegenspraak" count=${ie.clashes.length}>
    ${gn(ie.clashes).map(t=>i`
        <div class="koppeling">
          <h3><${N} id=${t} /></h3>
          <p>${x(t,"summary")}</p>
          <${se} of=${[t]} />
        </div>
      `)}
  <//>
`;Vp=()=>i`
  <${et} text=${le.title}><p class="uitleg">${le.intro} ${Ge}</p><//>
  <${Km} />
  <${Gm} />
  <${Jm} />
  <${Zm} />
  <${cn} of=${le.nameless} id="naamloos" count=${ie.nameless.length}><ul>${Rp(ie.nameless)}</ul><//>
  <${cn} of=${le.generic} id="verzamelnamen" count=${ie.generic.length}><ul>${Rp(ie.generic)}</ul><//>
  <${Qm} />
  <${qp} id="lezen" />
`});function It({label:t,name:e,options:n,id:o=e,chosen:s}){let r=s||E.route.query[e]||"";return i`
    <label class="veld">
      <span>${t}</span>
      <select id=${o} value=${n.some(([a])=>a===r)?r:""}
        onChange=${a=>H({[e]:a.target.value})}>
        ${!s&&i`<option value="">${pn.all}</option>`}
        ${n.map(([a,l])=>i`<option value=${a}>${l}</option>`)}
      </select>
    </label>
  `}function aa({look:t,id:e,said:n,opens:o=!1,children:s}){let[r,a]=R(o);return i`
    <details class=${t} open=${r} onToggle=${l=>a(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${s}
    </details>
  `}function yn({children:t}){if(!Kt())return i`<section class="filters" aria-label=${pn.filters}>${t}</section>`;let e=P(Object.keys(E.route.query).map(o=>o==="lezing"?"koppelingen":o)).filter(o=>!Ym.includes(o)).length,n=e?g(pn.filters_set,{count:e}):pn.filters;return i`<${aa} look="filters" id="filterknop" said=${n}>${t}<//>`}function ia({query:t,children:e}){let n=!Kt()&&Xm.some(o=>t[o]);return i`<${aa} look="keuzes" id="wijzig" said=${pn.change} opens=${n}>${e}<//>`}function ws(){let t=q(E.route.query),e=st(t.plan)?.dates||Dn;if(e.length<2)return null;let n=e[e.length-1].date,o=a=>a===n?"":a,s=e.find(a=>a.date===t.date)?.date||n,r=oi(E.route.query,"stand",e.map(a=>[o(a.date),a.label]));return i`<${ys} legend=${pn.choices.date} name="stand" options=${r} current=${o(s)} id="st" />`}function el(){let{query:t}=E.route,e=q(t),{counted:n}=Xt(st(e.plan)).shared.choices,o=Object.entries(th).filter(([,s])=>Kp(s,q({...t,...s})));return o.length>1&&i`
      <fieldset class="keuze">
        <legend>${n.title}</legend>
        <div class="knoppen">
          ${o.map(([s,r])=>i`
              <label>
                <input type="radio" name="telt" id=${`telt-${s}`} checked=${Kp(r,e)}
                  onChange=${()=>H(r)} />
                ${n[s]}
              </label>
            `)}
        </div>
      </fieldset>
    `}function Ro(){let{query:t}=E.route,e=pn.choices,n=[["",e.with],["uit",e.without]],o=q(t).expect?"":"uit",s=oi(t,"verwachtingen",n);return i`
    <${En} />
    <${el} />
    <${ws} />
    <${ys} legend=${e.expectations} name="verwachtingen" options=${s} current=${o} id="v" />
  `}var pn,ys,zn,bo,Ym,Xm,En,th,Kp,Do,la,Jn,Ze=L(()=>{"use strict";W();Z();Ht();B();Ct();A();lt();pn=k.shared,ys=({legend:t,name:e,options:n,current:o="",id:s})=>n.length>0&&i`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,a])=>i`
          <button
            type="button"
            id=${`${s}-${r||"gewoon"}`}
            aria-pressed=${String(r===o)}
            onClick=${()=>H({[e]:r||null})}
          >${a}</button>
        `)}
    </div>
  </fieldset>
`;zn=({label:t=pn.text,name:e,id:n=e})=>i`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input id=${n} type="search" value=${E.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${o=>H({[e]:o.target.value},!0)} />
  </label>
`,bo=({names:t})=>i`
  <button type="button" id="wis" onClick=${()=>H(Object.fromEntries(t.map(e=>[e,null])))}>
    ${pn.clear}
  </button>
`;Ym=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];Xm=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];En=()=>{let t=y.plans.map(e=>[e.key,e.title]);return D&&i`<div class="velden"><${It} label=${pn.plan} name="plan" options=${t} /></div>`};th={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},Kp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Do=()=>q(E.route.query).strict&&i`
    <p class="zacht">
      ${pn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon" onClick=${()=>H({lezing:null})}>
        ${pn.choices.strict_off}
      </button>
    </p>
  `,la=({scenario:t})=>i`
  <details class="blik">
    <summary>${ut(t)} <span class="wijzig">${k.gaps.change}</span></summary>
    <${Ro} />
  </details>
`,Jn=({plan:t})=>t.notes.map(e=>i`<p class="zacht">${e}</p>`)});function Gp({rows:t,at:e,unit:n,end:o}){let s=o?Rt.right:Rt.left-Rt.box,r=o?Rt.right+Rt.box+12:Rt.left-Rt.box-12;return t.map(({state:a,count:l,y:c})=>{let p=Rt.top+c*n,d=Math.max(l*n,2);return i`
      <g key=${a}>
        <rect class=${`v-${a||"nieuw"}`} x=${s} y=${p} width=${Rt.box} height=${d} />
        <text x=${r} y=${p+d/2+5} text-anchor=${o?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(a)}
        </text>
      </g>
    `})}function eh({band:t,unit:e}){let n=t.count*e,o=Rt.top+t.y1*e+n/2,s=Rt.top+t.y2*e+n/2,r=(Rt.left+Rt.right)/2,a=z(Wo.band,t.count,{from:_s(t.from),to:_s(t.to)});return i`
    <path
      class=${`band w-${t.to}`}
      d=${`M${Rt.left} ${o} C${r} ${o} ${r} ${s} ${Rt.right} ${s}`}
      stroke-width=${Math.max(n,1)}
    ><title>${a}</title></path>
  `}function Jp({flow:t,one:e,other:n,counted:o}){let s=Rt.height/t.height,r=t.bands.map(a=>z(Wo.band,a.count,{from:_s(a.from),to:_s(a.to)}));return i`
    <figure class="stroom" tabindex="0" aria-label=${Wo.title}>
      <svg viewBox=${`0 0 ${Rt.width} ${Rt.height+Rt.top+14}`} role="img"
        aria-label=${g(Wo.picture,{before:e.label,after:n.label,said:r.join("; ")})}>
        <text class="stroomkop" x=${Rt.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Rt.right} y="20">${n.label}</text>
        ${t.bands.map(a=>i`<${eh} key=${`${a.from}|${a.to}`} band=${a} unit=${s} />`)}
        <${Gp} rows=${t.left} at=${_s} unit=${s} />
        <${Gp} rows=${t.right} at=${_s} unit=${s} end />
      </svg>
      <figcaption>${Wo.caption}</figcaption>
      <p class="acties"><${go} name="overgang" title=${`${Wo.title} (${o})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var Wo,Rt,_s,Zp=L(()=>{"use strict";W();B();A();J();bs();Wo=k.compare.flow,Rt={width:960,height:430,top:40,left:230,right:640,box:16},_s=t=>t?I(K("CellState",t)):Wo.fresh});function oh(t){let e=An[An.length-1],n=y.plans.map(c=>An.findLast(p=>p.plan===c)||e),[o,s]=D?n:[An[0],e],r=An.slice(0,-1).find(c=>c.key===t.van)||o,a=An.slice(An.indexOf(r)+1),l=a.find(c=>c.key===t.met)||(a.includes(s)?s:e);return{one:r,other:l,after:a}}function sh({change:t,other:e}){let n=xe(t.kind,t.other_barrier,e.plan.key),o=T("overzicht",{cel:n,stand:e.date===me?null:e.date},!1),s=g(tt.see_cell,{kind:ct(t.kind),step:ot(t.other_barrier)});return i`<li>${t.sentence}${" "}<a href=${o}>${tt.see}<span class="sr">${s}</span></a></li>`}function rh({rows:t}){let e={of:([n])=>n,titles:Object.entries(Object.fromEntries(t.map(([n,o])=>[n,o])))};return i`
    <section class="blok">
      <h2>${g(tt.stated,{count:t.length})}</h2>
      ${!t.length&&i`<p>${k.shared.none}</p>`}
      ${fo("uitspraken",t,e).map(n=>i`
          ${n.folds?i`<${Un} part=${n} level=${3} count=${n.rows.length} />`:i`<h3>${n.title}</h3>`}
          <ul class=${zo(n)}>
            ${n.rows.map(([,,o,s])=>i`
                <li>
                  ${s}${" "}
                  <a href=${$e(o)}>${tt.see}<span class="sr"> ${O(o)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function ah({found:t,one:e,other:n,mode:o,counted:s}){let r={of:d=>d.other_barrier||d.barrier||"",titles:[...Ue,["",k.shared.all_steps]]},a=d=>d.map(f=>O(_e(f)||f)).join(", "),l=d=>P([d.barrier,d.other_barrier].map(ot)).join(" / "),c=[{key:"stap",label:tt.columns.step,text:l},{key:"soort",label:tt.columns.kind,text:d=>I(ct(d.kind))},{key:"een",label:e.label,text:d=>nl(d.before)},{key:"ander",label:n.label,text:d=>nl(d.after)},{key:"erbij",label:tt.joined[o],sort:!1,text:d=>a(d.joined)},{key:"weg",label:tt.left[o],sort:!1,text:d=>a(d.left)}],p=()=>Lo(c,t.changes,()=>ne(null,"",s));return i`
    ${fo("verschillen",t.changes,r).map(d=>i`
        ${d.folds&&i`<${Un} part=${d} level=${3} count=${z(tt.differ,d.rows.length)}
            names=${d.rows.map(f=>I(ct(f.kind)))} />`}
        <ul class=${zo(d)}>
          ${d.rows.map(f=>i`<${sh} change=${f} other=${n} />`)}
        </ul>
      `)}
    ${t.notes.map(d=>i`<p class="zacht">${d}</p>`)}
    <details>
      <summary>${tt.as_table}</summary>
      <${ft} id="vakken" caption=${tt.table} rows=${t.changes} columns=${c} />
      <div class="acties"><${Zt} name="vergelijk-vakken.csv" rows=${p} /></div>
    </details>
  `}function ih({actions:t,flow:e,one:n,other:o,counted:s}){let r=t.moved.length+t.stayed.length,a=p=>p?nl(p):tt.flow.fresh,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>a(p)},...e.right.map(({state:p})=>({key:p,label:a(p),sort:!1,text:d=>String(e.bands.find(f=>f.from===d.state&&f.to===p)?.count||tt.nothing)}))],c=g(tt.counts_table,{before:n.label,after:o.label});return i`
    <section class="blok">
      <h2>${tt.counted}</h2>
      <p class="zacht">${g(tt.counts,{both:r,fresh:t.fresh.length})}</p>
      <${Jp} flow=${e} one=${n} other=${o} counted=${s} />
      <details>
        <summary>${tt.flow.table}</summary>
        <${ft} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    </section>
  `}function lh(t,e){if(!e)return t;let n=s=>Mn(s).includes(e),{actions:o}=t;return{notes:[],statements:t.statements.filter(([,,s])=>n(s)),changes:t.changes.filter(s=>[s.barrier,s.other_barrier].includes(e)),actions:o&&{...o,moved:o.moved.filter(n),stayed:o.stayed.filter(n),fresh:o.fresh.filter(n)}}}function ch({actions:t,one:e,other:n,all:o,counted:s}){let r=[...o?[...t.moved,...t.stayed]:t.moved,...t.fresh],a=new Set(t.fresh),l=$=>a.has($)?"":rn($,e.date),c=$=>a.has($)?i`<span class="zacht">${tt.not_yet}</span>`:i`<${Qt} id=${$} date=${e.date} />`,p=[ln("actie",tt.action,$=>$),{key:"wat",label:tt.what,text:Mt},{key:"plan",label:e.label,text:l,cell:c},mo("nu",n.label,$=>$,n.date)],d=()=>Lo(p,r,()=>ne(null,e.plan.key,s)),f=()=>H({alles:o?null:"ja"});return i`
    <section>
      <h2>${g(o?tt.all:tt.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(o)} onClick=${f}>${tt.show_all}</button>
        <${Zt} name="vergelijk.csv" rows=${d} />
      </div>
      <${ft} id="vergelijk" caption=${tt.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function Yp({route:t}){if(An.length<2)return i`<${et} text=${tt.title} /><p>${tt.alone}</p>`;let{one:e,other:n,after:o}=oh(t.query),s=q(t.query),r=Si(s),a=nh(e,n,s),l=fn.some(u=>u.notation===t.query.stap)?t.query.stap:"",c=lh(a,l),{actions:p}=c,d=p?.flows[l],f=p?"dates":"plans",$=g(tt.intro[f],{before:Y(e.date),after:Y(n.date)});return i`
    <${et} text=${tt.heading[f]} title=${tt.title}><p class="uitleg">${$} ${Ge}</p><//>
    <${yn}>
      <${el} />
      <div class="velden">
        ${An.length>2&&i`
            <${It} label=${tt.first} name="van" chosen=${e.key} options=${Qp(An.slice(0,-1))} />
            <${It} label=${tt.second} name="met" chosen=${n.key} options=${Qp(o)} />
          `}
        <${It}
          label=${tt.columns.step} name="stap"
          options=${Ue} />
      </div>
    <//>
    ${p&&d&&i`<${ih} actions=${p} flow=${d} one=${e} other=${n} counted=${r} />`}
    ${p&&i`<${rh} rows=${c.statements} />`}
    <section class="blok">
      <h2>${g(tt.cells,{count:c.changes.length})}</h2>
      ${c.changes.length?i`<${ah} found=${c} one=${e} other=${n} mode=${f} counted=${r} />`:[i`<p>${k.shared.none}</p>`,c.notes.map(u=>i`<p class="zacht">${u}</p>`)]}
    </section>
    ${p&&i`<${ch} actions=${p} one=${e} other=${n} all=${!!t.query.alles} counted=${r} />`}
    <${Gt} text=${z(tt.shown,c.changes.length)} />
  `}var tt,nl,An,Qp,nh,Xp=L(()=>{"use strict";W();Z();Ht();B();Ct();A();Ln();J();lt();Jt();Ze();Pt();$o();jt();Zp();Ae();tt=k.compare,nl=t=>I(K("CellState",t)),An=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:D?g(tt.side,{plan:t.title,label:n}):I(n)}))),Qp=t=>t.map(e=>[e.key,e.label]),nh=(t,e,{stated:n,strict:o})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${o?"|strict":""}`]});function dh({row:t,cell:e,change:n,step:o,plan:s}){let r=Zr(e,n,s);if(!e)return i`<td>${n&&i`<span class="sr">${r}</span>`}</td>`;let a=xe(t.key,o,s.key);return i`
    <td>
      <button type="button" class="vakje" id=${To(a)} aria-haspopup="dialog" title=${r}
        onClick=${()=>H({cel:a})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:ot(o)})}${r}</span>
        <${td} cell=${e} />
      </button>
    </td>
  `}function $h({plan:t,reach:e,scenario:n,rows:o,changes:s}){let r=new Map(o.map(l=>[l.key,l])),a=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return i`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(re.caption,{scenario:ut(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${re.partner}</th>
          ${t.steps.map((l,c)=>i`
              <${uh} step=${l} place=${c+1} column=${e.columns[c]}
                all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${a.map((l,c)=>i`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&x(l.id,"isGeneric")==="true"?"verzamel":""}>
                ${l.partners?l.said:i`<${N} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,d)=>p.acting?l.partners?i`<td></td>`:i`<${dh} row=${l} cell=${l.cells[d]} change=${s(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&i`<${fh} rows=${a.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function kh({plan:t,scenario:e,reach:n}){let o=ze("partner",e,t),s=$s("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?i`<${Jn} plan=${t} /><p>${re.nothing_yet}</p>`:n.partners?i`
    ${D&&i`<h2>${t.title}</h2>`}
    <${Jn} plan=${t} />
    <p>${Wn(e,t).said.reach} <a href=${sp("organisaties-in-de-tekst")}>${re.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${$h} plan=${t} reach=${n} scenario=${e} rows=${o}
          changes=${s} />
        <p class="acties">
          <${go} name=${`dekking-${t.key}`} title=${re.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${hh} plan=${t} reach=${n} rows=${o} changes=${s} />
        <${bh} reach=${n} />
      </div>
      <${gh} reach=${n} plan=${t} />
    </div>
  `:i`<p>${re.nothing}</p>`}function od({route:t}){let e=q(t.query),{reach:n}=nt(e),{cel:o}=t.query;return i`
    <div class="werkkop">
      <${et} text=${re.heading} title=${re.title} />
      <p class="zacht">${ut(e)}</p>
      <${ia} query=${t.query}><${Ro} /><//>
    </div>
    ${we(e).map(s=>i`
        <${kh} key=${s.key} plan=${s} scenario=${e}
          reach=${n.find(r=>r.plan===s.key)} />
      `)}
    ${o&&i`<${Qr} address=${o} by="partner" scenario=${e} />`}
    <${Gt} text=${o?"":g(re.shown,{scenario:ut(e)})} />
  `}var re,ph,td,ol,uh,ed,nd,fh,mh,hh,gh,bh,sd=L(()=>{"use strict";W();Z();Ht();B();Ct();A();Ln();J();lt();Bo();Ze();bs();jt();re=k.coverage,ph=5,td=({cell:t})=>i`
  <span class="beeld" aria-hidden="true">
    <${an} basis=${t.most_basis} />
    <${Kn} bar=${t.bar} support=${t.support_only} most=${ph} />
    <span class=${t.strict?"woord anders":"woord"} title=${t.small}>${t.small}</span>
  </span>
`;ol=t=>!t.acting&&!t.undecided,uh=({step:t,place:e,column:n,all:o})=>i`
  <th scope="col" class="station">
    <span class=${ol(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${$e(t.id)}>${t.label}</a>
    <span class=${ol(n)?"bij niemand":"bij"}>${n.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/o}%`}}></i></span>
  </th>
`,ed=({column:t})=>{let{title:e,text:n}=t.undecided?re.undecided:re.nobody;return i`<span class=${t.undecided?"":"plaat"}><strong>${e}</strong> ${n}</span>`},nd=t=>t.undecided?"onbeslist":"arcering",fh=({rows:t,column:e})=>i`
  <td rowspan=${t} class=${nd(e)}><${ed} column=${e} /></td>
`;mh=({row:t,cell:e,change:n,step:o,plan:s})=>i`
  <li>
    <${N} id=${t.id} text=${t.label} />
    <a class="naar" href=${T("dekking",{...E.route.query,cel:xe(t.key,o,s.key)})}>
      <span class="sr">${t.label}: ${Ee(e).word}${n&&`, ${Jr(n,s)}`}</span>
      <${td} cell=${e} />
    </a>
  </li>
`,hh=({plan:t,reach:e,rows:n,changes:o})=>i`
  <div class="perstap">
    ${e.columns.map((s,r)=>{let a=n.filter(l=>l.cells[r]).map(l=>i`<${mh} row=${l} cell=${l.cells[r]} change=${o(l.key,s.step)}
            step=${s.step} plan=${t} />`);return i`
        <section key=${s.step}>
          <${D?"h3":"h2"} class="stapkop">
            <span class=${ol(s)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(re.step,{step:ot(s.step),said:s.said})}
          <//>
          ${a.length>0&&i`<ul>${a}</ul>`}
          ${!s.acting&&i`<p class=${nd(s)}><${ed} column=${s} /></p>`}
        </section>
      `})}
  </div>
`,gh=({reach:t,plan:e})=>i`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${D?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.nobody).map(n=>i`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.nobody}</h2>
            ${n.waits&&i`<p>${n.waits}</p>`}
            <p><a href=${T("aandachtspunten",{stap:n.step})}>${re.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${re.about}</p>
    <${Ys} expected=${re.expected} quiet=${re.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${Ei} />
    <p><a href=${T("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`,bh=({reach:t})=>i`
  <div class="hoofdstuk"><h2>${re.alike.title}</h2><p>${re.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>i`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&i`<p>${t.elsewhere}</p>`}
`});function ca(t,e){let n=Zn();for(let{mark:s}of t)e?n.add(s):n.delete(s);let o=n.size===0;return H({merk:[...n].join(sl),...o&&{alleen:null}},!0),n.size}var sl,Zn,rd,rl,al=L(()=>{"use strict";Z();sl=".",Zn=()=>new Set((E.route?.query.merk||"").split(sl).filter(Boolean)),rd=()=>[...Zn()].join(sl),rl=()=>!!E.route?.query.alleen&&Zn().size>0});var il,yh,pa,vs,qo,er=L(()=>{"use strict";W();A();il=k.shared.outcomes,yh={disc:i`<circle r="5.5" />`,tail:i`<circle r="4.5" />`,diamond:i`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:i`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:i`<circle r="4.5" />`,half:i`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},pa=({outcome:t})=>i`<g class=${`teken teken-${il[t].sign}`}>${yh[il[t].sign]}</g>`,vs=({outcome:t})=>i`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${pa} outcome=${t} />
  </svg>
`,qo=({outcome:t,on:e=""})=>i`
  <span class="uitkomst">
    <${vs} outcome=${t} /> ${il[t].said}${e&&i`<span class="bij">${e}</span>`}
  </span>
`});function ll({gaps:t,what:e}){let n=Zn(),o=t.filter(a=>n.has(a.mark)).length,s=a=>it(z(wn.bar.changed,ca(t,a.target.checked))),r=t.length>1?g(wn.mark_all,{count:t.length,what:e}):g(wn.mark,{what:e});return i`
    <label class="merk">
      <input type="checkbox" checked=${o===t.length} indeterminate=${o>0&&o<t.length}
        aria-label=${r} onChange=${s} />
    </label>
  `}function xh({title:t,gaps:e,beside:n,by:o,scenario:s,open:r}){let a=e.filter(f=>f.heavy).length,l=new Map;for(let{query:f,subject_label:$}of e){let u=o==="topic"?uo(f):$;l.set(u,(l.get(u)||0)+1)}let c=[...l].map(([f,$])=>$>1?g(wn.repeated,{title:f,count:$}):f),p=i`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        <strong>${e.length}</strong> ${z(wn.questions,e.length).replace(/^\d+ /,"")}
        ${a>0&&i`<span class="bij">${g(wn.heavy,{count:a})}</span>`}
      </span>
      <span class="vouwbij">${c.slice(0,6).join(" · ")}${c.length>6&&" …"}</span>
      ${n>0&&i`<span class="vouwtal bij">${g(wn.about_source,{count:n})}</span>`}
    </span>
  `;return i`
    <div class="vouw">
      <${ll} gaps=${e} what=${t} />
      <${Js} summary=${p} inside=${()=>e.map(f=>i`<${_h} key=${wh(f)} gap=${f} scenario=${s} query=${y.queries[f.query]||{}} />`)} open=${r} />
    </div>
  `}function ld({gaps:t,beside:e,by:n,scenario:o,open:s}){let{of:r,all:a}=vh[n],l=(c,p)=>c.filter(d=>r(d)===p);return a(t).map(([c,p])=>({id:c,title:p,found:l(t,c)})).filter(({found:c})=>c.length).map(({id:c,title:p,found:d})=>i`
        <${xh} key=${c} title=${p} gaps=${d} beside=${l(e,c).length} by=${n}
          scenario=${o} open=${s} />
      `)}function Sh({row:t}){let e=t.who.length>ad+1?t.who.slice(0,ad):t.who,n=t.who.length-e.length;return i`
    <${oe} ids=${e} />
    ${n>0&&g(wn.deadline.others.more,{names:"",count:n})}
    <span class="bij">${wn.deadline.how[t.how]}</span>
  `}function Oh({gap:t,found:e,scenario:n}){let o=e.deadline,s=wn.deadline.columns,r=Ve(e.subject),a=O(e.subject);return i`
    <tr role="row" class=${id(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${ll} gaps=${[t]} what=${o.what||a} /></td>
      <th scope="row" role="rowheader" data-kop=${s.work}>
        <${N} id=${e.subject} text=${r===a?a:`${r} ${e.subject_label}`} />
        ${o.what&&i`<span class="bij">${o.what}</span>`}
        <${Mi} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${s.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${s.stand}><${qo} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${s.who}><${Sh} row=${o} /></td>
    </tr>
  `}function cd({rows:t,scenario:e,all:n}){let{columns:o,caption:s,title:r,lanes:a,note:l,show:c}=wn.deadline,p=Kt()?Mh:Ch,d=n||t.length<=p+1?t:t.slice(0,p),f=Us(t.map(({found:$})=>$.deadline?.outcome||""));return i`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${f.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${T("beloften")}>${a}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${s}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="merkvak"></td>
            ${Object.values(o).map($=>i`<th scope="col" role="columnheader">${$}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${d.map($=>i`<${Oh} ...${$} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${d.length<t.length&&i`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>H({termijnen:"alle"},!0)}>
            ${z(c,t.length-d.length)}
          </button>
        `}
    </section>
  `}var wn,id,wh,_h,vh,ad,Ch,Mh,pd=L(()=>{"use strict";ae();W();Z();Ht();B();A();al();J();Jt();gs();jt();er();wn=k.gaps;id=t=>Zn().has(t.mark)?"gemarkeerd":"",wh=t=>`${t.mark} ${t.sentence}`,_h=({gap:t,scenario:e,query:n})=>i`
  <article class=${`punt gewicht-${t.severity} ${id(t)}`} data-vraag=${t.mark}>
    <${ll} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Ci} gap=${t} query=${n} />
      <${Mi} gap=${t} scenario=${e} />
    </div>
  </article>
`,vh={topic:{of:t=>t.topic,all:()=>y.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>P(t.map(e=>e.query)).map(e=>[e,uo(e)])}};ad=2;[Ch,Mh]=[8,5]});function jh({scenario:t,tell:e}){let n=o=>Ns(e,Ne.busy,async()=>{let s={options:ns(t),marks:rd(),kind:o};ge(`${Ne.file}.${o}`,(await X().ask("marked",s)).data,ud[o])});return Object.keys(ud).map(o=>i`<button type="button" id=${`merk-${o}`} onClick=${()=>n(o)}>${Ne.office[o]}</button>`)}function Lh({gaps:t,scenario:e,rows:n}){let[o,s]=R(""),r=Zn();if(!r.size)return null;let a=t.filter(f=>r.has(f.mark)),l=r.size-a.length,c=rl(),p=()=>{ca([...r].map(f=>({mark:f})),!1),it(Ne.cleared)},d=()=>{H({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return i`
    <section class="merkbalk" aria-label=${Ne.label}>
      <p>
        <strong>${z(Ne.count,r.size)}</strong>${l>0&&z(Ne.elsewhere,l)}
      </p>
      <button
        type="button" class="alslink" id="alleen"
        onClick=${()=>H({alleen:c?null:"gemarkeerd"})}>
        ${c?Ne.every:Ne.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${Ne.clear}</button>
      <p class="merkuitleg" aria-live="polite">${o||Ne.address}</p>
      <button type="button" id="merk-print" onClick=${d}>${Ne.print}</button>
      <${Zt} name=${`${Ne.file}.csv`} rows=${()=>n(a)} label=${Ne.csv} id="merk-csv" />
      ${$n()&&i`<${jh} scenario=${e} tell=${s} />`}
    </section>
  `}function Th({all:t}){let e=(r,a)=>P(r).map(l=>[l,a(l)]),n=e(t.flatMap(r=>Fo(r).flatMap(a=>a.partners)),md),o=e(t.map(r=>r.query).sort(Q),uo),s=Object.entries(y.codes.Severity).map(([r,a])=>[r,a.label]);return i`
    <${yn}>
      <div class="velden">
        <${It} label=${$t.fields.partner} name="partner"
          options=${n.sort((r,a)=>Q(r[1],a[1]))} />
        <${It} label=${$t.fields.step} name="stap"
          options=${[...Ue,...$d("stap",ot)]} />
        <${It} label=${$t.fields.query} name="vraag" options=${o} />
        <${It} label=${$t.fields.weight} name="gewicht"
          options=${[...s,...$d("gewicht",r=>K("Severity",r))]} />
        <${It} label=${$t.fields.kind} name="soort" options=${zr} />
        <${zn} label=${$t.fields.text} name="tekst" />
        <${bo} names=${cl} />
      </div>
    <//>
  `}function Fh({points:t,low:e,source:n,query:o}){let s=P(t.map(c=>c.topic)).length,r=c=>z($t.questions,c.length),a={points:g($t.part_counts.points,{questions:r(t),topics:z($t.topics_count,s)}),source:g($t.part_counts.source,{questions:r(e)})},l=(c,p,d)=>i`
    <a href=${T("aandachtspunten",{...o,deel:p})} aria-current=${d?"true":null} id=${`deel-${p}`}>
      <strong>${$t.parts[c]}</strong> ${a[c]}
    </a>
  `;return i`
    <nav class="delen" aria-label=${$t.parts_label}>
      ${l("points","overleg",!n)}${l("source",hd,n)}
    </nav>
  `}function zh({gaps:t,beside:e,per:n,scenario:o,open:s,all:r}){let a=[...t,...e].flatMap(f=>Fo(f).map($=>({gap:f,found:$}))).filter(({found:f})=>f.deadline).sort((f,$)=>Q(f.found.deadline?.day||"",$.found.deadline?.day||"")),l=t.filter(f=>!f.deadline),c=da[n],p=Object.entries(da).map(([f,$])=>[f,$t.fold[$]]),d=()=>H({vouw:s?"in":"uit"},!0);return i`
    ${a.length>0&&i`<${cd} rows=${a} scenario=${o} all=${r} />`}
    ${l.length>0&&i`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${$t.heading[c]}</h2>
            <p>${$t.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${d}>${s?$t.refold:$t.unfold}</button>
            </p>
          </header>
          <${ys} legend=${$t.fold_by} name="per" options=${p} current=${n} id="per" />
          <${ld} gaps=${l} beside=${e} by=${c} scenario=${o} open=${s} />
        </section>
      `}
    ${!t.length&&i`<p>${$t.none}</p>`}
  `}function gd({route:t}){let e=q(t.query),n=t.query,o=nt(e).gaps,s=rl(),r=s?o.filter(h=>Zn().has(h.mark)):ip(o,n),a=r.filter(h=>!h.source),l=r.filter(h=>h.source),c=n.deel?n.deel===hd:!a.length&&l.length>0,p=s||!!n.vraag,d=p?r:c?l:a,f=s||cl.some(h=>n[h]),$=n.vouw?n.vouw==="uit":f&&d.length<=Eh,u=n.per in da?n.per:Object.keys(da)[Number(c&&!p)],m=Object.fromEntries(cl.filter(h=>n[h]).map(h=>[h,n[h]])),b=h=>z($t.questions,h.length);return i`
    <${et} text=${$t.title}>
      <p class="uitleg">${g($t.intro,{report:qn(st(e.plan))})} ${Ge}</p>
    <//>
    ${we(e).map(h=>i`<${Jn} key=${h.key} plan=${h} />`)}
    <div class="deelrij">
      ${p?i`<p class="delen"><strong>${s?$t.only_title:uo(n.vraag)}</strong></p>`:i`<${Fh} points=${a} low=${l} source=${c} query=${m} />`}
      <${la} scenario=${e} />
    </div>
    <div class=${s?"vragen alleen":"vragen"}>
      ${!s&&i`<${Th} all=${o} />`}
      <div class="vraaglijst">
        ${c&&!p&&i`<p class="zacht">${$t.source_intro}</p>`}
        <p class="zacht" id="weegt">${$t.weights}</p>
        <${zh} key=${`${c}${s}`} gaps=${d} beside=${c||p?[]:l} per=${u}
          scenario=${e} open=${$} all=${f||!!n.termijnen} />
        <p class="acties"><${Zt} name="aandachtspunten.csv" rows=${()=>fd(d,e)} /></p>
        <${Pr} />
      </div>
    </div>
    <${Lh} gaps=${o} scenario=${e} rows=${h=>fd(h,e)} />
    <${Gt} text=${g($t.shown,{points:b(a),low:b(l)})} />
  `}var $t,Ne,dd,ud,md,fd,$d,cl,hd,da,Eh,bd=L(()=>{"use strict";ae();W();Z();Ht();B();Ct();A();Me();al();J();lt();Ze();Pt();pd();gs();$t=k.gaps,Ne=k.gaps.bar,dd="application/vnd.openxmlformats-officedocument",ud={docx:`${dd}.wordprocessingml.document`,xlsx:`${dd}.spreadsheetml.sheet`};md=t=>O(_e(t)||t),fd=(t,e)=>[[...$t.csv,...Je],...t.map(n=>[K("Severity",n.severity),uo(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(ot).join(", "),n.kinds.map(ct).join(", "),n.partners.map(md).join(", "),n.subject_label,po(n).map(kt).join("; "),...ne(e,n.plan)])],$d=(t,e)=>{let n=E.route.query[t]||"";return n.includes(",")?[[n,De(n.split(",").map(e))]]:[]},cl=["tekst","stap","soort","partner","vraag","gewicht"];hd="bron";da={onderwerp:"topic",soort:"query"};Eh=25});function kd(t,e){let n=new Map;for(let s of t)n.set(s.x,[...n.get(s.x)||[],s]);let o=Math.max(1,...[...n.values()].map(s=>s.length));return[...n.values()].flatMap(s=>s.sort((r,a)=>r.y-a.y).map((r,a)=>({...r,y:Math.round((a+.5)*e*o/s.length)})))}function Ah(t,e,n){let o=new Map(t.map(f=>[f.id,f])),s=f=>e.flatMap($=>$.from===f?[$.to]:$.to===f?[$.from]:[]),r=[],a=[...t].sort((f,$)=>Q(f.title,$.title)).map(f=>f.id),l=new Set,c=f=>{if(!(l.has(f)||!o.has(f))){l.add(f),r.push(f);for(let $ of P(s(f)))c($)}};for(let f of a)c(f);let p=Math.ceil(r.length/2),d=Math.max(n*1.6,40);return r.map((f,$)=>{let u=$<p,m=u?p:r.length-p,b=u?$:r.length-1-$,h=m>1?Math.sin(Math.PI*b/(m-1)):1,w=Math.round((b+.5)*d*(p/m));return{...o.get(f),x:Math.round((u?-1:1)*(140+250*h)),y:w}})}function yd(t,e){let n=qs(t,e).filter(o=>o.group).map(({from:o,to:s,group:r,said:a=""})=>({id:[o,s,r,a].join("~"),from:o,to:s,group:r,said:[a]}));return[...new Map(n.map(o=>[o.id,o])).values()]}function Ih(t,e){let n=Nt(t)?t:"",o=n?yd(n,e).map(_d):[],s=[P(o.map(l=>l.from)),[n],P(o.map(l=>l.to))],r=new Set([n]),a=s.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(d=>!r.has(d));for(let d of p)r.add(d);return p.sort((d,f)=>Q(O(d),O(f))).map((d,f)=>wd(d,c*Oe.width,f))});return{...Oe,name:_n,title:n?Oe.title_of.replace("{name}",O(n)):Oe.title,layout:"columns",looks:Oe,nodes:kd(a,Oe.step),rows:o,date:e,centre:n}}function vd(t,e,n,o){let s=[...t.nodes],r=[...t.rows],a=new Map;for(let l of e.filter(c=>Nt(c)&&s.some(p=>p.id===c))){let c=new Set(s.map(h=>h.id)),p=yd(l,n),d=h=>h.from===l?h.to:h.from,f=P(p.map(d)).filter(h=>!c.has(h)),$=f.slice(0,Bh),u=s.find(h=>h.id===l),m=(o==="route"?Dh:Rh)(s,u,$);s.push(...m.map(({id:h,x:w,y:_})=>wd(h,w,_)));let b=new Map(m.map(h=>[h.id,h]));for(let h of p.filter(w=>b.has(d(w)))){let{branch:w}=b.get(d(h));r.push({..._d(h),...w&&{branch:{...w,head:l,stop:d(h)}}})}f.length>$.length&&a.set(l,{shown:$.length,count:f.length-$.length})}return{nodes:s,rows:r,left:a}}function Rh(t,e,n){let o=t.map(c=>c.x),[s,r]=[Math.min(...o),Math.max(...o)],a=e.x<(s+r)/2?s-Oe.width:r+Oe.width,l=e.y-(n.length-1)*Oe.step/2;return n.map((c,p)=>({id:c,x:a,y:l+p*Oe.step}))}function Dh(t,e,n){let o=Math.max(...t.map(l=>l.x)),s=Math.max(...t.map(l=>l.y))+30,r=Math.ceil(n.length/pl)*ul,a=Math.max(0,Math.min(e.x+dl,o+dl-r));return n.map((l,c)=>{let p=a+Math.floor(c/pl)*ul,d=s+26+c%pl*(Oe.step-3);return{id:l,x:p+ul/2-4,y:d,branch:{beside:p-e.x,aside:dl,top:s}}})}function xd(t,e){let{date:n}=q(e);if(t===_n)return Ih(e.ding,n);let o=y.views[t];if(!o)return null;let{edges:s,loose:r}=o.at[n],a=o.at[n].nodes.map(l=>({title:l.label,...l}));return{...o,name:t,date:n,looks:o,nodes:a,rows:[...s,...r]}}function xs(t,e,n){return t.matrix||e.from&&e.to?`${n(e.from)} – ${n(e.to)}`:[n(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}function Cd(t,e){let n=new Set((e.zonder||"").split(",")),{plan:o}=q(e),s=Object.entries(ua).map(([c,p])=>[p,c==="partner"?e[c]&&_e(e[c]):e[c]]).filter(([,c])=>c),r=t.rows.filter(c=>!(c.group&&n.has(c.group))&&(!e.staat||!c.state||c.state===e.staat)&&(!o||!c.plans||c.plans.includes(o))&&s.every(([p,d])=>(c[p]||[]).includes(d)||c.from===d||c.to===d));if(r.length===t.rows.length)return{nodes:t.nodes,rows:r};let a=new Set([t.centre,...r.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>a.has(c.id)||c.row&&a.has(c.row));return t.choose?{nodes:Ah(l,r,t.step),rows:r}:{nodes:t.layout==="columns"?kd(l,t.step):l,rows:r}}function fl(t,e){let n=new Map;for(let s of t){let r=`${s.from||""}|${s.to||""}`;n.set(r,[...n.get(r)||[],s])}let o=s=>[...new Set(s)].sort((r,a)=>nr(r)-nr(a)||Q(e(r),e(a)));return{givers:o(t.map(s=>s.from||"")),takers:o(t.map(s=>s.to||"")),at:(s,r)=>n.get(`${s}|${r}`)||[]}}var _n,Bh,pl,dl,ul,Oe,Nh,Ph,wd,_d,Ss,Sd,Od,ua,nr,Ho=L(()=>{"use strict";B();Ct();A();Cn();J();Jt();_n="omgeving",Bh=16,pl=8,dl=68,ul=236;Oe=y.around,Nh=t=>as(t).find(e=>Oe.nodes[e])||"*",Ph=t=>t.length>Oe.letters?`${t.slice(0,Oe.letters-1)}…`:t,wd=(t,e,n)=>({id:t,label:Ph(O(t)),title:O(t),group:Nh(t),x:e,y:n}),_d=t=>{let{color:e,dashes:n}=Oe.edges[t.group];return{...t,color:e,dashes:n,arrows:"to"}};Ss=t=>Object.keys(t.table).filter(e=>!Sd[e]),Sd={from_label:"from",to_label:"to"},Od=t=>Sd[t],ua={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};nr=t=>t===""?2:Nt(t)&&io(t)?1:0});function jd(t,e){let n=P(t.filter(Boolean)),o=n.length-or;return o<=0?e?n.join(e):De(n):`${n.slice(0,or).join(e||", ")}${e||" "}${Bn.more.replace("{count}",String(o))}`}function Wh(t,e){let n=ee(t,"who",e).filter(r=>r.acts),o=r=>dt(r,"broader")||r,s=r=>`${O(o(dt(r,"barrier")))}, ${K("Basis",x(r,"basis")).toLowerCase()}`;return[[Bn.who,fa(n.map(r=>`${O(r.from)} (${r.said})`))],[Bn.state,rn(t,e)],[Bn.step,fa(cs(t,e).map(s))],[Bn.where,fa(te(t).slice(0,2).map(kt))]]}function Td(t,e,n,o){let s=e.find(c=>c.id===n||n===`leeg~${c.id}`);if(s)return{kind:s.group&&t.looks.edges[s.group]?.label||"",name:xs(t,s,o),facts:[...qh(t,s),[Bn.role,Ld(s)],[Bn.where,Md(s.about||[])]],thing:""};let r=e.filter(c=>c.from===n||c.to===n),a=c=>o(c.from===n?c.to:c.from),l=Mo(n)?Wh(n,t.date):[...r.slice(0,or).map(c=>[a(c),Hh(c,a(c))]),[Bn.also,r.length>or?Bn.more.replace("{count}",String(r.length-or)):""],[Bn.where,Md(r.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:Nt(n)?I(Mt(n)):"",name:o(n),facts:l,thing:Nt(n)?n:""}}var Bn,or,fa,Md,Ld,qh,Hh,Fd=L(()=>{"use strict";B();A();Cn();Ho();J();lt();Jt();Bn=k.graph.card,or=3;fa=t=>jd(t,"; "),Md=t=>fa(t.flatMap(e=>Nt(e)?te(e).slice(0,1).map(kt):[]));Ld=t=>jd((t.roles||[]).map(e=>K("Role",e))),qh=(t,e)=>Ss(t).map(o=>t.table[o]).map((o,s)=>[o,e.said[s]]),Hh=(t,e)=>[...t.said.filter(n=>n&&Vt(n)!==Vt(e)),Ld(t)].filter(Boolean).join(" · ")});function Uh({picture:t,row:e}){let n=e.group&&!y.views[t.name]?Object.keys(y.around.table):Object.keys(t.table),o=Ss(t).map(r=>t.table[r]),s=e.said.map((r,a)=>[n.length&&o[a],r]).filter(([r,a])=>r&&a);return i`<dl class="feiten">
    ${s.map(([r,a])=>i`<div><dt>${r}</dt><dd>${a}</dd></div>`)}
  </dl>`}function Kh({picture:t,row:e,name:n}){let o=(e.about||[]).filter(r=>Nt(r)&&r!==e.from&&r!==e.to),s=r=>co(r,t.date).filter(Boolean).join(", ");return i`
    <h2>${xs(t,e,n)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&i`<p>${t.looks.edges[e.group].label}</p>`}
    <${Uh} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&i`<p>${Ge}</p>
        <p><a href=${T("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${ce.slot_page}</a></p>`}
    ${o.length>0&&i`<p>${ce.about}</p>
        <ul>${o.map(r=>i`<li>${Ft(r)?zd(r):O(r)}${Mo(r)&&i`<span class="zacht"> – ${s(r)}</span>`}${te(r).slice(0,1).map(a=>i`<span class="zacht adres">${kt(a)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(r=>r&&Ft(r)).map((r,a)=>i`${a>0&&" · "}${zd(r,ce.page_of.replace("{name}",O(r)))}`)}</p>
  `}function Gh({picture:t,rows:e,node:n,name:o,unfold:s,opened:r,pick:a}){let l=e.filter($=>$.from===n||$.to===n),c=t.nodes.find($=>$.id===n)?.group,p=t.looks.nodes[c]?.label||Mt(n),d=r.includes(n),f=$=>{let u=$.from===n?$.to:$.from;return i`<li>
      ${t.arrows!==!1&&($.from===n?ce.towards:ce.coming)}
      <button type="button" class="rijknop" onClick=${()=>a(u||$.id)}>${o(u)}</button>
      ${$.group&&i`<span class="zacht"> – ${t.looks.edges[$.group]?.label||$.said[0]}</span>`}
    </li>`};return i`
    <h2>${o(n)}</h2>
    <p>${p&&`${I(p)}. `}${Vh(l.length)}</p>
    ${Nt(n)&&Ft(n)&&i`<p class="acties">
        <a href=${$e(n)}>${ce.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(d)}
          onClick=${()=>s(n)}>${d?`− ${ce.fold}`:`+ ${ce.unfold}`}</button>
        ${" "}<a href=${T(["graaf",_n],{ding:n})}>${ce.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,$l).map(f)}</ul>
    ${l.length>$l&&i`<p>${ce.rest.replace("{count}",String(l.length-$l))}</p>`}
  `}function Ed(t){let{row:e,node:n,first:o}=t;return i`
    <section class="inwoorden" id="inwoorden" aria-label=${ce.in_words}>
      ${e&&i`<${Kh} ...${t} />`} ${n&&i`<${Gh} ...${t} />`}
      ${!e&&!n&&(o||i`<p class="zacht">${ce.nothing_chosen}</p>`)}
    </section>
  `}function Ad({picture:t,rows:e,name:n,hover:o,close:s,keep:r,unfold:a,opened:l,unfolds:c}){let p=Tt();Bt(()=>{let $=u=>u.key==="Escape"&&s();return window.addEventListener("keydown",$),()=>window.removeEventListener("keydown",$)},[]),Bt(()=>{let{offsetWidth:$,offsetHeight:u,offsetParent:m}=p.current;if(!m)return;let b=Math.max(4,Math.min(o.x-20,m.clientWidth-$-4)),h=o.y+16,w=h+u>m.clientHeight-4?Math.max(4,o.y-18-u):h;p.current.style.transform=`translate(${b}px, ${w}px)`});let d=Td(t,e,o.id,n),f=d.facts.filter(([$,u])=>$&&u);return i`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>r(!0)} onPointerLeave=${()=>r(!1)}>
      ${d.kind&&i`<span class="zacht">${d.kind}</span>`}
      <strong>${d.name}</strong>
      <dl>${f.map(([$,u])=>i`<div><dt>${$}</dt><dd>${u}</dd></div>`)}</dl>
      ${d.thing&&Ft(d.thing)&&i`<p class="acties"><a href=${$e(d.thing)}>${ce.page}</a>${c(d.thing)&&i`<button type="button" class="rijknop" onClick=${()=>a(d.thing)}>${l.includes(d.thing)?ce.fold:ce.unfold}</button>`}</p>`}
    </div>
  `}var ce,$l,zd,Vh,Bd=L(()=>{"use strict";W();Z();B();Fd();A();Ho();J();lt();ce=k.graph,$l=40,zd=(t,e=O(t))=>i`<a href=${$e(t)}>${e}</a>`,Vh=t=>(t===1?ce.counted.one:ce.counted.more).replace("{count}",t)});function Zh({thing:t}){let[e,n]=R(!1),o=tn(()=>e?Jh():[],[e]),s=r=>{let a=o.find(l=>O(l)===r.target.value);a?H({ding:a,kies:null,uit:null}):it(Qn.unknown_thing)};return i`
    <label class="veld zoekveld">
      <span>${Qn.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onFocus=${()=>n(!0)} onChange=${s}
        value=${Nt(t)?O(t):""} />
      <datalist id="dingen">${o.map(r=>i`<option value=${O(r)}></option>`)}</datalist>
    </label>
  `}function Rd({picture:t,query:e}){let n=Nd.filter(u=>e[u]&&!Id.includes(u)).length,o=t.name===_n,s=t.nodes.filter(u=>mi(u.id)).sort((u,m)=>Q(u.title,m.title)),r=u=>y.codes.CellState[u]?.order??9,a=P(t.rows.map(u=>u.state||"").filter(Boolean)).sort((u,m)=>r(u)-r(m)),l=u=>I(y.codes.CellState[u]?.label||K("Status",u)),c=hi.filter(u=>t.rows.some(m=>m.kinds?.includes(u.notation))),p=fn.filter(u=>t.rows.some(m=>m.steps?.includes(u.notation))),d=new Set(t.rows.flatMap(u=>u.chapters||[])),f=Oo("Chapter").map(u=>[x(u,"identifier"),O(u)]).filter(([u])=>d.has(u)).sort((u,m)=>Q(u[0],m[0])),$=[["stap",Qn.filters.step,p.map(u=>[u.notation,u.label])],["hoofdstuk",Qn.filters.chapter,f],["soort",Qn.filters.kind,c.map(u=>[u.notation,u.label])],["partner",Qn.filters.partner,s.map(u=>[x(u.id,"notation"),u.title])],["staat",Qn.filters.state,a.map(u=>[u,l(u)])]];return i`
    <${aa} look="filters graafkeuzes" id="filterknop"
      said=${n?g(k.shared.filters_set,{count:n}):Qn.choices}>
      ${!o&&i`<${En} />`}
      <${ws} />
      <div class="velden">
        ${o&&i`<${Zh} thing=${t.centre} />`}
        ${!o&&$.filter(([,,u])=>u.length>1).map(([u,m,b])=>i`<${It} name=${u} label=${m} options=${b} />`)}
        <${zn} label=${Qn.filters.search} name="zoek" id="graafzoek" />
        <${bo} names=${Nd} />
      </div>
    <//>
  `}function qd({picture:t}){let e=P(Oo("Chapter").map(r=>x(r,"identifier"))).sort(Q),n=r=>O(Oo("Chapter").find(a=>x(a,"identifier")===r)||""),o={stap:Ue,hoofdstuk:e.map(r=>[r,n(r)])},s=r=>T(["graaf",t.name],r);return i`<div class="kieseerst">
    <p>${$a.sentence}</p>
    ${Qh.map(r=>{let a=o[r].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[ua[r]]?.includes(l))})).filter(l=>l.rows.length);return a.length>0&&i`<h2>${$a[r]}</h2>
          <ul class="keuzetegels">
            ${a.map(({value:l,label:c,rows:p})=>i`<li><a href=${s({[r]:l})}>
                <b>${c}</b><span>${z($a.partners,Pd(p))}</span></a></li>`)}
          </ul>`})}
    <p>
      <a href=${s({[Dd]:"ja"})}>
        ${z($a.whole,Pd(t.rows),{lines:t.rows.length})}
      </a>
    </p>
  </div>`}var $a,Qn,Id,Nd,Jh,Dd,Qh,Wd,Pd,Hd=L(()=>{"use strict";ae();W();Z();B();A();Ho();J();Ze();$a=k.graph.choose,Qn=k.graph,Id=["kies","uit"],Nd=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...Id],Jh=()=>[...We.keys()].filter(Ft).sort((t,e)=>Q(O(t),O(e)));Dd="alles",Qh=["stap","hoofdstuk"],Wd=t=>!!t[Dd]||Object.keys(ua).some(e=>t[e]),Pd=t=>P(t.flatMap(e=>[e.from,e.to])).length});function Vd({picture:t,rows:e,names:n,chosen:o,pick:s,point:r,caption:a}){let l=_=>n.get(_)?.title||Nn.nobody,c=_=>n.get(_)?.label||Nn.nobody,{givers:p,takers:d,at:f}=fl(e,c),$=_=>t.looks.edges[_.group],u=_=>[_.said[0],$(_).label].filter(Boolean).join(", "),m=(_,j)=>[nr(_)!==nr(j)&&"nieuw",_===""&&"ongenoemd"].filter(Boolean).join(" "),b=(_,j)=>{let v=_.currentTarget.getBoundingClientRect(),S=_.currentTarget.closest(".vlak").getBoundingClientRect();r({id:j.id,x:v.right-S.left,y:v.bottom-S.top-10})},h=(_,j)=>{let v=f(_,j);if(!v.length)return null;let S=v.some(C=>C.id===o),F=v.some(C=>$(C).mark==="broken");return i`
      <button type="button" class=${F?"hapert":null} aria-pressed=${String(S)}
        aria-label=${`${l(_)} ${Nn.to} ${l(j)}: ${v.map(u).join("; ")}`}
        onClick=${()=>s(v[(v.findIndex(C=>C.id===o)+1)%v.length].id)}
        onMouseEnter=${C=>b(C,v[0])} onMouseLeave=${()=>r(null)}
        onFocus=${C=>b(C,v[0])} onBlur=${()=>r(null)}>
        ${v.length>2?i`<${Cs} look=${$(v[0])} /><b>${v.length}</b>`:v.map(C=>i`<${Cs} look=${$(C)} />`)}
      </button>
    `},w=_=>o&&e.some(j=>j.id===o&&(j.from||"")===_);return i`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${a}</caption>
        <thead>
          <tr>
            <td class="hoek">${Nn.corner}</td>
            ${d.map((_,j)=>i`<th scope="col" class=${m(_,d[j-1]??_)}><span>${c(_)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${p.map((_,j)=>i`
              <tr class=${[m(_,p[j-1]??_),w(_)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(_)}</th>
                ${d.map((v,S)=>i`<td class=${m(v,d[S-1]??v)}>${h(_,v)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function Ud({picture:t,rows:e,name:n,pick:o}){let s=Object.entries(t.looks.edges).map(([a,l])=>({look:l,rows:e.filter(c=>c.group===a)})).filter(a=>a.rows.length),r=s.filter(a=>a.look.mark==="broken").flatMap(a=>a.rows);return i`
    <h2>${Nn.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${s.map(({look:a,rows:l})=>i`<li><${Cs} look=${a} /><b>${l.length}</b><span>${a.label}</span></li>`)}
      ${[["from",Nn.no_giver],["to",Nn.no_taker]].map(([a,l])=>{let c=e.filter(p=>!p[a]).length;return c>0&&i`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${r.length>0&&i`<h3>${Nn.falters}</h3>
        <ul class="stromen">
          ${r.map(a=>i`<li>
              <button type="button" class="rijknop" onClick=${()=>o(a.id)}>
                ${n(a.from)} → ${n(a.to)}
              </button>
              <span>${a.said[0]}</span>
              ${a.said[2]&&i`<span class="zacht">${Nn.since} ${a.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${I(Nn.empty)}</p>
  `}function tg(t,e){return ml.has(t)||ml.set(t,new Map(t.nodes.map(n=>[n.id,n.title]))),ml.get(t).get(e)||ko.not_said}function Os(t,e,n){let o=Od(n);return o?tg(t,e[o]):e.said[Ss(t).indexOf(n)]||""}function Kd({picture:t,rows:e,chosen:n,pick:o,caption:s}){let r=Object.entries(t.table).map(([l,c],p)=>({key:l,label:c,sort:l!==Xh,text:d=>Os(t,d,l).replace(ko.not_said,""),cell:d=>p?Os(t,d,l):i`<button type="button" class="rijknop" aria-pressed=${String(d.id===n)}
            onClick=${()=>o(d.id)}>${Os(t,d,l)}</button>`}));return i`<${ft} id="beeldtabel" caption=${s} rows=${e} columns=${r} about=${l=>({key:l.id,class:n&&[l.id,l.from,l.to].includes(n)?"gekozen":null,"data-rij":l.id,"data-van":l.from||"","data-naar":l.to||"","data-lijn":l.color?"ja":null,onClick:c=>c.target.closest("button, a")||o(l.id)})}
    urlKey="sorteer" sort=${Yh} />`}function hl({picture:t,rows:e,name:n,chosen:o,pick:s}){let r=t.matrix,a=r?"from":"to",l=r?"to":"from",c=new Map(t.nodes.map(f=>[f.id,f.station??0])),p=fl(e,n)[r?"givers":"takers"],d=Or(q(E.route.query));return p.sort((f,$)=>(c.get(f)||0)-(c.get($)||0)),i`<div class="beeldlijst">
    ${p.map(f=>{let $=e.filter(v=>(v[a]||"")===f),u=$.filter(v=>v.color||r),m=$.filter(v=>!v.color&&!r&&v.state),b=r?0:u.filter(v=>io(v[l]||"")).length,h=d.has(f)?ko.list.undecided:ko.list.nobody,w=z(r?ko.list.flows:ko.list.partners,u.length-b),_=u.length?`${w}${b?g(ko.list.plus,{plus:b}):""}`:h,j=m.length>0&&z(ko.list.slots,m.length);return i`
        <details key=${f} open=${p.length<4||$.some(v=>v.id===o)}>
          <summary>
            <h2>${n(f)}</h2>
            <span class="zacht">${[_,j].filter(Boolean).join(" · ")}</span>
          </summary>
          <ul>
            ${m.map(v=>i`<li class="leegrij"><span>${v.said.filter(Boolean).join(": ")}</span></li>`)}
            ${u.map(v=>i`<li>
                <button type="button" class="rijknop" aria-pressed=${String(v.id===o)}
                  onClick=${()=>s(v.id)}>
                  ${r&&i`<${Cs} look=${t.looks.edges[v.group]} />`}
                  ${r&&"→ "}${n(v[l])}
                </button>
                <span class="zacht">${v.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var ko,Nn,Cs,Yh,Xh,ml,gl=L(()=>{"use strict";W();Z();B();Ct();A();Ho();Jt();Ae();ko=k.graph,Nn=k.graph.matrix,Cs=({look:t})=>i`
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
`;Yh="from_label",Xh="amount",ml=new WeakMap});function Zd(t){let{of:e,nodes:n,edges:o,options:s,handle:r,lit:a,line:l,look:c,shown:p,title:d,opened:f}=t,$=Tt(),u=so({of:"",view:null,ids:new Set}),m=so(t);m.current=t,Bt(()=>{let w=performance.now(),_=u.current.of===e?u.current.view:null,j=0,v=(C,at)=>{window.clearTimeout(j),j=window.setTimeout(()=>m.current.onHover(C===null?null:{id:C,...at}),eg)},S=ea($.current,{nodes:n,edges:o,options:s,view:_,opened:f},{onChoose:C=>m.current.onChoose(C),onUnfold:C=>m.current.onUnfold(C),unfolds:C=>m.current.unfolds(C),onHover:v});r.current=S;let F=_?n.map(C=>C.id).filter(C=>!u.current.ids.has(C)):[];return F.length&&S.show([...F,...a]),$.current.dataset.ms=String(Math.round(performance.now()-w)),()=>{window.clearTimeout(j),u.current={of:e,view:S.view(),ids:new Set(n.map(C=>C.id))},S.destroy(),r.current=null}},[e,n,o]),Bt(()=>{p&&u.current.of===""&&r.current.fit(12/14)},[p]),Bt(()=>{let w=()=>window.setTimeout(()=>r.current?.fit(),60),_=()=>r.current?.fit();return document.addEventListener("fullscreenchange",w),window.addEventListener("beforeprint",_),()=>{document.removeEventListener("fullscreenchange",w),window.removeEventListener("beforeprint",_)}},[]),Bt(()=>r.current.select(a,l?[l]:[],c),[e,n,o,a.join(" "),l]);let b=w=>og[w.key]?.(t),h={height:`${wp(n,Math.max(420,Math.round(window.innerHeight*ng)))}px`};return i`<div class="doek" id="doek" ref=${$} style=${h} data-title=${d} onKeyDown=${b}></div>`}function Yd({handle:t,picture:e,reset:n}){let o=(a,l,c)=>i`<button type="button" class="klein" aria-label=${Ce.tools[a]} onClick=${c}>${l}</button>`,s=()=>document.fullscreenElement?document.exitFullscreen():Lt("beeld").requestFullscreen().catch(()=>{}),r=()=>{if(!t.current.given.nodes.length)return it(Ce.empty);it(Ce.keep.busy),jp({name:e.name,picture:e,handle:t,scenario:q(E.route.query)})};return i`
    <div class="werkbalk">
      ${o("in","+",()=>t.current.zoom(1.25))} ${o("out","−",()=>t.current.zoom(.8))}
      ${o("fit",Ce.tools.fit,()=>t.current.fit())} ${o("back",Ce.tools.back,n)}
      ${o("screen",Ce.tools.screen,s)} ${o("png",Ce.tools.png,r)}
    </div>
  `}function Xd({picture:t,ids:e,left:n}){if(!e.length)return null;let o=s=>H({uit:e.slice(0,s).join(",")||null});return i`
    <nav class="spoor" aria-label=${Ce.trail}>
      <button type="button" class="rijknop" onClick=${()=>o(0)}>${t.title}</button>
      ${e.map((s,r)=>{let a=O(s),l=r===e.length-1;return i`<span aria-hidden="true"> › </span>${l?i`<strong>${g(Ce.unfolded,{name:a})}</strong>`:i`<button type="button" class="rijknop" onClick=${()=>o(r+1)}>${a}</button>`}`})}
      ${[...n].map(([s,{shown:r,count:a}])=>{let l=g(Ce.left_out,{name:O(s),shown:r,all:r+a});return i`<p class="zacht">
          ${l} <a href=${T(["graaf",_n],{ding:s})}>${Ce.surroundings}</a>
        </p>`})}
    </nav>
  `}function tu({picture:t,hidden:e}){let n=new Set(e.split(",").filter(Boolean)),o=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),s=c=>t.layout==="grid"&&t.looks.edges[c],r=Object.entries(t.looks.nodes).filter(([c])=>!s(c)&&t.nodes.some(p=>p.group===c)),a=(c,p)=>{if(t.matrix&&p.mark)return i`<${Cs} look=${p} />`;if(t.layout==="route"&&p.mark)return i`<${rg} look=${p} />`;if(t.layout!=="grid")return i`<${ag} look=${p} />`;let d=t.looks.nodes[c];return d?i`<${Jd} look=${d} />`:i`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?n.delete(c):n.add(c),H({zonder:[...n].sort().join(",")})};return i`
    <ul class="lijnen" aria-label=${Ce.lines}>
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
    ${!t.matrix&&i`<ul class="lijnen" aria-label=${Ce.points}>
      ${r.map(([,c])=>i`<li><${Jd} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&i`<li><span class="leegvak" aria-hidden="true"></span><span>${Ce.slots}</span></li>`}
    </ul>`}
  `}var Ce,eg,ng,og,Qd,sg,rg,ag,Gd,Jd,eu=L(()=>{"use strict";ae();W();Z();B();Ct();A();Ho();J();Ki();Ri();gl();Ce=k.graph,eg=250,ng=.9,og={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};Qd=({ways:t,shows:e,choose:n})=>i`
  <div class="knoppen" role="group" aria-label=${Ce.show.label}>
    ${t.map(([o,s])=>i`<button type="button" id=${`toon-${o}`} aria-pressed=${String(e===o)}
          onClick=${()=>n(o)}>${s}</button>`)}
  </div>
`;sg={full:i`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:i`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:i`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},rg=({look:t})=>i`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${sg[t.mark]}
  </svg>
`,ag=({look:t})=>i`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,Gd={name:!0,hollow:!0,stop:!0,side:!0,tag:!0,waiting:!0},Jd=({look:t})=>i`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?i`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:i`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${Gd[t.shape]?"#FFFFFF":t.color} stroke=${Gd[t.shape]?t.color:"#16212B"} />`}
  </svg>
`});function yo(){let t=k.missing;return i`
    <${et} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${T("overzicht")}>${t.home}</a></p>
  `}function cg({text:t}){let e=Hc(t);return i`
    <section class="blok" id="anders">
      ${e.length>0&&i`<p>${be.alone} ${e.map(n=>i` <a href=${lg(n)}>${n}</a>`)}</p>`}
      <p>${be.try} ${Object.entries(be.lists).map(([n,o])=>i` <a href=${T(n)}>${o}</a>`)}</p>
    </section>
  `}function pg({text:t,answers:e}){let[n,o]=R(null);if(fe(()=>{let l=!0;o(null);let c=window.setTimeout(()=>{X().ask("find",{text:t}).then(p=>l&&o(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:s,count:r}=n,a=l=>[", ",be.source.about,i`<${oe} ids=${l} />`];return i`
    <section id="in-de-bron">
      <h2>${g(be.source.title,{count:r})}</h2>
      ${r===0&&i`<p>${be.source.none}</p>`}
      ${s.length<r&&i`<p class="zacht">${g(be.source.first,{count:s.length})}</p>`}
      <ol class="resultaten">
        ${s.map(({vindplaats:l,woorden:c,over:p})=>i`
            <li key=${l}>
              <p><${kl} text=${c} answers=${e} /></p>
              <p class="zacht">
                ${kt(l)}${p.some(Ft)&&a(p.filter(Ft))}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function nu({route:t}){let e=t.query.q||"",{found:n,read:o,answers:s}=yi(e),r=e.trim()!=="",a=P(n.map(p=>p.kind)).sort(Q),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);Bt(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?z(be.found,l.length):g(be.nothing,{text:e});return i`
    <${et} text=${be.title} />
    <section class="filters" aria-label=${be.label}>
      <div class="velden">
        <${zn} label=${be.field} name="q" id="zoekterm" />
        ${a.length>1&&i`<${It} label=${be.what} name="wat" options=${a.map(p=>[p,p])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:be.type}</p>
    ${o&&i`<p id="gelezen">${g(be.read,{text:o})}</p>`}
    ${r&&!n.length&&i`<${cg} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,bl).map(p=>i`<${ig} key=${p.id} item=${p} answers=${s} />`)}
    </ol>
    ${l.length>bl&&i`<p>${g(be.too_many,{count:l.length-bl})}</p>`}
    ${r&&$n()&&i`<${pg} text=${e} answers=${s} />`}
    <${Gt} text=${r?c:""} />
  `}var be,bl,kl,ig,lg,sr=L(()=>{"use strict";ao();W();Z();Ht();B();A();Me();wi();J();Ze();jt();be=k.search;bl=100,kl=({text:t,answers:e})=>Tr(t,e).map(({said:n,on:o})=>o?i`<mark>${n}</mark>`:n),ig=({item:t,answers:e})=>i`
  <li>
    <a href=${T(t.path)}><${kl} text=${t.label} answers=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${D&&Ot(t.id)&&`, ${Ot(t.id)?.title}`}
    </span>
    <p><${kl} text=${Vc(t,e)} answers=${e} /></p>
  </li>
`,lg=t=>T("zoek",{q:t})});function dg(t){let e=Kt(),n=t.matrix?[["matrix",Dt.show.matrix],["beeld",Dt.show.arrows]]:[["beeld",Dt.show.picture]],o=e&&(t.matrix||t.layout==="route")?[["lijst",Dt.show.list]]:[],s=["tabel",Dt.show.table];return e&&!o.length&&!t.choose?[s,...n]:[...o,...n,s]}function ug(t,e,n){let o=Object.keys(t.table);return n?e.filter(s=>o.some(r=>on(Os(t,s,r),n))):e}function fg({picture:t,drawn:e,opened:n,chosen:o,row:s,lit:r,choices:a,handle:l,turn:c,shown:p,tell:d}){let f=tn(()=>e.rows.filter(b=>b.color),[e]),$=tn(()=>[...e.nodes].filter(b=>b.title).sort((b,h)=>b.y-h.y||b.x-h.x).map(b=>b.id),[e]),u=b=>b&&Vo(b),m=b=>{let h=$[($.indexOf(r[0])+b+$.length)%$.length];H({kies:h},!0)};return i`
    <${Zd} of=${`${t.name}|${t.date}|${t.centre||""}|${a}|${c}`} nodes=${e.nodes}
      edges=${f} options=${mg(t,n)} opened=${n} handle=${l} lit=${r}
      line=${s?.color?s.id:""} look=${!!o||r.length===1} shown=${p}
      title=${g(Dt.picture,{title:t.title})} onChoose=${u} onStep=${m}
      unfolds=${d.unfolds} onUnfold=${d.unfold} onHover=${d.point}
      onClear=${()=>H({kies:null},!0)} />
  `}function $g({picture:t,query:e}){let n=Tt(),o=so(!1),[s,r]=R(0),[a,l]=R(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(G=>e[G]).join("|"),d=tn(()=>Cd(t,e),[t,p]),f=(e.uit||"").split(",").filter(Nt),$=tn(()=>vd(d,f,t.date,t.layout),[d,e.uit]),u=tn(()=>new Map($.nodes.map(G=>[G.id,G])),[$]),m=$.rows.find(G=>G.id===c||c===`leeg~${G.id}`&&G),b=m?"":u.has(c)?c:"",h=tn(()=>ug(t,d.rows,e.zoek),[d,e.zoek]),w=!m&&!b&&e.zoek,_=w?$.nodes.filter(G=>on(G.title||"",w)).map(G=>G.id):[],j=dg(t),v=j.some(([G])=>G===e.toon)?e.toon:j[0][0],S=t.choose&&!Wd(e),F=v==="beeld"&&!S,C=G=>u.get(G)?.title||(t.matrix?Dt.matrix.nobody:Dt.not_said),at=G=>Nt(G)&&Ft(G)&&G!==t.centre,Yt=G=>{if(!at(G))return;let ur=f.includes(G)?f.filter(Ff=>Ff!==G):[...f,G];V(!1),H({uit:ur.join(","),kies:G})},M=G=>{(G||!o.current)&&l(G)},V=G=>{o.current=G,G||l(null)};fe(()=>{!c||!E.started||(m&&!(m.from&&m.to)?it(g(Dt.chosen_one,{name:xs(t,m,C)})):m?it(g(Dt.chosen_pair,{from:C(m.from),to:C(m.to)})):b&&it(g(Dt.chosen_one,{name:C(b)})))},[c]),Bt(()=>(yl={name:t.name,drawing:n.current},()=>{yl=null}));let U=m&&!m.color?`leeg~${m.id}`:"",rt=U&&u.has(U)?[U]:m?[m.from,m.to].filter(Boolean):b?[b]:_,ye={unfolds:at,unfold:Yt,point:M},ue={picture:t,rows:$.rows,name:C,opened:f,unfold:Yt,pick:Vo},Re=a&&a.id!==c&&i`<${Ad} ...${ue} unfolds=${at} keep=${V} hover=${a} close=${()=>V(!1)} />`,Rn=z(Dt.rows,h.length),Et=t.matrix?i`<${Ud} picture=${t} rows=${h} name=${C} pick=${Vo} />`:t.layout==="route"&&F&&i`<p class="zacht">${Dt.nothing_chosen}</p>
        <${hl} picture=${t} rows=${h} name=${C} chosen="" pick=${Vo} />`;return i`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${Qd} ways=${j} shows=${v} choose=${G=>H({toon:G},!0)} />
      ${F&&i`<${Yd} handle=${n} picture=${t} reset=${()=>r(s+1)} />`}
      <${Rd} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${v==="tabel"}>
          ${F&&i`<${Xd} picture=${t} ids=${f} left=${$.left} />`}
          ${t.choose&&!S&&i`<p class="spoor"><a href=${T(["graaf",t.name])}>${Dt.choose.back}</a></p>`}
          <div class="vlak">
            ${S?i`<${qd} picture=${t} />`:v==="matrix"?i`<${Vd} picture=${t} rows=${h} names=${u} chosen=${m?.id||""}
                      pick=${Vo} point=${M} caption=${g(Dt.matrix.caption,{rows:Rn})} />`:v==="lijst"?i`<${hl} picture=${t} rows=${h} name=${C} chosen=${m?.id||""}
                        pick=${Vo} />`:i`<${fg} ...${{picture:t,drawn:$,opened:f,chosen:c,row:m,lit:rt,choices:p,handle:n,turn:s,tell:ye}}
                        shown=${v==="beeld"} />`}
            ${!d.rows.length&&i`<p class="leegbeeld">${t.centre?Dt.alone:Dt.empty}</p>`}
            ${Re}
          </div>
          ${!S&&i`<${tu} picture=${t} hidden=${e.zonder||""} />`}
          ${v==="matrix"&&i`<p class="acties"><${go} name=${t.name} title=${t.title} of=".stroomtabel"
              scenario=${q(e)} legend=".lijnen li" /></p>`}
          ${F&&i`<p class="zacht sleutels">${Dt.keys}</p>`}
        </div>
        <div class="tabel" hidden=${v!=="tabel"}>
          <${Kd} picture=${t} rows=${h} chosen=${m?.id||b} pick=${Vo}
            caption=${g(Dt.caption,{title:t.title,rows:Rn})} />
          <div class="acties">
            <${Zt} name=${`${t.name}.csv`} rows=${()=>hg(t,h)} />
          </div>
        </div>
      </div>
      <${Ed} ...${ue} row=${m} node=${b} first=${Et} />
    </div>
    ${e.koppelingen&&i`<p class="zacht">${Dt.loose}</p>`}
  `}function gg({name:t,title:e,sentence:n}){let s=[...Object.values(y.views).map(r=>[r.name,r.tab||r.title]),[_n,y.around.tab]];return i`
    <${et} text=${e}><p class="uitleg">${n}</p><//>
    <ul class="beelden" aria-label=${Dt.pictures}>
      ${s.map(([r,a])=>{let l=r===t?"page":null;return i`<li><a href=${T(["graaf",r])} aria-current=${l}>${a}</a></li>`})}
    </ul>
  `}function ou({route:{path:t,query:e}}){let n=t[1]||Object.keys(y.views)[0],o=tn(()=>xd(n,e),[n,e.stand,e.plan,e.ding]);return o?i`
    <${gg} name=${n} title=${o.title} sentence=${o.sentence} />
    <${$g} key=${`${n}|${o.centre||""}`} picture=${o} query=${e} />
  `:i`<${yo} />`}var Dt,yl,wl,Vo,mg,hg,su=L(()=>{"use strict";ae();ao();W();Z();Ht();B();Ct();A();Ho();J();Bd();Pt();bs();Hd();eu();gl();sr();Dt=k.graph,yl=null,wl=()=>yl,Vo=t=>H({kies:E.route.query.kies===t?null:t},!0);mg=(t,e)=>e.length&&t.name!==_n?{...t.options,groups:{...y.around.options.groups,...t.options.groups}}:t.options,hg=(t,e)=>[[...Object.values(t.table),...Je],...e.map(n=>[...Object.keys(t.table).map(o=>Os(t,n,o)),...ne(null)])]});function _l({name:t,of:e,rows:n,columns:o,fields:s,keep:r,sort:a,groups:l,named:c,progress:p=!1}){let d=k[e];return function({route:$}){let{plan:u,strict:m}=q($.query),b=p&&m?k.shared.choices.strict_said:"",h=n(u).filter(v=>r(v,$.query)),w=o(),_=z(d.count,h.length),j=()=>Lo(w,xr(h,w,Ti("sorteer",a)),v=>ne(null,Ot(v.id)?.key||u,b));return i`
      <${et} text=${d.title}><p class="uitleg">${d.intro}</p><//>
      <${yn}>
        <${En} />
        <div class="velden">
          <${zn} name="tekst" />
          ${s().map(v=>i`<${It} ...${v} />`)}
          <${bo} names=${Object.keys($.query).filter(v=>v!=="merk")} />
        </div>
      <//>
      ${p&&i`<${Do} />`}
      <p class="telling">${_}<${Zt} name=${`${t}.csv`} rows=${j} /></p>
      <${ft} id=${t} caption=${g(d.caption,{count:_})} rows=${h} columns=${w}
        urlKey="sorteer" sort=${a} groups=${l&&{...l(),named:c,count:d.count}} />
      <${Gt} text=${_} />
    `}}var Pn,pe,In,lu,cu,pu,du,rr,Ms,bg,ma,kg,ru,uu,yg,wg,au,iu,fu,$u,mu,hu=L(()=>{"use strict";ao();W();Z();Ht();B();Ct();A();J();lt();Jt();Ze();Pt();jt();Ae();Pn=k.partners,pe=k.measures,In=k.lookup;lu=t=>fn.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),cu=t=>Object.entries(y.codes[t]).map(([e,n])=>[e,n.label]),pu=(t,e)=>!e||on([O(t),...["altLabel","promise","summary"].flatMap(n=>_t(t,n))].join(" "),e),du=_l({name:"partners",of:"partners",sort:"naam",rows:t=>y.partners[D?t:""],keep:(t,e)=>pu(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||x(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:Pn.fields.step,name:"stap",options:Ue},{label:Pn.fields.kind,name:"soort",options:cu("OrganisationKind")},{label:Pn.fields.role,name:"rol",options:Object.entries(Pn.roles)}],columns:()=>[{key:"naam",label:Pn.columns.name,text:t=>O(t.id),cell:t=>[i`<${N} id=${t.id} />`,i`<${ms} id=${t.id} />`]},{key:"soort",label:Pn.columns.kind,text:t=>je(t.id,"organisationKind")},{key:"stappen",label:Pn.columns.steps,text:t=>lu(t.steps)},{key:"handelt",label:Pn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Pn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Pn.columns.wish,text:t=>t.wish}]}),rr=t=>y.called[t]?.short||"",Ms=t=>x(t,"prefLabel"),bg=Nc.map(t=>({id:t,...y.works[t]})).sort((t,e)=>Q(rr(t.id)||"~",rr(e.id)||"~")||Q(Ms(t.id),Ms(e.id))),ma=D?"":Dn[0].date,kg=(t,e,n)=>({key:t,label:e,text:({id:o})=>ps(o,n)?rn(o,n):"",cell:({id:o})=>ps(o,n)&&i`<${Qt} id=${o} date=${n} />`}),ru=()=>Oo("Chapter").sort((t,e)=>Q(x(t,"identifier"),x(e,"identifier"))).map(t=>[t,g(pe.chapter,{identifier:x(t,"identifier"),title:Ms(t)})]),uu=_l({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:t=>bg.filter(e=>es(e.id,t)),keep:(t,e)=>pu(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:Mn(t.id).includes(e.stap)))&&(!e.soort||Gc(t.id).includes(e.soort))&&(!e.wat||He(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||ps(t.id)===e.staat),named:({id:t})=>Ms(t),groups:()=>({of:t=>t.chapter||"",titles:[...ru(),["",pe.no_chapter]]}),fields:()=>[{label:pe.fields.what,name:"wat",options:Object.entries(pe.types)},{label:pe.fields.chapter,name:"hoofdstuk",options:ru()},{label:pe.fields.step,name:"stap",options:[...Ue,["alle",pe.across]]},{label:pe.fields.kind,name:"soort",options:zr},{label:pe.fields.status,name:"staat",options:cu("Status")}],columns:()=>[{key:"nr",label:pe.columns.number,text:({id:t})=>rr(t),cell:({id:t})=>rr(t)?i`<a href=${$e(t)}>${rr(t)}</a>`:i`<span class="zacht">${pe.no_number}</span>`},{key:"naam",label:pe.columns.name,text:({id:t})=>Ms(t),cell:({id:t})=>i`<${N} id=${t} text=${Ms(t)} />`},...jn(({id:t})=>Ot(t)?.key),{key:"wat",label:pe.columns.what,text:({id:t})=>Mt(t)},...ma&&ma!==me?[kg("plan",I(ro(ma)),ma)]:[],mo("nu",D?pe.columns.stand:I(ro(me)),({id:t})=>t),{key:"termijn",label:pe.columns.deadline,text:({id:t})=>x(t,"finalDueBy"),cell:({id:t})=>Y(x(t,"finalDueBy"))},{key:"stap",label:pe.columns.step,text:t=>t.across?k.shared.all_steps:lu(Mn(t.id))},{key:"wie",label:pe.columns.lead,sort:!1,text:t=>t.container?"":ls(t.id).map(O).join(", ")||k.shared.nobody,cell:t=>t.container?"":ls(t.id).length?i`<${oe} ids=${ls(t.id)} />`:i`<span class="zacht">${k.shared.nobody}</span>`}]}),yg=t=>P(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>qe(t,e))).filter(Ft),wg=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:yg(t),text:[O(t),..._t(t,"altLabel"),x(t,"summary"),e.told].join(" ")})),au=t=>te(t).map(kt),iu="Recommendation",fu=(t,e,n)=>_l({name:t,of:e,sort:"naam",rows:o=>wg.filter(s=>es(s.id,o)&&He(s.id,iu)===n),keep:(o,s)=>(!s.wat||He(o.id,s.wat))&&(!s.tekst||on(o.text,s.tekst))&&(!s.stap||o.steps.includes(s.stap)),named:({id:o})=>O(o),groups:()=>({of:({id:o})=>Object.keys(In.types).find(s=>He(o,s))||"",titles:Object.entries(In.types).map(([o,s])=>[o,I(s)])}),fields:()=>[{label:In.fields.what,name:"wat",options:Object.entries(In.types).filter(([o])=>Oo(o).length&&o===iu===n)},{label:In.fields.step,name:"stap",options:Ue}],columns:()=>[{key:"naam",label:In.columns.name,text:({id:o})=>O(o),cell:({id:o})=>[i`<${N} id=${o} />`,x(o,"summary")&&i`<p class="zacht">${x(o,"summary")}</p>`]},...jn(({id:o})=>Ot(o)?.key),{key:"wat",label:In.columns.what,text:({id:o})=>Mt(o)},{key:"zegt",label:In.columns.told,text:o=>o.told},{key:"over",label:In.columns.about,sort:!1,text:o=>o.about.map(O).join("; "),cell:o=>i`<${oe} ids=${o.about} name=${Ve} />`},{key:"bron",label:In.columns.place,sort:!1,text:({id:o})=>au(o).join("; "),cell:({id:o})=>{let[s,...r]=au(o),a=g(k.shared.more_places,{count:r.length});return[s,r.length>0&&i`<span class="zacht">${a}</span>`]}}]}),$u=fu("naslag","lookup",!1),mu=fu("gevraagd","asked",!0)});function _g({cell:t,change:e}){let[n,...o]=t.brief,s=t.asked&&i`<span class="bij">${wo.asked_mark}</span>`,r=e&&i`<span class="bij door">${wo.changed.mark[e.by]}</span>`,a=i`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[s||a,r];let l=[i`<strong class=${t.strict&&"anders"}>${n}</strong>`,o.map(c=>i`<span class="bij">${c}</span>`),s,r];return t.unmet?i`<span class="plaat">${l}</span>`:t.undecided?l:i`<${Kn} bar=${t.bar} support=${t.support_only} />${l}`}function vg({row:t,cell:e,change:n,step:o,plan:s,chosen:r}){let a=Zr(e,n,s),l=`${r?" gekozen":""}${o===null?" dwars":""}`;if(!e)return i`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${a}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=xe(t.key,o,s.key);return i`
    <td role="cell" class=${`vak ${Ee(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${To(c)} aria-haspopup="dialog" onClick=${()=>H({cel:c})}>
        <span class="sr">${g(wo.cell,{row:t.label,step:ot(o)})}${a}</span>
        <span class="beeld" aria-hidden="true"><${_g} cell=${e} change=${n} /></span>
        ${e.most_basis&&i`<span aria-hidden="true"><${an} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function ha({by:t,scenario:e,plan:n,address:o="",reach:s}){let r=Fe(n),a=$s(t,e,n),[l,c]=R(o?Math.max(0,r.indexOf(Ir(o).step)):0),p=new Set(s?.columns.filter(d=>!d.acting&&!d.undecided).map(d=>d.step));return i`
    <${Og} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${n===y.plans[0]?"matrix":`matrix-${n.key}`} role="table">
      <caption>${g(wo.caption,{rows:wo.heads[t],scenario:ut(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${wo.heads[t]}</th>
          ${n.steps.map((d,f)=>i`
              <${xg} step=${d} place=${f+1} of=${n.steps.length} empty=${p.has(d.notation)}
                chosen=${f===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${wo.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${ze(t,e,n).map(d=>i`<${Sg} key=${d.key} row=${d} plan=${n} chosen=${l} changes=${a} />`)}
      </tbody>
    </table>
  `}var wo,xg,Sg,Og,vl=L(()=>{"use strict";W();Z();B();A();Ln();lt();Bo();jt();wo=k.overview;xg=({step:t,place:e,of:n,empty:o,chosen:s})=>i`
  <th scope="col" role="columnheader" class=${`halte${s?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${o?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${$e(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Sg=({row:t,plan:e,chosen:n,changes:o})=>i`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?i`<${N} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${Fe(e).map((s,r)=>i`<${vg} row=${t} cell=${t.cells[r]} change=${o(t.key,s)} step=${s} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Og=({plan:t,chosen:e,choose:n})=>i`
  <div class="stappen" role="group" aria-label=${wo.one_step}>
    ${Fe(t).map((o,s)=>i`
        <button type="button" aria-pressed=${String(s===e)} onClick=${()=>n(s)}>
          ${ot(o)}
        </button>
      `)}
  </div>
`});function jg({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return i`
    <section class="wensen">
      <h2>${ar.wish}</h2>
      <ul class="tegels">
        ${ar.tiles.map(n=>i`
            <li>
              <a class="tegel" href=${T(n.to,n.choose)}>
                <${Mg} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.said&&e?.said[n.said]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function Fg({points:t,plans:e,count:n}){let o=e.length>1;return t.length?i`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${ar.discuss.title}</h2><p>${ar.discuss.note}</p>
        <p class="acties"><a href=${T("aandachtspunten")}>${g(ar.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(s=>{let r=t.filter(a=>a.plan===s.key);return r.length?i`
          ${o&&i`<p class="zacht">${s.title}</p>`}
          <ul class="kaartjes">
            ${r.map(a=>i`<${Tg} key=${a.name} point=${a} several=${o} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function zg({state:t,things:e,date:n}){let o=D?"h4":"h3",s=a=>co(a,n)[1]&&i`<span class="zacht"> – ${co(a,n)[1]}</span>`,r=g(zt.group,{state:I(K("CellState",t)),count:e.length});return i`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${r}<//>
      <${hn} ids=${gn(e)} more=${s} />
    </div>
  `}function Eg({scenario:t,plan:e}){let n=D?"h3":"h2";return nt(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:r,undecided:a})=>{let l=y.codes.InterventionKind[s];return i`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}>
        <div class="hoofdstuk">
          <${n}>${g(zt.apart.title,{kind:l.label})}<//>
          <p>${g(zt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?i`
                <div class="standen">
                  ${r.map(c=>i`<${zg} ...${c} date=${t.date} />`)}
                </div>
              `:i`<p>${a?zt.undecided:us(e)}</p>`}
      </section>
    `})}function bu({route:t}){let e=q(t.query),n=Object.hasOwn(xl,t.query.rijen||"")&&xl[t.query.rijen||""]||"kind",o=Object.entries(xl).map(([l,c])=>[l,zt.rows[c]]),s=n==="kind"?"":t.query.rijen,{cel:r}=t.query,a=nt(e);return i`
    ${n==="kind"?i`<${Pg} answer=${a} plan=${st(e.plan)} plans=${we(e)} />`:i`<${et} text=${zt.heading} title=${zt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${zt.matrix[n]}</h2><p>${ut(e)}</p>
          <p class="acties"><a href=${T("methode")}>${zt.legend.more}</a></p>
          <${ia} query=${t.query}>
            <${ys} legend=${zt.rows.title} name="rijen" options=${o} current=${s} id="r" />
            <${Ro} />
          <//>
        </div>
        ${we(e).map(l=>i`
            ${D&&i`<h3>${l.title}</h3>`}
            <${Jn} plan=${l} />
            <${ha} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${a.reach.find(c=>c.plan===l.key)} />
            <${Ng} by=${n} scenario=${e} plan=${l} />
            <${Eg} scenario=${e} plan=${l} />
          `)}
        <${Pr} />
      </div>
      <${Gr} undecided=${Rr(e)} />
    </div>
    ${r&&i`<${Qr} address=${r} by=${n} scenario=${e} />`}
    <${Gt} text=${r?"":g(zt.shown,{scenario:ut(e)})} />
  `}var zt,gu,Cg,Mg,ar,Lg,Tg,xl,Ag,Bg,Ng,Pg,ku=L(()=>{"use strict";W();Z();Ht();B();Ct();A();Ln();J();lt();Bo();Ze();Pt();jt();vl();tl();ho();zt=k.overview,{truth:gu}=k.thing,Cg={station:i`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:i`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:i`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:i`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:i`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:i`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Mg=({name:t})=>i`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${Cg[t]}
  </svg>
`,{start:ar}=zt;Lg=({query:t,barriers:e,plan:n,weights:o},s)=>T("aandachtspunten",{vraag:t,stap:e.join(","),gewicht:o.join(","),...s&&{plan:n}}),Tg=({point:t,several:e})=>i`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${Lg(t,e)}>${t.ask}</a></p>
  </li>
`;xl={"":"kind",partner:"partner",vorm:"form"},Ag=(t,e,n)=>{let{word:o,lines:s}=Ee(e);if(!e)return[t.label,ot(n),zt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:a,families:l,initiatives:c,partners:p,expected:d}=e;return[t.label,ot(n),o,s.join("; "),K("Basis",r),gu[String(a)],l,c,p,gu[String(d)]]},Bg=(t,e,n)=>[[...zt.csv,...Je],...ze(t,e,n).flatMap(o=>o.cells.map((s,r)=>[...Ag(o,s,Fe(n)[r]),...ne(e,n.key)]))],Ng=({by:t,scenario:e,plan:n})=>i`
  <div class="acties">
    <${Zt} name="matrix.csv" rows=${()=>Bg(t,e,n)} />
    <button type="button" onClick=${()=>Pp(t,e,n)}>${zt.svg}</button>
    <button type="button" onClick=${()=>Ip(t,e,n)}>${zt.png}</button>
    <${Vn} text=${()=>location.href} label=${zt.link} />
  </div>
`,Pg=({answer:t,plan:e,plans:n})=>i`
  <div class="start">
    <${et} text=${zt.heading} title=${zt.title}>
      <p>${g(zt.start.intro,{report:qn(e)})}</p>
      <p><strong>${g(zt.start.dated,{year:P(n.map(({date:o})=>o.slice(0,4))).join(", ")})}</strong>
        ${" "}${zt.start.since}</p>
    <//>
    <${jg} answer=${t} />
  </div>
  <${Fg} points=${t.points} count=${t.gaps.length} plans=${n} />
`});async function yu(t,e){let n=await X().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let o=pt(),s=new Set(o?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>s.has(c))?o?.decisions:[],a=(r||[]).filter(c=>Ig(c,n)),l=(r||[]).length-a.length;return X().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:a.length,gone:l},a.length&&await ga({decisions:a,saved:!1}),null}function Ig({about:t,which:e,field:n},o){if(t==="list")return n!==o.fields.day;let s={column:o.columns,row:o.rows,name:o.names}[t];return e==="*"||s.some(r=>r.which===e)}async function ga(t){let e=pt(),n=await X().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n}})}async function ke(...t){let e=pt();await ga({decisions:[...e.decisions,...t],undone:[],saved:!1})}async function Sl(){let t=pt(),e=t.decisions.at(-1);e&&await ga({decisions:t.decisions.slice(0,-1),undone:[e,...t.undone],saved:!1})}async function Ol(){let t=pt(),[e,...n]=t.undone;e&&await ga({decisions:[...t.decisions,e],undone:n,saved:!1})}var pt,ba,ir,Uo,Ko,ka,Go=L(()=>{"use strict";Me();pt=()=>X().board;ba=(t,e,n,o="hand")=>({about:"row",which:t,field:e,value:n,by:o}),ir=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),Uo=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),Ko=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),ka=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function Rg({column:t,act:e}){let[n,o]=t.both,{found:s}=pt(),a=[...s.columns.some(({target:u,table:m})=>u===s.fields.role&&m===t.table)?["beside"]:[],"all","eerste","splits","none"],{partner:l,role:c}=s.fields,p={beside:`${l}:${c}`,all:`${l}:${n}`,none:l},d=u=>e(()=>ke(ir(t.which,"target",p[u]||`${l}:${u}`))),f=t.reading===c?"beside":t.reading,$=f==="?"?"":f||(t.role===n?"all":"none");return i`
    <fieldset class="bordkeuze">
      <legend>${gt.whose}</legend>
      ${a.map(u=>i`
          <label>
            <input type="radio" name=${`wie-${t.which}`} checked=${u===$}
              onChange=${()=>d(u)} />
            ${g(gt.readings[u],{one:n,other:o})}
          </label>
        `)}
    </fieldset>
  `}function Dg({column:t,act:e}){let{targets:n,fields:o}=pt().found,{which:s,head:r,examples:a,target:l,role:c,filled:p,read:d}=t,f=[t.why==="values"&&gt.by_values,t.options.length>0&&t.why==="head"&&g(gt.maybe,{what:t.options.join(", ")}),t.month_first&&gt.month_first,t.says].filter(Boolean),$=[...new Set([...n.slice(0,wu),gt.notes,...n.slice(wu)])],u=c?[`${l}:${c}`]:[];return i`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&i` <span class="bij">${t.table}</span>`}</th>
      <td>${a.join(" · ")||"–"}</td>
      <td>
        <select aria-label=${g(gt.as,{head:r})} value=${u[0]||l||gt.notes}
          onChange=${m=>e(()=>ke(ir(s,"target",m.target.value===gt.notes?"":m.target.value)))}>
          ${u.map(m=>i`<option value=${m}>${g(gt.with_role,{target:l,role:c})}</option>`)}
          ${$.map(m=>i`<option value=${m}>${m}</option>`)}
        </select>
      </td>
      <td class=${d<p&&l?"vraag":""}>
        ${g(gt.read,{read:l?d:p,count:p})}
      </td>
      <td>
        ${f.join(" ")}
        ${t.both.length>0&&l===o.partner&&i`<${Rg} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Wg(){let[t,e]=R(0),{rows:n,fields:o}=pt().found,s=n[Math.min(t,n.length-1)];if(!s)return null;let r=s.who.map(({name:l,role:c})=>c?`${l} (${c})`:l).join(", "),a=Object.entries({[gt.fields.who]:r,...s.fields}).filter(([l,c])=>c&&l!==o.role);return i`
    <section class="bordproef">
      <h2>${g(gt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${s.number}</span><strong>${s.title}</strong></p>
      <dl>${a.map(([l,c])=>i`<dt>${l}</dt><dd>${c}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${gt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1} onClick=${()=>e(t+1)}>
          ${gt.following}
        </button>
      </p>
    </section>
  `}function _u({act:t}){let{columns:e,rows:n,names:o,left_out:s,plan:r,fields:a}=pt().found,l=n.filter(p=>p.led).length,c=[[g(gt.read,{read:n.filter(p=>!p.open).length,count:n.length}),gt.sum.placed],[g(gt.read,{read:l,count:n.length}),gt.sum.led],[String(ka(o).length),gt.sum.asks],[String(s.length),gt.sum.left_out]];return i`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${gt.heads.map(p=>i`<th scope="col">${p}</th>`)}</tr></thead>
        <tbody>${e.map(p=>i`<${Dg} key=${p.which} column=${p} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${gt.plan}</h2>
          <label class="veld"><span>${gt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${p=>t(()=>ke(Ko(a.title,p.target.value)))} />
          </label>
          <label class="veld"><span>${gt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onChange=${p=>p.target.value&&t(()=>ke(Ko(a.day,p.target.value)))} />
          </label>
        </section>
        <${Wg} />
        <section>
          <h2>${gt.sums}</h2>
          <dl class="bordsom">${c.map(([p,d])=>i`<dt>${p}</dt><dd>${d}</dd>`)}</dl>
          ${s.map(p=>i`<p class="zacht">${p}</p>`)}
        </section>
      </div>
    </div>
  `}var gt,wu,vu=L(()=>{"use strict";W();B();Go();A();gt=k.board.columns,wu=-1});async function js(t,e){let n=await X().ask("take",{...t,beside:e});if(!n.ok)return n;let{page:o}=await X().ask("page",{options:[],views:!1,comparisons:!1});return X().show(o,g(e?k.werkplaats.beside:k.werkplaats.alone,{name:t.name})),n}async function Hg(){await X().ask("shipped"),X().show()}function ya({files:t,children:e=null}){let[n,o]=R("");async function s(r,a){window.addEventListener("beforeunload",xu),await Ns(o,Ut.saving,async()=>{let{name:l,data:c}=await X().ask(r,a);ge(l,c,Cl[l.split(".").pop()])}),window.removeEventListener("beforeunload",xu)}return i`
    <div class="acties">
      ${t.map(({id:r,label:a,name:l,given:c})=>i`
          <button type="button" id=${r} onClick=${()=>s(l,c)}>${a}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Cu(){let t=Tt(),[e,n]=R("");async function o(){let[s]=t.current.files;if(!s)return it(Ut.first_source);Ns(n,Ut.busy,async()=>(await X().ask("source",{data:await Sr(s)})).message)}return i`
    <section class="blok">
      <h2>${Ut.source}</h2>
      <p class="zacht">${Ut.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${Ut.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${o}>${Ut.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function wa({message:t,notes:e=[],faults:n,wrong:o,questions:s,asked:r,counts:a}){let l=a&&n.length+s.length>0;return i`
    <p><strong>${t}</strong></p>
    ${l&&i`<${ya} files=${[{id:"bewaar-fouten",label:Ut.save_marked,name:"faults"}]} />`}
    ${e.map(c=>i`<p>${c}</p>`)}
    <${Su} title=${Ut.faults} lines=${n} count=${o} />
    <${Su} title=${Ut.questions} lines=${s} count=${r} />
    <${Vg} title=${Ut.read} lines=${Ug(a)} />
  `}function Mu(t){if(!t.length)throw new Error(Ut.first);if(t.length>1)throw new Error(g(Ut.one_only,{count:t.length}));if(t[0].size>ti)throw new Error(g(Ut.too_large,{name:t[0].name,most:ti/2**20}));return t[0]}var Ut,qg,Cl,xu,Ou,Su,Vg,Ug,_a=L(()=>{"use strict";ae();W();B();A();Me();J();Pt();Ut=k.check,qg="plan",Cl={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};xu=t=>t.preventDefault();Ou=()=>i`
  <section class="blok">
    <h2>${Ut.save}</h2>
    <p class="zacht">${Ut.save_intro}</p>
    <${ya}
      files=${Object.entries(Ut.save_as).filter(([t])=>!(D&&t===qg)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${X().own&&i`<button type="button" id="terug" onClick=${Hg}>${Ut.back}</button>`}
    <//>
  </section>
`;Su=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&i`
    <h2>${g(Ut.list,{title:t,count:n})}</h2>
    <ul>${e.map(o=>i`<li>${o}</li>`)}</ul>
  `,Vg=({title:t,lines:e=[]})=>e.length>0&&i`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(n=>i`<li>${n}</li>`)}</ul>
    </details>
  `,Ug=(t={})=>Object.entries(t).map(([e,n])=>g(Ut.counted,{count:n,what:Fr(e).toLowerCase()})).sort(Q)});function Lu({act:t}){let e=Tt(),[n,o]=R(null),[s,r]=R(!1),[a,l]=R(""),c=(d,f)=>t(async()=>{r(!0);try{let $=await f(),u=await yu(d,$);if(o(u&&{...u,given:{name:d,data:$}}),u)return it(u.message);location.hash=T("controleer",{stap:"kolommen"})}finally{r(!1)}}),p=d=>t(async()=>{let f=Mu(d);await c(f.name,()=>Sr(f))});return fe(()=>{let d=f=>p(f.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),i`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${Qe.list.drop}</h2>
        <p>${Qe.list.kinds}</p>
        <label class="veld">
          <span>${Qe.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>p(e.current.files)} />
        </label>
        <p class="zacht">${Qe.list.others}</p>
        ${s&&i`<p role="status">${Qe.busy}</p>`}
      </section>
      <section>
        <label class="veld bordplak">
          <span>${Qe.list.paste}</span>
          <textarea id="plak" rows="6" value=${a}
            onInput=${d=>l(d.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!a.trim()}
            onClick=${()=>c(`${Qe.list.pasted}.txt`,async()=>ju(Kg(a)))}>
            ${Qe.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>c(`${Qe.list.example_name}.csv`,async()=>ju(Qe.list.example_list))}>
            ${Qe.list.example}
          </button>
        </div>
      </section>
    </div>
    <ul class="bordfeiten">
      ${Qe.list.facts.map(({head:d,text:f})=>i`<li><strong>${d}</strong> ${f}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&i`
          <${wa} ...${n} />
          ${n.ok&&i`
              <p class="acties">
                <button type="button" id="open-plan" onClick=${()=>t(()=>js(n.given,!1))}>
                  ${k.check.open}
                </button>
                <button type="button" id="ernaast" onClick=${()=>t(()=>js(n.given,!0))}>
                  ${k.check.beside}
                </button>
              </p>
            `}
        `}
    </div>
  `}var Qe,ju,Kg,Tu=L(()=>{"use strict";ae();W();Z();Go();A();Me();_a();Qe=k.board,ju=t=>new TextEncoder().encode(t),Kg=t=>/[\t;]/.test(t)?t:`${Qe.list.head}
${t}`});function Fu({act:t}){let{names:e,left_out:n,plan:o,fields:s}=pt().found,r=(...p)=>e.filter(({reading:d})=>p.includes(d)),a=r("several"),l=p=>()=>t(()=>ke(p)),c=ka(e).length;return i`
    <p class="uitleg">${c?g(Wt.intro,{count:e.length,asks:c}):Wt.nothing}</p>
    <${lr} title=${Wt.several} names=${a}
      after=${a.length>1&&i`
          <p><button type="button" id="splits-alle" onClick=${l(Uo("*","names",""))}>
            ${z(Wt.take_all,a.length)}
          </button></p>
        `}>
      ${({which:p,text:d,parts:f})=>i`
        <p>${f.map($=>i`<span class="bordnaam">${$}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(Uo(p,"names",f.join("; ")))}>
            ${g(Wt.split,{count:f.length})}
          </button>
          <button type="button" class="alslink" onClick=${l(Uo(p,"names",d))}>${Wt.one}</button>
        </p>
      `}
    <//>
    <${lr} title=${Wt.same} names=${r("same")}>
      ${({which:p,text:d,meant:f})=>i`
        <p>${g(Wt.same_text,{meant:f})}</p>
        <p class="acties">
          <button type="button" onClick=${l(Uo(p,"names",f))}>${Wt.yes}</button>
          <button type="button" class="alslink" onClick=${l(Uo(p,"names",d))}>${Wt.no}</button>
        </p>
      `}
    <//>
    <${lr} title=${Wt.new} names=${r("new")}>
      ${({which:p,text:d,kind:f})=>i`
        <select aria-label=${g(Wt.kind_of,{name:d})} value=${f||"organisatie"}
          onChange=${$=>t(()=>ke(Uo(p,"kind",$.target.value)))}>
          ${Object.entries(Wt.new_kinds).map(([$,u])=>i`<option value=${$}>${u}</option>`)}
        </select>
      `}
    <//>
    <${lr} title=${Wt.nobody} names=${r("nobody")} after=${i`<p class="zacht">${Wt.nobody_more}</p>`}>
      ${()=>null}
    <//>
    ${n.length>0&&i`
        <section class="bordnamen">
          <h2>${Wt.left_out}</h2>
          <ul>${n.map(p=>i`<li>${p}</li>`)}</ul>
          <p class="zacht">${Wt.left_out_more}</p>
        </section>
      `}
    <${lr} title=${Wt.known} names=${r("known","split","decided")}>
      ${({parts:p})=>i`<p class="zacht">${p.join("; ")}</p>`}
    <//>
    <section>
      <h2>${Wt.expect}</h2>
      <label>
        <input type="checkbox" id="verwacht" checked=${o.without!=="ja"}
          onChange=${p=>t(()=>ke(Ko(s.without,p.target.checked?"nee":"ja")))} />
        ${Wt.expect_yes}
      </label>
    </section>
  `}var Wt,lr,zu=L(()=>{"use strict";W();B();Go();A();Wt=k.board.partners,lr=({title:t,names:e,children:n,after:o=null})=>e.length>0&&i`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${o}
      <ul>
        ${e.map(s=>i`
            <li key=${s.which}>
              <p><strong>“${s.text}”</strong> <span class="zacht">${z(Wt.count,s.count)}</span></p>
              ${n(s)}
            </li>
          `)}
      </ul>
    </section>
  `});function Jg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:i`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function Zg({row:t,name:e,act:n}){let{choices:o}=pt().found,s=t.asks[e],r=a=>n(()=>ke(ir(s.which,s.field,a)));return i`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${s.meant&&i`<button type="button" class="alslink" onClick=${()=>r(s.meant)}>${yt.right}</button>`}
      ${o[e]&&i`
          <select aria-label=${`${e}: ${s.word}`} value=""
            onChange=${a=>r(a.target.value)}>
            <option value="">…</option>
            ${o[e].map(a=>i`<option value=${a}>${a}</option>`)}
          </select>
        `}
    </p>
  `}function Qg({row:t,act:e,place:n,all:o}){let{places:s,choices:r,fields:a}=pt().found,[l,c]=R(!1),p=t.fields[a.step],d=[a.kind,a.status],f=u=>{n(t,l&&p?`${p}; ${u}`:u),c(!1)};function $(u){let{target:m,currentTarget:b,key:h,shiftKey:w}=u;if(m!==b||u.ctrlKey||u.altKey||u.metaKey)return;let _=s.find(j=>j.key===h.toUpperCase());if(_)f(_.value);else if(h==="Enter"&&w&&t.proposal)o();else if(h==="Enter"&&t.proposal)f(t.proposal.value);else if(h.toUpperCase()==="L")n(t,"");else if(h==="+")c(!0);else if(h==="ArrowDown"||h==="ArrowUp"){let j=[...document.querySelectorAll(".bordkaart")];j[j.indexOf(b)+(h==="ArrowDown"?1:-1)]?.focus()}else if(h==="Escape")document.querySelector(".bordreden")?.focus();else return;u.preventDefault()}return i`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${$}>
        <h3><span class="bij">${t.number}</span>${Jg(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:u,role:m})=>i`<span>${u}${m&&` (${m})`} · </span>`)}
          ${d.map(u=>i`<span>${u}: ${t.fields[u]||yt.unknown} · </span>`)}
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(u=>i`<${Zg} row=${t} name=${u} act=${e} />`)}
        ${!t.fields[a.kind]&&i`
            <label class="veld"><span>${yt.kind}</span>
              <select value="" onChange=${u=>e(()=>ke(ba(t.which,a.kind,u.target.value)))}>
                <option value="">${yt.unknown}</option>
                ${r[a.kind].map(u=>i`<option value=${u}>${u}</option>`)}
              </select>
            </label>
          `}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${s.map(({value:u,key:m})=>i`
              <button type="button" class=${t.proposal?.value===u?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes(u))} onClick=${()=>f(u)}>
                ${u} <kbd aria-hidden="true">${m}</kbd>
              </button>
            `)}
        </div>
        <p class="acties">
          ${t.proposal&&!s.some(({value:u})=>u===t.proposal?.value)&&i`
              <button type="button" class="is-voorstel" onClick=${()=>f(t.proposal?.value||"")}>
                ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
              </button>
            `}
          ${p?i`
                  <button type="button" class="alslink" onClick=${()=>c(!0)} aria-pressed=${String(l)}>
                    ${yt.plus}
                  </button>
                  <button type="button" class="alslink" onClick=${()=>n(t,"")}>${yt.later}</button>
                `:t.proposal&&i`<span class="zacht">${t.proposal.reason}</span>`}
        </p>
      </article>
    </li>
  `}function Yg(){let{cells:t,places:e}=pt().found,n=e.slice(0,-2);return i`
    <section class="bordgroei">
      <h2>${yt.matrix}</h2>
      <p class="zacht">${yt.matrix_more}</p>
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
                      ${r[l]>0&&i`<span>${g(yt.open_at,{count:r[l]})}</span>`}
                    </td>
                  `)}
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function Eu({act:t}){let{reasons:e,rows:n,places:o,fields:s}=pt().found,[r,a]=R(e[0]?.reason||""),[l,c]=R(Gg),p=Tt(),[d,f]=R(0),$=[...e.map(({reason:S,value:F,count:C,strength:at})=>({reason:S,value:F,count:C,strength:at})),{reason:"",value:"",count:n.filter(S=>S.open&&!S.proposal).length,strength:""},{reason:va,value:"",count:n.length-xa(n),strength:""}].filter(({count:S})=>S),u=$.some(({reason:S})=>S===r)?r:$[0]?.reason,m=$.find(({reason:S})=>S===u),b=n.filter(S=>u===va?!S.open:S.open&&(S.proposal?.reason||"")===u),h=S=>t(()=>ke(...S.map(F=>ba("*",s.step,"",F))),()=>g(k.board.place.progress,w())),w=()=>{let{rows:S}=pt().found;return{placed:S.length-xa(S),count:S.length}};async function _(S,F){let C=b.indexOf(S);await t(()=>ke(ba(S.which,s.step,F)));let at=xa(pt().found.rows);it(g(F?yt.is_at:yt.is_open,{title:S.number||S.title,value:F,count:at})),f(C+1)}fe(()=>{if(!d)return;let S=p.current?.querySelectorAll(".bordkaart")||[];(S[Math.min(d,S.length)-1]||document.querySelector(".bordreden"))?.focus(),f(0)},[d]);let j=e.filter(({strength:S})=>S==="sterk").map(({reason:S})=>S),v=S=>S===va?yt.done:S||yt.none;return i`
    <p class="bordstand" role="status">${g(yt.progress,w())} ${!xa(n)&&yt.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${yt.reasons}</h2>
        ${j.length>1&&i`<button type="button" id="alle-sterke" onClick=${()=>h(j)}>${yt.take_strong}</button>`}
        <ul>
          ${$.map(({reason:S,value:F,count:C,strength:at})=>i`
              <li key=${S} class=${S===u?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(S===u)}
                  onClick=${()=>a(S)}><span class="bordtal">${C}</span> ${v(S)}</button>
                <p class="zacht">
                  ${at==="zwak"&&i`<span class="bordnaam">${yt.weak}</span> `}
                  ${F?g(yt.proposal,{value:F}):S===va?yt.done_more:yt.none_more}
                </p>
                ${F&&C>0&&i`<button type="button" class="klein" onClick=${()=>h([S])}>
                    ${z(yt.take,C)}
                  </button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${p}>
        <h2>${m&&v(m.reason)} <span class="zacht">${b.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${yt.keys}</summary>
          <p>${g(yt.keys_more,{last:o.length-3})}</p>
        </details>
        <ul>
          ${b.slice(0,Kt()?1:l).map(S=>i`
              <${Qg} key=${S.which} row=${S} act=${t} place=${_}
                all=${()=>h([S.proposal?.reason||""])} />
            `)}
        </ul>
        ${!Kt()&&b.length>l&&i`<button type="button" onClick=${()=>c(b.length)}>
            ${g(yt.more,{count:b.length-l})}
          </button>`}
      </section>
      <${Yg} />
    </div>
  `}var yt,Gg,va,xa,Au=L(()=>{"use strict";ae();W();Ht();B();Go();A();yt=k.board.place,Gg=30,va="-",xa=t=>t.filter(e=>e.open).length});function Bu({act:t}){let e=pt(),{rows:n,plan:o,access:s,fields:r}=e.found,[a,l]=R(null),c=JSON.stringify(e.decisions),p=e.taken===c&&X().own,d=n.filter(m=>!m.open),f=d.filter(m=>!m.judged).length;if(fe(()=>{p||t(async()=>{e.taken=c;let m=await js({name:e.name,decisions:e.decisions},!1);l(m.ok?null:m)})},[c]),a)return i`<div class="antwoord"><${wa} ...${a} /></div>`;if(!p)return i`<p role="status">${Ye.making}</p>`;let $=q(E.route.query),u=y.plans.find(({title:m})=>m===o.title)||y.plans[y.plans.length-1];return i`
    <p>
      ${g(Ye.placed,{placed:d.length,count:n.length})}
      ${f>0&&i` ${z(Ye.without_kind,f)}`}
      ${n.some(m=>!m.judged)&&i` <strong>${Ye.not_yet}</strong>`}
    </p>
    <${ha} by="kind" scenario=${$} plan=${u} />
    <p><a href=${T("aandachtspunten")}>${Ye.questions}</a></p>
    <section class="blok">
      <h2>${Ye.take_along}</h2>
      <label class="veld"><span>${Ye.access}</span>
        <select id="toegang" value=${o.access||"niet-openbaar"}
          onChange=${m=>t(()=>ke(Ko(r.access,m.target.value)))}>
          ${s.map(m=>i`<option value=${m}>${m.replace("-"," ")}</option>`)}
        </select>
      </label>
      <p class="zacht">${Ye.access_more}</p>
      <${ya}
        files=${[{id:"bewaar-werkmap",label:Ye.workbook,name:"workbook",given:{decisions:e.decisions}}]}
      >
        <button type="button" id="bewaar-keuzes" onClick=${()=>Xg(e)}>${Ye.choices}</button>
        <button type="button" id="ernaast"
          onClick=${()=>t(()=>js({name:e.name,decisions:e.decisions},!0))}>${Ye.beside}</button>
      <//>
      <p class="zacht">${Ye.workbook_more} ${Ye.next_list}</p>
    </section>
  `}var Ye,Xg,Nu=L(()=>{"use strict";W();Z();B();Ct();Go();A();Me();Pt();vl();_a();Ye=k.board.result,Xg=t=>ge("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function Iu({state:t,why:e,own:n}){let o=k.werkplaats;return i`
    <p>
      ${n?i`<strong>${g(o.own,{name:n})}</strong> <a href="#/controleer">${o.to_save}</a>. `:i`${g(o.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:o.states[t]}
    </p>
  `}function nb({at:t,act:e}){let{decisions:n,undone:o,found:s,kept:r,gone:a}=pt(),l=s.rows.filter(d=>d.open).length,c=Yn[Yn.indexOf(t)+1],p=t==="plaatsen"&&l?g(de.next_open,{count:l}):de.next[t];return i`
    <div class="bordbalk">
      <p>
        ${z(de.decided,n.length)}
        ${t==="kolommen"&&r+a>0&&i` <span>${g(de.result.next_done,{kept:r,gone:a})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" disabled=${!n.length}
        onClick=${()=>e(Sl,()=>de.undone)}>${de.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" disabled=${!o.length}
        onClick=${()=>e(Ol)}>${de.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>eb(e)}>${de.keep}</button>
      ${c&&i`<a class="verder" id="verder" href=${T("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function Ru({route:t}){let[,e]=R(0),[n,o]=R(""),s=t.query.stap||"",r=pt()&&Yn.includes(s)?s:Yn[0],{of:a,Step:l}=Pu[r];async function c(p,d){try{o(""),await p(),e(f=>f+1),d&&it(d())}catch(f){o(f.message)}}return fe(()=>{E.started&&window.scrollTo(0,0)},[r]),fe(()=>{function p(f){let{target:$,key:u}=f;if(!(!f.ctrlKey||!pt()||/input|textarea/i.test($.tagName))){if(u==="z")c(Sl,()=>de.undone);else if(u==="y")c(Ol);else return;f.preventDefault()}}let d=f=>pt()?.saved===!1&&f.preventDefault();return window.addEventListener("keydown",p),window.addEventListener("beforeunload",d),()=>{window.removeEventListener("keydown",p),window.removeEventListener("beforeunload",d)}},[E.route]),i`
    <${tb} at=${r} />
    <${et} key=${r} text=${a.title} title=${`${k.check.title}: ${de.steps[r]}`}>
      ${a.intro&&r!=="partners"&&i`<p class="uitleg">${a.intro}</p>`}
    <//>
    ${n&&i`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${c} />
    ${pt()&&r!==Yn[0]&&i`<${nb} at=${r} act=${c} />`}
    ${(r===Yn[0]||r==="resultaat")&&i`<${Ou} />`}
    ${r===Yn[0]&&i`<${Cu} />`}
  `}var de,Pu,Yn,tb,eb,Du=L(()=>{"use strict";ae();W();Z();Ht();B();Go();A();Me();vu();Tu();zu();Au();Nu();Pt();_a();de=k.board,Pu={lijst:{of:de.list,Step:Lu},kolommen:{of:de.columns,Step:_u},plaatsen:{of:de.place,Step:Eu},partners:{of:de.partners,Step:Fu},resultaat:{of:de.result,Step:Bu}},Yn=Object.keys(Pu);tb=({at:t})=>i`
  <nav class="bordstappen" aria-label=${de.steps_label}>
    <ol>
      ${Yn.map((e,n)=>i`
          <li class=${n<Yn.indexOf(t)?"is-gedaan":""}>
            <a href=${T("controleer",{stap:e})} aria-current=${e===t?"step":null}>
              <span class="bordnummer" aria-hidden="true">${n+1}</span> ${de.steps[e]}
            </a>
          </li>
        `)}
    </ol>
  </nav>
`,eb=t=>t(async()=>{let e=pt(),{name:n,data:o}=await X().ask("workbook",{decisions:e.decisions});ge(n,o,Cl.xlsx),e.saved=!0})});function ob({columns:t,rows:e}){let n=s=>i`<tr>${s.map(r=>i`<td>${r??""}</td>`)}</tr>`,o=()=>ge(Pe.file,Xo([t,...e]),"text/csv;charset=utf-8");return i`
    <p>${z(Pe.rows,e.length)}${e.length>Ml&&` ${g(Pe.first,{count:Ml})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${Pe.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(s=>i`<th scope="col">${s}</th>`)}</tr></thead>
        <tbody>${e.slice(0,Ml).map(n)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${o}>${Pe.csv}</button>
    </div>
  `}function qu({start:t=Pe.example}){let[e,n]=R(t),[o,s]=R(null);async function r(){s({said:Pe.busy});try{s(await X().ask("ask",{text:e}))}catch(a){s({said:a.message})}}return i`
    <section class="blok">
      <h2>${Pe.title}</h2>
      <p class="zacht">${Pe.intro}</p>
      <label class="veld breed">
        <span>${Pe.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${e}
          onInput=${a=>n(a.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${r}>${Pe.ask}</button></div>
      <div aria-live="polite">
        ${o?.said&&i`<p>${o.said}</p>`}
        ${o&&"yes"in o&&i`<p><strong>${o.yes?Pe.yes:Pe.no}</strong></p>`}
        ${o?.graph&&i`<pre tabindex="0" role="region" aria-label=${Pe.result}><code>${o.graph}</code></pre>`}
        ${o?.columns&&i`<${ob} columns=${o.columns} rows=${o.rows} />`}
      </div>
    </section>
  `}function sb(t){let e=Object.entries(t.columns),n=o=>Nt(o.subject)?i`<${N} id=${o.subject} />`:o.subject_label;return[...e.map(([o,s],r)=>({key:o,label:s,text:a=>Vu(o,a),cell:r===0&&o==="subject_label"?n:void 0})),...e.some(([o])=>o==="severity")?[]:[Ku],...jn(o=>o.plan),{key:"bron",label:bt.columns.place,sort:!1,text:o=>po(o).map(kt).join("; ")}]}function rb({name:t,query:e,scenario:n}){let o=Uu(n).filter(l=>l.query===t);if(!o.length)return i`<p>${bt.nothing}</p>`;let s=sb(e),r={rows:z(bt.rows,o.length),scenario:ut(n)},a=()=>[[bt.columns.sentence,...s.map(l=>l.label),...Je],...o.map(l=>[l.sentence,...s.map(c=>c===Ku?Vu("severity",l):c.text(l)),...ne(n,l.plan)])];return i`
    <${ft} id=${`uitkomst-${t}`} caption=${g(bt.caption,{title:e.title,...r})}
      rows=${o} columns=${s} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${Zt} name=${`${t}.csv`} rows=${a} />
      <a href=${T("aandachtspunten",{vraag:t})}>${bt.as_sentences}</a>
    </div>
  `}function ab({name:t,query:e,scenario:n}){let o=Object.values(y.views).find(a=>a.query===t),s=e.shelf===Hu,r=T("overzicht",{rijen:bt.rows_of[t]});return i`
    <p class="kruimel"><a href=${T("vragen")}>${bt.title}</a></p>
    <${et} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&i`<${yn}><${Ro} /><//>`}
    <${Tn} pairs=${[[bt.why,e.why],[bt.weight,e.severity]]} />
    ${s&&i`
        <section>
          <h2>${bt.result}</h2>
          <${rb} name=${t} query=${e} scenario=${n} />
        </section>
      `}
    ${t in bt.rows_of&&i`<p><a href=${r}>${bt.in_overview}</a></p>`}
    ${o&&i`<p><a href=${T(["graaf",o.name])}>${bt.picture}</a></p>`}
    ${e.shelf==="explore"&&i`<p>${bt.ask} <code>${g(bt.command,{name:t})}</code></p>`}
    <details>
      <summary>${bt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${bt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${Vn} text=${()=>e.sparql} label=${bt.copy} />
    </details>
    ${he()&&!e.open&&i`<${qu} key=${t} start=${e.sparql} />`}
  `}function ib({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,s])=>s.shelf===t.name).map(([s,r])=>({...r,name:s}));if(!n.length)return null;let o=[{key:"titel",label:bt.columns.title,text:s=>s.title,cell:s=>i`<a href=${T(["vragen",s.name])}>${s.title}</a>`},{key:"vraag",label:bt.columns.question,sort:!1,text:s=>s.question},{key:"aantal",label:bt.columns.found,text:s=>String(e.get(s.name)||0)}];return i`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ft} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===Hu?o:o.slice(0,2)} />
    </section>
  `}function Gu({route:t}){let e=q(t.query),n=t.path[1],o=y.queries[n];if(n&&!o)return i`<${yo} />`;if(n)return i`<${ab} name=${n} query=${o} scenario=${e} />`;let s=new Map;for(let r of Uu(e))s.set(r.query,(s.get(r.query)||0)+1);return i`
    <${et} text=${bt.title}><p class="uitleg">${bt.intro}</p><//>
    ${he()&&i`<${qu} />`}
    ${bt.shelves.map(r=>i`<${ib} shelf=${r} counts=${s} />`)}
  `}var bt,Pe,Ml,Hu,Wu,Vu,Uu,Ku,Ju=L(()=>{"use strict";W();Z();Ht();B();Ct();A();Me();J();lt();Ze();Pt();gs();jt();Ae();sr();bt=k.questions,Pe=k.questions.own,Ml=200;Hu="gaps",Wu={barrier:t=>t.barrier&&ot(t.barrier),kind:t=>t.kind&&ct(t.kind),partner:t=>t.partner&&O(_e(t.partner)||t.partner),severity:t=>K("Severity",t.severity),detail:t=>t.detail&&(Nt(t.detail)?O(t.detail):t.told)},Vu=(t,e)=>(Wu[t]?Wu[t](e):e[t])||"",Uu=t=>nt(t).gaps.flatMap(e=>Fo(e).map(n=>({...n,plan:e.plan}))),Ku={key:"severity",label:bt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),cell:t=>i`<${Wr} severity=${t.severity} />`}});function lb(t){let e=mt.top;return t.map(n=>{let o=Math.max(n.levels*mt.level+mt.pad,n.title.length*mt.line+36),s={...n,y:e,height:o};return e+=o,s})}function pb({lane:t,rows:e,wide:n}){let o=Ll(e),s=t.y+24;return i`
    <g class="laan">
      <line x1="0" x2=${mt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${s} text-anchor="end">${t.number}</text>
      ${t.title.map((r,a)=>i`<text class="laannaam" x="32" y=${s+a*mt.line}>${r}</text>`)}
      <text class=${o.length?"laantal open":"laantal"} x="32" y=${s+t.title.length*mt.line}>
        ${o.length?o.join(" · "):z(Jo.lane_total,e.length)}
      </text>
    </g>
  `}function db({row:t,lane:e,shown:n,point:o}){let s=e.levels*mt.level,r=mt.left+t.x,a=e.y+e.height/2+s/2-mt.level/2-t.level*mt.level,l=t.tail&&jl[t.outcome].tail&&mt.left+t.tail,c={row:t,x:r,y:a};return i`
    ${l&&i`<path class="staart" d=${`M${r} ${a} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a href=${$e(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${cb(t)}
      transform=${`translate(${r} ${a})`} onMouseEnter=${()=>o(c)} onFocus=${()=>o(c)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${pa} outcome=${t.outcome} /></g>
    </a>
  `}function ub({at:t,width:e,height:n,close:o}){let{row:s,x:r,y:a}=t,[l]=te(s.id),c=ls(s.work),p=r>e*.62,d={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:a>n*.6?"auto":`${a/n*100}%`,bottom:a>n*.6?`${(n-a)/n*100}%`:"auto"};return i`
    <div class="belofte-kaart" style=${d} onMouseLeave=${o}>
      <p><strong>${s.name}</strong></p>
      <p>${s.modality}: ${s.what?`${s.what}, `:""}${s.quote} <span class="zacht">(${s.by})</span></p>
      <p><${qo} outcome=${s.outcome} on=${s.on&&g(Jo.card.came,{day:s.on})} /></p>
      ${c.length>0&&i`<p class="zacht">${k.gaps.deadline.how.leads}: <${oe} ids=${c} /></p>`}
      ${l&&i`<p class="zacht">${kt(l)}</p>`}
    </div>
  `}function Yu({plan:t,rows:e,date:n}){let[o,s]=R(null),r=Tt(),{lanes:a,wide:l,years:c,beyond:p}=lo(t),d=lb(a),f=d.reduce((F,C)=>C.y+C.height,mt.top),$=mt.left+l+20,u=f+mt.foot,m=xi(t,n),b=mt.left+m.x,h=g(Jo.report,{date:Y(m.date)}),w=h.length*8.6+24,_=()=>s(null),j=F=>F.key==="Escape"&&_(),v=F=>e.filter(C=>C.lane===F),S=Math.min(Math.max(b-w/2,mt.left),$-w);return i`
    <div class="lanenvak" ref=${r} onMouseLeave=${_} onKeyDown=${j}>
      <svg class="lanen" viewBox=${`0 0 ${$} ${u}`} role="group" aria-label=${Jo.picture}>
        <rect class="daarna" x=${b} y=${mt.top} width=${$-b} height=${f-mt.top} />
        ${c.map(({year:F,x:C})=>i`
            <g class="jaar">
              <line x1=${mt.left+C} x2=${mt.left+C} y1=${mt.top} y2=${f} />
              <text x=${mt.left+C+4} y=${mt.top-9}>${F}</text>
            </g>
          `)}
        ${p&&i`
            <g class="jaar">
              <text text-anchor="middle" x=${mt.left+p.x} y=${mt.top-9}>${Jo.beyond}</text>
            </g>
          `}
        ${d.map((F,C)=>i`<${pb} lane=${F} rows=${v(C)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${$} y1=${f} y2=${f} />
        <line class="nu" x1=${b} x2=${b} y1=${mt.top-8} y2=${f} />
        <g class="nulabel">
          <rect x=${S} y=${f+4} width=${w} height="28" rx="3" />
          <text x=${S+w/2} y=${f+24} text-anchor="middle">${h}</text>
        </g>
        ${e.map(F=>i`
            <${db}
              key=${F.id}
              row=${F}
              lane=${d[F.lane]}
              shown=${o?.row.id===F.id}
              point=${s}
            />
          `)}
      </svg>
      ${o&&i`<${ub} at=${o} width=${$} height=${u} close=${_} />`}
    </div>
  `}function mb(t){let e=new Map;for(let{x:n,level:o}of t)o>=Tl&&e.set(n,(e.get(n)||0)+1);return[...e]}function hb(t,e){let n=Sa;return t.map((o,s)=>({lane:o,mine:e.filter(r=>r.lane===s)})).filter(({mine:o})=>o.length).map(({lane:o,mine:s})=>{let r=Math.max(fb,tf(o)*Xu+4);return n+=r,{lane:o,mine:s,top:n-r,middle:n-r/2}})}function ef({scenario:t,plan:e}){let n=jo(e,t.date);if(!n.length)return null;let{lanes:o,wide:s,years:r,beyond:a}=lo(e),l=nn(e.key,t.date),c=m=>Qu+8+m/s*(Ls-Qu-16),p=hb(o,n),d=p.reduce((m,{top:b,middle:h})=>Math.max(m,2*h-b),Sa),f=c(xi(e,l).x),$=p.map(({lane:m,mine:b})=>g(Zu.told,{chapter:ds(m),counts:kb(b)})),u=f>Ls-150?"end":"start";return i`
    <svg class="banen" viewBox=${`0 0 ${Ls} ${d+16}`} role="img" aria-label=${$.join(" ")}>
      <rect class="straks" x=${f} y=${Sa} width=${Ls-f} height=${d-Sa} />
      ${r.map(({year:m,x:b})=>i`
          <line class="jaar" x1=${c(b)} x2=${c(b)} y1="4" y2=${d} />
          <text class="jaartal" x=${c(b)+4} y="12">${m}</text>
        `)}
      ${a&&i`<text class="jaartal" x=${c(a.x)} y="12" text-anchor="middle">${k.promises.beyond}</text>`}
      ${p.map(({lane:m,top:b,middle:h})=>i`
          <line class="baan" x1="0" x2=${Ls} y1=${b} y2=${b} />
          <text x="0" y=${h+4}>${bb(ds(m))}</text>
        `)}
      ${p.flatMap(({top:m,mine:b})=>mb(b).map(([h,w])=>i`<text class="jaartal" x=${c(h)-8} y=${m+12} text-anchor="end">+${w}</text>`))}
      <line class="baan" x1="0" x2=${Ls} y1=${d} y2=${d} />
      <line class="peil" x1=${f} x2=${f} y1="2" y2=${d+4} />
      <text class="peildag" x=${u==="end"?f-4:f+4} y=${d+13} text-anchor=${u}>
        ${g(Zu.line,{date:Y(l)})}
      </text>
      ${p.flatMap(({lane:m,middle:b,mine:h})=>h.filter(w=>w.level<Tl).map(w=>i`
            <g transform=${`translate(${c(w.x)} ${gb(m,b,w)}) scale(${$b})`}>
              <title>${[w.name,w.by,jl[w.outcome].said].join(", ")}</title>
              <${pa} outcome=${w.outcome} />
            </g>
          `))}
    </svg>
  `}var Zu,Jo,jl,mt,cb,Ll,Qu,Ls,Sa,Xu,fb,$b,Tl,tf,gb,bb,kb,Fl=L(()=>{"use strict";W();Z();B();A();J();Jt();jt();er();Zu=k.summary.lanes,Jo=k.promises,jl=k.shared.outcomes,mt={left:292,top:32,foot:40,level:19,pad:30,line:21};cb=t=>g(Jo.mark,{name:t.name,what:t.what||Jo.card.none,quote:t.quote,said:jl[t.outcome].said}),Ll=t=>Us(t.map(e=>e.outcome),!0);[Qu,Ls,Sa,Xu,fb,$b]=[262,690,17,8,16,.62],Tl=30,tf=t=>Math.min(t.levels,Tl);gb=(t,e,n)=>e+(n.level-(tf(t)-1)/2)*Xu,bb=t=>t.length>52?`${t.slice(0,51).trim()}…`:t,kb=t=>De(Us(t.map(e=>e.outcome)))});function yb({step:t,number:e,missing:n,partners:o,column:s}){let r=s.undecided?zl.undecided:zl.nobody;return i`
    <li class=${o.length||s.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${o.length?s.said:r}</p></div>
      </div>
      <div>
        ${n.length>0&&i`<ul class="gemis" aria-label=${zl.silent}>
            ${n.map(a=>i`<li><span>${a}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${o.map(({id:a,label:l,basis:c})=>i`
                <li class=${io(a)?"verzamel":""}>${`${l} `}<${an} basis=${c} /></li>
              `)}
        </ul>
      </div>
    </li>
  `}function wb({scenario:t,plan:e}){let n=ze("kind",t,e),o=ze("partner",t,e),{reach:s}=nt({...t,plan:e.key});return i`
    <ol class="blad-route">
      ${e.steps.map((r,a)=>{let l=n.filter(p=>p.cells[a]?.unmet).map(p=>p.label),c=o.filter(p=>p.cells[a]?.initiatives).map(p=>({id:_e(p.key),label:p.label,basis:p.cells[a]?.most_basis||null}));return i`<${yb} step=${r} number=${a+1} missing=${l} partners=${c}
          column=${s[0].columns[a]} />`})}
    </ol>
  `}function nf({plan:t,scenario:e,number:n,total:o,children:s}){let{version:r,content:a}=y.meta,l={version:r,content:(a||"").slice(0,12),scenario:ut(e,t)};return i`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(Xn.head,{date:Y(nn(t.key,e.date))})}</p>
      </div>
      ${s}
      <div class="vel-voet">
        <p>${g(Xn.foot.source,{sources:mn(t)})} ${g(Xn.foot.version,l)}</p>
        <p>${g(Xn.foot.sheet,{number:n,total:o})}</p>
      </div>
    </section>
  `}function _b({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return i`<td class="niets">–</td>`;let[n,o]=t.brief;return t.undecided?i`<td class="onbeslist" data-kop=${ot(e)}>${n}</td>`:t.initiatives?i`
    <td data-kop=${ot(e)}>
      <${Kn} bar=${t.bar} support=${t.support_only} /><span>${n}</span><span class="sr">. ${o}</span>
    </td>
  `:i`<td class="arcering" data-kop=${ot(e)}><span class="plaat">${n}</span></td>`}function xb({scenario:t,plan:e,...n}){let o=Xt(e).summary,{points:s}=nt({...t,plan:e.key}),{said:r,named:a}=Wn(t,e),l=2*a["organisaties-in-de-tekst"].value<a["organisaties-bij-stappen"].value;return i`
    <${nf} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${o.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${g(o.intro,{report:qn(e)})} ${r.lead}
      </p>
      <${Jn} plan=${e} />
      <${Oa} title=${o.matrix.title} note=${o.matrix.note}>
        <${vb} scenario=${t} plan=${e} />
        <${Ys} undecided=${Rr(t,e)} />
      <//>
      <${Oa} title=${k.overview.start.discuss.title}>
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
  `}function Sb({scenario:t,plan:e,...n}){let o=Xt(e).summary,s=Y(nn(e.key,t.date));return i`
    <${nf} plan=${e} scenario=${t} ...${n}>
      <${Oa} title=${o.route.title} note=${o.route.note}>
        <${wb} scenario=${t} plan=${e} />
      <//>
      <${Oa} title=${o.lanes.title} note=${o.lanes.note}>
        <${ef} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Nr(jo(e,t.date)).map(([r,{tile:a}])=>i`<li><${vs} outcome=${r} /> ${g(a,{date:s})}</li>`)}
        </ul>
      <//>
    <//>
  `}function of({route:t}){let e=q(t.query),n=we(e),o=2*n.length;return i`
    <div class="vel-boven">
      <${et} text=${Xn.title}><p class="uitleg">${Xn.screen}</p><//>
      <${En} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${Xn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((s,r)=>i`
          <${xb} key=${s.key} scenario=${e} plan=${s} number=${2*r+1} total=${o} />
          <${Sb} key=${`${s.key}-2`} scenario=${e} plan=${s} number=${2*r+2} total=${o} />
        `)}
    </div>
    <${Gt} text=${Xn.screen} />
  `}var Xn,zl,vb,Oa,sf=L(()=>{"use strict";W();Ht();B();Ct();A();Ln();J();lt();Jt();Bo();Ze();Fl();jt();er();Xn=k.summary,zl=k.summary.route;vb=({scenario:t,plan:e})=>i`
  <table class="blad-matrix">
    <caption class="sr">${Xn.matrix.title}</caption>
    <thead>
      <tr><td></td>${Fe(e).map(n=>i`<th scope="col">${ot(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${ze("kind",t,e).map(n=>i`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((o,s)=>i`<${_b} cell=${o} step=${Fe(e)[s]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Oa=({title:t,note:e,children:n})=>i`
  <section class="blok-blad" aria-label=${t} tabindex="0">
    <h2>${t}</h2>
    ${e&&i`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function Cb({property:t,value:e}){return e.startsWith("@")?i`<${N} id=${e.slice(1)} />`:y.lists[t]?K(y.lists[t],e):Ts.truth[e]||Y(e)}function Ma({ids:t,title:e}){if(!t.length)return null;let n=s=>({kind:je(s,"recommendationKind"),response:je(s,"response")||Ts.asked.no_response}),o=t.map(s=>i`<li><${N} id=${s} />${g(Ts.asked.line,n(s))}</li>`);return i`<${wt} title=${e}><${Eo} id="gevraagd" items=${o} /><//>`}function zs({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of qs(t))p&&c===t&&e.set(l,[...e.get(l)||[],p]);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:P(c).join(", ")})),{columns:o,title:s,caption:r}=Ts.mentions,a=[ln("wat",o.what,({from:l})=>l),{key:"soort",label:o.kind,text:({from:l})=>Mt(l)},{key:"verband",label:o.link,text:({how:l})=>l},{key:"stand",label:o.stand,text:({from:l})=>rn(l),cell:({from:l})=>Mo(l)&&i`<${Qt} id=${l} />`}];return i`
    <${Ur} id=${n.length>Mb?"verwijzingen":""} title=${g(s,{count:n.length})}>
      <${ft} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${a} />
    <//>
  `}var Ts,Ob,wt,Ie,cr,Fs,Ca,Mb,pr=L(()=>{"use strict";W();B();A();Cn();J();lt();$o();jt();Ae();ho();Ts=k.thing,Ob=new Set([...y.hidden,...Ts.said]),wt=({title:t,children:e})=>i`<section class="blok"><h2>${t}</h2>${e}</section>`,Ie=({text:t,look:e})=>t&&i`<p class=${e}>${t}</p>`,cr=({items:t,look:e})=>i`<ul class=${e}>${t.map(n=>i`<li>${n}</li>`)}</ul>`;Fs=t=>Object.entries(We.get(t)||{}).filter(([e])=>!Ob.has(e)).map(([e,n])=>{let o=n.map(s=>i`<${Cb} property=${e} value=${s} />`);return[I(Fr(e)),o.length>1?i`<${cr} items=${o} />`:o[0]]}),Ca=({id:t})=>Kr(t).length>0&&i`<${wt} title=${Ts.figures}><${Fi} id=${t} /><//>`;Mb=3});function jb({id:t}){let e=El(y.partners[""].find(l=>l.id===t)?.steps||[]),n=ee(t,"who").flatMap(l=>l.acts?[]:Mn(l.to)),o=El(P(n)).filter(l=>!e.includes(l)),s=sn(t,"unitOf"),r=x(t,"tooi"),a=[...Fs(t),[k.thing.also_known,_t(t,"altLabel").join(", ")],[vt.units,s.length>0&&i`<${hn} ids=${s} />`],[vt.identity,r?g(vt.identified,{code:r,date:Y(x(t,"checkedOn"))}):vt.unidentified]];return i`
    <${wt} title=${k.thing.known}>
      <${Ie} text=${x(t,"summary")} />
      ${io(t)&&i`<p>${vt.collective}</p>`}
      ${x(t,"isIndependent")==="true"&&i`<p>${vt.independent}</p>`}
      ${e.length>0&&i`<p>${g(vt.steps,{steps:rf(e)})}</p>`}
      ${o.length>0&&i`<p>${g(vt.named_steps,{steps:rf(o)})}</p>`}
      ${!e.length&&!o.length&&i`<p>${vt.no_steps}</p>`}
      <${Tn} pairs=${a} />
    <//>
  `}function Lb({rows:t}){let e=vt.columns,n=({to:r})=>y.works[r]?.across?k.shared.all_steps:El(Mn(r)).join(", "),o=[...jn(r=>Ot(r.to)?.key),ln("actie",e.action,r=>r.to),{key:"soort",label:e.what,text:r=>Mt(r.to)},{key:"rol",label:e.role,text:r=>r.said},mo("stand",e.stand,r=>r.to),{key:"stap",label:e.step,text:n},Zs(e.place,r=>r.of)],s=P(t.map(r=>r.to)).length;return i`
    <${wt} title=${g(vt.work,{count:s})}>
      <p class="zacht">${vt.work_note}</p>
      ${s?i`<${ft} id="acties" caption=${vt.work_caption} rows=${t} sort="actie" columns=${o} />`:i`<p>${k.shared.none}</p>`}
    <//>
  `}function Fb({id:t}){let e=ee(t,"own");if(!e.length)return null;let n=e.map(({to:o,of:[s]})=>i`
      <section>
        <h3><${N} id=${o} /></h3>
        <${Qs} id=${s} />
        <${se} of=${[s]} />
      </section>
    `);return i`
    <${wt} title=${g(vt.own,{count:e.length})}>
      <p class="zacht">${vt.own_note}</p>
      <${Eo} id="eigen" as="div" first=${Tb} items=${n} />
    <//>
  `}function zb({id:t}){let e=sn(t,"wish");return e.length?i`
    <${wt} title=${vt.wishes}>
      ${e.map(n=>i`
          <div class="koppeling">
            <p><strong>${I(je(n,"engagement")||vt.wish)}</strong>: ${x(n,"rationale")}</p>
            <${se} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function Eb({id:t}){let e=ee(t,"member");if(!e.length)return null;let n=e.map(({from:o,to:s,of:r})=>i`
      <li>
        <${N} id=${o} />${vt.member}<${N} id=${s} />: ${x(r[0],"post")}${" "}
        (${Y(x(r[0],"asOf"))})
        <${se} of=${r} />
      </li>
    `);return i`<${wt} title=${vt.members}><${Eo} id="leden" items=${n} /><//>`}function Ab({id:t}){let e=new Map(ee(t,"with").map(o=>[Kc(o,t),o]));if(!e.size)return null;let n=o=>{let{of:s=[],more:r}=e.get(o)||{},a=g(r?vt.more_works:vt.works,{works:s.map(Ve).join(", ")});return i`<span class="zacht">${a}</span>`};return i`
    <${wt} title=${vt.together}>
      <p class="zacht">${vt.alphabetical}</p>
      <${hn} ids=${gn([...e.keys()])} more=${n} look="kolommen" />
    <//>
  `}function af({id:t}){return i`
    <${jb} id=${t} />
    <${Lb} rows=${ee(t,"who")} />
    <${Fb} id=${t} />
    <${zb} id=${t} />
    <${Ma} title=${vt.asked} ids=${gn(sn(t,"askedOf"))} />
    <${Eb} id=${t} />
    <${Ab} id=${t} />
    <${zs} id=${t} />
  `}var vt,El,rf,Tb,lf=L(()=>{"use strict";W();B();A();Cn();J();Jt();Pt();$o();jt();Ae();pr();ho();vt=k.thing.organisation,El=t=>fn.filter(e=>t.includes(e.notation)).map(e=>e.label),rf=t=>De(t.map(e=>e.toLowerCase()));Tb=1});function Nb({id:t,scenario:e}){let n=dn.cell_columns,o=nt(e).matrix.kind.filter(c=>si(c.barrier,c.plan)===t);if(!o.length)return null;let s=c=>T("overzicht",{cel:xe(c.column,c.barrier,c.plan)}),r=c=>I(ct(c.column)),a=c=>{let{word:p,lines:d,look:f}=Ee(c);return[i`<span class=${`chip ${f}`}>${p}</span>`,d.length>0&&` ${d.join(" · ")}`]},l=[...jn(c=>c.plan),{key:"soort",label:n.kind,text:r,cell:c=>i`<a href=${s(c)}>${r(c)}</a>`},{key:"stand",label:n.stand,text:c=>Ee(c).word,cell:a},{key:"hoe",label:n.how,text:c=>Al(c.most_basis),cell:c=>c.most_basis&&cf(c.most_basis)}];return i`
    <${wt} title=${dn.cells}>
      <p class="zacht">${ut(e)}</p>
      <${ft} id="vakken" caption=${dn.cells_caption} rows=${o} columns=${l} />
    <//>
  `}function Pb({links:t,scenario:e,undecided:n}){let o=dn.columns,s=l=>dt(l,"initiative"),{links:r}=nt(e),a=[...jn(l=>Ot(l)?.key),ln("actie",o.action,s),{key:"soort",label:o.kind,text:l=>_t(l,"interventionKind").map(ct).join(", ")},{key:"wie",label:o.who,sort:!1,text:l=>vi(s(l)).map(O).join(", "),cell:l=>i`<${oe} ids=${vi(s(l))} />`},mo("stand",o.stand,s,e.date),{key:"hoe",label:o.how,text:l=>Al(r[l][0]),cell:l=>cf(r[l][0],`; ${K("Strength",r[l][1])}`)}];return i`
    <${wt} title=${g(dn.work,{count:P(t.map(s)).length})}>
      ${t.length?i`<${ft} id="wiewat" caption=${dn.work_caption} rows=${t} sort="actie" columns=${a} />`:i`<p>${n?k.overview.undecided:us(st(e.plan))}</p>`}
    <//>
  `}function Ib({ids:t}){if(!t.length)return null;let e=t.map(n=>[i`<${N} id=${n} />`,g(Xt(Ot(n)).thing.step.helper,{awareness:je(n,"awareness")||dn.unaware})]);return i`<${wt} title=${dn.helpers}><${cr} items=${e} /><//>`}function pf({id:t}){let e=q(E.route.query),n=qe(t,"narrower"),o=[t,...n],s=l=>o.flatMap(c=>sn(c,"barrier")).filter(c=>He(c,l)),r=nt(e).links,a=o.flatMap(l=>ee(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&es(l,e.plan));return i`
    <${Bb} id=${t} narrow=${n} />
    <${Nb} id=${t} scenario=${e} />
    <${Pb} links=${a} scenario=${e} undecided=${Or(e).has(t)} />
    <${Ma} title=${dn.asked} ids=${s("Recommendation").filter(l=>es(l,e.plan))} />
    <${Ib} ids=${s("Facilitator")} />
  `}var dn,Al,cf,Bb,df=L(()=>{"use strict";W();Z();B();Ct();A();Cn();Ln();J();lt();Jt();Pt();jt();Ae();pr();dn=k.thing.step,Al=t=>Te[t]?.[1]||"",cf=(t,e="")=>[i`<${an} basis=${t} />`,` ${Al(t)}${e}`],Bb=({id:t,narrow:e})=>i`
  <${wt} title=${dn.what}>
    <${Ie} text=${x(t,"step")} />
    <${Ie} text=${x(t,"definition")} />
    <${Ie} text=${x(t,"scopeNote")} look="zacht" />
    ${e.length>0&&i`<p>${dn.narrower}<${oe} ids=${e} />.</p>`}
    ${dt(t,"broader")&&i`<p>${dn.broader}<${N} id=${dt(t,"broader")} />.</p>`}
  <//>
`});function Rb({report:t,said:e}){return i`
    <${Ie} text=${x(t,"summary")} />
    <${Ao} of=${t} />
    ${e&&i`<p class="zacht">${e}</p>`}
    <${se} of=${[t]} />
  `}function Db({id:t,reports:e}){let n=un(t);if(en(t.split("/")[0]).dates.length<3)return null;let o=s=>Le(t,s).earlier?i`<span class="chip s-geen">${n.not_mentioned}</span>`:i`<${Qt} id=${t} date=${s} />`;return i`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:s})=>i`<li><span class="zacht">${Y(s)}</span>${o(s)}</li>`)}
    </ol>
  `}function Wb({id:t}){let e=en(t.split("/")[0]),{result:n,not_mentioned:o}=un(t),s=e.dates.filter(({date:a})=>ps(t,a));if(!s.length)return null;let r=(a,l)=>l===e.date&&n[x(a,"resultReported")];return i`
    <${Db} id=${t} reports=${s} />
    <ol class="tijdlijn">
      ${s.map(({date:a,label:l})=>{let c=Br(t,a);return i`
          <li>
            <strong>${I(l)}</strong>
            <p><${Qt} id=${t} date=${a} /></p>
            ${Le(t,a).earlier&&i`<p class="zacht">${I(o)}</p>`}
            ${c&&i`<${Rb} report=${c} said=${r(c,a)} />`}
          </li>
        `})}
    </ol>
  `}function qb({id:t}){let e=qe(t,"silentPart"),n=e.map(o=>[x(o,"summary"),i`<span class="zacht"> (${K("SilentWeight",x(o,"weight"))})</span>`]);return e.length>0&&i`<p><strong>${un(t).silent}</strong></p><${cr} items=${n} />`}function Hb({id:t}){let e=un(t),n=e.deadline_columns,o=Ar(t);if(!o.length)return null;let s=a=>[`“${x(a,"deadlineText")}”`,x(a,"revises")==="true"&&i`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:a=>x(a,"deadlineText"),cell:s},{key:"waarvoor",label:n.what,text:a=>x(a,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:a=>x(a,"dueBy"),cell:a=>Y(x(a,"dueBy"))||x(a,"condition")},{key:"soort",label:n.kind,text:a=>Hs(x(a,"modality"))},{key:"er",label:n.there,text:a=>Le(a).delivery||e.not_there},{...Zs(n.place,()=>[]),cell:a=>i`<${Ie} text=${x(a,"summary")} /><${se} of=${[a]} />`}];return i`<${ft} id="termijnen" caption=${e.deadlines} rows=${o} columns=${r} />`}function Vb({id:t}){let e=un(t),n=e.who_columns,o=ee(t,"who");if(!o.length)return i`<p>${e.nobody}</p>`;let s=({from:a})=>i`<${N} id=${a} /><${ms} id=${a} />`,r=[{key:"wie",label:n.who,text:({from:a})=>O(a),cell:s},{key:"rol",label:n.role,text:({said:a})=>a},{key:"wat",label:n.note,sort:!1,text:({of:a})=>x(a[0],"summary")},Zs(n.place,({of:a})=>a.slice(0,1))];return i`<${ft} id="wie" caption=${e.who_caption} rows=${o} columns=${r} />`}function Ub({id:t}){let e=qe(dt(t,"inChapter"),"chapterLead");return e.length>0&&i`<p class="zacht">${un(t).heading}<${oe} ids=${e} />.</p>`}function Kb({id:t}){let e=un(t),n=cs(t);if(n.length)return n.map(s=>i`<${Qs} id=${s} /><${se} of=${[s]} />`);if(x(t,"crossCutting")!=="true")return i`<p>${e.unjudged}</p>`;let o=_t(t,"interventionKind").map(ct).join(", ");return i`
    <p>${g(e.across,{kinds:o})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${x(t,"rationale")}</p>
  `}function Gb({id:t}){let e=un(t),n=sn(t,"subMeasureOf"),o=s=>i` <${Qt} id=${s} />`;return i`<${wt} title=${e.container}><p>${e.parts}</p><${hn} ids=${n} more=${o} /><//>`}function uf({id:t}){let e=un(t),n=en(t.split("/")[0]),o=x(t,"promise"),s=Fs(t),r=x(t,"isContainer")==="true"?Gb:Jb;return i`
    <${wt} title=${o?e.promise:e.what}>
      <${Ie} text=${o} />
      <${Ie} text=${x(t,"summary")} />
      ${x(t,"isNew")==="true"&&i`<p class="zacht">${g(e.new,{when:ro(n.date,n)})}</p>`}
      ${x(t,"numberedByUs")==="true"&&i`<p class="zacht">${e.numbered}</p>`}
      <${se} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${Ca} id=${t} />
    ${s.length>0&&i`<${wt} title=${k.thing.further}><${Tn} pairs=${s} /><//>`}
    <${zs} id=${t} />
  `}var un,Jb,ff=L(()=>{"use strict";W();B();A();Cn();J();lt();Jt();jt();Ae();pr();ho();un=t=>Xt(Ot(t)).thing.undertaking;Jb=({id:t})=>i`
  <${wt} title=${un(t).progress}><${Wb} id=${t} /><${qb} id=${t} /><${Hb} id=${t} /><//>
  <${wt} title=${un(t).who}><${Vb} id=${t} /><${Ub} id=${t} /><//>
  <${wt} title=${un(t).steps}><${Kb} id=${t} /><//>
`});function Yb({id:t}){let e=Zb[Co(t)];return e?y.plans.filter(n=>!Ot(t)||n===Ot(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>i`<${Qb} key=${n.plan.key} ...${n} />`):null}function Xb({id:t}){let e=sn(t,"inChapter"),n=[...Fs(t),[He(t,"Legislation")?to.also_known:to.in_source,_t(t,"altLabel").join(", ")],[to.place,te(t).length>0&&i`<${se} of=${[t]} />`]],o=s=>i` <${Qt} id=${s} />`;return i`
    <${wt} title=${to.known}>
      ${He(t,"Facilitator")&&i`<p class="zacht">${Xt(Ot(t)).thing.other.judged}</p>`}
      <${Ie} text=${x(t,"summary")} />
      <${Ie} text=${x(t,"rationale")} />
      <${Tn} pairs=${n} />
    <//>
    <${Ca} id=${t} />
    ${e.length>0&&i`<${wt} title=${to.other.chapter}><${hn} ids=${gn(e)} more=${o} /><//>`}
    <${zs} id=${t} />
  `}function nk({id:t}){let e=q(E.route.query),n=nt(e).gaps.filter(s=>s.pages.includes(t));if(!n.length)return null;let o=n.map(s=>i`<${cp} list=${[s]} scenario=${e} />`);return i`
    <${wt} title=${g(to.gaps,{count:n.length})}>
      <${Eo} id="vragen" items=${o} first=${Kt()?ek:tk} as="div" />
    <//>
  `}function ok({id:t}){let e=Co(t),n=[$f[e]&&i`<a href=${T($f[e])}>${to.crumbs[e]}</a>`,D&&Ot(t)?.title,...["inChapter","subMeasureOf"].map(o=>dt(t,o)&&i`<${N} id=${dt(t,o)} />`),Mt(t)].filter(Boolean);return i`<p class="kruimel">${n.map((o,s)=>[s>0&&" › ",o])}</p>`}function mf({route:t}){let e=t.path.slice(1).join("/");if(!Ft(e))return i`<${yo} />`;let n=O(e),o=Co(e),s=sk[o],r=()=>{let l=g(to.footnote,{kind:Mt(e),name:n,said:x(e,"promise")||x(e,"summary")});return Ks(l.trim().replace(/([^.!?])$/,"$1."),te(e),null,Ot(e)||st())},a=o==="undertaking"&&x(e,"isContainer")!=="true";return i`
    <${ok} id=${e} />
    <${et} text=${He(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${a&&i`<p><${Qt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(o)&&i`<${Do} />`}
    <${Yb} id=${e} />
    <div class="acties bovenaan">
      <${Vn} text=${r} />
      <a href=${T(["graaf","omgeving"],{ding:e})}>${to.around}</a>
    </div>
    <${s} id=${e} />
    <${nk} id=${e} />
  `}var to,Bl,Zb,Qb,tk,ek,$f,sk,hf=L(()=>{"use strict";W();Z();Ht();B();Ct();A();Cn();J();lt();Jt();Ze();Pt();$o();gs();jt();Ae();pr();lf();df();ff();ho();sr();to=k.thing,Bl=k.thing.route,Zb={organisation:(t,e)=>y.partners[D?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Mn},Qb=({plan:t,steps:e})=>i`
  <div class="routelijn">
    <ol aria-label=${D?g(Bl.of_plan,{plan:t.title}):Bl.label}>
      ${t.steps.map(n=>i`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${Bl[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[tk,ek]=[3,2];$f={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};sk={undertaking:uf,organisation:af,step:pf,other:Xb}});function ak({row:t,date:e}){let n=gf(t,e);return i`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${Xe.kinds[t.kind]}</span>${" "}
          ${t.id&&i`<${N} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${n&&i`<span class="zacht"> – ${n}</span>`}
        </p>
        <${rp} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}function pk({years:t}){return i`
    <${yn}>
      <${En} />
      <${ws} />
      <div class="velden">
        <${zn} name="tekst" />
        <${It} label=${Xe.fields.what} name="wat" options=${Object.entries(Xe.kinds)} />
        <${It} label=${Xe.fields.step} name="stap" options=${Ue} />
        <${It} label=${Xe.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${bo} names=${ck} />
      </div>
    <//>
  `}function bf({route:t}){let e=q(t.query),n=t.query,o=y.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),s=o.filter(l=>(!n.wat||l.kind===n.wat)&&(!n.stap||l.steps.includes(n.stap))&&(!n.jaar||ja(l)===n.jaar)&&(!n.tekst||on(rk(l),n.tekst))),r=z(Xe.count,s.length),a={of:ja,titles:P(s.map(ja)).map(l=>[l,l])};return i`
    <${et} text=${Xe.title}>
      <p class="uitleg">${Xe.intro} <a href=${T("beloften")}>${Xe.lanes}</a>.</p>
    <//>
    <${pk} years=${P(o.map(ja))} />
    <${Do} />
    <p class="telling">${r}<${Zt} name="tijdlijn.csv" rows=${()=>lk(s,e)} /></p>
    ${fo("tijdlijn",s,a).map(l=>i`
        <section key=${l.more?"meer":l.key} class="vouwdeel">
          ${l.folds?i`<${Un} part=${l} level=${2} names=${ik(l.rows)}
                  count=${z(Xe.count,l.rows.length)} />`:i`<h2>${l.title}</h2>`}
          <ol class=${l.open?"tijden":"tijden dicht"}>
            ${l.rows.map(c=>i`<${ak} row=${c} date=${e.date} />`)}
          </ol>
        </section>
      `)}
    <${Gt} text=${r} />
  `}function dk({rows:t,chosen:e,plan:n,scenario:o}){let{named:s}=Wn(o,n),r=Xt(n).shared.outcomes;return i`
    <div class="tegels-uitkomst" role="group" aria-label=${xt.tiles_label}>
      ${Nr(t,r).map(([a,{tile:l,number:c}])=>i`
          <button type="button" id=${`uitkomst-${a}`} aria-pressed=${String(e===a)}
            onClick=${()=>H({uitkomst:e===a?null:a})}>
            <${vs} outcome=${a} />
            <span class="getal">
              ${c?s[c].value:t.filter(p=>p.outcome===a).length}
            </span>
            <span>${g(l,{date:Y(nn(n.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function mk({rows:t,plan:e,date:n}){let{outcomes:o}=k.shared,s=Object.keys(o).find(a=>o[a].open),r=t.filter(a=>a.outcome===s).sort((a,l)=>Q(a.day,l.day));return i`
    <aside class="langst-open">
      <h2>${xt.open.title}</h2>
      <p>${r.length?g(xt.open.said,{date:Y(nn(e.key,n))}):xt.open.none}</p>
      <ul>
        ${r.slice(0,$k).map(a=>i`
            <li key=${a.id}>
              <${vs} outcome=${a.outcome} />
              <span>
                <${N} id=${a.work} text=${a.short} />${" "}${a.what||""}
                <span class="bij">${a.modality}: ${a.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${T("aandachtspunten",{vraag:"deadline-verstreken"})}>${xt.open.gaps}</a></p>
      <h2>${xt.read.title}</h2>
      <ul class="leesregels">${xt.read.lines.map(a=>i`<li>${a}</li>`)}</ul>
    </aside>
  `}function gk({plan:t,scenario:e,chosen:n}){let o=jo(t,e.date),s=Jc(t,e.date),r=o.filter(a=>!n||a.outcome===n);return i`
    <section>
      ${D&&i`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${g(xt.intro,{count:o.length,undated:s.length})}</p>
      <p>${Wn(e,t).said.overdue}</p>
      <${dk} rows=${o} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${Yu} plan=${t} rows=${r} date=${e.date} /><${hk} plan=${t} rows=${r} /></div>
        <${mk} rows=${o} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${xt.table}</summary>
        <${ft} id=${`beloften-${t.key}`} caption=${xt.caption} rows=${r} columns=${kf} sort="dag" />
      </details>
      ${s.length>0&&i`
          <details class="tweeling">
            <summary>${g(xt.undated,{count:s.length})}</summary>
            <ul>
              ${s.map(a=>i`<li>
                  <${N} id=${a.work} />: ${a.quote}${a.what&&`, ${a.what}`}
                  ${a.stand&&`; ${a.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function yf({route:t}){let e=q(t.query),n=Qc(e),o=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",s=n.flatMap(r=>jo(r,e.date)).filter(r=>!o||r.outcome===o);return i`
    <${et} text=${xt.heading} title=${xt.title} />
    <${yn}><${En} /><${ws} /><//>
    <${Do} />
    ${n.map(r=>i`<${gk} key=${r.key} plan=${r} scenario=${e} chosen=${o} />`)}
    ${!n.length&&i`<p>${xt.none}</p>`}
    <p class="acties">
      <${Zt} name="beloften.csv" rows=${()=>fk(s,e)} />
      ${n.length>0&&i`<${go} name="beloften" title=${xt.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
      <a href=${T("tijdlijn")}>${xt.all_events}</a>
    </p>
    <${Gt} text=${z(xt.lane_total,s.length)} />
  `}var xt,Xe,rk,gf,ja,ik,lk,ck,uk,kf,fk,$k,hk,wf=L(()=>{"use strict";ao();W();Z();Ht();B();Ct();A();J();lt();Jt();Ze();Pt();$o();bs();Fl();jt();er();Ae();xt=k.promises,Xe=k.timeline,rk=t=>[t.id&&O(t.id),t.what].filter(Boolean).join(": "),gf=(t,e)=>[t.progress&&t.id&&rn(t.id,e),t.stand[e]].filter(Boolean).join("; "),ja=t=>t.day.slice(0,4);ik=t=>P(t.map(e=>e.id?O(e.id):e.what)),lk=(t,e)=>[[...Xe.csv,...Je],...t.map(n=>[n.when,Xe.kinds[n.kind],n.id&&O(n.id),n.what,gf(n,e.date),te(n.at).map(kt).join("; "),...ne(e,n.plan||n.at)])],ck=["tekst","wat","stap","jaar"];uk=t=>{let e=lo(t.plan).lanes[t.lane];return e?ds(e):""},kf=[{key:"dag",label:xt.columns.day,text:t=>t.day,cell:t=>t.by},ln("actie",xt.columns.work,t=>t.work),{key:"wat",label:xt.columns.what,text:t=>t.what},{key:"woorden",label:xt.columns.quote,text:t=>t.quote},{key:"stand",label:xt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?i`<${qo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:xt.columns.lane,text:uk}],fk=(t,e)=>{let n=s=>te(s.id).map(kt).join("; "),o=[...kf,{key:"bron",label:Xe.csv.at(-1),text:n}];return Lo(o,t,s=>ne(e,s.plan.key))},$k=6;hk=({plan:t,rows:e})=>i`
  <div class="lanenlijst">
    ${lo(t).lanes.map((n,o)=>({lane:n,found:e.filter(s=>s.lane===o)})).filter(({found:n})=>n.length).map(({lane:n,found:o})=>i`
          <details>
            <summary>${ds(n)}
              <span class="bij">
                ${z(xt.lane_total,o.length)}${Ll(o).map(s=>` · ${s}`)}
              </span>
            </summary>
            <ul>
              ${o.map(s=>i`
                  <li key=${s.id}>
                    <${qo} outcome=${s.outcome} on=${s.by} />
                    <span><${N} id=${s.work} text=${s.short} />${" "}${s.what||s.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`});function _f({title:t,count:e,none:n,children:o}){return i`
    <section class="blok">
      <${D?"h3":"h2"}>${g(eo.part,{title:t,count:e})}<//>
      ${e?o:i`<p>${n}</p>`}
    </section>
  `}function bk({loss:t,scenario:e,id:n,title:o}){let s=l=>vf(t,l,e),r=l=>T("overzicht",{cel:xe(l.column,l.barrier,t.plan)}),a=[{key:"vak",label:eo.columns.cell,sort:!1,text:l=>Nl(l,s(l)),cell:l=>s(l)?i`<a href=${r(l)}>${Nl(l,s(l))}</a>`:Nl(l,void 0)},{key:"nu",label:eo.columns.now,sort:!1,text:l=>xf(s(l))},{key:"weg",label:eo.columns.lost,sort:!1,text:l=>l.said}];return i`<${ft} id=${n} caption=${o} hideCaption rows=${t.cells} columns=${a} />`}function kk({loss:t,names:e,scenario:n}){let o=en(t.plan),{cells:s,none:r,...a}=o.words.losses,l=`verlies${o===y.plans[0]?"":`-${o.key}`}`,c=d=>[" ",i`<${Qt} id=${d} date=${n.date} />`],p=(d,f)=>i`
    <${_f} title=${d} count=${f.length} none=${r}><${hn} ids=${f} more=${c} /><//>
  `;return i`
    <section>
      ${D&&i`<h2>${o.title}</h2>`}
      <p class="verlieskop">${yk(t,e)}</p>
      <p>${t.said}</p>
      <${vk} loss=${t} scenario=${n} />
      <${_f} title=${s} count=${t.cells.length} none=${r}>
        <${bk} loss=${t} scenario=${n} id=${l} title=${s} />
      <//>
      ${Object.keys(a).map(d=>({list:d,ids:t[d]||[]})).filter(({ids:d})=>d.length).map(({list:d,ids:f})=>p(a[d],f))}
      ${t.blocks.map(d=>p(d.said,d.acts))}
    </section>
  `}function yk(t,e){let n={alone:t.last_actor.length,acts:t.acts,count:e.length,source:So(en(t.plan))};return g(e.length===1?eo.heading.one:eo.heading.more,{...n,names:De(e)})}function Pl({losses:t,names:e,scenario:n}){let o=De(e),s=()=>t.flatMap(r=>r.cells.map(a=>{let l=vf(r,a,n),c=l?ot(a.barrier):"";return[o,ct(a.column),c,xf(l),a.said,...ne(n,r.plan)]}));return i`
    ${t.length?t.map(r=>i`<${kk} key=${r.plan} loss=${r} names=${e} scenario=${n} />`):we(n).map(r=>i`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${Zt} name="wat-als.csv" rows=${()=>[[...eo.csv,...Je],...s()]} />
    </div>
  `}function wk(t,e){let n=new Map(t.places.map(o=>[`${o.step}~${o.kind}`,o]));return nt({...e,plan:t.plan}).places.map(o=>({key:o.kind||String(o.step),last_actor:[],only_lead:[],title:o.kind?I(ct(o.kind)):ot(o.step),...n.get(`${o.step}~${o.kind}`),things:o.things}))}function _k({place:t,date:e}){let{title:n,things:o,last_actor:s,only_lead:r}=t,a=o.filter(l=>!s.includes(l));return i`
    <li class=${s.length?"verlies":o.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${s.map(l=>i`<i key=${l} class="paal weg"></i>`)}
        ${a.map(l=>i`<i key=${l} class=${`paal b-${Vs(l,e)}`}></i>`)}
      </div>
      ${s.length>0&&i`
          <p class="verliestal">${g(Zo.lost,{count:s.length,total:o.length})}</p>
          <p class="verlieswoord">${Zo.lost_said}</p>
        `}
      ${r.length>0&&i`<p>${z(Zo.lead,r.length)}</p>`}
      ${(a.length>0||!o.length)&&i`<p class="zacht">${o.length?z(Zo.stays,a.length):Zo.nothing}</p>`}
    </li>
  `}function vk({loss:t,scenario:e}){let{legend:n}=Zo,o=wk(t,e),s=P(o.flatMap(a=>a.things.map(l=>Vs(l,e.date)))),r=Object.keys(y.codes.CellState).filter(a=>s.includes(a));return i`
    <section class="verliesbeeld">
      <h2>${Zo.title}</h2>
      <ul class="plaatsen">
        ${o.map(a=>i`<${_k} key=${a.key} place=${a} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:So(st(t.plan))})}</span>
        ${r.map(a=>i`<span><i class=${`paal b-${a}`}></i> ${K("CellState",a)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var Zo,eo,vf,xf,Nl,Sf=L(()=>{"use strict";W();Z();B();Ct();A();Ln();J();lt();Jt();Pt();jt();Ae();Zo=k.whatif.picture,eo=k.whatif,vf=(t,e,n)=>nt({...n,plan:t.plan}).matrix.kind.find(o=>o.column===e.column&&o.barrier===e.barrier),xf=t=>t?Dr(t):eo.no_cell,Nl=(t,e)=>{let n=I(ct(t.column));return e?g(eo.cell,{kind:n,step:ot(t.barrier).toLowerCase()}):n}});function Sk({notations:t,names:e,scenario:n}){let[o,s]=R(null),r=[n.key,...t].join();if(fe(()=>{let c=!0;return s(null),X().ask("answer",{options:xk(t,n)}).then(p=>{c&&(s(p),it(St.done))}).catch(p=>c&&s({silent:p.message||St.silent})),()=>{c=!1}},[r]),!o)return i`<div><p>${St.busy}</p></div>`;if(o.silent)return i`<div><p>${o.silent}</p></div>`;let a=c=>!n.plan||c.plan===n.plan,l=z(St.questions,o.gaps.filter(a).length);return i`
    <div>
      <${Pl} losses=${o.losses.filter(a)} names=${e} scenario=${n} />
      <p>${g(St.with_this,{questions:l,now:nt(n).gaps.length})}</p>
    </div>
  `}function Ok({acting:t,chosen:e}){let[n,o]=R(""),s=c=>H({zonder:c.map(Il).join(",")}),r=c=>{if(e.includes(c))return s(e.filter(p=>p!==c));s($n()?[...e,c]:[c])},a=c=>[O(c),..._t(c,"altLabel")].join(" "),l=t.filter(c=>on(a(c),n));return i`
    <h2>${St.leave_out}</h2>
    ${e.map(c=>i`
        <button type="button" class="weggelaten" key=${c} aria-label=${g(St.put_back,{name:O(c)})}
          onClick=${()=>r(c)}>
          ${O(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&i`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>s([])}>${St.clear}</button>
          <button type="button" class="klein" onClick=${()=>Gs(location.href,St.shared)}>${St.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${St.search}</span>
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
    <ul class="partnerlijst" aria-label=${St.list}>
      ${l.map(c=>i`
          <li key=${c}>
            <button
              type="button"
              id=${`zonder-${Il(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}
            >${O(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&i`<p>${St.none_found}</p>`}
    ${!$n()&&i`<p class="zacht">${St.alone}</p>`}
  `}function Ck({most:t,scenario:e}){let n=({steps:s,alone:r,lead:a})=>[r>0&&z(St.start.alone,r),r>0&&(s.length?g(St.start.steps,{steps:De(s.map(l=>ot(l).toLowerCase()))}):St.start.no_step),a>0&&z(St.start.lead,a)].filter(Boolean),o=So(st(e.plan));return i`
    <section id="begin">
      <h2>${St.start.title}</h2>
      <p class="zacht">${g(St.start.said,{source:o})}</p>
      <ul class="beginlijst">
        ${t.map(s=>i`
            <li key=${`${s.who}${s.plan}`}>
              <a href=${T("wat-als",{zonder:x(s.who,"notation")})}>${O(s.who)}</a>
              <span class="bij">${D?`${en(s.plan).title}: `:""}${n(s).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&i`<p>${St.start.nobody}</p>`}
    </section>
  `}function Of({route:t}){let e=q(t.query),{without:n,most:o}=nt(e),s=Object.keys(n).filter(p=>n[p].length).sort((p,d)=>Q(O(p),O(d))),r=(t.query.zonder||"").split(",").map(_e).filter(Boolean),a=r.map(p=>O(p)),[l]=r,c=r.length>1&&$n();return i`
    <${et} text=${St.title}><p class="uitleg">${St.intro}</p><//>
    <${la} scenario=${e} />
    <div class="watals">
      <section class="weglaten filters"><${Ok} acting=${s} chosen=${r} /></section>
      <div>
        ${!r.length&&i`<${Ck} most=${o} scenario=${e} />`}
        ${r.length>0&&!c&&i`<${Pl} losses=${n[l]||[]} names=${a.slice(0,1)} scenario=${e} />`}
        ${c&&i`<${Sk} notations=${r.map(Il)} names=${a} scenario=${e} />`}
      </div>
    </div>
    <${Gt} text=${r.length===1?g(St.said,{name:a[0]}):""} />
  `}var St,xk,Il,Cf=L(()=>{"use strict";ae();ao();W();Z();Ht();B();Ct();A();Me();J();lt();Ze();Pt();Sf();St=k.whatif,xk=(t,e)=>[...ns(e),...t.map(n=>["zonder",n])];Il=t=>x(t,"notation")});var Lf={};Ef(Lf,{answerTo:()=>nt,compare:()=>Q,csv:()=>Xo,data:()=>y,graphNow:()=>wl,here:()=>E,matrixSvg:()=>Xi,scenarioOf:()=>q});function Ta(t=null){for(let e of Fa())e!==t&&(e.open=!1)}function Mf(){Ta(),vn().classList.remove("is-open"),La().setAttribute("aria-expanded","false")}function Mk(){vn()&&(La().addEventListener("click",()=>{let t=vn().classList.toggle("is-open");for(let e of Fa())e.open=t;La().setAttribute("aria-expanded",String(t))}),vn().addEventListener("click",t=>{let e=t.target;e.closest("a")?Mf():e.closest("summary")&&!Kt()&&Ta(e.closest("details"))}),vn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Fa().find(n=>n.open);Kt()?La().focus():e?.querySelector("summary")?.focus(),Mf()}),document.addEventListener("click",t=>{!Kt()&&!vn().contains(t.target)&&Ta()}),vn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Kt()&&!vn().contains(e)&&Ta()}))}function jk(t,e){if(!vn())return;let n=[...vn().querySelectorAll("a")],o=r=>Xa(r.hash).path,s=n.find(r=>o(r).join("/")===e.join("/"))||n.find(r=>o(r)[0]===t);for(let r of n){let a=o(r);r===s?r.setAttribute("aria-current","page"):r.removeAttribute("aria-current"),r.setAttribute("href",T(a))}for(let r of Fa())r.classList.toggle("is-hier",!!r.querySelector("[aria-current]"))}function Lk(t,e){let n=Object.keys(y.views).length>0,o=Object.keys(y.comparisons).length>0,s={views:n||t==="graaf",comparisons:o||t==="vergelijk"};return dr=!Is(e)||s.views!==n||s.comparisons!==o,dr?(xn(i`<p role="status">${k.werkplaats.busy}</p>`,Lt("inhoud")),za?X().show(za,X().own):Rl||Tk(ns(e),s),!0):!1}async function Tk(t,e){Rl=!0;try{za=(await X().ask("page",{options:t,...e})).page,dr&&X().show(za,X().own)}catch(n){dr&&xn(i`<p role="alert">${n.message}</p>`,Lt("inhoud"))}Rl=!1}function Fk(t){let e=t.path[0]||"overzicht",n=Lt("inhoud");he()?.own&&Lk(e,q(t.query))||(n.className=`scherm-${e}`,xn(i`<${jf[e]||jf.onbekend} key=${t.path.join("/")} route=${t} />`,n),jk(e,t.path))}function Dl(){let t=Lt("motor");t.hidden=!1;let{state:e,why:n,own:o}=X();xn(i`<${Iu} state=${e} why=${n} own=${o} />`,t)}function zk(){Ek(),dr=!1,window.removeEventListener("werkplaats",Dl),xn(null,Lt("inhoud")),xn(null,Lt("motor"))}var vn,La,Fa,jf,Rl,za,dr,Ek,Tf=L(()=>{"use strict";ae();W();Z();Ht();B();Ct();A();Me();wi();lt();Pt();tl();Up();Xp();sd();bd();su();hu();ku();Du();Ju();sr();sf();hf();wf();Cf();vn=()=>Lt("menu"),La=()=>Lt("menuknop"),Fa=()=>[...vn().querySelectorAll("details")];Lt("spring").addEventListener("click",t=>{t.preventDefault(),Lt("inhoud").focus()});Mk();Lt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=Lt("zoek").value;location.hash=qc(e)||T("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:o,content:s}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:o,content:s};Gs(g(e,{...r,sources:mn()}),n)});jf={__proto__:null,overzicht:bu,dekking:od,aandachtspunten:gd,partners:du,maatregelen:uu,naslag:$u,gevraagd:mu,tijdlijn:bf,beloften:yf,graaf:ou,ding:mf,samenvatting:of,vragen:Gu,"wat-als":Of,vergelijk:Yp,"weet-niet":Vp,methode:Hp,zoek:nu,...he()&&{controleer:Ru},onbekend:yo},Rl=!1,za="",dr=!1;he()&&(Lt("eigen").hidden=!1,window.addEventListener("werkplaats",Dl),Dl());Lt("inhoud").replaceChildren();Ek=kc(Fk);he()&&window.addEventListener("andere-bladzijde",zk,{once:!0});document.fonts.ready.then(()=>wl()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja"});ae();Aa();typeof DecompressionStream>"u"?Lt("te-oud").hidden=!1:ql().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(Tf(),Lf))});})();
