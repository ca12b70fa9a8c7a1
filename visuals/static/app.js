var ketenkaart=(()=>{var qs=Object.defineProperty;var Ic=Object.getOwnPropertyDescriptor;var qc=Object.getOwnPropertyNames;var Wc=Object.prototype.hasOwnProperty;var Dc=(t,e)=>{for(var o in e)qs(t,o,{get:e[o],enumerable:!0})},Hc=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of qc(e))!Wc.call(t,r)&&r!==o&&qs(t,r,{get:()=>e[r],enumerable:!(n=Ic(e,r))||n.enumerable});return t};var Uc=t=>Hc(qs({},"__esModule",{value:!0}),t);var If={};Dc(If,{answerTo:()=>ht,compare:()=>z,csv:()=>Do,data:()=>h,graphNow:()=>Ur,here:()=>A,matrixSvg:()=>yr,scenarioOf:()=>K});function Do(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var aa=function(t,e,o,n){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,o[e[s++]]):e[++s];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++s]]=l:i===6?n[1][e[++s]]+=l+"":i?(r=t.apply(l,aa(t,l,o,["",null])),n.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):n.push(l)}return n},ra=new Map;function ia(t){var e=ra.get(this);return e||(e=new Map,ra.set(this,e)),(e=aa(this,e.get(t)||(e.set(t,e=(function(o){for(var n,r,s=1,i="",l="",c=[0],p=function(d){s===1&&(d||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,d,i):s===3&&(d||i)?(c.push(3,d,i),s=2):s===2&&i==="..."&&d?c.push(4,d,0):s===2&&i&&!d?c.push(5,0,!0,i):s>=5&&((i||!d&&s===5)&&(c.push(s,0,i,r),s=6),d&&(c.push(s,d,0,r),s=6)),i=""},m=0;m<o.length;m++){m&&(s===1&&p(),p(m));for(var f=0;f<o[m].length;f++)n=o[m][f],s===1?n==="<"?(p(),c=[c],s=3):i+=n:s===4?i==="--"&&n===">"?(s=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(p(),s=1):s&&(n==="="?(s=5,r=i,i=""):n==="/"&&(s<5||o[m][f+1]===">")?(p(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),s=2):i+=n),s===3&&i==="!--"&&(s=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var ot,pa,Gc,io,Ws,Hn,ma,qn,da,Hs,Ds,Kc,hn=Symbol.for("pv"),Un={},Gn=[],Vc=/^m(i|n|o|s|text|space)$/,Us=Array.isArray,Gs=Gn.slice,Co=Object.assign;function So(t){t&&t.parentNode&&t.remove()}function Ks(t,e,o){var n,r,s,i={},l=arguments.length;for(s in e)s=="key"?n=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?Gs.call(arguments,2):o),$n(t,i,n,r,null)}function $n(t,e,o,n,r){var s={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:hn,__v:r||++pa,__i:-1,__u:0};return!r&&ot.vnode&&ot.vnode(s),s}function Kn(t){return t.children}function Wn(t,e){this.props=t,this.context=e,this.__g=0}function lo(t,e){if(e==null)return t.__&&lo(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:lo(t)}function Zc(t){var e,o=t.__v,n=o.__e,r=[],s=[],i=t.__P;i&&((e=Co({constructor:hn},o)).__v=o.__v+1,ot.vnode&&ot.vnode(e),Vs(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,r,n||lo(o),32&o.__u,s),e.__v=o.__v,e.__.__k[e.__i]=e,ba(r,e,s),o.__=o.__e=null,e.__e!=n&&fa(e))}function fa(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),fa(t)}function la(t){(8&t.__g||(t.__g|=8,io.push(t),Hn++))&&Ws==ot.debounceRendering||((Ws=ot.debounceRendering)||queueMicrotask)(ua)}function ua(){try{for(var t,e=1;io.length;)io.length>e&&io.sort(ma),t=io.shift(),e=io.length,8&t.__g&&Zc(t)}finally{(Hn=io.length)&&(Ws||queueMicrotask)(ua)}}function $a(t,e,o,n,r,s,i,l,c,p,m){var f,d,u,$,b,_,C=n.__k||Gn,w=e.length;for(c=Yc(o,e,C,c,w),f=0;f<w;f++)(u=o.__k[f])!=null&&(d=~u.__i&&C[u.__i]||Un,u.__i=f,_=Vs(t,u,d,r,s,i,l,c,p,m),$=u.__e,(d.ref!=u.ref||8&d.__u)&&(d.ref&&Zs(d.ref,null,u,d),u.ref&&m.push(u.ref,u.__c||$,u)),b=b||$,4&u.__u?(c=ha(u,c,t,!d.__v),d.__e&&(d.__e=null)):typeof u.type=="function"&&_!==void 0?c=_:$&&(c=$.nextSibling),u.__u&=-21);return o.__e=b,c}function Yc(t,e,o,n,r){var s,i,l,c,p,m,f,d,u,$=o.length,b=$,_=0,C=0,w=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=w[s]=$n(null,i):Us(i)?i=w[s]=$n(Kn,{children:i}):i.constructor===hn&&i.__b?i=w[s]=$n(i.type,i.props,i.key,i.ref,i.__v):w[s]=i,c=s+_,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=Qc(i,o,c,b))&&(b--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?_--:p==c+1?_++:p!=c&&(p>c?_--:_++,C=1)):(~p||(r>$?_--:r<$&&_++),typeof i.type!="function"&&(i.__u|=4))):w[s]=null;if(C){for(m=[],f=[],s=0;s<r;s++)if((i=w[s])&&16&i.__u){for(_=0,d=m.length;_<d;)m[u=_+d>>1]<i.__i?_=u+1:d=u;m[_]=i.__i,f[s]=_+1}for(_=m.length;s--;)f[s]&&(f[s]==_?_--:w[s].__u|=4)}if(b)for(s=0;s<$;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=lo(l)),Ys(l,l));return n}function ha(t,e,o,n){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=ha(r[s],e,o,!1));return e}for(e&&!e.parentNode&&(e=lo(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Qc(t,e,o,n){var r,s=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=o+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function ca(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function In(t,e,o,n,r){var s,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||ca(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||ca(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=Ds[e]||(Ds[e]=Jc(e)),(t.__a||(t.__a={}))[e]=Hs,s=e!=(e=e.replace(da,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function Jc(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[qn]==null)e[qn]=Hs++;else if(e[qn]<this.__a[t])return;return o(ot.event?ot.event(e):e)}}}function Vs(t,e,o,n,r,s,i,l,c,p){var m,f,d,u,$,b,_,C,w,S,O,V,Ct,L,vt,Oe,x,q,D=e.type;if(e.constructor!==hn)return null;128&o.__u&&(c=32&o.__u,m=o.__c.__z)&&(e.__u|=c,f=s=[],m.nodeType==8?l=Dn(m,s):s.push(m),l=s[0]||l),(m=ot.__b)&&m(e);t:if(typeof D=="function"){d=i.length;try{if(C=e.props,w=(m=D.prototype)&&m.render,S=(m=D.contextType)&&n[m.__c],O=m?S?S.props.value:m.__:n,(u=o.__c)?(e.__c=u,2&u.__g&&(u.__g|=1)):(w?e.__c=u=new D(C,O):(e.__c=u=new Wn(C,O),u.constructor=D,u.render=tp),S&&S.sub(u),u.state||(u.state={}),u.__n=n,u.__g|=8,u.__h=[],u.__k=[]),w&&(u.__s||(u.__s=u.state),D.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=Co({},u.__s)),Co(u.__s,D.getDerivedStateFromProps(C,u.__s)))),$=u.props,b=u.state,u.__v=e,o.__c){if(C!==$&&w&&!D.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(C,O),e.__v==o.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(C,u.__s,O)===!1){e.__v!=o.__v&&(u.props=C,u.state=u.__s,u.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(J){J&&(J.__=e)}),Gn.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&i.push(u),l=lo(o);break t}u.componentWillUpdate&&u.componentWillUpdate(C,u.__s,O),w&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate($,b,_)})}else w&&!D.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),w&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=O,u.props=C,u.__P=t,u.__g&=-5,V=ot.__r,Ct=w?25:0;do u.__g&=-9,V&&V(e),m=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++Ct<25);w&&(Gn.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(n=Co({},n,u.getChildContext())),w&&o.__c&&u.getSnapshotBeforeUpdate&&(_=u.getSnapshotBeforeUpdate($,b)),L=m&&m.type===Kn&&m.key==null?m.props.children:m,C.__P&&(m=l,r=(t=C.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=t&&(o.__k.some(function(J){J&&Ys(J,J)}),o.__k=null),l=o.__k?lo(o,0):null),l=$a(t,Us(L)?L:[L],e,o,n,r,s,i,l,c,p),C.__P&&(e.__e=null,l=m),e.__u&=-161,f&&f.some(So),u.__h.length&&i.push(u),1&u.__g&&(u.__g&=-4)}catch(J){if(i.length=d,e.__v=null,c||s)if(J&&J.then){if(e.__u|=128|c,s){for(~(x=s.indexOf(l||void 0))||(x=s.length);(q=s[x-1])&&q.nodeType==8;)x--;for(;x<s.length;x++)if(q=s[x])if(s[x]=null,vt){if(q==Oe)break}else{if(q.nodeType!=8)break;q.data.startsWith("$s")&&(Oe=Dn(vt=q))}}if(!vt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;vt=l}(m=Dn(vt=e.__c.__z||(e.__c.__z=vt)))?(e.__e=vt,l=m):e.__e=l,l=l&&l.nextSibling}else s&&s.some(So);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),J&&J.then||ga(e),ot.__e(J,e,o)}}else l=e.__e=Xc(o.__e,e,o,n,r,s,i,c,p,t);return(m=ot.diffed)&&m(e),l}function Dn(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function ga(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(ga))}function ba(t,e,o){for(var n=0;n<o.length;)Zs(o[n++],o[n++],o[n++]);ot.__c&&ot.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){ot.__e(s,r.__v)}})}function Xc(t,e,o,n,r,s,i,l,c,p){var m,f,d,u,$,b,_,C,w=o.props||Un,S=e.props,O=e.type;if(O=="svg"?r="http://www.w3.org/2000/svg":O=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(m=0;m<s.length;m++)if(($=s[m])&&(O?$.localName==O:$.nodeType==3)){t=$,s[m]=null;break}}if(!t){if(C=p.ownerDocument||document,!O)return C.createTextNode(S);t=C.createElementNS(r,O,S.is?S:p),l&&(ot.__m&&ot.__m(e,s),l=!1),s=null}if(O){if(p=O=="template"&&t.content||t,s=O=="textarea"&&S.defaultValue!=null?null:s&&Gs.call(p.childNodes),!l&&s)for(w={},m=0;m<t.attributes.length;m++)w[($=t.attributes[m]).name]=$.value;for(m in w)$=w[m],m=="dangerouslySetInnerHTML"?d=$:m=="children"||m in S||m=="value"&&"defaultValue"in S||m=="checked"&&"defaultChecked"in S||In(t,m,null,$,r);for(m in S)$=S[m],m=="children"?u=$:m=="dangerouslySetInnerHTML"?f=$:m=="value"?b=$:m=="checked"?_=$:l&&typeof $!="function"||w[m]===$||In(t,m,$,w[m],r);f?(l||d&&(f.__html==d.__html||f.__html==t.innerHTML)||(t.innerHTML=f.__html),e.__k=[]):(d&&(t.textContent=""),(O=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Vc.test(O))&&(r="http://www.w3.org/1999/xhtml"),$a(p,Us(u)?u:[u],e,o,n,r,s,i,s?s[0]:o.__k&&lo(o,0),l,c),s&&s.some(So)),l&&O!="textarea"||(m="value",O=="progress"&&b==null?t.removeAttribute(m):b==null||b===t[m]&&(O!="progress"||b)||In(t,m,b,w[m],r),m="checked",_!=null&&_!=t[m]&&In(t,m,_,w[m],r))}else w===S||l&&t.data==S||(t.data=S);return t}function Zs(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){ot.__e(r,o)}}function Ys(t,e,o){var n,r,s,i;if(ot.unmount&&ot.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||Zs(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){ot.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&Ys(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(r=Dn(n,s=[]))&&(n==t.__e&&s.some(So),So(r),So(n)),o||So(t.__e),t.__e=t.__c=t.__=null}function tp(t,e,o){return this.constructor(t,o)}function Ne(t,e){var o,n,r,s;ot.__&&ot.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=$n(Kn,{children:[t]}),r=[],s=[],Vs(e,e.__k,n||Un,Un,e.namespaceURI,n?null:e.firstChild?Gs.call(e.childNodes):null,r,n?n.__e:e.firstChild,o,s),ba(r,e.__k,s),e.__k.props.children=null}ot={__e:function(t,e,o,n){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,n||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw Hn=0,t}},pa=0,Gc=function(t){return t!=null&&t.constructor===hn},Wn.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=Co({},this.state)),typeof t=="function"&&(t=t(Co({},o),this.props)),t&&(Co(o,t),this.__v&&(e&&this.__k.push(e),la(this)))},Wn.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),la(this))},Wn.prototype.render=Kn,io=[],Hn=0,ma=function(t,e){return t.__v.__b-e.__v.__b},qn=Symbol(),da=/(PointerCapture)$|Capture$/i,Hs=0,Ds={},Kc=0;var Ho,xt,Qs,ka,Js=Object.is,Vn=0,ja=[],Xs=[],yt=ot,ya=yt.__b,_a=yt.__r,wa=yt.diffed,va=yt.__c,xa=yt.unmount,Oa=yt.__;function Zn(t,e){yt.__h&&yt.__h(xt,t,Vn||e),Vn=0;var o=xt.__H||(xt.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function G(t){return Vn=1,ep(Ma,t)}function ep(t,e,o){var n=Zn(Ho++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):Ma(void 0,e),function(s){var i=(n.__N||n.__)[0],l=n.t(i,s);Js(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=xt,!xt.__f)){xt.__f=!0;var r=xt.shouldComponentUpdate;xt.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var p=!1,m=this.props!=s;if(c.__.some(function(d){d.__N&&(p=!0,Js(d.__[0],d.__N[0])||(m=!0))}),r){var f=r.call(this,s,i,l);return p?f||m:f}return!p||m}}return n.__}function Ce(t,e){var o=Zn(Ho++,3);!yt.__s&&er(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,xt.__H.__h.push(o))}function Ot(t,e){var o=Zn(Ho++,4);!yt.__s&&er(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,xt.__h.push(o))}function dt(t){return Vn=5,ke(function(){return{current:t}},[])}function ke(t,e){var o=Zn(Ho++,7);return er(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function op(){var t;do{for(;t=Xs.shift();)try{gn(t)}catch(o){yt.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=ja.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(gn),e.__h.some(tr),e.__h=[]}catch(o){e.__h=[],yt.__e(o,t.__v)}}}while(Xs.length)}yt.__b=function(t){xt=null,ya&&ya(t)},yt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Oa&&Oa(t,e)},yt.__r=function(t){_a&&_a(t),Ho=0;var e=(xt=t.__c).__H;e&&(Qs==xt?xt.__h=[]:(e.__h.some(gn),e.__h.some(tr),Ho=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Qs=xt},yt.diffed=function(t){wa&&wa(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Ca(ja.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Qs=xt=null},yt.__c=function(t,e){e.some(function(o){try{o.__h.some(gn),o.__h=o.__h.filter(function(n){return!n.__||tr(n)})}catch(n){o.__h=[function(){throw n}]}}),va&&va(t,e)},yt.unmount=function(t){xa&&xa(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,Ca(Xs.push(r))}else gn(r)}catch(s){e=s}}),n.__H=void 0,e&&yt.__e(e,n.__v))};var Sa=typeof requestAnimationFrame=="function";function np(t){var e,o=function(){clearTimeout(n),Sa&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);Sa&&(e=requestAnimationFrame(o))}function Ca(t){t!=1&&ka==yt.requestAnimationFrame||((ka=yt.requestAnimationFrame)||np)(op)}function gn(t){var e=xt,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),xt=e}function tr(t){var e=xt;t.__c=t.__(),xt=e}function er(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!Js(o,t[n])})}function Ma(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/function Ta(t){return Array.isArray(t)?t.map(Ta):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[Ks("wbr",null),e]:[e])}var a=ia.bind((t,e,...o)=>Ks(t,e,...typeof t=="string"?o.map(Ta):o));var sp=["plan","koppelingen","stand","verwachtingen","lezing","merk"],rp={ernst:"gewicht"},A={route:null,started:!1},La,or=0,Ba=new Map;function sr(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([r,s])=>[rp[r]||r,s]))}}function j(t,e={},o=!0){let n=o&&A.route?Object.fromEntries(sp.filter(i=>A.route.query[i]).map(i=>[i,A.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var ee=t=>j(["ding",t]);function E(t,e=!1){let o={...A.route.query};for(let[r,s]of Object.entries(t))s?o[r]=s:delete o[r];let n=j(A.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++or},"",n),nr())}function nr(t=!1){let e=sr(location.hash),o=A.route?.path.join("/")===e.path.join("/");A.route=e,La(e),!o&&window.scrollTo(0,t&&Ba.get(history.state?.turn)||0)}function Ea(t){La=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),or=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>Ba.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let r=!!history.state;r||history.replaceState({turn:++or},""),nr(r)};return window.addEventListener("popstate",n,{signal:o}),nr(),A.started=!0,()=>e.abort()}function Uo(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var k=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),P=(t,e,o={})=>k(e===1?t.one:t.more,{count:e,...o});var F=t=>t.slice(0,1).toUpperCase()+t.slice(1),nt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),T=t=>[...new Set(t)],ap=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),z=(t,e)=>ap.compare(t,e);function Aa(t,e){let o=nt(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of n)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}function za(t,e,o){if(Math.abs(t.length-e.length)>o)return o+1;let n=Array.from({length:e.length+1},(r,s)=>s);for(let r=1;r<=t.length;r+=1){let s=[r];for(let i=1;i<=e.length;i+=1)s.push(Math.min(n[i]+1,s[i-1]+1,n[i-1]+ +(t[r-1]!==e[i-1])));if(Math.min(...s)>o)return o+1;n=s}return Math.min(n[e.length],o+1)}var h=JSON.parse(document.getElementById("gegevens").textContent),ip=[...Object.keys(h.things),...Object.keys(h.addresses)],rr=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+ip[n]);if(Array.isArray(t))return t.map(rr);if(t&&typeof t=="object")for(let[e,o]of Object.entries(t))t[e]=rr(o);return t};for(let t of h.numbered)h[t]=rr(h[t]);for(let t of Object.values(h.things))for(let[e,o]of Object.entries(t))Array.isArray(o)||(t[e]=[o]);for(let t of[h.queries,h.views,h.codes,...Object.values(h.codes),h.names,h.flags,h.told,...Object.values(h.told),h.absent,h.dates,h.lists,h.kinds,h.called,h.works,h.partners,h.lookups,h.words,h.addresses])Object.setPrototypeOf(t,null);var Zt=new Map(Object.entries(h.things)),Go=new Map(h.plans.map(t=>[t.key,t])),N=h.plans.length>1,g=h.words,pe=t=>t?.words.page||g,U=t=>Go.get(t)||(N?void 0:h.plans[0]),it=t=>Go.get(t.split("/")[0]),jo=(t,e)=>!e||!it(t)||it(t).key===e,Xe=[...new Map(h.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),oe=Xe[Xe.length-1].date,Ft=[...new Map(h.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Ko=(t,e)=>{let o=it(t);return o?h.stands[e]?.[o.key]||o.date:e},Y=t=>h.dates[t]||t||"",Fa=(t=U())=>t?.source||h.source,Re=t=>t.plan?[Go.get(t.plan)]:h.plans,co=(t,e=U())=>(e?e.dates:Xe).find(o=>o.date===t)?.label||Y(t);var ar=5*2**20,B=()=>window.werkplaats,ye=()=>h.served||!!B()&&B().state!=="off";async function Yn(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var Pa=t=>B()?B().ask("answer",{options:t}):Yn(`antwoord?${new URLSearchParams(t)}`),Na=t=>B()?B().ask("words",{passage:t}):Yn(`api/woorden?vindplaats=${encodeURIComponent(t)}`),Ra=t=>B()?B().ask("find",{text:t}):Yn(`api/zoek?woorden=${encodeURIComponent(t)}`);async function Ia(t,e,o){if(B())return(await B().ask("marked",{options:t,marks:e,kind:o})).data;let n=await fetch(`overleg?${new URLSearchParams([...t,["merk",e],["soort",o]])}`);if(!n.ok)throw new Error((await n.json()).message);return new Uint8Array(await n.arrayBuffer())}var qa=()=>h.served?["docx","xlsx"]:ye()?["xlsx"]:[];async function ir(t){if(B())return B().ask("check",{name:t.name,data:await Qn(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return Yn("controleer",{method:"POST",body:t,headers:e})}async function Qn(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(k(g.check.unreadable,{name:t.name}))}}var bn=({shapes:t,rows:e})=>e.map(([o,...n])=>o<0?n[0]:Object.fromEntries(t[o].map((r,s)=>[r,n[s]]))),Wa=bn(h.answers.cells),Da=bn(h.answers.gaps),lp=bn(h.answers.candidates),cp=bn(h.answers.losses),pp=bn(h.answers.reach);for(let t of[...Da,...Wa])"candidates"in t&&(t.candidates=lp[t.candidates]);var lr=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function ht(t){let e=h.answers.by[t.key],o=(r,s)=>lr(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>Da[r]),matrix:o(e.matrix,Wa),without:o(e.without,cp),apart:e.apart,points:e.points,reach:e.reach.map(r=>pp[r])},!t.plan)return e.read;let n=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:n(e.read.gaps),matrix:lr(e.read.matrix,n),without:lr(e.read.without,n),apart:n(e.read.apart),points:n(e.read.points),reach:n(e.read.reach)}),e.byPlan.get(t.plan)}function Vo({date:t,stated:e,strict:o,expect:n}){let r=[["stand",t]];return e&&r.push(["koppelingen","genoemd"]),o&&r.push(["lezing","streng"]),n||r.push(["verwachtingen","uit"]),r}var pr=t=>t.key in h.answers.by,mp=t=>pr(t)||!!B();function K(t){let e=N&&Go.has(t.plan)?t.plan:"",o=Xe.some(i=>i.date===t.stand)?t.stand:oe,n=t.koppelingen==="genoemd",r=cr({plan:e,date:o,stated:n,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[r,{...r,expect:!0},{...r,expect:!0,date:oe}].map(cr).find(mp)||cr({plan:e,date:oe,stated:!1,expect:!0,strict:!1})}function cr({plan:t,date:e,stated:o,expect:n,strict:r}){let s=`${e}|${o?"stated":"all"}|${n?"with":"without"}`;return{plan:t,date:e,stated:o,expect:n,strict:r,key:r?`${s}|strict`:s}}function mr(t,e,o){let n=s=>({...t,[e]:s});return new Set(o.map(([s])=>K(n(s)).key)).size===o.length?o:[]}var Jn=(t,e)=>Go.get(e)?.steps.find(o=>o.notation===t)?.id;var kn=[],lt=(t,e)=>Zt.get(t)?.[e]||kn,y=(t,e)=>lt(t,e)[0]||"",Pt=(t,e)=>lt(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),I=(t,e)=>Pt(t,e)[0]||"",St=t=>Zt.has(t),Zo=t=>lt(t,"type"),je=t=>ts.get(t)||kn,me=(t,e)=>Zo(t).includes(e),Ha=t=>Zo(t).map(e=>h.kinds[e]).find(Boolean),Yo=t=>Ha(t)?.page||"",ut=t=>Ha(t)?.kind||"",yn=t=>Yo(t)==="organisation",to=t=>Yo(t)==="undertaking",X=t=>!!Yo(t)&&!!y(t,"prefLabel"),es=(t,e)=>(h.flags[t]||kn).includes(e),R=(t,e)=>h.codes[t]?.[e]?.label||e||"",de=(t,e)=>R(h.lists[e],y(t,e)),po=t=>h.names[t]||g.thing.foreign[t]||t,Xn=new Map,ts=new Map;for(let[t,e]of Zt){for(let o of e.type||kn)ts.has(o)||ts.set(o,[]),ts.get(o).push(t);for(let[o,n]of Object.entries(e))for(let r of n){if(!r.startsWith("@"))continue;let s=r.slice(1);Xn.has(s)||Xn.set(s,[]),Xn.get(s).push([t,o])}}var _e=t=>Xn.get(t)||kn,qt=(t,e,o="initiative")=>_e(t).filter(([n,r])=>r===o&&me(n,e)).map(([n])=>n),v=t=>h.called[t]?.label||y(t,"prefLabel")||y(t,"title")||y(t,"summary")||t.split("/").pop(),Me=t=>h.called[t]?.short||v(t),Ua=[...Zt.keys()].filter(to),dp=[...Zt.keys()].filter(yn),Ga=t=>Ft.find(e=>e.notation===t),Qo=Object.entries(h.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:es("atSteps",t)})),fp=new Map(dp.map(t=>[y(t,"notation"),t])),fe=t=>fp.get(t)||"",tt=t=>h.addresses[t]||"",jt=t=>Pt(t,"passage");var Jo=g.search,_n=t=>` ${(nt(t).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu)||[]).join(" ")} `,xn=t=>_n(t).split(" ").filter(Boolean),wn,mo,dr=new Map(h.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")]))),$r=new Map;for(let[t,e]of h.search.english)$r.set(t,[...$r.get(t)||[],e]);var Ka=(t,e,o,n,r,s,i)=>({id:t,path:e,label:o,kind:n,list:r,weight:Number(i),titles:s.map(_n),names:_n(s.join(" ")),text:_n(r.join(" "))});function up(){let t=new Map([...Zt.keys()].filter(X).map(e=>[e,h.called[e]?[v(e)]:[]]));for(let[e,o]of Zt){let n=t.has(e)?e:Jo.owners.flatMap(r=>Pt(e,r)).find(r=>t.has(r));n&&t.get(n).push(...Jo.texts.flatMap(r=>o[r]||[]))}return t}var $p=t=>T([v(t),...lt(t,"prefLabel"),...lt(t,"altLabel"),...$r.get(t)||[]]),hp=()=>[...[...up()].map(([t,e])=>{let o=Math.min(...Zo(t).map(n=>Number(Jo.weights[n]??Jo.weights.rest)));return Ka(t,["ding",t],v(t),ut(t),e,$p(t),o)}),...Object.entries(h.queries).map(([t,{title:e,question:o,why:n}])=>{let r=[e,o,n].filter(Boolean);return Ka(t,["vragen",t],e,Jo.question,r,[e],Jo.weights.question)})],Va;function gp(){wn=hp(),Va=wn.map(t=>T(t.titles)).filter(t=>t.length>1),mo=new Map;for(let t of wn)for(let e of xn(t.names+t.text))mo.set(e,(mo.get(e)||0)+1)}function bp(t){let e=_n(t),o=Va.flatMap(n=>n.filter(r=>r.length>kp&&e.includes(r)).flatMap(r=>n.map(s=>e.replace(r,s))));return T([e,...o])}var kp=4,vn=3;function Za(t){return fr.has(t)||fr.set(t,yp(t)),fr.get(t)}var fr=new Map;function yp(t){if(dr.has(t))return dr.get(t);if(mo.has(t)||t.length<=vn+1)return[t];let e=[...mo.keys()].filter(o=>o.length>vn&&t.startsWith(o)&&t.length-o.length<vn);return[t,...e.flatMap(o=>dr.get(o)||[o])]}var ur=(t,e)=>t.includes(e.length<vn?` ${e}`:e)||Za(e).some(o=>t.includes(` ${o} `));function _p(t,e){if(t.titles.includes(e))return 0;let o=xn(e);return t.titles.some(n=>n.startsWith(e.trimEnd()))?1:o.every(n=>ur(t.names,n))?2:o.every(n=>ur(t.text,n)||ur(t.names,n))?3:null}function os(t){if(!xn(t).length)return{wanted:[],found:[]};wn||gp();let e=bp(t),o=wn.map(r=>({item:r,place:Math.min(...e.map(s=>_p(r,s)??Number.POSITIVE_INFINITY))})).filter(({place:r})=>r<Number.POSITIVE_INFINITY).sort((r,s)=>r.place-s.place||r.item.weight-s.item.weight||z(r.item.label,s.item.label));return{wanted:T([...nt(t).split(/\s+/),...e.flatMap(xn).flatMap(Za)]).filter(Boolean).sort((r,s)=>s.length-r.length),found:o.map(({item:r})=>r)}}var Ya=t=>{let{found:e}=os(t);return e.length===1?j(e[0].path):""};function Qa(t){let e=xn(t),o=s=>{let i=s.length<5?1:2;return[...mo].map(([l,c])=>({one:l,count:c,far:za(s,l,i)})).filter(({far:l})=>l<=i).sort((l,c)=>l.far-c.far||c.count-l.count).slice(0,1).map(({one:l})=>l)},n=e.map(s=>mo.has(s)?s:o(s)[0]||s),r=e.length>1?e.filter(s=>mo.has(s)&&s.length>=vn):[];return{meant:n.join()!==e.join()&&os(n.join(" ")).found.length?n.join(" "):"",alone:T(r)}}function Ja(t,e){let o=i=>i!==t.label&&e.some(l=>nt(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>nt(n).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,n.length)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var hr=t=>I(t,"broader")||t,ns=t=>y(hr(t),"notation"),Xa=(t,e)=>e?.strict?h.linksStrictly[e.date]?.[t]:void 0,fo=(t,e,o)=>Xa(t,o)?.[e]||y(t,e),gr=(t,e)=>Yt(t,e.date)&&Xa(t,e)!==null&&(!e.stated||es("isStated",fo(t,"basis",e))),uo=(t,e)=>qt(t,"Contribution").filter(o=>!e||gr(o,e)),Xo=t=>h.works[t]?.steps||[],ti=t=>h.works[t]?.kinds||[],Mo=t=>h.works[t]?.leads||[],wp=Object.fromEntries(Object.entries(h.absent).map(([t,e])=>[t,new Set(e)])),Yt=(t,e=oe)=>!wp[e]?.has(t),eo=(t,e)=>qt(t,"Involvement").filter(o=>Yt(o,e)).map(o=>({id:o,organisation:I(o,"organisation"),role:y(o,"role"),asOf:y(o,"asOf")})),To=t=>es("isActing",t),On=(t,e)=>T(eo(t,e).filter(o=>To(o.role)).map(o=>o.organisation)),tn=(t,e)=>qt(t,"Involvement","organisation").filter(o=>Yt(o,e)).map(o=>({id:o,undertaking:I(o,"initiative"),role:y(o,"role"),asOf:y(o,"asOf")})),ss=t=>y(t,"isGeneric")==="true",vp={},ue=(t,e=oe)=>A.route?.query.lezing==="streng"&&h.toldStrictly[e]?.[t]||h.told[e]?.[t]||vp,rs=(t,e)=>ue(t,e).report||"",en=(t,e)=>ue(t,e).status||"",ei=(t,e)=>ue(t,e).state||"",as=(t,e)=>qt(t,"Deadline").filter(o=>Yt(o,e));var $e=g.shared,Te=$e.silence,Lo=(t=U())=>t?k(pe(t).shared.report,{date:Y(t.date)}):$e.reports,on=(t=U())=>`${P($e.nothing,t?1:2,{report:F(Lo(t))})} ${Te}`,Bo=(t=U())=>(t?[t]:h.plans).map(e=>`${e.document||e.title}, ${Y(e.date)}`).join("; "),$o=(t,e)=>[ue(t,e).word||"",ue(t,e).more||""],Wt=(t,e)=>$o(t,e).filter(Boolean).join(", "),Nt=Object.fromEntries(Object.entries(h.codes.Basis).map(([t,e])=>[t,[e.screen,$e.bases[t]||F(e.label)]])),is=t=>R("Modality",t),ct=t=>t===null?$e.all_steps:Ga(t)?.label||t,st=t=>R("InterventionKind",t),xp=(t,e)=>e?co(Ko(e.key,t.date),e):t.date===oe?$e.choices.latest:k($e.choices.others_latest,{date:co(t.date)}),$t=(t,e=U(t.plan))=>[xp(t,e),t.stated?pe(e).shared.choices.links_stated:$e.choices.links_all_said,t.strict&&$e.choices.strict_said,t.expect?$e.choices.with_said:$e.choices.without_said].filter(Boolean).join(" · ");function Sn(t,e,o,n=U(o?.plan)){let{version:r,content:s}=h.meta;return k($e.export.footnote,{said:t,sources:Bo(n),addresses:e.map(i=>`; ${tt(i)}`).join(""),version:r+(s?k($e.export.content,{hash:s.slice(0,12)}):""),scenario:o?`; ${$t(o,n)}`:""})}function pt(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function oi(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var ho=g.shared.export;function Op({text:t,done:e}){let o=dt(null),n=dt(null);return Ot(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${ho.by_hand} ref=${o} onClose=${e}>
      <p>${ho.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${ho.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${g.shared.close}</button></form>
    </dialog>
  `}async function br(t,e=ho.copied){try{await navigator.clipboard.writeText(t),pt(e)}catch{let o=document.createElement("div");document.body.append(o),Ne(a`<${Op} text=${t} done=${()=>o.remove()} />`,o)}}function we(t,e,o){oi(t,e,o),pt(k(ho.downloaded,{name:t}))}var oo=({text:t,label:e=ho.copy})=>a`<button type="button" class="klein" onClick=${()=>br(t())}>${e}</button>`,_t=({name:t,rows:e,label:o=ho.csv,id:n})=>a`
  <button type="button" id=${n} onClick=${()=>we(t,Do(e()),"text/csv;charset=utf-8")}>${o}</button>
`,Mt=(t,e="")=>{let o=U(e||t?.plan),n=o?[o]:h.plans;return[n.map(r=>Y(r.date)).join("; "),n.map(r=>r.document||r.title).join("; "),`ketenkaart ${h.meta.version} ${(h.meta.content||"").slice(0,12)}`.trim(),t?$t(t,o):""]},Tt=ho.heads,Le=t=>N?[{key:"bronplan",label:g.shared.plan,text:e=>U(t(e))?.title||""}]:[];var Be=()=>document.getElementById("menu"),cs=()=>document.getElementById("menuknop"),ms=()=>[...Be().querySelectorAll("details")],ls=()=>window.matchMedia("(max-width: 44rem)").matches;function ps(t=null){for(let e of ms())e!==t&&(e.open=!1)}function ni(){ps(),Be().classList.remove("is-open"),cs().setAttribute("aria-expanded","false")}function si(){Be()&&(cs().addEventListener("click",()=>{let t=Be().classList.toggle("is-open");for(let e of ms())e.open=t;cs().setAttribute("aria-expanded",String(t))}),Be().addEventListener("click",t=>{let e=t.target;e.closest("a")?ni():e.closest("summary")&&!ls()&&ps(e.closest("details"))}),Be().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=ms().find(o=>o.open);ls()?cs().focus():e?.querySelector("summary").focus(),ni()}),document.addEventListener("click",t=>{!ls()&&!Be().contains(t.target)&&ps()}),Be().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!ls()&&!Be().contains(e)&&ps()}))}function ri(t,e){if(!Be())return;let o=[...Be().querySelectorAll("a")],n=s=>sr(s.hash).path,r=o.find(s=>n(s).join("/")===e.join("/"))||o.find(s=>n(s)[0]===t);for(let s of o){let i=n(s);s===r?s.setAttribute("aria-current","page"):s.removeAttribute("aria-current"),s.setAttribute("href",j(i))}for(let s of ms())s.classList.toggle("is-hier",!!s.querySelector("[aria-current]"))}var Qt=g.check,Sp="plan",Cp={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function ai(t,e){let o=await B().ask("take",{name:t.name,data:await Qn(t),beside:e});if(!o.ok)return o;let{page:n}=await B().ask("page",{options:[],views:!1,comparisons:!1});return B().show(n,k(e?g.werkplaats.beside:g.werkplaats.alone,{name:t.name})),o}var li=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>ai(e,!1))}>${Qt.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>ai(e,!0))}>${Qt.beside}</button>
`;async function jp(){await B().ask("shipped"),B().show()}var ii=t=>t.preventDefault();function ci({files:t,children:e=null}){let[o,n]=G("");async function r(s,i){n(Qt.saving),window.addEventListener("beforeunload",ii);try{let{name:l,data:c}=await B().ask(s,i);we(l,c,Cp[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",ii)}return a`
    <div class="acties">
      ${t.map(({id:s,label:i,name:l,given:c})=>a`
          <button type="button" id=${s} onClick=${()=>r(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var pi=({made:t,marked:e})=>a`
  <${ci}
    files=${[...t?[{id:"bewaar-werkmap",label:Qt.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:Qt.save_marked,name:"faults"}]:[]]}
  />
`,mi=()=>a`
  <section class="blok">
    <h2>${Qt.save}</h2>
    <p class="zacht">${Qt.save_intro}</p>
    <${ci}
      files=${Object.entries(Qt.save_as).filter(([t])=>!(N&&t===Sp)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${B().own&&a`<button type="button" id="terug" onClick=${jp}>${Qt.back}</button>`}
    <//>
  </section>
`;function di(){let t=dt(null),[e,o]=G("");async function n(){let[r]=t.current.files;if(!r)return pt(Qt.first_source);o(Qt.busy);try{o((await B().ask("source",{data:await Qn(r)})).message)}catch(s){o(s.message)}}return a`
    <section class="blok">
      <h2>${Qt.source}</h2>
      <p class="zacht">${Qt.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${Qt.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${n}>${Qt.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function fi({state:t,why:e,own:o}){let n=g.werkplaats;return a`
    <p>
      ${o?a`<strong>${k(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${k(n.shipped,{title:h.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var ui="alle",Mp={kind:t=>F(st(t)),form:t=>F(R("ExploitationForm",t)),partner:t=>v(fe(t)||t)},Ee=t=>[...t.steps.map(e=>e.notation),null];function Ie(t,e,o){let n=new Map;for(let s of ht({...e,plan:o.key}).matrix[t])n.has(s.column)||n.set(s.column,new Map),n.get(s.column).set(s.barrier,s);let r=[...n].map(([s,i])=>({key:s,label:Mp[t](s),id:t==="partner"?fe(s):"",cells:Ee(o).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>z(s.label,i.label)):r}var he=(t,e,o)=>[t,e??ui,...N?[o]:[]].join("~");function ds(t){let[e,o,n]=t.split("~");return{key:e,step:o===ui?null:o,plan:n}}var Eo=t=>`cel-${t.replaceAll("~","-")}`;function Dt(t){if(!t)return{word:g.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var us=g.overview;function Tp(t){let e=document.createElement("span");e.className=t,document.body.append(e);let{backgroundColor:o,color:n,borderTopColor:r,borderTopStyle:s}=window.getComputedStyle(e),i={fill:o,ink:n,stroke:s==="none"?o:r,dash:s==="dashed"};return e.remove(),i}var kr="Arial,Helvetica,sans-serif",$i=document.createElement("canvas").getContext("2d");function fs(t,e,o,n){$i.font=`${n?"bold ":""}${o}px ${kr}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;$i.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function gi(t,e,o){let n=Ie(t,e,o),r=Ee(o),s=190,i=150,l=8,c=4,p=s+(i+c)*r.length+20,m=[],f=20,d=($,b,_,C,w,S)=>{for(let O of fs(b,_,C,w))f+=C+4,m.push({x:$,y:f,text:O,size:C,bold:w,fill:S})};d(20,us.heading,p-40,20,!0,"#14212b"),d(20,`${Bo(o)}. ${$t(e,o)}. ${Te}`,p-40,12,!1,"#46545f"),f+=14;let u=f;r.forEach(($,b)=>{f=u,d(20+s+b*(i+c)+l,ct($),i-2*l,14,!0,"#14212b")}),f=u+26;for(let $ of n){let b=$.cells.map(w=>{let S=Dt(w);return{look:S.look,mark:Nt[w?.most_basis]?.[0]||"",text:[{all:fs(S.word,i-2*l-14,13,!0),size:13,bold:!0},...S.lines.map(O=>({all:fs(O,i-2*l,11,!1),size:11,bold:!1}))]}}),_=fs($.label,s-l,13,!0),C=Math.max(44,12+_.length*17,...b.map(w=>12+w.text.reduce((S,{all:O,size:V})=>S+O.length*(V+3),0)));for(let[w,S]of _.entries())m.push({x:20,y:f+20+w*17,text:S,size:13,bold:!0,fill:"#14212b"});b.forEach((w,S)=>{let{ink:O,...V}=Tp(w.look),Ct=20+s+S*(i+c);m.push({x:Ct,y:f,w:i,h:C,...V});let L=f+5;for(let{all:vt,size:Oe,bold:x}of w.text)for(let q of vt)L+=Oe+3,m.push({x:Ct+l,y:L-2,text:q,size:Oe,bold:x,fill:O});w.mark&&m.push({x:Ct+i-20,y:f+18,text:w.mark,size:14,bold:!1,fill:O})}),f+=C+c}return f+=6,d(20,Object.values(Nt).map(([$,b])=>`${$} ${b}`).join("   "),p-40,11,!1,"#46545f"),d(20,k(us.picture.foot,{version:h.meta.version,content:(h.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:f+20,list:m}}var hi=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function yr(t,e,o=h.plans[0]){let{width:n,height:r,list:s}=gi(t,e,o),i=({x:f,y:d,w:u,h:$,fill:b,stroke:_,dash:C})=>`<rect x="${f}" y="${d}" width="${u}" height="${$}" rx="4" fill="${b}" stroke="${_}"${C?' stroke-dasharray="5 3"':""}/>`,l=({x:f,y:d,text:u,size:$,bold:b,fill:_})=>`<text x="${f}" y="${d}" font-size="${$}"${b?' font-weight="bold"':""} fill="${_}">${hi(u)}</text>`,c=s.map(f=>f.text===void 0?i(f):l(f)),p=hi(k(us.picture.title,{heading:us.heading,scenario:$t(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${r}" viewBox="0 0 ${n} ${r}"`} font-family="${kr}" role="img">
<title>${p}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${c.join(`
`)}
</svg>
`}function bi(t,e,o){we("matrix.svg",yr(t,e,o),"image/svg+xml")}function ki(t,e,o){let{width:n,height:r,list:s}=gi(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=n*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,r);for(let p of s)p.text===void 0?(c.fillStyle=p.fill,c.strokeStyle=p.stroke,c.setLineDash(p.dash?[5,3]:[]),c.fillRect(p.x,p.y,p.w,p.h),c.strokeRect(p.x,p.y,p.w,p.h)):(c.fillStyle=p.fill,c.font=`${p.bold?"bold ":""}${p.size}px ${kr}`,c.fillText(p.text,p.x,p.y));i.toBlob(p=>we("matrix.png",p,"image/png"),"image/png")}function H({text:t,title:e=t,children:o}){let n=dt(null);return Ot(()=>{document.title=`${e} – Ketenkaart`},[e]),Ot(()=>{A.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function zt({text:t}){let{route:e}=A;return Ot(()=>{A.started&&t&&pt(t)},[t,e]),null}var Lt=g.check,yi=({title:t,lines:e=[]})=>e.length>0&&a`
    <h2>${k(Lt.list,{title:t,count:e.length})}</h2>
    <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
  `,_i=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,Lp=(t={})=>Object.entries(t).map(([e,o])=>k(Lt.counted,{count:o,what:po(e).toLowerCase()})).sort(z);function Bp({message:t,faults:e,questions:o,counts:n,report:r,made:s}){return a`
    <p><strong>${t}</strong></p>
    ${s&&a`<p>${k(Lt.made,{name:s})}</p>`}
    ${B()&&n&&a`<${pi} made=${s} marked=${e.length+o.length>0} />`}
    <${yi} title=${Lt.faults} lines=${e} />
    <${yi} title=${Lt.questions} lines=${o} />
    <${_i} title=${Lt.columns} lines=${r} />
    <${_i} title=${Lt.read} lines=${Lp(n)} />
  `}function Ep(t){if(!t.length)throw new Error(Lt.first);if(t.length>1)throw new Error(k(Lt.one_only,{count:t.length}));if(t[0].size>ar)throw new Error(k(Lt.too_large,{name:t[0].name,most:ar/2**20}));return t[0]}function wi(){let t=dt(null),[e,o]=G(null);async function n(r){try{let s=Ep(t.current.files);o({busy:!0});let i=await r(s);o(i),pt(i.message)}catch(s){o({message:s.message||Lt.silent,faults:s.faults})}}return Ce(()=>{let r=i=>i.preventDefault();function s(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(ir)}return window.addEventListener("dragover",r),window.addEventListener("drop",s),()=>{window.removeEventListener("dragover",r),window.removeEventListener("drop",s)}},[]),a`
    <${H} text=${Lt.title}><p class="uitleg">${B()?Lt.intro_here:Lt.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${B()?Lt.file_here:Lt.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${B()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(ir)}>${Lt.check}</button>
      ${B()&&a`<${li} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${Lt.busy}</p>`}
      ${e?.message&&a`<${Bp} ...${e} />`}
    </div>
    ${B()&&a`<${mi} /><${di} />`}
    ${!B()&&h.served&&a`<p class="zacht">${Lt.kept}</p>`}
  `}var qe=g.shared,go=({legend:t,name:e,options:o,current:n="",id:r})=>o.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([s,i])=>a`
          <button
            type="button"
            id=${`${r}-${s||"gewoon"}`}
            aria-pressed=${String(s===n)}
            onClick=${()=>E({[e]:s||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;function Bt({label:t,name:e,options:o,id:n=e}){let r=A.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([s])=>s===r)?r:""}
        onChange=${s=>E({[e]:s.target.value})}
      >
        <option value="">${qe.all}</option>
        ${o.map(([s,i])=>a`<option value=${s}>${i}</option>`)}
      </select>
    </label>
  `}var We=({label:t=qe.text,name:e,id:o=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${o}
      type="search"
      value=${A.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${n=>E({[e]:n.target.value},!0)}
    />
  </label>
`,bo=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>E(Object.fromEntries(t.map(e=>[e,null])))}>
    ${qe.clear}
  </button>
`,Ap=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function ne({children:t}){let[e,o]=G(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${qe.filters}>${t}</section>`;let n=Object.keys(A.route.query).filter(r=>!Ap.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>o(r.target.open)}>
      <summary id="filterknop">${n?k(qe.filters_set,{count:n}):qe.filters}</summary>
      ${t}
    </details>
  `}var zp=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];function $s({query:t,children:e}){let[o,n]=G(zp.some(r=>t[r]));return a`
    <details class="keuzes" open=${o} onToggle=${r=>n(r.target.open)}>
      <summary id="wijzig">${qe.change}</summary>
      ${e}
    </details>
  `}var no=()=>{let t=h.plans.map(e=>[e.key,e.title]);return N&&a`<div class="velden"><${Bt} label=${qe.plan} name="plan" options=${t} /></div>`};function Ao(){let t=K(A.route.query),e=U(t.plan)?.dates||Xe;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,r=e.find(i=>i.date===t.date)?.date||o,s=mr(A.route.query,"stand",e.map(i=>[n(i.date),i.label]));return a`<${go} legend=${qe.choices.date} name="stand" options=${s} current=${n(r)} id="st" />`}function _r(){let t=K(A.route.query),e=pe(U(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${go} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function De(){let t=qe.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{query:n}=A.route,{expect:r,strict:s}=K(n),i=r?"":"uit",l=mr(n,"verwachtingen",e);return a`
    <${no} />
    <${_r} />
    <${Ao} />
    <${go} legend=${t.reading} name="lezing" options=${o} current=${s?"streng":""} id="l" />
    <${go} legend=${t.expectations} name="verwachtingen" options=${l} current=${i} id="v" />
  `}var vi=g.shared.passage;function Cn({passage:t}){let[e,o]=G("");async function n(){try{o((await Na(t)).woorden)}catch(r){o(r.message||vi.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${vi.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var M=({id:t,text:e})=>X(t)?a`<a href=${ee(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`,Et=({ids:t,name:e=v,between:o=", "})=>t.map((n,r)=>[r>0&&o,a`<${M} id=${n} text=${e(n)} />`]),Ae=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${M} id=${n} />${e?.(n)}</li>`)}</ul>`;function gt({id:t,date:e}){let[o,n]=$o(t,e);return a`<span class=${`chip s-${ei(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var Fp={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function He({basis:t}){let[e,o]=Nt[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Fp[e]}
    </svg>
  `:null}var hs=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${R("Severity",t)}</span>`;function Ht({of:t}){let e=T(t.flatMap(jt));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${tt(o)}${ye()&&a`<${Cn} passage=${o} />`}</li>`)}
    </ul>
  `:null}function xi({of:t,look:e}){let[o,...n]=jt(t);return o?a`
    <p class=${e}>
      ${tt(o)}${n.length>0&&k(g.shared.more_places,{count:n.length})}
      ${ye()&&a`<${Cn} passage=${o} />`}
    </p>
  `:null}var gs=({id:t})=>[I(t,"broader")&&[a`<${M} id=${I(t,"broader")} />`," › "],a`<${M} id=${t} />`],nn=({id:t})=>y(t,"isGeneric")==="true"&&a`<span class="zacht"> (${g.shared.collective})</span>`;function bs(t,e,o=""){let n=o.startsWith("-"),r=e.find(l=>l.key===o.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?z(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var wr=(t,e="")=>A.route.query[t]||e;function Pp({id:t,column:e,sort:o,turn:n}){let r=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var Np=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let r=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`;function mt({id:t,caption:e,rows:o,columns:n,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=G(r),p=s?wr(s,r):l,m=f=>{let d=p===f.key?`-${f.key}`:f.key;s?E({[s]:d===r?null:d},!0):c(d);let u=g.shared.table,$=d.startsWith("-")?u.descending:u.ascending;pt(k(u.sorted,{column:f.label.toLowerCase(),direction:$}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${n.map(f=>a`<${Pp} id=${t} column=${f} sort=${p} turn=${m} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${bs(o,n,p).map(f=>a`<${Np} row=${f} columns=${n} />`)}
      </tbody>
    </table>
  `}var Rp=t=>t==null||t===!1||t===""||t.length===0;function Ue({pairs:t}){let e=t.filter(([,o])=>!Rp(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var Z=g.compare,ks=t=>F(R("CellState",t)),so=h.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:N?k(Z.side,{plan:t.title,label:o}):F(o)}))),Ip=(t,e,{stated:o,strict:n})=>h.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function qp(t){let e=h.plans.map(l=>so.filter(c=>c.plan===l).at(-1)),[o,n]=N?e:[so[0],so.at(-1)],r=so.slice(0,-1).find(l=>l.key===t.van)||o,s=so.slice(so.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(n)?n:s.at(-1));return{one:r,other:i,after:s}}var Oi=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${r=>E({[e]:r.target.value})}>
      ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function Wp({change:t,other:e}){let o=he(t.kind,t.other_barrier,e.plan.key),n=j("overzicht",{cel:o,stand:e.date===oe?null:e.date},!1),r=k(Z.see_cell,{kind:st(t.kind),step:ct(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${Z.see}<span class="sr">${r}</span></a></li>`}function Dp({found:t,one:e,other:o,mode:n}){let r=c=>c.map(p=>v(fe(p)||p)).join(", "),s=c=>T([c.barrier,c.other_barrier].map(ct)).join(" / "),i=[{key:"stap",label:Z.columns.step,text:s},{key:"soort",label:Z.columns.kind,text:c=>F(st(c.kind))},{key:"een",label:e.label,text:c=>ks(c.before)},{key:"ander",label:o.label,text:c=>ks(c.after)},{key:"erbij",label:Z.joined[n],sort:!1,text:c=>r(c.joined)},{key:"weg",label:Z.left[n],sort:!1,text:c=>r(c.left)}],l=()=>[[...i.map(c=>c.label),...Tt],...t.changes.map(c=>[...i.map(p=>p.text(c)),...Mt(null)])];return a`
    <ul>${t.changes.map(c=>a`<${Wp} change=${c} other=${o} />`)}</ul>
    ${t.notes.map(c=>a`<p class="zacht">${c}</p>`)}
    <details>
      <summary>${Z.as_table}</summary>
      <div class="rol"><${mt} id="vakken" caption=${Z.table} rows=${t.changes} columns=${i} /></div>
      <div class="acties"><${_t} name="vergelijk-vakken.csv" rows=${l} /></div>
    </details>
  `}function Hp({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:ks},...t.after.map(i=>({key:i,label:ks(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||Z.nothing)}))],s=k(Z.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${Z.counted}</h2>
      <p class="zacht">${k(Z.counts,{both:n,fresh:t.fresh.length})}</p>
      <div class="rol">
        <${mt} id="overgang" caption=${s} rows=${t.before} columns=${r} />
      </div>
    </section>
  `}function Up({actions:t,one:e,other:o,all:n}){let r=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=d=>s.has(d)?"":Wt(d,e.date),l=d=>Wt(d,o.date),c=d=>s.has(d)?a`<span class="zacht">${Z.not_yet}</span>`:a`<${gt} id=${d} date=${e.date} />`,p=[{key:"actie",label:Z.action,text:v,cell:d=>a`<${M} id=${d} />`},{key:"wat",label:Z.what,text:ut},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:d=>a`<${gt} id=${d} date=${o.date} />`}],m=()=>[[...p.map(d=>d.label),...Tt],...r.map(d=>[...p.map(u=>u.text(d)),...Mt(null,e.plan.key)])],f=()=>E({alles:n?null:"ja"});return a`
    <section>
      <h2>${k(n?Z.all:Z.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${f}>${Z.show_all}</button>
        <${_t} name="vergelijk.csv" rows=${m} />
      </div>
      <div class="rol">
        <${mt}
          id="vergelijk"
          caption=${Z.actions_table}
          rows=${r}
          columns=${p}
          urlKey="sorteer"
          sort="actie"
        />
      </div>
    </section>
  `}function Si({route:t}){if(so.length<2)return a`<${H} text=${Z.title} /><p>${Z.alone}</p>`;let{one:e,other:o,after:n}=qp(t.query),r=Ip(e,o,K(t.query)),{actions:s}=r,i=s?"dates":"plans",l=k(Z.intro[i],{before:Y(e.date),after:Y(o.date)});return a`
    <${H} text=${Z.heading[i]} title=${Z.title}><p class="uitleg">${l} ${Te}</p><//>
    <${ne}>
      <${_r} />
      ${so.length>2&&a`
          <div class="velden">
            <${Oi} label=${Z.first} name="van" current=${e} options=${so.slice(0,-1)} />
            <${Oi} label=${Z.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    <section class="blok">
      <h2>${k(Z.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${Dp} found=${r} one=${e} other=${o} mode=${i} />`:[a`<p>${g.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${Hp} actions=${s} one=${e} other=${o} />
        <${Up} actions=${s} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${zt} text=${P(Z.shown,r.changes.length)} />
  `}var Gp=20;function ko({bar:t,support:e=!1,most:o=Gp}){let n=t.reduce((i,[,l])=>i+l,0),r=e||n>o,s=(i,l)=>a`<i class=${`b-${i}`} style=${{flexGrow:l}}></i>`;return a`
    <span class=${e?"balk hol":"balk"} aria-hidden="true">
      ${t.map(([i,l])=>r?s(i,l):Array.from({length:l},()=>s(i,1)))}
    </span>
  `}var se=g.overview.legend,Kp=h.codes.CellState,vr=({expected:t=se.expected,quiet:e=se.quiet,blank:o=!1})=>a`
  <ul class="stalen">
    ${se.states.map(n=>a`
        <li><span class="staal"><${ko} bar=${[[n,1]]} /></span>${se.names[n]||F(Kp[n].label)}</li>
      `)}
    <li><span class="staal"><${ko} bar=${[[se.support_state,1]]} support=${!0} /></span>${se.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    <li>
      ${o?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,xr=()=>a`
  <ul class="stalen">
    ${Object.entries(Nt).map(([t,[,e]])=>a`<li><span class="staal"><${He} basis=${t} /></span>${e}</li>`)}
  </ul>
`,ys=()=>a`
  <aside class="legenda" aria-label=${se.title}>
    <h2>${se.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${ko} bar=${se.sample.bar.map(([t,e])=>[t,Number(e)])} />
      ${se.sample.words.map((t,e)=>e?a`<span class="bij">${t}</span>`:a`<strong>${t}</strong>`)}
    </p>
    <p>${se.explain}</p>
    <${vr} />
    <h3>${se.how}</h3>
    <${xr} />
    <p><span class="anders">${se.other}</span>${se.other_says}</p>
  </aside>
`;var sn=g.shared.gaps,zo=t=>[t,...t.also],yo=t=>tt(t.evidence)?[t.evidence]:[],Fo=t=>h.queries[t]?.title||t,Ci=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||nt(t.sentence).includes(nt(e.tekst)))&&zo(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),Vp=({said:t,work:e,more:o})=>e?[t," (",a`<${Et} ids=${e} name=${Me} />`,o&&sn.more_work,")"]:t;function _s({list:t,plan:e}){if(!t.length)return a`<p>${U(e).words.nobody}</p>`;let o=n=>n.map((r,s)=>[s>0&&"; ",a`<${Vp} ...${r} />`]);return a`
    <p class="zacht">${sn.alphabetical}</p>
    <ul>${t.map(({who:n,why:r})=>a`<li><${M} id=${n} />: ${o(r)}</li>`)}</ul>
  `}function jn({summary:t,inside:e,open:o=!1}){let[n,r]=G(!1);return a`
    <details open=${o} onToggle=${s=>s.target.open&&r(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function Or({gap:t,query:e}){let o=[t.barrier&&ct(t.barrier).toLowerCase(),t.kind&&st(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${hs} severity=${t.severity} />${" · "}
      <a href=${j(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${N&&` · ${U(t.plan).title}`}
      ${X(t.subject)&&[" · ",a`<${M} id=${t.subject} />`]}
    </p>
  `}var ji=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${g.shared.passage.place}</span>${tt(t)}
    ${ye()&&a`<${Cn} passage=${t} />`}
  </p>
`;function Sr({gap:t,scenario:e,sentence:o=!1}){let n=h.queries[t.query]||{},[r]=yo(t),s=a`${g.gaps.more}<span class="sr">${k(g.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${jn} summary=${s} inside=${()=>a`
    ${o&&a`<p>${t.sentence}</p>`}
    ${r&&a`<${ji} passage=${r} />`}
    ${n.why&&a`<p><strong>${sn.why}</strong> ${n.why}</p>`}
    ${t.asks&&a`<p><strong>${sn.who}</strong></p><${_s} list=${t.candidates} plan=${t.plan} />`}
    <${oo} text=${()=>Sn(t.sentence,yo(t),e,U(t.plan))} />
  `} /></div>`}function Zp({gap:t,scenario:e}){let o=h.queries[t.query]||{},[n]=yo(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Or} gap=${t} query=${o} />
      ${n&&a`<${ji} passage=${n} />`}
      <div class="acties">
        ${o.why&&a`<${jn} summary=${sn.why} inside=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${jn}
              summary=${sn.who}
              inside=${()=>a`<${_s} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${oo} text=${()=>Sn(t.sentence,yo(t),e,U(t.plan))} />
      </div>
    </article>
  `}var Cr=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${Zp} key=${n.mark} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var Jt=g.shared.work;function Yp({id:t,date:e}){let o=new Map;for(let n of eo(t,e))o.set(n.organisation,[...o.get(n.organisation)||[],R("Role",n.role)]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,r])=>a`<li><${M} id=${n} />${` (${T(r).join(", ")})`}<${nn} id=${n} /></li>`)}
    </ul>
  `:g.shared.nobody}function Qp(t){let e=y(t,"dueBy");return e&&` (${k(Jt.bound,{date:Y(e)})}; ${is(y(t,"modality"))})`}function Jp({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=y(o,"deadlineLabel"),{delivery:r}=ue(o,e);return a`
          <li>
            ${n&&`${F(n)}: `}“${y(o,"deadlineText")}”${Qp(o)}
            ${y(o,"revises")==="true"&&`, ${Jt.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var Xp=t=>h.lookups[t]?.told||"";function jr({id:t,date:e}){let o=qt(t,"Figure","concerns").filter(n=>Yt(n,e));return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${M} id=${n} />: <strong>${Xp(n)}</strong><${Ht} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function Po({of:t}){let e=r=>[I(r,"barrier")&&k(Jt.at_step,{step:v(I(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>y(r,s)&&de(r,s))].filter(Boolean),o=r=>y(r,"status")?k(Jt.other_status,{reading:e(r).join(", ")}):k(Jt.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Jt.other_unsaid}),n=Pt(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(r=>a`<li><strong>${o(r)}</strong>${y(r,"rationale")}</li>`)}
    </ul>
  `:null}function Mn({id:t,scenario:e=null}){let o=fo(t,"basis",e),n=R("Strength",fo(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${gs} id=${I(t,"barrier")} />
        ${` · ${lt(t,"interventionKind").map(st).join(", ")} · ${n} · `}
        <${He} basis=${o} />${` ${Nt[o]?.[1]||R("Basis",o)}`}
      </p>
      <p class="reden"><strong>${Jt.here}</strong>${y(t,"rationale")}</p>
      <${Po} of=${t} />
    </div>
  `}var Mi=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function Ti({id:t,scenario:e,contributions:o}){let{date:n}=e,r=rs(t,n),s=y(t,"promise"),i=as(t,n),l=o.length?o.map(p=>a`<${Mn} id=${p} scenario=${e} />`):y(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Jt.across}</strong>${y(t,"rationale")}</p>`,c=[[Jt.facts.deadline,i.length>0&&a`<${Jp} ids=${i} date=${n} />`],[Jt.facts.who,a`<${Yp} id=${t} date=${n} />`],[Jt.facts.figures,qt(t,"Figure","concerns").length>0&&a`<${jr} id=${t} date=${n} />`],[Jt.facts.how,l],[Jt.facts.where,a`<${Ht} of=${[t,...o,r]} />`]];return a`
    <article class="kaart">
      <h3><${M} id=${t} /></h3>
      <p class="regel">${ut(t)} · <${gt} id=${t} date=${n} /></p>
      <${Mi} lead=${s&&Jt.promise} text=${s||y(t,"summary")} />
      <${Mi} lead=${Jt.progress} text=${y(r,"summary")} />
      ${r&&a`<${Po} of=${r} />`}
      <${Ue} pairs=${c} />
    </article>
  `}var Ge=t=>[...t].sort((e,o)=>z(v(e),v(o)));var No=g.overview;function tm({cell:t}){let{column:e,plan:o,why:n=[],across:r=0,candidates:s}=t,i=j("overzicht",{...A.route.query,cel:he(e,null,o)});return a`
    <p>${on(U(o))}</p>
    ${n.length>0&&a`<h3>${No.why}</h3>`}
    ${n.map(l=>a`<p>${y(l,"rationale")} <span class="zacht">${y(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${k(No.elsewhere,{count:r,kind:st(e)})}${" "}
          <a href=${i}>${No.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${No.who}</h3><${_s} list=${s} plan=${o} />`}
  `}var em=(t,e,o,n,r)=>uo(t,r).filter(s=>ns(I(s,"barrier"))===e&&(o!=="kind"||lt(s,"interventionKind").includes(n)));function om({row:t,cell:e,step:o,by:n,scenario:r,plan:s,address:i}){let l=dt(null),c=dt(null);Ot(()=>{let $=document.getElementById(Eo(i));return l.current.showModal(),c.current.focus(),()=>($?.isConnected?$:document.getElementById(Eo(i)))?.focus()},[]);let{word:p,lines:m,look:f}=Dt(e),d=k(No.panel_note,{scenario:$t(r,s)}),u=$=>o===null?[]:em($,o,n,t.key,r);return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${l}
      onClose=${()=>E({cel:null})}
      onClick=${$=>$.target===l.current&&l.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${k(No.panel,{row:t.label,step:ct(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${g.shared.close}</button>
      </div>
      <p class=${`stand ${f}`}><strong>${p}</strong>${m.length>0&&`: ${m.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${F(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${N&&`${s.title}. `}${d}</p>
      ${e.asked&&a`<p>${No.asked} <${Et} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map($=>a`<${Ti} key=${$} id=${$} scenario=${r} contributions=${u($)} />`):a`<${tm} cell=${e} />`}
    </dialog>
  `}function ws({address:t,by:e,scenario:o}){let{key:n,step:r,plan:s}=ds(t),i=U(s),l=i&&Ie(e,o,i).find(m=>m.key===n),c=l?.cells[Ee(i).indexOf(r)];return c?a`<${om} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:o,plan:i,address:t}} />`:null}var rn=g.overview;function Li({open:t=!0}){let e={report:N?rn.howto.reports:Lo(),marks:Object.values(Nt).map(([o])=>o).join(" "),source:Fa()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${rn.howto.title}</summary>
      <ol>${rn.howto.lines.map(o=>a`<li>${k(o,e)}</li>`)}</ol>
    </details>
  `}var an=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`);function nm({state:t,things:e,date:o}){let n=N?"h4":"h3",r=i=>$o(i,o)[1]&&a`<span class="zacht"> – ${$o(i,o)[1]}</span>`,s=k(rn.group,{state:F(R("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${s}<//>
      <${Ae} ids=${Ge(e)} more=${r} />
    </div>
  `}function Bi({scenario:t,plan:e}){let o=N?"h3":"h2";return ht(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=h.codes.InterventionKind[r];return a`
      <section
        class="slachtoffers"
        id=${e===h.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${r}
      >
        <${o}>${k(rn.apart.title,{kind:i.label})}<//>
        <p class="zacht">${k(rn.apart.note,{definition:i.definition})}</p>
        ${s.length?a`
                <div class="standen">
                  ${s.map(l=>a`<${nm} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${on(e)}</p>`}
      </section>
    `})}var Rt=g.coverage,sm=5,Ei=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${He} basis=${t.most_basis} />
    <${ko} bar=${t.bar} support=${t.support_only} most=${sm} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;function rm({row:t,cell:e,step:o,plan:n}){if(!e)return a`<td></td>`;let{word:r,lines:s}=Dt(e),i=he(t.key,o,n.key),l=[r,...s,e.strict,Nt[e.most_basis]?.[1]].filter(Boolean).join(" · ");return a`
    <td>
      <button type="button" class="vakje" id=${Eo(i)} aria-haspopup="dialog" title=${l}
        onClick=${()=>E({cel:i})}>
        <span class="sr">${k(g.overview.cell,{row:t.label,step:ct(o)})}${l}</span>
        <${Ei} cell=${e} />
      </button>
    </td>
  `}var am=({step:t,place:e,column:o,all:n})=>a`
  <th scope="col" class="station">
    <span class=${o.acting?"nummer":"nummer leeg"} aria-hidden="true">${e}</span>
    <a href=${ee(t.id)}>${t.label}</a>
    <span class=${o.acting?"bij":"bij niemand"}>${o.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*o.acting/n}%`}}></i></span>
  </th>
`,im=({rows:t})=>a`
  <td rowspan=${t} class="arcering"><span class="plaat"><strong>${Rt.nobody.title}</strong> ${Rt.nobody.text}</span></td>
`;function lm({plan:t,reach:e,scenario:o,rows:n}){let r=new Map(n.map(i=>[i.key,i])),s=e.groups.flatMap(i=>[i,...i.partners.map(l=>r.get(l))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${k(Rt.caption,{scenario:$t(o,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${Rt.partner}</th>
          ${t.steps.map((i,l)=>a`
              <${am} step=${i} place=${l+1} column=${e.columns[l]} all=${e.numbers.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${s.map((i,l)=>a`
            <tr class=${i.partners&&"groep"}>
              <th scope="row" class=${!i.partners&&y(i.id,"isGeneric")==="true"?"verzamel":""}>
                ${i.partners?i.said:a`<${M} id=${i.id} text=${i.label} />`}
              </th>
              ${e.columns.map((c,p)=>c.acting?i.partners?a`<td></td>`:a`<${rm} row=${i} cell=${i.cells[p]} step=${c.step} plan=${t} />`:l===0&&a`<${im} rows=${s.length} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}var cm=({plan:t,reach:e,rows:o})=>a`
  <div class="perstap">
    ${e.columns.map((n,r)=>a`
        <section key=${n.step}>
          <h3>
            <span class=${n.acting?"nummer":"nummer leeg"} aria-hidden="true">${r+1}</span>
            ${k(Rt.step,{step:ct(n.step),said:n.said})}
          </h3>
          ${n.acting?a`
                  <ul>
                    ${o.filter(s=>s.cells[r]).map(s=>a`
                          <li>
                            <${M} id=${s.id} text=${s.label} />
                            <a class="naar" href=${j("dekking",{...A.route.query,cel:he(s.key,n.step,t.key)})}>
                              <span class="sr">${s.label}: ${Dt(s.cells[r]).word}</span>
                              <${Ei} cell=${s.cells[r]} />
                            </a>
                          </li>
                        `)}
                  </ul>
                `:a`<p class="arcering"><span class="plaat"><strong>${Rt.nobody.title}</strong> ${Rt.nobody.text}</span></p>`}
        </section>
      `)}
  </div>
`,pm=({reach:t})=>a`
  <aside class="legenda" aria-label=${g.overview.legend.title}>
    ${t.columns.filter(e=>e.nobody).map(e=>a`
          <div class="leegte">
            <h2>${e.nobody}</h2>
            ${e.waits&&a`<p>${e.waits}</p>`}
            <p><a href=${j("aandachtspunten",{stap:e.step})}>${Rt.questions}</a></p>
          </div>
        `)}
    <h2>${g.overview.legend.title}</h2>
    <p>${Rt.about}</p>
    <${vr} expected=${Rt.expected} quiet=${Rt.quiet} blank=${!0} />
    <h3>${g.overview.legend.how}</h3>
    <${xr} />
    <p><a href=${j("methode")}>${g.overview.legend.more}</a></p>
  </aside>
`,mm=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${Rt.alike.title}</h2><p>${Rt.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`;function dm({plan:t,scenario:e,reach:o}){let n=Ie("partner",e,t);return o.numbers.partners?a`
    ${N&&a`<h2>${t.title}</h2>`}
    <${an} plan=${t} />
    <div class="naast smal">
      <div class="hoofd">
        <${lm} plan=${t} reach=${o} scenario=${e} rows=${n} />
        <${cm} plan=${t} reach=${o} rows=${n} />
        <${mm} reach=${o} />
      </div>
      <${pm} reach=${o} />
    </div>
  `:a`<p>${Rt.nothing}</p>`}function Ai({route:t}){let e=K(t.query),{reach:o}=ht(e),{cel:n}=t.query;return a`
    <div class="werkkop">
      <${H} text=${Rt.heading} title=${Rt.title} />
      <p class="zacht">${$t(e)}</p>
      <${$s} query=${t.query}><${De} /><//>
    </div>
    ${Re(e).map(r=>a`
        <${dm} key=${r.key} plan=${r} scenario=${e} reach=${o.find(s=>s.plan===r.key)} />
      `)}
    ${n&&a`<${ws} address=${n} by="partner" scenario=${e} />`}
    <${zt} text=${n?"":k(Rt.shown,{scenario:$t(e)})} />
  `}var Mr=".",Ke=()=>new Set((A.route?.query.merk||"").split(Mr).filter(Boolean)),zi=()=>[...Ke()].join(Mr),vs=()=>!!A.route?.query.alleen&&Ke().size>0;function xs(t,e){let o=Ke();for(let{mark:r}of t)e?o.add(r):o.delete(r);let n=o.size===0;return E({merk:[...o].join(Mr),...n&&{alleen:null}},!0),o.size}var Tr=g.shared.outcomes,fm={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`},Lr=({outcome:t})=>a`<g class=${`teken teken-${Tr[t].sign}`}>${fm[Tr[t].sign]}</g>`,Os=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><${Lr} outcome=${t} /></svg>
`,Ro=({outcome:t,on:e=""})=>a`
  <span class="uitkomst"><${Os} outcome=${t} /> ${Tr[t].said}${e&&a`<span class="bij">${e}</span>`}</span>
`;var ze=g.gaps,um=g.shared.outcomes;function Br({gaps:t,what:e}){let o=Ke(),n=t.filter(i=>o.has(i.mark)).length,r=i=>pt(P(ze.bar.changed,xs(t,i.target.checked))),s=t.length>1?k(ze.mark_all,{count:t.length,what:e}):k(ze.mark,{what:e});return a`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${s}
        onChange=${r}
      />
    </label>
  `}var Ri=t=>Ke().has(t.mark)?"gemarkeerd":"",$m=({gap:t,scenario:e,query:o})=>a`
  <article class=${`punt gewicht-${t.severity} ${Ri(t)}`} data-vraag=${t.mark}>
    <${Br} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Or} gap=${t} query=${o} />
      <${Sr} gap=${t} scenario=${e} />
    </div>
  </article>
`,hm={topic:{of:t=>t.topic,all:()=>h.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>T(t.map(e=>e.query)).map(e=>[e,Fo(e)])}};function gm({title:t,gaps:e,beside:o,by:n,scenario:r,open:s}){let i=e.filter(d=>d.severity===Object.keys(h.codes.Severity)[0]).length,l=T(e.map(d=>n==="topic"?Fo(d.query):Fi(d))),c=d=>e.filter(u=>(n==="topic"?Fo(u.query):Fi(u))===d).length,p=d=>c(d)>1?k(ze.repeated,{title:d,count:c(d)}):d,m=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal"><strong>${e.length}</strong> ${P(ze.questions,e.length).replace(/^\d+ /,"")}${i>0&&a`<span class="bij">${k(ze.heavy,{count:i})}</span>`}</span>
      <span class="vouwbij">${l.slice(0,6).map(p).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&a`<span class="vouwtal bij">${k(ze.about_source,{count:o})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${Br} gaps=${e} what=${t} />
      <${jn} summary=${m} inside=${()=>e.map(d=>a`<${$m} key=${d.mark} gap=${d} scenario=${r} query=${h.queries[d.query]||{}} />`)} open=${s} />
    </div>
  `}var Fi=t=>t.subject_label;function Ii({gaps:t,beside:e,by:o,scenario:n,open:r}){let{of:s,all:i}=hm[o],l=(c,p)=>c.filter(m=>s(m)===p);return i(t).map(([c,p])=>[c,p,l(t,c)]).filter(([,,c])=>c.length).map(([c,p,m])=>a`
        <${gm}
          key=${c}
          title=${p}
          gaps=${m}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${r}
        />
      `)}var Pi=2;function bm({row:t}){let e=t.who.length>Pi+1?t.who.slice(0,Pi):t.who,o=t.who.length-e.length;return a`
    <${Et} ids=${e} name=${km} />${o>0&&k(ze.deadline.others.more,{names:"",count:o})}
    <span class="bij">${ze.deadline.how[t.how]}</span>
  `}var km=t=>v(t);function ym({gap:t,scenario:e}){let o=t.deadline,n=ze.deadline.columns,r=Me(t.subject),s=v(t.subject);return a`
    <tr role="row" class=${Ri(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Br} gaps=${[t]} what=${o.what||s} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${M} id=${t.subject} text=${r===s?s:`${r} ${t.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${Sr} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${Ro} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${bm} row=${o} /></td>
    </tr>
  `}var Ni=8;function qi({gaps:t,scenario:e,all:o}){let{columns:n,caption:r,title:s,counted:i,lanes:l,show:c}=ze.deadline,p=o||t.length<=Ni+1?t:t.slice(0,Ni),m=Object.entries(um).map(([f,{said:d}])=>[t.filter(u=>u.deadline.outcome===f).length,d]).filter(([f])=>f).map(([f,d])=>k(i,{count:f,said:d}));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${s}</h2>
        <p>${m.join(" · ")}</p>
        <p class="deelactie"><a href=${j("beloften")}>${l}</a></p>
      </header>
      <table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${r}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell"></td>
            ${Object.values(n).map(f=>a`<th scope="col" role="columnheader">${f}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${p.map(f=>a`<${ym} key=${f.mark} gap=${f} scenario=${e} />`)}
        </tbody>
      </table>
      ${p.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen" onClick=${()=>E({termijnen:"alle"},!0)}>
            ${P(c,t.length-p.length)}
          </button>
        `}
    </section>
  `}var re=g.gaps.bar,_m={docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};function wm({scenario:t,tell:e}){async function o(n){e(re.busy);try{let r=await Ia(Vo(t),zi(),n);we(`${re.file}.${n}`,r,_m[n]),e("")}catch(r){e(r.message)}}return qa().map(n=>a`<button type="button" id=${`merk-${n}`} onClick=${()=>o(n)}>${re.office[n]}</button>`)}function Wi({gaps:t,scenario:e,rows:o}){let[n,r]=G(""),s=Ke();if(!s.size)return null;let i=t.filter(f=>s.has(f.mark)),l=s.size-i.length,c=vs(),p=()=>{xs([...s].map(f=>({mark:f})),!1),pt(re.cleared)},m=()=>{E({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${re.label}>
      <p>
        <strong>${P(re.count,s.size)}</strong>${l>0&&P(re.elsewhere,l)}
      </p>
      <button type="button" class="alslink" id="alleen" onClick=${()=>E({alleen:c?null:"gemarkeerd"})}>
        ${c?re.every:re.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${re.clear}</button>
      <p class="merkuitleg" aria-live="polite">${n||re.address}</p>
      <button type="button" id="merk-print" onClick=${m}>${re.print}</button>
      <${_t} name=${`${re.file}.csv`} rows=${()=>o(i)} label=${re.csv} id="merk-csv" />
      <${wm} scenario=${e} tell=${r} />
    </section>
  `}var et=g.gaps,Ui=t=>v(fe(t)||t),Di=(t,e)=>[[...et.csv,...Tt],...t.map(o=>[R("Severity",o.severity),Fo(o.query),o.sentence,h.queries[o.query]?.why||"",o.steps.map(ct).join(", "),o.kinds.map(st).join(", "),o.partners.map(Ui).join(", "),o.subject_label,yo(o).map(tt).join("; "),...Mt(e,o.plan)])],Er=["tekst","stap","soort","partner","vraag","gewicht"];function vm({all:t}){let e=(s,i)=>T(s).map(l=>[l,i(l)]),o=e(t.flatMap(s=>zo(s).flatMap(i=>i.partners)),Ui),n=e(t.map(s=>s.query).sort(z),Fo),r=Object.entries(h.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${ne}>
      <div class="velden">
        <${Bt}
          label=${et.fields.partner}
          name="partner"
          options=${o.sort((s,i)=>z(s[1],i[1]))}
        />
        <${Bt} label=${et.fields.step} name="stap" options=${Ft.map(s=>[s.notation,s.label])} />
        <${Bt} label=${et.fields.query} name="vraag" options=${n} />
        <${Bt} label=${et.fields.weight} name="gewicht" options=${r} />
        <${Bt} label=${et.fields.kind} name="soort" options=${Qo.map(s=>[s.notation,s.label])} />
        <${We} label=${et.fields.text} name="tekst" />
        <${bo} names=${Er} />
      </div>
    <//>
  `}var xm=({scenario:t})=>a`
  <details class="blik">
    <summary>${$t(t)} <span class="wijzig">${et.change}</span></summary>
    <${De} />
  </details>
`,Gi="bron",Hi=Object.keys(h.codes.Severity).at(-1);function Om({points:t,low:e,source:o,query:n}){let r=T(t.map(c=>c.topic)).length,s=c=>P(et.questions,c.length),i={points:k(et.part_counts.points,{questions:s(t),topics:P(et.topics_count,r)}),source:k(et.part_counts.source,{questions:s(e)})},l=(c,p,m)=>a`
    <a href=${j("aandachtspunten",{...n,deel:p})} aria-current=${m?"true":null} id=${`deel-${p}`}>
      <strong>${et.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${et.parts_label}>
      ${l("points","overleg",!o)}${l("source",Gi,o)}
    </nav>
  `}var Ss={onderwerp:"topic",soort:"query"};function Sm({gaps:t,beside:e,per:o,scenario:n,open:r,all:s}){let i=t.filter(f=>f.deadline).sort((f,d)=>z(f.deadline.day,d.deadline.day)),l=t.filter(f=>!f.deadline),c=Ss[o],p=Object.entries(Ss).map(([f,d])=>[f,et.fold[d]]),m=()=>E({vouw:r?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${qi} gaps=${i} scenario=${n} all=${s} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${et.heading[c]}</h2>
            <p>${et.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${m}>${r?et.refold:et.unfold}</button>
            </p>
          </header>
          <${go} legend=${et.fold_by} name="per" options=${p} current=${o} id="per" />
          <${Ii} gaps=${l} beside=${e} by=${c} scenario=${n} open=${r} />
        </section>
      `}
    ${!t.length&&a`<p>${et.none}</p>`}
  `}var Cm=25;function Ki({route:t}){let e=K(t.query),o=t.query,n=ht(e).gaps,r=vs(),s=n.filter(b=>r?Ke().has(b.mark):Ci(b,o)),i=s.filter(b=>b.severity!==Hi),l=s.filter(b=>b.severity===Hi),c=o.deel?o.deel===Gi:!i.length&&l.length>0,p=r?s:c?l:i,m=r||Er.some(b=>o[b]),f=o.vouw?o.vouw==="uit":m&&p.length<=Cm,d=o.per in Ss?o.per:Object.keys(Ss)[Number(c&&!r)],u=Object.fromEntries(Er.filter(b=>o[b]).map(b=>[b,o[b]])),$=b=>P(et.questions,b.length);return a`
    <${H} text=${et.title}>
      <p class="uitleg">${k(et.intro,{report:Lo(U(e.plan))})} ${Te}</p>
    <//>
    ${Re(e).map(b=>a`<${an} key=${b.key} plan=${b} />`)}
    <div class="deelrij">
      ${r?a`<p class="delen"><strong>${et.only_title}</strong></p>`:a`<${Om} points=${i} low=${l} source=${c} query=${u} />`}
      <${xm} scenario=${e} />
    </div>
    <div class=${r?"vragen alleen":"vragen"}>
      ${!r&&a`<${vm} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!r&&a`<p class="zacht">${et.source_intro}</p>`}
        <${Sm}
          key=${`${c}${r}`}
          gaps=${p}
          beside=${c||r?[]:l}
          per=${d}
          scenario=${e}
          open=${f}
          all=${m||!!o.termijnen}
        />
        <p class="acties"><${_t} name="aandachtspunten.csv" rows=${()=>Di(p,e)} /></p>
      </div>
    </div>
    <${Wi} gaps=${n} scenario=${e} rows=${b=>Di(b,e)} />
    <${zt} text=${k(et.shown,{points:$(i),source:$(l)})} />
  `}function Cs(t,e){let o=new Map;for(let r of t)o.set(r.x,[...o.get(r.x)||[],r]);let n=Math.max(1,...[...o.values()].map(r=>r.length));return[...o.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*n/r.length)})))}function Vi(t,e,o){let n=new Map(t.map(f=>[f.id,f])),r=f=>e.flatMap(d=>d.from===f?[d.to]:d.to===f?[d.from]:[]),s=[],i=[...t].sort((f,d)=>z(f.title,d.title)).map(f=>f.id),l=new Set,c=f=>{if(!(l.has(f)||!n.has(f))){l.add(f),s.push(f);for(let d of T(r(f)))c(d)}};for(let f of i)c(f);let p=Math.ceil(s.length/2),m=Math.max(o*1.6,40);return s.map((f,d)=>{let u=d<p,$=u?p:s.length-p,b=u?d:s.length-1-d,_=$>1?Math.sin(Math.PI*b/($-1)):1,C=Math.round((b+.5)*m*(p/$));return{...n.get(f),x:Math.round((u?-1:1)*(140+250*_)),y:C}})}var ve="omgeving",jm=16,Ar=8,zr=68,Fr=236;function Zi(t,e){let o=new Map,n=(s,i,l,c)=>{let p=[s,i,l,c].join("~");s&&i&&s!==i&&o.set([s,i,c].join("~"),{id:p,from:s,to:i,group:l,said:[c]})},r=s=>k(g.graph.contributes,{basis:R("Basis",y(s,"basis"))});for(let s of eo(t,e))n(s.organisation,t,"rol",R("Role",s.role));for(let s of tn(t,e))n(t,s.undertaking,"rol",R("Role",s.role));for(let s of uo(t))Yt(s,e)&&n(t,I(s,"barrier"),"stap",r(s));for(let s of qt(t,"Contribution","barrier"))Yt(s,e)&&n(I(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(Zt.get(t)))for(let l of i)l.startsWith("@")&&X(l.slice(1))&&n(t,l.slice(1),"verband",po(s));for(let[s,i]of _e(t))X(s)&&Yt(s,e)&&n(s,t,"verband",po(i));return[...o.values()]}var Xt=h.around,Mm=t=>Zo(t).find(e=>Xt.nodes[e])||"*",Tm=t=>t.length>Xt.letters?`${t.slice(0,Xt.letters-1)}…`:t,Yi=(t,e,o)=>({id:t,label:Tm(v(t)),title:v(t),group:Mm(t),x:e,y:o}),Qi=t=>{let{color:e,dashes:o}=Xt.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function Ji(t,e){let o=St(t)?t:"",n=o?Zi(o,e).map(Qi):[],r=[T(n.map(l=>l.from)),[o],T(n.map(l=>l.to))],s=new Set([o]),i=r.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(m=>!s.has(m));for(let m of p)s.add(m);return p.sort((m,f)=>z(v(m),v(f))).map((m,f)=>Yi(m,c*Xt.width,f))});return{...Xt,name:ve,title:o?Xt.title_of.replace("{name}",v(o)):Xt.title,layout:"columns",looks:Xt,nodes:Cs(i,Xt.step),rows:n,date:e,centre:o}}function Xi(t,e,o,n){let r=[...t.nodes],s=[...t.rows],i=new Map;for(let l of e.filter(c=>St(c)&&r.some(p=>p.id===c))){let c=new Set(r.map(_=>_.id)),p=Zi(l,o),m=_=>_.from===l?_.to:_.from,f=T(p.map(m)).filter(_=>!c.has(_)),d=f.slice(0,jm),u=r.find(_=>_.id===l),$=(n==="route"?Bm:Lm)(r,u,d);r.push(...$.map(({id:_,x:C,y:w})=>Yi(_,C,w)));let b=new Map($.map(_=>[_.id,_]));for(let _ of p.filter(C=>b.has(m(C)))){let{branch:C}=b.get(m(_));s.push({...Qi(_),...C&&{branch:{...C,head:l,stop:m(_)}}})}f.length>d.length&&i.set(l,{shown:d.length,count:f.length-d.length})}return{nodes:r,rows:s,left:i}}function Lm(t,e,o){let n=t.map(c=>c.x),[r,s]=[Math.min(...n),Math.max(...n)],i=e.x<(r+s)/2?r-Xt.width:s+Xt.width,l=e.y-(o.length-1)*Xt.step/2;return o.map((c,p)=>({id:c,x:i,y:l+p*Xt.step}))}function Bm(t,e,o){let n=Math.max(...t.map(l=>l.x)),r=Math.max(...t.map(l=>l.y))+30,s=Math.ceil(o.length/Ar)*Fr,i=Math.max(0,Math.min(e.x+zr,n+zr-s));return o.map((l,c)=>{let p=i+Math.floor(c/Ar)*Fr,m=r+26+c%Ar*(Xt.step-3);return{id:l,x:p+Fr/2-4,y:m,branch:{beside:p-e.x,aside:zr,top:r}}})}function tl(t,e){let{date:o}=K(e);if(t===ve)return Ji(e.ding,o);let n=h.views[t];if(!n)return null;let{edges:r,loose:s}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...r,...s]}}function ln(t,e,o){return t.matrix||e.from&&e.to?`${o(e.from)} – ${o(e.to)}`:[o(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}var cn=t=>Object.keys(t.table).filter(e=>!el[e]),el={from_label:"from",to_label:"to"},ol=t=>el[t],js={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function nl(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=K(e),r=Object.entries(js).map(([c,p])=>[p,c==="partner"?e[c]&&fe(e[c]):e[c]]).filter(([,c])=>c),s=t.rows.filter(c=>!o.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&r.every(([p,m])=>c[p]?.includes(m)||c.from===m||c.to===m));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.row&&i.has(c.row));return t.choose?{nodes:Vi(l,s,t.step),rows:s}:{nodes:t.layout==="columns"?Cs(l,t.step):l,rows:s}}var Ms=g.graph.choose,rl="alles",Em=["stap","hoofdstuk"],al=t=>!!t[rl]||Object.keys(js).some(e=>t[e]),sl=t=>T(t.flatMap(e=>[e.from,e.to])).length;function il({picture:t}){let e=T(je("Chapter").map(s=>y(s,"identifier"))).sort(z),o=s=>v(je("Chapter").find(i=>y(i,"identifier")===s)),n={stap:Ft.map(s=>[s.notation,s.label]),hoofdstuk:e.map(s=>[s,o(s)])},r=s=>j(["graaf",t.name],s);return a`<div class="kieseerst">
    <p>${Ms.sentence}</p>
    ${Em.map(s=>{let i=n[s].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[js[s]]?.includes(l))})).filter(l=>l.rows.length);return i.length>0&&a`<h2>${Ms[s]}</h2>
          <ul class="keuzetegels">
            ${i.map(({value:l,label:c,rows:p})=>a`<li><a href=${r({[s]:l})}>
                <b>${c}</b><span>${P(Ms.partners,sl(p))}</span></a></li>`)}
          </ul>`})}
    <p><a href=${r({[rl]:"ja"})}>${P(Ms.whole,sl(t.rows),{lines:t.rows.length})}</a></p>
  </div>`}var Ve=g.graph.card,Tn=3;function cl(t,e=Uo){let o=T(t.filter(Boolean)),n=o.length-Tn;return e(n>0?[...o.slice(0,Tn),Ve.more.replace("{count}",String(n))]:o)}var Ts=t=>cl(t,e=>e.join("; ")),ll=t=>Ts(t.flatMap(e=>St(e)?jt(e).slice(0,1).map(tt):[])),pl=t=>R("Role",t);function Am(t,e){let o=eo(t,e).filter(s=>To(s.role)),n=uo(t).filter(s=>Yt(s,e)),r=s=>`${v(hr(I(s,"barrier")))}, ${R("Basis",y(s,"basis")).toLowerCase()}`;return[[Ve.who,Ts(o.map(s=>`${v(s.organisation)} (${pl(s.role)})`))],[Ve.state,Wt(t,e)],[Ve.step,Ts(n.map(r))],[Ve.where,Ts(jt(t).slice(0,2).map(tt))]]}function ml(t,e){let o=[t.from,t.to].flatMap(n=>n?tn(n,e).filter(r=>t.about?.includes(r.undertaking)&&To(r.role)):[]);return cl(o.map(n=>pl(n.role)))}var zm=(t,e)=>cn(t).map(n=>t.table[n]).map((n,r)=>[n,e.said[r]]),Fm=(t,e,o)=>[...t.said.filter(n=>n&&nt(n)!==nt(e)),ml(t,o)].filter(Boolean).join(" · ");function dl(t,e,o,n){let r=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(r)return{kind:r.group&&t.looks.edges[r.group]?.label||"",name:ln(t,r,n),facts:[...zm(t,r),[Ve.role,ml(r,t.date)],[Ve.where,ll(r.about||[])]],thing:""};let s=e.filter(c=>c.from===o||c.to===o),i=c=>n(c.from===o?c.to:c.from),l=to(o)?Am(o,t.date):[...s.slice(0,Tn).map(c=>[i(c),Fm(c,i(c),t.date)]),[Ve.also,s.length>Tn?Ve.more.replace("{count}",String(s.length-Tn)):""],[Ve.where,ll(s.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:St(o)?F(ut(o)):"",name:n(o),facts:l,thing:St(o)?o:""}}var It=g.graph,Pr=40,fl=(t,e=v(t))=>a`<a href=${ee(t)}>${e}</a>`,Pm=t=>(t===1?It.counted.one:It.counted.more).replace("{count}",t);function Nm({picture:t,row:e}){let o=e.group&&!h.views[t.name]?Object.keys(h.around.table):Object.keys(t.table),n=cn(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[o.length&&n[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function Rm({picture:t,row:e,name:o}){let n=(e.about||[]).filter(s=>St(s)&&s!==e.from&&s!==e.to),r=s=>$o(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${ln(t,e,o)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&a`<p>${t.looks.edges[e.group].label}</p>`}
    <${Nm} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&a`<p>${Te}</p><p><a href=${j("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${It.slot_page}</a></p>`}
    ${n.length>0&&a`<p>${It.about}</p>
        <ul>${n.map(s=>a`<li>${X(s)?fl(s):v(s)}${to(s)&&a`<span class="zacht"> – ${r(s)}</span>`}${jt(s).slice(0,1).map(i=>a`<span class="zacht adres">${tt(i)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&X(s)).map((s,i)=>a`${i>0&&" · "}${fl(s,It.page_of.replace("{name}",v(s)))}`)}</p>
  `}function Im({picture:t,rows:e,node:o,name:n,unfold:r,opened:s,pick:i}){let l=e.filter(d=>d.from===o||d.to===o),c=t.nodes.find(d=>d.id===o)?.group,p=t.looks.nodes[c]?.label||ut(o),m=s.includes(o),f=d=>{let u=d.from===o?d.to:d.from;return a`<li>
      ${t.arrows!==!1&&(d.from===o?It.towards:It.coming)}
      <button type="button" class="rijknop" onClick=${()=>i(u||d.id)}>${n(u)}</button>
      ${d.group&&a`<span class="zacht"> – ${t.looks.edges[d.group]?.label||d.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${p&&`${F(p)}. `}${Pm(l.length)}</p>
    ${St(o)&&X(o)&&a`<p class="acties">
        <a href=${ee(o)}>${It.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(m)}
          onClick=${()=>r(o)}>${m?`− ${It.fold}`:`+ ${It.unfold}`}</button>
        ${" "}<a href=${j(["graaf",ve],{ding:o})}>${It.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,Pr).map(f)}</ul>
    ${l.length>Pr&&a`<p>${It.rest.replace("{count}",String(l.length-Pr))}</p>`}
  `}function ul(t){let{row:e,node:o,first:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${It.in_words}>
      ${e&&a`<${Rm} ...${t} />`} ${o&&a`<${Im} ...${t} />`}
      ${!e&&!o&&(n||a`<p class="zacht">${It.nothing_chosen}</p>`)}
    </section>
  `}function $l({picture:t,rows:e,name:o,hover:n,close:r,keep:s,unfold:i,opened:l,unfolds:c}){let p=dt(null);Ce(()=>{let d=u=>u.key==="Escape"&&r();return window.addEventListener("keydown",d),()=>window.removeEventListener("keydown",d)},[]),Ot(()=>{let{offsetWidth:d,offsetHeight:u,offsetParent:$}=p.current,b=Math.max(4,Math.min(n.x-20,$.clientWidth-d-4)),_=n.y+16,C=_+u>$.clientHeight-4?Math.max(4,n.y-18-u):_;p.current.style.transform=`translate(${b}px, ${C}px)`});let m=dl(t,e,n.id,o),f=m.facts.filter(([d,u])=>d&&u);return a`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>s(!0)} onPointerLeave=${()=>s(!1)}>
      ${m.kind&&a`<span class="zacht">${m.kind}</span>`}
      <strong>${m.name}</strong>
      <dl>${f.map(([d,u])=>a`<div><dt>${d}</dt><dd>${u}</dd></div>`)}</dl>
      ${m.thing&&X(m.thing)&&a`<p class="acties"><a href=${ee(m.thing)}>${It.page}</a>${c(m.thing)&&a`<button type="button" class="rijknop" onClick=${()=>i(m.thing)}>${l.includes(m.thing)?It.fold:It.unfold}</button>`}</p>`}
    </div>
  `}var Io="#16212B",hl="#8E8779",Nr="#0A4F7A",Ls="#FFFFFF";function Rr(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let r=1;r<e.length-1;r+=1)t.arcTo(...e[r],...e[r+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function gl(t,e){let[o,n,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,r,n-o,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let i=o-(s-r);i<n;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function bl(t,e){let[o,n]=[e[0],e[e.length-1]],r=n.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,n.y),t.stroke()};t.strokeStyle=Io,t.lineWidth=14,s(),t.strokeStyle=Ls,t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,n.y-15),t.lineTo(r+22,n.y),t.lineTo(r,n.y+15),t.fillStyle=Io,t.fill(),t.restore()}function qm(t,e,o,n,r=5.5){t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.fillStyle=n==="full"?Io:Ls,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,r,Math.PI/2,-Math.PI/2),t.fillStyle=Io,t.fill()),t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=Io,t.stroke()}function kl(t,e){let o=new Set(t.filter(r=>r.station).map(r=>r.id)),n=new Map(t.map(r=>[r.id,r.rail]));return e.flatMap(r=>{if(r.branch)return[{edge:r,...r.branch}];if(!o.has(r.to))return[];let s=n.get(r.from);return[{edge:r,head:r.to,stop:r.from,beside:s??0,between:s===void 0}]})}function Ln(t,{head:e,stop:o,beside:n}){let r=t.getPosition(e);return{from:r,x:r.x+n,y:t.getPosition(o).y}}function Wm({from:t,x:e,y:o},{aside:n=0,top:r=t.y+34}){let s=[t.x+n,t.y],i=e===s[0]?[]:[[s[0],r],[e,r]];return[...n?[[t.x,t.y]]:[],s,...i,[e,o]]}function yl(t,e,o,n){t.save(),t.lineCap="round";let r=o.map(s=>({on:n.has(s.edge.id),down:Wm(Ln(e,s),s)}));for(let{down:s}of r)Rr(t,s,3,hl);for(let{on:s,down:i}of r)s&&Rr(t,i,4,Io);t.restore()}function _l(t,e,o,n){for(let r of o){let{x:s,y:i}=Ln(e,r),{left:l,right:c}=e.getBoundingBox(r.stop),p=(l+c)/2,{label:m,font:f}=e.body.nodes[r.stop].options;t.font=`${f.size}px ${f.face}`;let d=n.has(r.edge.id),u=r.between&&!d?t.measureText(m).width/2+8:(c-l)/2-6,$=s<p?p-u:p+u;Math.abs($-s)>3&&Rr(t,[[s,i],[$,i]],d?4:1.6,d?Io:hl)}for(let r of o){let{x:s,y:i}=Ln(e,r);qm(t,s,i,r.edge.mark||"full",r.edge.mark?5.5:3)}}function Ir(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function wl(t,e,o,n){let{x:r,y:s}=Ir(e,o);t.save(),t.beginPath(),t.arc(r,s,9,0,2*Math.PI),t.fillStyle=n?Nr:Ls,t.fill(),t.lineWidth=1.8,t.strokeStyle=Nr,t.stroke(),t.beginPath(),t.moveTo(r-4.5,s),t.lineTo(r+4.5,s),n||(t.moveTo(r,s-4.5),t.lineTo(r,s+4.5)),t.strokeStyle=n?Ls:Nr,t.stroke(),t.restore()}var Dm="#16212B",Bs=12/14,Hm=13,vl=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<Hm;function xl(t,{nodes:e,edges:o,options:n,view:r,opened:s=[]},{onChoose:i,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let m=kl(e,o),f=new Map(m.map(x=>[x.edge.id,x])),d=new vis.DataSet(e.map(({title:x,...q})=>p?q:{...q,title:x})),u=new vis.DataSet(o.map(x=>f.has(x.id)?{...x,hidden:!0}:x)),$=new vis.Network(t,{nodes:d,edges:u},n),b=t.querySelector(".vis-network");b.setAttribute("role","application"),b.setAttribute("aria-label",t.dataset.title||"");for(let x of t.querySelectorAll("canvas"))x.setAttribute("aria-hidden","true");let _=e.filter(x=>x.slot).map(x=>x.id),C=e.filter(x=>x.station).sort((x,q)=>x.station-q.station),w=new Set,S="",O=()=>[...new Set([S,...s,...$.getSelectedNodes()])].filter(x=>x&&c(x));$.on("beforeDrawing",x=>{yl(x,$,m,w);let q=C.map(D=>$.getPosition(D.id));q.length&&bl(x,q);for(let D of _)gl(x,$.getBoundingBox(D))}),$.on("afterDrawing",x=>{_l(x,$,m,w);for(let q of O())wl(x,$,q,s.includes(q))});let V=x=>m.find(q=>vl(Ln($,q),x,$.getScale()))?.edge.id,Ct=x=>O().find(q=>vl(Ir($,q),x,$.getScale())),L=(x=.05)=>{if(!e.length||($.fit({animation:!1,maxZoomLevel:1.15}),$.getScale()>=x))return;let D=Math.min(...e.map(Je=>Je.x))-85,J=Math.min(...e.map(Je=>Je.y))-30,Se=t.clientWidth/x*.5,be=Math.max(...e.map(Je=>Je.x))+85-D,ce={x:be<2*Se?D+be/2:D+Se,y:J+t.clientHeight/x*.5};$.moveTo({position:ce,scale:x,animation:!1})};$.on("click",({nodes:[x],edges:[q],pointer:D})=>{let J=Ct(D.canvas);J?l?.(J):i?.(V(D.canvas)??x??q??null)}),$.on("doubleClick",({nodes:[x]})=>x&&l?.(x));let vt=(x,q)=>{x&&c(x)!==(S===x)&&$.redraw(),x&&(S=x),p?.(x,q)};if(p){$.on("hoverNode",({node:D,pointer:J})=>vt(D,J.DOM)),$.on("hoverEdge",({edge:D,pointer:J})=>vt(D,J.DOM));for(let D of["blurNode","blurEdge","dragStart","zoom"])$.on(D,()=>vt(null));let x="",q=D=>{if(!m.length||D.buttons)return;let{left:J,top:Se}=t.getBoundingClientRect(),be={x:D.clientX-J,y:D.clientY-Se},ce=V($.DOMtoCanvas(be))||"";ce!==x&&vt(ce||null,be),t.style.cursor=ce||Ct($.DOMtoCanvas(be))?"pointer":"",x=ce};b.addEventListener("pointermove",q)}r?$.moveTo({...r,animation:!1}):L(Bs);let Oe=new Map(o.map(x=>[x.id,x]));return{network:$,fit:L,view:()=>({position:$.getViewPosition(),scale:$.getScale()}),zoom:x=>$.moveTo({scale:Math.min(4,Math.max(.05,$.getScale()*x))}),select(x,q,D){let J=q.length?q:o.filter(kt=>x.includes(kt.from)||x.includes(kt.to)).map(kt=>kt.id),Se=new Set(J.filter(kt=>Oe.has(kt))),be=[...w,...Se].filter(kt=>!f.has(kt)&&w.has(kt)!==Se.has(kt));be.length&&u.update(be.map(kt=>Se.has(kt)?{id:kt,width:3,color:{color:Dm}}:{id:kt,width:1.6,color:{color:Oe.get(kt).color}})),w=Se;let ce=x.filter(kt=>d.get(kt));if($.setSelection({nodes:ce,edges:[]},{highlightEdges:!1}),$.redraw(),!D||!ce.length)return;ce.some(kt=>{let{x:W,y:Rn}=$.canvasToDOM($.getPosition(kt));return W>0&&W<t.clientWidth&&Rn>0&&Rn<t.clientHeight})||$.focus(ce[0],{scale:Math.max($.getScale(),Bs),animation:!1})},show(x){$.fit({nodes:x.filter(q=>d.get(q)),animation:!1,maxZoomLevel:1.15}),$.getScale()<Bs&&$.moveTo({scale:Bs})},destroy:()=>$.destroy()}}function Ol(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var Um=250,Gm=.74,Km={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function Sl(t){let{of:e,nodes:o,edges:n,options:r,handle:s,lit:i,line:l,look:c,shown:p,title:m,opened:f}=t,d=dt(null),u=dt({of:"",view:null,ids:new Set}),$=dt(t);$.current=t,Ot(()=>{let C=performance.now(),w=u.current.of===e?u.current.view:null,S=0,O=(L,vt)=>{window.clearTimeout(S),S=window.setTimeout(()=>$.current.onHover(L===null?null:{id:L,...vt}),Um)},V=xl(d.current,{nodes:o,edges:n,options:r,view:w,opened:f},{onChoose:L=>$.current.onChoose(L),onUnfold:L=>$.current.onUnfold(L),unfolds:L=>$.current.unfolds(L),onHover:O});s.current=V;let Ct=w?o.map(L=>L.id).filter(L=>!u.current.ids.has(L)):[];return Ct.length&&V.show([...Ct,...i]),d.current.dataset.ms=String(Math.round(performance.now()-C)),()=>{window.clearTimeout(S),u.current={of:e,view:V.view(),ids:new Set(o.map(L=>L.id))},V.destroy(),s.current=null}},[e,o,n]),Ot(()=>{p&&u.current.of===""&&s.current.fit(12/14)},[p]),Ot(()=>{let C=()=>window.setTimeout(()=>s.current?.fit(),60);return document.addEventListener("fullscreenchange",C),()=>document.removeEventListener("fullscreenchange",C)},[]),Ot(()=>s.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let b=C=>Km[C.key]?.(t),_={height:`${Ol(o,Math.max(420,Math.round(window.innerHeight*Gm)))}px`};return a`<div class="doek" id="doek" ref=${d} style=${_} data-title=${m} onKeyDown=${b}></div>`}var Bn=t=>t===""?2:St(t)&&ss(t)?1:0;function Es(t,e){let o=new Map;for(let r of t){let s=`${r.from||""}|${r.to||""}`;o.set(s,[...o.get(s)||[],r])}let n=r=>[...new Set(r)].sort((s,i)=>Bn(s)-Bn(i)||z(e(s),e(i)));return{givers:n(t.map(r=>r.from||"")),takers:n(t.map(r=>r.to||"")),at:(r,s)=>o.get(`${r}|${s}`)||[]}}var Ze=g.graph.matrix,qo=({look:t})=>a`
  <svg class=${`stroom ${t.mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    ${t.mark==="broken"?a`<path d="M1.5 1.5 6 3.8v4.4L1.5 10.5Z M8.2 4.9 10.5 6 8.2 7.1Z" fill=${t.color} stroke=${t.color} />`:a`
            <path d="M1.8 1.5 10.4 6 1.8 10.5Z" fill=${t.mark==="full"?t.color:"#FFFFFF"} stroke=${t.color}
              stroke-width="1.5" stroke-linejoin="round" />
            ${t.mark==="half"&&a`<path d="M1.8 1.5 6 3.7v4.6L1.8 10.5Z" fill=${t.color} />`}
          `}
  </svg>
`;function Cl({picture:t,rows:e,names:o,chosen:n,pick:r,point:s,caption:i}){let l=w=>o.get(w)?.title||Ze.nobody,c=w=>o.get(w)?.label||Ze.nobody,{givers:p,takers:m,at:f}=Es(e,c),d=w=>t.looks.edges[w.group],u=w=>[w.said[0],d(w).label].filter(Boolean).join(", "),$=(w,S)=>[Bn(w)!==Bn(S)&&"nieuw",w===""&&"ongenoemd"].filter(Boolean).join(" "),b=(w,S)=>{let O=w.currentTarget.getBoundingClientRect(),V=w.currentTarget.closest(".vlak").getBoundingClientRect();s({id:S.id,x:O.right-V.left,y:O.bottom-V.top-10})},_=(w,S)=>{let O=f(w,S);if(!O.length)return null;let V=O.some(L=>L.id===n),Ct=O.some(L=>d(L).mark==="broken");return a`
      <button type="button" class=${Ct?"hapert":null} aria-pressed=${String(V)}
        aria-label=${`${l(w)} ${Ze.to} ${l(S)}: ${O.map(u).join("; ")}`}
        onClick=${()=>r(O[(O.findIndex(L=>L.id===n)+1)%O.length].id)}
        onMouseEnter=${L=>b(L,O[0])} onMouseLeave=${()=>s(null)}
        onFocus=${L=>b(L,O[0])} onBlur=${()=>s(null)}>
        ${O.length>2?a`<${qo} look=${d(O[0])} /><b>${O.length}</b>`:O.map(L=>a`<${qo} look=${d(L)} />`)}
      </button>
    `},C=w=>n&&e.some(S=>S.id===n&&(S.from||"")===w);return a`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${i}</caption>
        <thead>
          <tr>
            <td class="hoek">${Ze.corner}</td>
            ${m.map((w,S)=>a`<th scope="col" class=${$(w,m[S-1]??w)}><span>${c(w)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${p.map((w,S)=>a`
              <tr class=${[$(w,p[S-1]??w),C(w)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(w)}</th>
                ${m.map((O,V)=>a`<td class=${$(O,m[V-1]??O)}>${_(w,O)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function jl({picture:t,rows:e,name:o,pick:n}){let r=Object.entries(t.looks.edges).map(([i,l])=>({look:l,rows:e.filter(c=>c.group===i)})).filter(i=>i.rows.length),s=r.filter(i=>i.look.mark==="broken").flatMap(i=>i.rows);return a`
    <h2>${Ze.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${r.map(({look:i,rows:l})=>a`<li><${qo} look=${i} /><b>${l.length}</b><span>${i.label}</span></li>`)}
      ${[["from",Ze.no_giver],["to",Ze.no_taker]].map(([i,l])=>{let c=e.filter(p=>!p[i]).length;return c>0&&a`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${s.length>0&&a`<h3>${Ze.falters}</h3>
        <ul class="stromen">
          ${s.map(i=>a`<li>
              <button type="button" class="rijknop" onClick=${()=>n(i.id)}>${o(i.from)} → ${o(i.to)}</button>
              <span>${i.said[0]}</span>${i.said[2]&&a`<span class="zacht">${Ze.since} ${i.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${F(Ze.empty)}</p>
  `}var ro=g.graph,Tl=["kies","uit"],Ml=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...Tl];function Vm({thing:t}){let e=ke(()=>[...Zt.keys()].filter(X).sort((n,r)=>z(v(n),v(r))),[]),o=n=>{let r=e.find(s=>v(s)===n.target.value);r?E({ding:r,kies:null,uit:null}):pt(ro.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${ro.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${St(t)?v(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${v(n)}></option>`)}</datalist>
    </label>
  `}function Ll({picture:t,query:e}){let[o,n]=G(!1),r=Ml.filter(b=>e[b]&&!Tl.includes(b)).length,s=t.name===ve,i=t.nodes.filter(b=>yn(b.id)).sort((b,_)=>z(b.title,_.title)),l=b=>h.codes.CellState[b]?.order??9,c=T(t.rows.map(b=>b.state).filter(Boolean)).sort((b,_)=>l(b)-l(_)),p=b=>F(h.codes.CellState[b]?.label||R("Status",b)),m=Qo.filter(b=>t.rows.some(_=>_.kinds?.includes(b.notation))),f=Ft.filter(b=>t.rows.some(_=>_.steps?.includes(b.notation))),d=new Set(t.rows.flatMap(b=>b.chapters||[])),u=je("Chapter").map(b=>[y(b,"identifier"),v(b)]).filter(([b])=>d.has(b)).sort((b,_)=>z(b[0],_[0])),$=[["stap",ro.filters.step,f.map(b=>[b.notation,b.label])],["hoofdstuk",ro.filters.chapter,u],["soort",ro.filters.kind,m.map(b=>[b.notation,b.label])],["partner",ro.filters.partner,i.map(b=>[y(b.id,"notation"),b.title])],["staat",ro.filters.state,c.map(b=>[b,p(b)])]];return a`
    <details class="filters graafkeuzes" open=${o} onToggle=${b=>n(b.target.open)}>
      <summary id="filterknop">${r?k(g.shared.filters_set,{count:r}):ro.choices}</summary>
      ${!s&&a`<${no} />`}
      <${Ao} />
      <div class="velden">
        ${s&&a`<${Vm} thing=${t.centre} />`}
        ${!s&&$.filter(([,,b])=>b.length>1).map(([b,_,C])=>a`<${Bt} name=${b} label=${_} options=${C} />`)}
        <${We} label=${ro.filters.search} name="zoek" id="graafzoek" />
        <${bo} names=${Ml} />
      </div>
    </details>
  `}var qr=g.graph,Zm={full:a`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},Ym=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${Zm[t.mark]}
  </svg>
`,Qm=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,Bl={name:!0,hollow:!0,stop:!0,side:!0,tag:!0},El=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${Bl[t.shape]?"#FFFFFF":t.color} stroke=${Bl[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function Al({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),r=c=>t.layout==="grid"&&t.looks.edges[c],s=Object.entries(t.looks.nodes).filter(([c])=>!r(c)&&t.nodes.some(p=>p.group===c)),i=(c,p)=>{if(t.matrix&&p.mark)return a`<${qo} look=${p} />`;if(t.layout==="route"&&p.mark)return a`<${Ym} look=${p} />`;if(t.layout!=="grid")return a`<${Qm} look=${p} />`;let m=t.looks.nodes[c];return m?a`<${El} look=${m} />`:a`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?o.delete(c):o.add(c),E({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${qr.lines}>
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
    ${!t.matrix&&a`<ul class="lijnen" aria-label=${qr.points}>
      ${s.map(([,c])=>a`<li><${El} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&a`<li><span class="leegvak" aria-hidden="true"></span><span>${qr.slots}</span></li>`}
    </ul>`}
  `}var As=g.graph;function Wr({picture:t,rows:e,name:o,chosen:n,pick:r}){let s=t.matrix,i=s?"from":"to",l=s?"to":"from",c=new Map(t.nodes.map(m=>[m.id,m.station??0])),p=Es(e,o)[s?"givers":"takers"];return p.sort((m,f)=>(c.get(m)||0)-(c.get(f)||0)),a`<div class="beeldlijst">
    ${p.map(m=>{let f=e.filter(_=>(_[i]||"")===m),d=f.filter(_=>_.color||s),u=f.filter(_=>!_.color&&!s),$=d.length?P(s?As.list.flows:As.list.partners,d.length):As.list.nobody,b=u.length>0&&P(As.list.slots,u.length);return a`
        <details key=${m} open=${p.length<4||f.some(_=>_.id===n)}>
          <summary><h2>${o(m)}</h2><span class="zacht">${[$,b].filter(Boolean).join(" · ")}</span></summary>
          <ul>
            ${u.map(_=>a`<li class="leegrij"><span>${_.said.filter(Boolean).join(": ")}</span></li>`)}
            ${d.map(_=>a`<li>
                <button type="button" class="rijknop" aria-pressed=${String(_.id===n)} onClick=${()=>r(_.id)}>
                  ${s&&a`<${qo} look=${t.looks.edges[_.group]} />`}${s&&"→ "}${o(_[l])}
                </button>
                <span class="zacht">${_.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var En=g.graph,zl="from_label",Jm="amount",Dr=new WeakMap;function Xm(t,e){return Dr.has(t)||Dr.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),Dr.get(t).get(e)||En.not_said}function pn(t,e,o){let n=ol(o);return n?Xm(t,e[n]):e.said[cn(t).indexOf(o)]||""}function td(t,e,o){let n=o.replace("-",""),r=o[0]==="-"?-1:1,s=e.map(l=>[pn(t,l,n),l]),i=l=>+(l===""||l===En.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*z(l[0],c[0])).map(([,l])=>l)}function Fl({picture:t,rows:e,chosen:o,pick:n,caption:r}){let s=A.route.query.sorteer||zl,i=Object.entries(t.table),l=(f,d)=>{let u=s===f?`-${f}`:f;E({sorteer:u===zl?null:u},!0),pt(En.sorted.replace("{column}",d.toLowerCase()).replace("{direction}",u[0]==="-"?En.down:En.up))},c=f=>s===f?"ascending":s===`-${f}`?"descending":null,p=([f,d])=>f===Jm?a`<th scope="col" role="columnheader">${d}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(f)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${f}`} onClick=${()=>l(f,d)}>
            ${d}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,m=f=>{let d=f.id===o,u=d||o&&(f.from===o||f.to===o);return a`
      <tr key=${f.id} role="row" class=${u?"gekozen":null} data-rij=${f.id} data-van=${f.from||""}
        data-naar=${f.to||""} onClick=${$=>$.target.closest("button, a")||n(f.id)}>
        ${i.map(([$,b],_)=>_?a`<td role="cell" data-kop=${b}>${pn(t,f,$)}</td>`:a`<th scope="row" role="rowheader" data-kop=${b}>
                <button type="button" class="rijknop" aria-pressed=${String(d)} onClick=${()=>n(f.id)}>
                  ${pn(t,f,$)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(p)}</tr></thead>
      <tbody role="rowgroup">${td(t,e,s).map(m)}</tbody>
    </table>
  `}var Ye=g.graph,Pl=({ways:t,shows:e,choose:o})=>a`
  <div class="knoppen" role="group" aria-label=${Ye.show.label}>
    ${t.map(([n,r])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${r}</button>`)}
  </div>
`;function Nl({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${Ye.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>document.querySelector("#doek canvas").toBlob(i=>we(`${e.name}.png`,i,"image/png"),"image/png");return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",Ye.tools.fit,()=>t.current.fit())} ${n("back",Ye.tools.back,o)}
      ${n("screen",Ye.tools.screen,r)} ${n("png",Ye.tools.png,s)}
    </div>
  `}function Rl({picture:t,ids:e,left:o}){if(!e.length)return null;let n=r=>E({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${Ye.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=v(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${k(Ye.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(s+1)}>${i}</button>`}`})}
      ${[...o].map(([r,{shown:s,count:i}])=>{let l=k(Ye.left_out,{name:v(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${j(["graaf",ve],{ding:r})}>${Ye.surroundings}</a></p>`})}
    </nav>
  `}function _o(){let t=g.missing;return a`
    <${H} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${j("overzicht")}>${t.home}</a></p>
  `}var wt=g.graph,ed="(max-width: 44rem)",Hr=null,Ur=()=>Hr,Wo=t=>E({kies:A.route.query.kies===t?null:t},!0);function od(t){let e=window.matchMedia(ed).matches,o=t.matrix?[["matrix",wt.show.matrix],["beeld",wt.show.arrows]]:[["beeld",wt.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",wt.show.list]]:[],r=["tabel",wt.show.table];return e&&!n.length?[r,...o]:[...n,...o,r]}function nd(t,e,o){let n=nt(o||""),r=Object.keys(t.table);return n?e.filter(s=>r.some(i=>nt(pn(t,s,i)).includes(n))):e}function sd({picture:t,drawn:e,opened:o,chosen:n,row:r,lit:s,choices:i,handle:l,turn:c,shown:p,tell:m}){let f=ke(()=>e.rows.filter($=>$.color),[e]),d=ke(()=>[...e.nodes].filter($=>$.title).sort(($,b)=>$.y-b.y||$.x-b.x).map($=>$.id),[e]),u=$=>{let b=d[(d.indexOf(s[0])+$+d.length)%d.length];E({kies:b},!0)};return a`
    <${Sl} of=${`${t.name}|${t.date}|${t.centre||""}|${i}|${c}`} nodes=${e.nodes}
      edges=${f} options=${ad(t,o)} opened=${o} handle=${l} lit=${s}
      line=${r?.color?r.id:""} look=${!!n||s.length===1} shown=${p}
      title=${k(wt.picture,{title:t.title})} onChoose=${$=>$&&Wo($)} onStep=${u}
      unfolds=${m.unfolds} onUnfold=${m.unfold} onHover=${m.point}
      onClear=${()=>E({kies:null},!0)} />
  `}function rd({picture:t,query:e}){let o=dt(null),n=dt(!1),[r,s]=G(0),[i,l]=G(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(W=>e[W]).join("|"),m=ke(()=>nl(t,e),[t,p]),f=(e.uit||"").split(",").filter(St),d=ke(()=>Xi(m,f,t.date,t.layout),[m,e.uit]),u=ke(()=>new Map(d.nodes.map(W=>[W.id,W])),[d]),$=d.rows.find(W=>W.id===c||c===`leeg~${W.id}`&&W),b=$?"":u.has(c)?c:"",_=ke(()=>nd(t,m.rows,e.zoek),[m,e.zoek]),C=!$&&!b&&nt(e.zoek||""),w=C?d.nodes.filter(W=>nt(W.title||"").includes(C)).map(W=>W.id):[],S=od(t),O=S.some(([W])=>W===e.toon)?e.toon:S[0][0],V=t.choose&&!al(e),Ct=O==="beeld"&&!V,L=W=>u.get(W)?.title||(t.matrix?wt.matrix.nobody:wt.not_said),vt=W=>St(W)&&X(W)&&W!==t.centre,Oe=W=>{if(!vt(W))return;let Rn=f.includes(W)?f.filter(Rc=>Rc!==W):[...f,W];l(null),E({uit:Rn.join(","),kies:W})},x=W=>{(W||!n.current)&&l(W)},q=W=>{n.current=W,W||l(null)};Ce(()=>{!c||!A.started||($&&!($.from&&$.to)?pt(k(wt.chosen_one,{name:ln(t,$,L)})):$?pt(k(wt.chosen_pair,{from:L($.from),to:L($.to)})):b&&pt(k(wt.chosen_one,{name:L(b)})))},[c]),Ot(()=>(Hr={name:t.name,drawing:o.current},()=>{Hr=null}));let D=$&&!$.color?`leeg~${$.id}`:"",J=D&&u.has(D)?[D]:$?[$.from,$.to].filter(Boolean):b?[b]:w,Se={unfolds:vt,unfold:Oe,point:x},be={picture:t,rows:d.rows,name:L,opened:f,unfold:Oe,pick:Wo},ce=i&&i.id!==c&&a`<${$l} ...${be} unfolds=${vt} keep=${q} hover=${i} close=${()=>l(null)} />`,Je=P(wt.rows,_.length),kt=t.matrix?a`<${jl} picture=${t} rows=${_} name=${L} pick=${Wo} />`:t.layout==="route"&&Ct&&a`<p class="zacht">${wt.nothing_chosen}</p><${Wr} picture=${t} rows=${_} name=${L} chosen="" pick=${Wo} />`;return a`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${Pl} ways=${S} shows=${O} choose=${W=>E({toon:W},!0)} />
      ${Ct&&a`<${Nl} handle=${o} picture=${t} reset=${()=>s(r+1)} />`}
      <${Ll} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${O==="tabel"}>
          ${Ct&&a`<${Rl} picture=${t} ids=${f} left=${d.left} />`}
          ${t.choose&&!V&&a`<p class="spoor"><a href=${j(["graaf",t.name])}>${wt.choose.back}</a></p>`}
          <div class="vlak">
            ${V?a`<${il} picture=${t} />`:O==="matrix"?a`<${Cl} picture=${t} rows=${_} names=${u} chosen=${$?.id||""} pick=${Wo}
                      point=${x} caption=${k(wt.matrix.caption,{rows:Je})} />`:O==="lijst"?a`<${Wr} picture=${t} rows=${_} name=${L} chosen=${$?.id||""} pick=${Wo} />`:a`<${sd} ...${{picture:t,drawn:d,opened:f,chosen:c,row:$,lit:J,choices:p,handle:o,turn:r,tell:Se}}
                        shown=${O==="beeld"} />`}
            ${!m.rows.length&&a`<p class="leegbeeld">${t.centre?wt.alone:wt.empty}</p>`}
            ${ce}
          </div>
          ${!V&&a`<${Al} picture=${t} hidden=${e.zonder||""} />`}
          ${Ct&&a`<p class="zacht sleutels">${wt.keys}</p>`}
        </div>
        <div class="tabel" hidden=${O!=="tabel"}>
          <div class="rol">
            <${Fl} picture=${t} rows=${_} chosen=${$?.id||b} pick=${Wo}
              caption=${k(wt.caption,{title:t.title,rows:Je})} />
          </div>
          <div class="acties">
            <${_t} name=${`${t.name}.csv`} rows=${()=>id(t,_)} />
          </div>
        </div>
      </div>
      <${ul} ...${be} row=${$} node=${b} first=${kt} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${wt.loose}</p>`}
  `}var ad=(t,e)=>e.length&&t.name!==ve?{...t.options,groups:{...h.around.options.groups,...t.options.groups}}:t.options,id=(t,e)=>[[...Object.values(t.table),...Tt],...e.map(o=>[...Object.keys(t.table).map(n=>pn(t,o,n)),...Mt(null)])];function ld({name:t,title:e,sentence:o}){let r=[...Object.values(h.views).map(s=>[s.name,s.tab||s.title]),[ve,h.around.tab]];return a`
    <${H} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${wt.pictures}>
      ${r.map(([s,i])=>{let l=s===t?"page":null;return a`<li><a href=${j(["graaf",s])} aria-current=${l}>${i}</a></li>`})}
    </ul>
  `}function Il({route:{path:t,query:e}}){let o=t[1]||Object.keys(h.views)[0],n=ke(()=>tl(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${ld} name=${o} title=${n.title} sentence=${n.sentence} />
    <${rd} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${_o} />`}function An({name:t,of:e,rows:o,columns:n,fields:r,keep:s,sort:i}){let l=g[e];return function({route:p}){let m=K(p.query).plan,f=o(m).filter(b=>s(b,p.query)),d=n(),u=P(l.count,f.length),$=()=>[[...d.map(b=>b.label),...Tt],...bs(f,d,wr("sorteer",i)).map(b=>[...d.map(_=>_.text(b)),...Mt(null,it(b.id)?.key||m)])];return a`
      <${H} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${ne}>
        <${no} />
        <div class="velden">
          <${We} name="tekst" />
          ${r().map(b=>a`<${Bt} ...${b} />`)}
          <${bo} names=${Object.keys(p.query).filter(b=>b!=="merk")} />
        </div>
      <//>
      <p class="telling">${u}<${_t} name=${`${t}.csv`} rows=${$} /></p>
      <div class="rol">
        <${mt}
          id=${t}
          caption=${k(l.caption,{count:u})}
          rows=${f}
          columns=${d}
          urlKey="sorteer"
          sort=${i}
        />
      </div>
      <${zt} text=${u} />
    `}}var ql=Ft.map(t=>[t.notation,t.label]),Wl=t=>Ft.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Dl=t=>Object.entries(h.codes[t]).map(([e,o])=>[e,o.label]),Hl=(t,e)=>!e||nt([v(t),...["altLabel","promise","summary"].flatMap(o=>lt(t,o))].join(" ")).includes(nt(e)),Qe=g.partners,Ul=An({name:"partners",of:"partners",sort:"naam",rows:t=>h.partners[N?t:""],keep:(t,e)=>Hl(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||y(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:Qe.fields.step,name:"stap",options:ql},{label:Qe.fields.kind,name:"soort",options:Dl("OrganisationKind")},{label:Qe.fields.role,name:"rol",options:Object.entries(Qe.roles)}],columns:()=>[{key:"naam",label:Qe.columns.name,text:t=>v(t.id),cell:t=>[a`<${M} id=${t.id} />`,a`<${nn} id=${t.id} />`]},{key:"soort",label:Qe.columns.kind,text:t=>de(t.id,"organisationKind")},{key:"stappen",label:Qe.columns.steps,text:t=>Wl(t.steps)},{key:"handelt",label:Qe.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Qe.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Qe.columns.wish,text:t=>t.wish}]}),Ut=g.measures,zn=t=>h.called[t]?.short||"",Fn=t=>y(t,"prefLabel"),cd=Ua.map(t=>({id:t,...h.works[t]})).sort((t,e)=>z(zn(t.id)||"~",zn(e.id)||"~")||z(Fn(t.id),Fn(e.id))),zs=N?"":Xe[0].date,pd=(t,e,o)=>({key:t,label:e,text:({id:n})=>en(n,o)?Wt(n,o):"",cell:({id:n})=>en(n,o)&&a`<${gt} id=${n} date=${o} />`}),md=()=>je("Chapter").sort((t,e)=>z(y(t,"identifier"),y(e,"identifier"))).map(t=>[t,k(Ut.chapter,{identifier:y(t,"identifier"),title:Fn(t)})]),Gl=An({name:"maatregelen",of:"measures",sort:"nr",rows:t=>cd.filter(e=>jo(e.id,t)),keep:(t,e)=>Hl(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:Xo(t.id).includes(e.stap)))&&(!e.soort||ti(t.id).includes(e.soort))&&(!e.wat||me(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||en(t.id)===e.staat),fields:()=>[{label:Ut.fields.what,name:"wat",options:Object.entries(Ut.types)},{label:Ut.fields.chapter,name:"hoofdstuk",options:md()},{label:Ut.fields.step,name:"stap",options:[...ql,["alle",Ut.across]]},{label:Ut.fields.kind,name:"soort",options:Qo.map(t=>[t.notation,t.label])},{label:Ut.fields.status,name:"staat",options:Dl("Status")}],columns:()=>[{key:"nr",label:Ut.columns.number,text:({id:t})=>zn(t),cell:({id:t})=>zn(t)?a`<a href=${ee(t)}>${zn(t)}</a>`:a`<span class="zacht">${Ut.no_number}</span>`},{key:"naam",label:Ut.columns.name,text:({id:t})=>Fn(t),cell:({id:t})=>a`<${M} id=${t} text=${Fn(t)} />`},...Le(({id:t})=>it(t)?.key),{key:"wat",label:Ut.columns.what,text:({id:t})=>ut(t)},...zs&&zs!==oe?[pd("plan",F(co(zs)),zs)]:[],{key:"nu",label:N?Ut.columns.stand:F(co(oe)),text:({id:t})=>Wt(t),cell:({id:t})=>a`<${gt} id=${t} />`},{key:"termijn",label:Ut.columns.deadline,text:({id:t})=>y(t,"finalDueBy"),cell:({id:t})=>Y(y(t,"finalDueBy"))},{key:"stap",label:Ut.columns.step,text:t=>t.across?g.shared.all_steps:Wl(Xo(t.id))},{key:"wie",label:Ut.columns.lead,sort:!1,text:t=>t.container?"":Mo(t.id).map(v).join(", ")||g.shared.nobody,cell:t=>t.container?"":Mo(t.id).length?a`<${Et} ids=${Mo(t.id)} />`:a`<span class="zacht">${g.shared.nobody}</span>`}]});var wo=g.lookup,dd=t=>T(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Pt(t,e))).filter(X),fd=Object.entries(h.lookups).map(([t,e])=>({id:t,...e,about:dd(t),text:nt([v(t),...lt(t,"altLabel"),y(t,"summary"),e.told].join(" "))})),Kl=t=>jt(t).map(tt),Vl=An({name:"naslag",of:"lookup",sort:"naam",rows:t=>fd.filter(e=>jo(e.id,t)),keep:(t,e)=>(!e.wat||me(t.id,e.wat))&&(!e.tekst||t.text.includes(nt(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:wo.fields.what,name:"wat",options:Object.entries(wo.types).filter(([t])=>je(t).length)},{label:wo.fields.step,name:"stap",options:Ft.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:wo.columns.name,text:({id:t})=>v(t),cell:({id:t})=>[a`<${M} id=${t} />`,y(t,"summary")&&a`<p class="zacht">${y(t,"summary")}</p>`]},...Le(({id:t})=>it(t)?.key),{key:"wat",label:wo.columns.what,text:({id:t})=>ut(t)},{key:"zegt",label:wo.columns.told,text:t=>t.told},{key:"over",label:wo.columns.about,sort:!1,text:t=>t.about.map(v).join("; "),cell:t=>a`<${Et} ids=${t.about} name=${Me} />`},{key:"bron",label:wo.columns.place,sort:!1,text:({id:t})=>Kl(t).join("; "),cell:({id:t})=>{let[e,...o]=Kl(t),n=k(g.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var Zl=g.unknown,ge=({of:t,count:e,intro:o=t.intro,children:n})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:k(Zl.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${o}</p>
    ${n}
  </section>
`,Gr=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(h.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${F(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function Fs(){let t=Zl.reading;return a`
    <${ge} of=${t}>
      ${Object.entries(t.lists).map(([e,o])=>a`<h3>${o}</h3><${Gr} list=${e} />`)}
      ${t.rules.map(({title:e,text:o})=>a`<h3>${e}</h3><p>${o}</p>`)}
      <h3>${t.source}</h3>
      ${h.plans.map(e=>a`<p>${`${Bo(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var Ps=g.method,Yl=()=>a`
  <${H} text=${Ps.title}><p class="uitleg">${Ps.intro}</p><//>
  <${Li} />
  <div class="blok"><${ys} /></div>
  <${ge} of=${Ps.states}><${Gr} list="CellState" /><//>
  <${Fs} />
  <p><a href=${j("weet-niet")}>${Ps.unknown}</a></p>
`;var vo=g.overview;function ud({cell:t}){let[e,...o]=t.brief;if(!e)return a`<span class="streepje">–</span>`;let n=[a`<strong class=${t.strict&&"anders"}>${e}</strong>`,o.map(r=>a`<span class="bij">${r}</span>`)];return t.unmet?a`<span class="plaat">${n}</span>`:a`<${ko} bar=${t.bar} support=${t.support_only} />${n}`}function $d({row:t,cell:e,step:o,plan:n,chosen:r}){let{word:s,lines:i,look:l}=Dt(e),c=`${r?" gekozen":""}${o===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${c}`}>
        <span class="sr">${s}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let p=he(t.key,o,n.key),m=[s,...i,e.strict,e.most_basis&&Nt[e.most_basis]?.[1],e.asked&&vo.asked_mark].filter(Boolean).join(" · ");return a`
    <td role="cell" class=${`vak ${l}${e.brief.length?"":" leeg"}${c}`}>
      <button type="button" id=${Eo(p)} aria-haspopup="dialog" onClick=${()=>E({cel:p})}>
        <span class="sr">${k(vo.cell,{row:t.label,step:ct(o)})}${m}</span>
        <span class="beeld" aria-hidden="true"><${ud} cell=${e} /></span>
        ${e.asked&&a`<span class="bij" aria-hidden="true">${vo.asked_mark}</span>`}
        ${e.most_basis&&a`<span aria-hidden="true"><${He} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}var hd=({step:t,place:e,of:o,empty:n,chosen:r})=>a`
  <th scope="col" role="columnheader" class=${`halte${r?" gekozen":""}${e===o?" laatste":""}`}>
    <span class=${n?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${ee(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,gd=({row:t,plan:e,chosen:o})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${M} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${Ee(e).map((n,r)=>a`<${$d} row=${t} cell=${t.cells[r]} step=${n} plan=${e} chosen=${r===o} />`)}
  </tr>
`,bd=({plan:t,chosen:e,choose:o})=>a`
  <div class="stappen" role="group" aria-label=${vo.one_step}>
    ${Ee(t).map((n,r)=>a`
        <button type="button" aria-pressed=${String(r===e)} onClick=${()=>o(r)}>
          ${ct(n)}
        </button>
      `)}
  </div>
`;function Ql({by:t,scenario:e,plan:o,address:n="",reach:r}){let s=Ee(o),[i,l]=G(n?Math.max(0,s.indexOf(ds(n).step)):0),c=new Set(r?.columns.filter(p=>!p.acting).map(p=>p.step));return a`
    <${bd} plan=${o} chosen=${i} choose=${l} />
    <table
      class=${`matrix by-${t}`}
      id=${o===h.plans[0]?"matrix":`matrix-${o.key}`}
      role="table"
    >
      <caption>${k(vo.caption,{rows:vo.heads[t],scenario:$t(e,o)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${vo.heads[t]}</th>
          ${o.steps.map((p,m)=>a`
              <${hd} step=${p} place=${m+1} of=${o.steps.length} empty=${c.has(p.notation)}
                chosen=${m===i} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${s.length-1===i?" gekozen":""}`}>
            ${g.shared.all_steps}<span class="bij">${vo.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ie(t,e,o).map(p=>a`<${gd} key=${p.key} row=${p} plan=${o} chosen=${i} />`)}
      </tbody>
    </table>
  `}var kd={station:a`<path d="M1 12h22" stroke-width="2.5" /><circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" /><path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Jl=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
    ${kd[t]}
  </svg>
`;var Pn=g.overview.start;function Xl({answer:t}){let e=t.reach.length===1?t.reach[0].numbers:{},o=({get:n,plain:r,point:s})=>{let i=t.points.find(c=>c.name===s),l=k(n,{...e,...i});return l.includes("{")?r:l};return a`
    <section class="wensen">
      <h2>${Pn.wish}</h2>
      <ul class="tegels">
        ${Pn.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${j(n.to,n.choose)}>
                <${Jl} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}${o(n)}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}var yd=({query:t,barriers:e,plan:o,weights:n},r)=>j("aandachtspunten",{vraag:t,stap:e.length===1?e[0]:"",gewicht:n.length===1?n[0]:"",...r&&{plan:o}});function tc({points:t,count:e,several:o}){return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Pn.discuss.title}</h2><p>${Pn.discuss.note}</p>
        <p class="acties"><a href=${j("aandachtspunten")}>${k(Pn.discuss.all,{count:e})}</a></p>
      </div>
      <ul class="kaartjes">
        ${t.map(n=>a`
            <li key=${`${n.plan}${n.name}`}>
              <p class="getal">${n.number}</p>
              <h3>${n.title}</h3>
              <p>${n.text}</p>
              <p><a href=${yd(n,o)}>${n.ask}</a></p>
            </li>
          `)}
      </ul>
    </section>
  `:null}var te=g.overview,ec={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:oc}=g.thing,_d=(t,e,o)=>{let{word:n,lines:r}=Dt(e);if(!e)return[t.label,ct(o),te.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:p,expected:m}=e;return[t.label,ct(o),n,r.join("; "),R("Basis",s),oc[i],l,c,p,oc[m]]},wd=(t,e,o)=>[[...te.csv,...Tt],...Ie(t,e,o).flatMap(n=>n.cells.map((r,s)=>[..._d(n,r,Ee(o)[s]),...Mt(e,o.key)]))],vd=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${_t} name="matrix.csv" rows=${()=>wd(t,e,o)} />
    <button type="button" onClick=${()=>bi(t,e,o)}>${te.svg}</button>
    <button type="button" onClick=${()=>ki(t,e,o)}>${te.png}</button>
    <${oo} text=${()=>location.href} label=${te.link} />
  </div>
`,xd=({answer:t,plan:e})=>a`
  <div class="start">
    <${H} text=${te.heading} title=${te.title}>
      <p>${k(te.start.intro,{report:Lo(e)})}</p>
    <//>
    <${Xl} answer=${t} />
  </div>
  <${tc} points=${t.points} count=${t.gaps.length} several=${N} />
`;function nc({route:t}){let e=K(t.query),o=ec[t.query.rijen||""]||"kind",n=Object.entries(ec).map(([l,c])=>[l,te.rows[c]]),r=o==="kind"?"":t.query.rijen,{cel:s}=t.query,i=ht(e);return a`
    ${o==="kind"?a`<${xd} answer=${i} plan=${U(e.plan)} />`:a`<${H} text=${te.heading} title=${te.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${te.matrix[o]}</h2><p>${$t(e)}</p>
          <p class="acties"><a href=${j("methode")}>${te.legend.more}</a></p>
          <${$s} query=${t.query}>
            <${go} legend=${te.rows.title} name="rijen" options=${n} current=${r} id="r" />
            <${De} />
          <//>
        </div>
        ${Re(e).map(l=>a`
            ${N&&a`<h3>${l.title}</h3>`}
            <${an} plan=${l} />
            <${Ql} by=${o} scenario=${e} plan=${l} address=${s}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${vd} by=${o} scenario=${e} plan=${l} />
            <${Bi} scenario=${e} plan=${l} />
          `)}
      </div>
      <${ys} />
    </div>
    ${s&&a`<${ws} address=${s} by=${o} scenario=${e} />`}
    <${zt} text=${s?"":k(te.shown,{scenario:$t(e)})} />
  `}var Kr=(t,e)=>h.promises[t.key].rows.filter(({id:o})=>Yt(o,e)&&ue(o,e).outcome).map(o=>({...o,plan:t,...rc(o.id,o.work,e)})),sc=(t,e)=>h.promises[t.key].undated.filter(o=>Yt(o,e)).map(o=>{let n=y(o,"initiative").slice(1);return{id:o,work:n,plan:t,...rc(o,n,e)}});function rc(t,e,o){let n=ue(t,o),r=v(e);return{name:r,short:Me(e)===r?r:Me(e),what:y(t,"deadlineLabel"),quote:g.gaps.deadline.quote.replace("{words}",y(t,"deadlineText")),day:y(t,"dueBy"),by:Y(y(t,"dueBy")),outcome:n.outcome||"",stand:n.stand||"",on:Y(n.on)}}var ac=t=>Re(t).filter(e=>h.promises[e.key].rows.length||h.promises[e.key].undated.length),Vr=t=>h.promises[t.key].reports,Nn=t=>h.promises[U(t.key).key];var ao=g.promises,Zr=g.shared.outcomes,Q={left:274,top:32,foot:40,level:19,pad:30,line:21};function Od(t){let e=Q.top;return t.map(o=>{let n=Math.max(o.levels*Q.level+Q.pad,o.title.length*Q.line+36),r={...o,y:e,height:n};return e+=n,r})}var Sd=t=>k(ao.mark,{name:t.name,what:t.what||ao.card.none,quote:t.quote,said:Zr[t.outcome].said}),Yr=t=>Object.entries(Zr).filter(([,{open:e}])=>e).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>k(ao.lane_counts,{count:e,said:o}));function Cd({lane:t,rows:e,wide:o}){let n=Yr(e),r=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Q.left+o} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${r} text-anchor="end">${t.number}</text>
      ${t.title.map((s,i)=>a`<text class="laannaam" x="32" y=${r+i*Q.line}>${s}</text>`)}
      <text class=${n.length?"laantal open":"laantal"} x="32" y=${r+t.title.length*Q.line}>
        ${n.length?n.join(" · "):P(ao.lane_total,e.length)}
      </text>
    </g>
  `}function jd({row:t,lane:e,shown:o,point:n}){let r=e.levels*Q.level,s=Q.left+t.x,i=e.y+e.height/2+r/2-Q.level/2-t.level*Q.level,l=t.tail&&Zr[t.outcome].tail&&Q.left+t.tail,c={row:t,x:s,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${s} ${i} H${Math.max(l,s+9)} m0 -5 v10`} />`}
    <a
      href=${ee(t.work)}
      class=${`belofte ${o?"gekozen":""}`}
      aria-label=${Sd(t)}
      transform=${`translate(${s} ${i})`}
      onMouseEnter=${()=>n(c)}
      onFocus=${()=>n(c)}
    >
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Lr} outcome=${t.outcome} /></g>
    </a>
  `}function Md({at:t,width:e,height:o,close:n}){let{row:r,x:s,y:i}=t,[l]=jt(r.id),c=s>e*.62,p={left:c?"auto":`${(s+14)/e*100}%`,right:c?`${(e-s+14)/e*100}%`:"auto",top:i>o*.6?"auto":`${i/o*100}%`,bottom:i>o*.6?`${(o-i)/o*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${n}>
      <p><strong>${r.name}</strong></p>
      <p>${ao.card.promised}${r.what?`${r.what}, `:""}${r.quote} <span class="zacht">(${r.by})</span></p>
      <p><${Ro} outcome=${r.outcome} on=${r.on&&k(ao.card.came,{day:r.on})} /></p>
      ${Mo(r.work).length>0&&a`<p class="zacht">${g.gaps.deadline.how.leads}: <${Et} ids=${Mo(r.work)} /></p>`}
      ${l&&a`<p class="zacht">${tt(l)}</p>`}
    </div>
  `}function ic({plan:t,rows:e,date:o}){let[n,r]=G(null),s=dt(null),{lanes:i,wide:l,years:c,beyond:p}=Nn(t),m=Od(i),f=m.length?m.at(-1).y+m.at(-1).height:Q.top,d=Q.left+l+20,u=f+Q.foot,$=Vr(t).find(S=>S.date===Ko(t.key,o))||Vr(t).at(-1),b=Q.left+$.x,_=k(ao.report,{date:Y($.date)}),C=_.length*8.6+24,w=Math.min(Math.max(b-C/2,Q.left),d-C);return a`
    <div class="lanenvak" ref=${s} onMouseLeave=${()=>r(null)} onKeyDown=${S=>S.key==="Escape"&&r(null)}>
      <svg class="lanen" viewBox=${`0 0 ${d} ${u}`} role="group" aria-label=${ao.picture}>
        <rect class="daarna" x=${b} y=${Q.top} width=${Q.left+l+20-b} height=${f-Q.top} />
        ${c.map(({year:S,x:O})=>a`
            <g class="jaar">
              <line x1=${Q.left+O} x2=${Q.left+O} y1=${Q.top} y2=${f} />
              <text x=${Q.left+O+4} y=${Q.top-9}>${S}</text>
            </g>
          `)}
        ${p&&a`<g class="jaar"><text text-anchor="middle" x=${Q.left+p.x} y=${Q.top-9}>${ao.beyond}</text></g>`}
        ${m.map((S,O)=>a`<${Cd} lane=${S} rows=${e.filter(V=>V.lane===O)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${d} y1=${f} y2=${f} />
        <line class="nu" x1=${b} x2=${b} y1=${Q.top-8} y2=${f} />
        <g class="nulabel">
          <rect x=${w} y=${f+4} width=${C} height="28" rx="3" />
          <text x=${w+C/2} y=${f+24} text-anchor="middle">${_}</text>
        </g>
        ${e.map(S=>a`<${jd} key=${S.id} row=${S} lane=${m[S.lane]} shown=${n?.row.id===S.id} point=${r} />`)}
      </svg>
      ${n&&a`<${Md} at=${n} width=${d} height=${u} close=${()=>r(null)} />`}
    </div>
  `}var ft=g.promises;function Td({rows:t,chosen:e,plan:o}){let n=pe(o).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${ft.tiles_label}>
      ${Object.entries(n).map(([r,{tile:s}])=>a`
          <button
            type="button"
            id=${`uitkomst-${r}`}
            aria-pressed=${String(e===r)}
            onClick=${()=>E({uitkomst:e===r?null:r})}
          >
            <${Os} outcome=${r} />
            <span class="getal">${t.filter(i=>i.outcome===r).length}</span>
            <span>${s}</span>
          </button>
        `)}
    </div>
  `}var Ld=t=>{let e=Nn(t.plan).lanes[t.lane];return e?[e.number,e.title.join(" ")].filter(Boolean).join(" "):""},Qr=[{key:"dag",label:ft.columns.day,text:t=>t.day,cell:t=>t.by},{key:"actie",label:ft.columns.work,text:t=>t.name,cell:t=>a`<${M} id=${t.work} />`},{key:"wat",label:ft.columns.what,text:t=>t.what},{key:"woorden",label:ft.columns.quote,text:t=>t.quote},{key:"stand",label:ft.columns.stand,text:t=>g.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?a`<${Ro} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:ft.columns.lane,text:Ld}],Bd=(t,e)=>[[...Qr.map(o=>o.label),g.timeline.csv.at(-1),...Tt],...t.map(o=>[...Qr.map(n=>n.text(o)),jt(o.id).map(tt).join("; "),...Mt(e,o.plan.key)])],Ed=6;function Ad({rows:t,plan:e,date:o}){let[n]=Object.entries(g.shared.outcomes).find(([,{open:s}])=>s),r=t.filter(s=>s.outcome===n).sort((s,i)=>z(s.day,i.day));return a`
    <aside class="langst-open">
      <h2>${ft.open.title}</h2>
      <p>${r.length?k(ft.open.said,{date:Y(Ko(e.key,o))}):ft.open.none}</p>
      <ul>
        ${r.slice(0,Ed).map(s=>a`
            <li key=${s.id}>
              <${Os} outcome=${s.outcome} />
              <span>
                <${M} id=${s.work} text=${s.short} />${" "}${s.what||""}
                <span class="bij">${ft.open.promised}${s.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${j("aandachtspunten",{termijnen:"alle"})}>${ft.open.gaps}</a></p>
      <h2>${ft.read.title}</h2>
      <ul class="leesregels">${ft.read.lines.map(s=>a`<li>${s}</li>`)}</ul>
    </aside>
  `}var zd=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${Nn(t).lanes.map((o,n)=>[o,e.filter(r=>r.lane===n)]).filter(([,o])=>o.length).map(([o,n])=>a`
          <details>
            <summary>${[o.number,o.title.join(" ")].filter(Boolean).join(" ")}
              <span class="bij">${P(ft.lane_total,n.length)}${Yr(n).map(r=>` · ${r}`)}</span>
            </summary>
            <ul>
              ${n.map(r=>a`
                  <li key=${r.id}>
                    <${Ro} outcome=${r.outcome} on=${r.by} />
                    <span><${M} id=${r.work} text=${r.short} />${" "}${r.what||r.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`;function Fd({plan:t,scenario:e,chosen:o}){let n=Kr(t,e.date),r=sc(t,e.date),s=n.filter(i=>!o||i.outcome===o);return a`
    <section>
      ${N&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${k(ft.intro,{count:n.length,undated:r.length})}</p>
      <${Td} rows=${n} chosen=${o} plan=${t} />
      <div class="belofteblad">
        <div><${ic} plan=${t} rows=${s} date=${e.date} /><${zd} plan=${t} rows=${s} /></div>
        <${Ad} rows=${n} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${ft.table}</summary>
        <div class="rol">
          <${mt} id=${`beloften-${t.key}`} caption=${ft.caption} rows=${s} columns=${Qr} sort="dag" />
        </div>
      </details>
      ${r.length>0&&a`
          <details class="tweeling">
            <summary>${k(ft.undated,{count:r.length})}</summary>
            <ul>
              ${r.map(i=>a`<li><${M} id=${i.work} />: ${i.quote}${i.what&&`, ${i.what}`}${i.stand&&`; ${i.stand}`}</li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function lc({route:t}){let e=K(t.query),o=ac(e),n=t.query.uitkomst in g.shared.outcomes?t.query.uitkomst:"",r=o.flatMap(s=>Kr(s,e.date)).filter(s=>!n||s.outcome===n);return a`
    <${H} text=${ft.heading} title=${ft.title} />
    <${ne}><${no} /><${Ao} /><//>
    ${o.map(s=>a`<${Fd} key=${s.key} plan=${s} scenario=${e} chosen=${n} />`)}
    ${!o.length&&a`<p>${ft.none}</p>`}
    <p class="acties">
      <${_t} name="beloften.csv" rows=${()=>Bd(r,e)} />
      <a href=${j("tijdlijn")}>${ft.all_events}</a>
    </p>
    <${zt} text=${P(ft.lane_total,r.length)} />
  `}var ae=g.questions.own,Jr=200;function Pd({columns:t,rows:e}){return a`
    <p>${P(ae.rows,e.length)}${e.length>Jr&&` ${k(ae.first,{count:Jr})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${ae.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,Jr).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>we(ae.file,Do([t,...e]),"text/csv;charset=utf-8")}>${ae.csv}</button>
    </div>
  `}function Xr({start:t=ae.example,exported:e=!1}){let[o,n]=G(t),[r,s]=G(null);async function i(){s({said:ae.busy});try{s(await B().ask("ask",{text:o,exported:e}))}catch(l){s({said:l.message})}}return a`
    <section class="blok">
      <h2>${ae.title}</h2>
      <p class="zacht">${ae.intro}</p>
      <label class="veld breed">
        <span>${ae.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${o}
          onInput=${l=>n(l.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${i}>${ae.ask}</button></div>
      <div aria-live="polite">
        ${r?.said&&a`<p>${r.said}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?ae.yes:ae.no}</strong></p>`}
        ${r?.graph&&a`<pre tabindex="0" role="region" aria-label=${ae.result}><code>${r.graph}</code></pre>`}
        ${r?.columns&&a`<${Pd} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}var rt=g.questions,pc="gaps",Nd=/VALUES\s+\?\w+\s*\{\s*\}/,cc={barrier:t=>t.barrier&&ct(t.barrier),kind:t=>t.kind&&st(t.kind),partner:t=>t.partner&&v(fe(t.partner)||t.partner),severity:t=>R("Severity",t.severity),detail:t=>t.detail&&(St(t.detail)?v(t.detail):t.told)},mc=(t,e)=>(cc[t]?cc[t](e):e[t])||"",dc=t=>ht(t).gaps.flatMap(e=>zo(e).map(o=>({...o,plan:e.plan}))),fc={key:"severity",label:rt.columns.weight,text:t=>String(Object.keys(h.codes.Severity).indexOf(t.severity)),cell:t=>a`<${hs} severity=${t.severity} />`};function Rd(t){let e=Object.entries(t.columns),o=n=>St(n.subject)?a`<${M} id=${n.subject} />`:n.subject_label;return[...e.map(([n,r],s)=>({key:n,label:r,text:i=>mc(n,i),cell:s===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[fc],...Le(n=>n.plan),{key:"bron",label:rt.columns.place,sort:!1,text:n=>yo(n).map(tt).join("; ")}]}function Id({name:t,query:e,scenario:o}){let n=dc(o).filter(l=>l.query===t);if(!n.length)return a`<p>${rt.nothing}</p>`;let r=Rd(e),s={rows:P(rt.rows,n.length),scenario:$t(o)},i=()=>[[rt.columns.sentence,...r.map(l=>l.label),...Tt],...n.map(l=>[l.sentence,...r.map(c=>c===fc?mc("severity",l):c.text(l)),...Mt(o,l.plan)])];return a`
    <div class="rol">
      <${mt}
        id=${`uitkomst-${t}`}
        caption=${k(rt.caption,{title:e.title,...s})}
        rows=${n}
        columns=${r}
      />
    </div>
    <div class="acties">
      <${_t} name=${`${t}.csv`} rows=${i} />
      <a href=${j("aandachtspunten",{vraag:t})}>${rt.as_sentences}</a>
    </div>
  `}function qd({name:t,query:e,scenario:o}){let n=Object.values(h.views).find(i=>i.query===t),r=e.shelf===pc,s=j("overzicht",{rijen:rt.rows_of[t]});return a`
    <p class="kruimel"><a href=${j("vragen")}>${rt.title}</a></p>
    <${H} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${ne}><${De} /><//>`}
    <${Ue} pairs=${[[rt.why,e.why],[rt.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${rt.result}</h2>
          <${Id} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in rt.rows_of&&a`<p><a href=${s}>${rt.in_overview}</a></p>`}
    ${n&&a`<p><a href=${j(["graaf",n.name])}>${rt.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${rt.ask} <code>${k(rt.command,{name:t})}</code></p>`}
    <details>
      <summary>${rt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${rt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${oo} text=${()=>e.sparql} label=${rt.copy} />
    </details>
    ${B()&&!Nd.test(e.sparql)&&a`<${Xr} key=${t} start=${e.sparql} exported=${e.shelf==="recipes"} />`}
  `}function Wd({shelf:t,counts:e}){let o=Object.entries(h.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!o.length)return null;let n=[{key:"titel",label:rt.columns.title,text:r=>r.title,cell:r=>a`<a href=${j(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:rt.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:rt.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${mt}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===pc?n:n.slice(0,2)}
      />
    </section>
  `}function uc({route:t}){let e=K(t.query),o=t.path[1],n=h.queries[o];if(o&&!n)return a`<${_o} />`;if(o)return a`<${qd} name=${o} query=${n} scenario=${e} />`;let r=new Map;for(let s of dc(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${H} text=${rt.title}><p class="uitleg">${rt.intro}</p><//>
    ${B()&&a`<${Xr} />`}
    ${rt.shelves.map(s=>a`<${Wd} shelf=${s} counts=${r} />`)}
  `}var Gt=g.search,ta=100,ea=({text:t,wanted:e})=>Aa(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),Dd=({item:t,wanted:e})=>a`
  <li>
    <a href=${j(t.path)}><${ea} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${N&&it(t.id)&&`, ${it(t.id).title}`}
    </span>
    <p><${ea} text=${Ja(t,e)} wanted=${e} /></p>
  </li>
`,$c=t=>j("zoek",{q:t});function Hd({text:t}){let{meant:e,alone:o}=Qa(t),[n,r]=Gt.meant.split("{word}");return a`
    <section class="blok" id="anders">
      ${e&&a`<p>${n}<a href=${$c(e)}>${e}</a>${r}</p>`}
      ${o.length>0&&a`<p>${Gt.alone} ${o.map(s=>a` <a href=${$c(s)}>${s}</a>`)}</p>`}
      <p>${Gt.try} ${Object.entries(Gt.lists).map(([s,i])=>a` <a href=${j(s)}>${i}</a>`)}</p>
    </section>
  `}var hc=t=>T(_e(t).map(([e])=>X(e)?e:Pt(e,"initiative").find(X)).filter(Boolean));function Ud({text:t,wanted:e}){let[o,n]=G(null);if(Ce(()=>{let i=!0;n(null);let l=window.setTimeout(()=>{Ra(t).then(c=>i&&n(c)).catch(()=>{})},250);return()=>{i=!1,window.clearTimeout(l)}},[t]),!o?.source)return null;let{found:r,count:s}=o;return a`
    <section id="in-de-bron">
      <h2>${k(Gt.source.title,{count:s})}</h2>
      ${s===0&&a`<p>${Gt.source.none}</p>`}
      ${r.length<s&&a`<p class="zacht">${k(Gt.source.first,{count:r.length})}</p>`}
      <ol class="resultaten">
        ${r.map(({vindplaats:i,woorden:l})=>a`
            <li key=${i}>
              <p><${ea} text=${l} wanted=${e} /></p>
              <p class="zacht">
                ${tt(i)}${hc(i).length>0&&[", ",Gt.source.about,a`<${Et} ids=${hc(i)} />`]}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function gc({route:t}){let e=t.query.q||"",{wanted:o,found:n}=os(e),r=T(n.map(l=>l.kind)).sort(z),s=n.filter(l=>!t.query.wat||l.kind===t.query.wat);Ot(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?P(Gt.found,s.length):k(Gt.nothing,{text:e});return a`
    <${H} text=${Gt.title} />
    <section class="filters" aria-label=${Gt.label}>
      <div class="velden">
        <${We} label=${Gt.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${Bt} label=${Gt.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:Gt.type}</p>
    ${o.length>0&&!n.length&&a`<${Hd} text=${e} />`}
    <ol class="resultaten">
      ${s.slice(0,ta).map(l=>a`<${Dd} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${s.length>ta&&a`<p>${k(Gt.too_many,{count:s.length-ta})}</p>`}
    ${o.length>0&&ye()&&a`<${Ud} text=${e} wanted=${o} />`}
    <${zt} text=${o.length?i:""} />
  `}var mn=g.thing,Gd=new Set([...h.hidden,...mn.said]),at=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,ie=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,xo=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function Kd({property:t,value:e}){return e.startsWith("@")?a`<${M} id=${e.slice(1)} />`:h.lists[t]?R(h.lists[t],e):mn.truth[e]||Y(e)}var dn=t=>Object.entries(Zt.get(t)).filter(([e])=>!Gd.has(e)).map(([e,o])=>{let n=o.map(r=>a`<${Kd} property=${e} value=${r} />`);return[F(po(e)),n.length>1?a`<${xo} items=${n} />`:n[0]]}),Ns=({id:t})=>_e(t).some(([e])=>me(e,"Figure"))&&a`<${at} title=${mn.figures}><${jr} id=${t} /><//>`;function fn({id:t,skip:e}){let o=new Map;for(let[c,p]of _e(t)){if(!X(c)||me(c,"Figure")||me(c,"Barrier")||e.includes(p))continue;let m=mn.from_here[p]||k(mn.this,{term:po(p)});o.set(c,[...o.get(c)||[],m])}if(!o.size)return null;let n=[...o].map(([c,p])=>({from:c,how:T(p).join(", ")})),{columns:r,title:s,caption:i}=mn.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>v(c),cell:({from:c})=>a`<${M} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>ut(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>Wt(c),cell:({from:c})=>to(c)&&a`<${gt} id=${c} />`}];return a`
    <${at} title=${s}>
      <${mt} id="verwijst" caption=${i} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var bt=g.thing.organisation,kc=t=>Ft.filter(e=>t.includes(e.notation)).map(e=>e.label);function Vd({id:t,rows:e}){let o=e.filter(l=>To(l.role)),n=kc(o.flatMap(l=>Xo(l.undertaking))),r=Pt(t,"unit"),s=y(t,"tooi"),i=[...dn(t),[g.thing.also_known,lt(t,"altLabel").join(", ")],[bt.units,r.length>0&&a`<${Ae} ids=${r} />`],[bt.identity,s?k(bt.identified,{code:s,date:Y(y(t,"checkedOn"))}):bt.unidentified]];return a`
    <${at} title=${g.thing.known}>
      <${ie} text=${y(t,"summary")} />
      ${ss(t)&&a`<p>${bt.collective}</p>`}
      ${y(t,"isIndependent")==="true"&&a`<p>${bt.independent}</p>`}
      <p>${n.length?k(bt.steps,{steps:Uo(n.map(l=>l.toLowerCase()))}):bt.no_steps}</p>
      <${Ue} pairs=${i} />
    <//>
  `}function Zd({rows:t}){let e=bt.columns,o=({undertaking:s})=>h.works[s]?.across?g.shared.all_steps:kc(Xo(s)).join(", "),n=[...Le(s=>it(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>v(s.undertaking),cell:s=>a`<${M} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>ut(s.undertaking)},{key:"rol",label:e.role,text:s=>R("Role",s.role)},{key:"stand",label:e.stand,text:s=>Wt(s.undertaking),cell:s=>a`<${gt} id=${s.undertaking} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${Ht} of=${[s.id]} />`}],r=T(t.map(s=>s.undertaking)).length;return a`
    <${at} title=${k(bt.work,{count:r})}>
      <p class="zacht">${bt.work_note}</p>
      ${r?a`<${mt} id="acties" caption=${bt.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${g.shared.none}</p>`}
    <//>
  `}function Yd({id:t}){let e=qt(t,"Contribution","byOrganisation");return e.length?a`
    <${at} title=${k(bt.own,{count:e.length})}>
      <p class="zacht">${bt.own_note}</p>
      ${e.map(o=>a`
          <h3><${M} id=${I(o,"initiative")} /></h3>
          <${Mn} id=${o} />
          <${Ht} of=${[o]} />
        `)}
    <//>
  `:null}function Qd({id:t}){let e=qt(t,"Expectation","organisation");return e.length?a`
    <${at} title=${bt.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${F(de(o,"engagement")||bt.wish)}</strong>: ${y(o,"rationale")}</p>
            <${Ht} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function Jd({id:t}){let e=["member","organization"].flatMap(n=>qt(t,"Membership",n));if(!e.length)return null;let o=e.map(n=>[a`<${M} id=${I(n,"member")} />`,bt.member,a`<${M} id=${I(n,"organization")} />`,`: ${y(n,"post")}`]);return a`<${at} title=${bt.members}><${xo} items=${o} /><//>`}var bc=4;function Xd({id:t,rows:e}){let o=new Map;for(let{undertaking:r}of e.filter(s=>To(s.role)))for(let s of On(r).filter(i=>i!==t))o.set(s,T([...o.get(s)||[],r]));if(!o.size)return null;let n=r=>{let s=o.get(r).map(Me),i=k(s.length>bc?bt.more_works:bt.works,{works:s.slice(0,bc).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${at} title=${bt.together}>
      <p class="zacht">${bt.alphabetical}</p>
      <${Ae} ids=${Ge([...o.keys()])} more=${n} look="kolommen" />
    <//>
  `}function yc({id:t}){let e=tn(t);return a`
    <${Vd} id=${t} rows=${e} />
    <${Zd} rows=${e} />
    <${Yd} id=${t} />
    <${Qd} id=${t} />
    <${Jd} id=${t} />
    <${Xd} id=${t} rows=${e} />
    <${fn} id=${t} skip=${["unitOf","unit"]} />
  `}var le=g.thing.step,oa=t=>Nt[t]?.[1]||"",_c=(t,e="")=>[a`<${He} basis=${t} />`,` ${oa(t)}${e}`],tf=({id:t,narrow:e})=>a`
  <${at} title=${le.what}>
    <${ie} text=${y(t,"step")} />
    <${ie} text=${y(t,"definition")} />
    <${ie} text=${y(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${le.narrower}<${Et} ids=${e} />.</p>`}
    ${I(t,"broader")&&a`<p>${le.broader}<${M} id=${I(t,"broader")} />.</p>`}
  <//>
`;function ef({id:t,scenario:e}){let o=le.cell_columns,n=ht(e).matrix.kind.filter(c=>Jn(c.barrier,c.plan)===t);if(!n.length)return null;let r=c=>j("overzicht",{cel:he(c.column,ns(t),c.plan)}),s=c=>F(st(c.column)),i=c=>{let{word:p,lines:m,look:f}=Dt(c);return[a`<span class=${`chip ${f}`}>${p}</span>`,m.length>0&&` ${m.join(" · ")}`]},l=[...Le(c=>c.plan),{key:"soort",label:o.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:o.stand,text:c=>Dt(c).word,cell:i},{key:"hoe",label:o.how,text:c=>oa(c.most_basis),cell:c=>c.most_basis&&_c(c.most_basis)}];return a`
    <${at} title=${le.cells}>
      <p class="zacht">${$t(e)}</p>
      <${mt} id="vakken" caption=${le.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function of({links:t,scenario:e}){let o=le.columns,n=s=>I(s,"initiative"),r=[...Le(s=>it(s)?.key),{key:"actie",label:o.action,text:s=>v(n(s)),cell:s=>a`<${M} id=${n(s)} />`},{key:"soort",label:o.kind,text:s=>lt(s,"interventionKind").map(st).join(", ")},{key:"wie",label:o.who,sort:!1,text:s=>On(n(s)).map(v).join(", "),cell:s=>a`<${Et} ids=${On(n(s))} />`},{key:"stand",label:o.stand,text:s=>Wt(n(s),e.date),cell:s=>a`<${gt} id=${n(s)} date=${e.date} />`},{key:"hoe",label:o.how,text:s=>oa(fo(s,"basis",e)),cell:s=>_c(fo(s,"basis",e),`; ${R("Strength",fo(s,"strength",e))}`)}];return a`
    <${at} title=${k(le.work,{count:T(t.map(n)).length})}>
      ${t.length?a`<${mt} id="wiewat" caption=${le.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${on(U(e.plan))}</p>`}
    <//>
  `}function nf({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${M} id=${o} />`,k(pe(it(o)).thing.step.helper,{awareness:de(o,"awareness")||le.unaware})]);return a`<${at} title=${le.helpers}><${xo} items=${e} /><//>`}function sf({ids:t}){if(!t.length)return null;let e=n=>[de(n,"recommendationKind"),de(n,"response")||le.no_response],o=t.map(n=>[a`<${M} id=${n} />`,k(le.asked_for,{kind:e(n)[0],response:e(n)[1]})]);return a`<${at} title=${le.asked}><${xo} items=${o} /><//>`}function wc({id:t}){let e=K(A.route.query),o=Pt(t,"narrower"),n=s=>[t,...o].flatMap(i=>qt(i,s,"barrier")),r=n("Contribution").filter(s=>gr(s,e)&&jo(s,e.plan));return a`
    <${tf} id=${t} narrow=${o} />
    <${ef} id=${t} scenario=${e} />
    <${of} links=${r} scenario=${e} />
    <${sf} ids=${n("Recommendation").filter(s=>jo(s,e.plan))} />
    <${nf} ids=${n("Facilitator")} />
  `}var Fe=t=>pe(it(t)).thing.undertaking,vc=t=>a`<${Ht} of=${[t]} />`;function rf({report:t,said:e}){return a`
    <${ie} text=${y(t,"summary")} />
    <${Po} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Ht} of=${[t]} />
  `}function af({id:t}){let e=it(t),{result:o}=Fe(t),n=e.dates.filter(({date:s})=>en(t,s));if(!n.length)return null;let r=(s,i)=>i===e.date&&o[y(s,"resultReported")];return a`
    <ol class="tijdlijn">
      ${n.map(({date:s,label:i})=>{let l=rs(t,s);return a`
          <li>
            <strong>${F(i)}</strong>
            <p><${gt} id=${t} date=${s} /></p>
            ${l&&a`<${rf} report=${l} said=${r(l,s)} />`}
          </li>
        `})}
    </ol>
  `}function lf({id:t}){let e=Pt(t,"silentPart"),o=e.map(n=>[y(n,"summary"),a`<span class="zacht"> (${R("SilentWeight",y(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${Fe(t).silent}</strong></p><${xo} items=${o} />`}function cf({id:t}){let e=Fe(t),o=e.deadline_columns,n=as(t);if(!n.length)return null;let r=i=>[`“${y(i,"deadlineText")}”`,y(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:o.text,text:i=>y(i,"deadlineText"),cell:r},{key:"waarvoor",label:o.what,text:i=>y(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>y(i,"dueBy"),cell:i=>Y(y(i,"dueBy"))||y(i,"condition")},{key:"soort",label:o.kind,text:i=>is(y(i,"modality"))},{key:"er",label:o.there,text:i=>ue(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${ie} text=${y(i,"summary")} />`,vc(i)]}];return a`<${mt} id="termijnen" caption=${e.deadlines} rows=${n} columns=${s} />`}function pf({id:t}){let e=Fe(t),o=e.who_columns,n=eo(t);if(!n.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${M} id=${i} /><${nn} id=${i} />`,s=[{key:"wie",label:o.who,text:i=>v(i.organisation),cell:r},{key:"rol",label:o.role,text:i=>R("Role",i.role)},{key:"wat",label:o.note,sort:!1,text:i=>y(i.id,"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>vc(i.id)}];return a`<${mt} id="wie" caption=${e.who_caption} rows=${n} columns=${s} />`}function mf({id:t}){let e=Pt(I(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${Fe(t).heading}<${Et} ids=${e} />.</p>`}function df({id:t}){let e=Fe(t),o=uo(t);if(o.length)return o.map(r=>a`<${Mn} id=${r} /><${Ht} of=${[r]} />`);if(y(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=lt(t,"interventionKind").map(st).join(", ");return a`
    <p>${k(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${y(t,"rationale")}</p>
  `}function ff({id:t}){let e=Fe(t),o=_e(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),n=r=>a` <${gt} id=${r} />`;return a`
    <${at} title=${e.container}><p>${e.parts}</p><${Ae} ids=${o} more=${n} /><//>
  `}var uf=({id:t})=>a`
  <${at} title=${Fe(t).progress}><${af} id=${t} /><${lf} id=${t} /><${cf} id=${t} /><//>
  <${at} title=${Fe(t).who}><${pf} id=${t} /><${mf} id=${t} /><//>
  <${at} title=${Fe(t).steps}><${df} id=${t} /><//>
`;function xc({id:t}){let e=Fe(t),o=it(t),n=y(t,"promise"),r=dn(t),s=y(t,"isContainer")==="true"?ff:uf;return a`
    <${at} title=${n?e.promise:e.what}>
      <${ie} text=${n} />
      <${ie} text=${y(t,"summary")} />
      ${y(t,"isNew")==="true"&&a`<p class="zacht">${k(e.new,{when:co(o.date,o)})}</p>`}
      ${y(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Ht} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${Ns} id=${t} />
    ${r.length>0&&a`<${at} title=${g.thing.further}><${Ue} pairs=${r} /><//>`}
    <${fn} id=${t} skip=${["subMeasureOf"]} />
  `}var Oo=g.thing;function $f({id:t}){let e=_e(t).filter(([r,s])=>s==="inChapter"&&to(r)).map(([r])=>r),o=[...dn(t),[Oo.also_known,lt(t,"altLabel").join(", ")],[Oo.place,jt(t).length>0&&a`<${Ht} of=${[t]} />`]],n=r=>a` <${gt} id=${r} />`;return a`
    <${at} title=${Oo.known}>
      ${me(t,"Facilitator")&&a`<p class="zacht">${pe(it(t)).thing.other.judged}</p>`}
      <${ie} text=${y(t,"summary")} />
      <${ie} text=${y(t,"rationale")} />
      <${Ue} pairs=${o} />
    <//>
    <${Ns} id=${t} />
    ${e.length>0&&a`<${at} title=${Oo.other.chapter}><${Ae} ids=${Ge(e)} more=${n} /><//>`}
    <${fn} id=${t} skip=${["inChapter"]} />
  `}var Oc=5;function hf({id:t}){let e=K(A.route.query),o=s=>zo(s).some(i=>i.subject===t||me(t,"Barrier")&&Jn(i.barrier,s.plan)===t||yn(t)&&[i.partner,...i.beside||[]].includes(y(t,"notation"))),n=ht(e).gaps.filter(o);if(!n.length)return null;let r=n.slice(Oc);return a`
    <${at} title=${k(Oo.gaps,{count:n.length})}>
      <${Cr} list=${n.slice(0,Oc)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${k(g.shared.show_more,{count:r.length})}</summary>
            <${Cr} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var Sc={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function gf({id:t}){let e=Yo(t),o=[Sc[e]&&a`<a href=${j(Sc[e])}>${Oo.crumbs[e]}</a>`,N&&it(t)?.title,...["inChapter","subMeasureOf"].map(n=>I(t,n)&&a`<${M} id=${I(t,n)} />`),ut(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,r)=>[r>0&&" › ",n])}</p>`}var bf={undertaking:xc,organisation:yc,step:wc,other:$f};function Cc({route:t}){let e=t.path.slice(1).join("/");if(!X(e))return a`<${_o} />`;let o=v(e),n=Yo(e),r=bf[n],s=()=>{let l=k(Oo.footnote,{kind:ut(e),name:o,said:y(e,"promise")||y(e,"summary")});return Sn(l.trim().replace(/([^.!?])$/,"$1."),jt(e),null,it(e)||U())},i=n==="undertaking"&&y(e,"isContainer")!=="true";return a`
    <${gf} id=${e} />
    <${H} text=${me(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${gt} id=${e} /></p>`}
    <//>
    <div class="acties bovenaan">
      <${oo} text=${s} />
      <a href=${j(["graaf","omgeving"],{ding:e})}>${Oo.around}</a>
    </div>
    <${r} id=${e} />
    <${hf} id=${e} />
  `}var Pe=g.timeline,kf=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),jc=(t,e)=>[t.progress&&t.id&&Wt(t.id,e),t.stand[e]].filter(Boolean).join("; "),Rs=t=>t.day.slice(0,4);function yf({row:t,date:e}){let o=jc(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${Pe.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${M} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${xi} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var _f=(t,e)=>[[...Pe.csv,...Tt],...t.map(o=>[o.when,Pe.kinds[o.kind],o.id&&v(o.id),o.what,jc(o,e.date),jt(o.at).map(tt).join("; "),...Mt(e,o.plan||o.at)])],wf=["tekst","wat","stap","jaar"];function vf({years:t}){return a`
    <${ne}>
      <${no} />
      <${Ao} />
      <div class="velden">
        <${We} name="tekst" />
        <${Bt} label=${Pe.fields.what} name="wat" options=${Object.entries(Pe.kinds)} />
        <${Bt} label=${Pe.fields.step} name="stap" options=${Ft.map(e=>[e.notation,e.label])} />
        <${Bt} label=${Pe.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${bo} names=${wf} />
      </div>
    <//>
  `}function Mc({route:t}){let e=K(t.query),o=t.query,n=h.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||Rs(l)===o.jaar)&&(!o.tekst||nt(kf(l)).includes(nt(o.tekst)))),s=P(Pe.count,r.length),i=l=>r.filter(c=>Rs(c)===l);return a`
    <${H} text=${Pe.title}><p class="uitleg">${Pe.intro} <a href=${j("beloften")}>${Pe.lanes}</a>.</p><//>
    <${vf} years=${T(n.map(Rs))} />
    <p class="telling">${s}<${_t} name="tijdlijn.csv" rows=${()=>_f(r,e)} /></p>
    ${T(r.map(Rs)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${yf} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${zt} text=${s} />
  `}var Kt=g.unknown,Vt=h.unknown;function un({items:t,shown:e=12}){let o=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${o.length>0&&a`
        <details>
          <summary>${k(g.shared.show_more,{count:o.length})}</summary>
          <ul>${o}</ul>
        </details>
      `}
  `}var Tc=t=>Ge(t).map(e=>a`<li><${M} id=${e} /></li>`),Lc=t=>[...t].sort((e,o)=>z(v(I(e,"initiative")),v(I(o,"initiative")))),xf=({id:t})=>a`
  <li>
    <${M} id=${I(t,"initiative")} />${" → "}<${gs} id=${I(t,"barrier")} />
    ${`: ${y(t,"rationale")}`}<${Po} of=${t} />
  </li>
`,Of=({id:t})=>a`
  <li><${M} id=${I(t,"initiative")} />${`: ${de(t,"status")}`}<${Po} of=${t} /></li>
`;function Sf(){let t=Kt.unjudged,e=Ge(Vt.unjudged).map(o=>a`<li><${M} id=${o} /><span class="zacht"> – ${ut(o).toLowerCase()}</span></li>`);return a`
    <${ge} of=${t} count=${e.length}>${e.length?a`<${un} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function Cf(){let t=je("Contribution").length,e=s=>a`<${xf} id=${s} />`,o=Lc(Vt.weak).map(e),n=k(Kt.weak.intro,{all:t,stated:t-o.length}),r=Lc(Vt.statuses).map(s=>a`<${Of} id=${s} />`);return a`
    <${ge} of=${Kt.weak} count=${o.length} intro=${n}><${un} items=${o} shown=${6} /><//>
    <${ge} of=${Kt.other} count=${Vt.other.length}><${un} items=${Vt.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${ge} of=${Kt.statuses} count=${r.length}><${un} items=${r} shown=${6} /><//>`}
  `}var jf=()=>a`
  <${ge} of=${Kt.clashes} count=${Vt.clashes.length}>
    ${Ge(Vt.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${M} id=${t} /></h3>
          <p>${y(t,"summary")}</p>
          <${Ht} of=${[t]} />
        </div>
      `)}
  <//>
`;function Mf(){if(!Vt.judged.length)return null;let t=e=>k(Kt.judged.line,{step:v(I(e,"barrier")),kinds:lt(e,"interventionKind").map(st).join(", "),state:de(e,"state"),why:y(e,"rationale"),who:y(e,"post"),date:Y(y(e,"asOf"))});return a`
    <${ge} of=${Kt.judged} count=${Vt.judged.length}>
      <ul>${Vt.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Tf(){let t=Kt.expected.columns,e=n=>I(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>v(e(n)),cell:n=>a`<${M} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>lt(n,"interventionKind").map(st).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>y(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>y(n,"source")}];return a`
    <${ge} of=${Kt.expected} count=${Vt.expected.length}>
      <details>
        <summary>${Kt.expected.show}</summary>
        <div class="rol">
          <${mt} id="verwacht" caption=${Kt.expected.caption} rows=${Vt.expected} columns=${o} />
        </div>
      </details>
    <//>
  `}var Bc=()=>a`
  <${H} text=${Kt.title}><p class="uitleg">${Kt.intro} ${Te}</p><//>
  <${Sf} />
  <${Cf} />
  <${jf} />
  <${Mf} />
  <${ge} of=${Kt.nameless} count=${Vt.nameless.length}><${un} items=${Tc(Vt.nameless)} /><//>
  <${ge} of=${Kt.generic} count=${Vt.generic.length}><${un} items=${Tc(Vt.generic)} /><//>
  <${Tf} />
  <${Fs} />
`;var At=g.whatif,Ac=(t,e,o)=>ht({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function zc(t){if(!t)return At.no_cell;let{word:e,lines:o}=Dt(t);return[e,...o].join(", ")}var na=(t,e)=>{let o=F(st(t.column));return e?k(At.cell,{kind:o,step:ct(t.barrier).toLowerCase()}):o};function Ec({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${N?"h3":"h2"}>${k(At.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function Lf({loss:t,scenario:e,id:o,title:n}){let r=l=>Ac(t,l,e),s=l=>j("overzicht",{cel:he(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:At.columns.cell,sort:!1,text:l=>na(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${na(l,r(l))}</a>`:na(l)},{key:"nu",label:At.columns.now,sort:!1,text:l=>zc(r(l))},{key:"weg",label:At.columns.lost,sort:!1,text:l=>l.said}];return a`<${mt} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function Bf({loss:t,scenario:e}){let o=U(t.plan),{cells:n,none:r,...s}=o.words.losses,i=`verlies${o===h.plans[0]?"":`-${o.key}`}`,l=p=>[" ",a`<${gt} id=${p} date=${e.date} />`],c=(p,m)=>a`
    <${Ec} title=${p} count=${m.length} none=${r}><${Ae} ids=${m} more=${l} /><//>
  `;return a`
    <section>
      ${N&&a`<h2>${o.title}</h2>`}
      <p>${t.said}</p>
      <${Ec} title=${n} count=${t.cells.length} none=${r}>
        <${Lf} loss=${t} scenario=${e} id=${i} title=${n} />
      <//>
      ${Object.keys(s).filter(p=>Array.isArray(t[p])).map(p=>c(s[p],t[p]))}
      ${t.blocks.map(p=>c(p.said,p.acts))}
    </section>
  `}function Fc({losses:t,without:e,scenario:o}){let n=()=>t.flatMap(r=>r.cells.map(s=>{let i=Ac(r,s,o),l=i?ct(s.barrier):"";return[e,st(s.column),l,zc(i),s.said,...Mt(o,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${Bf} key=${r.plan} loss=${r} scenario=${o} />`):Re(o).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${_t} name="wat-als.csv" rows=${()=>[[...At.csv,...Tt],...n()]} />
    </div>
  `}var Ef=(t,e)=>[...Vo(e),...t.map(o=>["zonder",o])];function Af({notations:t,names:e,scenario:o}){let[n,r]=G(null),s=[o.key,...t].join();if(Ce(()=>{let c=!0;return r(null),Pa(Ef(t,o)).then(p=>{c&&(r(p),pt(At.done))}).catch(p=>c&&r({silent:p.message||At.silent})),()=>{c=!1}},[s]),!n)return a`<div><p>${At.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=P(At.questions,n.gaps.filter(i).length);return a`
    <div>
      <${Fc} losses=${n.losses.filter(i)} without=${Uo(e)} scenario=${o} />
      <p>${k(At.with_this,{questions:l,now:ht(o).gaps.length})}</p>
    </div>
  `}var Is=t=>y(t,"notation");function zf({acting:t,chosen:e}){if(!ye())return a`
      <${Bt} label=${At.one} name="zonder" options=${t.map(n=>[Is(n),v(n)])} />
    `;let o=(n,r)=>{let s=r?[...e,n]:e.filter(i=>i!==n);E({zonder:s.map(Is).join(",")})};return a`
    <fieldset class="velden meer">
      <legend>${At.more}</legend>
      ${t.map(n=>a`
          <label key=${n}>
            <input
              id=${`zonder-${Is(n)}`}
              type="checkbox"
              checked=${e.includes(n)}
              onChange=${r=>o(n,r.target.checked)}
            />
            ${` ${v(n)}`}
          </label>
        `)}
    </fieldset>
  `}function Pc({route:t}){let e=K(t.query),{without:o}=ht(e),n=Object.keys(o).filter(l=>o[l].length).sort((l,c)=>z(v(l),v(c))),r=(t.query.zonder||"").split(",").map(fe).filter(Boolean),s=r.map(l=>v(l)),[i]=r;return a`
    <${H} text=${At.title}><p class="uitleg">${At.intro}</p><//>
    <${ne}>
      <${De} />
      <div class="velden"><${zf} acting=${n} chosen=${r} /></div>
    <//>
    ${!ye()&&a`<p class="zacht">${At.alone}</p>`}
    ${r.length===1&&a`<${Fc} losses=${o[i]||[]} without=${s[0]} scenario=${e} />`}
    ${r.length>1&&ye()&&a`<${Af} notations=${r.map(Is)} names=${s} scenario=${e} />`}
    ${!r.length&&a`<p>${At.choose}</p>`}
    <${zt} text=${r.length===1?k(At.said,{name:s[0]}):""} />
  `}var xe=t=>document.getElementById(t);xe("spring").addEventListener("click",t=>{t.preventDefault(),xe("inhoud").focus()});si();xe("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=xe("zoek").value;location.hash=Ya(e)||j("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=g.shared.report_fault,{version:n,content:r}=h.meta,s={title:document.title,address:location.hash||"#/overzicht",version:n,content:r};br(k(e,{...s,sources:Bo()}),o)});var Nc={__proto__:null,overzicht:nc,dekking:Ai,aandachtspunten:Ki,partners:Ul,maatregelen:Gl,naslag:Vl,tijdlijn:Mc,beloften:lc,graaf:Il,ding:Cc,vragen:uc,"wat-als":Pc,vergelijk:Si,"weet-niet":Bc,methode:Yl,zoek:gc,...(h.served||B())&&{controleer:wi},onbekend:_o};function Ff(t,e){let o=Object.keys(h.views).length>0,n=Object.keys(h.comparisons).length>0,r={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return pr(e)&&r.views===o&&r.comparisons===n?!1:(Ne(a`<p role="status">${g.werkplaats.busy}</p>`,xe("inhoud")),B().ask("page",{options:Vo(e),...r}).then(({page:s})=>B().show(s,B().own)).catch(s=>Ne(a`<p role="alert">${s.message}</p>`,xe("inhoud"))),!0)}function Pf(t){let e=t.path[0]||"overzicht",o=xe("inhoud");B()?.own&&Ff(e,K(t.query))||(o.className=`scherm-${e}`,Ne(a`<${Nc[e]||Nc.onbekend} key=${t.path.join("/")} route=${t} />`,o),ri(e,t.path))}function sa(){let t=xe("motor");t.hidden=!1;let{state:e,why:o,own:n}=B();Ne(a`<${fi} state=${e} why=${o} own=${n} />`,t)}function Nf(){Rf(),window.removeEventListener("werkplaats",sa),Ne(null,xe("inhoud")),Ne(null,xe("motor"))}B()&&(xe("eigen").hidden=!1,window.addEventListener("werkplaats",sa),sa());xe("inhoud").replaceChildren();var Rf=Ea(Pf);B()&&window.addEventListener("andere-bladzijde",Nf,{once:!0});document.fonts.ready.then(()=>Ur()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return Uc(If);})();
