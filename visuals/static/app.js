"use strict";var ketenkaart=(()=>{var qu=Object.defineProperty;var M=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(o){throw n=[o],o}};var Hu=(t,e)=>{for(var n in e)qu(t,n,{get:e[n],enumerable:!0})};function mt(t){let e=Ct("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function fl(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n})),s=document.createElement("a");s.href=o,s.download=t,document.body.append(s),s.click(),s.remove(),window.setTimeout(()=>URL.revokeObjectURL(o),1e3)}var Ct,ke=M(()=>{"use strict";Ct=t=>document.getElementById(t)});async function ml(){let t=Uint8Array.from(atob(Ct("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));ca=Vu(await new Response(e).json())}function Vu(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(o=>e[o])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([o,s])=>[o,e[s]]))):e.push(n);return e.at(-1)}var ca,pa=M(()=>{"use strict";ke()});function gl(t){var e=$l.get(this);return e||(e=new Map,$l.set(this,e)),(e=hl(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,a="",l="",c=[0],p=function(m){r===1&&(m||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,a):r===3&&(m||a)?(c.push(3,m,a),r=2):r===2&&a==="..."&&m?c.push(4,m,0):r===2&&a&&!m?c.push(5,0,!0,a):r>=5&&((a||!m&&r===5)&&(c.push(r,0,a,s),r=6),m&&(c.push(r,m,0,s),r=6)),a=""},d=0;d<n.length;d++){d&&(r===1&&p(),p(d));for(var u=0;u<n[d].length;u++)o=n[d][u],r===1?o==="<"?(p(),c=[c],r=3):a+=o:r===4?a==="--"&&o===">"?(r=1,a=""):a=o+a[0]:l?o===l?l="":a+=o:o==='"'||o==="'"?l=o:o===">"?(p(),r=1):r&&(o==="="?(r=5,s=a,a=""):o==="/"&&(r<5||n[d][u+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),r=2):a+=o),r===3&&a==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var hl,$l,bl=M(()=>{hl=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var a=e[r++],l=e[r]?(e[0]|=a?1:2,n[e[r++]]):e[++r];a===3?o[0]=l:a===4?o[1]=Object.assign(o[1]||{},l):a===5?(o[1]=o[1]||{})[e[++r]]=l:a===6?o[1][e[++r]]+=l+"":a?(s=t.apply(l,hl(t,l,n,["",null])),o.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(l)}return o},$l=new Map});function fo(t){t&&t.parentNode&&t.remove()}function ha(t,e,n){var o,s,r,a={},l=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:a[r]=e[r];return l>2&&(a.children=l>3?$a.call(arguments,2):n),ys(t,a,o,s,null)}function ys(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ws,__v:s||++wl,__i:-1,__u:0};return!s&&$t.vnode&&$t.vnode(r),r}function sr(t){return t.children}function Xs(t,e){this.props=t,this.context=e,this.__g=0}function Kn(t,e){if(e==null)return t.__&&Kn(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:Kn(t)}function Ju(t){var e,n=t.__v,o=n.__e,s=[],r=[],a=t.__P;a&&((e=mo({constructor:ws},n)).__v=n.__v+1,$t.vnode&&$t.vnode(e),ga(a,e,n,t.__n,a.namespaceURI,32&n.__u?[o]:null,s,o||Kn(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,jl(s,e,r),n.__=n.__e=null,e.__e!=o&&xl(e))}function xl(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),xl(t)}function kl(t){(8&t.__g||(t.__g|=8,Gn.push(t),er++))&&da==$t.debounceRendering||((da=$t.debounceRendering)||queueMicrotask)(Sl)}function Sl(){try{for(var t,e=1;Gn.length;)Gn.length>e&&Gn.sort(_l),t=Gn.shift(),e=Gn.length,8&t.__g&&Ju(t)}finally{(er=Gn.length)&&(da||queueMicrotask)(Sl)}}function Ol(t,e,n,o,s,r,a,l,c,p,d){var u,m,f,$,g,h,w=o.__k||or,_=e.length;for(c=Zu(n,e,w,c,_),u=0;u<_;u++)(f=n.__k[u])!=null&&(m=~f.__i&&w[f.__i]||nr,f.__i=u,h=ga(t,f,m,s,r,a,l,c,p,d),$=f.__e,(m.ref!=f.ref||8&m.__u)&&(m.ref&&ba(m.ref,null,f,m),f.ref&&d.push(f.ref,f.__c||$,f)),g=g||$,4&f.__u?(c=Cl(f,c,t,!m.__v),m.__e&&(m.__e=null)):typeof f.type=="function"&&h!==void 0?c=h:$&&(c=$.nextSibling),f.__u&=-21);return n.__e=g,c}function Zu(t,e,n,o,s){var r,a,l,c,p,d,u,m,f,$=n.length,g=$,h=0,w=0,_=t.__k=Array(s);for(r=0;r<s;r++)(a=e[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=_[r]=ys(null,a):ma(a)?a=_[r]=ys(sr,{children:a}):a.constructor===ws&&a.__b?a=_[r]=ys(a.type,a.props,a.key,a.ref,a.__v):_[r]=a,c=r+h,a.__=t,a.__b=t.__b+1,l=null,~(p=a.__i=Qu(a,n,c,g))&&(g--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,p==c-1?h--:p==c+1?h++:p!=c&&(p>c?h--:h++,w=1)):(~p||(s>$?h--:s<$&&h++),typeof a.type!="function"&&(a.__u|=4))):_[r]=null;if(w){for(d=[],u=[],r=0;r<s;r++)if((a=_[r])&&16&a.__u){for(h=0,m=d.length;h<m;)d[f=h+m>>1]<a.__i?h=f+1:m=f;d[h]=a.__i,u[r]=h+1}for(h=d.length;r--;)u[r]&&(u[r]==h?h--:_[r].__u|=4)}if(g)for(r=0;r<$;r++)!(l=n[r])||2&l.__u||(l.__e==o&&(o=Kn(l)),ka(l,l));return o}function Cl(t,e,n,o){var s,r,a,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Cl(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=Kn(t))&&!e.parentNode&&(e=null),a=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,e):n.insertBefore(a,e||null)),e=a;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Qu(t,e,n,o){var s,r=t.key,a=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&a==l.type)return n;if(o>(c?1:0)){for(s=n-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s;for(s=n+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s}return-1}function yl(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Qs(t,e,n,o,s){var r,a;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||yl(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||yl(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(a=ua[e]||(ua[e]=Yu(e)),(t.__a||(t.__a={}))[e]=fa,r=e!=(e=e.replace(vl,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,a,r):t.removeEventListener(e,a,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Yu(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Ys]==null)e[Ys]=fa++;else if(e[Ys]<this.__a[t])return;return n($t.event?$t.event(e):e)}}}function ga(t,e,n,o,s,r,a,l,c,p){var d,u,m,f,$,g,h,w,_,L,x,R,F,C,gt,Gt,O,q,H=e.type;if(e.constructor!==ws)return null;128&n.__u&&(c=32&n.__u,d=n.__c.__z)&&(e.__u|=c,u=r=[],d.nodeType==8?l=tr(d,r):r.push(d),l=r[0]||l),(d=$t.__b)&&d(e);t:if(typeof H=="function"){m=a.length;try{if(w=e.props,_=(d=H.prototype)&&d.render,L=(d=H.contextType)&&o[d.__c],x=d?L?L.props.value:d.__:o,(f=n.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(_?e.__c=f=new H(w,x):(e.__c=f=new Xs(w,x),f.constructor=H,f.render=tf),L&&L.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),_&&(f.__s||(f.__s=f.state),H.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=mo({},f.__s)),mo(f.__s,H.getDerivedStateFromProps(w,f.__s)))),$=f.props,g=f.state,f.__v=e,n.__c){if(w!==$&&_&&!H.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(w,x),e.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(w,f.__s,x)===!1){e.__v!=n.__v&&(f.props=w,f.state=f.__s,f.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(nt){nt&&(nt.__=e)}),or.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=Kn(n);break t}f.componentWillUpdate&&f.componentWillUpdate(w,f.__s,x),_&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate($,g,h)})}else _&&!H.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),_&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=x,f.props=w,f.__P=t,f.__g&=-5,R=$t.__r,F=_?25:0;do f.__g&=-9,R&&R(e),d=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++F<25);_&&(or.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=mo({},o,f.getChildContext())),_&&n.__c&&f.getSnapshotBeforeUpdate&&(h=f.getSnapshotBeforeUpdate($,g)),C=d&&d.type===sr&&d.key==null?d.props.children:d,w.__P&&(d=l,s=(t=w.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(nt){nt&&ka(nt,nt)}),n.__k=null),l=n.__k?Kn(n,0):null),l=Ol(t,ma(C)?C:[C],e,n,o,s,r,a,l,c,p),w.__P&&(e.__e=null,l=d),e.__u&=-161,u&&u.some(fo),f.__h.length&&a.push(f),1&f.__g&&(f.__g&=-4)}catch(nt){if(a.length=m,e.__v=null,c||r)if(nt&&nt.then){if(e.__u|=128|c,r){for(~(O=r.indexOf(l||void 0))||(O=r.length);(q=r[O-1])&&q.nodeType==8;)O--;for(;O<r.length;O++)if(q=r[O])if(r[O]=null,gt){if(q==Gt)break}else{if(q.nodeType!=8)break;q.data.startsWith("$s")&&(Gt=tr(gt=q))}}if(!gt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;gt=l}(d=tr(gt=e.__c.__z||(e.__c.__z=gt)))?(e.__e=gt,l=d):e.__e=l,l=l&&l.nextSibling}else r&&r.some(fo);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),nt&&nt.then||Ml(e),$t.__e(nt,e,n)}}else l=e.__e=Xu(n.__e,e,n,o,s,r,a,c,p,t);return(d=$t.diffed)&&d(e),l}function tr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Ml(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Ml))}function jl(t,e,n){for(var o=0;o<n.length;)ba(n[o++],n[o++],n[o++]);$t.__c&&$t.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){$t.__e(r,s.__v)}})}function Xu(t,e,n,o,s,r,a,l,c,p){var d,u,m,f,$,g,h,w,_=n.props||nr,L=e.props,x=e.type;if(x=="svg"?s="http://www.w3.org/2000/svg":x=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(d=0;d<r.length;d++)if(($=r[d])&&(x?$.localName==x:$.nodeType==3)){t=$,r[d]=null;break}}if(!t){if(w=p.ownerDocument||document,!x)return w.createTextNode(L);t=w.createElementNS(s,x,L.is?L:p),l&&($t.__m&&$t.__m(e,r),l=!1),r=null}if(x){if(p=x=="template"&&t.content||t,r=x=="textarea"&&L.defaultValue!=null?null:r&&$a.call(p.childNodes),!l&&r)for(_={},d=0;d<t.attributes.length;d++)_[($=t.attributes[d]).name]=$.value;for(d in _)$=_[d],d=="dangerouslySetInnerHTML"?m=$:d=="children"||d in L||d=="value"&&"defaultValue"in L||d=="checked"&&"defaultChecked"in L||Qs(t,d,null,$,s);for(d in L)$=L[d],d=="children"?f=$:d=="dangerouslySetInnerHTML"?u=$:d=="value"?g=$:d=="checked"?h=$:l&&typeof $!="function"||_[d]===$||Qs(t,d,$,_[d],s);u?(l||m&&(u.__html==m.__html||u.__html==t.innerHTML)||(t.innerHTML=u.__html),e.__k=[]):(m&&(t.textContent=""),(x=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Ku.test(x))&&(s="http://www.w3.org/1999/xhtml"),Ol(p,ma(f)?f:[f],e,n,o,s,r,a,r?r[0]:n.__k&&Kn(n,0),l,c),r&&r.some(fo)),l&&x!="textarea"||(d="value",x=="progress"&&g==null?t.removeAttribute(d):g==null||g===t[d]&&(x!="progress"||g)||Qs(t,d,g,_[d],s),d="checked",h!=null&&h!=t[d]&&Qs(t,d,h,_[d],s))}else _===L||l&&t.data==L||(t.data=L);return t}function ba(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){$t.__e(s,n)}}function ka(t,e,n){var o,s,r,a;if($t.unmount&&$t.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||ba(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){$t.__e(l,e)}o.__P=o.__n=null}if(o=t.__k)for(a=0;a<o.length;a++)o[a]&&ka(o[a],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=tr(o,r=[]))&&(o==t.__e&&r.some(fo),fo(s),fo(o)),n||fo(t.__e),t.__e=t.__c=t.__=null}function tf(t,e,n){return this.constructor(t,n)}function fn(t,e){var n,o,s,r;$t.__&&$t.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=ys(sr,{children:[t]}),s=[],r=[],ga(e,e.__k,o||nr,nr,e.namespaceURI,o?null:e.firstChild?$a.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),jl(s,e.__k,r),e.__k.props.children=null}var $t,wl,Uu,Gn,da,er,_l,Ys,vl,fa,ua,Gu,ws,nr,or,Ku,ma,$a,mo,rr=M(()=>{ws=Symbol.for("pv"),nr={},or=[],Ku=/^m(i|n|o|s|text|space)$/,ma=Array.isArray,$a=or.slice,mo=Object.assign;$t={__e:function(t,e,n,o){for(var s,r,a;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((a=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),a=1),a&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw er=0,t}},wl=0,Uu=function(t){return t!=null&&t.constructor===ws},Xs.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=mo({},this.state)),typeof t=="function"&&(t=t(mo({},n),this.props)),t&&(mo(n,t),this.__v&&(e&&this.__k.push(e),kl(this)))},Xs.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),kl(this))},Xs.prototype.render=sr,Gn=[],er=0,_l=function(t,e){return t.__v.__b-e.__v.__b},Ys=Symbol(),vl=/(PointerCapture)$|Capture$/i,fa=0,ua={},Gu=0});function ir(t,e){Tt.__h&&Tt.__h(Nt,t,ar||e),ar=0;var n=Nt.__H||(Nt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function ot(t){return ar=1,ef(Rl,t)}function ef(t,e,n){var o=ir(Po++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Rl(void 0,e),function(r){var a=(o.__N||o.__)[0],l=o.t(a,r);wa(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=Nt,!Nt.__f)){Nt.__f=!0;var s=Nt.shouldComponentUpdate;Nt.shouldComponentUpdate=function(r,a,l){var c=this.__H;if(!c)return!0;var p=!1,d=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,wa(m.__[0],m.__N[0])||(d=!0))}),s){var u=s.call(this,r,a,l);return p?u||d:u}return!p||d}}return o.__}function Fn(t,e){var n=ir(Po++,3);!Tt.__s&&xa(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,Nt.__H.__h.push(n))}function Ft(t,e){var n=ir(Po++,4);!Tt.__s&&xa(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,Nt.__h.push(n))}function Jn(t){return ar=5,We(function(){return{current:t}},[])}function We(t,e){var n=ir(Po++,7);return xa(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function nf(){var t;do{for(;t=_a.shift();)try{_s(t)}catch(n){Tt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Il.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(_s),e.__h.some(va),e.__h=[]}catch(n){e.__h=[],Tt.__e(n,t.__v)}}}while(_a.length)}function of(t){var e,n=function(){clearTimeout(o),Nl&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);Nl&&(e=requestAnimationFrame(n))}function Pl(t){t!=1&&Ll==Tt.requestAnimationFrame||((Ll=Tt.requestAnimationFrame)||of)(nf)}function _s(t){var e=Nt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),Nt=e}function va(t){var e=Nt;t.__c=t.__(),Nt=e}function xa(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!wa(n,t[o])})}function Rl(t,e){return typeof e=="function"?e(t):e}var Po,Nt,ya,Ll,wa,ar,Il,_a,Tt,Tl,Fl,zl,El,Al,Bl,Nl,Sa=M(()=>{rr();wa=Object.is,ar=0,Il=[],_a=[],Tt=$t,Tl=Tt.__b,Fl=Tt.__r,zl=Tt.diffed,El=Tt.__c,Al=Tt.unmount,Bl=Tt.__;Tt.__b=function(t){Nt=null,Tl&&Tl(t)},Tt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Bl&&Bl(t,e)},Tt.__r=function(t){Fl&&Fl(t),Po=0;var e=(Nt=t.__c).__H;e&&(ya==Nt?Nt.__h=[]:(e.__h.some(_s),e.__h.some(va),Po=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ya=Nt},Tt.diffed=function(t){zl&&zl(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Pl(Il.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ya=Nt=null},Tt.__c=function(t,e){e.some(function(n){try{n.__h.some(_s),n.__h=n.__h.filter(function(o){return!o.__||va(o)})}catch(o){n.__h=[function(){throw o}]}}),El&&El(t,e)},Tt.unmount=function(t){Al&&Al(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,Pl(_a.push(s))}else _s(s)}catch(r){e=r}}),o.__H=void 0,e&&Tt.__e(e,o.__v))};Nl=typeof requestAnimationFrame=="function"});function Dl(t){return Array.isArray(t)?t.map(Dl):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,n)=>n?[ha("wbr",null),e]:[e])}var Rt,i,V=M(()=>{"use strict";bl();rr();Sa();rr();Sa();/*! What draws the screens and searches in them, bundled here:

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
*/Rt=()=>Jn(null);i=gl.bind((t,e,...n)=>ha(t,e,...typeof t=="string"?n.map(Dl):n))});function Ma(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),o=s=>{try{return decodeURIComponent(s)}catch{return s}};return{path:e.split("/").filter(Boolean).map(o),query:Object.fromEntries([...new URLSearchParams(n||"")].map(([s,r])=>[rf[s]||s,r]))}}function j(t,e={},n=!0){let o=n&&z.route?Object.fromEntries(sf.filter(a=>z.route.query[a]).map(a=>[a,z.route.query[a]])):{},s=new URLSearchParams;for(let[a,l]of Object.entries({...o,...e}))l&&s.set(a,l);return`#/${[t].flat().map(a=>encodeURIComponent(a).replaceAll("%2F","/")).join("/")}${[...s].length?`?${s}`:""}`}function D(t,e=!1){let n={...z.route.query};for(let[s,r]of Object.entries(t))r?n[s]=r:delete n[s];let o=j(z.route.path,n,!1);o!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Oa},"",o),Ca())}function Ca(t=!1){let e=Ma(location.hash),n=z.route?.path.join("/")===e.path.join("/");z.route=e,Wl(e),!n&&window.scrollTo(0,t&&ql.get(history.state?.turn)||0)}function Hl(t){Wl=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Oa=history.state.turn||0;let e=new AbortController,{signal:n}=e;window.addEventListener("scroll",()=>ql.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:n});let o=()=>{let s=!!history.state;s||history.replaceState({turn:++Oa},""),Ca(s)};return window.addEventListener("popstate",o,{signal:n}),Ca(),z.started=!0,()=>e.abort()}var sf,rf,z,Wl,Oa,ql,ae,et=M(()=>{"use strict";sf=["plan","koppelingen","stand","verwachtingen","lezing","merk"],rf={ernst:"gewicht"},z={route:{path:[],query:{}},started:!1},Oa=0,ql=new Map;ae=t=>j(["ding",t])});function Y({text:t,title:e=t,children:n}){let o=Rt();return Ft(()=>{document.title=`${e} – Ketenkaart`},[e]),Ft(()=>{z.started&&o.current.focus({preventScroll:!0})},[]),i`<header class="kop"><h1 tabindex="-1" ref=${o}>${t}</h1>${n}</header>`}function Dt({text:t}){let{route:e}=z;return Ft(()=>{z.started&&t&&mt(t)},[t,e]),null}var ie,Wt=M(()=>{"use strict";ke();V();et();ie=()=>window.matchMedia("(max-width: 44rem)").matches});function Fe(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function Io(t,e,n){let o=t.get(e);o?o.push(n):t.set(e,[n])}function lr(t,e,n=""){let o=n.startsWith("-"),s=e.find(l=>l.key===n.replace(/^-/,""));if(!s)return t;let r=t.map((l,c)=>({text:s.text(l)||"",index:c,row:l})),a=(l,c)=>l.text&&c.text?J(l.text,c.text)*(o?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>a(l,c)||l.index-c.index).map(({row:l})=>l)}function Ro(t){let e=n=>{let o=String(n??"");return`"${(/^[=+\-@\t\r]/.test(o)?`'${o}`:o).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function $o(t,e){let n=[""];for(let o of String(t).split(/\s+/)){let s=`${n[n.length-1]} ${o}`.trim();!n[n.length-1]||e(s)?n[n.length-1]=s:n.push(o)}return n}var b,E,B,Pt,P,af,J,N=M(()=>{"use strict";b=(t,e)=>t.replace(/\{(\w+)\}/g,(n,o)=>Object.hasOwn(e,o)?String(e[o]):n),E=(t,e,n={})=>b(e===1?t.one:t.more,{count:e,...n}),B=t=>t.slice(0,1).toUpperCase()+t.slice(1),Pt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();P=t=>[...new Set(t)],af=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),J=(t,e)=>af.compare(t,e)});var y,Vl,Ul,lf,cf,pf,df,uf,ff,mf,$f,hf,gf,bf,ze,Do,I,k,Kt,st,qe,xt,Wo,zn,le,en,He,Z,ho,ue,Zn,A=M(()=>{"use strict";pa();y=ca,{codes:Vl,told:Ul,queries:lf,views:cf,names:pf,absent:df,dates:uf,lists:ff,kinds:mf,called:$f,works:hf,partners:gf,lookups:bf}=y;for(let t of[Object.values(Vl),Object.values(Ul),{codes:Vl,told:Ul,queries:lf,views:cf,names:pf,absent:df,dates:uf}])for(let e of Object.values(t))Object.setPrototypeOf(e,null);for(let t of[ff,mf,$f,hf,gf,bf,y.words,y.addresses])Object.setPrototypeOf(t,null);ze=new Map(Object.entries(y.things)),Do=new Map(y.plans.map(t=>[t.key,t])),I=y.plans.length>1,k=y.words,Kt=t=>t?.words.page||k,st=t=>Do.get(t||"")||(I?void 0:y.plans[0]),qe=t=>Do.get(t),xt=t=>Do.get(t.split("/")[0]),Wo=(t,e)=>!e||!xt(t)||xt(t)?.key===e,zn=[...new Map(y.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),le=zn[zn.length-1].date,en=[...new Map(y.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),He=(t,e)=>{let n=xt(t);return n?y.stands[e]?.[n.key]||n.date:e},Z=t=>y.dates[t]||t||"",ho=(t=st())=>t?.source||y.source,ue=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),Zn=(t,e=st())=>(e?e.dates:zn).find(n=>n.date===t)?.label||Z(t)});async function cr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(b(k.check.unreadable,{name:t.name}))}}async function vs(t,e,n){t(e);try{t(await n()||"")}catch(o){t(o.message)}}var ja,ce,lt,nn,La,mn=M(()=>{"use strict";N();A();ja=5*2**20,ce=()=>window.werkplaats,lt=()=>ce(),nn=()=>!!ce()&&ce()?.state!=="off",La=async t=>lt().ask("check",{name:t.name,data:await cr(t)})});function X(t){let e=y.answers[t.key];if(!t.plan)return e;let n=s=>s.filter(r=>r.plan===t.plan),o=`${t.key}|${t.plan}`;if(!Ta.has(o)){let{matrix:s,without:r,links:a,...l}=e,c={matrix:Fa(s,n),without:Fa(r,n),links:a};Ta.set(o,{...Fa(l,n),...c})}return Ta.get(o)}function qo({date:t,stated:e,strict:n,expect:o}){let s=[["stand",t]];return e&&s.push(["koppelingen","genoemd"]),n&&s.push(["lezing","streng"]),o||s.push(["verwachtingen","uit"]),s}function W(t){let e=I&&Do.has(t.plan)?t.plan:"",n=zn.some(a=>a.date===t.stand)?t.stand:le,o=t.koppelingen==="genoemd",s=xs({plan:e,date:n,stated:o,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[s,{...s,expect:!0},{...s,expect:!0,date:le}].map(xs).find(kf)||xs({plan:e,date:le,stated:!1,expect:!0,strict:!1})}function xs({plan:t,date:e,stated:n,expect:o,strict:s}){let r=`${e}|${n?"stated":"all"}|${o?"with":"without"}`;return{plan:t,date:e,stated:n,expect:o,strict:s,key:s?`${r}|strict`:r}}function za(t,e,n){let o=r=>({...t,[e]:r});return new Set(n.map(([r])=>W(o(r)).key)).size===n.length?n:[]}var Ta,Fa,En,Ss,kf,Ea,pr,Mt=M(()=>{"use strict";A();mn();Ta=new Map,Fa=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,o])=>[n,e(o)]));En=(t,e)=>X({...t,plan:e.key}).numbers[0];Ss=t=>t.key in y.answers,kf=t=>Ss(t)||!!ce();Ea=(t,e)=>Do.get(e)?.steps.find(n=>n.notation===t)?.id,pr=t=>new Set(X(t).reach.flatMap(({plan:e,columns:n})=>n.filter(o=>o.undecided).map(o=>Ea(o.step,e))))});var yf,Ql,Yl,Os,Ho,wf,Xl,Cs,fr,Ia,Aa,_f,tc,ec,Wa,qa,nc,vf,Ms,Ba,xf,Sf,Of,Cf,Na,Gl,Mf,Ra,Da,Pa,jf,Kl,Jl,Zl,dr,ur,oc,Lf,sc=M(()=>{yf="ENTRIES",Ql="KEYS",Yl="VALUES",Os=class{constructor(e,n){let o=e._tree,s=Array.from(o.keys());this.set=e,this._type=n,this._path=s.length>0?[{node:o,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=Ho(this._path);if(Ho(n)==="")return{done:!1,value:this.result()};let o=e.get(Ho(n));return this._path.push({node:o,keys:Array.from(o.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=Ho(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>Ho(e)).filter(e=>e!=="").join("")}value(){return Ho(this._path).node.get("")}result(){switch(this._type){case Yl:return this.value();case Ql:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},Ho=t=>t[t.length-1],wf=(t,e,n)=>{let o=new Map;if(e===void 0)return o;let s=e.length+1,r=s+n,a=new Uint8Array(r*s).fill(n+1);for(let l=0;l<s;++l)a[l]=l;for(let l=1;l<r;++l)a[l*s]=l;return Xl(t,e,n,o,a,1,s,""),o},Xl=(t,e,n,o,s,r,a,l)=>{let c=r*a;t:for(let p of t.keys())if(p===""){let d=s[c-1];d<=n&&o.set(l,[t.get(p),d])}else{let d=r;for(let u=0;u<p.length;++u,++d){let m=p[u],f=a*d,$=f-a,g=s[f],h=Math.max(0,d-n-1),w=Math.min(a-1,d+n);for(let _=h;_<w;++_){let L=m!==e[_],x=s[$+_]+ +L,R=s[$+_+1]+1,F=s[f+_]+1,C=s[f+_+1]=Math.min(x,R,F);C<g&&(g=C)}if(g>n)continue t}Xl(t.get(p),e,n,o,s,d,a,l+p)}},Cs=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,o]=fr(this._tree,e.slice(this._prefix.length));if(n===void 0){let[s,r]=Wa(o);for(let a of s.keys())if(a!==""&&a.startsWith(r)){let l=new Map;return l.set(a.slice(r.length),s.get(a)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,_f(this._tree,e)}entries(){return new Os(this,yf)}forEach(e){for(let[n,o]of this)e(n,o,this)}fuzzyGet(e,n){return wf(this._tree,e,n)}get(e){let n=Ia(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Ia(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Os(this,Ql)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Aa(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let o=Aa(this._tree,e);return o.set("",n(o.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let o=Aa(this._tree,e),s=o.get("");return s===void 0&&o.set("",s=n()),s}values(){return new Os(this,Yl)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[o,s]of e)n.set(o,s);return n}static fromObject(e){return t.from(Object.entries(e))}},fr=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let o of t.keys())if(o!==""&&e.startsWith(o))return n.push([t,o]),fr(t.get(o),e.slice(o.length),n);return n.push([t,e]),fr(void 0,"",n)},Ia=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Ia(t.get(n),e.slice(n.length))},Aa=(t,e)=>{let n=e.length;t:for(let o=0;t&&o<n;){for(let r of t.keys())if(r!==""&&e[o]===r[0]){let a=Math.min(n-o,r.length),l=1;for(;l<a&&e[o+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(o,o+l),p),t.delete(r),t=p}o+=l;continue t}let s=new Map;return t.set(e.slice(o),s),s}return t},_f=(t,e)=>{let[n,o]=fr(t,e);if(n!==void 0){if(n.delete(""),n.size===0)tc(o);else if(n.size===1){let[s,r]=n.entries().next().value;ec(o,s,r)}}},tc=t=>{if(t.length===0)return;let[e,n]=Wa(t);if(e.delete(n),e.size===0)tc(t.slice(0,-1));else if(e.size===1){let[o,s]=e.entries().next().value;o!==""&&ec(t.slice(0,-1),o,s)}},ec=(t,e,n)=>{if(t.length===0)return;let[o,s]=Wa(t);o.set(s+e,n),o.delete(s)},Wa=t=>t[t.length-1],qa="or",nc="and",vf="and_not",Ms=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?Pa:e.autoVacuum;this._options={...Na,...e,autoVacuum:n,searchOptions:{...Gl,...e.searchOptions||{}},autoSuggestOptions:{...Mf,...e.autoSuggestOptions||{}}},this._index=new Cs,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Da,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:o,tokenize:s,processTerm:r,fields:a,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let d of a){let u=n(e,d);if(u==null)continue;let m=s(o(u,d),d),f=this._fieldIds[d],$=new Set(m).size;this.addFieldLength(p,f,this._documentCount-1,$);for(let g of m){let h=r(g,d);if(Array.isArray(h))for(let w of h)this.addTerm(f,p,w);else h&&this.addTerm(f,p,h)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:o=10}=n,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:a}=e.reduce(({chunk:l,promise:c},p,d)=>(l.push(p),(d+1)%o===0?{chunk:[],promise:c.then(()=>new Promise(u=>setTimeout(u,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),s);return a.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:o,extractField:s,stringifyField:r,fields:a,idField:l}=this._options,c=s(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let d of a){let u=s(e,d);if(u==null)continue;let m=n(r(u,d),d),f=this._fieldIds[d],$=new Set(m).size;this.removeFieldLength(p,f,this._documentCount,$);for(let g of m){let h=o(g,d);if(Array.isArray(h))for(let w of h)this.removeTerm(f,p,w);else h&&this.removeTerm(f,p,h)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Cs,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((o,s)=>{this.removeFieldLength(n,s,this._documentCount,o)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:o,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:o,batchWait:s},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let o of e)this.discard(o)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:o}=this._options,s=o(e,n);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let o=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Da,this.performVacuuming(e,o)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let o=this._dirtCount;if(this.vacuumConditionsMet(n)){let s=e.batchSize||Ra.batchSize,r=e.batchWait||Ra.batchWait,a=1;for(let[l,c]of this._index){for(let[p,d]of c)for(let[u]of d)this._documentIds.has(u)||(d.size<=1?c.delete(p):d.delete(u));this._index.get(l).size===0&&this._index.delete(l),a%s===0&&await new Promise(p=>setTimeout(p,r)),a+=1}this._dirtCount-=o}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:o}=e;return n=n||Pa.minDirtCount,o=o||Pa.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=o}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:o}=this._options,s={...o,...n},r=this.executeQuery(e,n),a=[];for(let[l,{score:c,terms:p,match:d}]of r){let u=p.length||1,m={id:this._documentIds.get(l),score:c*u,terms:Object.keys(d),queryTerms:p,match:d};Object.assign(m,this._storedFields.get(l)),(s.filter==null||s.filter(m))&&a.push(m)}return e===t.wildcard&&s.boostDocument==null||a.sort(Jl),a}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let o=new Map;for(let{score:r,terms:a}of this.search(e,n)){let l=a.join(" "),c=o.get(l);c!=null?(c.score+=r,c.count+=1):o.set(l,{score:r,terms:a,count:1})}let s=[];for(let[r,{score:a,terms:l,count:c}]of o)s.push({suggestion:r,terms:l,score:a/c});return s.sort(Jl),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(Na.hasOwnProperty(e))return Ba(Na,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:o,documentIds:s,fieldLength:r,storedFields:a,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=dr(s),c._fieldLength=dr(r),c._storedFields=dr(a);for(let[p,d]of c._documentIds)c._idToShortId.set(d,p);for(let[p,d]of o){let u=new Map;for(let m of Object.keys(d)){let f=d[m];l===1&&(f=f.ds),u.set(parseInt(m,10),dr(f))}c._index.set(p,u)}return c}static async loadJSAsync(e,n){let{index:o,documentIds:s,fieldLength:r,storedFields:a,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await ur(s),c._fieldLength=await ur(r),c._storedFields=await ur(a);for(let[d,u]of c._documentIds)c._idToShortId.set(u,d);let p=0;for(let[d,u]of o){let m=new Map;for(let f of Object.keys(u)){let $=u[f];l===1&&($=$.ds),m.set(parseInt(f,10),await ur($))}++p%1e3===0&&await oc(0),c._index.set(d,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:o,nextId:s,fieldIds:r,averageFieldLength:a,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=o,p._nextId=s,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=a,p._dirtCount=l||0,p._index=new Cs,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},f=e.queries.map($=>this.executeQuery($,m));return this.combineResults(f,m.combineWith)}let{tokenize:o,processTerm:s,searchOptions:r}=this._options,a={tokenize:o,processTerm:s,...r,...n},{tokenize:l,processTerm:c}=a,u=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(Cf(a)).map(m=>this.executeQuerySpec(m,a));return this.combineResults(u,a.combineWith)}executeQuerySpec(e,n){let o={...this._options.searchOptions,...n},s=(o.fields||this._options.fields).reduce((g,h)=>({...g,[h]:Ba(o.boost,h)||1}),{}),{boostDocument:r,weights:a,maxFuzzy:l,bm25:c}=o,{fuzzy:p,prefix:d}={...Gl.weights,...a},u=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,u,s,r,c),f,$;if(e.prefix&&(f=this._index.atPrefix(e.term)),e.fuzzy){let g=e.fuzzy===!0?.2:e.fuzzy,h=g<1?Math.min(l,Math.round(e.term.length*g)):g;h&&($=this._index.fuzzyGet(e.term,h))}if(f)for(let[g,h]of f){let w=g.length-e.term.length;if(!w)continue;$?.delete(g);let _=d*g.length/(g.length+.3*w);this.termResults(e.term,g,_,e.termBoost,h,s,r,c,m)}if($)for(let g of $.keys()){let[h,w]=$.get(g);if(!w)continue;let _=p*g.length/(g.length+w);this.termResults(e.term,g,_,e.termBoost,h,s,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,o={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let a=o.boostDocument?o.boostDocument(r,"",this._storedFields.get(s)):1;n.set(s,{score:a,terms:[],match:{}})}return n}combineResults(e,n=qa){if(e.length===0)return new Map;let o=n.toLowerCase(),s=xf[o];if(!s)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[n,o]of this._index){let s={};for(let[r,a]of o)s[r]=Object.fromEntries(a);e.push([n,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,o,s,r,a,l,c,p=new Map){if(r==null)return p;for(let d of Object.keys(a)){let u=a[d],m=this._fieldIds[d],f=r.get(m);if(f==null)continue;let $=f.size,g=this._avgFieldLength[m];for(let h of f.keys()){if(!this._documentIds.has(h)){this.removeTerm(m,h,n),$-=1;continue}let w=l?l(this._documentIds.get(h),n,this._storedFields.get(h)):1;if(!w)continue;let _=f.get(h),L=this._fieldLength.get(h)[m],x=Of(_,$,this._documentCount,L,g,c),R=o*s*u*w*x,F=p.get(h);if(F){F.score+=R,jf(F.terms,e);let C=Ba(F.match,n);C?C.push(d):F.match[n]=[d]}else p.set(h,{score:R,terms:[e],match:{[n]:[d]}})}}return p}addTerm(e,n,o){let s=this._index.fetch(o,Zl),r=s.get(e);if(r==null)r=new Map,r.set(n,1),s.set(e,r);else{let a=r.get(n);r.set(n,(a||0)+1)}}removeTerm(e,n,o){if(!this._index.has(o)){this.warnDocumentChanged(n,e,o);return}let s=this._index.fetch(o,Zl),r=s.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,o):r.get(n)<=1?r.size<=1?s.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(o).size===0&&this._index.delete(o)}warnDocumentChanged(e,n,o){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${o}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,o,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=s;let l=(this._avgFieldLength[n]||0)*o+s;this._avgFieldLength[n]=l/(o+1)}removeFieldLength(e,n,o,s){if(o===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*o-s;this._avgFieldLength[n]=r/(o-1)}saveStoredFields(e,n){let{storeFields:o,extractField:s}=this._options;if(o==null||o.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let a of o){let l=s(n,a);l!==void 0&&(r[a]=l)}}};Ms.wildcard=Symbol("*");Ba=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,xf={[qa]:(t,e)=>{for(let n of e.keys()){let o=t.get(n);if(o==null)t.set(n,e.get(n));else{let{score:s,terms:r,match:a}=e.get(n);o.score=o.score+s,o.match=Object.assign(o.match,a),Kl(o.terms,r)}}return t},[nc]:(t,e)=>{let n=new Map;for(let o of e.keys()){let s=t.get(o);if(s==null)continue;let{score:r,terms:a,match:l}=e.get(o);Kl(s.terms,a),n.set(o,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,l)})}return n},[vf]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},Sf={k:1.2,b:.7,d:.5},Of=(t,e,n,o,s,r)=>{let{k:a,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(a+1)/(t+a*(1-l+l*o/s)))},Cf=t=>(e,n,o)=>{let s=typeof t.fuzzy=="function"?t.fuzzy(e,n,o):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,o):t.prefix===!0,a=typeof t.boostTerm=="function"?t.boostTerm(e,n,o):1;return{term:e,fuzzy:s,prefix:r,termBoost:a}},Na={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(Lf),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Gl={combineWith:qa,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:Sf},Mf={combineWith:nc,prefix:(t,e,n)=>e===n.length-1},Ra={batchSize:1e3,batchWait:10},Da={minDirtFactor:.1,minDirtCount:20},Pa={...Ra,...Da},jf=(t,e)=>{t.includes(e)||t.push(e)},Kl=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Jl=({score:t},{score:e})=>e-t,Zl=()=>new Map,dr=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},ur=async t=>{let e=new Map,n=0;for(let o of Object.keys(t))e.set(parseInt(o,10),t[o]),++n%1e3===0&&await oc(0);return e},oc=t=>new Promise(e=>setTimeout(e,t)),Lf=/[\n\r\p{Z}\p{P}]+/u});function mr(t,e=[],n=Uo(t),o=()=>!0){let s=Pt(t),r=P([s,...e]);if(/^\d[\d.]*$/.test(s))return l=>l===s||l.startsWith(`${s}.`);if(n||s.length<2)return l=>r.includes(l);let a=(l,c)=>c.length>=Ff&&l.length>=c.length+zf&&l.endsWith(c)&&o(l.slice(0,-c.length));return l=>l.startsWith(s)||r.some(c=>l===c||a(l,c))}function Ve(t,e){let n=$n(t).flatMap(Vo).map(Pt);return $n(e).every(o=>n.some(mr(o)))}function $r(t,e){let n=[],o=0;for(let{0:s,index:r}of t.matchAll(rc))Vo(s).map(Pt).some(e)&&(n.push({said:t.slice(o,r),on:!1},{said:s,on:!0}),o=r+s.length);return[...n,{said:t.slice(o),on:!1}]}var Tf,Ff,zf,rc,Ef,$n,Vo,Uo,Qn=M(()=>{"use strict";N();Tf=4,Ff=6,zf=3,rc=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,Ef=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),$n=t=>Ef(t).match(rc)||[],Vo=t=>t.includes("-")?P([t,t.replaceAll("-",""),...t.split("-")]):[t],Uo=t=>t.length>1&&t.length<=Tf&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});var Ha,yt,v,Ee,ct,zt,Go,go,Ae,ac,bo,St,Va,ko,jt,U,ye,hr,ic,S,Be,lc,Af,cc,Ua,Ne,gr,Bf,fe,bt,Jt,K=M(()=>{"use strict";N();A();Ha=[],yt=(t,e)=>ze.get(t)?.[e]||Ha,v=(t,e)=>yt(t,e)[0]||"",Ee=(t,e)=>yt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),ct=(t,e)=>Ee(t,e)[0]||"",zt=t=>ze.has(t),Go=t=>yt(t,"type"),go=t=>ic.get(t)||Ha,Ae=(t,e)=>Go(t).includes(e),ac=t=>Go(t).map(e=>y.kinds[e]).find(Boolean),bo=t=>ac(t)?.page||"",St=t=>ac(t)?.kind||"",Va=t=>bo(t)==="organisation",ko=t=>bo(t)==="undertaking",jt=t=>!!bo(t)&&!!v(t,"prefLabel"),U=(t,e)=>y.codes[t]?.[e]?.label||e||"",ye=(t,e)=>U(y.lists[e],v(t,e)),hr=t=>y.names[t]||k.thing.foreign[t]||t,ic=new Map;for(let[t,e]of ze)for(let n of e.type||Ha)Io(ic,n,t);S=t=>y.called[t]?.label||v(t,"prefLabel")||v(t,"title")||v(t,"summary")||t.slice(t.lastIndexOf("/")+1),Be=t=>y.called[t]?.short||S(t),lc=[...ze.keys()].filter(ko),Af=[...ze.keys()].filter(Va),cc=t=>en.find(e=>e.notation===t),Ua=Object.entries(y.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e})),Ne=en.map(t=>[t.notation,t.label]),gr=Ua.map(t=>[t.notation,t.label]),Bf=new Map(Af.map(t=>[v(t,"notation"),t])),fe=t=>Bf.get(t)||"",bt=t=>y.addresses[t]||"",Jt=t=>Ee(t,"passage")});function Rf(){let t=new Map([...ze.keys()].filter(jt).map(n=>[n,{sort:[St(n)],text:y.called[n]?[S(n)]:[]}]));for(let[n,o]of ze){let s=hn.owners.flatMap(a=>Ee(n,a)),r=t.get([n,...s].find(a=>t.has(a)));r?.sort.push(...If(n)),r?.text.push(...hn.texts.flatMap(a=>o[a]||[]))}let e=n=>Number(hn.weights[n]??hn.weights.rest);return[...[...t].map(([n,o])=>({...{id:n,path:["ding",n],label:S(n),kind:St(n),titles:Pf(n),...o},weight:Math.min(...Go(n).map(e))})),...Object.entries(y.queries).map(([n,{title:o,question:s,why:r}])=>{let a={titles:[o],sort:[hn.question],text:[s,r].filter(Boolean)};return{id:n,path:["vragen",n],label:o,kind:hn.question,...a,weight:e("question")}})]}function Df(){let t=new Map(Rf().map(l=>[l.id,l])),e=[...t.values()],n=new Set,o=new Ms({fields:["titles","sort","text"],extractField:(l,c)=>c==="id"?l.id:l[c].join(" · "),tokenize:l=>$n(l).flatMap(Vo),processTerm:l=>Ko(l)?null:Pt(l),searchOptions:{tokenize:l=>[l],processTerm:l=>l}});o.addAll(e);for(let l of e)for(let c of[l.titles,l.sort,l.text].flat().flatMap($n).flatMap(Vo))Ko(c)||n.add(Pt(c));let s=new Set(e.flatMap(l=>l.titles).flatMap($n).flatMap(Vo).filter(Uo).map(Pt)),a=[...e.filter(l=>hn.synonyms.some(c=>Ae(l.id,c))).map(l=>l.titles),...hn.same].map(l=>P(l.map(br))).filter(l=>l.length>1);return{items:t,known:n,shorts:s,mini:o,groups:a}}function Gf(t){if(me.known.has(t))return Ga.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&me.known.has(n));return[...Ga.get(t)||[],...e.flatMap(n=>Ga.get(n)||[n])]}function Ka(t){let e=Pt(t),n=[e,e.replace(/s$/,"")].find(s=>me.shorts.has(s));if(n||Uo(t))return mr(n||t,[],!0);let o=[...me.known].some(s=>s.startsWith(e));return mr(t,Gf(e),!1,s=>o||me.known.has(s))}function uc(t){for(let e=t.length-1;e>1;e-=1){let[n,o]=[t.slice(0,e),t.slice(e)];if(!me.known.has(n)||e<pc&&!me.shorts.has(n))continue;let s=o.length>=pc&&me.known.has(o)?[o]:uc(o);if(s.length)return[n,...s]}return[]}function Kf(t){for(let e of t.length<Wf||/\d/.test(t)?[]:t.length<qf?[1]:[1,2]){let o=me.mini.search(t,{fuzzy:e}).flatMap(s=>s.terms).find(s=>s[0]===t[0]);if(o)return[o]}return[]}function fc(t){let e=$n(t),n=e.filter(o=>!Ko(o));return(n.length?n:e).flatMap(o=>{if(Uo(o))return[o];let s=[()=>[o],()=>o.split("-"),()=>uc(Pt(o)),()=>Kf(Pt(o))];for(let r of s){let a=r();if(a.length&&a.every(l=>Ja(Ka(l)).length))return a}return[o]})}function Jf(t,e){let n=me.groups.flatMap(o=>o.filter(s=>s.length>Hf&&e.includes(s)).flatMap(s=>o.filter(r=>r!==s).map(r=>e.replace(s,r))));return[t,...P(n).map(o=>$n(o).filter(s=>!Ko(s)))]}function Zf(t,e){let[n,...o]=t.titles.map(br);return n===e?0:o.includes(e)?n.includes(e.trimEnd())?1:2:[n,...o].some(s=>s.startsWith(e.trimEnd()))?3:null}function Za(t){me=me||Df();let e=fc(t),n=e.join(" "),o=$n(t).filter(c=>e.length===1||!Ko(c)).join(" "),s=Pt(n)===Pt(o)?br(t):br(n),r=Jf(e,s).map(c=>c.map(Ka)),a=new Map;for(let c of r){let p=c.map(d=>({combineWith:Vf,queries:Ja(d)}));if(!(!p.length||p.some(d=>!d.queries.length)))for(let[d,u]of Uf.entries())for(let{id:m,score:f}of me.mini.search({combineWith:"AND",queries:p},{fields:u})){let $=me.items.get(m),g=Zf($,s)??d+4;g<(a.get(m)?.place??Number.POSITIVE_INFINITY)&&a.set(m,{item:$,place:g,score:f})}}let l=[...a.values()].sort((c,p)=>c.place-p.place||c.item.weight-p.item.weight||p.score-c.score||J(c.item.label,p.item.label));return{found:l.map(({item:c})=>c),read:Pt(n)===Pt(o)||!l.length?"":n,answers:c=>r.flat().some(p=>p(c))}}function hc(t,e){let n=r=>{let[a,l]=$r(r,e);return l?.on?a.said.length:-1},o=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||"",s=Math.max(0,n(o)-60);return`${s>0?"…":""}${o.slice(s,s+200)}${o.length>s+200?"…":""}`}var hn,Nf,Ko,br,dc,Pf,If,Wf,qf,pc,Hf,Vf,Uf,Ga,me,Ja,mc,$c,Qa=M(()=>{"use strict";sc();Qn();et();N();A();K();hn=k.search,Nf=new Set(hn.small),Ko=t=>!Uo(t)&&Nf.has(Pt(t)),br=t=>` ${$n(t).map(Pt).join(" ")} `,dc=new Map;for(let[t,e]of y.search.english)Io(dc,t,e);Pf=t=>P([S(t),Be(t),...["prefLabel","altLabel"].flatMap(e=>yt(t,e)),...dc.get(t)||[]]),If=t=>hn.sorts.flatMap(e=>yt(t,e).flatMap(n=>[U(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]]));Wf=6,qf=10,pc=4,Hf=4,Vf="OR",Uf=[["titles"],["titles","sort"],["titles","sort","text"]],Ga=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Ja=t=>[...me.known].filter(t);mc=t=>{let{found:e,read:n}=Za(t);return e.length===1&&!n?j(e[0].path):""},$c=t=>P(fc(t)).filter(e=>!Ko(e)&&Ja(Ka(e)).length)});var gc,Qf,Ya,js,Zt,Ue,bc,gn=M(()=>{"use strict";N();A();gc=new Map;for(let{rows:t,...e}of y.lines)for(let[n,o,...s]of t){let r={...e,from:n,to:o,of:s};for(let a of[n,o])Io(gc,a,r)}Qf=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),Ya=(t,e=le)=>!Qf[e]?.has(t),js=(t,e=le)=>(gc.get(t)||[]).filter(n=>Ya(n.of[0]||n.from,e)),Zt=(t,e,n)=>js(t,n).filter(o=>o.name===e),Ue=(t,e,n)=>Zt(t,e,n).filter(o=>o.to===t).map(o=>o.from),bc=(t,e)=>t.from===e?t.to:t.from});function wc(t,e,n){let o=we(t,n),s=S(e);return{name:s,short:Be(e)===s?s:Be(e),what:v(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",v(t,"deadlineText")),modality:B(Ls(v(t,"modality"))),day:v(t,"dueBy"),by:Z(v(t,"dueBy")),outcome:o.outcome||"",stand:o.stand||"",on:Z(o.on)}}var bn,kc,Jo,Xa,Zo,kr,Yn,Ls,Yf,we,yr,Qo,Ts,yo,yc,wr,Fs,_c,ti,Yo,Xn,qt=M(()=>{"use strict";et();N();A();gn();K();bn=t=>y.works[t]?.steps||[],kc=t=>y.works[t]?.kinds||[],Jo=t=>y.works[t]?.leads||[],Xa=t=>y.works[t]?.acts||[],Zo=(t,e)=>Zt(t,"at",e).flatMap(n=>n.of),kr=(t,e)=>Zt(t,"deadline",e).map(n=>n.from),Yn=t=>v(t,"isGeneric")==="true",Ls=t=>U("Modality",t),Yf={},we=(t,e=le)=>z.route.query.lezing==="streng"&&y.toldStrictly[e]?.[t]||y.told[e]?.[t]||Yf,yr=(t,e)=>we(t,e).report||"",Qo=(t,e)=>we(t,e).status||"",Ts=(t,e)=>we(t,e).state||"",yo=(t,e)=>Xn(t).rows.filter(({id:n})=>we(n,e).outcome).map(n=>({...n,plan:t,...wc(n.id,n.work,e)})),yc=(t,e)=>y.promises[t.key].undated.filter(n=>Ya(n,e)).map(n=>{let o=v(n,"initiative").slice(1);return{id:n,work:o,plan:t,...wc(n,o,e)}});wr=(t,e=k.shared.outcomes)=>Object.entries(e).filter(([n,{rare:o}])=>!o||t.some(s=>s.outcome===n)),Fs=(t,e=!1)=>Object.entries(k.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{said:o,counted:s}])=>{let r=t.filter(a=>a===n).length;return r?E(s||{one:`{count} ${o}`,more:`{count} ${o}`},r):""}).filter(Boolean),_c=t=>ue(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),ti=(t,e)=>{let{reports:n}=Xn(t);return n.find(o=>o.date===He(t.key,e))||n[n.length-1]},Yo=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Xn=t=>y.promises[t.key]});function zs(t,e,n,o=st(n?.plan)){let{version:s,content:r}=y.meta;return b(Pe.export.footnote,{said:t,sources:on(o),addresses:e.map(a=>`; ${bt(a)}`).join(""),version:s+(r?b(Pe.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${pt(n,o)}`:""})}var Pe,Ie,An,Xo,on,to,Ge,_e,tt,it,Xf,pt,at=M(()=>{"use strict";N();A();K();qt();Pe=k.shared,Ie=Pe.silence,An=(t=st())=>t?b(Kt(t).shared.report,{date:Z(t.date)}):Pe.reports,Xo=(t=st())=>`${E(Pe.nothing,t?1:2,{report:B(An(t))})} ${Ie}`,on=(t=st())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${Z(e.date)}`).join("; "),to=(t,e)=>[we(t,e).word||"",we(t,e).more||""],Ge=(t,e)=>to(t,e).filter(Boolean).join(", "),_e=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,Pe.bases[t]||B(e.label)]])),tt=t=>t===null?Pe.all_steps:cc(t)?.label||t,it=t=>U("InterventionKind",t),Xf=(t,e)=>e?Zn(He(e.key,t.date),e):t.date===le?Pe.choices.latest:b(Pe.choices.others_latest,{date:Zn(t.date)}),pt=(t,e=st(t.plan))=>[Xf(t,e),t.stated?Kt(e).shared.choices.links_stated:Pe.choices.links_all_said,t.strict&&Pe.choices.strict_said,t.expect?Pe.choices.with_said:Pe.choices.without_said].filter(Boolean).join(" · ")});function tm({text:t,done:e}){let n=Rt(),o=Rt();return Ft(()=>{n.current.showModal(),o.current.select()},[]),i`
    <dialog class="copy" aria-label=${Bn.by_hand} ref=${n} onClose=${e}>
      <p>${Bn.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Bn.by_hand} value=${t} ref=${o}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function Es(t,e=Bn.copied){try{await navigator.clipboard.writeText(t),mt(e)}catch{let n=document.createElement("div");document.body.append(n),fn(i`<${tm} text=${t} done=${()=>n.remove()} />`,n)}}function Ke(t,e,n){fl(t,e,n),mt(b(Bn.downloaded,{name:t}))}function ts(t,e){e.toBlob(n=>n?Ke(t,n,"image/png"):mt(b(Bn.too_large,{name:t})),"image/png")}function _r(){return!y.files.length&&!ce()?null:i`
    <section class="bestanden" aria-label=${Sc}>
      <h2>${Sc}</h2>
      <ul>
        <li><a href="#/samenvatting">${vc.label}</a> <span class="zacht">${vc.told}</span></li>
        ${y.files.map(({file:t,label:e,told:n,beside:o})=>o?i`<li>${e} <span class="zacht">${n}: ${o}</span></li>`:i`<li>
                <a href=${em(t)?.href} download=${t}>${e}</a> <span class="zacht">${n}</span>
              </li>`)}
        ${ce()&&i`<li><a href="#/controleer">${xc.label}</a> <span class="zacht">${xc.told}</span></li>`}
      </ul>
    </section>
  `}var vc,xc,Sc,Bn,Nn,Ht,Qt,Re,wo,kn,em,Vt=M(()=>{"use strict";ke();V();N();A();mn();at();({summary:vc,save:xc,title:Sc}=k.frame.foot.files),Bn=k.shared.export;Nn=({text:t,label:e=Bn.copy})=>i`<button type="button" class="klein" onClick=${()=>Es(t())}>${e}</button>`,Ht=({name:t,rows:e,label:n=Bn.csv,id:o})=>i`
  <button type="button" id=${o} onClick=${()=>Ke(t,Ro(e()),"text/csv;charset=utf-8")}>
    ${n}
  </button>
`,Qt=(t,e="")=>{let n=st(e||t?.plan),o=n?[n]:y.plans;return[o.map(s=>Z(s.date)).join("; "),o.map(s=>s.document||s.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?pt(t,n):""]},Re=Bn.heads,wo=(t,e,n)=>[[...t.map(o=>o.label),...Re],...e.map(o=>[...t.map(s=>s.text(o)),...n(o)])],kn=t=>I?[{key:"bronplan",label:k.shared.plan,text:e=>st(t(e))?.title||""}]:[],em=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function xe(t,e,n){let o=new Map;for(let r of X({...e,plan:n.key}).matrix[t]){let a=o.get(r.column)||new Map;o.set(r.column,a.set(r.barrier,r))}let s=[...o].map(([r,a])=>({key:r,label:nm[t](r),id:t==="partner"?fe(r):"",cells:ve(n).map(l=>a.get(l)||null)}));return t==="partner"?s.sort((r,a)=>J(r.label,a.label)):s}function vr(t){let[e,n,o]=t.split("~");return{key:e,step:n===Oc?null:n,plan:o}}function Se(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.said;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Sr(t){let{word:e,lines:n}=Se(t);return[e,...n].join(", ")}function es(t,e,n){let{stated:o,strict:s}=e,r=[{stated:!1,strict:!1},{stated:o,strict:!1},{stated:!1,strict:s},{stated:o,strict:s}].map(c=>xs({...e,...c,plan:n.key}));if(!r.every(Ss))return()=>null;let a=c=>[$e(c.column,c.barrier,n.key),c],l=r.map(c=>new Map(X(c).matrix[t].map(a)));return(c,p)=>{let d=$e(c,p,n.key),[u,m,f,$]=l.map(h=>om(h.get(d)));return $===u?null:{by:m===u!=(f===u)?m===u?"reading":"basis":"both",usual:l[0].get(d)}}}var Oc,nm,ve,$e,_o,xr,om,yn=M(()=>{"use strict";N();Mt();A();K();at();Oc="alle",nm={kind:t=>B(it(t)),form:t=>B(U("ExploitationForm",t)),partner:t=>S(fe(t)||t)},ve=t=>[...t.steps.map(e=>e.notation),null];$e=(t,e,n)=>[t,e??Oc,...I?[n]:[]].join("~");_o=t=>`cel-${t.replaceAll("~","-")}`,xr=(t,e)=>X(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);om=t=>t&&JSON.stringify([t.said,Se(t).look,t.most_basis])});function Mc({passage:t}){let[e,n]=ot("");async function o(){try{n((await lt().ask("words",{passage:t})).woorden)}catch(s){n(s.message||Cc.silent)}}return i`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${o}>${Cc.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Ut({id:t,date:e}){let[n,o]=to(t,e);return i`<span class=${`chip s-${Ts(t,e)||"geen"}`}>${n}${o&&`, ${o}`}</span>`}function Je({basis:t}){let[e,n]=_e[t]||[];return e?i`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${sm[e]}
    </svg>
  `:null}function Xt({of:t}){let e=P(t.flatMap(Jt));return e.length?i`
    <ul class="vindplaatsen">
      ${e.map(n=>i`<li><${ei} passage=${n} /></li>`)}
    </ul>
  `:null}function Lc({of:t,look:e}){let[n,...o]=Jt(t);return n?i`
    <p class=${e}>
      ${bt(n)}${o.length>0&&b(k.shared.more_places,{count:o.length})}
      ${nn()&&i`<${Mc} passage=${n} />`}
    </p>
  `:null}var Cc,T,Yt,sn,jc,sm,Or,ei,Cr,ns,Ot=M(()=>{"use strict";V();et();N();A();mn();K();at();qt();Cc=k.shared.passage;T=({id:t,text:e})=>jt(t)?i`<a href=${ae(t)}>${e||S(t)}</a>`:i`<span>${e||S(t)}</span>`,Yt=({ids:t,name:e=S,between:n=", "})=>t.map((o,s)=>[s>0&&n,i`<${T} id=${o} text=${e(o)} />`]),sn=({ids:t,more:e,look:n})=>i`<ul class=${n}>${t.map(o=>i`<li key=${o}><${T} id=${o} />${e?.(o)}</li>`)}</ul>`,jc=t=>j("methode",{getal:t});sm={"●":i`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":i`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};Or=({severity:t})=>i`<span class=${`tag gewicht-${t}`}>${U("Severity",t)}</span>`,ei=({passage:t})=>[bt(t),nn()&&i`<${Mc} passage=${t} />`];Cr=({id:t})=>[ct(t,"broader")&&[i`<${T} id=${ct(t,"broader")} />`," › "],i`<${T} id=${t} />`],ns=({id:t})=>v(t,"isGeneric")==="true"&&i`<span class="zacht"> (${k.shared.collective})</span>`});function Mr({list:t,plan:e}){if(!t.length)return i`<p>${qe(e).words.nobody}</p>`;let n=o=>o.map((s,r)=>[r>0&&"; ",i`<${im} ...${s} />`]);return i`
    <p class="zacht">${os.alphabetical}</p>
    <ul>${t.map(({who:o,why:s})=>i`<li><${T} id=${o} />: ${n(s)}</li>`)}</ul>
  `}function As({summary:t,inside:e,open:n=!1}){let[o,s]=ot(!1);return i`
    <details open=${n} onToggle=${r=>r.target.open&&s(!0)}>
      <summary>${t}</summary>
      ${(o||n)&&e()}
    </details>
  `}function ni({gap:t,query:e}){let n=[t.barrier&&tt(t.barrier).toLowerCase(),t.kind&&it(t.kind)].filter(Boolean);return i`
    <p class="regel">
      <${Or} severity=${t.severity} />${" · "}
      <a href=${j(["vragen",t.query])}>${e.title||t.query}</a>
      ${n.length>0&&` · ${n.join(" × ")}`}${I&&` · ${qe(t.plan).title}`}
      ${jt(t.subject)&&[" · ",i`<${T} id=${t.subject} />`]}
    </p>
  `}function oi({gap:t,scenario:e,sentence:n=!1}){let o=y.queries[t.query],[s]=eo(t),r=i`${k.gaps.more}<span class="sr">${b(k.gaps.more_of,{what:t.sentence})}</span>`;return i`<div class="meer"><${As} summary=${r} inside=${()=>i`
    ${n&&i`<p>${t.sentence}</p>`}
    ${s&&i`<${zc} passage=${s} />`}
    ${o.why&&i`<p><strong>${os.why}</strong> ${o.why}</p>`}
    ${t.under&&i`<p>${b(k.gaps.under,{title:no(t.under)})}</p>`}
    ${t.asks&&i`<p><strong>${os.who}</strong></p><${Mr} list=${t.candidates} plan=${t.plan} />`}
    <${Nn} text=${()=>zs(t.sentence,eo(t),e,st(t.plan))} />
  `} /></div>`}function lm({gap:t,scenario:e}){let n=y.queries[t.query],[o]=eo(t);return i`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${ni} gap=${t} query=${n} />
      ${o&&i`<${zc} passage=${o} />`}
      <div class="acties">
        ${n.why&&i`<${As} summary=${os.why} inside=${()=>i`<p>${n.why}</p>`} />`}
        ${t.asks&&i`
            <${As} summary=${os.who}
              inside=${()=>i`<${Mr} list=${t.candidates} plan=${t.plan} />`} />
          `}
        <${Nn} text=${()=>zs(t.sentence,eo(t),e,st(t.plan))} />
      </div>
    </article>
  `}var os,vo,eo,no,Tc,rm,am,Fc,im,zc,Ec,ss=M(()=>{"use strict";Qn();V();et();N();A();K();at();Vt();Ot();os=k.shared.gaps,vo=t=>[t,...t.also],eo=t=>bt(t.evidence)?[t.evidence]:[],no=t=>y.queries[t]?.title||t,Tc=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),rm=(t,e)=>Tc(e.gewicht,[t.severity])&&(!e.tekst||Ve(t.sentence,e.tekst))&&vo(t).some(n=>Tc(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),am=(t,e)=>vo(t).filter(n=>n.query===e).map(n=>n===t?{...t,also:[]}:{...t,deadline:void 0,heavy:!1,source:!1,...n,also:[],under:t.query}),Fc=(t,e)=>(e.vraag?t.flatMap(n=>am(n,e.vraag)):t).filter(n=>rm(n,e)),im=({said:t,work:e,more:n})=>e?[t," (",i`<${Yt} ids=${e} name=${Be} />`,n&&os.more_work,")"]:t;zc=({passage:t})=>i`
  <p class="vindplaats">
    <span class="sr">${k.shared.passage.place}</span><${ei} passage=${t} />
  </p>
`;Ec=({list:t,scenario:e,none:n})=>t.length?t.map(o=>i`<${lm} key=${o.mark} gap=${o} scenario=${e} />`):i`<p>${n}</p>`});function oo(t,e,n=null,o=um()){let s=n?n.titles.map(([r,a])=>({key:r,title:a,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(s.length>1){let r=e.length>o,a=s.map(l=>l.key);return s.map(l=>({...l,folds:r,open:!r||jr(l.key),turn:ri(l.key,a)}))}return s.flatMap(r=>{let a={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=o*1.25)return[a];let l=r.rows.slice(o),c=b(cm.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:jr(t),folds:!0,more:!0,turn:ri(t)};return[{...a,rows:r.rows.slice(0,o)},p]})}function Pn({part:t,...e}){let{count:n="",names:o=[],level:s=0}=t.more?{}:e,r=i`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>
      ${t.title}
    </button>
  `;return i`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${s?i`<${`h${s}`} class="vouwkopje">${r}<//>`:r}
      ${n&&i`<span class="vouwtal">${n}</span>`}
      ${o.length>0&&!t.open&&i`<span class="vouwbij">${o.slice(0,Ac).join(" · ")}${o.length>Ac&&" …"}</span>`}
    </div>
  `}function Lr({id:t="",title:e,intro:n=null,close:o=null,children:s}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!o||jr(t),turn:o||ri(t)};return i`
    <section class="blok">
      ${t?i`<${Pn} part=${r} level=${2} />`:i`<h2>${e}</h2>`}
      ${n}
      <div class=${xo(r)}>${s}</div>
    </section>
  `}var cm,Bc,pm,dm,Ac,um,si,jr,ri,xo,So,so=M(()=>{"use strict";V();et();Wt();N();A();cm=k.shared,Bc="uit",[pm,dm,Ac]=[20,6,4],um=()=>ie()?dm:pm,si=()=>(z.route.query.vouw||"").split(",").filter(Boolean),jr=t=>si().includes(Bc)||si().includes(t),ri=(t,e=[t])=>()=>{let n=e.filter(s=>jr(s)!==(s===t)),o=si().filter(s=>s!==Bc&&!e.includes(s));D({vouw:[...o,...n].join(",")},!0)};xo=t=>t.open?null:"dicht";So=({id:t,items:e,first:n,as:o="ul"})=>oo(t,e,null,n).map(s=>i`
      ${s.folds&&i`<${Pn} part=${s} />`}
      <${o} class=${xo(s)}>${s.rows}<//>
    `)});function fm({id:t,column:e,sort:n,turn:o}){let s=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?i`<th scope="col" role="columnheader">${e.label}</th>`:i`
    <th scope="col" role="columnheader" aria-sort=${s}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>o(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function dt({sort:t="",groups:e=null,...n}){let{id:o,caption:s,rows:r,columns:a,urlKey:l,hideCaption:c,about:p}=n,[d,u]=ot(t),m=l?ai(l,t):d,f=g=>{let h=m===g.key?`-${g.key}`:g.key;l?D({[l]:h===t?null:h},!0):u(h);let w=k.shared.table,_=h.startsWith("-")?w.descending:w.ascending;mt(b(w.sorted,{column:g.label.toLowerCase(),direction:_}))},$=oo(o,lr(r,a,m),m===t?e:null);return i`
    <div class="rol">
      <table class="lijst" id=${o} role="table">
        <caption class=${c?"sr":null}>${s}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${a.map(g=>i`<${fm} id=${o} column=${g} sort=${m} turn=${f} />`)}
          </tr>
        </thead>
        ${$.map(g=>i`
            <tbody role="rowgroup" key=${g.more?"meer":g.key} class=${xo(g)}>
              ${g.folds&&i`<${$m} part=${g} columns=${a} ...${e} />`}
              ${g.rows.map(h=>i`<${mm} row=${h} columns=${a} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function wn({pairs:t}){let e=t.filter(([,n])=>!hm(n));return e.length?i`
    <dl class="feiten">${e.map(([n,o])=>i`<div><dt>${n}</dt><dd>${o}</dd></div>`)}</dl>
  `:null}var ai,mm,$m,hm,Ze,ro,Bs,Oe=M(()=>{"use strict";ke();V();et();N();A();K();at();so();Ot();ai=(t,e="")=>z.route.query[t]||e;mm=({row:t,columns:e,about:n})=>i`
  <tr role="row" ...${n?.(t)}>
    ${e.map((o,s)=>{let r=o.cell?o.cell(t):o.text(t);return s?i`<td role="cell" data-kop=${o.label}>${r}</td>`:i`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`,$m=({part:t,columns:e,named:n,count:o})=>i`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Pn} part=${t} count=${o&&E(o,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;hm=t=>t==null||t===!1||t===""||t.length===0;Ze=(t,e,n)=>({key:t,label:e,text:o=>S(n(o)),cell:o=>i`<${T} id=${n(o)} />`}),ro=(t,e,n,o)=>({key:t,label:e,text:s=>Ge(n(s),o),cell:s=>i`<${Ut} id=${n(s)} date=${o} />`}),Bs=(t,e)=>({key:"bron",label:t,sort:!1,text:()=>"",cell:n=>i`<${Xt} of=${e(n)} />`})});function gm({id:t,date:e}){let n=new Map;for(let{from:o,said:s}of Zt(t,"who",e))n.set(o,[...n.get(o)||[],s]);return n.size?i`
    <ul class="partners">
      ${[...n].map(([o,s])=>i`<li><${T} id=${o} />${` (${P(s).join(", ")})`}<${ns} id=${o} /></li>`)}
    </ul>
  `:k.shared.nobody}function bm(t){let e=v(t,"dueBy");return e&&` (${b(he.bound,{date:Z(e)})}; ${Ls(v(t,"modality"))})`}function km({ids:t,date:e}){return i`
    <ul class="termijnen">
      ${t.map(n=>{let o=v(n,"deadlineLabel"),{delivery:s}=we(n,e);return i`
          <li>
            ${o&&`${B(o)}: `}“${v(n,"deadlineText")}”${bm(n)}
            ${v(n,"revises")==="true"&&`, ${he.revised}`}${s&&` – ${s}`}
          </li>
        `})}
    </ul>
  `}function ii({id:t,date:e}){let n=Tr(t,e);return n.length?i`
    <ul class="cijfers">
      ${n.map(o=>i`
          <li><${T} id=${o} />: <strong>${y.lookups[o]?.told}</strong><${Xt} of=${[o]} /></li>
        `)}
    </ul>
  `:null}function Oo({of:t}){let e=s=>[ct(s,"barrier")&&b(he.at_step,{step:S(ct(s,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>v(s,r)&&ye(s,r))].filter(Boolean),n=s=>v(s,"status")?b(he.other_status,{reading:e(s).join(", ")}):b(he.other_reading,{reading:e(s).length?`“${e(s).join(", ")}”`:he.other_unsaid}),o=Ee(t,"alternativeReading");return o.length?i`
    <ul class="anders">
      ${o.map(s=>i`<li><strong>${n(s)}</strong>${v(s,"rationale")}</li>`)}
    </ul>
  `:null}function Ns({id:t,read:e=[v(t,"basis"),v(t,"strength")]}){let n=e[0],o=U("Strength",e[1]);return i`
    <div class="koppeling">
      <p>
        <${Cr} id=${ct(t,"barrier")} />
        ${` · ${yt(t,"interventionKind").map(it).join(", ")} · ${o} · `}
        <${Je} basis=${n} />${` ${_e[n]?.[1]||U("Basis",n)}`}
      </p>
      <p class="reden"><strong>${he.here}</strong>${v(t,"rationale")}</p>
      <${Oo} of=${t} />
    </div>
  `}function Pc({id:t,scenario:e,contributions:n}){let{date:o}=e,s=yr(t,o),r=v(t,"promise"),a=kr(t,o),{links:l}=X(e),c=n.length?n.map(d=>i`<${Ns} id=${d} read=${l[d]} />`):v(t,"crossCutting")==="true"&&i`<p class="reden"><strong>${he.across}</strong>${v(t,"rationale")}</p>`,p=[[he.facts.deadline,a.length>0&&i`<${km} ids=${a} date=${o} />`],[he.facts.who,i`<${gm} id=${t} date=${o} />`],[he.facts.figures,Tr(t).length>0&&i`<${ii} id=${t} date=${o} />`],[he.facts.how,c],[he.facts.where,i`<${Xt} of=${[t,...n,s]} />`]];return i`
    <article class="kaart">
      <h3><${T} id=${t} /></h3>
      <p class="regel">${St(t)} · <${Ut} id=${t} date=${o} /></p>
      <${Nc} lead=${r&&he.promise} text=${r||v(t,"summary")} />
      <${Nc} lead=${he.progress} text=${v(s,"summary")} />
      ${s&&i`<${Oo} of=${s} />`}
      <${wn} pairs=${p} />
    </article>
  `}var he,Tr,Nc,rn,ao=M(()=>{"use strict";V();N();Mt();A();gn();K();at();qt();Ot();Oe();he=k.shared.work;Tr=(t,e)=>Ue(t,"figure",e);Nc=({lead:t,text:e})=>e&&i`<p>${t&&i`<strong>${t}</strong>`}${e}</p>`;rn=t=>[...t].sort((e,n)=>J(S(e),S(n)))});function In({bar:t,support:e=!1,most:n=li}){let o=t.reduce((l,[,c])=>l+c,0),s=e||o>n,r=(l,c)=>i`<i class=${`b-${l}`} style=${{flexGrow:c}}></i>`,a=["balk",e&&"hol",s&&"heel"].filter(Boolean).join(" ");return i`
    <span class=${a} aria-hidden="true">
      ${t.map(([l,c])=>s?r(l,c):Array.from({length:c},()=>r(l,1)))}
    </span>
  `}function Er(t,e,n){let{word:o,lines:s}=Se(t),r=t&&[t.strict,_e[t.most_basis]?.[1],t.asked&&_n.asked_mark];return[o,...s,...r||[],e&&zr(e,n)].filter(Boolean).join(" · ")}function xm({cell:t}){let{column:e,plan:n,why:o=[],across:s=0,candidates:r,undecided:a}=t;if(a)return i`<p>${_n.undecided}</p>`;let l=j("overzicht",{...z.route.query,cel:$e(e,null,n)});return i`
    <p>${Xo(st(n))}</p>
    ${o.length>0&&i`<h3>${_n.why}</h3>`}
    ${o.map(c=>i`<p>${v(c,"rationale")} <span class="zacht">${v(c,"source")}</span></p>`)}
    ${s>0&&i`
        <p>
          ${b(_n.elsewhere,{count:s,kind:it(e)})}${" "}
          <a href=${l}>${_n.see_elsewhere}</a>
        </p>
      `}
    ${r&&i`<h3>${_n.who}</h3><${Mr} list=${r} plan=${n} />`}
  `}function Sm({row:t,cell:e,change:n,step:o,scenario:s,plan:r,address:a}){let l=Rt(),c=Rt();Ft(()=>{let $=document.getElementById(_o(a));return l.current.showModal(),c.current.focus(),()=>($?.isConnected?$:document.getElementById(_o(a)))?.focus()},[]);let{word:p,lines:d,look:u}=Se(e),m=b(_n.panel_note,{scenario:pt(s,r)}),f=$=>Zo($).filter(g=>e.links.includes(g));return i`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>D({cel:null})}
      onClick=${$=>$.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${b(_n.panel,{row:t.label,step:tt(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${u}`}><strong>${p}</strong>${d.length>0&&`: ${d.join(" · ")}`}</p>
      ${n&&i`<p class="anders-door">
          ${zr(n,r)}. ${b(_n.changed.usual,{said:Sr(n.usual)})}
        </p>`}
      ${e.initiatives>0&&!s.strict&&i`<p class="zacht">${B(e.strict||r.words.stands)}.</p>`}
      <p class="zacht">${I&&`${r.title}. `}${m}</p>
      ${e.asked&&i`<p>${_n.asked} <${Yt} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map($=>i`<${Pc} key=${$} id=${$} scenario=${s} contributions=${f($)} />`):i`<${xm} cell=${e} />`}
    </dialog>
  `}function Ar({address:t,by:e,scenario:n}){let{key:o,step:s,plan:r}=vr(t),a=st(r);if(!a)return null;let l=xe(e,n,a).find(u=>u.key===o),c=l?.cells[ve(a).indexOf(s)];if(!c)return null;let p=es(e,n,a)(o,s);return i`<${Sm} key=${t} ...${{row:l,cell:c,change:p,step:s,scenario:n,plan:a,address:t}} />`}var Ce,_n,li,ym,Ps,ci,wm,_m,vm,Fr,zr,Co=M(()=>{"use strict";V();et();N();A();yn();K();at();qt();ss();Ot();ao();Ce=k.overview.legend,_n=k.overview,li=20;ym=y.codes.CellState,Ps=({expected:t=Ce.expected,quiet:e=Ce.quiet,blank:n=!1,undecided:o=!1})=>i`
  <ul class="stalen">
    ${Ce.states.map(s=>i`
        <li>
          <span class="staal"><${In} bar=${[[s,1]]} /></span>${B(ym[s].label)}
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
`,ci=()=>i`
  <ul class="stalen">
    ${Object.entries(_e).map(([t,[,e]])=>i`<li><span class="staal"><${Je} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[wm,..._m]=Ce.sample.words,vm=Ce.sample.bar.map(([t,e])=>[t,Number(e)]),Fr=({undecided:t})=>i`
  <aside class="legenda" aria-label=${Ce.title}>
    <h2>${Ce.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${In} bar=${vm} /><strong>${wm}</strong>
      ${_m.map(e=>i`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ce.explain}</p>
    <${Ps} undecided=${t} />
    <h3>${Ce.how}</h3>
    <${ci} />
    <p><span class="anders">${Ce.other}</span>${Ce.other_says}</p>
  </aside>
`,zr=({by:t},e)=>Kt(e).overview.changed[t]});function di(t,e,n,o){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let s=1;s<e.length-1;s+=1)t.arcTo(...e[s],...e[s+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=n,t.strokeStyle=o,t.stroke()}function Nr(t,e){let[n,o,s,r]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(n,s,o-n,r-s,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let a=n-(r-s);a<o;a+=7)t.moveTo(a,r),t.lineTo(a+(r-s),s);t.stroke(),t.restore()}function Rc(t,e){let[n,o]=[e[0],e[e.length-1]],s=o.x+95;t.save(),t.lineJoin="round";let r=()=>{t.beginPath(),t.moveTo(n.x-80,n.y);for(let{x:a,y:l}of e)t.lineTo(a,l);t.lineTo(s,o.y),t.stroke()};t.strokeStyle=Mo,t.lineWidth=14,r(),t.strokeStyle=Br,t.lineWidth=1.5,t.setLineDash([10,8]),r(),t.beginPath(),t.moveTo(s,o.y-15),t.lineTo(s+22,o.y),t.lineTo(s,o.y+15),t.fillStyle=Mo,t.fill(),t.restore()}function ui(t,e,n,o,s=5.5){t.beginPath(),t.arc(e,n,s,0,2*Math.PI),t.fillStyle=o==="full"?Mo:Br,t.fill(),o==="half"&&(t.beginPath(),t.arc(e,n,s,Math.PI/2,-Math.PI/2),t.fillStyle=Mo,t.fill()),t.beginPath(),t.arc(e,n,s,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=Mo,t.stroke()}function Dc(t,e){let n=new Set(t.filter(s=>s.station).map(s=>s.id)),o=new Map(t.map(s=>[s.id,s.rail]));return e.flatMap(s=>{if(s.branch)return[{edge:s,...s.branch}];if(!n.has(s.to))return[];let r=o.get(s.from);return[{edge:s,head:s.to,stop:s.from,beside:r??0,between:r===void 0}]})}function Is(t,{head:e,stop:n,beside:o}){let s=t.getPosition(e);return{from:s,x:s.x+o,y:t.getPosition(n).y}}function Om({from:t,x:e,y:n},{aside:o=0,top:s=t.y+34}){let r=[t.x+o,t.y],a=e===r[0]?[]:[[r[0],s],[e,s]];return[...o?[[t.x,t.y]]:[],r,...a,[e,n]]}function Wc(t,e,n,o){t.save(),t.lineCap="round";let s=n.map(r=>({on:o.has(r.edge.id),down:Om(Is(e,r),r)}));for(let{down:r}of s)di(t,r,3,Ic);for(let{on:r,down:a}of s)r&&di(t,a,4,Mo);t.restore()}function qc(t,e,n,o){for(let s of n){let{x:r,y:a}=Is(e,s),{left:l,right:c}=e.getBoundingBox(s.stop),p=(l+c)/2,{label:d,font:u}=e.body.nodes[s.stop].options;t.font=`${u.size}px ${u.face}`;let m=o.has(s.edge.id),f=s.between&&!m?t.measureText(d).width/2+8:(c-l)/2-6,$=r<p?p-f:p+f;Math.abs($-r)>3&&di(t,[[r,a],[$,a]],m?4:1.6,m?Mo:Ic)}for(let s of n){let{x:r,y:a}=Is(e,s);ui(t,r,a,s.edge.mark||"full",s.edge.mark?5.5:3)}}function fi(t,e){let n=t.getBoundingBox(e),{y:o}=t.getPosition(e);return{x:n.right-4,y:o}}function Hc(t,e,n,o){let{x:s,y:r}=fi(e,n);t.save(),t.beginPath(),t.arc(s,r,9,0,2*Math.PI),t.fillStyle=o?pi:Br,t.fill(),t.lineWidth=1.8,t.strokeStyle=pi,t.stroke(),t.beginPath(),t.moveTo(s-4.5,r),t.lineTo(s+4.5,r),o||(t.moveTo(s,r-4.5),t.lineTo(s,r+4.5)),t.strokeStyle=o?Br:pi,t.stroke(),t.restore()}var Mo,Ic,pi,Br,mi=M(()=>{"use strict";Mo="#16212B",Ic="#8E8779",pi="#0A4F7A",Br="#FFFFFF"});function Ir(t,{nodes:e,edges:n,options:o,view:s,opened:r=[]},{onChoose:a,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let d=Dc(e,n),u=new Map(d.map(O=>[O.edge.id,O])),m=new vis.DataSet(e.map(({title:O,...q})=>p?q:{...q,title:O})),f=new vis.DataSet(n.map(O=>u.has(O.id)?{...O,hidden:!0}:O)),$=new vis.Network(t,{nodes:m,edges:f},structuredClone(o)),g=t.querySelector(".vis-network");g.setAttribute("role","application"),g.setAttribute("aria-label",t.dataset.title||"");for(let O of t.querySelectorAll("canvas"))O.setAttribute("aria-hidden","true");let h=e.filter(O=>O.slot).map(O=>O.id),w=e.filter(O=>O.station).sort((O,q)=>O.station-q.station),_=new Set,L="",x=()=>[...new Set([L,...r,...$.getSelectedNodes()])].filter(O=>O&&c(O));$.on("beforeDrawing",O=>{Wc(O,$,d,_);let q=w.map(H=>$.getPosition(H.id));q.length&&Rc(O,q);for(let H of h)Nr(O,$.getBoundingBox(H))}),$.on("afterDrawing",O=>{qc(O,$,d,_);for(let q of x())Hc(O,$,q,r.includes(q))});let R=O=>d.find(q=>Vc(Is($,q),O,$.getScale()))?.edge.id,F=O=>x().find(q=>Vc(fi($,q),O,$.getScale())),C=(O=.05)=>{if(!e.length||($.fit({animation:!1,maxZoomLevel:1.15}),$.getScale()>=O))return;let H=Math.min(...e.map(Tn=>Tn.x))-85,nt=Math.min(...e.map(Tn=>Tn.y))-30,de=t.clientWidth/O*.5,re=Math.max(...e.map(Tn=>Tn.x))+85-H,Te={x:re<2*de?H+re/2:H+de,y:nt+t.clientHeight/O*.5};$.moveTo({position:Te,scale:O,animation:!1})};$.on("click",({nodes:[O],edges:[q],pointer:H})=>{let nt=F(H.canvas);nt?l?.(nt):a?.(R(H.canvas)??O??q??null)}),$.on("doubleClick",({nodes:[O]})=>O&&l?.(O));let gt=(O,q)=>{O&&c(O)!==(L===O)&&$.redraw(),O&&(L=O),p?.(O,q)};if(p){$.on("hoverNode",({node:H,pointer:nt})=>gt(H,nt.DOM)),$.on("hoverEdge",({edge:H,pointer:nt})=>gt(H,nt.DOM));for(let H of["blurNode","blurEdge","dragStart","zoom"])$.on(H,()=>gt(null));let O="",q=H=>{if(!d.length||H.buttons)return;let{left:nt,top:de}=t.getBoundingClientRect(),re={x:H.clientX-nt,y:H.clientY-de},Te=R($.DOMtoCanvas(re))||"";Te!==O&&gt(Te||null,re),t.style.cursor=Te||F($.DOMtoCanvas(re))?"pointer":"",O=Te};g.addEventListener("pointermove",q),g.addEventListener("pointerleave",()=>window.setTimeout(()=>gt(null)))}s?$.moveTo({...s,animation:!1}):C(Pr);let Gt=new Map(n.map(O=>[O.id,O]));return{network:$,given:{nodes:e,edges:n,options:o},fit:C,view:()=>({position:$.getViewPosition(),scale:$.getScale()}),zoom:O=>$.moveTo({scale:Math.min(4,Math.max(.05,$.getScale()*O))}),select(O,q,H){let nt=q.length?q:n.filter(Lt=>O.includes(Lt.from)||O.includes(Lt.to)).map(Lt=>Lt.id),de=new Set(nt.filter(Lt=>Gt.has(Lt))),re=[..._,...de].filter(Lt=>!u.has(Lt)&&_.has(Lt)!==de.has(Lt));re.length&&f.update(re.map(Lt=>de.has(Lt)?{id:Lt,width:3,color:{color:Cm}}:{id:Lt,width:1.6,color:{color:Gt.get(Lt).color}})),_=de;let Te=O.filter(Lt=>m.get(Lt));if($.setSelection({nodes:Te,edges:[]},{highlightEdges:!1}),$.redraw(),!H||!Te.length)return;Te.some(Lt=>{let{x:G,y:Zs}=$.canvasToDOM($.getPosition(Lt));return G>0&&G<t.clientWidth&&Zs>0&&Zs<t.clientHeight})||$.focus(Te[0],{scale:Math.max($.getScale(),Pr),animation:!1})},show(O){$.fit({nodes:O.filter(q=>m.get(q)),animation:!1,maxZoomLevel:1.15}),$.getScale()<Pr&&$.moveTo({scale:Pr})},destroy:()=>$.destroy()}}function Uc(t,e){let n=t.map(o=>o.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...n)-Math.min(...n))*.9+80:0)))}var Cm,Pr,Mm,Vc,$i=M(()=>{"use strict";mi();Cm="#16212B",Pr=12/14,Mm=13,Vc=(t,e,n)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,n)<Mm});function jm(t,e,n){let o="";for(let s=n;s<t+e;s+=n)o+=`M${Math.min(s,t)} ${Math.max(0,s-t)}L${Math.max(0,s-e)} ${Math.min(s,e)}`;return o}function Lm(t,e){let n="";for(let o=3;o<t-1;o+=4)for(let s=3;s<e-1;s+=4)n+=bi(o,s,.8);return n}function Fm(t,e){return[...t.querySelectorAll(Tm)].flatMap(o=>{let s=o.getScreenCTM();if(!s||!o.checkVisibility())return[];let r=window.getComputedStyle(o),a=u=>Number(o.getAttribute(u)||0),l=Rr(e.multiply(DOMMatrix.fromMatrix(s)));if(o.tagName==="text")return zm(o,l,r,a("x"),a("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,d=Number(r.opacity)*(hi(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Gc[o.tagName](a,o),...c,dash:p,opacity:d}]})}function zm(t,e,n,o,s){let r=n.textAnchor,a=!1,l=o-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),d=c instanceof Element?window.getComputedStyle(c):n,u=Number.parseFloat(d.fontSize);if(a&&p.startsWith(" ")&&(l+=jo(" ",u,d.fontWeight)),!p.trim())return[];a=!0;let m={at:Em(e,l,s),text:p.trim(),size:u,weight:d.fontWeight,fill:d.fill};return l+=jo(p.trim(),u,d.fontWeight),[m]})}function jo(t,e,n){return gi.font=`${n} ${e}px ${an}`,gi.measureText(t).width}function Am(t,e,n){let{width:o,height:s}=e,r=Rr(n.translate(e.left,e.top)),a=[],l=t.borderTopLeftRadius==="50%",c=l?bi(o/2,s/2,o/2-1):Rs(0,0,o,s),p=window.getComputedStyle(document.body).backgroundColor;hi(t.backgroundColor)&&t.backgroundColor!==p&&a.push({at:r,d:c,fill:t.backgroundColor});let d=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?a.push({at:r,d:jm(o,s,9),fill:"none",stroke:d[d.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?a.push({at:r,d:Lm(o,s),fill:d[0]}):t.backgroundImage.startsWith("linear")&&a.push({at:r,d:Rs(0,s/2-1,o,2),fill:d[0]});for(let[,f,$,g]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number($)?a.push({at:r,d:Rs(0,s+Number($),o,-Number($)),fill:f}):a.push({at:r,d:Rs(+g/2,+g/2,o-+g,s-+g),fill:"none",stroke:f,wide:+g});let u=f=>({wide:Number.parseFloat(t.getPropertyValue(`border-${f}-width`)),stroke:t.getPropertyValue(`border-${f}-color`),dash:t.getPropertyValue(`border-${f}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${o}`,bottom:`M0 ${s}h${o}`,left:`M0 0v${s}`,right:`M${o} 0v${s}`};if(l&&u("top").wide)a.push({at:r,d:c,fill:"none",...u("top")});else for(let[f,$]of Object.entries(m)){let g=u(f);g.wide&&hi(g.stroke)&&a.push({at:r,d:$,fill:"none",...g})}return a}function Bm(t,e,n){let o=window.getComputedStyle(t.parentElement),s=Number.parseFloat(o.fontSize),r=document.createRange(),a=[];for(let{0:p,index:d}of t.data.matchAll(/\S+/g)){r.setStart(t,d),r.setEnd(t,d+p.length);let u=r.getBoundingClientRect(),m=a[a.length-1];m&&Math.abs(m.on.top-u.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,u.right-m.on.left,m.on.height)):a.push({on:u,text:p})}jo("",s,o.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=gi.measureText("x");return a.map(({on:p,text:d})=>{let u=d;for(;u&&p.left+jo(u,s,o.fontWeight)>n+1;)u=u.slice(0,-1);u!==d&&(u=`${u.slice(0,-1).trim()}…`);let m=Rr(e.translate(p.left,p.top+p.height*l/(l+c))),f=o.fontStyle==="italic"?o.fontStyle:"";return{at:m,text:u,size:s,weight:o.fontWeight,fill:o.color,slant:f}})}function Kc(t,e,n){let o=window.getComputedStyle(t);if(!t.checkVisibility()||o.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return Fm(t,e);let s=t,r=o.transform;r!=="none"&&(s.style.transform="none");let a=t.getBoundingClientRect(),l=e;if(r!=="none"){let[d,u]=o.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(a.left+d,a.top+u).multiply(new DOMMatrix(r)).translate(-a.left-d,-a.top-u)}let c=r==="none"&&o.overflowX==="hidden"?Math.min(n,a.right):n,p=[...t.childNodes].flatMap(d=>d instanceof Text?Bm(d,l,c):d instanceof Element?Kc(d,l,c):[]);return s.style.transform="",[...Am(o,a,l),...p]}function ki(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:o,width:s,height:r}=t.getBoundingClientRect(),a=Kc(t,new DOMMatrix([1,0,0,1,-n,-o]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=a.map(p=>p.at[4]+p.at[0]*jo(p.text||"",p.size||0,p.weight||"")),c=[...a.filter(p=>p.d),...a.filter(p=>p.text)];return{width:Math.max(s,...l),height:r,shapes:c}}var Rr,hi,Rs,bi,Gc,Tm,Em,gi,an,yi=M(()=>{"use strict";Rr=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),hi=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Rs=(t,e,n,o)=>`M${t} ${e}h${n}v${o}h${-n}Z`,bi=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Gc={path:(t,e)=>e.getAttribute("d")||"",circle:t=>bi(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Rs(t("x"),t("y"),t("width"),t("height"))},Tm=[...Object.keys(Gc),"text"].join();Em=(t,e,n)=>Rr(new DOMMatrix(t).translate(e,n)),gi=document.createElement("canvas").getContext("2d"),an=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function wi(t,e=null){let{version:n,content:o}=y.meta,s=(o||"").slice(0,12);return{title:t,source:`${[on(),e&&pt(e)].filter(Boolean).join(". ")}. ${Ie}`,foot:b(Yc.foot,{version:n,content:s})}}function Im(t){let e=r=>t.rows.some(a=>a.group===r),n=Object.entries(t.looks.edges).filter(([r])=>e(r)),o=Object.entries(t.looks.nodes).filter(([r])=>t.nodes.some(a=>a.group===r)),s=t.layout==="route";return[...n.map(([,{color:r,dashes:a,mark:l,label:c}])=>s&&l?{line:!0,color:Nm,mark:l,label:c.replace(/^\W+/,"")}:{line:!0,color:r,dashes:a,label:c}),...o.map(([,{color:r,label:a}])=>({color:r,label:a})),...t.nodes.some(r=>r.slot)?[{slot:!0,label:Yc.slot}]:[]]}function Rm(t,{line:e,slot:n,color:o,dashes:s,mark:r},a,l){if(n)return Nr(t,{left:a-11,right:a+37,top:l-21,bottom:l+13});t.strokeStyle=o,t.fillStyle=o,t.lineWidth=3,t.setLineDash(s?[5,4]:[]),t.beginPath(),e?(t.moveTo(a,l-4),t.lineTo(a+26,l-4),t.stroke()):(t.arc(a+13,l-4,5.5,0,2*Math.PI),t.fill()),t.setLineDash([]),r&&ui(t,a+13,l-4,r)}function Qc(t,e,n,o,s,r){let[a,l]=[n,o];t.font=`13px ${an}`;for(let c of e){let p=t.measureText(c.label).width+54;a>n&&a+p>n+s&&([a,l]=[n,l+24]),r&&(Rm(t,c,a,l),t.fillStyle=Xc,t.fillText(c.label,a+34,l)),a+=p}return e.length?l+14:o}async function Dm(t,e,n,o,s){let r=n.map(h=>({...h,...e[h.id]})),a=document.createElement("div");a.classList.add("doek","buiten"),document.body.append(a);let l=Ir(a,{nodes:r,edges:o,options:s}),c=r.map(h=>l.network.getBoundingBox(h.id)),[p,d]=[Math.min(...c.map(h=>h.left))-20,Math.min(...c.map(h=>h.top))-20],u=Math.max(...c.map(h=>h.right))+(t.layout==="route"?130:20),m=Math.max(...c.map(h=>h.bottom))+20,[f,$]=[u-p,m-d],g=Math.min(Pm,Zc/f,Zc/$);return Object.assign(a.style,{width:`${f*g}px`,height:`${$*g}px`}),l.network.setSize(`${f*g}px`,`${$*g}px`),l.network.moveTo({position:{x:p+f/2,y:d+$/2},scale:g,animation:!1}),await new Promise(h=>{l.network.once("afterDrawing",h),l.network.redraw()}),{canvas:a.querySelector("canvas"),width:f,height:$,scale:g,done:()=>{l.destroy(),a.remove()}}}function Wm(t,e,n){let o=document.createElement("canvas"),s=o.getContext("2d"),r=Math.max(t.width,720)+2*ln,a=r-2*ln,l=$=>s.measureText($).width<=a;s.font=`650 22px ${an}`;let c=$o(e.title,l);s.font=`13px ${an}`;let p=$o(e.source,l),d=ln+c.length*27+p.length*18+12,m=Qc(s,n,ln,d+t.height+30,a,!1)+40;o.width=r*t.scale,o.height=m*t.scale,s.scale(t.scale,t.scale),s.fillStyle="#FFFFFF",s.fillRect(0,0,r,m),s.fillStyle=Xc,s.font=`650 22px ${an}`;for(let[$,g]of c.entries())s.fillText(g,ln,ln+18+$*27);s.fillStyle=Jc,s.font=`13px ${an}`;let f=ln+c.length*27;for(let[$,g]of p.entries())s.fillText(g,ln,f+13+$*18);return s.drawImage(t.canvas,ln,d,t.width,t.height),Qc(s,n,ln,d+t.height+30,a,!0),s.fillStyle=Jc,s.font=`13px ${an}`,s.fillText(e.foot,ln,m-16),o}async function tp({name:t,picture:e,handle:n,scenario:o}){await document.fonts.ready;let{nodes:s,edges:r,options:a}=n.current.given,l=await Dm(e,n.current.network.getPositions(),s,r,a),c=Wm(l,wi(e.title,o),Im(e));l.done(),ts(`${t}.png`,c)}var Yc,Xc,Jc,Nm,ln,Zc,Pm,_i=M(()=>{"use strict";N();A();at();Vt();$i();mi();yi();Yc=k.graph.keep,Xc="#16212B",Jc="#46525D",Nm="#8E8779",[ln,Zc,Pm]=[28,12e3,2]});function vi(t,e,n,o,s,r){let a=$o(t,p=>jo(p,e,n)<=s),l=e*1.35;return{shapes:a.map((p,d)=>({at:[1,0,0,1,Rn,r+e+d*l],text:p,size:e,weight:String(n),fill:o})),below:r+a.length*l}}function ap({title:t,scenario:e,of:n,legend:o}){let s=wi(t,e),r=ki(document.querySelector(n)),a=Math.max(r.width,Hm),l=vi(s.title,22,650,qm,a,Rn),c=vi(s.source,13,400,np,a,l.below+2),p=c.below+16,[d,u,m]=[Rn,p+r.height+24,0],f=[...document.querySelectorAll(o)].map(ki).flatMap(h=>{d>Rn&&d+h.width>Rn+a&&([d,u,m]=[Rn,u+m+6,0]);let w=sp(h.shapes,d,u);return d+=h.width+20,m=Math.max(m,h.height),w}),$=vi(s.foot,13,400,np,a,u+m+16),g=[...l.shapes,...c.shapes,...sp(r.shapes,Rn,p),...f,...$.shapes];return{title:`${s.title} ${s.source}`,width:a+2*Rn,height:$.below+Rn,shapes:g}}function Um(t){let{title:e,width:n,height:o,shapes:s}=ap(t),r=document.createElementNS(rp,"svg"),a=(c,p)=>{for(let[d,u]of Object.entries(p))u!==void 0&&u!==""&&c.setAttribute(d,String(u));return c},l=(c,p,d,u="")=>{let m=c.appendChild(a(document.createElementNS(rp,p),d));m.textContent=u};a(r,{width:n,height:o,viewBox:`0 0 ${n} ${o}`,"font-family":an,role:"img"}),l(r,"title",{},e),l(r,"rect",{width:n,height:o,fill:"#FFFFFF"});for(let{at:c,text:p,d,fill:u,stroke:m,wide:f,dash:$,size:g,weight:h,slant:w,opacity:_}of s){let[L,x,R,F,C,gt]=c,Gt=L===1&&!x&&!R&&F===1?`translate(${C} ${gt})`:`matrix(${c.join(" ")})`;p===void 0?l(r,"path",{d,transform:Gt,fill:u,...m&&m!=="none"&&{stroke:m,"stroke-width":f,"stroke-dasharray":$},opacity:_===1?void 0:_}):l(r,"text",{transform:Gt,"font-size":g,"font-weight":h,"font-style":w,fill:u},p)}Ke(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}function xi(t,e){let n=Math.min(Vm,op/t,op/e),o=document.createElement("canvas");o.width=t*n,o.height=e*n;let s=o.getContext("2d");return s.scale(n,n),s.fillStyle="#FFFFFF",s.fillRect(0,0,t,e),{canvas:o,pen:s}}async function Gm(t){await document.fonts.ready;let{width:e,height:n,shapes:o}=ap(t),{canvas:s,pen:r}=xi(e,n);for(let{at:a,text:l,d:c,fill:p,stroke:d,wide:u,dash:m,size:f,weight:$,slant:g="",opacity:h=1}of o){r.save(),r.transform(a[0],a[1],a[2],a[3],a[4],a[5]),r.globalAlpha=h,r.fillStyle=p,r.font=`${g} ${$} ${f}px ${an}`,l!==void 0&&r.fillText(l,0,0);let w=new Path2D(c);p!=="none"&&r.fill(w),d&&d!=="none"&&u&&(r.strokeStyle=d,r.lineWidth=u,r.setLineDash((m||"").split(/[\s,]+/).filter(Boolean).map(Number.parseFloat)),r.stroke(w)),r.restore()}ts(`${t.name}.png`,s)}var ep,qm,np,Rn,Hm,Vm,op,sp,rp,io,rs=M(()=>{"use strict";V();N();A();Vt();_i();yi();ep=k.graph.keep,[qm,np]=["#16212B","#46525D"],[Rn,Hm,Vm,op]=[28,720,2,12e3],sp=(t,e,n)=>t.map(o=>({...o,at:[...o.at.slice(0,4),o.at[4]+e,o.at[5]+n]}));rp="http://www.w3.org/2000/svg";io=t=>i`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Um(t)}>${ep.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Gm(t)}>${ep.png}</button>
  </span>
`});function Oi(t,e=""){let n=document.createElement("span");n.className=t;let o=e?n.appendChild(document.createElement("i")):n;o.className=e||t,document.body.append(n);let{backgroundColor:s,color:r,borderTopColor:a}=window.getComputedStyle(o),l=window.getComputedStyle(o).getPropertyValue("--rand").trim();return n.remove(),{fill:s,ink:r,border:a,edge:l}}function Si(t,e,n,o){let s=t.bar.reduce((c,[,p])=>c+p,0),r=t.support_only||s>li?t.bar:t.bar.flatMap(([c,p])=>Array.from({length:p},()=>[c,1])),a=(o-r.length+1)/s,l=e;return r.map(([c,p])=>{let{fill:d,edge:u}=Oi("balk",`b-${c}`),m={x:l,y:n,w:a*p,h:10,r:1,fill:t.support_only?Ci:d,stroke:u};return l+=m.w+1,m})}function Km({x:t,y:e,w:n,h:o},s){let r=[];for(let a=7;a<n+o;a+=9)r.push({x1:t+Math.min(a,n),y1:e+Math.max(0,a-n),x2:t+Math.max(0,a-o),y2:e+Math.min(a,o),stroke:s});return r}function Dr(t,e,n,o){return Wr.font=`${o?"bold ":""}${n}px ${qr}`,$o(t,s=>Wr.measureText(s).width<=e)}function lp(t,e,n){let o=xe(t,e,n),s=ve(n),r=190,a=150,l=8,c=4,p=r+(a+c)*s.length+20,d=[],u=20,m=(h,w,_,L,x,R)=>{for(let F of Dr(w,_,L,x))u+=L+4,d.push({x:h,y:u,text:F,size:L,bold:x,fill:R})};m(20,Lo.heading,p-40,20,!0,"#14212b"),m(20,`${on(n)}. ${pt(e,n)}. ${Ie}`,p-40,12,!1,"#46545f"),u+=14;let f=u;s.forEach((h,w)=>{u=f,m(20+r+w*(a+c)+l,tt(h),a-2*l,14,!0,"#14212b")}),u=f+26;for(let h of o){let w=h.cells.map(x=>{let[R="–",...F]=x?.brief||[];return{cell:x,mark:_e[x?.most_basis||""]?.[0]||"",text:[{all:Dr(R,a-2*l-14,13,!0),size:13,bold:!0},...F.map(C=>({all:Dr(C,a-2*l,11,!1),size:11,bold:!1}))]}}),_=Dr(h.label,r-l,13,!0),L=Math.max(44,12+_.length*17,...w.map(x=>(x.cell?.bar.length?26:12)+x.text.reduce((R,{all:F,size:C})=>R+F.length*(C+3),0)));for(let[x,R]of _.entries())d.push({x:20,y:u+20+x*17,text:R,size:13,bold:!0,fill:"#14212b"});w.forEach((x,R)=>{let F=20+r+R*(a+c),C={x:F,y:u,w:a,h:L},gt=x.cell?.bar.length?x.cell:null,Gt=Oi("arcering"),O=x.cell?.unmet?Gt.ink:"#16212b";if(x.cell?.unmet){d.push({...C,fill:Gt.fill,stroke:Gt.border,dash:!0},...Km(C,Gt.border));let H=6+x.text.reduce((nt,{all:de,size:re})=>nt+de.length*(re+3),0);d.push({x:F+3,y:u+4,w:a-6,h:H,fill:Gt.fill,stroke:Gt.fill})}else x.cell?.undecided?d.push({...C,fill:Ci,stroke:Oi("onbeslist").border,dash:!0}):d.push({...C,fill:Ci,stroke:Jm});gt&&d.push(...Si(gt,F+l,u+7,a-2*l-18));let q=u+(gt?18:5);for(let{all:H,size:nt,bold:de}of x.text)for(let re of H)q+=nt+3,d.push({x:F+l,y:q-2,text:re,size:nt,bold:de,fill:O});x.mark&&d.push({x:F+a-20,y:u+18,text:x.mark,size:14,bold:!1,fill:O})}),u+=L+c}u+=16;let $=20,g=(h,w)=>{d.push(...h,{x:$+34,y:u+9,text:w,size:11,bold:!1,fill:"#46545f"}),$+=34+Wr.measureText(w).width+18};Wr.font=`11px ${qr}`;for(let h of Lo.legend.states){let w=B(y.codes.CellState[h].label);g(Si({bar:[[h,1]],support_only:!1},$,u,28),w)}return g(Si({bar:[[Lo.legend.support_state,1]],support_only:!0},$,u,28),Lo.legend.support),u+=14,m(20,Object.values(_e).map(([h,w])=>`${h} ${w}`).join("   "),p-40,11,!1,"#46545f"),m(20,b(Lo.picture.foot,{version:y.meta.version,content:(y.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:u+20,list:d}}function Mi(t,e,n=y.plans[0]){let{width:o,height:s,list:r}=lp(t,e,n),a=({x:m,y:f,w:$,h:g,fill:h,stroke:w,dash:_,r:L=4})=>`<rect x="${m}" y="${f}" width="${$}" height="${g}" rx="${L}" fill="${h}" stroke="${w}"${_?' stroke-dasharray="5 3"':""}/>`,l=({x1:m,y1:f,x2:$,y2:g,stroke:h})=>`<line x1="${m}" y1="${f}" x2="${$}" y2="${g}" stroke="${h}"/>`,c=({x:m,y:f,text:$,size:g,bold:h,fill:w})=>`<text x="${m}" y="${f}" font-size="${g}"${h?' font-weight="bold"':""} fill="${w}">${ip($)}</text>`,p=r.map(m=>m.text!==void 0?c(m):m.x1!==void 0?l(m):a(m)),d=ip(b(Lo.picture.title,{heading:Lo.heading,scenario:pt(e,n)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${o}" height="${s}" viewBox="0 0 ${o} ${s}"`} font-family="${qr}" role="img">
<title>${d}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${p.join(`
`)}
</svg>
`}function cp(t,e,n){Ke("matrix.svg",Mi(t,e,n),"image/svg+xml")}function pp(t,e,n){let{width:o,height:s,list:r}=lp(t,e,n),{canvas:a,pen:l}=xi(o,s);for(let c of r)c.x1!==void 0?(l.strokeStyle=c.stroke,l.setLineDash([]),l.beginPath(),l.moveTo(c.x1,c.y1),l.lineTo(c.x2,c.y2),l.stroke()):c.text===void 0?(l.fillStyle=c.fill,l.strokeStyle=c.stroke,l.setLineDash(c.dash?[5,3]:[]),l.fillRect(c.x,c.y,c.w,c.h),l.strokeRect(c.x,c.y,c.w,c.h)):(l.fillStyle=c.fill,l.font=`${c.bold?"bold ":""}${c.size}px ${qr}`,l.fillText(c.text,c.x,c.y));ts("matrix.png",a)}var Lo,Ci,Jm,qr,Wr,ip,ji=M(()=>{"use strict";N();A();yn();at();Co();Vt();rs();Lo=k.overview;Ci="#ffffff",Jm="#dcd6c9",qr="Arial,Helvetica,sans-serif",Wr=document.createElement("canvas").getContext("2d");ip=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;")});function mp({id:t=""}){let e=ne.reading;return i`
    <${Qe} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,o])=>i`<h3>${o}</h3><${fp} list=${n} />`)}
      ${e.rules.map(({title:n,text:o})=>i`<h3>${n}</h3><p>${o}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>i`<p>${`${on(n)}.`}${n.sha&&[e.hash,i`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function Qm({open:t=!0}){let{howto:e}=k.overview,n={report:I?e.reports:An(),marks:Object.values(_e).map(([o])=>o).join(" "),source:ho()};return i`
    <details class="leeswijzer" open=${t}>
      <summary>${e.title}</summary>
      <ol>${e.lines.map(o=>i`<li>${b(o,n)}</li>`)}</ol>
    </details>
  `}function Xm({name:t,one:e,plan:n,open:o}){let[s,r]=as.numbers.to[t]||["methode",{getal:o?"":t}];return i`
    <li id=${`getal-${t}`}>
      <a href=${j(s,I?{...r,plan:n.key}:r)}>${e.said}</a>: ${e.definition}
      ${o&&i`<${Ym} one=${e} />`}
    </li>
  `}function s$(){let t=ne.unjudged,e=rn(ee.unjudged).map(n=>i`<li><${T} id=${n} /><span class="zacht"> – ${St(n).toLowerCase()}</span></li>`);return i`
    <${Qe} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?i`<ul>${e}</ul>`:i`<p>${t.none}</p>`}
    <//>
  `}function r$(){let t=s=>i`<${n$} id=${s} />`,e=up(ee.weak).map(t),n=b(ne.weak.intro,ee.links),o=up(ee.statuses).map(s=>i`<${o$} id=${s} />`);return i`
    <${Qe} of=${ne.weak} id="lezing" count=${e.length} intro=${n}><ul>${e}</ul><//>
    <${Qe} of=${ne.other} id="anders" count=${ee.other.length}><ul>${ee.other.map(t)}</ul><//>
    ${o.length>0&&i`<${Qe} of=${ne.statuses} id="standen" count=${o.length}><ul>${o}</ul><//>`}
  `}function i$(){if(!ee.judged.length)return null;let t=e=>b(ne.judged.line,{step:S(ct(e,"barrier")),kinds:yt(e,"interventionKind").map(it).join(", "),state:ye(e,"state"),why:v(e,"rationale"),who:v(e,"post"),date:Z(v(e,"asOf"))});return i`
    <${Qe} of=${ne.judged} id="oordelen" count=${ee.judged.length}>
      <ul>${ee.judged.map(e=>i`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function l$(){let t=ne.expected.columns,e=[Ze("stap",t.step,n=>ct(n,"barrier")),{key:"soort",label:t.kind,text:n=>yt(n,"interventionKind").map(it).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>v(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>v(n,"source")}];return i`
    <${Qe} of=${ne.expected} id="verwacht" count=${ee.expected.length}>
      <${dt} id="verwachtingen" caption=${ne.expected.caption} rows=${ee.expected} columns=${e} />
    <//>
  `}var as,ne,Zm,Qe,fp,Ym,t$,e$,$p,ee,dp,up,n$,o$,a$,hp,gp=M(()=>{"use strict";V();et();Wt();N();Mt();A();K();at();Co();so();Ot();Oe();ao();as=k.method,ne=k.unknown,Zm=3,Qe=({of:t,count:e,intro:n=t.intro,id:o="",close:s=null,children:r})=>i`
  <${Lr} id=${e!==void 0&&e<=Zm?"":o} close=${s}
    title=${e===void 0?t.title:b(ne.counted,{title:t.title,count:e})}
    intro=${i`<p class="zacht">${n}</p>`}>${r}<//>
`,fp=({list:t})=>i`
  <dl class="feiten">
    ${Object.values(y.codes[t]).map(e=>i`
        <div><dt>${t==="Basis"&&`${e.screen} `}${B(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;Ym=({one:t})=>i`
  <ul class="geteld">
    ${t.things.map(e=>i`<li key=${e}>${zt(e)?i`<${T} id=${e} />`:e}</li>`)}
  </ul>
`;t$=()=>D({getal:null},!0),e$=({scenario:t})=>i`
  <${Qe} of=${as.numbers} id="getallen" close=${z.route.query.getal?t$:null}>
    ${ue(t).map(e=>i`
        ${I&&i`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(En(t,e).named).map(([n,o])=>i`
              <${Xm} key=${n} name=${n} one=${o} plan=${e} open=${z.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,$p=({route:t})=>i`
  <${Y} text=${as.title}><p class="uitleg">${as.intro}</p><//>
  <${Qm} />
  <div class="blok"><${Fr} /></div>
  <${Qe} of=${as.states} id="standen"><${fp} list="CellState" /><//>
  <${e$} scenario=${W(t.query)} />
  <${mp} />
  <p><a href=${j("weet-niet")}>${as.unknown}</a></p>
`,ee=y.unknown,dp=t=>rn(t).map(e=>i`<li><${T} id=${e} /></li>`),up=t=>[...t].sort((e,n)=>J(S(ct(e,"initiative")),S(ct(n,"initiative")))),n$=({id:t})=>i`
  <li>
    <${T} id=${ct(t,"initiative")} />${" → "}<${Cr} id=${ct(t,"barrier")} />
    ${`: ${v(t,"rationale")}`}<${Oo} of=${t} />
  </li>
`,o$=({id:t})=>i`
  <li><${T} id=${ct(t,"initiative")} />${`: ${ye(t,"status")}`}<${Oo} of=${t} /></li>
`;a$=()=>i`
  <${Qe} of=${ne.clashes} id="tegenspraak" count=${ee.clashes.length}>
    ${rn(ee.clashes).map(t=>i`
        <div class="koppeling">
          <h3><${T} id=${t} /></h3>
          <p>${v(t,"summary")}</p>
          <${Xt} of=${[t]} />
        </div>
      `)}
  <//>
`;hp=()=>i`
  <${Y} text=${ne.title}><p class="uitleg">${ne.intro} ${Ie}</p><//>
  <${s$} />
  <${r$} />
  <${a$} />
  <${i$} />
  <${Qe} of=${ne.nameless} id="naamloos" count=${ee.nameless.length}><ul>${dp(ee.nameless)}</ul><//>
  <${Qe} of=${ne.generic} id="verzamelnamen" count=${ee.generic.length}><ul>${dp(ee.generic)}</ul><//>
  <${l$} />
  <${mp} id="lezen" />
`});async function bp(t,e){let n=await lt().ask("take",{name:t.name,data:await cr(t),beside:e});if(!n.ok)return n;let{page:o}=await lt().ask("page",{options:[],views:!1,comparisons:!1});return lt().show(o,b(e?k.werkplaats.beside:k.werkplaats.alone,{name:t.name})),n}async function u$(){await lt().ask("shipped"),lt().show()}function _p({files:t,children:e=null}){let[n,o]=ot("");async function s(r,a){window.addEventListener("beforeunload",kp),await vs(o,rt.saving,async()=>{let{name:l,data:c}=await lt().ask(r,a);Ke(l,c,p$[l.split(".").pop()])}),window.removeEventListener("beforeunload",kp)}return i`
    <div class="acties">
      ${t.map(({id:r,label:a,name:l,given:c})=>i`
          <button type="button" id=${r} onClick=${()=>s(l,c)}>${a}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function $$(){let t=Rt(),[e,n]=ot("");async function o(){let[s]=t.current.files;if(!s)return mt(rt.first_source);vs(n,rt.busy,async()=>(await lt().ask("source",{data:await cr(s)})).message)}return i`
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
  `}function vp({state:t,why:e,own:n}){let o=k.werkplaats;return i`
    <p>
      ${n?i`<strong>${b(o.own,{name:n})}</strong> <a href="#/controleer">${o.to_save}</a>. `:i`${b(o.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:o.states[t]}
    </p>
  `}function g$({message:t,notes:e=[],faults:n,wrong:o,questions:s,asked:r,counts:a,report:l,made:c}){return i`
    <p><strong>${t}</strong></p>
    ${c&&i`<p>${b(rt.made,{name:c})}</p>`}
    ${a&&i`<${f$} made=${c} marked=${n.length+s.length>0} />`}
    ${e.map(p=>i`<p>${p}</p>`)}
    <${yp} title=${rt.faults} lines=${n} count=${o} />
    <${yp} title=${rt.questions} lines=${s} count=${r} />
    <${wp} title=${rt.columns} lines=${l} />
    <${wp} title=${rt.read} lines=${h$(a)} />
  `}function b$(t){if(!t.length)throw new Error(rt.first);if(t.length>1)throw new Error(b(rt.one_only,{count:t.length}));if(t[0].size>ja)throw new Error(b(rt.too_large,{name:t[0].name,most:ja/2**20}));return t[0]}function xp(){let t=Rt(),[e,n]=ot(null);async function o(s){try{let r=b$(t.current.files);n({busy:!0});let a=await s(r);n(a),mt(a.message)}catch(r){n({message:r.message||rt.silent,faults:r.faults})}}return Fn(()=>{let s=a=>a.preventDefault();function r(a){a.preventDefault(),t.current.files=a.dataTransfer.files,o(La)}return window.addEventListener("dragover",s),window.addEventListener("drop",r),()=>{window.removeEventListener("dragover",s),window.removeEventListener("drop",r)}},[]),i`
    <${Y} text=${rt.title}><p class="uitleg">${rt.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${rt.file}</span>
        <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${t} />
      </label>
      <button type="button" id="controleer" onClick=${()=>o(La)}>${rt.check}</button>
      <${d$} start=${o} />
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&i`<p>${rt.busy}</p>`}
      ${e?.message&&i`<${g$} ...${e} />`}
    </div>
    <${m$} /><${$$} />
  `}var rt,c$,p$,d$,kp,f$,m$,yp,wp,h$,Sp=M(()=>{"use strict";ke();V();Wt();N();A();mn();K();Vt();rt=k.check,c$="plan",p$={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};d$=({start:t})=>i`
  <button type="button" id="open-plan" onClick=${()=>t(e=>bp(e,!1))}>${rt.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>bp(e,!0))}>${rt.beside}</button>
`;kp=t=>t.preventDefault();f$=({made:t,marked:e})=>i`
  <${_p}
    files=${[...t?[{id:"bewaar-werkmap",label:rt.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:rt.save_marked,name:"faults"}]:[]]}
  />
`,m$=()=>i`
  <section class="blok">
    <h2>${rt.save}</h2>
    <p class="zacht">${rt.save_intro}</p>
    <${_p}
      files=${Object.entries(rt.save_as).filter(([t])=>!(I&&t===c$)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${lt().own&&i`<button type="button" id="terug" onClick=${u$}>${rt.back}</button>`}
    <//>
  </section>
`;yp=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&i`
    <h2>${b(rt.list,{title:t,count:n})}</h2>
    <ul>${e.map(o=>i`<li>${o}</li>`)}</ul>
  `,wp=({title:t,lines:e=[]})=>e.length>0&&i`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(n=>i`<li>${n}</li>`)}</ul>
    </details>
  `,h$=(t={})=>Object.entries(t).map(([e,n])=>b(rt.counted,{count:n,what:hr(e).toLowerCase()})).sort(J)});function Et({label:t,name:e,options:n,id:o=e,chosen:s}){let r=s||z.route.query[e]||"";return i`
    <label class="veld">
      <span>${t}</span>
      <select id=${o} value=${n.some(([a])=>a===r)?r:""}
        onChange=${a=>D({[e]:a.target.value})}>
        ${!s&&i`<option value="">${vn.all}</option>`}
        ${n.map(([a,l])=>i`<option value=${a}>${l}</option>`)}
      </select>
    </label>
  `}function Hr({look:t,id:e,said:n,opens:o=!1,children:s}){let[r,a]=ot(o);return i`
    <details class=${t} open=${r} onToggle=${l=>a(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${s}
    </details>
  `}function cn({children:t}){if(!ie())return i`<section class="filters" aria-label=${vn.filters}>${t}</section>`;let e=P(Object.keys(z.route.query).map(o=>o==="lezing"?"koppelingen":o)).filter(o=>!k$.includes(o)).length,n=e?b(vn.filters_set,{count:e}):vn.filters;return i`<${Hr} look="filters" id="filterknop" said=${n}>${t}<//>`}function Vr({query:t,children:e}){let n=!ie()&&y$.some(o=>t[o]);return i`<${Hr} look="keuzes" id="wijzig" said=${vn.change} opens=${n}>${e}<//>`}function ls(){let t=W(z.route.query),e=st(t.plan)?.dates||zn;if(e.length<2)return null;let n=e[e.length-1].date,o=a=>a===n?"":a,s=e.find(a=>a.date===t.date)?.date||n,r=za(z.route.query,"stand",e.map(a=>[o(a.date),a.label]));return i`<${is} legend=${vn.choices.date} name="stand" options=${r} current=${o(s)} id="st" />`}function Li(){let{query:t}=z.route,e=W(t),{counted:n}=Kt(st(e.plan)).shared.choices,o=Object.entries(w$).filter(([,s])=>Op(s,W({...t,...s})));return o.length>1&&i`
      <fieldset class="keuze">
        <legend>${n.title}</legend>
        <div class="knoppen">
          ${o.map(([s,r])=>i`
              <label>
                <input type="radio" name="telt" id=${`telt-${s}`} checked=${Op(r,e)}
                  onChange=${()=>D(r)} />
                ${n[s]}
              </label>
            `)}
        </div>
      </fieldset>
    `}function To(){let{query:t}=z.route,e=vn.choices,n=[["",e.with],["uit",e.without]],o=W(t).expect?"":"uit",s=za(t,"verwachtingen",n);return i`
    <${Sn} />
    <${Li} />
    <${ls} />
    <${is} legend=${e.expectations} name="verwachtingen" options=${s} current=${o} id="v" />
  `}var vn,is,xn,lo,k$,y$,Sn,w$,Op,Ur,Dn,Ye=M(()=>{"use strict";V();et();Wt();N();Mt();A();at();vn=k.shared,is=({legend:t,name:e,options:n,current:o="",id:s})=>n.length>0&&i`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([r,a])=>i`
          <button
            type="button"
            id=${`${s}-${r||"gewoon"}`}
            aria-pressed=${String(r===o)}
            onClick=${()=>D({[e]:r||null})}
          >${a}</button>
        `)}
    </div>
  </fieldset>
`;xn=({label:t=vn.text,name:e,id:n=e})=>i`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input id=${n} type="search" value=${z.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${o=>D({[e]:o.target.value},!0)} />
  </label>
`,lo=({names:t})=>i`
  <button type="button" id="wis" onClick=${()=>D(Object.fromEntries(t.map(e=>[e,null])))}>
    ${vn.clear}
  </button>
`;k$=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];y$=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Sn=()=>{let t=y.plans.map(e=>[e.key,e.title]);return I&&i`<div class="velden"><${Et} label=${vn.plan} name="plan" options=${t} /></div>`};w$={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},Op=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Ur=({scenario:t})=>i`
  <details class="blik">
    <summary>${pt(t)} <span class="wijzig">${k.gaps.change}</span></summary>
    <${To} />
  </details>
`,Dn=({plan:t})=>t.notes.map(e=>i`<p class="zacht">${e}</p>`)});function Cp({rows:t,at:e,unit:n,end:o}){let s=o?At.right:At.left-At.box,r=o?At.right+At.box+12:At.left-At.box-12;return t.map(({state:a,count:l,y:c})=>{let p=At.top+c*n,d=Math.max(l*n,2);return i`
      <g key=${a}>
        <rect class=${`v-${a||"nieuw"}`} x=${s} y=${p} width=${At.box} height=${d} />
        <text x=${r} y=${p+d/2+5} text-anchor=${o?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(a)}
        </text>
      </g>
    `})}function _$({band:t,unit:e}){let n=t.count*e,o=At.top+t.y1*e+n/2,s=At.top+t.y2*e+n/2,r=(At.left+At.right)/2,a=E(Fo.band,t.count,{from:cs(t.from),to:cs(t.to)});return i`
    <path
      class=${`band w-${t.to}`}
      d=${`M${At.left} ${o} C${r} ${o} ${r} ${s} ${At.right} ${s}`}
      stroke-width=${Math.max(n,1)}
    ><title>${a}</title></path>
  `}function Mp({flow:t,one:e,other:n}){let o=At.height/t.height,s=t.bands.map(r=>E(Fo.band,r.count,{from:cs(r.from),to:cs(r.to)}));return i`
    <figure class="stroom" tabindex="0" aria-label=${Fo.title}>
      <svg viewBox=${`0 0 ${At.width} ${At.height+At.top+14}`} role="img"
        aria-label=${b(Fo.picture,{before:e.label,after:n.label,said:s.join("; ")})}>
        <text class="stroomkop" x=${At.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${At.right} y="20">${n.label}</text>
        ${t.bands.map(r=>i`<${_$} key=${`${r.from}|${r.to}`} band=${r} unit=${o} />`)}
        <${Cp} rows=${t.left} at=${cs} unit=${o} />
        <${Cp} rows=${t.right} at=${cs} unit=${o} end />
      </svg>
      <figcaption>${Fo.caption}</figcaption>
      <p class="acties"><${io} name="overgang" title=${Fo.title} scenario=${null} of=".stroom svg"
        legend=".stroom figcaption" /></p>
    </figure>
  `}var Fo,At,cs,jp=M(()=>{"use strict";V();N();A();K();rs();Fo=k.compare.flow,At={width:960,height:430,top:40,left:230,right:640,box:16},cs=t=>t?B(U("CellState",t)):Fo.fresh});function x$(t){let e=On[On.length-1],n=y.plans.map(c=>On.findLast(p=>p.plan===c)||e),[o,s]=I?n:[On[0],e],r=On.slice(0,-1).find(c=>c.key===t.van)||o,a=On.slice(On.indexOf(r)+1),l=a.find(c=>c.key===t.met)||(a.includes(s)?s:e);return{one:r,other:l,after:a}}function S$({change:t,other:e}){let n=$e(t.kind,t.other_barrier,e.plan.key),o=j("overzicht",{cel:n,stand:e.date===le?null:e.date},!1),s=b(Q.see_cell,{kind:it(t.kind),step:tt(t.other_barrier)});return i`<li>${t.sentence}${" "}<a href=${o}>${Q.see}<span class="sr">${s}</span></a></li>`}function O$({rows:t}){let e={of:([n])=>n,titles:Object.entries(Object.fromEntries(t.map(([n,o])=>[n,o])))};return i`
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
  `}function C$({found:t,one:e,other:n,mode:o}){let s={of:p=>p.other_barrier||p.barrier||"",titles:[...Ne,["",k.shared.all_steps]]},r=p=>p.map(d=>S(fe(d)||d)).join(", "),a=p=>P([p.barrier,p.other_barrier].map(tt)).join(" / "),l=[{key:"stap",label:Q.columns.step,text:a},{key:"soort",label:Q.columns.kind,text:p=>B(it(p.kind))},{key:"een",label:e.label,text:p=>Ti(p.before)},{key:"ander",label:n.label,text:p=>Ti(p.after)},{key:"erbij",label:Q.joined[o],sort:!1,text:p=>r(p.joined)},{key:"weg",label:Q.left[o],sort:!1,text:p=>r(p.left)}],c=()=>wo(l,t.changes,()=>Qt(null));return i`
    ${oo("verschillen",t.changes,s).map(p=>i`
        ${p.folds&&i`<${Pn} part=${p} level=${3} count=${E(Q.differ,p.rows.length)}
            names=${p.rows.map(d=>B(it(d.kind)))} />`}
        <ul class=${xo(p)}>
          ${p.rows.map(d=>i`<${S$} change=${d} other=${n} />`)}
        </ul>
      `)}
    ${t.notes.map(p=>i`<p class="zacht">${p}</p>`)}
    <details>
      <summary>${Q.as_table}</summary>
      <${dt} id="vakken" caption=${Q.table} rows=${t.changes} columns=${l} />
      <div class="acties"><${Ht} name="vergelijk-vakken.csv" rows=${c} /></div>
    </details>
  `}function M$({actions:t,flow:e,one:n,other:o}){let s=t.moved.length+t.stayed.length,r=c=>c?Ti(c):Q.flow.fresh,a=[{key:"plan",label:n.label,sort:!1,text:({state:c})=>r(c)},...e.right.map(({state:c})=>({key:c,label:r(c),sort:!1,text:p=>String(e.bands.find(d=>d.from===p.state&&d.to===c)?.count||Q.nothing)}))],l=b(Q.counts_table,{before:n.label,after:o.label});return i`
    <section class="blok">
      <h2>${Q.counted}</h2>
      <p class="zacht">${b(Q.counts,{both:s,fresh:t.fresh.length})}</p>
      <${Mp} flow=${e} one=${n} other=${o} />
      <details>
        <summary>${Q.flow.table}</summary>
        <${dt} id="overgang" caption=${l} rows=${e.left} columns=${a} />
      </details>
    </section>
  `}function j$(t,e){if(!e)return t;let n=s=>bn(s).includes(e),{actions:o}=t;return{notes:[],statements:t.statements.filter(([,,s])=>n(s)),changes:t.changes.filter(s=>[s.barrier,s.other_barrier].includes(e)),actions:o&&{...o,moved:o.moved.filter(n),stayed:o.stayed.filter(n),fresh:o.fresh.filter(n)}}}function L$({actions:t,one:e,other:n,all:o}){let s=[...o?[...t.moved,...t.stayed]:t.moved,...t.fresh],r=new Set(t.fresh),a=u=>r.has(u)?"":Ge(u,e.date),l=u=>r.has(u)?i`<span class="zacht">${Q.not_yet}</span>`:i`<${Ut} id=${u} date=${e.date} />`,c=[Ze("actie",Q.action,u=>u),{key:"wat",label:Q.what,text:St},{key:"plan",label:e.label,text:a,cell:l},ro("nu",n.label,u=>u,n.date)],p=()=>wo(c,s,()=>Qt(null,e.plan.key)),d=()=>D({alles:o?null:"ja"});return i`
    <section>
      <h2>${b(o?Q.all:Q.changed,{count:s.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(o)} onClick=${d}>${Q.show_all}</button>
        <${Ht} name="vergelijk.csv" rows=${p} />
      </div>
      <${dt} id="vergelijk" caption=${Q.actions_table} rows=${s} columns=${c} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function Tp({route:t}){if(On.length<2)return i`<${Y} text=${Q.title} /><p>${Q.alone}</p>`;let{one:e,other:n,after:o}=x$(t.query),s=v$(e,n,W(t.query)),r=en.some(u=>u.notation===t.query.stap)?t.query.stap:"",a=j$(s,r),{actions:l}=a,c=l?.flows[r],p=l?"dates":"plans",d=b(Q.intro[p],{before:Z(e.date),after:Z(n.date)});return i`
    <${Y} text=${Q.heading[p]} title=${Q.title}><p class="uitleg">${d} ${Ie}</p><//>
    <${cn}>
      <${Li} />
      <div class="velden">
        ${On.length>2&&i`
            <${Et} label=${Q.first} name="van" chosen=${e.key} options=${Lp(On.slice(0,-1))} />
            <${Et} label=${Q.second} name="met" chosen=${n.key} options=${Lp(o)} />
          `}
        <${Et}
          label=${Q.columns.step} name="stap"
          options=${Ne} />
      </div>
    <//>
    ${l&&c&&i`<${M$} actions=${l} flow=${c} one=${e} other=${n} />`}
    ${l&&i`<${O$} rows=${a.statements} />`}
    <section class="blok">
      <h2>${b(Q.cells,{count:a.changes.length})}</h2>
      ${a.changes.length?i`<${C$} found=${a} one=${e} other=${n} mode=${p} />`:[i`<p>${k.shared.none}</p>`,a.notes.map(u=>i`<p class="zacht">${u}</p>`)]}
    </section>
    ${l&&i`<${L$} actions=${l} one=${e} other=${n} all=${!!t.query.alles} />`}
    <${Dt} text=${E(Q.shown,a.changes.length)} />
  `}var Q,Ti,On,Lp,v$,Fp=M(()=>{"use strict";V();et();Wt();N();Mt();A();yn();K();at();qt();Ye();Vt();so();Ot();jp();Oe();Q=k.compare,Ti=t=>B(U("CellState",t)),On=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:I?b(Q.side,{plan:t.title,label:n}):B(n)}))),Lp=t=>t.map(e=>[e.key,e.label]),v$=(t,e,{stated:n,strict:o})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${o?"|strict":""}`]});function F$({row:t,cell:e,change:n,step:o,plan:s}){let r=Er(e,n,s);if(!e)return i`<td>${n&&i`<span class="sr">${r}</span>`}</td>`;let a=$e(t.key,o,s.key);return i`
    <td>
      <button type="button" class="vakje" id=${_o(a)} aria-haspopup="dialog" title=${r}
        onClick=${()=>D({cel:a})}>
        <span class="sr">${b(k.overview.cell,{row:t.label,step:tt(o)})}${r}</span>
        <${zp} cell=${e} />
      </button>
    </td>
  `}function A$({plan:t,reach:e,scenario:n,rows:o,changes:s}){let r=new Map(o.map(l=>[l.key,l])),a=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return i`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${b(te.caption,{scenario:pt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${te.partner}</th>
          ${t.steps.map((l,c)=>i`
              <${z$} step=${l} place=${c+1} column=${e.columns[c]}
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
              ${e.columns.map((p,d)=>p.acting?l.partners?i`<td></td>`:i`<${F$} row=${l} cell=${l.cells[d]} change=${s(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&i`<${E$} rows=${a.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function R$({plan:t,scenario:e,reach:n}){let o=xe("partner",e,t),s=es("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?i`<${Dn} plan=${t} /><p>${te.nothing_yet}</p>`:n.partners?i`
    ${I&&i`<h2>${t.title}</h2>`}
    <${Dn} plan=${t} />
    <p>${En(e,t).said.reach} <a href=${jc("organisaties-in-de-tekst")}>${te.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${A$} plan=${t} reach=${n} scenario=${e} rows=${o}
          changes=${s} />
        <p class="acties">
          <${io} name=${`dekking-${t.key}`} title=${te.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${N$} plan=${t} reach=${n} rows=${o} changes=${s} />
        <${I$} reach=${n} />
      </div>
      <${P$} reach=${n} plan=${t} />
    </div>
  `:i`<p>${te.nothing}</p>`}function Bp({route:t}){let e=W(t.query),{reach:n}=X(e),{cel:o}=t.query;return i`
    <div class="werkkop">
      <${Y} text=${te.heading} title=${te.title} />
      <p class="zacht">${pt(e)}</p>
      <${Vr} query=${t.query}><${To} /><//>
    </div>
    ${ue(e).map(s=>i`
        <${R$} key=${s.key} plan=${s} scenario=${e}
          reach=${n.find(r=>r.plan===s.key)} />
      `)}
    ${o&&i`<${Ar} address=${o} by="partner" scenario=${e} />`}
    <${Dt} text=${o?"":b(te.shown,{scenario:pt(e)})} />
  `}var te,T$,zp,Fi,z$,Ep,Ap,E$,B$,N$,P$,I$,Np=M(()=>{"use strict";V();et();Wt();N();Mt();A();yn();K();at();Co();Ye();rs();Ot();te=k.coverage,T$=5,zp=({cell:t})=>i`
  <span class="beeld" aria-hidden="true">
    <${Je} basis=${t.most_basis} />
    <${In} bar=${t.bar} support=${t.support_only} most=${T$} />
    <span class=${t.strict?"woord anders":"woord"} title=${t.small}>${t.small}</span>
  </span>
`;Fi=t=>!t.acting&&!t.undecided,z$=({step:t,place:e,column:n,all:o})=>i`
  <th scope="col" class="station">
    <span class=${Fi(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${ae(t.id)}>${t.label}</a>
    <span class=${Fi(n)?"bij niemand":"bij"}>${n.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/o}%`}}></i></span>
  </th>
`,Ep=({column:t})=>{let{title:e,text:n}=t.undecided?te.undecided:te.nobody;return i`<span class=${t.undecided?"":"plaat"}><strong>${e}</strong> ${n}</span>`},Ap=t=>t.undecided?"onbeslist":"arcering",E$=({rows:t,column:e})=>i`
  <td rowspan=${t} class=${Ap(e)}><${Ep} column=${e} /></td>
`;B$=({row:t,cell:e,change:n,step:o,plan:s})=>i`
  <li>
    <${T} id=${t.id} text=${t.label} />
    <a class="naar" href=${j("dekking",{...z.route.query,cel:$e(t.key,o,s.key)})}>
      <span class="sr">${t.label}: ${Se(e).word}${n&&`, ${zr(n,s)}`}</span>
      <${zp} cell=${e} />
    </a>
  </li>
`,N$=({plan:t,reach:e,rows:n,changes:o})=>i`
  <div class="perstap">
    ${e.columns.map((s,r)=>{let a=n.filter(l=>l.cells[r]).map(l=>i`<${B$} row=${l} cell=${l.cells[r]} change=${o(l.key,s.step)}
            step=${s.step} plan=${t} />`);return i`
        <section key=${s.step}>
          <${I?"h3":"h2"} class="stapkop">
            <span class=${Fi(s)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${b(te.step,{step:tt(s.step),said:s.said})}
          <//>
          ${a.length>0&&i`<ul>${a}</ul>`}
          ${!s.acting&&i`<p class=${Ap(s)}><${Ep} column=${s} /></p>`}
        </section>
      `})}
  </div>
`,P$=({reach:t,plan:e})=>i`
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
    <${Ps} expected=${te.expected} quiet=${te.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${ci} />
    <p><a href=${j("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`,I$=({reach:t})=>i`
  <div class="hoofdstuk"><h2>${te.alike.title}</h2><p>${te.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>i`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&i`<p>${t.elsewhere}</p>`}
`});function Gr(t,e){let n=Wn();for(let{mark:s}of t)e?n.add(s):n.delete(s);let o=n.size===0;return D({merk:[...n].join(zi),...o&&{alleen:null}},!0),n.size}var zi,Wn,Pp,Ei,Ai=M(()=>{"use strict";et();zi=".",Wn=()=>new Set((z.route?.query.merk||"").split(zi).filter(Boolean)),Pp=()=>[...Wn()].join(zi),Ei=()=>!!z.route?.query.alleen&&Wn().size>0});var Bi,D$,Kr,ps,zo,Ds=M(()=>{"use strict";V();A();Bi=k.shared.outcomes,D$={disc:i`<circle r="5.5" />`,tail:i`<circle r="4.5" />`,diamond:i`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:i`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:i`<circle r="4.5" />`,half:i`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Kr=({outcome:t})=>i`<g class=${`teken teken-${Bi[t].sign}`}>${D$[Bi[t].sign]}</g>`,ps=({outcome:t})=>i`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Kr} outcome=${t} />
  </svg>
`,zo=({outcome:t,on:e=""})=>i`
  <span class="uitkomst">
    <${ps} outcome=${t} /> ${Bi[t].said}${e&&i`<span class="bij">${e}</span>`}
  </span>
`});function Ni({gaps:t,what:e}){let n=Wn(),o=t.filter(a=>n.has(a.mark)).length,s=a=>mt(E(pn.bar.changed,Gr(t,a.target.checked))),r=t.length>1?b(pn.mark_all,{count:t.length,what:e}):b(pn.mark,{what:e});return i`
    <label class="merk">
      <input type="checkbox" checked=${o===t.length} indeterminate=${o>0&&o<t.length}
        aria-label=${r} onChange=${s} />
    </label>
  `}function V$({title:t,gaps:e,beside:n,by:o,scenario:s,open:r}){let a=e.filter(u=>u.heavy).length,l=new Map;for(let{query:u,subject_label:m}of e){let f=o==="topic"?no(u):m;l.set(f,(l.get(f)||0)+1)}let c=[...l].map(([u,m])=>m>1?b(pn.repeated,{title:u,count:m}):u),p=i`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        <strong>${e.length}</strong> ${E(pn.questions,e.length).replace(/^\d+ /,"")}
        ${a>0&&i`<span class="bij">${b(pn.heavy,{count:a})}</span>`}
      </span>
      <span class="vouwbij">${c.slice(0,6).join(" · ")}${c.length>6&&" …"}</span>
      ${n>0&&i`<span class="vouwtal bij">${b(pn.about_source,{count:n})}</span>`}
    </span>
  `;return i`
    <div class="vouw">
      <${Ni} gaps=${e} what=${t} />
      <${As} summary=${p} inside=${()=>e.map(u=>i`<${q$} key=${W$(u)} gap=${u} scenario=${s} query=${y.queries[u.query]||{}} />`)} open=${r} />
    </div>
  `}function Dp({gaps:t,beside:e,by:n,scenario:o,open:s}){let{of:r,all:a}=H$[n],l=(c,p)=>c.filter(d=>r(d)===p);return a(t).map(([c,p])=>({id:c,title:p,found:l(t,c)})).filter(({found:c})=>c.length).map(({id:c,title:p,found:d})=>i`
        <${V$} key=${c} title=${p} gaps=${d} beside=${l(e,c).length} by=${n}
          scenario=${o} open=${s} />
      `)}function U$({row:t}){let e=t.who.length>Ip+1?t.who.slice(0,Ip):t.who,n=t.who.length-e.length;return i`
    <${Yt} ids=${e} />
    ${n>0&&b(pn.deadline.others.more,{names:"",count:n})}
    <span class="bij">${pn.deadline.how[t.how]}</span>
  `}function G$({gap:t,found:e,scenario:n}){let o=e.deadline,s=pn.deadline.columns,r=Be(e.subject),a=S(e.subject);return i`
    <tr role="row" class=${Rp(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Ni} gaps=${[t]} what=${o.what||a} /></td>
      <th scope="row" role="rowheader" data-kop=${s.work}>
        <${T} id=${e.subject} text=${r===a?a:`${r} ${e.subject_label}`} />
        ${o.what&&i`<span class="bij">${o.what}</span>`}
        <${oi} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${s.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${s.stand}><${zo} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${s.who}><${U$} row=${o} /></td>
    </tr>
  `}function Wp({rows:t,scenario:e,all:n}){let{columns:o,caption:s,title:r,lanes:a,note:l,show:c}=pn.deadline,p=ie()?J$:K$,d=n||t.length<=p+1?t:t.slice(0,p),u=Fs(t.map(({found:m})=>m.deadline?.outcome||""));return i`
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
            ${Object.values(o).map(m=>i`<th scope="col" role="columnheader">${m}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${d.map(m=>i`<${G$} ...${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${d.length<t.length&&i`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>D({termijnen:"alle"},!0)}>
            ${E(c,t.length-d.length)}
          </button>
        `}
    </section>
  `}var pn,Rp,W$,q$,H$,Ip,K$,J$,qp=M(()=>{"use strict";ke();V();et();Wt();N();A();Ai();K();qt();ss();Ot();Ds();pn=k.gaps;Rp=t=>Wn().has(t.mark)?"gemarkeerd":"",W$=t=>`${t.mark} ${t.sentence}`,q$=({gap:t,scenario:e,query:n})=>i`
  <article class=${`punt gewicht-${t.severity} ${Rp(t)}`} data-vraag=${t.mark}>
    <${Ni} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${ni} gap=${t} query=${n} />
      <${oi} gap=${t} scenario=${e} />
    </div>
  </article>
`,H$={topic:{of:t=>t.topic,all:()=>y.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>P(t.map(e=>e.query)).map(e=>[e,no(e)])}};Ip=2;[K$,J$]=[8,5]});function Q$({scenario:t,tell:e}){return i`<button type="button" id="merk-xlsx" onClick=${()=>vs(e,Me.busy,async()=>{let o={options:qo(t),marks:Pp(),kind:"xlsx"};Ke(`${Me.file}.xlsx`,(await lt().ask("marked",o)).data,Z$)})}>${Me.excel}</button>`}function Y$({gaps:t,scenario:e,rows:n}){let[o,s]=ot(""),r=Wn();if(!r.size)return null;let a=t.filter(u=>r.has(u.mark)),l=r.size-a.length,c=Ei(),p=()=>{Gr([...r].map(u=>({mark:u})),!1),mt(Me.cleared)},d=()=>{D({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return i`
    <section class="merkbalk" aria-label=${Me.label}>
      <p>
        <strong>${E(Me.count,r.size)}</strong>${l>0&&E(Me.elsewhere,l)}
      </p>
      <button
        type="button" class="alslink" id="alleen"
        onClick=${()=>D({alleen:c?null:"gemarkeerd"})}>
        ${c?Me.every:Me.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${Me.clear}</button>
      <p class="merkuitleg" aria-live="polite">${o||Me.address}</p>
      <button type="button" id="merk-print" onClick=${d}>${Me.print}</button>
      <${Ht} name=${`${Me.file}.csv`} rows=${()=>n(a)} label=${Me.csv} id="merk-csv" />
      ${nn()&&i`<${Q$} scenario=${e} tell=${s} />`}
    </section>
  `}function X$({all:t}){let e=(r,a)=>P(r).map(l=>[l,a(l)]),n=e(t.flatMap(r=>vo(r).flatMap(a=>a.partners)),Up),o=e(t.map(r=>r.query).sort(J),no),s=Object.entries(y.codes.Severity).map(([r,a])=>[r,a.label]);return i`
    <${cn}>
      <div class="velden">
        <${Et} label=${ut.fields.partner} name="partner"
          options=${n.sort((r,a)=>J(r[1],a[1]))} />
        <${Et} label=${ut.fields.step} name="stap"
          options=${[...Ne,...Vp("stap",tt)]} />
        <${Et} label=${ut.fields.query} name="vraag" options=${o} />
        <${Et} label=${ut.fields.weight} name="gewicht"
          options=${[...s,...Vp("gewicht",r=>U("Severity",r))]} />
        <${Et} label=${ut.fields.kind} name="soort" options=${gr} />
        <${xn} label=${ut.fields.text} name="tekst" />
        <${lo} names=${Pi} />
      </div>
    <//>
  `}function th({points:t,low:e,source:n,query:o}){let s=P(t.map(c=>c.topic)).length,r=c=>E(ut.questions,c.length),a={points:b(ut.part_counts.points,{questions:r(t),topics:E(ut.topics_count,s)}),source:b(ut.part_counts.source,{questions:r(e)})},l=(c,p,d)=>i`
    <a href=${j("aandachtspunten",{...o,deel:p})} aria-current=${d?"true":null} id=${`deel-${p}`}>
      <strong>${ut.parts[c]}</strong> ${a[c]}
    </a>
  `;return i`
    <nav class="delen" aria-label=${ut.parts_label}>
      ${l("points","overleg",!n)}${l("source",Gp,n)}
    </nav>
  `}function eh({gaps:t,beside:e,per:n,scenario:o,open:s,all:r}){let a=[...t,...e].flatMap(u=>vo(u).map(m=>({gap:u,found:m}))).filter(({found:u})=>u.deadline).sort((u,m)=>J(u.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter(u=>!u.deadline),c=Jr[n],p=Object.entries(Jr).map(([u,m])=>[u,ut.fold[m]]),d=()=>D({vouw:s?"in":"uit"},!0);return i`
    ${a.length>0&&i`<${Wp} rows=${a} scenario=${o} all=${r} />`}
    ${l.length>0&&i`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${ut.heading[c]}</h2>
            <p>${ut.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${d}>${s?ut.refold:ut.unfold}</button>
            </p>
          </header>
          <${is} legend=${ut.fold_by} name="per" options=${p} current=${n} id="per" />
          <${Dp} gaps=${l} beside=${e} by=${c} scenario=${o} open=${s} />
        </section>
      `}
    ${!t.length&&i`<p>${ut.none}</p>`}
  `}function Kp({route:t}){let e=W(t.query),n=t.query,o=X(e).gaps,s=Ei(),r=s?o.filter(h=>Wn().has(h.mark)):Fc(o,n),a=r.filter(h=>!h.source),l=r.filter(h=>h.source),c=n.deel?n.deel===Gp:!a.length&&l.length>0,p=s||!!n.vraag,d=p?r:c?l:a,u=s||Pi.some(h=>n[h]),m=n.vouw?n.vouw==="uit":u&&d.length<=nh,f=n.per in Jr?n.per:Object.keys(Jr)[Number(c&&!p)],$=Object.fromEntries(Pi.filter(h=>n[h]).map(h=>[h,n[h]])),g=h=>E(ut.questions,h.length);return i`
    <${Y} text=${ut.title}>
      <p class="uitleg">${b(ut.intro,{report:An(st(e.plan))})} ${Ie}</p>
    <//>
    ${ue(e).map(h=>i`<${Dn} key=${h.key} plan=${h} />`)}
    <div class="deelrij">
      ${p?i`<p class="delen"><strong>${s?ut.only_title:no(n.vraag)}</strong></p>`:i`<${th} points=${a} low=${l} source=${c} query=${$} />`}
      <${Ur} scenario=${e} />
    </div>
    <div class=${s?"vragen alleen":"vragen"}>
      ${!s&&i`<${X$} all=${o} />`}
      <div class="vraaglijst">
        ${c&&!p&&i`<p class="zacht">${ut.source_intro}</p>`}
        <p class="zacht" id="weegt">${ut.weights}</p>
        <${eh} key=${`${c}${s}`} gaps=${d} beside=${c||p?[]:l} per=${f}
          scenario=${e} open=${m} all=${u||!!n.termijnen} />
        <p class="acties"><${Ht} name="aandachtspunten.csv" rows=${()=>Hp(d,e)} /></p>
        <${_r} />
      </div>
    </div>
    <${Y$} gaps=${o} scenario=${e} rows=${h=>Hp(h,e)} />
    <${Dt} text=${b(ut.shown,{points:g(a),low:g(l)})} />
  `}var ut,Me,Z$,Up,Hp,Vp,Pi,Gp,Jr,nh,Jp=M(()=>{"use strict";ke();V();et();Wt();N();Mt();A();mn();Ai();K();at();Ye();Vt();qp();ss();ut=k.gaps,Me=k.gaps.bar,Z$="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";Up=t=>S(fe(t)||t),Hp=(t,e)=>[[...ut.csv,...Re],...t.map(n=>[U("Severity",n.severity),no(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(tt).join(", "),n.kinds.map(it).join(", "),n.partners.map(Up).join(", "),n.subject_label,eo(n).map(bt).join("; "),...Qt(e,n.plan)])],Vp=(t,e)=>{let n=z.route.query[t]||"";return n.includes(",")?[[n,Fe(n.split(",").map(e))]]:[]},Pi=["tekst","stap","soort","partner","vraag","gewicht"];Gp="bron";Jr={onderwerp:"topic",soort:"query"};nh=25});function Zp(t,e){let n=new Map;for(let s of t)n.set(s.x,[...n.get(s.x)||[],s]);let o=Math.max(1,...[...n.values()].map(s=>s.length));return[...n.values()].flatMap(s=>s.sort((r,a)=>r.y-a.y).map((r,a)=>({...r,y:Math.round((a+.5)*e*o/s.length)})))}function oh(t,e,n){let o=new Map(t.map(u=>[u.id,u])),s=u=>e.flatMap(m=>m.from===u?[m.to]:m.to===u?[m.from]:[]),r=[],a=[...t].sort((u,m)=>J(u.title,m.title)).map(u=>u.id),l=new Set,c=u=>{if(!(l.has(u)||!o.has(u))){l.add(u),r.push(u);for(let m of P(s(u)))c(m)}};for(let u of a)c(u);let p=Math.ceil(r.length/2),d=Math.max(n*1.6,40);return r.map((u,m)=>{let f=m<p,$=f?p:r.length-p,g=f?m:r.length-1-m,h=$>1?Math.sin(Math.PI*g/($-1)):1,w=Math.round((g+.5)*d*(p/$));return{...o.get(u),x:Math.round((f?-1:1)*(140+250*h)),y:w}})}function Qp(t,e){let n=js(t,e).filter(o=>o.group).map(({from:o,to:s,group:r,said:a=""})=>({id:[o,s,r,a].join("~"),from:o,to:s,group:r,said:[a]}));return[...new Map(n.map(o=>[o.id,o])).values()]}function ih(t,e){let n=zt(t)?t:"",o=n?Qp(n,e).map(Xp):[],s=[P(o.map(l=>l.from)),[n],P(o.map(l=>l.to))],r=new Set([n]),a=s.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(d=>!r.has(d));for(let d of p)r.add(d);return p.sort((d,u)=>J(S(d),S(u))).map((d,u)=>Yp(d,c*ge.width,u))});return{...ge,name:dn,title:n?ge.title_of.replace("{name}",S(n)):ge.title,layout:"columns",looks:ge,nodes:Zp(a,ge.step),rows:o,date:e,centre:n}}function td(t,e,n,o){let s=[...t.nodes],r=[...t.rows],a=new Map;for(let l of e.filter(c=>zt(c)&&s.some(p=>p.id===c))){let c=new Set(s.map(h=>h.id)),p=Qp(l,n),d=h=>h.from===l?h.to:h.from,u=P(p.map(d)).filter(h=>!c.has(h)),m=u.slice(0,sh),f=s.find(h=>h.id===l),$=(o==="route"?ch:lh)(s,f,m);s.push(...$.map(({id:h,x:w,y:_})=>Yp(h,w,_)));let g=new Map($.map(h=>[h.id,h]));for(let h of p.filter(w=>g.has(d(w)))){let{branch:w}=g.get(d(h));r.push({...Xp(h),...w&&{branch:{...w,head:l,stop:d(h)}}})}u.length>m.length&&a.set(l,{shown:m.length,count:u.length-m.length})}return{nodes:s,rows:r,left:a}}function lh(t,e,n){let o=t.map(c=>c.x),[s,r]=[Math.min(...o),Math.max(...o)],a=e.x<(s+r)/2?s-ge.width:r+ge.width,l=e.y-(n.length-1)*ge.step/2;return n.map((c,p)=>({id:c,x:a,y:l+p*ge.step}))}function ch(t,e,n){let o=Math.max(...t.map(l=>l.x)),s=Math.max(...t.map(l=>l.y))+30,r=Math.ceil(n.length/Ii)*Di,a=Math.max(0,Math.min(e.x+Ri,o+Ri-r));return n.map((l,c)=>{let p=a+Math.floor(c/Ii)*Di,d=s+26+c%Ii*(ge.step-3);return{id:l,x:p+Di/2-4,y:d,branch:{beside:p-e.x,aside:Ri,top:s}}})}function ed(t,e){let{date:n}=W(e);if(t===dn)return ih(e.ding,n);let o=y.views[t];if(!o)return null;let{edges:s,loose:r}=o.at[n],a=o.at[n].nodes.map(l=>({title:l.label,...l}));return{...o,name:t,date:n,looks:o,nodes:a,rows:[...s,...r]}}function ds(t,e,n){return t.matrix||e.from&&e.to?`${n(e.from)} – ${n(e.to)}`:[n(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}function sd(t,e){let n=new Set((e.zonder||"").split(",")),{plan:o}=W(e),s=Object.entries(Zr).map(([c,p])=>[p,c==="partner"?e[c]&&fe(e[c]):e[c]]).filter(([,c])=>c),r=t.rows.filter(c=>!(c.group&&n.has(c.group))&&(!e.staat||!c.state||c.state===e.staat)&&(!o||!c.plans||c.plans.includes(o))&&s.every(([p,d])=>(c[p]||[]).includes(d)||c.from===d||c.to===d));if(r.length===t.rows.length)return{nodes:t.nodes,rows:r};let a=new Set([t.centre,...r.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>a.has(c.id)||c.row&&a.has(c.row));return t.choose?{nodes:oh(l,r,t.step),rows:r}:{nodes:t.layout==="columns"?Zp(l,t.step):l,rows:r}}function Wi(t,e){let n=new Map;for(let s of t){let r=`${s.from||""}|${s.to||""}`;n.set(r,[...n.get(r)||[],s])}let o=s=>[...new Set(s)].sort((r,a)=>Ws(r)-Ws(a)||J(e(r),e(a)));return{givers:o(t.map(s=>s.from||"")),takers:o(t.map(s=>s.to||"")),at:(s,r)=>n.get(`${s}|${r}`)||[]}}var dn,sh,Ii,Ri,Di,ge,rh,ah,Yp,Xp,us,nd,od,Zr,Ws,Eo=M(()=>{"use strict";N();Mt();A();gn();K();qt();dn="omgeving",sh=16,Ii=8,Ri=68,Di=236;ge=y.around,rh=t=>Go(t).find(e=>ge.nodes[e])||"*",ah=t=>t.length>ge.letters?`${t.slice(0,ge.letters-1)}…`:t,Yp=(t,e,n)=>({id:t,label:ah(S(t)),title:S(t),group:rh(t),x:e,y:n}),Xp=t=>{let{color:e,dashes:n}=ge.edges[t.group];return{...t,color:e,dashes:n,arrows:"to"}};us=t=>Object.keys(t.table).filter(e=>!nd[e]),nd={from_label:"from",to_label:"to"},od=t=>nd[t],Zr={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};Ws=t=>t===""?2:zt(t)&&Yn(t)?1:0});function ad(t,e){let n=P(t.filter(Boolean)),o=n.length-qs;return o<=0?e?n.join(e):Fe(n):`${n.slice(0,qs).join(e||", ")}${e||" "}${Cn.more.replace("{count}",String(o))}`}function ph(t,e){let n=Zt(t,"who",e).filter(r=>r.acts),o=r=>ct(r,"broader")||r,s=r=>`${S(o(ct(r,"barrier")))}, ${U("Basis",v(r,"basis")).toLowerCase()}`;return[[Cn.who,Qr(n.map(r=>`${S(r.from)} (${r.said})`))],[Cn.state,Ge(t,e)],[Cn.step,Qr(Zo(t,e).map(s))],[Cn.where,Qr(Jt(t).slice(0,2).map(bt))]]}function ld(t,e,n,o){let s=e.find(c=>c.id===n||n===`leeg~${c.id}`);if(s)return{kind:s.group&&t.looks.edges[s.group]?.label||"",name:ds(t,s,o),facts:[...dh(t,s),[Cn.role,id(s)],[Cn.where,rd(s.about||[])]],thing:""};let r=e.filter(c=>c.from===n||c.to===n),a=c=>o(c.from===n?c.to:c.from),l=ko(n)?ph(n,t.date):[...r.slice(0,qs).map(c=>[a(c),uh(c,a(c))]),[Cn.also,r.length>qs?Cn.more.replace("{count}",String(r.length-qs)):""],[Cn.where,rd(r.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:zt(n)?B(St(n)):"",name:o(n),facts:l,thing:zt(n)?n:""}}var Cn,qs,Qr,rd,id,dh,uh,cd=M(()=>{"use strict";N();A();gn();Eo();K();at();qt();Cn=k.graph.card,qs=3;Qr=t=>ad(t,"; "),rd=t=>Qr(t.flatMap(e=>zt(e)?Jt(e).slice(0,1).map(bt):[]));id=t=>ad((t.roles||[]).map(e=>U("Role",e))),dh=(t,e)=>us(t).map(o=>t.table[o]).map((o,s)=>[o,e.said[s]]),uh=(t,e)=>[...t.said.filter(n=>n&&Pt(n)!==Pt(e)),id(t)].filter(Boolean).join(" · ")});function mh({picture:t,row:e}){let n=e.group&&!y.views[t.name]?Object.keys(y.around.table):Object.keys(t.table),o=us(t).map(r=>t.table[r]),s=e.said.map((r,a)=>[n.length&&o[a],r]).filter(([r,a])=>r&&a);return i`<dl class="feiten">
    ${s.map(([r,a])=>i`<div><dt>${r}</dt><dd>${a}</dd></div>`)}
  </dl>`}function $h({picture:t,row:e,name:n}){let o=(e.about||[]).filter(r=>zt(r)&&r!==e.from&&r!==e.to),s=r=>to(r,t.date).filter(Boolean).join(", ");return i`
    <h2>${ds(t,e,n)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&i`<p>${t.looks.edges[e.group].label}</p>`}
    <${mh} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&i`<p>${Ie}</p>
        <p><a href=${j("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${oe.slot_page}</a></p>`}
    ${o.length>0&&i`<p>${oe.about}</p>
        <ul>${o.map(r=>i`<li>${jt(r)?pd(r):S(r)}${ko(r)&&i`<span class="zacht"> – ${s(r)}</span>`}${Jt(r).slice(0,1).map(a=>i`<span class="zacht adres">${bt(a)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(r=>r&&jt(r)).map((r,a)=>i`${a>0&&" · "}${pd(r,oe.page_of.replace("{name}",S(r)))}`)}</p>
  `}function hh({picture:t,rows:e,node:n,name:o,unfold:s,opened:r,pick:a}){let l=e.filter(m=>m.from===n||m.to===n),c=t.nodes.find(m=>m.id===n)?.group,p=t.looks.nodes[c]?.label||St(n),d=r.includes(n),u=m=>{let f=m.from===n?m.to:m.from;return i`<li>
      ${t.arrows!==!1&&(m.from===n?oe.towards:oe.coming)}
      <button type="button" class="rijknop" onClick=${()=>a(f||m.id)}>${o(f)}</button>
      ${m.group&&i`<span class="zacht"> – ${t.looks.edges[m.group]?.label||m.said[0]}</span>`}
    </li>`};return i`
    <h2>${o(n)}</h2>
    <p>${p&&`${B(p)}. `}${fh(l.length)}</p>
    ${zt(n)&&jt(n)&&i`<p class="acties">
        <a href=${ae(n)}>${oe.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(d)}
          onClick=${()=>s(n)}>${d?`− ${oe.fold}`:`+ ${oe.unfold}`}</button>
        ${" "}<a href=${j(["graaf",dn],{ding:n})}>${oe.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,qi).map(u)}</ul>
    ${l.length>qi&&i`<p>${oe.rest.replace("{count}",String(l.length-qi))}</p>`}
  `}function dd(t){let{row:e,node:n,first:o}=t;return i`
    <section class="inwoorden" id="inwoorden" aria-label=${oe.in_words}>
      ${e&&i`<${$h} ...${t} />`} ${n&&i`<${hh} ...${t} />`}
      ${!e&&!n&&(o||i`<p class="zacht">${oe.nothing_chosen}</p>`)}
    </section>
  `}function ud({picture:t,rows:e,name:n,hover:o,close:s,keep:r,unfold:a,opened:l,unfolds:c}){let p=Rt();Ft(()=>{let m=f=>f.key==="Escape"&&s();return window.addEventListener("keydown",m),()=>window.removeEventListener("keydown",m)},[]),Ft(()=>{let{offsetWidth:m,offsetHeight:f,offsetParent:$}=p.current;if(!$)return;let g=Math.max(4,Math.min(o.x-20,$.clientWidth-m-4)),h=o.y+16,w=h+f>$.clientHeight-4?Math.max(4,o.y-18-f):h;p.current.style.transform=`translate(${g}px, ${w}px)`});let d=ld(t,e,o.id,n),u=d.facts.filter(([m,f])=>m&&f);return i`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>r(!0)} onPointerLeave=${()=>r(!1)}>
      ${d.kind&&i`<span class="zacht">${d.kind}</span>`}
      <strong>${d.name}</strong>
      <dl>${u.map(([m,f])=>i`<div><dt>${m}</dt><dd>${f}</dd></div>`)}</dl>
      ${d.thing&&jt(d.thing)&&i`<p class="acties"><a href=${ae(d.thing)}>${oe.page}</a>${c(d.thing)&&i`<button type="button" class="rijknop" onClick=${()=>a(d.thing)}>${l.includes(d.thing)?oe.fold:oe.unfold}</button>`}</p>`}
    </div>
  `}var oe,qi,pd,fh,fd=M(()=>{"use strict";V();et();N();cd();A();Eo();K();at();oe=k.graph,qi=40,pd=(t,e=S(t))=>i`<a href=${ae(t)}>${e}</a>`,fh=t=>(t===1?oe.counted.one:oe.counted.more).replace("{count}",t)});function bh({thing:t}){let[e,n]=ot(!1),o=We(()=>e?gh():[],[e]),s=r=>{let a=o.find(l=>S(l)===r.target.value);a?D({ding:a,kies:null,uit:null}):mt(qn.unknown_thing)};return i`
    <label class="veld zoekveld">
      <span>${qn.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onFocus=${()=>n(!0)} onChange=${s}
        value=${zt(t)?S(t):""} />
      <datalist id="dingen">${o.map(r=>i`<option value=${S(r)}></option>`)}</datalist>
    </label>
  `}function gd({picture:t,query:e}){let n=md.filter(f=>e[f]&&!hd.includes(f)).length,o=t.name===dn,s=t.nodes.filter(f=>Va(f.id)).sort((f,$)=>J(f.title,$.title)),r=f=>y.codes.CellState[f]?.order??9,a=P(t.rows.map(f=>f.state||"").filter(Boolean)).sort((f,$)=>r(f)-r($)),l=f=>B(y.codes.CellState[f]?.label||U("Status",f)),c=Ua.filter(f=>t.rows.some($=>$.kinds?.includes(f.notation))),p=en.filter(f=>t.rows.some($=>$.steps?.includes(f.notation))),d=new Set(t.rows.flatMap(f=>f.chapters||[])),u=go("Chapter").map(f=>[v(f,"identifier"),S(f)]).filter(([f])=>d.has(f)).sort((f,$)=>J(f[0],$[0])),m=[["stap",qn.filters.step,p.map(f=>[f.notation,f.label])],["hoofdstuk",qn.filters.chapter,u],["soort",qn.filters.kind,c.map(f=>[f.notation,f.label])],["partner",qn.filters.partner,s.map(f=>[v(f.id,"notation"),f.title])],["staat",qn.filters.state,a.map(f=>[f,l(f)])]];return i`
    <${Hr} look="filters graafkeuzes" id="filterknop"
      said=${n?b(k.shared.filters_set,{count:n}):qn.choices}>
      ${!o&&i`<${Sn} />`}
      <${ls} />
      <div class="velden">
        ${o&&i`<${bh} thing=${t.centre} />`}
        ${!o&&m.filter(([,,f])=>f.length>1).map(([f,$,g])=>i`<${Et} name=${f} label=${$} options=${g} />`)}
        <${xn} label=${qn.filters.search} name="zoek" id="graafzoek" />
        <${lo} names=${md} />
      </div>
    <//>
  `}function yd({picture:t}){let e=P(go("Chapter").map(r=>v(r,"identifier"))).sort(J),n=r=>S(go("Chapter").find(a=>v(a,"identifier")===r)||""),o={stap:Ne,hoofdstuk:e.map(r=>[r,n(r)])},s=r=>j(["graaf",t.name],r);return i`<div class="kieseerst">
    <p>${Yr.sentence}</p>
    ${kh.map(r=>{let a=o[r].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[Zr[r]]?.includes(l))})).filter(l=>l.rows.length);return a.length>0&&i`<h2>${Yr[r]}</h2>
          <ul class="keuzetegels">
            ${a.map(({value:l,label:c,rows:p})=>i`<li><a href=${s({[r]:l})}>
                <b>${c}</b><span>${E(Yr.partners,$d(p))}</span></a></li>`)}
          </ul>`})}
    <p>
      <a href=${s({[bd]:"ja"})}>
        ${E(Yr.whole,$d(t.rows),{lines:t.rows.length})}
      </a>
    </p>
  </div>`}var Yr,qn,hd,md,gh,bd,kh,kd,$d,wd=M(()=>{"use strict";ke();V();et();N();A();Eo();K();Ye();Yr=k.graph.choose,qn=k.graph,hd=["kies","uit"],md=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...hd],gh=()=>[...ze.keys()].filter(jt).sort((t,e)=>J(S(t),S(e)));bd="alles",kh=["stap","hoofdstuk"],kd=t=>!!t[bd]||Object.keys(Zr).some(e=>t[e]),$d=t=>P(t.flatMap(e=>[e.from,e.to])).length});function _d({picture:t,rows:e,names:n,chosen:o,pick:s,point:r,caption:a}){let l=_=>n.get(_)?.title||Mn.nobody,c=_=>n.get(_)?.label||Mn.nobody,{givers:p,takers:d,at:u}=Wi(e,c),m=_=>t.looks.edges[_.group],f=_=>[_.said[0],m(_).label].filter(Boolean).join(", "),$=(_,L)=>[Ws(_)!==Ws(L)&&"nieuw",_===""&&"ongenoemd"].filter(Boolean).join(" "),g=(_,L)=>{let x=_.currentTarget.getBoundingClientRect(),R=_.currentTarget.closest(".vlak").getBoundingClientRect();r({id:L.id,x:x.right-R.left,y:x.bottom-R.top-10})},h=(_,L)=>{let x=u(_,L);if(!x.length)return null;let R=x.some(C=>C.id===o),F=x.some(C=>m(C).mark==="broken");return i`
      <button type="button" class=${F?"hapert":null} aria-pressed=${String(R)}
        aria-label=${`${l(_)} ${Mn.to} ${l(L)}: ${x.map(f).join("; ")}`}
        onClick=${()=>s(x[(x.findIndex(C=>C.id===o)+1)%x.length].id)}
        onMouseEnter=${C=>g(C,x[0])} onMouseLeave=${()=>r(null)}
        onFocus=${C=>g(C,x[0])} onBlur=${()=>r(null)}>
        ${x.length>2?i`<${ms} look=${m(x[0])} /><b>${x.length}</b>`:x.map(C=>i`<${ms} look=${m(C)} />`)}
      </button>
    `},w=_=>o&&e.some(L=>L.id===o&&(L.from||"")===_);return i`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${a}</caption>
        <thead>
          <tr>
            <td class="hoek">${Mn.corner}</td>
            ${d.map((_,L)=>i`<th scope="col" class=${$(_,d[L-1]??_)}><span>${c(_)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${p.map((_,L)=>i`
              <tr class=${[$(_,p[L-1]??_),w(_)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(_)}</th>
                ${d.map((x,R)=>i`<td class=${$(x,d[R-1]??x)}>${h(_,x)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function vd({picture:t,rows:e,name:n,pick:o}){let s=Object.entries(t.looks.edges).map(([a,l])=>({look:l,rows:e.filter(c=>c.group===a)})).filter(a=>a.rows.length),r=s.filter(a=>a.look.mark==="broken").flatMap(a=>a.rows);return i`
    <h2>${Mn.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${s.map(({look:a,rows:l})=>i`<li><${ms} look=${a} /><b>${l.length}</b><span>${a.label}</span></li>`)}
      ${[["from",Mn.no_giver],["to",Mn.no_taker]].map(([a,l])=>{let c=e.filter(p=>!p[a]).length;return c>0&&i`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
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
    <p class="zacht">${B(Mn.empty)}</p>
  `}function _h(t,e){return Hi.has(t)||Hi.set(t,new Map(t.nodes.map(n=>[n.id,n.title]))),Hi.get(t).get(e)||co.not_said}function fs(t,e,n){let o=od(n);return o?_h(t,e[o]):e.said[us(t).indexOf(n)]||""}function xd({picture:t,rows:e,chosen:n,pick:o,caption:s}){let r=Object.entries(t.table).map(([l,c],p)=>({key:l,label:c,sort:l!==wh,text:d=>fs(t,d,l).replace(co.not_said,""),cell:d=>p?fs(t,d,l):i`<button type="button" class="rijknop" aria-pressed=${String(d.id===n)}
            onClick=${()=>o(d.id)}>${fs(t,d,l)}</button>`}));return i`<${dt} id="beeldtabel" caption=${s} rows=${e} columns=${r} about=${l=>({key:l.id,class:n&&[l.id,l.from,l.to].includes(n)?"gekozen":null,"data-rij":l.id,"data-van":l.from||"","data-naar":l.to||"","data-lijn":l.color?"ja":null,onClick:c=>c.target.closest("button, a")||o(l.id)})}
    urlKey="sorteer" sort=${yh} />`}function Vi({picture:t,rows:e,name:n,chosen:o,pick:s}){let r=t.matrix,a=r?"from":"to",l=r?"to":"from",c=new Map(t.nodes.map(u=>[u.id,u.station??0])),p=Wi(e,n)[r?"givers":"takers"],d=pr(W(z.route.query));return p.sort((u,m)=>(c.get(u)||0)-(c.get(m)||0)),i`<div class="beeldlijst">
    ${p.map(u=>{let m=e.filter(x=>(x[a]||"")===u),f=m.filter(x=>x.color||r),$=m.filter(x=>!x.color&&!r&&x.state),g=r?0:f.filter(x=>Yn(x[l]||"")).length,h=d.has(u)?co.list.undecided:co.list.nobody,w=E(r?co.list.flows:co.list.partners,f.length-g),_=f.length?`${w}${g?b(co.list.plus,{plus:g}):""}`:h,L=$.length>0&&E(co.list.slots,$.length);return i`
        <details key=${u} open=${p.length<4||m.some(x=>x.id===o)}>
          <summary>
            <h2>${n(u)}</h2>
            <span class="zacht">${[_,L].filter(Boolean).join(" · ")}</span>
          </summary>
          <ul>
            ${$.map(x=>i`<li class="leegrij"><span>${x.said.filter(Boolean).join(": ")}</span></li>`)}
            ${f.map(x=>i`<li>
                <button type="button" class="rijknop" aria-pressed=${String(x.id===o)}
                  onClick=${()=>s(x.id)}>
                  ${r&&i`<${ms} look=${t.looks.edges[x.group]} />`}
                  ${r&&"→ "}${n(x[l])}
                </button>
                <span class="zacht">${x.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var co,Mn,ms,yh,wh,Hi,Ui=M(()=>{"use strict";V();et();N();Mt();A();Eo();qt();Oe();co=k.graph,Mn=k.graph.matrix,ms=({look:t})=>i`
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
`;yh="from_label",wh="amount",Hi=new WeakMap});function Cd(t){let{of:e,nodes:n,edges:o,options:s,handle:r,lit:a,line:l,look:c,shown:p,title:d,opened:u}=t,m=Rt(),f=Jn({of:"",view:null,ids:new Set}),$=Jn(t);$.current=t,Ft(()=>{let w=performance.now(),_=f.current.of===e?f.current.view:null,L=0,x=(C,gt)=>{window.clearTimeout(L),L=window.setTimeout(()=>$.current.onHover(C===null?null:{id:C,...gt}),vh)},R=Ir(m.current,{nodes:n,edges:o,options:s,view:_,opened:u},{onChoose:C=>$.current.onChoose(C),onUnfold:C=>$.current.onUnfold(C),unfolds:C=>$.current.unfolds(C),onHover:x});r.current=R;let F=_?n.map(C=>C.id).filter(C=>!f.current.ids.has(C)):[];return F.length&&R.show([...F,...a]),m.current.dataset.ms=String(Math.round(performance.now()-w)),()=>{window.clearTimeout(L),f.current={of:e,view:R.view(),ids:new Set(n.map(C=>C.id))},R.destroy(),r.current=null}},[e,n,o]),Ft(()=>{p&&f.current.of===""&&r.current.fit(12/14)},[p]),Ft(()=>{let w=()=>window.setTimeout(()=>r.current?.fit(),60),_=()=>r.current?.fit();return document.addEventListener("fullscreenchange",w),window.addEventListener("beforeprint",_),()=>{document.removeEventListener("fullscreenchange",w),window.removeEventListener("beforeprint",_)}},[]),Ft(()=>r.current.select(a,l?[l]:[],c),[e,n,o,a.join(" "),l]);let g=w=>Sh[w.key]?.(t),h={height:`${Uc(n,Math.max(420,Math.round(window.innerHeight*xh)))}px`};return i`<div class="doek" id="doek" ref=${m} style=${h} data-title=${d} onKeyDown=${g}></div>`}function jd({handle:t,picture:e,reset:n}){let o=(a,l,c)=>i`<button type="button" class="klein" aria-label=${be.tools[a]} onClick=${c}>${l}</button>`,s=()=>document.fullscreenElement?document.exitFullscreen():Ct("beeld").requestFullscreen().catch(()=>{}),r=()=>{if(!t.current.given.nodes.length)return mt(be.empty);mt(be.keep.busy),tp({name:e.name,picture:e,handle:t,scenario:W(z.route.query)})};return i`
    <div class="werkbalk">
      ${o("in","+",()=>t.current.zoom(1.25))} ${o("out","−",()=>t.current.zoom(.8))}
      ${o("fit",be.tools.fit,()=>t.current.fit())} ${o("back",be.tools.back,n)}
      ${o("screen",be.tools.screen,s)} ${o("png",be.tools.png,r)}
    </div>
  `}function Ld({picture:t,ids:e,left:n}){if(!e.length)return null;let o=s=>D({uit:e.slice(0,s).join(",")||null});return i`
    <nav class="spoor" aria-label=${be.trail}>
      <button type="button" class="rijknop" onClick=${()=>o(0)}>${t.title}</button>
      ${e.map((s,r)=>{let a=S(s),l=r===e.length-1;return i`<span aria-hidden="true"> › </span>${l?i`<strong>${b(be.unfolded,{name:a})}</strong>`:i`<button type="button" class="rijknop" onClick=${()=>o(r+1)}>${a}</button>`}`})}
      ${[...n].map(([s,{shown:r,count:a}])=>{let l=b(be.left_out,{name:S(s),shown:r,all:r+a});return i`<p class="zacht">
          ${l} <a href=${j(["graaf",dn],{ding:s})}>${be.surroundings}</a>
        </p>`})}
    </nav>
  `}function Td({picture:t,hidden:e}){let n=new Set(e.split(",").filter(Boolean)),o=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),s=c=>t.layout==="grid"&&t.looks.edges[c],r=Object.entries(t.looks.nodes).filter(([c])=>!s(c)&&t.nodes.some(p=>p.group===c)),a=(c,p)=>{if(t.matrix&&p.mark)return i`<${ms} look=${p} />`;if(t.layout==="route"&&p.mark)return i`<${Ch} look=${p} />`;if(t.layout!=="grid")return i`<${Mh} look=${p} />`;let d=t.looks.nodes[c];return d?i`<${Od} look=${d} />`:i`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?n.delete(c):n.add(c),D({zonder:[...n].sort().join(",")})};return i`
    <ul class="lijnen" aria-label=${be.lines}>
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
    ${!t.matrix&&i`<ul class="lijnen" aria-label=${be.points}>
      ${r.map(([,c])=>i`<li><${Od} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&i`<li><span class="leegvak" aria-hidden="true"></span><span>${be.slots}</span></li>`}
    </ul>`}
  `}var be,vh,xh,Sh,Md,Oh,Ch,Mh,Sd,Od,Fd=M(()=>{"use strict";ke();V();et();N();Mt();A();Eo();K();_i();$i();Ui();be=k.graph,vh=250,xh=.9,Sh={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};Md=({ways:t,shows:e,choose:n})=>i`
  <div class="knoppen" role="group" aria-label=${be.show.label}>
    ${t.map(([o,s])=>i`<button type="button" id=${`toon-${o}`} aria-pressed=${String(e===o)}
          onClick=${()=>n(o)}>${s}</button>`)}
  </div>
`;Oh={full:i`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:i`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:i`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},Ch=({look:t})=>i`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${Oh[t.mark]}
  </svg>
`,Mh=({look:t})=>i`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,Sd={name:!0,hollow:!0,stop:!0,side:!0,tag:!0,waiting:!0},Od=({look:t})=>i`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?i`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:i`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${Sd[t.shape]?"#FFFFFF":t.color} stroke=${Sd[t.shape]?t.color:"#16212B"} />`}
  </svg>
`});function po(){let t=k.missing;return i`
    <${Y} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${j("overzicht")}>${t.home}</a></p>
  `}function Th({text:t}){let e=$c(t);return i`
    <section class="blok" id="anders">
      ${e.length>0&&i`<p>${pe.alone} ${e.map(n=>i` <a href=${Lh(n)}>${n}</a>`)}</p>`}
      <p>${pe.try} ${Object.entries(pe.lists).map(([n,o])=>i` <a href=${j(n)}>${o}</a>`)}</p>
    </section>
  `}function Fh({text:t,answers:e}){let[n,o]=ot(null);if(Fn(()=>{let l=!0;o(null);let c=window.setTimeout(()=>{lt().ask("find",{text:t}).then(p=>l&&o(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!n?.source)return null;let{found:s,count:r}=n,a=l=>[", ",pe.source.about,i`<${Yt} ids=${l} />`];return i`
    <section id="in-de-bron">
      <h2>${b(pe.source.title,{count:r})}</h2>
      ${r===0&&i`<p>${pe.source.none}</p>`}
      ${s.length<r&&i`<p class="zacht">${b(pe.source.first,{count:s.length})}</p>`}
      <ol class="resultaten">
        ${s.map(({vindplaats:l,woorden:c,over:p})=>i`
            <li key=${l}>
              <p><${Ki} text=${c} answers=${e} /></p>
              <p class="zacht">
                ${bt(l)}${p.some(jt)&&a(p.filter(jt))}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function zd({route:t}){let e=t.query.q||"",{found:n,read:o,answers:s}=Za(e),r=e.trim()!=="",a=P(n.map(p=>p.kind)).sort(J),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);Ft(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?E(pe.found,l.length):b(pe.nothing,{text:e});return i`
    <${Y} text=${pe.title} />
    <section class="filters" aria-label=${pe.label}>
      <div class="velden">
        <${xn} label=${pe.field} name="q" id="zoekterm" />
        ${a.length>1&&i`<${Et} label=${pe.what} name="wat" options=${a.map(p=>[p,p])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:pe.type}</p>
    ${o&&i`<p id="gelezen">${b(pe.read,{text:o})}</p>`}
    ${r&&!n.length&&i`<${Th} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,Gi).map(p=>i`<${jh} key=${p.id} item=${p} answers=${s} />`)}
    </ol>
    ${l.length>Gi&&i`<p>${b(pe.too_many,{count:l.length-Gi})}</p>`}
    ${r&&nn()&&i`<${Fh} text=${e} answers=${s} />`}
    <${Dt} text=${r?c:""} />
  `}var pe,Gi,Ki,jh,Lh,Hs=M(()=>{"use strict";Qn();V();et();Wt();N();A();mn();Qa();K();Ye();Ot();pe=k.search;Gi=100,Ki=({text:t,answers:e})=>$r(t,e).map(({said:n,on:o})=>o?i`<mark>${n}</mark>`:n),jh=({item:t,answers:e})=>i`
  <li>
    <a href=${j(t.path)}><${Ki} text=${t.label} answers=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${I&&xt(t.id)&&`, ${xt(t.id)?.title}`}
    </span>
    <p><${Ki} text=${hc(t,e)} answers=${e} /></p>
  </li>
`,Lh=t=>j("zoek",{q:t})});function zh(t){let e=ie(),n=t.matrix?[["matrix",Bt.show.matrix],["beeld",Bt.show.arrows]]:[["beeld",Bt.show.picture]],o=e&&(t.matrix||t.layout==="route")?[["lijst",Bt.show.list]]:[],s=["tabel",Bt.show.table];return e&&!o.length&&!t.choose?[s,...n]:[...o,...n,s]}function Eh(t,e,n){let o=Object.keys(t.table);return n?e.filter(s=>o.some(r=>Ve(fs(t,s,r),n))):e}function Ah({picture:t,drawn:e,opened:n,chosen:o,row:s,lit:r,choices:a,handle:l,turn:c,shown:p,tell:d}){let u=We(()=>e.rows.filter(g=>g.color),[e]),m=We(()=>[...e.nodes].filter(g=>g.title).sort((g,h)=>g.y-h.y||g.x-h.x).map(g=>g.id),[e]),f=g=>g&&Ao(g),$=g=>{let h=m[(m.indexOf(r[0])+g+m.length)%m.length];D({kies:h},!0)};return i`
    <${Cd} of=${`${t.name}|${t.date}|${t.centre||""}|${a}|${c}`} nodes=${e.nodes}
      edges=${u} options=${Nh(t,n)} opened=${n} handle=${l} lit=${r}
      line=${s?.color?s.id:""} look=${!!o||r.length===1} shown=${p}
      title=${b(Bt.picture,{title:t.title})} onChoose=${f} onStep=${$}
      unfolds=${d.unfolds} onUnfold=${d.unfold} onHover=${d.point}
      onClear=${()=>D({kies:null},!0)} />
  `}function Bh({picture:t,query:e}){let n=Rt(),o=Jn(!1),[s,r]=ot(0),[a,l]=ot(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(G=>e[G]).join("|"),d=We(()=>sd(t,e),[t,p]),u=(e.uit||"").split(",").filter(zt),m=We(()=>td(d,u,t.date,t.layout),[d,e.uit]),f=We(()=>new Map(m.nodes.map(G=>[G.id,G])),[m]),$=m.rows.find(G=>G.id===c||c===`leeg~${G.id}`&&G),g=$?"":f.has(c)?c:"",h=We(()=>Eh(t,d.rows,e.zoek),[d,e.zoek]),w=!$&&!g&&e.zoek,_=w?m.nodes.filter(G=>Ve(G.title||"",w)).map(G=>G.id):[],L=zh(t),x=L.some(([G])=>G===e.toon)?e.toon:L[0][0],R=t.choose&&!kd(e),F=x==="beeld"&&!R,C=G=>f.get(G)?.title||(t.matrix?Bt.matrix.nobody:Bt.not_said),gt=G=>zt(G)&&jt(G)&&G!==t.centre,Gt=G=>{if(!gt(G))return;let Zs=u.includes(G)?u.filter(Wu=>Wu!==G):[...u,G];q(!1),D({uit:Zs.join(","),kies:G})},O=G=>{(G||!o.current)&&l(G)},q=G=>{o.current=G,G||l(null)};Fn(()=>{!c||!z.started||($&&!($.from&&$.to)?mt(b(Bt.chosen_one,{name:ds(t,$,C)})):$?mt(b(Bt.chosen_pair,{from:C($.from),to:C($.to)})):g&&mt(b(Bt.chosen_one,{name:C(g)})))},[c]),Ft(()=>(Ji={name:t.name,drawing:n.current},()=>{Ji=null}));let H=$&&!$.color?`leeg~${$.id}`:"",nt=H&&f.has(H)?[H]:$?[$.from,$.to].filter(Boolean):g?[g]:_,de={unfolds:gt,unfold:Gt,point:O},re={picture:t,rows:m.rows,name:C,opened:u,unfold:Gt,pick:Ao},Te=a&&a.id!==c&&i`<${ud} ...${re} unfolds=${gt} keep=${q} hover=${a} close=${()=>q(!1)} />`,Tn=E(Bt.rows,h.length),Lt=t.matrix?i`<${vd} picture=${t} rows=${h} name=${C} pick=${Ao} />`:t.layout==="route"&&F&&i`<p class="zacht">${Bt.nothing_chosen}</p>
        <${Vi} picture=${t} rows=${h} name=${C} chosen="" pick=${Ao} />`;return i`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${Md} ways=${L} shows=${x} choose=${G=>D({toon:G},!0)} />
      ${F&&i`<${jd} handle=${n} picture=${t} reset=${()=>r(s+1)} />`}
      <${gd} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${x==="tabel"}>
          ${F&&i`<${Ld} picture=${t} ids=${u} left=${m.left} />`}
          ${t.choose&&!R&&i`<p class="spoor"><a href=${j(["graaf",t.name])}>${Bt.choose.back}</a></p>`}
          <div class="vlak">
            ${R?i`<${yd} picture=${t} />`:x==="matrix"?i`<${_d} picture=${t} rows=${h} names=${f} chosen=${$?.id||""}
                      pick=${Ao} point=${O} caption=${b(Bt.matrix.caption,{rows:Tn})} />`:x==="lijst"?i`<${Vi} picture=${t} rows=${h} name=${C} chosen=${$?.id||""}
                        pick=${Ao} />`:i`<${Ah} ...${{picture:t,drawn:m,opened:u,chosen:c,row:$,lit:nt,choices:p,handle:n,turn:s,tell:de}}
                        shown=${x==="beeld"} />`}
            ${!d.rows.length&&i`<p class="leegbeeld">${t.centre?Bt.alone:Bt.empty}</p>`}
            ${Te}
          </div>
          ${!R&&i`<${Td} picture=${t} hidden=${e.zonder||""} />`}
          ${x==="matrix"&&i`<p class="acties"><${io} name=${t.name} title=${t.title} of=".stroomtabel"
              scenario=${W(e)} legend=".lijnen li" /></p>`}
          ${F&&i`<p class="zacht sleutels">${Bt.keys}</p>`}
        </div>
        <div class="tabel" hidden=${x!=="tabel"}>
          <${xd} picture=${t} rows=${h} chosen=${$?.id||g} pick=${Ao}
            caption=${b(Bt.caption,{title:t.title,rows:Tn})} />
          <div class="acties">
            <${Ht} name=${`${t.name}.csv`} rows=${()=>Ph(t,h)} />
          </div>
        </div>
      </div>
      <${dd} ...${re} row=${$} node=${g} first=${Lt} />
    </div>
    ${e.koppelingen&&i`<p class="zacht">${Bt.loose}</p>`}
  `}function Ih({name:t,title:e,sentence:n}){let s=[...Object.values(y.views).map(r=>[r.name,r.tab||r.title]),[dn,y.around.tab]];return i`
    <${Y} text=${e}><p class="uitleg">${n}</p><//>
    <ul class="beelden" aria-label=${Bt.pictures}>
      ${s.map(([r,a])=>{let l=r===t?"page":null;return i`<li><a href=${j(["graaf",r])} aria-current=${l}>${a}</a></li>`})}
    </ul>
  `}function Ed({route:{path:t,query:e}}){let n=t[1]||Object.keys(y.views)[0],o=We(()=>ed(n,e),[n,e.stand,e.plan,e.ding]);return o?i`
    <${Ih} name=${n} title=${o.title} sentence=${o.sentence} />
    <${Bh} key=${`${n}|${o.centre||""}`} picture=${o} query=${e} />
  `:i`<${po} />`}var Bt,Ji,Zi,Ao,Nh,Ph,Ad=M(()=>{"use strict";ke();Qn();V();et();Wt();N();Mt();A();Eo();K();fd();Vt();rs();wd();Fd();Ui();Hs();Bt=k.graph,Ji=null,Zi=()=>Ji,Ao=t=>D({kies:z.route.query.kies===t?null:t},!0);Nh=(t,e)=>e.length&&t.name!==dn?{...t.options,groups:{...y.around.options.groups,...t.options.groups}}:t.options,Ph=(t,e)=>[[...Object.values(t.table),...Re],...e.map(n=>[...Object.keys(t.table).map(o=>fs(t,n,o)),...Qt(null)])]});function Qi({name:t,of:e,rows:n,columns:o,fields:s,keep:r,sort:a,groups:l,named:c}){let p=k[e];return function({route:u}){let m=W(u.query).plan,f=n(m).filter(w=>r(w,u.query)),$=o(),g=E(p.count,f.length),h=()=>wo($,lr(f,$,ai("sorteer",a)),w=>Qt(null,xt(w.id)?.key||m));return i`
      <${Y} text=${p.title}><p class="uitleg">${p.intro}</p><//>
      <${cn}>
        <${Sn} />
        <div class="velden">
          <${xn} name="tekst" />
          ${s().map(w=>i`<${Et} ...${w} />`)}
          <${lo} names=${Object.keys(u.query).filter(w=>w!=="merk")} />
        </div>
      <//>
      <p class="telling">${g}<${Ht} name=${`${t}.csv`} rows=${h} /></p>
      <${dt} id=${t} caption=${b(p.caption,{count:g})} rows=${f} columns=${$}
        urlKey="sorteer" sort=${a} groups=${l&&{...l(),named:c,count:p.count}} />
      <${Dt} text=${g} />
    `}}var jn,se,Ln,Id,Rd,Dd,Wd,Vs,$s,Rh,Xr,Dh,Bd,qd,Wh,qh,Nd,Pd,Hd,Vd,Ud,Gd=M(()=>{"use strict";Qn();V();et();Wt();N();Mt();A();K();at();qt();Ye();Vt();Ot();Oe();jn=k.partners,se=k.measures,Ln=k.lookup;Id=t=>en.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Rd=t=>Object.entries(y.codes[t]).map(([e,n])=>[e,n.label]),Dd=(t,e)=>!e||Ve([S(t),...["altLabel","promise","summary"].flatMap(n=>yt(t,n))].join(" "),e),Wd=Qi({name:"partners",of:"partners",sort:"naam",rows:t=>y.partners[I?t:""],keep:(t,e)=>Dd(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||v(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:jn.fields.step,name:"stap",options:Ne},{label:jn.fields.kind,name:"soort",options:Rd("OrganisationKind")},{label:jn.fields.role,name:"rol",options:Object.entries(jn.roles)}],columns:()=>[{key:"naam",label:jn.columns.name,text:t=>S(t.id),cell:t=>[i`<${T} id=${t.id} />`,i`<${ns} id=${t.id} />`]},{key:"soort",label:jn.columns.kind,text:t=>ye(t.id,"organisationKind")},{key:"stappen",label:jn.columns.steps,text:t=>Id(t.steps)},{key:"handelt",label:jn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:jn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:jn.columns.wish,text:t=>t.wish}]}),Vs=t=>y.called[t]?.short||"",$s=t=>v(t,"prefLabel"),Rh=lc.map(t=>({id:t,...y.works[t]})).sort((t,e)=>J(Vs(t.id)||"~",Vs(e.id)||"~")||J($s(t.id),$s(e.id))),Xr=I?"":zn[0].date,Dh=(t,e,n)=>({key:t,label:e,text:({id:o})=>Qo(o,n)?Ge(o,n):"",cell:({id:o})=>Qo(o,n)&&i`<${Ut} id=${o} date=${n} />`}),Bd=()=>go("Chapter").sort((t,e)=>J(v(t,"identifier"),v(e,"identifier"))).map(t=>[t,b(se.chapter,{identifier:v(t,"identifier"),title:$s(t)})]),qd=Qi({name:"maatregelen",of:"measures",sort:"nr",rows:t=>Rh.filter(e=>Wo(e.id,t)),keep:(t,e)=>Dd(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:bn(t.id).includes(e.stap)))&&(!e.soort||kc(t.id).includes(e.soort))&&(!e.wat||Ae(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||Qo(t.id)===e.staat),named:({id:t})=>$s(t),groups:()=>({of:t=>t.chapter||"",titles:[...Bd(),["",se.no_chapter]]}),fields:()=>[{label:se.fields.what,name:"wat",options:Object.entries(se.types)},{label:se.fields.chapter,name:"hoofdstuk",options:Bd()},{label:se.fields.step,name:"stap",options:[...Ne,["alle",se.across]]},{label:se.fields.kind,name:"soort",options:gr},{label:se.fields.status,name:"staat",options:Rd("Status")}],columns:()=>[{key:"nr",label:se.columns.number,text:({id:t})=>Vs(t),cell:({id:t})=>Vs(t)?i`<a href=${ae(t)}>${Vs(t)}</a>`:i`<span class="zacht">${se.no_number}</span>`},{key:"naam",label:se.columns.name,text:({id:t})=>$s(t),cell:({id:t})=>i`<${T} id=${t} text=${$s(t)} />`},...kn(({id:t})=>xt(t)?.key),{key:"wat",label:se.columns.what,text:({id:t})=>St(t)},...Xr&&Xr!==le?[Dh("plan",B(Zn(Xr)),Xr)]:[],ro("nu",I?se.columns.stand:B(Zn(le)),({id:t})=>t),{key:"termijn",label:se.columns.deadline,text:({id:t})=>v(t,"finalDueBy"),cell:({id:t})=>Z(v(t,"finalDueBy"))},{key:"stap",label:se.columns.step,text:t=>t.across?k.shared.all_steps:Id(bn(t.id))},{key:"wie",label:se.columns.lead,sort:!1,text:t=>t.container?"":Jo(t.id).map(S).join(", ")||k.shared.nobody,cell:t=>t.container?"":Jo(t.id).length?i`<${Yt} ids=${Jo(t.id)} />`:i`<span class="zacht">${k.shared.nobody}</span>`}]}),Wh=t=>P(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Ee(t,e))).filter(jt),qh=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:Wh(t),text:[S(t),...yt(t,"altLabel"),v(t,"summary"),e.told].join(" ")})),Nd=t=>Jt(t).map(bt),Pd="Recommendation",Hd=(t,e,n)=>Qi({name:t,of:e,sort:"naam",rows:o=>qh.filter(s=>Wo(s.id,o)&&Ae(s.id,Pd)===n),keep:(o,s)=>(!s.wat||Ae(o.id,s.wat))&&(!s.tekst||Ve(o.text,s.tekst))&&(!s.stap||o.steps.includes(s.stap)),named:({id:o})=>S(o),groups:()=>({of:({id:o})=>Object.keys(Ln.types).find(s=>Ae(o,s))||"",titles:Object.entries(Ln.types).map(([o,s])=>[o,B(s)])}),fields:()=>[{label:Ln.fields.what,name:"wat",options:Object.entries(Ln.types).filter(([o])=>go(o).length&&o===Pd===n)},{label:Ln.fields.step,name:"stap",options:Ne}],columns:()=>[{key:"naam",label:Ln.columns.name,text:({id:o})=>S(o),cell:({id:o})=>[i`<${T} id=${o} />`,v(o,"summary")&&i`<p class="zacht">${v(o,"summary")}</p>`]},...kn(({id:o})=>xt(o)?.key),{key:"wat",label:Ln.columns.what,text:({id:o})=>St(o)},{key:"zegt",label:Ln.columns.told,text:o=>o.told},{key:"over",label:Ln.columns.about,sort:!1,text:o=>o.about.map(S).join("; "),cell:o=>i`<${Yt} ids=${o.about} name=${Be} />`},{key:"bron",label:Ln.columns.place,sort:!1,text:({id:o})=>Nd(o).join("; "),cell:({id:o})=>{let[s,...r]=Nd(o),a=b(k.shared.more_places,{count:r.length});return[s,r.length>0&&i`<span class="zacht">${a}</span>`]}}]}),Vd=Hd("naslag","lookup",!1),Ud=Hd("gevraagd","asked",!0)});function Hh({cell:t,change:e}){let[n,...o]=t.brief,s=t.asked&&i`<span class="bij">${uo.asked_mark}</span>`,r=e&&i`<span class="bij door">${uo.changed.mark[e.by]}</span>`,a=i`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[s||a,r];let l=[i`<strong class=${t.strict&&"anders"}>${n}</strong>`,o.map(c=>i`<span class="bij">${c}</span>`),s,r];return t.unmet?i`<span class="plaat">${l}</span>`:t.undecided?l:i`<${In} bar=${t.bar} support=${t.support_only} />${l}`}function Vh({row:t,cell:e,change:n,step:o,plan:s,chosen:r}){let a=Er(e,n,s),l=`${r?" gekozen":""}${o===null?" dwars":""}`;if(!e)return i`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${a}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=$e(t.key,o,s.key);return i`
    <td role="cell" class=${`vak ${Se(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${_o(c)} aria-haspopup="dialog" onClick=${()=>D({cel:c})}>
        <span class="sr">${b(uo.cell,{row:t.label,step:tt(o)})}${a}</span>
        <span class="beeld" aria-hidden="true"><${Hh} cell=${e} change=${n} /></span>
        ${e.most_basis&&i`<span aria-hidden="true"><${Je} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function Kd({by:t,scenario:e,plan:n,address:o="",reach:s}){let r=ve(n),a=es(t,e,n),[l,c]=ot(o?Math.max(0,r.indexOf(vr(o).step)):0),p=new Set(s?.columns.filter(d=>!d.acting&&!d.undecided).map(d=>d.step));return i`
    <${Kh} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${n===y.plans[0]?"matrix":`matrix-${n.key}`} role="table">
      <caption>${b(uo.caption,{rows:uo.heads[t],scenario:pt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${uo.heads[t]}</th>
          ${n.steps.map((d,u)=>i`
              <${Uh} step=${d} place=${u+1} of=${n.steps.length} empty=${p.has(d.notation)}
                chosen=${u===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${uo.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${xe(t,e,n).map(d=>i`<${Gh} key=${d.key} row=${d} plan=${n} chosen=${l} changes=${a} />`)}
      </tbody>
    </table>
  `}var uo,Uh,Gh,Kh,Jd=M(()=>{"use strict";V();et();N();A();yn();at();Co();Ot();uo=k.overview;Uh=({step:t,place:e,of:n,empty:o,chosen:s})=>i`
  <th scope="col" role="columnheader" class=${`halte${s?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${o?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${ae(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Gh=({row:t,plan:e,chosen:n,changes:o})=>i`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?i`<${T} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${ve(e).map((s,r)=>i`<${Vh} row=${t} cell=${t.cells[r]} change=${o(t.key,s)} step=${s} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Kh=({plan:t,chosen:e,choose:n})=>i`
  <div class="stappen" role="group" aria-label=${uo.one_step}>
    ${ve(t).map((o,s)=>i`
        <button type="button" aria-pressed=${String(s===e)} onClick=${()=>n(s)}>
          ${tt(o)}
        </button>
      `)}
  </div>
`});function Qh({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return i`
    <section class="wensen">
      <h2>${Us.wish}</h2>
      <ul class="tegels">
        ${Us.tiles.map(n=>i`
            <li>
              <a class="tegel" href=${j(n.to,n.choose)}>
                <${Zh} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.said&&e?.said[n.said]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function tg({points:t,plans:e,count:n}){let o=e.length>1;return t.length?i`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Us.discuss.title}</h2><p>${Us.discuss.note}</p>
        <p class="acties"><a href=${j("aandachtspunten")}>${b(Us.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(s=>{let r=t.filter(a=>a.plan===s.key);return r.length?i`
          ${o&&i`<p class="zacht">${s.title}</p>`}
          <ul class="kaartjes">
            ${r.map(a=>i`<${Xh} key=${a.name} point=${a} several=${o} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function eg({state:t,things:e,date:n}){let o=I?"h4":"h3",s=a=>to(a,n)[1]&&i`<span class="zacht"> – ${to(a,n)[1]}</span>`,r=b(It.group,{state:B(U("CellState",t)),count:e.length});return i`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${r}<//>
      <${sn} ids=${rn(e)} more=${s} />
    </div>
  `}function ng({scenario:t,plan:e}){let n=I?"h3":"h2";return X(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:r,undecided:a})=>{let l=y.codes.InterventionKind[s];return i`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}>
        <div class="hoofdstuk">
          <${n}>${b(It.apart.title,{kind:l.label})}<//>
          <p>${b(It.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?i`
                <div class="standen">
                  ${r.map(c=>i`<${eg} ...${c} date=${t.date} />`)}
                </div>
              `:i`<p>${a?It.undecided:Xo(e)}</p>`}
      </section>
    `})}function Qd({route:t}){let e=W(t.query),n=Object.hasOwn(Yi,t.query.rijen||"")&&Yi[t.query.rijen||""]||"kind",o=Object.entries(Yi).map(([l,c])=>[l,It.rows[c]]),s=n==="kind"?"":t.query.rijen,{cel:r}=t.query,a=X(e);return i`
    ${n==="kind"?i`<${ag} answer=${a} plan=${st(e.plan)} plans=${ue(e)} />`:i`<${Y} text=${It.heading} title=${It.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${It.matrix[n]}</h2><p>${pt(e)}</p>
          <p class="acties"><a href=${j("methode")}>${It.legend.more}</a></p>
          <${Vr} query=${t.query}>
            <${is} legend=${It.rows.title} name="rijen" options=${o} current=${s} id="r" />
            <${To} />
          <//>
        </div>
        ${ue(e).map(l=>i`
            ${I&&i`<h3>${l.title}</h3>`}
            <${Dn} plan=${l} />
            <${Kd} by=${n} scenario=${e} plan=${l} address=${r}
              reach=${a.reach.find(c=>c.plan===l.key)} />
            <${rg} by=${n} scenario=${e} plan=${l} />
            <${ng} scenario=${e} plan=${l} />
          `)}
        <${_r} />
      </div>
      <${Fr} undecided=${xr(e)} />
    </div>
    ${r&&i`<${Ar} address=${r} by=${n} scenario=${e} />`}
    <${Dt} text=${r?"":b(It.shown,{scenario:pt(e)})} />
  `}var It,Zd,Jh,Zh,Us,Yh,Xh,Yi,og,sg,rg,ag,Yd=M(()=>{"use strict";V();et();Wt();N();Mt();A();yn();K();at();Co();Ye();Vt();Ot();Jd();ji();ao();It=k.overview,{truth:Zd}=k.thing,Jh={station:i`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:i`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:i`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:i`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:i`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:i`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Zh=({name:t})=>i`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${Jh[t]}
  </svg>
`,{start:Us}=It;Yh=({query:t,barriers:e,plan:n,weights:o},s)=>j("aandachtspunten",{vraag:t,stap:e.join(","),gewicht:o.join(","),...s&&{plan:n}}),Xh=({point:t,several:e})=>i`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${Yh(t,e)}>${t.ask}</a></p>
  </li>
`;Yi={"":"kind",partner:"partner",vorm:"form"},og=(t,e,n)=>{let{word:o,lines:s}=Se(e);if(!e)return[t.label,tt(n),It.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:a,families:l,initiatives:c,partners:p,expected:d}=e;return[t.label,tt(n),o,s.join("; "),U("Basis",r),Zd[String(a)],l,c,p,Zd[String(d)]]},sg=(t,e,n)=>[[...It.csv,...Re],...xe(t,e,n).flatMap(o=>o.cells.map((s,r)=>[...og(o,s,ve(n)[r]),...Qt(e,n.key)]))],rg=({by:t,scenario:e,plan:n})=>i`
  <div class="acties">
    <${Ht} name="matrix.csv" rows=${()=>sg(t,e,n)} />
    <button type="button" onClick=${()=>cp(t,e,n)}>${It.svg}</button>
    <button type="button" onClick=${()=>pp(t,e,n)}>${It.png}</button>
    <${Nn} text=${()=>location.href} label=${It.link} />
  </div>
`,ag=({answer:t,plan:e,plans:n})=>i`
  <div class="start">
    <${Y} text=${It.heading} title=${It.title}>
      <p>${b(It.start.intro,{report:An(e)})}</p>
    <//>
    <${Qh} answer=${t} />
  </div>
  <${tg} points=${t.points} count=${t.gaps.length} plans=${n} />
`});function ig({columns:t,rows:e}){let n=s=>i`<tr>${s.map(r=>i`<td>${r??""}</td>`)}</tr>`,o=()=>Ke(je.file,Ro([t,...e]),"text/csv;charset=utf-8");return i`
    <p>${E(je.rows,e.length)}${e.length>Xi&&` ${b(je.first,{count:Xi})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${je.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(s=>i`<th scope="col">${s}</th>`)}</tr></thead>
        <tbody>${e.slice(0,Xi).map(n)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${o}>${je.csv}</button>
    </div>
  `}function tu({start:t=je.example}){let[e,n]=ot(t),[o,s]=ot(null);async function r(){s({said:je.busy});try{s(await lt().ask("ask",{text:e}))}catch(a){s({said:a.message})}}return i`
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
        ${o?.columns&&i`<${ig} columns=${o.columns} rows=${o.rows} />`}
      </div>
    </section>
  `}function lg(t){let e=Object.entries(t.columns),n=o=>zt(o.subject)?i`<${T} id=${o.subject} />`:o.subject_label;return[...e.map(([o,s],r)=>({key:o,label:s,text:a=>nu(o,a),cell:r===0&&o==="subject_label"?n:void 0})),...e.some(([o])=>o==="severity")?[]:[su],...kn(o=>o.plan),{key:"bron",label:ht.columns.place,sort:!1,text:o=>eo(o).map(bt).join("; ")}]}function cg({name:t,query:e,scenario:n}){let o=ou(n).filter(l=>l.query===t);if(!o.length)return i`<p>${ht.nothing}</p>`;let s=lg(e),r={rows:E(ht.rows,o.length),scenario:pt(n)},a=()=>[[ht.columns.sentence,...s.map(l=>l.label),...Re],...o.map(l=>[l.sentence,...s.map(c=>c===su?nu("severity",l):c.text(l)),...Qt(n,l.plan)])];return i`
    <${dt} id=${`uitkomst-${t}`} caption=${b(ht.caption,{title:e.title,...r})}
      rows=${o} columns=${s} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${Ht} name=${`${t}.csv`} rows=${a} />
      <a href=${j("aandachtspunten",{vraag:t})}>${ht.as_sentences}</a>
    </div>
  `}function pg({name:t,query:e,scenario:n}){let o=Object.values(y.views).find(a=>a.query===t),s=e.shelf===eu,r=j("overzicht",{rijen:ht.rows_of[t]});return i`
    <p class="kruimel"><a href=${j("vragen")}>${ht.title}</a></p>
    <${Y} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&i`<${cn}><${To} /><//>`}
    <${wn} pairs=${[[ht.why,e.why],[ht.weight,e.severity]]} />
    ${s&&i`
        <section>
          <h2>${ht.result}</h2>
          <${cg} name=${t} query=${e} scenario=${n} />
        </section>
      `}
    ${t in ht.rows_of&&i`<p><a href=${r}>${ht.in_overview}</a></p>`}
    ${o&&i`<p><a href=${j(["graaf",o.name])}>${ht.picture}</a></p>`}
    ${e.shelf==="explore"&&i`<p>${ht.ask} <code>${b(ht.command,{name:t})}</code></p>`}
    <details>
      <summary>${ht.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${ht.sparql}><code lang="en">${e.sparql}</code></pre>
      <${Nn} text=${()=>e.sparql} label=${ht.copy} />
    </details>
    ${ce()&&!e.open&&i`<${tu} key=${t} start=${e.sparql} />`}
  `}function dg({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,s])=>s.shelf===t.name).map(([s,r])=>({...r,name:s}));if(!n.length)return null;let o=[{key:"titel",label:ht.columns.title,text:s=>s.title,cell:s=>i`<a href=${j(["vragen",s.name])}>${s.title}</a>`},{key:"vraag",label:ht.columns.question,sort:!1,text:s=>s.question},{key:"aantal",label:ht.columns.found,text:s=>String(e.get(s.name)||0)}];return i`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${dt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===eu?o:o.slice(0,2)} />
    </section>
  `}function ru({route:t}){let e=W(t.query),n=t.path[1],o=y.queries[n];if(n&&!o)return i`<${po} />`;if(n)return i`<${pg} name=${n} query=${o} scenario=${e} />`;let s=new Map;for(let r of ou(e))s.set(r.query,(s.get(r.query)||0)+1);return i`
    <${Y} text=${ht.title}><p class="uitleg">${ht.intro}</p><//>
    ${ce()&&i`<${tu} />`}
    ${ht.shelves.map(r=>i`<${dg} shelf=${r} counts=${s} />`)}
  `}var ht,je,Xi,eu,Xd,nu,ou,su,au=M(()=>{"use strict";V();et();Wt();N();Mt();A();mn();K();at();Ye();Vt();ss();Ot();Oe();Hs();ht=k.questions,je=k.questions.own,Xi=200;eu="gaps",Xd={barrier:t=>t.barrier&&tt(t.barrier),kind:t=>t.kind&&it(t.kind),partner:t=>t.partner&&S(fe(t.partner)||t.partner),severity:t=>U("Severity",t.severity),detail:t=>t.detail&&(zt(t.detail)?S(t.detail):t.told)},nu=(t,e)=>(Xd[t]?Xd[t](e):e[t])||"",ou=t=>X(t).gaps.flatMap(e=>vo(e).map(n=>({...n,plan:e.plan}))),su={key:"severity",label:ht.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),cell:t=>i`<${Or} severity=${t.severity} />`}});function ug(t){let e=ft.top;return t.map(n=>{let o=Math.max(n.levels*ft.level+ft.pad,n.title.length*ft.line+36),s={...n,y:e,height:o};return e+=o,s})}function mg({lane:t,rows:e,wide:n}){let o=el(e),s=t.y+24;return i`
    <g class="laan">
      <line x1="0" x2=${ft.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${s} text-anchor="end">${t.number}</text>
      ${t.title.map((r,a)=>i`<text class="laannaam" x="32" y=${s+a*ft.line}>${r}</text>`)}
      <text class=${o.length?"laantal open":"laantal"} x="32" y=${s+t.title.length*ft.line}>
        ${o.length?o.join(" · "):E(Bo.lane_total,e.length)}
      </text>
    </g>
  `}function $g({row:t,lane:e,shown:n,point:o}){let s=e.levels*ft.level,r=ft.left+t.x,a=e.y+e.height/2+s/2-ft.level/2-t.level*ft.level,l=t.tail&&tl[t.outcome].tail&&ft.left+t.tail,c={row:t,x:r,y:a};return i`
    ${l&&i`<path class="staart" d=${`M${r} ${a} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a href=${ae(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${fg(t)}
      transform=${`translate(${r} ${a})`} onMouseEnter=${()=>o(c)} onFocus=${()=>o(c)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Kr} outcome=${t.outcome} /></g>
    </a>
  `}function hg({at:t,width:e,height:n,close:o}){let{row:s,x:r,y:a}=t,[l]=Jt(s.id),c=Jo(s.work),p=r>e*.62,d={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:a>n*.6?"auto":`${a/n*100}%`,bottom:a>n*.6?`${(n-a)/n*100}%`:"auto"};return i`
    <div class="belofte-kaart" style=${d} onMouseLeave=${o}>
      <p><strong>${s.name}</strong></p>
      <p>${s.modality}: ${s.what?`${s.what}, `:""}${s.quote} <span class="zacht">(${s.by})</span></p>
      <p><${zo} outcome=${s.outcome} on=${s.on&&b(Bo.card.came,{day:s.on})} /></p>
      ${c.length>0&&i`<p class="zacht">${k.gaps.deadline.how.leads}: <${Yt} ids=${c} /></p>`}
      ${l&&i`<p class="zacht">${bt(l)}</p>`}
    </div>
  `}function cu({plan:t,rows:e,date:n}){let[o,s]=ot(null),r=Rt(),{lanes:a,wide:l,years:c,beyond:p}=Xn(t),d=ug(a),u=d.reduce((F,C)=>C.y+C.height,ft.top),m=ft.left+l+20,f=u+ft.foot,$=ti(t,n),g=ft.left+$.x,h=b(Bo.report,{date:Z($.date)}),w=h.length*8.6+24,_=()=>s(null),L=F=>F.key==="Escape"&&_(),x=F=>e.filter(C=>C.lane===F),R=Math.min(Math.max(g-w/2,ft.left),m-w);return i`
    <div class="lanenvak" ref=${r} onMouseLeave=${_} onKeyDown=${L}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${f}`} role="group" aria-label=${Bo.picture}>
        <rect class="daarna" x=${g} y=${ft.top} width=${m-g} height=${u-ft.top} />
        ${c.map(({year:F,x:C})=>i`
            <g class="jaar">
              <line x1=${ft.left+C} x2=${ft.left+C} y1=${ft.top} y2=${u} />
              <text x=${ft.left+C+4} y=${ft.top-9}>${F}</text>
            </g>
          `)}
        ${p&&i`
            <g class="jaar">
              <text text-anchor="middle" x=${ft.left+p.x} y=${ft.top-9}>${Bo.beyond}</text>
            </g>
          `}
        ${d.map((F,C)=>i`<${mg} lane=${F} rows=${x(C)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${u} y2=${u} />
        <line class="nu" x1=${g} x2=${g} y1=${ft.top-8} y2=${u} />
        <g class="nulabel">
          <rect x=${R} y=${u+4} width=${w} height="28" rx="3" />
          <text x=${R+w/2} y=${u+24} text-anchor="middle">${h}</text>
        </g>
        ${e.map(F=>i`
            <${$g}
              key=${F.id}
              row=${F}
              lane=${d[F.lane]}
              shown=${o?.row.id===F.id}
              point=${s}
            />
          `)}
      </svg>
      ${o&&i`<${hg} at=${o} width=${m} height=${f} close=${_} />`}
    </div>
  `}function kg(t){let e=new Map;for(let{x:n,level:o}of t)o>=nl&&e.set(n,(e.get(n)||0)+1);return[...e]}function yg(t,e){let n=ta;return t.map((o,s)=>({lane:o,mine:e.filter(r=>r.lane===s)})).filter(({mine:o})=>o.length).map(({lane:o,mine:s})=>{let r=Math.max(gg,du(o)*pu+4);return n+=r,{lane:o,mine:s,top:n-r,middle:n-r/2}})}function uu({scenario:t,plan:e}){let n=yo(e,t.date);if(!n.length)return null;let{lanes:o,wide:s,years:r,beyond:a}=Xn(e),l=He(e.key,t.date),c=$=>lu+8+$/s*(hs-lu-16),p=yg(o,n),d=p.reduce(($,{top:g,middle:h})=>Math.max($,2*h-g),ta),u=c(ti(e,l).x),m=p.map(({lane:$,mine:g})=>b(iu.told,{chapter:Yo($),counts:vg(g)})),f=u>hs-150?"end":"start";return i`
    <svg class="banen" viewBox=${`0 0 ${hs} ${d+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${u} y=${ta} width=${hs-u} height=${d-ta} />
      ${r.map(({year:$,x:g})=>i`
          <line class="jaar" x1=${c(g)} x2=${c(g)} y1="4" y2=${d} />
          <text class="jaartal" x=${c(g)+4} y="12">${$}</text>
        `)}
      ${a&&i`<text class="jaartal" x=${c(a.x)} y="12" text-anchor="middle">${k.promises.beyond}</text>`}
      ${p.map(({lane:$,top:g,middle:h})=>i`
          <line class="baan" x1="0" x2=${hs} y1=${g} y2=${g} />
          <text x="0" y=${h+4}>${_g(Yo($))}</text>
        `)}
      ${p.flatMap(({top:$,mine:g})=>kg(g).map(([h,w])=>i`<text class="jaartal" x=${c(h)-8} y=${$+12} text-anchor="end">+${w}</text>`))}
      <line class="baan" x1="0" x2=${hs} y1=${d} y2=${d} />
      <line class="peil" x1=${u} x2=${u} y1="2" y2=${d+4} />
      <text class="peildag" x=${f==="end"?u-4:u+4} y=${d+13} text-anchor=${f}>
        ${b(iu.line,{date:Z(l)})}
      </text>
      ${p.flatMap(({lane:$,middle:g,mine:h})=>h.filter(w=>w.level<nl).map(w=>i`
            <g transform=${`translate(${c(w.x)} ${wg($,g,w)}) scale(${bg})`}>
              <title>${[w.name,w.by,tl[w.outcome].said].join(", ")}</title>
              <${Kr} outcome=${w.outcome} />
            </g>
          `))}
    </svg>
  `}var iu,Bo,tl,ft,fg,el,lu,hs,ta,pu,gg,bg,nl,du,wg,_g,vg,ol=M(()=>{"use strict";V();et();N();A();K();qt();Ot();Ds();iu=k.summary.lanes,Bo=k.promises,tl=k.shared.outcomes,ft={left:292,top:32,foot:40,level:19,pad:30,line:21};fg=t=>b(Bo.mark,{name:t.name,what:t.what||Bo.card.none,quote:t.quote,said:tl[t.outcome].said}),el=t=>Fs(t.map(e=>e.outcome),!0);[lu,hs,ta,pu,gg,bg]=[262,690,17,8,16,.62],nl=30,du=t=>Math.min(t.levels,nl);wg=(t,e,n)=>e+(n.level-(du(t)-1)/2)*pu,_g=t=>t.length>52?`${t.slice(0,51).trim()}…`:t,vg=t=>Fe(Fs(t.map(e=>e.outcome)))});function xg({step:t,number:e,missing:n,partners:o,column:s}){let r=s.undecided?sl.undecided:sl.nobody;return i`
    <li class=${o.length||s.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${o.length?s.said:r}</p></div>
      </div>
      <div>
        ${n.length>0&&i`<ul class="gemis" aria-label=${sl.silent}>
            ${n.map(a=>i`<li><span>${a}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${o.map(({id:a,label:l,basis:c})=>i`
                <li class=${Yn(a)?"verzamel":""}>${`${l} `}<${Je} basis=${c} /></li>
              `)}
        </ul>
      </div>
    </li>
  `}function Sg({scenario:t,plan:e}){let n=xe("kind",t,e),o=xe("partner",t,e),{reach:s}=X({...t,plan:e.key});return i`
    <ol class="blad-route">
      ${e.steps.map((r,a)=>{let l=n.filter(p=>p.cells[a]?.unmet).map(p=>p.label),c=o.filter(p=>p.cells[a]?.initiatives).map(p=>({id:fe(p.key),label:p.label,basis:p.cells[a]?.most_basis||null}));return i`<${xg} step=${r} number=${a+1} missing=${l} partners=${c}
          column=${s[0].columns[a]} />`})}
    </ol>
  `}function fu({plan:t,scenario:e,number:n,total:o,children:s}){let{version:r,content:a}=y.meta,l={version:r,content:(a||"").slice(0,12),scenario:pt(e,t)};return i`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${b(Hn.head,{date:Z(He(t.key,e.date))})}</p>
      </div>
      ${s}
      <div class="vel-voet">
        <p>${b(Hn.foot.source,{sources:on(t)})} ${b(Hn.foot.version,l)}</p>
        <p>${b(Hn.foot.sheet,{number:n,total:o})}</p>
      </div>
    </section>
  `}function Og({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return i`<td class="niets">–</td>`;let[n,o]=t.brief;return t.undecided?i`<td class="onbeslist" data-kop=${tt(e)}>${n}</td>`:t.initiatives?i`
    <td data-kop=${tt(e)}>
      <${In} bar=${t.bar} support=${t.support_only} /><span>${n}</span><span class="sr">. ${o}</span>
    </td>
  `:i`<td class="arcering" data-kop=${tt(e)}><span class="plaat">${n}</span></td>`}function Mg({scenario:t,plan:e,...n}){let o=Kt(e).summary,{points:s}=X({...t,plan:e.key}),{said:r,named:a}=En(t,e),l=2*a["organisaties-in-de-tekst"].value<a["organisaties-bij-stappen"].value;return i`
    <${fu} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${o.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${b(o.intro,{report:An(e)})} ${r.lead}
      </p>
      <${Dn} plan=${e} />
      <${ea} title=${o.matrix.title} note=${o.matrix.note}>
        <${Cg} scenario=${t} plan=${e} />
        <${Ps} undecided=${xr(t,e)} />
      <//>
      <${ea} title=${k.overview.start.discuss.title}>
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
  `}function jg({scenario:t,plan:e,...n}){let o=Kt(e).summary,s=Z(He(e.key,t.date));return i`
    <${fu} plan=${e} scenario=${t} ...${n}>
      <${ea} title=${o.route.title} note=${o.route.note}>
        <${Sg} scenario=${t} plan=${e} />
      <//>
      <${ea} title=${o.lanes.title} note=${o.lanes.note}>
        <${uu} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${wr(yo(e,t.date)).map(([r,{tile:a}])=>i`<li><${ps} outcome=${r} /> ${b(a,{date:s})}</li>`)}
        </ul>
      <//>
    <//>
  `}function mu({route:t}){let e=W(t.query),n=ue(e),o=2*n.length;return i`
    <div class="vel-boven">
      <${Y} text=${Hn.title}><p class="uitleg">${Hn.screen}</p><//>
      <${Sn} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${Hn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((s,r)=>i`
          <${Mg} key=${s.key} scenario=${e} plan=${s} number=${2*r+1} total=${o} />
          <${jg} key=${`${s.key}-2`} scenario=${e} plan=${s} number=${2*r+2} total=${o} />
        `)}
    </div>
    <${Dt} text=${Hn.screen} />
  `}var Hn,sl,Cg,ea,$u=M(()=>{"use strict";V();Wt();N();Mt();A();yn();K();at();qt();Co();Ye();ol();Ot();Ds();Hn=k.summary,sl=k.summary.route;Cg=({scenario:t,plan:e})=>i`
  <table class="blad-matrix">
    <caption class="sr">${Hn.matrix.title}</caption>
    <thead>
      <tr><td></td>${ve(e).map(n=>i`<th scope="col">${tt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${xe("kind",t,e).map(n=>i`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((o,s)=>i`<${Og} cell=${o} step=${ve(e)[s]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,ea=({title:t,note:e,children:n})=>i`
  <section class="blok-blad" aria-label=${t} tabindex="0">
    <h2>${t}</h2>
    ${e&&i`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function Tg({property:t,value:e}){return e.startsWith("@")?i`<${T} id=${e.slice(1)} />`:y.lists[t]?U(y.lists[t],e):gs.truth[e]||Z(e)}function oa({ids:t,title:e}){if(!t.length)return null;let n=s=>({kind:ye(s,"recommendationKind"),response:ye(s,"response")||gs.asked.no_response}),o=t.map(s=>i`<li><${T} id=${s} />${b(gs.asked.line,n(s))}</li>`);return i`<${kt} title=${e}><${So} id="gevraagd" items=${o} /><//>`}function ks({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of js(t))p&&c===t&&e.set(l,[...e.get(l)||[],p]);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:P(c).join(", ")})),{columns:o,title:s,caption:r}=gs.mentions,a=[Ze("wat",o.what,({from:l})=>l),{key:"soort",label:o.kind,text:({from:l})=>St(l)},{key:"verband",label:o.link,text:({how:l})=>l},{key:"stand",label:o.stand,text:({from:l})=>Ge(l),cell:({from:l})=>ko(l)&&i`<${Ut} id=${l} />`}];return i`
    <${Lr} id=${n.length>Fg?"verwijzingen":""} title=${b(s,{count:n.length})}>
      <${dt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${a} />
    <//>
  `}var gs,Lg,kt,Le,Gs,bs,na,Fg,Ks=M(()=>{"use strict";V();N();A();gn();K();at();so();Ot();Oe();ao();gs=k.thing,Lg=new Set([...y.hidden,...gs.said]),kt=({title:t,children:e})=>i`<section class="blok"><h2>${t}</h2>${e}</section>`,Le=({text:t,look:e})=>t&&i`<p class=${e}>${t}</p>`,Gs=({items:t,look:e})=>i`<ul class=${e}>${t.map(n=>i`<li>${n}</li>`)}</ul>`;bs=t=>Object.entries(ze.get(t)||{}).filter(([e])=>!Lg.has(e)).map(([e,n])=>{let o=n.map(s=>i`<${Tg} property=${e} value=${s} />`);return[B(hr(e)),o.length>1?i`<${Gs} items=${o} />`:o[0]]}),na=({id:t})=>Tr(t).length>0&&i`<${kt} title=${gs.figures}><${ii} id=${t} /><//>`;Fg=3});function zg({id:t}){let e=rl(y.partners[""].find(l=>l.id===t)?.steps||[]),n=Zt(t,"who").flatMap(l=>l.acts?[]:bn(l.to)),o=rl(P(n)).filter(l=>!e.includes(l)),s=Ue(t,"unitOf"),r=v(t,"tooi"),a=[...bs(t),[k.thing.also_known,yt(t,"altLabel").join(", ")],[wt.units,s.length>0&&i`<${sn} ids=${s} />`],[wt.identity,r?b(wt.identified,{code:r,date:Z(v(t,"checkedOn"))}):wt.unidentified]];return i`
    <${kt} title=${k.thing.known}>
      <${Le} text=${v(t,"summary")} />
      ${Yn(t)&&i`<p>${wt.collective}</p>`}
      ${v(t,"isIndependent")==="true"&&i`<p>${wt.independent}</p>`}
      ${e.length>0&&i`<p>${b(wt.steps,{steps:hu(e)})}</p>`}
      ${o.length>0&&i`<p>${b(wt.named_steps,{steps:hu(o)})}</p>`}
      ${!e.length&&!o.length&&i`<p>${wt.no_steps}</p>`}
      <${wn} pairs=${a} />
    <//>
  `}function Eg({rows:t}){let e=wt.columns,n=({to:r})=>y.works[r]?.across?k.shared.all_steps:rl(bn(r)).join(", "),o=[...kn(r=>xt(r.to)?.key),Ze("actie",e.action,r=>r.to),{key:"soort",label:e.what,text:r=>St(r.to)},{key:"rol",label:e.role,text:r=>r.said},ro("stand",e.stand,r=>r.to),{key:"stap",label:e.step,text:n},Bs(e.place,r=>r.of)],s=P(t.map(r=>r.to)).length;return i`
    <${kt} title=${b(wt.work,{count:s})}>
      <p class="zacht">${wt.work_note}</p>
      ${s?i`<${dt} id="acties" caption=${wt.work_caption} rows=${t} sort="actie" columns=${o} />`:i`<p>${k.shared.none}</p>`}
    <//>
  `}function Bg({id:t}){let e=Zt(t,"own");if(!e.length)return null;let n=e.map(({to:o,of:[s]})=>i`
      <section>
        <h3><${T} id=${o} /></h3>
        <${Ns} id=${s} />
        <${Xt} of=${[s]} />
      </section>
    `);return i`
    <${kt} title=${b(wt.own,{count:e.length})}>
      <p class="zacht">${wt.own_note}</p>
      <${So} id="eigen" as="div" first=${Ag} items=${n} />
    <//>
  `}function Ng({id:t}){let e=Ue(t,"wish");return e.length?i`
    <${kt} title=${wt.wishes}>
      ${e.map(n=>i`
          <div class="koppeling">
            <p><strong>${B(ye(n,"engagement")||wt.wish)}</strong>: ${v(n,"rationale")}</p>
            <${Xt} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function Pg({id:t}){let e=Zt(t,"member");if(!e.length)return null;let n=e.map(({from:o,to:s,of:r})=>i`
      <li>
        <${T} id=${o} />${wt.member}<${T} id=${s} />: ${v(r[0],"post")}${" "}
        (${Z(v(r[0],"asOf"))})
        <${Xt} of=${r} />
      </li>
    `);return i`<${kt} title=${wt.members}><${So} id="leden" items=${n} /><//>`}function Ig({id:t}){let e=new Map(Zt(t,"with").map(o=>[bc(o,t),o]));if(!e.size)return null;let n=o=>{let{of:s=[],more:r}=e.get(o)||{},a=b(r?wt.more_works:wt.works,{works:s.map(Be).join(", ")});return i`<span class="zacht">${a}</span>`};return i`
    <${kt} title=${wt.together}>
      <p class="zacht">${wt.alphabetical}</p>
      <${sn} ids=${rn([...e.keys()])} more=${n} look="kolommen" />
    <//>
  `}function gu({id:t}){return i`
    <${zg} id=${t} />
    <${Eg} rows=${Zt(t,"who")} />
    <${Bg} id=${t} />
    <${Ng} id=${t} />
    <${oa} title=${wt.asked} ids=${rn(Ue(t,"askedOf"))} />
    <${Pg} id=${t} />
    <${Ig} id=${t} />
    <${ks} id=${t} />
  `}var wt,rl,hu,Ag,bu=M(()=>{"use strict";V();N();A();gn();K();qt();Vt();so();Ot();Oe();Ks();ao();wt=k.thing.organisation,rl=t=>en.filter(e=>t.includes(e.notation)).map(e=>e.label),hu=t=>Fe(t.map(e=>e.toLowerCase()));Ag=1});function Dg({id:t,scenario:e}){let n=Xe.cell_columns,o=X(e).matrix.kind.filter(c=>Ea(c.barrier,c.plan)===t);if(!o.length)return null;let s=c=>j("overzicht",{cel:$e(c.column,c.barrier,c.plan)}),r=c=>B(it(c.column)),a=c=>{let{word:p,lines:d,look:u}=Se(c);return[i`<span class=${`chip ${u}`}>${p}</span>`,d.length>0&&` ${d.join(" · ")}`]},l=[...kn(c=>c.plan),{key:"soort",label:n.kind,text:r,cell:c=>i`<a href=${s(c)}>${r(c)}</a>`},{key:"stand",label:n.stand,text:c=>Se(c).word,cell:a},{key:"hoe",label:n.how,text:c=>al(c.most_basis),cell:c=>c.most_basis&&ku(c.most_basis)}];return i`
    <${kt} title=${Xe.cells}>
      <p class="zacht">${pt(e)}</p>
      <${dt} id="vakken" caption=${Xe.cells_caption} rows=${o} columns=${l} />
    <//>
  `}function Wg({links:t,scenario:e,undecided:n}){let o=Xe.columns,s=l=>ct(l,"initiative"),{links:r}=X(e),a=[...kn(l=>xt(l)?.key),Ze("actie",o.action,s),{key:"soort",label:o.kind,text:l=>yt(l,"interventionKind").map(it).join(", ")},{key:"wie",label:o.who,sort:!1,text:l=>Xa(s(l)).map(S).join(", "),cell:l=>i`<${Yt} ids=${Xa(s(l))} />`},ro("stand",o.stand,s,e.date),{key:"hoe",label:o.how,text:l=>al(r[l][0]),cell:l=>ku(r[l][0],`; ${U("Strength",r[l][1])}`)}];return i`
    <${kt} title=${b(Xe.work,{count:P(t.map(s)).length})}>
      ${t.length?i`<${dt} id="wiewat" caption=${Xe.work_caption} rows=${t} sort="actie" columns=${a} />`:i`<p>${n?k.overview.undecided:Xo(st(e.plan))}</p>`}
    <//>
  `}function qg({ids:t}){if(!t.length)return null;let e=t.map(n=>[i`<${T} id=${n} />`,b(Kt(xt(n)).thing.step.helper,{awareness:ye(n,"awareness")||Xe.unaware})]);return i`<${kt} title=${Xe.helpers}><${Gs} items=${e} /><//>`}function yu({id:t}){let e=W(z.route.query),n=Ee(t,"narrower"),o=[t,...n],s=l=>o.flatMap(c=>Ue(c,"barrier")).filter(c=>Ae(c,l)),r=X(e).links,a=o.flatMap(l=>Zt(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Wo(l,e.plan));return i`
    <${Rg} id=${t} narrow=${n} />
    <${Dg} id=${t} scenario=${e} />
    <${Wg} links=${a} scenario=${e} undecided=${pr(e).has(t)} />
    <${oa} title=${Xe.asked} ids=${s("Recommendation").filter(l=>Wo(l,e.plan))} />
    <${qg} ids=${s("Facilitator")} />
  `}var Xe,al,ku,Rg,wu=M(()=>{"use strict";V();et();N();Mt();A();gn();yn();K();at();qt();Vt();Ot();Oe();Ks();Xe=k.thing.step,al=t=>_e[t]?.[1]||"",ku=(t,e="")=>[i`<${Je} basis=${t} />`,` ${al(t)}${e}`],Rg=({id:t,narrow:e})=>i`
  <${kt} title=${Xe.what}>
    <${Le} text=${v(t,"step")} />
    <${Le} text=${v(t,"definition")} />
    <${Le} text=${v(t,"scopeNote")} look="zacht" />
    ${e.length>0&&i`<p>${Xe.narrower}<${Yt} ids=${e} />.</p>`}
    ${ct(t,"broader")&&i`<p>${Xe.broader}<${T} id=${ct(t,"broader")} />.</p>`}
  <//>
`});function Hg({report:t,said:e}){return i`
    <${Le} text=${v(t,"summary")} />
    <${Oo} of=${t} />
    ${e&&i`<p class="zacht">${e}</p>`}
    <${Xt} of=${[t]} />
  `}function Vg({id:t,reports:e}){let n=tn(t);if(qe(t.split("/")[0]).dates.length<3)return null;let o=s=>we(t,s).earlier?i`<span class="chip s-geen">${n.not_mentioned}</span>`:i`<${Ut} id=${t} date=${s} />`;return i`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:s})=>i`<li><span class="zacht">${Z(s)}</span>${o(s)}</li>`)}
    </ol>
  `}function Ug({id:t}){let e=qe(t.split("/")[0]),{result:n,not_mentioned:o}=tn(t),s=e.dates.filter(({date:a})=>Qo(t,a));if(!s.length)return null;let r=(a,l)=>l===e.date&&n[v(a,"resultReported")];return i`
    <${Vg} id=${t} reports=${s} />
    <ol class="tijdlijn">
      ${s.map(({date:a,label:l})=>{let c=yr(t,a);return i`
          <li>
            <strong>${B(l)}</strong>
            <p><${Ut} id=${t} date=${a} /></p>
            ${we(t,a).earlier&&i`<p class="zacht">${B(o)}</p>`}
            ${c&&i`<${Hg} report=${c} said=${r(c,a)} />`}
          </li>
        `})}
    </ol>
  `}function Gg({id:t}){let e=Ee(t,"silentPart"),n=e.map(o=>[v(o,"summary"),i`<span class="zacht"> (${U("SilentWeight",v(o,"weight"))})</span>`]);return e.length>0&&i`<p><strong>${tn(t).silent}</strong></p><${Gs} items=${n} />`}function Kg({id:t}){let e=tn(t),n=e.deadline_columns,o=kr(t);if(!o.length)return null;let s=a=>[`“${v(a,"deadlineText")}”`,v(a,"revises")==="true"&&i`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:a=>v(a,"deadlineText"),cell:s},{key:"waarvoor",label:n.what,text:a=>v(a,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:a=>v(a,"dueBy"),cell:a=>Z(v(a,"dueBy"))||v(a,"condition")},{key:"soort",label:n.kind,text:a=>Ls(v(a,"modality"))},{key:"er",label:n.there,text:a=>we(a).delivery||e.not_there},{...Bs(n.place,()=>[]),cell:a=>i`<${Le} text=${v(a,"summary")} /><${Xt} of=${[a]} />`}];return i`<${dt} id="termijnen" caption=${e.deadlines} rows=${o} columns=${r} />`}function Jg({id:t}){let e=tn(t),n=e.who_columns,o=Zt(t,"who");if(!o.length)return i`<p>${e.nobody}</p>`;let s=({from:a})=>i`<${T} id=${a} /><${ns} id=${a} />`,r=[{key:"wie",label:n.who,text:({from:a})=>S(a),cell:s},{key:"rol",label:n.role,text:({said:a})=>a},{key:"wat",label:n.note,sort:!1,text:({of:a})=>v(a[0],"summary")},Bs(n.place,({of:a})=>a.slice(0,1))];return i`<${dt} id="wie" caption=${e.who_caption} rows=${o} columns=${r} />`}function Zg({id:t}){let e=Ee(ct(t,"inChapter"),"chapterLead");return e.length>0&&i`<p class="zacht">${tn(t).heading}<${Yt} ids=${e} />.</p>`}function Qg({id:t}){let e=tn(t),n=Zo(t);if(n.length)return n.map(s=>i`<${Ns} id=${s} /><${Xt} of=${[s]} />`);if(v(t,"crossCutting")!=="true")return i`<p>${e.unjudged}</p>`;let o=yt(t,"interventionKind").map(it).join(", ");return i`
    <p>${b(e.across,{kinds:o})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${v(t,"rationale")}</p>
  `}function Yg({id:t}){let e=tn(t),n=Ue(t,"subMeasureOf"),o=s=>i` <${Ut} id=${s} />`;return i`<${kt} title=${e.container}><p>${e.parts}</p><${sn} ids=${n} more=${o} /><//>`}function _u({id:t}){let e=tn(t),n=qe(t.split("/")[0]),o=v(t,"promise"),s=bs(t),r=v(t,"isContainer")==="true"?Yg:Xg;return i`
    <${kt} title=${o?e.promise:e.what}>
      <${Le} text=${o} />
      <${Le} text=${v(t,"summary")} />
      ${v(t,"isNew")==="true"&&i`<p class="zacht">${b(e.new,{when:Zn(n.date,n)})}</p>`}
      ${v(t,"numberedByUs")==="true"&&i`<p class="zacht">${e.numbered}</p>`}
      <${Xt} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${na} id=${t} />
    ${s.length>0&&i`<${kt} title=${k.thing.further}><${wn} pairs=${s} /><//>`}
    <${ks} id=${t} />
  `}var tn,Xg,vu=M(()=>{"use strict";V();N();A();gn();K();at();qt();Ot();Oe();Ks();ao();tn=t=>Kt(xt(t)).thing.undertaking;Xg=({id:t})=>i`
  <${kt} title=${tn(t).progress}><${Ug} id=${t} /><${Gg} id=${t} /><${Kg} id=${t} /><//>
  <${kt} title=${tn(t).who}><${Jg} id=${t} /><${Zg} id=${t} /><//>
  <${kt} title=${tn(t).steps}><${Qg} id=${t} /><//>
`});function nb({id:t}){let e=tb[bo(t)];return e?y.plans.filter(n=>!xt(t)||n===xt(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>i`<${eb} key=${n.plan.key} ...${n} />`):null}function ob({id:t}){let e=Ue(t,"inChapter"),n=[...bs(t),[Ae(t,"Legislation")?Vn.also_known:Vn.in_source,yt(t,"altLabel").join(", ")],[Vn.place,Jt(t).length>0&&i`<${Xt} of=${[t]} />`]],o=s=>i` <${Ut} id=${s} />`;return i`
    <${kt} title=${Vn.known}>
      ${Ae(t,"Facilitator")&&i`<p class="zacht">${Kt(xt(t)).thing.other.judged}</p>`}
      <${Le} text=${v(t,"summary")} />
      <${Le} text=${v(t,"rationale")} />
      <${wn} pairs=${n} />
    <//>
    <${na} id=${t} />
    ${e.length>0&&i`<${kt} title=${Vn.other.chapter}><${sn} ids=${rn(e)} more=${o} /><//>`}
    <${ks} id=${t} />
  `}function ab({id:t}){let e=W(z.route.query),n=X(e).gaps.filter(s=>s.pages.includes(t));if(!n.length)return null;let o=n.map(s=>i`<${Ec} list=${[s]} scenario=${e} />`);return i`
    <${kt} title=${b(Vn.gaps,{count:n.length})}>
      <${So} id="vragen" items=${o} first=${ie()?rb:sb} as="div" />
    <//>
  `}function ib({id:t}){let e=bo(t),n=[xu[e]&&i`<a href=${j(xu[e])}>${Vn.crumbs[e]}</a>`,I&&xt(t)?.title,...["inChapter","subMeasureOf"].map(o=>ct(t,o)&&i`<${T} id=${ct(t,o)} />`),St(t)].filter(Boolean);return i`<p class="kruimel">${n.map((o,s)=>[s>0&&" › ",o])}</p>`}function Su({route:t}){let e=t.path.slice(1).join("/");if(!jt(e))return i`<${po} />`;let n=S(e),o=bo(e),s=lb[o],r=()=>{let l=b(Vn.footnote,{kind:St(e),name:n,said:v(e,"promise")||v(e,"summary")});return zs(l.trim().replace(/([^.!?])$/,"$1."),Jt(e),null,xt(e)||st())},a=o==="undertaking"&&v(e,"isContainer")!=="true";return i`
    <${ib} id=${e} />
    <${Y} text=${Ae(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${a&&i`<p><${Ut} id=${e} /></p>`}
    <//>
    <${nb} id=${e} />
    <div class="acties bovenaan">
      <${Nn} text=${r} />
      <a href=${j(["graaf","omgeving"],{ding:e})}>${Vn.around}</a>
    </div>
    <${s} id=${e} />
    <${ab} id=${e} />
  `}var Vn,il,tb,eb,sb,rb,xu,lb,Ou=M(()=>{"use strict";V();et();Wt();N();Mt();A();gn();K();at();qt();Vt();so();ss();Ot();Oe();Ks();bu();wu();vu();ao();Hs();Vn=k.thing,il=k.thing.route,tb={organisation:(t,e)=>y.partners[I?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:bn},eb=({plan:t,steps:e})=>i`
  <div class="routelijn">
    <ol aria-label=${I?b(il.of_plan,{plan:t.title}):il.label}>
      ${t.steps.map(n=>i`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${il[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[sb,rb]=[3,2];xu={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};lb={undertaking:_u,organisation:gu,step:yu,other:ob}});function pb({row:t,date:e}){let n=Cu(t,e);return i`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${De.kinds[t.kind]}</span>${" "}
          ${t.id&&i`<${T} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${n&&i`<span class="zacht"> – ${n}</span>`}
        </p>
        <${Lc} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}function mb({years:t}){return i`
    <${cn}>
      <${Sn} />
      <${ls} />
      <div class="velden">
        <${xn} name="tekst" />
        <${Et} label=${De.fields.what} name="wat" options=${Object.entries(De.kinds)} />
        <${Et} label=${De.fields.step} name="stap" options=${Ne} />
        <${Et} label=${De.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${lo} names=${fb} />
      </div>
    <//>
  `}function Mu({route:t}){let e=W(t.query),n=t.query,o=y.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),s=o.filter(l=>(!n.wat||l.kind===n.wat)&&(!n.stap||l.steps.includes(n.stap))&&(!n.jaar||sa(l)===n.jaar)&&(!n.tekst||Ve(cb(l),n.tekst))),r=E(De.count,s.length),a={of:sa,titles:P(s.map(sa)).map(l=>[l,l])};return i`
    <${Y} text=${De.title}>
      <p class="uitleg">${De.intro} <a href=${j("beloften")}>${De.lanes}</a>.</p>
    <//>
    <${mb} years=${P(o.map(sa))} />
    <p class="telling">${r}<${Ht} name="tijdlijn.csv" rows=${()=>ub(s,e)} /></p>
    ${oo("tijdlijn",s,a).map(l=>i`
        <section key=${l.more?"meer":l.key} class="vouwdeel">
          ${l.folds?i`<${Pn} part=${l} level=${2} names=${db(l.rows)}
                  count=${E(De.count,l.rows.length)} />`:i`<h2>${l.title}</h2>`}
          <ol class=${l.open?"tijden":"tijden dicht"}>
            ${l.rows.map(c=>i`<${pb} row=${c} date=${e.date} />`)}
          </ol>
        </section>
      `)}
    <${Dt} text=${r} />
  `}function $b({rows:t,chosen:e,plan:n,scenario:o}){let{named:s}=En(o,n),r=Kt(n).shared.outcomes;return i`
    <div class="tegels-uitkomst" role="group" aria-label=${_t.tiles_label}>
      ${wr(t,r).map(([a,{tile:l,number:c}])=>i`
          <button type="button" id=${`uitkomst-${a}`} aria-pressed=${String(e===a)}
            onClick=${()=>D({uitkomst:e===a?null:a})}>
            <${ps} outcome=${a} />
            <span class="getal">
              ${c?s[c].value:t.filter(p=>p.outcome===a).length}
            </span>
            <span>${b(l,{date:Z(He(n.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function kb({rows:t,plan:e,date:n}){let{outcomes:o}=k.shared,s=Object.keys(o).find(a=>o[a].open),r=t.filter(a=>a.outcome===s).sort((a,l)=>J(a.day,l.day));return i`
    <aside class="langst-open">
      <h2>${_t.open.title}</h2>
      <p>${r.length?b(_t.open.said,{date:Z(He(e.key,n))}):_t.open.none}</p>
      <ul>
        ${r.slice(0,bb).map(a=>i`
            <li key=${a.id}>
              <${ps} outcome=${a.outcome} />
              <span>
                <${T} id=${a.work} text=${a.short} />${" "}${a.what||""}
                <span class="bij">${a.modality}: ${a.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${j("aandachtspunten",{vraag:"deadline-verstreken"})}>${_t.open.gaps}</a></p>
      <h2>${_t.read.title}</h2>
      <ul class="leesregels">${_t.read.lines.map(a=>i`<li>${a}</li>`)}</ul>
    </aside>
  `}function wb({plan:t,scenario:e,chosen:n}){let o=yo(t,e.date),s=yc(t,e.date),r=o.filter(a=>!n||a.outcome===n);return i`
    <section>
      ${I&&i`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${b(_t.intro,{count:o.length,undated:s.length})}</p>
      <p>${En(e,t).said.overdue}</p>
      <${$b} rows=${o} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${cu} plan=${t} rows=${r} date=${e.date} /><${yb} plan=${t} rows=${r} /></div>
        <${kb} rows=${o} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${_t.table}</summary>
        <${dt} id=${`beloften-${t.key}`} caption=${_t.caption} rows=${r} columns=${ju} sort="dag" />
      </details>
      ${s.length>0&&i`
          <details class="tweeling">
            <summary>${b(_t.undated,{count:s.length})}</summary>
            <ul>
              ${s.map(a=>i`<li>
                  <${T} id=${a.work} />: ${a.quote}${a.what&&`, ${a.what}`}
                  ${a.stand&&`; ${a.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function Lu({route:t}){let e=W(t.query),n=_c(e),o=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",s=n.flatMap(r=>yo(r,e.date)).filter(r=>!o||r.outcome===o);return i`
    <${Y} text=${_t.heading} title=${_t.title} />
    <${cn}><${Sn} /><${ls} /><//>
    ${n.map(r=>i`<${wb} key=${r.key} plan=${r} scenario=${e} chosen=${o} />`)}
    ${!n.length&&i`<p>${_t.none}</p>`}
    <p class="acties">
      <${Ht} name="beloften.csv" rows=${()=>gb(s,e)} />
      ${n.length>0&&i`<${io} name="beloften" title=${_t.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
      <a href=${j("tijdlijn")}>${_t.all_events}</a>
    </p>
    <${Dt} text=${E(_t.lane_total,s.length)} />
  `}var _t,De,cb,Cu,sa,db,ub,fb,hb,ju,gb,bb,yb,Tu=M(()=>{"use strict";Qn();V();et();Wt();N();Mt();A();K();at();qt();Ye();Vt();so();rs();ol();Ot();Ds();Oe();_t=k.promises,De=k.timeline,cb=t=>[t.id&&S(t.id),t.what].filter(Boolean).join(": "),Cu=(t,e)=>[t.progress&&t.id&&Ge(t.id,e),t.stand[e]].filter(Boolean).join("; "),sa=t=>t.day.slice(0,4);db=t=>P(t.map(e=>e.id?S(e.id):e.what)),ub=(t,e)=>[[...De.csv,...Re],...t.map(n=>[n.when,De.kinds[n.kind],n.id&&S(n.id),n.what,Cu(n,e.date),Jt(n.at).map(bt).join("; "),...Qt(e,n.plan||n.at)])],fb=["tekst","wat","stap","jaar"];hb=t=>{let e=Xn(t.plan).lanes[t.lane];return e?Yo(e):""},ju=[{key:"dag",label:_t.columns.day,text:t=>t.day,cell:t=>t.by},Ze("actie",_t.columns.work,t=>t.work),{key:"wat",label:_t.columns.what,text:t=>t.what},{key:"woorden",label:_t.columns.quote,text:t=>t.quote},{key:"stand",label:_t.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?i`<${zo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:_t.columns.lane,text:hb}],gb=(t,e)=>{let n=s=>Jt(s.id).map(bt).join("; "),o=[...ju,{key:"bron",label:De.csv.at(-1),text:n}];return wo(o,t,s=>Qt(e,s.plan.key))},bb=6;yb=({plan:t,rows:e})=>i`
  <div class="lanenlijst">
    ${Xn(t).lanes.map((n,o)=>({lane:n,found:e.filter(s=>s.lane===o)})).filter(({found:n})=>n.length).map(({lane:n,found:o})=>i`
          <details>
            <summary>${Yo(n)}
              <span class="bij">
                ${E(_t.lane_total,o.length)}${el(o).map(s=>` · ${s}`)}
              </span>
            </summary>
            <ul>
              ${o.map(s=>i`
                  <li key=${s.id}>
                    <${zo} outcome=${s.outcome} on=${s.by} />
                    <span><${T} id=${s.work} text=${s.short} />${" "}${s.what||s.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`});function Fu({title:t,count:e,none:n,children:o}){return i`
    <section class="blok">
      <${I?"h3":"h2"}>${b(Un.part,{title:t,count:e})}<//>
      ${e?o:i`<p>${n}</p>`}
    </section>
  `}function _b({loss:t,scenario:e,id:n,title:o}){let s=l=>zu(t,l,e),r=l=>j("overzicht",{cel:$e(l.column,l.barrier,t.plan)}),a=[{key:"vak",label:Un.columns.cell,sort:!1,text:l=>ll(l,s(l)),cell:l=>s(l)?i`<a href=${r(l)}>${ll(l,s(l))}</a>`:ll(l,void 0)},{key:"nu",label:Un.columns.now,sort:!1,text:l=>Eu(s(l))},{key:"weg",label:Un.columns.lost,sort:!1,text:l=>l.said}];return i`<${dt} id=${n} caption=${o} hideCaption rows=${t.cells} columns=${a} />`}function vb({loss:t,names:e,scenario:n}){let o=qe(t.plan),{cells:s,none:r,...a}=o.words.losses,l=`verlies${o===y.plans[0]?"":`-${o.key}`}`,c=d=>[" ",i`<${Ut} id=${d} date=${n.date} />`],p=(d,u)=>i`
    <${Fu} title=${d} count=${u.length} none=${r}><${sn} ids=${u} more=${c} /><//>
  `;return i`
    <section>
      ${I&&i`<h2>${o.title}</h2>`}
      <p class="verlieskop">${xb(t,e)}</p>
      <p>${t.said}</p>
      <${Cb} loss=${t} scenario=${n} />
      <${Fu} title=${s} count=${t.cells.length} none=${r}>
        <${_b} loss=${t} scenario=${n} id=${l} title=${s} />
      <//>
      ${Object.keys(a).map(d=>({list:d,ids:t[d]||[]})).filter(({ids:d})=>d.length).map(({list:d,ids:u})=>p(a[d],u))}
      ${t.blocks.map(d=>p(d.said,d.acts))}
    </section>
  `}function xb(t,e){let n={alone:t.last_actor.length,acts:t.acts,count:e.length,source:ho(qe(t.plan))};return b(e.length===1?Un.heading.one:Un.heading.more,{...n,names:Fe(e)})}function cl({losses:t,names:e,scenario:n}){let o=Fe(e),s=()=>t.flatMap(r=>r.cells.map(a=>{let l=zu(r,a,n),c=l?tt(a.barrier):"";return[o,it(a.column),c,Eu(l),a.said,...Qt(n,r.plan)]}));return i`
    ${t.length?t.map(r=>i`<${vb} key=${r.plan} loss=${r} names=${e} scenario=${n} />`):ue(n).map(r=>i`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${Ht} name="wat-als.csv" rows=${()=>[[...Un.csv,...Re],...s()]} />
    </div>
  `}function Sb(t,e){let n=new Map(t.places.map(o=>[`${o.step}~${o.kind}`,o]));return X({...e,plan:t.plan}).places.map(o=>({key:o.kind||String(o.step),last_actor:[],only_lead:[],title:o.kind?B(it(o.kind)):tt(o.step),...n.get(`${o.step}~${o.kind}`),things:o.things}))}function Ob({place:t,date:e}){let{title:n,things:o,last_actor:s,only_lead:r}=t,a=o.filter(l=>!s.includes(l));return i`
    <li class=${s.length?"verlies":o.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${s.map(l=>i`<i key=${l} class="paal weg"></i>`)}
        ${a.map(l=>i`<i key=${l} class=${`paal b-${Ts(l,e)}`}></i>`)}
      </div>
      ${s.length>0&&i`
          <p class="verliestal">${b(No.lost,{count:s.length,total:o.length})}</p>
          <p class="verlieswoord">${No.lost_said}</p>
        `}
      ${r.length>0&&i`<p>${E(No.lead,r.length)}</p>`}
      ${(a.length>0||!o.length)&&i`<p class="zacht">${o.length?E(No.stays,a.length):No.nothing}</p>`}
    </li>
  `}function Cb({loss:t,scenario:e}){let{legend:n}=No,o=Sb(t,e),s=P(o.flatMap(a=>a.things.map(l=>Ts(l,e.date)))),r=Object.keys(y.codes.CellState).filter(a=>s.includes(a));return i`
    <section class="verliesbeeld">
      <h2>${No.title}</h2>
      <ul class="plaatsen">
        ${o.map(a=>i`<${Ob} key=${a.key} place=${a} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${b(n.lost,{source:ho(st(t.plan))})}</span>
        ${r.map(a=>i`<span><i class=${`paal b-${a}`}></i> ${U("CellState",a)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var No,Un,zu,Eu,ll,Au=M(()=>{"use strict";V();et();N();Mt();A();yn();K();at();qt();Vt();Ot();Oe();No=k.whatif.picture,Un=k.whatif,zu=(t,e,n)=>X({...n,plan:t.plan}).matrix.kind.find(o=>o.column===e.column&&o.barrier===e.barrier),Eu=t=>t?Sr(t):Un.no_cell,ll=(t,e)=>{let n=B(it(t.column));return e?b(Un.cell,{kind:n,step:tt(t.barrier).toLowerCase()}):n}});function jb({notations:t,names:e,scenario:n}){let[o,s]=ot(null),r=[n.key,...t].join();if(Fn(()=>{let c=!0;return s(null),lt().ask("answer",{options:Mb(t,n)}).then(p=>{c&&(s(p),mt(vt.done))}).catch(p=>c&&s({silent:p.message||vt.silent})),()=>{c=!1}},[r]),!o)return i`<div><p>${vt.busy}</p></div>`;if(o.silent)return i`<div><p>${o.silent}</p></div>`;let a=c=>!n.plan||c.plan===n.plan,l=E(vt.questions,o.gaps.filter(a).length);return i`
    <div>
      <${cl} losses=${o.losses.filter(a)} names=${e} scenario=${n} />
      <p>${b(vt.with_this,{questions:l,now:X(n).gaps.length})}</p>
    </div>
  `}function Lb({acting:t,chosen:e}){let[n,o]=ot(""),s=c=>D({zonder:c.map(pl).join(",")}),r=c=>{if(e.includes(c))return s(e.filter(p=>p!==c));s(nn()?[...e,c]:[c])},a=c=>[S(c),...yt(c,"altLabel")].join(" "),l=t.filter(c=>Ve(a(c),n));return i`
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
          <button type="button" class="klein" onClick=${()=>Es(location.href,vt.shared)}>${vt.share}</button>
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
              id=${`zonder-${pl(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}
            >${S(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&i`<p>${vt.none_found}</p>`}
    ${!nn()&&i`<p class="zacht">${vt.alone}</p>`}
  `}function Tb({most:t,scenario:e}){let n=({steps:s,alone:r,lead:a})=>[r>0&&E(vt.start.alone,r),r>0&&(s.length?b(vt.start.steps,{steps:Fe(s.map(l=>tt(l).toLowerCase()))}):vt.start.no_step),a>0&&E(vt.start.lead,a)].filter(Boolean),o=ho(st(e.plan));return i`
    <section id="begin">
      <h2>${vt.start.title}</h2>
      <p class="zacht">${b(vt.start.said,{source:o})}</p>
      <ul class="beginlijst">
        ${t.map(s=>i`
            <li key=${`${s.who}${s.plan}`}>
              <a href=${j("wat-als",{zonder:v(s.who,"notation")})}>${S(s.who)}</a>
              <span class="bij">${I?`${qe(s.plan).title}: `:""}${n(s).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&i`<p>${vt.start.nobody}</p>`}
    </section>
  `}function Bu({route:t}){let e=W(t.query),{without:n,most:o}=X(e),s=Object.keys(n).filter(p=>n[p].length).sort((p,d)=>J(S(p),S(d))),r=(t.query.zonder||"").split(",").map(fe).filter(Boolean),a=r.map(p=>S(p)),[l]=r,c=r.length>1&&nn();return i`
    <${Y} text=${vt.title}><p class="uitleg">${vt.intro}</p><//>
    <${Ur} scenario=${e} />
    <div class="watals">
      <section class="weglaten filters"><${Lb} acting=${s} chosen=${r} /></section>
      <div>
        ${!r.length&&i`<${Tb} most=${o} scenario=${e} />`}
        ${r.length>0&&!c&&i`<${cl} losses=${n[l]||[]} names=${a.slice(0,1)} scenario=${e} />`}
        ${c&&i`<${jb} notations=${r.map(pl)} names=${a} scenario=${e} />`}
      </div>
    </div>
    <${Dt} text=${r.length===1?b(vt.said,{name:a[0]}):""} />
  `}var vt,Mb,pl,Nu=M(()=>{"use strict";ke();Qn();V();et();Wt();N();Mt();A();mn();K();at();Ye();Vt();Au();vt=k.whatif,Mb=(t,e)=>[...qo(e),...t.map(n=>["zonder",n])];pl=t=>v(t,"notation")});var Ru={};Hu(Ru,{answerTo:()=>X,compare:()=>J,csv:()=>Ro,data:()=>y,graphNow:()=>Zi,here:()=>z,matrixSvg:()=>Mi,scenarioOf:()=>W});function aa(t=null){for(let e of ia())e!==t&&(e.open=!1)}function Pu(){aa(),un().classList.remove("is-open"),ra().setAttribute("aria-expanded","false")}function Fb(){un()&&(ra().addEventListener("click",()=>{let t=un().classList.toggle("is-open");for(let e of ia())e.open=t;ra().setAttribute("aria-expanded",String(t))}),un().addEventListener("click",t=>{let e=t.target;e.closest("a")?Pu():e.closest("summary")&&!ie()&&aa(e.closest("details"))}),un().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=ia().find(n=>n.open);ie()?ra().focus():e?.querySelector("summary")?.focus(),Pu()}),document.addEventListener("click",t=>{!ie()&&!un().contains(t.target)&&aa()}),un().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!ie()&&!un().contains(e)&&aa()}))}function zb(t,e){if(!un())return;let n=[...un().querySelectorAll("a")],o=r=>Ma(r.hash).path,s=n.find(r=>o(r).join("/")===e.join("/"))||n.find(r=>o(r)[0]===t);for(let r of n){let a=o(r);r===s?r.setAttribute("aria-current","page"):r.removeAttribute("aria-current"),r.setAttribute("href",j(a))}for(let r of ia())r.classList.toggle("is-hier",!!r.querySelector("[aria-current]"))}function Eb(t,e){let n=Object.keys(y.views).length>0,o=Object.keys(y.comparisons).length>0,s={views:n||t==="graaf",comparisons:o||t==="vergelijk"};return Js=!Ss(e)||s.views!==n||s.comparisons!==o,Js?(fn(i`<p role="status">${k.werkplaats.busy}</p>`,Ct("inhoud")),la?lt().show(la,lt().own):dl||Ab(qo(e),s),!0):!1}async function Ab(t,e){dl=!0;try{la=(await lt().ask("page",{options:t,...e})).page,Js&&lt().show(la,lt().own)}catch(n){Js&&fn(i`<p role="alert">${n.message}</p>`,Ct("inhoud"))}dl=!1}function Bb(t){let e=t.path[0]||"overzicht",n=Ct("inhoud");ce()?.own&&Eb(e,W(t.query))||(n.className=`scherm-${e}`,fn(i`<${Iu[e]||Iu.onbekend} key=${t.path.join("/")} route=${t} />`,n),zb(e,t.path))}function ul(){let t=Ct("motor");t.hidden=!1;let{state:e,why:n,own:o}=lt();fn(i`<${vp} state=${e} why=${n} own=${o} />`,t)}function Nb(){Pb(),Js=!1,window.removeEventListener("werkplaats",ul),fn(null,Ct("inhoud")),fn(null,Ct("motor"))}var un,ra,ia,Iu,dl,la,Js,Pb,Du=M(()=>{"use strict";ke();V();et();Wt();N();Mt();A();mn();Qa();at();Vt();ji();gp();Sp();Fp();Np();Jp();Ad();Gd();Yd();au();Hs();$u();Ou();Tu();Nu();un=()=>Ct("menu"),ra=()=>Ct("menuknop"),ia=()=>[...un().querySelectorAll("details")];Ct("spring").addEventListener("click",t=>{t.preventDefault(),Ct("inhoud").focus()});Fb();Ct("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=Ct("zoek").value;location.hash=mc(e)||j("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:o,content:s}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:o,content:s};Es(b(e,{...r,sources:on()}),n)});Iu={__proto__:null,overzicht:Qd,dekking:Bp,aandachtspunten:Kp,partners:Wd,maatregelen:qd,naslag:Vd,gevraagd:Ud,tijdlijn:Mu,beloften:Lu,graaf:Ed,ding:Su,samenvatting:mu,vragen:ru,"wat-als":Bu,vergelijk:Tp,"weet-niet":hp,methode:$p,zoek:zd,...ce()&&{controleer:xp},onbekend:po},dl=!1,la="",Js=!1;ce()&&(Ct("eigen").hidden=!1,window.addEventListener("werkplaats",ul),ul());Ct("inhoud").replaceChildren();Pb=Hl(Bb);ce()&&window.addEventListener("andere-bladzijde",Nb,{once:!0});document.fonts.ready.then(()=>Zi()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja"});ke();pa();typeof DecompressionStream>"u"?Ct("te-oud").hidden=!1:ml().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(Du(),Ru))});})();
