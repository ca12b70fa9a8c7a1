"use strict";var ketenkaart=(()=>{var zr=Object.defineProperty;var Hd=Object.getOwnPropertyDescriptor;var Vd=Object.getOwnPropertyNames;var Ud=Object.prototype.hasOwnProperty;var Gd=(t,e)=>{for(var o in e)zr(t,o,{get:e[o],enumerable:!0})},Kd=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of Vd(e))!Ud.call(t,s)&&s!==o&&zr(t,s,{get:()=>e[s],enumerable:!(n=Hd(e,s))||n.enumerable});return t};var Jd=t=>Kd(zr({},"__esModule",{value:!0}),t);var ug={};Gd(ug,{answerTo:()=>K,compare:()=>I,csv:()=>mn,data:()=>b,graphNow:()=>li,here:()=>A,matrixSvg:()=>Ia,scenarioOf:()=>W});function mn(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var kt=t=>document.getElementById(t);var Ci=function(t,e,o,n){var s;e[0]=0;for(var r=1;r<e.length;r++){var a=e[r++],l=e[r]?(e[0]|=a?1:2,o[e[r++]]):e[++r];a===3?n[0]=l:a===4?n[1]=Object.assign(n[1]||{},l):a===5?(n[1]=n[1]||{})[e[++r]]=l:a===6?n[1][e[++r]]+=l+"":a?(s=t.apply(l,Ci(t,l,o,["",null])),n.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):n.push(l)}return n},Oi=new Map;function Mi(t){var e=Oi.get(this);return e||(e=new Map,Oi.set(this,e)),(e=Ci(this,e.get(t)||(e.set(t,e=(function(o){for(var n,s,r=1,a="",l="",c=[0],p=function(f){r===1&&(f||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,f,a):r===3&&(f||a)?(c.push(3,f,a),r=2):r===2&&a==="..."&&f?c.push(4,f,0):r===2&&a&&!f?c.push(5,0,!0,a):r>=5&&((a||!f&&r===5)&&(c.push(r,0,a,s),r=6),f&&(c.push(r,f,0,s),r=6)),a=""},d=0;d<o.length;d++){d&&(r===1&&p(),p(d));for(var u=0;u<o[d].length;u++)n=o[d][u],r===1?n==="<"?(p(),c=[c],r=3):a+=n:r===4?a==="--"&&n===">"?(r=1,a=""):a=n+a[0]:l?n===l?l="":a+=n:n==='"'||n==="'"?l=n:n===">"?(p(),r=1):r&&(n==="="?(r=5,s=a,a=""):n==="/"&&(r<5||o[d][u+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),r=2):a+=n),r===3&&a==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var lt,Ti,Qd,Fo,Ar,xs,Fi,ys,Ei,Pr,Br,Zd,Hn=Symbol.for("pv"),Ss={},Os=[],Yd=/^m(i|n|o|s|text|space)$/,Nr=Array.isArray,Ir=Os.slice,Go=Object.assign;function Uo(t){t&&t.parentNode&&t.remove()}function Rr(t,e,o){var n,s,r,a={},l=arguments.length;for(r in e)r=="key"?n=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:a[r]=e[r];return l>2&&(a.children=l>3?Ir.call(arguments,2):o),qn(t,a,n,s,null)}function qn(t,e,o,n,s){var r={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Hn,__v:s||++Ti,__i:-1,__u:0};return!s&&lt.vnode&&lt.vnode(r),r}function Cs(t){return t.children}function _s(t,e){this.props=t,this.context=e,this.__g=0}function Eo(t,e){if(e==null)return t.__&&Eo(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:Eo(t)}function Xd(t){var e,o=t.__v,n=o.__e,s=[],r=[],a=t.__P;a&&((e=Go({constructor:Hn},o)).__v=o.__v+1,lt.vnode&&lt.vnode(e),Wr(a,e,o,t.__n,a.namespaceURI,32&o.__u?[n]:null,s,n||Eo(o),32&o.__u,r),e.__v=o.__v,e.__.__k[e.__i]=e,Ii(s,e,r),o.__=o.__e=null,e.__e!=n&&zi(e))}function zi(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),zi(t)}function ji(t){(8&t.__g||(t.__g|=8,Fo.push(t),xs++))&&Ar==lt.debounceRendering||((Ar=lt.debounceRendering)||queueMicrotask)(Ai)}function Ai(){try{for(var t,e=1;Fo.length;)Fo.length>e&&Fo.sort(Fi),t=Fo.shift(),e=Fo.length,8&t.__g&&Xd(t)}finally{(xs=Fo.length)&&(Ar||queueMicrotask)(Ai)}}function Bi(t,e,o,n,s,r,a,l,c,p,d){var u,f,m,$,k,h,y=n.__k||Os,_=e.length;for(c=tu(o,e,y,c,_),u=0;u<_;u++)(m=o.__k[u])!=null&&(f=~m.__i&&y[m.__i]||Ss,m.__i=u,h=Wr(t,m,f,s,r,a,l,c,p,d),$=m.__e,(f.ref!=m.ref||8&f.__u)&&(f.ref&&Dr(f.ref,null,m,f),m.ref&&d.push(m.ref,m.__c||$,m)),k=k||$,4&m.__u?(c=Pi(m,c,t,!f.__v),f.__e&&(f.__e=null)):typeof m.type=="function"&&h!==void 0?c=h:$&&(c=$.nextSibling),m.__u&=-21);return o.__e=k,c}function tu(t,e,o,n,s){var r,a,l,c,p,d,u,f,m,$=o.length,k=$,h=0,y=0,_=t.__k=Array(s);for(r=0;r<s;r++)(a=e[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=_[r]=qn(null,a):Nr(a)?a=_[r]=qn(Cs,{children:a}):a.constructor===Hn&&a.__b?a=_[r]=qn(a.type,a.props,a.key,a.ref,a.__v):_[r]=a,c=r+h,a.__=t,a.__b=t.__b+1,l=null,~(p=a.__i=eu(a,o,c,k))&&(k--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,p==c-1?h--:p==c+1?h++:p!=c&&(p>c?h--:h++,y=1)):(~p||(s>$?h--:s<$&&h++),typeof a.type!="function"&&(a.__u|=4))):_[r]=null;if(y){for(d=[],u=[],r=0;r<s;r++)if((a=_[r])&&16&a.__u){for(h=0,f=d.length;h<f;)d[m=h+f>>1]<a.__i?h=m+1:f=m;d[h]=a.__i,u[r]=h+1}for(h=d.length;r--;)u[r]&&(u[r]==h?h--:_[r].__u|=4)}if(k)for(r=0;r<$;r++)!(l=o[r])||2&l.__u||(l.__e==n&&(n=Eo(l)),qr(l,l));return n}function Pi(t,e,o,n){var s,r,a,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Pi(s[r],e,o,!1));return e}for(e&&!e.parentNode&&(e=Eo(t))&&!e.parentNode&&(e=null),a=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!n&&o.moveBefore&&a.parentNode?o.moveBefore(a,e):o.insertBefore(a,e||null)),e=a;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function eu(t,e,o,n){var s,r=t.key,a=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&a==l.type)return o;if(n>(c?1:0)){for(s=o-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s;for(s=o+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s}return-1}function Li(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function ws(t,e,o,n,s){var r,a;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||Li(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||Li(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(a=Br[e]||(Br[e]=ou(e)),(t.__a||(t.__a={}))[e]=Pr,r=e!=(e=e.replace(Ei,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,a,r):t.removeEventListener(e,a,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function ou(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[ys]==null)e[ys]=Pr++;else if(e[ys]<this.__a[t])return;return o(lt.event?lt.event(e):e)}}}function Wr(t,e,o,n,s,r,a,l,c,p){var d,u,f,m,$,k,h,y,_,j,S,N,F,C,it,Gt,O,R,D=e.type;if(e.constructor!==Hn)return null;128&o.__u&&(c=32&o.__u,d=o.__c.__z)&&(e.__u|=c,u=r=[],d.nodeType==8?l=vs(d,r):r.push(d),l=r[0]||l),(d=lt.__b)&&d(e);t:if(typeof D=="function"){f=a.length;try{if(y=e.props,_=(d=D.prototype)&&d.render,j=(d=D.contextType)&&n[d.__c],S=d?j?j.props.value:d.__:n,(m=o.__c)?(e.__c=m,2&m.__g&&(m.__g|=1)):(_?e.__c=m=new D(y,S):(e.__c=m=new _s(y,S),m.constructor=D,m.render=su),j&&j.sub(m),m.state||(m.state={}),m.__n=n,m.__g|=8,m.__h=[],m.__k=[]),_&&(m.__s||(m.__s=m.state),D.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=Go({},m.__s)),Go(m.__s,D.getDerivedStateFromProps(y,m.__s)))),$=m.props,k=m.state,m.__v=e,o.__c){if(y!==$&&_&&!D.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(y,S),e.__v==o.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(y,m.__s,S)===!1){e.__v!=o.__v&&(m.props=y,m.state=m.__s,m.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(Z){Z&&(Z.__=e)}),Os.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&a.push(m),l=Eo(o);break t}m.componentWillUpdate&&m.componentWillUpdate(y,m.__s,S),_&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate($,k,h)})}else _&&!D.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),_&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=S,m.props=y,m.__P=t,m.__g&=-5,N=lt.__r,F=_?25:0;do m.__g&=-9,N&&N(e),d=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++F<25);_&&(Os.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(n=Go({},n,m.getChildContext())),_&&o.__c&&m.getSnapshotBeforeUpdate&&(h=m.getSnapshotBeforeUpdate($,k)),C=d&&d.type===Cs&&d.key==null?d.props.children:d,y.__P&&(d=l,s=(t=y.__P).namespaceURI,c=r=null,o.props&&o.props.__P!=t&&(o.__k.some(function(Z){Z&&qr(Z,Z)}),o.__k=null),l=o.__k?Eo(o,0):null),l=Bi(t,Nr(C)?C:[C],e,o,n,s,r,a,l,c,p),y.__P&&(e.__e=null,l=d),e.__u&=-161,u&&u.some(Uo),m.__h.length&&a.push(m),1&m.__g&&(m.__g&=-4)}catch(Z){if(a.length=f,e.__v=null,c||r)if(Z&&Z.then){if(e.__u|=128|c,r){for(~(O=r.indexOf(l||void 0))||(O=r.length);(R=r[O-1])&&R.nodeType==8;)O--;for(;O<r.length;O++)if(R=r[O])if(r[O]=null,it){if(R==Gt)break}else{if(R.nodeType!=8)break;R.data.startsWith("$s")&&(Gt=vs(it=R))}}if(!it){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;it=l}(d=vs(it=e.__c.__z||(e.__c.__z=it)))?(e.__e=it,l=d):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Uo);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),Z&&Z.then||Ni(e),lt.__e(Z,e,o)}}else l=e.__e=nu(o.__e,e,o,n,s,r,a,c,p,t);return(d=lt.diffed)&&d(e),l}function vs(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function Ni(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Ni))}function Ii(t,e,o){for(var n=0;n<o.length;)Dr(o[n++],o[n++],o[n++]);lt.__c&&lt.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){lt.__e(r,s.__v)}})}function nu(t,e,o,n,s,r,a,l,c,p){var d,u,f,m,$,k,h,y,_=o.props||Ss,j=e.props,S=e.type;if(S=="svg"?s="http://www.w3.org/2000/svg":S=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(d=0;d<r.length;d++)if(($=r[d])&&(S?$.localName==S:$.nodeType==3)){t=$,r[d]=null;break}}if(!t){if(y=p.ownerDocument||document,!S)return y.createTextNode(j);t=y.createElementNS(s,S,j.is?j:p),l&&(lt.__m&&lt.__m(e,r),l=!1),r=null}if(S){if(p=S=="template"&&t.content||t,r=S=="textarea"&&j.defaultValue!=null?null:r&&Ir.call(p.childNodes),!l&&r)for(_={},d=0;d<t.attributes.length;d++)_[($=t.attributes[d]).name]=$.value;for(d in _)$=_[d],d=="dangerouslySetInnerHTML"?f=$:d=="children"||d in j||d=="value"&&"defaultValue"in j||d=="checked"&&"defaultChecked"in j||ws(t,d,null,$,s);for(d in j)$=j[d],d=="children"?m=$:d=="dangerouslySetInnerHTML"?u=$:d=="value"?k=$:d=="checked"?h=$:l&&typeof $!="function"||_[d]===$||ws(t,d,$,_[d],s);u?(l||f&&(u.__html==f.__html||u.__html==t.innerHTML)||(t.innerHTML=u.__html),e.__k=[]):(f&&(t.textContent=""),(S=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Yd.test(S))&&(s="http://www.w3.org/1999/xhtml"),Bi(p,Nr(m)?m:[m],e,o,n,s,r,a,r?r[0]:o.__k&&Eo(o,0),l,c),r&&r.some(Uo)),l&&S!="textarea"||(d="value",S=="progress"&&k==null?t.removeAttribute(d):k==null||k===t[d]&&(S!="progress"||k)||ws(t,d,k,_[d],s),d="checked",h!=null&&h!=t[d]&&ws(t,d,h,_[d],s))}else _===j||l&&t.data==j||(t.data=j);return t}function Dr(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){lt.__e(s,o)}}function qr(t,e,o){var n,s,r,a;if(lt.unmount&&lt.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||Dr(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){lt.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(a=0;a<n.length;a++)n[a]&&qr(n[a],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(s=vs(n,r=[]))&&(n==t.__e&&r.some(Uo),Uo(s),Uo(n)),o||Uo(t.__e),t.__e=t.__c=t.__=null}function su(t,e,o){return this.constructor(t,o)}function Xe(t,e){var o,n,s,r;lt.__&&lt.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=qn(Cs,{children:[t]}),s=[],r=[],Wr(e,e.__k,n||Ss,Ss,e.namespaceURI,n?null:e.firstChild?Ir.call(e.childNodes):null,s,n?n.__e:e.firstChild,o,r),Ii(s,e.__k,r),e.__k.props.children=null}lt={__e:function(t,e,o,n){for(var s,r,a;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((a=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,n||{}),a=1),a&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw xs=0,t}},Ti=0,Qd=function(t){return t!=null&&t.constructor===Hn},_s.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=Go({},this.state)),typeof t=="function"&&(t=t(Go({},o),this.props)),t&&(Go(o,t),this.__v&&(e&&this.__k.push(e),ji(this)))},_s.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),ji(this))},_s.prototype.render=Cs,Fo=[],xs=0,Fi=function(t,e){return t.__v.__b-e.__v.__b},ys=Symbol(),Ei=/(PointerCapture)$|Capture$/i,Pr=0,Br={},Zd=0;var fn,jt,Hr,Ri,Vr=Object.is,Ms=0,Ji=[],Ur=[],_t=lt,Wi=_t.__b,Di=_t.__r,qi=_t.diffed,Hi=_t.__c,Vi=_t.unmount,Ui=_t.__;function js(t,e){_t.__h&&_t.__h(jt,t,Ms||e),Ms=0;var o=jt.__H||(jt.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function G(t){return Ms=1,ru(Qi,t)}function ru(t,e,o){var n=js(fn++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):Qi(void 0,e),function(r){var a=(n.__N||n.__)[0],l=n.t(a,r);Vr(a,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=jt,!jt.__f)){jt.__f=!0;var s=jt.shouldComponentUpdate;jt.shouldComponentUpdate=function(r,a,l){var c=this.__H;if(!c)return!0;var p=!1,d=this.props!=r;if(c.__.some(function(f){f.__N&&(p=!0,Vr(f.__[0],f.__N[0])||(d=!0))}),s){var u=s.call(this,r,a,l);return p?u||d:u}return!p||d}}return n.__}function ho(t,e){var o=js(fn++,3);!_t.__s&&Kr(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,jt.__H.__h.push(o))}function vt(t,e){var o=js(fn++,4);!_t.__s&&Kr(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,jt.__h.push(o))}function zo(t){return Ms=5,je(function(){return{current:t}},[])}function je(t,e){var o=js(fn++,7);return Kr(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function au(){var t;do{for(;t=Ur.shift();)try{Vn(t)}catch(o){_t.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=Ji.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Vn),e.__h.some(Gr),e.__h=[]}catch(o){e.__h=[],_t.__e(o,t.__v)}}}while(Ur.length)}_t.__b=function(t){jt=null,Wi&&Wi(t)},_t.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Ui&&Ui(t,e)},_t.__r=function(t){Di&&Di(t),fn=0;var e=(jt=t.__c).__H;e&&(Hr==jt?jt.__h=[]:(e.__h.some(Vn),e.__h.some(Gr),fn=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Hr=jt},_t.diffed=function(t){qi&&qi(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Ki(Ji.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Hr=jt=null},_t.__c=function(t,e){e.some(function(o){try{o.__h.some(Vn),o.__h=o.__h.filter(function(n){return!n.__||Gr(n)})}catch(n){o.__h=[function(){throw n}]}}),Hi&&Hi(t,e)},_t.unmount=function(t){Vi&&Vi(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(s){try{if(s.__P&&s.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}s.__P=o,Ki(Ur.push(s))}else Vn(s)}catch(r){e=r}}),n.__H=void 0,e&&_t.__e(e,n.__v))};var Gi=typeof requestAnimationFrame=="function";function iu(t){var e,o=function(){clearTimeout(n),Gi&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);Gi&&(e=requestAnimationFrame(o))}function Ki(t){t!=1&&Ri==_t.requestAnimationFrame||((Ri=_t.requestAnimationFrame)||iu)(au)}function Vn(t){var e=jt,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),jt=e}function Gr(t){var e=jt;t.__c=t.__(),jt=e}function Kr(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!Vr(o,t[n])})}function Qi(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens and searches in them, bundled here:

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
*/var Lt=()=>zo(null);function Zi(t){return Array.isArray(t)?t.map(Zi):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[Rr("wbr",null),e]:[e])}var i=Mi.bind((t,e,...o)=>Rr(t,e,...typeof t=="string"?o.map(Zi):o));var lu=["plan","koppelingen","stand","verwachtingen","lezing","merk"],cu={ernst:"gewicht"},A={route:{path:[],query:{}},started:!1},Yi,Jr=0,Xi=new Map;function Zr(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=s=>{try{return decodeURIComponent(s)}catch{return s}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([s,r])=>[cu[s]||s,r]))}}function M(t,e={},o=!0){let n=o&&A.route?Object.fromEntries(lu.filter(a=>A.route.query[a]).map(a=>[a,A.route.query[a]])):{},s=new URLSearchParams;for(let[a,l]of Object.entries({...n,...e}))l&&s.set(a,l);return`#/${[t].flat().map(a=>encodeURIComponent(a).replaceAll("%2F","/")).join("/")}${[...s].length?`?${s}`:""}`}var Jt=t=>M(["ding",t]);function P(t,e=!1){let o={...A.route.query};for(let[s,r]of Object.entries(t))r?o[s]=r:delete o[s];let n=M(A.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Jr},"",n),Qr())}function Qr(t=!1){let e=Zr(location.hash),o=A.route?.path.join("/")===e.path.join("/");A.route=e,Yi(e),!o&&window.scrollTo(0,t&&Xi.get(history.state?.turn)||0)}function tl(t){Yi=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Jr=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>Xi.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let s=!!history.state;s||history.replaceState({turn:++Jr},""),Qr(s)};return window.addEventListener("popstate",n,{signal:o}),Qr(),A.started=!0,()=>e.abort()}function We(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var w=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),T=(t,e,o={})=>w(e===1?t.one:t.more,{count:e,...o}),E=t=>t.slice(0,1).toUpperCase()+t.slice(1),xt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function $n(t,e,o){let n=t.get(e);n?n.push(o):t.set(e,[o])}var z=t=>[...new Set(t)],pu=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),I=(t,e)=>pu.compare(t,e);var b=JSON.parse(kt("gegevens").textContent||""),du=[...Object.keys(b.things),...Object.keys(b.addresses)],Yr=t=>du[t],Ls=t=>typeof t=="string"?t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+Yr(n)):Array.isArray(t)?t.map(Ls):!t||typeof t!="object"?t:Object.fromEntries(Object.entries(t).map(([e,o])=>[Ls(e),Ls(o)]));Object.assign(b,Object.fromEntries(b.numbered.map(t=>[t,Ls(b[t])])));var bo=({shapes:t,rows:e})=>e.map(([o,...n])=>o<0?n[0]:Object.fromEntries(t[o].map((s,r)=>[s,n[r]])));for(let{at:t}of Object.values(b.views))for(let e of Object.values(t))for(let[o,n]of Object.entries(e))e[o]=bo(n);for(let t of Object.values(b.things))for(let[e,o]of Object.entries(t))Array.isArray(o)||(t[e]=[o]);for(let t of[b.queries,b.views,b.codes,...Object.values(b.codes),b.names,b.told,...Object.values(b.told),b.absent,b.dates,b.lists,b.kinds,b.called,b.works,b.partners,b.lookups,b.words,b.addresses])Object.setPrototypeOf(t,null);var we=new Map(Object.entries(b.things)),hn=new Map(b.plans.map(t=>[t.key,t])),B=b.plans.length>1,g=b.words,Qt=t=>t?.words.page||g,Y=t=>hn.get(t||"")||(B?void 0:b.plans[0]),Le=t=>hn.get(t),ct=t=>hn.get(t.split("/")[0]),Ko=(t,e)=>!e||!ct(t)||ct(t)?.key===e,go=[...new Map(b.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),Zt=go[go.length-1].date,St=[...new Map(b.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Te=(t,e)=>{let o=ct(t);return o?b.stands[e]?.[o.key]||o.date:e},U=t=>b.dates[t]||t||"",Ao=(t=Y())=>t?.source||b.source,ye=t=>b.plans.filter(e=>!t.plan||e.key===t.plan),Bo=(t,e=Y())=>(e?e.dates:go).find(o=>o.date===t)?.label||U(t);var Xr=5*2**20,tt=()=>window.werkplaats,It=()=>tt(),Fe=()=>b.served||!!tt()&&tt()?.state!=="off";async function Ts(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var el=t=>tt()?.ask("answer",{options:t})??Ts(`antwoord?${new URLSearchParams(t)}`),ol=t=>tt()?.ask("words",{passage:t})??Ts(`api/woorden?vindplaats=${encodeURIComponent(t)}`),nl=t=>tt()?.ask("find",{text:t})??Ts(`api/zoek?woorden=${encodeURIComponent(t)}`);async function sl(t,e,o){let n=await tt()?.ask("marked",{options:t,marks:e,kind:o});if(n)return n.data;let s=await fetch(`overleg?${new URLSearchParams([...t,["merk",e],["soort",o]])}`);if(!s.ok)throw new Error((await s.json()).message);return new Uint8Array(await s.arrayBuffer())}var rl=()=>b.served?["docx","xlsx"]:Fe()?["xlsx"]:[];async function ta(t){let e=tt();if(e)return e.ask("check",{name:t.name,data:await Fs(t)});let o={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return Ts("controleer",{method:"POST",body:t,headers:o})}async function Fs(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(w(g.check.unreadable,{name:t.name}))}}var al=bo(b.answers.cells),il=bo(b.answers.gaps),uu=bo(b.answers.candidates),mu=bo(b.answers.losses),fu=bo(b.answers.reach),$u=bo(b.answers.links),hu=bo(b.answers.places);for(let t of[...il,...al])"candidates"in t&&(t.candidates=uu[t.candidates]);var ea=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function K(t){let e=b.answers.by[t.key],o=(r,a)=>r.map(l=>a[l]),n=(r,a)=>ea(r,l=>o(l,a));if(e.read||={gaps:o(e.gaps,il),matrix:n(e.matrix,al),without:n(e.without,mu),apart:e.apart,points:e.points,most:e.most,reach:o(e.reach,fu),links:$u[e.links],places:o(e.places,hu)},!t.plan)return e.read;let s=r=>r.filter(a=>a.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:s(e.read.gaps),matrix:ea(e.read.matrix,s),without:ea(e.read.without,s),apart:s(e.read.apart),points:s(e.read.points),most:s(e.read.most),reach:s(e.read.reach),links:e.read.links,places:s(e.read.places)}),e.byPlan.get(t.plan)}function gn({date:t,stated:e,strict:o,expect:n}){let s=[["stand",t]];return e&&s.push(["koppelingen","genoemd"]),o&&s.push(["lezing","streng"]),n||s.push(["verwachtingen","uit"]),s}var na=t=>t.key in b.answers.by,gu=t=>na(t)||!!tt();function W(t){let e=B&&hn.has(t.plan)?t.plan:"",o=go.some(a=>a.date===t.stand)?t.stand:Zt,n=t.koppelingen==="genoemd",s=oa({plan:e,date:o,stated:n,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[s,{...s,expect:!0},{...s,expect:!0,date:Zt}].map(oa).find(gu)||oa({plan:e,date:Zt,stated:!1,expect:!0,strict:!1})}function oa({plan:t,date:e,stated:o,expect:n,strict:s}){let r=`${e}|${o?"stated":"all"}|${n?"with":"without"}`;return{plan:t,date:e,stated:o,expect:n,strict:s,key:s?`${r}|strict`:r}}function sa(t,e,o){let n=r=>({...t,[e]:r});return new Set(o.map(([r])=>W(n(r)).key)).size===o.length?o:[]}var ra=(t,e)=>hn.get(e)?.steps.find(o=>o.notation===t)?.id,Es=t=>new Set(K(t).reach.flatMap(({plan:e,columns:o})=>o.filter(n=>n.undecided).map(n=>ra(n.step,e))));var bu=4,ku=6,wu=3,ll=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,yu=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),De=t=>yu(t).match(ll)||[],bn=t=>t.includes("-")?z([t,t.replaceAll("-",""),...t.split("-")]):[t],Jo=t=>t.length>1&&t.length<=bu&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t);function zs(t,e=[],o=Jo(t),n=()=>!0){let s=xt(t),r=z([s,...e]);if(/^\d[\d.]*$/.test(s))return l=>l===s||l.startsWith(`${s}.`);if(o||s.length<2)return l=>r.includes(l);let a=(l,c)=>c.length>=ku&&l.length>=c.length+wu&&l.endsWith(c)&&n(l.slice(0,-c.length));return l=>l.startsWith(s)||r.some(c=>l===c||a(l,c))}function _e(t,e){let o=De(t).flatMap(bn).map(xt);return De(e).every(n=>o.some(zs(n)))}function As(t,e){let o=[],n=0;for(let{0:s,index:r}of t.matchAll(ll))bn(s).map(xt).some(e)&&(o.push({said:t.slice(n,r),on:!1},{said:s,on:!0}),n=r+s.length);return[...o,{said:t.slice(n),on:!1}]}var _u="ENTRIES",ml="KEYS",fl="VALUES";var Un=class{constructor(e,o){let n=e._tree,s=Array.from(n.keys());this.set=e,this._type=o,this._path=s.length>0?[{node:n,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:o}=kn(this._path);if(kn(o)==="")return{done:!1,value:this.result()};let n=e.get(kn(o));return this._path.push({node:n,keys:Array.from(n.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=kn(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>kn(e)).filter(e=>e!=="").join("")}value(){return kn(this._path).node.get("")}result(){switch(this._type){case fl:return this.value();case ml:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},kn=t=>t[t.length-1],vu=(t,e,o)=>{let n=new Map;if(e===void 0)return n;let s=e.length+1,r=s+o,a=new Uint8Array(r*s).fill(o+1);for(let l=0;l<s;++l)a[l]=l;for(let l=1;l<r;++l)a[l*s]=l;return $l(t,e,o,n,a,1,s,""),n},$l=(t,e,o,n,s,r,a,l)=>{let c=r*a;t:for(let p of t.keys())if(p===""){let d=s[c-1];d<=o&&n.set(l,[t.get(p),d])}else{let d=r;for(let u=0;u<p.length;++u,++d){let f=p[u],m=a*d,$=m-a,k=s[m],h=Math.max(0,d-o-1),y=Math.min(a-1,d+o);for(let _=h;_<y;++_){let j=f!==e[_],S=s[$+_]+ +j,N=s[$+_+1]+1,F=s[m+_]+1,C=s[m+_+1]=Math.min(S,N,F);C<k&&(k=C)}if(k>o)continue t}$l(t.get(p),e,o,n,s,d,a,l+p)}},Gn=class t{constructor(e=new Map,o=""){this._size=void 0,this._tree=e,this._prefix=o}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[o,n]=Ns(this._tree,e.slice(this._prefix.length));if(o===void 0){let[s,r]=ma(n);for(let a of s.keys())if(a!==""&&a.startsWith(r)){let l=new Map;return l.set(a.slice(r.length),s.get(a)),new t(l,e)}}return new t(o,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,xu(this._tree,e)}entries(){return new Un(this,_u)}forEach(e){for(let[o,n]of this)e(o,n,this)}fuzzyGet(e,o){return vu(this._tree,e,o)}get(e){let o=pa(this._tree,e);return o!==void 0?o.get(""):void 0}has(e){let o=pa(this._tree,e);return o!==void 0&&o.has("")}keys(){return new Un(this,ml)}set(e,o){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,aa(this._tree,e).set("",o),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,o){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=aa(this._tree,e);return n.set("",o(n.get(""))),this}fetch(e,o){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=aa(this._tree,e),s=n.get("");return s===void 0&&n.set("",s=o()),s}values(){return new Un(this,fl)}[Symbol.iterator](){return this.entries()}static from(e){let o=new t;for(let[n,s]of e)o.set(n,s);return o}static fromObject(e){return t.from(Object.entries(e))}},Ns=(t,e,o=[])=>{if(e.length===0||t==null)return[t,o];for(let n of t.keys())if(n!==""&&e.startsWith(n))return o.push([t,n]),Ns(t.get(n),e.slice(n.length),o);return o.push([t,e]),Ns(void 0,"",o)},pa=(t,e)=>{if(e.length===0||t==null)return t;for(let o of t.keys())if(o!==""&&e.startsWith(o))return pa(t.get(o),e.slice(o.length))},aa=(t,e)=>{let o=e.length;t:for(let n=0;t&&n<o;){for(let r of t.keys())if(r!==""&&e[n]===r[0]){let a=Math.min(o-n,r.length),l=1;for(;l<a&&e[n+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(n,n+l),p),t.delete(r),t=p}n+=l;continue t}let s=new Map;return t.set(e.slice(n),s),s}return t},xu=(t,e)=>{let[o,n]=Ns(t,e);if(o!==void 0){if(o.delete(""),o.size===0)hl(n);else if(o.size===1){let[s,r]=o.entries().next().value;gl(n,s,r)}}},hl=t=>{if(t.length===0)return;let[e,o]=ma(t);if(e.delete(o),e.size===0)hl(t.slice(0,-1));else if(e.size===1){let[n,s]=e.entries().next().value;n!==""&&gl(t.slice(0,-1),n,s)}},gl=(t,e,o)=>{if(t.length===0)return;let[n,s]=ma(t);n.set(s+e,o),n.delete(s)},ma=t=>t[t.length-1],fa="or",bl="and",Su="and_not",Kn=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let o=e.autoVacuum==null||e.autoVacuum===!0?ca:e.autoVacuum;this._options={...la,...e,autoVacuum:o,searchOptions:{...cl,...e.searchOptions||{}},autoSuggestOptions:{...Lu,...e.autoSuggestOptions||{}}},this._index=new Gn,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=ua,this.addFields(this._options.fields)}add(e){let{extractField:o,stringifyField:n,tokenize:s,processTerm:r,fields:a,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let d of a){let u=o(e,d);if(u==null)continue;let f=s(n(u,d),d),m=this._fieldIds[d],$=new Set(f).size;this.addFieldLength(p,m,this._documentCount-1,$);for(let k of f){let h=r(k,d);if(Array.isArray(h))for(let y of h)this.addTerm(m,p,y);else h&&this.addTerm(m,p,h)}}}addAll(e){for(let o of e)this.add(o)}addAllAsync(e,o={}){let{chunkSize:n=10}=o,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:a}=e.reduce(({chunk:l,promise:c},p,d)=>(l.push(p),(d+1)%n===0?{chunk:[],promise:c.then(()=>new Promise(u=>setTimeout(u,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),s);return a.then(()=>this.addAll(r))}remove(e){let{tokenize:o,processTerm:n,extractField:s,stringifyField:r,fields:a,idField:l}=this._options,c=s(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let d of a){let u=s(e,d);if(u==null)continue;let f=o(r(u,d),d),m=this._fieldIds[d],$=new Set(f).size;this.removeFieldLength(p,m,this._documentCount,$);for(let k of f){let h=n(k,d);if(Array.isArray(h))for(let y of h)this.removeTerm(m,p,y);else h&&this.removeTerm(m,p,h)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let o of e)this.remove(o);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Gn,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let o=this._idToShortId.get(e);if(o==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(o),this._storedFields.delete(o),(this._fieldLength.get(o)||[]).forEach((n,s)=>{this.removeFieldLength(o,s,this._documentCount,n)}),this._fieldLength.delete(o),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:o,batchSize:n,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:n,batchWait:s},{minDirtCount:o,minDirtFactor:e})}discardAll(e){let o=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let n of e)this.discard(n)}finally{this._options.autoVacuum=o}this.maybeAutoVacuum()}replace(e){let{idField:o,extractField:n}=this._options,s=n(e,o);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,o){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&o,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let n=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=ua,this.performVacuuming(e,n)}),this._enqueuedVacuum)):this.vacuumConditionsMet(o)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,o){let n=this._dirtCount;if(this.vacuumConditionsMet(o)){let s=e.batchSize||da.batchSize,r=e.batchWait||da.batchWait,a=1;for(let[l,c]of this._index){for(let[p,d]of c)for(let[u]of d)this._documentIds.has(u)||(d.size<=1?c.delete(p):d.delete(u));this._index.get(l).size===0&&this._index.delete(l),a%s===0&&await new Promise(p=>setTimeout(p,r)),a+=1}this._dirtCount-=n}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:o,minDirtFactor:n}=e;return o=o||ca.minDirtCount,n=n||ca.minDirtFactor,this.dirtCount>=o&&this.dirtFactor>=n}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let o=this._idToShortId.get(e);if(o!=null)return this._storedFields.get(o)}search(e,o={}){let{searchOptions:n}=this._options,s={...n,...o},r=this.executeQuery(e,o),a=[];for(let[l,{score:c,terms:p,match:d}]of r){let u=p.length||1,f={id:this._documentIds.get(l),score:c*u,terms:Object.keys(d),queryTerms:p,match:d};Object.assign(f,this._storedFields.get(l)),(s.filter==null||s.filter(f))&&a.push(f)}return e===t.wildcard&&s.boostDocument==null||a.sort(dl),a}autoSuggest(e,o={}){o={...this._options.autoSuggestOptions,...o};let n=new Map;for(let{score:r,terms:a}of this.search(e,o)){let l=a.join(" "),c=n.get(l);c!=null?(c.score+=r,c.count+=1):n.set(l,{score:r,terms:a,count:1})}let s=[];for(let[r,{score:a,terms:l,count:c}]of n)s.push({suggestion:r,terms:l,score:a/c});return s.sort(dl),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,o){if(o==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),o)}static async loadJSONAsync(e,o){if(o==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),o)}static getDefault(e){if(la.hasOwnProperty(e))return ia(la,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,o){let{index:n,documentIds:s,fieldLength:r,storedFields:a,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,o);c._documentIds=Bs(s),c._fieldLength=Bs(r),c._storedFields=Bs(a);for(let[p,d]of c._documentIds)c._idToShortId.set(d,p);for(let[p,d]of n){let u=new Map;for(let f of Object.keys(d)){let m=d[f];l===1&&(m=m.ds),u.set(parseInt(f,10),Bs(m))}c._index.set(p,u)}return c}static async loadJSAsync(e,o){let{index:n,documentIds:s,fieldLength:r,storedFields:a,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,o);c._documentIds=await Ps(s),c._fieldLength=await Ps(r),c._storedFields=await Ps(a);for(let[d,u]of c._documentIds)c._idToShortId.set(u,d);let p=0;for(let[d,u]of n){let f=new Map;for(let m of Object.keys(u)){let $=u[m];l===1&&($=$.ds),f.set(parseInt(m,10),await Ps($))}++p%1e3===0&&await kl(0),c._index.set(d,f)}return c}static instantiateMiniSearch(e,o){let{documentCount:n,nextId:s,fieldIds:r,averageFieldLength:a,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(o);return p._documentCount=n,p._nextId=s,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=a,p._dirtCount=l||0,p._index=new Gn,p}executeQuery(e,o={}){if(e===t.wildcard)return this.executeWildcardQuery(o);if(typeof e!="string"){let f={...o,...e,queries:void 0},m=e.queries.map($=>this.executeQuery($,f));return this.combineResults(m,f.combineWith)}let{tokenize:n,processTerm:s,searchOptions:r}=this._options,a={tokenize:n,processTerm:s,...r,...o},{tokenize:l,processTerm:c}=a,u=l(e).flatMap(f=>c(f)).filter(f=>!!f).map(ju(a)).map(f=>this.executeQuerySpec(f,a));return this.combineResults(u,a.combineWith)}executeQuerySpec(e,o){let n={...this._options.searchOptions,...o},s=(n.fields||this._options.fields).reduce((k,h)=>({...k,[h]:ia(n.boost,h)||1}),{}),{boostDocument:r,weights:a,maxFuzzy:l,bm25:c}=n,{fuzzy:p,prefix:d}={...cl.weights,...a},u=this._index.get(e.term),f=this.termResults(e.term,e.term,1,e.termBoost,u,s,r,c),m,$;if(e.prefix&&(m=this._index.atPrefix(e.term)),e.fuzzy){let k=e.fuzzy===!0?.2:e.fuzzy,h=k<1?Math.min(l,Math.round(e.term.length*k)):k;h&&($=this._index.fuzzyGet(e.term,h))}if(m)for(let[k,h]of m){let y=k.length-e.term.length;if(!y)continue;$?.delete(k);let _=d*k.length/(k.length+.3*y);this.termResults(e.term,k,_,e.termBoost,h,s,r,c,f)}if($)for(let k of $.keys()){let[h,y]=$.get(k);if(!y)continue;let _=p*k.length/(k.length+y);this.termResults(e.term,k,_,e.termBoost,h,s,r,c,f)}return f}executeWildcardQuery(e){let o=new Map,n={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let a=n.boostDocument?n.boostDocument(r,"",this._storedFields.get(s)):1;o.set(s,{score:a,terms:[],match:{}})}return o}combineResults(e,o=fa){if(e.length===0)return new Map;let n=o.toLowerCase(),s=Ou[n];if(!s)throw new Error(`Invalid combination operator: ${o}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[o,n]of this._index){let s={};for(let[r,a]of n)s[r]=Object.fromEntries(a);e.push([o,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,o,n,s,r,a,l,c,p=new Map){if(r==null)return p;for(let d of Object.keys(a)){let u=a[d],f=this._fieldIds[d],m=r.get(f);if(m==null)continue;let $=m.size,k=this._avgFieldLength[f];for(let h of m.keys()){if(!this._documentIds.has(h)){this.removeTerm(f,h,o),$-=1;continue}let y=l?l(this._documentIds.get(h),o,this._storedFields.get(h)):1;if(!y)continue;let _=m.get(h),j=this._fieldLength.get(h)[f],S=Mu(_,$,this._documentCount,j,k,c),N=n*s*u*y*S,F=p.get(h);if(F){F.score+=N,Tu(F.terms,e);let C=ia(F.match,o);C?C.push(d):F.match[o]=[d]}else p.set(h,{score:N,terms:[e],match:{[o]:[d]}})}}return p}addTerm(e,o,n){let s=this._index.fetch(n,ul),r=s.get(e);if(r==null)r=new Map,r.set(o,1),s.set(e,r);else{let a=r.get(o);r.set(o,(a||0)+1)}}removeTerm(e,o,n){if(!this._index.has(n)){this.warnDocumentChanged(o,e,n);return}let s=this._index.fetch(n,ul),r=s.get(e);r==null||r.get(o)==null?this.warnDocumentChanged(o,e,n):r.get(o)<=1?r.size<=1?s.delete(e):r.delete(o):r.set(o,r.get(o)-1),this._index.get(n).size===0&&this._index.delete(n)}warnDocumentChanged(e,o,n){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===o){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${n}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let o=this._nextId;return this._idToShortId.set(e,o),this._documentIds.set(o,e),this._documentCount+=1,this._nextId+=1,o}addFields(e){for(let o=0;o<e.length;o++)this._fieldIds[e[o]]=o}addFieldLength(e,o,n,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[o]=s;let l=(this._avgFieldLength[o]||0)*n+s;this._avgFieldLength[o]=l/(n+1)}removeFieldLength(e,o,n,s){if(n===1){this._avgFieldLength[o]=0;return}let r=this._avgFieldLength[o]*n-s;this._avgFieldLength[o]=r/(n-1)}saveStoredFields(e,o){let{storeFields:n,extractField:s}=this._options;if(n==null||n.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let a of n){let l=s(o,a);l!==void 0&&(r[a]=l)}}};Kn.wildcard=Symbol("*");var ia=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,Ou={[fa]:(t,e)=>{for(let o of e.keys()){let n=t.get(o);if(n==null)t.set(o,e.get(o));else{let{score:s,terms:r,match:a}=e.get(o);n.score=n.score+s,n.match=Object.assign(n.match,a),pl(n.terms,r)}}return t},[bl]:(t,e)=>{let o=new Map;for(let n of e.keys()){let s=t.get(n);if(s==null)continue;let{score:r,terms:a,match:l}=e.get(n);pl(s.terms,a),o.set(n,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,l)})}return o},[Su]:(t,e)=>{for(let o of e.keys())t.delete(o);return t}},Cu={k:1.2,b:.7,d:.5},Mu=(t,e,o,n,s,r)=>{let{k:a,b:l,d:c}=r;return Math.log(1+(o-e+.5)/(e+.5))*(c+t*(a+1)/(t+a*(1-l+l*n/s)))},ju=t=>(e,o,n)=>{let s=typeof t.fuzzy=="function"?t.fuzzy(e,o,n):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,o,n):t.prefix===!0,a=typeof t.boostTerm=="function"?t.boostTerm(e,o,n):1;return{term:e,fuzzy:s,prefix:r,termBoost:a}},la={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(Fu),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},cl={combineWith:fa,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:Cu},Lu={combineWith:bl,prefix:(t,e,o)=>e===o.length-1},da={batchSize:1e3,batchWait:10},ua={minDirtFactor:.1,minDirtCount:20},ca={...da,...ua},Tu=(t,e)=>{t.includes(e)||t.push(e)},pl=(t,e)=>{for(let o of e)t.includes(o)||t.push(o)},dl=({score:t},{score:e})=>e-t,ul=()=>new Map,Bs=t=>{let e=new Map;for(let o of Object.keys(t))e.set(parseInt(o,10),t[o]);return e},Ps=async t=>{let e=new Map,o=0;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]),++o%1e3===0&&await kl(0);return e},kl=t=>new Promise(e=>setTimeout(e,t)),Fu=/[\n\r\p{Z}\p{P}]+/u;var $a=[],dt=(t,e)=>we.get(t)?.[e]||$a,v=(t,e)=>dt(t,e)[0]||"",ve=(t,e)=>dt(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),st=(t,e)=>ve(t,e)[0]||"",Tt=t=>we.has(t),wn=t=>dt(t,"type"),ko=t=>yl.get(t)||$a,pe=(t,e)=>wn(t).includes(e),wl=t=>wn(t).map(e=>b.kinds[e]).find(Boolean),Po=t=>wl(t)?.page||"",$t=t=>wl(t)?.kind||"",ha=t=>Po(t)==="organisation",Qo=t=>Po(t)==="undertaking",wt=t=>!!Po(t)&&!!v(t,"prefLabel"),q=(t,e)=>b.codes[t]?.[e]?.label||e||"",de=(t,e)=>q(b.lists[e],v(t,e)),Is=t=>b.names[t]||g.thing.foreign[t]||t,yl=new Map;for(let[t,e]of we)for(let o of e.type||$a)$n(yl,o,t);var x=t=>b.called[t]?.label||v(t,"prefLabel")||v(t,"title")||v(t,"summary")||t.slice(t.lastIndexOf("/")+1),xe=t=>b.called[t]?.short||x(t),_l=[...we.keys()].filter(Qo),Eu=[...we.keys()].filter(ha),vl=t=>St.find(e=>e.notation===t),yn=Object.entries(b.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e})),zu=new Map(Eu.map(t=>[v(t,"notation"),t])),ee=t=>zu.get(t)||"",rt=t=>b.addresses[t]||"",Et=t=>ve(t,"passage");var to=g.search,Au=new Set(to.small),Zo=t=>!Jo(t)&&Au.has(xt(t)),Jn=t=>` ${De(t).map(xt).join(" ")} `,xl=new Map;for(let[t,e]of b.search.english)$n(xl,t,e);var Bu=t=>z([x(t),xe(t),...["prefLabel","altLabel"].flatMap(e=>dt(t,e)),...xl.get(t)||[]]),Pu=t=>to.sorts.flatMap(e=>dt(t,e).flatMap(o=>[q(b.lists[e],o),...b.search.also[b.lists[e]]?.[o]||[]]));function Nu(){let t=new Map([...we.keys()].filter(wt).map(o=>[o,{sort:[$t(o)],text:b.called[o]?[x(o)]:[]}]));for(let[o,n]of we){let s=to.owners.flatMap(a=>ve(o,a)),r=t.get([o,...s].find(a=>t.has(a)));r?.sort.push(...Pu(o)),r?.text.push(...to.texts.flatMap(a=>n[a]||[]))}let e=o=>Number(to.weights[o]??to.weights.rest);return[...[...t].map(([o,n])=>({...{id:o,path:["ding",o],label:x(o),kind:$t(o),titles:Bu(o),...n},weight:Math.min(...wn(o).map(e))})),...Object.entries(b.queries).map(([o,{title:n,question:s,why:r}])=>{let a={titles:[n],sort:[to.question],text:[s,r].filter(Boolean)};return{id:o,path:["vragen",o],label:n,kind:to.question,...a,weight:e("question")}})]}function Sl(){let t=new Map(Nu().map(l=>[l.id,l])),e=[...t.values()],o=new Set,n=new Kn({fields:["titles","sort","text"],extractField:(l,c)=>c==="id"?l.id:l[c].join(" · "),tokenize:l=>De(l).flatMap(bn),processTerm:l=>Zo(l)?null:xt(l),searchOptions:{tokenize:l=>[l],processTerm:l=>l}});n.addAll(e);for(let l of e)for(let c of[l.titles,l.sort,l.text].flat().flatMap(De).flatMap(bn))Zo(c)||o.add(xt(c));let s=new Set(e.flatMap(l=>l.titles).flatMap(De).flatMap(bn).filter(Jo).map(xt)),a=[...e.filter(l=>to.synonyms.some(c=>pe(l.id,c))).map(l=>l.titles),...to.same].map(l=>z(l.map(Jn))).filter(l=>l.length>1);return{items:t,known:o,shorts:s,mini:n,groups:a}}var Iu=6,Ru=10,Ol=4,Wu=4,Du="OR",qu=[["titles"],["titles","sort"],["titles","sort","text"]],ga=new Map(b.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")]))),oe;function Hu(t){if(oe.known.has(t))return ga.get(t)||[];let e=[1,2].map(o=>t.slice(0,-o)).filter(o=>o.length>2&&oe.known.has(o));return[...ga.get(t)||[],...e.flatMap(o=>ga.get(o)||[o])]}function ba(t){let e=xt(t),o=[e,e.replace(/s$/,"")].find(s=>oe.shorts.has(s));if(o||Jo(t))return zs(o||t,[],!0);let n=[...oe.known].some(s=>s.startsWith(e));return zs(t,Hu(e),!1,s=>n||oe.known.has(s))}var ka=t=>[...oe.known].filter(t);function Cl(t){for(let e=t.length-1;e>1;e-=1){let[o,n]=[t.slice(0,e),t.slice(e)];if(!oe.known.has(o)||e<Ol&&!oe.shorts.has(o))continue;let s=n.length>=Ol&&oe.known.has(n)?[n]:Cl(n);if(s.length)return[o,...s]}return[]}function Vu(t){for(let e of t.length<Iu||/\d/.test(t)?[]:t.length<Ru?[1]:[1,2]){let n=oe.mini.search(t,{fuzzy:e}).flatMap(s=>s.terms).find(s=>s[0]===t[0]);if(n)return[n]}return[]}function Ml(t){let e=De(t),o=e.filter(n=>!Zo(n));return(o.length?o:e).flatMap(n=>{if(Jo(n))return[n];let s=[()=>[n],()=>n.split("-"),()=>Cl(xt(n)),()=>Vu(xt(n))];for(let r of s){let a=r();if(a.length&&a.every(l=>ka(ba(l)).length))return a}return[n]})}function Uu(t,e){let o=oe.groups.flatMap(n=>n.filter(s=>s.length>Wu&&e.includes(s)).flatMap(s=>n.filter(r=>r!==s).map(r=>e.replace(s,r))));return[t,...z(o).map(n=>De(n).filter(s=>!Zo(s)))]}function Gu(t,e){let[o,...n]=t.titles.map(Jn);return o===e?0:n.includes(e)?o.includes(e.trimEnd())?1:2:[o,...n].some(s=>s.startsWith(e.trimEnd()))?3:null}function wa(t){oe=oe||Sl();let e=Ml(t),o=e.join(" "),n=De(t).filter(c=>e.length===1||!Zo(c)).join(" "),s=xt(o)===xt(n)?Jn(t):Jn(o),r=Uu(e,s).map(c=>c.map(ba)),a=new Map;for(let c of r){let p=c.map(d=>({combineWith:Du,queries:ka(d)}));if(!(!p.length||p.some(d=>!d.queries.length)))for(let[d,u]of qu.entries())for(let{id:f,score:m}of oe.mini.search({combineWith:"AND",queries:p},{fields:u})){let $=oe.items.get(f),k=Gu($,s)??d+4;k<(a.get(f)?.place??Number.POSITIVE_INFINITY)&&a.set(f,{item:$,place:k,score:m})}}let l=[...a.values()].sort((c,p)=>c.place-p.place||c.item.weight-p.item.weight||p.score-c.score||I(c.item.label,p.item.label));return{found:l.map(({item:c})=>c),read:xt(o)===xt(n)||!l.length?"":o,answers:c=>r.flat().some(p=>p(c))}}var jl=t=>{let{found:e,read:o}=wa(t);return e.length===1&&!o?M(e[0].path):""},Ll=t=>z(Ml(t)).filter(e=>!Zo(e)&&ka(ba(e)).length);function Tl(t,e){let o=r=>{let[a,l]=As(r,e);return l?.on?a.said.length:-1},n=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&o(r)>=0)||t.text.find(r=>r.length>60)||"",s=Math.max(0,o(n)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var Fl=new Map;for(let{rows:t,...e}of b.lines)for(let o of t.split(";")){let[n,s,...r]=o.split(" ").map(l=>Yr(Number(l))),a={...e,from:n,to:s,of:r};for(let l of[n,s])$n(Fl,l,a)}var Ku=Object.fromEntries(Object.entries(b.absent).map(([t,e])=>[t,new Set(e)])),ya=(t,e=Zt)=>!Ku[e]?.has(t),Qn=(t,e=Zt)=>(Fl.get(t)||[]).filter(o=>ya(o.of[0]||o.from,e)),Rt=(t,e,o)=>Qn(t,o).filter(n=>n.name===e),Ee=(t,e,o)=>Rt(t,e,o).filter(n=>n.to===t).map(n=>n.from),El=(t,e)=>t.from===e?t.to:t.from;var eo=t=>b.works[t]?.steps||[],zl=t=>b.works[t]?.kinds||[],_n=t=>b.works[t]?.leads||[],_a=t=>b.works[t]?.acts||[],vn=(t,e)=>Rt(t,"at",e).flatMap(o=>o.of),Rs=(t,e)=>Rt(t,"deadline",e).map(o=>o.from),xn=t=>v(t,"isGeneric")==="true",Ju={},ne=(t,e=Zt)=>A.route.query.lezing==="streng"&&b.toldStrictly[e]?.[t]||b.told[e]?.[t]||Ju,Ws=(t,e)=>ne(t,e).report||"",Sn=(t,e)=>ne(t,e).status||"",Zn=(t,e)=>ne(t,e).state||"";var Se=g.shared,Oe=Se.silence,wo=(t=Y())=>t?w(Qt(t).shared.report,{date:U(t.date)}):Se.reports,On=(t=Y())=>`${T(Se.nothing,t?1:2,{report:E(wo(t))})} ${Oe}`,qe=(t=Y())=>(t?[t]:b.plans).map(e=>`${e.document||e.title}, ${U(e.date)}`).join("; "),No=(t,e)=>[ne(t,e).word||"",ne(t,e).more||""],Yt=(t,e)=>No(t,e).filter(Boolean).join(", "),Wt=Object.fromEntries(Object.entries(b.codes.Basis).map(([t,e])=>[t,[e.screen,Se.bases[t]||E(e.label)]])),Ds=t=>q("Modality",t),Q=t=>t===null?Se.all_steps:vl(t)?.label||t,et=t=>q("InterventionKind",t),Qu=(t,e)=>e?Bo(Te(e.key,t.date),e):t.date===Zt?Se.choices.latest:w(Se.choices.others_latest,{date:Bo(t.date)}),X=(t,e=Y(t.plan))=>[Qu(t,e),t.stated?Qt(e).shared.choices.links_stated:Se.choices.links_all_said,t.strict&&Se.choices.strict_said,t.expect?Se.choices.with_said:Se.choices.without_said].filter(Boolean).join(" · ");function Yn(t,e,o,n=Y(o?.plan)){let{version:s,content:r}=b.meta;return w(Se.export.footnote,{said:t,sources:qe(n),addresses:e.map(a=>`; ${rt(a)}`).join(""),version:s+(r?w(Se.export.content,{hash:r.slice(0,12)}):""),scenario:o?`; ${X(o,n)}`:""})}function ot(t){let e=kt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Al(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),s=document.createElement("a");s.href=n,s.download=t,document.body.append(s),s.click(),s.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var yo=g.shared.export;function Zu({text:t,done:e}){let o=Lt(),n=Lt();return vt(()=>{o.current.showModal(),n.current.select()},[]),i`
    <dialog class="copy" aria-label=${yo.by_hand} ref=${o} onClose=${e}>
      <p>${yo.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${yo.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${g.shared.close}</button></form>
    </dialog>
  `}async function Xn(t,e=yo.copied){try{await navigator.clipboard.writeText(t),ot(e)}catch{let o=document.createElement("div");document.body.append(o),Xe(i`<${Zu} text=${t} done=${()=>o.remove()} />`,o)}}function ze(t,e,o){Al(t,e,o),ot(w(yo.downloaded,{name:t}))}function Cn(t,e){e.toBlob(o=>o?ze(t,o,"image/png"):ot(w(yo.too_large,{name:t})),"image/png")}var _o=({text:t,label:e=yo.copy})=>i`<button type="button" class="klein" onClick=${()=>Xn(t())}>${e}</button>`,Ot=({name:t,rows:e,label:o=yo.csv,id:n})=>i`
  <button type="button" id=${n} onClick=${()=>ze(t,mn(e()),"text/csv;charset=utf-8")}>
    ${o}
  </button>
`,zt=(t,e="")=>{let o=Y(e||t?.plan),n=o?[o]:b.plans;return[n.map(s=>U(s.date)).join("; "),n.map(s=>s.document||s.title).join("; "),`ketenkaart ${b.meta.version} ${(b.meta.content||"").slice(0,12)}`.trim(),t?X(t,o):""]},At=yo.heads,He=t=>B?[{key:"bronplan",label:g.shared.plan,text:e=>Y(t(e))?.title||""}]:[];function V({text:t,title:e=t,children:o}){let n=Lt();return vt(()=>{document.title=`${e} – Ketenkaart`},[e]),vt(()=>{A.started&&n.current.focus({preventScroll:!0})},[]),i`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}var ue=()=>window.matchMedia("(max-width: 44rem)").matches;function Ft({text:t}){let{route:e}=A;return vt(()=>{A.started&&t&&ot(t)},[t,e]),null}var Ve=()=>kt("menu"),qs=()=>kt("menuknop"),Vs=()=>[...Ve().querySelectorAll("details")];function Hs(t=null){for(let e of Vs())e!==t&&(e.open=!1)}function Bl(){Hs(),Ve().classList.remove("is-open"),qs().setAttribute("aria-expanded","false")}function Pl(){Ve()&&(qs().addEventListener("click",()=>{let t=Ve().classList.toggle("is-open");for(let e of Vs())e.open=t;qs().setAttribute("aria-expanded",String(t))}),Ve().addEventListener("click",t=>{let e=t.target;e.closest("a")?Bl():e.closest("summary")&&!ue()&&Hs(e.closest("details"))}),Ve().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Vs().find(o=>o.open);ue()?qs().focus():e?.querySelector("summary")?.focus(),Bl()}),document.addEventListener("click",t=>{!ue()&&!Ve().contains(t.target)&&Hs()}),Ve().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!ue()&&!Ve().contains(e)&&Hs()}))}function Nl(t,e){if(!Ve())return;let o=[...Ve().querySelectorAll("a")],n=r=>Zr(r.hash).path,s=o.find(r=>n(r).join("/")===e.join("/"))||o.find(r=>n(r)[0]===t);for(let r of o){let a=n(r);r===s?r.setAttribute("aria-current","page"):r.removeAttribute("aria-current"),r.setAttribute("href",M(a))}for(let r of Vs())r.classList.toggle("is-hier",!!r.querySelector("[aria-current]"))}var se=g.check,Yu="plan",Xu={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function Il(t,e){let o=await It().ask("take",{name:t.name,data:await Fs(t),beside:e});if(!o.ok)return o;let{page:n}=await It().ask("page",{options:[],views:!1,comparisons:!1});return It().show(n,w(e?g.werkplaats.beside:g.werkplaats.alone,{name:t.name})),o}var Wl=({start:t})=>i`
  <button type="button" id="open-plan" onClick=${()=>t(e=>Il(e,!1))}>${se.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>Il(e,!0))}>${se.beside}</button>
`;async function tm(){await It().ask("shipped"),It().show()}var Rl=t=>t.preventDefault();function Dl({files:t,children:e=null}){let[o,n]=G("");async function s(r,a){n(se.saving),window.addEventListener("beforeunload",Rl);try{let{name:l,data:c}=await It().ask(r,a);ze(l,c,Xu[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",Rl)}return i`
    <div class="acties">
      ${t.map(({id:r,label:a,name:l,given:c})=>i`
          <button type="button" id=${r} onClick=${()=>s(l,c)}>${a}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var ql=({made:t,marked:e})=>i`
  <${Dl}
    files=${[...t?[{id:"bewaar-werkmap",label:se.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:se.save_marked,name:"faults"}]:[]]}
  />
`,Hl=()=>i`
  <section class="blok">
    <h2>${se.save}</h2>
    <p class="zacht">${se.save_intro}</p>
    <${Dl}
      files=${Object.entries(se.save_as).filter(([t])=>!(B&&t===Yu)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${It().own&&i`<button type="button" id="terug" onClick=${tm}>${se.back}</button>`}
    <//>
  </section>
`;function Vl(){let t=Lt(),[e,o]=G("");async function n(){let[s]=t.current.files;if(!s)return ot(se.first_source);o(se.busy);try{o((await It().ask("source",{data:await Fs(s)})).message)}catch(r){o(r.message)}}return i`
    <section class="blok">
      <h2>${se.source}</h2>
      <p class="zacht">${se.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${se.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${n}>${se.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function Ul({state:t,why:e,own:o}){let n=g.werkplaats;return i`
    <p>
      ${o?i`<strong>${w(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:i`${w(n.shipped,{title:b.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var Yo="#16212B",Gl="#8E8779",va="#0A4F7A",Us="#FFFFFF";function xa(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let s=1;s<e.length-1;s+=1)t.arcTo(...e[s],...e[s+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function Gs(t,e){let[o,n,s,r]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,s,n-o,r-s,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let a=o-(r-s);a<n;a+=7)t.moveTo(a,r),t.lineTo(a+(r-s),s);t.stroke(),t.restore()}function Kl(t,e){let[o,n]=[e[0],e[e.length-1]],s=n.x+95;t.save(),t.lineJoin="round";let r=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:a,y:l}of e)t.lineTo(a,l);t.lineTo(s,n.y),t.stroke()};t.strokeStyle=Yo,t.lineWidth=14,r(),t.strokeStyle=Us,t.lineWidth=1.5,t.setLineDash([10,8]),r(),t.beginPath(),t.moveTo(s,n.y-15),t.lineTo(s+22,n.y),t.lineTo(s,n.y+15),t.fillStyle=Yo,t.fill(),t.restore()}function Sa(t,e,o,n,s=5.5){t.beginPath(),t.arc(e,o,s,0,2*Math.PI),t.fillStyle=n==="full"?Yo:Us,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,s,Math.PI/2,-Math.PI/2),t.fillStyle=Yo,t.fill()),t.beginPath(),t.arc(e,o,s,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=Yo,t.stroke()}function Jl(t,e){let o=new Set(t.filter(s=>s.station).map(s=>s.id)),n=new Map(t.map(s=>[s.id,s.rail]));return e.flatMap(s=>{if(s.branch)return[{edge:s,...s.branch}];if(!o.has(s.to))return[];let r=n.get(s.from);return[{edge:s,head:s.to,stop:s.from,beside:r??0,between:r===void 0}]})}function ts(t,{head:e,stop:o,beside:n}){let s=t.getPosition(e);return{from:s,x:s.x+n,y:t.getPosition(o).y}}function em({from:t,x:e,y:o},{aside:n=0,top:s=t.y+34}){let r=[t.x+n,t.y],a=e===r[0]?[]:[[r[0],s],[e,s]];return[...n?[[t.x,t.y]]:[],r,...a,[e,o]]}function Ql(t,e,o,n){t.save(),t.lineCap="round";let s=o.map(r=>({on:n.has(r.edge.id),down:em(ts(e,r),r)}));for(let{down:r}of s)xa(t,r,3,Gl);for(let{on:r,down:a}of s)r&&xa(t,a,4,Yo);t.restore()}function Zl(t,e,o,n){for(let s of o){let{x:r,y:a}=ts(e,s),{left:l,right:c}=e.getBoundingBox(s.stop),p=(l+c)/2,{label:d,font:u}=e.body.nodes[s.stop].options;t.font=`${u.size}px ${u.face}`;let f=n.has(s.edge.id),m=s.between&&!f?t.measureText(d).width/2+8:(c-l)/2-6,$=r<p?p-m:p+m;Math.abs($-r)>3&&xa(t,[[r,a],[$,a]],f?4:1.6,f?Yo:Gl)}for(let s of o){let{x:r,y:a}=ts(e,s);Sa(t,r,a,s.edge.mark||"full",s.edge.mark?5.5:3)}}function Oa(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function Yl(t,e,o,n){let{x:s,y:r}=Oa(e,o);t.save(),t.beginPath(),t.arc(s,r,9,0,2*Math.PI),t.fillStyle=n?va:Us,t.fill(),t.lineWidth=1.8,t.strokeStyle=va,t.stroke(),t.beginPath(),t.moveTo(s-4.5,r),t.lineTo(s+4.5,r),n||(t.moveTo(s,r-4.5),t.lineTo(s,r+4.5)),t.strokeStyle=n?Us:va,t.stroke(),t.restore()}var om="#16212B",Ks=12/14,nm=13,Xl=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<nm;function Js(t,{nodes:e,edges:o,options:n,view:s,opened:r=[]},{onChoose:a,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let d=Jl(e,o),u=new Map(d.map(O=>[O.edge.id,O])),f=new vis.DataSet(e.map(({title:O,...R})=>p?R:{...R,title:O})),m=new vis.DataSet(o.map(O=>u.has(O.id)?{...O,hidden:!0}:O)),$=new vis.Network(t,{nodes:f,edges:m},n),k=t.querySelector(".vis-network");k.setAttribute("role","application"),k.setAttribute("aria-label",t.dataset.title||"");for(let O of t.querySelectorAll("canvas"))O.setAttribute("aria-hidden","true");let h=e.filter(O=>O.slot).map(O=>O.id),y=e.filter(O=>O.station).sort((O,R)=>O.station-R.station),_=new Set,j="",S=()=>[...new Set([j,...r,...$.getSelectedNodes()])].filter(O=>O&&c(O));$.on("beforeDrawing",O=>{Ql(O,$,d,_);let R=y.map(D=>$.getPosition(D.id));R.length&&Kl(O,R);for(let D of h)Gs(O,$.getBoundingBox(D))}),$.on("afterDrawing",O=>{Zl(O,$,d,_);for(let R of S())Yl(O,$,R,r.includes(R))});let N=O=>d.find(R=>Xl(ts($,R),O,$.getScale()))?.edge.id,F=O=>S().find(R=>Xl(Oa($,R),O,$.getScale())),C=(O=.05)=>{if(!e.length||($.fit({animation:!1,maxZoomLevel:1.15}),$.getScale()>=O))return;let D=Math.min(...e.map($o=>$o.x))-85,Z=Math.min(...e.map($o=>$o.y))-30,te=t.clientWidth/O*.5,Kt=Math.max(...e.map($o=>$o.x))+85-D,ke={x:Kt<2*te?D+Kt/2:D+te,y:Z+t.clientHeight/O*.5};$.moveTo({position:ke,scale:O,animation:!1})};$.on("click",({nodes:[O],edges:[R],pointer:D})=>{let Z=F(D.canvas);Z?l?.(Z):a?.(N(D.canvas)??O??R??null)}),$.on("doubleClick",({nodes:[O]})=>O&&l?.(O));let it=(O,R)=>{O&&c(O)!==(j===O)&&$.redraw(),O&&(j=O),p?.(O,R)};if(p){$.on("hoverNode",({node:D,pointer:Z})=>it(D,Z.DOM)),$.on("hoverEdge",({edge:D,pointer:Z})=>it(D,Z.DOM));for(let D of["blurNode","blurEdge","dragStart","zoom"])$.on(D,()=>it(null));let O="",R=D=>{if(!d.length||D.buttons)return;let{left:Z,top:te}=t.getBoundingClientRect(),Kt={x:D.clientX-Z,y:D.clientY-te},ke=N($.DOMtoCanvas(Kt))||"";ke!==O&&it(ke||null,Kt),t.style.cursor=ke||F($.DOMtoCanvas(Kt))?"pointer":"",O=ke};k.addEventListener("pointermove",R),k.addEventListener("pointerleave",()=>window.setTimeout(()=>it(null)))}s?$.moveTo({...s,animation:!1}):C(Ks);let Gt=new Map(o.map(O=>[O.id,O]));return{network:$,given:{nodes:e,edges:o,options:n},fit:C,view:()=>({position:$.getViewPosition(),scale:$.getScale()}),zoom:O=>$.moveTo({scale:Math.min(4,Math.max(.05,$.getScale()*O))}),select(O,R,D){let Z=R.length?R:o.filter(yt=>O.includes(yt.from)||O.includes(yt.to)).map(yt=>yt.id),te=new Set(Z.filter(yt=>Gt.has(yt))),Kt=[..._,...te].filter(yt=>!u.has(yt)&&_.has(yt)!==te.has(yt));Kt.length&&m.update(Kt.map(yt=>te.has(yt)?{id:yt,width:3,color:{color:om}}:{id:yt,width:1.6,color:{color:Gt.get(yt).color}})),_=te;let ke=O.filter(yt=>f.get(yt));if($.setSelection({nodes:ke,edges:[]},{highlightEdges:!1}),$.redraw(),!D||!ke.length)return;ke.some(yt=>{let{x:H,y:ks}=$.canvasToDOM($.getPosition(yt));return H>0&&H<t.clientWidth&&ks>0&&ks<t.clientHeight})||$.focus(ke[0],{scale:Math.max($.getScale(),Ks),animation:!1})},show(O){$.fit({nodes:O.filter(R=>f.get(R)),animation:!1,maxZoomLevel:1.15}),$.getScale()<Ks&&$.moveTo({scale:Ks})},destroy:()=>$.destroy()}}function tc(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var rc=g.graph.keep,ac="#16212B",ec="#46525D",sm="#8E8779",Mn=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'"),[Ue,oc,rm]=[28,12e3,2];function Ca(t,e=null){let{version:o,content:n}=b.meta,s=(n||"").slice(0,12);return{title:t,source:`${[qe(),e&&X(e)].filter(Boolean).join(". ")}. ${Oe}`,foot:w(rc.foot,{version:o,content:s})}}function nc(t,e,o){let n=[""];for(let s of String(e).split(/\s+/)){let r=n[n.length-1]?`${n[n.length-1]} ${s}`:s;t.measureText(r).width<=o||!n[n.length-1]?n[n.length-1]=r:n.push(s)}return n}function am(t){let e=r=>t.rows.some(a=>a.group===r),o=Object.entries(t.looks.edges).filter(([r])=>e(r)),n=Object.entries(t.looks.nodes).filter(([r])=>t.nodes.some(a=>a.group===r)),s=t.layout==="route";return[...o.map(([,{color:r,dashes:a,mark:l,label:c}])=>s&&l?{line:!0,color:sm,mark:l,label:c.replace(/^\W+/,"")}:{line:!0,color:r,dashes:a,label:c}),...n.map(([,{color:r,label:a}])=>({color:r,label:a})),...t.nodes.some(r=>r.slot)?[{slot:!0,label:rc.slot}]:[]]}function im(t,{line:e,slot:o,color:n,dashes:s,mark:r},a,l){if(o)return Gs(t,{left:a-11,right:a+37,top:l-21,bottom:l+13});t.strokeStyle=n,t.fillStyle=n,t.lineWidth=3,t.setLineDash(s?[5,4]:[]),t.beginPath(),e?(t.moveTo(a,l-4),t.lineTo(a+26,l-4),t.stroke()):(t.arc(a+13,l-4,5.5,0,2*Math.PI),t.fill()),t.setLineDash([]),r&&Sa(t,a+13,l-4,r)}function sc(t,e,o,n,s,r){let[a,l]=[o,n];t.font=`13px ${Mn}`;for(let c of e){let p=t.measureText(c.label).width+54;a>o&&a+p>o+s&&([a,l]=[o,l+24]),r&&(im(t,c,a,l),t.fillStyle=ac,t.fillText(c.label,a+34,l)),a+=p}return e.length?l+14:n}async function lm(t,e,o,n,s){let r=o.map(h=>({...h,...e[h.id]})),a=document.createElement("div");a.classList.add("doek","buiten"),document.body.append(a);let l=Js(a,{nodes:r,edges:n,options:s}),c=r.map(h=>l.network.getBoundingBox(h.id)),[p,d]=[Math.min(...c.map(h=>h.left))-20,Math.min(...c.map(h=>h.top))-20],u=Math.max(...c.map(h=>h.right))+(t.layout==="route"?130:20),f=Math.max(...c.map(h=>h.bottom))+20,[m,$]=[u-p,f-d],k=Math.min(rm,oc/m,oc/$);return Object.assign(a.style,{width:`${m*k}px`,height:`${$*k}px`}),l.network.setSize(`${m*k}px`,`${$*k}px`),l.network.moveTo({position:{x:p+m/2,y:d+$/2},scale:k,animation:!1}),await new Promise(h=>{l.network.once("afterDrawing",h),l.network.redraw()}),{canvas:a.querySelector("canvas"),width:m,height:$,scale:k,done:()=>{l.destroy(),a.remove()}}}function cm(t,e,o){let n=document.createElement("canvas"),s=n.getContext("2d"),r=Math.max(t.width,720)+2*Ue,a=r-2*Ue;s.font=`650 22px ${Mn}`;let l=nc(s,e.title,a);s.font=`13px ${Mn}`;let c=nc(s,e.source,a),p=Ue+l.length*27+c.length*18+12,u=sc(s,o,Ue,p+t.height+30,a,!1)+40;n.width=r*t.scale,n.height=u*t.scale,s.scale(t.scale,t.scale),s.fillStyle="#FFFFFF",s.fillRect(0,0,r,u),s.fillStyle=ac,s.font=`650 22px ${Mn}`;for(let[m,$]of l.entries())s.fillText($,Ue,Ue+18+m*27);s.fillStyle=ec,s.font=`13px ${Mn}`;let f=Ue+l.length*27;for(let[m,$]of c.entries())s.fillText($,Ue,f+13+m*18);return s.drawImage(t.canvas,Ue,p,t.width,t.height),sc(s,o,Ue,p+t.height+30,a,!0),s.fillStyle=ec,s.font=`13px ${Mn}`,s.fillText(e.foot,Ue,u-16),n}async function ic({name:t,picture:e,handle:o,scenario:n}){await document.fonts.ready;let{nodes:s,edges:r,options:a}=o.current.given,l=await lm(e,o.current.network.getPositions(),s,r,a),c=cm(l,Ca(e.title,n),am(e));l.done(),Cn(`${t}.png`,c)}var Qs=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Ma=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),es=(t,e,o,n)=>`M${t} ${e}h${o}v${n}h${-o}Z`,La=(t,e,o)=>`M${t-o} ${e}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0Z`;function pm(t,e,o){let n="";for(let s=o;s<t+e;s+=o)n+=`M${Math.min(s,t)} ${Math.max(0,s-t)}L${Math.max(0,s-e)} ${Math.min(s,e)}`;return n}function dm(t,e){let o="";for(let n=3;n<t-1;n+=4)for(let s=3;s<e-1;s+=4)o+=La(n,s,.8);return o}var lc={path:(t,e)=>e.getAttribute("d")||"",circle:t=>La(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>es(t("x"),t("y"),t("width"),t("height"))},um=[...Object.keys(lc),"text"].join();function mm(t,e){return[...t.querySelectorAll(um)].flatMap(n=>{let s=n.getScreenCTM();if(!s||!n.checkVisibility())return[];let r=window.getComputedStyle(n),a=u=>Number(n.getAttribute(u)||0),l=Qs(e.multiply(DOMMatrix.fromMatrix(s)));if(n.tagName==="text")return fm(n,l,r,a("x"),a("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,d=Number(r.opacity)*(Ma(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:lc[n.tagName](a,n),...c,dash:p,opacity:d}]})}function fm(t,e,o,n,s){let r=o.textAnchor,a=!1,l=n-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),d=c instanceof Element?window.getComputedStyle(c):o,u=Number.parseFloat(d.fontSize);if(a&&p.startsWith(" ")&&(l+=Xo(" ",u,d.fontWeight)),!p.trim())return[];a=!0;let f={at:$m(e,l,s),text:p.trim(),size:u,weight:d.fontWeight,fill:d.fill};return l+=Xo(p.trim(),u,d.fontWeight),[f]})}var $m=(t,e,o)=>Qs(new DOMMatrix(t).translate(e,o)),ja=document.createElement("canvas").getContext("2d"),Zs=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'");function Xo(t,e,o){return ja.font=`${o} ${e}px ${Zs}`,ja.measureText(t).width}function hm(t,e,o){let{width:n,height:s}=e,r=Qs(o.translate(e.left,e.top)),a=[],l=t.borderTopLeftRadius==="50%",c=l?La(n/2,s/2,n/2-1):es(0,0,n,s),p=window.getComputedStyle(document.body).backgroundColor;Ma(t.backgroundColor)&&t.backgroundColor!==p&&a.push({at:r,d:c,fill:t.backgroundColor});let d=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?a.push({at:r,d:pm(n,s,9),fill:"none",stroke:d[d.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?a.push({at:r,d:dm(n,s),fill:d[0]}):t.backgroundImage.startsWith("linear")&&a.push({at:r,d:es(0,s/2-1,n,2),fill:d[0]});for(let[,m,$,k]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number($)?a.push({at:r,d:es(0,s+Number($),n,-Number($)),fill:m}):a.push({at:r,d:es(+k/2,+k/2,n-+k,s-+k),fill:"none",stroke:m,wide:+k});let u=m=>({wide:Number.parseFloat(t.getPropertyValue(`border-${m}-width`)),stroke:t.getPropertyValue(`border-${m}-color`),dash:t.getPropertyValue(`border-${m}-style`)==="dashed"?"5 3":""}),f={top:`M0 0h${n}`,bottom:`M0 ${s}h${n}`,left:`M0 0v${s}`,right:`M${n} 0v${s}`};if(l&&u("top").wide)a.push({at:r,d:c,fill:"none",...u("top")});else for(let[m,$]of Object.entries(f)){let k=u(m);k.wide&&Ma(k.stroke)&&a.push({at:r,d:$,fill:"none",...k})}return a}function gm(t,e,o){let n=window.getComputedStyle(t.parentElement),s=Number.parseFloat(n.fontSize),r=document.createRange(),a=[];for(let{0:p,index:d}of t.data.matchAll(/\S+/g)){r.setStart(t,d),r.setEnd(t,d+p.length);let u=r.getBoundingClientRect(),f=a[a.length-1];f&&Math.abs(f.on.top-u.top)<3?(f.text+=` ${p}`,f.on=new DOMRect(f.on.left,f.on.top,u.right-f.on.left,f.on.height)):a.push({on:u,text:p})}Xo("",s,n.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=ja.measureText("x");return a.map(({on:p,text:d})=>{let u=d;for(;u&&p.left+Xo(u,s,n.fontWeight)>o+1;)u=u.slice(0,-1);u!==d&&(u=`${u.slice(0,-1).trim()}…`);let f=Qs(e.translate(p.left,p.top+p.height*l/(l+c))),m=n.fontStyle==="italic"?n.fontStyle:"";return{at:f,text:u,size:s,weight:n.fontWeight,fill:n.color,slant:m}})}function cc(t,e,o){let n=window.getComputedStyle(t);if(!t.checkVisibility()||n.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return mm(t,e);let s=t,r=n.transform;r!=="none"&&(s.style.transform="none");let a=t.getBoundingClientRect(),l=e;if(r!=="none"){let[d,u]=n.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(a.left+d,a.top+u).multiply(new DOMMatrix(r)).translate(-a.left-d,-a.top-u)}let c=r==="none"&&n.overflowX==="hidden"?Math.min(o,a.right):o,p=[...t.childNodes].flatMap(d=>d instanceof Text?gm(d,l,c):d instanceof Element?cc(d,l,c):[]);return s.style.transform="",[...hm(n,a,l),...p]}function Ta(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:o,top:n,width:s,height:r}=t.getBoundingClientRect(),a=cc(t,new DOMMatrix([1,0,0,1,-o,-n]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=a.map(p=>p.at[4]+p.at[0]*Xo(p.text||"",p.size||0,p.weight||"")),c=[...a.filter(p=>p.d),...a.filter(p=>p.text)];return{width:Math.max(s,...l),height:r,shapes:c}}var pc=g.graph.keep,[bm,dc]=["#16212B","#46525D"],[vo,km,wm,uc]=[28,720,2,12e3],mc=(t,e,o)=>t.map(n=>({...n,at:[...n.at.slice(0,4),n.at[4]+e,n.at[5]+o]}));function Fa(t,e,o,n,s,r){let a=[""];for(let p of t.split(/\s+/)){let d=`${a[a.length-1]} ${p}`.trim();Xo(d,e,o)<=s?a[a.length-1]=d:a.push(p)}let l=e*1.35;return{shapes:a.map((p,d)=>({at:[1,0,0,1,vo,r+e+d*l],text:p,size:e,weight:String(o),fill:n})),below:r+a.length*l}}function $c({title:t,scenario:e,of:o,legend:n}){let s=Ca(t,e),r=Ta(document.querySelector(o)),a=Math.max(r.width,km),l=Fa(s.title,22,650,bm,a,vo),c=Fa(s.source,13,400,dc,a,l.below+2),p=c.below+16,[d,u,f]=[vo,p+r.height+24,0],m=[...document.querySelectorAll(n)].map(Ta).flatMap(h=>{d>vo&&d+h.width>vo+a&&([d,u,f]=[vo,u+f+6,0]);let y=mc(h.shapes,d,u);return d+=h.width+20,f=Math.max(f,h.height),y}),$=Fa(s.foot,13,400,dc,a,u+f+16),k=[...l.shapes,...c.shapes,...mc(r.shapes,vo,p),...m,...$.shapes];return{title:`${s.title} ${s.source}`,width:a+2*vo,height:$.below+vo,shapes:k}}var fc="http://www.w3.org/2000/svg";function ym(t){let{title:e,width:o,height:n,shapes:s}=$c(t),r=document.createElementNS(fc,"svg"),a=(l,c,p,d="")=>{let u=document.createElementNS(fc,c);for(let[f,m]of Object.entries(p))m!==void 0&&m!==""&&u.setAttribute(f,String(m));u.textContent=d,l.append(u)};for(let[l,c]of Object.entries({width:o,height:n,viewBox:`0 0 ${o} ${n}`,"font-family":Zs,role:"img"}))r.setAttribute(l,String(c));a(r,"title",{},e),a(r,"rect",{width:o,height:n,fill:"#FFFFFF"});for(let{at:l,text:c,d:p,fill:d,stroke:u,wide:f,dash:m,size:$,weight:k,slant:h,opacity:y}of s){let[_,j,S,N,F,C]=l,it=_===1&&!j&&!S&&N===1?`translate(${F} ${C})`:`matrix(${l.join(" ")})`;c===void 0?a(r,"path",{d:p,transform:it,fill:d,...u&&u!=="none"&&{stroke:u,"stroke-width":f,"stroke-dasharray":m},opacity:y===1?void 0:y}):a(r,"text",{transform:it,"font-size":$,"font-weight":k,"font-style":h,fill:d},c)}ze(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}function Ea(t,e){let o=Math.min(wm,uc/t,uc/e),n=document.createElement("canvas");n.width=t*o,n.height=e*o;let s=n.getContext("2d");return s.scale(o,o),s.fillStyle="#FFFFFF",s.fillRect(0,0,t,e),{canvas:n,pen:s}}async function _m(t){await document.fonts.ready;let{width:e,height:o,shapes:n}=$c(t),{canvas:s,pen:r}=Ea(e,o);for(let{at:a,text:l,d:c,fill:p,stroke:d,wide:u,dash:f,size:m,weight:$,slant:k="",opacity:h=1}of n){r.save(),r.transform(a[0],a[1],a[2],a[3],a[4],a[5]),r.globalAlpha=h,r.fillStyle=p,r.font=`${k} ${$} ${m}px ${Zs}`,l!==void 0&&r.fillText(l,0,0);let y=new Path2D(c);p!=="none"&&r.fill(y),d&&d!=="none"&&u&&(r.strokeStyle=d,r.lineWidth=u,r.setLineDash((f||"").split(/[\s,]+/).filter(Boolean).map(Number.parseFloat)),r.stroke(y)),r.restore()}Cn(`${t.name}.png`,s)}var Io=t=>i`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>ym(t)}>${pc.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>_m(t)}>${pc.png}</button>
  </span>
`;var hc="alle",vm={kind:t=>E(et(t)),form:t=>E(q("ExploitationForm",t)),partner:t=>x(ee(t)||t)},me=t=>[...t.steps.map(e=>e.notation),null];function re(t,e,o){let n=new Map;for(let r of K({...e,plan:o.key}).matrix[t]){let a=n.get(r.column)||new Map;n.set(r.column,a.set(r.barrier,r))}let s=[...n].map(([r,a])=>({key:r,label:vm[t](r),id:t==="partner"?ee(r):"",cells:me(o).map(l=>a.get(l)||null)}));return t==="partner"?s.sort((r,a)=>I(r.label,a.label)):s}var Ce=(t,e,o)=>[t,e??hc,...B?[o]:[]].join("~");function Ys(t){let[e,o,n]=t.split("~");return{key:e,step:o===hc?null:o,plan:n}}var tn=t=>`cel-${t.replaceAll("~","-")}`,Xs=(t,e)=>K(e?{...t,plan:e.key}:t).matrix.kind.some(o=>o.undecided);function fe(t){if(!t)return{word:g.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}var za=20;function oo({bar:t,support:e=!1,most:o=za}){let n=t.reduce((a,[,l])=>a+l,0),s=e||n>o,r=(a,l)=>i`<i class=${`b-${a}`} style=${{flexGrow:l}}></i>`;return i`
    <span class=${e?"balk hol":"balk"} aria-hidden="true">
      ${t.map(([a,l])=>s?r(a,l):Array.from({length:l},()=>r(a,1)))}
    </span>
  `}var os=g.overview;function Ba(t,e=""){let o=document.createElement("span");o.className=t;let n=e?o.appendChild(document.createElement("i")):o;n.className=e||t,document.body.append(o);let{backgroundColor:s,color:r,borderTopColor:a}=window.getComputedStyle(n),l=window.getComputedStyle(n).getPropertyValue("--rand").trim();return o.remove(),{fill:s,ink:r,border:a,edge:l}}function Aa(t,e,o,n){let s=t.bar.reduce((c,[,p])=>c+p,0),r=t.support_only||s>za?t.bar:t.bar.flatMap(([c,p])=>Array.from({length:p},()=>[c,1])),a=(n-r.length+1)/s,l=e;return r.map(([c,p])=>{let{fill:d,edge:u}=Ba("balk",`b-${c}`),f={x:l,y:o,w:a*p,h:10,r:1,fill:t.support_only?Pa:d,stroke:u};return l+=f.w+1,f})}function xm({x:t,y:e,w:o,h:n},s){let r=[];for(let a=7;a<o+n;a+=9)r.push({x1:t+Math.min(a,o),y1:e+Math.max(0,a-o),x2:t+Math.max(0,a-n),y2:e+Math.min(a,n),stroke:s});return r}var Pa="#ffffff",Sm="#dcd6c9",ns="Arial,Helvetica,sans-serif",er=document.createElement("canvas").getContext("2d");function tr(t,e,o,n){er.font=`${n?"bold ":""}${o}px ${ns}`;let s=[""];for(let r of String(t).split(/\s+/)){let a=s[s.length-1]?`${s[s.length-1]} ${r}`:r;er.measureText(a).width<=e||!s[s.length-1]?s[s.length-1]=a:s.push(r)}return s}function Na(t,e,o){let n=re(t,e,o),s=me(o),r=190,a=150,l=8,c=4,p=r+(a+c)*s.length+20,d=[],u=20,f=(h,y,_,j,S,N)=>{for(let F of tr(y,_,j,S))u+=j+4,d.push({x:h,y:u,text:F,size:j,bold:S,fill:N})};f(20,os.heading,p-40,20,!0,"#14212b"),f(20,`${qe(o)}. ${X(e,o)}. ${Oe}`,p-40,12,!1,"#46545f"),u+=14;let m=u;s.forEach((h,y)=>{u=m,f(20+r+y*(a+c)+l,Q(h),a-2*l,14,!0,"#14212b")}),u=m+26;for(let h of n){let y=h.cells.map(S=>{let[N="–",...F]=S?.brief||[];return{cell:S,mark:Wt[S?.most_basis||""]?.[0]||"",text:[{all:tr(N,a-2*l-14,13,!0),size:13,bold:!0},...F.map(C=>({all:tr(C,a-2*l,11,!1),size:11,bold:!1}))]}}),_=tr(h.label,r-l,13,!0),j=Math.max(44,12+_.length*17,...y.map(S=>(S.cell?.bar.length?26:12)+S.text.reduce((N,{all:F,size:C})=>N+F.length*(C+3),0)));for(let[S,N]of _.entries())d.push({x:20,y:u+20+S*17,text:N,size:13,bold:!0,fill:"#14212b"});y.forEach((S,N)=>{let F=20+r+N*(a+c),C={x:F,y:u,w:a,h:j},it=S.cell?.bar.length?S.cell:null,Gt=Ba("arcering"),O=S.cell?.unmet?Gt.ink:"#16212b";if(S.cell?.unmet){d.push({...C,fill:Gt.fill,stroke:Gt.border,dash:!0},...xm(C,Gt.border));let D=6+S.text.reduce((Z,{all:te,size:Kt})=>Z+te.length*(Kt+3),0);d.push({x:F+3,y:u+4,w:a-6,h:D,fill:Gt.fill,stroke:Gt.fill})}else S.cell?.undecided?d.push({...C,fill:Pa,stroke:Ba("onbeslist").border,dash:!0}):d.push({...C,fill:Pa,stroke:Sm});it&&d.push(...Aa(it,F+l,u+7,a-2*l-18));let R=u+(it?18:5);for(let{all:D,size:Z,bold:te}of S.text)for(let Kt of D)R+=Z+3,d.push({x:F+l,y:R-2,text:Kt,size:Z,bold:te,fill:O});S.mark&&d.push({x:F+a-20,y:u+18,text:S.mark,size:14,bold:!1,fill:O})}),u+=j+c}u+=16;let $=20,k=(h,y)=>{d.push(...h,{x:$+34,y:u+9,text:y,size:11,bold:!1,fill:"#46545f"}),$+=34+er.measureText(y).width+18};er.font=`11px ${ns}`;for(let h of os.legend.states){let y=E(b.codes.CellState[h].label);k(Aa({bar:[[h,1]],support_only:!1},$,u,28),y)}return k(Aa({bar:[[os.legend.support_state,1]],support_only:!0},$,u,28),os.legend.support),u+=14,f(20,Object.values(Wt).map(([h,y])=>`${h} ${y}`).join("   "),p-40,11,!1,"#46545f"),f(20,w(os.picture.foot,{version:b.meta.version,content:(b.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:u+20,list:d}}var gc=g.overview,bc=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function Ia(t,e,o=b.plans[0]){let{width:n,height:s,list:r}=Na(t,e,o),a=({x:f,y:m,w:$,h:k,fill:h,stroke:y,dash:_,r:j=4})=>`<rect x="${f}" y="${m}" width="${$}" height="${k}" rx="${j}" fill="${h}" stroke="${y}"${_?' stroke-dasharray="5 3"':""}/>`,l=({x1:f,y1:m,x2:$,y2:k,stroke:h})=>`<line x1="${f}" y1="${m}" x2="${$}" y2="${k}" stroke="${h}"/>`,c=({x:f,y:m,text:$,size:k,bold:h,fill:y})=>`<text x="${f}" y="${m}" font-size="${k}"${h?' font-weight="bold"':""} fill="${y}">${bc($)}</text>`,p=r.map(f=>f.text!==void 0?c(f):f.x1!==void 0?l(f):a(f)),d=bc(w(gc.picture.title,{heading:gc.heading,scenario:X(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${s}" viewBox="0 0 ${n} ${s}"`} font-family="${ns}" role="img">
<title>${d}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${p.join(`
`)}
</svg>
`}function kc(t,e,o){ze("matrix.svg",Ia(t,e,o),"image/svg+xml")}function wc(t,e,o){let{width:n,height:s,list:r}=Na(t,e,o),{canvas:a,pen:l}=Ea(n,s);for(let c of r)c.x1!==void 0?(l.strokeStyle=c.stroke,l.setLineDash([]),l.beginPath(),l.moveTo(c.x1,c.y1),l.lineTo(c.x2,c.y2),l.stroke()):c.text===void 0?(l.fillStyle=c.fill,l.strokeStyle=c.stroke,l.setLineDash(c.dash?[5,3]:[]),l.fillRect(c.x,c.y,c.w,c.h),l.strokeRect(c.x,c.y,c.w,c.h)):(l.fillStyle=c.fill,l.font=`${c.bold?"bold ":""}${c.size}px ${ns}`,l.fillText(c.text,c.x,c.y));Cn("matrix.png",a)}var Bt=g.check,yc=({title:t,lines:e=[],count:o=e.length})=>e.length>0&&i`
    <h2>${w(Bt.list,{title:t,count:o})}</h2>
    <ul>${e.map(n=>i`<li>${n}</li>`)}</ul>
  `,_c=({title:t,lines:e=[]})=>e.length>0&&i`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>i`<li>${o}</li>`)}</ul>
    </details>
  `,Om=(t={})=>Object.entries(t).map(([e,o])=>w(Bt.counted,{count:o,what:Is(e).toLowerCase()})).sort(I);function Cm({message:t,notes:e=[],faults:o,wrong:n,questions:s,asked:r,counts:a,report:l,made:c}){return i`
    <p><strong>${t}</strong></p>
    ${c&&i`<p>${w(Bt.made,{name:c})}</p>`}
    ${tt()&&a&&i`<${ql} made=${c} marked=${o.length+s.length>0} />`}
    ${e.map(p=>i`<p>${p}</p>`)}
    <${yc} title=${Bt.faults} lines=${o} count=${n} />
    <${yc} title=${Bt.questions} lines=${s} count=${r} />
    <${_c} title=${Bt.columns} lines=${l} />
    <${_c} title=${Bt.read} lines=${Om(a)} />
  `}function Mm(t){if(!t.length)throw new Error(Bt.first);if(t.length>1)throw new Error(w(Bt.one_only,{count:t.length}));if(t[0].size>Xr)throw new Error(w(Bt.too_large,{name:t[0].name,most:Xr/2**20}));return t[0]}function vc(){let t=Lt(),[e,o]=G(null);async function n(s){try{let r=Mm(t.current.files);o({busy:!0});let a=await s(r);o(a),ot(a.message)}catch(r){o({message:r.message||Bt.silent,faults:r.faults})}}return ho(()=>{let s=a=>a.preventDefault();function r(a){a.preventDefault(),t.current.files=a.dataTransfer.files,n(ta)}return window.addEventListener("dragover",s),window.addEventListener("drop",r),()=>{window.removeEventListener("dragover",s),window.removeEventListener("drop",r)}},[]),i`
    <${V} text=${Bt.title}><p class="uitleg">${tt()?Bt.intro_here:Bt.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${tt()?Bt.file_here:Bt.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${tt()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(ta)}>${Bt.check}</button>
      ${tt()&&i`<${Wl} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&i`<p>${Bt.busy}</p>`}
      ${e?.message&&i`<${Cm} ...${e} />`}
    </div>
    ${tt()&&i`<${Hl} /><${Vl} />`}
    ${!tt()&&b.served&&i`<p class="zacht">${Bt.kept}</p>`}
  `}var no=g.shared,Ro=({legend:t,name:e,options:o,current:n="",id:s})=>o.length>0&&i`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([r,a])=>i`
          <button
            type="button"
            id=${`${s}-${r||"gewoon"}`}
            aria-pressed=${String(r===n)}
            onClick=${()=>P({[e]:r||null})}
          >${a}</button>
        `)}
    </div>
  </fieldset>
`;function Pt({label:t,name:e,options:o,id:n=e}){let s=A.route.query[e]||"";return i`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([r])=>r===s)?s:""}
        onChange=${r=>P({[e]:r.target.value})}
      >
        <option value="">${no.all}</option>
        ${o.map(([r,a])=>i`<option value=${r}>${a}</option>`)}
      </select>
    </label>
  `}var so=({label:t=no.text,name:e,id:o=e})=>i`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${o}
      type="search"
      value=${A.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${n=>P({[e]:n.target.value},!0)}
    />
  </label>
`,Wo=({names:t})=>i`
  <button type="button" id="wis" onClick=${()=>P(Object.fromEntries(t.map(e=>[e,null])))}>
    ${no.clear}
  </button>
`,jm=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function Ae({children:t}){let[e,o]=G(!1);if(!ue())return i`<section class="filters" aria-label=${no.filters}>${t}</section>`;let n=Object.keys(A.route.query).filter(s=>!jm.includes(s)).length;return i`
    <details class="filters" open=${e} onToggle=${s=>o(s.target.open)}>
      <summary id="filterknop">${n?w(no.filters_set,{count:n}):no.filters}</summary>
      ${t}
    </details>
  `}var Lm=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];function or({query:t,children:e}){let[o,n]=G(!ue()&&Lm.some(s=>t[s]));return i`
    <details class="keuzes" open=${o} onToggle=${s=>n(s.target.open)}>
      <summary id="wijzig">${no.change}</summary>
      ${e}
    </details>
  `}var Ge=()=>{let t=b.plans.map(e=>[e.key,e.title]);return B&&i`<div class="velden"><${Pt} label=${no.plan} name="plan" options=${t} /></div>`};function en(){let t=W(A.route.query),e=Y(t.plan)?.dates||go;if(e.length<2)return null;let o=e[e.length-1].date,n=a=>a===o?"":a,s=e.find(a=>a.date===t.date)?.date||o,r=sa(A.route.query,"stand",e.map(a=>[n(a.date),a.label]));return i`<${Ro} legend=${no.choices.date} name="stand" options=${r} current=${n(s)} id="st" />`}function Ra(){let t=W(A.route.query),e=Qt(Y(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return i`<${Ro} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function ro(){let t=no.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{query:n}=A.route,{expect:s,strict:r}=W(n),a=s?"":"uit",l=sa(n,"verwachtingen",e);return i`
    <${Ge} />
    <${Ra} />
    <${en} />
    <${Ro} legend=${t.reading} name="lezing" options=${o} current=${r?"streng":""} id="l" />
    <${Ro} legend=${t.expectations} name="verwachtingen" options=${l} current=${a} id="v" />
  `}var Tm=g.shared,Sc="uit",[Fm,Em,xc]=[20,6,4],zm=()=>ue()?Em:Fm,Wa=()=>(A.route.query.vouw||"").split(",").filter(Boolean),nr=t=>Wa().includes(Sc)||Wa().includes(t),Da=(t,e=[t])=>()=>{let o=e.filter(s=>nr(s)!==(s===t)),n=Wa().filter(s=>s!==Sc&&!e.includes(s));P({vouw:[...n,...o].join(",")},!0)};function ao(t,e,o=null,n=zm()){let s=o?o.titles.map(([r,a])=>({key:r,title:a,rows:e.filter(l=>o.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(s.length>1){let r=e.length>n,a=s.map(l=>l.key);return s.map(l=>({...l,folds:r,open:!r||nr(l.key),turn:Da(l.key,a)}))}return s.flatMap(r=>{let a={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=n*1.25)return[a];let l=r.rows.slice(n),c=w(Tm.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:nr(t),folds:!0,more:!0,turn:Da(t)};return[{...a,rows:r.rows.slice(0,n)},p]})}function Ke({part:t,count:e="",names:o=[],level:n=0}){let s=i`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>
      ${t.title}
    </button>
  `;return i`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${n?i`<${`h${n}`} class="vouwkopje">${s}<//>`:s}
      ${e&&i`<span class="vouwtal">${e}</span>`}
      ${o.length>0&&!t.open&&i`<span class="vouwbij">${o.slice(0,xc).join(" · ")}${o.length>xc&&" …"}</span>`}
    </div>
  `}var xo=t=>t.open?null:"dicht";function sr({id:t="",title:e,intro:o=null,children:n}){let s={key:t,title:e,rows:[],folds:!!t,open:!t||nr(t),turn:Da(t)};return i`
    <section class="blok">
      ${t?i`<${Ke} part=${s} level=${2} />`:i`<h2>${e}</h2>`}
      ${o}
      <div class=${xo(s)}>${n}</div>
    </section>
  `}var on=({id:t,items:e,first:o,as:n="ul"})=>ao(t,e,null,o).map(s=>i`
      ${s.folds&&i`<${Ke} part=${s} />`}
      <${n} class=${xo(s)}>${s.rows}<//>
    `);var Oc=g.shared.passage;function ss({passage:t}){let[e,o]=G("");async function n(){try{o((await ol(t)).woorden)}catch(s){o(s.message||Oc.silent)}}return i`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${Oc.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var L=({id:t,text:e})=>wt(t)?i`<a href=${Jt(t)}>${e||x(t)}</a>`:i`<span>${e||x(t)}</span>`,Nt=({ids:t,name:e=x,between:o=", "})=>t.map((n,s)=>[s>0&&o,i`<${L} id=${n} text=${e(n)} />`]),Je=({ids:t,more:e,look:o})=>i`<ul class=${o}>${t.map(n=>i`<li key=${n}><${L} id=${n} />${e?.(n)}</li>`)}</ul>`;function bt({id:t,date:e}){let[o,n]=No(t,e);return i`<span class=${`chip s-${Zn(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var Am={"●":i`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":i`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function Be({basis:t}){let[e,o]=Wt[t]||[];return e?i`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Am[e]}
    </svg>
  `:null}var rr=({severity:t})=>i`<span class=${`tag gewicht-${t}`}>${q("Severity",t)}</span>`;function Dt({of:t}){let e=z(t.flatMap(Et));return e.length?i`
    <ul class="vindplaatsen">
      ${e.map(o=>i`<li>${rt(o)}${Fe()&&i`<${ss} passage=${o} />`}</li>`)}
    </ul>
  `:null}function Cc({of:t,look:e}){let[o,...n]=Et(t);return o?i`
    <p class=${e}>
      ${rt(o)}${n.length>0&&w(g.shared.more_places,{count:n.length})}
      ${Fe()&&i`<${ss} passage=${o} />`}
    </p>
  `:null}var ar=({id:t})=>[st(t,"broader")&&[i`<${L} id=${st(t,"broader")} />`," › "],i`<${L} id=${t} />`],jn=({id:t})=>v(t,"isGeneric")==="true"&&i`<span class="zacht"> (${g.shared.collective})</span>`;var nn=g.compare.flow,Ct={width:960,height:430,top:40,left:230,right:640,box:16},Ln=t=>t?E(q("CellState",t)):nn.fresh;function Mc({rows:t,at:e,unit:o,end:n}){let s=n?Ct.right:Ct.left-Ct.box,r=n?Ct.right+Ct.box+12:Ct.left-Ct.box-12;return t.map(({state:a,count:l,y:c})=>{let p=Ct.top+c*o,d=Math.max(l*o,2);return i`
      <g key=${a}>
        <rect class=${`v-${a||"nieuw"}`} x=${s} y=${p} width=${Ct.box} height=${d} />
        <text x=${r} y=${p+d/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(a)}
        </text>
      </g>
    `})}function Bm({band:t,unit:e}){let o=t.count*e,n=Ct.top+t.y1*e+o/2,s=Ct.top+t.y2*e+o/2,r=(Ct.left+Ct.right)/2,a=T(nn.band,t.count,{from:Ln(t.from),to:Ln(t.to)});return i`
    <path
      class=${`band w-${t.to}`}
      d=${`M${Ct.left} ${n} C${r} ${n} ${r} ${s} ${Ct.right} ${s}`}
      stroke-width=${Math.max(o,1)}
    ><title>${a}</title></path>
  `}function jc({flow:t,one:e,other:o}){let n=Ct.height/t.height,s=t.bands.map(r=>T(nn.band,r.count,{from:Ln(r.from),to:Ln(r.to)}));return i`
    <figure class="stroom" tabindex="0" aria-label=${nn.title}>
      <svg
        viewBox=${`0 0 ${Ct.width} ${Ct.height+Ct.top+14}`}
        role="img"
        aria-label=${w(nn.picture,{before:e.label,after:o.label,said:s.join("; ")})}
      >
        <text class="stroomkop" x=${Ct.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Ct.right} y="20">${o.label}</text>
        ${t.bands.map(r=>i`<${Bm} key=${`${r.from}|${r.to}`} band=${r} unit=${n} />`)}
        <${Mc} rows=${t.left} at=${Ln} unit=${n} />
        <${Mc} rows=${t.right} at=${Ln} unit=${n} end />
      </svg>
      <figcaption>${nn.caption}</figcaption>
      <p class="acties"><${Io} name="overgang" title=${nn.title} scenario=${null} of=".stroom svg"
        legend=".stroom figcaption" /></p>
    </figure>
  `}function ir(t,e,o=""){let n=o.startsWith("-"),s=e.find(l=>l.key===o.replace(/^-/,""));if(!s)return t;let r=t.map((l,c)=>({text:s.text(l)||"",index:c,row:l})),a=(l,c)=>l.text&&c.text?I(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>a(l,c)||l.index-c.index).map(({row:l})=>l)}var qa=(t,e="")=>A.route.query[t]||e;function Pm({id:t,column:e,sort:o,turn:n}){let s=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?i`<th scope="col" role="columnheader">${e.label}</th>`:i`
    <th scope="col" role="columnheader" aria-sort=${s}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var Nm=({row:t,columns:e})=>i`
  <tr role="row">
    ${e.map((o,n)=>{let s=o.cell?o.cell(t):o.text(t);return n?i`<td role="cell" data-kop=${o.label}>${s}</td>`:i`<th scope="row" role="rowheader" data-kop=${o.label}>${s}</th>`})}
  </tr>
`,Im=({part:t,columns:e,named:o,count:n})=>i`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Ke} part=${t} count=${t.more?"":T(n,t.rows.length)}
        names=${t.more?[]:t.rows.map(o)} />
    </th>
  </tr>
`;function ut({id:t,caption:e,rows:o,columns:n,sort:s="",urlKey:r,hideCaption:a,groups:l=null}){let[c,p]=G(s),d=r?qa(r,s):c,u=m=>{let $=d===m.key?`-${m.key}`:m.key;r?P({[r]:$===s?null:$},!0):p($);let k=g.shared.table,h=$.startsWith("-")?k.descending:k.ascending;ot(w(k.sorted,{column:m.label.toLowerCase(),direction:h}))},f=ao(t,ir(o,n,d),d===s?l:null);return i`
    <div class="rol">
      <table class="lijst" id=${t} role="table">
        <caption class=${a?"sr":null}>${e}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${n.map(m=>i`<${Pm} id=${t} column=${m} sort=${d} turn=${u} />`)}
          </tr>
        </thead>
        ${f.map(m=>i`
            <tbody role="rowgroup" key=${m.more?"meer":m.key} class=${xo(m)}>
              ${m.folds&&i`<${Im} part=${m} columns=${n} ...${l} />`}
              ${m.rows.map($=>i`<${Nm} row=${$} columns=${n} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}var Rm=t=>t==null||t===!1||t===""||t.length===0;function io({pairs:t}){let e=t.filter(([,o])=>!Rm(o));return e.length?i`
    <dl class="feiten">${e.map(([o,n])=>i`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var J=g.compare,Ha=t=>E(q("CellState",t)),lo=b.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:B?w(J.side,{plan:t.title,label:o}):E(o)}))),Wm=(t,e,{stated:o,strict:n})=>b.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function Dm(t){let e=lo[lo.length-1],o=b.plans.map(c=>lo.findLast(p=>p.plan===c)||e),[n,s]=B?o:[lo[0],e],r=lo.slice(0,-1).find(c=>c.key===t.van)||n,a=lo.slice(lo.indexOf(r)+1),l=a.find(c=>c.key===t.met)||(a.includes(s)?s:e);return{one:r,other:l,after:a}}function Lc({label:t,name:e,current:o,options:n}){let s=r=>P({[e]:r.target.value});return i`
    <label class="veld">
      <span>${t}</span>
      <select id=${e} value=${o.key} onChange=${s}>
        ${n.map(r=>i`<option value=${r.key}>${r.label}</option>`)}
      </select>
    </label>
  `}function qm({change:t,other:e}){let o=Ce(t.kind,t.other_barrier,e.plan.key),n=M("overzicht",{cel:o,stand:e.date===Zt?null:e.date},!1),s=w(J.see_cell,{kind:et(t.kind),step:Q(t.other_barrier)});return i`<li>${t.sentence}${" "}<a href=${n}>${J.see}<span class="sr">${s}</span></a></li>`}function Hm({rows:t}){let e={of:([o])=>o,titles:Object.entries(Object.fromEntries(t.map(([o,n])=>[o,n])))};return i`
    <section class="blok">
      <h2>${w(J.stated,{count:t.length})}</h2>
      ${!t.length&&i`<p>${g.shared.none}</p>`}
      ${ao("uitspraken",t,e).map(o=>i`
          ${o.folds?i`<${Ke} part=${o} level=${o.more?0:3} count=${o.more?"":o.rows.length} />`:i`<h3>${o.title}</h3>`}
          <ul class=${xo(o)}>
            ${o.rows.map(([,,n,s])=>i`
                <li>
                  ${s}${" "}
                  <a href=${Jt(n)}>${J.see}<span class="sr"> ${x(n)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function Vm({found:t,one:e,other:o,mode:n}){let s={of:p=>p.other_barrier||p.barrier||"",titles:[...St.map(p=>[p.notation,p.label]),["",g.shared.all_steps]]},r=p=>p.map(d=>x(ee(d)||d)).join(", "),a=p=>z([p.barrier,p.other_barrier].map(Q)).join(" / "),l=[{key:"stap",label:J.columns.step,text:a},{key:"soort",label:J.columns.kind,text:p=>E(et(p.kind))},{key:"een",label:e.label,text:p=>Ha(p.before)},{key:"ander",label:o.label,text:p=>Ha(p.after)},{key:"erbij",label:J.joined[n],sort:!1,text:p=>r(p.joined)},{key:"weg",label:J.left[n],sort:!1,text:p=>r(p.left)}],c=()=>[[...l.map(p=>p.label),...At],...t.changes.map(p=>[...l.map(d=>d.text(p)),...zt(null)])];return i`
    ${ao("verschillen",t.changes,s).map(p=>i`
        ${p.folds&&i`<${Ke} part=${p} level=${p.more?0:3}
            count=${p.more?"":T(J.differ,p.rows.length)}
            names=${p.more?[]:p.rows.map(d=>E(et(d.kind)))} />`}
        <ul class=${xo(p)}>
          ${p.rows.map(d=>i`<${qm} change=${d} other=${o} />`)}
        </ul>
      `)}
    ${t.notes.map(p=>i`<p class="zacht">${p}</p>`)}
    <details>
      <summary>${J.as_table}</summary>
      <${ut} id="vakken" caption=${J.table} rows=${t.changes} columns=${l} />
      <div class="acties"><${Ot} name="vergelijk-vakken.csv" rows=${c} /></div>
    </details>
  `}function Um({actions:t,flow:e,one:o,other:n}){let s=t.moved.length+t.stayed.length,r=c=>c?Ha(c):J.flow.fresh,a=[{key:"plan",label:o.label,sort:!1,text:({state:c})=>r(c)},...e.right.map(({state:c})=>({key:c,label:r(c),sort:!1,text:p=>String(e.bands.find(d=>d.from===p.state&&d.to===c)?.count||J.nothing)}))],l=w(J.counts_table,{before:o.label,after:n.label});return i`
    <section class="blok">
      <h2>${J.counted}</h2>
      <p class="zacht">${w(J.counts,{both:s,fresh:t.fresh.length})}</p>
      <${jc} flow=${e} one=${o} other=${n} />
      <details>
        <summary>${J.flow.table}</summary>
        <${ut} id="overgang" caption=${l} rows=${e.left} columns=${a} />
      </details>
    </section>
  `}function Gm(t,e){if(!e)return t;let o=s=>eo(s).includes(e),{actions:n}=t;return{notes:[],statements:t.statements.filter(([,,s])=>o(s)),changes:t.changes.filter(s=>[s.barrier,s.other_barrier].includes(e)),actions:n&&{...n,moved:n.moved.filter(o),stayed:n.stayed.filter(o),fresh:n.fresh.filter(o)}}}function Km({actions:t,one:e,other:o,all:n}){let s=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],r=new Set(t.fresh),a=f=>r.has(f)?"":Yt(f,e.date),l=f=>Yt(f,o.date),c=f=>r.has(f)?i`<span class="zacht">${J.not_yet}</span>`:i`<${bt} id=${f} date=${e.date} />`,p=[{key:"actie",label:J.action,text:x,cell:f=>i`<${L} id=${f} />`},{key:"wat",label:J.what,text:$t},{key:"plan",label:e.label,text:a,cell:c},{key:"nu",label:o.label,text:l,cell:f=>i`<${bt} id=${f} date=${o.date} />`}],d=()=>[[...p.map(f=>f.label),...At],...s.map(f=>[...p.map(m=>m.text(f)),...zt(null,e.plan.key)])],u=()=>P({alles:n?null:"ja"});return i`
    <section>
      <h2>${w(n?J.all:J.changed,{count:s.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${u}>${J.show_all}</button>
        <${Ot} name="vergelijk.csv" rows=${d} />
      </div>
      <${ut}
          id="vergelijk"
          caption=${J.actions_table}
          rows=${s}
          columns=${p}
          urlKey="sorteer"
          sort="actie"
        />
    </section>
  `}function Tc({route:t}){if(lo.length<2)return i`<${V} text=${J.title} /><p>${J.alone}</p>`;let{one:e,other:o,after:n}=Dm(t.query),s=Wm(e,o,W(t.query)),r=St.some(u=>u.notation===t.query.stap)?t.query.stap:"",a=Gm(s,r),{actions:l}=a,c=l?.flows[r],p=l?"dates":"plans",d=w(J.intro[p],{before:U(e.date),after:U(o.date)});return i`
    <${V} text=${J.heading[p]} title=${J.title}><p class="uitleg">${d} ${Oe}</p><//>
    <${Ae}>
      <${Ra} />
      <div class="velden">
        ${lo.length>2&&i`
            <${Lc} label=${J.first} name="van" current=${e} options=${lo.slice(0,-1)} />
            <${Lc} label=${J.second} name="met" current=${o} options=${n} />
          `}
        <${Pt}
          label=${J.columns.step} name="stap"
          options=${St.map(u=>[u.notation,u.label])} />
      </div>
    <//>
    ${l&&c&&i`<${Um} actions=${l} flow=${c} one=${e} other=${o} />`}
    ${l&&i`<${Hm} rows=${a.statements} />`}
    <section class="blok">
      <h2>${w(J.cells,{count:a.changes.length})}</h2>
      ${a.changes.length?i`<${Vm} found=${a} one=${e} other=${o} mode=${p} />`:[i`<p>${g.shared.none}</p>`,a.notes.map(u=>i`<p class="zacht">${u}</p>`)]}
    </section>
    ${l&&i`
        <${Km} actions=${l} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${Ft} text=${T(J.shown,a.changes.length)} />
  `}var $e=g.overview.legend,Jm=b.codes.CellState,rs=({expected:t=$e.expected,quiet:e=$e.quiet,blank:o=!1,undecided:n=!1})=>i`
  <ul class="stalen">
    ${$e.states.map(s=>i`
        <li>
          <span class="staal"><${oo} bar=${[[s,1]]} /></span>${E(Jm[s].label)}
        </li>
      `)}
    <li><span class="staal"><${oo} bar=${[[$e.support_state,1]]} support=${!0} /></span>${$e.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${n&&i`<li><span class="staal onbeslist" aria-hidden="true"></span>${$e.undecided}</li>`}
    <li>
      ${o?i`<span class="staal blanco" aria-hidden="true"></span>`:i`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Va=()=>i`
  <ul class="stalen">
    ${Object.entries(Wt).map(([t,[,e]])=>i`<li><span class="staal"><${Be} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[Qm,...Zm]=$e.sample.words,lr=({undecided:t})=>i`
  <aside class="legenda" aria-label=${$e.title}>
    <h2>${$e.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${oo} bar=${$e.sample.bar.map(([e,o])=>[e,Number(o)])} />
      <strong>${Qm}</strong>${Zm.map(e=>i`<span class="bij">${e}</span>`)}
    </p>
    <p>${$e.explain}</p>
    <${rs} undecided=${t} />
    <h3>${$e.how}</h3>
    <${Va} />
    <p><span class="anders">${$e.other}</span>${$e.other_says}</p>
  </aside>
`;var Tn=g.shared.gaps,is=t=>[t,...t.also],Do=t=>rt(t.evidence)?[t.evidence]:[],sn=t=>b.queries[t]?.title||t,Fc=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||_e(t.sentence,e.tekst))&&is(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),Ym=({said:t,work:e,more:o})=>e?[t," (",i`<${Nt} ids=${e} name=${xe} />`,o&&Tn.more_work,")"]:t;function cr({list:t,plan:e}){if(!t.length)return i`<p>${Le(e).words.nobody}</p>`;let o=n=>n.map((s,r)=>[r>0&&"; ",i`<${Ym} ...${s} />`]);return i`
    <p class="zacht">${Tn.alphabetical}</p>
    <ul>${t.map(({who:n,why:s})=>i`<li><${L} id=${n} />: ${o(s)}</li>`)}</ul>
  `}function as({summary:t,inside:e,open:o=!1}){let[n,s]=G(!1);return i`
    <details open=${o} onToggle=${r=>r.target.open&&s(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function Ua({gap:t,query:e}){let o=[t.barrier&&Q(t.barrier).toLowerCase(),t.kind&&et(t.kind)].filter(Boolean);return i`
    <p class="regel">
      <${rr} severity=${t.severity} />${" · "}
      <a href=${M(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${B&&` · ${Le(t.plan).title}`}
      ${wt(t.subject)&&[" · ",i`<${L} id=${t.subject} />`]}
    </p>
  `}var Ec=({passage:t})=>i`
  <p class="vindplaats">
    <span class="sr">${g.shared.passage.place}</span>${rt(t)}
    ${Fe()&&i`<${ss} passage=${t} />`}
  </p>
`;function Ga({gap:t,scenario:e,sentence:o=!1}){let n=b.queries[t.query],[s]=Do(t),r=i`${g.gaps.more}<span class="sr">${w(g.gaps.more_of,{what:t.sentence})}</span>`;return i`<div class="meer"><${as} summary=${r} inside=${()=>i`
    ${o&&i`<p>${t.sentence}</p>`}
    ${s&&i`<${Ec} passage=${s} />`}
    ${n.why&&i`<p><strong>${Tn.why}</strong> ${n.why}</p>`}
    ${t.asks&&i`<p><strong>${Tn.who}</strong></p><${cr} list=${t.candidates} plan=${t.plan} />`}
    <${_o} text=${()=>Yn(t.sentence,Do(t),e,Y(t.plan))} />
  `} /></div>`}function Xm({gap:t,scenario:e}){let o=b.queries[t.query],[n]=Do(t);return i`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Ua} gap=${t} query=${o} />
      ${n&&i`<${Ec} passage=${n} />`}
      <div class="acties">
        ${o.why&&i`<${as} summary=${Tn.why} inside=${()=>i`<p>${o.why}</p>`} />`}
        ${t.asks&&i`
            <${as}
              summary=${Tn.who}
              inside=${()=>i`<${cr} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${_o} text=${()=>Yn(t.sentence,Do(t),e,Y(t.plan))} />
      </div>
    </article>
  `}var zc=({list:t,scenario:e,none:o})=>t.length?t.map(n=>i`<${Xm} key=${n.mark} gap=${n} scenario=${e} />`):i`<p>${o}</p>`;var ae=g.shared.work;function tf({id:t,date:e}){let o=new Map;for(let{from:n,said:s}of Rt(t,"who",e))o.set(n,[...o.get(n)||[],s]);return o.size?i`
    <ul class="partners">
      ${[...o].map(([n,s])=>i`<li><${L} id=${n} />${` (${z(s).join(", ")})`}<${jn} id=${n} /></li>`)}
    </ul>
  `:g.shared.nobody}function ef(t){let e=v(t,"dueBy");return e&&` (${w(ae.bound,{date:U(e)})}; ${Ds(v(t,"modality"))})`}function of({ids:t,date:e}){return i`
    <ul class="termijnen">
      ${t.map(o=>{let n=v(o,"deadlineLabel"),{delivery:s}=ne(o,e);return i`
          <li>
            ${n&&`${E(n)}: `}“${v(o,"deadlineText")}”${ef(o)}
            ${v(o,"revises")==="true"&&`, ${ae.revised}`}${s&&` – ${s}`}
          </li>
        `})}
    </ul>
  `}var nf=t=>b.lookups[t]?.told||"",pr=(t,e)=>Ee(t,"figure",e);function Ka({id:t,date:e}){let o=pr(t,e);return o.length?i`
    <ul class="cijfers">
      ${o.map(n=>i`
          <li><${L} id=${n} />: <strong>${nf(n)}</strong><${Dt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function rn({of:t}){let e=s=>[st(s,"barrier")&&w(ae.at_step,{step:x(st(s,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>v(s,r)&&de(s,r))].filter(Boolean),o=s=>v(s,"status")?w(ae.other_status,{reading:e(s).join(", ")}):w(ae.other_reading,{reading:e(s).length?`“${e(s).join(", ")}”`:ae.other_unsaid}),n=ve(t,"alternativeReading");return n.length?i`
    <ul class="anders">
      ${n.map(s=>i`<li><strong>${o(s)}</strong>${v(s,"rationale")}</li>`)}
    </ul>
  `:null}function ls({id:t,read:e=[v(t,"basis"),v(t,"strength")]}){let o=e[0],n=q("Strength",e[1]);return i`
    <div class="koppeling">
      <p>
        <${ar} id=${st(t,"barrier")} />
        ${` · ${dt(t,"interventionKind").map(et).join(", ")} · ${n} · `}
        <${Be} basis=${o} />${` ${Wt[o]?.[1]||q("Basis",o)}`}
      </p>
      <p class="reden"><strong>${ae.here}</strong>${v(t,"rationale")}</p>
      <${rn} of=${t} />
    </div>
  `}var Ac=({lead:t,text:e})=>e&&i`<p>${t&&i`<strong>${t}</strong>`}${e}</p>`;function Bc({id:t,scenario:e,contributions:o}){let{date:n}=e,s=Ws(t,n),r=v(t,"promise"),a=Rs(t,n),{links:l}=K(e),c=o.length?o.map(d=>i`<${ls} id=${d} read=${l[d]} />`):v(t,"crossCutting")==="true"&&i`<p class="reden"><strong>${ae.across}</strong>${v(t,"rationale")}</p>`,p=[[ae.facts.deadline,a.length>0&&i`<${of} ids=${a} date=${n} />`],[ae.facts.who,i`<${tf} id=${t} date=${n} />`],[ae.facts.figures,pr(t).length>0&&i`<${Ka} id=${t} date=${n} />`],[ae.facts.how,c],[ae.facts.where,i`<${Dt} of=${[t,...o,s]} />`]];return i`
    <article class="kaart">
      <h3><${L} id=${t} /></h3>
      <p class="regel">${$t(t)} · <${bt} id=${t} date=${n} /></p>
      <${Ac} lead=${r&&ae.promise} text=${r||v(t,"summary")} />
      <${Ac} lead=${ae.progress} text=${v(s,"summary")} />
      ${s&&i`<${rn} of=${s} />`}
      <${io} pairs=${p} />
    </article>
  `}var Qe=t=>[...t].sort((e,o)=>I(x(e),x(o)));var qo=g.overview;function sf({cell:t}){let{column:e,plan:o,why:n=[],across:s=0,candidates:r,undecided:a}=t;if(a)return i`<p>${qo.undecided}</p>`;let l=M("overzicht",{...A.route.query,cel:Ce(e,null,o)});return i`
    <p>${On(Y(o))}</p>
    ${n.length>0&&i`<h3>${qo.why}</h3>`}
    ${n.map(c=>i`<p>${v(c,"rationale")} <span class="zacht">${v(c,"source")}</span></p>`)}
    ${s>0&&i`
        <p>
          ${w(qo.elsewhere,{count:s,kind:et(e)})}${" "}
          <a href=${l}>${qo.see_elsewhere}</a>
        </p>
      `}
    ${r&&i`<h3>${qo.who}</h3><${cr} list=${r} plan=${o} />`}
  `}function rf({row:t,cell:e,step:o,scenario:n,plan:s,address:r}){let a=Lt(),l=Lt();vt(()=>{let m=document.getElementById(tn(r));return a.current.showModal(),l.current.focus(),()=>(m?.isConnected?m:document.getElementById(tn(r)))?.focus()},[]);let{word:c,lines:p,look:d}=fe(e),u=w(qo.panel_note,{scenario:X(n,s)}),f=m=>vn(m).filter($=>e.links.includes($));return i`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${a}
      onClose=${()=>P({cel:null})}
      onClick=${m=>m.target===a.current&&a.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${l}>
          ${w(qo.panel,{row:t.label,step:Q(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>a.current.close()}>${g.shared.close}</button>
      </div>
      <p class=${`stand ${d}`}><strong>${c}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${e.initiatives>0&&!n.strict&&i`<p class="zacht">${E(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${B&&`${s.title}. `}${u}</p>
      ${e.asked&&i`<p>${qo.asked} <${Nt} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(m=>i`<${Bc} key=${m} id=${m} scenario=${n} contributions=${f(m)} />`):i`<${sf} cell=${e} />`}
    </dialog>
  `}function dr({address:t,by:e,scenario:o}){let{key:n,step:s,plan:r}=Ys(t),a=Y(r);if(!a)return null;let l=re(e,o,a).find(d=>d.key===n),c=l?.cells[me(a).indexOf(s)];return c?i`<${rf} key=${t} ...${{row:l,cell:c,step:s,scenario:o,plan:a,address:t}} />`:null}var an=g.overview;function Pc({open:t=!0}){let e={report:B?an.howto.reports:wo(),marks:Object.values(Wt).map(([o])=>o).join(" "),source:Ao()};return i`
    <details class="leeswijzer" open=${t}>
      <summary>${an.howto.title}</summary>
      <ol>${an.howto.lines.map(o=>i`<li>${w(o,e)}</li>`)}</ol>
    </details>
  `}var So=({plan:t})=>t.notes.map(e=>i`<p class="zacht">${e}</p>`);function af({state:t,things:e,date:o}){let n=B?"h4":"h3",s=a=>No(a,o)[1]&&i`<span class="zacht"> – ${No(a,o)[1]}</span>`,r=w(an.group,{state:E(q("CellState",t)),count:e.length});return i`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${r}<//>
      <${Je} ids=${Qe(e)} more=${s} />
    </div>
  `}function Nc({scenario:t,plan:e}){let o=B?"h3":"h2";return K(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:r,undecided:a})=>{let l=b.codes.InterventionKind[s];return i`
      <section
        class="slachtoffers"
        id=${e===b.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}
      >
        <div class="hoofdstuk">
          <${o}>${w(an.apart.title,{kind:l.label})}<//>
          <p>${w(an.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?i`
                <div class="standen">
                  ${r.map(c=>i`<${af} ...${c} date=${t.date} />`)}
                </div>
              `:i`<p>${a?an.undecided:On(e)}</p>`}
      </section>
    `})}var qt=g.coverage,lf=5,Ic=({cell:t})=>i`
  <span class="beeld" aria-hidden="true">
    <${Be} basis=${t.most_basis} />
    <${oo} bar=${t.bar} support=${t.support_only} most=${lf} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;function cf({row:t,cell:e,step:o,plan:n}){if(!e)return i`<td></td>`;let{word:s,lines:r}=fe(e),a=Ce(t.key,o,n.key),l=[s,...r,e.strict,Wt[e.most_basis]?.[1]].filter(Boolean).join(" · ");return i`
    <td>
      <button type="button" class="vakje" id=${tn(a)} aria-haspopup="dialog" title=${l}
        onClick=${()=>P({cel:a})}>
        <span class="sr">${w(g.overview.cell,{row:t.label,step:Q(o)})}${l}</span>
        <${Ic} cell=${e} />
      </button>
    </td>
  `}var Ja=t=>!t.acting&&!t.undecided,pf=({step:t,place:e,column:o,all:n})=>i`
  <th scope="col" class="station">
    <span class=${Ja(o)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Jt(t.id)}>${t.label}</a>
    <span class=${Ja(o)?"bij niemand":"bij"}>${o.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*o.acting/n}%`}}></i></span>
  </th>
`,Rc=({column:t})=>{let{title:e,text:o}=t.undecided?qt.undecided:qt.nobody;return i`<span class=${t.undecided?"":"plaat"}><strong>${e}</strong> ${o}</span>`},Wc=t=>t.undecided?"onbeslist":"arcering",df=({rows:t,column:e})=>i`
  <td rowspan=${t} class=${Wc(e)}><${Rc} column=${e} /></td>
`;function uf({plan:t,reach:e,scenario:o,rows:n}){let s=new Map(n.map(a=>[a.key,a])),r=e.groups.flatMap(a=>[a,...a.partners.map(l=>s.get(l))]);return i`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${w(qt.caption,{scenario:X(o,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${qt.partner}</th>
          ${t.steps.map((a,l)=>i`
              <${pf} step=${a} place=${l+1} column=${e.columns[l]}
                all=${e.numbers.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${r.map((a,l)=>i`
            <tr class=${a.partners&&"groep"}>
              <th scope="row" class=${!a.partners&&v(a.id,"isGeneric")==="true"?"verzamel":""}>
                ${a.partners?a.said:i`<${L} id=${a.id} text=${a.label} />`}
              </th>
              ${e.columns.map((c,p)=>c.acting?a.partners?i`<td></td>`:i`<${cf} row=${a} cell=${a.cells[p]} step=${c.step} plan=${t} />`:l===0&&i`<${df} rows=${r.length} column=${c} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}var mf=({plan:t,reach:e,rows:o})=>i`
  <div class="perstap">
    ${e.columns.map((n,s)=>i`
        <section key=${n.step}>
          <${B?"h3":"h2"} class="stapkop">
            <span class=${Ja(n)?"nummer leeg":"nummer"} aria-hidden="true">${s+1}</span>
            ${w(qt.step,{step:Q(n.step),said:n.said})}
          <//>
          ${n.acting?i`
                  <ul>
                    ${o.filter(r=>r.cells[s]).map(r=>i`
                          <li>
                            <${L} id=${r.id} text=${r.label} />
                            <a
                              class="naar"
                              href=${M("dekking",{...A.route.query,cel:Ce(r.key,n.step,t.key)})}>
                              <span class="sr">${r.label}: ${fe(r.cells[s]).word}</span>
                              <${Ic} cell=${r.cells[s]} />
                            </a>
                          </li>
                        `)}
                  </ul>
                `:i`<p class=${Wc(n)}><${Rc} column=${n} /></p>`}
        </section>
      `)}
  </div>
`,ff=({reach:t,plan:e})=>i`
  <aside class="legenda" aria-label=${`${g.overview.legend.title}${B?` (${e.title})`:""}`}>
    ${t.columns.filter(o=>o.nobody).map(o=>i`
          <div class=${o.undecided?"leegte onbeslist":"leegte"}>
            <h2>${o.nobody}</h2>
            ${o.waits&&i`<p>${o.waits}</p>`}
            <p><a href=${M("aandachtspunten",{stap:o.step})}>${qt.questions}</a></p>
          </div>
        `)}
    <h2>${g.overview.legend.title}</h2>
    <p>${qt.about}</p>
    <${rs} expected=${qt.expected} quiet=${qt.quiet} blank=${!0}
      undecided=${t.columns.some(o=>o.undecided)} />
    <h3>${g.overview.legend.how}</h3>
    <${Va} />
    <p><a href=${M("methode")}>${g.overview.legend.more}</a></p>
  </aside>
`,$f=({reach:t})=>i`
  <div class="hoofdstuk"><h2>${qt.alike.title}</h2><p>${qt.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>i`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&i`<p>${t.elsewhere}</p>`}
`;function hf({plan:t,scenario:e,reach:o}){let n=re("partner",e,t);return!o.numbers.partners&&o.columns.some(s=>s.undecided)?i`<${So} plan=${t} /><p>${qt.nothing_yet}</p>`:o.numbers.partners?i`
    ${B&&i`<h2>${t.title}</h2>`}
    <${So} plan=${t} />
    <div class="naast smal">
      <div class="hoofd">
        <${uf} plan=${t} reach=${o} scenario=${e} rows=${n} />
        <p class="acties">
          <${Io} name=${`dekking-${t.key}`} title=${qt.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${mf} plan=${t} reach=${o} rows=${n} />
        <${$f} reach=${o} />
      </div>
      <${ff} reach=${o} plan=${t} />
    </div>
  `:i`<p>${qt.nothing}</p>`}function Dc({route:t}){let e=W(t.query),{reach:o}=K(e),{cel:n}=t.query;return i`
    <div class="werkkop">
      <${V} text=${qt.heading} title=${qt.title} />
      <p class="zacht">${X(e)}</p>
      <${or} query=${t.query}><${ro} /><//>
    </div>
    ${ye(e).map(s=>i`
        <${hf} key=${s.key} plan=${s} scenario=${e}
          reach=${o.find(r=>r.plan===s.key)} />
      `)}
    ${n&&i`<${dr} address=${n} by="partner" scenario=${e} />`}
    <${Ft} text=${n?"":w(qt.shown,{scenario:X(e)})} />
  `}var Qa=".",co=()=>new Set((A.route?.query.merk||"").split(Qa).filter(Boolean)),qc=()=>[...co()].join(Qa),ur=()=>!!A.route?.query.alleen&&co().size>0;function mr(t,e){let o=co();for(let{mark:s}of t)e?o.add(s):o.delete(s);let n=o.size===0;return P({merk:[...o].join(Qa),...n&&{alleen:null}},!0),o.size}var Fn=g.frame.foot.files,gf=t=>document.querySelector(`#meenemen a[download="${t}"]`);function fr(){return!b.files.length&&!tt()?null:i`
    <section class="bestanden" aria-label=${Fn.title}>
      <h2>${Fn.title}</h2>
      <ul>
        <li><a href="#/samenvatting">${Fn.summary.label}</a> <span class="zacht">${Fn.summary.told}</span></li>
        ${b.files.map(({file:t,label:e,told:o,beside:n})=>n?i`<li>${e} <span class="zacht">${o}: ${n}</span></li>`:i`<li>
                <a href=${gf(t)?.href} download=${t}>${e}</a> <span class="zacht">${o}</span>
              </li>`)}
        ${tt()&&i`<li><a href="#/controleer">${Fn.save.label}</a> <span class="zacht">${Fn.save.told}</span></li>`}
      </ul>
    </section>
  `}var Za=g.shared.outcomes,bf={disc:i`<circle r="5.5" />`,tail:i`<circle r="4.5" />`,diamond:i`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:i`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:i`<circle r="4.5" />`,half:i`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},cs=({outcome:t})=>i`<g class=${`teken teken-${Za[t].sign}`}>${bf[Za[t].sign]}</g>`,En=({outcome:t})=>i`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${cs} outcome=${t} />
  </svg>
`,ln=({outcome:t,on:e=""})=>i`
  <span class="uitkomst">
    <${En} outcome=${t} /> ${Za[t].said}${e&&i`<span class="bij">${e}</span>`}
  </span>
`;var Ze=g.gaps,kf=g.shared.outcomes;function Ya({gaps:t,what:e}){let o=co(),n=t.filter(a=>o.has(a.mark)).length,s=a=>ot(T(Ze.bar.changed,mr(t,a.target.checked))),r=t.length>1?w(Ze.mark_all,{count:t.length,what:e}):w(Ze.mark,{what:e});return i`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${r}
        onChange=${s}
      />
    </label>
  `}var Uc=t=>co().has(t.mark)?"gemarkeerd":"",wf=({gap:t,scenario:e,query:o})=>i`
  <article class=${`punt gewicht-${t.severity} ${Uc(t)}`} data-vraag=${t.mark}>
    <${Ya} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Ua} gap=${t} query=${o} />
      <${Ga} gap=${t} scenario=${e} />
    </div>
  </article>
`,yf={topic:{of:t=>t.topic,all:()=>b.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>z(t.map(e=>e.query)).map(e=>[e,sn(e)])}};function _f({title:t,gaps:e,beside:o,by:n,scenario:s,open:r}){let a=e.filter(f=>f.heavy).length,l=z(e.map(f=>n==="topic"?sn(f.query):Hc(f))),c=f=>e.filter(m=>(n==="topic"?sn(m.query):Hc(m))===f).length,p=f=>c(f)>1?w(Ze.repeated,{title:f,count:c(f)}):f,d=i`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        <strong>${e.length}</strong> ${T(Ze.questions,e.length).replace(/^\d+ /,"")}
        ${a>0&&i`<span class="bij">${w(Ze.heavy,{count:a})}</span>`}
      </span>
      <span class="vouwbij">${l.slice(0,6).map(p).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&i`<span class="vouwtal bij">${w(Ze.about_source,{count:o})}</span>`}
    </span>
  `;return i`
    <div class="vouw">
      <${Ya} gaps=${e} what=${t} />
      <${as} summary=${d} inside=${()=>e.map(f=>i`<${wf} key=${f.mark} gap=${f} scenario=${s} query=${b.queries[f.query]||{}} />`)} open=${r} />
    </div>
  `}var Hc=t=>t.subject_label;function Gc({gaps:t,beside:e,by:o,scenario:n,open:s}){let{of:r,all:a}=yf[o],l=(c,p)=>c.filter(d=>r(d)===p);return a(t).map(([c,p])=>({id:c,title:p,found:l(t,c)})).filter(({found:c})=>c.length).map(({id:c,title:p,found:d})=>i`
        <${_f}
          key=${c}
          title=${p}
          gaps=${d}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${s}
        />
      `)}var Vc=2;function vf({row:t}){let e=t.who.length>Vc+1?t.who.slice(0,Vc):t.who,o=t.who.length-e.length;return i`
    <${Nt} ids=${e} name=${xf} />
    ${o>0&&w(Ze.deadline.others.more,{names:"",count:o})}
    <span class="bij">${Ze.deadline.how[t.how]}</span>
  `}var xf=t=>x(t);function Sf({gap:t,scenario:e}){let o=t.deadline,n=Ze.deadline.columns,s=xe(t.subject),r=x(t.subject);return i`
    <tr role="row" class=${Uc(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Ya} gaps=${[t]} what=${o.what||r} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${L} id=${t.subject} text=${s===r?r:`${s} ${t.subject_label}`} />
        ${o.what&&i`<span class="bij">${o.what}</span>`}
        <${Ga} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${ln} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${vf} row=${o} /></td>
    </tr>
  `}var[Of,Cf]=[8,5];function Kc({gaps:t,scenario:e,all:o}){let{columns:n,caption:s,title:r,counted:a,lanes:l,note:c,show:p}=Ze.deadline,d=ue()?Cf:Of,u=o||t.length<=d+1?t:t.slice(0,d),f=Object.entries(kf).map(([m,{said:$}])=>[t.filter(k=>k.deadline?.outcome===m).length,$]).filter(([m])=>m).map(([m,$])=>w(a,{count:m,said:$}));return i`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${f.join(" · ")}. <span class="zacht">${c}</span></p>
        <p class="deelactie"><a href=${M("beloften")}>${l}</a></p>
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
          ${u.map(m=>i`<${Sf} key=${m.mark} gap=${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&i`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>P({termijnen:"alle"},!0)}>
            ${T(p,t.length-u.length)}
          </button>
        `}
    </section>
  `}var he=g.gaps.bar,Mf={docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};function jf({scenario:t,tell:e}){async function o(n){e(he.busy);try{let s=await sl(gn(t),qc(),n);ze(`${he.file}.${n}`,s,Mf[n]),e("")}catch(s){e(s.message)}}return rl().map(n=>i`<button type="button" id=${`merk-${n}`} onClick=${()=>o(n)}>${he.office[n]}</button>`)}function Jc({gaps:t,scenario:e,rows:o}){let[n,s]=G(""),r=co();if(!r.size)return null;let a=t.filter(u=>r.has(u.mark)),l=r.size-a.length,c=ur(),p=()=>{mr([...r].map(u=>({mark:u})),!1),ot(he.cleared)},d=()=>{P({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return i`
    <section class="merkbalk" aria-label=${he.label}>
      <p>
        <strong>${T(he.count,r.size)}</strong>${l>0&&T(he.elsewhere,l)}
      </p>
      <button
        type="button" class="alslink" id="alleen"
        onClick=${()=>P({alleen:c?null:"gemarkeerd"})}>
        ${c?he.every:he.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${he.clear}</button>
      <p class="merkuitleg" aria-live="polite">${n||he.address}</p>
      <button type="button" id="merk-print" onClick=${d}>${he.print}</button>
      <${Ot} name=${`${he.file}.csv`} rows=${()=>o(a)} label=${he.csv} id="merk-csv" />
      <${jf} scenario=${e} tell=${s} />
    </section>
  `}var nt=g.gaps,Zc=t=>x(ee(t)||t),Qc=(t,e)=>[[...nt.csv,...At],...t.map(o=>[q("Severity",o.severity),sn(o.query),o.sentence,b.queries[o.query]?.why||"",o.steps.map(Q).join(", "),o.kinds.map(et).join(", "),o.partners.map(Zc).join(", "),o.subject_label,Do(o).map(rt).join("; "),...zt(e,o.plan)])],Xa=["tekst","stap","soort","partner","vraag","gewicht"];function Lf({all:t}){let e=(r,a)=>z(r).map(l=>[l,a(l)]),o=e(t.flatMap(r=>is(r).flatMap(a=>a.partners)),Zc),n=e(t.map(r=>r.query).sort(I),sn),s=Object.entries(b.codes.Severity).map(([r,a])=>[r,a.label]);return i`
    <${Ae}>
      <div class="velden">
        <${Pt}
          label=${nt.fields.partner}
          name="partner"
          options=${o.sort((r,a)=>I(r[1],a[1]))}
        />
        <${Pt} label=${nt.fields.step} name="stap" options=${St.map(r=>[r.notation,r.label])} />
        <${Pt} label=${nt.fields.query} name="vraag" options=${n} />
        <${Pt} label=${nt.fields.weight} name="gewicht" options=${s} />
        <${Pt} label=${nt.fields.kind} name="soort" options=${yn.map(r=>[r.notation,r.label])} />
        <${so} label=${nt.fields.text} name="tekst" />
        <${Wo} names=${Xa} />
      </div>
    <//>
  `}var Tf=({scenario:t})=>i`
  <details class="blik">
    <summary>${X(t)} <span class="wijzig">${nt.change}</span></summary>
    <${ro} />
  </details>
`,Yc="bron";function Ff({points:t,low:e,source:o,query:n}){let s=z(t.map(c=>c.topic)).length,r=c=>T(nt.questions,c.length),a={points:w(nt.part_counts.points,{questions:r(t),topics:T(nt.topics_count,s)}),source:w(nt.part_counts.source,{questions:r(e)})},l=(c,p,d)=>i`
    <a href=${M("aandachtspunten",{...n,deel:p})} aria-current=${d?"true":null} id=${`deel-${p}`}>
      <strong>${nt.parts[c]}</strong> ${a[c]}
    </a>
  `;return i`
    <nav class="delen" aria-label=${nt.parts_label}>
      ${l("points","overleg",!o)}${l("source",Yc,o)}
    </nav>
  `}var $r={onderwerp:"topic",soort:"query"};function Ef({gaps:t,beside:e,per:o,scenario:n,open:s,all:r}){let a=t.filter(u=>u.deadline).sort((u,f)=>I(u.deadline?.day||"",f.deadline?.day||"")),l=t.filter(u=>!u.deadline),c=$r[o],p=Object.entries($r).map(([u,f])=>[u,nt.fold[f]]),d=()=>P({vouw:s?"in":"uit"},!0);return i`
    ${a.length>0&&i`<${Kc} gaps=${a} scenario=${n} all=${r} />`}
    ${l.length>0&&i`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${nt.heading[c]}</h2>
            <p>${nt.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${d}>${s?nt.refold:nt.unfold}</button>
            </p>
          </header>
          <${Ro} legend=${nt.fold_by} name="per" options=${p} current=${o} id="per" />
          <${Gc} gaps=${l} beside=${e} by=${c} scenario=${n} open=${s} />
        </section>
      `}
    ${!t.length&&i`<p>${nt.none}</p>`}
  `}var zf=25;function Xc({route:t}){let e=W(t.query),o=t.query,n=K(e).gaps,s=ur(),r=n.filter(k=>s?co().has(k.mark):Fc(k,o)),a=r.filter(k=>!k.source),l=r.filter(k=>k.source),c=o.deel?o.deel===Yc:!a.length&&l.length>0,p=s?r:c?l:a,d=s||Xa.some(k=>o[k]),u=o.vouw?o.vouw==="uit":d&&p.length<=zf,f=o.per in $r?o.per:Object.keys($r)[Number(c&&!s)],m=Object.fromEntries(Xa.filter(k=>o[k]).map(k=>[k,o[k]])),$=k=>T(nt.questions,k.length);return i`
    <${V} text=${nt.title}>
      <p class="uitleg">${w(nt.intro,{report:wo(Y(e.plan))})} ${Oe}</p>
    <//>
    ${ye(e).map(k=>i`<${So} key=${k.key} plan=${k} />`)}
    <div class="deelrij">
      ${s?i`<p class="delen"><strong>${nt.only_title}</strong></p>`:i`<${Ff} points=${a} low=${l} source=${c} query=${m} />`}
      <${Tf} scenario=${e} />
    </div>
    <div class=${s?"vragen alleen":"vragen"}>
      ${!s&&i`<${Lf} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!s&&i`<p class="zacht">${nt.source_intro}</p>`}
        <p class="zacht">${nt.weights}</p>
        <${Ef}
          key=${`${c}${s}`}
          gaps=${p}
          beside=${c||s?[]:l}
          per=${f}
          scenario=${e}
          open=${u}
          all=${d||!!o.termijnen}
        />
        <p class="acties"><${Ot} name="aandachtspunten.csv" rows=${()=>Qc(p,e)} /></p>
        <${fr} />
      </div>
    </div>
    <${Jc} gaps=${n} scenario=${e} rows=${k=>Qc(k,e)} />
    <${Ft} text=${w(nt.shown,{points:$(a),low:$(l)})} />
  `}function hr(t,e){let o=new Map;for(let s of t)o.set(s.x,[...o.get(s.x)||[],s]);let n=Math.max(1,...[...o.values()].map(s=>s.length));return[...o.values()].flatMap(s=>s.sort((r,a)=>r.y-a.y).map((r,a)=>({...r,y:Math.round((a+.5)*e*n/s.length)})))}function tp(t,e,o){let n=new Map(t.map(u=>[u.id,u])),s=u=>e.flatMap(f=>f.from===u?[f.to]:f.to===u?[f.from]:[]),r=[],a=[...t].sort((u,f)=>I(u.title,f.title)).map(u=>u.id),l=new Set,c=u=>{if(!(l.has(u)||!n.has(u))){l.add(u),r.push(u);for(let f of z(s(u)))c(f)}};for(let u of a)c(u);let p=Math.ceil(r.length/2),d=Math.max(o*1.6,40);return r.map((u,f)=>{let m=f<p,$=m?p:r.length-p,k=m?f:r.length-1-f,h=$>1?Math.sin(Math.PI*k/($-1)):1,y=Math.round((k+.5)*d*(p/$));return{...n.get(u),x:Math.round((m?-1:1)*(140+250*h)),y}})}var Pe="omgeving",Af=16,ti=8,ei=68,oi=236;function ep(t,e){let o=Qn(t,e).filter(n=>n.group).map(({from:n,to:s,group:r,said:a=""})=>({id:[n,s,r,a].join("~"),from:n,to:s,group:r,said:[a]}));return[...new Map(o.map(n=>[n.id,n])).values()]}var ie=b.around,Bf=t=>wn(t).find(e=>ie.nodes[e])||"*",Pf=t=>t.length>ie.letters?`${t.slice(0,ie.letters-1)}…`:t,op=(t,e,o)=>({id:t,label:Pf(x(t)),title:x(t),group:Bf(t),x:e,y:o}),np=t=>{let{color:e,dashes:o}=ie.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function sp(t,e){let o=Tt(t)?t:"",n=o?ep(o,e).map(np):[],s=[z(n.map(l=>l.from)),[o],z(n.map(l=>l.to))],r=new Set([o]),a=s.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(d=>!r.has(d));for(let d of p)r.add(d);return p.sort((d,u)=>I(x(d),x(u))).map((d,u)=>op(d,c*ie.width,u))});return{...ie,name:Pe,title:o?ie.title_of.replace("{name}",x(o)):ie.title,layout:"columns",looks:ie,nodes:hr(a,ie.step),rows:n,date:e,centre:o}}function rp(t,e,o,n){let s=[...t.nodes],r=[...t.rows],a=new Map;for(let l of e.filter(c=>Tt(c)&&s.some(p=>p.id===c))){let c=new Set(s.map(h=>h.id)),p=ep(l,o),d=h=>h.from===l?h.to:h.from,u=z(p.map(d)).filter(h=>!c.has(h)),f=u.slice(0,Af),m=s.find(h=>h.id===l),$=(n==="route"?If:Nf)(s,m,f);s.push(...$.map(({id:h,x:y,y:_})=>op(h,y,_)));let k=new Map($.map(h=>[h.id,h]));for(let h of p.filter(y=>k.has(d(y)))){let{branch:y}=k.get(d(h));r.push({...np(h),...y&&{branch:{...y,head:l,stop:d(h)}}})}u.length>f.length&&a.set(l,{shown:f.length,count:u.length-f.length})}return{nodes:s,rows:r,left:a}}function Nf(t,e,o){let n=t.map(c=>c.x),[s,r]=[Math.min(...n),Math.max(...n)],a=e.x<(s+r)/2?s-ie.width:r+ie.width,l=e.y-(o.length-1)*ie.step/2;return o.map((c,p)=>({id:c,x:a,y:l+p*ie.step}))}function If(t,e,o){let n=Math.max(...t.map(l=>l.x)),s=Math.max(...t.map(l=>l.y))+30,r=Math.ceil(o.length/ti)*oi,a=Math.max(0,Math.min(e.x+ei,n+ei-r));return o.map((l,c)=>{let p=a+Math.floor(c/ti)*oi,d=s+26+c%ti*(ie.step-3);return{id:l,x:p+oi/2-4,y:d,branch:{beside:p-e.x,aside:ei,top:s}}})}function ap(t,e){let{date:o}=W(e);if(t===Pe)return sp(e.ding,o);let n=b.views[t];if(!n)return null;let{edges:s,loose:r}=n.at[o],a=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:a,rows:[...s,...r]}}function zn(t,e,o){return t.matrix||e.from&&e.to?`${o(e.from)} – ${o(e.to)}`:[o(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}var An=t=>Object.keys(t.table).filter(e=>!ip[e]),ip={from_label:"from",to_label:"to"},lp=t=>ip[t],gr={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function cp(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=W(e),s=Object.entries(gr).map(([c,p])=>[p,c==="partner"?e[c]&&ee(e[c]):e[c]]).filter(([,c])=>c),r=t.rows.filter(c=>!(c.group&&o.has(c.group))&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&s.every(([p,d])=>(c[p]||[]).includes(d)||c.from===d||c.to===d));if(r.length===t.rows.length)return{nodes:t.nodes,rows:r};let a=new Set([t.centre,...r.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>a.has(c.id)||c.row&&a.has(c.row));return t.choose?{nodes:tp(l,r,t.step),rows:r}:{nodes:t.layout==="columns"?hr(l,t.step):l,rows:r}}var br=g.graph.choose,dp="alles",Rf=["stap","hoofdstuk"],up=t=>!!t[dp]||Object.keys(gr).some(e=>t[e]),pp=t=>z(t.flatMap(e=>[e.from,e.to])).length;function mp({picture:t}){let e=z(ko("Chapter").map(r=>v(r,"identifier"))).sort(I),o=r=>x(ko("Chapter").find(a=>v(a,"identifier")===r)||""),n={stap:St.map(r=>[r.notation,r.label]),hoofdstuk:e.map(r=>[r,o(r)])},s=r=>M(["graaf",t.name],r);return i`<div class="kieseerst">
    <p>${br.sentence}</p>
    ${Rf.map(r=>{let a=n[r].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[gr[r]]?.includes(l))})).filter(l=>l.rows.length);return a.length>0&&i`<h2>${br[r]}</h2>
          <ul class="keuzetegels">
            ${a.map(({value:l,label:c,rows:p})=>i`<li><a href=${s({[r]:l})}>
                <b>${c}</b><span>${T(br.partners,pp(p))}</span></a></li>`)}
          </ul>`})}
    <p>
      <a href=${s({[dp]:"ja"})}>
        ${T(br.whole,pp(t.rows),{lines:t.rows.length})}
      </a>
    </p>
  </div>`}var po=g.graph.card,ps=3;function $p(t,e=We){let o=z(t.filter(Boolean)),n=o.length-ps;return e(n>0?[...o.slice(0,ps),po.more.replace("{count}",String(n))]:o)}var kr=t=>$p(t,e=>e.join("; ")),fp=t=>kr(t.flatMap(e=>Tt(e)?Et(e).slice(0,1).map(rt):[]));function Wf(t,e){let o=Rt(t,"who",e).filter(r=>r.acts),n=r=>st(r,"broader")||r,s=r=>`${x(n(st(r,"barrier")))}, ${q("Basis",v(r,"basis")).toLowerCase()}`;return[[po.who,kr(o.map(r=>`${x(r.from)} (${r.said})`))],[po.state,Yt(t,e)],[po.step,kr(vn(t,e).map(s))],[po.where,kr(Et(t).slice(0,2).map(rt))]]}var hp=t=>$p((t.roles||[]).map(e=>q("Role",e))),Df=(t,e)=>An(t).map(n=>t.table[n]).map((n,s)=>[n,e.said[s]]),qf=(t,e)=>[...t.said.filter(o=>o&&xt(o)!==xt(e)),hp(t)].filter(Boolean).join(" · ");function gp(t,e,o,n){let s=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(s)return{kind:s.group&&t.looks.edges[s.group]?.label||"",name:zn(t,s,n),facts:[...Df(t,s),[po.role,hp(s)],[po.where,fp(s.about||[])]],thing:""};let r=e.filter(c=>c.from===o||c.to===o),a=c=>n(c.from===o?c.to:c.from),l=Qo(o)?Wf(o,t.date):[...r.slice(0,ps).map(c=>[a(c),qf(c,a(c))]),[po.also,r.length>ps?po.more.replace("{count}",String(r.length-ps)):""],[po.where,fp(r.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:Tt(o)?E($t(o)):"",name:n(o),facts:l,thing:Tt(o)?o:""}}var Ht=g.graph,ni=40,bp=(t,e=x(t))=>i`<a href=${Jt(t)}>${e}</a>`,Hf=t=>(t===1?Ht.counted.one:Ht.counted.more).replace("{count}",t);function Vf({picture:t,row:e}){let o=e.group&&!b.views[t.name]?Object.keys(b.around.table):Object.keys(t.table),n=An(t).map(r=>t.table[r]),s=e.said.map((r,a)=>[o.length&&n[a],r]).filter(([r,a])=>r&&a);return i`<dl class="feiten">
    ${s.map(([r,a])=>i`<div><dt>${r}</dt><dd>${a}</dd></div>`)}
  </dl>`}function Uf({picture:t,row:e,name:o}){let n=(e.about||[]).filter(r=>Tt(r)&&r!==e.from&&r!==e.to),s=r=>No(r,t.date).filter(Boolean).join(", ");return i`
    <h2>${zn(t,e,o)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&i`<p>${t.looks.edges[e.group].label}</p>`}
    <${Vf} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&i`<p>${Oe}</p>
        <p><a href=${M("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${Ht.slot_page}</a></p>`}
    ${n.length>0&&i`<p>${Ht.about}</p>
        <ul>${n.map(r=>i`<li>${wt(r)?bp(r):x(r)}${Qo(r)&&i`<span class="zacht"> – ${s(r)}</span>`}${Et(r).slice(0,1).map(a=>i`<span class="zacht adres">${rt(a)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(r=>r&&wt(r)).map((r,a)=>i`${a>0&&" · "}${bp(r,Ht.page_of.replace("{name}",x(r)))}`)}</p>
  `}function Gf({picture:t,rows:e,node:o,name:n,unfold:s,opened:r,pick:a}){let l=e.filter(f=>f.from===o||f.to===o),c=t.nodes.find(f=>f.id===o)?.group,p=t.looks.nodes[c]?.label||$t(o),d=r.includes(o),u=f=>{let m=f.from===o?f.to:f.from;return i`<li>
      ${t.arrows!==!1&&(f.from===o?Ht.towards:Ht.coming)}
      <button type="button" class="rijknop" onClick=${()=>a(m||f.id)}>${n(m)}</button>
      ${f.group&&i`<span class="zacht"> – ${t.looks.edges[f.group]?.label||f.said[0]}</span>`}
    </li>`};return i`
    <h2>${n(o)}</h2>
    <p>${p&&`${E(p)}. `}${Hf(l.length)}</p>
    ${Tt(o)&&wt(o)&&i`<p class="acties">
        <a href=${Jt(o)}>${Ht.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(d)}
          onClick=${()=>s(o)}>${d?`− ${Ht.fold}`:`+ ${Ht.unfold}`}</button>
        ${" "}<a href=${M(["graaf",Pe],{ding:o})}>${Ht.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,ni).map(u)}</ul>
    ${l.length>ni&&i`<p>${Ht.rest.replace("{count}",String(l.length-ni))}</p>`}
  `}function kp(t){let{row:e,node:o,first:n}=t;return i`
    <section class="inwoorden" id="inwoorden" aria-label=${Ht.in_words}>
      ${e&&i`<${Uf} ...${t} />`} ${o&&i`<${Gf} ...${t} />`}
      ${!e&&!o&&(n||i`<p class="zacht">${Ht.nothing_chosen}</p>`)}
    </section>
  `}function wp({picture:t,rows:e,name:o,hover:n,close:s,keep:r,unfold:a,opened:l,unfolds:c}){let p=Lt();vt(()=>{let f=m=>m.key==="Escape"&&s();return window.addEventListener("keydown",f),()=>window.removeEventListener("keydown",f)},[]),vt(()=>{let{offsetWidth:f,offsetHeight:m,offsetParent:$}=p.current;if(!$)return;let k=Math.max(4,Math.min(n.x-20,$.clientWidth-f-4)),h=n.y+16,y=h+m>$.clientHeight-4?Math.max(4,n.y-18-m):h;p.current.style.transform=`translate(${k}px, ${y}px)`});let d=gp(t,e,n.id,o),u=d.facts.filter(([f,m])=>f&&m);return i`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>r(!0)} onPointerLeave=${()=>r(!1)}>
      ${d.kind&&i`<span class="zacht">${d.kind}</span>`}
      <strong>${d.name}</strong>
      <dl>${u.map(([f,m])=>i`<div><dt>${f}</dt><dd>${m}</dd></div>`)}</dl>
      ${d.thing&&wt(d.thing)&&i`<p class="acties"><a href=${Jt(d.thing)}>${Ht.page}</a>${c(d.thing)&&i`<button type="button" class="rijknop" onClick=${()=>a(d.thing)}>${l.includes(d.thing)?Ht.fold:Ht.unfold}</button>`}</p>`}
    </div>
  `}var Kf=250,Jf=.9,Qf={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function yp(t){let{of:e,nodes:o,edges:n,options:s,handle:r,lit:a,line:l,look:c,shown:p,title:d,opened:u}=t,f=Lt(),m=zo({of:"",view:null,ids:new Set}),$=zo(t);$.current=t,vt(()=>{let y=performance.now(),_=m.current.of===e?m.current.view:null,j=0,S=(C,it)=>{window.clearTimeout(j),j=window.setTimeout(()=>$.current.onHover(C===null?null:{id:C,...it}),Kf)},N=Js(f.current,{nodes:o,edges:n,options:s,view:_,opened:u},{onChoose:C=>$.current.onChoose(C),onUnfold:C=>$.current.onUnfold(C),unfolds:C=>$.current.unfolds(C),onHover:S});r.current=N;let F=_?o.map(C=>C.id).filter(C=>!m.current.ids.has(C)):[];return F.length&&N.show([...F,...a]),f.current.dataset.ms=String(Math.round(performance.now()-y)),()=>{window.clearTimeout(j),m.current={of:e,view:N.view(),ids:new Set(o.map(C=>C.id))},N.destroy(),r.current=null}},[e,o,n]),vt(()=>{p&&m.current.of===""&&r.current.fit(12/14)},[p]),vt(()=>{let y=()=>window.setTimeout(()=>r.current?.fit(),60),_=()=>r.current?.fit();return document.addEventListener("fullscreenchange",y),window.addEventListener("beforeprint",_),()=>{document.removeEventListener("fullscreenchange",y),window.removeEventListener("beforeprint",_)}},[]),vt(()=>r.current.select(a,l?[l]:[],c),[e,o,n,a.join(" "),l]);let k=y=>Qf[y.key]?.(t),h={height:`${tc(o,Math.max(420,Math.round(window.innerHeight*Jf)))}px`};return i`<div class="doek" id="doek" ref=${f} style=${h} data-title=${d} onKeyDown=${k}></div>`}var ds=t=>t===""?2:Tt(t)&&xn(t)?1:0;function wr(t,e){let o=new Map;for(let s of t){let r=`${s.from||""}|${s.to||""}`;o.set(r,[...o.get(r)||[],s])}let n=s=>[...new Set(s)].sort((r,a)=>ds(r)-ds(a)||I(e(r),e(a)));return{givers:n(t.map(s=>s.from||"")),takers:n(t.map(s=>s.to||"")),at:(s,r)=>o.get(`${s}|${r}`)||[]}}var uo=g.graph.matrix,cn=({look:t})=>i`
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
`;function _p({picture:t,rows:e,names:o,chosen:n,pick:s,point:r,caption:a}){let l=_=>o.get(_)?.title||uo.nobody,c=_=>o.get(_)?.label||uo.nobody,{givers:p,takers:d,at:u}=wr(e,c),f=_=>t.looks.edges[_.group],m=_=>[_.said[0],f(_).label].filter(Boolean).join(", "),$=(_,j)=>[ds(_)!==ds(j)&&"nieuw",_===""&&"ongenoemd"].filter(Boolean).join(" "),k=(_,j)=>{let S=_.currentTarget.getBoundingClientRect(),N=_.currentTarget.closest(".vlak").getBoundingClientRect();r({id:j.id,x:S.right-N.left,y:S.bottom-N.top-10})},h=(_,j)=>{let S=u(_,j);if(!S.length)return null;let N=S.some(C=>C.id===n),F=S.some(C=>f(C).mark==="broken");return i`
      <button type="button" class=${F?"hapert":null} aria-pressed=${String(N)}
        aria-label=${`${l(_)} ${uo.to} ${l(j)}: ${S.map(m).join("; ")}`}
        onClick=${()=>s(S[(S.findIndex(C=>C.id===n)+1)%S.length].id)}
        onMouseEnter=${C=>k(C,S[0])} onMouseLeave=${()=>r(null)}
        onFocus=${C=>k(C,S[0])} onBlur=${()=>r(null)}>
        ${S.length>2?i`<${cn} look=${f(S[0])} /><b>${S.length}</b>`:S.map(C=>i`<${cn} look=${f(C)} />`)}
      </button>
    `},y=_=>n&&e.some(j=>j.id===n&&(j.from||"")===_);return i`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${a}</caption>
        <thead>
          <tr>
            <td class="hoek">${uo.corner}</td>
            ${d.map((_,j)=>i`<th scope="col" class=${$(_,d[j-1]??_)}><span>${c(_)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${p.map((_,j)=>i`
              <tr class=${[$(_,p[j-1]??_),y(_)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(_)}</th>
                ${d.map((S,N)=>i`<td class=${$(S,d[N-1]??S)}>${h(_,S)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function vp({picture:t,rows:e,name:o,pick:n}){let s=Object.entries(t.looks.edges).map(([a,l])=>({look:l,rows:e.filter(c=>c.group===a)})).filter(a=>a.rows.length),r=s.filter(a=>a.look.mark==="broken").flatMap(a=>a.rows);return i`
    <h2>${uo.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${s.map(({look:a,rows:l})=>i`<li><${cn} look=${a} /><b>${l.length}</b><span>${a.label}</span></li>`)}
      ${[["from",uo.no_giver],["to",uo.no_taker]].map(([a,l])=>{let c=e.filter(p=>!p[a]).length;return c>0&&i`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${r.length>0&&i`<h3>${uo.falters}</h3>
        <ul class="stromen">
          ${r.map(a=>i`<li>
              <button type="button" class="rijknop" onClick=${()=>n(a.id)}>
                ${o(a.from)} → ${o(a.to)}
              </button>
              <span>${a.said[0]}</span>${a.said[2]&&i`<span class="zacht">${uo.since} ${a.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${E(uo.empty)}</p>
  `}var Oo=g.graph,Sp=["kies","uit"],xp=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...Sp],Zf=()=>[...we.keys()].filter(wt).sort((t,e)=>I(x(t),x(e)));function Yf({thing:t}){let[e,o]=G(!1),n=je(()=>e?Zf():[],[e]),s=r=>{let a=n.find(l=>x(l)===r.target.value);a?P({ding:a,kies:null,uit:null}):ot(Oo.unknown_thing)};return i`
    <label class="veld zoekveld">
      <span>${Oo.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onFocus=${()=>o(!0)} onChange=${s}
        value=${Tt(t)?x(t):""} />
      <datalist id="dingen">${n.map(r=>i`<option value=${x(r)}></option>`)}</datalist>
    </label>
  `}function Op({picture:t,query:e}){let[o,n]=G(!1),s=xp.filter(h=>e[h]&&!Sp.includes(h)).length,r=t.name===Pe,a=t.nodes.filter(h=>ha(h.id)).sort((h,y)=>I(h.title,y.title)),l=h=>b.codes.CellState[h]?.order??9,c=z(t.rows.map(h=>h.state||"").filter(Boolean)).sort((h,y)=>l(h)-l(y)),p=h=>E(b.codes.CellState[h]?.label||q("Status",h)),d=yn.filter(h=>t.rows.some(y=>y.kinds?.includes(h.notation))),u=St.filter(h=>t.rows.some(y=>y.steps?.includes(h.notation))),f=new Set(t.rows.flatMap(h=>h.chapters||[])),m=ko("Chapter").map(h=>[v(h,"identifier"),x(h)]).filter(([h])=>f.has(h)).sort((h,y)=>I(h[0],y[0])),$=[["stap",Oo.filters.step,u.map(h=>[h.notation,h.label])],["hoofdstuk",Oo.filters.chapter,m],["soort",Oo.filters.kind,d.map(h=>[h.notation,h.label])],["partner",Oo.filters.partner,a.map(h=>[v(h.id,"notation"),h.title])],["staat",Oo.filters.state,c.map(h=>[h,p(h)])]];return i`
    <details class="filters graafkeuzes" open=${o} onToggle=${h=>n(h.target.open)}>
      <summary id="filterknop">${s?w(g.shared.filters_set,{count:s}):Oo.choices}</summary>
      ${!r&&i`<${Ge} />`}
      <${en} />
      <div class="velden">
        ${r&&i`<${Yf} thing=${t.centre} />`}
        ${!r&&$.filter(([,,h])=>h.length>1).map(([h,y,_])=>i`<${Pt} name=${h} label=${y} options=${_} />`)}
        <${so} label=${Oo.filters.search} name="zoek" id="graafzoek" />
        <${Wo} names=${xp} />
      </div>
    </details>
  `}var si=g.graph,Xf={full:i`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:i`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:i`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},t$=({look:t})=>i`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${Xf[t.mark]}
  </svg>
`,e$=({look:t})=>i`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,Cp={name:!0,hollow:!0,stop:!0,side:!0,tag:!0,waiting:!0},Mp=({look:t})=>i`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?i`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:i`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${Cp[t.shape]?"#FFFFFF":t.color} stroke=${Cp[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function jp({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),s=c=>t.layout==="grid"&&t.looks.edges[c],r=Object.entries(t.looks.nodes).filter(([c])=>!s(c)&&t.nodes.some(p=>p.group===c)),a=(c,p)=>{if(t.matrix&&p.mark)return i`<${cn} look=${p} />`;if(t.layout==="route"&&p.mark)return i`<${t$} look=${p} />`;if(t.layout!=="grid")return i`<${e$} look=${p} />`;let d=t.looks.nodes[c];return d?i`<${Mp} look=${d} />`:i`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?o.delete(c):o.add(c),P({zonder:[...o].sort().join(",")})};return i`
    <ul class="lijnen" aria-label=${si.lines}>
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
    ${!t.matrix&&i`<ul class="lijnen" aria-label=${si.points}>
      ${r.map(([,c])=>i`<li><${Mp} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&i`<li><span class="leegvak" aria-hidden="true"></span><span>${si.slots}</span></li>`}
    </ul>`}
  `}var us=g.graph;function ri({picture:t,rows:e,name:o,chosen:n,pick:s}){let r=t.matrix,a=r?"from":"to",l=r?"to":"from",c=new Map(t.nodes.map(u=>[u.id,u.station??0])),p=wr(e,o)[r?"givers":"takers"],d=Es(W(A.route.query));return p.sort((u,f)=>(c.get(u)||0)-(c.get(f)||0)),i`<div class="beeldlijst">
    ${p.map(u=>{let f=e.filter(_=>(_[a]||"")===u),m=f.filter(_=>_.color||r),$=f.filter(_=>!_.color&&!r&&_.state),k=d.has(u)?us.list.undecided:us.list.nobody,h=m.length?T(r?us.list.flows:us.list.partners,m.length):k,y=$.length>0&&T(us.list.slots,$.length);return i`
        <details key=${u} open=${p.length<4||f.some(_=>_.id===n)}>
          <summary>
            <h2>${o(u)}</h2>
            <span class="zacht">${[h,y].filter(Boolean).join(" · ")}</span>
          </summary>
          <ul>
            ${$.map(_=>i`<li class="leegrij"><span>${_.said.filter(Boolean).join(": ")}</span></li>`)}
            ${m.map(_=>i`<li>
                <button type="button" class="rijknop" aria-pressed=${String(_.id===n)}
                  onClick=${()=>s(_.id)}>
                  ${r&&i`<${cn} look=${t.looks.edges[_.group]} />`}
                  ${r&&"→ "}${o(_[l])}
                </button>
                <span class="zacht">${_.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var ms=g.graph,Lp="from_label",o$="amount",ai=new WeakMap;function n$(t,e){return ai.has(t)||ai.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),ai.get(t).get(e)||ms.not_said}function Bn(t,e,o){let n=lp(o);return n?n$(t,e[n]):e.said[An(t).indexOf(o)]||""}function s$(t,e,o){let n=o.replace("-",""),s=o[0]==="-"?-1:1,r=e.map(l=>[Bn(t,l,n),l]),a=l=>+(l===""||l===ms.not_said);return r.sort((l,c)=>a(l[0])-a(c[0])||s*I(l[0],c[0])).map(([,l])=>l)}function Tp({picture:t,rows:e,chosen:o,pick:n,caption:s}){let r=A.route.query.sorteer||Lp,a=Object.entries(t.table),l=(u,f)=>{let m=r===u?`-${u}`:u;P({sorteer:m===Lp?null:m},!0),ot(ms.sorted.replace("{column}",f.toLowerCase()).replace("{direction}",m[0]==="-"?ms.down:ms.up))},c=u=>r===u?"ascending":r===`-${u}`?"descending":null,p=([u,f])=>u===o$?i`<th scope="col" role="columnheader">${f}</th>`:i`<th scope="col" role="columnheader" aria-sort=${c(u)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${u}`} onClick=${()=>l(u,f)}>
            ${f}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,d=u=>{let f=u.id===o,m=k=>k.target.closest("button, a")||n(u.id),$=f||o&&(u.from===o||u.to===o);return i`
      <tr key=${u.id} role="row" class=${$?"gekozen":null} data-rij=${u.id} data-van=${u.from||""}
        data-naar=${u.to||""} data-lijn=${u.color?"ja":null} onClick=${m}>
        ${a.map(([k,h],y)=>y?i`<td role="cell" data-kop=${h}>${Bn(t,u,k)}</td>`:i`<th scope="row" role="rowheader" data-kop=${h}>
                <button type="button" class="rijknop" aria-pressed=${String(f)} onClick=${()=>n(u.id)}>
                  ${Bn(t,u,k)}
                </button>
              </th>`)}
      </tr>
    `};return i`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${s}</caption>
      <thead role="rowgroup"><tr role="row">${a.map(p)}</tr></thead>
      ${ao("beeldtabel",s$(t,e,r)).map(u=>i`
          <tbody role="rowgroup" class=${xo(u)}>
            ${u.folds&&i`<tr role="row" class="vouwrij">
                <th scope="rowgroup" role="rowheader" colspan=${a.length}><${Ke} part=${u} /></th>
              </tr>`}
            ${u.rows.map(d)}
          </tbody>
        `)}
    </table>
  `}var Ye=g.graph,Fp=({ways:t,shows:e,choose:o})=>i`
  <div class="knoppen" role="group" aria-label=${Ye.show.label}>
    ${t.map(([n,s])=>i`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${s}</button>`)}
  </div>
`;function Ep({handle:t,picture:e,reset:o}){let n=(a,l,c)=>i`<button type="button" class="klein" aria-label=${Ye.tools[a]} onClick=${c}>${l}</button>`,s=()=>document.fullscreenElement?document.exitFullscreen():kt("beeld").requestFullscreen().catch(()=>{}),r=()=>{ot(Ye.keep.busy),ic({name:e.name,picture:e,handle:t,scenario:W(A.route.query)})};return i`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",Ye.tools.fit,()=>t.current.fit())} ${n("back",Ye.tools.back,o)}
      ${n("screen",Ye.tools.screen,s)} ${n("png",Ye.tools.png,r)}
    </div>
  `}function zp({picture:t,ids:e,left:o}){if(!e.length)return null;let n=s=>P({uit:e.slice(0,s).join(",")||null});return i`
    <nav class="spoor" aria-label=${Ye.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((s,r)=>{let a=x(s),l=r===e.length-1;return i`<span aria-hidden="true"> › </span>${l?i`<strong>${w(Ye.unfolded,{name:a})}</strong>`:i`<button type="button" class="rijknop" onClick=${()=>n(r+1)}>${a}</button>`}`})}
      ${[...o].map(([s,{shown:r,count:a}])=>{let l=w(Ye.left_out,{name:x(s),shown:r,all:r+a});return i`<p class="zacht">
          ${l} <a href=${M(["graaf",Pe],{ding:s})}>${Ye.surroundings}</a>
        </p>`})}
    </nav>
  `}function Ho(){let t=g.missing;return i`
    <${V} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${M("overzicht")}>${t.home}</a></p>
  `}var Mt=g.graph,ii=null,li=()=>ii,pn=t=>P({kies:A.route.query.kies===t?null:t},!0);function r$(t){let e=ue(),o=t.matrix?[["matrix",Mt.show.matrix],["beeld",Mt.show.arrows]]:[["beeld",Mt.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",Mt.show.list]]:[],s=["tabel",Mt.show.table];return e&&!n.length&&!t.choose?[s,...o]:[...n,...o,s]}function a$(t,e,o){let n=Object.keys(t.table);return o?e.filter(s=>n.some(r=>_e(Bn(t,s,r),o))):e}function i$({picture:t,drawn:e,opened:o,chosen:n,row:s,lit:r,choices:a,handle:l,turn:c,shown:p,tell:d}){let u=je(()=>e.rows.filter(k=>k.color),[e]),f=je(()=>[...e.nodes].filter(k=>k.title).sort((k,h)=>k.y-h.y||k.x-h.x).map(k=>k.id),[e]),m=k=>k&&pn(k),$=k=>{let h=f[(f.indexOf(r[0])+k+f.length)%f.length];P({kies:h},!0)};return i`
    <${yp} of=${`${t.name}|${t.date}|${t.centre||""}|${a}|${c}`} nodes=${e.nodes}
      edges=${u} options=${c$(t,o)} opened=${o} handle=${l} lit=${r}
      line=${s?.color?s.id:""} look=${!!n||r.length===1} shown=${p}
      title=${w(Mt.picture,{title:t.title})} onChoose=${m} onStep=${$}
      unfolds=${d.unfolds} onUnfold=${d.unfold} onHover=${d.point}
      onClear=${()=>P({kies:null},!0)} />
  `}function l$({picture:t,query:e}){let o=Lt(),n=zo(!1),[s,r]=G(0),[a,l]=G(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(H=>e[H]).join("|"),d=je(()=>cp(t,e),[t,p]),u=(e.uit||"").split(",").filter(Tt),f=je(()=>rp(d,u,t.date,t.layout),[d,e.uit]),m=je(()=>new Map(f.nodes.map(H=>[H.id,H])),[f]),$=f.rows.find(H=>H.id===c||c===`leeg~${H.id}`&&H),k=$?"":m.has(c)?c:"",h=je(()=>a$(t,d.rows,e.zoek),[d,e.zoek]),y=!$&&!k&&e.zoek,_=y?f.nodes.filter(H=>_e(H.title||"",y)).map(H=>H.id):[],j=r$(t),S=j.some(([H])=>H===e.toon)?e.toon:j[0][0],N=t.choose&&!up(e),F=S==="beeld"&&!N,C=H=>m.get(H)?.title||(t.matrix?Mt.matrix.nobody:Mt.not_said),it=H=>Tt(H)&&wt(H)&&H!==t.centre,Gt=H=>{if(!it(H))return;let ks=u.includes(H)?u.filter(qd=>qd!==H):[...u,H];R(!1),P({uit:ks.join(","),kies:H})},O=H=>{(H||!n.current)&&l(H)},R=H=>{n.current=H,H||l(null)};ho(()=>{!c||!A.started||($&&!($.from&&$.to)?ot(w(Mt.chosen_one,{name:zn(t,$,C)})):$?ot(w(Mt.chosen_pair,{from:C($.from),to:C($.to)})):k&&ot(w(Mt.chosen_one,{name:C(k)})))},[c]),vt(()=>(ii={name:t.name,drawing:o.current},()=>{ii=null}));let D=$&&!$.color?`leeg~${$.id}`:"",Z=D&&m.has(D)?[D]:$?[$.from,$.to].filter(Boolean):k?[k]:_,te={unfolds:it,unfold:Gt,point:O},Kt={picture:t,rows:f.rows,name:C,opened:u,unfold:Gt,pick:pn},ke=a&&a.id!==c&&i`<${wp} ...${Kt} unfolds=${it} keep=${R} hover=${a} close=${()=>R(!1)} />`,$o=T(Mt.rows,h.length),yt=t.matrix?i`<${vp} picture=${t} rows=${h} name=${C} pick=${pn} />`:t.layout==="route"&&F&&i`<p class="zacht">${Mt.nothing_chosen}</p>
        <${ri} picture=${t} rows=${h} name=${C} chosen="" pick=${pn} />`;return i`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${Fp} ways=${j} shows=${S} choose=${H=>P({toon:H},!0)} />
      ${F&&i`<${Ep} handle=${o} picture=${t} reset=${()=>r(s+1)} />`}
      <${Op} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${S==="tabel"}>
          ${F&&i`<${zp} picture=${t} ids=${u} left=${f.left} />`}
          ${t.choose&&!N&&i`<p class="spoor"><a href=${M(["graaf",t.name])}>${Mt.choose.back}</a></p>`}
          <div class="vlak">
            ${N?i`<${mp} picture=${t} />`:S==="matrix"?i`<${_p} picture=${t} rows=${h} names=${m} chosen=${$?.id||""}
                      pick=${pn} point=${O} caption=${w(Mt.matrix.caption,{rows:$o})} />`:S==="lijst"?i`<${ri} picture=${t} rows=${h} name=${C} chosen=${$?.id||""}
                        pick=${pn} />`:i`<${i$} ...${{picture:t,drawn:f,opened:u,chosen:c,row:$,lit:Z,choices:p,handle:o,turn:s,tell:te}}
                        shown=${S==="beeld"} />`}
            ${!d.rows.length&&i`<p class="leegbeeld">${t.centre?Mt.alone:Mt.empty}</p>`}
            ${ke}
          </div>
          ${!N&&i`<${jp} picture=${t} hidden=${e.zonder||""} />`}
          ${S==="matrix"&&i`<p class="acties"><${Io} name=${t.name} title=${t.title} of=".stroomtabel"
              scenario=${W(e)} legend=".lijnen li" /></p>`}
          ${F&&i`<p class="zacht sleutels">${Mt.keys}</p>`}
        </div>
        <div class="tabel" hidden=${S!=="tabel"}>
          <div class="rol">
            <${Tp} picture=${t} rows=${h} chosen=${$?.id||k} pick=${pn}
              caption=${w(Mt.caption,{title:t.title,rows:$o})} />
          </div>
          <div class="acties">
            <${Ot} name=${`${t.name}.csv`} rows=${()=>p$(t,h)} />
          </div>
        </div>
      </div>
      <${kp} ...${Kt} row=${$} node=${k} first=${yt} />
    </div>
    ${e.koppelingen&&i`<p class="zacht">${Mt.loose}</p>`}
  `}var c$=(t,e)=>e.length&&t.name!==Pe?{...t.options,groups:{...b.around.options.groups,...t.options.groups}}:t.options,p$=(t,e)=>[[...Object.values(t.table),...At],...e.map(o=>[...Object.keys(t.table).map(n=>Bn(t,o,n)),...zt(null)])];function d$({name:t,title:e,sentence:o}){let s=[...Object.values(b.views).map(r=>[r.name,r.tab||r.title]),[Pe,b.around.tab]];return i`
    <${V} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${Mt.pictures}>
      ${s.map(([r,a])=>{let l=r===t?"page":null;return i`<li><a href=${M(["graaf",r])} aria-current=${l}>${a}</a></li>`})}
    </ul>
  `}function Ap({route:{path:t,query:e}}){let o=t[1]||Object.keys(b.views)[0],n=je(()=>ap(o,e),[o,e.stand,e.plan,e.ding]);return n?i`
    <${d$} name=${o} title=${n.title} sentence=${n.sentence} />
    <${l$} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:i`<${Ho} />`}function fs({name:t,of:e,rows:o,columns:n,fields:s,keep:r,sort:a,groups:l,named:c}){let p=g[e];return function({route:u}){let f=W(u.query).plan,m=o(f).filter(y=>r(y,u.query)),$=n(),k=T(p.count,m.length),h=()=>[[...$.map(y=>y.label),...At],...ir(m,$,qa("sorteer",a)).map(y=>[...$.map(_=>_.text(y)),...zt(null,ct(y.id)?.key||f)])];return i`
      <${V} text=${p.title}><p class="uitleg">${p.intro}</p><//>
      <${Ae}>
        <${Ge} />
        <div class="velden">
          <${so} name="tekst" />
          ${s().map(y=>i`<${Pt} ...${y} />`)}
          <${Wo} names=${Object.keys(u.query).filter(y=>y!=="merk")} />
        </div>
      <//>
      <p class="telling">${k}<${Ot} name=${`${t}.csv`} rows=${h} /></p>
      <${ut}
          id=${t}
          caption=${w(p.caption,{count:k})}
          rows=${m}
          columns=${$}
          urlKey="sorteer"
          sort=${a}
          groups=${l&&{...l(),named:c,count:p.count}}
        />
      <${Ft} text=${k} />
    `}}var Pp=St.map(t=>[t.notation,t.label]),Np=t=>St.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Ip=t=>Object.entries(b.codes[t]).map(([e,o])=>[e,o.label]),Rp=(t,e)=>!e||_e([x(t),...["altLabel","promise","summary"].flatMap(o=>dt(t,o))].join(" "),e),mo=g.partners,Wp=fs({name:"partners",of:"partners",sort:"naam",rows:t=>b.partners[B?t:""],keep:(t,e)=>Rp(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||v(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:mo.fields.step,name:"stap",options:Pp},{label:mo.fields.kind,name:"soort",options:Ip("OrganisationKind")},{label:mo.fields.role,name:"rol",options:Object.entries(mo.roles)}],columns:()=>[{key:"naam",label:mo.columns.name,text:t=>x(t.id),cell:t=>[i`<${L} id=${t.id} />`,i`<${jn} id=${t.id} />`]},{key:"soort",label:mo.columns.kind,text:t=>de(t.id,"organisationKind")},{key:"stappen",label:mo.columns.steps,text:t=>Np(t.steps)},{key:"handelt",label:mo.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:mo.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:mo.columns.wish,text:t=>t.wish}]}),Vt=g.measures,$s=t=>b.called[t]?.short||"",Pn=t=>v(t,"prefLabel"),u$=_l.map(t=>({id:t,...b.works[t]})).sort((t,e)=>I($s(t.id)||"~",$s(e.id)||"~")||I(Pn(t.id),Pn(e.id))),yr=B?"":go[0].date,m$=(t,e,o)=>({key:t,label:e,text:({id:n})=>Sn(n,o)?Yt(n,o):"",cell:({id:n})=>Sn(n,o)&&i`<${bt} id=${n} date=${o} />`}),Bp=()=>ko("Chapter").sort((t,e)=>I(v(t,"identifier"),v(e,"identifier"))).map(t=>[t,w(Vt.chapter,{identifier:v(t,"identifier"),title:Pn(t)})]),Dp=fs({name:"maatregelen",of:"measures",sort:"nr",rows:t=>u$.filter(e=>Ko(e.id,t)),keep:(t,e)=>Rp(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:eo(t.id).includes(e.stap)))&&(!e.soort||zl(t.id).includes(e.soort))&&(!e.wat||pe(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||Sn(t.id)===e.staat),named:({id:t})=>Pn(t),groups:()=>({of:t=>t.chapter||"",titles:[...Bp(),["",Vt.no_chapter]]}),fields:()=>[{label:Vt.fields.what,name:"wat",options:Object.entries(Vt.types)},{label:Vt.fields.chapter,name:"hoofdstuk",options:Bp()},{label:Vt.fields.step,name:"stap",options:[...Pp,["alle",Vt.across]]},{label:Vt.fields.kind,name:"soort",options:yn.map(t=>[t.notation,t.label])},{label:Vt.fields.status,name:"staat",options:Ip("Status")}],columns:()=>[{key:"nr",label:Vt.columns.number,text:({id:t})=>$s(t),cell:({id:t})=>$s(t)?i`<a href=${Jt(t)}>${$s(t)}</a>`:i`<span class="zacht">${Vt.no_number}</span>`},{key:"naam",label:Vt.columns.name,text:({id:t})=>Pn(t),cell:({id:t})=>i`<${L} id=${t} text=${Pn(t)} />`},...He(({id:t})=>ct(t)?.key),{key:"wat",label:Vt.columns.what,text:({id:t})=>$t(t)},...yr&&yr!==Zt?[m$("plan",E(Bo(yr)),yr)]:[],{key:"nu",label:B?Vt.columns.stand:E(Bo(Zt)),text:({id:t})=>Yt(t),cell:({id:t})=>i`<${bt} id=${t} />`},{key:"termijn",label:Vt.columns.deadline,text:({id:t})=>v(t,"finalDueBy"),cell:({id:t})=>U(v(t,"finalDueBy"))},{key:"stap",label:Vt.columns.step,text:t=>t.across?g.shared.all_steps:Np(eo(t.id))},{key:"wie",label:Vt.columns.lead,sort:!1,text:t=>t.container?"":_n(t.id).map(x).join(", ")||g.shared.nobody,cell:t=>t.container?"":_n(t.id).length?i`<${Nt} ids=${_n(t.id)} />`:i`<span class="zacht">${g.shared.nobody}</span>`}]});var fo=g.lookup,f$=t=>z(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>ve(t,e))).filter(wt),$$=Object.entries(b.lookups).map(([t,e])=>({id:t,...e,about:f$(t),text:[x(t),...dt(t,"altLabel"),v(t,"summary"),e.told].join(" ")})),qp=t=>Et(t).map(rt),Hp="Recommendation",Vp=(t,e,o)=>fs({name:t,of:e,sort:"naam",rows:n=>$$.filter(s=>Ko(s.id,n)&&pe(s.id,Hp)===o),keep:(n,s)=>(!s.wat||pe(n.id,s.wat))&&(!s.tekst||_e(n.text,s.tekst))&&(!s.stap||n.steps.includes(s.stap)),named:({id:n})=>x(n),groups:()=>({of:({id:n})=>Object.keys(fo.types).find(s=>pe(n,s))||"",titles:Object.entries(fo.types).map(([n,s])=>[n,E(s)])}),fields:()=>[{label:fo.fields.what,name:"wat",options:Object.entries(fo.types).filter(([n])=>ko(n).length&&n===Hp===o)},{label:fo.fields.step,name:"stap",options:St.map(n=>[n.notation,n.label])}],columns:()=>[{key:"naam",label:fo.columns.name,text:({id:n})=>x(n),cell:({id:n})=>[i`<${L} id=${n} />`,v(n,"summary")&&i`<p class="zacht">${v(n,"summary")}</p>`]},...He(({id:n})=>ct(n)?.key),{key:"wat",label:fo.columns.what,text:({id:n})=>$t(n)},{key:"zegt",label:fo.columns.told,text:n=>n.told},{key:"over",label:fo.columns.about,sort:!1,text:n=>n.about.map(x).join("; "),cell:n=>i`<${Nt} ids=${n.about} name=${xe} />`},{key:"bron",label:fo.columns.place,sort:!1,text:({id:n})=>qp(n).join("; "),cell:({id:n})=>{let[s,...r]=qp(n),a=w(g.shared.more_places,{count:r.length});return[s,r.length>0&&i`<span class="zacht">${a}</span>`]}}]}),Up=Vp("naslag","lookup",!1),Gp=Vp("gevraagd","asked",!0);var Kp=g.unknown,h$=3,Me=({of:t,count:e,intro:o=t.intro,id:n="",children:s})=>i`
  <${sr} id=${e!==void 0&&e<=h$?"":n}
    title=${e===void 0?t.title:w(Kp.counted,{title:t.title,count:e})}
    intro=${i`<p class="zacht">${o}</p>`}>${s}<//>
`,ci=({list:t})=>i`
  <dl class="feiten">
    ${Object.values(b.codes[t]).map(e=>i`
        <div><dt>${t==="Basis"&&`${e.screen} `}${E(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function _r({id:t=""}){let e=Kp.reading;return i`
    <${Me} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([o,n])=>i`<h3>${n}</h3><${ci} list=${o} />`)}
      ${e.rules.map(({title:o,text:n})=>i`<h3>${o}</h3><p>${n}</p>`)}
      <h3>${e.source}</h3>
      ${b.plans.map(o=>i`<p>${`${qe(o)}.`}${o.sha&&[e.hash,i`<code>${o.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}var vr=g.method,Jp=()=>i`
  <${V} text=${vr.title}><p class="uitleg">${vr.intro}</p><//>
  <${Pc} />
  <div class="blok"><${lr} /></div>
  <${Me} of=${vr.states}><${ci} list="CellState" /><//>
  <${_r} />
  <p><a href=${M("weet-niet")}>${vr.unknown}</a></p>
`;var Vo=g.overview;function g$({cell:t}){let[e,...o]=t.brief,n=t.asked&&i`<span class="bij">${Vo.asked_mark}</span>`;if(!e)return n||i`<span class="streepje">–<span class="stil"> ${g.shared.no_cell}</span></span>`;let s=[i`<strong class=${t.strict&&"anders"}>${e}</strong>`,o.map(r=>i`<span class="bij">${r}</span>`),n];return t.unmet?i`<span class="plaat">${s}</span>`:t.undecided?s:i`<${oo} bar=${t.bar} support=${t.support_only} />${s}`}function b$({row:t,cell:e,step:o,plan:n,chosen:s}){let{word:r,lines:a,look:l}=fe(e),c=`${s?" gekozen":""}${o===null?" dwars":""}`;if(!e)return i`
      <td role="cell" class=${`vak leeg${c}`}>
        <span class="sr">${r}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let p=Ce(t.key,o,n.key),d=[r,...a,e.strict,e.most_basis&&Wt[e.most_basis]?.[1],e.asked&&Vo.asked_mark].filter(Boolean).join(" · ");return i`
    <td role="cell" class=${`vak ${l}${e.brief.length?"":" leeg"}${c}`}>
      <button type="button" id=${tn(p)} aria-haspopup="dialog" onClick=${()=>P({cel:p})}>
        <span class="sr">${w(Vo.cell,{row:t.label,step:Q(o)})}${d}</span>
        <span class="beeld" aria-hidden="true"><${g$} cell=${e} /></span>
        ${e.most_basis&&i`<span aria-hidden="true"><${Be} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}var k$=({step:t,place:e,of:o,empty:n,chosen:s})=>i`
  <th scope="col" role="columnheader" class=${`halte${s?" gekozen":""}${e===o?" laatste":""}`}>
    <span class=${n?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Jt(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,w$=({row:t,plan:e,chosen:o})=>i`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?i`<${L} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${me(e).map((n,s)=>i`<${b$} row=${t} cell=${t.cells[s]} step=${n} plan=${e} chosen=${s===o} />`)}
  </tr>
`,y$=({plan:t,chosen:e,choose:o})=>i`
  <div class="stappen" role="group" aria-label=${Vo.one_step}>
    ${me(t).map((n,s)=>i`
        <button type="button" aria-pressed=${String(s===e)} onClick=${()=>o(s)}>
          ${Q(n)}
        </button>
      `)}
  </div>
`;function Qp({by:t,scenario:e,plan:o,address:n="",reach:s}){let r=me(o),[a,l]=G(n?Math.max(0,r.indexOf(Ys(n).step)):0),c=new Set(s?.columns.filter(p=>!p.acting&&!p.undecided).map(p=>p.step));return i`
    <${y$} plan=${o} chosen=${a} choose=${l} />
    <table
      class=${`matrix by-${t}`}
      id=${o===b.plans[0]?"matrix":`matrix-${o.key}`}
      role="table"
    >
      <caption>${w(Vo.caption,{rows:Vo.heads[t],scenario:X(e,o)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Vo.heads[t]}</th>
          ${o.steps.map((p,d)=>i`
              <${k$} step=${p} place=${d+1} of=${o.steps.length} empty=${c.has(p.notation)}
                chosen=${d===a} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===a?" gekozen":""}`}>
            ${g.shared.all_steps}<span class="bij">${Vo.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${re(t,e,o).map(p=>i`<${w$} key=${p.key} row=${p} plan=${o} chosen=${a} />`)}
      </tbody>
    </table>
  `}var _$={station:i`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:i`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:i`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:i`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:i`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:i`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Zp=({name:t})=>i`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${_$[t]}
  </svg>
`;var hs=g.overview.start;function Yp({answer:t}){let e=t.reach.length===1?t.reach[0].numbers:{},o=({get:n,plain:s,point:r})=>{let a=t.points.find(c=>c.name===r),l=w(n,{...e,...a});return l.includes("{")?s:l};return i`
    <section class="wensen">
      <h2>${hs.wish}</h2>
      <ul class="tegels">
        ${hs.tiles.map(n=>i`
            <li>
              <a class="tegel" href=${M(n.to,n.choose)}>
                <${Zp} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}${o(n)}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}var v$=({query:t,barriers:e,plan:o,weights:n},s)=>M("aandachtspunten",{vraag:t,stap:e.length===1?e[0]:"",gewicht:n.length===1?n[0]:"",...s&&{plan:o}}),x$=({point:t,several:e})=>i`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${v$(t,e)}>${t.ask}</a></p>
  </li>
`;function Xp({points:t,plans:e,count:o}){let n=e.length>1;return t.length?i`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${hs.discuss.title}</h2><p>${hs.discuss.note}</p>
        <p class="acties"><a href=${M("aandachtspunten")}>${w(hs.discuss.all,{count:o})}</a></p>
      </div>
      ${e.map(s=>{let r=t.filter(a=>a.plan===s.key);return r.length?i`
          ${n&&i`<p class="zacht">${s.title}</p>`}
          <ul class="kaartjes">
            ${r.map(a=>i`<${x$} key=${a.name} point=${a} several=${n} />`)}
          </ul>
        `:null})}
    </section>
  `:null}var le=g.overview,pi={"":"kind",partner:"partner",vorm:"form"},{truth:td}=g.thing,S$=(t,e,o)=>{let{word:n,lines:s}=fe(e);if(!e)return[t.label,Q(o),le.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:a,families:l,initiatives:c,partners:p,expected:d}=e;return[t.label,Q(o),n,s.join("; "),q("Basis",r),td[String(a)],l,c,p,td[String(d)]]},O$=(t,e,o)=>[[...le.csv,...At],...re(t,e,o).flatMap(n=>n.cells.map((s,r)=>[...S$(n,s,me(o)[r]),...zt(e,o.key)]))],C$=({by:t,scenario:e,plan:o})=>i`
  <div class="acties">
    <${Ot} name="matrix.csv" rows=${()=>O$(t,e,o)} />
    <button type="button" onClick=${()=>kc(t,e,o)}>${le.svg}</button>
    <button type="button" onClick=${()=>wc(t,e,o)}>${le.png}</button>
    <${_o} text=${()=>location.href} label=${le.link} />
  </div>
`,M$=({answer:t,plan:e,plans:o})=>i`
  <div class="start">
    <${V} text=${le.heading} title=${le.title}>
      <p>${w(le.start.intro,{report:wo(e)})}</p>
    <//>
    <${Yp} answer=${t} />
  </div>
  <${Xp} points=${t.points} count=${t.gaps.length} plans=${o} />
`;function ed({route:t}){let e=W(t.query),o=Object.hasOwn(pi,t.query.rijen||"")&&pi[t.query.rijen||""]||"kind",n=Object.entries(pi).map(([l,c])=>[l,le.rows[c]]),s=o==="kind"?"":t.query.rijen,{cel:r}=t.query,a=K(e);return i`
    ${o==="kind"?i`<${M$} answer=${a} plan=${Y(e.plan)} plans=${ye(e)} />`:i`<${V} text=${le.heading} title=${le.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${le.matrix[o]}</h2><p>${X(e)}</p>
          <p class="acties"><a href=${M("methode")}>${le.legend.more}</a></p>
          <${or} query=${t.query}>
            <${Ro} legend=${le.rows.title} name="rijen" options=${n} current=${s} id="r" />
            <${ro} />
          <//>
        </div>
        ${ye(e).map(l=>i`
            ${B&&i`<h3>${l.title}</h3>`}
            <${So} plan=${l} />
            <${Qp} by=${o} scenario=${e} plan=${l} address=${r}
              reach=${a.reach.find(c=>c.plan===l.key)} />
            <${C$} by=${o} scenario=${e} plan=${l} />
            <${Nc} scenario=${e} plan=${l} />
          `)}
        <${fr} />
      </div>
      <${lr} undecided=${Xs(e)} />
    </div>
    ${r&&i`<${dr} address=${r} by=${o} scenario=${e} />`}
    <${Ft} text=${r?"":w(le.shown,{scenario:X(e)})} />
  `}var dn=(t,e)=>Co(t).rows.filter(({id:o})=>ne(o,e).outcome).map(o=>({...o,plan:t,...nd(o.id,o.work,e)})),od=(t,e)=>b.promises[t.key].undated.filter(o=>ya(o,e)).map(o=>{let n=v(o,"initiative").slice(1);return{id:o,work:n,plan:t,...nd(o,n,e)}});function nd(t,e,o){let n=ne(t,o),s=x(e);return{name:s,short:xe(e)===s?s:xe(e),what:v(t,"deadlineLabel"),quote:g.gaps.deadline.quote.replace("{words}",v(t,"deadlineText")),day:v(t,"dueBy"),by:U(v(t,"dueBy")),outcome:n.outcome||"",stand:n.stand||"",on:U(n.on)}}var xr=(t,e=g.shared.outcomes)=>Object.entries(e).filter(([o,{rare:n}])=>!n||t.some(s=>s.outcome===o)),sd=t=>ye(t).filter(e=>b.promises[e.key].rows.length||b.promises[e.key].undated.length),Sr=(t,e)=>{let{reports:o}=Co(t);return o.find(n=>n.date===Te(t.key,e))||o[o.length-1]},Nn=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Co=t=>b.promises[t.key];var Mo=g.promises,di=g.shared.outcomes,at={left:274,top:32,foot:40,level:19,pad:30,line:21};function j$(t){let e=at.top;return t.map(o=>{let n=Math.max(o.levels*at.level+at.pad,o.title.length*at.line+36),s={...o,y:e,height:n};return e+=n,s})}var L$=t=>w(Mo.mark,{name:t.name,what:t.what||Mo.card.none,quote:t.quote,said:di[t.outcome].said}),ui=t=>Object.entries(di).filter(([,{open:e}])=>e).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>w(Mo.lane_counts,{count:e,said:o}));function T$({lane:t,rows:e,wide:o}){let n=ui(e),s=t.y+24;return i`
    <g class="laan">
      <line x1="0" x2=${at.left+o} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${s} text-anchor="end">${t.number}</text>
      ${t.title.map((r,a)=>i`<text class="laannaam" x="32" y=${s+a*at.line}>${r}</text>`)}
      <text class=${n.length?"laantal open":"laantal"} x="32" y=${s+t.title.length*at.line}>
        ${n.length?n.join(" · "):T(Mo.lane_total,e.length)}
      </text>
    </g>
  `}function F$({row:t,lane:e,shown:o,point:n}){let s=e.levels*at.level,r=at.left+t.x,a=e.y+e.height/2+s/2-at.level/2-t.level*at.level,l=t.tail&&di[t.outcome].tail&&at.left+t.tail,c={row:t,x:r,y:a};return i`
    ${l&&i`<path class="staart" d=${`M${r} ${a} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a
      href=${Jt(t.work)}
      class=${`belofte ${o?"gekozen":""}`}
      aria-label=${L$(t)}
      transform=${`translate(${r} ${a})`}
      onMouseEnter=${()=>n(c)}
      onFocus=${()=>n(c)}
    >
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${cs} outcome=${t.outcome} /></g>
    </a>
  `}function E$({at:t,width:e,height:o,close:n}){let{row:s,x:r,y:a}=t,[l]=Et(s.id),c=_n(s.work),p=r>e*.62,d={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:a>o*.6?"auto":`${a/o*100}%`,bottom:a>o*.6?`${(o-a)/o*100}%`:"auto"};return i`
    <div class="belofte-kaart" style=${d} onMouseLeave=${n}>
      <p><strong>${s.name}</strong></p>
      <p>${Mo.card.promised}${s.what?`${s.what}, `:""}${s.quote} <span class="zacht">(${s.by})</span></p>
      <p><${ln} outcome=${s.outcome} on=${s.on&&w(Mo.card.came,{day:s.on})} /></p>
      ${c.length>0&&i`<p class="zacht">${g.gaps.deadline.how.leads}: <${Nt} ids=${c} /></p>`}
      ${l&&i`<p class="zacht">${rt(l)}</p>`}
    </div>
  `}function rd({plan:t,rows:e,date:o}){let[n,s]=G(null),r=Lt(),{lanes:a,wide:l,years:c,beyond:p}=Co(t),d=j$(a),u=d.reduce((F,C)=>C.y+C.height,at.top),f=at.left+l+20,m=u+at.foot,$=Sr(t,o),k=at.left+$.x,h=w(Mo.report,{date:U($.date)}),y=h.length*8.6+24,_=()=>s(null),j=F=>F.key==="Escape"&&_(),S=F=>e.filter(C=>C.lane===F),N=Math.min(Math.max(k-y/2,at.left),f-y);return i`
    <div class="lanenvak" ref=${r} onMouseLeave=${_} onKeyDown=${j}>
      <svg class="lanen" viewBox=${`0 0 ${f} ${m}`} role="group" aria-label=${Mo.picture}>
        <rect class="daarna" x=${k} y=${at.top} width=${f-k} height=${u-at.top} />
        ${c.map(({year:F,x:C})=>i`
            <g class="jaar">
              <line x1=${at.left+C} x2=${at.left+C} y1=${at.top} y2=${u} />
              <text x=${at.left+C+4} y=${at.top-9}>${F}</text>
            </g>
          `)}
        ${p&&i`
            <g class="jaar">
              <text text-anchor="middle" x=${at.left+p.x} y=${at.top-9}>${Mo.beyond}</text>
            </g>
          `}
        ${d.map((F,C)=>i`<${T$} lane=${F} rows=${S(C)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${f} y1=${u} y2=${u} />
        <line class="nu" x1=${k} x2=${k} y1=${at.top-8} y2=${u} />
        <g class="nulabel">
          <rect x=${N} y=${u+4} width=${y} height="28" rx="3" />
          <text x=${N+y/2} y=${u+24} text-anchor="middle">${h}</text>
        </g>
        ${e.map(F=>i`
            <${F$}
              key=${F.id}
              row=${F}
              lane=${d[F.lane]}
              shown=${n?.row.id===F.id}
              point=${s}
            />
          `)}
      </svg>
      ${n&&i`<${E$} at=${n} width=${f} height=${m} close=${_} />`}
    </div>
  `}var mt=g.promises;function z$({rows:t,chosen:e,plan:o,date:n}){let s=Qt(o).shared.outcomes;return i`
    <div class="tegels-uitkomst" role="group" aria-label=${mt.tiles_label}>
      ${xr(t,s).map(([r,{tile:a}])=>i`
          <button
            type="button"
            id=${`uitkomst-${r}`}
            aria-pressed=${String(e===r)}
            onClick=${()=>P({uitkomst:e===r?null:r})}
          >
            <${En} outcome=${r} />
            <span class="getal">${t.filter(l=>l.outcome===r).length}</span>
            <span>${w(a,{date:U(Te(o.key,n))})}</span>
          </button>
        `)}
    </div>
  `}var A$=t=>{let e=Co(t.plan).lanes[t.lane];return e?Nn(e):""},mi=[{key:"dag",label:mt.columns.day,text:t=>t.day,cell:t=>t.by},{key:"actie",label:mt.columns.work,text:t=>t.name,cell:t=>i`<${L} id=${t.work} />`},{key:"wat",label:mt.columns.what,text:t=>t.what},{key:"woorden",label:mt.columns.quote,text:t=>t.quote},{key:"stand",label:mt.columns.stand,text:t=>g.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?i`<${ln} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:mt.columns.lane,text:A$}],B$=(t,e)=>[[...mi.map(o=>o.label),g.timeline.csv.at(-1),...At],...t.map(o=>[...mi.map(n=>n.text(o)),Et(o.id).map(rt).join("; "),...zt(e,o.plan.key)])],P$=6;function N$({rows:t,plan:e,date:o}){let{outcomes:n}=g.shared,s=Object.keys(n).find(a=>n[a].open),r=t.filter(a=>a.outcome===s).sort((a,l)=>I(a.day,l.day));return i`
    <aside class="langst-open">
      <h2>${mt.open.title}</h2>
      <p>${r.length?w(mt.open.said,{date:U(Te(e.key,o))}):mt.open.none}</p>
      <ul>
        ${r.slice(0,P$).map(a=>i`
            <li key=${a.id}>
              <${En} outcome=${a.outcome} />
              <span>
                <${L} id=${a.work} text=${a.short} />${" "}${a.what||""}
                <span class="bij">${mt.open.promised}${a.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${M("aandachtspunten",{termijnen:"alle"})}>${mt.open.gaps}</a></p>
      <h2>${mt.read.title}</h2>
      <ul class="leesregels">${mt.read.lines.map(a=>i`<li>${a}</li>`)}</ul>
    </aside>
  `}var I$=({plan:t,rows:e})=>i`
  <div class="lanenlijst">
    ${Co(t).lanes.map((o,n)=>({lane:o,found:e.filter(s=>s.lane===n)})).filter(({found:o})=>o.length).map(({lane:o,found:n})=>i`
          <details>
            <summary>${Nn(o)}
              <span class="bij">
                ${T(mt.lane_total,n.length)}${ui(n).map(s=>` · ${s}`)}
              </span>
            </summary>
            <ul>
              ${n.map(s=>i`
                  <li key=${s.id}>
                    <${ln} outcome=${s.outcome} on=${s.by} />
                    <span><${L} id=${s.work} text=${s.short} />${" "}${s.what||s.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`;function R$({plan:t,scenario:e,chosen:o}){let n=dn(t,e.date),s=od(t,e.date),r=n.filter(a=>!o||a.outcome===o);return i`
    <section>
      ${B&&i`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${w(mt.intro,{count:n.length,undated:s.length})}</p>
      <${z$} rows=${n} chosen=${o} plan=${t} date=${e.date} />
      <div class="belofteblad">
        <div><${rd} plan=${t} rows=${r} date=${e.date} /><${I$} plan=${t} rows=${r} /></div>
        <${N$} rows=${n} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${mt.table}</summary>
        <${ut} id=${`beloften-${t.key}`} caption=${mt.caption} rows=${r} columns=${mi} sort="dag" />
      </details>
      ${s.length>0&&i`
          <details class="tweeling">
            <summary>${w(mt.undated,{count:s.length})}</summary>
            <ul>
              ${s.map(a=>i`<li>
                  <${L} id=${a.work} />: ${a.quote}${a.what&&`, ${a.what}`}
                  ${a.stand&&`; ${a.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function ad({route:t}){let e=W(t.query),o=sd(e),n=t.query.uitkomst in g.shared.outcomes?t.query.uitkomst:"",s=o.flatMap(r=>dn(r,e.date)).filter(r=>!n||r.outcome===n);return i`
    <${V} text=${mt.heading} title=${mt.title} />
    <${Ae}><${Ge} /><${en} /><//>
    ${o.map(r=>i`<${R$} key=${r.key} plan=${r} scenario=${e} chosen=${n} />`)}
    ${!o.length&&i`<p>${mt.none}</p>`}
    <p class="acties">
      <${Ot} name="beloften.csv" rows=${()=>B$(s,e)} />
      ${o.length>0&&i`<${Io} name="beloften" title=${mt.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
      <a href=${M("tijdlijn")}>${mt.all_events}</a>
    </p>
    <${Ft} text=${T(mt.lane_total,s.length)} />
  `}var ge=g.questions.own,fi=200;function W$({columns:t,rows:e}){let o=s=>i`<tr>${s.map(r=>i`<td>${r??""}</td>`)}</tr>`,n=()=>ze(ge.file,mn([t,...e]),"text/csv;charset=utf-8");return i`
    <p>${T(ge.rows,e.length)}${e.length>fi&&` ${w(ge.first,{count:fi})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${ge.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(s=>i`<th scope="col">${s}</th>`)}</tr></thead>
        <tbody>${e.slice(0,fi).map(o)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${n}>${ge.csv}</button>
    </div>
  `}function $i({start:t=ge.example}){let[e,o]=G(t),[n,s]=G(null);async function r(){s({said:ge.busy});try{s(await It().ask("ask",{text:e}))}catch(a){s({said:a.message})}}return i`
    <section class="blok">
      <h2>${ge.title}</h2>
      <p class="zacht">${ge.intro}</p>
      <label class="veld breed">
        <span>${ge.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${e}
          onInput=${a=>o(a.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${r}>${ge.ask}</button></div>
      <div aria-live="polite">
        ${n?.said&&i`<p>${n.said}</p>`}
        ${n&&"yes"in n&&i`<p><strong>${n.yes?ge.yes:ge.no}</strong></p>`}
        ${n?.graph&&i`<pre tabindex="0" role="region" aria-label=${ge.result}><code>${n.graph}</code></pre>`}
        ${n?.columns&&i`<${W$} columns=${n.columns} rows=${n.rows} />`}
      </div>
    </section>
  `}var pt=g.questions,ld="gaps",id={barrier:t=>t.barrier&&Q(t.barrier),kind:t=>t.kind&&et(t.kind),partner:t=>t.partner&&x(ee(t.partner)||t.partner),severity:t=>q("Severity",t.severity),detail:t=>t.detail&&(Tt(t.detail)?x(t.detail):t.told)},cd=(t,e)=>(id[t]?id[t](e):e[t])||"",pd=t=>K(t).gaps.flatMap(e=>is(e).map(o=>({...o,plan:e.plan}))),dd={key:"severity",label:pt.columns.weight,text:t=>String(Object.keys(b.codes.Severity).indexOf(t.severity)),cell:t=>i`<${rr} severity=${t.severity} />`};function D$(t){let e=Object.entries(t.columns),o=n=>Tt(n.subject)?i`<${L} id=${n.subject} />`:n.subject_label;return[...e.map(([n,s],r)=>({key:n,label:s,text:a=>cd(n,a),cell:r===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[dd],...He(n=>n.plan),{key:"bron",label:pt.columns.place,sort:!1,text:n=>Do(n).map(rt).join("; ")}]}function q$({name:t,query:e,scenario:o}){let n=pd(o).filter(l=>l.query===t);if(!n.length)return i`<p>${pt.nothing}</p>`;let s=D$(e),r={rows:T(pt.rows,n.length),scenario:X(o)},a=()=>[[pt.columns.sentence,...s.map(l=>l.label),...At],...n.map(l=>[l.sentence,...s.map(c=>c===dd?cd("severity",l):c.text(l)),...zt(o,l.plan)])];return i`
    <${ut}
        id=${`uitkomst-${t}`}
        caption=${w(pt.caption,{title:e.title,...r})}
        rows=${n}
        columns=${s}
      />
    <p class="zacht">${g.gaps.weights}</p>
    <div class="acties">
      <${Ot} name=${`${t}.csv`} rows=${a} />
      <a href=${M("aandachtspunten",{vraag:t})}>${pt.as_sentences}</a>
    </div>
  `}function H$({name:t,query:e,scenario:o}){let n=Object.values(b.views).find(a=>a.query===t),s=e.shelf===ld,r=M("overzicht",{rijen:pt.rows_of[t]});return i`
    <p class="kruimel"><a href=${M("vragen")}>${pt.title}</a></p>
    <${V} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&i`<${Ae}><${ro} /><//>`}
    <${io} pairs=${[[pt.why,e.why],[pt.weight,e.severity]]} />
    ${s&&i`
        <section>
          <h2>${pt.result}</h2>
          <${q$} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in pt.rows_of&&i`<p><a href=${r}>${pt.in_overview}</a></p>`}
    ${n&&i`<p><a href=${M(["graaf",n.name])}>${pt.picture}</a></p>`}
    ${e.shelf==="explore"&&i`<p>${pt.ask} <code>${w(pt.command,{name:t})}</code></p>`}
    <details>
      <summary>${pt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${pt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${_o} text=${()=>e.sparql} label=${pt.copy} />
    </details>
    ${tt()&&!e.open&&i`<${$i} key=${t} start=${e.sparql} />`}
  `}function V$({shelf:t,counts:e}){let o=Object.entries(b.queries).filter(([,s])=>s.shelf===t.name).map(([s,r])=>({...r,name:s}));if(!o.length)return null;let n=[{key:"titel",label:pt.columns.title,text:s=>s.title,cell:s=>i`<a href=${M(["vragen",s.name])}>${s.title}</a>`},{key:"vraag",label:pt.columns.question,sort:!1,text:s=>s.question},{key:"aantal",label:pt.columns.found,text:s=>String(e.get(s.name)||0)}];return i`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ut}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===ld?n:n.slice(0,2)}
      />
    </section>
  `}function ud({route:t}){let e=W(t.query),o=t.path[1],n=b.queries[o];if(o&&!n)return i`<${Ho} />`;if(o)return i`<${H$} name=${o} query=${n} scenario=${e} />`;let s=new Map;for(let r of pd(e))s.set(r.query,(s.get(r.query)||0)+1);return i`
    <${V} text=${pt.title}><p class="uitleg">${pt.intro}</p><//>
    ${tt()&&i`<${$i} />`}
    ${pt.shelves.map(r=>i`<${V$} shelf=${r} counts=${s} />`)}
  `}var Xt=g.search,hi=100,gi=({text:t,answers:e})=>As(t,e).map(({said:o,on:n})=>n?i`<mark>${o}</mark>`:o),U$=({item:t,answers:e})=>i`
  <li>
    <a href=${M(t.path)}><${gi} text=${t.label} answers=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${B&&ct(t.id)&&`, ${ct(t.id)?.title}`}
    </span>
    <p><${gi} text=${Tl(t,e)} answers=${e} /></p>
  </li>
`,G$=t=>M("zoek",{q:t});function K$({text:t}){let e=Ll(t);return i`
    <section class="blok" id="anders">
      ${e.length>0&&i`<p>${Xt.alone} ${e.map(o=>i` <a href=${G$(o)}>${o}</a>`)}</p>`}
      <p>${Xt.try} ${Object.entries(Xt.lists).map(([o,n])=>i` <a href=${M(o)}>${n}</a>`)}</p>
    </section>
  `}function J$({text:t,answers:e}){let[o,n]=G(null);if(ho(()=>{let l=!0;n(null);let c=window.setTimeout(()=>{nl(t).then(p=>l&&n(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!o?.source)return null;let{found:s,count:r}=o,a=l=>[", ",Xt.source.about,i`<${Nt} ids=${l} />`];return i`
    <section id="in-de-bron">
      <h2>${w(Xt.source.title,{count:r})}</h2>
      ${r===0&&i`<p>${Xt.source.none}</p>`}
      ${s.length<r&&i`<p class="zacht">${w(Xt.source.first,{count:s.length})}</p>`}
      <ol class="resultaten">
        ${s.map(({vindplaats:l,woorden:c,over:p})=>i`
            <li key=${l}>
              <p><${gi} text=${c} answers=${e} /></p>
              <p class="zacht">
                ${rt(l)}${p.some(wt)&&a(p.filter(wt))}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function md({route:t}){let e=t.query.q||"",{found:o,read:n,answers:s}=wa(e),r=e.trim()!=="",a=z(o.map(p=>p.kind)).sort(I),l=o.filter(p=>!t.query.wat||p.kind===t.query.wat);vt(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?T(Xt.found,l.length):w(Xt.nothing,{text:e});return i`
    <${V} text=${Xt.title} />
    <section class="filters" aria-label=${Xt.label}>
      <div class="velden">
        <${so} label=${Xt.field} name="q" id="zoekterm" />
        ${a.length>1&&i`<${Pt} label=${Xt.what} name="wat" options=${a.map(p=>[p,p])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:Xt.type}</p>
    ${n&&i`<p id="gelezen">${w(Xt.read,{text:n})}</p>`}
    ${r&&!o.length&&i`<${K$} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,hi).map(p=>i`<${U$} key=${p.id} item=${p} answers=${s} />`)}
    </ol>
    ${l.length>hi&&i`<p>${w(Xt.too_many,{count:l.length-hi})}</p>`}
    ${r&&Fe()&&i`<${J$} text=${e} answers=${s} />`}
    <${Ft} text=${r?c:""} />
  `}var fd=g.summary.lanes,hd=g.shared.outcomes,[$d,In,Or,gd,Q$,Z$]=[225,690,17,8,16,.68],bi=30,bd=t=>Math.min(t.levels,bi);function Y$(t){let e=new Map;for(let{x:o,level:n}of t)n>=bi&&e.set(o,(e.get(o)||0)+1);return[...e]}function X$(t,e){let o=Or;return t.map((n,s)=>({lane:n,mine:e.filter(r=>r.lane===s)})).filter(({mine:n})=>n.length).map(({lane:n,mine:s})=>{let r=Math.max(Q$,bd(n)*gd+4);return o+=r,{lane:n,mine:s,top:o-r,middle:o-r/2}})}var th=(t,e,o)=>e+(o.level-(bd(t)-1)/2)*gd,eh=t=>t.length>40?`${t.slice(0,39).trim()}…`:t,oh=t=>We(Object.entries(hd).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>`${e} ${o}`));function kd({scenario:t,plan:e}){let o=dn(e,t.date);if(!o.length)return null;let{lanes:n,wide:s,years:r,beyond:a}=Co(e),l=Te(e.key,t.date),c=$=>$d+8+$/s*(In-$d-16),p=X$(n,o),d=p.reduce(($,{top:k,middle:h})=>Math.max($,2*h-k),Or),u=c(Sr(e,l).x),f=p.map(({lane:$,mine:k})=>w(fd.told,{chapter:Nn($),counts:oh(k)})),m=u>In-150?"end":"start";return i`
    <svg class="banen" viewBox=${`0 0 ${In} ${d+16}`} role="img" aria-label=${f.join(" ")}>
      <rect class="straks" x=${u} y=${Or} width=${In-u} height=${d-Or} />
      ${r.map(({year:$,x:k})=>i`
          <line class="jaar" x1=${c(k)} x2=${c(k)} y1="4" y2=${d} />
          <text class="jaartal" x=${c(k)+4} y="12">${$}</text>
        `)}
      ${a&&i`<text class="jaartal" x=${c(a.x)} y="12" text-anchor="middle">${g.promises.beyond}</text>`}
      ${p.map(({lane:$,top:k,middle:h})=>i`
          <line class="baan" x1="0" x2=${In} y1=${k} y2=${k} />
          <text x="0" y=${h+4}>${eh(Nn($))}</text>
        `)}
      ${p.flatMap(({top:$,mine:k})=>Y$(k).map(([h,y])=>i`<text class="jaartal" x=${c(h)-8} y=${$+12} text-anchor="end">+${y}</text>`))}
      <line class="baan" x1="0" x2=${In} y1=${d} y2=${d} />
      <line class="peil" x1=${u} x2=${u} y1="2" y2=${d+4} />
      <text class="peildag" x=${m==="end"?u-4:u+4} y=${d+13} text-anchor=${m}>
        ${w(fd.line,{date:U(l)})}
      </text>
      ${p.flatMap(({lane:$,middle:k,mine:h})=>h.filter(y=>y.level<bi).map(y=>i`
            <g transform=${`translate(${c(y.x)} ${th($,k,y)}) scale(${Z$})`}>
              <title>${[y.name,y.by,hd[y.outcome].said].join(", ")}</title>
              <${cs} outcome=${y.outcome} />
            </g>
          `))}
    </svg>
  `}var Cr=g.summary.route;function nh({step:t,number:e,missing:o,partners:n,named:s,undecided:r}){let a=r?Cr.undecided:Cr.nobody;return i`
    <li class=${n.length||r?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${n.length?T(Cr.count,s):a}</p></div>
      </div>
      <div>
        ${o.length>0&&i`<ul class="gemis" aria-label=${Cr.silent}>
            ${o.map(l=>i`<li><span>${l}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${n.map(({id:l,label:c,basis:p})=>i`<li class=${xn(l)?"verzamel":""}>${c} <${Be} basis=${p} /></li>`)}
        </ul>
      </div>
    </li>
  `}function wd({scenario:t,plan:e}){let o=re("kind",t,e),n=re("partner",t,e),{reach:s}=K({...t,plan:e.key});return i`
    <ol class="blad-route">
      ${e.steps.map((r,a)=>{let l=o.filter(p=>p.cells[a]?.unmet).map(p=>p.label),c=n.filter(p=>p.cells[a]?.initiatives).map(p=>({id:ee(p.key),label:p.label,basis:p.cells[a]?.most_basis||null}));return i`<${nh} step=${r} number=${a+1} missing=${l} partners=${c}
          named=${s[0].columns[a].named} undecided=${s[0].columns[a].undecided} />`})}
    </ol>
  `}var jo=g.summary;function yd({plan:t,scenario:e,number:o,total:n,children:s}){let{version:r,content:a}=b.meta,l={version:r,content:(a||"").slice(0,12),scenario:X(e,t)};return i`
    <section class="vel">
      <div class="vel-kop">
        <p>${g.shared.app}</p>
        <p>${w(jo.head,{date:U(Te(t.key,e.date))})}</p>
      </div>
      ${s}
      <div class="vel-voet">
        <p>${w(jo.foot.source,{sources:qe(t)})} ${w(jo.foot.version,l)}</p>
        <p>${w(jo.foot.sheet,{number:o,total:n})}</p>
      </div>
    </section>
  `}function sh({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return i`<td class="niets">–</td>`;let[o,n]=t.brief;return t.undecided?i`<td class="onbeslist" data-kop=${Q(e)}>${o}</td>`:t.initiatives?i`
    <td data-kop=${Q(e)}>
      <${oo} bar=${t.bar} support=${t.support_only} /><span>${o}</span><span class="sr">. ${n}</span>
    </td>
  `:i`<td class="arcering" data-kop=${Q(e)}><span class="plaat">${o}</span></td>`}var rh=({scenario:t,plan:e})=>i`
  <table class="blad-matrix">
    <caption class="sr">${jo.matrix.title}</caption>
    <thead>
      <tr><td></td>${me(e).map(o=>i`<th scope="col">${Q(o)}</th>`)}</tr>
    </thead>
    <tbody>
      ${re("kind",t,e).map(o=>i`
          <tr>
            <th scope="row">${o.label}</th>
            ${o.cells.map((n,s)=>i`<${sh} cell=${n} step=${me(e)[s]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Mr=({title:t,note:e,children:o})=>i`
  <section class="blok-blad" aria-label=${t} tabindex="0">
    <h2>${t}</h2>
    ${e&&i`<p class="zacht">${e}</p>`}
    ${o}
  </section>
`;function ah({scenario:t,plan:e,...o}){let n=Qt(e).summary,{points:s,reach:r}=K({...t,plan:e.key}),{numbers:a,undecided:l}=r[0];return i`
    <${yd} plan=${e} scenario=${t} ...${o}>
      <h2 class="vel-titel">${n.heading}${l&&` ${n.draft}`}</h2>
      <p class="vel-intro">
        ${w(n.intro,{report:wo(e)})}
        ${" "}${l||a.expected>0&&w(n.counted,a)}
      </p>
      <${So} plan=${e} />
      <${Mr} title=${n.matrix.title} note=${n.matrix.note}>
        <${rh} scenario=${t} plan=${e} />
        <${rs} undecided=${Xs(t,e)} />
      <//>
      <${Mr} title=${g.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${s.filter(c=>c.plan===e.key).map(c=>i`
                <li>
                  <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                  <p>${c.text} <strong>${c.ask}</strong></p>
                </li>
              `)}
          <li class="zorg"><p><strong>${n.care.title}</strong> ${n.care.text}</p></li>
        </ul>
      <//>
    <//>
  `}function ih({scenario:t,plan:e,...o}){let n=Qt(e).summary,s=U(Te(e.key,t.date));return i`
    <${yd} plan=${e} scenario=${t} ...${o}>
      <${Mr} title=${n.route.title} note=${n.route.note}>
        <${wd} scenario=${t} plan=${e} />
      <//>
      <${Mr} title=${n.lanes.title} note=${n.lanes.note}>
        <${kd} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${xr(dn(e,t.date)).map(([r,{tile:a}])=>i`<li><${En} outcome=${r} /> ${w(a,{date:s})}</li>`)}
        </ul>
      <//>
    <//>
  `}function _d({route:t}){let e=W(t.query),o=ye(e),n=2*o.length;return i`
    <div class="vel-boven">
      <${V} text=${jo.title}><p class="uitleg">${jo.screen}</p><//>
      <${Ge} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${jo.print}</button></p>
    </div>
    <div class="vellen">
      ${o.map((s,r)=>i`
          <${ah} key=${s.key} scenario=${e} plan=${s} number=${2*r+1} total=${n} />
          <${ih} key=${`${s.key}-2`} scenario=${e} plan=${s} number=${2*r+2} total=${n} />
        `)}
    </div>
    <${Ft} text=${jo.screen} />
  `}var jr=g.thing.route,lh={organisation:(t,e)=>b.partners[B?e.key:""].find(o=>o.id===t)?.steps||[],undertaking:eo},ch=({plan:t,steps:e})=>i`
  <div class="routelijn">
    <ol aria-label=${B?w(jr.of_plan,{plan:t.title}):jr.label}>
      ${t.steps.map(o=>i`
          <li class=${e.includes(o.notation)?"hier":""}>
            ${o.label}<span class="sr">${e.includes(o.notation)?jr.here:jr.not_here}</span>
          </li>
        `)}
    </ol>
  </div>
`;function vd({id:t}){let e=lh[Po(t)];return e?b.plans.filter(o=>!ct(t)||o===ct(t)).map(o=>({plan:o,steps:e(t,o)})).filter(({steps:o})=>o.length).map(o=>i`<${ch} key=${o.plan.key} ...${o} />`):null}var Rn=g.thing,ph=new Set([...b.hidden,...Rn.said]),ft=({title:t,children:e})=>i`<section class="blok"><h2>${t}</h2>${e}</section>`,be=({text:t,look:e})=>t&&i`<p class=${e}>${t}</p>`,gs=({items:t,look:e})=>i`<ul class=${e}>${t.map(o=>i`<li>${o}</li>`)}</ul>`;function dh({property:t,value:e}){return e.startsWith("@")?i`<${L} id=${e.slice(1)} />`:b.lists[t]?q(b.lists[t],e):Rn.truth[e]||U(e)}var Wn=t=>Object.entries(we.get(t)||{}).filter(([e])=>!ph.has(e)).map(([e,o])=>{let n=o.map(s=>i`<${dh} property=${e} value=${s} />`);return[E(Is(e)),n.length>1?i`<${gs} items=${n} />`:n[0]]}),Lr=({id:t})=>pr(t).length>0&&i`<${ft} title=${Rn.figures}><${Ka} id=${t} /><//>`;function Tr({ids:t,title:e}){if(!t.length)return null;let o=s=>({kind:de(s,"recommendationKind"),response:de(s,"response")||Rn.asked.no_response}),n=t.map(s=>i`<li><${L} id=${s} />${w(Rn.asked.line,o(s))}</li>`);return i`<${ft} title=${e}><${on} id="gevraagd" items=${n} /><//>`}var uh=3;function Dn({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Qn(t))p&&c===t&&e.set(l,[...e.get(l)||[],p]);if(!e.size)return null;let o=[...e].map(([l,c])=>({from:l,how:z(c).join(", ")})),{columns:n,title:s,caption:r}=Rn.mentions,a=[{key:"wat",label:n.what,text:({from:l})=>x(l),cell:({from:l})=>i`<${L} id=${l} />`},{key:"soort",label:n.kind,text:({from:l})=>$t(l)},{key:"verband",label:n.link,text:({how:l})=>l},{key:"stand",label:n.stand,text:({from:l})=>Yt(l),cell:({from:l})=>Qo(l)&&i`<${bt} id=${l} />`}];return i`
    <${sr} id=${o.length>uh?"verwijzingen":""} title=${w(s,{count:o.length})}>
      <${ut} id="verwijst" caption=${r} rows=${o} sort="verband" columns=${a} />
    <//>
  `}var ht=g.thing.organisation,ki=t=>St.filter(e=>t.includes(e.notation)).map(e=>e.label),xd=t=>We(t.map(e=>e.toLowerCase()));function mh({id:t}){let e=ki(b.partners[""].find(l=>l.id===t)?.steps||[]),o=Rt(t,"who").flatMap(l=>l.acts?[]:eo(l.to)),n=ki(z(o)).filter(l=>!e.includes(l)),s=Ee(t,"unitOf"),r=v(t,"tooi"),a=[...Wn(t),[g.thing.also_known,dt(t,"altLabel").join(", ")],[ht.units,s.length>0&&i`<${Je} ids=${s} />`],[ht.identity,r?w(ht.identified,{code:r,date:U(v(t,"checkedOn"))}):ht.unidentified]];return i`
    <${ft} title=${g.thing.known}>
      <${be} text=${v(t,"summary")} />
      ${xn(t)&&i`<p>${ht.collective}</p>`}
      ${v(t,"isIndependent")==="true"&&i`<p>${ht.independent}</p>`}
      ${e.length>0&&i`<p>${w(ht.steps,{steps:xd(e)})}</p>`}
      ${n.length>0&&i`<p>${w(ht.named_steps,{steps:xd(n)})}</p>`}
      ${!e.length&&!n.length&&i`<p>${ht.no_steps}</p>`}
      <${io} pairs=${a} />
    <//>
  `}function fh({rows:t}){let e=ht.columns,o=({to:r})=>b.works[r]?.across?g.shared.all_steps:ki(eo(r)).join(", "),n=[...He(r=>ct(r.to)?.key),{key:"actie",label:e.action,text:r=>x(r.to),cell:r=>i`<${L} id=${r.to} />`},{key:"soort",label:e.what,text:r=>$t(r.to)},{key:"rol",label:e.role,text:r=>r.said},{key:"stand",label:e.stand,text:r=>Yt(r.to),cell:r=>i`<${bt} id=${r.to} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:r=>i`<${Dt} of=${r.of} />`}],s=z(t.map(r=>r.to)).length;return i`
    <${ft} title=${w(ht.work,{count:s})}>
      <p class="zacht">${ht.work_note}</p>
      ${s?i`<${ut} id="acties" caption=${ht.work_caption} rows=${t} sort="actie" columns=${n} />`:i`<p>${g.shared.none}</p>`}
    <//>
  `}var $h=1;function hh({id:t}){let e=Rt(t,"own");if(!e.length)return null;let o=e.map(({to:n,of:[s]})=>i`
      <section>
        <h3><${L} id=${n} /></h3>
        <${ls} id=${s} />
        <${Dt} of=${[s]} />
      </section>
    `);return i`
    <${ft} title=${w(ht.own,{count:e.length})}>
      <p class="zacht">${ht.own_note}</p>
      <${on} id="eigen" as="div" first=${$h} items=${o} />
    <//>
  `}function gh({id:t}){let e=Ee(t,"wish");return e.length?i`
    <${ft} title=${ht.wishes}>
      ${e.map(o=>i`
          <div class="koppeling">
            <p><strong>${E(de(o,"engagement")||ht.wish)}</strong>: ${v(o,"rationale")}</p>
            <${Dt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function bh({id:t}){let e=Rt(t,"member");if(!e.length)return null;let o=e.map(({from:n,to:s,of:r})=>i`
      <li>
        <${L} id=${n} />${ht.member}<${L} id=${s} />: ${v(r[0],"post")}${" "}
        (${U(v(r[0],"asOf"))})
        <${Dt} of=${r} />
      </li>
    `);return i`<${ft} title=${ht.members}><${on} id="leden" items=${o} /><//>`}function kh({id:t}){let e=new Map(Rt(t,"with").map(n=>[El(n,t),n]));if(!e.size)return null;let o=n=>{let{of:s=[],more:r}=e.get(n)||{},a=w(r?ht.more_works:ht.works,{works:s.map(xe).join(", ")});return i`<span class="zacht">${a}</span>`};return i`
    <${ft} title=${ht.together}>
      <p class="zacht">${ht.alphabetical}</p>
      <${Je} ids=${Qe([...e.keys()])} more=${o} look="kolommen" />
    <//>
  `}function Sd({id:t}){return i`
    <${mh} id=${t} />
    <${fh} rows=${Rt(t,"who")} />
    <${hh} id=${t} />
    <${gh} id=${t} />
    <${Tr} title=${ht.asked} ids=${Qe(Ee(t,"askedOf"))} />
    <${bh} id=${t} />
    <${kh} id=${t} />
    <${Dn} id=${t} />
  `}var Ne=g.thing.step,wi=t=>Wt[t]?.[1]||"",Od=(t,e="")=>[i`<${Be} basis=${t} />`,` ${wi(t)}${e}`],wh=({id:t,narrow:e})=>i`
  <${ft} title=${Ne.what}>
    <${be} text=${v(t,"step")} />
    <${be} text=${v(t,"definition")} />
    <${be} text=${v(t,"scopeNote")} look="zacht" />
    ${e.length>0&&i`<p>${Ne.narrower}<${Nt} ids=${e} />.</p>`}
    ${st(t,"broader")&&i`<p>${Ne.broader}<${L} id=${st(t,"broader")} />.</p>`}
  <//>
`;function yh({id:t,scenario:e}){let o=Ne.cell_columns,n=K(e).matrix.kind.filter(c=>ra(c.barrier,c.plan)===t);if(!n.length)return null;let s=c=>M("overzicht",{cel:Ce(c.column,c.barrier,c.plan)}),r=c=>E(et(c.column)),a=c=>{let{word:p,lines:d,look:u}=fe(c);return[i`<span class=${`chip ${u}`}>${p}</span>`,d.length>0&&` ${d.join(" · ")}`]},l=[...He(c=>c.plan),{key:"soort",label:o.kind,text:r,cell:c=>i`<a href=${s(c)}>${r(c)}</a>`},{key:"stand",label:o.stand,text:c=>fe(c).word,cell:a},{key:"hoe",label:o.how,text:c=>wi(c.most_basis),cell:c=>c.most_basis&&Od(c.most_basis)}];return i`
    <${ft} title=${Ne.cells}>
      <p class="zacht">${X(e)}</p>
      <${ut} id="vakken" caption=${Ne.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function _h({links:t,scenario:e,undecided:o}){let n=Ne.columns,s=l=>st(l,"initiative"),{links:r}=K(e),a=[...He(l=>ct(l)?.key),{key:"actie",label:n.action,text:l=>x(s(l)),cell:l=>i`<${L} id=${s(l)} />`},{key:"soort",label:n.kind,text:l=>dt(l,"interventionKind").map(et).join(", ")},{key:"wie",label:n.who,sort:!1,text:l=>_a(s(l)).map(x).join(", "),cell:l=>i`<${Nt} ids=${_a(s(l))} />`},{key:"stand",label:n.stand,text:l=>Yt(s(l),e.date),cell:l=>i`<${bt} id=${s(l)} date=${e.date} />`},{key:"hoe",label:n.how,text:l=>wi(r[l][0]),cell:l=>Od(r[l][0],`; ${q("Strength",r[l][1])}`)}];return i`
    <${ft} title=${w(Ne.work,{count:z(t.map(s)).length})}>
      ${t.length?i`<${ut} id="wiewat" caption=${Ne.work_caption} rows=${t} sort="actie" columns=${a} />`:i`<p>${o?g.overview.undecided:On(Y(e.plan))}</p>`}
    <//>
  `}function vh({ids:t}){if(!t.length)return null;let e=t.map(o=>[i`<${L} id=${o} />`,w(Qt(ct(o)).thing.step.helper,{awareness:de(o,"awareness")||Ne.unaware})]);return i`<${ft} title=${Ne.helpers}><${gs} items=${e} /><//>`}function Cd({id:t}){let e=W(A.route.query),o=ve(t,"narrower"),n=[t,...o],s=l=>n.flatMap(c=>Ee(c,"barrier")).filter(c=>pe(c,l)),r=K(e).links,a=n.flatMap(l=>Rt(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Ko(l,e.plan));return i`
    <${wh} id=${t} narrow=${o} />
    <${yh} id=${t} scenario=${e} />
    <${_h} links=${a} scenario=${e} undecided=${Es(e).has(t)} />
    <${Tr} title=${Ne.asked} ids=${s("Recommendation").filter(l=>Ko(l,e.plan))} />
    <${vh} ids=${s("Facilitator")} />
  `}var Ie=t=>Qt(ct(t)).thing.undertaking,Md=t=>i`<${Dt} of=${[t]} />`;function xh({report:t,said:e}){return i`
    <${be} text=${v(t,"summary")} />
    <${rn} of=${t} />
    ${e&&i`<p class="zacht">${e}</p>`}
    <${Dt} of=${[t]} />
  `}function Sh({id:t,reports:e}){let o=Ie(t);if(Le(t.split("/")[0]).dates.length<3)return null;let n=s=>ne(t,s).earlier?i`<span class="chip s-geen">${o.not_mentioned}</span>`:i`<${bt} id=${t} date=${s} />`;return i`
    <ol class="verslagen" aria-label=${o.strip}>
      ${e.map(({date:s})=>i`<li><span class="zacht">${U(s)}</span>${n(s)}</li>`)}
    </ol>
  `}function Oh({id:t}){let e=Le(t.split("/")[0]),{result:o,not_mentioned:n}=Ie(t),s=e.dates.filter(({date:a})=>Sn(t,a));if(!s.length)return null;let r=(a,l)=>l===e.date&&o[v(a,"resultReported")];return i`
    <${Sh} id=${t} reports=${s} />
    <ol class="tijdlijn">
      ${s.map(({date:a,label:l})=>{let c=Ws(t,a);return i`
          <li>
            <strong>${E(l)}</strong>
            <p><${bt} id=${t} date=${a} /></p>
            ${ne(t,a).earlier&&i`<p class="zacht">${E(n)}</p>`}
            ${c&&i`<${xh} report=${c} said=${r(c,a)} />`}
          </li>
        `})}
    </ol>
  `}function Ch({id:t}){let e=ve(t,"silentPart"),o=e.map(n=>[v(n,"summary"),i`<span class="zacht"> (${q("SilentWeight",v(n,"weight"))})</span>`]);return e.length>0&&i`<p><strong>${Ie(t).silent}</strong></p><${gs} items=${o} />`}function Mh({id:t}){let e=Ie(t),o=e.deadline_columns,n=Rs(t);if(!n.length)return null;let s=a=>[`“${v(a,"deadlineText")}”`,v(a,"revises")==="true"&&i`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:o.text,text:a=>v(a,"deadlineText"),cell:s},{key:"waarvoor",label:o.what,text:a=>v(a,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:a=>v(a,"dueBy"),cell:a=>U(v(a,"dueBy"))||v(a,"condition")},{key:"soort",label:o.kind,text:a=>Ds(v(a,"modality"))},{key:"er",label:o.there,text:a=>ne(a).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:a=>[i`<${be} text=${v(a,"summary")} />`,Md(a)]}];return i`<${ut} id="termijnen" caption=${e.deadlines} rows=${n} columns=${r} />`}function jh({id:t}){let e=Ie(t),o=e.who_columns,n=Rt(t,"who");if(!n.length)return i`<p>${e.nobody}</p>`;let s=({from:a})=>i`<${L} id=${a} /><${jn} id=${a} />`,r=[{key:"wie",label:o.who,text:({from:a})=>x(a),cell:s},{key:"rol",label:o.role,text:({said:a})=>a},{key:"wat",label:o.note,sort:!1,text:({of:a})=>v(a[0],"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:({of:a})=>Md(a[0])}];return i`<${ut} id="wie" caption=${e.who_caption} rows=${n} columns=${r} />`}function Lh({id:t}){let e=ve(st(t,"inChapter"),"chapterLead");return e.length>0&&i`<p class="zacht">${Ie(t).heading}<${Nt} ids=${e} />.</p>`}function Th({id:t}){let e=Ie(t),o=vn(t);if(o.length)return o.map(s=>i`<${ls} id=${s} /><${Dt} of=${[s]} />`);if(v(t,"crossCutting")!=="true")return i`<p>${e.unjudged}</p>`;let n=dt(t,"interventionKind").map(et).join(", ");return i`
    <p>${w(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${v(t,"rationale")}</p>
  `}function Fh({id:t}){let e=Ie(t),o=Ee(t,"subMeasureOf"),n=s=>i` <${bt} id=${s} />`;return i`
    <${ft} title=${e.container}><p>${e.parts}</p><${Je} ids=${o} more=${n} /><//>
  `}var Eh=({id:t})=>i`
  <${ft} title=${Ie(t).progress}><${Oh} id=${t} /><${Ch} id=${t} /><${Mh} id=${t} /><//>
  <${ft} title=${Ie(t).who}><${jh} id=${t} /><${Lh} id=${t} /><//>
  <${ft} title=${Ie(t).steps}><${Th} id=${t} /><//>
`;function jd({id:t}){let e=Ie(t),o=Le(t.split("/")[0]),n=v(t,"promise"),s=Wn(t),r=v(t,"isContainer")==="true"?Fh:Eh;return i`
    <${ft} title=${n?e.promise:e.what}>
      <${be} text=${n} />
      <${be} text=${v(t,"summary")} />
      ${v(t,"isNew")==="true"&&i`<p class="zacht">${w(e.new,{when:Bo(o.date,o)})}</p>`}
      ${v(t,"numberedByUs")==="true"&&i`<p class="zacht">${e.numbered}</p>`}
      <${Dt} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${Lr} id=${t} />
    ${s.length>0&&i`<${ft} title=${g.thing.further}><${io} pairs=${s} /><//>`}
    <${Dn} id=${t} />
  `}var Lo=g.thing;function zh({id:t}){let e=Ee(t,"inChapter"),o=[...Wn(t),[pe(t,"Legislation")?Lo.also_known:Lo.in_source,dt(t,"altLabel").join(", ")],[Lo.place,Et(t).length>0&&i`<${Dt} of=${[t]} />`]],n=s=>i` <${bt} id=${s} />`;return i`
    <${ft} title=${Lo.known}>
      ${pe(t,"Facilitator")&&i`<p class="zacht">${Qt(ct(t)).thing.other.judged}</p>`}
      <${be} text=${v(t,"summary")} />
      <${be} text=${v(t,"rationale")} />
      <${io} pairs=${o} />
    <//>
    <${Lr} id=${t} />
    ${e.length>0&&i`<${ft} title=${Lo.other.chapter}><${Je} ids=${Qe(e)} more=${n} /><//>`}
    <${Dn} id=${t} />
  `}var Ah=3;function Bh({id:t}){let e=W(A.route.query),o=K(e).gaps.filter(s=>s.pages.includes(t));if(!o.length)return null;let n=o.map(s=>i`<${zc} list=${[s]} scenario=${e} />`);return i`
    <${ft} title=${w(Lo.gaps,{count:o.length})}>
      <${on} id="vragen" items=${n} first=${Ah} as="div" />
    <//>
  `}var Ld={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function Ph({id:t}){let e=Po(t),o=[Ld[e]&&i`<a href=${M(Ld[e])}>${Lo.crumbs[e]}</a>`,B&&ct(t)?.title,...["inChapter","subMeasureOf"].map(n=>st(t,n)&&i`<${L} id=${st(t,n)} />`),$t(t)].filter(Boolean);return i`<p class="kruimel">${o.map((n,s)=>[s>0&&" › ",n])}</p>`}var Nh={undertaking:jd,organisation:Sd,step:Cd,other:zh};function Td({route:t}){let e=t.path.slice(1).join("/");if(!wt(e))return i`<${Ho} />`;let o=x(e),n=Po(e),s=Nh[n],r=()=>{let l=w(Lo.footnote,{kind:$t(e),name:o,said:v(e,"promise")||v(e,"summary")});return Yn(l.trim().replace(/([^.!?])$/,"$1."),Et(e),null,ct(e)||Y())},a=n==="undertaking"&&v(e,"isContainer")!=="true";return i`
    <${Ph} id=${e} />
    <${V} text=${pe(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${a&&i`<p><${bt} id=${e} /></p>`}
    <//>
    <${vd} id=${e} />
    <div class="acties bovenaan">
      <${_o} text=${r} />
      <a href=${M(["graaf","omgeving"],{ding:e})}>${Lo.around}</a>
    </div>
    <${s} id=${e} />
    <${Bh} id=${e} />
  `}var Re=g.timeline,Ih=t=>[t.id&&x(t.id),t.what].filter(Boolean).join(": "),Fd=(t,e)=>[t.progress&&t.id&&Yt(t.id,e),t.stand[e]].filter(Boolean).join("; "),Fr=t=>t.day.slice(0,4);function Rh({row:t,date:e}){let o=Fd(t,e);return i`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${Re.kinds[t.kind]}</span>${" "}
          ${t.id&&i`<${L} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&i`<span class="zacht"> – ${o}</span>`}
        </p>
        <${Cc} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var Wh=t=>z(t.map(e=>e.id?x(e.id):e.what)),Dh=(t,e)=>[[...Re.csv,...At],...t.map(o=>[o.when,Re.kinds[o.kind],o.id&&x(o.id),o.what,Fd(o,e.date),Et(o.at).map(rt).join("; "),...zt(e,o.plan||o.at)])],qh=["tekst","wat","stap","jaar"];function Hh({years:t}){return i`
    <${Ae}>
      <${Ge} />
      <${en} />
      <div class="velden">
        <${so} name="tekst" />
        <${Pt} label=${Re.fields.what} name="wat" options=${Object.entries(Re.kinds)} />
        <${Pt} label=${Re.fields.step} name="stap" options=${St.map(e=>[e.notation,e.label])} />
        <${Pt} label=${Re.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${Wo} names=${qh} />
      </div>
    <//>
  `}function Ed({route:t}){let e=W(t.query),o=t.query,n=b.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),s=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||Fr(l)===o.jaar)&&(!o.tekst||_e(Ih(l),o.tekst))),r=T(Re.count,s.length),a={of:Fr,titles:z(s.map(Fr)).map(l=>[l,l])};return i`
    <${V} text=${Re.title}><p class="uitleg">${Re.intro} <a href=${M("beloften")}>${Re.lanes}</a>.</p><//>
    <${Hh} years=${z(n.map(Fr))} />
    <p class="telling">${r}<${Ot} name="tijdlijn.csv" rows=${()=>Dh(s,e)} /></p>
    ${ao("tijdlijn",s,a).map(l=>i`
        <section key=${l.more?"meer":l.key} class="vouwdeel">
          ${l.folds?i`<${Ke} part=${l} level=${l.more?0:2}
                  names=${l.more?[]:Wh(l.rows)}
                  count=${l.more?"":T(Re.count,l.rows.length)} />`:i`<h2>${l.title}</h2>`}
          <ol class=${l.open?"tijden":"tijden dicht"}>
            ${l.rows.map(c=>i`<${Rh} row=${c} date=${e.date} />`)}
          </ol>
        </section>
      `)}
    <${Ft} text=${r} />
  `}var ce=g.unknown,Ut=b.unknown,zd=t=>Qe(t).map(e=>i`<li><${L} id=${e} /></li>`),Ad=t=>[...t].sort((e,o)=>I(x(st(e,"initiative")),x(st(o,"initiative")))),Vh=({id:t})=>i`
  <li>
    <${L} id=${st(t,"initiative")} />${" → "}<${ar} id=${st(t,"barrier")} />
    ${`: ${v(t,"rationale")}`}<${rn} of=${t} />
  </li>
`,Uh=({id:t})=>i`
  <li><${L} id=${st(t,"initiative")} />${`: ${de(t,"status")}`}<${rn} of=${t} /></li>
`;function Gh(){let t=ce.unjudged,e=Qe(Ut.unjudged).map(o=>i`<li><${L} id=${o} /><span class="zacht"> – ${$t(o).toLowerCase()}</span></li>`);return i`
    <${Me} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?i`<ul>${e}</ul>`:i`<p>${t.none}</p>`}
    <//>
  `}function Kh(){let t=s=>i`<${Vh} id=${s} />`,e=Ad(Ut.weak).map(t),o=w(ce.weak.intro,Ut.links),n=Ad(Ut.statuses).map(s=>i`<${Uh} id=${s} />`);return i`
    <${Me} of=${ce.weak} id="lezing" count=${e.length} intro=${o}><ul>${e}</ul><//>
    <${Me} of=${ce.other} id="anders" count=${Ut.other.length}><ul>${Ut.other.map(t)}</ul><//>
    ${n.length>0&&i`<${Me} of=${ce.statuses} id="standen" count=${n.length}><ul>${n}</ul><//>`}
  `}var Jh=()=>i`
  <${Me} of=${ce.clashes} id="tegenspraak" count=${Ut.clashes.length}>
    ${Qe(Ut.clashes).map(t=>i`
        <div class="koppeling">
          <h3><${L} id=${t} /></h3>
          <p>${v(t,"summary")}</p>
          <${Dt} of=${[t]} />
        </div>
      `)}
  <//>
`;function Qh(){if(!Ut.judged.length)return null;let t=e=>w(ce.judged.line,{step:x(st(e,"barrier")),kinds:dt(e,"interventionKind").map(et).join(", "),state:de(e,"state"),why:v(e,"rationale"),who:v(e,"post"),date:U(v(e,"asOf"))});return i`
    <${Me} of=${ce.judged} id="oordelen" count=${Ut.judged.length}>
      <ul>${Ut.judged.map(e=>i`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Zh(){let t=ce.expected.columns,e=n=>st(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>x(e(n)),cell:n=>i`<${L} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>dt(n,"interventionKind").map(et).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>v(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>v(n,"source")}];return i`
    <${Me} of=${ce.expected} id="verwacht" count=${Ut.expected.length}>
      <${ut} id="verwachtingen" caption=${ce.expected.caption} rows=${Ut.expected} columns=${o} />
    <//>
  `}var Bd=()=>i`
  <${V} text=${ce.title}><p class="uitleg">${ce.intro} ${Oe}</p><//>
  <${Gh} />
  <${Kh} />
  <${Jh} />
  <${Qh} />
  <${Me} of=${ce.nameless} id="naamloos" count=${Ut.nameless.length}><ul>${zd(Ut.nameless)}</ul><//>
  <${Me} of=${ce.generic} id="verzamelnamen" count=${Ut.generic.length}><ul>${zd(Ut.generic)}</ul><//>
  <${Zh} />
  <${_r} id="lezen" />
`;var un=g.whatif.picture;function Yh(t,e){let o=new Map(t.places.map(n=>[`${n.step}~${n.kind}`,n]));return K({...e,plan:t.plan}).places.map(n=>({key:n.kind||String(n.step),last_actor:[],only_lead:[],title:n.kind?E(et(n.kind)):Q(n.step),...o.get(`${n.step}~${n.kind}`),things:n.things}))}function Xh({place:t,date:e}){let{title:o,things:n,last_actor:s,only_lead:r}=t,a=n.filter(l=>!s.includes(l));return i`
    <li class=${s.length?"verlies":n.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${o}</h3>
      <div class="palen" aria-hidden="true">
        ${s.map(l=>i`<i key=${l} class="paal weg"></i>`)}
        ${a.map(l=>i`<i key=${l} class=${`paal b-${Zn(l,e)}`}></i>`)}
      </div>
      ${s.length>0&&i`
          <p class="verliestal">${w(un.lost,{count:s.length,total:n.length})}</p>
          <p class="verlieswoord">${un.lost_said}</p>
        `}
      ${r.length>0&&i`<p>${T(un.lead,r.length)}</p>`}
      ${(a.length>0||!n.length)&&i`<p class="zacht">${n.length?T(un.stays,a.length):un.nothing}</p>`}
    </li>
  `}function Pd({loss:t,scenario:e}){let{legend:o}=un,n=Yh(t,e),s=z(n.flatMap(a=>a.things.map(l=>Zn(l,e.date)))),r=Object.keys(b.codes.CellState).filter(a=>s.includes(a));return i`
    <section class="verliesbeeld">
      <h2>${un.title}</h2>
      <ul class="plaatsen">
        ${n.map(a=>i`<${Xh} key=${a.key} place=${a} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${w(o.lost,{source:Ao(Y(t.plan))})}</span>
        ${r.map(a=>i`<span><i class=${`paal b-${a}`}></i> ${q("CellState",a)}</span>`)}
        <span>${o.stays}</span>
      </p>
    </section>
  `}var To=g.whatif,Id=(t,e,o)=>K({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function Rd(t){if(!t)return To.no_cell;let{word:e,lines:o}=fe(t);return[e,...o].join(", ")}var yi=(t,e)=>{let o=E(et(t.column));return e?w(To.cell,{kind:o,step:Q(t.barrier).toLowerCase()}):o};function Nd({title:t,count:e,none:o,children:n}){return i`
    <section class="blok">
      <${B?"h3":"h2"}>${w(To.part,{title:t,count:e})}<//>
      ${e?n:i`<p>${o}</p>`}
    </section>
  `}function tg({loss:t,scenario:e,id:o,title:n}){let s=l=>Id(t,l,e),r=l=>M("overzicht",{cel:Ce(l.column,l.barrier,t.plan)}),a=[{key:"vak",label:To.columns.cell,sort:!1,text:l=>yi(l,s(l)),cell:l=>s(l)?i`<a href=${r(l)}>${yi(l,s(l))}</a>`:yi(l,void 0)},{key:"nu",label:To.columns.now,sort:!1,text:l=>Rd(s(l))},{key:"weg",label:To.columns.lost,sort:!1,text:l=>l.said}];return i`<${ut} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${a} />`}function eg({loss:t,names:e,scenario:o}){let n=Le(t.plan),{cells:s,none:r,...a}=n.words.losses,l=`verlies${n===b.plans[0]?"":`-${n.key}`}`,c=d=>[" ",i`<${bt} id=${d} date=${o.date} />`],p=(d,u)=>i`
    <${Nd} title=${d} count=${u.length} none=${r}><${Je} ids=${u} more=${c} /><//>
  `;return i`
    <section>
      ${B&&i`<h2>${n.title}</h2>`}
      <p class="verlieskop">${og(t,e)}</p>
      <p>${t.said}</p>
      <${Pd} loss=${t} scenario=${o} />
      <${Nd} title=${s} count=${t.cells.length} none=${r}>
        <${tg} loss=${t} scenario=${o} id=${l} title=${s} />
      <//>
      ${Object.keys(a).map(d=>({list:d,ids:t[d]||[]})).filter(({ids:d})=>d.length).map(({list:d,ids:u})=>p(a[d],u))}
      ${t.blocks.map(d=>p(d.said,d.acts))}
    </section>
  `}function og(t,e){let o={alone:t.last_actor.length,acts:t.acts,count:e.length,source:Ao(Le(t.plan))};return w(e.length===1?To.heading.one:To.heading.more,{...o,names:We(e)})}function _i({losses:t,names:e,scenario:o}){let n=We(e),s=()=>t.flatMap(r=>r.cells.map(a=>{let l=Id(r,a,o),c=l?Q(a.barrier):"";return[n,et(a.column),c,Rd(l),a.said,...zt(o,r.plan)]}));return i`
    ${t.length?t.map(r=>i`<${eg} key=${r.plan} loss=${r} names=${e} scenario=${o} />`):ye(o).map(r=>i`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${Ot} name="wat-als.csv" rows=${()=>[[...To.csv,...At],...s()]} />
    </div>
  `}var gt=g.whatif,ng=(t,e)=>[...gn(e),...t.map(o=>["zonder",o])];function sg({notations:t,names:e,scenario:o}){let[n,s]=G(null),r=[o.key,...t].join();if(ho(()=>{let c=!0;return s(null),el(ng(t,o)).then(p=>{c&&(s(p),ot(gt.done))}).catch(p=>c&&s({silent:p.message||gt.silent})),()=>{c=!1}},[r]),!n)return i`<div><p>${gt.busy}</p></div>`;if(n.silent)return i`<div><p>${n.silent}</p></div>`;let a=c=>!o.plan||c.plan===o.plan,l=T(gt.questions,n.gaps.filter(a).length);return i`
    <div>
      <${_i} losses=${n.losses.filter(a)} names=${e} scenario=${o} />
      <p>${w(gt.with_this,{questions:l,now:K(o).gaps.length})}</p>
    </div>
  `}var vi=t=>v(t,"notation");function rg({acting:t,chosen:e}){let[o,n]=G(""),s=c=>P({zonder:c.map(vi).join(",")}),r=c=>{if(e.includes(c))return s(e.filter(p=>p!==c));s(Fe()?[...e,c]:[c])},a=c=>[x(c),...dt(c,"altLabel")].join(" "),l=t.filter(c=>_e(a(c),o));return i`
    <h2>${gt.leave_out}</h2>
    ${e.map(c=>i`
        <button type="button" class="weggelaten" key=${c} aria-label=${w(gt.put_back,{name:x(c)})}
          onClick=${()=>r(c)}>
          ${x(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&i`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>s([])}>${gt.clear}</button>
          <button type="button" class="klein" onClick=${()=>Xn(location.href,gt.shared)}>${gt.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${gt.search}</span>
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
    <ul class="partnerlijst" aria-label=${gt.list}>
      ${l.map(c=>i`
          <li key=${c}>
            <button
              type="button"
              id=${`zonder-${vi(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}
            >${x(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&i`<p>${gt.none_found}</p>`}
    ${!Fe()&&i`<p class="zacht">${gt.alone}</p>`}
  `}function ag({most:t,scenario:e}){let o=({steps:s,alone:r,lead:a})=>[r>0&&T(gt.start.alone,r),r>0&&(s.length?w(gt.start.steps,{steps:We(s.map(l=>Q(l).toLowerCase()))}):gt.start.no_step),a>0&&T(gt.start.lead,a)].filter(Boolean),n=Ao(Y(e.plan));return i`
    <section id="begin">
      <h2>${gt.start.title}</h2>
      <p class="zacht">${w(gt.start.said,{source:n})}</p>
      <ul class="beginlijst">
        ${t.map(s=>i`
            <li key=${`${s.who}${s.plan}`}>
              <a href=${M("wat-als",{zonder:v(s.who,"notation")})}>${x(s.who)}</a>
              <span class="bij">${B?`${Le(s.plan).title}: `:""}${o(s).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&i`<p>${gt.start.nobody}</p>`}
    </section>
  `}function Wd({route:t}){let e=W(t.query),{without:o,most:n}=K(e),s=Object.keys(o).filter(p=>o[p].length).sort((p,d)=>I(x(p),x(d))),r=(t.query.zonder||"").split(",").map(ee).filter(Boolean),a=r.map(p=>x(p)),[l]=r,c=r.length>1&&Fe();return i`
    <${V} text=${gt.title}><p class="uitleg">${gt.intro}</p><//>
    <details class="blik">
      <summary>${X(e)} <span class="wijzig">${g.gaps.change}</span></summary>
      <${ro} />
    </details>
    <div class="watals">
      <section class="weglaten filters"><${rg} acting=${s} chosen=${r} /></section>
      <div>
        ${!r.length&&i`<${ag} most=${n} scenario=${e} />`}
        ${r.length>0&&!c&&i`<${_i} losses=${o[l]||[]} names=${a.slice(0,1)} scenario=${e} />`}
        ${c&&i`<${sg} notations=${r.map(vi)} names=${a} scenario=${e} />`}
      </div>
    </div>
    <${Ft} text=${r.length===1?w(gt.said,{name:a[0]}):""} />
  `}kt("spring").addEventListener("click",t=>{t.preventDefault(),kt("inhoud").focus()});Pl();kt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=kt("zoek").value;location.hash=jl(e)||M("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=g.shared.report_fault,{version:n,content:s}=b.meta,r={title:document.title,address:location.hash||"#/overzicht",version:n,content:s};Xn(w(e,{...r,sources:qe()}),o)});var Dd={__proto__:null,overzicht:ed,dekking:Dc,aandachtspunten:Xc,partners:Wp,maatregelen:Dp,naslag:Up,gevraagd:Gp,tijdlijn:Ed,beloften:ad,graaf:Ap,ding:Td,samenvatting:_d,vragen:ud,"wat-als":Wd,vergelijk:Tc,"weet-niet":Bd,methode:Jp,zoek:md,...(b.served||tt())&&{controleer:vc},onbekend:Ho},xi=!1,Er="",bs=!1;function ig(t,e){let o=Object.keys(b.views).length>0,n=Object.keys(b.comparisons).length>0,s={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return bs=!na(e)||s.views!==o||s.comparisons!==n,bs?(Xe(i`<p role="status">${g.werkplaats.busy}</p>`,kt("inhoud")),Er?It().show(Er,It().own):xi||lg(gn(e),s),!0):!1}async function lg(t,e){xi=!0;try{Er=(await It().ask("page",{options:t,...e})).page,bs&&It().show(Er,It().own)}catch(o){bs&&Xe(i`<p role="alert">${o.message}</p>`,kt("inhoud"))}xi=!1}function cg(t){let e=t.path[0]||"overzicht",o=kt("inhoud");tt()?.own&&ig(e,W(t.query))||(o.className=`scherm-${e}`,Xe(i`<${Dd[e]||Dd.onbekend} key=${t.path.join("/")} route=${t} />`,o),Nl(e,t.path))}function Si(){let t=kt("motor");t.hidden=!1;let{state:e,why:o,own:n}=It();Xe(i`<${Ul} state=${e} why=${o} own=${n} />`,t)}function pg(){dg(),bs=!1,window.removeEventListener("werkplaats",Si),Xe(null,kt("inhoud")),Xe(null,kt("motor"))}tt()&&(kt("eigen").hidden=!1,window.addEventListener("werkplaats",Si),Si());kt("inhoud").replaceChildren();var dg=tl(cg);tt()&&window.addEventListener("andere-bladzijde",pg,{once:!0});document.fonts.ready.then(()=>li()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return Jd(ug);})();
