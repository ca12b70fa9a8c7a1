"use strict";var ketenkaart=(()=>{var g$=Object.defineProperty;var L=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(o){throw n=[o],o}};var b$=(t,e)=>{for(var n in e)g$(t,n,{get:e[n],enumerable:!0})};function ot(t){let e=ht("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function uc(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n})),s=document.createElement("a");s.href=o,s.download=t,document.body.append(s),s.click(),s.remove(),window.setTimeout(()=>URL.revokeObjectURL(o),1e3)}var ht,re=L(()=>{"use strict";ht=t=>document.getElementById(t)});async function fc(){let t=Uint8Array.from(atob(ht("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));ei=k$(await new Response(e).json())}function k$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(o=>e[o])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([o,s])=>[o,e[s]]))):e.push(n);return e.at(-1)}var ei,ni=L(()=>{"use strict";re()});function hc(t){var e=$c.get(this);return e||(e=new Map,$c.set(this,e)),(e=mc(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,a="",l="",c=[0],p=function(u){r===1&&(u||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,u,a):r===3&&(u||a)?(c.push(3,u,a),r=2):r===2&&a==="..."&&u?c.push(4,u,0):r===2&&a&&!u?c.push(5,0,!0,a):r>=5&&((a||!u&&r===5)&&(c.push(r,0,a,s),r=6),u&&(c.push(r,u,0,s),r=6)),a=""},d=0;d<n.length;d++){d&&(r===1&&p(),p(d));for(var f=0;f<n[d].length;f++)o=n[d][f],r===1?o==="<"?(p(),c=[c],r=3):a+=o:r===4?a==="--"&&o===">"?(r=1,a=""):a=o+a[0]:l?o===l?l="":a+=o:o==='"'||o==="'"?l=o:o===">"?(p(),r=1):r&&(o==="="?(r=5,s=a,a=""):o==="/"&&(r<5||n[d][f+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),r=2):a+=o),r===3&&a==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var mc,$c,gc=L(()=>{mc=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var a=e[r++],l=e[r]?(e[0]|=a?1:2,n[e[r++]]):e[++r];a===3?o[0]=l:a===4?o[1]=Object.assign(o[1]||{},l):a===5?(o[1]=o[1]||{})[e[++r]]=l:a===6?o[1][e[++r]]+=l+"":a?(s=t.apply(l,mc(t,l,n,["",null])),o.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(l)}return o},$c=new Map});function Fo(t){t&&t.parentNode&&t.remove()}function li(t,e,n){var o,s,r,a={},l=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:a[r]=e[r];return l>2&&(a.children=l>3?ii.call(arguments,2):n),Zs(t,a,o,s,null)}function Zs(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Qs,__v:s||++yc,__i:-1,__u:0};return!s&&yt.vnode&&yt.vnode(r),r}function Br(t){return t.children}function Tr(t,e){this.props=t,this.context=e,this.__g=0}function ho(t,e){if(e==null)return t.__&&ho(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:ho(t)}function v$(t){var e,n=t.__v,o=n.__e,s=[],r=[],a=t.__P;a&&((e=Eo({constructor:Qs},n)).__v=n.__v+1,yt.vnode&&yt.vnode(e),ci(a,e,n,t.__n,a.namespaceURI,32&n.__u?[o]:null,s,o||ho(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Mc(s,e,r),n.__=n.__e=null,e.__e!=o&&vc(e))}function vc(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),vc(t)}function bc(t){(8&t.__g||(t.__g|=8,mo.push(t),Fr++))&&oi==yt.debounceRendering||((oi=yt.debounceRendering)||queueMicrotask)(xc)}function xc(){try{for(var t,e=1;mo.length;)mo.length>e&&mo.sort(wc),t=mo.shift(),e=mo.length,8&t.__g&&v$(t)}finally{(Fr=mo.length)&&(oi||queueMicrotask)(xc)}}function Sc(t,e,n,o,s,r,a,l,c,p,d){var f,u,$,m,g,h,w=o.__k||Ar,_=e.length;for(c=x$(n,e,w,c,_),f=0;f<_;f++)($=n.__k[f])!=null&&(u=~$.__i&&w[$.__i]||Er,$.__i=f,h=ci(t,$,u,s,r,a,l,c,p,d),m=$.__e,(u.ref!=$.ref||8&u.__u)&&(u.ref&&pi(u.ref,null,$,u),$.ref&&d.push($.ref,$.__c||m,$)),g=g||m,4&$.__u?(c=Oc($,c,t,!u.__v),u.__e&&(u.__e=null)):typeof $.type=="function"&&h!==void 0?c=h:m&&(c=m.nextSibling),$.__u&=-21);return n.__e=g,c}function x$(t,e,n,o,s){var r,a,l,c,p,d,f,u,$,m=n.length,g=m,h=0,w=0,_=t.__k=Array(s);for(r=0;r<s;r++)(a=e[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=_[r]=Zs(null,a):ai(a)?a=_[r]=Zs(Br,{children:a}):a.constructor===Qs&&a.__b?a=_[r]=Zs(a.type,a.props,a.key,a.ref,a.__v):_[r]=a,c=r+h,a.__=t,a.__b=t.__b+1,l=null,~(p=a.__i=S$(a,n,c,g))&&(g--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,p==c-1?h--:p==c+1?h++:p!=c&&(p>c?h--:h++,w=1)):(~p||(s>m?h--:s<m&&h++),typeof a.type!="function"&&(a.__u|=4))):_[r]=null;if(w){for(d=[],f=[],r=0;r<s;r++)if((a=_[r])&&16&a.__u){for(h=0,u=d.length;h<u;)d[$=h+u>>1]<a.__i?h=$+1:u=$;d[h]=a.__i,f[r]=h+1}for(h=d.length;r--;)f[r]&&(f[r]==h?h--:_[r].__u|=4)}if(g)for(r=0;r<m;r++)!(l=n[r])||2&l.__u||(l.__e==o&&(o=ho(l)),di(l,l));return o}function Oc(t,e,n,o){var s,r,a,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Oc(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=ho(t))&&!e.parentNode&&(e=null),a=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,e):n.insertBefore(a,e||null)),e=a;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function S$(t,e,n,o){var s,r=t.key,a=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&a==l.type)return n;if(o>(c?1:0)){for(s=n-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s;for(s=n+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s}return-1}function kc(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function jr(t,e,n,o,s){var r,a;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||kc(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||kc(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(a=si[e]||(si[e]=O$(e)),(t.__a||(t.__a={}))[e]=ri,r=e!=(e=e.replace(_c,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,a,r):t.removeEventListener(e,a,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function O$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Lr]==null)e[Lr]=ri++;else if(e[Lr]<this.__a[t])return;return n(yt.event?yt.event(e):e)}}}function ci(t,e,n,o,s,r,a,l,c,p){var d,f,u,$,m,g,h,w,_,j,v,E,S,M,ct,z,O,D,U=e.type;if(e.constructor!==Qs)return null;128&n.__u&&(c=32&n.__u,d=n.__c.__z)&&(e.__u|=c,f=r=[],d.nodeType==8?l=zr(d,r):r.push(d),l=r[0]||l),(d=yt.__b)&&d(e);t:if(typeof U=="function"){u=a.length;try{if(w=e.props,_=(d=U.prototype)&&d.render,j=(d=U.contextType)&&o[d.__c],v=d?j?j.props.value:d.__:o,($=n.__c)?(e.__c=$,2&$.__g&&($.__g|=1)):(_?e.__c=$=new U(w,v):(e.__c=$=new Tr(w,v),$.constructor=U,$.render=M$),j&&j.sub($),$.state||($.state={}),$.__n=o,$.__g|=8,$.__h=[],$.__k=[]),_&&($.__s||($.__s=$.state),U.getDerivedStateFromProps&&($.__s==$.state&&($.__s=Eo({},$.__s)),Eo($.__s,U.getDerivedStateFromProps(w,$.__s)))),m=$.props,g=$.state,$.__v=e,n.__c){if(w!==m&&_&&!U.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(w,v),e.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(w,$.__s,v)===!1){e.__v!=n.__v&&($.props=w,$.state=$.__s,$.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(it){it&&(it.__=e)}),Ar.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&a.push($),l=ho(n);break t}$.componentWillUpdate&&$.componentWillUpdate(w,$.__s,v),_&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(m,g,h)})}else _&&!U.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),_&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=v,$.props=w,$.__P=t,$.__g&=-5,E=yt.__r,S=_?25:0;do $.__g&=-9,E&&E(e),d=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++S<25);_&&(Ar.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(o=Eo({},o,$.getChildContext())),_&&n.__c&&$.getSnapshotBeforeUpdate&&(h=$.getSnapshotBeforeUpdate(m,g)),M=d&&d.type===Br&&d.key==null?d.props.children:d,w.__P&&(d=l,s=(t=w.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(it){it&&di(it,it)}),n.__k=null),l=n.__k?ho(n,0):null),l=Sc(t,ai(M)?M:[M],e,n,o,s,r,a,l,c,p),w.__P&&(e.__e=null,l=d),e.__u&=-161,f&&f.some(Fo),$.__h.length&&a.push($),1&$.__g&&($.__g&=-4)}catch(it){if(a.length=u,e.__v=null,c||r)if(it&&it.then){if(e.__u|=128|c,r){for(~(O=r.indexOf(l||void 0))||(O=r.length);(D=r[O-1])&&D.nodeType==8;)O--;for(;O<r.length;O++)if(D=r[O])if(r[O]=null,ct){if(D==z)break}else{if(D.nodeType!=8)break;D.data.startsWith("$s")&&(z=zr(ct=D))}}if(!ct){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ct=l}(d=zr(ct=e.__c.__z||(e.__c.__z=ct)))?(e.__e=ct,l=d):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Fo);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),it&&it.then||Cc(e),yt.__e(it,e,n)}}else l=e.__e=C$(n.__e,e,n,o,s,r,a,c,p,t);return(d=yt.diffed)&&d(e),l}function zr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Cc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Cc))}function Mc(t,e,n){for(var o=0;o<n.length;)pi(n[o++],n[o++],n[o++]);yt.__c&&yt.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){yt.__e(r,s.__v)}})}function C$(t,e,n,o,s,r,a,l,c,p){var d,f,u,$,m,g,h,w,_=n.props||Er,j=e.props,v=e.type;if(v=="svg"?s="http://www.w3.org/2000/svg":v=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(d=0;d<r.length;d++)if((m=r[d])&&(v?m.localName==v:m.nodeType==3)){t=m,r[d]=null;break}}if(!t){if(w=p.ownerDocument||document,!v)return w.createTextNode(j);t=w.createElementNS(s,v,j.is?j:p),l&&(yt.__m&&yt.__m(e,r),l=!1),r=null}if(v){if(p=v=="template"&&t.content||t,r=v=="textarea"&&j.defaultValue!=null?null:r&&ii.call(p.childNodes),!l&&r)for(_={},d=0;d<t.attributes.length;d++)_[(m=t.attributes[d]).name]=m.value;for(d in _)m=_[d],d=="dangerouslySetInnerHTML"?u=m:d=="children"||d in j||d=="value"&&"defaultValue"in j||d=="checked"&&"defaultChecked"in j||jr(t,d,null,m,s);for(d in j)m=j[d],d=="children"?$=m:d=="dangerouslySetInnerHTML"?f=m:d=="value"?g=m:d=="checked"?h=m:l&&typeof m!="function"||_[d]===m||jr(t,d,m,_[d],s);f?(l||u&&(f.__html==u.__html||f.__html==t.innerHTML)||(t.innerHTML=f.__html),e.__k=[]):(u&&(t.textContent=""),(v=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&_$.test(v))&&(s="http://www.w3.org/1999/xhtml"),Sc(p,ai($)?$:[$],e,n,o,s,r,a,r?r[0]:n.__k&&ho(n,0),l,c),r&&r.some(Fo)),l&&v!="textarea"||(d="value",v=="progress"&&g==null?t.removeAttribute(d):g==null||g===t[d]&&(v!="progress"||g)||jr(t,d,g,_[d],s),d="checked",h!=null&&h!=t[d]&&jr(t,d,h,_[d],s))}else _===j||l&&t.data==j||(t.data=j);return t}function pi(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){yt.__e(s,n)}}function di(t,e,n){var o,s,r,a;if(yt.unmount&&yt.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||pi(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){yt.__e(l,e)}o.__P=o.__n=null}if(o=t.__k)for(a=0;a<o.length;a++)o[a]&&di(o[a],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=zr(o,r=[]))&&(o==t.__e&&r.some(Fo),Fo(s),Fo(o)),n||Fo(t.__e),t.__e=t.__c=t.__=null}function M$(t,e,n){return this.constructor(t,n)}function Tn(t,e){var n,o,s,r;yt.__&&yt.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=Zs(Br,{children:[t]}),s=[],r=[],ci(e,e.__k,o||Er,Er,e.namespaceURI,o?null:e.firstChild?ii.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),Mc(s,e.__k,r),e.__k.props.children=null}var yt,yc,y$,mo,oi,Fr,wc,Lr,_c,ri,si,w$,Qs,Er,Ar,_$,ai,ii,Eo,Pr=L(()=>{Qs=Symbol.for("pv"),Er={},Ar=[],_$=/^m(i|n|o|s|text|space)$/,ai=Array.isArray,ii=Ar.slice,Eo=Object.assign;yt={__e:function(t,e,n,o){for(var s,r,a;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((a=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),a=1),a&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw Fr=0,t}},yc=0,y$=function(t){return t!=null&&t.constructor===Qs},Tr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Eo({},this.state)),typeof t=="function"&&(t=t(Eo({},n),this.props)),t&&(Eo(n,t),this.__v&&(e&&this.__k.push(e),bc(this)))},Tr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),bc(this))},Tr.prototype.render=Br,mo=[],Fr=0,wc=function(t,e){return t.__v.__b-e.__v.__b},Lr=Symbol(),_c=/(PointerCapture)$|Capture$/i,ri=0,si={},w$=0});function Ir(t,e){Ht.__h&&Ht.__h(Qt,t,Nr||e),Nr=0;var n=Qt.__H||(Qt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function q(t){return Nr=1,j$(Ic,t)}function j$(t,e,n){var o=Ir(cs++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Ic(void 0,e),function(r){var a=(o.__N||o.__)[0],l=o.t(a,r);fi(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=Qt,!Qt.__f)){Qt.__f=!0;var s=Qt.shouldComponentUpdate;Qt.shouldComponentUpdate=function(r,a,l){var c=this.__H;if(!c)return!0;var p=!1,d=this.props!=r;if(c.__.some(function(u){u.__N&&(p=!0,fi(u.__[0],u.__N[0])||(d=!0))}),s){var f=s.call(this,r,a,l);return p?f||d:f}return!p||d}}return o.__}function we(t,e){var n=Ir(cs++,3);!Ht.__s&&hi(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,Qt.__H.__h.push(n))}function Bt(t,e){var n=Ir(cs++,4);!Ht.__s&&hi(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,Qt.__h.push(n))}function zn(t){return Nr=5,ee(function(){return{current:t}},[])}function ee(t,e){var n=Ir(cs++,7);return hi(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function L$(){var t;do{for(;t=$i.shift();)try{Ys(t)}catch(n){Ht.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Nc.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Ys),e.__h.some(mi),e.__h=[]}catch(n){e.__h=[],Ht.__e(n,t.__v)}}}while($i.length)}function T$(t){var e,n=function(){clearTimeout(o),Bc&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);Bc&&(e=requestAnimationFrame(n))}function Pc(t){t!=1&&jc==Ht.requestAnimationFrame||((jc=Ht.requestAnimationFrame)||T$)(L$)}function Ys(t){var e=Qt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Qt=e}function mi(t){var e=Qt;t.__c=t.__(),Qt=e}function hi(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!fi(n,t[o])})}function Ic(t,e){return typeof e=="function"?e(t):e}var cs,Qt,ui,jc,fi,Nr,Nc,$i,Ht,Lc,Tc,zc,Fc,Ec,Ac,Bc,gi=L(()=>{Pr();fi=Object.is,Nr=0,Nc=[],$i=[],Ht=yt,Lc=Ht.__b,Tc=Ht.__r,zc=Ht.diffed,Fc=Ht.__c,Ec=Ht.unmount,Ac=Ht.__;Ht.__b=function(t){Qt=null,Lc&&Lc(t)},Ht.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Ac&&Ac(t,e)},Ht.__r=function(t){Tc&&Tc(t),cs=0;var e=(Qt=t.__c).__H;e&&(ui==Qt?Qt.__h=[]:(e.__h.some(Ys),e.__h.some(mi),cs=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ui=Qt},Ht.diffed=function(t){zc&&zc(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Pc(Nc.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ui=Qt=null},Ht.__c=function(t,e){e.some(function(n){try{n.__h.some(Ys),n.__h=n.__h.filter(function(o){return!o.__||mi(o)})}catch(o){n.__h=[function(){throw o}]}}),Fc&&Fc(t,e)},Ht.unmount=function(t){Ec&&Ec(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,Pc($i.push(s))}else Ys(s)}catch(r){e=r}}),o.__H=void 0,e&&Ht.__e(e,o.__v))};Bc=typeof requestAnimationFrame=="function"});function Rc(t){return Array.isArray(t)?t.map(Rc):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,n)=>n?[li("wbr",null),e]:[e])}var jt,i,W=L(()=>{"use strict";gc();Pr();gi();Pr();gi();/*! What draws the screens and searches in them, bundled here:

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
*/jt=()=>zn(null);i=hc.bind((t,e,...n)=>li(t,e,...typeof t=="string"?n.map(Rc):n))});function yi(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),o=r=>{try{return decodeURIComponent(r)}catch{return r}},s={path:e.split("/").filter(Boolean).map(o),query:Object.fromEntries([...new URLSearchParams(n||"")].map(([r,a])=>[F$[r]||r,a]))};return E$[s.path.join("/")]?.(s.query)||s}function T(t,e={},n=!0){let o=n&&A.route?Object.fromEntries(z$.filter(a=>A.route.query[a]).map(a=>[a,A.route.query[a]])):{},s=new URLSearchParams;for(let[a,l]of Object.entries({...o,...e}))l&&s.set(a,l);return`#/${[t].flat().map(a=>encodeURIComponent(a).replaceAll("%2F","/")).join("/")}${[...s].length?`?${s}`:""}`}function N(t,e=!1){let n={...A.route.query};for(let[s,r]of Object.entries(t))r?n[s]=r:delete n[s];let o=T(A.route.path,n,!1);o!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++bi},"",o),ki())}function ki(t=!1){let e=yi(location.hash),n=A.route?.path.join("/")===e.path.join("/");A.route=e,Dc(e),!n&&window.scrollTo(0,t&&Wc.get(history.state?.turn)||0)}function qc(t){Dc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),bi=history.state.turn||0;let e=new AbortController,{signal:n}=e;window.addEventListener("scroll",()=>Wc.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:n});let o=()=>{let s=!!history.state;s||history.replaceState({turn:++bi},""),ki(s)};return window.addEventListener("popstate",o,{signal:n}),ki(),A.started=!0,()=>e.abort()}var z$,F$,E$,A,Dc,bi,Wc,ae,J=L(()=>{"use strict";z$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],F$={ernst:"gewicht"},E$={"graaf/omgeving":({ding:t="",toon:e,...n})=>({path:["verken"],query:{...n,...t&&{uit:t,kies:t},...e&&{toon:"lijst"}}})},A={route:{path:[],query:{}},started:!1},bi=0,Wc=new Map;ae=t=>T(["ding",t])});function st({text:t,title:e=t,children:n}){let o=jt();return Bt(()=>{document.title=`${e} – Ketenkaart`},[e]),Bt(()=>{A.started&&o.current.focus({preventScroll:!0})},[]),i`<header class="kop"><h1 tabindex="-1" ref=${o}>${t}</h1>${n}</header>`}function ne({text:t}){let{route:e}=A;return Bt(()=>{A.started&&t&&ot(t)},[t,e]),null}var Lt,Vt=L(()=>{"use strict";re();W();J();Lt=()=>window.matchMedia("(max-width: 44rem)").matches});function _e(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function ps(t,e,n){let o=t.get(e);o?o.push(n):t.set(e,[n])}function Rr(t,e,n=""){let o=n.startsWith("-"),s=e.find(l=>l.key===n.replace(/^-/,""));if(!s)return t;let r=t.map((l,c)=>({text:s.text(l)||"",index:c,row:l})),a=(l,c)=>l.text&&c.text?Q(l.text,c.text)*(o?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>a(l,c)||l.index-c.index).map(({row:l})=>l)}function ds(t){let e=n=>{let o=String(n??"");return`"${(/^[=+\-@\t\r]/.test(o)?`'${o}`:o).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function Ao(t,e){let n=[""];for(let o of String(t).split(/\s+/)){let s=`${n[n.length-1]} ${o}`.trim();!n[n.length-1]||e(s)?n[n.length-1]=s:n.push(o)}return n}var b,F,H,Pt,I,A$,Q,R=L(()=>{"use strict";b=(t,e)=>t.replace(/\{(\w+)\}/g,(n,o)=>Object.hasOwn(e,o)?String(e[o]):n),F=(t,e,n={})=>b(e===1?t.one:t.more,{count:e,...n}),H=t=>t.slice(0,1).toUpperCase()+t.slice(1),Pt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();I=t=>[...new Set(t)],A$=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),Q=(t,e)=>A$.compare(t,e)});var y,Hc,Vc,B$,P$,N$,I$,R$,D$,W$,q$,H$,V$,U$,en,us,K,k,ie,at,un,Nt,Qn,Zn,ve,xe,fn,tt,Bo,Le,go,B=L(()=>{"use strict";ni();y=ei,{codes:Hc,told:Vc,queries:B$,views:P$,names:N$,absent:I$,dates:R$,lists:D$,kinds:W$,called:q$,works:H$,partners:V$,lookups:U$}=y;for(let t of[Object.values(Hc),Object.values(Vc),{codes:Hc,told:Vc,queries:B$,views:P$,names:N$,absent:I$,dates:R$}])for(let e of Object.values(t))Object.setPrototypeOf(e,null);for(let t of[D$,W$,q$,H$,V$,U$,y.words,y.addresses])Object.setPrototypeOf(t,null);en=new Map(Object.entries(y.things)),us=new Map(y.plans.map(t=>[t.key,t])),K=y.plans.length>1,k=y.words,ie=t=>t?.words.page||k,at=t=>us.get(t||"")||(K?void 0:y.plans[0]),un=t=>us.get(t),Nt=t=>us.get(t.split("/")[0]),Qn=(t,e)=>!e||!Nt(t)||Nt(t)?.key===e,Zn=[...new Map(y.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),ve=Zn[Zn.length-1].date,xe=[...new Map(y.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),fn=(t,e)=>{let n=Nt(t);return n?y.stands[e]?.[n.key]||n.date:e},tt=t=>y.dates[t]||t||"",Bo=(t=at())=>t?.source||y.source,Le=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),go=(t,e=at())=>(e?e.dates:Zn).find(n=>n.date===t)?.label||tt(t)});async function Dr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(b(k.check.unreadable,{name:t.name}))}}async function Xs(t,e,n){t(e);try{t(await n()||"")}catch(o){t(o.message)}}var wi,Se,et,wn,Re=L(()=>{"use strict";R();B();wi=5*2**20,Se=()=>window.werkplaats,et=()=>Se(),wn=()=>!!Se()&&Se()?.state!=="off"});function X(t){let e=y.answers[t.key];if(!t.plan)return e;let n=s=>s.filter(r=>r.plan===t.plan),o=`${t.key}|${t.plan}`;if(!_i.has(o)){let{matrix:s,without:r,links:a,...l}=e,c={matrix:vi(s,n),without:vi(r,n),links:a};_i.set(o,{...vi(l,n),...c})}return _i.get(o)}function fs({date:t,stated:e,strict:n,expect:o}){let s=[["stand",t]];return e&&s.push(["koppelingen","genoemd"]),n&&s.push(["lezing","streng"]),o||s.push(["verwachtingen","uit"]),s}function V(t){let e=K&&us.has(t.plan)?t.plan:"",n=Zn.some(a=>a.date===t.stand)?t.stand:ve,o=t.koppelingen==="genoemd",s=tr({plan:e,date:n,stated:o,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[s,{...s,expect:!0},{...s,expect:!0,date:ve}].map(tr).find(K$)||tr({plan:e,date:ve,stated:!1,expect:!0,strict:!1})}function tr({plan:t,date:e,stated:n,expect:o,strict:s}){let r=`${e}|${n?"stated":"all"}|${o?"with":"without"}`;return{plan:t,date:e,stated:n,expect:o,strict:s,key:s?`${r}|strict`:r}}function xi(t,e,n){let o=r=>({...t,[e]:r});return new Set(n.map(([r])=>V(o(r)).key)).size===n.length?n:[]}var _i,vi,Yn,er,K$,Si,Wr,St=L(()=>{"use strict";B();Re();_i=new Map,vi=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,o])=>[n,e(o)]));Yn=(t,e)=>X({...t,plan:e.key}).numbers[0];er=t=>t.key in y.answers,K$=t=>er(t)||!!Se();Si=(t,e)=>us.get(e)?.steps.find(n=>n.notation===t)?.id,Wr=t=>new Set(X(t).reach.flatMap(({plan:e,columns:n})=>n.filter(o=>o.undecided).map(o=>Si(o.step,e))))});var Uc,G$,Oi,Po,It,$n,$s,_n=L(()=>{"use strict";R();B();Uc=new Map;for(let{rows:t,...e}of y.lines)for(let[n,o,...s]of t){let r={...e,from:n,to:o,of:s};for(let a of[n,o])ps(Uc,a,r)}G$=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),Oi=(t,e=ve)=>!G$[e]?.has(t),Po=(t,e=ve)=>(Uc.get(t)||[]).filter(n=>Oi(n.of[0]||n.from,e)),It=(t,e,n)=>Po(t,n).filter(o=>o.name===e),$n=(t,e,n)=>It(t,e,n).filter(o=>o.to===t).map(o=>o.from),$s=(t,e)=>t.from===e?t.to:t.from});var Ci,wt,x,nn,ut,_t,ms,No,on,Kc,vn,Rt,Xn,Ut,Tt,Z,De,qr,Gc,C,le,Jc,J$,Zc,Mi,Te,hs,Z$,ze,Ot,ce,G=L(()=>{"use strict";R();B();Ci=[],wt=(t,e)=>en.get(t)?.[e]||Ci,x=(t,e)=>wt(t,e)[0]||"",nn=(t,e)=>wt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),ut=(t,e)=>nn(t,e)[0]||"",_t=t=>en.has(t),ms=t=>wt(t,"type"),No=t=>Gc.get(t)||Ci,on=(t,e)=>ms(t).includes(e),Kc=t=>ms(t).map(e=>y.kinds[e]).find(Boolean),vn=t=>Kc(t)?.page||"",Rt=t=>Kc(t)?.kind||"",Xn=t=>vn(t)==="organisation",Ut=t=>vn(t)==="undertaking",Tt=t=>!!vn(t)&&!!x(t,"prefLabel"),Z=(t,e)=>y.codes[t]?.[e]?.label||e||"",De=(t,e)=>Z(y.lists[e],x(t,e)),qr=t=>y.names[t]||k.thing.foreign[t]||t,Gc=new Map;for(let[t,e]of en)for(let n of e.type||Ci)ps(Gc,n,t);C=t=>y.called[t]?.label||x(t,"prefLabel")||x(t,"title")||x(t,"summary")||t.slice(t.lastIndexOf("/")+1),le=t=>y.called[t]?.short||C(t),Jc=[...en.keys()].filter(Ut),J$=[...en.keys()].filter(Xn),Zc=t=>xe.find(e=>e.notation===t),Mi=Object.entries(y.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e})),Te=xe.map(t=>[t.notation,t.label]),hs=Mi.map(t=>[t.notation,t.label]),Z$=new Map(J$.map(t=>[x(t,"notation"),t])),ze=t=>Z$.get(t)||"",Ot=t=>y.addresses[t]||"",ce=t=>nn(t,"passage")});function Yc(t,e,n){let o=We(t,n),s=C(e);return{name:s,short:le(e)===s?s:le(e),what:x(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",x(t,"deadlineText")),modality:H(nr(x(t,"modality"))),day:x(t,"dueBy"),by:tt(x(t,"dueBy")),outcome:o.outcome||"",stand:o.stand||"",on:tt(o.on)}}var Fn,Hr,gs,ji,bs,Vr,$e,nr,Q$,We,Ur,ks,Io,Ro,Qc,Kr,or,Xc,Li,ys,bo,Dt=L(()=>{"use strict";J();R();B();_n();G();Fn=t=>y.works[t]?.steps||[],Hr=t=>y.works[t]?.kinds||[],gs=t=>y.works[t]?.leads||[],ji=t=>y.works[t]?.acts||[],bs=(t,e)=>It(t,"at",e).flatMap(n=>n.of),Vr=(t,e)=>It(t,"deadline",e).map(n=>n.from),$e=t=>x(t,"isGeneric")==="true",nr=t=>Z("Modality",t),Q$={},We=(t,e=ve)=>A.route.query.lezing==="streng"&&y.toldStrictly[e]?.[t]||y.told[e]?.[t]||Q$,Ur=(t,e)=>We(t,e).report||"",ks=(t,e)=>We(t,e).status||"",Io=(t,e)=>We(t,e).state||"",Ro=(t,e)=>bo(t).rows.filter(({id:n})=>We(n,e).outcome).map(n=>({...n,plan:t,...Yc(n.id,n.work,e)})),Qc=(t,e)=>y.promises[t.key].undated.filter(n=>Oi(n,e)).map(n=>{let o=x(n,"initiative").slice(1);return{id:n,work:o,plan:t,...Yc(n,o,e)}});Kr=(t,e=k.shared.outcomes)=>Object.entries(e).filter(([n,{rare:o}])=>!o||t.some(s=>s.outcome===n)),or=(t,e=!1)=>Object.entries(k.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{said:o,counted:s}])=>{let r=t.filter(a=>a===n).length;return r?F(s||{one:`{count} ${o}`,more:`{count} ${o}`},r):""}).filter(Boolean),Xc=t=>Le(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),Li=(t,e)=>{let{reports:n}=bo(t);return n.find(o=>o.date===fn(t.key,e))||n[n.length-1]},ys=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),bo=t=>y.promises[t.key]});function Gr(t,e){if(x(t,"crossCutting")==="true")return[{step:_s,of:t,basis:""}];let n=X(e).links;return It(t,"at",e.date).filter(o=>o.of[0]in n).map(o=>({step:Y$(o.to),of:o.of[0],basis:n[o.of[0]][0]}))}function Jr(t,e){let n=r=>Ut(r)&&Qn(r,e.plan);if(Xn(t))return I(Do(t,e).map(r=>r.to));if(!op(t))return I(Po(t,e.date).map(r=>$s(r,t))).filter(n);let o=[t,...It(t,"broader",e.date).map(r=>r.from)];return I(o.flatMap(r=>It(r,"at",e.date).map(a=>a.from))).filter(r=>n(r)&&Gr(r,e).some(a=>a.step===t))}function rp({opened:t,chosen:e,hidden:n,step:o,kind:s},r){let a=new Set(n),l=t.filter(ws),c=S=>!a.has(S)&&(!o||Gr(S,r).some(M=>x(M.step,"notation")===o))&&(!s||Hr(S).includes(s)),d=I(l.flatMap(S=>Ut(S)?[S]:Jr(S,r))).filter(S=>l.includes(S)||c(S)).sort(sp),f=l.filter(S=>!Xn(S)),u=new Set(d),m=[...f.flatMap(S=>Ut(S)?[S]:Jr(S,r)),e].filter(S=>u.has(S)).flatMap(S=>np(S,r)),g=I([...l.filter(Xn),...m]).filter(S=>!a.has(S)).sort(Ti),h=new Set(g),w=d.flatMap(S=>Do(S,r).filter(M=>h.has(M.from))),_=d.flatMap(S=>Gr(S,r).map(M=>({work:S,...M}))),j=[...xe.map(S=>S.id),_s],v=I([...l.filter(op),..._.map(S=>S.step)]).filter(S=>!a.has(S)).sort((S,M)=>j.indexOf(S)-j.indexOf(M)),E=new Set(v);return{who:g,what:d,steps:v,roles:w,ties:_.filter(S=>E.has(S.step)),hidden:n.filter(ws)}}function Zr(t,{who:e,what:n},o){return Ut(t)?np(t,o).filter(s=>!e.includes(s)).length:Jr(t,o).filter(s=>!n.includes(s)).length}function vs(t,e,n,o=!1){let s=u=>I(Do(u,n).map($=>$s($,u))).filter($=>$===t||$===e||Ut($)||o||!$e($)),r=tp(t,e,s),a=tp(e,t,s),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(u=>(r.get(u)??0)+(a.get(u)??l+1)===l),p=Array.from({length:l+1},(u,$)=>c.filter(m=>r.get(m)===$).sort(Ti)),d=new Map([[t,1]]),f=p.slice(1).flatMap((u,$)=>u.flatMap(m=>s(m).filter(g=>p[$].includes(g)).sort(Ti).map(g=>(d.set(m,(d.get(m)||0)+(d.get(g)||0)),{from:g,to:m,roles:Do(m,n).filter(h=>$s(h,m)===g)}))));return{layers:p,lines:f,count:d.get(e)||0,length:l}}function tp(t,e,n){let o=new Map([[t,0]]),s=[t];for(;s.length&&!o.has(e);){let r=I(s.flatMap(n)).filter(a=>!o.has(a));for(let a of r)o.set(a,(o.get(s[0])??0)+1);s=r}return o}function ap(t,e){let[n,o]=t.map(s=>(Ut(s)?[s]:Jr(s,e)).flatMap(r=>Gr(r,e).map(a=>a.step)));return xe.filter(({id:s})=>n.includes(s)&&o.includes(s))}var _s,ep,Do,np,op,Y$,ws,sp,Ti,sr=L(()=>{"use strict";R();St();B();_n();G();Dt();_s="dwars",ep=60,Do=(t,{date:e,plan:n})=>It(t,"who",e).filter(o=>o.acts&&Qn(o.to,n)),np=(t,e)=>I(Do(t,e).map(n=>n.from)),op=t=>vn(t)==="step",Y$=t=>ut(t,"broader")||t;ws=t=>_t(t)&&Tt(t),sp=(t,e)=>Q(le(t),le(e))||Q(C(t),C(e)),Ti=(t,e)=>Number($e(t))-Number($e(e))||sp(t,e)});var X$,dp,up,rr,xs,tm,fp,ar,Xr,Bi,zi,em,$p,mp,Ii,Ri,hp,nm,ir,Fi,om,sm,rm,am,Ei,ip,im,Pi,Ni,Ai,lm,lp,cp,pp,Qr,Yr,gp,cm,bp=L(()=>{X$="ENTRIES",dp="KEYS",up="VALUES",rr=class{constructor(e,n){let o=e._tree,s=Array.from(o.keys());this.set=e,this._type=n,this._path=s.length>0?[{node:o,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=xs(this._path);if(xs(n)==="")return{done:!1,value:this.result()};let o=e.get(xs(n));return this._path.push({node:o,keys:Array.from(o.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=xs(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>xs(e)).filter(e=>e!=="").join("")}value(){return xs(this._path).node.get("")}result(){switch(this._type){case up:return this.value();case dp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},xs=t=>t[t.length-1],tm=(t,e,n)=>{let o=new Map;if(e===void 0)return o;let s=e.length+1,r=s+n,a=new Uint8Array(r*s).fill(n+1);for(let l=0;l<s;++l)a[l]=l;for(let l=1;l<r;++l)a[l*s]=l;return fp(t,e,n,o,a,1,s,""),o},fp=(t,e,n,o,s,r,a,l)=>{let c=r*a;t:for(let p of t.keys())if(p===""){let d=s[c-1];d<=n&&o.set(l,[t.get(p),d])}else{let d=r;for(let f=0;f<p.length;++f,++d){let u=p[f],$=a*d,m=$-a,g=s[$],h=Math.max(0,d-n-1),w=Math.min(a-1,d+n);for(let _=h;_<w;++_){let j=u!==e[_],v=s[m+_]+ +j,E=s[m+_+1]+1,S=s[$+_]+1,M=s[$+_+1]=Math.min(v,E,S);M<g&&(g=M)}if(g>n)continue t}fp(t.get(p),e,n,o,s,d,a,l+p)}},ar=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,o]=Xr(this._tree,e.slice(this._prefix.length));if(n===void 0){let[s,r]=Ii(o);for(let a of s.keys())if(a!==""&&a.startsWith(r)){let l=new Map;return l.set(a.slice(r.length),s.get(a)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,em(this._tree,e)}entries(){return new rr(this,X$)}forEach(e){for(let[n,o]of this)e(n,o,this)}fuzzyGet(e,n){return tm(this._tree,e,n)}get(e){let n=Bi(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Bi(this._tree,e);return n!==void 0&&n.has("")}keys(){return new rr(this,dp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,zi(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let o=zi(this._tree,e);return o.set("",n(o.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let o=zi(this._tree,e),s=o.get("");return s===void 0&&o.set("",s=n()),s}values(){return new rr(this,up)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[o,s]of e)n.set(o,s);return n}static fromObject(e){return t.from(Object.entries(e))}},Xr=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let o of t.keys())if(o!==""&&e.startsWith(o))return n.push([t,o]),Xr(t.get(o),e.slice(o.length),n);return n.push([t,e]),Xr(void 0,"",n)},Bi=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Bi(t.get(n),e.slice(n.length))},zi=(t,e)=>{let n=e.length;t:for(let o=0;t&&o<n;){for(let r of t.keys())if(r!==""&&e[o]===r[0]){let a=Math.min(n-o,r.length),l=1;for(;l<a&&e[o+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(o,o+l),p),t.delete(r),t=p}o+=l;continue t}let s=new Map;return t.set(e.slice(o),s),s}return t},em=(t,e)=>{let[n,o]=Xr(t,e);if(n!==void 0){if(n.delete(""),n.size===0)$p(o);else if(n.size===1){let[s,r]=n.entries().next().value;mp(o,s,r)}}},$p=t=>{if(t.length===0)return;let[e,n]=Ii(t);if(e.delete(n),e.size===0)$p(t.slice(0,-1));else if(e.size===1){let[o,s]=e.entries().next().value;o!==""&&mp(t.slice(0,-1),o,s)}},mp=(t,e,n)=>{if(t.length===0)return;let[o,s]=Ii(t);o.set(s+e,n),o.delete(s)},Ii=t=>t[t.length-1],Ri="or",hp="and",nm="and_not",ir=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?Ai:e.autoVacuum;this._options={...Ei,...e,autoVacuum:n,searchOptions:{...ip,...e.searchOptions||{}},autoSuggestOptions:{...im,...e.autoSuggestOptions||{}}},this._index=new ar,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Ni,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:o,tokenize:s,processTerm:r,fields:a,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let d of a){let f=n(e,d);if(f==null)continue;let u=s(o(f,d),d),$=this._fieldIds[d],m=new Set(u).size;this.addFieldLength(p,$,this._documentCount-1,m);for(let g of u){let h=r(g,d);if(Array.isArray(h))for(let w of h)this.addTerm($,p,w);else h&&this.addTerm($,p,h)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:o=10}=n,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:a}=e.reduce(({chunk:l,promise:c},p,d)=>(l.push(p),(d+1)%o===0?{chunk:[],promise:c.then(()=>new Promise(f=>setTimeout(f,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),s);return a.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:o,extractField:s,stringifyField:r,fields:a,idField:l}=this._options,c=s(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let d of a){let f=s(e,d);if(f==null)continue;let u=n(r(f,d),d),$=this._fieldIds[d],m=new Set(u).size;this.removeFieldLength(p,$,this._documentCount,m);for(let g of u){let h=o(g,d);if(Array.isArray(h))for(let w of h)this.removeTerm($,p,w);else h&&this.removeTerm($,p,h)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new ar,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((o,s)=>{this.removeFieldLength(n,s,this._documentCount,o)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:o,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:o,batchWait:s},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let o of e)this.discard(o)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:o}=this._options,s=o(e,n);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let o=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Ni,this.performVacuuming(e,o)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let o=this._dirtCount;if(this.vacuumConditionsMet(n)){let s=e.batchSize||Pi.batchSize,r=e.batchWait||Pi.batchWait,a=1;for(let[l,c]of this._index){for(let[p,d]of c)for(let[f]of d)this._documentIds.has(f)||(d.size<=1?c.delete(p):d.delete(f));this._index.get(l).size===0&&this._index.delete(l),a%s===0&&await new Promise(p=>setTimeout(p,r)),a+=1}this._dirtCount-=o}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:o}=e;return n=n||Ai.minDirtCount,o=o||Ai.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=o}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:o}=this._options,s={...o,...n},r=this.executeQuery(e,n),a=[];for(let[l,{score:c,terms:p,match:d}]of r){let f=p.length||1,u={id:this._documentIds.get(l),score:c*f,terms:Object.keys(d),queryTerms:p,match:d};Object.assign(u,this._storedFields.get(l)),(s.filter==null||s.filter(u))&&a.push(u)}return e===t.wildcard&&s.boostDocument==null||a.sort(cp),a}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let o=new Map;for(let{score:r,terms:a}of this.search(e,n)){let l=a.join(" "),c=o.get(l);c!=null?(c.score+=r,c.count+=1):o.set(l,{score:r,terms:a,count:1})}let s=[];for(let[r,{score:a,terms:l,count:c}]of o)s.push({suggestion:r,terms:l,score:a/c});return s.sort(cp),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(Ei.hasOwnProperty(e))return Fi(Ei,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:o,documentIds:s,fieldLength:r,storedFields:a,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Qr(s),c._fieldLength=Qr(r),c._storedFields=Qr(a);for(let[p,d]of c._documentIds)c._idToShortId.set(d,p);for(let[p,d]of o){let f=new Map;for(let u of Object.keys(d)){let $=d[u];l===1&&($=$.ds),f.set(parseInt(u,10),Qr($))}c._index.set(p,f)}return c}static async loadJSAsync(e,n){let{index:o,documentIds:s,fieldLength:r,storedFields:a,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Yr(s),c._fieldLength=await Yr(r),c._storedFields=await Yr(a);for(let[d,f]of c._documentIds)c._idToShortId.set(f,d);let p=0;for(let[d,f]of o){let u=new Map;for(let $ of Object.keys(f)){let m=f[$];l===1&&(m=m.ds),u.set(parseInt($,10),await Yr(m))}++p%1e3===0&&await gp(0),c._index.set(d,u)}return c}static instantiateMiniSearch(e,n){let{documentCount:o,nextId:s,fieldIds:r,averageFieldLength:a,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=o,p._nextId=s,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=a,p._dirtCount=l||0,p._index=new ar,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let u={...n,...e,queries:void 0},$=e.queries.map(m=>this.executeQuery(m,u));return this.combineResults($,u.combineWith)}let{tokenize:o,processTerm:s,searchOptions:r}=this._options,a={tokenize:o,processTerm:s,...r,...n},{tokenize:l,processTerm:c}=a,f=l(e).flatMap(u=>c(u)).filter(u=>!!u).map(am(a)).map(u=>this.executeQuerySpec(u,a));return this.combineResults(f,a.combineWith)}executeQuerySpec(e,n){let o={...this._options.searchOptions,...n},s=(o.fields||this._options.fields).reduce((g,h)=>({...g,[h]:Fi(o.boost,h)||1}),{}),{boostDocument:r,weights:a,maxFuzzy:l,bm25:c}=o,{fuzzy:p,prefix:d}={...ip.weights,...a},f=this._index.get(e.term),u=this.termResults(e.term,e.term,1,e.termBoost,f,s,r,c),$,m;if(e.prefix&&($=this._index.atPrefix(e.term)),e.fuzzy){let g=e.fuzzy===!0?.2:e.fuzzy,h=g<1?Math.min(l,Math.round(e.term.length*g)):g;h&&(m=this._index.fuzzyGet(e.term,h))}if($)for(let[g,h]of $){let w=g.length-e.term.length;if(!w)continue;m?.delete(g);let _=d*g.length/(g.length+.3*w);this.termResults(e.term,g,_,e.termBoost,h,s,r,c,u)}if(m)for(let g of m.keys()){let[h,w]=m.get(g);if(!w)continue;let _=p*g.length/(g.length+w);this.termResults(e.term,g,_,e.termBoost,h,s,r,c,u)}return u}executeWildcardQuery(e){let n=new Map,o={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let a=o.boostDocument?o.boostDocument(r,"",this._storedFields.get(s)):1;n.set(s,{score:a,terms:[],match:{}})}return n}combineResults(e,n=Ri){if(e.length===0)return new Map;let o=n.toLowerCase(),s=om[o];if(!s)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[n,o]of this._index){let s={};for(let[r,a]of o)s[r]=Object.fromEntries(a);e.push([n,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,o,s,r,a,l,c,p=new Map){if(r==null)return p;for(let d of Object.keys(a)){let f=a[d],u=this._fieldIds[d],$=r.get(u);if($==null)continue;let m=$.size,g=this._avgFieldLength[u];for(let h of $.keys()){if(!this._documentIds.has(h)){this.removeTerm(u,h,n),m-=1;continue}let w=l?l(this._documentIds.get(h),n,this._storedFields.get(h)):1;if(!w)continue;let _=$.get(h),j=this._fieldLength.get(h)[u],v=rm(_,m,this._documentCount,j,g,c),E=o*s*f*w*v,S=p.get(h);if(S){S.score+=E,lm(S.terms,e);let M=Fi(S.match,n);M?M.push(d):S.match[n]=[d]}else p.set(h,{score:E,terms:[e],match:{[n]:[d]}})}}return p}addTerm(e,n,o){let s=this._index.fetch(o,pp),r=s.get(e);if(r==null)r=new Map,r.set(n,1),s.set(e,r);else{let a=r.get(n);r.set(n,(a||0)+1)}}removeTerm(e,n,o){if(!this._index.has(o)){this.warnDocumentChanged(n,e,o);return}let s=this._index.fetch(o,pp),r=s.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,o):r.get(n)<=1?r.size<=1?s.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(o).size===0&&this._index.delete(o)}warnDocumentChanged(e,n,o){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${o}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,o,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=s;let l=(this._avgFieldLength[n]||0)*o+s;this._avgFieldLength[n]=l/(o+1)}removeFieldLength(e,n,o,s){if(o===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*o-s;this._avgFieldLength[n]=r/(o-1)}saveStoredFields(e,n){let{storeFields:o,extractField:s}=this._options;if(o==null||o.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let a of o){let l=s(n,a);l!==void 0&&(r[a]=l)}}};ir.wildcard=Symbol("*");Fi=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,om={[Ri]:(t,e)=>{for(let n of e.keys()){let o=t.get(n);if(o==null)t.set(n,e.get(n));else{let{score:s,terms:r,match:a}=e.get(n);o.score=o.score+s,o.match=Object.assign(o.match,a),lp(o.terms,r)}}return t},[hp]:(t,e)=>{let n=new Map;for(let o of e.keys()){let s=t.get(o);if(s==null)continue;let{score:r,terms:a,match:l}=e.get(o);lp(s.terms,a),n.set(o,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,l)})}return n},[nm]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},sm={k:1.2,b:.7,d:.5},rm=(t,e,n,o,s,r)=>{let{k:a,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(a+1)/(t+a*(1-l+l*o/s)))},am=t=>(e,n,o)=>{let s=typeof t.fuzzy=="function"?t.fuzzy(e,n,o):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,o):t.prefix===!0,a=typeof t.boostTerm=="function"?t.boostTerm(e,n,o):1;return{term:e,fuzzy:s,prefix:r,termBoost:a}},Ei={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(cm),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},ip={combineWith:Ri,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:sm},im={combineWith:hp,prefix:(t,e,n)=>e===n.length-1},Pi={batchSize:1e3,batchWait:10},Ni={minDirtFactor:.1,minDirtCount:20},Ai={...Pi,...Ni},lm=(t,e)=>{t.includes(e)||t.push(e)},lp=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},cp=({score:t},{score:e})=>e-t,pp=()=>new Map,Qr=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Yr=async t=>{let e=new Map,n=0;for(let o of Object.keys(t))e.set(parseInt(o,10),t[o]),++n%1e3===0&&await gp(0);return e},gp=t=>new Promise(e=>setTimeout(e,t)),cm=/[\n\r\p{Z}\p{P}]+/u});function ta(t,e=[],n=Os(t),o=()=>!0){let s=Pt(t),r=I([s,...e]);if(/^\d[\d.]*$/.test(s))return l=>l===s||l.startsWith(`${s}.`);if(n||s.length<2)return l=>r.includes(l);let a=(l,c)=>c.length>=dm&&l.length>=c.length+um&&l.endsWith(c)&&o(l.slice(0,-c.length));return l=>l.startsWith(s)||r.some(c=>l===c||a(l,c))}function mn(t,e){let n=En(t).flatMap(Ss).map(Pt);return En(e).every(o=>n.some(ta(o)))}function ea(t,e){let n=[],o=0;for(let{0:s,index:r}of t.matchAll(kp))Ss(s).map(Pt).some(e)&&(n.push({said:t.slice(o,r),on:!1},{said:s,on:!0}),o=r+s.length);return[...n,{said:t.slice(o),on:!1}]}var pm,dm,um,kp,fm,En,Ss,Os,ko=L(()=>{"use strict";R();pm=4,dm=6,um=3,kp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,fm=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),En=t=>fm(t).match(kp)||[],Ss=t=>t.includes("-")?I([t,t.replaceAll("-",""),...t.split("-")]):[t],Os=t=>t.length>1&&t.length<=pm&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function gm(){let t=new Map([...en.keys()].filter(Tt).map(n=>[n,{sort:[Rt(n)],text:y.called[n]?[C(n)]:[]}]));for(let[n,o]of en){let s=An.owners.flatMap(a=>nn(n,a)),r=t.get([n,...s].find(a=>t.has(a)));r?.sort.push(...hm(n)),r?.text.push(...An.texts.flatMap(a=>o[a]||[]))}let e=n=>Number(An.weights[n]??An.weights.rest);return[...[...t].map(([n,o])=>({...{id:n,path:["ding",n],label:C(n),kind:Rt(n),titles:mm(n),...o},weight:Math.min(...ms(n).map(e))})),...Object.entries(y.queries).map(([n,{title:o,question:s,why:r}])=>{let a={titles:[o],sort:[An.question],text:[s,r].filter(Boolean)};return{id:n,path:["vragen",n],label:o,kind:An.question,...a,weight:e("question")}})]}function bm(){let t=new Map(gm().map(l=>[l.id,l])),e=[...t.values()],n=new Set,o=new ir({fields:["titles","sort","text"],extractField:(l,c)=>c==="id"?l.id:l[c].join(" · "),tokenize:l=>En(l).flatMap(Ss),processTerm:l=>Cs(l)?null:Pt(l),searchOptions:{tokenize:l=>[l],processTerm:l=>l}});o.addAll(e);for(let l of e)for(let c of[l.titles,l.sort,l.text].flat().flatMap(En).flatMap(Ss))Cs(c)||n.add(Pt(c));let s=new Set(e.flatMap(l=>l.titles).flatMap(En).flatMap(Ss).filter(Os).map(Pt)),a=[...e.filter(l=>An.synonyms.some(c=>on(l.id,c))).map(l=>l.titles),...An.same].map(l=>I(l.map(na))).filter(l=>l.length>1);return{items:t,known:n,shorts:s,mini:o,groups:a}}function xm(t){if(Fe.known.has(t))return Di.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Fe.known.has(n));return[...Di.get(t)||[],...e.flatMap(n=>Di.get(n)||[n])]}function Wi(t){let e=Pt(t),n=[e,e.replace(/s$/,"")].find(s=>Fe.shorts.has(s));if(n||Os(t))return ta(n||t,[],!0);let o=[...Fe.known].some(s=>s.startsWith(e));return ta(t,xm(e),!1,s=>o||Fe.known.has(s))}function _p(t){for(let e=t.length-1;e>1;e-=1){let[n,o]=[t.slice(0,e),t.slice(e)];if(!Fe.known.has(n)||e<yp&&!Fe.shorts.has(n))continue;let s=o.length>=yp&&Fe.known.has(o)?[o]:_p(o);if(s.length)return[n,...s]}return[]}function Sm(t){for(let e of t.length<km||/\d/.test(t)?[]:t.length<ym?[1]:[1,2]){let o=Fe.mini.search(t,{fuzzy:e}).flatMap(s=>s.terms).find(s=>s[0]===t[0]);if(o)return[o]}return[]}function vp(t){let e=En(t),n=e.filter(o=>!Cs(o));return(n.length?n:e).flatMap(o=>{if(Os(o))return[o];let s=[()=>[o],()=>o.split("-"),()=>_p(Pt(o)),()=>Sm(Pt(o))];for(let r of s){let a=r();if(a.length&&a.every(l=>qi(Wi(l)).length))return a}return[o]})}function Om(t,e){let n=Fe.groups.flatMap(o=>o.filter(s=>s.length>wm&&e.includes(s)).flatMap(s=>o.filter(r=>r!==s).map(r=>e.replace(s,r))));return[t,...I(n).map(o=>En(o).filter(s=>!Cs(s)))]}function Cm(t,e){let[n,...o]=t.titles.map(na);return n===e?0:o.includes(e)?n.includes(e.trimEnd())?1:2:[n,...o].some(s=>s.startsWith(e.trimEnd()))?3:null}function Hi(t){Fe=Fe||bm();let e=vp(t),n=e.join(" "),o=En(t).filter(c=>e.length===1||!Cs(c)).join(" "),s=Pt(n)===Pt(o)?na(t):na(n),r=Om(e,s).map(c=>c.map(Wi)),a=new Map;for(let c of r){let p=c.map(d=>({combineWith:_m,queries:qi(d)}));if(!(!p.length||p.some(d=>!d.queries.length)))for(let[d,f]of vm.entries())for(let{id:u,score:$}of Fe.mini.search({combineWith:"AND",queries:p},{fields:f})){let m=Fe.items.get(u),g=Cm(m,s)??d+4;g<(a.get(u)?.place??Number.POSITIVE_INFINITY)&&a.set(u,{item:m,place:g,score:$})}}let l=[...a.values()].sort((c,p)=>c.place-p.place||c.item.weight-p.item.weight||p.score-c.score||Q(c.item.label,p.item.label));return{found:l.map(({item:c})=>c),read:Pt(n)===Pt(o)||!l.length?"":n,answers:c=>r.flat().some(p=>p(c))}}function Op(t,e){let n=r=>{let[a,l]=ea(r,e);return l?.on?a.said.length:-1},o=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||"",s=Math.max(0,n(o)-60);return`${s>0?"…":""}${o.slice(s,s+200)}${o.length>s+200?"…":""}`}var An,$m,Cs,na,wp,mm,hm,km,ym,yp,wm,_m,vm,Di,Fe,qi,xp,Sp,Vi=L(()=>{"use strict";bp();ko();J();R();B();G();An=k.search,$m=new Set(An.small),Cs=t=>!Os(t)&&$m.has(Pt(t)),na=t=>` ${En(t).map(Pt).join(" ")} `,wp=new Map;for(let[t,e]of y.search.english)ps(wp,t,e);mm=t=>I([C(t),le(t),...["prefLabel","altLabel"].flatMap(e=>wt(t,e)),...wp.get(t)||[]]),hm=t=>An.sorts.flatMap(e=>wt(t,e).flatMap(n=>[Z(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]]));km=6,ym=10,yp=4,wm=4,_m="OR",vm=[["titles"],["titles","sort"],["titles","sort","text"]],Di=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));qi=t=>[...Fe.known].filter(t);xp=t=>{let{found:e,read:n}=Hi(t);return e.length===1&&!n?T(e[0].path):""},Sp=t=>I(vp(t)).filter(e=>!Cs(e)&&qi(Wi(e)).length)});function lr(t,e,n,o=at(n?.plan)){let{version:s,content:r}=y.meta;return b(sn.export.footnote,{said:t,sources:xn(o),addresses:e.map(a=>`; ${Ot(a)}`).join(""),version:s+(r?b(sn.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${gt(n,o)}`:""})}var sn,rn,to,Ms,xn,yo,qe,me,rt,mt,Mm,Ui,gt,pt=L(()=>{"use strict";R();B();G();Dt();sn=k.shared,rn=sn.silence,to=(t=at())=>t?b(ie(t).shared.report,{date:tt(t.date)}):sn.reports,Ms=(t=at())=>`${F(sn.nothing,t?1:2,{report:H(to(t))})} ${rn}`,xn=(t=at())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${tt(e.date)}`).join("; "),yo=(t,e)=>[We(t,e).word||"",We(t,e).more||""],qe=(t,e)=>yo(t,e).filter(Boolean).join(", "),me=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,sn.bases[t]||H(e.label)]])),rt=t=>t===null?sn.all_steps:Zc(t)?.label||t,mt=t=>Z("InterventionKind",t),Mm=(t,e)=>e?go(fn(e.key,t.date),e):t.date===ve?sn.choices.latest:b(sn.choices.others_latest,{date:go(t.date)}),Ui=({stated:t,strict:e,plan:n},o=at(n))=>[t&&ie(o).shared.choices.links_stated,e&&sn.choices.strict_said].filter(Boolean).join(" · ")||sn.choices.all_said,gt=(t,e=at(t.plan))=>[Mm(t,e),Ui(t,e),t.expect?sn.choices.with_said:sn.choices.without_said].join(" · ")});function jm({text:t,done:e}){let n=jt(),o=jt();return Bt(()=>{n.current.showModal(),o.current.select()},[]),i`
    <dialog class="copy" aria-label=${eo.by_hand} ref=${n} onClose=${e}>
      <p>${eo.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${eo.by_hand} value=${t} ref=${o}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function cr(t,e=eo.copied){try{await navigator.clipboard.writeText(t),ot(e)}catch{let n=document.createElement("div");document.body.append(n),Tn(i`<${jm} text=${t} done=${()=>n.remove()} />`,n)}}function Oe(t,e,n){uc(t,e,n),ot(b(eo.downloaded,{name:t}))}function js(t,e){e.toBlob(n=>n?Oe(t,n,"image/png"):ot(b(eo.too_large,{name:t})),"image/png")}function oa(){return!y.files.length&&!Se()?null:i`
    <section class="bestanden" aria-label=${jp}>
      <h2>${jp}</h2>
      <ul>
        <li><a href="#/samenvatting">${Cp.label}</a> <span class="zacht">${Cp.told}</span></li>
        ${y.files.map(({file:t,label:e,told:n,beside:o})=>o?i`<li>${e} <span class="zacht">${n}: ${o}</span></li>`:i`<li>
                <a href=${Lm(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${Se()&&i`<li><a href="#/controleer">${Mp.label}</a> <span class="zacht">${Mp.told}</span></li>`}
      </ul>
    </section>
  `}var Cp,Mp,jp,eo,no,oe,pe,an,Wo,Bn,Lm,Kt=L(()=>{"use strict";re();W();R();B();Re();pt();({summary:Cp,save:Mp,title:jp}=k.frame.foot.files),eo=k.shared.export;no=({text:t,label:e=eo.copy})=>i`<button type="button" class="klein" onClick=${()=>cr(t())}>${e}</button>`,oe=({name:t,rows:e,label:n=eo.csv,id:o})=>i`
  <button type="button" id=${o} onClick=${()=>Oe(t,ds(e()),"text/csv;charset=utf-8")}>
    ${n}
  </button>
`,pe=(t,e="",n="")=>{let o=at(e||t?.plan),s=o?[o]:y.plans;return[s.map(r=>tt(r.date)).join("; "),s.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?gt(t,o):n]},an=eo.heads,Wo=(t,e,n)=>[[...t.map(o=>o.label),...an],...e.map(o=>[...t.map(s=>s.text(o)),...n(o)])],Bn=t=>K?[{key:"bronplan",label:k.shared.plan,text:e=>at(t(e))?.title||""}]:[],Lm=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function Ve(t,e,n){let o=new Map;for(let r of X({...e,plan:n.key}).matrix[t]){let a=o.get(r.column)||new Map;o.set(r.column,a.set(r.barrier,r))}let s=[...o].map(([r,a])=>({key:r,label:Tm[t](r),id:t==="partner"?ze(r):"",cells:He(n).map(l=>a.get(l)||null)}));return t==="partner"?s.sort((r,a)=>Q(r.label,a.label)):s}function sa(t){let[e,n,o]=t.split("~");return{key:e,step:n===Lp?null:n,plan:o}}function Ue(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.said;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function aa(t){let{word:e,lines:n}=Ue(t);return[e,...n].join(", ")}function Ls(t,e,n){let{stated:o,strict:s}=e,r=[{stated:!1,strict:!1},{stated:o,strict:!1},{stated:!1,strict:s},{stated:o,strict:s}].map(c=>tr({...e,...c,plan:n.key}));if(!r.every(er))return()=>null;let a=c=>[Ee(c.column,c.barrier,n.key),c],l=r.map(c=>new Map(X(c).matrix[t].map(a)));return(c,p)=>{let d=Ee(c,p,n.key),[f,u,$,m]=l.map(h=>zm(h.get(d)));return m===f?null:{by:u===f!=($===f)?u===f?"reading":"basis":"both",usual:l[0].get(d)}}}var Lp,Tm,He,Ee,qo,ra,zm,Pn=L(()=>{"use strict";R();St();B();G();pt();Lp="alle",Tm={kind:t=>H(mt(t)),form:t=>H(Z("ExploitationForm",t)),partner:t=>C(ze(t)||t)},He=t=>[...t.steps.map(e=>e.notation),null];Ee=(t,e,n)=>[t,e??Lp,...K?[n]:[]].join("~");qo=t=>`cel-${t.replaceAll("~","-")}`,ra=(t,e)=>X(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);zm=t=>t&&JSON.stringify([t.said,Ue(t).look,t.most_basis])});function zp({passage:t}){let[e,n]=q("");async function o(){try{n((await et().ask("words",{passage:t})).woorden)}catch(s){n(s.message||Tp.silent)}}return i`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${o}>${Tp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function se({id:t,date:e}){let[n,o]=yo(t,e);return i`<span class=${`chip s-${Io(t,e)||"geen"}`}>${n}${o&&`, ${o}`}</span>`}function Ke({basis:t}){let[e,n]=me[t]||[];return e?i`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Fm[e]}
    </svg>
  `:null}function ue({of:t}){let e=I(t.flatMap(ce));return e.length?i`
    <ul class="vindplaatsen">
      ${e.map(n=>i`<li><${Ki} passage=${n} /></li>`)}
    </ul>
  `:null}function Ho({of:t,look:e}){let[n,...o]=ce(t);return n?i`
    <p class=${e}>
      ${Ot(n)}${o.length>0&&b(k.shared.more_places,{count:o.length})}
      ${wn()&&i`<${zp} passage=${n} />`}
    </p>
  `:null}var Tp,P,de,Sn,Fp,Fm,ia,Ki,la,wo,Ct=L(()=>{"use strict";W();J();R();B();Re();G();pt();Dt();Tp=k.shared.passage;P=({id:t,text:e})=>Tt(t)?i`<a href=${ae(t)}>${e||C(t)}</a>`:i`<span>${e||C(t)}</span>`,de=({ids:t,name:e=C,between:n=", "})=>t.map((o,s)=>[s>0&&n,i`<${P} id=${o} text=${e(o)} />`]),Sn=({ids:t,more:e,look:n})=>i`<ul class=${n}>${t.map(o=>i`<li key=${o}><${P} id=${o} />${e?.(o)}</li>`)}</ul>`,Fp=t=>T("methode",{getal:t});Fm={"●":i`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":i`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};ia=({severity:t})=>i`<span class=${`tag gewicht-${t}`}>${Z("Severity",t)}</span>`,Ki=({passage:t})=>[Ot(t),wn()&&i`<${zp} passage=${t} />`];la=({id:t})=>[ut(t,"broader")&&[i`<${P} id=${ut(t,"broader")} />`," › "],i`<${P} id=${t} />`],wo=({id:t})=>x(t,"isGeneric")==="true"&&i`<span class="zacht"> (${k.shared.collective})</span>`});function ca({list:t,plan:e}){if(!t.length)return i`<p>${un(e).words.nobody}</p>`;let n=o=>o.map((s,r)=>[r>0&&"; ",i`<${Bm} ...${s} />`]);return i`
    <p class="zacht">${Ts.alphabetical}</p>
    <ul>${t.map(({who:o,why:s})=>i`<li><${P} id=${o} />: ${n(s)}</li>`)}</ul>
  `}function pr({summary:t,inside:e,open:n=!1}){let[o,s]=q(!1);return i`
    <details open=${n} onToggle=${r=>r.target.open&&s(!0)}>
      <summary>${t}</summary>
      ${(o||n)&&e()}
    </details>
  `}function Gi({gap:t,query:e}){let n=[t.barrier&&rt(t.barrier).toLowerCase(),t.kind&&mt(t.kind)].filter(Boolean);return i`
    <p class="regel">
      <${ia} severity=${t.severity} />${" · "}
      <a href=${T(["vragen",t.query])}>${e.title||t.query}</a>
      ${n.length>0&&` · ${n.join(" × ")}`}${K&&` · ${un(t.plan).title}`}
      ${Tt(t.subject)&&[" · ",i`<${P} id=${t.subject} />`]}
    </p>
  `}function Ji({gap:t,scenario:e,sentence:n=!1}){let o=y.queries[t.query],[s]=_o(t),r=i`${k.gaps.more}<span class="sr">${b(k.gaps.more_of,{what:t.sentence})}</span>`;return i`<div class="meer"><${pr} summary=${r} inside=${()=>i`
    ${n&&i`<p>${t.sentence}</p>`}
    ${s&&i`<${Bp} passage=${s} />`}
    ${o.why&&i`<p><strong>${Ts.why}</strong> ${o.why}</p>`}
    ${t.under&&i`<p>${b(k.gaps.under,{title:vo(t.under)})}</p>`}
    ${t.asks&&i`<p><strong>${Ts.who}</strong></p><${ca} list=${t.candidates} plan=${t.plan} />`}
    <${no} text=${()=>lr(t.sentence,_o(t),e,at(t.plan))} />
  `} /></div>`}function Pm({gap:t,scenario:e}){let n=y.queries[t.query],[o]=_o(t);return i`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Gi} gap=${t} query=${n} />
      ${o&&i`<${Bp} passage=${o} />`}
      <div class="acties">
        ${n.why&&i`<${pr} summary=${Ts.why} inside=${()=>i`<p>${n.why}</p>`} />`}
        ${t.asks&&i`
            <${pr} summary=${Ts.who}
              inside=${()=>i`<${ca} list=${t.candidates} plan=${t.plan} />`} />
          `}
        <${no} text=${()=>lr(t.sentence,_o(t),e,at(t.plan))} />
      </div>
    </article>
  `}var Ts,Vo,_o,vo,Ep,Em,Am,Ap,Bm,Bp,Pp,zs=L(()=>{"use strict";ko();W();J();R();B();G();pt();Kt();Ct();Ts=k.shared.gaps,Vo=t=>[t,...t.also],_o=t=>Ot(t.evidence)?[t.evidence]:[],vo=t=>y.queries[t]?.title||t,Ep=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Em=(t,e)=>Ep(e.gewicht,[t.severity])&&(!e.tekst||mn(t.sentence,e.tekst))&&Vo(t).some(n=>Ep(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Am=(t,e)=>Vo(t).filter(n=>n.query===e).map(n=>n===t?{...t,also:[]}:{...t,deadline:void 0,heavy:!1,source:!1,...n,also:[],under:t.query}),Ap=(t,e)=>(e.vraag?t.flatMap(n=>Am(n,e.vraag)):t).filter(n=>Em(n,e)),Bm=({said:t,work:e,more:n})=>e?[t," (",i`<${de} ids=${e} name=${le} />`,n&&Ts.more_work,")"]:t;Bp=({passage:t})=>i`
  <p class="vindplaats">
    <span class="sr">${k.shared.passage.place}</span><${Ki} passage=${t} />
  </p>
`;Pp=({list:t,scenario:e,none:n})=>t.length?t.map(o=>i`<${Pm} key=${o.mark} gap=${o} scenario=${e} />`):i`<p>${n}</p>`});function xo(t,e,n=null,o=Dm()){let s=n?n.titles.map(([r,a])=>({key:r,title:a,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(s.length>1){let r=e.length>o,a=s.map(l=>l.key);return s.map(l=>({...l,folds:r,open:!r||pa(l.key),turn:Qi(l.key,a)}))}return s.flatMap(r=>{let a={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=o*1.25)return[a];let l=r.rows.slice(o),c=b(Nm.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:pa(t),folds:!0,more:!0,turn:Qi(t)};return[{...a,rows:r.rows.slice(0,o)},p]})}function oo({part:t,...e}){let{count:n="",names:o=[],level:s=0}=t.more?{}:e,r=i`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>
      ${t.title}
    </button>
  `;return i`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${s?i`<${`h${s}`} class="vouwkopje">${r}<//>`:r}
      ${n&&i`<span class="vouwtal">${n}</span>`}
      ${o.length>0&&!t.open&&i`<span class="vouwbij">${o.slice(0,Np).join(" · ")}${o.length>Np&&" …"}</span>`}
    </div>
  `}function da({id:t="",title:e,intro:n=null,close:o=null,children:s}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!o||pa(t),turn:o||Qi(t)};return i`
    <section class="blok">
      ${t?i`<${oo} part=${r} level=${2} />`:i`<h2>${e}</h2>`}
      ${n}
      <div class=${Uo(r)}>${s}</div>
    </section>
  `}var Nm,Ip,Im,Rm,Np,Dm,Zi,pa,Qi,Uo,Ko,So=L(()=>{"use strict";W();J();Vt();R();B();Nm=k.shared,Ip="uit",[Im,Rm,Np]=[20,6,4],Dm=()=>Lt()?Rm:Im,Zi=()=>(A.route.query.vouw||"").split(",").filter(Boolean),pa=t=>Zi().includes(Ip)||Zi().includes(t),Qi=(t,e=[t])=>()=>{let n=e.filter(s=>pa(s)!==(s===t)),o=Zi().filter(s=>s!==Ip&&!e.includes(s));N({vouw:[...o,...n].join(",")},!0)};Uo=t=>t.open?null:"dicht";Ko=({id:t,items:e,first:n,as:o="ul"})=>xo(t,e,null,n).map(s=>i`
      ${s.folds&&i`<${oo} part=${s} />`}
      <${o} class=${Uo(s)}>${s.rows}<//>
    `)});function Wm({id:t,column:e,sort:n,turn:o}){let s=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?i`<th scope="col" role="columnheader">${e.label}</th>`:i`
    <th scope="col" role="columnheader" aria-sort=${s}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>o(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function ft({sort:t="",groups:e=null,...n}){let{id:o,caption:s,rows:r,columns:a,urlKey:l,hideCaption:c,about:p}=n,[d,f]=q(t),u=l?Yi(l,t):d,$=g=>{let h=u===g.key?`-${g.key}`:g.key;l?N({[l]:h===t?null:h},!0):f(h);let w=k.shared.table,_=h.startsWith("-")?w.descending:w.ascending;ot(b(w.sorted,{column:g.label.toLowerCase(),direction:_}))},m=xo(o,Rr(r,a,u),u===t?e:null);return i`
    <div class="rol">
      <table class="lijst" id=${o} role="table">
        <caption class=${c?"sr":null}>${s}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${a.map(g=>i`<${Wm} id=${o} column=${g} sort=${u} turn=${$} />`)}
          </tr>
        </thead>
        ${m.map(g=>i`
            <tbody role="rowgroup" key=${g.more?"meer":g.key} class=${Uo(g)}>
              ${g.folds&&i`<${Hm} part=${g} columns=${a} ...${e} />`}
              ${g.rows.map(h=>i`<${qm} row=${h} columns=${a} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function Nn({pairs:t}){let e=t.filter(([,n])=>!Vm(n));return e.length?i`
    <dl class="feiten">${e.map(([n,o])=>i`<div><dt>${n}</dt><dd>${o}</dd></div>`)}</dl>
  `:null}var Yi,qm,Hm,Vm,Ae,In,Go,Be=L(()=>{"use strict";re();W();J();R();B();G();pt();So();Ct();Yi=(t,e="")=>A.route.query[t]||e;qm=({row:t,columns:e,about:n})=>i`
  <tr role="row" ...${n?.(t)}>
    ${e.map((o,s)=>{let r=o.cell?o.cell(t):o.text(t);return s?i`<td role="cell" data-kop=${o.label}>${r}</td>`:i`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`,Hm=({part:t,columns:e,named:n,count:o})=>i`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${oo} part=${t} count=${o&&F(o,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Vm=t=>t==null||t===!1||t===""||t.length===0;Ae=(t,e,n)=>({key:t,label:e,text:o=>C(n(o)),cell:o=>i`<${P} id=${n(o)} />`}),In=(t,e,n,o)=>({key:t,label:e,text:s=>qe(n(s),o),cell:s=>i`<${se} id=${n(s)} date=${o} />`}),Go=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>i`<${ue} of=${e(n)} />`})});function Um({id:t,date:e}){let n=new Map;for(let{from:o,said:s}of It(t,"who",e))n.set(o,[...n.get(o)||[],s]);return n.size?i`
    <ul class="partners">
      ${[...n].map(([o,s])=>i`<li><${P} id=${o} />${` (${I(s).join(", ")})`}<${wo} id=${o} /></li>`)}
    </ul>
  `:k.shared.nobody}function Km(t){let e=x(t,"dueBy");return e&&` (${b(Pe.bound,{date:tt(e)})}; ${nr(x(t,"modality"))})`}function Gm({ids:t,date:e}){return i`
    <ul class="termijnen">
      ${t.map(n=>{let o=x(n,"deadlineLabel"),{delivery:s}=We(n,e);return i`
          <li>
            ${o&&`${H(o)}: `}“${x(n,"deadlineText")}”${Km(n)}
            ${x(n,"revises")==="true"&&`, ${Pe.revised}`}${s&&` – ${s}`}
          </li>
        `})}
    </ul>
  `}function Xi({id:t,date:e}){let n=ua(t,e);return n.length?i`
    <ul class="cijfers">
      ${n.map(o=>i`
          <li><${P} id=${o} />: <strong>${y.lookups[o]?.told}</strong><${ue} of=${[o]} /></li>
        `)}
    </ul>
  `:null}function Jo({of:t}){let e=s=>[ut(s,"barrier")&&b(Pe.at_step,{step:C(ut(s,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>x(s,r)&&De(s,r))].filter(Boolean),n=s=>x(s,"status")?b(Pe.other_status,{reading:e(s).join(", ")}):b(Pe.other_reading,{reading:e(s).length?`“${e(s).join(", ")}”`:Pe.other_unsaid}),o=nn(t,"alternativeReading");return o.length?i`
    <ul class="anders">
      ${o.map(s=>i`<li><strong>${n(s)}</strong>${x(s,"rationale")}</li>`)}
    </ul>
  `:null}function dr({id:t,read:e=[x(t,"basis"),x(t,"strength")]}){let n=e[0],o=Z("Strength",e[1]);return i`
    <div class="koppeling">
      <p>
        <${la} id=${ut(t,"barrier")} />
        ${` · ${wt(t,"interventionKind").map(mt).join(", ")} · ${o} · `}
        <${Ke} basis=${n} />${` ${me[n]?.[1]||Z("Basis",n)}`}
      </p>
      <p class="reden"><strong>${Pe.here}</strong>${x(t,"rationale")}</p>
      <${Jo} of=${t} />
    </div>
  `}function Dp({id:t,scenario:e,contributions:n}){let{date:o}=e,s=Ur(t,o),r=x(t,"promise"),a=Vr(t,o),{links:l}=X(e),c=n.length?n.map(d=>i`<${dr} id=${d} read=${l[d]} />`):x(t,"crossCutting")==="true"&&i`<p class="reden"><strong>${Pe.across}</strong>${x(t,"rationale")}</p>`,p=[[Pe.facts.deadline,a.length>0&&i`<${Gm} ids=${a} date=${o} />`],[Pe.facts.who,i`<${Um} id=${t} date=${o} />`],[Pe.facts.figures,ua(t).length>0&&i`<${Xi} id=${t} date=${o} />`],[Pe.facts.how,c],[Pe.facts.where,i`<${ue} of=${[t,...n,s]} />`]];return i`
    <article class="kaart">
      <h3><${P} id=${t} /></h3>
      <p class="regel">${Rt(t)} · <${se} id=${t} date=${o} /></p>
      <${Rp} lead=${r&&Pe.promise} text=${r||x(t,"summary")} />
      <${Rp} lead=${Pe.progress} text=${x(s,"summary")} />
      ${s&&i`<${Jo} of=${s} />`}
      <${Nn} pairs=${p} />
    </article>
  `}var Pe,ua,Rp,On,Oo=L(()=>{"use strict";W();R();St();B();_n();G();pt();Dt();Ct();Be();Pe=k.shared.work;ua=(t,e)=>$n(t,"figure",e);Rp=({lead:t,text:e})=>e&&i`<p>${t&&i`<strong>${t}</strong>`}${e}</p>`;On=t=>[...t].sort((e,n)=>Q(C(e),C(n)))});function so({bar:t,support:e=!1,most:n=tl}){let o=t.reduce((l,[,c])=>l+c,0),s=e||o>n,r=(l,c)=>i`<i class=${`b-${l}`} style=${{flexGrow:c}}></i>`,a=["balk",e&&"hol",s&&"heel"].filter(Boolean).join(" ");return i`
    <span class=${a} aria-hidden="true">
      ${t.map(([l,c])=>s?r(l,c):Array.from({length:c},()=>r(l,1)))}
    </span>
  `}function ma(t,e,n){let{word:o,lines:s}=Ue(t),r=t&&[t.strict,me[t.most_basis]?.[1],t.asked&&Rn.asked_mark];return[o,...s,...r||[],e&&$a(e,n)].filter(Boolean).join(" · ")}function Xm({cell:t}){let{column:e,plan:n,why:o=[],across:s=0,candidates:r,undecided:a}=t;if(a)return i`<p>${Rn.undecided}</p>`;let l=T("overzicht",{...A.route.query,cel:Ee(e,null,n)});return i`
    <p>${Ms(at(n))}</p>
    ${o.length>0&&i`<h3>${Rn.why}</h3>`}
    ${o.map(c=>i`<p>${x(c,"rationale")} <span class="zacht">${x(c,"source")}</span></p>`)}
    ${s>0&&i`
        <p>
          ${b(Rn.elsewhere,{count:s,kind:mt(e)})}${" "}
          <a href=${l}>${Rn.see_elsewhere}</a>
        </p>
      `}
    ${r&&i`<h3>${Rn.who}</h3><${ca} list=${r} plan=${n} />`}
  `}function th({row:t,cell:e,change:n,step:o,scenario:s,plan:r,address:a}){let l=jt(),c=jt();Bt(()=>{let m=document.getElementById(qo(a));return l.current.showModal(),c.current.focus(),()=>(m?.isConnected?m:document.getElementById(qo(a)))?.focus()},[]);let{word:p,lines:d,look:f}=Ue(e),u=b(Rn.panel_note,{scenario:gt(s,r)}),$=m=>bs(m).filter(g=>e.links.includes(g));return i`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>N({cel:null})}
      onClick=${m=>m.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${b(Rn.panel,{row:t.label,step:rt(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${f}`}><strong>${p}</strong>${d.length>0&&`: ${d.join(" · ")}`}</p>
      ${n&&i`<p class="anders-door">
          ${$a(n,r)}. ${b(Rn.changed.usual,{said:aa(n.usual)})}
        </p>`}
      ${e.initiatives>0&&!s.strict&&i`<p class="zacht">${H(e.strict||r.words.stands)}.</p>`}
      <p class="zacht">${K&&`${r.title}. `}${u}</p>
      ${e.asked&&i`<p>${Rn.asked} <${de} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(m=>i`<${Dp} key=${m} id=${m} scenario=${s} contributions=${$(m)} />`):i`<${Xm} cell=${e} />`}
    </dialog>
  `}function Fs({address:t,by:e,scenario:n}){let{key:o,step:s,plan:r}=sa(t),a=at(r);if(!a)return null;let l=Ve(e,n,a).find(f=>f.key===o),c=l?.cells[He(a).indexOf(s)];if(!c)return null;let p=Ls(e,n,a)(o,s);return i`<${th} key=${t} ...${{row:l,cell:c,change:p,step:s,scenario:n,plan:a,address:t}} />`}var Ge,Rn,tl,Jm,ur,el,Zm,Qm,Ym,fa,$a,Co=L(()=>{"use strict";W();J();R();B();Pn();G();pt();Dt();zs();Ct();Oo();Ge=k.overview.legend,Rn=k.overview,tl=20;Jm=y.codes.CellState,ur=({expected:t=Ge.expected,quiet:e=Ge.quiet,blank:n=!1,undecided:o=!1})=>i`
  <ul class="stalen">
    ${Ge.states.map(s=>i`
        <li>
          <span class="staal"><${so} bar=${[[s,1]]} /></span>${H(Jm[s].label)}
        </li>
      `)}
    <li><span class="staal"><${so} bar=${[[Ge.support_state,1]]} support=${!0} /></span>${Ge.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${o&&i`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ge.undecided}</li>`}
    <li>
      ${n?i`<span class="staal blanco" aria-hidden="true"></span>`:i`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,el=()=>i`
  <ul class="stalen">
    ${Object.entries(me).map(([t,[,e]])=>i`<li><span class="staal"><${Ke} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[Zm,...Qm]=Ge.sample.words,Ym=Ge.sample.bar.map(([t,e])=>[t,Number(e)]),fa=({undecided:t})=>i`
  <aside class="legenda" aria-label=${Ge.title}>
    <h2>${Ge.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${so} bar=${Ym} /><strong>${Zm}</strong>
      ${Qm.map(e=>i`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ge.explain}</p>
    <${ur} undecided=${t} />
    <h3>${Ge.how}</h3>
    <${el} />
    <p><span class="anders">${Ge.other}</span>${Ge.other_says}</p>
  </aside>
`,$a=({by:t},e)=>ie(e).overview.changed[t]});function ol(t,e,n,o){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let s=1;s<e.length-1;s+=1)t.arcTo(...e[s],...e[s+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=n,t.strokeStyle=o,t.stroke()}function ga(t,e){let[n,o,s,r]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(n,s,o-n,r-s,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let a=n-(r-s);a<o;a+=7)t.moveTo(a,r),t.lineTo(a+(r-s),s);t.stroke(),t.restore()}function qp(t,e){let[n,o]=[e[0],e[e.length-1]],s=o.x+95;t.save(),t.lineJoin="round";let r=()=>{t.beginPath(),t.moveTo(n.x-80,n.y);for(let{x:a,y:l}of e)t.lineTo(a,l);t.lineTo(s,o.y),t.stroke()};t.strokeStyle=Zo,t.lineWidth=14,r(),t.strokeStyle=ha,t.lineWidth=1.5,t.setLineDash([10,8]),r(),t.beginPath(),t.moveTo(s,o.y-15),t.lineTo(s+22,o.y),t.lineTo(s,o.y+15),t.fillStyle=Zo,t.fill(),t.restore()}function sl(t,e,n,o,s=5.5){t.beginPath(),t.arc(e,n,s,0,2*Math.PI),t.fillStyle=o==="full"?Zo:ha,t.fill(),o==="half"&&(t.beginPath(),t.arc(e,n,s,Math.PI/2,-Math.PI/2),t.fillStyle=Zo,t.fill()),t.beginPath(),t.arc(e,n,s,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=Zo,t.stroke()}function Hp(t,e){let n=new Set(t.filter(s=>s.station).map(s=>s.id)),o=new Map(t.map(s=>[s.id,s.rail]));return e.flatMap(s=>{if(s.branch)return[{edge:s,...s.branch}];if(!n.has(s.to))return[];let r=o.get(s.from);return[{edge:s,head:s.to,stop:s.from,beside:r??0,between:r===void 0}]})}function fr(t,{head:e,stop:n,beside:o}){let s=t.getPosition(e);return{from:s,x:s.x+o,y:t.getPosition(n).y}}function eh({from:t,x:e,y:n},{aside:o=0,top:s=t.y+34}){let r=[t.x+o,t.y],a=e===r[0]?[]:[[r[0],s],[e,s]];return[...o?[[t.x,t.y]]:[],r,...a,[e,n]]}function Vp(t,e,n,o){t.save(),t.lineCap="round";let s=n.map(r=>({on:o.has(r.edge.id),down:eh(fr(e,r),r)}));for(let{down:r}of s)ol(t,r,3,Wp);for(let{on:r,down:a}of s)r&&ol(t,a,4,Zo);t.restore()}function Up(t,e,n,o){for(let s of n){let{x:r,y:a}=fr(e,s),{left:l,right:c}=e.getBoundingBox(s.stop),p=(l+c)/2,{label:d,font:f}=e.body.nodes[s.stop].options;t.font=`${f.size}px ${f.face}`;let u=o.has(s.edge.id),$=s.between&&!u?t.measureText(d).width/2+8:(c-l)/2-6,m=r<p?p-$:p+$;Math.abs(m-r)>3&&ol(t,[[r,a],[m,a]],u?4:1.6,u?Zo:Wp)}for(let s of n){let{x:r,y:a}=fr(e,s);sl(t,r,a,s.edge.mark||"full",s.edge.mark?5.5:3)}}function rl(t,e){let n=t.getBoundingBox(e),{y:o}=t.getPosition(e);return{x:n.right-4,y:o}}function Kp(t,e,n,o){let{x:s,y:r}=rl(e,n);t.save(),t.beginPath(),t.arc(s,r,9,0,2*Math.PI),t.fillStyle=o?nl:ha,t.fill(),t.lineWidth=1.8,t.strokeStyle=nl,t.stroke(),t.beginPath(),t.moveTo(s-4.5,r),t.lineTo(s+4.5,r),o||(t.moveTo(s,r-4.5),t.lineTo(s,r+4.5)),t.strokeStyle=o?ha:nl,t.stroke(),t.restore()}var Zo,Wp,nl,ha,al=L(()=>{"use strict";Zo="#16212B",Wp="#8E8779",nl="#0A4F7A",ha="#FFFFFF"});function ka(t,{nodes:e,edges:n,options:o,view:s,opened:r=[]},{onChoose:a,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let d=Hp(e,n),f=new Map(d.map(O=>[O.edge.id,O])),u=new vis.DataSet(e.map(({title:O,...D})=>p?D:{...D,title:O})),$=new vis.DataSet(n.map(O=>f.has(O.id)?{...O,hidden:!0}:O)),m=new vis.Network(t,{nodes:u,edges:$},structuredClone(o)),g=t.querySelector(".vis-network");g.setAttribute("role","application"),g.setAttribute("aria-label",t.dataset.title||"");for(let O of t.querySelectorAll("canvas"))O.setAttribute("aria-hidden","true");let h=e.filter(O=>O.slot).map(O=>O.id),w=e.filter(O=>O.station).sort((O,D)=>O.station-D.station),_=new Set,j="",v=()=>[...new Set([j,...r,...m.getSelectedNodes()])].filter(O=>O&&c(O));m.on("beforeDrawing",O=>{Vp(O,m,d,_);let D=w.map(U=>m.getPosition(U.id));D.length&&qp(O,D);for(let U of h)ga(O,m.getBoundingBox(U))}),m.on("afterDrawing",O=>{Up(O,m,d,_);for(let D of v())Kp(O,m,D,r.includes(D))});let E=O=>d.find(D=>Gp(fr(m,D),O,m.getScale()))?.edge.id,S=O=>v().find(D=>Gp(rl(m,D),O,m.getScale())),M=(O=.05)=>{if(!e.length||(m.fit({animation:!1,maxZoomLevel:1.15}),m.getScale()>=O))return;let U=Math.min(...e.map(Jn=>Jn.x))-85,it=Math.min(...e.map(Jn=>Jn.y))-30,je=t.clientWidth/O*.5,ye=Math.max(...e.map(Jn=>Jn.x))+85-U,tn={x:ye<2*je?U+ye/2:U+je,y:it+t.clientHeight/O*.5};m.moveTo({position:tn,scale:O,animation:!1})};m.on("click",({nodes:[O],edges:[D],pointer:U})=>{let it=S(U.canvas);it?l?.(it):a?.(E(U.canvas)??O??D??null)}),m.on("doubleClick",({nodes:[O]})=>O&&l?.(O));let ct=(O,D)=>{O&&c(O)!==(j===O)&&m.redraw(),O&&(j=O),p?.(O,D)};if(p){m.on("hoverNode",({node:U,pointer:it})=>ct(U,it.DOM)),m.on("hoverEdge",({edge:U,pointer:it})=>ct(U,it.DOM));for(let U of["blurNode","blurEdge","dragStart","zoom"])m.on(U,()=>ct(null));let O="",D=U=>{if(!d.length||U.buttons)return;let{left:it,top:je}=t.getBoundingClientRect(),ye={x:U.clientX-it,y:U.clientY-je},tn=E(m.DOMtoCanvas(ye))||"";tn!==O&&ct(tn||null,ye),t.style.cursor=tn||S(m.DOMtoCanvas(ye))?"pointer":"",O=tn};g.addEventListener("pointermove",D),g.addEventListener("pointerleave",()=>window.setTimeout(()=>ct(null)))}s?m.moveTo({...s,animation:!1}):M(ba);let z=new Map(n.map(O=>[O.id,O]));return{network:m,given:{nodes:e,edges:n,options:o},fit:M,view:()=>({position:m.getViewPosition(),scale:m.getScale()}),zoom:O=>m.moveTo({scale:Math.min(4,Math.max(.05,m.getScale()*O))}),select(O,D,U){let it=D.length?D:n.filter(qt=>O.includes(qt.from)||O.includes(qt.to)).map(qt=>qt.id),je=new Set(it.filter(qt=>z.has(qt))),ye=[..._,...je].filter(qt=>!f.has(qt)&&_.has(qt)!==je.has(qt));ye.length&&$.update(ye.map(qt=>je.has(qt)?{id:qt,width:3,color:{color:nh}}:{id:qt,width:1.6,color:{color:z.get(qt).color}})),_=je;let tn=O.filter(qt=>u.get(qt));if(m.setSelection({nodes:tn,edges:[]},{highlightEdges:!1}),m.redraw(),!U||!tn.length)return;tn.some(qt=>{let{x:Y,y:Mr}=m.canvasToDOM(m.getPosition(qt));return Y>0&&Y<t.clientWidth&&Mr>0&&Mr<t.clientHeight})||m.focus(tn[0],{scale:Math.max(m.getScale(),ba),animation:!1})},show(O){m.fit({nodes:O.filter(D=>u.get(D)),animation:!1,maxZoomLevel:1.15}),m.getScale()<ba&&m.moveTo({scale:ba})},destroy:()=>m.destroy()}}function Jp(t,e){let n=t.map(o=>o.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...n)-Math.min(...n))*.9+80:0)))}var nh,ba,oh,Gp,il=L(()=>{"use strict";al();nh="#16212B",ba=12/14,oh=13,Gp=(t,e,n)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,n)<oh});function sh(t,e,n){let o="";for(let s=n;s<t+e;s+=n)o+=`M${Math.min(s,t)} ${Math.max(0,s-t)}L${Math.max(0,s-e)} ${Math.min(s,e)}`;return o}function rh(t,e){let n="";for(let o=3;o<t-1;o+=4)for(let s=3;s<e-1;s+=4)n+=pl(o,s,.8);return n}function ih(t,e){return[...t.querySelectorAll(ah)].flatMap(o=>{let s=o.getScreenCTM();if(!s||!o.checkVisibility())return[];let r=window.getComputedStyle(o),a=f=>Number(o.getAttribute(f)||0),l=ya(e.multiply(DOMMatrix.fromMatrix(s)));if(o.tagName==="text")return lh(o,l,r,a("x"),a("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,d=Number(r.opacity)*(ll(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Zp[o.tagName](a,o),...c,dash:p,opacity:d}]})}function lh(t,e,n,o,s){let r=n.textAnchor,a=!1,l=o-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),d=c instanceof Element?window.getComputedStyle(c):n,f=Number.parseFloat(d.fontSize);if(a&&p.startsWith(" ")&&(l+=Qo(" ",f,d.fontWeight)),!p.trim())return[];a=!0;let u={at:ch(e,l,s),text:p.trim(),size:f,weight:d.fontWeight,fill:d.fill};return l+=Qo(p.trim(),f,d.fontWeight),[u]})}function Qo(t,e,n){return cl.font=`${n} ${e}px ${Cn}`,cl.measureText(t).width}function ph(t,e,n){let{width:o,height:s}=e,r=ya(n.translate(e.left,e.top)),a=[],l=t.borderTopLeftRadius==="50%",c=l?pl(o/2,s/2,o/2-1):$r(0,0,o,s),p=window.getComputedStyle(document.body).backgroundColor;ll(t.backgroundColor)&&t.backgroundColor!==p&&a.push({at:r,d:c,fill:t.backgroundColor});let d=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?a.push({at:r,d:sh(o,s,9),fill:"none",stroke:d[d.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?a.push({at:r,d:rh(o,s),fill:d[0]}):t.backgroundImage.startsWith("linear")&&a.push({at:r,d:$r(0,s/2-1,o,2),fill:d[0]});for(let[,$,m,g]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(m)?a.push({at:r,d:$r(0,s+Number(m),o,-Number(m)),fill:$}):a.push({at:r,d:$r(+g/2,+g/2,o-+g,s-+g),fill:"none",stroke:$,wide:+g});let f=$=>({wide:Number.parseFloat(t.getPropertyValue(`border-${$}-width`)),stroke:t.getPropertyValue(`border-${$}-color`),dash:t.getPropertyValue(`border-${$}-style`)==="dashed"?"5 3":""}),u={top:`M0 0h${o}`,bottom:`M0 ${s}h${o}`,left:`M0 0v${s}`,right:`M${o} 0v${s}`};if(l&&f("top").wide)a.push({at:r,d:c,fill:"none",...f("top")});else for(let[$,m]of Object.entries(u)){let g=f($);g.wide&&ll(g.stroke)&&a.push({at:r,d:m,fill:"none",...g})}return a}function dh(t,e,n){let o=window.getComputedStyle(t.parentElement),s=Number.parseFloat(o.fontSize),r=document.createRange(),a=[];for(let{0:p,index:d}of t.data.matchAll(/\S+/g)){r.setStart(t,d),r.setEnd(t,d+p.length);let f=r.getBoundingClientRect(),u=a[a.length-1];u&&Math.abs(u.on.top-f.top)<3?(u.text+=` ${p}`,u.on=new DOMRect(u.on.left,u.on.top,f.right-u.on.left,u.on.height)):a.push({on:f,text:p})}Qo("",s,o.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=cl.measureText("x");return a.map(({on:p,text:d})=>{let f=d;for(;f&&p.left+Qo(f,s,o.fontWeight)>n+1;)f=f.slice(0,-1);f!==d&&(f=`${f.slice(0,-1).trim()}…`);let u=ya(e.translate(p.left,p.top+p.height*l/(l+c))),$=o.fontStyle==="italic"?o.fontStyle:"";return{at:u,text:f,size:s,weight:o.fontWeight,fill:o.color,slant:$}})}function Qp(t,e,n){let o=window.getComputedStyle(t);if(!t.checkVisibility()||o.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return ih(t,e);let s=t,r=o.transform;r!=="none"&&(s.style.transform="none");let a=t.getBoundingClientRect(),l=e;if(r!=="none"){let[d,f]=o.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(a.left+d,a.top+f).multiply(new DOMMatrix(r)).translate(-a.left-d,-a.top-f)}let c=r==="none"&&o.overflowX==="hidden"?Math.min(n,a.right):n,p=[...t.childNodes].flatMap(d=>d instanceof Text?dh(d,l,c):d instanceof Element?Qp(d,l,c):[]);return s.style.transform="",[...ph(o,a,l),...p]}function dl(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:o,width:s,height:r}=t.getBoundingClientRect(),a=Qp(t,new DOMMatrix([1,0,0,1,-n,-o]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=a.map(p=>p.at[4]+p.at[0]*Qo(p.text||"",p.size||0,p.weight||"")),c=[...a.filter(p=>p.d),...a.filter(p=>p.text)];return{width:Math.max(s,...l),height:r,shapes:c}}var ya,ll,$r,pl,Zp,ah,ch,cl,Cn,ul=L(()=>{"use strict";ya=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),ll=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),$r=(t,e,n,o)=>`M${t} ${e}h${n}v${o}h${-n}Z`,pl=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Zp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>pl(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>$r(t("x"),t("y"),t("width"),t("height"))},ah=[...Object.keys(Zp),"text"].join();ch=(t,e,n)=>ya(new DOMMatrix(t).translate(e,n)),cl=document.createElement("canvas").getContext("2d"),Cn=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function fl(t,e=null){let{version:n,content:o}=y.meta,s=(o||"").slice(0,12);return{title:t,source:`${[xn(),e&&gt(e)].filter(Boolean).join(". ")}. ${rn}`,foot:b(ed.foot,{version:n,content:s})}}function $h(t){let e=r=>t.rows.some(a=>a.group===r),n=Object.entries(t.looks.edges).filter(([r])=>e(r)),o=Object.entries(t.looks.nodes).filter(([r])=>t.nodes.some(a=>a.group===r)),s=t.layout==="route";return[...n.map(([,{color:r,dashes:a,mark:l,label:c}])=>s&&l?{line:!0,color:uh,mark:l,label:c.replace(/^\W+/,"")}:{line:!0,color:r,dashes:a,label:c}),...o.map(([,{color:r,label:a}])=>({color:r,label:a})),...t.nodes.some(r=>r.slot)?[{slot:!0,label:ed.slot}]:[]]}function mh(t,{line:e,slot:n,color:o,dashes:s,mark:r},a,l){if(n)return ga(t,{left:a-11,right:a+37,top:l-21,bottom:l+13});t.strokeStyle=o,t.fillStyle=o,t.lineWidth=3,t.setLineDash(s?[5,4]:[]),t.beginPath(),e?(t.moveTo(a,l-4),t.lineTo(a+26,l-4),t.stroke()):(t.arc(a+13,l-4,5.5,0,2*Math.PI),t.fill()),t.setLineDash([]),r&&sl(t,a+13,l-4,r)}function td(t,e,n,o,s,r){let[a,l]=[n,o];t.font=`13px ${Cn}`;for(let c of e){let p=t.measureText(c.label).width+54;a>n&&a+p>n+s&&([a,l]=[n,l+24]),r&&(mh(t,c,a,l),t.fillStyle=nd,t.fillText(c.label,a+34,l)),a+=p}return e.length?l+14:o}async function hh(t,e,n,o,s){let r=n.map(h=>({...h,...e[h.id]})),a=document.createElement("div");a.classList.add("doek","buiten"),document.body.append(a);let l=ka(a,{nodes:r,edges:o,options:s}),c=r.map(h=>l.network.getBoundingBox(h.id)),[p,d]=[Math.min(...c.map(h=>h.left))-20,Math.min(...c.map(h=>h.top))-20],f=Math.max(...c.map(h=>h.right))+(t.layout==="route"?130:20),u=Math.max(...c.map(h=>h.bottom))+20,[$,m]=[f-p,u-d],g=Math.min(fh,Xp/$,Xp/m);return Object.assign(a.style,{width:`${$*g}px`,height:`${m*g}px`}),l.network.setSize(`${$*g}px`,`${m*g}px`),l.network.moveTo({position:{x:p+$/2,y:d+m/2},scale:g,animation:!1}),await new Promise(h=>{l.network.once("afterDrawing",h),l.network.redraw()}),{canvas:a.querySelector("canvas"),width:$,height:m,scale:g,done:()=>{l.destroy(),a.remove()}}}function gh(t,e,n){let o=document.createElement("canvas"),s=o.getContext("2d"),r=Math.max(t.width,720)+2*Mn,a=r-2*Mn,l=m=>s.measureText(m).width<=a;s.font=`650 22px ${Cn}`;let c=Ao(e.title,l);s.font=`13px ${Cn}`;let p=Ao(e.source,l),d=Mn+c.length*27+p.length*18+12,u=td(s,n,Mn,d+t.height+30,a,!1)+40;o.width=r*t.scale,o.height=u*t.scale,s.scale(t.scale,t.scale),s.fillStyle="#FFFFFF",s.fillRect(0,0,r,u),s.fillStyle=nd,s.font=`650 22px ${Cn}`;for(let[m,g]of c.entries())s.fillText(g,Mn,Mn+18+m*27);s.fillStyle=Yp,s.font=`13px ${Cn}`;let $=Mn+c.length*27;for(let[m,g]of p.entries())s.fillText(g,Mn,$+13+m*18);return s.drawImage(t.canvas,Mn,d,t.width,t.height),td(s,n,Mn,d+t.height+30,a,!0),s.fillStyle=Yp,s.font=`13px ${Cn}`,s.fillText(e.foot,Mn,u-16),o}async function od({name:t,picture:e,handle:n,scenario:o}){await document.fonts.ready;let{nodes:s,edges:r,options:a}=n.current.given,l=await hh(e,n.current.network.getPositions(),s,r,a),c=gh(l,fl(e.title,o),$h(e));l.done(),js(`${t}.png`,c)}var ed,nd,Yp,uh,Mn,Xp,fh,$l=L(()=>{"use strict";R();B();pt();Kt();il();al();ul();ed=k.graph.keep,nd="#16212B",Yp="#46525D",uh="#8E8779",[Mn,Xp,fh]=[28,12e3,2]});function ml(t,e,n,o,s,r){let a=Ao(t,p=>Qo(p,e,n)<=s),l=e*1.35;return{shapes:a.map((p,d)=>({at:[1,0,0,1,ro,r+e+d*l],text:p,size:e,weight:String(n),fill:o})),below:r+a.length*l}}function cd({title:t,scenario:e,of:n,legend:o}){let s=fl(t,e),r=dl(document.querySelector(n)),a=Math.max(r.width,kh),l=ml(s.title,22,650,bh,a,ro),c=ml(s.source,13,400,rd,a,l.below+2),p=c.below+16,[d,f,u]=[ro,p+r.height+24,0],$=[...document.querySelectorAll(o)].map(dl).flatMap(h=>{d>ro&&d+h.width>ro+a&&([d,f,u]=[ro,f+u+6,0]);let w=id(h.shapes,d,f);return d+=h.width+20,u=Math.max(u,h.height),w}),m=ml(s.foot,13,400,rd,a,f+u+16),g=[...l.shapes,...c.shapes,...id(r.shapes,ro,p),...$,...m.shapes];return{title:`${s.title} ${s.source}`,width:a+2*ro,height:m.below+ro,shapes:g}}function wh(t){let{title:e,width:n,height:o,shapes:s}=cd(t),r=document.createElementNS(ld,"svg"),a=(c,p)=>{for(let[d,f]of Object.entries(p))f!==void 0&&f!==""&&c.setAttribute(d,String(f));return c},l=(c,p,d,f="")=>{let u=c.appendChild(a(document.createElementNS(ld,p),d));u.textContent=f};a(r,{width:n,height:o,viewBox:`0 0 ${n} ${o}`,"font-family":Cn,role:"img"}),l(r,"title",{},e),l(r,"rect",{width:n,height:o,fill:"#FFFFFF"});for(let{at:c,text:p,d,fill:f,stroke:u,wide:$,dash:m,size:g,weight:h,slant:w,opacity:_}of s){let[j,v,E,S,M,ct]=c,z=j===1&&!v&&!E&&S===1?`translate(${M} ${ct})`:`matrix(${c.join(" ")})`;p===void 0?l(r,"path",{d,transform:z,fill:f,...u&&u!=="none"&&{stroke:u,"stroke-width":$,"stroke-dasharray":m},opacity:_===1?void 0:_}):l(r,"text",{transform:z,"font-size":g,"font-weight":h,"font-style":w,fill:f},p)}Oe(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}function hl(t,e){let n=Math.min(yh,ad/t,ad/e),o=document.createElement("canvas");o.width=t*n,o.height=e*n;let s=o.getContext("2d");return s.scale(n,n),s.fillStyle="#FFFFFF",s.fillRect(0,0,t,e),{canvas:o,pen:s}}async function _h(t){await document.fonts.ready;let{width:e,height:n,shapes:o}=cd(t),{canvas:s,pen:r}=hl(e,n);for(let{at:a,text:l,d:c,fill:p,stroke:d,wide:f,dash:u,size:$,weight:m,slant:g="",opacity:h=1}of o){r.save(),r.transform(a[0],a[1],a[2],a[3],a[4],a[5]),r.globalAlpha=h,r.fillStyle=p,r.font=`${g} ${m} ${$}px ${Cn}`,l!==void 0&&r.fillText(l,0,0);let w=new Path2D(c);p!=="none"&&r.fill(w),d&&d!=="none"&&f&&(r.strokeStyle=d,r.lineWidth=f,r.setLineDash((u||"").split(/[\s,]+/).filter(Boolean).map(Number.parseFloat)),r.stroke(w)),r.restore()}js(`${t.name}.png`,s)}var sd,bh,rd,ro,kh,yh,ad,id,ld,hn,Mo=L(()=>{"use strict";W();R();B();Kt();$l();ul();sd=k.graph.keep,[bh,rd]=["#16212B","#46525D"],[ro,kh,yh,ad]=[28,720,2,12e3],id=(t,e,n)=>t.map(o=>({...o,at:[...o.at.slice(0,4),o.at[4]+e,o.at[5]+n]}));ld="http://www.w3.org/2000/svg";hn=t=>i`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>wh(t)}>${sd.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>_h(t)}>${sd.png}</button>
  </span>
`});function bl(t,e=""){let n=document.createElement("span");n.className=t;let o=e?n.appendChild(document.createElement("i")):n;o.className=e||t,document.body.append(n);let{backgroundColor:s,color:r,borderTopColor:a}=window.getComputedStyle(o),l=window.getComputedStyle(o).getPropertyValue("--rand").trim();return n.remove(),{fill:s,ink:r,border:a,edge:l}}function gl(t,e,n,o){let s=t.bar.reduce((c,[,p])=>c+p,0),r=t.support_only||s>tl?t.bar:t.bar.flatMap(([c,p])=>Array.from({length:p},()=>[c,1])),a=(o-r.length+1)/s,l=e;return r.map(([c,p])=>{let{fill:d,edge:f}=bl("balk",`b-${c}`),u={x:l,y:n,w:a*p,h:10,r:1,fill:t.support_only?kl:d,stroke:f};return l+=u.w+1,u})}function vh({x:t,y:e,w:n,h:o},s){let r=[];for(let a=7;a<n+o;a+=9)r.push({x1:t+Math.min(a,n),y1:e+Math.max(0,a-n),x2:t+Math.max(0,a-o),y2:e+Math.min(a,o),stroke:s});return r}function wa(t,e,n,o){return _a.font=`${o?"bold ":""}${n}px ${va}`,Ao(t,s=>_a.measureText(s).width<=e)}function dd(t,e,n){let o=Ve(t,e,n),s=He(n),r=190,a=150,l=8,c=4,p=r+(a+c)*s.length+20,d=[],f=20,u=(h,w,_,j,v,E)=>{for(let S of wa(w,_,j,v))f+=j+4,d.push({x:h,y:f,text:S,size:j,bold:v,fill:E})};u(20,Yo.heading,p-40,20,!0,"#14212b"),u(20,`${xn(n)}. ${gt(e,n)}. ${rn}`,p-40,12,!1,"#46545f"),f+=14;let $=f;s.forEach((h,w)=>{f=$,u(20+r+w*(a+c)+l,rt(h),a-2*l,14,!0,"#14212b")}),f=$+26;for(let h of o){let w=h.cells.map(v=>{let[E="–",...S]=v?.brief||[];return{cell:v,mark:me[v?.most_basis||""]?.[0]||"",text:[{all:wa(E,a-2*l-14,13,!0),size:13,bold:!0},...S.map(M=>({all:wa(M,a-2*l,11,!1),size:11,bold:!1}))]}}),_=wa(h.label,r-l,13,!0),j=Math.max(44,12+_.length*17,...w.map(v=>(v.cell?.bar.length?26:12)+v.text.reduce((E,{all:S,size:M})=>E+S.length*(M+3),0)));for(let[v,E]of _.entries())d.push({x:20,y:f+20+v*17,text:E,size:13,bold:!0,fill:"#14212b"});w.forEach((v,E)=>{let S=20+r+E*(a+c),M={x:S,y:f,w:a,h:j},ct=v.cell?.bar.length?v.cell:null,z=bl("arcering"),O=v.cell?.unmet?z.ink:"#16212b";if(v.cell?.unmet){d.push({...M,fill:z.fill,stroke:z.border,dash:!0},...vh(M,z.border));let U=6+v.text.reduce((it,{all:je,size:ye})=>it+je.length*(ye+3),0);d.push({x:S+3,y:f+4,w:a-6,h:U,fill:z.fill,stroke:z.fill})}else v.cell?.undecided?d.push({...M,fill:kl,stroke:bl("onbeslist").border,dash:!0}):d.push({...M,fill:kl,stroke:xh});ct&&d.push(...gl(ct,S+l,f+7,a-2*l-18));let D=f+(ct?18:5);for(let{all:U,size:it,bold:je}of v.text)for(let ye of U)D+=it+3,d.push({x:S+l,y:D-2,text:ye,size:it,bold:je,fill:O});v.mark&&d.push({x:S+a-20,y:f+18,text:v.mark,size:14,bold:!1,fill:O})}),f+=j+c}f+=16;let m=20,g=(h,w)=>{d.push(...h,{x:m+34,y:f+9,text:w,size:11,bold:!1,fill:"#46545f"}),m+=34+_a.measureText(w).width+18};_a.font=`11px ${va}`;for(let h of Yo.legend.states){let w=H(y.codes.CellState[h].label);g(gl({bar:[[h,1]],support_only:!1},m,f,28),w)}return g(gl({bar:[[Yo.legend.support_state,1]],support_only:!0},m,f,28),Yo.legend.support),f+=14,u(20,Object.values(me).map(([h,w])=>`${h} ${w}`).join("   "),p-40,11,!1,"#46545f"),u(20,b(Yo.picture.foot,{version:y.meta.version,content:(y.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:f+20,list:d}}function yl(t,e,n=y.plans[0]){let{width:o,height:s,list:r}=dd(t,e,n),a=({x:u,y:$,w:m,h:g,fill:h,stroke:w,dash:_,r:j=4})=>`<rect x="${u}" y="${$}" width="${m}" height="${g}" rx="${j}" fill="${h}" stroke="${w}"${_?' stroke-dasharray="5 3"':""}/>`,l=({x1:u,y1:$,x2:m,y2:g,stroke:h})=>`<line x1="${u}" y1="${$}" x2="${m}" y2="${g}" stroke="${h}"/>`,c=({x:u,y:$,text:m,size:g,bold:h,fill:w})=>`<text x="${u}" y="${$}" font-size="${g}"${h?' font-weight="bold"':""} fill="${w}">${pd(m)}</text>`,p=r.map(u=>u.text!==void 0?c(u):u.x1!==void 0?l(u):a(u)),d=pd(b(Yo.picture.title,{heading:Yo.heading,scenario:gt(e,n)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${o}" height="${s}" viewBox="0 0 ${o} ${s}"`} font-family="${va}" role="img">
<title>${d}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${p.join(`
`)}
</svg>
`}function ud(t,e,n){Oe("matrix.svg",yl(t,e,n),"image/svg+xml")}function fd(t,e,n){let{width:o,height:s,list:r}=dd(t,e,n),{canvas:a,pen:l}=hl(o,s);for(let c of r)c.x1!==void 0?(l.strokeStyle=c.stroke,l.setLineDash([]),l.beginPath(),l.moveTo(c.x1,c.y1),l.lineTo(c.x2,c.y2),l.stroke()):c.text===void 0?(l.fillStyle=c.fill,l.strokeStyle=c.stroke,l.setLineDash(c.dash?[5,3]:[]),l.fillRect(c.x,c.y,c.w,c.h),l.strokeRect(c.x,c.y,c.w,c.h)):(l.fillStyle=c.fill,l.font=`${c.bold?"bold ":""}${c.size}px ${va}`,l.fillText(c.text,c.x,c.y));js("matrix.png",a)}var Yo,kl,xh,va,_a,pd,wl=L(()=>{"use strict";R();B();Pn();pt();Co();Kt();Mo();Yo=k.overview;kl="#ffffff",xh="#dcd6c9",va="Arial,Helvetica,sans-serif",_a=document.createElement("canvas").getContext("2d");pd=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;")});function gd({id:t=""}){let e=ge.reading;return i`
    <${gn} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,o])=>i`<h3>${o}</h3><${hd} list=${n} />`)}
      ${e.rules.map(({title:n,text:o})=>i`<h3>${n}</h3><p>${o}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>i`<p>${`${xn(n)}.`}${n.sha&&[e.hash,i`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Oh({open:t=!0}){let{howto:e}=k.overview,n={report:K?e.reports:to(),marks:Object.values(me).map(([o])=>o).join(" "),source:Bo()};return i`
    <details class="leeswijzer" open=${t}>
      <summary>${e.title}</summary>
      <ol>${e.lines.map(o=>i`<li>${b(o,n)}</li>`)}</ol>
    </details>
  `}function Mh({name:t,one:e,plan:n,open:o}){let[s,r]=Es.numbers.to[t]||["methode",{getal:o?"":t}];return i`
    <li id=${`getal-${t}`}>
      <a href=${T(s,K?{...r,plan:n.key}:r)}>${e.said}</a>: ${e.definition}
      ${o&&i`<${Ch} one=${e} />`}
    </li>
  `}function Fh(){let t=ge.unjudged,e=On(he.unjudged).map(n=>i`<li><${P} id=${n} /><span class="zacht"> – ${Rt(n).toLowerCase()}</span></li>`);return i`
    <${gn} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?i`<ul>${e}</ul>`:i`<p>${t.none}</p>`}
    <//>
  `}function Eh(){let t=s=>i`<${Th} id=${s} />`,e=md(he.weak).map(t),n=b(ge.weak.intro,he.links),o=md(he.statuses).map(s=>i`<${zh} id=${s} />`);return i`
    <${gn} of=${ge.weak} id="lezing" count=${e.length} intro=${n}><ul>${e}</ul><//>
    <${gn} of=${ge.other} id="anders" count=${he.other.length}><ul>${he.other.map(t)}</ul><//>
    ${o.length>0&&i`<${gn} of=${ge.statuses} id="standen" count=${o.length}><ul>${o}</ul><//>`}
  `}function Bh(){if(!he.judged.length)return null;let t=e=>b(ge.judged.line,{step:C(ut(e,"barrier")),kinds:wt(e,"interventionKind").map(mt).join(", "),state:De(e,"state"),why:x(e,"rationale"),who:x(e,"post"),date:tt(x(e,"asOf"))});return i`
    <${gn} of=${ge.judged} id="oordelen" count=${he.judged.length}>
      <ul>${he.judged.map(e=>i`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Ph(){let t=ge.expected.columns,e=[Ae("stap",t.step,n=>ut(n,"barrier")),{key:"soort",label:t.kind,text:n=>wt(n,"interventionKind").map(mt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>x(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>x(n,"source")}];return i`
    <${gn} of=${ge.expected} id="verwacht" count=${he.expected.length}>
      <${ft} id="verwachtingen" caption=${ge.expected.caption} rows=${he.expected} columns=${e} />
    <//>
  `}var Es,ge,Sh,gn,hd,Ch,jh,Lh,bd,he,$d,md,Th,zh,Ah,kd,yd=L(()=>{"use strict";W();J();Vt();R();St();B();G();pt();Co();So();Ct();Be();Oo();Es=k.method,ge=k.unknown,Sh=3,gn=({of:t,count:e,intro:n=t.intro,id:o="",close:s=null,children:r})=>i`
  <${da} id=${e!==void 0&&e<=Sh?"":o} close=${s}
    title=${e===void 0?t.title:b(ge.counted,{title:t.title,count:e})}
    intro=${i`<p class="zacht">${n}</p>`}>${r}<//>
`,hd=({list:t})=>i`
  <dl class="feiten">
    ${Object.values(y.codes[t]).map(e=>i`
        <div><dt>${t==="Basis"&&`${e.screen} `}${H(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;Ch=({one:t})=>i`
  <ul class="geteld">
    ${t.things.map(e=>i`<li key=${e}>${_t(e)?i`<${P} id=${e} />`:e}</li>`)}
  </ul>
`;jh=()=>N({getal:null},!0),Lh=({scenario:t})=>i`
  <${gn} of=${Es.numbers} id="getallen" close=${A.route.query.getal?jh:null}>
    ${Le(t).map(e=>i`
        ${K&&i`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Yn(t,e).named).map(([n,o])=>i`
              <${Mh} key=${n} name=${n} one=${o} plan=${e} open=${A.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,bd=({route:t})=>i`
  <${st} text=${Es.title}><p class="uitleg">${Es.intro}</p><//>
  <${Oh} />
  <div class="blok"><${fa} /></div>
  <${gn} of=${Es.states} id="standen"><${hd} list="CellState" /><//>
  <${Lh} scenario=${V(t.query)} />
  <${gd} />
  <p><a href=${T("weet-niet")}>${Es.unknown}</a></p>
`,he=y.unknown,$d=t=>On(t).map(e=>i`<li><${P} id=${e} /></li>`),md=t=>[...t].sort((e,n)=>Q(C(ut(e,"initiative")),C(ut(n,"initiative")))),Th=({id:t})=>i`
  <li>
    <${P} id=${ut(t,"initiative")} />${" → "}<${la} id=${ut(t,"barrier")} />
    ${`: ${x(t,"rationale")}`}<${Jo} of=${t} />
  </li>
`,zh=({id:t})=>i`
  <li><${P} id=${ut(t,"initiative")} />${`: ${De(t,"status")}`}<${Jo} of=${t} /></li>
`;Ah=()=>i`
  <${gn} of=${ge.clashes} id="tegenspraak" count=${he.clashes.length}>
    ${On(he.clashes).map(t=>i`
        <div class="koppeling">
          <h3><${P} id=${t} /></h3>
          <p>${x(t,"summary")}</p>
          <${ue} of=${[t]} />
        </div>
      `)}
  <//>
`;kd=()=>i`
  <${st} text=${ge.title}><p class="uitleg">${ge.intro} ${rn}</p><//>
  <${Fh} />
  <${Eh} />
  <${Ah} />
  <${Bh} />
  <${gn} of=${ge.nameless} id="naamloos" count=${he.nameless.length}><ul>${$d(he.nameless)}</ul><//>
  <${gn} of=${ge.generic} id="verzamelnamen" count=${he.generic.length}><ul>${$d(he.generic)}</ul><//>
  <${Ph} />
  <${gd} id="lezen" />
`});function zt({label:t,name:e,options:n,id:o=e,chosen:s}){let r=s||A.route.query[e]||"";return i`
    <label class="veld">
      <span>${t}</span>
      <select id=${o} value=${n.some(([a])=>a===r)?r:""}
        onChange=${a=>N({[e]:a.target.value})}>
        ${!s&&i`<option value="">${bn.all}</option>`}
        ${n.map(([a,l])=>i`<option value=${a}>${l}</option>`)}
      </select>
    </label>
  `}function xa({look:t,id:e,said:n,opens:o=!1,children:s}){let[r,a]=q(o);return i`
    <details class=${t} open=${r} onToggle=${l=>a(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${s}
    </details>
  `}function ln({children:t}){if(!Lt())return i`<section class="filters" aria-label=${bn.filters}>${t}</section>`;let e=I(Object.keys(A.route.query).map(o=>o==="lezing"?"koppelingen":o)).filter(o=>!Nh.includes(o)).length,n=e?b(bn.filters_set,{count:e}):bn.filters;return i`<${xa} look="filters" id="filterknop" said=${n}>${t}<//>`}function Sa({query:t,children:e}){let n=!Lt()&&Ih.some(o=>t[o]);return i`<${xa} look="keuzes" id="wijzig" said=${bn.change} opens=${n}>${e}<//>`}function Bs(){let t=V(A.route.query),e=at(t.plan)?.dates||Zn;if(e.length<2)return null;let n=e[e.length-1].date,o=a=>a===n?"":a,s=e.find(a=>a.date===t.date)?.date||n,r=xi(A.route.query,"stand",e.map(a=>[o(a.date),a.label]));return i`<${As} legend=${bn.choices.date} name="stand" options=${r} current=${o(s)} id="st" />`}function _l(){let{query:t}=A.route,e=V(t),{counted:n}=ie(at(e.plan)).shared.choices,o=Object.entries(Rh).filter(([,s])=>wd(s,V({...t,...s})));return o.length>1&&i`
      <fieldset class="keuze">
        <legend>${n.title}</legend>
        <div class="knoppen">
          ${o.map(([s,r])=>i`
              <label>
                <input type="radio" name="telt" id=${`telt-${s}`} checked=${wd(r,e)}
                  onChange=${()=>N(r)} />
                ${n[s]}
              </label>
            `)}
        </div>
      </fieldset>
    `}function Xo(){let{query:t}=A.route,e=bn.choices,n=[["",e.with],["uit",e.without]],o=V(t).expect?"":"uit",s=xi(t,"verwachtingen",n);return i`
    <${qn} />
    <${_l} />
    <${Bs} />
    <${As} legend=${e.expectations} name="verwachtingen" options=${s} current=${o} id="v" />
  `}var bn,As,Dn,Wn,Nh,Ih,qn,Rh,wd,ts,Oa,ao,Je=L(()=>{"use strict";W();J();Vt();R();St();B();pt();bn=k.shared,As=({legend:t,name:e,options:n,current:o="",id:s})=>n.length>0&&i`
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
`;Dn=({label:t=bn.text,name:e,id:n=e})=>i`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input id=${n} type="search" value=${A.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${o=>N({[e]:o.target.value},!0)} />
  </label>
`,Wn=({names:t})=>i`
  <button type="button" id="wis" onClick=${()=>N(Object.fromEntries(t.map(e=>[e,null])))}>
    ${bn.clear}
  </button>
`;Nh=["uit","weg","toon","cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];Ih=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];qn=()=>{let t=y.plans.map(e=>[e.key,e.title]);return K&&i`<div class="velden"><${zt} label=${bn.plan} name="plan" options=${t} /></div>`};Rh={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},wd=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;ts=()=>V(A.route.query).strict&&i`
    <p class="zacht">
      ${bn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon" onClick=${()=>N({lezing:null})}>
        ${bn.choices.strict_off}
      </button>
    </p>
  `,Oa=({scenario:t})=>i`
  <details class="blik">
    <summary>${gt(t)} <span class="wijzig">${k.gaps.change}</span></summary>
    <${Xo} />
  </details>
`,ao=({plan:t})=>t.notes.map(e=>i`<p class="zacht">${e}</p>`)});function _d({rows:t,at:e,unit:n,end:o}){let s=o?Gt.right:Gt.left-Gt.box,r=o?Gt.right+Gt.box+12:Gt.left-Gt.box-12;return t.map(({state:a,count:l,y:c})=>{let p=Gt.top+c*n,d=Math.max(l*n,2);return i`
      <g key=${a}>
        <rect class=${`v-${a||"nieuw"}`} x=${s} y=${p} width=${Gt.box} height=${d} />
        <text x=${r} y=${p+d/2+5} text-anchor=${o?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(a)}
        </text>
      </g>
    `})}function Dh({band:t,unit:e}){let n=t.count*e,o=Gt.top+t.y1*e+n/2,s=Gt.top+t.y2*e+n/2,r=(Gt.left+Gt.right)/2,a=F(es.band,t.count,{from:Ps(t.from),to:Ps(t.to)});return i`
    <path
      class=${`band w-${t.to}`}
      d=${`M${Gt.left} ${o} C${r} ${o} ${r} ${s} ${Gt.right} ${s}`}
      stroke-width=${Math.max(n,1)}
    ><title>${a}</title></path>
  `}function vd({flow:t,one:e,other:n,counted:o}){let s=Gt.height/t.height,r=t.bands.map(a=>F(es.band,a.count,{from:Ps(a.from),to:Ps(a.to)}));return i`
    <figure class="stroom" tabindex="0" aria-label=${es.title}>
      <svg viewBox=${`0 0 ${Gt.width} ${Gt.height+Gt.top+14}`} role="img"
        aria-label=${b(es.picture,{before:e.label,after:n.label,said:r.join("; ")})}>
        <text class="stroomkop" x=${Gt.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Gt.right} y="20">${n.label}</text>
        ${t.bands.map(a=>i`<${Dh} key=${`${a.from}|${a.to}`} band=${a} unit=${s} />`)}
        <${_d} rows=${t.left} at=${Ps} unit=${s} />
        <${_d} rows=${t.right} at=${Ps} unit=${s} end />
      </svg>
      <figcaption>${es.caption}</figcaption>
      <p class="acties"><${hn} name="overgang" title=${`${es.title} (${o})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var es,Gt,Ps,xd=L(()=>{"use strict";W();R();B();G();Mo();es=k.compare.flow,Gt={width:960,height:430,top:40,left:230,right:640,box:16},Ps=t=>t?H(Z("CellState",t)):es.fresh});function qh(t){let e=Hn[Hn.length-1],n=y.plans.map(c=>Hn.findLast(p=>p.plan===c)||e),[o,s]=K?n:[Hn[0],e],r=Hn.slice(0,-1).find(c=>c.key===t.van)||o,a=Hn.slice(Hn.indexOf(r)+1),l=a.find(c=>c.key===t.met)||(a.includes(s)?s:e);return{one:r,other:l,after:a}}function Hh({change:t,other:e}){let n=Ee(t.kind,t.other_barrier,e.plan.key),o=T("overzicht",{cel:n,stand:e.date===ve?null:e.date},!1),s=b(nt.see_cell,{kind:mt(t.kind),step:rt(t.other_barrier)});return i`<li>${t.sentence}${" "}<a href=${o}>${nt.see}<span class="sr">${s}</span></a></li>`}function Vh({rows:t}){let e={of:([n])=>n,titles:Object.entries(Object.fromEntries(t.map(([n,o])=>[n,o])))};return i`
    <section class="blok">
      <h2>${b(nt.stated,{count:t.length})}</h2>
      ${!t.length&&i`<p>${k.shared.none}</p>`}
      ${xo("uitspraken",t,e).map(n=>i`
          ${n.folds?i`<${oo} part=${n} level=${3} count=${n.rows.length} />`:i`<h3>${n.title}</h3>`}
          <ul class=${Uo(n)}>
            ${n.rows.map(([,,o,s])=>i`
                <li>
                  ${s}${" "}
                  <a href=${ae(o)}>${nt.see}<span class="sr"> ${C(o)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function Uh({found:t,one:e,other:n,mode:o,counted:s}){let r={of:d=>d.other_barrier||d.barrier||"",titles:[...Te,["",k.shared.all_steps]]},a=d=>d.map(f=>C(ze(f)||f)).join(", "),l=d=>I([d.barrier,d.other_barrier].map(rt)).join(" / "),c=[{key:"stap",label:nt.columns.step,text:l},{key:"soort",label:nt.columns.kind,text:d=>H(mt(d.kind))},{key:"een",label:e.label,text:d=>vl(d.before)},{key:"ander",label:n.label,text:d=>vl(d.after)},{key:"erbij",label:nt.joined[o],sort:!1,text:d=>a(d.joined)},{key:"weg",label:nt.left[o],sort:!1,text:d=>a(d.left)}],p=()=>Wo(c,t.changes,()=>pe(null,"",s));return i`
    ${xo("verschillen",t.changes,r).map(d=>i`
        ${d.folds&&i`<${oo} part=${d} level=${3} count=${F(nt.differ,d.rows.length)}
            names=${d.rows.map(f=>H(mt(f.kind)))} />`}
        <ul class=${Uo(d)}>
          ${d.rows.map(f=>i`<${Hh} change=${f} other=${n} />`)}
        </ul>
      `)}
    ${t.notes.map(d=>i`<p class="zacht">${d}</p>`)}
    <details>
      <summary>${nt.as_table}</summary>
      <${ft} id="vakken" caption=${nt.table} rows=${t.changes} columns=${c} />
      <div class="acties"><${oe} name="vergelijk-vakken.csv" rows=${p} /></div>
    </details>
  `}function Kh({actions:t,flow:e,one:n,other:o,counted:s}){let r=t.moved.length+t.stayed.length,a=p=>p?vl(p):nt.flow.fresh,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>a(p)},...e.right.map(({state:p})=>({key:p,label:a(p),sort:!1,text:d=>String(e.bands.find(f=>f.from===d.state&&f.to===p)?.count||nt.nothing)}))],c=b(nt.counts_table,{before:n.label,after:o.label});return i`
    <section class="blok">
      <h2>${nt.counted}</h2>
      <p class="zacht">${b(nt.counts,{both:r,fresh:t.fresh.length})}</p>
      <${vd} flow=${e} one=${n} other=${o} counted=${s} />
      <details>
        <summary>${nt.flow.table}</summary>
        <${ft} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    </section>
  `}function Gh(t,e){if(!e)return t;let n=s=>Fn(s).includes(e),{actions:o}=t;return{notes:[],statements:t.statements.filter(([,,s])=>n(s)),changes:t.changes.filter(s=>[s.barrier,s.other_barrier].includes(e)),actions:o&&{...o,moved:o.moved.filter(n),stayed:o.stayed.filter(n),fresh:o.fresh.filter(n)}}}function Jh({actions:t,one:e,other:n,all:o,counted:s}){let r=[...o?[...t.moved,...t.stayed]:t.moved,...t.fresh],a=new Set(t.fresh),l=u=>a.has(u)?"":qe(u,e.date),c=u=>a.has(u)?i`<span class="zacht">${nt.not_yet}</span>`:i`<${se} id=${u} date=${e.date} />`,p=[Ae("actie",nt.action,u=>u),{key:"wat",label:nt.what,text:Rt},{key:"plan",label:e.label,text:l,cell:c},In("nu",n.label,u=>u,n.date)],d=()=>Wo(p,r,()=>pe(null,e.plan.key,s)),f=()=>N({alles:o?null:"ja"});return i`
    <section>
      <h2>${b(o?nt.all:nt.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(o)} onClick=${f}>${nt.show_all}</button>
        <${oe} name="vergelijk.csv" rows=${d} />
      </div>
      <${ft} id="vergelijk" caption=${nt.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function Od({route:t}){if(Hn.length<2)return i`<${st} text=${nt.title} /><p>${nt.alone}</p>`;let{one:e,other:n,after:o}=qh(t.query),s=V(t.query),r=Ui(s),a=Wh(e,n,s),l=xe.some($=>$.notation===t.query.stap)?t.query.stap:"",c=Gh(a,l),{actions:p}=c,d=p?.flows[l],f=p?"dates":"plans",u=b(nt.intro[f],{before:tt(e.date),after:tt(n.date)});return i`
    <${st} text=${nt.heading[f]} title=${nt.title}><p class="uitleg">${u} ${rn}</p><//>
    <${ln}>
      <${_l} />
      <div class="velden">
        ${Hn.length>2&&i`
            <${zt} label=${nt.first} name="van" chosen=${e.key} options=${Sd(Hn.slice(0,-1))} />
            <${zt} label=${nt.second} name="met" chosen=${n.key} options=${Sd(o)} />
          `}
        <${zt}
          label=${nt.columns.step} name="stap"
          options=${Te} />
      </div>
    <//>
    ${p&&d&&i`<${Kh} actions=${p} flow=${d} one=${e} other=${n} counted=${r} />`}
    ${p&&i`<${Vh} rows=${c.statements} />`}
    <section class="blok">
      <h2>${b(nt.cells,{count:c.changes.length})}</h2>
      ${c.changes.length?i`<${Uh} found=${c} one=${e} other=${n} mode=${f} counted=${r} />`:[i`<p>${k.shared.none}</p>`,c.notes.map($=>i`<p class="zacht">${$}</p>`)]}
    </section>
    ${p&&i`<${Jh} actions=${p} one=${e} other=${n} all=${!!t.query.alles} counted=${r} />`}
    <${ne} text=${F(nt.shown,c.changes.length)} />
  `}var nt,vl,Hn,Sd,Wh,Cd=L(()=>{"use strict";W();J();Vt();R();St();B();Pn();G();pt();Dt();Je();Kt();So();Ct();xd();Be();nt=k.compare,vl=t=>H(Z("CellState",t)),Hn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:K?b(nt.side,{plan:t.title,label:n}):H(n)}))),Sd=t=>t.map(e=>[e.key,e.label]),Wh=(t,e,{stated:n,strict:o})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${o?"|strict":""}`]});function Qh({row:t,cell:e,change:n,step:o,plan:s}){let r=ma(e,n,s);if(!e)return i`<td>${n&&i`<span class="sr">${r}</span>`}</td>`;let a=Ee(t.key,o,s.key);return i`
    <td>
      <button type="button" class="vakje" id=${qo(a)} aria-haspopup="dialog" title=${r}
        onClick=${()=>N({cel:a})}>
        <span class="sr">${b(k.overview.cell,{row:t.label,step:rt(o)})}${r}</span>
        <${Md} cell=${e} />
      </button>
    </td>
  `}function tg({plan:t,reach:e,scenario:n,rows:o,changes:s}){let r=new Map(o.map(l=>[l.key,l])),a=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return i`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${b(fe.caption,{scenario:gt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${fe.partner}</th>
          ${t.steps.map((l,c)=>i`
              <${Yh} step=${l} place=${c+1} column=${e.columns[c]}
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
              ${e.columns.map((p,d)=>p.acting?l.partners?i`<td></td>`:i`<${Qh} row=${l} cell=${l.cells[d]} change=${s(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&i`<${Xh} rows=${a.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function rg({plan:t,scenario:e,reach:n}){let o=Ve("partner",e,t),s=Ls("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?i`<${ao} plan=${t} /><p>${fe.nothing_yet}</p>`:n.partners?i`
    ${K&&i`<h2>${t.title}</h2>`}
    <${ao} plan=${t} />
    <p>${Yn(e,t).said.reach} <a href=${Fp("organisaties-in-de-tekst")}>${fe.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${tg} plan=${t} reach=${n} scenario=${e} rows=${o}
          changes=${s} />
        <p class="acties">
          <${hn} name=${`dekking-${t.key}`} title=${fe.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${ng} plan=${t} reach=${n} rows=${o} changes=${s} />
        <${sg} reach=${n} />
      </div>
      <${og} reach=${n} plan=${t} />
    </div>
  `:i`<p>${fe.nothing}</p>`}function Td({route:t}){let e=V(t.query),{reach:n}=X(e),{cel:o}=t.query;return i`
    <div class="werkkop">
      <${st} text=${fe.heading} title=${fe.title} />
      <p class="zacht">${gt(e)}</p>
      <${Sa} query=${t.query}><${Xo} /><//>
    </div>
    ${Le(e).map(s=>i`
        <${rg} key=${s.key} plan=${s} scenario=${e}
          reach=${n.find(r=>r.plan===s.key)} />
      `)}
    ${o&&i`<${Fs} address=${o} by="partner" scenario=${e} />`}
    <${ne} text=${o?"":b(fe.shown,{scenario:gt(e)})} />
  `}var fe,Zh,Md,xl,Yh,jd,Ld,Xh,eg,ng,og,sg,zd=L(()=>{"use strict";W();J();Vt();R();St();B();Pn();G();pt();Co();Je();Mo();Ct();fe=k.coverage,Zh=5,Md=({cell:t})=>i`
  <span class="beeld" aria-hidden="true">
    <${Ke} basis=${t.most_basis} />
    <${so} bar=${t.bar} support=${t.support_only} most=${Zh} />
    <span class=${t.strict?"woord anders":"woord"} title=${t.small}>${t.small}</span>
  </span>
`;xl=t=>!t.acting&&!t.undecided,Yh=({step:t,place:e,column:n,all:o})=>i`
  <th scope="col" class="station">
    <span class=${xl(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${ae(t.id)}>${t.label}</a>
    <span class=${xl(n)?"bij niemand":"bij"}>${n.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/o}%`}}></i></span>
  </th>
`,jd=({column:t})=>{let{title:e,text:n}=t.undecided?fe.undecided:fe.nobody;return i`<span class=${t.undecided?"":"plaat"}><strong>${e}</strong> ${n}</span>`},Ld=t=>t.undecided?"onbeslist":"arcering",Xh=({rows:t,column:e})=>i`
  <td rowspan=${t} class=${Ld(e)}><${jd} column=${e} /></td>
`;eg=({row:t,cell:e,change:n,step:o,plan:s})=>i`
  <li>
    <${P} id=${t.id} text=${t.label} />
    <a class="naar" href=${T("dekking",{...A.route.query,cel:Ee(t.key,o,s.key)})}>
      <span class="sr">${t.label}: ${Ue(e).word}${n&&`, ${$a(n,s)}`}</span>
      <${Md} cell=${e} />
    </a>
  </li>
`,ng=({plan:t,reach:e,rows:n,changes:o})=>i`
  <div class="perstap">
    ${e.columns.map((s,r)=>{let a=n.filter(l=>l.cells[r]).map(l=>i`<${eg} row=${l} cell=${l.cells[r]} change=${o(l.key,s.step)}
            step=${s.step} plan=${t} />`);return i`
        <section key=${s.step}>
          <${K?"h3":"h2"} class="stapkop">
            <span class=${xl(s)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${b(fe.step,{step:rt(s.step),said:s.said})}
          <//>
          ${a.length>0&&i`<ul>${a}</ul>`}
          ${!s.acting&&i`<p class=${Ld(s)}><${jd} column=${s} /></p>`}
        </section>
      `})}
  </div>
`,og=({reach:t,plan:e})=>i`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${K?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.nobody).map(n=>i`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.nobody}</h2>
            ${n.waits&&i`<p>${n.waits}</p>`}
            <p><a href=${T("aandachtspunten",{stap:n.step})}>${fe.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${fe.about}</p>
    <${ur} expected=${fe.expected} quiet=${fe.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${el} />
    <p><a href=${T("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`,sg=({reach:t})=>i`
  <div class="hoofdstuk"><h2>${fe.alike.title}</h2><p>${fe.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>i`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&i`<p>${t.elsewhere}</p>`}
`});function cg(t,e){let n=t.getBoundingClientRect(),o=[...t.querySelectorAll("[data-vak]")],s=new Map(o.map(a=>[a.dataset.vak,a.getBoundingClientRect()])),r=[];return e.map(({from:a,to:l,number:c})=>{let p=[a,l].map(E=>s.get(E)).filter(E=>E!==void 0),[d,f]=p.sort((E,S)=>E.left-S.left);if(!d||!f)return{d:"",x:0,y:0};let[u,$]=[d.right-n.left,(d.top+d.bottom)/2-n.top],[m,g]=[f.left-n.left,(f.top+f.bottom)/2-n.top],h=(u+m)/2,w=`M${u} ${$}C${h} ${$} ${h} ${g} ${m} ${g}`,_=lg.map(E=>{let[S,M,ct,z]=[(1-E)**3,3*E*(1-E)**2,3*E*E*(1-E),E**3];return{d:w,x:S*u+(M+ct)*h+z*m,y:(S+M)*$+(ct+z)*g}}),v=_.find(E=>r.every(S=>Math.max(Math.abs(S.x-E.x),Math.abs(S.y-E.y))>ig))||_[0];return c!==void 0&&r.push(v),v})}function pg(t,e,n,o){let s=n.findIndex(c=>c.some(p=>p.id===e)),r=n[s]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[s]?.[r+(t==="ArrowUp"?-1:1)]?.id;let a=n[s+(t==="ArrowLeft"?-1:1)]||[],l=o.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(a.find(c=>l.includes(c.id))||a[Math.min(r,a.length-1)])?.id}function Ca({heads:t,columns:e,ties:n,chosen:o,label:s,choose:r,press:a}){let l=jt(),[c,p]=q([]);Bt(()=>{let g=()=>p(cg(l.current,n));g();let h=new ResizeObserver(g);return h.observe(l.current),()=>h.disconnect()},[n,e]);let d=e.flat(),f=d.some(g=>g.id===o)?o:d[0]?.id,u=new Set(n.flatMap(({from:g,to:h})=>g===o||h===o?[g,h]:[])),$=({from:g,to:h})=>g===o||h===o;return i`
    <div class="kolommen" ref=${l} role="group" aria-label=${s} onKeyDown=${g=>{let h=g.target.dataset.vak;if(!h||g.ctrlKey||g.metaKey||g.altKey)return;if(!ag.includes(g.key))return a(g.key,h);let w=pg(g.key,h,e,n);g.preventDefault(),w&&l.current.querySelector(`[data-vak="${CSS.escape(w)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:g},h)=>i`<path d=${g} class=${`${n[h]?.look}${n[h]&&$(n[h])?" aan":""}`} />`)}
      </svg>
      ${e.map((g,h)=>i`
          <div class=${`kolom ${g[0]?.look.split(" ")[0]||""}`}>
            <h3>${t[h]}</h3>
            <ul>
              ${g.map(w=>i`
                  <li key=${w.id}>
                    <button type="button" data-vak=${w.id} tabindex=${w.id===f?0:-1}
                      class=${`doos ${w.look}${u.has(w.id)?" buur":""}`}
                      aria-pressed=${String(w.id===o)} onClick=${()=>r(w.id)}>
                      ${w.text}${w.more}
                      ${!!w.badge&&i`<span class="erbij">+${w.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({x:g,y:h},w)=>n[w]?.number!==void 0&&i`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${g}px`,top:`${h}px`}}>
              ${n[w].number}
            </span>
          `)}
    </div>
  `}var ag,ig,lg,Sl=L(()=>{"use strict";W();ag=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],ig=28,lg=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function dg(t,e){let n=new Map;for(let s of t)n.set(s.x,[...n.get(s.x)||[],s]);let o=Math.max(1,...[...n.values()].map(s=>s.length));return[...n.values()].flatMap(s=>s.sort((r,a)=>r.y-a.y).map((r,a)=>({...r,y:Math.round((a+.5)*e*o/s.length)})))}function ug(t,e,n){let o=new Map(t.map(f=>[f.id,f])),s=f=>e.flatMap(u=>u.from===f?[u.to]:u.to===f?[u.from]:[]),r=[],a=[...t].sort((f,u)=>Q(f.title,u.title)).map(f=>f.id),l=new Set,c=f=>{if(!(l.has(f)||!o.has(f))){l.add(f),r.push(f);for(let u of I(s(f)))c(u)}};for(let f of a)c(f);let p=Math.ceil(r.length/2),d=Math.max(n*1.6,40);return r.map((f,u)=>{let $=u<p,m=$?p:r.length-p,g=$?u:r.length-1-u,h=m>1?Math.sin(Math.PI*g/(m-1)):1,w=Math.round((g+.5)*d*(p/m));return{...o.get(f),x:Math.round(($?-1:1)*(140+250*h)),y:w}})}function $g(t,e){let n=Po(t,e).filter(o=>o.group).map(({from:o,to:s,group:r,said:a=""})=>({id:[o,s,r,a].join("~"),from:o,to:s,group:r,said:[a]}));return[...new Map(n.map(o=>[o.id,o])).values()]}function Fd(t,e,n,o){let s=[...t.nodes],r=[...t.rows],a=new Map;for(let l of e.filter(c=>_t(c)&&s.some(p=>p.id===c))){let c=new Set(s.map(h=>h.id)),p=$g(l,n),d=h=>h.from===l?h.to:h.from,f=I(p.map(d)).filter(h=>!c.has(h)),u=f.slice(0,fg),$=s.find(h=>h.id===l),m=(o==="route"?yg:kg)(s,$,u);s.push(...m.map(({id:h,x:w,y:_})=>gg(h,w,_)));let g=new Map(m.map(h=>[h.id,h]));for(let h of p.filter(w=>g.has(d(w)))){let{branch:w}=g.get(d(h));r.push({...bg(h),...w&&{branch:{...w,head:l,stop:d(h)}}})}f.length>u.length&&a.set(l,{shown:u.length,count:f.length-u.length})}return{nodes:s,rows:r,left:a}}function kg(t,e,n){let o=t.map(c=>c.x),[s,r]=[Math.min(...o),Math.max(...o)],a=e.x<(s+r)/2?s-io.width:r+io.width,l=e.y-(n.length-1)*io.step/2;return n.map((c,p)=>({id:c,x:a,y:l+p*io.step}))}function yg(t,e,n){let o=Math.max(...t.map(l=>l.x)),s=Math.max(...t.map(l=>l.y))+30,r=Math.ceil(n.length/Ol)*Ml,a=Math.max(0,Math.min(e.x+Cl,o+Cl-r));return n.map((l,c)=>{let p=a+Math.floor(c/Ol)*Ml,d=s+26+c%Ol*(io.step-3);return{id:l,x:p+Ml/2-4,y:d,branch:{beside:p-e.x,aside:Cl,top:s}}})}function Ed(t,e){let{date:n}=V(e),o=y.views[t];if(!o)return null;let{edges:s,loose:r}=o.at[n],a=o.at[n].nodes.map(l=>({title:l.label,...l}));return{...o,name:t,date:n,looks:o,nodes:a,rows:[...s,...r]}}function Ns(t,e,n){return t.matrix||e.from&&e.to?`${n(e.from)} – ${n(e.to)}`:[n(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}function Pd(t,e){let n=new Set((e.zonder||"").split(",")),{plan:o}=V(e),s=Object.entries(Ma).map(([c,p])=>[p,c==="partner"?e[c]&&ze(e[c]):e[c]]).filter(([,c])=>c),r=t.rows.filter(c=>!(c.group&&n.has(c.group))&&(!e.staat||!c.state||c.state===e.staat)&&(!o||!c.plans||c.plans.includes(o))&&s.every(([p,d])=>(c[p]||[]).includes(d)||c.from===d||c.to===d));if(r.length===t.rows.length)return{nodes:t.nodes,rows:r};let a=new Set([...r.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>a.has(c.id)||c.row&&a.has(c.row));return t.choose?{nodes:ug(l,r,t.step),rows:r}:{nodes:t.layout==="columns"?dg(l,t.step):l,rows:r}}function jl(t,e){let n=new Map;for(let s of t){let r=`${s.from||""}|${s.to||""}`;n.set(r,[...n.get(r)||[],s])}let o=s=>[...new Set(s)].sort((r,a)=>mr(r)-mr(a)||Q(e(r),e(a)));return{givers:o(t.map(s=>s.from||"")),takers:o(t.map(s=>s.to||"")),at:(s,r)=>n.get(`${s}|${r}`)||[]}}var fg,Ol,Cl,Ml,io,mg,hg,gg,bg,Is,Ad,Bd,Ma,mr,Rs=L(()=>{"use strict";R();St();B();_n();G();Dt();fg=16,Ol=8,Cl=68,Ml=236;io=y.around,mg=t=>ms(t).find(e=>io.nodes[e])||"*",hg=t=>t.length>io.letters?`${t.slice(0,io.letters-1)}…`:t,gg=(t,e,n)=>({id:t,label:hg(C(t)),title:C(t),group:mg(t),x:e,y:n}),bg=t=>{let{color:e,dashes:n}=io.edges[t.group];return{...t,color:e,dashes:n,arrows:"to"}};Is=t=>Object.keys(t.table).filter(e=>!Ad[e]),Ad={from_label:"from",to_label:"to"},Bd=t=>Ad[t],Ma={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};mr=t=>t===""?2:_t(t)&&$e(t)?1:0});function La({label:t,id:e,thing:n,pick:o,among:s=_t}){let[r,a]=q(!1),l=ee(()=>r?wg(s):[],[r]),c=d=>{let f=Pt(d.trim());return l.find(u=>C(u)===d)||l.find(u=>[C(u),le(u),...wt(u,"altLabel")].some($=>Pt($)===f))},p=d=>{let f=c(d.target.value);f?o(f):ot(jo.unknown_thing)};return i`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>a(!0)}
        onChange=${p} value=${_t(n)?C(n):""} />
      <datalist id=${`${e}-namen`}>${l.map(d=>i`<option value=${C(d)}></option>`)}</datalist>
    </label>
  `}function Dd({picture:t,query:e}){let n=Nd.filter(u=>e[u]&&!Rd.includes(u)).length,o=t.nodes.filter(u=>Xn(u.id)).sort((u,$)=>Q(u.title,$.title)),s=u=>y.codes.CellState[u]?.order??9,r=I(t.rows.map(u=>u.state||"").filter(Boolean)).sort((u,$)=>s(u)-s($)),a=u=>H(y.codes.CellState[u]?.label||Z("Status",u)),l=Mi.filter(u=>t.rows.some($=>$.kinds?.includes(u.notation))),c=xe.filter(u=>t.rows.some($=>$.steps?.includes(u.notation))),p=new Set(t.rows.flatMap(u=>u.chapters||[])),d=No("Chapter").map(u=>[x(u,"identifier"),C(u)]).filter(([u])=>p.has(u)).sort((u,$)=>Q(u[0],$[0])),f=[["stap",jo.filters.step,c.map(u=>[u.notation,u.label])],["hoofdstuk",jo.filters.chapter,d],["soort",jo.filters.kind,l.map(u=>[u.notation,u.label])],["partner",jo.filters.partner,o.map(u=>[x(u.id,"notation"),u.title])],["staat",jo.filters.state,r.map(u=>[u,a(u)])]];return i`
    <${xa} look="filters graafkeuzes" id="filterknop"
      said=${n?b(k.shared.filters_set,{count:n}):jo.choices}>
      <${qn} />
      <${Bs} />
      <div class="velden">
        ${f.filter(([,,u])=>u.length>1).map(([u,$,m])=>i`<${zt} name=${u} label=${$} options=${m} />`)}
        <${Dn} label=${jo.filters.search} name="zoek" id="graafzoek" />
        <${Wn} names=${Nd} />
      </div>
    <//>
  `}function Hd({picture:t}){let e=I(No("Chapter").map(r=>x(r,"identifier"))).sort(Q),n=r=>C(No("Chapter").find(a=>x(a,"identifier")===r)||""),o={stap:Te,hoofdstuk:e.map(r=>[r,n(r)])},s=r=>T(["graaf",t.name],r);return i`<div class="kieseerst">
    <p>${ja.sentence}</p>
    ${_g.map(r=>{let a=o[r].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[Ma[r]]?.includes(l))})).filter(l=>l.rows.length);return a.length>0&&i`<h2>${ja[r]}</h2>
          <ul class="keuzetegels">
            ${a.map(({value:l,label:c,rows:p})=>i`<li><a href=${s({[r]:l})}>
                <b>${c}</b><span>${F(ja.partners,Id(p))}</span></a></li>`)}
          </ul>`})}
    <p>
      <a href=${s({[Wd]:"ja"})}>
        ${F(ja.whole,Id(t.rows),{lines:t.rows.length})}
      </a>
    </p>
  </div>`}var ja,jo,Rd,Nd,wg,Wd,_g,qd,Id,Ta=L(()=>{"use strict";re();W();J();R();B();Rs();G();Je();ja=k.graph.choose,jo=k.graph,Rd=["kies","uit"],Nd=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...Rd],wg=t=>[...en.keys()].filter(e=>Tt(e)&&t(e)).sort((e,n)=>Q(C(e),C(n)));Wd="alles",_g=["stap","hoofdstuk"],qd=t=>!!t[Wd]||Object.keys(Ma).some(e=>t[e]),Id=t=>I(t.flatMap(e=>[e.from,e.to])).length});function vg(t){let e=Kd(vs(t.from,t.to,t.scenario,!0),t),n=ap([t.from,t.to],t.scenario).map(o=>o.label);return i`
    <p role="status">
      <strong>${Jt.none}</strong>
      ${e.length>0&&` ${b(Jt.only,{names:Ud(e)})}`}
      ${n.length>0&&` ${b(Jt.shared,{steps:_e(n)})}`}
    </p>
  `}function xg({found:t,...e}){let{from:n,to:o,scenario:s}=e,r=Kd(t,e),a=ee(()=>{let $=g=>[Ut(g)?"wat":"wie",r.includes(g)&&"verzamel",(g===n||g===o)&&"begin"].filter(Boolean).join(" "),m=g=>r.includes(g.from)||r.includes(g.to)?"punt":"heel";return{columns:t.layers.map(g=>g.map(h=>({id:h,text:C(h),look:$(h)}))),ties:t.lines.map((g,h)=>({from:g.from,to:g.to,number:h+1,look:m(g)}))}},[t]),l=t.layers.map($=>Ut($[0])),c=r.length?vs(n,o,s):t,p=c?.length===t.length?c.count:0,d=F(Jt.works,l.filter(Boolean).length),f={from:C(n),to:C(o),count:t.lines.length},u=$=>N({van:null,naar:null,uit:$,kies:$});return i`
    <p role="status">${p>0&&i`<strong>${F(Jt.counted,p,{works:d})}</strong> `}${Jt.says}</p>
    ${r.length>0&&i`<p>${F(Jt.through,t.count-p,{names:Ud(r),works:d})} ${Jt.dotted}</p>`}
    <div class="tekening">
      <div class="vlak" id="verbindingbeeld">
        <${Ca} heads=${l.map($=>$?Jt.columns.what:Jt.columns.who)} ...${a} chosen=""
          label=${b(Jt.picture,f)} choose=${u} press=${()=>{}} />
      </div>
    </div>
    <p class="acties">
      <${hn} name=${k.explore.file} title=${`${f.from} – ${f.to}`} scenario=${s}
        of="#verbindingbeeld" legend="#geen" />
    </p>
    <h2>${Jt.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:$})=>i`<li>${$.map(m=>i`
            <p><${P} id=${m.from} />: ${m.said}, <${P} id=${m.to} /></p>
            <${Ho} of=${m.of[0]} look="zacht adres" />
          `)}</li>`)}
    </ol>
  `}function Gd({query:t,scenario:e}){let[n,o]=[t.van,t.naar].map(p=>Vd(p)?p:""),s=t.verzamel==="ja",r={from:n,to:o,scenario:e},a=n&&o&&n!==o,l=ee(()=>a?vs(n,o,e,s):null,[n,o,s,e.key,e.plan]),c=(p,d,f)=>i`
    <${La} label=${d} id=${p} thing=${f} among=${Vd}
      pick=${u=>N({[p]:u})} />
  `;return i`
    <section aria-label=${Jt.heading}>
      <h2>${Jt.heading}</h2>
      <div class="velden">
        ${c("van",Jt.from,n)} ${c("naar",Jt.to,o)}
        <label class="vink">
          <input type="checkbox" checked=${s}
            onChange=${()=>N({verzamel:s?null:"ja"})} />${` ${Jt.collective}`}
        </label>
        ${a&&i`<button type="button" onClick=${()=>N({van:o,naar:n})}>${Jt.swap}</button>`}
        <a href=${T("verken",{uit:n,kies:n})}>${Jt.back}</a>
      </div>
      ${!(n&&o)&&i`<p>${Jt.choose}</p>`} ${n&&n===o&&i`<p>${Jt.same}</p>`}
      ${a&&(l?i`<${xg} ...${r} found=${l} />`:i`<${vg} ...${r} />`)}
    </section>
  `}var Jt,Vd,Ud,Kd,Jd=L(()=>{"use strict";W();J();R();B();sr();G();Dt();Sl();Mo();Ct();Ta();Jt=k.explore.path,Vd=t=>ws(t)&&(Xn(t)||Ut(t)),Ud=t=>_e(t.map(C)),Kd=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(o=>$e(o)&&o!==e&&o!==n)});function Qd(t,{shown:e,opened:n,scenario:o}){let{weg:s}=A.route.query,r=Zr(t,e,o);return{f:()=>N({uit:t,kies:t,weg:null}),"+":()=>r&&N({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&N({uit:n.filter(a=>a!==t).join(",")}),h:()=>n.includes(t)||N({weg:[...za(s),t].join(","),kies:null}),p:()=>N({van:t}),Escape:()=>N({kies:null})}}function Sg({id:t,...e}){let{shown:n,opened:o,scenario:s}=e,r=Qd(t,e),a=Zr(t,n,s),l=(c,p)=>i`
    <button type="button" class="klein" onClick=${r[c]}>${p} <kbd>${c}</kbd></button>
  `;return i`
    <p class="acties">
      <a href=${ae(t)}>${$t.actions.page}</a>
      ${o.join()!==t&&l("f",$t.actions.only)}
      ${a>0&&!o.includes(t)&&l("+",F($t.open,a))}
      ${o.includes(t)&&o.length>1&&l("-",$t.actions.fold)}
      ${!o.includes(t)&&l("h",$t.actions.hide)}
      ${vn(t)!=="step"&&l("p",$t.actions.path)}
    </p>
  `}function Yd(t){let{shown:e,chosen:n}=t;if(!n)return i`<section class="inwoorden" aria-label=${$t.panel.label}><p class="zacht">${$t.panel.none}</p></section>`;let o=e.roles.filter(a=>a.from===n||a.to===n),s=e.ties.filter(a=>a.work===n||a.step===n),r=Ut(n)?"from":"to";return i`
    <section class="inwoorden" id="inwoorden" aria-label=${$t.panel.label}>
      <h2>${cn(n)}</h2>
      ${Ut(n)&&i`<p>${qe(n,t.scenario.date)}</p>`}
      ${_t(n)&&$e(n)&&i`<p class="zacht">${$t.panel.collective}</p>`}
      ${_t(n)&&i`<${Sg} id=${n} ...${t} />`}
      ${o.length>0&&i`<h3>${r==="from"?$t.panel.who:$t.panel.what}</h3>`}
      <ul class="buren">
        ${o.map(a=>i`<li>
            <${P} id=${a[r]} text=${cn(a[r])} /><span class="zacht"> – ${a.said}</span>
            <${Ho} of=${a.of[0]} look="zacht adres" />
          </li>`)}
      </ul>
      ${s.length>0&&i`<h3>${n===s[0].work?$t.panel.step:$t.panel.what}</h3>`}
      <ul class="buren">
        ${s.map(a=>i`<li>
            ${n!==a.work?i`<${P} id=${a.work} text=${cn(a.work)} />`:a.step===_s?$t.no_step:i`<${P} id=${a.step} />`}
            ${" "}<${Ke} basis=${a.basis} />
            ${x(a.of,"rationale")&&i`<span class="zacht"> ${$t.panel.reason} ${x(a.of,"rationale")}</span>`}
            ${a.of!==a.work&&i`<${Ho} of=${a.of} look="zacht adres" />`}
          </li>`)}
      </ul>
    </section>
  `}function Xd({shown:t,opened:e,chosen:n,scenario:o}){let s=ee(()=>{let c=u=>`wie${$e(u)?" verzamel":""}`,p=u=>e.includes(u)?" begin":"",d=u=>e.includes(u)?0:Zr(u,t,o),f=u=>i`<i class=${`staat b-${Io(u,o.date)}`}></i>`;return{columns:[t.who.map(u=>({id:u,text:cn(u),look:c(u)+p(u),badge:d(u)})),t.what.map(u=>({id:u,text:cn(u),look:`wat${p(u)}`,more:f(u)})),t.steps.map(u=>({id:u,text:cn(u),look:`stap${p(u)}`}))],ties:[...t.roles.map(({from:u,to:$})=>({from:u,to:$,look:"heel"})),...t.ties.map(({work:u,step:$,basis:m})=>({from:u,to:$,look:Zd(m)}))]}},[t]),r=c=>N({kies:c===n?null:c}),a=(c,p)=>p!==_s&&Qd(p,{shown:t,opened:e,chosen:n,scenario:o})[c]?.(),l=b($t.picture,{name:e.map(cn).join(", ")});return i`
    <div class="vlak" id="verkenbeeld">
      <${Ca} heads=${$t.columns} ...${s} chosen=${n} label=${l} choose=${r} press=${a} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${Object.entries(me).map(([c,[,p]])=>i`<li><span class=${`streep ${Zd(c)}`} aria-hidden="true"></span>${p}</li>`)}
    </ul>
    <p class="zacht sleutels">${$t.keys}</p>
  `}function tu({shown:t,chosen:e,scenario:n}){let o=new Set(t.roles.map(p=>p.to)),s=[...t.roles.map(p=>({who:p.from,role:p.said||"",work:p.to,of:p.of})),...t.what.filter(p=>!o.has(p)).map(p=>({who:"",role:"",work:p,of:[]}))],r=p=>t.ties.filter(d=>d.work===p).map(d=>d.step),a=p=>Do(p,n).length?$t.list.away:$t.list.nobody,l=[{...Ae("wie",$t.list.who,p=>p.who),text:p=>p.who?cn(p.who):a(p.work),cell:({who:p,work:d})=>p?[i`<${P} id=${p} />`,i`<${wo} id=${p} />`]:a(d)},{key:"rol",label:$t.list.role,text:p=>p.role},{...Ae("wat",$t.list.what,p=>p.work),cell:p=>i`<${P} id=${p.work} text=${cn(p.work)} />`},{key:"stap",label:$t.list.step,text:p=>r(p.work).map(cn).join(", ")},In("stand",$t.list.status,p=>p.work,n.date),Go($t.list.where,p=>p.of)],c=p=>({class:e&&[p.who,p.work,...r(p.work)].includes(e)?"gekozen":null});return i`<${ft} id="verkenlijst" caption=${F($t.list.caption,s.length)} rows=${s}
    columns=${l} about=${c} />`}var $t,za,cn,Og,Zd,eu=L(()=>{"use strict";W();J();R();B();sr();G();pt();Dt();Sl();Ct();Be();$t=k.explore,za=t=>(t||"").split(",").filter(ws),cn=t=>t===_s?$t.no_step:C(t);Og={"●":"heel","◐":"lang","○":"punt"},Zd=t=>Og[me[t]?.[0]]||"heel"});function ou(t,e){let n=I(t.filter(Boolean)),o=n.length-hr;return o<=0?e?n.join(e):_e(n):`${n.slice(0,hr).join(e||", ")}${e||" "}${Vn.more.replace("{count}",String(o))}`}function Cg(t,e){let n=It(t,"who",e).filter(r=>r.acts),o=r=>ut(r,"broader")||r,s=r=>`${C(o(ut(r,"barrier")))}, ${Z("Basis",x(r,"basis")).toLowerCase()}`;return[[Vn.who,Fa(n.map(r=>`${C(r.from)} (${r.said})`))],[Vn.state,qe(t,e)],[Vn.step,Fa(bs(t,e).map(s))],[Vn.where,Fa(ce(t).slice(0,2).map(Ot))]]}function ru(t,e,n,o){let s=e.find(c=>c.id===n||n===`leeg~${c.id}`);if(s)return{kind:s.group&&t.looks.edges[s.group]?.label||"",name:Ns(t,s,o),facts:[...Mg(t,s),[Vn.role,su(s)],[Vn.where,nu(s.about||[])]],thing:""};let r=e.filter(c=>c.from===n||c.to===n),a=c=>o(c.from===n?c.to:c.from),l=Ut(n)?Cg(n,t.date):[...r.slice(0,hr).map(c=>[a(c),jg(c,a(c))]),[Vn.also,r.length>hr?Vn.more.replace("{count}",String(r.length-hr)):""],[Vn.where,nu(r.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:_t(n)?H(Rt(n)):"",name:o(n),facts:l,thing:_t(n)?n:""}}var Vn,hr,Fa,nu,su,Mg,jg,au=L(()=>{"use strict";R();B();_n();Rs();G();pt();Dt();Vn=k.graph.card,hr=3;Fa=t=>ou(t,"; "),nu=t=>Fa(t.flatMap(e=>_t(e)?ce(e).slice(0,1).map(Ot):[]));su=t=>ou((t.roles||[]).map(e=>Z("Role",e))),Mg=(t,e)=>Is(t).map(o=>t.table[o]).map((o,s)=>[o,e.said[s]]),jg=(t,e)=>[...t.said.filter(n=>n&&Pt(n)!==Pt(e)),su(t)].filter(Boolean).join(" · ")});function Tg({picture:t,row:e}){let n=e.group&&!y.views[t.name]?Object.keys(y.around.table):Object.keys(t.table),o=Is(t).map(r=>t.table[r]),s=e.said.map((r,a)=>[n.length&&o[a],r]).filter(([r,a])=>r&&a);return i`<dl class="feiten">
    ${s.map(([r,a])=>i`<div><dt>${r}</dt><dd>${a}</dd></div>`)}
  </dl>`}function zg({picture:t,row:e,name:n}){let o=(e.about||[]).filter(r=>_t(r)&&r!==e.from&&r!==e.to),s=r=>yo(r,t.date).filter(Boolean).join(", ");return i`
    <h2>${Ns(t,e,n)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&i`<p>${t.looks.edges[e.group].label}</p>`}
    <${Tg} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&i`<p>${rn}</p>
        <p><a href=${T("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${be.slot_page}</a></p>`}
    ${o.length>0&&i`<p>${be.about}</p>
        <ul>${o.map(r=>i`<li>${Tt(r)?iu(r):C(r)}${Ut(r)&&i`<span class="zacht"> – ${s(r)}</span>`}${ce(r).slice(0,1).map(a=>i`<span class="zacht adres">${Ot(a)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(r=>r&&Tt(r)).map((r,a)=>i`${a>0&&" · "}${iu(r,be.page_of.replace("{name}",C(r)))}`)}</p>
  `}function Fg({picture:t,rows:e,node:n,name:o,unfold:s,opened:r,pick:a}){let l=e.filter(u=>u.from===n||u.to===n),c=t.nodes.find(u=>u.id===n)?.group,p=t.looks.nodes[c]?.label||Rt(n),d=r.includes(n),f=u=>{let $=u.from===n?u.to:u.from;return i`<li>
      ${t.arrows!==!1&&(u.from===n?be.towards:be.coming)}
      <button type="button" class="rijknop" onClick=${()=>a($||u.id)}>${o($)}</button>
      ${u.group&&i`<span class="zacht"> – ${t.looks.edges[u.group]?.label||u.said[0]}</span>`}
    </li>`};return i`
    <h2>${o(n)}</h2>
    <p>${p&&`${H(p)}. `}${Lg(l.length)}</p>
    ${_t(n)&&Tt(n)&&i`<p class="acties">
        <a href=${ae(n)}>${be.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(d)}
          onClick=${()=>s(n)}>${d?`− ${be.fold}`:`+ ${be.unfold}`}</button>
        ${" "}<a href=${T("verken",{uit:n,kies:n})}>${be.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,Ll).map(f)}</ul>
    ${l.length>Ll&&i`<p>${be.rest.replace("{count}",String(l.length-Ll))}</p>`}
  `}function lu(t){let{row:e,node:n,first:o}=t;return i`
    <section class="inwoorden" id="inwoorden" aria-label=${be.in_words}>
      ${e&&i`<${zg} ...${t} />`} ${n&&i`<${Fg} ...${t} />`}
      ${!e&&!n&&(o||i`<p class="zacht">${be.nothing_chosen}</p>`)}
    </section>
  `}function cu({picture:t,rows:e,name:n,hover:o,close:s,keep:r,unfold:a,opened:l,unfolds:c}){let p=jt();Bt(()=>{let u=$=>$.key==="Escape"&&s();return window.addEventListener("keydown",u),()=>window.removeEventListener("keydown",u)},[]),Bt(()=>{let{offsetWidth:u,offsetHeight:$,offsetParent:m}=p.current;if(!m)return;let g=Math.max(4,Math.min(o.x-20,m.clientWidth-u-4)),h=o.y+16,w=h+$>m.clientHeight-4?Math.max(4,o.y-18-$):h;p.current.style.transform=`translate(${g}px, ${w}px)`});let d=ru(t,e,o.id,n),f=d.facts.filter(([u,$])=>u&&$);return i`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>r(!0)} onPointerLeave=${()=>r(!1)}>
      ${d.kind&&i`<span class="zacht">${d.kind}</span>`}
      <strong>${d.name}</strong>
      <dl>${f.map(([u,$])=>i`<div><dt>${u}</dt><dd>${$}</dd></div>`)}</dl>
      ${d.thing&&Tt(d.thing)&&i`<p class="acties"><a href=${ae(d.thing)}>${be.page}</a>${c(d.thing)&&i`<button type="button" class="rijknop" onClick=${()=>a(d.thing)}>${l.includes(d.thing)?be.fold:be.unfold}</button>`}</p>`}
    </div>
  `}var be,Ll,iu,Lg,pu=L(()=>{"use strict";W();J();R();au();B();Rs();G();pt();be=k.graph,Ll=40,iu=(t,e=C(t))=>i`<a href=${ae(t)}>${e}</a>`,Lg=t=>(t===1?be.counted.one:be.counted.more).replace("{count}",t)});function du({picture:t,rows:e,names:n,chosen:o,pick:s,point:r,caption:a}){let l=_=>n.get(_)?.title||Un.nobody,c=_=>n.get(_)?.label||Un.nobody,{givers:p,takers:d,at:f}=jl(e,c),u=_=>t.looks.edges[_.group],$=_=>[_.said[0],u(_).label].filter(Boolean).join(", "),m=(_,j)=>[mr(_)!==mr(j)&&"nieuw",_===""&&"ongenoemd"].filter(Boolean).join(" "),g=(_,j)=>{let v=_.currentTarget.getBoundingClientRect(),E=_.currentTarget.closest(".vlak").getBoundingClientRect();r({id:j.id,x:v.right-E.left,y:v.bottom-E.top-10})},h=(_,j)=>{let v=f(_,j);if(!v.length)return null;let E=v.some(M=>M.id===o),S=v.some(M=>u(M).mark==="broken");return i`
      <button type="button" class=${S?"hapert":null} aria-pressed=${String(E)}
        aria-label=${`${l(_)} ${Un.to} ${l(j)}: ${v.map($).join("; ")}`}
        onClick=${()=>s(v[(v.findIndex(M=>M.id===o)+1)%v.length].id)}
        onMouseEnter=${M=>g(M,v[0])} onMouseLeave=${()=>r(null)}
        onFocus=${M=>g(M,v[0])} onBlur=${()=>r(null)}>
        ${v.length>2?i`<${Ws} look=${u(v[0])} /><b>${v.length}</b>`:v.map(M=>i`<${Ws} look=${u(M)} />`)}
      </button>
    `},w=_=>o&&e.some(j=>j.id===o&&(j.from||"")===_);return i`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${a}</caption>
        <thead>
          <tr>
            <td class="hoek">${Un.corner}</td>
            ${d.map((_,j)=>i`<th scope="col" class=${m(_,d[j-1]??_)}><span>${c(_)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${p.map((_,j)=>i`
              <tr class=${[m(_,p[j-1]??_),w(_)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(_)}</th>
                ${d.map((v,E)=>i`<td class=${m(v,d[E-1]??v)}>${h(_,v)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function uu({picture:t,rows:e,name:n,pick:o}){let s=Object.entries(t.looks.edges).map(([a,l])=>({look:l,rows:e.filter(c=>c.group===a)})).filter(a=>a.rows.length),r=s.filter(a=>a.look.mark==="broken").flatMap(a=>a.rows);return i`
    <h2>${Un.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${s.map(({look:a,rows:l})=>i`<li><${Ws} look=${a} /><b>${l.length}</b><span>${a.label}</span></li>`)}
      ${[["from",Un.no_giver],["to",Un.no_taker]].map(([a,l])=>{let c=e.filter(p=>!p[a]).length;return c>0&&i`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${r.length>0&&i`<h3>${Un.falters}</h3>
        <ul class="stromen">
          ${r.map(a=>i`<li>
              <button type="button" class="rijknop" onClick=${()=>o(a.id)}>
                ${n(a.from)} → ${n(a.to)}
              </button>
              <span>${a.said[0]}</span>
              ${a.said[2]&&i`<span class="zacht">${Un.since} ${a.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${H(Un.empty)}</p>
  `}function Bg(t,e){return Tl.has(t)||Tl.set(t,new Map(t.nodes.map(n=>[n.id,n.title]))),Tl.get(t).get(e)||Lo.not_said}function Ds(t,e,n){let o=Bd(n);return o?Bg(t,e[o]):e.said[Is(t).indexOf(n)]||""}function fu({picture:t,rows:e,chosen:n,pick:o,caption:s}){let r=Object.entries(t.table).map(([l,c],p)=>({key:l,label:c,sort:l!==Ag,text:d=>Ds(t,d,l).replace(Lo.not_said,""),cell:d=>p?Ds(t,d,l):i`<button type="button" class="rijknop" aria-pressed=${String(d.id===n)}
            onClick=${()=>o(d.id)}>${Ds(t,d,l)}</button>`}));return i`<${ft} id="beeldtabel" caption=${s} rows=${e} columns=${r} about=${l=>({key:l.id,class:n&&[l.id,l.from,l.to].includes(n)?"gekozen":null,"data-rij":l.id,"data-van":l.from||"","data-naar":l.to||"","data-lijn":l.color?"ja":null,onClick:c=>c.target.closest("button, a")||o(l.id)})}
    urlKey="sorteer" sort=${Eg} />`}function zl({picture:t,rows:e,name:n,chosen:o,pick:s}){let r=t.matrix,a=r?"from":"to",l=r?"to":"from",c=new Map(t.nodes.map(f=>[f.id,f.station??0])),p=jl(e,n)[r?"givers":"takers"],d=Wr(V(A.route.query));return p.sort((f,u)=>(c.get(f)||0)-(c.get(u)||0)),i`<div class="beeldlijst">
    ${p.map(f=>{let u=e.filter(v=>(v[a]||"")===f),$=u.filter(v=>v.color||r),m=u.filter(v=>!v.color&&!r&&v.state),g=r?0:$.filter(v=>$e(v[l]||"")).length,h=d.has(f)?Lo.list.undecided:Lo.list.nobody,w=F(r?Lo.list.flows:Lo.list.partners,$.length-g),_=$.length?`${w}${g?b(Lo.list.plus,{plus:g}):""}`:h,j=m.length>0&&F(Lo.list.slots,m.length);return i`
        <details key=${f} open=${p.length<4||u.some(v=>v.id===o)}>
          <summary>
            <h2>${n(f)}</h2>
            <span class="zacht">${[_,j].filter(Boolean).join(" · ")}</span>
          </summary>
          <ul>
            ${m.map(v=>i`<li class="leegrij"><span>${v.said.filter(Boolean).join(": ")}</span></li>`)}
            ${$.map(v=>i`<li>
                <button type="button" class="rijknop" aria-pressed=${String(v.id===o)}
                  onClick=${()=>s(v.id)}>
                  ${r&&i`<${Ws} look=${t.looks.edges[v.group]} />`}
                  ${r&&"→ "}${n(v[l])}
                </button>
                <span class="zacht">${v.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var Lo,Un,Ws,Eg,Ag,Tl,Fl=L(()=>{"use strict";W();J();R();St();B();Rs();Dt();Be();Lo=k.graph,Un=k.graph.matrix,Ws=({look:t})=>i`
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
`;Eg="from_label",Ag="amount",Tl=new WeakMap});function hu(t){let{of:e,nodes:n,edges:o,options:s,handle:r,lit:a,line:l,look:c,shown:p,title:d,opened:f}=t,u=jt(),$=zn({of:"",view:null,ids:new Set}),m=zn(t);m.current=t,Bt(()=>{let w=performance.now(),_=$.current.of===e?$.current.view:null,j=0,v=(M,ct)=>{window.clearTimeout(j),j=window.setTimeout(()=>m.current.onHover(M===null?null:{id:M,...ct}),Pg)},E=ka(u.current,{nodes:n,edges:o,options:s,view:_,opened:f},{onChoose:M=>m.current.onChoose(M),onUnfold:M=>m.current.onUnfold(M),unfolds:M=>m.current.unfolds(M),onHover:v});r.current=E;let S=_?n.map(M=>M.id).filter(M=>!$.current.ids.has(M)):[];return S.length&&E.show([...S,...a]),u.current.dataset.ms=String(Math.round(performance.now()-w)),()=>{window.clearTimeout(j),$.current={of:e,view:E.view(),ids:new Set(n.map(M=>M.id))},E.destroy(),r.current=null}},[e,n,o]),Bt(()=>{p&&$.current.of===""&&r.current.fit(12/14)},[p]),Bt(()=>{let w=()=>window.setTimeout(()=>r.current?.fit(),60),_=()=>r.current?.fit();return document.addEventListener("fullscreenchange",w),window.addEventListener("beforeprint",_),()=>{document.removeEventListener("fullscreenchange",w),window.removeEventListener("beforeprint",_)}},[]),Bt(()=>r.current.select(a,l?[l]:[],c),[e,n,o,a.join(" "),l]);let g=w=>Ig[w.key]?.(t),h={height:`${Jp(n,Math.max(420,Math.round(window.innerHeight*Ng)))}px`};return i`<div class="doek" id="doek" ref=${u} style=${h} data-title=${d} onKeyDown=${g}></div>`}function bu({handle:t,picture:e,reset:n}){let o=(a,l,c)=>i`<button type="button" class="klein" aria-label=${Ne.tools[a]} onClick=${c}>${l}</button>`,s=()=>document.fullscreenElement?document.exitFullscreen():ht("beeld").requestFullscreen().catch(()=>{}),r=()=>{if(!t.current.given.nodes.length)return ot(Ne.empty);ot(Ne.keep.busy),od({name:e.name,picture:e,handle:t,scenario:V(A.route.query)})};return i`
    <div class="werkbalk">
      ${o("in","+",()=>t.current.zoom(1.25))} ${o("out","−",()=>t.current.zoom(.8))}
      ${o("fit",Ne.tools.fit,()=>t.current.fit())} ${o("back",Ne.tools.back,n)}
      ${o("screen",Ne.tools.screen,s)} ${o("png",Ne.tools.png,r)}
    </div>
  `}function ku({picture:t,ids:e,left:n}){if(!e.length)return null;let o=s=>N({uit:e.slice(0,s).join(",")||null});return i`
    <nav class="spoor" aria-label=${Ne.trail}>
      <button type="button" class="rijknop" onClick=${()=>o(0)}>${t.title}</button>
      ${e.map((s,r)=>{let a=C(s),l=r===e.length-1;return i`<span aria-hidden="true"> › </span>${l?i`<strong>${b(Ne.unfolded,{name:a})}</strong>`:i`<button type="button" class="rijknop" onClick=${()=>o(r+1)}>${a}</button>`}`})}
      ${[...n].map(([s,{shown:r,count:a}])=>{let l=b(Ne.left_out,{name:C(s),shown:r,all:r+a});return i`<p class="zacht">
          ${l} <a href=${T("verken",{uit:s,kies:s})}>${Ne.surroundings}</a>
        </p>`})}
    </nav>
  `}function yu({picture:t,hidden:e}){let n=new Set(e.split(",").filter(Boolean)),o=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),s=c=>t.layout==="grid"&&t.looks.edges[c],r=Object.entries(t.looks.nodes).filter(([c])=>!s(c)&&t.nodes.some(p=>p.group===c)),a=(c,p)=>{if(t.matrix&&p.mark)return i`<${Ws} look=${p} />`;if(t.layout==="route"&&p.mark)return i`<${Dg} look=${p} />`;if(t.layout!=="grid")return i`<${Wg} look=${p} />`;let d=t.looks.nodes[c];return d?i`<${mu} look=${d} />`:i`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?n.delete(c):n.add(c),N({zonder:[...n].sort().join(",")})};return i`
    <ul class="lijnen" aria-label=${Ne.lines}>
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
    ${!t.matrix&&i`<ul class="lijnen" aria-label=${Ne.points}>
      ${r.map(([,c])=>i`<li><${mu} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&i`<li><span class="leegvak" aria-hidden="true"></span><span>${Ne.slots}</span></li>`}
    </ul>`}
  `}var Ne,Pg,Ng,Ig,gu,Rg,Dg,Wg,$u,mu,wu=L(()=>{"use strict";re();W();J();R();St();B();G();$l();il();Fl();Ne=k.graph,Pg=250,Ng=.9,Ig={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};gu=({ways:t,shows:e,choose:n})=>i`
  <div class="knoppen" role="group" aria-label=${Ne.show.label}>
    ${t.map(([o,s])=>i`<button type="button" id=${`toon-${o}`} aria-pressed=${String(e===o)}
          onClick=${()=>n(o)}>${s}</button>`)}
  </div>
`;Rg={full:i`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:i`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:i`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},Dg=({look:t})=>i`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${Rg[t.mark]}
  </svg>
`,Wg=({look:t})=>i`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,$u={name:!0,hollow:!0,stop:!0,side:!0,tag:!0,waiting:!0},mu=({look:t})=>i`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?i`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:i`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${$u[t.shape]?"#FFFFFF":t.color} stroke=${$u[t.shape]?t.color:"#16212B"} />`}
  </svg>
`});function To(){let t=k.missing;return i`
    <${st} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${T("overzicht")}>${t.home}</a></p>
  `}function Vg({text:t}){let e=Sp(t);return i`
    <section class="blok" id="anders">
      ${e.length>0&&i`<p>${Ce.alone} ${e.map(n=>i` <a href=${Hg(n)}>${n}</a>`)}</p>`}
      <p>${Ce.try} ${Object.entries(Ce.lists).map(([n,o])=>i` <a href=${T(n)}>${o}</a>`)}</p>
    </section>
  `}function Ug({text:t,answers:e}){let[n,o]=q(null);if(we(()=>{let l=!0;o(null);let c=window.setTimeout(()=>{et().ask("find",{text:t}).then(p=>l&&o(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:s,count:r}=n,a=l=>[", ",Ce.source.about,i`<${de} ids=${l} />`];return i`
    <section id="in-de-bron">
      <h2>${b(Ce.source.title,{count:r})}</h2>
      ${r===0&&i`<p>${Ce.source.none}</p>`}
      ${s.length<r&&i`<p class="zacht">${b(Ce.source.first,{count:s.length})}</p>`}
      <ol class="resultaten">
        ${s.map(({vindplaats:l,woorden:c,over:p})=>i`
            <li key=${l}>
              <p><${Al} text=${c} answers=${e} /></p>
              <p class="zacht">
                ${Ot(l)}${p.some(Tt)&&a(p.filter(Tt))}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function _u({route:t}){let e=t.query.q||"",{found:n,read:o,answers:s}=Hi(e),r=e.trim()!=="",a=I(n.map(p=>p.kind)).sort(Q),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);Bt(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?F(Ce.found,l.length):b(Ce.nothing,{text:e});return i`
    <${st} text=${Ce.title} />
    <section class="filters" aria-label=${Ce.label}>
      <div class="velden">
        <${Dn} label=${Ce.field} name="q" id="zoekterm" />
        ${a.length>1&&i`<${zt} label=${Ce.what} name="wat" options=${a.map(p=>[p,p])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:Ce.type}</p>
    ${o&&i`<p id="gelezen">${b(Ce.read,{text:o})}</p>`}
    ${r&&!n.length&&i`<${Vg} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,El).map(p=>i`<${qg} key=${p.id} item=${p} answers=${s} />`)}
    </ol>
    ${l.length>El&&i`<p>${b(Ce.too_many,{count:l.length-El})}</p>`}
    ${r&&wn()&&i`<${Ug} text=${e} answers=${s} />`}
    <${ne} text=${r?c:""} />
  `}var Ce,El,Al,qg,Hg,gr=L(()=>{"use strict";ko();W();J();Vt();R();B();Re();Vi();G();Je();Ct();Ce=k.search;El=100,Al=({text:t,answers:e})=>ea(t,e).map(({said:n,on:o})=>o?i`<mark>${n}</mark>`:n),qg=({item:t,answers:e})=>i`
  <li>
    <a href=${T(t.path)}><${Al} text=${t.label} answers=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${K&&Nt(t.id)&&`, ${Nt(t.id)?.title}`}
    </span>
    <p><${Al} text=${Op(t,e)} answers=${e} /></p>
  </li>
`,Hg=t=>T("zoek",{q:t})});function Kg(t){let e=Lt(),n=t.matrix?[["matrix",Yt.show.matrix],["beeld",Yt.show.arrows]]:[["beeld",Yt.show.picture]],o=e&&(t.matrix||t.layout==="route")?[["lijst",Yt.show.list]]:[],s=["tabel",Yt.show.table];return e&&!o.length&&!t.choose?[s,...n]:[...o,...n,s]}function Gg(t,e,n){let o=Object.keys(t.table);return n?e.filter(s=>o.some(r=>mn(Ds(t,s,r),n))):e}function Jg({picture:t,drawn:e,opened:n,chosen:o,row:s,lit:r,choices:a,handle:l,turn:c,shown:p,tell:d}){let f=ee(()=>e.rows.filter(g=>g.color),[e]),u=ee(()=>[...e.nodes].filter(g=>g.title).sort((g,h)=>g.y-h.y||g.x-h.x).map(g=>g.id),[e]),$=g=>g&&ns(g),m=g=>{let h=u[(u.indexOf(r[0])+g+u.length)%u.length];N({kies:h},!0)};return i`
    <${hu} of=${`${t.name}|${t.date}|${a}|${c}`} nodes=${e.nodes}
      edges=${f} options=${Qg(t,n)} opened=${n} handle=${l} lit=${r}
      line=${s?.color?s.id:""} look=${!!o||r.length===1} shown=${p}
      title=${b(Yt.picture,{title:t.title})} onChoose=${$} onStep=${m}
      unfolds=${d.unfolds} onUnfold=${d.unfold} onHover=${d.point}
      onClear=${()=>N({kies:null},!0)} />
  `}function Zg({picture:t,query:e}){let n=jt(),o=zn(!1),[s,r]=q(0),[a,l]=q(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(Y=>e[Y]).join("|"),d=ee(()=>Pd(t,e),[t,p]),f=(e.uit||"").split(",").filter(_t),u=ee(()=>Fd(d,f,t.date,t.layout),[d,e.uit]),$=ee(()=>new Map(u.nodes.map(Y=>[Y.id,Y])),[u]),m=u.rows.find(Y=>Y.id===c||c===`leeg~${Y.id}`&&Y),g=m?"":$.has(c)?c:"",h=ee(()=>Gg(t,d.rows,e.zoek),[d,e.zoek]),w=!m&&!g&&e.zoek,_=w?u.nodes.filter(Y=>mn(Y.title||"",w)).map(Y=>Y.id):[],j=Kg(t),v=j.some(([Y])=>Y===e.toon)?e.toon:j[0][0],E=t.choose&&!qd(e),S=v==="beeld"&&!E,M=Y=>$.get(Y)?.title||(t.matrix?Yt.matrix.nobody:Yt.not_said),ct=Y=>_t(Y)&&Tt(Y),z=Y=>{if(!ct(Y))return;let Mr=f.includes(Y)?f.filter(h$=>h$!==Y):[...f,Y];D(!1),N({uit:Mr.join(","),kies:Y})},O=Y=>{(Y||!o.current)&&l(Y)},D=Y=>{o.current=Y,Y||l(null)};we(()=>{!c||!A.started||(m&&!(m.from&&m.to)?ot(b(Yt.chosen_one,{name:Ns(t,m,M)})):m?ot(b(Yt.chosen_pair,{from:M(m.from),to:M(m.to)})):g&&ot(b(Yt.chosen_one,{name:M(g)})))},[c]),Bt(()=>(Bl={name:t.name,drawing:n.current},()=>{Bl=null}));let U=m&&!m.color?`leeg~${m.id}`:"",it=U&&$.has(U)?[U]:m?[m.from,m.to].filter(Boolean):g?[g]:_,je={unfolds:ct,unfold:z,point:O},ye={picture:t,rows:u.rows,name:M,opened:f,unfold:z,pick:ns},tn=a&&a.id!==c&&i`<${cu} ...${ye} unfolds=${ct} keep=${D} hover=${a} close=${()=>D(!1)} />`,Jn=F(Yt.rows,h.length),qt=t.matrix?i`<${uu} picture=${t} rows=${h} name=${M} pick=${ns} />`:t.layout==="route"&&S&&i`<p class="zacht">${Yt.nothing_chosen}</p>
        <${zl} picture=${t} rows=${h} name=${M} chosen="" pick=${ns} />`;return i`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${gu} ways=${j} shows=${v} choose=${Y=>N({toon:Y},!0)} />
      ${S&&i`<${bu} handle=${n} picture=${t} reset=${()=>r(s+1)} />`}
      <${Dd} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${v==="tabel"}>
          ${S&&i`<${ku} picture=${t} ids=${f} left=${u.left} />`}
          ${t.choose&&!E&&i`<p class="spoor"><a href=${T(["graaf",t.name])}>${Yt.choose.back}</a></p>`}
          <div class="vlak">
            ${E?i`<${Hd} picture=${t} />`:v==="matrix"?i`<${du} picture=${t} rows=${h} names=${$} chosen=${m?.id||""}
                      pick=${ns} point=${O} caption=${b(Yt.matrix.caption,{rows:Jn})} />`:v==="lijst"?i`<${zl} picture=${t} rows=${h} name=${M} chosen=${m?.id||""}
                        pick=${ns} />`:i`<${Jg} ...${{picture:t,drawn:u,opened:f,chosen:c,row:m,lit:it,choices:p,handle:n,turn:s,tell:je}}
                        shown=${v==="beeld"} />`}
            ${!d.rows.length&&i`<p class="leegbeeld">${Yt.empty}</p>`}
            ${tn}
          </div>
          ${!E&&i`<${yu} picture=${t} hidden=${e.zonder||""} />`}
          ${v==="matrix"&&i`<p class="acties"><${hn} name=${t.name} title=${t.title} of=".stroomtabel"
              scenario=${V(e)} legend=".lijnen li" /></p>`}
          ${S&&i`<p class="zacht sleutels">${Yt.keys}</p>`}
        </div>
        <div class="tabel" hidden=${v!=="tabel"}>
          <${fu} picture=${t} rows=${h} chosen=${m?.id||g} pick=${ns}
            caption=${b(Yt.caption,{title:t.title,rows:Jn})} />
          <div class="acties">
            <${oe} name=${`${t.name}.csv`} rows=${()=>Yg(t,h)} />
          </div>
        </div>
      </div>
      <${lu} ...${ye} row=${m} node=${g} first=${qt} />
    </div>
    ${e.koppelingen&&i`<p class="zacht">${Yt.loose}</p>`}
  `}function Nl({name:t,title:e,sentence:n}){let o=Object.values(y.views).map(r=>[r.name,r.tab||r.title]),s=[[vu,k.explore.heading],...o];return i`
    <${st} text=${e}><p class="uitleg">${n}</p><//>
    <ul class="beelden" aria-label=${Yt.pictures}>
      ${s.map(([r,a])=>{let l=r===t?"page":null,c=T(r===vu?r:["graaf",r]);return i`<li><a href=${c} aria-current=${l}>${a}</a></li>`})}
    </ul>
  `}function xu({route:{path:t,query:e}}){let n=t[1]||Object.keys(y.views)[0],o=ee(()=>Ed(n,e),[n,e.stand,e.plan,e.ding]);return o?i`
    <${Nl} name=${n} title=${o.title} sentence=${o.sentence} />
    <${Zg} key=${n} picture=${o} query=${e} />
  `:i`<${To} />`}var Yt,vu,Bl,Pl,ns,Qg,Yg,Il=L(()=>{"use strict";re();ko();W();J();Vt();R();St();B();Rs();G();pu();Kt();Mo();Ta();wu();Fl();gr();Yt=k.graph,vu="verken",Bl=null,Pl=()=>Bl,ns=t=>N({kies:A.route.query.kies===t?null:t},!0);Qg=(t,e)=>e.length?{...t.options,groups:{...y.around.options.groups,...t.options.groups}}:t.options,Yg=(t,e)=>[[...Object.values(t.table),...an],...e.map(n=>[...Object.keys(t.table).map(o=>Ds(t,n,o)),...pe(null)])]});function eb({opened:t,scenario:e,query:n,field:o}){let s=[n.uit,n.weg,n.stap,n.soort,n.kies,e.key,e.plan].join("|"),r=za(n.weg),a={opened:t,chosen:n.kies||"",hidden:r,step:n.stap||"",kind:n.soort||""},l=ee(()=>rp(a,e),[s]),c=[...l.who,...l.what,...l.steps],p=c.includes(a.chosen)?a.chosen:"",d=c.length>ep,f=Su.includes(n.toon)?n.toon:Lt()?"lijst":"beeld",u=d?"lijst":f,$={shown:l,opened:t,chosen:p,scenario:e},m=t.map(cn).join(", "),g=i`
    <button type="button" class="klein" onClick=${()=>N({weg:null})}>${Ie.again}</button>
  `;return i`
    <div class="verkenbalk">
      ${o} ${!d&&i`<${tb} way=${u} />`}
      <${ln}>
        <div class="velden">
          <${zt} name="stap" label=${Ie.filters.step} options=${Te} />
          <${zt} name="soort" label=${Ie.filters.kind} options=${hs} />
          ${(n.stap||n.soort)&&i`<${Wn} names=${["stap","soort"]} />`}
        </div>
      <//>
      ${u!=="lijst"&&i`<${hn} name=${Ie.file} title=${m} scenario=${e} of="#verkenbeeld"
          legend="#verkenlegenda li" />`}
    </div>
    ${r.length>0&&i`<p>${F(Ie.hidden,r.length)} ${g}</p>`}
    ${d&&i`<p role="status">${b(Ie.too_many,{count:c.length})}</p>`}
    ${!l.what.length&&i`<p>${n.stap||n.soort||r.length?Ie.nothing:Ie.alone}</p>`}
    <div class="graaf">
      <div class="hoofd">
        ${u!=="lijst"&&i`<div class="tekening"><${Xd} ...${$} /></div>`}
        ${u!=="beeld"&&i`<${tu} ...${$} />`}
      </div>
      <${Yd} ...${$} />
    </div>
  `}function Ou({route:{query:t}}){let e=V(t),n=za(t.uit),o=a=>{N({uit:a,kies:a,weg:null}),ot(cn(a))},s=i`<${La} label=${Ie.search} id="ding" thing=${n[0]||""} pick=${o} />`,r=n.length?i`<${eb} ...${{opened:n,scenario:e,query:t,field:s}} />`:i`<div class="velden">${s}</div><${Xg} />`;return i`
    <${Nl} name="verken" title=${Ie.heading} sentence=${Ie.sentence} />
    ${t.van?i`<${Gd} query=${t} scenario=${e} />`:r}
  `}var Ie,Su,Xg,tb,Cu=L(()=>{"use strict";re();W();J();Vt();R();St();B();sr();G();Jd();Je();eu();Mo();Ta();Il();Ie=k.explore,Su=["beeld","beide","lijst"],Xg=()=>i`
  <h2>${Ie.begin.steps}</h2>
  <ul class="keuzetegels">
    ${xe.map(({id:t,label:e,step:n})=>i`
        <li><a href=${T("verken",{uit:t,kies:t})}><b>${e}</b><span>${n}</span></a></li>
      `)}
  </ul>
  <p><a href=${T("verken",{van:"kies"})}>${Ie.begin.connect}</a></p>
`,tb=({way:t})=>i`
  <fieldset class="keuze">
    <legend class="sr">${Ie.show.label}</legend>
    <div class="knoppen">
      ${Su.map(e=>i`
          <button type="button" aria-pressed=${String(e===t)} onClick=${()=>N({toon:e})}>
            ${Ie.show[e]}
          </button>
        `)}
    </div>
  </fieldset>
`});function Ea(t,e){let n=lo();for(let{mark:s}of t)e?n.add(s):n.delete(s);let o=n.size===0;return N({merk:[...n].join(Rl),...o&&{alleen:null}},!0),n.size}var Rl,lo,Mu,Dl,Wl=L(()=>{"use strict";J();Rl=".",lo=()=>new Set((A.route?.query.merk||"").split(Rl).filter(Boolean)),Mu=()=>[...lo()].join(Rl),Dl=()=>!!A.route?.query.alleen&&lo().size>0});var ql,nb,Aa,qs,os,br=L(()=>{"use strict";W();B();ql=k.shared.outcomes,nb={disc:i`<circle r="5.5" />`,tail:i`<circle r="4.5" />`,diamond:i`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:i`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:i`<circle r="4.5" />`,half:i`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Aa=({outcome:t})=>i`<g class=${`teken teken-${ql[t].sign}`}>${nb[ql[t].sign]}</g>`,qs=({outcome:t})=>i`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Aa} outcome=${t} />
  </svg>
`,os=({outcome:t,on:e=""})=>i`
  <span class="uitkomst">
    <${qs} outcome=${t} /> ${ql[t].said}${e&&i`<span class="bij">${e}</span>`}
  </span>
`});function Hl({gaps:t,what:e}){let n=lo(),o=t.filter(a=>n.has(a.mark)).length,s=a=>ot(F(jn.bar.changed,Ea(t,a.target.checked))),r=t.length>1?b(jn.mark_all,{count:t.length,what:e}):b(jn.mark,{what:e});return i`
    <label class="merk">
      <input type="checkbox" checked=${o===t.length} indeterminate=${o>0&&o<t.length}
        aria-label=${r} onChange=${s} />
    </label>
  `}function ab({title:t,gaps:e,beside:n,by:o,scenario:s,open:r}){let a=e.filter(f=>f.heavy).length,l=new Map;for(let{query:f,subject_label:u}of e){let $=o==="topic"?vo(f):u;l.set($,(l.get($)||0)+1)}let c=[...l].map(([f,u])=>u>1?b(jn.repeated,{title:f,count:u}):f),p=i`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        <strong>${e.length}</strong> ${F(jn.questions,e.length).replace(/^\d+ /,"")}
        ${a>0&&i`<span class="bij">${b(jn.heavy,{count:a})}</span>`}
      </span>
      <span class="vouwbij">${c.slice(0,6).join(" · ")}${c.length>6&&" …"}</span>
      ${n>0&&i`<span class="vouwtal bij">${b(jn.about_source,{count:n})}</span>`}
    </span>
  `;return i`
    <div class="vouw">
      <${Hl} gaps=${e} what=${t} />
      <${pr} summary=${p} inside=${()=>e.map(f=>i`<${sb} key=${ob(f)} gap=${f} scenario=${s} query=${y.queries[f.query]||{}} />`)} open=${r} />
    </div>
  `}function Tu({gaps:t,beside:e,by:n,scenario:o,open:s}){let{of:r,all:a}=rb[n],l=(c,p)=>c.filter(d=>r(d)===p);return a(t).map(([c,p])=>({id:c,title:p,found:l(t,c)})).filter(({found:c})=>c.length).map(({id:c,title:p,found:d})=>i`
        <${ab} key=${c} title=${p} gaps=${d} beside=${l(e,c).length} by=${n}
          scenario=${o} open=${s} />
      `)}function ib({row:t}){let e=t.who.length>ju+1?t.who.slice(0,ju):t.who,n=t.who.length-e.length;return i`
    <${de} ids=${e} />
    ${n>0&&b(jn.deadline.others.more,{names:"",count:n})}
    <span class="bij">${jn.deadline.how[t.how]}</span>
  `}function lb({gap:t,found:e,scenario:n}){let o=e.deadline,s=jn.deadline.columns,r=le(e.subject),a=C(e.subject);return i`
    <tr role="row" class=${Lu(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Hl} gaps=${[t]} what=${o.what||a} /></td>
      <th scope="row" role="rowheader" data-kop=${s.work}>
        <${P} id=${e.subject} text=${r===a?a:`${r} ${e.subject_label}`} />
        ${o.what&&i`<span class="bij">${o.what}</span>`}
        <${Ji} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${s.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${s.stand}><${os} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${s.who}><${ib} row=${o} /></td>
    </tr>
  `}function zu({rows:t,scenario:e,all:n}){let{columns:o,caption:s,title:r,lanes:a,note:l,show:c}=jn.deadline,p=Lt()?pb:cb,d=n||t.length<=p+1?t:t.slice(0,p),f=or(t.map(({found:u})=>u.deadline?.outcome||""));return i`
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
            ${Object.values(o).map(u=>i`<th scope="col" role="columnheader">${u}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${d.map(u=>i`<${lb} ...${u} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${d.length<t.length&&i`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>N({termijnen:"alle"},!0)}>
            ${F(c,t.length-d.length)}
          </button>
        `}
    </section>
  `}var jn,Lu,ob,sb,rb,ju,cb,pb,Fu=L(()=>{"use strict";re();W();J();Vt();R();B();Wl();G();Dt();zs();Ct();br();jn=k.gaps;Lu=t=>lo().has(t.mark)?"gemarkeerd":"",ob=t=>`${t.mark} ${t.sentence}`,sb=({gap:t,scenario:e,query:n})=>i`
  <article class=${`punt gewicht-${t.severity} ${Lu(t)}`} data-vraag=${t.mark}>
    <${Hl} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Gi} gap=${t} query=${n} />
      <${Ji} gap=${t} scenario=${e} />
    </div>
  </article>
`,rb={topic:{of:t=>t.topic,all:()=>y.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>I(t.map(e=>e.query)).map(e=>[e,vo(e)])}};ju=2;[cb,pb]=[8,5]});function db({scenario:t,tell:e}){let n=o=>Xs(e,Ze.busy,async()=>{let s={options:fs(t),marks:Mu(),kind:o};Oe(`${Ze.file}.${o}`,(await et().ask("marked",s)).data,Au[o])});return Object.keys(Au).map(o=>i`<button type="button" id=${`merk-${o}`} onClick=${()=>n(o)}>${Ze.office[o]}</button>`)}function ub({gaps:t,scenario:e,rows:n}){let[o,s]=q(""),r=lo();if(!r.size)return null;let a=t.filter(f=>r.has(f.mark)),l=r.size-a.length,c=Dl(),p=()=>{Ea([...r].map(f=>({mark:f})),!1),ot(Ze.cleared)},d=()=>{N({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return i`
    <section class="merkbalk" aria-label=${Ze.label}>
      <p>
        <strong>${F(Ze.count,r.size)}</strong>${l>0&&F(Ze.elsewhere,l)}
      </p>
      <button
        type="button" class="alslink" id="alleen"
        onClick=${()=>N({alleen:c?null:"gemarkeerd"})}>
        ${c?Ze.every:Ze.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${Ze.clear}</button>
      <p class="merkuitleg" aria-live="polite">${o||Ze.address}</p>
      <button type="button" id="merk-print" onClick=${d}>${Ze.print}</button>
      <${oe} name=${`${Ze.file}.csv`} rows=${()=>n(a)} label=${Ze.csv} id="merk-csv" />
      ${wn()&&i`<${db} scenario=${e} tell=${s} />`}
    </section>
  `}function fb({all:t}){let e=(r,a)=>I(r).map(l=>[l,a(l)]),n=e(t.flatMap(r=>Vo(r).flatMap(a=>a.partners)),Nu),o=e(t.map(r=>r.query).sort(Q),vo),s=Object.entries(y.codes.Severity).map(([r,a])=>[r,a.label]);return i`
    <${ln}>
      <div class="velden">
        <${zt} label=${bt.fields.partner} name="partner"
          options=${n.sort((r,a)=>Q(r[1],a[1]))} />
        <${zt} label=${bt.fields.step} name="stap"
          options=${[...Te,...Pu("stap",rt)]} />
        <${zt} label=${bt.fields.query} name="vraag" options=${o} />
        <${zt} label=${bt.fields.weight} name="gewicht"
          options=${[...s,...Pu("gewicht",r=>Z("Severity",r))]} />
        <${zt} label=${bt.fields.kind} name="soort" options=${hs} />
        <${Dn} label=${bt.fields.text} name="tekst" />
        <${Wn} names=${Vl} />
      </div>
    <//>
  `}function $b({points:t,low:e,source:n,query:o}){let s=I(t.map(c=>c.topic)).length,r=c=>F(bt.questions,c.length),a={points:b(bt.part_counts.points,{questions:r(t),topics:F(bt.topics_count,s)}),source:b(bt.part_counts.source,{questions:r(e)})},l=(c,p,d)=>i`
    <a href=${T("aandachtspunten",{...o,deel:p})} aria-current=${d?"true":null} id=${`deel-${p}`}>
      <strong>${bt.parts[c]}</strong> ${a[c]}
    </a>
  `;return i`
    <nav class="delen" aria-label=${bt.parts_label}>
      ${l("points","overleg",!n)}${l("source",Iu,n)}
    </nav>
  `}function mb({gaps:t,beside:e,per:n,scenario:o,open:s,all:r}){let a=[...t,...e].flatMap(f=>Vo(f).map(u=>({gap:f,found:u}))).filter(({found:f})=>f.deadline).sort((f,u)=>Q(f.found.deadline?.day||"",u.found.deadline?.day||"")),l=t.filter(f=>!f.deadline),c=Ba[n],p=Object.entries(Ba).map(([f,u])=>[f,bt.fold[u]]),d=()=>N({vouw:s?"in":"uit"},!0);return i`
    ${a.length>0&&i`<${zu} rows=${a} scenario=${o} all=${r} />`}
    ${l.length>0&&i`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${bt.heading[c]}</h2>
            <p>${bt.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${d}>${s?bt.refold:bt.unfold}</button>
            </p>
          </header>
          <${As} legend=${bt.fold_by} name="per" options=${p} current=${n} id="per" />
          <${Tu} gaps=${l} beside=${e} by=${c} scenario=${o} open=${s} />
        </section>
      `}
    ${!t.length&&i`<p>${bt.none}</p>`}
  `}function Ru({route:t}){let e=V(t.query),n=t.query,o=X(e).gaps,s=Dl(),r=s?o.filter(h=>lo().has(h.mark)):Ap(o,n),a=r.filter(h=>!h.source),l=r.filter(h=>h.source),c=n.deel?n.deel===Iu:!a.length&&l.length>0,p=s||!!n.vraag,d=p?r:c?l:a,f=s||Vl.some(h=>n[h]),u=n.vouw?n.vouw==="uit":f&&d.length<=hb,$=n.per in Ba?n.per:Object.keys(Ba)[Number(c&&!p)],m=Object.fromEntries(Vl.filter(h=>n[h]).map(h=>[h,n[h]])),g=h=>F(bt.questions,h.length);return i`
    <${st} text=${bt.title}>
      <p class="uitleg">${b(bt.intro,{report:to(at(e.plan))})} ${rn}</p>
    <//>
    ${Le(e).map(h=>i`<${ao} key=${h.key} plan=${h} />`)}
    <div class="deelrij">
      ${p?i`<p class="delen"><strong>${s?bt.only_title:vo(n.vraag)}</strong></p>`:i`<${$b} points=${a} low=${l} source=${c} query=${m} />`}
      <${Oa} scenario=${e} />
    </div>
    <div class=${s?"vragen alleen":"vragen"}>
      ${!s&&i`<${fb} all=${o} />`}
      <div class="vraaglijst">
        ${c&&!p&&i`<p class="zacht">${bt.source_intro}</p>`}
        <p class="zacht" id="weegt">${bt.weights}</p>
        <${mb} key=${`${c}${s}`} gaps=${d} beside=${c||p?[]:l} per=${$}
          scenario=${e} open=${u} all=${f||!!n.termijnen} />
        <p class="acties"><${oe} name="aandachtspunten.csv" rows=${()=>Bu(d,e)} /></p>
        <${oa} />
      </div>
    </div>
    <${ub} gaps=${o} scenario=${e} rows=${h=>Bu(h,e)} />
    <${ne} text=${b(bt.shown,{points:g(a),low:g(l)})} />
  `}var bt,Ze,Eu,Au,Nu,Bu,Pu,Vl,Iu,Ba,hb,Du=L(()=>{"use strict";re();W();J();Vt();R();St();B();Re();Wl();G();pt();Je();Kt();Fu();zs();bt=k.gaps,Ze=k.gaps.bar,Eu="application/vnd.openxmlformats-officedocument",Au={docx:`${Eu}.wordprocessingml.document`,xlsx:`${Eu}.spreadsheetml.sheet`};Nu=t=>C(ze(t)||t),Bu=(t,e)=>[[...bt.csv,...an],...t.map(n=>[n.number,Z("Severity",n.severity),vo(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(rt).join(", "),n.kinds.map(mt).join(", "),n.partners.map(Nu).join(", "),n.subject_label,_o(n).map(Ot).join("; "),...pe(e,n.plan)])],Pu=(t,e)=>{let n=A.route.query[t]||"";return n.includes(",")?[[n,_e(n.split(",").map(e))]]:[]},Vl=["tekst","stap","soort","partner","vraag","gewicht"];Iu="bron";Ba={onderwerp:"topic",soort:"query"};hb=25});function Ul({name:t,of:e,rows:n,columns:o,fields:s,keep:r,sort:a,groups:l,named:c,progress:p=!1}){let d=k[e];return function({route:u}){let{plan:$,strict:m}=V(u.query),g=p&&m?k.shared.choices.strict_said:"",h=n($).filter(v=>r(v,u.query)),w=o(),_=F(d.count,h.length),j=()=>Wo(w,Rr(h,w,Yi("sorteer",a)),v=>pe(null,Nt(v.id)?.key||$,g));return i`
      <${st} text=${d.title}><p class="uitleg">${d.intro}</p><//>
      <${ln}>
        <${qn} />
        <div class="velden">
          <${Dn} name="tekst" />
          ${s().map(v=>i`<${zt} ...${v} />`)}
          <${Wn} names=${Object.keys(u.query).filter(v=>v!=="merk")} />
        </div>
      <//>
      ${p&&i`<${ts} />`}
      <p class="telling">${_}<${oe} name=${`${t}.csv`} rows=${j} /></p>
      <${ft} id=${t} caption=${b(d.caption,{count:_})} rows=${h} columns=${w}
        urlKey="sorteer" sort=${a} groups=${l&&{...l(),named:c,count:d.count}} />
      <${ne} text=${_} />
    `}}var Kn,ke,Gn,Vu,Uu,Ku,Gu,kr,Hs,gb,Pa,bb,Wu,Ju,kb,yb,qu,Hu,Zu,Qu,Yu,Xu=L(()=>{"use strict";ko();W();J();Vt();R();St();B();G();pt();Dt();Je();Kt();Ct();Be();Kn=k.partners,ke=k.measures,Gn=k.lookup;Vu=t=>xe.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Uu=t=>Object.entries(y.codes[t]).map(([e,n])=>[e,n.label]),Ku=(t,e)=>!e||mn([C(t),...["altLabel","promise","summary"].flatMap(n=>wt(t,n))].join(" "),e),Gu=Ul({name:"partners",of:"partners",sort:"naam",rows:t=>y.partners[K?t:""],keep:(t,e)=>Ku(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||x(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:Kn.fields.step,name:"stap",options:Te},{label:Kn.fields.kind,name:"soort",options:Uu("OrganisationKind")},{label:Kn.fields.role,name:"rol",options:Object.entries(Kn.roles)}],columns:()=>[{key:"naam",label:Kn.columns.name,text:t=>C(t.id),cell:t=>[i`<${P} id=${t.id} />`,i`<${wo} id=${t.id} />`]},{key:"soort",label:Kn.columns.kind,text:t=>De(t.id,"organisationKind")},{key:"stappen",label:Kn.columns.steps,text:t=>Vu(t.steps)},{key:"handelt",label:Kn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Kn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Kn.columns.wish,text:t=>t.wish}]}),kr=t=>y.called[t]?.short||"",Hs=t=>x(t,"prefLabel"),gb=Jc.map(t=>({id:t,...y.works[t]})).sort((t,e)=>Q(kr(t.id)||"~",kr(e.id)||"~")||Q(Hs(t.id),Hs(e.id))),Pa=K?"":Zn[0].date,bb=(t,e,n)=>({key:t,label:e,text:({id:o})=>ks(o,n)?qe(o,n):"",cell:({id:o})=>ks(o,n)&&i`<${se} id=${o} date=${n} />`}),Wu=()=>No("Chapter").sort((t,e)=>Q(x(t,"identifier"),x(e,"identifier"))).map(t=>[t,b(ke.chapter,{identifier:x(t,"identifier"),title:Hs(t)})]),Ju=Ul({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:t=>gb.filter(e=>Qn(e.id,t)),keep:(t,e)=>Ku(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:Fn(t.id).includes(e.stap)))&&(!e.soort||Hr(t.id).includes(e.soort))&&(!e.wat||on(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||ks(t.id)===e.staat),named:({id:t})=>Hs(t),groups:()=>({of:t=>t.chapter||"",titles:[...Wu(),["",ke.no_chapter]]}),fields:()=>[{label:ke.fields.what,name:"wat",options:Object.entries(ke.types)},{label:ke.fields.chapter,name:"hoofdstuk",options:Wu()},{label:ke.fields.step,name:"stap",options:[...Te,["alle",ke.across]]},{label:ke.fields.kind,name:"soort",options:hs},{label:ke.fields.status,name:"staat",options:Uu("Status")}],columns:()=>[{key:"nr",label:ke.columns.number,text:({id:t})=>kr(t),cell:({id:t})=>kr(t)?i`<a href=${ae(t)}>${kr(t)}</a>`:i`<span class="zacht">${ke.no_number}</span>`},{key:"naam",label:ke.columns.name,text:({id:t})=>Hs(t),cell:({id:t})=>i`<${P} id=${t} text=${Hs(t)} />`},...Bn(({id:t})=>Nt(t)?.key),{key:"wat",label:ke.columns.what,text:({id:t})=>Rt(t)},...Pa&&Pa!==ve?[bb("plan",H(go(Pa)),Pa)]:[],In("nu",K?ke.columns.stand:H(go(ve)),({id:t})=>t),{key:"termijn",label:ke.columns.deadline,text:({id:t})=>x(t,"finalDueBy"),cell:({id:t})=>tt(x(t,"finalDueBy"))},{key:"stap",label:ke.columns.step,text:t=>t.across?k.shared.all_steps:Vu(Fn(t.id))},{key:"wie",label:ke.columns.lead,sort:!1,text:t=>t.container?"":gs(t.id).map(C).join(", ")||k.shared.nobody,cell:t=>t.container?"":gs(t.id).length?i`<${de} ids=${gs(t.id)} />`:i`<span class="zacht">${k.shared.nobody}</span>`}]}),kb=t=>I(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>nn(t,e))).filter(Tt),yb=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:kb(t),text:[C(t),...wt(t,"altLabel"),x(t,"summary"),e.told].join(" ")})),qu=t=>ce(t).map(Ot),Hu="Recommendation",Zu=(t,e,n)=>Ul({name:t,of:e,sort:"naam",rows:o=>yb.filter(s=>Qn(s.id,o)&&on(s.id,Hu)===n),keep:(o,s)=>(!s.wat||on(o.id,s.wat))&&(!s.tekst||mn(o.text,s.tekst))&&(!s.stap||o.steps.includes(s.stap)),named:({id:o})=>C(o),groups:()=>({of:({id:o})=>Object.keys(Gn.types).find(s=>on(o,s))||"",titles:Object.entries(Gn.types).map(([o,s])=>[o,H(s)])}),fields:()=>[{label:Gn.fields.what,name:"wat",options:Object.entries(Gn.types).filter(([o])=>No(o).length&&o===Hu===n)},{label:Gn.fields.step,name:"stap",options:Te}],columns:()=>[{key:"naam",label:Gn.columns.name,text:({id:o})=>C(o),cell:({id:o})=>[i`<${P} id=${o} />`,x(o,"summary")&&i`<p class="zacht">${x(o,"summary")}</p>`]},...Bn(({id:o})=>Nt(o)?.key),{key:"wat",label:Gn.columns.what,text:({id:o})=>Rt(o)},{key:"zegt",label:Gn.columns.told,text:o=>o.told},{key:"over",label:Gn.columns.about,sort:!1,text:o=>o.about.map(C).join("; "),cell:o=>i`<${de} ids=${o.about} name=${le} />`},{key:"bron",label:Gn.columns.place,sort:!1,text:({id:o})=>qu(o).join("; "),cell:({id:o})=>{let[s,...r]=qu(o),a=b(k.shared.more_places,{count:r.length});return[s,r.length>0&&i`<span class="zacht">${a}</span>`]}}]}),Qu=Zu("naslag","lookup",!1),Yu=Zu("gevraagd","asked",!0)});function wb({cell:t,change:e}){let[n,...o]=t.brief,s=t.asked&&i`<span class="bij">${zo.asked_mark}</span>`,r=e&&i`<span class="bij door">${zo.changed.mark[e.by]}</span>`,a=i`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[s||a,r];let l=[i`<strong class=${t.strict&&"anders"}>${n}</strong>`,o.map(c=>i`<span class="bij">${c}</span>`),s,r];return t.unmet?i`<span class="plaat">${l}</span>`:t.undecided?l:i`<${so} bar=${t.bar} support=${t.support_only} />${l}`}function _b({row:t,cell:e,change:n,step:o,plan:s,chosen:r}){let a=ma(e,n,s),l=`${r?" gekozen":""}${o===null?" dwars":""}`;if(!e)return i`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${a}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Ee(t.key,o,s.key);return i`
    <td role="cell" class=${`vak ${Ue(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${qo(c)} aria-haspopup="dialog" onClick=${()=>N({cel:c})}>
        <span class="sr">${b(zo.cell,{row:t.label,step:rt(o)})}${a}</span>
        <span class="beeld" aria-hidden="true"><${wb} cell=${e} change=${n} /></span>
        ${e.most_basis&&i`<span aria-hidden="true"><${Ke} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function Na({by:t,scenario:e,plan:n,address:o="",reach:s}){let r=He(n),a=Ls(t,e,n),[l,c]=q(o?Math.max(0,r.indexOf(sa(o).step)):0),p=new Set(s?.columns.filter(d=>!d.acting&&!d.undecided).map(d=>d.step));return i`
    <${Sb} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${n===y.plans[0]?"matrix":`matrix-${n.key}`} role="table">
      <caption>${b(zo.caption,{rows:zo.heads[t],scenario:gt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${zo.heads[t]}</th>
          ${n.steps.map((d,f)=>i`
              <${vb} step=${d} place=${f+1} of=${n.steps.length} empty=${p.has(d.notation)}
                chosen=${f===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${zo.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ve(t,e,n).map(d=>i`<${xb} key=${d.key} row=${d} plan=${n} chosen=${l} changes=${a} />`)}
      </tbody>
    </table>
  `}var zo,vb,xb,Sb,Kl=L(()=>{"use strict";W();J();R();B();Pn();pt();Co();Ct();zo=k.overview;vb=({step:t,place:e,of:n,empty:o,chosen:s})=>i`
  <th scope="col" role="columnheader" class=${`halte${s?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${o?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${ae(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,xb=({row:t,plan:e,chosen:n,changes:o})=>i`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?i`<${P} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${He(e).map((s,r)=>i`<${_b} row=${t} cell=${t.cells[r]} change=${o(t.key,s)} step=${s} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Sb=({plan:t,chosen:e,choose:n})=>i`
  <div class="stappen" role="group" aria-label=${zo.one_step}>
    ${He(t).map((o,s)=>i`
        <button type="button" aria-pressed=${String(s===e)} onClick=${()=>n(s)}>
          ${rt(o)}
        </button>
      `)}
  </div>
`});function Mb({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return i`
    <section class="wensen">
      <h2>${yr.wish}</h2>
      <ul class="tegels">
        ${yr.tiles.map(n=>i`
            <li>
              <a class="tegel" href=${T(n.to,n.choose)}>
                <${Cb} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.said&&e?.said[n.said]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function Tb({points:t,plans:e,count:n}){let o=e.length>1;return t.length?i`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${yr.discuss.title}</h2><p>${yr.discuss.note}</p>
        <p class="acties"><a href=${T("aandachtspunten")}>${b(yr.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(s=>{let r=t.filter(a=>a.plan===s.key);return r.length?i`
          ${o&&i`<p class="zacht">${s.title}</p>`}
          <ul class="kaartjes">
            ${r.map(a=>i`<${Lb} key=${a.name} point=${a} several=${o} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function zb({state:t,things:e,date:n}){let o=K?"h4":"h3",s=a=>yo(a,n)[1]&&i`<span class="zacht"> – ${yo(a,n)[1]}</span>`,r=b(Wt.group,{state:H(Z("CellState",t)),count:e.length});return i`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${r}<//>
      <${Sn} ids=${On(e)} more=${s} />
    </div>
  `}function Fb({scenario:t,plan:e}){let n=K?"h3":"h2";return X(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:r,undecided:a})=>{let l=y.codes.InterventionKind[s];return i`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}>
        <div class="hoofdstuk">
          <${n}>${b(Wt.apart.title,{kind:l.label})}<//>
          <p>${b(Wt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?i`
                <div class="standen">
                  ${r.map(c=>i`<${zb} ...${c} date=${t.date} />`)}
                </div>
              `:i`<p>${a?Wt.undecided:Ms(e)}</p>`}
      </section>
    `})}function ef({route:t}){let e=V(t.query),n=Object.hasOwn(Gl,t.query.rijen||"")&&Gl[t.query.rijen||""]||"kind",o=Object.entries(Gl).map(([l,c])=>[l,Wt.rows[c]]),s=n==="kind"?"":t.query.rijen,{cel:r}=t.query,a=X(e);return i`
    ${n==="kind"?i`<${Pb} answer=${a} plan=${at(e.plan)} plans=${Le(e)} />`:i`<${st} text=${Wt.heading} title=${Wt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Wt.matrix[n]}</h2><p>${gt(e)}</p>
          <p class="acties"><a href=${T("methode")}>${Wt.legend.more}</a></p>
          <${Sa} query=${t.query}>
            <${As} legend=${Wt.rows.title} name="rijen" options=${o} current=${s} id="r" />
            <${Xo} />
          <//>
        </div>
        ${Le(e).map(l=>i`
            ${K&&i`<h3>${l.title}</h3>`}
            <${ao} plan=${l} />
            <${Na} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${a.reach.find(c=>c.plan===l.key)} />
            <${Bb} by=${n} scenario=${e} plan=${l} />
            <${Fb} scenario=${e} plan=${l} />
          `)}
        <${oa} />
      </div>
      <${fa} undecided=${ra(e)} />
    </div>
    ${r&&i`<${Fs} address=${r} by=${n} scenario=${e} />`}
    <${ne} text=${r?"":b(Wt.shown,{scenario:gt(e)})} />
  `}var Wt,tf,Ob,Cb,yr,jb,Lb,Gl,Eb,Ab,Bb,Pb,nf=L(()=>{"use strict";W();J();Vt();R();St();B();Pn();G();pt();Co();Je();Kt();Ct();Kl();wl();Oo();Wt=k.overview,{truth:tf}=k.thing,Ob={station:i`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:i`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:i`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:i`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:i`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:i`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Cb=({name:t})=>i`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${Ob[t]}
  </svg>
`,{start:yr}=Wt;jb=({query:t,barriers:e,plan:n,weights:o},s)=>T("aandachtspunten",{vraag:t,stap:e.join(","),gewicht:o.join(","),...s&&{plan:n}}),Lb=({point:t,several:e})=>i`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${jb(t,e)}>${t.ask}</a></p>
  </li>
`;Gl={"":"kind",partner:"partner",vorm:"form"},Eb=(t,e,n)=>{let{word:o,lines:s}=Ue(e);if(!e)return[t.label,rt(n),Wt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:a,families:l,initiatives:c,partners:p,expected:d}=e;return[t.label,rt(n),o,s.join("; "),Z("Basis",r),tf[String(a)],l,c,p,tf[String(d)]]},Ab=(t,e,n)=>[[...Wt.csv,...an],...Ve(t,e,n).flatMap(o=>o.cells.map((s,r)=>[...Eb(o,s,He(n)[r]),...pe(e,n.key)]))],Bb=({by:t,scenario:e,plan:n})=>i`
  <div class="acties">
    <${oe} name="matrix.csv" rows=${()=>Ab(t,e,n)} />
    <button type="button" onClick=${()=>ud(t,e,n)}>${Wt.svg}</button>
    <button type="button" onClick=${()=>fd(t,e,n)}>${Wt.png}</button>
    <${no} text=${()=>location.href} label=${Wt.link} />
  </div>
`,Pb=({answer:t,plan:e,plans:n})=>i`
  <div class="start">
    <${st} text=${Wt.heading} title=${Wt.title}>
      <p>${b(Wt.start.intro,{report:to(e)})}</p>
      <p><strong>${b(Wt.start.dated,{year:I(n.map(({date:o})=>o.slice(0,4))).join(", ")})}</strong>
        ${" "}${Wt.start.since}</p>
    <//>
    <${Mb} answer=${t} />
  </div>
  <${Tb} points=${t.points} count=${t.gaps.length} plans=${n} />
`});async function of(t,e){let n=await et().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let o=lt(),s=new Set(o?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>s.has(c))?o?.decisions:[],a=(r||[]).filter(c=>Nb(c,n)),l=(r||[]).length-a.length;return et().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:a.length,gone:l},a.length&&await Ia({decisions:a,saved:!1}),null}function Nb({about:t,which:e,field:n},o){if(t==="list")return n!==o.fields.day;let s={column:o.columns,row:o.rows,name:o.names}[t];return e==="*"||s.some(r=>r.which===e)}async function Ia(t){let e=lt(),n=await et().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n}})}async function Me(...t){let e=lt();await Ia({decisions:[...e.decisions,...t],undone:[],saved:!1})}async function Jl(){let t=lt(),e=t.decisions.at(-1);e&&await Ia({decisions:t.decisions.slice(0,-1),undone:[e,...t.undone],saved:!1})}async function Zl(){let t=lt(),[e,...n]=t.undone;e&&await Ia({decisions:[...t.decisions,e],undone:n,saved:!1})}var lt,Ra,wr,ss,rs,Da,as=L(()=>{"use strict";Re();lt=()=>et().board;Ra=(t,e,n,o="hand")=>({about:"row",which:t,field:e,value:n,by:o}),wr=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),ss=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),rs=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),Da=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function co({label:t,value:e,options:n,id:o=null,pick:s}){let r=zn(!1),a=l=>{let{value:c}=l.target;r.current=!1,c!==e&&s(c)};return i`
    <select id=${o} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?a(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||a(l)}
      onBlur=${a}>
      ${n.map(([l,c])=>i`<option value=${l}>${c}</option>`)}
    </select>
  `}var _r=L(()=>{"use strict";W()});function Ib({column:t,act:e}){let[n,o]=t.both,{found:s}=lt(),a=[...s.columns.some(({target:$,table:m})=>$===s.fields.role&&m===t.table)?["beside"]:[],"all","eerste","splits","none"],{partner:l,role:c}=s.fields,p={beside:`${l}:${c}`,all:`${l}:${n}`,none:l},d=$=>e(()=>Me(wr(t.which,"target",p[$]||`${l}:${$}`))),f=t.reading===c?"beside":t.reading,u=f==="?"?"":f||(t.role===n?"all":"none");return i`
    <fieldset class="bordkeuze">
      <legend>${vt.whose}</legend>
      ${a.map($=>i`
          <label>
            <input type="radio" name=${`wie-${t.which}`} checked=${$===u}
              onChange=${()=>d($)} />
            ${b(vt.readings[$],{one:n,other:o})}
          </label>
        `)}
    </fieldset>
  `}function Rb({column:t,act:e}){let{targets:n,fields:o}=lt().found,{which:s,head:r,examples:a,target:l,role:c,filled:p,read:d}=t,f=[t.why==="values"&&vt.by_values,t.options.length>0&&t.why==="head"&&b(vt.maybe,{what:t.options.join(", ")}),t.month_first&&vt.month_first,t.says].filter(Boolean),u=[...new Set([...n.slice(0,sf),vt.notes,...n.slice(sf)])],$=c?[[`${l}:${c}`,b(vt.with_role,{target:l,role:c})]]:[];return i`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&i` <span class="bij">${t.table}</span>`}</th>
      <td>${a.join(" · ")||"–"}</td>
      <td>
        <${co} label=${b(vt.as,{head:r})} value=${$[0]?.[0]||l||vt.notes}
          options=${[...$,...u.map(m=>[m,m])]} pick=${m=>e(()=>Me(wr(s,"target",m===vt.notes?"":m)))} />
      </td>
      <td class=${d<p&&l?"vraag":""}>
        ${b(vt.read,{read:l?d:p,count:p})}
      </td>
      <td>
        ${f.join(" ")}
        ${t.both.length>0&&l===o.partner&&i`<${Ib} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Db(){let[t,e]=q(0),{rows:n,fields:o}=lt().found,s=n[Math.min(t,n.length-1)];if(!s)return null;let r=s.who.map(({name:l,role:c})=>c?`${l} (${c})`:l).join(", "),a=Object.entries({[vt.fields.who]:r,...s.fields}).filter(([l,c])=>c&&l!==o.role);return i`
    <section class="bordproef">
      <h2>${b(vt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${s.number}</span><strong>${s.title}</strong></p>
      <dl>${a.map(([l,c])=>i`<dt>${l}</dt><dd>${c}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${vt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1} onClick=${()=>e(t+1)}>
          ${vt.following}
        </button>
      </p>
    </section>
  `}function rf({act:t}){let{columns:e,rows:n,names:o,left_out:s,plan:r,fields:a}=lt().found,l=n.filter(p=>p.led).length,c=[[b(vt.read,{read:n.filter(p=>!p.open).length,count:n.length}),vt.sum.placed],[b(vt.read,{read:l,count:n.length}),vt.sum.led],[String(Da(o).length),vt.sum.asks],[String(s.length),vt.sum.left_out]];return i`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${vt.heads.map(p=>i`<th scope="col">${p}</th>`)}</tr></thead>
        <tbody>${e.map(p=>i`<${Rb} key=${p.which} column=${p} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${vt.plan}</h2>
          <label class="veld"><span>${vt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${p=>t(()=>Me(rs(a.title,p.target.value)))} />
          </label>
          <label class="veld"><span>${vt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:p}})=>p&&p!==r.day&&t(()=>Me(rs(a.day,p)))} />
          </label>
        </section>
        <${Db} />
        <section>
          <h2>${vt.sums}</h2>
          <dl class="bordsom">${c.map(([p,d])=>i`<dt>${p}</dt><dd>${d}</dd>`)}</dl>
          ${s.map(p=>i`<p class="zacht">${p}</p>`)}
        </section>
      </div>
    </div>
  `}var vt,sf,af=L(()=>{"use strict";W();R();as();B();_r();vt=k.board.columns,sf=-1});async function Vs(t,e){let n=await et().ask("take",{...t,beside:e});if(!n.ok)return n;let{page:o}=await et().ask("page",{options:[],views:!1,comparisons:!1});return et().show(o,b(e?k.werkplaats.beside:k.werkplaats.alone,{name:t.name})),n}async function qb(){await et().ask("shipped"),et().show()}function Wa({files:t,children:e=null}){let[n,o]=q("");async function s(r,a){window.addEventListener("beforeunload",lf),await Xs(o,Xt.saving,async()=>{let{name:l,data:c}=await et().ask(r,a);Oe(l,c,Ql[l.split(".").pop()])}),window.removeEventListener("beforeunload",lf)}return i`
    <div class="acties">
      ${t.map(({id:r,label:a,name:l,given:c})=>i`
          <button type="button" id=${r} onClick=${()=>s(l,c)}>${a}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function df(){let t=jt(),[e,n]=q("");async function o(){let[s]=t.current.files;if(!s)return ot(Xt.first_source);Xs(n,Xt.busy,async()=>(await et().ask("source",{data:await Dr(s)})).message)}return i`
    <section class="blok">
      <h2>${Xt.source}</h2>
      <p class="zacht">${Xt.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${Xt.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${o}>${Xt.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function qa({message:t,notes:e=[],faults:n,wrong:o,questions:s,asked:r,counts:a}){let l=a&&n.length+s.length>0;return i`
    <p><strong>${t}</strong></p>
    ${l&&i`<${Wa} files=${[{id:"bewaar-fouten",label:Xt.save_marked,name:"faults"}]} />`}
    ${e.map(c=>i`<p>${c}</p>`)}
    <${cf} title=${Xt.faults} lines=${n} count=${o} />
    <${cf} title=${Xt.questions} lines=${s} count=${r} />
    <${Hb} title=${Xt.read} lines=${Vb(a)} />
  `}function uf(t){if(!t.length)throw new Error(Xt.first);if(t.length>1)throw new Error(b(Xt.one_only,{count:t.length}));if(t[0].size>wi)throw new Error(b(Xt.too_large,{name:t[0].name,most:wi/2**20}));return t[0]}var Xt,Wb,Ql,lf,pf,cf,Hb,Vb,Ha=L(()=>{"use strict";re();W();R();B();Re();G();Kt();Xt=k.check,Wb="plan",Ql={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};lf=t=>t.preventDefault();pf=()=>i`
  <section class="blok">
    <h2>${Xt.save}</h2>
    <p class="zacht">${Xt.save_intro}</p>
    <${Wa}
      files=${Object.entries(Xt.save_as).filter(([t])=>!(K&&t===Wb)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${et().own&&i`<button type="button" id="terug" onClick=${qb}>${Xt.back}</button>`}
    <//>
  </section>
`;cf=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&i`
    <h2>${b(Xt.list,{title:t,count:n})}</h2>
    <ul>${e.map(o=>i`<li>${o}</li>`)}</ul>
  `,Hb=({title:t,lines:e=[]})=>e.length>0&&i`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(n=>i`<li>${n}</li>`)}</ul>
    </details>
  `,Vb=(t={})=>Object.entries(t).map(([e,n])=>b(Xt.counted,{count:n,what:qr(e).toLowerCase()})).sort(Q)});function $f({act:t}){let e=jt(),[n,o]=q(null),[s,r]=q(!1),[a,l]=q(""),c=(d,f)=>t(async()=>{r(!0);try{let u=await f(),$=await of(d,u);if(o($&&{...$,given:{name:d,data:u}}),$)return ot($.message);location.hash=T("controleer",{stap:"kolommen"})}finally{r(!1)}}),p=d=>t(async()=>{let f=uf(d);await c(f.name,()=>Dr(f))});return we(()=>{let d=f=>p(f.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),i`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${pn.list.drop}</h2>
        <p>${pn.list.kinds}</p>
        <label class="veld">
          <span>${pn.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>p(e.current.files)} />
        </label>
        <p class="zacht">${pn.list.others}</p>
        ${s&&i`<p role="status">${pn.busy}</p>`}
      </section>
      <section>
        <label class="veld bordplak">
          <span>${pn.list.paste}</span>
          <textarea id="plak" rows="6" value=${a}
            onInput=${d=>l(d.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!a.trim()}
            onClick=${()=>c(`${pn.list.pasted}.txt`,async()=>ff(Ub(a)))}>
            ${pn.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>c(`${pn.list.example_name}.csv`,async()=>ff(pn.list.example_list))}>
            ${pn.list.example}
          </button>
        </div>
      </section>
    </div>
    <ul class="bordfeiten">
      ${pn.list.facts.map(({head:d,text:f})=>i`<li><strong>${d}</strong> ${f}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&i`
          <${qa} ...${n} />
          ${n.ok&&i`
              <p class="acties">
                <button type="button" id="open-plan" onClick=${()=>t(()=>Vs(n.given,!1))}>
                  ${k.check.open}
                </button>
                <button type="button" id="ernaast" onClick=${()=>t(()=>Vs(n.given,!0))}>
                  ${k.check.beside}
                </button>
              </p>
            `}
        `}
    </div>
  `}var pn,ff,Ub,mf=L(()=>{"use strict";re();W();J();as();B();Re();Ha();pn=k.board,ff=t=>new TextEncoder().encode(t),Ub=t=>/[\t;]/.test(t)?t:`${pn.list.head}
${t}`});function hf({act:t}){let{names:e,left_out:n,plan:o,fields:s}=lt().found,r=(...p)=>e.filter(({reading:d})=>p.includes(d)),a=r("several"),l=p=>()=>t(()=>Me(p)),c=Da(e).length;return i`
    <p class="uitleg">${c?b(Zt.intro,{count:e.length,asks:c}):Zt.nothing}</p>
    <${vr} title=${Zt.several} names=${a}
      after=${a.length>1&&i`
          <p><button type="button" id="splits-alle" onClick=${l(ss("*","names",""))}>
            ${F(Zt.take_all,a.length)}
          </button></p>
        `}>
      ${({which:p,text:d,parts:f})=>i`
        <p>${f.map(u=>i`<span class="bordnaam">${u}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(ss(p,"names",f.join("; ")))}>
            ${b(Zt.split,{count:f.length})}
          </button>
          <button type="button" class="alslink" onClick=${l(ss(p,"names",d))}>${Zt.one}</button>
        </p>
      `}
    <//>
    <${vr} title=${Zt.same} names=${r("same")}>
      ${({which:p,text:d,meant:f})=>i`
        <p>${b(Zt.same_text,{meant:f})}</p>
        <p class="acties">
          <button type="button" onClick=${l(ss(p,"names",f))}>${Zt.yes}</button>
          <button type="button" class="alslink" onClick=${l(ss(p,"names",d))}>${Zt.no}</button>
        </p>
      `}
    <//>
    <${vr} title=${Zt.new} names=${r("new")}>
      ${({which:p,text:d,kind:f})=>i`
        <${co} label=${b(Zt.kind_of,{name:d})} value=${f||"organisatie"}
          options=${Object.entries(Zt.new_kinds)} pick=${u=>t(()=>Me(ss(p,"kind",u)))} />
      `}
    <//>
    <${vr} title=${Zt.nobody} names=${r("nobody")} after=${i`<p class="zacht">${Zt.nobody_more}</p>`}>
      ${()=>null}
    <//>
    ${n.length>0&&i`
        <section class="bordnamen">
          <h2>${Zt.left_out}</h2>
          <ul>${n.map(p=>i`<li>${p}</li>`)}</ul>
          <p class="zacht">${Zt.left_out_more}</p>
        </section>
      `}
    <${vr} title=${Zt.known} names=${r("known","split","decided")}>
      ${({parts:p})=>i`<p class="zacht">${p.join("; ")}</p>`}
    <//>
    <section>
      <h2>${Zt.expect}</h2>
      <label>
        <input type="checkbox" id="verwacht" checked=${o.without!=="ja"}
          onChange=${p=>t(()=>Me(rs(s.without,p.target.checked?"nee":"ja")))} />
        ${Zt.expect_yes}
      </label>
    </section>
  `}var Zt,vr,gf=L(()=>{"use strict";W();R();as();B();_r();Zt=k.board.partners,vr=({title:t,names:e,children:n,after:o=null})=>e.length>0&&i`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${o}
      <ul>
        ${e.map(s=>i`
            <li key=${s.which}>
              <p><strong>“${s.text}”</strong> <span class="zacht">${F(Zt.count,s.count)}</span></p>
              ${n(s)}
            </li>
          `)}
      </ul>
    </section>
  `});function Gb(t,e){let n=e?t.indexOf(e):-1;return n<0?t:i`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function Jb({row:t,name:e,act:n}){let{choices:o}=lt().found,s=t.asks[e],r=a=>n(()=>Me(wr(s.which,s.field,a)));return i`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${s.meant&&i`<button type="button" class="alslink" onClick=${()=>r(s.meant)}>${dt.right}</button>`}
      ${o[e]&&i`
          <${co} label=${`${e}: ${s.word}`} value="" options=${[["","…"],...bf(o[e])]}
            pick=${r} />
        `}
    </p>
  `}function Zb({row:t,act:e,place:n,all:o}){let{places:s,choices:r,fields:a}=lt().found,[l,c]=q(!1),p=t.fields[a.step],d=t.fields[a.kind]||"",f=$=>{n(t,l&&p&&!p.split("; ").includes($)?`${p}; ${$}`:$),c(!1)};function u($){let{target:m,currentTarget:g,key:h,shiftKey:w}=$;if(m!==g||$.ctrlKey||$.altKey||$.metaKey)return;let _=s.find(j=>j.key===h.toUpperCase());if(_)f(_.value);else if(h==="Enter"&&w&&t.proposal)o();else if(h==="Enter"&&t.proposal)f(t.proposal.value);else if(h.toUpperCase()==="L")n(t,"");else if(h==="+")c(!0);else if(h==="ArrowDown"||h==="ArrowUp"){let j=[...document.querySelectorAll(".bordkaart")];j[j.indexOf(g)+(h==="ArrowDown"?1:-1)]?.focus()}else if(h==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;$.preventDefault()}return i`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${u}>
        <h3><span class="bij">${t.number}</span>${Gb(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:$,role:m})=>i`<span>${$}${m&&` (${m})`} · </span>`)}
          <span>${a.status}: ${t.fields[a.status]||dt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map($=>i`<${Jb} row=${t} name=${$} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${s.map(({value:$,key:m})=>i`
              <button type="button" class=${t.proposal?.value===$?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes($))} onClick=${()=>f($)}>
                ${$} <kbd aria-hidden="true">${m}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${dt.kind}</span>
          <${co} label=${dt.kind} value=${d} pick=${$=>e(()=>Me(Ra(t.which,a.kind,$)))}
            options=${[["",dt.unknown],...bf([...new Set([...d?[d]:[],...r[a.kind]])])]} />
        </label>
        <p class="acties">
          ${t.proposal&&!s.some(({value:$})=>$===t.proposal?.value)&&i`
              <button type="button" class="is-voorstel" onClick=${()=>f(t.proposal?.value||"")}>
                ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
              </button>
            `}
          ${p?i`
                  <button type="button" class="alslink" onClick=${()=>c(!0)} aria-pressed=${String(l)}>
                    ${dt.plus}
                  </button>
                  <button type="button" class="alslink" onClick=${()=>n(t,"")}>${dt.later}</button>
                `:t.proposal&&i`<span class="zacht">${t.proposal.reason}</span>`}
        </p>
      </article>
    </li>
  `}function Qb(){let{cells:t,places:e}=lt().found,n=e.slice(0,-2);return i`
    <section class="bordgroei">
      <h2>${dt.matrix}</h2>
      <p class="zacht">${dt.matrix_more}</p>
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
                      ${r[l]>0&&i`<span>${b(dt.open_at,{count:r[l]})}</span>`}
                    </td>
                  `)}
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function kf({act:t}){let{reasons:e,rows:n,places:o,fields:s}=lt().found,[r,a]=q(e[0]?.reason||""),[l,c]=q(Kb),[p,d]=q(0),f=jt(),[u,$]=q(0),m=[...e.map(({reason:z,value:O,count:D,strength:U})=>({reason:z,value:O,count:D,strength:U})),{reason:"",value:"",count:n.filter(z=>z.open&&!z.proposal).length,strength:""},{reason:xr,value:"",count:n.length-Va(n),strength:""}].filter(({count:z})=>z),g=m.some(({reason:z})=>z===r)?r:m[0]?.reason,h=m.find(({reason:z})=>z===g),w=z=>{a(z),d(0),Lt()&&f.current?.scrollIntoView()},_=n.filter(z=>g===xr?!z.open:z.open&&(z.proposal?.reason||"")===g),j=Math.max(0,Math.min(p,_.length-1)),v=z=>t(()=>Me(...z.map(O=>Ra("*",s.step,"",O))),()=>b(k.board.place.progress,E())),E=()=>{let{rows:z}=lt().found;return{placed:z.length-Va(z),count:z.length}};async function S(z,O){let D=_.indexOf(z);await t(()=>Me(Ra(z.which,s.step,O)));let U=Va(lt().found.rows);ot(b(O?dt.is_at:dt.is_open,{title:z.number||z.title,value:O,count:U})),$(U||g===xr?D+1:-1)}we(()=>{if(!u)return;u<0&&ht("verder")?.focus();let z=f.current?.querySelectorAll(".bordkaart")||[],O=z[Math.min(Lt()?1:u,z.length)-1];u>0&&(O||document.querySelector(".bordreden"))?.focus(),$(0)},[u]);let M=e.filter(({strength:z})=>z==="sterk").map(({reason:z})=>z),ct=z=>z===xr?dt.done:z||dt.none;return i`
    <p class="bordstand">${b(dt.progress,E())} ${!Va(n)&&dt.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${dt.reasons}</h2>
        ${M.length>1&&i`<button type="button" id="alle-sterke" onClick=${()=>v(M)}>${dt.take_strong}</button>`}
        <ul>
          ${m.map(({reason:z,value:O,count:D,strength:U})=>i`
              <li key=${z} class=${z===g?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(z===g)}
                  onClick=${()=>w(z)}><span class="bordtal">${D}</span> ${ct(z)}</button>
                <p class="zacht">
                  ${U==="zwak"&&i`<span class="bordnaam">${dt.weak}</span> `}
                  ${O?b(dt.proposal,{value:O}):z===xr?dt.done_more:dt.none_more}
                </p>
                ${O&&D>0&&i`<button type="button" class="klein" aria-label=${`${F(dt.take,D)}: ${z}`}
                    onClick=${()=>v([z])}>${F(dt.take,D)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${f}>
        <h2>${h&&ct(h.reason)} <span class="zacht">${_.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${dt.keys}</summary>
          <p>${b(dt.keys_more,{last:o.length-3})}</p>
        </details>
        <ul>
          ${(Lt()?_.slice(j,j+1):_.slice(0,l)).map(z=>i`
              <${Zb} key=${z.which} row=${z} act=${t} place=${S}
                all=${()=>v([z.proposal?.reason||""])} />
            `)}
        </ul>
        ${Lt()&&_.length>1&&i`
            <p class="acties bordblad">
              <button type="button" disabled=${!j} onClick=${()=>d(j-1)}>${dt.previous}</button>
              <span>${b(dt.which,{place:j+1,count:_.length})}</span>
              <button type="button" disabled=${j>_.length-2} onClick=${()=>d(j+1)}>
                ${dt.following}
              </button>
            </p>
          `}
        ${!Lt()&&_.length>l&&i`<button type="button" onClick=${()=>c(_.length)}>
            ${b(dt.more,{count:_.length-l})}
          </button>`}
      </section>
      <${Qb} />
    </div>
  `}var dt,Kb,xr,Va,bf,yf=L(()=>{"use strict";re();W();Vt();R();as();B();_r();dt=k.board.place,Kb=30,xr="-",Va=t=>t.filter(e=>e.open).length;bf=t=>t.map(e=>[e,e])});function wf({act:t}){let e=lt(),{rows:n,plan:o,access:s,fields:r}=e.found,[a,l]=q(null),c=JSON.stringify(e.decisions),p=e.taken===c&&et().own,d=n.filter(m=>!m.open),f=d.filter(m=>!m.judged).length;if(we(()=>{p||t(async()=>{e.taken=c;let m=await Vs({name:e.name,decisions:e.decisions},!1);l(m.ok?null:m)})},[c]),a)return i`<div class="antwoord"><${qa} ...${a} /></div>`;if(!p)return i`<p role="status">${Qe.making}</p>`;let u=V(A.route.query),$=y.plans.find(({title:m})=>m===o.title)||y.plans[y.plans.length-1];return i`
    <p>
      ${b(Qe.placed,{placed:d.length,count:n.length})}
      ${f>0&&i` ${F(Qe.without_kind,f)}`}
      ${n.some(m=>!m.judged)&&i` <strong>${Qe.not_yet}</strong>`}
    </p>
    <${Na} by="kind" scenario=${u} plan=${$} />
    ${A.route.query.cel&&i`<${Fs} address=${A.route.query.cel} by="kind" scenario=${u} />`}
    <p><a href=${T("aandachtspunten")}>${Qe.questions}</a></p>
    <section class="blok">
      <h2>${Qe.take_along}</h2>
      <label class="veld"><span>${Qe.access}</span>
        <${co} id="toegang" label=${Qe.access} value=${o.access||"niet-openbaar"}
          options=${s.map(m=>[m,m.replace("-"," ")])} pick=${m=>t(()=>Me(rs(r.access,m)))} />
      </label>
      <p class="zacht">${Qe.access_more}</p>
      <${Wa}
        files=${[{id:"bewaar-werkmap",label:Qe.workbook,name:"workbook",given:{decisions:e.decisions}}]}
      >
        <button type="button" id="bewaar-keuzes" onClick=${()=>Yb(e)}>${Qe.choices}</button>
        <button type="button" id="ernaast"
          onClick=${()=>t(()=>Vs({name:e.name,decisions:e.decisions},!0))}>${Qe.beside}</button>
      <//>
      <p class="zacht">${Qe.workbook_more} ${Qe.next_list}</p>
    </section>
  `}var Qe,Yb,_f=L(()=>{"use strict";W();J();R();St();as();B();Re();Co();Kt();Kl();_r();Ha();Qe=k.board.result,Yb=t=>Oe("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function xf({state:t,why:e,own:n}){let o=k.werkplaats;return i`
    <p>
      ${n?i`<strong>${b(o.own,{name:n})}</strong> <a href="#/controleer">${o.to_save}</a>. `:i`${b(o.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:o.states[t]}
    </p>
  `}function ok(){let t=document.activeElement,e=ek.find(o=>t?.closest(o)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let o=document.activeElement;if(o&&o!==document.body&&o!==ht("inhoud"))return;let s=e?[...document.querySelectorAll(e)]:[],r=s[Math.min(n,s.length-1)],a=t?.id&&ht(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(nk));(a||document.querySelector("main h1"))?.focus({preventScroll:!a})}}function sk({at:t,act:e}){let{decisions:n,undone:o,found:s,kept:r,gone:a}=lt(),l=s.rows.filter(d=>d.open).length,c=po[po.indexOf(t)+1],p=t==="plaatsen"&&l?b(te.next_open,{count:l}):te.next[t];return i`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${F(te.decided,n.length)}</span>
        ${t==="kolommen"&&r+a>0&&i` <span>${b(te.result.next_done,{kept:r,gone:a})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(Jl,()=>te.undone)}>${te.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!o.length)}
        onClick=${()=>o.length&&e(Zl,()=>te.redone)}>${te.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>tk(e)}>${te.keep}</button>
      ${c&&i`<a class="verder" id="verder" href=${T("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function Sf({route:t}){let[,e]=q(0),[n,o]=q(""),s=t.query.stap||"",r=lt()&&po.includes(s)?s:po[0],{of:a,Step:l}=vf[r];async function c(p,d){let f=ok(),u=lt()?.decisions.length;try{o(""),await p(),e(m=>m+1);let $=lt()?.decisions.length||0;d?ot(d()):$!==u&&ot(F(te.decided,$)),window.setTimeout(f,60)}catch($){o($.message)}}return we(()=>{A.started&&window.scrollTo(0,0)},[r]),we(()=>{function p(f){let{target:u,key:$}=f;if(!(!f.ctrlKey||!lt()||/input|textarea/i.test(u.tagName))){if($==="z")lt()?.decisions.length&&c(Jl,()=>te.undone);else if($==="y")lt()?.undone.length&&c(Zl,()=>te.redone);else return;f.preventDefault()}}let d=f=>lt()?.saved===!1&&f.preventDefault();return window.addEventListener("keydown",p),window.addEventListener("beforeunload",d),()=>{window.removeEventListener("keydown",p),window.removeEventListener("beforeunload",d)}},[A.route]),i`
    <${Xb} at=${r} />
    <${st} key=${r} text=${a.title} title=${`${k.check.title}: ${te.steps[r]}`}>
      ${a.intro&&r!=="partners"&&i`<p class="uitleg">${a.intro}</p>`}
    <//>
    ${n&&i`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${c} />
    ${lt()&&r!==po[0]&&i`<${sk} at=${r} act=${c} />`}
    ${(r===po[0]||r==="resultaat")&&i`<${pf} />`}
    ${r===po[0]&&i`<${df} />`}
  `}var te,vf,po,Xb,tk,ek,nk,Of=L(()=>{"use strict";re();W();J();Vt();R();as();B();Re();af();mf();gf();yf();_f();Kt();Ha();te=k.board,vf={lijst:{of:te.list,Step:$f},kolommen:{of:te.columns,Step:rf},plaatsen:{of:te.place,Step:kf},partners:{of:te.partners,Step:hf},resultaat:{of:te.result,Step:wf}},po=Object.keys(vf);Xb=({at:t})=>i`
  <nav class="bordstappen" aria-label=${te.steps_label}>
    <ol>
      ${po.map((e,n)=>i`
          <li class=${n<po.indexOf(t)?"is-gedaan":""}>
            <a href=${T("controleer",{stap:e})} aria-current=${e===t?"step":null}>
              <span class="bordnummer" aria-hidden="true">${n+1}</span> ${te.steps[e]}
            </a>
          </li>
        `)}
    </ol>
  </nav>
`,tk=t=>t(async()=>{let e=lt(),{name:n,data:o}=await et().ask("workbook",{decisions:e.decisions});Oe(n,o,Ql.xlsx),e.saved=!0}),ek=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],nk=":is(button,select,input,a)"});function rk({columns:t,rows:e}){let n=s=>i`<tr>${s.map(r=>i`<td>${r??""}</td>`)}</tr>`,o=()=>Oe(Ye.file,ds([t,...e]),"text/csv;charset=utf-8");return i`
    <p>${F(Ye.rows,e.length)}${e.length>Yl&&` ${b(Ye.first,{count:Yl})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${Ye.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(s=>i`<th scope="col">${s}</th>`)}</tr></thead>
        <tbody>${e.slice(0,Yl).map(n)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${o}>${Ye.csv}</button>
    </div>
  `}function Mf({start:t=Ye.example}){let[e,n]=q(t),[o,s]=q(null);async function r(){s({said:Ye.busy});try{s(await et().ask("ask",{text:e}))}catch(a){s({said:a.message})}}return i`
    <section class="blok">
      <h2>${Ye.title}</h2>
      <p class="zacht">${Ye.intro}</p>
      <label class="veld breed">
        <span>${Ye.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${e}
          onInput=${a=>n(a.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${r}>${Ye.ask}</button></div>
      <div aria-live="polite">
        ${o?.said&&i`<p>${o.said}</p>`}
        ${o&&"yes"in o&&i`<p><strong>${o.yes?Ye.yes:Ye.no}</strong></p>`}
        ${o?.graph&&i`<pre tabindex="0" role="region" aria-label=${Ye.result}><code>${o.graph}</code></pre>`}
        ${o?.columns&&i`<${rk} columns=${o.columns} rows=${o.rows} />`}
      </div>
    </section>
  `}function ak(t){let e=Object.entries(t.columns),n=o=>_t(o.subject)?i`<${P} id=${o.subject} />`:o.subject_label;return[...e.map(([o,s],r)=>({key:o,label:s,text:a=>Lf(o,a),cell:r===0&&o==="subject_label"?n:void 0})),...e.some(([o])=>o==="severity")?[]:[zf],...Bn(o=>o.plan),{key:"bron",label:xt.columns.place,sort:!1,text:o=>_o(o).map(Ot).join("; ")}]}function ik({name:t,query:e,scenario:n}){let o=Tf(n).filter(l=>l.query===t);if(!o.length)return i`<p>${xt.nothing}</p>`;let s=ak(e),r={rows:F(xt.rows,o.length),scenario:gt(n)},a=()=>[[xt.columns.sentence,...s.map(l=>l.label),...an],...o.map(l=>[l.sentence,...s.map(c=>c===zf?Lf("severity",l):c.text(l)),...pe(n,l.plan)])];return i`
    <${ft} id=${`uitkomst-${t}`} caption=${b(xt.caption,{title:e.title,...r})}
      rows=${o} columns=${s} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${oe} name=${`${t}.csv`} rows=${a} />
      <a href=${T("aandachtspunten",{vraag:t})}>${xt.as_sentences}</a>
    </div>
  `}function lk({name:t,query:e,scenario:n}){let o=Object.values(y.views).find(a=>a.query===t),s=e.shelf===jf,r=T("overzicht",{rijen:xt.rows_of[t]});return i`
    <p class="kruimel"><a href=${T("vragen")}>${xt.title}</a></p>
    <${st} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&i`<${ln}><${Xo} /><//>`}
    <${Nn} pairs=${[[xt.why,e.why],[xt.weight,e.severity]]} />
    ${s&&i`
        <section>
          <h2>${xt.result}</h2>
          <${ik} name=${t} query=${e} scenario=${n} />
        </section>
      `}
    ${t in xt.rows_of&&i`<p><a href=${r}>${xt.in_overview}</a></p>`}
    ${o&&i`<p><a href=${T(["graaf",o.name])}>${xt.picture}</a></p>`}
    ${e.shelf==="explore"&&i`<p>${xt.ask} <code>${b(xt.command,{name:t})}</code></p>`}
    <details>
      <summary>${xt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${xt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${no} text=${()=>e.sparql} label=${xt.copy} />
    </details>
    ${Se()&&!e.open&&i`<${Mf} key=${t} start=${e.sparql} />`}
  `}function ck({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,s])=>s.shelf===t.name).map(([s,r])=>({...r,name:s}));if(!n.length)return null;let o=[{key:"titel",label:xt.columns.title,text:s=>s.title,cell:s=>i`<a href=${T(["vragen",s.name])}>${s.title}</a>`},{key:"vraag",label:xt.columns.question,sort:!1,text:s=>s.question},{key:"aantal",label:xt.columns.found,text:s=>String(e.get(s.name)||0)}];return i`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ft} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===jf?o:o.slice(0,2)} />
    </section>
  `}function Ff({route:t}){let e=V(t.query),n=t.path[1],o=y.queries[n];if(n&&!o)return i`<${To} />`;if(n)return i`<${lk} name=${n} query=${o} scenario=${e} />`;let s=new Map;for(let r of Tf(e))s.set(r.query,(s.get(r.query)||0)+1);return i`
    <${st} text=${xt.title}><p class="uitleg">${xt.intro}</p><//>
    ${Se()&&i`<${Mf} />`}
    ${xt.shelves.map(r=>i`<${ck} shelf=${r} counts=${s} />`)}
  `}var xt,Ye,Yl,jf,Cf,Lf,Tf,zf,Ef=L(()=>{"use strict";W();J();Vt();R();St();B();Re();G();pt();Je();Kt();zs();Ct();Be();gr();xt=k.questions,Ye=k.questions.own,Yl=200;jf="gaps",Cf={barrier:t=>t.barrier&&rt(t.barrier),kind:t=>t.kind&&mt(t.kind),partner:t=>t.partner&&C(ze(t.partner)||t.partner),severity:t=>Z("Severity",t.severity),detail:t=>t.detail&&(_t(t.detail)?C(t.detail):t.told)},Lf=(t,e)=>(Cf[t]?Cf[t](e):e[t])||"",Tf=t=>X(t).gaps.flatMap(e=>Vo(e).map(n=>({...n,plan:e.plan}))),zf={key:"severity",label:xt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),cell:t=>i`<${ia} severity=${t.severity} />`}});function pk(t){let e=kt.top;return t.map(n=>{let o=Math.max(n.levels*kt.level+kt.pad,n.title.length*kt.line+36),s={...n,y:e,height:o};return e+=o,s})}function uk({lane:t,rows:e,wide:n}){let o=tc(e),s=t.y+24;return i`
    <g class="laan">
      <line x1="0" x2=${kt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${s} text-anchor="end">${t.number}</text>
      ${t.title.map((r,a)=>i`<text class="laannaam" x="32" y=${s+a*kt.line}>${r}</text>`)}
      <text class=${o.length?"laantal open":"laantal"} x="32" y=${s+t.title.length*kt.line}>
        ${o.length?o.join(" · "):F(is.lane_total,e.length)}
      </text>
    </g>
  `}function fk({row:t,lane:e,shown:n,point:o}){let s=e.levels*kt.level,r=kt.left+t.x,a=e.y+e.height/2+s/2-kt.level/2-t.level*kt.level,l=t.tail&&Xl[t.outcome].tail&&kt.left+t.tail,c={row:t,x:r,y:a};return i`
    ${l&&i`<path class="staart" d=${`M${r} ${a} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a href=${ae(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${dk(t)}
      transform=${`translate(${r} ${a})`} onMouseEnter=${()=>o(c)} onFocus=${()=>o(c)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Aa} outcome=${t.outcome} /></g>
    </a>
  `}function $k({at:t,width:e,height:n,close:o}){let{row:s,x:r,y:a}=t,[l]=ce(s.id),c=gs(s.work),p=r>e*.62,d={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:a>n*.6?"auto":`${a/n*100}%`,bottom:a>n*.6?`${(n-a)/n*100}%`:"auto"};return i`
    <div class="belofte-kaart" style=${d} onMouseLeave=${o}>
      <p><strong>${s.name}</strong></p>
      <p>${s.modality}: ${s.what?`${s.what}, `:""}${s.quote} <span class="zacht">(${s.by})</span></p>
      <p><${os} outcome=${s.outcome} on=${s.on&&b(is.card.came,{day:s.on})} /></p>
      ${c.length>0&&i`<p class="zacht">${k.gaps.deadline.how.leads}: <${de} ids=${c} /></p>`}
      ${l&&i`<p class="zacht">${Ot(l)}</p>`}
    </div>
  `}function Pf({plan:t,rows:e,date:n}){let[o,s]=q(null),r=jt(),{lanes:a,wide:l,years:c,beyond:p}=bo(t),d=pk(a),f=d.reduce((S,M)=>M.y+M.height,kt.top),u=kt.left+l+20,$=f+kt.foot,m=Li(t,n),g=kt.left+m.x,h=b(is.report,{date:tt(m.date)}),w=h.length*8.6+24,_=()=>s(null),j=S=>S.key==="Escape"&&_(),v=S=>e.filter(M=>M.lane===S),E=Math.min(Math.max(g-w/2,kt.left),u-w);return i`
    <div class="lanenvak" ref=${r} onMouseLeave=${_} onKeyDown=${j}>
      <svg class="lanen" viewBox=${`0 0 ${u} ${$}`} role="group" aria-label=${is.picture}>
        <rect class="daarna" x=${g} y=${kt.top} width=${u-g} height=${f-kt.top} />
        ${c.map(({year:S,x:M})=>i`
            <g class="jaar">
              <line x1=${kt.left+M} x2=${kt.left+M} y1=${kt.top} y2=${f} />
              <text x=${kt.left+M+4} y=${kt.top-9}>${S}</text>
            </g>
          `)}
        ${p&&i`
            <g class="jaar">
              <text text-anchor="middle" x=${kt.left+p.x} y=${kt.top-9}>${is.beyond}</text>
            </g>
          `}
        ${d.map((S,M)=>i`<${uk} lane=${S} rows=${v(M)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${u} y1=${f} y2=${f} />
        <line class="nu" x1=${g} x2=${g} y1=${kt.top-8} y2=${f} />
        <g class="nulabel">
          <rect x=${E} y=${f+4} width=${w} height="28" rx="3" />
          <text x=${E+w/2} y=${f+24} text-anchor="middle">${h}</text>
        </g>
        ${e.map(S=>i`
            <${fk}
              key=${S.id}
              row=${S}
              lane=${d[S.lane]}
              shown=${o?.row.id===S.id}
              point=${s}
            />
          `)}
      </svg>
      ${o&&i`<${$k} at=${o} width=${u} height=${$} close=${_} />`}
    </div>
  `}function gk(t){let e=new Map;for(let{x:n,level:o}of t)o>=ec&&e.set(n,(e.get(n)||0)+1);return[...e]}function bk(t,e){let n=Ua;return t.map((o,s)=>({lane:o,mine:e.filter(r=>r.lane===s)})).filter(({mine:o})=>o.length).map(({lane:o,mine:s})=>{let r=Math.max(mk,If(o)*Nf+4);return n+=r,{lane:o,mine:s,top:n-r,middle:n-r/2}})}function Rf({scenario:t,plan:e}){let n=Ro(e,t.date);if(!n.length)return null;let{lanes:o,wide:s,years:r,beyond:a}=bo(e),l=fn(e.key,t.date),c=m=>Bf+8+m/s*(Us-Bf-16),p=bk(o,n),d=p.reduce((m,{top:g,middle:h})=>Math.max(m,2*h-g),Ua),f=c(Li(e,l).x),u=p.map(({lane:m,mine:g})=>b(Af.told,{chapter:ys(m),counts:wk(g)})),$=f>Us-150?"end":"start";return i`
    <svg class="banen" viewBox=${`0 0 ${Us} ${d+16}`} role="img" aria-label=${u.join(" ")}>
      <rect class="straks" x=${f} y=${Ua} width=${Us-f} height=${d-Ua} />
      ${r.map(({year:m,x:g})=>i`
          <line class="jaar" x1=${c(g)} x2=${c(g)} y1="4" y2=${d} />
          <text class="jaartal" x=${c(g)+4} y="12">${m}</text>
        `)}
      ${a&&i`<text class="jaartal" x=${c(a.x)} y="12" text-anchor="middle">${k.promises.beyond}</text>`}
      ${p.map(({lane:m,top:g,middle:h})=>i`
          <line class="baan" x1="0" x2=${Us} y1=${g} y2=${g} />
          <text x="0" y=${h+4}>${yk(ys(m))}</text>
        `)}
      ${p.flatMap(({top:m,mine:g})=>gk(g).map(([h,w])=>i`<text class="jaartal" x=${c(h)-8} y=${m+12} text-anchor="end">+${w}</text>`))}
      <line class="baan" x1="0" x2=${Us} y1=${d} y2=${d} />
      <line class="peil" x1=${f} x2=${f} y1="2" y2=${d+4} />
      <text class="peildag" x=${$==="end"?f-4:f+4} y=${d+13} text-anchor=${$}>
        ${b(Af.line,{date:tt(l)})}
      </text>
      ${p.flatMap(({lane:m,middle:g,mine:h})=>h.filter(w=>w.level<ec).map(w=>i`
            <g transform=${`translate(${c(w.x)} ${kk(m,g,w)}) scale(${hk})`}>
              <title>${[w.name,w.by,Xl[w.outcome].said].join(", ")}</title>
              <${Aa} outcome=${w.outcome} />
            </g>
          `))}
    </svg>
  `}var Af,is,Xl,kt,dk,tc,Bf,Us,Ua,Nf,mk,hk,ec,If,kk,yk,wk,nc=L(()=>{"use strict";W();J();R();B();G();Dt();Ct();br();Af=k.summary.lanes,is=k.promises,Xl=k.shared.outcomes,kt={left:292,top:32,foot:40,level:19,pad:30,line:21};dk=t=>b(is.mark,{name:t.name,what:t.what||is.card.none,quote:t.quote,said:Xl[t.outcome].said}),tc=t=>or(t.map(e=>e.outcome),!0);[Bf,Us,Ua,Nf,mk,hk]=[262,690,17,8,16,.62],ec=30,If=t=>Math.min(t.levels,ec);kk=(t,e,n)=>e+(n.level-(If(t)-1)/2)*Nf,yk=t=>t.length>52?`${t.slice(0,51).trim()}…`:t,wk=t=>_e(or(t.map(e=>e.outcome)))});function _k({step:t,number:e,missing:n,partners:o,column:s}){let r=s.undecided?oc.undecided:oc.nobody;return i`
    <li class=${o.length||s.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${o.length?s.said:r}</p></div>
      </div>
      <div>
        ${n.length>0&&i`<ul class="gemis" aria-label=${oc.silent}>
            ${n.map(a=>i`<li><span>${a}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${o.map(({id:a,label:l,basis:c})=>i`
                <li class=${$e(a)?"verzamel":""}>${`${l} `}<${Ke} basis=${c} /></li>
              `)}
        </ul>
      </div>
    </li>
  `}function vk({scenario:t,plan:e}){let n=Ve("kind",t,e),o=Ve("partner",t,e),{reach:s}=X({...t,plan:e.key});return i`
    <ol class="blad-route">
      ${e.steps.map((r,a)=>{let l=n.filter(p=>p.cells[a]?.unmet).map(p=>p.label),c=o.filter(p=>p.cells[a]?.initiatives).map(p=>({id:ze(p.key),label:p.label,basis:p.cells[a]?.most_basis||null}));return i`<${_k} step=${r} number=${a+1} missing=${l} partners=${c}
          column=${s[0].columns[a]} />`})}
    </ol>
  `}function Df({plan:t,scenario:e,number:n,total:o,children:s}){let{version:r,content:a}=y.meta,l={version:r,content:(a||"").slice(0,12),scenario:gt(e,t)};return i`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${b(uo.head,{date:tt(fn(t.key,e.date))})}</p>
      </div>
      ${s}
      <div class="vel-voet">
        <p>${b(uo.foot.source,{sources:xn(t)})} ${b(uo.foot.version,l)}</p>
        <p>${b(uo.foot.sheet,{number:n,total:o})}</p>
      </div>
    </section>
  `}function xk({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return i`<td class="niets">–</td>`;let[n,o]=t.brief;return t.undecided?i`<td class="onbeslist" data-kop=${rt(e)}>${n}</td>`:t.initiatives?i`
    <td data-kop=${rt(e)}>
      <${so} bar=${t.bar} support=${t.support_only} /><span>${n}</span><span class="sr">. ${o}</span>
    </td>
  `:i`<td class="arcering" data-kop=${rt(e)}><span class="plaat">${n}</span></td>`}function Ok({scenario:t,plan:e,...n}){let o=ie(e).summary,{points:s}=X({...t,plan:e.key}),{said:r,named:a}=Yn(t,e),l=2*a["organisaties-in-de-tekst"].value<a["organisaties-bij-stappen"].value;return i`
    <${Df} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${o.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${b(o.intro,{report:to(e)})} ${r.lead}
      </p>
      <${ao} plan=${e} />
      <${Ka} title=${o.matrix.title} note=${o.matrix.note}>
        <${Sk} scenario=${t} plan=${e} />
        <${ur} undecided=${ra(t,e)} />
      <//>
      <${Ka} title=${k.overview.start.discuss.title}>
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
  `}function Ck({scenario:t,plan:e,...n}){let o=ie(e).summary,s=tt(fn(e.key,t.date));return i`
    <${Df} plan=${e} scenario=${t} ...${n}>
      <${Ka} title=${o.route.title} note=${o.route.note}>
        <${vk} scenario=${t} plan=${e} />
      <//>
      <${Ka} title=${o.lanes.title} note=${o.lanes.note}>
        <${Rf} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Kr(Ro(e,t.date)).map(([r,{tile:a}])=>i`<li><${qs} outcome=${r} /> ${b(a,{date:s})}</li>`)}
        </ul>
      <//>
    <//>
  `}function Wf({route:t}){let e=V(t.query),n=Le(e),o=2*n.length;return i`
    <div class="vel-boven">
      <${st} text=${uo.title}><p class="uitleg">${uo.screen}</p><//>
      <${qn} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${uo.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((s,r)=>i`
          <${Ok} key=${s.key} scenario=${e} plan=${s} number=${2*r+1} total=${o} />
          <${Ck} key=${`${s.key}-2`} scenario=${e} plan=${s} number=${2*r+2} total=${o} />
        `)}
    </div>
    <${ne} text=${uo.screen} />
  `}var uo,oc,Sk,Ka,qf=L(()=>{"use strict";W();Vt();R();St();B();Pn();G();pt();Dt();Co();Je();nc();Ct();br();uo=k.summary,oc=k.summary.route;Sk=({scenario:t,plan:e})=>i`
  <table class="blad-matrix">
    <caption class="sr">${uo.matrix.title}</caption>
    <thead>
      <tr><td></td>${He(e).map(n=>i`<th scope="col">${rt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ve("kind",t,e).map(n=>i`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((o,s)=>i`<${xk} cell=${o} step=${He(e)[s]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Ka=({title:t,note:e,children:n})=>i`
  <section class="blok-blad" aria-label=${t} tabindex="0">
    <h2>${t}</h2>
    ${e&&i`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function jk({property:t,value:e}){return e.startsWith("@")?i`<${P} id=${e.slice(1)} />`:y.lists[t]?Z(y.lists[t],e):Ks.truth[e]||tt(e)}function Ja({ids:t,title:e}){if(!t.length)return null;let n=s=>({kind:De(s,"recommendationKind"),response:De(s,"response")||Ks.asked.no_response}),o=t.map(s=>i`<li><${P} id=${s} />${b(Ks.asked.line,n(s))}</li>`);return i`<${Mt} title=${e}><${Ko} id="gevraagd" items=${o} /><//>`}function Js({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Po(t))p&&c===t&&e.set(l,[...e.get(l)||[],p]);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:I(c).join(", ")})),{columns:o,title:s,caption:r}=Ks.mentions,a=[Ae("wat",o.what,({from:l})=>l),{key:"soort",label:o.kind,text:({from:l})=>Rt(l)},{key:"verband",label:o.link,text:({how:l})=>l},{key:"stand",label:o.stand,text:({from:l})=>qe(l),cell:({from:l})=>Ut(l)&&i`<${se} id=${l} />`}];return i`
    <${da} id=${n.length>Lk?"verwijzingen":""} title=${b(s,{count:n.length})}>
      <${ft} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${a} />
    <//>
  `}var Ks,Mk,Mt,Xe,Sr,Gs,Ga,Lk,Or=L(()=>{"use strict";W();R();B();_n();G();pt();So();Ct();Be();Oo();Ks=k.thing,Mk=new Set([...y.hidden,...Ks.said]),Mt=({title:t,children:e})=>i`<section class="blok"><h2>${t}</h2>${e}</section>`,Xe=({text:t,look:e})=>t&&i`<p class=${e}>${t}</p>`,Sr=({items:t,look:e})=>i`<ul class=${e}>${t.map(n=>i`<li>${n}</li>`)}</ul>`;Gs=t=>Object.entries(en.get(t)||{}).filter(([e])=>!Mk.has(e)).map(([e,n])=>{let o=n.map(s=>i`<${jk} property=${e} value=${s} />`);return[H(qr(e)),o.length>1?i`<${Sr} items=${o} />`:o[0]]}),Ga=({id:t})=>ua(t).length>0&&i`<${Mt} title=${Ks.figures}><${Xi} id=${t} /><//>`;Lk=3});function Tk({id:t}){let e=sc(y.partners[""].find(l=>l.id===t)?.steps||[]),n=It(t,"who").flatMap(l=>l.acts?[]:Fn(l.to)),o=sc(I(n)).filter(l=>!e.includes(l)),s=$n(t,"unitOf"),r=x(t,"tooi"),a=[...Gs(t),[k.thing.also_known,wt(t,"altLabel").join(", ")],[Ft.units,s.length>0&&i`<${Sn} ids=${s} />`],[Ft.identity,r?b(Ft.identified,{code:r,date:tt(x(t,"checkedOn"))}):Ft.unidentified]];return i`
    <${Mt} title=${k.thing.known}>
      <${Xe} text=${x(t,"summary")} />
      ${$e(t)&&i`<p>${Ft.collective}</p>`}
      ${x(t,"isIndependent")==="true"&&i`<p>${Ft.independent}</p>`}
      ${e.length>0&&i`<p>${b(Ft.steps,{steps:Hf(e)})}</p>`}
      ${o.length>0&&i`<p>${b(Ft.named_steps,{steps:Hf(o)})}</p>`}
      ${!e.length&&!o.length&&i`<p>${Ft.no_steps}</p>`}
      <${Nn} pairs=${a} />
    <//>
  `}function zk({rows:t}){let e=Ft.columns,n=({to:r})=>y.works[r]?.across?k.shared.all_steps:sc(Fn(r)).join(", "),o=[...Bn(r=>Nt(r.to)?.key),Ae("actie",e.action,r=>r.to),{key:"soort",label:e.what,text:r=>Rt(r.to)},{key:"rol",label:e.role,text:r=>r.said},In("stand",e.stand,r=>r.to),{key:"stap",label:e.step,text:n},Go(e.place,r=>r.of)],s=I(t.map(r=>r.to)).length;return i`
    <${Mt} title=${b(Ft.work,{count:s})}>
      <p class="zacht">${Ft.work_note}</p>
      ${s?i`<${ft} id="acties" caption=${Ft.work_caption} rows=${t} sort="actie" columns=${o} />`:i`<p>${k.shared.none}</p>`}
    <//>
  `}function Ek({id:t}){let e=It(t,"own");if(!e.length)return null;let n=e.map(({to:o,of:[s]})=>i`
      <section>
        <h3><${P} id=${o} /></h3>
        <${dr} id=${s} />
        <${ue} of=${[s]} />
      </section>
    `);return i`
    <${Mt} title=${b(Ft.own,{count:e.length})}>
      <p class="zacht">${Ft.own_note}</p>
      <${Ko} id="eigen" as="div" first=${Fk} items=${n} />
    <//>
  `}function Ak({id:t}){let e=$n(t,"wish");return e.length?i`
    <${Mt} title=${Ft.wishes}>
      ${e.map(n=>i`
          <div class="koppeling">
            <p><strong>${H(De(n,"engagement")||Ft.wish)}</strong>: ${x(n,"rationale")}</p>
            <${ue} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function Bk({id:t}){let e=It(t,"member");if(!e.length)return null;let n=e.map(({from:o,to:s,of:r})=>i`
      <li>
        <${P} id=${o} />${Ft.member}<${P} id=${s} />: ${x(r[0],"post")}${" "}
        (${tt(x(r[0],"asOf"))})
        <${ue} of=${r} />
      </li>
    `);return i`<${Mt} title=${Ft.members}><${Ko} id="leden" items=${n} /><//>`}function Pk({id:t}){let e=new Map(It(t,"with").map(o=>[$s(o,t),o]));if(!e.size)return null;let n=o=>{let{of:s=[],more:r}=e.get(o)||{},a=b(r?Ft.more_works:Ft.works,{works:s.map(le).join(", ")});return i`<span class="zacht">${a}</span>`};return i`
    <${Mt} title=${Ft.together}>
      <p class="zacht">${Ft.alphabetical}</p>
      <${Sn} ids=${On([...e.keys()])} more=${n} look="kolommen" />
    <//>
  `}function Vf({id:t}){return i`
    <${Tk} id=${t} />
    <${zk} rows=${It(t,"who")} />
    <${Ek} id=${t} />
    <${Ak} id=${t} />
    <${Ja} title=${Ft.asked} ids=${On($n(t,"askedOf"))} />
    <${Bk} id=${t} />
    <${Pk} id=${t} />
    <${Js} id=${t} />
  `}var Ft,sc,Hf,Fk,Uf=L(()=>{"use strict";W();R();B();_n();G();Dt();Kt();So();Ct();Be();Or();Oo();Ft=k.thing.organisation,sc=t=>xe.filter(e=>t.includes(e.notation)).map(e=>e.label),Hf=t=>_e(t.map(e=>e.toLowerCase()));Fk=1});function Ik({id:t,scenario:e}){let n=kn.cell_columns,o=X(e).matrix.kind.filter(c=>Si(c.barrier,c.plan)===t);if(!o.length)return null;let s=c=>T("overzicht",{cel:Ee(c.column,c.barrier,c.plan)}),r=c=>H(mt(c.column)),a=c=>{let{word:p,lines:d,look:f}=Ue(c);return[i`<span class=${`chip ${f}`}>${p}</span>`,d.length>0&&` ${d.join(" · ")}`]},l=[...Bn(c=>c.plan),{key:"soort",label:n.kind,text:r,cell:c=>i`<a href=${s(c)}>${r(c)}</a>`},{key:"stand",label:n.stand,text:c=>Ue(c).word,cell:a},{key:"hoe",label:n.how,text:c=>rc(c.most_basis),cell:c=>c.most_basis&&Kf(c.most_basis)}];return i`
    <${Mt} title=${kn.cells}>
      <p class="zacht">${gt(e)}</p>
      <${ft} id="vakken" caption=${kn.cells_caption} rows=${o} columns=${l} />
    <//>
  `}function Rk({links:t,scenario:e,undecided:n}){let o=kn.columns,s=l=>ut(l,"initiative"),{links:r}=X(e),a=[...Bn(l=>Nt(l)?.key),Ae("actie",o.action,s),{key:"soort",label:o.kind,text:l=>wt(l,"interventionKind").map(mt).join(", ")},{key:"wie",label:o.who,sort:!1,text:l=>ji(s(l)).map(C).join(", "),cell:l=>i`<${de} ids=${ji(s(l))} />`},In("stand",o.stand,s,e.date),{key:"hoe",label:o.how,text:l=>rc(r[l][0]),cell:l=>Kf(r[l][0],`; ${Z("Strength",r[l][1])}`)}];return i`
    <${Mt} title=${b(kn.work,{count:I(t.map(s)).length})}>
      ${t.length?i`<${ft} id="wiewat" caption=${kn.work_caption} rows=${t} sort="actie" columns=${a} />`:i`<p>${n?k.overview.undecided:Ms(at(e.plan))}</p>`}
    <//>
  `}function Dk({ids:t}){if(!t.length)return null;let e=t.map(n=>[i`<${P} id=${n} />`,b(ie(Nt(n)).thing.step.helper,{awareness:De(n,"awareness")||kn.unaware})]);return i`<${Mt} title=${kn.helpers}><${Sr} items=${e} /><//>`}function Gf({id:t}){let e=V(A.route.query),n=nn(t,"narrower"),o=[t,...n],s=l=>o.flatMap(c=>$n(c,"barrier")).filter(c=>on(c,l)),r=X(e).links,a=o.flatMap(l=>It(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Qn(l,e.plan));return i`
    <${Nk} id=${t} narrow=${n} />
    <${Ik} id=${t} scenario=${e} />
    <${Rk} links=${a} scenario=${e} undecided=${Wr(e).has(t)} />
    <${Ja} title=${kn.asked} ids=${s("Recommendation").filter(l=>Qn(l,e.plan))} />
    <${Dk} ids=${s("Facilitator")} />
  `}var kn,rc,Kf,Nk,Jf=L(()=>{"use strict";W();J();R();St();B();_n();Pn();G();pt();Dt();Kt();Ct();Be();Or();kn=k.thing.step,rc=t=>me[t]?.[1]||"",Kf=(t,e="")=>[i`<${Ke} basis=${t} />`,` ${rc(t)}${e}`],Nk=({id:t,narrow:e})=>i`
  <${Mt} title=${kn.what}>
    <${Xe} text=${x(t,"step")} />
    <${Xe} text=${x(t,"definition")} />
    <${Xe} text=${x(t,"scopeNote")} look="zacht" />
    ${e.length>0&&i`<p>${kn.narrower}<${de} ids=${e} />.</p>`}
    ${ut(t,"broader")&&i`<p>${kn.broader}<${P} id=${ut(t,"broader")} />.</p>`}
  <//>
`});function Wk({report:t,said:e}){return i`
    <${Xe} text=${x(t,"summary")} />
    <${Jo} of=${t} />
    ${e&&i`<p class="zacht">${e}</p>`}
    <${ue} of=${[t]} />
  `}function qk({id:t,reports:e}){let n=yn(t);if(un(t.split("/")[0]).dates.length<3)return null;let o=s=>We(t,s).earlier?i`<span class="chip s-geen">${n.not_mentioned}</span>`:i`<${se} id=${t} date=${s} />`;return i`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:s})=>i`<li><span class="zacht">${tt(s)}</span>${o(s)}</li>`)}
    </ol>
  `}function Hk({id:t}){let e=un(t.split("/")[0]),{result:n,not_mentioned:o}=yn(t),s=e.dates.filter(({date:a})=>ks(t,a));if(!s.length)return null;let r=(a,l)=>l===e.date&&n[x(a,"resultReported")];return i`
    <${qk} id=${t} reports=${s} />
    <ol class="tijdlijn">
      ${s.map(({date:a,label:l})=>{let c=Ur(t,a);return i`
          <li>
            <strong>${H(l)}</strong>
            <p><${se} id=${t} date=${a} /></p>
            ${We(t,a).earlier&&i`<p class="zacht">${H(o)}</p>`}
            ${c&&i`<${Wk} report=${c} said=${r(c,a)} />`}
          </li>
        `})}
    </ol>
  `}function Vk({id:t}){let e=nn(t,"silentPart"),n=e.map(o=>[x(o,"summary"),i`<span class="zacht"> (${Z("SilentWeight",x(o,"weight"))})</span>`]);return e.length>0&&i`<p><strong>${yn(t).silent}</strong></p><${Sr} items=${n} />`}function Uk({id:t}){let e=yn(t),n=e.deadline_columns,o=Vr(t);if(!o.length)return null;let s=a=>[`“${x(a,"deadlineText")}”`,x(a,"revises")==="true"&&i`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:a=>x(a,"deadlineText"),cell:s},{key:"waarvoor",label:n.what,text:a=>x(a,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:a=>x(a,"dueBy"),cell:a=>tt(x(a,"dueBy"))||x(a,"condition")},{key:"soort",label:n.kind,text:a=>nr(x(a,"modality"))},{key:"er",label:n.there,text:a=>We(a).delivery||e.not_there},{...Go(n.place,()=>[]),cell:a=>i`<${Xe} text=${x(a,"summary")} /><${ue} of=${[a]} />`}];return i`<${ft} id="termijnen" caption=${e.deadlines} rows=${o} columns=${r} />`}function Kk({id:t}){let e=yn(t),n=e.who_columns,o=It(t,"who");if(!o.length)return i`<p>${e.nobody}</p>`;let s=({from:a})=>i`<${P} id=${a} /><${wo} id=${a} />`,r=[{key:"wie",label:n.who,text:({from:a})=>C(a),cell:s},{key:"rol",label:n.role,text:({said:a})=>a},{key:"wat",label:n.note,sort:!1,text:({of:a})=>x(a[0],"summary")},Go(n.place,({of:a})=>a.slice(0,1))];return i`<${ft} id="wie" caption=${e.who_caption} rows=${o} columns=${r} />`}function Gk({id:t}){let e=nn(ut(t,"inChapter"),"chapterLead");return e.length>0&&i`<p class="zacht">${yn(t).heading}<${de} ids=${e} />.</p>`}function Jk({id:t}){let e=yn(t),n=bs(t);if(n.length)return n.map(s=>i`<${dr} id=${s} /><${ue} of=${[s]} />`);if(x(t,"crossCutting")!=="true")return i`<p>${e.unjudged}</p>`;let o=wt(t,"interventionKind").map(mt).join(", ");return i`
    <p>${b(e.across,{kinds:o})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${x(t,"rationale")}</p>
  `}function Zk({id:t}){let e=yn(t),n=$n(t,"subMeasureOf"),o=s=>i` <${se} id=${s} />`;return i`<${Mt} title=${e.container}><p>${e.parts}</p><${Sn} ids=${n} more=${o} /><//>`}function Zf({id:t}){let e=yn(t),n=un(t.split("/")[0]),o=x(t,"promise"),s=Gs(t),r=x(t,"isContainer")==="true"?Zk:Qk;return i`
    <${Mt} title=${o?e.promise:e.what}>
      <${Xe} text=${o} />
      <${Xe} text=${x(t,"summary")} />
      ${x(t,"isNew")==="true"&&i`<p class="zacht">${b(e.new,{when:go(n.date,n)})}</p>`}
      ${x(t,"numberedByUs")==="true"&&i`<p class="zacht">${e.numbered}</p>`}
      <${ue} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${Ga} id=${t} />
    ${s.length>0&&i`<${Mt} title=${k.thing.further}><${Nn} pairs=${s} /><//>`}
    <${Js} id=${t} />
  `}var yn,Qk,Qf=L(()=>{"use strict";W();R();B();_n();G();pt();Dt();Ct();Be();Or();Oo();yn=t=>ie(Nt(t)).thing.undertaking;Qk=({id:t})=>i`
  <${Mt} title=${yn(t).progress}><${Hk} id=${t} /><${Vk} id=${t} /><${Uk} id=${t} /><//>
  <${Mt} title=${yn(t).who}><${Kk} id=${t} /><${Gk} id=${t} /><//>
  <${Mt} title=${yn(t).steps}><${Jk} id=${t} /><//>
`});function ty({id:t}){let e=Yk[vn(t)];return e?y.plans.filter(n=>!Nt(t)||n===Nt(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>i`<${Xk} key=${n.plan.key} ...${n} />`):null}function ey({id:t}){let e=$n(t,"inChapter"),n=[...Gs(t),[on(t,"Legislation")?fo.also_known:fo.in_source,wt(t,"altLabel").join(", ")],[fo.place,ce(t).length>0&&i`<${ue} of=${[t]} />`]],o=s=>i` <${se} id=${s} />`;return i`
    <${Mt} title=${fo.known}>
      ${on(t,"Facilitator")&&i`<p class="zacht">${ie(Nt(t)).thing.other.judged}</p>`}
      <${Xe} text=${x(t,"summary")} />
      <${Xe} text=${x(t,"rationale")} />
      <${Nn} pairs=${n} />
    <//>
    <${Ga} id=${t} />
    ${e.length>0&&i`<${Mt} title=${fo.other.chapter}><${Sn} ids=${On(e)} more=${o} /><//>`}
    <${Js} id=${t} />
  `}function sy({id:t}){let e=V(A.route.query),n=X(e).gaps.filter(s=>s.pages.includes(t));if(!n.length)return null;let o=n.map(s=>i`<${Pp} list=${[s]} scenario=${e} />`);return i`
    <${Mt} title=${b(fo.gaps,{count:n.length})}>
      <${Ko} id="vragen" items=${o} first=${Lt()?oy:ny} as="div" />
    <//>
  `}function ry({id:t}){let e=vn(t),n=[Yf[e]&&i`<a href=${T(Yf[e])}>${fo.crumbs[e]}</a>`,K&&Nt(t)?.title,...["inChapter","subMeasureOf"].map(o=>ut(t,o)&&i`<${P} id=${ut(t,o)} />`),Rt(t)].filter(Boolean);return i`<p class="kruimel">${n.map((o,s)=>[s>0&&" › ",o])}</p>`}function Xf({route:t}){let e=t.path.slice(1).join("/");if(!Tt(e))return i`<${To} />`;let n=C(e),o=vn(e),s=ay[o],r=()=>{let l=b(fo.footnote,{kind:Rt(e),name:n,said:x(e,"promise")||x(e,"summary")});return lr(l.trim().replace(/([^.!?])$/,"$1."),ce(e),null,Nt(e)||at())},a=o==="undertaking"&&x(e,"isContainer")!=="true";return i`
    <${ry} id=${e} />
    <${st} text=${on(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${a&&i`<p><${se} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(o)&&i`<${ts} />`}
    <${ty} id=${e} />
    <div class="acties bovenaan">
      <${no} text=${r} />
      <a href=${T("verken",{uit:e,kies:e})}>${fo.around}</a>
    </div>
    <${s} id=${e} />
    <${sy} id=${e} />
  `}var fo,ac,Yk,Xk,ny,oy,Yf,ay,t$=L(()=>{"use strict";W();J();Vt();R();St();B();_n();G();pt();Dt();Je();Kt();So();zs();Ct();Be();Or();Uf();Jf();Qf();Oo();gr();fo=k.thing,ac=k.thing.route,Yk={organisation:(t,e)=>y.partners[K?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Fn},Xk=({plan:t,steps:e})=>i`
  <div class="routelijn">
    <ol aria-label=${K?b(ac.of_plan,{plan:t.title}):ac.label}>
      ${t.steps.map(n=>i`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${ac[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[ny,oy]=[3,2];Yf={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};ay={undertaking:Zf,organisation:Vf,step:Gf,other:ey}});function ly({row:t,date:e}){let n=e$(t,e);return i`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${dn.kinds[t.kind]}</span>${" "}
          ${t.id&&i`<${P} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${n&&i`<span class="zacht"> – ${n}</span>`}
        </p>
        <${Ho} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}function uy({years:t}){return i`
    <${ln}>
      <${qn} />
      <${Bs} />
      <div class="velden">
        <${Dn} name="tekst" />
        <${zt} label=${dn.fields.what} name="wat" options=${Object.entries(dn.kinds)} />
        <${zt} label=${dn.fields.step} name="stap" options=${Te} />
        <${zt} label=${dn.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${Wn} names=${dy} />
      </div>
    <//>
  `}function n$({route:t}){let e=V(t.query),n=t.query,o=y.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),s=o.filter(l=>(!n.wat||l.kind===n.wat)&&(!n.stap||l.steps.includes(n.stap))&&(!n.jaar||Za(l)===n.jaar)&&(!n.tekst||mn(iy(l),n.tekst))),r=F(dn.count,s.length),a={of:Za,titles:I(s.map(Za)).map(l=>[l,l])};return i`
    <${st} text=${dn.title}>
      <p class="uitleg">${dn.intro} <a href=${T("beloften")}>${dn.lanes}</a>.</p>
    <//>
    <${uy} years=${I(o.map(Za))} />
    <${ts} />
    <p class="telling">${r}<${oe} name="tijdlijn.csv" rows=${()=>py(s,e)} /></p>
    ${xo("tijdlijn",s,a).map(l=>i`
        <section key=${l.more?"meer":l.key} class="vouwdeel">
          ${l.folds?i`<${oo} part=${l} level=${2} names=${cy(l.rows)}
                  count=${F(dn.count,l.rows.length)} />`:i`<h2>${l.title}</h2>`}
          <ol class=${l.open?"tijden":"tijden dicht"}>
            ${l.rows.map(c=>i`<${ly} row=${c} date=${e.date} />`)}
          </ol>
        </section>
      `)}
    <${ne} text=${r} />
  `}function fy({rows:t,chosen:e,plan:n,scenario:o}){let{named:s}=Yn(o,n),r=ie(n).shared.outcomes;return i`
    <div class="tegels-uitkomst" role="group" aria-label=${Et.tiles_label}>
      ${Kr(t,r).map(([a,{tile:l,number:c}])=>i`
          <button type="button" id=${`uitkomst-${a}`} aria-pressed=${String(e===a)}
            onClick=${()=>N({uitkomst:e===a?null:a})}>
            <${qs} outcome=${a} />
            <span class="getal">
              ${c?s[c].value:t.filter(p=>p.outcome===a).length}
            </span>
            <span>${b(l,{date:tt(fn(n.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function gy({rows:t,plan:e,date:n}){let{outcomes:o}=k.shared,s=Object.keys(o).find(a=>o[a].open),r=t.filter(a=>a.outcome===s).sort((a,l)=>Q(a.day,l.day));return i`
    <aside class="langst-open">
      <h2>${Et.open.title}</h2>
      <p>${r.length?b(Et.open.said,{date:tt(fn(e.key,n))}):Et.open.none}</p>
      <ul>
        ${r.slice(0,hy).map(a=>i`
            <li key=${a.id}>
              <${qs} outcome=${a.outcome} />
              <span>
                <${P} id=${a.work} text=${a.short} />${" "}${a.what||""}
                <span class="bij">${a.modality}: ${a.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${T("aandachtspunten",{vraag:"deadline-verstreken"})}>${Et.open.gaps}</a></p>
      <h2>${Et.read.title}</h2>
      <ul class="leesregels">${Et.read.lines.map(a=>i`<li>${a}</li>`)}</ul>
    </aside>
  `}function ky({plan:t,scenario:e,chosen:n}){let o=Ro(t,e.date),s=Qc(t,e.date),r=o.filter(a=>!n||a.outcome===n);return i`
    <section>
      ${K&&i`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${b(Et.intro,{count:o.length,undated:s.length})}</p>
      <p>${Yn(e,t).said.overdue}</p>
      <${fy} rows=${o} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${Pf} plan=${t} rows=${r} date=${e.date} /><${by} plan=${t} rows=${r} /></div>
        <${gy} rows=${o} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${Et.table}</summary>
        <${ft} id=${`beloften-${t.key}`} caption=${Et.caption} rows=${r} columns=${o$} sort="dag" />
      </details>
      ${s.length>0&&i`
          <details class="tweeling">
            <summary>${b(Et.undated,{count:s.length})}</summary>
            <ul>
              ${s.map(a=>i`<li>
                  <${P} id=${a.work} />: ${a.quote}${a.what&&`, ${a.what}`}
                  ${a.stand&&`; ${a.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function s$({route:t}){let e=V(t.query),n=Xc(e),o=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",s=n.flatMap(r=>Ro(r,e.date)).filter(r=>!o||r.outcome===o);return i`
    <${st} text=${Et.heading} title=${Et.title} />
    <${ln}><${qn} /><${Bs} /><//>
    <${ts} />
    ${n.map(r=>i`<${ky} key=${r.key} plan=${r} scenario=${e} chosen=${o} />`)}
    ${!n.length&&i`<p>${Et.none}</p>`}
    <p class="acties">
      <${oe} name="beloften.csv" rows=${()=>my(s,e)} />
      ${n.length>0&&i`<${hn} name="beloften" title=${Et.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
      <a href=${T("tijdlijn")}>${Et.all_events}</a>
    </p>
    <${ne} text=${F(Et.lane_total,s.length)} />
  `}var Et,dn,iy,e$,Za,cy,py,dy,$y,o$,my,hy,by,r$=L(()=>{"use strict";ko();W();J();Vt();R();St();B();G();pt();Dt();Je();Kt();So();Mo();nc();Ct();br();Be();Et=k.promises,dn=k.timeline,iy=t=>[t.id&&C(t.id),t.what].filter(Boolean).join(": "),e$=(t,e)=>[t.progress&&t.id&&qe(t.id,e),t.stand[e]].filter(Boolean).join("; "),Za=t=>t.day.slice(0,4);cy=t=>I(t.map(e=>e.id?C(e.id):e.what)),py=(t,e)=>[[...dn.csv,...an],...t.map(n=>[n.when,dn.kinds[n.kind],n.id&&C(n.id),n.what,e$(n,e.date),ce(n.at).map(Ot).join("; "),...pe(e,n.plan||n.at)])],dy=["tekst","wat","stap","jaar"];$y=t=>{let e=bo(t.plan).lanes[t.lane];return e?ys(e):""},o$=[{key:"dag",label:Et.columns.day,text:t=>t.day,cell:t=>t.by},Ae("actie",Et.columns.work,t=>t.work),{key:"wat",label:Et.columns.what,text:t=>t.what},{key:"woorden",label:Et.columns.quote,text:t=>t.quote},{key:"stand",label:Et.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?i`<${os} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:Et.columns.lane,text:$y}],my=(t,e)=>{let n=s=>ce(s.id).map(Ot).join("; "),o=[...o$,{key:"bron",label:dn.csv.at(-1),text:n}];return Wo(o,t,s=>pe(e,s.plan.key))},hy=6;by=({plan:t,rows:e})=>i`
  <div class="lanenlijst">
    ${bo(t).lanes.map((n,o)=>({lane:n,found:e.filter(s=>s.lane===o)})).filter(({found:n})=>n.length).map(({lane:n,found:o})=>i`
          <details>
            <summary>${ys(n)}
              <span class="bij">
                ${F(Et.lane_total,o.length)}${tc(o).map(s=>` · ${s}`)}
              </span>
            </summary>
            <ul>
              ${o.map(s=>i`
                  <li key=${s.id}>
                    <${os} outcome=${s.outcome} on=${s.by} />
                    <span><${P} id=${s.work} text=${s.short} />${" "}${s.what||s.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`});function a$({title:t,count:e,none:n,children:o}){return i`
    <section class="blok">
      <${K?"h3":"h2"}>${b($o.part,{title:t,count:e})}<//>
      ${e?o:i`<p>${n}</p>`}
    </section>
  `}function yy({loss:t,scenario:e,id:n,title:o}){let s=l=>i$(t,l,e),r=l=>T("overzicht",{cel:Ee(l.column,l.barrier,t.plan)}),a=[{key:"vak",label:$o.columns.cell,sort:!1,text:l=>ic(l,s(l)),cell:l=>s(l)?i`<a href=${r(l)}>${ic(l,s(l))}</a>`:ic(l,void 0)},{key:"nu",label:$o.columns.now,sort:!1,text:l=>l$(s(l))},{key:"weg",label:$o.columns.lost,sort:!1,text:l=>l.said}];return i`<${ft} id=${n} caption=${o} hideCaption rows=${t.cells} columns=${a} />`}function wy({loss:t,names:e,scenario:n}){let o=un(t.plan),{cells:s,none:r,...a}=o.words.losses,l=`verlies${o===y.plans[0]?"":`-${o.key}`}`,c=d=>[" ",i`<${se} id=${d} date=${n.date} />`],p=(d,f)=>i`
    <${a$} title=${d} count=${f.length} none=${r}><${Sn} ids=${f} more=${c} /><//>
  `;return i`
    <section>
      ${K&&i`<h2>${o.title}</h2>`}
      <p class="verlieskop">${_y(t,e)}</p>
      <p>${t.said}</p>
      <${Sy} loss=${t} scenario=${n} />
      <${a$} title=${s} count=${t.cells.length} none=${r}>
        <${yy} loss=${t} scenario=${n} id=${l} title=${s} />
      <//>
      ${Object.keys(a).map(d=>({list:d,ids:t[d]||[]})).filter(({ids:d})=>d.length).map(({list:d,ids:f})=>p(a[d],f))}
      ${t.blocks.map(d=>p(d.said,d.acts))}
    </section>
  `}function _y(t,e){let n={alone:t.last_actor.length,acts:t.acts,count:e.length,source:Bo(un(t.plan))};return b(e.length===1?$o.heading.one:$o.heading.more,{...n,names:_e(e)})}function lc({losses:t,names:e,scenario:n}){let o=_e(e),s=()=>t.flatMap(r=>r.cells.map(a=>{let l=i$(r,a,n),c=l?rt(a.barrier):"";return[o,mt(a.column),c,l$(l),a.said,...pe(n,r.plan)]}));return i`
    ${t.length?t.map(r=>i`<${wy} key=${r.plan} loss=${r} names=${e} scenario=${n} />`):Le(n).map(r=>i`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${oe} name="wat-als.csv" rows=${()=>[[...$o.csv,...an],...s()]} />
    </div>
  `}function vy(t,e){let n=new Map(t.places.map(o=>[`${o.step}~${o.kind}`,o]));return X({...e,plan:t.plan}).places.map(o=>({key:o.kind||String(o.step),last_actor:[],only_lead:[],title:o.kind?H(mt(o.kind)):rt(o.step),...n.get(`${o.step}~${o.kind}`),things:o.things}))}function xy({place:t,date:e}){let{title:n,things:o,last_actor:s,only_lead:r}=t,a=o.filter(l=>!s.includes(l));return i`
    <li class=${s.length?"verlies":o.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${s.map(l=>i`<i key=${l} class="paal weg"></i>`)}
        ${a.map(l=>i`<i key=${l} class=${`paal b-${Io(l,e)}`}></i>`)}
      </div>
      ${s.length>0&&i`
          <p class="verliestal">${b(ls.lost,{count:s.length,total:o.length})}</p>
          <p class="verlieswoord">${ls.lost_said}</p>
        `}
      ${r.length>0&&i`<p>${F(ls.lead,r.length)}</p>`}
      ${(a.length>0||!o.length)&&i`<p class="zacht">${o.length?F(ls.stays,a.length):ls.nothing}</p>`}
    </li>
  `}function Sy({loss:t,scenario:e}){let{legend:n}=ls,o=vy(t,e),s=I(o.flatMap(a=>a.things.map(l=>Io(l,e.date)))),r=Object.keys(y.codes.CellState).filter(a=>s.includes(a));return i`
    <section class="verliesbeeld">
      <h2>${ls.title}</h2>
      <ul class="plaatsen">
        ${o.map(a=>i`<${xy} key=${a.key} place=${a} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${b(n.lost,{source:Bo(at(t.plan))})}</span>
        ${r.map(a=>i`<span><i class=${`paal b-${a}`}></i> ${Z("CellState",a)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var ls,$o,i$,l$,ic,c$=L(()=>{"use strict";W();J();R();St();B();Pn();G();pt();Dt();Kt();Ct();Be();ls=k.whatif.picture,$o=k.whatif,i$=(t,e,n)=>X({...n,plan:t.plan}).matrix.kind.find(o=>o.column===e.column&&o.barrier===e.barrier),l$=t=>t?aa(t):$o.no_cell,ic=(t,e)=>{let n=H(mt(t.column));return e?b($o.cell,{kind:n,step:rt(t.barrier).toLowerCase()}):n}});function Cy({notations:t,names:e,scenario:n}){let[o,s]=q(null),r=[n.key,...t].join();if(we(()=>{let c=!0;return s(null),et().ask("answer",{options:Oy(t,n)}).then(p=>{c&&(s(p),ot(At.done))}).catch(p=>c&&s({silent:p.message||At.silent})),()=>{c=!1}},[r]),!o)return i`<div><p>${At.busy}</p></div>`;if(o.silent)return i`<div><p>${o.silent}</p></div>`;let a=c=>!n.plan||c.plan===n.plan,l=F(At.questions,o.gaps.filter(a).length);return i`
    <div>
      <${lc} losses=${o.losses.filter(a)} names=${e} scenario=${n} />
      <p>${b(At.with_this,{questions:l,now:X(n).gaps.length})}</p>
    </div>
  `}function My({acting:t,chosen:e}){let[n,o]=q(""),s=c=>N({zonder:c.map(cc).join(",")}),r=c=>{if(e.includes(c))return s(e.filter(p=>p!==c));s(wn()?[...e,c]:[c])},a=c=>[C(c),...wt(c,"altLabel")].join(" "),l=t.filter(c=>mn(a(c),n));return i`
    <h2>${At.leave_out}</h2>
    ${e.map(c=>i`
        <button type="button" class="weggelaten" key=${c} aria-label=${b(At.put_back,{name:C(c)})}
          onClick=${()=>r(c)}>
          ${C(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&i`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>s([])}>${At.clear}</button>
          <button type="button" class="klein" onClick=${()=>cr(location.href,At.shared)}>${At.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${At.search}</span>
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
    <ul class="partnerlijst" aria-label=${At.list}>
      ${l.map(c=>i`
          <li key=${c}>
            <button
              type="button"
              id=${`zonder-${cc(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}
            >${C(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&i`<p>${At.none_found}</p>`}
    ${!wn()&&i`<p class="zacht">${At.alone}</p>`}
  `}function jy({most:t,scenario:e}){let n=({steps:s,alone:r,lead:a})=>[r>0&&F(At.start.alone,r),r>0&&(s.length?b(At.start.steps,{steps:_e(s.map(l=>rt(l).toLowerCase()))}):At.start.no_step),a>0&&F(At.start.lead,a)].filter(Boolean),o=Bo(at(e.plan));return i`
    <section id="begin">
      <h2>${At.start.title}</h2>
      <p class="zacht">${b(At.start.said,{source:o})}</p>
      <ul class="beginlijst">
        ${t.map(s=>i`
            <li key=${`${s.who}${s.plan}`}>
              <a href=${T("wat-als",{zonder:x(s.who,"notation")})}>${C(s.who)}</a>
              <span class="bij">${K?`${un(s.plan).title}: `:""}${n(s).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&i`<p>${At.start.nobody}</p>`}
    </section>
  `}function p$({route:t}){let e=V(t.query),{without:n,most:o}=X(e),s=Object.keys(n).filter(p=>n[p].length).sort((p,d)=>Q(C(p),C(d))),r=(t.query.zonder||"").split(",").map(ze).filter(Boolean),a=r.map(p=>C(p)),[l]=r,c=r.length>1&&wn();return i`
    <${st} text=${At.title}><p class="uitleg">${At.intro}</p><//>
    <${Oa} scenario=${e} />
    <div class="watals">
      <section class="weglaten filters"><${My} acting=${s} chosen=${r} /></section>
      <div>
        ${!r.length&&i`<${jy} most=${o} scenario=${e} />`}
        ${r.length>0&&!c&&i`<${lc} losses=${n[l]||[]} names=${a.slice(0,1)} scenario=${e} />`}
        ${c&&i`<${Cy} notations=${r.map(cc)} names=${a} scenario=${e} />`}
      </div>
    </div>
    <${ne} text=${r.length===1?b(At.said,{name:a[0]}):""} />
  `}var At,Oy,cc,d$=L(()=>{"use strict";re();ko();W();J();Vt();R();St();B();Re();G();pt();Je();Kt();c$();At=k.whatif,Oy=(t,e)=>[...fs(e),...t.map(n=>["zonder",n])];cc=t=>x(t,"notation")});var $$={};b$($$,{answerTo:()=>X,compare:()=>Q,connection:()=>vs,csv:()=>ds,data:()=>y,graphNow:()=>Pl,here:()=>A,matrixSvg:()=>yl,scenarioOf:()=>V});function Ya(t=null){for(let e of Xa())e!==t&&(e.open=!1)}function u$(){Ya(),Ln().classList.remove("is-open"),Qa().setAttribute("aria-expanded","false")}function Ly(){Ln()&&(Qa().addEventListener("click",()=>{let t=Ln().classList.toggle("is-open");for(let e of Xa())e.open=t;Qa().setAttribute("aria-expanded",String(t))}),Ln().addEventListener("click",t=>{let e=t.target;e.closest("a")?u$():e.closest("summary")&&!Lt()&&Ya(e.closest("details"))}),Ln().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Xa().find(n=>n.open);Lt()?Qa().focus():e?.querySelector("summary")?.focus(),u$()}),document.addEventListener("click",t=>{!Lt()&&!Ln().contains(t.target)&&Ya()}),Ln().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Lt()&&!Ln().contains(e)&&Ya()}))}function Ty(t,e){if(!Ln())return;let n=[...Ln().querySelectorAll("a")],o=r=>yi(r.hash).path,s=n.find(r=>o(r).join("/")===e.join("/"))||n.find(r=>o(r)[0]===t);for(let r of n){let a=o(r);r===s?r.setAttribute("aria-current","page"):r.removeAttribute("aria-current"),r.setAttribute("href",T(a))}for(let r of Xa())r.classList.toggle("is-hier",!!r.querySelector("[aria-current]"))}function zy(t,e){let n=Object.keys(y.views).length>0,o=Object.keys(y.comparisons).length>0,s={views:n||t==="graaf",comparisons:o||t==="vergelijk"};return Cr=!er(e)||s.views!==n||s.comparisons!==o,Cr?(Tn(i`<p role="status">${k.werkplaats.busy}</p>`,ht("inhoud")),ti?et().show(ti,et().own):pc||Fy(fs(e),s),!0):!1}async function Fy(t,e){pc=!0;try{ti=(await et().ask("page",{options:t,...e})).page,Cr&&et().show(ti,et().own)}catch(n){Cr&&Tn(i`<p role="alert">${n.message}</p>`,ht("inhoud"))}pc=!1}function Ey(t){let e=t.path[0]||"overzicht",n=ht("inhoud");Se()?.own&&zy(e,V(t.query))||(n.className=`scherm-${e}`,Tn(i`<${f$[e]||f$.onbekend} key=${t.path.join("/")} route=${t} />`,n),Ty(e,t.path))}function dc(){let t=ht("motor");t.hidden=!1;let{state:e,why:n,own:o}=et();Tn(i`<${xf} state=${e} why=${n} own=${o} />`,t)}function Ay(){By(),Cr=!1,window.removeEventListener("werkplaats",dc),Tn(null,ht("inhoud")),Tn(null,ht("motor"))}var Ln,Qa,Xa,f$,pc,ti,Cr,By,m$=L(()=>{"use strict";re();W();J();Vt();R();St();B();Re();sr();Vi();pt();Kt();wl();yd();Cd();zd();Cu();Du();Il();Xu();nf();Of();Ef();gr();qf();t$();r$();d$();Ln=()=>ht("menu"),Qa=()=>ht("menuknop"),Xa=()=>[...Ln().querySelectorAll("details")];ht("spring").addEventListener("click",t=>{t.preventDefault(),ht("inhoud").focus()});Ly();ht("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=ht("zoek").value;location.hash=xp(e)||T("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:o,content:s}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:o,content:s};cr(b(e,{...r,sources:xn()}),n)});f$={__proto__:null,overzicht:ef,dekking:Td,aandachtspunten:Ru,partners:Gu,maatregelen:Ju,naslag:Qu,gevraagd:Yu,tijdlijn:n$,beloften:s$,graaf:xu,verken:Ou,ding:Xf,samenvatting:Wf,vragen:Ff,"wat-als":p$,vergelijk:Od,"weet-niet":kd,methode:bd,zoek:_u,...Se()&&{controleer:Sf},onbekend:To},pc=!1,ti="",Cr=!1;Se()&&(ht("eigen").hidden=!1,window.addEventListener("werkplaats",dc),dc());ht("inhoud").replaceChildren();By=qc(Ey);Se()&&window.addEventListener("andere-bladzijde",Ay,{once:!0});document.fonts.ready.then(()=>Pl()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja"});re();ni();typeof DecompressionStream>"u"?ht("te-oud").hidden=!1:fc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(m$(),$$))});})();
