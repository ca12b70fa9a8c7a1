var ketenkaart=(()=>{var us=Object.defineProperty;var vl=Object.getOwnPropertyDescriptor;var xl=Object.getOwnPropertyNames;var Ol=Object.prototype.hasOwnProperty;var Sl=(t,e)=>{for(var o in e)us(t,o,{get:e[o],enumerable:!0})},Cl=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of xl(e))!Ol.call(t,r)&&r!==o&&us(t,r,{get:()=>e[r],enumerable:!(n=vl(e,r))||n.enumerable});return t};var jl=t=>Cl(us({},"__esModule",{value:!0}),t);var Lf={};Sl(Lf,{answerTo:()=>vt,compare:()=>E,csv:()=>yo,data:()=>h,graphNow:()=>nr,here:()=>W,matrixSvg:()=>Ws,scenarioOf:()=>G});function yo(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var mr=function(t,e,o,n){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,o[e[s++]]):e[++s];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++s]]=l:i===6?n[1][e[++s]]+=l+"":i?(r=t.apply(l,mr(t,l,o,["",null])),n.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):n.push(l)}return n},ur=new Map;function dr(t){var e=ur.get(this);return e||(e=new Map,ur.set(this,e)),(e=mr(this,e.get(t)||(e.set(t,e=(function(o){for(var n,r,s=1,i="",l="",c=[0],p=function(d){s===1&&(d||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,d,i):s===3&&(d||i)?(c.push(3,d,i),s=2):s===2&&i==="..."&&d?c.push(4,d,0):s===2&&i&&!d?c.push(5,0,!0,i):s>=5&&((i||!d&&s===5)&&(c.push(s,0,i,r),s=6),d&&(c.push(s,d,0,r),s=6)),i=""},f=0;f<o.length;f++){f&&(s===1&&p(),p(f));for(var $=0;$<o[f].length;$++)n=o[f][$],s===1?n==="<"?(p(),c=[c],s=3):i+=n:s===4?i==="--"&&n===">"?(s=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(p(),s=1):s&&(n==="="?(s=5,r=i,i=""):n==="/"&&(s<5||o[f][$+1]===">")?(p(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),s=2):i+=n),s===3&&i==="!--"&&(s=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Y,gr,Tl,Ke,ms,kn,br,gn,_r,$s,ds,Ll,Vo=Symbol.for("pv"),wn={},yn=[],Ml=/^m(i|n|o|s|text|space)$/,hs=Array.isArray,gs=yn.slice,fo=Object.assign;function po(t){t&&t.parentNode&&t.remove()}function bs(t,e,o){var n,r,s,i={},l=arguments.length;for(s in e)s=="key"?n=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?gs.call(arguments,2):o),Go(t,i,n,r,null)}function Go(t,e,o,n,r){var s={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Vo,__v:r||++gr,__i:-1,__u:0};return!r&&Y.vnode&&Y.vnode(s),s}function vn(t){return t.children}function bn(t,e){this.props=t,this.context=e,this.__g=0}function Ge(t,e){if(e==null)return t.__&&Ge(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:Ge(t)}function Bl(t){var e,o=t.__v,n=o.__e,r=[],s=[],i=t.__P;i&&((e=fo({constructor:Vo},o)).__v=o.__v+1,Y.vnode&&Y.vnode(e),_s(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,r,n||Ge(o),32&o.__u,s),e.__v=o.__v,e.__.__k[e.__i]=e,Or(r,e,s),o.__=o.__e=null,e.__e!=n&&kr(e))}function kr(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),kr(t)}function $r(t){(8&t.__g||(t.__g|=8,Ke.push(t),kn++))&&ms==Y.debounceRendering||((ms=Y.debounceRendering)||queueMicrotask)(wr)}function wr(){try{for(var t,e=1;Ke.length;)Ke.length>e&&Ke.sort(br),t=Ke.shift(),e=Ke.length,8&t.__g&&Bl(t)}finally{(kn=Ke.length)&&(ms||queueMicrotask)(wr)}}function yr(t,e,o,n,r,s,i,l,c,p,f){var $,d,u,m,_,k,S=n.__k||yn,y=e.length;for(c=El(o,e,S,c,y),$=0;$<y;$++)(u=o.__k[$])!=null&&(d=~u.__i&&S[u.__i]||wn,u.__i=$,k=_s(t,u,d,r,s,i,l,c,p,f),m=u.__e,(d.ref!=u.ref||8&d.__u)&&(d.ref&&ks(d.ref,null,u,d),u.ref&&f.push(u.ref,u.__c||m,u)),_=_||m,4&u.__u?(c=vr(u,c,t,!d.__v),d.__e&&(d.__e=null)):typeof u.type=="function"&&k!==void 0?c=k:m&&(c=m.nextSibling),u.__u&=-21);return o.__e=_,c}function El(t,e,o,n,r){var s,i,l,c,p,f,$,d,u,m=o.length,_=m,k=0,S=0,y=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=y[s]=Go(null,i):hs(i)?i=y[s]=Go(vn,{children:i}):i.constructor===Vo&&i.__b?i=y[s]=Go(i.type,i.props,i.key,i.ref,i.__v):y[s]=i,c=s+k,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=Al(i,o,c,_))&&(_--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?k--:p==c+1?k++:p!=c&&(p>c?k--:k++,S=1)):(~p||(r>m?k--:r<m&&k++),typeof i.type!="function"&&(i.__u|=4))):y[s]=null;if(S){for(f=[],$=[],s=0;s<r;s++)if((i=y[s])&&16&i.__u){for(k=0,d=f.length;k<d;)f[u=k+d>>1]<i.__i?k=u+1:d=u;f[k]=i.__i,$[s]=k+1}for(k=f.length;s--;)$[s]&&($[s]==k?k--:y[s].__u|=4)}if(_)for(s=0;s<m;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=Ge(l)),ws(l,l));return n}function vr(t,e,o,n){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=vr(r[s],e,o,!1));return e}for(e&&!e.parentNode&&(e=Ge(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Al(t,e,o,n){var r,s=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=o+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function hr(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function hn(t,e,o,n,r){var s,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||hr(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||hr(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=ds[e]||(ds[e]=Pl(e)),(t.__a||(t.__a={}))[e]=$s,s=e!=(e=e.replace(_r,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function Pl(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[gn]==null)e[gn]=$s++;else if(e[gn]<this.__a[t])return;return o(Y.event?Y.event(e):e)}}}function _s(t,e,o,n,r,s,i,l,c,p){var f,$,d,u,m,_,k,S,y,C,O,V,yt,T,ht,ce,x,F,R=e.type;if(e.constructor!==Vo)return null;128&o.__u&&(c=32&o.__u,f=o.__c.__z)&&(e.__u|=c,$=s=[],f.nodeType==8?l=_n(f,s):s.push(f),l=s[0]||l),(f=Y.__b)&&f(e);t:if(typeof R=="function"){d=i.length;try{if(S=e.props,y=(f=R.prototype)&&f.render,C=(f=R.contextType)&&n[f.__c],O=f?C?C.props.value:f.__:n,(u=o.__c)?(e.__c=u,2&u.__g&&(u.__g|=1)):(y?e.__c=u=new R(S,O):(e.__c=u=new bn(S,O),u.constructor=R,u.render=zl),C&&C.sub(u),u.state||(u.state={}),u.__n=n,u.__g|=8,u.__h=[],u.__k=[]),y&&(u.__s||(u.__s=u.state),R.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=fo({},u.__s)),fo(u.__s,R.getDerivedStateFromProps(S,u.__s)))),m=u.props,_=u.state,u.__v=e,o.__c){if(S!==m&&y&&!R.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(S,O),e.__v==o.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(S,u.__s,O)===!1){e.__v!=o.__v&&(u.props=S,u.state=u.__s,u.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(Z){Z&&(Z.__=e)}),yn.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&i.push(u),l=Ge(o);break t}u.componentWillUpdate&&u.componentWillUpdate(S,u.__s,O),y&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(m,_,k)})}else y&&!R.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),y&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=O,u.props=S,u.__P=t,u.__g&=-5,V=Y.__r,yt=y?25:0;do u.__g&=-9,V&&V(e),f=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++yt<25);y&&(yn.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(n=fo({},n,u.getChildContext())),y&&o.__c&&u.getSnapshotBeforeUpdate&&(k=u.getSnapshotBeforeUpdate(m,_)),T=f&&f.type===vn&&f.key==null?f.props.children:f,S.__P&&(f=l,r=(t=S.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=t&&(o.__k.some(function(Z){Z&&ws(Z,Z)}),o.__k=null),l=o.__k?Ge(o,0):null),l=yr(t,hs(T)?T:[T],e,o,n,r,s,i,l,c,p),S.__P&&(e.__e=null,l=f),e.__u&=-161,$&&$.some(po),u.__h.length&&i.push(u),1&u.__g&&(u.__g&=-4)}catch(Z){if(i.length=d,e.__v=null,c||s)if(Z&&Z.then){if(e.__u|=128|c,s){for(~(x=s.indexOf(l||void 0))||(x=s.length);(F=s[x-1])&&F.nodeType==8;)x--;for(;x<s.length;x++)if(F=s[x])if(s[x]=null,ht){if(F==ce)break}else{if(F.nodeType!=8)break;F.data.startsWith("$s")&&(ce=_n(ht=F))}}if(!ht){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ht=l}(f=_n(ht=e.__c.__z||(e.__c.__z=ht)))?(e.__e=ht,l=f):e.__e=l,l=l&&l.nextSibling}else s&&s.some(po);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),Z&&Z.then||xr(e),Y.__e(Z,e,o)}}else l=e.__e=Fl(o.__e,e,o,n,r,s,i,c,p,t);return(f=Y.diffed)&&f(e),l}function _n(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function xr(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(xr))}function Or(t,e,o){for(var n=0;n<o.length;)ks(o[n++],o[n++],o[n++]);Y.__c&&Y.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){Y.__e(s,r.__v)}})}function Fl(t,e,o,n,r,s,i,l,c,p){var f,$,d,u,m,_,k,S,y=o.props||wn,C=e.props,O=e.type;if(O=="svg"?r="http://www.w3.org/2000/svg":O=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(f=0;f<s.length;f++)if((m=s[f])&&(O?m.localName==O:m.nodeType==3)){t=m,s[f]=null;break}}if(!t){if(S=p.ownerDocument||document,!O)return S.createTextNode(C);t=S.createElementNS(r,O,C.is?C:p),l&&(Y.__m&&Y.__m(e,s),l=!1),s=null}if(O){if(p=O=="template"&&t.content||t,s=O=="textarea"&&C.defaultValue!=null?null:s&&gs.call(p.childNodes),!l&&s)for(y={},f=0;f<t.attributes.length;f++)y[(m=t.attributes[f]).name]=m.value;for(f in y)m=y[f],f=="dangerouslySetInnerHTML"?d=m:f=="children"||f in C||f=="value"&&"defaultValue"in C||f=="checked"&&"defaultChecked"in C||hn(t,f,null,m,r);for(f in C)m=C[f],f=="children"?u=m:f=="dangerouslySetInnerHTML"?$=m:f=="value"?_=m:f=="checked"?k=m:l&&typeof m!="function"||y[f]===m||hn(t,f,m,y[f],r);$?(l||d&&($.__html==d.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(d&&(t.textContent=""),(O=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Ml.test(O))&&(r="http://www.w3.org/1999/xhtml"),yr(p,hs(u)?u:[u],e,o,n,r,s,i,s?s[0]:o.__k&&Ge(o,0),l,c),s&&s.some(po)),l&&O!="textarea"||(f="value",O=="progress"&&_==null?t.removeAttribute(f):_==null||_===t[f]&&(O!="progress"||_)||hn(t,f,_,y[f],r),f="checked",k!=null&&k!=t[f]&&hn(t,f,k,y[f],r))}else y===C||l&&t.data==C||(t.data=C);return t}function ks(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){Y.__e(r,o)}}function ws(t,e,o){var n,r,s,i;if(Y.unmount&&Y.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||ks(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){Y.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&ws(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(r=_n(n,s=[]))&&(n==t.__e&&s.some(po),po(r),po(n)),o||po(t.__e),t.__e=t.__c=t.__=null}function zl(t,e,o){return this.constructor(t,o)}function we(t,e){var o,n,r,s;Y.__&&Y.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=Go(vn,{children:[t]}),r=[],s=[],_s(e,e.__k,n||wn,wn,e.namespaceURI,n?null:e.firstChild?gs.call(e.childNodes):null,r,n?n.__e:e.firstChild,o,s),Or(r,e.__k,s),e.__k.props.children=null}Y={__e:function(t,e,o,n){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,n||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw kn=0,t}},gr=0,Tl=function(t){return t!=null&&t.constructor===Vo},bn.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=fo({},this.state)),typeof t=="function"&&(t=t(fo({},o),this.props)),t&&(fo(o,t),this.__v&&(e&&this.__k.push(e),$r(this)))},bn.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),$r(this))},bn.prototype.render=vn,Ke=[],kn=0,br=function(t,e){return t.__v.__b-e.__v.__b},gn=Symbol(),_r=/(PointerCapture)$|Capture$/i,$s=0,ds={},Ll=0;var vo,gt,ys,Sr,vs=Object.is,xn=0,Pr=[],xs=[],ut=Y,Cr=ut.__b,jr=ut.__r,Tr=ut.diffed,Lr=ut.__c,Mr=ut.unmount,Br=ut.__;function On(t,e){ut.__h&&ut.__h(gt,t,xn||e),xn=0;var o=gt.__H||(gt.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function nt(t){return xn=1,Nl(Fr,t)}function Nl(t,e,o){var n=On(vo++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):Fr(void 0,e),function(s){var i=(n.__N||n.__)[0],l=n.t(i,s);vs(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=gt,!gt.__f)){gt.__f=!0;var r=gt.shouldComponentUpdate;gt.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var p=!1,f=this.props!=s;if(c.__.some(function(d){d.__N&&(p=!0,vs(d.__[0],d.__N[0])||(f=!0))}),r){var $=r.call(this,s,i,l);return p?$||f:$}return!p||f}}return n.__}function Fe(t,e){var o=On(vo++,3);!ut.__s&&Ss(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,gt.__H.__h.push(o))}function bt(t,e){var o=On(vo++,4);!ut.__s&&Ss(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,gt.__h.push(o))}function lt(t){return xn=5,oe(function(){return{current:t}},[])}function oe(t,e){var o=On(vo++,7);return Ss(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function Rl(){var t;do{for(;t=xs.shift();)try{Zo(t)}catch(o){ut.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=Pr.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Zo),e.__h.some(Os),e.__h=[]}catch(o){e.__h=[],ut.__e(o,t.__v)}}}while(xs.length)}ut.__b=function(t){gt=null,Cr&&Cr(t)},ut.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Br&&Br(t,e)},ut.__r=function(t){jr&&jr(t),vo=0;var e=(gt=t.__c).__H;e&&(ys==gt?gt.__h=[]:(e.__h.some(Zo),e.__h.some(Os),vo=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),ys=gt},ut.diffed=function(t){Tr&&Tr(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Ar(Pr.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),ys=gt=null},ut.__c=function(t,e){e.some(function(o){try{o.__h.some(Zo),o.__h=o.__h.filter(function(n){return!n.__||Os(n)})}catch(n){o.__h=[function(){throw n}]}}),Lr&&Lr(t,e)},ut.unmount=function(t){Mr&&Mr(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,Ar(xs.push(r))}else Zo(r)}catch(s){e=s}}),n.__H=void 0,e&&ut.__e(e,n.__v))};var Er=typeof requestAnimationFrame=="function";function Wl(t){var e,o=function(){clearTimeout(n),Er&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);Er&&(e=requestAnimationFrame(o))}function Ar(t){t!=1&&Sr==ut.requestAnimationFrame||((Sr=ut.requestAnimationFrame)||Wl)(Rl)}function Zo(t){var e=gt,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),gt=e}function Os(t){var e=gt;t.__c=t.__(),gt=e}function Ss(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!vs(o,t[n])})}function Fr(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/function zr(t){return Array.isArray(t)?t.map(zr):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[bs("wbr",null),e]:[e])}var a=dr.bind((t,e,...o)=>bs(t,e,...typeof t=="string"?o.map(zr):o));var Il=["plan","koppelingen","stand","verwachtingen","lezing"],Dl={ernst:"gewicht"},W={route:null,started:!1},Nr,Cs=0,Rr=new Map;function Ts(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([r,s])=>[Dl[r]||r,s]))}}function L(t,e={},o=!0){let n=o&&W.route?Object.fromEntries(Il.filter(i=>W.route.query[i]).map(i=>[i,W.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var ne=t=>L(["ding",t]);function D(t,e=!1){let o={...W.route.query};for(let[r,s]of Object.entries(t))s?o[r]=s:delete o[r];let n=L(W.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Cs},"",n),js())}function js(t=!1){let e=Ts(location.hash),o=W.route?.path.join("/")===e.path.join("/");W.route=e,Nr(e),!o&&window.scrollTo(0,t&&Rr.get(history.state?.turn)||0)}function Wr(t){Nr=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Cs=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>Rr.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let r=!!history.state;r||history.replaceState({turn:++Cs},""),js(r)};return window.addEventListener("popstate",n,{signal:o}),js(),W.started=!0,()=>e.abort()}function xo(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var b=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),U=(t,e,o={})=>b(e===1?t.one:t.more,{count:e,...o});var M=t=>t.slice(0,1).toUpperCase()+t.slice(1),Q=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),N=t=>[...new Set(t)],Hl=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),E=(t,e)=>Hl.compare(t,e);function Ir(t,e){let o=Q(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of n)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}var h=JSON.parse(document.getElementById("gegevens").textContent),Ul=[...Object.keys(h.things),...Object.keys(h.addresses)],Ls=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+Ul[n]);if(Array.isArray(t))return t.map(Ls);if(t&&typeof t=="object")for(let[e,o]of Object.entries(t))t[e]=Ls(o);return t};for(let t of h.numbered)h[t]=Ls(h[t]);for(let t of[h.queries,h.views,h.codes,...Object.values(h.codes),h.names,h.flags,h.told,...Object.values(h.told),h.absent,h.dates,h.lists,h.kinds,h.called,h.works,h.partners,h.lookups,h.words,h.addresses])Object.setPrototypeOf(t,null);var Wt=new Map(Object.entries(h.things)),Oo=new Map(h.plans.map(t=>[t.key,t])),I=h.plans.length>1,g=h.words,fe=t=>t?.words.page||g,q=t=>Oo.get(t)||(I?void 0:h.plans[0]),et=t=>Oo.get(t.split("/")[0]),So=(t,e)=>!e||!et(t)||et(t).key===e,ze=[...new Map(h.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),se=ze[ze.length-1].date,Ct=[...new Map(h.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Dr=(t,e)=>{let o=et(t);return o?h.stands[e]?.[o.key]||o.date:e},mt=t=>h.dates[t]||t||"",Hr=(t=q())=>t?.source||h.source,Co=t=>t.plan?[Oo.get(t.plan)]:h.plans,Ve=(t,e=q())=>(e?e.dates:ze).find(o=>o.date===t)?.label||mt(t);var{cells:Ur,gaps:Bs,candidates:ql,losses:Kl}=h.answers;for(let t of[...Bs,...Ur])"candidates"in t&&(t.candidates=ql[t.candidates]);Bs.forEach((t,e)=>{t.key=e});var Ms=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function vt(t){let e=h.answers.by[t.key],o=(r,s)=>Ms(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>Bs[r]),matrix:o(e.matrix,Ur),without:o(e.without,Kl),apart:e.apart,points:e.points},!t.plan)return e.read;let n=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:n(e.read.gaps),matrix:Ms(e.read.matrix,n),without:Ms(e.read.without,n),apart:n(e.read.apart),points:n(e.read.points)}),e.byPlan.get(t.plan)}function Sn({date:t,stated:e,strict:o,expect:n}){let r=[["stand",t]];return e&&r.push(["koppelingen","genoemd"]),o&&r.push(["lezing","streng"]),n||r.push(["verwachtingen","uit"]),r}var qr=t=>t.key in h.answers.by;function G(t){let e=I&&Oo.has(t.plan)?t.plan:"",o=ze.some(l=>l.date===t.stand)?t.stand:se,n=t.koppelingen==="genoemd",r=t.verwachtingen!=="uit",s=t.lezing==="streng",i=`${o}|${n?"stated":"all"}|${r?"with":"without"}`;return{plan:e,date:o,stated:n,expect:r,strict:s,key:s?`${i}|strict`:i}}var Cn=(t,e)=>Oo.get(e)?.steps.find(o=>o.notation===t)?.id;var Es=5*2**20,A=()=>window.werkplaats,Ne=()=>h.served||!!A()&&A().state!=="off";async function As(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var Kr=t=>A()?A().ask("answer",{options:t}):As(`antwoord?${new URLSearchParams(t)}`),Gr=t=>A()?A().ask("words",{passage:t}):As(`api/woorden?vindplaats=${encodeURIComponent(t)}`);async function Ps(t){if(A())return A().ask("check",{name:t.name,data:await jn(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return As("controleer",{method:"POST",body:t,headers:e})}async function jn(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(b(g.check.unreadable,{name:t.name}))}}var Qo=[],st=(t,e)=>Wt.get(t)?.[e]||Qo,w=(t,e)=>st(t,e)[0]||"",It=(t,e)=>st(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),P=(t,e)=>It(t,e)[0]||"",_t=t=>Wt.has(t),jo=t=>st(t,"type"),ue=t=>Ln.get(t)||Qo,Dt=(t,e)=>jo(t).includes(e),Vr=t=>jo(t).map(e=>h.kinds[e]).find(Boolean),To=t=>Vr(t)?.page||"",rt=t=>Vr(t)?.kind||"",Yo=t=>To(t)==="organisation",Re=t=>To(t)==="undertaking",J=t=>!!To(t)&&!!w(t,"prefLabel"),Mn=(t,e)=>(h.flags[t]||Qo).includes(e),B=(t,e)=>h.codes[t]?.[e]?.label||e||"",me=(t,e)=>B(h.lists[e],w(t,e)),Ze=t=>h.names[t]||g.thing.foreign[t]||t,Tn=new Map,Ln=new Map;for(let[t,e]of Wt){for(let o of e.type||Qo)Ln.has(o)||Ln.set(o,[]),Ln.get(o).push(t);for(let[o,n]of Object.entries(e))for(let r of n){if(!r.startsWith("@"))continue;let s=r.slice(1);Tn.has(s)||Tn.set(s,[]),Tn.get(s).push([t,o])}}var ye=t=>Tn.get(t)||Qo,Mt=(t,e,o="initiative")=>ye(t).filter(([n,r])=>r===o&&Dt(n,e)).map(([n])=>n),v=t=>h.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.split("/").pop(),Qe=t=>h.called[t]?.short||v(t),Zr=[...Wt.keys()].filter(Re),Gl=[...Wt.keys()].filter(Yo),Qr=t=>Ct.find(e=>e.notation===t),Lo=Object.entries(h.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:Mn("atSteps",t)})),Vl=new Map(Gl.map(t=>[w(t,"notation"),t])),Jt=t=>Vl.get(t)||"",dt=t=>h.addresses[t]||"",Ht=t=>It(t,"passage");var Fs=t=>P(t,"broader")||t,Bn=t=>w(Fs(t),"notation"),Yr=(t,e)=>e?.strict?h.linksStrictly[e.date]?.[t]:void 0,Ye=(t,e,o)=>Yr(t,o)?.[e]||w(t,e),zs=(t,e)=>re(t,e.date)&&Yr(t,e)!==null&&(!e.stated||Mn("isStated",Ye(t,"basis",e))),Je=(t,e)=>Mt(t,"Contribution").filter(o=>!e||zs(o,e)),Mo=t=>h.works[t]?.steps||[],Jr=t=>h.works[t]?.kinds||[],En=t=>h.works[t]?.leads||[],Zl=Object.fromEntries(Object.entries(h.absent).map(([t,e])=>[t,new Set(e)])),re=(t,e=se)=>!Zl[e]?.has(t),We=(t,e)=>Mt(t,"Involvement").filter(o=>re(o,e)).map(o=>({id:o,organisation:P(o,"organisation"),role:w(o,"role"),asOf:w(o,"asOf")})),uo=t=>Mn("isActing",t),Jo=(t,e)=>N(We(t,e).filter(o=>uo(o.role)).map(o=>o.organisation)),Bo=(t,e)=>Mt(t,"Involvement","organisation").filter(o=>re(o,e)).map(o=>({id:o,undertaking:P(o,"initiative"),role:w(o,"role"),asOf:w(o,"asOf")})),An=t=>w(t,"isGeneric")==="true",Ql={},ve=(t,e=se)=>W.route?.query.lezing==="streng"&&h.toldStrictly[e]?.[t]||h.told[e]?.[t]||Ql,Pn=(t,e)=>ve(t,e).report||"",Eo=(t,e)=>ve(t,e).status||"",Xr=(t,e)=>ve(t,e).state||"",Fn=(t,e)=>Mt(t,"Deadline").filter(o=>re(o,e));var Xt=g.shared,Ie=Xt.silence,Xo=(t=q())=>t?b(fe(t).shared.report,{date:mt(t.date)}):Xt.reports,Ao=(t=q())=>`${U(Xt.nothing,t?1:2,{report:M(Xo(t))})} ${Ie}`,mo=(t=q())=>(t?[t]:h.plans).map(e=>`${e.document||e.title}, ${mt(e.date)}`).join("; "),Xe=(t,e)=>[ve(t,e).word||"",ve(t,e).more||""],Bt=(t,e)=>Xe(t,e).filter(Boolean).join(", "),ae=Object.fromEntries(Object.entries(h.codes.Basis).map(([t,e])=>[t,[e.screen,Xt.bases[t]||M(e.label)]])),zn=t=>B("Modality",t),at=t=>t===null?Xt.all_steps:Qr(t)?.label||t,X=t=>B("InterventionKind",t),Yl=(t,e)=>e?Ve(Dr(e.key,t.date),e):t.date===se?Xt.choices.latest:b(Xt.choices.others_latest,{date:Ve(t.date)}),Et=(t,e=q(t.plan))=>[Yl(t,e),t.stated?fe(e).shared.choices.links_stated:Xt.choices.links_all_said,t.strict&&Xt.choices.strict_said,t.expect?Xt.choices.with_said:Xt.choices.without_said].filter(Boolean).join(" · ");function Nn(t,e,o,n=q(o?.plan)){let{version:r,content:s}=h.meta;return b(Xt.export.footnote,{said:t,sources:mo(n),addresses:e.map(i=>`; ${dt(i)}`).join(""),version:r+(s?b(Xt.export.content,{hash:s.slice(0,12)}):""),scenario:o?`; ${Et(o,n)}`:""})}function kt(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function ta(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var to=g.shared.export;function Jl({text:t,done:e}){let o=lt(null),n=lt(null);return bt(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${to.by_hand} ref=${o} onClose=${e}>
      <p>${to.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${to.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${g.shared.close}</button></form>
    </dialog>
  `}async function Ns(t,e=to.copied){try{await navigator.clipboard.writeText(t),kt(e)}catch{let o=document.createElement("div");document.body.append(o),we(a`<${Jl} text=${t} done=${()=>o.remove()} />`,o)}}function xe(t,e,o){ta(t,e,o),kt(b(to.downloaded,{name:t}))}var eo=({text:t,label:e=to.copy})=>a`<button type="button" class="klein" onClick=${()=>Ns(t())}>${e}</button>`,jt=({name:t,rows:e})=>a`<button type="button" onClick=${()=>xe(t,yo(e()),"text/csv;charset=utf-8")}>${to.csv}</button>`,Tt=(t,e="")=>{let o=q(e||t?.plan),n=o?[o]:h.plans;return[n.map(r=>mt(r.date)).join("; "),n.map(r=>r.document||r.title).join("; "),`ketenkaart ${h.meta.version} ${(h.meta.content||"").slice(0,12)}`.trim(),t?Et(t,o):""]},Lt=to.heads,de=t=>I?[{key:"bronplan",label:g.shared.plan,text:e=>q(t(e))?.title||""}]:[];var $e=()=>document.getElementById("menu"),Wn=()=>document.getElementById("menuknop"),Dn=()=>[...$e().querySelectorAll("details")],Rn=()=>window.matchMedia("(max-width: 44rem)").matches;function In(t=null){for(let e of Dn())e!==t&&(e.open=!1)}function ea(){In(),$e().classList.remove("is-open"),Wn().setAttribute("aria-expanded","false")}function oa(){$e()&&(Wn().addEventListener("click",()=>{let t=$e().classList.toggle("is-open");for(let e of Dn())e.open=t;Wn().setAttribute("aria-expanded",String(t))}),$e().addEventListener("click",t=>{let e=t.target;e.closest("a")?ea():e.closest("summary")&&!Rn()&&In(e.closest("details"))}),$e().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Dn().find(o=>o.open);Rn()?Wn().focus():e?.querySelector("summary").focus(),ea()}),document.addEventListener("click",t=>{!Rn()&&!$e().contains(t.target)&&In()}),$e().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Rn()&&!$e().contains(e)&&In()}))}function na(t){if($e()){for(let e of $e().querySelectorAll("a")){let{path:o}=Ts(e.hash);o[0]===t?e.setAttribute("aria-current","page"):e.removeAttribute("aria-current"),e.setAttribute("href",L(o))}for(let e of Dn())e.classList.toggle("is-hier",!!e.querySelector("[aria-current]"))}}var Ut=g.check,Xl="plan",tc={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function sa(t,e){let o=await A().ask("take",{name:t.name,data:await jn(t),beside:e});if(!o.ok)return o;let{page:n}=await A().ask("page",{options:[],views:!1,comparisons:!1});return A().show(n,b(e?g.werkplaats.beside:g.werkplaats.alone,{name:t.name})),o}var aa=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>sa(e,!1))}>${Ut.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>sa(e,!0))}>${Ut.beside}</button>
`;async function ec(){await A().ask("shipped"),A().show()}var ra=t=>t.preventDefault();function ia({files:t,children:e=null}){let[o,n]=nt("");async function r(s,i){n(Ut.saving),window.addEventListener("beforeunload",ra);try{let{name:l,data:c}=await A().ask(s,i);xe(l,c,tc[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",ra)}return a`
    <div class="acties">
      ${t.map(({id:s,label:i,name:l,given:c})=>a`
          <button type="button" id=${s} onClick=${()=>r(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var la=({made:t,marked:e})=>a`
  <${ia}
    files=${[...t?[{id:"bewaar-werkmap",label:Ut.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:Ut.save_marked,name:"faults"}]:[]]}
  />
`,ca=()=>a`
  <section class="blok">
    <h2>${Ut.save}</h2>
    <p class="zacht">${Ut.save_intro}</p>
    <${ia}
      files=${Object.entries(Ut.save_as).filter(([t])=>!(I&&t===Xl)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${A().own&&a`<button type="button" id="terug" onClick=${ec}>${Ut.back}</button>`}
    <//>
  </section>
`;function pa(){let t=lt(null),[e,o]=nt("");async function n(){let[r]=t.current.files;if(!r)return kt(Ut.first_source);o(Ut.busy);try{o((await A().ask("source",{data:await jn(r)})).message)}catch(s){o(s.message)}}return a`
    <section class="blok">
      <h2>${Ut.source}</h2>
      <p class="zacht">${Ut.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${Ut.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${n}>${Ut.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function fa({state:t,why:e,own:o}){let n=g.werkplaats;return a`
    <p>
      ${o?a`<strong>${b(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${b(n.shipped,{title:h.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var ua="alle",oc={kind:t=>M(X(t)),form:t=>M(B("ExploitationForm",t)),partner:t=>v(Jt(t)||t)},De=t=>[...t.steps.map(e=>e.notation),null];function oo(t,e,o){let n=new Map;for(let s of vt({...e,plan:o.key}).matrix[t])n.has(s.column)||n.set(s.column,new Map),n.get(s.column).set(s.barrier,s);let r=[...n].map(([s,i])=>({key:s,label:oc[t](s),id:t==="partner"?Jt(s):"",cells:De(o).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>E(s.label,i.label)):r}var Oe=(t,e,o)=>[t,e??ua,...I?[o]:[]].join("~");function ma(t){let[e,o,n]=t.split("~");return{key:e,step:o===ua?null:o,plan:n}}var tn=t=>`cel-${t.replaceAll("~","-")}`;function te(t){if(!t)return{word:g.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var Un=g.overview;function nc(t){let e=document.createElement("span");e.className=t,document.body.append(e);let{backgroundColor:o,color:n,borderTopColor:r,borderTopStyle:s}=window.getComputedStyle(e),i={fill:o,ink:n,stroke:s==="none"?o:r,dash:s==="dashed"};return e.remove(),i}var Rs="Arial,Helvetica,sans-serif",da=document.createElement("canvas").getContext("2d");function Hn(t,e,o,n){da.font=`${n?"bold ":""}${o}px ${Rs}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;da.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function ha(t,e,o){let n=oo(t,e,o),r=De(o),s=190,i=150,l=8,c=4,p=s+(i+c)*r.length+20,f=[],$=20,d=(m,_,k,S,y,C)=>{for(let O of Hn(_,k,S,y))$+=S+4,f.push({x:m,y:$,text:O,size:S,bold:y,fill:C})};d(20,Un.heading,p-40,20,!0,"#14212b"),d(20,`${mo(o)}. ${Et(e,o)}. ${Ie}`,p-40,12,!1,"#46545f"),$+=14;let u=$;r.forEach((m,_)=>{$=u,d(20+s+_*(i+c)+l,at(m),i-2*l,14,!0,"#14212b")}),$=u+26;for(let m of n){let _=m.cells.map(y=>{let C=te(y);return{look:C.look,mark:ae[y?.most_basis]?.[0]||"",text:[{all:Hn(C.word,i-2*l-14,13,!0),size:13,bold:!0},...C.lines.map(O=>({all:Hn(O,i-2*l,11,!1),size:11,bold:!1}))]}}),k=Hn(m.label,s-l,13,!0),S=Math.max(44,12+k.length*17,..._.map(y=>12+y.text.reduce((C,{all:O,size:V})=>C+O.length*(V+3),0)));for(let[y,C]of k.entries())f.push({x:20,y:$+20+y*17,text:C,size:13,bold:!0,fill:"#14212b"});_.forEach((y,C)=>{let{ink:O,...V}=nc(y.look),yt=20+s+C*(i+c);f.push({x:yt,y:$,w:i,h:S,...V});let T=$+5;for(let{all:ht,size:ce,bold:x}of y.text)for(let F of ht)T+=ce+3,f.push({x:yt+l,y:T-2,text:F,size:ce,bold:x,fill:O});y.mark&&f.push({x:yt+i-20,y:$+18,text:y.mark,size:14,bold:!1,fill:O})}),$+=S+c}return $+=6,d(20,Object.values(ae).map(([m,_])=>`${m} ${_}`).join("   "),p-40,11,!1,"#46545f"),d(20,b(Un.picture.foot,{version:h.meta.version,content:(h.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:$+20,list:f}}var $a=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function Ws(t,e,o=h.plans[0]){let{width:n,height:r,list:s}=ha(t,e,o),i=({x:$,y:d,w:u,h:m,fill:_,stroke:k,dash:S})=>`<rect x="${$}" y="${d}" width="${u}" height="${m}" rx="4" fill="${_}" stroke="${k}"${S?' stroke-dasharray="5 3"':""}/>`,l=({x:$,y:d,text:u,size:m,bold:_,fill:k})=>`<text x="${$}" y="${d}" font-size="${m}"${_?' font-weight="bold"':""} fill="${k}">${$a(u)}</text>`,c=s.map($=>$.text===void 0?i($):l($)),p=$a(b(Un.picture.title,{heading:Un.heading,scenario:Et(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${r}" viewBox="0 0 ${n} ${r}"`} font-family="${Rs}" role="img">
<title>${p}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${c.join(`
`)}
</svg>
`}function ga(t,e,o){xe("matrix.svg",Ws(t,e,o),"image/svg+xml")}function ba(t,e,o){let{width:n,height:r,list:s}=ha(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=n*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,r);for(let p of s)p.text===void 0?(c.fillStyle=p.fill,c.strokeStyle=p.stroke,c.setLineDash(p.dash?[5,3]:[]),c.fillRect(p.x,p.y,p.w,p.h),c.strokeRect(p.x,p.y,p.w,p.h)):(c.fillStyle=p.fill,c.font=`${p.bold?"bold ":""}${p.size}px ${Rs}`,c.fillText(p.text,p.x,p.y));i.toBlob(p=>xe("matrix.png",p,"image/png"),"image/png")}function H({text:t,title:e=t,children:o}){let n=lt(null);return bt(()=>{document.title=`${e} – Ketenkaart`},[e]),bt(()=>{W.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function Gt({text:t}){let{route:e}=W;return bt(()=>{W.started&&t&&kt(t)},[t,e]),null}var xt=g.check,_a=({title:t,lines:e=[]})=>e.length>0&&a`
    <h2>${b(xt.list,{title:t,count:e.length})}</h2>
    <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
  `,ka=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,sc=(t={})=>Object.entries(t).map(([e,o])=>b(xt.counted,{count:o,what:Ze(e).toLowerCase()})).sort(E);function rc({message:t,faults:e,questions:o,counts:n,report:r,made:s}){return a`
    <p><strong>${t}</strong></p>
    ${s&&a`<p>${b(xt.made,{name:s})}</p>`}
    ${A()&&n&&a`<${la} made=${s} marked=${e.length+o.length>0} />`}
    <${_a} title=${xt.faults} lines=${e} />
    <${_a} title=${xt.questions} lines=${o} />
    <${ka} title=${xt.columns} lines=${r} />
    <${ka} title=${xt.read} lines=${sc(n)} />
  `}function ac(t){if(!t.length)throw new Error(xt.first);if(t.length>1)throw new Error(b(xt.one_only,{count:t.length}));if(t[0].size>Es)throw new Error(b(xt.too_large,{name:t[0].name,most:Es/2**20}));return t[0]}function wa(){let t=lt(null),[e,o]=nt(null);async function n(r){try{let s=ac(t.current.files);o({busy:!0});let i=await r(s);o(i),kt(i.message)}catch(s){o({message:s.message||xt.silent,faults:s.faults})}}return Fe(()=>{let r=i=>i.preventDefault();function s(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(Ps)}return window.addEventListener("dragover",r),window.addEventListener("drop",s),()=>{window.removeEventListener("dragover",r),window.removeEventListener("drop",s)}},[]),a`
    <${H} text=${xt.title}><p class="uitleg">${A()?xt.intro_here:xt.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${A()?xt.file_here:xt.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${A()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(Ps)}>${xt.check}</button>
      ${A()&&a`<${aa} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${xt.busy}</p>`}
      ${e?.message&&a`<${rc} ...${e} />`}
    </div>
    ${A()&&a`<${ca} /><${pa} />`}
    ${!A()&&h.served&&a`<p class="zacht">${xt.kept}</p>`}
  `}var He=g.shared,Po=({legend:t,name:e,options:o,current:n="",id:r})=>a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([s,i])=>a`
          <button
            type="button"
            id=${`${r}-${s||"gewoon"}`}
            aria-pressed=${String(s===n)}
            onClick=${()=>D({[e]:s||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;function Ot({label:t,name:e,options:o,id:n=e}){let r=W.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([s])=>s===r)?r:""}
        onChange=${s=>D({[e]:s.target.value})}
      >
        <option value="">${He.all}</option>
        ${o.map(([s,i])=>a`<option value=${s}>${i}</option>`)}
      </select>
    </label>
  `}var Se=({label:t=He.text,name:e,id:o=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${o}
      type="search"
      value=${W.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${n=>D({[e]:n.target.value},!0)}
    />
  </label>
`,no=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>D(Object.fromEntries(t.map(e=>[e,null])))}>
    ${He.clear}
  </button>
`,ic=["cel","kies","sorteer"];function Vt({children:t}){let[e,o]=nt(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${He.filters}>${t}</section>`;let n=Object.keys(W.route.query).filter(r=>!ic.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>o(r.target.open)}>
      <summary id="filterknop">${n?b(He.filters_set,{count:n}):He.filters}</summary>
      ${t}
    </details>
  `}var $o=()=>{let t=h.plans.map(e=>[e.key,e.title]);return I&&a`<div class="velden"><${Ot} label=${He.plan} name="plan" options=${t} /></div>`};function en(){let t=G(W.route.query),e=q(t.plan)?.dates||ze;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,r=e.find(i=>i.date===t.date)?.date||o,s=e.map(i=>[n(i.date),i.label]);return a`<${Po} legend=${He.choices.date} name="stand" options=${s} current=${n(r)} id="st" />`}function Is(){let t=G(W.route.query),e=fe(q(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${Po} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function so(){let t=He.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{expect:n,strict:r}=G(W.route.query),s=n?"":"uit";return a`
    <${$o} />
    <${Is} />
    <${en} />
    <${Po} legend=${t.reading} name="lezing" options=${o} current=${r?"streng":""} id="l" />
    <${Po} legend=${t.expectations} name="verwachtingen" options=${e} current=${s} id="v" />
  `}var ya=g.shared.passage;function on({passage:t}){let[e,o]=nt("");async function n(){try{o((await Gr(t)).woorden)}catch(r){o(r.message||ya.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${ya.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var j=({id:t,text:e})=>J(t)?a`<a href=${ne(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`,he=({ids:t,name:e=v,between:o=", "})=>t.map((n,r)=>[r>0&&o,a`<${j} id=${n} text=${e(n)} />`]),ge=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${j} id=${n} />${e?.(n)}</li>`)}</ul>`;function ct({id:t,date:e}){let[o,n]=Xe(t,e);return a`<span class=${`chip s-${Xr(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var lc={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function ro({basis:t}){let[e,o]=ae[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${lc[e]}
    </svg>
  `:null}var Fo=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${B("Severity",t)}</span>`;function At({of:t}){let e=N(t.flatMap(Ht));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${dt(o)}${Ne()&&a`<${on} passage=${o} />`}</li>`)}
    </ul>
  `:null}function va({of:t,look:e}){let[o,...n]=Ht(t);return o?a`
    <p class=${e}>
      ${dt(o)}${n.length>0&&b(g.shared.more_places,{count:n.length})}
      ${Ne()&&a`<${on} passage=${o} />`}
    </p>
  `:null}var qn=({id:t})=>[P(t,"broader")&&[a`<${j} id=${P(t,"broader")} />`," › "],a`<${j} id=${t} />`],zo=({id:t})=>w(t,"isGeneric")==="true"&&a`<span class="zacht"> (${g.shared.collective})</span>`;function Kn(t,e,o=""){let n=o.startsWith("-"),r=e.find(l=>l.key===o.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?E(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var Ds=(t,e="")=>W.route.query[t]||e;function cc({id:t,column:e,sort:o,turn:n}){let r=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var pc=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let r=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`;function it({id:t,caption:e,rows:o,columns:n,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=nt(r),p=s?Ds(s,r):l,f=$=>{let d=p===$.key?`-${$.key}`:$.key;s?D({[s]:d===r?null:d},!0):c(d);let u=g.shared.table,m=d.startsWith("-")?u.descending:u.ascending;kt(b(u.sorted,{column:$.label.toLowerCase(),direction:m}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${n.map($=>a`<${cc} id=${t} column=${$} sort=${p} turn=${f} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Kn(o,n,p).map($=>a`<${pc} row=${$} columns=${n} />`)}
      </tbody>
    </table>
  `}var fc=t=>t==null||t===!1||t===""||t.length===0;function Ce({pairs:t}){let e=t.filter(([,o])=>!fc(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var K=g.compare,Gn=t=>M(B("CellState",t)),Ue=h.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:I?b(K.side,{plan:t.title,label:o}):M(o)}))),uc=(t,e,{stated:o,strict:n})=>h.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function mc(t){let e=h.plans.map(l=>Ue.filter(c=>c.plan===l).at(-1)),[o,n]=I?e:[Ue[0],Ue.at(-1)],r=Ue.slice(0,-1).find(l=>l.key===t.van)||o,s=Ue.slice(Ue.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(n)?n:s.at(-1));return{one:r,other:i,after:s}}var xa=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${r=>D({[e]:r.target.value})}>
      ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function dc({change:t,other:e}){let o=Oe(t.kind,t.other_barrier,e.plan.key),n=L("overzicht",{cel:o,stand:e.date===se?null:e.date},!1),r=b(K.see_cell,{kind:X(t.kind),step:at(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${K.see}<span class="sr">${r}</span></a></li>`}function $c({found:t,one:e,other:o,mode:n}){let r=c=>c.map(p=>v(Jt(p)||p)).join(", "),s=c=>N([c.barrier,c.other_barrier].map(at)).join(" / "),i=[{key:"stap",label:K.columns.step,text:s},{key:"soort",label:K.columns.kind,text:c=>M(X(c.kind))},{key:"een",label:e.label,text:c=>Gn(c.before)},{key:"ander",label:o.label,text:c=>Gn(c.after)},{key:"erbij",label:K.joined[n],sort:!1,text:c=>r(c.joined)},{key:"weg",label:K.left[n],sort:!1,text:c=>r(c.left)}],l=()=>[[...i.map(c=>c.label),...Lt],...t.changes.map(c=>[...i.map(p=>p.text(c)),...Tt(null)])];return a`
    <ul>${t.changes.map(c=>a`<${dc} change=${c} other=${o} />`)}</ul>
    ${t.notes.map(c=>a`<p class="zacht">${c}</p>`)}
    <details>
      <summary>${K.as_table}</summary>
      <div class="rol"><${it} id="vakken" caption=${K.table} rows=${t.changes} columns=${i} /></div>
      <div class="acties"><${jt} name="vergelijk-vakken.csv" rows=${l} /></div>
    </details>
  `}function hc({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:Gn},...t.after.map(i=>({key:i,label:Gn(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||K.nothing)}))],s=b(K.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${K.counted}</h2>
      <p class="zacht">${b(K.counts,{both:n,fresh:t.fresh.length})}</p>
      <div class="rol">
        <${it} id="overgang" caption=${s} rows=${t.before} columns=${r} />
      </div>
    </section>
  `}function gc({actions:t,one:e,other:o,all:n}){let r=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=d=>s.has(d)?"":Bt(d,e.date),l=d=>Bt(d,o.date),c=d=>s.has(d)?a`<span class="zacht">${K.not_yet}</span>`:a`<${ct} id=${d} date=${e.date} />`,p=[{key:"actie",label:K.action,text:v,cell:d=>a`<${j} id=${d} />`},{key:"wat",label:K.what,text:rt},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:d=>a`<${ct} id=${d} date=${o.date} />`}],f=()=>[[...p.map(d=>d.label),...Lt],...r.map(d=>[...p.map(u=>u.text(d)),...Tt(null,e.plan.key)])],$=()=>D({alles:n?null:"ja"});return a`
    <section>
      <h2>${b(n?K.all:K.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${$}>${K.show_all}</button>
        <${jt} name="vergelijk.csv" rows=${f} />
      </div>
      <div class="rol">
        <${it}
          id="vergelijk"
          caption=${K.actions_table}
          rows=${r}
          columns=${p}
          urlKey="sorteer"
          sort="actie"
        />
      </div>
    </section>
  `}function Oa({route:t}){if(Ue.length<2)return a`<${H} text=${K.title} /><p>${K.alone}</p>`;let{one:e,other:o,after:n}=mc(t.query),r=uc(e,o,G(t.query)),{actions:s}=r,i=s?"dates":"plans",l=b(K.intro[i],{before:mt(e.date),after:mt(o.date)});return a`
    <${H} text=${K.heading[i]} title=${K.title}><p class="uitleg">${l} ${Ie}</p><//>
    <${Vt}>
      <${Is} />
      ${Ue.length>2&&a`
          <div class="velden">
            <${xa} label=${K.first} name="van" current=${e} options=${Ue.slice(0,-1)} />
            <${xa} label=${K.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    <section class="blok">
      <h2>${b(K.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${$c} found=${r} one=${e} other=${o} mode=${i} />`:[a`<p>${g.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${hc} actions=${s} one=${e} other=${o} />
        <${gc} actions=${s} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${Gt} text=${U(K.shown,r.changes.length)} />
  `}var Vn=g.shared.gaps,ho=t=>[t,...t.also],No=t=>dt(t.evidence)?[t.evidence]:[],nn=t=>h.queries[t]?.title||t,Ca=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||Q(t.sentence).includes(Q(e.tekst)))&&ho(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),bc=({said:t,work:e,more:o})=>e?[t," (",a`<${he} ids=${e} name=${Qe} />`,o&&Vn.more_work,")"]:t;function Hs({list:t,plan:e}){if(!t.length)return a`<p>${q(e).words.nobody}</p>`;let o=n=>n.map((r,s)=>[s>0&&"; ",a`<${bc} ...${r} />`]);return a`
    <p class="zacht">${Vn.alphabetical}</p>
    <ul>${t.map(({who:n,why:r})=>a`<li><${j} id=${n} />: ${o(r)}</li>`)}</ul>
  `}function Sa({summary:t,fill:e}){let[o,n]=nt(!1);return a`
    <details onToggle=${r=>r.target.open&&n(!0)}>
      <summary>${t}</summary>
      ${o&&e()}
    </details>
  `}function _c({gap:t,query:e}){let o=[t.barrier&&at(t.barrier).toLowerCase(),t.kind&&X(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Fo} severity=${t.severity} />${" · "}
      <a href=${L(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${I&&` · ${q(t.plan).title}`}
      ${J(t.subject)&&[" · ",a`<${j} id=${t.subject} />`]}
    </p>
  `}function kc({gap:t,scenario:e}){let o=h.queries[t.query]||{},[n]=No(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${_c} gap=${t} query=${o} />
      ${n&&a`
          <p class="vindplaats">
            <span class="sr">${g.shared.passage.place}</span>${dt(n)}
            ${Ne()&&a`<${on} passage=${n} />`}
          </p>
        `}
      <div class="acties">
        ${o.why&&a`<${Sa} summary=${Vn.why} fill=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${Sa}
              summary=${Vn.who}
              fill=${()=>a`<${Hs} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${eo} text=${()=>Nn(t.sentence,No(t),e,q(t.plan))} />
      </div>
    </article>
  `}var sn=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${kc} key=${n.key} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var qt=g.shared.work;function wc({id:t,date:e}){let o=new Map;for(let n of We(t,e))o.set(n.organisation,[...o.get(n.organisation)||[],B("Role",n.role)]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,r])=>a`<li><${j} id=${n} />${` (${N(r).join(", ")})`}<${zo} id=${n} /></li>`)}
    </ul>
  `:g.shared.nobody}function yc(t){let e=w(t,"dueBy");return e&&` (${b(qt.bound,{date:mt(e)})}; ${zn(w(t,"modality"))})`}function vc({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=w(o,"deadlineLabel"),{delivery:r}=ve(o,e);return a`
          <li>
            ${n&&`${M(n)}: `}“${w(o,"deadlineText")}”${yc(o)}
            ${w(o,"revises")==="true"&&`, ${qt.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var xc=t=>h.lookups[t]?.told||"";function Us({id:t,date:e}){let o=Mt(t,"Figure","concerns").filter(n=>re(n,e));return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${j} id=${n} />: <strong>${xc(n)}</strong><${At} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function go({of:t}){let e=r=>[P(r,"barrier")&&b(qt.at_step,{step:v(P(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>w(r,s)&&me(r,s))].filter(Boolean),o=r=>w(r,"status")?b(qt.other_status,{reading:e(r).join(", ")}):b(qt.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:qt.other_unsaid}),n=It(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(r=>a`<li><strong>${o(r)}</strong>${w(r,"rationale")}</li>`)}
    </ul>
  `:null}function rn({id:t,scenario:e=null}){let o=Ye(t,"basis",e),n=B("Strength",Ye(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${qn} id=${P(t,"barrier")} />
        ${` · ${st(t,"interventionKind").map(X).join(", ")} · ${n} · `}
        <${ro} basis=${o} />${` ${ae[o]?.[1]||B("Basis",o)}`}
      </p>
      <p class="reden"><strong>${qt.here}</strong>${w(t,"rationale")}</p>
      <${go} of=${t} />
    </div>
  `}var ja=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function Ta({id:t,scenario:e,contributions:o}){let{date:n}=e,r=Pn(t,n),s=w(t,"promise"),i=Fn(t,n),l=o.length?o.map(p=>a`<${rn} id=${p} scenario=${e} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${qt.across}</strong>${w(t,"rationale")}</p>`,c=[[qt.facts.deadline,i.length>0&&a`<${vc} ids=${i} date=${n} />`],[qt.facts.who,a`<${wc} id=${t} date=${n} />`],[qt.facts.figures,Mt(t,"Figure","concerns").length>0&&a`<${Us} id=${t} date=${n} />`],[qt.facts.how,l],[qt.facts.where,a`<${At} of=${[t,...o,r]} />`]];return a`
    <article class="kaart">
      <h3><${j} id=${t} /></h3>
      <p class="regel">${rt(t)} · <${ct} id=${t} date=${n} /></p>
      <${ja} lead=${s&&qt.promise} text=${s||w(t,"summary")} />
      <${ja} lead=${qt.progress} text=${w(r,"summary")} />
      ${r&&a`<${go} of=${r} />`}
      <${Ce} pairs=${c} />
    </article>
  `}var je=t=>[...t].sort((e,o)=>E(v(e),v(o)));var $t=g.overview,La=h.codes.CellState;function Qn({open:t=!0}){let e={report:I?$t.howto.reports:Xo(),marks:Object.values(ae).map(([o])=>o).join(" "),source:Hr()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${$t.howto.title}</summary>
      <ol>${$t.howto.lines.map(o=>a`<li>${b(o,e)}</li>`)}</ol>
    </details>
  `}var Yn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`),Ma=({look:t,label:e})=>a`
  <li><span class=${`staal ${t}`} aria-hidden="true"></span><span><strong>${e}</strong></span></li>
`;function Jn(){let t=$t.legend.expected;return a`
    <details class="legenda" open>
      <summary>${$t.legend.title}</summary>
      <ul class="stalen">
        ${$t.legend.states.map(e=>[a`<${Ma} look=${`s-${e}`} label=${M(La[e].label)} />`,t[e]&&a`<${Ma} look=${`s-${e} verwacht`} label=${t[e]} />`])}
      </ul>
      <ul class="stalen">
        ${Object.entries(ae).map(([e,[,o]])=>a`<li><${ro} basis=${e} /><span>${o}</span></li>`)}
      </ul>
      <details class="binnen">
        <summary>${$t.legend.exact}</summary>
        <dl class="feiten">
          ${Object.values(La).map(e=>a`<div><dt>${M(e.label)}</dt><dd>${e.definition}</dd></div>`)}
        </dl>
      </details>
    </details>
  `}function Oc({state:t,things:e,date:o}){let n=I?"h4":"h3",r=i=>Xe(i,o)[1]&&a`<span class="zacht"> – ${Xe(i,o)[1]}</span>`,s=b($t.group,{state:M(B("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${s}<//>
      <${ge} ids=${je(e)} more=${r} />
    </div>
  `}function Ba({scenario:t,plan:e}){let o=I?"h3":"h2";return vt(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=h.codes.InterventionKind[r];return a`
      <section
        class="slachtoffers"
        id=${e===h.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${r}
      >
        <${o}>${b($t.apart.title,{kind:i.label})}<//>
        <p class="zacht">${b($t.apart.note,{definition:i.definition})}</p>
        ${s.length?a`
                <div class="standen">
                  ${s.map(l=>a`<${Oc} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${Ao(e)}</p>`}
      </section>
    `})}var Sc=8,[Zn,Cc,jc]=Object.keys(h.codes.Severity);function Tc({gap:t,more:e}){let o=Dt(t.subject,"Measure")?b($t.side.action,{number:Qe(t.subject)}):$t.side.see,n=L("aandachtspunten",{gewicht:Zn,vraag:t.query});return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <p class="regel">
        <${Fo} severity=${t.severity} />${` · ${nn(t.query)}`}
        ${J(t.subject)&&[" · ",a`<${j} id=${t.subject} text=${o} />`,a`<span class="sr"> ${v(t.subject)}</span>`]}
        ${e>0&&[" · ",a`<a href=${n}>${b($t.side.more,{count:e})}</a>`]}
      </p>
    </article>
  `}function Ea({scenario:t}){let{gaps:e}=vt(t),o=s=>e.filter(i=>i.severity===s).length,n=new Map;for(let s of e.filter(i=>i.severity===Zn))n.set(s.query,[...n.get(s.query)||[],s]);let r=o(Zn);return a`
    <aside class="zij" aria-label=${$t.side.label}>
      <h2>${$t.side.title}</h2>
      <p class="zacht">${r?b($t.side.some,{count:r}):$t.side.no}</p>
      ${[...n.values()].slice(0,Sc).map(([s,...i])=>a`<${Tc} key=${s.key} gap=${s} more=${i.length} />`)}
      <p>
        ${r>0&&[a`<a href=${L("aandachtspunten",{gewicht:Zn})}>${b($t.side.all_high,{count:r})}</a>`," · "]}
        <a href=${L("aandachtspunten")}>${$t.side.all}</a>
        ${` · ${b($t.side.rest,{middle:o(Cc)})} · ${U($t.side.low,o(jc))}`}
      </p>
    </aside>
  `}var Pt=g.gaps,Pa=t=>v(Jt(t)||t),Lc=(t,e)=>[[...Pt.csv,...Lt],...t.map(o=>[B("Severity",o.severity),nn(o.query),o.sentence,h.queries[o.query]?.why||"",o.steps.map(at).join(", "),o.kinds.map(X).join(", "),o.partners.map(Pa).join(", "),o.subject_label,No(o).map(dt).join("; "),...Tt(e,o.plan)])],Mc=["tekst","stap","soort","partner","vraag","gewicht"];function Bc({all:t}){let e=(s,i)=>N(s).map(l=>[l,i(l)]),o=e(t.flatMap(s=>ho(s).flatMap(i=>i.partners)),Pa),n=e(t.map(s=>s.query).sort(E),nn),r=Object.entries(h.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${Vt}>
      <${so} />
      <div class="velden">
        <${Se} name="tekst" />
        <${Ot} label=${Pt.fields.step} name="stap" options=${Ct.map(s=>[s.notation,s.label])} />
        <${Ot} label=${Pt.fields.kind} name="soort" options=${Lo.map(s=>[s.notation,s.label])} />
        <${Ot}
          label=${Pt.fields.partner}
          name="partner"
          options=${o.sort((s,i)=>E(s[1],i[1]))}
        />
        <${Ot} label=${Pt.fields.query} name="vraag" options=${n} />
        <${Ot} label=${Pt.fields.weight} name="gewicht" options=${r} />
        <${no} names=${Mc} />
      </div>
    <//>
  `}var Aa=Object.keys(h.codes.Severity).at(-1);function Fa({route:t}){let e=G(t.query),o=vt(e).gaps,n=o.filter(p=>Ca(p,t.query)),r=n.filter(p=>p.severity!==Aa),s=n.filter(p=>p.severity===Aa),i={points:U(Pt.points,r.length),questions:U(Pt.questions,s.length)},l=b(Pt.intro,{report:Xo(q(e.plan))}),c=[[Pt.points_title,r],[Pt.questions_title,s]];return a`
    <${H} text=${Pt.title}><p class="uitleg">${l} ${Ie}</p><//>
    ${Co(e).map(p=>a`<${Yn} key=${p.key} plan=${p} />`)}
    <${Bc} all=${o} />
    <p class="telling" id="telling">
      ${b(Pt.counts,i)}${n.length<o.length&&b(Pt.of_all,{count:o.length})}${". "}
      <${jt} name="aandachtspunten.csv" rows=${()=>Lc(n,e)} />
    </p>
    ${c.map(([p,f])=>a`
        <section key=${p}>
          <h2>${b(p,{count:f.length})}</h2>
          <${sn} list=${f} scenario=${e} none=${Pt.none} />
        </section>
      `)}
    <${Gt} text=${b(Pt.shown,i)} />
  `}function Xn(t,e){let o=new Map;for(let r of t)o.set(r.x,[...o.get(r.x)||[],r]);let n=Math.max(1,...[...o.values()].map(r=>r.length));return[...o.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*n/r.length)})))}function za(t,e,o){let n=new Map(t.map($=>[$.id,$])),r=$=>e.flatMap(d=>d.from===$?[d.to]:d.to===$?[d.from]:[]),s=[],i=[...t].sort(($,d)=>E($.title,d.title)).map($=>$.id),l=new Set,c=$=>{if(!(l.has($)||!n.has($))){l.add($),s.push($);for(let d of N(r($)))c(d)}};for(let $ of i)c($);let p=Math.ceil(s.length/2),f=Math.max(o*1.6,40);return s.map(($,d)=>{let u=d<p,m=u?p:s.length-p,_=u?d:s.length-1-d,k=m>1?Math.sin(Math.PI*_/(m-1)):1,S=Math.round((_+.5)*f*(p/m));return{...n.get($),x:Math.round((u?-1:1)*(140+250*k)),y:S}})}var ie="omgeving",Ec=16,qs=8,Ks=68,Gs=236;function Na(t,e){let o=new Map,n=(s,i,l,c)=>{let p=[s,i,l,c].join("~");s&&i&&s!==i&&o.set([s,i,c].join("~"),{id:p,from:s,to:i,group:l,said:[c]})},r=s=>b(g.graph.contributes,{basis:B("Basis",w(s,"basis"))});for(let s of We(t,e))n(s.organisation,t,"rol",B("Role",s.role));for(let s of Bo(t,e))n(t,s.undertaking,"rol",B("Role",s.role));for(let s of Je(t))re(s,e)&&n(t,P(s,"barrier"),"stap",r(s));for(let s of Mt(t,"Contribution","barrier"))re(s,e)&&n(P(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(Wt.get(t)))for(let l of i)l.startsWith("@")&&J(l.slice(1))&&n(t,l.slice(1),"verband",Ze(s));for(let[s,i]of ye(t))J(s)&&re(s,e)&&n(s,t,"verband",Ze(i));return[...o.values()]}var Kt=h.around,Ac=t=>jo(t).find(e=>Kt.nodes[e])||"*",Pc=t=>t.length>Kt.letters?`${t.slice(0,Kt.letters-1)}…`:t,Ra=(t,e,o)=>({id:t,label:Pc(v(t)),title:v(t),group:Ac(t),x:e,y:o}),Wa=t=>{let{color:e,dashes:o}=Kt.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function Ia(t,e){let o=_t(t)?t:"",n=o?Na(o,e).map(Wa):[],r=[N(n.map(l=>l.from)),[o],N(n.map(l=>l.to))],s=new Set([o]),i=r.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(f=>!s.has(f));for(let f of p)s.add(f);return p.sort((f,$)=>E(v(f),v($))).map((f,$)=>Ra(f,c*Kt.width,$))});return{...Kt,name:ie,title:o?Kt.title_of.replace("{name}",v(o)):Kt.title,layout:"columns",looks:Kt,nodes:Xn(i,Kt.step),rows:n,date:e,centre:o}}function Da(t,e,o,n){let r=[...t.nodes],s=[...t.rows],i=new Map;for(let l of e.filter(c=>_t(c)&&r.some(p=>p.id===c))){let c=new Set(r.map(k=>k.id)),p=Na(l,o),f=k=>k.from===l?k.to:k.from,$=N(p.map(f)).filter(k=>!c.has(k)),d=$.slice(0,Ec),u=r.find(k=>k.id===l),m=(n==="route"?zc:Fc)(r,u,d);r.push(...m.map(({id:k,x:S,y})=>Ra(k,S,y)));let _=new Map(m.map(k=>[k.id,k]));for(let k of p.filter(S=>_.has(f(S)))){let{branch:S}=_.get(f(k));s.push({...Wa(k),...S&&{branch:{...S,head:l,stop:f(k)}}})}$.length>d.length&&i.set(l,{shown:d.length,count:$.length-d.length})}return{nodes:r,rows:s,left:i}}function Fc(t,e,o){let n=t.map(c=>c.x),[r,s]=[Math.min(...n),Math.max(...n)],i=e.x<(r+s)/2?r-Kt.width:s+Kt.width,l=e.y-(o.length-1)*Kt.step/2;return o.map((c,p)=>({id:c,x:i,y:l+p*Kt.step}))}function zc(t,e,o){let n=Math.max(...t.map(l=>l.x)),r=Math.max(...t.map(l=>l.y))+30,s=Math.ceil(o.length/qs)*Gs,i=Math.max(0,Math.min(e.x+Ks,n+Ks-s));return o.map((l,c)=>{let p=i+Math.floor(c/qs)*Gs,f=r+26+c%qs*(Kt.step-3);return{id:l,x:p+Gs/2-4,y:f,branch:{beside:p-e.x,aside:Ks,top:r}}})}function Ha(t,e){let{date:o}=G(e);if(t===ie)return Ia(e.ding,o);let n=h.views[t];if(!n)return null;let{edges:r,loose:s}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...r,...s]}}var Ro=t=>Object.keys(t.table).filter(e=>!Ua[e]),Ua={from_label:"from",to_label:"to"},qa=t=>Ua[t],ts={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function Ka(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=G(e),r=Object.entries(ts).map(([c,p])=>[p,c==="partner"?e[c]&&Jt(e[c]):e[c]]).filter(([,c])=>c),s=t.rows.filter(c=>!o.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&r.every(([p,f])=>c[p]?.includes(f)||c.from===f||c.to===f));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.row&&i.has(c.row));return t.choose?{nodes:za(l,s,t.step),rows:s}:{nodes:t.layout==="columns"?Xn(l,t.step):l,rows:s}}var es=g.graph.choose,Va="alles",Nc=["stap","hoofdstuk"],Za=t=>!!t[Va]||Object.keys(ts).some(e=>t[e]),Ga=t=>N(t.flatMap(e=>[e.from,e.to])).length;function Qa({picture:t}){let e=N(ue("Chapter").map(s=>w(s,"identifier"))).sort(E),o=s=>v(ue("Chapter").find(i=>w(i,"identifier")===s)),n={stap:Ct.map(s=>[s.notation,s.label]),hoofdstuk:e.map(s=>[s,o(s)])},r=s=>L(["graaf",t.name],s);return a`<div class="kieseerst">
    <p>${es.sentence}</p>
    ${Nc.map(s=>{let i=n[s].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[ts[s]]?.includes(l))})).filter(l=>l.rows.length);return i.length>0&&a`<h2>${es[s]}</h2>
          <ul class="keuzetegels">
            ${i.map(({value:l,label:c,rows:p})=>a`<li><a href=${r({[s]:l})}>
                <b>${c}</b><span>${U(es.partners,Ga(p))}</span></a></li>`)}
          </ul>`})}
    <p><a href=${r({[Va]:"ja"})}>${U(es.whole,Ga(t.rows),{lines:t.rows.length})}</a></p>
  </div>`}var Te=g.graph.card,an=3;function Vs(t,e=xo){let o=N(t.filter(Boolean)),n=o.length-an;return e(n>0?[...o.slice(0,an),Te.more.replace("{count}",String(n))]:o)}var os=t=>Vs(t,e=>e.join("; ")),Ya=t=>os(t.flatMap(e=>_t(e)?Ht(e).slice(0,1).map(dt):[])),Ja=t=>B("Role",t);function Rc(t,e){let o=We(t,e).filter(s=>uo(s.role)),n=Je(t).filter(s=>re(s,e)),r=s=>`${v(Fs(P(s,"barrier")))}, ${B("Basis",w(s,"basis")).toLowerCase()}`;return[[Te.who,os(o.map(s=>`${v(s.organisation)} (${Ja(s.role)})`))],[Te.state,Bt(t,e)],[Te.step,os(n.map(r))],[Te.where,os(Ht(t).slice(0,2).map(dt))]]}function Wc(t,e){let o=[t.from,t.to].flatMap(n=>n?Bo(n,e).filter(r=>t.about?.includes(r.undertaking)&&uo(r.role)):[]);return Vs(o.map(n=>Ja(n.role)))}var Ic=(t,e)=>Ro(t).map(n=>t.table[n]).map((n,r)=>[n,e.said[r]]);function Xa(t,e,o,n){let r=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(r){let c=!r.color&&!r.to==!r.from;return{kind:r.group&&t.looks.edges[r.group]?.label||"",name:[r.from,r.to].filter(p=>p||c||r.group).map(n).join(" – "),facts:[...Ic(t,r),[Te.role,Wc(r,t.date)],[Te.where,Ya(r.about||[])]],thing:""}}let s=e.filter(c=>c.from===o||c.to===o),i=c=>n(c.from===o?c.to:c.from),l=Re(o)?Rc(o,t.date):[...s.slice(0,an).map(c=>[i(c),Vs(c.said.filter(p=>Q(p)!==Q(i(c))))]),[Te.also,s.length>an?Te.more.replace("{count}",String(s.length-an)):""],[Te.where,Ya(s.flatMap(c=>c.about||[]))]];return{kind:_t(o)?M(rt(o)):"",name:n(o),facts:l,thing:_t(o)?o:""}}var Ft=g.graph,Zs=40,ti=(t,e=v(t))=>a`<a href=${ne(t)}>${e}</a>`,Dc=t=>(t===1?Ft.counted.one:Ft.counted.more).replace("{count}",t);function Hc({picture:t,row:e}){let o=e.group&&!h.views[t.name]?Object.keys(h.around.table):Object.keys(t.table),n=Ro(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[o.length&&n[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function Uc({picture:t,row:e,name:o}){let n=(e.about||[]).filter(s=>_t(s)&&s!==e.from&&s!==e.to),r=s=>Xe(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${o(e.from)} – ${o(e.to)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&a`<p>${t.looks.edges[e.group].label}</p>`}
    <${Hc} picture=${t} row=${e} />
    ${n.length>0&&a`<p>${Ft.about}</p>
        <ul>${n.map(s=>a`<li>${J(s)?ti(s):v(s)}${Re(s)&&a`<span class="zacht"> – ${r(s)}</span>`}${Ht(s).slice(0,1).map(i=>a`<span class="zacht adres">${dt(i)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&J(s)).map((s,i)=>a`${i>0&&" · "}${ti(s,Ft.page_of.replace("{name}",v(s)))}`)}</p>
  `}function qc({picture:t,rows:e,node:o,name:n,unfold:r,opened:s,pick:i}){let l=e.filter(d=>d.from===o||d.to===o),c=t.nodes.find(d=>d.id===o)?.group,p=t.looks.nodes[c]?.label||rt(o),f=s.includes(o),$=d=>{let u=d.from===o?d.to:d.from;return a`<li>
      ${t.arrows!==!1&&(d.from===o?Ft.towards:Ft.coming)}
      <button type="button" class="rijknop" onClick=${()=>i(u||d.id)}>${n(u)}</button>
      ${d.group&&a`<span class="zacht"> – ${t.looks.edges[d.group]?.label||d.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${p&&`${M(p)}. `}${Dc(l.length)}</p>
    ${_t(o)&&J(o)&&a`<p class="acties">
        <a href=${ne(o)}>${Ft.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(f)}
          onClick=${()=>r(o)}>${f?`− ${Ft.fold}`:`+ ${Ft.unfold}`}</button>
        ${" "}<a href=${L(["graaf",ie],{ding:o})}>${Ft.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,Zs).map($)}</ul>
    ${l.length>Zs&&a`<p>${Ft.rest.replace("{count}",String(l.length-Zs))}</p>`}
  `}function ei(t){let{row:e,node:o,first:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${Ft.in_words}>
      ${e&&a`<${Uc} ...${t} />`} ${o&&a`<${qc} ...${t} />`}
      ${!e&&!o&&(n||a`<p class="zacht">${Ft.nothing_chosen}</p>`)}
    </section>
  `}function oi({picture:t,rows:e,name:o,hover:n,close:r,keep:s,unfold:i,opened:l,unfolds:c}){let p=lt(null);Fe(()=>{let d=u=>u.key==="Escape"&&r();return window.addEventListener("keydown",d),()=>window.removeEventListener("keydown",d)},[]),bt(()=>{let{offsetWidth:d,offsetHeight:u,offsetParent:m}=p.current,_=Math.max(4,Math.min(n.x-20,m.clientWidth-d-4)),k=n.y+16,S=k+u>m.clientHeight-4?Math.max(4,n.y-18-u):k;p.current.style.transform=`translate(${_}px, ${S}px)`});let f=Xa(t,e,n.id,o),$=f.facts.filter(([d,u])=>d&&u);return a`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>s(!0)} onPointerLeave=${()=>s(!1)}>
      ${f.kind&&a`<span class="zacht">${f.kind}</span>`}
      <strong>${f.name}</strong>
      <dl>${$.map(([d,u])=>a`<div><dt>${d}</dt><dd>${u}</dd></div>`)}</dl>
      ${f.thing&&J(f.thing)&&a`<p class="acties"><a href=${ne(f.thing)}>${Ft.page}</a>${c(f.thing)&&a`<button type="button" class="rijknop" onClick=${()=>i(f.thing)}>${l.includes(f.thing)?Ft.fold:Ft.unfold}</button>`}</p>`}
    </div>
  `}var bo="#16212B",ni="#8E8779",Qs="#0A4F7A",ns="#FFFFFF";function Ys(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let r=1;r<e.length-1;r+=1)t.arcTo(...e[r],...e[r+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function si(t,e){let[o,n,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,r,n-o,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let i=o-(s-r);i<n;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function ri(t,e){let[o,n]=[e[0],e[e.length-1]],r=n.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,n.y),t.stroke()};t.strokeStyle=bo,t.lineWidth=14,s(),t.strokeStyle=ns,t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,n.y-15),t.lineTo(r+22,n.y),t.lineTo(r,n.y+15),t.fillStyle=bo,t.fill(),t.restore()}function Kc(t,e,o,n,r=5.5){t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.fillStyle=n==="full"?bo:ns,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,r,Math.PI/2,-Math.PI/2),t.fillStyle=bo,t.fill()),t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=bo,t.stroke()}function ai(t,e){let o=new Set(t.filter(r=>r.station).map(r=>r.id)),n=new Map(t.map(r=>[r.id,r.rail]));return e.flatMap(r=>{if(r.branch)return[{edge:r,...r.branch}];if(!o.has(r.to))return[];let s=n.get(r.from);return[{edge:r,head:r.to,stop:r.from,beside:s??0,between:s===void 0}]})}function ln(t,{head:e,stop:o,beside:n}){let r=t.getPosition(e);return{from:r,x:r.x+n,y:t.getPosition(o).y}}function Gc({from:t,x:e,y:o},{aside:n=0,top:r=t.y+34}){let s=[t.x+n,t.y],i=e===s[0]?[]:[[s[0],r],[e,r]];return[...n?[[t.x,t.y]]:[],s,...i,[e,o]]}function ii(t,e,o,n){t.save(),t.lineCap="round";let r=o.map(s=>({on:n.has(s.edge.id),down:Gc(ln(e,s),s)}));for(let{down:s}of r)Ys(t,s,3,ni);for(let{on:s,down:i}of r)s&&Ys(t,i,4,bo);t.restore()}function li(t,e,o,n){for(let r of o){let{x:s,y:i}=ln(e,r),{left:l,right:c}=e.getBoundingBox(r.stop),p=(l+c)/2,{label:f,font:$}=e.body.nodes[r.stop].options;t.font=`${$.size}px ${$.face}`;let d=n.has(r.edge.id),u=r.between&&!d?t.measureText(f).width/2+8:(c-l)/2-6,m=s<p?p-u:p+u;Math.abs(m-s)>3&&Ys(t,[[s,i],[m,i]],d?4:1.6,d?bo:ni)}for(let r of o){let{x:s,y:i}=ln(e,r);Kc(t,s,i,r.edge.mark||"full",r.edge.mark?5.5:3)}}function Js(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function ci(t,e,o,n){let{x:r,y:s}=Js(e,o);t.save(),t.beginPath(),t.arc(r,s,9,0,2*Math.PI),t.fillStyle=n?Qs:ns,t.fill(),t.lineWidth=1.8,t.strokeStyle=Qs,t.stroke(),t.beginPath(),t.moveTo(r-4.5,s),t.lineTo(r+4.5,s),n||(t.moveTo(r,s-4.5),t.lineTo(r,s+4.5)),t.strokeStyle=n?ns:Qs,t.stroke(),t.restore()}var Vc="#16212B",ss=12/14,Zc=13,pi=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<Zc;function fi(t,{nodes:e,edges:o,options:n,view:r,opened:s=[]},{onChoose:i,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let f=ai(e,o),$=new Map(f.map(x=>[x.edge.id,x])),d=new vis.DataSet(e.map(({title:x,...F})=>p?F:{...F,title:x})),u=new vis.DataSet(o.map(x=>$.has(x.id)?{...x,hidden:!0}:x)),m=new vis.Network(t,{nodes:d,edges:u},n),_=t.querySelector(".vis-network");_.setAttribute("role","application"),_.setAttribute("aria-label",t.dataset.title||"");for(let x of t.querySelectorAll("canvas"))x.setAttribute("aria-hidden","true");let k=e.filter(x=>x.slot).map(x=>x.id),S=e.filter(x=>x.station).sort((x,F)=>x.station-F.station),y=new Set,C="",O=()=>[...new Set([C,...s,...m.getSelectedNodes()])].filter(x=>x&&c(x));m.on("beforeDrawing",x=>{ii(x,m,f,y);let F=S.map(R=>m.getPosition(R.id));F.length&&ri(x,F);for(let R of k)si(x,m.getBoundingBox(R))}),m.on("afterDrawing",x=>{li(x,m,f,y);for(let F of O())ci(x,m,F,s.includes(F))});let V=x=>f.find(F=>pi(ln(m,F),x,m.getScale()))?.edge.id,yt=x=>O().find(F=>pi(Js(m,F),x,m.getScale())),T=(x=.05)=>{if(!e.length||(m.fit({animation:!1,maxZoomLevel:1.15}),m.getScale()>=x))return;let R=Math.min(...e.map(Pe=>Pe.x))-85,Z=Math.min(...e.map(Pe=>Pe.y))-30,pe=t.clientWidth/x*.5,ee=Math.max(...e.map(Pe=>Pe.x))+85-R,Yt={x:ee<2*pe?R+ee/2:R+pe,y:Z+t.clientHeight/x*.5};m.moveTo({position:Yt,scale:x,animation:!1})};m.on("click",({nodes:[x],edges:[F],pointer:R})=>{let Z=yt(R.canvas);Z?l?.(Z):i?.(V(R.canvas)??x??F??null)}),m.on("doubleClick",({nodes:[x]})=>x&&l?.(x));let ht=(x,F)=>{x&&c(x)!==(C===x)&&m.redraw(),x&&(C=x),p?.(x,F)};if(p){m.on("hoverNode",({node:R,pointer:Z})=>ht(R,Z.DOM)),m.on("hoverEdge",({edge:R,pointer:Z})=>ht(R,Z.DOM));for(let R of["blurNode","blurEdge","dragStart","zoom"])m.on(R,()=>ht(null));let x="",F=R=>{if(!f.length||R.buttons)return;let{left:Z,top:pe}=t.getBoundingClientRect(),ee={x:R.clientX-Z,y:R.clientY-pe},Yt=V(m.DOMtoCanvas(ee))||"";Yt!==x&&ht(Yt||null,ee),t.style.cursor=Yt||yt(m.DOMtoCanvas(ee))?"pointer":"",x=Yt};_.addEventListener("pointermove",F)}r?m.moveTo({...r,animation:!1}):T(ss);let ce=new Map(o.map(x=>[x.id,x]));return{network:m,fit:T,view:()=>({position:m.getViewPosition(),scale:m.getScale()}),zoom:x=>m.moveTo({scale:Math.min(4,Math.max(.05,m.getScale()*x))}),select(x,F,R){let Z=F.length?F:o.filter(ft=>x.includes(ft.from)||x.includes(ft.to)).map(ft=>ft.id),pe=new Set(Z.filter(ft=>ce.has(ft))),ee=[...y,...pe].filter(ft=>!$.has(ft)&&y.has(ft)!==pe.has(ft));ee.length&&u.update(ee.map(ft=>pe.has(ft)?{id:ft,width:3,color:{color:Vc}}:{id:ft,width:1.6,color:{color:ce.get(ft).color}})),y=pe;let Yt=x.filter(ft=>d.get(ft));if(m.setSelection({nodes:Yt,edges:[]},{highlightEdges:!1}),m.redraw(),!R||!Yt.length)return;Yt.some(ft=>{let{x:z,y:$n}=m.canvasToDOM(m.getPosition(ft));return z>0&&z<t.clientWidth&&$n>0&&$n<t.clientHeight})||m.focus(Yt[0],{scale:Math.max(m.getScale(),ss),animation:!1})},show(x){m.fit({nodes:x.filter(F=>d.get(F)),animation:!1,maxZoomLevel:1.15}),m.getScale()<ss&&m.moveTo({scale:ss})},destroy:()=>m.destroy()}}function ui(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var Qc=250,Yc=.74,Jc={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function mi(t){let{of:e,nodes:o,edges:n,options:r,handle:s,lit:i,line:l,look:c,shown:p,title:f,opened:$}=t,d=lt(null),u=lt({of:"",view:null,ids:new Set}),m=lt(t);m.current=t,bt(()=>{let S=performance.now(),y=u.current.of===e?u.current.view:null,C=0,O=(T,ht)=>{window.clearTimeout(C),C=window.setTimeout(()=>m.current.onHover(T===null?null:{id:T,...ht}),Qc)},V=fi(d.current,{nodes:o,edges:n,options:r,view:y,opened:$},{onChoose:T=>m.current.onChoose(T),onUnfold:T=>m.current.onUnfold(T),unfolds:T=>m.current.unfolds(T),onHover:O});s.current=V;let yt=y?o.map(T=>T.id).filter(T=>!u.current.ids.has(T)):[];return yt.length&&V.show([...yt,...i]),d.current.dataset.ms=String(Math.round(performance.now()-S)),()=>{window.clearTimeout(C),u.current={of:e,view:V.view(),ids:new Set(o.map(T=>T.id))},V.destroy(),s.current=null}},[e,o,n]),bt(()=>{p&&u.current.of===""&&s.current.fit(12/14)},[p]),bt(()=>{let S=()=>window.setTimeout(()=>s.current?.fit(),60);return document.addEventListener("fullscreenchange",S),()=>document.removeEventListener("fullscreenchange",S)},[]),bt(()=>s.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let _=S=>Jc[S.key]?.(t),k={height:`${ui(o,Math.max(420,Math.round(window.innerHeight*Yc)))}px`};return a`<div class="doek" id="doek" ref=${d} style=${k} data-title=${f} onKeyDown=${_}></div>`}var cn=t=>t===""?2:_t(t)&&An(t)?1:0;function rs(t,e){let o=new Map;for(let r of t){let s=`${r.from||""}|${r.to||""}`;o.set(s,[...o.get(s)||[],r])}let n=r=>[...new Set(r)].sort((s,i)=>cn(s)-cn(i)||E(e(s),e(i)));return{givers:n(t.map(r=>r.from||"")),takers:n(t.map(r=>r.to||"")),at:(r,s)=>o.get(`${r}|${s}`)||[]}}var Le=g.graph.matrix,_o=({look:t})=>a`
  <svg class=${`stroom ${t.mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    ${t.mark==="broken"?a`<path d="M1.5 1.5 6 3.8v4.4L1.5 10.5Z M8.2 4.9 10.5 6 8.2 7.1Z" fill=${t.color} stroke=${t.color} />`:a`
            <path d="M1.8 1.5 10.4 6 1.8 10.5Z" fill=${t.mark==="full"?t.color:"#FFFFFF"} stroke=${t.color}
              stroke-width="1.5" stroke-linejoin="round" />
            ${t.mark==="half"&&a`<path d="M1.8 1.5 6 3.7v4.6L1.8 10.5Z" fill=${t.color} />`}
          `}
  </svg>
`;function di({picture:t,rows:e,names:o,chosen:n,pick:r,point:s,caption:i}){let l=y=>o.get(y)?.title||Le.nobody,c=y=>o.get(y)?.label||Le.nobody,{givers:p,takers:f,at:$}=rs(e,c),d=y=>t.looks.edges[y.group],u=y=>[y.said[0],d(y).label].filter(Boolean).join(", "),m=(y,C)=>[cn(y)!==cn(C)&&"nieuw",y===""&&"ongenoemd"].filter(Boolean).join(" "),_=(y,C)=>{let O=y.currentTarget.getBoundingClientRect(),V=y.currentTarget.closest(".vlak").getBoundingClientRect();s({id:C.id,x:O.right-V.left,y:O.bottom-V.top-10})},k=({from:y,to:C})=>{let O=$(y,C);if(!O.length)return null;let V=O.some(T=>T.id===n),yt=O.some(T=>d(T).mark==="broken");return a`
      <button type="button" class=${yt?"hapert":null} aria-pressed=${String(V)}
        aria-label=${`${l(y)} ${Le.to} ${l(C)}: ${O.map(u).join("; ")}`}
        onClick=${()=>r(O[(O.findIndex(T=>T.id===n)+1)%O.length].id)}
        onMouseEnter=${T=>_(T,O[0])} onMouseLeave=${()=>s(null)}
        onFocus=${T=>_(T,O[0])} onBlur=${()=>s(null)}>
        ${O.length>2?a`<${_o} look=${d(O[0])} /><b>${O.length}</b>`:O.map(T=>a`<${_o} look=${d(T)} />`)}
      </button>
    `},S=y=>n&&e.some(C=>C.id===n&&(C.from||"")===y);return a`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${i}</caption>
        <thead>
          <tr>
            <td class="hoek">${Le.corner}</td>
            ${f.map((y,C)=>a`<th scope="col" class=${m(y,f[C-1]??y)}><span>${c(y)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${p.map((y,C)=>a`
              <tr class=${[m(y,p[C-1]??y),S(y)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(y)}</th>
                ${f.map((O,V)=>a`<td class=${m(O,f[V-1]??O)}><${k} from=${y} to=${O} /></td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function $i({picture:t,rows:e,name:o,pick:n}){let r=Object.entries(t.looks.edges).map(([i,l])=>({look:l,rows:e.filter(c=>c.group===i)})).filter(i=>i.rows.length),s=r.filter(i=>i.look.mark==="broken").flatMap(i=>i.rows);return a`
    <h2>${Le.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${r.map(({look:i,rows:l})=>a`<li><${_o} look=${i} /><b>${l.length}</b><span>${i.label}</span></li>`)}
      ${[["from",Le.no_giver],["to",Le.no_taker]].map(([i,l])=>{let c=e.filter(p=>!p[i]).length;return c>0&&a`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${s.length>0&&a`<h3>${Le.falters}</h3>
        <ul class="stromen">
          ${s.map(i=>a`<li>
              <button type="button" class="rijknop" onClick=${()=>n(i.id)}>${o(i.from)} → ${o(i.to)}</button>
              <span>${i.said[0]}</span>${i.said[2]&&a`<span class="zacht">${Le.since} ${i.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${M(Le.empty)}</p>
  `}var qe=g.graph,gi=["kies","uit"],hi=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...gi];function Xc({thing:t}){let e=oe(()=>[...Wt.keys()].filter(J).sort((n,r)=>E(v(n),v(r))),[]),o=n=>{let r=e.find(s=>v(s)===n.target.value);r?D({ding:r,kies:null,uit:null}):kt(qe.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${qe.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${_t(t)?v(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${v(n)}></option>`)}</datalist>
    </label>
  `}function bi({picture:t,query:e}){let[o,n]=nt(!1),r=hi.filter(_=>e[_]&&!gi.includes(_)).length,s=t.name===ie,i=t.nodes.filter(_=>Yo(_.id)).sort((_,k)=>E(_.title,k.title)),l=_=>h.codes.CellState[_]?.order??9,c=N(t.rows.map(_=>_.state).filter(Boolean)).sort((_,k)=>l(_)-l(k)),p=_=>M(h.codes.CellState[_]?.label||B("Status",_)),f=Lo.filter(_=>t.rows.some(k=>k.kinds?.includes(_.notation))),$=Ct.filter(_=>t.rows.some(k=>k.steps?.includes(_.notation))),d=new Set(t.rows.flatMap(_=>_.chapters||[])),u=ue("Chapter").map(_=>[w(_,"identifier"),v(_)]).filter(([_])=>d.has(_)).sort((_,k)=>E(_[0],k[0])),m=[["stap",qe.filters.step,$.map(_=>[_.notation,_.label])],["hoofdstuk",qe.filters.chapter,u],["soort",qe.filters.kind,f.map(_=>[_.notation,_.label])],["partner",qe.filters.partner,i.map(_=>[w(_.id,"notation"),_.title])],["staat",qe.filters.state,c.map(_=>[_,p(_)])]];return a`
    <details class="filters graafkeuzes" open=${o} onToggle=${_=>n(_.target.open)}>
      <summary id="filterknop">${r?b(g.shared.filters_set,{count:r}):qe.choices}</summary>
      ${!s&&a`<${$o} />`}
      <${en} />
      <div class="velden">
        ${s&&a`<${Xc} thing=${t.centre} />`}
        ${!s&&m.filter(([,,_])=>_.length>1).map(([_,k,S])=>a`<${Ot} name=${_} label=${k} options=${S} />`)}
        <${Se} label=${qe.filters.search} name="zoek" id="graafzoek" />
        <${no} names=${hi} />
      </div>
    </details>
  `}var Xs=g.graph,tp={full:a`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},ep=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${tp[t.mark]}
  </svg>
`,op=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,_i={name:!0,hollow:!0,stop:!0,side:!0,tag:!0},ki=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${_i[t.shape]?"#FFFFFF":t.color} stroke=${_i[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function wi({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),r=c=>t.layout==="grid"&&t.looks.edges[c],s=Object.entries(t.looks.nodes).filter(([c])=>!r(c)&&t.nodes.some(p=>p.group===c)),i=(c,p)=>{if(t.matrix&&p.mark)return a`<${_o} look=${p} />`;if(t.layout==="route"&&p.mark)return a`<${ep} look=${p} />`;if(t.layout!=="grid")return a`<${op} look=${p} />`;let f=t.looks.nodes[c];return f?a`<${ki} look=${f} />`:a`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?o.delete(c):o.add(c),D({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${Xs.lines}>
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
    ${!t.matrix&&a`<ul class="lijnen" aria-label=${Xs.points}>
      ${s.map(([,c])=>a`<li><${ki} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&a`<li><span class="leegvak" aria-hidden="true"></span><span>${Xs.slots}</span></li>`}
    </ul>`}
  `}var as=g.graph;function tr({picture:t,rows:e,name:o,chosen:n,pick:r}){let s=t.matrix,i=s?"from":"to",l=s?"to":"from",c=new Map(t.nodes.map(f=>[f.id,f.station??0])),p=rs(e,o)[s?"givers":"takers"];return p.sort((f,$)=>(c.get(f)||0)-(c.get($)||0)),a`<div class="beeldlijst">
    ${p.map(f=>{let $=e.filter(k=>(k[i]||"")===f),d=$.filter(k=>k.color||s),u=$.filter(k=>!k.color&&!s),m=d.length?U(s?as.list.flows:as.list.partners,d.length):as.list.nobody,_=u.length>0&&U(as.list.slots,u.length);return a`
        <details key=${f} open=${p.length<4||$.some(k=>k.id===n)}>
          <summary><h2>${o(f)}</h2><span class="zacht">${[m,_].filter(Boolean).join(" · ")}</span></summary>
          <ul>
            ${u.map(k=>a`<li class="leegrij"><span>${k.said.filter(Boolean).join(": ")}</span></li>`)}
            ${d.map(k=>a`<li>
                <button type="button" class="rijknop" aria-pressed=${String(k.id===n)} onClick=${()=>r(k.id)}>
                  ${s&&a`<${_o} look=${t.looks.edges[k.group]} />`}${s&&"→ "}${o(k[l])}
                </button>
                <span class="zacht">${k.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var pn=g.graph,yi="from_label",np="amount",er=new WeakMap;function sp(t,e){return er.has(t)||er.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),er.get(t).get(e)||pn.not_said}function Wo(t,e,o){let n=qa(o);return n?sp(t,e[n]):e.said[Ro(t).indexOf(o)]||""}function rp(t,e,o){let n=o.replace("-",""),r=o[0]==="-"?-1:1,s=e.map(l=>[Wo(t,l,n),l]),i=l=>+(l===""||l===pn.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*E(l[0],c[0])).map(([,l])=>l)}function vi({picture:t,rows:e,chosen:o,pick:n,caption:r}){let s=W.route.query.sorteer||yi,i=Object.entries(t.table),l=($,d)=>{let u=s===$?`-${$}`:$;D({sorteer:u===yi?null:u},!0),kt(pn.sorted.replace("{column}",d.toLowerCase()).replace("{direction}",u[0]==="-"?pn.down:pn.up))},c=$=>s===$?"ascending":s===`-${$}`?"descending":null,p=([$,d])=>$===np?a`<th scope="col" role="columnheader">${d}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c($)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${$}`} onClick=${()=>l($,d)}>
            ${d}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,f=$=>{let d=$.id===o,u=d||o&&($.from===o||$.to===o);return a`
      <tr key=${$.id} role="row" class=${u?"gekozen":null} data-rij=${$.id} data-van=${$.from||""}
        data-naar=${$.to||""} onClick=${m=>m.target.closest("button, a")||n($.id)}>
        ${i.map(([m,_],k)=>k?a`<td role="cell" data-kop=${_}>${Wo(t,$,m)}</td>`:a`<th scope="row" role="rowheader" data-kop=${_}>
                <button type="button" class="rijknop" aria-pressed=${String(d)} onClick=${()=>n($.id)}>
                  ${Wo(t,$,m)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(p)}</tr></thead>
      <tbody role="rowgroup">${rp(t,e,s).map(f)}</tbody>
    </table>
  `}var Me=g.graph,xi=({ways:t,shows:e,choose:o})=>a`
  <div class="knoppen" role="group" aria-label=${Me.show.label}>
    ${t.map(([n,r])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${r}</button>`)}
  </div>
`;function Oi({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${Me.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>document.querySelector("#doek canvas").toBlob(i=>xe(`${e.name}.png`,i,"image/png"),"image/png");return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",Me.tools.fit,()=>t.current.fit())} ${n("back",Me.tools.back,o)}
      ${n("screen",Me.tools.screen,r)} ${n("png",Me.tools.png,s)}
    </div>
  `}function Si({picture:t,ids:e,left:o}){if(!e.length)return null;let n=r=>D({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${Me.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=v(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${b(Me.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(s+1)}>${i}</button>`}`})}
      ${[...o].map(([r,{shown:s,count:i}])=>{let l=b(Me.left_out,{name:v(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${L(["graaf",ie],{ding:r})}>${Me.surroundings}</a></p>`})}
    </nav>
  `}function ao(){let t=g.missing;return a`
    <${H} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${L("overzicht")}>${t.home}</a></p>
  `}var wt=g.graph,ap="(max-width: 44rem)",or=null,nr=()=>or,ko=t=>D({kies:W.route.query.kies===t?null:t},!0);function ip(t){let e=window.matchMedia(ap).matches,o=t.matrix?[["matrix",wt.show.matrix],["beeld",wt.show.arrows]]:[["beeld",wt.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",wt.show.list]]:[],r=["tabel",wt.show.table];return e&&!n.length?[r,...o]:[...n,...o,r]}function lp(t,e,o){let n=Q(o||""),r=Object.keys(t.table);return n?e.filter(s=>r.some(i=>Q(Wo(t,s,i)).includes(n))):e}function cp({picture:t,drawn:e,opened:o,chosen:n,row:r,lit:s,choices:i,handle:l,turn:c,shown:p,tell:f}){let $=oe(()=>e.rows.filter(m=>m.color),[e]),d=oe(()=>[...e.nodes].filter(m=>m.title).sort((m,_)=>m.y-_.y||m.x-_.x).map(m=>m.id),[e]),u=m=>{let _=d[(d.indexOf(s[0])+m+d.length)%d.length];D({kies:_},!0)};return a`
    <${mi} of=${`${t.name}|${t.date}|${t.centre||""}|${i}|${c}`} nodes=${e.nodes}
      edges=${$} options=${fp(t,o)} opened=${o} handle=${l} lit=${s}
      line=${r?.color?r.id:""} look=${!!n||s.length===1} shown=${p}
      title=${b(wt.picture,{title:t.title})} onChoose=${m=>m&&ko(m)} onStep=${u}
      unfolds=${f.unfolds} onUnfold=${f.unfold} onHover=${f.point}
      onClear=${()=>D({kies:null},!0)} />
  `}function pp({picture:t,query:e}){let o=lt(null),n=lt(!1),[r,s]=nt(0),[i,l]=nt(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(z=>e[z]).join("|"),f=oe(()=>Ka(t,e),[t,p]),$=(e.uit||"").split(",").filter(_t),d=oe(()=>Da(f,$,t.date,t.layout),[f,e.uit]),u=oe(()=>new Map(d.nodes.map(z=>[z.id,z])),[d]),m=d.rows.find(z=>z.id===c||c===`leeg~${z.id}`&&z),_=m?"":u.has(c)?c:"",k=oe(()=>lp(t,f.rows,e.zoek),[f,e.zoek]),S=!m&&!_&&Q(e.zoek||""),y=S?d.nodes.filter(z=>Q(z.title||"").includes(S)).map(z=>z.id):[],C=ip(t),O=C.some(([z])=>z===e.toon)?e.toon:C[0][0],V=t.choose&&!Za(e),yt=O==="beeld"&&!V,T=z=>u.get(z)?.title||(t.matrix?wt.matrix.nobody:wt.not_said),ht=z=>_t(z)&&J(z)&&z!==t.centre,ce=z=>{if(!ht(z))return;let $n=$.includes(z)?$.filter(yl=>yl!==z):[...$,z];l(null),D({uit:$n.join(","),kies:z})},x=z=>{(z||!n.current)&&l(z)},F=z=>{n.current=z,z||l(null)};Fe(()=>{!c||!W.started||(m?kt(b(wt.chosen_pair,{from:T(m.from),to:T(m.to)})):_&&kt(b(wt.chosen_one,{name:T(_)})))},[c]),bt(()=>(or={name:t.name,drawing:o.current},()=>{or=null}));let R=m&&!m.color?`leeg~${m.id}`:"",Z=R&&u.has(R)?[R]:m?[m.from,m.to].filter(Boolean):_?[_]:y,pe={unfolds:ht,unfold:ce,point:x},ee={picture:t,rows:d.rows,name:T,opened:$,unfold:ce,pick:ko},Yt=i&&i.id!==c&&a`<${oi} ...${ee} unfolds=${ht} keep=${F} hover=${i} close=${()=>l(null)} />`,Pe=U(wt.rows,k.length),ft=t.matrix?a`<${$i} picture=${t} rows=${k} name=${T} pick=${ko} />`:t.layout==="route"&&yt&&a`<p class="zacht">${wt.nothing_chosen}</p><${tr} picture=${t} rows=${k} name=${T} chosen="" pick=${ko} />`;return a`
    <div class="beeldbalk">
      <${xi} ways=${C} shows=${O} choose=${z=>D({toon:z},!0)} />
      ${yt&&a`<${Oi} handle=${o} picture=${t} reset=${()=>s(r+1)} />`}
      <${bi} picture=${t} query=${e} />
    </div>
    <div class="graaf" id="beeld">
      <div class="hoofd">
        <div class="tekening" hidden=${O==="tabel"}>
          ${yt&&a`<${Si} picture=${t} ids=${$} left=${d.left} />`}
          ${t.choose&&!V&&a`<p class="spoor"><a href=${L(["graaf",t.name])}>${wt.choose.back}</a></p>`}
          <div class="vlak">
            ${V?a`<${Qa} picture=${t} />`:O==="matrix"?a`<${di} picture=${t} rows=${k} names=${u} chosen=${m?.id||""} pick=${ko}
                      point=${x} caption=${b(wt.matrix.caption,{rows:Pe})} />`:O==="lijst"?a`<${tr} picture=${t} rows=${k} name=${T} chosen=${m?.id||""} pick=${ko} />`:a`<${cp} ...${{picture:t,drawn:d,opened:$,chosen:c,row:m,lit:Z,choices:p,handle:o,turn:r,tell:pe}}
                        shown=${O==="beeld"} />`}
            ${!f.rows.length&&a`<p class="leegbeeld">${t.centre?wt.alone:wt.empty}</p>`}
            ${Yt}
          </div>
          ${!V&&a`<${wi} picture=${t} hidden=${e.zonder||""} />`}
          ${yt&&a`<p class="zacht sleutels">${wt.keys}</p>`}
        </div>
        <div class="tabel" hidden=${O!=="tabel"}>
          <div class="rol">
            <${vi} picture=${t} rows=${k} chosen=${m?.id||_} pick=${ko}
              caption=${b(wt.caption,{title:t.title,rows:Pe})} />
          </div>
          <div class="acties">
            <${jt} name=${`${t.name}.csv`} rows=${()=>up(t,k)} />
          </div>
        </div>
      </div>
      <${ei} ...${ee} row=${m} node=${_} first=${ft} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${wt.loose}</p>`}
  `}var fp=(t,e)=>e.length&&t.name!==ie?{...t.options,groups:{...h.around.options.groups,...t.options.groups}}:t.options,up=(t,e)=>[[...Object.values(t.table),...Lt],...e.map(o=>[...Object.keys(t.table).map(n=>Wo(t,o,n)),...Tt(null)])];function mp({name:t,title:e,sentence:o}){let r=[...Object.values(h.views).map(s=>[s.name,s.tab||s.title]),[ie,h.around.tab]];return a`
    <${H} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${wt.pictures}>
      ${r.map(([s,i])=>{let l=s===t?"page":null;return a`<li><a href=${L(["graaf",s])} aria-current=${l}>${i}</a></li>`})}
    </ul>
  `}function Ci({route:{path:t,query:e}}){let o=t[1]||Object.keys(h.views)[0],n=oe(()=>Ha(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${mp} name=${o} title=${n.title} sentence=${n.sentence} />
    <${pp} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${ao} />`}function fn({name:t,of:e,rows:o,columns:n,fields:r,keep:s,sort:i}){let l=g[e];return function({route:p}){let f=G(p.query).plan,$=o(f).filter(_=>s(_,p.query)),d=n(),u=U(l.count,$.length),m=()=>[[...d.map(_=>_.label),...Lt],...Kn($,d,Ds("sorteer",i)).map(_=>[...d.map(k=>k.text(_)),...Tt(null,et(_.id)?.key||f)])];return a`
      <${H} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${Vt}>
        <${$o} />
        <div class="velden">
          <${Se} name="tekst" />
          ${r().map(_=>a`<${Ot} ...${_} />`)}
          <${no} names=${Object.keys(p.query)} />
        </div>
      <//>
      <p class="telling">${u}<${jt} name=${`${t}.csv`} rows=${m} /></p>
      <div class="rol">
        <${it}
          id=${t}
          caption=${b(l.caption,{count:u})}
          rows=${$}
          columns=${d}
          urlKey="sorteer"
          sort=${i}
        />
      </div>
      <${Gt} text=${u} />
    `}}var ji=Ct.map(t=>[t.notation,t.label]),Ti=t=>Ct.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Li=t=>Object.entries(h.codes[t]).map(([e,o])=>[e,o.label]),Mi=(t,e)=>!e||Q([v(t),...["altLabel","promise","summary"].flatMap(o=>st(t,o))].join(" ")).includes(Q(e)),Be=g.partners,Bi=fn({name:"partners",of:"partners",sort:"naam",rows:t=>h.partners[I?t:""],keep:(t,e)=>Mi(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:Be.fields.step,name:"stap",options:ji},{label:Be.fields.kind,name:"soort",options:Li("OrganisationKind")},{label:Be.fields.role,name:"rol",options:Object.entries(Be.roles)}],columns:()=>[{key:"naam",label:Be.columns.name,text:t=>v(t.id),cell:t=>[a`<${j} id=${t.id} />`,a`<${zo} id=${t.id} />`]},{key:"soort",label:Be.columns.kind,text:t=>me(t.id,"organisationKind")},{key:"stappen",label:Be.columns.steps,text:t=>Ti(t.steps)},{key:"handelt",label:Be.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Be.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Be.columns.wish,text:t=>t.wish}]}),zt=g.measures,un=t=>h.called[t]?.short||"",mn=t=>w(t,"prefLabel"),dp=Zr.map(t=>({id:t,...h.works[t]})).sort((t,e)=>E(un(t.id)||"~",un(e.id)||"~")||E(mn(t.id),mn(e.id))),is=I?"":ze[0].date,$p=(t,e,o)=>({key:t,label:e,text:({id:n})=>Eo(n,o)?Bt(n,o):"",cell:({id:n})=>Eo(n,o)&&a`<${ct} id=${n} date=${o} />`}),hp=()=>ue("Chapter").sort((t,e)=>E(w(t,"identifier"),w(e,"identifier"))).map(t=>[t,b(zt.chapter,{identifier:w(t,"identifier"),title:mn(t)})]),Ei=fn({name:"maatregelen",of:"measures",sort:"nr",rows:t=>dp.filter(e=>So(e.id,t)),keep:(t,e)=>Mi(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:Mo(t.id).includes(e.stap)))&&(!e.soort||Jr(t.id).includes(e.soort))&&(!e.wat||Dt(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||Eo(t.id)===e.staat),fields:()=>[{label:zt.fields.what,name:"wat",options:Object.entries(zt.types)},{label:zt.fields.chapter,name:"hoofdstuk",options:hp()},{label:zt.fields.step,name:"stap",options:[...ji,["alle",zt.across]]},{label:zt.fields.kind,name:"soort",options:Lo.map(t=>[t.notation,t.label])},{label:zt.fields.status,name:"staat",options:Li("Status")}],columns:()=>[{key:"nr",label:zt.columns.number,text:({id:t})=>un(t),cell:({id:t})=>un(t)?a`<a href=${ne(t)}>${un(t)}</a>`:a`<span class="zacht">${zt.no_number}</span>`},{key:"naam",label:zt.columns.name,text:({id:t})=>mn(t),cell:({id:t})=>a`<${j} id=${t} text=${mn(t)} />`},...de(({id:t})=>et(t)?.key),{key:"wat",label:zt.columns.what,text:({id:t})=>rt(t)},...is&&is!==se?[$p("plan",M(Ve(is)),is)]:[],{key:"nu",label:I?zt.columns.stand:M(Ve(se)),text:({id:t})=>Bt(t),cell:({id:t})=>a`<${ct} id=${t} />`},{key:"termijn",label:zt.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>mt(w(t,"finalDueBy"))},{key:"stap",label:zt.columns.step,text:t=>t.across?g.shared.all_steps:Ti(Mo(t.id))},{key:"wie",label:zt.columns.lead,sort:!1,text:t=>t.container?"":En(t.id).map(v).join(", ")||g.shared.nobody,cell:t=>t.container?"":En(t.id).length?a`<${he} ids=${En(t.id)} />`:a`<span class="zacht">${g.shared.nobody}</span>`}]});var io=g.lookup,gp=t=>N(["concerns","reportedUnder","barrier"].flatMap(e=>It(t,e))).filter(J),bp=Object.entries(h.lookups).map(([t,e])=>({id:t,...e,about:gp(t),text:Q([v(t),...st(t,"altLabel"),w(t,"summary"),e.told].join(" "))})),Ai=t=>Ht(t).map(dt),Pi=fn({name:"naslag",of:"lookup",sort:"naam",rows:t=>bp.filter(e=>So(e.id,t)),keep:(t,e)=>(!e.wat||Dt(t.id,e.wat))&&(!e.tekst||t.text.includes(Q(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:io.fields.what,name:"wat",options:Object.entries(io.types).filter(([t])=>ue(t).length)},{label:io.fields.step,name:"stap",options:Ct.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:io.columns.name,text:({id:t})=>v(t),cell:({id:t})=>[a`<${j} id=${t} />`,w(t,"summary")&&a`<p class="zacht">${w(t,"summary")}</p>`]},...de(({id:t})=>et(t)?.key),{key:"wat",label:io.columns.what,text:({id:t})=>rt(t)},{key:"zegt",label:io.columns.told,text:t=>t.told},{key:"over",label:io.columns.about,sort:!1,text:t=>t.about.map(v).join("; "),cell:t=>a`<${he} ids=${t.about} name=${Qe} />`},{key:"bron",label:io.columns.place,sort:!1,text:({id:t})=>Ai(t).join("; "),cell:({id:t})=>{let[e,...o]=Ai(t),n=b(g.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var Fi=g.unknown,be=({of:t,count:e,intro:o=t.intro,children:n})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:b(Fi.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${o}</p>
    ${n}
  </section>
`,_p=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(h.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${M(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function ls(){let t=Fi.reading;return a`
    <${be} of=${t}>
      ${Object.entries(t.lists).map(([e,o])=>a`<h3>${o}</h3><${_p} list=${e} />`)}
      ${t.rules.map(({title:e,text:o})=>a`<h3>${e}</h3><p>${o}</p>`)}
      <h3>${t.source}</h3>
      ${h.plans.map(e=>a`<p>${`${mo(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var sr=g.method,zi=()=>a`
  <${H} text=${sr.title}><p class="uitleg">${sr.intro}</p><//>
  <${Qn} />
  <${Jn} />
  <${ls} />
  <p><a href=${L("weet-niet")}>${sr.unknown}</a></p>
`;var Io=g.overview;function kp({cell:t}){let{column:e,plan:o,why:n=[],across:r=0,candidates:s}=t,i=L("overzicht",{...W.route.query,cel:Oe(e,null,o)});return a`
    <p>${Ao(q(o))}</p>
    ${n.length>0&&a`<h3>${Io.why}</h3>`}
    ${n.map(l=>a`<p>${w(l,"rationale")} <span class="zacht">${w(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${b(Io.elsewhere,{count:r,kind:X(e)})}${" "}
          <a href=${i}>${Io.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${Io.who}</h3><${Hs} list=${s} plan=${o} />`}
  `}var wp=(t,e,o,n,r)=>Je(t,r).filter(s=>Bn(P(s,"barrier"))===e&&(o!=="kind"||st(s,"interventionKind").includes(n)));function yp({row:t,cell:e,step:o,by:n,scenario:r,plan:s,address:i}){let l=lt(null),c=lt(null);bt(()=>{let m=document.getElementById(tn(i));return l.current.showModal(),c.current.focus(),()=>(m?.isConnected?m:document.getElementById(tn(i)))?.focus()},[]);let{word:p,lines:f,look:$}=te(e),d=b(Io.panel_note,{scenario:Et(r,s)}),u=m=>o===null?[]:wp(m,o,n,t.key,r);return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${l}
      onClose=${()=>D({cel:null})}
      onClick=${m=>m.target===l.current&&l.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${b(Io.panel,{row:t.label,step:at(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${g.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${p}</strong>${f.length>0&&`: ${f.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${M(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${I&&`${s.title}. `}${d}</p>
      ${e.things.length?e.things.map(m=>a`<${Ta} key=${m} id=${m} scenario=${r} contributions=${u(m)} />`):a`<${kp} cell=${e} />`}
    </dialog>
  `}function Ni({address:t,by:e,scenario:o}){let{key:n,step:r,plan:s}=ma(t),i=q(s),l=i&&oo(e,o,i).find(f=>f.key===n),c=l?.cells[De(i).indexOf(r)];return c?a`<${yp} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:o,plan:i,address:t}} />`:null}var dn=g.overview;function vp({row:t,cell:e,step:o,plan:n}){let{word:r,lines:s,look:i}=te(e);if(!e)return a`<td role="cell" class="vak leeg" data-kop=${at(o)}><span>${r}</span></td>`;let l=Oe(t.key,o,n.key);return a`
    <td role="cell" class=${`vak ${i}`} data-kop=${at(o)}>
      <button
        type="button"
        id=${tn(l)}
        aria-haspopup="dialog"
        onClick=${()=>D({cel:l})}
      >
        <span class="sr">${b(dn.cell,{row:t.label,step:at(o)})}</span>
        <strong>${r}</strong>${s.map(c=>a`<span class="bij">${c}</span>`)}
        ${e.strict&&a`<span class="bij">${e.strict}</span>`}
        ${e.most_basis&&a`<${ro} basis=${e.most_basis} />`}
      </button>
    </td>
  `}var rr=({look:t,name:e,note:o})=>a`
  <th scope="col" role="columnheader" class=${t}>${e}${o&&a`<span class="bij">${o}</span>`}</th>
`,xp=({row:t,plan:e})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${j} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${De(e).map((o,n)=>a`<${vp} row=${t} cell=${t.cells[n]} step=${o} plan=${e} />`)}
  </tr>
`,Ri=({by:t,scenario:e,plan:o})=>a`
  <table
    class=${`matrix by-${t}`}
    id=${o===h.plans[0]?"matrix":`matrix-${o.key}`}
    role="table"
  >
    <caption>${b(dn.caption,{rows:dn.heads[t],scenario:Et(e,o)})}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <${rr} name=${dn.heads[t]} />
        ${o.steps.map(n=>a`<${rr} name=${a`<a href=${ne(n.id)}>${n.label}</a>`} note=${n.step} />`)}
        <${rr} look="dwars" name=${g.shared.all_steps} note=${dn.across} />
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${oo(t,e,o).map(n=>a`<${xp} key=${n.key} row=${n} plan=${o} />`)}
    </tbody>
  </table>
`;var Ee=g.overview,Wi={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:Ii}=g.thing,Op=(t,e,o)=>{let{word:n,lines:r}=te(e);if(!e)return[t.label,at(o),Ee.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:p,expected:f}=e;return[t.label,at(o),n,r.join("; "),B("Basis",s),Ii[i],l,c,p,Ii[f]]},Sp=(t,e,o)=>[[...Ee.csv,...Lt],...oo(t,e,o).flatMap(n=>n.cells.map((r,s)=>[...Op(n,r,De(o)[s]),...Tt(e,o.key)]))],Cp=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${jt} name="matrix.csv" rows=${()=>Sp(t,e,o)} />
    <button type="button" onClick=${()=>ga(t,e,o)}>${Ee.svg}</button>
    <button type="button" onClick=${()=>ba(t,e,o)}>${Ee.png}</button>
    <${eo} text=${()=>location.href} label=${Ee.link} />
  </div>
`;function Di({route:t}){let e=G(t.query),o=Wi[t.query.rijen||""]||"kind",n=Object.entries(Wi).map(([i,l])=>[i,Ee.rows[l]]),r=o==="kind"?"":t.query.rijen,{cel:s}=t.query;return a`
    <${H} text=${Ee.heading} title=${Ee.title} />
    <${Qn} open=${!t.query.rijen} />
    <${Vt}>
      <${Po} legend=${Ee.rows.title} name="rijen" options=${n} current=${r} id="r" />
      <${so} />
    <//>
    <div class="naast">
      <div class="hoofd">
        ${Co(e).map((i,l)=>a`
            ${I&&a`<h2>${i.title}</h2>`}
            <${Yn} plan=${i} />
            <${Ri} by=${o} scenario=${e} plan=${i} />
            ${l===0&&a`<${Jn} />`}
            <${Cp} by=${o} scenario=${e} plan=${i} />
            <${Ba} scenario=${e} plan=${i} />
          `)}
      </div>
      <${Ea} scenario=${e} />
    </div>
    ${s&&a`<${Ni} address=${s} by=${o} scenario=${e} />`}
    <${Gt} text=${s?"":b(Ee.shown,{scenario:Et(e)})} />
  `}var Zt=g.questions.own,ar=200;function jp({columns:t,rows:e}){return a`
    <p>${U(Zt.rows,e.length)}${e.length>ar&&` ${b(Zt.first,{count:ar})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${Zt.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,ar).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>xe(Zt.file,yo([t,...e]),"text/csv;charset=utf-8")}>${Zt.csv}</button>
    </div>
  `}function ir({start:t=Zt.example}){let[e,o]=nt(t),[n,r]=nt(null);async function s(){r({said:Zt.busy});try{r(await A().ask("ask",{text:e}))}catch(i){r({said:i.message})}}return a`
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
        ${n?.columns&&a`<${jp} columns=${n.columns} rows=${n.rows} />`}
      </div>
    </section>
  `}var tt=g.questions,Ui="gaps",Tp=/VALUES\s+\?\w+\s*\{\s*\}/,Hi={barrier:t=>t.barrier&&at(t.barrier),kind:t=>t.kind&&X(t.kind),partner:t=>t.partner&&v(Jt(t.partner)||t.partner),severity:t=>B("Severity",t.severity),detail:t=>t.detail&&(_t(t.detail)?v(t.detail):t.told)},qi=(t,e)=>(Hi[t]?Hi[t](e):e[t])||"",Ki=t=>vt(t).gaps.flatMap(e=>ho(e).map(o=>({...o,plan:e.plan}))),Gi={key:"severity",label:tt.columns.weight,text:t=>String(Object.keys(h.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Fo} severity=${t.severity} />`};function Lp(t){let e=Object.entries(t.columns),o=n=>_t(n.subject)?a`<${j} id=${n.subject} />`:n.subject_label;return[...e.map(([n,r],s)=>({key:n,label:r,text:i=>qi(n,i),cell:s===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[Gi],...de(n=>n.plan),{key:"bron",label:tt.columns.place,sort:!1,text:n=>No(n).map(dt).join("; ")}]}function Mp({name:t,query:e,scenario:o}){let n=Ki(o).filter(l=>l.query===t);if(!n.length)return a`<p>${tt.nothing}</p>`;let r=Lp(e),s={rows:U(tt.rows,n.length),scenario:Et(o)},i=()=>[[tt.columns.sentence,...r.map(l=>l.label),...Lt],...n.map(l=>[l.sentence,...r.map(c=>c===Gi?qi("severity",l):c.text(l)),...Tt(o,l.plan)])];return a`
    <div class="rol">
      <${it}
        id=${`uitkomst-${t}`}
        caption=${b(tt.caption,{title:e.title,...s})}
        rows=${n}
        columns=${r}
      />
    </div>
    <div class="acties">
      <${jt} name=${`${t}.csv`} rows=${i} />
      <a href=${L("aandachtspunten",{vraag:t})}>${tt.as_sentences}</a>
    </div>
  `}function Bp({name:t,query:e,scenario:o}){let n=Object.values(h.views).find(i=>i.query===t),r=e.shelf===Ui,s=L("overzicht",{rijen:tt.rows_of[t]});return a`
    <p class="kruimel"><a href=${L("vragen")}>${tt.title}</a></p>
    <${H} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${Vt}><${so} /><//>`}
    <${Ce} pairs=${[[tt.why,e.why],[tt.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${tt.result}</h2>
          <${Mp} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in tt.rows_of&&a`<p><a href=${s}>${tt.in_overview}</a></p>`}
    ${n&&a`<p><a href=${L(["graaf",n.name])}>${tt.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${tt.ask} <code>${b(tt.command,{name:t})}</code></p>`}
    <details>
      <summary>${tt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${tt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${eo} text=${()=>e.sparql} label=${tt.copy} />
    </details>
    ${A()&&!Tp.test(e.sparql)&&a`<${ir} key=${t} start=${e.sparql} />`}
  `}function Ep({shelf:t,counts:e}){let o=Object.entries(h.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!o.length)return null;let n=[{key:"titel",label:tt.columns.title,text:r=>r.title,cell:r=>a`<a href=${L(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:tt.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:tt.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${it}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===Ui?n:n.slice(0,2)}
      />
    </section>
  `}function Vi({route:t}){let e=G(t.query),o=t.path[1],n=h.queries[o];if(o&&!n)return a`<${ao} />`;if(o)return a`<${Bp} name=${o} query=${n} scenario=${e} />`;let r=new Map;for(let s of Ki(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${H} text=${tt.title}><p class="uitleg">${tt.intro}</p><//>
    ${A()&&a`<${ir} />`}
    ${tt.shelves.map(s=>a`<${Ep} shelf=${s} counts=${r} />`)}
  `}var Do=g.search,Zi,Qi=(t,e,o,n,r,s,i)=>({id:t,href:e,label:o,kind:n,list:r,weight:Number(i),names:Q(s),folded:Q(r.join(`
`))});function Ap(){let t=new Map([...Wt.keys()].filter(J).map(e=>[e,h.called[e]?[v(e)]:[]]));for(let[e,o]of Wt){let n=t.has(e)?e:Do.owners.flatMap(r=>It(e,r)).find(r=>t.has(r));n&&t.get(n).push(...Do.texts.flatMap(r=>o[r]||[]))}return t}var Pp=()=>[...[...Ap()].map(([t,e])=>{let o=Math.min(...jo(t).map(r=>Number(Do.weights[r]??Do.weights.rest))),n=[v(t),...st(t,"altLabel")].join(" ");return Qi(t,ne(t),v(t),rt(t),e,n,o)}),...Object.entries(h.queries).map(([t,{title:e,question:o,why:n}])=>{let r=[e,o,n].filter(Boolean);return Qi(t,L(["vragen",t]),e,Do.question,r,e,Do.weights.question)})];function Yi(t){let e=Q(t).split(/\s+/).filter(Boolean);if(!e.length)return{wanted:e,found:[]};Zi??=Pp();let o=r=>e.every(s=>r.names.includes(s)),n=Zi.filter(r=>e.every(s=>r.folded.includes(s)||r.names.includes(s))).map(r=>({item:r,rank:(o(r)?0:10)+r.weight})).sort((r,s)=>r.rank-s.rank||E(r.item.label,s.item.label));return{wanted:e,found:n.map(({item:r})=>r)}}function Ji(t,e){let o=i=>i!==t.label&&e.some(l=>Q(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>Q(n).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,n.length)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var lo=g.search,lr=100,Xi=({text:t,wanted:e})=>Ir(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),Fp=({item:t,wanted:e})=>a`
  <li>
    <a href=${t.href}><${Xi} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${I&&et(t.id)&&`, ${et(t.id).title}`}
    </span>
    <p><${Xi} text=${Ji(t,e)} wanted=${e} /></p>
  </li>
`;function tl({route:t}){let e=t.query.q||"",{wanted:o,found:n}=Yi(e),r=N(n.map(l=>l.kind)).sort(E),s=n.filter(l=>!t.query.wat||l.kind===t.query.wat);bt(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?U(lo.found,s.length):lo.nothing;return a`
    <${H} text=${lo.title} />
    <section class="filters" aria-label=${lo.label}>
      <div class="velden">
        <${Se} label=${lo.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${Ot} label=${lo.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:lo.type}</p>
    <ol class="resultaten">
      ${s.slice(0,lr).map(l=>a`<${Fp} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${s.length>lr&&a`<p>${b(lo.too_many,{count:s.length-lr})}</p>`}
    <${Gt} text=${o.length?i:""} />
  `}var Ho=g.thing,zp=new Set([...h.hidden,...Ho.said]),ot=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Qt=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,wo=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function Np({property:t,value:e}){return e.startsWith("@")?a`<${j} id=${e.slice(1)} />`:h.lists[t]?B(h.lists[t],e):Ho.truth[e]||mt(e)}var Uo=t=>Object.entries(Wt.get(t)).filter(([e])=>!zp.has(e)).map(([e,o])=>{let n=o.map(r=>a`<${Np} property=${e} value=${r} />`);return[M(Ze(e)),n.length>1?a`<${wo} items=${n} />`:n[0]]}),cs=({id:t})=>ye(t).some(([e])=>Dt(e,"Figure"))&&a`<${ot} title=${Ho.figures}><${Us} id=${t} /><//>`;function qo({id:t,skip:e}){let o=new Map;for(let[c,p]of ye(t)){if(!J(c)||Dt(c,"Figure")||Dt(c,"Barrier")||e.includes(p))continue;let f=Ho.from_here[p]||b(Ho.this,{term:Ze(p)});o.set(c,[...o.get(c)||[],f])}if(!o.size)return null;let n=[...o].map(([c,p])=>({from:c,how:N(p).join(", ")})),{columns:r,title:s,caption:i}=Ho.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>v(c),cell:({from:c})=>a`<${j} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>rt(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>Bt(c),cell:({from:c})=>Re(c)&&a`<${ct} id=${c} />`}];return a`
    <${ot} title=${s}>
      <${it} id="verwijst" caption=${i} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var pt=g.thing.organisation,ol=t=>Ct.filter(e=>t.includes(e.notation)).map(e=>e.label);function Rp({id:t,rows:e}){let o=e.filter(l=>uo(l.role)),n=ol(o.flatMap(l=>Mo(l.undertaking))),r=It(t,"unit"),s=w(t,"tooi"),i=[...Uo(t),[g.thing.also_known,st(t,"altLabel").join(", ")],[pt.units,r.length>0&&a`<${ge} ids=${r} />`],[pt.identity,s?b(pt.identified,{code:s,date:mt(w(t,"checkedOn"))}):pt.unidentified]];return a`
    <${ot} title=${g.thing.known}>
      <${Qt} text=${w(t,"summary")} />
      ${An(t)&&a`<p>${pt.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${pt.independent}</p>`}
      <p>${n.length?b(pt.steps,{steps:xo(n.map(l=>l.toLowerCase()))}):pt.no_steps}</p>
      <${Ce} pairs=${i} />
    <//>
  `}function Wp({rows:t}){let e=pt.columns,o=({undertaking:s})=>h.works[s]?.across?g.shared.all_steps:ol(Mo(s)).join(", "),n=[...de(s=>et(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>v(s.undertaking),cell:s=>a`<${j} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>rt(s.undertaking)},{key:"rol",label:e.role,text:s=>B("Role",s.role)},{key:"stand",label:e.stand,text:s=>Bt(s.undertaking),cell:s=>a`<${ct} id=${s.undertaking} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${At} of=${[s.id]} />`}],r=N(t.map(s=>s.undertaking)).length;return a`
    <${ot} title=${b(pt.work,{count:r})}>
      <p class="zacht">${pt.work_note}</p>
      ${r?a`<${it} id="acties" caption=${pt.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${g.shared.none}</p>`}
    <//>
  `}function Ip({id:t}){let e=Mt(t,"Contribution","byOrganisation");return e.length?a`
    <${ot} title=${b(pt.own,{count:e.length})}>
      <p class="zacht">${pt.own_note}</p>
      ${e.map(o=>a`
          <h3><${j} id=${P(o,"initiative")} /></h3>
          <${rn} id=${o} />
          <${At} of=${[o]} />
        `)}
    <//>
  `:null}function Dp({id:t}){let e=Mt(t,"Expectation","organisation");return e.length?a`
    <${ot} title=${pt.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${M(me(o,"engagement")||pt.wish)}</strong>: ${w(o,"rationale")}</p>
            <${At} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function Hp({id:t}){let e=["member","organization"].flatMap(n=>Mt(t,"Membership",n));if(!e.length)return null;let o=e.map(n=>[a`<${j} id=${P(n,"member")} />`,pt.member,a`<${j} id=${P(n,"organization")} />`,`: ${w(n,"post")}`]);return a`<${ot} title=${pt.members}><${wo} items=${o} /><//>`}var el=4;function Up({id:t,rows:e}){let o=new Map;for(let{undertaking:r}of e.filter(s=>uo(s.role)))for(let s of Jo(r).filter(i=>i!==t))o.set(s,N([...o.get(s)||[],r]));if(!o.size)return null;let n=r=>{let s=o.get(r).map(Qe),i=b(s.length>el?pt.more_works:pt.works,{works:s.slice(0,el).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${ot} title=${pt.together}>
      <p class="zacht">${pt.alphabetical}</p>
      <${ge} ids=${je([...o.keys()])} more=${n} look="kolommen" />
    <//>
  `}function nl({id:t}){let e=Bo(t);return a`
    <${Rp} id=${t} rows=${e} />
    <${Wp} rows=${e} />
    <${Ip} id=${t} />
    <${Dp} id=${t} />
    <${Hp} id=${t} />
    <${Up} id=${t} rows=${e} />
    <${qo} id=${t} skip=${["unitOf","unit"]} />
  `}var _e=g.thing.step,cr=t=>ae[t]?.[1]||"",sl=(t,e="")=>[a`<${ro} basis=${t} />`,` ${cr(t)}${e}`],qp=({id:t,narrow:e})=>a`
  <${ot} title=${_e.what}>
    <${Qt} text=${w(t,"step")} />
    <${Qt} text=${w(t,"definition")} />
    <${Qt} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${_e.narrower}<${he} ids=${e} />.</p>`}
    ${P(t,"broader")&&a`<p>${_e.broader}<${j} id=${P(t,"broader")} />.</p>`}
  <//>
`;function Kp({id:t,scenario:e}){let o=_e.cell_columns,n=vt(e).matrix.kind.filter(c=>Cn(c.barrier,c.plan)===t);if(!n.length)return null;let r=c=>L("overzicht",{cel:Oe(c.column,Bn(t),c.plan)}),s=c=>M(X(c.column)),i=c=>{let{word:p,lines:f,look:$}=te(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,f.length>0&&` ${f.join(" · ")}`]},l=[...de(c=>c.plan),{key:"soort",label:o.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:o.stand,text:c=>te(c).word,cell:i},{key:"hoe",label:o.how,text:c=>cr(c.most_basis),cell:c=>c.most_basis&&sl(c.most_basis)}];return a`
    <${ot} title=${_e.cells}>
      <p class="zacht">${Et(e)}</p>
      <${it} id="vakken" caption=${_e.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function Gp({links:t,scenario:e}){let o=_e.columns,n=s=>P(s,"initiative"),r=[...de(s=>et(s)?.key),{key:"actie",label:o.action,text:s=>v(n(s)),cell:s=>a`<${j} id=${n(s)} />`},{key:"soort",label:o.kind,text:s=>st(s,"interventionKind").map(X).join(", ")},{key:"wie",label:o.who,sort:!1,text:s=>Jo(n(s)).map(v).join(", "),cell:s=>a`<${he} ids=${Jo(n(s))} />`},{key:"stand",label:o.stand,text:s=>Bt(n(s),e.date),cell:s=>a`<${ct} id=${n(s)} date=${e.date} />`},{key:"hoe",label:o.how,text:s=>cr(Ye(s,"basis",e)),cell:s=>sl(Ye(s,"basis",e),`; ${B("Strength",Ye(s,"strength",e))}`)}];return a`
    <${ot} title=${b(_e.work,{count:N(t.map(n)).length})}>
      ${t.length?a`<${it} id="wiewat" caption=${_e.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${Ao(q(e.plan))}</p>`}
    <//>
  `}function Vp({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${j} id=${o} />`,b(fe(et(o)).thing.step.helper,{awareness:me(o,"awareness")||_e.unaware})]);return a`<${ot} title=${_e.helpers}><${wo} items=${e} /><//>`}function rl({id:t}){let e=G(W.route.query),o=It(t,"narrower"),n=s=>[t,...o].flatMap(i=>Mt(i,s,"barrier")),r=n("Contribution").filter(s=>zs(s,e)&&So(s,e.plan));return a`
    <${qp} id=${t} narrow=${o} />
    <${Kp} id=${t} scenario=${e} />
    <${Gp} links=${r} scenario=${e} />
    <${Vp} ids=${n("Facilitator")} />
  `}var ke=t=>fe(et(t)).thing.undertaking,al=t=>a`<${At} of=${[t]} />`;function Zp({report:t,said:e}){return a`
    <${Qt} text=${w(t,"summary")} />
    <${go} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${At} of=${[t]} />
  `}function Qp({id:t}){let e=et(t),{result:o}=ke(t),n=e.dates.filter(({date:s})=>Eo(t,s));if(!n.length)return null;let r=(s,i)=>i===e.date&&o[w(s,"resultReported")];return a`
    <ol class="tijdlijn">
      ${n.map(({date:s,label:i})=>{let l=Pn(t,s);return a`
          <li>
            <strong>${M(i)}</strong>
            <p><${ct} id=${t} date=${s} /></p>
            ${l&&a`<${Zp} report=${l} said=${r(l,s)} />`}
          </li>
        `})}
    </ol>
  `}function Yp({id:t}){let e=It(t,"silentPart"),o=e.map(n=>[w(n,"summary"),a`<span class="zacht"> (${B("SilentWeight",w(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${ke(t).silent}</strong></p><${wo} items=${o} />`}function Jp({id:t}){let e=ke(t),o=e.deadline_columns,n=Fn(t);if(!n.length)return null;let r=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:o.text,text:i=>w(i,"deadlineText"),cell:r},{key:"waarvoor",label:o.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>w(i,"dueBy"),cell:i=>mt(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:o.kind,text:i=>zn(w(i,"modality"))},{key:"er",label:o.there,text:i=>ve(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${Qt} text=${w(i,"summary")} />`,al(i)]}];return a`<${it} id="termijnen" caption=${e.deadlines} rows=${n} columns=${s} />`}function Xp({id:t}){let e=ke(t),o=e.who_columns,n=We(t);if(!n.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${j} id=${i} /><${zo} id=${i} />`,s=[{key:"wie",label:o.who,text:i=>v(i.organisation),cell:r},{key:"rol",label:o.role,text:i=>B("Role",i.role)},{key:"wat",label:o.note,sort:!1,text:i=>w(i.id,"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>al(i.id)}];return a`<${it} id="wie" caption=${e.who_caption} rows=${n} columns=${s} />`}function tf({id:t}){let e=It(P(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${ke(t).heading}<${he} ids=${e} />.</p>`}function ef({id:t}){let e=ke(t),o=Je(t);if(o.length)return o.map(r=>a`<${rn} id=${r} /><${At} of=${[r]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=st(t,"interventionKind").map(X).join(", ");return a`
    <p>${b(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function of({id:t}){let e=ke(t),o=ye(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),n=r=>a` <${ct} id=${r} />`;return a`
    <${ot} title=${e.container}><p>${e.parts}</p><${ge} ids=${o} more=${n} /><//>
  `}var nf=({id:t})=>a`
  <${ot} title=${ke(t).progress}><${Qp} id=${t} /><${Yp} id=${t} /><${Jp} id=${t} /><//>
  <${ot} title=${ke(t).who}><${Xp} id=${t} /><${tf} id=${t} /><//>
  <${ot} title=${ke(t).steps}><${ef} id=${t} /><//>
`;function il({id:t}){let e=ke(t),o=et(t),n=w(t,"promise"),r=Uo(t),s=w(t,"isContainer")==="true"?of:nf;return a`
    <${ot} title=${n?e.promise:e.what}>
      <${Qt} text=${n} />
      <${Qt} text=${w(t,"summary")} />
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${b(e.new,{when:Ve(o.date,o)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${At} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${cs} id=${t} />
    ${r.length>0&&a`<${ot} title=${g.thing.further}><${Ce} pairs=${r} /><//>`}
    <${qo} id=${t} skip=${["subMeasureOf"]} />
  `}var co=g.thing;function sf({id:t}){let e=ye(t).filter(([r,s])=>s==="inChapter"&&Re(r)).map(([r])=>r),o=[...Uo(t),[co.also_known,st(t,"altLabel").join(", ")],[co.place,Ht(t).length>0&&a`<${At} of=${[t]} />`]],n=r=>a` <${ct} id=${r} />`;return a`
    <${ot} title=${co.known}>
      ${Dt(t,"Facilitator")&&a`<p class="zacht">${fe(et(t)).thing.other.judged}</p>`}
      <${Qt} text=${w(t,"summary")} />
      <${Qt} text=${w(t,"rationale")} />
      <${Ce} pairs=${o} />
    <//>
    <${cs} id=${t} />
    ${e.length>0&&a`<${ot} title=${co.other.chapter}><${ge} ids=${je(e)} more=${n} /><//>`}
    <${qo} id=${t} skip=${["inChapter"]} />
  `}var ll=5;function rf({id:t}){let e=G(W.route.query),o=s=>ho(s).some(i=>i.subject===t||Dt(t,"Barrier")&&Cn(i.barrier,s.plan)===t||Yo(t)&&[i.partner,...i.beside||[]].includes(w(t,"notation"))),n=vt(e).gaps.filter(o);if(!n.length)return null;let r=n.slice(ll);return a`
    <${ot} title=${b(co.gaps,{count:n.length})}>
      <${sn} list=${n.slice(0,ll)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${b(g.shared.show_more,{count:r.length})}</summary>
            <${sn} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var cl={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function af({id:t}){let e=To(t),o=[cl[e]&&a`<a href=${L(cl[e])}>${co.crumbs[e]}</a>`,I&&et(t)?.title,...["inChapter","subMeasureOf"].map(n=>P(t,n)&&a`<${j} id=${P(t,n)} />`),rt(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,r)=>[r>0&&" › ",n])}</p>`}var lf={undertaking:il,organisation:nl,step:rl,other:sf};function pl({route:t}){let e=t.path.slice(1).join("/");if(!J(e))return a`<${ao} />`;let o=v(e),n=To(e),r=lf[n],s=()=>{let l=b(co.footnote,{kind:rt(e),name:o,said:w(e,"promise")||w(e,"summary")});return Nn(l.trim().replace(/([^.!?])$/,"$1."),Ht(e),null,et(e)||q())},i=n==="undertaking"&&w(e,"isContainer")!=="true";return a`
    <${af} id=${e} />
    <${H} text=${Dt(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${ct} id=${e} /></p>`}
    <//>
    <div class="acties bovenaan">
      <${eo} text=${s} />
      <a href=${L(["graaf","omgeving"],{ding:e})}>${co.around}</a>
    </div>
    <${r} id=${e} />
    <${rf} id=${e} />
  `}var Ae=g.timeline,cf=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),fl=(t,e)=>[t.progress&&t.id&&Bt(t.id,e),t.stand[e]].filter(Boolean).join("; "),ps=t=>t.day.slice(0,4);function pf({row:t,date:e}){let o=fl(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${Ae.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${j} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${va} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var ff=(t,e)=>[[...Ae.csv,...Lt],...t.map(o=>[o.when,Ae.kinds[o.kind],o.id&&v(o.id),o.what,fl(o,e.date),Ht(o.at).map(dt).join("; "),...Tt(e,o.plan||o.at)])],uf=["tekst","wat","stap","jaar"];function mf({years:t}){return a`
    <${Vt}>
      <${$o} />
      <${en} />
      <div class="velden">
        <${Se} name="tekst" />
        <${Ot} label=${Ae.fields.what} name="wat" options=${Object.entries(Ae.kinds)} />
        <${Ot} label=${Ae.fields.step} name="stap" options=${Ct.map(e=>[e.notation,e.label])} />
        <${Ot} label=${Ae.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${no} names=${uf} />
      </div>
    <//>
  `}function ul({route:t}){let e=G(t.query),o=t.query,n=h.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||ps(l)===o.jaar)&&(!o.tekst||Q(cf(l)).includes(Q(o.tekst)))),s=U(Ae.count,r.length),i=l=>r.filter(c=>ps(c)===l);return a`
    <${H} text=${Ae.title}><p class="uitleg">${Ae.intro}</p><//>
    <${mf} years=${N(n.map(ps))} />
    <p class="telling">${s}<${jt} name="tijdlijn.csv" rows=${()=>ff(r,e)} /></p>
    ${N(r.map(ps)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${pf} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${Gt} text=${s} />
  `}var Nt=g.unknown,Rt=h.unknown;function Ko({items:t,shown:e=12}){let o=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${o.length>0&&a`
        <details>
          <summary>${b(g.shared.show_more,{count:o.length})}</summary>
          <ul>${o}</ul>
        </details>
      `}
  `}var ml=t=>je(t).map(e=>a`<li><${j} id=${e} /></li>`),dl=t=>[...t].sort((e,o)=>E(v(P(e,"initiative")),v(P(o,"initiative")))),df=({id:t})=>a`
  <li>
    <${j} id=${P(t,"initiative")} />${" → "}<${qn} id=${P(t,"barrier")} />
    ${`: ${w(t,"rationale")}`}<${go} of=${t} />
  </li>
`,$f=({id:t})=>a`
  <li><${j} id=${P(t,"initiative")} />${`: ${me(t,"status")}`}<${go} of=${t} /></li>
`;function hf(){let t=Nt.unjudged,e=je(Rt.unjudged).map(o=>a`<li><${j} id=${o} /><span class="zacht"> – ${rt(o).toLowerCase()}</span></li>`);return a`
    <${be} of=${t} count=${e.length}>${e.length?a`<${Ko} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function gf(){let t=ue("Contribution").length,e=s=>a`<${df} id=${s} />`,o=dl(Rt.weak).map(e),n=b(Nt.weak.intro,{all:t,stated:t-o.length}),r=dl(Rt.statuses).map(s=>a`<${$f} id=${s} />`);return a`
    <${be} of=${Nt.weak} count=${o.length} intro=${n}><${Ko} items=${o} shown=${6} /><//>
    <${be} of=${Nt.other} count=${Rt.other.length}><${Ko} items=${Rt.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${be} of=${Nt.statuses} count=${r.length}><${Ko} items=${r} shown=${6} /><//>`}
  `}var bf=()=>a`
  <${be} of=${Nt.clashes} count=${Rt.clashes.length}>
    ${je(Rt.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${j} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${At} of=${[t]} />
        </div>
      `)}
  <//>
`;function _f(){if(!Rt.judged.length)return null;let t=e=>b(Nt.judged.line,{step:v(P(e,"barrier")),kinds:st(e,"interventionKind").map(X).join(", "),state:me(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:mt(w(e,"asOf"))});return a`
    <${be} of=${Nt.judged} count=${Rt.judged.length}>
      <ul>${Rt.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function kf(){let t=Nt.expected.columns,e=n=>P(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>v(e(n)),cell:n=>a`<${j} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>st(n,"interventionKind").map(X).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${be} of=${Nt.expected} count=${Rt.expected.length}>
      <details>
        <summary>${Nt.expected.show}</summary>
        <div class="rol">
          <${it} id="verwacht" caption=${Nt.expected.caption} rows=${Rt.expected} columns=${o} />
        </div>
      </details>
    <//>
  `}var $l=()=>a`
  <${H} text=${Nt.title}><p class="uitleg">${Nt.intro} ${Ie}</p><//>
  <${hf} />
  <${gf} />
  <${bf} />
  <${_f} />
  <${be} of=${Nt.nameless} count=${Rt.nameless.length}><${Ko} items=${ml(Rt.nameless)} /><//>
  <${be} of=${Nt.generic} count=${Rt.generic.length}><${Ko} items=${ml(Rt.generic)} /><//>
  <${kf} />
  <${ls} />
`;var St=g.whatif,gl=(t,e,o)=>vt({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function bl(t){if(!t)return St.no_cell;let{word:e,lines:o}=te(t);return[e,...o].join(", ")}var pr=(t,e)=>{let o=M(X(t.column));return e?b(St.cell,{kind:o,step:at(t.barrier).toLowerCase()}):o};function hl({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${I?"h3":"h2"}>${b(St.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function wf({loss:t,scenario:e,id:o,title:n}){let r=l=>gl(t,l,e),s=l=>L("overzicht",{cel:Oe(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:St.columns.cell,sort:!1,text:l=>pr(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${pr(l,r(l))}</a>`:pr(l)},{key:"nu",label:St.columns.now,sort:!1,text:l=>bl(r(l))},{key:"weg",label:St.columns.lost,sort:!1,text:l=>l.said}];return a`<${it} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function yf({loss:t,scenario:e}){let o=q(t.plan),{cells:n,none:r,...s}=o.words.losses,i=`verlies${o===h.plans[0]?"":`-${o.key}`}`,l=p=>[" ",a`<${ct} id=${p} date=${e.date} />`],c=(p,f)=>a`
    <${hl} title=${p} count=${f.length} none=${r}><${ge} ids=${f} more=${l} /><//>
  `;return a`
    <section>
      ${I&&a`<h2>${o.title}</h2>`}
      <p>${t.said}</p>
      <${hl} title=${n} count=${t.cells.length} none=${r}>
        <${wf} loss=${t} scenario=${e} id=${i} title=${n} />
      <//>
      ${Object.keys(s).filter(p=>Array.isArray(t[p])).map(p=>c(s[p],t[p]))}
      ${t.blocks.map(p=>c(p.said,p.acts))}
    </section>
  `}function _l({losses:t,without:e,scenario:o}){let n=()=>t.flatMap(r=>r.cells.map(s=>{let i=gl(r,s,o),l=i?at(s.barrier):"";return[e,X(s.column),l,bl(i),s.said,...Tt(o,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${yf} key=${r.plan} loss=${r} scenario=${o} />`):Co(o).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${jt} name="wat-als.csv" rows=${()=>[[...St.csv,...Lt],...n()]} />
    </div>
  `}var vf=(t,e)=>[...Sn(e),...t.map(o=>["zonder",o])];function xf({notations:t,names:e,scenario:o}){let[n,r]=nt(null),s=[o.key,...t].join();if(Fe(()=>{let c=!0;return r(null),Kr(vf(t,o)).then(p=>{c&&(r(p),kt(St.done))}).catch(p=>c&&r({silent:p.message||St.silent})),()=>{c=!1}},[s]),!n)return a`<div><p>${St.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=U(St.questions,n.gaps.filter(i).length);return a`
    <div>
      <${_l} losses=${n.losses.filter(i)} without=${xo(e)} scenario=${o} />
      <p>${b(St.with_this,{questions:l,now:vt(o).gaps.length})}</p>
    </div>
  `}var fs=t=>w(t,"notation");function Of({acting:t,chosen:e}){if(!Ne())return a`
      <${Ot} label=${St.one} name="zonder" options=${t.map(n=>[fs(n),v(n)])} />
    `;let o=(n,r)=>{let s=r?[...e,n]:e.filter(i=>i!==n);D({zonder:s.map(fs).join(",")})};return a`
    <fieldset class="velden meer">
      <legend>${St.more}</legend>
      ${t.map(n=>a`
          <label key=${n}>
            <input
              id=${`zonder-${fs(n)}`}
              type="checkbox"
              checked=${e.includes(n)}
              onChange=${r=>o(n,r.target.checked)}
            />
            ${` ${v(n)}`}
          </label>
        `)}
    </fieldset>
  `}function kl({route:t}){let e=G(t.query),{without:o}=vt(e),n=Object.keys(o).filter(l=>o[l].length).sort((l,c)=>E(v(l),v(c))),r=(t.query.zonder||"").split(",").map(Jt).filter(Boolean),s=r.map(l=>v(l)),[i]=r;return a`
    <${H} text=${St.title}><p class="uitleg">${St.intro}</p><//>
    <${Vt}>
      <${so} />
      <div class="velden"><${Of} acting=${n} chosen=${r} /></div>
    <//>
    ${!Ne()&&a`<p class="zacht">${St.alone}</p>`}
    ${r.length===1&&a`<${_l} losses=${o[i]||[]} without=${s[0]} scenario=${e} />`}
    ${r.length>1&&Ne()&&a`<${xf} notations=${r.map(fs)} names=${s} scenario=${e} />`}
    ${!r.length&&a`<p>${St.choose}</p>`}
    <${Gt} text=${r.length===1?b(St.said,{name:s[0]}):""} />
  `}var le=t=>document.getElementById(t);le("spring").addEventListener("click",t=>{t.preventDefault(),le("inhoud").focus()});oa();le("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),location.hash=L("zoek",{q:le("zoek").value})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=g.shared.report_fault,{version:n,content:r}=h.meta,s={title:document.title,address:location.hash||"#/overzicht",version:n,content:r};Ns(b(e,{...s,sources:mo()}),o)});var wl={__proto__:null,overzicht:Di,aandachtspunten:Fa,partners:Bi,maatregelen:Ei,naslag:Pi,tijdlijn:ul,graaf:Ci,ding:pl,vragen:Vi,"wat-als":kl,vergelijk:Oa,"weet-niet":$l,methode:zi,zoek:tl,...(h.served||A())&&{controleer:wa},onbekend:ao};function Sf(t,e){let o=Object.keys(h.views).length>0,n=Object.keys(h.comparisons).length>0,r={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return qr(e)&&r.views===o&&r.comparisons===n?!1:(we(a`<p role="status">${g.werkplaats.busy}</p>`,le("inhoud")),A().ask("page",{options:Sn(e),...r}).then(({page:s})=>A().show(s,A().own)).catch(s=>we(a`<p role="alert">${s.message}</p>`,le("inhoud"))),!0)}function Cf(t){let e=t.path[0]||"overzicht",o=le("inhoud");A()?.own&&Sf(e,G(t.query))||(o.className=`scherm-${e}`,we(a`<${wl[e]||wl.onbekend} key=${t.path.join("/")} route=${t} />`,o),na(e))}function fr(){let t=le("motor");t.hidden=!1;let{state:e,why:o,own:n}=A();we(a`<${fa} state=${e} why=${o} own=${n} />`,t)}function jf(){Tf(),window.removeEventListener("werkplaats",fr),we(null,le("inhoud")),we(null,le("motor"))}A()&&(le("eigen").hidden=!1,window.addEventListener("werkplaats",fr),fr());le("inhoud").replaceChildren();var Tf=Wr(Cf);A()&&window.addEventListener("andere-bladzijde",jf,{once:!0});document.fonts.ready.then(()=>nr()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return jl(Lf);})();
