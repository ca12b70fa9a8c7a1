"use strict";var ketenkaart=(()=>{var Rm=Object.defineProperty;var S=(t,e,o)=>()=>{if(o)throw o[0];try{return t&&(e=t(t=0)),e}catch(n){throw o=[n],n}};var Dm=(t,e)=>{for(var o in e)Rm(t,o,{get:e[o],enumerable:!0})};var vt,$n=S(()=>{"use strict";vt=t=>document.getElementById(t)});async function vl(){let t=Uint8Array.from(atob(vt("gegevens").textContent||""),o=>o.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));ha=Wm(await new Response(e).json())}function Wm(t){let e=[];for(let o of t)Array.isArray(o)?e.push(o.map(n=>e[n])):o&&typeof o=="object"?e.push(Object.fromEntries(Object.entries(o).map(([n,s])=>[n,e[s]]))):e.push(o);return e.at(-1)}var ha,ga=S(()=>{"use strict";$n()});function Pn(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var or=S(()=>{"use strict"});function Ol(t){var e=xl.get(this);return e||(e=new Map,xl.set(this,e)),(e=Sl(this,e.get(t)||(e.set(t,e=(function(o){for(var n,s,r=1,a="",l="",c=[0],p=function(m){r===1&&(m||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,a):r===3&&(m||a)?(c.push(3,m,a),r=2):r===2&&a==="..."&&m?c.push(4,m,0):r===2&&a&&!m?c.push(5,0,!0,a):r>=5&&((a||!m&&r===5)&&(c.push(r,0,a,s),r=6),m&&(c.push(r,m,0,s),r=6)),a=""},d=0;d<o.length;d++){d&&(r===1&&p(),p(d));for(var u=0;u<o[d].length;u++)n=o[d][u],r===1?n==="<"?(p(),c=[c],r=3):a+=n:r===4?a==="--"&&n===">"?(r=1,a=""):a=n+a[0]:l?n===l?l="":a+=n:n==='"'||n==="'"?l=n:n===">"?(p(),r=1):r&&(n==="="?(r=5,s=a,a=""):n==="/"&&(r<5||o[d][u+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),r=2):a+=n),r===3&&a==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Sl,xl,Cl=S(()=>{Sl=function(t,e,o,n){var s;e[0]=0;for(var r=1;r<e.length;r++){var a=e[r++],l=e[r]?(e[0]|=a?1:2,o[e[r++]]):e[++r];a===3?n[0]=l:a===4?n[1]=Object.assign(n[1]||{},l):a===5?(n[1]=n[1]||{})[e[++r]]=l:a===6?n[1][e[++r]]+=l+"":a?(s=t.apply(l,Sl(t,l,o,["",null])),n.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):n.push(l)}return n},xl=new Map});function hn(t){t&&t.parentNode&&t.remove()}function va(t,e,o){var n,s,r,a={},l=arguments.length;for(r in e)r=="key"?n=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:a[r]=e[r];return l>2&&(a.children=l>3?_a.call(arguments,2):o),xs(t,a,n,s,null)}function xs(t,e,o,n,s){var r={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ss,__v:s||++Ll,__i:-1,__u:0};return!s&&ht.vnode&&ht.vnode(r),r}function pr(t){return t.children}function rr(t,e){this.props=t,this.context=e,this.__g=0}function Xo(t,e){if(e==null)return t.__&&Xo(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:Xo(t)}function Vm(t){var e,o=t.__v,n=o.__e,s=[],r=[],a=t.__P;a&&((e=gn({constructor:Ss},o)).__v=o.__v+1,ht.vnode&&ht.vnode(e),xa(a,e,o,t.__n,a.namespaceURI,32&o.__u?[n]:null,s,n||Xo(o),32&o.__u,r),e.__v=o.__v,e.__.__k[e.__i]=e,Nl(s,e,r),o.__=o.__e=null,e.__e!=n&&zl(e))}function zl(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),zl(t)}function Ml(t){(8&t.__g||(t.__g|=8,Yo.push(t),ir++))&&ba==ht.debounceRendering||((ba=ht.debounceRendering)||queueMicrotask)(El)}function El(){try{for(var t,e=1;Yo.length;)Yo.length>e&&Yo.sort(Tl),t=Yo.shift(),e=Yo.length,8&t.__g&&Vm(t)}finally{(ir=Yo.length)&&(ba||queueMicrotask)(El)}}function Al(t,e,o,n,s,r,a,l,c,p,d){var u,m,f,h,w,$,y=n.__k||cr,_=e.length;for(c=Gm(o,e,y,c,_),u=0;u<_;u++)(f=o.__k[u])!=null&&(m=~f.__i&&y[f.__i]||lr,f.__i=u,$=xa(t,f,m,s,r,a,l,c,p,d),h=f.__e,(m.ref!=f.ref||8&m.__u)&&(m.ref&&Sa(m.ref,null,f,m),f.ref&&d.push(f.ref,f.__c||h,f)),w=w||h,4&f.__u?(c=Bl(f,c,t,!m.__v),m.__e&&(m.__e=null)):typeof f.type=="function"&&$!==void 0?c=$:h&&(c=h.nextSibling),f.__u&=-21);return o.__e=w,c}function Gm(t,e,o,n,s){var r,a,l,c,p,d,u,m,f,h=o.length,w=h,$=0,y=0,_=t.__k=Array(s);for(r=0;r<s;r++)(a=e[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=_[r]=xs(null,a):ya(a)?a=_[r]=xs(pr,{children:a}):a.constructor===Ss&&a.__b?a=_[r]=xs(a.type,a.props,a.key,a.ref,a.__v):_[r]=a,c=r+$,a.__=t,a.__b=t.__b+1,l=null,~(p=a.__i=Km(a,o,c,w))&&(w--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,p==c-1?$--:p==c+1?$++:p!=c&&(p>c?$--:$++,y=1)):(~p||(s>h?$--:s<h&&$++),typeof a.type!="function"&&(a.__u|=4))):_[r]=null;if(y){for(d=[],u=[],r=0;r<s;r++)if((a=_[r])&&16&a.__u){for($=0,m=d.length;$<m;)d[f=$+m>>1]<a.__i?$=f+1:m=f;d[$]=a.__i,u[r]=$+1}for($=d.length;r--;)u[r]&&(u[r]==$?$--:_[r].__u|=4)}if(w)for(r=0;r<h;r++)!(l=o[r])||2&l.__u||(l.__e==n&&(n=Xo(l)),Oa(l,l));return n}function Bl(t,e,o,n){var s,r,a,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Bl(s[r],e,o,!1));return e}for(e&&!e.parentNode&&(e=Xo(t))&&!e.parentNode&&(e=null),a=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!n&&o.moveBefore&&a.parentNode?o.moveBefore(a,e):o.insertBefore(a,e||null)),e=a;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Km(t,e,o,n){var s,r=t.key,a=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&a==l.type)return o;if(n>(c?1:0)){for(s=o-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s;for(s=o+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s}return-1}function jl(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function nr(t,e,o,n,s){var r,a;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||jl(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||jl(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(a=ka[e]||(ka[e]=Jm(e)),(t.__a||(t.__a={}))[e]=wa,r=e!=(e=e.replace(Fl,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,a,r):t.removeEventListener(e,a,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function Jm(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[sr]==null)e[sr]=wa++;else if(e[sr]<this.__a[t])return;return o(ht.event?ht.event(e):e)}}}function xa(t,e,o,n,s,r,a,l,c,p){var d,u,m,f,h,w,$,y,_,z,x,q,N,j,$t,re,C,V,K=e.type;if(e.constructor!==Ss)return null;128&o.__u&&(c=32&o.__u,d=o.__c.__z)&&(e.__u|=c,u=r=[],d.nodeType==8?l=ar(d,r):r.push(d),l=r[0]||l),(d=ht.__b)&&d(e);t:if(typeof K=="function"){m=a.length;try{if(y=e.props,_=(d=K.prototype)&&d.render,z=(d=K.contextType)&&n[d.__c],x=d?z?z.props.value:d.__:n,(f=o.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(_?e.__c=f=new K(y,x):(e.__c=f=new rr(y,x),f.constructor=K,f.render=Zm),z&&z.sub(f),f.state||(f.state={}),f.__n=n,f.__g|=8,f.__h=[],f.__k=[]),_&&(f.__s||(f.__s=f.state),K.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=gn({},f.__s)),gn(f.__s,K.getDerivedStateFromProps(y,f.__s)))),h=f.props,w=f.state,f.__v=e,o.__c){if(y!==h&&_&&!K.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(y,x),e.__v==o.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(y,f.__s,x)===!1){e.__v!=o.__v&&(f.props=y,f.state=f.__s,f.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(st){st&&(st.__=e)}),cr.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=Xo(o);break t}f.componentWillUpdate&&f.componentWillUpdate(y,f.__s,x),_&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(h,w,$)})}else _&&!K.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),_&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=x,f.props=y,f.__P=t,f.__g&=-5,q=ht.__r,N=_?25:0;do f.__g&=-9,q&&q(e),d=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++N<25);_&&(cr.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(n=gn({},n,f.getChildContext())),_&&o.__c&&f.getSnapshotBeforeUpdate&&($=f.getSnapshotBeforeUpdate(h,w)),j=d&&d.type===pr&&d.key==null?d.props.children:d,y.__P&&(d=l,s=(t=y.__P).namespaceURI,c=r=null,o.props&&o.props.__P!=t&&(o.__k.some(function(st){st&&Oa(st,st)}),o.__k=null),l=o.__k?Xo(o,0):null),l=Al(t,ya(j)?j:[j],e,o,n,s,r,a,l,c,p),y.__P&&(e.__e=null,l=d),e.__u&=-161,u&&u.some(hn),f.__h.length&&a.push(f),1&f.__g&&(f.__g&=-4)}catch(st){if(a.length=m,e.__v=null,c||r)if(st&&st.then){if(e.__u|=128|c,r){for(~(C=r.indexOf(l||void 0))||(C=r.length);(V=r[C-1])&&V.nodeType==8;)C--;for(;C<r.length;C++)if(V=r[C])if(r[C]=null,$t){if(V==re)break}else{if(V.nodeType!=8)break;V.data.startsWith("$s")&&(re=ar($t=V))}}if(!$t){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;$t=l}(d=ar($t=e.__c.__z||(e.__c.__z=$t)))?(e.__e=$t,l=d):e.__e=l,l=l&&l.nextSibling}else r&&r.some(hn);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),st&&st.then||Pl(e),ht.__e(st,e,o)}}else l=e.__e=Qm(o.__e,e,o,n,s,r,a,c,p,t);return(d=ht.diffed)&&d(e),l}function ar(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function Pl(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Pl))}function Nl(t,e,o){for(var n=0;n<o.length;)Sa(o[n++],o[n++],o[n++]);ht.__c&&ht.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){ht.__e(r,s.__v)}})}function Qm(t,e,o,n,s,r,a,l,c,p){var d,u,m,f,h,w,$,y,_=o.props||lr,z=e.props,x=e.type;if(x=="svg"?s="http://www.w3.org/2000/svg":x=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(d=0;d<r.length;d++)if((h=r[d])&&(x?h.localName==x:h.nodeType==3)){t=h,r[d]=null;break}}if(!t){if(y=p.ownerDocument||document,!x)return y.createTextNode(z);t=y.createElementNS(s,x,z.is?z:p),l&&(ht.__m&&ht.__m(e,r),l=!1),r=null}if(x){if(p=x=="template"&&t.content||t,r=x=="textarea"&&z.defaultValue!=null?null:r&&_a.call(p.childNodes),!l&&r)for(_={},d=0;d<t.attributes.length;d++)_[(h=t.attributes[d]).name]=h.value;for(d in _)h=_[d],d=="dangerouslySetInnerHTML"?m=h:d=="children"||d in z||d=="value"&&"defaultValue"in z||d=="checked"&&"defaultChecked"in z||nr(t,d,null,h,s);for(d in z)h=z[d],d=="children"?f=h:d=="dangerouslySetInnerHTML"?u=h:d=="value"?w=h:d=="checked"?$=h:l&&typeof h!="function"||_[d]===h||nr(t,d,h,_[d],s);u?(l||m&&(u.__html==m.__html||u.__html==t.innerHTML)||(t.innerHTML=u.__html),e.__k=[]):(m&&(t.textContent=""),(x=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Um.test(x))&&(s="http://www.w3.org/1999/xhtml"),Al(p,ya(f)?f:[f],e,o,n,s,r,a,r?r[0]:o.__k&&Xo(o,0),l,c),r&&r.some(hn)),l&&x!="textarea"||(d="value",x=="progress"&&w==null?t.removeAttribute(d):w==null||w===t[d]&&(x!="progress"||w)||nr(t,d,w,_[d],s),d="checked",$!=null&&$!=t[d]&&nr(t,d,$,_[d],s))}else _===z||l&&t.data==z||(t.data=z);return t}function Sa(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){ht.__e(s,o)}}function Oa(t,e,o){var n,s,r,a;if(ht.unmount&&ht.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||Sa(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){ht.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(a=0;a<n.length;a++)n[a]&&Oa(n[a],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(s=ar(n,r=[]))&&(n==t.__e&&r.some(hn),hn(s),hn(n)),o||hn(t.__e),t.__e=t.__c=t.__=null}function Zm(t,e,o){return this.constructor(t,o)}function bo(t,e){var o,n,s,r;ht.__&&ht.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=xs(pr,{children:[t]}),s=[],r=[],xa(e,e.__k,n||lr,lr,e.namespaceURI,n?null:e.firstChild?_a.call(e.childNodes):null,s,n?n.__e:e.firstChild,o,r),Nl(s,e.__k,r),e.__k.props.children=null}var ht,Ll,qm,Yo,ba,ir,Tl,sr,Fl,wa,ka,Hm,Ss,lr,cr,Um,ya,_a,gn,dr=S(()=>{Ss=Symbol.for("pv"),lr={},cr=[],Um=/^m(i|n|o|s|text|space)$/,ya=Array.isArray,_a=cr.slice,gn=Object.assign;ht={__e:function(t,e,o,n){for(var s,r,a;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((a=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,n||{}),a=1),a&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw ir=0,t}},Ll=0,qm=function(t){return t!=null&&t.constructor===Ss},rr.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=gn({},this.state)),typeof t=="function"&&(t=t(gn({},o),this.props)),t&&(gn(o,t),this.__v&&(e&&this.__k.push(e),Ml(this)))},rr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Ml(this))},rr.prototype.render=pr,Yo=[],ir=0,Tl=function(t,e){return t.__v.__b-e.__v.__b},sr=Symbol(),Fl=/(PointerCapture)$|Capture$/i,wa=0,ka={},Hm=0});function mr(t,e){Et.__h&&Et.__h(Dt,t,ur||e),ur=0;var o=Dt.__H||(Dt.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function tt(t){return ur=1,Ym(Jl,t)}function Ym(t,e,o){var n=mr(Nn++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):Jl(void 0,e),function(r){var a=(n.__N||n.__)[0],l=n.t(a,r);Ma(a,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=Dt,!Dt.__f)){Dt.__f=!0;var s=Dt.shouldComponentUpdate;Dt.shouldComponentUpdate=function(r,a,l){var c=this.__H;if(!c)return!0;var p=!1,d=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,Ma(m.__[0],m.__N[0])||(d=!0))}),s){var u=s.call(this,r,a,l);return p?u||d:u}return!p||d}}return n.__}function Ao(t,e){var o=mr(Nn++,3);!Et.__s&&Ta(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,Dt.__H.__h.push(o))}function At(t,e){var o=mr(Nn++,4);!Et.__s&&Ta(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,Dt.__h.push(o))}function tn(t){return ur=5,Ve(function(){return{current:t}},[])}function Ve(t,e){var o=mr(Nn++,7);return Ta(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function Xm(){var t;do{for(;t=ja.shift();)try{Os(t)}catch(o){Et.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=Kl.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Os),e.__h.some(La),e.__h=[]}catch(o){e.__h=[],Et.__e(o,t.__v)}}}while(ja.length)}function tf(t){var e,o=function(){clearTimeout(n),Vl&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);Vl&&(e=requestAnimationFrame(o))}function Gl(t){t!=1&&Il==Et.requestAnimationFrame||((Il=Et.requestAnimationFrame)||tf)(Xm)}function Os(t){var e=Dt,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),Dt=e}function La(t){var e=Dt;t.__c=t.__(),Dt=e}function Ta(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!Ma(o,t[n])})}function Jl(t,e){return typeof e=="function"?e(t):e}var Nn,Dt,Ca,Il,Ma,ur,Kl,ja,Et,Rl,Dl,Wl,ql,Hl,Ul,Vl,Fa=S(()=>{dr();Ma=Object.is,ur=0,Kl=[],ja=[],Et=ht,Rl=Et.__b,Dl=Et.__r,Wl=Et.diffed,ql=Et.__c,Hl=Et.unmount,Ul=Et.__;Et.__b=function(t){Dt=null,Rl&&Rl(t)},Et.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Ul&&Ul(t,e)},Et.__r=function(t){Dl&&Dl(t),Nn=0;var e=(Dt=t.__c).__H;e&&(Ca==Dt?Dt.__h=[]:(e.__h.some(Os),e.__h.some(La),Nn=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Ca=Dt},Et.diffed=function(t){Wl&&Wl(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Gl(Kl.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Ca=Dt=null},Et.__c=function(t,e){e.some(function(o){try{o.__h.some(Os),o.__h=o.__h.filter(function(n){return!n.__||La(n)})}catch(n){o.__h=[function(){throw n}]}}),ql&&ql(t,e)},Et.unmount=function(t){Hl&&Hl(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(s){try{if(s.__P&&s.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}s.__P=o,Gl(ja.push(s))}else Os(s)}catch(r){e=r}}),n.__H=void 0,e&&Et.__e(e,n.__v))};Vl=typeof requestAnimationFrame=="function"});function Ql(t){return Array.isArray(t)?t.map(Ql):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[va("wbr",null),e]:[e])}var Wt,i,F=S(()=>{"use strict";Cl();dr();Fa();dr();Fa();/*! What draws the screens and searches in them, bundled here:

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
*/Wt=()=>tn(null);i=Ol.bind((t,e,...o)=>va(t,e,...typeof t=="string"?o.map(Ql):o))});function Aa(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=s=>{try{return decodeURIComponent(s)}catch{return s}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([s,r])=>[of[s]||s,r]))}}function T(t,e={},o=!0){let n=o&&B.route?Object.fromEntries(ef.filter(a=>B.route.query[a]).map(a=>[a,B.route.query[a]])):{},s=new URLSearchParams;for(let[a,l]of Object.entries({...n,...e}))l&&s.set(a,l);return`#/${[t].flat().map(a=>encodeURIComponent(a).replaceAll("%2F","/")).join("/")}${[...s].length?`?${s}`:""}`}function D(t,e=!1){let o={...B.route.query};for(let[s,r]of Object.entries(t))r?o[s]=r:delete o[s];let n=T(B.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++za},"",n),Ea())}function Ea(t=!1){let e=Aa(location.hash),o=B.route?.path.join("/")===e.path.join("/");B.route=e,Zl(e),!o&&window.scrollTo(0,t&&Yl.get(history.state?.turn)||0)}function Xl(t){Zl=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),za=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>Yl.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let s=!!history.state;s||history.replaceState({turn:++za},""),Ea(s)};return window.addEventListener("popstate",n,{signal:o}),Ea(),B.started=!0,()=>e.abort()}var ef,of,B,Zl,za,Yl,ie,G=S(()=>{"use strict";ef=["plan","koppelingen","stand","verwachtingen","lezing","merk"],of={ernst:"gewicht"},B={route:{path:[],query:{}},started:!1},za=0,Yl=new Map;ie=t=>T(["ding",t])});function Ae(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function In(t,e,o){let n=t.get(e);n?n.push(o):t.set(e,[o])}var b,A,P,Bt,I,nf,U,L=S(()=>{"use strict";b=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),A=(t,e,o={})=>b(e===1?t.one:t.more,{count:e,...o}),P=t=>t.slice(0,1).toUpperCase()+t.slice(1),Bt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();I=t=>[...new Set(t)],nf=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),U=(t,e)=>nf.compare(t,e)});var k,Be,Rn,R,g,le,rt,Ge,gt,bn,Bo,ce,Pt,Ke,Y,en,fe,on,M=S(()=>{"use strict";ga();k=ha;for(let t of[k.queries,k.views,k.codes,...Object.values(k.codes),k.names,k.told,...Object.values(k.told),k.absent,k.dates,k.lists,k.kinds,k.called,k.works,k.partners,k.lookups,k.words,k.addresses])Object.setPrototypeOf(t,null);Be=new Map(Object.entries(k.things)),Rn=new Map(k.plans.map(t=>[t.key,t])),R=k.plans.length>1,g=k.words,le=t=>t?.words.page||g,rt=t=>Rn.get(t||"")||(R?void 0:k.plans[0]),Ge=t=>Rn.get(t),gt=t=>Rn.get(t.split("/")[0]),bn=(t,e)=>!e||!gt(t)||gt(t)?.key===e,Bo=[...new Map(k.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),ce=Bo[Bo.length-1].date,Pt=[...new Map(k.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Ke=(t,e)=>{let o=gt(t);return o?k.stands[e]?.[o.key]||o.date:e},Y=t=>k.dates[t]||t||"",en=(t=rt())=>t?.source||k.source,fe=t=>k.plans.filter(e=>!t.plan||e.key===t.plan),on=(t,e=rt())=>(e?e.dates:Bo).find(o=>o.date===t)?.label||Y(t)});async function fr(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}async function nc(t,e,o){let n=await it()?.ask("marked",{options:t,marks:e,kind:o});if(n)return n.data;let s=await fetch(`overleg?${new URLSearchParams([...t,["merk",e],["soort",o]])}`);if(!s.ok)throw new Error((await s.json()).message);return new Uint8Array(await s.arrayBuffer())}async function Pa(t){let e=it();if(e)return e.ask("check",{name:t.name,data:await $r(t)});let o={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return fr("controleer",{method:"POST",body:t,headers:o})}async function $r(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(b(g.check.unreadable,{name:t.name}))}}var Ba,it,Qt,Je,tc,ec,oc,sc,xe=S(()=>{"use strict";L();M();Ba=5*2**20,it=()=>window.werkplaats,Qt=()=>it(),Je=()=>k.served||!!it()&&it()?.state!=="off";tc=t=>it()?.ask("answer",{options:t})??fr(`antwoord?${new URLSearchParams(t)}`),ec=t=>it()?.ask("words",{passage:t})??fr(`api/woorden?vindplaats=${encodeURIComponent(t)}`),oc=t=>it()?.ask("find",{text:t})??fr(`api/zoek?woorden=${encodeURIComponent(t)}`);sc=()=>k.served?["docx","xlsx"]:Je()?["xlsx"]:[]});function X(t){let e=k.answers[t.key];if(!t.plan)return e;let o=s=>s.filter(r=>r.plan===t.plan),n=`${t.key}|${t.plan}`;return Na.has(n)||Na.set(n,{gaps:o(e.gaps),matrix:rc(e.matrix,o),without:rc(e.without,o),apart:o(e.apart),points:o(e.points),most:o(e.most),numbers:o(e.numbers),reach:o(e.reach),links:e.links,places:o(e.places)}),Na.get(n)}function Dn({date:t,stated:e,strict:o,expect:n}){let s=[["stand",t]];return e&&s.push(["koppelingen","genoemd"]),o&&s.push(["lezing","streng"]),n||s.push(["verwachtingen","uit"]),s}function H(t){let e=R&&Rn.has(t.plan)?t.plan:"",o=Bo.some(a=>a.date===t.stand)?t.stand:ce,n=t.koppelingen==="genoemd",s=Ia({plan:e,date:o,stated:n,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[s,{...s,expect:!0},{...s,expect:!0,date:ce}].map(Ia).find(sf)||Ia({plan:e,date:ce,stated:!1,expect:!0,strict:!1})}function Ia({plan:t,date:e,stated:o,expect:n,strict:s}){let r=`${e}|${o?"stated":"all"}|${n?"with":"without"}`;return{plan:t,date:e,stated:o,expect:n,strict:s,key:s?`${r}|strict`:r}}function Da(t,e,o){let n=r=>({...t,[e]:r});return new Set(o.map(([r])=>H(n(r)).key)).size===o.length?o:[]}var Na,rc,Po,Ra,sf,Wa,hr,dt=S(()=>{"use strict";M();xe();Na=new Map,rc=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));Po=(t,e)=>X({...t,plan:e.key}).numbers[0];Ra=t=>t.key in k.answers,sf=t=>Ra(t)||!!it();Wa=(t,e)=>Rn.get(e)?.steps.find(o=>o.notation===t)?.id,hr=t=>new Set(X(t).reach.flatMap(({plan:e,columns:o})=>o.filter(n=>n.undecided).map(n=>Wa(n.step,e))))});function gr(t,e=[],o=kn(t),n=()=>!0){let s=Bt(t),r=I([s,...e]);if(/^\d[\d.]*$/.test(s))return l=>l===s||l.startsWith(`${s}.`);if(o||s.length<2)return l=>r.includes(l);let a=(l,c)=>c.length>=af&&l.length>=c.length+lf&&l.endsWith(c)&&n(l.slice(0,-c.length));return l=>l.startsWith(s)||r.some(c=>l===c||a(l,c))}function Pe(t,e){let o=so(t).flatMap(Wn).map(Bt);return so(e).every(n=>o.some(gr(n)))}function br(t,e){let o=[],n=0;for(let{0:s,index:r}of t.matchAll(ac))Wn(s).map(Bt).some(e)&&(o.push({said:t.slice(n,r),on:!1},{said:s,on:!0}),n=r+s.length);return[...o,{said:t.slice(n),on:!1}]}var rf,af,lf,ac,cf,so,Wn,kn,ko=S(()=>{"use strict";L();rf=4,af=6,lf=3,ac=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,cf=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),so=t=>cf(t).match(ac)||[],Wn=t=>t.includes("-")?I([t,t.replaceAll("-",""),...t.split("-")]):[t],kn=t=>t.length>1&&t.length<=rf&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});var pf,dc,uc,Cs,qn,df,mc,Ms,yr,Ga,qa,uf,fc,$c,Qa,Za,hc,mf,js,Ha,ff,$f,hf,gf,Ua,ic,bf,Ka,Ja,Va,kf,lc,cc,pc,kr,wr,gc,wf,bc=S(()=>{pf="ENTRIES",dc="KEYS",uc="VALUES",Cs=class{constructor(e,o){let n=e._tree,s=Array.from(n.keys());this.set=e,this._type=o,this._path=s.length>0?[{node:n,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:o}=qn(this._path);if(qn(o)==="")return{done:!1,value:this.result()};let n=e.get(qn(o));return this._path.push({node:n,keys:Array.from(n.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=qn(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>qn(e)).filter(e=>e!=="").join("")}value(){return qn(this._path).node.get("")}result(){switch(this._type){case uc:return this.value();case dc:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},qn=t=>t[t.length-1],df=(t,e,o)=>{let n=new Map;if(e===void 0)return n;let s=e.length+1,r=s+o,a=new Uint8Array(r*s).fill(o+1);for(let l=0;l<s;++l)a[l]=l;for(let l=1;l<r;++l)a[l*s]=l;return mc(t,e,o,n,a,1,s,""),n},mc=(t,e,o,n,s,r,a,l)=>{let c=r*a;t:for(let p of t.keys())if(p===""){let d=s[c-1];d<=o&&n.set(l,[t.get(p),d])}else{let d=r;for(let u=0;u<p.length;++u,++d){let m=p[u],f=a*d,h=f-a,w=s[f],$=Math.max(0,d-o-1),y=Math.min(a-1,d+o);for(let _=$;_<y;++_){let z=m!==e[_],x=s[h+_]+ +z,q=s[h+_+1]+1,N=s[f+_]+1,j=s[f+_+1]=Math.min(x,q,N);j<w&&(w=j)}if(w>o)continue t}mc(t.get(p),e,o,n,s,d,a,l+p)}},Ms=class t{constructor(e=new Map,o=""){this._size=void 0,this._tree=e,this._prefix=o}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[o,n]=yr(this._tree,e.slice(this._prefix.length));if(o===void 0){let[s,r]=Qa(n);for(let a of s.keys())if(a!==""&&a.startsWith(r)){let l=new Map;return l.set(a.slice(r.length),s.get(a)),new t(l,e)}}return new t(o,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,uf(this._tree,e)}entries(){return new Cs(this,pf)}forEach(e){for(let[o,n]of this)e(o,n,this)}fuzzyGet(e,o){return df(this._tree,e,o)}get(e){let o=Ga(this._tree,e);return o!==void 0?o.get(""):void 0}has(e){let o=Ga(this._tree,e);return o!==void 0&&o.has("")}keys(){return new Cs(this,dc)}set(e,o){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,qa(this._tree,e).set("",o),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,o){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=qa(this._tree,e);return n.set("",o(n.get(""))),this}fetch(e,o){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=qa(this._tree,e),s=n.get("");return s===void 0&&n.set("",s=o()),s}values(){return new Cs(this,uc)}[Symbol.iterator](){return this.entries()}static from(e){let o=new t;for(let[n,s]of e)o.set(n,s);return o}static fromObject(e){return t.from(Object.entries(e))}},yr=(t,e,o=[])=>{if(e.length===0||t==null)return[t,o];for(let n of t.keys())if(n!==""&&e.startsWith(n))return o.push([t,n]),yr(t.get(n),e.slice(n.length),o);return o.push([t,e]),yr(void 0,"",o)},Ga=(t,e)=>{if(e.length===0||t==null)return t;for(let o of t.keys())if(o!==""&&e.startsWith(o))return Ga(t.get(o),e.slice(o.length))},qa=(t,e)=>{let o=e.length;t:for(let n=0;t&&n<o;){for(let r of t.keys())if(r!==""&&e[n]===r[0]){let a=Math.min(o-n,r.length),l=1;for(;l<a&&e[n+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(n,n+l),p),t.delete(r),t=p}n+=l;continue t}let s=new Map;return t.set(e.slice(n),s),s}return t},uf=(t,e)=>{let[o,n]=yr(t,e);if(o!==void 0){if(o.delete(""),o.size===0)fc(n);else if(o.size===1){let[s,r]=o.entries().next().value;$c(n,s,r)}}},fc=t=>{if(t.length===0)return;let[e,o]=Qa(t);if(e.delete(o),e.size===0)fc(t.slice(0,-1));else if(e.size===1){let[n,s]=e.entries().next().value;n!==""&&$c(t.slice(0,-1),n,s)}},$c=(t,e,o)=>{if(t.length===0)return;let[n,s]=Qa(t);n.set(s+e,o),n.delete(s)},Qa=t=>t[t.length-1],Za="or",hc="and",mf="and_not",js=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let o=e.autoVacuum==null||e.autoVacuum===!0?Va:e.autoVacuum;this._options={...Ua,...e,autoVacuum:o,searchOptions:{...ic,...e.searchOptions||{}},autoSuggestOptions:{...bf,...e.autoSuggestOptions||{}}},this._index=new Ms,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Ja,this.addFields(this._options.fields)}add(e){let{extractField:o,stringifyField:n,tokenize:s,processTerm:r,fields:a,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let d of a){let u=o(e,d);if(u==null)continue;let m=s(n(u,d),d),f=this._fieldIds[d],h=new Set(m).size;this.addFieldLength(p,f,this._documentCount-1,h);for(let w of m){let $=r(w,d);if(Array.isArray($))for(let y of $)this.addTerm(f,p,y);else $&&this.addTerm(f,p,$)}}}addAll(e){for(let o of e)this.add(o)}addAllAsync(e,o={}){let{chunkSize:n=10}=o,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:a}=e.reduce(({chunk:l,promise:c},p,d)=>(l.push(p),(d+1)%n===0?{chunk:[],promise:c.then(()=>new Promise(u=>setTimeout(u,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),s);return a.then(()=>this.addAll(r))}remove(e){let{tokenize:o,processTerm:n,extractField:s,stringifyField:r,fields:a,idField:l}=this._options,c=s(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let d of a){let u=s(e,d);if(u==null)continue;let m=o(r(u,d),d),f=this._fieldIds[d],h=new Set(m).size;this.removeFieldLength(p,f,this._documentCount,h);for(let w of m){let $=n(w,d);if(Array.isArray($))for(let y of $)this.removeTerm(f,p,y);else $&&this.removeTerm(f,p,$)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let o of e)this.remove(o);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Ms,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let o=this._idToShortId.get(e);if(o==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(o),this._storedFields.delete(o),(this._fieldLength.get(o)||[]).forEach((n,s)=>{this.removeFieldLength(o,s,this._documentCount,n)}),this._fieldLength.delete(o),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:o,batchSize:n,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:n,batchWait:s},{minDirtCount:o,minDirtFactor:e})}discardAll(e){let o=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let n of e)this.discard(n)}finally{this._options.autoVacuum=o}this.maybeAutoVacuum()}replace(e){let{idField:o,extractField:n}=this._options,s=n(e,o);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,o){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&o,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let n=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Ja,this.performVacuuming(e,n)}),this._enqueuedVacuum)):this.vacuumConditionsMet(o)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,o){let n=this._dirtCount;if(this.vacuumConditionsMet(o)){let s=e.batchSize||Ka.batchSize,r=e.batchWait||Ka.batchWait,a=1;for(let[l,c]of this._index){for(let[p,d]of c)for(let[u]of d)this._documentIds.has(u)||(d.size<=1?c.delete(p):d.delete(u));this._index.get(l).size===0&&this._index.delete(l),a%s===0&&await new Promise(p=>setTimeout(p,r)),a+=1}this._dirtCount-=n}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:o,minDirtFactor:n}=e;return o=o||Va.minDirtCount,n=n||Va.minDirtFactor,this.dirtCount>=o&&this.dirtFactor>=n}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let o=this._idToShortId.get(e);if(o!=null)return this._storedFields.get(o)}search(e,o={}){let{searchOptions:n}=this._options,s={...n,...o},r=this.executeQuery(e,o),a=[];for(let[l,{score:c,terms:p,match:d}]of r){let u=p.length||1,m={id:this._documentIds.get(l),score:c*u,terms:Object.keys(d),queryTerms:p,match:d};Object.assign(m,this._storedFields.get(l)),(s.filter==null||s.filter(m))&&a.push(m)}return e===t.wildcard&&s.boostDocument==null||a.sort(cc),a}autoSuggest(e,o={}){o={...this._options.autoSuggestOptions,...o};let n=new Map;for(let{score:r,terms:a}of this.search(e,o)){let l=a.join(" "),c=n.get(l);c!=null?(c.score+=r,c.count+=1):n.set(l,{score:r,terms:a,count:1})}let s=[];for(let[r,{score:a,terms:l,count:c}]of n)s.push({suggestion:r,terms:l,score:a/c});return s.sort(cc),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,o){if(o==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),o)}static async loadJSONAsync(e,o){if(o==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),o)}static getDefault(e){if(Ua.hasOwnProperty(e))return Ha(Ua,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,o){let{index:n,documentIds:s,fieldLength:r,storedFields:a,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,o);c._documentIds=kr(s),c._fieldLength=kr(r),c._storedFields=kr(a);for(let[p,d]of c._documentIds)c._idToShortId.set(d,p);for(let[p,d]of n){let u=new Map;for(let m of Object.keys(d)){let f=d[m];l===1&&(f=f.ds),u.set(parseInt(m,10),kr(f))}c._index.set(p,u)}return c}static async loadJSAsync(e,o){let{index:n,documentIds:s,fieldLength:r,storedFields:a,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,o);c._documentIds=await wr(s),c._fieldLength=await wr(r),c._storedFields=await wr(a);for(let[d,u]of c._documentIds)c._idToShortId.set(u,d);let p=0;for(let[d,u]of n){let m=new Map;for(let f of Object.keys(u)){let h=u[f];l===1&&(h=h.ds),m.set(parseInt(f,10),await wr(h))}++p%1e3===0&&await gc(0),c._index.set(d,m)}return c}static instantiateMiniSearch(e,o){let{documentCount:n,nextId:s,fieldIds:r,averageFieldLength:a,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(o);return p._documentCount=n,p._nextId=s,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=a,p._dirtCount=l||0,p._index=new Ms,p}executeQuery(e,o={}){if(e===t.wildcard)return this.executeWildcardQuery(o);if(typeof e!="string"){let m={...o,...e,queries:void 0},f=e.queries.map(h=>this.executeQuery(h,m));return this.combineResults(f,m.combineWith)}let{tokenize:n,processTerm:s,searchOptions:r}=this._options,a={tokenize:n,processTerm:s,...r,...o},{tokenize:l,processTerm:c}=a,u=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(gf(a)).map(m=>this.executeQuerySpec(m,a));return this.combineResults(u,a.combineWith)}executeQuerySpec(e,o){let n={...this._options.searchOptions,...o},s=(n.fields||this._options.fields).reduce((w,$)=>({...w,[$]:Ha(n.boost,$)||1}),{}),{boostDocument:r,weights:a,maxFuzzy:l,bm25:c}=n,{fuzzy:p,prefix:d}={...ic.weights,...a},u=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,u,s,r,c),f,h;if(e.prefix&&(f=this._index.atPrefix(e.term)),e.fuzzy){let w=e.fuzzy===!0?.2:e.fuzzy,$=w<1?Math.min(l,Math.round(e.term.length*w)):w;$&&(h=this._index.fuzzyGet(e.term,$))}if(f)for(let[w,$]of f){let y=w.length-e.term.length;if(!y)continue;h?.delete(w);let _=d*w.length/(w.length+.3*y);this.termResults(e.term,w,_,e.termBoost,$,s,r,c,m)}if(h)for(let w of h.keys()){let[$,y]=h.get(w);if(!y)continue;let _=p*w.length/(w.length+y);this.termResults(e.term,w,_,e.termBoost,$,s,r,c,m)}return m}executeWildcardQuery(e){let o=new Map,n={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let a=n.boostDocument?n.boostDocument(r,"",this._storedFields.get(s)):1;o.set(s,{score:a,terms:[],match:{}})}return o}combineResults(e,o=Za){if(e.length===0)return new Map;let n=o.toLowerCase(),s=ff[n];if(!s)throw new Error(`Invalid combination operator: ${o}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[o,n]of this._index){let s={};for(let[r,a]of n)s[r]=Object.fromEntries(a);e.push([o,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,o,n,s,r,a,l,c,p=new Map){if(r==null)return p;for(let d of Object.keys(a)){let u=a[d],m=this._fieldIds[d],f=r.get(m);if(f==null)continue;let h=f.size,w=this._avgFieldLength[m];for(let $ of f.keys()){if(!this._documentIds.has($)){this.removeTerm(m,$,o),h-=1;continue}let y=l?l(this._documentIds.get($),o,this._storedFields.get($)):1;if(!y)continue;let _=f.get($),z=this._fieldLength.get($)[m],x=hf(_,h,this._documentCount,z,w,c),q=n*s*u*y*x,N=p.get($);if(N){N.score+=q,kf(N.terms,e);let j=Ha(N.match,o);j?j.push(d):N.match[o]=[d]}else p.set($,{score:q,terms:[e],match:{[o]:[d]}})}}return p}addTerm(e,o,n){let s=this._index.fetch(n,pc),r=s.get(e);if(r==null)r=new Map,r.set(o,1),s.set(e,r);else{let a=r.get(o);r.set(o,(a||0)+1)}}removeTerm(e,o,n){if(!this._index.has(n)){this.warnDocumentChanged(o,e,n);return}let s=this._index.fetch(n,pc),r=s.get(e);r==null||r.get(o)==null?this.warnDocumentChanged(o,e,n):r.get(o)<=1?r.size<=1?s.delete(e):r.delete(o):r.set(o,r.get(o)-1),this._index.get(n).size===0&&this._index.delete(n)}warnDocumentChanged(e,o,n){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===o){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${n}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let o=this._nextId;return this._idToShortId.set(e,o),this._documentIds.set(o,e),this._documentCount+=1,this._nextId+=1,o}addFields(e){for(let o=0;o<e.length;o++)this._fieldIds[e[o]]=o}addFieldLength(e,o,n,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[o]=s;let l=(this._avgFieldLength[o]||0)*n+s;this._avgFieldLength[o]=l/(n+1)}removeFieldLength(e,o,n,s){if(n===1){this._avgFieldLength[o]=0;return}let r=this._avgFieldLength[o]*n-s;this._avgFieldLength[o]=r/(n-1)}saveStoredFields(e,o){let{storeFields:n,extractField:s}=this._options;if(n==null||n.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let a of n){let l=s(o,a);l!==void 0&&(r[a]=l)}}};js.wildcard=Symbol("*");Ha=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,ff={[Za]:(t,e)=>{for(let o of e.keys()){let n=t.get(o);if(n==null)t.set(o,e.get(o));else{let{score:s,terms:r,match:a}=e.get(o);n.score=n.score+s,n.match=Object.assign(n.match,a),lc(n.terms,r)}}return t},[hc]:(t,e)=>{let o=new Map;for(let n of e.keys()){let s=t.get(n);if(s==null)continue;let{score:r,terms:a,match:l}=e.get(n);lc(s.terms,a),o.set(n,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,l)})}return o},[mf]:(t,e)=>{for(let o of e.keys())t.delete(o);return t}},$f={k:1.2,b:.7,d:.5},hf=(t,e,o,n,s,r)=>{let{k:a,b:l,d:c}=r;return Math.log(1+(o-e+.5)/(e+.5))*(c+t*(a+1)/(t+a*(1-l+l*n/s)))},gf=t=>(e,o,n)=>{let s=typeof t.fuzzy=="function"?t.fuzzy(e,o,n):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,o,n):t.prefix===!0,a=typeof t.boostTerm=="function"?t.boostTerm(e,o,n):1;return{term:e,fuzzy:s,prefix:r,termBoost:a}},Ua={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(wf),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},ic={combineWith:Za,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:$f},bf={combineWith:hc,prefix:(t,e,o)=>e===o.length-1},Ka={batchSize:1e3,batchWait:10},Ja={minDirtFactor:.1,minDirtCount:20},Va={...Ka,...Ja},kf=(t,e)=>{t.includes(e)||t.push(e)},lc=(t,e)=>{for(let o of e)t.includes(o)||t.push(o)},cc=({score:t},{score:e})=>e-t,pc=()=>new Map,kr=t=>{let e=new Map;for(let o of Object.keys(t))e.set(parseInt(o,10),t[o]);return e},wr=async t=>{let e=new Map,o=0;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]),++o%1e3===0&&await gc(0);return e},gc=t=>new Promise(e=>setTimeout(e,t)),wf=/[\n\r\p{Z}\p{P}]+/u});var Ya,wt,v,Ne,ut,Lt,Hn,No,Se,kc,nn,xt,Xa,wn,Tt,J,Oe,_r,wc,O,Ie,yc,yf,_c,Un,_f,$e,mt,Ht,W=S(()=>{"use strict";L();M();Ya=[],wt=(t,e)=>Be.get(t)?.[e]||Ya,v=(t,e)=>wt(t,e)[0]||"",Ne=(t,e)=>wt(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),ut=(t,e)=>Ne(t,e)[0]||"",Lt=t=>Be.has(t),Hn=t=>wt(t,"type"),No=t=>wc.get(t)||Ya,Se=(t,e)=>Hn(t).includes(e),kc=t=>Hn(t).map(e=>k.kinds[e]).find(Boolean),nn=t=>kc(t)?.page||"",xt=t=>kc(t)?.kind||"",Xa=t=>nn(t)==="organisation",wn=t=>nn(t)==="undertaking",Tt=t=>!!nn(t)&&!!v(t,"prefLabel"),J=(t,e)=>k.codes[t]?.[e]?.label||e||"",Oe=(t,e)=>J(k.lists[e],v(t,e)),_r=t=>k.names[t]||g.thing.foreign[t]||t,wc=new Map;for(let[t,e]of Be)for(let o of e.type||Ya)In(wc,o,t);O=t=>k.called[t]?.label||v(t,"prefLabel")||v(t,"title")||v(t,"summary")||t.slice(t.lastIndexOf("/")+1),Ie=t=>k.called[t]?.short||O(t),yc=[...Be.keys()].filter(wn),yf=[...Be.keys()].filter(Xa),_c=t=>Pt.find(e=>e.notation===t),Un=Object.entries(k.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e})),_f=new Map(yf.map(t=>[v(t,"notation"),t])),$e=t=>_f.get(t)||"",mt=t=>k.addresses[t]||"",Ht=t=>Ne(t,"passage")});function Of(){let t=new Map([...Be.keys()].filter(Tt).map(o=>[o,{sort:[xt(o)],text:k.called[o]?[O(o)]:[]}]));for(let[o,n]of Be){let s=wo.owners.flatMap(a=>Ne(o,a)),r=t.get([o,...s].find(a=>t.has(a)));r?.sort.push(...Sf(o)),r?.text.push(...wo.texts.flatMap(a=>n[a]||[]))}let e=o=>Number(wo.weights[o]??wo.weights.rest);return[...[...t].map(([o,n])=>({...{id:o,path:["ding",o],label:O(o),kind:xt(o),titles:xf(o),...n},weight:Math.min(...Hn(o).map(e))})),...Object.entries(k.queries).map(([o,{title:n,question:s,why:r}])=>{let a={titles:[n],sort:[wo.question],text:[s,r].filter(Boolean)};return{id:o,path:["vragen",o],label:n,kind:wo.question,...a,weight:e("question")}})]}function xc(){let t=new Map(Of().map(l=>[l.id,l])),e=[...t.values()],o=new Set,n=new js({fields:["titles","sort","text"],extractField:(l,c)=>c==="id"?l.id:l[c].join(" · "),tokenize:l=>so(l).flatMap(Wn),processTerm:l=>yn(l)?null:Bt(l),searchOptions:{tokenize:l=>[l],processTerm:l=>l}});n.addAll(e);for(let l of e)for(let c of[l.titles,l.sort,l.text].flat().flatMap(so).flatMap(Wn))yn(c)||o.add(Bt(c));let s=new Set(e.flatMap(l=>l.titles).flatMap(so).flatMap(Wn).filter(kn).map(Bt)),a=[...e.filter(l=>wo.synonyms.some(c=>Se(l.id,c))).map(l=>l.titles),...wo.same].map(l=>I(l.map(Ls))).filter(l=>l.length>1);return{items:t,known:o,shorts:s,mini:n,groups:a}}var wo,vf,yn,Ls,vc,xf,Sf,Sc=S(()=>{"use strict";bc();ko();L();M();W();wo=g.search,vf=new Set(wo.small),yn=t=>!kn(t)&&vf.has(Bt(t)),Ls=t=>` ${so(t).map(Bt).join(" ")} `,vc=new Map;for(let[t,e]of k.search.english)In(vc,t,e);xf=t=>I([O(t),Ie(t),...["prefLabel","altLabel"].flatMap(e=>wt(t,e)),...vc.get(t)||[]]),Sf=t=>wo.sorts.flatMap(e=>wt(t,e).flatMap(o=>[J(k.lists[e],o),...k.search.also[k.lists[e]]?.[o]||[]]))});function Ff(t){if(he.known.has(t))return ti.get(t)||[];let e=[1,2].map(o=>t.slice(0,-o)).filter(o=>o.length>2&&he.known.has(o));return[...ti.get(t)||[],...e.flatMap(o=>ti.get(o)||[o])]}function ei(t){let e=Bt(t),o=[e,e.replace(/s$/,"")].find(s=>he.shorts.has(s));if(o||kn(t))return gr(o||t,[],!0);let n=[...he.known].some(s=>s.startsWith(e));return gr(t,Ff(e),!1,s=>n||he.known.has(s))}function Cc(t){for(let e=t.length-1;e>1;e-=1){let[o,n]=[t.slice(0,e),t.slice(e)];if(!he.known.has(o)||e<Oc&&!he.shorts.has(o))continue;let s=n.length>=Oc&&he.known.has(n)?[n]:Cc(n);if(s.length)return[o,...s]}return[]}function zf(t){for(let e of t.length<Cf||/\d/.test(t)?[]:t.length<Mf?[1]:[1,2]){let n=he.mini.search(t,{fuzzy:e}).flatMap(s=>s.terms).find(s=>s[0]===t[0]);if(n)return[n]}return[]}function Mc(t){let e=so(t),o=e.filter(n=>!yn(n));return(o.length?o:e).flatMap(n=>{if(kn(n))return[n];let s=[()=>[n],()=>n.split("-"),()=>Cc(Bt(n)),()=>zf(Bt(n))];for(let r of s){let a=r();if(a.length&&a.every(l=>oi(ei(l)).length))return a}return[n]})}function Ef(t,e){let o=he.groups.flatMap(n=>n.filter(s=>s.length>jf&&e.includes(s)).flatMap(s=>n.filter(r=>r!==s).map(r=>e.replace(s,r))));return[t,...I(o).map(n=>so(n).filter(s=>!yn(s)))]}function Af(t,e){let[o,...n]=t.titles.map(Ls);return o===e?0:n.includes(e)?o.includes(e.trimEnd())?1:2:[o,...n].some(s=>s.startsWith(e.trimEnd()))?3:null}function ni(t){he=he||xc();let e=Mc(t),o=e.join(" "),n=so(t).filter(c=>e.length===1||!yn(c)).join(" "),s=Bt(o)===Bt(n)?Ls(t):Ls(o),r=Ef(e,s).map(c=>c.map(ei)),a=new Map;for(let c of r){let p=c.map(d=>({combineWith:Lf,queries:oi(d)}));if(!(!p.length||p.some(d=>!d.queries.length)))for(let[d,u]of Tf.entries())for(let{id:m,score:f}of he.mini.search({combineWith:"AND",queries:p},{fields:u})){let h=he.items.get(m),w=Af(h,s)??d+4;w<(a.get(m)?.place??Number.POSITIVE_INFINITY)&&a.set(m,{item:h,place:w,score:f})}}let l=[...a.values()].sort((c,p)=>c.place-p.place||c.item.weight-p.item.weight||p.score-c.score||U(c.item.label,p.item.label));return{found:l.map(({item:c})=>c),read:Bt(o)===Bt(n)||!l.length?"":o,answers:c=>r.flat().some(p=>p(c))}}function Tc(t,e){let o=r=>{let[a,l]=br(r,e);return l?.on?a.said.length:-1},n=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&o(r)>=0)||t.text.find(r=>r.length>60)||"",s=Math.max(0,o(n)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var Cf,Mf,Oc,jf,Lf,Tf,ti,he,oi,jc,Lc,si=S(()=>{"use strict";ko();G();L();M();Sc();Cf=6,Mf=10,Oc=4,jf=4,Lf="OR",Tf=[["titles"],["titles","sort"],["titles","sort","text"]],ti=new Map(k.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));oi=t=>[...he.known].filter(t);jc=t=>{let{found:e,read:o}=ni(t);return e.length===1&&!o?T(e[0].path):""},Lc=t=>I(Mc(t)).filter(e=>!yn(e)&&oi(ei(e)).length)});var Fc,Bf,ri,Ts,Zt,Qe,zc,ro=S(()=>{"use strict";L();M();Fc=new Map;for(let{rows:t,...e}of k.lines)for(let[o,n,...s]of t){let r={...e,from:o,to:n,of:s};for(let a of[o,n])In(Fc,a,r)}Bf=Object.fromEntries(Object.entries(k.absent).map(([t,e])=>[t,new Set(e)])),ri=(t,e=ce)=>!Bf[e]?.has(t),Ts=(t,e=ce)=>(Fc.get(t)||[]).filter(o=>ri(o.of[0]||o.from,e)),Zt=(t,e,o)=>Ts(t,o).filter(n=>n.name===e),Qe=(t,e,o)=>Zt(t,e,o).filter(n=>n.to===t).map(n=>n.from),zc=(t,e)=>t.from===e?t.to:t.from});var yo,Ec,Vn,ai,Gn,vr,sn,Pf,ge,xr,Kn,Fs,Yt=S(()=>{"use strict";G();M();ro();W();yo=t=>k.works[t]?.steps||[],Ec=t=>k.works[t]?.kinds||[],Vn=t=>k.works[t]?.leads||[],ai=t=>k.works[t]?.acts||[],Gn=(t,e)=>Zt(t,"at",e).flatMap(o=>o.of),vr=(t,e)=>Zt(t,"deadline",e).map(o=>o.from),sn=t=>v(t,"isGeneric")==="true",Pf={},ge=(t,e=ce)=>B.route.query.lezing==="streng"&&k.toldStrictly[e]?.[t]||k.told[e]?.[t]||Pf,xr=(t,e)=>ge(t,e).report||"",Kn=(t,e)=>ge(t,e).status||"",Fs=(t,e)=>ge(t,e).state||""});function zs(t,e,o,n=rt(o?.plan)){let{version:s,content:r}=k.meta;return b(Re.export.footnote,{said:t,sources:ao(n),addresses:e.map(a=>`; ${mt(a)}`).join(""),version:s+(r?b(Re.export.content,{hash:r.slice(0,12)}):""),scenario:o?`; ${at(o,n)}`:""})}var Re,De,Io,Jn,ao,rn,pe,te,Qn,et,lt,Nf,at,ot=S(()=>{"use strict";L();M();W();Yt();Re=g.shared,De=Re.silence,Io=(t=rt())=>t?b(le(t).shared.report,{date:Y(t.date)}):Re.reports,Jn=(t=rt())=>`${A(Re.nothing,t?1:2,{report:P(Io(t))})} ${De}`,ao=(t=rt())=>(t?[t]:k.plans).map(e=>`${e.document||e.title}, ${Y(e.date)}`).join("; "),rn=(t,e)=>[ge(t,e).word||"",ge(t,e).more||""],pe=(t,e)=>rn(t,e).filter(Boolean).join(", "),te=Object.fromEntries(Object.entries(k.codes.Basis).map(([t,e])=>[t,[e.screen,Re.bases[t]||P(e.label)]])),Qn=t=>J("Modality",t),et=t=>t===null?Re.all_steps:_c(t)?.label||t,lt=t=>J("InterventionKind",t),Nf=(t,e)=>e?on(Ke(e.key,t.date),e):t.date===ce?Re.choices.latest:b(Re.choices.others_latest,{date:on(t.date)}),at=(t,e=rt(t.plan))=>[Nf(t,e),t.stated?le(e).shared.choices.links_stated:Re.choices.links_all_said,t.strict&&Re.choices.strict_said,t.expect?Re.choices.with_said:Re.choices.without_said].filter(Boolean).join(" · ")});function ct(t){let e=vt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Ac(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),s=document.createElement("a");s.href=n,s.download=t,document.body.append(s),s.click(),s.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var We=S(()=>{"use strict";$n()});function If({text:t,done:e}){let o=Wt(),n=Wt();return At(()=>{o.current.showModal(),n.current.select()},[]),i`
    <dialog class="copy" aria-label=${Ro.by_hand} ref=${o} onClose=${e}>
      <p>${Ro.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Ro.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${g.shared.close}</button></form>
    </dialog>
  `}async function Es(t,e=Ro.copied){try{await navigator.clipboard.writeText(t),ct(e)}catch{let o=document.createElement("div");document.body.append(o),bo(i`<${If} text=${t} done=${()=>o.remove()} />`,o)}}function Ze(t,e,o){Ac(t,e,o),ct(b(Ro.downloaded,{name:t}))}function Zn(t,e){e.toBlob(o=>o?Ze(t,o,"image/png"):ct(b(Ro.too_large,{name:t})),"image/png")}var Ro,Do,Nt,Ut,Vt,io,St=S(()=>{"use strict";or();F();We();L();M();ot();Ro=g.shared.export;Do=({text:t,label:e=Ro.copy})=>i`<button type="button" class="klein" onClick=${()=>Es(t())}>${e}</button>`,Nt=({name:t,rows:e,label:o=Ro.csv,id:n})=>i`
  <button type="button" id=${n} onClick=${()=>Ze(t,Pn(e()),"text/csv;charset=utf-8")}>
    ${o}
  </button>
`,Ut=(t,e="")=>{let o=rt(e||t?.plan),n=o?[o]:k.plans;return[n.map(s=>Y(s.date)).join("; "),n.map(s=>s.document||s.title).join("; "),`ketenkaart ${k.meta.version} ${(k.meta.content||"").slice(0,12)}`.trim(),t?at(t,o):""]},Vt=Ro.heads,io=t=>R?[{key:"bronplan",label:g.shared.plan,text:e=>rt(t(e))?.title||""}]:[]});function Z({text:t,title:e=t,children:o}){let n=Wt();return At(()=>{document.title=`${e} – Ketenkaart`},[e]),At(()=>{B.started&&n.current.focus({preventScroll:!0})},[]),i`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function qt({text:t}){let{route:e}=B;return At(()=>{B.started&&t&&ct(t)},[t,e]),null}var de,Ft=S(()=>{"use strict";F();G();We();de=()=>window.matchMedia("(max-width: 44rem)").matches});function Or(t=null){for(let e of Cr())e!==t&&(e.open=!1)}function Bc(){Or(),lo().classList.remove("is-open"),Sr().setAttribute("aria-expanded","false")}function Pc(){lo()&&(Sr().addEventListener("click",()=>{let t=lo().classList.toggle("is-open");for(let e of Cr())e.open=t;Sr().setAttribute("aria-expanded",String(t))}),lo().addEventListener("click",t=>{let e=t.target;e.closest("a")?Bc():e.closest("summary")&&!de()&&Or(e.closest("details"))}),lo().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Cr().find(o=>o.open);de()?Sr().focus():e?.querySelector("summary")?.focus(),Bc()}),document.addEventListener("click",t=>{!de()&&!lo().contains(t.target)&&Or()}),lo().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!de()&&!lo().contains(e)&&Or()}))}function Nc(t,e){if(!lo())return;let o=[...lo().querySelectorAll("a")],n=r=>Aa(r.hash).path,s=o.find(r=>n(r).join("/")===e.join("/"))||o.find(r=>n(r)[0]===t);for(let r of o){let a=n(r);r===s?r.setAttribute("aria-current","page"):r.removeAttribute("aria-current"),r.setAttribute("href",T(a))}for(let r of Cr())r.classList.toggle("is-hier",!!r.querySelector("[aria-current]"))}var lo,Sr,Cr,Ic=S(()=>{"use strict";$n();G();Ft();lo=()=>vt("menu"),Sr=()=>vt("menuknop"),Cr=()=>[...lo().querySelectorAll("details")]});async function Rc(t,e){let o=await Qt().ask("take",{name:t.name,data:await $r(t),beside:e});if(!o.ok)return o;let{page:n}=await Qt().ask("page",{options:[],views:!1,comparisons:!1});return Qt().show(n,b(e?g.werkplaats.beside:g.werkplaats.alone,{name:t.name})),o}async function Wf(){await Qt().ask("shipped"),Qt().show()}function qc({files:t,children:e=null}){let[o,n]=tt("");async function s(r,a){n(be.saving),window.addEventListener("beforeunload",Dc);try{let{name:l,data:c}=await Qt().ask(r,a);Ze(l,c,Df[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",Dc)}return i`
    <div class="acties">
      ${t.map(({id:r,label:a,name:l,given:c})=>i`
          <button type="button" id=${r} onClick=${()=>s(l,c)}>${a}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}function Vc(){let t=Wt(),[e,o]=tt("");async function n(){let[s]=t.current.files;if(!s)return ct(be.first_source);o(be.busy);try{o((await Qt().ask("source",{data:await $r(s)})).message)}catch(r){o(r.message)}}return i`
    <section class="blok">
      <h2>${be.source}</h2>
      <p class="zacht">${be.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${be.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${n}>${be.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function Gc({state:t,why:e,own:o}){let n=g.werkplaats;return i`
    <p>
      ${o?i`<strong>${b(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:i`${b(n.shipped,{title:k.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var be,Rf,Df,Wc,Dc,Hc,Uc,ii=S(()=>{"use strict";F();We();L();M();xe();St();be=g.check,Rf="plan",Df={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};Wc=({start:t})=>i`
  <button type="button" id="open-plan" onClick=${()=>t(e=>Rc(e,!1))}>${be.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>Rc(e,!0))}>${be.beside}</button>
`;Dc=t=>t.preventDefault();Hc=({made:t,marked:e})=>i`
  <${qc}
    files=${[...t?[{id:"bewaar-werkmap",label:be.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:be.save_marked,name:"faults"}]:[]]}
  />
`,Uc=()=>i`
  <section class="blok">
    <h2>${be.save}</h2>
    <p class="zacht">${be.save_intro}</p>
    <${qc}
      files=${Object.entries(be.save_as).filter(([t])=>!(R&&t===Rf)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${Qt().own&&i`<button type="button" id="terug" onClick=${Wf}>${be.back}</button>`}
    <//>
  </section>
`});function ci(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let s=1;s<e.length-1;s+=1)t.arcTo(...e[s],...e[s+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function jr(t,e){let[o,n,s,r]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,s,n-o,r-s,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let a=o-(r-s);a<n;a+=7)t.moveTo(a,r),t.lineTo(a+(r-s),s);t.stroke(),t.restore()}function Jc(t,e){let[o,n]=[e[0],e[e.length-1]],s=n.x+95;t.save(),t.lineJoin="round";let r=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:a,y:l}of e)t.lineTo(a,l);t.lineTo(s,n.y),t.stroke()};t.strokeStyle=_n,t.lineWidth=14,r(),t.strokeStyle=Mr,t.lineWidth=1.5,t.setLineDash([10,8]),r(),t.beginPath(),t.moveTo(s,n.y-15),t.lineTo(s+22,n.y),t.lineTo(s,n.y+15),t.fillStyle=_n,t.fill(),t.restore()}function pi(t,e,o,n,s=5.5){t.beginPath(),t.arc(e,o,s,0,2*Math.PI),t.fillStyle=n==="full"?_n:Mr,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,s,Math.PI/2,-Math.PI/2),t.fillStyle=_n,t.fill()),t.beginPath(),t.arc(e,o,s,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=_n,t.stroke()}function Qc(t,e){let o=new Set(t.filter(s=>s.station).map(s=>s.id)),n=new Map(t.map(s=>[s.id,s.rail]));return e.flatMap(s=>{if(s.branch)return[{edge:s,...s.branch}];if(!o.has(s.to))return[];let r=n.get(s.from);return[{edge:s,head:s.to,stop:s.from,beside:r??0,between:r===void 0}]})}function As(t,{head:e,stop:o,beside:n}){let s=t.getPosition(e);return{from:s,x:s.x+n,y:t.getPosition(o).y}}function qf({from:t,x:e,y:o},{aside:n=0,top:s=t.y+34}){let r=[t.x+n,t.y],a=e===r[0]?[]:[[r[0],s],[e,s]];return[...n?[[t.x,t.y]]:[],r,...a,[e,o]]}function Zc(t,e,o,n){t.save(),t.lineCap="round";let s=o.map(r=>({on:n.has(r.edge.id),down:qf(As(e,r),r)}));for(let{down:r}of s)ci(t,r,3,Kc);for(let{on:r,down:a}of s)r&&ci(t,a,4,_n);t.restore()}function Yc(t,e,o,n){for(let s of o){let{x:r,y:a}=As(e,s),{left:l,right:c}=e.getBoundingBox(s.stop),p=(l+c)/2,{label:d,font:u}=e.body.nodes[s.stop].options;t.font=`${u.size}px ${u.face}`;let m=n.has(s.edge.id),f=s.between&&!m?t.measureText(d).width/2+8:(c-l)/2-6,h=r<p?p-f:p+f;Math.abs(h-r)>3&&ci(t,[[r,a],[h,a]],m?4:1.6,m?_n:Kc)}for(let s of o){let{x:r,y:a}=As(e,s);pi(t,r,a,s.edge.mark||"full",s.edge.mark?5.5:3)}}function di(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function Xc(t,e,o,n){let{x:s,y:r}=di(e,o);t.save(),t.beginPath(),t.arc(s,r,9,0,2*Math.PI),t.fillStyle=n?li:Mr,t.fill(),t.lineWidth=1.8,t.strokeStyle=li,t.stroke(),t.beginPath(),t.moveTo(s-4.5,r),t.lineTo(s+4.5,r),n||(t.moveTo(s,r-4.5),t.lineTo(s,r+4.5)),t.strokeStyle=n?Mr:li,t.stroke(),t.restore()}var _n,Kc,li,Mr,ui=S(()=>{"use strict";_n="#16212B",Kc="#8E8779",li="#0A4F7A",Mr="#FFFFFF"});function Tr(t,{nodes:e,edges:o,options:n,view:s,opened:r=[]},{onChoose:a,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let d=Qc(e,o),u=new Map(d.map(C=>[C.edge.id,C])),m=new vis.DataSet(e.map(({title:C,...V})=>p?V:{...V,title:C})),f=new vis.DataSet(o.map(C=>u.has(C.id)?{...C,hidden:!0}:C)),h=new vis.Network(t,{nodes:m,edges:f},structuredClone(n)),w=t.querySelector(".vis-network");w.setAttribute("role","application"),w.setAttribute("aria-label",t.dataset.title||"");for(let C of t.querySelectorAll("canvas"))C.setAttribute("aria-hidden","true");let $=e.filter(C=>C.slot).map(C=>C.id),y=e.filter(C=>C.station).sort((C,V)=>C.station-V.station),_=new Set,z="",x=()=>[...new Set([z,...r,...h.getSelectedNodes()])].filter(C=>C&&c(C));h.on("beforeDrawing",C=>{Zc(C,h,d,_);let V=y.map(K=>h.getPosition(K.id));V.length&&Jc(C,V);for(let K of $)jr(C,h.getBoundingBox(K))}),h.on("afterDrawing",C=>{Yc(C,h,d,_);for(let V of x())Xc(C,h,V,r.includes(V))});let q=C=>d.find(V=>tp(As(h,V),C,h.getScale()))?.edge.id,N=C=>x().find(V=>tp(di(h,V),C,h.getScale())),j=(C=.05)=>{if(!e.length||(h.fit({animation:!1,maxZoomLevel:1.15}),h.getScale()>=C))return;let K=Math.min(...e.map(Eo=>Eo.x))-85,st=Math.min(...e.map(Eo=>Eo.y))-30,me=t.clientWidth/C*.5,ae=Math.max(...e.map(Eo=>Eo.x))+85-K,Ee={x:ae<2*me?K+ae/2:K+me,y:st+t.clientHeight/C*.5};h.moveTo({position:Ee,scale:C,animation:!1})};h.on("click",({nodes:[C],edges:[V],pointer:K})=>{let st=N(K.canvas);st?l?.(st):a?.(q(K.canvas)??C??V??null)}),h.on("doubleClick",({nodes:[C]})=>C&&l?.(C));let $t=(C,V)=>{C&&c(C)!==(z===C)&&h.redraw(),C&&(z=C),p?.(C,V)};if(p){h.on("hoverNode",({node:K,pointer:st})=>$t(K,st.DOM)),h.on("hoverEdge",({edge:K,pointer:st})=>$t(K,st.DOM));for(let K of["blurNode","blurEdge","dragStart","zoom"])h.on(K,()=>$t(null));let C="",V=K=>{if(!d.length||K.buttons)return;let{left:st,top:me}=t.getBoundingClientRect(),ae={x:K.clientX-st,y:K.clientY-me},Ee=q(h.DOMtoCanvas(ae))||"";Ee!==C&&$t(Ee||null,ae),t.style.cursor=Ee||N(h.DOMtoCanvas(ae))?"pointer":"",C=Ee};w.addEventListener("pointermove",V),w.addEventListener("pointerleave",()=>window.setTimeout(()=>$t(null)))}s?h.moveTo({...s,animation:!1}):j(Lr);let re=new Map(o.map(C=>[C.id,C]));return{network:h,given:{nodes:e,edges:o,options:n},fit:j,view:()=>({position:h.getViewPosition(),scale:h.getScale()}),zoom:C=>h.moveTo({scale:Math.min(4,Math.max(.05,h.getScale()*C))}),select(C,V,K){let st=V.length?V:o.filter(zt=>C.includes(zt.from)||C.includes(zt.to)).map(zt=>zt.id),me=new Set(st.filter(zt=>re.has(zt))),ae=[..._,...me].filter(zt=>!u.has(zt)&&_.has(zt)!==me.has(zt));ae.length&&f.update(ae.map(zt=>me.has(zt)?{id:zt,width:3,color:{color:Hf}}:{id:zt,width:1.6,color:{color:re.get(zt).color}})),_=me;let Ee=C.filter(zt=>m.get(zt));if(h.setSelection({nodes:Ee,edges:[]},{highlightEdges:!1}),h.redraw(),!K||!Ee.length)return;Ee.some(zt=>{let{x:Q,y:er}=h.canvasToDOM(h.getPosition(zt));return Q>0&&Q<t.clientWidth&&er>0&&er<t.clientHeight})||h.focus(Ee[0],{scale:Math.max(h.getScale(),Lr),animation:!1})},show(C){h.fit({nodes:C.filter(V=>m.get(V)),animation:!1,maxZoomLevel:1.15}),h.getScale()<Lr&&h.moveTo({scale:Lr})},destroy:()=>h.destroy()}}function ep(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var Hf,Lr,Uf,tp,mi=S(()=>{"use strict";ui();Hf="#16212B",Lr=12/14,Uf=13,tp=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<Uf});function fi(t,e=null){let{version:o,content:n}=k.meta,s=(n||"").slice(0,12);return{title:t,source:`${[ao(),e&&at(e)].filter(Boolean).join(". ")}. ${De}`,foot:b(ap.foot,{version:o,content:s})}}function sp(t,e,o){let n=[""];for(let s of String(e).split(/\s+/)){let r=n[n.length-1]?`${n[n.length-1]} ${s}`:s;t.measureText(r).width<=o||!n[n.length-1]?n[n.length-1]=r:n.push(s)}return n}function Kf(t){let e=r=>t.rows.some(a=>a.group===r),o=Object.entries(t.looks.edges).filter(([r])=>e(r)),n=Object.entries(t.looks.nodes).filter(([r])=>t.nodes.some(a=>a.group===r)),s=t.layout==="route";return[...o.map(([,{color:r,dashes:a,mark:l,label:c}])=>s&&l?{line:!0,color:Vf,mark:l,label:c.replace(/^\W+/,"")}:{line:!0,color:r,dashes:a,label:c}),...n.map(([,{color:r,label:a}])=>({color:r,label:a})),...t.nodes.some(r=>r.slot)?[{slot:!0,label:ap.slot}]:[]]}function Jf(t,{line:e,slot:o,color:n,dashes:s,mark:r},a,l){if(o)return jr(t,{left:a-11,right:a+37,top:l-21,bottom:l+13});t.strokeStyle=n,t.fillStyle=n,t.lineWidth=3,t.setLineDash(s?[5,4]:[]),t.beginPath(),e?(t.moveTo(a,l-4),t.lineTo(a+26,l-4),t.stroke()):(t.arc(a+13,l-4,5.5,0,2*Math.PI),t.fill()),t.setLineDash([]),r&&pi(t,a+13,l-4,r)}function rp(t,e,o,n,s,r){let[a,l]=[o,n];t.font=`13px ${Yn}`;for(let c of e){let p=t.measureText(c.label).width+54;a>o&&a+p>o+s&&([a,l]=[o,l+24]),r&&(Jf(t,c,a,l),t.fillStyle=ip,t.fillText(c.label,a+34,l)),a+=p}return e.length?l+14:n}async function Qf(t,e,o,n,s){let r=o.map($=>({...$,...e[$.id]})),a=document.createElement("div");a.classList.add("doek","buiten"),document.body.append(a);let l=Tr(a,{nodes:r,edges:n,options:s}),c=r.map($=>l.network.getBoundingBox($.id)),[p,d]=[Math.min(...c.map($=>$.left))-20,Math.min(...c.map($=>$.top))-20],u=Math.max(...c.map($=>$.right))+(t.layout==="route"?130:20),m=Math.max(...c.map($=>$.bottom))+20,[f,h]=[u-p,m-d],w=Math.min(Gf,np/f,np/h);return Object.assign(a.style,{width:`${f*w}px`,height:`${h*w}px`}),l.network.setSize(`${f*w}px`,`${h*w}px`),l.network.moveTo({position:{x:p+f/2,y:d+h/2},scale:w,animation:!1}),await new Promise($=>{l.network.once("afterDrawing",$),l.network.redraw()}),{canvas:a.querySelector("canvas"),width:f,height:h,scale:w,done:()=>{l.destroy(),a.remove()}}}function Zf(t,e,o){let n=document.createElement("canvas"),s=n.getContext("2d"),r=Math.max(t.width,720)+2*co,a=r-2*co;s.font=`650 22px ${Yn}`;let l=sp(s,e.title,a);s.font=`13px ${Yn}`;let c=sp(s,e.source,a),p=co+l.length*27+c.length*18+12,u=rp(s,o,co,p+t.height+30,a,!1)+40;n.width=r*t.scale,n.height=u*t.scale,s.scale(t.scale,t.scale),s.fillStyle="#FFFFFF",s.fillRect(0,0,r,u),s.fillStyle=ip,s.font=`650 22px ${Yn}`;for(let[f,h]of l.entries())s.fillText(h,co,co+18+f*27);s.fillStyle=op,s.font=`13px ${Yn}`;let m=co+l.length*27;for(let[f,h]of c.entries())s.fillText(h,co,m+13+f*18);return s.drawImage(t.canvas,co,p,t.width,t.height),rp(s,o,co,p+t.height+30,a,!0),s.fillStyle=op,s.font=`13px ${Yn}`,s.fillText(e.foot,co,u-16),n}async function lp({name:t,picture:e,handle:o,scenario:n}){await document.fonts.ready;let{nodes:s,edges:r,options:a}=o.current.given,l=await Qf(e,o.current.network.getPositions(),s,r,a),c=Zf(l,fi(e.title,n),Kf(e));l.done(),Zn(`${t}.png`,c)}var ap,ip,op,Vf,Yn,co,np,Gf,$i=S(()=>{"use strict";L();M();ot();St();mi();ui();ap=g.graph.keep,ip="#16212B",op="#46525D",Vf="#8E8779",Yn=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'"),[co,np,Gf]=[28,12e3,2]});function Yf(t,e,o){let n="";for(let s=o;s<t+e;s+=o)n+=`M${Math.min(s,t)} ${Math.max(0,s-t)}L${Math.max(0,s-e)} ${Math.min(s,e)}`;return n}function Xf(t,e){let o="";for(let n=3;n<t-1;n+=4)for(let s=3;s<e-1;s+=4)o+=bi(n,s,.8);return o}function e$(t,e){return[...t.querySelectorAll(t$)].flatMap(n=>{let s=n.getScreenCTM();if(!s||!n.checkVisibility())return[];let r=window.getComputedStyle(n),a=u=>Number(n.getAttribute(u)||0),l=Fr(e.multiply(DOMMatrix.fromMatrix(s)));if(n.tagName==="text")return o$(n,l,r,a("x"),a("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,d=Number(r.opacity)*(hi(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:cp[n.tagName](a,n),...c,dash:p,opacity:d}]})}function o$(t,e,o,n,s){let r=o.textAnchor,a=!1,l=n-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),d=c instanceof Element?window.getComputedStyle(c):o,u=Number.parseFloat(d.fontSize);if(a&&p.startsWith(" ")&&(l+=vn(" ",u,d.fontWeight)),!p.trim())return[];a=!0;let m={at:n$(e,l,s),text:p.trim(),size:u,weight:d.fontWeight,fill:d.fill};return l+=vn(p.trim(),u,d.fontWeight),[m]})}function vn(t,e,o){return gi.font=`${o} ${e}px ${zr}`,gi.measureText(t).width}function s$(t,e,o){let{width:n,height:s}=e,r=Fr(o.translate(e.left,e.top)),a=[],l=t.borderTopLeftRadius==="50%",c=l?bi(n/2,s/2,n/2-1):Bs(0,0,n,s),p=window.getComputedStyle(document.body).backgroundColor;hi(t.backgroundColor)&&t.backgroundColor!==p&&a.push({at:r,d:c,fill:t.backgroundColor});let d=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?a.push({at:r,d:Yf(n,s,9),fill:"none",stroke:d[d.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?a.push({at:r,d:Xf(n,s),fill:d[0]}):t.backgroundImage.startsWith("linear")&&a.push({at:r,d:Bs(0,s/2-1,n,2),fill:d[0]});for(let[,f,h,w]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?a.push({at:r,d:Bs(0,s+Number(h),n,-Number(h)),fill:f}):a.push({at:r,d:Bs(+w/2,+w/2,n-+w,s-+w),fill:"none",stroke:f,wide:+w});let u=f=>({wide:Number.parseFloat(t.getPropertyValue(`border-${f}-width`)),stroke:t.getPropertyValue(`border-${f}-color`),dash:t.getPropertyValue(`border-${f}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${n}`,bottom:`M0 ${s}h${n}`,left:`M0 0v${s}`,right:`M${n} 0v${s}`};if(l&&u("top").wide)a.push({at:r,d:c,fill:"none",...u("top")});else for(let[f,h]of Object.entries(m)){let w=u(f);w.wide&&hi(w.stroke)&&a.push({at:r,d:h,fill:"none",...w})}return a}function r$(t,e,o){let n=window.getComputedStyle(t.parentElement),s=Number.parseFloat(n.fontSize),r=document.createRange(),a=[];for(let{0:p,index:d}of t.data.matchAll(/\S+/g)){r.setStart(t,d),r.setEnd(t,d+p.length);let u=r.getBoundingClientRect(),m=a[a.length-1];m&&Math.abs(m.on.top-u.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,u.right-m.on.left,m.on.height)):a.push({on:u,text:p})}vn("",s,n.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=gi.measureText("x");return a.map(({on:p,text:d})=>{let u=d;for(;u&&p.left+vn(u,s,n.fontWeight)>o+1;)u=u.slice(0,-1);u!==d&&(u=`${u.slice(0,-1).trim()}…`);let m=Fr(e.translate(p.left,p.top+p.height*l/(l+c))),f=n.fontStyle==="italic"?n.fontStyle:"";return{at:m,text:u,size:s,weight:n.fontWeight,fill:n.color,slant:f}})}function pp(t,e,o){let n=window.getComputedStyle(t);if(!t.checkVisibility()||n.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return e$(t,e);let s=t,r=n.transform;r!=="none"&&(s.style.transform="none");let a=t.getBoundingClientRect(),l=e;if(r!=="none"){let[d,u]=n.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(a.left+d,a.top+u).multiply(new DOMMatrix(r)).translate(-a.left-d,-a.top-u)}let c=r==="none"&&n.overflowX==="hidden"?Math.min(o,a.right):o,p=[...t.childNodes].flatMap(d=>d instanceof Text?r$(d,l,c):d instanceof Element?pp(d,l,c):[]);return s.style.transform="",[...s$(n,a,l),...p]}function ki(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:o,top:n,width:s,height:r}=t.getBoundingClientRect(),a=pp(t,new DOMMatrix([1,0,0,1,-o,-n]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=a.map(p=>p.at[4]+p.at[0]*vn(p.text||"",p.size||0,p.weight||"")),c=[...a.filter(p=>p.d),...a.filter(p=>p.text)];return{width:Math.max(s,...l),height:r,shapes:c}}var Fr,hi,Bs,bi,cp,t$,n$,gi,zr,dp=S(()=>{"use strict";Fr=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),hi=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Bs=(t,e,o,n)=>`M${t} ${e}h${o}v${n}h${-o}Z`,bi=(t,e,o)=>`M${t-o} ${e}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0Z`;cp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>bi(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Bs(t("x"),t("y"),t("width"),t("height"))},t$=[...Object.keys(cp),"text"].join();n$=(t,e,o)=>Fr(new DOMMatrix(t).translate(e,o)),gi=document.createElement("canvas").getContext("2d"),zr=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function wi(t,e,o,n,s,r){let a=[""];for(let p of t.split(/\s+/)){let d=`${a[a.length-1]} ${p}`.trim();vn(d,e,o)<=s?a[a.length-1]=d:a.push(p)}let l=e*1.35;return{shapes:a.map((p,d)=>({at:[1,0,0,1,Wo,r+e+d*l],text:p,size:e,weight:String(o),fill:n})),below:r+a.length*l}}function gp({title:t,scenario:e,of:o,legend:n}){let s=fi(t,e),r=ki(document.querySelector(o)),a=Math.max(r.width,i$),l=wi(s.title,22,650,a$,a,Wo),c=wi(s.source,13,400,mp,a,l.below+2),p=c.below+16,[d,u,m]=[Wo,p+r.height+24,0],f=[...document.querySelectorAll(n)].map(ki).flatMap($=>{d>Wo&&d+$.width>Wo+a&&([d,u,m]=[Wo,u+m+6,0]);let y=$p($.shapes,d,u);return d+=$.width+20,m=Math.max(m,$.height),y}),h=wi(s.foot,13,400,mp,a,u+m+16),w=[...l.shapes,...c.shapes,...$p(r.shapes,Wo,p),...f,...h.shapes];return{title:`${s.title} ${s.source}`,width:a+2*Wo,height:h.below+Wo,shapes:w}}function c$(t){let{title:e,width:o,height:n,shapes:s}=gp(t),r=document.createElementNS(hp,"svg"),a=(l,c,p,d="")=>{let u=document.createElementNS(hp,c);for(let[m,f]of Object.entries(p))f!==void 0&&f!==""&&u.setAttribute(m,String(f));u.textContent=d,l.append(u)};for(let[l,c]of Object.entries({width:o,height:n,viewBox:`0 0 ${o} ${n}`,"font-family":zr,role:"img"}))r.setAttribute(l,String(c));a(r,"title",{},e),a(r,"rect",{width:o,height:n,fill:"#FFFFFF"});for(let{at:l,text:c,d:p,fill:d,stroke:u,wide:m,dash:f,size:h,weight:w,slant:$,opacity:y}of s){let[_,z,x,q,N,j]=l,$t=_===1&&!z&&!x&&q===1?`translate(${N} ${j})`:`matrix(${l.join(" ")})`;c===void 0?a(r,"path",{d:p,transform:$t,fill:d,...u&&u!=="none"&&{stroke:u,"stroke-width":m,"stroke-dasharray":f},opacity:y===1?void 0:y}):a(r,"text",{transform:$t,"font-size":h,"font-weight":w,"font-style":$,fill:d},c)}Ze(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}function yi(t,e){let o=Math.min(l$,fp/t,fp/e),n=document.createElement("canvas");n.width=t*o,n.height=e*o;let s=n.getContext("2d");return s.scale(o,o),s.fillStyle="#FFFFFF",s.fillRect(0,0,t,e),{canvas:n,pen:s}}async function p$(t){await document.fonts.ready;let{width:e,height:o,shapes:n}=gp(t),{canvas:s,pen:r}=yi(e,o);for(let{at:a,text:l,d:c,fill:p,stroke:d,wide:u,dash:m,size:f,weight:h,slant:w="",opacity:$=1}of n){r.save(),r.transform(a[0],a[1],a[2],a[3],a[4],a[5]),r.globalAlpha=$,r.fillStyle=p,r.font=`${w} ${h} ${f}px ${zr}`,l!==void 0&&r.fillText(l,0,0);let y=new Path2D(c);p!=="none"&&r.fill(y),d&&d!=="none"&&u&&(r.strokeStyle=d,r.lineWidth=u,r.setLineDash((m||"").split(/[\s,]+/).filter(Boolean).map(Number.parseFloat)),r.stroke(y)),r.restore()}Zn(`${t.name}.png`,s)}var up,a$,mp,Wo,i$,l$,fp,$p,hp,an,Xn=S(()=>{"use strict";F();M();St();$i();dp();up=g.graph.keep,[a$,mp]=["#16212B","#46525D"],[Wo,i$,l$,fp]=[28,720,2,12e3],$p=(t,e,o)=>t.map(n=>({...n,at:[...n.at.slice(0,4),n.at[4]+e,n.at[5]+o]}));hp="http://www.w3.org/2000/svg";an=t=>i`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>c$(t)}>${up.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>p$(t)}>${up.png}</button>
  </span>
`});function ke(t,e,o){let n=new Map;for(let r of X({...e,plan:o.key}).matrix[t]){let a=n.get(r.column)||new Map;n.set(r.column,a.set(r.barrier,r))}let s=[...n].map(([r,a])=>({key:r,label:d$[t](r),id:t==="partner"?$e(r):"",cells:Ce(o).map(l=>a.get(l)||null)}));return t==="partner"?s.sort((r,a)=>U(r.label,a.label)):s}function Er(t){let[e,o,n]=t.split("~");return{key:e,step:o===bp?null:o,plan:n}}function Me(t){if(!t)return{word:g.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}var bp,d$,Ce,qe,xn,Ar,po=S(()=>{"use strict";L();dt();M();W();ot();bp="alle",d$={kind:t=>P(lt(t)),form:t=>P(J("ExploitationForm",t)),partner:t=>O($e(t)||t)},Ce=t=>[...t.steps.map(e=>e.notation),null];qe=(t,e,o)=>[t,e??bp,...R?[o]:[]].join("~");xn=t=>`cel-${t.replaceAll("~","-")}`,Ar=(t,e)=>X(e?{...t,plan:e.key}:t).matrix.kind.some(o=>o.undecided)});function _o({bar:t,support:e=!1,most:o=_i}){let n=t.reduce((l,[,c])=>l+c,0),s=e||n>o,r=(l,c)=>i`<i class=${`b-${l}`} style=${{flexGrow:c}}></i>`,a=["balk",e&&"hol",s&&"heel"].filter(Boolean).join(" ");return i`
    <span class=${a} aria-hidden="true">
      ${t.map(([l,c])=>s?r(l,c):Array.from({length:c},()=>r(l,1)))}
    </span>
  `}var _i,ts=S(()=>{"use strict";F();_i=20});function xi(t,e=""){let o=document.createElement("span");o.className=t;let n=e?o.appendChild(document.createElement("i")):o;n.className=e||t,document.body.append(o);let{backgroundColor:s,color:r,borderTopColor:a}=window.getComputedStyle(n),l=window.getComputedStyle(n).getPropertyValue("--rand").trim();return o.remove(),{fill:s,ink:r,border:a,edge:l}}function vi(t,e,o,n){let s=t.bar.reduce((c,[,p])=>c+p,0),r=t.support_only||s>_i?t.bar:t.bar.flatMap(([c,p])=>Array.from({length:p},()=>[c,1])),a=(n-r.length+1)/s,l=e;return r.map(([c,p])=>{let{fill:d,edge:u}=xi("balk",`b-${c}`),m={x:l,y:o,w:a*p,h:10,r:1,fill:t.support_only?Si:d,stroke:u};return l+=m.w+1,m})}function u$({x:t,y:e,w:o,h:n},s){let r=[];for(let a=7;a<o+n;a+=9)r.push({x1:t+Math.min(a,o),y1:e+Math.max(0,a-o),x2:t+Math.max(0,a-n),y2:e+Math.min(a,n),stroke:s});return r}function Br(t,e,o,n){Pr.font=`${n?"bold ":""}${o}px ${Ns}`;let s=[""];for(let r of String(t).split(/\s+/)){let a=s[s.length-1]?`${s[s.length-1]} ${r}`:r;Pr.measureText(a).width<=e||!s[s.length-1]?s[s.length-1]=a:s.push(r)}return s}function Oi(t,e,o){let n=ke(t,e,o),s=Ce(o),r=190,a=150,l=8,c=4,p=r+(a+c)*s.length+20,d=[],u=20,m=($,y,_,z,x,q)=>{for(let N of Br(y,_,z,x))u+=z+4,d.push({x:$,y:u,text:N,size:z,bold:x,fill:q})};m(20,Ps.heading,p-40,20,!0,"#14212b"),m(20,`${ao(o)}. ${at(e,o)}. ${De}`,p-40,12,!1,"#46545f"),u+=14;let f=u;s.forEach(($,y)=>{u=f,m(20+r+y*(a+c)+l,et($),a-2*l,14,!0,"#14212b")}),u=f+26;for(let $ of n){let y=$.cells.map(x=>{let[q="–",...N]=x?.brief||[];return{cell:x,mark:te[x?.most_basis||""]?.[0]||"",text:[{all:Br(q,a-2*l-14,13,!0),size:13,bold:!0},...N.map(j=>({all:Br(j,a-2*l,11,!1),size:11,bold:!1}))]}}),_=Br($.label,r-l,13,!0),z=Math.max(44,12+_.length*17,...y.map(x=>(x.cell?.bar.length?26:12)+x.text.reduce((q,{all:N,size:j})=>q+N.length*(j+3),0)));for(let[x,q]of _.entries())d.push({x:20,y:u+20+x*17,text:q,size:13,bold:!0,fill:"#14212b"});y.forEach((x,q)=>{let N=20+r+q*(a+c),j={x:N,y:u,w:a,h:z},$t=x.cell?.bar.length?x.cell:null,re=xi("arcering"),C=x.cell?.unmet?re.ink:"#16212b";if(x.cell?.unmet){d.push({...j,fill:re.fill,stroke:re.border,dash:!0},...u$(j,re.border));let K=6+x.text.reduce((st,{all:me,size:ae})=>st+me.length*(ae+3),0);d.push({x:N+3,y:u+4,w:a-6,h:K,fill:re.fill,stroke:re.fill})}else x.cell?.undecided?d.push({...j,fill:Si,stroke:xi("onbeslist").border,dash:!0}):d.push({...j,fill:Si,stroke:m$});$t&&d.push(...vi($t,N+l,u+7,a-2*l-18));let V=u+($t?18:5);for(let{all:K,size:st,bold:me}of x.text)for(let ae of K)V+=st+3,d.push({x:N+l,y:V-2,text:ae,size:st,bold:me,fill:C});x.mark&&d.push({x:N+a-20,y:u+18,text:x.mark,size:14,bold:!1,fill:C})}),u+=z+c}u+=16;let h=20,w=($,y)=>{d.push(...$,{x:h+34,y:u+9,text:y,size:11,bold:!1,fill:"#46545f"}),h+=34+Pr.measureText(y).width+18};Pr.font=`11px ${Ns}`;for(let $ of Ps.legend.states){let y=P(k.codes.CellState[$].label);w(vi({bar:[[$,1]],support_only:!1},h,u,28),y)}return w(vi({bar:[[Ps.legend.support_state,1]],support_only:!0},h,u,28),Ps.legend.support),u+=14,m(20,Object.values(te).map(([$,y])=>`${$} ${y}`).join("   "),p-40,11,!1,"#46545f"),m(20,b(Ps.picture.foot,{version:k.meta.version,content:(k.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:u+20,list:d}}var Ps,Si,m$,Ns,Pr,kp=S(()=>{"use strict";L();M();po();ot();ts();Ps=g.overview;Si="#ffffff",m$="#dcd6c9",Ns="Arial,Helvetica,sans-serif",Pr=document.createElement("canvas").getContext("2d")});function Ci(t,e,o=k.plans[0]){let{width:n,height:s,list:r}=Oi(t,e,o),a=({x:m,y:f,w:h,h:w,fill:$,stroke:y,dash:_,r:z=4})=>`<rect x="${m}" y="${f}" width="${h}" height="${w}" rx="${z}" fill="${$}" stroke="${y}"${_?' stroke-dasharray="5 3"':""}/>`,l=({x1:m,y1:f,x2:h,y2:w,stroke:$})=>`<line x1="${m}" y1="${f}" x2="${h}" y2="${w}" stroke="${$}"/>`,c=({x:m,y:f,text:h,size:w,bold:$,fill:y})=>`<text x="${m}" y="${f}" font-size="${w}"${$?' font-weight="bold"':""} fill="${y}">${yp(h)}</text>`,p=r.map(m=>m.text!==void 0?c(m):m.x1!==void 0?l(m):a(m)),d=yp(b(wp.picture.title,{heading:wp.heading,scenario:at(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${s}" viewBox="0 0 ${n} ${s}"`} font-family="${Ns}" role="img">
<title>${d}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${p.join(`
`)}
</svg>
`}function _p(t,e,o){Ze("matrix.svg",Ci(t,e,o),"image/svg+xml")}function vp(t,e,o){let{width:n,height:s,list:r}=Oi(t,e,o),{canvas:a,pen:l}=yi(n,s);for(let c of r)c.x1!==void 0?(l.strokeStyle=c.stroke,l.setLineDash([]),l.beginPath(),l.moveTo(c.x1,c.y1),l.lineTo(c.x2,c.y2),l.stroke()):c.text===void 0?(l.fillStyle=c.fill,l.strokeStyle=c.stroke,l.setLineDash(c.dash?[5,3]:[]),l.fillRect(c.x,c.y,c.w,c.h),l.strokeRect(c.x,c.y,c.w,c.h)):(l.fillStyle=c.fill,l.font=`${c.bold?"bold ":""}${c.size}px ${Ns}`,l.fillText(c.text,c.x,c.y));Zn("matrix.png",a)}var wp,yp,Mi=S(()=>{"use strict";L();M();ot();St();Xn();kp();wp=g.overview,yp=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;")});function $$({message:t,notes:e=[],faults:o,wrong:n,questions:s,asked:r,counts:a,report:l,made:c}){return i`
    <p><strong>${t}</strong></p>
    ${c&&i`<p>${b(Gt.made,{name:c})}</p>`}
    ${it()&&a&&i`<${Hc} made=${c} marked=${o.length+s.length>0} />`}
    ${e.map(p=>i`<p>${p}</p>`)}
    <${xp} title=${Gt.faults} lines=${o} count=${n} />
    <${xp} title=${Gt.questions} lines=${s} count=${r} />
    <${Sp} title=${Gt.columns} lines=${l} />
    <${Sp} title=${Gt.read} lines=${f$(a)} />
  `}function h$(t){if(!t.length)throw new Error(Gt.first);if(t.length>1)throw new Error(b(Gt.one_only,{count:t.length}));if(t[0].size>Ba)throw new Error(b(Gt.too_large,{name:t[0].name,most:Ba/2**20}));return t[0]}function Op(){let t=Wt(),[e,o]=tt(null);async function n(s){try{let r=h$(t.current.files);o({busy:!0});let a=await s(r);o(a),ct(a.message)}catch(r){o({message:r.message||Gt.silent,faults:r.faults})}}return Ao(()=>{let s=a=>a.preventDefault();function r(a){a.preventDefault(),t.current.files=a.dataTransfer.files,n(Pa)}return window.addEventListener("dragover",s),window.addEventListener("drop",r),()=>{window.removeEventListener("dragover",s),window.removeEventListener("drop",r)}},[]),i`
    <${Z} text=${Gt.title}><p class="uitleg">${it()?Gt.intro_here:Gt.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${it()?Gt.file_here:Gt.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${it()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(Pa)}>${Gt.check}</button>
      ${it()&&i`<${Wc} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&i`<p>${Gt.busy}</p>`}
      ${e?.message&&i`<${$$} ...${e} />`}
    </div>
    ${it()&&i`<${Uc} /><${Vc} />`}
    ${!it()&&k.served&&i`<p class="zacht">${Gt.kept}</p>`}
  `}var Gt,xp,Sp,f$,Cp=S(()=>{"use strict";F();We();Ft();L();M();xe();W();ii();Gt=g.check,xp=({title:t,lines:e=[],count:o=e.length})=>e.length>0&&i`
    <h2>${b(Gt.list,{title:t,count:o})}</h2>
    <ul>${e.map(n=>i`<li>${n}</li>`)}</ul>
  `,Sp=({title:t,lines:e=[]})=>e.length>0&&i`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>i`<li>${o}</li>`)}</ul>
    </details>
  `,f$=(t={})=>Object.entries(t).map(([e,o])=>b(Gt.counted,{count:o,what:_r(e).toLowerCase()})).sort(U)});function Kt({label:t,name:e,options:o,id:n=e}){let s=B.route.query[e]||"";return i`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([r])=>r===s)?s:""}
        onChange=${r=>D({[e]:r.target.value})}
      >
        <option value="">${vo.all}</option>
        ${o.map(([r,a])=>i`<option value=${r}>${a}</option>`)}
      </select>
    </label>
  `}function Ye({children:t}){let[e,o]=tt(!1);if(!de())return i`<section class="filters" aria-label=${vo.filters}>${t}</section>`;let n=Object.keys(B.route.query).filter(s=>!g$.includes(s)).length;return i`
    <details class="filters" open=${e} onToggle=${s=>o(s.target.open)}>
      <summary id="filterknop">${n?b(vo.filters_set,{count:n}):vo.filters}</summary>
      ${t}
    </details>
  `}function Nr({query:t,children:e}){let[o,n]=tt(!de()&&b$.some(s=>t[s]));return i`
    <details class="keuzes" open=${o} onToggle=${s=>n(s.target.open)}>
      <summary id="wijzig">${vo.change}</summary>
      ${e}
    </details>
  `}function Sn(){let t=H(B.route.query),e=rt(t.plan)?.dates||Bo;if(e.length<2)return null;let o=e[e.length-1].date,n=a=>a===o?"":a,s=e.find(a=>a.date===t.date)?.date||o,r=Da(B.route.query,"stand",e.map(a=>[n(a.date),a.label]));return i`<${ln} legend=${vo.choices.date} name="stand" options=${r} current=${n(s)} id="st" />`}function ji(){let t=H(B.route.query),e=le(rt(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return i`<${ln} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function So(){let t=vo.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{query:n}=B.route,{expect:s,strict:r}=H(n),a=s?"":"uit",l=Da(n,"verwachtingen",e);return i`
    <${uo} />
    <${ji} />
    <${Sn} />
    <${ln} legend=${t.reading} name="lezing" options=${o} current=${r?"streng":""} id="l" />
    <${ln} legend=${t.expectations} name="verwachtingen" options=${l} current=${a} id="v" />
  `}var vo,ln,xo,cn,g$,b$,uo,He=S(()=>{"use strict";F();G();Ft();L();dt();M();vo=g.shared,ln=({legend:t,name:e,options:o,current:n="",id:s})=>o.length>0&&i`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([r,a])=>i`
          <button
            type="button"
            id=${`${s}-${r||"gewoon"}`}
            aria-pressed=${String(r===n)}
            onClick=${()=>D({[e]:r||null})}
          >${a}</button>
        `)}
    </div>
  </fieldset>
`;xo=({label:t=vo.text,name:e,id:o=e})=>i`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${o}
      type="search"
      value=${B.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${n=>D({[e]:n.target.value},!0)}
    />
  </label>
`,cn=({names:t})=>i`
  <button type="button" id="wis" onClick=${()=>D(Object.fromEntries(t.map(e=>[e,null])))}>
    ${vo.clear}
  </button>
`,g$=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];b$=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];uo=()=>{let t=k.plans.map(e=>[e.key,e.title]);return R&&i`<div class="velden"><${Kt} label=${vo.plan} name="plan" options=${t} /></div>`}});function Oo(t,e,o=null,n=_$()){let s=o?o.titles.map(([r,a])=>({key:r,title:a,rows:e.filter(l=>o.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(s.length>1){let r=e.length>n,a=s.map(l=>l.key);return s.map(l=>({...l,folds:r,open:!r||Ir(l.key),turn:Ti(l.key,a)}))}return s.flatMap(r=>{let a={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=n*1.25)return[a];let l=r.rows.slice(n),c=b(k$.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:Ir(t),folds:!0,more:!0,turn:Ti(t)};return[{...a,rows:r.rows.slice(0,n)},p]})}function mo({part:t,count:e="",names:o=[],level:n=0}){let s=i`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>
      ${t.title}
    </button>
  `;return i`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${n?i`<${`h${n}`} class="vouwkopje">${s}<//>`:s}
      ${e&&i`<span class="vouwtal">${e}</span>`}
      ${o.length>0&&!t.open&&i`<span class="vouwbij">${o.slice(0,Mp).join(" · ")}${o.length>Mp&&" …"}</span>`}
    </div>
  `}function Rr({id:t="",title:e,intro:o=null,close:n=null,children:s}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!n||Ir(t),turn:n||Ti(t)};return i`
    <section class="blok">
      ${t?i`<${mo} part=${r} level=${2} />`:i`<h2>${e}</h2>`}
      ${o}
      <div class=${qo(r)}>${s}</div>
    </section>
  `}var k$,jp,w$,y$,Mp,_$,Li,Ir,Ti,qo,On,Ho=S(()=>{"use strict";F();G();Ft();L();M();k$=g.shared,jp="uit",[w$,y$,Mp]=[20,6,4],_$=()=>de()?y$:w$,Li=()=>(B.route.query.vouw||"").split(",").filter(Boolean),Ir=t=>Li().includes(jp)||Li().includes(t),Ti=(t,e=[t])=>()=>{let o=e.filter(s=>Ir(s)!==(s===t)),n=Li().filter(s=>s!==jp&&!e.includes(s));D({vouw:[...n,...o].join(",")},!0)};qo=t=>t.open?null:"dicht";On=({id:t,items:e,first:o,as:n="ul"})=>Oo(t,e,null,o).map(s=>i`
      ${s.folds&&i`<${mo} part=${s} />`}
      <${n} class=${qo(s)}>${s.rows}<//>
    `)});function Is({passage:t}){let[e,o]=tt("");async function n(){try{o((await ec(t)).woorden)}catch(s){o(s.message||Lp.silent)}}return i`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${Lp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var Lp,Fi=S(()=>{"use strict";F();M();xe();Lp=g.shared.passage});function jt({id:t,date:e}){let[o,n]=rn(t,e);return i`<span class=${`chip s-${Fs(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}function Xe({basis:t}){let[e,o]=te[t]||[];return e?i`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${v$[e]}
    </svg>
  `:null}function ee({of:t}){let e=I(t.flatMap(Ht));return e.length?i`
    <ul class="vindplaatsen">
      ${e.map(o=>i`<li>${mt(o)}${Je()&&i`<${Is} passage=${o} />`}</li>`)}
    </ul>
  `:null}function Fp({of:t,look:e}){let[o,...n]=Ht(t);return o?i`
    <p class=${e}>
      ${mt(o)}${n.length>0&&b(g.shared.more_places,{count:n.length})}
      ${Je()&&i`<${Is} passage=${o} />`}
    </p>
  `:null}var E,Jt,fo,Tp,v$,Dr,Wr,es,bt=S(()=>{"use strict";F();G();L();M();xe();W();ot();Yt();Fi();E=({id:t,text:e})=>Tt(t)?i`<a href=${ie(t)}>${e||O(t)}</a>`:i`<span>${e||O(t)}</span>`,Jt=({ids:t,name:e=O,between:o=", "})=>t.map((n,s)=>[s>0&&o,i`<${E} id=${n} text=${e(n)} />`]),fo=({ids:t,more:e,look:o})=>i`<ul class=${o}>${t.map(n=>i`<li key=${n}><${E} id=${n} />${e?.(n)}</li>`)}</ul>`,Tp=t=>T("methode",{getal:t});v$={"●":i`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":i`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};Dr=({severity:t})=>i`<span class=${`tag gewicht-${t}`}>${J("Severity",t)}</span>`;Wr=({id:t})=>[ut(t,"broader")&&[i`<${E} id=${ut(t,"broader")} />`," › "],i`<${E} id=${t} />`],es=({id:t})=>v(t,"isGeneric")==="true"&&i`<span class="zacht"> (${g.shared.collective})</span>`});function zp({rows:t,at:e,unit:o,end:n}){let s=n?It.right:It.left-It.box,r=n?It.right+It.box+12:It.left-It.box-12;return t.map(({state:a,count:l,y:c})=>{let p=It.top+c*o,d=Math.max(l*o,2);return i`
      <g key=${a}>
        <rect class=${`v-${a||"nieuw"}`} x=${s} y=${p} width=${It.box} height=${d} />
        <text x=${r} y=${p+d/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(a)}
        </text>
      </g>
    `})}function x$({band:t,unit:e}){let o=t.count*e,n=It.top+t.y1*e+o/2,s=It.top+t.y2*e+o/2,r=(It.left+It.right)/2,a=A(Cn.band,t.count,{from:os(t.from),to:os(t.to)});return i`
    <path
      class=${`band w-${t.to}`}
      d=${`M${It.left} ${n} C${r} ${n} ${r} ${s} ${It.right} ${s}`}
      stroke-width=${Math.max(o,1)}
    ><title>${a}</title></path>
  `}function Ep({flow:t,one:e,other:o}){let n=It.height/t.height,s=t.bands.map(r=>A(Cn.band,r.count,{from:os(r.from),to:os(r.to)}));return i`
    <figure class="stroom" tabindex="0" aria-label=${Cn.title}>
      <svg
        viewBox=${`0 0 ${It.width} ${It.height+It.top+14}`}
        role="img"
        aria-label=${b(Cn.picture,{before:e.label,after:o.label,said:s.join("; ")})}
      >
        <text class="stroomkop" x=${It.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${It.right} y="20">${o.label}</text>
        ${t.bands.map(r=>i`<${x$} key=${`${r.from}|${r.to}`} band=${r} unit=${n} />`)}
        <${zp} rows=${t.left} at=${os} unit=${n} />
        <${zp} rows=${t.right} at=${os} unit=${n} end />
      </svg>
      <figcaption>${Cn.caption}</figcaption>
      <p class="acties"><${an} name="overgang" title=${Cn.title} scenario=${null} of=".stroom svg"
        legend=".stroom figcaption" /></p>
    </figure>
  `}var Cn,It,os,Ap=S(()=>{"use strict";F();L();M();W();Xn();Cn=g.compare.flow,It={width:960,height:430,top:40,left:230,right:640,box:16},os=t=>t?P(J("CellState",t)):Cn.fresh});function qr(t,e,o=""){let n=o.startsWith("-"),s=e.find(l=>l.key===o.replace(/^-/,""));if(!s)return t;let r=t.map((l,c)=>({text:s.text(l)||"",index:c,row:l})),a=(l,c)=>l.text&&c.text?U(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>a(l,c)||l.index-c.index).map(({row:l})=>l)}var zi=S(()=>{"use strict";L()});function S$({id:t,column:e,sort:o,turn:n}){let s=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?i`<th scope="col" role="columnheader">${e.label}</th>`:i`
    <th scope="col" role="columnheader" aria-sort=${s}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function yt({id:t,caption:e,rows:o,columns:n,sort:s="",urlKey:r,hideCaption:a,groups:l=null}){let[c,p]=tt(s),d=r?Ei(r,s):c,u=f=>{let h=d===f.key?`-${f.key}`:f.key;r?D({[r]:h===s?null:h},!0):p(h);let w=g.shared.table,$=h.startsWith("-")?w.descending:w.ascending;ct(b(w.sorted,{column:f.label.toLowerCase(),direction:$}))},m=Oo(t,qr(o,n,d),d===s?l:null);return i`
    <div class="rol">
      <table class="lijst" id=${t} role="table">
        <caption class=${a?"sr":null}>${e}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${n.map(f=>i`<${S$} id=${t} column=${f} sort=${d} turn=${u} />`)}
          </tr>
        </thead>
        ${m.map(f=>i`
            <tbody role="rowgroup" key=${f.more?"meer":f.key} class=${qo(f)}>
              ${f.folds&&i`<${C$} part=${f} columns=${n} ...${l} />`}
              ${f.rows.map(h=>i`<${O$} row=${h} columns=${n} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function Co({pairs:t}){let e=t.filter(([,o])=>!M$(o));return e.length?i`
    <dl class="feiten">${e.map(([o,n])=>i`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var Ei,O$,C$,M$,Ue=S(()=>{"use strict";F();G();We();zi();L();M();Ho();Ei=(t,e="")=>B.route.query[t]||e;O$=({row:t,columns:e})=>i`
  <tr role="row">
    ${e.map((o,n)=>{let s=o.cell?o.cell(t):o.text(t);return n?i`<td role="cell" data-kop=${o.label}>${s}</td>`:i`<th scope="row" role="rowheader" data-kop=${o.label}>${s}</th>`})}
  </tr>
`,C$=({part:t,columns:e,named:o,count:n})=>i`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${mo} part=${t} count=${t.more?"":A(n,t.rows.length)}
        names=${t.more?[]:t.rows.map(o)} />
    </th>
  </tr>
`;M$=t=>t==null||t===!1||t===""||t.length===0});function L$(t){let e=Mo[Mo.length-1],o=k.plans.map(c=>Mo.findLast(p=>p.plan===c)||e),[n,s]=R?o:[Mo[0],e],r=Mo.slice(0,-1).find(c=>c.key===t.van)||n,a=Mo.slice(Mo.indexOf(r)+1),l=a.find(c=>c.key===t.met)||(a.includes(s)?s:e);return{one:r,other:l,after:a}}function Bp({label:t,name:e,current:o,options:n}){let s=r=>D({[e]:r.target.value});return i`
    <label class="veld">
      <span>${t}</span>
      <select id=${e} value=${o.key} onChange=${s}>
        ${n.map(r=>i`<option value=${r.key}>${r.label}</option>`)}
      </select>
    </label>
  `}function T$({change:t,other:e}){let o=qe(t.kind,t.other_barrier,e.plan.key),n=T("overzicht",{cel:o,stand:e.date===ce?null:e.date},!1),s=b(nt.see_cell,{kind:lt(t.kind),step:et(t.other_barrier)});return i`<li>${t.sentence}${" "}<a href=${n}>${nt.see}<span class="sr">${s}</span></a></li>`}function F$({rows:t}){let e={of:([o])=>o,titles:Object.entries(Object.fromEntries(t.map(([o,n])=>[o,n])))};return i`
    <section class="blok">
      <h2>${b(nt.stated,{count:t.length})}</h2>
      ${!t.length&&i`<p>${g.shared.none}</p>`}
      ${Oo("uitspraken",t,e).map(o=>i`
          ${o.folds?i`<${mo} part=${o} level=${o.more?0:3} count=${o.more?"":o.rows.length} />`:i`<h3>${o.title}</h3>`}
          <ul class=${qo(o)}>
            ${o.rows.map(([,,n,s])=>i`
                <li>
                  ${s}${" "}
                  <a href=${ie(n)}>${nt.see}<span class="sr"> ${O(n)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function z$({found:t,one:e,other:o,mode:n}){let s={of:p=>p.other_barrier||p.barrier||"",titles:[...Pt.map(p=>[p.notation,p.label]),["",g.shared.all_steps]]},r=p=>p.map(d=>O($e(d)||d)).join(", "),a=p=>I([p.barrier,p.other_barrier].map(et)).join(" / "),l=[{key:"stap",label:nt.columns.step,text:a},{key:"soort",label:nt.columns.kind,text:p=>P(lt(p.kind))},{key:"een",label:e.label,text:p=>Ai(p.before)},{key:"ander",label:o.label,text:p=>Ai(p.after)},{key:"erbij",label:nt.joined[n],sort:!1,text:p=>r(p.joined)},{key:"weg",label:nt.left[n],sort:!1,text:p=>r(p.left)}],c=()=>[[...l.map(p=>p.label),...Vt],...t.changes.map(p=>[...l.map(d=>d.text(p)),...Ut(null)])];return i`
    ${Oo("verschillen",t.changes,s).map(p=>i`
        ${p.folds&&i`<${mo} part=${p} level=${p.more?0:3}
            count=${p.more?"":A(nt.differ,p.rows.length)}
            names=${p.more?[]:p.rows.map(d=>P(lt(d.kind)))} />`}
        <ul class=${qo(p)}>
          ${p.rows.map(d=>i`<${T$} change=${d} other=${o} />`)}
        </ul>
      `)}
    ${t.notes.map(p=>i`<p class="zacht">${p}</p>`)}
    <details>
      <summary>${nt.as_table}</summary>
      <${yt} id="vakken" caption=${nt.table} rows=${t.changes} columns=${l} />
      <div class="acties"><${Nt} name="vergelijk-vakken.csv" rows=${c} /></div>
    </details>
  `}function E$({actions:t,flow:e,one:o,other:n}){let s=t.moved.length+t.stayed.length,r=c=>c?Ai(c):nt.flow.fresh,a=[{key:"plan",label:o.label,sort:!1,text:({state:c})=>r(c)},...e.right.map(({state:c})=>({key:c,label:r(c),sort:!1,text:p=>String(e.bands.find(d=>d.from===p.state&&d.to===c)?.count||nt.nothing)}))],l=b(nt.counts_table,{before:o.label,after:n.label});return i`
    <section class="blok">
      <h2>${nt.counted}</h2>
      <p class="zacht">${b(nt.counts,{both:s,fresh:t.fresh.length})}</p>
      <${Ep} flow=${e} one=${o} other=${n} />
      <details>
        <summary>${nt.flow.table}</summary>
        <${yt} id="overgang" caption=${l} rows=${e.left} columns=${a} />
      </details>
    </section>
  `}function A$(t,e){if(!e)return t;let o=s=>yo(s).includes(e),{actions:n}=t;return{notes:[],statements:t.statements.filter(([,,s])=>o(s)),changes:t.changes.filter(s=>[s.barrier,s.other_barrier].includes(e)),actions:n&&{...n,moved:n.moved.filter(o),stayed:n.stayed.filter(o),fresh:n.fresh.filter(o)}}}function B$({actions:t,one:e,other:o,all:n}){let s=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],r=new Set(t.fresh),a=m=>r.has(m)?"":pe(m,e.date),l=m=>pe(m,o.date),c=m=>r.has(m)?i`<span class="zacht">${nt.not_yet}</span>`:i`<${jt} id=${m} date=${e.date} />`,p=[{key:"actie",label:nt.action,text:O,cell:m=>i`<${E} id=${m} />`},{key:"wat",label:nt.what,text:xt},{key:"plan",label:e.label,text:a,cell:c},{key:"nu",label:o.label,text:l,cell:m=>i`<${jt} id=${m} date=${o.date} />`}],d=()=>[[...p.map(m=>m.label),...Vt],...s.map(m=>[...p.map(f=>f.text(m)),...Ut(null,e.plan.key)])],u=()=>D({alles:n?null:"ja"});return i`
    <section>
      <h2>${b(n?nt.all:nt.changed,{count:s.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${u}>${nt.show_all}</button>
        <${Nt} name="vergelijk.csv" rows=${d} />
      </div>
      <${yt}
          id="vergelijk"
          caption=${nt.actions_table}
          rows=${s}
          columns=${p}
          urlKey="sorteer"
          sort="actie"
        />
    </section>
  `}function Pp({route:t}){if(Mo.length<2)return i`<${Z} text=${nt.title} /><p>${nt.alone}</p>`;let{one:e,other:o,after:n}=L$(t.query),s=j$(e,o,H(t.query)),r=Pt.some(u=>u.notation===t.query.stap)?t.query.stap:"",a=A$(s,r),{actions:l}=a,c=l?.flows[r],p=l?"dates":"plans",d=b(nt.intro[p],{before:Y(e.date),after:Y(o.date)});return i`
    <${Z} text=${nt.heading[p]} title=${nt.title}><p class="uitleg">${d} ${De}</p><//>
    <${Ye}>
      <${ji} />
      <div class="velden">
        ${Mo.length>2&&i`
            <${Bp} label=${nt.first} name="van" current=${e} options=${Mo.slice(0,-1)} />
            <${Bp} label=${nt.second} name="met" current=${o} options=${n} />
          `}
        <${Kt}
          label=${nt.columns.step} name="stap"
          options=${Pt.map(u=>[u.notation,u.label])} />
      </div>
    <//>
    ${l&&c&&i`<${E$} actions=${l} flow=${c} one=${e} other=${o} />`}
    ${l&&i`<${F$} rows=${a.statements} />`}
    <section class="blok">
      <h2>${b(nt.cells,{count:a.changes.length})}</h2>
      ${a.changes.length?i`<${z$} found=${a} one=${e} other=${o} mode=${p} />`:[i`<p>${g.shared.none}</p>`,a.notes.map(u=>i`<p class="zacht">${u}</p>`)]}
    </section>
    ${l&&i`
        <${B$} actions=${l} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${qt} text=${A(nt.shown,a.changes.length)} />
  `}var nt,Ai,Mo,j$,Np=S(()=>{"use strict";F();G();Ft();L();dt();M();po();W();ot();Yt();He();St();Ho();bt();Ap();Ue();nt=g.compare,Ai=t=>P(J("CellState",t)),Mo=k.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:R?b(nt.side,{plan:t.title,label:o}):P(o)}))),j$=(t,e,{stated:o,strict:n})=>k.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`]});var je,P$,Rs,Bi,N$,I$,Hr,Ds=S(()=>{"use strict";F();L();M();ot();ts();bt();je=g.overview.legend,P$=k.codes.CellState,Rs=({expected:t=je.expected,quiet:e=je.quiet,blank:o=!1,undecided:n=!1})=>i`
  <ul class="stalen">
    ${je.states.map(s=>i`
        <li>
          <span class="staal"><${_o} bar=${[[s,1]]} /></span>${P(P$[s].label)}
        </li>
      `)}
    <li><span class="staal"><${_o} bar=${[[je.support_state,1]]} support=${!0} /></span>${je.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${n&&i`<li><span class="staal onbeslist" aria-hidden="true"></span>${je.undecided}</li>`}
    <li>
      ${o?i`<span class="staal blanco" aria-hidden="true"></span>`:i`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Bi=()=>i`
  <ul class="stalen">
    ${Object.entries(te).map(([t,[,e]])=>i`<li><span class="staal"><${Xe} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[N$,...I$]=je.sample.words,Hr=({undecided:t})=>i`
  <aside class="legenda" aria-label=${je.title}>
    <h2>${je.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${_o} bar=${je.sample.bar.map(([e,o])=>[e,Number(o)])} />
      <strong>${N$}</strong>${I$.map(e=>i`<span class="bij">${e}</span>`)}
    </p>
    <p>${je.explain}</p>
    <${Rs} undecided=${t} />
    <h3>${je.how}</h3>
    <${Bi} />
    <p><span class="anders">${je.other}</span>${je.other_says}</p>
  </aside>
`});function Ur({list:t,plan:e}){if(!t.length)return i`<p>${Ge(e).words.nobody}</p>`;let o=n=>n.map((s,r)=>[r>0&&"; ",i`<${W$} ...${s} />`]);return i`
    <p class="zacht">${ns.alphabetical}</p>
    <ul>${t.map(({who:n,why:s})=>i`<li><${E} id=${n} />: ${o(s)}</li>`)}</ul>
  `}function Ws({summary:t,inside:e,open:o=!1}){let[n,s]=tt(!1);return i`
    <details open=${o} onToggle=${r=>r.target.open&&s(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function Pi({gap:t,query:e}){let o=[t.barrier&&et(t.barrier).toLowerCase(),t.kind&&lt(t.kind)].filter(Boolean);return i`
    <p class="regel">
      <${Dr} severity=${t.severity} />${" · "}
      <a href=${T(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${R&&` · ${Ge(t.plan).title}`}
      ${Tt(t.subject)&&[" · ",i`<${E} id=${t.subject} />`]}
    </p>
  `}function Ni({gap:t,scenario:e,sentence:o=!1}){let n=k.queries[t.query],[s]=pn(t),r=i`${g.gaps.more}<span class="sr">${b(g.gaps.more_of,{what:t.sentence})}</span>`;return i`<div class="meer"><${Ws} summary=${r} inside=${()=>i`
    ${o&&i`<p>${t.sentence}</p>`}
    ${s&&i`<${Dp} passage=${s} />`}
    ${n.why&&i`<p><strong>${ns.why}</strong> ${n.why}</p>`}
    ${t.under&&i`<p>${b(g.gaps.under,{title:Uo(t.under)})}</p>`}
    ${t.asks&&i`<p><strong>${ns.who}</strong></p><${Ur} list=${t.candidates} plan=${t.plan} />`}
    <${Do} text=${()=>zs(t.sentence,pn(t),e,rt(t.plan))} />
  `} /></div>`}function q$({gap:t,scenario:e}){let o=k.queries[t.query],[n]=pn(t);return i`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Pi} gap=${t} query=${o} />
      ${n&&i`<${Dp} passage=${n} />`}
      <div class="acties">
        ${o.why&&i`<${Ws} summary=${ns.why} inside=${()=>i`<p>${o.why}</p>`} />`}
        ${t.asks&&i`
            <${Ws}
              summary=${ns.who}
              inside=${()=>i`<${Ur} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${Do} text=${()=>zs(t.sentence,pn(t),e,rt(t.plan))} />
      </div>
    </article>
  `}var ns,Mn,pn,Uo,Ip,R$,D$,Rp,W$,Dp,Wp,ss=S(()=>{"use strict";ko();F();G();L();M();xe();W();ot();St();bt();Fi();ns=g.shared.gaps,Mn=t=>[t,...t.also],pn=t=>mt(t.evidence)?[t.evidence]:[],Uo=t=>k.queries[t]?.title||t,Ip=(t,e)=>!t||t.split(",").some(o=>e.includes(o)),R$=(t,e)=>Ip(e.gewicht,[t.severity])&&(!e.tekst||Pe(t.sentence,e.tekst))&&Mn(t).some(o=>Ip(e.stap,o.steps)&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),D$=(t,e)=>Mn(t).filter(o=>o.query===e).map(o=>o===t?{...t,also:[]}:{...t,deadline:void 0,heavy:!1,source:!1,...o,also:[],under:t.query}),Rp=(t,e)=>(e.vraag?t.flatMap(o=>D$(o,e.vraag)):t).filter(o=>R$(o,e)),W$=({said:t,work:e,more:o})=>e?[t," (",i`<${Jt} ids=${e} name=${Ie} />`,o&&ns.more_work,")"]:t;Dp=({passage:t})=>i`
  <p class="vindplaats">
    <span class="sr">${g.shared.passage.place}</span>${mt(t)}
    ${Je()&&i`<${Is} passage=${t} />`}
  </p>
`;Wp=({list:t,scenario:e,none:o})=>t.length?t.map(n=>i`<${q$} key=${n.mark} gap=${n} scenario=${e} />`):i`<p>${o}</p>`});function H$({id:t,date:e}){let o=new Map;for(let{from:n,said:s}of Zt(t,"who",e))o.set(n,[...o.get(n)||[],s]);return o.size?i`
    <ul class="partners">
      ${[...o].map(([n,s])=>i`<li><${E} id=${n} />${` (${I(s).join(", ")})`}<${es} id=${n} /></li>`)}
    </ul>
  `:g.shared.nobody}function U$(t){let e=v(t,"dueBy");return e&&` (${b(we.bound,{date:Y(e)})}; ${Qn(v(t,"modality"))})`}function V$({ids:t,date:e}){return i`
    <ul class="termijnen">
      ${t.map(o=>{let n=v(o,"deadlineLabel"),{delivery:s}=ge(o,e);return i`
          <li>
            ${n&&`${P(n)}: `}“${v(o,"deadlineText")}”${U$(o)}
            ${v(o,"revises")==="true"&&`, ${we.revised}`}${s&&` – ${s}`}
          </li>
        `})}
    </ul>
  `}function Ii({id:t,date:e}){let o=Vr(t,e);return o.length?i`
    <ul class="cijfers">
      ${o.map(n=>i`
          <li><${E} id=${n} />: <strong>${G$(n)}</strong><${ee} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function jn({of:t}){let e=s=>[ut(s,"barrier")&&b(we.at_step,{step:O(ut(s,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>v(s,r)&&Oe(s,r))].filter(Boolean),o=s=>v(s,"status")?b(we.other_status,{reading:e(s).join(", ")}):b(we.other_reading,{reading:e(s).length?`“${e(s).join(", ")}”`:we.other_unsaid}),n=Ne(t,"alternativeReading");return n.length?i`
    <ul class="anders">
      ${n.map(s=>i`<li><strong>${o(s)}</strong>${v(s,"rationale")}</li>`)}
    </ul>
  `:null}function qs({id:t,read:e=[v(t,"basis"),v(t,"strength")]}){let o=e[0],n=J("Strength",e[1]);return i`
    <div class="koppeling">
      <p>
        <${Wr} id=${ut(t,"barrier")} />
        ${` · ${wt(t,"interventionKind").map(lt).join(", ")} · ${n} · `}
        <${Xe} basis=${o} />${` ${te[o]?.[1]||J("Basis",o)}`}
      </p>
      <p class="reden"><strong>${we.here}</strong>${v(t,"rationale")}</p>
      <${jn} of=${t} />
    </div>
  `}function Hp({id:t,scenario:e,contributions:o}){let{date:n}=e,s=xr(t,n),r=v(t,"promise"),a=vr(t,n),{links:l}=X(e),c=o.length?o.map(d=>i`<${qs} id=${d} read=${l[d]} />`):v(t,"crossCutting")==="true"&&i`<p class="reden"><strong>${we.across}</strong>${v(t,"rationale")}</p>`,p=[[we.facts.deadline,a.length>0&&i`<${V$} ids=${a} date=${n} />`],[we.facts.who,i`<${H$} id=${t} date=${n} />`],[we.facts.figures,Vr(t).length>0&&i`<${Ii} id=${t} date=${n} />`],[we.facts.how,c],[we.facts.where,i`<${ee} of=${[t,...o,s]} />`]];return i`
    <article class="kaart">
      <h3><${E} id=${t} /></h3>
      <p class="regel">${xt(t)} · <${jt} id=${t} date=${n} /></p>
      <${qp} lead=${r&&we.promise} text=${r||v(t,"summary")} />
      <${qp} lead=${we.progress} text=${v(s,"summary")} />
      ${s&&i`<${jn} of=${s} />`}
      <${Co} pairs=${p} />
    </article>
  `}var we,G$,Vr,qp,$o,dn=S(()=>{"use strict";F();L();dt();M();ro();W();ot();Yt();bt();Ue();we=g.shared.work;G$=t=>k.lookups[t]?.told||"",Vr=(t,e)=>Qe(t,"figure",e);qp=({lead:t,text:e})=>e&&i`<p>${t&&i`<strong>${t}</strong>`}${e}</p>`;$o=t=>[...t].sort((e,o)=>U(O(e),O(o)))});function K$({cell:t}){let{column:e,plan:o,why:n=[],across:s=0,candidates:r,undecided:a}=t;if(a)return i`<p>${un.undecided}</p>`;let l=T("overzicht",{...B.route.query,cel:qe(e,null,o)});return i`
    <p>${Jn(rt(o))}</p>
    ${n.length>0&&i`<h3>${un.why}</h3>`}
    ${n.map(c=>i`<p>${v(c,"rationale")} <span class="zacht">${v(c,"source")}</span></p>`)}
    ${s>0&&i`
        <p>
          ${b(un.elsewhere,{count:s,kind:lt(e)})}${" "}
          <a href=${l}>${un.see_elsewhere}</a>
        </p>
      `}
    ${r&&i`<h3>${un.who}</h3><${Ur} list=${r} plan=${o} />`}
  `}function J$({row:t,cell:e,step:o,scenario:n,plan:s,address:r}){let a=Wt(),l=Wt();At(()=>{let f=document.getElementById(xn(r));return a.current.showModal(),l.current.focus(),()=>(f?.isConnected?f:document.getElementById(xn(r)))?.focus()},[]);let{word:c,lines:p,look:d}=Me(e),u=b(un.panel_note,{scenario:at(n,s)}),m=f=>Gn(f).filter(h=>e.links.includes(h));return i`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${a}
      onClose=${()=>D({cel:null})}
      onClick=${f=>f.target===a.current&&a.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${l}>
          ${b(un.panel,{row:t.label,step:et(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>a.current.close()}>${g.shared.close}</button>
      </div>
      <p class=${`stand ${d}`}><strong>${c}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${e.initiatives>0&&!n.strict&&i`<p class="zacht">${P(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${R&&`${s.title}. `}${u}</p>
      ${e.asked&&i`<p>${un.asked} <${Jt} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(f=>i`<${Hp} key=${f} id=${f} scenario=${n} contributions=${m(f)} />`):i`<${K$} cell=${e} />`}
    </dialog>
  `}function Gr({address:t,by:e,scenario:o}){let{key:n,step:s,plan:r}=Er(t),a=rt(r);if(!a)return null;let l=ke(e,o,a).find(d=>d.key===n),c=l?.cells[Ce(a).indexOf(s)];return c?i`<${J$} key=${t} ...${{row:l,cell:c,step:s,scenario:o,plan:a,address:t}} />`:null}var un,Ri=S(()=>{"use strict";F();G();L();M();po();W();ot();Yt();ss();bt();dn();un=g.overview});function Up({open:t=!0}){let e={report:R?Ln.howto.reports:Io(),marks:Object.values(te).map(([o])=>o).join(" "),source:en()};return i`
    <details class="leeswijzer" open=${t}>
      <summary>${Ln.howto.title}</summary>
      <ol>${Ln.howto.lines.map(o=>i`<li>${b(o,e)}</li>`)}</ol>
    </details>
  `}function Q$({state:t,things:e,date:o}){let n=R?"h4":"h3",s=a=>rn(a,o)[1]&&i`<span class="zacht"> – ${rn(a,o)[1]}</span>`,r=b(Ln.group,{state:P(J("CellState",t)),count:e.length});return i`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${r}<//>
      <${fo} ids=${$o(e)} more=${s} />
    </div>
  `}function Vp({scenario:t,plan:e}){let o=R?"h3":"h2";return X(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:r,undecided:a})=>{let l=k.codes.InterventionKind[s];return i`
      <section
        class="slachtoffers"
        id=${e===k.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}
      >
        <div class="hoofdstuk">
          <${o}>${b(Ln.apart.title,{kind:l.label})}<//>
          <p>${b(Ln.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?i`
                <div class="standen">
                  ${r.map(c=>i`<${Q$} ...${c} date=${t.date} />`)}
                </div>
              `:i`<p>${a?Ln.undecided:Jn(e)}</p>`}
      </section>
    `})}var Ln,Vo,rs=S(()=>{"use strict";F();L();dt();M();W();ot();bt();dn();Ln=g.overview;Vo=({plan:t})=>t.notes.map(e=>i`<p class="zacht">${e}</p>`)});function Y$({row:t,cell:e,step:o,plan:n}){if(!e)return i`<td></td>`;let{word:s,lines:r}=Me(e),a=qe(t.key,o,n.key),l=[s,...r,e.strict,te[e.most_basis]?.[1]].filter(Boolean).join(" · ");return i`
    <td>
      <button type="button" class="vakje" id=${xn(a)} aria-haspopup="dialog" title=${l}
        onClick=${()=>D({cel:a})}>
        <span class="sr">${b(g.overview.cell,{row:t.label,step:et(o)})}${l}</span>
        <${Gp} cell=${e} />
      </button>
    </td>
  `}function eh({plan:t,reach:e,scenario:o,rows:n}){let s=new Map(n.map(a=>[a.key,a])),r=e.groups.flatMap(a=>[a,...a.partners.map(l=>s.get(l))]);return i`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${b(Xt.caption,{scenario:at(o,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${Xt.partner}</th>
          ${t.steps.map((a,l)=>i`
              <${X$} step=${a} place=${l+1} column=${e.columns[l]}
                all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${r.map((a,l)=>i`
            <tr class=${a.partners&&"groep"}>
              <th scope="row" class=${!a.partners&&v(a.id,"isGeneric")==="true"?"verzamel":""}>
                ${a.partners?a.said:i`<${E} id=${a.id} text=${a.label} />`}
              </th>
              ${e.columns.map((c,p)=>c.acting?a.partners?i`<td></td>`:i`<${Y$} row=${a} cell=${a.cells[p]} step=${c.step} plan=${t} />`:l===0&&i`<${th} rows=${r.length} column=${c} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function rh({plan:t,scenario:e,reach:o}){let n=ke("partner",e,t);return!o.partners&&o.columns.some(s=>s.undecided)?i`<${Vo} plan=${t} /><p>${Xt.nothing_yet}</p>`:o.partners?i`
    ${R&&i`<h2>${t.title}</h2>`}
    <${Vo} plan=${t} />
    <p>${Po(e,t).said.reach} <a href=${Tp("organisaties-in-de-tekst")}>${Xt.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${eh} plan=${t} reach=${o} scenario=${e} rows=${n} />
        <p class="acties">
          <${an} name=${`dekking-${t.key}`} title=${Xt.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${oh} plan=${t} reach=${o} rows=${n} />
        <${sh} reach=${o} />
      </div>
      <${nh} reach=${o} plan=${t} />
    </div>
  `:i`<p>${Xt.nothing}</p>`}function Qp({route:t}){let e=H(t.query),{reach:o}=X(e),{cel:n}=t.query;return i`
    <div class="werkkop">
      <${Z} text=${Xt.heading} title=${Xt.title} />
      <p class="zacht">${at(e)}</p>
      <${Nr} query=${t.query}><${So} /><//>
    </div>
    ${fe(e).map(s=>i`
        <${rh} key=${s.key} plan=${s} scenario=${e}
          reach=${o.find(r=>r.plan===s.key)} />
      `)}
    ${n&&i`<${Gr} address=${n} by="partner" scenario=${e} />`}
    <${qt} text=${n?"":b(Xt.shown,{scenario:at(e)})} />
  `}var Xt,Z$,Gp,Di,X$,Kp,Jp,th,oh,nh,sh,Zp=S(()=>{"use strict";F();G();Ft();L();dt();M();po();W();ot();ts();Ds();Ri();He();Xn();bt();rs();Xt=g.coverage,Z$=5,Gp=({cell:t})=>i`
  <span class="beeld" aria-hidden="true">
    <${Xe} basis=${t.most_basis} />
    <${_o} bar=${t.bar} support=${t.support_only} most=${Z$} />
    <span class=${t.strict?"woord anders":"woord"} title=${t.small}>${t.small}</span>
  </span>
`;Di=t=>!t.acting&&!t.undecided,X$=({step:t,place:e,column:o,all:n})=>i`
  <th scope="col" class="station">
    <span class=${Di(o)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${ie(t.id)}>${t.label}</a>
    <span class=${Di(o)?"bij niemand":"bij"}>${o.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*o.acting/n}%`}}></i></span>
  </th>
`,Kp=({column:t})=>{let{title:e,text:o}=t.undecided?Xt.undecided:Xt.nobody;return i`<span class=${t.undecided?"":"plaat"}><strong>${e}</strong> ${o}</span>`},Jp=t=>t.undecided?"onbeslist":"arcering",th=({rows:t,column:e})=>i`
  <td rowspan=${t} class=${Jp(e)}><${Kp} column=${e} /></td>
`;oh=({plan:t,reach:e,rows:o})=>i`
  <div class="perstap">
    ${e.columns.map((n,s)=>i`
        <section key=${n.step}>
          <${R?"h3":"h2"} class="stapkop">
            <span class=${Di(n)?"nummer leeg":"nummer"} aria-hidden="true">${s+1}</span>
            ${b(Xt.step,{step:et(n.step),said:n.said})}
          <//>
          ${n.acting?i`
                  <ul>
                    ${o.filter(r=>r.cells[s]).map(r=>i`
                          <li>
                            <${E} id=${r.id} text=${r.label} />
                            <a
                              class="naar"
                              href=${T("dekking",{...B.route.query,cel:qe(r.key,n.step,t.key)})}>
                              <span class="sr">${r.label}: ${Me(r.cells[s]).word}</span>
                              <${Gp} cell=${r.cells[s]} />
                            </a>
                          </li>
                        `)}
                  </ul>
                `:i`<p class=${Jp(n)}><${Kp} column=${n} /></p>`}
        </section>
      `)}
  </div>
`,nh=({reach:t,plan:e})=>i`
  <aside class="legenda" aria-label=${`${g.overview.legend.title}${R?` (${e.title})`:""}`}>
    ${t.columns.filter(o=>o.nobody).map(o=>i`
          <div class=${o.undecided?"leegte onbeslist":"leegte"}>
            <h2>${o.nobody}</h2>
            ${o.waits&&i`<p>${o.waits}</p>`}
            <p><a href=${T("aandachtspunten",{stap:o.step})}>${Xt.questions}</a></p>
          </div>
        `)}
    <h2>${g.overview.legend.title}</h2>
    <p>${Xt.about}</p>
    <${Rs} expected=${Xt.expected} quiet=${Xt.quiet} blank=${!0}
      undecided=${t.columns.some(o=>o.undecided)} />
    <h3>${g.overview.legend.how}</h3>
    <${Bi} />
    <p><a href=${T("methode")}>${g.overview.legend.more}</a></p>
  </aside>
`,sh=({reach:t})=>i`
  <div class="hoofdstuk"><h2>${Xt.alike.title}</h2><p>${Xt.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>i`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&i`<p>${t.elsewhere}</p>`}
`});function Jr(t,e){let o=jo();for(let{mark:s}of t)e?o.add(s):o.delete(s);let n=o.size===0;return D({merk:[...o].join(Wi),...n&&{alleen:null}},!0),o.size}var Wi,jo,Yp,Kr,Qr=S(()=>{"use strict";G();Wi=".",jo=()=>new Set((B.route?.query.merk||"").split(Wi).filter(Boolean)),Yp=()=>[...jo()].join(Wi),Kr=()=>!!B.route?.query.alleen&&jo().size>0});function Zr(){return!k.files.length&&!it()?null:i`
    <section class="bestanden" aria-label=${as.title}>
      <h2>${as.title}</h2>
      <ul>
        <li><a href="#/samenvatting">${as.summary.label}</a> <span class="zacht">${as.summary.told}</span></li>
        ${k.files.map(({file:t,label:e,told:o,beside:n})=>n?i`<li>${e} <span class="zacht">${o}: ${n}</span></li>`:i`<li>
                <a href=${ah(t)?.href} download=${t}>${e}</a> <span class="zacht">${o}</span>
              </li>`)}
        ${it()&&i`<li><a href="#/controleer">${as.save.label}</a> <span class="zacht">${as.save.told}</span></li>`}
      </ul>
    </section>
  `}var as,ah,qi=S(()=>{"use strict";F();M();xe();as=g.frame.foot.files,ah=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function td(t,e,o){let n=ge(t,o),s=O(e);return{name:s,short:Ie(e)===s?s:Ie(e),what:v(t,"deadlineLabel"),quote:g.gaps.deadline.quote.replace("{words}",v(t,"deadlineText")),modality:P(Qn(v(t,"modality"))),day:v(t,"dueBy"),by:Y(v(t,"dueBy")),outcome:n.outcome||"",stand:n.stand||"",on:Y(n.on)}}var Tn,Xp,Yr,is,ed,Xr,ls,Go,cs=S(()=>{"use strict";L();M();ro();W();ot();Yt();Tn=(t,e)=>Go(t).rows.filter(({id:o})=>ge(o,e).outcome).map(o=>({...o,plan:t,...td(o.id,o.work,e)})),Xp=(t,e)=>k.promises[t.key].undated.filter(o=>ri(o,e)).map(o=>{let n=v(o,"initiative").slice(1);return{id:o,work:n,plan:t,...td(o,n,e)}});Yr=(t,e=g.shared.outcomes)=>Object.entries(e).filter(([o,{rare:n}])=>!n||t.some(s=>s.outcome===o)),is=(t,e=!1)=>Object.entries(g.shared.outcomes).filter(([,o])=>!e||o.open).map(([o,{said:n,counted:s}])=>{let r=t.filter(a=>a===o).length;return r?A(s||{one:`{count} ${n}`,more:`{count} ${n}`},r):""}).filter(Boolean),ed=t=>fe(t).filter(e=>k.promises[e.key].rows.length||k.promises[e.key].undated.length),Xr=(t,e)=>{let{reports:o}=Go(t);return o.find(n=>n.date===Ke(t.key,e))||o[o.length-1]},ls=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Go=t=>k.promises[t.key]});var Hi,ih,Hs,ps,Fn,ds=S(()=>{"use strict";F();M();Hi=g.shared.outcomes,ih={disc:i`<circle r="5.5" />`,tail:i`<circle r="4.5" />`,diamond:i`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:i`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:i`<circle r="4.5" />`,half:i`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Hs=({outcome:t})=>i`<g class=${`teken teken-${Hi[t].sign}`}>${ih[Hi[t].sign]}</g>`,ps=({outcome:t})=>i`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Hs} outcome=${t} />
  </svg>
`,Fn=({outcome:t,on:e=""})=>i`
  <span class="uitkomst">
    <${ps} outcome=${t} /> ${Hi[t].said}${e&&i`<span class="bij">${e}</span>`}
  </span>
`});function Ui({gaps:t,what:e}){let o=jo(),n=t.filter(a=>o.has(a.mark)).length,s=a=>ct(A(ho.bar.changed,Jr(t,a.target.checked))),r=t.length>1?b(ho.mark_all,{count:t.length,what:e}):b(ho.mark,{what:e});return i`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${r}
        onChange=${s}
      />
    </label>
  `}function dh({title:t,gaps:e,beside:o,by:n,scenario:s,open:r}){let a=e.filter(m=>m.heavy).length,l=I(e.map(m=>n==="topic"?Uo(m.query):od(m))),c=m=>e.filter(f=>(n==="topic"?Uo(f.query):od(f))===m).length,p=m=>c(m)>1?b(ho.repeated,{title:m,count:c(m)}):m,d=i`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        <strong>${e.length}</strong> ${A(ho.questions,e.length).replace(/^\d+ /,"")}
        ${a>0&&i`<span class="bij">${b(ho.heavy,{count:a})}</span>`}
      </span>
      <span class="vouwbij">${l.slice(0,6).map(p).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&i`<span class="vouwtal bij">${b(ho.about_source,{count:o})}</span>`}
    </span>
  `;return i`
    <div class="vouw">
      <${Ui} gaps=${e} what=${t} />
      <${Ws} summary=${d} inside=${()=>e.map(m=>i`<${ch} key=${lh(m)} gap=${m} scenario=${s} query=${k.queries[m.query]||{}} />`)} open=${r} />
    </div>
  `}function rd({gaps:t,beside:e,by:o,scenario:n,open:s}){let{of:r,all:a}=ph[o],l=(c,p)=>c.filter(d=>r(d)===p);return a(t).map(([c,p])=>({id:c,title:p,found:l(t,c)})).filter(({found:c})=>c.length).map(({id:c,title:p,found:d})=>i`
        <${dh}
          key=${c}
          title=${p}
          gaps=${d}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${s}
        />
      `)}function uh({row:t}){let e=t.who.length>nd+1?t.who.slice(0,nd):t.who,o=t.who.length-e.length;return i`
    <${Jt} ids=${e} name=${mh} />
    ${o>0&&b(ho.deadline.others.more,{names:"",count:o})}
    <span class="bij">${ho.deadline.how[t.how]}</span>
  `}function fh({gap:t,found:e,scenario:o}){let n=e.deadline,s=ho.deadline.columns,r=Ie(e.subject),a=O(e.subject);return i`
    <tr role="row" class=${sd(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Ui} gaps=${[t]} what=${n.what||a} /></td>
      <th scope="row" role="rowheader" data-kop=${s.work}>
        <${E} id=${e.subject} text=${r===a?a:`${r} ${e.subject_label}`} />
        ${n.what&&i`<span class="bij">${n.what}</span>`}
        <${Ni} gap=${t} scenario=${o} sentence />
      </th>
      <td role="cell" data-kop=${s.promised}>${n.quote}<span class="bij">${n.by}</span></td>
      <td role="cell" data-kop=${s.stand}><${Fn} outcome=${n.outcome} on=${n.on} /></td>
      <td role="cell" data-kop=${s.who}><${uh} row=${n} /></td>
    </tr>
  `}function ad({rows:t,scenario:e,all:o}){let{columns:n,caption:s,title:r,lanes:a,note:l,show:c}=ho.deadline,p=de()?hh:$h,d=o||t.length<=p+1?t:t.slice(0,p),u=is(t.map(({found:m})=>m.deadline?.outcome||""));return i`
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
            ${Object.values(n).map(m=>i`<th scope="col" role="columnheader">${m}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${d.map(m=>i`<${fh} ...${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${d.length<t.length&&i`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>D({termijnen:"alle"},!0)}>
            ${A(c,t.length-d.length)}
          </button>
        `}
    </section>
  `}var ho,sd,lh,ch,ph,od,nd,mh,$h,hh,id=S(()=>{"use strict";F();G();We();Ft();L();M();Qr();cs();W();ss();bt();ds();ho=g.gaps;sd=t=>jo().has(t.mark)?"gemarkeerd":"",lh=t=>`${t.mark} ${t.sentence}`,ch=({gap:t,scenario:e,query:o})=>i`
  <article class=${`punt gewicht-${t.severity} ${sd(t)}`} data-vraag=${t.mark}>
    <${Ui} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Pi} gap=${t} query=${o} />
      <${Ni} gap=${t} scenario=${e} />
    </div>
  </article>
`,ph={topic:{of:t=>t.topic,all:()=>k.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>I(t.map(e=>e.query)).map(e=>[e,Uo(e)])}};od=t=>t.subject_label;nd=2;mh=t=>O(t);[$h,hh]=[8,5]});function bh({scenario:t,tell:e}){async function o(n){e(Le.busy);try{let s=await nc(Dn(t),Yp(),n);Ze(`${Le.file}.${n}`,s,gh[n]),e("")}catch(s){e(s.message)}}return sc().map(n=>i`<button type="button" id=${`merk-${n}`} onClick=${()=>o(n)}>${Le.office[n]}</button>`)}function ld({gaps:t,scenario:e,rows:o}){let[n,s]=tt(""),r=jo();if(!r.size)return null;let a=t.filter(u=>r.has(u.mark)),l=r.size-a.length,c=Kr(),p=()=>{Jr([...r].map(u=>({mark:u})),!1),ct(Le.cleared)},d=()=>{D({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return i`
    <section class="merkbalk" aria-label=${Le.label}>
      <p>
        <strong>${A(Le.count,r.size)}</strong>${l>0&&A(Le.elsewhere,l)}
      </p>
      <button
        type="button" class="alslink" id="alleen"
        onClick=${()=>D({alleen:c?null:"gemarkeerd"})}>
        ${c?Le.every:Le.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${Le.clear}</button>
      <p class="merkuitleg" aria-live="polite">${n||Le.address}</p>
      <button type="button" id="merk-print" onClick=${d}>${Le.print}</button>
      <${Nt} name=${`${Le.file}.csv`} rows=${()=>o(a)} label=${Le.csv} id="merk-csv" />
      <${bh} scenario=${e} tell=${s} />
    </section>
  `}var Le,gh,cd=S(()=>{"use strict";F();G();We();L();dt();M();xe();Qr();St();Le=g.gaps.bar,gh={docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}});function kh({all:t}){let e=(r,a)=>I(r).map(l=>[l,a(l)]),o=e(t.flatMap(r=>Mn(r).flatMap(a=>a.partners)),ud),n=e(t.map(r=>r.query).sort(U),Uo),s=Object.entries(k.codes.Severity).map(([r,a])=>[r,a.label]);return i`
    <${Ye}>
      <div class="velden">
        <${Kt}
          label=${pt.fields.partner}
          name="partner"
          options=${o.sort((r,a)=>U(r[1],a[1]))}
        />
        <${Kt} label=${pt.fields.step} name="stap"
          options=${[...Pt.map(r=>[r.notation,r.label]),...dd("stap",et)]} />
        <${Kt} label=${pt.fields.query} name="vraag" options=${n} />
        <${Kt} label=${pt.fields.weight} name="gewicht"
          options=${[...s,...dd("gewicht",r=>J("Severity",r))]} />
        <${Kt} label=${pt.fields.kind} name="soort" options=${Un.map(r=>[r.notation,r.label])} />
        <${xo} label=${pt.fields.text} name="tekst" />
        <${cn} names=${Vi} />
      </div>
    <//>
  `}function yh({points:t,low:e,source:o,query:n}){let s=I(t.map(c=>c.topic)).length,r=c=>A(pt.questions,c.length),a={points:b(pt.part_counts.points,{questions:r(t),topics:A(pt.topics_count,s)}),source:b(pt.part_counts.source,{questions:r(e)})},l=(c,p,d)=>i`
    <a href=${T("aandachtspunten",{...n,deel:p})} aria-current=${d?"true":null} id=${`deel-${p}`}>
      <strong>${pt.parts[c]}</strong> ${a[c]}
    </a>
  `;return i`
    <nav class="delen" aria-label=${pt.parts_label}>
      ${l("points","overleg",!o)}${l("source",md,o)}
    </nav>
  `}function _h({gaps:t,beside:e,per:o,scenario:n,open:s,all:r}){let a=[...t,...e].flatMap(u=>Mn(u).map(m=>({gap:u,found:m}))).filter(({found:u})=>u.deadline).sort((u,m)=>U(u.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter(u=>!u.deadline),c=ta[o],p=Object.entries(ta).map(([u,m])=>[u,pt.fold[m]]),d=()=>D({vouw:s?"in":"uit"},!0);return i`
    ${a.length>0&&i`<${ad} rows=${a} scenario=${n} all=${r} />`}
    ${l.length>0&&i`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${pt.heading[c]}</h2>
            <p>${pt.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${d}>${s?pt.refold:pt.unfold}</button>
            </p>
          </header>
          <${ln} legend=${pt.fold_by} name="per" options=${p} current=${o} id="per" />
          <${rd} gaps=${l} beside=${e} by=${c} scenario=${n} open=${s} />
        </section>
      `}
    ${!t.length&&i`<p>${pt.none}</p>`}
  `}function fd({route:t}){let e=H(t.query),o=t.query,n=X(e).gaps,s=Kr(),r=s?n.filter($=>jo().has($.mark)):Rp(n,o),a=r.filter($=>!$.source),l=r.filter($=>$.source),c=o.deel?o.deel===md:!a.length&&l.length>0,p=s||!!o.vraag,d=p?r:c?l:a,u=s||Vi.some($=>o[$]),m=o.vouw?o.vouw==="uit":u&&d.length<=vh,f=o.per in ta?o.per:Object.keys(ta)[Number(c&&!p)],h=Object.fromEntries(Vi.filter($=>o[$]).map($=>[$,o[$]])),w=$=>A(pt.questions,$.length);return i`
    <${Z} text=${pt.title}>
      <p class="uitleg">${b(pt.intro,{report:Io(rt(e.plan))})} ${De}</p>
    <//>
    ${fe(e).map($=>i`<${Vo} key=${$.key} plan=${$} />`)}
    <div class="deelrij">
      ${p?i`<p class="delen"><strong>${s?pt.only_title:Uo(o.vraag)}</strong></p>`:i`<${yh} points=${a} low=${l} source=${c} query=${h} />`}
      <${wh} scenario=${e} />
    </div>
    <div class=${s?"vragen alleen":"vragen"}>
      ${!s&&i`<${kh} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!p&&i`<p class="zacht">${pt.source_intro}</p>`}
        <p class="zacht" id="weegt">${pt.weights}</p>
        <${_h}
          key=${`${c}${s}`}
          gaps=${d}
          beside=${c||p?[]:l}
          per=${f}
          scenario=${e}
          open=${m}
          all=${u||!!o.termijnen}
        />
        <p class="acties"><${Nt} name="aandachtspunten.csv" rows=${()=>pd(d,e)} /></p>
        <${Zr} />
      </div>
    </div>
    <${ld} gaps=${n} scenario=${e} rows=${$=>pd($,e)} />
    <${qt} text=${b(pt.shown,{points:w(a),low:w(l)})} />
  `}var pt,ud,pd,dd,Vi,wh,md,ta,vh,$d=S(()=>{"use strict";F();G();Ft();L();dt();M();Qr();W();ot();He();St();qi();id();ss();cd();rs();pt=g.gaps,ud=t=>O($e(t)||t),pd=(t,e)=>[[...pt.csv,...Vt],...t.map(o=>[J("Severity",o.severity),Uo(o.query),o.sentence,k.queries[o.query]?.why||"",o.steps.map(et).join(", "),o.kinds.map(lt).join(", "),o.partners.map(ud).join(", "),o.subject_label,pn(o).map(mt).join("; "),...Ut(e,o.plan)])],dd=(t,e)=>{let o=B.route.query[t]||"";return o.includes(",")?[[o,Ae(o.split(",").map(e))]]:[]},Vi=["tekst","stap","soort","partner","vraag","gewicht"];wh=({scenario:t})=>i`
  <details class="blik">
    <summary>${at(t)} <span class="wijzig">${pt.change}</span></summary>
    <${So} />
  </details>
`,md="bron";ta={onderwerp:"topic",soort:"query"};vh=25});function ea(t,e){let o=new Map;for(let s of t)o.set(s.x,[...o.get(s.x)||[],s]);let n=Math.max(1,...[...o.values()].map(s=>s.length));return[...o.values()].flatMap(s=>s.sort((r,a)=>r.y-a.y).map((r,a)=>({...r,y:Math.round((a+.5)*e*n/s.length)})))}function hd(t,e,o){let n=new Map(t.map(u=>[u.id,u])),s=u=>e.flatMap(m=>m.from===u?[m.to]:m.to===u?[m.from]:[]),r=[],a=[...t].sort((u,m)=>U(u.title,m.title)).map(u=>u.id),l=new Set,c=u=>{if(!(l.has(u)||!n.has(u))){l.add(u),r.push(u);for(let m of I(s(u)))c(m)}};for(let u of a)c(u);let p=Math.ceil(r.length/2),d=Math.max(o*1.6,40);return r.map((u,m)=>{let f=m<p,h=f?p:r.length-p,w=f?m:r.length-1-m,$=h>1?Math.sin(Math.PI*w/(h-1)):1,y=Math.round((w+.5)*d*(p/h));return{...n.get(u),x:Math.round((f?-1:1)*(140+250*$)),y}})}var Gi=S(()=>{"use strict";L()});function gd(t,e){let o=Ts(t,e).filter(n=>n.group).map(({from:n,to:s,group:r,said:a=""})=>({id:[n,s,r,a].join("~"),from:n,to:s,group:r,said:[a]}));return[...new Map(o.map(n=>[n.id,n])).values()]}function wd(t,e){let o=Lt(t)?t:"",n=o?gd(o,e).map(kd):[],s=[I(n.map(l=>l.from)),[o],I(n.map(l=>l.to))],r=new Set([o]),a=s.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(d=>!r.has(d));for(let d of p)r.add(d);return p.sort((d,u)=>U(O(d),O(u))).map((d,u)=>bd(d,c*ye.width,u))});return{...ye,name:to,title:o?ye.title_of.replace("{name}",O(o)):ye.title,layout:"columns",looks:ye,nodes:ea(a,ye.step),rows:n,date:e,centre:o}}function yd(t,e,o,n){let s=[...t.nodes],r=[...t.rows],a=new Map;for(let l of e.filter(c=>Lt(c)&&s.some(p=>p.id===c))){let c=new Set(s.map($=>$.id)),p=gd(l,o),d=$=>$.from===l?$.to:$.from,u=I(p.map(d)).filter($=>!c.has($)),m=u.slice(0,xh),f=s.find($=>$.id===l),h=(n==="route"?Mh:Ch)(s,f,m);s.push(...h.map(({id:$,x:y,y:_})=>bd($,y,_)));let w=new Map(h.map($=>[$.id,$]));for(let $ of p.filter(y=>w.has(d(y)))){let{branch:y}=w.get(d($));r.push({...kd($),...y&&{branch:{...y,head:l,stop:d($)}}})}u.length>m.length&&a.set(l,{shown:m.length,count:u.length-m.length})}return{nodes:s,rows:r,left:a}}function Ch(t,e,o){let n=t.map(c=>c.x),[s,r]=[Math.min(...n),Math.max(...n)],a=e.x<(s+r)/2?s-ye.width:r+ye.width,l=e.y-(o.length-1)*ye.step/2;return o.map((c,p)=>({id:c,x:a,y:l+p*ye.step}))}function Mh(t,e,o){let n=Math.max(...t.map(l=>l.x)),s=Math.max(...t.map(l=>l.y))+30,r=Math.ceil(o.length/Ki)*Qi,a=Math.max(0,Math.min(e.x+Ji,n+Ji-r));return o.map((l,c)=>{let p=a+Math.floor(c/Ki)*Qi,d=s+26+c%Ki*(ye.step-3);return{id:l,x:p+Qi/2-4,y:d,branch:{beside:p-e.x,aside:Ji,top:s}}})}var to,xh,Ki,Ji,Qi,ye,Sh,Oh,bd,kd,us=S(()=>{"use strict";L();M();ro();Gi();W();to="omgeving",xh=16,Ki=8,Ji=68,Qi=236;ye=k.around,Sh=t=>Hn(t).find(e=>ye.nodes[e])||"*",Oh=t=>t.length>ye.letters?`${t.slice(0,ye.letters-1)}…`:t,bd=(t,e,o)=>({id:t,label:Oh(O(t)),title:O(t),group:Sh(t),x:e,y:o}),kd=t=>{let{color:e,dashes:o}=ye.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}}});function _d(t,e){let{date:o}=H(e);if(t===to)return wd(e.ding,o);let n=k.views[t];if(!n)return null;let{edges:s,loose:r}=n.at[o],a=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:a,rows:[...s,...r]}}function ms(t,e,o){return t.matrix||e.from&&e.to?`${o(e.from)} – ${o(e.to)}`:[o(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}function Sd(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=H(e),s=Object.entries(oa).map(([c,p])=>[p,c==="partner"?e[c]&&$e(e[c]):e[c]]).filter(([,c])=>c),r=t.rows.filter(c=>!(c.group&&o.has(c.group))&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&s.every(([p,d])=>(c[p]||[]).includes(d)||c.from===d||c.to===d));if(r.length===t.rows.length)return{nodes:t.nodes,rows:r};let a=new Set([t.centre,...r.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>a.has(c.id)||c.row&&a.has(c.row));return t.choose?{nodes:hd(l,r,t.step),rows:r}:{nodes:t.layout==="columns"?ea(l,t.step):l,rows:r}}var fs,vd,xd,oa,$s=S(()=>{"use strict";dt();us();M();Gi();W();fs=t=>Object.keys(t.table).filter(e=>!vd[e]),vd={from_label:"from",to_label:"to"},xd=t=>vd[t],oa={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"}});function jd({picture:t}){let e=I(No("Chapter").map(r=>v(r,"identifier"))).sort(U),o=r=>O(No("Chapter").find(a=>v(a,"identifier")===r)||""),n={stap:Pt.map(r=>[r.notation,r.label]),hoofdstuk:e.map(r=>[r,o(r)])},s=r=>T(["graaf",t.name],r);return i`<div class="kieseerst">
    <p>${na.sentence}</p>
    ${jh.map(r=>{let a=n[r].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[oa[r]]?.includes(l))})).filter(l=>l.rows.length);return a.length>0&&i`<h2>${na[r]}</h2>
          <ul class="keuzetegels">
            ${a.map(({value:l,label:c,rows:p})=>i`<li><a href=${s({[r]:l})}>
                <b>${c}</b><span>${A(na.partners,Od(p))}</span></a></li>`)}
          </ul>`})}
    <p>
      <a href=${s({[Cd]:"ja"})}>
        ${A(na.whole,Od(t.rows),{lines:t.rows.length})}
      </a>
    </p>
  </div>`}var na,Cd,jh,Md,Od,Ld=S(()=>{"use strict";F();G();L();M();$s();W();na=g.graph.choose,Cd="alles",jh=["stap","hoofdstuk"],Md=t=>!!t[Cd]||Object.keys(oa).some(e=>t[e]),Od=t=>I(t.flatMap(e=>[e.from,e.to])).length});function Fd(t,e=Ae){let o=I(t.filter(Boolean)),n=o.length-Us;return e(n>0?[...o.slice(0,Us),Lo.more.replace("{count}",String(n))]:o)}function Lh(t,e){let o=Zt(t,"who",e).filter(r=>r.acts),n=r=>ut(r,"broader")||r,s=r=>`${O(n(ut(r,"barrier")))}, ${J("Basis",v(r,"basis")).toLowerCase()}`;return[[Lo.who,sa(o.map(r=>`${O(r.from)} (${r.said})`))],[Lo.state,pe(t,e)],[Lo.step,sa(Gn(t,e).map(s))],[Lo.where,sa(Ht(t).slice(0,2).map(mt))]]}function Ed(t,e,o,n){let s=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(s)return{kind:s.group&&t.looks.edges[s.group]?.label||"",name:ms(t,s,n),facts:[...Th(t,s),[Lo.role,zd(s)],[Lo.where,Td(s.about||[])]],thing:""};let r=e.filter(c=>c.from===o||c.to===o),a=c=>n(c.from===o?c.to:c.from),l=wn(o)?Lh(o,t.date):[...r.slice(0,Us).map(c=>[a(c),Fh(c,a(c))]),[Lo.also,r.length>Us?Lo.more.replace("{count}",String(r.length-Us)):""],[Lo.where,Td(r.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:Lt(o)?P(xt(o)):"",name:n(o),facts:l,thing:Lt(o)?o:""}}var Lo,Us,sa,Td,zd,Th,Fh,Ad=S(()=>{"use strict";L();M();ro();$s();W();ot();Yt();Lo=g.graph.card,Us=3;sa=t=>Fd(t,e=>e.join("; ")),Td=t=>sa(t.flatMap(e=>Lt(e)?Ht(e).slice(0,1).map(mt):[]));zd=t=>Fd((t.roles||[]).map(e=>J("Role",e))),Th=(t,e)=>fs(t).map(n=>t.table[n]).map((n,s)=>[n,e.said[s]]),Fh=(t,e)=>[...t.said.filter(o=>o&&Bt(o)!==Bt(e)),zd(t)].filter(Boolean).join(" · ")});function Eh({picture:t,row:e}){let o=e.group&&!k.views[t.name]?Object.keys(k.around.table):Object.keys(t.table),n=fs(t).map(r=>t.table[r]),s=e.said.map((r,a)=>[o.length&&n[a],r]).filter(([r,a])=>r&&a);return i`<dl class="feiten">
    ${s.map(([r,a])=>i`<div><dt>${r}</dt><dd>${a}</dd></div>`)}
  </dl>`}function Ah({picture:t,row:e,name:o}){let n=(e.about||[]).filter(r=>Lt(r)&&r!==e.from&&r!==e.to),s=r=>rn(r,t.date).filter(Boolean).join(", ");return i`
    <h2>${ms(t,e,o)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&i`<p>${t.looks.edges[e.group].label}</p>`}
    <${Eh} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&i`<p>${De}</p>
        <p><a href=${T("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${oe.slot_page}</a></p>`}
    ${n.length>0&&i`<p>${oe.about}</p>
        <ul>${n.map(r=>i`<li>${Tt(r)?Bd(r):O(r)}${wn(r)&&i`<span class="zacht"> – ${s(r)}</span>`}${Ht(r).slice(0,1).map(a=>i`<span class="zacht adres">${mt(a)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(r=>r&&Tt(r)).map((r,a)=>i`${a>0&&" · "}${Bd(r,oe.page_of.replace("{name}",O(r)))}`)}</p>
  `}function Bh({picture:t,rows:e,node:o,name:n,unfold:s,opened:r,pick:a}){let l=e.filter(m=>m.from===o||m.to===o),c=t.nodes.find(m=>m.id===o)?.group,p=t.looks.nodes[c]?.label||xt(o),d=r.includes(o),u=m=>{let f=m.from===o?m.to:m.from;return i`<li>
      ${t.arrows!==!1&&(m.from===o?oe.towards:oe.coming)}
      <button type="button" class="rijknop" onClick=${()=>a(f||m.id)}>${n(f)}</button>
      ${m.group&&i`<span class="zacht"> – ${t.looks.edges[m.group]?.label||m.said[0]}</span>`}
    </li>`};return i`
    <h2>${n(o)}</h2>
    <p>${p&&`${P(p)}. `}${zh(l.length)}</p>
    ${Lt(o)&&Tt(o)&&i`<p class="acties">
        <a href=${ie(o)}>${oe.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(d)}
          onClick=${()=>s(o)}>${d?`− ${oe.fold}`:`+ ${oe.unfold}`}</button>
        ${" "}<a href=${T(["graaf",to],{ding:o})}>${oe.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,Zi).map(u)}</ul>
    ${l.length>Zi&&i`<p>${oe.rest.replace("{count}",String(l.length-Zi))}</p>`}
  `}function Pd(t){let{row:e,node:o,first:n}=t;return i`
    <section class="inwoorden" id="inwoorden" aria-label=${oe.in_words}>
      ${e&&i`<${Ah} ...${t} />`} ${o&&i`<${Bh} ...${t} />`}
      ${!e&&!o&&(n||i`<p class="zacht">${oe.nothing_chosen}</p>`)}
    </section>
  `}function Nd({picture:t,rows:e,name:o,hover:n,close:s,keep:r,unfold:a,opened:l,unfolds:c}){let p=Wt();At(()=>{let m=f=>f.key==="Escape"&&s();return window.addEventListener("keydown",m),()=>window.removeEventListener("keydown",m)},[]),At(()=>{let{offsetWidth:m,offsetHeight:f,offsetParent:h}=p.current;if(!h)return;let w=Math.max(4,Math.min(n.x-20,h.clientWidth-m-4)),$=n.y+16,y=$+f>h.clientHeight-4?Math.max(4,n.y-18-f):$;p.current.style.transform=`translate(${w}px, ${y}px)`});let d=Ed(t,e,n.id,o),u=d.facts.filter(([m,f])=>m&&f);return i`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>r(!0)} onPointerLeave=${()=>r(!1)}>
      ${d.kind&&i`<span class="zacht">${d.kind}</span>`}
      <strong>${d.name}</strong>
      <dl>${u.map(([m,f])=>i`<div><dt>${m}</dt><dd>${f}</dd></div>`)}</dl>
      ${d.thing&&Tt(d.thing)&&i`<p class="acties"><a href=${ie(d.thing)}>${oe.page}</a>${c(d.thing)&&i`<button type="button" class="rijknop" onClick=${()=>a(d.thing)}>${l.includes(d.thing)?oe.fold:oe.unfold}</button>`}</p>`}
    </div>
  `}var oe,Zi,Bd,zh,Id=S(()=>{"use strict";F();G();L();us();Ad();M();$s();W();ot();oe=g.graph,Zi=40,Bd=(t,e=O(t))=>i`<a href=${ie(t)}>${e}</a>`,zh=t=>(t===1?oe.counted.one:oe.counted.more).replace("{count}",t)});function Rd(t){let{of:e,nodes:o,edges:n,options:s,handle:r,lit:a,line:l,look:c,shown:p,title:d,opened:u}=t,m=Wt(),f=tn({of:"",view:null,ids:new Set}),h=tn(t);h.current=t,At(()=>{let y=performance.now(),_=f.current.of===e?f.current.view:null,z=0,x=(j,$t)=>{window.clearTimeout(z),z=window.setTimeout(()=>h.current.onHover(j===null?null:{id:j,...$t}),Ph)},q=Tr(m.current,{nodes:o,edges:n,options:s,view:_,opened:u},{onChoose:j=>h.current.onChoose(j),onUnfold:j=>h.current.onUnfold(j),unfolds:j=>h.current.unfolds(j),onHover:x});r.current=q;let N=_?o.map(j=>j.id).filter(j=>!f.current.ids.has(j)):[];return N.length&&q.show([...N,...a]),m.current.dataset.ms=String(Math.round(performance.now()-y)),()=>{window.clearTimeout(z),f.current={of:e,view:q.view(),ids:new Set(o.map(j=>j.id))},q.destroy(),r.current=null}},[e,o,n]),At(()=>{p&&f.current.of===""&&r.current.fit(12/14)},[p]),At(()=>{let y=()=>window.setTimeout(()=>r.current?.fit(),60),_=()=>r.current?.fit();return document.addEventListener("fullscreenchange",y),window.addEventListener("beforeprint",_),()=>{document.removeEventListener("fullscreenchange",y),window.removeEventListener("beforeprint",_)}},[]),At(()=>r.current.select(a,l?[l]:[],c),[e,o,n,a.join(" "),l]);let w=y=>Ih[y.key]?.(t),$={height:`${ep(o,Math.max(420,Math.round(window.innerHeight*Nh)))}px`};return i`<div class="doek" id="doek" ref=${m} style=${$} data-title=${d} onKeyDown=${w}></div>`}var Ph,Nh,Ih,Dd=S(()=>{"use strict";F();mi();Ph=250,Nh=.9,Ih={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()}});function ra(t,e){let o=new Map;for(let s of t){let r=`${s.from||""}|${s.to||""}`;o.set(r,[...o.get(r)||[],s])}let n=s=>[...new Set(s)].sort((r,a)=>Vs(r)-Vs(a)||U(e(r),e(a)));return{givers:n(t.map(s=>s.from||"")),takers:n(t.map(s=>s.to||"")),at:(s,r)=>o.get(`${s}|${r}`)||[]}}var Vs,Yi=S(()=>{"use strict";L();W();Yt();Vs=t=>t===""?2:Lt(t)&&sn(t)?1:0});function Wd({picture:t,rows:e,names:o,chosen:n,pick:s,point:r,caption:a}){let l=_=>o.get(_)?.title||To.nobody,c=_=>o.get(_)?.label||To.nobody,{givers:p,takers:d,at:u}=ra(e,c),m=_=>t.looks.edges[_.group],f=_=>[_.said[0],m(_).label].filter(Boolean).join(", "),h=(_,z)=>[Vs(_)!==Vs(z)&&"nieuw",_===""&&"ongenoemd"].filter(Boolean).join(" "),w=(_,z)=>{let x=_.currentTarget.getBoundingClientRect(),q=_.currentTarget.closest(".vlak").getBoundingClientRect();r({id:z.id,x:x.right-q.left,y:x.bottom-q.top-10})},$=(_,z)=>{let x=u(_,z);if(!x.length)return null;let q=x.some(j=>j.id===n),N=x.some(j=>m(j).mark==="broken");return i`
      <button type="button" class=${N?"hapert":null} aria-pressed=${String(q)}
        aria-label=${`${l(_)} ${To.to} ${l(z)}: ${x.map(f).join("; ")}`}
        onClick=${()=>s(x[(x.findIndex(j=>j.id===n)+1)%x.length].id)}
        onMouseEnter=${j=>w(j,x[0])} onMouseLeave=${()=>r(null)}
        onFocus=${j=>w(j,x[0])} onBlur=${()=>r(null)}>
        ${x.length>2?i`<${zn} look=${m(x[0])} /><b>${x.length}</b>`:x.map(j=>i`<${zn} look=${m(j)} />`)}
      </button>
    `},y=_=>n&&e.some(z=>z.id===n&&(z.from||"")===_);return i`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${a}</caption>
        <thead>
          <tr>
            <td class="hoek">${To.corner}</td>
            ${d.map((_,z)=>i`<th scope="col" class=${h(_,d[z-1]??_)}><span>${c(_)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${p.map((_,z)=>i`
              <tr class=${[h(_,p[z-1]??_),y(_)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(_)}</th>
                ${d.map((x,q)=>i`<td class=${h(x,d[q-1]??x)}>${$(_,x)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function qd({picture:t,rows:e,name:o,pick:n}){let s=Object.entries(t.looks.edges).map(([a,l])=>({look:l,rows:e.filter(c=>c.group===a)})).filter(a=>a.rows.length),r=s.filter(a=>a.look.mark==="broken").flatMap(a=>a.rows);return i`
    <h2>${To.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${s.map(({look:a,rows:l})=>i`<li><${zn} look=${a} /><b>${l.length}</b><span>${a.label}</span></li>`)}
      ${[["from",To.no_giver],["to",To.no_taker]].map(([a,l])=>{let c=e.filter(p=>!p[a]).length;return c>0&&i`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${r.length>0&&i`<h3>${To.falters}</h3>
        <ul class="stromen">
          ${r.map(a=>i`<li>
              <button type="button" class="rijknop" onClick=${()=>n(a.id)}>
                ${o(a.from)} → ${o(a.to)}
              </button>
              <span>${a.said[0]}</span>${a.said[2]&&i`<span class="zacht">${To.since} ${a.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${P(To.empty)}</p>
  `}var To,zn,aa=S(()=>{"use strict";F();L();M();Yi();To=g.graph.matrix,zn=({look:t})=>i`
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
`});function Dh({thing:t}){let[e,o]=tt(!1),n=Ve(()=>e?Rh():[],[e]),s=r=>{let a=n.find(l=>O(l)===r.target.value);a?D({ding:a,kies:null,uit:null}):ct(Ko.unknown_thing)};return i`
    <label class="veld zoekveld">
      <span>${Ko.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onFocus=${()=>o(!0)} onChange=${s}
        value=${Lt(t)?O(t):""} />
      <datalist id="dingen">${n.map(r=>i`<option value=${O(r)}></option>`)}</datalist>
    </label>
  `}function Vd({picture:t,query:e}){let[o,n]=tt(!1),s=Hd.filter($=>e[$]&&!Ud.includes($)).length,r=t.name===to,a=t.nodes.filter($=>Xa($.id)).sort(($,y)=>U($.title,y.title)),l=$=>k.codes.CellState[$]?.order??9,c=I(t.rows.map($=>$.state||"").filter(Boolean)).sort(($,y)=>l($)-l(y)),p=$=>P(k.codes.CellState[$]?.label||J("Status",$)),d=Un.filter($=>t.rows.some(y=>y.kinds?.includes($.notation))),u=Pt.filter($=>t.rows.some(y=>y.steps?.includes($.notation))),m=new Set(t.rows.flatMap($=>$.chapters||[])),f=No("Chapter").map($=>[v($,"identifier"),O($)]).filter(([$])=>m.has($)).sort(($,y)=>U($[0],y[0])),h=[["stap",Ko.filters.step,u.map($=>[$.notation,$.label])],["hoofdstuk",Ko.filters.chapter,f],["soort",Ko.filters.kind,d.map($=>[$.notation,$.label])],["partner",Ko.filters.partner,a.map($=>[v($.id,"notation"),$.title])],["staat",Ko.filters.state,c.map($=>[$,p($)])]];return i`
    <details class="filters graafkeuzes" open=${o} onToggle=${$=>n($.target.open)}>
      <summary id="filterknop">${s?b(g.shared.filters_set,{count:s}):Ko.choices}</summary>
      ${!r&&i`<${uo} />`}
      <${Sn} />
      <div class="velden">
        ${r&&i`<${Dh} thing=${t.centre} />`}
        ${!r&&h.filter(([,,$])=>$.length>1).map(([$,y,_])=>i`<${Kt} name=${$} label=${y} options=${_} />`)}
        <${xo} label=${Ko.filters.search} name="zoek" id="graafzoek" />
        <${cn} names=${Hd} />
      </div>
    </details>
  `}var Ko,Ud,Hd,Rh,Gd=S(()=>{"use strict";F();G();We();L();us();M();W();He();Ko=g.graph,Ud=["kies","uit"],Hd=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...Ud],Rh=()=>[...Be.keys()].filter(Tt).sort((t,e)=>U(O(t),O(e)))});function Qd({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),s=c=>t.layout==="grid"&&t.looks.edges[c],r=Object.entries(t.looks.nodes).filter(([c])=>!s(c)&&t.nodes.some(p=>p.group===c)),a=(c,p)=>{if(t.matrix&&p.mark)return i`<${zn} look=${p} />`;if(t.layout==="route"&&p.mark)return i`<${qh} look=${p} />`;if(t.layout!=="grid")return i`<${Hh} look=${p} />`;let d=t.looks.nodes[c];return d?i`<${Jd} look=${d} />`:i`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?o.delete(c):o.add(c),D({zonder:[...o].sort().join(",")})};return i`
    <ul class="lijnen" aria-label=${Xi.lines}>
      ${n.map(([c,p])=>i`
          <li>
            <label>
              <input type="checkbox" id=${`lijn-${c}`} checked=${!o.has(c)}
                onChange=${d=>l(c,d.target.checked)} />
              ${a(c,p)}<span>${p.label}</span>
            </label>
          </li>
        `)}
    </ul>
    ${!t.matrix&&i`<ul class="lijnen" aria-label=${Xi.points}>
      ${r.map(([,c])=>i`<li><${Jd} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&i`<li><span class="leegvak" aria-hidden="true"></span><span>${Xi.slots}</span></li>`}
    </ul>`}
  `}var Xi,Wh,qh,Hh,Kd,Jd,Zd=S(()=>{"use strict";F();G();M();aa();Xi=g.graph,Wh={full:i`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:i`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:i`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},qh=({look:t})=>i`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${Wh[t.mark]}
  </svg>
`,Hh=({look:t})=>i`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,Kd={name:!0,hollow:!0,stop:!0,side:!0,tag:!0,waiting:!0},Jd=({look:t})=>i`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?i`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:i`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${Kd[t.shape]?"#FFFFFF":t.color} stroke=${Kd[t.shape]?t.color:"#16212B"} />`}
  </svg>
`});function tl({picture:t,rows:e,name:o,chosen:n,pick:s}){let r=t.matrix,a=r?"from":"to",l=r?"to":"from",c=new Map(t.nodes.map(u=>[u.id,u.station??0])),p=ra(e,o)[r?"givers":"takers"],d=hr(H(B.route.query));return p.sort((u,m)=>(c.get(u)||0)-(c.get(m)||0)),i`<div class="beeldlijst">
    ${p.map(u=>{let m=e.filter(x=>(x[a]||"")===u),f=m.filter(x=>x.color||r),h=m.filter(x=>!x.color&&!r&&x.state),w=r?0:f.filter(x=>sn(x[l]||"")).length,$=d.has(u)?hs.list.undecided:hs.list.nobody,y=A(r?hs.list.flows:hs.list.partners,f.length-w),_=f.length?`${y}${w?b(hs.list.plus,{plus:w}):""}`:$,z=h.length>0&&A(hs.list.slots,h.length);return i`
        <details key=${u} open=${p.length<4||m.some(x=>x.id===n)}>
          <summary>
            <h2>${o(u)}</h2>
            <span class="zacht">${[_,z].filter(Boolean).join(" · ")}</span>
          </summary>
          <ul>
            ${h.map(x=>i`<li class="leegrij"><span>${x.said.filter(Boolean).join(": ")}</span></li>`)}
            ${f.map(x=>i`<li>
                <button type="button" class="rijknop" aria-pressed=${String(x.id===n)}
                  onClick=${()=>s(x.id)}>
                  ${r&&i`<${zn} look=${t.looks.edges[x.group]} />`}
                  ${r&&"→ "}${o(x[l])}
                </button>
                <span class="zacht">${x.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var hs,Yd=S(()=>{"use strict";F();G();L();dt();M();Yi();Yt();aa();hs=g.graph});function Vh(t,e){return el.has(t)||el.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),el.get(t).get(e)||Gs.not_said}function gs(t,e,o){let n=xd(o);return n?Vh(t,e[n]):e.said[fs(t).indexOf(o)]||""}function Gh(t,e,o){let n=o.replace("-",""),s=o[0]==="-"?-1:1,r=e.map(l=>[gs(t,l,n),l]),a=l=>+(l===""||l===Gs.not_said);return r.sort((l,c)=>a(l[0])-a(c[0])||s*U(l[0],c[0])).map(([,l])=>l)}function tu({picture:t,rows:e,chosen:o,pick:n,caption:s}){let r=B.route.query.sorteer||Xd,a=Object.entries(t.table),l=(u,m)=>{let f=r===u?`-${u}`:u;D({sorteer:f===Xd?null:f},!0),ct(Gs.sorted.replace("{column}",m.toLowerCase()).replace("{direction}",f[0]==="-"?Gs.down:Gs.up))},c=u=>r===u?"ascending":r===`-${u}`?"descending":null,p=([u,m])=>u===Uh?i`<th scope="col" role="columnheader">${m}</th>`:i`<th scope="col" role="columnheader" aria-sort=${c(u)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${u}`} onClick=${()=>l(u,m)}>
            ${m}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,d=u=>{let m=u.id===o,f=w=>w.target.closest("button, a")||n(u.id),h=m||o&&(u.from===o||u.to===o);return i`
      <tr key=${u.id} role="row" class=${h?"gekozen":null} data-rij=${u.id} data-van=${u.from||""}
        data-naar=${u.to||""} data-lijn=${u.color?"ja":null} onClick=${f}>
        ${a.map(([w,$],y)=>y?i`<td role="cell" data-kop=${$}>${gs(t,u,w)}</td>`:i`<th scope="row" role="rowheader" data-kop=${$}>
                <button type="button" class="rijknop" aria-pressed=${String(m)} onClick=${()=>n(u.id)}>
                  ${gs(t,u,w)}
                </button>
              </th>`)}
      </tr>
    `};return i`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${s}</caption>
      <thead role="rowgroup"><tr role="row">${a.map(p)}</tr></thead>
      ${Oo("beeldtabel",Gh(t,e,r)).map(u=>i`
          <tbody role="rowgroup" class=${qo(u)}>
            ${u.folds&&i`<tr role="row" class="vouwrij">
                <th scope="rowgroup" role="rowheader" colspan=${a.length}><${mo} part=${u} /></th>
              </tr>`}
            ${u.rows.map(d)}
          </tbody>
        `)}
    </table>
  `}var Gs,Xd,Uh,el,eu=S(()=>{"use strict";F();G();We();L();M();$s();Ho();Gs=g.graph,Xd="from_label",Uh="amount",el=new WeakMap});function nu({handle:t,picture:e,reset:o}){let n=(a,l,c)=>i`<button type="button" class="klein" aria-label=${go.tools[a]} onClick=${c}>${l}</button>`,s=()=>document.fullscreenElement?document.exitFullscreen():vt("beeld").requestFullscreen().catch(()=>{}),r=()=>{ct(go.keep.busy),lp({name:e.name,picture:e,handle:t,scenario:H(B.route.query)})};return i`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",go.tools.fit,()=>t.current.fit())} ${n("back",go.tools.back,o)}
      ${n("screen",go.tools.screen,s)} ${n("png",go.tools.png,r)}
    </div>
  `}function su({picture:t,ids:e,left:o}){if(!e.length)return null;let n=s=>D({uit:e.slice(0,s).join(",")||null});return i`
    <nav class="spoor" aria-label=${go.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((s,r)=>{let a=O(s),l=r===e.length-1;return i`<span aria-hidden="true"> › </span>${l?i`<strong>${b(go.unfolded,{name:a})}</strong>`:i`<button type="button" class="rijknop" onClick=${()=>n(r+1)}>${a}</button>`}`})}
      ${[...o].map(([s,{shown:r,count:a}])=>{let l=b(go.left_out,{name:O(s),shown:r,all:r+a});return i`<p class="zacht">
          ${l} <a href=${T(["graaf",to],{ding:s})}>${go.surroundings}</a>
        </p>`})}
    </nav>
  `}var go,ou,ru=S(()=>{"use strict";$n();F();G();We();L();dt();us();M();W();$i();go=g.graph,ou=({ways:t,shows:e,choose:o})=>i`
  <div class="knoppen" role="group" aria-label=${go.show.label}>
    ${t.map(([n,s])=>i`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${s}</button>`)}
  </div>
`});function mn(){let t=g.missing;return i`
    <${Z} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${T("overzicht")}>${t.home}</a></p>
  `}var Ks=S(()=>{"use strict";F();G();Ft();M()});function Kh(t){let e=de(),o=t.matrix?[["matrix",Rt.show.matrix],["beeld",Rt.show.arrows]]:[["beeld",Rt.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",Rt.show.list]]:[],s=["tabel",Rt.show.table];return e&&!n.length&&!t.choose?[s,...o]:[...n,...o,s]}function Jh(t,e,o){let n=Object.keys(t.table);return o?e.filter(s=>n.some(r=>Pe(gs(t,s,r),o))):e}function Qh({picture:t,drawn:e,opened:o,chosen:n,row:s,lit:r,choices:a,handle:l,turn:c,shown:p,tell:d}){let u=Ve(()=>e.rows.filter(w=>w.color),[e]),m=Ve(()=>[...e.nodes].filter(w=>w.title).sort((w,$)=>w.y-$.y||w.x-$.x).map(w=>w.id),[e]),f=w=>w&&En(w),h=w=>{let $=m[(m.indexOf(r[0])+w+m.length)%m.length];D({kies:$},!0)};return i`
    <${Rd} of=${`${t.name}|${t.date}|${t.centre||""}|${a}|${c}`} nodes=${e.nodes}
      edges=${u} options=${Yh(t,o)} opened=${o} handle=${l} lit=${r}
      line=${s?.color?s.id:""} look=${!!n||r.length===1} shown=${p}
      title=${b(Rt.picture,{title:t.title})} onChoose=${f} onStep=${h}
      unfolds=${d.unfolds} onUnfold=${d.unfold} onHover=${d.point}
      onClear=${()=>D({kies:null},!0)} />
  `}function Zh({picture:t,query:e}){let o=Wt(),n=tn(!1),[s,r]=tt(0),[a,l]=tt(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(Q=>e[Q]).join("|"),d=Ve(()=>Sd(t,e),[t,p]),u=(e.uit||"").split(",").filter(Lt),m=Ve(()=>yd(d,u,t.date,t.layout),[d,e.uit]),f=Ve(()=>new Map(m.nodes.map(Q=>[Q.id,Q])),[m]),h=m.rows.find(Q=>Q.id===c||c===`leeg~${Q.id}`&&Q),w=h?"":f.has(c)?c:"",$=Ve(()=>Jh(t,d.rows,e.zoek),[d,e.zoek]),y=!h&&!w&&e.zoek,_=y?m.nodes.filter(Q=>Pe(Q.title||"",y)).map(Q=>Q.id):[],z=Kh(t),x=z.some(([Q])=>Q===e.toon)?e.toon:z[0][0],q=t.choose&&!Md(e),N=x==="beeld"&&!q,j=Q=>f.get(Q)?.title||(t.matrix?Rt.matrix.nobody:Rt.not_said),$t=Q=>Lt(Q)&&Tt(Q)&&Q!==t.centre,re=Q=>{if(!$t(Q))return;let er=u.includes(Q)?u.filter(Im=>Im!==Q):[...u,Q];V(!1),D({uit:er.join(","),kies:Q})},C=Q=>{(Q||!n.current)&&l(Q)},V=Q=>{n.current=Q,Q||l(null)};Ao(()=>{!c||!B.started||(h&&!(h.from&&h.to)?ct(b(Rt.chosen_one,{name:ms(t,h,j)})):h?ct(b(Rt.chosen_pair,{from:j(h.from),to:j(h.to)})):w&&ct(b(Rt.chosen_one,{name:j(w)})))},[c]),At(()=>(ol={name:t.name,drawing:o.current},()=>{ol=null}));let K=h&&!h.color?`leeg~${h.id}`:"",st=K&&f.has(K)?[K]:h?[h.from,h.to].filter(Boolean):w?[w]:_,me={unfolds:$t,unfold:re,point:C},ae={picture:t,rows:m.rows,name:j,opened:u,unfold:re,pick:En},Ee=a&&a.id!==c&&i`<${Nd} ...${ae} unfolds=${$t} keep=${V} hover=${a} close=${()=>V(!1)} />`,Eo=A(Rt.rows,$.length),zt=t.matrix?i`<${qd} picture=${t} rows=${$} name=${j} pick=${En} />`:t.layout==="route"&&N&&i`<p class="zacht">${Rt.nothing_chosen}</p>
        <${tl} picture=${t} rows=${$} name=${j} chosen="" pick=${En} />`;return i`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${ou} ways=${z} shows=${x} choose=${Q=>D({toon:Q},!0)} />
      ${N&&i`<${nu} handle=${o} picture=${t} reset=${()=>r(s+1)} />`}
      <${Vd} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${x==="tabel"}>
          ${N&&i`<${su} picture=${t} ids=${u} left=${m.left} />`}
          ${t.choose&&!q&&i`<p class="spoor"><a href=${T(["graaf",t.name])}>${Rt.choose.back}</a></p>`}
          <div class="vlak">
            ${q?i`<${jd} picture=${t} />`:x==="matrix"?i`<${Wd} picture=${t} rows=${$} names=${f} chosen=${h?.id||""}
                      pick=${En} point=${C} caption=${b(Rt.matrix.caption,{rows:Eo})} />`:x==="lijst"?i`<${tl} picture=${t} rows=${$} name=${j} chosen=${h?.id||""}
                        pick=${En} />`:i`<${Qh} ...${{picture:t,drawn:m,opened:u,chosen:c,row:h,lit:st,choices:p,handle:o,turn:s,tell:me}}
                        shown=${x==="beeld"} />`}
            ${!d.rows.length&&i`<p class="leegbeeld">${t.centre?Rt.alone:Rt.empty}</p>`}
            ${Ee}
          </div>
          ${!q&&i`<${Qd} picture=${t} hidden=${e.zonder||""} />`}
          ${x==="matrix"&&i`<p class="acties"><${an} name=${t.name} title=${t.title} of=".stroomtabel"
              scenario=${H(e)} legend=".lijnen li" /></p>`}
          ${N&&i`<p class="zacht sleutels">${Rt.keys}</p>`}
        </div>
        <div class="tabel" hidden=${x!=="tabel"}>
          <div class="rol">
            <${tu} picture=${t} rows=${$} chosen=${h?.id||w} pick=${En}
              caption=${b(Rt.caption,{title:t.title,rows:Eo})} />
          </div>
          <div class="acties">
            <${Nt} name=${`${t.name}.csv`} rows=${()=>Xh(t,$)} />
          </div>
        </div>
      </div>
      <${Pd} ...${ae} row=${h} node=${w} first=${zt} />
    </div>
    ${e.koppelingen&&i`<p class="zacht">${Rt.loose}</p>`}
  `}function tg({name:t,title:e,sentence:o}){let s=[...Object.values(k.views).map(r=>[r.name,r.tab||r.title]),[to,k.around.tab]];return i`
    <${Z} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${Rt.pictures}>
      ${s.map(([r,a])=>{let l=r===t?"page":null;return i`<li><a href=${T(["graaf",r])} aria-current=${l}>${a}</a></li>`})}
    </ul>
  `}function au({route:{path:t,query:e}}){let o=t[1]||Object.keys(k.views)[0],n=Ve(()=>_d(o,e),[o,e.stand,e.plan,e.ding]);return n?i`
    <${tg} name=${o} title=${n.title} sentence=${n.sentence} />
    <${Zh} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:i`<${mn} />`}var Rt,ol,nl,En,Yh,Xh,iu=S(()=>{"use strict";ko();F();G();We();Ft();L();dt();us();M();$s();W();Ld();Id();Dd();St();aa();Gd();Xn();Zd();Yd();eu();ru();Ks();Rt=g.graph,ol=null,nl=()=>ol,En=t=>D({kies:B.route.query.kies===t?null:t},!0);Yh=(t,e)=>e.length&&t.name!==to?{...t.options,groups:{...k.around.options.groups,...t.options.groups}}:t.options,Xh=(t,e)=>[[...Object.values(t.table),...Vt],...e.map(o=>[...Object.keys(t.table).map(n=>gs(t,o,n)),...Ut(null)])]});function Js({name:t,of:e,rows:o,columns:n,fields:s,keep:r,sort:a,groups:l,named:c}){let p=g[e];return function({route:u}){let m=H(u.query).plan,f=o(m).filter(y=>r(y,u.query)),h=n(),w=A(p.count,f.length),$=()=>[[...h.map(y=>y.label),...Vt],...qr(f,h,Ei("sorteer",a)).map(y=>[...h.map(_=>_.text(y)),...Ut(null,gt(y.id)?.key||m)])];return i`
      <${Z} text=${p.title}><p class="uitleg">${p.intro}</p><//>
      <${Ye}>
        <${uo} />
        <div class="velden">
          <${xo} name="tekst" />
          ${s().map(y=>i`<${Kt} ...${y} />`)}
          <${cn} names=${Object.keys(u.query).filter(y=>y!=="merk")} />
        </div>
      <//>
      <p class="telling">${w}<${Nt} name=${`${t}.csv`} rows=${$} /></p>
      <${yt}
          id=${t}
          caption=${b(p.caption,{count:w})}
          rows=${f}
          columns=${h}
          urlKey="sorteer"
          sort=${a}
          groups=${l&&{...l(),named:c,count:p.count}}
        />
      <${qt} text=${w} />
    `}}var sl=S(()=>{"use strict";F();Ft();zi();L();dt();M();He();St();Ue()});var cu,pu,du,uu,Fo,mu,ne,Qs,bs,eg,ia,og,lu,fu,$u=S(()=>{"use strict";ko();F();G();L();M();W();ot();Yt();St();bt();sl();cu=Pt.map(t=>[t.notation,t.label]),pu=t=>Pt.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),du=t=>Object.entries(k.codes[t]).map(([e,o])=>[e,o.label]),uu=(t,e)=>!e||Pe([O(t),...["altLabel","promise","summary"].flatMap(o=>wt(t,o))].join(" "),e),Fo=g.partners,mu=Js({name:"partners",of:"partners",sort:"naam",rows:t=>k.partners[R?t:""],keep:(t,e)=>uu(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||v(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:Fo.fields.step,name:"stap",options:cu},{label:Fo.fields.kind,name:"soort",options:du("OrganisationKind")},{label:Fo.fields.role,name:"rol",options:Object.entries(Fo.roles)}],columns:()=>[{key:"naam",label:Fo.columns.name,text:t=>O(t.id),cell:t=>[i`<${E} id=${t.id} />`,i`<${es} id=${t.id} />`]},{key:"soort",label:Fo.columns.kind,text:t=>Oe(t.id,"organisationKind")},{key:"stappen",label:Fo.columns.steps,text:t=>pu(t.steps)},{key:"handelt",label:Fo.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Fo.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Fo.columns.wish,text:t=>t.wish}]}),ne=g.measures,Qs=t=>k.called[t]?.short||"",bs=t=>v(t,"prefLabel"),eg=yc.map(t=>({id:t,...k.works[t]})).sort((t,e)=>U(Qs(t.id)||"~",Qs(e.id)||"~")||U(bs(t.id),bs(e.id))),ia=R?"":Bo[0].date,og=(t,e,o)=>({key:t,label:e,text:({id:n})=>Kn(n,o)?pe(n,o):"",cell:({id:n})=>Kn(n,o)&&i`<${jt} id=${n} date=${o} />`}),lu=()=>No("Chapter").sort((t,e)=>U(v(t,"identifier"),v(e,"identifier"))).map(t=>[t,b(ne.chapter,{identifier:v(t,"identifier"),title:bs(t)})]),fu=Js({name:"maatregelen",of:"measures",sort:"nr",rows:t=>eg.filter(e=>bn(e.id,t)),keep:(t,e)=>uu(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:yo(t.id).includes(e.stap)))&&(!e.soort||Ec(t.id).includes(e.soort))&&(!e.wat||Se(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||Kn(t.id)===e.staat),named:({id:t})=>bs(t),groups:()=>({of:t=>t.chapter||"",titles:[...lu(),["",ne.no_chapter]]}),fields:()=>[{label:ne.fields.what,name:"wat",options:Object.entries(ne.types)},{label:ne.fields.chapter,name:"hoofdstuk",options:lu()},{label:ne.fields.step,name:"stap",options:[...cu,["alle",ne.across]]},{label:ne.fields.kind,name:"soort",options:Un.map(t=>[t.notation,t.label])},{label:ne.fields.status,name:"staat",options:du("Status")}],columns:()=>[{key:"nr",label:ne.columns.number,text:({id:t})=>Qs(t),cell:({id:t})=>Qs(t)?i`<a href=${ie(t)}>${Qs(t)}</a>`:i`<span class="zacht">${ne.no_number}</span>`},{key:"naam",label:ne.columns.name,text:({id:t})=>bs(t),cell:({id:t})=>i`<${E} id=${t} text=${bs(t)} />`},...io(({id:t})=>gt(t)?.key),{key:"wat",label:ne.columns.what,text:({id:t})=>xt(t)},...ia&&ia!==ce?[og("plan",P(on(ia)),ia)]:[],{key:"nu",label:R?ne.columns.stand:P(on(ce)),text:({id:t})=>pe(t),cell:({id:t})=>i`<${jt} id=${t} />`},{key:"termijn",label:ne.columns.deadline,text:({id:t})=>v(t,"finalDueBy"),cell:({id:t})=>Y(v(t,"finalDueBy"))},{key:"stap",label:ne.columns.step,text:t=>t.across?g.shared.all_steps:pu(yo(t.id))},{key:"wie",label:ne.columns.lead,sort:!1,text:t=>t.container?"":Vn(t.id).map(O).join(", ")||g.shared.nobody,cell:t=>t.container?"":Vn(t.id).length?i`<${Jt} ids=${Vn(t.id)} />`:i`<span class="zacht">${g.shared.nobody}</span>`}]})});var zo,ng,sg,hu,gu,bu,ku,wu,yu=S(()=>{"use strict";ko();F();L();M();W();St();bt();sl();zo=g.lookup,ng=t=>I(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Ne(t,e))).filter(Tt),sg=Object.entries(k.lookups).map(([t,e])=>({id:t,...e,about:ng(t),text:[O(t),...wt(t,"altLabel"),v(t,"summary"),e.told].join(" ")})),hu=t=>Ht(t).map(mt),gu="Recommendation",bu=(t,e,o)=>Js({name:t,of:e,sort:"naam",rows:n=>sg.filter(s=>bn(s.id,n)&&Se(s.id,gu)===o),keep:(n,s)=>(!s.wat||Se(n.id,s.wat))&&(!s.tekst||Pe(n.text,s.tekst))&&(!s.stap||n.steps.includes(s.stap)),named:({id:n})=>O(n),groups:()=>({of:({id:n})=>Object.keys(zo.types).find(s=>Se(n,s))||"",titles:Object.entries(zo.types).map(([n,s])=>[n,P(s)])}),fields:()=>[{label:zo.fields.what,name:"wat",options:Object.entries(zo.types).filter(([n])=>No(n).length&&n===gu===o)},{label:zo.fields.step,name:"stap",options:Pt.map(n=>[n.notation,n.label])}],columns:()=>[{key:"naam",label:zo.columns.name,text:({id:n})=>O(n),cell:({id:n})=>[i`<${E} id=${n} />`,v(n,"summary")&&i`<p class="zacht">${v(n,"summary")}</p>`]},...io(({id:n})=>gt(n)?.key),{key:"wat",label:zo.columns.what,text:({id:n})=>xt(n)},{key:"zegt",label:zo.columns.told,text:n=>n.told},{key:"over",label:zo.columns.about,sort:!1,text:n=>n.about.map(O).join("; "),cell:n=>i`<${Jt} ids=${n.about} name=${Ie} />`},{key:"bron",label:zo.columns.place,sort:!1,text:({id:n})=>hu(n).join("; "),cell:({id:n})=>{let[s,...r]=hu(n),a=b(g.shared.more_places,{count:r.length});return[s,r.length>0&&i`<span class="zacht">${a}</span>`]}}]}),ku=bu("naslag","lookup",!1),wu=bu("gevraagd","asked",!0)});function la({id:t=""}){let e=_u.reading;return i`
    <${Te} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([o,n])=>i`<h3>${n}</h3><${rl} list=${o} />`)}
      ${e.rules.map(({title:o,text:n})=>i`<h3>${o}</h3><p>${n}</p>`)}
      <h3>${e.source}</h3>
      ${k.plans.map(o=>i`<p>${`${ao(o)}.`}${o.sha&&[e.hash,i`<code>${o.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}var _u,rg,Te,rl,al=S(()=>{"use strict";F();L();M();ot();Ho();_u=g.unknown,rg=3,Te=({of:t,count:e,intro:o=t.intro,id:n="",close:s=null,children:r})=>i`
  <${Rr} id=${e!==void 0&&e<=rg?"":n} close=${s}
    title=${e===void 0?t.title:b(_u.counted,{title:t.title,count:e})}
    intro=${i`<p class="zacht">${o}</p>`}>${r}<//>
`,rl=({list:t})=>i`
  <dl class="feiten">
    ${Object.values(k.codes[t]).map(e=>i`
        <div><dt>${t==="Basis"&&`${e.screen} `}${P(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`});function ig({name:t,one:e,plan:o,open:n}){let[s,r]=ks.numbers.to[t]||["methode",{getal:n?"":t}];return i`
    <li id=${`getal-${t}`}>
      <a href=${T(s,R?{...r,plan:o.key}:r)}>${e.said}</a>: ${e.definition}
      ${n&&i`<${ag} one=${e} />`}
    </li>
  `}var ks,ag,lg,cg,vu,xu=S(()=>{"use strict";F();G();Ft();dt();M();W();Ds();al();bt();rs();ks=g.method,ag=({one:t})=>i`
  <ul class="geteld">
    ${t.things.map(e=>i`<li key=${e}>${Lt(e)?i`<${E} id=${e} />`:e}</li>`)}
  </ul>
`;lg=()=>D({getal:null},!0),cg=({scenario:t})=>i`
  <${Te} of=${ks.numbers} id="getallen" close=${B.route.query.getal?lg:null}>
    ${fe(t).map(e=>i`
        ${R&&i`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Po(t,e).named).map(([o,n])=>i`
              <${ig} key=${o} name=${o} one=${n} plan=${e} open=${B.route.query.getal===o} />
            `)}
        </ul>
      `)}
  <//>
`,vu=({route:t})=>i`
  <${Z} text=${ks.title}><p class="uitleg">${ks.intro}</p><//>
  <${Up} />
  <div class="blok"><${Hr} /></div>
  <${Te} of=${ks.states} id="standen"><${rl} list="CellState" /><//>
  <${cg} scenario=${H(t.query)} />
  <${la} />
  <p><a href=${T("weet-niet")}>${ks.unknown}</a></p>
`});function pg({cell:t}){let[e,...o]=t.brief,n=t.asked&&i`<span class="bij">${fn.asked_mark}</span>`;if(!e)return n||i`<span class="streepje">–<span class="stil"> ${g.shared.no_cell}</span></span>`;let s=[i`<strong class=${t.strict&&"anders"}>${e}</strong>`,o.map(r=>i`<span class="bij">${r}</span>`),n];return t.unmet?i`<span class="plaat">${s}</span>`:t.undecided?s:i`<${_o} bar=${t.bar} support=${t.support_only} />${s}`}function dg({row:t,cell:e,step:o,plan:n,chosen:s}){let{word:r,lines:a,look:l}=Me(e),c=`${s?" gekozen":""}${o===null?" dwars":""}`;if(!e)return i`
      <td role="cell" class=${`vak leeg${c}`}>
        <span class="sr">${r}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let p=qe(t.key,o,n.key),d=[r,...a,e.strict,e.most_basis&&te[e.most_basis]?.[1],e.asked&&fn.asked_mark].filter(Boolean).join(" · ");return i`
    <td role="cell" class=${`vak ${l}${e.brief.length?"":" leeg"}${c}`}>
      <button type="button" id=${xn(p)} aria-haspopup="dialog" onClick=${()=>D({cel:p})}>
        <span class="sr">${b(fn.cell,{row:t.label,step:et(o)})}${d}</span>
        <span class="beeld" aria-hidden="true"><${pg} cell=${e} /></span>
        ${e.most_basis&&i`<span aria-hidden="true"><${Xe} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function Su({by:t,scenario:e,plan:o,address:n="",reach:s}){let r=Ce(o),[a,l]=tt(n?Math.max(0,r.indexOf(Er(n).step)):0),c=new Set(s?.columns.filter(p=>!p.acting&&!p.undecided).map(p=>p.step));return i`
    <${fg} plan=${o} chosen=${a} choose=${l} />
    <table
      class=${`matrix by-${t}`}
      id=${o===k.plans[0]?"matrix":`matrix-${o.key}`}
      role="table"
    >
      <caption>${b(fn.caption,{rows:fn.heads[t],scenario:at(e,o)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${fn.heads[t]}</th>
          ${o.steps.map((p,d)=>i`
              <${ug} step=${p} place=${d+1} of=${o.steps.length} empty=${c.has(p.notation)}
                chosen=${d===a} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===a?" gekozen":""}`}>
            ${g.shared.all_steps}<span class="bij">${fn.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${ke(t,e,o).map(p=>i`<${mg} key=${p.key} row=${p} plan=${o} chosen=${a} />`)}
      </tbody>
    </table>
  `}var fn,ug,mg,fg,Ou=S(()=>{"use strict";F();G();L();M();po();ot();ts();bt();fn=g.overview;ug=({step:t,place:e,of:o,empty:n,chosen:s})=>i`
  <th scope="col" role="columnheader" class=${`halte${s?" gekozen":""}${e===o?" laatste":""}`}>
    <span class=${n?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${ie(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,mg=({row:t,plan:e,chosen:o})=>i`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?i`<${E} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${Ce(e).map((n,s)=>i`<${dg} row=${t} cell=${t.cells[s]} step=${n} plan=${e} chosen=${s===o} />`)}
  </tr>
`,fg=({plan:t,chosen:e,choose:o})=>i`
  <div class="stappen" role="group" aria-label=${fn.one_step}>
    ${Ce(t).map((n,s)=>i`
        <button type="button" aria-pressed=${String(s===e)} onClick=${()=>o(s)}>
          ${et(n)}
        </button>
      `)}
  </div>
`});var $g,Cu,Mu=S(()=>{"use strict";F();$g={station:i`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:i`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:i`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:i`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:i`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:i`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Cu=({name:t})=>i`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${$g[t]}
  </svg>
`});function ju({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return i`
    <section class="wensen">
      <h2>${Zs.wish}</h2>
      <ul class="tegels">
        ${Zs.tiles.map(o=>i`
            <li>
              <a class="tegel" href=${T(o.to,o.choose)}>
                <${Cu} name=${o.sign} /><span><strong>${o.ask}</strong>${" "}
                  ${o.said&&e?.said[o.said]||o.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function Lu({points:t,plans:e,count:o}){let n=e.length>1;return t.length?i`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Zs.discuss.title}</h2><p>${Zs.discuss.note}</p>
        <p class="acties"><a href=${T("aandachtspunten")}>${b(Zs.discuss.all,{count:o})}</a></p>
      </div>
      ${e.map(s=>{let r=t.filter(a=>a.plan===s.key);return r.length?i`
          ${n&&i`<p class="zacht">${s.title}</p>`}
          <ul class="kaartjes">
            ${r.map(a=>i`<${gg} key=${a.name} point=${a} several=${n} />`)}
          </ul>
        `:null})}
    </section>
  `:null}var Zs,hg,gg,Tu=S(()=>{"use strict";F();G();L();M();Mu();Zs=g.overview.start;hg=({query:t,barriers:e,plan:o,weights:n},s)=>T("aandachtspunten",{vraag:t,stap:e.join(","),gewicht:n.join(","),...s&&{plan:o}}),gg=({point:t,several:e})=>i`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${hg(t,e)}>${t.ask}</a></p>
  </li>
`});function zu({route:t}){let e=H(t.query),o=Object.hasOwn(il,t.query.rijen||"")&&il[t.query.rijen||""]||"kind",n=Object.entries(il).map(([l,c])=>[l,_e.rows[c]]),s=o==="kind"?"":t.query.rijen,{cel:r}=t.query,a=X(e);return i`
    ${o==="kind"?i`<${yg} answer=${a} plan=${rt(e.plan)} plans=${fe(e)} />`:i`<${Z} text=${_e.heading} title=${_e.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${_e.matrix[o]}</h2><p>${at(e)}</p>
          <p class="acties"><a href=${T("methode")}>${_e.legend.more}</a></p>
          <${Nr} query=${t.query}>
            <${ln} legend=${_e.rows.title} name="rijen" options=${n} current=${s} id="r" />
            <${So} />
          <//>
        </div>
        ${fe(e).map(l=>i`
            ${R&&i`<h3>${l.title}</h3>`}
            <${Vo} plan=${l} />
            <${Su} by=${o} scenario=${e} plan=${l} address=${r}
              reach=${a.reach.find(c=>c.plan===l.key)} />
            <${wg} by=${o} scenario=${e} plan=${l} />
            <${Vp} scenario=${e} plan=${l} />
          `)}
        <${Zr} />
      </div>
      <${Hr} undecided=${Ar(e)} />
    </div>
    ${r&&i`<${Gr} address=${r} by=${o} scenario=${e} />`}
    <${qt} text=${r?"":b(_e.shown,{scenario:at(e)})} />
  `}var _e,il,Fu,bg,kg,wg,yg,Eu=S(()=>{"use strict";F();G();Ft();L();dt();M();po();W();ot();Ds();Ri();He();St();qi();Ou();rs();Mi();Tu();_e=g.overview,il={"":"kind",partner:"partner",vorm:"form"},{truth:Fu}=g.thing,bg=(t,e,o)=>{let{word:n,lines:s}=Me(e);if(!e)return[t.label,et(o),_e.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:a,families:l,initiatives:c,partners:p,expected:d}=e;return[t.label,et(o),n,s.join("; "),J("Basis",r),Fu[String(a)],l,c,p,Fu[String(d)]]},kg=(t,e,o)=>[[..._e.csv,...Vt],...ke(t,e,o).flatMap(n=>n.cells.map((s,r)=>[...bg(n,s,Ce(o)[r]),...Ut(e,o.key)]))],wg=({by:t,scenario:e,plan:o})=>i`
  <div class="acties">
    <${Nt} name="matrix.csv" rows=${()=>kg(t,e,o)} />
    <button type="button" onClick=${()=>_p(t,e,o)}>${_e.svg}</button>
    <button type="button" onClick=${()=>vp(t,e,o)}>${_e.png}</button>
    <${Do} text=${()=>location.href} label=${_e.link} />
  </div>
`,yg=({answer:t,plan:e,plans:o})=>i`
  <div class="start">
    <${Z} text=${_e.heading} title=${_e.title}>
      <p>${b(_e.start.intro,{report:Io(e)})}</p>
    <//>
    <${ju} answer=${t} />
  </div>
  <${Lu} points=${t.points} count=${t.gaps.length} plans=${o} />
`});function _g(t){let e=ft.top;return t.map(o=>{let n=Math.max(o.levels*ft.level+ft.pad,o.title.length*ft.line+36),s={...o,y:e,height:n};return e+=n,s})}function xg({lane:t,rows:e,wide:o}){let n=ll(e),s=t.y+24;return i`
    <g class="laan">
      <line x1="0" x2=${ft.left+o} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${s} text-anchor="end">${t.number}</text>
      ${t.title.map((r,a)=>i`<text class="laannaam" x="32" y=${s+a*ft.line}>${r}</text>`)}
      <text class=${n.length?"laantal open":"laantal"} x="32" y=${s+t.title.length*ft.line}>
        ${n.length?n.join(" · "):A(An.lane_total,e.length)}
      </text>
    </g>
  `}function Sg({row:t,lane:e,shown:o,point:n}){let s=e.levels*ft.level,r=ft.left+t.x,a=e.y+e.height/2+s/2-ft.level/2-t.level*ft.level,l=t.tail&&Au[t.outcome].tail&&ft.left+t.tail,c={row:t,x:r,y:a};return i`
    ${l&&i`<path class="staart" d=${`M${r} ${a} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a
      href=${ie(t.work)}
      class=${`belofte ${o?"gekozen":""}`}
      aria-label=${vg(t)}
      transform=${`translate(${r} ${a})`}
      onMouseEnter=${()=>n(c)}
      onFocus=${()=>n(c)}
    >
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Hs} outcome=${t.outcome} /></g>
    </a>
  `}function Og({at:t,width:e,height:o,close:n}){let{row:s,x:r,y:a}=t,[l]=Ht(s.id),c=Vn(s.work),p=r>e*.62,d={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:a>o*.6?"auto":`${a/o*100}%`,bottom:a>o*.6?`${(o-a)/o*100}%`:"auto"};return i`
    <div class="belofte-kaart" style=${d} onMouseLeave=${n}>
      <p><strong>${s.name}</strong></p>
      <p>${s.modality}: ${s.what?`${s.what}, `:""}${s.quote} <span class="zacht">(${s.by})</span></p>
      <p><${Fn} outcome=${s.outcome} on=${s.on&&b(An.card.came,{day:s.on})} /></p>
      ${c.length>0&&i`<p class="zacht">${g.gaps.deadline.how.leads}: <${Jt} ids=${c} /></p>`}
      ${l&&i`<p class="zacht">${mt(l)}</p>`}
    </div>
  `}function Bu({plan:t,rows:e,date:o}){let[n,s]=tt(null),r=Wt(),{lanes:a,wide:l,years:c,beyond:p}=Go(t),d=_g(a),u=d.reduce((N,j)=>j.y+j.height,ft.top),m=ft.left+l+20,f=u+ft.foot,h=Xr(t,o),w=ft.left+h.x,$=b(An.report,{date:Y(h.date)}),y=$.length*8.6+24,_=()=>s(null),z=N=>N.key==="Escape"&&_(),x=N=>e.filter(j=>j.lane===N),q=Math.min(Math.max(w-y/2,ft.left),m-y);return i`
    <div class="lanenvak" ref=${r} onMouseLeave=${_} onKeyDown=${z}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${f}`} role="group" aria-label=${An.picture}>
        <rect class="daarna" x=${w} y=${ft.top} width=${m-w} height=${u-ft.top} />
        ${c.map(({year:N,x:j})=>i`
            <g class="jaar">
              <line x1=${ft.left+j} x2=${ft.left+j} y1=${ft.top} y2=${u} />
              <text x=${ft.left+j+4} y=${ft.top-9}>${N}</text>
            </g>
          `)}
        ${p&&i`
            <g class="jaar">
              <text text-anchor="middle" x=${ft.left+p.x} y=${ft.top-9}>${An.beyond}</text>
            </g>
          `}
        ${d.map((N,j)=>i`<${xg} lane=${N} rows=${x(j)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${u} y2=${u} />
        <line class="nu" x1=${w} x2=${w} y1=${ft.top-8} y2=${u} />
        <g class="nulabel">
          <rect x=${q} y=${u+4} width=${y} height="28" rx="3" />
          <text x=${q+y/2} y=${u+24} text-anchor="middle">${$}</text>
        </g>
        ${e.map(N=>i`
            <${Sg}
              key=${N.id}
              row=${N}
              lane=${d[N.lane]}
              shown=${n?.row.id===N.id}
              point=${s}
            />
          `)}
      </svg>
      ${n&&i`<${Og} at=${n} width=${m} height=${f} close=${_} />`}
    </div>
  `}var An,Au,ft,vg,ll,Pu=S(()=>{"use strict";F();G();L();M();cs();W();Yt();bt();ds();An=g.promises,Au=g.shared.outcomes,ft={left:292,top:32,foot:40,level:19,pad:30,line:21};vg=t=>b(An.mark,{name:t.name,what:t.what||An.card.none,quote:t.quote,said:Au[t.outcome].said}),ll=t=>is(t.map(e=>e.outcome),!0)});function Cg({rows:t,chosen:e,plan:o,scenario:n}){let{named:s}=Po(n,o),r=le(o).shared.outcomes;return i`
    <div class="tegels-uitkomst" role="group" aria-label=${Ot.tiles_label}>
      ${Yr(t,r).map(([a,{tile:l,number:c}])=>i`
          <button
            type="button"
            id=${`uitkomst-${a}`}
            aria-pressed=${String(e===a)}
            onClick=${()=>D({uitkomst:e===a?null:a})}
          >
            <${ps} outcome=${a} />
            <span class="getal">
              ${c?s[c].value:t.filter(p=>p.outcome===a).length}
            </span>
            <span>${b(l,{date:Y(Ke(o.key,n.date))})}</span>
          </button>
        `)}
    </div>
  `}function Tg({rows:t,plan:e,date:o}){let{outcomes:n}=g.shared,s=Object.keys(n).find(a=>n[a].open),r=t.filter(a=>a.outcome===s).sort((a,l)=>U(a.day,l.day));return i`
    <aside class="langst-open">
      <h2>${Ot.open.title}</h2>
      <p>${r.length?b(Ot.open.said,{date:Y(Ke(e.key,o))}):Ot.open.none}</p>
      <ul>
        ${r.slice(0,Lg).map(a=>i`
            <li key=${a.id}>
              <${ps} outcome=${a.outcome} />
              <span>
                <${E} id=${a.work} text=${a.short} />${" "}${a.what||""}
                <span class="bij">${a.modality}: ${a.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${T("aandachtspunten",{vraag:"deadline-verstreken"})}>${Ot.open.gaps}</a></p>
      <h2>${Ot.read.title}</h2>
      <ul class="leesregels">${Ot.read.lines.map(a=>i`<li>${a}</li>`)}</ul>
    </aside>
  `}function zg({plan:t,scenario:e,chosen:o}){let n=Tn(t,e.date),s=Xp(t,e.date),r=n.filter(a=>!o||a.outcome===o);return i`
    <section>
      ${R&&i`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${b(Ot.intro,{count:n.length,undated:s.length})}</p>
      <p>${Po(e,t).said.overdue}</p>
      <${Cg} rows=${n} chosen=${o} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${Bu} plan=${t} rows=${r} date=${e.date} /><${Fg} plan=${t} rows=${r} /></div>
        <${Tg} rows=${n} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${Ot.table}</summary>
        <${yt} id=${`beloften-${t.key}`} caption=${Ot.caption} rows=${r} columns=${cl} sort="dag" />
      </details>
      ${s.length>0&&i`
          <details class="tweeling">
            <summary>${b(Ot.undated,{count:s.length})}</summary>
            <ul>
              ${s.map(a=>i`<li>
                  <${E} id=${a.work} />: ${a.quote}${a.what&&`, ${a.what}`}
                  ${a.stand&&`; ${a.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function Nu({route:t}){let e=H(t.query),o=ed(e),n=t.query.uitkomst in g.shared.outcomes?t.query.uitkomst:"",s=o.flatMap(r=>Tn(r,e.date)).filter(r=>!n||r.outcome===n);return i`
    <${Z} text=${Ot.heading} title=${Ot.title} />
    <${Ye}><${uo} /><${Sn} /><//>
    ${o.map(r=>i`<${zg} key=${r.key} plan=${r} scenario=${e} chosen=${n} />`)}
    ${!o.length&&i`<p>${Ot.none}</p>`}
    <p class="acties">
      <${Nt} name="beloften.csv" rows=${()=>jg(s,e)} />
      ${o.length>0&&i`<${an} name="beloften" title=${Ot.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
      <a href=${T("tijdlijn")}>${Ot.all_events}</a>
    </p>
    <${qt} text=${A(Ot.lane_total,s.length)} />
  `}var Ot,Mg,cl,jg,Lg,Fg,Iu=S(()=>{"use strict";F();G();Ft();L();dt();M();cs();W();He();St();Xn();Pu();bt();ds();Ue();Ot=g.promises;Mg=t=>{let e=Go(t.plan).lanes[t.lane];return e?ls(e):""},cl=[{key:"dag",label:Ot.columns.day,text:t=>t.day,cell:t=>t.by},{key:"actie",label:Ot.columns.work,text:t=>t.name,cell:t=>i`<${E} id=${t.work} />`},{key:"wat",label:Ot.columns.what,text:t=>t.what},{key:"woorden",label:Ot.columns.quote,text:t=>t.quote},{key:"stand",label:Ot.columns.stand,text:t=>g.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?i`<${Fn} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:Ot.columns.lane,text:Mg}],jg=(t,e)=>[[...cl.map(o=>o.label),g.timeline.csv.at(-1),...Vt],...t.map(o=>[...cl.map(n=>n.text(o)),Ht(o.id).map(mt).join("; "),...Ut(e,o.plan.key)])],Lg=6;Fg=({plan:t,rows:e})=>i`
  <div class="lanenlijst">
    ${Go(t).lanes.map((o,n)=>({lane:o,found:e.filter(s=>s.lane===n)})).filter(({found:o})=>o.length).map(({lane:o,found:n})=>i`
          <details>
            <summary>${ls(o)}
              <span class="bij">
                ${A(Ot.lane_total,n.length)}${ll(n).map(s=>` · ${s}`)}
              </span>
            </summary>
            <ul>
              ${n.map(s=>i`
                  <li key=${s.id}>
                    <${Fn} outcome=${s.outcome} on=${s.by} />
                    <span><${E} id=${s.work} text=${s.short} />${" "}${s.what||s.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`});function Eg({columns:t,rows:e}){let o=s=>i`<tr>${s.map(r=>i`<td>${r??""}</td>`)}</tr>`,n=()=>Ze(Fe.file,Pn([t,...e]),"text/csv;charset=utf-8");return i`
    <p>${A(Fe.rows,e.length)}${e.length>pl&&` ${b(Fe.first,{count:pl})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${Fe.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(s=>i`<th scope="col">${s}</th>`)}</tr></thead>
        <tbody>${e.slice(0,pl).map(o)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${n}>${Fe.csv}</button>
    </div>
  `}function dl({start:t=Fe.example}){let[e,o]=tt(t),[n,s]=tt(null);async function r(){s({said:Fe.busy});try{s(await Qt().ask("ask",{text:e}))}catch(a){s({said:a.message})}}return i`
    <section class="blok">
      <h2>${Fe.title}</h2>
      <p class="zacht">${Fe.intro}</p>
      <label class="veld breed">
        <span>${Fe.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${e}
          onInput=${a=>o(a.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${r}>${Fe.ask}</button></div>
      <div aria-live="polite">
        ${n?.said&&i`<p>${n.said}</p>`}
        ${n&&"yes"in n&&i`<p><strong>${n.yes?Fe.yes:Fe.no}</strong></p>`}
        ${n?.graph&&i`<pre tabindex="0" role="region" aria-label=${Fe.result}><code>${n.graph}</code></pre>`}
        ${n?.columns&&i`<${Eg} columns=${n.columns} rows=${n.rows} />`}
      </div>
    </section>
  `}var Fe,pl,Ru=S(()=>{"use strict";or();F();L();M();xe();St();Fe=g.questions.own,pl=200});function Ag(t){let e=Object.entries(t.columns),o=n=>Lt(n.subject)?i`<${E} id=${n.subject} />`:n.subject_label;return[...e.map(([n,s],r)=>({key:n,label:s,text:a=>qu(n,a),cell:r===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[Uu],...io(n=>n.plan),{key:"bron",label:kt.columns.place,sort:!1,text:n=>pn(n).map(mt).join("; ")}]}function Bg({name:t,query:e,scenario:o}){let n=Hu(o).filter(l=>l.query===t);if(!n.length)return i`<p>${kt.nothing}</p>`;let s=Ag(e),r={rows:A(kt.rows,n.length),scenario:at(o)},a=()=>[[kt.columns.sentence,...s.map(l=>l.label),...Vt],...n.map(l=>[l.sentence,...s.map(c=>c===Uu?qu("severity",l):c.text(l)),...Ut(o,l.plan)])];return i`
    <${yt}
        id=${`uitkomst-${t}`}
        caption=${b(kt.caption,{title:e.title,...r})}
        rows=${n}
        columns=${s}
      />
    <p class="zacht">${g.gaps.weights}</p>
    <div class="acties">
      <${Nt} name=${`${t}.csv`} rows=${a} />
      <a href=${T("aandachtspunten",{vraag:t})}>${kt.as_sentences}</a>
    </div>
  `}function Pg({name:t,query:e,scenario:o}){let n=Object.values(k.views).find(a=>a.query===t),s=e.shelf===Wu,r=T("overzicht",{rijen:kt.rows_of[t]});return i`
    <p class="kruimel"><a href=${T("vragen")}>${kt.title}</a></p>
    <${Z} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&i`<${Ye}><${So} /><//>`}
    <${Co} pairs=${[[kt.why,e.why],[kt.weight,e.severity]]} />
    ${s&&i`
        <section>
          <h2>${kt.result}</h2>
          <${Bg} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in kt.rows_of&&i`<p><a href=${r}>${kt.in_overview}</a></p>`}
    ${n&&i`<p><a href=${T(["graaf",n.name])}>${kt.picture}</a></p>`}
    ${e.shelf==="explore"&&i`<p>${kt.ask} <code>${b(kt.command,{name:t})}</code></p>`}
    <details>
      <summary>${kt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${kt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${Do} text=${()=>e.sparql} label=${kt.copy} />
    </details>
    ${it()&&!e.open&&i`<${dl} key=${t} start=${e.sparql} />`}
  `}function Ng({shelf:t,counts:e}){let o=Object.entries(k.queries).filter(([,s])=>s.shelf===t.name).map(([s,r])=>({...r,name:s}));if(!o.length)return null;let n=[{key:"titel",label:kt.columns.title,text:s=>s.title,cell:s=>i`<a href=${T(["vragen",s.name])}>${s.title}</a>`},{key:"vraag",label:kt.columns.question,sort:!1,text:s=>s.question},{key:"aantal",label:kt.columns.found,text:s=>String(e.get(s.name)||0)}];return i`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${yt}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===Wu?n:n.slice(0,2)}
      />
    </section>
  `}function Vu({route:t}){let e=H(t.query),o=t.path[1],n=k.queries[o];if(o&&!n)return i`<${mn} />`;if(o)return i`<${Pg} name=${o} query=${n} scenario=${e} />`;let s=new Map;for(let r of Hu(e))s.set(r.query,(s.get(r.query)||0)+1);return i`
    <${Z} text=${kt.title}><p class="uitleg">${kt.intro}</p><//>
    ${it()&&i`<${dl} />`}
    ${kt.shelves.map(r=>i`<${Ng} shelf=${r} counts=${s} />`)}
  `}var kt,Wu,Du,qu,Hu,Uu,Gu=S(()=>{"use strict";F();G();Ft();L();dt();M();xe();W();ot();He();St();ss();bt();Ru();Ue();Ks();kt=g.questions,Wu="gaps",Du={barrier:t=>t.barrier&&et(t.barrier),kind:t=>t.kind&&lt(t.kind),partner:t=>t.partner&&O($e(t.partner)||t.partner),severity:t=>J("Severity",t.severity),detail:t=>t.detail&&(Lt(t.detail)?O(t.detail):t.told)},qu=(t,e)=>(Du[t]?Du[t](e):e[t])||"",Hu=t=>X(t).gaps.flatMap(e=>Mn(e).map(o=>({...o,plan:e.plan}))),Uu={key:"severity",label:kt.columns.weight,text:t=>String(Object.keys(k.codes.Severity).indexOf(t.severity)),cell:t=>i`<${Dr} severity=${t.severity} />`}});function Dg({text:t}){let e=Lc(t);return i`
    <section class="blok" id="anders">
      ${e.length>0&&i`<p>${ue.alone} ${e.map(o=>i` <a href=${Rg(o)}>${o}</a>`)}</p>`}
      <p>${ue.try} ${Object.entries(ue.lists).map(([o,n])=>i` <a href=${T(o)}>${n}</a>`)}</p>
    </section>
  `}function Wg({text:t,answers:e}){let[o,n]=tt(null);if(Ao(()=>{let l=!0;n(null);let c=window.setTimeout(()=>{oc(t).then(p=>l&&n(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!o?.source)return null;let{found:s,count:r}=o,a=l=>[", ",ue.source.about,i`<${Jt} ids=${l} />`];return i`
    <section id="in-de-bron">
      <h2>${b(ue.source.title,{count:r})}</h2>
      ${r===0&&i`<p>${ue.source.none}</p>`}
      ${s.length<r&&i`<p class="zacht">${b(ue.source.first,{count:s.length})}</p>`}
      <ol class="resultaten">
        ${s.map(({vindplaats:l,woorden:c,over:p})=>i`
            <li key=${l}>
              <p><${ml} text=${c} answers=${e} /></p>
              <p class="zacht">
                ${mt(l)}${p.some(Tt)&&a(p.filter(Tt))}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function Ku({route:t}){let e=t.query.q||"",{found:o,read:n,answers:s}=ni(e),r=e.trim()!=="",a=I(o.map(p=>p.kind)).sort(U),l=o.filter(p=>!t.query.wat||p.kind===t.query.wat);At(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?A(ue.found,l.length):b(ue.nothing,{text:e});return i`
    <${Z} text=${ue.title} />
    <section class="filters" aria-label=${ue.label}>
      <div class="velden">
        <${xo} label=${ue.field} name="q" id="zoekterm" />
        ${a.length>1&&i`<${Kt} label=${ue.what} name="wat" options=${a.map(p=>[p,p])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:ue.type}</p>
    ${n&&i`<p id="gelezen">${b(ue.read,{text:n})}</p>`}
    ${r&&!o.length&&i`<${Dg} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,ul).map(p=>i`<${Ig} key=${p.id} item=${p} answers=${s} />`)}
    </ol>
    ${l.length>ul&&i`<p>${b(ue.too_many,{count:l.length-ul})}</p>`}
    ${r&&Je()&&i`<${Wg} text=${e} answers=${s} />`}
    <${qt} text=${r?c:""} />
  `}var ue,ul,ml,Ig,Rg,Ju=S(()=>{"use strict";ko();F();G();Ft();L();M();xe();si();W();He();bt();ue=g.search,ul=100,ml=({text:t,answers:e})=>br(t,e).map(({said:o,on:n})=>n?i`<mark>${o}</mark>`:o),Ig=({item:t,answers:e})=>i`
  <li>
    <a href=${T(t.path)}><${ml} text=${t.label} answers=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${R&&gt(t.id)&&`, ${gt(t.id)?.title}`}
    </span>
    <p><${ml} text=${Tc(t,e)} answers=${e} /></p>
  </li>
`,Rg=t=>T("zoek",{q:t})});function Vg(t){let e=new Map;for(let{x:o,level:n}of t)n>=fl&&e.set(o,(e.get(o)||0)+1);return[...e]}function Gg(t,e){let o=ca;return t.map((n,s)=>({lane:n,mine:e.filter(r=>r.lane===s)})).filter(({mine:n})=>n.length).map(({lane:n,mine:s})=>{let r=Math.max(Hg,Xu(n)*Yu+4);return o+=r,{lane:n,mine:s,top:o-r,middle:o-r/2}})}function tm({scenario:t,plan:e}){let o=Tn(e,t.date);if(!o.length)return null;let{lanes:n,wide:s,years:r,beyond:a}=Go(e),l=Ke(e.key,t.date),c=h=>Zu+8+h/s*(ws-Zu-16),p=Gg(n,o),d=p.reduce((h,{top:w,middle:$})=>Math.max(h,2*$-w),ca),u=c(Xr(e,l).x),m=p.map(({lane:h,mine:w})=>b(Qu.told,{chapter:ls(h),counts:Qg(w)})),f=u>ws-150?"end":"start";return i`
    <svg class="banen" viewBox=${`0 0 ${ws} ${d+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${u} y=${ca} width=${ws-u} height=${d-ca} />
      ${r.map(({year:h,x:w})=>i`
          <line class="jaar" x1=${c(w)} x2=${c(w)} y1="4" y2=${d} />
          <text class="jaartal" x=${c(w)+4} y="12">${h}</text>
        `)}
      ${a&&i`<text class="jaartal" x=${c(a.x)} y="12" text-anchor="middle">${g.promises.beyond}</text>`}
      ${p.map(({lane:h,top:w,middle:$})=>i`
          <line class="baan" x1="0" x2=${ws} y1=${w} y2=${w} />
          <text x="0" y=${$+4}>${Jg(ls(h))}</text>
        `)}
      ${p.flatMap(({top:h,mine:w})=>Vg(w).map(([$,y])=>i`<text class="jaartal" x=${c($)-8} y=${h+12} text-anchor="end">+${y}</text>`))}
      <line class="baan" x1="0" x2=${ws} y1=${d} y2=${d} />
      <line class="peil" x1=${u} x2=${u} y1="2" y2=${d+4} />
      <text class="peildag" x=${f==="end"?u-4:u+4} y=${d+13} text-anchor=${f}>
        ${b(Qu.line,{date:Y(l)})}
      </text>
      ${p.flatMap(({lane:h,middle:w,mine:$})=>$.filter(y=>y.level<fl).map(y=>i`
            <g transform=${`translate(${c(y.x)} ${Kg(h,w,y)}) scale(${Ug})`}>
              <title>${[y.name,y.by,qg[y.outcome].said].join(", ")}</title>
              <${Hs} outcome=${y.outcome} />
            </g>
          `))}
    </svg>
  `}var Qu,qg,Zu,ws,ca,Yu,Hg,Ug,fl,Xu,Kg,Jg,Qg,em=S(()=>{"use strict";F();L();M();cs();ds();Qu=g.summary.lanes,qg=g.shared.outcomes,[Zu,ws,ca,Yu,Hg,Ug]=[262,690,17,8,16,.62],fl=30,Xu=t=>Math.min(t.levels,fl);Kg=(t,e,o)=>e+(o.level-(Xu(t)-1)/2)*Yu,Jg=t=>t.length>52?`${t.slice(0,51).trim()}…`:t,Qg=t=>Ae(is(t.map(e=>e.outcome)))});function Zg({step:t,number:e,missing:o,partners:n,column:s}){let r=s.undecided?$l.undecided:$l.nobody;return i`
    <li class=${n.length||s.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${n.length?s.said:r}</p></div>
      </div>
      <div>
        ${o.length>0&&i`<ul class="gemis" aria-label=${$l.silent}>
            ${o.map(a=>i`<li><span>${a}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${n.map(({id:a,label:l,basis:c})=>i`
                <li class=${sn(a)?"verzamel":""}>${`${l} `}<${Xe} basis=${c} /></li>
              `)}
        </ul>
      </div>
    </li>
  `}function om({scenario:t,plan:e}){let o=ke("kind",t,e),n=ke("partner",t,e),{reach:s}=X({...t,plan:e.key});return i`
    <ol class="blad-route">
      ${e.steps.map((r,a)=>{let l=o.filter(p=>p.cells[a]?.unmet).map(p=>p.label),c=n.filter(p=>p.cells[a]?.initiatives).map(p=>({id:$e(p.key),label:p.label,basis:p.cells[a]?.most_basis||null}));return i`<${Zg} step=${r} number=${a+1} missing=${l} partners=${c}
          column=${s[0].columns[a]} />`})}
    </ol>
  `}var $l,nm=S(()=>{"use strict";F();dt();M();po();W();Yt();bt();$l=g.summary.route});function sm({plan:t,scenario:e,number:o,total:n,children:s}){let{version:r,content:a}=k.meta,l={version:r,content:(a||"").slice(0,12),scenario:at(e,t)};return i`
    <section class="vel">
      <div class="vel-kop">
        <p>${g.shared.app}</p>
        <p>${b(Jo.head,{date:Y(Ke(t.key,e.date))})}</p>
      </div>
      ${s}
      <div class="vel-voet">
        <p>${b(Jo.foot.source,{sources:ao(t)})} ${b(Jo.foot.version,l)}</p>
        <p>${b(Jo.foot.sheet,{number:o,total:n})}</p>
      </div>
    </section>
  `}function Yg({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return i`<td class="niets">–</td>`;let[o,n]=t.brief;return t.undecided?i`<td class="onbeslist" data-kop=${et(e)}>${o}</td>`:t.initiatives?i`
    <td data-kop=${et(e)}>
      <${_o} bar=${t.bar} support=${t.support_only} /><span>${o}</span><span class="sr">. ${n}</span>
    </td>
  `:i`<td class="arcering" data-kop=${et(e)}><span class="plaat">${o}</span></td>`}function tb({scenario:t,plan:e,...o}){let n=le(e).summary,{points:s}=X({...t,plan:e.key}),{said:r,named:a}=Po(t,e),l=2*a["organisaties-in-de-tekst"].value<a["organisaties-bij-stappen"].value;return i`
    <${sm} plan=${e} scenario=${t} ...${o}>
      <h2 class="vel-titel">${n.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${b(n.intro,{report:Io(e)})} ${r.lead}
      </p>
      <${Vo} plan=${e} />
      <${pa} title=${n.matrix.title} note=${n.matrix.note}>
        <${Xg} scenario=${t} plan=${e} />
        <${Rs} undecided=${Ar(t,e)} />
      <//>
      <${pa} title=${g.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${s.filter(c=>c.plan===e.key).map(c=>i`
                <li>
                  <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                  <p>${c.text} <strong>${c.ask}</strong></p>
                </li>
              `)}
          <li class="zorg"><p>
            <strong>${n.care.title}</strong>${" "}
            ${b(n.care.text,{reading:l?n.care.reading.most:n.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function eb({scenario:t,plan:e,...o}){let n=le(e).summary,s=Y(Ke(e.key,t.date));return i`
    <${sm} plan=${e} scenario=${t} ...${o}>
      <${pa} title=${n.route.title} note=${n.route.note}>
        <${om} scenario=${t} plan=${e} />
      <//>
      <${pa} title=${n.lanes.title} note=${n.lanes.note}>
        <${tm} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Yr(Tn(e,t.date)).map(([r,{tile:a}])=>i`<li><${ps} outcome=${r} /> ${b(a,{date:s})}</li>`)}
        </ul>
      <//>
    <//>
  `}function rm({route:t}){let e=H(t.query),o=fe(e),n=2*o.length;return i`
    <div class="vel-boven">
      <${Z} text=${Jo.title}><p class="uitleg">${Jo.screen}</p><//>
      <${uo} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${Jo.print}</button></p>
    </div>
    <div class="vellen">
      ${o.map((s,r)=>i`
          <${tb} key=${s.key} scenario=${e} plan=${s} number=${2*r+1} total=${n} />
          <${eb} key=${`${s.key}-2`} scenario=${e} plan=${s} number=${2*r+2} total=${n} />
        `)}
    </div>
    <${qt} text=${Jo.screen} />
  `}var Jo,Xg,pa,am=S(()=>{"use strict";F();Ft();L();dt();M();po();cs();ot();ts();Ds();He();rs();em();ds();nm();Jo=g.summary;Xg=({scenario:t,plan:e})=>i`
  <table class="blad-matrix">
    <caption class="sr">${Jo.matrix.title}</caption>
    <thead>
      <tr><td></td>${Ce(e).map(o=>i`<th scope="col">${et(o)}</th>`)}</tr>
    </thead>
    <tbody>
      ${ke("kind",t,e).map(o=>i`
          <tr>
            <th scope="row">${o.label}</th>
            ${o.cells.map((n,s)=>i`<${Yg} cell=${n} step=${Ce(e)[s]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,pa=({title:t,note:e,children:o})=>i`
  <section class="blok-blad" aria-label=${t} tabindex="0">
    <h2>${t}</h2>
    ${e&&i`<p class="zacht">${e}</p>`}
    ${o}
  </section>
`});function im({id:t}){let e=ob[nn(t)];return e?k.plans.filter(o=>!gt(t)||o===gt(t)).map(o=>({plan:o,steps:e(t,o)})).filter(({steps:o})=>o.length).map(o=>i`<${nb} key=${o.plan.key} ...${o} />`):null}var da,ob,nb,lm=S(()=>{"use strict";F();L();M();W();Yt();da=g.thing.route,ob={organisation:(t,e)=>k.partners[R?e.key:""].find(o=>o.id===t)?.steps||[],undertaking:yo},nb=({plan:t,steps:e})=>i`
  <div class="routelijn">
    <ol aria-label=${R?b(da.of_plan,{plan:t.title}):da.label}>
      ${t.steps.map(o=>i`
          <li class=${e.includes(o.notation)?"hier":""}>
            ${o.label}<span class="sr">${e.includes(o.notation)?da.here:da.not_here}</span>
          </li>
        `)}
    </ol>
  </div>
`});function rb({property:t,value:e}){return e.startsWith("@")?i`<${E} id=${e.slice(1)} />`:k.lists[t]?J(k.lists[t],e):ys.truth[e]||Y(e)}function ma({ids:t,title:e}){if(!t.length)return null;let o=s=>({kind:Oe(s,"recommendationKind"),response:Oe(s,"response")||ys.asked.no_response}),n=t.map(s=>i`<li><${E} id=${s} />${b(ys.asked.line,o(s))}</li>`);return i`<${_t} title=${e}><${On} id="gevraagd" items=${n} /><//>`}function vs({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Ts(t))p&&c===t&&e.set(l,[...e.get(l)||[],p]);if(!e.size)return null;let o=[...e].map(([l,c])=>({from:l,how:I(c).join(", ")})),{columns:n,title:s,caption:r}=ys.mentions,a=[{key:"wat",label:n.what,text:({from:l})=>O(l),cell:({from:l})=>i`<${E} id=${l} />`},{key:"soort",label:n.kind,text:({from:l})=>xt(l)},{key:"verband",label:n.link,text:({how:l})=>l},{key:"stand",label:n.stand,text:({from:l})=>pe(l),cell:({from:l})=>wn(l)&&i`<${jt} id=${l} />`}];return i`
    <${Rr} id=${o.length>ab?"verwijzingen":""} title=${b(s,{count:o.length})}>
      <${yt} id="verwijst" caption=${r} rows=${o} sort="verband" columns=${a} />
    <//>
  `}var ys,sb,_t,ze,Ys,_s,ua,ab,Xs=S(()=>{"use strict";F();L();M();ro();W();ot();Ho();bt();Ue();dn();ys=g.thing,sb=new Set([...k.hidden,...ys.said]),_t=({title:t,children:e})=>i`<section class="blok"><h2>${t}</h2>${e}</section>`,ze=({text:t,look:e})=>t&&i`<p class=${e}>${t}</p>`,Ys=({items:t,look:e})=>i`<ul class=${e}>${t.map(o=>i`<li>${o}</li>`)}</ul>`;_s=t=>Object.entries(Be.get(t)||{}).filter(([e])=>!sb.has(e)).map(([e,o])=>{let n=o.map(s=>i`<${rb} property=${e} value=${s} />`);return[P(_r(e)),n.length>1?i`<${Ys} items=${n} />`:n[0]]}),ua=({id:t})=>Vr(t).length>0&&i`<${_t} title=${ys.figures}><${Ii} id=${t} /><//>`;ab=3});function ib({id:t}){let e=hl(k.partners[""].find(l=>l.id===t)?.steps||[]),o=Zt(t,"who").flatMap(l=>l.acts?[]:yo(l.to)),n=hl(I(o)).filter(l=>!e.includes(l)),s=Qe(t,"unitOf"),r=v(t,"tooi"),a=[..._s(t),[g.thing.also_known,wt(t,"altLabel").join(", ")],[Ct.units,s.length>0&&i`<${fo} ids=${s} />`],[Ct.identity,r?b(Ct.identified,{code:r,date:Y(v(t,"checkedOn"))}):Ct.unidentified]];return i`
    <${_t} title=${g.thing.known}>
      <${ze} text=${v(t,"summary")} />
      ${sn(t)&&i`<p>${Ct.collective}</p>`}
      ${v(t,"isIndependent")==="true"&&i`<p>${Ct.independent}</p>`}
      ${e.length>0&&i`<p>${b(Ct.steps,{steps:cm(e)})}</p>`}
      ${n.length>0&&i`<p>${b(Ct.named_steps,{steps:cm(n)})}</p>`}
      ${!e.length&&!n.length&&i`<p>${Ct.no_steps}</p>`}
      <${Co} pairs=${a} />
    <//>
  `}function lb({rows:t}){let e=Ct.columns,o=({to:r})=>k.works[r]?.across?g.shared.all_steps:hl(yo(r)).join(", "),n=[...io(r=>gt(r.to)?.key),{key:"actie",label:e.action,text:r=>O(r.to),cell:r=>i`<${E} id=${r.to} />`},{key:"soort",label:e.what,text:r=>xt(r.to)},{key:"rol",label:e.role,text:r=>r.said},{key:"stand",label:e.stand,text:r=>pe(r.to),cell:r=>i`<${jt} id=${r.to} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:r=>i`<${ee} of=${r.of} />`}],s=I(t.map(r=>r.to)).length;return i`
    <${_t} title=${b(Ct.work,{count:s})}>
      <p class="zacht">${Ct.work_note}</p>
      ${s?i`<${yt} id="acties" caption=${Ct.work_caption} rows=${t} sort="actie" columns=${n} />`:i`<p>${g.shared.none}</p>`}
    <//>
  `}function pb({id:t}){let e=Zt(t,"own");if(!e.length)return null;let o=e.map(({to:n,of:[s]})=>i`
      <section>
        <h3><${E} id=${n} /></h3>
        <${qs} id=${s} />
        <${ee} of=${[s]} />
      </section>
    `);return i`
    <${_t} title=${b(Ct.own,{count:e.length})}>
      <p class="zacht">${Ct.own_note}</p>
      <${On} id="eigen" as="div" first=${cb} items=${o} />
    <//>
  `}function db({id:t}){let e=Qe(t,"wish");return e.length?i`
    <${_t} title=${Ct.wishes}>
      ${e.map(o=>i`
          <div class="koppeling">
            <p><strong>${P(Oe(o,"engagement")||Ct.wish)}</strong>: ${v(o,"rationale")}</p>
            <${ee} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function ub({id:t}){let e=Zt(t,"member");if(!e.length)return null;let o=e.map(({from:n,to:s,of:r})=>i`
      <li>
        <${E} id=${n} />${Ct.member}<${E} id=${s} />: ${v(r[0],"post")}${" "}
        (${Y(v(r[0],"asOf"))})
        <${ee} of=${r} />
      </li>
    `);return i`<${_t} title=${Ct.members}><${On} id="leden" items=${o} /><//>`}function mb({id:t}){let e=new Map(Zt(t,"with").map(n=>[zc(n,t),n]));if(!e.size)return null;let o=n=>{let{of:s=[],more:r}=e.get(n)||{},a=b(r?Ct.more_works:Ct.works,{works:s.map(Ie).join(", ")});return i`<span class="zacht">${a}</span>`};return i`
    <${_t} title=${Ct.together}>
      <p class="zacht">${Ct.alphabetical}</p>
      <${fo} ids=${$o([...e.keys()])} more=${o} look="kolommen" />
    <//>
  `}function pm({id:t}){return i`
    <${ib} id=${t} />
    <${lb} rows=${Zt(t,"who")} />
    <${pb} id=${t} />
    <${db} id=${t} />
    <${ma} title=${Ct.asked} ids=${$o(Qe(t,"askedOf"))} />
    <${ub} id=${t} />
    <${mb} id=${t} />
    <${vs} id=${t} />
  `}var Ct,hl,cm,cb,dm=S(()=>{"use strict";F();L();M();ro();W();ot();Yt();St();Ho();bt();Ue();Xs();dn();Ct=g.thing.organisation,hl=t=>Pt.filter(e=>t.includes(e.notation)).map(e=>e.label),cm=t=>Ae(t.map(e=>e.toLowerCase()));cb=1});function $b({id:t,scenario:e}){let o=eo.cell_columns,n=X(e).matrix.kind.filter(c=>Wa(c.barrier,c.plan)===t);if(!n.length)return null;let s=c=>T("overzicht",{cel:qe(c.column,c.barrier,c.plan)}),r=c=>P(lt(c.column)),a=c=>{let{word:p,lines:d,look:u}=Me(c);return[i`<span class=${`chip ${u}`}>${p}</span>`,d.length>0&&` ${d.join(" · ")}`]},l=[...io(c=>c.plan),{key:"soort",label:o.kind,text:r,cell:c=>i`<a href=${s(c)}>${r(c)}</a>`},{key:"stand",label:o.stand,text:c=>Me(c).word,cell:a},{key:"hoe",label:o.how,text:c=>gl(c.most_basis),cell:c=>c.most_basis&&um(c.most_basis)}];return i`
    <${_t} title=${eo.cells}>
      <p class="zacht">${at(e)}</p>
      <${yt} id="vakken" caption=${eo.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function hb({links:t,scenario:e,undecided:o}){let n=eo.columns,s=l=>ut(l,"initiative"),{links:r}=X(e),a=[...io(l=>gt(l)?.key),{key:"actie",label:n.action,text:l=>O(s(l)),cell:l=>i`<${E} id=${s(l)} />`},{key:"soort",label:n.kind,text:l=>wt(l,"interventionKind").map(lt).join(", ")},{key:"wie",label:n.who,sort:!1,text:l=>ai(s(l)).map(O).join(", "),cell:l=>i`<${Jt} ids=${ai(s(l))} />`},{key:"stand",label:n.stand,text:l=>pe(s(l),e.date),cell:l=>i`<${jt} id=${s(l)} date=${e.date} />`},{key:"hoe",label:n.how,text:l=>gl(r[l][0]),cell:l=>um(r[l][0],`; ${J("Strength",r[l][1])}`)}];return i`
    <${_t} title=${b(eo.work,{count:I(t.map(s)).length})}>
      ${t.length?i`<${yt} id="wiewat" caption=${eo.work_caption} rows=${t} sort="actie" columns=${a} />`:i`<p>${o?g.overview.undecided:Jn(rt(e.plan))}</p>`}
    <//>
  `}function gb({ids:t}){if(!t.length)return null;let e=t.map(o=>[i`<${E} id=${o} />`,b(le(gt(o)).thing.step.helper,{awareness:Oe(o,"awareness")||eo.unaware})]);return i`<${_t} title=${eo.helpers}><${Ys} items=${e} /><//>`}function mm({id:t}){let e=H(B.route.query),o=Ne(t,"narrower"),n=[t,...o],s=l=>n.flatMap(c=>Qe(c,"barrier")).filter(c=>Se(c,l)),r=X(e).links,a=n.flatMap(l=>Zt(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&bn(l,e.plan));return i`
    <${fb} id=${t} narrow=${o} />
    <${$b} id=${t} scenario=${e} />
    <${hb} links=${a} scenario=${e} undecided=${hr(e).has(t)} />
    <${ma} title=${eo.asked} ids=${s("Recommendation").filter(l=>bn(l,e.plan))} />
    <${gb} ids=${s("Facilitator")} />
  `}var eo,gl,um,fb,fm=S(()=>{"use strict";F();G();L();dt();M();ro();po();W();ot();Yt();St();bt();Ue();Xs();eo=g.thing.step,gl=t=>te[t]?.[1]||"",um=(t,e="")=>[i`<${Xe} basis=${t} />`,` ${gl(t)}${e}`],fb=({id:t,narrow:e})=>i`
  <${_t} title=${eo.what}>
    <${ze} text=${v(t,"step")} />
    <${ze} text=${v(t,"definition")} />
    <${ze} text=${v(t,"scopeNote")} look="zacht" />
    ${e.length>0&&i`<p>${eo.narrower}<${Jt} ids=${e} />.</p>`}
    ${ut(t,"broader")&&i`<p>${eo.broader}<${E} id=${ut(t,"broader")} />.</p>`}
  <//>
`});function bb({report:t,said:e}){return i`
    <${ze} text=${v(t,"summary")} />
    <${jn} of=${t} />
    ${e&&i`<p class="zacht">${e}</p>`}
    <${ee} of=${[t]} />
  `}function kb({id:t,reports:e}){let o=oo(t);if(Ge(t.split("/")[0]).dates.length<3)return null;let n=s=>ge(t,s).earlier?i`<span class="chip s-geen">${o.not_mentioned}</span>`:i`<${jt} id=${t} date=${s} />`;return i`
    <ol class="verslagen" aria-label=${o.strip}>
      ${e.map(({date:s})=>i`<li><span class="zacht">${Y(s)}</span>${n(s)}</li>`)}
    </ol>
  `}function wb({id:t}){let e=Ge(t.split("/")[0]),{result:o,not_mentioned:n}=oo(t),s=e.dates.filter(({date:a})=>Kn(t,a));if(!s.length)return null;let r=(a,l)=>l===e.date&&o[v(a,"resultReported")];return i`
    <${kb} id=${t} reports=${s} />
    <ol class="tijdlijn">
      ${s.map(({date:a,label:l})=>{let c=xr(t,a);return i`
          <li>
            <strong>${P(l)}</strong>
            <p><${jt} id=${t} date=${a} /></p>
            ${ge(t,a).earlier&&i`<p class="zacht">${P(n)}</p>`}
            ${c&&i`<${bb} report=${c} said=${r(c,a)} />`}
          </li>
        `})}
    </ol>
  `}function yb({id:t}){let e=Ne(t,"silentPart"),o=e.map(n=>[v(n,"summary"),i`<span class="zacht"> (${J("SilentWeight",v(n,"weight"))})</span>`]);return e.length>0&&i`<p><strong>${oo(t).silent}</strong></p><${Ys} items=${o} />`}function _b({id:t}){let e=oo(t),o=e.deadline_columns,n=vr(t);if(!n.length)return null;let s=a=>[`“${v(a,"deadlineText")}”`,v(a,"revises")==="true"&&i`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:o.text,text:a=>v(a,"deadlineText"),cell:s},{key:"waarvoor",label:o.what,text:a=>v(a,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:a=>v(a,"dueBy"),cell:a=>Y(v(a,"dueBy"))||v(a,"condition")},{key:"soort",label:o.kind,text:a=>Qn(v(a,"modality"))},{key:"er",label:o.there,text:a=>ge(a).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:a=>[i`<${ze} text=${v(a,"summary")} />`,$m(a)]}];return i`<${yt} id="termijnen" caption=${e.deadlines} rows=${n} columns=${r} />`}function vb({id:t}){let e=oo(t),o=e.who_columns,n=Zt(t,"who");if(!n.length)return i`<p>${e.nobody}</p>`;let s=({from:a})=>i`<${E} id=${a} /><${es} id=${a} />`,r=[{key:"wie",label:o.who,text:({from:a})=>O(a),cell:s},{key:"rol",label:o.role,text:({said:a})=>a},{key:"wat",label:o.note,sort:!1,text:({of:a})=>v(a[0],"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:({of:a})=>$m(a[0])}];return i`<${yt} id="wie" caption=${e.who_caption} rows=${n} columns=${r} />`}function xb({id:t}){let e=Ne(ut(t,"inChapter"),"chapterLead");return e.length>0&&i`<p class="zacht">${oo(t).heading}<${Jt} ids=${e} />.</p>`}function Sb({id:t}){let e=oo(t),o=Gn(t);if(o.length)return o.map(s=>i`<${qs} id=${s} /><${ee} of=${[s]} />`);if(v(t,"crossCutting")!=="true")return i`<p>${e.unjudged}</p>`;let n=wt(t,"interventionKind").map(lt).join(", ");return i`
    <p>${b(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${v(t,"rationale")}</p>
  `}function Ob({id:t}){let e=oo(t),o=Qe(t,"subMeasureOf"),n=s=>i` <${jt} id=${s} />`;return i`
    <${_t} title=${e.container}><p>${e.parts}</p><${fo} ids=${o} more=${n} /><//>
  `}function hm({id:t}){let e=oo(t),o=Ge(t.split("/")[0]),n=v(t,"promise"),s=_s(t),r=v(t,"isContainer")==="true"?Ob:Cb;return i`
    <${_t} title=${n?e.promise:e.what}>
      <${ze} text=${n} />
      <${ze} text=${v(t,"summary")} />
      ${v(t,"isNew")==="true"&&i`<p class="zacht">${b(e.new,{when:on(o.date,o)})}</p>`}
      ${v(t,"numberedByUs")==="true"&&i`<p class="zacht">${e.numbered}</p>`}
      <${ee} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${ua} id=${t} />
    ${s.length>0&&i`<${_t} title=${g.thing.further}><${Co} pairs=${s} /><//>`}
    <${vs} id=${t} />
  `}var oo,$m,Cb,gm=S(()=>{"use strict";F();L();M();ro();W();ot();Yt();bt();Ue();Xs();dn();oo=t=>le(gt(t)).thing.undertaking,$m=t=>i`<${ee} of=${[t]} />`;Cb=({id:t})=>i`
  <${_t} title=${oo(t).progress}><${wb} id=${t} /><${yb} id=${t} /><${_b} id=${t} /><//>
  <${_t} title=${oo(t).who}><${vb} id=${t} /><${xb} id=${t} /><//>
  <${_t} title=${oo(t).steps}><${Sb} id=${t} /><//>
`});function Mb({id:t}){let e=Qe(t,"inChapter"),o=[..._s(t),[Se(t,"Legislation")?Qo.also_known:Qo.in_source,wt(t,"altLabel").join(", ")],[Qo.place,Ht(t).length>0&&i`<${ee} of=${[t]} />`]],n=s=>i` <${jt} id=${s} />`;return i`
    <${_t} title=${Qo.known}>
      ${Se(t,"Facilitator")&&i`<p class="zacht">${le(gt(t)).thing.other.judged}</p>`}
      <${ze} text=${v(t,"summary")} />
      <${ze} text=${v(t,"rationale")} />
      <${Co} pairs=${o} />
    <//>
    <${ua} id=${t} />
    ${e.length>0&&i`<${_t} title=${Qo.other.chapter}><${fo} ids=${$o(e)} more=${n} /><//>`}
    <${vs} id=${t} />
  `}function Tb({id:t}){let e=H(B.route.query),o=X(e).gaps.filter(s=>s.pages.includes(t));if(!o.length)return null;let n=o.map(s=>i`<${Wp} list=${[s]} scenario=${e} />`);return i`
    <${_t} title=${b(Qo.gaps,{count:o.length})}>
      <${On} id="vragen" items=${n} first=${de()?Lb:jb} as="div" />
    <//>
  `}function Fb({id:t}){let e=nn(t),o=[bm[e]&&i`<a href=${T(bm[e])}>${Qo.crumbs[e]}</a>`,R&&gt(t)?.title,...["inChapter","subMeasureOf"].map(n=>ut(t,n)&&i`<${E} id=${ut(t,n)} />`),xt(t)].filter(Boolean);return i`<p class="kruimel">${o.map((n,s)=>[s>0&&" › ",n])}</p>`}function km({route:t}){let e=t.path.slice(1).join("/");if(!Tt(e))return i`<${mn} />`;let o=O(e),n=nn(e),s=zb[n],r=()=>{let l=b(Qo.footnote,{kind:xt(e),name:o,said:v(e,"promise")||v(e,"summary")});return zs(l.trim().replace(/([^.!?])$/,"$1."),Ht(e),null,gt(e)||rt())},a=n==="undertaking"&&v(e,"isContainer")!=="true";return i`
    <${Fb} id=${e} />
    <${Z} text=${Se(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${a&&i`<p><${jt} id=${e} /></p>`}
    <//>
    <${im} id=${e} />
    <div class="acties bovenaan">
      <${Do} text=${r} />
      <a href=${T(["graaf","omgeving"],{ding:e})}>${Qo.around}</a>
    </div>
    <${s} id=${e} />
    <${Tb} id=${e} />
  `}var Qo,jb,Lb,bm,zb,wm=S(()=>{"use strict";F();G();Ft();L();dt();M();ro();W();ot();St();Ho();ss();bt();lm();Ue();Xs();dm();fm();gm();dn();Ks();Qo=g.thing;[jb,Lb]=[3,2];bm={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};zb={undertaking:hm,organisation:pm,step:mm,other:Mb}});function Ab({row:t,date:e}){let o=ym(t,e);return i`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${no.kinds[t.kind]}</span>${" "}
          ${t.id&&i`<${E} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&i`<span class="zacht"> – ${o}</span>`}
        </p>
        <${Fp} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}function Ib({years:t}){return i`
    <${Ye}>
      <${uo} />
      <${Sn} />
      <div class="velden">
        <${xo} name="tekst" />
        <${Kt} label=${no.fields.what} name="wat" options=${Object.entries(no.kinds)} />
        <${Kt} label=${no.fields.step} name="stap" options=${Pt.map(e=>[e.notation,e.label])} />
        <${Kt} label=${no.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${cn} names=${Nb} />
      </div>
    <//>
  `}function _m({route:t}){let e=H(t.query),o=t.query,n=k.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),s=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||fa(l)===o.jaar)&&(!o.tekst||Pe(Eb(l),o.tekst))),r=A(no.count,s.length),a={of:fa,titles:I(s.map(fa)).map(l=>[l,l])};return i`
    <${Z} text=${no.title}><p class="uitleg">${no.intro} <a href=${T("beloften")}>${no.lanes}</a>.</p><//>
    <${Ib} years=${I(n.map(fa))} />
    <p class="telling">${r}<${Nt} name="tijdlijn.csv" rows=${()=>Pb(s,e)} /></p>
    ${Oo("tijdlijn",s,a).map(l=>i`
        <section key=${l.more?"meer":l.key} class="vouwdeel">
          ${l.folds?i`<${mo} part=${l} level=${l.more?0:2}
                  names=${l.more?[]:Bb(l.rows)}
                  count=${l.more?"":A(no.count,l.rows.length)} />`:i`<h2>${l.title}</h2>`}
          <ol class=${l.open?"tijden":"tijden dicht"}>
            ${l.rows.map(c=>i`<${Ab} row=${c} date=${e.date} />`)}
          </ol>
        </section>
      `)}
    <${qt} text=${r} />
  `}var no,Eb,ym,fa,Bb,Pb,Nb,vm=S(()=>{"use strict";ko();F();G();Ft();L();dt();M();W();ot();He();St();Ho();bt();no=g.timeline,Eb=t=>[t.id&&O(t.id),t.what].filter(Boolean).join(": "),ym=(t,e)=>[t.progress&&t.id&&pe(t.id,e),t.stand[e]].filter(Boolean).join("; "),fa=t=>t.day.slice(0,4);Bb=t=>I(t.map(e=>e.id?O(e.id):e.what)),Pb=(t,e)=>[[...no.csv,...Vt],...t.map(o=>[o.when,no.kinds[o.kind],o.id&&O(o.id),o.what,ym(o,e.date),Ht(o.at).map(mt).join("; "),...Ut(e,o.plan||o.at)])],Nb=["tekst","wat","stap","jaar"]});function Wb(){let t=ve.unjudged,e=$o(se.unjudged).map(o=>i`<li><${E} id=${o} /><span class="zacht"> – ${xt(o).toLowerCase()}</span></li>`);return i`
    <${Te} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?i`<ul>${e}</ul>`:i`<p>${t.none}</p>`}
    <//>
  `}function qb(){let t=s=>i`<${Rb} id=${s} />`,e=Sm(se.weak).map(t),o=b(ve.weak.intro,se.links),n=Sm(se.statuses).map(s=>i`<${Db} id=${s} />`);return i`
    <${Te} of=${ve.weak} id="lezing" count=${e.length} intro=${o}><ul>${e}</ul><//>
    <${Te} of=${ve.other} id="anders" count=${se.other.length}><ul>${se.other.map(t)}</ul><//>
    ${n.length>0&&i`<${Te} of=${ve.statuses} id="standen" count=${n.length}><ul>${n}</ul><//>`}
  `}function Ub(){if(!se.judged.length)return null;let t=e=>b(ve.judged.line,{step:O(ut(e,"barrier")),kinds:wt(e,"interventionKind").map(lt).join(", "),state:Oe(e,"state"),why:v(e,"rationale"),who:v(e,"post"),date:Y(v(e,"asOf"))});return i`
    <${Te} of=${ve.judged} id="oordelen" count=${se.judged.length}>
      <ul>${se.judged.map(e=>i`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Vb(){let t=ve.expected.columns,e=n=>ut(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>O(e(n)),cell:n=>i`<${E} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>wt(n,"interventionKind").map(lt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>v(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>v(n,"source")}];return i`
    <${Te} of=${ve.expected} id="verwacht" count=${se.expected.length}>
      <${yt} id="verwachtingen" caption=${ve.expected.caption} rows=${se.expected} columns=${o} />
    <//>
  `}var ve,se,xm,Sm,Rb,Db,Hb,Om,Cm=S(()=>{"use strict";F();Ft();L();M();W();ot();al();bt();Ue();dn();ve=g.unknown,se=k.unknown,xm=t=>$o(t).map(e=>i`<li><${E} id=${e} /></li>`),Sm=t=>[...t].sort((e,o)=>U(O(ut(e,"initiative")),O(ut(o,"initiative")))),Rb=({id:t})=>i`
  <li>
    <${E} id=${ut(t,"initiative")} />${" → "}<${Wr} id=${ut(t,"barrier")} />
    ${`: ${v(t,"rationale")}`}<${jn} of=${t} />
  </li>
`,Db=({id:t})=>i`
  <li><${E} id=${ut(t,"initiative")} />${`: ${Oe(t,"status")}`}<${jn} of=${t} /></li>
`;Hb=()=>i`
  <${Te} of=${ve.clashes} id="tegenspraak" count=${se.clashes.length}>
    ${$o(se.clashes).map(t=>i`
        <div class="koppeling">
          <h3><${E} id=${t} /></h3>
          <p>${v(t,"summary")}</p>
          <${ee} of=${[t]} />
        </div>
      `)}
  <//>
`;Om=()=>i`
  <${Z} text=${ve.title}><p class="uitleg">${ve.intro} ${De}</p><//>
  <${Wb} />
  <${qb} />
  <${Hb} />
  <${Ub} />
  <${Te} of=${ve.nameless} id="naamloos" count=${se.nameless.length}><ul>${xm(se.nameless)}</ul><//>
  <${Te} of=${ve.generic} id="verzamelnamen" count=${se.generic.length}><ul>${xm(se.generic)}</ul><//>
  <${Vb} />
  <${la} id="lezen" />
`});function Gb(t,e){let o=new Map(t.places.map(n=>[`${n.step}~${n.kind}`,n]));return X({...e,plan:t.plan}).places.map(n=>({key:n.kind||String(n.step),last_actor:[],only_lead:[],title:n.kind?P(lt(n.kind)):et(n.step),...o.get(`${n.step}~${n.kind}`),things:n.things}))}function Kb({place:t,date:e}){let{title:o,things:n,last_actor:s,only_lead:r}=t,a=n.filter(l=>!s.includes(l));return i`
    <li class=${s.length?"verlies":n.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${o}</h3>
      <div class="palen" aria-hidden="true">
        ${s.map(l=>i`<i key=${l} class="paal weg"></i>`)}
        ${a.map(l=>i`<i key=${l} class=${`paal b-${Fs(l,e)}`}></i>`)}
      </div>
      ${s.length>0&&i`
          <p class="verliestal">${b(Bn.lost,{count:s.length,total:n.length})}</p>
          <p class="verlieswoord">${Bn.lost_said}</p>
        `}
      ${r.length>0&&i`<p>${A(Bn.lead,r.length)}</p>`}
      ${(a.length>0||!n.length)&&i`<p class="zacht">${n.length?A(Bn.stays,a.length):Bn.nothing}</p>`}
    </li>
  `}function Mm({loss:t,scenario:e}){let{legend:o}=Bn,n=Gb(t,e),s=I(n.flatMap(a=>a.things.map(l=>Fs(l,e.date)))),r=Object.keys(k.codes.CellState).filter(a=>s.includes(a));return i`
    <section class="verliesbeeld">
      <h2>${Bn.title}</h2>
      <ul class="plaatsen">
        ${n.map(a=>i`<${Kb} key=${a.key} place=${a} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${b(o.lost,{source:en(rt(t.plan))})}</span>
        ${r.map(a=>i`<span><i class=${`paal b-${a}`}></i> ${J("CellState",a)}</span>`)}
        <span>${o.stays}</span>
      </p>
    </section>
  `}var Bn,jm=S(()=>{"use strict";F();L();dt();M();W();ot();Yt();Bn=g.whatif.picture});function Fm(t){if(!t)return Zo.no_cell;let{word:e,lines:o}=Me(t);return[e,...o].join(", ")}function Lm({title:t,count:e,none:o,children:n}){return i`
    <section class="blok">
      <${R?"h3":"h2"}>${b(Zo.part,{title:t,count:e})}<//>
      ${e?n:i`<p>${o}</p>`}
    </section>
  `}function Jb({loss:t,scenario:e,id:o,title:n}){let s=l=>Tm(t,l,e),r=l=>T("overzicht",{cel:qe(l.column,l.barrier,t.plan)}),a=[{key:"vak",label:Zo.columns.cell,sort:!1,text:l=>bl(l,s(l)),cell:l=>s(l)?i`<a href=${r(l)}>${bl(l,s(l))}</a>`:bl(l,void 0)},{key:"nu",label:Zo.columns.now,sort:!1,text:l=>Fm(s(l))},{key:"weg",label:Zo.columns.lost,sort:!1,text:l=>l.said}];return i`<${yt} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${a} />`}function Qb({loss:t,names:e,scenario:o}){let n=Ge(t.plan),{cells:s,none:r,...a}=n.words.losses,l=`verlies${n===k.plans[0]?"":`-${n.key}`}`,c=d=>[" ",i`<${jt} id=${d} date=${o.date} />`],p=(d,u)=>i`
    <${Lm} title=${d} count=${u.length} none=${r}><${fo} ids=${u} more=${c} /><//>
  `;return i`
    <section>
      ${R&&i`<h2>${n.title}</h2>`}
      <p class="verlieskop">${Zb(t,e)}</p>
      <p>${t.said}</p>
      <${Mm} loss=${t} scenario=${o} />
      <${Lm} title=${s} count=${t.cells.length} none=${r}>
        <${Jb} loss=${t} scenario=${o} id=${l} title=${s} />
      <//>
      ${Object.keys(a).map(d=>({list:d,ids:t[d]||[]})).filter(({ids:d})=>d.length).map(({list:d,ids:u})=>p(a[d],u))}
      ${t.blocks.map(d=>p(d.said,d.acts))}
    </section>
  `}function Zb(t,e){let o={alone:t.last_actor.length,acts:t.acts,count:e.length,source:en(Ge(t.plan))};return b(e.length===1?Zo.heading.one:Zo.heading.more,{...o,names:Ae(e)})}function kl({losses:t,names:e,scenario:o}){let n=Ae(e),s=()=>t.flatMap(r=>r.cells.map(a=>{let l=Tm(r,a,o),c=l?et(a.barrier):"";return[n,lt(a.column),c,Fm(l),a.said,...Ut(o,r.plan)]}));return i`
    ${t.length?t.map(r=>i`<${Qb} key=${r.plan} loss=${r} names=${e} scenario=${o} />`):fe(o).map(r=>i`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${Nt} name="wat-als.csv" rows=${()=>[[...Zo.csv,...Vt],...s()]} />
    </div>
  `}var Zo,Tm,bl,zm=S(()=>{"use strict";F();G();L();dt();M();po();ot();St();bt();jm();Ue();Zo=g.whatif,Tm=(t,e,o)=>X({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);bl=(t,e)=>{let o=P(lt(t.column));return e?b(Zo.cell,{kind:o,step:et(t.barrier).toLowerCase()}):o}});function Xb({notations:t,names:e,scenario:o}){let[n,s]=tt(null),r=[o.key,...t].join();if(Ao(()=>{let c=!0;return s(null),tc(Yb(t,o)).then(p=>{c&&(s(p),ct(Mt.done))}).catch(p=>c&&s({silent:p.message||Mt.silent})),()=>{c=!1}},[r]),!n)return i`<div><p>${Mt.busy}</p></div>`;if(n.silent)return i`<div><p>${n.silent}</p></div>`;let a=c=>!o.plan||c.plan===o.plan,l=A(Mt.questions,n.gaps.filter(a).length);return i`
    <div>
      <${kl} losses=${n.losses.filter(a)} names=${e} scenario=${o} />
      <p>${b(Mt.with_this,{questions:l,now:X(o).gaps.length})}</p>
    </div>
  `}function tk({acting:t,chosen:e}){let[o,n]=tt(""),s=c=>D({zonder:c.map(wl).join(",")}),r=c=>{if(e.includes(c))return s(e.filter(p=>p!==c));s(Je()?[...e,c]:[c])},a=c=>[O(c),...wt(c,"altLabel")].join(" "),l=t.filter(c=>Pe(a(c),o));return i`
    <h2>${Mt.leave_out}</h2>
    ${e.map(c=>i`
        <button type="button" class="weggelaten" key=${c} aria-label=${b(Mt.put_back,{name:O(c)})}
          onClick=${()=>r(c)}>
          ${O(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&i`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>s([])}>${Mt.clear}</button>
          <button type="button" class="klein" onClick=${()=>Es(location.href,Mt.shared)}>${Mt.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${Mt.search}</span>
      <input
        id="partnerzoek"
        type="search"
        autocomplete="off"
        spellcheck=${!1}
        value=${o}
        onInput=${c=>n(c.target.value)}
        onKeyDown=${c=>c.key==="Enter"&&l.length===1&&r(l[0])}
      />
    </label>
    <ul class="partnerlijst" aria-label=${Mt.list}>
      ${l.map(c=>i`
          <li key=${c}>
            <button
              type="button"
              id=${`zonder-${wl(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}
            >${O(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&i`<p>${Mt.none_found}</p>`}
    ${!Je()&&i`<p class="zacht">${Mt.alone}</p>`}
  `}function ek({most:t,scenario:e}){let o=({steps:s,alone:r,lead:a})=>[r>0&&A(Mt.start.alone,r),r>0&&(s.length?b(Mt.start.steps,{steps:Ae(s.map(l=>et(l).toLowerCase()))}):Mt.start.no_step),a>0&&A(Mt.start.lead,a)].filter(Boolean),n=en(rt(e.plan));return i`
    <section id="begin">
      <h2>${Mt.start.title}</h2>
      <p class="zacht">${b(Mt.start.said,{source:n})}</p>
      <ul class="beginlijst">
        ${t.map(s=>i`
            <li key=${`${s.who}${s.plan}`}>
              <a href=${T("wat-als",{zonder:v(s.who,"notation")})}>${O(s.who)}</a>
              <span class="bij">${R?`${Ge(s.plan).title}: `:""}${o(s).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&i`<p>${Mt.start.nobody}</p>`}
    </section>
  `}function Em({route:t}){let e=H(t.query),{without:o,most:n}=X(e),s=Object.keys(o).filter(p=>o[p].length).sort((p,d)=>U(O(p),O(d))),r=(t.query.zonder||"").split(",").map($e).filter(Boolean),a=r.map(p=>O(p)),[l]=r,c=r.length>1&&Je();return i`
    <${Z} text=${Mt.title}><p class="uitleg">${Mt.intro}</p><//>
    <details class="blik">
      <summary>${at(e)} <span class="wijzig">${g.gaps.change}</span></summary>
      <${So} />
    </details>
    <div class="watals">
      <section class="weglaten filters"><${tk} acting=${s} chosen=${r} /></section>
      <div>
        ${!r.length&&i`<${ek} most=${n} scenario=${e} />`}
        ${r.length>0&&!c&&i`<${kl} losses=${o[l]||[]} names=${a.slice(0,1)} scenario=${e} />`}
        ${c&&i`<${Xb} notations=${r.map(wl)} names=${a} scenario=${e} />`}
      </div>
    </div>
    <${qt} text=${r.length===1?b(Mt.said,{name:a[0]}):""} />
  `}var Mt,Yb,wl,Am=S(()=>{"use strict";ko();F();G();We();Ft();L();dt();M();xe();W();ot();He();St();zm();Mt=g.whatif,Yb=(t,e)=>[...Dn(e),...t.map(o=>["zonder",o])];wl=t=>v(t,"notation")});var Pm={};Dm(Pm,{answerTo:()=>X,compare:()=>U,csv:()=>Pn,data:()=>k,graphNow:()=>nl,here:()=>B,matrixSvg:()=>Ci,scenarioOf:()=>H});function ok(t,e){let o=Object.keys(k.views).length>0,n=Object.keys(k.comparisons).length>0,s={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return tr=!Ra(e)||s.views!==o||s.comparisons!==n,tr?(bo(i`<p role="status">${g.werkplaats.busy}</p>`,vt("inhoud")),$a?Qt().show($a,Qt().own):yl||nk(Dn(e),s),!0):!1}async function nk(t,e){yl=!0;try{$a=(await Qt().ask("page",{options:t,...e})).page,tr&&Qt().show($a,Qt().own)}catch(o){tr&&bo(i`<p role="alert">${o.message}</p>`,vt("inhoud"))}yl=!1}function sk(t){let e=t.path[0]||"overzicht",o=vt("inhoud");it()?.own&&ok(e,H(t.query))||(o.className=`scherm-${e}`,bo(i`<${Bm[e]||Bm.onbekend} key=${t.path.join("/")} route=${t} />`,o),Nc(e,t.path))}function _l(){let t=vt("motor");t.hidden=!1;let{state:e,why:o,own:n}=Qt();bo(i`<${Gc} state=${e} why=${o} own=${n} />`,t)}function rk(){ak(),tr=!1,window.removeEventListener("werkplaats",_l),bo(null,vt("inhoud")),bo(null,vt("motor"))}var Bm,yl,$a,tr,ak,Nm=S(()=>{"use strict";or();$n();F();G();L();dt();M();xe();si();ot();St();Ic();ii();Mi();Cp();Np();Zp();$d();iu();$u();yu();xu();Ks();Eu();Iu();Gu();Ju();am();wm();vm();Cm();Am();vt("spring").addEventListener("click",t=>{t.preventDefault(),vt("inhoud").focus()});Pc();vt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=vt("zoek").value;location.hash=jc(e)||T("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=g.shared.report_fault,{version:n,content:s}=k.meta,r={title:document.title,address:location.hash||"#/overzicht",version:n,content:s};Es(b(e,{...r,sources:ao()}),o)});Bm={__proto__:null,overzicht:zu,dekking:Qp,aandachtspunten:fd,partners:mu,maatregelen:fu,naslag:ku,gevraagd:wu,tijdlijn:_m,beloften:Nu,graaf:au,ding:km,samenvatting:rm,vragen:Vu,"wat-als":Em,vergelijk:Pp,"weet-niet":Om,methode:vu,zoek:Ku,...(k.served||it())&&{controleer:Op},onbekend:mn},yl=!1,$a="",tr=!1;it()&&(vt("eigen").hidden=!1,window.addEventListener("werkplaats",_l),_l());vt("inhoud").replaceChildren();ak=Xl(sk);it()&&window.addEventListener("andere-bladzijde",rk,{once:!0});document.fonts.ready.then(()=>nl()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja"});$n();ga();typeof DecompressionStream>"u"?vt("te-oud").hidden=!1:vl().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(Nm(),Pm))});})();
