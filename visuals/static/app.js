"use strict";var ketenkaart=(()=>{var zm=Object.defineProperty;var S=(t,e,o)=>()=>{if(o)throw o[0];try{return t&&(e=t(t=0)),e}catch(n){throw o=[n],n}};var Am=(t,e)=>{for(var o in e)zm(t,o,{get:e[o],enumerable:!0})};var vt,$n=S(()=>{"use strict";vt=t=>document.getElementById(t)});async function _l(){let t=Uint8Array.from(atob(vt("gegevens").textContent||""),o=>o.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));$i=Bm(await new Response(e).json())}function Bm(t){let e=[];for(let o of t)Array.isArray(o)?e.push(o.map(n=>e[n])):o&&typeof o=="object"?e.push(Object.fromEntries(Object.entries(o).map(([n,s])=>[n,e[s]]))):e.push(o);return e.at(-1)}var $i,hi=S(()=>{"use strict";$n()});function Nn(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var or=S(()=>{"use strict"});function Sl(t){var e=vl.get(this);return e||(e=new Map,vl.set(this,e)),(e=xl(this,e.get(t)||(e.set(t,e=(function(o){for(var n,s,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,s),r=6),m&&(c.push(r,m,0,s),r=6)),i=""},d=0;d<o.length;d++){d&&(r===1&&p(),p(d));for(var u=0;u<o[d].length;u++)n=o[d][u],r===1?n==="<"?(p(),c=[c],r=3):i+=n:r===4?i==="--"&&n===">"?(r=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(p(),r=1):r&&(n==="="?(r=5,s=i,i=""):n==="/"&&(r<5||o[d][u+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),r=2):i+=n),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var xl,vl,Ol=S(()=>{xl=function(t,e,o,n){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,o[e[r++]]):e[++r];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++r]]=l:i===6?n[1][e[++r]]+=l+"":i?(s=t.apply(l,xl(t,l,o,["",null])),n.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):n.push(l)}return n},vl=new Map});function hn(t){t&&t.parentNode&&t.remove()}function _i(t,e,o){var n,s,r,i={},l=arguments.length;for(r in e)r=="key"?n=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?wi.call(arguments,2):o),xs(t,i,n,s,null)}function xs(t,e,o,n,s){var r={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ss,__v:s||++jl,__i:-1,__u:0};return!s&&ht.vnode&&ht.vnode(r),r}function pr(t){return t.children}function rr(t,e){this.props=t,this.context=e,this.__g=0}function Xo(t,e){if(e==null)return t.__&&Xo(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:Xo(t)}function Rm(t){var e,o=t.__v,n=o.__e,s=[],r=[],i=t.__P;i&&((e=gn({constructor:Ss},o)).__v=o.__v+1,ht.vnode&&ht.vnode(e),vi(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,s,n||Xo(o),32&o.__u,r),e.__v=o.__v,e.__.__k[e.__i]=e,Nl(s,e,r),o.__=o.__e=null,e.__e!=n&&Fl(e))}function Fl(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Fl(t)}function Cl(t){(8&t.__g||(t.__g|=8,Yo.push(t),ar++))&&gi==ht.debounceRendering||((gi=ht.debounceRendering)||queueMicrotask)(El)}function El(){try{for(var t,e=1;Yo.length;)Yo.length>e&&Yo.sort(Ll),t=Yo.shift(),e=Yo.length,8&t.__g&&Rm(t)}finally{(ar=Yo.length)&&(gi||queueMicrotask)(El)}}function zl(t,e,o,n,s,r,i,l,c,p,d){var u,m,f,h,y,$,w=n.__k||cr,_=e.length;for(c=Dm(o,e,w,c,_),u=0;u<_;u++)(f=o.__k[u])!=null&&(m=~f.__i&&w[f.__i]||lr,f.__i=u,$=vi(t,f,m,s,r,i,l,c,p,d),h=f.__e,(m.ref!=f.ref||8&m.__u)&&(m.ref&&xi(m.ref,null,f,m),f.ref&&d.push(f.ref,f.__c||h,f)),y=y||h,4&f.__u?(c=Al(f,c,t,!m.__v),m.__e&&(m.__e=null)):typeof f.type=="function"&&$!==void 0?c=$:h&&(c=h.nextSibling),f.__u&=-21);return o.__e=y,c}function Dm(t,e,o,n,s){var r,i,l,c,p,d,u,m,f,h=o.length,y=h,$=0,w=0,_=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=_[r]=xs(null,i):yi(i)?i=_[r]=xs(pr,{children:i}):i.constructor===Ss&&i.__b?i=_[r]=xs(i.type,i.props,i.key,i.ref,i.__v):_[r]=i,c=r+$,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=Wm(i,o,c,y))&&(y--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?$--:p==c+1?$++:p!=c&&(p>c?$--:$++,w=1)):(~p||(s>h?$--:s<h&&$++),typeof i.type!="function"&&(i.__u|=4))):_[r]=null;if(w){for(d=[],u=[],r=0;r<s;r++)if((i=_[r])&&16&i.__u){for($=0,m=d.length;$<m;)d[f=$+m>>1]<i.__i?$=f+1:m=f;d[$]=i.__i,u[r]=$+1}for($=d.length;r--;)u[r]&&(u[r]==$?$--:_[r].__u|=4)}if(y)for(r=0;r<h;r++)!(l=o[r])||2&l.__u||(l.__e==n&&(n=Xo(l)),Si(l,l));return n}function Al(t,e,o,n){var s,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Al(s[r],e,o,!1));return e}for(e&&!e.parentNode&&(e=Xo(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Wm(t,e,o,n){var s,r=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return o;if(n>(c?1:0)){for(s=o-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s;for(s=o+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s}return-1}function Ml(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function nr(t,e,o,n,s){var r,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||Ml(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||Ml(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=bi[e]||(bi[e]=qm(e)),(t.__a||(t.__a={}))[e]=ki,r=e!=(e=e.replace(Tl,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function qm(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[sr]==null)e[sr]=ki++;else if(e[sr]<this.__a[t])return;return o(ht.event?ht.event(e):e)}}}function vi(t,e,o,n,s,r,i,l,c,p){var d,u,m,f,h,y,$,w,_,E,x,q,P,j,$t,ne,C,U,K=e.type;if(e.constructor!==Ss)return null;128&o.__u&&(c=32&o.__u,d=o.__c.__z)&&(e.__u|=c,u=r=[],d.nodeType==8?l=ir(d,r):r.push(d),l=r[0]||l),(d=ht.__b)&&d(e);t:if(typeof K=="function"){m=i.length;try{if(w=e.props,_=(d=K.prototype)&&d.render,E=(d=K.contextType)&&n[d.__c],x=d?E?E.props.value:d.__:n,(f=o.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(_?e.__c=f=new K(w,x):(e.__c=f=new rr(w,x),f.constructor=K,f.render=Vm),E&&E.sub(f),f.state||(f.state={}),f.__n=n,f.__g|=8,f.__h=[],f.__k=[]),_&&(f.__s||(f.__s=f.state),K.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=gn({},f.__s)),gn(f.__s,K.getDerivedStateFromProps(w,f.__s)))),h=f.props,y=f.state,f.__v=e,o.__c){if(w!==h&&_&&!K.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(w,x),e.__v==o.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(w,f.__s,x)===!1){e.__v!=o.__v&&(f.props=w,f.state=f.__s,f.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(st){st&&(st.__=e)}),cr.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),l=Xo(o);break t}f.componentWillUpdate&&f.componentWillUpdate(w,f.__s,x),_&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(h,y,$)})}else _&&!K.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),_&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=x,f.props=w,f.__P=t,f.__g&=-5,q=ht.__r,P=_?25:0;do f.__g&=-9,q&&q(e),d=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++P<25);_&&(cr.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(n=gn({},n,f.getChildContext())),_&&o.__c&&f.getSnapshotBeforeUpdate&&($=f.getSnapshotBeforeUpdate(h,y)),j=d&&d.type===pr&&d.key==null?d.props.children:d,w.__P&&(d=l,s=(t=w.__P).namespaceURI,c=r=null,o.props&&o.props.__P!=t&&(o.__k.some(function(st){st&&Si(st,st)}),o.__k=null),l=o.__k?Xo(o,0):null),l=zl(t,yi(j)?j:[j],e,o,n,s,r,i,l,c,p),w.__P&&(e.__e=null,l=d),e.__u&=-161,u&&u.some(hn),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(st){if(i.length=m,e.__v=null,c||r)if(st&&st.then){if(e.__u|=128|c,r){for(~(C=r.indexOf(l||void 0))||(C=r.length);(U=r[C-1])&&U.nodeType==8;)C--;for(;C<r.length;C++)if(U=r[C])if(r[C]=null,$t){if(U==ne)break}else{if(U.nodeType!=8)break;U.data.startsWith("$s")&&(ne=ir($t=U))}}if(!$t){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;$t=l}(d=ir($t=e.__c.__z||(e.__c.__z=$t)))?(e.__e=$t,l=d):e.__e=l,l=l&&l.nextSibling}else r&&r.some(hn);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),st&&st.then||Bl(e),ht.__e(st,e,o)}}else l=e.__e=Hm(o.__e,e,o,n,s,r,i,c,p,t);return(d=ht.diffed)&&d(e),l}function ir(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function Bl(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Bl))}function Nl(t,e,o){for(var n=0;n<o.length;)xi(o[n++],o[n++],o[n++]);ht.__c&&ht.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){ht.__e(r,s.__v)}})}function Hm(t,e,o,n,s,r,i,l,c,p){var d,u,m,f,h,y,$,w,_=o.props||lr,E=e.props,x=e.type;if(x=="svg"?s="http://www.w3.org/2000/svg":x=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(d=0;d<r.length;d++)if((h=r[d])&&(x?h.localName==x:h.nodeType==3)){t=h,r[d]=null;break}}if(!t){if(w=p.ownerDocument||document,!x)return w.createTextNode(E);t=w.createElementNS(s,x,E.is?E:p),l&&(ht.__m&&ht.__m(e,r),l=!1),r=null}if(x){if(p=x=="template"&&t.content||t,r=x=="textarea"&&E.defaultValue!=null?null:r&&wi.call(p.childNodes),!l&&r)for(_={},d=0;d<t.attributes.length;d++)_[(h=t.attributes[d]).name]=h.value;for(d in _)h=_[d],d=="dangerouslySetInnerHTML"?m=h:d=="children"||d in E||d=="value"&&"defaultValue"in E||d=="checked"&&"defaultChecked"in E||nr(t,d,null,h,s);for(d in E)h=E[d],d=="children"?f=h:d=="dangerouslySetInnerHTML"?u=h:d=="value"?y=h:d=="checked"?$=h:l&&typeof h!="function"||_[d]===h||nr(t,d,h,_[d],s);u?(l||m&&(u.__html==m.__html||u.__html==t.innerHTML)||(t.innerHTML=u.__html),e.__k=[]):(m&&(t.textContent=""),(x=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Im.test(x))&&(s="http://www.w3.org/1999/xhtml"),zl(p,yi(f)?f:[f],e,o,n,s,r,i,r?r[0]:o.__k&&Xo(o,0),l,c),r&&r.some(hn)),l&&x!="textarea"||(d="value",x=="progress"&&y==null?t.removeAttribute(d):y==null||y===t[d]&&(x!="progress"||y)||nr(t,d,y,_[d],s),d="checked",$!=null&&$!=t[d]&&nr(t,d,$,_[d],s))}else _===E||l&&t.data==E||(t.data=E);return t}function xi(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){ht.__e(s,o)}}function Si(t,e,o){var n,s,r,i;if(ht.unmount&&ht.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||xi(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){ht.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&Si(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(s=ir(n,r=[]))&&(n==t.__e&&r.some(hn),hn(s),hn(n)),o||hn(t.__e),t.__e=t.__c=t.__=null}function Vm(t,e,o){return this.constructor(t,o)}function bo(t,e){var o,n,s,r;ht.__&&ht.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=xs(pr,{children:[t]}),s=[],r=[],vi(e,e.__k,n||lr,lr,e.namespaceURI,n?null:e.firstChild?wi.call(e.childNodes):null,s,n?n.__e:e.firstChild,o,r),Nl(s,e.__k,r),e.__k.props.children=null}var ht,jl,Nm,Yo,gi,ar,Ll,sr,Tl,ki,bi,Pm,Ss,lr,cr,Im,yi,wi,gn,dr=S(()=>{Ss=Symbol.for("pv"),lr={},cr=[],Im=/^m(i|n|o|s|text|space)$/,yi=Array.isArray,wi=cr.slice,gn=Object.assign;ht={__e:function(t,e,o,n){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,n||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw ar=0,t}},jl=0,Nm=function(t){return t!=null&&t.constructor===Ss},rr.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=gn({},this.state)),typeof t=="function"&&(t=t(gn({},o),this.props)),t&&(gn(o,t),this.__v&&(e&&this.__k.push(e),Cl(this)))},rr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Cl(this))},rr.prototype.render=pr,Yo=[],ar=0,Ll=function(t,e){return t.__v.__b-e.__v.__b},sr=Symbol(),Tl=/(PointerCapture)$|Capture$/i,ki=0,bi={},Pm=0});function mr(t,e){zt.__h&&zt.__h(Dt,t,ur||e),ur=0;var o=Dt.__H||(Dt.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function tt(t){return ur=1,Um(Kl,t)}function Um(t,e,o){var n=mr(Pn++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):Kl(void 0,e),function(r){var i=(n.__N||n.__)[0],l=n.t(i,r);Ci(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=Dt,!Dt.__f)){Dt.__f=!0;var s=Dt.shouldComponentUpdate;Dt.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,d=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,Ci(m.__[0],m.__N[0])||(d=!0))}),s){var u=s.call(this,r,i,l);return p?u||d:u}return!p||d}}return n.__}function Ao(t,e){var o=mr(Pn++,3);!zt.__s&&Li(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,Dt.__H.__h.push(o))}function At(t,e){var o=mr(Pn++,4);!zt.__s&&Li(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,Dt.__h.push(o))}function tn(t){return ur=5,Ge(function(){return{current:t}},[])}function Ge(t,e){var o=mr(Pn++,7);return Li(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function Gm(){var t;do{for(;t=Mi.shift();)try{Os(t)}catch(o){zt.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=Gl.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Os),e.__h.some(ji),e.__h=[]}catch(o){e.__h=[],zt.__e(o,t.__v)}}}while(Mi.length)}function Km(t){var e,o=function(){clearTimeout(n),Vl&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);Vl&&(e=requestAnimationFrame(o))}function Ul(t){t!=1&&Pl==zt.requestAnimationFrame||((Pl=zt.requestAnimationFrame)||Km)(Gm)}function Os(t){var e=Dt,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),Dt=e}function ji(t){var e=Dt;t.__c=t.__(),Dt=e}function Li(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!Ci(o,t[n])})}function Kl(t,e){return typeof e=="function"?e(t):e}var Pn,Dt,Oi,Pl,Ci,ur,Gl,Mi,zt,Il,Rl,Dl,Wl,ql,Hl,Vl,Ti=S(()=>{dr();Ci=Object.is,ur=0,Gl=[],Mi=[],zt=ht,Il=zt.__b,Rl=zt.__r,Dl=zt.diffed,Wl=zt.__c,ql=zt.unmount,Hl=zt.__;zt.__b=function(t){Dt=null,Il&&Il(t)},zt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Hl&&Hl(t,e)},zt.__r=function(t){Rl&&Rl(t),Pn=0;var e=(Dt=t.__c).__H;e&&(Oi==Dt?Dt.__h=[]:(e.__h.some(Os),e.__h.some(ji),Pn=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Oi=Dt},zt.diffed=function(t){Dl&&Dl(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Ul(Gl.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Oi=Dt=null},zt.__c=function(t,e){e.some(function(o){try{o.__h.some(Os),o.__h=o.__h.filter(function(n){return!n.__||ji(n)})}catch(n){o.__h=[function(){throw n}]}}),Wl&&Wl(t,e)},zt.unmount=function(t){ql&&ql(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(s){try{if(s.__P&&s.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}s.__P=o,Ul(Mi.push(s))}else Os(s)}catch(r){e=r}}),n.__H=void 0,e&&zt.__e(e,n.__v))};Vl=typeof requestAnimationFrame=="function"});function Jl(t){return Array.isArray(t)?t.map(Jl):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[_i("wbr",null),e]:[e])}var Wt,a,F=S(()=>{"use strict";Ol();dr();Ti();dr();Ti();/*! What draws the screens and searches in them, bundled here:

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
*/Wt=()=>tn(null);a=Sl.bind((t,e,...o)=>_i(t,e,...typeof t=="string"?o.map(Jl):o))});function zi(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=s=>{try{return decodeURIComponent(s)}catch{return s}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([s,r])=>[Qm[s]||s,r]))}}function T(t,e={},o=!0){let n=o&&B.route?Object.fromEntries(Jm.filter(i=>B.route.query[i]).map(i=>[i,B.route.query[i]])):{},s=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&s.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...s].length?`?${s}`:""}`}function D(t,e=!1){let o={...B.route.query};for(let[s,r]of Object.entries(t))r?o[s]=r:delete o[s];let n=T(B.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Fi},"",n),Ei())}function Ei(t=!1){let e=zi(location.hash),o=B.route?.path.join("/")===e.path.join("/");B.route=e,Ql(e),!o&&window.scrollTo(0,t&&Zl.get(history.state?.turn)||0)}function Yl(t){Ql=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Fi=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>Zl.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let s=!!history.state;s||history.replaceState({turn:++Fi},""),Ei(s)};return window.addEventListener("popstate",n,{signal:o}),Ei(),B.started=!0,()=>e.abort()}var Jm,Qm,B,Ql,Fi,Zl,re,G=S(()=>{"use strict";Jm=["plan","koppelingen","stand","verwachtingen","lezing","merk"],Qm={ernst:"gewicht"},B={route:{path:[],query:{}},started:!1},Fi=0,Zl=new Map;re=t=>T(["ding",t])});function Ae(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function In(t,e,o){let n=t.get(e);n?n.push(o):t.set(e,[o])}var b,A,N,Bt,I,Zm,V,L=S(()=>{"use strict";b=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),A=(t,e,o={})=>b(e===1?t.one:t.more,{count:e,...o}),N=t=>t.slice(0,1).toUpperCase()+t.slice(1),Bt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();I=t=>[...new Set(t)],Zm=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),V=(t,e)=>Zm.compare(t,e)});var k,Be,Rn,R,g,ie,rt,Ke,gt,bn,Bo,ae,Nt,Je,Y,en,fe,on,M=S(()=>{"use strict";hi();k=$i;for(let t of[k.queries,k.views,k.codes,...Object.values(k.codes),k.names,k.told,...Object.values(k.told),k.absent,k.dates,k.lists,k.kinds,k.called,k.works,k.partners,k.lookups,k.words,k.addresses])Object.setPrototypeOf(t,null);Be=new Map(Object.entries(k.things)),Rn=new Map(k.plans.map(t=>[t.key,t])),R=k.plans.length>1,g=k.words,ie=t=>t?.words.page||g,rt=t=>Rn.get(t||"")||(R?void 0:k.plans[0]),Ke=t=>Rn.get(t),gt=t=>Rn.get(t.split("/")[0]),bn=(t,e)=>!e||!gt(t)||gt(t)?.key===e,Bo=[...new Map(k.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),ae=Bo[Bo.length-1].date,Nt=[...new Map(k.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Je=(t,e)=>{let o=gt(t);return o?k.stands[e]?.[o.key]||o.date:e},Y=t=>k.dates[t]||t||"",en=(t=rt())=>t?.source||k.source,fe=t=>k.plans.filter(e=>!t.plan||e.key===t.plan),on=(t,e=rt())=>(e?e.dates:Bo).find(o=>o.date===t)?.label||Y(t)});async function fr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(b(g.check.unreadable,{name:t.name}))}}var Ai,le,pt,Ne,Bi,xe=S(()=>{"use strict";L();M();Ai=5*2**20,le=()=>window.werkplaats,pt=()=>le(),Ne=()=>!!le()&&le()?.state!=="off",Bi=async t=>pt().ask("check",{name:t.name,data:await fr(t)})});function X(t){let e=k.answers[t.key];if(!t.plan)return e;let o=s=>s.filter(r=>r.plan===t.plan),n=`${t.key}|${t.plan}`;return Ni.has(n)||Ni.set(n,{gaps:o(e.gaps),matrix:Xl(e.matrix,o),without:Xl(e.without,o),apart:o(e.apart),points:o(e.points),most:o(e.most),numbers:o(e.numbers),reach:o(e.reach),links:e.links,places:o(e.places)}),Ni.get(n)}function Dn({date:t,stated:e,strict:o,expect:n}){let s=[["stand",t]];return e&&s.push(["koppelingen","genoemd"]),o&&s.push(["lezing","streng"]),n||s.push(["verwachtingen","uit"]),s}function H(t){let e=R&&Rn.has(t.plan)?t.plan:"",o=Bo.some(i=>i.date===t.stand)?t.stand:ae,n=t.koppelingen==="genoemd",s=Pi({plan:e,date:o,stated:n,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[s,{...s,expect:!0},{...s,expect:!0,date:ae}].map(Pi).find(Ym)||Pi({plan:e,date:ae,stated:!1,expect:!0,strict:!1})}function Pi({plan:t,date:e,stated:o,expect:n,strict:s}){let r=`${e}|${o?"stated":"all"}|${n?"with":"without"}`;return{plan:t,date:e,stated:o,expect:n,strict:s,key:s?`${r}|strict`:r}}function Ri(t,e,o){let n=r=>({...t,[e]:r});return new Set(o.map(([r])=>H(n(r)).key)).size===o.length?o:[]}var Ni,Xl,No,Ii,Ym,Di,$r,dt=S(()=>{"use strict";M();xe();Ni=new Map,Xl=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));No=(t,e)=>X({...t,plan:e.key}).numbers[0];Ii=t=>t.key in k.answers,Ym=t=>Ii(t)||!!le();Di=(t,e)=>Rn.get(e)?.steps.find(o=>o.notation===t)?.id,$r=t=>new Set(X(t).reach.flatMap(({plan:e,columns:o})=>o.filter(n=>n.undecided).map(n=>Di(n.step,e))))});function hr(t,e=[],o=kn(t),n=()=>!0){let s=Bt(t),r=I([s,...e]);if(/^\d[\d.]*$/.test(s))return l=>l===s||l.startsWith(`${s}.`);if(o||s.length<2)return l=>r.includes(l);let i=(l,c)=>c.length>=tf&&l.length>=c.length+ef&&l.endsWith(c)&&n(l.slice(0,-c.length));return l=>l.startsWith(s)||r.some(c=>l===c||i(l,c))}function Pe(t,e){let o=so(t).flatMap(Wn).map(Bt);return so(e).every(n=>o.some(hr(n)))}function gr(t,e){let o=[],n=0;for(let{0:s,index:r}of t.matchAll(tc))Wn(s).map(Bt).some(e)&&(o.push({said:t.slice(n,r),on:!1},{said:s,on:!0}),n=r+s.length);return[...o,{said:t.slice(n),on:!1}]}var Xm,tf,ef,tc,of,so,Wn,kn,ko=S(()=>{"use strict";L();Xm=4,tf=6,ef=3,tc=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,of=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),so=t=>of(t).match(tc)||[],Wn=t=>t.includes("-")?I([t,t.replaceAll("-",""),...t.split("-")]):[t],kn=t=>t.length>1&&t.length<=Xm&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});var nf,rc,ic,Cs,qn,sf,ac,Ms,yr,Ui,Wi,rf,lc,cc,Ji,Qi,pc,af,js,qi,lf,cf,pf,df,Hi,ec,uf,Gi,Ki,Vi,mf,oc,nc,sc,br,kr,dc,ff,uc=S(()=>{nf="ENTRIES",rc="KEYS",ic="VALUES",Cs=class{constructor(e,o){let n=e._tree,s=Array.from(n.keys());this.set=e,this._type=o,this._path=s.length>0?[{node:n,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:o}=qn(this._path);if(qn(o)==="")return{done:!1,value:this.result()};let n=e.get(qn(o));return this._path.push({node:n,keys:Array.from(n.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=qn(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>qn(e)).filter(e=>e!=="").join("")}value(){return qn(this._path).node.get("")}result(){switch(this._type){case ic:return this.value();case rc:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},qn=t=>t[t.length-1],sf=(t,e,o)=>{let n=new Map;if(e===void 0)return n;let s=e.length+1,r=s+o,i=new Uint8Array(r*s).fill(o+1);for(let l=0;l<s;++l)i[l]=l;for(let l=1;l<r;++l)i[l*s]=l;return ac(t,e,o,n,i,1,s,""),n},ac=(t,e,o,n,s,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let d=s[c-1];d<=o&&n.set(l,[t.get(p),d])}else{let d=r;for(let u=0;u<p.length;++u,++d){let m=p[u],f=i*d,h=f-i,y=s[f],$=Math.max(0,d-o-1),w=Math.min(i-1,d+o);for(let _=$;_<w;++_){let E=m!==e[_],x=s[h+_]+ +E,q=s[h+_+1]+1,P=s[f+_]+1,j=s[f+_+1]=Math.min(x,q,P);j<y&&(y=j)}if(y>o)continue t}ac(t.get(p),e,o,n,s,d,i,l+p)}},Ms=class t{constructor(e=new Map,o=""){this._size=void 0,this._tree=e,this._prefix=o}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[o,n]=yr(this._tree,e.slice(this._prefix.length));if(o===void 0){let[s,r]=Ji(n);for(let i of s.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),s.get(i)),new t(l,e)}}return new t(o,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,rf(this._tree,e)}entries(){return new Cs(this,nf)}forEach(e){for(let[o,n]of this)e(o,n,this)}fuzzyGet(e,o){return sf(this._tree,e,o)}get(e){let o=Ui(this._tree,e);return o!==void 0?o.get(""):void 0}has(e){let o=Ui(this._tree,e);return o!==void 0&&o.has("")}keys(){return new Cs(this,rc)}set(e,o){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Wi(this._tree,e).set("",o),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,o){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=Wi(this._tree,e);return n.set("",o(n.get(""))),this}fetch(e,o){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=Wi(this._tree,e),s=n.get("");return s===void 0&&n.set("",s=o()),s}values(){return new Cs(this,ic)}[Symbol.iterator](){return this.entries()}static from(e){let o=new t;for(let[n,s]of e)o.set(n,s);return o}static fromObject(e){return t.from(Object.entries(e))}},yr=(t,e,o=[])=>{if(e.length===0||t==null)return[t,o];for(let n of t.keys())if(n!==""&&e.startsWith(n))return o.push([t,n]),yr(t.get(n),e.slice(n.length),o);return o.push([t,e]),yr(void 0,"",o)},Ui=(t,e)=>{if(e.length===0||t==null)return t;for(let o of t.keys())if(o!==""&&e.startsWith(o))return Ui(t.get(o),e.slice(o.length))},Wi=(t,e)=>{let o=e.length;t:for(let n=0;t&&n<o;){for(let r of t.keys())if(r!==""&&e[n]===r[0]){let i=Math.min(o-n,r.length),l=1;for(;l<i&&e[n+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(n,n+l),p),t.delete(r),t=p}n+=l;continue t}let s=new Map;return t.set(e.slice(n),s),s}return t},rf=(t,e)=>{let[o,n]=yr(t,e);if(o!==void 0){if(o.delete(""),o.size===0)lc(n);else if(o.size===1){let[s,r]=o.entries().next().value;cc(n,s,r)}}},lc=t=>{if(t.length===0)return;let[e,o]=Ji(t);if(e.delete(o),e.size===0)lc(t.slice(0,-1));else if(e.size===1){let[n,s]=e.entries().next().value;n!==""&&cc(t.slice(0,-1),n,s)}},cc=(t,e,o)=>{if(t.length===0)return;let[n,s]=Ji(t);n.set(s+e,o),n.delete(s)},Ji=t=>t[t.length-1],Qi="or",pc="and",af="and_not",js=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let o=e.autoVacuum==null||e.autoVacuum===!0?Vi:e.autoVacuum;this._options={...Hi,...e,autoVacuum:o,searchOptions:{...ec,...e.searchOptions||{}},autoSuggestOptions:{...uf,...e.autoSuggestOptions||{}}},this._index=new Ms,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Ki,this.addFields(this._options.fields)}add(e){let{extractField:o,stringifyField:n,tokenize:s,processTerm:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let d of i){let u=o(e,d);if(u==null)continue;let m=s(n(u,d),d),f=this._fieldIds[d],h=new Set(m).size;this.addFieldLength(p,f,this._documentCount-1,h);for(let y of m){let $=r(y,d);if(Array.isArray($))for(let w of $)this.addTerm(f,p,w);else $&&this.addTerm(f,p,$)}}}addAll(e){for(let o of e)this.add(o)}addAllAsync(e,o={}){let{chunkSize:n=10}=o,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,d)=>(l.push(p),(d+1)%n===0?{chunk:[],promise:c.then(()=>new Promise(u=>setTimeout(u,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),s);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:o,processTerm:n,extractField:s,stringifyField:r,fields:i,idField:l}=this._options,c=s(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let d of i){let u=s(e,d);if(u==null)continue;let m=o(r(u,d),d),f=this._fieldIds[d],h=new Set(m).size;this.removeFieldLength(p,f,this._documentCount,h);for(let y of m){let $=n(y,d);if(Array.isArray($))for(let w of $)this.removeTerm(f,p,w);else $&&this.removeTerm(f,p,$)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let o of e)this.remove(o);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Ms,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let o=this._idToShortId.get(e);if(o==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(o),this._storedFields.delete(o),(this._fieldLength.get(o)||[]).forEach((n,s)=>{this.removeFieldLength(o,s,this._documentCount,n)}),this._fieldLength.delete(o),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:o,batchSize:n,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:n,batchWait:s},{minDirtCount:o,minDirtFactor:e})}discardAll(e){let o=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let n of e)this.discard(n)}finally{this._options.autoVacuum=o}this.maybeAutoVacuum()}replace(e){let{idField:o,extractField:n}=this._options,s=n(e,o);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,o){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&o,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let n=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Ki,this.performVacuuming(e,n)}),this._enqueuedVacuum)):this.vacuumConditionsMet(o)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,o){let n=this._dirtCount;if(this.vacuumConditionsMet(o)){let s=e.batchSize||Gi.batchSize,r=e.batchWait||Gi.batchWait,i=1;for(let[l,c]of this._index){for(let[p,d]of c)for(let[u]of d)this._documentIds.has(u)||(d.size<=1?c.delete(p):d.delete(u));this._index.get(l).size===0&&this._index.delete(l),i%s===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=n}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:o,minDirtFactor:n}=e;return o=o||Vi.minDirtCount,n=n||Vi.minDirtFactor,this.dirtCount>=o&&this.dirtFactor>=n}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let o=this._idToShortId.get(e);if(o!=null)return this._storedFields.get(o)}search(e,o={}){let{searchOptions:n}=this._options,s={...n,...o},r=this.executeQuery(e,o),i=[];for(let[l,{score:c,terms:p,match:d}]of r){let u=p.length||1,m={id:this._documentIds.get(l),score:c*u,terms:Object.keys(d),queryTerms:p,match:d};Object.assign(m,this._storedFields.get(l)),(s.filter==null||s.filter(m))&&i.push(m)}return e===t.wildcard&&s.boostDocument==null||i.sort(nc),i}autoSuggest(e,o={}){o={...this._options.autoSuggestOptions,...o};let n=new Map;for(let{score:r,terms:i}of this.search(e,o)){let l=i.join(" "),c=n.get(l);c!=null?(c.score+=r,c.count+=1):n.set(l,{score:r,terms:i,count:1})}let s=[];for(let[r,{score:i,terms:l,count:c}]of n)s.push({suggestion:r,terms:l,score:i/c});return s.sort(nc),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,o){if(o==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),o)}static async loadJSONAsync(e,o){if(o==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),o)}static getDefault(e){if(Hi.hasOwnProperty(e))return qi(Hi,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,o){let{index:n,documentIds:s,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,o);c._documentIds=br(s),c._fieldLength=br(r),c._storedFields=br(i);for(let[p,d]of c._documentIds)c._idToShortId.set(d,p);for(let[p,d]of n){let u=new Map;for(let m of Object.keys(d)){let f=d[m];l===1&&(f=f.ds),u.set(parseInt(m,10),br(f))}c._index.set(p,u)}return c}static async loadJSAsync(e,o){let{index:n,documentIds:s,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,o);c._documentIds=await kr(s),c._fieldLength=await kr(r),c._storedFields=await kr(i);for(let[d,u]of c._documentIds)c._idToShortId.set(u,d);let p=0;for(let[d,u]of n){let m=new Map;for(let f of Object.keys(u)){let h=u[f];l===1&&(h=h.ds),m.set(parseInt(f,10),await kr(h))}++p%1e3===0&&await dc(0),c._index.set(d,m)}return c}static instantiateMiniSearch(e,o){let{documentCount:n,nextId:s,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(o);return p._documentCount=n,p._nextId=s,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Ms,p}executeQuery(e,o={}){if(e===t.wildcard)return this.executeWildcardQuery(o);if(typeof e!="string"){let m={...o,...e,queries:void 0},f=e.queries.map(h=>this.executeQuery(h,m));return this.combineResults(f,m.combineWith)}let{tokenize:n,processTerm:s,searchOptions:r}=this._options,i={tokenize:n,processTerm:s,...r,...o},{tokenize:l,processTerm:c}=i,u=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(df(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults(u,i.combineWith)}executeQuerySpec(e,o){let n={...this._options.searchOptions,...o},s=(n.fields||this._options.fields).reduce((y,$)=>({...y,[$]:qi(n.boost,$)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=n,{fuzzy:p,prefix:d}={...ec.weights,...i},u=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,u,s,r,c),f,h;if(e.prefix&&(f=this._index.atPrefix(e.term)),e.fuzzy){let y=e.fuzzy===!0?.2:e.fuzzy,$=y<1?Math.min(l,Math.round(e.term.length*y)):y;$&&(h=this._index.fuzzyGet(e.term,$))}if(f)for(let[y,$]of f){let w=y.length-e.term.length;if(!w)continue;h?.delete(y);let _=d*y.length/(y.length+.3*w);this.termResults(e.term,y,_,e.termBoost,$,s,r,c,m)}if(h)for(let y of h.keys()){let[$,w]=h.get(y);if(!w)continue;let _=p*y.length/(y.length+w);this.termResults(e.term,y,_,e.termBoost,$,s,r,c,m)}return m}executeWildcardQuery(e){let o=new Map,n={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let i=n.boostDocument?n.boostDocument(r,"",this._storedFields.get(s)):1;o.set(s,{score:i,terms:[],match:{}})}return o}combineResults(e,o=Qi){if(e.length===0)return new Map;let n=o.toLowerCase(),s=lf[n];if(!s)throw new Error(`Invalid combination operator: ${o}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[o,n]of this._index){let s={};for(let[r,i]of n)s[r]=Object.fromEntries(i);e.push([o,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,o,n,s,r,i,l,c,p=new Map){if(r==null)return p;for(let d of Object.keys(i)){let u=i[d],m=this._fieldIds[d],f=r.get(m);if(f==null)continue;let h=f.size,y=this._avgFieldLength[m];for(let $ of f.keys()){if(!this._documentIds.has($)){this.removeTerm(m,$,o),h-=1;continue}let w=l?l(this._documentIds.get($),o,this._storedFields.get($)):1;if(!w)continue;let _=f.get($),E=this._fieldLength.get($)[m],x=pf(_,h,this._documentCount,E,y,c),q=n*s*u*w*x,P=p.get($);if(P){P.score+=q,mf(P.terms,e);let j=qi(P.match,o);j?j.push(d):P.match[o]=[d]}else p.set($,{score:q,terms:[e],match:{[o]:[d]}})}}return p}addTerm(e,o,n){let s=this._index.fetch(n,sc),r=s.get(e);if(r==null)r=new Map,r.set(o,1),s.set(e,r);else{let i=r.get(o);r.set(o,(i||0)+1)}}removeTerm(e,o,n){if(!this._index.has(n)){this.warnDocumentChanged(o,e,n);return}let s=this._index.fetch(n,sc),r=s.get(e);r==null||r.get(o)==null?this.warnDocumentChanged(o,e,n):r.get(o)<=1?r.size<=1?s.delete(e):r.delete(o):r.set(o,r.get(o)-1),this._index.get(n).size===0&&this._index.delete(n)}warnDocumentChanged(e,o,n){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===o){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${n}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let o=this._nextId;return this._idToShortId.set(e,o),this._documentIds.set(o,e),this._documentCount+=1,this._nextId+=1,o}addFields(e){for(let o=0;o<e.length;o++)this._fieldIds[e[o]]=o}addFieldLength(e,o,n,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[o]=s;let l=(this._avgFieldLength[o]||0)*n+s;this._avgFieldLength[o]=l/(n+1)}removeFieldLength(e,o,n,s){if(n===1){this._avgFieldLength[o]=0;return}let r=this._avgFieldLength[o]*n-s;this._avgFieldLength[o]=r/(n-1)}saveStoredFields(e,o){let{storeFields:n,extractField:s}=this._options;if(n==null||n.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of n){let l=s(o,i);l!==void 0&&(r[i]=l)}}};js.wildcard=Symbol("*");qi=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,lf={[Qi]:(t,e)=>{for(let o of e.keys()){let n=t.get(o);if(n==null)t.set(o,e.get(o));else{let{score:s,terms:r,match:i}=e.get(o);n.score=n.score+s,n.match=Object.assign(n.match,i),oc(n.terms,r)}}return t},[pc]:(t,e)=>{let o=new Map;for(let n of e.keys()){let s=t.get(n);if(s==null)continue;let{score:r,terms:i,match:l}=e.get(n);oc(s.terms,i),o.set(n,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,l)})}return o},[af]:(t,e)=>{for(let o of e.keys())t.delete(o);return t}},cf={k:1.2,b:.7,d:.5},pf=(t,e,o,n,s,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(o-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*n/s)))},df=t=>(e,o,n)=>{let s=typeof t.fuzzy=="function"?t.fuzzy(e,o,n):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,o,n):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,o,n):1;return{term:e,fuzzy:s,prefix:r,termBoost:i}},Hi={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(ff),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},ec={combineWith:Qi,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:cf},uf={combineWith:pc,prefix:(t,e,o)=>e===o.length-1},Gi={batchSize:1e3,batchWait:10},Ki={minDirtFactor:.1,minDirtCount:20},Vi={...Gi,...Ki},mf=(t,e)=>{t.includes(e)||t.push(e)},oc=(t,e)=>{for(let o of e)t.includes(o)||t.push(o)},nc=({score:t},{score:e})=>e-t,sc=()=>new Map,br=t=>{let e=new Map;for(let o of Object.keys(t))e.set(parseInt(o,10),t[o]);return e},kr=async t=>{let e=new Map,o=0;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]),++o%1e3===0&&await dc(0);return e},dc=t=>new Promise(e=>setTimeout(e,t)),ff=/[\n\r\p{Z}\p{P}]+/u});var Zi,yt,v,Ie,ut,Lt,Hn,Po,Se,mc,nn,xt,Yi,yn,Tt,J,Oe,wr,fc,O,Re,$c,$f,hc,Vn,hf,$e,mt,Ht,W=S(()=>{"use strict";L();M();Zi=[],yt=(t,e)=>Be.get(t)?.[e]||Zi,v=(t,e)=>yt(t,e)[0]||"",Ie=(t,e)=>yt(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),ut=(t,e)=>Ie(t,e)[0]||"",Lt=t=>Be.has(t),Hn=t=>yt(t,"type"),Po=t=>fc.get(t)||Zi,Se=(t,e)=>Hn(t).includes(e),mc=t=>Hn(t).map(e=>k.kinds[e]).find(Boolean),nn=t=>mc(t)?.page||"",xt=t=>mc(t)?.kind||"",Yi=t=>nn(t)==="organisation",yn=t=>nn(t)==="undertaking",Tt=t=>!!nn(t)&&!!v(t,"prefLabel"),J=(t,e)=>k.codes[t]?.[e]?.label||e||"",Oe=(t,e)=>J(k.lists[e],v(t,e)),wr=t=>k.names[t]||g.thing.foreign[t]||t,fc=new Map;for(let[t,e]of Be)for(let o of e.type||Zi)In(fc,o,t);O=t=>k.called[t]?.label||v(t,"prefLabel")||v(t,"title")||v(t,"summary")||t.slice(t.lastIndexOf("/")+1),Re=t=>k.called[t]?.short||O(t),$c=[...Be.keys()].filter(yn),$f=[...Be.keys()].filter(Yi),hc=t=>Nt.find(e=>e.notation===t),Vn=Object.entries(k.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e})),hf=new Map($f.map(t=>[v(t,"notation"),t])),$e=t=>hf.get(t)||"",mt=t=>k.addresses[t]||"",Ht=t=>Ie(t,"passage")});function yf(){let t=new Map([...Be.keys()].filter(Tt).map(o=>[o,{sort:[xt(o)],text:k.called[o]?[O(o)]:[]}]));for(let[o,n]of Be){let s=yo.owners.flatMap(i=>Ie(o,i)),r=t.get([o,...s].find(i=>t.has(i)));r?.sort.push(...kf(o)),r?.text.push(...yo.texts.flatMap(i=>n[i]||[]))}let e=o=>Number(yo.weights[o]??yo.weights.rest);return[...[...t].map(([o,n])=>({...{id:o,path:["ding",o],label:O(o),kind:xt(o),titles:bf(o),...n},weight:Math.min(...Hn(o).map(e))})),...Object.entries(k.queries).map(([o,{title:n,question:s,why:r}])=>{let i={titles:[n],sort:[yo.question],text:[s,r].filter(Boolean)};return{id:o,path:["vragen",o],label:n,kind:yo.question,...i,weight:e("question")}})]}function bc(){let t=new Map(yf().map(l=>[l.id,l])),e=[...t.values()],o=new Set,n=new js({fields:["titles","sort","text"],extractField:(l,c)=>c==="id"?l.id:l[c].join(" · "),tokenize:l=>so(l).flatMap(Wn),processTerm:l=>wn(l)?null:Bt(l),searchOptions:{tokenize:l=>[l],processTerm:l=>l}});n.addAll(e);for(let l of e)for(let c of[l.titles,l.sort,l.text].flat().flatMap(so).flatMap(Wn))wn(c)||o.add(Bt(c));let s=new Set(e.flatMap(l=>l.titles).flatMap(so).flatMap(Wn).filter(kn).map(Bt)),i=[...e.filter(l=>yo.synonyms.some(c=>Se(l.id,c))).map(l=>l.titles),...yo.same].map(l=>I(l.map(Ls))).filter(l=>l.length>1);return{items:t,known:o,shorts:s,mini:n,groups:i}}var yo,gf,wn,Ls,gc,bf,kf,kc=S(()=>{"use strict";uc();ko();L();M();W();yo=g.search,gf=new Set(yo.small),wn=t=>!kn(t)&&gf.has(Bt(t)),Ls=t=>` ${so(t).map(Bt).join(" ")} `,gc=new Map;for(let[t,e]of k.search.english)In(gc,t,e);bf=t=>I([O(t),Re(t),...["prefLabel","altLabel"].flatMap(e=>yt(t,e)),...gc.get(t)||[]]),kf=t=>yo.sorts.flatMap(e=>yt(t,e).flatMap(o=>[J(k.lists[e],o),...k.search.also[k.lists[e]]?.[o]||[]]))});function Of(t){if(he.known.has(t))return Xi.get(t)||[];let e=[1,2].map(o=>t.slice(0,-o)).filter(o=>o.length>2&&he.known.has(o));return[...Xi.get(t)||[],...e.flatMap(o=>Xi.get(o)||[o])]}function ta(t){let e=Bt(t),o=[e,e.replace(/s$/,"")].find(s=>he.shorts.has(s));if(o||kn(t))return hr(o||t,[],!0);let n=[...he.known].some(s=>s.startsWith(e));return hr(t,Of(e),!1,s=>n||he.known.has(s))}function wc(t){for(let e=t.length-1;e>1;e-=1){let[o,n]=[t.slice(0,e),t.slice(e)];if(!he.known.has(o)||e<yc&&!he.shorts.has(o))continue;let s=n.length>=yc&&he.known.has(n)?[n]:wc(n);if(s.length)return[o,...s]}return[]}function Cf(t){for(let e of t.length<wf||/\d/.test(t)?[]:t.length<_f?[1]:[1,2]){let n=he.mini.search(t,{fuzzy:e}).flatMap(s=>s.terms).find(s=>s[0]===t[0]);if(n)return[n]}return[]}function _c(t){let e=so(t),o=e.filter(n=>!wn(n));return(o.length?o:e).flatMap(n=>{if(kn(n))return[n];let s=[()=>[n],()=>n.split("-"),()=>wc(Bt(n)),()=>Cf(Bt(n))];for(let r of s){let i=r();if(i.length&&i.every(l=>ea(ta(l)).length))return i}return[n]})}function Mf(t,e){let o=he.groups.flatMap(n=>n.filter(s=>s.length>vf&&e.includes(s)).flatMap(s=>n.filter(r=>r!==s).map(r=>e.replace(s,r))));return[t,...I(o).map(n=>so(n).filter(s=>!wn(s)))]}function jf(t,e){let[o,...n]=t.titles.map(Ls);return o===e?0:n.includes(e)?o.includes(e.trimEnd())?1:2:[o,...n].some(s=>s.startsWith(e.trimEnd()))?3:null}function oa(t){he=he||bc();let e=_c(t),o=e.join(" "),n=so(t).filter(c=>e.length===1||!wn(c)).join(" "),s=Bt(o)===Bt(n)?Ls(t):Ls(o),r=Mf(e,s).map(c=>c.map(ta)),i=new Map;for(let c of r){let p=c.map(d=>({combineWith:xf,queries:ea(d)}));if(!(!p.length||p.some(d=>!d.queries.length)))for(let[d,u]of Sf.entries())for(let{id:m,score:f}of he.mini.search({combineWith:"AND",queries:p},{fields:u})){let h=he.items.get(m),y=jf(h,s)??d+4;y<(i.get(m)?.place??Number.POSITIVE_INFINITY)&&i.set(m,{item:h,place:y,score:f})}}let l=[...i.values()].sort((c,p)=>c.place-p.place||c.item.weight-p.item.weight||p.score-c.score||V(c.item.label,p.item.label));return{found:l.map(({item:c})=>c),read:Bt(o)===Bt(n)||!l.length?"":o,answers:c=>r.flat().some(p=>p(c))}}function Sc(t,e){let o=r=>{let[i,l]=gr(r,e);return l?.on?i.said.length:-1},n=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&o(r)>=0)||t.text.find(r=>r.length>60)||"",s=Math.max(0,o(n)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var wf,_f,yc,vf,xf,Sf,Xi,he,ea,vc,xc,na=S(()=>{"use strict";ko();G();L();M();kc();wf=6,_f=10,yc=4,vf=4,xf="OR",Sf=[["titles"],["titles","sort"],["titles","sort","text"]],Xi=new Map(k.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));ea=t=>[...he.known].filter(t);vc=t=>{let{found:e,read:o}=oa(t);return e.length===1&&!o?T(e[0].path):""},xc=t=>I(_c(t)).filter(e=>!wn(e)&&ea(ta(e)).length)});var Oc,Lf,sa,Ts,Jt,Qe,Cc,ro=S(()=>{"use strict";L();M();Oc=new Map;for(let{rows:t,...e}of k.lines)for(let[o,n,...s]of t){let r={...e,from:o,to:n,of:s};for(let i of[o,n])In(Oc,i,r)}Lf=Object.fromEntries(Object.entries(k.absent).map(([t,e])=>[t,new Set(e)])),sa=(t,e=ae)=>!Lf[e]?.has(t),Ts=(t,e=ae)=>(Oc.get(t)||[]).filter(o=>sa(o.of[0]||o.from,e)),Jt=(t,e,o)=>Ts(t,o).filter(n=>n.name===e),Qe=(t,e,o)=>Jt(t,e,o).filter(n=>n.to===t).map(n=>n.from),Cc=(t,e)=>t.from===e?t.to:t.from});var wo,Mc,Un,ra,Gn,_r,sn,Tf,ge,vr,Kn,Fs,Qt=S(()=>{"use strict";G();M();ro();W();wo=t=>k.works[t]?.steps||[],Mc=t=>k.works[t]?.kinds||[],Un=t=>k.works[t]?.leads||[],ra=t=>k.works[t]?.acts||[],Gn=(t,e)=>Jt(t,"at",e).flatMap(o=>o.of),_r=(t,e)=>Jt(t,"deadline",e).map(o=>o.from),sn=t=>v(t,"isGeneric")==="true",Tf={},ge=(t,e=ae)=>B.route.query.lezing==="streng"&&k.toldStrictly[e]?.[t]||k.told[e]?.[t]||Tf,vr=(t,e)=>ge(t,e).report||"",Kn=(t,e)=>ge(t,e).status||"",Fs=(t,e)=>ge(t,e).state||""});function Es(t,e,o,n=rt(o?.plan)){let{version:s,content:r}=k.meta;return b(De.export.footnote,{said:t,sources:io(n),addresses:e.map(i=>`; ${mt(i)}`).join(""),version:s+(r?b(De.export.content,{hash:r.slice(0,12)}):""),scenario:o?`; ${it(o,n)}`:""})}var De,We,Io,Jn,io,rn,ce,Yt,Qn,et,at,Ff,it,ot=S(()=>{"use strict";L();M();W();Qt();De=g.shared,We=De.silence,Io=(t=rt())=>t?b(ie(t).shared.report,{date:Y(t.date)}):De.reports,Jn=(t=rt())=>`${A(De.nothing,t?1:2,{report:N(Io(t))})} ${We}`,io=(t=rt())=>(t?[t]:k.plans).map(e=>`${e.document||e.title}, ${Y(e.date)}`).join("; "),rn=(t,e)=>[ge(t,e).word||"",ge(t,e).more||""],ce=(t,e)=>rn(t,e).filter(Boolean).join(", "),Yt=Object.fromEntries(Object.entries(k.codes.Basis).map(([t,e])=>[t,[e.screen,De.bases[t]||N(e.label)]])),Qn=t=>J("Modality",t),et=t=>t===null?De.all_steps:hc(t)?.label||t,at=t=>J("InterventionKind",t),Ff=(t,e)=>e?on(Je(e.key,t.date),e):t.date===ae?De.choices.latest:b(De.choices.others_latest,{date:on(t.date)}),it=(t,e=rt(t.plan))=>[Ff(t,e),t.stated?ie(e).shared.choices.links_stated:De.choices.links_all_said,t.strict&&De.choices.strict_said,t.expect?De.choices.with_said:De.choices.without_said].filter(Boolean).join(" · ")});function lt(t){let e=vt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function jc(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),s=document.createElement("a");s.href=n,s.download=t,document.body.append(s),s.click(),s.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var qe=S(()=>{"use strict";$n()});function Ef({text:t,done:e}){let o=Wt(),n=Wt();return At(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${Ro.by_hand} ref=${o} onClose=${e}>
      <p>${Ro.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Ro.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${g.shared.close}</button></form>
    </dialog>
  `}async function zs(t,e=Ro.copied){try{await navigator.clipboard.writeText(t),lt(e)}catch{let o=document.createElement("div");document.body.append(o),bo(a`<${Ef} text=${t} done=${()=>o.remove()} />`,o)}}function Ze(t,e,o){jc(t,e,o),lt(b(Ro.downloaded,{name:t}))}function Zn(t,e){e.toBlob(o=>o?Ze(t,o,"image/png"):lt(b(Ro.too_large,{name:t})),"image/png")}var Ro,Do,Pt,Vt,Ut,ao,St=S(()=>{"use strict";or();F();qe();L();M();ot();Ro=g.shared.export;Do=({text:t,label:e=Ro.copy})=>a`<button type="button" class="klein" onClick=${()=>zs(t())}>${e}</button>`,Pt=({name:t,rows:e,label:o=Ro.csv,id:n})=>a`
  <button type="button" id=${n} onClick=${()=>Ze(t,Nn(e()),"text/csv;charset=utf-8")}>
    ${o}
  </button>
`,Vt=(t,e="")=>{let o=rt(e||t?.plan),n=o?[o]:k.plans;return[n.map(s=>Y(s.date)).join("; "),n.map(s=>s.document||s.title).join("; "),`ketenkaart ${k.meta.version} ${(k.meta.content||"").slice(0,12)}`.trim(),t?it(t,o):""]},Ut=Ro.heads,ao=t=>R?[{key:"bronplan",label:g.shared.plan,text:e=>rt(t(e))?.title||""}]:[]});function Z({text:t,title:e=t,children:o}){let n=Wt();return At(()=>{document.title=`${e} – Ketenkaart`},[e]),At(()=>{B.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function qt({text:t}){let{route:e}=B;return At(()=>{B.started&&t&&lt(t)},[t,e]),null}var pe,Ft=S(()=>{"use strict";F();G();qe();pe=()=>window.matchMedia("(max-width: 44rem)").matches});function Sr(t=null){for(let e of Or())e!==t&&(e.open=!1)}function Lc(){Sr(),lo().classList.remove("is-open"),xr().setAttribute("aria-expanded","false")}function Tc(){lo()&&(xr().addEventListener("click",()=>{let t=lo().classList.toggle("is-open");for(let e of Or())e.open=t;xr().setAttribute("aria-expanded",String(t))}),lo().addEventListener("click",t=>{let e=t.target;e.closest("a")?Lc():e.closest("summary")&&!pe()&&Sr(e.closest("details"))}),lo().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Or().find(o=>o.open);pe()?xr().focus():e?.querySelector("summary")?.focus(),Lc()}),document.addEventListener("click",t=>{!pe()&&!lo().contains(t.target)&&Sr()}),lo().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!pe()&&!lo().contains(e)&&Sr()}))}function Fc(t,e){if(!lo())return;let o=[...lo().querySelectorAll("a")],n=r=>zi(r.hash).path,s=o.find(r=>n(r).join("/")===e.join("/"))||o.find(r=>n(r)[0]===t);for(let r of o){let i=n(r);r===s?r.setAttribute("aria-current","page"):r.removeAttribute("aria-current"),r.setAttribute("href",T(i))}for(let r of Or())r.classList.toggle("is-hier",!!r.querySelector("[aria-current]"))}var lo,xr,Or,Ec=S(()=>{"use strict";$n();G();Ft();lo=()=>vt("menu"),xr=()=>vt("menuknop"),Or=()=>[...lo().querySelectorAll("details")]});async function zc(t,e){let o=await pt().ask("take",{name:t.name,data:await fr(t),beside:e});if(!o.ok)return o;let{page:n}=await pt().ask("page",{options:[],views:!1,comparisons:!1});return pt().show(n,b(e?g.werkplaats.beside:g.werkplaats.alone,{name:t.name})),o}async function Bf(){await pt().ask("shipped"),pt().show()}function Nc({files:t,children:e=null}){let[o,n]=tt("");async function s(r,i){n(be.saving),window.addEventListener("beforeunload",Ac);try{let{name:l,data:c}=await pt().ask(r,i);Ze(l,c,Af[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",Ac)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`
          <button type="button" id=${r} onClick=${()=>s(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}function Rc(){let t=Wt(),[e,o]=tt("");async function n(){let[s]=t.current.files;if(!s)return lt(be.first_source);o(be.busy);try{o((await pt().ask("source",{data:await fr(s)})).message)}catch(r){o(r.message)}}return a`
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
  `}function Dc({state:t,why:e,own:o}){let n=g.werkplaats;return a`
    <p>
      ${o?a`<strong>${b(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${b(n.shipped,{title:k.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var be,zf,Af,Bc,Ac,Pc,Ic,ia=S(()=>{"use strict";F();qe();L();M();xe();St();be=g.check,zf="plan",Af={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};Bc=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>zc(e,!1))}>${be.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>zc(e,!0))}>${be.beside}</button>
`;Ac=t=>t.preventDefault();Pc=({made:t,marked:e})=>a`
  <${Nc}
    files=${[...t?[{id:"bewaar-werkmap",label:be.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:be.save_marked,name:"faults"}]:[]]}
  />
`,Ic=()=>a`
  <section class="blok">
    <h2>${be.save}</h2>
    <p class="zacht">${be.save_intro}</p>
    <${Nc}
      files=${Object.entries(be.save_as).filter(([t])=>!(R&&t===zf)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${pt().own&&a`<button type="button" id="terug" onClick=${Bf}>${be.back}</button>`}
    <//>
  </section>
`});function la(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let s=1;s<e.length-1;s+=1)t.arcTo(...e[s],...e[s+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function Mr(t,e){let[o,n,s,r]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,s,n-o,r-s,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let i=o-(r-s);i<n;i+=7)t.moveTo(i,r),t.lineTo(i+(r-s),s);t.stroke(),t.restore()}function qc(t,e){let[o,n]=[e[0],e[e.length-1]],s=n.x+95;t.save(),t.lineJoin="round";let r=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(s,n.y),t.stroke()};t.strokeStyle=_n,t.lineWidth=14,r(),t.strokeStyle=Cr,t.lineWidth=1.5,t.setLineDash([10,8]),r(),t.beginPath(),t.moveTo(s,n.y-15),t.lineTo(s+22,n.y),t.lineTo(s,n.y+15),t.fillStyle=_n,t.fill(),t.restore()}function ca(t,e,o,n,s=5.5){t.beginPath(),t.arc(e,o,s,0,2*Math.PI),t.fillStyle=n==="full"?_n:Cr,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,s,Math.PI/2,-Math.PI/2),t.fillStyle=_n,t.fill()),t.beginPath(),t.arc(e,o,s,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=_n,t.stroke()}function Hc(t,e){let o=new Set(t.filter(s=>s.station).map(s=>s.id)),n=new Map(t.map(s=>[s.id,s.rail]));return e.flatMap(s=>{if(s.branch)return[{edge:s,...s.branch}];if(!o.has(s.to))return[];let r=n.get(s.from);return[{edge:s,head:s.to,stop:s.from,beside:r??0,between:r===void 0}]})}function As(t,{head:e,stop:o,beside:n}){let s=t.getPosition(e);return{from:s,x:s.x+n,y:t.getPosition(o).y}}function Nf({from:t,x:e,y:o},{aside:n=0,top:s=t.y+34}){let r=[t.x+n,t.y],i=e===r[0]?[]:[[r[0],s],[e,s]];return[...n?[[t.x,t.y]]:[],r,...i,[e,o]]}function Vc(t,e,o,n){t.save(),t.lineCap="round";let s=o.map(r=>({on:n.has(r.edge.id),down:Nf(As(e,r),r)}));for(let{down:r}of s)la(t,r,3,Wc);for(let{on:r,down:i}of s)r&&la(t,i,4,_n);t.restore()}function Uc(t,e,o,n){for(let s of o){let{x:r,y:i}=As(e,s),{left:l,right:c}=e.getBoundingBox(s.stop),p=(l+c)/2,{label:d,font:u}=e.body.nodes[s.stop].options;t.font=`${u.size}px ${u.face}`;let m=n.has(s.edge.id),f=s.between&&!m?t.measureText(d).width/2+8:(c-l)/2-6,h=r<p?p-f:p+f;Math.abs(h-r)>3&&la(t,[[r,i],[h,i]],m?4:1.6,m?_n:Wc)}for(let s of o){let{x:r,y:i}=As(e,s);ca(t,r,i,s.edge.mark||"full",s.edge.mark?5.5:3)}}function pa(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function Gc(t,e,o,n){let{x:s,y:r}=pa(e,o);t.save(),t.beginPath(),t.arc(s,r,9,0,2*Math.PI),t.fillStyle=n?aa:Cr,t.fill(),t.lineWidth=1.8,t.strokeStyle=aa,t.stroke(),t.beginPath(),t.moveTo(s-4.5,r),t.lineTo(s+4.5,r),n||(t.moveTo(s,r-4.5),t.lineTo(s,r+4.5)),t.strokeStyle=n?Cr:aa,t.stroke(),t.restore()}var _n,Wc,aa,Cr,da=S(()=>{"use strict";_n="#16212B",Wc="#8E8779",aa="#0A4F7A",Cr="#FFFFFF"});function Lr(t,{nodes:e,edges:o,options:n,view:s,opened:r=[]},{onChoose:i,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let d=Hc(e,o),u=new Map(d.map(C=>[C.edge.id,C])),m=new vis.DataSet(e.map(({title:C,...U})=>p?U:{...U,title:C})),f=new vis.DataSet(o.map(C=>u.has(C.id)?{...C,hidden:!0}:C)),h=new vis.Network(t,{nodes:m,edges:f},structuredClone(n)),y=t.querySelector(".vis-network");y.setAttribute("role","application"),y.setAttribute("aria-label",t.dataset.title||"");for(let C of t.querySelectorAll("canvas"))C.setAttribute("aria-hidden","true");let $=e.filter(C=>C.slot).map(C=>C.id),w=e.filter(C=>C.station).sort((C,U)=>C.station-U.station),_=new Set,E="",x=()=>[...new Set([E,...r,...h.getSelectedNodes()])].filter(C=>C&&c(C));h.on("beforeDrawing",C=>{Vc(C,h,d,_);let U=w.map(K=>h.getPosition(K.id));U.length&&qc(C,U);for(let K of $)Mr(C,h.getBoundingBox(K))}),h.on("afterDrawing",C=>{Uc(C,h,d,_);for(let U of x())Gc(C,h,U,r.includes(U))});let q=C=>d.find(U=>Kc(As(h,U),C,h.getScale()))?.edge.id,P=C=>x().find(U=>Kc(pa(h,U),C,h.getScale())),j=(C=.05)=>{if(!e.length||(h.fit({animation:!1,maxZoomLevel:1.15}),h.getScale()>=C))return;let K=Math.min(...e.map(zo=>zo.x))-85,st=Math.min(...e.map(zo=>zo.y))-30,me=t.clientWidth/C*.5,se=Math.max(...e.map(zo=>zo.x))+85-K,ze={x:se<2*me?K+se/2:K+me,y:st+t.clientHeight/C*.5};h.moveTo({position:ze,scale:C,animation:!1})};h.on("click",({nodes:[C],edges:[U],pointer:K})=>{let st=P(K.canvas);st?l?.(st):i?.(q(K.canvas)??C??U??null)}),h.on("doubleClick",({nodes:[C]})=>C&&l?.(C));let $t=(C,U)=>{C&&c(C)!==(E===C)&&h.redraw(),C&&(E=C),p?.(C,U)};if(p){h.on("hoverNode",({node:K,pointer:st})=>$t(K,st.DOM)),h.on("hoverEdge",({edge:K,pointer:st})=>$t(K,st.DOM));for(let K of["blurNode","blurEdge","dragStart","zoom"])h.on(K,()=>$t(null));let C="",U=K=>{if(!d.length||K.buttons)return;let{left:st,top:me}=t.getBoundingClientRect(),se={x:K.clientX-st,y:K.clientY-me},ze=q(h.DOMtoCanvas(se))||"";ze!==C&&$t(ze||null,se),t.style.cursor=ze||P(h.DOMtoCanvas(se))?"pointer":"",C=ze};y.addEventListener("pointermove",U),y.addEventListener("pointerleave",()=>window.setTimeout(()=>$t(null)))}s?h.moveTo({...s,animation:!1}):j(jr);let ne=new Map(o.map(C=>[C.id,C]));return{network:h,given:{nodes:e,edges:o,options:n},fit:j,view:()=>({position:h.getViewPosition(),scale:h.getScale()}),zoom:C=>h.moveTo({scale:Math.min(4,Math.max(.05,h.getScale()*C))}),select(C,U,K){let st=U.length?U:o.filter(Et=>C.includes(Et.from)||C.includes(Et.to)).map(Et=>Et.id),me=new Set(st.filter(Et=>ne.has(Et))),se=[..._,...me].filter(Et=>!u.has(Et)&&_.has(Et)!==me.has(Et));se.length&&f.update(se.map(Et=>me.has(Et)?{id:Et,width:3,color:{color:Pf}}:{id:Et,width:1.6,color:{color:ne.get(Et).color}})),_=me;let ze=C.filter(Et=>m.get(Et));if(h.setSelection({nodes:ze,edges:[]},{highlightEdges:!1}),h.redraw(),!K||!ze.length)return;ze.some(Et=>{let{x:Q,y:er}=h.canvasToDOM(h.getPosition(Et));return Q>0&&Q<t.clientWidth&&er>0&&er<t.clientHeight})||h.focus(ze[0],{scale:Math.max(h.getScale(),jr),animation:!1})},show(C){h.fit({nodes:C.filter(U=>m.get(U)),animation:!1,maxZoomLevel:1.15}),h.getScale()<jr&&h.moveTo({scale:jr})},destroy:()=>h.destroy()}}function Jc(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var Pf,jr,If,Kc,ua=S(()=>{"use strict";da();Pf="#16212B",jr=12/14,If=13,Kc=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<If});function ma(t,e=null){let{version:o,content:n}=k.meta,s=(n||"").slice(0,12);return{title:t,source:`${[io(),e&&it(e)].filter(Boolean).join(". ")}. ${We}`,foot:b(tp.foot,{version:o,content:s})}}function Yc(t,e,o){let n=[""];for(let s of String(e).split(/\s+/)){let r=n[n.length-1]?`${n[n.length-1]} ${s}`:s;t.measureText(r).width<=o||!n[n.length-1]?n[n.length-1]=r:n.push(s)}return n}function Wf(t){let e=r=>t.rows.some(i=>i.group===r),o=Object.entries(t.looks.edges).filter(([r])=>e(r)),n=Object.entries(t.looks.nodes).filter(([r])=>t.nodes.some(i=>i.group===r)),s=t.layout==="route";return[...o.map(([,{color:r,dashes:i,mark:l,label:c}])=>s&&l?{line:!0,color:Rf,mark:l,label:c.replace(/^\W+/,"")}:{line:!0,color:r,dashes:i,label:c}),...n.map(([,{color:r,label:i}])=>({color:r,label:i})),...t.nodes.some(r=>r.slot)?[{slot:!0,label:tp.slot}]:[]]}function qf(t,{line:e,slot:o,color:n,dashes:s,mark:r},i,l){if(o)return Mr(t,{left:i-11,right:i+37,top:l-21,bottom:l+13});t.strokeStyle=n,t.fillStyle=n,t.lineWidth=3,t.setLineDash(s?[5,4]:[]),t.beginPath(),e?(t.moveTo(i,l-4),t.lineTo(i+26,l-4),t.stroke()):(t.arc(i+13,l-4,5.5,0,2*Math.PI),t.fill()),t.setLineDash([]),r&&ca(t,i+13,l-4,r)}function Xc(t,e,o,n,s,r){let[i,l]=[o,n];t.font=`13px ${Yn}`;for(let c of e){let p=t.measureText(c.label).width+54;i>o&&i+p>o+s&&([i,l]=[o,l+24]),r&&(qf(t,c,i,l),t.fillStyle=ep,t.fillText(c.label,i+34,l)),i+=p}return e.length?l+14:n}async function Hf(t,e,o,n,s){let r=o.map($=>({...$,...e[$.id]})),i=document.createElement("div");i.classList.add("doek","buiten"),document.body.append(i);let l=Lr(i,{nodes:r,edges:n,options:s}),c=r.map($=>l.network.getBoundingBox($.id)),[p,d]=[Math.min(...c.map($=>$.left))-20,Math.min(...c.map($=>$.top))-20],u=Math.max(...c.map($=>$.right))+(t.layout==="route"?130:20),m=Math.max(...c.map($=>$.bottom))+20,[f,h]=[u-p,m-d],y=Math.min(Df,Zc/f,Zc/h);return Object.assign(i.style,{width:`${f*y}px`,height:`${h*y}px`}),l.network.setSize(`${f*y}px`,`${h*y}px`),l.network.moveTo({position:{x:p+f/2,y:d+h/2},scale:y,animation:!1}),await new Promise($=>{l.network.once("afterDrawing",$),l.network.redraw()}),{canvas:i.querySelector("canvas"),width:f,height:h,scale:y,done:()=>{l.destroy(),i.remove()}}}function Vf(t,e,o){let n=document.createElement("canvas"),s=n.getContext("2d"),r=Math.max(t.width,720)+2*co,i=r-2*co;s.font=`650 22px ${Yn}`;let l=Yc(s,e.title,i);s.font=`13px ${Yn}`;let c=Yc(s,e.source,i),p=co+l.length*27+c.length*18+12,u=Xc(s,o,co,p+t.height+30,i,!1)+40;n.width=r*t.scale,n.height=u*t.scale,s.scale(t.scale,t.scale),s.fillStyle="#FFFFFF",s.fillRect(0,0,r,u),s.fillStyle=ep,s.font=`650 22px ${Yn}`;for(let[f,h]of l.entries())s.fillText(h,co,co+18+f*27);s.fillStyle=Qc,s.font=`13px ${Yn}`;let m=co+l.length*27;for(let[f,h]of c.entries())s.fillText(h,co,m+13+f*18);return s.drawImage(t.canvas,co,p,t.width,t.height),Xc(s,o,co,p+t.height+30,i,!0),s.fillStyle=Qc,s.font=`13px ${Yn}`,s.fillText(e.foot,co,u-16),n}async function op({name:t,picture:e,handle:o,scenario:n}){await document.fonts.ready;let{nodes:s,edges:r,options:i}=o.current.given,l=await Hf(e,o.current.network.getPositions(),s,r,i),c=Vf(l,ma(e.title,n),Wf(e));l.done(),Zn(`${t}.png`,c)}var tp,ep,Qc,Rf,Yn,co,Zc,Df,fa=S(()=>{"use strict";L();M();ot();St();ua();da();tp=g.graph.keep,ep="#16212B",Qc="#46525D",Rf="#8E8779",Yn=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'"),[co,Zc,Df]=[28,12e3,2]});function Uf(t,e,o){let n="";for(let s=o;s<t+e;s+=o)n+=`M${Math.min(s,t)} ${Math.max(0,s-t)}L${Math.max(0,s-e)} ${Math.min(s,e)}`;return n}function Gf(t,e){let o="";for(let n=3;n<t-1;n+=4)for(let s=3;s<e-1;s+=4)o+=ga(n,s,.8);return o}function Jf(t,e){return[...t.querySelectorAll(Kf)].flatMap(n=>{let s=n.getScreenCTM();if(!s||!n.checkVisibility())return[];let r=window.getComputedStyle(n),i=u=>Number(n.getAttribute(u)||0),l=Tr(e.multiply(DOMMatrix.fromMatrix(s)));if(n.tagName==="text")return Qf(n,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,d=Number(r.opacity)*($a(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:np[n.tagName](i,n),...c,dash:p,opacity:d}]})}function Qf(t,e,o,n,s){let r=o.textAnchor,i=!1,l=n-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),d=c instanceof Element?window.getComputedStyle(c):o,u=Number.parseFloat(d.fontSize);if(i&&p.startsWith(" ")&&(l+=vn(" ",u,d.fontWeight)),!p.trim())return[];i=!0;let m={at:Zf(e,l,s),text:p.trim(),size:u,weight:d.fontWeight,fill:d.fill};return l+=vn(p.trim(),u,d.fontWeight),[m]})}function vn(t,e,o){return ha.font=`${o} ${e}px ${Fr}`,ha.measureText(t).width}function Yf(t,e,o){let{width:n,height:s}=e,r=Tr(o.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?ga(n/2,s/2,n/2-1):Bs(0,0,n,s),p=window.getComputedStyle(document.body).backgroundColor;$a(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let d=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:Uf(n,s,9),fill:"none",stroke:d[d.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:Gf(n,s),fill:d[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:Bs(0,s/2-1,n,2),fill:d[0]});for(let[,f,h,y]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:Bs(0,s+Number(h),n,-Number(h)),fill:f}):i.push({at:r,d:Bs(+y/2,+y/2,n-+y,s-+y),fill:"none",stroke:f,wide:+y});let u=f=>({wide:Number.parseFloat(t.getPropertyValue(`border-${f}-width`)),stroke:t.getPropertyValue(`border-${f}-color`),dash:t.getPropertyValue(`border-${f}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${n}`,bottom:`M0 ${s}h${n}`,left:`M0 0v${s}`,right:`M${n} 0v${s}`};if(l&&u("top").wide)i.push({at:r,d:c,fill:"none",...u("top")});else for(let[f,h]of Object.entries(m)){let y=u(f);y.wide&&$a(y.stroke)&&i.push({at:r,d:h,fill:"none",...y})}return i}function Xf(t,e,o){let n=window.getComputedStyle(t.parentElement),s=Number.parseFloat(n.fontSize),r=document.createRange(),i=[];for(let{0:p,index:d}of t.data.matchAll(/\S+/g)){r.setStart(t,d),r.setEnd(t,d+p.length);let u=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-u.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,u.right-m.on.left,m.on.height)):i.push({on:u,text:p})}vn("",s,n.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=ha.measureText("x");return i.map(({on:p,text:d})=>{let u=d;for(;u&&p.left+vn(u,s,n.fontWeight)>o+1;)u=u.slice(0,-1);u!==d&&(u=`${u.slice(0,-1).trim()}…`);let m=Tr(e.translate(p.left,p.top+p.height*l/(l+c))),f=n.fontStyle==="italic"?n.fontStyle:"";return{at:m,text:u,size:s,weight:n.fontWeight,fill:n.color,slant:f}})}function sp(t,e,o){let n=window.getComputedStyle(t);if(!t.checkVisibility()||n.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return Jf(t,e);let s=t,r=n.transform;r!=="none"&&(s.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[d,u]=n.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+d,i.top+u).multiply(new DOMMatrix(r)).translate(-i.left-d,-i.top-u)}let c=r==="none"&&n.overflowX==="hidden"?Math.min(o,i.right):o,p=[...t.childNodes].flatMap(d=>d instanceof Text?Xf(d,l,c):d instanceof Element?sp(d,l,c):[]);return s.style.transform="",[...Yf(n,i,l),...p]}function ba(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:o,top:n,width:s,height:r}=t.getBoundingClientRect(),i=sp(t,new DOMMatrix([1,0,0,1,-o,-n]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*vn(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(s,...l),height:r,shapes:c}}var Tr,$a,Bs,ga,np,Kf,Zf,ha,Fr,rp=S(()=>{"use strict";Tr=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),$a=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Bs=(t,e,o,n)=>`M${t} ${e}h${o}v${n}h${-o}Z`,ga=(t,e,o)=>`M${t-o} ${e}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0Z`;np={path:(t,e)=>e.getAttribute("d")||"",circle:t=>ga(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Bs(t("x"),t("y"),t("width"),t("height"))},Kf=[...Object.keys(np),"text"].join();Zf=(t,e,o)=>Tr(new DOMMatrix(t).translate(e,o)),ha=document.createElement("canvas").getContext("2d"),Fr=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function ka(t,e,o,n,s,r){let i=[""];for(let p of t.split(/\s+/)){let d=`${i[i.length-1]} ${p}`.trim();vn(d,e,o)<=s?i[i.length-1]=d:i.push(p)}let l=e*1.35;return{shapes:i.map((p,d)=>({at:[1,0,0,1,Wo,r+e+d*l],text:p,size:e,weight:String(o),fill:n})),below:r+i.length*l}}function dp({title:t,scenario:e,of:o,legend:n}){let s=ma(t,e),r=ba(document.querySelector(o)),i=Math.max(r.width,e$),l=ka(s.title,22,650,t$,i,Wo),c=ka(s.source,13,400,ap,i,l.below+2),p=c.below+16,[d,u,m]=[Wo,p+r.height+24,0],f=[...document.querySelectorAll(n)].map(ba).flatMap($=>{d>Wo&&d+$.width>Wo+i&&([d,u,m]=[Wo,u+m+6,0]);let w=cp($.shapes,d,u);return d+=$.width+20,m=Math.max(m,$.height),w}),h=ka(s.foot,13,400,ap,i,u+m+16),y=[...l.shapes,...c.shapes,...cp(r.shapes,Wo,p),...f,...h.shapes];return{title:`${s.title} ${s.source}`,width:i+2*Wo,height:h.below+Wo,shapes:y}}function n$(t){let{title:e,width:o,height:n,shapes:s}=dp(t),r=document.createElementNS(pp,"svg"),i=(l,c,p,d="")=>{let u=document.createElementNS(pp,c);for(let[m,f]of Object.entries(p))f!==void 0&&f!==""&&u.setAttribute(m,String(f));u.textContent=d,l.append(u)};for(let[l,c]of Object.entries({width:o,height:n,viewBox:`0 0 ${o} ${n}`,"font-family":Fr,role:"img"}))r.setAttribute(l,String(c));i(r,"title",{},e),i(r,"rect",{width:o,height:n,fill:"#FFFFFF"});for(let{at:l,text:c,d:p,fill:d,stroke:u,wide:m,dash:f,size:h,weight:y,slant:$,opacity:w}of s){let[_,E,x,q,P,j]=l,$t=_===1&&!E&&!x&&q===1?`translate(${P} ${j})`:`matrix(${l.join(" ")})`;c===void 0?i(r,"path",{d:p,transform:$t,fill:d,...u&&u!=="none"&&{stroke:u,"stroke-width":m,"stroke-dasharray":f},opacity:w===1?void 0:w}):i(r,"text",{transform:$t,"font-size":h,"font-weight":y,"font-style":$,fill:d},c)}Ze(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}function ya(t,e){let o=Math.min(o$,lp/t,lp/e),n=document.createElement("canvas");n.width=t*o,n.height=e*o;let s=n.getContext("2d");return s.scale(o,o),s.fillStyle="#FFFFFF",s.fillRect(0,0,t,e),{canvas:n,pen:s}}async function s$(t){await document.fonts.ready;let{width:e,height:o,shapes:n}=dp(t),{canvas:s,pen:r}=ya(e,o);for(let{at:i,text:l,d:c,fill:p,stroke:d,wide:u,dash:m,size:f,weight:h,slant:y="",opacity:$=1}of n){r.save(),r.transform(i[0],i[1],i[2],i[3],i[4],i[5]),r.globalAlpha=$,r.fillStyle=p,r.font=`${y} ${h} ${f}px ${Fr}`,l!==void 0&&r.fillText(l,0,0);let w=new Path2D(c);p!=="none"&&r.fill(w),d&&d!=="none"&&u&&(r.strokeStyle=d,r.lineWidth=u,r.setLineDash((m||"").split(/[\s,]+/).filter(Boolean).map(Number.parseFloat)),r.stroke(w)),r.restore()}Zn(`${t.name}.png`,s)}var ip,t$,ap,Wo,e$,o$,lp,cp,pp,an,Xn=S(()=>{"use strict";F();M();St();fa();rp();ip=g.graph.keep,[t$,ap]=["#16212B","#46525D"],[Wo,e$,o$,lp]=[28,720,2,12e3],cp=(t,e,o)=>t.map(n=>({...n,at:[...n.at.slice(0,4),n.at[4]+e,n.at[5]+o]}));pp="http://www.w3.org/2000/svg";an=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>n$(t)}>${ip.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>s$(t)}>${ip.png}</button>
  </span>
`});function ke(t,e,o){let n=new Map;for(let r of X({...e,plan:o.key}).matrix[t]){let i=n.get(r.column)||new Map;n.set(r.column,i.set(r.barrier,r))}let s=[...n].map(([r,i])=>({key:r,label:r$[t](r),id:t==="partner"?$e(r):"",cells:Ce(o).map(l=>i.get(l)||null)}));return t==="partner"?s.sort((r,i)=>V(r.label,i.label)):s}function Er(t){let[e,o,n]=t.split("~");return{key:e,step:o===up?null:o,plan:n}}function Me(t){if(!t)return{word:g.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}var up,r$,Ce,He,xn,zr,po=S(()=>{"use strict";L();dt();M();W();ot();up="alle",r$={kind:t=>N(at(t)),form:t=>N(J("ExploitationForm",t)),partner:t=>O($e(t)||t)},Ce=t=>[...t.steps.map(e=>e.notation),null];He=(t,e,o)=>[t,e??up,...R?[o]:[]].join("~");xn=t=>`cel-${t.replaceAll("~","-")}`,zr=(t,e)=>X(e?{...t,plan:e.key}:t).matrix.kind.some(o=>o.undecided)});function _o({bar:t,support:e=!1,most:o=wa}){let n=t.reduce((l,[,c])=>l+c,0),s=e||n>o,r=(l,c)=>a`<i class=${`b-${l}`} style=${{flexGrow:c}}></i>`,i=["balk",e&&"hol",s&&"heel"].filter(Boolean).join(" ");return a`
    <span class=${i} aria-hidden="true">
      ${t.map(([l,c])=>s?r(l,c):Array.from({length:c},()=>r(l,1)))}
    </span>
  `}var wa,ts=S(()=>{"use strict";F();wa=20});function va(t,e=""){let o=document.createElement("span");o.className=t;let n=e?o.appendChild(document.createElement("i")):o;n.className=e||t,document.body.append(o);let{backgroundColor:s,color:r,borderTopColor:i}=window.getComputedStyle(n),l=window.getComputedStyle(n).getPropertyValue("--rand").trim();return o.remove(),{fill:s,ink:r,border:i,edge:l}}function _a(t,e,o,n){let s=t.bar.reduce((c,[,p])=>c+p,0),r=t.support_only||s>wa?t.bar:t.bar.flatMap(([c,p])=>Array.from({length:p},()=>[c,1])),i=(n-r.length+1)/s,l=e;return r.map(([c,p])=>{let{fill:d,edge:u}=va("balk",`b-${c}`),m={x:l,y:o,w:i*p,h:10,r:1,fill:t.support_only?xa:d,stroke:u};return l+=m.w+1,m})}function i$({x:t,y:e,w:o,h:n},s){let r=[];for(let i=7;i<o+n;i+=9)r.push({x1:t+Math.min(i,o),y1:e+Math.max(0,i-o),x2:t+Math.max(0,i-n),y2:e+Math.min(i,n),stroke:s});return r}function Ar(t,e,o,n){Br.font=`${n?"bold ":""}${o}px ${Ps}`;let s=[""];for(let r of String(t).split(/\s+/)){let i=s[s.length-1]?`${s[s.length-1]} ${r}`:r;Br.measureText(i).width<=e||!s[s.length-1]?s[s.length-1]=i:s.push(r)}return s}function Sa(t,e,o){let n=ke(t,e,o),s=Ce(o),r=190,i=150,l=8,c=4,p=r+(i+c)*s.length+20,d=[],u=20,m=($,w,_,E,x,q)=>{for(let P of Ar(w,_,E,x))u+=E+4,d.push({x:$,y:u,text:P,size:E,bold:x,fill:q})};m(20,Ns.heading,p-40,20,!0,"#14212b"),m(20,`${io(o)}. ${it(e,o)}. ${We}`,p-40,12,!1,"#46545f"),u+=14;let f=u;s.forEach(($,w)=>{u=f,m(20+r+w*(i+c)+l,et($),i-2*l,14,!0,"#14212b")}),u=f+26;for(let $ of n){let w=$.cells.map(x=>{let[q="–",...P]=x?.brief||[];return{cell:x,mark:Yt[x?.most_basis||""]?.[0]||"",text:[{all:Ar(q,i-2*l-14,13,!0),size:13,bold:!0},...P.map(j=>({all:Ar(j,i-2*l,11,!1),size:11,bold:!1}))]}}),_=Ar($.label,r-l,13,!0),E=Math.max(44,12+_.length*17,...w.map(x=>(x.cell?.bar.length?26:12)+x.text.reduce((q,{all:P,size:j})=>q+P.length*(j+3),0)));for(let[x,q]of _.entries())d.push({x:20,y:u+20+x*17,text:q,size:13,bold:!0,fill:"#14212b"});w.forEach((x,q)=>{let P=20+r+q*(i+c),j={x:P,y:u,w:i,h:E},$t=x.cell?.bar.length?x.cell:null,ne=va("arcering"),C=x.cell?.unmet?ne.ink:"#16212b";if(x.cell?.unmet){d.push({...j,fill:ne.fill,stroke:ne.border,dash:!0},...i$(j,ne.border));let K=6+x.text.reduce((st,{all:me,size:se})=>st+me.length*(se+3),0);d.push({x:P+3,y:u+4,w:i-6,h:K,fill:ne.fill,stroke:ne.fill})}else x.cell?.undecided?d.push({...j,fill:xa,stroke:va("onbeslist").border,dash:!0}):d.push({...j,fill:xa,stroke:a$});$t&&d.push(..._a($t,P+l,u+7,i-2*l-18));let U=u+($t?18:5);for(let{all:K,size:st,bold:me}of x.text)for(let se of K)U+=st+3,d.push({x:P+l,y:U-2,text:se,size:st,bold:me,fill:C});x.mark&&d.push({x:P+i-20,y:u+18,text:x.mark,size:14,bold:!1,fill:C})}),u+=E+c}u+=16;let h=20,y=($,w)=>{d.push(...$,{x:h+34,y:u+9,text:w,size:11,bold:!1,fill:"#46545f"}),h+=34+Br.measureText(w).width+18};Br.font=`11px ${Ps}`;for(let $ of Ns.legend.states){let w=N(k.codes.CellState[$].label);y(_a({bar:[[$,1]],support_only:!1},h,u,28),w)}return y(_a({bar:[[Ns.legend.support_state,1]],support_only:!0},h,u,28),Ns.legend.support),u+=14,m(20,Object.values(Yt).map(([$,w])=>`${$} ${w}`).join("   "),p-40,11,!1,"#46545f"),m(20,b(Ns.picture.foot,{version:k.meta.version,content:(k.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:u+20,list:d}}var Ns,xa,a$,Ps,Br,mp=S(()=>{"use strict";L();M();po();ot();ts();Ns=g.overview;xa="#ffffff",a$="#dcd6c9",Ps="Arial,Helvetica,sans-serif",Br=document.createElement("canvas").getContext("2d")});function Oa(t,e,o=k.plans[0]){let{width:n,height:s,list:r}=Sa(t,e,o),i=({x:m,y:f,w:h,h:y,fill:$,stroke:w,dash:_,r:E=4})=>`<rect x="${m}" y="${f}" width="${h}" height="${y}" rx="${E}" fill="${$}" stroke="${w}"${_?' stroke-dasharray="5 3"':""}/>`,l=({x1:m,y1:f,x2:h,y2:y,stroke:$})=>`<line x1="${m}" y1="${f}" x2="${h}" y2="${y}" stroke="${$}"/>`,c=({x:m,y:f,text:h,size:y,bold:$,fill:w})=>`<text x="${m}" y="${f}" font-size="${y}"${$?' font-weight="bold"':""} fill="${w}">${$p(h)}</text>`,p=r.map(m=>m.text!==void 0?c(m):m.x1!==void 0?l(m):i(m)),d=$p(b(fp.picture.title,{heading:fp.heading,scenario:it(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${s}" viewBox="0 0 ${n} ${s}"`} font-family="${Ps}" role="img">
<title>${d}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${p.join(`
`)}
</svg>
`}function hp(t,e,o){Ze("matrix.svg",Oa(t,e,o),"image/svg+xml")}function gp(t,e,o){let{width:n,height:s,list:r}=Sa(t,e,o),{canvas:i,pen:l}=ya(n,s);for(let c of r)c.x1!==void 0?(l.strokeStyle=c.stroke,l.setLineDash([]),l.beginPath(),l.moveTo(c.x1,c.y1),l.lineTo(c.x2,c.y2),l.stroke()):c.text===void 0?(l.fillStyle=c.fill,l.strokeStyle=c.stroke,l.setLineDash(c.dash?[5,3]:[]),l.fillRect(c.x,c.y,c.w,c.h),l.strokeRect(c.x,c.y,c.w,c.h)):(l.fillStyle=c.fill,l.font=`${c.bold?"bold ":""}${c.size}px ${Ps}`,l.fillText(c.text,c.x,c.y));Zn("matrix.png",i)}var fp,$p,Ca=S(()=>{"use strict";L();M();ot();St();Xn();mp();fp=g.overview,$p=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;")});function c$({message:t,notes:e=[],faults:o,wrong:n,questions:s,asked:r,counts:i,report:l,made:c}){return a`
    <p><strong>${t}</strong></p>
    ${c&&a`<p>${b(de.made,{name:c})}</p>`}
    ${i&&a`<${Pc} made=${c} marked=${o.length+s.length>0} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${bp} title=${de.faults} lines=${o} count=${n} />
    <${bp} title=${de.questions} lines=${s} count=${r} />
    <${kp} title=${de.columns} lines=${l} />
    <${kp} title=${de.read} lines=${l$(i)} />
  `}function p$(t){if(!t.length)throw new Error(de.first);if(t.length>1)throw new Error(b(de.one_only,{count:t.length}));if(t[0].size>Ai)throw new Error(b(de.too_large,{name:t[0].name,most:Ai/2**20}));return t[0]}function yp(){let t=Wt(),[e,o]=tt(null);async function n(s){try{let r=p$(t.current.files);o({busy:!0});let i=await s(r);o(i),lt(i.message)}catch(r){o({message:r.message||de.silent,faults:r.faults})}}return Ao(()=>{let s=i=>i.preventDefault();function r(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(Bi)}return window.addEventListener("dragover",s),window.addEventListener("drop",r),()=>{window.removeEventListener("dragover",s),window.removeEventListener("drop",r)}},[]),a`
    <${Z} text=${de.title}><p class="uitleg">${de.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${de.file}</span>
        <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${t} />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(Bi)}>${de.check}</button>
      <${Bc} start=${n} />
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${de.busy}</p>`}
      ${e?.message&&a`<${c$} ...${e} />`}
    </div>
    <${Ic} /><${Rc} />
  `}var de,bp,kp,l$,wp=S(()=>{"use strict";F();qe();Ft();L();M();xe();W();ia();de=g.check,bp=({title:t,lines:e=[],count:o=e.length})=>e.length>0&&a`
    <h2>${b(de.list,{title:t,count:o})}</h2>
    <ul>${e.map(n=>a`<li>${n}</li>`)}</ul>
  `,kp=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,l$=(t={})=>Object.entries(t).map(([e,o])=>b(de.counted,{count:o,what:wr(e).toLowerCase()})).sort(V)});function Gt({label:t,name:e,options:o,id:n=e}){let s=B.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([r])=>r===s)?s:""}
        onChange=${r=>D({[e]:r.target.value})}
      >
        <option value="">${vo.all}</option>
        ${o.map(([r,i])=>a`<option value=${r}>${i}</option>`)}
      </select>
    </label>
  `}function Ye({children:t}){let[e,o]=tt(!1);if(!pe())return a`<section class="filters" aria-label=${vo.filters}>${t}</section>`;let n=Object.keys(B.route.query).filter(s=>!d$.includes(s)).length;return a`
    <details class="filters" open=${e} onToggle=${s=>o(s.target.open)}>
      <summary id="filterknop">${n?b(vo.filters_set,{count:n}):vo.filters}</summary>
      ${t}
    </details>
  `}function Nr({query:t,children:e}){let[o,n]=tt(!pe()&&u$.some(s=>t[s]));return a`
    <details class="keuzes" open=${o} onToggle=${s=>n(s.target.open)}>
      <summary id="wijzig">${vo.change}</summary>
      ${e}
    </details>
  `}function Sn(){let t=H(B.route.query),e=rt(t.plan)?.dates||Bo;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,s=e.find(i=>i.date===t.date)?.date||o,r=Ri(B.route.query,"stand",e.map(i=>[n(i.date),i.label]));return a`<${ln} legend=${vo.choices.date} name="stand" options=${r} current=${n(s)} id="st" />`}function Ma(){let t=H(B.route.query),e=ie(rt(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${ln} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function So(){let t=vo.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{query:n}=B.route,{expect:s,strict:r}=H(n),i=s?"":"uit",l=Ri(n,"verwachtingen",e);return a`
    <${uo} />
    <${Ma} />
    <${Sn} />
    <${ln} legend=${t.reading} name="lezing" options=${o} current=${r?"streng":""} id="l" />
    <${ln} legend=${t.expectations} name="verwachtingen" options=${l} current=${i} id="v" />
  `}var vo,ln,xo,cn,d$,u$,uo,Ve=S(()=>{"use strict";F();G();Ft();L();dt();M();vo=g.shared,ln=({legend:t,name:e,options:o,current:n="",id:s})=>o.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([r,i])=>a`
          <button
            type="button"
            id=${`${s}-${r||"gewoon"}`}
            aria-pressed=${String(r===n)}
            onClick=${()=>D({[e]:r||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;xo=({label:t=vo.text,name:e,id:o=e})=>a`
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
`,cn=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>D(Object.fromEntries(t.map(e=>[e,null])))}>
    ${vo.clear}
  </button>
`,d$=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];u$=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];uo=()=>{let t=k.plans.map(e=>[e.key,e.title]);return R&&a`<div class="velden"><${Gt} label=${vo.plan} name="plan" options=${t} /></div>`}});function Oo(t,e,o=null,n=h$()){let s=o?o.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>o.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(s.length>1){let r=e.length>n,i=s.map(l=>l.key);return s.map(l=>({...l,folds:r,open:!r||Pr(l.key),turn:La(l.key,i)}))}return s.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=n*1.25)return[i];let l=r.rows.slice(n),c=b(m$.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:Pr(t),folds:!0,more:!0,turn:La(t)};return[{...i,rows:r.rows.slice(0,n)},p]})}function mo({part:t,count:e="",names:o=[],level:n=0}){let s=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>
      ${t.title}
    </button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${n?a`<${`h${n}`} class="vouwkopje">${s}<//>`:s}
      ${e&&a`<span class="vouwtal">${e}</span>`}
      ${o.length>0&&!t.open&&a`<span class="vouwbij">${o.slice(0,_p).join(" · ")}${o.length>_p&&" …"}</span>`}
    </div>
  `}function Ir({id:t="",title:e,intro:o=null,close:n=null,children:s}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!n||Pr(t),turn:n||La(t)};return a`
    <section class="blok">
      ${t?a`<${mo} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${o}
      <div class=${qo(r)}>${s}</div>
    </section>
  `}var m$,vp,f$,$$,_p,h$,ja,Pr,La,qo,On,Ho=S(()=>{"use strict";F();G();Ft();L();M();m$=g.shared,vp="uit",[f$,$$,_p]=[20,6,4],h$=()=>pe()?$$:f$,ja=()=>(B.route.query.vouw||"").split(",").filter(Boolean),Pr=t=>ja().includes(vp)||ja().includes(t),La=(t,e=[t])=>()=>{let o=e.filter(s=>Pr(s)!==(s===t)),n=ja().filter(s=>s!==vp&&!e.includes(s));D({vouw:[...n,...o].join(",")},!0)};qo=t=>t.open?null:"dicht";On=({id:t,items:e,first:o,as:n="ul"})=>Oo(t,e,null,o).map(s=>a`
      ${s.folds&&a`<${mo} part=${s} />`}
      <${n} class=${qo(s)}>${s.rows}<//>
    `)});function Is({passage:t}){let[e,o]=tt("");async function n(){try{o((await pt().ask("words",{passage:t})).woorden)}catch(s){o(s.message||xp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${xp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var xp,Ta=S(()=>{"use strict";F();M();xe();xp=g.shared.passage});function jt({id:t,date:e}){let[o,n]=rn(t,e);return a`<span class=${`chip s-${Fs(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}function Xe({basis:t}){let[e,o]=Yt[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${g$[e]}
    </svg>
  `:null}function Xt({of:t}){let e=I(t.flatMap(Ht));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${mt(o)}${Ne()&&a`<${Is} passage=${o} />`}</li>`)}
    </ul>
  `:null}function Op({of:t,look:e}){let[o,...n]=Ht(t);return o?a`
    <p class=${e}>
      ${mt(o)}${n.length>0&&b(g.shared.more_places,{count:n.length})}
      ${Ne()&&a`<${Is} passage=${o} />`}
    </p>
  `:null}var z,Kt,fo,Sp,g$,Rr,Dr,es,bt=S(()=>{"use strict";F();G();L();M();xe();W();ot();Qt();Ta();z=({id:t,text:e})=>Tt(t)?a`<a href=${re(t)}>${e||O(t)}</a>`:a`<span>${e||O(t)}</span>`,Kt=({ids:t,name:e=O,between:o=", "})=>t.map((n,s)=>[s>0&&o,a`<${z} id=${n} text=${e(n)} />`]),fo=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${z} id=${n} />${e?.(n)}</li>`)}</ul>`,Sp=t=>T("methode",{getal:t});g$={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};Rr=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${J("Severity",t)}</span>`;Dr=({id:t})=>[ut(t,"broader")&&[a`<${z} id=${ut(t,"broader")} />`," › "],a`<${z} id=${t} />`],es=({id:t})=>v(t,"isGeneric")==="true"&&a`<span class="zacht"> (${g.shared.collective})</span>`});function Cp({rows:t,at:e,unit:o,end:n}){let s=n?It.right:It.left-It.box,r=n?It.right+It.box+12:It.left-It.box-12;return t.map(({state:i,count:l,y:c})=>{let p=It.top+c*o,d=Math.max(l*o,2);return a`
      <g key=${i}>
        <rect class=${`v-${i||"nieuw"}`} x=${s} y=${p} width=${It.box} height=${d} />
        <text x=${r} y=${p+d/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(i)}
        </text>
      </g>
    `})}function b$({band:t,unit:e}){let o=t.count*e,n=It.top+t.y1*e+o/2,s=It.top+t.y2*e+o/2,r=(It.left+It.right)/2,i=A(Cn.band,t.count,{from:os(t.from),to:os(t.to)});return a`
    <path
      class=${`band w-${t.to}`}
      d=${`M${It.left} ${n} C${r} ${n} ${r} ${s} ${It.right} ${s}`}
      stroke-width=${Math.max(o,1)}
    ><title>${i}</title></path>
  `}function Mp({flow:t,one:e,other:o}){let n=It.height/t.height,s=t.bands.map(r=>A(Cn.band,r.count,{from:os(r.from),to:os(r.to)}));return a`
    <figure class="stroom" tabindex="0" aria-label=${Cn.title}>
      <svg
        viewBox=${`0 0 ${It.width} ${It.height+It.top+14}`}
        role="img"
        aria-label=${b(Cn.picture,{before:e.label,after:o.label,said:s.join("; ")})}
      >
        <text class="stroomkop" x=${It.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${It.right} y="20">${o.label}</text>
        ${t.bands.map(r=>a`<${b$} key=${`${r.from}|${r.to}`} band=${r} unit=${n} />`)}
        <${Cp} rows=${t.left} at=${os} unit=${n} />
        <${Cp} rows=${t.right} at=${os} unit=${n} end />
      </svg>
      <figcaption>${Cn.caption}</figcaption>
      <p class="acties"><${an} name="overgang" title=${Cn.title} scenario=${null} of=".stroom svg"
        legend=".stroom figcaption" /></p>
    </figure>
  `}var Cn,It,os,jp=S(()=>{"use strict";F();L();M();W();Xn();Cn=g.compare.flow,It={width:960,height:430,top:40,left:230,right:640,box:16},os=t=>t?N(J("CellState",t)):Cn.fresh});function Wr(t,e,o=""){let n=o.startsWith("-"),s=e.find(l=>l.key===o.replace(/^-/,""));if(!s)return t;let r=t.map((l,c)=>({text:s.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?V(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var Fa=S(()=>{"use strict";L()});function k$({id:t,column:e,sort:o,turn:n}){let s=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${s}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function wt({id:t,caption:e,rows:o,columns:n,sort:s="",urlKey:r,hideCaption:i,groups:l=null}){let[c,p]=tt(s),d=r?Ea(r,s):c,u=f=>{let h=d===f.key?`-${f.key}`:f.key;r?D({[r]:h===s?null:h},!0):p(h);let y=g.shared.table,$=h.startsWith("-")?y.descending:y.ascending;lt(b(y.sorted,{column:f.label.toLowerCase(),direction:$}))},m=Oo(t,Wr(o,n,d),d===s?l:null);return a`
    <div class="rol">
      <table class="lijst" id=${t} role="table">
        <caption class=${i?"sr":null}>${e}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${n.map(f=>a`<${k$} id=${t} column=${f} sort=${d} turn=${u} />`)}
          </tr>
        </thead>
        ${m.map(f=>a`
            <tbody role="rowgroup" key=${f.more?"meer":f.key} class=${qo(f)}>
              ${f.folds&&a`<${w$} part=${f} columns=${n} ...${l} />`}
              ${f.rows.map(h=>a`<${y$} row=${h} columns=${n} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}function Co({pairs:t}){let e=t.filter(([,o])=>!_$(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var Ea,y$,w$,_$,Ue=S(()=>{"use strict";F();G();qe();Fa();L();M();Ho();Ea=(t,e="")=>B.route.query[t]||e;y$=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let s=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${s}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${s}</th>`})}
  </tr>
`,w$=({part:t,columns:e,named:o,count:n})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${mo} part=${t} count=${t.more?"":A(n,t.rows.length)}
        names=${t.more?[]:t.rows.map(o)} />
    </th>
  </tr>
`;_$=t=>t==null||t===!1||t===""||t.length===0});function x$(t){let e=Mo[Mo.length-1],o=k.plans.map(c=>Mo.findLast(p=>p.plan===c)||e),[n,s]=R?o:[Mo[0],e],r=Mo.slice(0,-1).find(c=>c.key===t.van)||n,i=Mo.slice(Mo.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(s)?s:e);return{one:r,other:l,after:i}}function Lp({label:t,name:e,current:o,options:n}){let s=r=>D({[e]:r.target.value});return a`
    <label class="veld">
      <span>${t}</span>
      <select id=${e} value=${o.key} onChange=${s}>
        ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
      </select>
    </label>
  `}function S$({change:t,other:e}){let o=He(t.kind,t.other_barrier,e.plan.key),n=T("overzicht",{cel:o,stand:e.date===ae?null:e.date},!1),s=b(nt.see_cell,{kind:at(t.kind),step:et(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${nt.see}<span class="sr">${s}</span></a></li>`}function O$({rows:t}){let e={of:([o])=>o,titles:Object.entries(Object.fromEntries(t.map(([o,n])=>[o,n])))};return a`
    <section class="blok">
      <h2>${b(nt.stated,{count:t.length})}</h2>
      ${!t.length&&a`<p>${g.shared.none}</p>`}
      ${Oo("uitspraken",t,e).map(o=>a`
          ${o.folds?a`<${mo} part=${o} level=${o.more?0:3} count=${o.more?"":o.rows.length} />`:a`<h3>${o.title}</h3>`}
          <ul class=${qo(o)}>
            ${o.rows.map(([,,n,s])=>a`
                <li>
                  ${s}${" "}
                  <a href=${re(n)}>${nt.see}<span class="sr"> ${O(n)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function C$({found:t,one:e,other:o,mode:n}){let s={of:p=>p.other_barrier||p.barrier||"",titles:[...Nt.map(p=>[p.notation,p.label]),["",g.shared.all_steps]]},r=p=>p.map(d=>O($e(d)||d)).join(", "),i=p=>I([p.barrier,p.other_barrier].map(et)).join(" / "),l=[{key:"stap",label:nt.columns.step,text:i},{key:"soort",label:nt.columns.kind,text:p=>N(at(p.kind))},{key:"een",label:e.label,text:p=>za(p.before)},{key:"ander",label:o.label,text:p=>za(p.after)},{key:"erbij",label:nt.joined[n],sort:!1,text:p=>r(p.joined)},{key:"weg",label:nt.left[n],sort:!1,text:p=>r(p.left)}],c=()=>[[...l.map(p=>p.label),...Ut],...t.changes.map(p=>[...l.map(d=>d.text(p)),...Vt(null)])];return a`
    ${Oo("verschillen",t.changes,s).map(p=>a`
        ${p.folds&&a`<${mo} part=${p} level=${p.more?0:3}
            count=${p.more?"":A(nt.differ,p.rows.length)}
            names=${p.more?[]:p.rows.map(d=>N(at(d.kind)))} />`}
        <ul class=${qo(p)}>
          ${p.rows.map(d=>a`<${S$} change=${d} other=${o} />`)}
        </ul>
      `)}
    ${t.notes.map(p=>a`<p class="zacht">${p}</p>`)}
    <details>
      <summary>${nt.as_table}</summary>
      <${wt} id="vakken" caption=${nt.table} rows=${t.changes} columns=${l} />
      <div class="acties"><${Pt} name="vergelijk-vakken.csv" rows=${c} /></div>
    </details>
  `}function M$({actions:t,flow:e,one:o,other:n}){let s=t.moved.length+t.stayed.length,r=c=>c?za(c):nt.flow.fresh,i=[{key:"plan",label:o.label,sort:!1,text:({state:c})=>r(c)},...e.right.map(({state:c})=>({key:c,label:r(c),sort:!1,text:p=>String(e.bands.find(d=>d.from===p.state&&d.to===c)?.count||nt.nothing)}))],l=b(nt.counts_table,{before:o.label,after:n.label});return a`
    <section class="blok">
      <h2>${nt.counted}</h2>
      <p class="zacht">${b(nt.counts,{both:s,fresh:t.fresh.length})}</p>
      <${Mp} flow=${e} one=${o} other=${n} />
      <details>
        <summary>${nt.flow.table}</summary>
        <${wt} id="overgang" caption=${l} rows=${e.left} columns=${i} />
      </details>
    </section>
  `}function j$(t,e){if(!e)return t;let o=s=>wo(s).includes(e),{actions:n}=t;return{notes:[],statements:t.statements.filter(([,,s])=>o(s)),changes:t.changes.filter(s=>[s.barrier,s.other_barrier].includes(e)),actions:n&&{...n,moved:n.moved.filter(o),stayed:n.stayed.filter(o),fresh:n.fresh.filter(o)}}}function L$({actions:t,one:e,other:o,all:n}){let s=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],r=new Set(t.fresh),i=m=>r.has(m)?"":ce(m,e.date),l=m=>ce(m,o.date),c=m=>r.has(m)?a`<span class="zacht">${nt.not_yet}</span>`:a`<${jt} id=${m} date=${e.date} />`,p=[{key:"actie",label:nt.action,text:O,cell:m=>a`<${z} id=${m} />`},{key:"wat",label:nt.what,text:xt},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:m=>a`<${jt} id=${m} date=${o.date} />`}],d=()=>[[...p.map(m=>m.label),...Ut],...s.map(m=>[...p.map(f=>f.text(m)),...Vt(null,e.plan.key)])],u=()=>D({alles:n?null:"ja"});return a`
    <section>
      <h2>${b(n?nt.all:nt.changed,{count:s.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${u}>${nt.show_all}</button>
        <${Pt} name="vergelijk.csv" rows=${d} />
      </div>
      <${wt}
          id="vergelijk"
          caption=${nt.actions_table}
          rows=${s}
          columns=${p}
          urlKey="sorteer"
          sort="actie"
        />
    </section>
  `}function Tp({route:t}){if(Mo.length<2)return a`<${Z} text=${nt.title} /><p>${nt.alone}</p>`;let{one:e,other:o,after:n}=x$(t.query),s=v$(e,o,H(t.query)),r=Nt.some(u=>u.notation===t.query.stap)?t.query.stap:"",i=j$(s,r),{actions:l}=i,c=l?.flows[r],p=l?"dates":"plans",d=b(nt.intro[p],{before:Y(e.date),after:Y(o.date)});return a`
    <${Z} text=${nt.heading[p]} title=${nt.title}><p class="uitleg">${d} ${We}</p><//>
    <${Ye}>
      <${Ma} />
      <div class="velden">
        ${Mo.length>2&&a`
            <${Lp} label=${nt.first} name="van" current=${e} options=${Mo.slice(0,-1)} />
            <${Lp} label=${nt.second} name="met" current=${o} options=${n} />
          `}
        <${Gt}
          label=${nt.columns.step} name="stap"
          options=${Nt.map(u=>[u.notation,u.label])} />
      </div>
    <//>
    ${l&&c&&a`<${M$} actions=${l} flow=${c} one=${e} other=${o} />`}
    ${l&&a`<${O$} rows=${i.statements} />`}
    <section class="blok">
      <h2>${b(nt.cells,{count:i.changes.length})}</h2>
      ${i.changes.length?a`<${C$} found=${i} one=${e} other=${o} mode=${p} />`:[a`<p>${g.shared.none}</p>`,i.notes.map(u=>a`<p class="zacht">${u}</p>`)]}
    </section>
    ${l&&a`
        <${L$} actions=${l} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${qt} text=${A(nt.shown,i.changes.length)} />
  `}var nt,za,Mo,v$,Fp=S(()=>{"use strict";F();G();Ft();L();dt();M();po();W();ot();Qt();Ve();St();Ho();bt();jp();Ue();nt=g.compare,za=t=>N(J("CellState",t)),Mo=k.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:R?b(nt.side,{plan:t.title,label:o}):N(o)}))),v$=(t,e,{stated:o,strict:n})=>k.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`]});var je,T$,Rs,Aa,F$,E$,qr,Ds=S(()=>{"use strict";F();L();M();ot();ts();bt();je=g.overview.legend,T$=k.codes.CellState,Rs=({expected:t=je.expected,quiet:e=je.quiet,blank:o=!1,undecided:n=!1})=>a`
  <ul class="stalen">
    ${je.states.map(s=>a`
        <li>
          <span class="staal"><${_o} bar=${[[s,1]]} /></span>${N(T$[s].label)}
        </li>
      `)}
    <li><span class="staal"><${_o} bar=${[[je.support_state,1]]} support=${!0} /></span>${je.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${n&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${je.undecided}</li>`}
    <li>
      ${o?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Aa=()=>a`
  <ul class="stalen">
    ${Object.entries(Yt).map(([t,[,e]])=>a`<li><span class="staal"><${Xe} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[F$,...E$]=je.sample.words,qr=({undecided:t})=>a`
  <aside class="legenda" aria-label=${je.title}>
    <h2>${je.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${_o} bar=${je.sample.bar.map(([e,o])=>[e,Number(o)])} />
      <strong>${F$}</strong>${E$.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${je.explain}</p>
    <${Rs} undecided=${t} />
    <h3>${je.how}</h3>
    <${Aa} />
    <p><span class="anders">${je.other}</span>${je.other_says}</p>
  </aside>
`});function Hr({list:t,plan:e}){if(!t.length)return a`<p>${Ke(e).words.nobody}</p>`;let o=n=>n.map((s,r)=>[r>0&&"; ",a`<${B$} ...${s} />`]);return a`
    <p class="zacht">${ns.alphabetical}</p>
    <ul>${t.map(({who:n,why:s})=>a`<li><${z} id=${n} />: ${o(s)}</li>`)}</ul>
  `}function Ws({summary:t,inside:e,open:o=!1}){let[n,s]=tt(!1);return a`
    <details open=${o} onToggle=${r=>r.target.open&&s(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function Ba({gap:t,query:e}){let o=[t.barrier&&et(t.barrier).toLowerCase(),t.kind&&at(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Rr} severity=${t.severity} />${" · "}
      <a href=${T(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${R&&` · ${Ke(t.plan).title}`}
      ${Tt(t.subject)&&[" · ",a`<${z} id=${t.subject} />`]}
    </p>
  `}function Na({gap:t,scenario:e,sentence:o=!1}){let n=k.queries[t.query],[s]=pn(t),r=a`${g.gaps.more}<span class="sr">${b(g.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Ws} summary=${r} inside=${()=>a`
    ${o&&a`<p>${t.sentence}</p>`}
    ${s&&a`<${Ap} passage=${s} />`}
    ${n.why&&a`<p><strong>${ns.why}</strong> ${n.why}</p>`}
    ${t.under&&a`<p>${b(g.gaps.under,{title:Vo(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${ns.who}</strong></p><${Hr} list=${t.candidates} plan=${t.plan} />`}
    <${Do} text=${()=>Es(t.sentence,pn(t),e,rt(t.plan))} />
  `} /></div>`}function N$({gap:t,scenario:e}){let o=k.queries[t.query],[n]=pn(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Ba} gap=${t} query=${o} />
      ${n&&a`<${Ap} passage=${n} />`}
      <div class="acties">
        ${o.why&&a`<${Ws} summary=${ns.why} inside=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${Ws}
              summary=${ns.who}
              inside=${()=>a`<${Hr} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${Do} text=${()=>Es(t.sentence,pn(t),e,rt(t.plan))} />
      </div>
    </article>
  `}var ns,Mn,pn,Vo,Ep,z$,A$,zp,B$,Ap,Bp,ss=S(()=>{"use strict";ko();F();G();L();M();xe();W();ot();St();bt();Ta();ns=g.shared.gaps,Mn=t=>[t,...t.also],pn=t=>mt(t.evidence)?[t.evidence]:[],Vo=t=>k.queries[t]?.title||t,Ep=(t,e)=>!t||t.split(",").some(o=>e.includes(o)),z$=(t,e)=>Ep(e.gewicht,[t.severity])&&(!e.tekst||Pe(t.sentence,e.tekst))&&Mn(t).some(o=>Ep(e.stap,o.steps)&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),A$=(t,e)=>Mn(t).filter(o=>o.query===e).map(o=>o===t?{...t,also:[]}:{...t,deadline:void 0,heavy:!1,source:!1,...o,also:[],under:t.query}),zp=(t,e)=>(e.vraag?t.flatMap(o=>A$(o,e.vraag)):t).filter(o=>z$(o,e)),B$=({said:t,work:e,more:o})=>e?[t," (",a`<${Kt} ids=${e} name=${Re} />`,o&&ns.more_work,")"]:t;Ap=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${g.shared.passage.place}</span>${mt(t)}
    ${Ne()&&a`<${Is} passage=${t} />`}
  </p>
`;Bp=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${N$} key=${n.mark} gap=${n} scenario=${e} />`):a`<p>${o}</p>`});function P$({id:t,date:e}){let o=new Map;for(let{from:n,said:s}of Jt(t,"who",e))o.set(n,[...o.get(n)||[],s]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,s])=>a`<li><${z} id=${n} />${` (${I(s).join(", ")})`}<${es} id=${n} /></li>`)}
    </ul>
  `:g.shared.nobody}function I$(t){let e=v(t,"dueBy");return e&&` (${b(ye.bound,{date:Y(e)})}; ${Qn(v(t,"modality"))})`}function R$({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=v(o,"deadlineLabel"),{delivery:s}=ge(o,e);return a`
          <li>
            ${n&&`${N(n)}: `}“${v(o,"deadlineText")}”${I$(o)}
            ${v(o,"revises")==="true"&&`, ${ye.revised}`}${s&&` – ${s}`}
          </li>
        `})}
    </ul>
  `}function Pa({id:t,date:e}){let o=Vr(t,e);return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${z} id=${n} />: <strong>${D$(n)}</strong><${Xt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function jn({of:t}){let e=s=>[ut(s,"barrier")&&b(ye.at_step,{step:O(ut(s,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>v(s,r)&&Oe(s,r))].filter(Boolean),o=s=>v(s,"status")?b(ye.other_status,{reading:e(s).join(", ")}):b(ye.other_reading,{reading:e(s).length?`“${e(s).join(", ")}”`:ye.other_unsaid}),n=Ie(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(s=>a`<li><strong>${o(s)}</strong>${v(s,"rationale")}</li>`)}
    </ul>
  `:null}function qs({id:t,read:e=[v(t,"basis"),v(t,"strength")]}){let o=e[0],n=J("Strength",e[1]);return a`
    <div class="koppeling">
      <p>
        <${Dr} id=${ut(t,"barrier")} />
        ${` · ${yt(t,"interventionKind").map(at).join(", ")} · ${n} · `}
        <${Xe} basis=${o} />${` ${Yt[o]?.[1]||J("Basis",o)}`}
      </p>
      <p class="reden"><strong>${ye.here}</strong>${v(t,"rationale")}</p>
      <${jn} of=${t} />
    </div>
  `}function Pp({id:t,scenario:e,contributions:o}){let{date:n}=e,s=vr(t,n),r=v(t,"promise"),i=_r(t,n),{links:l}=X(e),c=o.length?o.map(d=>a`<${qs} id=${d} read=${l[d]} />`):v(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${ye.across}</strong>${v(t,"rationale")}</p>`,p=[[ye.facts.deadline,i.length>0&&a`<${R$} ids=${i} date=${n} />`],[ye.facts.who,a`<${P$} id=${t} date=${n} />`],[ye.facts.figures,Vr(t).length>0&&a`<${Pa} id=${t} date=${n} />`],[ye.facts.how,c],[ye.facts.where,a`<${Xt} of=${[t,...o,s]} />`]];return a`
    <article class="kaart">
      <h3><${z} id=${t} /></h3>
      <p class="regel">${xt(t)} · <${jt} id=${t} date=${n} /></p>
      <${Np} lead=${r&&ye.promise} text=${r||v(t,"summary")} />
      <${Np} lead=${ye.progress} text=${v(s,"summary")} />
      ${s&&a`<${jn} of=${s} />`}
      <${Co} pairs=${p} />
    </article>
  `}var ye,D$,Vr,Np,$o,dn=S(()=>{"use strict";F();L();dt();M();ro();W();ot();Qt();bt();Ue();ye=g.shared.work;D$=t=>k.lookups[t]?.told||"",Vr=(t,e)=>Qe(t,"figure",e);Np=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;$o=t=>[...t].sort((e,o)=>V(O(e),O(o)))});function W$({cell:t}){let{column:e,plan:o,why:n=[],across:s=0,candidates:r,undecided:i}=t;if(i)return a`<p>${un.undecided}</p>`;let l=T("overzicht",{...B.route.query,cel:He(e,null,o)});return a`
    <p>${Jn(rt(o))}</p>
    ${n.length>0&&a`<h3>${un.why}</h3>`}
    ${n.map(c=>a`<p>${v(c,"rationale")} <span class="zacht">${v(c,"source")}</span></p>`)}
    ${s>0&&a`
        <p>
          ${b(un.elsewhere,{count:s,kind:at(e)})}${" "}
          <a href=${l}>${un.see_elsewhere}</a>
        </p>
      `}
    ${r&&a`<h3>${un.who}</h3><${Hr} list=${r} plan=${o} />`}
  `}function q$({row:t,cell:e,step:o,scenario:n,plan:s,address:r}){let i=Wt(),l=Wt();At(()=>{let f=document.getElementById(xn(r));return i.current.showModal(),l.current.focus(),()=>(f?.isConnected?f:document.getElementById(xn(r)))?.focus()},[]);let{word:c,lines:p,look:d}=Me(e),u=b(un.panel_note,{scenario:it(n,s)}),m=f=>Gn(f).filter(h=>e.links.includes(h));return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${i}
      onClose=${()=>D({cel:null})}
      onClick=${f=>f.target===i.current&&i.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${l}>
          ${b(un.panel,{row:t.label,step:et(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>i.current.close()}>${g.shared.close}</button>
      </div>
      <p class=${`stand ${d}`}><strong>${c}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${e.initiatives>0&&!n.strict&&a`<p class="zacht">${N(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${R&&`${s.title}. `}${u}</p>
      ${e.asked&&a`<p>${un.asked} <${Kt} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(f=>a`<${Pp} key=${f} id=${f} scenario=${n} contributions=${m(f)} />`):a`<${W$} cell=${e} />`}
    </dialog>
  `}function Ur({address:t,by:e,scenario:o}){let{key:n,step:s,plan:r}=Er(t),i=rt(r);if(!i)return null;let l=ke(e,o,i).find(d=>d.key===n),c=l?.cells[Ce(i).indexOf(s)];return c?a`<${q$} key=${t} ...${{row:l,cell:c,step:s,scenario:o,plan:i,address:t}} />`:null}var un,Ia=S(()=>{"use strict";F();G();L();M();po();W();ot();Qt();ss();bt();dn();un=g.overview});function Ip({open:t=!0}){let e={report:R?Ln.howto.reports:Io(),marks:Object.values(Yt).map(([o])=>o).join(" "),source:en()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${Ln.howto.title}</summary>
      <ol>${Ln.howto.lines.map(o=>a`<li>${b(o,e)}</li>`)}</ol>
    </details>
  `}function H$({state:t,things:e,date:o}){let n=R?"h4":"h3",s=i=>rn(i,o)[1]&&a`<span class="zacht"> – ${rn(i,o)[1]}</span>`,r=b(Ln.group,{state:N(J("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${r}<//>
      <${fo} ids=${$o(e)} more=${s} />
    </div>
  `}function Rp({scenario:t,plan:e}){let o=R?"h3":"h2";return X(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:r,undecided:i})=>{let l=k.codes.InterventionKind[s];return a`
      <section
        class="slachtoffers"
        id=${e===k.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}
      >
        <div class="hoofdstuk">
          <${o}>${b(Ln.apart.title,{kind:l.label})}<//>
          <p>${b(Ln.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`
                <div class="standen">
                  ${r.map(c=>a`<${H$} ...${c} date=${t.date} />`)}
                </div>
              `:a`<p>${i?Ln.undecided:Jn(e)}</p>`}
      </section>
    `})}var Ln,Uo,rs=S(()=>{"use strict";F();L();dt();M();W();ot();bt();dn();Ln=g.overview;Uo=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`)});function U$({row:t,cell:e,step:o,plan:n}){if(!e)return a`<td></td>`;let{word:s,lines:r}=Me(e),i=He(t.key,o,n.key),l=[s,...r,e.strict,Yt[e.most_basis]?.[1]].filter(Boolean).join(" · ");return a`
    <td>
      <button type="button" class="vakje" id=${xn(i)} aria-haspopup="dialog" title=${l}
        onClick=${()=>D({cel:i})}>
        <span class="sr">${b(g.overview.cell,{row:t.label,step:et(o)})}${l}</span>
        <${Dp} cell=${e} />
      </button>
    </td>
  `}function J$({plan:t,reach:e,scenario:o,rows:n}){let s=new Map(n.map(i=>[i.key,i])),r=e.groups.flatMap(i=>[i,...i.partners.map(l=>s.get(l))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${b(Zt.caption,{scenario:it(o,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${Zt.partner}</th>
          ${t.steps.map((i,l)=>a`
              <${G$} step=${i} place=${l+1} column=${e.columns[l]}
                all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${r.map((i,l)=>a`
            <tr class=${i.partners&&"groep"}>
              <th scope="row" class=${!i.partners&&v(i.id,"isGeneric")==="true"?"verzamel":""}>
                ${i.partners?i.said:a`<${z} id=${i.id} text=${i.label} />`}
              </th>
              ${e.columns.map((c,p)=>c.acting?i.partners?a`<td></td>`:a`<${U$} row=${i} cell=${i.cells[p]} step=${c.step} plan=${t} />`:l===0&&a`<${K$} rows=${r.length} column=${c} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function X$({plan:t,scenario:e,reach:o}){let n=ke("partner",e,t);return!o.partners&&o.columns.some(s=>s.undecided)?a`<${Uo} plan=${t} /><p>${Zt.nothing_yet}</p>`:o.partners?a`
    ${R&&a`<h2>${t.title}</h2>`}
    <${Uo} plan=${t} />
    <p>${No(e,t).said.reach} <a href=${Sp("organisaties-in-de-tekst")}>${Zt.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${J$} plan=${t} reach=${o} scenario=${e} rows=${n} />
        <p class="acties">
          <${an} name=${`dekking-${t.key}`} title=${Zt.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${Q$} plan=${t} reach=${o} rows=${n} />
        <${Y$} reach=${o} />
      </div>
      <${Z$} reach=${o} plan=${t} />
    </div>
  `:a`<p>${Zt.nothing}</p>`}function Hp({route:t}){let e=H(t.query),{reach:o}=X(e),{cel:n}=t.query;return a`
    <div class="werkkop">
      <${Z} text=${Zt.heading} title=${Zt.title} />
      <p class="zacht">${it(e)}</p>
      <${Nr} query=${t.query}><${So} /><//>
    </div>
    ${fe(e).map(s=>a`
        <${X$} key=${s.key} plan=${s} scenario=${e}
          reach=${o.find(r=>r.plan===s.key)} />
      `)}
    ${n&&a`<${Ur} address=${n} by="partner" scenario=${e} />`}
    <${qt} text=${n?"":b(Zt.shown,{scenario:it(e)})} />
  `}var Zt,V$,Dp,Ra,G$,Wp,qp,K$,Q$,Z$,Y$,Vp=S(()=>{"use strict";F();G();Ft();L();dt();M();po();W();ot();ts();Ds();Ia();Ve();Xn();bt();rs();Zt=g.coverage,V$=5,Dp=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Xe} basis=${t.most_basis} />
    <${_o} bar=${t.bar} support=${t.support_only} most=${V$} />
    <span class=${t.strict?"woord anders":"woord"} title=${t.small}>${t.small}</span>
  </span>
`;Ra=t=>!t.acting&&!t.undecided,G$=({step:t,place:e,column:o,all:n})=>a`
  <th scope="col" class="station">
    <span class=${Ra(o)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${re(t.id)}>${t.label}</a>
    <span class=${Ra(o)?"bij niemand":"bij"}>${o.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*o.acting/n}%`}}></i></span>
  </th>
`,Wp=({column:t})=>{let{title:e,text:o}=t.undecided?Zt.undecided:Zt.nobody;return a`<span class=${t.undecided?"":"plaat"}><strong>${e}</strong> ${o}</span>`},qp=t=>t.undecided?"onbeslist":"arcering",K$=({rows:t,column:e})=>a`
  <td rowspan=${t} class=${qp(e)}><${Wp} column=${e} /></td>
`;Q$=({plan:t,reach:e,rows:o})=>a`
  <div class="perstap">
    ${e.columns.map((n,s)=>a`
        <section key=${n.step}>
          <${R?"h3":"h2"} class="stapkop">
            <span class=${Ra(n)?"nummer leeg":"nummer"} aria-hidden="true">${s+1}</span>
            ${b(Zt.step,{step:et(n.step),said:n.said})}
          <//>
          ${n.acting?a`
                  <ul>
                    ${o.filter(r=>r.cells[s]).map(r=>a`
                          <li>
                            <${z} id=${r.id} text=${r.label} />
                            <a
                              class="naar"
                              href=${T("dekking",{...B.route.query,cel:He(r.key,n.step,t.key)})}>
                              <span class="sr">${r.label}: ${Me(r.cells[s]).word}</span>
                              <${Dp} cell=${r.cells[s]} />
                            </a>
                          </li>
                        `)}
                  </ul>
                `:a`<p class=${qp(n)}><${Wp} column=${n} /></p>`}
        </section>
      `)}
  </div>
`,Z$=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${g.overview.legend.title}${R?` (${e.title})`:""}`}>
    ${t.columns.filter(o=>o.nobody).map(o=>a`
          <div class=${o.undecided?"leegte onbeslist":"leegte"}>
            <h2>${o.nobody}</h2>
            ${o.waits&&a`<p>${o.waits}</p>`}
            <p><a href=${T("aandachtspunten",{stap:o.step})}>${Zt.questions}</a></p>
          </div>
        `)}
    <h2>${g.overview.legend.title}</h2>
    <p>${Zt.about}</p>
    <${Rs} expected=${Zt.expected} quiet=${Zt.quiet} blank=${!0}
      undecided=${t.columns.some(o=>o.undecided)} />
    <h3>${g.overview.legend.how}</h3>
    <${Aa} />
    <p><a href=${T("methode")}>${g.overview.legend.more}</a></p>
  </aside>
`,Y$=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${Zt.alike.title}</h2><p>${Zt.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`});function Kr(t,e){let o=jo();for(let{mark:s}of t)e?o.add(s):o.delete(s);let n=o.size===0;return D({merk:[...o].join(Da),...n&&{alleen:null}},!0),o.size}var Da,jo,Up,Gr,Jr=S(()=>{"use strict";G();Da=".",jo=()=>new Set((B.route?.query.merk||"").split(Da).filter(Boolean)),Up=()=>[...jo()].join(Da),Gr=()=>!!B.route?.query.alleen&&jo().size>0});function Qr(){return!k.files.length&&!le()?null:a`
    <section class="bestanden" aria-label=${is.title}>
      <h2>${is.title}</h2>
      <ul>
        <li><a href="#/samenvatting">${is.summary.label}</a> <span class="zacht">${is.summary.told}</span></li>
        ${k.files.map(({file:t,label:e,told:o,beside:n})=>n?a`<li>${e} <span class="zacht">${o}: ${n}</span></li>`:a`<li>
                <a href=${th(t)?.href} download=${t}>${e}</a> <span class="zacht">${o}</span>
              </li>`)}
        ${le()&&a`<li><a href="#/controleer">${is.save.label}</a> <span class="zacht">${is.save.told}</span></li>`}
      </ul>
    </section>
  `}var is,th,Wa=S(()=>{"use strict";F();M();xe();is=g.frame.foot.files,th=t=>document.querySelector(`#meenemen a[download="${t}"]`)});function Kp(t,e,o){let n=ge(t,o),s=O(e);return{name:s,short:Re(e)===s?s:Re(e),what:v(t,"deadlineLabel"),quote:g.gaps.deadline.quote.replace("{words}",v(t,"deadlineText")),modality:N(Qn(v(t,"modality"))),day:v(t,"dueBy"),by:Y(v(t,"dueBy")),outcome:n.outcome||"",stand:n.stand||"",on:Y(n.on)}}var Tn,Gp,Zr,as,Jp,Yr,ls,Go,cs=S(()=>{"use strict";L();M();ro();W();ot();Qt();Tn=(t,e)=>Go(t).rows.filter(({id:o})=>ge(o,e).outcome).map(o=>({...o,plan:t,...Kp(o.id,o.work,e)})),Gp=(t,e)=>k.promises[t.key].undated.filter(o=>sa(o,e)).map(o=>{let n=v(o,"initiative").slice(1);return{id:o,work:n,plan:t,...Kp(o,n,e)}});Zr=(t,e=g.shared.outcomes)=>Object.entries(e).filter(([o,{rare:n}])=>!n||t.some(s=>s.outcome===o)),as=(t,e=!1)=>Object.entries(g.shared.outcomes).filter(([,o])=>!e||o.open).map(([o,{said:n,counted:s}])=>{let r=t.filter(i=>i===o).length;return r?A(s||{one:`{count} ${n}`,more:`{count} ${n}`},r):""}).filter(Boolean),Jp=t=>fe(t).filter(e=>k.promises[e.key].rows.length||k.promises[e.key].undated.length),Yr=(t,e)=>{let{reports:o}=Go(t);return o.find(n=>n.date===Je(t.key,e))||o[o.length-1]},ls=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Go=t=>k.promises[t.key]});var qa,eh,Hs,ps,Fn,ds=S(()=>{"use strict";F();M();qa=g.shared.outcomes,eh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Hs=({outcome:t})=>a`<g class=${`teken teken-${qa[t].sign}`}>${eh[qa[t].sign]}</g>`,ps=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Hs} outcome=${t} />
  </svg>
`,Fn=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${ps} outcome=${t} /> ${qa[t].said}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function Ha({gaps:t,what:e}){let o=jo(),n=t.filter(i=>o.has(i.mark)).length,s=i=>lt(A(ho.bar.changed,Kr(t,i.target.checked))),r=t.length>1?b(ho.mark_all,{count:t.length,what:e}):b(ho.mark,{what:e});return a`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${r}
        onChange=${s}
      />
    </label>
  `}function rh({title:t,gaps:e,beside:o,by:n,scenario:s,open:r}){let i=e.filter(m=>m.heavy).length,l=I(e.map(m=>n==="topic"?Vo(m.query):Qp(m))),c=m=>e.filter(f=>(n==="topic"?Vo(f.query):Qp(f))===m).length,p=m=>c(m)>1?b(ho.repeated,{title:m,count:c(m)}):m,d=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        <strong>${e.length}</strong> ${A(ho.questions,e.length).replace(/^\d+ /,"")}
        ${i>0&&a`<span class="bij">${b(ho.heavy,{count:i})}</span>`}
      </span>
      <span class="vouwbij">${l.slice(0,6).map(p).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&a`<span class="vouwtal bij">${b(ho.about_source,{count:o})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${Ha} gaps=${e} what=${t} />
      <${Ws} summary=${d} inside=${()=>e.map(m=>a`<${nh} key=${oh(m)} gap=${m} scenario=${s} query=${k.queries[m.query]||{}} />`)} open=${r} />
    </div>
  `}function Xp({gaps:t,beside:e,by:o,scenario:n,open:s}){let{of:r,all:i}=sh[o],l=(c,p)=>c.filter(d=>r(d)===p);return i(t).map(([c,p])=>({id:c,title:p,found:l(t,c)})).filter(({found:c})=>c.length).map(({id:c,title:p,found:d})=>a`
        <${rh}
          key=${c}
          title=${p}
          gaps=${d}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${s}
        />
      `)}function ih({row:t}){let e=t.who.length>Zp+1?t.who.slice(0,Zp):t.who,o=t.who.length-e.length;return a`
    <${Kt} ids=${e} name=${ah} />
    ${o>0&&b(ho.deadline.others.more,{names:"",count:o})}
    <span class="bij">${ho.deadline.how[t.how]}</span>
  `}function lh({gap:t,found:e,scenario:o}){let n=e.deadline,s=ho.deadline.columns,r=Re(e.subject),i=O(e.subject);return a`
    <tr role="row" class=${Yp(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Ha} gaps=${[t]} what=${n.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${s.work}>
        <${z} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${n.what&&a`<span class="bij">${n.what}</span>`}
        <${Na} gap=${t} scenario=${o} sentence />
      </th>
      <td role="cell" data-kop=${s.promised}>${n.quote}<span class="bij">${n.by}</span></td>
      <td role="cell" data-kop=${s.stand}><${Fn} outcome=${n.outcome} on=${n.on} /></td>
      <td role="cell" data-kop=${s.who}><${ih} row=${n} /></td>
    </tr>
  `}function td({rows:t,scenario:e,all:o}){let{columns:n,caption:s,title:r,lanes:i,note:l,show:c}=ho.deadline,p=pe()?ph:ch,d=o||t.length<=p+1?t:t.slice(0,p),u=as(t.map(({found:m})=>m.deadline?.outcome||""));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${u.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${T("beloften")}>${i}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${s}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="merkvak"></td>
            ${Object.values(n).map(m=>a`<th scope="col" role="columnheader">${m}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${d.map(m=>a`<${lh} ...${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${d.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>D({termijnen:"alle"},!0)}>
            ${A(c,t.length-d.length)}
          </button>
        `}
    </section>
  `}var ho,Yp,oh,nh,sh,Qp,Zp,ah,ch,ph,ed=S(()=>{"use strict";F();G();qe();Ft();L();M();Jr();cs();W();ss();bt();ds();ho=g.gaps;Yp=t=>jo().has(t.mark)?"gemarkeerd":"",oh=t=>`${t.mark} ${t.sentence}`,nh=({gap:t,scenario:e,query:o})=>a`
  <article class=${`punt gewicht-${t.severity} ${Yp(t)}`} data-vraag=${t.mark}>
    <${Ha} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Ba} gap=${t} query=${o} />
      <${Na} gap=${t} scenario=${e} />
    </div>
  </article>
`,sh={topic:{of:t=>t.topic,all:()=>k.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>I(t.map(e=>e.query)).map(e=>[e,Vo(e)])}};Qp=t=>t.subject_label;Zp=2;ah=t=>O(t);[ch,ph]=[8,5]});function uh({scenario:t,tell:e}){async function o(){e(Le.busy);try{let n={options:Dn(t),marks:Up(),kind:"xlsx"};Ze(`${Le.file}.xlsx`,(await pt().ask("marked",n)).data,dh),e("")}catch(n){e(n.message)}}return a`<button type="button" id="merk-xlsx" onClick=${o}>${Le.excel}</button>`}function od({gaps:t,scenario:e,rows:o}){let[n,s]=tt(""),r=jo();if(!r.size)return null;let i=t.filter(u=>r.has(u.mark)),l=r.size-i.length,c=Gr(),p=()=>{Kr([...r].map(u=>({mark:u})),!1),lt(Le.cleared)},d=()=>{D({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
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
      <${Pt} name=${`${Le.file}.csv`} rows=${()=>o(i)} label=${Le.csv} id="merk-csv" />
      ${Ne()&&a`<${uh} scenario=${e} tell=${s} />`}
    </section>
  `}var Le,dh,nd=S(()=>{"use strict";F();G();qe();L();dt();M();xe();Jr();St();Le=g.gaps.bar,dh="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"});function mh({all:t}){let e=(r,i)=>I(r).map(l=>[l,i(l)]),o=e(t.flatMap(r=>Mn(r).flatMap(i=>i.partners)),id),n=e(t.map(r=>r.query).sort(V),Vo),s=Object.entries(k.codes.Severity).map(([r,i])=>[r,i.label]);return a`
    <${Ye}>
      <div class="velden">
        <${Gt}
          label=${ct.fields.partner}
          name="partner"
          options=${o.sort((r,i)=>V(r[1],i[1]))}
        />
        <${Gt} label=${ct.fields.step} name="stap"
          options=${[...Nt.map(r=>[r.notation,r.label]),...rd("stap",et)]} />
        <${Gt} label=${ct.fields.query} name="vraag" options=${n} />
        <${Gt} label=${ct.fields.weight} name="gewicht"
          options=${[...s,...rd("gewicht",r=>J("Severity",r))]} />
        <${Gt} label=${ct.fields.kind} name="soort" options=${Vn.map(r=>[r.notation,r.label])} />
        <${xo} label=${ct.fields.text} name="tekst" />
        <${cn} names=${Va} />
      </div>
    <//>
  `}function $h({points:t,low:e,source:o,query:n}){let s=I(t.map(c=>c.topic)).length,r=c=>A(ct.questions,c.length),i={points:b(ct.part_counts.points,{questions:r(t),topics:A(ct.topics_count,s)}),source:b(ct.part_counts.source,{questions:r(e)})},l=(c,p,d)=>a`
    <a href=${T("aandachtspunten",{...n,deel:p})} aria-current=${d?"true":null} id=${`deel-${p}`}>
      <strong>${ct.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${ct.parts_label}>
      ${l("points","overleg",!o)}${l("source",ad,o)}
    </nav>
  `}function hh({gaps:t,beside:e,per:o,scenario:n,open:s,all:r}){let i=[...t,...e].flatMap(u=>Mn(u).map(m=>({gap:u,found:m}))).filter(({found:u})=>u.deadline).sort((u,m)=>V(u.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter(u=>!u.deadline),c=Xr[o],p=Object.entries(Xr).map(([u,m])=>[u,ct.fold[m]]),d=()=>D({vouw:s?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${td} rows=${i} scenario=${n} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${ct.heading[c]}</h2>
            <p>${ct.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${d}>${s?ct.refold:ct.unfold}</button>
            </p>
          </header>
          <${ln} legend=${ct.fold_by} name="per" options=${p} current=${o} id="per" />
          <${Xp} gaps=${l} beside=${e} by=${c} scenario=${n} open=${s} />
        </section>
      `}
    ${!t.length&&a`<p>${ct.none}</p>`}
  `}function ld({route:t}){let e=H(t.query),o=t.query,n=X(e).gaps,s=Gr(),r=s?n.filter($=>jo().has($.mark)):zp(n,o),i=r.filter($=>!$.source),l=r.filter($=>$.source),c=o.deel?o.deel===ad:!i.length&&l.length>0,p=s||!!o.vraag,d=p?r:c?l:i,u=s||Va.some($=>o[$]),m=o.vouw?o.vouw==="uit":u&&d.length<=gh,f=o.per in Xr?o.per:Object.keys(Xr)[Number(c&&!p)],h=Object.fromEntries(Va.filter($=>o[$]).map($=>[$,o[$]])),y=$=>A(ct.questions,$.length);return a`
    <${Z} text=${ct.title}>
      <p class="uitleg">${b(ct.intro,{report:Io(rt(e.plan))})} ${We}</p>
    <//>
    ${fe(e).map($=>a`<${Uo} key=${$.key} plan=${$} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${s?ct.only_title:Vo(o.vraag)}</strong></p>`:a`<${$h} points=${i} low=${l} source=${c} query=${h} />`}
      <${fh} scenario=${e} />
    </div>
    <div class=${s?"vragen alleen":"vragen"}>
      ${!s&&a`<${mh} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${ct.source_intro}</p>`}
        <p class="zacht" id="weegt">${ct.weights}</p>
        <${hh}
          key=${`${c}${s}`}
          gaps=${d}
          beside=${c||p?[]:l}
          per=${f}
          scenario=${e}
          open=${m}
          all=${u||!!o.termijnen}
        />
        <p class="acties"><${Pt} name="aandachtspunten.csv" rows=${()=>sd(d,e)} /></p>
        <${Qr} />
      </div>
    </div>
    <${od} gaps=${n} scenario=${e} rows=${$=>sd($,e)} />
    <${qt} text=${b(ct.shown,{points:y(i),low:y(l)})} />
  `}var ct,id,sd,rd,Va,fh,ad,Xr,gh,cd=S(()=>{"use strict";F();G();Ft();L();dt();M();Jr();W();ot();Ve();St();Wa();ed();ss();nd();rs();ct=g.gaps,id=t=>O($e(t)||t),sd=(t,e)=>[[...ct.csv,...Ut],...t.map(o=>[J("Severity",o.severity),Vo(o.query),o.sentence,k.queries[o.query]?.why||"",o.steps.map(et).join(", "),o.kinds.map(at).join(", "),o.partners.map(id).join(", "),o.subject_label,pn(o).map(mt).join("; "),...Vt(e,o.plan)])],rd=(t,e)=>{let o=B.route.query[t]||"";return o.includes(",")?[[o,Ae(o.split(",").map(e))]]:[]},Va=["tekst","stap","soort","partner","vraag","gewicht"];fh=({scenario:t})=>a`
  <details class="blik">
    <summary>${it(t)} <span class="wijzig">${ct.change}</span></summary>
    <${So} />
  </details>
`,ad="bron";Xr={onderwerp:"topic",soort:"query"};gh=25});function ti(t,e){let o=new Map;for(let s of t)o.set(s.x,[...o.get(s.x)||[],s]);let n=Math.max(1,...[...o.values()].map(s=>s.length));return[...o.values()].flatMap(s=>s.sort((r,i)=>r.y-i.y).map((r,i)=>({...r,y:Math.round((i+.5)*e*n/s.length)})))}function pd(t,e,o){let n=new Map(t.map(u=>[u.id,u])),s=u=>e.flatMap(m=>m.from===u?[m.to]:m.to===u?[m.from]:[]),r=[],i=[...t].sort((u,m)=>V(u.title,m.title)).map(u=>u.id),l=new Set,c=u=>{if(!(l.has(u)||!n.has(u))){l.add(u),r.push(u);for(let m of I(s(u)))c(m)}};for(let u of i)c(u);let p=Math.ceil(r.length/2),d=Math.max(o*1.6,40);return r.map((u,m)=>{let f=m<p,h=f?p:r.length-p,y=f?m:r.length-1-m,$=h>1?Math.sin(Math.PI*y/(h-1)):1,w=Math.round((y+.5)*d*(p/h));return{...n.get(u),x:Math.round((f?-1:1)*(140+250*$)),y:w}})}var Ua=S(()=>{"use strict";L()});function dd(t,e){let o=Ts(t,e).filter(n=>n.group).map(({from:n,to:s,group:r,said:i=""})=>({id:[n,s,r,i].join("~"),from:n,to:s,group:r,said:[i]}));return[...new Map(o.map(n=>[n.id,n])).values()]}function fd(t,e){let o=Lt(t)?t:"",n=o?dd(o,e).map(md):[],s=[I(n.map(l=>l.from)),[o],I(n.map(l=>l.to))],r=new Set([o]),i=s.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(d=>!r.has(d));for(let d of p)r.add(d);return p.sort((d,u)=>V(O(d),O(u))).map((d,u)=>ud(d,c*we.width,u))});return{...we,name:to,title:o?we.title_of.replace("{name}",O(o)):we.title,layout:"columns",looks:we,nodes:ti(i,we.step),rows:n,date:e,centre:o}}function $d(t,e,o,n){let s=[...t.nodes],r=[...t.rows],i=new Map;for(let l of e.filter(c=>Lt(c)&&s.some(p=>p.id===c))){let c=new Set(s.map($=>$.id)),p=dd(l,o),d=$=>$.from===l?$.to:$.from,u=I(p.map(d)).filter($=>!c.has($)),m=u.slice(0,bh),f=s.find($=>$.id===l),h=(n==="route"?_h:wh)(s,f,m);s.push(...h.map(({id:$,x:w,y:_})=>ud($,w,_)));let y=new Map(h.map($=>[$.id,$]));for(let $ of p.filter(w=>y.has(d(w)))){let{branch:w}=y.get(d($));r.push({...md($),...w&&{branch:{...w,head:l,stop:d($)}}})}u.length>m.length&&i.set(l,{shown:m.length,count:u.length-m.length})}return{nodes:s,rows:r,left:i}}function wh(t,e,o){let n=t.map(c=>c.x),[s,r]=[Math.min(...n),Math.max(...n)],i=e.x<(s+r)/2?s-we.width:r+we.width,l=e.y-(o.length-1)*we.step/2;return o.map((c,p)=>({id:c,x:i,y:l+p*we.step}))}function _h(t,e,o){let n=Math.max(...t.map(l=>l.x)),s=Math.max(...t.map(l=>l.y))+30,r=Math.ceil(o.length/Ga)*Ja,i=Math.max(0,Math.min(e.x+Ka,n+Ka-r));return o.map((l,c)=>{let p=i+Math.floor(c/Ga)*Ja,d=s+26+c%Ga*(we.step-3);return{id:l,x:p+Ja/2-4,y:d,branch:{beside:p-e.x,aside:Ka,top:s}}})}var to,bh,Ga,Ka,Ja,we,kh,yh,ud,md,us=S(()=>{"use strict";L();M();ro();Ua();W();to="omgeving",bh=16,Ga=8,Ka=68,Ja=236;we=k.around,kh=t=>Hn(t).find(e=>we.nodes[e])||"*",yh=t=>t.length>we.letters?`${t.slice(0,we.letters-1)}…`:t,ud=(t,e,o)=>({id:t,label:yh(O(t)),title:O(t),group:kh(t),x:e,y:o}),md=t=>{let{color:e,dashes:o}=we.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}}});function hd(t,e){let{date:o}=H(e);if(t===to)return fd(e.ding,o);let n=k.views[t];if(!n)return null;let{edges:s,loose:r}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...s,...r]}}function ms(t,e,o){return t.matrix||e.from&&e.to?`${o(e.from)} – ${o(e.to)}`:[o(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}function kd(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=H(e),s=Object.entries(ei).map(([c,p])=>[p,c==="partner"?e[c]&&$e(e[c]):e[c]]).filter(([,c])=>c),r=t.rows.filter(c=>!(c.group&&o.has(c.group))&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&s.every(([p,d])=>(c[p]||[]).includes(d)||c.from===d||c.to===d));if(r.length===t.rows.length)return{nodes:t.nodes,rows:r};let i=new Set([t.centre,...r.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.row&&i.has(c.row));return t.choose?{nodes:pd(l,r,t.step),rows:r}:{nodes:t.layout==="columns"?ti(l,t.step):l,rows:r}}var fs,gd,bd,ei,$s=S(()=>{"use strict";dt();us();M();Ua();W();fs=t=>Object.keys(t.table).filter(e=>!gd[e]),gd={from_label:"from",to_label:"to"},bd=t=>gd[t],ei={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"}});function vd({picture:t}){let e=I(Po("Chapter").map(r=>v(r,"identifier"))).sort(V),o=r=>O(Po("Chapter").find(i=>v(i,"identifier")===r)||""),n={stap:Nt.map(r=>[r.notation,r.label]),hoofdstuk:e.map(r=>[r,o(r)])},s=r=>T(["graaf",t.name],r);return a`<div class="kieseerst">
    <p>${oi.sentence}</p>
    ${vh.map(r=>{let i=n[r].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[ei[r]]?.includes(l))})).filter(l=>l.rows.length);return i.length>0&&a`<h2>${oi[r]}</h2>
          <ul class="keuzetegels">
            ${i.map(({value:l,label:c,rows:p})=>a`<li><a href=${s({[r]:l})}>
                <b>${c}</b><span>${A(oi.partners,yd(p))}</span></a></li>`)}
          </ul>`})}
    <p>
      <a href=${s({[wd]:"ja"})}>
        ${A(oi.whole,yd(t.rows),{lines:t.rows.length})}
      </a>
    </p>
  </div>`}var oi,wd,vh,_d,yd,xd=S(()=>{"use strict";F();G();L();M();$s();W();oi=g.graph.choose,wd="alles",vh=["stap","hoofdstuk"],_d=t=>!!t[wd]||Object.keys(ei).some(e=>t[e]),yd=t=>I(t.flatMap(e=>[e.from,e.to])).length});function Od(t,e){let o=I(t.filter(Boolean)),n=o.length-Vs;return n<=0?e?o.join(e):Ae(o):`${o.slice(0,Vs).join(e||", ")}${e||" "}${Lo.more.replace("{count}",String(n))}`}function xh(t,e){let o=Jt(t,"who",e).filter(r=>r.acts),n=r=>ut(r,"broader")||r,s=r=>`${O(n(ut(r,"barrier")))}, ${J("Basis",v(r,"basis")).toLowerCase()}`;return[[Lo.who,ni(o.map(r=>`${O(r.from)} (${r.said})`))],[Lo.state,ce(t,e)],[Lo.step,ni(Gn(t,e).map(s))],[Lo.where,ni(Ht(t).slice(0,2).map(mt))]]}function Md(t,e,o,n){let s=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(s)return{kind:s.group&&t.looks.edges[s.group]?.label||"",name:ms(t,s,n),facts:[...Sh(t,s),[Lo.role,Cd(s)],[Lo.where,Sd(s.about||[])]],thing:""};let r=e.filter(c=>c.from===o||c.to===o),i=c=>n(c.from===o?c.to:c.from),l=yn(o)?xh(o,t.date):[...r.slice(0,Vs).map(c=>[i(c),Oh(c,i(c))]),[Lo.also,r.length>Vs?Lo.more.replace("{count}",String(r.length-Vs)):""],[Lo.where,Sd(r.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:Lt(o)?N(xt(o)):"",name:n(o),facts:l,thing:Lt(o)?o:""}}var Lo,Vs,ni,Sd,Cd,Sh,Oh,jd=S(()=>{"use strict";L();M();ro();$s();W();ot();Qt();Lo=g.graph.card,Vs=3;ni=t=>Od(t,"; "),Sd=t=>ni(t.flatMap(e=>Lt(e)?Ht(e).slice(0,1).map(mt):[]));Cd=t=>Od((t.roles||[]).map(e=>J("Role",e))),Sh=(t,e)=>fs(t).map(n=>t.table[n]).map((n,s)=>[n,e.said[s]]),Oh=(t,e)=>[...t.said.filter(o=>o&&Bt(o)!==Bt(e)),Cd(t)].filter(Boolean).join(" · ")});function Mh({picture:t,row:e}){let o=e.group&&!k.views[t.name]?Object.keys(k.around.table):Object.keys(t.table),n=fs(t).map(r=>t.table[r]),s=e.said.map((r,i)=>[o.length&&n[i],r]).filter(([r,i])=>r&&i);return a`<dl class="feiten">
    ${s.map(([r,i])=>a`<div><dt>${r}</dt><dd>${i}</dd></div>`)}
  </dl>`}function jh({picture:t,row:e,name:o}){let n=(e.about||[]).filter(r=>Lt(r)&&r!==e.from&&r!==e.to),s=r=>rn(r,t.date).filter(Boolean).join(", ");return a`
    <h2>${ms(t,e,o)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&a`<p>${t.looks.edges[e.group].label}</p>`}
    <${Mh} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&a`<p>${We}</p>
        <p><a href=${T("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${te.slot_page}</a></p>`}
    ${n.length>0&&a`<p>${te.about}</p>
        <ul>${n.map(r=>a`<li>${Tt(r)?Ld(r):O(r)}${yn(r)&&a`<span class="zacht"> – ${s(r)}</span>`}${Ht(r).slice(0,1).map(i=>a`<span class="zacht adres">${mt(i)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(r=>r&&Tt(r)).map((r,i)=>a`${i>0&&" · "}${Ld(r,te.page_of.replace("{name}",O(r)))}`)}</p>
  `}function Lh({picture:t,rows:e,node:o,name:n,unfold:s,opened:r,pick:i}){let l=e.filter(m=>m.from===o||m.to===o),c=t.nodes.find(m=>m.id===o)?.group,p=t.looks.nodes[c]?.label||xt(o),d=r.includes(o),u=m=>{let f=m.from===o?m.to:m.from;return a`<li>
      ${t.arrows!==!1&&(m.from===o?te.towards:te.coming)}
      <button type="button" class="rijknop" onClick=${()=>i(f||m.id)}>${n(f)}</button>
      ${m.group&&a`<span class="zacht"> – ${t.looks.edges[m.group]?.label||m.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${p&&`${N(p)}. `}${Ch(l.length)}</p>
    ${Lt(o)&&Tt(o)&&a`<p class="acties">
        <a href=${re(o)}>${te.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(d)}
          onClick=${()=>s(o)}>${d?`− ${te.fold}`:`+ ${te.unfold}`}</button>
        ${" "}<a href=${T(["graaf",to],{ding:o})}>${te.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,Qa).map(u)}</ul>
    ${l.length>Qa&&a`<p>${te.rest.replace("{count}",String(l.length-Qa))}</p>`}
  `}function Td(t){let{row:e,node:o,first:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${te.in_words}>
      ${e&&a`<${jh} ...${t} />`} ${o&&a`<${Lh} ...${t} />`}
      ${!e&&!o&&(n||a`<p class="zacht">${te.nothing_chosen}</p>`)}
    </section>
  `}function Fd({picture:t,rows:e,name:o,hover:n,close:s,keep:r,unfold:i,opened:l,unfolds:c}){let p=Wt();At(()=>{let m=f=>f.key==="Escape"&&s();return window.addEventListener("keydown",m),()=>window.removeEventListener("keydown",m)},[]),At(()=>{let{offsetWidth:m,offsetHeight:f,offsetParent:h}=p.current;if(!h)return;let y=Math.max(4,Math.min(n.x-20,h.clientWidth-m-4)),$=n.y+16,w=$+f>h.clientHeight-4?Math.max(4,n.y-18-f):$;p.current.style.transform=`translate(${y}px, ${w}px)`});let d=Md(t,e,n.id,o),u=d.facts.filter(([m,f])=>m&&f);return a`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>r(!0)} onPointerLeave=${()=>r(!1)}>
      ${d.kind&&a`<span class="zacht">${d.kind}</span>`}
      <strong>${d.name}</strong>
      <dl>${u.map(([m,f])=>a`<div><dt>${m}</dt><dd>${f}</dd></div>`)}</dl>
      ${d.thing&&Tt(d.thing)&&a`<p class="acties"><a href=${re(d.thing)}>${te.page}</a>${c(d.thing)&&a`<button type="button" class="rijknop" onClick=${()=>i(d.thing)}>${l.includes(d.thing)?te.fold:te.unfold}</button>`}</p>`}
    </div>
  `}var te,Qa,Ld,Ch,Ed=S(()=>{"use strict";F();G();L();us();jd();M();$s();W();ot();te=g.graph,Qa=40,Ld=(t,e=O(t))=>a`<a href=${re(t)}>${e}</a>`,Ch=t=>(t===1?te.counted.one:te.counted.more).replace("{count}",t)});function zd(t){let{of:e,nodes:o,edges:n,options:s,handle:r,lit:i,line:l,look:c,shown:p,title:d,opened:u}=t,m=Wt(),f=tn({of:"",view:null,ids:new Set}),h=tn(t);h.current=t,At(()=>{let w=performance.now(),_=f.current.of===e?f.current.view:null,E=0,x=(j,$t)=>{window.clearTimeout(E),E=window.setTimeout(()=>h.current.onHover(j===null?null:{id:j,...$t}),Th)},q=Lr(m.current,{nodes:o,edges:n,options:s,view:_,opened:u},{onChoose:j=>h.current.onChoose(j),onUnfold:j=>h.current.onUnfold(j),unfolds:j=>h.current.unfolds(j),onHover:x});r.current=q;let P=_?o.map(j=>j.id).filter(j=>!f.current.ids.has(j)):[];return P.length&&q.show([...P,...i]),m.current.dataset.ms=String(Math.round(performance.now()-w)),()=>{window.clearTimeout(E),f.current={of:e,view:q.view(),ids:new Set(o.map(j=>j.id))},q.destroy(),r.current=null}},[e,o,n]),At(()=>{p&&f.current.of===""&&r.current.fit(12/14)},[p]),At(()=>{let w=()=>window.setTimeout(()=>r.current?.fit(),60),_=()=>r.current?.fit();return document.addEventListener("fullscreenchange",w),window.addEventListener("beforeprint",_),()=>{document.removeEventListener("fullscreenchange",w),window.removeEventListener("beforeprint",_)}},[]),At(()=>r.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let y=w=>Eh[w.key]?.(t),$={height:`${Jc(o,Math.max(420,Math.round(window.innerHeight*Fh)))}px`};return a`<div class="doek" id="doek" ref=${m} style=${$} data-title=${d} onKeyDown=${y}></div>`}var Th,Fh,Eh,Ad=S(()=>{"use strict";F();ua();Th=250,Fh=.9,Eh={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()}});function si(t,e){let o=new Map;for(let s of t){let r=`${s.from||""}|${s.to||""}`;o.set(r,[...o.get(r)||[],s])}let n=s=>[...new Set(s)].sort((r,i)=>Us(r)-Us(i)||V(e(r),e(i)));return{givers:n(t.map(s=>s.from||"")),takers:n(t.map(s=>s.to||"")),at:(s,r)=>o.get(`${s}|${r}`)||[]}}var Us,Za=S(()=>{"use strict";L();W();Qt();Us=t=>t===""?2:Lt(t)&&sn(t)?1:0});function Bd({picture:t,rows:e,names:o,chosen:n,pick:s,point:r,caption:i}){let l=_=>o.get(_)?.title||To.nobody,c=_=>o.get(_)?.label||To.nobody,{givers:p,takers:d,at:u}=si(e,c),m=_=>t.looks.edges[_.group],f=_=>[_.said[0],m(_).label].filter(Boolean).join(", "),h=(_,E)=>[Us(_)!==Us(E)&&"nieuw",_===""&&"ongenoemd"].filter(Boolean).join(" "),y=(_,E)=>{let x=_.currentTarget.getBoundingClientRect(),q=_.currentTarget.closest(".vlak").getBoundingClientRect();r({id:E.id,x:x.right-q.left,y:x.bottom-q.top-10})},$=(_,E)=>{let x=u(_,E);if(!x.length)return null;let q=x.some(j=>j.id===n),P=x.some(j=>m(j).mark==="broken");return a`
      <button type="button" class=${P?"hapert":null} aria-pressed=${String(q)}
        aria-label=${`${l(_)} ${To.to} ${l(E)}: ${x.map(f).join("; ")}`}
        onClick=${()=>s(x[(x.findIndex(j=>j.id===n)+1)%x.length].id)}
        onMouseEnter=${j=>y(j,x[0])} onMouseLeave=${()=>r(null)}
        onFocus=${j=>y(j,x[0])} onBlur=${()=>r(null)}>
        ${x.length>2?a`<${En} look=${m(x[0])} /><b>${x.length}</b>`:x.map(j=>a`<${En} look=${m(j)} />`)}
      </button>
    `},w=_=>n&&e.some(E=>E.id===n&&(E.from||"")===_);return a`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${i}</caption>
        <thead>
          <tr>
            <td class="hoek">${To.corner}</td>
            ${d.map((_,E)=>a`<th scope="col" class=${h(_,d[E-1]??_)}><span>${c(_)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${p.map((_,E)=>a`
              <tr class=${[h(_,p[E-1]??_),w(_)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(_)}</th>
                ${d.map((x,q)=>a`<td class=${h(x,d[q-1]??x)}>${$(_,x)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function Nd({picture:t,rows:e,name:o,pick:n}){let s=Object.entries(t.looks.edges).map(([i,l])=>({look:l,rows:e.filter(c=>c.group===i)})).filter(i=>i.rows.length),r=s.filter(i=>i.look.mark==="broken").flatMap(i=>i.rows);return a`
    <h2>${To.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${s.map(({look:i,rows:l})=>a`<li><${En} look=${i} /><b>${l.length}</b><span>${i.label}</span></li>`)}
      ${[["from",To.no_giver],["to",To.no_taker]].map(([i,l])=>{let c=e.filter(p=>!p[i]).length;return c>0&&a`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${r.length>0&&a`<h3>${To.falters}</h3>
        <ul class="stromen">
          ${r.map(i=>a`<li>
              <button type="button" class="rijknop" onClick=${()=>n(i.id)}>
                ${o(i.from)} → ${o(i.to)}
              </button>
              <span>${i.said[0]}</span>${i.said[2]&&a`<span class="zacht">${To.since} ${i.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${N(To.empty)}</p>
  `}var To,En,ri=S(()=>{"use strict";F();L();M();Za();To=g.graph.matrix,En=({look:t})=>a`
  <svg class=${`stroom ${t.mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    ${t.mark==="broken"?a`<path
            d="M1.5 1.5 6 3.8v4.4L1.5 10.5Z M8.2 4.9 10.5 6 8.2 7.1Z"
            fill=${t.color} stroke=${t.color} />`:a`
            <path d="M1.8 1.5 10.4 6 1.8 10.5Z" fill=${t.mark==="full"?t.color:"#FFFFFF"}
              stroke=${t.color}
              stroke-width="1.5" stroke-linejoin="round" />
            ${t.mark==="half"&&a`<path d="M1.8 1.5 6 3.7v4.6L1.8 10.5Z" fill=${t.color} />`}
          `}
  </svg>
`});function Ah({thing:t}){let[e,o]=tt(!1),n=Ge(()=>e?zh():[],[e]),s=r=>{let i=n.find(l=>O(l)===r.target.value);i?D({ding:i,kies:null,uit:null}):lt(Ko.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${Ko.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onFocus=${()=>o(!0)} onChange=${s}
        value=${Lt(t)?O(t):""} />
      <datalist id="dingen">${n.map(r=>a`<option value=${O(r)}></option>`)}</datalist>
    </label>
  `}function Rd({picture:t,query:e}){let[o,n]=tt(!1),s=Pd.filter($=>e[$]&&!Id.includes($)).length,r=t.name===to,i=t.nodes.filter($=>Yi($.id)).sort(($,w)=>V($.title,w.title)),l=$=>k.codes.CellState[$]?.order??9,c=I(t.rows.map($=>$.state||"").filter(Boolean)).sort(($,w)=>l($)-l(w)),p=$=>N(k.codes.CellState[$]?.label||J("Status",$)),d=Vn.filter($=>t.rows.some(w=>w.kinds?.includes($.notation))),u=Nt.filter($=>t.rows.some(w=>w.steps?.includes($.notation))),m=new Set(t.rows.flatMap($=>$.chapters||[])),f=Po("Chapter").map($=>[v($,"identifier"),O($)]).filter(([$])=>m.has($)).sort(($,w)=>V($[0],w[0])),h=[["stap",Ko.filters.step,u.map($=>[$.notation,$.label])],["hoofdstuk",Ko.filters.chapter,f],["soort",Ko.filters.kind,d.map($=>[$.notation,$.label])],["partner",Ko.filters.partner,i.map($=>[v($.id,"notation"),$.title])],["staat",Ko.filters.state,c.map($=>[$,p($)])]];return a`
    <details class="filters graafkeuzes" open=${o} onToggle=${$=>n($.target.open)}>
      <summary id="filterknop">${s?b(g.shared.filters_set,{count:s}):Ko.choices}</summary>
      ${!r&&a`<${uo} />`}
      <${Sn} />
      <div class="velden">
        ${r&&a`<${Ah} thing=${t.centre} />`}
        ${!r&&h.filter(([,,$])=>$.length>1).map(([$,w,_])=>a`<${Gt} name=${$} label=${w} options=${_} />`)}
        <${xo} label=${Ko.filters.search} name="zoek" id="graafzoek" />
        <${cn} names=${Pd} />
      </div>
    </details>
  `}var Ko,Id,Pd,zh,Dd=S(()=>{"use strict";F();G();qe();L();us();M();W();Ve();Ko=g.graph,Id=["kies","uit"],Pd=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...Id],zh=()=>[...Be.keys()].filter(Tt).sort((t,e)=>V(O(t),O(e)))});function Hd({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),s=c=>t.layout==="grid"&&t.looks.edges[c],r=Object.entries(t.looks.nodes).filter(([c])=>!s(c)&&t.nodes.some(p=>p.group===c)),i=(c,p)=>{if(t.matrix&&p.mark)return a`<${En} look=${p} />`;if(t.layout==="route"&&p.mark)return a`<${Nh} look=${p} />`;if(t.layout!=="grid")return a`<${Ph} look=${p} />`;let d=t.looks.nodes[c];return d?a`<${qd} look=${d} />`:a`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?o.delete(c):o.add(c),D({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${Ya.lines}>
      ${n.map(([c,p])=>a`
          <li>
            <label>
              <input type="checkbox" id=${`lijn-${c}`} checked=${!o.has(c)}
                onChange=${d=>l(c,d.target.checked)} />
              ${i(c,p)}<span>${p.label}</span>
            </label>
          </li>
        `)}
    </ul>
    ${!t.matrix&&a`<ul class="lijnen" aria-label=${Ya.points}>
      ${r.map(([,c])=>a`<li><${qd} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&a`<li><span class="leegvak" aria-hidden="true"></span><span>${Ya.slots}</span></li>`}
    </ul>`}
  `}var Ya,Bh,Nh,Ph,Wd,qd,Vd=S(()=>{"use strict";F();G();M();ri();Ya=g.graph,Bh={full:a`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},Nh=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${Bh[t.mark]}
  </svg>
`,Ph=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,Wd={name:!0,hollow:!0,stop:!0,side:!0,tag:!0,waiting:!0},qd=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${Wd[t.shape]?"#FFFFFF":t.color} stroke=${Wd[t.shape]?t.color:"#16212B"} />`}
  </svg>
`});function Xa({picture:t,rows:e,name:o,chosen:n,pick:s}){let r=t.matrix,i=r?"from":"to",l=r?"to":"from",c=new Map(t.nodes.map(u=>[u.id,u.station??0])),p=si(e,o)[r?"givers":"takers"],d=$r(H(B.route.query));return p.sort((u,m)=>(c.get(u)||0)-(c.get(m)||0)),a`<div class="beeldlijst">
    ${p.map(u=>{let m=e.filter(x=>(x[i]||"")===u),f=m.filter(x=>x.color||r),h=m.filter(x=>!x.color&&!r&&x.state),y=r?0:f.filter(x=>sn(x[l]||"")).length,$=d.has(u)?hs.list.undecided:hs.list.nobody,w=A(r?hs.list.flows:hs.list.partners,f.length-y),_=f.length?`${w}${y?b(hs.list.plus,{plus:y}):""}`:$,E=h.length>0&&A(hs.list.slots,h.length);return a`
        <details key=${u} open=${p.length<4||m.some(x=>x.id===n)}>
          <summary>
            <h2>${o(u)}</h2>
            <span class="zacht">${[_,E].filter(Boolean).join(" · ")}</span>
          </summary>
          <ul>
            ${h.map(x=>a`<li class="leegrij"><span>${x.said.filter(Boolean).join(": ")}</span></li>`)}
            ${f.map(x=>a`<li>
                <button type="button" class="rijknop" aria-pressed=${String(x.id===n)}
                  onClick=${()=>s(x.id)}>
                  ${r&&a`<${En} look=${t.looks.edges[x.group]} />`}
                  ${r&&"→ "}${o(x[l])}
                </button>
                <span class="zacht">${x.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var hs,Ud=S(()=>{"use strict";F();G();L();dt();M();Za();Qt();ri();hs=g.graph});function Rh(t,e){return tl.has(t)||tl.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),tl.get(t).get(e)||Gs.not_said}function gs(t,e,o){let n=bd(o);return n?Rh(t,e[n]):e.said[fs(t).indexOf(o)]||""}function Dh(t,e,o){let n=o.replace("-",""),s=o[0]==="-"?-1:1,r=e.map(l=>[gs(t,l,n),l]),i=l=>+(l===""||l===Gs.not_said);return r.sort((l,c)=>i(l[0])-i(c[0])||s*V(l[0],c[0])).map(([,l])=>l)}function Kd({picture:t,rows:e,chosen:o,pick:n,caption:s}){let r=B.route.query.sorteer||Gd,i=Object.entries(t.table),l=(u,m)=>{let f=r===u?`-${u}`:u;D({sorteer:f===Gd?null:f},!0),lt(Gs.sorted.replace("{column}",m.toLowerCase()).replace("{direction}",f[0]==="-"?Gs.down:Gs.up))},c=u=>r===u?"ascending":r===`-${u}`?"descending":null,p=([u,m])=>u===Ih?a`<th scope="col" role="columnheader">${m}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(u)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${u}`} onClick=${()=>l(u,m)}>
            ${m}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,d=u=>{let m=u.id===o,f=y=>y.target.closest("button, a")||n(u.id),h=m||o&&(u.from===o||u.to===o);return a`
      <tr key=${u.id} role="row" class=${h?"gekozen":null} data-rij=${u.id} data-van=${u.from||""}
        data-naar=${u.to||""} data-lijn=${u.color?"ja":null} onClick=${f}>
        ${i.map(([y,$],w)=>w?a`<td role="cell" data-kop=${$}>${gs(t,u,y)}</td>`:a`<th scope="row" role="rowheader" data-kop=${$}>
                <button type="button" class="rijknop" aria-pressed=${String(m)} onClick=${()=>n(u.id)}>
                  ${gs(t,u,y)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${s}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(p)}</tr></thead>
      ${Oo("beeldtabel",Dh(t,e,r)).map(u=>a`
          <tbody role="rowgroup" class=${qo(u)}>
            ${u.folds&&a`<tr role="row" class="vouwrij">
                <th scope="rowgroup" role="rowheader" colspan=${i.length}><${mo} part=${u} /></th>
              </tr>`}
            ${u.rows.map(d)}
          </tbody>
        `)}
    </table>
  `}var Gs,Gd,Ih,tl,Jd=S(()=>{"use strict";F();G();qe();L();M();$s();Ho();Gs=g.graph,Gd="from_label",Ih="amount",tl=new WeakMap});function Zd({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${go.tools[i]} onClick=${c}>${l}</button>`,s=()=>document.fullscreenElement?document.exitFullscreen():vt("beeld").requestFullscreen().catch(()=>{}),r=()=>{lt(go.keep.busy),op({name:e.name,picture:e,handle:t,scenario:H(B.route.query)})};return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",go.tools.fit,()=>t.current.fit())} ${n("back",go.tools.back,o)}
      ${n("screen",go.tools.screen,s)} ${n("png",go.tools.png,r)}
    </div>
  `}function Yd({picture:t,ids:e,left:o}){if(!e.length)return null;let n=s=>D({uit:e.slice(0,s).join(",")||null});return a`
    <nav class="spoor" aria-label=${go.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((s,r)=>{let i=O(s),l=r===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${b(go.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(r+1)}>${i}</button>`}`})}
      ${[...o].map(([s,{shown:r,count:i}])=>{let l=b(go.left_out,{name:O(s),shown:r,all:r+i});return a`<p class="zacht">
          ${l} <a href=${T(["graaf",to],{ding:s})}>${go.surroundings}</a>
        </p>`})}
    </nav>
  `}var go,Qd,Xd=S(()=>{"use strict";$n();F();G();qe();L();dt();us();M();W();fa();go=g.graph,Qd=({ways:t,shows:e,choose:o})=>a`
  <div class="knoppen" role="group" aria-label=${go.show.label}>
    ${t.map(([n,s])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${s}</button>`)}
  </div>
`});function mn(){let t=g.missing;return a`
    <${Z} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${T("overzicht")}>${t.home}</a></p>
  `}var Ks=S(()=>{"use strict";F();G();Ft();M()});function Wh(t){let e=pe(),o=t.matrix?[["matrix",Rt.show.matrix],["beeld",Rt.show.arrows]]:[["beeld",Rt.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",Rt.show.list]]:[],s=["tabel",Rt.show.table];return e&&!n.length&&!t.choose?[s,...o]:[...n,...o,s]}function qh(t,e,o){let n=Object.keys(t.table);return o?e.filter(s=>n.some(r=>Pe(gs(t,s,r),o))):e}function Hh({picture:t,drawn:e,opened:o,chosen:n,row:s,lit:r,choices:i,handle:l,turn:c,shown:p,tell:d}){let u=Ge(()=>e.rows.filter(y=>y.color),[e]),m=Ge(()=>[...e.nodes].filter(y=>y.title).sort((y,$)=>y.y-$.y||y.x-$.x).map(y=>y.id),[e]),f=y=>y&&zn(y),h=y=>{let $=m[(m.indexOf(r[0])+y+m.length)%m.length];D({kies:$},!0)};return a`
    <${zd} of=${`${t.name}|${t.date}|${t.centre||""}|${i}|${c}`} nodes=${e.nodes}
      edges=${u} options=${Uh(t,o)} opened=${o} handle=${l} lit=${r}
      line=${s?.color?s.id:""} look=${!!n||r.length===1} shown=${p}
      title=${b(Rt.picture,{title:t.title})} onChoose=${f} onStep=${h}
      unfolds=${d.unfolds} onUnfold=${d.unfold} onHover=${d.point}
      onClear=${()=>D({kies:null},!0)} />
  `}function Vh({picture:t,query:e}){let o=Wt(),n=tn(!1),[s,r]=tt(0),[i,l]=tt(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(Q=>e[Q]).join("|"),d=Ge(()=>kd(t,e),[t,p]),u=(e.uit||"").split(",").filter(Lt),m=Ge(()=>$d(d,u,t.date,t.layout),[d,e.uit]),f=Ge(()=>new Map(m.nodes.map(Q=>[Q.id,Q])),[m]),h=m.rows.find(Q=>Q.id===c||c===`leeg~${Q.id}`&&Q),y=h?"":f.has(c)?c:"",$=Ge(()=>qh(t,d.rows,e.zoek),[d,e.zoek]),w=!h&&!y&&e.zoek,_=w?m.nodes.filter(Q=>Pe(Q.title||"",w)).map(Q=>Q.id):[],E=Wh(t),x=E.some(([Q])=>Q===e.toon)?e.toon:E[0][0],q=t.choose&&!_d(e),P=x==="beeld"&&!q,j=Q=>f.get(Q)?.title||(t.matrix?Rt.matrix.nobody:Rt.not_said),$t=Q=>Lt(Q)&&Tt(Q)&&Q!==t.centre,ne=Q=>{if(!$t(Q))return;let er=u.includes(Q)?u.filter(Em=>Em!==Q):[...u,Q];U(!1),D({uit:er.join(","),kies:Q})},C=Q=>{(Q||!n.current)&&l(Q)},U=Q=>{n.current=Q,Q||l(null)};Ao(()=>{!c||!B.started||(h&&!(h.from&&h.to)?lt(b(Rt.chosen_one,{name:ms(t,h,j)})):h?lt(b(Rt.chosen_pair,{from:j(h.from),to:j(h.to)})):y&&lt(b(Rt.chosen_one,{name:j(y)})))},[c]),At(()=>(el={name:t.name,drawing:o.current},()=>{el=null}));let K=h&&!h.color?`leeg~${h.id}`:"",st=K&&f.has(K)?[K]:h?[h.from,h.to].filter(Boolean):y?[y]:_,me={unfolds:$t,unfold:ne,point:C},se={picture:t,rows:m.rows,name:j,opened:u,unfold:ne,pick:zn},ze=i&&i.id!==c&&a`<${Fd} ...${se} unfolds=${$t} keep=${U} hover=${i} close=${()=>U(!1)} />`,zo=A(Rt.rows,$.length),Et=t.matrix?a`<${Nd} picture=${t} rows=${$} name=${j} pick=${zn} />`:t.layout==="route"&&P&&a`<p class="zacht">${Rt.nothing_chosen}</p>
        <${Xa} picture=${t} rows=${$} name=${j} chosen="" pick=${zn} />`;return a`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${Qd} ways=${E} shows=${x} choose=${Q=>D({toon:Q},!0)} />
      ${P&&a`<${Zd} handle=${o} picture=${t} reset=${()=>r(s+1)} />`}
      <${Rd} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${x==="tabel"}>
          ${P&&a`<${Yd} picture=${t} ids=${u} left=${m.left} />`}
          ${t.choose&&!q&&a`<p class="spoor"><a href=${T(["graaf",t.name])}>${Rt.choose.back}</a></p>`}
          <div class="vlak">
            ${q?a`<${vd} picture=${t} />`:x==="matrix"?a`<${Bd} picture=${t} rows=${$} names=${f} chosen=${h?.id||""}
                      pick=${zn} point=${C} caption=${b(Rt.matrix.caption,{rows:zo})} />`:x==="lijst"?a`<${Xa} picture=${t} rows=${$} name=${j} chosen=${h?.id||""}
                        pick=${zn} />`:a`<${Hh} ...${{picture:t,drawn:m,opened:u,chosen:c,row:h,lit:st,choices:p,handle:o,turn:s,tell:me}}
                        shown=${x==="beeld"} />`}
            ${!d.rows.length&&a`<p class="leegbeeld">${t.centre?Rt.alone:Rt.empty}</p>`}
            ${ze}
          </div>
          ${!q&&a`<${Hd} picture=${t} hidden=${e.zonder||""} />`}
          ${x==="matrix"&&a`<p class="acties"><${an} name=${t.name} title=${t.title} of=".stroomtabel"
              scenario=${H(e)} legend=".lijnen li" /></p>`}
          ${P&&a`<p class="zacht sleutels">${Rt.keys}</p>`}
        </div>
        <div class="tabel" hidden=${x!=="tabel"}>
          <div class="rol">
            <${Kd} picture=${t} rows=${$} chosen=${h?.id||y} pick=${zn}
              caption=${b(Rt.caption,{title:t.title,rows:zo})} />
          </div>
          <div class="acties">
            <${Pt} name=${`${t.name}.csv`} rows=${()=>Gh(t,$)} />
          </div>
        </div>
      </div>
      <${Td} ...${se} row=${h} node=${y} first=${Et} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${Rt.loose}</p>`}
  `}function Kh({name:t,title:e,sentence:o}){let s=[...Object.values(k.views).map(r=>[r.name,r.tab||r.title]),[to,k.around.tab]];return a`
    <${Z} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${Rt.pictures}>
      ${s.map(([r,i])=>{let l=r===t?"page":null;return a`<li><a href=${T(["graaf",r])} aria-current=${l}>${i}</a></li>`})}
    </ul>
  `}function tu({route:{path:t,query:e}}){let o=t[1]||Object.keys(k.views)[0],n=Ge(()=>hd(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${Kh} name=${o} title=${n.title} sentence=${n.sentence} />
    <${Vh} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${mn} />`}var Rt,el,ol,zn,Uh,Gh,eu=S(()=>{"use strict";ko();F();G();qe();Ft();L();dt();us();M();$s();W();xd();Ed();Ad();St();ri();Dd();Xn();Vd();Ud();Jd();Xd();Ks();Rt=g.graph,el=null,ol=()=>el,zn=t=>D({kies:B.route.query.kies===t?null:t},!0);Uh=(t,e)=>e.length&&t.name!==to?{...t.options,groups:{...k.around.options.groups,...t.options.groups}}:t.options,Gh=(t,e)=>[[...Object.values(t.table),...Ut],...e.map(o=>[...Object.keys(t.table).map(n=>gs(t,o,n)),...Vt(null)])]});function Js({name:t,of:e,rows:o,columns:n,fields:s,keep:r,sort:i,groups:l,named:c}){let p=g[e];return function({route:u}){let m=H(u.query).plan,f=o(m).filter(w=>r(w,u.query)),h=n(),y=A(p.count,f.length),$=()=>[[...h.map(w=>w.label),...Ut],...Wr(f,h,Ea("sorteer",i)).map(w=>[...h.map(_=>_.text(w)),...Vt(null,gt(w.id)?.key||m)])];return a`
      <${Z} text=${p.title}><p class="uitleg">${p.intro}</p><//>
      <${Ye}>
        <${uo} />
        <div class="velden">
          <${xo} name="tekst" />
          ${s().map(w=>a`<${Gt} ...${w} />`)}
          <${cn} names=${Object.keys(u.query).filter(w=>w!=="merk")} />
        </div>
      <//>
      <p class="telling">${y}<${Pt} name=${`${t}.csv`} rows=${$} /></p>
      <${wt}
          id=${t}
          caption=${b(p.caption,{count:y})}
          rows=${f}
          columns=${h}
          urlKey="sorteer"
          sort=${i}
          groups=${l&&{...l(),named:c,count:p.count}}
        />
      <${qt} text=${y} />
    `}}var nl=S(()=>{"use strict";F();Ft();Fa();L();dt();M();Ve();St();Ue()});var nu,su,ru,iu,Fo,au,ee,Qs,bs,Jh,ii,Qh,ou,lu,cu=S(()=>{"use strict";ko();F();G();L();M();W();ot();Qt();St();bt();nl();nu=Nt.map(t=>[t.notation,t.label]),su=t=>Nt.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),ru=t=>Object.entries(k.codes[t]).map(([e,o])=>[e,o.label]),iu=(t,e)=>!e||Pe([O(t),...["altLabel","promise","summary"].flatMap(o=>yt(t,o))].join(" "),e),Fo=g.partners,au=Js({name:"partners",of:"partners",sort:"naam",rows:t=>k.partners[R?t:""],keep:(t,e)=>iu(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||v(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:Fo.fields.step,name:"stap",options:nu},{label:Fo.fields.kind,name:"soort",options:ru("OrganisationKind")},{label:Fo.fields.role,name:"rol",options:Object.entries(Fo.roles)}],columns:()=>[{key:"naam",label:Fo.columns.name,text:t=>O(t.id),cell:t=>[a`<${z} id=${t.id} />`,a`<${es} id=${t.id} />`]},{key:"soort",label:Fo.columns.kind,text:t=>Oe(t.id,"organisationKind")},{key:"stappen",label:Fo.columns.steps,text:t=>su(t.steps)},{key:"handelt",label:Fo.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Fo.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Fo.columns.wish,text:t=>t.wish}]}),ee=g.measures,Qs=t=>k.called[t]?.short||"",bs=t=>v(t,"prefLabel"),Jh=$c.map(t=>({id:t,...k.works[t]})).sort((t,e)=>V(Qs(t.id)||"~",Qs(e.id)||"~")||V(bs(t.id),bs(e.id))),ii=R?"":Bo[0].date,Qh=(t,e,o)=>({key:t,label:e,text:({id:n})=>Kn(n,o)?ce(n,o):"",cell:({id:n})=>Kn(n,o)&&a`<${jt} id=${n} date=${o} />`}),ou=()=>Po("Chapter").sort((t,e)=>V(v(t,"identifier"),v(e,"identifier"))).map(t=>[t,b(ee.chapter,{identifier:v(t,"identifier"),title:bs(t)})]),lu=Js({name:"maatregelen",of:"measures",sort:"nr",rows:t=>Jh.filter(e=>bn(e.id,t)),keep:(t,e)=>iu(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:wo(t.id).includes(e.stap)))&&(!e.soort||Mc(t.id).includes(e.soort))&&(!e.wat||Se(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||Kn(t.id)===e.staat),named:({id:t})=>bs(t),groups:()=>({of:t=>t.chapter||"",titles:[...ou(),["",ee.no_chapter]]}),fields:()=>[{label:ee.fields.what,name:"wat",options:Object.entries(ee.types)},{label:ee.fields.chapter,name:"hoofdstuk",options:ou()},{label:ee.fields.step,name:"stap",options:[...nu,["alle",ee.across]]},{label:ee.fields.kind,name:"soort",options:Vn.map(t=>[t.notation,t.label])},{label:ee.fields.status,name:"staat",options:ru("Status")}],columns:()=>[{key:"nr",label:ee.columns.number,text:({id:t})=>Qs(t),cell:({id:t})=>Qs(t)?a`<a href=${re(t)}>${Qs(t)}</a>`:a`<span class="zacht">${ee.no_number}</span>`},{key:"naam",label:ee.columns.name,text:({id:t})=>bs(t),cell:({id:t})=>a`<${z} id=${t} text=${bs(t)} />`},...ao(({id:t})=>gt(t)?.key),{key:"wat",label:ee.columns.what,text:({id:t})=>xt(t)},...ii&&ii!==ae?[Qh("plan",N(on(ii)),ii)]:[],{key:"nu",label:R?ee.columns.stand:N(on(ae)),text:({id:t})=>ce(t),cell:({id:t})=>a`<${jt} id=${t} />`},{key:"termijn",label:ee.columns.deadline,text:({id:t})=>v(t,"finalDueBy"),cell:({id:t})=>Y(v(t,"finalDueBy"))},{key:"stap",label:ee.columns.step,text:t=>t.across?g.shared.all_steps:su(wo(t.id))},{key:"wie",label:ee.columns.lead,sort:!1,text:t=>t.container?"":Un(t.id).map(O).join(", ")||g.shared.nobody,cell:t=>t.container?"":Un(t.id).length?a`<${Kt} ids=${Un(t.id)} />`:a`<span class="zacht">${g.shared.nobody}</span>`}]})});var Eo,Zh,Yh,pu,du,uu,mu,fu,$u=S(()=>{"use strict";ko();F();L();M();W();St();bt();nl();Eo=g.lookup,Zh=t=>I(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Ie(t,e))).filter(Tt),Yh=Object.entries(k.lookups).map(([t,e])=>({id:t,...e,about:Zh(t),text:[O(t),...yt(t,"altLabel"),v(t,"summary"),e.told].join(" ")})),pu=t=>Ht(t).map(mt),du="Recommendation",uu=(t,e,o)=>Js({name:t,of:e,sort:"naam",rows:n=>Yh.filter(s=>bn(s.id,n)&&Se(s.id,du)===o),keep:(n,s)=>(!s.wat||Se(n.id,s.wat))&&(!s.tekst||Pe(n.text,s.tekst))&&(!s.stap||n.steps.includes(s.stap)),named:({id:n})=>O(n),groups:()=>({of:({id:n})=>Object.keys(Eo.types).find(s=>Se(n,s))||"",titles:Object.entries(Eo.types).map(([n,s])=>[n,N(s)])}),fields:()=>[{label:Eo.fields.what,name:"wat",options:Object.entries(Eo.types).filter(([n])=>Po(n).length&&n===du===o)},{label:Eo.fields.step,name:"stap",options:Nt.map(n=>[n.notation,n.label])}],columns:()=>[{key:"naam",label:Eo.columns.name,text:({id:n})=>O(n),cell:({id:n})=>[a`<${z} id=${n} />`,v(n,"summary")&&a`<p class="zacht">${v(n,"summary")}</p>`]},...ao(({id:n})=>gt(n)?.key),{key:"wat",label:Eo.columns.what,text:({id:n})=>xt(n)},{key:"zegt",label:Eo.columns.told,text:n=>n.told},{key:"over",label:Eo.columns.about,sort:!1,text:n=>n.about.map(O).join("; "),cell:n=>a`<${Kt} ids=${n.about} name=${Re} />`},{key:"bron",label:Eo.columns.place,sort:!1,text:({id:n})=>pu(n).join("; "),cell:({id:n})=>{let[s,...r]=pu(n),i=b(g.shared.more_places,{count:r.length});return[s,r.length>0&&a`<span class="zacht">${i}</span>`]}}]}),mu=uu("naslag","lookup",!1),fu=uu("gevraagd","asked",!0)});function ai({id:t=""}){let e=hu.reading;return a`
    <${Te} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([o,n])=>a`<h3>${n}</h3><${sl} list=${o} />`)}
      ${e.rules.map(({title:o,text:n})=>a`<h3>${o}</h3><p>${n}</p>`)}
      <h3>${e.source}</h3>
      ${k.plans.map(o=>a`<p>${`${io(o)}.`}${o.sha&&[e.hash,a`<code>${o.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}var hu,Xh,Te,sl,rl=S(()=>{"use strict";F();L();M();ot();Ho();hu=g.unknown,Xh=3,Te=({of:t,count:e,intro:o=t.intro,id:n="",close:s=null,children:r})=>a`
  <${Ir} id=${e!==void 0&&e<=Xh?"":n} close=${s}
    title=${e===void 0?t.title:b(hu.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${o}</p>`}>${r}<//>
`,sl=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(k.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${N(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`});function eg({name:t,one:e,plan:o,open:n}){let[s,r]=ks.numbers.to[t]||["methode",{getal:n?"":t}];return a`
    <li id=${`getal-${t}`}>
      <a href=${T(s,R?{...r,plan:o.key}:r)}>${e.said}</a>: ${e.definition}
      ${n&&a`<${tg} one=${e} />`}
    </li>
  `}var ks,tg,og,ng,gu,bu=S(()=>{"use strict";F();G();Ft();dt();M();W();Ds();rl();bt();rs();ks=g.method,tg=({one:t})=>a`
  <ul class="geteld">
    ${t.things.map(e=>a`<li key=${e}>${Lt(e)?a`<${z} id=${e} />`:e}</li>`)}
  </ul>
`;og=()=>D({getal:null},!0),ng=({scenario:t})=>a`
  <${Te} of=${ks.numbers} id="getallen" close=${B.route.query.getal?og:null}>
    ${fe(t).map(e=>a`
        ${R&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(No(t,e).named).map(([o,n])=>a`
              <${eg} key=${o} name=${o} one=${n} plan=${e} open=${B.route.query.getal===o} />
            `)}
        </ul>
      `)}
  <//>
`,gu=({route:t})=>a`
  <${Z} text=${ks.title}><p class="uitleg">${ks.intro}</p><//>
  <${Ip} />
  <div class="blok"><${qr} /></div>
  <${Te} of=${ks.states} id="standen"><${sl} list="CellState" /><//>
  <${ng} scenario=${H(t.query)} />
  <${ai} />
  <p><a href=${T("weet-niet")}>${ks.unknown}</a></p>
`});function sg({cell:t}){let[e,...o]=t.brief,n=t.asked&&a`<span class="bij">${fn.asked_mark}</span>`;if(!e)return n||a`<span class="streepje">–<span class="stil"> ${g.shared.no_cell}</span></span>`;let s=[a`<strong class=${t.strict&&"anders"}>${e}</strong>`,o.map(r=>a`<span class="bij">${r}</span>`),n];return t.unmet?a`<span class="plaat">${s}</span>`:t.undecided?s:a`<${_o} bar=${t.bar} support=${t.support_only} />${s}`}function rg({row:t,cell:e,step:o,plan:n,chosen:s}){let{word:r,lines:i,look:l}=Me(e),c=`${s?" gekozen":""}${o===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${c}`}>
        <span class="sr">${r}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let p=He(t.key,o,n.key),d=[r,...i,e.strict,e.most_basis&&Yt[e.most_basis]?.[1],e.asked&&fn.asked_mark].filter(Boolean).join(" · ");return a`
    <td role="cell" class=${`vak ${l}${e.brief.length?"":" leeg"}${c}`}>
      <button type="button" id=${xn(p)} aria-haspopup="dialog" onClick=${()=>D({cel:p})}>
        <span class="sr">${b(fn.cell,{row:t.label,step:et(o)})}${d}</span>
        <span class="beeld" aria-hidden="true"><${sg} cell=${e} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${Xe} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function ku({by:t,scenario:e,plan:o,address:n="",reach:s}){let r=Ce(o),[i,l]=tt(n?Math.max(0,r.indexOf(Er(n).step)):0),c=new Set(s?.columns.filter(p=>!p.acting&&!p.undecided).map(p=>p.step));return a`
    <${lg} plan=${o} chosen=${i} choose=${l} />
    <table
      class=${`matrix by-${t}`}
      id=${o===k.plans[0]?"matrix":`matrix-${o.key}`}
      role="table"
    >
      <caption>${b(fn.caption,{rows:fn.heads[t],scenario:it(e,o)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${fn.heads[t]}</th>
          ${o.steps.map((p,d)=>a`
              <${ig} step=${p} place=${d+1} of=${o.steps.length} empty=${c.has(p.notation)}
                chosen=${d===i} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===i?" gekozen":""}`}>
            ${g.shared.all_steps}<span class="bij">${fn.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${ke(t,e,o).map(p=>a`<${ag} key=${p.key} row=${p} plan=${o} chosen=${i} />`)}
      </tbody>
    </table>
  `}var fn,ig,ag,lg,yu=S(()=>{"use strict";F();G();L();M();po();ot();ts();bt();fn=g.overview;ig=({step:t,place:e,of:o,empty:n,chosen:s})=>a`
  <th scope="col" role="columnheader" class=${`halte${s?" gekozen":""}${e===o?" laatste":""}`}>
    <span class=${n?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${re(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,ag=({row:t,plan:e,chosen:o})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${z} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${Ce(e).map((n,s)=>a`<${rg} row=${t} cell=${t.cells[s]} step=${n} plan=${e} chosen=${s===o} />`)}
  </tr>
`,lg=({plan:t,chosen:e,choose:o})=>a`
  <div class="stappen" role="group" aria-label=${fn.one_step}>
    ${Ce(t).map((n,s)=>a`
        <button type="button" aria-pressed=${String(s===e)} onClick=${()=>o(s)}>
          ${et(n)}
        </button>
      `)}
  </div>
`});var cg,wu,_u=S(()=>{"use strict";F();cg={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},wu=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${cg[t]}
  </svg>
`});function vu({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Zs.wish}</h2>
      <ul class="tegels">
        ${Zs.tiles.map(o=>a`
            <li>
              <a class="tegel" href=${T(o.to,o.choose)}>
                <${wu} name=${o.sign} /><span><strong>${o.ask}</strong>${" "}
                  ${o.said&&e?.said[o.said]||o.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function xu({points:t,plans:e,count:o}){let n=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Zs.discuss.title}</h2><p>${Zs.discuss.note}</p>
        <p class="acties"><a href=${T("aandachtspunten")}>${b(Zs.discuss.all,{count:o})}</a></p>
      </div>
      ${e.map(s=>{let r=t.filter(i=>i.plan===s.key);return r.length?a`
          ${n&&a`<p class="zacht">${s.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${dg} key=${i.name} point=${i} several=${n} />`)}
          </ul>
        `:null})}
    </section>
  `:null}var Zs,pg,dg,Su=S(()=>{"use strict";F();G();L();M();_u();Zs=g.overview.start;pg=({query:t,barriers:e,plan:o,weights:n},s)=>T("aandachtspunten",{vraag:t,stap:e.join(","),gewicht:n.join(","),...s&&{plan:o}}),dg=({point:t,several:e})=>a`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${pg(t,e)}>${t.ask}</a></p>
  </li>
`});function Cu({route:t}){let e=H(t.query),o=Object.hasOwn(il,t.query.rijen||"")&&il[t.query.rijen||""]||"kind",n=Object.entries(il).map(([l,c])=>[l,_e.rows[c]]),s=o==="kind"?"":t.query.rijen,{cel:r}=t.query,i=X(e);return a`
    ${o==="kind"?a`<${$g} answer=${i} plan=${rt(e.plan)} plans=${fe(e)} />`:a`<${Z} text=${_e.heading} title=${_e.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${_e.matrix[o]}</h2><p>${it(e)}</p>
          <p class="acties"><a href=${T("methode")}>${_e.legend.more}</a></p>
          <${Nr} query=${t.query}>
            <${ln} legend=${_e.rows.title} name="rijen" options=${n} current=${s} id="r" />
            <${So} />
          <//>
        </div>
        ${fe(e).map(l=>a`
            ${R&&a`<h3>${l.title}</h3>`}
            <${Uo} plan=${l} />
            <${ku} by=${o} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${fg} by=${o} scenario=${e} plan=${l} />
            <${Rp} scenario=${e} plan=${l} />
          `)}
        <${Qr} />
      </div>
      <${qr} undecided=${zr(e)} />
    </div>
    ${r&&a`<${Ur} address=${r} by=${o} scenario=${e} />`}
    <${qt} text=${r?"":b(_e.shown,{scenario:it(e)})} />
  `}var _e,il,Ou,ug,mg,fg,$g,Mu=S(()=>{"use strict";F();G();Ft();L();dt();M();po();W();ot();Ds();Ia();Ve();St();Wa();yu();rs();Ca();Su();_e=g.overview,il={"":"kind",partner:"partner",vorm:"form"},{truth:Ou}=g.thing,ug=(t,e,o)=>{let{word:n,lines:s}=Me(e);if(!e)return[t.label,et(o),_e.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:d}=e;return[t.label,et(o),n,s.join("; "),J("Basis",r),Ou[String(i)],l,c,p,Ou[String(d)]]},mg=(t,e,o)=>[[..._e.csv,...Ut],...ke(t,e,o).flatMap(n=>n.cells.map((s,r)=>[...ug(n,s,Ce(o)[r]),...Vt(e,o.key)]))],fg=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${Pt} name="matrix.csv" rows=${()=>mg(t,e,o)} />
    <button type="button" onClick=${()=>hp(t,e,o)}>${_e.svg}</button>
    <button type="button" onClick=${()=>gp(t,e,o)}>${_e.png}</button>
    <${Do} text=${()=>location.href} label=${_e.link} />
  </div>
`,$g=({answer:t,plan:e,plans:o})=>a`
  <div class="start">
    <${Z} text=${_e.heading} title=${_e.title}>
      <p>${b(_e.start.intro,{report:Io(e)})}</p>
    <//>
    <${vu} answer=${t} />
  </div>
  <${xu} points=${t.points} count=${t.gaps.length} plans=${o} />
`});function hg(t){let e=ft.top;return t.map(o=>{let n=Math.max(o.levels*ft.level+ft.pad,o.title.length*ft.line+36),s={...o,y:e,height:n};return e+=n,s})}function bg({lane:t,rows:e,wide:o}){let n=al(e),s=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${ft.left+o} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${s} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${s+i*ft.line}>${r}</text>`)}
      <text class=${n.length?"laantal open":"laantal"} x="32" y=${s+t.title.length*ft.line}>
        ${n.length?n.join(" · "):A(An.lane_total,e.length)}
      </text>
    </g>
  `}function kg({row:t,lane:e,shown:o,point:n}){let s=e.levels*ft.level,r=ft.left+t.x,i=e.y+e.height/2+s/2-ft.level/2-t.level*ft.level,l=t.tail&&ju[t.outcome].tail&&ft.left+t.tail,c={row:t,x:r,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${r} ${i} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a
      href=${re(t.work)}
      class=${`belofte ${o?"gekozen":""}`}
      aria-label=${gg(t)}
      transform=${`translate(${r} ${i})`}
      onMouseEnter=${()=>n(c)}
      onFocus=${()=>n(c)}
    >
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Hs} outcome=${t.outcome} /></g>
    </a>
  `}function yg({at:t,width:e,height:o,close:n}){let{row:s,x:r,y:i}=t,[l]=Ht(s.id),c=Un(s.work),p=r>e*.62,d={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:i>o*.6?"auto":`${i/o*100}%`,bottom:i>o*.6?`${(o-i)/o*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${d} onMouseLeave=${n}>
      <p><strong>${s.name}</strong></p>
      <p>${s.modality}: ${s.what?`${s.what}, `:""}${s.quote} <span class="zacht">(${s.by})</span></p>
      <p><${Fn} outcome=${s.outcome} on=${s.on&&b(An.card.came,{day:s.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${g.gaps.deadline.how.leads}: <${Kt} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${mt(l)}</p>`}
    </div>
  `}function Lu({plan:t,rows:e,date:o}){let[n,s]=tt(null),r=Wt(),{lanes:i,wide:l,years:c,beyond:p}=Go(t),d=hg(i),u=d.reduce((P,j)=>j.y+j.height,ft.top),m=ft.left+l+20,f=u+ft.foot,h=Yr(t,o),y=ft.left+h.x,$=b(An.report,{date:Y(h.date)}),w=$.length*8.6+24,_=()=>s(null),E=P=>P.key==="Escape"&&_(),x=P=>e.filter(j=>j.lane===P),q=Math.min(Math.max(y-w/2,ft.left),m-w);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${_} onKeyDown=${E}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${f}`} role="group" aria-label=${An.picture}>
        <rect class="daarna" x=${y} y=${ft.top} width=${m-y} height=${u-ft.top} />
        ${c.map(({year:P,x:j})=>a`
            <g class="jaar">
              <line x1=${ft.left+j} x2=${ft.left+j} y1=${ft.top} y2=${u} />
              <text x=${ft.left+j+4} y=${ft.top-9}>${P}</text>
            </g>
          `)}
        ${p&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${ft.left+p.x} y=${ft.top-9}>${An.beyond}</text>
            </g>
          `}
        ${d.map((P,j)=>a`<${bg} lane=${P} rows=${x(j)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${u} y2=${u} />
        <line class="nu" x1=${y} x2=${y} y1=${ft.top-8} y2=${u} />
        <g class="nulabel">
          <rect x=${q} y=${u+4} width=${w} height="28" rx="3" />
          <text x=${q+w/2} y=${u+24} text-anchor="middle">${$}</text>
        </g>
        ${e.map(P=>a`
            <${kg}
              key=${P.id}
              row=${P}
              lane=${d[P.lane]}
              shown=${n?.row.id===P.id}
              point=${s}
            />
          `)}
      </svg>
      ${n&&a`<${yg} at=${n} width=${m} height=${f} close=${_} />`}
    </div>
  `}var An,ju,ft,gg,al,Tu=S(()=>{"use strict";F();G();L();M();cs();W();Qt();bt();ds();An=g.promises,ju=g.shared.outcomes,ft={left:292,top:32,foot:40,level:19,pad:30,line:21};gg=t=>b(An.mark,{name:t.name,what:t.what||An.card.none,quote:t.quote,said:ju[t.outcome].said}),al=t=>as(t.map(e=>e.outcome),!0)});function wg({rows:t,chosen:e,plan:o,scenario:n}){let{named:s}=No(n,o),r=ie(o).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${Ot.tiles_label}>
      ${Zr(t,r).map(([i,{tile:l,number:c}])=>a`
          <button
            type="button"
            id=${`uitkomst-${i}`}
            aria-pressed=${String(e===i)}
            onClick=${()=>D({uitkomst:e===i?null:i})}
          >
            <${ps} outcome=${i} />
            <span class="getal">
              ${c?s[c].value:t.filter(p=>p.outcome===i).length}
            </span>
            <span>${b(l,{date:Y(Je(o.key,n.date))})}</span>
          </button>
        `)}
    </div>
  `}function Sg({rows:t,plan:e,date:o}){let{outcomes:n}=g.shared,s=Object.keys(n).find(i=>n[i].open),r=t.filter(i=>i.outcome===s).sort((i,l)=>V(i.day,l.day));return a`
    <aside class="langst-open">
      <h2>${Ot.open.title}</h2>
      <p>${r.length?b(Ot.open.said,{date:Y(Je(e.key,o))}):Ot.open.none}</p>
      <ul>
        ${r.slice(0,xg).map(i=>a`
            <li key=${i.id}>
              <${ps} outcome=${i.outcome} />
              <span>
                <${z} id=${i.work} text=${i.short} />${" "}${i.what||""}
                <span class="bij">${i.modality}: ${i.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${T("aandachtspunten",{vraag:"deadline-verstreken"})}>${Ot.open.gaps}</a></p>
      <h2>${Ot.read.title}</h2>
      <ul class="leesregels">${Ot.read.lines.map(i=>a`<li>${i}</li>`)}</ul>
    </aside>
  `}function Cg({plan:t,scenario:e,chosen:o}){let n=Tn(t,e.date),s=Gp(t,e.date),r=n.filter(i=>!o||i.outcome===o);return a`
    <section>
      ${R&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${b(Ot.intro,{count:n.length,undated:s.length})}</p>
      <p>${No(e,t).said.overdue}</p>
      <${wg} rows=${n} chosen=${o} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${Lu} plan=${t} rows=${r} date=${e.date} /><${Og} plan=${t} rows=${r} /></div>
        <${Sg} rows=${n} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${Ot.table}</summary>
        <${wt} id=${`beloften-${t.key}`} caption=${Ot.caption} rows=${r} columns=${ll} sort="dag" />
      </details>
      ${s.length>0&&a`
          <details class="tweeling">
            <summary>${b(Ot.undated,{count:s.length})}</summary>
            <ul>
              ${s.map(i=>a`<li>
                  <${z} id=${i.work} />: ${i.quote}${i.what&&`, ${i.what}`}
                  ${i.stand&&`; ${i.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function Fu({route:t}){let e=H(t.query),o=Jp(e),n=t.query.uitkomst in g.shared.outcomes?t.query.uitkomst:"",s=o.flatMap(r=>Tn(r,e.date)).filter(r=>!n||r.outcome===n);return a`
    <${Z} text=${Ot.heading} title=${Ot.title} />
    <${Ye}><${uo} /><${Sn} /><//>
    ${o.map(r=>a`<${Cg} key=${r.key} plan=${r} scenario=${e} chosen=${n} />`)}
    ${!o.length&&a`<p>${Ot.none}</p>`}
    <p class="acties">
      <${Pt} name="beloften.csv" rows=${()=>vg(s,e)} />
      ${o.length>0&&a`<${an} name="beloften" title=${Ot.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
      <a href=${T("tijdlijn")}>${Ot.all_events}</a>
    </p>
    <${qt} text=${A(Ot.lane_total,s.length)} />
  `}var Ot,_g,ll,vg,xg,Og,Eu=S(()=>{"use strict";F();G();Ft();L();dt();M();cs();W();Ve();St();Xn();Tu();bt();ds();Ue();Ot=g.promises;_g=t=>{let e=Go(t.plan).lanes[t.lane];return e?ls(e):""},ll=[{key:"dag",label:Ot.columns.day,text:t=>t.day,cell:t=>t.by},{key:"actie",label:Ot.columns.work,text:t=>t.name,cell:t=>a`<${z} id=${t.work} />`},{key:"wat",label:Ot.columns.what,text:t=>t.what},{key:"woorden",label:Ot.columns.quote,text:t=>t.quote},{key:"stand",label:Ot.columns.stand,text:t=>g.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?a`<${Fn} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:Ot.columns.lane,text:_g}],vg=(t,e)=>[[...ll.map(o=>o.label),g.timeline.csv.at(-1),...Ut],...t.map(o=>[...ll.map(n=>n.text(o)),Ht(o.id).map(mt).join("; "),...Vt(e,o.plan.key)])],xg=6;Og=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${Go(t).lanes.map((o,n)=>({lane:o,found:e.filter(s=>s.lane===n)})).filter(({found:o})=>o.length).map(({lane:o,found:n})=>a`
          <details>
            <summary>${ls(o)}
              <span class="bij">
                ${A(Ot.lane_total,n.length)}${al(n).map(s=>` · ${s}`)}
              </span>
            </summary>
            <ul>
              ${n.map(s=>a`
                  <li key=${s.id}>
                    <${Fn} outcome=${s.outcome} on=${s.by} />
                    <span><${z} id=${s.work} text=${s.short} />${" "}${s.what||s.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`});function Mg({columns:t,rows:e}){let o=s=>a`<tr>${s.map(r=>a`<td>${r??""}</td>`)}</tr>`,n=()=>Ze(Fe.file,Nn([t,...e]),"text/csv;charset=utf-8");return a`
    <p>${A(Fe.rows,e.length)}${e.length>cl&&` ${b(Fe.first,{count:cl})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${Fe.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(s=>a`<th scope="col">${s}</th>`)}</tr></thead>
        <tbody>${e.slice(0,cl).map(o)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${n}>${Fe.csv}</button>
    </div>
  `}function pl({start:t=Fe.example}){let[e,o]=tt(t),[n,s]=tt(null);async function r(){s({said:Fe.busy});try{s(await pt().ask("ask",{text:e}))}catch(i){s({said:i.message})}}return a`
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
          onInput=${i=>o(i.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${r}>${Fe.ask}</button></div>
      <div aria-live="polite">
        ${n?.said&&a`<p>${n.said}</p>`}
        ${n&&"yes"in n&&a`<p><strong>${n.yes?Fe.yes:Fe.no}</strong></p>`}
        ${n?.graph&&a`<pre tabindex="0" role="region" aria-label=${Fe.result}><code>${n.graph}</code></pre>`}
        ${n?.columns&&a`<${Mg} columns=${n.columns} rows=${n.rows} />`}
      </div>
    </section>
  `}var Fe,cl,zu=S(()=>{"use strict";or();F();L();M();xe();St();Fe=g.questions.own,cl=200});function jg(t){let e=Object.entries(t.columns),o=n=>Lt(n.subject)?a`<${z} id=${n.subject} />`:n.subject_label;return[...e.map(([n,s],r)=>({key:n,label:s,text:i=>Nu(n,i),cell:r===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[Iu],...ao(n=>n.plan),{key:"bron",label:kt.columns.place,sort:!1,text:n=>pn(n).map(mt).join("; ")}]}function Lg({name:t,query:e,scenario:o}){let n=Pu(o).filter(l=>l.query===t);if(!n.length)return a`<p>${kt.nothing}</p>`;let s=jg(e),r={rows:A(kt.rows,n.length),scenario:it(o)},i=()=>[[kt.columns.sentence,...s.map(l=>l.label),...Ut],...n.map(l=>[l.sentence,...s.map(c=>c===Iu?Nu("severity",l):c.text(l)),...Vt(o,l.plan)])];return a`
    <${wt}
        id=${`uitkomst-${t}`}
        caption=${b(kt.caption,{title:e.title,...r})}
        rows=${n}
        columns=${s}
      />
    <p class="zacht">${g.gaps.weights}</p>
    <div class="acties">
      <${Pt} name=${`${t}.csv`} rows=${i} />
      <a href=${T("aandachtspunten",{vraag:t})}>${kt.as_sentences}</a>
    </div>
  `}function Tg({name:t,query:e,scenario:o}){let n=Object.values(k.views).find(i=>i.query===t),s=e.shelf===Bu,r=T("overzicht",{rijen:kt.rows_of[t]});return a`
    <p class="kruimel"><a href=${T("vragen")}>${kt.title}</a></p>
    <${Z} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${Ye}><${So} /><//>`}
    <${Co} pairs=${[[kt.why,e.why],[kt.weight,e.severity]]} />
    ${s&&a`
        <section>
          <h2>${kt.result}</h2>
          <${Lg} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in kt.rows_of&&a`<p><a href=${r}>${kt.in_overview}</a></p>`}
    ${n&&a`<p><a href=${T(["graaf",n.name])}>${kt.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${kt.ask} <code>${b(kt.command,{name:t})}</code></p>`}
    <details>
      <summary>${kt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${kt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${Do} text=${()=>e.sparql} label=${kt.copy} />
    </details>
    ${le()&&!e.open&&a`<${pl} key=${t} start=${e.sparql} />`}
  `}function Fg({shelf:t,counts:e}){let o=Object.entries(k.queries).filter(([,s])=>s.shelf===t.name).map(([s,r])=>({...r,name:s}));if(!o.length)return null;let n=[{key:"titel",label:kt.columns.title,text:s=>s.title,cell:s=>a`<a href=${T(["vragen",s.name])}>${s.title}</a>`},{key:"vraag",label:kt.columns.question,sort:!1,text:s=>s.question},{key:"aantal",label:kt.columns.found,text:s=>String(e.get(s.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${wt}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===Bu?n:n.slice(0,2)}
      />
    </section>
  `}function Ru({route:t}){let e=H(t.query),o=t.path[1],n=k.queries[o];if(o&&!n)return a`<${mn} />`;if(o)return a`<${Tg} name=${o} query=${n} scenario=${e} />`;let s=new Map;for(let r of Pu(e))s.set(r.query,(s.get(r.query)||0)+1);return a`
    <${Z} text=${kt.title}><p class="uitleg">${kt.intro}</p><//>
    ${le()&&a`<${pl} />`}
    ${kt.shelves.map(r=>a`<${Fg} shelf=${r} counts=${s} />`)}
  `}var kt,Bu,Au,Nu,Pu,Iu,Du=S(()=>{"use strict";F();G();Ft();L();dt();M();xe();W();ot();Ve();St();ss();bt();zu();Ue();Ks();kt=g.questions,Bu="gaps",Au={barrier:t=>t.barrier&&et(t.barrier),kind:t=>t.kind&&at(t.kind),partner:t=>t.partner&&O($e(t.partner)||t.partner),severity:t=>J("Severity",t.severity),detail:t=>t.detail&&(Lt(t.detail)?O(t.detail):t.told)},Nu=(t,e)=>(Au[t]?Au[t](e):e[t])||"",Pu=t=>X(t).gaps.flatMap(e=>Mn(e).map(o=>({...o,plan:e.plan}))),Iu={key:"severity",label:kt.columns.weight,text:t=>String(Object.keys(k.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Rr} severity=${t.severity} />`}});function Ag({text:t}){let e=xc(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${ue.alone} ${e.map(o=>a` <a href=${zg(o)}>${o}</a>`)}</p>`}
      <p>${ue.try} ${Object.entries(ue.lists).map(([o,n])=>a` <a href=${T(o)}>${n}</a>`)}</p>
    </section>
  `}function Bg({text:t,answers:e}){let[o,n]=tt(null);if(Ao(()=>{let l=!0;n(null);let c=window.setTimeout(()=>{pt().ask("find",{text:t}).then(p=>l&&n(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!o?.source)return null;let{found:s,count:r}=o,i=l=>[", ",ue.source.about,a`<${Kt} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${b(ue.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${ue.source.none}</p>`}
      ${s.length<r&&a`<p class="zacht">${b(ue.source.first,{count:s.length})}</p>`}
      <ol class="resultaten">
        ${s.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${ul} text=${c} answers=${e} /></p>
              <p class="zacht">
                ${mt(l)}${p.some(Tt)&&i(p.filter(Tt))}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function Wu({route:t}){let e=t.query.q||"",{found:o,read:n,answers:s}=oa(e),r=e.trim()!=="",i=I(o.map(p=>p.kind)).sort(V),l=o.filter(p=>!t.query.wat||p.kind===t.query.wat);At(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?A(ue.found,l.length):b(ue.nothing,{text:e});return a`
    <${Z} text=${ue.title} />
    <section class="filters" aria-label=${ue.label}>
      <div class="velden">
        <${xo} label=${ue.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${Gt} label=${ue.what} name="wat" options=${i.map(p=>[p,p])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:ue.type}</p>
    ${n&&a`<p id="gelezen">${b(ue.read,{text:n})}</p>`}
    ${r&&!o.length&&a`<${Ag} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,dl).map(p=>a`<${Eg} key=${p.id} item=${p} answers=${s} />`)}
    </ol>
    ${l.length>dl&&a`<p>${b(ue.too_many,{count:l.length-dl})}</p>`}
    ${r&&Ne()&&a`<${Bg} text=${e} answers=${s} />`}
    <${qt} text=${r?c:""} />
  `}var ue,dl,ul,Eg,zg,qu=S(()=>{"use strict";ko();F();G();Ft();L();M();xe();na();W();Ve();bt();ue=g.search,dl=100,ul=({text:t,answers:e})=>gr(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),Eg=({item:t,answers:e})=>a`
  <li>
    <a href=${T(t.path)}><${ul} text=${t.label} answers=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${R&&gt(t.id)&&`, ${gt(t.id)?.title}`}
    </span>
    <p><${ul} text=${Sc(t,e)} answers=${e} /></p>
  </li>
`,zg=t=>T("zoek",{q:t})});function Rg(t){let e=new Map;for(let{x:o,level:n}of t)n>=ml&&e.set(o,(e.get(o)||0)+1);return[...e]}function Dg(t,e){let o=li;return t.map((n,s)=>({lane:n,mine:e.filter(r=>r.lane===s)})).filter(({mine:n})=>n.length).map(({lane:n,mine:s})=>{let r=Math.max(Pg,Gu(n)*Uu+4);return o+=r,{lane:n,mine:s,top:o-r,middle:o-r/2}})}function Ku({scenario:t,plan:e}){let o=Tn(e,t.date);if(!o.length)return null;let{lanes:n,wide:s,years:r,beyond:i}=Go(e),l=Je(e.key,t.date),c=h=>Vu+8+h/s*(ys-Vu-16),p=Dg(n,o),d=p.reduce((h,{top:y,middle:$})=>Math.max(h,2*$-y),li),u=c(Yr(e,l).x),m=p.map(({lane:h,mine:y})=>b(Hu.told,{chapter:ls(h),counts:Hg(y)})),f=u>ys-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${ys} ${d+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${u} y=${li} width=${ys-u} height=${d-li} />
      ${r.map(({year:h,x:y})=>a`
          <line class="jaar" x1=${c(y)} x2=${c(y)} y1="4" y2=${d} />
          <text class="jaartal" x=${c(y)+4} y="12">${h}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${g.promises.beyond}</text>`}
      ${p.map(({lane:h,top:y,middle:$})=>a`
          <line class="baan" x1="0" x2=${ys} y1=${y} y2=${y} />
          <text x="0" y=${$+4}>${qg(ls(h))}</text>
        `)}
      ${p.flatMap(({top:h,mine:y})=>Rg(y).map(([$,w])=>a`<text class="jaartal" x=${c($)-8} y=${h+12} text-anchor="end">+${w}</text>`))}
      <line class="baan" x1="0" x2=${ys} y1=${d} y2=${d} />
      <line class="peil" x1=${u} x2=${u} y1="2" y2=${d+4} />
      <text class="peildag" x=${f==="end"?u-4:u+4} y=${d+13} text-anchor=${f}>
        ${b(Hu.line,{date:Y(l)})}
      </text>
      ${p.flatMap(({lane:h,middle:y,mine:$})=>$.filter(w=>w.level<ml).map(w=>a`
            <g transform=${`translate(${c(w.x)} ${Wg(h,y,w)}) scale(${Ig})`}>
              <title>${[w.name,w.by,Ng[w.outcome].said].join(", ")}</title>
              <${Hs} outcome=${w.outcome} />
            </g>
          `))}
    </svg>
  `}var Hu,Ng,Vu,ys,li,Uu,Pg,Ig,ml,Gu,Wg,qg,Hg,Ju=S(()=>{"use strict";F();L();M();cs();ds();Hu=g.summary.lanes,Ng=g.shared.outcomes,[Vu,ys,li,Uu,Pg,Ig]=[262,690,17,8,16,.62],ml=30,Gu=t=>Math.min(t.levels,ml);Wg=(t,e,o)=>e+(o.level-(Gu(t)-1)/2)*Uu,qg=t=>t.length>52?`${t.slice(0,51).trim()}…`:t,Hg=t=>Ae(as(t.map(e=>e.outcome)))});function Vg({step:t,number:e,missing:o,partners:n,column:s}){let r=s.undecided?fl.undecided:fl.nobody;return a`
    <li class=${n.length||s.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${n.length?s.said:r}</p></div>
      </div>
      <div>
        ${o.length>0&&a`<ul class="gemis" aria-label=${fl.silent}>
            ${o.map(i=>a`<li><span>${i}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${n.map(({id:i,label:l,basis:c})=>a`
                <li class=${sn(i)?"verzamel":""}>${`${l} `}<${Xe} basis=${c} /></li>
              `)}
        </ul>
      </div>
    </li>
  `}function Qu({scenario:t,plan:e}){let o=ke("kind",t,e),n=ke("partner",t,e),{reach:s}=X({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>{let l=o.filter(p=>p.cells[i]?.unmet).map(p=>p.label),c=n.filter(p=>p.cells[i]?.initiatives).map(p=>({id:$e(p.key),label:p.label,basis:p.cells[i]?.most_basis||null}));return a`<${Vg} step=${r} number=${i+1} missing=${l} partners=${c}
          column=${s[0].columns[i]} />`})}
    </ol>
  `}var fl,Zu=S(()=>{"use strict";F();dt();M();po();W();Qt();bt();fl=g.summary.route});function Yu({plan:t,scenario:e,number:o,total:n,children:s}){let{version:r,content:i}=k.meta,l={version:r,content:(i||"").slice(0,12),scenario:it(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${g.shared.app}</p>
        <p>${b(Jo.head,{date:Y(Je(t.key,e.date))})}</p>
      </div>
      ${s}
      <div class="vel-voet">
        <p>${b(Jo.foot.source,{sources:io(t)})} ${b(Jo.foot.version,l)}</p>
        <p>${b(Jo.foot.sheet,{number:o,total:n})}</p>
      </div>
    </section>
  `}function Ug({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return a`<td class="niets">–</td>`;let[o,n]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${et(e)}>${o}</td>`:t.initiatives?a`
    <td data-kop=${et(e)}>
      <${_o} bar=${t.bar} support=${t.support_only} /><span>${o}</span><span class="sr">. ${n}</span>
    </td>
  `:a`<td class="arcering" data-kop=${et(e)}><span class="plaat">${o}</span></td>`}function Kg({scenario:t,plan:e,...o}){let n=ie(e).summary,{points:s}=X({...t,plan:e.key}),{said:r,named:i}=No(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${Yu} plan=${e} scenario=${t} ...${o}>
      <h2 class="vel-titel">${n.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${b(n.intro,{report:Io(e)})} ${r.lead}
      </p>
      <${Uo} plan=${e} />
      <${ci} title=${n.matrix.title} note=${n.matrix.note}>
        <${Gg} scenario=${t} plan=${e} />
        <${Rs} undecided=${zr(t,e)} />
      <//>
      <${ci} title=${g.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${s.filter(c=>c.plan===e.key).map(c=>a`
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
  `}function Jg({scenario:t,plan:e,...o}){let n=ie(e).summary,s=Y(Je(e.key,t.date));return a`
    <${Yu} plan=${e} scenario=${t} ...${o}>
      <${ci} title=${n.route.title} note=${n.route.note}>
        <${Qu} scenario=${t} plan=${e} />
      <//>
      <${ci} title=${n.lanes.title} note=${n.lanes.note}>
        <${Ku} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Zr(Tn(e,t.date)).map(([r,{tile:i}])=>a`<li><${ps} outcome=${r} /> ${b(i,{date:s})}</li>`)}
        </ul>
      <//>
    <//>
  `}function Xu({route:t}){let e=H(t.query),o=fe(e),n=2*o.length;return a`
    <div class="vel-boven">
      <${Z} text=${Jo.title}><p class="uitleg">${Jo.screen}</p><//>
      <${uo} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${Jo.print}</button></p>
    </div>
    <div class="vellen">
      ${o.map((s,r)=>a`
          <${Kg} key=${s.key} scenario=${e} plan=${s} number=${2*r+1} total=${n} />
          <${Jg} key=${`${s.key}-2`} scenario=${e} plan=${s} number=${2*r+2} total=${n} />
        `)}
    </div>
    <${qt} text=${Jo.screen} />
  `}var Jo,Gg,ci,tm=S(()=>{"use strict";F();Ft();L();dt();M();po();cs();ot();ts();Ds();Ve();rs();Ju();ds();Zu();Jo=g.summary;Gg=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${Jo.matrix.title}</caption>
    <thead>
      <tr><td></td>${Ce(e).map(o=>a`<th scope="col">${et(o)}</th>`)}</tr>
    </thead>
    <tbody>
      ${ke("kind",t,e).map(o=>a`
          <tr>
            <th scope="row">${o.label}</th>
            ${o.cells.map((n,s)=>a`<${Ug} cell=${n} step=${Ce(e)[s]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,ci=({title:t,note:e,children:o})=>a`
  <section class="blok-blad" aria-label=${t} tabindex="0">
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${o}
  </section>
`});function em({id:t}){let e=Qg[nn(t)];return e?k.plans.filter(o=>!gt(t)||o===gt(t)).map(o=>({plan:o,steps:e(t,o)})).filter(({steps:o})=>o.length).map(o=>a`<${Zg} key=${o.plan.key} ...${o} />`):null}var pi,Qg,Zg,om=S(()=>{"use strict";F();L();M();W();Qt();pi=g.thing.route,Qg={organisation:(t,e)=>k.partners[R?e.key:""].find(o=>o.id===t)?.steps||[],undertaking:wo},Zg=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${R?b(pi.of_plan,{plan:t.title}):pi.label}>
      ${t.steps.map(o=>a`
          <li class=${e.includes(o.notation)?"hier":""}>
            ${o.label}<span class="sr">${e.includes(o.notation)?pi.here:pi.not_here}</span>
          </li>
        `)}
    </ol>
  </div>
`});function Xg({property:t,value:e}){return e.startsWith("@")?a`<${z} id=${e.slice(1)} />`:k.lists[t]?J(k.lists[t],e):ws.truth[e]||Y(e)}function ui({ids:t,title:e}){if(!t.length)return null;let o=s=>({kind:Oe(s,"recommendationKind"),response:Oe(s,"response")||ws.asked.no_response}),n=t.map(s=>a`<li><${z} id=${s} />${b(ws.asked.line,o(s))}</li>`);return a`<${_t} title=${e}><${On} id="gevraagd" items=${n} /><//>`}function vs({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Ts(t))p&&c===t&&e.set(l,[...e.get(l)||[],p]);if(!e.size)return null;let o=[...e].map(([l,c])=>({from:l,how:I(c).join(", ")})),{columns:n,title:s,caption:r}=ws.mentions,i=[{key:"wat",label:n.what,text:({from:l})=>O(l),cell:({from:l})=>a`<${z} id=${l} />`},{key:"soort",label:n.kind,text:({from:l})=>xt(l)},{key:"verband",label:n.link,text:({how:l})=>l},{key:"stand",label:n.stand,text:({from:l})=>ce(l),cell:({from:l})=>yn(l)&&a`<${jt} id=${l} />`}];return a`
    <${Ir} id=${o.length>tb?"verwijzingen":""} title=${b(s,{count:o.length})}>
      <${wt} id="verwijst" caption=${r} rows=${o} sort="verband" columns=${i} />
    <//>
  `}var ws,Yg,_t,Ee,Ys,_s,di,tb,Xs=S(()=>{"use strict";F();L();M();ro();W();ot();Ho();bt();Ue();dn();ws=g.thing,Yg=new Set([...k.hidden,...ws.said]),_t=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Ee=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Ys=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;_s=t=>Object.entries(Be.get(t)||{}).filter(([e])=>!Yg.has(e)).map(([e,o])=>{let n=o.map(s=>a`<${Xg} property=${e} value=${s} />`);return[N(wr(e)),n.length>1?a`<${Ys} items=${n} />`:n[0]]}),di=({id:t})=>Vr(t).length>0&&a`<${_t} title=${ws.figures}><${Pa} id=${t} /><//>`;tb=3});function eb({id:t}){let e=$l(k.partners[""].find(l=>l.id===t)?.steps||[]),o=Jt(t,"who").flatMap(l=>l.acts?[]:wo(l.to)),n=$l(I(o)).filter(l=>!e.includes(l)),s=Qe(t,"unitOf"),r=v(t,"tooi"),i=[..._s(t),[g.thing.also_known,yt(t,"altLabel").join(", ")],[Ct.units,s.length>0&&a`<${fo} ids=${s} />`],[Ct.identity,r?b(Ct.identified,{code:r,date:Y(v(t,"checkedOn"))}):Ct.unidentified]];return a`
    <${_t} title=${g.thing.known}>
      <${Ee} text=${v(t,"summary")} />
      ${sn(t)&&a`<p>${Ct.collective}</p>`}
      ${v(t,"isIndependent")==="true"&&a`<p>${Ct.independent}</p>`}
      ${e.length>0&&a`<p>${b(Ct.steps,{steps:nm(e)})}</p>`}
      ${n.length>0&&a`<p>${b(Ct.named_steps,{steps:nm(n)})}</p>`}
      ${!e.length&&!n.length&&a`<p>${Ct.no_steps}</p>`}
      <${Co} pairs=${i} />
    <//>
  `}function ob({rows:t}){let e=Ct.columns,o=({to:r})=>k.works[r]?.across?g.shared.all_steps:$l(wo(r)).join(", "),n=[...ao(r=>gt(r.to)?.key),{key:"actie",label:e.action,text:r=>O(r.to),cell:r=>a`<${z} id=${r.to} />`},{key:"soort",label:e.what,text:r=>xt(r.to)},{key:"rol",label:e.role,text:r=>r.said},{key:"stand",label:e.stand,text:r=>ce(r.to),cell:r=>a`<${jt} id=${r.to} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:r=>a`<${Xt} of=${r.of} />`}],s=I(t.map(r=>r.to)).length;return a`
    <${_t} title=${b(Ct.work,{count:s})}>
      <p class="zacht">${Ct.work_note}</p>
      ${s?a`<${wt} id="acties" caption=${Ct.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${g.shared.none}</p>`}
    <//>
  `}function sb({id:t}){let e=Jt(t,"own");if(!e.length)return null;let o=e.map(({to:n,of:[s]})=>a`
      <section>
        <h3><${z} id=${n} /></h3>
        <${qs} id=${s} />
        <${Xt} of=${[s]} />
      </section>
    `);return a`
    <${_t} title=${b(Ct.own,{count:e.length})}>
      <p class="zacht">${Ct.own_note}</p>
      <${On} id="eigen" as="div" first=${nb} items=${o} />
    <//>
  `}function rb({id:t}){let e=Qe(t,"wish");return e.length?a`
    <${_t} title=${Ct.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${N(Oe(o,"engagement")||Ct.wish)}</strong>: ${v(o,"rationale")}</p>
            <${Xt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function ib({id:t}){let e=Jt(t,"member");if(!e.length)return null;let o=e.map(({from:n,to:s,of:r})=>a`
      <li>
        <${z} id=${n} />${Ct.member}<${z} id=${s} />: ${v(r[0],"post")}${" "}
        (${Y(v(r[0],"asOf"))})
        <${Xt} of=${r} />
      </li>
    `);return a`<${_t} title=${Ct.members}><${On} id="leden" items=${o} /><//>`}function ab({id:t}){let e=new Map(Jt(t,"with").map(n=>[Cc(n,t),n]));if(!e.size)return null;let o=n=>{let{of:s=[],more:r}=e.get(n)||{},i=b(r?Ct.more_works:Ct.works,{works:s.map(Re).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${_t} title=${Ct.together}>
      <p class="zacht">${Ct.alphabetical}</p>
      <${fo} ids=${$o([...e.keys()])} more=${o} look="kolommen" />
    <//>
  `}function sm({id:t}){return a`
    <${eb} id=${t} />
    <${ob} rows=${Jt(t,"who")} />
    <${sb} id=${t} />
    <${rb} id=${t} />
    <${ui} title=${Ct.asked} ids=${$o(Qe(t,"askedOf"))} />
    <${ib} id=${t} />
    <${ab} id=${t} />
    <${vs} id=${t} />
  `}var Ct,$l,nm,nb,rm=S(()=>{"use strict";F();L();M();ro();W();ot();Qt();St();Ho();bt();Ue();Xs();dn();Ct=g.thing.organisation,$l=t=>Nt.filter(e=>t.includes(e.notation)).map(e=>e.label),nm=t=>Ae(t.map(e=>e.toLowerCase()));nb=1});function cb({id:t,scenario:e}){let o=eo.cell_columns,n=X(e).matrix.kind.filter(c=>Di(c.barrier,c.plan)===t);if(!n.length)return null;let s=c=>T("overzicht",{cel:He(c.column,c.barrier,c.plan)}),r=c=>N(at(c.column)),i=c=>{let{word:p,lines:d,look:u}=Me(c);return[a`<span class=${`chip ${u}`}>${p}</span>`,d.length>0&&` ${d.join(" · ")}`]},l=[...ao(c=>c.plan),{key:"soort",label:o.kind,text:r,cell:c=>a`<a href=${s(c)}>${r(c)}</a>`},{key:"stand",label:o.stand,text:c=>Me(c).word,cell:i},{key:"hoe",label:o.how,text:c=>hl(c.most_basis),cell:c=>c.most_basis&&im(c.most_basis)}];return a`
    <${_t} title=${eo.cells}>
      <p class="zacht">${it(e)}</p>
      <${wt} id="vakken" caption=${eo.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function pb({links:t,scenario:e,undecided:o}){let n=eo.columns,s=l=>ut(l,"initiative"),{links:r}=X(e),i=[...ao(l=>gt(l)?.key),{key:"actie",label:n.action,text:l=>O(s(l)),cell:l=>a`<${z} id=${s(l)} />`},{key:"soort",label:n.kind,text:l=>yt(l,"interventionKind").map(at).join(", ")},{key:"wie",label:n.who,sort:!1,text:l=>ra(s(l)).map(O).join(", "),cell:l=>a`<${Kt} ids=${ra(s(l))} />`},{key:"stand",label:n.stand,text:l=>ce(s(l),e.date),cell:l=>a`<${jt} id=${s(l)} date=${e.date} />`},{key:"hoe",label:n.how,text:l=>hl(r[l][0]),cell:l=>im(r[l][0],`; ${J("Strength",r[l][1])}`)}];return a`
    <${_t} title=${b(eo.work,{count:I(t.map(s)).length})}>
      ${t.length?a`<${wt} id="wiewat" caption=${eo.work_caption} rows=${t} sort="actie" columns=${i} />`:a`<p>${o?g.overview.undecided:Jn(rt(e.plan))}</p>`}
    <//>
  `}function db({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${z} id=${o} />`,b(ie(gt(o)).thing.step.helper,{awareness:Oe(o,"awareness")||eo.unaware})]);return a`<${_t} title=${eo.helpers}><${Ys} items=${e} /><//>`}function am({id:t}){let e=H(B.route.query),o=Ie(t,"narrower"),n=[t,...o],s=l=>n.flatMap(c=>Qe(c,"barrier")).filter(c=>Se(c,l)),r=X(e).links,i=n.flatMap(l=>Jt(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&bn(l,e.plan));return a`
    <${lb} id=${t} narrow=${o} />
    <${cb} id=${t} scenario=${e} />
    <${pb} links=${i} scenario=${e} undecided=${$r(e).has(t)} />
    <${ui} title=${eo.asked} ids=${s("Recommendation").filter(l=>bn(l,e.plan))} />
    <${db} ids=${s("Facilitator")} />
  `}var eo,hl,im,lb,lm=S(()=>{"use strict";F();G();L();dt();M();ro();po();W();ot();Qt();St();bt();Ue();Xs();eo=g.thing.step,hl=t=>Yt[t]?.[1]||"",im=(t,e="")=>[a`<${Xe} basis=${t} />`,` ${hl(t)}${e}`],lb=({id:t,narrow:e})=>a`
  <${_t} title=${eo.what}>
    <${Ee} text=${v(t,"step")} />
    <${Ee} text=${v(t,"definition")} />
    <${Ee} text=${v(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${eo.narrower}<${Kt} ids=${e} />.</p>`}
    ${ut(t,"broader")&&a`<p>${eo.broader}<${z} id=${ut(t,"broader")} />.</p>`}
  <//>
`});function ub({report:t,said:e}){return a`
    <${Ee} text=${v(t,"summary")} />
    <${jn} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Xt} of=${[t]} />
  `}function mb({id:t,reports:e}){let o=oo(t);if(Ke(t.split("/")[0]).dates.length<3)return null;let n=s=>ge(t,s).earlier?a`<span class="chip s-geen">${o.not_mentioned}</span>`:a`<${jt} id=${t} date=${s} />`;return a`
    <ol class="verslagen" aria-label=${o.strip}>
      ${e.map(({date:s})=>a`<li><span class="zacht">${Y(s)}</span>${n(s)}</li>`)}
    </ol>
  `}function fb({id:t}){let e=Ke(t.split("/")[0]),{result:o,not_mentioned:n}=oo(t),s=e.dates.filter(({date:i})=>Kn(t,i));if(!s.length)return null;let r=(i,l)=>l===e.date&&o[v(i,"resultReported")];return a`
    <${mb} id=${t} reports=${s} />
    <ol class="tijdlijn">
      ${s.map(({date:i,label:l})=>{let c=vr(t,i);return a`
          <li>
            <strong>${N(l)}</strong>
            <p><${jt} id=${t} date=${i} /></p>
            ${ge(t,i).earlier&&a`<p class="zacht">${N(n)}</p>`}
            ${c&&a`<${ub} report=${c} said=${r(c,i)} />`}
          </li>
        `})}
    </ol>
  `}function $b({id:t}){let e=Ie(t,"silentPart"),o=e.map(n=>[v(n,"summary"),a`<span class="zacht"> (${J("SilentWeight",v(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${oo(t).silent}</strong></p><${Ys} items=${o} />`}function hb({id:t}){let e=oo(t),o=e.deadline_columns,n=_r(t);if(!n.length)return null;let s=i=>[`“${v(i,"deadlineText")}”`,v(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:o.text,text:i=>v(i,"deadlineText"),cell:s},{key:"waarvoor",label:o.what,text:i=>v(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>v(i,"dueBy"),cell:i=>Y(v(i,"dueBy"))||v(i,"condition")},{key:"soort",label:o.kind,text:i=>Qn(v(i,"modality"))},{key:"er",label:o.there,text:i=>ge(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${Ee} text=${v(i,"summary")} />`,cm(i)]}];return a`<${wt} id="termijnen" caption=${e.deadlines} rows=${n} columns=${r} />`}function gb({id:t}){let e=oo(t),o=e.who_columns,n=Jt(t,"who");if(!n.length)return a`<p>${e.nobody}</p>`;let s=({from:i})=>a`<${z} id=${i} /><${es} id=${i} />`,r=[{key:"wie",label:o.who,text:({from:i})=>O(i),cell:s},{key:"rol",label:o.role,text:({said:i})=>i},{key:"wat",label:o.note,sort:!1,text:({of:i})=>v(i[0],"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:({of:i})=>cm(i[0])}];return a`<${wt} id="wie" caption=${e.who_caption} rows=${n} columns=${r} />`}function bb({id:t}){let e=Ie(ut(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${oo(t).heading}<${Kt} ids=${e} />.</p>`}function kb({id:t}){let e=oo(t),o=Gn(t);if(o.length)return o.map(s=>a`<${qs} id=${s} /><${Xt} of=${[s]} />`);if(v(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=yt(t,"interventionKind").map(at).join(", ");return a`
    <p>${b(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${v(t,"rationale")}</p>
  `}function yb({id:t}){let e=oo(t),o=Qe(t,"subMeasureOf"),n=s=>a` <${jt} id=${s} />`;return a`
    <${_t} title=${e.container}><p>${e.parts}</p><${fo} ids=${o} more=${n} /><//>
  `}function pm({id:t}){let e=oo(t),o=Ke(t.split("/")[0]),n=v(t,"promise"),s=_s(t),r=v(t,"isContainer")==="true"?yb:wb;return a`
    <${_t} title=${n?e.promise:e.what}>
      <${Ee} text=${n} />
      <${Ee} text=${v(t,"summary")} />
      ${v(t,"isNew")==="true"&&a`<p class="zacht">${b(e.new,{when:on(o.date,o)})}</p>`}
      ${v(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Xt} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${di} id=${t} />
    ${s.length>0&&a`<${_t} title=${g.thing.further}><${Co} pairs=${s} /><//>`}
    <${vs} id=${t} />
  `}var oo,cm,wb,dm=S(()=>{"use strict";F();L();M();ro();W();ot();Qt();bt();Ue();Xs();dn();oo=t=>ie(gt(t)).thing.undertaking,cm=t=>a`<${Xt} of=${[t]} />`;wb=({id:t})=>a`
  <${_t} title=${oo(t).progress}><${fb} id=${t} /><${$b} id=${t} /><${hb} id=${t} /><//>
  <${_t} title=${oo(t).who}><${gb} id=${t} /><${bb} id=${t} /><//>
  <${_t} title=${oo(t).steps}><${kb} id=${t} /><//>
`});function _b({id:t}){let e=Qe(t,"inChapter"),o=[..._s(t),[Se(t,"Legislation")?Qo.also_known:Qo.in_source,yt(t,"altLabel").join(", ")],[Qo.place,Ht(t).length>0&&a`<${Xt} of=${[t]} />`]],n=s=>a` <${jt} id=${s} />`;return a`
    <${_t} title=${Qo.known}>
      ${Se(t,"Facilitator")&&a`<p class="zacht">${ie(gt(t)).thing.other.judged}</p>`}
      <${Ee} text=${v(t,"summary")} />
      <${Ee} text=${v(t,"rationale")} />
      <${Co} pairs=${o} />
    <//>
    <${di} id=${t} />
    ${e.length>0&&a`<${_t} title=${Qo.other.chapter}><${fo} ids=${$o(e)} more=${n} /><//>`}
    <${vs} id=${t} />
  `}function Sb({id:t}){let e=H(B.route.query),o=X(e).gaps.filter(s=>s.pages.includes(t));if(!o.length)return null;let n=o.map(s=>a`<${Bp} list=${[s]} scenario=${e} />`);return a`
    <${_t} title=${b(Qo.gaps,{count:o.length})}>
      <${On} id="vragen" items=${n} first=${pe()?xb:vb} as="div" />
    <//>
  `}function Ob({id:t}){let e=nn(t),o=[um[e]&&a`<a href=${T(um[e])}>${Qo.crumbs[e]}</a>`,R&&gt(t)?.title,...["inChapter","subMeasureOf"].map(n=>ut(t,n)&&a`<${z} id=${ut(t,n)} />`),xt(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,s)=>[s>0&&" › ",n])}</p>`}function mm({route:t}){let e=t.path.slice(1).join("/");if(!Tt(e))return a`<${mn} />`;let o=O(e),n=nn(e),s=Cb[n],r=()=>{let l=b(Qo.footnote,{kind:xt(e),name:o,said:v(e,"promise")||v(e,"summary")});return Es(l.trim().replace(/([^.!?])$/,"$1."),Ht(e),null,gt(e)||rt())},i=n==="undertaking"&&v(e,"isContainer")!=="true";return a`
    <${Ob} id=${e} />
    <${Z} text=${Se(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${jt} id=${e} /></p>`}
    <//>
    <${em} id=${e} />
    <div class="acties bovenaan">
      <${Do} text=${r} />
      <a href=${T(["graaf","omgeving"],{ding:e})}>${Qo.around}</a>
    </div>
    <${s} id=${e} />
    <${Sb} id=${e} />
  `}var Qo,vb,xb,um,Cb,fm=S(()=>{"use strict";F();G();Ft();L();dt();M();ro();W();ot();St();Ho();ss();bt();om();Ue();Xs();rm();lm();dm();dn();Ks();Qo=g.thing;[vb,xb]=[3,2];um={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};Cb={undertaking:pm,organisation:sm,step:am,other:_b}});function jb({row:t,date:e}){let o=$m(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${no.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${z} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${Op} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}function Eb({years:t}){return a`
    <${Ye}>
      <${uo} />
      <${Sn} />
      <div class="velden">
        <${xo} name="tekst" />
        <${Gt} label=${no.fields.what} name="wat" options=${Object.entries(no.kinds)} />
        <${Gt} label=${no.fields.step} name="stap" options=${Nt.map(e=>[e.notation,e.label])} />
        <${Gt} label=${no.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${cn} names=${Fb} />
      </div>
    <//>
  `}function hm({route:t}){let e=H(t.query),o=t.query,n=k.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),s=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||mi(l)===o.jaar)&&(!o.tekst||Pe(Mb(l),o.tekst))),r=A(no.count,s.length),i={of:mi,titles:I(s.map(mi)).map(l=>[l,l])};return a`
    <${Z} text=${no.title}><p class="uitleg">${no.intro} <a href=${T("beloften")}>${no.lanes}</a>.</p><//>
    <${Eb} years=${I(n.map(mi))} />
    <p class="telling">${r}<${Pt} name="tijdlijn.csv" rows=${()=>Tb(s,e)} /></p>
    ${Oo("tijdlijn",s,i).map(l=>a`
        <section key=${l.more?"meer":l.key} class="vouwdeel">
          ${l.folds?a`<${mo} part=${l} level=${l.more?0:2}
                  names=${l.more?[]:Lb(l.rows)}
                  count=${l.more?"":A(no.count,l.rows.length)} />`:a`<h2>${l.title}</h2>`}
          <ol class=${l.open?"tijden":"tijden dicht"}>
            ${l.rows.map(c=>a`<${jb} row=${c} date=${e.date} />`)}
          </ol>
        </section>
      `)}
    <${qt} text=${r} />
  `}var no,Mb,$m,mi,Lb,Tb,Fb,gm=S(()=>{"use strict";ko();F();G();Ft();L();dt();M();W();ot();Ve();St();Ho();bt();no=g.timeline,Mb=t=>[t.id&&O(t.id),t.what].filter(Boolean).join(": "),$m=(t,e)=>[t.progress&&t.id&&ce(t.id,e),t.stand[e]].filter(Boolean).join("; "),mi=t=>t.day.slice(0,4);Lb=t=>I(t.map(e=>e.id?O(e.id):e.what)),Tb=(t,e)=>[[...no.csv,...Ut],...t.map(o=>[o.when,no.kinds[o.kind],o.id&&O(o.id),o.what,$m(o,e.date),Ht(o.at).map(mt).join("; "),...Vt(e,o.plan||o.at)])],Fb=["tekst","wat","stap","jaar"]});function Bb(){let t=ve.unjudged,e=$o(oe.unjudged).map(o=>a`<li><${z} id=${o} /><span class="zacht"> – ${xt(o).toLowerCase()}</span></li>`);return a`
    <${Te} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?a`<ul>${e}</ul>`:a`<p>${t.none}</p>`}
    <//>
  `}function Nb(){let t=s=>a`<${zb} id=${s} />`,e=km(oe.weak).map(t),o=b(ve.weak.intro,oe.links),n=km(oe.statuses).map(s=>a`<${Ab} id=${s} />`);return a`
    <${Te} of=${ve.weak} id="lezing" count=${e.length} intro=${o}><ul>${e}</ul><//>
    <${Te} of=${ve.other} id="anders" count=${oe.other.length}><ul>${oe.other.map(t)}</ul><//>
    ${n.length>0&&a`<${Te} of=${ve.statuses} id="standen" count=${n.length}><ul>${n}</ul><//>`}
  `}function Ib(){if(!oe.judged.length)return null;let t=e=>b(ve.judged.line,{step:O(ut(e,"barrier")),kinds:yt(e,"interventionKind").map(at).join(", "),state:Oe(e,"state"),why:v(e,"rationale"),who:v(e,"post"),date:Y(v(e,"asOf"))});return a`
    <${Te} of=${ve.judged} id="oordelen" count=${oe.judged.length}>
      <ul>${oe.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Rb(){let t=ve.expected.columns,e=n=>ut(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>O(e(n)),cell:n=>a`<${z} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>yt(n,"interventionKind").map(at).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>v(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>v(n,"source")}];return a`
    <${Te} of=${ve.expected} id="verwacht" count=${oe.expected.length}>
      <${wt} id="verwachtingen" caption=${ve.expected.caption} rows=${oe.expected} columns=${o} />
    <//>
  `}var ve,oe,bm,km,zb,Ab,Pb,ym,wm=S(()=>{"use strict";F();Ft();L();M();W();ot();rl();bt();Ue();dn();ve=g.unknown,oe=k.unknown,bm=t=>$o(t).map(e=>a`<li><${z} id=${e} /></li>`),km=t=>[...t].sort((e,o)=>V(O(ut(e,"initiative")),O(ut(o,"initiative")))),zb=({id:t})=>a`
  <li>
    <${z} id=${ut(t,"initiative")} />${" → "}<${Dr} id=${ut(t,"barrier")} />
    ${`: ${v(t,"rationale")}`}<${jn} of=${t} />
  </li>
`,Ab=({id:t})=>a`
  <li><${z} id=${ut(t,"initiative")} />${`: ${Oe(t,"status")}`}<${jn} of=${t} /></li>
`;Pb=()=>a`
  <${Te} of=${ve.clashes} id="tegenspraak" count=${oe.clashes.length}>
    ${$o(oe.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${z} id=${t} /></h3>
          <p>${v(t,"summary")}</p>
          <${Xt} of=${[t]} />
        </div>
      `)}
  <//>
`;ym=()=>a`
  <${Z} text=${ve.title}><p class="uitleg">${ve.intro} ${We}</p><//>
  <${Bb} />
  <${Nb} />
  <${Pb} />
  <${Ib} />
  <${Te} of=${ve.nameless} id="naamloos" count=${oe.nameless.length}><ul>${bm(oe.nameless)}</ul><//>
  <${Te} of=${ve.generic} id="verzamelnamen" count=${oe.generic.length}><ul>${bm(oe.generic)}</ul><//>
  <${Rb} />
  <${ai} id="lezen" />
`});function Db(t,e){let o=new Map(t.places.map(n=>[`${n.step}~${n.kind}`,n]));return X({...e,plan:t.plan}).places.map(n=>({key:n.kind||String(n.step),last_actor:[],only_lead:[],title:n.kind?N(at(n.kind)):et(n.step),...o.get(`${n.step}~${n.kind}`),things:n.things}))}function Wb({place:t,date:e}){let{title:o,things:n,last_actor:s,only_lead:r}=t,i=n.filter(l=>!s.includes(l));return a`
    <li class=${s.length?"verlies":n.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${o}</h3>
      <div class="palen" aria-hidden="true">
        ${s.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${Fs(l,e)}`}></i>`)}
      </div>
      ${s.length>0&&a`
          <p class="verliestal">${b(Bn.lost,{count:s.length,total:n.length})}</p>
          <p class="verlieswoord">${Bn.lost_said}</p>
        `}
      ${r.length>0&&a`<p>${A(Bn.lead,r.length)}</p>`}
      ${(i.length>0||!n.length)&&a`<p class="zacht">${n.length?A(Bn.stays,i.length):Bn.nothing}</p>`}
    </li>
  `}function _m({loss:t,scenario:e}){let{legend:o}=Bn,n=Db(t,e),s=I(n.flatMap(i=>i.things.map(l=>Fs(l,e.date)))),r=Object.keys(k.codes.CellState).filter(i=>s.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${Bn.title}</h2>
      <ul class="plaatsen">
        ${n.map(i=>a`<${Wb} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${b(o.lost,{source:en(rt(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${J("CellState",i)}</span>`)}
        <span>${o.stays}</span>
      </p>
    </section>
  `}var Bn,vm=S(()=>{"use strict";F();L();dt();M();W();ot();Qt();Bn=g.whatif.picture});function Om(t){if(!t)return Zo.no_cell;let{word:e,lines:o}=Me(t);return[e,...o].join(", ")}function xm({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${R?"h3":"h2"}>${b(Zo.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function qb({loss:t,scenario:e,id:o,title:n}){let s=l=>Sm(t,l,e),r=l=>T("overzicht",{cel:He(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:Zo.columns.cell,sort:!1,text:l=>gl(l,s(l)),cell:l=>s(l)?a`<a href=${r(l)}>${gl(l,s(l))}</a>`:gl(l,void 0)},{key:"nu",label:Zo.columns.now,sort:!1,text:l=>Om(s(l))},{key:"weg",label:Zo.columns.lost,sort:!1,text:l=>l.said}];return a`<${wt} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function Hb({loss:t,names:e,scenario:o}){let n=Ke(t.plan),{cells:s,none:r,...i}=n.words.losses,l=`verlies${n===k.plans[0]?"":`-${n.key}`}`,c=d=>[" ",a`<${jt} id=${d} date=${o.date} />`],p=(d,u)=>a`
    <${xm} title=${d} count=${u.length} none=${r}><${fo} ids=${u} more=${c} /><//>
  `;return a`
    <section>
      ${R&&a`<h2>${n.title}</h2>`}
      <p class="verlieskop">${Vb(t,e)}</p>
      <p>${t.said}</p>
      <${_m} loss=${t} scenario=${o} />
      <${xm} title=${s} count=${t.cells.length} none=${r}>
        <${qb} loss=${t} scenario=${o} id=${l} title=${s} />
      <//>
      ${Object.keys(i).map(d=>({list:d,ids:t[d]||[]})).filter(({ids:d})=>d.length).map(({list:d,ids:u})=>p(i[d],u))}
      ${t.blocks.map(d=>p(d.said,d.acts))}
    </section>
  `}function Vb(t,e){let o={alone:t.last_actor.length,acts:t.acts,count:e.length,source:en(Ke(t.plan))};return b(e.length===1?Zo.heading.one:Zo.heading.more,{...o,names:Ae(e)})}function bl({losses:t,names:e,scenario:o}){let n=Ae(e),s=()=>t.flatMap(r=>r.cells.map(i=>{let l=Sm(r,i,o),c=l?et(i.barrier):"";return[n,at(i.column),c,Om(l),i.said,...Vt(o,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${Hb} key=${r.plan} loss=${r} names=${e} scenario=${o} />`):fe(o).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${Pt} name="wat-als.csv" rows=${()=>[[...Zo.csv,...Ut],...s()]} />
    </div>
  `}var Zo,Sm,gl,Cm=S(()=>{"use strict";F();G();L();dt();M();po();ot();St();bt();vm();Ue();Zo=g.whatif,Sm=(t,e,o)=>X({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);gl=(t,e)=>{let o=N(at(t.column));return e?b(Zo.cell,{kind:o,step:et(t.barrier).toLowerCase()}):o}});function Gb({notations:t,names:e,scenario:o}){let[n,s]=tt(null),r=[o.key,...t].join();if(Ao(()=>{let c=!0;return s(null),pt().ask("answer",{options:Ub(t,o)}).then(p=>{c&&(s(p),lt(Mt.done))}).catch(p=>c&&s({silent:p.message||Mt.silent})),()=>{c=!1}},[r]),!n)return a`<div><p>${Mt.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=A(Mt.questions,n.gaps.filter(i).length);return a`
    <div>
      <${bl} losses=${n.losses.filter(i)} names=${e} scenario=${o} />
      <p>${b(Mt.with_this,{questions:l,now:X(o).gaps.length})}</p>
    </div>
  `}function Kb({acting:t,chosen:e}){let[o,n]=tt(""),s=c=>D({zonder:c.map(kl).join(",")}),r=c=>{if(e.includes(c))return s(e.filter(p=>p!==c));s(Ne()?[...e,c]:[c])},i=c=>[O(c),...yt(c,"altLabel")].join(" "),l=t.filter(c=>Pe(i(c),o));return a`
    <h2>${Mt.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${b(Mt.put_back,{name:O(c)})}
          onClick=${()=>r(c)}>
          ${O(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>s([])}>${Mt.clear}</button>
          <button type="button" class="klein" onClick=${()=>zs(location.href,Mt.shared)}>${Mt.share}</button>
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
      ${l.map(c=>a`
          <li key=${c}>
            <button
              type="button"
              id=${`zonder-${kl(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}
            >${O(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${Mt.none_found}</p>`}
    ${!Ne()&&a`<p class="zacht">${Mt.alone}</p>`}
  `}function Jb({most:t,scenario:e}){let o=({steps:s,alone:r,lead:i})=>[r>0&&A(Mt.start.alone,r),r>0&&(s.length?b(Mt.start.steps,{steps:Ae(s.map(l=>et(l).toLowerCase()))}):Mt.start.no_step),i>0&&A(Mt.start.lead,i)].filter(Boolean),n=en(rt(e.plan));return a`
    <section id="begin">
      <h2>${Mt.start.title}</h2>
      <p class="zacht">${b(Mt.start.said,{source:n})}</p>
      <ul class="beginlijst">
        ${t.map(s=>a`
            <li key=${`${s.who}${s.plan}`}>
              <a href=${T("wat-als",{zonder:v(s.who,"notation")})}>${O(s.who)}</a>
              <span class="bij">${R?`${Ke(s.plan).title}: `:""}${o(s).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${Mt.start.nobody}</p>`}
    </section>
  `}function Mm({route:t}){let e=H(t.query),{without:o,most:n}=X(e),s=Object.keys(o).filter(p=>o[p].length).sort((p,d)=>V(O(p),O(d))),r=(t.query.zonder||"").split(",").map($e).filter(Boolean),i=r.map(p=>O(p)),[l]=r,c=r.length>1&&Ne();return a`
    <${Z} text=${Mt.title}><p class="uitleg">${Mt.intro}</p><//>
    <details class="blik">
      <summary>${it(e)} <span class="wijzig">${g.gaps.change}</span></summary>
      <${So} />
    </details>
    <div class="watals">
      <section class="weglaten filters"><${Kb} acting=${s} chosen=${r} /></section>
      <div>
        ${!r.length&&a`<${Jb} most=${n} scenario=${e} />`}
        ${r.length>0&&!c&&a`<${bl} losses=${o[l]||[]} names=${i.slice(0,1)} scenario=${e} />`}
        ${c&&a`<${Gb} notations=${r.map(kl)} names=${i} scenario=${e} />`}
      </div>
    </div>
    <${qt} text=${r.length===1?b(Mt.said,{name:i[0]}):""} />
  `}var Mt,Ub,kl,jm=S(()=>{"use strict";ko();F();G();qe();Ft();L();dt();M();xe();W();ot();Ve();St();Cm();Mt=g.whatif,Ub=(t,e)=>[...Dn(e),...t.map(o=>["zonder",o])];kl=t=>v(t,"notation")});var Tm={};Am(Tm,{answerTo:()=>X,compare:()=>V,csv:()=>Nn,data:()=>k,graphNow:()=>ol,here:()=>B,matrixSvg:()=>Oa,scenarioOf:()=>H});function Qb(t,e){let o=Object.keys(k.views).length>0,n=Object.keys(k.comparisons).length>0,s={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return tr=!Ii(e)||s.views!==o||s.comparisons!==n,tr?(bo(a`<p role="status">${g.werkplaats.busy}</p>`,vt("inhoud")),fi?pt().show(fi,pt().own):yl||Zb(Dn(e),s),!0):!1}async function Zb(t,e){yl=!0;try{fi=(await pt().ask("page",{options:t,...e})).page,tr&&pt().show(fi,pt().own)}catch(o){tr&&bo(a`<p role="alert">${o.message}</p>`,vt("inhoud"))}yl=!1}function Yb(t){let e=t.path[0]||"overzicht",o=vt("inhoud");le()?.own&&Qb(e,H(t.query))||(o.className=`scherm-${e}`,bo(a`<${Lm[e]||Lm.onbekend} key=${t.path.join("/")} route=${t} />`,o),Fc(e,t.path))}function wl(){let t=vt("motor");t.hidden=!1;let{state:e,why:o,own:n}=pt();bo(a`<${Dc} state=${e} why=${o} own=${n} />`,t)}function Xb(){tk(),tr=!1,window.removeEventListener("werkplaats",wl),bo(null,vt("inhoud")),bo(null,vt("motor"))}var Lm,yl,fi,tr,tk,Fm=S(()=>{"use strict";or();$n();F();G();L();dt();M();xe();na();ot();St();Ec();ia();Ca();wp();Fp();Vp();cd();eu();cu();$u();bu();Ks();Mu();Eu();Du();qu();tm();fm();gm();wm();jm();vt("spring").addEventListener("click",t=>{t.preventDefault(),vt("inhoud").focus()});Tc();vt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=vt("zoek").value;location.hash=vc(e)||T("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=g.shared.report_fault,{version:n,content:s}=k.meta,r={title:document.title,address:location.hash||"#/overzicht",version:n,content:s};zs(b(e,{...r,sources:io()}),o)});Lm={__proto__:null,overzicht:Cu,dekking:Hp,aandachtspunten:ld,partners:au,maatregelen:lu,naslag:mu,gevraagd:fu,tijdlijn:hm,beloften:Fu,graaf:tu,ding:mm,samenvatting:Xu,vragen:Ru,"wat-als":Mm,vergelijk:Tp,"weet-niet":ym,methode:gu,zoek:Wu,...le()&&{controleer:yp},onbekend:mn},yl=!1,fi="",tr=!1;le()&&(vt("eigen").hidden=!1,window.addEventListener("werkplaats",wl),wl());vt("inhoud").replaceChildren();tk=Yl(Yb);le()&&window.addEventListener("andere-bladzijde",Xb,{once:!0});document.fonts.ready.then(()=>ol()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja"});$n();hi();typeof DecompressionStream>"u"?vt("te-oud").hidden=!1:_l().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(Fm(),Tm))});})();
