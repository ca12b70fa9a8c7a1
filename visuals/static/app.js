var ketenkaart=(()=>{var es=Object.defineProperty;var rl=Object.getOwnPropertyDescriptor;var al=Object.getOwnPropertyNames;var il=Object.prototype.hasOwnProperty;var ll=(t,e)=>{for(var n in e)es(t,n,{get:e[n],enumerable:!0})},cl=(t,e,n,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of al(e))!il.call(t,r)&&r!==n&&es(t,r,{get:()=>e[r],enumerable:!(o=rl(e,r))||o.enumerable});return t};var pl=t=>cl(es({},"__esModule",{value:!0}),t);var vu={};ll(vu,{answerTo:()=>gt,compare:()=>P,csv:()=>mn,data:()=>m,graphNow:()=>Gs,here:()=>B,matrixSvg:()=>Ts,scenarioOf:()=>U});function mn(t){let e=n=>{let o=String(n??"");return`"${(/^[=+\-@\t\r]/.test(o)?`'${o}`:o).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}var or=function(t,e,n,o){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,n[e[s++]]):e[++s];i===3?o[0]=l:i===4?o[1]=Object.assign(o[1]||{},l):i===5?(o[1]=o[1]||{})[e[++s]]=l:i===6?o[1][e[++s]]+=l+"":i?(r=t.apply(l,or(t,l,n,["",null])),o.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):o.push(l)}return o},nr=new Map;function sr(t){var e=nr.get(this);return e||(e=new Map,nr.set(this,e)),(e=or(this,e.get(t)||(e.set(t,e=(function(n){for(var o,r,s=1,i="",l="",c=[0],u=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):s===3&&($||i)?(c.push(3,$,i),s=2):s===2&&i==="..."&&$?c.push(4,$,0):s===2&&i&&!$?c.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(c.push(s,0,i,r),s=6),$&&(c.push(s,$,0,r),s=6)),i=""},p=0;p<n.length;p++){p&&(s===1&&u(),u(p));for(var f=0;f<n[p].length;f++)o=n[p][f],s===1?o==="<"?(u(),c=[c],s=3):i+=o:s===4?i==="--"&&o===">"?(s=1,i=""):i=o+i[0]:l?o===l?l="":i+=o:o==='"'||o==="'"?l=o:o===">"?(u(),s=1):s&&(o==="="?(s=5,r=i,i=""):o==="/"&&(s<5||n[p][f+1]===">")?(u(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(u(),s=2):i+=o),s===3&&i==="!--"&&(s=4,c=c[0])}return u(),c})(t)),e),arguments,[])).length>1?e:e[0]}var V,ir,ul,We,ns,lo,lr,ro,cr,ss,os,dl,Nn=Symbol.for("pv"),co={},po=[],ml=/^m(i|n|o|s|text|space)$/,rs=Array.isArray,as=po.slice,rn=Object.assign;function sn(t){t&&t.parentNode&&t.remove()}function is(t,e,n){var o,r,s,i={},l=arguments.length;for(s in e)s=="key"?o=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?as.call(arguments,2):n),Fn(t,i,o,r,null)}function Fn(t,e,n,o,r){var s={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Nn,__v:r||++ir,__i:-1,__u:0};return!r&&V.vnode&&V.vnode(s),s}function uo(t){return t.children}function ao(t,e){this.props=t,this.context=e,this.__g=0}function qe(t,e){if(e==null)return t.__&&qe(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:qe(t)}function fl(t){var e,n=t.__v,o=n.__e,r=[],s=[],i=t.__P;i&&((e=rn({constructor:Nn},n)).__v=n.__v+1,V.vnode&&V.vnode(e),ls(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,r,o||qe(n),32&n.__u,s),e.__v=n.__v,e.__.__k[e.__i]=e,$r(r,e,s),n.__=n.__e=null,e.__e!=o&&pr(e))}function pr(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),pr(t)}function rr(t){(8&t.__g||(t.__g|=8,We.push(t),lo++))&&ns==V.debounceRendering||((ns=V.debounceRendering)||queueMicrotask)(ur)}function ur(){try{for(var t,e=1;We.length;)We.length>e&&We.sort(lr),t=We.shift(),e=We.length,8&t.__g&&fl(t)}finally{(lo=We.length)&&(ns||queueMicrotask)(ur)}}function dr(t,e,n,o,r,s,i,l,c,u,p){var f,$,d,k,y,x,w=o.__k||po,_=e.length;for(c=$l(n,e,w,c,_),f=0;f<_;f++)(d=n.__k[f])!=null&&($=~d.__i&&w[d.__i]||co,d.__i=f,x=ls(t,d,$,r,s,i,l,c,u,p),k=d.__e,($.ref!=d.ref||8&$.__u)&&($.ref&&cs($.ref,null,d,$),d.ref&&p.push(d.ref,d.__c||k,d)),y=y||k,4&d.__u?(c=mr(d,c,t,!$.__v),$.__e&&($.__e=null)):typeof d.type=="function"&&x!==void 0?c=x:k&&(c=k.nextSibling),d.__u&=-21);return n.__e=y,c}function $l(t,e,n,o,r){var s,i,l,c,u,p,f,$,d,k=n.length,y=k,x=0,w=0,_=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=_[s]=Fn(null,i):rs(i)?i=_[s]=Fn(uo,{children:i}):i.constructor===Nn&&i.__b?i=_[s]=Fn(i.type,i.props,i.key,i.ref,i.__v):_[s]=i,c=s+x,i.__=t,i.__b=t.__b+1,l=null,~(u=i.__i=hl(i,n,c,y))&&(y--,(l=n[u])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,u==c-1?x--:u==c+1?x++:u!=c&&(u>c?x--:x++,w=1)):(~u||(r>k?x--:r<k&&x++),typeof i.type!="function"&&(i.__u|=4))):_[s]=null;if(w){for(p=[],f=[],s=0;s<r;s++)if((i=_[s])&&16&i.__u){for(x=0,$=p.length;x<$;)p[d=x+$>>1]<i.__i?x=d+1:$=d;p[x]=i.__i,f[s]=x+1}for(x=p.length;s--;)f[s]&&(f[s]==x?x--:_[s].__u|=4)}if(y)for(s=0;s<k;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=qe(l)),ps(l,l));return o}function mr(t,e,n,o){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=mr(r[s],e,n,!1));return e}for(e&&!e.parentNode&&(e=qe(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function hl(t,e,n,o){var r,s=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return n;if(o>(c?1:0)){for(r=n-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=n+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function ar(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function so(t,e,n,o,r){var s,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||ar(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||ar(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=os[e]||(os[e]=gl(e)),(t.__a||(t.__a={}))[e]=ss,s=e!=(e=e.replace(cr,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function gl(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[ro]==null)e[ro]=ss++;else if(e[ro]<this.__a[t])return;return n(V.event?V.event(e):e)}}}function ls(t,e,n,o,r,s,i,l,c,u){var p,f,$,d,k,y,x,w,_,S,j,nt,vt,I,mt,K,L,qt,Le=e.type;if(e.constructor!==Nn)return null;128&n.__u&&(c=32&n.__u,p=n.__c.__z)&&(e.__u|=c,f=s=[],p.nodeType==8?l=io(p,s):s.push(p),l=s[0]||l),(p=V.__b)&&p(e);t:if(typeof Le=="function"){$=i.length;try{if(w=e.props,_=(p=Le.prototype)&&p.render,S=(p=Le.contextType)&&o[p.__c],j=p?S?S.props.value:p.__:o,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(_?e.__c=d=new Le(w,j):(e.__c=d=new ao(w,j),d.constructor=Le,d.render=_l),S&&S.sub(d),d.state||(d.state={}),d.__n=o,d.__g|=8,d.__h=[],d.__k=[]),_&&(d.__s||(d.__s=d.state),Le.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=rn({},d.__s)),rn(d.__s,Le.getDerivedStateFromProps(w,d.__s)))),k=d.props,y=d.state,d.__v=e,n.__c){if(w!==k&&_&&!Le.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,j),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,j)===!1){e.__v!=n.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(Zt){Zt&&(Zt.__=e)}),po.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=qe(n);break t}d.componentWillUpdate&&d.componentWillUpdate(w,d.__s,j),_&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(k,y,x)})}else _&&!Le.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),_&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=j,d.props=w,d.__P=t,d.__g&=-5,nt=V.__r,vt=_?25:0;do d.__g&=-9,nt&&nt(e),p=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++vt<25);_&&(po.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(o=rn({},o,d.getChildContext())),_&&n.__c&&d.getSnapshotBeforeUpdate&&(x=d.getSnapshotBeforeUpdate(k,y)),I=p&&p.type===uo&&p.key==null?p.props.children:p,w.__P&&(p=l,r=(t=w.__P).namespaceURI,c=s=null,n.props&&n.props.__P!=t&&(n.__k.some(function(Zt){Zt&&ps(Zt,Zt)}),n.__k=null),l=n.__k?qe(n,0):null),l=dr(t,rs(I)?I:[I],e,n,o,r,s,i,l,c,u),w.__P&&(e.__e=null,l=p),e.__u&=-161,f&&f.some(sn),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(Zt){if(i.length=$,e.__v=null,c||s)if(Zt&&Zt.then){if(e.__u|=128|c,s){for(~(L=s.indexOf(l||void 0))||(L=s.length);(qt=s[L-1])&&qt.nodeType==8;)L--;for(;L<s.length;L++)if(qt=s[L])if(s[L]=null,mt){if(qt==K)break}else{if(qt.nodeType!=8)break;qt.data.startsWith("$s")&&(K=io(mt=qt))}}if(!mt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;mt=l}(p=io(mt=e.__c.__z||(e.__c.__z=mt)))?(e.__e=mt,l=p):e.__e=l,l=l&&l.nextSibling}else s&&s.some(sn);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),Zt&&Zt.then||fr(e),V.__e(Zt,e,n)}}else l=e.__e=bl(n.__e,e,n,o,r,s,i,c,u,t);return(p=V.diffed)&&p(e),l}function io(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function fr(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(fr))}function $r(t,e,n){for(var o=0;o<n.length;)cs(n[o++],n[o++],n[o++]);V.__c&&V.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){V.__e(s,r.__v)}})}function bl(t,e,n,o,r,s,i,l,c,u){var p,f,$,d,k,y,x,w,_=n.props||co,S=e.props,j=e.type;if(j=="svg"?r="http://www.w3.org/2000/svg":j=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((k=s[p])&&(j?k.localName==j:k.nodeType==3)){t=k,s[p]=null;break}}if(!t){if(w=u.ownerDocument||document,!j)return w.createTextNode(S);t=w.createElementNS(r,j,S.is?S:u),l&&(V.__m&&V.__m(e,s),l=!1),s=null}if(j){if(u=j=="template"&&t.content||t,s=j=="textarea"&&S.defaultValue!=null?null:s&&as.call(u.childNodes),!l&&s)for(_={},p=0;p<t.attributes.length;p++)_[(k=t.attributes[p]).name]=k.value;for(p in _)k=_[p],p=="dangerouslySetInnerHTML"?$=k:p=="children"||p in S||p=="value"&&"defaultValue"in S||p=="checked"&&"defaultChecked"in S||so(t,p,null,k,r);for(p in S)k=S[p],p=="children"?d=k:p=="dangerouslySetInnerHTML"?f=k:p=="value"?y=k:p=="checked"?x=k:l&&typeof k!="function"||_[p]===k||so(t,p,k,_[p],r);f?(l||$&&(f.__html==$.__html||f.__html==t.innerHTML)||(t.innerHTML=f.__html),e.__k=[]):($&&(t.textContent=""),(j=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&ml.test(j))&&(r="http://www.w3.org/1999/xhtml"),dr(u,rs(d)?d:[d],e,n,o,r,s,i,s?s[0]:n.__k&&qe(n,0),l,c),s&&s.some(sn)),l&&j!="textarea"||(p="value",j=="progress"&&y==null?t.removeAttribute(p):y==null||y===t[p]&&(j!="progress"||y)||so(t,p,y,_[p],r),p="checked",x!=null&&x!=t[p]&&so(t,p,x,_[p],r))}else _===S||l&&t.data==S||(t.data=S);return t}function cs(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){V.__e(r,n)}}function ps(t,e,n){var o,r,s,i;if(V.unmount&&V.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||cs(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){V.__e(l,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&ps(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(r=io(o,s=[]))&&(o==t.__e&&s.some(sn),sn(r),sn(o)),n||sn(t.__e),t.__e=t.__c=t.__=null}function _l(t,e,n){return this.constructor(t,n)}function $e(t,e){var n,o,r,s;V.__&&V.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=Fn(uo,{children:[t]}),r=[],s=[],ls(e,e.__k,o||co,co,e.namespaceURI,o?null:e.firstChild?as.call(e.childNodes):null,r,o?o.__e:e.firstChild,n,s),$r(r,e.__k,s),e.__k.props.children=null}V={__e:function(t,e,n,o){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,o||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw lo=0,t}},ir=0,ul=function(t){return t!=null&&t.constructor===Nn},ao.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=rn({},this.state)),typeof t=="function"&&(t=t(rn({},n),this.props)),t&&(rn(n,t),this.__v&&(e&&this.__k.push(e),rr(this)))},ao.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),rr(this))},ao.prototype.render=uo,We=[],lo=0,lr=function(t,e){return t.__v.__b-e.__v.__b},ro=Symbol(),cr=/(PointerCapture)$|Capture$/i,ss=0,os={},dl=0;var fn,ft,us,hr,ds=Object.is,mo=0,Or=[],ms=[],pt=V,gr=pt.__b,br=pt.__r,_r=pt.diffed,kr=pt.__c,wr=pt.unmount,yr=pt.__;function fo(t,e){pt.__h&&pt.__h(ft,t,mo||e),mo=0;var n=ft.__H||(ft.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function et(t){return mo=1,kl(Sr,t)}function kl(t,e,n){var o=fo(fn++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Sr(void 0,e),function(s){var i=(o.__N||o.__)[0],l=o.t(i,s);ds(i,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=ft,!ft.__f)){ft.__f=!0;var r=ft.shouldComponentUpdate;ft.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var u=!1,p=this.props!=s;if(c.__.some(function($){$.__N&&(u=!0,ds($.__[0],$.__N[0])||(p=!0))}),r){var f=r.call(this,s,i,l);return u?f||p:f}return!u||p}}return o.__}function se(t,e){var n=fo(fn++,3);!pt.__s&&$s(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,ft.__H.__h.push(n))}function xt(t,e){var n=fo(fn++,4);!pt.__s&&$s(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,ft.__h.push(n))}function ht(t){return mo=5,he(function(){return{current:t}},[])}function he(t,e){var n=fo(fn++,7);return $s(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function wl(){var t;do{for(;t=ms.shift();)try{Pn(t)}catch(n){pt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Or.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Pn),e.__h.some(fs),e.__h=[]}catch(n){e.__h=[],pt.__e(n,t.__v)}}}while(ms.length)}pt.__b=function(t){ft=null,gr&&gr(t)},pt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),yr&&yr(t,e)},pt.__r=function(t){br&&br(t),fn=0;var e=(ft=t.__c).__H;e&&(us==ft?ft.__h=[]:(e.__h.some(Pn),e.__h.some(fs),fn=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),us=ft},pt.diffed=function(t){_r&&_r(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&xr(Or.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),us=ft=null},pt.__c=function(t,e){e.some(function(n){try{n.__h.some(Pn),n.__h=n.__h.filter(function(o){return!o.__||fs(o)})}catch(o){n.__h=[function(){throw o}]}}),kr&&kr(t,e)},pt.unmount=function(t){wr&&wr(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,xr(ms.push(r))}else Pn(r)}catch(s){e=s}}),o.__H=void 0,e&&pt.__e(e,o.__v))};var vr=typeof requestAnimationFrame=="function";function yl(t){var e,n=function(){clearTimeout(o),vr&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);vr&&(e=requestAnimationFrame(n))}function xr(t){t!=1&&hr==pt.requestAnimationFrame||((hr=pt.requestAnimationFrame)||yl)(wl)}function Pn(t){var e=ft,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),ft=e}function fs(t){var e=ft;t.__c=t.__(),ft=e}function $s(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!ds(n,t[o])})}function Sr(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/function Cr(t){return Array.isArray(t)?t.map(Cr):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,n)=>n?[is("wbr",null),e]:[e])}var a=sr.bind((t,e,...n)=>is(t,e,...typeof t=="string"?n.map(Cr):n));var vl=["plan","koppelingen","stand","verwachtingen","lezing","merk"],xl={ernst:"gewicht"},B={route:null,started:!1},jr,hs=0,Lr=new Map;function bs(t){let[e,n]=t.replace(/^#\/?/,"").split("?"),o=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(o),query:Object.fromEntries([...new URLSearchParams(n||"")].map(([r,s])=>[xl[r]||r,s]))}}function C(t,e={},n=!0){let o=n&&B.route?Object.fromEntries(vl.filter(i=>B.route.query[i]).map(i=>[i,B.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...o,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var Te=t=>C(["ding",t]);function F(t,e=!1){let n={...B.route.query};for(let[r,s]of Object.entries(t))s?n[r]=s:delete n[r];let o=C(B.route.path,n,!1);o!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++hs},"",o),gs())}function gs(t=!1){let e=bs(location.hash),n=B.route?.path.join("/")===e.path.join("/");B.route=e,jr(e),!n&&window.scrollTo(0,t&&Lr.get(history.state?.turn)||0)}function Tr(t){jr=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),hs=history.state.turn||0;let e=new AbortController,{signal:n}=e;window.addEventListener("scroll",()=>Lr.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:n});let o=()=>{let r=!!history.state;r||history.replaceState({turn:++hs},""),gs(r)};return window.addEventListener("popstate",o,{signal:n}),gs(),B.started=!0,()=>e.abort()}function $o(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var h=(t,e)=>t.replace(/\{(\w+)\}/g,(n,o)=>Object.hasOwn(e,o)?String(e[o]):n),R=(t,e,n={})=>h(e===1?t.one:t.more,{count:e,...n});var E=t=>t.slice(0,1).toUpperCase()+t.slice(1),ot=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),T=t=>[...new Set(t)],Ol=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),P=(t,e)=>Ol.compare(t,e);function Mr(t,e){let n=ot(t);if(n.length!==t.length)return[{said:t,on:!1}];let o=e.map(i=>({at:n.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of o)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}function Br(t,e,n){if(Math.abs(t.length-e.length)>n)return n+1;let o=Array.from({length:e.length+1},(r,s)=>s);for(let r=1;r<=t.length;r+=1){let s=[r];for(let i=1;i<=e.length;i+=1)s.push(Math.min(o[i]+1,s[i-1]+1,o[i-1]+ +(t[r-1]!==e[i-1])));if(Math.min(...s)>n)return n+1;o=s}return Math.min(o[e.length],n+1)}var m=JSON.parse(document.getElementById("gegevens").textContent),Sl=[...Object.keys(m.things),...Object.keys(m.addresses)],_s=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,n,o)=>n+Sl[o]);if(Array.isArray(t))return t.map(_s);if(t&&typeof t=="object")for(let[e,n]of Object.entries(t))t[e]=_s(n);return t};for(let t of m.numbered)m[t]=_s(m[t]);for(let t of[m.queries,m.views,m.codes,...Object.values(m.codes),m.names,m.flags,m.told,...Object.values(m.told),m.absent,m.dates,m.lists,m.kinds,m.called,m.works,m.partners,m.lookups,m.words,m.addresses])Object.setPrototypeOf(t,null);var Ft=new Map(Object.entries(m.things)),$n=new Map(m.plans.map(t=>[t.key,t])),N=m.plans.length>1,g=m.words,re=t=>t?.words.page||g,W=t=>$n.get(t)||(N?void 0:m.plans[0]),Z=t=>$n.get(t.split("/")[0]),hn=(t,e)=>!e||!Z(t)||Z(t).key===e,Me=[...new Map(m.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),Xt=Me[Me.length-1].date,Nt=[...new Map(m.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Er=(t,e)=>{let n=Z(t);return n?m.stands[e]?.[n.key]||n.date:e},ut=t=>m.dates[t]||t||"",zr=(t=W())=>t?.source||m.source,gn=t=>t.plan?[$n.get(t.plan)]:m.plans,De=(t,e=W())=>(e?e.dates:Me).find(n=>n.date===t)?.label||ut(t);var{cells:Ar,gaps:Fr,candidates:Cl,losses:jl}=m.answers;for(let t of[...Fr,...Ar])"candidates"in t&&(t.candidates=Cl[t.candidates]);var ks=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,o])=>[n,e(o)]));function gt(t){let e=m.answers.by[t.key],n=(r,s)=>ks(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>Fr[r]),matrix:n(e.matrix,Ar),without:n(e.without,jl),apart:e.apart,points:e.points},!t.plan)return e.read;let o=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:o(e.read.gaps),matrix:ks(e.read.matrix,o),without:ks(e.read.without,o),apart:o(e.read.apart),points:o(e.read.points)}),e.byPlan.get(t.plan)}function ho({date:t,stated:e,strict:n,expect:o}){let r=[["stand",t]];return e&&r.push(["koppelingen","genoemd"]),n&&r.push(["lezing","streng"]),o||r.push(["verwachtingen","uit"]),r}var Nr=t=>t.key in m.answers.by;function U(t){let e=N&&$n.has(t.plan)?t.plan:"",n=Me.some(l=>l.date===t.stand)?t.stand:Xt,o=t.koppelingen==="genoemd",r=t.verwachtingen!=="uit",s=t.lezing==="streng",i=`${n}|${o?"stated":"all"}|${r?"with":"without"}`;return{plan:e,date:n,stated:o,expect:r,strict:s,key:s?`${i}|strict`:i}}var go=(t,e)=>$n.get(e)?.steps.find(n=>n.notation===t)?.id;var ws=5*2**20,M=()=>window.werkplaats,ae=()=>m.served||!!M()&&M().state!=="off";async function bo(t,e){let n=await(await fetch(t,e)).json();if(n.message&&!("faults"in n))throw new Error(n.message);return n}var Pr=t=>M()?M().ask("answer",{options:t}):bo(`antwoord?${new URLSearchParams(t)}`),Rr=t=>M()?M().ask("words",{passage:t}):bo(`api/woorden?vindplaats=${encodeURIComponent(t)}`),Ir=t=>M()?M().ask("find",{text:t}):bo(`api/zoek?woorden=${encodeURIComponent(t)}`);async function ys(t){if(M())return M().ask("check",{name:t.name,data:await _o(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return bo("controleer",{method:"POST",body:t,headers:e})}async function _o(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(h(g.check.unreadable,{name:t.name}))}}var Rn=[],X=(t,e)=>Ft.get(t)?.[e]||Rn,b=(t,e)=>X(t,e)[0]||"",Ot=(t,e)=>X(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),z=(t,e)=>Ot(t,e)[0]||"",jt=t=>Ft.has(t),bn=t=>X(t,"type"),_n=t=>wo.get(t)||Rn,Pt=(t,e)=>bn(t).includes(e),Wr=t=>bn(t).map(e=>m.kinds[e]).find(Boolean),kn=t=>Wr(t)?.page||"",it=t=>Wr(t)?.kind||"",In=t=>kn(t)==="organisation",He=t=>kn(t)==="undertaking",Q=t=>!!kn(t)&&!!b(t,"prefLabel"),yo=(t,e)=>(m.flags[t]||Rn).includes(e),A=(t,e)=>m.codes[t]?.[e]?.label||e||"",ie=(t,e)=>A(m.lists[e],b(t,e)),Ue=t=>m.names[t]||g.thing.foreign[t]||t,ko=new Map,wo=new Map;for(let[t,e]of Ft){for(let n of e.type||Rn)wo.has(n)||wo.set(n,[]),wo.get(n).push(t);for(let[n,o]of Object.entries(e))for(let r of o){if(!r.startsWith("@"))continue;let s=r.slice(1);ko.has(s)||ko.set(s,[]),ko.get(s).push([t,n])}}var te=t=>ko.get(t)||Rn,Lt=(t,e,n="initiative")=>te(t).filter(([o,r])=>r===n&&Pt(o,e)).map(([o])=>o),v=t=>m.called[t]?.label||b(t,"prefLabel")||b(t,"title")||b(t,"summary")||t.split("/").pop(),ge=t=>m.called[t]?.short||v(t),qr=[...Ft.keys()].filter(He),Ll=[...Ft.keys()].filter(In),Dr=t=>Nt.find(e=>e.notation===t),wn=Object.entries(m.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:yo("atSteps",t)})),Tl=new Map(Ll.map(t=>[b(t,"notation"),t])),Vt=t=>Tl.get(t)||"",$t=t=>m.addresses[t]||"",ee=t=>Ot(t,"passage");var yn=g.search,Wn=t=>` ${(ot(t).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu)||[]).join(" ")} `,Hn=t=>Wn(t).split(" ").filter(Boolean),qn,Ge,vs=new Map(m.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")]))),Ss=new Map;for(let[t,e]of m.search.english)Ss.set(t,[...Ss.get(t)||[],e]);var Hr=(t,e,n,o,r,s,i)=>({id:t,path:e,label:n,kind:o,list:r,weight:Number(i),titles:s.map(Wn),names:Wn(s.join(" ")),text:Wn(r.join(" "))});function Ml(){let t=new Map([...Ft.keys()].filter(Q).map(e=>[e,m.called[e]?[v(e)]:[]]));for(let[e,n]of Ft){let o=t.has(e)?e:yn.owners.flatMap(r=>Ot(e,r)).find(r=>t.has(r));o&&t.get(o).push(...yn.texts.flatMap(r=>n[r]||[]))}return t}var Bl=t=>T([v(t),...X(t,"prefLabel"),...X(t,"altLabel"),...Ss.get(t)||[]]),El=()=>[...[...Ml()].map(([t,e])=>{let n=Math.min(...bn(t).map(o=>Number(yn.weights[o]??yn.weights.rest)));return Hr(t,["ding",t],v(t),it(t),e,Bl(t),n)}),...Object.entries(m.queries).map(([t,{title:e,question:n,why:o}])=>{let r=[e,n,o].filter(Boolean);return Hr(t,["vragen",t],e,yn.question,r,[e],yn.weights.question)})],Ur;function zl(){qn=El(),Ur=qn.map(t=>T(t.titles)).filter(t=>t.length>1),Ge=new Map;for(let t of qn)for(let e of Hn(t.names+t.text))Ge.set(e,(Ge.get(e)||0)+1)}function Al(t){let e=Wn(t),n=Ur.flatMap(o=>o.filter(r=>r.length>Fl&&e.includes(r)).flatMap(r=>o.map(s=>e.replace(r,s))));return T([e,...n])}var Fl=4,Dn=3;function Gr(t){return xs.has(t)||xs.set(t,Nl(t)),xs.get(t)}var xs=new Map;function Nl(t){if(vs.has(t))return vs.get(t);if(Ge.has(t)||t.length<=Dn+1)return[t];let e=[...Ge.keys()].filter(n=>n.length>Dn&&t.startsWith(n)&&t.length-n.length<Dn);return[t,...e.flatMap(n=>vs.get(n)||[n])]}var Os=(t,e)=>t.includes(e.length<Dn?` ${e}`:e)||Gr(e).some(n=>t.includes(` ${n} `));function Pl(t,e){if(t.titles.includes(e))return 0;let n=Hn(e);return t.titles.some(o=>o.startsWith(e.trimEnd()))?1:n.every(o=>Os(t.names,o))?2:n.every(o=>Os(t.text,o)||Os(t.names,o))?3:null}function vo(t){if(!Hn(t).length)return{wanted:[],found:[]};qn||zl();let e=Al(t),n=qn.map(r=>({item:r,place:Math.min(...e.map(s=>Pl(r,s)??Number.POSITIVE_INFINITY))})).filter(({place:r})=>r<Number.POSITIVE_INFINITY).sort((r,s)=>r.place-s.place||r.item.weight-s.item.weight||P(r.item.label,s.item.label));return{wanted:T([...ot(t).split(/\s+/),...e.flatMap(Hn).flatMap(Gr)]).filter(Boolean).sort((r,s)=>s.length-r.length),found:n.map(({item:r})=>r)}}var Kr=t=>{let{found:e}=vo(t);return e.length===1?C(e[0].path):""};function Vr(t){let e=Hn(t),n=s=>{let i=s.length<5?1:2;return[...Ge].map(([l,c])=>({one:l,count:c,far:Br(s,l,i)})).filter(({far:l})=>l<=i).sort((l,c)=>l.far-c.far||c.count-l.count).slice(0,1).map(({one:l})=>l)},o=e.map(s=>Ge.has(s)?s:n(s)[0]||s),r=e.length>1?e.filter(s=>Ge.has(s)&&s.length>=Dn):[];return{meant:o.join()!==e.join()&&vo(o.join(" ")).found.length?o.join(" "):"",alone:T(r)}}function Qr(t,e){let n=i=>i!==t.label&&e.some(l=>ot(i).includes(l)),o=t.list.find(i=>n(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>ot(o).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,o.length)-60);return`${s>0?"…":""}${o.slice(s,s+200)}${o.length>s+200?"…":""}`}var Rl=t=>z(t,"broader")||t,xo=t=>b(Rl(t),"notation"),Yr=(t,e)=>e?.strict?m.linksStrictly[e.date]?.[t]:void 0,Ke=(t,e,n)=>Yr(t,n)?.[e]||b(t,e),Cs=(t,e)=>be(t,e.date)&&Yr(t,e)!==null&&(!e.stated||yo("isStated",Ke(t,"basis",e))),vn=(t,e)=>Lt(t,"Contribution").filter(n=>!e||Cs(n,e)),xn=t=>m.works[t]?.steps||[],Jr=t=>m.works[t]?.kinds||[],Oo=t=>m.works[t]?.leads||[],Il=Object.fromEntries(Object.entries(m.absent).map(([t,e])=>[t,new Set(e)])),be=(t,e=Xt)=>!Il[e]?.has(t),an=(t,e)=>Lt(t,"Involvement").filter(n=>be(n,e)).map(n=>({id:n,organisation:z(n,"organisation"),role:b(n,"role"),asOf:b(n,"asOf")})),So=t=>yo("isActing",t),Un=(t,e)=>T(an(t,e).filter(n=>So(n.role)).map(n=>n.organisation)),Co=(t,e)=>Lt(t,"Involvement","organisation").filter(n=>be(n,e)).map(n=>({id:n,undertaking:z(n,"initiative"),role:b(n,"role"),asOf:b(n,"asOf")})),Zr=t=>b(t,"isGeneric")==="true",Wl={},_e=(t,e=Xt)=>B.route?.query.lezing==="streng"&&m.toldStrictly[e]?.[t]||m.told[e]?.[t]||Wl,jo=(t,e)=>_e(t,e).report||"",On=(t,e)=>_e(t,e).status||"",Xr=(t,e)=>_e(t,e).state||"",Lo=(t,e)=>Lt(t,"Deadline").filter(n=>be(n,e));var Qt=g.shared,Be=Qt.silence,Gn=(t=W())=>t?h(re(t).shared.report,{date:ut(t.date)}):Qt.reports,Sn=(t=W())=>`${R(Qt.nothing,t?1:2,{report:E(Gn(t))})} ${Be}`,ln=(t=W())=>(t?[t]:m.plans).map(e=>`${e.document||e.title}, ${ut(e.date)}`).join("; "),Ee=(t,e)=>[_e(t,e).word||"",_e(t,e).more||""],Dt=(t,e)=>Ee(t,e).filter(Boolean).join(", "),ne=Object.fromEntries(Object.entries(m.codes.Basis).map(([t,e])=>[t,[e.screen,Qt.bases[t]||E(e.label)]])),To=t=>A("Modality",t),st=t=>t===null?Qt.all_steps:Dr(t)?.label||t,Y=t=>A("InterventionKind",t),ql=(t,e)=>e?De(Er(e.key,t.date),e):t.date===Xt?Qt.choices.latest:h(Qt.choices.others_latest,{date:De(t.date)}),yt=(t,e=W(t.plan))=>[ql(t,e),t.stated?re(e).shared.choices.links_stated:Qt.choices.links_all_said,t.strict&&Qt.choices.strict_said,t.expect?Qt.choices.with_said:Qt.choices.without_said].filter(Boolean).join(" · ");function Kn(t,e,n,o=W(n?.plan)){let{version:r,content:s}=m.meta;return h(Qt.export.footnote,{said:t,sources:ln(o),addresses:e.map(i=>`; ${$t(i)}`).join(""),version:r+(s?h(Qt.export.content,{hash:s.slice(0,12)}):""),scenario:n?`; ${yt(n,o)}`:""})}function rt(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function ta(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n})),r=document.createElement("a");r.href=o,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(o),1e3)}var Ve=g.shared.export;function Dl({text:t,done:e}){let n=ht(null),o=ht(null);return xt(()=>{n.current.showModal(),o.current.select()},[]),a`
    <dialog class="copy" aria-label=${Ve.by_hand} ref=${n} onClose=${e}>
      <p>${Ve.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Ve.by_hand} value=${t} ref=${o}></textarea>
      <form method="dialog"><button>${g.shared.close}</button></form>
    </dialog>
  `}async function js(t,e=Ve.copied){try{await navigator.clipboard.writeText(t),rt(e)}catch{let n=document.createElement("div");document.body.append(n),$e(a`<${Dl} text=${t} done=${()=>n.remove()} />`,n)}}function ke(t,e,n){ta(t,e,n),rt(h(Ve.downloaded,{name:t}))}var ze=({text:t,label:e=Ve.copy})=>a`<button type="button" class="klein" onClick=${()=>js(t())}>${e}</button>`,bt=({name:t,rows:e,label:n=Ve.csv,id:o})=>a`
  <button type="button" id=${o} onClick=${()=>ke(t,mn(e()),"text/csv;charset=utf-8")}>${n}</button>
`,St=(t,e="")=>{let n=W(e||t?.plan),o=n?[n]:m.plans;return[o.map(r=>ut(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${m.meta.version} ${(m.meta.content||"").slice(0,12)}`.trim(),t?yt(t,n):""]},Ct=Ve.heads,le=t=>N?[{key:"bronplan",label:g.shared.plan,text:e=>W(t(e))?.title||""}]:[];var ce=()=>document.getElementById("menu"),Bo=()=>document.getElementById("menuknop"),zo=()=>[...ce().querySelectorAll("details")],Mo=()=>window.matchMedia("(max-width: 44rem)").matches;function Eo(t=null){for(let e of zo())e!==t&&(e.open=!1)}function ea(){Eo(),ce().classList.remove("is-open"),Bo().setAttribute("aria-expanded","false")}function na(){ce()&&(Bo().addEventListener("click",()=>{let t=ce().classList.toggle("is-open");for(let e of zo())e.open=t;Bo().setAttribute("aria-expanded",String(t))}),ce().addEventListener("click",t=>{let e=t.target;e.closest("a")?ea():e.closest("summary")&&!Mo()&&Eo(e.closest("details"))}),ce().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=zo().find(n=>n.open);Mo()?Bo().focus():e?.querySelector("summary").focus(),ea()}),document.addEventListener("click",t=>{!Mo()&&!ce().contains(t.target)&&Eo()}),ce().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Mo()&&!ce().contains(e)&&Eo()}))}function oa(t){if(ce()){for(let e of ce().querySelectorAll("a")){let{path:n}=bs(e.hash);n[0]===t?e.setAttribute("aria-current","page"):e.removeAttribute("aria-current"),e.setAttribute("href",C(n))}for(let e of zo())e.classList.toggle("is-hier",!!e.querySelector("[aria-current]"))}}var Rt=g.check,Hl="plan",Ul={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function sa(t,e){let n=await M().ask("take",{name:t.name,data:await _o(t),beside:e});if(!n.ok)return n;let{page:o}=await M().ask("page",{options:[],views:!1,comparisons:!1});return M().show(o,h(e?g.werkplaats.beside:g.werkplaats.alone,{name:t.name})),n}var aa=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>sa(e,!1))}>${Rt.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>sa(e,!0))}>${Rt.beside}</button>
`;async function Gl(){await M().ask("shipped"),M().show()}var ra=t=>t.preventDefault();function ia({files:t,children:e=null}){let[n,o]=et("");async function r(s,i){o(Rt.saving),window.addEventListener("beforeunload",ra);try{let{name:l,data:c}=await M().ask(s,i);ke(l,c,Ul[l.split(".").pop()]),o("")}catch(l){o(l.message)}window.removeEventListener("beforeunload",ra)}return a`
    <div class="acties">
      ${t.map(({id:s,label:i,name:l,given:c})=>a`
          <button type="button" id=${s} onClick=${()=>r(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}var la=({made:t,marked:e})=>a`
  <${ia}
    files=${[...t?[{id:"bewaar-werkmap",label:Rt.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:Rt.save_marked,name:"faults"}]:[]]}
  />
`,ca=()=>a`
  <section class="blok">
    <h2>${Rt.save}</h2>
    <p class="zacht">${Rt.save_intro}</p>
    <${ia}
      files=${Object.entries(Rt.save_as).filter(([t])=>!(N&&t===Hl)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${M().own&&a`<button type="button" id="terug" onClick=${Gl}>${Rt.back}</button>`}
    <//>
  </section>
`;function pa(){let t=ht(null),[e,n]=et("");async function o(){let[r]=t.current.files;if(!r)return rt(Rt.first_source);n(Rt.busy);try{n((await M().ask("source",{data:await _o(r)})).message)}catch(s){n(s.message)}}return a`
    <section class="blok">
      <h2>${Rt.source}</h2>
      <p class="zacht">${Rt.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${Rt.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${o}>${Rt.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function ua({state:t,why:e,own:n}){let o=g.werkplaats;return a`
    <p>
      ${n?a`<strong>${h(o.own,{name:n})}</strong> <a href="#/controleer">${o.to_save}</a>. `:a`${h(o.shipped,{title:m.meta.title})} `}
      ${t==="off"?e:o.states[t]}
    </p>
  `}var da="alle",Kl={kind:t=>E(Y(t)),form:t=>E(A("ExploitationForm",t)),partner:t=>v(Vt(t)||t)},Ae=t=>[...t.steps.map(e=>e.notation),null];function Qe(t,e,n){let o=new Map;for(let s of gt({...e,plan:n.key}).matrix[t])o.has(s.column)||o.set(s.column,new Map),o.get(s.column).set(s.barrier,s);let r=[...o].map(([s,i])=>({key:s,label:Kl[t](s),id:t==="partner"?Vt(s):"",cells:Ae(n).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>P(s.label,i.label)):r}var we=(t,e,n)=>[t,e??da,...N?[n]:[]].join("~");function ma(t){let[e,n,o]=t.split("~");return{key:e,step:n===da?null:n,plan:o}}var Vn=t=>`cel-${t.replaceAll("~","-")}`;function Yt(t){if(!t)return{word:g.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.said;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var Fo=g.overview;function Vl(t){let e=document.createElement("span");e.className=t,document.body.append(e);let{backgroundColor:n,color:o,borderTopColor:r,borderTopStyle:s}=window.getComputedStyle(e),i={fill:n,ink:o,stroke:s==="none"?n:r,dash:s==="dashed"};return e.remove(),i}var Ls="Arial,Helvetica,sans-serif",fa=document.createElement("canvas").getContext("2d");function Ao(t,e,n,o){fa.font=`${o?"bold ":""}${n}px ${Ls}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;fa.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function ha(t,e,n){let o=Qe(t,e,n),r=Ae(n),s=190,i=150,l=8,c=4,u=s+(i+c)*r.length+20,p=[],f=20,$=(k,y,x,w,_,S)=>{for(let j of Ao(y,x,w,_))f+=w+4,p.push({x:k,y:f,text:j,size:w,bold:_,fill:S})};$(20,Fo.heading,u-40,20,!0,"#14212b"),$(20,`${ln(n)}. ${yt(e,n)}. ${Be}`,u-40,12,!1,"#46545f"),f+=14;let d=f;r.forEach((k,y)=>{f=d,$(20+s+y*(i+c)+l,st(k),i-2*l,14,!0,"#14212b")}),f=d+26;for(let k of o){let y=k.cells.map(_=>{let S=Yt(_);return{look:S.look,mark:ne[_?.most_basis]?.[0]||"",text:[{all:Ao(S.word,i-2*l-14,13,!0),size:13,bold:!0},...S.lines.map(j=>({all:Ao(j,i-2*l,11,!1),size:11,bold:!1}))]}}),x=Ao(k.label,s-l,13,!0),w=Math.max(44,12+x.length*17,...y.map(_=>12+_.text.reduce((S,{all:j,size:nt})=>S+j.length*(nt+3),0)));for(let[_,S]of x.entries())p.push({x:20,y:f+20+_*17,text:S,size:13,bold:!0,fill:"#14212b"});y.forEach((_,S)=>{let{ink:j,...nt}=Vl(_.look),vt=20+s+S*(i+c);p.push({x:vt,y:f,w:i,h:w,...nt});let I=f+5;for(let{all:mt,size:K,bold:L}of _.text)for(let qt of mt)I+=K+3,p.push({x:vt+l,y:I-2,text:qt,size:K,bold:L,fill:j});_.mark&&p.push({x:vt+i-20,y:f+18,text:_.mark,size:14,bold:!1,fill:j})}),f+=w+c}return f+=6,$(20,Object.values(ne).map(([k,y])=>`${k} ${y}`).join("   "),u-40,11,!1,"#46545f"),$(20,h(Fo.picture.foot,{version:m.meta.version,content:(m.meta.content||"").slice(0,12)}),u-40,11,!1,"#46545f"),{width:u,height:f+20,list:p}}var $a=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function Ts(t,e,n=m.plans[0]){let{width:o,height:r,list:s}=ha(t,e,n),i=({x:f,y:$,w:d,h:k,fill:y,stroke:x,dash:w})=>`<rect x="${f}" y="${$}" width="${d}" height="${k}" rx="4" fill="${y}" stroke="${x}"${w?' stroke-dasharray="5 3"':""}/>`,l=({x:f,y:$,text:d,size:k,bold:y,fill:x})=>`<text x="${f}" y="${$}" font-size="${k}"${y?' font-weight="bold"':""} fill="${x}">${$a(d)}</text>`,c=s.map(f=>f.text===void 0?i(f):l(f)),u=$a(h(Fo.picture.title,{heading:Fo.heading,scenario:yt(e,n)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${o}" height="${r}" viewBox="0 0 ${o} ${r}"`} font-family="${Ls}" role="img">
<title>${u}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${c.join(`
`)}
</svg>
`}function ga(t,e,n){ke("matrix.svg",Ts(t,e,n),"image/svg+xml")}function ba(t,e,n){let{width:o,height:r,list:s}=ha(t,e,n),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=o*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,o,r);for(let u of s)u.text===void 0?(c.fillStyle=u.fill,c.strokeStyle=u.stroke,c.setLineDash(u.dash?[5,3]:[]),c.fillRect(u.x,u.y,u.w,u.h),c.strokeRect(u.x,u.y,u.w,u.h)):(c.fillStyle=u.fill,c.font=`${u.bold?"bold ":""}${u.size}px ${Ls}`,c.fillText(u.text,u.x,u.y));i.toBlob(u=>ke("matrix.png",u,"image/png"),"image/png")}function q({text:t,title:e=t,children:n}){let o=ht(null);return xt(()=>{document.title=`${e} – Ketenkaart`},[e]),xt(()=>{B.started&&o.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${o}>${t}</h1>${n}</header>`}function Ht({text:t}){let{route:e}=B;return xt(()=>{B.started&&t&&rt(t)},[t,e]),null}var _t=g.check,_a=({title:t,lines:e=[]})=>e.length>0&&a`
    <h2>${h(_t.list,{title:t,count:e.length})}</h2>
    <ul>${e.map(n=>a`<li>${n}</li>`)}</ul>
  `,ka=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(n=>a`<li>${n}</li>`)}</ul>
    </details>
  `,Ql=(t={})=>Object.entries(t).map(([e,n])=>h(_t.counted,{count:n,what:Ue(e).toLowerCase()})).sort(P);function Yl({message:t,faults:e,questions:n,counts:o,report:r,made:s}){return a`
    <p><strong>${t}</strong></p>
    ${s&&a`<p>${h(_t.made,{name:s})}</p>`}
    ${M()&&o&&a`<${la} made=${s} marked=${e.length+n.length>0} />`}
    <${_a} title=${_t.faults} lines=${e} />
    <${_a} title=${_t.questions} lines=${n} />
    <${ka} title=${_t.columns} lines=${r} />
    <${ka} title=${_t.read} lines=${Ql(o)} />
  `}function Jl(t){if(!t.length)throw new Error(_t.first);if(t.length>1)throw new Error(h(_t.one_only,{count:t.length}));if(t[0].size>ws)throw new Error(h(_t.too_large,{name:t[0].name,most:ws/2**20}));return t[0]}function wa(){let t=ht(null),[e,n]=et(null);async function o(r){try{let s=Jl(t.current.files);n({busy:!0});let i=await r(s);n(i),rt(i.message)}catch(s){n({message:s.message||_t.silent,faults:s.faults})}}return se(()=>{let r=i=>i.preventDefault();function s(i){i.preventDefault(),t.current.files=i.dataTransfer.files,o(ys)}return window.addEventListener("dragover",r),window.addEventListener("drop",s),()=>{window.removeEventListener("dragover",r),window.removeEventListener("drop",s)}},[]),a`
    <${q} text=${_t.title}><p class="uitleg">${M()?_t.intro_here:_t.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${M()?_t.file_here:_t.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${M()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>o(ys)}>${_t.check}</button>
      ${M()&&a`<${aa} start=${o} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${_t.busy}</p>`}
      ${e?.message&&a`<${Yl} ...${e} />`}
    </div>
    ${M()&&a`<${ca} /><${pa} />`}
    ${!M()&&m.served&&a`<p class="zacht">${_t.kept}</p>`}
  `}var Fe=g.shared,Ye=({legend:t,name:e,options:n,current:o="",id:r})=>a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${n.map(([s,i])=>a`
          <button
            type="button"
            id=${`${r}-${s||"gewoon"}`}
            aria-pressed=${String(s===o)}
            onClick=${()=>F({[e]:s||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;function kt({label:t,name:e,options:n,id:o=e}){let r=B.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${o}
        value=${n.some(([s])=>s===r)?r:""}
        onChange=${s=>F({[e]:s.target.value})}
      >
        <option value="">${Fe.all}</option>
        ${n.map(([s,i])=>a`<option value=${s}>${i}</option>`)}
      </select>
    </label>
  `}var ye=({label:t=Fe.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${n}
      type="search"
      value=${B.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${o=>F({[e]:o.target.value},!0)}
    />
  </label>
`,Je=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>F(Object.fromEntries(t.map(e=>[e,null])))}>
    ${Fe.clear}
  </button>
`,Zl=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function Tt({children:t}){let[e,n]=et(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${Fe.filters}>${t}</section>`;let o=Object.keys(B.route.query).filter(r=>!Zl.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>n(r.target.open)}>
      <summary id="filterknop">${o?h(Fe.filters_set,{count:o}):Fe.filters}</summary>
      ${t}
    </details>
  `}var cn=()=>{let t=m.plans.map(e=>[e.key,e.title]);return N&&a`<div class="velden"><${kt} label=${Fe.plan} name="plan" options=${t} /></div>`};function Qn(){let t=U(B.route.query),e=W(t.plan)?.dates||Me;if(e.length<2)return null;let n=e[e.length-1].date,o=i=>i===n?"":i,r=e.find(i=>i.date===t.date)?.date||n,s=e.map(i=>[o(i.date),i.label]);return a`<${Ye} legend=${Fe.choices.date} name="stand" options=${s} current=${o(r)} id="st" />`}function Ms(){let t=U(B.route.query),e=re(W(t.plan)).shared.choices,n=[["",e.links_all],["genoemd",e.links_stated]],o=t.stated?"genoemd":"";return a`<${Ye} legend=${e.links} name="koppelingen" options=${n} current=${o} id="k" />`}function Ze(){let t=Fe.choices,e=[["",t.with],["uit",t.without]],n=[["",t.usual],["streng",t.strict]],{expect:o,strict:r}=U(B.route.query),s=o?"":"uit";return a`
    <${cn} />
    <${Ms} />
    <${Qn} />
    <${Ye} legend=${t.reading} name="lezing" options=${n} current=${r?"streng":""} id="l" />
    <${Ye} legend=${t.expectations} name="verwachtingen" options=${e} current=${s} id="v" />
  `}var ya=g.shared.passage;function Yn({passage:t}){let[e,n]=et("");async function o(){try{n((await Rr(t)).woorden)}catch(r){n(r.message||ya.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${o}>${ya.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var O=({id:t,text:e})=>Q(t)?a`<a href=${Te(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`,It=({ids:t,name:e=v,between:n=", "})=>t.map((o,r)=>[r>0&&n,a`<${O} id=${o} text=${e(o)} />`]),pe=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(o=>a`<li key=${o}><${O} id=${o} />${e?.(o)}</li>`)}</ul>`;function lt({id:t,date:e}){let[n,o]=Ee(t,e);return a`<span class=${`chip s-${Xr(t,e)||"geen"}`}>${n}${o&&`, ${o}`}</span>`}var Xl={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function Xe({basis:t}){let[e,n]=ne[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Xl[e]}
    </svg>
  `:null}var Cn=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${A("Severity",t)}</span>`;function Mt({of:t}){let e=T(t.flatMap(ee));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(n=>a`<li>${$t(n)}${ae()&&a`<${Yn} passage=${n} />`}</li>`)}
    </ul>
  `:null}function va({of:t,look:e}){let[n,...o]=ee(t);return n?a`
    <p class=${e}>
      ${$t(n)}${o.length>0&&h(g.shared.more_places,{count:o.length})}
      ${ae()&&a`<${Yn} passage=${n} />`}
    </p>
  `:null}var No=({id:t})=>[z(t,"broader")&&[a`<${O} id=${z(t,"broader")} />`," › "],a`<${O} id=${t} />`],jn=({id:t})=>b(t,"isGeneric")==="true"&&a`<span class="zacht"> (${g.shared.collective})</span>`;function Po(t,e,n=""){let o=n.startsWith("-"),r=e.find(l=>l.key===n.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?P(l.text,c.text)*(o?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var Bs=(t,e="")=>B.route.query[t]||e;function tc({id:t,column:e,sort:n,turn:o}){let r=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>o(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var ec=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((n,o)=>{let r=n.cell?n.cell(t):n.text(t);return o?a`<td role="cell" data-kop=${n.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${n.label}>${r}</th>`})}
  </tr>
`;function at({id:t,caption:e,rows:n,columns:o,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=et(r),u=s?Bs(s,r):l,p=f=>{let $=u===f.key?`-${f.key}`:f.key;s?F({[s]:$===r?null:$},!0):c($);let d=g.shared.table,k=$.startsWith("-")?d.descending:d.ascending;rt(h(d.sorted,{column:f.label.toLowerCase(),direction:k}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${o.map(f=>a`<${tc} id=${t} column=${f} sort=${u} turn=${p} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Po(n,o,u).map(f=>a`<${ec} row=${f} columns=${o} />`)}
      </tbody>
    </table>
  `}var nc=t=>t==null||t===!1||t===""||t.length===0;function ve({pairs:t}){let e=t.filter(([,n])=>!nc(n));return e.length?a`
    <dl class="feiten">${e.map(([n,o])=>a`<div><dt>${n}</dt><dd>${o}</dd></div>`)}</dl>
  `:null}var H=g.compare,Ro=t=>E(A("CellState",t)),Ne=m.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:N?h(H.side,{plan:t.title,label:n}):E(n)}))),oc=(t,e,{stated:n,strict:o})=>m.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${o?"|strict":""}`];function sc(t){let e=m.plans.map(l=>Ne.filter(c=>c.plan===l).at(-1)),[n,o]=N?e:[Ne[0],Ne.at(-1)],r=Ne.slice(0,-1).find(l=>l.key===t.van)||n,s=Ne.slice(Ne.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(o)?o:s.at(-1));return{one:r,other:i,after:s}}var xa=({label:t,name:e,current:n,options:o})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${n.key} onChange=${r=>F({[e]:r.target.value})}>
      ${o.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function rc({change:t,other:e}){let n=we(t.kind,t.other_barrier,e.plan.key),o=C("overzicht",{cel:n,stand:e.date===Xt?null:e.date},!1),r=h(H.see_cell,{kind:Y(t.kind),step:st(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${o}>${H.see}<span class="sr">${r}</span></a></li>`}function ac({found:t,one:e,other:n,mode:o}){let r=c=>c.map(u=>v(Vt(u)||u)).join(", "),s=c=>T([c.barrier,c.other_barrier].map(st)).join(" / "),i=[{key:"stap",label:H.columns.step,text:s},{key:"soort",label:H.columns.kind,text:c=>E(Y(c.kind))},{key:"een",label:e.label,text:c=>Ro(c.before)},{key:"ander",label:n.label,text:c=>Ro(c.after)},{key:"erbij",label:H.joined[o],sort:!1,text:c=>r(c.joined)},{key:"weg",label:H.left[o],sort:!1,text:c=>r(c.left)}],l=()=>[[...i.map(c=>c.label),...Ct],...t.changes.map(c=>[...i.map(u=>u.text(c)),...St(null)])];return a`
    <ul>${t.changes.map(c=>a`<${rc} change=${c} other=${n} />`)}</ul>
    ${t.notes.map(c=>a`<p class="zacht">${c}</p>`)}
    <details>
      <summary>${H.as_table}</summary>
      <div class="rol"><${at} id="vakken" caption=${H.table} rows=${t.changes} columns=${i} /></div>
      <div class="acties"><${bt} name="vergelijk-vakken.csv" rows=${l} /></div>
    </details>
  `}function ic({actions:t,one:e,other:n}){let o=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:Ro},...t.after.map(i=>({key:i,label:Ro(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||H.nothing)}))],s=h(H.counts_table,{before:e.label,after:n.label});return a`
    <section class="blok">
      <h2>${H.counted}</h2>
      <p class="zacht">${h(H.counts,{both:o,fresh:t.fresh.length})}</p>
      <div class="rol">
        <${at} id="overgang" caption=${s} rows=${t.before} columns=${r} />
      </div>
    </section>
  `}function lc({actions:t,one:e,other:n,all:o}){let r=[...o?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=$=>s.has($)?"":Dt($,e.date),l=$=>Dt($,n.date),c=$=>s.has($)?a`<span class="zacht">${H.not_yet}</span>`:a`<${lt} id=${$} date=${e.date} />`,u=[{key:"actie",label:H.action,text:v,cell:$=>a`<${O} id=${$} />`},{key:"wat",label:H.what,text:it},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:n.label,text:l,cell:$=>a`<${lt} id=${$} date=${n.date} />`}],p=()=>[[...u.map($=>$.label),...Ct],...r.map($=>[...u.map(d=>d.text($)),...St(null,e.plan.key)])],f=()=>F({alles:o?null:"ja"});return a`
    <section>
      <h2>${h(o?H.all:H.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(o)} onClick=${f}>${H.show_all}</button>
        <${bt} name="vergelijk.csv" rows=${p} />
      </div>
      <div class="rol">
        <${at}
          id="vergelijk"
          caption=${H.actions_table}
          rows=${r}
          columns=${u}
          urlKey="sorteer"
          sort="actie"
        />
      </div>
    </section>
  `}function Oa({route:t}){if(Ne.length<2)return a`<${q} text=${H.title} /><p>${H.alone}</p>`;let{one:e,other:n,after:o}=sc(t.query),r=oc(e,n,U(t.query)),{actions:s}=r,i=s?"dates":"plans",l=h(H.intro[i],{before:ut(e.date),after:ut(n.date)});return a`
    <${q} text=${H.heading[i]} title=${H.title}><p class="uitleg">${l} ${Be}</p><//>
    <${Tt}>
      <${Ms} />
      ${Ne.length>2&&a`
          <div class="velden">
            <${xa} label=${H.first} name="van" current=${e} options=${Ne.slice(0,-1)} />
            <${xa} label=${H.second} name="met" current=${n} options=${o} />
          </div>
        `}
    <//>
    <section class="blok">
      <h2>${h(H.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${ac} found=${r} one=${e} other=${n} mode=${i} />`:[a`<p>${g.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${ic} actions=${s} one=${e} other=${n} />
        <${lc} actions=${s} one=${e} other=${n} all=${!!t.query.alles} />
      `}
    <${Ht} text=${R(H.shown,r.changes.length)} />
  `}var Sa=".",Pe=()=>new Set((B.route?.query.merk||"").split(Sa).filter(Boolean)),Io=()=>!!B.route?.query.alleen&&Pe().size>0;function Wo(t,e){let n=Pe();for(let{mark:r}of t)e?n.add(r):n.delete(r);let o=n.size===0;return F({merk:[...n].join(Sa),...o&&{alleen:null}},!0),n.size}var Ln=g.shared.gaps,pn=t=>[t,...t.also],tn=t=>$t(t.evidence)?[t.evidence]:[],Re=t=>m.queries[t]?.title||t,Ca=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||ot(t.sentence).includes(ot(e.tekst)))&&pn(t).some(n=>(!e.vraag||n.query===e.vraag)&&(!e.stap||n.steps.includes(e.stap))&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),cc=({said:t,work:e,more:n})=>e?[t," (",a`<${It} ids=${e} name=${ge} />`,n&&Ln.more_work,")"]:t;function qo({list:t,plan:e}){if(!t.length)return a`<p>${W(e).words.nobody}</p>`;let n=o=>o.map((r,s)=>[s>0&&"; ",a`<${cc} ...${r} />`]);return a`
    <p class="zacht">${Ln.alphabetical}</p>
    <ul>${t.map(({who:o,why:r})=>a`<li><${O} id=${o} />: ${n(r)}</li>`)}</ul>
  `}function Jn({summary:t,inside:e,open:n=!1}){let[o,r]=et(!1);return a`
    <details open=${n} onToggle=${s=>s.target.open&&r(!0)}>
      <summary>${t}</summary>
      ${(o||n)&&e()}
    </details>
  `}function Es({gap:t,query:e}){let n=[t.barrier&&st(t.barrier).toLowerCase(),t.kind&&Y(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Cn} severity=${t.severity} />${" · "}
      <a href=${C(["vragen",t.query])}>${e.title||t.query}</a>
      ${n.length>0&&` · ${n.join(" × ")}`}${N&&` · ${W(t.plan).title}`}
      ${Q(t.subject)&&[" · ",a`<${O} id=${t.subject} />`]}
    </p>
  `}var ja=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${g.shared.passage.place}</span>${$t(t)}
    ${ae()&&a`<${Yn} passage=${t} />`}
  </p>
`;function zs({gap:t,scenario:e,sentence:n=!1}){let o=m.queries[t.query]||{},[r]=tn(t),s=a`${g.gaps.more}<span class="sr">${h(g.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Jn} summary=${s} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${r&&a`<${ja} passage=${r} />`}
    ${o.why&&a`<p><strong>${Ln.why}</strong> ${o.why}</p>`}
    ${t.asks&&a`<p><strong>${Ln.who}</strong></p><${qo} list=${t.candidates} plan=${t.plan} />`}
    <${ze} text=${()=>Kn(t.sentence,tn(t),e,W(t.plan))} />
  `} /></div>`}function pc({gap:t,scenario:e}){let n=m.queries[t.query]||{},[o]=tn(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Es} gap=${t} query=${n} />
      ${o&&a`<${ja} passage=${o} />`}
      <div class="acties">
        ${n.why&&a`<${Jn} summary=${Ln.why} inside=${()=>a`<p>${n.why}</p>`} />`}
        ${t.asks&&a`
            <${Jn}
              summary=${Ln.who}
              inside=${()=>a`<${qo} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${ze} text=${()=>Kn(t.sentence,tn(t),e,W(t.plan))} />
      </div>
    </article>
  `}var As=({list:t,scenario:e,none:n})=>t.length?t.map(o=>a`<${pc} key=${o.mark} gap=${o} scenario=${e} />`):a`<p>${n}</p>`;var Fs=g.shared.outcomes,uc={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`},dc=({outcome:t})=>a`<g class=${`teken teken-${Fs[t].sign}`}>${uc[Fs[t].sign]}</g>`,mc=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><${dc} outcome=${t} /></svg>
`,La=({outcome:t,on:e=""})=>a`
  <span class="uitkomst"><${mc} outcome=${t} /> ${Fs[t].said}${e&&a`<span class="bij">${e}</span>`}</span>
`;var ue=g.gaps,fc=g.shared.outcomes;function Ns({gaps:t,what:e}){let n=Pe(),o=t.filter(i=>n.has(i.mark)).length,r=i=>rt(R(ue.bar.changed,Wo(t,i.target.checked))),s=t.length>1?h(ue.mark_all,{count:t.length,what:e}):h(ue.mark,{what:e});return a`
    <label class="merk">
      <input
        type="checkbox"
        checked=${o===t.length}
        indeterminate=${o>0&&o<t.length}
        aria-label=${s}
        onChange=${r}
      />
    </label>
  `}var Ea=t=>Pe().has(t.mark)?"gemarkeerd":"",$c=({gap:t,scenario:e,query:n})=>a`
  <article class=${`punt gewicht-${t.severity} ${Ea(t)}`} data-vraag=${t.mark}>
    <${Ns} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Es} gap=${t} query=${n} />
      <${zs} gap=${t} scenario=${e} />
    </div>
  </article>
`,hc={topic:{of:t=>t.topic,all:()=>m.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>T(t.map(e=>e.query)).map(e=>[e,Re(e)])}};function gc({title:t,gaps:e,beside:n,by:o,scenario:r,open:s}){let i=e.filter($=>$.severity===Object.keys(m.codes.Severity)[0]).length,l=T(e.map($=>o==="topic"?Re($.query):Ta($))),c=$=>e.filter(d=>(o==="topic"?Re(d.query):Ta(d))===$).length,u=$=>c($)>1?h(ue.repeated,{title:$,count:c($)}):$,p=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal"><strong>${e.length}</strong> ${R(ue.questions,e.length).replace(/^\d+ /,"")}${i>0&&a`<span class="bij">${h(ue.heavy,{count:i})}</span>`}</span>
      <span class="vouwbij">${l.slice(0,6).map(u).join(" · ")}${l.length>6&&" …"}</span>
      ${n>0&&a`<span class="vouwtal bij">${h(ue.about_source,{count:n})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${Ns} gaps=${e} what=${t} />
      <${Jn} summary=${p} inside=${()=>e.map($=>a`<${$c} key=${$.mark} gap=${$} scenario=${r} query=${m.queries[$.query]||{}} />`)} open=${s} />
    </div>
  `}var Ta=t=>t.subject_label;function za({gaps:t,beside:e,by:n,scenario:o,open:r}){let{of:s,all:i}=hc[n],l=(c,u)=>c.filter(p=>s(p)===u);return i(t).map(([c,u])=>[c,u,l(t,c)]).filter(([,,c])=>c.length).map(([c,u,p])=>a`
        <${gc}
          key=${c}
          title=${u}
          gaps=${p}
          beside=${l(e,c).length}
          by=${n}
          scenario=${o}
          open=${r}
        />
      `)}var Ma=2;function bc({row:t}){let e=t.who.length>Ma+1?t.who.slice(0,Ma):t.who,n=t.who.length-e.length;return a`
    <${It} ids=${e} name=${_c} />${n>0&&h(ue.deadline.others.more,{names:"",count:n})}
    <span class="bij">${ue.deadline.how[t.how]}</span>
  `}var _c=t=>v(t);function kc({gap:t,scenario:e}){let n=t.deadline,o=ue.deadline.columns,r=ge(t.subject),s=v(t.subject);return a`
    <tr role="row" class=${Ea(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Ns} gaps=${[t]} what=${n.what||s} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${O} id=${t.subject} text=${r===s?s:`${r} ${t.subject_label}`} />
        ${n.what&&a`<span class="bij">${n.what}</span>`}
        <${zs} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>${n.quote}<span class="bij">${n.by}</span></td>
      <td role="cell" data-kop=${o.stand}><${La} outcome=${n.outcome} on=${n.on} /></td>
      <td role="cell" data-kop=${o.who}><${bc} row=${n} /></td>
    </tr>
  `}var Ba=8;function Aa({gaps:t,scenario:e,all:n}){let{columns:o,caption:r,title:s,counted:i,lanes:l,show:c}=ue.deadline,u=n||t.length<=Ba+1?t:t.slice(0,Ba),p=Object.entries(fc).map(([f,{said:$}])=>[t.filter(d=>d.deadline.outcome===f).length,$]).filter(([f])=>f).map(([f,$])=>h(i,{count:f,said:$}));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${s}</h2>
        <p>${p.join(" · ")}</p>
        <p class="deelactie"><a href=${C("beloften")}>${l}</a></p>
      </header>
      <table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${r}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell"></td>
            ${Object.values(o).map(f=>a`<th scope="col" role="columnheader">${f}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${u.map(f=>a`<${kc} key=${f.mark} gap=${f} scenario=${e} />`)}
        </tbody>
      </table>
      ${u.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen" onClick=${()=>F({termijnen:"alle"},!0)}>
            ${R(c,t.length-u.length)}
          </button>
        `}
    </section>
  `}var xe=g.gaps.bar;function Fa({gaps:t,rows:e}){let n=Pe();if(!n.size)return null;let o=t.filter(c=>n.has(c.mark)),r=n.size-o.length,s=Io(),i=()=>{Wo([...n].map(c=>({mark:c})),!1),rt(xe.cleared)},l=()=>{F({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${xe.label}>
      <p>
        <strong>${R(xe.count,n.size)}</strong>${r>0&&R(xe.elsewhere,r)}
      </p>
      <button type="button" class="alslink" id="alleen" onClick=${()=>F({alleen:s?null:"gemarkeerd"})}>
        ${s?xe.every:xe.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${i}>${xe.clear}</button>
      <p class="merkuitleg">${xe.address}</p>
      <button type="button" id="merk-print" onClick=${l}>${xe.print}</button>
      <${bt} name="overleg.csv" rows=${()=>e(o)} label=${xe.csv} id="merk-csv" />
    </section>
  `}var Wt=g.shared.work;function wc({id:t,date:e}){let n=new Map;for(let o of an(t,e))n.set(o.organisation,[...n.get(o.organisation)||[],A("Role",o.role)]);return n.size?a`
    <ul class="partners">
      ${[...n].map(([o,r])=>a`<li><${O} id=${o} />${` (${T(r).join(", ")})`}<${jn} id=${o} /></li>`)}
    </ul>
  `:g.shared.nobody}function yc(t){let e=b(t,"dueBy");return e&&` (${h(Wt.bound,{date:ut(e)})}; ${To(b(t,"modality"))})`}function vc({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(n=>{let o=b(n,"deadlineLabel"),{delivery:r}=_e(n,e);return a`
          <li>
            ${o&&`${E(o)}: `}“${b(n,"deadlineText")}”${yc(n)}
            ${b(n,"revises")==="true"&&`, ${Wt.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var xc=t=>m.lookups[t]?.told||"";function Ps({id:t,date:e}){let n=Lt(t,"Figure","concerns").filter(o=>be(o,e));return n.length?a`
    <ul class="cijfers">
      ${n.map(o=>a`
          <li><${O} id=${o} />: <strong>${xc(o)}</strong><${Mt} of=${[o]} /></li>
        `)}
    </ul>
  `:null}function un({of:t}){let e=r=>[z(r,"barrier")&&h(Wt.at_step,{step:v(z(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>b(r,s)&&ie(r,s))].filter(Boolean),n=r=>b(r,"status")?h(Wt.other_status,{reading:e(r).join(", ")}):h(Wt.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Wt.other_unsaid}),o=Ot(t,"alternativeReading");return o.length?a`
    <ul class="anders">
      ${o.map(r=>a`<li><strong>${n(r)}</strong>${b(r,"rationale")}</li>`)}
    </ul>
  `:null}function Zn({id:t,scenario:e=null}){let n=Ke(t,"basis",e),o=A("Strength",Ke(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${No} id=${z(t,"barrier")} />
        ${` · ${X(t,"interventionKind").map(Y).join(", ")} · ${o} · `}
        <${Xe} basis=${n} />${` ${ne[n]?.[1]||A("Basis",n)}`}
      </p>
      <p class="reden"><strong>${Wt.here}</strong>${b(t,"rationale")}</p>
      <${un} of=${t} />
    </div>
  `}var Na=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function Pa({id:t,scenario:e,contributions:n}){let{date:o}=e,r=jo(t,o),s=b(t,"promise"),i=Lo(t,o),l=n.length?n.map(u=>a`<${Zn} id=${u} scenario=${e} />`):b(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Wt.across}</strong>${b(t,"rationale")}</p>`,c=[[Wt.facts.deadline,i.length>0&&a`<${vc} ids=${i} date=${o} />`],[Wt.facts.who,a`<${wc} id=${t} date=${o} />`],[Wt.facts.figures,Lt(t,"Figure","concerns").length>0&&a`<${Ps} id=${t} date=${o} />`],[Wt.facts.how,l],[Wt.facts.where,a`<${Mt} of=${[t,...n,r]} />`]];return a`
    <article class="kaart">
      <h3><${O} id=${t} /></h3>
      <p class="regel">${it(t)} · <${lt} id=${t} date=${o} /></p>
      <${Na} lead=${s&&Wt.promise} text=${s||b(t,"summary")} />
      <${Na} lead=${Wt.progress} text=${b(r,"summary")} />
      ${r&&a`<${un} of=${r} />`}
      <${ve} pairs=${c} />
    </article>
  `}var Oe=t=>[...t].sort((e,n)=>P(v(e),v(n)));var dt=g.overview,Ra=m.codes.CellState;function Ho({open:t=!0}){let e={report:N?dt.howto.reports:Gn(),marks:Object.values(ne).map(([n])=>n).join(" "),source:zr()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${dt.howto.title}</summary>
      <ol>${dt.howto.lines.map(n=>a`<li>${h(n,e)}</li>`)}</ol>
    </details>
  `}var Uo=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`),Ia=({look:t,label:e})=>a`
  <li><span class=${`staal ${t}`} aria-hidden="true"></span><span><strong>${e}</strong></span></li>
`;function Go(){let t=dt.legend.expected;return a`
    <details class="legenda" open>
      <summary>${dt.legend.title}</summary>
      <ul class="stalen">
        ${dt.legend.states.map(e=>[a`<${Ia} look=${`s-${e}`} label=${E(Ra[e].label)} />`,t[e]&&a`<${Ia} look=${`s-${e} verwacht`} label=${t[e]} />`])}
      </ul>
      <ul class="stalen">
        ${Object.entries(ne).map(([e,[,n]])=>a`<li><${Xe} basis=${e} /><span>${n}</span></li>`)}
      </ul>
      <details class="binnen">
        <summary>${dt.legend.exact}</summary>
        <dl class="feiten">
          ${Object.values(Ra).map(e=>a`<div><dt>${E(e.label)}</dt><dd>${e.definition}</dd></div>`)}
        </dl>
      </details>
    </details>
  `}function Oc({state:t,things:e,date:n}){let o=N?"h4":"h3",r=i=>Ee(i,n)[1]&&a`<span class="zacht"> – ${Ee(i,n)[1]}</span>`,s=h(dt.group,{state:E(A("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${s}<//>
      <${pe} ids=${Oe(e)} more=${r} />
    </div>
  `}function Wa({scenario:t,plan:e}){let n=N?"h3":"h2";return gt(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=m.codes.InterventionKind[r];return a`
      <section
        class="slachtoffers"
        id=${e===m.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${r}
      >
        <${n}>${h(dt.apart.title,{kind:i.label})}<//>
        <p class="zacht">${h(dt.apart.note,{definition:i.definition})}</p>
        ${s.length?a`
                <div class="standen">
                  ${s.map(l=>a`<${Oc} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${Sn(e)}</p>`}
      </section>
    `})}var Sc=8,[Do,Cc,jc]=Object.keys(m.codes.Severity);function Lc({gap:t,more:e}){let n=Pt(t.subject,"Measure")?h(dt.side.action,{number:ge(t.subject)}):dt.side.see,o=C("aandachtspunten",{gewicht:Do,vraag:t.query});return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <p class="regel">
        <${Cn} severity=${t.severity} />${` · ${Re(t.query)}`}
        ${Q(t.subject)&&[" · ",a`<${O} id=${t.subject} text=${n} />`,a`<span class="sr"> ${v(t.subject)}</span>`]}
        ${e>0&&[" · ",a`<a href=${o}>${h(dt.side.more,{count:e})}</a>`]}
      </p>
    </article>
  `}function qa({scenario:t}){let{gaps:e}=gt(t),n=s=>e.filter(i=>i.severity===s).length,o=new Map;for(let s of e.filter(i=>i.severity===Do))o.set(s.query,[...o.get(s.query)||[],s]);let r=n(Do);return a`
    <aside class="zij" aria-label=${dt.side.label}>
      <h2>${dt.side.title}</h2>
      <p class="zacht">${r?h(dt.side.some,{count:r}):dt.side.no}</p>
      ${[...o.values()].slice(0,Sc).map(([s,...i])=>a`<${Lc} key=${s.mark} gap=${s} more=${i.length} />`)}
      <p>
        ${r>0&&[a`<a href=${C("aandachtspunten",{gewicht:Do})}>${h(dt.side.all_high,{count:r})}</a>`," · "]}
        <a href=${C("aandachtspunten")}>${dt.side.all}</a>
        ${` · ${h(dt.side.rest,{middle:n(Cc)})} · ${R(dt.side.low,n(jc))}`}
      </p>
    </aside>
  `}var G=g.gaps,Ua=t=>v(Vt(t)||t),Da=(t,e)=>[[...G.csv,...Ct],...t.map(n=>[A("Severity",n.severity),Re(n.query),n.sentence,m.queries[n.query]?.why||"",n.steps.map(st).join(", "),n.kinds.map(Y).join(", "),n.partners.map(Ua).join(", "),n.subject_label,tn(n).map($t).join("; "),...St(e,n.plan)])],Rs=["tekst","stap","soort","partner","vraag","gewicht"];function Tc({all:t}){let e=(s,i)=>T(s).map(l=>[l,i(l)]),n=e(t.flatMap(s=>pn(s).flatMap(i=>i.partners)),Ua),o=e(t.map(s=>s.query).sort(P),Re),r=Object.entries(m.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${Tt}>
      <div class="velden">
        <${kt}
          label=${G.fields.partner}
          name="partner"
          options=${n.sort((s,i)=>P(s[1],i[1]))}
        />
        <${kt} label=${G.fields.step} name="stap" options=${Nt.map(s=>[s.notation,s.label])} />
        <${kt} label=${G.fields.query} name="vraag" options=${o} />
        <${kt} label=${G.fields.weight} name="gewicht" options=${r} />
        <${kt} label=${G.fields.kind} name="soort" options=${wn.map(s=>[s.notation,s.label])} />
        <${ye} label=${G.fields.text} name="tekst" />
        <${Je} names=${Rs} />
      </div>
    <//>
  `}var Mc=({scenario:t})=>a`
  <details class="blik">
    <summary>${yt(t)} <span class="wijzig">${G.change}</span></summary>
    <${Ze} />
  </details>
`,Ga="bron",Ha=Object.keys(m.codes.Severity).at(-1);function Bc({points:t,low:e,source:n,query:o}){let r=T(t.map(c=>c.topic)).length,s=c=>R(G.questions,c.length),i={points:h(G.part_counts.points,{questions:s(t),topics:R(G.topics_count,r)}),source:h(G.part_counts.source,{questions:s(e)})},l=(c,u,p)=>a`
    <a href=${C("aandachtspunten",{...o,deel:u})} aria-current=${p?"true":null} id=${`deel-${u}`}>
      <strong>${G.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${G.parts_label}>
      ${l("points","overleg",!n)}${l("source",Ga,n)}
    </nav>
  `}var Ko={onderwerp:"topic",soort:"query"};function Ec({gaps:t,beside:e,per:n,scenario:o,open:r,all:s}){let i=t.filter(f=>f.deadline).sort((f,$)=>P(f.deadline.day,$.deadline.day)),l=t.filter(f=>!f.deadline),c=Ko[n],u=Object.entries(Ko).map(([f,$])=>[f,G.fold[$]]),p=()=>F({vouw:r?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${Aa} gaps=${i} scenario=${o} all=${s} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${G.heading[c]}</h2>
            <p>${G.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${p}>${r?G.refold:G.unfold}</button>
            </p>
          </header>
          <${Ye} legend=${G.fold_by} name="per" options=${u} current=${n} id="per" />
          <${za} gaps=${l} beside=${e} by=${c} scenario=${o} open=${r} />
        </section>
      `}
    ${!t.length&&a`<p>${G.none}</p>`}
  `}var zc=25;function Ka({route:t}){let e=U(t.query),n=t.query,o=gt(e).gaps,r=Io(),s=o.filter(y=>r?Pe().has(y.mark):Ca(y,n)),i=s.filter(y=>y.severity!==Ha),l=s.filter(y=>y.severity===Ha),c=n.deel?n.deel===Ga:!i.length&&l.length>0,u=r?s:c?l:i,p=r||Rs.some(y=>n[y]),f=n.vouw?n.vouw==="uit":p&&u.length<=zc,$=n.per in Ko?n.per:Object.keys(Ko)[Number(c&&!r)],d=Object.fromEntries(Rs.filter(y=>n[y]).map(y=>[y,n[y]])),k=y=>R(G.questions,y.length);return a`
    <${q} text=${G.title}>
      <p class="uitleg">${h(G.intro,{report:Gn(W(e.plan))})} ${Be}</p>
    <//>
    ${gn(e).map(y=>a`<${Uo} key=${y.key} plan=${y} />`)}
    <div class="deelrij">
      ${r?a`<p class="delen"><strong>${G.only_title}</strong></p>`:a`<${Bc} points=${i} low=${l} source=${c} query=${d} />`}
      <${Mc} scenario=${e} />
    </div>
    <div class=${r?"vragen alleen":"vragen"}>
      ${!r&&a`<${Tc} all=${o} />`}
      <div class="vraaglijst">
        ${c&&!r&&a`<p class="zacht">${G.source_intro}</p>`}
        <${Ec}
          key=${`${c}${r}`}
          gaps=${u}
          beside=${c||r?[]:l}
          per=${$}
          scenario=${e}
          open=${f}
          all=${p||!!n.termijnen}
        />
        <p class="acties"><${bt} name="aandachtspunten.csv" rows=${()=>Da(u,e)} /></p>
      </div>
    </div>
    <${Fa} gaps=${o} rows=${y=>Da(y,e)} />
    <${Ht} text=${h(G.shown,{points:k(i),source:k(l)})} />
  `}var Ie="omgeving",Ac=16;function Va(t,e){let{date:n}=U(e);if(t===Ie)return Pc(e.ding,n);let o=m.views[t];if(!o)return null;let{edges:r,loose:s}=o.at[n],i=o.at[n].nodes.map(l=>({title:l.label,...l}));return{...o,name:t,date:n,looks:o,nodes:i,rows:[...r,...s]}}var Vo=t=>Object.keys(t.table).filter(e=>!Qa[e]),Qa={from_label:"from",to_label:"to"},Ya=t=>Qa[t];function Ja(t,e){let n=new Set((e.zonder||"").split(",")),{plan:o}=U(e),r={steps:e.stap,kinds:e.soort,partners:e.partner&&Vt(e.partner)},s=t.rows.filter(c=>!n.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!o||!c.plans||c.plans.includes(o))&&Object.entries(r).every(([u,p])=>!p||c[u]?.includes(p)||c.from===p||c.to===p));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.slot&&i.has(c.row));return{nodes:t.layout==="columns"?Za(l,t.step):l,rows:s}}function Za(t,e){let n=new Map;for(let r of t)n.set(r.x,[...n.get(r.x)||[],r]);let o=Math.max(1,...[...n.values()].map(r=>r.length));return[...n.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*o/r.length)})))}function Xa(t,e){let n=new Map,o=(s,i,l,c)=>{let u=[s,i,l,c].join("~");s&&i&&s!==i&&n.set([s,i,c].join("~"),{id:u,from:s,to:i,group:l,said:[c]})},r=s=>h(g.graph.contributes,{basis:A("Basis",b(s,"basis"))});for(let s of an(t,e))o(s.organisation,t,"rol",A("Role",s.role));for(let s of Co(t,e))o(t,s.undertaking,"rol",A("Role",s.role));for(let s of vn(t))be(s,e)&&o(t,z(s,"barrier"),"stap",r(s));for(let s of Lt(t,"Contribution","barrier"))be(s,e)&&o(z(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(Ft.get(t)))for(let l of i)l.startsWith("@")&&Q(l.slice(1))&&o(t,l.slice(1),"verband",Ue(s));for(let[s,i]of te(t))Q(s)&&be(s,e)&&o(s,t,"verband",Ue(i));return[...n.values()]}var Ut=m.around,Fc=t=>bn(t).find(e=>Ut.nodes[e])||"*",Nc=t=>t.length>Ut.letters?`${t.slice(0,Ut.letters-1)}…`:t,ti=(t,e,n)=>({id:t,label:Nc(v(t)),title:v(t),group:Fc(t),x:e,y:n}),ei=t=>{let{color:e,dashes:n}=Ut.edges[t.group];return{...t,color:e,dashes:n,arrows:"to"}};function Pc(t,e){let n=jt(t)?t:"",o=n?Xa(n,e).map(ei):[],r=[T(o.map(l=>l.from)),[n],T(o.map(l=>l.to))],s=new Set([n]),i=r.flatMap((l,c)=>{let u=c===1?l.filter(Boolean):l.filter(p=>!s.has(p));for(let p of u)s.add(p);return u.sort((p,f)=>P(v(p),v(f))).map((p,f)=>ti(p,c*Ut.width,f))});return{...Ut,name:Ie,title:n?Ut.title_of.replace("{name}",v(n)):Ut.title,layout:"columns",looks:Ut,nodes:Za(i,Ut.step),rows:o,date:e,centre:n}}function ni(t,e,n){let o=[...t.nodes],r=[...t.rows],s=new Map;for(let i of e.filter(l=>jt(l)&&o.some(c=>c.id===l))){let l=o.find(_=>_.id===i),c=new Set(o.map(_=>_.id)),u=Xa(i,n),f=T(u.map(_=>_.from===i?_.to:_.from)).filter(_=>!c.has(_)).sort((_,S)=>P(v(_),v(S))),$=new Set(f.slice(0,Ac)),d=o.map(_=>_.x),[k,y]=[Math.min(...d),Math.max(...d)],x=l.x<(k+y)/2?k-Ut.width:y+Ut.width,w=l.y-($.size-1)*Ut.step/2;for(let[_,S]of[...$].entries())o.push(ti(S,x,w+_*Ut.step));for(let _ of u)($.has(_.from)||$.has(_.to))&&r.push(ei(_));f.length>$.size&&s.set(i,{shown:$.size,count:f.length-$.size})}return{nodes:o,rows:r,left:s}}var Jt=g.graph,Is=40,oi=(t,e=v(t))=>a`<a href=${Te(t)}>${e}</a>`,Rc=t=>(t===1?Jt.counted.one:Jt.counted.more).replace("{count}",t);function si({picture:t,row:e}){let n=e.group&&!m.views[t.name]?Object.keys(m.around.table):Object.keys(t.table),o=Vo(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[n.length&&o[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function Ic({picture:t,row:e,name:n}){let o=(e.about||[]).filter(s=>jt(s)&&s!==e.from&&s!==e.to),r=s=>Ee(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${n(e.from)} – ${n(e.to)}</h2>
    <${si} picture=${t} row=${e} />
    ${o.length>0&&a`<p>${Jt.about}</p>
        <ul>${o.map(s=>a`<li>${Q(s)?oi(s):v(s)}${He(s)&&a`<span class="zacht"> – ${r(s)}</span>`}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&Q(s)).map((s,i)=>a`${i>0&&" · "}${oi(s,Jt.page_of.replace("{name}",v(s)))}`)}</p>
  `}function Wc({picture:t,rows:e,node:n,name:o,unfold:r,opened:s,pick:i}){let l=e.filter($=>$.from===n||$.to===n),c=t.nodes.find($=>$.id===n)?.group,u=t.looks.nodes[c]?.label||it(n),p=s.includes(n),f=$=>{let d=$.from===n?$.to:$.from;return a`<li>
      ${$.from===n?Jt.towards:Jt.coming}
      <button type="button" class="rijknop" onClick=${()=>i(d||$.id)}>${o(d)}</button>
      ${$.group&&a`<span class="zacht"> – ${t.looks.edges[$.group]?.label||$.said[0]}</span>`}
    </li>`};return a`
    <h2>${o(n)}</h2>
    <p>${u&&`${E(u)}. `}${Rc(l.length)}</p>
    ${jt(n)&&Q(n)&&a`<p class="acties">
        <a href=${Te(n)}>${Jt.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(p)}
          onClick=${()=>r(n)}>${p?`− ${Jt.fold}`:`+ ${Jt.unfold}`}</button>
        ${" "}<a href=${C(["graaf",Ie],{ding:n})}>${Jt.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,Is).map(f)}</ul>
    ${l.length>Is&&a`<p>${Jt.rest.replace("{count}",String(l.length-Is))}</p>`}
  `}function ri(t){let{row:e,node:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${Jt.in_words}>
      ${e&&a`<${Ic} ...${t} />`} ${n&&a`<${Wc} ...${t} />`}
      ${!e&&!n&&a`<p class="zacht">${Jt.nothing_chosen}</p>`}
    </section>
  `}function ai({picture:t,rows:e,name:n,hover:o,close:r}){let s=e.find(p=>p.id===o.id||o.id===`leeg~${p.id}`);se(()=>{let p=f=>f.key==="Escape"&&r();return window.addEventListener("keydown",p),()=>window.removeEventListener("keydown",p)},[]);let i=o.id,l=jt(i)?ee(i).slice(0,2).map($t):[],c=jt(i)&&He(i)?Ee(i,t.date).filter(Boolean).join(", "):"",u={left:`${Math.max(4,o.x-20)}px`,top:`${o.y+16}px`};return a`
    <div class="zweefkaart" style=${u}>
      ${s?a`<strong>${n(s.from)} – ${n(s.to)}</strong><${si} picture=${t} row=${s} />`:a`
              <span class="zacht">${jt(i)&&it(i)}</span> <strong>${n(i)}</strong>
              ${c&&a`<p>${c}</p>`} ${l.map(p=>a`<p class="zacht">${p}</p>`)}
            `}
    </div>
  `}var Ws="#16212B",Qo=.8571428571428571;function qc(t,e){let[n,o,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(n,r,o-n,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2;for(let i=n-(s-r);i<o;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function Dc(t,e){let[n,o]=[e[0],e[e.length-1]],r=o.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(n.x-90,n.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,o.y),t.stroke()};t.strokeStyle=Ws,t.lineWidth=14,s(),t.strokeStyle="#FFFFFF",t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,o.y-15),t.lineTo(r+22,o.y),t.lineTo(r,o.y+15),t.fillStyle=Ws,t.fill(),t.restore()}function ii(t,{nodes:e,edges:n,options:o,view:r},{onChoose:s,onUnfold:i,onHover:l}={}){let c=new vis.DataSet(e.map(({title:w,..._})=>l?_:{..._,title:w})),u=new vis.DataSet(n),p=new vis.Network(t,{nodes:c,edges:u},o),f=t.querySelector(".vis-network");f.setAttribute("role","application"),f.setAttribute("aria-label",t.dataset.title||"");for(let w of t.querySelectorAll("canvas"))w.setAttribute("aria-hidden","true");let $=e.filter(w=>w.slot).map(w=>w.id),d=e.filter(w=>w.station).sort((w,_)=>w.station-_.station);p.on("beforeDrawing",w=>{d.length&&Dc(w,d.map(_=>p.getPosition(_.id)));for(let _ of $)qc(w,p.getBoundingBox(_))});let k=(w=.05)=>{if(!e.length||(p.fit({animation:!1,maxZoomLevel:1.15}),p.getScale()>=w))return;let S=Math.min(...e.map(mt=>mt.x))-125,j=Math.min(...e.map(mt=>mt.y))-30,nt=t.clientWidth/w*.5,vt=Math.max(...e.map(mt=>mt.x))+125-S,I={x:vt<2*nt?S+vt/2:S+nt,y:j+t.clientHeight/w*.5};p.moveTo({position:I,scale:w,animation:!1})};if(p.on("click",({nodes:[w],edges:[_]})=>s?.(w??_??null)),p.on("doubleClick",({nodes:[w]})=>w&&i?.(w)),l){p.on("hoverNode",({node:w,pointer:_})=>l(w,_.DOM)),p.on("hoverEdge",({edge:w,pointer:_})=>l(w,_.DOM));for(let w of["blurNode","blurEdge","dragStart","zoom"])p.on(w,()=>l(null))}r?p.moveTo({...r,animation:!1}):k(Qo);let y=new Map(n.map(w=>[w.id,w])),x=new Set;return{network:p,fit:k,view:()=>({position:p.getViewPosition(),scale:p.getScale()}),zoom:w=>p.moveTo({scale:Math.min(4,Math.max(.05,p.getScale()*w))}),select(w,_,S){let j=_.length?_:n.filter(K=>w.includes(K.from)||w.includes(K.to)).map(K=>K.id),nt=new Set(j.filter(K=>y.has(K))),vt=[...x,...nt].filter(K=>x.has(K)!==nt.has(K));vt.length&&u.update(vt.map(K=>nt.has(K)?{id:K,width:3,color:{color:Ws}}:{id:K,width:1.6,color:{color:y.get(K).color}})),x=nt;let I=w.filter(K=>c.get(K));if(p.setSelection({nodes:I,edges:[]},{highlightEdges:!1}),!S||!I.length)return;I.some(K=>{let{x:L,y:qt}=p.canvasToDOM(p.getPosition(K));return L>0&&L<t.clientWidth&&qt>0&&qt<t.clientHeight})||p.focus(I[0],{scale:Math.max(p.getScale(),Qo),animation:!1})},show(w){p.fit({nodes:w.filter(_=>c.get(_)),animation:!1,maxZoomLevel:1.15}),p.getScale()<Qo&&p.moveTo({scale:Qo})},destroy:()=>p.destroy()}}function li(t,e){let n=t.map(o=>o.y);return Math.round(Math.min(e,Math.max(320,t.length?Math.max(...n)-Math.min(...n)+110:0)))}var Hc=250,Uc={0:t=>t.fit()};function ci(t){let{of:e,nodes:n,edges:o,options:r,handle:s,lit:i,line:l,look:c,shown:u,title:p}=t,f=ht(null),$=ht({of:"",view:null,ids:new Set}),d=ht(t);d.current=t,xt(()=>{let w=performance.now(),_=$.current.of===e?$.current.view:null,S=0,j=(I,mt)=>{window.clearTimeout(S),S=window.setTimeout(()=>d.current.onHover(I===null?null:{id:I,...mt}),Hc)},nt=ii(f.current,{nodes:n,edges:o,options:r,view:_},{onChoose:I=>d.current.onChoose(I),onUnfold:I=>d.current.onUnfold(I),onHover:j});s.current=nt;let vt=_?n.map(I=>I.id).filter(I=>!$.current.ids.has(I)):[];return vt.length&&nt.show([...vt,...i]),f.current.dataset.ms=String(Math.round(performance.now()-w)),()=>{window.clearTimeout(S),$.current={of:e,view:nt.view(),ids:new Set(n.map(I=>I.id))},nt.destroy(),s.current=null}},[e,n,o]),xt(()=>{u&&$.current.of===""&&s.current.fit(12/14)},[u]),xt(()=>s.current.select(i,l?[l]:[],c),[e,n,o,i.join(" "),l]);let k=w=>{w.key==="Escape"?t.onClear():Uc[w.key]?.(s.current)},y=Math.max(420,Math.round(window.innerHeight*.74)),x={height:`${li(n,y)}px`};return a`<div class="doek" id="doek" ref=${f} style=${x} data-title=${p} onKeyDown=${k}></div>`}var qs=g.graph,Gc=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,Kc=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${t.shape==="name"?"#FFFFFF":t.color} stroke=${t.shape==="name"?t.color:"#16212B"} />`}
  </svg>
`;function pi({picture:t,hidden:e}){let n=new Set(e.split(",").filter(Boolean)),o=Object.entries(t.looks.edges).filter(([i])=>t.rows.some(l=>l.group===i)),r=Object.entries(t.looks.nodes).filter(([i])=>t.nodes.some(l=>l.group===i)),s=(i,l)=>{l?n.delete(i):n.add(i),F({zonder:[...n].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${qs.lines}>
      ${o.map(([i,l])=>a`
          <li>
            <label>
              <input type="checkbox" id=${`lijn-${i}`} checked=${!n.has(i)}
                onChange=${c=>s(i,c.target.checked)} />
              <${Gc} look=${l} /><span>${l.label}</span>
            </label>
          </li>
        `)}
    </ul>
    <ul class="lijnen" aria-label=${qs.points}>
      ${r.map(([,i])=>a`<li><label><${Kc} look=${i} /><span>${i.label}</span></label></li>`)}
      ${t.nodes.some(i=>i.slot)&&a`<li><label><span class="leegvak" aria-hidden="true"></span><span>${qs.not_said}</span></label></li>`}
    </ul>
  `}var Xn=g.graph,ui="from_label",Vc="amount",Ds=new WeakMap;function Qc(t,e){return Ds.has(t)||Ds.set(t,new Map(t.nodes.map(n=>[n.id,n.title]))),Ds.get(t).get(e)||Xn.not_said}function Tn(t,e,n){let o=Ya(n);return o?Qc(t,e[o]):e.said[Vo(t).indexOf(n)]||""}function Yc(t,e,n){let o=n.replace("-",""),r=n[0]==="-"?-1:1,s=e.map(l=>[Tn(t,l,o),l]),i=l=>+(l===""||l===Xn.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*P(l[0],c[0])).map(([,l])=>l)}function di({picture:t,rows:e,chosen:n,pick:o,caption:r}){let s=B.route.query.sorteer||ui,i=Object.entries(t.table),l=(f,$)=>{let d=s===f?`-${f}`:f;F({sorteer:d===ui?null:d},!0),rt(Xn.sorted.replace("{column}",$.toLowerCase()).replace("{direction}",d[0]==="-"?Xn.down:Xn.up))},c=f=>s===f?"ascending":s===`-${f}`?"descending":null,u=([f,$])=>f===Vc?a`<th scope="col" role="columnheader">${$}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(f)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${f}`} onClick=${()=>l(f,$)}>
            ${$}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,p=f=>{let $=f.id===n,d=$||n&&(f.from===n||f.to===n);return a`
      <tr key=${f.id} role="row" class=${d?"gekozen":null} data-rij=${f.id} data-van=${f.from||""}
        data-naar=${f.to||""} onClick=${k=>k.target.closest("button, a")||o(f.id)}>
        ${i.map(([k,y],x)=>x?a`<td role="cell" data-kop=${y}>${Tn(t,f,k)}</td>`:a`<th scope="row" role="rowheader" data-kop=${y}>
                <button type="button" class="rijknop" aria-pressed=${String($)} onClick=${()=>o(f.id)}>
                  ${Tn(t,f,k)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(u)}</tr></thead>
      <tbody role="rowgroup">${Yc(t,e,s).map(p)}</tbody>
    </table>
  `}function en(){let t=g.missing;return a`
    <${q} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${C("overzicht")}>${t.home}</a></p>
  `}var D=g.graph,Jc=["stap","soort","partner","staat","zoek","zonder","kies","uit"],Us=null,Gs=()=>Us,Hs=t=>F({kies:B.route.query.kies===t?null:t},!0);function Zc({thing:t}){let e=he(()=>[...Ft.keys()].filter(Q).sort((o,r)=>P(v(o),v(r))),[]),n=o=>{let r=e.find(s=>v(s)===o.target.value);r?F({ding:r,kies:null,uit:null}):rt(D.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${D.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${n}
        value=${jt(t)?v(t):""} />
      <datalist id="dingen">${e.map(o=>a`<option value=${v(o)}></option>`)}</datalist>
    </label>
  `}function Xc({picture:t}){let e=t.name===Ie,n=t.nodes.filter(u=>In(u.id)).sort((u,p)=>P(u.title,p.title)),o=u=>m.codes.CellState[u]?.order??9,r=T(t.rows.map(u=>u.state).filter(Boolean)).sort((u,p)=>o(u)-o(p)),s=u=>E(m.codes.CellState[u]?.label||A("Status",u)),i=wn.filter(u=>t.rows.some(p=>p.kinds?.includes(u.notation))),l=Nt.filter(u=>t.rows.some(p=>p.steps?.includes(u.notation))),c=[["stap",D.filters.step,l.map(u=>[u.notation,u.label])],["soort",D.filters.kind,i.map(u=>[u.notation,u.label])],["partner",D.filters.partner,n.map(u=>[b(u.id,"notation"),u.title])],["staat",D.filters.state,r.map(u=>[u,s(u)])]];return a`
    <${Tt}>
      ${!e&&a`<${cn} />`}
      <${Qn} />
      <div class="velden">
        ${e&&a`<${Zc} thing=${t.centre} />`}
        ${!e&&c.filter(([,,u])=>u.length>1).map(([u,p,f])=>a`<${kt} name=${u} label=${p} options=${f} />`)}
        <${ye} label=${D.filters.search} name="zoek" id="graafzoek" />
        <${Je} names=${Jc} />
      </div>
    <//>
  `}function tp({handle:t,picture:e,reset:n}){let o=(i,l,c)=>a`<button type="button" class="klein" aria-label=${D.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>document.querySelector("#doek canvas").toBlob(i=>ke(`${e.name}.png`,i,"image/png"),"image/png");return a`
    <div class="werkbalk">
      ${o("in","+",()=>t.current.zoom(1.25))} ${o("out","−",()=>t.current.zoom(.8))}
      ${o("fit",D.tools.fit,()=>t.current.fit())} ${o("back",D.tools.back,n)}
      ${o("screen",D.tools.screen,r)} ${o("png",D.tools.png,s)}
      <span class="zacht">${D.keys}</span>
    </div>
  `}function ep({picture:t,ids:e,left:n}){if(!e.length)return null;let o=r=>F({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${D.trail}>
      <button type="button" class="rijknop" onClick=${()=>o(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=v(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${h(D.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>o(s+1)}>${i}</button>`}`})}
      ${[...n].map(([r,{shown:s,count:i}])=>{let l=h(D.left_out,{name:v(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${C(["graaf",Ie],{ding:r})}>${D.surroundings}</a></p>`})}
    </nav>
  `}function np(t,e,n){let o=ot(n||""),r=Object.keys(t.table);return o?e.filter(s=>r.some(i=>ot(Tn(t,s,i)).includes(o))):e}var op=({shows:t,choose:e})=>a`
  <div class="knoppen" role="group" aria-label=${D.show.label}>
    ${[["beeld",D.show.picture],["tabel",D.show.table]].map(([n,o])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(t===n)}
          onClick=${()=>e(n)}>${o}</button>`)}
  </div>
`;function sp({picture:t,query:e}){let n=ht(null),[o,r]=et(0),[s,i]=et(null),l=e.kies||"",c=["plan","stap","soort","partner","staat","zonder"].map(L=>e[L]).join("|"),u=he(()=>Ja(t,e),[t,c]),p=(e.uit||"").split(",").filter(jt),f=he(()=>ni(u,p,t.date),[u,e.uit]),$=he(()=>f.rows.filter(L=>L.from&&L.to),[f]),d=he(()=>new Map(f.nodes.map(L=>[L.id,L.title])),[f]),k=f.rows.find(L=>L.id===l||l===`leeg~${L.id}`&&L),y=k?"":d.has(l)?l:"",x=he(()=>np(t,u.rows,e.zoek),[u,e.zoek]),w=!k&&!y&&ot(e.zoek||""),_=w?f.nodes.filter(L=>ot(L.title||"").includes(w)).map(L=>L.id):[],S=e.toon||(window.matchMedia("(max-width: 44rem)").matches?"tabel":"beeld"),j=L=>d.get(L)||D.not_said,nt=L=>{jt(L)&&F({uit:(p.includes(L)?p.filter(qt=>qt!==L):[...p,L]).join(","),kies:L})};se(()=>{!l||!B.started||(k?rt(h(D.chosen_pair,{from:j(k.from),to:j(k.to)})):y&&rt(h(D.chosen_one,{name:j(y)})))},[l]),xt(()=>(Us={name:t.name,drawing:n.current},()=>{Us=null}));let vt=k?[k.from,k.to].filter(Boolean):y?[y]:_,I={picture:t,rows:f.rows,name:j},mt=s&&s.id!==l&&a`<${ai} ...${I} hover=${s} close=${()=>i(null)} />`,K=R(D.rows,x.length);return a`
    <${Xc} picture=${t} />
    <div class="graaf" id="beeld">
      <div class="hoofd">
        <div class="kiezer"><${op} shows=${S} choose=${L=>F({toon:L},!0)} /></div>
        <div class="tekening" hidden=${S!=="beeld"}>
          <${tp} handle=${n} picture=${t} reset=${()=>r(o+1)} />
          <${ep} picture=${t} ids=${p} left=${f.left} />
          <div class="vlak">
            <${ci} of=${`${t.name}|${t.date}|${t.centre||""}|${c}|${o}`}
              nodes=${f.nodes} edges=${$} options=${rp(t,p)} handle=${n} lit=${vt}
              line=${k?k.id:""} look=${!!l||_.length===1} shown=${S==="beeld"}
              title=${h(D.picture,{title:t.title})} onChoose=${L=>L&&Hs(L)}
              onUnfold=${nt} onHover=${i} onClear=${()=>F({kies:null},!0)} />
            ${!u.rows.length&&a`<p class="leegbeeld">${t.centre?D.alone:D.empty}</p>`}
            ${mt}
          </div>
          <${pi} picture=${t} hidden=${e.zonder||""} />
        </div>
        <div class="tabel" hidden=${S!=="tabel"}>
          <div class="rol">
            <${di} picture=${t} rows=${x} chosen=${k?.id||y} pick=${Hs}
              caption=${h(D.caption,{title:t.title,rows:K})} />
          </div>
          <div class="acties">
            <${bt} name=${`${t.name}.csv`} rows=${()=>ap(t,x)} />
          </div>
        </div>
      </div>
      <${ri} ...${I} row=${k} node=${y} unfold=${nt} opened=${p} pick=${Hs} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${D.loose}</p>`}
  `}var rp=(t,e)=>e.length&&t.name!==Ie?{...t.options,groups:{...m.around.options.groups,...t.options.groups}}:t.options,ap=(t,e)=>[[...Object.values(t.table),...Ct],...e.map(n=>[...Object.keys(t.table).map(o=>Tn(t,n,o)),...St(null)])];function ip({name:t,title:e,sentence:n}){let o=[...Object.values(m.views).map(r=>[r.name,r.title]),[Ie,m.around.title]];return a`
    <${q} text=${e}><p class="uitleg">${n}</p><//>
    <ul class="beelden" aria-label=${D.pictures}>
      ${o.map(([r,s])=>{let i=r===t?"page":null;return a`<li><a href=${C(["graaf",r])} aria-current=${i}>${s}</a></li>`})}
    </ul>
  `}function mi({route:{path:t,query:e}}){let n=t[1]||Object.keys(m.views)[0],o=he(()=>Va(n,e),[n,e.stand,e.plan,e.ding]);return o?a`
    <${ip} name=${n} title=${o.title} sentence=${o.sentence} />
    <${sp} key=${`${n}|${o.centre||""}`} picture=${o} query=${e} />
  `:a`<${en} />`}function to({name:t,of:e,rows:n,columns:o,fields:r,keep:s,sort:i}){let l=g[e];return function({route:u}){let p=U(u.query).plan,f=n(p).filter(y=>s(y,u.query)),$=o(),d=R(l.count,f.length),k=()=>[[...$.map(y=>y.label),...Ct],...Po(f,$,Bs("sorteer",i)).map(y=>[...$.map(x=>x.text(y)),...St(null,Z(y.id)?.key||p)])];return a`
      <${q} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${Tt}>
        <${cn} />
        <div class="velden">
          <${ye} name="tekst" />
          ${r().map(y=>a`<${kt} ...${y} />`)}
          <${Je} names=${Object.keys(u.query).filter(y=>y!=="merk")} />
        </div>
      <//>
      <p class="telling">${d}<${bt} name=${`${t}.csv`} rows=${k} /></p>
      <div class="rol">
        <${at}
          id=${t}
          caption=${h(l.caption,{count:d})}
          rows=${f}
          columns=${$}
          urlKey="sorteer"
          sort=${i}
        />
      </div>
      <${Ht} text=${d} />
    `}}var fi=Nt.map(t=>[t.notation,t.label]),$i=t=>Nt.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),hi=t=>Object.entries(m.codes[t]).map(([e,n])=>[e,n.label]),gi=(t,e)=>!e||ot([v(t),...["altLabel","promise","summary"].flatMap(n=>X(t,n))].join(" ")).includes(ot(e)),Se=g.partners,bi=to({name:"partners",of:"partners",sort:"naam",rows:t=>m.partners[N?t:""],keep:(t,e)=>gi(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||b(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:Se.fields.step,name:"stap",options:fi},{label:Se.fields.kind,name:"soort",options:hi("OrganisationKind")},{label:Se.fields.role,name:"rol",options:Object.entries(Se.roles)}],columns:()=>[{key:"naam",label:Se.columns.name,text:t=>v(t.id),cell:t=>[a`<${O} id=${t.id} />`,a`<${jn} id=${t.id} />`]},{key:"soort",label:Se.columns.kind,text:t=>ie(t.id,"organisationKind")},{key:"stappen",label:Se.columns.steps,text:t=>$i(t.steps)},{key:"handelt",label:Se.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Se.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Se.columns.wish,text:t=>t.wish}]}),Bt=g.measures,eo=t=>m.called[t]?.short||"",no=t=>b(t,"prefLabel"),lp=qr.map(t=>({id:t,...m.works[t]})).sort((t,e)=>P(eo(t.id)||"~",eo(e.id)||"~")||P(no(t.id),no(e.id))),Yo=N?"":Me[0].date,cp=(t,e,n)=>({key:t,label:e,text:({id:o})=>On(o,n)?Dt(o,n):"",cell:({id:o})=>On(o,n)&&a`<${lt} id=${o} date=${n} />`}),pp=()=>_n("Chapter").sort((t,e)=>P(b(t,"identifier"),b(e,"identifier"))).map(t=>[t,h(Bt.chapter,{identifier:b(t,"identifier"),title:no(t)})]),_i=to({name:"maatregelen",of:"measures",sort:"nr",rows:t=>lp.filter(e=>hn(e.id,t)),keep:(t,e)=>gi(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:xn(t.id).includes(e.stap)))&&(!e.soort||Jr(t.id).includes(e.soort))&&(!e.wat||Pt(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||On(t.id)===e.staat),fields:()=>[{label:Bt.fields.what,name:"wat",options:Object.entries(Bt.types)},{label:Bt.fields.chapter,name:"hoofdstuk",options:pp()},{label:Bt.fields.step,name:"stap",options:[...fi,["alle",Bt.across]]},{label:Bt.fields.kind,name:"soort",options:wn.map(t=>[t.notation,t.label])},{label:Bt.fields.status,name:"staat",options:hi("Status")}],columns:()=>[{key:"nr",label:Bt.columns.number,text:({id:t})=>eo(t),cell:({id:t})=>eo(t)?a`<a href=${Te(t)}>${eo(t)}</a>`:a`<span class="zacht">${Bt.no_number}</span>`},{key:"naam",label:Bt.columns.name,text:({id:t})=>no(t),cell:({id:t})=>a`<${O} id=${t} text=${no(t)} />`},...le(({id:t})=>Z(t)?.key),{key:"wat",label:Bt.columns.what,text:({id:t})=>it(t)},...Yo&&Yo!==Xt?[cp("plan",E(De(Yo)),Yo)]:[],{key:"nu",label:N?Bt.columns.stand:E(De(Xt)),text:({id:t})=>Dt(t),cell:({id:t})=>a`<${lt} id=${t} />`},{key:"termijn",label:Bt.columns.deadline,text:({id:t})=>b(t,"finalDueBy"),cell:({id:t})=>ut(b(t,"finalDueBy"))},{key:"stap",label:Bt.columns.step,text:t=>t.across?g.shared.all_steps:$i(xn(t.id))},{key:"wie",label:Bt.columns.lead,sort:!1,text:t=>t.container?"":Oo(t.id).map(v).join(", ")||g.shared.nobody,cell:t=>t.container?"":Oo(t.id).length?a`<${It} ids=${Oo(t.id)} />`:a`<span class="zacht">${g.shared.nobody}</span>`}]});var nn=g.lookup,up=t=>T(["concerns","reportedUnder","barrier"].flatMap(e=>Ot(t,e))).filter(Q),dp=Object.entries(m.lookups).map(([t,e])=>({id:t,...e,about:up(t),text:ot([v(t),...X(t,"altLabel"),b(t,"summary"),e.told].join(" "))})),ki=t=>ee(t).map($t),wi=to({name:"naslag",of:"lookup",sort:"naam",rows:t=>dp.filter(e=>hn(e.id,t)),keep:(t,e)=>(!e.wat||Pt(t.id,e.wat))&&(!e.tekst||t.text.includes(ot(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:nn.fields.what,name:"wat",options:Object.entries(nn.types).filter(([t])=>_n(t).length)},{label:nn.fields.step,name:"stap",options:Nt.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:nn.columns.name,text:({id:t})=>v(t),cell:({id:t})=>[a`<${O} id=${t} />`,b(t,"summary")&&a`<p class="zacht">${b(t,"summary")}</p>`]},...le(({id:t})=>Z(t)?.key),{key:"wat",label:nn.columns.what,text:({id:t})=>it(t)},{key:"zegt",label:nn.columns.told,text:t=>t.told},{key:"over",label:nn.columns.about,sort:!1,text:t=>t.about.map(v).join("; "),cell:t=>a`<${It} ids=${t.about} name=${ge} />`},{key:"bron",label:nn.columns.place,sort:!1,text:({id:t})=>ki(t).join("; "),cell:({id:t})=>{let[e,...n]=ki(t),o=h(g.shared.more_places,{count:n.length});return[e,n.length>0&&a`<span class="zacht">${o}</span>`]}}]});var yi=g.unknown,de=({of:t,count:e,intro:n=t.intro,children:o})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:h(yi.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${n}</p>
    ${o}
  </section>
`,mp=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(m.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${E(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function Jo(){let t=yi.reading;return a`
    <${de} of=${t}>
      ${Object.entries(t.lists).map(([e,n])=>a`<h3>${n}</h3><${mp} list=${e} />`)}
      ${t.rules.map(({title:e,text:n})=>a`<h3>${e}</h3><p>${n}</p>`)}
      <h3>${t.source}</h3>
      ${m.plans.map(e=>a`<p>${`${ln(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var Ks=g.method,vi=()=>a`
  <${q} text=${Ks.title}><p class="uitleg">${Ks.intro}</p><//>
  <${Ho} />
  <${Go} />
  <${Jo} />
  <p><a href=${C("weet-niet")}>${Ks.unknown}</a></p>
`;var Mn=g.overview;function fp({cell:t}){let{column:e,plan:n,why:o=[],across:r=0,candidates:s}=t,i=C("overzicht",{...B.route.query,cel:we(e,null,n)});return a`
    <p>${Sn(W(n))}</p>
    ${o.length>0&&a`<h3>${Mn.why}</h3>`}
    ${o.map(l=>a`<p>${b(l,"rationale")} <span class="zacht">${b(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${h(Mn.elsewhere,{count:r,kind:Y(e)})}${" "}
          <a href=${i}>${Mn.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${Mn.who}</h3><${qo} list=${s} plan=${n} />`}
  `}var $p=(t,e,n,o,r)=>vn(t,r).filter(s=>xo(z(s,"barrier"))===e&&(n!=="kind"||X(s,"interventionKind").includes(o)));function hp({row:t,cell:e,step:n,by:o,scenario:r,plan:s,address:i}){let l=ht(null),c=ht(null);xt(()=>{let k=document.getElementById(Vn(i));return l.current.showModal(),c.current.focus(),()=>(k?.isConnected?k:document.getElementById(Vn(i)))?.focus()},[]);let{word:u,lines:p,look:f}=Yt(e),$=h(Mn.panel_note,{scenario:yt(r,s)}),d=k=>n===null?[]:$p(k,n,o,t.key,r);return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${l}
      onClose=${()=>F({cel:null})}
      onClick=${k=>k.target===l.current&&l.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${h(Mn.panel,{row:t.label,step:st(n)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${g.shared.close}</button>
      </div>
      <p class=${`stand ${f}`}><strong>${u}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${E(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${N&&`${s.title}. `}${$}</p>
      ${e.things.length?e.things.map(k=>a`<${Pa} key=${k} id=${k} scenario=${r} contributions=${d(k)} />`):a`<${fp} cell=${e} />`}
    </dialog>
  `}function xi({address:t,by:e,scenario:n}){let{key:o,step:r,plan:s}=ma(t),i=W(s),l=i&&Qe(e,n,i).find(p=>p.key===o),c=l?.cells[Ae(i).indexOf(r)];return c?a`<${hp} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:n,plan:i,address:t}} />`:null}var oo=g.overview;function gp({row:t,cell:e,step:n,plan:o}){let{word:r,lines:s,look:i}=Yt(e);if(!e)return a`<td role="cell" class="vak leeg" data-kop=${st(n)}><span>${r}</span></td>`;let l=we(t.key,n,o.key);return a`
    <td role="cell" class=${`vak ${i}`} data-kop=${st(n)}>
      <button
        type="button"
        id=${Vn(l)}
        aria-haspopup="dialog"
        onClick=${()=>F({cel:l})}
      >
        <span class="sr">${h(oo.cell,{row:t.label,step:st(n)})}</span>
        <strong>${r}</strong>${s.map(c=>a`<span class="bij">${c}</span>`)}
        ${e.strict&&a`<span class="bij">${e.strict}</span>`}
        ${e.most_basis&&a`<${Xe} basis=${e.most_basis} />`}
      </button>
    </td>
  `}var Vs=({look:t,name:e,note:n})=>a`
  <th scope="col" role="columnheader" class=${t}>${e}${n&&a`<span class="bij">${n}</span>`}</th>
`,bp=({row:t,plan:e})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${O} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${Ae(e).map((n,o)=>a`<${gp} row=${t} cell=${t.cells[o]} step=${n} plan=${e} />`)}
  </tr>
`,Oi=({by:t,scenario:e,plan:n})=>a`
  <table
    class=${`matrix by-${t}`}
    id=${n===m.plans[0]?"matrix":`matrix-${n.key}`}
    role="table"
  >
    <caption>${h(oo.caption,{rows:oo.heads[t],scenario:yt(e,n)})}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <${Vs} name=${oo.heads[t]} />
        ${n.steps.map(o=>a`<${Vs} name=${a`<a href=${Te(o.id)}>${o.label}</a>`} note=${o.step} />`)}
        <${Vs} look="dwars" name=${g.shared.all_steps} note=${oo.across} />
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${Qe(t,e,n).map(o=>a`<${bp} key=${o.key} row=${o} plan=${n} />`)}
    </tbody>
  </table>
`;var Ce=g.overview,Si={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:Ci}=g.thing,_p=(t,e,n)=>{let{word:o,lines:r}=Yt(e);if(!e)return[t.label,st(n),Ce.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:u,expected:p}=e;return[t.label,st(n),o,r.join("; "),A("Basis",s),Ci[i],l,c,u,Ci[p]]},kp=(t,e,n)=>[[...Ce.csv,...Ct],...Qe(t,e,n).flatMap(o=>o.cells.map((r,s)=>[..._p(o,r,Ae(n)[s]),...St(e,n.key)]))],wp=({by:t,scenario:e,plan:n})=>a`
  <div class="acties">
    <${bt} name="matrix.csv" rows=${()=>kp(t,e,n)} />
    <button type="button" onClick=${()=>ga(t,e,n)}>${Ce.svg}</button>
    <button type="button" onClick=${()=>ba(t,e,n)}>${Ce.png}</button>
    <${ze} text=${()=>location.href} label=${Ce.link} />
  </div>
`;function ji({route:t}){let e=U(t.query),n=Si[t.query.rijen||""]||"kind",o=Object.entries(Si).map(([i,l])=>[i,Ce.rows[l]]),r=n==="kind"?"":t.query.rijen,{cel:s}=t.query;return a`
    <${q} text=${Ce.heading} title=${Ce.title} />
    <${Ho} open=${!t.query.rijen} />
    <${Tt}>
      <${Ye} legend=${Ce.rows.title} name="rijen" options=${o} current=${r} id="r" />
      <${Ze} />
    <//>
    <div class="naast">
      <div class="hoofd">
        ${gn(e).map((i,l)=>a`
            ${N&&a`<h2>${i.title}</h2>`}
            <${Uo} plan=${i} />
            <${Oi} by=${n} scenario=${e} plan=${i} />
            ${l===0&&a`<${Go} />`}
            <${wp} by=${n} scenario=${e} plan=${i} />
            <${Wa} scenario=${e} plan=${i} />
          `)}
      </div>
      <${qa} scenario=${e} />
    </div>
    ${s&&a`<${xi} address=${s} by=${n} scenario=${e} />`}
    <${Ht} text=${s?"":h(Ce.shown,{scenario:yt(e)})} />
  `}var Gt=g.questions.own,Qs=200;function yp({columns:t,rows:e}){return a`
    <p>${R(Gt.rows,e.length)}${e.length>Qs&&` ${h(Gt.first,{count:Qs})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${Gt.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(n=>a`<th scope="col">${n}</th>`)}</tr></thead>
        <tbody>${e.slice(0,Qs).map(n=>a`<tr>${n.map(o=>a`<td>${o??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>ke(Gt.file,mn([t,...e]),"text/csv;charset=utf-8")}>${Gt.csv}</button>
    </div>
  `}function Ys({start:t=Gt.example}){let[e,n]=et(t),[o,r]=et(null);async function s(){r({said:Gt.busy});try{r(await M().ask("ask",{text:e}))}catch(i){r({said:i.message})}}return a`
    <section class="blok">
      <h2>${Gt.title}</h2>
      <p class="zacht">${Gt.intro}</p>
      <label class="veld breed">
        <span>${Gt.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${e}
          onInput=${i=>n(i.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${s}>${Gt.ask}</button></div>
      <div aria-live="polite">
        ${o?.said&&a`<p>${o.said}</p>`}
        ${o&&"yes"in o&&a`<p><strong>${o.yes?Gt.yes:Gt.no}</strong></p>`}
        ${o?.graph&&a`<pre tabindex="0" role="region" aria-label=${Gt.result}><code>${o.graph}</code></pre>`}
        ${o?.columns&&a`<${yp} columns=${o.columns} rows=${o.rows} />`}
      </div>
    </section>
  `}var J=g.questions,Ti="gaps",vp=/VALUES\s+\?\w+\s*\{\s*\}/,Li={barrier:t=>t.barrier&&st(t.barrier),kind:t=>t.kind&&Y(t.kind),partner:t=>t.partner&&v(Vt(t.partner)||t.partner),severity:t=>A("Severity",t.severity),detail:t=>t.detail&&(jt(t.detail)?v(t.detail):t.told)},Mi=(t,e)=>(Li[t]?Li[t](e):e[t])||"",Bi=t=>gt(t).gaps.flatMap(e=>pn(e).map(n=>({...n,plan:e.plan}))),Ei={key:"severity",label:J.columns.weight,text:t=>String(Object.keys(m.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Cn} severity=${t.severity} />`};function xp(t){let e=Object.entries(t.columns),n=o=>jt(o.subject)?a`<${O} id=${o.subject} />`:o.subject_label;return[...e.map(([o,r],s)=>({key:o,label:r,text:i=>Mi(o,i),cell:s===0&&o==="subject_label"?n:void 0})),...e.some(([o])=>o==="severity")?[]:[Ei],...le(o=>o.plan),{key:"bron",label:J.columns.place,sort:!1,text:o=>tn(o).map($t).join("; ")}]}function Op({name:t,query:e,scenario:n}){let o=Bi(n).filter(l=>l.query===t);if(!o.length)return a`<p>${J.nothing}</p>`;let r=xp(e),s={rows:R(J.rows,o.length),scenario:yt(n)},i=()=>[[J.columns.sentence,...r.map(l=>l.label),...Ct],...o.map(l=>[l.sentence,...r.map(c=>c===Ei?Mi("severity",l):c.text(l)),...St(n,l.plan)])];return a`
    <div class="rol">
      <${at}
        id=${`uitkomst-${t}`}
        caption=${h(J.caption,{title:e.title,...s})}
        rows=${o}
        columns=${r}
      />
    </div>
    <div class="acties">
      <${bt} name=${`${t}.csv`} rows=${i} />
      <a href=${C("aandachtspunten",{vraag:t})}>${J.as_sentences}</a>
    </div>
  `}function Sp({name:t,query:e,scenario:n}){let o=Object.values(m.views).find(i=>i.query===t),r=e.shelf===Ti,s=C("overzicht",{rijen:J.rows_of[t]});return a`
    <p class="kruimel"><a href=${C("vragen")}>${J.title}</a></p>
    <${q} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${Tt}><${Ze} /><//>`}
    <${ve} pairs=${[[J.why,e.why],[J.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${J.result}</h2>
          <${Op} name=${t} query=${e} scenario=${n} />
        </section>
      `}
    ${t in J.rows_of&&a`<p><a href=${s}>${J.in_overview}</a></p>`}
    ${o&&a`<p><a href=${C(["graaf",o.name])}>${J.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${J.ask} <code>${h(J.command,{name:t})}</code></p>`}
    <details>
      <summary>${J.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${J.sparql}><code lang="en">${e.sparql}</code></pre>
      <${ze} text=${()=>e.sparql} label=${J.copy} />
    </details>
    ${M()&&!vp.test(e.sparql)&&a`<${Ys} key=${t} start=${e.sparql} />`}
  `}function Cp({shelf:t,counts:e}){let n=Object.entries(m.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!n.length)return null;let o=[{key:"titel",label:J.columns.title,text:r=>r.title,cell:r=>a`<a href=${C(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:J.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:J.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${at}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${n}
        columns=${t.name===Ti?o:o.slice(0,2)}
      />
    </section>
  `}function zi({route:t}){let e=U(t.query),n=t.path[1],o=m.queries[n];if(n&&!o)return a`<${en} />`;if(n)return a`<${Sp} name=${n} query=${o} scenario=${e} />`;let r=new Map;for(let s of Bi(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${q} text=${J.title}><p class="uitleg">${J.intro}</p><//>
    ${M()&&a`<${Ys} />`}
    ${J.shelves.map(s=>a`<${Cp} shelf=${s} counts=${r} />`)}
  `}var Et=g.search,Js=100,Zs=({text:t,wanted:e})=>Mr(t,e).map(({said:n,on:o})=>o?a`<mark>${n}</mark>`:n),jp=({item:t,wanted:e})=>a`
  <li>
    <a href=${C(t.path)}><${Zs} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${N&&Z(t.id)&&`, ${Z(t.id).title}`}
    </span>
    <p><${Zs} text=${Qr(t,e)} wanted=${e} /></p>
  </li>
`,Ai=t=>C("zoek",{q:t});function Lp({text:t}){let{meant:e,alone:n}=Vr(t),[o,r]=Et.meant.split("{word}");return a`
    <section class="blok" id="anders">
      ${e&&a`<p>${o}<a href=${Ai(e)}>${e}</a>${r}</p>`}
      ${n.length>0&&a`<p>${Et.alone} ${n.map(s=>a` <a href=${Ai(s)}>${s}</a>`)}</p>`}
      <p>${Et.try} ${Object.entries(Et.lists).map(([s,i])=>a` <a href=${C(s)}>${i}</a>`)}</p>
    </section>
  `}var Fi=t=>T(te(t).map(([e])=>Q(e)?e:Ot(e,"initiative").find(Q)).filter(Boolean));function Tp({text:t,wanted:e}){let[n,o]=et(null);if(se(()=>{let i=!0;o(null);let l=window.setTimeout(()=>{Ir(t).then(c=>i&&o(c)).catch(()=>{})},250);return()=>{i=!1,window.clearTimeout(l)}},[t]),!n?.source)return null;let{found:r,count:s}=n;return a`
    <section id="in-de-bron">
      <h2>${h(Et.source.title,{count:s})}</h2>
      ${s===0&&a`<p>${Et.source.none}</p>`}
      ${r.length<s&&a`<p class="zacht">${h(Et.source.first,{count:r.length})}</p>`}
      <ol class="resultaten">
        ${r.map(({vindplaats:i,woorden:l})=>a`
            <li key=${i}>
              <p><${Zs} text=${l} wanted=${e} /></p>
              <p class="zacht">
                ${$t(i)}${Fi(i).length>0&&[", ",Et.source.about,a`<${It} ids=${Fi(i)} />`]}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function Ni({route:t}){let e=t.query.q||"",{wanted:n,found:o}=vo(e),r=T(o.map(l=>l.kind)).sort(P),s=o.filter(l=>!t.query.wat||l.kind===t.query.wat);xt(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?R(Et.found,s.length):h(Et.nothing,{text:e});return a`
    <${q} text=${Et.title} />
    <section class="filters" aria-label=${Et.label}>
      <div class="velden">
        <${ye} label=${Et.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${kt} label=${Et.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${n.length?i:Et.type}</p>
    ${n.length>0&&!o.length&&a`<${Lp} text=${e} />`}
    <ol class="resultaten">
      ${s.slice(0,Js).map(l=>a`<${jp} key=${l.id} item=${l} wanted=${n} />`)}
    </ol>
    ${s.length>Js&&a`<p>${h(Et.too_many,{count:s.length-Js})}</p>`}
    ${n.length>0&&ae()&&a`<${Tp} text=${e} wanted=${n} />`}
    <${Ht} text=${n.length?i:""} />
  `}var Bn=g.thing,Mp=new Set([...m.hidden,...Bn.said]),tt=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Kt=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,dn=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;function Bp({property:t,value:e}){return e.startsWith("@")?a`<${O} id=${e.slice(1)} />`:m.lists[t]?A(m.lists[t],e):Bn.truth[e]||ut(e)}var En=t=>Object.entries(Ft.get(t)).filter(([e])=>!Mp.has(e)).map(([e,n])=>{let o=n.map(r=>a`<${Bp} property=${e} value=${r} />`);return[E(Ue(e)),o.length>1?a`<${dn} items=${o} />`:o[0]]}),Zo=({id:t})=>te(t).some(([e])=>Pt(e,"Figure"))&&a`<${tt} title=${Bn.figures}><${Ps} id=${t} /><//>`;function zn({id:t,skip:e}){let n=new Map;for(let[c,u]of te(t)){if(!Q(c)||Pt(c,"Figure")||Pt(c,"Barrier")||e.includes(u))continue;let p=Bn.from_here[u]||h(Bn.this,{term:Ue(u)});n.set(c,[...n.get(c)||[],p])}if(!n.size)return null;let o=[...n].map(([c,u])=>({from:c,how:T(u).join(", ")})),{columns:r,title:s,caption:i}=Bn.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>v(c),cell:({from:c})=>a`<${O} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>it(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>Dt(c),cell:({from:c})=>He(c)&&a`<${lt} id=${c} />`}];return a`
    <${tt} title=${s}>
      <${at} id="verwijst" caption=${i} rows=${o} sort="verband" columns=${l} />
    <//>
  `}var ct=g.thing.organisation,Ri=t=>Nt.filter(e=>t.includes(e.notation)).map(e=>e.label);function Ep({id:t,rows:e}){let n=e.filter(l=>So(l.role)),o=Ri(n.flatMap(l=>xn(l.undertaking))),r=Ot(t,"unit"),s=b(t,"tooi"),i=[...En(t),[g.thing.also_known,X(t,"altLabel").join(", ")],[ct.units,r.length>0&&a`<${pe} ids=${r} />`],[ct.identity,s?h(ct.identified,{code:s,date:ut(b(t,"checkedOn"))}):ct.unidentified]];return a`
    <${tt} title=${g.thing.known}>
      <${Kt} text=${b(t,"summary")} />
      ${Zr(t)&&a`<p>${ct.collective}</p>`}
      ${b(t,"isIndependent")==="true"&&a`<p>${ct.independent}</p>`}
      <p>${o.length?h(ct.steps,{steps:$o(o.map(l=>l.toLowerCase()))}):ct.no_steps}</p>
      <${ve} pairs=${i} />
    <//>
  `}function zp({rows:t}){let e=ct.columns,n=({undertaking:s})=>m.works[s]?.across?g.shared.all_steps:Ri(xn(s)).join(", "),o=[...le(s=>Z(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>v(s.undertaking),cell:s=>a`<${O} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>it(s.undertaking)},{key:"rol",label:e.role,text:s=>A("Role",s.role)},{key:"stand",label:e.stand,text:s=>Dt(s.undertaking),cell:s=>a`<${lt} id=${s.undertaking} />`},{key:"stap",label:e.step,text:n},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${Mt} of=${[s.id]} />`}],r=T(t.map(s=>s.undertaking)).length;return a`
    <${tt} title=${h(ct.work,{count:r})}>
      <p class="zacht">${ct.work_note}</p>
      ${r?a`<${at} id="acties" caption=${ct.work_caption} rows=${t} sort="actie" columns=${o} />`:a`<p>${g.shared.none}</p>`}
    <//>
  `}function Ap({id:t}){let e=Lt(t,"Contribution","byOrganisation");return e.length?a`
    <${tt} title=${h(ct.own,{count:e.length})}>
      <p class="zacht">${ct.own_note}</p>
      ${e.map(n=>a`
          <h3><${O} id=${z(n,"initiative")} /></h3>
          <${Zn} id=${n} />
          <${Mt} of=${[n]} />
        `)}
    <//>
  `:null}function Fp({id:t}){let e=Lt(t,"Expectation","organisation");return e.length?a`
    <${tt} title=${ct.wishes}>
      ${e.map(n=>a`
          <div class="koppeling">
            <p><strong>${E(ie(n,"engagement")||ct.wish)}</strong>: ${b(n,"rationale")}</p>
            <${Mt} of=${[n]} />
          </div>
        `)}
    <//>
  `:null}function Np({id:t}){let e=["member","organization"].flatMap(o=>Lt(t,"Membership",o));if(!e.length)return null;let n=e.map(o=>[a`<${O} id=${z(o,"member")} />`,ct.member,a`<${O} id=${z(o,"organization")} />`,`: ${b(o,"post")}`]);return a`<${tt} title=${ct.members}><${dn} items=${n} /><//>`}var Pi=4;function Pp({id:t,rows:e}){let n=new Map;for(let{undertaking:r}of e.filter(s=>So(s.role)))for(let s of Un(r).filter(i=>i!==t))n.set(s,T([...n.get(s)||[],r]));if(!n.size)return null;let o=r=>{let s=n.get(r).map(ge),i=h(s.length>Pi?ct.more_works:ct.works,{works:s.slice(0,Pi).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${tt} title=${ct.together}>
      <p class="zacht">${ct.alphabetical}</p>
      <${pe} ids=${Oe([...n.keys()])} more=${o} look="kolommen" />
    <//>
  `}function Ii({id:t}){let e=Co(t);return a`
    <${Ep} id=${t} rows=${e} />
    <${zp} rows=${e} />
    <${Ap} id=${t} />
    <${Fp} id=${t} />
    <${Np} id=${t} />
    <${Pp} id=${t} rows=${e} />
    <${zn} id=${t} skip=${["unitOf","unit"]} />
  `}var me=g.thing.step,Xs=t=>ne[t]?.[1]||"",Wi=(t,e="")=>[a`<${Xe} basis=${t} />`,` ${Xs(t)}${e}`],Rp=({id:t,narrow:e})=>a`
  <${tt} title=${me.what}>
    <${Kt} text=${b(t,"step")} />
    <${Kt} text=${b(t,"definition")} />
    <${Kt} text=${b(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${me.narrower}<${It} ids=${e} />.</p>`}
    ${z(t,"broader")&&a`<p>${me.broader}<${O} id=${z(t,"broader")} />.</p>`}
  <//>
`;function Ip({id:t,scenario:e}){let n=me.cell_columns,o=gt(e).matrix.kind.filter(c=>go(c.barrier,c.plan)===t);if(!o.length)return null;let r=c=>C("overzicht",{cel:we(c.column,xo(t),c.plan)}),s=c=>E(Y(c.column)),i=c=>{let{word:u,lines:p,look:f}=Yt(c);return[a`<span class=${`chip ${f}`}>${u}</span>`,p.length>0&&` ${p.join(" · ")}`]},l=[...le(c=>c.plan),{key:"soort",label:n.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:n.stand,text:c=>Yt(c).word,cell:i},{key:"hoe",label:n.how,text:c=>Xs(c.most_basis),cell:c=>c.most_basis&&Wi(c.most_basis)}];return a`
    <${tt} title=${me.cells}>
      <p class="zacht">${yt(e)}</p>
      <${at} id="vakken" caption=${me.cells_caption} rows=${o} columns=${l} />
    <//>
  `}function Wp({links:t,scenario:e}){let n=me.columns,o=s=>z(s,"initiative"),r=[...le(s=>Z(s)?.key),{key:"actie",label:n.action,text:s=>v(o(s)),cell:s=>a`<${O} id=${o(s)} />`},{key:"soort",label:n.kind,text:s=>X(s,"interventionKind").map(Y).join(", ")},{key:"wie",label:n.who,sort:!1,text:s=>Un(o(s)).map(v).join(", "),cell:s=>a`<${It} ids=${Un(o(s))} />`},{key:"stand",label:n.stand,text:s=>Dt(o(s),e.date),cell:s=>a`<${lt} id=${o(s)} date=${e.date} />`},{key:"hoe",label:n.how,text:s=>Xs(Ke(s,"basis",e)),cell:s=>Wi(Ke(s,"basis",e),`; ${A("Strength",Ke(s,"strength",e))}`)}];return a`
    <${tt} title=${h(me.work,{count:T(t.map(o)).length})}>
      ${t.length?a`<${at} id="wiewat" caption=${me.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${Sn(W(e.plan))}</p>`}
    <//>
  `}function qp({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${O} id=${n} />`,h(re(Z(n)).thing.step.helper,{awareness:ie(n,"awareness")||me.unaware})]);return a`<${tt} title=${me.helpers}><${dn} items=${e} /><//>`}function qi({id:t}){let e=U(B.route.query),n=Ot(t,"narrower"),o=s=>[t,...n].flatMap(i=>Lt(i,s,"barrier")),r=o("Contribution").filter(s=>Cs(s,e)&&hn(s,e.plan));return a`
    <${Rp} id=${t} narrow=${n} />
    <${Ip} id=${t} scenario=${e} />
    <${Wp} links=${r} scenario=${e} />
    <${qp} ids=${o("Facilitator")} />
  `}var fe=t=>re(Z(t)).thing.undertaking,Di=t=>a`<${Mt} of=${[t]} />`;function Dp({report:t,said:e}){return a`
    <${Kt} text=${b(t,"summary")} />
    <${un} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Mt} of=${[t]} />
  `}function Hp({id:t}){let e=Z(t),{result:n}=fe(t),o=e.dates.filter(({date:s})=>On(t,s));if(!o.length)return null;let r=(s,i)=>i===e.date&&n[b(s,"resultReported")];return a`
    <ol class="tijdlijn">
      ${o.map(({date:s,label:i})=>{let l=jo(t,s);return a`
          <li>
            <strong>${E(i)}</strong>
            <p><${lt} id=${t} date=${s} /></p>
            ${l&&a`<${Dp} report=${l} said=${r(l,s)} />`}
          </li>
        `})}
    </ol>
  `}function Up({id:t}){let e=Ot(t,"silentPart"),n=e.map(o=>[b(o,"summary"),a`<span class="zacht"> (${A("SilentWeight",b(o,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${fe(t).silent}</strong></p><${dn} items=${n} />`}function Gp({id:t}){let e=fe(t),n=e.deadline_columns,o=Lo(t);if(!o.length)return null;let r=i=>[`“${b(i,"deadlineText")}”`,b(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:n.text,text:i=>b(i,"deadlineText"),cell:r},{key:"waarvoor",label:n.what,text:i=>b(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>b(i,"dueBy"),cell:i=>ut(b(i,"dueBy"))||b(i,"condition")},{key:"soort",label:n.kind,text:i=>To(b(i,"modality"))},{key:"er",label:n.there,text:i=>_e(i).delivery||e.not_there},{key:"bron",label:n.place,sort:!1,text:()=>"",cell:i=>[a`<${Kt} text=${b(i,"summary")} />`,Di(i)]}];return a`<${at} id="termijnen" caption=${e.deadlines} rows=${o} columns=${s} />`}function Kp({id:t}){let e=fe(t),n=e.who_columns,o=an(t);if(!o.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${O} id=${i} /><${jn} id=${i} />`,s=[{key:"wie",label:n.who,text:i=>v(i.organisation),cell:r},{key:"rol",label:n.role,text:i=>A("Role",i.role)},{key:"wat",label:n.note,sort:!1,text:i=>b(i.id,"summary")},{key:"bron",label:n.place,sort:!1,text:()=>"",cell:i=>Di(i.id)}];return a`<${at} id="wie" caption=${e.who_caption} rows=${o} columns=${s} />`}function Vp({id:t}){let e=Ot(z(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${fe(t).heading}<${It} ids=${e} />.</p>`}function Qp({id:t}){let e=fe(t),n=vn(t);if(n.length)return n.map(r=>a`<${Zn} id=${r} /><${Mt} of=${[r]} />`);if(b(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let o=X(t,"interventionKind").map(Y).join(", ");return a`
    <p>${h(e.across,{kinds:o})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${b(t,"rationale")}</p>
  `}function Yp({id:t}){let e=fe(t),n=te(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),o=r=>a` <${lt} id=${r} />`;return a`
    <${tt} title=${e.container}><p>${e.parts}</p><${pe} ids=${n} more=${o} /><//>
  `}var Jp=({id:t})=>a`
  <${tt} title=${fe(t).progress}><${Hp} id=${t} /><${Up} id=${t} /><${Gp} id=${t} /><//>
  <${tt} title=${fe(t).who}><${Kp} id=${t} /><${Vp} id=${t} /><//>
  <${tt} title=${fe(t).steps}><${Qp} id=${t} /><//>
`;function Hi({id:t}){let e=fe(t),n=Z(t),o=b(t,"promise"),r=En(t),s=b(t,"isContainer")==="true"?Yp:Jp;return a`
    <${tt} title=${o?e.promise:e.what}>
      <${Kt} text=${o} />
      <${Kt} text=${b(t,"summary")} />
      ${b(t,"isNew")==="true"&&a`<p class="zacht">${h(e.new,{when:De(n.date,n)})}</p>`}
      ${b(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Mt} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${Zo} id=${t} />
    ${r.length>0&&a`<${tt} title=${g.thing.further}><${ve} pairs=${r} /><//>`}
    <${zn} id=${t} skip=${["subMeasureOf"]} />
  `}var on=g.thing;function Zp({id:t}){let e=te(t).filter(([r,s])=>s==="inChapter"&&He(r)).map(([r])=>r),n=[...En(t),[on.also_known,X(t,"altLabel").join(", ")],[on.place,ee(t).length>0&&a`<${Mt} of=${[t]} />`]],o=r=>a` <${lt} id=${r} />`;return a`
    <${tt} title=${on.known}>
      ${Pt(t,"Facilitator")&&a`<p class="zacht">${re(Z(t)).thing.other.judged}</p>`}
      <${Kt} text=${b(t,"summary")} />
      <${Kt} text=${b(t,"rationale")} />
      <${ve} pairs=${n} />
    <//>
    <${Zo} id=${t} />
    ${e.length>0&&a`<${tt} title=${on.other.chapter}><${pe} ids=${Oe(e)} more=${o} /><//>`}
    <${zn} id=${t} skip=${["inChapter"]} />
  `}var Ui=5;function Xp({id:t}){let e=U(B.route.query),n=s=>pn(s).some(i=>i.subject===t||Pt(t,"Barrier")&&go(i.barrier,s.plan)===t||In(t)&&[i.partner,...i.beside||[]].includes(b(t,"notation"))),o=gt(e).gaps.filter(n);if(!o.length)return null;let r=o.slice(Ui);return a`
    <${tt} title=${h(on.gaps,{count:o.length})}>
      <${As} list=${o.slice(0,Ui)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${h(g.shared.show_more,{count:r.length})}</summary>
            <${As} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var Gi={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function tu({id:t}){let e=kn(t),n=[Gi[e]&&a`<a href=${C(Gi[e])}>${on.crumbs[e]}</a>`,N&&Z(t)?.title,...["inChapter","subMeasureOf"].map(o=>z(t,o)&&a`<${O} id=${z(t,o)} />`),it(t)].filter(Boolean);return a`<p class="kruimel">${n.map((o,r)=>[r>0&&" › ",o])}</p>`}var eu={undertaking:Hi,organisation:Ii,step:qi,other:Zp};function Ki({route:t}){let e=t.path.slice(1).join("/");if(!Q(e))return a`<${en} />`;let n=v(e),o=kn(e),r=eu[o],s=()=>{let l=h(on.footnote,{kind:it(e),name:n,said:b(e,"promise")||b(e,"summary")});return Kn(l.trim().replace(/([^.!?])$/,"$1."),ee(e),null,Z(e)||W())},i=o==="undertaking"&&b(e,"isContainer")!=="true";return a`
    <${tu} id=${e} />
    <${q} text=${Pt(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${i&&a`<p><${lt} id=${e} /></p>`}
    <//>
    <div class="acties bovenaan">
      <${ze} text=${s} />
      <a href=${C(["graaf","omgeving"],{ding:e})}>${on.around}</a>
    </div>
    <${r} id=${e} />
    <${Xp} id=${e} />
  `}var je=g.timeline,nu=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),Vi=(t,e)=>[t.progress&&t.id&&Dt(t.id,e),t.stand[e]].filter(Boolean).join("; "),Xo=t=>t.day.slice(0,4);function ou({row:t,date:e}){let n=Vi(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${je.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${O} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${n&&a`<span class="zacht"> – ${n}</span>`}
        </p>
        <${va} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var su=(t,e)=>[[...je.csv,...Ct],...t.map(n=>[n.when,je.kinds[n.kind],n.id&&v(n.id),n.what,Vi(n,e.date),ee(n.at).map($t).join("; "),...St(e,n.plan||n.at)])],ru=["tekst","wat","stap","jaar"];function au({years:t}){return a`
    <${Tt}>
      <${cn} />
      <${Qn} />
      <div class="velden">
        <${ye} name="tekst" />
        <${kt} label=${je.fields.what} name="wat" options=${Object.entries(je.kinds)} />
        <${kt} label=${je.fields.step} name="stap" options=${Nt.map(e=>[e.notation,e.label])} />
        <${kt} label=${je.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${Je} names=${ru} />
      </div>
    <//>
  `}function Qi({route:t}){let e=U(t.query),n=t.query,o=m.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=o.filter(l=>(!n.wat||l.kind===n.wat)&&(!n.stap||l.steps.includes(n.stap))&&(!n.jaar||Xo(l)===n.jaar)&&(!n.tekst||ot(nu(l)).includes(ot(n.tekst)))),s=R(je.count,r.length),i=l=>r.filter(c=>Xo(c)===l);return a`
    <${q} text=${je.title}><p class="uitleg">${je.intro}</p><//>
    <${au} years=${T(o.map(Xo))} />
    <p class="telling">${s}<${bt} name="tijdlijn.csv" rows=${()=>su(r,e)} /></p>
    ${T(r.map(Xo)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${ou} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${Ht} text=${s} />
  `}var zt=g.unknown,At=m.unknown;function An({items:t,shown:e=12}){let n=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${n.length>0&&a`
        <details>
          <summary>${h(g.shared.show_more,{count:n.length})}</summary>
          <ul>${n}</ul>
        </details>
      `}
  `}var Yi=t=>Oe(t).map(e=>a`<li><${O} id=${e} /></li>`),Ji=t=>[...t].sort((e,n)=>P(v(z(e,"initiative")),v(z(n,"initiative")))),iu=({id:t})=>a`
  <li>
    <${O} id=${z(t,"initiative")} />${" → "}<${No} id=${z(t,"barrier")} />
    ${`: ${b(t,"rationale")}`}<${un} of=${t} />
  </li>
`,lu=({id:t})=>a`
  <li><${O} id=${z(t,"initiative")} />${`: ${ie(t,"status")}`}<${un} of=${t} /></li>
`;function cu(){let t=zt.unjudged,e=Oe(At.unjudged).map(n=>a`<li><${O} id=${n} /><span class="zacht"> – ${it(n).toLowerCase()}</span></li>`);return a`
    <${de} of=${t} count=${e.length}>${e.length?a`<${An} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function pu(){let t=_n("Contribution").length,e=s=>a`<${iu} id=${s} />`,n=Ji(At.weak).map(e),o=h(zt.weak.intro,{all:t,stated:t-n.length}),r=Ji(At.statuses).map(s=>a`<${lu} id=${s} />`);return a`
    <${de} of=${zt.weak} count=${n.length} intro=${o}><${An} items=${n} shown=${6} /><//>
    <${de} of=${zt.other} count=${At.other.length}><${An} items=${At.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${de} of=${zt.statuses} count=${r.length}><${An} items=${r} shown=${6} /><//>`}
  `}var uu=()=>a`
  <${de} of=${zt.clashes} count=${At.clashes.length}>
    ${Oe(At.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${O} id=${t} /></h3>
          <p>${b(t,"summary")}</p>
          <${Mt} of=${[t]} />
        </div>
      `)}
  <//>
`;function du(){if(!At.judged.length)return null;let t=e=>h(zt.judged.line,{step:v(z(e,"barrier")),kinds:X(e,"interventionKind").map(Y).join(", "),state:ie(e,"state"),why:b(e,"rationale"),who:b(e,"post"),date:ut(b(e,"asOf"))});return a`
    <${de} of=${zt.judged} count=${At.judged.length}>
      <ul>${At.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function mu(){let t=zt.expected.columns,e=o=>z(o,"barrier"),n=[{key:"stap",label:t.step,text:o=>v(e(o)),cell:o=>a`<${O} id=${e(o)} />`},{key:"soort",label:t.kind,text:o=>X(o,"interventionKind").map(Y).join(", ")},{key:"waarom",label:t.why,sort:!1,text:o=>b(o,"rationale")},{key:"bron",label:t.who,sort:!1,text:o=>b(o,"source")}];return a`
    <${de} of=${zt.expected} count=${At.expected.length}>
      <details>
        <summary>${zt.expected.show}</summary>
        <div class="rol">
          <${at} id="verwacht" caption=${zt.expected.caption} rows=${At.expected} columns=${n} />
        </div>
      </details>
    <//>
  `}var Zi=()=>a`
  <${q} text=${zt.title}><p class="uitleg">${zt.intro} ${Be}</p><//>
  <${cu} />
  <${pu} />
  <${uu} />
  <${du} />
  <${de} of=${zt.nameless} count=${At.nameless.length}><${An} items=${Yi(At.nameless)} /><//>
  <${de} of=${zt.generic} count=${At.generic.length}><${An} items=${Yi(At.generic)} /><//>
  <${mu} />
  <${Jo} />
`;var wt=g.whatif,tl=(t,e,n)=>gt({...n,plan:t.plan}).matrix.kind.find(o=>o.column===e.column&&o.barrier===e.barrier);function el(t){if(!t)return wt.no_cell;let{word:e,lines:n}=Yt(t);return[e,...n].join(", ")}var tr=(t,e)=>{let n=E(Y(t.column));return e?h(wt.cell,{kind:n,step:st(t.barrier).toLowerCase()}):n};function Xi({title:t,count:e,none:n,children:o}){return a`
    <section class="blok">
      <${N?"h3":"h2"}>${h(wt.part,{title:t,count:e})}<//>
      ${e?o:a`<p>${n}</p>`}
    </section>
  `}function fu({loss:t,scenario:e,id:n,title:o}){let r=l=>tl(t,l,e),s=l=>C("overzicht",{cel:we(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:wt.columns.cell,sort:!1,text:l=>tr(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${tr(l,r(l))}</a>`:tr(l)},{key:"nu",label:wt.columns.now,sort:!1,text:l=>el(r(l))},{key:"weg",label:wt.columns.lost,sort:!1,text:l=>l.said}];return a`<${at} id=${n} caption=${o} hideCaption rows=${t.cells} columns=${i} />`}function $u({loss:t,scenario:e}){let n=W(t.plan),{cells:o,none:r,...s}=n.words.losses,i=`verlies${n===m.plans[0]?"":`-${n.key}`}`,l=u=>[" ",a`<${lt} id=${u} date=${e.date} />`],c=(u,p)=>a`
    <${Xi} title=${u} count=${p.length} none=${r}><${pe} ids=${p} more=${l} /><//>
  `;return a`
    <section>
      ${N&&a`<h2>${n.title}</h2>`}
      <p>${t.said}</p>
      <${Xi} title=${o} count=${t.cells.length} none=${r}>
        <${fu} loss=${t} scenario=${e} id=${i} title=${o} />
      <//>
      ${Object.keys(s).filter(u=>Array.isArray(t[u])).map(u=>c(s[u],t[u]))}
      ${t.blocks.map(u=>c(u.said,u.acts))}
    </section>
  `}function nl({losses:t,without:e,scenario:n}){let o=()=>t.flatMap(r=>r.cells.map(s=>{let i=tl(r,s,n),l=i?st(s.barrier):"";return[e,Y(s.column),l,el(i),s.said,...St(n,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${$u} key=${r.plan} loss=${r} scenario=${n} />`):gn(n).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${bt} name="wat-als.csv" rows=${()=>[[...wt.csv,...Ct],...o()]} />
    </div>
  `}var hu=(t,e)=>[...ho(e),...t.map(n=>["zonder",n])];function gu({notations:t,names:e,scenario:n}){let[o,r]=et(null),s=[n.key,...t].join();if(se(()=>{let c=!0;return r(null),Pr(hu(t,n)).then(u=>{c&&(r(u),rt(wt.done))}).catch(u=>c&&r({silent:u.message||wt.silent})),()=>{c=!1}},[s]),!o)return a`<div><p>${wt.busy}</p></div>`;if(o.silent)return a`<div><p>${o.silent}</p></div>`;let i=c=>!n.plan||c.plan===n.plan,l=R(wt.questions,o.gaps.filter(i).length);return a`
    <div>
      <${nl} losses=${o.losses.filter(i)} without=${$o(e)} scenario=${n} />
      <p>${h(wt.with_this,{questions:l,now:gt(n).gaps.length})}</p>
    </div>
  `}var ts=t=>b(t,"notation");function bu({acting:t,chosen:e}){if(!ae())return a`
      <${kt} label=${wt.one} name="zonder" options=${t.map(o=>[ts(o),v(o)])} />
    `;let n=(o,r)=>{let s=r?[...e,o]:e.filter(i=>i!==o);F({zonder:s.map(ts).join(",")})};return a`
    <fieldset class="velden meer">
      <legend>${wt.more}</legend>
      ${t.map(o=>a`
          <label key=${o}>
            <input
              id=${`zonder-${ts(o)}`}
              type="checkbox"
              checked=${e.includes(o)}
              onChange=${r=>n(o,r.target.checked)}
            />
            ${` ${v(o)}`}
          </label>
        `)}
    </fieldset>
  `}function ol({route:t}){let e=U(t.query),{without:n}=gt(e),o=Object.keys(n).filter(l=>n[l].length).sort((l,c)=>P(v(l),v(c))),r=(t.query.zonder||"").split(",").map(Vt).filter(Boolean),s=r.map(l=>v(l)),[i]=r;return a`
    <${q} text=${wt.title}><p class="uitleg">${wt.intro}</p><//>
    <${Tt}>
      <${Ze} />
      <div class="velden"><${bu} acting=${o} chosen=${r} /></div>
    <//>
    ${!ae()&&a`<p class="zacht">${wt.alone}</p>`}
    ${r.length===1&&a`<${nl} losses=${n[i]||[]} without=${s[0]} scenario=${e} />`}
    ${r.length>1&&ae()&&a`<${gu} notations=${r.map(ts)} names=${s} scenario=${e} />`}
    ${!r.length&&a`<p>${wt.choose}</p>`}
    <${Ht} text=${r.length===1?h(wt.said,{name:s[0]}):""} />
  `}var oe=t=>document.getElementById(t);oe("spring").addEventListener("click",t=>{t.preventDefault(),oe("inhoud").focus()});na();oe("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=oe("zoek").value;location.hash=Kr(e)||C("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=g.shared.report_fault,{version:o,content:r}=m.meta,s={title:document.title,address:location.hash||"#/overzicht",version:o,content:r};js(h(e,{...s,sources:ln()}),n)});var sl={__proto__:null,overzicht:ji,aandachtspunten:Ka,partners:bi,maatregelen:_i,naslag:wi,tijdlijn:Qi,graaf:mi,ding:Ki,vragen:zi,"wat-als":ol,vergelijk:Oa,"weet-niet":Zi,methode:vi,zoek:Ni,...(m.served||M())&&{controleer:wa},onbekend:en};function _u(t,e){let n=Object.keys(m.views).length>0,o=Object.keys(m.comparisons).length>0,r={views:n||t==="graaf",comparisons:o||t==="vergelijk"};return Nr(e)&&r.views===n&&r.comparisons===o?!1:($e(a`<p role="status">${g.werkplaats.busy}</p>`,oe("inhoud")),M().ask("page",{options:ho(e),...r}).then(({page:s})=>M().show(s,M().own)).catch(s=>$e(a`<p role="alert">${s.message}</p>`,oe("inhoud"))),!0)}function ku(t){let e=t.path[0]||"overzicht",n=oe("inhoud");M()?.own&&_u(e,U(t.query))||(n.className=`scherm-${e}`,$e(a`<${sl[e]||sl.onbekend} key=${t.path.join("/")} route=${t} />`,n),oa(e))}function er(){let t=oe("motor");t.hidden=!1;let{state:e,why:n,own:o}=M();$e(a`<${ua} state=${e} why=${n} own=${o} />`,t)}function wu(){yu(),window.removeEventListener("werkplaats",er),$e(null,oe("inhoud")),$e(null,oe("motor"))}M()&&(oe("eigen").hidden=!1,window.addEventListener("werkplaats",er),er());oe("inhoud").replaceChildren();var yu=Tr(ku);M()&&window.addEventListener("andere-bladzijde",wu,{once:!0});document.fonts.ready.then(()=>Gs()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return pl(vu);})();
