var ketenkaart=(()=>{var As=Object.defineProperty;var yc=Object.getOwnPropertyDescriptor;var vc=Object.getOwnPropertyNames;var xc=Object.prototype.hasOwnProperty;var Sc=(t,e)=>{for(var o in e)As(t,o,{get:e[o],enumerable:!0})},Oc=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of vc(e))!xc.call(t,r)&&r!==o&&As(t,r,{get:()=>e[r],enumerable:!(n=yc(e,r))||n.enumerable});return t};var Cc=t=>Oc(As({},"__esModule",{value:!0}),t);var fd={};Sc(fd,{answerTo:()=>$t,compare:()=>F,csv:()=>Po,data:()=>h,graphNow:()=>Fr,here:()=>E,matrixSvg:()=>dr,scenarioOf:()=>G});function Po(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var Gr=function(t,e,o,n){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,o[e[s++]]):e[++s];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++s]]=l:i===6?n[1][e[++s]]+=l+"":i?(r=t.apply(l,Gr(t,l,o,["",null])),n.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):n.push(l)}return n},Ur=new Map;function Kr(t){var e=Ur.get(this);return e||(e=new Map,Ur.set(this,e)),(e=Gr(this,e.get(t)||(e.set(t,e=(function(o){for(var n,r,s=1,i="",l="",c=[0],p=function(m){s===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):s===3&&(m||i)?(c.push(3,m,i),s=2):s===2&&i==="..."&&m?c.push(4,m,0):s===2&&i&&!m?c.push(5,0,!0,i):s>=5&&((i||!m&&s===5)&&(c.push(s,0,i,r),s=6),m&&(c.push(s,m,0,r),s=6)),i=""},f=0;f<o.length;f++){f&&(s===1&&p(),p(f));for(var u=0;u<o[f].length;u++)n=o[f][u],s===1?n==="<"?(p(),c=[c],s=3):i+=n:s===4?i==="--"&&n===">"?(s=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(p(),s=1):s&&(n==="="?(s=5,r=i,i=""):n==="/"&&(s<5||o[f][u+1]===">")?(p(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),s=2):i+=n),s===3&&i==="!--"&&(s=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var X,Yr,jc,eo,zs,Pn,Qr,An,Jr,Ps,Fs,Mc,cn=Symbol.for("pv"),Nn={},Rn=[],Tc=/^m(i|n|o|s|text|space)$/,Ns=Array.isArray,Rs=Rn.slice,vo=Object.assign;function yo(t){t&&t.parentNode&&t.remove()}function Is(t,e,o){var n,r,s,i={},l=arguments.length;for(s in e)s=="key"?n=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?Rs.call(arguments,2):o),ln(t,i,n,r,null)}function ln(t,e,o,n,r){var s={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:cn,__v:r||++Yr,__i:-1,__u:0};return!r&&X.vnode&&X.vnode(s),s}function In(t){return t.children}function zn(t,e){this.props=t,this.context=e,this.__g=0}function oo(t,e){if(e==null)return t.__&&oo(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:oo(t)}function Lc(t){var e,o=t.__v,n=o.__e,r=[],s=[],i=t.__P;i&&((e=vo({constructor:cn},o)).__v=o.__v+1,X.vnode&&X.vnode(e),Ws(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,r,n||oo(o),32&o.__u,s),e.__v=o.__v,e.__.__k[e.__i]=e,sa(r,e,s),o.__=o.__e=null,e.__e!=n&&Xr(e))}function Xr(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Xr(t)}function Vr(t){(8&t.__g||(t.__g|=8,eo.push(t),Pn++))&&zs==X.debounceRendering||((zs=X.debounceRendering)||queueMicrotask)(ta)}function ta(){try{for(var t,e=1;eo.length;)eo.length>e&&eo.sort(Qr),t=eo.shift(),e=eo.length,8&t.__g&&Lc(t)}finally{(Pn=eo.length)&&(zs||queueMicrotask)(ta)}}function ea(t,e,o,n,r,s,i,l,c,p,f){var u,m,d,$,b,w,O=n.__k||Rn,y=e.length;for(c=Bc(o,e,O,c,y),u=0;u<y;u++)(d=o.__k[u])!=null&&(m=~d.__i&&O[d.__i]||Nn,d.__i=u,w=Ws(t,d,m,r,s,i,l,c,p,f),$=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&Ds(m.ref,null,d,m),d.ref&&f.push(d.ref,d.__c||$,d)),b=b||$,4&d.__u?(c=oa(d,c,t,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&w!==void 0?c=w:$&&(c=$.nextSibling),d.__u&=-21);return o.__e=b,c}function Bc(t,e,o,n,r){var s,i,l,c,p,f,u,m,d,$=o.length,b=$,w=0,O=0,y=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=y[s]=ln(null,i):Ns(i)?i=y[s]=ln(In,{children:i}):i.constructor===cn&&i.__b?i=y[s]=ln(i.type,i.props,i.key,i.ref,i.__v):y[s]=i,c=s+w,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=Ec(i,o,c,b))&&(b--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?w--:p==c+1?w++:p!=c&&(p>c?w--:w++,O=1)):(~p||(r>$?w--:r<$&&w++),typeof i.type!="function"&&(i.__u|=4))):y[s]=null;if(O){for(f=[],u=[],s=0;s<r;s++)if((i=y[s])&&16&i.__u){for(w=0,m=f.length;w<m;)f[d=w+m>>1]<i.__i?w=d+1:m=d;f[w]=i.__i,u[s]=w+1}for(w=f.length;s--;)u[s]&&(u[s]==w?w--:y[s].__u|=4)}if(b)for(s=0;s<$;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=oo(l)),qs(l,l));return n}function oa(t,e,o,n){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=oa(r[s],e,o,!1));return e}for(e&&!e.parentNode&&(e=oo(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Ec(t,e,o,n){var r,s=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=o+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function Zr(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function En(t,e,o,n,r){var s,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||Zr(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||Zr(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=Fs[e]||(Fs[e]=Ac(e)),(t.__a||(t.__a={}))[e]=Ps,s=e!=(e=e.replace(Jr,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function Ac(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[An]==null)e[An]=Ps++;else if(e[An]<this.__a[t])return;return o(X.event?X.event(e):e)}}}function Ws(t,e,o,n,r,s,i,l,c,p){var f,u,m,d,$,b,w,O,y,j,S,Z,xt,L,_t,ke,x,R,D=e.type;if(e.constructor!==cn)return null;128&o.__u&&(c=32&o.__u,f=o.__c.__z)&&(e.__u|=c,u=s=[],f.nodeType==8?l=Fn(f,s):s.push(f),l=s[0]||l),(f=X.__b)&&f(e);t:if(typeof D=="function"){m=i.length;try{if(O=e.props,y=(f=D.prototype)&&f.render,j=(f=D.contextType)&&n[f.__c],S=f?j?j.props.value:f.__:n,(d=o.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(y?e.__c=d=new D(O,S):(e.__c=d=new zn(O,S),d.constructor=D,d.render=Fc),j&&j.sub(d),d.state||(d.state={}),d.__n=n,d.__g|=8,d.__h=[],d.__k=[]),y&&(d.__s||(d.__s=d.state),D.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=vo({},d.__s)),vo(d.__s,D.getDerivedStateFromProps(O,d.__s)))),$=d.props,b=d.state,d.__v=e,o.__c){if(O!==$&&y&&!D.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(O,S),e.__v==o.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(O,d.__s,S)===!1){e.__v!=o.__v&&(d.props=O,d.state=d.__s,d.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(Y){Y&&(Y.__=e)}),Rn.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=oo(o);break t}d.componentWillUpdate&&d.componentWillUpdate(O,d.__s,S),y&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate($,b,w)})}else y&&!D.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),y&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=S,d.props=O,d.__P=t,d.__g&=-5,Z=X.__r,xt=y?25:0;do d.__g&=-9,Z&&Z(e),f=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++xt<25);y&&(Rn.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(n=vo({},n,d.getChildContext())),y&&o.__c&&d.getSnapshotBeforeUpdate&&(w=d.getSnapshotBeforeUpdate($,b)),L=f&&f.type===In&&f.key==null?f.props.children:f,O.__P&&(f=l,r=(t=O.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=t&&(o.__k.some(function(Y){Y&&qs(Y,Y)}),o.__k=null),l=o.__k?oo(o,0):null),l=ea(t,Ns(L)?L:[L],e,o,n,r,s,i,l,c,p),O.__P&&(e.__e=null,l=f),e.__u&=-161,u&&u.some(yo),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(Y){if(i.length=m,e.__v=null,c||s)if(Y&&Y.then){if(e.__u|=128|c,s){for(~(x=s.indexOf(l||void 0))||(x=s.length);(R=s[x-1])&&R.nodeType==8;)x--;for(;x<s.length;x++)if(R=s[x])if(s[x]=null,_t){if(R==ke)break}else{if(R.nodeType!=8)break;R.data.startsWith("$s")&&(ke=Fn(_t=R))}}if(!_t){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;_t=l}(f=Fn(_t=e.__c.__z||(e.__c.__z=_t)))?(e.__e=_t,l=f):e.__e=l,l=l&&l.nextSibling}else s&&s.some(yo);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),Y&&Y.then||na(e),X.__e(Y,e,o)}}else l=e.__e=zc(o.__e,e,o,n,r,s,i,c,p,t);return(f=X.diffed)&&f(e),l}function Fn(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function na(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(na))}function sa(t,e,o){for(var n=0;n<o.length;)Ds(o[n++],o[n++],o[n++]);X.__c&&X.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){X.__e(s,r.__v)}})}function zc(t,e,o,n,r,s,i,l,c,p){var f,u,m,d,$,b,w,O,y=o.props||Nn,j=e.props,S=e.type;if(S=="svg"?r="http://www.w3.org/2000/svg":S=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(f=0;f<s.length;f++)if(($=s[f])&&(S?$.localName==S:$.nodeType==3)){t=$,s[f]=null;break}}if(!t){if(O=p.ownerDocument||document,!S)return O.createTextNode(j);t=O.createElementNS(r,S,j.is?j:p),l&&(X.__m&&X.__m(e,s),l=!1),s=null}if(S){if(p=S=="template"&&t.content||t,s=S=="textarea"&&j.defaultValue!=null?null:s&&Rs.call(p.childNodes),!l&&s)for(y={},f=0;f<t.attributes.length;f++)y[($=t.attributes[f]).name]=$.value;for(f in y)$=y[f],f=="dangerouslySetInnerHTML"?m=$:f=="children"||f in j||f=="value"&&"defaultValue"in j||f=="checked"&&"defaultChecked"in j||En(t,f,null,$,r);for(f in j)$=j[f],f=="children"?d=$:f=="dangerouslySetInnerHTML"?u=$:f=="value"?b=$:f=="checked"?w=$:l&&typeof $!="function"||y[f]===$||En(t,f,$,y[f],r);u?(l||m&&(u.__html==m.__html||u.__html==t.innerHTML)||(t.innerHTML=u.__html),e.__k=[]):(m&&(t.textContent=""),(S=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Tc.test(S))&&(r="http://www.w3.org/1999/xhtml"),ea(p,Ns(d)?d:[d],e,o,n,r,s,i,s?s[0]:o.__k&&oo(o,0),l,c),s&&s.some(yo)),l&&S!="textarea"||(f="value",S=="progress"&&b==null?t.removeAttribute(f):b==null||b===t[f]&&(S!="progress"||b)||En(t,f,b,y[f],r),f="checked",w!=null&&w!=t[f]&&En(t,f,w,y[f],r))}else y===j||l&&t.data==j||(t.data=j);return t}function Ds(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){X.__e(r,o)}}function qs(t,e,o){var n,r,s,i;if(X.unmount&&X.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||Ds(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){X.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&qs(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(r=Fn(n,s=[]))&&(n==t.__e&&s.some(yo),yo(r),yo(n)),o||yo(t.__e),t.__e=t.__c=t.__=null}function Fc(t,e,o){return this.constructor(t,o)}function Le(t,e){var o,n,r,s;X.__&&X.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=ln(In,{children:[t]}),r=[],s=[],Ws(e,e.__k,n||Nn,Nn,e.namespaceURI,n?null:e.firstChild?Rs.call(e.childNodes):null,r,n?n.__e:e.firstChild,o,s),sa(r,e.__k,s),e.__k.props.children=null}X={__e:function(t,e,o,n){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,n||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw Pn=0,t}},Yr=0,jc=function(t){return t!=null&&t.constructor===cn},zn.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=vo({},this.state)),typeof t=="function"&&(t=t(vo({},o),this.props)),t&&(vo(o,t),this.__v&&(e&&this.__k.push(e),Vr(this)))},zn.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Vr(this))},zn.prototype.render=In,eo=[],Pn=0,Qr=function(t,e){return t.__v.__b-e.__v.__b},An=Symbol(),Jr=/(PointerCapture)$|Capture$/i,Ps=0,Fs={},Mc=0;var No,wt,Hs,ra,Us=Object.is,Wn=0,ua=[],Gs=[],bt=X,aa=bt.__b,ia=bt.__r,la=bt.diffed,ca=bt.__c,pa=bt.unmount,fa=bt.__;function Dn(t,e){bt.__h&&bt.__h(wt,t,Wn||e),Wn=0;var o=wt.__H||(wt.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function K(t){return Wn=1,Pc($a,t)}function Pc(t,e,o){var n=Dn(No++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):$a(void 0,e),function(s){var i=(n.__N||n.__)[0],l=n.t(i,s);Us(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=wt,!wt.__f)){wt.__f=!0;var r=wt.shouldComponentUpdate;wt.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var p=!1,f=this.props!=s;if(c.__.some(function(m){m.__N&&(p=!0,Us(m.__[0],m.__N[0])||(f=!0))}),r){var u=r.call(this,s,i,l);return p?u||f:u}return!p||f}}return n.__}function we(t,e){var o=Dn(No++,3);!bt.__s&&Vs(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,wt.__H.__h.push(o))}function yt(t,e){var o=Dn(No++,4);!bt.__s&&Vs(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,wt.__h.push(o))}function dt(t){return Wn=5,fe(function(){return{current:t}},[])}function fe(t,e){var o=Dn(No++,7);return Vs(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function Nc(){var t;do{for(;t=Gs.shift();)try{pn(t)}catch(o){bt.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=ua.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(pn),e.__h.some(Ks),e.__h=[]}catch(o){e.__h=[],bt.__e(o,t.__v)}}}while(Gs.length)}bt.__b=function(t){wt=null,aa&&aa(t)},bt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),fa&&fa(t,e)},bt.__r=function(t){ia&&ia(t),No=0;var e=(wt=t.__c).__H;e&&(Hs==wt?wt.__h=[]:(e.__h.some(pn),e.__h.some(Ks),No=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Hs=wt},bt.diffed=function(t){la&&la(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&da(ua.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Hs=wt=null},bt.__c=function(t,e){e.some(function(o){try{o.__h.some(pn),o.__h=o.__h.filter(function(n){return!n.__||Ks(n)})}catch(n){o.__h=[function(){throw n}]}}),ca&&ca(t,e)},bt.unmount=function(t){pa&&pa(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,da(Gs.push(r))}else pn(r)}catch(s){e=s}}),n.__H=void 0,e&&bt.__e(e,n.__v))};var ma=typeof requestAnimationFrame=="function";function Rc(t){var e,o=function(){clearTimeout(n),ma&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);ma&&(e=requestAnimationFrame(o))}function da(t){t!=1&&ra==bt.requestAnimationFrame||((ra=bt.requestAnimationFrame)||Rc)(Nc)}function pn(t){var e=wt,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),wt=e}function Ks(t){var e=wt;t.__c=t.__(),wt=e}function Vs(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!Us(o,t[n])})}function $a(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/function ha(t){return Array.isArray(t)?t.map(ha):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[Is("wbr",null),e]:[e])}var a=Kr.bind((t,e,...o)=>Is(t,e,...typeof t=="string"?o.map(ha):o));var Ic=["plan","koppelingen","stand","verwachtingen","lezing","merk"],Wc={ernst:"gewicht"},E={route:null,started:!1},ga,Zs=0,ba=new Map;function Qs(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([r,s])=>[Wc[r]||r,s]))}}function C(t,e={},o=!0){let n=o&&E.route?Object.fromEntries(Ic.filter(i=>E.route.query[i]).map(i=>[i,E.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var me=t=>C(["ding",t]);function z(t,e=!1){let o={...E.route.query};for(let[r,s]of Object.entries(t))s?o[r]=s:delete o[r];let n=C(E.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Zs},"",n),Ys())}function Ys(t=!1){let e=Qs(location.hash),o=E.route?.path.join("/")===e.path.join("/");E.route=e,ga(e),!o&&window.scrollTo(0,t&&ba.get(history.state?.turn)||0)}function ka(t){ga=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Zs=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>ba.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let r=!!history.state;r||history.replaceState({turn:++Zs},""),Ys(r)};return window.addEventListener("popstate",n,{signal:o}),Ys(),E.started=!0,()=>e.abort()}function Ro(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var k=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),q=(t,e,o={})=>k(e===1?t.one:t.more,{count:e,...o});var A=t=>t.slice(0,1).toUpperCase()+t.slice(1),tt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),T=t=>[...new Set(t)],Dc=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),F=(t,e)=>Dc.compare(t,e);function _a(t,e){let o=tt(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of n)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}function wa(t,e,o){if(Math.abs(t.length-e.length)>o)return o+1;let n=Array.from({length:e.length+1},(r,s)=>s);for(let r=1;r<=t.length;r+=1){let s=[r];for(let i=1;i<=e.length;i+=1)s.push(Math.min(n[i]+1,s[i-1]+1,n[i-1]+ +(t[r-1]!==e[i-1])));if(Math.min(...s)>o)return o+1;n=s}return Math.min(n[e.length],o+1)}var h=JSON.parse(document.getElementById("gegevens").textContent),qc=[...Object.keys(h.things),...Object.keys(h.addresses)],Js=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+qc[n]);if(Array.isArray(t))return t.map(Js);if(t&&typeof t=="object")for(let[e,o]of Object.entries(t))t[e]=Js(o);return t};for(let t of h.numbered)h[t]=Js(h[t]);for(let t of[h.queries,h.views,h.codes,...Object.values(h.codes),h.names,h.flags,h.told,...Object.values(h.told),h.absent,h.dates,h.lists,h.kinds,h.called,h.works,h.partners,h.lookups,h.words,h.addresses])Object.setPrototypeOf(t,null);var Gt=new Map(Object.entries(h.things)),Io=new Map(h.plans.map(t=>[t.key,t])),I=h.plans.length>1,g=h.words,ye=t=>t?.words.page||g,U=t=>Io.get(t)||(I?void 0:h.plans[0]),et=t=>Io.get(t.split("/")[0]),xo=(t,e)=>!e||!et(t)||et(t).key===e,Ve=[...new Map(h.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),Jt=Ve[Ve.length-1].date,Mt=[...new Map(h.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),ya=(t,e)=>{let o=et(t);return o?h.stands[e]?.[o.key]||o.date:e},ut=t=>h.dates[t]||t||"",va=(t=U())=>t?.source||h.source,no=t=>t.plan?[Io.get(t.plan)]:h.plans,so=(t,e=U())=>(e?e.dates:Ve).find(o=>o.date===t)?.label||ut(t);var Xs=5*2**20,B=()=>window.werkplaats,ve=()=>h.served||!!B()&&B().state!=="off";async function qn(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var xa=t=>B()?B().ask("answer",{options:t}):qn(`antwoord?${new URLSearchParams(t)}`),Sa=t=>B()?B().ask("words",{passage:t}):qn(`api/woorden?vindplaats=${encodeURIComponent(t)}`),Oa=t=>B()?B().ask("find",{text:t}):qn(`api/zoek?woorden=${encodeURIComponent(t)}`);async function tr(t){if(B())return B().ask("check",{name:t.name,data:await Hn(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return qn("controleer",{method:"POST",body:t,headers:e})}async function Hn(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(k(g.check.unreadable,{name:t.name}))}}var fn=({shapes:t,rows:e})=>e.map(([o,...n])=>o<0?n[0]:Object.fromEntries(t[o].map((r,s)=>[r,n[s]]))),Ca=fn(h.answers.cells),ja=fn(h.answers.gaps),Hc=fn(h.answers.candidates),Uc=fn(h.answers.losses),Gc=fn(h.answers.reach);for(let t of[...ja,...Ca])"candidates"in t&&(t.candidates=Hc[t.candidates]);var er=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function $t(t){let e=h.answers.by[t.key],o=(r,s)=>er(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>ja[r]),matrix:o(e.matrix,Ca),without:o(e.without,Uc),apart:e.apart,points:e.points,reach:e.reach.map(r=>Gc[r])},!t.plan)return e.read;let n=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:n(e.read.gaps),matrix:er(e.read.matrix,n),without:er(e.read.without,n),apart:n(e.read.apart),points:n(e.read.points),reach:n(e.read.reach)}),e.byPlan.get(t.plan)}function Un({date:t,stated:e,strict:o,expect:n}){let r=[["stand",t]];return e&&r.push(["koppelingen","genoemd"]),o&&r.push(["lezing","streng"]),n||r.push(["verwachtingen","uit"]),r}var nr=t=>t.key in h.answers.by,Kc=t=>nr(t)||!!B();function G(t){let e=I&&Io.has(t.plan)?t.plan:"",o=Ve.some(i=>i.date===t.stand)?t.stand:Jt,n=t.koppelingen==="genoemd",r=or({plan:e,date:o,stated:n,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[r,{...r,expect:!0},{...r,expect:!0,date:Jt}].map(or).find(Kc)||or({plan:e,date:Jt,stated:!1,expect:!0,strict:!1})}function or({plan:t,date:e,stated:o,expect:n,strict:r}){let s=`${e}|${o?"stated":"all"}|${n?"with":"without"}`;return{plan:t,date:e,stated:o,expect:n,strict:r,key:r?`${s}|strict`:s}}function sr(t,e,o){let n=s=>({...t,[e]:s});return new Set(o.map(([s])=>G(n(s)).key)).size===o.length?o:[]}var Gn=(t,e)=>Io.get(e)?.steps.find(o=>o.notation===t)?.id;var mn=[],rt=(t,e)=>Gt.get(t)?.[e]||mn,_=(t,e)=>rt(t,e)[0]||"",Tt=(t,e)=>rt(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),N=(t,e)=>Tt(t,e)[0]||"",vt=t=>Gt.has(t),Wo=t=>rt(t,"type"),xe=t=>Vn.get(t)||mn,se=(t,e)=>Wo(t).includes(e),Ma=t=>Wo(t).map(e=>h.kinds[e]).find(Boolean),Do=t=>Ma(t)?.page||"",lt=t=>Ma(t)?.kind||"",dn=t=>Do(t)==="organisation",Ze=t=>Do(t)==="undertaking",Q=t=>!!Do(t)&&!!_(t,"prefLabel"),Zn=(t,e)=>(h.flags[t]||mn).includes(e),P=(t,e)=>h.codes[t]?.[e]?.label||e||"",re=(t,e)=>P(h.lists[e],_(t,e)),ro=t=>h.names[t]||g.thing.foreign[t]||t,Kn=new Map,Vn=new Map;for(let[t,e]of Gt){for(let o of e.type||mn)Vn.has(o)||Vn.set(o,[]),Vn.get(o).push(t);for(let[o,n]of Object.entries(e))for(let r of n){if(!r.startsWith("@"))continue;let s=r.slice(1);Kn.has(s)||Kn.set(s,[]),Kn.get(s).push([t,o])}}var de=t=>Kn.get(t)||mn,Pt=(t,e,o="initiative")=>de(t).filter(([n,r])=>r===o&&se(n,e)).map(([n])=>n),v=t=>h.called[t]?.label||_(t,"prefLabel")||_(t,"title")||_(t,"summary")||t.split("/").pop(),ao=t=>h.called[t]?.short||v(t),Ta=[...Gt.keys()].filter(Ze),Vc=[...Gt.keys()].filter(dn),La=t=>Mt.find(e=>e.notation===t),qo=Object.entries(h.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:Zn("atSteps",t)})),Zc=new Map(Vc.map(t=>[_(t,"notation"),t])),ae=t=>Zc.get(t)||"",ct=t=>h.addresses[t]||"",Kt=t=>Tt(t,"passage");var Ho=g.search,un=t=>` ${(tt(t).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu)||[]).join(" ")} `,gn=t=>un(t).split(" ").filter(Boolean),$n,io,rr=new Map(h.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")]))),lr=new Map;for(let[t,e]of h.search.english)lr.set(t,[...lr.get(t)||[],e]);var Ba=(t,e,o,n,r,s,i)=>({id:t,path:e,label:o,kind:n,list:r,weight:Number(i),titles:s.map(un),names:un(s.join(" ")),text:un(r.join(" "))});function Yc(){let t=new Map([...Gt.keys()].filter(Q).map(e=>[e,h.called[e]?[v(e)]:[]]));for(let[e,o]of Gt){let n=t.has(e)?e:Ho.owners.flatMap(r=>Tt(e,r)).find(r=>t.has(r));n&&t.get(n).push(...Ho.texts.flatMap(r=>o[r]||[]))}return t}var Qc=t=>T([v(t),...rt(t,"prefLabel"),...rt(t,"altLabel"),...lr.get(t)||[]]),Jc=()=>[...[...Yc()].map(([t,e])=>{let o=Math.min(...Wo(t).map(n=>Number(Ho.weights[n]??Ho.weights.rest)));return Ba(t,["ding",t],v(t),lt(t),e,Qc(t),o)}),...Object.entries(h.queries).map(([t,{title:e,question:o,why:n}])=>{let r=[e,o,n].filter(Boolean);return Ba(t,["vragen",t],e,Ho.question,r,[e],Ho.weights.question)})],Ea;function Xc(){$n=Jc(),Ea=$n.map(t=>T(t.titles)).filter(t=>t.length>1),io=new Map;for(let t of $n)for(let e of gn(t.names+t.text))io.set(e,(io.get(e)||0)+1)}function tp(t){let e=un(t),o=Ea.flatMap(n=>n.filter(r=>r.length>ep&&e.includes(r)).flatMap(r=>n.map(s=>e.replace(r,s))));return T([e,...o])}var ep=4,hn=3;function Aa(t){return ar.has(t)||ar.set(t,op(t)),ar.get(t)}var ar=new Map;function op(t){if(rr.has(t))return rr.get(t);if(io.has(t)||t.length<=hn+1)return[t];let e=[...io.keys()].filter(o=>o.length>hn&&t.startsWith(o)&&t.length-o.length<hn);return[t,...e.flatMap(o=>rr.get(o)||[o])]}var ir=(t,e)=>t.includes(e.length<hn?` ${e}`:e)||Aa(e).some(o=>t.includes(` ${o} `));function np(t,e){if(t.titles.includes(e))return 0;let o=gn(e);return t.titles.some(n=>n.startsWith(e.trimEnd()))?1:o.every(n=>ir(t.names,n))?2:o.every(n=>ir(t.text,n)||ir(t.names,n))?3:null}function Yn(t){if(!gn(t).length)return{wanted:[],found:[]};$n||Xc();let e=tp(t),o=$n.map(r=>({item:r,place:Math.min(...e.map(s=>np(r,s)??Number.POSITIVE_INFINITY))})).filter(({place:r})=>r<Number.POSITIVE_INFINITY).sort((r,s)=>r.place-s.place||r.item.weight-s.item.weight||F(r.item.label,s.item.label));return{wanted:T([...tt(t).split(/\s+/),...e.flatMap(gn).flatMap(Aa)]).filter(Boolean).sort((r,s)=>s.length-r.length),found:o.map(({item:r})=>r)}}var za=t=>{let{found:e}=Yn(t);return e.length===1?C(e[0].path):""};function Fa(t){let e=gn(t),o=s=>{let i=s.length<5?1:2;return[...io].map(([l,c])=>({one:l,count:c,far:wa(s,l,i)})).filter(({far:l})=>l<=i).sort((l,c)=>l.far-c.far||c.count-l.count).slice(0,1).map(({one:l})=>l)},n=e.map(s=>io.has(s)?s:o(s)[0]||s),r=e.length>1?e.filter(s=>io.has(s)&&s.length>=hn):[];return{meant:n.join()!==e.join()&&Yn(n.join(" ")).found.length?n.join(" "):"",alone:T(r)}}function Pa(t,e){let o=i=>i!==t.label&&e.some(l=>tt(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>tt(n).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,n.length)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var cr=t=>N(t,"broader")||t,Qn=t=>_(cr(t),"notation"),Na=(t,e)=>e?.strict?h.linksStrictly[e.date]?.[t]:void 0,lo=(t,e,o)=>Na(t,o)?.[e]||_(t,e),pr=(t,e)=>ue(t,e.date)&&Na(t,e)!==null&&(!e.stated||Zn("isStated",lo(t,"basis",e))),co=(t,e)=>Pt(t,"Contribution").filter(o=>!e||pr(o,e)),Uo=t=>h.works[t]?.steps||[],Ra=t=>h.works[t]?.kinds||[],Jn=t=>h.works[t]?.leads||[],sp=Object.fromEntries(Object.entries(h.absent).map(([t,e])=>[t,new Set(e)])),ue=(t,e=Jt)=>!sp[e]?.has(t),Ye=(t,e)=>Pt(t,"Involvement").filter(o=>ue(o,e)).map(o=>({id:o,organisation:N(o,"organisation"),role:_(o,"role"),asOf:_(o,"asOf")})),So=t=>Zn("isActing",t),bn=(t,e)=>T(Ye(t,e).filter(o=>So(o.role)).map(o=>o.organisation)),Go=(t,e)=>Pt(t,"Involvement","organisation").filter(o=>ue(o,e)).map(o=>({id:o,undertaking:N(o,"initiative"),role:_(o,"role"),asOf:_(o,"asOf")})),Xn=t=>_(t,"isGeneric")==="true",rp={},Be=(t,e=Jt)=>E.route?.query.lezing==="streng"&&h.toldStrictly[e]?.[t]||h.told[e]?.[t]||rp,Ko=(t,e)=>Be(t,e).report||"",Vo=(t,e)=>Be(t,e).status||"",Ia=(t,e)=>Be(t,e).state||"",ts=(t,e)=>Pt(t,"Deadline").filter(o=>ue(o,e));var ie=g.shared,Se=ie.silence,Oo=(t=U())=>t?k(ye(t).shared.report,{date:ut(t.date)}):ie.reports,Zo=(t=U())=>`${q(ie.nothing,t?1:2,{report:A(Oo(t))})} ${Se}`,Co=(t=U())=>(t?[t]:h.plans).map(e=>`${e.document||e.title}, ${ut(e.date)}`).join("; "),po=(t,e)=>[Be(t,e).word||"",Be(t,e).more||""],Nt=(t,e)=>po(t,e).filter(Boolean).join(", "),Lt=Object.fromEntries(Object.entries(h.codes.Basis).map(([t,e])=>[t,[e.screen,ie.bases[t]||A(e.label)]])),es=t=>P("Modality",t),at=t=>t===null?ie.all_steps:La(t)?.label||t,ot=t=>P("InterventionKind",t),ap=(t,e)=>e?so(ya(e.key,t.date),e):t.date===Jt?ie.choices.latest:k(ie.choices.others_latest,{date:so(t.date)}),pt=(t,e=U(t.plan))=>[ap(t,e),t.stated?ye(e).shared.choices.links_stated:ie.choices.links_all_said,t.strict&&ie.choices.strict_said,t.expect?ie.choices.with_said:ie.choices.without_said].filter(Boolean).join(" · ");function kn(t,e,o,n=U(o?.plan)){let{version:r,content:s}=h.meta;return k(ie.export.footnote,{said:t,sources:Co(n),addresses:e.map(i=>`; ${ct(i)}`).join(""),version:r+(s?k(ie.export.content,{hash:s.slice(0,12)}):""),scenario:o?`; ${pt(o,n)}`:""})}function it(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Wa(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var fo=g.shared.export;function ip({text:t,done:e}){let o=dt(null),n=dt(null);return yt(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${fo.by_hand} ref=${o} onClose=${e}>
      <p>${fo.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${fo.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${g.shared.close}</button></form>
    </dialog>
  `}async function fr(t,e=fo.copied){try{await navigator.clipboard.writeText(t),it(e)}catch{let o=document.createElement("div");document.body.append(o),Le(a`<${ip} text=${t} done=${()=>o.remove()} />`,o)}}function Ee(t,e,o){Wa(t,e,o),it(k(fo.downloaded,{name:t}))}var Qe=({text:t,label:e=fo.copy})=>a`<button type="button" class="klein" onClick=${()=>fr(t())}>${e}</button>`,St=({name:t,rows:e,label:o=fo.csv,id:n})=>a`
  <button type="button" id=${n} onClick=${()=>Ee(t,Po(e()),"text/csv;charset=utf-8")}>${o}</button>
`,Bt=(t,e="")=>{let o=U(e||t?.plan),n=o?[o]:h.plans;return[n.map(r=>ut(r.date)).join("; "),n.map(r=>r.document||r.title).join("; "),`ketenkaart ${h.meta.version} ${(h.meta.content||"").slice(0,12)}`.trim(),t?pt(t,o):""]},Et=fo.heads,Oe=t=>I?[{key:"bronplan",label:g.shared.plan,text:e=>U(t(e))?.title||""}]:[];var Ce=()=>document.getElementById("menu"),ns=()=>document.getElementById("menuknop"),rs=()=>[...Ce().querySelectorAll("details")],os=()=>window.matchMedia("(max-width: 44rem)").matches;function ss(t=null){for(let e of rs())e!==t&&(e.open=!1)}function Da(){ss(),Ce().classList.remove("is-open"),ns().setAttribute("aria-expanded","false")}function qa(){Ce()&&(ns().addEventListener("click",()=>{let t=Ce().classList.toggle("is-open");for(let e of rs())e.open=t;ns().setAttribute("aria-expanded",String(t))}),Ce().addEventListener("click",t=>{let e=t.target;e.closest("a")?Da():e.closest("summary")&&!os()&&ss(e.closest("details"))}),Ce().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=rs().find(o=>o.open);os()?ns().focus():e?.querySelector("summary").focus(),Da()}),document.addEventListener("click",t=>{!os()&&!Ce().contains(t.target)&&ss()}),Ce().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!os()&&!Ce().contains(e)&&ss()}))}function Ha(t,e){if(!Ce())return;let o=[...Ce().querySelectorAll("a")],n=s=>Qs(s.hash).path,r=o.find(s=>n(s).join("/")===e.join("/"))||o.find(s=>n(s)[0]===t);for(let s of o){let i=n(s);s===r?s.setAttribute("aria-current","page"):s.removeAttribute("aria-current"),s.setAttribute("href",C(i))}for(let s of rs())s.classList.toggle("is-hier",!!s.querySelector("[aria-current]"))}var Vt=g.check,lp="plan",cp={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function Ua(t,e){let o=await B().ask("take",{name:t.name,data:await Hn(t),beside:e});if(!o.ok)return o;let{page:n}=await B().ask("page",{options:[],views:!1,comparisons:!1});return B().show(n,k(e?g.werkplaats.beside:g.werkplaats.alone,{name:t.name})),o}var Ka=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>Ua(e,!1))}>${Vt.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>Ua(e,!0))}>${Vt.beside}</button>
`;async function pp(){await B().ask("shipped"),B().show()}var Ga=t=>t.preventDefault();function Va({files:t,children:e=null}){let[o,n]=K("");async function r(s,i){n(Vt.saving),window.addEventListener("beforeunload",Ga);try{let{name:l,data:c}=await B().ask(s,i);Ee(l,c,cp[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",Ga)}return a`
    <div class="acties">
      ${t.map(({id:s,label:i,name:l,given:c})=>a`
          <button type="button" id=${s} onClick=${()=>r(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var Za=({made:t,marked:e})=>a`
  <${Va}
    files=${[...t?[{id:"bewaar-werkmap",label:Vt.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:Vt.save_marked,name:"faults"}]:[]]}
  />
`,Ya=()=>a`
  <section class="blok">
    <h2>${Vt.save}</h2>
    <p class="zacht">${Vt.save_intro}</p>
    <${Va}
      files=${Object.entries(Vt.save_as).filter(([t])=>!(I&&t===lp)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${B().own&&a`<button type="button" id="terug" onClick=${pp}>${Vt.back}</button>`}
    <//>
  </section>
`;function Qa(){let t=dt(null),[e,o]=K("");async function n(){let[r]=t.current.files;if(!r)return it(Vt.first_source);o(Vt.busy);try{o((await B().ask("source",{data:await Hn(r)})).message)}catch(s){o(s.message)}}return a`
    <section class="blok">
      <h2>${Vt.source}</h2>
      <p class="zacht">${Vt.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${Vt.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${n}>${Vt.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function Ja({state:t,why:e,own:o}){let n=g.werkplaats;return a`
    <p>
      ${o?a`<strong>${k(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${k(n.shipped,{title:h.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var Xa="alle",fp={kind:t=>A(ot(t)),form:t=>A(P("ExploitationForm",t)),partner:t=>v(ae(t)||t)},je=t=>[...t.steps.map(e=>e.notation),null];function Ae(t,e,o){let n=new Map;for(let s of $t({...e,plan:o.key}).matrix[t])n.has(s.column)||n.set(s.column,new Map),n.get(s.column).set(s.barrier,s);let r=[...n].map(([s,i])=>({key:s,label:fp[t](s),id:t==="partner"?ae(s):"",cells:je(o).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>F(s.label,i.label)):r}var le=(t,e,o)=>[t,e??Xa,...I?[o]:[]].join("~");function as(t){let[e,o,n]=t.split("~");return{key:e,step:o===Xa?null:o,plan:n}}var jo=t=>`cel-${t.replaceAll("~","-")}`;function Rt(t){if(!t)return{word:g.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var ls=g.overview;function mp(t){let e=document.createElement("span");e.className=t,document.body.append(e);let{backgroundColor:o,color:n,borderTopColor:r,borderTopStyle:s}=window.getComputedStyle(e),i={fill:o,ink:n,stroke:s==="none"?o:r,dash:s==="dashed"};return e.remove(),i}var mr="Arial,Helvetica,sans-serif",ti=document.createElement("canvas").getContext("2d");function is(t,e,o,n){ti.font=`${n?"bold ":""}${o}px ${mr}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;ti.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function oi(t,e,o){let n=Ae(t,e,o),r=je(o),s=190,i=150,l=8,c=4,p=s+(i+c)*r.length+20,f=[],u=20,m=($,b,w,O,y,j)=>{for(let S of is(b,w,O,y))u+=O+4,f.push({x:$,y:u,text:S,size:O,bold:y,fill:j})};m(20,ls.heading,p-40,20,!0,"#14212b"),m(20,`${Co(o)}. ${pt(e,o)}. ${Se}`,p-40,12,!1,"#46545f"),u+=14;let d=u;r.forEach(($,b)=>{u=d,m(20+s+b*(i+c)+l,at($),i-2*l,14,!0,"#14212b")}),u=d+26;for(let $ of n){let b=$.cells.map(y=>{let j=Rt(y);return{look:j.look,mark:Lt[y?.most_basis]?.[0]||"",text:[{all:is(j.word,i-2*l-14,13,!0),size:13,bold:!0},...j.lines.map(S=>({all:is(S,i-2*l,11,!1),size:11,bold:!1}))]}}),w=is($.label,s-l,13,!0),O=Math.max(44,12+w.length*17,...b.map(y=>12+y.text.reduce((j,{all:S,size:Z})=>j+S.length*(Z+3),0)));for(let[y,j]of w.entries())f.push({x:20,y:u+20+y*17,text:j,size:13,bold:!0,fill:"#14212b"});b.forEach((y,j)=>{let{ink:S,...Z}=mp(y.look),xt=20+s+j*(i+c);f.push({x:xt,y:u,w:i,h:O,...Z});let L=u+5;for(let{all:_t,size:ke,bold:x}of y.text)for(let R of _t)L+=ke+3,f.push({x:xt+l,y:L-2,text:R,size:ke,bold:x,fill:S});y.mark&&f.push({x:xt+i-20,y:u+18,text:y.mark,size:14,bold:!1,fill:S})}),u+=O+c}return u+=6,m(20,Object.values(Lt).map(([$,b])=>`${$} ${b}`).join("   "),p-40,11,!1,"#46545f"),m(20,k(ls.picture.foot,{version:h.meta.version,content:(h.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:u+20,list:f}}var ei=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function dr(t,e,o=h.plans[0]){let{width:n,height:r,list:s}=oi(t,e,o),i=({x:u,y:m,w:d,h:$,fill:b,stroke:w,dash:O})=>`<rect x="${u}" y="${m}" width="${d}" height="${$}" rx="4" fill="${b}" stroke="${w}"${O?' stroke-dasharray="5 3"':""}/>`,l=({x:u,y:m,text:d,size:$,bold:b,fill:w})=>`<text x="${u}" y="${m}" font-size="${$}"${b?' font-weight="bold"':""} fill="${w}">${ei(d)}</text>`,c=s.map(u=>u.text===void 0?i(u):l(u)),p=ei(k(ls.picture.title,{heading:ls.heading,scenario:pt(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${r}" viewBox="0 0 ${n} ${r}"`} font-family="${mr}" role="img">
<title>${p}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${c.join(`
`)}
</svg>
`}function ni(t,e,o){Ee("matrix.svg",dr(t,e,o),"image/svg+xml")}function si(t,e,o){let{width:n,height:r,list:s}=oi(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=n*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,r);for(let p of s)p.text===void 0?(c.fillStyle=p.fill,c.strokeStyle=p.stroke,c.setLineDash(p.dash?[5,3]:[]),c.fillRect(p.x,p.y,p.w,p.h),c.strokeRect(p.x,p.y,p.w,p.h)):(c.fillStyle=p.fill,c.font=`${p.bold?"bold ":""}${p.size}px ${mr}`,c.fillText(p.text,p.x,p.y));i.toBlob(p=>Ee("matrix.png",p,"image/png"),"image/png")}function H({text:t,title:e=t,children:o}){let n=dt(null);return yt(()=>{document.title=`${e} – Ketenkaart`},[e]),yt(()=>{E.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function It({text:t}){let{route:e}=E;return yt(()=>{E.started&&t&&it(t)},[t,e]),null}var Ot=g.check,ri=({title:t,lines:e=[]})=>e.length>0&&a`
    <h2>${k(Ot.list,{title:t,count:e.length})}</h2>
    <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
  `,ai=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,dp=(t={})=>Object.entries(t).map(([e,o])=>k(Ot.counted,{count:o,what:ro(e).toLowerCase()})).sort(F);function up({message:t,faults:e,questions:o,counts:n,report:r,made:s}){return a`
    <p><strong>${t}</strong></p>
    ${s&&a`<p>${k(Ot.made,{name:s})}</p>`}
    ${B()&&n&&a`<${Za} made=${s} marked=${e.length+o.length>0} />`}
    <${ri} title=${Ot.faults} lines=${e} />
    <${ri} title=${Ot.questions} lines=${o} />
    <${ai} title=${Ot.columns} lines=${r} />
    <${ai} title=${Ot.read} lines=${dp(n)} />
  `}function $p(t){if(!t.length)throw new Error(Ot.first);if(t.length>1)throw new Error(k(Ot.one_only,{count:t.length}));if(t[0].size>Xs)throw new Error(k(Ot.too_large,{name:t[0].name,most:Xs/2**20}));return t[0]}function ii(){let t=dt(null),[e,o]=K(null);async function n(r){try{let s=$p(t.current.files);o({busy:!0});let i=await r(s);o(i),it(i.message)}catch(s){o({message:s.message||Ot.silent,faults:s.faults})}}return we(()=>{let r=i=>i.preventDefault();function s(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(tr)}return window.addEventListener("dragover",r),window.addEventListener("drop",s),()=>{window.removeEventListener("dragover",r),window.removeEventListener("drop",s)}},[]),a`
    <${H} text=${Ot.title}><p class="uitleg">${B()?Ot.intro_here:Ot.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${B()?Ot.file_here:Ot.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${B()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(tr)}>${Ot.check}</button>
      ${B()&&a`<${Ka} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${Ot.busy}</p>`}
      ${e?.message&&a`<${up} ...${e} />`}
    </div>
    ${B()&&a`<${Ya} /><${Qa} />`}
    ${!B()&&h.served&&a`<p class="zacht">${Ot.kept}</p>`}
  `}var ze=g.shared,mo=({legend:t,name:e,options:o,current:n="",id:r})=>o.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([s,i])=>a`
          <button
            type="button"
            id=${`${r}-${s||"gewoon"}`}
            aria-pressed=${String(s===n)}
            onClick=${()=>z({[e]:s||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;function Ct({label:t,name:e,options:o,id:n=e}){let r=E.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([s])=>s===r)?r:""}
        onChange=${s=>z({[e]:s.target.value})}
      >
        <option value="">${ze.all}</option>
        ${o.map(([s,i])=>a`<option value=${s}>${i}</option>`)}
      </select>
    </label>
  `}var Fe=({label:t=ze.text,name:e,id:o=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${o}
      type="search"
      value=${E.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${n=>z({[e]:n.target.value},!0)}
    />
  </label>
`,uo=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>z(Object.fromEntries(t.map(e=>[e,null])))}>
    ${ze.clear}
  </button>
`,hp=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function $e({children:t}){let[e,o]=K(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${ze.filters}>${t}</section>`;let n=Object.keys(E.route.query).filter(r=>!hp.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>o(r.target.open)}>
      <summary id="filterknop">${n?k(ze.filters_set,{count:n}):ze.filters}</summary>
      ${t}
    </details>
  `}var gp=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];function cs({query:t,children:e}){let[o,n]=K(gp.some(r=>t[r]));return a`
    <details class="keuzes" open=${o} onToggle=${r=>n(r.target.open)}>
      <summary id="wijzig">${ze.change}</summary>
      ${e}
    </details>
  `}var Mo=()=>{let t=h.plans.map(e=>[e.key,e.title]);return I&&a`<div class="velden"><${Ct} label=${ze.plan} name="plan" options=${t} /></div>`};function _n(){let t=G(E.route.query),e=U(t.plan)?.dates||Ve;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,r=e.find(i=>i.date===t.date)?.date||o,s=sr(E.route.query,"stand",e.map(i=>[n(i.date),i.label]));return a`<${mo} legend=${ze.choices.date} name="stand" options=${s} current=${n(r)} id="st" />`}function ur(){let t=G(E.route.query),e=ye(U(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${mo} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function Pe(){let t=ze.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{query:n}=E.route,{expect:r,strict:s}=G(n),i=r?"":"uit",l=sr(n,"verwachtingen",e);return a`
    <${Mo} />
    <${ur} />
    <${_n} />
    <${mo} legend=${t.reading} name="lezing" options=${o} current=${s?"streng":""} id="l" />
    <${mo} legend=${t.expectations} name="verwachtingen" options=${l} current=${i} id="v" />
  `}var li=g.shared.passage;function wn({passage:t}){let[e,o]=K("");async function n(){try{o((await Sa(t)).woorden)}catch(r){o(r.message||li.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${li.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var M=({id:t,text:e})=>Q(t)?a`<a href=${me(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`,At=({ids:t,name:e=v,between:o=", "})=>t.map((n,r)=>[r>0&&o,a`<${M} id=${n} text=${e(n)} />`]),Me=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${M} id=${n} />${e?.(n)}</li>`)}</ul>`;function ft({id:t,date:e}){let[o,n]=po(t,e);return a`<span class=${`chip s-${Ia(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var bp={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function Ne({basis:t}){let[e,o]=Lt[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${bp[e]}
    </svg>
  `:null}var ps=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${P("Severity",t)}</span>`;function Wt({of:t}){let e=T(t.flatMap(Kt));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${ct(o)}${ve()&&a`<${wn} passage=${o} />`}</li>`)}
    </ul>
  `:null}function ci({of:t,look:e}){let[o,...n]=Kt(t);return o?a`
    <p class=${e}>
      ${ct(o)}${n.length>0&&k(g.shared.more_places,{count:n.length})}
      ${ve()&&a`<${wn} passage=${o} />`}
    </p>
  `:null}var fs=({id:t})=>[N(t,"broader")&&[a`<${M} id=${N(t,"broader")} />`," › "],a`<${M} id=${t} />`],Yo=({id:t})=>_(t,"isGeneric")==="true"&&a`<span class="zacht"> (${g.shared.collective})</span>`;function ms(t,e,o=""){let n=o.startsWith("-"),r=e.find(l=>l.key===o.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?F(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var $r=(t,e="")=>E.route.query[t]||e;function kp({id:t,column:e,sort:o,turn:n}){let r=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var _p=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let r=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`;function mt({id:t,caption:e,rows:o,columns:n,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=K(r),p=s?$r(s,r):l,f=u=>{let m=p===u.key?`-${u.key}`:u.key;s?z({[s]:m===r?null:m},!0):c(m);let d=g.shared.table,$=m.startsWith("-")?d.descending:d.ascending;it(k(d.sorted,{column:u.label.toLowerCase(),direction:$}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${n.map(u=>a`<${kp} id=${t} column=${u} sort=${p} turn=${f} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${ms(o,n,p).map(u=>a`<${_p} row=${u} columns=${n} />`)}
      </tbody>
    </table>
  `}var wp=t=>t==null||t===!1||t===""||t.length===0;function Re({pairs:t}){let e=t.filter(([,o])=>!wp(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var V=g.compare,ds=t=>A(P("CellState",t)),Je=h.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:I?k(V.side,{plan:t.title,label:o}):A(o)}))),yp=(t,e,{stated:o,strict:n})=>h.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function vp(t){let e=h.plans.map(l=>Je.filter(c=>c.plan===l).at(-1)),[o,n]=I?e:[Je[0],Je.at(-1)],r=Je.slice(0,-1).find(l=>l.key===t.van)||o,s=Je.slice(Je.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(n)?n:s.at(-1));return{one:r,other:i,after:s}}var pi=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${r=>z({[e]:r.target.value})}>
      ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function xp({change:t,other:e}){let o=le(t.kind,t.other_barrier,e.plan.key),n=C("overzicht",{cel:o,stand:e.date===Jt?null:e.date},!1),r=k(V.see_cell,{kind:ot(t.kind),step:at(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${V.see}<span class="sr">${r}</span></a></li>`}function Sp({found:t,one:e,other:o,mode:n}){let r=c=>c.map(p=>v(ae(p)||p)).join(", "),s=c=>T([c.barrier,c.other_barrier].map(at)).join(" / "),i=[{key:"stap",label:V.columns.step,text:s},{key:"soort",label:V.columns.kind,text:c=>A(ot(c.kind))},{key:"een",label:e.label,text:c=>ds(c.before)},{key:"ander",label:o.label,text:c=>ds(c.after)},{key:"erbij",label:V.joined[n],sort:!1,text:c=>r(c.joined)},{key:"weg",label:V.left[n],sort:!1,text:c=>r(c.left)}],l=()=>[[...i.map(c=>c.label),...Et],...t.changes.map(c=>[...i.map(p=>p.text(c)),...Bt(null)])];return a`
    <ul>${t.changes.map(c=>a`<${xp} change=${c} other=${o} />`)}</ul>
    ${t.notes.map(c=>a`<p class="zacht">${c}</p>`)}
    <details>
      <summary>${V.as_table}</summary>
      <div class="rol"><${mt} id="vakken" caption=${V.table} rows=${t.changes} columns=${i} /></div>
      <div class="acties"><${St} name="vergelijk-vakken.csv" rows=${l} /></div>
    </details>
  `}function Op({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:ds},...t.after.map(i=>({key:i,label:ds(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||V.nothing)}))],s=k(V.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${V.counted}</h2>
      <p class="zacht">${k(V.counts,{both:n,fresh:t.fresh.length})}</p>
      <div class="rol">
        <${mt} id="overgang" caption=${s} rows=${t.before} columns=${r} />
      </div>
    </section>
  `}function Cp({actions:t,one:e,other:o,all:n}){let r=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=m=>s.has(m)?"":Nt(m,e.date),l=m=>Nt(m,o.date),c=m=>s.has(m)?a`<span class="zacht">${V.not_yet}</span>`:a`<${ft} id=${m} date=${e.date} />`,p=[{key:"actie",label:V.action,text:v,cell:m=>a`<${M} id=${m} />`},{key:"wat",label:V.what,text:lt},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:m=>a`<${ft} id=${m} date=${o.date} />`}],f=()=>[[...p.map(m=>m.label),...Et],...r.map(m=>[...p.map(d=>d.text(m)),...Bt(null,e.plan.key)])],u=()=>z({alles:n?null:"ja"});return a`
    <section>
      <h2>${k(n?V.all:V.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${u}>${V.show_all}</button>
        <${St} name="vergelijk.csv" rows=${f} />
      </div>
      <div class="rol">
        <${mt}
          id="vergelijk"
          caption=${V.actions_table}
          rows=${r}
          columns=${p}
          urlKey="sorteer"
          sort="actie"
        />
      </div>
    </section>
  `}function fi({route:t}){if(Je.length<2)return a`<${H} text=${V.title} /><p>${V.alone}</p>`;let{one:e,other:o,after:n}=vp(t.query),r=yp(e,o,G(t.query)),{actions:s}=r,i=s?"dates":"plans",l=k(V.intro[i],{before:ut(e.date),after:ut(o.date)});return a`
    <${H} text=${V.heading[i]} title=${V.title}><p class="uitleg">${l} ${Se}</p><//>
    <${$e}>
      <${ur} />
      ${Je.length>2&&a`
          <div class="velden">
            <${pi} label=${V.first} name="van" current=${e} options=${Je.slice(0,-1)} />
            <${pi} label=${V.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    <section class="blok">
      <h2>${k(V.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${Sp} found=${r} one=${e} other=${o} mode=${i} />`:[a`<p>${g.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${Op} actions=${s} one=${e} other=${o} />
        <${Cp} actions=${s} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${It} text=${q(V.shown,r.changes.length)} />
  `}var jp=20;function $o({bar:t,support:e=!1,most:o=jp}){let n=t.reduce((i,[,l])=>i+l,0),r=e||n>o,s=(i,l)=>a`<i class=${`b-${i}`} style=${{flexGrow:l}}></i>`;return a`
    <span class=${e?"balk hol":"balk"} aria-hidden="true">
      ${t.map(([i,l])=>r?s(i,l):Array.from({length:l},()=>s(i,1)))}
    </span>
  `}var Xt=g.overview.legend,Mp=h.codes.CellState,hr=({expected:t=Xt.expected,quiet:e=Xt.quiet,blank:o=!1})=>a`
  <ul class="stalen">
    ${Xt.states.map(n=>a`
        <li><span class="staal"><${$o} bar=${[[n,1]]} /></span>${Xt.names[n]||A(Mp[n].label)}</li>
      `)}
    <li><span class="staal"><${$o} bar=${[[Xt.support_state,1]]} support=${!0} /></span>${Xt.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    <li>
      ${o?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,gr=()=>a`
  <ul class="stalen">
    ${Object.entries(Lt).map(([t,[,e]])=>a`<li><span class="staal"><${Ne} basis=${t} /></span>${e}</li>`)}
  </ul>
`,us=()=>a`
  <aside class="legenda" aria-label=${Xt.title}>
    <h2>${Xt.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${$o} bar=${Xt.sample.bar.map(([t,e])=>[t,Number(e)])} />
      ${Xt.sample.words.map((t,e)=>e?a`<span class="bij">${t}</span>`:a`<strong>${t}</strong>`)}
    </p>
    <p>${Xt.explain}</p>
    <${hr} />
    <h3>${Xt.how}</h3>
    <${gr} />
    <p><span class="anders">${Xt.other}</span>${Xt.other_says}</p>
  </aside>
`;var Qo=g.shared.gaps,To=t=>[t,...t.also],ho=t=>ct(t.evidence)?[t.evidence]:[],Lo=t=>h.queries[t]?.title||t,mi=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||tt(t.sentence).includes(tt(e.tekst)))&&To(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),Tp=({said:t,work:e,more:o})=>e?[t," (",a`<${At} ids=${e} name=${ao} />`,o&&Qo.more_work,")"]:t;function $s({list:t,plan:e}){if(!t.length)return a`<p>${U(e).words.nobody}</p>`;let o=n=>n.map((r,s)=>[s>0&&"; ",a`<${Tp} ...${r} />`]);return a`
    <p class="zacht">${Qo.alphabetical}</p>
    <ul>${t.map(({who:n,why:r})=>a`<li><${M} id=${n} />: ${o(r)}</li>`)}</ul>
  `}function yn({summary:t,inside:e,open:o=!1}){let[n,r]=K(!1);return a`
    <details open=${o} onToggle=${s=>s.target.open&&r(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function br({gap:t,query:e}){let o=[t.barrier&&at(t.barrier).toLowerCase(),t.kind&&ot(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${ps} severity=${t.severity} />${" · "}
      <a href=${C(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${I&&` · ${U(t.plan).title}`}
      ${Q(t.subject)&&[" · ",a`<${M} id=${t.subject} />`]}
    </p>
  `}var di=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${g.shared.passage.place}</span>${ct(t)}
    ${ve()&&a`<${wn} passage=${t} />`}
  </p>
`;function kr({gap:t,scenario:e,sentence:o=!1}){let n=h.queries[t.query]||{},[r]=ho(t),s=a`${g.gaps.more}<span class="sr">${k(g.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${yn} summary=${s} inside=${()=>a`
    ${o&&a`<p>${t.sentence}</p>`}
    ${r&&a`<${di} passage=${r} />`}
    ${n.why&&a`<p><strong>${Qo.why}</strong> ${n.why}</p>`}
    ${t.asks&&a`<p><strong>${Qo.who}</strong></p><${$s} list=${t.candidates} plan=${t.plan} />`}
    <${Qe} text=${()=>kn(t.sentence,ho(t),e,U(t.plan))} />
  `} /></div>`}function Lp({gap:t,scenario:e}){let o=h.queries[t.query]||{},[n]=ho(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${br} gap=${t} query=${o} />
      ${n&&a`<${di} passage=${n} />`}
      <div class="acties">
        ${o.why&&a`<${yn} summary=${Qo.why} inside=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${yn}
              summary=${Qo.who}
              inside=${()=>a`<${$s} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${Qe} text=${()=>kn(t.sentence,ho(t),e,U(t.plan))} />
      </div>
    </article>
  `}var _r=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${Lp} key=${n.mark} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var Zt=g.shared.work;function Bp({id:t,date:e}){let o=new Map;for(let n of Ye(t,e))o.set(n.organisation,[...o.get(n.organisation)||[],P("Role",n.role)]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,r])=>a`<li><${M} id=${n} />${` (${T(r).join(", ")})`}<${Yo} id=${n} /></li>`)}
    </ul>
  `:g.shared.nobody}function Ep(t){let e=_(t,"dueBy");return e&&` (${k(Zt.bound,{date:ut(e)})}; ${es(_(t,"modality"))})`}function Ap({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=_(o,"deadlineLabel"),{delivery:r}=Be(o,e);return a`
          <li>
            ${n&&`${A(n)}: `}“${_(o,"deadlineText")}”${Ep(o)}
            ${_(o,"revises")==="true"&&`, ${Zt.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var zp=t=>h.lookups[t]?.told||"";function wr({id:t,date:e}){let o=Pt(t,"Figure","concerns").filter(n=>ue(n,e));return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${M} id=${n} />: <strong>${zp(n)}</strong><${Wt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function Bo({of:t}){let e=r=>[N(r,"barrier")&&k(Zt.at_step,{step:v(N(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>_(r,s)&&re(r,s))].filter(Boolean),o=r=>_(r,"status")?k(Zt.other_status,{reading:e(r).join(", ")}):k(Zt.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Zt.other_unsaid}),n=Tt(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(r=>a`<li><strong>${o(r)}</strong>${_(r,"rationale")}</li>`)}
    </ul>
  `:null}function vn({id:t,scenario:e=null}){let o=lo(t,"basis",e),n=P("Strength",lo(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${fs} id=${N(t,"barrier")} />
        ${` · ${rt(t,"interventionKind").map(ot).join(", ")} · ${n} · `}
        <${Ne} basis=${o} />${` ${Lt[o]?.[1]||P("Basis",o)}`}
      </p>
      <p class="reden"><strong>${Zt.here}</strong>${_(t,"rationale")}</p>
      <${Bo} of=${t} />
    </div>
  `}var ui=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function $i({id:t,scenario:e,contributions:o}){let{date:n}=e,r=Ko(t,n),s=_(t,"promise"),i=ts(t,n),l=o.length?o.map(p=>a`<${vn} id=${p} scenario=${e} />`):_(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Zt.across}</strong>${_(t,"rationale")}</p>`,c=[[Zt.facts.deadline,i.length>0&&a`<${Ap} ids=${i} date=${n} />`],[Zt.facts.who,a`<${Bp} id=${t} date=${n} />`],[Zt.facts.figures,Pt(t,"Figure","concerns").length>0&&a`<${wr} id=${t} date=${n} />`],[Zt.facts.how,l],[Zt.facts.where,a`<${Wt} of=${[t,...o,r]} />`]];return a`
    <article class="kaart">
      <h3><${M} id=${t} /></h3>
      <p class="regel">${lt(t)} · <${ft} id=${t} date=${n} /></p>
      <${ui} lead=${s&&Zt.promise} text=${s||_(t,"summary")} />
      <${ui} lead=${Zt.progress} text=${_(r,"summary")} />
      ${r&&a`<${Bo} of=${r} />`}
      <${Re} pairs=${c} />
    </article>
  `}var Ie=t=>[...t].sort((e,o)=>F(v(e),v(o)));var Eo=g.overview;function Fp({cell:t}){let{column:e,plan:o,why:n=[],across:r=0,candidates:s}=t,i=C("overzicht",{...E.route.query,cel:le(e,null,o)});return a`
    <p>${Zo(U(o))}</p>
    ${n.length>0&&a`<h3>${Eo.why}</h3>`}
    ${n.map(l=>a`<p>${_(l,"rationale")} <span class="zacht">${_(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${k(Eo.elsewhere,{count:r,kind:ot(e)})}${" "}
          <a href=${i}>${Eo.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${Eo.who}</h3><${$s} list=${s} plan=${o} />`}
  `}var Pp=(t,e,o,n,r)=>co(t,r).filter(s=>Qn(N(s,"barrier"))===e&&(o!=="kind"||rt(s,"interventionKind").includes(n)));function Np({row:t,cell:e,step:o,by:n,scenario:r,plan:s,address:i}){let l=dt(null),c=dt(null);yt(()=>{let $=document.getElementById(jo(i));return l.current.showModal(),c.current.focus(),()=>($?.isConnected?$:document.getElementById(jo(i)))?.focus()},[]);let{word:p,lines:f,look:u}=Rt(e),m=k(Eo.panel_note,{scenario:pt(r,s)}),d=$=>o===null?[]:Pp($,o,n,t.key,r);return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${l}
      onClose=${()=>z({cel:null})}
      onClick=${$=>$.target===l.current&&l.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${k(Eo.panel,{row:t.label,step:at(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${g.shared.close}</button>
      </div>
      <p class=${`stand ${u}`}><strong>${p}</strong>${f.length>0&&`: ${f.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${A(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${I&&`${s.title}. `}${m}</p>
      ${e.asked&&a`<p>${Eo.asked} <${At} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map($=>a`<${$i} key=${$} id=${$} scenario=${r} contributions=${d($)} />`):a`<${Fp} cell=${e} />`}
    </dialog>
  `}function hs({address:t,by:e,scenario:o}){let{key:n,step:r,plan:s}=as(t),i=U(s),l=i&&Ae(e,o,i).find(f=>f.key===n),c=l?.cells[je(i).indexOf(r)];return c?a`<${Np} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:o,plan:i,address:t}} />`:null}var Jo=g.overview;function hi({open:t=!0}){let e={report:I?Jo.howto.reports:Oo(),marks:Object.values(Lt).map(([o])=>o).join(" "),source:va()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${Jo.howto.title}</summary>
      <ol>${Jo.howto.lines.map(o=>a`<li>${k(o,e)}</li>`)}</ol>
    </details>
  `}var Xo=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`);function Rp({state:t,things:e,date:o}){let n=I?"h4":"h3",r=i=>po(i,o)[1]&&a`<span class="zacht"> – ${po(i,o)[1]}</span>`,s=k(Jo.group,{state:A(P("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${s}<//>
      <${Me} ids=${Ie(e)} more=${r} />
    </div>
  `}function gi({scenario:t,plan:e}){let o=I?"h3":"h2";return $t(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=h.codes.InterventionKind[r];return a`
      <section
        class="slachtoffers"
        id=${e===h.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${r}
      >
        <${o}>${k(Jo.apart.title,{kind:i.label})}<//>
        <p class="zacht">${k(Jo.apart.note,{definition:i.definition})}</p>
        ${s.length?a`
                <div class="standen">
                  ${s.map(l=>a`<${Rp} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${Zo(e)}</p>`}
      </section>
    `})}var zt=g.coverage,Ip=5,bi=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Ne} basis=${t.most_basis} />
    <${$o} bar=${t.bar} support=${t.support_only} most=${Ip} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;function Wp({row:t,cell:e,step:o,plan:n}){if(!e)return a`<td></td>`;let{word:r,lines:s}=Rt(e),i=le(t.key,o,n.key),l=[r,...s,e.strict,Lt[e.most_basis]?.[1]].filter(Boolean).join(" · ");return a`
    <td>
      <button type="button" class="vakje" id=${jo(i)} aria-haspopup="dialog" title=${l}
        onClick=${()=>z({cel:i})}>
        <span class="sr">${k(g.overview.cell,{row:t.label,step:at(o)})}${l}</span>
        <${bi} cell=${e} />
      </button>
    </td>
  `}var Dp=({step:t,place:e,column:o,all:n})=>a`
  <th scope="col" class="station">
    <span class=${o.acting?"nummer":"nummer leeg"} aria-hidden="true">${e}</span>
    <a href=${me(t.id)}>${t.label}</a>
    <span class=${o.acting?"bij":"bij niemand"}>${o.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*o.acting/n}%`}}></i></span>
  </th>
`,qp=({rows:t})=>a`
  <td rowspan=${t} class="arcering"><span class="plaat"><strong>${zt.nobody.title}</strong> ${zt.nobody.text}</span></td>
`;function Hp({plan:t,reach:e,scenario:o,rows:n}){let r=new Map(n.map(i=>[i.key,i])),s=e.groups.flatMap(i=>[i,...i.partners.map(l=>r.get(l))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${k(zt.caption,{scenario:pt(o,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${zt.partner}</th>
          ${t.steps.map((i,l)=>a`
              <${Dp} step=${i} place=${l+1} column=${e.columns[l]} all=${e.numbers.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${s.map((i,l)=>a`
            <tr class=${i.partners&&"groep"}>
              <th scope="row" class=${!i.partners&&_(i.id,"isGeneric")==="true"?"verzamel":""}>
                ${i.partners?i.said:a`<${M} id=${i.id} text=${i.label} />`}
              </th>
              ${e.columns.map((c,p)=>c.acting?i.partners?a`<td></td>`:a`<${Wp} row=${i} cell=${i.cells[p]} step=${c.step} plan=${t} />`:l===0&&a`<${qp} rows=${s.length} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}var Up=({plan:t,reach:e,rows:o})=>a`
  <div class="perstap">
    ${e.columns.map((n,r)=>a`
        <section key=${n.step}>
          <h3>
            <span class=${n.acting?"nummer":"nummer leeg"} aria-hidden="true">${r+1}</span>
            ${k(zt.step,{step:at(n.step),said:n.said})}
          </h3>
          ${n.acting?a`
                  <ul>
                    ${o.filter(s=>s.cells[r]).map(s=>a`
                          <li>
                            <${M} id=${s.id} text=${s.label} />
                            <a class="naar" href=${C("dekking",{...E.route.query,cel:le(s.key,n.step,t.key)})}>
                              <span class="sr">${s.label}: ${Rt(s.cells[r]).word}</span>
                              <${bi} cell=${s.cells[r]} />
                            </a>
                          </li>
                        `)}
                  </ul>
                `:a`<p class="arcering"><span class="plaat"><strong>${zt.nobody.title}</strong> ${zt.nobody.text}</span></p>`}
        </section>
      `)}
  </div>
`,Gp=({reach:t})=>a`
  <aside class="legenda" aria-label=${g.overview.legend.title}>
    ${t.columns.filter(e=>e.nobody).map(e=>a`
          <div class="leegte">
            <h2>${e.nobody}</h2>
            ${e.waits&&a`<p>${e.waits}</p>`}
            <p><a href=${C("aandachtspunten",{stap:e.step})}>${zt.questions}</a></p>
          </div>
        `)}
    <h2>${g.overview.legend.title}</h2>
    <p>${zt.about}</p>
    <${hr} expected=${zt.expected} quiet=${zt.quiet} blank=${!0} />
    <h3>${g.overview.legend.how}</h3>
    <${gr} />
    <p><a href=${C("methode")}>${g.overview.legend.more}</a></p>
  </aside>
`,Kp=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${zt.alike.title}</h2><p>${zt.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`;function Vp({plan:t,scenario:e,reach:o}){let n=Ae("partner",e,t);return o.numbers.partners?a`
    ${I&&a`<h2>${t.title}</h2>`}
    <${Xo} plan=${t} />
    <div class="naast smal">
      <div class="hoofd">
        <${Hp} plan=${t} reach=${o} scenario=${e} rows=${n} />
        <${Up} plan=${t} reach=${o} rows=${n} />
        <${Kp} reach=${o} />
      </div>
      <${Gp} reach=${o} />
    </div>
  `:a`<p>${zt.nothing}</p>`}function ki({route:t}){let e=G(t.query),{reach:o}=$t(e),{cel:n}=t.query;return a`
    <div class="werkkop">
      <${H} text=${zt.heading} title=${zt.title} />
      <p class="zacht">${pt(e)}</p>
      <${cs} query=${t.query}><${Pe} /><//>
    </div>
    ${no(e).map(r=>a`
        <${Vp} key=${r.key} plan=${r} scenario=${e} reach=${o.find(s=>s.plan===r.key)} />
      `)}
    ${n&&a`<${hs} address=${n} by="partner" scenario=${e} />`}
    <${It} text=${n?"":k(zt.shown,{scenario:pt(e)})} />
  `}var _i=".",Xe=()=>new Set((E.route?.query.merk||"").split(_i).filter(Boolean)),gs=()=>!!E.route?.query.alleen&&Xe().size>0;function bs(t,e){let o=Xe();for(let{mark:r}of t)e?o.add(r):o.delete(r);let n=o.size===0;return z({merk:[...o].join(_i),...n&&{alleen:null}},!0),o.size}var yr=g.shared.outcomes,Zp={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`},Yp=({outcome:t})=>a`<g class=${`teken teken-${yr[t].sign}`}>${Zp[yr[t].sign]}</g>`,Qp=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><${Yp} outcome=${t} /></svg>
`,wi=({outcome:t,on:e=""})=>a`
  <span class="uitkomst"><${Qp} outcome=${t} /> ${yr[t].said}${e&&a`<span class="bij">${e}</span>`}</span>
`;var Te=g.gaps,Jp=g.shared.outcomes;function vr({gaps:t,what:e}){let o=Xe(),n=t.filter(i=>o.has(i.mark)).length,r=i=>it(q(Te.bar.changed,bs(t,i.target.checked))),s=t.length>1?k(Te.mark_all,{count:t.length,what:e}):k(Te.mark,{what:e});return a`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${s}
        onChange=${r}
      />
    </label>
  `}var Si=t=>Xe().has(t.mark)?"gemarkeerd":"",Xp=({gap:t,scenario:e,query:o})=>a`
  <article class=${`punt gewicht-${t.severity} ${Si(t)}`} data-vraag=${t.mark}>
    <${vr} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${br} gap=${t} query=${o} />
      <${kr} gap=${t} scenario=${e} />
    </div>
  </article>
`,tf={topic:{of:t=>t.topic,all:()=>h.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>T(t.map(e=>e.query)).map(e=>[e,Lo(e)])}};function ef({title:t,gaps:e,beside:o,by:n,scenario:r,open:s}){let i=e.filter(m=>m.severity===Object.keys(h.codes.Severity)[0]).length,l=T(e.map(m=>n==="topic"?Lo(m.query):yi(m))),c=m=>e.filter(d=>(n==="topic"?Lo(d.query):yi(d))===m).length,p=m=>c(m)>1?k(Te.repeated,{title:m,count:c(m)}):m,f=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal"><strong>${e.length}</strong> ${q(Te.questions,e.length).replace(/^\d+ /,"")}${i>0&&a`<span class="bij">${k(Te.heavy,{count:i})}</span>`}</span>
      <span class="vouwbij">${l.slice(0,6).map(p).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&a`<span class="vouwtal bij">${k(Te.about_source,{count:o})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${vr} gaps=${e} what=${t} />
      <${yn} summary=${f} inside=${()=>e.map(m=>a`<${Xp} key=${m.mark} gap=${m} scenario=${r} query=${h.queries[m.query]||{}} />`)} open=${s} />
    </div>
  `}var yi=t=>t.subject_label;function Oi({gaps:t,beside:e,by:o,scenario:n,open:r}){let{of:s,all:i}=tf[o],l=(c,p)=>c.filter(f=>s(f)===p);return i(t).map(([c,p])=>[c,p,l(t,c)]).filter(([,,c])=>c.length).map(([c,p,f])=>a`
        <${ef}
          key=${c}
          title=${p}
          gaps=${f}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${r}
        />
      `)}var vi=2;function of({row:t}){let e=t.who.length>vi+1?t.who.slice(0,vi):t.who,o=t.who.length-e.length;return a`
    <${At} ids=${e} name=${nf} />${o>0&&k(Te.deadline.others.more,{names:"",count:o})}
    <span class="bij">${Te.deadline.how[t.how]}</span>
  `}var nf=t=>v(t);function sf({gap:t,scenario:e}){let o=t.deadline,n=Te.deadline.columns,r=ao(t.subject),s=v(t.subject);return a`
    <tr role="row" class=${Si(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${vr} gaps=${[t]} what=${o.what||s} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${M} id=${t.subject} text=${r===s?s:`${r} ${t.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${kr} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${wi} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${of} row=${o} /></td>
    </tr>
  `}var xi=8;function Ci({gaps:t,scenario:e,all:o}){let{columns:n,caption:r,title:s,counted:i,lanes:l,show:c}=Te.deadline,p=o||t.length<=xi+1?t:t.slice(0,xi),f=Object.entries(Jp).map(([u,{said:m}])=>[t.filter(d=>d.deadline.outcome===u).length,m]).filter(([u])=>u).map(([u,m])=>k(i,{count:u,said:m}));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${s}</h2>
        <p>${f.join(" · ")}</p>
        <p class="deelactie"><a href=${C("beloften")}>${l}</a></p>
      </header>
      <table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${r}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell"></td>
            ${Object.values(n).map(u=>a`<th scope="col" role="columnheader">${u}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${p.map(u=>a`<${sf} key=${u.mark} gap=${u} scenario=${e} />`)}
        </tbody>
      </table>
      ${p.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen" onClick=${()=>z({termijnen:"alle"},!0)}>
            ${q(c,t.length-p.length)}
          </button>
        `}
    </section>
  `}var We=g.gaps.bar;function ji({gaps:t,rows:e}){let o=Xe();if(!o.size)return null;let n=t.filter(c=>o.has(c.mark)),r=o.size-n.length,s=gs(),i=()=>{bs([...o].map(c=>({mark:c})),!1),it(We.cleared)},l=()=>{z({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${We.label}>
      <p>
        <strong>${q(We.count,o.size)}</strong>${r>0&&q(We.elsewhere,r)}
      </p>
      <button type="button" class="alslink" id="alleen" onClick=${()=>z({alleen:s?null:"gemarkeerd"})}>
        ${s?We.every:We.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${i}>${We.clear}</button>
      <p class="merkuitleg">${We.address}</p>
      <button type="button" id="merk-print" onClick=${l}>${We.print}</button>
      <${St} name="overleg.csv" rows=${()=>e(n)} label=${We.csv} id="merk-csv" />
    </section>
  `}var J=g.gaps,Li=t=>v(ae(t)||t),Mi=(t,e)=>[[...J.csv,...Et],...t.map(o=>[P("Severity",o.severity),Lo(o.query),o.sentence,h.queries[o.query]?.why||"",o.steps.map(at).join(", "),o.kinds.map(ot).join(", "),o.partners.map(Li).join(", "),o.subject_label,ho(o).map(ct).join("; "),...Bt(e,o.plan)])],xr=["tekst","stap","soort","partner","vraag","gewicht"];function rf({all:t}){let e=(s,i)=>T(s).map(l=>[l,i(l)]),o=e(t.flatMap(s=>To(s).flatMap(i=>i.partners)),Li),n=e(t.map(s=>s.query).sort(F),Lo),r=Object.entries(h.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${$e}>
      <div class="velden">
        <${Ct}
          label=${J.fields.partner}
          name="partner"
          options=${o.sort((s,i)=>F(s[1],i[1]))}
        />
        <${Ct} label=${J.fields.step} name="stap" options=${Mt.map(s=>[s.notation,s.label])} />
        <${Ct} label=${J.fields.query} name="vraag" options=${n} />
        <${Ct} label=${J.fields.weight} name="gewicht" options=${r} />
        <${Ct} label=${J.fields.kind} name="soort" options=${qo.map(s=>[s.notation,s.label])} />
        <${Fe} label=${J.fields.text} name="tekst" />
        <${uo} names=${xr} />
      </div>
    <//>
  `}var af=({scenario:t})=>a`
  <details class="blik">
    <summary>${pt(t)} <span class="wijzig">${J.change}</span></summary>
    <${Pe} />
  </details>
`,Bi="bron",Ti=Object.keys(h.codes.Severity).at(-1);function lf({points:t,low:e,source:o,query:n}){let r=T(t.map(c=>c.topic)).length,s=c=>q(J.questions,c.length),i={points:k(J.part_counts.points,{questions:s(t),topics:q(J.topics_count,r)}),source:k(J.part_counts.source,{questions:s(e)})},l=(c,p,f)=>a`
    <a href=${C("aandachtspunten",{...n,deel:p})} aria-current=${f?"true":null} id=${`deel-${p}`}>
      <strong>${J.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${J.parts_label}>
      ${l("points","overleg",!o)}${l("source",Bi,o)}
    </nav>
  `}var ks={onderwerp:"topic",soort:"query"};function cf({gaps:t,beside:e,per:o,scenario:n,open:r,all:s}){let i=t.filter(u=>u.deadline).sort((u,m)=>F(u.deadline.day,m.deadline.day)),l=t.filter(u=>!u.deadline),c=ks[o],p=Object.entries(ks).map(([u,m])=>[u,J.fold[m]]),f=()=>z({vouw:r?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${Ci} gaps=${i} scenario=${n} all=${s} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${J.heading[c]}</h2>
            <p>${J.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${f}>${r?J.refold:J.unfold}</button>
            </p>
          </header>
          <${mo} legend=${J.fold_by} name="per" options=${p} current=${o} id="per" />
          <${Oi} gaps=${l} beside=${e} by=${c} scenario=${n} open=${r} />
        </section>
      `}
    ${!t.length&&a`<p>${J.none}</p>`}
  `}var pf=25;function Ei({route:t}){let e=G(t.query),o=t.query,n=$t(e).gaps,r=gs(),s=n.filter(b=>r?Xe().has(b.mark):mi(b,o)),i=s.filter(b=>b.severity!==Ti),l=s.filter(b=>b.severity===Ti),c=o.deel?o.deel===Bi:!i.length&&l.length>0,p=r?s:c?l:i,f=r||xr.some(b=>o[b]),u=o.vouw?o.vouw==="uit":f&&p.length<=pf,m=o.per in ks?o.per:Object.keys(ks)[Number(c&&!r)],d=Object.fromEntries(xr.filter(b=>o[b]).map(b=>[b,o[b]])),$=b=>q(J.questions,b.length);return a`
    <${H} text=${J.title}>
      <p class="uitleg">${k(J.intro,{report:Oo(U(e.plan))})} ${Se}</p>
    <//>
    ${no(e).map(b=>a`<${Xo} key=${b.key} plan=${b} />`)}
    <div class="deelrij">
      ${r?a`<p class="delen"><strong>${J.only_title}</strong></p>`:a`<${lf} points=${i} low=${l} source=${c} query=${d} />`}
      <${af} scenario=${e} />
    </div>
    <div class=${r?"vragen alleen":"vragen"}>
      ${!r&&a`<${rf} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!r&&a`<p class="zacht">${J.source_intro}</p>`}
        <${cf}
          key=${`${c}${r}`}
          gaps=${p}
          beside=${c||r?[]:l}
          per=${m}
          scenario=${e}
          open=${u}
          all=${f||!!o.termijnen}
        />
        <p class="acties"><${St} name="aandachtspunten.csv" rows=${()=>Mi(p,e)} /></p>
      </div>
    </div>
    <${ji} gaps=${n} rows=${b=>Mi(b,e)} />
    <${It} text=${k(J.shown,{points:$(i),source:$(l)})} />
  `}function _s(t,e){let o=new Map;for(let r of t)o.set(r.x,[...o.get(r.x)||[],r]);let n=Math.max(1,...[...o.values()].map(r=>r.length));return[...o.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*n/r.length)})))}function Ai(t,e,o){let n=new Map(t.map(u=>[u.id,u])),r=u=>e.flatMap(m=>m.from===u?[m.to]:m.to===u?[m.from]:[]),s=[],i=[...t].sort((u,m)=>F(u.title,m.title)).map(u=>u.id),l=new Set,c=u=>{if(!(l.has(u)||!n.has(u))){l.add(u),s.push(u);for(let m of T(r(u)))c(m)}};for(let u of i)c(u);let p=Math.ceil(s.length/2),f=Math.max(o*1.6,40);return s.map((u,m)=>{let d=m<p,$=d?p:s.length-p,b=d?m:s.length-1-m,w=$>1?Math.sin(Math.PI*b/($-1)):1,O=Math.round((b+.5)*f*(p/$));return{...n.get(u),x:Math.round((d?-1:1)*(140+250*w)),y:O}})}var he="omgeving",ff=16,Sr=8,Or=68,Cr=236;function zi(t,e){let o=new Map,n=(s,i,l,c)=>{let p=[s,i,l,c].join("~");s&&i&&s!==i&&o.set([s,i,c].join("~"),{id:p,from:s,to:i,group:l,said:[c]})},r=s=>k(g.graph.contributes,{basis:P("Basis",_(s,"basis"))});for(let s of Ye(t,e))n(s.organisation,t,"rol",P("Role",s.role));for(let s of Go(t,e))n(t,s.undertaking,"rol",P("Role",s.role));for(let s of co(t))ue(s,e)&&n(t,N(s,"barrier"),"stap",r(s));for(let s of Pt(t,"Contribution","barrier"))ue(s,e)&&n(N(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(Gt.get(t)))for(let l of i)l.startsWith("@")&&Q(l.slice(1))&&n(t,l.slice(1),"verband",ro(s));for(let[s,i]of de(t))Q(s)&&ue(s,e)&&n(s,t,"verband",ro(i));return[...o.values()]}var Yt=h.around,mf=t=>Wo(t).find(e=>Yt.nodes[e])||"*",df=t=>t.length>Yt.letters?`${t.slice(0,Yt.letters-1)}…`:t,Fi=(t,e,o)=>({id:t,label:df(v(t)),title:v(t),group:mf(t),x:e,y:o}),Pi=t=>{let{color:e,dashes:o}=Yt.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function Ni(t,e){let o=vt(t)?t:"",n=o?zi(o,e).map(Pi):[],r=[T(n.map(l=>l.from)),[o],T(n.map(l=>l.to))],s=new Set([o]),i=r.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(f=>!s.has(f));for(let f of p)s.add(f);return p.sort((f,u)=>F(v(f),v(u))).map((f,u)=>Fi(f,c*Yt.width,u))});return{...Yt,name:he,title:o?Yt.title_of.replace("{name}",v(o)):Yt.title,layout:"columns",looks:Yt,nodes:_s(i,Yt.step),rows:n,date:e,centre:o}}function Ri(t,e,o,n){let r=[...t.nodes],s=[...t.rows],i=new Map;for(let l of e.filter(c=>vt(c)&&r.some(p=>p.id===c))){let c=new Set(r.map(w=>w.id)),p=zi(l,o),f=w=>w.from===l?w.to:w.from,u=T(p.map(f)).filter(w=>!c.has(w)),m=u.slice(0,ff),d=r.find(w=>w.id===l),$=(n==="route"?$f:uf)(r,d,m);r.push(...$.map(({id:w,x:O,y})=>Fi(w,O,y)));let b=new Map($.map(w=>[w.id,w]));for(let w of p.filter(O=>b.has(f(O)))){let{branch:O}=b.get(f(w));s.push({...Pi(w),...O&&{branch:{...O,head:l,stop:f(w)}}})}u.length>m.length&&i.set(l,{shown:m.length,count:u.length-m.length})}return{nodes:r,rows:s,left:i}}function uf(t,e,o){let n=t.map(c=>c.x),[r,s]=[Math.min(...n),Math.max(...n)],i=e.x<(r+s)/2?r-Yt.width:s+Yt.width,l=e.y-(o.length-1)*Yt.step/2;return o.map((c,p)=>({id:c,x:i,y:l+p*Yt.step}))}function $f(t,e,o){let n=Math.max(...t.map(l=>l.x)),r=Math.max(...t.map(l=>l.y))+30,s=Math.ceil(o.length/Sr)*Cr,i=Math.max(0,Math.min(e.x+Or,n+Or-s));return o.map((l,c)=>{let p=i+Math.floor(c/Sr)*Cr,f=r+26+c%Sr*(Yt.step-3);return{id:l,x:p+Cr/2-4,y:f,branch:{beside:p-e.x,aside:Or,top:r}}})}function Ii(t,e){let{date:o}=G(e);if(t===he)return Ni(e.ding,o);let n=h.views[t];if(!n)return null;let{edges:r,loose:s}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...r,...s]}}function tn(t,e,o){return t.matrix||e.from&&e.to?`${o(e.from)} – ${o(e.to)}`:[o(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}var en=t=>Object.keys(t.table).filter(e=>!Wi[e]),Wi={from_label:"from",to_label:"to"},Di=t=>Wi[t],ws={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function qi(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=G(e),r=Object.entries(ws).map(([c,p])=>[p,c==="partner"?e[c]&&ae(e[c]):e[c]]).filter(([,c])=>c),s=t.rows.filter(c=>!o.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&r.every(([p,f])=>c[p]?.includes(f)||c.from===f||c.to===f));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.row&&i.has(c.row));return t.choose?{nodes:Ai(l,s,t.step),rows:s}:{nodes:t.layout==="columns"?_s(l,t.step):l,rows:s}}var ys=g.graph.choose,Ui="alles",hf=["stap","hoofdstuk"],Gi=t=>!!t[Ui]||Object.keys(ws).some(e=>t[e]),Hi=t=>T(t.flatMap(e=>[e.from,e.to])).length;function Ki({picture:t}){let e=T(xe("Chapter").map(s=>_(s,"identifier"))).sort(F),o=s=>v(xe("Chapter").find(i=>_(i,"identifier")===s)),n={stap:Mt.map(s=>[s.notation,s.label]),hoofdstuk:e.map(s=>[s,o(s)])},r=s=>C(["graaf",t.name],s);return a`<div class="kieseerst">
    <p>${ys.sentence}</p>
    ${hf.map(s=>{let i=n[s].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[ws[s]]?.includes(l))})).filter(l=>l.rows.length);return i.length>0&&a`<h2>${ys[s]}</h2>
          <ul class="keuzetegels">
            ${i.map(({value:l,label:c,rows:p})=>a`<li><a href=${r({[s]:l})}>
                <b>${c}</b><span>${q(ys.partners,Hi(p))}</span></a></li>`)}
          </ul>`})}
    <p><a href=${r({[Ui]:"ja"})}>${q(ys.whole,Hi(t.rows),{lines:t.rows.length})}</a></p>
  </div>`}var De=g.graph.card,xn=3;function Zi(t,e=Ro){let o=T(t.filter(Boolean)),n=o.length-xn;return e(n>0?[...o.slice(0,xn),De.more.replace("{count}",String(n))]:o)}var vs=t=>Zi(t,e=>e.join("; ")),Vi=t=>vs(t.flatMap(e=>vt(e)?Kt(e).slice(0,1).map(ct):[])),Yi=t=>P("Role",t);function gf(t,e){let o=Ye(t,e).filter(s=>So(s.role)),n=co(t).filter(s=>ue(s,e)),r=s=>`${v(cr(N(s,"barrier")))}, ${P("Basis",_(s,"basis")).toLowerCase()}`;return[[De.who,vs(o.map(s=>`${v(s.organisation)} (${Yi(s.role)})`))],[De.state,Nt(t,e)],[De.step,vs(n.map(r))],[De.where,vs(Kt(t).slice(0,2).map(ct))]]}function Qi(t,e){let o=[t.from,t.to].flatMap(n=>n?Go(n,e).filter(r=>t.about?.includes(r.undertaking)&&So(r.role)):[]);return Zi(o.map(n=>Yi(n.role)))}var bf=(t,e)=>en(t).map(n=>t.table[n]).map((n,r)=>[n,e.said[r]]),kf=(t,e,o)=>[...t.said.filter(n=>n&&tt(n)!==tt(e)),Qi(t,o)].filter(Boolean).join(" · ");function Ji(t,e,o,n){let r=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(r)return{kind:r.group&&t.looks.edges[r.group]?.label||"",name:tn(t,r,n),facts:[...bf(t,r),[De.role,Qi(r,t.date)],[De.where,Vi(r.about||[])]],thing:""};let s=e.filter(c=>c.from===o||c.to===o),i=c=>n(c.from===o?c.to:c.from),l=Ze(o)?gf(o,t.date):[...s.slice(0,xn).map(c=>[i(c),kf(c,i(c),t.date)]),[De.also,s.length>xn?De.more.replace("{count}",String(s.length-xn)):""],[De.where,Vi(s.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:vt(o)?A(lt(o)):"",name:n(o),facts:l,thing:vt(o)?o:""}}var Ft=g.graph,jr=40,Xi=(t,e=v(t))=>a`<a href=${me(t)}>${e}</a>`,_f=t=>(t===1?Ft.counted.one:Ft.counted.more).replace("{count}",t);function wf({picture:t,row:e}){let o=e.group&&!h.views[t.name]?Object.keys(h.around.table):Object.keys(t.table),n=en(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[o.length&&n[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function yf({picture:t,row:e,name:o}){let n=(e.about||[]).filter(s=>vt(s)&&s!==e.from&&s!==e.to),r=s=>po(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${tn(t,e,o)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&a`<p>${t.looks.edges[e.group].label}</p>`}
    <${wf} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&a`<p>${Se}</p><p><a href=${C("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${Ft.slot_page}</a></p>`}
    ${n.length>0&&a`<p>${Ft.about}</p>
        <ul>${n.map(s=>a`<li>${Q(s)?Xi(s):v(s)}${Ze(s)&&a`<span class="zacht"> – ${r(s)}</span>`}${Kt(s).slice(0,1).map(i=>a`<span class="zacht adres">${ct(i)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&Q(s)).map((s,i)=>a`${i>0&&" · "}${Xi(s,Ft.page_of.replace("{name}",v(s)))}`)}</p>
  `}function vf({picture:t,rows:e,node:o,name:n,unfold:r,opened:s,pick:i}){let l=e.filter(m=>m.from===o||m.to===o),c=t.nodes.find(m=>m.id===o)?.group,p=t.looks.nodes[c]?.label||lt(o),f=s.includes(o),u=m=>{let d=m.from===o?m.to:m.from;return a`<li>
      ${t.arrows!==!1&&(m.from===o?Ft.towards:Ft.coming)}
      <button type="button" class="rijknop" onClick=${()=>i(d||m.id)}>${n(d)}</button>
      ${m.group&&a`<span class="zacht"> – ${t.looks.edges[m.group]?.label||m.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${p&&`${A(p)}. `}${_f(l.length)}</p>
    ${vt(o)&&Q(o)&&a`<p class="acties">
        <a href=${me(o)}>${Ft.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(f)}
          onClick=${()=>r(o)}>${f?`− ${Ft.fold}`:`+ ${Ft.unfold}`}</button>
        ${" "}<a href=${C(["graaf",he],{ding:o})}>${Ft.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,jr).map(u)}</ul>
    ${l.length>jr&&a`<p>${Ft.rest.replace("{count}",String(l.length-jr))}</p>`}
  `}function tl(t){let{row:e,node:o,first:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${Ft.in_words}>
      ${e&&a`<${yf} ...${t} />`} ${o&&a`<${vf} ...${t} />`}
      ${!e&&!o&&(n||a`<p class="zacht">${Ft.nothing_chosen}</p>`)}
    </section>
  `}function el({picture:t,rows:e,name:o,hover:n,close:r,keep:s,unfold:i,opened:l,unfolds:c}){let p=dt(null);we(()=>{let m=d=>d.key==="Escape"&&r();return window.addEventListener("keydown",m),()=>window.removeEventListener("keydown",m)},[]),yt(()=>{let{offsetWidth:m,offsetHeight:d,offsetParent:$}=p.current,b=Math.max(4,Math.min(n.x-20,$.clientWidth-m-4)),w=n.y+16,O=w+d>$.clientHeight-4?Math.max(4,n.y-18-d):w;p.current.style.transform=`translate(${b}px, ${O}px)`});let f=Ji(t,e,n.id,o),u=f.facts.filter(([m,d])=>m&&d);return a`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>s(!0)} onPointerLeave=${()=>s(!1)}>
      ${f.kind&&a`<span class="zacht">${f.kind}</span>`}
      <strong>${f.name}</strong>
      <dl>${u.map(([m,d])=>a`<div><dt>${m}</dt><dd>${d}</dd></div>`)}</dl>
      ${f.thing&&Q(f.thing)&&a`<p class="acties"><a href=${me(f.thing)}>${Ft.page}</a>${c(f.thing)&&a`<button type="button" class="rijknop" onClick=${()=>i(f.thing)}>${l.includes(f.thing)?Ft.fold:Ft.unfold}</button>`}</p>`}
    </div>
  `}var Ao="#16212B",ol="#8E8779",Mr="#0A4F7A",xs="#FFFFFF";function Tr(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let r=1;r<e.length-1;r+=1)t.arcTo(...e[r],...e[r+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function nl(t,e){let[o,n,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,r,n-o,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let i=o-(s-r);i<n;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function sl(t,e){let[o,n]=[e[0],e[e.length-1]],r=n.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,n.y),t.stroke()};t.strokeStyle=Ao,t.lineWidth=14,s(),t.strokeStyle=xs,t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,n.y-15),t.lineTo(r+22,n.y),t.lineTo(r,n.y+15),t.fillStyle=Ao,t.fill(),t.restore()}function xf(t,e,o,n,r=5.5){t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.fillStyle=n==="full"?Ao:xs,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,r,Math.PI/2,-Math.PI/2),t.fillStyle=Ao,t.fill()),t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=Ao,t.stroke()}function rl(t,e){let o=new Set(t.filter(r=>r.station).map(r=>r.id)),n=new Map(t.map(r=>[r.id,r.rail]));return e.flatMap(r=>{if(r.branch)return[{edge:r,...r.branch}];if(!o.has(r.to))return[];let s=n.get(r.from);return[{edge:r,head:r.to,stop:r.from,beside:s??0,between:s===void 0}]})}function Sn(t,{head:e,stop:o,beside:n}){let r=t.getPosition(e);return{from:r,x:r.x+n,y:t.getPosition(o).y}}function Sf({from:t,x:e,y:o},{aside:n=0,top:r=t.y+34}){let s=[t.x+n,t.y],i=e===s[0]?[]:[[s[0],r],[e,r]];return[...n?[[t.x,t.y]]:[],s,...i,[e,o]]}function al(t,e,o,n){t.save(),t.lineCap="round";let r=o.map(s=>({on:n.has(s.edge.id),down:Sf(Sn(e,s),s)}));for(let{down:s}of r)Tr(t,s,3,ol);for(let{on:s,down:i}of r)s&&Tr(t,i,4,Ao);t.restore()}function il(t,e,o,n){for(let r of o){let{x:s,y:i}=Sn(e,r),{left:l,right:c}=e.getBoundingBox(r.stop),p=(l+c)/2,{label:f,font:u}=e.body.nodes[r.stop].options;t.font=`${u.size}px ${u.face}`;let m=n.has(r.edge.id),d=r.between&&!m?t.measureText(f).width/2+8:(c-l)/2-6,$=s<p?p-d:p+d;Math.abs($-s)>3&&Tr(t,[[s,i],[$,i]],m?4:1.6,m?Ao:ol)}for(let r of o){let{x:s,y:i}=Sn(e,r);xf(t,s,i,r.edge.mark||"full",r.edge.mark?5.5:3)}}function Lr(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function ll(t,e,o,n){let{x:r,y:s}=Lr(e,o);t.save(),t.beginPath(),t.arc(r,s,9,0,2*Math.PI),t.fillStyle=n?Mr:xs,t.fill(),t.lineWidth=1.8,t.strokeStyle=Mr,t.stroke(),t.beginPath(),t.moveTo(r-4.5,s),t.lineTo(r+4.5,s),n||(t.moveTo(r,s-4.5),t.lineTo(r,s+4.5)),t.strokeStyle=n?xs:Mr,t.stroke(),t.restore()}var Of="#16212B",Ss=12/14,Cf=13,cl=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<Cf;function pl(t,{nodes:e,edges:o,options:n,view:r,opened:s=[]},{onChoose:i,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let f=rl(e,o),u=new Map(f.map(x=>[x.edge.id,x])),m=new vis.DataSet(e.map(({title:x,...R})=>p?R:{...R,title:x})),d=new vis.DataSet(o.map(x=>u.has(x.id)?{...x,hidden:!0}:x)),$=new vis.Network(t,{nodes:m,edges:d},n),b=t.querySelector(".vis-network");b.setAttribute("role","application"),b.setAttribute("aria-label",t.dataset.title||"");for(let x of t.querySelectorAll("canvas"))x.setAttribute("aria-hidden","true");let w=e.filter(x=>x.slot).map(x=>x.id),O=e.filter(x=>x.station).sort((x,R)=>x.station-R.station),y=new Set,j="",S=()=>[...new Set([j,...s,...$.getSelectedNodes()])].filter(x=>x&&c(x));$.on("beforeDrawing",x=>{al(x,$,f,y);let R=O.map(D=>$.getPosition(D.id));R.length&&sl(x,R);for(let D of w)nl(x,$.getBoundingBox(D))}),$.on("afterDrawing",x=>{il(x,$,f,y);for(let R of S())ll(x,$,R,s.includes(R))});let Z=x=>f.find(R=>cl(Sn($,R),x,$.getScale()))?.edge.id,xt=x=>S().find(R=>cl(Lr($,R),x,$.getScale())),L=(x=.05)=>{if(!e.length||($.fit({animation:!1,maxZoomLevel:1.15}),$.getScale()>=x))return;let D=Math.min(...e.map(Ke=>Ke.x))-85,Y=Math.min(...e.map(Ke=>Ke.y))-30,_e=t.clientWidth/x*.5,pe=Math.max(...e.map(Ke=>Ke.x))+85-D,ne={x:pe<2*_e?D+pe/2:D+_e,y:Y+t.clientHeight/x*.5};$.moveTo({position:ne,scale:x,animation:!1})};$.on("click",({nodes:[x],edges:[R],pointer:D})=>{let Y=xt(D.canvas);Y?l?.(Y):i?.(Z(D.canvas)??x??R??null)}),$.on("doubleClick",({nodes:[x]})=>x&&l?.(x));let _t=(x,R)=>{x&&c(x)!==(j===x)&&$.redraw(),x&&(j=x),p?.(x,R)};if(p){$.on("hoverNode",({node:D,pointer:Y})=>_t(D,Y.DOM)),$.on("hoverEdge",({edge:D,pointer:Y})=>_t(D,Y.DOM));for(let D of["blurNode","blurEdge","dragStart","zoom"])$.on(D,()=>_t(null));let x="",R=D=>{if(!f.length||D.buttons)return;let{left:Y,top:_e}=t.getBoundingClientRect(),pe={x:D.clientX-Y,y:D.clientY-_e},ne=Z($.DOMtoCanvas(pe))||"";ne!==x&&_t(ne||null,pe),t.style.cursor=ne||xt($.DOMtoCanvas(pe))?"pointer":"",x=ne};b.addEventListener("pointermove",R)}r?$.moveTo({...r,animation:!1}):L(Ss);let ke=new Map(o.map(x=>[x.id,x]));return{network:$,fit:L,view:()=>({position:$.getViewPosition(),scale:$.getScale()}),zoom:x=>$.moveTo({scale:Math.min(4,Math.max(.05,$.getScale()*x))}),select(x,R,D){let Y=R.length?R:o.filter(gt=>x.includes(gt.from)||x.includes(gt.to)).map(gt=>gt.id),_e=new Set(Y.filter(gt=>ke.has(gt))),pe=[...y,..._e].filter(gt=>!u.has(gt)&&y.has(gt)!==_e.has(gt));pe.length&&d.update(pe.map(gt=>_e.has(gt)?{id:gt,width:3,color:{color:Of}}:{id:gt,width:1.6,color:{color:ke.get(gt).color}})),y=_e;let ne=x.filter(gt=>m.get(gt));if($.setSelection({nodes:ne,edges:[]},{highlightEdges:!1}),$.redraw(),!D||!ne.length)return;ne.some(gt=>{let{x:W,y:Bn}=$.canvasToDOM($.getPosition(gt));return W>0&&W<t.clientWidth&&Bn>0&&Bn<t.clientHeight})||$.focus(ne[0],{scale:Math.max($.getScale(),Ss),animation:!1})},show(x){$.fit({nodes:x.filter(R=>m.get(R)),animation:!1,maxZoomLevel:1.15}),$.getScale()<Ss&&$.moveTo({scale:Ss})},destroy:()=>$.destroy()}}function fl(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var jf=250,Mf=.74,Tf={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function ml(t){let{of:e,nodes:o,edges:n,options:r,handle:s,lit:i,line:l,look:c,shown:p,title:f,opened:u}=t,m=dt(null),d=dt({of:"",view:null,ids:new Set}),$=dt(t);$.current=t,yt(()=>{let O=performance.now(),y=d.current.of===e?d.current.view:null,j=0,S=(L,_t)=>{window.clearTimeout(j),j=window.setTimeout(()=>$.current.onHover(L===null?null:{id:L,..._t}),jf)},Z=pl(m.current,{nodes:o,edges:n,options:r,view:y,opened:u},{onChoose:L=>$.current.onChoose(L),onUnfold:L=>$.current.onUnfold(L),unfolds:L=>$.current.unfolds(L),onHover:S});s.current=Z;let xt=y?o.map(L=>L.id).filter(L=>!d.current.ids.has(L)):[];return xt.length&&Z.show([...xt,...i]),m.current.dataset.ms=String(Math.round(performance.now()-O)),()=>{window.clearTimeout(j),d.current={of:e,view:Z.view(),ids:new Set(o.map(L=>L.id))},Z.destroy(),s.current=null}},[e,o,n]),yt(()=>{p&&d.current.of===""&&s.current.fit(12/14)},[p]),yt(()=>{let O=()=>window.setTimeout(()=>s.current?.fit(),60);return document.addEventListener("fullscreenchange",O),()=>document.removeEventListener("fullscreenchange",O)},[]),yt(()=>s.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let b=O=>Tf[O.key]?.(t),w={height:`${fl(o,Math.max(420,Math.round(window.innerHeight*Mf)))}px`};return a`<div class="doek" id="doek" ref=${m} style=${w} data-title=${f} onKeyDown=${b}></div>`}var On=t=>t===""?2:vt(t)&&Xn(t)?1:0;function Os(t,e){let o=new Map;for(let r of t){let s=`${r.from||""}|${r.to||""}`;o.set(s,[...o.get(s)||[],r])}let n=r=>[...new Set(r)].sort((s,i)=>On(s)-On(i)||F(e(s),e(i)));return{givers:n(t.map(r=>r.from||"")),takers:n(t.map(r=>r.to||"")),at:(r,s)=>o.get(`${r}|${s}`)||[]}}var qe=g.graph.matrix,zo=({look:t})=>a`
  <svg class=${`stroom ${t.mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    ${t.mark==="broken"?a`<path d="M1.5 1.5 6 3.8v4.4L1.5 10.5Z M8.2 4.9 10.5 6 8.2 7.1Z" fill=${t.color} stroke=${t.color} />`:a`
            <path d="M1.8 1.5 10.4 6 1.8 10.5Z" fill=${t.mark==="full"?t.color:"#FFFFFF"} stroke=${t.color}
              stroke-width="1.5" stroke-linejoin="round" />
            ${t.mark==="half"&&a`<path d="M1.8 1.5 6 3.7v4.6L1.8 10.5Z" fill=${t.color} />`}
          `}
  </svg>
`;function dl({picture:t,rows:e,names:o,chosen:n,pick:r,point:s,caption:i}){let l=y=>o.get(y)?.title||qe.nobody,c=y=>o.get(y)?.label||qe.nobody,{givers:p,takers:f,at:u}=Os(e,c),m=y=>t.looks.edges[y.group],d=y=>[y.said[0],m(y).label].filter(Boolean).join(", "),$=(y,j)=>[On(y)!==On(j)&&"nieuw",y===""&&"ongenoemd"].filter(Boolean).join(" "),b=(y,j)=>{let S=y.currentTarget.getBoundingClientRect(),Z=y.currentTarget.closest(".vlak").getBoundingClientRect();s({id:j.id,x:S.right-Z.left,y:S.bottom-Z.top-10})},w=(y,j)=>{let S=u(y,j);if(!S.length)return null;let Z=S.some(L=>L.id===n),xt=S.some(L=>m(L).mark==="broken");return a`
      <button type="button" class=${xt?"hapert":null} aria-pressed=${String(Z)}
        aria-label=${`${l(y)} ${qe.to} ${l(j)}: ${S.map(d).join("; ")}`}
        onClick=${()=>r(S[(S.findIndex(L=>L.id===n)+1)%S.length].id)}
        onMouseEnter=${L=>b(L,S[0])} onMouseLeave=${()=>s(null)}
        onFocus=${L=>b(L,S[0])} onBlur=${()=>s(null)}>
        ${S.length>2?a`<${zo} look=${m(S[0])} /><b>${S.length}</b>`:S.map(L=>a`<${zo} look=${m(L)} />`)}
      </button>
    `},O=y=>n&&e.some(j=>j.id===n&&(j.from||"")===y);return a`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${i}</caption>
        <thead>
          <tr>
            <td class="hoek">${qe.corner}</td>
            ${f.map((y,j)=>a`<th scope="col" class=${$(y,f[j-1]??y)}><span>${c(y)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${p.map((y,j)=>a`
              <tr class=${[$(y,p[j-1]??y),O(y)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(y)}</th>
                ${f.map((S,Z)=>a`<td class=${$(S,f[Z-1]??S)}>${w(y,S)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function ul({picture:t,rows:e,name:o,pick:n}){let r=Object.entries(t.looks.edges).map(([i,l])=>({look:l,rows:e.filter(c=>c.group===i)})).filter(i=>i.rows.length),s=r.filter(i=>i.look.mark==="broken").flatMap(i=>i.rows);return a`
    <h2>${qe.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${r.map(({look:i,rows:l})=>a`<li><${zo} look=${i} /><b>${l.length}</b><span>${i.label}</span></li>`)}
      ${[["from",qe.no_giver],["to",qe.no_taker]].map(([i,l])=>{let c=e.filter(p=>!p[i]).length;return c>0&&a`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${s.length>0&&a`<h3>${qe.falters}</h3>
        <ul class="stromen">
          ${s.map(i=>a`<li>
              <button type="button" class="rijknop" onClick=${()=>n(i.id)}>${o(i.from)} → ${o(i.to)}</button>
              <span>${i.said[0]}</span>${i.said[2]&&a`<span class="zacht">${qe.since} ${i.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${A(qe.empty)}</p>
  `}var to=g.graph,hl=["kies","uit"],$l=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...hl];function Lf({thing:t}){let e=fe(()=>[...Gt.keys()].filter(Q).sort((n,r)=>F(v(n),v(r))),[]),o=n=>{let r=e.find(s=>v(s)===n.target.value);r?z({ding:r,kies:null,uit:null}):it(to.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${to.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${vt(t)?v(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${v(n)}></option>`)}</datalist>
    </label>
  `}function gl({picture:t,query:e}){let[o,n]=K(!1),r=$l.filter(b=>e[b]&&!hl.includes(b)).length,s=t.name===he,i=t.nodes.filter(b=>dn(b.id)).sort((b,w)=>F(b.title,w.title)),l=b=>h.codes.CellState[b]?.order??9,c=T(t.rows.map(b=>b.state).filter(Boolean)).sort((b,w)=>l(b)-l(w)),p=b=>A(h.codes.CellState[b]?.label||P("Status",b)),f=qo.filter(b=>t.rows.some(w=>w.kinds?.includes(b.notation))),u=Mt.filter(b=>t.rows.some(w=>w.steps?.includes(b.notation))),m=new Set(t.rows.flatMap(b=>b.chapters||[])),d=xe("Chapter").map(b=>[_(b,"identifier"),v(b)]).filter(([b])=>m.has(b)).sort((b,w)=>F(b[0],w[0])),$=[["stap",to.filters.step,u.map(b=>[b.notation,b.label])],["hoofdstuk",to.filters.chapter,d],["soort",to.filters.kind,f.map(b=>[b.notation,b.label])],["partner",to.filters.partner,i.map(b=>[_(b.id,"notation"),b.title])],["staat",to.filters.state,c.map(b=>[b,p(b)])]];return a`
    <details class="filters graafkeuzes" open=${o} onToggle=${b=>n(b.target.open)}>
      <summary id="filterknop">${r?k(g.shared.filters_set,{count:r}):to.choices}</summary>
      ${!s&&a`<${Mo} />`}
      <${_n} />
      <div class="velden">
        ${s&&a`<${Lf} thing=${t.centre} />`}
        ${!s&&$.filter(([,,b])=>b.length>1).map(([b,w,O])=>a`<${Ct} name=${b} label=${w} options=${O} />`)}
        <${Fe} label=${to.filters.search} name="zoek" id="graafzoek" />
        <${uo} names=${$l} />
      </div>
    </details>
  `}var Br=g.graph,Bf={full:a`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},Ef=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${Bf[t.mark]}
  </svg>
`,Af=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,bl={name:!0,hollow:!0,stop:!0,side:!0,tag:!0},kl=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${bl[t.shape]?"#FFFFFF":t.color} stroke=${bl[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function _l({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),r=c=>t.layout==="grid"&&t.looks.edges[c],s=Object.entries(t.looks.nodes).filter(([c])=>!r(c)&&t.nodes.some(p=>p.group===c)),i=(c,p)=>{if(t.matrix&&p.mark)return a`<${zo} look=${p} />`;if(t.layout==="route"&&p.mark)return a`<${Ef} look=${p} />`;if(t.layout!=="grid")return a`<${Af} look=${p} />`;let f=t.looks.nodes[c];return f?a`<${kl} look=${f} />`:a`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?o.delete(c):o.add(c),z({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${Br.lines}>
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
    ${!t.matrix&&a`<ul class="lijnen" aria-label=${Br.points}>
      ${s.map(([,c])=>a`<li><${kl} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&a`<li><span class="leegvak" aria-hidden="true"></span><span>${Br.slots}</span></li>`}
    </ul>`}
  `}var Cs=g.graph;function Er({picture:t,rows:e,name:o,chosen:n,pick:r}){let s=t.matrix,i=s?"from":"to",l=s?"to":"from",c=new Map(t.nodes.map(f=>[f.id,f.station??0])),p=Os(e,o)[s?"givers":"takers"];return p.sort((f,u)=>(c.get(f)||0)-(c.get(u)||0)),a`<div class="beeldlijst">
    ${p.map(f=>{let u=e.filter(w=>(w[i]||"")===f),m=u.filter(w=>w.color||s),d=u.filter(w=>!w.color&&!s),$=m.length?q(s?Cs.list.flows:Cs.list.partners,m.length):Cs.list.nobody,b=d.length>0&&q(Cs.list.slots,d.length);return a`
        <details key=${f} open=${p.length<4||u.some(w=>w.id===n)}>
          <summary><h2>${o(f)}</h2><span class="zacht">${[$,b].filter(Boolean).join(" · ")}</span></summary>
          <ul>
            ${d.map(w=>a`<li class="leegrij"><span>${w.said.filter(Boolean).join(": ")}</span></li>`)}
            ${m.map(w=>a`<li>
                <button type="button" class="rijknop" aria-pressed=${String(w.id===n)} onClick=${()=>r(w.id)}>
                  ${s&&a`<${zo} look=${t.looks.edges[w.group]} />`}${s&&"→ "}${o(w[l])}
                </button>
                <span class="zacht">${w.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var Cn=g.graph,wl="from_label",zf="amount",Ar=new WeakMap;function Ff(t,e){return Ar.has(t)||Ar.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),Ar.get(t).get(e)||Cn.not_said}function on(t,e,o){let n=Di(o);return n?Ff(t,e[n]):e.said[en(t).indexOf(o)]||""}function Pf(t,e,o){let n=o.replace("-",""),r=o[0]==="-"?-1:1,s=e.map(l=>[on(t,l,n),l]),i=l=>+(l===""||l===Cn.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*F(l[0],c[0])).map(([,l])=>l)}function yl({picture:t,rows:e,chosen:o,pick:n,caption:r}){let s=E.route.query.sorteer||wl,i=Object.entries(t.table),l=(u,m)=>{let d=s===u?`-${u}`:u;z({sorteer:d===wl?null:d},!0),it(Cn.sorted.replace("{column}",m.toLowerCase()).replace("{direction}",d[0]==="-"?Cn.down:Cn.up))},c=u=>s===u?"ascending":s===`-${u}`?"descending":null,p=([u,m])=>u===zf?a`<th scope="col" role="columnheader">${m}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(u)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${u}`} onClick=${()=>l(u,m)}>
            ${m}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,f=u=>{let m=u.id===o,d=m||o&&(u.from===o||u.to===o);return a`
      <tr key=${u.id} role="row" class=${d?"gekozen":null} data-rij=${u.id} data-van=${u.from||""}
        data-naar=${u.to||""} onClick=${$=>$.target.closest("button, a")||n(u.id)}>
        ${i.map(([$,b],w)=>w?a`<td role="cell" data-kop=${b}>${on(t,u,$)}</td>`:a`<th scope="row" role="rowheader" data-kop=${b}>
                <button type="button" class="rijknop" aria-pressed=${String(m)} onClick=${()=>n(u.id)}>
                  ${on(t,u,$)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(p)}</tr></thead>
      <tbody role="rowgroup">${Pf(t,e,s).map(f)}</tbody>
    </table>
  `}var He=g.graph,vl=({ways:t,shows:e,choose:o})=>a`
  <div class="knoppen" role="group" aria-label=${He.show.label}>
    ${t.map(([n,r])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${r}</button>`)}
  </div>
`;function xl({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${He.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>document.querySelector("#doek canvas").toBlob(i=>Ee(`${e.name}.png`,i,"image/png"),"image/png");return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",He.tools.fit,()=>t.current.fit())} ${n("back",He.tools.back,o)}
      ${n("screen",He.tools.screen,r)} ${n("png",He.tools.png,s)}
    </div>
  `}function Sl({picture:t,ids:e,left:o}){if(!e.length)return null;let n=r=>z({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${He.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=v(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${k(He.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(s+1)}>${i}</button>`}`})}
      ${[...o].map(([r,{shown:s,count:i}])=>{let l=k(He.left_out,{name:v(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${C(["graaf",he],{ding:r})}>${He.surroundings}</a></p>`})}
    </nav>
  `}function go(){let t=g.missing;return a`
    <${H} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${C("overzicht")}>${t.home}</a></p>
  `}var kt=g.graph,Nf="(max-width: 44rem)",zr=null,Fr=()=>zr,Fo=t=>z({kies:E.route.query.kies===t?null:t},!0);function Rf(t){let e=window.matchMedia(Nf).matches,o=t.matrix?[["matrix",kt.show.matrix],["beeld",kt.show.arrows]]:[["beeld",kt.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",kt.show.list]]:[],r=["tabel",kt.show.table];return e&&!n.length?[r,...o]:[...n,...o,r]}function If(t,e,o){let n=tt(o||""),r=Object.keys(t.table);return n?e.filter(s=>r.some(i=>tt(on(t,s,i)).includes(n))):e}function Wf({picture:t,drawn:e,opened:o,chosen:n,row:r,lit:s,choices:i,handle:l,turn:c,shown:p,tell:f}){let u=fe(()=>e.rows.filter($=>$.color),[e]),m=fe(()=>[...e.nodes].filter($=>$.title).sort(($,b)=>$.y-b.y||$.x-b.x).map($=>$.id),[e]),d=$=>{let b=m[(m.indexOf(s[0])+$+m.length)%m.length];z({kies:b},!0)};return a`
    <${ml} of=${`${t.name}|${t.date}|${t.centre||""}|${i}|${c}`} nodes=${e.nodes}
      edges=${u} options=${qf(t,o)} opened=${o} handle=${l} lit=${s}
      line=${r?.color?r.id:""} look=${!!n||s.length===1} shown=${p}
      title=${k(kt.picture,{title:t.title})} onChoose=${$=>$&&Fo($)} onStep=${d}
      unfolds=${f.unfolds} onUnfold=${f.unfold} onHover=${f.point}
      onClear=${()=>z({kies:null},!0)} />
  `}function Df({picture:t,query:e}){let o=dt(null),n=dt(!1),[r,s]=K(0),[i,l]=K(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(W=>e[W]).join("|"),f=fe(()=>qi(t,e),[t,p]),u=(e.uit||"").split(",").filter(vt),m=fe(()=>Ri(f,u,t.date,t.layout),[f,e.uit]),d=fe(()=>new Map(m.nodes.map(W=>[W.id,W])),[m]),$=m.rows.find(W=>W.id===c||c===`leeg~${W.id}`&&W),b=$?"":d.has(c)?c:"",w=fe(()=>If(t,f.rows,e.zoek),[f,e.zoek]),O=!$&&!b&&tt(e.zoek||""),y=O?m.nodes.filter(W=>tt(W.title||"").includes(O)).map(W=>W.id):[],j=Rf(t),S=j.some(([W])=>W===e.toon)?e.toon:j[0][0],Z=t.choose&&!Gi(e),xt=S==="beeld"&&!Z,L=W=>d.get(W)?.title||(t.matrix?kt.matrix.nobody:kt.not_said),_t=W=>vt(W)&&Q(W)&&W!==t.centre,ke=W=>{if(!_t(W))return;let Bn=u.includes(W)?u.filter(wc=>wc!==W):[...u,W];l(null),z({uit:Bn.join(","),kies:W})},x=W=>{(W||!n.current)&&l(W)},R=W=>{n.current=W,W||l(null)};we(()=>{!c||!E.started||($&&!($.from&&$.to)?it(k(kt.chosen_one,{name:tn(t,$,L)})):$?it(k(kt.chosen_pair,{from:L($.from),to:L($.to)})):b&&it(k(kt.chosen_one,{name:L(b)})))},[c]),yt(()=>(zr={name:t.name,drawing:o.current},()=>{zr=null}));let D=$&&!$.color?`leeg~${$.id}`:"",Y=D&&d.has(D)?[D]:$?[$.from,$.to].filter(Boolean):b?[b]:y,_e={unfolds:_t,unfold:ke,point:x},pe={picture:t,rows:m.rows,name:L,opened:u,unfold:ke,pick:Fo},ne=i&&i.id!==c&&a`<${el} ...${pe} unfolds=${_t} keep=${R} hover=${i} close=${()=>l(null)} />`,Ke=q(kt.rows,w.length),gt=t.matrix?a`<${ul} picture=${t} rows=${w} name=${L} pick=${Fo} />`:t.layout==="route"&&xt&&a`<p class="zacht">${kt.nothing_chosen}</p><${Er} picture=${t} rows=${w} name=${L} chosen="" pick=${Fo} />`;return a`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${vl} ways=${j} shows=${S} choose=${W=>z({toon:W},!0)} />
      ${xt&&a`<${xl} handle=${o} picture=${t} reset=${()=>s(r+1)} />`}
      <${gl} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${S==="tabel"}>
          ${xt&&a`<${Sl} picture=${t} ids=${u} left=${m.left} />`}
          ${t.choose&&!Z&&a`<p class="spoor"><a href=${C(["graaf",t.name])}>${kt.choose.back}</a></p>`}
          <div class="vlak">
            ${Z?a`<${Ki} picture=${t} />`:S==="matrix"?a`<${dl} picture=${t} rows=${w} names=${d} chosen=${$?.id||""} pick=${Fo}
                      point=${x} caption=${k(kt.matrix.caption,{rows:Ke})} />`:S==="lijst"?a`<${Er} picture=${t} rows=${w} name=${L} chosen=${$?.id||""} pick=${Fo} />`:a`<${Wf} ...${{picture:t,drawn:m,opened:u,chosen:c,row:$,lit:Y,choices:p,handle:o,turn:r,tell:_e}}
                        shown=${S==="beeld"} />`}
            ${!f.rows.length&&a`<p class="leegbeeld">${t.centre?kt.alone:kt.empty}</p>`}
            ${ne}
          </div>
          ${!Z&&a`<${_l} picture=${t} hidden=${e.zonder||""} />`}
          ${xt&&a`<p class="zacht sleutels">${kt.keys}</p>`}
        </div>
        <div class="tabel" hidden=${S!=="tabel"}>
          <div class="rol">
            <${yl} picture=${t} rows=${w} chosen=${$?.id||b} pick=${Fo}
              caption=${k(kt.caption,{title:t.title,rows:Ke})} />
          </div>
          <div class="acties">
            <${St} name=${`${t.name}.csv`} rows=${()=>Hf(t,w)} />
          </div>
        </div>
      </div>
      <${tl} ...${pe} row=${$} node=${b} first=${gt} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${kt.loose}</p>`}
  `}var qf=(t,e)=>e.length&&t.name!==he?{...t.options,groups:{...h.around.options.groups,...t.options.groups}}:t.options,Hf=(t,e)=>[[...Object.values(t.table),...Et],...e.map(o=>[...Object.keys(t.table).map(n=>on(t,o,n)),...Bt(null)])];function Uf({name:t,title:e,sentence:o}){let r=[...Object.values(h.views).map(s=>[s.name,s.tab||s.title]),[he,h.around.tab]];return a`
    <${H} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${kt.pictures}>
      ${r.map(([s,i])=>{let l=s===t?"page":null;return a`<li><a href=${C(["graaf",s])} aria-current=${l}>${i}</a></li>`})}
    </ul>
  `}function Ol({route:{path:t,query:e}}){let o=t[1]||Object.keys(h.views)[0],n=fe(()=>Ii(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${Uf} name=${o} title=${n.title} sentence=${n.sentence} />
    <${Df} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${go} />`}function jn({name:t,of:e,rows:o,columns:n,fields:r,keep:s,sort:i}){let l=g[e];return function({route:p}){let f=G(p.query).plan,u=o(f).filter(b=>s(b,p.query)),m=n(),d=q(l.count,u.length),$=()=>[[...m.map(b=>b.label),...Et],...ms(u,m,$r("sorteer",i)).map(b=>[...m.map(w=>w.text(b)),...Bt(null,et(b.id)?.key||f)])];return a`
      <${H} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${$e}>
        <${Mo} />
        <div class="velden">
          <${Fe} name="tekst" />
          ${r().map(b=>a`<${Ct} ...${b} />`)}
          <${uo} names=${Object.keys(p.query).filter(b=>b!=="merk")} />
        </div>
      <//>
      <p class="telling">${d}<${St} name=${`${t}.csv`} rows=${$} /></p>
      <div class="rol">
        <${mt}
          id=${t}
          caption=${k(l.caption,{count:d})}
          rows=${u}
          columns=${m}
          urlKey="sorteer"
          sort=${i}
        />
      </div>
      <${It} text=${d} />
    `}}var Cl=Mt.map(t=>[t.notation,t.label]),jl=t=>Mt.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Ml=t=>Object.entries(h.codes[t]).map(([e,o])=>[e,o.label]),Tl=(t,e)=>!e||tt([v(t),...["altLabel","promise","summary"].flatMap(o=>rt(t,o))].join(" ")).includes(tt(e)),Ue=g.partners,Ll=jn({name:"partners",of:"partners",sort:"naam",rows:t=>h.partners[I?t:""],keep:(t,e)=>Tl(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||_(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:Ue.fields.step,name:"stap",options:Cl},{label:Ue.fields.kind,name:"soort",options:Ml("OrganisationKind")},{label:Ue.fields.role,name:"rol",options:Object.entries(Ue.roles)}],columns:()=>[{key:"naam",label:Ue.columns.name,text:t=>v(t.id),cell:t=>[a`<${M} id=${t.id} />`,a`<${Yo} id=${t.id} />`]},{key:"soort",label:Ue.columns.kind,text:t=>re(t.id,"organisationKind")},{key:"stappen",label:Ue.columns.steps,text:t=>jl(t.steps)},{key:"handelt",label:Ue.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Ue.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Ue.columns.wish,text:t=>t.wish}]}),Dt=g.measures,Mn=t=>h.called[t]?.short||"",Tn=t=>_(t,"prefLabel"),Gf=Ta.map(t=>({id:t,...h.works[t]})).sort((t,e)=>F(Mn(t.id)||"~",Mn(e.id)||"~")||F(Tn(t.id),Tn(e.id))),js=I?"":Ve[0].date,Kf=(t,e,o)=>({key:t,label:e,text:({id:n})=>Vo(n,o)?Nt(n,o):"",cell:({id:n})=>Vo(n,o)&&a`<${ft} id=${n} date=${o} />`}),Vf=()=>xe("Chapter").sort((t,e)=>F(_(t,"identifier"),_(e,"identifier"))).map(t=>[t,k(Dt.chapter,{identifier:_(t,"identifier"),title:Tn(t)})]),Bl=jn({name:"maatregelen",of:"measures",sort:"nr",rows:t=>Gf.filter(e=>xo(e.id,t)),keep:(t,e)=>Tl(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:Uo(t.id).includes(e.stap)))&&(!e.soort||Ra(t.id).includes(e.soort))&&(!e.wat||se(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||Vo(t.id)===e.staat),fields:()=>[{label:Dt.fields.what,name:"wat",options:Object.entries(Dt.types)},{label:Dt.fields.chapter,name:"hoofdstuk",options:Vf()},{label:Dt.fields.step,name:"stap",options:[...Cl,["alle",Dt.across]]},{label:Dt.fields.kind,name:"soort",options:qo.map(t=>[t.notation,t.label])},{label:Dt.fields.status,name:"staat",options:Ml("Status")}],columns:()=>[{key:"nr",label:Dt.columns.number,text:({id:t})=>Mn(t),cell:({id:t})=>Mn(t)?a`<a href=${me(t)}>${Mn(t)}</a>`:a`<span class="zacht">${Dt.no_number}</span>`},{key:"naam",label:Dt.columns.name,text:({id:t})=>Tn(t),cell:({id:t})=>a`<${M} id=${t} text=${Tn(t)} />`},...Oe(({id:t})=>et(t)?.key),{key:"wat",label:Dt.columns.what,text:({id:t})=>lt(t)},...js&&js!==Jt?[Kf("plan",A(so(js)),js)]:[],{key:"nu",label:I?Dt.columns.stand:A(so(Jt)),text:({id:t})=>Nt(t),cell:({id:t})=>a`<${ft} id=${t} />`},{key:"termijn",label:Dt.columns.deadline,text:({id:t})=>_(t,"finalDueBy"),cell:({id:t})=>ut(_(t,"finalDueBy"))},{key:"stap",label:Dt.columns.step,text:t=>t.across?g.shared.all_steps:jl(Uo(t.id))},{key:"wie",label:Dt.columns.lead,sort:!1,text:t=>t.container?"":Jn(t.id).map(v).join(", ")||g.shared.nobody,cell:t=>t.container?"":Jn(t.id).length?a`<${At} ids=${Jn(t.id)} />`:a`<span class="zacht">${g.shared.nobody}</span>`}]});var bo=g.lookup,Zf=t=>T(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Tt(t,e))).filter(Q),Yf=Object.entries(h.lookups).map(([t,e])=>({id:t,...e,about:Zf(t),text:tt([v(t),...rt(t,"altLabel"),_(t,"summary"),e.told].join(" "))})),El=t=>Kt(t).map(ct),Al=jn({name:"naslag",of:"lookup",sort:"naam",rows:t=>Yf.filter(e=>xo(e.id,t)),keep:(t,e)=>(!e.wat||se(t.id,e.wat))&&(!e.tekst||t.text.includes(tt(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:bo.fields.what,name:"wat",options:Object.entries(bo.types).filter(([t])=>xe(t).length)},{label:bo.fields.step,name:"stap",options:Mt.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:bo.columns.name,text:({id:t})=>v(t),cell:({id:t})=>[a`<${M} id=${t} />`,_(t,"summary")&&a`<p class="zacht">${_(t,"summary")}</p>`]},...Oe(({id:t})=>et(t)?.key),{key:"wat",label:bo.columns.what,text:({id:t})=>lt(t)},{key:"zegt",label:bo.columns.told,text:t=>t.told},{key:"over",label:bo.columns.about,sort:!1,text:t=>t.about.map(v).join("; "),cell:t=>a`<${At} ids=${t.about} name=${ao} />`},{key:"bron",label:bo.columns.place,sort:!1,text:({id:t})=>El(t).join("; "),cell:({id:t})=>{let[e,...o]=El(t),n=k(g.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var zl=g.unknown,ce=({of:t,count:e,intro:o=t.intro,children:n})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:k(zl.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${o}</p>
    ${n}
  </section>
`,Pr=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(h.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${A(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function Ms(){let t=zl.reading;return a`
    <${ce} of=${t}>
      ${Object.entries(t.lists).map(([e,o])=>a`<h3>${o}</h3><${Pr} list=${e} />`)}
      ${t.rules.map(({title:e,text:o})=>a`<h3>${e}</h3><p>${o}</p>`)}
      <h3>${t.source}</h3>
      ${h.plans.map(e=>a`<p>${`${Co(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var Ts=g.method,Fl=()=>a`
  <${H} text=${Ts.title}><p class="uitleg">${Ts.intro}</p><//>
  <${hi} />
  <div class="blok"><${us} /></div>
  <${ce} of=${Ts.states}><${Pr} list="CellState" /><//>
  <${Ms} />
  <p><a href=${C("weet-niet")}>${Ts.unknown}</a></p>
`;var ko=g.overview;function Qf({cell:t}){let[e,...o]=t.brief;if(!e)return a`<span class="streepje">–</span>`;let n=[a`<strong class=${t.strict&&"anders"}>${e}</strong>`,o.map(r=>a`<span class="bij">${r}</span>`)];return t.unmet?a`<span class="plaat">${n}</span>`:a`<${$o} bar=${t.bar} support=${t.support_only} />${n}`}function Jf({row:t,cell:e,step:o,plan:n,chosen:r}){let{word:s,lines:i,look:l}=Rt(e),c=`${r?" gekozen":""}${o===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${c}`}>
        <span class="sr">${s}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let p=le(t.key,o,n.key),f=[s,...i,e.strict,e.most_basis&&Lt[e.most_basis]?.[1],e.asked&&ko.asked_mark].filter(Boolean).join(" · ");return a`
    <td role="cell" class=${`vak ${l}${e.brief.length?"":" leeg"}${c}`}>
      <button type="button" id=${jo(p)} aria-haspopup="dialog" onClick=${()=>z({cel:p})}>
        <span class="sr">${k(ko.cell,{row:t.label,step:at(o)})}${f}</span>
        <span class="beeld" aria-hidden="true"><${Qf} cell=${e} /></span>
        ${e.asked&&a`<span class="bij" aria-hidden="true">${ko.asked_mark}</span>`}
        ${e.most_basis&&a`<span aria-hidden="true"><${Ne} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}var Xf=({step:t,place:e,of:o,empty:n,chosen:r})=>a`
  <th scope="col" role="columnheader" class=${`halte${r?" gekozen":""}${e===o?" laatste":""}`}>
    <span class=${n?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${me(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,tm=({row:t,plan:e,chosen:o})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${M} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${je(e).map((n,r)=>a`<${Jf} row=${t} cell=${t.cells[r]} step=${n} plan=${e} chosen=${r===o} />`)}
  </tr>
`,em=({plan:t,chosen:e,choose:o})=>a`
  <div class="stappen" role="group" aria-label=${ko.one_step}>
    ${je(t).map((n,r)=>a`
        <button type="button" aria-pressed=${String(r===e)} onClick=${()=>o(r)}>
          ${at(n)}
        </button>
      `)}
  </div>
`;function Pl({by:t,scenario:e,plan:o,address:n="",reach:r}){let s=je(o),[i,l]=K(n?Math.max(0,s.indexOf(as(n).step)):0),c=new Set(r?.columns.filter(p=>!p.acting).map(p=>p.step));return a`
    <${em} plan=${o} chosen=${i} choose=${l} />
    <table
      class=${`matrix by-${t}`}
      id=${o===h.plans[0]?"matrix":`matrix-${o.key}`}
      role="table"
    >
      <caption>${k(ko.caption,{rows:ko.heads[t],scenario:pt(e,o)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${ko.heads[t]}</th>
          ${o.steps.map((p,f)=>a`
              <${Xf} step=${p} place=${f+1} of=${o.steps.length} empty=${c.has(p.notation)}
                chosen=${f===i} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${s.length-1===i?" gekozen":""}`}>
            ${g.shared.all_steps}<span class="bij">${ko.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ae(t,e,o).map(p=>a`<${tm} key=${p.key} row=${p} plan=${o} chosen=${i} />`)}
      </tbody>
    </table>
  `}var om={station:a`<path d="M1 12h22" stroke-width="2.5" /><circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" /><path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Nl=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
    ${om[t]}
  </svg>
`;var Ln=g.overview.start;function Rl({answer:t}){let e=t.reach.length===1?t.reach[0].numbers:{},o=({get:n,plain:r,point:s})=>{let i=t.points.find(c=>c.name===s),l=k(n,{...e,...i});return l.includes("{")?r:l};return a`
    <section class="wensen">
      <h2>${Ln.wish}</h2>
      <ul class="tegels">
        ${Ln.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${C(n.to,n.choose)}>
                <${Nl} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}${o(n)}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}var nm=({query:t,barriers:e,plan:o,weights:n},r)=>C("aandachtspunten",{vraag:t,stap:e.length===1?e[0]:"",gewicht:n.length===1?n[0]:"",...r&&{plan:o}});function Il({points:t,count:e,several:o}){return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Ln.discuss.title}</h2><p>${Ln.discuss.note}</p>
        <p class="acties"><a href=${C("aandachtspunten")}>${k(Ln.discuss.all,{count:e})}</a></p>
      </div>
      <ul class="kaartjes">
        ${t.map(n=>a`
            <li key=${`${n.plan}${n.name}`}>
              <p class="getal">${n.number}</p>
              <h3>${n.title}</h3>
              <p>${n.text}</p>
              <p><a href=${nm(n,o)}>${n.ask}</a></p>
            </li>
          `)}
      </ul>
    </section>
  `:null}var Qt=g.overview,Wl={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:Dl}=g.thing,sm=(t,e,o)=>{let{word:n,lines:r}=Rt(e);if(!e)return[t.label,at(o),Qt.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:p,expected:f}=e;return[t.label,at(o),n,r.join("; "),P("Basis",s),Dl[i],l,c,p,Dl[f]]},rm=(t,e,o)=>[[...Qt.csv,...Et],...Ae(t,e,o).flatMap(n=>n.cells.map((r,s)=>[...sm(n,r,je(o)[s]),...Bt(e,o.key)]))],am=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${St} name="matrix.csv" rows=${()=>rm(t,e,o)} />
    <button type="button" onClick=${()=>ni(t,e,o)}>${Qt.svg}</button>
    <button type="button" onClick=${()=>si(t,e,o)}>${Qt.png}</button>
    <${Qe} text=${()=>location.href} label=${Qt.link} />
  </div>
`,im=({answer:t,plan:e})=>a`
  <div class="start">
    <${H} text=${Qt.heading} title=${Qt.title}>
      <p>${k(Qt.start.intro,{report:Oo(e)})}</p>
    <//>
    <${Rl} answer=${t} />
  </div>
  <${Il} points=${t.points} count=${t.gaps.length} several=${I} />
`;function ql({route:t}){let e=G(t.query),o=Wl[t.query.rijen||""]||"kind",n=Object.entries(Wl).map(([l,c])=>[l,Qt.rows[c]]),r=o==="kind"?"":t.query.rijen,{cel:s}=t.query,i=$t(e);return a`
    ${o==="kind"?a`<${im} answer=${i} plan=${U(e.plan)} />`:a`<${H} text=${Qt.heading} title=${Qt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Qt.matrix[o]}</h2><p>${pt(e)}</p>
          <p class="acties"><a href=${C("methode")}>${Qt.legend.more}</a></p>
          <${cs} query=${t.query}>
            <${mo} legend=${Qt.rows.title} name="rijen" options=${n} current=${r} id="r" />
            <${Pe} />
          <//>
        </div>
        ${no(e).map(l=>a`
            ${I&&a`<h3>${l.title}</h3>`}
            <${Xo} plan=${l} />
            <${Pl} by=${o} scenario=${e} plan=${l} address=${s}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${am} by=${o} scenario=${e} plan=${l} />
            <${gi} scenario=${e} plan=${l} />
          `)}
      </div>
      <${us} />
    </div>
    ${s&&a`<${hs} address=${s} by=${o} scenario=${e} />`}
    <${It} text=${s?"":k(Qt.shown,{scenario:pt(e)})} />
  `}var te=g.questions.own,Nr=200;function lm({columns:t,rows:e}){return a`
    <p>${q(te.rows,e.length)}${e.length>Nr&&` ${k(te.first,{count:Nr})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${te.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,Nr).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>Ee(te.file,Po([t,...e]),"text/csv;charset=utf-8")}>${te.csv}</button>
    </div>
  `}function Rr({start:t=te.example,exported:e=!1}){let[o,n]=K(t),[r,s]=K(null);async function i(){s({said:te.busy});try{s(await B().ask("ask",{text:o,exported:e}))}catch(l){s({said:l.message})}}return a`
    <section class="blok">
      <h2>${te.title}</h2>
      <p class="zacht">${te.intro}</p>
      <label class="veld breed">
        <span>${te.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${o}
          onInput=${l=>n(l.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${i}>${te.ask}</button></div>
      <div aria-live="polite">
        ${r?.said&&a`<p>${r.said}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?te.yes:te.no}</strong></p>`}
        ${r?.graph&&a`<pre tabindex="0" role="region" aria-label=${te.result}><code>${r.graph}</code></pre>`}
        ${r?.columns&&a`<${lm} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}var nt=g.questions,Ul="gaps",cm=/VALUES\s+\?\w+\s*\{\s*\}/,Hl={barrier:t=>t.barrier&&at(t.barrier),kind:t=>t.kind&&ot(t.kind),partner:t=>t.partner&&v(ae(t.partner)||t.partner),severity:t=>P("Severity",t.severity),detail:t=>t.detail&&(vt(t.detail)?v(t.detail):t.told)},Gl=(t,e)=>(Hl[t]?Hl[t](e):e[t])||"",Kl=t=>$t(t).gaps.flatMap(e=>To(e).map(o=>({...o,plan:e.plan}))),Vl={key:"severity",label:nt.columns.weight,text:t=>String(Object.keys(h.codes.Severity).indexOf(t.severity)),cell:t=>a`<${ps} severity=${t.severity} />`};function pm(t){let e=Object.entries(t.columns),o=n=>vt(n.subject)?a`<${M} id=${n.subject} />`:n.subject_label;return[...e.map(([n,r],s)=>({key:n,label:r,text:i=>Gl(n,i),cell:s===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[Vl],...Oe(n=>n.plan),{key:"bron",label:nt.columns.place,sort:!1,text:n=>ho(n).map(ct).join("; ")}]}function fm({name:t,query:e,scenario:o}){let n=Kl(o).filter(l=>l.query===t);if(!n.length)return a`<p>${nt.nothing}</p>`;let r=pm(e),s={rows:q(nt.rows,n.length),scenario:pt(o)},i=()=>[[nt.columns.sentence,...r.map(l=>l.label),...Et],...n.map(l=>[l.sentence,...r.map(c=>c===Vl?Gl("severity",l):c.text(l)),...Bt(o,l.plan)])];return a`
    <div class="rol">
      <${mt}
        id=${`uitkomst-${t}`}
        caption=${k(nt.caption,{title:e.title,...s})}
        rows=${n}
        columns=${r}
      />
    </div>
    <div class="acties">
      <${St} name=${`${t}.csv`} rows=${i} />
      <a href=${C("aandachtspunten",{vraag:t})}>${nt.as_sentences}</a>
    </div>
  `}function mm({name:t,query:e,scenario:o}){let n=Object.values(h.views).find(i=>i.query===t),r=e.shelf===Ul,s=C("overzicht",{rijen:nt.rows_of[t]});return a`
    <p class="kruimel"><a href=${C("vragen")}>${nt.title}</a></p>
    <${H} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${$e}><${Pe} /><//>`}
    <${Re} pairs=${[[nt.why,e.why],[nt.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${nt.result}</h2>
          <${fm} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in nt.rows_of&&a`<p><a href=${s}>${nt.in_overview}</a></p>`}
    ${n&&a`<p><a href=${C(["graaf",n.name])}>${nt.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${nt.ask} <code>${k(nt.command,{name:t})}</code></p>`}
    <details>
      <summary>${nt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${nt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${Qe} text=${()=>e.sparql} label=${nt.copy} />
    </details>
    ${B()&&!cm.test(e.sparql)&&a`<${Rr} key=${t} start=${e.sparql} exported=${e.shelf==="recipes"} />`}
  `}function dm({shelf:t,counts:e}){let o=Object.entries(h.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!o.length)return null;let n=[{key:"titel",label:nt.columns.title,text:r=>r.title,cell:r=>a`<a href=${C(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:nt.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:nt.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${mt}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===Ul?n:n.slice(0,2)}
      />
    </section>
  `}function Zl({route:t}){let e=G(t.query),o=t.path[1],n=h.queries[o];if(o&&!n)return a`<${go} />`;if(o)return a`<${mm} name=${o} query=${n} scenario=${e} />`;let r=new Map;for(let s of Kl(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${H} text=${nt.title}><p class="uitleg">${nt.intro}</p><//>
    ${B()&&a`<${Rr} />`}
    ${nt.shelves.map(s=>a`<${dm} shelf=${s} counts=${r} />`)}
  `}var qt=g.search,Ir=100,Wr=({text:t,wanted:e})=>_a(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),um=({item:t,wanted:e})=>a`
  <li>
    <a href=${C(t.path)}><${Wr} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${I&&et(t.id)&&`, ${et(t.id).title}`}
    </span>
    <p><${Wr} text=${Pa(t,e)} wanted=${e} /></p>
  </li>
`,Yl=t=>C("zoek",{q:t});function $m({text:t}){let{meant:e,alone:o}=Fa(t),[n,r]=qt.meant.split("{word}");return a`
    <section class="blok" id="anders">
      ${e&&a`<p>${n}<a href=${Yl(e)}>${e}</a>${r}</p>`}
      ${o.length>0&&a`<p>${qt.alone} ${o.map(s=>a` <a href=${Yl(s)}>${s}</a>`)}</p>`}
      <p>${qt.try} ${Object.entries(qt.lists).map(([s,i])=>a` <a href=${C(s)}>${i}</a>`)}</p>
    </section>
  `}var Ql=t=>T(de(t).map(([e])=>Q(e)?e:Tt(e,"initiative").find(Q)).filter(Boolean));function hm({text:t,wanted:e}){let[o,n]=K(null);if(we(()=>{let i=!0;n(null);let l=window.setTimeout(()=>{Oa(t).then(c=>i&&n(c)).catch(()=>{})},250);return()=>{i=!1,window.clearTimeout(l)}},[t]),!o?.source)return null;let{found:r,count:s}=o;return a`
    <section id="in-de-bron">
      <h2>${k(qt.source.title,{count:s})}</h2>
      ${s===0&&a`<p>${qt.source.none}</p>`}
      ${r.length<s&&a`<p class="zacht">${k(qt.source.first,{count:r.length})}</p>`}
      <ol class="resultaten">
        ${r.map(({vindplaats:i,woorden:l})=>a`
            <li key=${i}>
              <p><${Wr} text=${l} wanted=${e} /></p>
              <p class="zacht">
                ${ct(i)}${Ql(i).length>0&&[", ",qt.source.about,a`<${At} ids=${Ql(i)} />`]}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function Jl({route:t}){let e=t.query.q||"",{wanted:o,found:n}=Yn(e),r=T(n.map(l=>l.kind)).sort(F),s=n.filter(l=>!t.query.wat||l.kind===t.query.wat);yt(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?q(qt.found,s.length):k(qt.nothing,{text:e});return a`
    <${H} text=${qt.title} />
    <section class="filters" aria-label=${qt.label}>
      <div class="velden">
        <${Fe} label=${qt.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${Ct} label=${qt.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:qt.type}</p>
    ${o.length>0&&!n.length&&a`<${$m} text=${e} />`}
    <ol class="resultaten">
      ${s.slice(0,Ir).map(l=>a`<${um} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${s.length>Ir&&a`<p>${k(qt.too_many,{count:s.length-Ir})}</p>`}
    ${o.length>0&&ve()&&a`<${hm} text=${e} wanted=${o} />`}
    <${It} text=${o.length?i:""} />
  `}var nn=g.thing,gm=new Set([...h.hidden,...nn.said]),st=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,ee=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,_o=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function bm({property:t,value:e}){return e.startsWith("@")?a`<${M} id=${e.slice(1)} />`:h.lists[t]?P(h.lists[t],e):nn.truth[e]||ut(e)}var sn=t=>Object.entries(Gt.get(t)).filter(([e])=>!gm.has(e)).map(([e,o])=>{let n=o.map(r=>a`<${bm} property=${e} value=${r} />`);return[A(ro(e)),n.length>1?a`<${_o} items=${n} />`:n[0]]}),Ls=({id:t})=>de(t).some(([e])=>se(e,"Figure"))&&a`<${st} title=${nn.figures}><${wr} id=${t} /><//>`;function rn({id:t,skip:e}){let o=new Map;for(let[c,p]of de(t)){if(!Q(c)||se(c,"Figure")||se(c,"Barrier")||e.includes(p))continue;let f=nn.from_here[p]||k(nn.this,{term:ro(p)});o.set(c,[...o.get(c)||[],f])}if(!o.size)return null;let n=[...o].map(([c,p])=>({from:c,how:T(p).join(", ")})),{columns:r,title:s,caption:i}=nn.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>v(c),cell:({from:c})=>a`<${M} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>lt(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>Nt(c),cell:({from:c})=>Ze(c)&&a`<${ft} id=${c} />`}];return a`
    <${st} title=${s}>
      <${mt} id="verwijst" caption=${i} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var ht=g.thing.organisation,tc=t=>Mt.filter(e=>t.includes(e.notation)).map(e=>e.label);function km({id:t,rows:e}){let o=e.filter(l=>So(l.role)),n=tc(o.flatMap(l=>Uo(l.undertaking))),r=Tt(t,"unit"),s=_(t,"tooi"),i=[...sn(t),[g.thing.also_known,rt(t,"altLabel").join(", ")],[ht.units,r.length>0&&a`<${Me} ids=${r} />`],[ht.identity,s?k(ht.identified,{code:s,date:ut(_(t,"checkedOn"))}):ht.unidentified]];return a`
    <${st} title=${g.thing.known}>
      <${ee} text=${_(t,"summary")} />
      ${Xn(t)&&a`<p>${ht.collective}</p>`}
      ${_(t,"isIndependent")==="true"&&a`<p>${ht.independent}</p>`}
      <p>${n.length?k(ht.steps,{steps:Ro(n.map(l=>l.toLowerCase()))}):ht.no_steps}</p>
      <${Re} pairs=${i} />
    <//>
  `}function _m({rows:t}){let e=ht.columns,o=({undertaking:s})=>h.works[s]?.across?g.shared.all_steps:tc(Uo(s)).join(", "),n=[...Oe(s=>et(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>v(s.undertaking),cell:s=>a`<${M} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>lt(s.undertaking)},{key:"rol",label:e.role,text:s=>P("Role",s.role)},{key:"stand",label:e.stand,text:s=>Nt(s.undertaking),cell:s=>a`<${ft} id=${s.undertaking} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${Wt} of=${[s.id]} />`}],r=T(t.map(s=>s.undertaking)).length;return a`
    <${st} title=${k(ht.work,{count:r})}>
      <p class="zacht">${ht.work_note}</p>
      ${r?a`<${mt} id="acties" caption=${ht.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${g.shared.none}</p>`}
    <//>
  `}function wm({id:t}){let e=Pt(t,"Contribution","byOrganisation");return e.length?a`
    <${st} title=${k(ht.own,{count:e.length})}>
      <p class="zacht">${ht.own_note}</p>
      ${e.map(o=>a`
          <h3><${M} id=${N(o,"initiative")} /></h3>
          <${vn} id=${o} />
          <${Wt} of=${[o]} />
        `)}
    <//>
  `:null}function ym({id:t}){let e=Pt(t,"Expectation","organisation");return e.length?a`
    <${st} title=${ht.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${A(re(o,"engagement")||ht.wish)}</strong>: ${_(o,"rationale")}</p>
            <${Wt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function vm({id:t}){let e=["member","organization"].flatMap(n=>Pt(t,"Membership",n));if(!e.length)return null;let o=e.map(n=>[a`<${M} id=${N(n,"member")} />`,ht.member,a`<${M} id=${N(n,"organization")} />`,`: ${_(n,"post")}`]);return a`<${st} title=${ht.members}><${_o} items=${o} /><//>`}var Xl=4;function xm({id:t,rows:e}){let o=new Map;for(let{undertaking:r}of e.filter(s=>So(s.role)))for(let s of bn(r).filter(i=>i!==t))o.set(s,T([...o.get(s)||[],r]));if(!o.size)return null;let n=r=>{let s=o.get(r).map(ao),i=k(s.length>Xl?ht.more_works:ht.works,{works:s.slice(0,Xl).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${st} title=${ht.together}>
      <p class="zacht">${ht.alphabetical}</p>
      <${Me} ids=${Ie([...o.keys()])} more=${n} look="kolommen" />
    <//>
  `}function ec({id:t}){let e=Go(t);return a`
    <${km} id=${t} rows=${e} />
    <${_m} rows=${e} />
    <${wm} id=${t} />
    <${ym} id=${t} />
    <${vm} id=${t} />
    <${xm} id=${t} rows=${e} />
    <${rn} id=${t} skip=${["unitOf","unit"]} />
  `}var oe=g.thing.step,Dr=t=>Lt[t]?.[1]||"",oc=(t,e="")=>[a`<${Ne} basis=${t} />`,` ${Dr(t)}${e}`],Sm=({id:t,narrow:e})=>a`
  <${st} title=${oe.what}>
    <${ee} text=${_(t,"step")} />
    <${ee} text=${_(t,"definition")} />
    <${ee} text=${_(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${oe.narrower}<${At} ids=${e} />.</p>`}
    ${N(t,"broader")&&a`<p>${oe.broader}<${M} id=${N(t,"broader")} />.</p>`}
  <//>
`;function Om({id:t,scenario:e}){let o=oe.cell_columns,n=$t(e).matrix.kind.filter(c=>Gn(c.barrier,c.plan)===t);if(!n.length)return null;let r=c=>C("overzicht",{cel:le(c.column,Qn(t),c.plan)}),s=c=>A(ot(c.column)),i=c=>{let{word:p,lines:f,look:u}=Rt(c);return[a`<span class=${`chip ${u}`}>${p}</span>`,f.length>0&&` ${f.join(" · ")}`]},l=[...Oe(c=>c.plan),{key:"soort",label:o.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:o.stand,text:c=>Rt(c).word,cell:i},{key:"hoe",label:o.how,text:c=>Dr(c.most_basis),cell:c=>c.most_basis&&oc(c.most_basis)}];return a`
    <${st} title=${oe.cells}>
      <p class="zacht">${pt(e)}</p>
      <${mt} id="vakken" caption=${oe.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function Cm({links:t,scenario:e}){let o=oe.columns,n=s=>N(s,"initiative"),r=[...Oe(s=>et(s)?.key),{key:"actie",label:o.action,text:s=>v(n(s)),cell:s=>a`<${M} id=${n(s)} />`},{key:"soort",label:o.kind,text:s=>rt(s,"interventionKind").map(ot).join(", ")},{key:"wie",label:o.who,sort:!1,text:s=>bn(n(s)).map(v).join(", "),cell:s=>a`<${At} ids=${bn(n(s))} />`},{key:"stand",label:o.stand,text:s=>Nt(n(s),e.date),cell:s=>a`<${ft} id=${n(s)} date=${e.date} />`},{key:"hoe",label:o.how,text:s=>Dr(lo(s,"basis",e)),cell:s=>oc(lo(s,"basis",e),`; ${P("Strength",lo(s,"strength",e))}`)}];return a`
    <${st} title=${k(oe.work,{count:T(t.map(n)).length})}>
      ${t.length?a`<${mt} id="wiewat" caption=${oe.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${Zo(U(e.plan))}</p>`}
    <//>
  `}function jm({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${M} id=${o} />`,k(ye(et(o)).thing.step.helper,{awareness:re(o,"awareness")||oe.unaware})]);return a`<${st} title=${oe.helpers}><${_o} items=${e} /><//>`}function Mm({ids:t}){if(!t.length)return null;let e=n=>[re(n,"recommendationKind"),re(n,"response")||oe.no_response],o=t.map(n=>[a`<${M} id=${n} />`,k(oe.asked_for,{kind:e(n)[0],response:e(n)[1]})]);return a`<${st} title=${oe.asked}><${_o} items=${o} /><//>`}function nc({id:t}){let e=G(E.route.query),o=Tt(t,"narrower"),n=s=>[t,...o].flatMap(i=>Pt(i,s,"barrier")),r=n("Contribution").filter(s=>pr(s,e)&&xo(s,e.plan));return a`
    <${Sm} id=${t} narrow=${o} />
    <${Om} id=${t} scenario=${e} />
    <${Cm} links=${r} scenario=${e} />
    <${Mm} ids=${n("Recommendation").filter(s=>xo(s,e.plan))} />
    <${jm} ids=${n("Facilitator")} />
  `}var ge=t=>ye(et(t)).thing.undertaking,sc=t=>a`<${Wt} of=${[t]} />`;function Tm({report:t,said:e}){return a`
    <${ee} text=${_(t,"summary")} />
    <${Bo} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Wt} of=${[t]} />
  `}var rc=(t,e)=>!Ko(t,e)||_(Ko(t,e),"asOf")===e;function Lm({id:t,reports:e}){let o=ge(t);if(et(t).dates.length<3)return null;let n=r=>rc(t,r)?a`<${ft} id=${t} date=${r} />`:a`<span class="chip s-geen">${o.not_mentioned}</span>`;return a`
    <ol class="strook" aria-label=${o.strip}>
      ${e.map(({date:r})=>a`<li><span class="zacht">${ut(r)}</span>${n(r)}</li>`)}
    </ol>
  `}function Bm({id:t}){let e=et(t),{result:o,not_mentioned:n}=ge(t),r=e.dates.filter(({date:i})=>Vo(t,i));if(!r.length)return null;let s=(i,l)=>l===e.date&&o[_(i,"resultReported")];return a`
    <${Lm} id=${t} reports=${r} />
    <ol class="tijdlijn">
      ${r.map(({date:i,label:l})=>{let c=Ko(t,i);return a`
          <li>
            <strong>${A(l)}</strong>
            <p><${ft} id=${t} date=${i} /></p>
            ${!rc(t,i)&&a`<p class="zacht">${A(n)}</p>`}
            ${c&&a`<${Tm} report=${c} said=${s(c,i)} />`}
          </li>
        `})}
    </ol>
  `}function Em({id:t}){let e=Tt(t,"silentPart"),o=e.map(n=>[_(n,"summary"),a`<span class="zacht"> (${P("SilentWeight",_(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${ge(t).silent}</strong></p><${_o} items=${o} />`}function Am({id:t}){let e=ge(t),o=e.deadline_columns,n=ts(t);if(!n.length)return null;let r=i=>[`“${_(i,"deadlineText")}”`,_(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:o.text,text:i=>_(i,"deadlineText"),cell:r},{key:"waarvoor",label:o.what,text:i=>_(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>_(i,"dueBy"),cell:i=>ut(_(i,"dueBy"))||_(i,"condition")},{key:"soort",label:o.kind,text:i=>es(_(i,"modality"))},{key:"er",label:o.there,text:i=>Be(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${ee} text=${_(i,"summary")} />`,sc(i)]}];return a`<${mt} id="termijnen" caption=${e.deadlines} rows=${n} columns=${s} />`}function zm({id:t}){let e=ge(t),o=e.who_columns,n=Ye(t);if(!n.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${M} id=${i} /><${Yo} id=${i} />`,s=[{key:"wie",label:o.who,text:i=>v(i.organisation),cell:r},{key:"rol",label:o.role,text:i=>P("Role",i.role)},{key:"wat",label:o.note,sort:!1,text:i=>_(i.id,"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>sc(i.id)}];return a`<${mt} id="wie" caption=${e.who_caption} rows=${n} columns=${s} />`}function Fm({id:t}){let e=Tt(N(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${ge(t).heading}<${At} ids=${e} />.</p>`}function Pm({id:t}){let e=ge(t),o=co(t);if(o.length)return o.map(r=>a`<${vn} id=${r} /><${Wt} of=${[r]} />`);if(_(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=rt(t,"interventionKind").map(ot).join(", ");return a`
    <p>${k(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${_(t,"rationale")}</p>
  `}function Nm({id:t}){let e=ge(t),o=de(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),n=r=>a` <${ft} id=${r} />`;return a`
    <${st} title=${e.container}><p>${e.parts}</p><${Me} ids=${o} more=${n} /><//>
  `}var Rm=({id:t})=>a`
  <${st} title=${ge(t).progress}><${Bm} id=${t} /><${Em} id=${t} /><${Am} id=${t} /><//>
  <${st} title=${ge(t).who}><${zm} id=${t} /><${Fm} id=${t} /><//>
  <${st} title=${ge(t).steps}><${Pm} id=${t} /><//>
`;function ac({id:t}){let e=ge(t),o=et(t),n=_(t,"promise"),r=sn(t),s=_(t,"isContainer")==="true"?Nm:Rm;return a`
    <${st} title=${n?e.promise:e.what}>
      <${ee} text=${n} />
      <${ee} text=${_(t,"summary")} />
      ${_(t,"isNew")==="true"&&a`<p class="zacht">${k(e.new,{when:so(o.date,o)})}</p>`}
      ${_(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Wt} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${Ls} id=${t} />
    ${r.length>0&&a`<${st} title=${g.thing.further}><${Re} pairs=${r} /><//>`}
    <${rn} id=${t} skip=${["subMeasureOf"]} />
  `}var wo=g.thing;function Im({id:t}){let e=de(t).filter(([r,s])=>s==="inChapter"&&Ze(r)).map(([r])=>r),o=[...sn(t),[wo.also_known,rt(t,"altLabel").join(", ")],[wo.place,Kt(t).length>0&&a`<${Wt} of=${[t]} />`]],n=r=>a` <${ft} id=${r} />`;return a`
    <${st} title=${wo.known}>
      ${se(t,"Facilitator")&&a`<p class="zacht">${ye(et(t)).thing.other.judged}</p>`}
      <${ee} text=${_(t,"summary")} />
      <${ee} text=${_(t,"rationale")} />
      <${Re} pairs=${o} />
    <//>
    <${Ls} id=${t} />
    ${e.length>0&&a`<${st} title=${wo.other.chapter}><${Me} ids=${Ie(e)} more=${n} /><//>`}
    <${rn} id=${t} skip=${["inChapter"]} />
  `}var ic=5;function Wm({id:t}){let e=G(E.route.query),o=s=>To(s).some(i=>i.subject===t||se(t,"Barrier")&&Gn(i.barrier,s.plan)===t||dn(t)&&[i.partner,...i.beside||[]].includes(_(t,"notation"))),n=$t(e).gaps.filter(o);if(!n.length)return null;let r=n.slice(ic);return a`
    <${st} title=${k(wo.gaps,{count:n.length})}>
      <${_r} list=${n.slice(0,ic)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${k(g.shared.show_more,{count:r.length})}</summary>
            <${_r} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var lc={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function Dm({id:t}){let e=Do(t),o=[lc[e]&&a`<a href=${C(lc[e])}>${wo.crumbs[e]}</a>`,I&&et(t)?.title,...["inChapter","subMeasureOf"].map(n=>N(t,n)&&a`<${M} id=${N(t,n)} />`),lt(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,r)=>[r>0&&" › ",n])}</p>`}var qm={undertaking:ac,organisation:ec,step:nc,other:Im};function cc({route:t}){let e=t.path.slice(1).join("/");if(!Q(e))return a`<${go} />`;let o=v(e),n=Do(e),r=qm[n],s=()=>{let l=k(wo.footnote,{kind:lt(e),name:o,said:_(e,"promise")||_(e,"summary")});return kn(l.trim().replace(/([^.!?])$/,"$1."),Kt(e),null,et(e)||U())},i=n==="undertaking"&&_(e,"isContainer")!=="true";return a`
    <${Dm} id=${e} />
    <${H} text=${se(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${ft} id=${e} /></p>`}
    <//>
    <div class="acties bovenaan">
      <${Qe} text=${s} />
      <a href=${C(["graaf","omgeving"],{ding:e})}>${wo.around}</a>
    </div>
    <${r} id=${e} />
    <${Wm} id=${e} />
  `}var Ge=g.timeline,Hm=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),pc=(t,e)=>[t.progress&&t.id&&Nt(t.id,e),t.stand[e]].filter(Boolean).join("; "),Bs=t=>t.day.slice(0,4);function Um({row:t,date:e}){let o=pc(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${Ge.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${M} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${ci} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var Gm=(t,e)=>[[...Ge.csv,...Et],...t.map(o=>[o.when,Ge.kinds[o.kind],o.id&&v(o.id),o.what,pc(o,e.date),Kt(o.at).map(ct).join("; "),...Bt(e,o.plan||o.at)])],Km=["tekst","wat","stap","jaar"];function Vm({years:t}){return a`
    <${$e}>
      <${Mo} />
      <${_n} />
      <div class="velden">
        <${Fe} name="tekst" />
        <${Ct} label=${Ge.fields.what} name="wat" options=${Object.entries(Ge.kinds)} />
        <${Ct} label=${Ge.fields.step} name="stap" options=${Mt.map(e=>[e.notation,e.label])} />
        <${Ct} label=${Ge.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${uo} names=${Km} />
      </div>
    <//>
  `}function fc({route:t}){let e=G(t.query),o=t.query,n=h.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||Bs(l)===o.jaar)&&(!o.tekst||tt(Hm(l)).includes(tt(o.tekst)))),s=q(Ge.count,r.length),i=l=>r.filter(c=>Bs(c)===l);return a`
    <${H} text=${Ge.title}><p class="uitleg">${Ge.intro}</p><//>
    <${Vm} years=${T(n.map(Bs))} />
    <p class="telling">${s}<${St} name="tijdlijn.csv" rows=${()=>Gm(r,e)} /></p>
    ${T(r.map(Bs)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${Um} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${It} text=${s} />
  `}var Ht=g.unknown,Ut=h.unknown;function an({items:t,shown:e=12}){let o=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${o.length>0&&a`
        <details>
          <summary>${k(g.shared.show_more,{count:o.length})}</summary>
          <ul>${o}</ul>
        </details>
      `}
  `}var mc=t=>Ie(t).map(e=>a`<li><${M} id=${e} /></li>`),dc=t=>[...t].sort((e,o)=>F(v(N(e,"initiative")),v(N(o,"initiative")))),Zm=({id:t})=>a`
  <li>
    <${M} id=${N(t,"initiative")} />${" → "}<${fs} id=${N(t,"barrier")} />
    ${`: ${_(t,"rationale")}`}<${Bo} of=${t} />
  </li>
`,Ym=({id:t})=>a`
  <li><${M} id=${N(t,"initiative")} />${`: ${re(t,"status")}`}<${Bo} of=${t} /></li>
`;function Qm(){let t=Ht.unjudged,e=Ie(Ut.unjudged).map(o=>a`<li><${M} id=${o} /><span class="zacht"> – ${lt(o).toLowerCase()}</span></li>`);return a`
    <${ce} of=${t} count=${e.length}>${e.length?a`<${an} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function Jm(){let t=xe("Contribution").length,e=s=>a`<${Zm} id=${s} />`,o=dc(Ut.weak).map(e),n=k(Ht.weak.intro,{all:t,stated:t-o.length}),r=dc(Ut.statuses).map(s=>a`<${Ym} id=${s} />`);return a`
    <${ce} of=${Ht.weak} count=${o.length} intro=${n}><${an} items=${o} shown=${6} /><//>
    <${ce} of=${Ht.other} count=${Ut.other.length}><${an} items=${Ut.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${ce} of=${Ht.statuses} count=${r.length}><${an} items=${r} shown=${6} /><//>`}
  `}var Xm=()=>a`
  <${ce} of=${Ht.clashes} count=${Ut.clashes.length}>
    ${Ie(Ut.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${M} id=${t} /></h3>
          <p>${_(t,"summary")}</p>
          <${Wt} of=${[t]} />
        </div>
      `)}
  <//>
`;function td(){if(!Ut.judged.length)return null;let t=e=>k(Ht.judged.line,{step:v(N(e,"barrier")),kinds:rt(e,"interventionKind").map(ot).join(", "),state:re(e,"state"),why:_(e,"rationale"),who:_(e,"post"),date:ut(_(e,"asOf"))});return a`
    <${ce} of=${Ht.judged} count=${Ut.judged.length}>
      <ul>${Ut.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function ed(){let t=Ht.expected.columns,e=n=>N(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>v(e(n)),cell:n=>a`<${M} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>rt(n,"interventionKind").map(ot).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>_(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>_(n,"source")}];return a`
    <${ce} of=${Ht.expected} count=${Ut.expected.length}>
      <details>
        <summary>${Ht.expected.show}</summary>
        <div class="rol">
          <${mt} id="verwacht" caption=${Ht.expected.caption} rows=${Ut.expected} columns=${o} />
        </div>
      </details>
    <//>
  `}var uc=()=>a`
  <${H} text=${Ht.title}><p class="uitleg">${Ht.intro} ${Se}</p><//>
  <${Qm} />
  <${Jm} />
  <${Xm} />
  <${td} />
  <${ce} of=${Ht.nameless} count=${Ut.nameless.length}><${an} items=${mc(Ut.nameless)} /><//>
  <${ce} of=${Ht.generic} count=${Ut.generic.length}><${an} items=${mc(Ut.generic)} /><//>
  <${ed} />
  <${Ms} />
`;var jt=g.whatif,hc=(t,e,o)=>$t({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function gc(t){if(!t)return jt.no_cell;let{word:e,lines:o}=Rt(t);return[e,...o].join(", ")}var qr=(t,e)=>{let o=A(ot(t.column));return e?k(jt.cell,{kind:o,step:at(t.barrier).toLowerCase()}):o};function $c({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${I?"h3":"h2"}>${k(jt.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function od({loss:t,scenario:e,id:o,title:n}){let r=l=>hc(t,l,e),s=l=>C("overzicht",{cel:le(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:jt.columns.cell,sort:!1,text:l=>qr(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${qr(l,r(l))}</a>`:qr(l)},{key:"nu",label:jt.columns.now,sort:!1,text:l=>gc(r(l))},{key:"weg",label:jt.columns.lost,sort:!1,text:l=>l.said}];return a`<${mt} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function nd({loss:t,scenario:e}){let o=U(t.plan),{cells:n,none:r,...s}=o.words.losses,i=`verlies${o===h.plans[0]?"":`-${o.key}`}`,l=p=>[" ",a`<${ft} id=${p} date=${e.date} />`],c=(p,f)=>a`
    <${$c} title=${p} count=${f.length} none=${r}><${Me} ids=${f} more=${l} /><//>
  `;return a`
    <section>
      ${I&&a`<h2>${o.title}</h2>`}
      <p>${t.said}</p>
      <${$c} title=${n} count=${t.cells.length} none=${r}>
        <${od} loss=${t} scenario=${e} id=${i} title=${n} />
      <//>
      ${Object.keys(s).filter(p=>Array.isArray(t[p])).map(p=>c(s[p],t[p]))}
      ${t.blocks.map(p=>c(p.said,p.acts))}
    </section>
  `}function bc({losses:t,without:e,scenario:o}){let n=()=>t.flatMap(r=>r.cells.map(s=>{let i=hc(r,s,o),l=i?at(s.barrier):"";return[e,ot(s.column),l,gc(i),s.said,...Bt(o,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${nd} key=${r.plan} loss=${r} scenario=${o} />`):no(o).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${St} name="wat-als.csv" rows=${()=>[[...jt.csv,...Et],...n()]} />
    </div>
  `}var sd=(t,e)=>[...Un(e),...t.map(o=>["zonder",o])];function rd({notations:t,names:e,scenario:o}){let[n,r]=K(null),s=[o.key,...t].join();if(we(()=>{let c=!0;return r(null),xa(sd(t,o)).then(p=>{c&&(r(p),it(jt.done))}).catch(p=>c&&r({silent:p.message||jt.silent})),()=>{c=!1}},[s]),!n)return a`<div><p>${jt.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=q(jt.questions,n.gaps.filter(i).length);return a`
    <div>
      <${bc} losses=${n.losses.filter(i)} without=${Ro(e)} scenario=${o} />
      <p>${k(jt.with_this,{questions:l,now:$t(o).gaps.length})}</p>
    </div>
  `}var Es=t=>_(t,"notation");function ad({acting:t,chosen:e}){if(!ve())return a`
      <${Ct} label=${jt.one} name="zonder" options=${t.map(n=>[Es(n),v(n)])} />
    `;let o=(n,r)=>{let s=r?[...e,n]:e.filter(i=>i!==n);z({zonder:s.map(Es).join(",")})};return a`
    <fieldset class="velden meer">
      <legend>${jt.more}</legend>
      ${t.map(n=>a`
          <label key=${n}>
            <input
              id=${`zonder-${Es(n)}`}
              type="checkbox"
              checked=${e.includes(n)}
              onChange=${r=>o(n,r.target.checked)}
            />
            ${` ${v(n)}`}
          </label>
        `)}
    </fieldset>
  `}function kc({route:t}){let e=G(t.query),{without:o}=$t(e),n=Object.keys(o).filter(l=>o[l].length).sort((l,c)=>F(v(l),v(c))),r=(t.query.zonder||"").split(",").map(ae).filter(Boolean),s=r.map(l=>v(l)),[i]=r;return a`
    <${H} text=${jt.title}><p class="uitleg">${jt.intro}</p><//>
    <${$e}>
      <${Pe} />
      <div class="velden"><${ad} acting=${n} chosen=${r} /></div>
    <//>
    ${!ve()&&a`<p class="zacht">${jt.alone}</p>`}
    ${r.length===1&&a`<${bc} losses=${o[i]||[]} without=${s[0]} scenario=${e} />`}
    ${r.length>1&&ve()&&a`<${rd} notations=${r.map(Es)} names=${s} scenario=${e} />`}
    ${!r.length&&a`<p>${jt.choose}</p>`}
    <${It} text=${r.length===1?k(jt.said,{name:s[0]}):""} />
  `}var be=t=>document.getElementById(t);be("spring").addEventListener("click",t=>{t.preventDefault(),be("inhoud").focus()});qa();be("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=be("zoek").value;location.hash=za(e)||C("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=g.shared.report_fault,{version:n,content:r}=h.meta,s={title:document.title,address:location.hash||"#/overzicht",version:n,content:r};fr(k(e,{...s,sources:Co()}),o)});var _c={__proto__:null,overzicht:ql,dekking:ki,aandachtspunten:Ei,partners:Ll,maatregelen:Bl,naslag:Al,tijdlijn:fc,graaf:Ol,ding:cc,vragen:Zl,"wat-als":kc,vergelijk:fi,"weet-niet":uc,methode:Fl,zoek:Jl,...(h.served||B())&&{controleer:ii},onbekend:go};function id(t,e){let o=Object.keys(h.views).length>0,n=Object.keys(h.comparisons).length>0,r={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return nr(e)&&r.views===o&&r.comparisons===n?!1:(Le(a`<p role="status">${g.werkplaats.busy}</p>`,be("inhoud")),B().ask("page",{options:Un(e),...r}).then(({page:s})=>B().show(s,B().own)).catch(s=>Le(a`<p role="alert">${s.message}</p>`,be("inhoud"))),!0)}function ld(t){let e=t.path[0]||"overzicht",o=be("inhoud");B()?.own&&id(e,G(t.query))||(o.className=`scherm-${e}`,Le(a`<${_c[e]||_c.onbekend} key=${t.path.join("/")} route=${t} />`,o),Ha(e,t.path))}function Hr(){let t=be("motor");t.hidden=!1;let{state:e,why:o,own:n}=B();Le(a`<${Ja} state=${e} why=${o} own=${n} />`,t)}function cd(){pd(),window.removeEventListener("werkplaats",Hr),Le(null,be("inhoud")),Le(null,be("motor"))}B()&&(be("eigen").hidden=!1,window.addEventListener("werkplaats",Hr),Hr());be("inhoud").replaceChildren();var pd=ka(ld);B()&&window.addEventListener("andere-bladzijde",cd,{once:!0});document.fonts.ready.then(()=>Fr()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return Cc(fd);})();
