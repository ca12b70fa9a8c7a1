"use strict";var ketenkaart=(()=>{var xr=Object.defineProperty;var fm=Object.getOwnPropertyDescriptor;var $m=Object.getOwnPropertyNames;var um=Object.prototype.hasOwnProperty;var hm=(t,e)=>{for(var o in e)xr(t,o,{get:e[o],enumerable:!0})},gm=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of $m(e))!um.call(t,s)&&s!==o&&xr(t,s,{get:()=>e[s],enumerable:!(n=fm(e,s))||n.enumerable});return t};var bm=t=>gm(xr({},"__esModule",{value:!0}),t);var $h={};hm($h,{answerTo:()=>V,compare:()=>z,csv:()=>ln,data:()=>b,graphNow:()=>Ia,here:()=>E,matrixSvg:()=>ba,scenarioOf:()=>W});function ln(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var yt=t=>document.getElementById(t);var ri=function(t,e,o,n){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,o[e[r++]]):e[++r];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++r]]=l:i===6?n[1][e[++r]]+=l+"":i?(s=t.apply(l,ri(t,l,o,["",null])),n.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):n.push(l)}return n},si=new Map;function ai(t){var e=si.get(this);return e||(e=new Map,si.set(this,e)),(e=ri(this,e.get(t)||(e.set(t,e=(function(o){for(var n,s,r=1,i="",l="",c=[0],p=function($){r===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):r===3&&($||i)?(c.push(3,$,i),r=2):r===2&&i==="..."&&$?c.push(4,$,0):r===2&&i&&!$?c.push(5,0,!0,i):r>=5&&((i||!$&&r===5)&&(c.push(r,0,i,s),r=6),$&&(c.push(r,$,0,s),r=6)),i=""},m=0;m<o.length;m++){m&&(r===1&&p(),p(m));for(var d=0;d<o[m].length;d++)n=o[m][d],r===1?n==="<"?(p(),c=[c],r=3):i+=n:r===4?i==="--"&&n===">"?(r=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(p(),r=1):r&&(n==="="?(r=5,s=i,i=""):n==="/"&&(r<5||o[m][d+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),r=2):i+=n),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var ct,ci,km,Co,Sr,gs,pi,$s,mi,Cr,Or,ym,Nn=Symbol.for("pv"),bs={},ks=[],wm=/^m(i|n|o|s|text|space)$/,jr=Array.isArray,Mr=ks.slice,Ho=Object.assign;function Do(t){t&&t.parentNode&&t.remove()}function Tr(t,e,o){var n,s,r,i={},l=arguments.length;for(r in e)r=="key"?n=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Mr.call(arguments,2):o),Pn(t,i,n,s,null)}function Pn(t,e,o,n,s){var r={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Nn,__v:s||++ci,__i:-1,__u:0};return!s&&ct.vnode&&ct.vnode(r),r}function ys(t){return t.children}function us(t,e){this.props=t,this.context=e,this.__g=0}function jo(t,e){if(e==null)return t.__&&jo(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:jo(t)}function vm(t){var e,o=t.__v,n=o.__e,s=[],r=[],i=t.__P;i&&((e=Ho({constructor:Nn},o)).__v=o.__v+1,ct.vnode&&ct.vnode(e),Lr(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,s,n||jo(o),32&o.__u,r),e.__v=o.__v,e.__.__k[e.__i]=e,gi(s,e,r),o.__=o.__e=null,e.__e!=n&&di(e))}function di(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),di(t)}function ii(t){(8&t.__g||(t.__g|=8,Co.push(t),gs++))&&Sr==ct.debounceRendering||((Sr=ct.debounceRendering)||queueMicrotask)(fi)}function fi(){try{for(var t,e=1;Co.length;)Co.length>e&&Co.sort(pi),t=Co.shift(),e=Co.length,8&t.__g&&vm(t)}finally{(gs=Co.length)&&(Sr||queueMicrotask)(fi)}}function $i(t,e,o,n,s,r,i,l,c,p,m){var d,$,f,u,y,g,w=n.__k||ks,v=e.length;for(c=_m(o,e,w,c,v),d=0;d<v;d++)(f=o.__k[d])!=null&&($=~f.__i&&w[f.__i]||bs,f.__i=d,g=Lr(t,f,$,s,r,i,l,c,p,m),u=f.__e,($.ref!=f.ref||8&$.__u)&&($.ref&&Br($.ref,null,f,$),f.ref&&m.push(f.ref,f.__c||u,f)),y=y||u,4&f.__u?(c=ui(f,c,t,!$.__v),$.__e&&($.__e=null)):typeof f.type=="function"&&g!==void 0?c=g:u&&(c=u.nextSibling),f.__u&=-21);return o.__e=y,c}function _m(t,e,o,n,s){var r,i,l,c,p,m,d,$,f,u=o.length,y=u,g=0,w=0,v=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=Pn(null,i):jr(i)?i=v[r]=Pn(ys,{children:i}):i.constructor===Nn&&i.__b?i=v[r]=Pn(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+g,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=xm(i,o,c,y))&&(y--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?g--:p==c+1?g++:p!=c&&(p>c?g--:g++,w=1)):(~p||(s>u?g--:s<u&&g++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(w){for(m=[],d=[],r=0;r<s;r++)if((i=v[r])&&16&i.__u){for(g=0,$=m.length;g<$;)m[f=g+$>>1]<i.__i?g=f+1:$=f;m[g]=i.__i,d[r]=g+1}for(g=m.length;r--;)d[r]&&(d[r]==g?g--:v[r].__u|=4)}if(y)for(r=0;r<u;r++)!(l=o[r])||2&l.__u||(l.__e==n&&(n=jo(l)),Er(l,l));return n}function ui(t,e,o,n){var s,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=ui(s[r],e,o,!1));return e}for(e&&!e.parentNode&&(e=jo(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function xm(t,e,o,n){var s,r=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return o;if(n>(c?1:0)){for(s=o-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s;for(s=o+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s}return-1}function li(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function fs(t,e,o,n,s){var r,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||li(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||li(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=Or[e]||(Or[e]=Sm(e)),(t.__a||(t.__a={}))[e]=Cr,r=e!=(e=e.replace(mi,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function Sm(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[$s]==null)e[$s]=Cr++;else if(e[$s]<this.__a[t])return;return o(ct.event?ct.event(e):e)}}}function Lr(t,e,o,n,s,r,i,l,c,p){var m,d,$,f,u,y,g,w,v,T,S,q,N,j,lt,Kt,O,R,I=e.type;if(e.constructor!==Nn)return null;128&o.__u&&(c=32&o.__u,m=o.__c.__z)&&(e.__u|=c,d=r=[],m.nodeType==8?l=hs(m,r):r.push(m),l=r[0]||l),(m=ct.__b)&&m(e);t:if(typeof I=="function"){$=i.length;try{if(w=e.props,v=(m=I.prototype)&&m.render,T=(m=I.contextType)&&n[m.__c],S=m?T?T.props.value:m.__:n,(f=o.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(v?e.__c=f=new I(w,S):(e.__c=f=new us(w,S),f.constructor=I,f.render=Cm),T&&T.sub(f),f.state||(f.state={}),f.__n=n,f.__g|=8,f.__h=[],f.__k=[]),v&&(f.__s||(f.__s=f.state),I.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Ho({},f.__s)),Ho(f.__s,I.getDerivedStateFromProps(w,f.__s)))),u=f.props,y=f.state,f.__v=e,o.__c){if(w!==u&&v&&!I.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(w,S),e.__v==o.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(w,f.__s,S)===!1){e.__v!=o.__v&&(f.props=w,f.state=f.__s,f.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(Q){Q&&(Q.__=e)}),ks.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),l=jo(o);break t}f.componentWillUpdate&&f.componentWillUpdate(w,f.__s,S),v&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(u,y,g)})}else v&&!I.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),v&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=S,f.props=w,f.__P=t,f.__g&=-5,q=ct.__r,N=v?25:0;do f.__g&=-9,q&&q(e),m=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++N<25);v&&(ks.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(n=Ho({},n,f.getChildContext())),v&&o.__c&&f.getSnapshotBeforeUpdate&&(g=f.getSnapshotBeforeUpdate(u,y)),j=m&&m.type===ys&&m.key==null?m.props.children:m,w.__P&&(m=l,s=(t=w.__P).namespaceURI,c=r=null,o.props&&o.props.__P!=t&&(o.__k.some(function(Q){Q&&Er(Q,Q)}),o.__k=null),l=o.__k?jo(o,0):null),l=$i(t,jr(j)?j:[j],e,o,n,s,r,i,l,c,p),w.__P&&(e.__e=null,l=m),e.__u&=-161,d&&d.some(Do),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(Q){if(i.length=$,e.__v=null,c||r)if(Q&&Q.then){if(e.__u|=128|c,r){for(~(O=r.indexOf(l||void 0))||(O=r.length);(R=r[O-1])&&R.nodeType==8;)O--;for(;O<r.length;O++)if(R=r[O])if(r[O]=null,lt){if(R==Kt)break}else{if(R.nodeType!=8)break;R.data.startsWith("$s")&&(Kt=hs(lt=R))}}if(!lt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;lt=l}(m=hs(lt=e.__c.__z||(e.__c.__z=lt)))?(e.__e=lt,l=m):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Do);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),Q&&Q.then||hi(e),ct.__e(Q,e,o)}}else l=e.__e=Om(o.__e,e,o,n,s,r,i,c,p,t);return(m=ct.diffed)&&m(e),l}function hs(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function hi(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(hi))}function gi(t,e,o){for(var n=0;n<o.length;)Br(o[n++],o[n++],o[n++]);ct.__c&&ct.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){ct.__e(r,s.__v)}})}function Om(t,e,o,n,s,r,i,l,c,p){var m,d,$,f,u,y,g,w,v=o.props||bs,T=e.props,S=e.type;if(S=="svg"?s="http://www.w3.org/2000/svg":S=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(m=0;m<r.length;m++)if((u=r[m])&&(S?u.localName==S:u.nodeType==3)){t=u,r[m]=null;break}}if(!t){if(w=p.ownerDocument||document,!S)return w.createTextNode(T);t=w.createElementNS(s,S,T.is?T:p),l&&(ct.__m&&ct.__m(e,r),l=!1),r=null}if(S){if(p=S=="template"&&t.content||t,r=S=="textarea"&&T.defaultValue!=null?null:r&&Mr.call(p.childNodes),!l&&r)for(v={},m=0;m<t.attributes.length;m++)v[(u=t.attributes[m]).name]=u.value;for(m in v)u=v[m],m=="dangerouslySetInnerHTML"?$=u:m=="children"||m in T||m=="value"&&"defaultValue"in T||m=="checked"&&"defaultChecked"in T||fs(t,m,null,u,s);for(m in T)u=T[m],m=="children"?f=u:m=="dangerouslySetInnerHTML"?d=u:m=="value"?y=u:m=="checked"?g=u:l&&typeof u!="function"||v[m]===u||fs(t,m,u,v[m],s);d?(l||$&&(d.__html==$.__html||d.__html==t.innerHTML)||(t.innerHTML=d.__html),e.__k=[]):($&&(t.textContent=""),(S=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&wm.test(S))&&(s="http://www.w3.org/1999/xhtml"),$i(p,jr(f)?f:[f],e,o,n,s,r,i,r?r[0]:o.__k&&jo(o,0),l,c),r&&r.some(Do)),l&&S!="textarea"||(m="value",S=="progress"&&y==null?t.removeAttribute(m):y==null||y===t[m]&&(S!="progress"||y)||fs(t,m,y,v[m],s),m="checked",g!=null&&g!=t[m]&&fs(t,m,g,v[m],s))}else v===T||l&&t.data==T||(t.data=T);return t}function Br(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){ct.__e(s,o)}}function Er(t,e,o){var n,s,r,i;if(ct.unmount&&ct.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||Br(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){ct.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&Er(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(s=hs(n,r=[]))&&(n==t.__e&&r.some(Do),Do(s),Do(n)),o||Do(t.__e),t.__e=t.__c=t.__=null}function Cm(t,e,o){return this.constructor(t,o)}function Ye(t,e){var o,n,s,r;ct.__&&ct.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=Pn(ys,{children:[t]}),s=[],r=[],Lr(e,e.__k,n||bs,bs,e.namespaceURI,n?null:e.firstChild?Mr.call(e.childNodes):null,s,n?n.__e:e.firstChild,o,r),gi(s,e.__k,r),e.__k.props.children=null}ct={__e:function(t,e,o,n){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,n||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw gs=0,t}},ci=0,km=function(t){return t!=null&&t.constructor===Nn},us.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=Ho({},this.state)),typeof t=="function"&&(t=t(Ho({},o),this.props)),t&&(Ho(o,t),this.__v&&(e&&this.__k.push(e),ii(this)))},us.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),ii(this))},us.prototype.render=ys,Co=[],gs=0,pi=function(t,e){return t.__v.__b-e.__v.__b},$s=Symbol(),mi=/(PointerCapture)$|Capture$/i,Cr=0,Or={},ym=0;var cn,Mt,Fr,bi,Ar=Object.is,ws=0,Ci=[],Pr=[],_t=ct,ki=_t.__b,yi=_t.__r,wi=_t.diffed,vi=_t.__c,_i=_t.unmount,xi=_t.__;function vs(t,e){_t.__h&&_t.__h(Mt,t,ws||e),ws=0;var o=Mt.__H||(Mt.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function K(t){return ws=1,jm(ji,t)}function jm(t,e,o){var n=vs(cn++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):ji(void 0,e),function(r){var i=(n.__N||n.__)[0],l=n.t(i,r);Ar(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=Mt,!Mt.__f)){Mt.__f=!0;var s=Mt.shouldComponentUpdate;Mt.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,m=this.props!=r;if(c.__.some(function($){$.__N&&(p=!0,Ar($.__[0],$.__N[0])||(m=!0))}),s){var d=s.call(this,r,i,l);return p?d||m:d}return!p||m}}return n.__}function po(t,e){var o=vs(cn++,3);!_t.__s&&zr(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,Mt.__H.__h.push(o))}function xt(t,e){var o=vs(cn++,4);!_t.__s&&zr(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,Mt.__h.push(o))}function Mo(t){return ws=5,Se(function(){return{current:t}},[])}function Se(t,e){var o=vs(cn++,7);return zr(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function Mm(){var t;do{for(;t=Pr.shift();)try{zn(t)}catch(o){_t.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=Ci.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(zn),e.__h.some(Nr),e.__h=[]}catch(o){e.__h=[],_t.__e(o,t.__v)}}}while(Pr.length)}_t.__b=function(t){Mt=null,ki&&ki(t)},_t.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),xi&&xi(t,e)},_t.__r=function(t){yi&&yi(t),cn=0;var e=(Mt=t.__c).__H;e&&(Fr==Mt?Mt.__h=[]:(e.__h.some(zn),e.__h.some(Nr),cn=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Fr=Mt},_t.diffed=function(t){wi&&wi(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Oi(Ci.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Fr=Mt=null},_t.__c=function(t,e){e.some(function(o){try{o.__h.some(zn),o.__h=o.__h.filter(function(n){return!n.__||Nr(n)})}catch(n){o.__h=[function(){throw n}]}}),vi&&vi(t,e)},_t.unmount=function(t){_i&&_i(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(s){try{if(s.__P&&s.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}s.__P=o,Oi(Pr.push(s))}else zn(s)}catch(r){e=r}}),n.__H=void 0,e&&_t.__e(e,n.__v))};var Si=typeof requestAnimationFrame=="function";function Tm(t){var e,o=function(){clearTimeout(n),Si&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);Si&&(e=requestAnimationFrame(o))}function Oi(t){t!=1&&bi==_t.requestAnimationFrame||((bi=_t.requestAnimationFrame)||Tm)(Mm)}function zn(t){var e=Mt,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),Mt=e}function Nr(t){var e=Mt;t.__c=t.__(),Mt=e}function zr(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!Ar(o,t[n])})}function ji(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

Preact 11.2.0, The MIT License (MIT)
Copyright (c) 2015-present Jason Miller

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
*/var Tt=()=>Mo(null);function Mi(t){return Array.isArray(t)?t.map(Mi):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[Tr("wbr",null),e]:[e])}var a=ai.bind((t,e,...o)=>Tr(t,e,...typeof t=="string"?o.map(Mi):o));var Lm=["plan","koppelingen","stand","verwachtingen","lezing","merk"],Bm={ernst:"gewicht"},E={route:{path:[],query:{}},started:!1},Ti,Rr=0,Li=new Map;function Ir(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=s=>{try{return decodeURIComponent(s)}catch{return s}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([s,r])=>[Bm[s]||s,r]))}}function C(t,e={},o=!0){let n=o&&E.route?Object.fromEntries(Lm.filter(i=>E.route.query[i]).map(i=>[i,E.route.query[i]])):{},s=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&s.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...s].length?`?${s}`:""}`}var Zt=t=>C(["ding",t]);function P(t,e=!1){let o={...E.route.query};for(let[s,r]of Object.entries(t))r?o[s]=r:delete o[s];let n=C(E.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Rr},"",n),Wr())}function Wr(t=!1){let e=Ir(location.hash),o=E.route?.path.join("/")===e.path.join("/");E.route=e,Ti(e),!o&&window.scrollTo(0,t&&Li.get(history.state?.turn)||0)}function Bi(t){Ti=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Rr=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>Li.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let s=!!history.state;s||history.replaceState({turn:++Rr},""),Wr(s)};return window.addEventListener("popstate",n,{signal:o}),Wr(),E.started=!0,()=>e.abort()}function Ne(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var k=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),L=(t,e,o={})=>k(e===1?t.one:t.more,{count:e,...o}),B=t=>t.slice(0,1).toUpperCase()+t.slice(1),tt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function _s(t,e,o){let n=t.get(e);n?n.push(o):t.set(e,[o])}var F=t=>[...new Set(t)],Em=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),z=(t,e)=>Em.compare(t,e);function Ei(t,e){let o=tt(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),s=[],r=0;for(let{at:i,length:l}of n)i<r||(s.push({said:t.slice(r,i),on:!1},{said:t.slice(i,i+l),on:!0}),r=i+l);return[...s,{said:t.slice(r),on:!1}]}function Fi(t,e,o){if(Math.abs(t.length-e.length)>o)return o+1;let n=Array.from({length:e.length+1},(s,r)=>r);for(let s=1;s<=t.length;s+=1){let r=[s];for(let i=1;i<=e.length;i+=1)r.push(Math.min(n[i]+1,r[i-1]+1,n[i-1]+ +(t[s-1]!==e[i-1])));if(Math.min(...r)>o)return o+1;n=r}return Math.min(n[e.length],o+1)}var b=JSON.parse(yt("gegevens").textContent||""),Fm=[...Object.keys(b.things),...Object.keys(b.addresses)],qr=t=>Fm[t],xs=t=>typeof t=="string"?t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+qr(n)):Array.isArray(t)?t.map(xs):!t||typeof t!="object"?t:Object.fromEntries(Object.entries(t).map(([e,o])=>[xs(e),xs(o)]));Object.assign(b,Object.fromEntries(b.numbered.map(t=>[t,xs(b[t])])));var fo=({shapes:t,rows:e})=>e.map(([o,...n])=>o<0?n[0]:Object.fromEntries(t[o].map((s,r)=>[s,n[r]])));for(let{at:t}of Object.values(b.views))for(let e of Object.values(t))for(let[o,n]of Object.entries(e))e[o]=fo(n);for(let t of Object.values(b.things))for(let[e,o]of Object.entries(t))Array.isArray(o)||(t[e]=[o]);for(let t of[b.queries,b.views,b.codes,...Object.values(b.codes),b.names,b.told,...Object.values(b.told),b.absent,b.dates,b.lists,b.kinds,b.called,b.works,b.partners,b.lookups,b.words,b.addresses])Object.setPrototypeOf(t,null);var be=new Map(Object.entries(b.things)),pn=new Map(b.plans.map(t=>[t.key,t])),A=b.plans.length>1,h=b.words,Yt=t=>t?.words.page||h,X=t=>pn.get(t||"")||(A?void 0:b.plans[0]),Oe=t=>pn.get(t),pt=t=>pn.get(t.split("/")[0]),Uo=(t,e)=>!e||!pt(t)||pt(t)?.key===e,mo=[...new Map(b.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),Qt=mo[mo.length-1].date,St=[...new Map(b.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Ce=(t,e)=>{let o=pt(t);return o?b.stands[e]?.[o.key]||o.date:e},U=t=>b.dates[t]||t||"",To=(t=X())=>t?.source||b.source,ke=t=>b.plans.filter(e=>!t.plan||e.key===t.plan),Lo=(t,e=X())=>(e?e.dates:mo).find(o=>o.date===t)?.label||U(t);var Dr=5*2**20,et=()=>window.werkplaats,Rt=()=>et(),je=()=>b.served||!!et()&&et()?.state!=="off";async function Ss(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var Ai=t=>et()?.ask("answer",{options:t})??Ss(`antwoord?${new URLSearchParams(t)}`),Pi=t=>et()?.ask("words",{passage:t})??Ss(`api/woorden?vindplaats=${encodeURIComponent(t)}`),Ni=t=>et()?.ask("find",{text:t})??Ss(`api/zoek?woorden=${encodeURIComponent(t)}`);async function zi(t,e,o){let n=await et()?.ask("marked",{options:t,marks:e,kind:o});if(n)return n.data;let s=await fetch(`overleg?${new URLSearchParams([...t,["merk",e],["soort",o]])}`);if(!s.ok)throw new Error((await s.json()).message);return new Uint8Array(await s.arrayBuffer())}var Ri=()=>b.served?["docx","xlsx"]:je()?["xlsx"]:[];async function Hr(t){let e=et();if(e)return e.ask("check",{name:t.name,data:await Os(t)});let o={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return Ss("controleer",{method:"POST",body:t,headers:o})}async function Os(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(k(h.check.unreadable,{name:t.name}))}}var Wi=fo(b.answers.cells),Ii=fo(b.answers.gaps),Am=fo(b.answers.candidates),Pm=fo(b.answers.losses),Nm=fo(b.answers.reach),zm=fo(b.answers.links),Rm=fo(b.answers.places);for(let t of[...Ii,...Wi])"candidates"in t&&(t.candidates=Am[t.candidates]);var Ur=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function V(t){let e=b.answers.by[t.key],o=(r,i)=>r.map(l=>i[l]),n=(r,i)=>Ur(r,l=>o(l,i));if(e.read||={gaps:o(e.gaps,Ii),matrix:n(e.matrix,Wi),without:n(e.without,Pm),apart:e.apart,points:e.points,most:e.most,reach:o(e.reach,Nm),links:zm[e.links],places:o(e.places,Rm)},!t.plan)return e.read;let s=r=>r.filter(i=>i.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:s(e.read.gaps),matrix:Ur(e.read.matrix,s),without:Ur(e.read.without,s),apart:s(e.read.apart),points:s(e.read.points),most:s(e.read.most),reach:s(e.read.reach),links:e.read.links,places:s(e.read.places)}),e.byPlan.get(t.plan)}function mn({date:t,stated:e,strict:o,expect:n}){let s=[["stand",t]];return e&&s.push(["koppelingen","genoemd"]),o&&s.push(["lezing","streng"]),n||s.push(["verwachtingen","uit"]),s}var Kr=t=>t.key in b.answers.by,Wm=t=>Kr(t)||!!et();function W(t){let e=A&&pn.has(t.plan)?t.plan:"",o=mo.some(i=>i.date===t.stand)?t.stand:Qt,n=t.koppelingen==="genoemd",s=Gr({plan:e,date:o,stated:n,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[s,{...s,expect:!0},{...s,expect:!0,date:Qt}].map(Gr).find(Wm)||Gr({plan:e,date:Qt,stated:!1,expect:!0,strict:!1})}function Gr({plan:t,date:e,stated:o,expect:n,strict:s}){let r=`${e}|${o?"stated":"all"}|${n?"with":"without"}`;return{plan:t,date:e,stated:o,expect:n,strict:s,key:s?`${r}|strict`:r}}function Vr(t,e,o){let n=r=>({...t,[e]:r});return new Set(o.map(([r])=>W(n(r)).key)).size===o.length?o:[]}var Zr=(t,e)=>pn.get(e)?.steps.find(o=>o.notation===t)?.id,Cs=t=>new Set(V(t).reach.flatMap(({plan:e,columns:o})=>o.filter(n=>n.undecided).map(n=>Zr(n.step,e))));var Yr=[],dt=(t,e)=>be.get(t)?.[e]||Yr,_=(t,e)=>dt(t,e)[0]||"",ye=(t,e)=>dt(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),rt=(t,e)=>ye(t,e)[0]||"",Lt=t=>be.has(t),dn=t=>dt(t,"type"),$o=t=>Di.get(t)||Yr,ze=(t,e)=>dn(t).includes(e),qi=t=>dn(t).map(e=>b.kinds[e]).find(Boolean),Bo=t=>qi(t)?.page||"",gt=t=>qi(t)?.kind||"",Qr=t=>Bo(t)==="organisation",Go=t=>Bo(t)==="undertaking",wt=t=>!!Bo(t)&&!!_(t,"prefLabel"),G=(t,e)=>b.codes[t]?.[e]?.label||e||"",ce=(t,e)=>G(b.lists[e],_(t,e)),js=t=>b.names[t]||h.thing.foreign[t]||t,Di=new Map;for(let[t,e]of be)for(let o of e.type||Yr)_s(Di,o,t);var x=t=>b.called[t]?.label||_(t,"prefLabel")||_(t,"title")||_(t,"summary")||t.slice(t.lastIndexOf("/")+1),Re=t=>b.called[t]?.short||x(t),Hi=[...be.keys()].filter(Go),Im=[...be.keys()].filter(Qr),Ui=t=>St.find(e=>e.notation===t),fn=Object.entries(b.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e})),qm=new Map(Im.map(t=>[_(t,"notation"),t])),ee=t=>qm.get(t)||"",at=t=>b.addresses[t]||"",Et=t=>ye(t,"passage");var $n=h.search,Rn=t=>` ${(tt(t).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu)||[]).join(" ")} `,qn=t=>Rn(t).split(" ").filter(Boolean),Wn,Eo,Gi=new Map(b.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")]))),Jr=new Map;for(let[t,e]of b.search.english)Jr.set(t,[...Jr.get(t)||[],e]);var Ki=(t,e,o,n,s,r,i)=>({id:t,path:e,label:o,kind:n,list:s,weight:Number(i),titles:r.map(Rn),names:Rn(r.join(" ")),text:Rn(s.join(" "))});function Dm(){let t=new Map([...be.keys()].filter(wt).map(e=>[e,b.called[e]?[x(e)]:[]]));for(let[e,o]of be){let n=t.has(e)?e:$n.owners.flatMap(s=>ye(e,s)).find(s=>t.has(s));n&&t.get(n)?.push(...$n.texts.flatMap(s=>o[s]||[]))}return t}var Hm=t=>F([x(t),...dt(t,"prefLabel"),...dt(t,"altLabel"),...Jr.get(t)||[]]),Um=()=>[...[...Dm()].map(([t,e])=>{let o=Math.min(...dn(t).map(n=>Number($n.weights[n]??$n.weights.rest)));return Ki(t,["ding",t],x(t),gt(t),e,Hm(t),o)}),...Object.entries(b.queries).map(([t,{title:e,question:o,why:n}])=>{let s=[e,o,n].filter(Boolean);return Ki(t,["vragen",t],e,$n.question,s,[e],$n.weights.question)})],Zi;function Gm(){Wn=Um(),Zi=Wn.map(t=>F(t.titles)).filter(t=>t.length>1),Eo=new Map;for(let t of Wn)for(let e of qn(t.names+t.text))Eo.set(e,(Eo.get(e)||0)+1)}function Km(t){let e=Rn(t),o=Zi.flatMap(n=>n.filter(s=>s.length>Vm&&e.includes(s)).flatMap(s=>n.map(r=>e.replace(s,r))));return F([e,...o])}var Vm=4,In=3;function Yi(t){let e=Vi.get(t)||Zm(t);return Vi.set(t,e),e}var Vi=new Map;function Zm(t){let e=Gi.get(t);if(e)return e;if(Eo.has(t)||t.length<=In+1)return[t];let o=[...Eo.keys()].filter(n=>n.length>In&&t.startsWith(n)&&t.length-n.length<In);return[t,...o.flatMap(n=>Gi.get(n)||[n])]}var Xr=(t,e)=>t.includes(e.length<In?` ${e}`:e)||Yi(e).some(o=>t.includes(` ${o} `));function Ym(t,e){if(t.titles.includes(e))return 0;let o=qn(e);return t.titles.some(n=>n.startsWith(e.trimEnd()))?1:o.every(n=>Xr(t.names,n))?2:o.every(n=>Xr(t.text,n)||Xr(t.names,n))?3:null}function Ms(t){if(!qn(t).length)return{wanted:[],found:[]};Wn||Gm();let e=Km(t),o=Wn.map(s=>({item:s,place:Math.min(...e.map(r=>Ym(s,r)??Number.POSITIVE_INFINITY))})).filter(({place:s})=>s<Number.POSITIVE_INFINITY).sort((s,r)=>s.place-r.place||s.item.weight-r.item.weight||z(s.item.label,r.item.label));return{wanted:F([...tt(t).split(/\s+/),...e.flatMap(qn).flatMap(Yi)]).filter(Boolean).sort((s,r)=>r.length-s.length),found:o.map(({item:s})=>s)}}var Qi=t=>{let{found:e}=Ms(t);return e.length===1?C(e[0].path):""};function Xi(t){let e=qn(t),o=r=>{let i=r.length<5?1:2;return[...Eo].map(([l,c])=>({one:l,count:c,far:Fi(r,l,i)})).filter(({far:l})=>l<=i).sort((l,c)=>l.far-c.far||c.count-l.count).slice(0,1).map(({one:l})=>l)},n=e.map(r=>Eo.has(r)?r:o(r)[0]||r),s=e.length>1?e.filter(r=>Eo.has(r)&&r.length>=In):[];return{meant:n.join()!==e.join()&&Ms(n.join(" ")).found.length?n.join(" "):"",alone:F(s)}}function Ji(t,e){let o=i=>i!==t.label&&e.some(l=>tt(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",s=e.map(i=>tt(n).indexOf(i)).filter(i=>i>=0),r=Math.max(0,Math.min(...s,n.length)-60);return`${r>0?"…":""}${n.slice(r,r+200)}${n.length>r+200?"…":""}`}var tl=new Map;for(let{rows:t,...e}of b.lines)for(let o of t.split(";")){let[n,s,...r]=o.split(" ").map(l=>qr(Number(l))),i={...e,from:n,to:s,of:r};for(let l of[n,s])_s(tl,l,i)}var Qm=Object.fromEntries(Object.entries(b.absent).map(([t,e])=>[t,new Set(e)])),ta=(t,e=Qt)=>!Qm[e]?.has(t),Dn=(t,e=Qt)=>(tl.get(t)||[]).filter(o=>ta(o.of[0]||o.from,e)),Wt=(t,e,o)=>Dn(t,o).filter(n=>n.name===e),Me=(t,e,o)=>Wt(t,e,o).filter(n=>n.to===t).map(n=>n.from),el=(t,e)=>t.from===e?t.to:t.from;var uo=t=>b.works[t]?.steps||[],ol=t=>b.works[t]?.kinds||[],un=t=>b.works[t]?.leads||[],ea=t=>b.works[t]?.acts||[],hn=(t,e)=>Wt(t,"at",e).flatMap(o=>o.of),Ts=(t,e)=>Wt(t,"deadline",e).map(o=>o.from),gn=t=>_(t,"isGeneric")==="true",Xm={},oe=(t,e=Qt)=>E.route.query.lezing==="streng"&&b.toldStrictly[e]?.[t]||b.told[e]?.[t]||Xm,Ls=(t,e)=>oe(t,e).report||"",bn=(t,e)=>oe(t,e).status||"",Hn=(t,e)=>oe(t,e).state||"";var we=h.shared,ve=we.silence,ho=(t=X())=>t?k(Yt(t).shared.report,{date:U(t.date)}):we.reports,kn=(t=X())=>`${L(we.nothing,t?1:2,{report:B(ho(t))})} ${ve}`,We=(t=X())=>(t?[t]:b.plans).map(e=>`${e.document||e.title}, ${U(e.date)}`).join("; "),Fo=(t,e)=>[oe(t,e).word||"",oe(t,e).more||""],Xt=(t,e)=>Fo(t,e).filter(Boolean).join(", "),It=Object.fromEntries(Object.entries(b.codes.Basis).map(([t,e])=>[t,[e.screen,we.bases[t]||B(e.label)]])),Bs=t=>G("Modality",t),Y=t=>t===null?we.all_steps:Ui(t)?.label||t,ot=t=>G("InterventionKind",t),Jm=(t,e)=>e?Lo(Ce(e.key,t.date),e):t.date===Qt?we.choices.latest:k(we.choices.others_latest,{date:Lo(t.date)}),J=(t,e=X(t.plan))=>[Jm(t,e),t.stated?Yt(e).shared.choices.links_stated:we.choices.links_all_said,t.strict&&we.choices.strict_said,t.expect?we.choices.with_said:we.choices.without_said].filter(Boolean).join(" · ");function Un(t,e,o,n=X(o?.plan)){let{version:s,content:r}=b.meta;return k(we.export.footnote,{said:t,sources:We(n),addresses:e.map(i=>`; ${at(i)}`).join(""),version:s+(r?k(we.export.content,{hash:r.slice(0,12)}):""),scenario:o?`; ${J(o,n)}`:""})}function nt(t){let e=yt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function nl(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),s=document.createElement("a");s.href=n,s.download=t,document.body.append(s),s.click(),s.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var go=h.shared.export;function td({text:t,done:e}){let o=Tt(),n=Tt();return xt(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${go.by_hand} ref=${o} onClose=${e}>
      <p>${go.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${go.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${h.shared.close}</button></form>
    </dialog>
  `}async function Gn(t,e=go.copied){try{await navigator.clipboard.writeText(t),nt(e)}catch{let o=document.createElement("div");document.body.append(o),Ye(a`<${td} text=${t} done=${()=>o.remove()} />`,o)}}function Te(t,e,o){nl(t,e,o),nt(k(go.downloaded,{name:t}))}function yn(t,e){e.toBlob(o=>o?Te(t,o,"image/png"):nt(k(go.too_large,{name:t})),"image/png")}var bo=({text:t,label:e=go.copy})=>a`<button type="button" class="klein" onClick=${()=>Gn(t())}>${e}</button>`,Ot=({name:t,rows:e,label:o=go.csv,id:n})=>a`
  <button type="button" id=${n} onClick=${()=>Te(t,ln(e()),"text/csv;charset=utf-8")}>
    ${o}
  </button>
`,Ft=(t,e="")=>{let o=X(e||t?.plan),n=o?[o]:b.plans;return[n.map(s=>U(s.date)).join("; "),n.map(s=>s.document||s.title).join("; "),`ketenkaart ${b.meta.version} ${(b.meta.content||"").slice(0,12)}`.trim(),t?J(t,o):""]},At=go.heads,Ie=t=>A?[{key:"bronplan",label:h.shared.plan,text:e=>X(t(e))?.title||""}]:[];function H({text:t,title:e=t,children:o}){let n=Tt();return xt(()=>{document.title=`${e} – Ketenkaart`},[e]),xt(()=>{E.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}var pe=()=>window.matchMedia("(max-width: 44rem)").matches;function Bt({text:t}){let{route:e}=E;return xt(()=>{E.started&&t&&nt(t)},[t,e]),null}var qe=()=>yt("menu"),Es=()=>yt("menuknop"),As=()=>[...qe().querySelectorAll("details")];function Fs(t=null){for(let e of As())e!==t&&(e.open=!1)}function sl(){Fs(),qe().classList.remove("is-open"),Es().setAttribute("aria-expanded","false")}function rl(){qe()&&(Es().addEventListener("click",()=>{let t=qe().classList.toggle("is-open");for(let e of As())e.open=t;Es().setAttribute("aria-expanded",String(t))}),qe().addEventListener("click",t=>{let e=t.target;e.closest("a")?sl():e.closest("summary")&&!pe()&&Fs(e.closest("details"))}),qe().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=As().find(o=>o.open);pe()?Es().focus():e?.querySelector("summary")?.focus(),sl()}),document.addEventListener("click",t=>{!pe()&&!qe().contains(t.target)&&Fs()}),qe().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!pe()&&!qe().contains(e)&&Fs()}))}function al(t,e){if(!qe())return;let o=[...qe().querySelectorAll("a")],n=r=>Ir(r.hash).path,s=o.find(r=>n(r).join("/")===e.join("/"))||o.find(r=>n(r)[0]===t);for(let r of o){let i=n(r);r===s?r.setAttribute("aria-current","page"):r.removeAttribute("aria-current"),r.setAttribute("href",C(i))}for(let r of As())r.classList.toggle("is-hier",!!r.querySelector("[aria-current]"))}var ne=h.check,ed="plan",od={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function il(t,e){let o=await Rt().ask("take",{name:t.name,data:await Os(t),beside:e});if(!o.ok)return o;let{page:n}=await Rt().ask("page",{options:[],views:!1,comparisons:!1});return Rt().show(n,k(e?h.werkplaats.beside:h.werkplaats.alone,{name:t.name})),o}var cl=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>il(e,!1))}>${ne.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>il(e,!0))}>${ne.beside}</button>
`;async function nd(){await Rt().ask("shipped"),Rt().show()}var ll=t=>t.preventDefault();function pl({files:t,children:e=null}){let[o,n]=K("");async function s(r,i){n(ne.saving),window.addEventListener("beforeunload",ll);try{let{name:l,data:c}=await Rt().ask(r,i);Te(l,c,od[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",ll)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`
          <button type="button" id=${r} onClick=${()=>s(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var ml=({made:t,marked:e})=>a`
  <${pl}
    files=${[...t?[{id:"bewaar-werkmap",label:ne.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:ne.save_marked,name:"faults"}]:[]]}
  />
`,dl=()=>a`
  <section class="blok">
    <h2>${ne.save}</h2>
    <p class="zacht">${ne.save_intro}</p>
    <${pl}
      files=${Object.entries(ne.save_as).filter(([t])=>!(A&&t===ed)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${Rt().own&&a`<button type="button" id="terug" onClick=${nd}>${ne.back}</button>`}
    <//>
  </section>
`;function fl(){let t=Tt(),[e,o]=K("");async function n(){let[s]=t.current.files;if(!s)return nt(ne.first_source);o(ne.busy);try{o((await Rt().ask("source",{data:await Os(s)})).message)}catch(r){o(r.message)}}return a`
    <section class="blok">
      <h2>${ne.source}</h2>
      <p class="zacht">${ne.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${ne.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${n}>${ne.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function $l({state:t,why:e,own:o}){let n=h.werkplaats;return a`
    <p>
      ${o?a`<strong>${k(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${k(n.shipped,{title:b.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var Ko="#16212B",ul="#8E8779",oa="#0A4F7A",Ps="#FFFFFF";function na(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let s=1;s<e.length-1;s+=1)t.arcTo(...e[s],...e[s+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function Ns(t,e){let[o,n,s,r]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,s,n-o,r-s,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let i=o-(r-s);i<n;i+=7)t.moveTo(i,r),t.lineTo(i+(r-s),s);t.stroke(),t.restore()}function hl(t,e){let[o,n]=[e[0],e[e.length-1]],s=n.x+95;t.save(),t.lineJoin="round";let r=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(s,n.y),t.stroke()};t.strokeStyle=Ko,t.lineWidth=14,r(),t.strokeStyle=Ps,t.lineWidth=1.5,t.setLineDash([10,8]),r(),t.beginPath(),t.moveTo(s,n.y-15),t.lineTo(s+22,n.y),t.lineTo(s,n.y+15),t.fillStyle=Ko,t.fill(),t.restore()}function sa(t,e,o,n,s=5.5){t.beginPath(),t.arc(e,o,s,0,2*Math.PI),t.fillStyle=n==="full"?Ko:Ps,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,s,Math.PI/2,-Math.PI/2),t.fillStyle=Ko,t.fill()),t.beginPath(),t.arc(e,o,s,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=Ko,t.stroke()}function gl(t,e){let o=new Set(t.filter(s=>s.station).map(s=>s.id)),n=new Map(t.map(s=>[s.id,s.rail]));return e.flatMap(s=>{if(s.branch)return[{edge:s,...s.branch}];if(!o.has(s.to))return[];let r=n.get(s.from);return[{edge:s,head:s.to,stop:s.from,beside:r??0,between:r===void 0}]})}function Kn(t,{head:e,stop:o,beside:n}){let s=t.getPosition(e);return{from:s,x:s.x+n,y:t.getPosition(o).y}}function sd({from:t,x:e,y:o},{aside:n=0,top:s=t.y+34}){let r=[t.x+n,t.y],i=e===r[0]?[]:[[r[0],s],[e,s]];return[...n?[[t.x,t.y]]:[],r,...i,[e,o]]}function bl(t,e,o,n){t.save(),t.lineCap="round";let s=o.map(r=>({on:n.has(r.edge.id),down:sd(Kn(e,r),r)}));for(let{down:r}of s)na(t,r,3,ul);for(let{on:r,down:i}of s)r&&na(t,i,4,Ko);t.restore()}function kl(t,e,o,n){for(let s of o){let{x:r,y:i}=Kn(e,s),{left:l,right:c}=e.getBoundingBox(s.stop),p=(l+c)/2,{label:m,font:d}=e.body.nodes[s.stop].options;t.font=`${d.size}px ${d.face}`;let $=n.has(s.edge.id),f=s.between&&!$?t.measureText(m).width/2+8:(c-l)/2-6,u=r<p?p-f:p+f;Math.abs(u-r)>3&&na(t,[[r,i],[u,i]],$?4:1.6,$?Ko:ul)}for(let s of o){let{x:r,y:i}=Kn(e,s);sa(t,r,i,s.edge.mark||"full",s.edge.mark?5.5:3)}}function ra(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function yl(t,e,o,n){let{x:s,y:r}=ra(e,o);t.save(),t.beginPath(),t.arc(s,r,9,0,2*Math.PI),t.fillStyle=n?oa:Ps,t.fill(),t.lineWidth=1.8,t.strokeStyle=oa,t.stroke(),t.beginPath(),t.moveTo(s-4.5,r),t.lineTo(s+4.5,r),n||(t.moveTo(s,r-4.5),t.lineTo(s,r+4.5)),t.strokeStyle=n?Ps:oa,t.stroke(),t.restore()}var rd="#16212B",zs=12/14,ad=13,wl=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<ad;function Rs(t,{nodes:e,edges:o,options:n,view:s,opened:r=[]},{onChoose:i,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let m=gl(e,o),d=new Map(m.map(O=>[O.edge.id,O])),$=new vis.DataSet(e.map(({title:O,...R})=>p?R:{...R,title:O})),f=new vis.DataSet(o.map(O=>d.has(O.id)?{...O,hidden:!0}:O)),u=new vis.Network(t,{nodes:$,edges:f},n),y=t.querySelector(".vis-network");y.setAttribute("role","application"),y.setAttribute("aria-label",t.dataset.title||"");for(let O of t.querySelectorAll("canvas"))O.setAttribute("aria-hidden","true");let g=e.filter(O=>O.slot).map(O=>O.id),w=e.filter(O=>O.station).sort((O,R)=>O.station-R.station),v=new Set,T="",S=()=>[...new Set([T,...r,...u.getSelectedNodes()])].filter(O=>O&&c(O));u.on("beforeDrawing",O=>{bl(O,u,m,v);let R=w.map(I=>u.getPosition(I.id));R.length&&hl(O,R);for(let I of g)Ns(O,u.getBoundingBox(I))}),u.on("afterDrawing",O=>{kl(O,u,m,v);for(let R of S())yl(O,u,R,r.includes(R))});let q=O=>m.find(R=>wl(Kn(u,R),O,u.getScale()))?.edge.id,N=O=>S().find(R=>wl(ra(u,R),O,u.getScale())),j=(O=.05)=>{if(!e.length||(u.fit({animation:!1,maxZoomLevel:1.15}),u.getScale()>=O))return;let I=Math.min(...e.map(co=>co.x))-85,Q=Math.min(...e.map(co=>co.y))-30,te=t.clientWidth/O*.5,Vt=Math.max(...e.map(co=>co.x))+85-I,ge={x:Vt<2*te?I+Vt/2:I+te,y:Q+t.clientHeight/O*.5};u.moveTo({position:ge,scale:O,animation:!1})};u.on("click",({nodes:[O],edges:[R],pointer:I})=>{let Q=N(I.canvas);Q?l?.(Q):i?.(q(I.canvas)??O??R??null)}),u.on("doubleClick",({nodes:[O]})=>O&&l?.(O));let lt=(O,R)=>{O&&c(O)!==(T===O)&&u.redraw(),O&&(T=O),p?.(O,R)};if(p){u.on("hoverNode",({node:I,pointer:Q})=>lt(I,Q.DOM)),u.on("hoverEdge",({edge:I,pointer:Q})=>lt(I,Q.DOM));for(let I of["blurNode","blurEdge","dragStart","zoom"])u.on(I,()=>lt(null));let O="",R=I=>{if(!m.length||I.buttons)return;let{left:Q,top:te}=t.getBoundingClientRect(),Vt={x:I.clientX-Q,y:I.clientY-te},ge=q(u.DOMtoCanvas(Vt))||"";ge!==O&&lt(ge||null,Vt),t.style.cursor=ge||N(u.DOMtoCanvas(Vt))?"pointer":"",O=ge};y.addEventListener("pointermove",R),y.addEventListener("pointerleave",()=>window.setTimeout(()=>lt(null)))}s?u.moveTo({...s,animation:!1}):j(zs);let Kt=new Map(o.map(O=>[O.id,O]));return{network:u,given:{nodes:e,edges:o,options:n},fit:j,view:()=>({position:u.getViewPosition(),scale:u.getScale()}),zoom:O=>u.moveTo({scale:Math.min(4,Math.max(.05,u.getScale()*O))}),select(O,R,I){let Q=R.length?R:o.filter(vt=>O.includes(vt.from)||O.includes(vt.to)).map(vt=>vt.id),te=new Set(Q.filter(vt=>Kt.has(vt))),Vt=[...v,...te].filter(vt=>!d.has(vt)&&v.has(vt)!==te.has(vt));Vt.length&&f.update(Vt.map(vt=>te.has(vt)?{id:vt,width:3,color:{color:rd}}:{id:vt,width:1.6,color:{color:Kt.get(vt).color}})),v=te;let ge=O.filter(vt=>$.get(vt));if(u.setSelection({nodes:ge,edges:[]},{highlightEdges:!1}),u.redraw(),!I||!ge.length)return;ge.some(vt=>{let{x:D,y:ds}=u.canvasToDOM(u.getPosition(vt));return D>0&&D<t.clientWidth&&ds>0&&ds<t.clientHeight})||u.focus(ge[0],{scale:Math.max(u.getScale(),zs),animation:!1})},show(O){u.fit({nodes:O.filter(R=>$.get(R)),animation:!1,maxZoomLevel:1.15}),u.getScale()<zs&&u.moveTo({scale:zs})},destroy:()=>u.destroy()}}function vl(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var Cl=h.graph.keep,jl="#16212B",_l="#46525D",id="#8E8779",wn=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'"),[De,xl,ld]=[28,12e3,2];function aa(t,e=null){let{version:o,content:n}=b.meta,s=(n||"").slice(0,12);return{title:t,source:`${[We(),e&&J(e)].filter(Boolean).join(". ")}. ${ve}`,foot:k(Cl.foot,{version:o,content:s})}}function Sl(t,e,o){let n=[""];for(let s of String(e).split(/\s+/)){let r=n[n.length-1]?`${n[n.length-1]} ${s}`:s;t.measureText(r).width<=o||!n[n.length-1]?n[n.length-1]=r:n.push(s)}return n}function cd(t){let e=r=>t.rows.some(i=>i.group===r),o=Object.entries(t.looks.edges).filter(([r])=>e(r)),n=Object.entries(t.looks.nodes).filter(([r])=>t.nodes.some(i=>i.group===r)),s=t.layout==="route";return[...o.map(([,{color:r,dashes:i,mark:l,label:c}])=>s&&l?{line:!0,color:id,mark:l,label:c.replace(/^\W+/,"")}:{line:!0,color:r,dashes:i,label:c}),...n.map(([,{color:r,label:i}])=>({color:r,label:i})),...t.nodes.some(r=>r.slot)?[{slot:!0,label:Cl.slot}]:[]]}function pd(t,{line:e,slot:o,color:n,dashes:s,mark:r},i,l){if(o)return Ns(t,{left:i-11,right:i+37,top:l-21,bottom:l+13});t.strokeStyle=n,t.fillStyle=n,t.lineWidth=3,t.setLineDash(s?[5,4]:[]),t.beginPath(),e?(t.moveTo(i,l-4),t.lineTo(i+26,l-4),t.stroke()):(t.arc(i+13,l-4,5.5,0,2*Math.PI),t.fill()),t.setLineDash([]),r&&sa(t,i+13,l-4,r)}function Ol(t,e,o,n,s,r){let[i,l]=[o,n];t.font=`13px ${wn}`;for(let c of e){let p=t.measureText(c.label).width+54;i>o&&i+p>o+s&&([i,l]=[o,l+24]),r&&(pd(t,c,i,l),t.fillStyle=jl,t.fillText(c.label,i+34,l)),i+=p}return e.length?l+14:n}async function md(t,e,o,n,s){let r=o.map(g=>({...g,...e[g.id]})),i=document.createElement("div");i.classList.add("doek","buiten"),document.body.append(i);let l=Rs(i,{nodes:r,edges:n,options:s}),c=r.map(g=>l.network.getBoundingBox(g.id)),[p,m]=[Math.min(...c.map(g=>g.left))-20,Math.min(...c.map(g=>g.top))-20],d=Math.max(...c.map(g=>g.right))+(t.layout==="route"?130:20),$=Math.max(...c.map(g=>g.bottom))+20,[f,u]=[d-p,$-m],y=Math.min(ld,xl/f,xl/u);return Object.assign(i.style,{width:`${f*y}px`,height:`${u*y}px`}),l.network.setSize(`${f*y}px`,`${u*y}px`),l.network.moveTo({position:{x:p+f/2,y:m+u/2},scale:y,animation:!1}),await new Promise(g=>{l.network.once("afterDrawing",g),l.network.redraw()}),{canvas:i.querySelector("canvas"),width:f,height:u,scale:y,done:()=>{l.destroy(),i.remove()}}}function dd(t,e,o){let n=document.createElement("canvas"),s=n.getContext("2d"),r=Math.max(t.width,720)+2*De,i=r-2*De;s.font=`650 22px ${wn}`;let l=Sl(s,e.title,i);s.font=`13px ${wn}`;let c=Sl(s,e.source,i),p=De+l.length*27+c.length*18+12,d=Ol(s,o,De,p+t.height+30,i,!1)+40;n.width=r*t.scale,n.height=d*t.scale,s.scale(t.scale,t.scale),s.fillStyle="#FFFFFF",s.fillRect(0,0,r,d),s.fillStyle=jl,s.font=`650 22px ${wn}`;for(let[f,u]of l.entries())s.fillText(u,De,De+18+f*27);s.fillStyle=_l,s.font=`13px ${wn}`;let $=De+l.length*27;for(let[f,u]of c.entries())s.fillText(u,De,$+13+f*18);return s.drawImage(t.canvas,De,p,t.width,t.height),Ol(s,o,De,p+t.height+30,i,!0),s.fillStyle=_l,s.font=`13px ${wn}`,s.fillText(e.foot,De,d-16),n}async function Ml({name:t,picture:e,handle:o,scenario:n}){await document.fonts.ready;let{nodes:s,edges:r,options:i}=o.current.given,l=await md(e,o.current.network.getPositions(),s,r,i),c=dd(l,aa(e.title,n),cd(e));l.done(),yn(`${t}.png`,c)}var Ws=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),ia=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Vn=(t,e,o,n)=>`M${t} ${e}h${o}v${n}h${-o}Z`,ca=(t,e,o)=>`M${t-o} ${e}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0Z`;function fd(t,e,o){let n="";for(let s=o;s<t+e;s+=o)n+=`M${Math.min(s,t)} ${Math.max(0,s-t)}L${Math.max(0,s-e)} ${Math.min(s,e)}`;return n}function $d(t,e){let o="";for(let n=3;n<t-1;n+=4)for(let s=3;s<e-1;s+=4)o+=ca(n,s,.8);return o}var Tl={path:(t,e)=>e.getAttribute("d")||"",circle:t=>ca(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Vn(t("x"),t("y"),t("width"),t("height"))},ud=[...Object.keys(Tl),"text"].join();function hd(t,e){return[...t.querySelectorAll(ud)].flatMap(n=>{let s=n.getScreenCTM();if(!s||!n.checkVisibility())return[];let r=window.getComputedStyle(n),i=d=>Number(n.getAttribute(d)||0),l=Ws(e.multiply(DOMMatrix.fromMatrix(s)));if(n.tagName==="text")return gd(n,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,m=Number(r.opacity)*(ia(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Tl[n.tagName](i,n),...c,dash:p,opacity:m}]})}function gd(t,e,o,n,s){let r=o.textAnchor,i=!1,l=n-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),m=c instanceof Element?window.getComputedStyle(c):o,d=Number.parseFloat(m.fontSize);if(i&&p.startsWith(" ")&&(l+=Vo(" ",d,m.fontWeight)),!p.trim())return[];i=!0;let $={at:bd(e,l,s),text:p.trim(),size:d,weight:m.fontWeight,fill:m.fill};return l+=Vo(p.trim(),d,m.fontWeight),[$]})}var bd=(t,e,o)=>Ws(new DOMMatrix(t).translate(e,o)),la=document.createElement("canvas").getContext("2d"),Is=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'");function Vo(t,e,o){return la.font=`${o} ${e}px ${Is}`,la.measureText(t).width}function kd(t,e,o){let{width:n,height:s}=e,r=Ws(o.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?ca(n/2,s/2,n/2-1):Vn(0,0,n,s),p=window.getComputedStyle(document.body).backgroundColor;ia(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let m=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:fd(n,s,9),fill:"none",stroke:m[m.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:$d(n,s),fill:m[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:Vn(0,s/2-1,n,2),fill:m[0]});for(let[,f,u,y]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(u)?i.push({at:r,d:Vn(0,s+Number(u),n,-Number(u)),fill:f}):i.push({at:r,d:Vn(+y/2,+y/2,n-+y,s-+y),fill:"none",stroke:f,wide:+y});let d=f=>({wide:Number.parseFloat(t.getPropertyValue(`border-${f}-width`)),stroke:t.getPropertyValue(`border-${f}-color`),dash:t.getPropertyValue(`border-${f}-style`)==="dashed"?"5 3":""}),$={top:`M0 0h${n}`,bottom:`M0 ${s}h${n}`,left:`M0 0v${s}`,right:`M${n} 0v${s}`};if(l&&d("top").wide)i.push({at:r,d:c,fill:"none",...d("top")});else for(let[f,u]of Object.entries($)){let y=d(f);y.wide&&ia(y.stroke)&&i.push({at:r,d:u,fill:"none",...y})}return i}function yd(t,e,o){let n=window.getComputedStyle(t.parentElement),s=Number.parseFloat(n.fontSize),r=document.createRange(),i=[];for(let{0:p,index:m}of t.data.matchAll(/\S+/g)){r.setStart(t,m),r.setEnd(t,m+p.length);let d=r.getBoundingClientRect(),$=i[i.length-1];$&&Math.abs($.on.top-d.top)<3?($.text+=` ${p}`,$.on=new DOMRect($.on.left,$.on.top,d.right-$.on.left,$.on.height)):i.push({on:d,text:p})}Vo("",s,n.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=la.measureText("x");return i.map(({on:p,text:m})=>{let d=m;for(;d&&p.left+Vo(d,s,n.fontWeight)>o+1;)d=d.slice(0,-1);d!==m&&(d=`${d.slice(0,-1).trim()}…`);let $=Ws(e.translate(p.left,p.top+p.height*l/(l+c))),f=n.fontStyle==="italic"?n.fontStyle:"";return{at:$,text:d,size:s,weight:n.fontWeight,fill:n.color,slant:f}})}function Ll(t,e,o){let n=window.getComputedStyle(t);if(!t.checkVisibility()||n.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return hd(t,e);let s=t,r=n.transform;r!=="none"&&(s.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[m,d]=n.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+m,i.top+d).multiply(new DOMMatrix(r)).translate(-i.left-m,-i.top-d)}let c=r==="none"&&n.overflowX==="hidden"?Math.min(o,i.right):o,p=[...t.childNodes].flatMap(m=>m instanceof Text?yd(m,l,c):m instanceof Element?Ll(m,l,c):[]);return s.style.transform="",[...kd(n,i,l),...p]}function pa(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:o,top:n,width:s,height:r}=t.getBoundingClientRect(),i=Ll(t,new DOMMatrix([1,0,0,1,-o,-n]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*Vo(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(s,...l),height:r,shapes:c}}var Bl=h.graph.keep,[wd,El]=["#16212B","#46525D"],[ko,vd,_d,Fl]=[28,720,2,12e3],Al=(t,e,o)=>t.map(n=>({...n,at:[...n.at.slice(0,4),n.at[4]+e,n.at[5]+o]}));function ma(t,e,o,n,s,r){let i=[""];for(let p of t.split(/\s+/)){let m=`${i[i.length-1]} ${p}`.trim();Vo(m,e,o)<=s?i[i.length-1]=m:i.push(p)}let l=e*1.35;return{shapes:i.map((p,m)=>({at:[1,0,0,1,ko,r+e+m*l],text:p,size:e,weight:String(o),fill:n})),below:r+i.length*l}}function Nl({title:t,scenario:e,of:o,legend:n}){let s=aa(t,e),r=pa(document.querySelector(o)),i=Math.max(r.width,vd),l=ma(s.title,22,650,wd,i,ko),c=ma(s.source,13,400,El,i,l.below+2),p=c.below+16,[m,d,$]=[ko,p+r.height+24,0],f=[...document.querySelectorAll(n)].map(pa).flatMap(g=>{m>ko&&m+g.width>ko+i&&([m,d,$]=[ko,d+$+6,0]);let w=Al(g.shapes,m,d);return m+=g.width+20,$=Math.max($,g.height),w}),u=ma(s.foot,13,400,El,i,d+$+16),y=[...l.shapes,...c.shapes,...Al(r.shapes,ko,p),...f,...u.shapes];return{title:`${s.title} ${s.source}`,width:i+2*ko,height:u.below+ko,shapes:y}}var Pl="http://www.w3.org/2000/svg";function xd(t){let{title:e,width:o,height:n,shapes:s}=Nl(t),r=document.createElementNS(Pl,"svg"),i=(l,c,p,m="")=>{let d=document.createElementNS(Pl,c);for(let[$,f]of Object.entries(p))f!==void 0&&f!==""&&d.setAttribute($,String(f));d.textContent=m,l.append(d)};for(let[l,c]of Object.entries({width:o,height:n,viewBox:`0 0 ${o} ${n}`,"font-family":Is,role:"img"}))r.setAttribute(l,String(c));i(r,"title",{},e),i(r,"rect",{width:o,height:n,fill:"#FFFFFF"});for(let{at:l,text:c,d:p,fill:m,stroke:d,wide:$,dash:f,size:u,weight:y,slant:g,opacity:w}of s){let[v,T,S,q,N,j]=l,lt=v===1&&!T&&!S&&q===1?`translate(${N} ${j})`:`matrix(${l.join(" ")})`;c===void 0?i(r,"path",{d:p,transform:lt,fill:m,...d&&d!=="none"&&{stroke:d,"stroke-width":$,"stroke-dasharray":f},opacity:w===1?void 0:w}):i(r,"text",{transform:lt,"font-size":u,"font-weight":y,"font-style":g,fill:m},c)}Te(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}function da(t,e){let o=Math.min(_d,Fl/t,Fl/e),n=document.createElement("canvas");n.width=t*o,n.height=e*o;let s=n.getContext("2d");return s.scale(o,o),s.fillStyle="#FFFFFF",s.fillRect(0,0,t,e),{canvas:n,pen:s}}async function Sd(t){await document.fonts.ready;let{width:e,height:o,shapes:n}=Nl(t),{canvas:s,pen:r}=da(e,o);for(let{at:i,text:l,d:c,fill:p,stroke:m,wide:d,dash:$,size:f,weight:u,slant:y="",opacity:g=1}of n){r.save(),r.transform(i[0],i[1],i[2],i[3],i[4],i[5]),r.globalAlpha=g,r.fillStyle=p,r.font=`${y} ${u} ${f}px ${Is}`,l!==void 0&&r.fillText(l,0,0);let w=new Path2D(c);p!=="none"&&r.fill(w),m&&m!=="none"&&d&&(r.strokeStyle=m,r.lineWidth=d,r.setLineDash(($||"").split(/[\s,]+/).filter(Boolean).map(Number.parseFloat)),r.stroke(w)),r.restore()}yn(`${t.name}.png`,s)}var Ao=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>xd(t)}>${Bl.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Sd(t)}>${Bl.png}</button>
  </span>
`;var zl="alle",Od={kind:t=>B(ot(t)),form:t=>B(G("ExploitationForm",t)),partner:t=>x(ee(t)||t)},me=t=>[...t.steps.map(e=>e.notation),null];function se(t,e,o){let n=new Map;for(let r of V({...e,plan:o.key}).matrix[t]){let i=n.get(r.column)||new Map;n.set(r.column,i.set(r.barrier,r))}let s=[...n].map(([r,i])=>({key:r,label:Od[t](r),id:t==="partner"?ee(r):"",cells:me(o).map(l=>i.get(l)||null)}));return t==="partner"?s.sort((r,i)=>z(r.label,i.label)):s}var _e=(t,e,o)=>[t,e??zl,...A?[o]:[]].join("~");function qs(t){let[e,o,n]=t.split("~");return{key:e,step:o===zl?null:o,plan:n}}var Zo=t=>`cel-${t.replaceAll("~","-")}`,Ds=(t,e)=>V(e?{...t,plan:e.key}:t).matrix.kind.some(o=>o.undecided);function de(t){if(!t)return{word:h.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}var fa=20;function Qe({bar:t,support:e=!1,most:o=fa}){let n=t.reduce((i,[,l])=>i+l,0),s=e||n>o,r=(i,l)=>a`<i class=${`b-${i}`} style=${{flexGrow:l}}></i>`;return a`
    <span class=${e?"balk hol":"balk"} aria-hidden="true">
      ${t.map(([i,l])=>s?r(i,l):Array.from({length:l},()=>r(i,1)))}
    </span>
  `}var Zn=h.overview;function ua(t,e=""){let o=document.createElement("span");o.className=t;let n=e?o.appendChild(document.createElement("i")):o;n.className=e||t,document.body.append(o);let{backgroundColor:s,color:r,borderTopColor:i}=window.getComputedStyle(n),l=window.getComputedStyle(n).getPropertyValue("--rand").trim();return o.remove(),{fill:s,ink:r,border:i,edge:l}}function $a(t,e,o,n){let s=t.bar.reduce((c,[,p])=>c+p,0),r=t.support_only||s>fa?t.bar:t.bar.flatMap(([c,p])=>Array.from({length:p},()=>[c,1])),i=(n-r.length+1)/s,l=e;return r.map(([c,p])=>{let{fill:m,edge:d}=ua("balk",`b-${c}`),$={x:l,y:o,w:i*p,h:10,r:1,fill:t.support_only?ha:m,stroke:d};return l+=$.w+1,$})}function Cd({x:t,y:e,w:o,h:n},s){let r=[];for(let i=7;i<o+n;i+=9)r.push({x1:t+Math.min(i,o),y1:e+Math.max(0,i-o),x2:t+Math.max(0,i-n),y2:e+Math.min(i,n),stroke:s});return r}var ha="#ffffff",jd="#dcd6c9",Yn="Arial,Helvetica,sans-serif",Us=document.createElement("canvas").getContext("2d");function Hs(t,e,o,n){Us.font=`${n?"bold ":""}${o}px ${Yn}`;let s=[""];for(let r of String(t).split(/\s+/)){let i=s[s.length-1]?`${s[s.length-1]} ${r}`:r;Us.measureText(i).width<=e||!s[s.length-1]?s[s.length-1]=i:s.push(r)}return s}function ga(t,e,o){let n=se(t,e,o),s=me(o),r=190,i=150,l=8,c=4,p=r+(i+c)*s.length+20,m=[],d=20,$=(g,w,v,T,S,q)=>{for(let N of Hs(w,v,T,S))d+=T+4,m.push({x:g,y:d,text:N,size:T,bold:S,fill:q})};$(20,Zn.heading,p-40,20,!0,"#14212b"),$(20,`${We(o)}. ${J(e,o)}. ${ve}`,p-40,12,!1,"#46545f"),d+=14;let f=d;s.forEach((g,w)=>{d=f,$(20+r+w*(i+c)+l,Y(g),i-2*l,14,!0,"#14212b")}),d=f+26;for(let g of n){let w=g.cells.map(S=>{let[q="–",...N]=S?.brief||[];return{cell:S,mark:It[S?.most_basis||""]?.[0]||"",text:[{all:Hs(q,i-2*l-14,13,!0),size:13,bold:!0},...N.map(j=>({all:Hs(j,i-2*l,11,!1),size:11,bold:!1}))]}}),v=Hs(g.label,r-l,13,!0),T=Math.max(44,12+v.length*17,...w.map(S=>(S.cell?.bar.length?26:12)+S.text.reduce((q,{all:N,size:j})=>q+N.length*(j+3),0)));for(let[S,q]of v.entries())m.push({x:20,y:d+20+S*17,text:q,size:13,bold:!0,fill:"#14212b"});w.forEach((S,q)=>{let N=20+r+q*(i+c),j={x:N,y:d,w:i,h:T},lt=S.cell?.bar.length?S.cell:null,Kt=ua("arcering"),O=S.cell?.unmet?Kt.ink:"#16212b";if(S.cell?.unmet){m.push({...j,fill:Kt.fill,stroke:Kt.border,dash:!0},...Cd(j,Kt.border));let I=6+S.text.reduce((Q,{all:te,size:Vt})=>Q+te.length*(Vt+3),0);m.push({x:N+3,y:d+4,w:i-6,h:I,fill:Kt.fill,stroke:Kt.fill})}else S.cell?.undecided?m.push({...j,fill:ha,stroke:ua("onbeslist").border,dash:!0}):m.push({...j,fill:ha,stroke:jd});lt&&m.push(...$a(lt,N+l,d+7,i-2*l-18));let R=d+(lt?18:5);for(let{all:I,size:Q,bold:te}of S.text)for(let Vt of I)R+=Q+3,m.push({x:N+l,y:R-2,text:Vt,size:Q,bold:te,fill:O});S.mark&&m.push({x:N+i-20,y:d+18,text:S.mark,size:14,bold:!1,fill:O})}),d+=T+c}d+=16;let u=20,y=(g,w)=>{m.push(...g,{x:u+34,y:d+9,text:w,size:11,bold:!1,fill:"#46545f"}),u+=34+Us.measureText(w).width+18};Us.font=`11px ${Yn}`;for(let g of Zn.legend.states){let w=B(b.codes.CellState[g].label);y($a({bar:[[g,1]],support_only:!1},u,d,28),w)}return y($a({bar:[[Zn.legend.support_state,1]],support_only:!0},u,d,28),Zn.legend.support),d+=14,$(20,Object.values(It).map(([g,w])=>`${g} ${w}`).join("   "),p-40,11,!1,"#46545f"),$(20,k(Zn.picture.foot,{version:b.meta.version,content:(b.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:d+20,list:m}}var Rl=h.overview,Wl=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function ba(t,e,o=b.plans[0]){let{width:n,height:s,list:r}=ga(t,e,o),i=({x:$,y:f,w:u,h:y,fill:g,stroke:w,dash:v,r:T=4})=>`<rect x="${$}" y="${f}" width="${u}" height="${y}" rx="${T}" fill="${g}" stroke="${w}"${v?' stroke-dasharray="5 3"':""}/>`,l=({x1:$,y1:f,x2:u,y2:y,stroke:g})=>`<line x1="${$}" y1="${f}" x2="${u}" y2="${y}" stroke="${g}"/>`,c=({x:$,y:f,text:u,size:y,bold:g,fill:w})=>`<text x="${$}" y="${f}" font-size="${y}"${g?' font-weight="bold"':""} fill="${w}">${Wl(u)}</text>`,p=r.map($=>$.text!==void 0?c($):$.x1!==void 0?l($):i($)),m=Wl(k(Rl.picture.title,{heading:Rl.heading,scenario:J(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${s}" viewBox="0 0 ${n} ${s}"`} font-family="${Yn}" role="img">
<title>${m}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${p.join(`
`)}
</svg>
`}function Il(t,e,o){Te("matrix.svg",ba(t,e,o),"image/svg+xml")}function ql(t,e,o){let{width:n,height:s,list:r}=ga(t,e,o),{canvas:i,pen:l}=da(n,s);for(let c of r)c.x1!==void 0?(l.strokeStyle=c.stroke,l.setLineDash([]),l.beginPath(),l.moveTo(c.x1,c.y1),l.lineTo(c.x2,c.y2),l.stroke()):c.text===void 0?(l.fillStyle=c.fill,l.strokeStyle=c.stroke,l.setLineDash(c.dash?[5,3]:[]),l.fillRect(c.x,c.y,c.w,c.h),l.strokeRect(c.x,c.y,c.w,c.h)):(l.fillStyle=c.fill,l.font=`${c.bold?"bold ":""}${c.size}px ${Yn}`,l.fillText(c.text,c.x,c.y));yn("matrix.png",i)}var Pt=h.check,Dl=({title:t,lines:e=[],count:o=e.length})=>e.length>0&&a`
    <h2>${k(Pt.list,{title:t,count:o})}</h2>
    <ul>${e.map(n=>a`<li>${n}</li>`)}</ul>
  `,Hl=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,Md=(t={})=>Object.entries(t).map(([e,o])=>k(Pt.counted,{count:o,what:js(e).toLowerCase()})).sort(z);function Td({message:t,notes:e=[],faults:o,wrong:n,questions:s,asked:r,counts:i,report:l,made:c}){return a`
    <p><strong>${t}</strong></p>
    ${c&&a`<p>${k(Pt.made,{name:c})}</p>`}
    ${et()&&i&&a`<${ml} made=${c} marked=${o.length+s.length>0} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${Dl} title=${Pt.faults} lines=${o} count=${n} />
    <${Dl} title=${Pt.questions} lines=${s} count=${r} />
    <${Hl} title=${Pt.columns} lines=${l} />
    <${Hl} title=${Pt.read} lines=${Md(i)} />
  `}function Ld(t){if(!t.length)throw new Error(Pt.first);if(t.length>1)throw new Error(k(Pt.one_only,{count:t.length}));if(t[0].size>Dr)throw new Error(k(Pt.too_large,{name:t[0].name,most:Dr/2**20}));return t[0]}function Ul(){let t=Tt(),[e,o]=K(null);async function n(s){try{let r=Ld(t.current.files);o({busy:!0});let i=await s(r);o(i),nt(i.message)}catch(r){o({message:r.message||Pt.silent,faults:r.faults})}}return po(()=>{let s=i=>i.preventDefault();function r(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(Hr)}return window.addEventListener("dragover",s),window.addEventListener("drop",r),()=>{window.removeEventListener("dragover",s),window.removeEventListener("drop",r)}},[]),a`
    <${H} text=${Pt.title}><p class="uitleg">${et()?Pt.intro_here:Pt.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${et()?Pt.file_here:Pt.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${et()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(Hr)}>${Pt.check}</button>
      ${et()&&a`<${cl} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${Pt.busy}</p>`}
      ${e?.message&&a`<${Td} ...${e} />`}
    </div>
    ${et()&&a`<${dl} /><${fl} />`}
    ${!et()&&b.served&&a`<p class="zacht">${Pt.kept}</p>`}
  `}var Xe=h.shared,Po=({legend:t,name:e,options:o,current:n="",id:s})=>o.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([r,i])=>a`
          <button
            type="button"
            id=${`${s}-${r||"gewoon"}`}
            aria-pressed=${String(r===n)}
            onClick=${()=>P({[e]:r||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;function Nt({label:t,name:e,options:o,id:n=e}){let s=E.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([r])=>r===s)?s:""}
        onChange=${r=>P({[e]:r.target.value})}
      >
        <option value="">${Xe.all}</option>
        ${o.map(([r,i])=>a`<option value=${r}>${i}</option>`)}
      </select>
    </label>
  `}var Je=({label:t=Xe.text,name:e,id:o=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${o}
      type="search"
      value=${E.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${n=>P({[e]:n.target.value},!0)}
    />
  </label>
`,No=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>P(Object.fromEntries(t.map(e=>[e,null])))}>
    ${Xe.clear}
  </button>
`,Bd=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function Le({children:t}){let[e,o]=K(!1);if(!pe())return a`<section class="filters" aria-label=${Xe.filters}>${t}</section>`;let n=Object.keys(E.route.query).filter(s=>!Bd.includes(s)).length;return a`
    <details class="filters" open=${e} onToggle=${s=>o(s.target.open)}>
      <summary id="filterknop">${n?k(Xe.filters_set,{count:n}):Xe.filters}</summary>
      ${t}
    </details>
  `}var Ed=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];function Gs({query:t,children:e}){let[o,n]=K(!pe()&&Ed.some(s=>t[s]));return a`
    <details class="keuzes" open=${o} onToggle=${s=>n(s.target.open)}>
      <summary id="wijzig">${Xe.change}</summary>
      ${e}
    </details>
  `}var He=()=>{let t=b.plans.map(e=>[e.key,e.title]);return A&&a`<div class="velden"><${Nt} label=${Xe.plan} name="plan" options=${t} /></div>`};function Yo(){let t=W(E.route.query),e=X(t.plan)?.dates||mo;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,s=e.find(i=>i.date===t.date)?.date||o,r=Vr(E.route.query,"stand",e.map(i=>[n(i.date),i.label]));return a`<${Po} legend=${Xe.choices.date} name="stand" options=${r} current=${n(s)} id="st" />`}function ka(){let t=W(E.route.query),e=Yt(X(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${Po} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function to(){let t=Xe.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{query:n}=E.route,{expect:s,strict:r}=W(n),i=s?"":"uit",l=Vr(n,"verwachtingen",e);return a`
    <${He} />
    <${ka} />
    <${Yo} />
    <${Po} legend=${t.reading} name="lezing" options=${o} current=${r?"streng":""} id="l" />
    <${Po} legend=${t.expectations} name="verwachtingen" options=${l} current=${i} id="v" />
  `}var Fd=h.shared,Kl="uit",[Ad,Pd,Gl]=[20,6,4],Nd=()=>pe()?Pd:Ad,ya=()=>(E.route.query.vouw||"").split(",").filter(Boolean),Ks=t=>ya().includes(Kl)||ya().includes(t),wa=(t,e=[t])=>()=>{let o=e.filter(s=>Ks(s)!==(s===t)),n=ya().filter(s=>s!==Kl&&!e.includes(s));P({vouw:[...n,...o].join(",")},!0)};function eo(t,e,o=null,n=Nd()){let s=o?o.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>o.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(s.length>1){let r=e.length>n,i=s.map(l=>l.key);return s.map(l=>({...l,folds:r,open:!r||Ks(l.key),turn:wa(l.key,i)}))}return s.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=n*1.25)return[i];let l=r.rows.slice(n),c=k(Fd.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:Ks(t),folds:!0,more:!0,turn:wa(t)};return[{...i,rows:r.rows.slice(0,n)},p]})}function Ue({part:t,count:e="",names:o=[],level:n=0}){let s=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>
      ${t.title}
    </button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${n?a`<${`h${n}`} class="vouwkopje">${s}<//>`:s}
      ${e&&a`<span class="vouwtal">${e}</span>`}
      ${o.length>0&&!t.open&&a`<span class="vouwbij">${o.slice(0,Gl).join(" · ")}${o.length>Gl&&" …"}</span>`}
    </div>
  `}var yo=t=>t.open?null:"dicht";function Vs({id:t="",title:e,intro:o=null,children:n}){let s={key:t,title:e,rows:[],folds:!!t,open:!t||Ks(t),turn:wa(t)};return a`
    <section class="blok">
      ${t?a`<${Ue} part=${s} level=${2} />`:a`<h2>${e}</h2>`}
      ${o}
      <div class=${yo(s)}>${n}</div>
    </section>
  `}var Qo=({id:t,items:e,first:o,as:n="ul"})=>eo(t,e,null,o).map(s=>a`
      ${s.folds&&a`<${Ue} part=${s} />`}
      <${n} class=${yo(s)}>${s.rows}<//>
    `);var Vl=h.shared.passage;function Qn({passage:t}){let[e,o]=K("");async function n(){try{o((await Pi(t)).woorden)}catch(s){o(s.message||Vl.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${Vl.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var M=({id:t,text:e})=>wt(t)?a`<a href=${Zt(t)}>${e||x(t)}</a>`:a`<span>${e||x(t)}</span>`,zt=({ids:t,name:e=x,between:o=", "})=>t.map((n,s)=>[s>0&&o,a`<${M} id=${n} text=${e(n)} />`]),Ge=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${M} id=${n} />${e?.(n)}</li>`)}</ul>`;function bt({id:t,date:e}){let[o,n]=Fo(t,e);return a`<span class=${`chip s-${Hn(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var zd={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function Be({basis:t}){let[e,o]=It[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${zd[e]}
    </svg>
  `:null}var Zs=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${G("Severity",t)}</span>`;function qt({of:t}){let e=F(t.flatMap(Et));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${at(o)}${je()&&a`<${Qn} passage=${o} />`}</li>`)}
    </ul>
  `:null}function Zl({of:t,look:e}){let[o,...n]=Et(t);return o?a`
    <p class=${e}>
      ${at(o)}${n.length>0&&k(h.shared.more_places,{count:n.length})}
      ${je()&&a`<${Qn} passage=${o} />`}
    </p>
  `:null}var Ys=({id:t})=>[rt(t,"broader")&&[a`<${M} id=${rt(t,"broader")} />`," › "],a`<${M} id=${t} />`],vn=({id:t})=>_(t,"isGeneric")==="true"&&a`<span class="zacht"> (${h.shared.collective})</span>`;var Xo=h.compare.flow,Ct={width:960,height:430,top:40,left:230,right:640,box:16},_n=t=>t?B(G("CellState",t)):Xo.fresh;function Yl({rows:t,at:e,unit:o,end:n}){let s=n?Ct.right:Ct.left-Ct.box,r=n?Ct.right+Ct.box+12:Ct.left-Ct.box-12;return t.map(({state:i,count:l,y:c})=>{let p=Ct.top+c*o,m=Math.max(l*o,2);return a`
      <g key=${i}>
        <rect class=${`v-${i||"nieuw"}`} x=${s} y=${p} width=${Ct.box} height=${m} />
        <text x=${r} y=${p+m/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(i)}
        </text>
      </g>
    `})}function Rd({band:t,unit:e}){let o=t.count*e,n=Ct.top+t.y1*e+o/2,s=Ct.top+t.y2*e+o/2,r=(Ct.left+Ct.right)/2,i=L(Xo.band,t.count,{from:_n(t.from),to:_n(t.to)});return a`
    <path
      class=${`band w-${t.to}`}
      d=${`M${Ct.left} ${n} C${r} ${n} ${r} ${s} ${Ct.right} ${s}`}
      stroke-width=${Math.max(o,1)}
    ><title>${i}</title></path>
  `}function Ql({flow:t,one:e,other:o}){let n=Ct.height/t.height,s=t.bands.map(r=>L(Xo.band,r.count,{from:_n(r.from),to:_n(r.to)}));return a`
    <figure class="stroom" tabindex="0" aria-label=${Xo.title}>
      <svg
        viewBox=${`0 0 ${Ct.width} ${Ct.height+Ct.top+14}`}
        role="img"
        aria-label=${k(Xo.picture,{before:e.label,after:o.label,said:s.join("; ")})}
      >
        <text class="stroomkop" x=${Ct.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Ct.right} y="20">${o.label}</text>
        ${t.bands.map(r=>a`<${Rd} key=${`${r.from}|${r.to}`} band=${r} unit=${n} />`)}
        <${Yl} rows=${t.left} at=${_n} unit=${n} />
        <${Yl} rows=${t.right} at=${_n} unit=${n} end />
      </svg>
      <figcaption>${Xo.caption}</figcaption>
      <p class="acties"><${Ao} name="overgang" title=${Xo.title} scenario=${null} of=".stroom svg"
        legend=".stroom figcaption" /></p>
    </figure>
  `}function Qs(t,e,o=""){let n=o.startsWith("-"),s=e.find(l=>l.key===o.replace(/^-/,""));if(!s)return t;let r=t.map((l,c)=>({text:s.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?z(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var va=(t,e="")=>E.route.query[t]||e;function Wd({id:t,column:e,sort:o,turn:n}){let s=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${s}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var Id=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let s=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${s}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${s}</th>`})}
  </tr>
`,qd=({part:t,columns:e,named:o,count:n})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Ue} part=${t} count=${t.more?"":L(n,t.rows.length)}
        names=${t.more?[]:t.rows.map(o)} />
    </th>
  </tr>
`;function ft({id:t,caption:e,rows:o,columns:n,sort:s="",urlKey:r,hideCaption:i,groups:l=null}){let[c,p]=K(s),m=r?va(r,s):c,d=f=>{let u=m===f.key?`-${f.key}`:f.key;r?P({[r]:u===s?null:u},!0):p(u);let y=h.shared.table,g=u.startsWith("-")?y.descending:y.ascending;nt(k(y.sorted,{column:f.label.toLowerCase(),direction:g}))},$=eo(t,Qs(o,n,m),m===s?l:null);return a`
    <div class="rol">
      <table class="lijst" id=${t} role="table">
        <caption class=${i?"sr":null}>${e}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${n.map(f=>a`<${Wd} id=${t} column=${f} sort=${m} turn=${d} />`)}
          </tr>
        </thead>
        ${$.map(f=>a`
            <tbody role="rowgroup" key=${f.more?"meer":f.key} class=${yo(f)}>
              ${f.folds&&a`<${qd} part=${f} columns=${n} ...${l} />`}
              ${f.rows.map(u=>a`<${Id} row=${u} columns=${n} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}var Dd=t=>t==null||t===!1||t===""||t.length===0;function oo({pairs:t}){let e=t.filter(([,o])=>!Dd(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var Z=h.compare,_a=t=>B(G("CellState",t)),no=b.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:A?k(Z.side,{plan:t.title,label:o}):B(o)}))),Hd=(t,e,{stated:o,strict:n})=>b.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function Ud(t){let e=no[no.length-1],o=b.plans.map(c=>no.findLast(p=>p.plan===c)||e),[n,s]=A?o:[no[0],e],r=no.slice(0,-1).find(c=>c.key===t.van)||n,i=no.slice(no.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(s)?s:e);return{one:r,other:l,after:i}}function Xl({label:t,name:e,current:o,options:n}){let s=r=>P({[e]:r.target.value});return a`
    <label class="veld">
      <span>${t}</span>
      <select id=${e} value=${o.key} onChange=${s}>
        ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
      </select>
    </label>
  `}function Gd({change:t,other:e}){let o=_e(t.kind,t.other_barrier,e.plan.key),n=C("overzicht",{cel:o,stand:e.date===Qt?null:e.date},!1),s=k(Z.see_cell,{kind:ot(t.kind),step:Y(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${Z.see}<span class="sr">${s}</span></a></li>`}function Kd({rows:t}){let e={of:([o])=>o,titles:Object.entries(Object.fromEntries(t.map(([o,n])=>[o,n])))};return a`
    <section class="blok">
      <h2>${k(Z.stated,{count:t.length})}</h2>
      ${!t.length&&a`<p>${h.shared.none}</p>`}
      ${eo("uitspraken",t,e).map(o=>a`
          ${o.folds?a`<${Ue} part=${o} level=${o.more?0:3} count=${o.more?"":o.rows.length} />`:a`<h3>${o.title}</h3>`}
          <ul class=${yo(o)}>
            ${o.rows.map(([,,n,s])=>a`
                <li>
                  ${s}${" "}
                  <a href=${Zt(n)}>${Z.see}<span class="sr"> ${x(n)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function Vd({found:t,one:e,other:o,mode:n}){let s={of:p=>p.other_barrier||p.barrier||"",titles:[...St.map(p=>[p.notation,p.label]),["",h.shared.all_steps]]},r=p=>p.map(m=>x(ee(m)||m)).join(", "),i=p=>F([p.barrier,p.other_barrier].map(Y)).join(" / "),l=[{key:"stap",label:Z.columns.step,text:i},{key:"soort",label:Z.columns.kind,text:p=>B(ot(p.kind))},{key:"een",label:e.label,text:p=>_a(p.before)},{key:"ander",label:o.label,text:p=>_a(p.after)},{key:"erbij",label:Z.joined[n],sort:!1,text:p=>r(p.joined)},{key:"weg",label:Z.left[n],sort:!1,text:p=>r(p.left)}],c=()=>[[...l.map(p=>p.label),...At],...t.changes.map(p=>[...l.map(m=>m.text(p)),...Ft(null)])];return a`
    ${eo("verschillen",t.changes,s).map(p=>a`
        ${p.folds&&a`<${Ue} part=${p} level=${p.more?0:3}
            count=${p.more?"":L(Z.differ,p.rows.length)}
            names=${p.more?[]:p.rows.map(m=>B(ot(m.kind)))} />`}
        <ul class=${yo(p)}>
          ${p.rows.map(m=>a`<${Gd} change=${m} other=${o} />`)}
        </ul>
      `)}
    ${t.notes.map(p=>a`<p class="zacht">${p}</p>`)}
    <details>
      <summary>${Z.as_table}</summary>
      <${ft} id="vakken" caption=${Z.table} rows=${t.changes} columns=${l} />
      <div class="acties"><${Ot} name="vergelijk-vakken.csv" rows=${c} /></div>
    </details>
  `}function Zd({actions:t,flow:e,one:o,other:n}){let s=t.moved.length+t.stayed.length,r=c=>c?_a(c):Z.flow.fresh,i=[{key:"plan",label:o.label,sort:!1,text:({state:c})=>r(c)},...e.right.map(({state:c})=>({key:c,label:r(c),sort:!1,text:p=>String(e.bands.find(m=>m.from===p.state&&m.to===c)?.count||Z.nothing)}))],l=k(Z.counts_table,{before:o.label,after:n.label});return a`
    <section class="blok">
      <h2>${Z.counted}</h2>
      <p class="zacht">${k(Z.counts,{both:s,fresh:t.fresh.length})}</p>
      <${Ql} flow=${e} one=${o} other=${n} />
      <details>
        <summary>${Z.flow.table}</summary>
        <${ft} id="overgang" caption=${l} rows=${e.left} columns=${i} />
      </details>
    </section>
  `}function Yd(t,e){if(!e)return t;let o=s=>uo(s).includes(e),{actions:n}=t;return{notes:[],statements:t.statements.filter(([,,s])=>o(s)),changes:t.changes.filter(s=>[s.barrier,s.other_barrier].includes(e)),actions:n&&{...n,moved:n.moved.filter(o),stayed:n.stayed.filter(o),fresh:n.fresh.filter(o)}}}function Qd({actions:t,one:e,other:o,all:n}){let s=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],r=new Set(t.fresh),i=$=>r.has($)?"":Xt($,e.date),l=$=>Xt($,o.date),c=$=>r.has($)?a`<span class="zacht">${Z.not_yet}</span>`:a`<${bt} id=${$} date=${e.date} />`,p=[{key:"actie",label:Z.action,text:x,cell:$=>a`<${M} id=${$} />`},{key:"wat",label:Z.what,text:gt},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:$=>a`<${bt} id=${$} date=${o.date} />`}],m=()=>[[...p.map($=>$.label),...At],...s.map($=>[...p.map(f=>f.text($)),...Ft(null,e.plan.key)])],d=()=>P({alles:n?null:"ja"});return a`
    <section>
      <h2>${k(n?Z.all:Z.changed,{count:s.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${d}>${Z.show_all}</button>
        <${Ot} name="vergelijk.csv" rows=${m} />
      </div>
      <${ft}
          id="vergelijk"
          caption=${Z.actions_table}
          rows=${s}
          columns=${p}
          urlKey="sorteer"
          sort="actie"
        />
    </section>
  `}function Jl({route:t}){if(no.length<2)return a`<${H} text=${Z.title} /><p>${Z.alone}</p>`;let{one:e,other:o,after:n}=Ud(t.query),s=Hd(e,o,W(t.query)),r=St.some(d=>d.notation===t.query.stap)?t.query.stap:"",i=Yd(s,r),{actions:l}=i,c=l?.flows[r],p=l?"dates":"plans",m=k(Z.intro[p],{before:U(e.date),after:U(o.date)});return a`
    <${H} text=${Z.heading[p]} title=${Z.title}><p class="uitleg">${m} ${ve}</p><//>
    <${Le}>
      <${ka} />
      <div class="velden">
        ${no.length>2&&a`
            <${Xl} label=${Z.first} name="van" current=${e} options=${no.slice(0,-1)} />
            <${Xl} label=${Z.second} name="met" current=${o} options=${n} />
          `}
        <${Nt}
          label=${Z.columns.step} name="stap"
          options=${St.map(d=>[d.notation,d.label])} />
      </div>
    <//>
    ${l&&c&&a`<${Zd} actions=${l} flow=${c} one=${e} other=${o} />`}
    ${l&&a`<${Kd} rows=${i.statements} />`}
    <section class="blok">
      <h2>${k(Z.cells,{count:i.changes.length})}</h2>
      ${i.changes.length?a`<${Vd} found=${i} one=${e} other=${o} mode=${p} />`:[a`<p>${h.shared.none}</p>`,i.notes.map(d=>a`<p class="zacht">${d}</p>`)]}
    </section>
    ${l&&a`
        <${Qd} actions=${l} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${Bt} text=${L(Z.shown,i.changes.length)} />
  `}var fe=h.overview.legend,Xd=b.codes.CellState,Xn=({expected:t=fe.expected,quiet:e=fe.quiet,blank:o=!1,undecided:n=!1})=>a`
  <ul class="stalen">
    ${fe.states.map(s=>a`
        <li>
          <span class="staal"><${Qe} bar=${[[s,1]]} /></span>${B(Xd[s].label)}
        </li>
      `)}
    <li><span class="staal"><${Qe} bar=${[[fe.support_state,1]]} support=${!0} /></span>${fe.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${n&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${fe.undecided}</li>`}
    <li>
      ${o?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,xa=()=>a`
  <ul class="stalen">
    ${Object.entries(It).map(([t,[,e]])=>a`<li><span class="staal"><${Be} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[Jd,...tf]=fe.sample.words,Xs=({undecided:t})=>a`
  <aside class="legenda" aria-label=${fe.title}>
    <h2>${fe.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Qe} bar=${fe.sample.bar.map(([e,o])=>[e,Number(o)])} />
      <strong>${Jd}</strong>${tf.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${fe.explain}</p>
    <${Xn} undecided=${t} />
    <h3>${fe.how}</h3>
    <${xa} />
    <p><span class="anders">${fe.other}</span>${fe.other_says}</p>
  </aside>
`;var xn=h.shared.gaps,ts=t=>[t,...t.also],zo=t=>at(t.evidence)?[t.evidence]:[],Jo=t=>b.queries[t]?.title||t,tc=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||tt(t.sentence).includes(tt(e.tekst)))&&ts(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),ef=({said:t,work:e,more:o})=>e?[t," (",a`<${zt} ids=${e} name=${Re} />`,o&&xn.more_work,")"]:t;function Js({list:t,plan:e}){if(!t.length)return a`<p>${Oe(e).words.nobody}</p>`;let o=n=>n.map((s,r)=>[r>0&&"; ",a`<${ef} ...${s} />`]);return a`
    <p class="zacht">${xn.alphabetical}</p>
    <ul>${t.map(({who:n,why:s})=>a`<li><${M} id=${n} />: ${o(s)}</li>`)}</ul>
  `}function Jn({summary:t,inside:e,open:o=!1}){let[n,s]=K(!1);return a`
    <details open=${o} onToggle=${r=>r.target.open&&s(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function Sa({gap:t,query:e}){let o=[t.barrier&&Y(t.barrier).toLowerCase(),t.kind&&ot(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Zs} severity=${t.severity} />${" · "}
      <a href=${C(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${A&&` · ${Oe(t.plan).title}`}
      ${wt(t.subject)&&[" · ",a`<${M} id=${t.subject} />`]}
    </p>
  `}var ec=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${h.shared.passage.place}</span>${at(t)}
    ${je()&&a`<${Qn} passage=${t} />`}
  </p>
`;function Oa({gap:t,scenario:e,sentence:o=!1}){let n=b.queries[t.query],[s]=zo(t),r=a`${h.gaps.more}<span class="sr">${k(h.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Jn} summary=${r} inside=${()=>a`
    ${o&&a`<p>${t.sentence}</p>`}
    ${s&&a`<${ec} passage=${s} />`}
    ${n.why&&a`<p><strong>${xn.why}</strong> ${n.why}</p>`}
    ${t.asks&&a`<p><strong>${xn.who}</strong></p><${Js} list=${t.candidates} plan=${t.plan} />`}
    <${bo} text=${()=>Un(t.sentence,zo(t),e,X(t.plan))} />
  `} /></div>`}function of({gap:t,scenario:e}){let o=b.queries[t.query],[n]=zo(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Sa} gap=${t} query=${o} />
      ${n&&a`<${ec} passage=${n} />`}
      <div class="acties">
        ${o.why&&a`<${Jn} summary=${xn.why} inside=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${Jn}
              summary=${xn.who}
              inside=${()=>a`<${Js} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${bo} text=${()=>Un(t.sentence,zo(t),e,X(t.plan))} />
      </div>
    </article>
  `}var oc=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${of} key=${n.mark} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var re=h.shared.work;function nf({id:t,date:e}){let o=new Map;for(let{from:n,said:s}of Wt(t,"who",e))o.set(n,[...o.get(n)||[],s]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,s])=>a`<li><${M} id=${n} />${` (${F(s).join(", ")})`}<${vn} id=${n} /></li>`)}
    </ul>
  `:h.shared.nobody}function sf(t){let e=_(t,"dueBy");return e&&` (${k(re.bound,{date:U(e)})}; ${Bs(_(t,"modality"))})`}function rf({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=_(o,"deadlineLabel"),{delivery:s}=oe(o,e);return a`
          <li>
            ${n&&`${B(n)}: `}“${_(o,"deadlineText")}”${sf(o)}
            ${_(o,"revises")==="true"&&`, ${re.revised}`}${s&&` – ${s}`}
          </li>
        `})}
    </ul>
  `}var af=t=>b.lookups[t]?.told||"",tr=(t,e)=>Me(t,"figure",e);function Ca({id:t,date:e}){let o=tr(t,e);return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${M} id=${n} />: <strong>${af(n)}</strong><${qt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function tn({of:t}){let e=s=>[rt(s,"barrier")&&k(re.at_step,{step:x(rt(s,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>_(s,r)&&ce(s,r))].filter(Boolean),o=s=>_(s,"status")?k(re.other_status,{reading:e(s).join(", ")}):k(re.other_reading,{reading:e(s).length?`“${e(s).join(", ")}”`:re.other_unsaid}),n=ye(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(s=>a`<li><strong>${o(s)}</strong>${_(s,"rationale")}</li>`)}
    </ul>
  `:null}function es({id:t,read:e=[_(t,"basis"),_(t,"strength")]}){let o=e[0],n=G("Strength",e[1]);return a`
    <div class="koppeling">
      <p>
        <${Ys} id=${rt(t,"barrier")} />
        ${` · ${dt(t,"interventionKind").map(ot).join(", ")} · ${n} · `}
        <${Be} basis=${o} />${` ${It[o]?.[1]||G("Basis",o)}`}
      </p>
      <p class="reden"><strong>${re.here}</strong>${_(t,"rationale")}</p>
      <${tn} of=${t} />
    </div>
  `}var nc=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function sc({id:t,scenario:e,contributions:o}){let{date:n}=e,s=Ls(t,n),r=_(t,"promise"),i=Ts(t,n),{links:l}=V(e),c=o.length?o.map(m=>a`<${es} id=${m} read=${l[m]} />`):_(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${re.across}</strong>${_(t,"rationale")}</p>`,p=[[re.facts.deadline,i.length>0&&a`<${rf} ids=${i} date=${n} />`],[re.facts.who,a`<${nf} id=${t} date=${n} />`],[re.facts.figures,tr(t).length>0&&a`<${Ca} id=${t} date=${n} />`],[re.facts.how,c],[re.facts.where,a`<${qt} of=${[t,...o,s]} />`]];return a`
    <article class="kaart">
      <h3><${M} id=${t} /></h3>
      <p class="regel">${gt(t)} · <${bt} id=${t} date=${n} /></p>
      <${nc} lead=${r&&re.promise} text=${r||_(t,"summary")} />
      <${nc} lead=${re.progress} text=${_(s,"summary")} />
      ${s&&a`<${tn} of=${s} />`}
      <${oo} pairs=${p} />
    </article>
  `}var Ke=t=>[...t].sort((e,o)=>z(x(e),x(o)));var Ro=h.overview;function lf({cell:t}){let{column:e,plan:o,why:n=[],across:s=0,candidates:r,undecided:i}=t;if(i)return a`<p>${Ro.undecided}</p>`;let l=C("overzicht",{...E.route.query,cel:_e(e,null,o)});return a`
    <p>${kn(X(o))}</p>
    ${n.length>0&&a`<h3>${Ro.why}</h3>`}
    ${n.map(c=>a`<p>${_(c,"rationale")} <span class="zacht">${_(c,"source")}</span></p>`)}
    ${s>0&&a`
        <p>
          ${k(Ro.elsewhere,{count:s,kind:ot(e)})}${" "}
          <a href=${l}>${Ro.see_elsewhere}</a>
        </p>
      `}
    ${r&&a`<h3>${Ro.who}</h3><${Js} list=${r} plan=${o} />`}
  `}function cf({row:t,cell:e,step:o,scenario:n,plan:s,address:r}){let i=Tt(),l=Tt();xt(()=>{let f=document.getElementById(Zo(r));return i.current.showModal(),l.current.focus(),()=>(f?.isConnected?f:document.getElementById(Zo(r)))?.focus()},[]);let{word:c,lines:p,look:m}=de(e),d=k(Ro.panel_note,{scenario:J(n,s)}),$=f=>hn(f).filter(u=>e.links.includes(u));return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${i}
      onClose=${()=>P({cel:null})}
      onClick=${f=>f.target===i.current&&i.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${l}>
          ${k(Ro.panel,{row:t.label,step:Y(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>i.current.close()}>${h.shared.close}</button>
      </div>
      <p class=${`stand ${m}`}><strong>${c}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${e.initiatives>0&&!n.strict&&a`<p class="zacht">${B(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${A&&`${s.title}. `}${d}</p>
      ${e.asked&&a`<p>${Ro.asked} <${zt} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(f=>a`<${sc} key=${f} id=${f} scenario=${n} contributions=${$(f)} />`):a`<${lf} cell=${e} />`}
    </dialog>
  `}function er({address:t,by:e,scenario:o}){let{key:n,step:s,plan:r}=qs(t),i=X(r);if(!i)return null;let l=se(e,o,i).find(m=>m.key===n),c=l?.cells[me(i).indexOf(s)];return c?a`<${cf} key=${t} ...${{row:l,cell:c,step:s,scenario:o,plan:i,address:t}} />`:null}var en=h.overview;function rc({open:t=!0}){let e={report:A?en.howto.reports:ho(),marks:Object.values(It).map(([o])=>o).join(" "),source:To()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${en.howto.title}</summary>
      <ol>${en.howto.lines.map(o=>a`<li>${k(o,e)}</li>`)}</ol>
    </details>
  `}var wo=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`);function pf({state:t,things:e,date:o}){let n=A?"h4":"h3",s=i=>Fo(i,o)[1]&&a`<span class="zacht"> – ${Fo(i,o)[1]}</span>`,r=k(en.group,{state:B(G("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${r}<//>
      <${Ge} ids=${Ke(e)} more=${s} />
    </div>
  `}function ac({scenario:t,plan:e}){let o=A?"h3":"h2";return V(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:r,undecided:i})=>{let l=b.codes.InterventionKind[s];return a`
      <section
        class="slachtoffers"
        id=${e===b.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}
      >
        <div class="hoofdstuk">
          <${o}>${k(en.apart.title,{kind:l.label})}<//>
          <p>${k(en.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`
                <div class="standen">
                  ${r.map(c=>a`<${pf} ...${c} date=${t.date} />`)}
                </div>
              `:a`<p>${i?en.undecided:kn(e)}</p>`}
      </section>
    `})}var Dt=h.coverage,mf=5,ic=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Be} basis=${t.most_basis} />
    <${Qe} bar=${t.bar} support=${t.support_only} most=${mf} />
    <span class=${t.strict?"woord anders":"woord"} title=${t.small}>${t.small}</span>
  </span>
`;function df({row:t,cell:e,step:o,plan:n}){if(!e)return a`<td></td>`;let{word:s,lines:r}=de(e),i=_e(t.key,o,n.key),l=[s,...r,e.strict,It[e.most_basis]?.[1]].filter(Boolean).join(" · ");return a`
    <td>
      <button type="button" class="vakje" id=${Zo(i)} aria-haspopup="dialog" title=${l}
        onClick=${()=>P({cel:i})}>
        <span class="sr">${k(h.overview.cell,{row:t.label,step:Y(o)})}${l}</span>
        <${ic} cell=${e} />
      </button>
    </td>
  `}var ja=t=>!t.acting&&!t.undecided,ff=({step:t,place:e,column:o,all:n})=>a`
  <th scope="col" class="station">
    <span class=${ja(o)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Zt(t.id)}>${t.label}</a>
    <span class=${ja(o)?"bij niemand":"bij"}>${o.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*o.acting/n}%`}}></i></span>
  </th>
`,lc=({column:t})=>{let{title:e,text:o}=t.undecided?Dt.undecided:Dt.nobody;return a`<span class=${t.undecided?"":"plaat"}><strong>${e}</strong> ${o}</span>`},cc=t=>t.undecided?"onbeslist":"arcering",$f=({rows:t,column:e})=>a`
  <td rowspan=${t} class=${cc(e)}><${lc} column=${e} /></td>
`;function uf({plan:t,reach:e,scenario:o,rows:n}){let s=new Map(n.map(i=>[i.key,i])),r=e.groups.flatMap(i=>[i,...i.partners.map(l=>s.get(l))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${k(Dt.caption,{scenario:J(o,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${Dt.partner}</th>
          ${t.steps.map((i,l)=>a`
              <${ff} step=${i} place=${l+1} column=${e.columns[l]}
                all=${e.numbers.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${r.map((i,l)=>a`
            <tr class=${i.partners&&"groep"}>
              <th scope="row" class=${!i.partners&&_(i.id,"isGeneric")==="true"?"verzamel":""}>
                ${i.partners?i.said:a`<${M} id=${i.id} text=${i.label} />`}
              </th>
              ${e.columns.map((c,p)=>c.acting?i.partners?a`<td></td>`:a`<${df} row=${i} cell=${i.cells[p]} step=${c.step} plan=${t} />`:l===0&&a`<${$f} rows=${r.length} column=${c} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}var hf=({plan:t,reach:e,rows:o})=>a`
  <div class="perstap">
    ${e.columns.map((n,s)=>a`
        <section key=${n.step}>
          <${A?"h3":"h2"} class="stapkop">
            <span class=${ja(n)?"nummer leeg":"nummer"} aria-hidden="true">${s+1}</span>
            ${k(Dt.step,{step:Y(n.step),said:n.said})}
          <//>
          ${n.acting?a`
                  <ul>
                    ${o.filter(r=>r.cells[s]).map(r=>a`
                          <li>
                            <${M} id=${r.id} text=${r.label} />
                            <a
                              class="naar"
                              href=${C("dekking",{...E.route.query,cel:_e(r.key,n.step,t.key)})}>
                              <span class="sr">${r.label}: ${de(r.cells[s]).word}</span>
                              <${ic} cell=${r.cells[s]} />
                            </a>
                          </li>
                        `)}
                  </ul>
                `:a`<p class=${cc(n)}><${lc} column=${n} /></p>`}
        </section>
      `)}
  </div>
`,gf=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${h.overview.legend.title}${A?` (${e.title})`:""}`}>
    ${t.columns.filter(o=>o.nobody).map(o=>a`
          <div class=${o.undecided?"leegte onbeslist":"leegte"}>
            <h2>${o.nobody}</h2>
            ${o.waits&&a`<p>${o.waits}</p>`}
            <p><a href=${C("aandachtspunten",{stap:o.step})}>${Dt.questions}</a></p>
          </div>
        `)}
    <h2>${h.overview.legend.title}</h2>
    <p>${Dt.about}</p>
    <${Xn} expected=${Dt.expected} quiet=${Dt.quiet} blank=${!0}
      undecided=${t.columns.some(o=>o.undecided)} />
    <h3>${h.overview.legend.how}</h3>
    <${xa} />
    <p><a href=${C("methode")}>${h.overview.legend.more}</a></p>
  </aside>
`,bf=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${Dt.alike.title}</h2><p>${Dt.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`;function kf({plan:t,scenario:e,reach:o}){let n=se("partner",e,t);return!o.numbers.partners&&o.columns.some(s=>s.undecided)?a`<${wo} plan=${t} /><p>${Dt.nothing_yet}</p>`:o.numbers.partners?a`
    ${A&&a`<h2>${t.title}</h2>`}
    <${wo} plan=${t} />
    <div class="naast smal">
      <div class="hoofd">
        <${uf} plan=${t} reach=${o} scenario=${e} rows=${n} />
        <p class="acties">
          <${Ao} name=${`dekking-${t.key}`} title=${Dt.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${hf} plan=${t} reach=${o} rows=${n} />
        <${bf} reach=${o} />
      </div>
      <${gf} reach=${o} plan=${t} />
    </div>
  `:a`<p>${Dt.nothing}</p>`}function pc({route:t}){let e=W(t.query),{reach:o}=V(e),{cel:n}=t.query;return a`
    <div class="werkkop">
      <${H} text=${Dt.heading} title=${Dt.title} />
      <p class="zacht">${J(e)}</p>
      <${Gs} query=${t.query}><${to} /><//>
    </div>
    ${ke(e).map(s=>a`
        <${kf} key=${s.key} plan=${s} scenario=${e}
          reach=${o.find(r=>r.plan===s.key)} />
      `)}
    ${n&&a`<${er} address=${n} by="partner" scenario=${e} />`}
    <${Bt} text=${n?"":k(Dt.shown,{scenario:J(e)})} />
  `}var Ma=".",so=()=>new Set((E.route?.query.merk||"").split(Ma).filter(Boolean)),mc=()=>[...so()].join(Ma),or=()=>!!E.route?.query.alleen&&so().size>0;function nr(t,e){let o=so();for(let{mark:s}of t)e?o.add(s):o.delete(s);let n=o.size===0;return P({merk:[...o].join(Ma),...n&&{alleen:null}},!0),o.size}var Sn=h.frame.foot.files,yf=t=>document.querySelector(`#meenemen a[download="${t}"]`);function sr(){return!b.files.length&&!et()?null:a`
    <section class="bestanden" aria-label=${Sn.title}>
      <h2>${Sn.title}</h2>
      <ul>
        <li><a href="#/samenvatting">${Sn.summary.label}</a> <span class="zacht">${Sn.summary.told}</span></li>
        ${b.files.map(({file:t,label:e,told:o,beside:n})=>n?a`<li>${e} <span class="zacht">${o}: ${n}</span></li>`:a`<li>
                <a href=${yf(t)?.href} download=${t}>${e}</a> <span class="zacht">${o}</span>
              </li>`)}
        ${et()&&a`<li><a href="#/controleer">${Sn.save.label}</a> <span class="zacht">${Sn.save.told}</span></li>`}
      </ul>
    </section>
  `}var Ta=h.shared.outcomes,wf={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},os=({outcome:t})=>a`<g class=${`teken teken-${Ta[t].sign}`}>${wf[Ta[t].sign]}</g>`,On=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${os} outcome=${t} />
  </svg>
`,on=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${On} outcome=${t} /> ${Ta[t].said}${e&&a`<span class="bij">${e}</span>`}
  </span>
`;var Ve=h.gaps,vf=h.shared.outcomes;function La({gaps:t,what:e}){let o=so(),n=t.filter(i=>o.has(i.mark)).length,s=i=>nt(L(Ve.bar.changed,nr(t,i.target.checked))),r=t.length>1?k(Ve.mark_all,{count:t.length,what:e}):k(Ve.mark,{what:e});return a`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${r}
        onChange=${s}
      />
    </label>
  `}var $c=t=>so().has(t.mark)?"gemarkeerd":"",_f=({gap:t,scenario:e,query:o})=>a`
  <article class=${`punt gewicht-${t.severity} ${$c(t)}`} data-vraag=${t.mark}>
    <${La} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Sa} gap=${t} query=${o} />
      <${Oa} gap=${t} scenario=${e} />
    </div>
  </article>
`,xf={topic:{of:t=>t.topic,all:()=>b.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>F(t.map(e=>e.query)).map(e=>[e,Jo(e)])}};function Sf({title:t,gaps:e,beside:o,by:n,scenario:s,open:r}){let i=e.filter($=>$.heavy).length,l=F(e.map($=>n==="topic"?Jo($.query):dc($))),c=$=>e.filter(f=>(n==="topic"?Jo(f.query):dc(f))===$).length,p=$=>c($)>1?k(Ve.repeated,{title:$,count:c($)}):$,m=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        <strong>${e.length}</strong> ${L(Ve.questions,e.length).replace(/^\d+ /,"")}
        ${i>0&&a`<span class="bij">${k(Ve.heavy,{count:i})}</span>`}
      </span>
      <span class="vouwbij">${l.slice(0,6).map(p).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&a`<span class="vouwtal bij">${k(Ve.about_source,{count:o})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${La} gaps=${e} what=${t} />
      <${Jn} summary=${m} inside=${()=>e.map($=>a`<${_f} key=${$.mark} gap=${$} scenario=${s} query=${b.queries[$.query]||{}} />`)} open=${r} />
    </div>
  `}var dc=t=>t.subject_label;function uc({gaps:t,beside:e,by:o,scenario:n,open:s}){let{of:r,all:i}=xf[o],l=(c,p)=>c.filter(m=>r(m)===p);return i(t).map(([c,p])=>({id:c,title:p,found:l(t,c)})).filter(({found:c})=>c.length).map(({id:c,title:p,found:m})=>a`
        <${Sf}
          key=${c}
          title=${p}
          gaps=${m}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${s}
        />
      `)}var fc=2;function Of({row:t}){let e=t.who.length>fc+1?t.who.slice(0,fc):t.who,o=t.who.length-e.length;return a`
    <${zt} ids=${e} name=${Cf} />
    ${o>0&&k(Ve.deadline.others.more,{names:"",count:o})}
    <span class="bij">${Ve.deadline.how[t.how]}</span>
  `}var Cf=t=>x(t);function jf({gap:t,scenario:e}){let o=t.deadline,n=Ve.deadline.columns,s=Re(t.subject),r=x(t.subject);return a`
    <tr role="row" class=${$c(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${La} gaps=${[t]} what=${o.what||r} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${M} id=${t.subject} text=${s===r?r:`${s} ${t.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${Oa} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${on} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${Of} row=${o} /></td>
    </tr>
  `}var[Mf,Tf]=[8,5];function hc({gaps:t,scenario:e,all:o}){let{columns:n,caption:s,title:r,counted:i,lanes:l,note:c,show:p}=Ve.deadline,m=pe()?Tf:Mf,d=o||t.length<=m+1?t:t.slice(0,m),$=Object.entries(vf).map(([f,{said:u}])=>[t.filter(y=>y.deadline?.outcome===f).length,u]).filter(([f])=>f).map(([f,u])=>k(i,{count:f,said:u}));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${$.join(" · ")}. <span class="zacht">${c}</span></p>
        <p class="deelactie"><a href=${C("beloften")}>${l}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${s}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="merkvak"></td>
            ${Object.values(n).map(f=>a`<th scope="col" role="columnheader">${f}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${d.map(f=>a`<${jf} key=${f.mark} gap=${f} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${d.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>P({termijnen:"alle"},!0)}>
            ${L(p,t.length-d.length)}
          </button>
        `}
    </section>
  `}var $e=h.gaps.bar,Lf={docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};function Bf({scenario:t,tell:e}){async function o(n){e($e.busy);try{let s=await zi(mn(t),mc(),n);Te(`${$e.file}.${n}`,s,Lf[n]),e("")}catch(s){e(s.message)}}return Ri().map(n=>a`<button type="button" id=${`merk-${n}`} onClick=${()=>o(n)}>${$e.office[n]}</button>`)}function gc({gaps:t,scenario:e,rows:o}){let[n,s]=K(""),r=so();if(!r.size)return null;let i=t.filter(d=>r.has(d.mark)),l=r.size-i.length,c=or(),p=()=>{nr([...r].map(d=>({mark:d})),!1),nt($e.cleared)},m=()=>{P({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${$e.label}>
      <p>
        <strong>${L($e.count,r.size)}</strong>${l>0&&L($e.elsewhere,l)}
      </p>
      <button
        type="button" class="alslink" id="alleen"
        onClick=${()=>P({alleen:c?null:"gemarkeerd"})}>
        ${c?$e.every:$e.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${$e.clear}</button>
      <p class="merkuitleg" aria-live="polite">${n||$e.address}</p>
      <button type="button" id="merk-print" onClick=${m}>${$e.print}</button>
      <${Ot} name=${`${$e.file}.csv`} rows=${()=>o(i)} label=${$e.csv} id="merk-csv" />
      <${Bf} scenario=${e} tell=${s} />
    </section>
  `}var st=h.gaps,kc=t=>x(ee(t)||t),bc=(t,e)=>[[...st.csv,...At],...t.map(o=>[G("Severity",o.severity),Jo(o.query),o.sentence,b.queries[o.query]?.why||"",o.steps.map(Y).join(", "),o.kinds.map(ot).join(", "),o.partners.map(kc).join(", "),o.subject_label,zo(o).map(at).join("; "),...Ft(e,o.plan)])],Ba=["tekst","stap","soort","partner","vraag","gewicht"];function Ef({all:t}){let e=(r,i)=>F(r).map(l=>[l,i(l)]),o=e(t.flatMap(r=>ts(r).flatMap(i=>i.partners)),kc),n=e(t.map(r=>r.query).sort(z),Jo),s=Object.entries(b.codes.Severity).map(([r,i])=>[r,i.label]);return a`
    <${Le}>
      <div class="velden">
        <${Nt}
          label=${st.fields.partner}
          name="partner"
          options=${o.sort((r,i)=>z(r[1],i[1]))}
        />
        <${Nt} label=${st.fields.step} name="stap" options=${St.map(r=>[r.notation,r.label])} />
        <${Nt} label=${st.fields.query} name="vraag" options=${n} />
        <${Nt} label=${st.fields.weight} name="gewicht" options=${s} />
        <${Nt} label=${st.fields.kind} name="soort" options=${fn.map(r=>[r.notation,r.label])} />
        <${Je} label=${st.fields.text} name="tekst" />
        <${No} names=${Ba} />
      </div>
    <//>
  `}var Ff=({scenario:t})=>a`
  <details class="blik">
    <summary>${J(t)} <span class="wijzig">${st.change}</span></summary>
    <${to} />
  </details>
`,yc="bron";function Af({points:t,low:e,source:o,query:n}){let s=F(t.map(c=>c.topic)).length,r=c=>L(st.questions,c.length),i={points:k(st.part_counts.points,{questions:r(t),topics:L(st.topics_count,s)}),source:k(st.part_counts.source,{questions:r(e)})},l=(c,p,m)=>a`
    <a href=${C("aandachtspunten",{...n,deel:p})} aria-current=${m?"true":null} id=${`deel-${p}`}>
      <strong>${st.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${st.parts_label}>
      ${l("points","overleg",!o)}${l("source",yc,o)}
    </nav>
  `}var rr={onderwerp:"topic",soort:"query"};function Pf({gaps:t,beside:e,per:o,scenario:n,open:s,all:r}){let i=t.filter(d=>d.deadline).sort((d,$)=>z(d.deadline?.day||"",$.deadline?.day||"")),l=t.filter(d=>!d.deadline),c=rr[o],p=Object.entries(rr).map(([d,$])=>[d,st.fold[$]]),m=()=>P({vouw:s?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${hc} gaps=${i} scenario=${n} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${st.heading[c]}</h2>
            <p>${st.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${m}>${s?st.refold:st.unfold}</button>
            </p>
          </header>
          <${Po} legend=${st.fold_by} name="per" options=${p} current=${o} id="per" />
          <${uc} gaps=${l} beside=${e} by=${c} scenario=${n} open=${s} />
        </section>
      `}
    ${!t.length&&a`<p>${st.none}</p>`}
  `}var Nf=25;function wc({route:t}){let e=W(t.query),o=t.query,n=V(e).gaps,s=or(),r=n.filter(y=>s?so().has(y.mark):tc(y,o)),i=r.filter(y=>!y.source),l=r.filter(y=>y.source),c=o.deel?o.deel===yc:!i.length&&l.length>0,p=s?r:c?l:i,m=s||Ba.some(y=>o[y]),d=o.vouw?o.vouw==="uit":m&&p.length<=Nf,$=o.per in rr?o.per:Object.keys(rr)[Number(c&&!s)],f=Object.fromEntries(Ba.filter(y=>o[y]).map(y=>[y,o[y]])),u=y=>L(st.questions,y.length);return a`
    <${H} text=${st.title}>
      <p class="uitleg">${k(st.intro,{report:ho(X(e.plan))})} ${ve}</p>
    <//>
    ${ke(e).map(y=>a`<${wo} key=${y.key} plan=${y} />`)}
    <div class="deelrij">
      ${s?a`<p class="delen"><strong>${st.only_title}</strong></p>`:a`<${Af} points=${i} low=${l} source=${c} query=${f} />`}
      <${Ff} scenario=${e} />
    </div>
    <div class=${s?"vragen alleen":"vragen"}>
      ${!s&&a`<${Ef} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!s&&a`<p class="zacht">${st.source_intro}</p>`}
        <p class="zacht">${st.weights}</p>
        <${Pf}
          key=${`${c}${s}`}
          gaps=${p}
          beside=${c||s?[]:l}
          per=${$}
          scenario=${e}
          open=${d}
          all=${m||!!o.termijnen}
        />
        <p class="acties"><${Ot} name="aandachtspunten.csv" rows=${()=>bc(p,e)} /></p>
        <${sr} />
      </div>
    </div>
    <${gc} gaps=${n} scenario=${e} rows=${y=>bc(y,e)} />
    <${Bt} text=${k(st.shown,{points:u(i),low:u(l)})} />
  `}function ar(t,e){let o=new Map;for(let s of t)o.set(s.x,[...o.get(s.x)||[],s]);let n=Math.max(1,...[...o.values()].map(s=>s.length));return[...o.values()].flatMap(s=>s.sort((r,i)=>r.y-i.y).map((r,i)=>({...r,y:Math.round((i+.5)*e*n/s.length)})))}function vc(t,e,o){let n=new Map(t.map(d=>[d.id,d])),s=d=>e.flatMap($=>$.from===d?[$.to]:$.to===d?[$.from]:[]),r=[],i=[...t].sort((d,$)=>z(d.title,$.title)).map(d=>d.id),l=new Set,c=d=>{if(!(l.has(d)||!n.has(d))){l.add(d),r.push(d);for(let $ of F(s(d)))c($)}};for(let d of i)c(d);let p=Math.ceil(r.length/2),m=Math.max(o*1.6,40);return r.map((d,$)=>{let f=$<p,u=f?p:r.length-p,y=f?$:r.length-1-$,g=u>1?Math.sin(Math.PI*y/(u-1)):1,w=Math.round((y+.5)*m*(p/u));return{...n.get(d),x:Math.round((f?-1:1)*(140+250*g)),y:w}})}var Ee="omgeving",zf=16,Ea=8,Fa=68,Aa=236;function _c(t,e){let o=Dn(t,e).filter(n=>n.group).map(({from:n,to:s,group:r,said:i=""})=>({id:[n,s,r,i].join("~"),from:n,to:s,group:r,said:[i]}));return[...new Map(o.map(n=>[n.id,n])).values()]}var ae=b.around,Rf=t=>dn(t).find(e=>ae.nodes[e])||"*",Wf=t=>t.length>ae.letters?`${t.slice(0,ae.letters-1)}…`:t,xc=(t,e,o)=>({id:t,label:Wf(x(t)),title:x(t),group:Rf(t),x:e,y:o}),Sc=t=>{let{color:e,dashes:o}=ae.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function Oc(t,e){let o=Lt(t)?t:"",n=o?_c(o,e).map(Sc):[],s=[F(n.map(l=>l.from)),[o],F(n.map(l=>l.to))],r=new Set([o]),i=s.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(m=>!r.has(m));for(let m of p)r.add(m);return p.sort((m,d)=>z(x(m),x(d))).map((m,d)=>xc(m,c*ae.width,d))});return{...ae,name:Ee,title:o?ae.title_of.replace("{name}",x(o)):ae.title,layout:"columns",looks:ae,nodes:ar(i,ae.step),rows:n,date:e,centre:o}}function Cc(t,e,o,n){let s=[...t.nodes],r=[...t.rows],i=new Map;for(let l of e.filter(c=>Lt(c)&&s.some(p=>p.id===c))){let c=new Set(s.map(g=>g.id)),p=_c(l,o),m=g=>g.from===l?g.to:g.from,d=F(p.map(m)).filter(g=>!c.has(g)),$=d.slice(0,zf),f=s.find(g=>g.id===l),u=(n==="route"?qf:If)(s,f,$);s.push(...u.map(({id:g,x:w,y:v})=>xc(g,w,v)));let y=new Map(u.map(g=>[g.id,g]));for(let g of p.filter(w=>y.has(m(w)))){let{branch:w}=y.get(m(g));r.push({...Sc(g),...w&&{branch:{...w,head:l,stop:m(g)}}})}d.length>$.length&&i.set(l,{shown:$.length,count:d.length-$.length})}return{nodes:s,rows:r,left:i}}function If(t,e,o){let n=t.map(c=>c.x),[s,r]=[Math.min(...n),Math.max(...n)],i=e.x<(s+r)/2?s-ae.width:r+ae.width,l=e.y-(o.length-1)*ae.step/2;return o.map((c,p)=>({id:c,x:i,y:l+p*ae.step}))}function qf(t,e,o){let n=Math.max(...t.map(l=>l.x)),s=Math.max(...t.map(l=>l.y))+30,r=Math.ceil(o.length/Ea)*Aa,i=Math.max(0,Math.min(e.x+Fa,n+Fa-r));return o.map((l,c)=>{let p=i+Math.floor(c/Ea)*Aa,m=s+26+c%Ea*(ae.step-3);return{id:l,x:p+Aa/2-4,y:m,branch:{beside:p-e.x,aside:Fa,top:s}}})}function jc(t,e){let{date:o}=W(e);if(t===Ee)return Oc(e.ding,o);let n=b.views[t];if(!n)return null;let{edges:s,loose:r}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...s,...r]}}function Cn(t,e,o){return t.matrix||e.from&&e.to?`${o(e.from)} – ${o(e.to)}`:[o(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}var jn=t=>Object.keys(t.table).filter(e=>!Mc[e]),Mc={from_label:"from",to_label:"to"},Tc=t=>Mc[t],ir={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function Lc(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=W(e),s=Object.entries(ir).map(([c,p])=>[p,c==="partner"?e[c]&&ee(e[c]):e[c]]).filter(([,c])=>c),r=t.rows.filter(c=>!(c.group&&o.has(c.group))&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&s.every(([p,m])=>(c[p]||[]).includes(m)||c.from===m||c.to===m));if(r.length===t.rows.length)return{nodes:t.nodes,rows:r};let i=new Set([t.centre,...r.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.row&&i.has(c.row));return t.choose?{nodes:vc(l,r,t.step),rows:r}:{nodes:t.layout==="columns"?ar(l,t.step):l,rows:r}}var lr=h.graph.choose,Ec="alles",Df=["stap","hoofdstuk"],Fc=t=>!!t[Ec]||Object.keys(ir).some(e=>t[e]),Bc=t=>F(t.flatMap(e=>[e.from,e.to])).length;function Ac({picture:t}){let e=F($o("Chapter").map(r=>_(r,"identifier"))).sort(z),o=r=>x($o("Chapter").find(i=>_(i,"identifier")===r)||""),n={stap:St.map(r=>[r.notation,r.label]),hoofdstuk:e.map(r=>[r,o(r)])},s=r=>C(["graaf",t.name],r);return a`<div class="kieseerst">
    <p>${lr.sentence}</p>
    ${Df.map(r=>{let i=n[r].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[ir[r]]?.includes(l))})).filter(l=>l.rows.length);return i.length>0&&a`<h2>${lr[r]}</h2>
          <ul class="keuzetegels">
            ${i.map(({value:l,label:c,rows:p})=>a`<li><a href=${s({[r]:l})}>
                <b>${c}</b><span>${L(lr.partners,Bc(p))}</span></a></li>`)}
          </ul>`})}
    <p>
      <a href=${s({[Ec]:"ja"})}>
        ${L(lr.whole,Bc(t.rows),{lines:t.rows.length})}
      </a>
    </p>
  </div>`}var ro=h.graph.card,ns=3;function Nc(t,e=Ne){let o=F(t.filter(Boolean)),n=o.length-ns;return e(n>0?[...o.slice(0,ns),ro.more.replace("{count}",String(n))]:o)}var cr=t=>Nc(t,e=>e.join("; ")),Pc=t=>cr(t.flatMap(e=>Lt(e)?Et(e).slice(0,1).map(at):[]));function Hf(t,e){let o=Wt(t,"who",e).filter(r=>r.acts),n=r=>rt(r,"broader")||r,s=r=>`${x(n(rt(r,"barrier")))}, ${G("Basis",_(r,"basis")).toLowerCase()}`;return[[ro.who,cr(o.map(r=>`${x(r.from)} (${r.said})`))],[ro.state,Xt(t,e)],[ro.step,cr(hn(t,e).map(s))],[ro.where,cr(Et(t).slice(0,2).map(at))]]}var zc=t=>Nc((t.roles||[]).map(e=>G("Role",e))),Uf=(t,e)=>jn(t).map(n=>t.table[n]).map((n,s)=>[n,e.said[s]]),Gf=(t,e)=>[...t.said.filter(o=>o&&tt(o)!==tt(e)),zc(t)].filter(Boolean).join(" · ");function Rc(t,e,o,n){let s=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(s)return{kind:s.group&&t.looks.edges[s.group]?.label||"",name:Cn(t,s,n),facts:[...Uf(t,s),[ro.role,zc(s)],[ro.where,Pc(s.about||[])]],thing:""};let r=e.filter(c=>c.from===o||c.to===o),i=c=>n(c.from===o?c.to:c.from),l=Go(o)?Hf(o,t.date):[...r.slice(0,ns).map(c=>[i(c),Gf(c,i(c))]),[ro.also,r.length>ns?ro.more.replace("{count}",String(r.length-ns)):""],[ro.where,Pc(r.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:Lt(o)?B(gt(o)):"",name:n(o),facts:l,thing:Lt(o)?o:""}}var Ht=h.graph,Pa=40,Wc=(t,e=x(t))=>a`<a href=${Zt(t)}>${e}</a>`,Kf=t=>(t===1?Ht.counted.one:Ht.counted.more).replace("{count}",t);function Vf({picture:t,row:e}){let o=e.group&&!b.views[t.name]?Object.keys(b.around.table):Object.keys(t.table),n=jn(t).map(r=>t.table[r]),s=e.said.map((r,i)=>[o.length&&n[i],r]).filter(([r,i])=>r&&i);return a`<dl class="feiten">
    ${s.map(([r,i])=>a`<div><dt>${r}</dt><dd>${i}</dd></div>`)}
  </dl>`}function Zf({picture:t,row:e,name:o}){let n=(e.about||[]).filter(r=>Lt(r)&&r!==e.from&&r!==e.to),s=r=>Fo(r,t.date).filter(Boolean).join(", ");return a`
    <h2>${Cn(t,e,o)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&a`<p>${t.looks.edges[e.group].label}</p>`}
    <${Vf} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&a`<p>${ve}</p>
        <p><a href=${C("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${Ht.slot_page}</a></p>`}
    ${n.length>0&&a`<p>${Ht.about}</p>
        <ul>${n.map(r=>a`<li>${wt(r)?Wc(r):x(r)}${Go(r)&&a`<span class="zacht"> – ${s(r)}</span>`}${Et(r).slice(0,1).map(i=>a`<span class="zacht adres">${at(i)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(r=>r&&wt(r)).map((r,i)=>a`${i>0&&" · "}${Wc(r,Ht.page_of.replace("{name}",x(r)))}`)}</p>
  `}function Yf({picture:t,rows:e,node:o,name:n,unfold:s,opened:r,pick:i}){let l=e.filter($=>$.from===o||$.to===o),c=t.nodes.find($=>$.id===o)?.group,p=t.looks.nodes[c]?.label||gt(o),m=r.includes(o),d=$=>{let f=$.from===o?$.to:$.from;return a`<li>
      ${t.arrows!==!1&&($.from===o?Ht.towards:Ht.coming)}
      <button type="button" class="rijknop" onClick=${()=>i(f||$.id)}>${n(f)}</button>
      ${$.group&&a`<span class="zacht"> – ${t.looks.edges[$.group]?.label||$.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${p&&`${B(p)}. `}${Kf(l.length)}</p>
    ${Lt(o)&&wt(o)&&a`<p class="acties">
        <a href=${Zt(o)}>${Ht.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(m)}
          onClick=${()=>s(o)}>${m?`− ${Ht.fold}`:`+ ${Ht.unfold}`}</button>
        ${" "}<a href=${C(["graaf",Ee],{ding:o})}>${Ht.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,Pa).map(d)}</ul>
    ${l.length>Pa&&a`<p>${Ht.rest.replace("{count}",String(l.length-Pa))}</p>`}
  `}function Ic(t){let{row:e,node:o,first:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${Ht.in_words}>
      ${e&&a`<${Zf} ...${t} />`} ${o&&a`<${Yf} ...${t} />`}
      ${!e&&!o&&(n||a`<p class="zacht">${Ht.nothing_chosen}</p>`)}
    </section>
  `}function qc({picture:t,rows:e,name:o,hover:n,close:s,keep:r,unfold:i,opened:l,unfolds:c}){let p=Tt();xt(()=>{let $=f=>f.key==="Escape"&&s();return window.addEventListener("keydown",$),()=>window.removeEventListener("keydown",$)},[]),xt(()=>{let{offsetWidth:$,offsetHeight:f,offsetParent:u}=p.current;if(!u)return;let y=Math.max(4,Math.min(n.x-20,u.clientWidth-$-4)),g=n.y+16,w=g+f>u.clientHeight-4?Math.max(4,n.y-18-f):g;p.current.style.transform=`translate(${y}px, ${w}px)`});let m=Rc(t,e,n.id,o),d=m.facts.filter(([$,f])=>$&&f);return a`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>r(!0)} onPointerLeave=${()=>r(!1)}>
      ${m.kind&&a`<span class="zacht">${m.kind}</span>`}
      <strong>${m.name}</strong>
      <dl>${d.map(([$,f])=>a`<div><dt>${$}</dt><dd>${f}</dd></div>`)}</dl>
      ${m.thing&&wt(m.thing)&&a`<p class="acties"><a href=${Zt(m.thing)}>${Ht.page}</a>${c(m.thing)&&a`<button type="button" class="rijknop" onClick=${()=>i(m.thing)}>${l.includes(m.thing)?Ht.fold:Ht.unfold}</button>`}</p>`}
    </div>
  `}var Qf=250,Xf=.9,Jf={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function Dc(t){let{of:e,nodes:o,edges:n,options:s,handle:r,lit:i,line:l,look:c,shown:p,title:m,opened:d}=t,$=Tt(),f=Mo({of:"",view:null,ids:new Set}),u=Mo(t);u.current=t,xt(()=>{let w=performance.now(),v=f.current.of===e?f.current.view:null,T=0,S=(j,lt)=>{window.clearTimeout(T),T=window.setTimeout(()=>u.current.onHover(j===null?null:{id:j,...lt}),Qf)},q=Rs($.current,{nodes:o,edges:n,options:s,view:v,opened:d},{onChoose:j=>u.current.onChoose(j),onUnfold:j=>u.current.onUnfold(j),unfolds:j=>u.current.unfolds(j),onHover:S});r.current=q;let N=v?o.map(j=>j.id).filter(j=>!f.current.ids.has(j)):[];return N.length&&q.show([...N,...i]),$.current.dataset.ms=String(Math.round(performance.now()-w)),()=>{window.clearTimeout(T),f.current={of:e,view:q.view(),ids:new Set(o.map(j=>j.id))},q.destroy(),r.current=null}},[e,o,n]),xt(()=>{p&&f.current.of===""&&r.current.fit(12/14)},[p]),xt(()=>{let w=()=>window.setTimeout(()=>r.current?.fit(),60),v=()=>r.current?.fit();return document.addEventListener("fullscreenchange",w),window.addEventListener("beforeprint",v),()=>{document.removeEventListener("fullscreenchange",w),window.removeEventListener("beforeprint",v)}},[]),xt(()=>r.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let y=w=>Jf[w.key]?.(t),g={height:`${vl(o,Math.max(420,Math.round(window.innerHeight*Xf)))}px`};return a`<div class="doek" id="doek" ref=${$} style=${g} data-title=${m} onKeyDown=${y}></div>`}var ss=t=>t===""?2:Lt(t)&&gn(t)?1:0;function pr(t,e){let o=new Map;for(let s of t){let r=`${s.from||""}|${s.to||""}`;o.set(r,[...o.get(r)||[],s])}let n=s=>[...new Set(s)].sort((r,i)=>ss(r)-ss(i)||z(e(r),e(i)));return{givers:n(t.map(s=>s.from||"")),takers:n(t.map(s=>s.to||"")),at:(s,r)=>o.get(`${s}|${r}`)||[]}}var ao=h.graph.matrix,nn=({look:t})=>a`
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
`;function Hc({picture:t,rows:e,names:o,chosen:n,pick:s,point:r,caption:i}){let l=v=>o.get(v)?.title||ao.nobody,c=v=>o.get(v)?.label||ao.nobody,{givers:p,takers:m,at:d}=pr(e,c),$=v=>t.looks.edges[v.group],f=v=>[v.said[0],$(v).label].filter(Boolean).join(", "),u=(v,T)=>[ss(v)!==ss(T)&&"nieuw",v===""&&"ongenoemd"].filter(Boolean).join(" "),y=(v,T)=>{let S=v.currentTarget.getBoundingClientRect(),q=v.currentTarget.closest(".vlak").getBoundingClientRect();r({id:T.id,x:S.right-q.left,y:S.bottom-q.top-10})},g=(v,T)=>{let S=d(v,T);if(!S.length)return null;let q=S.some(j=>j.id===n),N=S.some(j=>$(j).mark==="broken");return a`
      <button type="button" class=${N?"hapert":null} aria-pressed=${String(q)}
        aria-label=${`${l(v)} ${ao.to} ${l(T)}: ${S.map(f).join("; ")}`}
        onClick=${()=>s(S[(S.findIndex(j=>j.id===n)+1)%S.length].id)}
        onMouseEnter=${j=>y(j,S[0])} onMouseLeave=${()=>r(null)}
        onFocus=${j=>y(j,S[0])} onBlur=${()=>r(null)}>
        ${S.length>2?a`<${nn} look=${$(S[0])} /><b>${S.length}</b>`:S.map(j=>a`<${nn} look=${$(j)} />`)}
      </button>
    `},w=v=>n&&e.some(T=>T.id===n&&(T.from||"")===v);return a`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${i}</caption>
        <thead>
          <tr>
            <td class="hoek">${ao.corner}</td>
            ${m.map((v,T)=>a`<th scope="col" class=${u(v,m[T-1]??v)}><span>${c(v)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${p.map((v,T)=>a`
              <tr class=${[u(v,p[T-1]??v),w(v)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(v)}</th>
                ${m.map((S,q)=>a`<td class=${u(S,m[q-1]??S)}>${g(v,S)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function Uc({picture:t,rows:e,name:o,pick:n}){let s=Object.entries(t.looks.edges).map(([i,l])=>({look:l,rows:e.filter(c=>c.group===i)})).filter(i=>i.rows.length),r=s.filter(i=>i.look.mark==="broken").flatMap(i=>i.rows);return a`
    <h2>${ao.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${s.map(({look:i,rows:l})=>a`<li><${nn} look=${i} /><b>${l.length}</b><span>${i.label}</span></li>`)}
      ${[["from",ao.no_giver],["to",ao.no_taker]].map(([i,l])=>{let c=e.filter(p=>!p[i]).length;return c>0&&a`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${r.length>0&&a`<h3>${ao.falters}</h3>
        <ul class="stromen">
          ${r.map(i=>a`<li>
              <button type="button" class="rijknop" onClick=${()=>n(i.id)}>
                ${o(i.from)} → ${o(i.to)}
              </button>
              <span>${i.said[0]}</span>${i.said[2]&&a`<span class="zacht">${ao.since} ${i.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${B(ao.empty)}</p>
  `}var vo=h.graph,Kc=["kies","uit"],Gc=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...Kc],t$=()=>[...be.keys()].filter(wt).sort((t,e)=>z(x(t),x(e)));function e$({thing:t}){let[e,o]=K(!1),n=Se(()=>e?t$():[],[e]),s=r=>{let i=n.find(l=>x(l)===r.target.value);i?P({ding:i,kies:null,uit:null}):nt(vo.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${vo.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onFocus=${()=>o(!0)} onChange=${s}
        value=${Lt(t)?x(t):""} />
      <datalist id="dingen">${n.map(r=>a`<option value=${x(r)}></option>`)}</datalist>
    </label>
  `}function Vc({picture:t,query:e}){let[o,n]=K(!1),s=Gc.filter(g=>e[g]&&!Kc.includes(g)).length,r=t.name===Ee,i=t.nodes.filter(g=>Qr(g.id)).sort((g,w)=>z(g.title,w.title)),l=g=>b.codes.CellState[g]?.order??9,c=F(t.rows.map(g=>g.state||"").filter(Boolean)).sort((g,w)=>l(g)-l(w)),p=g=>B(b.codes.CellState[g]?.label||G("Status",g)),m=fn.filter(g=>t.rows.some(w=>w.kinds?.includes(g.notation))),d=St.filter(g=>t.rows.some(w=>w.steps?.includes(g.notation))),$=new Set(t.rows.flatMap(g=>g.chapters||[])),f=$o("Chapter").map(g=>[_(g,"identifier"),x(g)]).filter(([g])=>$.has(g)).sort((g,w)=>z(g[0],w[0])),u=[["stap",vo.filters.step,d.map(g=>[g.notation,g.label])],["hoofdstuk",vo.filters.chapter,f],["soort",vo.filters.kind,m.map(g=>[g.notation,g.label])],["partner",vo.filters.partner,i.map(g=>[_(g.id,"notation"),g.title])],["staat",vo.filters.state,c.map(g=>[g,p(g)])]];return a`
    <details class="filters graafkeuzes" open=${o} onToggle=${g=>n(g.target.open)}>
      <summary id="filterknop">${s?k(h.shared.filters_set,{count:s}):vo.choices}</summary>
      ${!r&&a`<${He} />`}
      <${Yo} />
      <div class="velden">
        ${r&&a`<${e$} thing=${t.centre} />`}
        ${!r&&u.filter(([,,g])=>g.length>1).map(([g,w,v])=>a`<${Nt} name=${g} label=${w} options=${v} />`)}
        <${Je} label=${vo.filters.search} name="zoek" id="graafzoek" />
        <${No} names=${Gc} />
      </div>
    </details>
  `}var Na=h.graph,o$={full:a`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},n$=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${o$[t.mark]}
  </svg>
`,s$=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,Zc={name:!0,hollow:!0,stop:!0,side:!0,tag:!0,waiting:!0},Yc=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${Zc[t.shape]?"#FFFFFF":t.color} stroke=${Zc[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function Qc({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),s=c=>t.layout==="grid"&&t.looks.edges[c],r=Object.entries(t.looks.nodes).filter(([c])=>!s(c)&&t.nodes.some(p=>p.group===c)),i=(c,p)=>{if(t.matrix&&p.mark)return a`<${nn} look=${p} />`;if(t.layout==="route"&&p.mark)return a`<${n$} look=${p} />`;if(t.layout!=="grid")return a`<${s$} look=${p} />`;let m=t.looks.nodes[c];return m?a`<${Yc} look=${m} />`:a`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?o.delete(c):o.add(c),P({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${Na.lines}>
      ${n.map(([c,p])=>a`
          <li>
            <label>
              <input type="checkbox" id=${`lijn-${c}`} checked=${!o.has(c)}
                onChange=${m=>l(c,m.target.checked)} />
              ${i(c,p)}<span>${p.label}</span>
            </label>
          </li>
        `)}
    </ul>
    ${!t.matrix&&a`<ul class="lijnen" aria-label=${Na.points}>
      ${r.map(([,c])=>a`<li><${Yc} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&a`<li><span class="leegvak" aria-hidden="true"></span><span>${Na.slots}</span></li>`}
    </ul>`}
  `}var rs=h.graph;function za({picture:t,rows:e,name:o,chosen:n,pick:s}){let r=t.matrix,i=r?"from":"to",l=r?"to":"from",c=new Map(t.nodes.map(d=>[d.id,d.station??0])),p=pr(e,o)[r?"givers":"takers"],m=Cs(W(E.route.query));return p.sort((d,$)=>(c.get(d)||0)-(c.get($)||0)),a`<div class="beeldlijst">
    ${p.map(d=>{let $=e.filter(v=>(v[i]||"")===d),f=$.filter(v=>v.color||r),u=$.filter(v=>!v.color&&!r&&v.state),y=m.has(d)?rs.list.undecided:rs.list.nobody,g=f.length?L(r?rs.list.flows:rs.list.partners,f.length):y,w=u.length>0&&L(rs.list.slots,u.length);return a`
        <details key=${d} open=${p.length<4||$.some(v=>v.id===n)}>
          <summary>
            <h2>${o(d)}</h2>
            <span class="zacht">${[g,w].filter(Boolean).join(" · ")}</span>
          </summary>
          <ul>
            ${u.map(v=>a`<li class="leegrij"><span>${v.said.filter(Boolean).join(": ")}</span></li>`)}
            ${f.map(v=>a`<li>
                <button type="button" class="rijknop" aria-pressed=${String(v.id===n)}
                  onClick=${()=>s(v.id)}>
                  ${r&&a`<${nn} look=${t.looks.edges[v.group]} />`}
                  ${r&&"→ "}${o(v[l])}
                </button>
                <span class="zacht">${v.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var as=h.graph,Xc="from_label",r$="amount",Ra=new WeakMap;function a$(t,e){return Ra.has(t)||Ra.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),Ra.get(t).get(e)||as.not_said}function Mn(t,e,o){let n=Tc(o);return n?a$(t,e[n]):e.said[jn(t).indexOf(o)]||""}function i$(t,e,o){let n=o.replace("-",""),s=o[0]==="-"?-1:1,r=e.map(l=>[Mn(t,l,n),l]),i=l=>+(l===""||l===as.not_said);return r.sort((l,c)=>i(l[0])-i(c[0])||s*z(l[0],c[0])).map(([,l])=>l)}function Jc({picture:t,rows:e,chosen:o,pick:n,caption:s}){let r=E.route.query.sorteer||Xc,i=Object.entries(t.table),l=(d,$)=>{let f=r===d?`-${d}`:d;P({sorteer:f===Xc?null:f},!0),nt(as.sorted.replace("{column}",$.toLowerCase()).replace("{direction}",f[0]==="-"?as.down:as.up))},c=d=>r===d?"ascending":r===`-${d}`?"descending":null,p=([d,$])=>d===r$?a`<th scope="col" role="columnheader">${$}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(d)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${d}`} onClick=${()=>l(d,$)}>
            ${$}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,m=d=>{let $=d.id===o,f=y=>y.target.closest("button, a")||n(d.id),u=$||o&&(d.from===o||d.to===o);return a`
      <tr key=${d.id} role="row" class=${u?"gekozen":null} data-rij=${d.id} data-van=${d.from||""}
        data-naar=${d.to||""} data-lijn=${d.color?"ja":null} onClick=${f}>
        ${i.map(([y,g],w)=>w?a`<td role="cell" data-kop=${g}>${Mn(t,d,y)}</td>`:a`<th scope="row" role="rowheader" data-kop=${g}>
                <button type="button" class="rijknop" aria-pressed=${String($)} onClick=${()=>n(d.id)}>
                  ${Mn(t,d,y)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${s}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(p)}</tr></thead>
      ${eo("beeldtabel",i$(t,e,r)).map(d=>a`
          <tbody role="rowgroup" class=${yo(d)}>
            ${d.folds&&a`<tr role="row" class="vouwrij">
                <th scope="rowgroup" role="rowheader" colspan=${i.length}><${Ue} part=${d} /></th>
              </tr>`}
            ${d.rows.map(m)}
          </tbody>
        `)}
    </table>
  `}var Ze=h.graph,tp=({ways:t,shows:e,choose:o})=>a`
  <div class="knoppen" role="group" aria-label=${Ze.show.label}>
    ${t.map(([n,s])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${s}</button>`)}
  </div>
`;function ep({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${Ze.tools[i]} onClick=${c}>${l}</button>`,s=()=>document.fullscreenElement?document.exitFullscreen():yt("beeld").requestFullscreen().catch(()=>{}),r=()=>{nt(Ze.keep.busy),Ml({name:e.name,picture:e,handle:t,scenario:W(E.route.query)})};return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",Ze.tools.fit,()=>t.current.fit())} ${n("back",Ze.tools.back,o)}
      ${n("screen",Ze.tools.screen,s)} ${n("png",Ze.tools.png,r)}
    </div>
  `}function op({picture:t,ids:e,left:o}){if(!e.length)return null;let n=s=>P({uit:e.slice(0,s).join(",")||null});return a`
    <nav class="spoor" aria-label=${Ze.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((s,r)=>{let i=x(s),l=r===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${k(Ze.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(r+1)}>${i}</button>`}`})}
      ${[...o].map(([s,{shown:r,count:i}])=>{let l=k(Ze.left_out,{name:x(s),shown:r,all:r+i});return a`<p class="zacht">
          ${l} <a href=${C(["graaf",Ee],{ding:s})}>${Ze.surroundings}</a>
        </p>`})}
    </nav>
  `}function Wo(){let t=h.missing;return a`
    <${H} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${C("overzicht")}>${t.home}</a></p>
  `}var jt=h.graph,Wa=null,Ia=()=>Wa,sn=t=>P({kies:E.route.query.kies===t?null:t},!0);function l$(t){let e=pe(),o=t.matrix?[["matrix",jt.show.matrix],["beeld",jt.show.arrows]]:[["beeld",jt.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",jt.show.list]]:[],s=["tabel",jt.show.table];return e&&!n.length&&!t.choose?[s,...o]:[...n,...o,s]}function c$(t,e,o){let n=tt(o||""),s=Object.keys(t.table);return n?e.filter(r=>s.some(i=>tt(Mn(t,r,i)).includes(n))):e}function p$({picture:t,drawn:e,opened:o,chosen:n,row:s,lit:r,choices:i,handle:l,turn:c,shown:p,tell:m}){let d=Se(()=>e.rows.filter(y=>y.color),[e]),$=Se(()=>[...e.nodes].filter(y=>y.title).sort((y,g)=>y.y-g.y||y.x-g.x).map(y=>y.id),[e]),f=y=>y&&sn(y),u=y=>{let g=$[($.indexOf(r[0])+y+$.length)%$.length];P({kies:g},!0)};return a`
    <${Dc} of=${`${t.name}|${t.date}|${t.centre||""}|${i}|${c}`} nodes=${e.nodes}
      edges=${d} options=${d$(t,o)} opened=${o} handle=${l} lit=${r}
      line=${s?.color?s.id:""} look=${!!n||r.length===1} shown=${p}
      title=${k(jt.picture,{title:t.title})} onChoose=${f} onStep=${u}
      unfolds=${m.unfolds} onUnfold=${m.unfold} onHover=${m.point}
      onClear=${()=>P({kies:null},!0)} />
  `}function m$({picture:t,query:e}){let o=Tt(),n=Mo(!1),[s,r]=K(0),[i,l]=K(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(D=>e[D]).join("|"),m=Se(()=>Lc(t,e),[t,p]),d=(e.uit||"").split(",").filter(Lt),$=Se(()=>Cc(m,d,t.date,t.layout),[m,e.uit]),f=Se(()=>new Map($.nodes.map(D=>[D.id,D])),[$]),u=$.rows.find(D=>D.id===c||c===`leeg~${D.id}`&&D),y=u?"":f.has(c)?c:"",g=Se(()=>c$(t,m.rows,e.zoek),[m,e.zoek]),w=!u&&!y&&tt(e.zoek||""),v=w?$.nodes.filter(D=>tt(D.title||"").includes(w)).map(D=>D.id):[],T=l$(t),S=T.some(([D])=>D===e.toon)?e.toon:T[0][0],q=t.choose&&!Fc(e),N=S==="beeld"&&!q,j=D=>f.get(D)?.title||(t.matrix?jt.matrix.nobody:jt.not_said),lt=D=>Lt(D)&&wt(D)&&D!==t.centre,Kt=D=>{if(!lt(D))return;let ds=d.includes(D)?d.filter(dm=>dm!==D):[...d,D];R(!1),P({uit:ds.join(","),kies:D})},O=D=>{(D||!n.current)&&l(D)},R=D=>{n.current=D,D||l(null)};po(()=>{!c||!E.started||(u&&!(u.from&&u.to)?nt(k(jt.chosen_one,{name:Cn(t,u,j)})):u?nt(k(jt.chosen_pair,{from:j(u.from),to:j(u.to)})):y&&nt(k(jt.chosen_one,{name:j(y)})))},[c]),xt(()=>(Wa={name:t.name,drawing:o.current},()=>{Wa=null}));let I=u&&!u.color?`leeg~${u.id}`:"",Q=I&&f.has(I)?[I]:u?[u.from,u.to].filter(Boolean):y?[y]:v,te={unfolds:lt,unfold:Kt,point:O},Vt={picture:t,rows:$.rows,name:j,opened:d,unfold:Kt,pick:sn},ge=i&&i.id!==c&&a`<${qc} ...${Vt} unfolds=${lt} keep=${R} hover=${i} close=${()=>R(!1)} />`,co=L(jt.rows,g.length),vt=t.matrix?a`<${Uc} picture=${t} rows=${g} name=${j} pick=${sn} />`:t.layout==="route"&&N&&a`<p class="zacht">${jt.nothing_chosen}</p>
        <${za} picture=${t} rows=${g} name=${j} chosen="" pick=${sn} />`;return a`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${tp} ways=${T} shows=${S} choose=${D=>P({toon:D},!0)} />
      ${N&&a`<${ep} handle=${o} picture=${t} reset=${()=>r(s+1)} />`}
      <${Vc} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${S==="tabel"}>
          ${N&&a`<${op} picture=${t} ids=${d} left=${$.left} />`}
          ${t.choose&&!q&&a`<p class="spoor"><a href=${C(["graaf",t.name])}>${jt.choose.back}</a></p>`}
          <div class="vlak">
            ${q?a`<${Ac} picture=${t} />`:S==="matrix"?a`<${Hc} picture=${t} rows=${g} names=${f} chosen=${u?.id||""}
                      pick=${sn} point=${O} caption=${k(jt.matrix.caption,{rows:co})} />`:S==="lijst"?a`<${za} picture=${t} rows=${g} name=${j} chosen=${u?.id||""}
                        pick=${sn} />`:a`<${p$} ...${{picture:t,drawn:$,opened:d,chosen:c,row:u,lit:Q,choices:p,handle:o,turn:s,tell:te}}
                        shown=${S==="beeld"} />`}
            ${!m.rows.length&&a`<p class="leegbeeld">${t.centre?jt.alone:jt.empty}</p>`}
            ${ge}
          </div>
          ${!q&&a`<${Qc} picture=${t} hidden=${e.zonder||""} />`}
          ${S==="matrix"&&a`<p class="acties"><${Ao} name=${t.name} title=${t.title} of=".stroomtabel"
              scenario=${W(e)} legend=".lijnen li" /></p>`}
          ${N&&a`<p class="zacht sleutels">${jt.keys}</p>`}
        </div>
        <div class="tabel" hidden=${S!=="tabel"}>
          <div class="rol">
            <${Jc} picture=${t} rows=${g} chosen=${u?.id||y} pick=${sn}
              caption=${k(jt.caption,{title:t.title,rows:co})} />
          </div>
          <div class="acties">
            <${Ot} name=${`${t.name}.csv`} rows=${()=>f$(t,g)} />
          </div>
        </div>
      </div>
      <${Ic} ...${Vt} row=${u} node=${y} first=${vt} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${jt.loose}</p>`}
  `}var d$=(t,e)=>e.length&&t.name!==Ee?{...t.options,groups:{...b.around.options.groups,...t.options.groups}}:t.options,f$=(t,e)=>[[...Object.values(t.table),...At],...e.map(o=>[...Object.keys(t.table).map(n=>Mn(t,o,n)),...Ft(null)])];function $$({name:t,title:e,sentence:o}){let s=[...Object.values(b.views).map(r=>[r.name,r.tab||r.title]),[Ee,b.around.tab]];return a`
    <${H} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${jt.pictures}>
      ${s.map(([r,i])=>{let l=r===t?"page":null;return a`<li><a href=${C(["graaf",r])} aria-current=${l}>${i}</a></li>`})}
    </ul>
  `}function np({route:{path:t,query:e}}){let o=t[1]||Object.keys(b.views)[0],n=Se(()=>jc(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${$$} name=${o} title=${n.title} sentence=${n.sentence} />
    <${m$} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${Wo} />`}function is({name:t,of:e,rows:o,columns:n,fields:s,keep:r,sort:i,groups:l,named:c}){let p=h[e];return function({route:d}){let $=W(d.query).plan,f=o($).filter(w=>r(w,d.query)),u=n(),y=L(p.count,f.length),g=()=>[[...u.map(w=>w.label),...At],...Qs(f,u,va("sorteer",i)).map(w=>[...u.map(v=>v.text(w)),...Ft(null,pt(w.id)?.key||$)])];return a`
      <${H} text=${p.title}><p class="uitleg">${p.intro}</p><//>
      <${Le}>
        <${He} />
        <div class="velden">
          <${Je} name="tekst" />
          ${s().map(w=>a`<${Nt} ...${w} />`)}
          <${No} names=${Object.keys(d.query).filter(w=>w!=="merk")} />
        </div>
      <//>
      <p class="telling">${y}<${Ot} name=${`${t}.csv`} rows=${g} /></p>
      <${ft}
          id=${t}
          caption=${k(p.caption,{count:y})}
          rows=${f}
          columns=${u}
          urlKey="sorteer"
          sort=${i}
          groups=${l&&{...l(),named:c,count:p.count}}
        />
      <${Bt} text=${y} />
    `}}var rp=St.map(t=>[t.notation,t.label]),ap=t=>St.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),ip=t=>Object.entries(b.codes[t]).map(([e,o])=>[e,o.label]),lp=(t,e)=>!e||tt([x(t),...["altLabel","promise","summary"].flatMap(o=>dt(t,o))].join(" ")).includes(tt(e)),io=h.partners,cp=is({name:"partners",of:"partners",sort:"naam",rows:t=>b.partners[A?t:""],keep:(t,e)=>lp(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||_(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:io.fields.step,name:"stap",options:rp},{label:io.fields.kind,name:"soort",options:ip("OrganisationKind")},{label:io.fields.role,name:"rol",options:Object.entries(io.roles)}],columns:()=>[{key:"naam",label:io.columns.name,text:t=>x(t.id),cell:t=>[a`<${M} id=${t.id} />`,a`<${vn} id=${t.id} />`]},{key:"soort",label:io.columns.kind,text:t=>ce(t.id,"organisationKind")},{key:"stappen",label:io.columns.steps,text:t=>ap(t.steps)},{key:"handelt",label:io.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:io.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:io.columns.wish,text:t=>t.wish}]}),Ut=h.measures,ls=t=>b.called[t]?.short||"",Tn=t=>_(t,"prefLabel"),u$=Hi.map(t=>({id:t,...b.works[t]})).sort((t,e)=>z(ls(t.id)||"~",ls(e.id)||"~")||z(Tn(t.id),Tn(e.id))),mr=A?"":mo[0].date,h$=(t,e,o)=>({key:t,label:e,text:({id:n})=>bn(n,o)?Xt(n,o):"",cell:({id:n})=>bn(n,o)&&a`<${bt} id=${n} date=${o} />`}),sp=()=>$o("Chapter").sort((t,e)=>z(_(t,"identifier"),_(e,"identifier"))).map(t=>[t,k(Ut.chapter,{identifier:_(t,"identifier"),title:Tn(t)})]),pp=is({name:"maatregelen",of:"measures",sort:"nr",rows:t=>u$.filter(e=>Uo(e.id,t)),keep:(t,e)=>lp(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:uo(t.id).includes(e.stap)))&&(!e.soort||ol(t.id).includes(e.soort))&&(!e.wat||ze(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||bn(t.id)===e.staat),named:({id:t})=>Tn(t),groups:()=>({of:t=>t.chapter||"",titles:[...sp(),["",Ut.no_chapter]]}),fields:()=>[{label:Ut.fields.what,name:"wat",options:Object.entries(Ut.types)},{label:Ut.fields.chapter,name:"hoofdstuk",options:sp()},{label:Ut.fields.step,name:"stap",options:[...rp,["alle",Ut.across]]},{label:Ut.fields.kind,name:"soort",options:fn.map(t=>[t.notation,t.label])},{label:Ut.fields.status,name:"staat",options:ip("Status")}],columns:()=>[{key:"nr",label:Ut.columns.number,text:({id:t})=>ls(t),cell:({id:t})=>ls(t)?a`<a href=${Zt(t)}>${ls(t)}</a>`:a`<span class="zacht">${Ut.no_number}</span>`},{key:"naam",label:Ut.columns.name,text:({id:t})=>Tn(t),cell:({id:t})=>a`<${M} id=${t} text=${Tn(t)} />`},...Ie(({id:t})=>pt(t)?.key),{key:"wat",label:Ut.columns.what,text:({id:t})=>gt(t)},...mr&&mr!==Qt?[h$("plan",B(Lo(mr)),mr)]:[],{key:"nu",label:A?Ut.columns.stand:B(Lo(Qt)),text:({id:t})=>Xt(t),cell:({id:t})=>a`<${bt} id=${t} />`},{key:"termijn",label:Ut.columns.deadline,text:({id:t})=>_(t,"finalDueBy"),cell:({id:t})=>U(_(t,"finalDueBy"))},{key:"stap",label:Ut.columns.step,text:t=>t.across?h.shared.all_steps:ap(uo(t.id))},{key:"wie",label:Ut.columns.lead,sort:!1,text:t=>t.container?"":un(t.id).map(x).join(", ")||h.shared.nobody,cell:t=>t.container?"":un(t.id).length?a`<${zt} ids=${un(t.id)} />`:a`<span class="zacht">${h.shared.nobody}</span>`}]});var lo=h.lookup,g$=t=>F(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>ye(t,e))).filter(wt),b$=Object.entries(b.lookups).map(([t,e])=>({id:t,...e,about:g$(t),text:tt([x(t),...dt(t,"altLabel"),_(t,"summary"),e.told].join(" "))})),mp=t=>Et(t).map(at),dp="Recommendation",fp=(t,e,o)=>is({name:t,of:e,sort:"naam",rows:n=>b$.filter(s=>Uo(s.id,n)&&ze(s.id,dp)===o),keep:(n,s)=>(!s.wat||ze(n.id,s.wat))&&(!s.tekst||n.text.includes(tt(s.tekst)))&&(!s.stap||n.steps.includes(s.stap)),named:({id:n})=>x(n),groups:()=>({of:({id:n})=>Object.keys(lo.types).find(s=>ze(n,s))||"",titles:Object.entries(lo.types).map(([n,s])=>[n,B(s)])}),fields:()=>[{label:lo.fields.what,name:"wat",options:Object.entries(lo.types).filter(([n])=>$o(n).length&&n===dp===o)},{label:lo.fields.step,name:"stap",options:St.map(n=>[n.notation,n.label])}],columns:()=>[{key:"naam",label:lo.columns.name,text:({id:n})=>x(n),cell:({id:n})=>[a`<${M} id=${n} />`,_(n,"summary")&&a`<p class="zacht">${_(n,"summary")}</p>`]},...Ie(({id:n})=>pt(n)?.key),{key:"wat",label:lo.columns.what,text:({id:n})=>gt(n)},{key:"zegt",label:lo.columns.told,text:n=>n.told},{key:"over",label:lo.columns.about,sort:!1,text:n=>n.about.map(x).join("; "),cell:n=>a`<${zt} ids=${n.about} name=${Re} />`},{key:"bron",label:lo.columns.place,sort:!1,text:({id:n})=>mp(n).join("; "),cell:({id:n})=>{let[s,...r]=mp(n),i=k(h.shared.more_places,{count:r.length});return[s,r.length>0&&a`<span class="zacht">${i}</span>`]}}]}),$p=fp("naslag","lookup",!1),up=fp("gevraagd","asked",!0);var hp=h.unknown,k$=3,xe=({of:t,count:e,intro:o=t.intro,id:n="",children:s})=>a`
  <${Vs} id=${e!==void 0&&e<=k$?"":n}
    title=${e===void 0?t.title:k(hp.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${o}</p>`}>${s}<//>
`,qa=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(b.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${B(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function dr({id:t=""}){let e=hp.reading;return a`
    <${xe} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([o,n])=>a`<h3>${n}</h3><${qa} list=${o} />`)}
      ${e.rules.map(({title:o,text:n})=>a`<h3>${o}</h3><p>${n}</p>`)}
      <h3>${e.source}</h3>
      ${b.plans.map(o=>a`<p>${`${We(o)}.`}${o.sha&&[e.hash,a`<code>${o.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}var fr=h.method,gp=()=>a`
  <${H} text=${fr.title}><p class="uitleg">${fr.intro}</p><//>
  <${rc} />
  <div class="blok"><${Xs} /></div>
  <${xe} of=${fr.states}><${qa} list="CellState" /><//>
  <${dr} />
  <p><a href=${C("weet-niet")}>${fr.unknown}</a></p>
`;var Io=h.overview;function y$({cell:t}){let[e,...o]=t.brief,n=t.asked&&a`<span class="bij">${Io.asked_mark}</span>`;if(!e)return n||a`<span class="streepje">–<span class="stil"> ${h.shared.no_cell}</span></span>`;let s=[a`<strong class=${t.strict&&"anders"}>${e}</strong>`,o.map(r=>a`<span class="bij">${r}</span>`),n];return t.unmet?a`<span class="plaat">${s}</span>`:t.undecided?s:a`<${Qe} bar=${t.bar} support=${t.support_only} />${s}`}function w$({row:t,cell:e,step:o,plan:n,chosen:s}){let{word:r,lines:i,look:l}=de(e),c=`${s?" gekozen":""}${o===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${c}`}>
        <span class="sr">${r}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let p=_e(t.key,o,n.key),m=[r,...i,e.strict,e.most_basis&&It[e.most_basis]?.[1],e.asked&&Io.asked_mark].filter(Boolean).join(" · ");return a`
    <td role="cell" class=${`vak ${l}${e.brief.length?"":" leeg"}${c}`}>
      <button type="button" id=${Zo(p)} aria-haspopup="dialog" onClick=${()=>P({cel:p})}>
        <span class="sr">${k(Io.cell,{row:t.label,step:Y(o)})}${m}</span>
        <span class="beeld" aria-hidden="true"><${y$} cell=${e} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${Be} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}var v$=({step:t,place:e,of:o,empty:n,chosen:s})=>a`
  <th scope="col" role="columnheader" class=${`halte${s?" gekozen":""}${e===o?" laatste":""}`}>
    <span class=${n?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Zt(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,_$=({row:t,plan:e,chosen:o})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${M} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${me(e).map((n,s)=>a`<${w$} row=${t} cell=${t.cells[s]} step=${n} plan=${e} chosen=${s===o} />`)}
  </tr>
`,x$=({plan:t,chosen:e,choose:o})=>a`
  <div class="stappen" role="group" aria-label=${Io.one_step}>
    ${me(t).map((n,s)=>a`
        <button type="button" aria-pressed=${String(s===e)} onClick=${()=>o(s)}>
          ${Y(n)}
        </button>
      `)}
  </div>
`;function bp({by:t,scenario:e,plan:o,address:n="",reach:s}){let r=me(o),[i,l]=K(n?Math.max(0,r.indexOf(qs(n).step)):0),c=new Set(s?.columns.filter(p=>!p.acting&&!p.undecided).map(p=>p.step));return a`
    <${x$} plan=${o} chosen=${i} choose=${l} />
    <table
      class=${`matrix by-${t}`}
      id=${o===b.plans[0]?"matrix":`matrix-${o.key}`}
      role="table"
    >
      <caption>${k(Io.caption,{rows:Io.heads[t],scenario:J(e,o)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Io.heads[t]}</th>
          ${o.steps.map((p,m)=>a`
              <${v$} step=${p} place=${m+1} of=${o.steps.length} empty=${c.has(p.notation)}
                chosen=${m===i} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===i?" gekozen":""}`}>
            ${h.shared.all_steps}<span class="bij">${Io.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${se(t,e,o).map(p=>a`<${_$} key=${p.key} row=${p} plan=${o} chosen=${i} />`)}
      </tbody>
    </table>
  `}var S$={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},kp=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${S$[t]}
  </svg>
`;var cs=h.overview.start;function yp({answer:t}){let e=t.reach.length===1?t.reach[0].numbers:{},o=({get:n,plain:s,point:r})=>{let i=t.points.find(c=>c.name===r),l=k(n,{...e,...i});return l.includes("{")?s:l};return a`
    <section class="wensen">
      <h2>${cs.wish}</h2>
      <ul class="tegels">
        ${cs.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${C(n.to,n.choose)}>
                <${kp} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}${o(n)}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}var O$=({query:t,barriers:e,plan:o,weights:n},s)=>C("aandachtspunten",{vraag:t,stap:e.length===1?e[0]:"",gewicht:n.length===1?n[0]:"",...s&&{plan:o}}),C$=({point:t,several:e})=>a`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${O$(t,e)}>${t.ask}</a></p>
  </li>
`;function wp({points:t,plans:e,count:o}){let n=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${cs.discuss.title}</h2><p>${cs.discuss.note}</p>
        <p class="acties"><a href=${C("aandachtspunten")}>${k(cs.discuss.all,{count:o})}</a></p>
      </div>
      ${e.map(s=>{let r=t.filter(i=>i.plan===s.key);return r.length?a`
          ${n&&a`<p class="zacht">${s.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${C$} key=${i.name} point=${i} several=${n} />`)}
          </ul>
        `:null})}
    </section>
  `:null}var ie=h.overview,Da={"":"kind",partner:"partner",vorm:"form"},{truth:vp}=h.thing,j$=(t,e,o)=>{let{word:n,lines:s}=de(e);if(!e)return[t.label,Y(o),ie.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:m}=e;return[t.label,Y(o),n,s.join("; "),G("Basis",r),vp[String(i)],l,c,p,vp[String(m)]]},M$=(t,e,o)=>[[...ie.csv,...At],...se(t,e,o).flatMap(n=>n.cells.map((s,r)=>[...j$(n,s,me(o)[r]),...Ft(e,o.key)]))],T$=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${Ot} name="matrix.csv" rows=${()=>M$(t,e,o)} />
    <button type="button" onClick=${()=>Il(t,e,o)}>${ie.svg}</button>
    <button type="button" onClick=${()=>ql(t,e,o)}>${ie.png}</button>
    <${bo} text=${()=>location.href} label=${ie.link} />
  </div>
`,L$=({answer:t,plan:e,plans:o})=>a`
  <div class="start">
    <${H} text=${ie.heading} title=${ie.title}>
      <p>${k(ie.start.intro,{report:ho(e)})}</p>
    <//>
    <${yp} answer=${t} />
  </div>
  <${wp} points=${t.points} count=${t.gaps.length} plans=${o} />
`;function _p({route:t}){let e=W(t.query),o=Object.hasOwn(Da,t.query.rijen||"")&&Da[t.query.rijen||""]||"kind",n=Object.entries(Da).map(([l,c])=>[l,ie.rows[c]]),s=o==="kind"?"":t.query.rijen,{cel:r}=t.query,i=V(e);return a`
    ${o==="kind"?a`<${L$} answer=${i} plan=${X(e.plan)} plans=${ke(e)} />`:a`<${H} text=${ie.heading} title=${ie.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${ie.matrix[o]}</h2><p>${J(e)}</p>
          <p class="acties"><a href=${C("methode")}>${ie.legend.more}</a></p>
          <${Gs} query=${t.query}>
            <${Po} legend=${ie.rows.title} name="rijen" options=${n} current=${s} id="r" />
            <${to} />
          <//>
        </div>
        ${ke(e).map(l=>a`
            ${A&&a`<h3>${l.title}</h3>`}
            <${wo} plan=${l} />
            <${bp} by=${o} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${T$} by=${o} scenario=${e} plan=${l} />
            <${ac} scenario=${e} plan=${l} />
          `)}
        <${sr} />
      </div>
      <${Xs} undecided=${Ds(e)} />
    </div>
    ${r&&a`<${er} address=${r} by=${o} scenario=${e} />`}
    <${Bt} text=${r?"":k(ie.shown,{scenario:J(e)})} />
  `}var rn=(t,e)=>_o(t).rows.filter(({id:o})=>oe(o,e).outcome).map(o=>({...o,plan:t,...Sp(o.id,o.work,e)})),xp=(t,e)=>b.promises[t.key].undated.filter(o=>ta(o,e)).map(o=>{let n=_(o,"initiative").slice(1);return{id:o,work:n,plan:t,...Sp(o,n,e)}});function Sp(t,e,o){let n=oe(t,o),s=x(e);return{name:s,short:Re(e)===s?s:Re(e),what:_(t,"deadlineLabel"),quote:h.gaps.deadline.quote.replace("{words}",_(t,"deadlineText")),day:_(t,"dueBy"),by:U(_(t,"dueBy")),outcome:n.outcome||"",stand:n.stand||"",on:U(n.on)}}var $r=(t,e=h.shared.outcomes)=>Object.entries(e).filter(([o,{rare:n}])=>!n||t.some(s=>s.outcome===o)),Op=t=>ke(t).filter(e=>b.promises[e.key].rows.length||b.promises[e.key].undated.length),ur=(t,e)=>{let{reports:o}=_o(t);return o.find(n=>n.date===Ce(t.key,e))||o[o.length-1]},Ln=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),_o=t=>b.promises[t.key];var xo=h.promises,Ha=h.shared.outcomes,it={left:274,top:32,foot:40,level:19,pad:30,line:21};function B$(t){let e=it.top;return t.map(o=>{let n=Math.max(o.levels*it.level+it.pad,o.title.length*it.line+36),s={...o,y:e,height:n};return e+=n,s})}var E$=t=>k(xo.mark,{name:t.name,what:t.what||xo.card.none,quote:t.quote,said:Ha[t.outcome].said}),Ua=t=>Object.entries(Ha).filter(([,{open:e}])=>e).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>k(xo.lane_counts,{count:e,said:o}));function F$({lane:t,rows:e,wide:o}){let n=Ua(e),s=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${it.left+o} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${s} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${s+i*it.line}>${r}</text>`)}
      <text class=${n.length?"laantal open":"laantal"} x="32" y=${s+t.title.length*it.line}>
        ${n.length?n.join(" · "):L(xo.lane_total,e.length)}
      </text>
    </g>
  `}function A$({row:t,lane:e,shown:o,point:n}){let s=e.levels*it.level,r=it.left+t.x,i=e.y+e.height/2+s/2-it.level/2-t.level*it.level,l=t.tail&&Ha[t.outcome].tail&&it.left+t.tail,c={row:t,x:r,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${r} ${i} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a
      href=${Zt(t.work)}
      class=${`belofte ${o?"gekozen":""}`}
      aria-label=${E$(t)}
      transform=${`translate(${r} ${i})`}
      onMouseEnter=${()=>n(c)}
      onFocus=${()=>n(c)}
    >
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${os} outcome=${t.outcome} /></g>
    </a>
  `}function P$({at:t,width:e,height:o,close:n}){let{row:s,x:r,y:i}=t,[l]=Et(s.id),c=un(s.work),p=r>e*.62,m={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:i>o*.6?"auto":`${i/o*100}%`,bottom:i>o*.6?`${(o-i)/o*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${m} onMouseLeave=${n}>
      <p><strong>${s.name}</strong></p>
      <p>${xo.card.promised}${s.what?`${s.what}, `:""}${s.quote} <span class="zacht">(${s.by})</span></p>
      <p><${on} outcome=${s.outcome} on=${s.on&&k(xo.card.came,{day:s.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${h.gaps.deadline.how.leads}: <${zt} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${at(l)}</p>`}
    </div>
  `}function Cp({plan:t,rows:e,date:o}){let[n,s]=K(null),r=Tt(),{lanes:i,wide:l,years:c,beyond:p}=_o(t),m=B$(i),d=m.reduce((N,j)=>j.y+j.height,it.top),$=it.left+l+20,f=d+it.foot,u=ur(t,o),y=it.left+u.x,g=k(xo.report,{date:U(u.date)}),w=g.length*8.6+24,v=()=>s(null),T=N=>N.key==="Escape"&&v(),S=N=>e.filter(j=>j.lane===N),q=Math.min(Math.max(y-w/2,it.left),$-w);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${v} onKeyDown=${T}>
      <svg class="lanen" viewBox=${`0 0 ${$} ${f}`} role="group" aria-label=${xo.picture}>
        <rect class="daarna" x=${y} y=${it.top} width=${$-y} height=${d-it.top} />
        ${c.map(({year:N,x:j})=>a`
            <g class="jaar">
              <line x1=${it.left+j} x2=${it.left+j} y1=${it.top} y2=${d} />
              <text x=${it.left+j+4} y=${it.top-9}>${N}</text>
            </g>
          `)}
        ${p&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${it.left+p.x} y=${it.top-9}>${xo.beyond}</text>
            </g>
          `}
        ${m.map((N,j)=>a`<${F$} lane=${N} rows=${S(j)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${$} y1=${d} y2=${d} />
        <line class="nu" x1=${y} x2=${y} y1=${it.top-8} y2=${d} />
        <g class="nulabel">
          <rect x=${q} y=${d+4} width=${w} height="28" rx="3" />
          <text x=${q+w/2} y=${d+24} text-anchor="middle">${g}</text>
        </g>
        ${e.map(N=>a`
            <${A$}
              key=${N.id}
              row=${N}
              lane=${m[N.lane]}
              shown=${n?.row.id===N.id}
              point=${s}
            />
          `)}
      </svg>
      ${n&&a`<${P$} at=${n} width=${$} height=${f} close=${v} />`}
    </div>
  `}var $t=h.promises;function N$({rows:t,chosen:e,plan:o,date:n}){let s=Yt(o).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${$t.tiles_label}>
      ${$r(t,s).map(([r,{tile:i}])=>a`
          <button
            type="button"
            id=${`uitkomst-${r}`}
            aria-pressed=${String(e===r)}
            onClick=${()=>P({uitkomst:e===r?null:r})}
          >
            <${On} outcome=${r} />
            <span class="getal">${t.filter(l=>l.outcome===r).length}</span>
            <span>${k(i,{date:U(Ce(o.key,n))})}</span>
          </button>
        `)}
    </div>
  `}var z$=t=>{let e=_o(t.plan).lanes[t.lane];return e?Ln(e):""},Ga=[{key:"dag",label:$t.columns.day,text:t=>t.day,cell:t=>t.by},{key:"actie",label:$t.columns.work,text:t=>t.name,cell:t=>a`<${M} id=${t.work} />`},{key:"wat",label:$t.columns.what,text:t=>t.what},{key:"woorden",label:$t.columns.quote,text:t=>t.quote},{key:"stand",label:$t.columns.stand,text:t=>h.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?a`<${on} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:$t.columns.lane,text:z$}],R$=(t,e)=>[[...Ga.map(o=>o.label),h.timeline.csv.at(-1),...At],...t.map(o=>[...Ga.map(n=>n.text(o)),Et(o.id).map(at).join("; "),...Ft(e,o.plan.key)])],W$=6;function I$({rows:t,plan:e,date:o}){let{outcomes:n}=h.shared,s=Object.keys(n).find(i=>n[i].open),r=t.filter(i=>i.outcome===s).sort((i,l)=>z(i.day,l.day));return a`
    <aside class="langst-open">
      <h2>${$t.open.title}</h2>
      <p>${r.length?k($t.open.said,{date:U(Ce(e.key,o))}):$t.open.none}</p>
      <ul>
        ${r.slice(0,W$).map(i=>a`
            <li key=${i.id}>
              <${On} outcome=${i.outcome} />
              <span>
                <${M} id=${i.work} text=${i.short} />${" "}${i.what||""}
                <span class="bij">${$t.open.promised}${i.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${C("aandachtspunten",{termijnen:"alle"})}>${$t.open.gaps}</a></p>
      <h2>${$t.read.title}</h2>
      <ul class="leesregels">${$t.read.lines.map(i=>a`<li>${i}</li>`)}</ul>
    </aside>
  `}var q$=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${_o(t).lanes.map((o,n)=>({lane:o,found:e.filter(s=>s.lane===n)})).filter(({found:o})=>o.length).map(({lane:o,found:n})=>a`
          <details>
            <summary>${Ln(o)}
              <span class="bij">
                ${L($t.lane_total,n.length)}${Ua(n).map(s=>` · ${s}`)}
              </span>
            </summary>
            <ul>
              ${n.map(s=>a`
                  <li key=${s.id}>
                    <${on} outcome=${s.outcome} on=${s.by} />
                    <span><${M} id=${s.work} text=${s.short} />${" "}${s.what||s.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`;function D$({plan:t,scenario:e,chosen:o}){let n=rn(t,e.date),s=xp(t,e.date),r=n.filter(i=>!o||i.outcome===o);return a`
    <section>
      ${A&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${k($t.intro,{count:n.length,undated:s.length})}</p>
      <${N$} rows=${n} chosen=${o} plan=${t} date=${e.date} />
      <div class="belofteblad">
        <div><${Cp} plan=${t} rows=${r} date=${e.date} /><${q$} plan=${t} rows=${r} /></div>
        <${I$} rows=${n} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${$t.table}</summary>
        <${ft} id=${`beloften-${t.key}`} caption=${$t.caption} rows=${r} columns=${Ga} sort="dag" />
      </details>
      ${s.length>0&&a`
          <details class="tweeling">
            <summary>${k($t.undated,{count:s.length})}</summary>
            <ul>
              ${s.map(i=>a`<li>
                  <${M} id=${i.work} />: ${i.quote}${i.what&&`, ${i.what}`}
                  ${i.stand&&`; ${i.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function jp({route:t}){let e=W(t.query),o=Op(e),n=t.query.uitkomst in h.shared.outcomes?t.query.uitkomst:"",s=o.flatMap(r=>rn(r,e.date)).filter(r=>!n||r.outcome===n);return a`
    <${H} text=${$t.heading} title=${$t.title} />
    <${Le}><${He} /><${Yo} /><//>
    ${o.map(r=>a`<${D$} key=${r.key} plan=${r} scenario=${e} chosen=${n} />`)}
    ${!o.length&&a`<p>${$t.none}</p>`}
    <p class="acties">
      <${Ot} name="beloften.csv" rows=${()=>R$(s,e)} />
      ${o.length>0&&a`<${Ao} name="beloften" title=${$t.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
      <a href=${C("tijdlijn")}>${$t.all_events}</a>
    </p>
    <${Bt} text=${L($t.lane_total,s.length)} />
  `}var ue=h.questions.own,Ka=200;function H$({columns:t,rows:e}){let o=s=>a`<tr>${s.map(r=>a`<td>${r??""}</td>`)}</tr>`,n=()=>Te(ue.file,ln([t,...e]),"text/csv;charset=utf-8");return a`
    <p>${L(ue.rows,e.length)}${e.length>Ka&&` ${k(ue.first,{count:Ka})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${ue.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(s=>a`<th scope="col">${s}</th>`)}</tr></thead>
        <tbody>${e.slice(0,Ka).map(o)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${n}>${ue.csv}</button>
    </div>
  `}function Va({start:t=ue.example}){let[e,o]=K(t),[n,s]=K(null);async function r(){s({said:ue.busy});try{s(await Rt().ask("ask",{text:e}))}catch(i){s({said:i.message})}}return a`
    <section class="blok">
      <h2>${ue.title}</h2>
      <p class="zacht">${ue.intro}</p>
      <label class="veld breed">
        <span>${ue.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${e}
          onInput=${i=>o(i.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${r}>${ue.ask}</button></div>
      <div aria-live="polite">
        ${n?.said&&a`<p>${n.said}</p>`}
        ${n&&"yes"in n&&a`<p><strong>${n.yes?ue.yes:ue.no}</strong></p>`}
        ${n?.graph&&a`<pre tabindex="0" role="region" aria-label=${ue.result}><code>${n.graph}</code></pre>`}
        ${n?.columns&&a`<${H$} columns=${n.columns} rows=${n.rows} />`}
      </div>
    </section>
  `}var mt=h.questions,Tp="gaps",Mp={barrier:t=>t.barrier&&Y(t.barrier),kind:t=>t.kind&&ot(t.kind),partner:t=>t.partner&&x(ee(t.partner)||t.partner),severity:t=>G("Severity",t.severity),detail:t=>t.detail&&(Lt(t.detail)?x(t.detail):t.told)},Lp=(t,e)=>(Mp[t]?Mp[t](e):e[t])||"",Bp=t=>V(t).gaps.flatMap(e=>ts(e).map(o=>({...o,plan:e.plan}))),Ep={key:"severity",label:mt.columns.weight,text:t=>String(Object.keys(b.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Zs} severity=${t.severity} />`};function U$(t){let e=Object.entries(t.columns),o=n=>Lt(n.subject)?a`<${M} id=${n.subject} />`:n.subject_label;return[...e.map(([n,s],r)=>({key:n,label:s,text:i=>Lp(n,i),cell:r===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[Ep],...Ie(n=>n.plan),{key:"bron",label:mt.columns.place,sort:!1,text:n=>zo(n).map(at).join("; ")}]}function G$({name:t,query:e,scenario:o}){let n=Bp(o).filter(l=>l.query===t);if(!n.length)return a`<p>${mt.nothing}</p>`;let s=U$(e),r={rows:L(mt.rows,n.length),scenario:J(o)},i=()=>[[mt.columns.sentence,...s.map(l=>l.label),...At],...n.map(l=>[l.sentence,...s.map(c=>c===Ep?Lp("severity",l):c.text(l)),...Ft(o,l.plan)])];return a`
    <${ft}
        id=${`uitkomst-${t}`}
        caption=${k(mt.caption,{title:e.title,...r})}
        rows=${n}
        columns=${s}
      />
    <div class="acties">
      <${Ot} name=${`${t}.csv`} rows=${i} />
      <a href=${C("aandachtspunten",{vraag:t})}>${mt.as_sentences}</a>
    </div>
  `}function K$({name:t,query:e,scenario:o}){let n=Object.values(b.views).find(i=>i.query===t),s=e.shelf===Tp,r=C("overzicht",{rijen:mt.rows_of[t]});return a`
    <p class="kruimel"><a href=${C("vragen")}>${mt.title}</a></p>
    <${H} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${Le}><${to} /><//>`}
    <${oo} pairs=${[[mt.why,e.why],[mt.weight,e.severity]]} />
    ${s&&a`
        <section>
          <h2>${mt.result}</h2>
          <${G$} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in mt.rows_of&&a`<p><a href=${r}>${mt.in_overview}</a></p>`}
    ${n&&a`<p><a href=${C(["graaf",n.name])}>${mt.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${mt.ask} <code>${k(mt.command,{name:t})}</code></p>`}
    <details>
      <summary>${mt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${mt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${bo} text=${()=>e.sparql} label=${mt.copy} />
    </details>
    ${et()&&!e.open&&a`<${Va} key=${t} start=${e.sparql} />`}
  `}function V$({shelf:t,counts:e}){let o=Object.entries(b.queries).filter(([,s])=>s.shelf===t.name).map(([s,r])=>({...r,name:s}));if(!o.length)return null;let n=[{key:"titel",label:mt.columns.title,text:s=>s.title,cell:s=>a`<a href=${C(["vragen",s.name])}>${s.title}</a>`},{key:"vraag",label:mt.columns.question,sort:!1,text:s=>s.question},{key:"aantal",label:mt.columns.found,text:s=>String(e.get(s.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ft}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===Tp?n:n.slice(0,2)}
      />
    </section>
  `}function Fp({route:t}){let e=W(t.query),o=t.path[1],n=b.queries[o];if(o&&!n)return a`<${Wo} />`;if(o)return a`<${K$} name=${o} query=${n} scenario=${e} />`;let s=new Map;for(let r of Bp(e))s.set(r.query,(s.get(r.query)||0)+1);return a`
    <${H} text=${mt.title}><p class="uitleg">${mt.intro}</p><//>
    ${et()&&a`<${Va} />`}
    ${mt.shelves.map(r=>a`<${V$} shelf=${r} counts=${s} />`)}
  `}var Jt=h.search,Za=100,Ya=({text:t,wanted:e})=>Ei(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),Z$=({item:t,wanted:e})=>a`
  <li>
    <a href=${C(t.path)}><${Ya} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${A&&pt(t.id)&&`, ${pt(t.id)?.title}`}
    </span>
    <p><${Ya} text=${Ji(t,e)} wanted=${e} /></p>
  </li>
`,Ap=t=>C("zoek",{q:t});function Y$({text:t}){let{meant:e,alone:o}=Xi(t),[n,s]=Jt.meant.split("{word}");return a`
    <section class="blok" id="anders">
      ${e&&a`<p>${n}<a href=${Ap(e)}>${e}</a>${s}</p>`}
      ${o.length>0&&a`<p>${Jt.alone} ${o.map(r=>a` <a href=${Ap(r)}>${r}</a>`)}</p>`}
      <p>${Jt.try} ${Object.entries(Jt.lists).map(([r,i])=>a` <a href=${C(r)}>${i}</a>`)}</p>
    </section>
  `}function Q$({text:t,wanted:e}){let[o,n]=K(null);if(po(()=>{let l=!0;n(null);let c=window.setTimeout(()=>{Ni(t).then(p=>l&&n(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!o?.source)return null;let{found:s,count:r}=o,i=l=>[", ",Jt.source.about,a`<${zt} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${k(Jt.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${Jt.source.none}</p>`}
      ${s.length<r&&a`<p class="zacht">${k(Jt.source.first,{count:s.length})}</p>`}
      <ol class="resultaten">
        ${s.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${Ya} text=${c} wanted=${e} /></p>
              <p class="zacht">
                ${at(l)}${p.some(wt)&&i(p.filter(wt))}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function Pp({route:t}){let e=t.query.q||"",{wanted:o,found:n}=Ms(e),s=F(n.map(l=>l.kind)).sort(z),r=n.filter(l=>!t.query.wat||l.kind===t.query.wat);xt(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=r.length?L(Jt.found,r.length):k(Jt.nothing,{text:e});return a`
    <${H} text=${Jt.title} />
    <section class="filters" aria-label=${Jt.label}>
      <div class="velden">
        <${Je} label=${Jt.field} name="q" id="zoekterm" />
        ${s.length>1&&a`<${Nt} label=${Jt.what} name="wat" options=${s.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:Jt.type}</p>
    ${o.length>0&&!n.length&&a`<${Y$} text=${e} />`}
    <ol class="resultaten">
      ${r.slice(0,Za).map(l=>a`<${Z$} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${r.length>Za&&a`<p>${k(Jt.too_many,{count:r.length-Za})}</p>`}
    ${o.length>0&&je()&&a`<${Q$} text=${e} wanted=${o} />`}
    <${Bt} text=${o.length?i:""} />
  `}var Np=h.summary.lanes,Rp=h.shared.outcomes,[zp,Bn,hr,Wp,X$,J$]=[225,690,17,8,16,.68],Qa=30,Ip=t=>Math.min(t.levels,Qa);function tu(t){let e=new Map;for(let{x:o,level:n}of t)n>=Qa&&e.set(o,(e.get(o)||0)+1);return[...e]}function eu(t,e){let o=hr;return t.map((n,s)=>({lane:n,mine:e.filter(r=>r.lane===s)})).filter(({mine:n})=>n.length).map(({lane:n,mine:s})=>{let r=Math.max(X$,Ip(n)*Wp+4);return o+=r,{lane:n,mine:s,top:o-r,middle:o-r/2}})}var ou=(t,e,o)=>e+(o.level-(Ip(t)-1)/2)*Wp,nu=t=>t.length>40?`${t.slice(0,39).trim()}…`:t,su=t=>Ne(Object.entries(Rp).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>`${e} ${o}`));function qp({scenario:t,plan:e}){let o=rn(e,t.date);if(!o.length)return null;let{lanes:n,wide:s,years:r,beyond:i}=_o(e),l=Ce(e.key,t.date),c=u=>zp+8+u/s*(Bn-zp-16),p=eu(n,o),m=p.reduce((u,{top:y,middle:g})=>Math.max(u,2*g-y),hr),d=c(ur(e,l).x),$=p.map(({lane:u,mine:y})=>k(Np.told,{chapter:Ln(u),counts:su(y)})),f=d>Bn-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Bn} ${m+16}`} role="img" aria-label=${$.join(" ")}>
      <rect class="straks" x=${d} y=${hr} width=${Bn-d} height=${m-hr} />
      ${r.map(({year:u,x:y})=>a`
          <line class="jaar" x1=${c(y)} x2=${c(y)} y1="4" y2=${m} />
          <text class="jaartal" x=${c(y)+4} y="12">${u}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${h.promises.beyond}</text>`}
      ${p.map(({lane:u,top:y,middle:g})=>a`
          <line class="baan" x1="0" x2=${Bn} y1=${y} y2=${y} />
          <text x="0" y=${g+4}>${nu(Ln(u))}</text>
        `)}
      ${p.flatMap(({top:u,mine:y})=>tu(y).map(([g,w])=>a`<text class="jaartal" x=${c(g)-8} y=${u+12} text-anchor="end">+${w}</text>`))}
      <line class="baan" x1="0" x2=${Bn} y1=${m} y2=${m} />
      <line class="peil" x1=${d} x2=${d} y1="2" y2=${m+4} />
      <text class="peildag" x=${f==="end"?d-4:d+4} y=${m+13} text-anchor=${f}>
        ${k(Np.line,{date:U(l)})}
      </text>
      ${p.flatMap(({lane:u,middle:y,mine:g})=>g.filter(w=>w.level<Qa).map(w=>a`
            <g transform=${`translate(${c(w.x)} ${ou(u,y,w)}) scale(${J$})`}>
              <title>${[w.name,w.by,Rp[w.outcome].said].join(", ")}</title>
              <${os} outcome=${w.outcome} />
            </g>
          `))}
    </svg>
  `}var gr=h.summary.route;function ru({step:t,number:e,missing:o,partners:n,named:s,undecided:r}){let i=r?gr.undecided:gr.nobody;return a`
    <li class=${n.length||r?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${n.length?L(gr.count,s):i}</p></div>
      </div>
      <div>
        ${o.length>0&&a`<ul class="gemis" aria-label=${gr.silent}>
            ${o.map(l=>a`<li><span>${l}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${n.map(({id:l,label:c,basis:p})=>a`<li class=${gn(l)?"verzamel":""}>${`${c} `}<${Be} basis=${p} /></li>`)}
        </ul>
      </div>
    </li>
  `}function Dp({scenario:t,plan:e}){let o=se("kind",t,e),n=se("partner",t,e),{reach:s}=V({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>{let l=o.filter(p=>p.cells[i]?.unmet).map(p=>p.label),c=n.filter(p=>p.cells[i]?.initiatives).map(p=>({id:ee(p.key),label:p.label,basis:p.cells[i]?.most_basis||null}));return a`<${ru} step=${r} number=${i+1} missing=${l} partners=${c}
          named=${s[0].columns[i].named} undecided=${s[0].columns[i].undecided} />`})}
    </ol>
  `}var So=h.summary;function Hp({plan:t,scenario:e,number:o,total:n,children:s}){let{version:r,content:i}=b.meta,l={version:r,content:(i||"").slice(0,12),scenario:J(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${h.shared.app}</p>
        <p>${k(So.head,{date:U(Ce(t.key,e.date))})}</p>
      </div>
      ${s}
      <div class="vel-voet">
        <p>${k(So.foot.source,{sources:We(t)})} ${k(So.foot.version,l)}</p>
        <p>${k(So.foot.sheet,{number:o,total:n})}</p>
      </div>
    </section>
  `}function au({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return a`<td class="niets">–</td>`;let[o,n]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${Y(e)}>${o}</td>`:t.initiatives?a`
    <td data-kop=${Y(e)}>
      <${Qe} bar=${t.bar} support=${t.support_only} /><span>${o}</span><span class="sr">. ${n}</span>
    </td>
  `:a`<td class="arcering" data-kop=${Y(e)}><span class="plaat">${o}</span></td>`}var iu=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${So.matrix.title}</caption>
    <thead>
      <tr><td></td>${me(e).map(o=>a`<th scope="col">${Y(o)}</th>`)}</tr>
    </thead>
    <tbody>
      ${se("kind",t,e).map(o=>a`
          <tr>
            <th scope="row">${o.label}</th>
            ${o.cells.map((n,s)=>a`<${au} cell=${n} step=${me(e)[s]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,br=({title:t,note:e,children:o})=>a`
  <section class="blok-blad" aria-label=${t} tabindex="0">
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${o}
  </section>
`;function lu({scenario:t,plan:e,...o}){let n=Yt(e).summary,{points:s,reach:r}=V({...t,plan:e.key}),{numbers:i,undecided:l}=r[0];return a`
    <${Hp} plan=${e} scenario=${t} ...${o}>
      <h2 class="vel-titel">${n.heading}${l&&` ${n.draft}`}</h2>
      <p class="vel-intro">
        ${k(n.intro,{report:ho(e)})}
        ${" "}${l||i.expected>0&&k(n.counted,i)}
      </p>
      <${wo} plan=${e} />
      <${br} title=${n.matrix.title} note=${n.matrix.note}>
        <${iu} scenario=${t} plan=${e} />
        <${Xn} undecided=${Ds(t,e)} />
      <//>
      <${br} title=${h.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${s.filter(c=>c.plan===e.key).map(c=>a`
                <li>
                  <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                  <p>${c.text} <strong>${c.ask}</strong></p>
                </li>
              `)}
          <li class="zorg"><p><strong>${n.care.title}</strong> ${n.care.text}</p></li>
        </ul>
      <//>
    <//>
  `}function cu({scenario:t,plan:e,...o}){let n=Yt(e).summary,s=U(Ce(e.key,t.date));return a`
    <${Hp} plan=${e} scenario=${t} ...${o}>
      <${br} title=${n.route.title} note=${n.route.note}>
        <${Dp} scenario=${t} plan=${e} />
      <//>
      <${br} title=${n.lanes.title} note=${n.lanes.note}>
        <${qp} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${$r(rn(e,t.date)).map(([r,{tile:i}])=>a`<li><${On} outcome=${r} /> ${k(i,{date:s})}</li>`)}
        </ul>
      <//>
    <//>
  `}function Up({route:t}){let e=W(t.query),o=ke(e),n=2*o.length;return a`
    <div class="vel-boven">
      <${H} text=${So.title}><p class="uitleg">${So.screen}</p><//>
      <${He} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${So.print}</button></p>
    </div>
    <div class="vellen">
      ${o.map((s,r)=>a`
          <${lu} key=${s.key} scenario=${e} plan=${s} number=${2*r+1} total=${n} />
          <${cu} key=${`${s.key}-2`} scenario=${e} plan=${s} number=${2*r+2} total=${n} />
        `)}
    </div>
    <${Bt} text=${So.screen} />
  `}var kr=h.thing.route,pu={organisation:(t,e)=>b.partners[A?e.key:""].find(o=>o.id===t)?.steps||[],undertaking:uo},mu=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${A?k(kr.of_plan,{plan:t.title}):kr.label}>
      ${t.steps.map(o=>a`
          <li class=${e.includes(o.notation)?"hier":""}>
            ${o.label}<span class="sr">${e.includes(o.notation)?kr.here:kr.not_here}</span>
          </li>
        `)}
    </ol>
  </div>
`;function Gp({id:t}){let e=pu[Bo(t)];return e?b.plans.filter(o=>!pt(t)||o===pt(t)).map(o=>({plan:o,steps:e(t,o)})).filter(({steps:o})=>o.length).map(o=>a`<${mu} key=${o.plan.key} ...${o} />`):null}var En=h.thing,du=new Set([...b.hidden,...En.said]),ut=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,he=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,ps=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function fu({property:t,value:e}){return e.startsWith("@")?a`<${M} id=${e.slice(1)} />`:b.lists[t]?G(b.lists[t],e):En.truth[e]||U(e)}var Fn=t=>Object.entries(be.get(t)||{}).filter(([e])=>!du.has(e)).map(([e,o])=>{let n=o.map(s=>a`<${fu} property=${e} value=${s} />`);return[B(js(e)),n.length>1?a`<${ps} items=${n} />`:n[0]]}),yr=({id:t})=>tr(t).length>0&&a`<${ut} title=${En.figures}><${Ca} id=${t} /><//>`;function wr({ids:t,title:e}){if(!t.length)return null;let o=s=>({kind:ce(s,"recommendationKind"),response:ce(s,"response")||En.asked.no_response}),n=t.map(s=>a`<li><${M} id=${s} />${k(En.asked.line,o(s))}</li>`);return a`<${ut} title=${e}><${Qo} id="gevraagd" items=${n} /><//>`}var $u=3;function An({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Dn(t))p&&c===t&&e.set(l,[...e.get(l)||[],p]);if(!e.size)return null;let o=[...e].map(([l,c])=>({from:l,how:F(c).join(", ")})),{columns:n,title:s,caption:r}=En.mentions,i=[{key:"wat",label:n.what,text:({from:l})=>x(l),cell:({from:l})=>a`<${M} id=${l} />`},{key:"soort",label:n.kind,text:({from:l})=>gt(l)},{key:"verband",label:n.link,text:({how:l})=>l},{key:"stand",label:n.stand,text:({from:l})=>Xt(l),cell:({from:l})=>Go(l)&&a`<${bt} id=${l} />`}];return a`
    <${Vs} id=${o.length>$u?"verwijzingen":""} title=${k(s,{count:o.length})}>
      <${ft} id="verwijst" caption=${r} rows=${o} sort="verband" columns=${i} />
    <//>
  `}var kt=h.thing.organisation,Kp=t=>St.filter(e=>t.includes(e.notation)).map(e=>e.label);function uu({id:t}){let e=Kp(b.partners[""].find(r=>r.id===t)?.steps||[]),o=Me(t,"unitOf"),n=_(t,"tooi"),s=[...Fn(t),[h.thing.also_known,dt(t,"altLabel").join(", ")],[kt.units,o.length>0&&a`<${Ge} ids=${o} />`],[kt.identity,n?k(kt.identified,{code:n,date:U(_(t,"checkedOn"))}):kt.unidentified]];return a`
    <${ut} title=${h.thing.known}>
      <${he} text=${_(t,"summary")} />
      ${gn(t)&&a`<p>${kt.collective}</p>`}
      ${_(t,"isIndependent")==="true"&&a`<p>${kt.independent}</p>`}
      <p>${e.length?k(kt.steps,{steps:Ne(e.map(r=>r.toLowerCase()))}):kt.no_steps}</p>
      <${oo} pairs=${s} />
    <//>
  `}function hu({rows:t}){let e=kt.columns,o=({to:r})=>b.works[r]?.across?h.shared.all_steps:Kp(uo(r)).join(", "),n=[...Ie(r=>pt(r.to)?.key),{key:"actie",label:e.action,text:r=>x(r.to),cell:r=>a`<${M} id=${r.to} />`},{key:"soort",label:e.what,text:r=>gt(r.to)},{key:"rol",label:e.role,text:r=>r.said},{key:"stand",label:e.stand,text:r=>Xt(r.to),cell:r=>a`<${bt} id=${r.to} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:r=>a`<${qt} of=${r.of} />`}],s=F(t.map(r=>r.to)).length;return a`
    <${ut} title=${k(kt.work,{count:s})}>
      <p class="zacht">${kt.work_note}</p>
      ${s?a`<${ft} id="acties" caption=${kt.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${h.shared.none}</p>`}
    <//>
  `}var gu=1;function bu({id:t}){let e=Wt(t,"own");if(!e.length)return null;let o=e.map(({to:n,of:[s]})=>a`
      <section>
        <h3><${M} id=${n} /></h3>
        <${es} id=${s} />
        <${qt} of=${[s]} />
      </section>
    `);return a`
    <${ut} title=${k(kt.own,{count:e.length})}>
      <p class="zacht">${kt.own_note}</p>
      <${Qo} id="eigen" as="div" first=${gu} items=${o} />
    <//>
  `}function ku({id:t}){let e=Me(t,"wish");return e.length?a`
    <${ut} title=${kt.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${B(ce(o,"engagement")||kt.wish)}</strong>: ${_(o,"rationale")}</p>
            <${qt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function yu({id:t}){let e=Wt(t,"member");if(!e.length)return null;let o=e.map(({from:n,to:s,of:r})=>a`
      <li>
        <${M} id=${n} />${kt.member}<${M} id=${s} />: ${_(r[0],"post")}${" "}
        (${U(_(r[0],"asOf"))})
        <${qt} of=${r} />
      </li>
    `);return a`<${ut} title=${kt.members}><${Qo} id="leden" items=${o} /><//>`}function wu({id:t}){let e=new Map(Wt(t,"with").map(n=>[el(n,t),n]));if(!e.size)return null;let o=n=>{let{of:s=[],more:r}=e.get(n)||{},i=k(r?kt.more_works:kt.works,{works:s.map(Re).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${ut} title=${kt.together}>
      <p class="zacht">${kt.alphabetical}</p>
      <${Ge} ids=${Ke([...e.keys()])} more=${o} look="kolommen" />
    <//>
  `}function Vp({id:t}){return a`
    <${uu} id=${t} />
    <${hu} rows=${Wt(t,"who")} />
    <${bu} id=${t} />
    <${ku} id=${t} />
    <${wr} title=${kt.asked} ids=${Ke(Me(t,"askedOf"))} />
    <${yu} id=${t} />
    <${wu} id=${t} />
    <${An} id=${t} />
  `}var Fe=h.thing.step,Xa=t=>It[t]?.[1]||"",Zp=(t,e="")=>[a`<${Be} basis=${t} />`,` ${Xa(t)}${e}`],vu=({id:t,narrow:e})=>a`
  <${ut} title=${Fe.what}>
    <${he} text=${_(t,"step")} />
    <${he} text=${_(t,"definition")} />
    <${he} text=${_(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${Fe.narrower}<${zt} ids=${e} />.</p>`}
    ${rt(t,"broader")&&a`<p>${Fe.broader}<${M} id=${rt(t,"broader")} />.</p>`}
  <//>
`;function _u({id:t,scenario:e}){let o=Fe.cell_columns,n=V(e).matrix.kind.filter(c=>Zr(c.barrier,c.plan)===t);if(!n.length)return null;let s=c=>C("overzicht",{cel:_e(c.column,c.barrier,c.plan)}),r=c=>B(ot(c.column)),i=c=>{let{word:p,lines:m,look:d}=de(c);return[a`<span class=${`chip ${d}`}>${p}</span>`,m.length>0&&` ${m.join(" · ")}`]},l=[...Ie(c=>c.plan),{key:"soort",label:o.kind,text:r,cell:c=>a`<a href=${s(c)}>${r(c)}</a>`},{key:"stand",label:o.stand,text:c=>de(c).word,cell:i},{key:"hoe",label:o.how,text:c=>Xa(c.most_basis),cell:c=>c.most_basis&&Zp(c.most_basis)}];return a`
    <${ut} title=${Fe.cells}>
      <p class="zacht">${J(e)}</p>
      <${ft} id="vakken" caption=${Fe.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function xu({links:t,scenario:e,undecided:o}){let n=Fe.columns,s=l=>rt(l,"initiative"),{links:r}=V(e),i=[...Ie(l=>pt(l)?.key),{key:"actie",label:n.action,text:l=>x(s(l)),cell:l=>a`<${M} id=${s(l)} />`},{key:"soort",label:n.kind,text:l=>dt(l,"interventionKind").map(ot).join(", ")},{key:"wie",label:n.who,sort:!1,text:l=>ea(s(l)).map(x).join(", "),cell:l=>a`<${zt} ids=${ea(s(l))} />`},{key:"stand",label:n.stand,text:l=>Xt(s(l),e.date),cell:l=>a`<${bt} id=${s(l)} date=${e.date} />`},{key:"hoe",label:n.how,text:l=>Xa(r[l][0]),cell:l=>Zp(r[l][0],`; ${G("Strength",r[l][1])}`)}];return a`
    <${ut} title=${k(Fe.work,{count:F(t.map(s)).length})}>
      ${t.length?a`<${ft} id="wiewat" caption=${Fe.work_caption} rows=${t} sort="actie" columns=${i} />`:a`<p>${o?h.overview.undecided:kn(X(e.plan))}</p>`}
    <//>
  `}function Su({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${M} id=${o} />`,k(Yt(pt(o)).thing.step.helper,{awareness:ce(o,"awareness")||Fe.unaware})]);return a`<${ut} title=${Fe.helpers}><${ps} items=${e} /><//>`}function Yp({id:t}){let e=W(E.route.query),o=ye(t,"narrower"),n=[t,...o],s=l=>n.flatMap(c=>Me(c,"barrier")).filter(c=>ze(c,l)),r=V(e).links,i=n.flatMap(l=>Wt(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Uo(l,e.plan));return a`
    <${vu} id=${t} narrow=${o} />
    <${_u} id=${t} scenario=${e} />
    <${xu} links=${i} scenario=${e} undecided=${Cs(e).has(t)} />
    <${wr} title=${Fe.asked} ids=${s("Recommendation").filter(l=>Uo(l,e.plan))} />
    <${Su} ids=${s("Facilitator")} />
  `}var Ae=t=>Yt(pt(t)).thing.undertaking,Qp=t=>a`<${qt} of=${[t]} />`;function Ou({report:t,said:e}){return a`
    <${he} text=${_(t,"summary")} />
    <${tn} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${qt} of=${[t]} />
  `}function Cu({id:t,reports:e}){let o=Ae(t);if(Oe(t.split("/")[0]).dates.length<3)return null;let n=s=>oe(t,s).earlier?a`<span class="chip s-geen">${o.not_mentioned}</span>`:a`<${bt} id=${t} date=${s} />`;return a`
    <ol class="verslagen" aria-label=${o.strip}>
      ${e.map(({date:s})=>a`<li><span class="zacht">${U(s)}</span>${n(s)}</li>`)}
    </ol>
  `}function ju({id:t}){let e=Oe(t.split("/")[0]),{result:o,not_mentioned:n}=Ae(t),s=e.dates.filter(({date:i})=>bn(t,i));if(!s.length)return null;let r=(i,l)=>l===e.date&&o[_(i,"resultReported")];return a`
    <${Cu} id=${t} reports=${s} />
    <ol class="tijdlijn">
      ${s.map(({date:i,label:l})=>{let c=Ls(t,i);return a`
          <li>
            <strong>${B(l)}</strong>
            <p><${bt} id=${t} date=${i} /></p>
            ${oe(t,i).earlier&&a`<p class="zacht">${B(n)}</p>`}
            ${c&&a`<${Ou} report=${c} said=${r(c,i)} />`}
          </li>
        `})}
    </ol>
  `}function Mu({id:t}){let e=ye(t,"silentPart"),o=e.map(n=>[_(n,"summary"),a`<span class="zacht"> (${G("SilentWeight",_(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${Ae(t).silent}</strong></p><${ps} items=${o} />`}function Tu({id:t}){let e=Ae(t),o=e.deadline_columns,n=Ts(t);if(!n.length)return null;let s=i=>[`“${_(i,"deadlineText")}”`,_(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:o.text,text:i=>_(i,"deadlineText"),cell:s},{key:"waarvoor",label:o.what,text:i=>_(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>_(i,"dueBy"),cell:i=>U(_(i,"dueBy"))||_(i,"condition")},{key:"soort",label:o.kind,text:i=>Bs(_(i,"modality"))},{key:"er",label:o.there,text:i=>oe(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${he} text=${_(i,"summary")} />`,Qp(i)]}];return a`<${ft} id="termijnen" caption=${e.deadlines} rows=${n} columns=${r} />`}function Lu({id:t}){let e=Ae(t),o=e.who_columns,n=Wt(t,"who");if(!n.length)return a`<p>${e.nobody}</p>`;let s=({from:i})=>a`<${M} id=${i} /><${vn} id=${i} />`,r=[{key:"wie",label:o.who,text:({from:i})=>x(i),cell:s},{key:"rol",label:o.role,text:({said:i})=>i},{key:"wat",label:o.note,sort:!1,text:({of:i})=>_(i[0],"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:({of:i})=>Qp(i[0])}];return a`<${ft} id="wie" caption=${e.who_caption} rows=${n} columns=${r} />`}function Bu({id:t}){let e=ye(rt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${Ae(t).heading}<${zt} ids=${e} />.</p>`}function Eu({id:t}){let e=Ae(t),o=hn(t);if(o.length)return o.map(s=>a`<${es} id=${s} /><${qt} of=${[s]} />`);if(_(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=dt(t,"interventionKind").map(ot).join(", ");return a`
    <p>${k(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${_(t,"rationale")}</p>
  `}function Fu({id:t}){let e=Ae(t),o=Me(t,"subMeasureOf"),n=s=>a` <${bt} id=${s} />`;return a`
    <${ut} title=${e.container}><p>${e.parts}</p><${Ge} ids=${o} more=${n} /><//>
  `}var Au=({id:t})=>a`
  <${ut} title=${Ae(t).progress}><${ju} id=${t} /><${Mu} id=${t} /><${Tu} id=${t} /><//>
  <${ut} title=${Ae(t).who}><${Lu} id=${t} /><${Bu} id=${t} /><//>
  <${ut} title=${Ae(t).steps}><${Eu} id=${t} /><//>
`;function Xp({id:t}){let e=Ae(t),o=Oe(t.split("/")[0]),n=_(t,"promise"),s=Fn(t),r=_(t,"isContainer")==="true"?Fu:Au;return a`
    <${ut} title=${n?e.promise:e.what}>
      <${he} text=${n} />
      <${he} text=${_(t,"summary")} />
      ${_(t,"isNew")==="true"&&a`<p class="zacht">${k(e.new,{when:Lo(o.date,o)})}</p>`}
      ${_(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${qt} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${yr} id=${t} />
    ${s.length>0&&a`<${ut} title=${h.thing.further}><${oo} pairs=${s} /><//>`}
    <${An} id=${t} />
  `}var qo=h.thing;function Pu({id:t}){let e=Me(t,"inChapter"),o=[...Fn(t),[qo.also_known,dt(t,"altLabel").join(", ")],[qo.place,Et(t).length>0&&a`<${qt} of=${[t]} />`]],n=s=>a` <${bt} id=${s} />`;return a`
    <${ut} title=${qo.known}>
      ${ze(t,"Facilitator")&&a`<p class="zacht">${Yt(pt(t)).thing.other.judged}</p>`}
      <${he} text=${_(t,"summary")} />
      <${he} text=${_(t,"rationale")} />
      <${oo} pairs=${o} />
    <//>
    <${yr} id=${t} />
    ${e.length>0&&a`<${ut} title=${qo.other.chapter}><${Ge} ids=${Ke(e)} more=${n} /><//>`}
    <${An} id=${t} />
  `}var Nu=3;function zu({id:t}){let e=W(E.route.query),o=V(e).gaps.filter(s=>s.pages.includes(t));if(!o.length)return null;let n=o.map(s=>a`<${oc} list=${[s]} scenario=${e} />`);return a`
    <${ut} title=${k(qo.gaps,{count:o.length})}>
      <${Qo} id="vragen" items=${n} first=${Nu} as="div" />
    <//>
  `}var Jp={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function Ru({id:t}){let e=Bo(t),o=[Jp[e]&&a`<a href=${C(Jp[e])}>${qo.crumbs[e]}</a>`,A&&pt(t)?.title,...["inChapter","subMeasureOf"].map(n=>rt(t,n)&&a`<${M} id=${rt(t,n)} />`),gt(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,s)=>[s>0&&" › ",n])}</p>`}var Wu={undertaking:Xp,organisation:Vp,step:Yp,other:Pu};function tm({route:t}){let e=t.path.slice(1).join("/");if(!wt(e))return a`<${Wo} />`;let o=x(e),n=Bo(e),s=Wu[n],r=()=>{let l=k(qo.footnote,{kind:gt(e),name:o,said:_(e,"promise")||_(e,"summary")});return Un(l.trim().replace(/([^.!?])$/,"$1."),Et(e),null,pt(e)||X())},i=n==="undertaking"&&_(e,"isContainer")!=="true";return a`
    <${Ru} id=${e} />
    <${H} text=${ze(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${bt} id=${e} /></p>`}
    <//>
    <${Gp} id=${e} />
    <div class="acties bovenaan">
      <${bo} text=${r} />
      <a href=${C(["graaf","omgeving"],{ding:e})}>${qo.around}</a>
    </div>
    <${s} id=${e} />
    <${zu} id=${e} />
  `}var Pe=h.timeline,Iu=t=>[t.id&&x(t.id),t.what].filter(Boolean).join(": "),em=(t,e)=>[t.progress&&t.id&&Xt(t.id,e),t.stand[e]].filter(Boolean).join("; "),vr=t=>t.day.slice(0,4);function qu({row:t,date:e}){let o=em(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${Pe.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${M} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${Zl} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var Du=t=>F(t.map(e=>e.id?x(e.id):e.what)),Hu=(t,e)=>[[...Pe.csv,...At],...t.map(o=>[o.when,Pe.kinds[o.kind],o.id&&x(o.id),o.what,em(o,e.date),Et(o.at).map(at).join("; "),...Ft(e,o.plan||o.at)])],Uu=["tekst","wat","stap","jaar"];function Gu({years:t}){return a`
    <${Le}>
      <${He} />
      <${Yo} />
      <div class="velden">
        <${Je} name="tekst" />
        <${Nt} label=${Pe.fields.what} name="wat" options=${Object.entries(Pe.kinds)} />
        <${Nt} label=${Pe.fields.step} name="stap" options=${St.map(e=>[e.notation,e.label])} />
        <${Nt} label=${Pe.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${No} names=${Uu} />
      </div>
    <//>
  `}function om({route:t}){let e=W(t.query),o=t.query,n=b.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),s=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||vr(l)===o.jaar)&&(!o.tekst||tt(Iu(l)).includes(tt(o.tekst)))),r=L(Pe.count,s.length),i={of:vr,titles:F(s.map(vr)).map(l=>[l,l])};return a`
    <${H} text=${Pe.title}><p class="uitleg">${Pe.intro} <a href=${C("beloften")}>${Pe.lanes}</a>.</p><//>
    <${Gu} years=${F(n.map(vr))} />
    <p class="telling">${r}<${Ot} name="tijdlijn.csv" rows=${()=>Hu(s,e)} /></p>
    ${eo("tijdlijn",s,i).map(l=>a`
        <section key=${l.more?"meer":l.key} class="vouwdeel">
          ${l.folds?a`<${Ue} part=${l} level=${l.more?0:2}
                  names=${l.more?[]:Du(l.rows)}
                  count=${l.more?"":L(Pe.count,l.rows.length)} />`:a`<h2>${l.title}</h2>`}
          <ol class=${l.open?"tijden":"tijden dicht"}>
            ${l.rows.map(c=>a`<${qu} row=${c} date=${e.date} />`)}
          </ol>
        </section>
      `)}
    <${Bt} text=${r} />
  `}var le=h.unknown,Gt=b.unknown,nm=t=>Ke(t).map(e=>a`<li><${M} id=${e} /></li>`),sm=t=>[...t].sort((e,o)=>z(x(rt(e,"initiative")),x(rt(o,"initiative")))),Ku=({id:t})=>a`
  <li>
    <${M} id=${rt(t,"initiative")} />${" → "}<${Ys} id=${rt(t,"barrier")} />
    ${`: ${_(t,"rationale")}`}<${tn} of=${t} />
  </li>
`,Vu=({id:t})=>a`
  <li><${M} id=${rt(t,"initiative")} />${`: ${ce(t,"status")}`}<${tn} of=${t} /></li>
`;function Zu(){let t=le.unjudged,e=Ke(Gt.unjudged).map(o=>a`<li><${M} id=${o} /><span class="zacht"> – ${gt(o).toLowerCase()}</span></li>`);return a`
    <${xe} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?a`<ul>${e}</ul>`:a`<p>${t.none}</p>`}
    <//>
  `}function Yu(){let t=s=>a`<${Ku} id=${s} />`,e=sm(Gt.weak).map(t),o=k(le.weak.intro,Gt.links),n=sm(Gt.statuses).map(s=>a`<${Vu} id=${s} />`);return a`
    <${xe} of=${le.weak} id="lezing" count=${e.length} intro=${o}><ul>${e}</ul><//>
    <${xe} of=${le.other} id="anders" count=${Gt.other.length}><ul>${Gt.other.map(t)}</ul><//>
    ${n.length>0&&a`<${xe} of=${le.statuses} id="standen" count=${n.length}><ul>${n}</ul><//>`}
  `}var Qu=()=>a`
  <${xe} of=${le.clashes} id="tegenspraak" count=${Gt.clashes.length}>
    ${Ke(Gt.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${M} id=${t} /></h3>
          <p>${_(t,"summary")}</p>
          <${qt} of=${[t]} />
        </div>
      `)}
  <//>
`;function Xu(){if(!Gt.judged.length)return null;let t=e=>k(le.judged.line,{step:x(rt(e,"barrier")),kinds:dt(e,"interventionKind").map(ot).join(", "),state:ce(e,"state"),why:_(e,"rationale"),who:_(e,"post"),date:U(_(e,"asOf"))});return a`
    <${xe} of=${le.judged} id="oordelen" count=${Gt.judged.length}>
      <ul>${Gt.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Ju(){let t=le.expected.columns,e=n=>rt(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>x(e(n)),cell:n=>a`<${M} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>dt(n,"interventionKind").map(ot).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>_(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>_(n,"source")}];return a`
    <${xe} of=${le.expected} id="verwacht" count=${Gt.expected.length}>
      <${ft} id="verwachtingen" caption=${le.expected.caption} rows=${Gt.expected} columns=${o} />
    <//>
  `}var rm=()=>a`
  <${H} text=${le.title}><p class="uitleg">${le.intro} ${ve}</p><//>
  <${Zu} />
  <${Yu} />
  <${Qu} />
  <${Xu} />
  <${xe} of=${le.nameless} id="naamloos" count=${Gt.nameless.length}><ul>${nm(Gt.nameless)}</ul><//>
  <${xe} of=${le.generic} id="verzamelnamen" count=${Gt.generic.length}><ul>${nm(Gt.generic)}</ul><//>
  <${Ju} />
  <${dr} id="lezen" />
`;var an=h.whatif.picture;function th(t,e){let o=new Map(t.places.map(n=>[`${n.step}~${n.kind}`,n]));return V({...e,plan:t.plan}).places.map(n=>({key:n.kind||String(n.step),last_actor:[],only_lead:[],title:n.kind?B(ot(n.kind)):Y(n.step),...o.get(`${n.step}~${n.kind}`),things:n.things}))}function eh({place:t,date:e}){let{title:o,things:n,last_actor:s,only_lead:r}=t,i=n.filter(l=>!s.includes(l));return a`
    <li class=${s.length?"verlies":n.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${o}</h3>
      <div class="palen" aria-hidden="true">
        ${s.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${Hn(l,e)}`}></i>`)}
      </div>
      ${s.length>0&&a`
          <p class="verliestal">${k(an.lost,{count:s.length,total:n.length})}</p>
          <p class="verlieswoord">${an.lost_said}</p>
        `}
      ${r.length>0&&a`<p>${L(an.lead,r.length)}</p>`}
      ${(i.length>0||!n.length)&&a`<p class="zacht">${n.length?L(an.stays,i.length):an.nothing}</p>`}
    </li>
  `}function am({loss:t,scenario:e}){let{legend:o}=an,n=th(t,e),s=F(n.flatMap(i=>i.things.map(l=>Hn(l,e.date)))),r=Object.keys(b.codes.CellState).filter(i=>s.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${an.title}</h2>
      <ul class="plaatsen">
        ${n.map(i=>a`<${eh} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${k(o.lost,{source:To(X(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${G("CellState",i)}</span>`)}
        <span>${o.stays}</span>
      </p>
    </section>
  `}var Oo=h.whatif,lm=(t,e,o)=>V({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function cm(t){if(!t)return Oo.no_cell;let{word:e,lines:o}=de(t);return[e,...o].join(", ")}var Ja=(t,e)=>{let o=B(ot(t.column));return e?k(Oo.cell,{kind:o,step:Y(t.barrier).toLowerCase()}):o};function im({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${A?"h3":"h2"}>${k(Oo.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function oh({loss:t,scenario:e,id:o,title:n}){let s=l=>lm(t,l,e),r=l=>C("overzicht",{cel:_e(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:Oo.columns.cell,sort:!1,text:l=>Ja(l,s(l)),cell:l=>s(l)?a`<a href=${r(l)}>${Ja(l,s(l))}</a>`:Ja(l,void 0)},{key:"nu",label:Oo.columns.now,sort:!1,text:l=>cm(s(l))},{key:"weg",label:Oo.columns.lost,sort:!1,text:l=>l.said}];return a`<${ft} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function nh({loss:t,names:e,scenario:o}){let n=Oe(t.plan),{cells:s,none:r,...i}=n.words.losses,l=`verlies${n===b.plans[0]?"":`-${n.key}`}`,c=m=>[" ",a`<${bt} id=${m} date=${o.date} />`],p=(m,d)=>a`
    <${im} title=${m} count=${d.length} none=${r}><${Ge} ids=${d} more=${c} /><//>
  `;return a`
    <section>
      ${A&&a`<h2>${n.title}</h2>`}
      <p class="verlieskop">${sh(t,e)}</p>
      <p>${t.said}</p>
      <${am} loss=${t} scenario=${o} />
      <${im} title=${s} count=${t.cells.length} none=${r}>
        <${oh} loss=${t} scenario=${o} id=${l} title=${s} />
      <//>
      ${Object.keys(i).map(m=>({list:m,ids:t[m]||[]})).filter(({ids:m})=>m.length).map(({list:m,ids:d})=>p(i[m],d))}
      ${t.blocks.map(m=>p(m.said,m.acts))}
    </section>
  `}function sh(t,e){let o={alone:t.last_actor.length,acts:t.acts,count:e.length,source:To(Oe(t.plan))};return k(e.length===1?Oo.heading.one:Oo.heading.more,{...o,names:Ne(e)})}function ti({losses:t,names:e,scenario:o}){let n=Ne(e),s=()=>t.flatMap(r=>r.cells.map(i=>{let l=lm(r,i,o),c=l?Y(i.barrier):"";return[n,ot(i.column),c,cm(l),i.said,...Ft(o,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${nh} key=${r.plan} loss=${r} names=${e} scenario=${o} />`):ke(o).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${Ot} name="wat-als.csv" rows=${()=>[[...Oo.csv,...At],...s()]} />
    </div>
  `}var ht=h.whatif,rh=(t,e)=>[...mn(e),...t.map(o=>["zonder",o])];function ah({notations:t,names:e,scenario:o}){let[n,s]=K(null),r=[o.key,...t].join();if(po(()=>{let c=!0;return s(null),Ai(rh(t,o)).then(p=>{c&&(s(p),nt(ht.done))}).catch(p=>c&&s({silent:p.message||ht.silent})),()=>{c=!1}},[r]),!n)return a`<div><p>${ht.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=L(ht.questions,n.gaps.filter(i).length);return a`
    <div>
      <${ti} losses=${n.losses.filter(i)} names=${e} scenario=${o} />
      <p>${k(ht.with_this,{questions:l,now:V(o).gaps.length})}</p>
    </div>
  `}var ei=t=>_(t,"notation");function ih({acting:t,chosen:e}){let[o,n]=K(""),s=c=>P({zonder:c.map(ei).join(",")}),r=c=>{if(e.includes(c))return s(e.filter(p=>p!==c));s(je()?[...e,c]:[c])},i=c=>tt([x(c),...dt(c,"altLabel")].join(" ")),l=t.filter(c=>i(c).includes(tt(o)));return a`
    <h2>${ht.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${k(ht.put_back,{name:x(c)})}
          onClick=${()=>r(c)}>
          ${x(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>s([])}>${ht.clear}</button>
          <button type="button" class="klein" onClick=${()=>Gn(location.href,ht.shared)}>${ht.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${ht.search}</span>
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
    <ul class="partnerlijst" aria-label=${ht.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button
              type="button"
              id=${`zonder-${ei(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}
            >${x(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${ht.none_found}</p>`}
    ${!je()&&a`<p class="zacht">${ht.alone}</p>`}
  `}function lh({most:t,scenario:e}){let o=({steps:s,alone:r,lead:i})=>[r>0&&L(ht.start.alone,r),r>0&&(s.length?k(ht.start.steps,{steps:Ne(s.map(l=>Y(l).toLowerCase()))}):ht.start.no_step),i>0&&L(ht.start.lead,i)].filter(Boolean),n=To(X(e.plan));return a`
    <section id="begin">
      <h2>${ht.start.title}</h2>
      <p class="zacht">${k(ht.start.said,{source:n})}</p>
      <ul class="beginlijst">
        ${t.map(s=>a`
            <li key=${`${s.who}${s.plan}`}>
              <a href=${C("wat-als",{zonder:_(s.who,"notation")})}>${x(s.who)}</a>
              <span class="bij">${A?`${Oe(s.plan).title}: `:""}${o(s).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${ht.start.nobody}</p>`}
    </section>
  `}function pm({route:t}){let e=W(t.query),{without:o,most:n}=V(e),s=Object.keys(o).filter(p=>o[p].length).sort((p,m)=>z(x(p),x(m))),r=(t.query.zonder||"").split(",").map(ee).filter(Boolean),i=r.map(p=>x(p)),[l]=r,c=r.length>1&&je();return a`
    <${H} text=${ht.title}><p class="uitleg">${ht.intro}</p><//>
    <details class="blik">
      <summary>${J(e)} <span class="wijzig">${h.gaps.change}</span></summary>
      <${to} />
    </details>
    <div class="watals">
      <section class="weglaten filters"><${ih} acting=${s} chosen=${r} /></section>
      <div>
        ${!r.length&&a`<${lh} most=${n} scenario=${e} />`}
        ${r.length>0&&!c&&a`<${ti} losses=${o[l]||[]} names=${i.slice(0,1)} scenario=${e} />`}
        ${c&&a`<${ah} notations=${r.map(ei)} names=${i} scenario=${e} />`}
      </div>
    </div>
    <${Bt} text=${r.length===1?k(ht.said,{name:i[0]}):""} />
  `}yt("spring").addEventListener("click",t=>{t.preventDefault(),yt("inhoud").focus()});rl();yt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=yt("zoek").value;location.hash=Qi(e)||C("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=h.shared.report_fault,{version:n,content:s}=b.meta,r={title:document.title,address:location.hash||"#/overzicht",version:n,content:s};Gn(k(e,{...r,sources:We()}),o)});var mm={__proto__:null,overzicht:_p,dekking:pc,aandachtspunten:wc,partners:cp,maatregelen:pp,naslag:$p,gevraagd:up,tijdlijn:om,beloften:jp,graaf:np,ding:tm,samenvatting:Up,vragen:Fp,"wat-als":pm,vergelijk:Jl,"weet-niet":rm,methode:gp,zoek:Pp,...(b.served||et())&&{controleer:Ul},onbekend:Wo},oi=!1,_r="",ms=!1;function ch(t,e){let o=Object.keys(b.views).length>0,n=Object.keys(b.comparisons).length>0,s={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return ms=!Kr(e)||s.views!==o||s.comparisons!==n,ms?(Ye(a`<p role="status">${h.werkplaats.busy}</p>`,yt("inhoud")),_r?Rt().show(_r,Rt().own):oi||ph(mn(e),s),!0):!1}async function ph(t,e){oi=!0;try{_r=(await Rt().ask("page",{options:t,...e})).page,ms&&Rt().show(_r,Rt().own)}catch(o){ms&&Ye(a`<p role="alert">${o.message}</p>`,yt("inhoud"))}oi=!1}function mh(t){let e=t.path[0]||"overzicht",o=yt("inhoud");et()?.own&&ch(e,W(t.query))||(o.className=`scherm-${e}`,Ye(a`<${mm[e]||mm.onbekend} key=${t.path.join("/")} route=${t} />`,o),al(e,t.path))}function ni(){let t=yt("motor");t.hidden=!1;let{state:e,why:o,own:n}=Rt();Ye(a`<${$l} state=${e} why=${o} own=${n} />`,t)}function dh(){fh(),ms=!1,window.removeEventListener("werkplaats",ni),Ye(null,yt("inhoud")),Ye(null,yt("motor"))}et()&&(yt("eigen").hidden=!1,window.addEventListener("werkplaats",ni),ni());yt("inhoud").replaceChildren();var fh=Bi(mh);et()&&window.addEventListener("andere-bladzijde",dh,{once:!0});document.fonts.ready.then(()=>Ia()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return bm($h);})();
