"use strict";var ketenkaart=(()=>{var Bf=Object.defineProperty;var j=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(o){throw n=[o],o}};var Pf=(t,e)=>{for(var n in e)Bf(t,n,{get:e[n],enumerable:!0})};function it(t){let e=ft("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Hl(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n})),s=document.createElement("a");s.href=o,s.download=t,document.body.append(s),s.click(),s.remove(),window.setTimeout(()=>URL.revokeObjectURL(o),1e3)}var ft,ie=j(()=>{"use strict";ft=t=>document.getElementById(t)});async function Vl(){let t=Uint8Array.from(atob(ft("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Ba=Nf(await new Response(e).json())}function Nf(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(o=>e[o])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([o,s])=>[o,e[s]]))):e.push(n);return e.at(-1)}var Ba,Pa=j(()=>{"use strict";ie()});function Gl(t){var e=Ul.get(this);return e||(e=new Map,Ul.set(this,e)),(e=Kl(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,a="",l="",c=[0],p=function($){r===1&&($||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,a):r===3&&($||a)?(c.push(3,$,a),r=2):r===2&&a==="..."&&$?c.push(4,$,0):r===2&&a&&!$?c.push(5,0,!0,a):r>=5&&((a||!$&&r===5)&&(c.push(r,0,a,s),r=6),$&&(c.push(r,$,0,s),r=6)),a=""},d=0;d<n.length;d++){d&&(r===1&&p(),p(d));for(var f=0;f<n[d].length;f++)o=n[d][f],r===1?o==="<"?(p(),c=[c],r=3):a+=o:r===4?a==="--"&&o===">"?(r=1,a=""):a=o+a[0]:l?o===l?l="":a+=o:o==='"'||o==="'"?l=o:o===">"?(p(),r=1):r&&(o==="="?(r=5,s=a,a=""):o==="/"&&(r<5||n[d][f+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),r=2):a+=o),r===3&&a==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Kl,Ul,Jl=j(()=>{Kl=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var a=e[r++],l=e[r]?(e[0]|=a?1:2,n[e[r++]]):e[++r];a===3?o[0]=l:a===4?o[1]=Object.assign(o[1]||{},l):a===5?(o[1]=o[1]||{})[e[++r]]=l:a===6?o[1][e[++r]]+=l+"":a?(s=t.apply(l,Kl(t,l,n,["",null])),o.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(l)}return o},Ul=new Map});function xo(t){t&&t.parentNode&&t.remove()}function qa(t,e,n){var o,s,r,a={},l=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:a[r]=e[r];return l>2&&(a.children=l>3?Wa.call(arguments,2):n),Bs(t,a,o,s,null)}function Bs(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ps,__v:s||++Yl,__i:-1,__u:0};return!s&&kt.vnode&&kt.vnode(r),r}function xr(t){return t.children}function kr(t,e){this.props=t,this.context=e,this.__g=0}function ro(t,e){if(e==null)return t.__&&ro(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:ro(t)}function Wf(t){var e,n=t.__v,o=n.__e,s=[],r=[],a=t.__P;a&&((e=So({constructor:Ps},n)).__v=n.__v+1,kt.vnode&&kt.vnode(e),Ha(a,e,n,t.__n,a.namespaceURI,32&n.__u?[o]:null,s,o||ro(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,ac(s,e,r),n.__=n.__e=null,e.__e!=o&&ec(e))}function ec(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),ec(t)}function Zl(t){(8&t.__g||(t.__g|=8,so.push(t),wr++))&&Na==kt.debounceRendering||((Na=kt.debounceRendering)||queueMicrotask)(nc)}function nc(){try{for(var t,e=1;so.length;)so.length>e&&so.sort(Xl),t=so.shift(),e=so.length,8&t.__g&&Wf(t)}finally{(wr=so.length)&&(Na||queueMicrotask)(nc)}}function oc(t,e,n,o,s,r,a,l,c,p,d){var f,$,u,m,b,h,_=o.__k||vr,w=e.length;for(c=qf(n,e,_,c,w),f=0;f<w;f++)(u=n.__k[f])!=null&&($=~u.__i&&_[u.__i]||_r,u.__i=f,h=Ha(t,u,$,s,r,a,l,c,p,d),m=u.__e,($.ref!=u.ref||8&$.__u)&&($.ref&&Va($.ref,null,u,$),u.ref&&d.push(u.ref,u.__c||m,u)),b=b||m,4&u.__u?(c=sc(u,c,t,!$.__v),$.__e&&($.__e=null)):typeof u.type=="function"&&h!==void 0?c=h:m&&(c=m.nextSibling),u.__u&=-21);return n.__e=b,c}function qf(t,e,n,o,s){var r,a,l,c,p,d,f,$,u,m=n.length,b=m,h=0,_=0,w=t.__k=Array(s);for(r=0;r<s;r++)(a=e[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=w[r]=Bs(null,a):Da(a)?a=w[r]=Bs(xr,{children:a}):a.constructor===Ps&&a.__b?a=w[r]=Bs(a.type,a.props,a.key,a.ref,a.__v):w[r]=a,c=r+h,a.__=t,a.__b=t.__b+1,l=null,~(p=a.__i=Hf(a,n,c,b))&&(b--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,p==c-1?h--:p==c+1?h++:p!=c&&(p>c?h--:h++,_=1)):(~p||(s>m?h--:s<m&&h++),typeof a.type!="function"&&(a.__u|=4))):w[r]=null;if(_){for(d=[],f=[],r=0;r<s;r++)if((a=w[r])&&16&a.__u){for(h=0,$=d.length;h<$;)d[u=h+$>>1]<a.__i?h=u+1:$=u;d[h]=a.__i,f[r]=h+1}for(h=d.length;r--;)f[r]&&(f[r]==h?h--:w[r].__u|=4)}if(b)for(r=0;r<m;r++)!(l=n[r])||2&l.__u||(l.__e==o&&(o=ro(l)),Ua(l,l));return o}function sc(t,e,n,o){var s,r,a,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=sc(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=ro(t))&&!e.parentNode&&(e=null),a=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,e):n.insertBefore(a,e||null)),e=a;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Hf(t,e,n,o){var s,r=t.key,a=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&a==l.type)return n;if(o>(c?1:0)){for(s=n-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s;for(s=n+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s}return-1}function Ql(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function gr(t,e,n,o,s){var r,a;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||Ql(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||Ql(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(a=Ia[e]||(Ia[e]=Vf(e)),(t.__a||(t.__a={}))[e]=Ra,r=e!=(e=e.replace(tc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,a,r):t.removeEventListener(e,a,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Vf(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[br]==null)e[br]=Ra++;else if(e[br]<this.__a[t])return;return n(kt.event?kt.event(e):e)}}}function Ha(t,e,n,o,s,r,a,l,c,p){var d,f,$,u,m,b,h,_,w,C,v,V,B,M,dt,T,S,N,W=e.type;if(e.constructor!==Ps)return null;128&n.__u&&(c=32&n.__u,d=n.__c.__z)&&(e.__u|=c,f=r=[],d.nodeType==8?l=yr(d,r):r.push(d),l=r[0]||l),(d=kt.__b)&&d(e);t:if(typeof W=="function"){$=a.length;try{if(_=e.props,w=(d=W.prototype)&&d.render,C=(d=W.contextType)&&o[d.__c],v=d?C?C.props.value:d.__:o,(u=n.__c)?(e.__c=u,2&u.__g&&(u.__g|=1)):(w?e.__c=u=new W(_,v):(e.__c=u=new kr(_,v),u.constructor=W,u.render=Kf),C&&C.sub(u),u.state||(u.state={}),u.__n=o,u.__g|=8,u.__h=[],u.__k=[]),w&&(u.__s||(u.__s=u.state),W.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=So({},u.__s)),So(u.__s,W.getDerivedStateFromProps(_,u.__s)))),m=u.props,b=u.state,u.__v=e,n.__c){if(_!==m&&w&&!W.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(_,v),e.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(_,u.__s,v)===!1){e.__v!=n.__v&&(u.props=_,u.state=u.__s,u.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(at){at&&(at.__=e)}),vr.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&a.push(u),l=ro(n);break t}u.componentWillUpdate&&u.componentWillUpdate(_,u.__s,v),w&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(m,b,h)})}else w&&!W.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),w&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=v,u.props=_,u.__P=t,u.__g&=-5,V=kt.__r,B=w?25:0;do u.__g&=-9,V&&V(e),d=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++B<25);w&&(vr.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(o=So({},o,u.getChildContext())),w&&n.__c&&u.getSnapshotBeforeUpdate&&(h=u.getSnapshotBeforeUpdate(m,b)),M=d&&d.type===xr&&d.key==null?d.props.children:d,_.__P&&(d=l,s=(t=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(at){at&&Ua(at,at)}),n.__k=null),l=n.__k?ro(n,0):null),l=oc(t,Da(M)?M:[M],e,n,o,s,r,a,l,c,p),_.__P&&(e.__e=null,l=d),e.__u&=-161,f&&f.some(xo),u.__h.length&&a.push(u),1&u.__g&&(u.__g&=-4)}catch(at){if(a.length=$,e.__v=null,c||r)if(at&&at.then){if(e.__u|=128|c,r){for(~(S=r.indexOf(l||void 0))||(S=r.length);(N=r[S-1])&&N.nodeType==8;)S--;for(;S<r.length;S++)if(N=r[S])if(r[S]=null,dt){if(N==T)break}else{if(N.nodeType!=8)break;N.data.startsWith("$s")&&(T=yr(dt=N))}}if(!dt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;dt=l}(d=yr(dt=e.__c.__z||(e.__c.__z=dt)))?(e.__e=dt,l=d):e.__e=l,l=l&&l.nextSibling}else r&&r.some(xo);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),at&&at.then||rc(e),kt.__e(at,e,n)}}else l=e.__e=Uf(n.__e,e,n,o,s,r,a,c,p,t);return(d=kt.diffed)&&d(e),l}function yr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function rc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(rc))}function ac(t,e,n){for(var o=0;o<n.length;)Va(n[o++],n[o++],n[o++]);kt.__c&&kt.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){kt.__e(r,s.__v)}})}function Uf(t,e,n,o,s,r,a,l,c,p){var d,f,$,u,m,b,h,_,w=n.props||_r,C=e.props,v=e.type;if(v=="svg"?s="http://www.w3.org/2000/svg":v=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(d=0;d<r.length;d++)if((m=r[d])&&(v?m.localName==v:m.nodeType==3)){t=m,r[d]=null;break}}if(!t){if(_=p.ownerDocument||document,!v)return _.createTextNode(C);t=_.createElementNS(s,v,C.is?C:p),l&&(kt.__m&&kt.__m(e,r),l=!1),r=null}if(v){if(p=v=="template"&&t.content||t,r=v=="textarea"&&C.defaultValue!=null?null:r&&Wa.call(p.childNodes),!l&&r)for(w={},d=0;d<t.attributes.length;d++)w[(m=t.attributes[d]).name]=m.value;for(d in w)m=w[d],d=="dangerouslySetInnerHTML"?$=m:d=="children"||d in C||d=="value"&&"defaultValue"in C||d=="checked"&&"defaultChecked"in C||gr(t,d,null,m,s);for(d in C)m=C[d],d=="children"?u=m:d=="dangerouslySetInnerHTML"?f=m:d=="value"?b=m:d=="checked"?h=m:l&&typeof m!="function"||w[d]===m||gr(t,d,m,w[d],s);f?(l||$&&(f.__html==$.__html||f.__html==t.innerHTML)||(t.innerHTML=f.__html),e.__k=[]):($&&(t.textContent=""),(v=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Df.test(v))&&(s="http://www.w3.org/1999/xhtml"),oc(p,Da(u)?u:[u],e,n,o,s,r,a,r?r[0]:n.__k&&ro(n,0),l,c),r&&r.some(xo)),l&&v!="textarea"||(d="value",v=="progress"&&b==null?t.removeAttribute(d):b==null||b===t[d]&&(v!="progress"||b)||gr(t,d,b,w[d],s),d="checked",h!=null&&h!=t[d]&&gr(t,d,h,w[d],s))}else w===C||l&&t.data==C||(t.data=C);return t}function Va(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){kt.__e(s,n)}}function Ua(t,e,n){var o,s,r,a;if(kt.unmount&&kt.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||Va(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){kt.__e(l,e)}o.__P=o.__n=null}if(o=t.__k)for(a=0;a<o.length;a++)o[a]&&Ua(o[a],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=yr(o,r=[]))&&(o==t.__e&&r.some(xo),xo(s),xo(o)),n||xo(t.__e),t.__e=t.__c=t.__=null}function Kf(t,e,n){return this.constructor(t,n)}function xn(t,e){var n,o,s,r;kt.__&&kt.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=Bs(xr,{children:[t]}),s=[],r=[],Ha(e,e.__k,o||_r,_r,e.namespaceURI,o?null:e.firstChild?Wa.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),ac(s,e.__k,r),e.__k.props.children=null}var kt,Yl,If,so,Na,wr,Xl,br,tc,Ra,Ia,Rf,Ps,_r,vr,Df,Da,Wa,So,Sr=j(()=>{Ps=Symbol.for("pv"),_r={},vr=[],Df=/^m(i|n|o|s|text|space)$/,Da=Array.isArray,Wa=vr.slice,So=Object.assign;kt={__e:function(t,e,n,o){for(var s,r,a;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((a=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),a=1),a&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw wr=0,t}},Yl=0,If=function(t){return t!=null&&t.constructor===Ps},kr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=So({},this.state)),typeof t=="function"&&(t=t(So({},n),this.props)),t&&(So(n,t),this.__v&&(e&&this.__k.push(e),Zl(this)))},kr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Zl(this))},kr.prototype.render=xr,so=[],wr=0,Xl=function(t,e){return t.__v.__b-e.__v.__b},br=Symbol(),tc=/(PointerCapture)$|Capture$/i,Ra=0,Ia={},Rf=0});function Cr(t,e){Pt.__h&&Pt.__h(Vt,t,Or||e),Or=0;var n=Vt.__H||(Vt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function D(t){return Or=1,Gf(gc,t)}function Gf(t,e,n){var o=Cr(Yo++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):gc(void 0,e),function(r){var a=(o.__N||o.__)[0],l=o.t(a,r);Ga(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=Vt,!Vt.__f)){Vt.__f=!0;var s=Vt.shouldComponentUpdate;Vt.shouldComponentUpdate=function(r,a,l){var c=this.__H;if(!c)return!0;var p=!1,d=this.props!=r;if(c.__.some(function($){$.__N&&(p=!0,Ga($.__[0],$.__N[0])||(d=!0))}),s){var f=s.call(this,r,a,l);return p?f||d:f}return!p||d}}return o.__}function fe(t,e){var n=Cr(Yo++,3);!Pt.__s&&Qa(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,Vt.__H.__h.push(n))}function Nt(t,e){var n=Cr(Yo++,4);!Pt.__s&&Qa(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,Vt.__h.push(n))}function Sn(t){return Or=5,tn(function(){return{current:t}},[])}function tn(t,e){var n=Cr(Yo++,7);return Qa(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Jf(){var t;do{for(;t=Ja.shift();)try{Ns(t)}catch(n){Pt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=hc.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Ns),e.__h.some(Za),e.__h=[]}catch(n){e.__h=[],Pt.__e(n,t.__v)}}}while(Ja.length)}function Zf(t){var e,n=function(){clearTimeout(o),$c&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);$c&&(e=requestAnimationFrame(n))}function mc(t){t!=1&&ic==Pt.requestAnimationFrame||((ic=Pt.requestAnimationFrame)||Zf)(Jf)}function Ns(t){var e=Vt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Vt=e}function Za(t){var e=Vt;t.__c=t.__(),Vt=e}function Qa(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Ga(n,t[o])})}function gc(t,e){return typeof e=="function"?e(t):e}var Yo,Vt,Ka,ic,Ga,Or,hc,Ja,Pt,lc,cc,pc,dc,uc,fc,$c,Ya=j(()=>{Sr();Ga=Object.is,Or=0,hc=[],Ja=[],Pt=kt,lc=Pt.__b,cc=Pt.__r,pc=Pt.diffed,dc=Pt.__c,uc=Pt.unmount,fc=Pt.__;Pt.__b=function(t){Vt=null,lc&&lc(t)},Pt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),fc&&fc(t,e)},Pt.__r=function(t){cc&&cc(t),Yo=0;var e=(Vt=t.__c).__H;e&&(Ka==Vt?Vt.__h=[]:(e.__h.some(Ns),e.__h.some(Za),Yo=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ka=Vt},Pt.diffed=function(t){pc&&pc(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&mc(hc.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ka=Vt=null},Pt.__c=function(t,e){e.some(function(n){try{n.__h.some(Ns),n.__h=n.__h.filter(function(o){return!o.__||Za(o)})}catch(o){n.__h=[function(){throw o}]}}),dc&&dc(t,e)},Pt.unmount=function(t){uc&&uc(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,mc(Ja.push(s))}else Ns(s)}catch(r){e=r}}),o.__H=void 0,e&&Pt.__e(e,o.__v))};$c=typeof requestAnimationFrame=="function"});function bc(t){return Array.isArray(t)?t.map(bc):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,n)=>n?[qa("wbr",null),e]:[e])}var Ft,i,q=j(()=>{"use strict";Jl();Sr();Ya();Sr();Ya();/*! What draws the screens and searches in them, bundled here:

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
*/Ft=()=>Sn(null);i=Gl.bind((t,e,...n)=>qa(t,e,...typeof t=="string"?n.map(bc):n))});function ei(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),o=s=>{try{return decodeURIComponent(s)}catch{return s}};return{path:e.split("/").filter(Boolean).map(o),query:Object.fromEntries([...new URLSearchParams(n||"")].map(([s,r])=>[Yf[s]||s,r]))}}function L(t,e={},n=!0){let o=n&&z.route?Object.fromEntries(Qf.filter(a=>z.route.query[a]).map(a=>[a,z.route.query[a]])):{},s=new URLSearchParams;for(let[a,l]of Object.entries({...o,...e}))l&&s.set(a,l);return`#/${[t].flat().map(a=>encodeURIComponent(a).replaceAll("%2F","/")).join("/")}${[...s].length?`?${s}`:""}`}function K(t,e=!1){let n={...z.route.query};for(let[s,r]of Object.entries(t))r?n[s]=r:delete n[s];let o=L(z.route.path,n,!1);o!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Xa},"",o),ti())}function ti(t=!1){let e=ei(location.hash),n=z.route?.path.join("/")===e.path.join("/");z.route=e,kc(e),!n&&window.scrollTo(0,t&&yc.get(history.state?.turn)||0)}function wc(t){kc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Xa=history.state.turn||0;let e=new AbortController,{signal:n}=e;window.addEventListener("scroll",()=>yc.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:n});let o=()=>{let s=!!history.state;s||history.replaceState({turn:++Xa},""),ti(s)};return window.addEventListener("popstate",o,{signal:n}),ti(),z.started=!0,()=>e.abort()}var Qf,Yf,z,kc,Xa,yc,$e,Q=j(()=>{"use strict";Qf=["plan","koppelingen","stand","verwachtingen","lezing","merk"],Yf={ernst:"gewicht"},z={route:{path:[],query:{}},started:!1},Xa=0,yc=new Map;$e=t=>L(["ding",t])});function nt({text:t,title:e=t,children:n}){let o=Ft();return Nt(()=>{document.title=`${e} – Ketenkaart`},[e]),Nt(()=>{z.started&&o.current.focus({preventScroll:!0})},[]),i`<header class="kop"><h1 tabindex="-1" ref=${o}>${t}</h1>${n}</header>`}function Zt({text:t}){let{route:e}=z;return Nt(()=>{z.started&&t&&it(t)},[t,e]),null}var zt,Ut=j(()=>{"use strict";ie();q();Q();zt=()=>window.matchMedia("(max-width: 44rem)").matches});function We(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function Xo(t,e,n){let o=t.get(e);o?o.push(n):t.set(e,[n])}function Mr(t,e,n=""){let o=n.startsWith("-"),s=e.find(l=>l.key===n.replace(/^-/,""));if(!s)return t;let r=t.map((l,c)=>({text:s.text(l)||"",index:c,row:l})),a=(l,c)=>l.text&&c.text?Y(l.text,c.text)*(o?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>a(l,c)||l.index-c.index).map(({row:l})=>l)}function ts(t){let e=n=>{let o=String(n??"");return`"${(/^[=+\-@\t\r]/.test(o)?`'${o}`:o).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function Oo(t,e){let n=[""];for(let o of String(t).split(/\s+/)){let s=`${n[n.length-1]} ${o}`.trim();!n[n.length-1]||e(s)?n[n.length-1]=s:n.push(o)}return n}var g,F,R,Kt,I,Xf,Y,A=j(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,o)=>Object.hasOwn(e,o)?String(e[o]):n),F=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),R=t=>t.slice(0,1).toUpperCase()+t.slice(1),Kt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();I=t=>[...new Set(t)],Xf=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),Y=(t,e)=>Xf.compare(t,e)});var y,_c,vc,t$,e$,n$,o$,s$,r$,a$,i$,l$,c$,p$,qe,es,H,k,te,rt,en,Mt,ns,Wn,me,fn,nn,X,Co,we,ao,E=j(()=>{"use strict";Pa();y=Ba,{codes:_c,told:vc,queries:t$,views:e$,names:n$,absent:o$,dates:s$,lists:r$,kinds:a$,called:i$,works:l$,partners:c$,lookups:p$}=y;for(let t of[Object.values(_c),Object.values(vc),{codes:_c,told:vc,queries:t$,views:e$,names:n$,absent:o$,dates:s$}])for(let e of Object.values(t))Object.setPrototypeOf(e,null);for(let t of[r$,a$,i$,l$,c$,p$,y.words,y.addresses])Object.setPrototypeOf(t,null);qe=new Map(Object.entries(y.things)),es=new Map(y.plans.map(t=>[t.key,t])),H=y.plans.length>1,k=y.words,te=t=>t?.words.page||k,rt=t=>es.get(t||"")||(H?void 0:y.plans[0]),en=t=>es.get(t),Mt=t=>es.get(t.split("/")[0]),ns=(t,e)=>!e||!Mt(t)||Mt(t)?.key===e,Wn=[...new Map(y.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),me=Wn[Wn.length-1].date,fn=[...new Map(y.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),nn=(t,e)=>{let n=Mt(t);return n?y.stands[e]?.[n.key]||n.date:e},X=t=>y.dates[t]||t||"",Co=(t=rt())=>t?.source||y.source,we=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),ao=(t,e=rt())=>(e?e.dates:Wn).find(n=>n.date===t)?.label||X(t)});async function jr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function Is(t,e,n){t(e);try{t(await n()||"")}catch(o){t(o.message)}}var ni,he,tt,$n,Me=j(()=>{"use strict";A();E();ni=5*2**20,he=()=>window.werkplaats,tt=()=>he(),$n=()=>!!he()&&he()?.state!=="off"});function ot(t){let e=y.answers[t.key];if(!t.plan)return e;let n=s=>s.filter(r=>r.plan===t.plan),o=`${t.key}|${t.plan}`;if(!oi.has(o)){let{matrix:s,without:r,links:a,...l}=e,c={matrix:si(s,n),without:si(r,n),links:a};oi.set(o,{...si(l,n),...c})}return oi.get(o)}function os({date:t,stated:e,strict:n,expect:o}){let s=[["stand",t]];return e&&s.push(["koppelingen","genoemd"]),n&&s.push(["lezing","streng"]),o||s.push(["verwachtingen","uit"]),s}function U(t){let e=H&&es.has(t.plan)?t.plan:"",n=Wn.some(a=>a.date===t.stand)?t.stand:me,o=t.koppelingen==="genoemd",s=Rs({plan:e,date:n,stated:o,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[s,{...s,expect:!0},{...s,expect:!0,date:me}].map(Rs).find(d$)||Rs({plan:e,date:me,stated:!1,expect:!0,strict:!1})}function Rs({plan:t,date:e,stated:n,expect:o,strict:s}){let r=`${e}|${n?"stated":"all"}|${o?"with":"without"}`;return{plan:t,date:e,stated:n,expect:o,strict:s,key:s?`${r}|strict`:r}}function ri(t,e,n){let o=r=>({...t,[e]:r});return new Set(n.map(([r])=>U(o(r)).key)).size===n.length?n:[]}var oi,si,qn,Ds,d$,ai,Lr,jt=j(()=>{"use strict";E();Me();oi=new Map,si=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,o])=>[n,e(o)]));qn=(t,e)=>ot({...t,plan:e.key}).numbers[0];Ds=t=>t.key in y.answers,d$=t=>Ds(t)||!!he();ai=(t,e)=>es.get(e)?.steps.find(n=>n.notation===t)?.id,Lr=t=>new Set(ot(t).reach.flatMap(({plan:e,columns:n})=>n.filter(o=>o.undecided).map(o=>ai(o.step,e))))});var u$,Mc,jc,Ws,ss,f$,Lc,qs,zr,di,ii,$$,Tc,Fc,$i,mi,zc,m$,Hs,li,h$,g$,b$,k$,ci,xc,y$,ui,fi,pi,w$,Sc,Oc,Cc,Tr,Fr,Ec,_$,Ac=j(()=>{u$="ENTRIES",Mc="KEYS",jc="VALUES",Ws=class{constructor(e,n){let o=e._tree,s=Array.from(o.keys());this.set=e,this._type=n,this._path=s.length>0?[{node:o,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=ss(this._path);if(ss(n)==="")return{done:!1,value:this.result()};let o=e.get(ss(n));return this._path.push({node:o,keys:Array.from(o.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=ss(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>ss(e)).filter(e=>e!=="").join("")}value(){return ss(this._path).node.get("")}result(){switch(this._type){case jc:return this.value();case Mc:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},ss=t=>t[t.length-1],f$=(t,e,n)=>{let o=new Map;if(e===void 0)return o;let s=e.length+1,r=s+n,a=new Uint8Array(r*s).fill(n+1);for(let l=0;l<s;++l)a[l]=l;for(let l=1;l<r;++l)a[l*s]=l;return Lc(t,e,n,o,a,1,s,""),o},Lc=(t,e,n,o,s,r,a,l)=>{let c=r*a;t:for(let p of t.keys())if(p===""){let d=s[c-1];d<=n&&o.set(l,[t.get(p),d])}else{let d=r;for(let f=0;f<p.length;++f,++d){let $=p[f],u=a*d,m=u-a,b=s[u],h=Math.max(0,d-n-1),_=Math.min(a-1,d+n);for(let w=h;w<_;++w){let C=$!==e[w],v=s[m+w]+ +C,V=s[m+w+1]+1,B=s[u+w]+1,M=s[u+w+1]=Math.min(v,V,B);M<b&&(b=M)}if(b>n)continue t}Lc(t.get(p),e,n,o,s,d,a,l+p)}},qs=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,o]=zr(this._tree,e.slice(this._prefix.length));if(n===void 0){let[s,r]=$i(o);for(let a of s.keys())if(a!==""&&a.startsWith(r)){let l=new Map;return l.set(a.slice(r.length),s.get(a)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,$$(this._tree,e)}entries(){return new Ws(this,u$)}forEach(e){for(let[n,o]of this)e(n,o,this)}fuzzyGet(e,n){return f$(this._tree,e,n)}get(e){let n=di(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=di(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Ws(this,Mc)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,ii(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let o=ii(this._tree,e);return o.set("",n(o.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let o=ii(this._tree,e),s=o.get("");return s===void 0&&o.set("",s=n()),s}values(){return new Ws(this,jc)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[o,s]of e)n.set(o,s);return n}static fromObject(e){return t.from(Object.entries(e))}},zr=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let o of t.keys())if(o!==""&&e.startsWith(o))return n.push([t,o]),zr(t.get(o),e.slice(o.length),n);return n.push([t,e]),zr(void 0,"",n)},di=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return di(t.get(n),e.slice(n.length))},ii=(t,e)=>{let n=e.length;t:for(let o=0;t&&o<n;){for(let r of t.keys())if(r!==""&&e[o]===r[0]){let a=Math.min(n-o,r.length),l=1;for(;l<a&&e[o+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(o,o+l),p),t.delete(r),t=p}o+=l;continue t}let s=new Map;return t.set(e.slice(o),s),s}return t},$$=(t,e)=>{let[n,o]=zr(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Tc(o);else if(n.size===1){let[s,r]=n.entries().next().value;Fc(o,s,r)}}},Tc=t=>{if(t.length===0)return;let[e,n]=$i(t);if(e.delete(n),e.size===0)Tc(t.slice(0,-1));else if(e.size===1){let[o,s]=e.entries().next().value;o!==""&&Fc(t.slice(0,-1),o,s)}},Fc=(t,e,n)=>{if(t.length===0)return;let[o,s]=$i(t);o.set(s+e,n),o.delete(s)},$i=t=>t[t.length-1],mi="or",zc="and",m$="and_not",Hs=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?pi:e.autoVacuum;this._options={...ci,...e,autoVacuum:n,searchOptions:{...xc,...e.searchOptions||{}},autoSuggestOptions:{...y$,...e.autoSuggestOptions||{}}},this._index=new qs,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=fi,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:o,tokenize:s,processTerm:r,fields:a,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let d of a){let f=n(e,d);if(f==null)continue;let $=s(o(f,d),d),u=this._fieldIds[d],m=new Set($).size;this.addFieldLength(p,u,this._documentCount-1,m);for(let b of $){let h=r(b,d);if(Array.isArray(h))for(let _ of h)this.addTerm(u,p,_);else h&&this.addTerm(u,p,h)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:o=10}=n,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:a}=e.reduce(({chunk:l,promise:c},p,d)=>(l.push(p),(d+1)%o===0?{chunk:[],promise:c.then(()=>new Promise(f=>setTimeout(f,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),s);return a.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:o,extractField:s,stringifyField:r,fields:a,idField:l}=this._options,c=s(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let d of a){let f=s(e,d);if(f==null)continue;let $=n(r(f,d),d),u=this._fieldIds[d],m=new Set($).size;this.removeFieldLength(p,u,this._documentCount,m);for(let b of $){let h=o(b,d);if(Array.isArray(h))for(let _ of h)this.removeTerm(u,p,_);else h&&this.removeTerm(u,p,h)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new qs,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((o,s)=>{this.removeFieldLength(n,s,this._documentCount,o)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:o,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:o,batchWait:s},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let o of e)this.discard(o)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:o}=this._options,s=o(e,n);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let o=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=fi,this.performVacuuming(e,o)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let o=this._dirtCount;if(this.vacuumConditionsMet(n)){let s=e.batchSize||ui.batchSize,r=e.batchWait||ui.batchWait,a=1;for(let[l,c]of this._index){for(let[p,d]of c)for(let[f]of d)this._documentIds.has(f)||(d.size<=1?c.delete(p):d.delete(f));this._index.get(l).size===0&&this._index.delete(l),a%s===0&&await new Promise(p=>setTimeout(p,r)),a+=1}this._dirtCount-=o}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:o}=e;return n=n||pi.minDirtCount,o=o||pi.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=o}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:o}=this._options,s={...o,...n},r=this.executeQuery(e,n),a=[];for(let[l,{score:c,terms:p,match:d}]of r){let f=p.length||1,$={id:this._documentIds.get(l),score:c*f,terms:Object.keys(d),queryTerms:p,match:d};Object.assign($,this._storedFields.get(l)),(s.filter==null||s.filter($))&&a.push($)}return e===t.wildcard&&s.boostDocument==null||a.sort(Oc),a}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let o=new Map;for(let{score:r,terms:a}of this.search(e,n)){let l=a.join(" "),c=o.get(l);c!=null?(c.score+=r,c.count+=1):o.set(l,{score:r,terms:a,count:1})}let s=[];for(let[r,{score:a,terms:l,count:c}]of o)s.push({suggestion:r,terms:l,score:a/c});return s.sort(Oc),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(ci.hasOwnProperty(e))return li(ci,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:o,documentIds:s,fieldLength:r,storedFields:a,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Tr(s),c._fieldLength=Tr(r),c._storedFields=Tr(a);for(let[p,d]of c._documentIds)c._idToShortId.set(d,p);for(let[p,d]of o){let f=new Map;for(let $ of Object.keys(d)){let u=d[$];l===1&&(u=u.ds),f.set(parseInt($,10),Tr(u))}c._index.set(p,f)}return c}static async loadJSAsync(e,n){let{index:o,documentIds:s,fieldLength:r,storedFields:a,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Fr(s),c._fieldLength=await Fr(r),c._storedFields=await Fr(a);for(let[d,f]of c._documentIds)c._idToShortId.set(f,d);let p=0;for(let[d,f]of o){let $=new Map;for(let u of Object.keys(f)){let m=f[u];l===1&&(m=m.ds),$.set(parseInt(u,10),await Fr(m))}++p%1e3===0&&await Ec(0),c._index.set(d,$)}return c}static instantiateMiniSearch(e,n){let{documentCount:o,nextId:s,fieldIds:r,averageFieldLength:a,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=o,p._nextId=s,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=a,p._dirtCount=l||0,p._index=new qs,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let $={...n,...e,queries:void 0},u=e.queries.map(m=>this.executeQuery(m,$));return this.combineResults(u,$.combineWith)}let{tokenize:o,processTerm:s,searchOptions:r}=this._options,a={tokenize:o,processTerm:s,...r,...n},{tokenize:l,processTerm:c}=a,f=l(e).flatMap($=>c($)).filter($=>!!$).map(k$(a)).map($=>this.executeQuerySpec($,a));return this.combineResults(f,a.combineWith)}executeQuerySpec(e,n){let o={...this._options.searchOptions,...n},s=(o.fields||this._options.fields).reduce((b,h)=>({...b,[h]:li(o.boost,h)||1}),{}),{boostDocument:r,weights:a,maxFuzzy:l,bm25:c}=o,{fuzzy:p,prefix:d}={...xc.weights,...a},f=this._index.get(e.term),$=this.termResults(e.term,e.term,1,e.termBoost,f,s,r,c),u,m;if(e.prefix&&(u=this._index.atPrefix(e.term)),e.fuzzy){let b=e.fuzzy===!0?.2:e.fuzzy,h=b<1?Math.min(l,Math.round(e.term.length*b)):b;h&&(m=this._index.fuzzyGet(e.term,h))}if(u)for(let[b,h]of u){let _=b.length-e.term.length;if(!_)continue;m?.delete(b);let w=d*b.length/(b.length+.3*_);this.termResults(e.term,b,w,e.termBoost,h,s,r,c,$)}if(m)for(let b of m.keys()){let[h,_]=m.get(b);if(!_)continue;let w=p*b.length/(b.length+_);this.termResults(e.term,b,w,e.termBoost,h,s,r,c,$)}return $}executeWildcardQuery(e){let n=new Map,o={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let a=o.boostDocument?o.boostDocument(r,"",this._storedFields.get(s)):1;n.set(s,{score:a,terms:[],match:{}})}return n}combineResults(e,n=mi){if(e.length===0)return new Map;let o=n.toLowerCase(),s=h$[o];if(!s)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[n,o]of this._index){let s={};for(let[r,a]of o)s[r]=Object.fromEntries(a);e.push([n,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,o,s,r,a,l,c,p=new Map){if(r==null)return p;for(let d of Object.keys(a)){let f=a[d],$=this._fieldIds[d],u=r.get($);if(u==null)continue;let m=u.size,b=this._avgFieldLength[$];for(let h of u.keys()){if(!this._documentIds.has(h)){this.removeTerm($,h,n),m-=1;continue}let _=l?l(this._documentIds.get(h),n,this._storedFields.get(h)):1;if(!_)continue;let w=u.get(h),C=this._fieldLength.get(h)[$],v=b$(w,m,this._documentCount,C,b,c),V=o*s*f*_*v,B=p.get(h);if(B){B.score+=V,w$(B.terms,e);let M=li(B.match,n);M?M.push(d):B.match[n]=[d]}else p.set(h,{score:V,terms:[e],match:{[n]:[d]}})}}return p}addTerm(e,n,o){let s=this._index.fetch(o,Cc),r=s.get(e);if(r==null)r=new Map,r.set(n,1),s.set(e,r);else{let a=r.get(n);r.set(n,(a||0)+1)}}removeTerm(e,n,o){if(!this._index.has(o)){this.warnDocumentChanged(n,e,o);return}let s=this._index.fetch(o,Cc),r=s.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,o):r.get(n)<=1?r.size<=1?s.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(o).size===0&&this._index.delete(o)}warnDocumentChanged(e,n,o){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${o}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,o,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=s;let l=(this._avgFieldLength[n]||0)*o+s;this._avgFieldLength[n]=l/(o+1)}removeFieldLength(e,n,o,s){if(o===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*o-s;this._avgFieldLength[n]=r/(o-1)}saveStoredFields(e,n){let{storeFields:o,extractField:s}=this._options;if(o==null||o.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let a of o){let l=s(n,a);l!==void 0&&(r[a]=l)}}};Hs.wildcard=Symbol("*");li=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,h$={[mi]:(t,e)=>{for(let n of e.keys()){let o=t.get(n);if(o==null)t.set(n,e.get(n));else{let{score:s,terms:r,match:a}=e.get(n);o.score=o.score+s,o.match=Object.assign(o.match,a),Sc(o.terms,r)}}return t},[zc]:(t,e)=>{let n=new Map;for(let o of e.keys()){let s=t.get(o);if(s==null)continue;let{score:r,terms:a,match:l}=e.get(o);Sc(s.terms,a),n.set(o,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,l)})}return n},[m$]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},g$={k:1.2,b:.7,d:.5},b$=(t,e,n,o,s,r)=>{let{k:a,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(a+1)/(t+a*(1-l+l*o/s)))},k$=t=>(e,n,o)=>{let s=typeof t.fuzzy=="function"?t.fuzzy(e,n,o):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,o):t.prefix===!0,a=typeof t.boostTerm=="function"?t.boostTerm(e,n,o):1;return{term:e,fuzzy:s,prefix:r,termBoost:a}},ci={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(_$),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},xc={combineWith:mi,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:g$},y$={combineWith:zc,prefix:(t,e,n)=>e===n.length-1},ui={batchSize:1e3,batchWait:10},fi={minDirtFactor:.1,minDirtCount:20},pi={...ui,...fi},w$=(t,e)=>{t.includes(e)||t.push(e)},Sc=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Oc=({score:t},{score:e})=>e-t,Cc=()=>new Map,Tr=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Fr=async t=>{let e=new Map,n=0;for(let o of Object.keys(t))e.set(parseInt(o,10),t[o]),++n%1e3===0&&await Ec(0);return e},Ec=t=>new Promise(e=>setTimeout(e,t)),_$=/[\n\r\p{Z}\p{P}]+/u});function Er(t,e=[],n=as(t),o=()=>!0){let s=Kt(t),r=I([s,...e]);if(/^\d[\d.]*$/.test(s))return l=>l===s||l.startsWith(`${s}.`);if(n||s.length<2)return l=>r.includes(l);let a=(l,c)=>c.length>=x$&&l.length>=c.length+S$&&l.endsWith(c)&&o(l.slice(0,-c.length));return l=>l.startsWith(s)||r.some(c=>l===c||a(l,c))}function on(t,e){let n=On(t).flatMap(rs).map(Kt);return On(e).every(o=>n.some(Er(o)))}function Ar(t,e){let n=[],o=0;for(let{0:s,index:r}of t.matchAll(Bc))rs(s).map(Kt).some(e)&&(n.push({said:t.slice(o,r),on:!1},{said:s,on:!0}),o=r+s.length);return[...n,{said:t.slice(o),on:!1}]}var v$,x$,S$,Bc,O$,On,rs,as,io=j(()=>{"use strict";A();v$=4,x$=6,S$=3,Bc=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,O$=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),On=t=>O$(t).match(Bc)||[],rs=t=>t.includes("-")?I([t,t.replaceAll("-",""),...t.split("-")]):[t],as=t=>t.length>1&&t.length<=v$&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});var hi,xt,x,He,$t,It,is,Mo,Ve,Pc,jo,Lt,gi,Lo,Et,G,je,Br,Nc,O,Ue,Ic,C$,Rc,bi,Ke,Pr,M$,_e,_t,ee,Z=j(()=>{"use strict";A();E();hi=[],xt=(t,e)=>qe.get(t)?.[e]||hi,x=(t,e)=>xt(t,e)[0]||"",He=(t,e)=>xt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),$t=(t,e)=>He(t,e)[0]||"",It=t=>qe.has(t),is=t=>xt(t,"type"),Mo=t=>Nc.get(t)||hi,Ve=(t,e)=>is(t).includes(e),Pc=t=>is(t).map(e=>y.kinds[e]).find(Boolean),jo=t=>Pc(t)?.page||"",Lt=t=>Pc(t)?.kind||"",gi=t=>jo(t)==="organisation",Lo=t=>jo(t)==="undertaking",Et=t=>!!jo(t)&&!!x(t,"prefLabel"),G=(t,e)=>y.codes[t]?.[e]?.label||e||"",je=(t,e)=>G(y.lists[e],x(t,e)),Br=t=>y.names[t]||k.thing.foreign[t]||t,Nc=new Map;for(let[t,e]of qe)for(let n of e.type||hi)Xo(Nc,n,t);O=t=>y.called[t]?.label||x(t,"prefLabel")||x(t,"title")||x(t,"summary")||t.slice(t.lastIndexOf("/")+1),Ue=t=>y.called[t]?.short||O(t),Ic=[...qe.keys()].filter(Lo),C$=[...qe.keys()].filter(gi),Rc=t=>fn.find(e=>e.notation===t),bi=Object.entries(y.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e})),Ke=fn.map(t=>[t.notation,t.label]),Pr=bi.map(t=>[t.notation,t.label]),M$=new Map(C$.map(t=>[x(t,"notation"),t])),_e=t=>M$.get(t)||"",_t=t=>y.addresses[t]||"",ee=t=>He(t,"passage")});function F$(){let t=new Map([...qe.keys()].filter(Et).map(n=>[n,{sort:[Lt(n)],text:y.called[n]?[O(n)]:[]}]));for(let[n,o]of qe){let s=Cn.owners.flatMap(a=>He(n,a)),r=t.get([n,...s].find(a=>t.has(a)));r?.sort.push(...T$(n)),r?.text.push(...Cn.texts.flatMap(a=>o[a]||[]))}let e=n=>Number(Cn.weights[n]??Cn.weights.rest);return[...[...t].map(([n,o])=>({...{id:n,path:["ding",n],label:O(n),kind:Lt(n),titles:L$(n),...o},weight:Math.min(...is(n).map(e))})),...Object.entries(y.queries).map(([n,{title:o,question:s,why:r}])=>{let a={titles:[o],sort:[Cn.question],text:[s,r].filter(Boolean)};return{id:n,path:["vragen",n],label:o,kind:Cn.question,...a,weight:e("question")}})]}function z$(){let t=new Map(F$().map(l=>[l.id,l])),e=[...t.values()],n=new Set,o=new Hs({fields:["titles","sort","text"],extractField:(l,c)=>c==="id"?l.id:l[c].join(" · "),tokenize:l=>On(l).flatMap(rs),processTerm:l=>ls(l)?null:Kt(l),searchOptions:{tokenize:l=>[l],processTerm:l=>l}});o.addAll(e);for(let l of e)for(let c of[l.titles,l.sort,l.text].flat().flatMap(On).flatMap(rs))ls(c)||n.add(Kt(c));let s=new Set(e.flatMap(l=>l.titles).flatMap(On).flatMap(rs).filter(as).map(Kt)),a=[...e.filter(l=>Cn.synonyms.some(c=>Ve(l.id,c))).map(l=>l.titles),...Cn.same].map(l=>I(l.map(Nr))).filter(l=>l.length>1);return{items:t,known:n,shorts:s,mini:o,groups:a}}function I$(t){if(ve.known.has(t))return ki.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&ve.known.has(n));return[...ki.get(t)||[],...e.flatMap(n=>ki.get(n)||[n])]}function yi(t){let e=Kt(t),n=[e,e.replace(/s$/,"")].find(s=>ve.shorts.has(s));if(n||as(t))return Er(n||t,[],!0);let o=[...ve.known].some(s=>s.startsWith(e));return Er(t,I$(e),!1,s=>o||ve.known.has(s))}function qc(t){for(let e=t.length-1;e>1;e-=1){let[n,o]=[t.slice(0,e),t.slice(e)];if(!ve.known.has(n)||e<Dc&&!ve.shorts.has(n))continue;let s=o.length>=Dc&&ve.known.has(o)?[o]:qc(o);if(s.length)return[n,...s]}return[]}function R$(t){for(let e of t.length<E$||/\d/.test(t)?[]:t.length<A$?[1]:[1,2]){let o=ve.mini.search(t,{fuzzy:e}).flatMap(s=>s.terms).find(s=>s[0]===t[0]);if(o)return[o]}return[]}function Hc(t){let e=On(t),n=e.filter(o=>!ls(o));return(n.length?n:e).flatMap(o=>{if(as(o))return[o];let s=[()=>[o],()=>o.split("-"),()=>qc(Kt(o)),()=>R$(Kt(o))];for(let r of s){let a=r();if(a.length&&a.every(l=>wi(yi(l)).length))return a}return[o]})}function D$(t,e){let n=ve.groups.flatMap(o=>o.filter(s=>s.length>B$&&e.includes(s)).flatMap(s=>o.filter(r=>r!==s).map(r=>e.replace(s,r))));return[t,...I(n).map(o=>On(o).filter(s=>!ls(s)))]}function W$(t,e){let[n,...o]=t.titles.map(Nr);return n===e?0:o.includes(e)?n.includes(e.trimEnd())?1:2:[n,...o].some(s=>s.startsWith(e.trimEnd()))?3:null}function _i(t){ve=ve||z$();let e=Hc(t),n=e.join(" "),o=On(t).filter(c=>e.length===1||!ls(c)).join(" "),s=Kt(n)===Kt(o)?Nr(t):Nr(n),r=D$(e,s).map(c=>c.map(yi)),a=new Map;for(let c of r){let p=c.map(d=>({combineWith:P$,queries:wi(d)}));if(!(!p.length||p.some(d=>!d.queries.length)))for(let[d,f]of N$.entries())for(let{id:$,score:u}of ve.mini.search({combineWith:"AND",queries:p},{fields:f})){let m=ve.items.get($),b=W$(m,s)??d+4;b<(a.get($)?.place??Number.POSITIVE_INFINITY)&&a.set($,{item:m,place:b,score:u})}}let l=[...a.values()].sort((c,p)=>c.place-p.place||c.item.weight-p.item.weight||p.score-c.score||Y(c.item.label,p.item.label));return{found:l.map(({item:c})=>c),read:Kt(n)===Kt(o)||!l.length?"":n,answers:c=>r.flat().some(p=>p(c))}}function Kc(t,e){let n=r=>{let[a,l]=Ar(r,e);return l?.on?a.said.length:-1},o=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||"",s=Math.max(0,n(o)-60);return`${s>0?"…":""}${o.slice(s,s+200)}${o.length>s+200?"…":""}`}var Cn,j$,ls,Nr,Wc,L$,T$,E$,A$,Dc,B$,P$,N$,ki,ve,wi,Vc,Uc,vi=j(()=>{"use strict";Ac();io();Q();A();E();Z();Cn=k.search,j$=new Set(Cn.small),ls=t=>!as(t)&&j$.has(Kt(t)),Nr=t=>` ${On(t).map(Kt).join(" ")} `,Wc=new Map;for(let[t,e]of y.search.english)Xo(Wc,t,e);L$=t=>I([O(t),Ue(t),...["prefLabel","altLabel"].flatMap(e=>xt(t,e)),...Wc.get(t)||[]]),T$=t=>Cn.sorts.flatMap(e=>xt(t,e).flatMap(n=>[G(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]]));E$=6,A$=10,Dc=4,B$=4,P$="OR",N$=[["titles"],["titles","sort"],["titles","sort","text"]],ki=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));wi=t=>[...ve.known].filter(t);Vc=t=>{let{found:e,read:n}=_i(t);return e.length===1&&!n?L(e[0].path):""},Uc=t=>I(Hc(t)).filter(e=>!ls(e)&&wi(yi(e)).length)});var Gc,q$,xi,Vs,ne,sn,Jc,Mn=j(()=>{"use strict";A();E();Gc=new Map;for(let{rows:t,...e}of y.lines)for(let[n,o,...s]of t){let r={...e,from:n,to:o,of:s};for(let a of[n,o])Xo(Gc,a,r)}q$=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),xi=(t,e=me)=>!q$[e]?.has(t),Vs=(t,e=me)=>(Gc.get(t)||[]).filter(n=>xi(n.of[0]||n.from,e)),ne=(t,e,n)=>Vs(t,n).filter(o=>o.name===e),sn=(t,e,n)=>ne(t,e,n).filter(o=>o.to===t).map(o=>o.from),Jc=(t,e)=>t.from===e?t.to:t.from});function Yc(t,e,n){let o=Le(t,n),s=O(e);return{name:s,short:Ue(e)===s?s:Ue(e),what:x(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",x(t,"deadlineText")),modality:R(Us(x(t,"modality"))),day:x(t,"dueBy"),by:X(x(t,"dueBy")),outcome:o.outcome||"",stand:o.stand||"",on:X(o.on)}}var jn,Zc,cs,Si,ps,Ir,lo,Us,H$,Le,Rr,ds,Ks,To,Qc,Dr,Gs,Xc,Oi,us,co,Qt=j(()=>{"use strict";Q();A();E();Mn();Z();jn=t=>y.works[t]?.steps||[],Zc=t=>y.works[t]?.kinds||[],cs=t=>y.works[t]?.leads||[],Si=t=>y.works[t]?.acts||[],ps=(t,e)=>ne(t,"at",e).flatMap(n=>n.of),Ir=(t,e)=>ne(t,"deadline",e).map(n=>n.from),lo=t=>x(t,"isGeneric")==="true",Us=t=>G("Modality",t),H$={},Le=(t,e=me)=>z.route.query.lezing==="streng"&&y.toldStrictly[e]?.[t]||y.told[e]?.[t]||H$,Rr=(t,e)=>Le(t,e).report||"",ds=(t,e)=>Le(t,e).status||"",Ks=(t,e)=>Le(t,e).state||"",To=(t,e)=>co(t).rows.filter(({id:n})=>Le(n,e).outcome).map(n=>({...n,plan:t,...Yc(n.id,n.work,e)})),Qc=(t,e)=>y.promises[t.key].undated.filter(n=>xi(n,e)).map(n=>{let o=x(n,"initiative").slice(1);return{id:n,work:o,plan:t,...Yc(n,o,e)}});Dr=(t,e=k.shared.outcomes)=>Object.entries(e).filter(([n,{rare:o}])=>!o||t.some(s=>s.outcome===n)),Gs=(t,e=!1)=>Object.entries(k.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{said:o,counted:s}])=>{let r=t.filter(a=>a===n).length;return r?F(s||{one:`{count} ${o}`,more:`{count} ${o}`},r):""}).filter(Boolean),Xc=t=>we(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),Oi=(t,e)=>{let{reports:n}=co(t);return n.find(o=>o.date===nn(t.key,e))||n[n.length-1]},us=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),co=t=>y.promises[t.key]});function Js(t,e,n,o=rt(n?.plan)){let{version:s,content:r}=y.meta;return g(Ge.export.footnote,{said:t,sources:mn(o),addresses:e.map(a=>`; ${_t(a)}`).join(""),version:s+(r?g(Ge.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${mt(n,o)}`:""})}var Ge,Je,Hn,fs,mn,po,rn,Te,st,ut,V$,Ci,mt,ct=j(()=>{"use strict";A();E();Z();Qt();Ge=k.shared,Je=Ge.silence,Hn=(t=rt())=>t?g(te(t).shared.report,{date:X(t.date)}):Ge.reports,fs=(t=rt())=>`${F(Ge.nothing,t?1:2,{report:R(Hn(t))})} ${Je}`,mn=(t=rt())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${X(e.date)}`).join("; "),po=(t,e)=>[Le(t,e).word||"",Le(t,e).more||""],rn=(t,e)=>po(t,e).filter(Boolean).join(", "),Te=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,Ge.bases[t]||R(e.label)]])),st=t=>t===null?Ge.all_steps:Rc(t)?.label||t,ut=t=>G("InterventionKind",t),V$=(t,e)=>e?ao(nn(e.key,t.date),e):t.date===me?Ge.choices.latest:g(Ge.choices.others_latest,{date:ao(t.date)}),Ci=({stated:t,strict:e,plan:n},o=rt(n))=>[t&&te(o).shared.choices.links_stated,e&&Ge.choices.strict_said].filter(Boolean).join(" · ")||Ge.choices.all_said,mt=(t,e=rt(t.plan))=>[V$(t,e),Ci(t,e),t.expect?Ge.choices.with_said:Ge.choices.without_said].join(" · ")});function U$({text:t,done:e}){let n=Ft(),o=Ft();return Nt(()=>{n.current.showModal(),o.current.select()},[]),i`
    <dialog class="copy" aria-label=${Vn.by_hand} ref=${n} onClose=${e}>
      <p>${Vn.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Vn.by_hand} value=${t} ref=${o}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function Zs(t,e=Vn.copied){try{await navigator.clipboard.writeText(t),it(e)}catch{let n=document.createElement("div");document.body.append(n),xn(i`<${U$} text=${t} done=${()=>n.remove()} />`,n)}}function ge(t,e,n){Hl(t,e,n),it(g(Vn.downloaded,{name:t}))}function $s(t,e){e.toBlob(n=>n?ge(t,n,"image/png"):it(g(Vn.too_large,{name:t})),"image/png")}function Wr(){return!y.files.length&&!he()?null:i`
    <section class="bestanden" aria-label=${np}>
      <h2>${np}</h2>
      <ul>
        <li><a href="#/samenvatting">${tp.label}</a> <span class="zacht">${tp.told}</span></li>
        ${y.files.map(({file:t,label:e,told:n,beside:o})=>o?i`<li>${e} <span class="zacht">${n}: ${o}</span></li>`:i`<li>
                <a href=${K$(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${he()&&i`<li><a href="#/controleer">${ep.label}</a> <span class="zacht">${ep.told}</span></li>`}
      </ul>
    </section>
  `}var tp,ep,np,Vn,Un,Yt,oe,Ze,Fo,Ln,K$,Rt=j(()=>{"use strict";ie();q();A();E();Me();ct();({summary:tp,save:ep,title:np}=k.frame.foot.files),Vn=k.shared.export;Un=({text:t,label:e=Vn.copy})=>i`<button type="button" class="klein" onClick=${()=>Zs(t())}>${e}</button>`,Yt=({name:t,rows:e,label:n=Vn.csv,id:o})=>i`
  <button type="button" id=${o} onClick=${()=>ge(t,ts(e()),"text/csv;charset=utf-8")}>
    ${n}
  </button>
`,oe=(t,e="",n="")=>{let o=rt(e||t?.plan),s=o?[o]:y.plans;return[s.map(r=>X(r.date)).join("; "),s.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?mt(t,o):n]},Ze=Vn.heads,Fo=(t,e,n)=>[[...t.map(o=>o.label),...Ze],...e.map(o=>[...t.map(s=>s.text(o)),...n(o)])],Ln=t=>H?[{key:"bronplan",label:k.shared.plan,text:e=>rt(t(e))?.title||""}]:[],K$=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function ze(t,e,n){let o=new Map;for(let r of ot({...e,plan:n.key}).matrix[t]){let a=o.get(r.column)||new Map;o.set(r.column,a.set(r.barrier,r))}let s=[...o].map(([r,a])=>({key:r,label:G$[t](r),id:t==="partner"?_e(r):"",cells:Fe(n).map(l=>a.get(l)||null)}));return t==="partner"?s.sort((r,a)=>Y(r.label,a.label)):s}function qr(t){let[e,n,o]=t.split("~");return{key:e,step:n===op?null:n,plan:o}}function Ee(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.said;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Vr(t){let{word:e,lines:n}=Ee(t);return[e,...n].join(", ")}function ms(t,e,n){let{stated:o,strict:s}=e,r=[{stated:!1,strict:!1},{stated:o,strict:!1},{stated:!1,strict:s},{stated:o,strict:s}].map(c=>Rs({...e,...c,plan:n.key}));if(!r.every(Ds))return()=>null;let a=c=>[xe(c.column,c.barrier,n.key),c],l=r.map(c=>new Map(ot(c).matrix[t].map(a)));return(c,p)=>{let d=xe(c,p,n.key),[f,$,u,m]=l.map(h=>J$(h.get(d)));return m===f?null:{by:$===f!=(u===f)?$===f?"reading":"basis":"both",usual:l[0].get(d)}}}var op,G$,Fe,xe,zo,Hr,J$,Tn=j(()=>{"use strict";A();jt();E();Z();ct();op="alle",G$={kind:t=>R(ut(t)),form:t=>R(G("ExploitationForm",t)),partner:t=>O(_e(t)||t)},Fe=t=>[...t.steps.map(e=>e.notation),null];xe=(t,e,n)=>[t,e??op,...H?[n]:[]].join("~");zo=t=>`cel-${t.replaceAll("~","-")}`,Hr=(t,e)=>ot(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);J$=t=>t&&JSON.stringify([t.said,Ee(t).look,t.most_basis])});function rp({passage:t}){let[e,n]=D("");async function o(){try{n((await tt().ask("words",{passage:t})).woorden)}catch(s){n(s.message||sp.silent)}}return i`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${o}>${sp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Xt({id:t,date:e}){let[n,o]=po(t,e);return i`<span class=${`chip s-${Ks(t,e)||"geen"}`}>${n}${o&&`, ${o}`}</span>`}function an({basis:t}){let[e,n]=Te[t]||[];return e?i`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Z$[e]}
    </svg>
  `:null}function re({of:t}){let e=I(t.flatMap(ee));return e.length?i`
    <ul class="vindplaatsen">
      ${e.map(n=>i`<li><${Mi} passage=${n} /></li>`)}
    </ul>
  `:null}function ip({of:t,look:e}){let[n,...o]=ee(t);return n?i`
    <p class=${e}>
      ${_t(n)}${o.length>0&&g(k.shared.more_places,{count:o.length})}
      ${$n()&&i`<${rp} passage=${n} />`}
    </p>
  `:null}var sp,P,se,hn,ap,Z$,Ur,Mi,Kr,hs,Tt=j(()=>{"use strict";q();Q();A();E();Me();Z();ct();Qt();sp=k.shared.passage;P=({id:t,text:e})=>Et(t)?i`<a href=${$e(t)}>${e||O(t)}</a>`:i`<span>${e||O(t)}</span>`,se=({ids:t,name:e=O,between:n=", "})=>t.map((o,s)=>[s>0&&n,i`<${P} id=${o} text=${e(o)} />`]),hn=({ids:t,more:e,look:n})=>i`<ul class=${n}>${t.map(o=>i`<li key=${o}><${P} id=${o} />${e?.(o)}</li>`)}</ul>`,ap=t=>L("methode",{getal:t});Z$={"●":i`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":i`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};Ur=({severity:t})=>i`<span class=${`tag gewicht-${t}`}>${G("Severity",t)}</span>`,Mi=({passage:t})=>[_t(t),$n()&&i`<${rp} passage=${t} />`];Kr=({id:t})=>[$t(t,"broader")&&[i`<${P} id=${$t(t,"broader")} />`," › "],i`<${P} id=${t} />`],hs=({id:t})=>x(t,"isGeneric")==="true"&&i`<span class="zacht"> (${k.shared.collective})</span>`});function Gr({list:t,plan:e}){if(!t.length)return i`<p>${en(e).words.nobody}</p>`;let n=o=>o.map((s,r)=>[r>0&&"; ",i`<${X$} ...${s} />`]);return i`
    <p class="zacht">${gs.alphabetical}</p>
    <ul>${t.map(({who:o,why:s})=>i`<li><${P} id=${o} />: ${n(s)}</li>`)}</ul>
  `}function Qs({summary:t,inside:e,open:n=!1}){let[o,s]=D(!1);return i`
    <details open=${n} onToggle=${r=>r.target.open&&s(!0)}>
      <summary>${t}</summary>
      ${(o||n)&&e()}
    </details>
  `}function ji({gap:t,query:e}){let n=[t.barrier&&st(t.barrier).toLowerCase(),t.kind&&ut(t.kind)].filter(Boolean);return i`
    <p class="regel">
      <${Ur} severity=${t.severity} />${" · "}
      <a href=${L(["vragen",t.query])}>${e.title||t.query}</a>
      ${n.length>0&&` · ${n.join(" × ")}`}${H&&` · ${en(t.plan).title}`}
      ${Et(t.subject)&&[" · ",i`<${P} id=${t.subject} />`]}
    </p>
  `}function Li({gap:t,scenario:e,sentence:n=!1}){let o=y.queries[t.query],[s]=uo(t),r=i`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return i`<div class="meer"><${Qs} summary=${r} inside=${()=>i`
    ${n&&i`<p>${t.sentence}</p>`}
    ${s&&i`<${pp} passage=${s} />`}
    ${o.why&&i`<p><strong>${gs.why}</strong> ${o.why}</p>`}
    ${t.under&&i`<p>${g(k.gaps.under,{title:fo(t.under)})}</p>`}
    ${t.asks&&i`<p><strong>${gs.who}</strong></p><${Gr} list=${t.candidates} plan=${t.plan} />`}
    <${Un} text=${()=>Js(t.sentence,uo(t),e,rt(t.plan))} />
  `} /></div>`}function tm({gap:t,scenario:e}){let n=y.queries[t.query],[o]=uo(t);return i`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${ji} gap=${t} query=${n} />
      ${o&&i`<${pp} passage=${o} />`}
      <div class="acties">
        ${n.why&&i`<${Qs} summary=${gs.why} inside=${()=>i`<p>${n.why}</p>`} />`}
        ${t.asks&&i`
            <${Qs} summary=${gs.who}
              inside=${()=>i`<${Gr} list=${t.candidates} plan=${t.plan} />`} />
          `}
        <${Un} text=${()=>Js(t.sentence,uo(t),e,rt(t.plan))} />
      </div>
    </article>
  `}var gs,Eo,uo,fo,lp,Q$,Y$,cp,X$,pp,dp,bs=j(()=>{"use strict";io();q();Q();A();E();Z();ct();Rt();Tt();gs=k.shared.gaps,Eo=t=>[t,...t.also],uo=t=>_t(t.evidence)?[t.evidence]:[],fo=t=>y.queries[t]?.title||t,lp=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Q$=(t,e)=>lp(e.gewicht,[t.severity])&&(!e.tekst||on(t.sentence,e.tekst))&&Eo(t).some(n=>lp(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Y$=(t,e)=>Eo(t).filter(n=>n.query===e).map(n=>n===t?{...t,also:[]}:{...t,deadline:void 0,heavy:!1,source:!1,...n,also:[],under:t.query}),cp=(t,e)=>(e.vraag?t.flatMap(n=>Y$(n,e.vraag)):t).filter(n=>Q$(n,e)),X$=({said:t,work:e,more:n})=>e?[t," (",i`<${se} ids=${e} name=${Ue} />`,n&&gs.more_work,")"]:t;pp=({passage:t})=>i`
  <p class="vindplaats">
    <span class="sr">${k.shared.passage.place}</span><${Mi} passage=${t} />
  </p>
`;dp=({list:t,scenario:e,none:n})=>t.length?t.map(o=>i`<${tm} key=${o.mark} gap=${o} scenario=${e} />`):i`<p>${n}</p>`});function $o(t,e,n=null,o=sm()){let s=n?n.titles.map(([r,a])=>({key:r,title:a,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(s.length>1){let r=e.length>o,a=s.map(l=>l.key);return s.map(l=>({...l,folds:r,open:!r||Jr(l.key),turn:Fi(l.key,a)}))}return s.flatMap(r=>{let a={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=o*1.25)return[a];let l=r.rows.slice(o),c=g(em.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:Jr(t),folds:!0,more:!0,turn:Fi(t)};return[{...a,rows:r.rows.slice(0,o)},p]})}function Kn({part:t,...e}){let{count:n="",names:o=[],level:s=0}=t.more?{}:e,r=i`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>
      ${t.title}
    </button>
  `;return i`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${s?i`<${`h${s}`} class="vouwkopje">${r}<//>`:r}
      ${n&&i`<span class="vouwtal">${n}</span>`}
      ${o.length>0&&!t.open&&i`<span class="vouwbij">${o.slice(0,up).join(" · ")}${o.length>up&&" …"}</span>`}
    </div>
  `}function Zr({id:t="",title:e,intro:n=null,close:o=null,children:s}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!o||Jr(t),turn:o||Fi(t)};return i`
    <section class="blok">
      ${t?i`<${Kn} part=${r} level=${2} />`:i`<h2>${e}</h2>`}
      ${n}
      <div class=${Ao(r)}>${s}</div>
    </section>
  `}var em,fp,nm,om,up,sm,Ti,Jr,Fi,Ao,Bo,mo=j(()=>{"use strict";q();Q();Ut();A();E();em=k.shared,fp="uit",[nm,om,up]=[20,6,4],sm=()=>zt()?om:nm,Ti=()=>(z.route.query.vouw||"").split(",").filter(Boolean),Jr=t=>Ti().includes(fp)||Ti().includes(t),Fi=(t,e=[t])=>()=>{let n=e.filter(s=>Jr(s)!==(s===t)),o=Ti().filter(s=>s!==fp&&!e.includes(s));K({vouw:[...o,...n].join(",")},!0)};Ao=t=>t.open?null:"dicht";Bo=({id:t,items:e,first:n,as:o="ul"})=>$o(t,e,null,n).map(s=>i`
      ${s.folds&&i`<${Kn} part=${s} />`}
      <${o} class=${Ao(s)}>${s.rows}<//>
    `)});function rm({id:t,column:e,sort:n,turn:o}){let s=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?i`<th scope="col" role="columnheader">${e.label}</th>`:i`
    <th scope="col" role="columnheader" aria-sort=${s}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>o(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function ht({sort:t="",groups:e=null,...n}){let{id:o,caption:s,rows:r,columns:a,urlKey:l,hideCaption:c,about:p}=n,[d,f]=D(t),$=l?zi(l,t):d,u=b=>{let h=$===b.key?`-${b.key}`:b.key;l?K({[l]:h===t?null:h},!0):f(h);let _=k.shared.table,w=h.startsWith("-")?_.descending:_.ascending;it(g(_.sorted,{column:b.label.toLowerCase(),direction:w}))},m=$o(o,Mr(r,a,$),$===t?e:null);return i`
    <div class="rol">
      <table class="lijst" id=${o} role="table">
        <caption class=${c?"sr":null}>${s}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${a.map(b=>i`<${rm} id=${o} column=${b} sort=${$} turn=${u} />`)}
          </tr>
        </thead>
        ${m.map(b=>i`
            <tbody role="rowgroup" key=${b.more?"meer":b.key} class=${Ao(b)}>
              ${b.folds&&i`<${im} part=${b} columns=${a} ...${e} />`}
              ${b.rows.map(h=>i`<${am} row=${h} columns=${a} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function Fn({pairs:t}){let e=t.filter(([,n])=>!lm(n));return e.length?i`
    <dl class="feiten">${e.map(([n,o])=>i`<div><dt>${n}</dt><dd>${o}</dd></div>`)}</dl>
  `:null}var zi,am,im,lm,ln,ho,Ys,Ae=j(()=>{"use strict";ie();q();Q();A();E();Z();ct();mo();Tt();zi=(t,e="")=>z.route.query[t]||e;am=({row:t,columns:e,about:n})=>i`
  <tr role="row" ...${n?.(t)}>
    ${e.map((o,s)=>{let r=o.cell?o.cell(t):o.text(t);return s?i`<td role="cell" data-kop=${o.label}>${r}</td>`:i`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`,im=({part:t,columns:e,named:n,count:o})=>i`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Kn} part=${t} count=${o&&F(o,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;lm=t=>t==null||t===!1||t===""||t.length===0;ln=(t,e,n)=>({key:t,label:e,text:o=>O(n(o)),cell:o=>i`<${P} id=${n(o)} />`}),ho=(t,e,n,o)=>({key:t,label:e,text:s=>rn(n(s),o),cell:s=>i`<${Xt} id=${n(s)} date=${o} />`}),Ys=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>i`<${re} of=${e(n)} />`})});function cm({id:t,date:e}){let n=new Map;for(let{from:o,said:s}of ne(t,"who",e))n.set(o,[...n.get(o)||[],s]);return n.size?i`
    <ul class="partners">
      ${[...n].map(([o,s])=>i`<li><${P} id=${o} />${` (${I(s).join(", ")})`}<${hs} id=${o} /></li>`)}
    </ul>
  `:k.shared.nobody}function pm(t){let e=x(t,"dueBy");return e&&` (${g(Se.bound,{date:X(e)})}; ${Us(x(t,"modality"))})`}function dm({ids:t,date:e}){return i`
    <ul class="termijnen">
      ${t.map(n=>{let o=x(n,"deadlineLabel"),{delivery:s}=Le(n,e);return i`
          <li>
            ${o&&`${R(o)}: `}“${x(n,"deadlineText")}”${pm(n)}
            ${x(n,"revises")==="true"&&`, ${Se.revised}`}${s&&` – ${s}`}
          </li>
        `})}
    </ul>
  `}function Ei({id:t,date:e}){let n=Qr(t,e);return n.length?i`
    <ul class="cijfers">
      ${n.map(o=>i`
          <li><${P} id=${o} />: <strong>${y.lookups[o]?.told}</strong><${re} of=${[o]} /></li>
        `)}
    </ul>
  `:null}function Po({of:t}){let e=s=>[$t(s,"barrier")&&g(Se.at_step,{step:O($t(s,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>x(s,r)&&je(s,r))].filter(Boolean),n=s=>x(s,"status")?g(Se.other_status,{reading:e(s).join(", ")}):g(Se.other_reading,{reading:e(s).length?`“${e(s).join(", ")}”`:Se.other_unsaid}),o=He(t,"alternativeReading");return o.length?i`
    <ul class="anders">
      ${o.map(s=>i`<li><strong>${n(s)}</strong>${x(s,"rationale")}</li>`)}
    </ul>
  `:null}function Xs({id:t,read:e=[x(t,"basis"),x(t,"strength")]}){let n=e[0],o=G("Strength",e[1]);return i`
    <div class="koppeling">
      <p>
        <${Kr} id=${$t(t,"barrier")} />
        ${` · ${xt(t,"interventionKind").map(ut).join(", ")} · ${o} · `}
        <${an} basis=${n} />${` ${Te[n]?.[1]||G("Basis",n)}`}
      </p>
      <p class="reden"><strong>${Se.here}</strong>${x(t,"rationale")}</p>
      <${Po} of=${t} />
    </div>
  `}function mp({id:t,scenario:e,contributions:n}){let{date:o}=e,s=Rr(t,o),r=x(t,"promise"),a=Ir(t,o),{links:l}=ot(e),c=n.length?n.map(d=>i`<${Xs} id=${d} read=${l[d]} />`):x(t,"crossCutting")==="true"&&i`<p class="reden"><strong>${Se.across}</strong>${x(t,"rationale")}</p>`,p=[[Se.facts.deadline,a.length>0&&i`<${dm} ids=${a} date=${o} />`],[Se.facts.who,i`<${cm} id=${t} date=${o} />`],[Se.facts.figures,Qr(t).length>0&&i`<${Ei} id=${t} date=${o} />`],[Se.facts.how,c],[Se.facts.where,i`<${re} of=${[t,...n,s]} />`]];return i`
    <article class="kaart">
      <h3><${P} id=${t} /></h3>
      <p class="regel">${Lt(t)} · <${Xt} id=${t} date=${o} /></p>
      <${$p} lead=${r&&Se.promise} text=${r||x(t,"summary")} />
      <${$p} lead=${Se.progress} text=${x(s,"summary")} />
      ${s&&i`<${Po} of=${s} />`}
      <${Fn} pairs=${p} />
    </article>
  `}var Se,Qr,$p,gn,go=j(()=>{"use strict";q();A();jt();E();Mn();Z();ct();Qt();Tt();Ae();Se=k.shared.work;Qr=(t,e)=>sn(t,"figure",e);$p=({lead:t,text:e})=>e&&i`<p>${t&&i`<strong>${t}</strong>`}${e}</p>`;gn=t=>[...t].sort((e,n)=>Y(O(e),O(n)))});function Gn({bar:t,support:e=!1,most:n=Ai}){let o=t.reduce((l,[,c])=>l+c,0),s=e||o>n,r=(l,c)=>i`<i class=${`b-${l}`} style=${{flexGrow:c}}></i>`,a=["balk",e&&"hol",s&&"heel"].filter(Boolean).join(" ");return i`
    <span class=${a} aria-hidden="true">
      ${t.map(([l,c])=>s?r(l,c):Array.from({length:c},()=>r(l,1)))}
    </span>
  `}function ta(t,e,n){let{word:o,lines:s}=Ee(t),r=t&&[t.strict,Te[t.most_basis]?.[1],t.asked&&zn.asked_mark];return[o,...s,...r||[],e&&Xr(e,n)].filter(Boolean).join(" · ")}function hm({cell:t}){let{column:e,plan:n,why:o=[],across:s=0,candidates:r,undecided:a}=t;if(a)return i`<p>${zn.undecided}</p>`;let l=L("overzicht",{...z.route.query,cel:xe(e,null,n)});return i`
    <p>${fs(rt(n))}</p>
    ${o.length>0&&i`<h3>${zn.why}</h3>`}
    ${o.map(c=>i`<p>${x(c,"rationale")} <span class="zacht">${x(c,"source")}</span></p>`)}
    ${s>0&&i`
        <p>
          ${g(zn.elsewhere,{count:s,kind:ut(e)})}${" "}
          <a href=${l}>${zn.see_elsewhere}</a>
        </p>
      `}
    ${r&&i`<h3>${zn.who}</h3><${Gr} list=${r} plan=${n} />`}
  `}function gm({row:t,cell:e,change:n,step:o,scenario:s,plan:r,address:a}){let l=Ft(),c=Ft();Nt(()=>{let m=document.getElementById(zo(a));return l.current.showModal(),c.current.focus(),()=>(m?.isConnected?m:document.getElementById(zo(a)))?.focus()},[]);let{word:p,lines:d,look:f}=Ee(e),$=g(zn.panel_note,{scenario:mt(s,r)}),u=m=>ps(m).filter(b=>e.links.includes(b));return i`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>K({cel:null})}
      onClick=${m=>m.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${g(zn.panel,{row:t.label,step:st(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${f}`}><strong>${p}</strong>${d.length>0&&`: ${d.join(" · ")}`}</p>
      ${n&&i`<p class="anders-door">
          ${Xr(n,r)}. ${g(zn.changed.usual,{said:Vr(n.usual)})}
        </p>`}
      ${e.initiatives>0&&!s.strict&&i`<p class="zacht">${R(e.strict||r.words.stands)}.</p>`}
      <p class="zacht">${H&&`${r.title}. `}${$}</p>
      ${e.asked&&i`<p>${zn.asked} <${se} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(m=>i`<${mp} key=${m} id=${m} scenario=${s} contributions=${u(m)} />`):i`<${hm} cell=${e} />`}
    </dialog>
  `}function ks({address:t,by:e,scenario:n}){let{key:o,step:s,plan:r}=qr(t),a=rt(r);if(!a)return null;let l=ze(e,n,a).find(f=>f.key===o),c=l?.cells[Fe(a).indexOf(s)];if(!c)return null;let p=ms(e,n,a)(o,s);return i`<${gm} key=${t} ...${{row:l,cell:c,change:p,step:s,scenario:n,plan:a,address:t}} />`}var Be,zn,Ai,um,tr,Bi,fm,$m,mm,Yr,Xr,bo=j(()=>{"use strict";q();Q();A();E();Tn();Z();ct();Qt();bs();Tt();go();Be=k.overview.legend,zn=k.overview,Ai=20;um=y.codes.CellState,tr=({expected:t=Be.expected,quiet:e=Be.quiet,blank:n=!1,undecided:o=!1})=>i`
  <ul class="stalen">
    ${Be.states.map(s=>i`
        <li>
          <span class="staal"><${Gn} bar=${[[s,1]]} /></span>${R(um[s].label)}
        </li>
      `)}
    <li><span class="staal"><${Gn} bar=${[[Be.support_state,1]]} support=${!0} /></span>${Be.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${o&&i`<li><span class="staal onbeslist" aria-hidden="true"></span>${Be.undecided}</li>`}
    <li>
      ${n?i`<span class="staal blanco" aria-hidden="true"></span>`:i`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Bi=()=>i`
  <ul class="stalen">
    ${Object.entries(Te).map(([t,[,e]])=>i`<li><span class="staal"><${an} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[fm,...$m]=Be.sample.words,mm=Be.sample.bar.map(([t,e])=>[t,Number(e)]),Yr=({undecided:t})=>i`
  <aside class="legenda" aria-label=${Be.title}>
    <h2>${Be.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Gn} bar=${mm} /><strong>${fm}</strong>
      ${$m.map(e=>i`<span class="bij">${e}</span>`)}
    </p>
    <p>${Be.explain}</p>
    <${tr} undecided=${t} />
    <h3>${Be.how}</h3>
    <${Bi} />
    <p><span class="anders">${Be.other}</span>${Be.other_says}</p>
  </aside>
`,Xr=({by:t},e)=>te(e).overview.changed[t]});function Ni(t,e,n,o){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let s=1;s<e.length-1;s+=1)t.arcTo(...e[s],...e[s+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=n,t.strokeStyle=o,t.stroke()}function na(t,e){let[n,o,s,r]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(n,s,o-n,r-s,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let a=n-(r-s);a<o;a+=7)t.moveTo(a,r),t.lineTo(a+(r-s),s);t.stroke(),t.restore()}function gp(t,e){let[n,o]=[e[0],e[e.length-1]],s=o.x+95;t.save(),t.lineJoin="round";let r=()=>{t.beginPath(),t.moveTo(n.x-80,n.y);for(let{x:a,y:l}of e)t.lineTo(a,l);t.lineTo(s,o.y),t.stroke()};t.strokeStyle=No,t.lineWidth=14,r(),t.strokeStyle=ea,t.lineWidth=1.5,t.setLineDash([10,8]),r(),t.beginPath(),t.moveTo(s,o.y-15),t.lineTo(s+22,o.y),t.lineTo(s,o.y+15),t.fillStyle=No,t.fill(),t.restore()}function Ii(t,e,n,o,s=5.5){t.beginPath(),t.arc(e,n,s,0,2*Math.PI),t.fillStyle=o==="full"?No:ea,t.fill(),o==="half"&&(t.beginPath(),t.arc(e,n,s,Math.PI/2,-Math.PI/2),t.fillStyle=No,t.fill()),t.beginPath(),t.arc(e,n,s,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=No,t.stroke()}function bp(t,e){let n=new Set(t.filter(s=>s.station).map(s=>s.id)),o=new Map(t.map(s=>[s.id,s.rail]));return e.flatMap(s=>{if(s.branch)return[{edge:s,...s.branch}];if(!n.has(s.to))return[];let r=o.get(s.from);return[{edge:s,head:s.to,stop:s.from,beside:r??0,between:r===void 0}]})}function er(t,{head:e,stop:n,beside:o}){let s=t.getPosition(e);return{from:s,x:s.x+o,y:t.getPosition(n).y}}function bm({from:t,x:e,y:n},{aside:o=0,top:s=t.y+34}){let r=[t.x+o,t.y],a=e===r[0]?[]:[[r[0],s],[e,s]];return[...o?[[t.x,t.y]]:[],r,...a,[e,n]]}function kp(t,e,n,o){t.save(),t.lineCap="round";let s=n.map(r=>({on:o.has(r.edge.id),down:bm(er(e,r),r)}));for(let{down:r}of s)Ni(t,r,3,hp);for(let{on:r,down:a}of s)r&&Ni(t,a,4,No);t.restore()}function yp(t,e,n,o){for(let s of n){let{x:r,y:a}=er(e,s),{left:l,right:c}=e.getBoundingBox(s.stop),p=(l+c)/2,{label:d,font:f}=e.body.nodes[s.stop].options;t.font=`${f.size}px ${f.face}`;let $=o.has(s.edge.id),u=s.between&&!$?t.measureText(d).width/2+8:(c-l)/2-6,m=r<p?p-u:p+u;Math.abs(m-r)>3&&Ni(t,[[r,a],[m,a]],$?4:1.6,$?No:hp)}for(let s of n){let{x:r,y:a}=er(e,s);Ii(t,r,a,s.edge.mark||"full",s.edge.mark?5.5:3)}}function Ri(t,e){let n=t.getBoundingBox(e),{y:o}=t.getPosition(e);return{x:n.right-4,y:o}}function wp(t,e,n,o){let{x:s,y:r}=Ri(e,n);t.save(),t.beginPath(),t.arc(s,r,9,0,2*Math.PI),t.fillStyle=o?Pi:ea,t.fill(),t.lineWidth=1.8,t.strokeStyle=Pi,t.stroke(),t.beginPath(),t.moveTo(s-4.5,r),t.lineTo(s+4.5,r),o||(t.moveTo(s,r-4.5),t.lineTo(s,r+4.5)),t.strokeStyle=o?ea:Pi,t.stroke(),t.restore()}var No,hp,Pi,ea,Di=j(()=>{"use strict";No="#16212B",hp="#8E8779",Pi="#0A4F7A",ea="#FFFFFF"});function sa(t,{nodes:e,edges:n,options:o,view:s,opened:r=[]},{onChoose:a,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let d=bp(e,n),f=new Map(d.map(S=>[S.edge.id,S])),$=new vis.DataSet(e.map(({title:S,...N})=>p?N:{...N,title:S})),u=new vis.DataSet(n.map(S=>f.has(S.id)?{...S,hidden:!0}:S)),m=new vis.Network(t,{nodes:$,edges:u},structuredClone(o)),b=t.querySelector(".vis-network");b.setAttribute("role","application"),b.setAttribute("aria-label",t.dataset.title||"");for(let S of t.querySelectorAll("canvas"))S.setAttribute("aria-hidden","true");let h=e.filter(S=>S.slot).map(S=>S.id),_=e.filter(S=>S.station).sort((S,N)=>S.station-N.station),w=new Set,C="",v=()=>[...new Set([C,...r,...m.getSelectedNodes()])].filter(S=>S&&c(S));m.on("beforeDrawing",S=>{kp(S,m,d,w);let N=_.map(W=>m.getPosition(W.id));N.length&&gp(S,N);for(let W of h)na(S,m.getBoundingBox(W))}),m.on("afterDrawing",S=>{yp(S,m,d,w);for(let N of v())wp(S,m,N,r.includes(N))});let V=S=>d.find(N=>_p(er(m,N),S,m.getScale()))?.edge.id,B=S=>v().find(N=>_p(Ri(m,N),S,m.getScale())),M=(S=.05)=>{if(!e.length||(m.fit({animation:!1,maxZoomLevel:1.15}),m.getScale()>=S))return;let W=Math.min(...e.map(Dn=>Dn.x))-85,at=Math.min(...e.map(Dn=>Dn.y))-30,ye=t.clientWidth/S*.5,ue=Math.max(...e.map(Dn=>Dn.x))+85-W,De={x:ue<2*ye?W+ue/2:W+ye,y:at+t.clientHeight/S*.5};m.moveTo({position:De,scale:S,animation:!1})};m.on("click",({nodes:[S],edges:[N],pointer:W})=>{let at=B(W.canvas);at?l?.(at):a?.(V(W.canvas)??S??N??null)}),m.on("doubleClick",({nodes:[S]})=>S&&l?.(S));let dt=(S,N)=>{S&&c(S)!==(C===S)&&m.redraw(),S&&(C=S),p?.(S,N)};if(p){m.on("hoverNode",({node:W,pointer:at})=>dt(W,at.DOM)),m.on("hoverEdge",({edge:W,pointer:at})=>dt(W,at.DOM));for(let W of["blurNode","blurEdge","dragStart","zoom"])m.on(W,()=>dt(null));let S="",N=W=>{if(!d.length||W.buttons)return;let{left:at,top:ye}=t.getBoundingClientRect(),ue={x:W.clientX-at,y:W.clientY-ye},De=V(m.DOMtoCanvas(ue))||"";De!==S&&dt(De||null,ue),t.style.cursor=De||B(m.DOMtoCanvas(ue))?"pointer":"",S=De};b.addEventListener("pointermove",N),b.addEventListener("pointerleave",()=>window.setTimeout(()=>dt(null)))}s?m.moveTo({...s,animation:!1}):M(oa);let T=new Map(n.map(S=>[S.id,S]));return{network:m,given:{nodes:e,edges:n,options:o},fit:M,view:()=>({position:m.getViewPosition(),scale:m.getScale()}),zoom:S=>m.moveTo({scale:Math.min(4,Math.max(.05,m.getScale()*S))}),select(S,N,W){let at=N.length?N:n.filter(Bt=>S.includes(Bt.from)||S.includes(Bt.to)).map(Bt=>Bt.id),ye=new Set(at.filter(Bt=>T.has(Bt))),ue=[...w,...ye].filter(Bt=>!f.has(Bt)&&w.has(Bt)!==ye.has(Bt));ue.length&&u.update(ue.map(Bt=>ye.has(Bt)?{id:Bt,width:3,color:{color:km}}:{id:Bt,width:1.6,color:{color:T.get(Bt).color}})),w=ye;let De=S.filter(Bt=>$.get(Bt));if(m.setSelection({nodes:De,edges:[]},{highlightEdges:!1}),m.redraw(),!W||!De.length)return;De.some(Bt=>{let{x:J,y:hr}=m.canvasToDOM(m.getPosition(Bt));return J>0&&J<t.clientWidth&&hr>0&&hr<t.clientHeight})||m.focus(De[0],{scale:Math.max(m.getScale(),oa),animation:!1})},show(S){m.fit({nodes:S.filter(N=>$.get(N)),animation:!1,maxZoomLevel:1.15}),m.getScale()<oa&&m.moveTo({scale:oa})},destroy:()=>m.destroy()}}function vp(t,e){let n=t.map(o=>o.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...n)-Math.min(...n))*.9+80:0)))}var km,oa,ym,_p,Wi=j(()=>{"use strict";Di();km="#16212B",oa=12/14,ym=13,_p=(t,e,n)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,n)<ym});function wm(t,e,n){let o="";for(let s=n;s<t+e;s+=n)o+=`M${Math.min(s,t)} ${Math.max(0,s-t)}L${Math.max(0,s-e)} ${Math.min(s,e)}`;return o}function _m(t,e){let n="";for(let o=3;o<t-1;o+=4)for(let s=3;s<e-1;s+=4)n+=Vi(o,s,.8);return n}function xm(t,e){return[...t.querySelectorAll(vm)].flatMap(o=>{let s=o.getScreenCTM();if(!s||!o.checkVisibility())return[];let r=window.getComputedStyle(o),a=f=>Number(o.getAttribute(f)||0),l=ra(e.multiply(DOMMatrix.fromMatrix(s)));if(o.tagName==="text")return Sm(o,l,r,a("x"),a("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,d=Number(r.opacity)*(qi(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:xp[o.tagName](a,o),...c,dash:p,opacity:d}]})}function Sm(t,e,n,o,s){let r=n.textAnchor,a=!1,l=o-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),d=c instanceof Element?window.getComputedStyle(c):n,f=Number.parseFloat(d.fontSize);if(a&&p.startsWith(" ")&&(l+=Io(" ",f,d.fontWeight)),!p.trim())return[];a=!0;let $={at:Om(e,l,s),text:p.trim(),size:f,weight:d.fontWeight,fill:d.fill};return l+=Io(p.trim(),f,d.fontWeight),[$]})}function Io(t,e,n){return Hi.font=`${n} ${e}px ${bn}`,Hi.measureText(t).width}function Cm(t,e,n){let{width:o,height:s}=e,r=ra(n.translate(e.left,e.top)),a=[],l=t.borderTopLeftRadius==="50%",c=l?Vi(o/2,s/2,o/2-1):nr(0,0,o,s),p=window.getComputedStyle(document.body).backgroundColor;qi(t.backgroundColor)&&t.backgroundColor!==p&&a.push({at:r,d:c,fill:t.backgroundColor});let d=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?a.push({at:r,d:wm(o,s,9),fill:"none",stroke:d[d.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?a.push({at:r,d:_m(o,s),fill:d[0]}):t.backgroundImage.startsWith("linear")&&a.push({at:r,d:nr(0,s/2-1,o,2),fill:d[0]});for(let[,u,m,b]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(m)?a.push({at:r,d:nr(0,s+Number(m),o,-Number(m)),fill:u}):a.push({at:r,d:nr(+b/2,+b/2,o-+b,s-+b),fill:"none",stroke:u,wide:+b});let f=u=>({wide:Number.parseFloat(t.getPropertyValue(`border-${u}-width`)),stroke:t.getPropertyValue(`border-${u}-color`),dash:t.getPropertyValue(`border-${u}-style`)==="dashed"?"5 3":""}),$={top:`M0 0h${o}`,bottom:`M0 ${s}h${o}`,left:`M0 0v${s}`,right:`M${o} 0v${s}`};if(l&&f("top").wide)a.push({at:r,d:c,fill:"none",...f("top")});else for(let[u,m]of Object.entries($)){let b=f(u);b.wide&&qi(b.stroke)&&a.push({at:r,d:m,fill:"none",...b})}return a}function Mm(t,e,n){let o=window.getComputedStyle(t.parentElement),s=Number.parseFloat(o.fontSize),r=document.createRange(),a=[];for(let{0:p,index:d}of t.data.matchAll(/\S+/g)){r.setStart(t,d),r.setEnd(t,d+p.length);let f=r.getBoundingClientRect(),$=a[a.length-1];$&&Math.abs($.on.top-f.top)<3?($.text+=` ${p}`,$.on=new DOMRect($.on.left,$.on.top,f.right-$.on.left,$.on.height)):a.push({on:f,text:p})}Io("",s,o.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Hi.measureText("x");return a.map(({on:p,text:d})=>{let f=d;for(;f&&p.left+Io(f,s,o.fontWeight)>n+1;)f=f.slice(0,-1);f!==d&&(f=`${f.slice(0,-1).trim()}…`);let $=ra(e.translate(p.left,p.top+p.height*l/(l+c))),u=o.fontStyle==="italic"?o.fontStyle:"";return{at:$,text:f,size:s,weight:o.fontWeight,fill:o.color,slant:u}})}function Sp(t,e,n){let o=window.getComputedStyle(t);if(!t.checkVisibility()||o.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return xm(t,e);let s=t,r=o.transform;r!=="none"&&(s.style.transform="none");let a=t.getBoundingClientRect(),l=e;if(r!=="none"){let[d,f]=o.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(a.left+d,a.top+f).multiply(new DOMMatrix(r)).translate(-a.left-d,-a.top-f)}let c=r==="none"&&o.overflowX==="hidden"?Math.min(n,a.right):n,p=[...t.childNodes].flatMap(d=>d instanceof Text?Mm(d,l,c):d instanceof Element?Sp(d,l,c):[]);return s.style.transform="",[...Cm(o,a,l),...p]}function Ui(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:o,width:s,height:r}=t.getBoundingClientRect(),a=Sp(t,new DOMMatrix([1,0,0,1,-n,-o]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=a.map(p=>p.at[4]+p.at[0]*Io(p.text||"",p.size||0,p.weight||"")),c=[...a.filter(p=>p.d),...a.filter(p=>p.text)];return{width:Math.max(s,...l),height:r,shapes:c}}var ra,qi,nr,Vi,xp,vm,Om,Hi,bn,Ki=j(()=>{"use strict";ra=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),qi=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),nr=(t,e,n,o)=>`M${t} ${e}h${n}v${o}h${-n}Z`,Vi=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;xp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Vi(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>nr(t("x"),t("y"),t("width"),t("height"))},vm=[...Object.keys(xp),"text"].join();Om=(t,e,n)=>ra(new DOMMatrix(t).translate(e,n)),Hi=document.createElement("canvas").getContext("2d"),bn=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Gi(t,e=null){let{version:n,content:o}=y.meta,s=(o||"").slice(0,12);return{title:t,source:`${[mn(),e&&mt(e)].filter(Boolean).join(". ")}. ${Je}`,foot:g(jp.foot,{version:n,content:s})}}function Tm(t){let e=r=>t.rows.some(a=>a.group===r),n=Object.entries(t.looks.edges).filter(([r])=>e(r)),o=Object.entries(t.looks.nodes).filter(([r])=>t.nodes.some(a=>a.group===r)),s=t.layout==="route";return[...n.map(([,{color:r,dashes:a,mark:l,label:c}])=>s&&l?{line:!0,color:jm,mark:l,label:c.replace(/^\W+/,"")}:{line:!0,color:r,dashes:a,label:c}),...o.map(([,{color:r,label:a}])=>({color:r,label:a})),...t.nodes.some(r=>r.slot)?[{slot:!0,label:jp.slot}]:[]]}function Fm(t,{line:e,slot:n,color:o,dashes:s,mark:r},a,l){if(n)return na(t,{left:a-11,right:a+37,top:l-21,bottom:l+13});t.strokeStyle=o,t.fillStyle=o,t.lineWidth=3,t.setLineDash(s?[5,4]:[]),t.beginPath(),e?(t.moveTo(a,l-4),t.lineTo(a+26,l-4),t.stroke()):(t.arc(a+13,l-4,5.5,0,2*Math.PI),t.fill()),t.setLineDash([]),r&&Ii(t,a+13,l-4,r)}function Mp(t,e,n,o,s,r){let[a,l]=[n,o];t.font=`13px ${bn}`;for(let c of e){let p=t.measureText(c.label).width+54;a>n&&a+p>n+s&&([a,l]=[n,l+24]),r&&(Fm(t,c,a,l),t.fillStyle=Lp,t.fillText(c.label,a+34,l)),a+=p}return e.length?l+14:o}async function zm(t,e,n,o,s){let r=n.map(h=>({...h,...e[h.id]})),a=document.createElement("div");a.classList.add("doek","buiten"),document.body.append(a);let l=sa(a,{nodes:r,edges:o,options:s}),c=r.map(h=>l.network.getBoundingBox(h.id)),[p,d]=[Math.min(...c.map(h=>h.left))-20,Math.min(...c.map(h=>h.top))-20],f=Math.max(...c.map(h=>h.right))+(t.layout==="route"?130:20),$=Math.max(...c.map(h=>h.bottom))+20,[u,m]=[f-p,$-d],b=Math.min(Lm,Cp/u,Cp/m);return Object.assign(a.style,{width:`${u*b}px`,height:`${m*b}px`}),l.network.setSize(`${u*b}px`,`${m*b}px`),l.network.moveTo({position:{x:p+u/2,y:d+m/2},scale:b,animation:!1}),await new Promise(h=>{l.network.once("afterDrawing",h),l.network.redraw()}),{canvas:a.querySelector("canvas"),width:u,height:m,scale:b,done:()=>{l.destroy(),a.remove()}}}function Em(t,e,n){let o=document.createElement("canvas"),s=o.getContext("2d"),r=Math.max(t.width,720)+2*kn,a=r-2*kn,l=m=>s.measureText(m).width<=a;s.font=`650 22px ${bn}`;let c=Oo(e.title,l);s.font=`13px ${bn}`;let p=Oo(e.source,l),d=kn+c.length*27+p.length*18+12,$=Mp(s,n,kn,d+t.height+30,a,!1)+40;o.width=r*t.scale,o.height=$*t.scale,s.scale(t.scale,t.scale),s.fillStyle="#FFFFFF",s.fillRect(0,0,r,$),s.fillStyle=Lp,s.font=`650 22px ${bn}`;for(let[m,b]of c.entries())s.fillText(b,kn,kn+18+m*27);s.fillStyle=Op,s.font=`13px ${bn}`;let u=kn+c.length*27;for(let[m,b]of p.entries())s.fillText(b,kn,u+13+m*18);return s.drawImage(t.canvas,kn,d,t.width,t.height),Mp(s,n,kn,d+t.height+30,a,!0),s.fillStyle=Op,s.font=`13px ${bn}`,s.fillText(e.foot,kn,$-16),o}async function Tp({name:t,picture:e,handle:n,scenario:o}){await document.fonts.ready;let{nodes:s,edges:r,options:a}=n.current.given,l=await zm(e,n.current.network.getPositions(),s,r,a),c=Em(l,Gi(e.title,o),Tm(e));l.done(),$s(`${t}.png`,c)}var jp,Lp,Op,jm,kn,Cp,Lm,Ji=j(()=>{"use strict";A();E();ct();Rt();Wi();Di();Ki();jp=k.graph.keep,Lp="#16212B",Op="#46525D",jm="#8E8779",[kn,Cp,Lm]=[28,12e3,2]});function Zi(t,e,n,o,s,r){let a=Oo(t,p=>Io(p,e,n)<=s),l=e*1.35;return{shapes:a.map((p,d)=>({at:[1,0,0,1,Jn,r+e+d*l],text:p,size:e,weight:String(n),fill:o})),below:r+a.length*l}}function Pp({title:t,scenario:e,of:n,legend:o}){let s=Gi(t,e),r=Ui(document.querySelector(n)),a=Math.max(r.width,Bm),l=Zi(s.title,22,650,Am,a,Jn),c=Zi(s.source,13,400,zp,a,l.below+2),p=c.below+16,[d,f,$]=[Jn,p+r.height+24,0],u=[...document.querySelectorAll(o)].map(Ui).flatMap(h=>{d>Jn&&d+h.width>Jn+a&&([d,f,$]=[Jn,f+$+6,0]);let _=Ap(h.shapes,d,f);return d+=h.width+20,$=Math.max($,h.height),_}),m=Zi(s.foot,13,400,zp,a,f+$+16),b=[...l.shapes,...c.shapes,...Ap(r.shapes,Jn,p),...u,...m.shapes];return{title:`${s.title} ${s.source}`,width:a+2*Jn,height:m.below+Jn,shapes:b}}function Nm(t){let{title:e,width:n,height:o,shapes:s}=Pp(t),r=document.createElementNS(Bp,"svg"),a=(c,p)=>{for(let[d,f]of Object.entries(p))f!==void 0&&f!==""&&c.setAttribute(d,String(f));return c},l=(c,p,d,f="")=>{let $=c.appendChild(a(document.createElementNS(Bp,p),d));$.textContent=f};a(r,{width:n,height:o,viewBox:`0 0 ${n} ${o}`,"font-family":bn,role:"img"}),l(r,"title",{},e),l(r,"rect",{width:n,height:o,fill:"#FFFFFF"});for(let{at:c,text:p,d,fill:f,stroke:$,wide:u,dash:m,size:b,weight:h,slant:_,opacity:w}of s){let[C,v,V,B,M,dt]=c,T=C===1&&!v&&!V&&B===1?`translate(${M} ${dt})`:`matrix(${c.join(" ")})`;p===void 0?l(r,"path",{d,transform:T,fill:f,...$&&$!=="none"&&{stroke:$,"stroke-width":u,"stroke-dasharray":m},opacity:w===1?void 0:w}):l(r,"text",{transform:T,"font-size":b,"font-weight":h,"font-style":_,fill:f},p)}ge(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}function Qi(t,e){let n=Math.min(Pm,Ep/t,Ep/e),o=document.createElement("canvas");o.width=t*n,o.height=e*n;let s=o.getContext("2d");return s.scale(n,n),s.fillStyle="#FFFFFF",s.fillRect(0,0,t,e),{canvas:o,pen:s}}async function Im(t){await document.fonts.ready;let{width:e,height:n,shapes:o}=Pp(t),{canvas:s,pen:r}=Qi(e,n);for(let{at:a,text:l,d:c,fill:p,stroke:d,wide:f,dash:$,size:u,weight:m,slant:b="",opacity:h=1}of o){r.save(),r.transform(a[0],a[1],a[2],a[3],a[4],a[5]),r.globalAlpha=h,r.fillStyle=p,r.font=`${b} ${m} ${u}px ${bn}`,l!==void 0&&r.fillText(l,0,0);let _=new Path2D(c);p!=="none"&&r.fill(_),d&&d!=="none"&&f&&(r.strokeStyle=d,r.lineWidth=f,r.setLineDash(($||"").split(/[\s,]+/).filter(Boolean).map(Number.parseFloat)),r.stroke(_)),r.restore()}$s(`${t.name}.png`,s)}var Fp,Am,zp,Jn,Bm,Pm,Ep,Ap,Bp,ko,ys=j(()=>{"use strict";q();A();E();Rt();Ji();Ki();Fp=k.graph.keep,[Am,zp]=["#16212B","#46525D"],[Jn,Bm,Pm,Ep]=[28,720,2,12e3],Ap=(t,e,n)=>t.map(o=>({...o,at:[...o.at.slice(0,4),o.at[4]+e,o.at[5]+n]}));Bp="http://www.w3.org/2000/svg";ko=t=>i`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Nm(t)}>${Fp.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Im(t)}>${Fp.png}</button>
  </span>
`});function Xi(t,e=""){let n=document.createElement("span");n.className=t;let o=e?n.appendChild(document.createElement("i")):n;o.className=e||t,document.body.append(n);let{backgroundColor:s,color:r,borderTopColor:a}=window.getComputedStyle(o),l=window.getComputedStyle(o).getPropertyValue("--rand").trim();return n.remove(),{fill:s,ink:r,border:a,edge:l}}function Yi(t,e,n,o){let s=t.bar.reduce((c,[,p])=>c+p,0),r=t.support_only||s>Ai?t.bar:t.bar.flatMap(([c,p])=>Array.from({length:p},()=>[c,1])),a=(o-r.length+1)/s,l=e;return r.map(([c,p])=>{let{fill:d,edge:f}=Xi("balk",`b-${c}`),$={x:l,y:n,w:a*p,h:10,r:1,fill:t.support_only?tl:d,stroke:f};return l+=$.w+1,$})}function Rm({x:t,y:e,w:n,h:o},s){let r=[];for(let a=7;a<n+o;a+=9)r.push({x1:t+Math.min(a,n),y1:e+Math.max(0,a-n),x2:t+Math.max(0,a-o),y2:e+Math.min(a,o),stroke:s});return r}function aa(t,e,n,o){return ia.font=`${o?"bold ":""}${n}px ${la}`,Oo(t,s=>ia.measureText(s).width<=e)}function Ip(t,e,n){let o=ze(t,e,n),s=Fe(n),r=190,a=150,l=8,c=4,p=r+(a+c)*s.length+20,d=[],f=20,$=(h,_,w,C,v,V)=>{for(let B of aa(_,w,C,v))f+=C+4,d.push({x:h,y:f,text:B,size:C,bold:v,fill:V})};$(20,Ro.heading,p-40,20,!0,"#14212b"),$(20,`${mn(n)}. ${mt(e,n)}. ${Je}`,p-40,12,!1,"#46545f"),f+=14;let u=f;s.forEach((h,_)=>{f=u,$(20+r+_*(a+c)+l,st(h),a-2*l,14,!0,"#14212b")}),f=u+26;for(let h of o){let _=h.cells.map(v=>{let[V="–",...B]=v?.brief||[];return{cell:v,mark:Te[v?.most_basis||""]?.[0]||"",text:[{all:aa(V,a-2*l-14,13,!0),size:13,bold:!0},...B.map(M=>({all:aa(M,a-2*l,11,!1),size:11,bold:!1}))]}}),w=aa(h.label,r-l,13,!0),C=Math.max(44,12+w.length*17,..._.map(v=>(v.cell?.bar.length?26:12)+v.text.reduce((V,{all:B,size:M})=>V+B.length*(M+3),0)));for(let[v,V]of w.entries())d.push({x:20,y:f+20+v*17,text:V,size:13,bold:!0,fill:"#14212b"});_.forEach((v,V)=>{let B=20+r+V*(a+c),M={x:B,y:f,w:a,h:C},dt=v.cell?.bar.length?v.cell:null,T=Xi("arcering"),S=v.cell?.unmet?T.ink:"#16212b";if(v.cell?.unmet){d.push({...M,fill:T.fill,stroke:T.border,dash:!0},...Rm(M,T.border));let W=6+v.text.reduce((at,{all:ye,size:ue})=>at+ye.length*(ue+3),0);d.push({x:B+3,y:f+4,w:a-6,h:W,fill:T.fill,stroke:T.fill})}else v.cell?.undecided?d.push({...M,fill:tl,stroke:Xi("onbeslist").border,dash:!0}):d.push({...M,fill:tl,stroke:Dm});dt&&d.push(...Yi(dt,B+l,f+7,a-2*l-18));let N=f+(dt?18:5);for(let{all:W,size:at,bold:ye}of v.text)for(let ue of W)N+=at+3,d.push({x:B+l,y:N-2,text:ue,size:at,bold:ye,fill:S});v.mark&&d.push({x:B+a-20,y:f+18,text:v.mark,size:14,bold:!1,fill:S})}),f+=C+c}f+=16;let m=20,b=(h,_)=>{d.push(...h,{x:m+34,y:f+9,text:_,size:11,bold:!1,fill:"#46545f"}),m+=34+ia.measureText(_).width+18};ia.font=`11px ${la}`;for(let h of Ro.legend.states){let _=R(y.codes.CellState[h].label);b(Yi({bar:[[h,1]],support_only:!1},m,f,28),_)}return b(Yi({bar:[[Ro.legend.support_state,1]],support_only:!0},m,f,28),Ro.legend.support),f+=14,$(20,Object.values(Te).map(([h,_])=>`${h} ${_}`).join("   "),p-40,11,!1,"#46545f"),$(20,g(Ro.picture.foot,{version:y.meta.version,content:(y.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:f+20,list:d}}function el(t,e,n=y.plans[0]){let{width:o,height:s,list:r}=Ip(t,e,n),a=({x:$,y:u,w:m,h:b,fill:h,stroke:_,dash:w,r:C=4})=>`<rect x="${$}" y="${u}" width="${m}" height="${b}" rx="${C}" fill="${h}" stroke="${_}"${w?' stroke-dasharray="5 3"':""}/>`,l=({x1:$,y1:u,x2:m,y2:b,stroke:h})=>`<line x1="${$}" y1="${u}" x2="${m}" y2="${b}" stroke="${h}"/>`,c=({x:$,y:u,text:m,size:b,bold:h,fill:_})=>`<text x="${$}" y="${u}" font-size="${b}"${h?' font-weight="bold"':""} fill="${_}">${Np(m)}</text>`,p=r.map($=>$.text!==void 0?c($):$.x1!==void 0?l($):a($)),d=Np(g(Ro.picture.title,{heading:Ro.heading,scenario:mt(e,n)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${o}" height="${s}" viewBox="0 0 ${o} ${s}"`} font-family="${la}" role="img">
<title>${d}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${p.join(`
`)}
</svg>
`}function Rp(t,e,n){ge("matrix.svg",el(t,e,n),"image/svg+xml")}function Dp(t,e,n){let{width:o,height:s,list:r}=Ip(t,e,n),{canvas:a,pen:l}=Qi(o,s);for(let c of r)c.x1!==void 0?(l.strokeStyle=c.stroke,l.setLineDash([]),l.beginPath(),l.moveTo(c.x1,c.y1),l.lineTo(c.x2,c.y2),l.stroke()):c.text===void 0?(l.fillStyle=c.fill,l.strokeStyle=c.stroke,l.setLineDash(c.dash?[5,3]:[]),l.fillRect(c.x,c.y,c.w,c.h),l.strokeRect(c.x,c.y,c.w,c.h)):(l.fillStyle=c.fill,l.font=`${c.bold?"bold ":""}${c.size}px ${la}`,l.fillText(c.text,c.x,c.y));$s("matrix.png",a)}var Ro,tl,Dm,la,ia,Np,nl=j(()=>{"use strict";A();E();Tn();ct();bo();Rt();ys();Ro=k.overview;tl="#ffffff",Dm="#dcd6c9",la="Arial,Helvetica,sans-serif",ia=document.createElement("canvas").getContext("2d");Np=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;")});function Vp({id:t=""}){let e=ce.reading;return i`
    <${cn} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,o])=>i`<h3>${o}</h3><${Hp} list=${n} />`)}
      ${e.rules.map(({title:n,text:o})=>i`<h3>${n}</h3><p>${o}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>i`<p>${`${mn(n)}.`}${n.sha&&[e.hash,i`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function qm({open:t=!0}){let{howto:e}=k.overview,n={report:H?e.reports:Hn(),marks:Object.values(Te).map(([o])=>o).join(" "),source:Co()};return i`
    <details class="leeswijzer" open=${t}>
      <summary>${e.title}</summary>
      <ol>${e.lines.map(o=>i`<li>${g(o,n)}</li>`)}</ol>
    </details>
  `}function Vm({name:t,one:e,plan:n,open:o}){let[s,r]=ws.numbers.to[t]||["methode",{getal:o?"":t}];return i`
    <li id=${`getal-${t}`}>
      <a href=${L(s,H?{...r,plan:n.key}:r)}>${e.said}</a>: ${e.definition}
      ${o&&i`<${Hm} one=${e} />`}
    </li>
  `}function Zm(){let t=ce.unjudged,e=gn(le.unjudged).map(n=>i`<li><${P} id=${n} /><span class="zacht"> – ${Lt(n).toLowerCase()}</span></li>`);return i`
    <${cn} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?i`<ul>${e}</ul>`:i`<p>${t.none}</p>`}
    <//>
  `}function Qm(){let t=s=>i`<${Gm} id=${s} />`,e=qp(le.weak).map(t),n=g(ce.weak.intro,le.links),o=qp(le.statuses).map(s=>i`<${Jm} id=${s} />`);return i`
    <${cn} of=${ce.weak} id="lezing" count=${e.length} intro=${n}><ul>${e}</ul><//>
    <${cn} of=${ce.other} id="anders" count=${le.other.length}><ul>${le.other.map(t)}</ul><//>
    ${o.length>0&&i`<${cn} of=${ce.statuses} id="standen" count=${o.length}><ul>${o}</ul><//>`}
  `}function Xm(){if(!le.judged.length)return null;let t=e=>g(ce.judged.line,{step:O($t(e,"barrier")),kinds:xt(e,"interventionKind").map(ut).join(", "),state:je(e,"state"),why:x(e,"rationale"),who:x(e,"post"),date:X(x(e,"asOf"))});return i`
    <${cn} of=${ce.judged} id="oordelen" count=${le.judged.length}>
      <ul>${le.judged.map(e=>i`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function th(){let t=ce.expected.columns,e=[ln("stap",t.step,n=>$t(n,"barrier")),{key:"soort",label:t.kind,text:n=>xt(n,"interventionKind").map(ut).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>x(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>x(n,"source")}];return i`
    <${cn} of=${ce.expected} id="verwacht" count=${le.expected.length}>
      <${ht} id="verwachtingen" caption=${ce.expected.caption} rows=${le.expected} columns=${e} />
    <//>
  `}var ws,ce,Wm,cn,Hp,Hm,Um,Km,Up,le,Wp,qp,Gm,Jm,Ym,Kp,Gp=j(()=>{"use strict";q();Q();Ut();A();jt();E();Z();ct();bo();mo();Tt();Ae();go();ws=k.method,ce=k.unknown,Wm=3,cn=({of:t,count:e,intro:n=t.intro,id:o="",close:s=null,children:r})=>i`
  <${Zr} id=${e!==void 0&&e<=Wm?"":o} close=${s}
    title=${e===void 0?t.title:g(ce.counted,{title:t.title,count:e})}
    intro=${i`<p class="zacht">${n}</p>`}>${r}<//>
`,Hp=({list:t})=>i`
  <dl class="feiten">
    ${Object.values(y.codes[t]).map(e=>i`
        <div><dt>${t==="Basis"&&`${e.screen} `}${R(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;Hm=({one:t})=>i`
  <ul class="geteld">
    ${t.things.map(e=>i`<li key=${e}>${It(e)?i`<${P} id=${e} />`:e}</li>`)}
  </ul>
`;Um=()=>K({getal:null},!0),Km=({scenario:t})=>i`
  <${cn} of=${ws.numbers} id="getallen" close=${z.route.query.getal?Um:null}>
    ${we(t).map(e=>i`
        ${H&&i`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(qn(t,e).named).map(([n,o])=>i`
              <${Vm} key=${n} name=${n} one=${o} plan=${e} open=${z.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,Up=({route:t})=>i`
  <${nt} text=${ws.title}><p class="uitleg">${ws.intro}</p><//>
  <${qm} />
  <div class="blok"><${Yr} /></div>
  <${cn} of=${ws.states} id="standen"><${Hp} list="CellState" /><//>
  <${Km} scenario=${U(t.query)} />
  <${Vp} />
  <p><a href=${L("weet-niet")}>${ws.unknown}</a></p>
`,le=y.unknown,Wp=t=>gn(t).map(e=>i`<li><${P} id=${e} /></li>`),qp=t=>[...t].sort((e,n)=>Y(O($t(e,"initiative")),O($t(n,"initiative")))),Gm=({id:t})=>i`
  <li>
    <${P} id=${$t(t,"initiative")} />${" → "}<${Kr} id=${$t(t,"barrier")} />
    ${`: ${x(t,"rationale")}`}<${Po} of=${t} />
  </li>
`,Jm=({id:t})=>i`
  <li><${P} id=${$t(t,"initiative")} />${`: ${je(t,"status")}`}<${Po} of=${t} /></li>
`;Ym=()=>i`
  <${cn} of=${ce.clashes} id="tegenspraak" count=${le.clashes.length}>
    ${gn(le.clashes).map(t=>i`
        <div class="koppeling">
          <h3><${P} id=${t} /></h3>
          <p>${x(t,"summary")}</p>
          <${re} of=${[t]} />
        </div>
      `)}
  <//>
`;Kp=()=>i`
  <${nt} text=${ce.title}><p class="uitleg">${ce.intro} ${Je}</p><//>
  <${Zm} />
  <${Qm} />
  <${Ym} />
  <${Xm} />
  <${cn} of=${ce.nameless} id="naamloos" count=${le.nameless.length}><ul>${Wp(le.nameless)}</ul><//>
  <${cn} of=${ce.generic} id="verzamelnamen" count=${le.generic.length}><ul>${Wp(le.generic)}</ul><//>
  <${th} />
  <${Vp} id="lezen" />
`});function Dt({label:t,name:e,options:n,id:o=e,chosen:s}){let r=s||z.route.query[e]||"";return i`
    <label class="veld">
      <span>${t}</span>
      <select id=${o} value=${n.some(([a])=>a===r)?r:""}
        onChange=${a=>K({[e]:a.target.value})}>
        ${!s&&i`<option value="">${pn.all}</option>`}
        ${n.map(([a,l])=>i`<option value=${a}>${l}</option>`)}
      </select>
    </label>
  `}function ca({look:t,id:e,said:n,opens:o=!1,children:s}){let[r,a]=D(o);return i`
    <details class=${t} open=${r} onToggle=${l=>a(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${s}
    </details>
  `}function yn({children:t}){if(!zt())return i`<section class="filters" aria-label=${pn.filters}>${t}</section>`;let e=I(Object.keys(z.route.query).map(o=>o==="lezing"?"koppelingen":o)).filter(o=>!eh.includes(o)).length,n=e?g(pn.filters_set,{count:e}):pn.filters;return i`<${ca} look="filters" id="filterknop" said=${n}>${t}<//>`}function pa({query:t,children:e}){let n=!zt()&&nh.some(o=>t[o]);return i`<${ca} look="keuzes" id="wijzig" said=${pn.change} opens=${n}>${e}<//>`}function vs(){let t=U(z.route.query),e=rt(t.plan)?.dates||Wn;if(e.length<2)return null;let n=e[e.length-1].date,o=a=>a===n?"":a,s=e.find(a=>a.date===t.date)?.date||n,r=ri(z.route.query,"stand",e.map(a=>[o(a.date),a.label]));return i`<${_s} legend=${pn.choices.date} name="stand" options=${r} current=${o(s)} id="st" />`}function ol(){let{query:t}=z.route,e=U(t),{counted:n}=te(rt(e.plan)).shared.choices,o=Object.entries(oh).filter(([,s])=>Jp(s,U({...t,...s})));return o.length>1&&i`
      <fieldset class="keuze">
        <legend>${n.title}</legend>
        <div class="knoppen">
          ${o.map(([s,r])=>i`
              <label>
                <input type="radio" name="telt" id=${`telt-${s}`} checked=${Jp(r,e)}
                  onChange=${()=>K(r)} />
                ${n[s]}
              </label>
            `)}
        </div>
      </fieldset>
    `}function Do(){let{query:t}=z.route,e=pn.choices,n=[["",e.with],["uit",e.without]],o=U(t).expect?"":"uit",s=ri(t,"verwachtingen",n);return i`
    <${An} />
    <${ol} />
    <${vs} />
    <${_s} legend=${e.expectations} name="verwachtingen" options=${s} current=${o} id="v" />
  `}var pn,_s,En,yo,eh,nh,An,oh,Jp,Wo,da,Zn,Qe=j(()=>{"use strict";q();Q();Ut();A();jt();E();ct();pn=k.shared,_s=({legend:t,name:e,options:n,current:o="",id:s})=>n.length>0&&i`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,a])=>i`
          <button
            type="button"
            id=${`${s}-${r||"gewoon"}`}
            aria-pressed=${String(r===o)}
            onClick=${()=>K({[e]:r||null})}
          >${a}</button>
        `)}
    </div>
  </fieldset>
`;En=({label:t=pn.text,name:e,id:n=e})=>i`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input id=${n} type="search" value=${z.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${o=>K({[e]:o.target.value},!0)} />
  </label>
`,yo=({names:t})=>i`
  <button type="button" id="wis" onClick=${()=>K(Object.fromEntries(t.map(e=>[e,null])))}>
    ${pn.clear}
  </button>
`;eh=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];nh=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];An=()=>{let t=y.plans.map(e=>[e.key,e.title]);return H&&i`<div class="velden"><${Dt} label=${pn.plan} name="plan" options=${t} /></div>`};oh={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},Jp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Wo=()=>U(z.route.query).strict&&i`
    <p class="zacht">
      ${pn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon" onClick=${()=>K({lezing:null})}>
        ${pn.choices.strict_off}
      </button>
    </p>
  `,da=({scenario:t})=>i`
  <details class="blik">
    <summary>${mt(t)} <span class="wijzig">${k.gaps.change}</span></summary>
    <${Do} />
  </details>
`,Zn=({plan:t})=>t.notes.map(e=>i`<p class="zacht">${e}</p>`)});function Zp({rows:t,at:e,unit:n,end:o}){let s=o?Wt.right:Wt.left-Wt.box,r=o?Wt.right+Wt.box+12:Wt.left-Wt.box-12;return t.map(({state:a,count:l,y:c})=>{let p=Wt.top+c*n,d=Math.max(l*n,2);return i`
      <g key=${a}>
        <rect class=${`v-${a||"nieuw"}`} x=${s} y=${p} width=${Wt.box} height=${d} />
        <text x=${r} y=${p+d/2+5} text-anchor=${o?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(a)}
        </text>
      </g>
    `})}function sh({band:t,unit:e}){let n=t.count*e,o=Wt.top+t.y1*e+n/2,s=Wt.top+t.y2*e+n/2,r=(Wt.left+Wt.right)/2,a=F(qo.band,t.count,{from:xs(t.from),to:xs(t.to)});return i`
    <path
      class=${`band w-${t.to}`}
      d=${`M${Wt.left} ${o} C${r} ${o} ${r} ${s} ${Wt.right} ${s}`}
      stroke-width=${Math.max(n,1)}
    ><title>${a}</title></path>
  `}function Qp({flow:t,one:e,other:n,counted:o}){let s=Wt.height/t.height,r=t.bands.map(a=>F(qo.band,a.count,{from:xs(a.from),to:xs(a.to)}));return i`
    <figure class="stroom" tabindex="0" aria-label=${qo.title}>
      <svg viewBox=${`0 0 ${Wt.width} ${Wt.height+Wt.top+14}`} role="img"
        aria-label=${g(qo.picture,{before:e.label,after:n.label,said:r.join("; ")})}>
        <text class="stroomkop" x=${Wt.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Wt.right} y="20">${n.label}</text>
        ${t.bands.map(a=>i`<${sh} key=${`${a.from}|${a.to}`} band=${a} unit=${s} />`)}
        <${Zp} rows=${t.left} at=${xs} unit=${s} />
        <${Zp} rows=${t.right} at=${xs} unit=${s} end />
      </svg>
      <figcaption>${qo.caption}</figcaption>
      <p class="acties"><${ko} name="overgang" title=${`${qo.title} (${o})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var qo,Wt,xs,Yp=j(()=>{"use strict";q();A();E();Z();ys();qo=k.compare.flow,Wt={width:960,height:430,top:40,left:230,right:640,box:16},xs=t=>t?R(G("CellState",t)):qo.fresh});function ah(t){let e=Bn[Bn.length-1],n=y.plans.map(c=>Bn.findLast(p=>p.plan===c)||e),[o,s]=H?n:[Bn[0],e],r=Bn.slice(0,-1).find(c=>c.key===t.van)||o,a=Bn.slice(Bn.indexOf(r)+1),l=a.find(c=>c.key===t.met)||(a.includes(s)?s:e);return{one:r,other:l,after:a}}function ih({change:t,other:e}){let n=xe(t.kind,t.other_barrier,e.plan.key),o=L("overzicht",{cel:n,stand:e.date===me?null:e.date},!1),s=g(et.see_cell,{kind:ut(t.kind),step:st(t.other_barrier)});return i`<li>${t.sentence}${" "}<a href=${o}>${et.see}<span class="sr">${s}</span></a></li>`}function lh({rows:t}){let e={of:([n])=>n,titles:Object.entries(Object.fromEntries(t.map(([n,o])=>[n,o])))};return i`
    <section class="blok">
      <h2>${g(et.stated,{count:t.length})}</h2>
      ${!t.length&&i`<p>${k.shared.none}</p>`}
      ${$o("uitspraken",t,e).map(n=>i`
          ${n.folds?i`<${Kn} part=${n} level=${3} count=${n.rows.length} />`:i`<h3>${n.title}</h3>`}
          <ul class=${Ao(n)}>
            ${n.rows.map(([,,o,s])=>i`
                <li>
                  ${s}${" "}
                  <a href=${$e(o)}>${et.see}<span class="sr"> ${O(o)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function ch({found:t,one:e,other:n,mode:o,counted:s}){let r={of:d=>d.other_barrier||d.barrier||"",titles:[...Ke,["",k.shared.all_steps]]},a=d=>d.map(f=>O(_e(f)||f)).join(", "),l=d=>I([d.barrier,d.other_barrier].map(st)).join(" / "),c=[{key:"stap",label:et.columns.step,text:l},{key:"soort",label:et.columns.kind,text:d=>R(ut(d.kind))},{key:"een",label:e.label,text:d=>sl(d.before)},{key:"ander",label:n.label,text:d=>sl(d.after)},{key:"erbij",label:et.joined[o],sort:!1,text:d=>a(d.joined)},{key:"weg",label:et.left[o],sort:!1,text:d=>a(d.left)}],p=()=>Fo(c,t.changes,()=>oe(null,"",s));return i`
    ${$o("verschillen",t.changes,r).map(d=>i`
        ${d.folds&&i`<${Kn} part=${d} level=${3} count=${F(et.differ,d.rows.length)}
            names=${d.rows.map(f=>R(ut(f.kind)))} />`}
        <ul class=${Ao(d)}>
          ${d.rows.map(f=>i`<${ih} change=${f} other=${n} />`)}
        </ul>
      `)}
    ${t.notes.map(d=>i`<p class="zacht">${d}</p>`)}
    <details>
      <summary>${et.as_table}</summary>
      <${ht} id="vakken" caption=${et.table} rows=${t.changes} columns=${c} />
      <div class="acties"><${Yt} name="vergelijk-vakken.csv" rows=${p} /></div>
    </details>
  `}function ph({actions:t,flow:e,one:n,other:o,counted:s}){let r=t.moved.length+t.stayed.length,a=p=>p?sl(p):et.flow.fresh,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>a(p)},...e.right.map(({state:p})=>({key:p,label:a(p),sort:!1,text:d=>String(e.bands.find(f=>f.from===d.state&&f.to===p)?.count||et.nothing)}))],c=g(et.counts_table,{before:n.label,after:o.label});return i`
    <section class="blok">
      <h2>${et.counted}</h2>
      <p class="zacht">${g(et.counts,{both:r,fresh:t.fresh.length})}</p>
      <${Qp} flow=${e} one=${n} other=${o} counted=${s} />
      <details>
        <summary>${et.flow.table}</summary>
        <${ht} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    </section>
  `}function dh(t,e){if(!e)return t;let n=s=>jn(s).includes(e),{actions:o}=t;return{notes:[],statements:t.statements.filter(([,,s])=>n(s)),changes:t.changes.filter(s=>[s.barrier,s.other_barrier].includes(e)),actions:o&&{...o,moved:o.moved.filter(n),stayed:o.stayed.filter(n),fresh:o.fresh.filter(n)}}}function uh({actions:t,one:e,other:n,all:o,counted:s}){let r=[...o?[...t.moved,...t.stayed]:t.moved,...t.fresh],a=new Set(t.fresh),l=$=>a.has($)?"":rn($,e.date),c=$=>a.has($)?i`<span class="zacht">${et.not_yet}</span>`:i`<${Xt} id=${$} date=${e.date} />`,p=[ln("actie",et.action,$=>$),{key:"wat",label:et.what,text:Lt},{key:"plan",label:e.label,text:l,cell:c},ho("nu",n.label,$=>$,n.date)],d=()=>Fo(p,r,()=>oe(null,e.plan.key,s)),f=()=>K({alles:o?null:"ja"});return i`
    <section>
      <h2>${g(o?et.all:et.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(o)} onClick=${f}>${et.show_all}</button>
        <${Yt} name="vergelijk.csv" rows=${d} />
      </div>
      <${ht} id="vergelijk" caption=${et.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function td({route:t}){if(Bn.length<2)return i`<${nt} text=${et.title} /><p>${et.alone}</p>`;let{one:e,other:n,after:o}=ah(t.query),s=U(t.query),r=Ci(s),a=rh(e,n,s),l=fn.some(u=>u.notation===t.query.stap)?t.query.stap:"",c=dh(a,l),{actions:p}=c,d=p?.flows[l],f=p?"dates":"plans",$=g(et.intro[f],{before:X(e.date),after:X(n.date)});return i`
    <${nt} text=${et.heading[f]} title=${et.title}><p class="uitleg">${$} ${Je}</p><//>
    <${yn}>
      <${ol} />
      <div class="velden">
        ${Bn.length>2&&i`
            <${Dt} label=${et.first} name="van" chosen=${e.key} options=${Xp(Bn.slice(0,-1))} />
            <${Dt} label=${et.second} name="met" chosen=${n.key} options=${Xp(o)} />
          `}
        <${Dt}
          label=${et.columns.step} name="stap"
          options=${Ke} />
      </div>
    <//>
    ${p&&d&&i`<${ph} actions=${p} flow=${d} one=${e} other=${n} counted=${r} />`}
    ${p&&i`<${lh} rows=${c.statements} />`}
    <section class="blok">
      <h2>${g(et.cells,{count:c.changes.length})}</h2>
      ${c.changes.length?i`<${ch} found=${c} one=${e} other=${n} mode=${f} counted=${r} />`:[i`<p>${k.shared.none}</p>`,c.notes.map(u=>i`<p class="zacht">${u}</p>`)]}
    </section>
    ${p&&i`<${uh} actions=${p} one=${e} other=${n} all=${!!t.query.alles} counted=${r} />`}
    <${Zt} text=${F(et.shown,c.changes.length)} />
  `}var et,sl,Bn,Xp,rh,ed=j(()=>{"use strict";q();Q();Ut();A();jt();E();Tn();Z();ct();Qt();Qe();Rt();mo();Tt();Yp();Ae();et=k.compare,sl=t=>R(G("CellState",t)),Bn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:H?g(et.side,{plan:t.title,label:n}):R(n)}))),Xp=t=>t.map(e=>[e.key,e.label]),rh=(t,e,{stated:n,strict:o})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${o?"|strict":""}`]});function $h({row:t,cell:e,change:n,step:o,plan:s}){let r=ta(e,n,s);if(!e)return i`<td>${n&&i`<span class="sr">${r}</span>`}</td>`;let a=xe(t.key,o,s.key);return i`
    <td>
      <button type="button" class="vakje" id=${zo(a)} aria-haspopup="dialog" title=${r}
        onClick=${()=>K({cel:a})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:st(o)})}${r}</span>
        <${nd} cell=${e} />
      </button>
    </td>
  `}function gh({plan:t,reach:e,scenario:n,rows:o,changes:s}){let r=new Map(o.map(l=>[l.key,l])),a=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return i`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(ae.caption,{scenario:mt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${ae.partner}</th>
          ${t.steps.map((l,c)=>i`
              <${mh} step=${l} place=${c+1} column=${e.columns[c]}
                all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${a.map((l,c)=>i`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&x(l.id,"isGeneric")==="true"?"verzamel":""}>
                ${l.partners?l.said:i`<${P} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,d)=>p.acting?l.partners?i`<td></td>`:i`<${$h} row=${l} cell=${l.cells[d]} change=${s(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&i`<${hh} rows=${a.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function _h({plan:t,scenario:e,reach:n}){let o=ze("partner",e,t),s=ms("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?i`<${Zn} plan=${t} /><p>${ae.nothing_yet}</p>`:n.partners?i`
    ${H&&i`<h2>${t.title}</h2>`}
    <${Zn} plan=${t} />
    <p>${qn(e,t).said.reach} <a href=${ap("organisaties-in-de-tekst")}>${ae.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${gh} plan=${t} reach=${n} scenario=${e} rows=${o}
          changes=${s} />
        <p class="acties">
          <${ko} name=${`dekking-${t.key}`} title=${ae.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${kh} plan=${t} reach=${n} rows=${o} changes=${s} />
        <${wh} reach=${n} />
      </div>
      <${yh} reach=${n} plan=${t} />
    </div>
  `:i`<p>${ae.nothing}</p>`}function rd({route:t}){let e=U(t.query),{reach:n}=ot(e),{cel:o}=t.query;return i`
    <div class="werkkop">
      <${nt} text=${ae.heading} title=${ae.title} />
      <p class="zacht">${mt(e)}</p>
      <${pa} query=${t.query}><${Do} /><//>
    </div>
    ${we(e).map(s=>i`
        <${_h} key=${s.key} plan=${s} scenario=${e}
          reach=${n.find(r=>r.plan===s.key)} />
      `)}
    ${o&&i`<${ks} address=${o} by="partner" scenario=${e} />`}
    <${Zt} text=${o?"":g(ae.shown,{scenario:mt(e)})} />
  `}var ae,fh,nd,rl,mh,od,sd,hh,bh,kh,yh,wh,ad=j(()=>{"use strict";q();Q();Ut();A();jt();E();Tn();Z();ct();bo();Qe();ys();Tt();ae=k.coverage,fh=5,nd=({cell:t})=>i`
  <span class="beeld" aria-hidden="true">
    <${an} basis=${t.most_basis} />
    <${Gn} bar=${t.bar} support=${t.support_only} most=${fh} />
    <span class=${t.strict?"woord anders":"woord"} title=${t.small}>${t.small}</span>
  </span>
`;rl=t=>!t.acting&&!t.undecided,mh=({step:t,place:e,column:n,all:o})=>i`
  <th scope="col" class="station">
    <span class=${rl(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${$e(t.id)}>${t.label}</a>
    <span class=${rl(n)?"bij niemand":"bij"}>${n.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/o}%`}}></i></span>
  </th>
`,od=({column:t})=>{let{title:e,text:n}=t.undecided?ae.undecided:ae.nobody;return i`<span class=${t.undecided?"":"plaat"}><strong>${e}</strong> ${n}</span>`},sd=t=>t.undecided?"onbeslist":"arcering",hh=({rows:t,column:e})=>i`
  <td rowspan=${t} class=${sd(e)}><${od} column=${e} /></td>
`;bh=({row:t,cell:e,change:n,step:o,plan:s})=>i`
  <li>
    <${P} id=${t.id} text=${t.label} />
    <a class="naar" href=${L("dekking",{...z.route.query,cel:xe(t.key,o,s.key)})}>
      <span class="sr">${t.label}: ${Ee(e).word}${n&&`, ${Xr(n,s)}`}</span>
      <${nd} cell=${e} />
    </a>
  </li>
`,kh=({plan:t,reach:e,rows:n,changes:o})=>i`
  <div class="perstap">
    ${e.columns.map((s,r)=>{let a=n.filter(l=>l.cells[r]).map(l=>i`<${bh} row=${l} cell=${l.cells[r]} change=${o(l.key,s.step)}
            step=${s.step} plan=${t} />`);return i`
        <section key=${s.step}>
          <${H?"h3":"h2"} class="stapkop">
            <span class=${rl(s)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(ae.step,{step:st(s.step),said:s.said})}
          <//>
          ${a.length>0&&i`<ul>${a}</ul>`}
          ${!s.acting&&i`<p class=${sd(s)}><${od} column=${s} /></p>`}
        </section>
      `})}
  </div>
`,yh=({reach:t,plan:e})=>i`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${H?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.nobody).map(n=>i`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.nobody}</h2>
            ${n.waits&&i`<p>${n.waits}</p>`}
            <p><a href=${L("aandachtspunten",{stap:n.step})}>${ae.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${ae.about}</p>
    <${tr} expected=${ae.expected} quiet=${ae.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${Bi} />
    <p><a href=${L("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`,wh=({reach:t})=>i`
  <div class="hoofdstuk"><h2>${ae.alike.title}</h2><p>${ae.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>i`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&i`<p>${t.elsewhere}</p>`}
`});function ua(t,e){let n=Qn();for(let{mark:s}of t)e?n.add(s):n.delete(s);let o=n.size===0;return K({merk:[...n].join(al),...o&&{alleen:null}},!0),n.size}var al,Qn,id,il,ll=j(()=>{"use strict";Q();al=".",Qn=()=>new Set((z.route?.query.merk||"").split(al).filter(Boolean)),id=()=>[...Qn()].join(al),il=()=>!!z.route?.query.alleen&&Qn().size>0});var cl,vh,fa,Ss,Ho,or=j(()=>{"use strict";q();E();cl=k.shared.outcomes,vh={disc:i`<circle r="5.5" />`,tail:i`<circle r="4.5" />`,diamond:i`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:i`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:i`<circle r="4.5" />`,half:i`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},fa=({outcome:t})=>i`<g class=${`teken teken-${cl[t].sign}`}>${vh[cl[t].sign]}</g>`,Ss=({outcome:t})=>i`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${fa} outcome=${t} />
  </svg>
`,Ho=({outcome:t,on:e=""})=>i`
  <span class="uitkomst">
    <${Ss} outcome=${t} /> ${cl[t].said}${e&&i`<span class="bij">${e}</span>`}
  </span>
`});function pl({gaps:t,what:e}){let n=Qn(),o=t.filter(a=>n.has(a.mark)).length,s=a=>it(F(wn.bar.changed,ua(t,a.target.checked))),r=t.length>1?g(wn.mark_all,{count:t.length,what:e}):g(wn.mark,{what:e});return i`
    <label class="merk">
      <input type="checkbox" checked=${o===t.length} indeterminate=${o>0&&o<t.length}
        aria-label=${r} onChange=${s} />
    </label>
  `}function Ch({title:t,gaps:e,beside:n,by:o,scenario:s,open:r}){let a=e.filter(f=>f.heavy).length,l=new Map;for(let{query:f,subject_label:$}of e){let u=o==="topic"?fo(f):$;l.set(u,(l.get(u)||0)+1)}let c=[...l].map(([f,$])=>$>1?g(wn.repeated,{title:f,count:$}):f),p=i`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        <strong>${e.length}</strong> ${F(wn.questions,e.length).replace(/^\d+ /,"")}
        ${a>0&&i`<span class="bij">${g(wn.heavy,{count:a})}</span>`}
      </span>
      <span class="vouwbij">${c.slice(0,6).join(" · ")}${c.length>6&&" …"}</span>
      ${n>0&&i`<span class="vouwtal bij">${g(wn.about_source,{count:n})}</span>`}
    </span>
  `;return i`
    <div class="vouw">
      <${pl} gaps=${e} what=${t} />
      <${Qs} summary=${p} inside=${()=>e.map(f=>i`<${Sh} key=${xh(f)} gap=${f} scenario=${s} query=${y.queries[f.query]||{}} />`)} open=${r} />
    </div>
  `}function pd({gaps:t,beside:e,by:n,scenario:o,open:s}){let{of:r,all:a}=Oh[n],l=(c,p)=>c.filter(d=>r(d)===p);return a(t).map(([c,p])=>({id:c,title:p,found:l(t,c)})).filter(({found:c})=>c.length).map(({id:c,title:p,found:d})=>i`
        <${Ch} key=${c} title=${p} gaps=${d} beside=${l(e,c).length} by=${n}
          scenario=${o} open=${s} />
      `)}function Mh({row:t}){let e=t.who.length>ld+1?t.who.slice(0,ld):t.who,n=t.who.length-e.length;return i`
    <${se} ids=${e} />
    ${n>0&&g(wn.deadline.others.more,{names:"",count:n})}
    <span class="bij">${wn.deadline.how[t.how]}</span>
  `}function jh({gap:t,found:e,scenario:n}){let o=e.deadline,s=wn.deadline.columns,r=Ue(e.subject),a=O(e.subject);return i`
    <tr role="row" class=${cd(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${pl} gaps=${[t]} what=${o.what||a} /></td>
      <th scope="row" role="rowheader" data-kop=${s.work}>
        <${P} id=${e.subject} text=${r===a?a:`${r} ${e.subject_label}`} />
        ${o.what&&i`<span class="bij">${o.what}</span>`}
        <${Li} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${s.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${s.stand}><${Ho} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${s.who}><${Mh} row=${o} /></td>
    </tr>
  `}function dd({rows:t,scenario:e,all:n}){let{columns:o,caption:s,title:r,lanes:a,note:l,show:c}=wn.deadline,p=zt()?Th:Lh,d=n||t.length<=p+1?t:t.slice(0,p),f=Gs(t.map(({found:$})=>$.deadline?.outcome||""));return i`
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
            ${Object.values(o).map($=>i`<th scope="col" role="columnheader">${$}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${d.map($=>i`<${jh} ...${$} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${d.length<t.length&&i`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>K({termijnen:"alle"},!0)}>
            ${F(c,t.length-d.length)}
          </button>
        `}
    </section>
  `}var wn,cd,xh,Sh,Oh,ld,Lh,Th,ud=j(()=>{"use strict";ie();q();Q();Ut();A();E();ll();Z();Qt();bs();Tt();or();wn=k.gaps;cd=t=>Qn().has(t.mark)?"gemarkeerd":"",xh=t=>`${t.mark} ${t.sentence}`,Sh=({gap:t,scenario:e,query:n})=>i`
  <article class=${`punt gewicht-${t.severity} ${cd(t)}`} data-vraag=${t.mark}>
    <${pl} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${ji} gap=${t} query=${n} />
      <${Li} gap=${t} scenario=${e} />
    </div>
  </article>
`,Oh={topic:{of:t=>t.topic,all:()=>y.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>I(t.map(e=>e.query)).map(e=>[e,fo(e)])}};ld=2;[Lh,Th]=[8,5]});function Fh({scenario:t,tell:e}){let n=o=>Is(e,Pe.busy,async()=>{let s={options:os(t),marks:id(),kind:o};ge(`${Pe.file}.${o}`,(await tt().ask("marked",s)).data,$d[o])});return Object.keys($d).map(o=>i`<button type="button" id=${`merk-${o}`} onClick=${()=>n(o)}>${Pe.office[o]}</button>`)}function zh({gaps:t,scenario:e,rows:n}){let[o,s]=D(""),r=Qn();if(!r.size)return null;let a=t.filter(f=>r.has(f.mark)),l=r.size-a.length,c=il(),p=()=>{ua([...r].map(f=>({mark:f})),!1),it(Pe.cleared)},d=()=>{K({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return i`
    <section class="merkbalk" aria-label=${Pe.label}>
      <p>
        <strong>${F(Pe.count,r.size)}</strong>${l>0&&F(Pe.elsewhere,l)}
      </p>
      <button
        type="button" class="alslink" id="alleen"
        onClick=${()=>K({alleen:c?null:"gemarkeerd"})}>
        ${c?Pe.every:Pe.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${Pe.clear}</button>
      <p class="merkuitleg" aria-live="polite">${o||Pe.address}</p>
      <button type="button" id="merk-print" onClick=${d}>${Pe.print}</button>
      <${Yt} name=${`${Pe.file}.csv`} rows=${()=>n(a)} label=${Pe.csv} id="merk-csv" />
      ${$n()&&i`<${Fh} scenario=${e} tell=${s} />`}
    </section>
  `}function Eh({all:t}){let e=(r,a)=>I(r).map(l=>[l,a(l)]),n=e(t.flatMap(r=>Eo(r).flatMap(a=>a.partners)),gd),o=e(t.map(r=>r.query).sort(Y),fo),s=Object.entries(y.codes.Severity).map(([r,a])=>[r,a.label]);return i`
    <${yn}>
      <div class="velden">
        <${Dt} label=${gt.fields.partner} name="partner"
          options=${n.sort((r,a)=>Y(r[1],a[1]))} />
        <${Dt} label=${gt.fields.step} name="stap"
          options=${[...Ke,...hd("stap",st)]} />
        <${Dt} label=${gt.fields.query} name="vraag" options=${o} />
        <${Dt} label=${gt.fields.weight} name="gewicht"
          options=${[...s,...hd("gewicht",r=>G("Severity",r))]} />
        <${Dt} label=${gt.fields.kind} name="soort" options=${Pr} />
        <${En} label=${gt.fields.text} name="tekst" />
        <${yo} names=${dl} />
      </div>
    <//>
  `}function Ah({points:t,low:e,source:n,query:o}){let s=I(t.map(c=>c.topic)).length,r=c=>F(gt.questions,c.length),a={points:g(gt.part_counts.points,{questions:r(t),topics:F(gt.topics_count,s)}),source:g(gt.part_counts.source,{questions:r(e)})},l=(c,p,d)=>i`
    <a href=${L("aandachtspunten",{...o,deel:p})} aria-current=${d?"true":null} id=${`deel-${p}`}>
      <strong>${gt.parts[c]}</strong> ${a[c]}
    </a>
  `;return i`
    <nav class="delen" aria-label=${gt.parts_label}>
      ${l("points","overleg",!n)}${l("source",bd,n)}
    </nav>
  `}function Bh({gaps:t,beside:e,per:n,scenario:o,open:s,all:r}){let a=[...t,...e].flatMap(f=>Eo(f).map($=>({gap:f,found:$}))).filter(({found:f})=>f.deadline).sort((f,$)=>Y(f.found.deadline?.day||"",$.found.deadline?.day||"")),l=t.filter(f=>!f.deadline),c=$a[n],p=Object.entries($a).map(([f,$])=>[f,gt.fold[$]]),d=()=>K({vouw:s?"in":"uit"},!0);return i`
    ${a.length>0&&i`<${dd} rows=${a} scenario=${o} all=${r} />`}
    ${l.length>0&&i`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${gt.heading[c]}</h2>
            <p>${gt.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${d}>${s?gt.refold:gt.unfold}</button>
            </p>
          </header>
          <${_s} legend=${gt.fold_by} name="per" options=${p} current=${n} id="per" />
          <${pd} gaps=${l} beside=${e} by=${c} scenario=${o} open=${s} />
        </section>
      `}
    ${!t.length&&i`<p>${gt.none}</p>`}
  `}function kd({route:t}){let e=U(t.query),n=t.query,o=ot(e).gaps,s=il(),r=s?o.filter(h=>Qn().has(h.mark)):cp(o,n),a=r.filter(h=>!h.source),l=r.filter(h=>h.source),c=n.deel?n.deel===bd:!a.length&&l.length>0,p=s||!!n.vraag,d=p?r:c?l:a,f=s||dl.some(h=>n[h]),$=n.vouw?n.vouw==="uit":f&&d.length<=Ph,u=n.per in $a?n.per:Object.keys($a)[Number(c&&!p)],m=Object.fromEntries(dl.filter(h=>n[h]).map(h=>[h,n[h]])),b=h=>F(gt.questions,h.length);return i`
    <${nt} text=${gt.title}>
      <p class="uitleg">${g(gt.intro,{report:Hn(rt(e.plan))})} ${Je}</p>
    <//>
    ${we(e).map(h=>i`<${Zn} key=${h.key} plan=${h} />`)}
    <div class="deelrij">
      ${p?i`<p class="delen"><strong>${s?gt.only_title:fo(n.vraag)}</strong></p>`:i`<${Ah} points=${a} low=${l} source=${c} query=${m} />`}
      <${da} scenario=${e} />
    </div>
    <div class=${s?"vragen alleen":"vragen"}>
      ${!s&&i`<${Eh} all=${o} />`}
      <div class="vraaglijst">
        ${c&&!p&&i`<p class="zacht">${gt.source_intro}</p>`}
        <p class="zacht" id="weegt">${gt.weights}</p>
        <${Bh} key=${`${c}${s}`} gaps=${d} beside=${c||p?[]:l} per=${u}
          scenario=${e} open=${$} all=${f||!!n.termijnen} />
        <p class="acties"><${Yt} name="aandachtspunten.csv" rows=${()=>md(d,e)} /></p>
        <${Wr} />
      </div>
    </div>
    <${zh} gaps=${o} scenario=${e} rows=${h=>md(h,e)} />
    <${Zt} text=${g(gt.shown,{points:b(a),low:b(l)})} />
  `}var gt,Pe,fd,$d,gd,md,hd,dl,bd,$a,Ph,yd=j(()=>{"use strict";ie();q();Q();Ut();A();jt();E();Me();ll();Z();ct();Qe();Rt();ud();bs();gt=k.gaps,Pe=k.gaps.bar,fd="application/vnd.openxmlformats-officedocument",$d={docx:`${fd}.wordprocessingml.document`,xlsx:`${fd}.spreadsheetml.sheet`};gd=t=>O(_e(t)||t),md=(t,e)=>[[...gt.csv,...Ze],...t.map(n=>[n.number,G("Severity",n.severity),fo(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(st).join(", "),n.kinds.map(ut).join(", "),n.partners.map(gd).join(", "),n.subject_label,uo(n).map(_t).join("; "),...oe(e,n.plan)])],hd=(t,e)=>{let n=z.route.query[t]||"";return n.includes(",")?[[n,We(n.split(",").map(e))]]:[]},dl=["tekst","stap","soort","partner","vraag","gewicht"];bd="bron";$a={onderwerp:"topic",soort:"query"};Ph=25});function wd(t,e){let n=new Map;for(let s of t)n.set(s.x,[...n.get(s.x)||[],s]);let o=Math.max(1,...[...n.values()].map(s=>s.length));return[...n.values()].flatMap(s=>s.sort((r,a)=>r.y-a.y).map((r,a)=>({...r,y:Math.round((a+.5)*e*o/s.length)})))}function Nh(t,e,n){let o=new Map(t.map(f=>[f.id,f])),s=f=>e.flatMap($=>$.from===f?[$.to]:$.to===f?[$.from]:[]),r=[],a=[...t].sort((f,$)=>Y(f.title,$.title)).map(f=>f.id),l=new Set,c=f=>{if(!(l.has(f)||!o.has(f))){l.add(f),r.push(f);for(let $ of I(s(f)))c($)}};for(let f of a)c(f);let p=Math.ceil(r.length/2),d=Math.max(n*1.6,40);return r.map((f,$)=>{let u=$<p,m=u?p:r.length-p,b=u?$:r.length-1-$,h=m>1?Math.sin(Math.PI*b/(m-1)):1,_=Math.round((b+.5)*d*(p/m));return{...o.get(f),x:Math.round((u?-1:1)*(140+250*h)),y:_}})}function _d(t,e){let n=Vs(t,e).filter(o=>o.group).map(({from:o,to:s,group:r,said:a=""})=>({id:[o,s,r,a].join("~"),from:o,to:s,group:r,said:[a]}));return[...new Map(n.map(o=>[o.id,o])).values()]}function Wh(t,e){let n=It(t)?t:"",o=n?_d(n,e).map(xd):[],s=[I(o.map(l=>l.from)),[n],I(o.map(l=>l.to))],r=new Set([n]),a=s.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(d=>!r.has(d));for(let d of p)r.add(d);return p.sort((d,f)=>Y(O(d),O(f))).map((d,f)=>vd(d,c*Oe.width,f))});return{...Oe,name:_n,title:n?Oe.title_of.replace("{name}",O(n)):Oe.title,layout:"columns",looks:Oe,nodes:wd(a,Oe.step),rows:o,date:e,centre:n}}function Sd(t,e,n,o){let s=[...t.nodes],r=[...t.rows],a=new Map;for(let l of e.filter(c=>It(c)&&s.some(p=>p.id===c))){let c=new Set(s.map(h=>h.id)),p=_d(l,n),d=h=>h.from===l?h.to:h.from,f=I(p.map(d)).filter(h=>!c.has(h)),$=f.slice(0,Ih),u=s.find(h=>h.id===l),m=(o==="route"?Hh:qh)(s,u,$);s.push(...m.map(({id:h,x:_,y:w})=>vd(h,_,w)));let b=new Map(m.map(h=>[h.id,h]));for(let h of p.filter(_=>b.has(d(_)))){let{branch:_}=b.get(d(h));r.push({...xd(h),..._&&{branch:{..._,head:l,stop:d(h)}}})}f.length>$.length&&a.set(l,{shown:$.length,count:f.length-$.length})}return{nodes:s,rows:r,left:a}}function qh(t,e,n){let o=t.map(c=>c.x),[s,r]=[Math.min(...o),Math.max(...o)],a=e.x<(s+r)/2?s-Oe.width:r+Oe.width,l=e.y-(n.length-1)*Oe.step/2;return n.map((c,p)=>({id:c,x:a,y:l+p*Oe.step}))}function Hh(t,e,n){let o=Math.max(...t.map(l=>l.x)),s=Math.max(...t.map(l=>l.y))+30,r=Math.ceil(n.length/ul)*$l,a=Math.max(0,Math.min(e.x+fl,o+fl-r));return n.map((l,c)=>{let p=a+Math.floor(c/ul)*$l,d=s+26+c%ul*(Oe.step-3);return{id:l,x:p+$l/2-4,y:d,branch:{beside:p-e.x,aside:fl,top:s}}})}function Od(t,e){let{date:n}=U(e);if(t===_n)return Wh(e.ding,n);let o=y.views[t];if(!o)return null;let{edges:s,loose:r}=o.at[n],a=o.at[n].nodes.map(l=>({title:l.label,...l}));return{...o,name:t,date:n,looks:o,nodes:a,rows:[...s,...r]}}function Os(t,e,n){return t.matrix||e.from&&e.to?`${n(e.from)} – ${n(e.to)}`:[n(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}function jd(t,e){let n=new Set((e.zonder||"").split(",")),{plan:o}=U(e),s=Object.entries(ma).map(([c,p])=>[p,c==="partner"?e[c]&&_e(e[c]):e[c]]).filter(([,c])=>c),r=t.rows.filter(c=>!(c.group&&n.has(c.group))&&(!e.staat||!c.state||c.state===e.staat)&&(!o||!c.plans||c.plans.includes(o))&&s.every(([p,d])=>(c[p]||[]).includes(d)||c.from===d||c.to===d));if(r.length===t.rows.length)return{nodes:t.nodes,rows:r};let a=new Set([t.centre,...r.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>a.has(c.id)||c.row&&a.has(c.row));return t.choose?{nodes:Nh(l,r,t.step),rows:r}:{nodes:t.layout==="columns"?wd(l,t.step):l,rows:r}}function ml(t,e){let n=new Map;for(let s of t){let r=`${s.from||""}|${s.to||""}`;n.set(r,[...n.get(r)||[],s])}let o=s=>[...new Set(s)].sort((r,a)=>sr(r)-sr(a)||Y(e(r),e(a)));return{givers:o(t.map(s=>s.from||"")),takers:o(t.map(s=>s.to||"")),at:(s,r)=>n.get(`${s}|${r}`)||[]}}var _n,Ih,ul,fl,$l,Oe,Rh,Dh,vd,xd,Cs,Cd,Md,ma,sr,Vo=j(()=>{"use strict";A();jt();E();Mn();Z();Qt();_n="omgeving",Ih=16,ul=8,fl=68,$l=236;Oe=y.around,Rh=t=>is(t).find(e=>Oe.nodes[e])||"*",Dh=t=>t.length>Oe.letters?`${t.slice(0,Oe.letters-1)}…`:t,vd=(t,e,n)=>({id:t,label:Dh(O(t)),title:O(t),group:Rh(t),x:e,y:n}),xd=t=>{let{color:e,dashes:n}=Oe.edges[t.group];return{...t,color:e,dashes:n,arrows:"to"}};Cs=t=>Object.keys(t.table).filter(e=>!Cd[e]),Cd={from_label:"from",to_label:"to"},Md=t=>Cd[t],ma={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};sr=t=>t===""?2:It(t)&&lo(t)?1:0});function Td(t,e){let n=I(t.filter(Boolean)),o=n.length-rr;return o<=0?e?n.join(e):We(n):`${n.slice(0,rr).join(e||", ")}${e||" "}${Pn.more.replace("{count}",String(o))}`}function Vh(t,e){let n=ne(t,"who",e).filter(r=>r.acts),o=r=>$t(r,"broader")||r,s=r=>`${O(o($t(r,"barrier")))}, ${G("Basis",x(r,"basis")).toLowerCase()}`;return[[Pn.who,ha(n.map(r=>`${O(r.from)} (${r.said})`))],[Pn.state,rn(t,e)],[Pn.step,ha(ps(t,e).map(s))],[Pn.where,ha(ee(t).slice(0,2).map(_t))]]}function zd(t,e,n,o){let s=e.find(c=>c.id===n||n===`leeg~${c.id}`);if(s)return{kind:s.group&&t.looks.edges[s.group]?.label||"",name:Os(t,s,o),facts:[...Uh(t,s),[Pn.role,Fd(s)],[Pn.where,Ld(s.about||[])]],thing:""};let r=e.filter(c=>c.from===n||c.to===n),a=c=>o(c.from===n?c.to:c.from),l=Lo(n)?Vh(n,t.date):[...r.slice(0,rr).map(c=>[a(c),Kh(c,a(c))]),[Pn.also,r.length>rr?Pn.more.replace("{count}",String(r.length-rr)):""],[Pn.where,Ld(r.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:It(n)?R(Lt(n)):"",name:o(n),facts:l,thing:It(n)?n:""}}var Pn,rr,ha,Ld,Fd,Uh,Kh,Ed=j(()=>{"use strict";A();E();Mn();Vo();Z();ct();Qt();Pn=k.graph.card,rr=3;ha=t=>Td(t,"; "),Ld=t=>ha(t.flatMap(e=>It(e)?ee(e).slice(0,1).map(_t):[]));Fd=t=>Td((t.roles||[]).map(e=>G("Role",e))),Uh=(t,e)=>Cs(t).map(o=>t.table[o]).map((o,s)=>[o,e.said[s]]),Kh=(t,e)=>[...t.said.filter(n=>n&&Kt(n)!==Kt(e)),Fd(t)].filter(Boolean).join(" · ")});function Jh({picture:t,row:e}){let n=e.group&&!y.views[t.name]?Object.keys(y.around.table):Object.keys(t.table),o=Cs(t).map(r=>t.table[r]),s=e.said.map((r,a)=>[n.length&&o[a],r]).filter(([r,a])=>r&&a);return i`<dl class="feiten">
    ${s.map(([r,a])=>i`<div><dt>${r}</dt><dd>${a}</dd></div>`)}
  </dl>`}function Zh({picture:t,row:e,name:n}){let o=(e.about||[]).filter(r=>It(r)&&r!==e.from&&r!==e.to),s=r=>po(r,t.date).filter(Boolean).join(", ");return i`
    <h2>${Os(t,e,n)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&i`<p>${t.looks.edges[e.group].label}</p>`}
    <${Jh} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&i`<p>${Je}</p>
        <p><a href=${L("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${pe.slot_page}</a></p>`}
    ${o.length>0&&i`<p>${pe.about}</p>
        <ul>${o.map(r=>i`<li>${Et(r)?Ad(r):O(r)}${Lo(r)&&i`<span class="zacht"> – ${s(r)}</span>`}${ee(r).slice(0,1).map(a=>i`<span class="zacht adres">${_t(a)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(r=>r&&Et(r)).map((r,a)=>i`${a>0&&" · "}${Ad(r,pe.page_of.replace("{name}",O(r)))}`)}</p>
  `}function Qh({picture:t,rows:e,node:n,name:o,unfold:s,opened:r,pick:a}){let l=e.filter($=>$.from===n||$.to===n),c=t.nodes.find($=>$.id===n)?.group,p=t.looks.nodes[c]?.label||Lt(n),d=r.includes(n),f=$=>{let u=$.from===n?$.to:$.from;return i`<li>
      ${t.arrows!==!1&&($.from===n?pe.towards:pe.coming)}
      <button type="button" class="rijknop" onClick=${()=>a(u||$.id)}>${o(u)}</button>
      ${$.group&&i`<span class="zacht"> – ${t.looks.edges[$.group]?.label||$.said[0]}</span>`}
    </li>`};return i`
    <h2>${o(n)}</h2>
    <p>${p&&`${R(p)}. `}${Gh(l.length)}</p>
    ${It(n)&&Et(n)&&i`<p class="acties">
        <a href=${$e(n)}>${pe.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(d)}
          onClick=${()=>s(n)}>${d?`− ${pe.fold}`:`+ ${pe.unfold}`}</button>
        ${" "}<a href=${L(["graaf",_n],{ding:n})}>${pe.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,hl).map(f)}</ul>
    ${l.length>hl&&i`<p>${pe.rest.replace("{count}",String(l.length-hl))}</p>`}
  `}function Bd(t){let{row:e,node:n,first:o}=t;return i`
    <section class="inwoorden" id="inwoorden" aria-label=${pe.in_words}>
      ${e&&i`<${Zh} ...${t} />`} ${n&&i`<${Qh} ...${t} />`}
      ${!e&&!n&&(o||i`<p class="zacht">${pe.nothing_chosen}</p>`)}
    </section>
  `}function Pd({picture:t,rows:e,name:n,hover:o,close:s,keep:r,unfold:a,opened:l,unfolds:c}){let p=Ft();Nt(()=>{let $=u=>u.key==="Escape"&&s();return window.addEventListener("keydown",$),()=>window.removeEventListener("keydown",$)},[]),Nt(()=>{let{offsetWidth:$,offsetHeight:u,offsetParent:m}=p.current;if(!m)return;let b=Math.max(4,Math.min(o.x-20,m.clientWidth-$-4)),h=o.y+16,_=h+u>m.clientHeight-4?Math.max(4,o.y-18-u):h;p.current.style.transform=`translate(${b}px, ${_}px)`});let d=zd(t,e,o.id,n),f=d.facts.filter(([$,u])=>$&&u);return i`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>r(!0)} onPointerLeave=${()=>r(!1)}>
      ${d.kind&&i`<span class="zacht">${d.kind}</span>`}
      <strong>${d.name}</strong>
      <dl>${f.map(([$,u])=>i`<div><dt>${$}</dt><dd>${u}</dd></div>`)}</dl>
      ${d.thing&&Et(d.thing)&&i`<p class="acties"><a href=${$e(d.thing)}>${pe.page}</a>${c(d.thing)&&i`<button type="button" class="rijknop" onClick=${()=>a(d.thing)}>${l.includes(d.thing)?pe.fold:pe.unfold}</button>`}</p>`}
    </div>
  `}var pe,hl,Ad,Gh,Nd=j(()=>{"use strict";q();Q();A();Ed();E();Vo();Z();ct();pe=k.graph,hl=40,Ad=(t,e=O(t))=>i`<a href=${$e(t)}>${e}</a>`,Gh=t=>(t===1?pe.counted.one:pe.counted.more).replace("{count}",t)});function Xh({thing:t}){let[e,n]=D(!1),o=tn(()=>e?Yh():[],[e]),s=r=>{let a=o.find(l=>O(l)===r.target.value);a?K({ding:a,kies:null,uit:null}):it(Yn.unknown_thing)};return i`
    <label class="veld zoekveld">
      <span>${Yn.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onFocus=${()=>n(!0)} onChange=${s}
        value=${It(t)?O(t):""} />
      <datalist id="dingen">${o.map(r=>i`<option value=${O(r)}></option>`)}</datalist>
    </label>
  `}function Wd({picture:t,query:e}){let n=Id.filter(u=>e[u]&&!Dd.includes(u)).length,o=t.name===_n,s=t.nodes.filter(u=>gi(u.id)).sort((u,m)=>Y(u.title,m.title)),r=u=>y.codes.CellState[u]?.order??9,a=I(t.rows.map(u=>u.state||"").filter(Boolean)).sort((u,m)=>r(u)-r(m)),l=u=>R(y.codes.CellState[u]?.label||G("Status",u)),c=bi.filter(u=>t.rows.some(m=>m.kinds?.includes(u.notation))),p=fn.filter(u=>t.rows.some(m=>m.steps?.includes(u.notation))),d=new Set(t.rows.flatMap(u=>u.chapters||[])),f=Mo("Chapter").map(u=>[x(u,"identifier"),O(u)]).filter(([u])=>d.has(u)).sort((u,m)=>Y(u[0],m[0])),$=[["stap",Yn.filters.step,p.map(u=>[u.notation,u.label])],["hoofdstuk",Yn.filters.chapter,f],["soort",Yn.filters.kind,c.map(u=>[u.notation,u.label])],["partner",Yn.filters.partner,s.map(u=>[x(u.id,"notation"),u.title])],["staat",Yn.filters.state,a.map(u=>[u,l(u)])]];return i`
    <${ca} look="filters graafkeuzes" id="filterknop"
      said=${n?g(k.shared.filters_set,{count:n}):Yn.choices}>
      ${!o&&i`<${An} />`}
      <${vs} />
      <div class="velden">
        ${o&&i`<${Xh} thing=${t.centre} />`}
        ${!o&&$.filter(([,,u])=>u.length>1).map(([u,m,b])=>i`<${Dt} name=${u} label=${m} options=${b} />`)}
        <${En} label=${Yn.filters.search} name="zoek" id="graafzoek" />
        <${yo} names=${Id} />
      </div>
    <//>
  `}function Vd({picture:t}){let e=I(Mo("Chapter").map(r=>x(r,"identifier"))).sort(Y),n=r=>O(Mo("Chapter").find(a=>x(a,"identifier")===r)||""),o={stap:Ke,hoofdstuk:e.map(r=>[r,n(r)])},s=r=>L(["graaf",t.name],r);return i`<div class="kieseerst">
    <p>${ga.sentence}</p>
    ${tg.map(r=>{let a=o[r].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[ma[r]]?.includes(l))})).filter(l=>l.rows.length);return a.length>0&&i`<h2>${ga[r]}</h2>
          <ul class="keuzetegels">
            ${a.map(({value:l,label:c,rows:p})=>i`<li><a href=${s({[r]:l})}>
                <b>${c}</b><span>${F(ga.partners,Rd(p))}</span></a></li>`)}
          </ul>`})}
    <p>
      <a href=${s({[qd]:"ja"})}>
        ${F(ga.whole,Rd(t.rows),{lines:t.rows.length})}
      </a>
    </p>
  </div>`}var ga,Yn,Dd,Id,Yh,qd,tg,Hd,Rd,Ud=j(()=>{"use strict";ie();q();Q();A();E();Vo();Z();Qe();ga=k.graph.choose,Yn=k.graph,Dd=["kies","uit"],Id=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...Dd],Yh=()=>[...qe.keys()].filter(Et).sort((t,e)=>Y(O(t),O(e)));qd="alles",tg=["stap","hoofdstuk"],Hd=t=>!!t[qd]||Object.keys(ma).some(e=>t[e]),Rd=t=>I(t.flatMap(e=>[e.from,e.to])).length});function Kd({picture:t,rows:e,names:n,chosen:o,pick:s,point:r,caption:a}){let l=w=>n.get(w)?.title||Nn.nobody,c=w=>n.get(w)?.label||Nn.nobody,{givers:p,takers:d,at:f}=ml(e,c),$=w=>t.looks.edges[w.group],u=w=>[w.said[0],$(w).label].filter(Boolean).join(", "),m=(w,C)=>[sr(w)!==sr(C)&&"nieuw",w===""&&"ongenoemd"].filter(Boolean).join(" "),b=(w,C)=>{let v=w.currentTarget.getBoundingClientRect(),V=w.currentTarget.closest(".vlak").getBoundingClientRect();r({id:C.id,x:v.right-V.left,y:v.bottom-V.top-10})},h=(w,C)=>{let v=f(w,C);if(!v.length)return null;let V=v.some(M=>M.id===o),B=v.some(M=>$(M).mark==="broken");return i`
      <button type="button" class=${B?"hapert":null} aria-pressed=${String(V)}
        aria-label=${`${l(w)} ${Nn.to} ${l(C)}: ${v.map(u).join("; ")}`}
        onClick=${()=>s(v[(v.findIndex(M=>M.id===o)+1)%v.length].id)}
        onMouseEnter=${M=>b(M,v[0])} onMouseLeave=${()=>r(null)}
        onFocus=${M=>b(M,v[0])} onBlur=${()=>r(null)}>
        ${v.length>2?i`<${js} look=${$(v[0])} /><b>${v.length}</b>`:v.map(M=>i`<${js} look=${$(M)} />`)}
      </button>
    `},_=w=>o&&e.some(C=>C.id===o&&(C.from||"")===w);return i`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${a}</caption>
        <thead>
          <tr>
            <td class="hoek">${Nn.corner}</td>
            ${d.map((w,C)=>i`<th scope="col" class=${m(w,d[C-1]??w)}><span>${c(w)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${p.map((w,C)=>i`
              <tr class=${[m(w,p[C-1]??w),_(w)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(w)}</th>
                ${d.map((v,V)=>i`<td class=${m(v,d[V-1]??v)}>${h(w,v)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function Gd({picture:t,rows:e,name:n,pick:o}){let s=Object.entries(t.looks.edges).map(([a,l])=>({look:l,rows:e.filter(c=>c.group===a)})).filter(a=>a.rows.length),r=s.filter(a=>a.look.mark==="broken").flatMap(a=>a.rows);return i`
    <h2>${Nn.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${s.map(({look:a,rows:l})=>i`<li><${js} look=${a} /><b>${l.length}</b><span>${a.label}</span></li>`)}
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
    <p class="zacht">${R(Nn.empty)}</p>
  `}function og(t,e){return gl.has(t)||gl.set(t,new Map(t.nodes.map(n=>[n.id,n.title]))),gl.get(t).get(e)||wo.not_said}function Ms(t,e,n){let o=Md(n);return o?og(t,e[o]):e.said[Cs(t).indexOf(n)]||""}function Jd({picture:t,rows:e,chosen:n,pick:o,caption:s}){let r=Object.entries(t.table).map(([l,c],p)=>({key:l,label:c,sort:l!==ng,text:d=>Ms(t,d,l).replace(wo.not_said,""),cell:d=>p?Ms(t,d,l):i`<button type="button" class="rijknop" aria-pressed=${String(d.id===n)}
            onClick=${()=>o(d.id)}>${Ms(t,d,l)}</button>`}));return i`<${ht} id="beeldtabel" caption=${s} rows=${e} columns=${r} about=${l=>({key:l.id,class:n&&[l.id,l.from,l.to].includes(n)?"gekozen":null,"data-rij":l.id,"data-van":l.from||"","data-naar":l.to||"","data-lijn":l.color?"ja":null,onClick:c=>c.target.closest("button, a")||o(l.id)})}
    urlKey="sorteer" sort=${eg} />`}function bl({picture:t,rows:e,name:n,chosen:o,pick:s}){let r=t.matrix,a=r?"from":"to",l=r?"to":"from",c=new Map(t.nodes.map(f=>[f.id,f.station??0])),p=ml(e,n)[r?"givers":"takers"],d=Lr(U(z.route.query));return p.sort((f,$)=>(c.get(f)||0)-(c.get($)||0)),i`<div class="beeldlijst">
    ${p.map(f=>{let $=e.filter(v=>(v[a]||"")===f),u=$.filter(v=>v.color||r),m=$.filter(v=>!v.color&&!r&&v.state),b=r?0:u.filter(v=>lo(v[l]||"")).length,h=d.has(f)?wo.list.undecided:wo.list.nobody,_=F(r?wo.list.flows:wo.list.partners,u.length-b),w=u.length?`${_}${b?g(wo.list.plus,{plus:b}):""}`:h,C=m.length>0&&F(wo.list.slots,m.length);return i`
        <details key=${f} open=${p.length<4||$.some(v=>v.id===o)}>
          <summary>
            <h2>${n(f)}</h2>
            <span class="zacht">${[w,C].filter(Boolean).join(" · ")}</span>
          </summary>
          <ul>
            ${m.map(v=>i`<li class="leegrij"><span>${v.said.filter(Boolean).join(": ")}</span></li>`)}
            ${u.map(v=>i`<li>
                <button type="button" class="rijknop" aria-pressed=${String(v.id===o)}
                  onClick=${()=>s(v.id)}>
                  ${r&&i`<${js} look=${t.looks.edges[v.group]} />`}
                  ${r&&"→ "}${n(v[l])}
                </button>
                <span class="zacht">${v.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var wo,Nn,js,eg,ng,gl,kl=j(()=>{"use strict";q();Q();A();jt();E();Vo();Qt();Ae();wo=k.graph,Nn=k.graph.matrix,js=({look:t})=>i`
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
`;eg="from_label",ng="amount",gl=new WeakMap});function Yd(t){let{of:e,nodes:n,edges:o,options:s,handle:r,lit:a,line:l,look:c,shown:p,title:d,opened:f}=t,$=Ft(),u=Sn({of:"",view:null,ids:new Set}),m=Sn(t);m.current=t,Nt(()=>{let _=performance.now(),w=u.current.of===e?u.current.view:null,C=0,v=(M,dt)=>{window.clearTimeout(C),C=window.setTimeout(()=>m.current.onHover(M===null?null:{id:M,...dt}),sg)},V=sa($.current,{nodes:n,edges:o,options:s,view:w,opened:f},{onChoose:M=>m.current.onChoose(M),onUnfold:M=>m.current.onUnfold(M),unfolds:M=>m.current.unfolds(M),onHover:v});r.current=V;let B=w?n.map(M=>M.id).filter(M=>!u.current.ids.has(M)):[];return B.length&&V.show([...B,...a]),$.current.dataset.ms=String(Math.round(performance.now()-_)),()=>{window.clearTimeout(C),u.current={of:e,view:V.view(),ids:new Set(n.map(M=>M.id))},V.destroy(),r.current=null}},[e,n,o]),Nt(()=>{p&&u.current.of===""&&r.current.fit(12/14)},[p]),Nt(()=>{let _=()=>window.setTimeout(()=>r.current?.fit(),60),w=()=>r.current?.fit();return document.addEventListener("fullscreenchange",_),window.addEventListener("beforeprint",w),()=>{document.removeEventListener("fullscreenchange",_),window.removeEventListener("beforeprint",w)}},[]),Nt(()=>r.current.select(a,l?[l]:[],c),[e,n,o,a.join(" "),l]);let b=_=>ag[_.key]?.(t),h={height:`${vp(n,Math.max(420,Math.round(window.innerHeight*rg)))}px`};return i`<div class="doek" id="doek" ref=${$} style=${h} data-title=${d} onKeyDown=${b}></div>`}function tu({handle:t,picture:e,reset:n}){let o=(a,l,c)=>i`<button type="button" class="klein" aria-label=${Ce.tools[a]} onClick=${c}>${l}</button>`,s=()=>document.fullscreenElement?document.exitFullscreen():ft("beeld").requestFullscreen().catch(()=>{}),r=()=>{if(!t.current.given.nodes.length)return it(Ce.empty);it(Ce.keep.busy),Tp({name:e.name,picture:e,handle:t,scenario:U(z.route.query)})};return i`
    <div class="werkbalk">
      ${o("in","+",()=>t.current.zoom(1.25))} ${o("out","−",()=>t.current.zoom(.8))}
      ${o("fit",Ce.tools.fit,()=>t.current.fit())} ${o("back",Ce.tools.back,n)}
      ${o("screen",Ce.tools.screen,s)} ${o("png",Ce.tools.png,r)}
    </div>
  `}function eu({picture:t,ids:e,left:n}){if(!e.length)return null;let o=s=>K({uit:e.slice(0,s).join(",")||null});return i`
    <nav class="spoor" aria-label=${Ce.trail}>
      <button type="button" class="rijknop" onClick=${()=>o(0)}>${t.title}</button>
      ${e.map((s,r)=>{let a=O(s),l=r===e.length-1;return i`<span aria-hidden="true"> › </span>${l?i`<strong>${g(Ce.unfolded,{name:a})}</strong>`:i`<button type="button" class="rijknop" onClick=${()=>o(r+1)}>${a}</button>`}`})}
      ${[...n].map(([s,{shown:r,count:a}])=>{let l=g(Ce.left_out,{name:O(s),shown:r,all:r+a});return i`<p class="zacht">
          ${l} <a href=${L(["graaf",_n],{ding:s})}>${Ce.surroundings}</a>
        </p>`})}
    </nav>
  `}function nu({picture:t,hidden:e}){let n=new Set(e.split(",").filter(Boolean)),o=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),s=c=>t.layout==="grid"&&t.looks.edges[c],r=Object.entries(t.looks.nodes).filter(([c])=>!s(c)&&t.nodes.some(p=>p.group===c)),a=(c,p)=>{if(t.matrix&&p.mark)return i`<${js} look=${p} />`;if(t.layout==="route"&&p.mark)return i`<${lg} look=${p} />`;if(t.layout!=="grid")return i`<${cg} look=${p} />`;let d=t.looks.nodes[c];return d?i`<${Qd} look=${d} />`:i`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?n.delete(c):n.add(c),K({zonder:[...n].sort().join(",")})};return i`
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
      ${r.map(([,c])=>i`<li><${Qd} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&i`<li><span class="leegvak" aria-hidden="true"></span><span>${Ce.slots}</span></li>`}
    </ul>`}
  `}var Ce,sg,rg,ag,Xd,ig,lg,cg,Zd,Qd,ou=j(()=>{"use strict";ie();q();Q();A();jt();E();Vo();Z();Ji();Wi();kl();Ce=k.graph,sg=250,rg=.9,ag={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};Xd=({ways:t,shows:e,choose:n})=>i`
  <div class="knoppen" role="group" aria-label=${Ce.show.label}>
    ${t.map(([o,s])=>i`<button type="button" id=${`toon-${o}`} aria-pressed=${String(e===o)}
          onClick=${()=>n(o)}>${s}</button>`)}
  </div>
`;ig={full:i`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:i`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:i`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},lg=({look:t})=>i`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${ig[t.mark]}
  </svg>
`,cg=({look:t})=>i`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,Zd={name:!0,hollow:!0,stop:!0,side:!0,tag:!0,waiting:!0},Qd=({look:t})=>i`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?i`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:i`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${Zd[t.shape]?"#FFFFFF":t.color} stroke=${Zd[t.shape]?t.color:"#16212B"} />`}
  </svg>
`});function _o(){let t=k.missing;return i`
    <${nt} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${L("overzicht")}>${t.home}</a></p>
  `}function ug({text:t}){let e=Uc(t);return i`
    <section class="blok" id="anders">
      ${e.length>0&&i`<p>${be.alone} ${e.map(n=>i` <a href=${dg(n)}>${n}</a>`)}</p>`}
      <p>${be.try} ${Object.entries(be.lists).map(([n,o])=>i` <a href=${L(n)}>${o}</a>`)}</p>
    </section>
  `}function fg({text:t,answers:e}){let[n,o]=D(null);if(fe(()=>{let l=!0;o(null);let c=window.setTimeout(()=>{tt().ask("find",{text:t}).then(p=>l&&o(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:s,count:r}=n,a=l=>[", ",be.source.about,i`<${se} ids=${l} />`];return i`
    <section id="in-de-bron">
      <h2>${g(be.source.title,{count:r})}</h2>
      ${r===0&&i`<p>${be.source.none}</p>`}
      ${s.length<r&&i`<p class="zacht">${g(be.source.first,{count:s.length})}</p>`}
      <ol class="resultaten">
        ${s.map(({vindplaats:l,woorden:c,over:p})=>i`
            <li key=${l}>
              <p><${wl} text=${c} answers=${e} /></p>
              <p class="zacht">
                ${_t(l)}${p.some(Et)&&a(p.filter(Et))}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function su({route:t}){let e=t.query.q||"",{found:n,read:o,answers:s}=_i(e),r=e.trim()!=="",a=I(n.map(p=>p.kind)).sort(Y),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);Nt(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?F(be.found,l.length):g(be.nothing,{text:e});return i`
    <${nt} text=${be.title} />
    <section class="filters" aria-label=${be.label}>
      <div class="velden">
        <${En} label=${be.field} name="q" id="zoekterm" />
        ${a.length>1&&i`<${Dt} label=${be.what} name="wat" options=${a.map(p=>[p,p])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:be.type}</p>
    ${o&&i`<p id="gelezen">${g(be.read,{text:o})}</p>`}
    ${r&&!n.length&&i`<${ug} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,yl).map(p=>i`<${pg} key=${p.id} item=${p} answers=${s} />`)}
    </ol>
    ${l.length>yl&&i`<p>${g(be.too_many,{count:l.length-yl})}</p>`}
    ${r&&$n()&&i`<${fg} text=${e} answers=${s} />`}
    <${Zt} text=${r?c:""} />
  `}var be,yl,wl,pg,dg,ar=j(()=>{"use strict";io();q();Q();Ut();A();E();Me();vi();Z();Qe();Tt();be=k.search;yl=100,wl=({text:t,answers:e})=>Ar(t,e).map(({said:n,on:o})=>o?i`<mark>${n}</mark>`:n),pg=({item:t,answers:e})=>i`
  <li>
    <a href=${L(t.path)}><${wl} text=${t.label} answers=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${H&&Mt(t.id)&&`, ${Mt(t.id)?.title}`}
    </span>
    <p><${wl} text=${Kc(t,e)} answers=${e} /></p>
  </li>
`,dg=t=>L("zoek",{q:t})});function $g(t){let e=zt(),n=t.matrix?[["matrix",qt.show.matrix],["beeld",qt.show.arrows]]:[["beeld",qt.show.picture]],o=e&&(t.matrix||t.layout==="route")?[["lijst",qt.show.list]]:[],s=["tabel",qt.show.table];return e&&!o.length&&!t.choose?[s,...n]:[...o,...n,s]}function mg(t,e,n){let o=Object.keys(t.table);return n?e.filter(s=>o.some(r=>on(Ms(t,s,r),n))):e}function hg({picture:t,drawn:e,opened:n,chosen:o,row:s,lit:r,choices:a,handle:l,turn:c,shown:p,tell:d}){let f=tn(()=>e.rows.filter(b=>b.color),[e]),$=tn(()=>[...e.nodes].filter(b=>b.title).sort((b,h)=>b.y-h.y||b.x-h.x).map(b=>b.id),[e]),u=b=>b&&Uo(b),m=b=>{let h=$[($.indexOf(r[0])+b+$.length)%$.length];K({kies:h},!0)};return i`
    <${Yd} of=${`${t.name}|${t.date}|${t.centre||""}|${a}|${c}`} nodes=${e.nodes}
      edges=${f} options=${bg(t,n)} opened=${n} handle=${l} lit=${r}
      line=${s?.color?s.id:""} look=${!!o||r.length===1} shown=${p}
      title=${g(qt.picture,{title:t.title})} onChoose=${u} onStep=${m}
      unfolds=${d.unfolds} onUnfold=${d.unfold} onHover=${d.point}
      onClear=${()=>K({kies:null},!0)} />
  `}function gg({picture:t,query:e}){let n=Ft(),o=Sn(!1),[s,r]=D(0),[a,l]=D(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(J=>e[J]).join("|"),d=tn(()=>jd(t,e),[t,p]),f=(e.uit||"").split(",").filter(It),$=tn(()=>Sd(d,f,t.date,t.layout),[d,e.uit]),u=tn(()=>new Map($.nodes.map(J=>[J.id,J])),[$]),m=$.rows.find(J=>J.id===c||c===`leeg~${J.id}`&&J),b=m?"":u.has(c)?c:"",h=tn(()=>mg(t,d.rows,e.zoek),[d,e.zoek]),_=!m&&!b&&e.zoek,w=_?$.nodes.filter(J=>on(J.title||"",_)).map(J=>J.id):[],C=$g(t),v=C.some(([J])=>J===e.toon)?e.toon:C[0][0],V=t.choose&&!Hd(e),B=v==="beeld"&&!V,M=J=>u.get(J)?.title||(t.matrix?qt.matrix.nobody:qt.not_said),dt=J=>It(J)&&Et(J)&&J!==t.centre,T=J=>{if(!dt(J))return;let hr=f.includes(J)?f.filter(Af=>Af!==J):[...f,J];N(!1),K({uit:hr.join(","),kies:J})},S=J=>{(J||!o.current)&&l(J)},N=J=>{o.current=J,J||l(null)};fe(()=>{!c||!z.started||(m&&!(m.from&&m.to)?it(g(qt.chosen_one,{name:Os(t,m,M)})):m?it(g(qt.chosen_pair,{from:M(m.from),to:M(m.to)})):b&&it(g(qt.chosen_one,{name:M(b)})))},[c]),Nt(()=>(_l={name:t.name,drawing:n.current},()=>{_l=null}));let W=m&&!m.color?`leeg~${m.id}`:"",at=W&&u.has(W)?[W]:m?[m.from,m.to].filter(Boolean):b?[b]:w,ye={unfolds:dt,unfold:T,point:S},ue={picture:t,rows:$.rows,name:M,opened:f,unfold:T,pick:Uo},De=a&&a.id!==c&&i`<${Pd} ...${ue} unfolds=${dt} keep=${N} hover=${a} close=${()=>N(!1)} />`,Dn=F(qt.rows,h.length),Bt=t.matrix?i`<${Gd} picture=${t} rows=${h} name=${M} pick=${Uo} />`:t.layout==="route"&&B&&i`<p class="zacht">${qt.nothing_chosen}</p>
        <${bl} picture=${t} rows=${h} name=${M} chosen="" pick=${Uo} />`;return i`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${Xd} ways=${C} shows=${v} choose=${J=>K({toon:J},!0)} />
      ${B&&i`<${tu} handle=${n} picture=${t} reset=${()=>r(s+1)} />`}
      <${Wd} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${v==="tabel"}>
          ${B&&i`<${eu} picture=${t} ids=${f} left=${$.left} />`}
          ${t.choose&&!V&&i`<p class="spoor"><a href=${L(["graaf",t.name])}>${qt.choose.back}</a></p>`}
          <div class="vlak">
            ${V?i`<${Vd} picture=${t} />`:v==="matrix"?i`<${Kd} picture=${t} rows=${h} names=${u} chosen=${m?.id||""}
                      pick=${Uo} point=${S} caption=${g(qt.matrix.caption,{rows:Dn})} />`:v==="lijst"?i`<${bl} picture=${t} rows=${h} name=${M} chosen=${m?.id||""}
                        pick=${Uo} />`:i`<${hg} ...${{picture:t,drawn:$,opened:f,chosen:c,row:m,lit:at,choices:p,handle:n,turn:s,tell:ye}}
                        shown=${v==="beeld"} />`}
            ${!d.rows.length&&i`<p class="leegbeeld">${t.centre?qt.alone:qt.empty}</p>`}
            ${De}
          </div>
          ${!V&&i`<${nu} picture=${t} hidden=${e.zonder||""} />`}
          ${v==="matrix"&&i`<p class="acties"><${ko} name=${t.name} title=${t.title} of=".stroomtabel"
              scenario=${U(e)} legend=".lijnen li" /></p>`}
          ${B&&i`<p class="zacht sleutels">${qt.keys}</p>`}
        </div>
        <div class="tabel" hidden=${v!=="tabel"}>
          <${Jd} picture=${t} rows=${h} chosen=${m?.id||b} pick=${Uo}
            caption=${g(qt.caption,{title:t.title,rows:Dn})} />
          <div class="acties">
            <${Yt} name=${`${t.name}.csv`} rows=${()=>kg(t,h)} />
          </div>
        </div>
      </div>
      <${Bd} ...${ue} row=${m} node=${b} first=${Bt} />
    </div>
    ${e.koppelingen&&i`<p class="zacht">${qt.loose}</p>`}
  `}function yg({name:t,title:e,sentence:n}){let s=[...Object.values(y.views).map(r=>[r.name,r.tab||r.title]),[_n,y.around.tab]];return i`
    <${nt} text=${e}><p class="uitleg">${n}</p><//>
    <ul class="beelden" aria-label=${qt.pictures}>
      ${s.map(([r,a])=>{let l=r===t?"page":null;return i`<li><a href=${L(["graaf",r])} aria-current=${l}>${a}</a></li>`})}
    </ul>
  `}function ru({route:{path:t,query:e}}){let n=t[1]||Object.keys(y.views)[0],o=tn(()=>Od(n,e),[n,e.stand,e.plan,e.ding]);return o?i`
    <${yg} name=${n} title=${o.title} sentence=${o.sentence} />
    <${gg} key=${`${n}|${o.centre||""}`} picture=${o} query=${e} />
  `:i`<${_o} />`}var qt,_l,vl,Uo,bg,kg,au=j(()=>{"use strict";ie();io();q();Q();Ut();A();jt();E();Vo();Z();Nd();Rt();ys();Ud();ou();kl();ar();qt=k.graph,_l=null,vl=()=>_l,Uo=t=>K({kies:z.route.query.kies===t?null:t},!0);bg=(t,e)=>e.length&&t.name!==_n?{...t.options,groups:{...y.around.options.groups,...t.options.groups}}:t.options,kg=(t,e)=>[[...Object.values(t.table),...Ze],...e.map(n=>[...Object.keys(t.table).map(o=>Ms(t,n,o)),...oe(null)])]});function xl({name:t,of:e,rows:n,columns:o,fields:s,keep:r,sort:a,groups:l,named:c,progress:p=!1}){let d=k[e];return function({route:$}){let{plan:u,strict:m}=U($.query),b=p&&m?k.shared.choices.strict_said:"",h=n(u).filter(v=>r(v,$.query)),_=o(),w=F(d.count,h.length),C=()=>Fo(_,Mr(h,_,zi("sorteer",a)),v=>oe(null,Mt(v.id)?.key||u,b));return i`
      <${nt} text=${d.title}><p class="uitleg">${d.intro}</p><//>
      <${yn}>
        <${An} />
        <div class="velden">
          <${En} name="tekst" />
          ${s().map(v=>i`<${Dt} ...${v} />`)}
          <${yo} names=${Object.keys($.query).filter(v=>v!=="merk")} />
        </div>
      <//>
      ${p&&i`<${Wo} />`}
      <p class="telling">${w}<${Yt} name=${`${t}.csv`} rows=${C} /></p>
      <${ht} id=${t} caption=${g(d.caption,{count:w})} rows=${h} columns=${_}
        urlKey="sorteer" sort=${a} groups=${l&&{...l(),named:c,count:d.count}} />
      <${Zt} text=${w} />
    `}}var In,de,Rn,pu,du,uu,fu,ir,Ls,wg,ba,_g,iu,$u,vg,xg,lu,cu,mu,hu,gu,bu=j(()=>{"use strict";io();q();Q();Ut();A();jt();E();Z();ct();Qt();Qe();Rt();Tt();Ae();In=k.partners,de=k.measures,Rn=k.lookup;pu=t=>fn.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),du=t=>Object.entries(y.codes[t]).map(([e,n])=>[e,n.label]),uu=(t,e)=>!e||on([O(t),...["altLabel","promise","summary"].flatMap(n=>xt(t,n))].join(" "),e),fu=xl({name:"partners",of:"partners",sort:"naam",rows:t=>y.partners[H?t:""],keep:(t,e)=>uu(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||x(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:In.fields.step,name:"stap",options:Ke},{label:In.fields.kind,name:"soort",options:du("OrganisationKind")},{label:In.fields.role,name:"rol",options:Object.entries(In.roles)}],columns:()=>[{key:"naam",label:In.columns.name,text:t=>O(t.id),cell:t=>[i`<${P} id=${t.id} />`,i`<${hs} id=${t.id} />`]},{key:"soort",label:In.columns.kind,text:t=>je(t.id,"organisationKind")},{key:"stappen",label:In.columns.steps,text:t=>pu(t.steps)},{key:"handelt",label:In.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:In.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:In.columns.wish,text:t=>t.wish}]}),ir=t=>y.called[t]?.short||"",Ls=t=>x(t,"prefLabel"),wg=Ic.map(t=>({id:t,...y.works[t]})).sort((t,e)=>Y(ir(t.id)||"~",ir(e.id)||"~")||Y(Ls(t.id),Ls(e.id))),ba=H?"":Wn[0].date,_g=(t,e,n)=>({key:t,label:e,text:({id:o})=>ds(o,n)?rn(o,n):"",cell:({id:o})=>ds(o,n)&&i`<${Xt} id=${o} date=${n} />`}),iu=()=>Mo("Chapter").sort((t,e)=>Y(x(t,"identifier"),x(e,"identifier"))).map(t=>[t,g(de.chapter,{identifier:x(t,"identifier"),title:Ls(t)})]),$u=xl({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:t=>wg.filter(e=>ns(e.id,t)),keep:(t,e)=>uu(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:jn(t.id).includes(e.stap)))&&(!e.soort||Zc(t.id).includes(e.soort))&&(!e.wat||Ve(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||ds(t.id)===e.staat),named:({id:t})=>Ls(t),groups:()=>({of:t=>t.chapter||"",titles:[...iu(),["",de.no_chapter]]}),fields:()=>[{label:de.fields.what,name:"wat",options:Object.entries(de.types)},{label:de.fields.chapter,name:"hoofdstuk",options:iu()},{label:de.fields.step,name:"stap",options:[...Ke,["alle",de.across]]},{label:de.fields.kind,name:"soort",options:Pr},{label:de.fields.status,name:"staat",options:du("Status")}],columns:()=>[{key:"nr",label:de.columns.number,text:({id:t})=>ir(t),cell:({id:t})=>ir(t)?i`<a href=${$e(t)}>${ir(t)}</a>`:i`<span class="zacht">${de.no_number}</span>`},{key:"naam",label:de.columns.name,text:({id:t})=>Ls(t),cell:({id:t})=>i`<${P} id=${t} text=${Ls(t)} />`},...Ln(({id:t})=>Mt(t)?.key),{key:"wat",label:de.columns.what,text:({id:t})=>Lt(t)},...ba&&ba!==me?[_g("plan",R(ao(ba)),ba)]:[],ho("nu",H?de.columns.stand:R(ao(me)),({id:t})=>t),{key:"termijn",label:de.columns.deadline,text:({id:t})=>x(t,"finalDueBy"),cell:({id:t})=>X(x(t,"finalDueBy"))},{key:"stap",label:de.columns.step,text:t=>t.across?k.shared.all_steps:pu(jn(t.id))},{key:"wie",label:de.columns.lead,sort:!1,text:t=>t.container?"":cs(t.id).map(O).join(", ")||k.shared.nobody,cell:t=>t.container?"":cs(t.id).length?i`<${se} ids=${cs(t.id)} />`:i`<span class="zacht">${k.shared.nobody}</span>`}]}),vg=t=>I(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>He(t,e))).filter(Et),xg=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:vg(t),text:[O(t),...xt(t,"altLabel"),x(t,"summary"),e.told].join(" ")})),lu=t=>ee(t).map(_t),cu="Recommendation",mu=(t,e,n)=>xl({name:t,of:e,sort:"naam",rows:o=>xg.filter(s=>ns(s.id,o)&&Ve(s.id,cu)===n),keep:(o,s)=>(!s.wat||Ve(o.id,s.wat))&&(!s.tekst||on(o.text,s.tekst))&&(!s.stap||o.steps.includes(s.stap)),named:({id:o})=>O(o),groups:()=>({of:({id:o})=>Object.keys(Rn.types).find(s=>Ve(o,s))||"",titles:Object.entries(Rn.types).map(([o,s])=>[o,R(s)])}),fields:()=>[{label:Rn.fields.what,name:"wat",options:Object.entries(Rn.types).filter(([o])=>Mo(o).length&&o===cu===n)},{label:Rn.fields.step,name:"stap",options:Ke}],columns:()=>[{key:"naam",label:Rn.columns.name,text:({id:o})=>O(o),cell:({id:o})=>[i`<${P} id=${o} />`,x(o,"summary")&&i`<p class="zacht">${x(o,"summary")}</p>`]},...Ln(({id:o})=>Mt(o)?.key),{key:"wat",label:Rn.columns.what,text:({id:o})=>Lt(o)},{key:"zegt",label:Rn.columns.told,text:o=>o.told},{key:"over",label:Rn.columns.about,sort:!1,text:o=>o.about.map(O).join("; "),cell:o=>i`<${se} ids=${o.about} name=${Ue} />`},{key:"bron",label:Rn.columns.place,sort:!1,text:({id:o})=>lu(o).join("; "),cell:({id:o})=>{let[s,...r]=lu(o),a=g(k.shared.more_places,{count:r.length});return[s,r.length>0&&i`<span class="zacht">${a}</span>`]}}]}),hu=mu("naslag","lookup",!1),gu=mu("gevraagd","asked",!0)});function Sg({cell:t,change:e}){let[n,...o]=t.brief,s=t.asked&&i`<span class="bij">${vo.asked_mark}</span>`,r=e&&i`<span class="bij door">${vo.changed.mark[e.by]}</span>`,a=i`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[s||a,r];let l=[i`<strong class=${t.strict&&"anders"}>${n}</strong>`,o.map(c=>i`<span class="bij">${c}</span>`),s,r];return t.unmet?i`<span class="plaat">${l}</span>`:t.undecided?l:i`<${Gn} bar=${t.bar} support=${t.support_only} />${l}`}function Og({row:t,cell:e,change:n,step:o,plan:s,chosen:r}){let a=ta(e,n,s),l=`${r?" gekozen":""}${o===null?" dwars":""}`;if(!e)return i`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${a}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=xe(t.key,o,s.key);return i`
    <td role="cell" class=${`vak ${Ee(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${zo(c)} aria-haspopup="dialog" onClick=${()=>K({cel:c})}>
        <span class="sr">${g(vo.cell,{row:t.label,step:st(o)})}${a}</span>
        <span class="beeld" aria-hidden="true"><${Sg} cell=${e} change=${n} /></span>
        ${e.most_basis&&i`<span aria-hidden="true"><${an} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function ka({by:t,scenario:e,plan:n,address:o="",reach:s}){let r=Fe(n),a=ms(t,e,n),[l,c]=D(o?Math.max(0,r.indexOf(qr(o).step)):0),p=new Set(s?.columns.filter(d=>!d.acting&&!d.undecided).map(d=>d.step));return i`
    <${jg} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${n===y.plans[0]?"matrix":`matrix-${n.key}`} role="table">
      <caption>${g(vo.caption,{rows:vo.heads[t],scenario:mt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${vo.heads[t]}</th>
          ${n.steps.map((d,f)=>i`
              <${Cg} step=${d} place=${f+1} of=${n.steps.length} empty=${p.has(d.notation)}
                chosen=${f===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${vo.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${ze(t,e,n).map(d=>i`<${Mg} key=${d.key} row=${d} plan=${n} chosen=${l} changes=${a} />`)}
      </tbody>
    </table>
  `}var vo,Cg,Mg,jg,Sl=j(()=>{"use strict";q();Q();A();E();Tn();ct();bo();Tt();vo=k.overview;Cg=({step:t,place:e,of:n,empty:o,chosen:s})=>i`
  <th scope="col" role="columnheader" class=${`halte${s?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${o?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${$e(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Mg=({row:t,plan:e,chosen:n,changes:o})=>i`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?i`<${P} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${Fe(e).map((s,r)=>i`<${Og} row=${t} cell=${t.cells[r]} change=${o(t.key,s)} step=${s} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,jg=({plan:t,chosen:e,choose:n})=>i`
  <div class="stappen" role="group" aria-label=${vo.one_step}>
    ${Fe(t).map((o,s)=>i`
        <button type="button" aria-pressed=${String(s===e)} onClick=${()=>n(s)}>
          ${st(o)}
        </button>
      `)}
  </div>
`});function Fg({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return i`
    <section class="wensen">
      <h2>${lr.wish}</h2>
      <ul class="tegels">
        ${lr.tiles.map(n=>i`
            <li>
              <a class="tegel" href=${L(n.to,n.choose)}>
                <${Tg} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.said&&e?.said[n.said]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function Ag({points:t,plans:e,count:n}){let o=e.length>1;return t.length?i`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${lr.discuss.title}</h2><p>${lr.discuss.note}</p>
        <p class="acties"><a href=${L("aandachtspunten")}>${g(lr.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(s=>{let r=t.filter(a=>a.plan===s.key);return r.length?i`
          ${o&&i`<p class="zacht">${s.title}</p>`}
          <ul class="kaartjes">
            ${r.map(a=>i`<${Eg} key=${a.name} point=${a} several=${o} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function Bg({state:t,things:e,date:n}){let o=H?"h4":"h3",s=a=>po(a,n)[1]&&i`<span class="zacht"> – ${po(a,n)[1]}</span>`,r=g(At.group,{state:R(G("CellState",t)),count:e.length});return i`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${r}<//>
      <${hn} ids=${gn(e)} more=${s} />
    </div>
  `}function Pg({scenario:t,plan:e}){let n=H?"h3":"h2";return ot(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:r,undecided:a})=>{let l=y.codes.InterventionKind[s];return i`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}>
        <div class="hoofdstuk">
          <${n}>${g(At.apart.title,{kind:l.label})}<//>
          <p>${g(At.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?i`
                <div class="standen">
                  ${r.map(c=>i`<${Bg} ...${c} date=${t.date} />`)}
                </div>
              `:i`<p>${a?At.undecided:fs(e)}</p>`}
      </section>
    `})}function yu({route:t}){let e=U(t.query),n=Object.hasOwn(Ol,t.query.rijen||"")&&Ol[t.query.rijen||""]||"kind",o=Object.entries(Ol).map(([l,c])=>[l,At.rows[c]]),s=n==="kind"?"":t.query.rijen,{cel:r}=t.query,a=ot(e);return i`
    ${n==="kind"?i`<${Dg} answer=${a} plan=${rt(e.plan)} plans=${we(e)} />`:i`<${nt} text=${At.heading} title=${At.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${At.matrix[n]}</h2><p>${mt(e)}</p>
          <p class="acties"><a href=${L("methode")}>${At.legend.more}</a></p>
          <${pa} query=${t.query}>
            <${_s} legend=${At.rows.title} name="rijen" options=${o} current=${s} id="r" />
            <${Do} />
          <//>
        </div>
        ${we(e).map(l=>i`
            ${H&&i`<h3>${l.title}</h3>`}
            <${Zn} plan=${l} />
            <${ka} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${a.reach.find(c=>c.plan===l.key)} />
            <${Rg} by=${n} scenario=${e} plan=${l} />
            <${Pg} scenario=${e} plan=${l} />
          `)}
        <${Wr} />
      </div>
      <${Yr} undecided=${Hr(e)} />
    </div>
    ${r&&i`<${ks} address=${r} by=${n} scenario=${e} />`}
    <${Zt} text=${r?"":g(At.shown,{scenario:mt(e)})} />
  `}var At,ku,Lg,Tg,lr,zg,Eg,Ol,Ng,Ig,Rg,Dg,wu=j(()=>{"use strict";q();Q();Ut();A();jt();E();Tn();Z();ct();bo();Qe();Rt();Tt();Sl();nl();go();At=k.overview,{truth:ku}=k.thing,Lg={station:i`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:i`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:i`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:i`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:i`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:i`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Tg=({name:t})=>i`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${Lg[t]}
  </svg>
`,{start:lr}=At;zg=({query:t,barriers:e,plan:n,weights:o},s)=>L("aandachtspunten",{vraag:t,stap:e.join(","),gewicht:o.join(","),...s&&{plan:n}}),Eg=({point:t,several:e})=>i`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${zg(t,e)}>${t.ask}</a></p>
  </li>
`;Ol={"":"kind",partner:"partner",vorm:"form"},Ng=(t,e,n)=>{let{word:o,lines:s}=Ee(e);if(!e)return[t.label,st(n),At.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:a,families:l,initiatives:c,partners:p,expected:d}=e;return[t.label,st(n),o,s.join("; "),G("Basis",r),ku[String(a)],l,c,p,ku[String(d)]]},Ig=(t,e,n)=>[[...At.csv,...Ze],...ze(t,e,n).flatMap(o=>o.cells.map((s,r)=>[...Ng(o,s,Fe(n)[r]),...oe(e,n.key)]))],Rg=({by:t,scenario:e,plan:n})=>i`
  <div class="acties">
    <${Yt} name="matrix.csv" rows=${()=>Ig(t,e,n)} />
    <button type="button" onClick=${()=>Rp(t,e,n)}>${At.svg}</button>
    <button type="button" onClick=${()=>Dp(t,e,n)}>${At.png}</button>
    <${Un} text=${()=>location.href} label=${At.link} />
  </div>
`,Dg=({answer:t,plan:e,plans:n})=>i`
  <div class="start">
    <${nt} text=${At.heading} title=${At.title}>
      <p>${g(At.start.intro,{report:Hn(e)})}</p>
      <p><strong>${g(At.start.dated,{year:I(n.map(({date:o})=>o.slice(0,4))).join(", ")})}</strong>
        ${" "}${At.start.since}</p>
    <//>
    <${Fg} answer=${t} />
  </div>
  <${Ag} points=${t.points} count=${t.gaps.length} plans=${n} />
`});async function _u(t,e){let n=await tt().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let o=lt(),s=new Set(o?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>s.has(c))?o?.decisions:[],a=(r||[]).filter(c=>Wg(c,n)),l=(r||[]).length-a.length;return tt().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:a.length,gone:l},a.length&&await ya({decisions:a,saved:!1}),null}function Wg({about:t,which:e,field:n},o){if(t==="list")return n!==o.fields.day;let s={column:o.columns,row:o.rows,name:o.names}[t];return e==="*"||s.some(r=>r.which===e)}async function ya(t){let e=lt(),n=await tt().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n}})}async function ke(...t){let e=lt();await ya({decisions:[...e.decisions,...t],undone:[],saved:!1})}async function Cl(){let t=lt(),e=t.decisions.at(-1);e&&await ya({decisions:t.decisions.slice(0,-1),undone:[e,...t.undone],saved:!1})}async function Ml(){let t=lt(),[e,...n]=t.undone;e&&await ya({decisions:[...t.decisions,e],undone:n,saved:!1})}var lt,wa,cr,Ko,Go,_a,Jo=j(()=>{"use strict";Me();lt=()=>tt().board;wa=(t,e,n,o="hand")=>({about:"row",which:t,field:e,value:n,by:o}),cr=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),Ko=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),Go=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),_a=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function Xn({label:t,value:e,options:n,id:o=null,pick:s}){let r=Sn(!1),a=l=>{let{value:c}=l.target;r.current=!1,c!==e&&s(c)};return i`
    <select id=${o} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?a(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||a(l)}
      onBlur=${a}>
      ${n.map(([l,c])=>i`<option value=${l}>${c}</option>`)}
    </select>
  `}var pr=j(()=>{"use strict";q()});function qg({column:t,act:e}){let[n,o]=t.both,{found:s}=lt(),a=[...s.columns.some(({target:u,table:m})=>u===s.fields.role&&m===t.table)?["beside"]:[],"all","eerste","splits","none"],{partner:l,role:c}=s.fields,p={beside:`${l}:${c}`,all:`${l}:${n}`,none:l},d=u=>e(()=>ke(cr(t.which,"target",p[u]||`${l}:${u}`))),f=t.reading===c?"beside":t.reading,$=f==="?"?"":f||(t.role===n?"all":"none");return i`
    <fieldset class="bordkeuze">
      <legend>${yt.whose}</legend>
      ${a.map(u=>i`
          <label>
            <input type="radio" name=${`wie-${t.which}`} checked=${u===$}
              onChange=${()=>d(u)} />
            ${g(yt.readings[u],{one:n,other:o})}
          </label>
        `)}
    </fieldset>
  `}function Hg({column:t,act:e}){let{targets:n,fields:o}=lt().found,{which:s,head:r,examples:a,target:l,role:c,filled:p,read:d}=t,f=[t.why==="values"&&yt.by_values,t.options.length>0&&t.why==="head"&&g(yt.maybe,{what:t.options.join(", ")}),t.month_first&&yt.month_first,t.says].filter(Boolean),$=[...new Set([...n.slice(0,vu),yt.notes,...n.slice(vu)])],u=c?[[`${l}:${c}`,g(yt.with_role,{target:l,role:c})]]:[];return i`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&i` <span class="bij">${t.table}</span>`}</th>
      <td>${a.join(" · ")||"–"}</td>
      <td>
        <${Xn} label=${g(yt.as,{head:r})} value=${u[0]?.[0]||l||yt.notes}
          options=${[...u,...$.map(m=>[m,m])]} pick=${m=>e(()=>ke(cr(s,"target",m===yt.notes?"":m)))} />
      </td>
      <td class=${d<p&&l?"vraag":""}>
        ${g(yt.read,{read:l?d:p,count:p})}
      </td>
      <td>
        ${f.join(" ")}
        ${t.both.length>0&&l===o.partner&&i`<${qg} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Vg(){let[t,e]=D(0),{rows:n,fields:o}=lt().found,s=n[Math.min(t,n.length-1)];if(!s)return null;let r=s.who.map(({name:l,role:c})=>c?`${l} (${c})`:l).join(", "),a=Object.entries({[yt.fields.who]:r,...s.fields}).filter(([l,c])=>c&&l!==o.role);return i`
    <section class="bordproef">
      <h2>${g(yt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${s.number}</span><strong>${s.title}</strong></p>
      <dl>${a.map(([l,c])=>i`<dt>${l}</dt><dd>${c}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${yt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1} onClick=${()=>e(t+1)}>
          ${yt.following}
        </button>
      </p>
    </section>
  `}function xu({act:t}){let{columns:e,rows:n,names:o,left_out:s,plan:r,fields:a}=lt().found,l=n.filter(p=>p.led).length,c=[[g(yt.read,{read:n.filter(p=>!p.open).length,count:n.length}),yt.sum.placed],[g(yt.read,{read:l,count:n.length}),yt.sum.led],[String(_a(o).length),yt.sum.asks],[String(s.length),yt.sum.left_out]];return i`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${yt.heads.map(p=>i`<th scope="col">${p}</th>`)}</tr></thead>
        <tbody>${e.map(p=>i`<${Hg} key=${p.which} column=${p} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${yt.plan}</h2>
          <label class="veld"><span>${yt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${p=>t(()=>ke(Go(a.title,p.target.value)))} />
          </label>
          <label class="veld"><span>${yt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:p}})=>p&&p!==r.day&&t(()=>ke(Go(a.day,p)))} />
          </label>
        </section>
        <${Vg} />
        <section>
          <h2>${yt.sums}</h2>
          <dl class="bordsom">${c.map(([p,d])=>i`<dt>${p}</dt><dd>${d}</dd>`)}</dl>
          ${s.map(p=>i`<p class="zacht">${p}</p>`)}
        </section>
      </div>
    </div>
  `}var yt,vu,Su=j(()=>{"use strict";q();A();Jo();E();pr();yt=k.board.columns,vu=-1});async function Ts(t,e){let n=await tt().ask("take",{...t,beside:e});if(!n.ok)return n;let{page:o}=await tt().ask("page",{options:[],views:!1,comparisons:!1});return tt().show(o,g(e?k.werkplaats.beside:k.werkplaats.alone,{name:t.name})),n}async function Kg(){await tt().ask("shipped"),tt().show()}function va({files:t,children:e=null}){let[n,o]=D("");async function s(r,a){window.addEventListener("beforeunload",Ou),await Is(o,Gt.saving,async()=>{let{name:l,data:c}=await tt().ask(r,a);ge(l,c,jl[l.split(".").pop()])}),window.removeEventListener("beforeunload",Ou)}return i`
    <div class="acties">
      ${t.map(({id:r,label:a,name:l,given:c})=>i`
          <button type="button" id=${r} onClick=${()=>s(l,c)}>${a}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function ju(){let t=Ft(),[e,n]=D("");async function o(){let[s]=t.current.files;if(!s)return it(Gt.first_source);Is(n,Gt.busy,async()=>(await tt().ask("source",{data:await jr(s)})).message)}return i`
    <section class="blok">
      <h2>${Gt.source}</h2>
      <p class="zacht">${Gt.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${Gt.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${o}>${Gt.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function xa({message:t,notes:e=[],faults:n,wrong:o,questions:s,asked:r,counts:a}){let l=a&&n.length+s.length>0;return i`
    <p><strong>${t}</strong></p>
    ${l&&i`<${va} files=${[{id:"bewaar-fouten",label:Gt.save_marked,name:"faults"}]} />`}
    ${e.map(c=>i`<p>${c}</p>`)}
    <${Cu} title=${Gt.faults} lines=${n} count=${o} />
    <${Cu} title=${Gt.questions} lines=${s} count=${r} />
    <${Gg} title=${Gt.read} lines=${Jg(a)} />
  `}function Lu(t){if(!t.length)throw new Error(Gt.first);if(t.length>1)throw new Error(g(Gt.one_only,{count:t.length}));if(t[0].size>ni)throw new Error(g(Gt.too_large,{name:t[0].name,most:ni/2**20}));return t[0]}var Gt,Ug,jl,Ou,Mu,Cu,Gg,Jg,Sa=j(()=>{"use strict";ie();q();A();E();Me();Z();Rt();Gt=k.check,Ug="plan",jl={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Ou=t=>t.preventDefault();Mu=()=>i`
  <section class="blok">
    <h2>${Gt.save}</h2>
    <p class="zacht">${Gt.save_intro}</p>
    <${va}
      files=${Object.entries(Gt.save_as).filter(([t])=>!(H&&t===Ug)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${tt().own&&i`<button type="button" id="terug" onClick=${Kg}>${Gt.back}</button>`}
    <//>
  </section>
`;Cu=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&i`
    <h2>${g(Gt.list,{title:t,count:n})}</h2>
    <ul>${e.map(o=>i`<li>${o}</li>`)}</ul>
  `,Gg=({title:t,lines:e=[]})=>e.length>0&&i`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(n=>i`<li>${n}</li>`)}</ul>
    </details>
  `,Jg=(t={})=>Object.entries(t).map(([e,n])=>g(Gt.counted,{count:n,what:Br(e).toLowerCase()})).sort(Y)});function Fu({act:t}){let e=Ft(),[n,o]=D(null),[s,r]=D(!1),[a,l]=D(""),c=(d,f)=>t(async()=>{r(!0);try{let $=await f(),u=await _u(d,$);if(o(u&&{...u,given:{name:d,data:$}}),u)return it(u.message);location.hash=L("controleer",{stap:"kolommen"})}finally{r(!1)}}),p=d=>t(async()=>{let f=Lu(d);await c(f.name,()=>jr(f))});return fe(()=>{let d=f=>p(f.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),i`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${Ye.list.drop}</h2>
        <p>${Ye.list.kinds}</p>
        <label class="veld">
          <span>${Ye.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>p(e.current.files)} />
        </label>
        <p class="zacht">${Ye.list.others}</p>
        ${s&&i`<p role="status">${Ye.busy}</p>`}
      </section>
      <section>
        <label class="veld bordplak">
          <span>${Ye.list.paste}</span>
          <textarea id="plak" rows="6" value=${a}
            onInput=${d=>l(d.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!a.trim()}
            onClick=${()=>c(`${Ye.list.pasted}.txt`,async()=>Tu(Zg(a)))}>
            ${Ye.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>c(`${Ye.list.example_name}.csv`,async()=>Tu(Ye.list.example_list))}>
            ${Ye.list.example}
          </button>
        </div>
      </section>
    </div>
    <ul class="bordfeiten">
      ${Ye.list.facts.map(({head:d,text:f})=>i`<li><strong>${d}</strong> ${f}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&i`
          <${xa} ...${n} />
          ${n.ok&&i`
              <p class="acties">
                <button type="button" id="open-plan" onClick=${()=>t(()=>Ts(n.given,!1))}>
                  ${k.check.open}
                </button>
                <button type="button" id="ernaast" onClick=${()=>t(()=>Ts(n.given,!0))}>
                  ${k.check.beside}
                </button>
              </p>
            `}
        `}
    </div>
  `}var Ye,Tu,Zg,zu=j(()=>{"use strict";ie();q();Q();Jo();E();Me();Sa();Ye=k.board,Tu=t=>new TextEncoder().encode(t),Zg=t=>/[\t;]/.test(t)?t:`${Ye.list.head}
${t}`});function Eu({act:t}){let{names:e,left_out:n,plan:o,fields:s}=lt().found,r=(...p)=>e.filter(({reading:d})=>p.includes(d)),a=r("several"),l=p=>()=>t(()=>ke(p)),c=_a(e).length;return i`
    <p class="uitleg">${c?g(Ht.intro,{count:e.length,asks:c}):Ht.nothing}</p>
    <${dr} title=${Ht.several} names=${a}
      after=${a.length>1&&i`
          <p><button type="button" id="splits-alle" onClick=${l(Ko("*","names",""))}>
            ${F(Ht.take_all,a.length)}
          </button></p>
        `}>
      ${({which:p,text:d,parts:f})=>i`
        <p>${f.map($=>i`<span class="bordnaam">${$}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(Ko(p,"names",f.join("; ")))}>
            ${g(Ht.split,{count:f.length})}
          </button>
          <button type="button" class="alslink" onClick=${l(Ko(p,"names",d))}>${Ht.one}</button>
        </p>
      `}
    <//>
    <${dr} title=${Ht.same} names=${r("same")}>
      ${({which:p,text:d,meant:f})=>i`
        <p>${g(Ht.same_text,{meant:f})}</p>
        <p class="acties">
          <button type="button" onClick=${l(Ko(p,"names",f))}>${Ht.yes}</button>
          <button type="button" class="alslink" onClick=${l(Ko(p,"names",d))}>${Ht.no}</button>
        </p>
      `}
    <//>
    <${dr} title=${Ht.new} names=${r("new")}>
      ${({which:p,text:d,kind:f})=>i`
        <${Xn} label=${g(Ht.kind_of,{name:d})} value=${f||"organisatie"}
          options=${Object.entries(Ht.new_kinds)} pick=${$=>t(()=>ke(Ko(p,"kind",$)))} />
      `}
    <//>
    <${dr} title=${Ht.nobody} names=${r("nobody")} after=${i`<p class="zacht">${Ht.nobody_more}</p>`}>
      ${()=>null}
    <//>
    ${n.length>0&&i`
        <section class="bordnamen">
          <h2>${Ht.left_out}</h2>
          <ul>${n.map(p=>i`<li>${p}</li>`)}</ul>
          <p class="zacht">${Ht.left_out_more}</p>
        </section>
      `}
    <${dr} title=${Ht.known} names=${r("known","split","decided")}>
      ${({parts:p})=>i`<p class="zacht">${p.join("; ")}</p>`}
    <//>
    <section>
      <h2>${Ht.expect}</h2>
      <label>
        <input type="checkbox" id="verwacht" checked=${o.without!=="ja"}
          onChange=${p=>t(()=>ke(Go(s.without,p.target.checked?"nee":"ja")))} />
        ${Ht.expect_yes}
      </label>
    </section>
  `}var Ht,dr,Au=j(()=>{"use strict";q();A();Jo();E();pr();Ht=k.board.partners,dr=({title:t,names:e,children:n,after:o=null})=>e.length>0&&i`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${o}
      <ul>
        ${e.map(s=>i`
            <li key=${s.which}>
              <p><strong>“${s.text}”</strong> <span class="zacht">${F(Ht.count,s.count)}</span></p>
              ${n(s)}
            </li>
          `)}
      </ul>
    </section>
  `});function Yg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:i`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function Xg({row:t,name:e,act:n}){let{choices:o}=lt().found,s=t.asks[e],r=a=>n(()=>ke(cr(s.which,s.field,a)));return i`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${s.meant&&i`<button type="button" class="alslink" onClick=${()=>r(s.meant)}>${pt.right}</button>`}
      ${o[e]&&i`
          <${Xn} label=${`${e}: ${s.word}`} value="" options=${[["","…"],...Bu(o[e])]}
            pick=${r} />
        `}
    </p>
  `}function tb({row:t,act:e,place:n,all:o}){let{places:s,choices:r,fields:a}=lt().found,[l,c]=D(!1),p=t.fields[a.step],d=t.fields[a.kind]||"",f=u=>{n(t,l&&p&&!p.split("; ").includes(u)?`${p}; ${u}`:u),c(!1)};function $(u){let{target:m,currentTarget:b,key:h,shiftKey:_}=u;if(m!==b||u.ctrlKey||u.altKey||u.metaKey)return;let w=s.find(C=>C.key===h.toUpperCase());if(w)f(w.value);else if(h==="Enter"&&_&&t.proposal)o();else if(h==="Enter"&&t.proposal)f(t.proposal.value);else if(h.toUpperCase()==="L")n(t,"");else if(h==="+")c(!0);else if(h==="ArrowDown"||h==="ArrowUp"){let C=[...document.querySelectorAll(".bordkaart")];C[C.indexOf(b)+(h==="ArrowDown"?1:-1)]?.focus()}else if(h==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;u.preventDefault()}return i`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${$}>
        <h3><span class="bij">${t.number}</span>${Yg(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:u,role:m})=>i`<span>${u}${m&&` (${m})`} · </span>`)}
          <span>${a.status}: ${t.fields[a.status]||pt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(u=>i`<${Xg} row=${t} name=${u} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${s.map(({value:u,key:m})=>i`
              <button type="button" class=${t.proposal?.value===u?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes(u))} onClick=${()=>f(u)}>
                ${u} <kbd aria-hidden="true">${m}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${pt.kind}</span>
          <${Xn} label=${pt.kind} value=${d} pick=${u=>e(()=>ke(wa(t.which,a.kind,u)))}
            options=${[["",pt.unknown],...Bu([...new Set([...d?[d]:[],...r[a.kind]])])]} />
        </label>
        <p class="acties">
          ${t.proposal&&!s.some(({value:u})=>u===t.proposal?.value)&&i`
              <button type="button" class="is-voorstel" onClick=${()=>f(t.proposal?.value||"")}>
                ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
              </button>
            `}
          ${p?i`
                  <button type="button" class="alslink" onClick=${()=>c(!0)} aria-pressed=${String(l)}>
                    ${pt.plus}
                  </button>
                  <button type="button" class="alslink" onClick=${()=>n(t,"")}>${pt.later}</button>
                `:t.proposal&&i`<span class="zacht">${t.proposal.reason}</span>`}
        </p>
      </article>
    </li>
  `}function eb(){let{cells:t,places:e}=lt().found,n=e.slice(0,-2);return i`
    <section class="bordgroei">
      <h2>${pt.matrix}</h2>
      <p class="zacht">${pt.matrix_more}</p>
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
                      ${r[l]>0&&i`<span>${g(pt.open_at,{count:r[l]})}</span>`}
                    </td>
                  `)}
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function Pu({act:t}){let{reasons:e,rows:n,places:o,fields:s}=lt().found,[r,a]=D(e[0]?.reason||""),[l,c]=D(Qg),[p,d]=D(0),f=Ft(),[$,u]=D(0),m=[...e.map(({reason:T,value:S,count:N,strength:W})=>({reason:T,value:S,count:N,strength:W})),{reason:"",value:"",count:n.filter(T=>T.open&&!T.proposal).length,strength:""},{reason:ur,value:"",count:n.length-Oa(n),strength:""}].filter(({count:T})=>T),b=m.some(({reason:T})=>T===r)?r:m[0]?.reason,h=m.find(({reason:T})=>T===b),_=T=>{a(T),d(0),zt()&&f.current?.scrollIntoView()},w=n.filter(T=>b===ur?!T.open:T.open&&(T.proposal?.reason||"")===b),C=Math.max(0,Math.min(p,w.length-1)),v=T=>t(()=>ke(...T.map(S=>wa("*",s.step,"",S))),()=>g(k.board.place.progress,V())),V=()=>{let{rows:T}=lt().found;return{placed:T.length-Oa(T),count:T.length}};async function B(T,S){let N=w.indexOf(T);await t(()=>ke(wa(T.which,s.step,S)));let W=Oa(lt().found.rows);it(g(S?pt.is_at:pt.is_open,{title:T.number||T.title,value:S,count:W})),u(W||b===ur?N+1:-1)}fe(()=>{if(!$)return;$<0&&ft("verder")?.focus();let T=f.current?.querySelectorAll(".bordkaart")||[],S=T[Math.min(zt()?1:$,T.length)-1];$>0&&(S||document.querySelector(".bordreden"))?.focus(),u(0)},[$]);let M=e.filter(({strength:T})=>T==="sterk").map(({reason:T})=>T),dt=T=>T===ur?pt.done:T||pt.none;return i`
    <p class="bordstand">${g(pt.progress,V())} ${!Oa(n)&&pt.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${pt.reasons}</h2>
        ${M.length>1&&i`<button type="button" id="alle-sterke" onClick=${()=>v(M)}>${pt.take_strong}</button>`}
        <ul>
          ${m.map(({reason:T,value:S,count:N,strength:W})=>i`
              <li key=${T} class=${T===b?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(T===b)}
                  onClick=${()=>_(T)}><span class="bordtal">${N}</span> ${dt(T)}</button>
                <p class="zacht">
                  ${W==="zwak"&&i`<span class="bordnaam">${pt.weak}</span> `}
                  ${S?g(pt.proposal,{value:S}):T===ur?pt.done_more:pt.none_more}
                </p>
                ${S&&N>0&&i`<button type="button" class="klein" aria-label=${`${F(pt.take,N)}: ${T}`}
                    onClick=${()=>v([T])}>${F(pt.take,N)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${f}>
        <h2>${h&&dt(h.reason)} <span class="zacht">${w.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${pt.keys}</summary>
          <p>${g(pt.keys_more,{last:o.length-3})}</p>
        </details>
        <ul>
          ${(zt()?w.slice(C,C+1):w.slice(0,l)).map(T=>i`
              <${tb} key=${T.which} row=${T} act=${t} place=${B}
                all=${()=>v([T.proposal?.reason||""])} />
            `)}
        </ul>
        ${zt()&&w.length>1&&i`
            <p class="acties bordblad">
              <button type="button" disabled=${!C} onClick=${()=>d(C-1)}>${pt.previous}</button>
              <span>${g(pt.which,{place:C+1,count:w.length})}</span>
              <button type="button" disabled=${C>w.length-2} onClick=${()=>d(C+1)}>
                ${pt.following}
              </button>
            </p>
          `}
        ${!zt()&&w.length>l&&i`<button type="button" onClick=${()=>c(w.length)}>
            ${g(pt.more,{count:w.length-l})}
          </button>`}
      </section>
      <${eb} />
    </div>
  `}var pt,Qg,ur,Oa,Bu,Nu=j(()=>{"use strict";ie();q();Ut();A();Jo();E();pr();pt=k.board.place,Qg=30,ur="-",Oa=t=>t.filter(e=>e.open).length;Bu=t=>t.map(e=>[e,e])});function Iu({act:t}){let e=lt(),{rows:n,plan:o,access:s,fields:r}=e.found,[a,l]=D(null),c=JSON.stringify(e.decisions),p=e.taken===c&&tt().own,d=n.filter(m=>!m.open),f=d.filter(m=>!m.judged).length;if(fe(()=>{p||t(async()=>{e.taken=c;let m=await Ts({name:e.name,decisions:e.decisions},!1);l(m.ok?null:m)})},[c]),a)return i`<div class="antwoord"><${xa} ...${a} /></div>`;if(!p)return i`<p role="status">${Ne.making}</p>`;let $=U(z.route.query),u=y.plans.find(({title:m})=>m===o.title)||y.plans[y.plans.length-1];return i`
    <p>
      ${g(Ne.placed,{placed:d.length,count:n.length})}
      ${f>0&&i` ${F(Ne.without_kind,f)}`}
      ${n.some(m=>!m.judged)&&i` <strong>${Ne.not_yet}</strong>`}
    </p>
    <${ka} by="kind" scenario=${$} plan=${u} />
    ${z.route.query.cel&&i`<${ks} address=${z.route.query.cel} by="kind" scenario=${$} />`}
    <p><a href=${L("aandachtspunten")}>${Ne.questions}</a></p>
    <section class="blok">
      <h2>${Ne.take_along}</h2>
      <label class="veld"><span>${Ne.access}</span>
        <${Xn} id="toegang" label=${Ne.access} value=${o.access||"niet-openbaar"}
          options=${s.map(m=>[m,m.replace("-"," ")])} pick=${m=>t(()=>ke(Go(r.access,m)))} />
      </label>
      <p class="zacht">${Ne.access_more}</p>
      <${va}
        files=${[{id:"bewaar-werkmap",label:Ne.workbook,name:"workbook",given:{decisions:e.decisions}}]}
      >
        <button type="button" id="bewaar-keuzes" onClick=${()=>nb(e)}>${Ne.choices}</button>
        <button type="button" id="ernaast"
          onClick=${()=>t(()=>Ts({name:e.name,decisions:e.decisions},!0))}>${Ne.beside}</button>
      <//>
      <p class="zacht">${Ne.workbook_more} ${Ne.next_list}</p>
    </section>
  `}var Ne,nb,Ru=j(()=>{"use strict";q();Q();A();jt();Jo();E();Me();bo();Rt();Sl();pr();Sa();Ne=k.board.result,nb=t=>ge("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function Wu({state:t,why:e,own:n}){let o=k.werkplaats;return i`
    <p>
      ${n?i`<strong>${g(o.own,{name:n})}</strong> <a href="#/controleer">${o.to_save}</a>. `:i`${g(o.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:o.states[t]}
    </p>
  `}function ib(){let t=document.activeElement,e=rb.find(o=>t?.closest(o)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let o=document.activeElement;if(o&&o!==document.body&&o!==ft("inhoud"))return;let s=e?[...document.querySelectorAll(e)]:[],r=s[Math.min(n,s.length-1)],a=t?.id&&ft(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(ab));(a||document.querySelector("main h1"))?.focus({preventScroll:!a})}}function lb({at:t,act:e}){let{decisions:n,undone:o,found:s,kept:r,gone:a}=lt(),l=s.rows.filter(d=>d.open).length,c=to[to.indexOf(t)+1],p=t==="plaatsen"&&l?g(Jt.next_open,{count:l}):Jt.next[t];return i`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${F(Jt.decided,n.length)}</span>
        ${t==="kolommen"&&r+a>0&&i` <span>${g(Jt.result.next_done,{kept:r,gone:a})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(Cl,()=>Jt.undone)}>${Jt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!o.length)}
        onClick=${()=>o.length&&e(Ml,()=>Jt.redone)}>${Jt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>sb(e)}>${Jt.keep}</button>
      ${c&&i`<a class="verder" id="verder" href=${L("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function qu({route:t}){let[,e]=D(0),[n,o]=D(""),s=t.query.stap||"",r=lt()&&to.includes(s)?s:to[0],{of:a,Step:l}=Du[r];async function c(p,d){let f=ib(),$=lt()?.decisions.length;try{o(""),await p(),e(m=>m+1);let u=lt()?.decisions.length||0;d?it(d()):u!==$&&it(F(Jt.decided,u)),window.setTimeout(f,60)}catch(u){o(u.message)}}return fe(()=>{z.started&&window.scrollTo(0,0)},[r]),fe(()=>{function p(f){let{target:$,key:u}=f;if(!(!f.ctrlKey||!lt()||/input|textarea/i.test($.tagName))){if(u==="z")lt()?.decisions.length&&c(Cl,()=>Jt.undone);else if(u==="y")lt()?.undone.length&&c(Ml,()=>Jt.redone);else return;f.preventDefault()}}let d=f=>lt()?.saved===!1&&f.preventDefault();return window.addEventListener("keydown",p),window.addEventListener("beforeunload",d),()=>{window.removeEventListener("keydown",p),window.removeEventListener("beforeunload",d)}},[z.route]),i`
    <${ob} at=${r} />
    <${nt} key=${r} text=${a.title} title=${`${k.check.title}: ${Jt.steps[r]}`}>
      ${a.intro&&r!=="partners"&&i`<p class="uitleg">${a.intro}</p>`}
    <//>
    ${n&&i`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${c} />
    ${lt()&&r!==to[0]&&i`<${lb} at=${r} act=${c} />`}
    ${(r===to[0]||r==="resultaat")&&i`<${Mu} />`}
    ${r===to[0]&&i`<${ju} />`}
  `}var Jt,Du,to,ob,sb,rb,ab,Hu=j(()=>{"use strict";ie();q();Q();Ut();A();Jo();E();Me();Su();zu();Au();Nu();Ru();Rt();Sa();Jt=k.board,Du={lijst:{of:Jt.list,Step:Fu},kolommen:{of:Jt.columns,Step:xu},plaatsen:{of:Jt.place,Step:Pu},partners:{of:Jt.partners,Step:Eu},resultaat:{of:Jt.result,Step:Iu}},to=Object.keys(Du);ob=({at:t})=>i`
  <nav class="bordstappen" aria-label=${Jt.steps_label}>
    <ol>
      ${to.map((e,n)=>i`
          <li class=${n<to.indexOf(t)?"is-gedaan":""}>
            <a href=${L("controleer",{stap:e})} aria-current=${e===t?"step":null}>
              <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Jt.steps[e]}
            </a>
          </li>
        `)}
    </ol>
  </nav>
`,sb=t=>t(async()=>{let e=lt(),{name:n,data:o}=await tt().ask("workbook",{decisions:e.decisions});ge(n,o,jl.xlsx),e.saved=!0}),rb=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],ab=":is(button,select,input,a)"});function cb({columns:t,rows:e}){let n=s=>i`<tr>${s.map(r=>i`<td>${r??""}</td>`)}</tr>`,o=()=>ge(Ie.file,ts([t,...e]),"text/csv;charset=utf-8");return i`
    <p>${F(Ie.rows,e.length)}${e.length>Ll&&` ${g(Ie.first,{count:Ll})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${Ie.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(s=>i`<th scope="col">${s}</th>`)}</tr></thead>
        <tbody>${e.slice(0,Ll).map(n)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${o}>${Ie.csv}</button>
    </div>
  `}function Uu({start:t=Ie.example}){let[e,n]=D(t),[o,s]=D(null);async function r(){s({said:Ie.busy});try{s(await tt().ask("ask",{text:e}))}catch(a){s({said:a.message})}}return i`
    <section class="blok">
      <h2>${Ie.title}</h2>
      <p class="zacht">${Ie.intro}</p>
      <label class="veld breed">
        <span>${Ie.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${e}
          onInput=${a=>n(a.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${r}>${Ie.ask}</button></div>
      <div aria-live="polite">
        ${o?.said&&i`<p>${o.said}</p>`}
        ${o&&"yes"in o&&i`<p><strong>${o.yes?Ie.yes:Ie.no}</strong></p>`}
        ${o?.graph&&i`<pre tabindex="0" role="region" aria-label=${Ie.result}><code>${o.graph}</code></pre>`}
        ${o?.columns&&i`<${cb} columns=${o.columns} rows=${o.rows} />`}
      </div>
    </section>
  `}function pb(t){let e=Object.entries(t.columns),n=o=>It(o.subject)?i`<${P} id=${o.subject} />`:o.subject_label;return[...e.map(([o,s],r)=>({key:o,label:s,text:a=>Gu(o,a),cell:r===0&&o==="subject_label"?n:void 0})),...e.some(([o])=>o==="severity")?[]:[Zu],...Ln(o=>o.plan),{key:"bron",label:wt.columns.place,sort:!1,text:o=>uo(o).map(_t).join("; ")}]}function db({name:t,query:e,scenario:n}){let o=Ju(n).filter(l=>l.query===t);if(!o.length)return i`<p>${wt.nothing}</p>`;let s=pb(e),r={rows:F(wt.rows,o.length),scenario:mt(n)},a=()=>[[wt.columns.sentence,...s.map(l=>l.label),...Ze],...o.map(l=>[l.sentence,...s.map(c=>c===Zu?Gu("severity",l):c.text(l)),...oe(n,l.plan)])];return i`
    <${ht} id=${`uitkomst-${t}`} caption=${g(wt.caption,{title:e.title,...r})}
      rows=${o} columns=${s} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${Yt} name=${`${t}.csv`} rows=${a} />
      <a href=${L("aandachtspunten",{vraag:t})}>${wt.as_sentences}</a>
    </div>
  `}function ub({name:t,query:e,scenario:n}){let o=Object.values(y.views).find(a=>a.query===t),s=e.shelf===Ku,r=L("overzicht",{rijen:wt.rows_of[t]});return i`
    <p class="kruimel"><a href=${L("vragen")}>${wt.title}</a></p>
    <${nt} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&i`<${yn}><${Do} /><//>`}
    <${Fn} pairs=${[[wt.why,e.why],[wt.weight,e.severity]]} />
    ${s&&i`
        <section>
          <h2>${wt.result}</h2>
          <${db} name=${t} query=${e} scenario=${n} />
        </section>
      `}
    ${t in wt.rows_of&&i`<p><a href=${r}>${wt.in_overview}</a></p>`}
    ${o&&i`<p><a href=${L(["graaf",o.name])}>${wt.picture}</a></p>`}
    ${e.shelf==="explore"&&i`<p>${wt.ask} <code>${g(wt.command,{name:t})}</code></p>`}
    <details>
      <summary>${wt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${wt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${Un} text=${()=>e.sparql} label=${wt.copy} />
    </details>
    ${he()&&!e.open&&i`<${Uu} key=${t} start=${e.sparql} />`}
  `}function fb({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,s])=>s.shelf===t.name).map(([s,r])=>({...r,name:s}));if(!n.length)return null;let o=[{key:"titel",label:wt.columns.title,text:s=>s.title,cell:s=>i`<a href=${L(["vragen",s.name])}>${s.title}</a>`},{key:"vraag",label:wt.columns.question,sort:!1,text:s=>s.question},{key:"aantal",label:wt.columns.found,text:s=>String(e.get(s.name)||0)}];return i`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ht} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===Ku?o:o.slice(0,2)} />
    </section>
  `}function Qu({route:t}){let e=U(t.query),n=t.path[1],o=y.queries[n];if(n&&!o)return i`<${_o} />`;if(n)return i`<${ub} name=${n} query=${o} scenario=${e} />`;let s=new Map;for(let r of Ju(e))s.set(r.query,(s.get(r.query)||0)+1);return i`
    <${nt} text=${wt.title}><p class="uitleg">${wt.intro}</p><//>
    ${he()&&i`<${Uu} />`}
    ${wt.shelves.map(r=>i`<${fb} shelf=${r} counts=${s} />`)}
  `}var wt,Ie,Ll,Ku,Vu,Gu,Ju,Zu,Yu=j(()=>{"use strict";q();Q();Ut();A();jt();E();Me();Z();ct();Qe();Rt();bs();Tt();Ae();ar();wt=k.questions,Ie=k.questions.own,Ll=200;Ku="gaps",Vu={barrier:t=>t.barrier&&st(t.barrier),kind:t=>t.kind&&ut(t.kind),partner:t=>t.partner&&O(_e(t.partner)||t.partner),severity:t=>G("Severity",t.severity),detail:t=>t.detail&&(It(t.detail)?O(t.detail):t.told)},Gu=(t,e)=>(Vu[t]?Vu[t](e):e[t])||"",Ju=t=>ot(t).gaps.flatMap(e=>Eo(e).map(n=>({...n,plan:e.plan}))),Zu={key:"severity",label:wt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),cell:t=>i`<${Ur} severity=${t.severity} />`}});function $b(t){let e=bt.top;return t.map(n=>{let o=Math.max(n.levels*bt.level+bt.pad,n.title.length*bt.line+36),s={...n,y:e,height:o};return e+=o,s})}function hb({lane:t,rows:e,wide:n}){let o=Fl(e),s=t.y+24;return i`
    <g class="laan">
      <line x1="0" x2=${bt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${s} text-anchor="end">${t.number}</text>
      ${t.title.map((r,a)=>i`<text class="laannaam" x="32" y=${s+a*bt.line}>${r}</text>`)}
      <text class=${o.length?"laantal open":"laantal"} x="32" y=${s+t.title.length*bt.line}>
        ${o.length?o.join(" · "):F(Zo.lane_total,e.length)}
      </text>
    </g>
  `}function gb({row:t,lane:e,shown:n,point:o}){let s=e.levels*bt.level,r=bt.left+t.x,a=e.y+e.height/2+s/2-bt.level/2-t.level*bt.level,l=t.tail&&Tl[t.outcome].tail&&bt.left+t.tail,c={row:t,x:r,y:a};return i`
    ${l&&i`<path class="staart" d=${`M${r} ${a} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a href=${$e(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${mb(t)}
      transform=${`translate(${r} ${a})`} onMouseEnter=${()=>o(c)} onFocus=${()=>o(c)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${fa} outcome=${t.outcome} /></g>
    </a>
  `}function bb({at:t,width:e,height:n,close:o}){let{row:s,x:r,y:a}=t,[l]=ee(s.id),c=cs(s.work),p=r>e*.62,d={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:a>n*.6?"auto":`${a/n*100}%`,bottom:a>n*.6?`${(n-a)/n*100}%`:"auto"};return i`
    <div class="belofte-kaart" style=${d} onMouseLeave=${o}>
      <p><strong>${s.name}</strong></p>
      <p>${s.modality}: ${s.what?`${s.what}, `:""}${s.quote} <span class="zacht">(${s.by})</span></p>
      <p><${Ho} outcome=${s.outcome} on=${s.on&&g(Zo.card.came,{day:s.on})} /></p>
      ${c.length>0&&i`<p class="zacht">${k.gaps.deadline.how.leads}: <${se} ids=${c} /></p>`}
      ${l&&i`<p class="zacht">${_t(l)}</p>`}
    </div>
  `}function ef({plan:t,rows:e,date:n}){let[o,s]=D(null),r=Ft(),{lanes:a,wide:l,years:c,beyond:p}=co(t),d=$b(a),f=d.reduce((B,M)=>M.y+M.height,bt.top),$=bt.left+l+20,u=f+bt.foot,m=Oi(t,n),b=bt.left+m.x,h=g(Zo.report,{date:X(m.date)}),_=h.length*8.6+24,w=()=>s(null),C=B=>B.key==="Escape"&&w(),v=B=>e.filter(M=>M.lane===B),V=Math.min(Math.max(b-_/2,bt.left),$-_);return i`
    <div class="lanenvak" ref=${r} onMouseLeave=${w} onKeyDown=${C}>
      <svg class="lanen" viewBox=${`0 0 ${$} ${u}`} role="group" aria-label=${Zo.picture}>
        <rect class="daarna" x=${b} y=${bt.top} width=${$-b} height=${f-bt.top} />
        ${c.map(({year:B,x:M})=>i`
            <g class="jaar">
              <line x1=${bt.left+M} x2=${bt.left+M} y1=${bt.top} y2=${f} />
              <text x=${bt.left+M+4} y=${bt.top-9}>${B}</text>
            </g>
          `)}
        ${p&&i`
            <g class="jaar">
              <text text-anchor="middle" x=${bt.left+p.x} y=${bt.top-9}>${Zo.beyond}</text>
            </g>
          `}
        ${d.map((B,M)=>i`<${hb} lane=${B} rows=${v(M)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${$} y1=${f} y2=${f} />
        <line class="nu" x1=${b} x2=${b} y1=${bt.top-8} y2=${f} />
        <g class="nulabel">
          <rect x=${V} y=${f+4} width=${_} height="28" rx="3" />
          <text x=${V+_/2} y=${f+24} text-anchor="middle">${h}</text>
        </g>
        ${e.map(B=>i`
            <${gb}
              key=${B.id}
              row=${B}
              lane=${d[B.lane]}
              shown=${o?.row.id===B.id}
              point=${s}
            />
          `)}
      </svg>
      ${o&&i`<${bb} at=${o} width=${$} height=${u} close=${w} />`}
    </div>
  `}function wb(t){let e=new Map;for(let{x:n,level:o}of t)o>=zl&&e.set(n,(e.get(n)||0)+1);return[...e]}function _b(t,e){let n=Ca;return t.map((o,s)=>({lane:o,mine:e.filter(r=>r.lane===s)})).filter(({mine:o})=>o.length).map(({lane:o,mine:s})=>{let r=Math.max(kb,of(o)*nf+4);return n+=r,{lane:o,mine:s,top:n-r,middle:n-r/2}})}function sf({scenario:t,plan:e}){let n=To(e,t.date);if(!n.length)return null;let{lanes:o,wide:s,years:r,beyond:a}=co(e),l=nn(e.key,t.date),c=m=>tf+8+m/s*(Fs-tf-16),p=_b(o,n),d=p.reduce((m,{top:b,middle:h})=>Math.max(m,2*h-b),Ca),f=c(Oi(e,l).x),$=p.map(({lane:m,mine:b})=>g(Xu.told,{chapter:us(m),counts:Sb(b)})),u=f>Fs-150?"end":"start";return i`
    <svg class="banen" viewBox=${`0 0 ${Fs} ${d+16}`} role="img" aria-label=${$.join(" ")}>
      <rect class="straks" x=${f} y=${Ca} width=${Fs-f} height=${d-Ca} />
      ${r.map(({year:m,x:b})=>i`
          <line class="jaar" x1=${c(b)} x2=${c(b)} y1="4" y2=${d} />
          <text class="jaartal" x=${c(b)+4} y="12">${m}</text>
        `)}
      ${a&&i`<text class="jaartal" x=${c(a.x)} y="12" text-anchor="middle">${k.promises.beyond}</text>`}
      ${p.map(({lane:m,top:b,middle:h})=>i`
          <line class="baan" x1="0" x2=${Fs} y1=${b} y2=${b} />
          <text x="0" y=${h+4}>${xb(us(m))}</text>
        `)}
      ${p.flatMap(({top:m,mine:b})=>wb(b).map(([h,_])=>i`<text class="jaartal" x=${c(h)-8} y=${m+12} text-anchor="end">+${_}</text>`))}
      <line class="baan" x1="0" x2=${Fs} y1=${d} y2=${d} />
      <line class="peil" x1=${f} x2=${f} y1="2" y2=${d+4} />
      <text class="peildag" x=${u==="end"?f-4:f+4} y=${d+13} text-anchor=${u}>
        ${g(Xu.line,{date:X(l)})}
      </text>
      ${p.flatMap(({lane:m,middle:b,mine:h})=>h.filter(_=>_.level<zl).map(_=>i`
            <g transform=${`translate(${c(_.x)} ${vb(m,b,_)}) scale(${yb})`}>
              <title>${[_.name,_.by,Tl[_.outcome].said].join(", ")}</title>
              <${fa} outcome=${_.outcome} />
            </g>
          `))}
    </svg>
  `}var Xu,Zo,Tl,bt,mb,Fl,tf,Fs,Ca,nf,kb,yb,zl,of,vb,xb,Sb,El=j(()=>{"use strict";q();Q();A();E();Z();Qt();Tt();or();Xu=k.summary.lanes,Zo=k.promises,Tl=k.shared.outcomes,bt={left:292,top:32,foot:40,level:19,pad:30,line:21};mb=t=>g(Zo.mark,{name:t.name,what:t.what||Zo.card.none,quote:t.quote,said:Tl[t.outcome].said}),Fl=t=>Gs(t.map(e=>e.outcome),!0);[tf,Fs,Ca,nf,kb,yb]=[262,690,17,8,16,.62],zl=30,of=t=>Math.min(t.levels,zl);vb=(t,e,n)=>e+(n.level-(of(t)-1)/2)*nf,xb=t=>t.length>52?`${t.slice(0,51).trim()}…`:t,Sb=t=>We(Gs(t.map(e=>e.outcome)))});function Ob({step:t,number:e,missing:n,partners:o,column:s}){let r=s.undecided?Al.undecided:Al.nobody;return i`
    <li class=${o.length||s.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${o.length?s.said:r}</p></div>
      </div>
      <div>
        ${n.length>0&&i`<ul class="gemis" aria-label=${Al.silent}>
            ${n.map(a=>i`<li><span>${a}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${o.map(({id:a,label:l,basis:c})=>i`
                <li class=${lo(a)?"verzamel":""}>${`${l} `}<${an} basis=${c} /></li>
              `)}
        </ul>
      </div>
    </li>
  `}function Cb({scenario:t,plan:e}){let n=ze("kind",t,e),o=ze("partner",t,e),{reach:s}=ot({...t,plan:e.key});return i`
    <ol class="blad-route">
      ${e.steps.map((r,a)=>{let l=n.filter(p=>p.cells[a]?.unmet).map(p=>p.label),c=o.filter(p=>p.cells[a]?.initiatives).map(p=>({id:_e(p.key),label:p.label,basis:p.cells[a]?.most_basis||null}));return i`<${Ob} step=${r} number=${a+1} missing=${l} partners=${c}
          column=${s[0].columns[a]} />`})}
    </ol>
  `}function rf({plan:t,scenario:e,number:n,total:o,children:s}){let{version:r,content:a}=y.meta,l={version:r,content:(a||"").slice(0,12),scenario:mt(e,t)};return i`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(eo.head,{date:X(nn(t.key,e.date))})}</p>
      </div>
      ${s}
      <div class="vel-voet">
        <p>${g(eo.foot.source,{sources:mn(t)})} ${g(eo.foot.version,l)}</p>
        <p>${g(eo.foot.sheet,{number:n,total:o})}</p>
      </div>
    </section>
  `}function Mb({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return i`<td class="niets">–</td>`;let[n,o]=t.brief;return t.undecided?i`<td class="onbeslist" data-kop=${st(e)}>${n}</td>`:t.initiatives?i`
    <td data-kop=${st(e)}>
      <${Gn} bar=${t.bar} support=${t.support_only} /><span>${n}</span><span class="sr">. ${o}</span>
    </td>
  `:i`<td class="arcering" data-kop=${st(e)}><span class="plaat">${n}</span></td>`}function Lb({scenario:t,plan:e,...n}){let o=te(e).summary,{points:s}=ot({...t,plan:e.key}),{said:r,named:a}=qn(t,e),l=2*a["organisaties-in-de-tekst"].value<a["organisaties-bij-stappen"].value;return i`
    <${rf} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${o.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${g(o.intro,{report:Hn(e)})} ${r.lead}
      </p>
      <${Zn} plan=${e} />
      <${Ma} title=${o.matrix.title} note=${o.matrix.note}>
        <${jb} scenario=${t} plan=${e} />
        <${tr} undecided=${Hr(t,e)} />
      <//>
      <${Ma} title=${k.overview.start.discuss.title}>
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
  `}function Tb({scenario:t,plan:e,...n}){let o=te(e).summary,s=X(nn(e.key,t.date));return i`
    <${rf} plan=${e} scenario=${t} ...${n}>
      <${Ma} title=${o.route.title} note=${o.route.note}>
        <${Cb} scenario=${t} plan=${e} />
      <//>
      <${Ma} title=${o.lanes.title} note=${o.lanes.note}>
        <${sf} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Dr(To(e,t.date)).map(([r,{tile:a}])=>i`<li><${Ss} outcome=${r} /> ${g(a,{date:s})}</li>`)}
        </ul>
      <//>
    <//>
  `}function af({route:t}){let e=U(t.query),n=we(e),o=2*n.length;return i`
    <div class="vel-boven">
      <${nt} text=${eo.title}><p class="uitleg">${eo.screen}</p><//>
      <${An} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${eo.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((s,r)=>i`
          <${Lb} key=${s.key} scenario=${e} plan=${s} number=${2*r+1} total=${o} />
          <${Tb} key=${`${s.key}-2`} scenario=${e} plan=${s} number=${2*r+2} total=${o} />
        `)}
    </div>
    <${Zt} text=${eo.screen} />
  `}var eo,Al,jb,Ma,lf=j(()=>{"use strict";q();Ut();A();jt();E();Tn();Z();ct();Qt();bo();Qe();El();Tt();or();eo=k.summary,Al=k.summary.route;jb=({scenario:t,plan:e})=>i`
  <table class="blad-matrix">
    <caption class="sr">${eo.matrix.title}</caption>
    <thead>
      <tr><td></td>${Fe(e).map(n=>i`<th scope="col">${st(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${ze("kind",t,e).map(n=>i`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((o,s)=>i`<${Mb} cell=${o} step=${Fe(e)[s]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Ma=({title:t,note:e,children:n})=>i`
  <section class="blok-blad" aria-label=${t} tabindex="0">
    <h2>${t}</h2>
    ${e&&i`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function zb({property:t,value:e}){return e.startsWith("@")?i`<${P} id=${e.slice(1)} />`:y.lists[t]?G(y.lists[t],e):zs.truth[e]||X(e)}function La({ids:t,title:e}){if(!t.length)return null;let n=s=>({kind:je(s,"recommendationKind"),response:je(s,"response")||zs.asked.no_response}),o=t.map(s=>i`<li><${P} id=${s} />${g(zs.asked.line,n(s))}</li>`);return i`<${vt} title=${e}><${Bo} id="gevraagd" items=${o} /><//>`}function As({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Vs(t))p&&c===t&&e.set(l,[...e.get(l)||[],p]);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:I(c).join(", ")})),{columns:o,title:s,caption:r}=zs.mentions,a=[ln("wat",o.what,({from:l})=>l),{key:"soort",label:o.kind,text:({from:l})=>Lt(l)},{key:"verband",label:o.link,text:({how:l})=>l},{key:"stand",label:o.stand,text:({from:l})=>rn(l),cell:({from:l})=>Lo(l)&&i`<${Xt} id=${l} />`}];return i`
    <${Zr} id=${n.length>Eb?"verwijzingen":""} title=${g(s,{count:n.length})}>
      <${ht} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${a} />
    <//>
  `}var zs,Fb,vt,Re,fr,Es,ja,Eb,$r=j(()=>{"use strict";q();A();E();Mn();Z();ct();mo();Tt();Ae();go();zs=k.thing,Fb=new Set([...y.hidden,...zs.said]),vt=({title:t,children:e})=>i`<section class="blok"><h2>${t}</h2>${e}</section>`,Re=({text:t,look:e})=>t&&i`<p class=${e}>${t}</p>`,fr=({items:t,look:e})=>i`<ul class=${e}>${t.map(n=>i`<li>${n}</li>`)}</ul>`;Es=t=>Object.entries(qe.get(t)||{}).filter(([e])=>!Fb.has(e)).map(([e,n])=>{let o=n.map(s=>i`<${zb} property=${e} value=${s} />`);return[R(Br(e)),o.length>1?i`<${fr} items=${o} />`:o[0]]}),ja=({id:t})=>Qr(t).length>0&&i`<${vt} title=${zs.figures}><${Ei} id=${t} /><//>`;Eb=3});function Ab({id:t}){let e=Bl(y.partners[""].find(l=>l.id===t)?.steps||[]),n=ne(t,"who").flatMap(l=>l.acts?[]:jn(l.to)),o=Bl(I(n)).filter(l=>!e.includes(l)),s=sn(t,"unitOf"),r=x(t,"tooi"),a=[...Es(t),[k.thing.also_known,xt(t,"altLabel").join(", ")],[St.units,s.length>0&&i`<${hn} ids=${s} />`],[St.identity,r?g(St.identified,{code:r,date:X(x(t,"checkedOn"))}):St.unidentified]];return i`
    <${vt} title=${k.thing.known}>
      <${Re} text=${x(t,"summary")} />
      ${lo(t)&&i`<p>${St.collective}</p>`}
      ${x(t,"isIndependent")==="true"&&i`<p>${St.independent}</p>`}
      ${e.length>0&&i`<p>${g(St.steps,{steps:cf(e)})}</p>`}
      ${o.length>0&&i`<p>${g(St.named_steps,{steps:cf(o)})}</p>`}
      ${!e.length&&!o.length&&i`<p>${St.no_steps}</p>`}
      <${Fn} pairs=${a} />
    <//>
  `}function Bb({rows:t}){let e=St.columns,n=({to:r})=>y.works[r]?.across?k.shared.all_steps:Bl(jn(r)).join(", "),o=[...Ln(r=>Mt(r.to)?.key),ln("actie",e.action,r=>r.to),{key:"soort",label:e.what,text:r=>Lt(r.to)},{key:"rol",label:e.role,text:r=>r.said},ho("stand",e.stand,r=>r.to),{key:"stap",label:e.step,text:n},Ys(e.place,r=>r.of)],s=I(t.map(r=>r.to)).length;return i`
    <${vt} title=${g(St.work,{count:s})}>
      <p class="zacht">${St.work_note}</p>
      ${s?i`<${ht} id="acties" caption=${St.work_caption} rows=${t} sort="actie" columns=${o} />`:i`<p>${k.shared.none}</p>`}
    <//>
  `}function Nb({id:t}){let e=ne(t,"own");if(!e.length)return null;let n=e.map(({to:o,of:[s]})=>i`
      <section>
        <h3><${P} id=${o} /></h3>
        <${Xs} id=${s} />
        <${re} of=${[s]} />
      </section>
    `);return i`
    <${vt} title=${g(St.own,{count:e.length})}>
      <p class="zacht">${St.own_note}</p>
      <${Bo} id="eigen" as="div" first=${Pb} items=${n} />
    <//>
  `}function Ib({id:t}){let e=sn(t,"wish");return e.length?i`
    <${vt} title=${St.wishes}>
      ${e.map(n=>i`
          <div class="koppeling">
            <p><strong>${R(je(n,"engagement")||St.wish)}</strong>: ${x(n,"rationale")}</p>
            <${re} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function Rb({id:t}){let e=ne(t,"member");if(!e.length)return null;let n=e.map(({from:o,to:s,of:r})=>i`
      <li>
        <${P} id=${o} />${St.member}<${P} id=${s} />: ${x(r[0],"post")}${" "}
        (${X(x(r[0],"asOf"))})
        <${re} of=${r} />
      </li>
    `);return i`<${vt} title=${St.members}><${Bo} id="leden" items=${n} /><//>`}function Db({id:t}){let e=new Map(ne(t,"with").map(o=>[Jc(o,t),o]));if(!e.size)return null;let n=o=>{let{of:s=[],more:r}=e.get(o)||{},a=g(r?St.more_works:St.works,{works:s.map(Ue).join(", ")});return i`<span class="zacht">${a}</span>`};return i`
    <${vt} title=${St.together}>
      <p class="zacht">${St.alphabetical}</p>
      <${hn} ids=${gn([...e.keys()])} more=${n} look="kolommen" />
    <//>
  `}function pf({id:t}){return i`
    <${Ab} id=${t} />
    <${Bb} rows=${ne(t,"who")} />
    <${Nb} id=${t} />
    <${Ib} id=${t} />
    <${La} title=${St.asked} ids=${gn(sn(t,"askedOf"))} />
    <${Rb} id=${t} />
    <${Db} id=${t} />
    <${As} id=${t} />
  `}var St,Bl,cf,Pb,df=j(()=>{"use strict";q();A();E();Mn();Z();Qt();Rt();mo();Tt();Ae();$r();go();St=k.thing.organisation,Bl=t=>fn.filter(e=>t.includes(e.notation)).map(e=>e.label),cf=t=>We(t.map(e=>e.toLowerCase()));Pb=1});function qb({id:t,scenario:e}){let n=dn.cell_columns,o=ot(e).matrix.kind.filter(c=>ai(c.barrier,c.plan)===t);if(!o.length)return null;let s=c=>L("overzicht",{cel:xe(c.column,c.barrier,c.plan)}),r=c=>R(ut(c.column)),a=c=>{let{word:p,lines:d,look:f}=Ee(c);return[i`<span class=${`chip ${f}`}>${p}</span>`,d.length>0&&` ${d.join(" · ")}`]},l=[...Ln(c=>c.plan),{key:"soort",label:n.kind,text:r,cell:c=>i`<a href=${s(c)}>${r(c)}</a>`},{key:"stand",label:n.stand,text:c=>Ee(c).word,cell:a},{key:"hoe",label:n.how,text:c=>Pl(c.most_basis),cell:c=>c.most_basis&&uf(c.most_basis)}];return i`
    <${vt} title=${dn.cells}>
      <p class="zacht">${mt(e)}</p>
      <${ht} id="vakken" caption=${dn.cells_caption} rows=${o} columns=${l} />
    <//>
  `}function Hb({links:t,scenario:e,undecided:n}){let o=dn.columns,s=l=>$t(l,"initiative"),{links:r}=ot(e),a=[...Ln(l=>Mt(l)?.key),ln("actie",o.action,s),{key:"soort",label:o.kind,text:l=>xt(l,"interventionKind").map(ut).join(", ")},{key:"wie",label:o.who,sort:!1,text:l=>Si(s(l)).map(O).join(", "),cell:l=>i`<${se} ids=${Si(s(l))} />`},ho("stand",o.stand,s,e.date),{key:"hoe",label:o.how,text:l=>Pl(r[l][0]),cell:l=>uf(r[l][0],`; ${G("Strength",r[l][1])}`)}];return i`
    <${vt} title=${g(dn.work,{count:I(t.map(s)).length})}>
      ${t.length?i`<${ht} id="wiewat" caption=${dn.work_caption} rows=${t} sort="actie" columns=${a} />`:i`<p>${n?k.overview.undecided:fs(rt(e.plan))}</p>`}
    <//>
  `}function Vb({ids:t}){if(!t.length)return null;let e=t.map(n=>[i`<${P} id=${n} />`,g(te(Mt(n)).thing.step.helper,{awareness:je(n,"awareness")||dn.unaware})]);return i`<${vt} title=${dn.helpers}><${fr} items=${e} /><//>`}function ff({id:t}){let e=U(z.route.query),n=He(t,"narrower"),o=[t,...n],s=l=>o.flatMap(c=>sn(c,"barrier")).filter(c=>Ve(c,l)),r=ot(e).links,a=o.flatMap(l=>ne(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&ns(l,e.plan));return i`
    <${Wb} id=${t} narrow=${n} />
    <${qb} id=${t} scenario=${e} />
    <${Hb} links=${a} scenario=${e} undecided=${Lr(e).has(t)} />
    <${La} title=${dn.asked} ids=${s("Recommendation").filter(l=>ns(l,e.plan))} />
    <${Vb} ids=${s("Facilitator")} />
  `}var dn,Pl,uf,Wb,$f=j(()=>{"use strict";q();Q();A();jt();E();Mn();Tn();Z();ct();Qt();Rt();Tt();Ae();$r();dn=k.thing.step,Pl=t=>Te[t]?.[1]||"",uf=(t,e="")=>[i`<${an} basis=${t} />`,` ${Pl(t)}${e}`],Wb=({id:t,narrow:e})=>i`
  <${vt} title=${dn.what}>
    <${Re} text=${x(t,"step")} />
    <${Re} text=${x(t,"definition")} />
    <${Re} text=${x(t,"scopeNote")} look="zacht" />
    ${e.length>0&&i`<p>${dn.narrower}<${se} ids=${e} />.</p>`}
    ${$t(t,"broader")&&i`<p>${dn.broader}<${P} id=${$t(t,"broader")} />.</p>`}
  <//>
`});function Ub({report:t,said:e}){return i`
    <${Re} text=${x(t,"summary")} />
    <${Po} of=${t} />
    ${e&&i`<p class="zacht">${e}</p>`}
    <${re} of=${[t]} />
  `}function Kb({id:t,reports:e}){let n=un(t);if(en(t.split("/")[0]).dates.length<3)return null;let o=s=>Le(t,s).earlier?i`<span class="chip s-geen">${n.not_mentioned}</span>`:i`<${Xt} id=${t} date=${s} />`;return i`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:s})=>i`<li><span class="zacht">${X(s)}</span>${o(s)}</li>`)}
    </ol>
  `}function Gb({id:t}){let e=en(t.split("/")[0]),{result:n,not_mentioned:o}=un(t),s=e.dates.filter(({date:a})=>ds(t,a));if(!s.length)return null;let r=(a,l)=>l===e.date&&n[x(a,"resultReported")];return i`
    <${Kb} id=${t} reports=${s} />
    <ol class="tijdlijn">
      ${s.map(({date:a,label:l})=>{let c=Rr(t,a);return i`
          <li>
            <strong>${R(l)}</strong>
            <p><${Xt} id=${t} date=${a} /></p>
            ${Le(t,a).earlier&&i`<p class="zacht">${R(o)}</p>`}
            ${c&&i`<${Ub} report=${c} said=${r(c,a)} />`}
          </li>
        `})}
    </ol>
  `}function Jb({id:t}){let e=He(t,"silentPart"),n=e.map(o=>[x(o,"summary"),i`<span class="zacht"> (${G("SilentWeight",x(o,"weight"))})</span>`]);return e.length>0&&i`<p><strong>${un(t).silent}</strong></p><${fr} items=${n} />`}function Zb({id:t}){let e=un(t),n=e.deadline_columns,o=Ir(t);if(!o.length)return null;let s=a=>[`“${x(a,"deadlineText")}”`,x(a,"revises")==="true"&&i`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:a=>x(a,"deadlineText"),cell:s},{key:"waarvoor",label:n.what,text:a=>x(a,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:a=>x(a,"dueBy"),cell:a=>X(x(a,"dueBy"))||x(a,"condition")},{key:"soort",label:n.kind,text:a=>Us(x(a,"modality"))},{key:"er",label:n.there,text:a=>Le(a).delivery||e.not_there},{...Ys(n.place,()=>[]),cell:a=>i`<${Re} text=${x(a,"summary")} /><${re} of=${[a]} />`}];return i`<${ht} id="termijnen" caption=${e.deadlines} rows=${o} columns=${r} />`}function Qb({id:t}){let e=un(t),n=e.who_columns,o=ne(t,"who");if(!o.length)return i`<p>${e.nobody}</p>`;let s=({from:a})=>i`<${P} id=${a} /><${hs} id=${a} />`,r=[{key:"wie",label:n.who,text:({from:a})=>O(a),cell:s},{key:"rol",label:n.role,text:({said:a})=>a},{key:"wat",label:n.note,sort:!1,text:({of:a})=>x(a[0],"summary")},Ys(n.place,({of:a})=>a.slice(0,1))];return i`<${ht} id="wie" caption=${e.who_caption} rows=${o} columns=${r} />`}function Yb({id:t}){let e=He($t(t,"inChapter"),"chapterLead");return e.length>0&&i`<p class="zacht">${un(t).heading}<${se} ids=${e} />.</p>`}function Xb({id:t}){let e=un(t),n=ps(t);if(n.length)return n.map(s=>i`<${Xs} id=${s} /><${re} of=${[s]} />`);if(x(t,"crossCutting")!=="true")return i`<p>${e.unjudged}</p>`;let o=xt(t,"interventionKind").map(ut).join(", ");return i`
    <p>${g(e.across,{kinds:o})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${x(t,"rationale")}</p>
  `}function tk({id:t}){let e=un(t),n=sn(t,"subMeasureOf"),o=s=>i` <${Xt} id=${s} />`;return i`<${vt} title=${e.container}><p>${e.parts}</p><${hn} ids=${n} more=${o} /><//>`}function mf({id:t}){let e=un(t),n=en(t.split("/")[0]),o=x(t,"promise"),s=Es(t),r=x(t,"isContainer")==="true"?tk:ek;return i`
    <${vt} title=${o?e.promise:e.what}>
      <${Re} text=${o} />
      <${Re} text=${x(t,"summary")} />
      ${x(t,"isNew")==="true"&&i`<p class="zacht">${g(e.new,{when:ao(n.date,n)})}</p>`}
      ${x(t,"numberedByUs")==="true"&&i`<p class="zacht">${e.numbered}</p>`}
      <${re} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${ja} id=${t} />
    ${s.length>0&&i`<${vt} title=${k.thing.further}><${Fn} pairs=${s} /><//>`}
    <${As} id=${t} />
  `}var un,ek,hf=j(()=>{"use strict";q();A();E();Mn();Z();ct();Qt();Tt();Ae();$r();go();un=t=>te(Mt(t)).thing.undertaking;ek=({id:t})=>i`
  <${vt} title=${un(t).progress}><${Gb} id=${t} /><${Jb} id=${t} /><${Zb} id=${t} /><//>
  <${vt} title=${un(t).who}><${Qb} id=${t} /><${Yb} id=${t} /><//>
  <${vt} title=${un(t).steps}><${Xb} id=${t} /><//>
`});function sk({id:t}){let e=nk[jo(t)];return e?y.plans.filter(n=>!Mt(t)||n===Mt(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>i`<${ok} key=${n.plan.key} ...${n} />`):null}function rk({id:t}){let e=sn(t,"inChapter"),n=[...Es(t),[Ve(t,"Legislation")?no.also_known:no.in_source,xt(t,"altLabel").join(", ")],[no.place,ee(t).length>0&&i`<${re} of=${[t]} />`]],o=s=>i` <${Xt} id=${s} />`;return i`
    <${vt} title=${no.known}>
      ${Ve(t,"Facilitator")&&i`<p class="zacht">${te(Mt(t)).thing.other.judged}</p>`}
      <${Re} text=${x(t,"summary")} />
      <${Re} text=${x(t,"rationale")} />
      <${Fn} pairs=${n} />
    <//>
    <${ja} id=${t} />
    ${e.length>0&&i`<${vt} title=${no.other.chapter}><${hn} ids=${gn(e)} more=${o} /><//>`}
    <${As} id=${t} />
  `}function lk({id:t}){let e=U(z.route.query),n=ot(e).gaps.filter(s=>s.pages.includes(t));if(!n.length)return null;let o=n.map(s=>i`<${dp} list=${[s]} scenario=${e} />`);return i`
    <${vt} title=${g(no.gaps,{count:n.length})}>
      <${Bo} id="vragen" items=${o} first=${zt()?ik:ak} as="div" />
    <//>
  `}function ck({id:t}){let e=jo(t),n=[gf[e]&&i`<a href=${L(gf[e])}>${no.crumbs[e]}</a>`,H&&Mt(t)?.title,...["inChapter","subMeasureOf"].map(o=>$t(t,o)&&i`<${P} id=${$t(t,o)} />`),Lt(t)].filter(Boolean);return i`<p class="kruimel">${n.map((o,s)=>[s>0&&" › ",o])}</p>`}function bf({route:t}){let e=t.path.slice(1).join("/");if(!Et(e))return i`<${_o} />`;let n=O(e),o=jo(e),s=pk[o],r=()=>{let l=g(no.footnote,{kind:Lt(e),name:n,said:x(e,"promise")||x(e,"summary")});return Js(l.trim().replace(/([^.!?])$/,"$1."),ee(e),null,Mt(e)||rt())},a=o==="undertaking"&&x(e,"isContainer")!=="true";return i`
    <${ck} id=${e} />
    <${nt} text=${Ve(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${a&&i`<p><${Xt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(o)&&i`<${Wo} />`}
    <${sk} id=${e} />
    <div class="acties bovenaan">
      <${Un} text=${r} />
      <a href=${L(["graaf","omgeving"],{ding:e})}>${no.around}</a>
    </div>
    <${s} id=${e} />
    <${lk} id=${e} />
  `}var no,Nl,nk,ok,ak,ik,gf,pk,kf=j(()=>{"use strict";q();Q();Ut();A();jt();E();Mn();Z();ct();Qt();Qe();Rt();mo();bs();Tt();Ae();$r();df();$f();hf();go();ar();no=k.thing,Nl=k.thing.route,nk={organisation:(t,e)=>y.partners[H?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:jn},ok=({plan:t,steps:e})=>i`
  <div class="routelijn">
    <ol aria-label=${H?g(Nl.of_plan,{plan:t.title}):Nl.label}>
      ${t.steps.map(n=>i`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${Nl[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[ak,ik]=[3,2];gf={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};pk={undertaking:mf,organisation:pf,step:ff,other:rk}});function uk({row:t,date:e}){let n=yf(t,e);return i`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${Xe.kinds[t.kind]}</span>${" "}
          ${t.id&&i`<${P} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${n&&i`<span class="zacht"> – ${n}</span>`}
        </p>
        <${ip} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}function hk({years:t}){return i`
    <${yn}>
      <${An} />
      <${vs} />
      <div class="velden">
        <${En} name="tekst" />
        <${Dt} label=${Xe.fields.what} name="wat" options=${Object.entries(Xe.kinds)} />
        <${Dt} label=${Xe.fields.step} name="stap" options=${Ke} />
        <${Dt} label=${Xe.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${yo} names=${mk} />
      </div>
    <//>
  `}function wf({route:t}){let e=U(t.query),n=t.query,o=y.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),s=o.filter(l=>(!n.wat||l.kind===n.wat)&&(!n.stap||l.steps.includes(n.stap))&&(!n.jaar||Ta(l)===n.jaar)&&(!n.tekst||on(dk(l),n.tekst))),r=F(Xe.count,s.length),a={of:Ta,titles:I(s.map(Ta)).map(l=>[l,l])};return i`
    <${nt} text=${Xe.title}>
      <p class="uitleg">${Xe.intro} <a href=${L("beloften")}>${Xe.lanes}</a>.</p>
    <//>
    <${hk} years=${I(o.map(Ta))} />
    <${Wo} />
    <p class="telling">${r}<${Yt} name="tijdlijn.csv" rows=${()=>$k(s,e)} /></p>
    ${$o("tijdlijn",s,a).map(l=>i`
        <section key=${l.more?"meer":l.key} class="vouwdeel">
          ${l.folds?i`<${Kn} part=${l} level=${2} names=${fk(l.rows)}
                  count=${F(Xe.count,l.rows.length)} />`:i`<h2>${l.title}</h2>`}
          <ol class=${l.open?"tijden":"tijden dicht"}>
            ${l.rows.map(c=>i`<${uk} row=${c} date=${e.date} />`)}
          </ol>
        </section>
      `)}
    <${Zt} text=${r} />
  `}function gk({rows:t,chosen:e,plan:n,scenario:o}){let{named:s}=qn(o,n),r=te(n).shared.outcomes;return i`
    <div class="tegels-uitkomst" role="group" aria-label=${Ot.tiles_label}>
      ${Dr(t,r).map(([a,{tile:l,number:c}])=>i`
          <button type="button" id=${`uitkomst-${a}`} aria-pressed=${String(e===a)}
            onClick=${()=>K({uitkomst:e===a?null:a})}>
            <${Ss} outcome=${a} />
            <span class="getal">
              ${c?s[c].value:t.filter(p=>p.outcome===a).length}
            </span>
            <span>${g(l,{date:X(nn(n.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function wk({rows:t,plan:e,date:n}){let{outcomes:o}=k.shared,s=Object.keys(o).find(a=>o[a].open),r=t.filter(a=>a.outcome===s).sort((a,l)=>Y(a.day,l.day));return i`
    <aside class="langst-open">
      <h2>${Ot.open.title}</h2>
      <p>${r.length?g(Ot.open.said,{date:X(nn(e.key,n))}):Ot.open.none}</p>
      <ul>
        ${r.slice(0,yk).map(a=>i`
            <li key=${a.id}>
              <${Ss} outcome=${a.outcome} />
              <span>
                <${P} id=${a.work} text=${a.short} />${" "}${a.what||""}
                <span class="bij">${a.modality}: ${a.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${L("aandachtspunten",{vraag:"deadline-verstreken"})}>${Ot.open.gaps}</a></p>
      <h2>${Ot.read.title}</h2>
      <ul class="leesregels">${Ot.read.lines.map(a=>i`<li>${a}</li>`)}</ul>
    </aside>
  `}function vk({plan:t,scenario:e,chosen:n}){let o=To(t,e.date),s=Qc(t,e.date),r=o.filter(a=>!n||a.outcome===n);return i`
    <section>
      ${H&&i`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${g(Ot.intro,{count:o.length,undated:s.length})}</p>
      <p>${qn(e,t).said.overdue}</p>
      <${gk} rows=${o} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${ef} plan=${t} rows=${r} date=${e.date} /><${_k} plan=${t} rows=${r} /></div>
        <${wk} rows=${o} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${Ot.table}</summary>
        <${ht} id=${`beloften-${t.key}`} caption=${Ot.caption} rows=${r} columns=${_f} sort="dag" />
      </details>
      ${s.length>0&&i`
          <details class="tweeling">
            <summary>${g(Ot.undated,{count:s.length})}</summary>
            <ul>
              ${s.map(a=>i`<li>
                  <${P} id=${a.work} />: ${a.quote}${a.what&&`, ${a.what}`}
                  ${a.stand&&`; ${a.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function vf({route:t}){let e=U(t.query),n=Xc(e),o=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",s=n.flatMap(r=>To(r,e.date)).filter(r=>!o||r.outcome===o);return i`
    <${nt} text=${Ot.heading} title=${Ot.title} />
    <${yn}><${An} /><${vs} /><//>
    <${Wo} />
    ${n.map(r=>i`<${vk} key=${r.key} plan=${r} scenario=${e} chosen=${o} />`)}
    ${!n.length&&i`<p>${Ot.none}</p>`}
    <p class="acties">
      <${Yt} name="beloften.csv" rows=${()=>kk(s,e)} />
      ${n.length>0&&i`<${ko} name="beloften" title=${Ot.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
      <a href=${L("tijdlijn")}>${Ot.all_events}</a>
    </p>
    <${Zt} text=${F(Ot.lane_total,s.length)} />
  `}var Ot,Xe,dk,yf,Ta,fk,$k,mk,bk,_f,kk,yk,_k,xf=j(()=>{"use strict";io();q();Q();Ut();A();jt();E();Z();ct();Qt();Qe();Rt();mo();ys();El();Tt();or();Ae();Ot=k.promises,Xe=k.timeline,dk=t=>[t.id&&O(t.id),t.what].filter(Boolean).join(": "),yf=(t,e)=>[t.progress&&t.id&&rn(t.id,e),t.stand[e]].filter(Boolean).join("; "),Ta=t=>t.day.slice(0,4);fk=t=>I(t.map(e=>e.id?O(e.id):e.what)),$k=(t,e)=>[[...Xe.csv,...Ze],...t.map(n=>[n.when,Xe.kinds[n.kind],n.id&&O(n.id),n.what,yf(n,e.date),ee(n.at).map(_t).join("; "),...oe(e,n.plan||n.at)])],mk=["tekst","wat","stap","jaar"];bk=t=>{let e=co(t.plan).lanes[t.lane];return e?us(e):""},_f=[{key:"dag",label:Ot.columns.day,text:t=>t.day,cell:t=>t.by},ln("actie",Ot.columns.work,t=>t.work),{key:"wat",label:Ot.columns.what,text:t=>t.what},{key:"woorden",label:Ot.columns.quote,text:t=>t.quote},{key:"stand",label:Ot.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?i`<${Ho} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:Ot.columns.lane,text:bk}],kk=(t,e)=>{let n=s=>ee(s.id).map(_t).join("; "),o=[..._f,{key:"bron",label:Xe.csv.at(-1),text:n}];return Fo(o,t,s=>oe(e,s.plan.key))},yk=6;_k=({plan:t,rows:e})=>i`
  <div class="lanenlijst">
    ${co(t).lanes.map((n,o)=>({lane:n,found:e.filter(s=>s.lane===o)})).filter(({found:n})=>n.length).map(({lane:n,found:o})=>i`
          <details>
            <summary>${us(n)}
              <span class="bij">
                ${F(Ot.lane_total,o.length)}${Fl(o).map(s=>` · ${s}`)}
              </span>
            </summary>
            <ul>
              ${o.map(s=>i`
                  <li key=${s.id}>
                    <${Ho} outcome=${s.outcome} on=${s.by} />
                    <span><${P} id=${s.work} text=${s.short} />${" "}${s.what||s.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`});function Sf({title:t,count:e,none:n,children:o}){return i`
    <section class="blok">
      <${H?"h3":"h2"}>${g(oo.part,{title:t,count:e})}<//>
      ${e?o:i`<p>${n}</p>`}
    </section>
  `}function xk({loss:t,scenario:e,id:n,title:o}){let s=l=>Of(t,l,e),r=l=>L("overzicht",{cel:xe(l.column,l.barrier,t.plan)}),a=[{key:"vak",label:oo.columns.cell,sort:!1,text:l=>Il(l,s(l)),cell:l=>s(l)?i`<a href=${r(l)}>${Il(l,s(l))}</a>`:Il(l,void 0)},{key:"nu",label:oo.columns.now,sort:!1,text:l=>Cf(s(l))},{key:"weg",label:oo.columns.lost,sort:!1,text:l=>l.said}];return i`<${ht} id=${n} caption=${o} hideCaption rows=${t.cells} columns=${a} />`}function Sk({loss:t,names:e,scenario:n}){let o=en(t.plan),{cells:s,none:r,...a}=o.words.losses,l=`verlies${o===y.plans[0]?"":`-${o.key}`}`,c=d=>[" ",i`<${Xt} id=${d} date=${n.date} />`],p=(d,f)=>i`
    <${Sf} title=${d} count=${f.length} none=${r}><${hn} ids=${f} more=${c} /><//>
  `;return i`
    <section>
      ${H&&i`<h2>${o.title}</h2>`}
      <p class="verlieskop">${Ok(t,e)}</p>
      <p>${t.said}</p>
      <${jk} loss=${t} scenario=${n} />
      <${Sf} title=${s} count=${t.cells.length} none=${r}>
        <${xk} loss=${t} scenario=${n} id=${l} title=${s} />
      <//>
      ${Object.keys(a).map(d=>({list:d,ids:t[d]||[]})).filter(({ids:d})=>d.length).map(({list:d,ids:f})=>p(a[d],f))}
      ${t.blocks.map(d=>p(d.said,d.acts))}
    </section>
  `}function Ok(t,e){let n={alone:t.last_actor.length,acts:t.acts,count:e.length,source:Co(en(t.plan))};return g(e.length===1?oo.heading.one:oo.heading.more,{...n,names:We(e)})}function Rl({losses:t,names:e,scenario:n}){let o=We(e),s=()=>t.flatMap(r=>r.cells.map(a=>{let l=Of(r,a,n),c=l?st(a.barrier):"";return[o,ut(a.column),c,Cf(l),a.said,...oe(n,r.plan)]}));return i`
    ${t.length?t.map(r=>i`<${Sk} key=${r.plan} loss=${r} names=${e} scenario=${n} />`):we(n).map(r=>i`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${Yt} name="wat-als.csv" rows=${()=>[[...oo.csv,...Ze],...s()]} />
    </div>
  `}function Ck(t,e){let n=new Map(t.places.map(o=>[`${o.step}~${o.kind}`,o]));return ot({...e,plan:t.plan}).places.map(o=>({key:o.kind||String(o.step),last_actor:[],only_lead:[],title:o.kind?R(ut(o.kind)):st(o.step),...n.get(`${o.step}~${o.kind}`),things:o.things}))}function Mk({place:t,date:e}){let{title:n,things:o,last_actor:s,only_lead:r}=t,a=o.filter(l=>!s.includes(l));return i`
    <li class=${s.length?"verlies":o.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${s.map(l=>i`<i key=${l} class="paal weg"></i>`)}
        ${a.map(l=>i`<i key=${l} class=${`paal b-${Ks(l,e)}`}></i>`)}
      </div>
      ${s.length>0&&i`
          <p class="verliestal">${g(Qo.lost,{count:s.length,total:o.length})}</p>
          <p class="verlieswoord">${Qo.lost_said}</p>
        `}
      ${r.length>0&&i`<p>${F(Qo.lead,r.length)}</p>`}
      ${(a.length>0||!o.length)&&i`<p class="zacht">${o.length?F(Qo.stays,a.length):Qo.nothing}</p>`}
    </li>
  `}function jk({loss:t,scenario:e}){let{legend:n}=Qo,o=Ck(t,e),s=I(o.flatMap(a=>a.things.map(l=>Ks(l,e.date)))),r=Object.keys(y.codes.CellState).filter(a=>s.includes(a));return i`
    <section class="verliesbeeld">
      <h2>${Qo.title}</h2>
      <ul class="plaatsen">
        ${o.map(a=>i`<${Mk} key=${a.key} place=${a} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:Co(rt(t.plan))})}</span>
        ${r.map(a=>i`<span><i class=${`paal b-${a}`}></i> ${G("CellState",a)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var Qo,oo,Of,Cf,Il,Mf=j(()=>{"use strict";q();Q();A();jt();E();Tn();Z();ct();Qt();Rt();Tt();Ae();Qo=k.whatif.picture,oo=k.whatif,Of=(t,e,n)=>ot({...n,plan:t.plan}).matrix.kind.find(o=>o.column===e.column&&o.barrier===e.barrier),Cf=t=>t?Vr(t):oo.no_cell,Il=(t,e)=>{let n=R(ut(t.column));return e?g(oo.cell,{kind:n,step:st(t.barrier).toLowerCase()}):n}});function Tk({notations:t,names:e,scenario:n}){let[o,s]=D(null),r=[n.key,...t].join();if(fe(()=>{let c=!0;return s(null),tt().ask("answer",{options:Lk(t,n)}).then(p=>{c&&(s(p),it(Ct.done))}).catch(p=>c&&s({silent:p.message||Ct.silent})),()=>{c=!1}},[r]),!o)return i`<div><p>${Ct.busy}</p></div>`;if(o.silent)return i`<div><p>${o.silent}</p></div>`;let a=c=>!n.plan||c.plan===n.plan,l=F(Ct.questions,o.gaps.filter(a).length);return i`
    <div>
      <${Rl} losses=${o.losses.filter(a)} names=${e} scenario=${n} />
      <p>${g(Ct.with_this,{questions:l,now:ot(n).gaps.length})}</p>
    </div>
  `}function Fk({acting:t,chosen:e}){let[n,o]=D(""),s=c=>K({zonder:c.map(Dl).join(",")}),r=c=>{if(e.includes(c))return s(e.filter(p=>p!==c));s($n()?[...e,c]:[c])},a=c=>[O(c),...xt(c,"altLabel")].join(" "),l=t.filter(c=>on(a(c),n));return i`
    <h2>${Ct.leave_out}</h2>
    ${e.map(c=>i`
        <button type="button" class="weggelaten" key=${c} aria-label=${g(Ct.put_back,{name:O(c)})}
          onClick=${()=>r(c)}>
          ${O(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&i`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>s([])}>${Ct.clear}</button>
          <button type="button" class="klein" onClick=${()=>Zs(location.href,Ct.shared)}>${Ct.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${Ct.search}</span>
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
    <ul class="partnerlijst" aria-label=${Ct.list}>
      ${l.map(c=>i`
          <li key=${c}>
            <button
              type="button"
              id=${`zonder-${Dl(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}
            >${O(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&i`<p>${Ct.none_found}</p>`}
    ${!$n()&&i`<p class="zacht">${Ct.alone}</p>`}
  `}function zk({most:t,scenario:e}){let n=({steps:s,alone:r,lead:a})=>[r>0&&F(Ct.start.alone,r),r>0&&(s.length?g(Ct.start.steps,{steps:We(s.map(l=>st(l).toLowerCase()))}):Ct.start.no_step),a>0&&F(Ct.start.lead,a)].filter(Boolean),o=Co(rt(e.plan));return i`
    <section id="begin">
      <h2>${Ct.start.title}</h2>
      <p class="zacht">${g(Ct.start.said,{source:o})}</p>
      <ul class="beginlijst">
        ${t.map(s=>i`
            <li key=${`${s.who}${s.plan}`}>
              <a href=${L("wat-als",{zonder:x(s.who,"notation")})}>${O(s.who)}</a>
              <span class="bij">${H?`${en(s.plan).title}: `:""}${n(s).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&i`<p>${Ct.start.nobody}</p>`}
    </section>
  `}function jf({route:t}){let e=U(t.query),{without:n,most:o}=ot(e),s=Object.keys(n).filter(p=>n[p].length).sort((p,d)=>Y(O(p),O(d))),r=(t.query.zonder||"").split(",").map(_e).filter(Boolean),a=r.map(p=>O(p)),[l]=r,c=r.length>1&&$n();return i`
    <${nt} text=${Ct.title}><p class="uitleg">${Ct.intro}</p><//>
    <${da} scenario=${e} />
    <div class="watals">
      <section class="weglaten filters"><${Fk} acting=${s} chosen=${r} /></section>
      <div>
        ${!r.length&&i`<${zk} most=${o} scenario=${e} />`}
        ${r.length>0&&!c&&i`<${Rl} losses=${n[l]||[]} names=${a.slice(0,1)} scenario=${e} />`}
        ${c&&i`<${Tk} notations=${r.map(Dl)} names=${a} scenario=${e} />`}
      </div>
    </div>
    <${Zt} text=${r.length===1?g(Ct.said,{name:a[0]}):""} />
  `}var Ct,Lk,Dl,Lf=j(()=>{"use strict";ie();io();q();Q();Ut();A();jt();E();Me();Z();ct();Qe();Rt();Mf();Ct=k.whatif,Lk=(t,e)=>[...os(e),...t.map(n=>["zonder",n])];Dl=t=>x(t,"notation")});var zf={};Pf(zf,{answerTo:()=>ot,compare:()=>Y,csv:()=>ts,data:()=>y,graphNow:()=>vl,here:()=>z,matrixSvg:()=>el,scenarioOf:()=>U});function za(t=null){for(let e of Ea())e!==t&&(e.open=!1)}function Tf(){za(),vn().classList.remove("is-open"),Fa().setAttribute("aria-expanded","false")}function Ek(){vn()&&(Fa().addEventListener("click",()=>{let t=vn().classList.toggle("is-open");for(let e of Ea())e.open=t;Fa().setAttribute("aria-expanded",String(t))}),vn().addEventListener("click",t=>{let e=t.target;e.closest("a")?Tf():e.closest("summary")&&!zt()&&za(e.closest("details"))}),vn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Ea().find(n=>n.open);zt()?Fa().focus():e?.querySelector("summary")?.focus(),Tf()}),document.addEventListener("click",t=>{!zt()&&!vn().contains(t.target)&&za()}),vn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!zt()&&!vn().contains(e)&&za()}))}function Ak(t,e){if(!vn())return;let n=[...vn().querySelectorAll("a")],o=r=>ei(r.hash).path,s=n.find(r=>o(r).join("/")===e.join("/"))||n.find(r=>o(r)[0]===t);for(let r of n){let a=o(r);r===s?r.setAttribute("aria-current","page"):r.removeAttribute("aria-current"),r.setAttribute("href",L(a))}for(let r of Ea())r.classList.toggle("is-hier",!!r.querySelector("[aria-current]"))}function Bk(t,e){let n=Object.keys(y.views).length>0,o=Object.keys(y.comparisons).length>0,s={views:n||t==="graaf",comparisons:o||t==="vergelijk"};return mr=!Ds(e)||s.views!==n||s.comparisons!==o,mr?(xn(i`<p role="status">${k.werkplaats.busy}</p>`,ft("inhoud")),Aa?tt().show(Aa,tt().own):Wl||Pk(os(e),s),!0):!1}async function Pk(t,e){Wl=!0;try{Aa=(await tt().ask("page",{options:t,...e})).page,mr&&tt().show(Aa,tt().own)}catch(n){mr&&xn(i`<p role="alert">${n.message}</p>`,ft("inhoud"))}Wl=!1}function Nk(t){let e=t.path[0]||"overzicht",n=ft("inhoud");he()?.own&&Bk(e,U(t.query))||(n.className=`scherm-${e}`,xn(i`<${Ff[e]||Ff.onbekend} key=${t.path.join("/")} route=${t} />`,n),Ak(e,t.path))}function ql(){let t=ft("motor");t.hidden=!1;let{state:e,why:n,own:o}=tt();xn(i`<${Wu} state=${e} why=${n} own=${o} />`,t)}function Ik(){Rk(),mr=!1,window.removeEventListener("werkplaats",ql),xn(null,ft("inhoud")),xn(null,ft("motor"))}var vn,Fa,Ea,Ff,Wl,Aa,mr,Rk,Ef=j(()=>{"use strict";ie();q();Q();Ut();A();jt();E();Me();vi();ct();Rt();nl();Gp();ed();ad();yd();au();bu();wu();Hu();Yu();ar();lf();kf();xf();Lf();vn=()=>ft("menu"),Fa=()=>ft("menuknop"),Ea=()=>[...vn().querySelectorAll("details")];ft("spring").addEventListener("click",t=>{t.preventDefault(),ft("inhoud").focus()});Ek();ft("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=ft("zoek").value;location.hash=Vc(e)||L("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:o,content:s}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:o,content:s};Zs(g(e,{...r,sources:mn()}),n)});Ff={__proto__:null,overzicht:yu,dekking:rd,aandachtspunten:kd,partners:fu,maatregelen:$u,naslag:hu,gevraagd:gu,tijdlijn:wf,beloften:vf,graaf:ru,ding:bf,samenvatting:af,vragen:Qu,"wat-als":jf,vergelijk:td,"weet-niet":Kp,methode:Up,zoek:su,...he()&&{controleer:qu},onbekend:_o},Wl=!1,Aa="",mr=!1;he()&&(ft("eigen").hidden=!1,window.addEventListener("werkplaats",ql),ql());ft("inhoud").replaceChildren();Rk=wc(Nk);he()&&window.addEventListener("andere-bladzijde",Ik,{once:!0});document.fonts.ready.then(()=>vl()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja"});ie();Pa();typeof DecompressionStream>"u"?ft("te-oud").hidden=!1:Vl().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(Ef(),zf))});})();
