var ketenkaart=(()=>{var ns=Object.defineProperty;var il=Object.getOwnPropertyDescriptor;var ll=Object.getOwnPropertyNames;var cl=Object.prototype.hasOwnProperty;var pl=(t,e)=>{for(var o in e)ns(t,o,{get:e[o],enumerable:!0})},fl=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of ll(e))!cl.call(t,r)&&r!==o&&ns(t,r,{get:()=>e[r],enumerable:!(n=il(e,r))||n.enumerable});return t};var ul=t=>fl(ns({},"__esModule",{value:!0}),t);var cf={};pl(cf,{answerTo:()=>vt,compare:()=>A,csv:()=>yo,data:()=>h,graphNow:()=>ui,here:()=>R,matrixSvg:()=>Ts,scenarioOf:()=>K});function yo(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var er=function(t,e,o,n){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,o[e[s++]]):e[++s];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++s]]=l:i===6?n[1][e[++s]]+=l+"":i?(r=t.apply(l,er(t,l,o,["",null])),n.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):n.push(l)}return n},tr=new Map;function or(t){var e=tr.get(this);return e||(e=new Map,tr.set(this,e)),(e=er(this,e.get(t)||(e.set(t,e=(function(o){for(var n,r,s=1,i="",l="",c=[0],p=function(d){s===1&&(d||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,d,i):s===3&&(d||i)?(c.push(3,d,i),s=2):s===2&&i==="..."&&d?c.push(4,d,0):s===2&&i&&!d?c.push(5,0,!0,i):s>=5&&((i||!d&&s===5)&&(c.push(s,0,i,r),s=6),d&&(c.push(s,d,0,r),s=6)),i=""},f=0;f<o.length;f++){f&&(s===1&&p(),p(f));for(var $=0;$<o[f].length;$++)n=o[f][$],s===1?n==="<"?(p(),c=[c],s=3):i+=n:s===4?i==="--"&&n===">"?(s=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(p(),s=1):s&&(n==="="?(s=5,r=i,i=""):n==="/"&&(s<5||o[f][$+1]===">")?(p(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),s=2):i+=n),s===3&&i==="!--"&&(s=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Y,rr,ml,He,ss,_n,ar,hn,ir,as,rs,dl,Go=Symbol.for("pv"),kn={},yn=[],$l=/^m(i|n|o|s|text|space)$/,is=Array.isArray,ls=yn.slice,co=Object.assign;function lo(t){t&&t.parentNode&&t.remove()}function cs(t,e,o){var n,r,s,i={},l=arguments.length;for(s in e)s=="key"?n=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?ls.call(arguments,2):o),Ko(t,i,n,r,null)}function Ko(t,e,o,n,r){var s={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Go,__v:r||++rr,__i:-1,__u:0};return!r&&Y.vnode&&Y.vnode(s),s}function wn(t){return t.children}function gn(t,e){this.props=t,this.context=e,this.__g=0}function Ue(t,e){if(e==null)return t.__&&Ue(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:Ue(t)}function hl(t){var e,o=t.__v,n=o.__e,r=[],s=[],i=t.__P;i&&((e=co({constructor:Go},o)).__v=o.__v+1,Y.vnode&&Y.vnode(e),ps(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,r,n||Ue(o),32&o.__u,s),e.__v=o.__v,e.__.__k[e.__i]=e,mr(r,e,s),o.__=o.__e=null,e.__e!=n&&lr(e))}function lr(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),lr(t)}function nr(t){(8&t.__g||(t.__g|=8,He.push(t),_n++))&&ss==Y.debounceRendering||((ss=Y.debounceRendering)||queueMicrotask)(cr)}function cr(){try{for(var t,e=1;He.length;)He.length>e&&He.sort(ar),t=He.shift(),e=He.length,8&t.__g&&hl(t)}finally{(_n=He.length)&&(ss||queueMicrotask)(cr)}}function pr(t,e,o,n,r,s,i,l,c,p,f){var $,d,u,m,g,k,S=n.__k||yn,w=e.length;for(c=gl(o,e,S,c,w),$=0;$<w;$++)(u=o.__k[$])!=null&&(d=~u.__i&&S[u.__i]||kn,u.__i=$,k=ps(t,u,d,r,s,i,l,c,p,f),m=u.__e,(d.ref!=u.ref||8&d.__u)&&(d.ref&&fs(d.ref,null,u,d),u.ref&&f.push(u.ref,u.__c||m,u)),g=g||m,4&u.__u?(c=fr(u,c,t,!d.__v),d.__e&&(d.__e=null)):typeof u.type=="function"&&k!==void 0?c=k:m&&(c=m.nextSibling),u.__u&=-21);return o.__e=g,c}function gl(t,e,o,n,r){var s,i,l,c,p,f,$,d,u,m=o.length,g=m,k=0,S=0,w=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=w[s]=Ko(null,i):is(i)?i=w[s]=Ko(wn,{children:i}):i.constructor===Go&&i.__b?i=w[s]=Ko(i.type,i.props,i.key,i.ref,i.__v):w[s]=i,c=s+k,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=bl(i,o,c,g))&&(g--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?k--:p==c+1?k++:p!=c&&(p>c?k--:k++,S=1)):(~p||(r>m?k--:r<m&&k++),typeof i.type!="function"&&(i.__u|=4))):w[s]=null;if(S){for(f=[],$=[],s=0;s<r;s++)if((i=w[s])&&16&i.__u){for(k=0,d=f.length;k<d;)f[u=k+d>>1]<i.__i?k=u+1:d=u;f[k]=i.__i,$[s]=k+1}for(k=f.length;s--;)$[s]&&($[s]==k?k--:w[s].__u|=4)}if(g)for(s=0;s<m;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=Ue(l)),us(l,l));return n}function fr(t,e,o,n){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=fr(r[s],e,o,!1));return e}for(e&&!e.parentNode&&(e=Ue(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function bl(t,e,o,n){var r,s=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=o+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function sr(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function $n(t,e,o,n,r){var s,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||sr(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||sr(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=rs[e]||(rs[e]=_l(e)),(t.__a||(t.__a={}))[e]=as,s=e!=(e=e.replace(ir,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function _l(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[hn]==null)e[hn]=as++;else if(e[hn]<this.__a[t])return;return o(Y.event?Y.event(e):e)}}}function ps(t,e,o,n,r,s,i,l,c,p){var f,$,d,u,m,g,k,S,w,C,O,Q,wt,T,gt,ce,x,E,N=e.type;if(e.constructor!==Go)return null;128&o.__u&&(c=32&o.__u,f=o.__c.__z)&&(e.__u|=c,$=s=[],f.nodeType==8?l=bn(f,s):s.push(f),l=s[0]||l),(f=Y.__b)&&f(e);t:if(typeof N=="function"){d=i.length;try{if(S=e.props,w=(f=N.prototype)&&f.render,C=(f=N.contextType)&&n[f.__c],O=f?C?C.props.value:f.__:n,(u=o.__c)?(e.__c=u,2&u.__g&&(u.__g|=1)):(w?e.__c=u=new N(S,O):(e.__c=u=new gn(S,O),u.constructor=N,u.render=yl),C&&C.sub(u),u.state||(u.state={}),u.__n=n,u.__g|=8,u.__h=[],u.__k=[]),w&&(u.__s||(u.__s=u.state),N.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=co({},u.__s)),co(u.__s,N.getDerivedStateFromProps(S,u.__s)))),m=u.props,g=u.state,u.__v=e,o.__c){if(S!==m&&w&&!N.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(S,O),e.__v==o.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(S,u.__s,O)===!1){e.__v!=o.__v&&(u.props=S,u.state=u.__s,u.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(V){V&&(V.__=e)}),yn.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&i.push(u),l=Ue(o);break t}u.componentWillUpdate&&u.componentWillUpdate(S,u.__s,O),w&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(m,g,k)})}else w&&!N.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),w&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=O,u.props=S,u.__P=t,u.__g&=-5,Q=Y.__r,wt=w?25:0;do u.__g&=-9,Q&&Q(e),f=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++wt<25);w&&(yn.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(n=co({},n,u.getChildContext())),w&&o.__c&&u.getSnapshotBeforeUpdate&&(k=u.getSnapshotBeforeUpdate(m,g)),T=f&&f.type===wn&&f.key==null?f.props.children:f,S.__P&&(f=l,r=(t=S.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=t&&(o.__k.some(function(V){V&&us(V,V)}),o.__k=null),l=o.__k?Ue(o,0):null),l=pr(t,is(T)?T:[T],e,o,n,r,s,i,l,c,p),S.__P&&(e.__e=null,l=f),e.__u&=-161,$&&$.some(lo),u.__h.length&&i.push(u),1&u.__g&&(u.__g&=-4)}catch(V){if(i.length=d,e.__v=null,c||s)if(V&&V.then){if(e.__u|=128|c,s){for(~(x=s.indexOf(l||void 0))||(x=s.length);(E=s[x-1])&&E.nodeType==8;)x--;for(;x<s.length;x++)if(E=s[x])if(s[x]=null,gt){if(E==ce)break}else{if(E.nodeType!=8)break;E.data.startsWith("$s")&&(ce=bn(gt=E))}}if(!gt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;gt=l}(f=bn(gt=e.__c.__z||(e.__c.__z=gt)))?(e.__e=gt,l=f):e.__e=l,l=l&&l.nextSibling}else s&&s.some(lo);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),V&&V.then||ur(e),Y.__e(V,e,o)}}else l=e.__e=kl(o.__e,e,o,n,r,s,i,c,p,t);return(f=Y.diffed)&&f(e),l}function bn(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function ur(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(ur))}function mr(t,e,o){for(var n=0;n<o.length;)fs(o[n++],o[n++],o[n++]);Y.__c&&Y.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){Y.__e(s,r.__v)}})}function kl(t,e,o,n,r,s,i,l,c,p){var f,$,d,u,m,g,k,S,w=o.props||kn,C=e.props,O=e.type;if(O=="svg"?r="http://www.w3.org/2000/svg":O=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(f=0;f<s.length;f++)if((m=s[f])&&(O?m.localName==O:m.nodeType==3)){t=m,s[f]=null;break}}if(!t){if(S=p.ownerDocument||document,!O)return S.createTextNode(C);t=S.createElementNS(r,O,C.is?C:p),l&&(Y.__m&&Y.__m(e,s),l=!1),s=null}if(O){if(p=O=="template"&&t.content||t,s=O=="textarea"&&C.defaultValue!=null?null:s&&ls.call(p.childNodes),!l&&s)for(w={},f=0;f<t.attributes.length;f++)w[(m=t.attributes[f]).name]=m.value;for(f in w)m=w[f],f=="dangerouslySetInnerHTML"?d=m:f=="children"||f in C||f=="value"&&"defaultValue"in C||f=="checked"&&"defaultChecked"in C||$n(t,f,null,m,r);for(f in C)m=C[f],f=="children"?u=m:f=="dangerouslySetInnerHTML"?$=m:f=="value"?g=m:f=="checked"?k=m:l&&typeof m!="function"||w[f]===m||$n(t,f,m,w[f],r);$?(l||d&&($.__html==d.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(d&&(t.textContent=""),(O=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&$l.test(O))&&(r="http://www.w3.org/1999/xhtml"),pr(p,is(u)?u:[u],e,o,n,r,s,i,s?s[0]:o.__k&&Ue(o,0),l,c),s&&s.some(lo)),l&&O!="textarea"||(f="value",O=="progress"&&g==null?t.removeAttribute(f):g==null||g===t[f]&&(O!="progress"||g)||$n(t,f,g,w[f],r),f="checked",k!=null&&k!=t[f]&&$n(t,f,k,w[f],r))}else w===C||l&&t.data==C||(t.data=C);return t}function fs(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){Y.__e(r,o)}}function us(t,e,o){var n,r,s,i;if(Y.unmount&&Y.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||fs(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){Y.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&us(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(r=bn(n,s=[]))&&(n==t.__e&&s.some(lo),lo(r),lo(n)),o||lo(t.__e),t.__e=t.__c=t.__=null}function yl(t,e,o){return this.constructor(t,o)}function qe(t,e){var o,n,r,s;Y.__&&Y.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=Ko(wn,{children:[t]}),r=[],s=[],ps(e,e.__k,n||kn,kn,e.namespaceURI,n?null:e.firstChild?ls.call(e.childNodes):null,r,n?n.__e:e.firstChild,o,s),mr(r,e.__k,s),e.__k.props.children=null}Y={__e:function(t,e,o,n){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,n||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw _n=0,t}},rr=0,ml=function(t){return t!=null&&t.constructor===Go},gn.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=co({},this.state)),typeof t=="function"&&(t=t(co({},o),this.props)),t&&(co(o,t),this.__v&&(e&&this.__k.push(e),nr(this)))},gn.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),nr(this))},gn.prototype.render=wn,He=[],_n=0,ar=function(t,e){return t.__v.__b-e.__v.__b},hn=Symbol(),ir=/(PointerCapture)$|Capture$/i,as=0,rs={},dl=0;var wo,bt,ms,dr,ds=Object.is,vn=0,vr=[],$s=[],ut=Y,$r=ut.__b,hr=ut.__r,gr=ut.diffed,br=ut.__c,_r=ut.unmount,kr=ut.__;function xn(t,e){ut.__h&&ut.__h(bt,t,vn||e),vn=0;var o=bt.__H||(bt.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function nt(t){return vn=1,wl(xr,t)}function wl(t,e,o){var n=xn(wo++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):xr(void 0,e),function(s){var i=(n.__N||n.__)[0],l=n.t(i,s);ds(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=bt,!bt.__f)){bt.__f=!0;var r=bt.shouldComponentUpdate;bt.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var p=!1,f=this.props!=s;if(c.__.some(function(d){d.__N&&(p=!0,ds(d.__[0],d.__N[0])||(f=!0))}),r){var $=r.call(this,s,i,l);return p?$||f:$}return!p||f}}return n.__}function po(t,e){var o=xn(wo++,3);!ut.__s&&gs(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,bt.__H.__h.push(o))}function _t(t,e){var o=xn(wo++,4);!ut.__s&&gs(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,bt.__h.push(o))}function lt(t){return vn=5,ne(function(){return{current:t}},[])}function ne(t,e){var o=xn(wo++,7);return gs(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function vl(){var t;do{for(;t=$s.shift();)try{Vo(t)}catch(o){ut.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=vr.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Vo),e.__h.some(hs),e.__h=[]}catch(o){e.__h=[],ut.__e(o,t.__v)}}}while($s.length)}ut.__b=function(t){bt=null,$r&&$r(t)},ut.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),kr&&kr(t,e)},ut.__r=function(t){hr&&hr(t),wo=0;var e=(bt=t.__c).__H;e&&(ms==bt?bt.__h=[]:(e.__h.some(Vo),e.__h.some(hs),wo=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),ms=bt},ut.diffed=function(t){gr&&gr(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&wr(vr.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),ms=bt=null},ut.__c=function(t,e){e.some(function(o){try{o.__h.some(Vo),o.__h=o.__h.filter(function(n){return!n.__||hs(n)})}catch(n){o.__h=[function(){throw n}]}}),br&&br(t,e)},ut.unmount=function(t){_r&&_r(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,wr($s.push(r))}else Vo(r)}catch(s){e=s}}),n.__H=void 0,e&&ut.__e(e,n.__v))};var yr=typeof requestAnimationFrame=="function";function xl(t){var e,o=function(){clearTimeout(n),yr&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);yr&&(e=requestAnimationFrame(o))}function wr(t){t!=1&&dr==ut.requestAnimationFrame||((dr=ut.requestAnimationFrame)||xl)(vl)}function Vo(t){var e=bt,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),bt=e}function hs(t){var e=bt;t.__c=t.__(),bt=e}function gs(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!ds(o,t[n])})}function xr(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/function Or(t){return Array.isArray(t)?t.map(Or):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[cs("wbr",null),e]:[e])}var a=or.bind((t,e,...o)=>cs(t,e,...typeof t=="string"?o.map(Or):o));var Ol=["plan","koppelingen","stand","verwachtingen","lezing"],Sl={ernst:"gewicht"},R={route:null,started:!1},Sr,bs=0,Cr=new Map;function ks(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([r,s])=>[Sl[r]||r,s]))}}function L(t,e={},o=!0){let n=o&&R.route?Object.fromEntries(Ol.filter(i=>R.route.query[i]).map(i=>[i,R.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var se=t=>L(["ding",t]);function I(t,e=!1){let o={...R.route.query};for(let[r,s]of Object.entries(t))s?o[r]=s:delete o[r];let n=L(R.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++bs},"",n),_s())}function _s(t=!1){let e=ks(location.hash),o=R.route?.path.join("/")===e.path.join("/");R.route=e,Sr(e),!o&&window.scrollTo(0,t&&Cr.get(history.state?.turn)||0)}function jr(t){Sr=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),bs=history.state.turn||0,window.addEventListener("scroll",()=>Cr.set(history.state?.turn??0,window.scrollY),{passive:!0}),window.addEventListener("popstate",()=>{let e=!!history.state;e||history.replaceState({turn:++bs},""),_s(e)}),_s(),R.started=!0}function vo(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var _=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),H=(t,e,o={})=>_(e===1?t.one:t.more,{count:e,...o});var M=t=>t.slice(0,1).toUpperCase()+t.slice(1),Z=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),z=t=>[...new Set(t)],Cl=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),A=(t,e)=>Cl.compare(t,e);function Tr(t,e){let o=Z(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of n)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}var h=JSON.parse(document.getElementById("gegevens").textContent),jl=[...Object.keys(h.things),...Object.keys(h.addresses)],ys=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+jl[n]);if(Array.isArray(t))return t.map(ys);if(t&&typeof t=="object")for(let[e,o]of Object.entries(t))t[e]=ys(o);return t};for(let t of h.numbered)h[t]=ys(h[t]);for(let t of[h.queries,h.views,h.codes,...Object.values(h.codes),h.names,h.flags,h.told,...Object.values(h.told),h.absent,h.dates,h.lists,h.kinds,h.called,h.works,h.partners,h.lookups,h.words,h.addresses])Object.setPrototypeOf(t,null);var Wt=new Map(Object.entries(h.things)),xo=new Map(h.plans.map(t=>[t.key,t])),D=h.plans.length>1,b=h.words,fe=t=>t?.words.page||b,U=t=>xo.get(t)||(D?void 0:h.plans[0]),et=t=>xo.get(t.split("/")[0]),Oo=(t,e)=>!e||!et(t)||et(t).key===e,Ee=[...new Map(h.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),re=Ee[Ee.length-1].date,Ct=[...new Map(h.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Lr=(t,e)=>{let o=et(t);return o?h.stands[e]?.[o.key]||o.date:e},mt=t=>h.dates[t]||t||"",Mr=(t=U())=>t?.source||h.source,So=t=>t.plan?[xo.get(t.plan)]:h.plans,Ke=(t,e=U())=>(e?e.dates:Ee).find(o=>o.date===t)?.label||mt(t);var{cells:Br,gaps:vs,candidates:Tl,losses:Ll}=h.answers;for(let t of[...vs,...Br])"candidates"in t&&(t.candidates=Tl[t.candidates]);vs.forEach((t,e)=>{t.key=e});var ws=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function vt(t){let e=h.answers.by[t.key],o=(r,s)=>ws(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>vs[r]),matrix:o(e.matrix,Br),without:o(e.without,Ll),apart:e.apart},!t.plan)return e.read;let n=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:n(e.read.gaps),matrix:ws(e.read.matrix,n),without:ws(e.read.without,n),apart:n(e.read.apart)}),e.byPlan.get(t.plan)}function On({date:t,stated:e,strict:o,expect:n}){let r=[["stand",t]];return e&&r.push(["koppelingen","genoemd"]),o&&r.push(["lezing","streng"]),n||r.push(["verwachtingen","uit"]),r}var Ar=t=>t.key in h.answers.by;function K(t){let e=D&&xo.has(t.plan)?t.plan:"",o=Ee.some(l=>l.date===t.stand)?t.stand:re,n=t.koppelingen==="genoemd",r=t.verwachtingen!=="uit",s=t.lezing==="streng",i=`${o}|${n?"stated":"all"}|${r?"with":"without"}`;return{plan:e,date:o,stated:n,expect:r,strict:s,key:s?`${i}|strict`:i}}var Sn=(t,e)=>xo.get(e)?.steps.find(o=>o.notation===t)?.id;var W=()=>window.werkplaats,Fe=()=>h.served||!!W()&&W().state!=="off";async function xs(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var Pr=t=>W()?W().ask("answer",{options:t}):xs(`antwoord?${new URLSearchParams(t)}`),Er=t=>W()?W().ask("words",{passage:t}):xs(`api/woorden?vindplaats=${encodeURIComponent(t)}`);async function Fr(t){if(W())return W().ask("check",{name:t.name,data:await Cn(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return xs("controleer",{method:"POST",body:t,headers:e})}var Cn=async t=>new Uint8Array(await t.arrayBuffer());var Zo=[],st=(t,e)=>Wt.get(t)?.[e]||Zo,y=(t,e)=>st(t,e)[0]||"",Dt=(t,e)=>st(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),P=(t,e)=>Dt(t,e)[0]||"",kt=t=>Wt.has(t),Co=t=>st(t,"type"),ue=t=>Tn.get(t)||Zo,It=(t,e)=>Co(t).includes(e),zr=t=>Co(t).map(e=>h.kinds[e]).find(Boolean),jo=t=>zr(t)?.page||"",rt=t=>zr(t)?.kind||"",Qo=t=>jo(t)==="organisation",ze=t=>jo(t)==="undertaking",J=t=>!!jo(t)&&!!y(t,"prefLabel"),Ln=(t,e)=>(h.flags[t]||Zo).includes(e),B=(t,e)=>h.codes[t]?.[e]?.label||e||"",me=(t,e)=>B(h.lists[e],y(t,e)),Ge=t=>h.names[t]||b.thing.foreign[t]||t,jn=new Map,Tn=new Map;for(let[t,e]of Wt){for(let o of e.type||Zo)Tn.has(o)||Tn.set(o,[]),Tn.get(o).push(t);for(let[o,n]of Object.entries(e))for(let r of n){if(!r.startsWith("@"))continue;let s=r.slice(1);jn.has(s)||jn.set(s,[]),jn.get(s).push([t,o])}}var _e=t=>jn.get(t)||Zo,Bt=(t,e,o="initiative")=>_e(t).filter(([n,r])=>r===o&&It(n,e)).map(([n])=>n),v=t=>h.called[t]?.label||y(t,"prefLabel")||y(t,"title")||y(t,"summary")||t.split("/").pop(),Ve=t=>h.called[t]?.short||v(t),Nr=[...Wt.keys()].filter(ze),Ml=[...Wt.keys()].filter(Qo),Rr=t=>Ct.find(e=>e.notation===t),To=Object.entries(h.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:Ln("atSteps",t)})),Bl=new Map(Ml.map(t=>[y(t,"notation"),t])),Jt=t=>Bl.get(t)||"",dt=t=>h.addresses[t]||"",Ht=t=>Dt(t,"passage");var Os=t=>P(t,"broader")||t,Mn=t=>y(Os(t),"notation"),Wr=(t,e)=>e?.strict?h.linksStrictly[e.date]?.[t]:void 0,Ze=(t,e,o)=>Wr(t,o)?.[e]||y(t,e),Ss=(t,e)=>ae(t,e.date)&&Wr(t,e)!==null&&(!e.stated||Ln("isStated",Ze(t,"basis",e))),Qe=(t,e)=>Bt(t,"Contribution").filter(o=>!e||Ss(o,e)),Lo=t=>h.works[t]?.steps||[],Dr=t=>h.works[t]?.kinds||[],Bn=t=>h.works[t]?.leads||[],Al=Object.fromEntries(Object.entries(h.absent).map(([t,e])=>[t,new Set(e)])),ae=(t,e=re)=>!Al[e]?.has(t),Ne=(t,e)=>Bt(t,"Involvement").filter(o=>ae(o,e)).map(o=>({id:o,organisation:P(o,"organisation"),role:y(o,"role"),asOf:y(o,"asOf")})),fo=t=>Ln("isActing",t),Yo=(t,e)=>z(Ne(t,e).filter(o=>fo(o.role)).map(o=>o.organisation)),Mo=(t,e)=>Bt(t,"Involvement","organisation").filter(o=>ae(o,e)).map(o=>({id:o,undertaking:P(o,"initiative"),role:y(o,"role"),asOf:y(o,"asOf")})),An=t=>y(t,"isGeneric")==="true",Pl={},ke=(t,e=re)=>R.route?.query.lezing==="streng"&&h.toldStrictly[e]?.[t]||h.told[e]?.[t]||Pl,Pn=(t,e)=>ke(t,e).report||"",Bo=(t,e)=>ke(t,e).status||"",Ir=(t,e)=>ke(t,e).state||"",En=(t,e)=>Bt(t,"Deadline").filter(o=>ae(o,e));var Xt=b.shared,Re=Xt.silence,Jo=(t=U())=>t?_(fe(t).shared.report,{date:mt(t.date)}):Xt.reports,Ao=(t=U())=>`${H(Xt.nothing,t?1:2,{report:M(Jo(t))})} ${Re}`,uo=(t=U())=>(t?[t]:h.plans).map(e=>`${e.document||e.title}, ${mt(e.date)}`).join("; "),Ye=(t,e)=>[ke(t,e).word||"",ke(t,e).more||""],At=(t,e)=>Ye(t,e).filter(Boolean).join(", "),ie=Object.fromEntries(Object.entries(h.codes.Basis).map(([t,e])=>[t,[e.screen,Xt.bases[t]||M(e.label)]])),Fn=t=>B("Modality",t),at=t=>t===null?Xt.all_steps:Rr(t)?.label||t,X=t=>B("InterventionKind",t),El=(t,e)=>e?Ke(Lr(e.key,t.date),e):t.date===re?Xt.choices.latest:_(Xt.choices.others_latest,{date:Ke(t.date)}),Pt=(t,e=U(t.plan))=>[El(t,e),t.stated?fe(e).shared.choices.links_stated:Xt.choices.links_all_said,t.strict&&Xt.choices.strict_said,t.expect?Xt.choices.with_said:Xt.choices.without_said].filter(Boolean).join(" · ");function zn(t,e,o,n=U(o?.plan)){let{version:r,content:s}=h.meta;return _(Xt.export.footnote,{said:t,sources:uo(n),addresses:e.map(i=>`; ${dt(i)}`).join(""),version:r+(s?_(Xt.export.content,{hash:s.slice(0,12)}):""),scenario:o?`; ${Pt(o,n)}`:""})}function $t(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Hr(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var Je=b.shared.export;function Fl({text:t,done:e}){let o=lt(null),n=lt(null);return _t(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${Je.by_hand} ref=${o} onClose=${e}>
      <p>${Je.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Je.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function Cs(t,e=Je.copied){try{await navigator.clipboard.writeText(t),$t(e)}catch{let o=document.createElement("div");document.body.append(o),qe(a`<${Fl} text=${t} done=${()=>o.remove()} />`,o)}}function ye(t,e,o){Hr(t,e,o),$t(_(Je.downloaded,{name:t}))}var Xe=({text:t,label:e=Je.copy})=>a`<button type="button" class="klein" onClick=${()=>Cs(t())}>${e}</button>`,jt=({name:t,rows:e})=>a`<button type="button" onClick=${()=>ye(t,yo(e()),"text/csv;charset=utf-8")}>${Je.csv}</button>`,Tt=(t,e="")=>{let o=U(e||t?.plan),n=o?[o]:h.plans;return[n.map(r=>mt(r.date)).join("; "),n.map(r=>r.document||r.title).join("; "),`ketenkaart ${h.meta.version} ${(h.meta.content||"").slice(0,12)}`.trim(),t?Pt(t,o):""]},Lt=Je.heads,de=t=>D?[{key:"bronplan",label:b.shared.plan,text:e=>U(t(e))?.title||""}]:[];var te=b.check,Ur={xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function qr(t,e){let o=await W().ask("take",{name:t.name,data:await Cn(t),beside:e});return o.page&&W().show(o.page,t.name),o}var Kr=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>qr(e,!1))}>${te.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>qr(e,!0))}>${te.beside}</button>
`;async function zl(){await W().ask("shipped"),W().show()}function Gr(){let[t,e]=nt("");async function o(n){e(te.saving);try{let{name:r,data:s}=await W().ask("save",{kind:n});ye(r,s,Ur[n]),e("")}catch(r){e(r.message)}}return a`
    <section class="blok">
      <h2>${te.save}</h2>
      <p class="zacht">${te.save_intro}</p>
      <div class="acties">
        ${Object.keys(Ur).map(n=>a`
            <button type="button" id=${`bewaar-${n}`} onClick=${()=>o(n)}>${te.save_as[n]}</button>
          `)}
        ${W().own&&a`<button type="button" id="terug" onClick=${zl}>${te.back}</button>`}
      </div>
      <p aria-live="polite">${t}</p>
    </section>
  `}function Vr(){let t=lt(null),[e,o]=nt("");async function n(){let[r]=t.current.files;if(!r)return $t(te.first_source);o(te.busy);try{o((await W().ask("source",{data:await Cn(r)})).message)}catch(s){o(s.message)}}return a`
    <section class="blok">
      <h2>${te.source}</h2>
      <p class="zacht">${te.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${te.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${n}>${te.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function Zr({state:t,why:e,own:o}){let n=b.werkplaats;return a`
    <p>
      ${o&&a`<strong>${_(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var Qr="alle",Nl={kind:t=>M(X(t)),form:t=>M(B("ExploitationForm",t)),partner:t=>v(Jt(t)||t)},We=t=>[...t.steps.map(e=>e.notation),null];function to(t,e,o){let n=new Map;for(let s of vt({...e,plan:o.key}).matrix[t])n.has(s.column)||n.set(s.column,new Map),n.get(s.column).set(s.barrier,s);let r=[...n].map(([s,i])=>({key:s,label:Nl[t](s),id:t==="partner"?Jt(s):"",cells:We(o).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>A(s.label,i.label)):r}var we=(t,e,o)=>[t,e??Qr,...D?[o]:[]].join("~");function Yr(t){let[e,o,n]=t.split("~");return{key:e,step:o===Qr?null:o,plan:n}}var Xo=t=>`cel-${t.replaceAll("~","-")}`;function ee(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var Rn=b.overview;function Rl(t){let e=document.createElement("span");e.className=t,document.body.append(e);let{backgroundColor:o,color:n,borderTopColor:r,borderTopStyle:s}=window.getComputedStyle(e),i={fill:o,ink:n,stroke:s==="none"?o:r,dash:s==="dashed"};return e.remove(),i}var js="Arial,Helvetica,sans-serif",Jr=document.createElement("canvas").getContext("2d");function Nn(t,e,o,n){Jr.font=`${n?"bold ":""}${o}px ${js}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;Jr.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function ta(t,e,o){let n=to(t,e,o),r=We(o),s=190,i=150,l=8,c=4,p=s+(i+c)*r.length+20,f=[],$=20,d=(m,g,k,S,w,C)=>{for(let O of Nn(g,k,S,w))$+=S+4,f.push({x:m,y:$,text:O,size:S,bold:w,fill:C})};d(20,Rn.heading,p-40,20,!0,"#14212b"),d(20,`${uo(o)}. ${Pt(e,o)}. ${Re}`,p-40,12,!1,"#46545f"),$+=14;let u=$;r.forEach((m,g)=>{$=u,d(20+s+g*(i+c)+l,at(m),i-2*l,14,!0,"#14212b")}),$=u+26;for(let m of n){let g=m.cells.map(w=>{let C=ee(w);return{look:C.look,mark:ie[w?.most_basis]?.[0]||"",text:[{all:Nn(C.word,i-2*l-14,13,!0),size:13,bold:!0},...C.lines.map(O=>({all:Nn(O,i-2*l,11,!1),size:11,bold:!1}))]}}),k=Nn(m.label,s-l,13,!0),S=Math.max(44,12+k.length*17,...g.map(w=>12+w.text.reduce((C,{all:O,size:Q})=>C+O.length*(Q+3),0)));for(let[w,C]of k.entries())f.push({x:20,y:$+20+w*17,text:C,size:13,bold:!0,fill:"#14212b"});g.forEach((w,C)=>{let{ink:O,...Q}=Rl(w.look),wt=20+s+C*(i+c);f.push({x:wt,y:$,w:i,h:S,...Q});let T=$+5;for(let{all:gt,size:ce,bold:x}of w.text)for(let E of gt)T+=ce+3,f.push({x:wt+l,y:T-2,text:E,size:ce,bold:x,fill:O});w.mark&&f.push({x:wt+i-20,y:$+18,text:w.mark,size:14,bold:!1,fill:O})}),$+=S+c}return $+=6,d(20,Object.values(ie).map(([m,g])=>`${m} ${g}`).join("   "),p-40,11,!1,"#46545f"),d(20,_(Rn.picture.foot,{version:h.meta.version,content:(h.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:$+20,list:f}}var Xr=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function Ts(t,e,o=h.plans[0]){let{width:n,height:r,list:s}=ta(t,e,o),i=({x:$,y:d,w:u,h:m,fill:g,stroke:k,dash:S})=>`<rect x="${$}" y="${d}" width="${u}" height="${m}" rx="4" fill="${g}" stroke="${k}"${S?' stroke-dasharray="5 3"':""}/>`,l=({x:$,y:d,text:u,size:m,bold:g,fill:k})=>`<text x="${$}" y="${d}" font-size="${m}"${g?' font-weight="bold"':""} fill="${k}">${Xr(u)}</text>`,c=s.map($=>$.text===void 0?i($):l($)),p=Xr(_(Rn.picture.title,{heading:Rn.heading,scenario:Pt(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${r}" viewBox="0 0 ${n} ${r}"`} font-family="${js}" role="img">
<title>${p}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${c.join(`
`)}
</svg>
`}function ea(t,e,o){ye("matrix.svg",Ts(t,e,o),"image/svg+xml")}function oa(t,e,o){let{width:n,height:r,list:s}=ta(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=n*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,r);for(let p of s)p.text===void 0?(c.fillStyle=p.fill,c.strokeStyle=p.stroke,c.setLineDash(p.dash?[5,3]:[]),c.fillRect(p.x,p.y,p.w,p.h),c.strokeRect(p.x,p.y,p.w,p.h)):(c.fillStyle=p.fill,c.font=`${p.bold?"bold ":""}${p.size}px ${js}`,c.fillText(p.text,p.x,p.y));i.toBlob(p=>ye("matrix.png",p,"image/png"),"image/png")}function G({text:t,title:e=t,children:o}){let n=lt(null);return _t(()=>{document.title=`${e} – Ketenkaart`},[e]),_t(()=>{R.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function Kt({text:t}){let{route:e}=R;return _t(()=>{R.started&&t&&$t(t)},[t,e]),null}var Gt=b.check,na=({title:t,lines:e=[]})=>e.length>0&&a`
    <h2>${_(Gt.list,{title:t,count:e.length})}</h2>
    <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
  `,Wl=(t={})=>Object.entries(t).map(([e,o])=>_(Gt.counted,{count:o,what:Ge(e).toLowerCase()})).sort(A);function Dl({message:t,faults:e,questions:o,counts:n}){let r=Wl(n);return a`
    <p><strong>${t}</strong></p>
    <${na} title=${Gt.faults} lines=${e} />
    <${na} title=${Gt.questions} lines=${o} />
    ${r.length>0&&a`
        <details>
          <summary>${Gt.read}</summary>
          <ul>${r.map(s=>a`<li>${s}</li>`)}</ul>
        </details>
      `}
  `}function sa(){let t=lt(null),[e,o]=nt(null);async function n(s){let[i]=t.current.files;if(!i)return $t(Gt.first);o({busy:!0});try{let l=await s(i);o(l),$t(l.message)}catch(l){o({message:l.message||Gt.silent,faults:l.faults})}}function r(s){s.preventDefault(),t.current.files=s.dataTransfer.files}return a`
    <${G} text=${Gt.title}><p class="uitleg">${W()?Gt.intro_here:Gt.intro}</p><//>
    <div class="velden" onDragOver=${s=>s.preventDefault()} onDrop=${r}>
      <label class="veld">
        <span>${Gt.file}</span>
        <input id="plan" type="file" accept=".xlsx,.csv,.yaml,.yml,.json" ref=${t} />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(Fr)}>${Gt.check}</button>
      ${W()&&a`<${Kr} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${Gt.busy}</p>`}
      ${e?.message&&a`<${Dl} ...${e} />`}
    </div>
    ${W()&&a`<${Gr} /><${Vr} />`}
    ${!W()&&h.served&&a`<p class="zacht">${Gt.kept}</p>`}
  `}var De=b.shared,Po=({legend:t,name:e,options:o,current:n="",id:r})=>a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([s,i])=>a`
          <button
            type="button"
            id=${`${r}-${s||"gewoon"}`}
            aria-pressed=${String(s===n)}
            onClick=${()=>I({[e]:s||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;function xt({label:t,name:e,options:o,id:n=e}){let r=R.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([s])=>s===r)?r:""}
        onChange=${s=>I({[e]:s.target.value})}
      >
        <option value="">${De.all}</option>
        ${o.map(([s,i])=>a`<option value=${s}>${i}</option>`)}
      </select>
    </label>
  `}var ve=({label:t=De.text,name:e,id:o=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${o}
      type="search"
      value=${R.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${n=>I({[e]:n.target.value},!0)}
    />
  </label>
`,eo=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>I(Object.fromEntries(t.map(e=>[e,null])))}>
    ${De.clear}
  </button>
`,Il=["cel","kies","sorteer"];function Vt({children:t}){let[e,o]=nt(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${De.filters}>${t}</section>`;let n=Object.keys(R.route.query).filter(r=>!Il.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>o(r.target.open)}>
      <summary id="filterknop">${n?_(De.filters_set,{count:n}):De.filters}</summary>
      ${t}
    </details>
  `}var mo=()=>{let t=h.plans.map(e=>[e.key,e.title]);return D&&a`<div class="velden"><${xt} label=${De.plan} name="plan" options=${t} /></div>`};function tn(){let t=K(R.route.query),e=U(t.plan)?.dates||Ee;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,r=e.find(i=>i.date===t.date)?.date||o,s=e.map(i=>[n(i.date),i.label]);return a`<${Po} legend=${De.choices.date} name="stand" options=${s} current=${n(r)} id="st" />`}function Ls(){let t=K(R.route.query),e=fe(U(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${Po} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function oo(){let t=De.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{expect:n,strict:r}=K(R.route.query),s=n?"":"uit";return a`
    <${mo} />
    <${Ls} />
    <${tn} />
    <${Po} legend=${t.reading} name="lezing" options=${o} current=${r?"streng":""} id="l" />
    <${Po} legend=${t.expectations} name="verwachtingen" options=${e} current=${s} id="v" />
  `}var ra=b.shared.passage;function en({passage:t}){let[e,o]=nt("");async function n(){try{o((await Er(t)).woorden)}catch(r){o(r.message||ra.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${ra.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var j=({id:t,text:e})=>J(t)?a`<a href=${se(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`,$e=({ids:t,name:e=v,between:o=", "})=>t.map((n,r)=>[r>0&&o,a`<${j} id=${n} text=${e(n)} />`]),he=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${j} id=${n} />${e?.(n)}</li>`)}</ul>`;function ct({id:t,date:e}){let[o,n]=Ye(t,e);return a`<span class=${`chip s-${Ir(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}function no({basis:t}){let[e,o]=ie[t]||[];return e&&a`<span class="mark" role="img" aria-label=${o} title=${o}>${e}</span>`}var Eo=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${B("Severity",t)}</span>`;function Et({of:t}){let e=z(t.flatMap(Ht));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${dt(o)}${Fe()&&a`<${en} passage=${o} />`}</li>`)}
    </ul>
  `:null}function aa({of:t,look:e}){let[o,...n]=Ht(t);return o?a`
    <p class=${e}>
      ${dt(o)}${n.length>0&&_(b.shared.more_places,{count:n.length})}
      ${Fe()&&a`<${en} passage=${o} />`}
    </p>
  `:null}var Wn=({id:t})=>[P(t,"broader")&&[a`<${j} id=${P(t,"broader")} />`," › "],a`<${j} id=${t} />`],Fo=({id:t})=>y(t,"isGeneric")==="true"&&a`<span class="zacht"> (${b.shared.collective})</span>`;function Dn(t,e,o=""){let n=o.startsWith("-"),r=e.find(l=>l.key===o.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?A(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var Ms=(t,e="")=>R.route.query[t]||e;function Hl({id:t,column:e,sort:o,turn:n}){let r=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var Ul=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let r=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`;function it({id:t,caption:e,rows:o,columns:n,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=nt(r),p=s?Ms(s,r):l,f=$=>{let d=p===$.key?`-${$.key}`:$.key;s?I({[s]:d===r?null:d},!0):c(d);let u=b.shared.table,m=d.startsWith("-")?u.descending:u.ascending;$t(_(u.sorted,{column:$.label.toLowerCase(),direction:m}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${n.map($=>a`<${Hl} id=${t} column=${$} sort=${p} turn=${f} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Dn(o,n,p).map($=>a`<${Ul} row=${$} columns=${n} />`)}
      </tbody>
    </table>
  `}var ql=t=>t==null||t===!1||t===""||t.length===0;function xe({pairs:t}){let e=t.filter(([,o])=>!ql(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var q=b.compare,In=t=>M(B("CellState",t)),Ie=h.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:D?_(q.side,{plan:t.title,label:o}):M(o)}))),Kl=(t,e,{stated:o,strict:n})=>h.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function Gl(t){let e=h.plans.map(l=>Ie.filter(c=>c.plan===l).at(-1)),[o,n]=D?e:[Ie[0],Ie.at(-1)],r=Ie.slice(0,-1).find(l=>l.key===t.van)||o,s=Ie.slice(Ie.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(n)?n:s.at(-1));return{one:r,other:i,after:s}}var ia=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${r=>I({[e]:r.target.value})}>
      ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function Vl({change:t,other:e}){let o=we(t.kind,t.other_barrier,e.plan.key),n=L("overzicht",{cel:o,stand:e.date===re?null:e.date},!1),r=_(q.see_cell,{kind:X(t.kind),step:at(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${q.see}<span class="sr">${r}</span></a></li>`}function Zl({found:t,one:e,other:o,mode:n}){let r=c=>c.map(p=>v(Jt(p)||p)).join(", "),s=c=>z([c.barrier,c.other_barrier].map(at)).join(" / "),i=[{key:"stap",label:q.columns.step,text:s},{key:"soort",label:q.columns.kind,text:c=>M(X(c.kind))},{key:"een",label:e.label,text:c=>In(c.before)},{key:"ander",label:o.label,text:c=>In(c.after)},{key:"erbij",label:q.joined[n],sort:!1,text:c=>r(c.joined)},{key:"weg",label:q.left[n],sort:!1,text:c=>r(c.left)}],l=()=>[[...i.map(c=>c.label),...Lt],...t.changes.map(c=>[...i.map(p=>p.text(c)),...Tt(null)])];return a`
    <ul>${t.changes.map(c=>a`<${Vl} change=${c} other=${o} />`)}</ul>
    ${t.notes.map(c=>a`<p class="zacht">${c}</p>`)}
    <details>
      <summary>${q.as_table}</summary>
      <div class="rol"><${it} id="vakken" caption=${q.table} rows=${t.changes} columns=${i} /></div>
      <div class="acties"><${jt} name="vergelijk-vakken.csv" rows=${l} /></div>
    </details>
  `}function Ql({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:In},...t.after.map(i=>({key:i,label:In(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||q.nothing)}))],s=_(q.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${q.counted}</h2>
      <p class="zacht">${_(q.counts,{both:n,fresh:t.fresh.length})}</p>
      <div class="rol">
        <${it} id="overgang" caption=${s} rows=${t.before} columns=${r} />
      </div>
    </section>
  `}function Yl({actions:t,one:e,other:o,all:n}){let r=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=d=>s.has(d)?"":At(d,e.date),l=d=>At(d,o.date),c=d=>s.has(d)?a`<span class="zacht">${q.not_yet}</span>`:a`<${ct} id=${d} date=${e.date} />`,p=[{key:"actie",label:q.action,text:v,cell:d=>a`<${j} id=${d} />`},{key:"wat",label:q.what,text:rt},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:d=>a`<${ct} id=${d} date=${o.date} />`}],f=()=>[[...p.map(d=>d.label),...Lt],...r.map(d=>[...p.map(u=>u.text(d)),...Tt(null,e.plan.key)])],$=()=>I({alles:n?null:"ja"});return a`
    <section>
      <h2>${_(n?q.all:q.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${$}>${q.show_all}</button>
        <${jt} name="vergelijk.csv" rows=${f} />
      </div>
      <div class="rol">
        <${it}
          id="vergelijk"
          caption=${q.actions_table}
          rows=${r}
          columns=${p}
          urlKey="sorteer"
          sort="actie"
        />
      </div>
    </section>
  `}function la({route:t}){if(Ie.length<2)return a`<${G} text=${q.title} /><p>${q.alone}</p>`;let{one:e,other:o,after:n}=Gl(t.query),r=Kl(e,o,K(t.query)),{actions:s}=r,i=s?"dates":"plans",l=_(q.intro[i],{before:mt(e.date),after:mt(o.date)});return a`
    <${G} text=${q.heading[i]} title=${q.title}><p class="uitleg">${l} ${Re}</p><//>
    <${Vt}>
      <${Ls} />
      ${Ie.length>2&&a`
          <div class="velden">
            <${ia} label=${q.first} name="van" current=${e} options=${Ie.slice(0,-1)} />
            <${ia} label=${q.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    <section class="blok">
      <h2>${_(q.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${Zl} found=${r} one=${e} other=${o} mode=${i} />`:[a`<p>${b.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${Ql} actions=${s} one=${e} other=${o} />
        <${Yl} actions=${s} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${Kt} text=${H(q.shown,r.changes.length)} />
  `}var Hn=b.shared.gaps,$o=t=>[t,...t.also],zo=t=>dt(t.evidence)?[t.evidence]:[],on=t=>h.queries[t]?.title||t,pa=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||Z(t.sentence).includes(Z(e.tekst)))&&$o(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),Jl=({said:t,work:e,more:o})=>e?[t," (",a`<${$e} ids=${e} name=${Ve} />`,o&&Hn.more_work,")"]:t;function Bs({list:t,plan:e}){if(!t.length)return a`<p>${U(e).words.nobody}</p>`;let o=n=>n.map((r,s)=>[s>0&&"; ",a`<${Jl} ...${r} />`]);return a`
    <p class="zacht">${Hn.alphabetical}</p>
    <ul>${t.map(({who:n,why:r})=>a`<li><${j} id=${n} />: ${o(r)}</li>`)}</ul>
  `}function ca({summary:t,fill:e}){let[o,n]=nt(!1);return a`
    <details onToggle=${r=>r.target.open&&n(!0)}>
      <summary>${t}</summary>
      ${o&&e()}
    </details>
  `}function Xl({gap:t,query:e}){let o=[t.barrier&&at(t.barrier).toLowerCase(),t.kind&&X(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Eo} severity=${t.severity} />${" · "}
      <a href=${L(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${D&&` · ${U(t.plan).title}`}
      ${J(t.subject)&&[" · ",a`<${j} id=${t.subject} />`]}
    </p>
  `}function tc({gap:t,scenario:e}){let o=h.queries[t.query]||{},[n]=zo(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Xl} gap=${t} query=${o} />
      ${n&&a`
          <p class="vindplaats">
            <span class="sr">${b.shared.passage.place}</span>${dt(n)}
            ${Fe()&&a`<${en} passage=${n} />`}
          </p>
        `}
      <div class="acties">
        ${o.why&&a`<${ca} summary=${Hn.why} fill=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${ca}
              summary=${Hn.who}
              fill=${()=>a`<${Bs} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${Xe} text=${()=>zn(t.sentence,zo(t),e,U(t.plan))} />
      </div>
    </article>
  `}var nn=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${tc} key=${n.key} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var Ut=b.shared.work;function ec({id:t,date:e}){let o=new Map;for(let n of Ne(t,e))o.set(n.organisation,[...o.get(n.organisation)||[],B("Role",n.role)]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,r])=>a`<li><${j} id=${n} />${` (${z(r).join(", ")})`}<${Fo} id=${n} /></li>`)}
    </ul>
  `:b.shared.nobody}function oc(t){let e=y(t,"dueBy");return e&&` (${_(Ut.bound,{date:mt(e)})}; ${Fn(y(t,"modality"))})`}function nc({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=y(o,"deadlineLabel"),{delivery:r}=ke(o,e);return a`
          <li>
            ${n&&`${M(n)}: `}“${y(o,"deadlineText")}”${oc(o)}
            ${y(o,"revises")==="true"&&`, ${Ut.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var sc=t=>h.lookups[t]?.told||"";function As({id:t,date:e}){let o=Bt(t,"Figure","concerns").filter(n=>ae(n,e));return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${j} id=${n} />: <strong>${sc(n)}</strong><${Et} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function ho({of:t}){let e=r=>[P(r,"barrier")&&_(Ut.at_step,{step:v(P(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>y(r,s)&&me(r,s))].filter(Boolean),o=r=>y(r,"status")?_(Ut.other_status,{reading:e(r).join(", ")}):_(Ut.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Ut.other_unsaid}),n=Dt(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(r=>a`<li><strong>${o(r)}</strong>${y(r,"rationale")}</li>`)}
    </ul>
  `:null}function sn({id:t,scenario:e=null}){let o=Ze(t,"basis",e),n=B("Strength",Ze(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${Wn} id=${P(t,"barrier")} />
        ${` · ${st(t,"interventionKind").map(X).join(", ")} · ${n} · `}
        <${no} basis=${o} />${` ${ie[o]?.[1]||B("Basis",o)}`}
      </p>
      <p class="reden"><strong>${Ut.here}</strong>${y(t,"rationale")}</p>
      <${ho} of=${t} />
    </div>
  `}var fa=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function ua({id:t,scenario:e,contributions:o}){let{date:n}=e,r=Pn(t,n),s=y(t,"promise"),i=En(t,n),l=o.length?o.map(p=>a`<${sn} id=${p} scenario=${e} />`):y(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Ut.across}</strong>${y(t,"rationale")}</p>`,c=[[Ut.facts.deadline,i.length>0&&a`<${nc} ids=${i} date=${n} />`],[Ut.facts.who,a`<${ec} id=${t} date=${n} />`],[Ut.facts.figures,Bt(t,"Figure","concerns").length>0&&a`<${As} id=${t} date=${n} />`],[Ut.facts.how,l],[Ut.facts.where,a`<${Et} of=${[t,...o,r]} />`]];return a`
    <article class="kaart">
      <h3><${j} id=${t} /></h3>
      <p class="regel">${rt(t)} · <${ct} id=${t} date=${n} /></p>
      <${fa} lead=${s&&Ut.promise} text=${s||y(t,"summary")} />
      <${fa} lead=${Ut.progress} text=${y(r,"summary")} />
      ${r&&a`<${ho} of=${r} />`}
      <${xe} pairs=${c} />
    </article>
  `}var Oe=t=>[...t].sort((e,o)=>A(v(e),v(o)));var ht=b.overview,ma=h.codes.CellState;function $a({open:t}){let e={report:D?ht.howto.reports:Jo(),marks:Object.values(ie).map(([o])=>o).join(" "),source:Mr()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${ht.howto.title}</summary>
      <ol>${ht.howto.lines.map(o=>a`<li>${_(o,e)}</li>`)}</ol>
    </details>
  `}var qn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`),da=({look:t,label:e})=>a`
  <li><span class=${`staal ${t}`} aria-hidden="true"></span><span><strong>${e}</strong></span></li>
`;function ha(){let t=ht.legend.expected;return a`
    <details class="legenda" open>
      <summary>${ht.legend.title}</summary>
      <ul class="stalen">
        ${ht.legend.states.map(e=>[a`<${da} look=${`s-${e}`} label=${M(ma[e].label)} />`,t[e]&&a`<${da} look=${`s-${e} verwacht`} label=${t[e]} />`])}
      </ul>
      <ul class="stalen">
        ${Object.entries(ie).map(([e,[,o]])=>a`<li><${no} basis=${e} /><span>${o}</span></li>`)}
      </ul>
      <details class="binnen">
        <summary>${ht.legend.exact}</summary>
        <dl class="feiten">
          ${Object.values(ma).map(e=>a`<div><dt>${M(e.label)}</dt><dd>${e.definition}</dd></div>`)}
        </dl>
      </details>
    </details>
  `}function rc({state:t,things:e,date:o}){let n=D?"h4":"h3",r=i=>Ye(i,o)[1]&&a`<span class="zacht"> – ${Ye(i,o)[1]}</span>`,s=_(ht.group,{state:M(B("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${s}<//>
      <${he} ids=${Oe(e)} more=${r} />
    </div>
  `}function ga({scenario:t,plan:e}){let o=D?"h3":"h2";return vt(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=h.codes.InterventionKind[r];return a`
      <section
        class="slachtoffers"
        id=${e===h.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${r}
      >
        <${o}>${_(ht.apart.title,{kind:i.label})}<//>
        <p class="zacht">${_(ht.apart.note,{definition:i.definition})}</p>
        ${s.length?a`
                <div class="standen">
                  ${s.map(l=>a`<${rc} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${Ao(e)}</p>`}
      </section>
    `})}var ac=8,[Un,ic,lc]=Object.keys(h.codes.Severity);function cc({gap:t,more:e}){let o=It(t.subject,"Measure")?_(ht.side.action,{number:Ve(t.subject)}):ht.side.see,n=L("aandachtspunten",{gewicht:Un,vraag:t.query});return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <p class="regel">
        <${Eo} severity=${t.severity} />${` · ${on(t.query)}`}
        ${J(t.subject)&&[" · ",a`<${j} id=${t.subject} text=${o} />`,a`<span class="sr"> ${v(t.subject)}</span>`]}
        ${e>0&&[" · ",a`<a href=${n}>${_(ht.side.more,{count:e})}</a>`]}
      </p>
    </article>
  `}function ba({scenario:t}){let{gaps:e}=vt(t),o=s=>e.filter(i=>i.severity===s).length,n=new Map;for(let s of e.filter(i=>i.severity===Un))n.set(s.query,[...n.get(s.query)||[],s]);let r=o(Un);return a`
    <aside class="zij" aria-label=${ht.side.label}>
      <h2>${ht.side.title}</h2>
      <p class="zacht">${r?_(ht.side.some,{count:r}):ht.side.no}</p>
      ${[...n.values()].slice(0,ac).map(([s,...i])=>a`<${cc} key=${s.key} gap=${s} more=${i.length} />`)}
      <p>
        ${r>0&&[a`<a href=${L("aandachtspunten",{gewicht:Un})}>${_(ht.side.all_high,{count:r})}</a>`," · "]}
        <a href=${L("aandachtspunten")}>${ht.side.all}</a>
        ${` · ${_(ht.side.rest,{middle:o(ic)})} · ${H(ht.side.low,o(lc))}`}
      </p>
    </aside>
  `}var Ft=b.gaps,ka=t=>v(Jt(t)||t),pc=(t,e)=>[[...Ft.csv,...Lt],...t.map(o=>[B("Severity",o.severity),on(o.query),o.sentence,h.queries[o.query]?.why||"",o.steps.map(at).join(", "),o.kinds.map(X).join(", "),o.partners.map(ka).join(", "),o.subject_label,zo(o).map(dt).join("; "),...Tt(e,o.plan)])],fc=["tekst","stap","soort","partner","vraag","gewicht"];function uc({all:t}){let e=(s,i)=>z(s).map(l=>[l,i(l)]),o=e(t.flatMap(s=>$o(s).flatMap(i=>i.partners)),ka),n=e(t.map(s=>s.query).sort(A),on),r=Object.entries(h.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${Vt}>
      <${oo} />
      <div class="velden">
        <${ve} name="tekst" />
        <${xt} label=${Ft.fields.step} name="stap" options=${Ct.map(s=>[s.notation,s.label])} />
        <${xt} label=${Ft.fields.kind} name="soort" options=${To.map(s=>[s.notation,s.label])} />
        <${xt}
          label=${Ft.fields.partner}
          name="partner"
          options=${o.sort((s,i)=>A(s[1],i[1]))}
        />
        <${xt} label=${Ft.fields.query} name="vraag" options=${n} />
        <${xt} label=${Ft.fields.weight} name="gewicht" options=${r} />
        <${eo} names=${fc} />
      </div>
    <//>
  `}var _a=Object.keys(h.codes.Severity).at(-1);function ya({route:t}){let e=K(t.query),o=vt(e).gaps,n=o.filter(p=>pa(p,t.query)),r=n.filter(p=>p.severity!==_a),s=n.filter(p=>p.severity===_a),i={points:H(Ft.points,r.length),questions:H(Ft.questions,s.length)},l=_(Ft.intro,{report:Jo(U(e.plan))}),c=[[Ft.points_title,r],[Ft.questions_title,s]];return a`
    <${G} text=${Ft.title}><p class="uitleg">${l} ${Re}</p><//>
    ${So(e).map(p=>a`<${qn} key=${p.key} plan=${p} />`)}
    <${uc} all=${o} />
    <p class="telling" id="telling">
      ${_(Ft.counts,i)}${n.length<o.length&&_(Ft.of_all,{count:o.length})}${". "}
      <${jt} name="aandachtspunten.csv" rows=${()=>pc(n,e)} />
    </p>
    ${c.map(([p,f])=>a`
        <section key=${p}>
          <h2>${_(p,{count:f.length})}</h2>
          <${nn} list=${f} scenario=${e} none=${Ft.none} />
        </section>
      `)}
    <${Kt} text=${_(Ft.shown,i)} />
  `}function Kn(t,e){let o=new Map;for(let r of t)o.set(r.x,[...o.get(r.x)||[],r]);let n=Math.max(1,...[...o.values()].map(r=>r.length));return[...o.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*n/r.length)})))}function wa(t,e,o){let n=new Map(t.map($=>[$.id,$])),r=$=>e.flatMap(d=>d.from===$?[d.to]:d.to===$?[d.from]:[]),s=[],i=[...t].sort(($,d)=>A($.title,d.title)).map($=>$.id),l=new Set,c=$=>{if(!(l.has($)||!n.has($))){l.add($),s.push($);for(let d of z(r($)))c(d)}};for(let $ of i)c($);let p=Math.ceil(s.length/2),f=Math.max(o*1.6,40);return s.map(($,d)=>{let u=d<p,m=u?p:s.length-p,g=u?d:s.length-1-d,k=m>1?Math.sin(Math.PI*g/(m-1)):1,S=Math.round((g+.5)*f*(p/m));return{...n.get($),x:Math.round((u?-1:1)*(140+250*k)),y:S}})}var le="omgeving",mc=16,Ps=8,Es=68,Fs=236;function va(t,e){let o=new Map,n=(s,i,l,c)=>{let p=[s,i,l,c].join("~");s&&i&&s!==i&&o.set([s,i,c].join("~"),{id:p,from:s,to:i,group:l,said:[c]})},r=s=>_(b.graph.contributes,{basis:B("Basis",y(s,"basis"))});for(let s of Ne(t,e))n(s.organisation,t,"rol",B("Role",s.role));for(let s of Mo(t,e))n(t,s.undertaking,"rol",B("Role",s.role));for(let s of Qe(t))ae(s,e)&&n(t,P(s,"barrier"),"stap",r(s));for(let s of Bt(t,"Contribution","barrier"))ae(s,e)&&n(P(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(Wt.get(t)))for(let l of i)l.startsWith("@")&&J(l.slice(1))&&n(t,l.slice(1),"verband",Ge(s));for(let[s,i]of _e(t))J(s)&&ae(s,e)&&n(s,t,"verband",Ge(i));return[...o.values()]}var qt=h.around,dc=t=>Co(t).find(e=>qt.nodes[e])||"*",$c=t=>t.length>qt.letters?`${t.slice(0,qt.letters-1)}…`:t,xa=(t,e,o)=>({id:t,label:$c(v(t)),title:v(t),group:dc(t),x:e,y:o}),Oa=t=>{let{color:e,dashes:o}=qt.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function Sa(t,e){let o=kt(t)?t:"",n=o?va(o,e).map(Oa):[],r=[z(n.map(l=>l.from)),[o],z(n.map(l=>l.to))],s=new Set([o]),i=r.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(f=>!s.has(f));for(let f of p)s.add(f);return p.sort((f,$)=>A(v(f),v($))).map((f,$)=>xa(f,c*qt.width,$))});return{...qt,name:le,title:o?qt.title_of.replace("{name}",v(o)):qt.title,layout:"columns",looks:qt,nodes:Kn(i,qt.step),rows:n,date:e,centre:o}}function Ca(t,e,o,n){let r=[...t.nodes],s=[...t.rows],i=new Map;for(let l of e.filter(c=>kt(c)&&r.some(p=>p.id===c))){let c=new Set(r.map(k=>k.id)),p=va(l,o),f=k=>k.from===l?k.to:k.from,$=z(p.map(f)).filter(k=>!c.has(k)),d=$.slice(0,mc),u=r.find(k=>k.id===l),m=(n==="route"?gc:hc)(r,u,d);r.push(...m.map(({id:k,x:S,y:w})=>xa(k,S,w)));let g=new Map(m.map(k=>[k.id,k]));for(let k of p.filter(S=>g.has(f(S)))){let{branch:S}=g.get(f(k));s.push({...Oa(k),...S&&{branch:{...S,head:l,stop:f(k)}}})}$.length>d.length&&i.set(l,{shown:d.length,count:$.length-d.length})}return{nodes:r,rows:s,left:i}}function hc(t,e,o){let n=t.map(c=>c.x),[r,s]=[Math.min(...n),Math.max(...n)],i=e.x<(r+s)/2?r-qt.width:s+qt.width,l=e.y-(o.length-1)*qt.step/2;return o.map((c,p)=>({id:c,x:i,y:l+p*qt.step}))}function gc(t,e,o){let n=Math.max(...t.map(l=>l.x)),r=Math.max(...t.map(l=>l.y))+30,s=Math.ceil(o.length/Ps)*Fs,i=Math.max(0,Math.min(e.x+Es,n+Es-s));return o.map((l,c)=>{let p=i+Math.floor(c/Ps)*Fs,f=r+26+c%Ps*(qt.step-3);return{id:l,x:p+Fs/2-4,y:f,branch:{beside:p-e.x,aside:Es,top:r}}})}function ja(t,e){let{date:o}=K(e);if(t===le)return Sa(e.ding,o);let n=h.views[t];if(!n)return null;let{edges:r,loose:s}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...r,...s]}}var No=t=>Object.keys(t.table).filter(e=>!Ta[e]),Ta={from_label:"from",to_label:"to"},La=t=>Ta[t],Gn={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function Ma(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=K(e),r=Object.entries(Gn).map(([c,p])=>[p,c==="partner"?e[c]&&Jt(e[c]):e[c]]).filter(([,c])=>c),s=t.rows.filter(c=>!o.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&r.every(([p,f])=>c[p]?.includes(f)||c.from===f||c.to===f));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.row&&i.has(c.row));return t.choose?{nodes:wa(l,s,t.step),rows:s}:{nodes:t.layout==="columns"?Kn(l,t.step):l,rows:s}}var Vn=b.graph.choose,Aa="alles",bc=["stap","hoofdstuk"],Pa=t=>!!t[Aa]||Object.keys(Gn).some(e=>t[e]),Ba=t=>z(t.flatMap(e=>[e.from,e.to])).length;function Ea({picture:t}){let e=z(ue("Chapter").map(s=>y(s,"identifier"))).sort(A),o=s=>v(ue("Chapter").find(i=>y(i,"identifier")===s)),n={stap:Ct.map(s=>[s.notation,s.label]),hoofdstuk:e.map(s=>[s,`${s} ${o(s)}`])},r=s=>L(["graaf",t.name],s);return a`<div class="kieseerst">
    <p>${Vn.sentence}</p>
    ${bc.map(s=>{let i=n[s].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[Gn[s]]?.includes(l))})).filter(l=>l.rows.length);return i.length>0&&a`<h2>${Vn[s]}</h2>
          <ul class="keuzetegels">
            ${i.map(({value:l,label:c,rows:p})=>a`<li><a href=${r({[s]:l})}>
                <b>${c}</b><span>${H(Vn.partners,Ba(p))}</span></a></li>`)}
          </ul>`})}
    <p><a href=${r({[Aa]:"ja"})}>${H(Vn.whole,Ba(t.rows),{lines:t.rows.length})}</a></p>
  </div>`}var Se=b.graph.card,rn=3;function zs(t,e=vo){let o=z(t.filter(Boolean)),n=o.length-rn;return e(n>0?[...o.slice(0,rn),Se.more.replace("{count}",String(n))]:o)}var Zn=t=>zs(t,e=>e.join("; ")),Fa=t=>Zn(t.flatMap(e=>kt(e)?Ht(e).slice(0,1).map(dt):[])),za=t=>B("Role",t);function _c(t,e){let o=Ne(t,e).filter(s=>fo(s.role)),n=Qe(t).filter(s=>ae(s,e)),r=s=>`${v(Os(P(s,"barrier")))}, ${B("Basis",y(s,"basis")).toLowerCase()}`;return[[Se.who,Zn(o.map(s=>`${v(s.organisation)} (${za(s.role)})`))],[Se.state,At(t,e)],[Se.step,Zn(n.map(r))],[Se.where,Zn(Ht(t).slice(0,2).map(dt))]]}function kc(t,e){let o=[t.from,t.to].flatMap(n=>n?Mo(n,e).filter(r=>t.about?.includes(r.undertaking)&&fo(r.role)):[]);return zs(o.map(n=>za(n.role)))}var yc=(t,e)=>No(t).map(n=>t.table[n]).map((n,r)=>[n,e.said[r]]);function Na(t,e,o,n){let r=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(r){let c=!r.color&&!r.to==!r.from;return{kind:r.group&&t.looks.edges[r.group]?.label||"",name:[r.from,r.to].filter(p=>p||c||r.group).map(n).join(" – "),facts:[...yc(t,r),[Se.role,kc(r,t.date)],[Se.where,Fa(r.about||[])]],thing:""}}let s=e.filter(c=>c.from===o||c.to===o),i=c=>n(c.from===o?c.to:c.from),l=ze(o)?_c(o,t.date):[...s.slice(0,rn).map(c=>[i(c),zs(c.said.filter(p=>Z(p)!==Z(i(c))))]),[Se.also,s.length>rn?Se.more.replace("{count}",String(s.length-rn)):""],[Se.where,Fa(s.flatMap(c=>c.about||[]))]];return{kind:kt(o)?M(rt(o)):"",name:n(o),facts:l,thing:kt(o)?o:""}}var zt=b.graph,Ns=40,Ra=(t,e=v(t))=>a`<a href=${se(t)}>${e}</a>`,wc=t=>(t===1?zt.counted.one:zt.counted.more).replace("{count}",t);function vc({picture:t,row:e}){let o=e.group&&!h.views[t.name]?Object.keys(h.around.table):Object.keys(t.table),n=No(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[o.length&&n[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function xc({picture:t,row:e,name:o}){let n=(e.about||[]).filter(s=>kt(s)&&s!==e.from&&s!==e.to),r=s=>Ye(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${o(e.from)} – ${o(e.to)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&a`<p>${t.looks.edges[e.group].label}</p>`}
    <${vc} picture=${t} row=${e} />
    ${n.length>0&&a`<p>${zt.about}</p>
        <ul>${n.map(s=>a`<li>${J(s)?Ra(s):v(s)}${ze(s)&&a`<span class="zacht"> – ${r(s)}</span>`}${Ht(s).slice(0,1).map(i=>a`<span class="zacht adres">${dt(i)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&J(s)).map((s,i)=>a`${i>0&&" · "}${Ra(s,zt.page_of.replace("{name}",v(s)))}`)}</p>
  `}function Oc({picture:t,rows:e,node:o,name:n,unfold:r,opened:s,pick:i}){let l=e.filter(d=>d.from===o||d.to===o),c=t.nodes.find(d=>d.id===o)?.group,p=t.looks.nodes[c]?.label||rt(o),f=s.includes(o),$=d=>{let u=d.from===o?d.to:d.from;return a`<li>
      ${t.arrows!==!1&&(d.from===o?zt.towards:zt.coming)}
      <button type="button" class="rijknop" onClick=${()=>i(u||d.id)}>${n(u)}</button>
      ${d.group&&a`<span class="zacht"> – ${t.looks.edges[d.group]?.label||d.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${p&&`${M(p)}. `}${wc(l.length)}</p>
    ${kt(o)&&J(o)&&a`<p class="acties">
        <a href=${se(o)}>${zt.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(f)}
          onClick=${()=>r(o)}>${f?`− ${zt.fold}`:`+ ${zt.unfold}`}</button>
        ${" "}<a href=${L(["graaf",le],{ding:o})}>${zt.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,Ns).map($)}</ul>
    ${l.length>Ns&&a`<p>${zt.rest.replace("{count}",String(l.length-Ns))}</p>`}
  `}function Wa(t){let{row:e,node:o,first:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${zt.in_words}>
      ${e&&a`<${xc} ...${t} />`} ${o&&a`<${Oc} ...${t} />`}
      ${!e&&!o&&(n||a`<p class="zacht">${zt.nothing_chosen}</p>`)}
    </section>
  `}function Da({picture:t,rows:e,name:o,hover:n,close:r,keep:s,unfold:i,opened:l,unfolds:c}){let p=lt(null);po(()=>{let d=u=>u.key==="Escape"&&r();return window.addEventListener("keydown",d),()=>window.removeEventListener("keydown",d)},[]),_t(()=>{let{offsetWidth:d,offsetHeight:u,offsetParent:m}=p.current,g=Math.max(4,Math.min(n.x-20,m.clientWidth-d-4)),k=n.y+16,S=k+u>m.clientHeight-4?Math.max(4,n.y-18-u):k;p.current.style.transform=`translate(${g}px, ${S}px)`});let f=Na(t,e,n.id,o),$=f.facts.filter(([d,u])=>d&&u);return a`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>s(!0)} onPointerLeave=${()=>s(!1)}>
      ${f.kind&&a`<span class="zacht">${f.kind}</span>`}
      <strong>${f.name}</strong>
      <dl>${$.map(([d,u])=>a`<div><dt>${d}</dt><dd>${u}</dd></div>`)}</dl>
      ${f.thing&&J(f.thing)&&a`<p class="acties"><a href=${se(f.thing)}>${zt.page}</a>${c(f.thing)&&a`<button type="button" class="rijknop" onClick=${()=>i(f.thing)}>${l.includes(f.thing)?zt.fold:zt.unfold}</button>`}</p>`}
    </div>
  `}var go="#16212B",Ia="#8E8779",Rs="#0A4F7A",Qn="#FFFFFF";function Ws(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let r=1;r<e.length-1;r+=1)t.arcTo(...e[r],...e[r+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function Ha(t,e){let[o,n,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,r,n-o,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let i=o-(s-r);i<n;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function Ua(t,e){let[o,n]=[e[0],e[e.length-1]],r=n.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,n.y),t.stroke()};t.strokeStyle=go,t.lineWidth=14,s(),t.strokeStyle=Qn,t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,n.y-15),t.lineTo(r+22,n.y),t.lineTo(r,n.y+15),t.fillStyle=go,t.fill(),t.restore()}function Sc(t,e,o,n,r=5.5){t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.fillStyle=n==="full"?go:Qn,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,r,Math.PI/2,-Math.PI/2),t.fillStyle=go,t.fill()),t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=go,t.stroke()}function qa(t,e){let o=new Set(t.filter(r=>r.station).map(r=>r.id)),n=new Map(t.map(r=>[r.id,r.rail||0]));return e.flatMap(r=>r.branch?[{edge:r,...r.branch}]:o.has(r.to)?[{edge:r,head:r.to,stop:r.from,beside:n.get(r.from)}]:[])}function an(t,{head:e,stop:o,beside:n}){let r=t.getPosition(e);return{from:r,x:r.x+n,y:t.getPosition(o).y}}function Cc({from:t,x:e,y:o},{aside:n=0,top:r=t.y+34}){let s=[t.x+n,t.y],i=e===s[0]?[]:[[s[0],r],[e,r]];return[...n?[[t.x,t.y]]:[],s,...i,[e,o]]}function Ka(t,e,o,n){t.save(),t.lineCap="round";let r=o.map(s=>({on:n.has(s.edge.id),down:Cc(an(e,s),s)}));for(let{down:s}of r)Ws(t,s,3,Ia);for(let{on:s,down:i}of r)s&&Ws(t,i,4,go);t.restore()}function Ga(t,e,o,n){for(let r of o){let{x:s,y:i}=an(e,r),{left:l,right:c}=e.getBoundingBox(r.stop),p=(l+c)/2,{label:f,font:$}=e.body.nodes[r.stop].options;t.font=`${$.size}px ${$.face}`;let d=t.measureText(f).width/2,u=r.beside||r.edge.branch?(c-l)/2-6:Math.min((c-l)/2,d+8),m=s<p?p-u:p+u,g=n.has(r.edge.id);Math.abs(m-s)>3&&Ws(t,[[s,i],[m,i]],g?4:1.6,g?go:Ia)}for(let r of o){let{x:s,y:i}=an(e,r);Sc(t,s,i,r.edge.mark||"full",r.edge.mark?5.5:3)}}function Ds(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function Va(t,e,o,n){let{x:r,y:s}=Ds(e,o);t.save(),t.beginPath(),t.arc(r,s,9,0,2*Math.PI),t.fillStyle=n?Rs:Qn,t.fill(),t.lineWidth=1.8,t.strokeStyle=Rs,t.stroke(),t.beginPath(),t.moveTo(r-4.5,s),t.lineTo(r+4.5,s),n||(t.moveTo(r,s-4.5),t.lineTo(r,s+4.5)),t.strokeStyle=n?Qn:Rs,t.stroke(),t.restore()}var jc="#16212B",Yn=12/14,Tc=13,Za=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<Tc;function Qa(t,{nodes:e,edges:o,options:n,view:r,opened:s=[]},{onChoose:i,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let f=qa(e,o),$=new Map(f.map(x=>[x.edge.id,x])),d=new vis.DataSet(e.map(({title:x,...E})=>p?E:{...E,title:x})),u=new vis.DataSet(o.map(x=>$.has(x.id)?{...x,hidden:!0}:x)),m=new vis.Network(t,{nodes:d,edges:u},n),g=t.querySelector(".vis-network");g.setAttribute("role","application"),g.setAttribute("aria-label",t.dataset.title||"");for(let x of t.querySelectorAll("canvas"))x.setAttribute("aria-hidden","true");let k=e.filter(x=>x.slot).map(x=>x.id),S=e.filter(x=>x.station).sort((x,E)=>x.station-E.station),w=new Set,C="",O=()=>[...new Set([C,...s,...m.getSelectedNodes()])].filter(x=>x&&c(x));m.on("beforeDrawing",x=>{Ka(x,m,f,w);let E=S.map(N=>m.getPosition(N.id));E.length&&Ua(x,E);for(let N of k)Ha(x,m.getBoundingBox(N))}),m.on("afterDrawing",x=>{Ga(x,m,f,w);for(let E of O())Va(x,m,E,s.includes(E))});let Q=x=>f.find(E=>Za(an(m,E),x,m.getScale()))?.edge.id,wt=x=>O().find(E=>Za(Ds(m,E),x,m.getScale())),T=(x=.05)=>{if(!e.length||(m.fit({animation:!1,maxZoomLevel:1.15}),m.getScale()>=x))return;let N=Math.min(...e.map(Pe=>Pe.x))-85,V=Math.min(...e.map(Pe=>Pe.y))-30,pe=t.clientWidth/x*.5,oe=Math.max(...e.map(Pe=>Pe.x))+85-N,Yt={x:oe<2*pe?N+oe/2:N+pe,y:V+t.clientHeight/x*.5};m.moveTo({position:Yt,scale:x,animation:!1})};m.on("click",({nodes:[x],edges:[E],pointer:N})=>{let V=wt(N.canvas);V?l?.(V):i?.(Q(N.canvas)??x??E??null)}),m.on("doubleClick",({nodes:[x]})=>x&&l?.(x));let gt=(x,E)=>{x&&c(x)!==(C===x)&&m.redraw(),x&&(C=x),p?.(x,E)};if(p){m.on("hoverNode",({node:N,pointer:V})=>gt(N,V.DOM)),m.on("hoverEdge",({edge:N,pointer:V})=>gt(N,V.DOM));for(let N of["blurNode","blurEdge","dragStart","zoom"])m.on(N,()=>gt(null));let x="",E=N=>{if(!f.length||N.buttons)return;let{left:V,top:pe}=t.getBoundingClientRect(),oe={x:N.clientX-V,y:N.clientY-pe},Yt=Q(m.DOMtoCanvas(oe))||"";Yt!==x&&gt(Yt||null,oe),t.style.cursor=Yt||wt(m.DOMtoCanvas(oe))?"pointer":"",x=Yt};g.addEventListener("pointermove",E)}r?m.moveTo({...r,animation:!1}):T(Yn);let ce=new Map(o.map(x=>[x.id,x]));return{network:m,fit:T,view:()=>({position:m.getViewPosition(),scale:m.getScale()}),zoom:x=>m.moveTo({scale:Math.min(4,Math.max(.05,m.getScale()*x))}),select(x,E,N){let V=E.length?E:o.filter(ft=>x.includes(ft.from)||x.includes(ft.to)).map(ft=>ft.id),pe=new Set(V.filter(ft=>ce.has(ft))),oe=[...w,...pe].filter(ft=>!$.has(ft)&&w.has(ft)!==pe.has(ft));oe.length&&u.update(oe.map(ft=>pe.has(ft)?{id:ft,width:3,color:{color:jc}}:{id:ft,width:1.6,color:{color:ce.get(ft).color}})),w=pe;let Yt=x.filter(ft=>d.get(ft));if(m.setSelection({nodes:Yt,edges:[]},{highlightEdges:!1}),m.redraw(),!N||!Yt.length)return;Yt.some(ft=>{let{x:F,y:dn}=m.canvasToDOM(m.getPosition(ft));return F>0&&F<t.clientWidth&&dn>0&&dn<t.clientHeight})||m.focus(Yt[0],{scale:Math.max(m.getScale(),Yn),animation:!1})},show(x){m.fit({nodes:x.filter(E=>d.get(E)),animation:!1,maxZoomLevel:1.15}),m.getScale()<Yn&&m.moveTo({scale:Yn})},destroy:()=>m.destroy()}}function Ya(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var Lc=250,Mc=.74,Bc={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function Ja(t){let{of:e,nodes:o,edges:n,options:r,handle:s,lit:i,line:l,look:c,shown:p,title:f,opened:$}=t,d=lt(null),u=lt({of:"",view:null,ids:new Set}),m=lt(t);m.current=t,_t(()=>{let S=performance.now(),w=u.current.of===e?u.current.view:null,C=0,O=(T,gt)=>{window.clearTimeout(C),C=window.setTimeout(()=>m.current.onHover(T===null?null:{id:T,...gt}),Lc)},Q=Qa(d.current,{nodes:o,edges:n,options:r,view:w,opened:$},{onChoose:T=>m.current.onChoose(T),onUnfold:T=>m.current.onUnfold(T),unfolds:T=>m.current.unfolds(T),onHover:O});s.current=Q;let wt=w?o.map(T=>T.id).filter(T=>!u.current.ids.has(T)):[];return wt.length&&Q.show([...wt,...i]),d.current.dataset.ms=String(Math.round(performance.now()-S)),()=>{window.clearTimeout(C),u.current={of:e,view:Q.view(),ids:new Set(o.map(T=>T.id))},Q.destroy(),s.current=null}},[e,o,n]),_t(()=>{p&&u.current.of===""&&s.current.fit(12/14)},[p]),_t(()=>{let S=()=>window.setTimeout(()=>s.current?.fit(),60);return document.addEventListener("fullscreenchange",S),()=>document.removeEventListener("fullscreenchange",S)},[]),_t(()=>s.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let g=S=>Bc[S.key]?.(t),k={height:`${Ya(o,Math.max(420,Math.round(window.innerHeight*Mc)))}px`};return a`<div class="doek" id="doek" ref=${d} style=${k} data-title=${f} onKeyDown=${g}></div>`}var ln=t=>t===""?2:kt(t)&&An(t)?1:0;function Jn(t,e){let o=new Map;for(let r of t){let s=`${r.from||""}|${r.to||""}`;o.set(s,[...o.get(s)||[],r])}let n=r=>[...new Set(r)].sort((s,i)=>ln(s)-ln(i)||A(e(s),e(i)));return{givers:n(t.map(r=>r.from||"")),takers:n(t.map(r=>r.to||"")),at:(r,s)=>o.get(`${r}|${s}`)||[]}}var Ce=b.graph.matrix,bo=({look:t})=>a`
  <svg class=${`stroom ${t.mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    ${t.mark==="broken"?a`<path d="M1.5 1.5 6 3.8v4.4L1.5 10.5Z M8.2 4.9 10.5 6 8.2 7.1Z" fill=${t.color} stroke=${t.color} />`:a`
            <path d="M1.8 1.5 10.4 6 1.8 10.5Z" fill=${t.mark==="full"?t.color:"#FFFFFF"} stroke=${t.color}
              stroke-width="1.5" stroke-linejoin="round" />
            ${t.mark==="half"&&a`<path d="M1.8 1.5 6 3.7v4.6L1.8 10.5Z" fill=${t.color} />`}
          `}
  </svg>
`;function Xa({picture:t,rows:e,names:o,chosen:n,pick:r,point:s,caption:i}){let l=w=>o.get(w)?.title||Ce.nobody,c=w=>o.get(w)?.label||Ce.nobody,{givers:p,takers:f,at:$}=Jn(e,c),d=w=>t.looks.edges[w.group],u=w=>[w.said[0],d(w).label].filter(Boolean).join(", "),m=(w,C)=>[ln(w)!==ln(C)&&"nieuw",w===""&&"ongenoemd"].filter(Boolean).join(" "),g=(w,C)=>{let O=w.currentTarget.getBoundingClientRect(),Q=w.currentTarget.closest(".vlak").getBoundingClientRect();s({id:C.id,x:O.right-Q.left,y:O.bottom-Q.top-10})},k=({from:w,to:C})=>{let O=$(w,C);if(!O.length)return null;let Q=O.some(T=>T.id===n),wt=O.some(T=>d(T).mark==="broken");return a`
      <button type="button" class=${wt?"hapert":null} aria-pressed=${String(Q)}
        aria-label=${`${l(w)} ${Ce.to} ${l(C)}: ${O.map(u).join("; ")}`}
        onClick=${()=>r(O[(O.findIndex(T=>T.id===n)+1)%O.length].id)}
        onMouseEnter=${T=>g(T,O[0])} onMouseLeave=${()=>s(null)}
        onFocus=${T=>g(T,O[0])} onBlur=${()=>s(null)}>
        ${O.length>2?a`<${bo} look=${d(O[0])} /><b>${O.length}</b>`:O.map(T=>a`<${bo} look=${d(T)} />`)}
      </button>
    `},S=w=>n&&e.some(C=>C.id===n&&(C.from||"")===w);return a`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${i}</caption>
        <thead>
          <tr>
            <td class="hoek">${Ce.corner}</td>
            ${f.map((w,C)=>a`<th scope="col" class=${m(w,f[C-1]??w)}><span>${c(w)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${p.map((w,C)=>a`
              <tr class=${[m(w,p[C-1]??w),S(w)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(w)}</th>
                ${f.map((O,Q)=>a`<td class=${m(O,f[Q-1]??O)}><${k} from=${w} to=${O} /></td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function ti({picture:t,rows:e,name:o,pick:n}){let r=Object.entries(t.looks.edges).map(([i,l])=>({look:l,rows:e.filter(c=>c.group===i)})).filter(i=>i.rows.length),s=r.filter(i=>i.look.mark==="broken").flatMap(i=>i.rows);return a`
    <h2>${Ce.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${r.map(({look:i,rows:l})=>a`<li><${bo} look=${i} /><b>${l.length}</b><span>${i.label}</span></li>`)}
      ${[["from",Ce.no_giver],["to",Ce.no_taker]].map(([i,l])=>{let c=e.filter(p=>!p[i]).length;return c>0&&a`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${s.length>0&&a`<h3>${Ce.falters}</h3>
        <ul class="stromen">
          ${s.map(i=>a`<li>
              <button type="button" class="rijknop" onClick=${()=>n(i.id)}>${o(i.from)} → ${o(i.to)}</button>
              <span>${i.said[0]}</span>${i.said[2]&&a`<span class="zacht">${Ce.since} ${i.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${M(Ce.empty)}</p>
  `}var je=b.graph,oi=["kies","uit"],ei=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...oi];function Ac({thing:t}){let e=ne(()=>[...Wt.keys()].filter(J).sort((n,r)=>A(v(n),v(r))),[]),o=n=>{let r=e.find(s=>v(s)===n.target.value);r?I({ding:r,kies:null,uit:null}):$t(je.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${je.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${kt(t)?v(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${v(n)}></option>`)}</datalist>
    </label>
  `}function ni({picture:t,query:e}){let[o,n]=nt(!1),r=ei.filter(g=>e[g]&&!oi.includes(g)).length,s=t.name===le,i=t.nodes.filter(g=>Qo(g.id)).sort((g,k)=>A(g.title,k.title)),l=g=>h.codes.CellState[g]?.order??9,c=z(t.rows.map(g=>g.state).filter(Boolean)).sort((g,k)=>l(g)-l(k)),p=g=>M(h.codes.CellState[g]?.label||B("Status",g)),f=To.filter(g=>t.rows.some(k=>k.kinds?.includes(g.notation))),$=Ct.filter(g=>t.rows.some(k=>k.steps?.includes(g.notation))),d=new Set(t.rows.flatMap(g=>g.chapters||[])),u=ue("Chapter").map(g=>[y(g,"identifier"),v(g)]).filter(([g])=>d.has(g)).sort((g,k)=>A(g[0],k[0])).map(([g,k])=>[g,_(je.chapter,{number:g,title:k})]),m=[["stap",je.filters.step,$.map(g=>[g.notation,g.label])],["hoofdstuk",je.filters.chapter,u],["soort",je.filters.kind,f.map(g=>[g.notation,g.label])],["partner",je.filters.partner,i.map(g=>[y(g.id,"notation"),g.title])],["staat",je.filters.state,c.map(g=>[g,p(g)])]];return a`
    <details class="filters graafkeuzes" open=${o} onToggle=${g=>n(g.target.open)}>
      <summary id="filterknop">${r?_(b.shared.filters_set,{count:r}):je.choices}</summary>
      ${!s&&a`<${mo} />`}
      <${tn} />
      <div class="velden">
        ${s&&a`<${Ac} thing=${t.centre} />`}
        ${!s&&m.filter(([,,g])=>g.length>1).map(([g,k,S])=>a`<${xt} name=${g} label=${k} options=${S} />`)}
        <${ve} label=${je.filters.search} name="zoek" id="graafzoek" />
        <${eo} names=${ei} />
      </div>
    </details>
  `}var Is=b.graph,Pc={full:a`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},Ec=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${Pc[t.mark]}
  </svg>
`,Fc=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,si={name:!0,hollow:!0,stop:!0,side:!0,tag:!0},ri=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${si[t.shape]?"#FFFFFF":t.color} stroke=${si[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function ai({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),r=c=>t.layout==="grid"&&t.looks.edges[c],s=Object.entries(t.looks.nodes).filter(([c])=>!r(c)&&t.nodes.some(p=>p.group===c)),i=(c,p)=>{if(t.matrix&&p.mark)return a`<${bo} look=${p} />`;if(t.layout==="route"&&p.mark)return a`<${Ec} look=${p} />`;if(t.layout!=="grid")return a`<${Fc} look=${p} />`;let f=t.looks.nodes[c];return f?a`<${ri} look=${f} />`:a`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?o.delete(c):o.add(c),I({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${Is.lines}>
      ${n.map(([c,p])=>a`
          <li>
            <label>
              <input type="checkbox" id=${`lijn-${c}`} checked=${!o.has(c)}
                onChange=${f=>l(c,f.target.checked)} />
              ${i(c,p)}<span>${p.label}</span>
            </label>
          </li>
        `)}
    </ul>
    <ul class="lijnen" aria-label=${Is.points}>
      ${s.map(([,c])=>a`<li><${ri} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&a`<li><span class="leegvak" aria-hidden="true"></span><span>${Is.slots}</span></li>`}
    </ul>
  `}var Hs=b.graph;function Us({picture:t,rows:e,name:o,chosen:n,pick:r}){let s=t.matrix,i=s?"from":"to",l=s?"to":"from",c=new Map(t.nodes.map(f=>[f.id,f.station??0])),p=Jn(e,o)[s?"givers":"takers"];return p.sort((f,$)=>(c.get(f)||0)-(c.get($)||0)),a`<div class="beeldlijst">
    ${p.map(f=>{let $=e.filter(k=>(k[i]||"")===f),d=$.filter(k=>k.color||s),u=$.filter(k=>!k.color&&!s),m=H(s?Hs.list.flows:Hs.list.partners,d.length),g=u.length>0&&H(Hs.list.slots,u.length);return a`
        <details key=${f} open=${p.length<4||$.some(k=>k.id===n)}>
          <summary><h2>${o(f)}</h2><span class="zacht">${[m,g].filter(Boolean).join(" · ")}</span></summary>
          <ul>
            ${u.map(k=>a`<li class="leegrij"><span>${k.said.filter(Boolean).join(": ")}</span></li>`)}
            ${d.map(k=>a`<li>
                <button type="button" class="rijknop" aria-pressed=${String(k.id===n)} onClick=${()=>r(k.id)}>
                  ${s&&a`<${bo} look=${t.looks.edges[k.group]} />`}${s&&"→ "}${o(k[l])}
                </button>
                <span class="zacht">${k.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var cn=b.graph,ii="from_label",zc="amount",qs=new WeakMap;function Nc(t,e){return qs.has(t)||qs.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),qs.get(t).get(e)||cn.not_said}function Ro(t,e,o){let n=La(o);return n?Nc(t,e[n]):e.said[No(t).indexOf(o)]||""}function Rc(t,e,o){let n=o.replace("-",""),r=o[0]==="-"?-1:1,s=e.map(l=>[Ro(t,l,n),l]),i=l=>+(l===""||l===cn.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*A(l[0],c[0])).map(([,l])=>l)}function li({picture:t,rows:e,chosen:o,pick:n,caption:r}){let s=R.route.query.sorteer||ii,i=Object.entries(t.table),l=($,d)=>{let u=s===$?`-${$}`:$;I({sorteer:u===ii?null:u},!0),$t(cn.sorted.replace("{column}",d.toLowerCase()).replace("{direction}",u[0]==="-"?cn.down:cn.up))},c=$=>s===$?"ascending":s===`-${$}`?"descending":null,p=([$,d])=>$===zc?a`<th scope="col" role="columnheader">${d}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c($)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${$}`} onClick=${()=>l($,d)}>
            ${d}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,f=$=>{let d=$.id===o,u=d||o&&($.from===o||$.to===o);return a`
      <tr key=${$.id} role="row" class=${u?"gekozen":null} data-rij=${$.id} data-van=${$.from||""}
        data-naar=${$.to||""} onClick=${m=>m.target.closest("button, a")||n($.id)}>
        ${i.map(([m,g],k)=>k?a`<td role="cell" data-kop=${g}>${Ro(t,$,m)}</td>`:a`<th scope="row" role="rowheader" data-kop=${g}>
                <button type="button" class="rijknop" aria-pressed=${String(d)} onClick=${()=>n($.id)}>
                  ${Ro(t,$,m)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(p)}</tr></thead>
      <tbody role="rowgroup">${Rc(t,e,s).map(f)}</tbody>
    </table>
  `}var Te=b.graph,ci=({ways:t,shows:e,choose:o})=>a`
  <div class="knoppen" role="group" aria-label=${Te.show.label}>
    ${t.map(([n,r])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${r}</button>`)}
  </div>
`;function pi({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${Te.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>document.querySelector("#doek canvas").toBlob(i=>ye(`${e.name}.png`,i,"image/png"),"image/png");return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",Te.tools.fit,()=>t.current.fit())} ${n("back",Te.tools.back,o)}
      ${n("screen",Te.tools.screen,r)} ${n("png",Te.tools.png,s)}
    </div>
  `}function fi({picture:t,ids:e,left:o}){if(!e.length)return null;let n=r=>I({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${Te.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=v(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${_(Te.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(s+1)}>${i}</button>`}`})}
      ${[...o].map(([r,{shown:s,count:i}])=>{let l=_(Te.left_out,{name:v(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${L(["graaf",le],{ding:r})}>${Te.surroundings}</a></p>`})}
    </nav>
  `}function so(){let t=b.missing;return a`
    <${G} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${L("overzicht")}>${t.home}</a></p>
  `}var yt=b.graph,Wc="(max-width: 44rem)",Ks=null,ui=()=>Ks,_o=t=>I({kies:R.route.query.kies===t?null:t},!0);function Dc(t){let e=window.matchMedia(Wc).matches,o=t.matrix?[["matrix",yt.show.matrix],["beeld",yt.show.arrows]]:[["beeld",yt.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",yt.show.list]]:[],r=["tabel",yt.show.table];return e&&!n.length?[r,...o]:[...n,...o,r]}function Ic(t,e,o){let n=Z(o||""),r=Object.keys(t.table);return n?e.filter(s=>r.some(i=>Z(Ro(t,s,i)).includes(n))):e}function Hc({picture:t,drawn:e,opened:o,chosen:n,row:r,lit:s,choices:i,handle:l,turn:c,shown:p,tell:f}){let $=ne(()=>e.rows.filter(m=>m.color),[e]),d=ne(()=>[...e.nodes].filter(m=>m.title).sort((m,g)=>m.y-g.y||m.x-g.x).map(m=>m.id),[e]),u=m=>{let g=d[(d.indexOf(s[0])+m+d.length)%d.length];I({kies:g},!0)};return a`
    <${Ja} of=${`${t.name}|${t.date}|${t.centre||""}|${i}|${c}`} nodes=${e.nodes}
      edges=${$} options=${qc(t,o)} opened=${o} handle=${l} lit=${s}
      line=${r?.color?r.id:""} look=${!!n||s.length===1} shown=${p}
      title=${_(yt.picture,{title:t.title})} onChoose=${m=>m&&_o(m)} onStep=${u}
      unfolds=${f.unfolds} onUnfold=${f.unfold} onHover=${f.point}
      onClear=${()=>I({kies:null},!0)} />
  `}function Uc({picture:t,query:e}){let o=lt(null),n=lt(!1),[r,s]=nt(0),[i,l]=nt(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(F=>e[F]).join("|"),f=ne(()=>Ma(t,e),[t,p]),$=(e.uit||"").split(",").filter(kt),d=ne(()=>Ca(f,$,t.date,t.layout),[f,e.uit]),u=ne(()=>new Map(d.nodes.map(F=>[F.id,F])),[d]),m=d.rows.find(F=>F.id===c||c===`leeg~${F.id}`&&F),g=m?"":u.has(c)?c:"",k=ne(()=>Ic(t,f.rows,e.zoek),[f,e.zoek]),S=!m&&!g&&Z(e.zoek||""),w=S?d.nodes.filter(F=>Z(F.title||"").includes(S)).map(F=>F.id):[],C=Dc(t),O=C.some(([F])=>F===e.toon)?e.toon:C[0][0],Q=t.choose&&!Pa(e),wt=O==="beeld"&&!Q,T=F=>u.get(F)?.title||(t.matrix?yt.matrix.nobody:yt.not_said),gt=F=>kt(F)&&J(F)&&F!==t.centre,ce=F=>{if(!gt(F))return;let dn=$.includes(F)?$.filter(al=>al!==F):[...$,F];l(null),I({uit:dn.join(","),kies:F})},x=F=>{(F||!n.current)&&l(F)},E=F=>{n.current=F,F||l(null)};po(()=>{!c||!R.started||(m?$t(_(yt.chosen_pair,{from:T(m.from),to:T(m.to)})):g&&$t(_(yt.chosen_one,{name:T(g)})))},[c]),_t(()=>(Ks={name:t.name,drawing:o.current},()=>{Ks=null}));let N=m&&!m.color?`leeg~${m.id}`:"",V=N&&u.has(N)?[N]:m?[m.from,m.to].filter(Boolean):g?[g]:w,pe={unfolds:gt,unfold:ce,point:x},oe={picture:t,rows:d.rows,name:T,opened:$,unfold:ce,pick:_o},Yt=i&&i.id!==c&&a`<${Da} ...${oe} unfolds=${gt} keep=${E} hover=${i} close=${()=>l(null)} />`,Pe=H(yt.rows,k.length),ft=t.matrix?a`<${ti} picture=${t} rows=${k} name=${T} pick=${_o} />`:t.layout==="route"&&wt&&a`<p class="zacht">${yt.nothing_chosen}</p><${Us} picture=${t} rows=${k} name=${T} chosen="" pick=${_o} />`;return a`
    <div class="beeldbalk">
      <${ci} ways=${C} shows=${O} choose=${F=>I({toon:F},!0)} />
      ${wt&&a`<${pi} handle=${o} picture=${t} reset=${()=>s(r+1)} />`}
      <${ni} picture=${t} query=${e} />
    </div>
    <div class="graaf" id="beeld">
      <div class="hoofd">
        <div class="tekening" hidden=${O==="tabel"}>
          ${wt&&a`<${fi} picture=${t} ids=${$} left=${d.left} />`}
          ${t.choose&&!Q&&a`<p class="spoor"><a href=${L(["graaf",t.name])}>${yt.choose.back}</a></p>`}
          <div class="vlak">
            ${Q?a`<${Ea} picture=${t} />`:O==="matrix"?a`<${Xa} picture=${t} rows=${k} names=${u} chosen=${m?.id||""} pick=${_o}
                      point=${x} caption=${_(yt.matrix.caption,{rows:Pe})} />`:O==="lijst"?a`<${Us} picture=${t} rows=${k} name=${T} chosen=${m?.id||""} pick=${_o} />`:a`<${Hc} ...${{picture:t,drawn:d,opened:$,chosen:c,row:m,lit:V,choices:p,handle:o,turn:r,tell:pe}}
                        shown=${O==="beeld"} />`}
            ${!f.rows.length&&a`<p class="leegbeeld">${t.centre?yt.alone:yt.empty}</p>`}
            ${Yt}
          </div>
          <${ai} picture=${t} hidden=${e.zonder||""} />
          ${wt&&a`<p class="zacht sleutels">${yt.keys}</p>`}
        </div>
        <div class="tabel" hidden=${O!=="tabel"}>
          <div class="rol">
            <${li} picture=${t} rows=${k} chosen=${m?.id||g} pick=${_o}
              caption=${_(yt.caption,{title:t.title,rows:Pe})} />
          </div>
          <div class="acties">
            <${jt} name=${`${t.name}.csv`} rows=${()=>Kc(t,k)} />
          </div>
        </div>
      </div>
      <${Wa} ...${oe} row=${m} node=${g} first=${ft} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${yt.loose}</p>`}
  `}var qc=(t,e)=>e.length&&t.name!==le?{...t.options,groups:{...h.around.options.groups,...t.options.groups}}:t.options,Kc=(t,e)=>[[...Object.values(t.table),...Lt],...e.map(o=>[...Object.keys(t.table).map(n=>Ro(t,o,n)),...Tt(null)])];function Gc({name:t,title:e,sentence:o}){let r=[...Object.values(h.views).map(s=>[s.name,s.tab||s.title]),[le,h.around.tab]];return a`
    <${G} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${yt.pictures}>
      ${r.map(([s,i])=>{let l=s===t?"page":null;return a`<li><a href=${L(["graaf",s])} aria-current=${l}>${i}</a></li>`})}
    </ul>
  `}function mi({route:{path:t,query:e}}){let o=t[1]||Object.keys(h.views)[0],n=ne(()=>ja(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${Gc} name=${o} title=${n.title} sentence=${n.sentence} />
    <${Uc} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${so} />`}function pn({name:t,of:e,rows:o,columns:n,fields:r,keep:s,sort:i}){let l=b[e];return function({route:p}){let f=K(p.query).plan,$=o(f).filter(g=>s(g,p.query)),d=n(),u=H(l.count,$.length),m=()=>[[...d.map(g=>g.label),...Lt],...Dn($,d,Ms("sorteer",i)).map(g=>[...d.map(k=>k.text(g)),...Tt(null,et(g.id)?.key||f)])];return a`
      <${G} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${Vt}>
        <${mo} />
        <div class="velden">
          <${ve} name="tekst" />
          ${r().map(g=>a`<${xt} ...${g} />`)}
          <${eo} names=${Object.keys(p.query)} />
        </div>
      <//>
      <p class="telling">${u}<${jt} name=${`${t}.csv`} rows=${m} /></p>
      <div class="rol">
        <${it}
          id=${t}
          caption=${_(l.caption,{count:u})}
          rows=${$}
          columns=${d}
          urlKey="sorteer"
          sort=${i}
        />
      </div>
      <${Kt} text=${u} />
    `}}var di=Ct.map(t=>[t.notation,t.label]),$i=t=>Ct.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),hi=t=>Object.entries(h.codes[t]).map(([e,o])=>[e,o.label]),gi=(t,e)=>!e||Z([v(t),...["altLabel","promise","summary"].flatMap(o=>st(t,o))].join(" ")).includes(Z(e)),Le=b.partners,bi=pn({name:"partners",of:"partners",sort:"naam",rows:t=>h.partners[D?t:""],keep:(t,e)=>gi(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||y(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:Le.fields.step,name:"stap",options:di},{label:Le.fields.kind,name:"soort",options:hi("OrganisationKind")},{label:Le.fields.role,name:"rol",options:Object.entries(Le.roles)}],columns:()=>[{key:"naam",label:Le.columns.name,text:t=>v(t.id),cell:t=>[a`<${j} id=${t.id} />`,a`<${Fo} id=${t.id} />`]},{key:"soort",label:Le.columns.kind,text:t=>me(t.id,"organisationKind")},{key:"stappen",label:Le.columns.steps,text:t=>$i(t.steps)},{key:"handelt",label:Le.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Le.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Le.columns.wish,text:t=>t.wish}]}),Nt=b.measures,fn=t=>h.called[t]?.short||"",un=t=>y(t,"prefLabel"),Vc=Nr.map(t=>({id:t,...h.works[t]})).sort((t,e)=>A(fn(t.id)||"~",fn(e.id)||"~")||A(un(t.id),un(e.id))),Xn=D?"":Ee[0].date,Zc=(t,e,o)=>({key:t,label:e,text:({id:n})=>Bo(n,o)?At(n,o):"",cell:({id:n})=>Bo(n,o)&&a`<${ct} id=${n} date=${o} />`}),Qc=()=>ue("Chapter").sort((t,e)=>A(y(t,"identifier"),y(e,"identifier"))).map(t=>[t,_(Nt.chapter,{identifier:y(t,"identifier"),title:un(t)})]),_i=pn({name:"maatregelen",of:"measures",sort:"nr",rows:t=>Vc.filter(e=>Oo(e.id,t)),keep:(t,e)=>gi(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:Lo(t.id).includes(e.stap)))&&(!e.soort||Dr(t.id).includes(e.soort))&&(!e.wat||It(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||Bo(t.id)===e.staat),fields:()=>[{label:Nt.fields.what,name:"wat",options:Object.entries(Nt.types)},{label:Nt.fields.chapter,name:"hoofdstuk",options:Qc()},{label:Nt.fields.step,name:"stap",options:[...di,["alle",Nt.across]]},{label:Nt.fields.kind,name:"soort",options:To.map(t=>[t.notation,t.label])},{label:Nt.fields.status,name:"staat",options:hi("Status")}],columns:()=>[{key:"nr",label:Nt.columns.number,text:({id:t})=>fn(t),cell:({id:t})=>fn(t)?a`<a href=${se(t)}>${fn(t)}</a>`:a`<span class="zacht">${Nt.no_number}</span>`},{key:"naam",label:Nt.columns.name,text:({id:t})=>un(t),cell:({id:t})=>a`<${j} id=${t} text=${un(t)} />`},...de(({id:t})=>et(t)?.key),{key:"wat",label:Nt.columns.what,text:({id:t})=>rt(t)},...Xn&&Xn!==re?[Zc("plan",M(Ke(Xn)),Xn)]:[],{key:"nu",label:D?Nt.columns.stand:M(Ke(re)),text:({id:t})=>At(t),cell:({id:t})=>a`<${ct} id=${t} />`},{key:"termijn",label:Nt.columns.deadline,text:({id:t})=>y(t,"finalDueBy"),cell:({id:t})=>mt(y(t,"finalDueBy"))},{key:"stap",label:Nt.columns.step,text:t=>t.across?b.shared.all_steps:$i(Lo(t.id))},{key:"wie",label:Nt.columns.lead,sort:!1,text:t=>t.container?"":Bn(t.id).map(v).join(", ")||b.shared.nobody,cell:t=>t.container?"":Bn(t.id).length?a`<${$e} ids=${Bn(t.id)} />`:a`<span class="zacht">${b.shared.nobody}</span>`}]});var ro=b.lookup,Yc=t=>z(["concerns","reportedUnder","barrier"].flatMap(e=>Dt(t,e))).filter(J),Jc=Object.entries(h.lookups).map(([t,e])=>({id:t,...e,about:Yc(t),text:Z([v(t),...st(t,"altLabel"),y(t,"summary"),e.told].join(" "))})),ki=t=>Ht(t).map(dt),yi=pn({name:"naslag",of:"lookup",sort:"naam",rows:t=>Jc.filter(e=>Oo(e.id,t)),keep:(t,e)=>(!e.wat||It(t.id,e.wat))&&(!e.tekst||t.text.includes(Z(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:ro.fields.what,name:"wat",options:Object.entries(ro.types).filter(([t])=>ue(t).length)},{label:ro.fields.step,name:"stap",options:Ct.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:ro.columns.name,text:({id:t})=>v(t),cell:({id:t})=>[a`<${j} id=${t} />`,y(t,"summary")&&a`<p class="zacht">${y(t,"summary")}</p>`]},...de(({id:t})=>et(t)?.key),{key:"wat",label:ro.columns.what,text:({id:t})=>rt(t)},{key:"zegt",label:ro.columns.told,text:t=>t.told},{key:"over",label:ro.columns.about,sort:!1,text:t=>t.about.map(v).join("; "),cell:t=>a`<${$e} ids=${t.about} name=${Ve} />`},{key:"bron",label:ro.columns.place,sort:!1,text:({id:t})=>ki(t).join("; "),cell:({id:t})=>{let[e,...o]=ki(t),n=_(b.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var Wo=b.overview;function Xc({cell:t}){let{column:e,plan:o,why:n=[],across:r=0,candidates:s}=t,i=L("overzicht",{...R.route.query,cel:we(e,null,o)});return a`
    <p>${Ao(U(o))}</p>
    ${n.length>0&&a`<h3>${Wo.why}</h3>`}
    ${n.map(l=>a`<p>${y(l,"rationale")} <span class="zacht">${y(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${_(Wo.elsewhere,{count:r,kind:X(e)})}${" "}
          <a href=${i}>${Wo.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${Wo.who}</h3><${Bs} list=${s} plan=${o} />`}
  `}var tp=(t,e,o,n,r)=>Qe(t,r).filter(s=>Mn(P(s,"barrier"))===e&&(o!=="kind"||st(s,"interventionKind").includes(n)));function ep({row:t,cell:e,step:o,by:n,scenario:r,plan:s,address:i}){let l=lt(null),c=lt(null);_t(()=>{let m=document.getElementById(Xo(i));return l.current.showModal(),c.current.focus(),()=>(m?.isConnected?m:document.getElementById(Xo(i)))?.focus()},[]);let{word:p,lines:f,look:$}=ee(e),d=_(Wo.panel_note,{scenario:Pt(r,s)}),u=m=>o===null?[]:tp(m,o,n,t.key,r);return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${l}
      onClose=${()=>I({cel:null})}
      onClick=${m=>m.target===l.current&&l.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${_(Wo.panel,{row:t.label,step:at(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${p}</strong>${f.length>0&&`: ${f.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${M(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${D&&`${s.title}. `}${d}</p>
      ${e.things.length?e.things.map(m=>a`<${ua} key=${m} id=${m} scenario=${r} contributions=${u(m)} />`):a`<${Xc} cell=${e} />`}
    </dialog>
  `}function wi({address:t,by:e,scenario:o}){let{key:n,step:r,plan:s}=Yr(t),i=U(s),l=i&&to(e,o,i).find(f=>f.key===n),c=l?.cells[We(i).indexOf(r)];return c?a`<${ep} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:o,plan:i,address:t}} />`:null}var mn=b.overview;function op({row:t,cell:e,step:o,plan:n}){let{word:r,lines:s,look:i}=ee(e);if(!e)return a`<td role="cell" class="vak leeg" data-kop=${at(o)}><span>${r}</span></td>`;let l=we(t.key,o,n.key);return a`
    <td role="cell" class=${`vak ${i}`} data-kop=${at(o)}>
      <button
        type="button"
        id=${Xo(l)}
        aria-haspopup="dialog"
        onClick=${()=>I({cel:l})}
      >
        <span class="sr">${_(mn.cell,{row:t.label,step:at(o)})}</span>
        <strong>${r}</strong>${s.map(c=>a`<span class="bij">${c}</span>`)}
        ${e.strict&&a`<span class="bij">${e.strict}</span>`}
        ${e.most_basis&&a`<${no} basis=${e.most_basis} />`}
      </button>
    </td>
  `}var Gs=({look:t,name:e,note:o})=>a`
  <th scope="col" role="columnheader" class=${t}>${e}${o&&a`<span class="bij">${o}</span>`}</th>
`,np=({row:t,plan:e})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${j} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${We(e).map((o,n)=>a`<${op} row=${t} cell=${t.cells[n]} step=${o} plan=${e} />`)}
  </tr>
`,vi=({by:t,scenario:e,plan:o})=>a`
  <table
    class=${`matrix by-${t}`}
    id=${o===h.plans[0]?"matrix":`matrix-${o.key}`}
    role="table"
  >
    <caption>${_(mn.caption,{rows:mn.heads[t],scenario:Pt(e,o)})}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <${Gs} name=${mn.heads[t]} />
        ${o.steps.map(n=>a`<${Gs} name=${a`<a href=${se(n.id)}>${n.label}</a>`} note=${n.step} />`)}
        <${Gs} look="dwars" name=${b.shared.all_steps} note=${mn.across} />
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${to(t,e,o).map(n=>a`<${np} key=${n.key} row=${n} plan=${o} />`)}
    </tbody>
  </table>
`;var Me=b.overview,xi={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:Oi}=b.thing,sp=(t,e,o)=>{let{word:n,lines:r}=ee(e);if(!e)return[t.label,at(o),Me.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:p,expected:f}=e;return[t.label,at(o),n,r.join("; "),B("Basis",s),Oi[i],l,c,p,Oi[f]]},rp=(t,e,o)=>[[...Me.csv,...Lt],...to(t,e,o).flatMap(n=>n.cells.map((r,s)=>[...sp(n,r,We(o)[s]),...Tt(e,o.key)]))],ap=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${jt} name="matrix.csv" rows=${()=>rp(t,e,o)} />
    <button type="button" onClick=${()=>ea(t,e,o)}>${Me.svg}</button>
    <button type="button" onClick=${()=>oa(t,e,o)}>${Me.png}</button>
    <${Xe} text=${()=>location.href} label=${Me.link} />
  </div>
`;function Si({route:t}){let e=K(t.query),o=xi[t.query.rijen||""]||"kind",n=Object.entries(xi).map(([i,l])=>[i,Me.rows[l]]),r=o==="kind"?"":t.query.rijen,{cel:s}=t.query;return a`
    <${G} text=${Me.heading} title=${Me.title} />
    <${$a} open=${!t.query.rijen} />
    <${Vt}>
      <${Po} legend=${Me.rows.title} name="rijen" options=${n} current=${r} id="r" />
      <${oo} />
    <//>
    <div class="naast">
      <div class="hoofd">
        ${So(e).map((i,l)=>a`
            ${D&&a`<h2>${i.title}</h2>`}
            <${qn} plan=${i} />
            <${vi} by=${o} scenario=${e} plan=${i} />
            ${l===0&&a`<${ha} />`}
            <${ap} by=${o} scenario=${e} plan=${i} />
            <${ga} scenario=${e} plan=${i} />
          `)}
      </div>
      <${ba} scenario=${e} />
    </div>
    ${s&&a`<${wi} address=${s} by=${o} scenario=${e} />`}
    <${Kt} text=${s?"":_(Me.shown,{scenario:Pt(e)})} />
  `}var Zt=b.questions.own,Vs=200;function ip({columns:t,rows:e}){return a`
    <p>${H(Zt.rows,e.length)}${e.length>Vs&&` ${_(Zt.first,{count:Vs})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${Zt.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,Vs).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>ye(Zt.file,yo([t,...e]),"text/csv;charset=utf-8")}>${Zt.csv}</button>
    </div>
  `}function Zs({start:t=Zt.example}){let[e,o]=nt(t),[n,r]=nt(null);async function s(){r({said:Zt.busy});try{r(await W().ask("ask",{text:e}))}catch(i){r({said:i.message})}}return a`
    <section class="blok">
      <h2>${Zt.title}</h2>
      <p class="zacht">${Zt.intro}</p>
      <label class="veld breed">
        <span>${Zt.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${e}
          onInput=${i=>o(i.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${s}>${Zt.ask}</button></div>
      <div aria-live="polite">
        ${n?.said&&a`<p>${n.said}</p>`}
        ${n&&"yes"in n&&a`<p><strong>${n.yes?Zt.yes:Zt.no}</strong></p>`}
        ${n?.graph&&a`<pre tabindex="0" role="region" aria-label=${Zt.result}><code>${n.graph}</code></pre>`}
        ${n?.columns&&a`<${ip} columns=${n.columns} rows=${n.rows} />`}
      </div>
    </section>
  `}var tt=b.questions,ji="gaps",lp=/VALUES\s+\?\w+\s*\{\s*\}/,Ci={barrier:t=>t.barrier&&at(t.barrier),kind:t=>t.kind&&X(t.kind),partner:t=>t.partner&&v(Jt(t.partner)||t.partner),severity:t=>B("Severity",t.severity),detail:t=>t.detail&&(kt(t.detail)?v(t.detail):t.told)},Ti=(t,e)=>(Ci[t]?Ci[t](e):e[t])||"",Li=t=>vt(t).gaps.flatMap(e=>$o(e).map(o=>({...o,plan:e.plan}))),Mi={key:"severity",label:tt.columns.weight,text:t=>String(Object.keys(h.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Eo} severity=${t.severity} />`};function cp(t){let e=Object.entries(t.columns),o=n=>kt(n.subject)?a`<${j} id=${n.subject} />`:n.subject_label;return[...e.map(([n,r],s)=>({key:n,label:r,text:i=>Ti(n,i),cell:s===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[Mi],...de(n=>n.plan),{key:"bron",label:tt.columns.place,sort:!1,text:n=>zo(n).map(dt).join("; ")}]}function pp({name:t,query:e,scenario:o}){let n=Li(o).filter(l=>l.query===t);if(!n.length)return a`<p>${tt.nothing}</p>`;let r=cp(e),s={rows:H(tt.rows,n.length),scenario:Pt(o)},i=()=>[[tt.columns.sentence,...r.map(l=>l.label),...Lt],...n.map(l=>[l.sentence,...r.map(c=>c===Mi?Ti("severity",l):c.text(l)),...Tt(o,l.plan)])];return a`
    <div class="rol">
      <${it}
        id=${`uitkomst-${t}`}
        caption=${_(tt.caption,{title:e.title,...s})}
        rows=${n}
        columns=${r}
      />
    </div>
    <div class="acties">
      <${jt} name=${`${t}.csv`} rows=${i} />
      <a href=${L("aandachtspunten",{vraag:t})}>${tt.as_sentences}</a>
    </div>
  `}function fp({name:t,query:e,scenario:o}){let n=Object.values(h.views).find(i=>i.query===t),r=e.shelf===ji,s=L("overzicht",{rijen:tt.rows_of[t]});return a`
    <p class="kruimel"><a href=${L("vragen")}>${tt.title}</a></p>
    <${G} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${Vt}><${oo} /><//>`}
    <${xe} pairs=${[[tt.why,e.why],[tt.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${tt.result}</h2>
          <${pp} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in tt.rows_of&&a`<p><a href=${s}>${tt.in_overview}</a></p>`}
    ${n&&a`<p><a href=${L(["graaf",n.name])}>${tt.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${tt.ask} <code>${_(tt.command,{name:t})}</code></p>`}
    <details>
      <summary>${tt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${tt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${Xe} text=${()=>e.sparql} label=${tt.copy} />
    </details>
    ${W()&&!lp.test(e.sparql)&&a`<${Zs} key=${t} start=${e.sparql} />`}
  `}function up({shelf:t,counts:e}){let o=Object.entries(h.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!o.length)return null;let n=[{key:"titel",label:tt.columns.title,text:r=>r.title,cell:r=>a`<a href=${L(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:tt.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:tt.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${it}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===ji?n:n.slice(0,2)}
      />
    </section>
  `}function Bi({route:t}){let e=K(t.query),o=t.path[1],n=h.queries[o];if(o&&!n)return a`<${so} />`;if(o)return a`<${fp} name=${o} query=${n} scenario=${e} />`;let r=new Map;for(let s of Li(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${G} text=${tt.title}><p class="uitleg">${tt.intro}</p><//>
    ${W()&&a`<${Zs} />`}
    ${tt.shelves.map(s=>a`<${up} shelf=${s} counts=${r} />`)}
  `}var Do=b.search,Ai,Pi=(t,e,o,n,r,s,i)=>({id:t,href:e,label:o,kind:n,list:r,weight:Number(i),names:Z(s),folded:Z(r.join(`
`))});function mp(){let t=new Map([...Wt.keys()].filter(J).map(e=>[e,h.called[e]?[v(e)]:[]]));for(let[e,o]of Wt){let n=t.has(e)?e:Do.owners.flatMap(r=>Dt(e,r)).find(r=>t.has(r));n&&t.get(n).push(...Do.texts.flatMap(r=>o[r]||[]))}return t}var dp=()=>[...[...mp()].map(([t,e])=>{let o=Math.min(...Co(t).map(r=>Number(Do.weights[r]??Do.weights.rest))),n=[v(t),...st(t,"altLabel")].join(" ");return Pi(t,se(t),v(t),rt(t),e,n,o)}),...Object.entries(h.queries).map(([t,{title:e,question:o,why:n}])=>{let r=[e,o,n].filter(Boolean);return Pi(t,L(["vragen",t]),e,Do.question,r,e,Do.weights.question)})];function Ei(t){let e=Z(t).split(/\s+/).filter(Boolean);if(!e.length)return{wanted:e,found:[]};Ai??=dp();let o=r=>e.every(s=>r.names.includes(s)),n=Ai.filter(r=>e.every(s=>r.folded.includes(s)||r.names.includes(s))).map(r=>({item:r,rank:(o(r)?0:10)+r.weight})).sort((r,s)=>r.rank-s.rank||A(r.item.label,s.item.label));return{wanted:e,found:n.map(({item:r})=>r)}}function Fi(t,e){let o=i=>i!==t.label&&e.some(l=>Z(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>Z(n).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,n.length)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var ao=b.search,Qs=100,zi=({text:t,wanted:e})=>Tr(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),$p=({item:t,wanted:e})=>a`
  <li>
    <a href=${t.href}><${zi} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${D&&et(t.id)&&`, ${et(t.id).title}`}
    </span>
    <p><${zi} text=${Fi(t,e)} wanted=${e} /></p>
  </li>
`;function Ni({route:t}){let e=t.query.q||"",{wanted:o,found:n}=Ei(e),r=z(n.map(l=>l.kind)).sort(A),s=n.filter(l=>!t.query.wat||l.kind===t.query.wat);_t(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?H(ao.found,s.length):ao.nothing;return a`
    <${G} text=${ao.title} />
    <section class="filters" aria-label=${ao.label}>
      <div class="velden">
        <${ve} label=${ao.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${xt} label=${ao.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:ao.type}</p>
    <ol class="resultaten">
      ${s.slice(0,Qs).map(l=>a`<${$p} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${s.length>Qs&&a`<p>${_(ao.too_many,{count:s.length-Qs})}</p>`}
    <${Kt} text=${o.length?i:""} />
  `}var Io=b.thing,hp=new Set([...h.hidden,...Io.said]),ot=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Qt=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,ko=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function gp({property:t,value:e}){return e.startsWith("@")?a`<${j} id=${e.slice(1)} />`:h.lists[t]?B(h.lists[t],e):Io.truth[e]||mt(e)}var Ho=t=>Object.entries(Wt.get(t)).filter(([e])=>!hp.has(e)).map(([e,o])=>{let n=o.map(r=>a`<${gp} property=${e} value=${r} />`);return[M(Ge(e)),n.length>1?a`<${ko} items=${n} />`:n[0]]}),ts=({id:t})=>_e(t).some(([e])=>It(e,"Figure"))&&a`<${ot} title=${Io.figures}><${As} id=${t} /><//>`;function Uo({id:t,skip:e}){let o=new Map;for(let[c,p]of _e(t)){if(!J(c)||It(c,"Figure")||It(c,"Barrier")||e.includes(p))continue;let f=Io.from_here[p]||_(Io.this,{term:Ge(p)});o.set(c,[...o.get(c)||[],f])}if(!o.size)return null;let n=[...o].map(([c,p])=>({from:c,how:z(p).join(", ")})),{columns:r,title:s,caption:i}=Io.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>v(c),cell:({from:c})=>a`<${j} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>rt(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>At(c),cell:({from:c})=>ze(c)&&a`<${ct} id=${c} />`}];return a`
    <${ot} title=${s}>
      <${it} id="verwijst" caption=${i} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var pt=b.thing.organisation,Wi=t=>Ct.filter(e=>t.includes(e.notation)).map(e=>e.label);function bp({id:t,rows:e}){let o=e.filter(l=>fo(l.role)),n=Wi(o.flatMap(l=>Lo(l.undertaking))),r=Dt(t,"unit"),s=y(t,"tooi"),i=[...Ho(t),[b.thing.also_known,st(t,"altLabel").join(", ")],[pt.units,r.length>0&&a`<${he} ids=${r} />`],[pt.identity,s?_(pt.identified,{code:s,date:mt(y(t,"checkedOn"))}):pt.unidentified]];return a`
    <${ot} title=${b.thing.known}>
      <${Qt} text=${y(t,"summary")} />
      ${An(t)&&a`<p>${pt.collective}</p>`}
      ${y(t,"isIndependent")==="true"&&a`<p>${pt.independent}</p>`}
      <p>${n.length?_(pt.steps,{steps:vo(n.map(l=>l.toLowerCase()))}):pt.no_steps}</p>
      <${xe} pairs=${i} />
    <//>
  `}function _p({rows:t}){let e=pt.columns,o=({undertaking:s})=>h.works[s]?.across?b.shared.all_steps:Wi(Lo(s)).join(", "),n=[...de(s=>et(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>v(s.undertaking),cell:s=>a`<${j} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>rt(s.undertaking)},{key:"rol",label:e.role,text:s=>B("Role",s.role)},{key:"stand",label:e.stand,text:s=>At(s.undertaking),cell:s=>a`<${ct} id=${s.undertaking} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${Et} of=${[s.id]} />`}],r=z(t.map(s=>s.undertaking)).length;return a`
    <${ot} title=${_(pt.work,{count:r})}>
      <p class="zacht">${pt.work_note}</p>
      ${r?a`<${it} id="acties" caption=${pt.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function kp({id:t}){let e=Bt(t,"Contribution","byOrganisation");return e.length?a`
    <${ot} title=${_(pt.own,{count:e.length})}>
      <p class="zacht">${pt.own_note}</p>
      ${e.map(o=>a`
          <h3><${j} id=${P(o,"initiative")} /></h3>
          <${sn} id=${o} />
          <${Et} of=${[o]} />
        `)}
    <//>
  `:null}function yp({id:t}){let e=Bt(t,"Expectation","organisation");return e.length?a`
    <${ot} title=${pt.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${M(me(o,"engagement")||pt.wish)}</strong>: ${y(o,"rationale")}</p>
            <${Et} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function wp({id:t}){let e=["member","organization"].flatMap(n=>Bt(t,"Membership",n));if(!e.length)return null;let o=e.map(n=>[a`<${j} id=${P(n,"member")} />`,pt.member,a`<${j} id=${P(n,"organization")} />`,`: ${y(n,"post")}`]);return a`<${ot} title=${pt.members}><${ko} items=${o} /><//>`}var Ri=4;function vp({id:t,rows:e}){let o=new Map;for(let{undertaking:r}of e.filter(s=>fo(s.role)))for(let s of Yo(r).filter(i=>i!==t))o.set(s,z([...o.get(s)||[],r]));if(!o.size)return null;let n=r=>{let s=o.get(r).map(Ve),i=_(s.length>Ri?pt.more_works:pt.works,{works:s.slice(0,Ri).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${ot} title=${pt.together}>
      <p class="zacht">${pt.alphabetical}</p>
      <${he} ids=${Oe([...o.keys()])} more=${n} look="kolommen" />
    <//>
  `}function Di({id:t}){let e=Mo(t);return a`
    <${bp} id=${t} rows=${e} />
    <${_p} rows=${e} />
    <${kp} id=${t} />
    <${yp} id=${t} />
    <${wp} id=${t} />
    <${vp} id=${t} rows=${e} />
    <${Uo} id=${t} skip=${["unitOf","unit"]} />
  `}var ge=b.thing.step,Ys=t=>ie[t]?.[1]||"",Ii=(t,e="")=>[a`<${no} basis=${t} />`,` ${Ys(t)}${e}`],xp=({id:t,narrow:e})=>a`
  <${ot} title=${ge.what}>
    <${Qt} text=${y(t,"step")} />
    <${Qt} text=${y(t,"definition")} />
    <${Qt} text=${y(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${ge.narrower}<${$e} ids=${e} />.</p>`}
    ${P(t,"broader")&&a`<p>${ge.broader}<${j} id=${P(t,"broader")} />.</p>`}
  <//>
`;function Op({id:t,scenario:e}){let o=ge.cell_columns,n=vt(e).matrix.kind.filter(c=>Sn(c.barrier,c.plan)===t);if(!n.length)return null;let r=c=>L("overzicht",{cel:we(c.column,Mn(t),c.plan)}),s=c=>M(X(c.column)),i=c=>{let{word:p,lines:f,look:$}=ee(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,f.length>0&&` ${f.join(" · ")}`]},l=[...de(c=>c.plan),{key:"soort",label:o.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:o.stand,text:c=>ee(c).word,cell:i},{key:"hoe",label:o.how,text:c=>Ys(c.most_basis),cell:c=>c.most_basis&&Ii(c.most_basis)}];return a`
    <${ot} title=${ge.cells}>
      <p class="zacht">${Pt(e)}</p>
      <${it} id="vakken" caption=${ge.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function Sp({links:t,scenario:e}){let o=ge.columns,n=s=>P(s,"initiative"),r=[...de(s=>et(s)?.key),{key:"actie",label:o.action,text:s=>v(n(s)),cell:s=>a`<${j} id=${n(s)} />`},{key:"soort",label:o.kind,text:s=>st(s,"interventionKind").map(X).join(", ")},{key:"wie",label:o.who,sort:!1,text:s=>Yo(n(s)).map(v).join(", "),cell:s=>a`<${$e} ids=${Yo(n(s))} />`},{key:"stand",label:o.stand,text:s=>At(n(s),e.date),cell:s=>a`<${ct} id=${n(s)} date=${e.date} />`},{key:"hoe",label:o.how,text:s=>Ys(Ze(s,"basis",e)),cell:s=>Ii(Ze(s,"basis",e),`; ${B("Strength",Ze(s,"strength",e))}`)}];return a`
    <${ot} title=${_(ge.work,{count:z(t.map(n)).length})}>
      ${t.length?a`<${it} id="wiewat" caption=${ge.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${Ao(U(e.plan))}</p>`}
    <//>
  `}function Cp({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${j} id=${o} />`,_(fe(et(o)).thing.step.helper,{awareness:me(o,"awareness")||ge.unaware})]);return a`<${ot} title=${ge.helpers}><${ko} items=${e} /><//>`}function Hi({id:t}){let e=K(R.route.query),o=Dt(t,"narrower"),n=s=>[t,...o].flatMap(i=>Bt(i,s,"barrier")),r=n("Contribution").filter(s=>Ss(s,e)&&Oo(s,e.plan));return a`
    <${xp} id=${t} narrow=${o} />
    <${Op} id=${t} scenario=${e} />
    <${Sp} links=${r} scenario=${e} />
    <${Cp} ids=${n("Facilitator")} />
  `}var be=t=>fe(et(t)).thing.undertaking,Ui=t=>a`<${Et} of=${[t]} />`;function jp({report:t,said:e}){return a`
    <${Qt} text=${y(t,"summary")} />
    <${ho} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Et} of=${[t]} />
  `}function Tp({id:t}){let e=et(t),{result:o}=be(t),n=e.dates.filter(({date:s})=>Bo(t,s));if(!n.length)return null;let r=(s,i)=>i===e.date&&o[y(s,"resultReported")];return a`
    <ol class="tijdlijn">
      ${n.map(({date:s,label:i})=>{let l=Pn(t,s);return a`
          <li>
            <strong>${M(i)}</strong>
            <p><${ct} id=${t} date=${s} /></p>
            ${l&&a`<${jp} report=${l} said=${r(l,s)} />`}
          </li>
        `})}
    </ol>
  `}function Lp({id:t}){let e=Dt(t,"silentPart"),o=e.map(n=>[y(n,"summary"),a`<span class="zacht"> (${B("SilentWeight",y(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${be(t).silent}</strong></p><${ko} items=${o} />`}function Mp({id:t}){let e=be(t),o=e.deadline_columns,n=En(t);if(!n.length)return null;let r=i=>[`“${y(i,"deadlineText")}”`,y(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:o.text,text:i=>y(i,"deadlineText"),cell:r},{key:"waarvoor",label:o.what,text:i=>y(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>y(i,"dueBy"),cell:i=>mt(y(i,"dueBy"))||y(i,"condition")},{key:"soort",label:o.kind,text:i=>Fn(y(i,"modality"))},{key:"er",label:o.there,text:i=>ke(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${Qt} text=${y(i,"summary")} />`,Ui(i)]}];return a`<${it} id="termijnen" caption=${e.deadlines} rows=${n} columns=${s} />`}function Bp({id:t}){let e=be(t),o=e.who_columns,n=Ne(t);if(!n.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${j} id=${i} /><${Fo} id=${i} />`,s=[{key:"wie",label:o.who,text:i=>v(i.organisation),cell:r},{key:"rol",label:o.role,text:i=>B("Role",i.role)},{key:"wat",label:o.note,sort:!1,text:i=>y(i.id,"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>Ui(i.id)}];return a`<${it} id="wie" caption=${e.who_caption} rows=${n} columns=${s} />`}function Ap({id:t}){let e=Dt(P(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${be(t).heading}<${$e} ids=${e} />.</p>`}function Pp({id:t}){let e=be(t),o=Qe(t);if(o.length)return o.map(r=>a`<${sn} id=${r} /><${Et} of=${[r]} />`);if(y(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=st(t,"interventionKind").map(X).join(", ");return a`
    <p>${_(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${y(t,"rationale")}</p>
  `}function Ep({id:t}){let e=be(t),o=_e(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),n=r=>a` <${ct} id=${r} />`;return a`
    <${ot} title=${e.container}><p>${e.parts}</p><${he} ids=${o} more=${n} /><//>
  `}var Fp=({id:t})=>a`
  <${ot} title=${be(t).progress}><${Tp} id=${t} /><${Lp} id=${t} /><${Mp} id=${t} /><//>
  <${ot} title=${be(t).who}><${Bp} id=${t} /><${Ap} id=${t} /><//>
  <${ot} title=${be(t).steps}><${Pp} id=${t} /><//>
`;function qi({id:t}){let e=be(t),o=et(t),n=y(t,"promise"),r=Ho(t),s=y(t,"isContainer")==="true"?Ep:Fp;return a`
    <${ot} title=${n?e.promise:e.what}>
      <${Qt} text=${n} />
      <${Qt} text=${y(t,"summary")} />
      ${y(t,"isNew")==="true"&&a`<p class="zacht">${_(e.new,{when:Ke(o.date,o)})}</p>`}
      ${y(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Et} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${ts} id=${t} />
    ${r.length>0&&a`<${ot} title=${b.thing.further}><${xe} pairs=${r} /><//>`}
    <${Uo} id=${t} skip=${["subMeasureOf"]} />
  `}var io=b.thing;function zp({id:t}){let e=_e(t).filter(([r,s])=>s==="inChapter"&&ze(r)).map(([r])=>r),o=[...Ho(t),[io.also_known,st(t,"altLabel").join(", ")],[io.place,Ht(t).length>0&&a`<${Et} of=${[t]} />`]],n=r=>a` <${ct} id=${r} />`;return a`
    <${ot} title=${io.known}>
      ${It(t,"Facilitator")&&a`<p class="zacht">${fe(et(t)).thing.other.judged}</p>`}
      <${Qt} text=${y(t,"summary")} />
      <${Qt} text=${y(t,"rationale")} />
      <${xe} pairs=${o} />
    <//>
    <${ts} id=${t} />
    ${e.length>0&&a`<${ot} title=${io.other.chapter}><${he} ids=${Oe(e)} more=${n} /><//>`}
    <${Uo} id=${t} skip=${["inChapter"]} />
  `}var Ki=5;function Np({id:t}){let e=K(R.route.query),o=s=>$o(s).some(i=>i.subject===t||It(t,"Barrier")&&Sn(i.barrier,s.plan)===t||Qo(t)&&[i.partner,...i.beside||[]].includes(y(t,"notation"))),n=vt(e).gaps.filter(o);if(!n.length)return null;let r=n.slice(Ki);return a`
    <${ot} title=${_(io.gaps,{count:n.length})}>
      <${nn} list=${n.slice(0,Ki)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${_(b.shared.show_more,{count:r.length})}</summary>
            <${nn} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var Gi={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function Rp({id:t}){let e=jo(t),o=[Gi[e]&&a`<a href=${L(Gi[e])}>${io.crumbs[e]}</a>`,D&&et(t)?.title,...["inChapter","subMeasureOf"].map(n=>P(t,n)&&a`<${j} id=${P(t,n)} />`),rt(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,r)=>[r>0&&" › ",n])}</p>`}var Wp={undertaking:qi,organisation:Di,step:Hi,other:zp};function Vi({route:t}){let e=t.path.slice(1).join("/");if(!J(e))return a`<${so} />`;let o=v(e),n=jo(e),r=Wp[n],s=()=>{let l=_(io.footnote,{kind:rt(e),name:o,said:y(e,"promise")||y(e,"summary")});return zn(l.trim().replace(/([^.!?])$/,"$1."),Ht(e),null,et(e)||U())},i=n==="undertaking"&&y(e,"isContainer")!=="true";return a`
    <${Rp} id=${e} />
    <${G} text=${It(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${ct} id=${e} /></p>`}
    <//>
    <div class="acties bovenaan">
      <${Xe} text=${s} />
      <a href=${L(["graaf","omgeving"],{ding:e})}>${io.around}</a>
    </div>
    <${r} id=${e} />
    <${Np} id=${e} />
  `}var Be=b.timeline,Dp=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),Zi=(t,e)=>[t.progress&&t.id&&At(t.id,e),t.stand[e]].filter(Boolean).join("; "),es=t=>t.day.slice(0,4);function Ip({row:t,date:e}){let o=Zi(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${Be.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${j} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${aa} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var Hp=(t,e)=>[[...Be.csv,...Lt],...t.map(o=>[o.when,Be.kinds[o.kind],o.id&&v(o.id),o.what,Zi(o,e.date),Ht(o.at).map(dt).join("; "),...Tt(e,o.plan||o.at)])],Up=["tekst","wat","stap","jaar"];function qp({years:t}){return a`
    <${Vt}>
      <${mo} />
      <${tn} />
      <div class="velden">
        <${ve} name="tekst" />
        <${xt} label=${Be.fields.what} name="wat" options=${Object.entries(Be.kinds)} />
        <${xt} label=${Be.fields.step} name="stap" options=${Ct.map(e=>[e.notation,e.label])} />
        <${xt} label=${Be.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${eo} names=${Up} />
      </div>
    <//>
  `}function Qi({route:t}){let e=K(t.query),o=t.query,n=h.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||es(l)===o.jaar)&&(!o.tekst||Z(Dp(l)).includes(Z(o.tekst)))),s=H(Be.count,r.length),i=l=>r.filter(c=>es(c)===l);return a`
    <${G} text=${Be.title}><p class="uitleg">${Be.intro}</p><//>
    <${qp} years=${z(n.map(es))} />
    <p class="telling">${s}<${jt} name="tijdlijn.csv" rows=${()=>Hp(r,e)} /></p>
    ${z(r.map(es)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${Ip} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${Kt} text=${s} />
  `}var St=b.unknown,Rt=h.unknown,Ae=({of:t,count:e,intro:o=t.intro,children:n})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:_(St.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${o}</p>
    ${n}
  </section>
`;function qo({items:t,shown:e=12}){let o=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${o.length>0&&a`
        <details>
          <summary>${_(b.shared.show_more,{count:o.length})}</summary>
          <ul>${o}</ul>
        </details>
      `}
  `}var Yi=t=>Oe(t).map(e=>a`<li><${j} id=${e} /></li>`),Ji=t=>[...t].sort((e,o)=>A(v(P(e,"initiative")),v(P(o,"initiative")))),Kp=({id:t})=>a`
  <li>
    <${j} id=${P(t,"initiative")} />${" → "}<${Wn} id=${P(t,"barrier")} />
    ${`: ${y(t,"rationale")}`}<${ho} of=${t} />
  </li>
`,Gp=({id:t})=>a`
  <li><${j} id=${P(t,"initiative")} />${`: ${me(t,"status")}`}<${ho} of=${t} /></li>
`;function Vp(){let t=St.unjudged,e=Oe(Rt.unjudged).map(o=>a`<li><${j} id=${o} /><span class="zacht"> – ${rt(o).toLowerCase()}</span></li>`);return a`
    <${Ae} of=${t} count=${e.length}>${e.length?a`<${qo} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function Zp(){let t=ue("Contribution").length,e=s=>a`<${Kp} id=${s} />`,o=Ji(Rt.weak).map(e),n=_(St.weak.intro,{all:t,stated:t-o.length}),r=Ji(Rt.statuses).map(s=>a`<${Gp} id=${s} />`);return a`
    <${Ae} of=${St.weak} count=${o.length} intro=${n}><${qo} items=${o} shown=${6} /><//>
    <${Ae} of=${St.other} count=${Rt.other.length}><${qo} items=${Rt.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${Ae} of=${St.statuses} count=${r.length}><${qo} items=${r} shown=${6} /><//>`}
  `}var Qp=()=>a`
  <${Ae} of=${St.clashes} count=${Rt.clashes.length}>
    ${Oe(Rt.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${j} id=${t} /></h3>
          <p>${y(t,"summary")}</p>
          <${Et} of=${[t]} />
        </div>
      `)}
  <//>
`;function Yp(){if(!Rt.judged.length)return null;let t=e=>_(St.judged.line,{step:v(P(e,"barrier")),kinds:st(e,"interventionKind").map(X).join(", "),state:me(e,"state"),why:y(e,"rationale"),who:y(e,"post"),date:mt(y(e,"asOf"))});return a`
    <${Ae} of=${St.judged} count=${Rt.judged.length}>
      <ul>${Rt.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Jp(){let t=St.expected.columns,e=n=>P(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>v(e(n)),cell:n=>a`<${j} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>st(n,"interventionKind").map(X).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>y(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>y(n,"source")}];return a`
    <${Ae} of=${St.expected} count=${Rt.expected.length}>
      <details>
        <summary>${St.expected.show}</summary>
        <div class="rol">
          <${it} id="verwacht" caption=${St.expected.caption} rows=${Rt.expected} columns=${o} />
        </div>
      </details>
    <//>
  `}var Xp=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(h.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${M(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function tf(){let t=St.reading;return a`
    <${Ae} of=${t}>
      ${Object.entries(t.lists).map(([e,o])=>a`<h3>${o}</h3><${Xp} list=${e} />`)}
      ${t.rules.map(({title:e,text:o})=>a`<h3>${e}</h3><p>${o}</p>`)}
      <h3>${t.source}</h3>
      ${h.plans.map(e=>a`<p>${`${uo(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var Xi=()=>a`
  <${G} text=${St.title}><p class="uitleg">${St.intro} ${Re}</p><//>
  <${Vp} />
  <${Zp} />
  <${Qp} />
  <${Yp} />
  <${Ae} of=${St.nameless} count=${Rt.nameless.length}><${qo} items=${Yi(Rt.nameless)} /><//>
  <${Ae} of=${St.generic} count=${Rt.generic.length}><${qo} items=${Yi(Rt.generic)} /><//>
  <${Jp} />
  <${tf} />
`;var Ot=b.whatif,el=(t,e,o)=>vt({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function ol(t){if(!t)return Ot.no_cell;let{word:e,lines:o}=ee(t);return[e,...o].join(", ")}var Js=(t,e)=>{let o=M(X(t.column));return e?_(Ot.cell,{kind:o,step:at(t.barrier).toLowerCase()}):o};function tl({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${D?"h3":"h2"}>${_(Ot.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function ef({loss:t,scenario:e,id:o,title:n}){let r=l=>el(t,l,e),s=l=>L("overzicht",{cel:we(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:Ot.columns.cell,sort:!1,text:l=>Js(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${Js(l,r(l))}</a>`:Js(l)},{key:"nu",label:Ot.columns.now,sort:!1,text:l=>ol(r(l))},{key:"weg",label:Ot.columns.lost,sort:!1,text:l=>l.said}];return a`<${it} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function of({loss:t,scenario:e}){let o=U(t.plan),{cells:n,none:r,...s}=o.words.losses,i=`verlies${o===h.plans[0]?"":`-${o.key}`}`,l=p=>[" ",a`<${ct} id=${p} date=${e.date} />`],c=(p,f)=>a`
    <${tl} title=${p} count=${f.length} none=${r}><${he} ids=${f} more=${l} /><//>
  `;return a`
    <section>
      ${D&&a`<h2>${o.title}</h2>`}
      <p>${t.said}</p>
      <${tl} title=${n} count=${t.cells.length} none=${r}>
        <${ef} loss=${t} scenario=${e} id=${i} title=${n} />
      <//>
      ${Object.keys(s).filter(p=>Array.isArray(t[p])).map(p=>c(s[p],t[p]))}
      ${t.blocks.map(p=>c(p.said,p.acts))}
    </section>
  `}function nl({losses:t,without:e,scenario:o}){let n=()=>t.flatMap(r=>r.cells.map(s=>{let i=el(r,s,o),l=i?at(s.barrier):"";return[e,X(s.column),l,ol(i),s.said,...Tt(o,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${of} key=${r.plan} loss=${r} scenario=${o} />`):So(o).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${jt} name="wat-als.csv" rows=${()=>[[...Ot.csv,...Lt],...n()]} />
    </div>
  `}var nf=(t,e)=>[...On(e),...t.map(o=>["zonder",o])];function sf({notations:t,names:e,scenario:o}){let[n,r]=nt(null),s=[o.key,...t].join();if(po(()=>{let c=!0;return r(null),Pr(nf(t,o)).then(p=>{c&&(r(p),$t(Ot.done))}).catch(p=>c&&r({silent:p.message||Ot.silent})),()=>{c=!1}},[s]),!n)return a`<div><p>${Ot.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=H(Ot.questions,n.gaps.filter(i).length);return a`
    <div>
      <${nl} losses=${n.losses.filter(i)} without=${vo(e)} scenario=${o} />
      <p>${_(Ot.with_this,{questions:l,now:vt(o).gaps.length})}</p>
    </div>
  `}var os=t=>y(t,"notation");function rf({acting:t,chosen:e}){if(!Fe())return a`
      <${xt} label=${Ot.one} name="zonder" options=${t.map(n=>[os(n),v(n)])} />
    `;let o=(n,r)=>{let s=r?[...e,n]:e.filter(i=>i!==n);I({zonder:s.map(os).join(",")})};return a`
    <fieldset class="velden meer">
      <legend>${Ot.more}</legend>
      ${t.map(n=>a`
          <label key=${n}>
            <input
              id=${`zonder-${os(n)}`}
              type="checkbox"
              checked=${e.includes(n)}
              onChange=${r=>o(n,r.target.checked)}
            />
            ${` ${v(n)}`}
          </label>
        `)}
    </fieldset>
  `}function sl({route:t}){let e=K(t.query),{without:o}=vt(e),n=Object.keys(o).filter(l=>o[l].length).sort((l,c)=>A(v(l),v(c))),r=(t.query.zonder||"").split(",").map(Jt).filter(Boolean),s=r.map(l=>v(l)),[i]=r;return a`
    <${G} text=${Ot.title}><p class="uitleg">${Ot.intro}</p><//>
    <${Vt}>
      <${oo} />
      <div class="velden"><${rf} acting=${n} chosen=${r} /></div>
    <//>
    ${!Fe()&&a`<p class="zacht">${Ot.alone}</p>`}
    ${r.length===1&&a`<${nl} losses=${o[i]||[]} without=${s[0]} scenario=${e} />`}
    ${r.length>1&&Fe()&&a`<${sf} notations=${r.map(os)} names=${s} scenario=${e} />`}
    ${!r.length&&a`<p>${Ot.choose}</p>`}
    <${Kt} text=${r.length===1?_(Ot.said,{name:s[0]}):""} />
  `}var Mt=t=>document.getElementById(t);Mt("spring").addEventListener("click",t=>{t.preventDefault(),Mt("inhoud").focus()});Mt("menuknop")?.addEventListener("click",()=>{let t=Mt("menu").classList.toggle("is-open");Mt("menuknop").setAttribute("aria-expanded",String(t))});Mt("menu")?.addEventListener("click",t=>{t.target.closest("a")&&(Mt("menu").classList.remove("is-open"),Mt("menuknop").setAttribute("aria-expanded","false"))});Mt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),location.hash=L("zoek",{q:Mt("zoek").value})});Mt("meld").addEventListener("click",()=>{let{text:t,done:e}=b.shared.report_fault,{version:o,content:n}=h.meta,r={title:document.title,address:location.hash||"#/overzicht",version:o,content:n};Cs(_(t,{...r,sources:uo()}),e)});var rl={__proto__:null,overzicht:Si,aandachtspunten:ya,partners:bi,maatregelen:_i,naslag:yi,tijdlijn:Qi,graaf:mi,ding:Vi,vragen:Bi,"wat-als":sl,vergelijk:la,"weet-niet":Xi,zoek:Ni,...(h.served||W())&&{controleer:sa},onbekend:so};function af(t,e){let o=Object.keys(h.views).length>0,n=Object.keys(h.comparisons).length>0,r={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return Ar(e)&&r.views===o&&r.comparisons===n?!1:(qe(a`<p role="status">${b.werkplaats.busy}</p>`,Mt("inhoud")),W().ask("page",{options:On(e),...r}).then(({page:s})=>W().show(s,W().own)).catch(s=>qe(a`<p role="alert">${s.message}</p>`,Mt("inhoud"))),!0)}function lf(t){let e=t.path[0]||"overzicht",o=Mt("inhoud");if(!(W()?.own&&af(e,K(t.query)))){o.className=`scherm-${e}`,qe(a`<${rl[e]||rl.onbekend} key=${t.path.join("/")} route=${t} />`,o);for(let n of document.querySelectorAll("#menu a")){let r=ks(n.hash).path;r[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",L(r))}}}function Xs(){let t=Mt("motor");if(!t)return window.removeEventListener("werkplaats",Xs);t.hidden=!1;let{state:e,why:o,own:n}=W();qe(a`<${Zr} state=${e} why=${o} own=${n} />`,t)}W()&&(Mt("eigen").hidden=!1,window.addEventListener("werkplaats",Xs),Xs());Mt("inhoud").replaceChildren();jr(lf);document.documentElement.dataset.klaar="ja";return ul(cf);})();
