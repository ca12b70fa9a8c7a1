"use strict";var ketenkaart=(()=>{var zr=Object.defineProperty;var Hd=Object.getOwnPropertyDescriptor;var Vd=Object.getOwnPropertyNames;var Ud=Object.prototype.hasOwnProperty;var Gd=(t,e)=>{for(var o in e)zr(t,o,{get:e[o],enumerable:!0})},Kd=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of Vd(e))!Ud.call(t,s)&&s!==o&&zr(t,s,{get:()=>e[s],enumerable:!(n=Hd(e,s))||n.enumerable});return t};var Jd=t=>Kd(zr({},"__esModule",{value:!0}),t);var vg={};Gd(vg,{answerTo:()=>G,compare:()=>R,csv:()=>hn,data:()=>b,graphNow:()=>ci,here:()=>F,matrixSvg:()=>Ra,scenarioOf:()=>I});function hn(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var kt=t=>document.getElementById(t);var Mi=function(t,e,o,n){var s;e[0]=0;for(var r=1;r<e.length;r++){var a=e[r++],l=e[r]?(e[0]|=a?1:2,o[e[r++]]):e[++r];a===3?n[0]=l:a===4?n[1]=Object.assign(n[1]||{},l):a===5?(n[1]=n[1]||{})[e[++r]]=l:a===6?n[1][e[++r]]+=l+"":a?(s=t.apply(l,Mi(t,l,o,["",null])),n.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):n.push(l)}return n},Ci=new Map;function ji(t){var e=Ci.get(this);return e||(e=new Map,Ci.set(this,e)),(e=Mi(this,e.get(t)||(e.set(t,e=(function(o){for(var n,s,r=1,a="",l="",c=[0],p=function(m){r===1&&(m||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,a):r===3&&(m||a)?(c.push(3,m,a),r=2):r===2&&a==="..."&&m?c.push(4,m,0):r===2&&a&&!m?c.push(5,0,!0,a):r>=5&&((a||!m&&r===5)&&(c.push(r,0,a,s),r=6),m&&(c.push(r,m,0,s),r=6)),a=""},d=0;d<o.length;d++){d&&(r===1&&p(),p(d));for(var u=0;u<o[d].length;u++)n=o[d][u],r===1?n==="<"?(p(),c=[c],r=3):a+=n:r===4?a==="--"&&n===">"?(r=1,a=""):a=n+a[0]:l?n===l?l="":a+=n:n==='"'||n==="'"?l=n:n===">"?(p(),r=1):r&&(n==="="?(r=5,s=a,a=""):n==="/"&&(r<5||o[d][u+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),r=2):a+=n),r===3&&a==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var lt,Fi,Qd,Eo,Ar,Ms,Ei,Ss,zi,Nr,Br,Zd,Qn=Symbol.for("pv"),js={},Ls=[],Yd=/^m(i|n|o|s|text|space)$/,Pr=Array.isArray,Ir=Ls.slice,Jo=Object.assign;function Ko(t){t&&t.parentNode&&t.remove()}function Rr(t,e,o){var n,s,r,a={},l=arguments.length;for(r in e)r=="key"?n=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:a[r]=e[r];return l>2&&(a.children=l>3?Ir.call(arguments,2):o),Jn(t,a,n,s,null)}function Jn(t,e,o,n,s){var r={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Qn,__v:s||++Fi,__i:-1,__u:0};return!s&&lt.vnode&&lt.vnode(r),r}function Ts(t){return t.children}function Os(t,e){this.props=t,this.context=e,this.__g=0}function zo(t,e){if(e==null)return t.__&&zo(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:zo(t)}function Xd(t){var e,o=t.__v,n=o.__e,s=[],r=[],a=t.__P;a&&((e=Jo({constructor:Qn},o)).__v=o.__v+1,lt.vnode&&lt.vnode(e),Wr(a,e,o,t.__n,a.namespaceURI,32&o.__u?[n]:null,s,n||zo(o),32&o.__u,r),e.__v=o.__v,e.__.__k[e.__i]=e,Ri(s,e,r),o.__=o.__e=null,e.__e!=n&&Ai(e))}function Ai(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Ai(t)}function Li(t){(8&t.__g||(t.__g|=8,Eo.push(t),Ms++))&&Ar==lt.debounceRendering||((Ar=lt.debounceRendering)||queueMicrotask)(Bi)}function Bi(){try{for(var t,e=1;Eo.length;)Eo.length>e&&Eo.sort(Ei),t=Eo.shift(),e=Eo.length,8&t.__g&&Xd(t)}finally{(Ms=Eo.length)&&(Ar||queueMicrotask)(Bi)}}function Ni(t,e,o,n,s,r,a,l,c,p,d){var u,m,f,h,w,$,y=n.__k||Ls,_=e.length;for(c=tu(o,e,y,c,_),u=0;u<_;u++)(f=o.__k[u])!=null&&(m=~f.__i&&y[f.__i]||js,f.__i=u,$=Wr(t,f,m,s,r,a,l,c,p,d),h=f.__e,(m.ref!=f.ref||8&m.__u)&&(m.ref&&Dr(m.ref,null,f,m),f.ref&&d.push(f.ref,f.__c||h,f)),w=w||h,4&f.__u?(c=Pi(f,c,t,!m.__v),m.__e&&(m.__e=null)):typeof f.type=="function"&&$!==void 0?c=$:h&&(c=h.nextSibling),f.__u&=-21);return o.__e=w,c}function tu(t,e,o,n,s){var r,a,l,c,p,d,u,m,f,h=o.length,w=h,$=0,y=0,_=t.__k=Array(s);for(r=0;r<s;r++)(a=e[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=_[r]=Jn(null,a):Pr(a)?a=_[r]=Jn(Ts,{children:a}):a.constructor===Qn&&a.__b?a=_[r]=Jn(a.type,a.props,a.key,a.ref,a.__v):_[r]=a,c=r+$,a.__=t,a.__b=t.__b+1,l=null,~(p=a.__i=eu(a,o,c,w))&&(w--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,p==c-1?$--:p==c+1?$++:p!=c&&(p>c?$--:$++,y=1)):(~p||(s>h?$--:s<h&&$++),typeof a.type!="function"&&(a.__u|=4))):_[r]=null;if(y){for(d=[],u=[],r=0;r<s;r++)if((a=_[r])&&16&a.__u){for($=0,m=d.length;$<m;)d[f=$+m>>1]<a.__i?$=f+1:m=f;d[$]=a.__i,u[r]=$+1}for($=d.length;r--;)u[r]&&(u[r]==$?$--:_[r].__u|=4)}if(w)for(r=0;r<h;r++)!(l=o[r])||2&l.__u||(l.__e==n&&(n=zo(l)),qr(l,l));return n}function Pi(t,e,o,n){var s,r,a,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Pi(s[r],e,o,!1));return e}for(e&&!e.parentNode&&(e=zo(t))&&!e.parentNode&&(e=null),a=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!n&&o.moveBefore&&a.parentNode?o.moveBefore(a,e):o.insertBefore(a,e||null)),e=a;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function eu(t,e,o,n){var s,r=t.key,a=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&a==l.type)return o;if(n>(c?1:0)){for(s=o-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s;for(s=o+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s}return-1}function Ti(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function xs(t,e,o,n,s){var r,a;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||Ti(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||Ti(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(a=Br[e]||(Br[e]=ou(e)),(t.__a||(t.__a={}))[e]=Nr,r=e!=(e=e.replace(zi,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,a,r):t.removeEventListener(e,a,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function ou(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[Ss]==null)e[Ss]=Nr++;else if(e[Ss]<this.__a[t])return;return o(lt.event?lt.event(e):e)}}}function Wr(t,e,o,n,s,r,a,l,c,p){var d,u,m,f,h,w,$,y,_,j,x,P,z,C,it,Vt,O,W,D=e.type;if(e.constructor!==Qn)return null;128&o.__u&&(c=32&o.__u,d=o.__c.__z)&&(e.__u|=c,u=r=[],d.nodeType==8?l=Cs(d,r):r.push(d),l=r[0]||l),(d=lt.__b)&&d(e);t:if(typeof D=="function"){m=a.length;try{if(y=e.props,_=(d=D.prototype)&&d.render,j=(d=D.contextType)&&n[d.__c],x=d?j?j.props.value:d.__:n,(f=o.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(_?e.__c=f=new D(y,x):(e.__c=f=new Os(y,x),f.constructor=D,f.render=su),j&&j.sub(f),f.state||(f.state={}),f.__n=n,f.__g|=8,f.__h=[],f.__k=[]),_&&(f.__s||(f.__s=f.state),D.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Jo({},f.__s)),Jo(f.__s,D.getDerivedStateFromProps(y,f.__s)))),h=f.props,w=f.state,f.__v=e,o.__c){if(y!==h&&_&&!D.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(y,x),e.__v==o.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(y,f.__s,x)===!1){e.__v!=o.__v&&(f.props=y,f.state=f.__s,f.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(Z){Z&&(Z.__=e)}),Ls.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=zo(o);break t}f.componentWillUpdate&&f.componentWillUpdate(y,f.__s,x),_&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(h,w,$)})}else _&&!D.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),_&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=x,f.props=y,f.__P=t,f.__g&=-5,P=lt.__r,z=_?25:0;do f.__g&=-9,P&&P(e),d=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++z<25);_&&(Ls.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(n=Jo({},n,f.getChildContext())),_&&o.__c&&f.getSnapshotBeforeUpdate&&($=f.getSnapshotBeforeUpdate(h,w)),C=d&&d.type===Ts&&d.key==null?d.props.children:d,y.__P&&(d=l,s=(t=y.__P).namespaceURI,c=r=null,o.props&&o.props.__P!=t&&(o.__k.some(function(Z){Z&&qr(Z,Z)}),o.__k=null),l=o.__k?zo(o,0):null),l=Ni(t,Pr(C)?C:[C],e,o,n,s,r,a,l,c,p),y.__P&&(e.__e=null,l=d),e.__u&=-161,u&&u.some(Ko),f.__h.length&&a.push(f),1&f.__g&&(f.__g&=-4)}catch(Z){if(a.length=m,e.__v=null,c||r)if(Z&&Z.then){if(e.__u|=128|c,r){for(~(O=r.indexOf(l||void 0))||(O=r.length);(W=r[O-1])&&W.nodeType==8;)O--;for(;O<r.length;O++)if(W=r[O])if(r[O]=null,it){if(W==Vt)break}else{if(W.nodeType!=8)break;W.data.startsWith("$s")&&(Vt=Cs(it=W))}}if(!it){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;it=l}(d=Cs(it=e.__c.__z||(e.__c.__z=it)))?(e.__e=it,l=d):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Ko);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),Z&&Z.then||Ii(e),lt.__e(Z,e,o)}}else l=e.__e=nu(o.__e,e,o,n,s,r,a,c,p,t);return(d=lt.diffed)&&d(e),l}function Cs(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function Ii(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Ii))}function Ri(t,e,o){for(var n=0;n<o.length;)Dr(o[n++],o[n++],o[n++]);lt.__c&&lt.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){lt.__e(r,s.__v)}})}function nu(t,e,o,n,s,r,a,l,c,p){var d,u,m,f,h,w,$,y,_=o.props||js,j=e.props,x=e.type;if(x=="svg"?s="http://www.w3.org/2000/svg":x=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(d=0;d<r.length;d++)if((h=r[d])&&(x?h.localName==x:h.nodeType==3)){t=h,r[d]=null;break}}if(!t){if(y=p.ownerDocument||document,!x)return y.createTextNode(j);t=y.createElementNS(s,x,j.is?j:p),l&&(lt.__m&&lt.__m(e,r),l=!1),r=null}if(x){if(p=x=="template"&&t.content||t,r=x=="textarea"&&j.defaultValue!=null?null:r&&Ir.call(p.childNodes),!l&&r)for(_={},d=0;d<t.attributes.length;d++)_[(h=t.attributes[d]).name]=h.value;for(d in _)h=_[d],d=="dangerouslySetInnerHTML"?m=h:d=="children"||d in j||d=="value"&&"defaultValue"in j||d=="checked"&&"defaultChecked"in j||xs(t,d,null,h,s);for(d in j)h=j[d],d=="children"?f=h:d=="dangerouslySetInnerHTML"?u=h:d=="value"?w=h:d=="checked"?$=h:l&&typeof h!="function"||_[d]===h||xs(t,d,h,_[d],s);u?(l||m&&(u.__html==m.__html||u.__html==t.innerHTML)||(t.innerHTML=u.__html),e.__k=[]):(m&&(t.textContent=""),(x=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Yd.test(x))&&(s="http://www.w3.org/1999/xhtml"),Ni(p,Pr(f)?f:[f],e,o,n,s,r,a,r?r[0]:o.__k&&zo(o,0),l,c),r&&r.some(Ko)),l&&x!="textarea"||(d="value",x=="progress"&&w==null?t.removeAttribute(d):w==null||w===t[d]&&(x!="progress"||w)||xs(t,d,w,_[d],s),d="checked",$!=null&&$!=t[d]&&xs(t,d,$,_[d],s))}else _===j||l&&t.data==j||(t.data=j);return t}function Dr(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){lt.__e(s,o)}}function qr(t,e,o){var n,s,r,a;if(lt.unmount&&lt.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||Dr(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){lt.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(a=0;a<n.length;a++)n[a]&&qr(n[a],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(s=Cs(n,r=[]))&&(n==t.__e&&r.some(Ko),Ko(s),Ko(n)),o||Ko(t.__e),t.__e=t.__c=t.__=null}function su(t,e,o){return this.constructor(t,o)}function to(t,e){var o,n,s,r;lt.__&&lt.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=Jn(Ts,{children:[t]}),s=[],r=[],Wr(e,e.__k,n||js,js,e.namespaceURI,n?null:e.firstChild?Ir.call(e.childNodes):null,s,n?n.__e:e.firstChild,o,r),Ri(s,e.__k,r),e.__k.props.children=null}lt={__e:function(t,e,o,n){for(var s,r,a;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((a=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,n||{}),a=1),a&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw Ms=0,t}},Fi=0,Qd=function(t){return t!=null&&t.constructor===Qn},Os.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=Jo({},this.state)),typeof t=="function"&&(t=t(Jo({},o),this.props)),t&&(Jo(o,t),this.__v&&(e&&this.__k.push(e),Li(this)))},Os.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Li(this))},Os.prototype.render=Ts,Eo=[],Ms=0,Ei=function(t,e){return t.__v.__b-e.__v.__b},Ss=Symbol(),zi=/(PointerCapture)$|Capture$/i,Nr=0,Br={},Zd=0;var gn,Lt,Hr,Wi,Vr=Object.is,Fs=0,Qi=[],Ur=[],vt=lt,Di=vt.__b,qi=vt.__r,Hi=vt.diffed,Vi=vt.__c,Ui=vt.unmount,Gi=vt.__;function Es(t,e){vt.__h&&vt.__h(Lt,t,Fs||e),Fs=0;var o=Lt.__H||(Lt.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function K(t){return Fs=1,ru(Zi,t)}function ru(t,e,o){var n=Es(gn++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):Zi(void 0,e),function(r){var a=(n.__N||n.__)[0],l=n.t(a,r);Vr(a,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=Lt,!Lt.__f)){Lt.__f=!0;var s=Lt.shouldComponentUpdate;Lt.shouldComponentUpdate=function(r,a,l){var c=this.__H;if(!c)return!0;var p=!1,d=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,Vr(m.__[0],m.__N[0])||(d=!0))}),s){var u=s.call(this,r,a,l);return p?u||d:u}return!p||d}}return n.__}function go(t,e){var o=Es(gn++,3);!vt.__s&&Kr(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,Lt.__H.__h.push(o))}function xt(t,e){var o=Es(gn++,4);!vt.__s&&Kr(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,Lt.__h.push(o))}function Ao(t){return Fs=5,Te(function(){return{current:t}},[])}function Te(t,e){var o=Es(gn++,7);return Kr(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function au(){var t;do{for(;t=Ur.shift();)try{Zn(t)}catch(o){vt.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=Qi.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Zn),e.__h.some(Gr),e.__h=[]}catch(o){e.__h=[],vt.__e(o,t.__v)}}}while(Ur.length)}vt.__b=function(t){Lt=null,Di&&Di(t)},vt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Gi&&Gi(t,e)},vt.__r=function(t){qi&&qi(t),gn=0;var e=(Lt=t.__c).__H;e&&(Hr==Lt?Lt.__h=[]:(e.__h.some(Zn),e.__h.some(Gr),gn=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Hr=Lt},vt.diffed=function(t){Hi&&Hi(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Ji(Qi.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Hr=Lt=null},vt.__c=function(t,e){e.some(function(o){try{o.__h.some(Zn),o.__h=o.__h.filter(function(n){return!n.__||Gr(n)})}catch(n){o.__h=[function(){throw n}]}}),Vi&&Vi(t,e)},vt.unmount=function(t){Ui&&Ui(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(s){try{if(s.__P&&s.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}s.__P=o,Ji(Ur.push(s))}else Zn(s)}catch(r){e=r}}),n.__H=void 0,e&&vt.__e(e,n.__v))};var Ki=typeof requestAnimationFrame=="function";function iu(t){var e,o=function(){clearTimeout(n),Ki&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);Ki&&(e=requestAnimationFrame(o))}function Ji(t){t!=1&&Wi==vt.requestAnimationFrame||((Wi=vt.requestAnimationFrame)||iu)(au)}function Zn(t){var e=Lt,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),Lt=e}function Gr(t){var e=Lt;t.__c=t.__(),Lt=e}function Kr(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!Vr(o,t[n])})}function Zi(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens and searches in them, bundled here:

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
*/var Tt=()=>Ao(null);function Yi(t){return Array.isArray(t)?t.map(Yi):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[Rr("wbr",null),e]:[e])}var i=ji.bind((t,e,...o)=>Rr(t,e,...typeof t=="string"?o.map(Yi):o));var lu=["plan","koppelingen","stand","verwachtingen","lezing","merk"],cu={ernst:"gewicht"},F={route:{path:[],query:{}},started:!1},Xi,Jr=0,tl=new Map;function Zr(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=s=>{try{return decodeURIComponent(s)}catch{return s}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([s,r])=>[cu[s]||s,r]))}}function M(t,e={},o=!0){let n=o&&F.route?Object.fromEntries(lu.filter(a=>F.route.query[a]).map(a=>[a,F.route.query[a]])):{},s=new URLSearchParams;for(let[a,l]of Object.entries({...n,...e}))l&&s.set(a,l);return`#/${[t].flat().map(a=>encodeURIComponent(a).replaceAll("%2F","/")).join("/")}${[...s].length?`?${s}`:""}`}var Gt=t=>M(["ding",t]);function N(t,e=!1){let o={...F.route.query};for(let[s,r]of Object.entries(t))r?o[s]=r:delete o[s];let n=M(F.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Jr},"",n),Qr())}function Qr(t=!1){let e=Zr(location.hash),o=F.route?.path.join("/")===e.path.join("/");F.route=e,Xi(e),!o&&window.scrollTo(0,t&&tl.get(history.state?.turn)||0)}function el(t){Xi=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Jr=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>tl.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let s=!!history.state;s||history.replaceState({turn:++Jr},""),Qr(s)};return window.addEventListener("popstate",n,{signal:o}),Qr(),F.started=!0,()=>e.abort()}function _e(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var k=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),T=(t,e,o={})=>k(e===1?t.one:t.more,{count:e,...o}),E=t=>t.slice(0,1).toUpperCase()+t.slice(1),St=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function bn(t,e,o){let n=t.get(e);n?n.push(o):t.set(e,[o])}var A=t=>[...new Set(t)],pu=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),R=(t,e)=>pu.compare(t,e);var b=JSON.parse(kt("gegevens").textContent||""),du=[...Object.keys(b.things),...Object.keys(b.addresses)],Yr=t=>du[t],zs=t=>typeof t=="string"?t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+Yr(n)):Array.isArray(t)?t.map(zs):!t||typeof t!="object"?t:Object.fromEntries(Object.entries(t).map(([e,o])=>[zs(e),zs(o)]));Object.assign(b,Object.fromEntries(b.numbered.map(t=>[t,zs(b[t])])));var Fe=({shapes:t,rows:e})=>e.map(([o,...n])=>o<0?n[0]:Object.fromEntries(t[o].map((s,r)=>[s,n[r]])));for(let{at:t}of Object.values(b.views))for(let e of Object.values(t))for(let[o,n]of Object.entries(e))e[o]=Fe(n);var ol=({all:t,by:e},o,n=s=>s)=>Object.fromEntries(Object.entries(e).map(([s,r])=>[s,{...r,[o]:n(r[o].map(a=>t[a]))}]));b.queries=ol(b.queries,"sparql",t=>t.join(`
`));b.comparisons=ol(b.comparisons,"statements");for(let t of Object.values(b.things))for(let[e,o]of Object.entries(t))Array.isArray(o)||(t[e]=[o]);for(let t of[b.queries,b.views,b.codes,...Object.values(b.codes),b.names,b.told,...Object.values(b.told),b.absent,b.dates,b.lists,b.kinds,b.called,b.works,b.partners,b.lookups,b.words,b.addresses])Object.setPrototypeOf(t,null);var ve=new Map(Object.entries(b.things)),kn=new Map(b.plans.map(t=>[t.key,t])),B=b.plans.length>1,g=b.words,Kt=t=>t?.words.page||g,Y=t=>kn.get(t||"")||(B?void 0:b.plans[0]),Ee=t=>kn.get(t),ct=t=>kn.get(t.split("/")[0]),Qo=(t,e)=>!e||!ct(t)||ct(t)?.key===e,bo=[...new Map(b.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),Jt=bo[bo.length-1].date,Ot=[...new Map(b.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),ze=(t,e)=>{let o=ct(t);return o?b.stands[e]?.[o.key]||o.date:e},U=t=>b.dates[t]||t||"",Bo=(t=Y())=>t?.source||b.source,oe=t=>b.plans.filter(e=>!t.plan||e.key===t.plan),No=(t,e=Y())=>(e?e.dates:bo).find(o=>o.date===t)?.label||U(t);var Xr=5*2**20,Qt=()=>window.werkplaats,nt=()=>Qt(),xe=()=>!!Qt()&&Qt()?.state!=="off",ta=async t=>nt().ask("check",{name:t.name,data:await As(t)});async function As(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(k(g.check.unreadable,{name:t.name}))}}var nl=Fe(b.answers.cells),na=Fe(b.answers.gaps),uu=Fe(b.answers.candidate),mu=Fe(b.answers.candidates).map(t=>t.map(e=>uu[e])),fu=Fe(b.answers.losses),sl=Fe(b.answers.numbers),$u=Fe(b.answers.named),hu=Fe(b.answers.reach),gu=Fe(b.answers.links),bu=Fe(b.answers.places),ku=[...na,...na.flatMap(t=>t.also),...nl];for(let t of ku)"candidates"in t&&(t.candidates=mu[t.candidates]);for(let t of sl)t.named=Object.fromEntries(Object.entries(t.named).map(([e,o])=>[e,$u[o]]));var ea=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function G(t){let e=b.answers.by[t.key],o=(r,a)=>r.map(l=>a[l]),n=(r,a)=>ea(r,l=>o(l,a));if(e.read||={gaps:o(e.gaps,na),matrix:n(e.matrix,nl),without:n(e.without,fu),apart:e.apart,points:e.points,most:e.most,numbers:o(e.numbers,sl),reach:o(e.reach,hu),links:gu[e.links],places:o(e.places,bu)},!t.plan)return e.read;let s=r=>r.filter(a=>a.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:s(e.read.gaps),matrix:ea(e.read.matrix,s),without:ea(e.read.without,s),apart:s(e.read.apart),points:s(e.read.points),most:s(e.read.most),numbers:s(e.read.numbers),reach:s(e.read.reach),links:e.read.links,places:s(e.read.places)}),e.byPlan.get(t.plan)}var ko=(t,e)=>G({...t,plan:e.key}).numbers[0];function wn({date:t,stated:e,strict:o,expect:n}){let s=[["stand",t]];return e&&s.push(["koppelingen","genoemd"]),o&&s.push(["lezing","streng"]),n||s.push(["verwachtingen","uit"]),s}var sa=t=>t.key in b.answers.by,wu=t=>sa(t)||!!Qt();function I(t){let e=B&&kn.has(t.plan)?t.plan:"",o=bo.some(a=>a.date===t.stand)?t.stand:Jt,n=t.koppelingen==="genoemd",s=oa({plan:e,date:o,stated:n,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[s,{...s,expect:!0},{...s,expect:!0,date:Jt}].map(oa).find(wu)||oa({plan:e,date:Jt,stated:!1,expect:!0,strict:!1})}function oa({plan:t,date:e,stated:o,expect:n,strict:s}){let r=`${e}|${o?"stated":"all"}|${n?"with":"without"}`;return{plan:t,date:e,stated:o,expect:n,strict:s,key:s?`${r}|strict`:r}}function ra(t,e,o){let n=r=>({...t,[e]:r});return new Set(o.map(([r])=>I(n(r)).key)).size===o.length?o:[]}var aa=(t,e)=>kn.get(e)?.steps.find(o=>o.notation===t)?.id,Bs=t=>new Set(G(t).reach.flatMap(({plan:e,columns:o})=>o.filter(n=>n.undecided).map(n=>aa(n.step,e))));var yu=4,_u=6,vu=3,rl=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,xu=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),qe=t=>xu(t).match(rl)||[],yn=t=>t.includes("-")?A([t,t.replaceAll("-",""),...t.split("-")]):[t],Zo=t=>t.length>1&&t.length<=yu&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t);function Ns(t,e=[],o=Zo(t),n=()=>!0){let s=St(t),r=A([s,...e]);if(/^\d[\d.]*$/.test(s))return l=>l===s||l.startsWith(`${s}.`);if(o||s.length<2)return l=>r.includes(l);let a=(l,c)=>c.length>=_u&&l.length>=c.length+vu&&l.endsWith(c)&&n(l.slice(0,-c.length));return l=>l.startsWith(s)||r.some(c=>l===c||a(l,c))}function Se(t,e){let o=qe(t).flatMap(yn).map(St);return qe(e).every(n=>o.some(Ns(n)))}function Ps(t,e){let o=[],n=0;for(let{0:s,index:r}of t.matchAll(rl))yn(s).map(St).some(e)&&(o.push({said:t.slice(n,r),on:!1},{said:s,on:!0}),n=r+s.length);return[...o,{said:t.slice(n),on:!1}]}var Su="ENTRIES",pl="KEYS",dl="VALUES";var Yn=class{constructor(e,o){let n=e._tree,s=Array.from(n.keys());this.set=e,this._type=o,this._path=s.length>0?[{node:n,keys:s}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:o}=_n(this._path);if(_n(o)==="")return{done:!1,value:this.result()};let n=e.get(_n(o));return this._path.push({node:n,keys:Array.from(n.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=_n(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>_n(e)).filter(e=>e!=="").join("")}value(){return _n(this._path).node.get("")}result(){switch(this._type){case dl:return this.value();case pl:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},_n=t=>t[t.length-1],Ou=(t,e,o)=>{let n=new Map;if(e===void 0)return n;let s=e.length+1,r=s+o,a=new Uint8Array(r*s).fill(o+1);for(let l=0;l<s;++l)a[l]=l;for(let l=1;l<r;++l)a[l*s]=l;return ul(t,e,o,n,a,1,s,""),n},ul=(t,e,o,n,s,r,a,l)=>{let c=r*a;t:for(let p of t.keys())if(p===""){let d=s[c-1];d<=o&&n.set(l,[t.get(p),d])}else{let d=r;for(let u=0;u<p.length;++u,++d){let m=p[u],f=a*d,h=f-a,w=s[f],$=Math.max(0,d-o-1),y=Math.min(a-1,d+o);for(let _=$;_<y;++_){let j=m!==e[_],x=s[h+_]+ +j,P=s[h+_+1]+1,z=s[f+_]+1,C=s[f+_+1]=Math.min(x,P,z);C<w&&(w=C)}if(w>o)continue t}ul(t.get(p),e,o,n,s,d,a,l+p)}},Xn=class t{constructor(e=new Map,o=""){this._size=void 0,this._tree=e,this._prefix=o}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[o,n]=Ws(this._tree,e.slice(this._prefix.length));if(o===void 0){let[s,r]=fa(n);for(let a of s.keys())if(a!==""&&a.startsWith(r)){let l=new Map;return l.set(a.slice(r.length),s.get(a)),new t(l,e)}}return new t(o,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,Cu(this._tree,e)}entries(){return new Yn(this,Su)}forEach(e){for(let[o,n]of this)e(o,n,this)}fuzzyGet(e,o){return Ou(this._tree,e,o)}get(e){let o=da(this._tree,e);return o!==void 0?o.get(""):void 0}has(e){let o=da(this._tree,e);return o!==void 0&&o.has("")}keys(){return new Yn(this,pl)}set(e,o){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,ia(this._tree,e).set("",o),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,o){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=ia(this._tree,e);return n.set("",o(n.get(""))),this}fetch(e,o){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let n=ia(this._tree,e),s=n.get("");return s===void 0&&n.set("",s=o()),s}values(){return new Yn(this,dl)}[Symbol.iterator](){return this.entries()}static from(e){let o=new t;for(let[n,s]of e)o.set(n,s);return o}static fromObject(e){return t.from(Object.entries(e))}},Ws=(t,e,o=[])=>{if(e.length===0||t==null)return[t,o];for(let n of t.keys())if(n!==""&&e.startsWith(n))return o.push([t,n]),Ws(t.get(n),e.slice(n.length),o);return o.push([t,e]),Ws(void 0,"",o)},da=(t,e)=>{if(e.length===0||t==null)return t;for(let o of t.keys())if(o!==""&&e.startsWith(o))return da(t.get(o),e.slice(o.length))},ia=(t,e)=>{let o=e.length;t:for(let n=0;t&&n<o;){for(let r of t.keys())if(r!==""&&e[n]===r[0]){let a=Math.min(o-n,r.length),l=1;for(;l<a&&e[n+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(n,n+l),p),t.delete(r),t=p}n+=l;continue t}let s=new Map;return t.set(e.slice(n),s),s}return t},Cu=(t,e)=>{let[o,n]=Ws(t,e);if(o!==void 0){if(o.delete(""),o.size===0)ml(n);else if(o.size===1){let[s,r]=o.entries().next().value;fl(n,s,r)}}},ml=t=>{if(t.length===0)return;let[e,o]=fa(t);if(e.delete(o),e.size===0)ml(t.slice(0,-1));else if(e.size===1){let[n,s]=e.entries().next().value;n!==""&&fl(t.slice(0,-1),n,s)}},fl=(t,e,o)=>{if(t.length===0)return;let[n,s]=fa(t);n.set(s+e,o),n.delete(s)},fa=t=>t[t.length-1],$a="or",$l="and",Mu="and_not",ts=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let o=e.autoVacuum==null||e.autoVacuum===!0?pa:e.autoVacuum;this._options={...ca,...e,autoVacuum:o,searchOptions:{...al,...e.searchOptions||{}},autoSuggestOptions:{...Eu,...e.autoSuggestOptions||{}}},this._index=new Xn,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=ma,this.addFields(this._options.fields)}add(e){let{extractField:o,stringifyField:n,tokenize:s,processTerm:r,fields:a,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let d of a){let u=o(e,d);if(u==null)continue;let m=s(n(u,d),d),f=this._fieldIds[d],h=new Set(m).size;this.addFieldLength(p,f,this._documentCount-1,h);for(let w of m){let $=r(w,d);if(Array.isArray($))for(let y of $)this.addTerm(f,p,y);else $&&this.addTerm(f,p,$)}}}addAll(e){for(let o of e)this.add(o)}addAllAsync(e,o={}){let{chunkSize:n=10}=o,s={chunk:[],promise:Promise.resolve()},{chunk:r,promise:a}=e.reduce(({chunk:l,promise:c},p,d)=>(l.push(p),(d+1)%n===0?{chunk:[],promise:c.then(()=>new Promise(u=>setTimeout(u,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),s);return a.then(()=>this.addAll(r))}remove(e){let{tokenize:o,processTerm:n,extractField:s,stringifyField:r,fields:a,idField:l}=this._options,c=s(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let d of a){let u=s(e,d);if(u==null)continue;let m=o(r(u,d),d),f=this._fieldIds[d],h=new Set(m).size;this.removeFieldLength(p,f,this._documentCount,h);for(let w of m){let $=n(w,d);if(Array.isArray($))for(let y of $)this.removeTerm(f,p,y);else $&&this.removeTerm(f,p,$)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let o of e)this.remove(o);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Xn,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let o=this._idToShortId.get(e);if(o==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(o),this._storedFields.delete(o),(this._fieldLength.get(o)||[]).forEach((n,s)=>{this.removeFieldLength(o,s,this._documentCount,n)}),this._fieldLength.delete(o),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:o,batchSize:n,batchWait:s}=this._options.autoVacuum;this.conditionalVacuum({batchSize:n,batchWait:s},{minDirtCount:o,minDirtFactor:e})}discardAll(e){let o=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let n of e)this.discard(n)}finally{this._options.autoVacuum=o}this.maybeAutoVacuum()}replace(e){let{idField:o,extractField:n}=this._options,s=n(e,o);this.discard(s),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,o){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&o,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let n=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=ma,this.performVacuuming(e,n)}),this._enqueuedVacuum)):this.vacuumConditionsMet(o)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,o){let n=this._dirtCount;if(this.vacuumConditionsMet(o)){let s=e.batchSize||ua.batchSize,r=e.batchWait||ua.batchWait,a=1;for(let[l,c]of this._index){for(let[p,d]of c)for(let[u]of d)this._documentIds.has(u)||(d.size<=1?c.delete(p):d.delete(u));this._index.get(l).size===0&&this._index.delete(l),a%s===0&&await new Promise(p=>setTimeout(p,r)),a+=1}this._dirtCount-=n}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:o,minDirtFactor:n}=e;return o=o||pa.minDirtCount,n=n||pa.minDirtFactor,this.dirtCount>=o&&this.dirtFactor>=n}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let o=this._idToShortId.get(e);if(o!=null)return this._storedFields.get(o)}search(e,o={}){let{searchOptions:n}=this._options,s={...n,...o},r=this.executeQuery(e,o),a=[];for(let[l,{score:c,terms:p,match:d}]of r){let u=p.length||1,m={id:this._documentIds.get(l),score:c*u,terms:Object.keys(d),queryTerms:p,match:d};Object.assign(m,this._storedFields.get(l)),(s.filter==null||s.filter(m))&&a.push(m)}return e===t.wildcard&&s.boostDocument==null||a.sort(ll),a}autoSuggest(e,o={}){o={...this._options.autoSuggestOptions,...o};let n=new Map;for(let{score:r,terms:a}of this.search(e,o)){let l=a.join(" "),c=n.get(l);c!=null?(c.score+=r,c.count+=1):n.set(l,{score:r,terms:a,count:1})}let s=[];for(let[r,{score:a,terms:l,count:c}]of n)s.push({suggestion:r,terms:l,score:a/c});return s.sort(ll),s}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,o){if(o==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),o)}static async loadJSONAsync(e,o){if(o==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),o)}static getDefault(e){if(ca.hasOwnProperty(e))return la(ca,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,o){let{index:n,documentIds:s,fieldLength:r,storedFields:a,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,o);c._documentIds=Is(s),c._fieldLength=Is(r),c._storedFields=Is(a);for(let[p,d]of c._documentIds)c._idToShortId.set(d,p);for(let[p,d]of n){let u=new Map;for(let m of Object.keys(d)){let f=d[m];l===1&&(f=f.ds),u.set(parseInt(m,10),Is(f))}c._index.set(p,u)}return c}static async loadJSAsync(e,o){let{index:n,documentIds:s,fieldLength:r,storedFields:a,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,o);c._documentIds=await Rs(s),c._fieldLength=await Rs(r),c._storedFields=await Rs(a);for(let[d,u]of c._documentIds)c._idToShortId.set(u,d);let p=0;for(let[d,u]of n){let m=new Map;for(let f of Object.keys(u)){let h=u[f];l===1&&(h=h.ds),m.set(parseInt(f,10),await Rs(h))}++p%1e3===0&&await hl(0),c._index.set(d,m)}return c}static instantiateMiniSearch(e,o){let{documentCount:n,nextId:s,fieldIds:r,averageFieldLength:a,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(o);return p._documentCount=n,p._nextId=s,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=a,p._dirtCount=l||0,p._index=new Xn,p}executeQuery(e,o={}){if(e===t.wildcard)return this.executeWildcardQuery(o);if(typeof e!="string"){let m={...o,...e,queries:void 0},f=e.queries.map(h=>this.executeQuery(h,m));return this.combineResults(f,m.combineWith)}let{tokenize:n,processTerm:s,searchOptions:r}=this._options,a={tokenize:n,processTerm:s,...r,...o},{tokenize:l,processTerm:c}=a,u=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(Fu(a)).map(m=>this.executeQuerySpec(m,a));return this.combineResults(u,a.combineWith)}executeQuerySpec(e,o){let n={...this._options.searchOptions,...o},s=(n.fields||this._options.fields).reduce((w,$)=>({...w,[$]:la(n.boost,$)||1}),{}),{boostDocument:r,weights:a,maxFuzzy:l,bm25:c}=n,{fuzzy:p,prefix:d}={...al.weights,...a},u=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,u,s,r,c),f,h;if(e.prefix&&(f=this._index.atPrefix(e.term)),e.fuzzy){let w=e.fuzzy===!0?.2:e.fuzzy,$=w<1?Math.min(l,Math.round(e.term.length*w)):w;$&&(h=this._index.fuzzyGet(e.term,$))}if(f)for(let[w,$]of f){let y=w.length-e.term.length;if(!y)continue;h?.delete(w);let _=d*w.length/(w.length+.3*y);this.termResults(e.term,w,_,e.termBoost,$,s,r,c,m)}if(h)for(let w of h.keys()){let[$,y]=h.get(w);if(!y)continue;let _=p*w.length/(w.length+y);this.termResults(e.term,w,_,e.termBoost,$,s,r,c,m)}return m}executeWildcardQuery(e){let o=new Map,n={...this._options.searchOptions,...e};for(let[s,r]of this._documentIds){let a=n.boostDocument?n.boostDocument(r,"",this._storedFields.get(s)):1;o.set(s,{score:a,terms:[],match:{}})}return o}combineResults(e,o=$a){if(e.length===0)return new Map;let n=o.toLowerCase(),s=ju[n];if(!s)throw new Error(`Invalid combination operator: ${o}`);return e.reduce(s)||new Map}toJSON(){let e=[];for(let[o,n]of this._index){let s={};for(let[r,a]of n)s[r]=Object.fromEntries(a);e.push([o,s])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,o,n,s,r,a,l,c,p=new Map){if(r==null)return p;for(let d of Object.keys(a)){let u=a[d],m=this._fieldIds[d],f=r.get(m);if(f==null)continue;let h=f.size,w=this._avgFieldLength[m];for(let $ of f.keys()){if(!this._documentIds.has($)){this.removeTerm(m,$,o),h-=1;continue}let y=l?l(this._documentIds.get($),o,this._storedFields.get($)):1;if(!y)continue;let _=f.get($),j=this._fieldLength.get($)[m],x=Tu(_,h,this._documentCount,j,w,c),P=n*s*u*y*x,z=p.get($);if(z){z.score+=P,zu(z.terms,e);let C=la(z.match,o);C?C.push(d):z.match[o]=[d]}else p.set($,{score:P,terms:[e],match:{[o]:[d]}})}}return p}addTerm(e,o,n){let s=this._index.fetch(n,cl),r=s.get(e);if(r==null)r=new Map,r.set(o,1),s.set(e,r);else{let a=r.get(o);r.set(o,(a||0)+1)}}removeTerm(e,o,n){if(!this._index.has(n)){this.warnDocumentChanged(o,e,n);return}let s=this._index.fetch(n,cl),r=s.get(e);r==null||r.get(o)==null?this.warnDocumentChanged(o,e,n):r.get(o)<=1?r.size<=1?s.delete(e):r.delete(o):r.set(o,r.get(o)-1),this._index.get(n).size===0&&this._index.delete(n)}warnDocumentChanged(e,o,n){for(let s of Object.keys(this._fieldIds))if(this._fieldIds[s]===o){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${n}" was not present in field "${s}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let o=this._nextId;return this._idToShortId.set(e,o),this._documentIds.set(o,e),this._documentCount+=1,this._nextId+=1,o}addFields(e){for(let o=0;o<e.length;o++)this._fieldIds[e[o]]=o}addFieldLength(e,o,n,s){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[o]=s;let l=(this._avgFieldLength[o]||0)*n+s;this._avgFieldLength[o]=l/(n+1)}removeFieldLength(e,o,n,s){if(n===1){this._avgFieldLength[o]=0;return}let r=this._avgFieldLength[o]*n-s;this._avgFieldLength[o]=r/(n-1)}saveStoredFields(e,o){let{storeFields:n,extractField:s}=this._options;if(n==null||n.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let a of n){let l=s(o,a);l!==void 0&&(r[a]=l)}}};ts.wildcard=Symbol("*");var la=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,ju={[$a]:(t,e)=>{for(let o of e.keys()){let n=t.get(o);if(n==null)t.set(o,e.get(o));else{let{score:s,terms:r,match:a}=e.get(o);n.score=n.score+s,n.match=Object.assign(n.match,a),il(n.terms,r)}}return t},[$l]:(t,e)=>{let o=new Map;for(let n of e.keys()){let s=t.get(n);if(s==null)continue;let{score:r,terms:a,match:l}=e.get(n);il(s.terms,a),o.set(n,{score:s.score+r,terms:s.terms,match:Object.assign(s.match,l)})}return o},[Mu]:(t,e)=>{for(let o of e.keys())t.delete(o);return t}},Lu={k:1.2,b:.7,d:.5},Tu=(t,e,o,n,s,r)=>{let{k:a,b:l,d:c}=r;return Math.log(1+(o-e+.5)/(e+.5))*(c+t*(a+1)/(t+a*(1-l+l*n/s)))},Fu=t=>(e,o,n)=>{let s=typeof t.fuzzy=="function"?t.fuzzy(e,o,n):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,o,n):t.prefix===!0,a=typeof t.boostTerm=="function"?t.boostTerm(e,o,n):1;return{term:e,fuzzy:s,prefix:r,termBoost:a}},ca={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(Au),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},al={combineWith:$a,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:Lu},Eu={combineWith:$l,prefix:(t,e,o)=>e===o.length-1},ua={batchSize:1e3,batchWait:10},ma={minDirtFactor:.1,minDirtCount:20},pa={...ua,...ma},zu=(t,e)=>{t.includes(e)||t.push(e)},il=(t,e)=>{for(let o of e)t.includes(o)||t.push(o)},ll=({score:t},{score:e})=>e-t,cl=()=>new Map,Is=t=>{let e=new Map;for(let o of Object.keys(t))e.set(parseInt(o,10),t[o]);return e},Rs=async t=>{let e=new Map,o=0;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]),++o%1e3===0&&await hl(0);return e},hl=t=>new Promise(e=>setTimeout(e,t)),Au=/[\n\r\p{Z}\p{P}]+/u;var ha=[],dt=(t,e)=>ve.get(t)?.[e]||ha,v=(t,e)=>dt(t,e)[0]||"",Oe=(t,e)=>dt(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),st=(t,e)=>Oe(t,e)[0]||"",wt=t=>ve.has(t),vn=t=>dt(t,"type"),wo=t=>bl.get(t)||ha,ue=(t,e)=>vn(t).includes(e),gl=t=>vn(t).map(e=>b.kinds[e]).find(Boolean),Po=t=>gl(t)?.page||"",ft=t=>gl(t)?.kind||"",ga=t=>Po(t)==="organisation",Yo=t=>Po(t)==="undertaking",yt=t=>!!Po(t)&&!!v(t,"prefLabel"),q=(t,e)=>b.codes[t]?.[e]?.label||e||"",me=(t,e)=>q(b.lists[e],v(t,e)),Ds=t=>b.names[t]||g.thing.foreign[t]||t,bl=new Map;for(let[t,e]of ve)for(let o of e.type||ha)bn(bl,o,t);var S=t=>b.called[t]?.label||v(t,"prefLabel")||v(t,"title")||v(t,"summary")||t.slice(t.lastIndexOf("/")+1),Ce=t=>b.called[t]?.short||S(t),kl=[...ve.keys()].filter(Yo),Bu=[...ve.keys()].filter(ga),wl=t=>Ot.find(e=>e.notation===t),xn=Object.entries(b.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e})),Nu=new Map(Bu.map(t=>[v(t,"notation"),t])),ne=t=>Nu.get(t)||"",rt=t=>b.addresses[t]||"",Et=t=>Oe(t,"passage");var eo=g.search,Pu=new Set(eo.small),Xo=t=>!Zo(t)&&Pu.has(St(t)),es=t=>` ${qe(t).map(St).join(" ")} `,yl=new Map;for(let[t,e]of b.search.english)bn(yl,t,e);var Iu=t=>A([S(t),Ce(t),...["prefLabel","altLabel"].flatMap(e=>dt(t,e)),...yl.get(t)||[]]),Ru=t=>eo.sorts.flatMap(e=>dt(t,e).flatMap(o=>[q(b.lists[e],o),...b.search.also[b.lists[e]]?.[o]||[]]));function Wu(){let t=new Map([...ve.keys()].filter(yt).map(o=>[o,{sort:[ft(o)],text:b.called[o]?[S(o)]:[]}]));for(let[o,n]of ve){let s=eo.owners.flatMap(a=>Oe(o,a)),r=t.get([o,...s].find(a=>t.has(a)));r?.sort.push(...Ru(o)),r?.text.push(...eo.texts.flatMap(a=>n[a]||[]))}let e=o=>Number(eo.weights[o]??eo.weights.rest);return[...[...t].map(([o,n])=>({...{id:o,path:["ding",o],label:S(o),kind:ft(o),titles:Iu(o),...n},weight:Math.min(...vn(o).map(e))})),...Object.entries(b.queries).map(([o,{title:n,question:s,why:r}])=>{let a={titles:[n],sort:[eo.question],text:[s,r].filter(Boolean)};return{id:o,path:["vragen",o],label:n,kind:eo.question,...a,weight:e("question")}})]}function _l(){let t=new Map(Wu().map(l=>[l.id,l])),e=[...t.values()],o=new Set,n=new ts({fields:["titles","sort","text"],extractField:(l,c)=>c==="id"?l.id:l[c].join(" · "),tokenize:l=>qe(l).flatMap(yn),processTerm:l=>Xo(l)?null:St(l),searchOptions:{tokenize:l=>[l],processTerm:l=>l}});n.addAll(e);for(let l of e)for(let c of[l.titles,l.sort,l.text].flat().flatMap(qe).flatMap(yn))Xo(c)||o.add(St(c));let s=new Set(e.flatMap(l=>l.titles).flatMap(qe).flatMap(yn).filter(Zo).map(St)),a=[...e.filter(l=>eo.synonyms.some(c=>ue(l.id,c))).map(l=>l.titles),...eo.same].map(l=>A(l.map(es))).filter(l=>l.length>1);return{items:t,known:o,shorts:s,mini:n,groups:a}}var Du=6,qu=10,vl=4,Hu=4,Vu="OR",Uu=[["titles"],["titles","sort"],["titles","sort","text"]],ba=new Map(b.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")]))),se;function Gu(t){if(se.known.has(t))return ba.get(t)||[];let e=[1,2].map(o=>t.slice(0,-o)).filter(o=>o.length>2&&se.known.has(o));return[...ba.get(t)||[],...e.flatMap(o=>ba.get(o)||[o])]}function ka(t){let e=St(t),o=[e,e.replace(/s$/,"")].find(s=>se.shorts.has(s));if(o||Zo(t))return Ns(o||t,[],!0);let n=[...se.known].some(s=>s.startsWith(e));return Ns(t,Gu(e),!1,s=>n||se.known.has(s))}var wa=t=>[...se.known].filter(t);function xl(t){for(let e=t.length-1;e>1;e-=1){let[o,n]=[t.slice(0,e),t.slice(e)];if(!se.known.has(o)||e<vl&&!se.shorts.has(o))continue;let s=n.length>=vl&&se.known.has(n)?[n]:xl(n);if(s.length)return[o,...s]}return[]}function Ku(t){for(let e of t.length<Du||/\d/.test(t)?[]:t.length<qu?[1]:[1,2]){let n=se.mini.search(t,{fuzzy:e}).flatMap(s=>s.terms).find(s=>s[0]===t[0]);if(n)return[n]}return[]}function Sl(t){let e=qe(t),o=e.filter(n=>!Xo(n));return(o.length?o:e).flatMap(n=>{if(Zo(n))return[n];let s=[()=>[n],()=>n.split("-"),()=>xl(St(n)),()=>Ku(St(n))];for(let r of s){let a=r();if(a.length&&a.every(l=>wa(ka(l)).length))return a}return[n]})}function Ju(t,e){let o=se.groups.flatMap(n=>n.filter(s=>s.length>Hu&&e.includes(s)).flatMap(s=>n.filter(r=>r!==s).map(r=>e.replace(s,r))));return[t,...A(o).map(n=>qe(n).filter(s=>!Xo(s)))]}function Qu(t,e){let[o,...n]=t.titles.map(es);return o===e?0:n.includes(e)?o.includes(e.trimEnd())?1:2:[o,...n].some(s=>s.startsWith(e.trimEnd()))?3:null}function ya(t){se=se||_l();let e=Sl(t),o=e.join(" "),n=qe(t).filter(c=>e.length===1||!Xo(c)).join(" "),s=St(o)===St(n)?es(t):es(o),r=Ju(e,s).map(c=>c.map(ka)),a=new Map;for(let c of r){let p=c.map(d=>({combineWith:Vu,queries:wa(d)}));if(!(!p.length||p.some(d=>!d.queries.length)))for(let[d,u]of Uu.entries())for(let{id:m,score:f}of se.mini.search({combineWith:"AND",queries:p},{fields:u})){let h=se.items.get(m),w=Qu(h,s)??d+4;w<(a.get(m)?.place??Number.POSITIVE_INFINITY)&&a.set(m,{item:h,place:w,score:f})}}let l=[...a.values()].sort((c,p)=>c.place-p.place||c.item.weight-p.item.weight||p.score-c.score||R(c.item.label,p.item.label));return{found:l.map(({item:c})=>c),read:St(o)===St(n)||!l.length?"":o,answers:c=>r.flat().some(p=>p(c))}}var Ol=t=>{let{found:e,read:o}=ya(t);return e.length===1&&!o?M(e[0].path):""},Cl=t=>A(Sl(t)).filter(e=>!Xo(e)&&wa(ka(e)).length);function Ml(t,e){let o=r=>{let[a,l]=Ps(r,e);return l?.on?a.said.length:-1},n=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&o(r)>=0)||t.text.find(r=>r.length>60)||"",s=Math.max(0,o(n)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var jl=new Map;for(let{rows:t,...e}of b.lines)for(let o of t.split(";")){let[n,s,...r]=o.split(" ").map(l=>Yr(Number(l))),a={...e,from:n,to:s,of:r};for(let l of[n,s])bn(jl,l,a)}var Zu=Object.fromEntries(Object.entries(b.absent).map(([t,e])=>[t,new Set(e)])),_a=(t,e=Jt)=>!Zu[e]?.has(t),os=(t,e=Jt)=>(jl.get(t)||[]).filter(o=>_a(o.of[0]||o.from,e)),Pt=(t,e,o)=>os(t,o).filter(n=>n.name===e),Ae=(t,e,o)=>Pt(t,e,o).filter(n=>n.to===t).map(n=>n.from),Ll=(t,e)=>t.from===e?t.to:t.from;var oo=t=>b.works[t]?.steps||[],Tl=t=>b.works[t]?.kinds||[],Sn=t=>b.works[t]?.leads||[],va=t=>b.works[t]?.acts||[],On=(t,e)=>Pt(t,"at",e).flatMap(o=>o.of),qs=(t,e)=>Pt(t,"deadline",e).map(o=>o.from),Io=t=>v(t,"isGeneric")==="true",Yu={},re=(t,e=Jt)=>F.route.query.lezing==="streng"&&b.toldStrictly[e]?.[t]||b.told[e]?.[t]||Yu,Hs=(t,e)=>re(t,e).report||"",Cn=(t,e)=>re(t,e).status||"",ns=(t,e)=>re(t,e).state||"";var Me=g.shared,je=Me.silence,yo=(t=Y())=>t?k(Kt(t).shared.report,{date:U(t.date)}):Me.reports,Mn=(t=Y())=>`${T(Me.nothing,t?1:2,{report:E(yo(t))})} ${je}`,He=(t=Y())=>(t?[t]:b.plans).map(e=>`${e.document||e.title}, ${U(e.date)}`).join("; "),Ro=(t,e)=>[re(t,e).word||"",re(t,e).more||""],Zt=(t,e)=>Ro(t,e).filter(Boolean).join(", "),Rt=Object.fromEntries(Object.entries(b.codes.Basis).map(([t,e])=>[t,[e.screen,Me.bases[t]||E(e.label)]])),jn=t=>q("Modality",t),J=t=>t===null?Me.all_steps:wl(t)?.label||t,tt=t=>q("InterventionKind",t),Xu=(t,e)=>e?No(ze(e.key,t.date),e):t.date===Jt?Me.choices.latest:k(Me.choices.others_latest,{date:No(t.date)}),X=(t,e=Y(t.plan))=>[Xu(t,e),t.stated?Kt(e).shared.choices.links_stated:Me.choices.links_all_said,t.strict&&Me.choices.strict_said,t.expect?Me.choices.with_said:Me.choices.without_said].filter(Boolean).join(" · ");function ss(t,e,o,n=Y(o?.plan)){let{version:s,content:r}=b.meta;return k(Me.export.footnote,{said:t,sources:He(n),addresses:e.map(a=>`; ${rt(a)}`).join(""),version:s+(r?k(Me.export.content,{hash:r.slice(0,12)}):""),scenario:o?`; ${X(o,n)}`:""})}function et(t){let e=kt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Fl(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),s=document.createElement("a");s.href=n,s.download=t,document.body.append(s),s.click(),s.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var _o=g.shared.export;function tm({text:t,done:e}){let o=Tt(),n=Tt();return xt(()=>{o.current.showModal(),n.current.select()},[]),i`
    <dialog class="copy" aria-label=${_o.by_hand} ref=${o} onClose=${e}>
      <p>${_o.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${_o.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${g.shared.close}</button></form>
    </dialog>
  `}async function rs(t,e=_o.copied){try{await navigator.clipboard.writeText(t),et(e)}catch{let o=document.createElement("div");document.body.append(o),to(i`<${tm} text=${t} done=${()=>o.remove()} />`,o)}}function Be(t,e,o){Fl(t,e,o),et(k(_o.downloaded,{name:t}))}function Ln(t,e){e.toBlob(o=>o?Be(t,o,"image/png"):et(k(_o.too_large,{name:t})),"image/png")}var vo=({text:t,label:e=_o.copy})=>i`<button type="button" class="klein" onClick=${()=>rs(t())}>${e}</button>`,Ct=({name:t,rows:e,label:o=_o.csv,id:n})=>i`
  <button type="button" id=${n} onClick=${()=>Be(t,hn(e()),"text/csv;charset=utf-8")}>
    ${o}
  </button>
`,zt=(t,e="")=>{let o=Y(e||t?.plan),n=o?[o]:b.plans;return[n.map(s=>U(s.date)).join("; "),n.map(s=>s.document||s.title).join("; "),`ketenkaart ${b.meta.version} ${(b.meta.content||"").slice(0,12)}`.trim(),t?X(t,o):""]},At=_o.heads,Ve=t=>B?[{key:"bronplan",label:g.shared.plan,text:e=>Y(t(e))?.title||""}]:[];function V({text:t,title:e=t,children:o}){let n=Tt();return xt(()=>{document.title=`${e} – Ketenkaart`},[e]),xt(()=>{F.started&&n.current.focus({preventScroll:!0})},[]),i`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}var Yt=()=>window.matchMedia("(max-width: 44rem)").matches;function Ft({text:t}){let{route:e}=F;return xt(()=>{F.started&&t&&et(t)},[t,e]),null}var Ue=()=>kt("menu"),Vs=()=>kt("menuknop"),Gs=()=>[...Ue().querySelectorAll("details")];function Us(t=null){for(let e of Gs())e!==t&&(e.open=!1)}function El(){Us(),Ue().classList.remove("is-open"),Vs().setAttribute("aria-expanded","false")}function zl(){Ue()&&(Vs().addEventListener("click",()=>{let t=Ue().classList.toggle("is-open");for(let e of Gs())e.open=t;Vs().setAttribute("aria-expanded",String(t))}),Ue().addEventListener("click",t=>{let e=t.target;e.closest("a")?El():e.closest("summary")&&!Yt()&&Us(e.closest("details"))}),Ue().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Gs().find(o=>o.open);Yt()?Vs().focus():e?.querySelector("summary")?.focus(),El()}),document.addEventListener("click",t=>{!Yt()&&!Ue().contains(t.target)&&Us()}),Ue().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Yt()&&!Ue().contains(e)&&Us()}))}function Al(t,e){if(!Ue())return;let o=[...Ue().querySelectorAll("a")],n=r=>Zr(r.hash).path,s=o.find(r=>n(r).join("/")===e.join("/"))||o.find(r=>n(r)[0]===t);for(let r of o){let a=n(r);r===s?r.setAttribute("aria-current","page"):r.removeAttribute("aria-current"),r.setAttribute("href",M(a))}for(let r of Gs())r.classList.toggle("is-hier",!!r.querySelector("[aria-current]"))}var ae=g.check,em="plan",om={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function Bl(t,e){let o=await nt().ask("take",{name:t.name,data:await As(t),beside:e});if(!o.ok)return o;let{page:n}=await nt().ask("page",{options:[],views:!1,comparisons:!1});return nt().show(n,k(e?g.werkplaats.beside:g.werkplaats.alone,{name:t.name})),o}var Pl=({start:t})=>i`
  <button type="button" id="open-plan" onClick=${()=>t(e=>Bl(e,!1))}>${ae.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>Bl(e,!0))}>${ae.beside}</button>
`;async function nm(){await nt().ask("shipped"),nt().show()}var Nl=t=>t.preventDefault();function Il({files:t,children:e=null}){let[o,n]=K("");async function s(r,a){n(ae.saving),window.addEventListener("beforeunload",Nl);try{let{name:l,data:c}=await nt().ask(r,a);Be(l,c,om[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",Nl)}return i`
    <div class="acties">
      ${t.map(({id:r,label:a,name:l,given:c})=>i`
          <button type="button" id=${r} onClick=${()=>s(l,c)}>${a}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var Rl=({made:t,marked:e})=>i`
  <${Il}
    files=${[...t?[{id:"bewaar-werkmap",label:ae.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:ae.save_marked,name:"faults"}]:[]]}
  />
`,Wl=()=>i`
  <section class="blok">
    <h2>${ae.save}</h2>
    <p class="zacht">${ae.save_intro}</p>
    <${Il}
      files=${Object.entries(ae.save_as).filter(([t])=>!(B&&t===em)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${nt().own&&i`<button type="button" id="terug" onClick=${nm}>${ae.back}</button>`}
    <//>
  </section>
`;function Dl(){let t=Tt(),[e,o]=K("");async function n(){let[s]=t.current.files;if(!s)return et(ae.first_source);o(ae.busy);try{o((await nt().ask("source",{data:await As(s)})).message)}catch(r){o(r.message)}}return i`
    <section class="blok">
      <h2>${ae.source}</h2>
      <p class="zacht">${ae.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${ae.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${n}>${ae.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function ql({state:t,why:e,own:o}){let n=g.werkplaats;return i`
    <p>
      ${o?i`<strong>${k(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:i`${k(n.shipped,{title:b.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var tn="#16212B",Hl="#8E8779",xa="#0A4F7A",Ks="#FFFFFF";function Sa(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let s=1;s<e.length-1;s+=1)t.arcTo(...e[s],...e[s+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function Js(t,e){let[o,n,s,r]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,s,n-o,r-s,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let a=o-(r-s);a<n;a+=7)t.moveTo(a,r),t.lineTo(a+(r-s),s);t.stroke(),t.restore()}function Vl(t,e){let[o,n]=[e[0],e[e.length-1]],s=n.x+95;t.save(),t.lineJoin="round";let r=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:a,y:l}of e)t.lineTo(a,l);t.lineTo(s,n.y),t.stroke()};t.strokeStyle=tn,t.lineWidth=14,r(),t.strokeStyle=Ks,t.lineWidth=1.5,t.setLineDash([10,8]),r(),t.beginPath(),t.moveTo(s,n.y-15),t.lineTo(s+22,n.y),t.lineTo(s,n.y+15),t.fillStyle=tn,t.fill(),t.restore()}function Oa(t,e,o,n,s=5.5){t.beginPath(),t.arc(e,o,s,0,2*Math.PI),t.fillStyle=n==="full"?tn:Ks,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,s,Math.PI/2,-Math.PI/2),t.fillStyle=tn,t.fill()),t.beginPath(),t.arc(e,o,s,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=tn,t.stroke()}function Ul(t,e){let o=new Set(t.filter(s=>s.station).map(s=>s.id)),n=new Map(t.map(s=>[s.id,s.rail]));return e.flatMap(s=>{if(s.branch)return[{edge:s,...s.branch}];if(!o.has(s.to))return[];let r=n.get(s.from);return[{edge:s,head:s.to,stop:s.from,beside:r??0,between:r===void 0}]})}function as(t,{head:e,stop:o,beside:n}){let s=t.getPosition(e);return{from:s,x:s.x+n,y:t.getPosition(o).y}}function sm({from:t,x:e,y:o},{aside:n=0,top:s=t.y+34}){let r=[t.x+n,t.y],a=e===r[0]?[]:[[r[0],s],[e,s]];return[...n?[[t.x,t.y]]:[],r,...a,[e,o]]}function Gl(t,e,o,n){t.save(),t.lineCap="round";let s=o.map(r=>({on:n.has(r.edge.id),down:sm(as(e,r),r)}));for(let{down:r}of s)Sa(t,r,3,Hl);for(let{on:r,down:a}of s)r&&Sa(t,a,4,tn);t.restore()}function Kl(t,e,o,n){for(let s of o){let{x:r,y:a}=as(e,s),{left:l,right:c}=e.getBoundingBox(s.stop),p=(l+c)/2,{label:d,font:u}=e.body.nodes[s.stop].options;t.font=`${u.size}px ${u.face}`;let m=n.has(s.edge.id),f=s.between&&!m?t.measureText(d).width/2+8:(c-l)/2-6,h=r<p?p-f:p+f;Math.abs(h-r)>3&&Sa(t,[[r,a],[h,a]],m?4:1.6,m?tn:Hl)}for(let s of o){let{x:r,y:a}=as(e,s);Oa(t,r,a,s.edge.mark||"full",s.edge.mark?5.5:3)}}function Ca(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function Jl(t,e,o,n){let{x:s,y:r}=Ca(e,o);t.save(),t.beginPath(),t.arc(s,r,9,0,2*Math.PI),t.fillStyle=n?xa:Ks,t.fill(),t.lineWidth=1.8,t.strokeStyle=xa,t.stroke(),t.beginPath(),t.moveTo(s-4.5,r),t.lineTo(s+4.5,r),n||(t.moveTo(s,r-4.5),t.lineTo(s,r+4.5)),t.strokeStyle=n?Ks:xa,t.stroke(),t.restore()}var rm="#16212B",Qs=12/14,am=13,Ql=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<am;function Zs(t,{nodes:e,edges:o,options:n,view:s,opened:r=[]},{onChoose:a,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let d=Ul(e,o),u=new Map(d.map(O=>[O.edge.id,O])),m=new vis.DataSet(e.map(({title:O,...W})=>p?W:{...W,title:O})),f=new vis.DataSet(o.map(O=>u.has(O.id)?{...O,hidden:!0}:O)),h=new vis.Network(t,{nodes:m,edges:f},n),w=t.querySelector(".vis-network");w.setAttribute("role","application"),w.setAttribute("aria-label",t.dataset.title||"");for(let O of t.querySelectorAll("canvas"))O.setAttribute("aria-hidden","true");let $=e.filter(O=>O.slot).map(O=>O.id),y=e.filter(O=>O.station).sort((O,W)=>O.station-W.station),_=new Set,j="",x=()=>[...new Set([j,...r,...h.getSelectedNodes()])].filter(O=>O&&c(O));h.on("beforeDrawing",O=>{Gl(O,h,d,_);let W=y.map(D=>h.getPosition(D.id));W.length&&Vl(O,W);for(let D of $)Js(O,h.getBoundingBox(D))}),h.on("afterDrawing",O=>{Kl(O,h,d,_);for(let W of x())Jl(O,h,W,r.includes(W))});let P=O=>d.find(W=>Ql(as(h,W),O,h.getScale()))?.edge.id,z=O=>x().find(W=>Ql(Ca(h,W),O,h.getScale())),C=(O=.05)=>{if(!e.length||(h.fit({animation:!1,maxZoomLevel:1.15}),h.getScale()>=O))return;let D=Math.min(...e.map(ho=>ho.x))-85,Z=Math.min(...e.map(ho=>ho.y))-30,ee=t.clientWidth/O*.5,Ut=Math.max(...e.map(ho=>ho.x))+85-D,ye={x:Ut<2*ee?D+Ut/2:D+ee,y:Z+t.clientHeight/O*.5};h.moveTo({position:ye,scale:O,animation:!1})};h.on("click",({nodes:[O],edges:[W],pointer:D})=>{let Z=z(D.canvas);Z?l?.(Z):a?.(P(D.canvas)??O??W??null)}),h.on("doubleClick",({nodes:[O]})=>O&&l?.(O));let it=(O,W)=>{O&&c(O)!==(j===O)&&h.redraw(),O&&(j=O),p?.(O,W)};if(p){h.on("hoverNode",({node:D,pointer:Z})=>it(D,Z.DOM)),h.on("hoverEdge",({edge:D,pointer:Z})=>it(D,Z.DOM));for(let D of["blurNode","blurEdge","dragStart","zoom"])h.on(D,()=>it(null));let O="",W=D=>{if(!d.length||D.buttons)return;let{left:Z,top:ee}=t.getBoundingClientRect(),Ut={x:D.clientX-Z,y:D.clientY-ee},ye=P(h.DOMtoCanvas(Ut))||"";ye!==O&&it(ye||null,Ut),t.style.cursor=ye||z(h.DOMtoCanvas(Ut))?"pointer":"",O=ye};w.addEventListener("pointermove",W),w.addEventListener("pointerleave",()=>window.setTimeout(()=>it(null)))}s?h.moveTo({...s,animation:!1}):C(Qs);let Vt=new Map(o.map(O=>[O.id,O]));return{network:h,given:{nodes:e,edges:o,options:n},fit:C,view:()=>({position:h.getViewPosition(),scale:h.getScale()}),zoom:O=>h.moveTo({scale:Math.min(4,Math.max(.05,h.getScale()*O))}),select(O,W,D){let Z=W.length?W:o.filter(_t=>O.includes(_t.from)||O.includes(_t.to)).map(_t=>_t.id),ee=new Set(Z.filter(_t=>Vt.has(_t))),Ut=[..._,...ee].filter(_t=>!u.has(_t)&&_.has(_t)!==ee.has(_t));Ut.length&&f.update(Ut.map(_t=>ee.has(_t)?{id:_t,width:3,color:{color:rm}}:{id:_t,width:1.6,color:{color:Vt.get(_t).color}})),_=ee;let ye=O.filter(_t=>m.get(_t));if(h.setSelection({nodes:ye,edges:[]},{highlightEdges:!1}),h.redraw(),!D||!ye.length)return;ye.some(_t=>{let{x:H,y:vs}=h.canvasToDOM(h.getPosition(_t));return H>0&&H<t.clientWidth&&vs>0&&vs<t.clientHeight})||h.focus(ye[0],{scale:Math.max(h.getScale(),Qs),animation:!1})},show(O){h.fit({nodes:O.filter(W=>m.get(W)),animation:!1,maxZoomLevel:1.15}),h.getScale()<Qs&&h.moveTo({scale:Qs})},destroy:()=>h.destroy()}}function Zl(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var oc=g.graph.keep,nc="#16212B",Yl="#46525D",im="#8E8779",Tn=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'"),[Ge,Xl,lm]=[28,12e3,2];function Ma(t,e=null){let{version:o,content:n}=b.meta,s=(n||"").slice(0,12);return{title:t,source:`${[He(),e&&X(e)].filter(Boolean).join(". ")}. ${je}`,foot:k(oc.foot,{version:o,content:s})}}function tc(t,e,o){let n=[""];for(let s of String(e).split(/\s+/)){let r=n[n.length-1]?`${n[n.length-1]} ${s}`:s;t.measureText(r).width<=o||!n[n.length-1]?n[n.length-1]=r:n.push(s)}return n}function cm(t){let e=r=>t.rows.some(a=>a.group===r),o=Object.entries(t.looks.edges).filter(([r])=>e(r)),n=Object.entries(t.looks.nodes).filter(([r])=>t.nodes.some(a=>a.group===r)),s=t.layout==="route";return[...o.map(([,{color:r,dashes:a,mark:l,label:c}])=>s&&l?{line:!0,color:im,mark:l,label:c.replace(/^\W+/,"")}:{line:!0,color:r,dashes:a,label:c}),...n.map(([,{color:r,label:a}])=>({color:r,label:a})),...t.nodes.some(r=>r.slot)?[{slot:!0,label:oc.slot}]:[]]}function pm(t,{line:e,slot:o,color:n,dashes:s,mark:r},a,l){if(o)return Js(t,{left:a-11,right:a+37,top:l-21,bottom:l+13});t.strokeStyle=n,t.fillStyle=n,t.lineWidth=3,t.setLineDash(s?[5,4]:[]),t.beginPath(),e?(t.moveTo(a,l-4),t.lineTo(a+26,l-4),t.stroke()):(t.arc(a+13,l-4,5.5,0,2*Math.PI),t.fill()),t.setLineDash([]),r&&Oa(t,a+13,l-4,r)}function ec(t,e,o,n,s,r){let[a,l]=[o,n];t.font=`13px ${Tn}`;for(let c of e){let p=t.measureText(c.label).width+54;a>o&&a+p>o+s&&([a,l]=[o,l+24]),r&&(pm(t,c,a,l),t.fillStyle=nc,t.fillText(c.label,a+34,l)),a+=p}return e.length?l+14:n}async function dm(t,e,o,n,s){let r=o.map($=>({...$,...e[$.id]})),a=document.createElement("div");a.classList.add("doek","buiten"),document.body.append(a);let l=Zs(a,{nodes:r,edges:n,options:s}),c=r.map($=>l.network.getBoundingBox($.id)),[p,d]=[Math.min(...c.map($=>$.left))-20,Math.min(...c.map($=>$.top))-20],u=Math.max(...c.map($=>$.right))+(t.layout==="route"?130:20),m=Math.max(...c.map($=>$.bottom))+20,[f,h]=[u-p,m-d],w=Math.min(lm,Xl/f,Xl/h);return Object.assign(a.style,{width:`${f*w}px`,height:`${h*w}px`}),l.network.setSize(`${f*w}px`,`${h*w}px`),l.network.moveTo({position:{x:p+f/2,y:d+h/2},scale:w,animation:!1}),await new Promise($=>{l.network.once("afterDrawing",$),l.network.redraw()}),{canvas:a.querySelector("canvas"),width:f,height:h,scale:w,done:()=>{l.destroy(),a.remove()}}}function um(t,e,o){let n=document.createElement("canvas"),s=n.getContext("2d"),r=Math.max(t.width,720)+2*Ge,a=r-2*Ge;s.font=`650 22px ${Tn}`;let l=tc(s,e.title,a);s.font=`13px ${Tn}`;let c=tc(s,e.source,a),p=Ge+l.length*27+c.length*18+12,u=ec(s,o,Ge,p+t.height+30,a,!1)+40;n.width=r*t.scale,n.height=u*t.scale,s.scale(t.scale,t.scale),s.fillStyle="#FFFFFF",s.fillRect(0,0,r,u),s.fillStyle=nc,s.font=`650 22px ${Tn}`;for(let[f,h]of l.entries())s.fillText(h,Ge,Ge+18+f*27);s.fillStyle=Yl,s.font=`13px ${Tn}`;let m=Ge+l.length*27;for(let[f,h]of c.entries())s.fillText(h,Ge,m+13+f*18);return s.drawImage(t.canvas,Ge,p,t.width,t.height),ec(s,o,Ge,p+t.height+30,a,!0),s.fillStyle=Yl,s.font=`13px ${Tn}`,s.fillText(e.foot,Ge,u-16),n}async function sc({name:t,picture:e,handle:o,scenario:n}){await document.fonts.ready;let{nodes:s,edges:r,options:a}=o.current.given,l=await dm(e,o.current.network.getPositions(),s,r,a),c=um(l,Ma(e.title,n),cm(e));l.done(),Ln(`${t}.png`,c)}var Ys=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),ja=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),is=(t,e,o,n)=>`M${t} ${e}h${o}v${n}h${-o}Z`,Ta=(t,e,o)=>`M${t-o} ${e}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0Z`;function mm(t,e,o){let n="";for(let s=o;s<t+e;s+=o)n+=`M${Math.min(s,t)} ${Math.max(0,s-t)}L${Math.max(0,s-e)} ${Math.min(s,e)}`;return n}function fm(t,e){let o="";for(let n=3;n<t-1;n+=4)for(let s=3;s<e-1;s+=4)o+=Ta(n,s,.8);return o}var rc={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Ta(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>is(t("x"),t("y"),t("width"),t("height"))},$m=[...Object.keys(rc),"text"].join();function hm(t,e){return[...t.querySelectorAll($m)].flatMap(n=>{let s=n.getScreenCTM();if(!s||!n.checkVisibility())return[];let r=window.getComputedStyle(n),a=u=>Number(n.getAttribute(u)||0),l=Ys(e.multiply(DOMMatrix.fromMatrix(s)));if(n.tagName==="text")return gm(n,l,r,a("x"),a("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,d=Number(r.opacity)*(ja(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:rc[n.tagName](a,n),...c,dash:p,opacity:d}]})}function gm(t,e,o,n,s){let r=o.textAnchor,a=!1,l=n-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),d=c instanceof Element?window.getComputedStyle(c):o,u=Number.parseFloat(d.fontSize);if(a&&p.startsWith(" ")&&(l+=en(" ",u,d.fontWeight)),!p.trim())return[];a=!0;let m={at:bm(e,l,s),text:p.trim(),size:u,weight:d.fontWeight,fill:d.fill};return l+=en(p.trim(),u,d.fontWeight),[m]})}var bm=(t,e,o)=>Ys(new DOMMatrix(t).translate(e,o)),La=document.createElement("canvas").getContext("2d"),Xs=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'");function en(t,e,o){return La.font=`${o} ${e}px ${Xs}`,La.measureText(t).width}function km(t,e,o){let{width:n,height:s}=e,r=Ys(o.translate(e.left,e.top)),a=[],l=t.borderTopLeftRadius==="50%",c=l?Ta(n/2,s/2,n/2-1):is(0,0,n,s),p=window.getComputedStyle(document.body).backgroundColor;ja(t.backgroundColor)&&t.backgroundColor!==p&&a.push({at:r,d:c,fill:t.backgroundColor});let d=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?a.push({at:r,d:mm(n,s,9),fill:"none",stroke:d[d.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?a.push({at:r,d:fm(n,s),fill:d[0]}):t.backgroundImage.startsWith("linear")&&a.push({at:r,d:is(0,s/2-1,n,2),fill:d[0]});for(let[,f,h,w]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?a.push({at:r,d:is(0,s+Number(h),n,-Number(h)),fill:f}):a.push({at:r,d:is(+w/2,+w/2,n-+w,s-+w),fill:"none",stroke:f,wide:+w});let u=f=>({wide:Number.parseFloat(t.getPropertyValue(`border-${f}-width`)),stroke:t.getPropertyValue(`border-${f}-color`),dash:t.getPropertyValue(`border-${f}-style`)==="dashed"?"5 3":""}),m={top:`M0 0h${n}`,bottom:`M0 ${s}h${n}`,left:`M0 0v${s}`,right:`M${n} 0v${s}`};if(l&&u("top").wide)a.push({at:r,d:c,fill:"none",...u("top")});else for(let[f,h]of Object.entries(m)){let w=u(f);w.wide&&ja(w.stroke)&&a.push({at:r,d:h,fill:"none",...w})}return a}function wm(t,e,o){let n=window.getComputedStyle(t.parentElement),s=Number.parseFloat(n.fontSize),r=document.createRange(),a=[];for(let{0:p,index:d}of t.data.matchAll(/\S+/g)){r.setStart(t,d),r.setEnd(t,d+p.length);let u=r.getBoundingClientRect(),m=a[a.length-1];m&&Math.abs(m.on.top-u.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,u.right-m.on.left,m.on.height)):a.push({on:u,text:p})}en("",s,n.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=La.measureText("x");return a.map(({on:p,text:d})=>{let u=d;for(;u&&p.left+en(u,s,n.fontWeight)>o+1;)u=u.slice(0,-1);u!==d&&(u=`${u.slice(0,-1).trim()}…`);let m=Ys(e.translate(p.left,p.top+p.height*l/(l+c))),f=n.fontStyle==="italic"?n.fontStyle:"";return{at:m,text:u,size:s,weight:n.fontWeight,fill:n.color,slant:f}})}function ac(t,e,o){let n=window.getComputedStyle(t);if(!t.checkVisibility()||n.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return hm(t,e);let s=t,r=n.transform;r!=="none"&&(s.style.transform="none");let a=t.getBoundingClientRect(),l=e;if(r!=="none"){let[d,u]=n.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(a.left+d,a.top+u).multiply(new DOMMatrix(r)).translate(-a.left-d,-a.top-u)}let c=r==="none"&&n.overflowX==="hidden"?Math.min(o,a.right):o,p=[...t.childNodes].flatMap(d=>d instanceof Text?wm(d,l,c):d instanceof Element?ac(d,l,c):[]);return s.style.transform="",[...km(n,a,l),...p]}function Fa(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:o,top:n,width:s,height:r}=t.getBoundingClientRect(),a=ac(t,new DOMMatrix([1,0,0,1,-o,-n]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=a.map(p=>p.at[4]+p.at[0]*en(p.text||"",p.size||0,p.weight||"")),c=[...a.filter(p=>p.d),...a.filter(p=>p.text)];return{width:Math.max(s,...l),height:r,shapes:c}}var ic=g.graph.keep,[ym,lc]=["#16212B","#46525D"],[xo,_m,vm,cc]=[28,720,2,12e3],pc=(t,e,o)=>t.map(n=>({...n,at:[...n.at.slice(0,4),n.at[4]+e,n.at[5]+o]}));function Ea(t,e,o,n,s,r){let a=[""];for(let p of t.split(/\s+/)){let d=`${a[a.length-1]} ${p}`.trim();en(d,e,o)<=s?a[a.length-1]=d:a.push(p)}let l=e*1.35;return{shapes:a.map((p,d)=>({at:[1,0,0,1,xo,r+e+d*l],text:p,size:e,weight:String(o),fill:n})),below:r+a.length*l}}function uc({title:t,scenario:e,of:o,legend:n}){let s=Ma(t,e),r=Fa(document.querySelector(o)),a=Math.max(r.width,_m),l=Ea(s.title,22,650,ym,a,xo),c=Ea(s.source,13,400,lc,a,l.below+2),p=c.below+16,[d,u,m]=[xo,p+r.height+24,0],f=[...document.querySelectorAll(n)].map(Fa).flatMap($=>{d>xo&&d+$.width>xo+a&&([d,u,m]=[xo,u+m+6,0]);let y=pc($.shapes,d,u);return d+=$.width+20,m=Math.max(m,$.height),y}),h=Ea(s.foot,13,400,lc,a,u+m+16),w=[...l.shapes,...c.shapes,...pc(r.shapes,xo,p),...f,...h.shapes];return{title:`${s.title} ${s.source}`,width:a+2*xo,height:h.below+xo,shapes:w}}var dc="http://www.w3.org/2000/svg";function xm(t){let{title:e,width:o,height:n,shapes:s}=uc(t),r=document.createElementNS(dc,"svg"),a=(l,c,p,d="")=>{let u=document.createElementNS(dc,c);for(let[m,f]of Object.entries(p))f!==void 0&&f!==""&&u.setAttribute(m,String(f));u.textContent=d,l.append(u)};for(let[l,c]of Object.entries({width:o,height:n,viewBox:`0 0 ${o} ${n}`,"font-family":Xs,role:"img"}))r.setAttribute(l,String(c));a(r,"title",{},e),a(r,"rect",{width:o,height:n,fill:"#FFFFFF"});for(let{at:l,text:c,d:p,fill:d,stroke:u,wide:m,dash:f,size:h,weight:w,slant:$,opacity:y}of s){let[_,j,x,P,z,C]=l,it=_===1&&!j&&!x&&P===1?`translate(${z} ${C})`:`matrix(${l.join(" ")})`;c===void 0?a(r,"path",{d:p,transform:it,fill:d,...u&&u!=="none"&&{stroke:u,"stroke-width":m,"stroke-dasharray":f},opacity:y===1?void 0:y}):a(r,"text",{transform:it,"font-size":h,"font-weight":w,"font-style":$,fill:d},c)}Be(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}function za(t,e){let o=Math.min(vm,cc/t,cc/e),n=document.createElement("canvas");n.width=t*o,n.height=e*o;let s=n.getContext("2d");return s.scale(o,o),s.fillStyle="#FFFFFF",s.fillRect(0,0,t,e),{canvas:n,pen:s}}async function Sm(t){await document.fonts.ready;let{width:e,height:o,shapes:n}=uc(t),{canvas:s,pen:r}=za(e,o);for(let{at:a,text:l,d:c,fill:p,stroke:d,wide:u,dash:m,size:f,weight:h,slant:w="",opacity:$=1}of n){r.save(),r.transform(a[0],a[1],a[2],a[3],a[4],a[5]),r.globalAlpha=$,r.fillStyle=p,r.font=`${w} ${h} ${f}px ${Xs}`,l!==void 0&&r.fillText(l,0,0);let y=new Path2D(c);p!=="none"&&r.fill(y),d&&d!=="none"&&u&&(r.strokeStyle=d,r.lineWidth=u,r.setLineDash((m||"").split(/[\s,]+/).filter(Boolean).map(Number.parseFloat)),r.stroke(y)),r.restore()}Ln(`${t.name}.png`,s)}var Wo=t=>i`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>xm(t)}>${ic.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Sm(t)}>${ic.png}</button>
  </span>
`;var mc="alle",Om={kind:t=>E(tt(t)),form:t=>E(q("ExploitationForm",t)),partner:t=>S(ne(t)||t)},fe=t=>[...t.steps.map(e=>e.notation),null];function ie(t,e,o){let n=new Map;for(let r of G({...e,plan:o.key}).matrix[t]){let a=n.get(r.column)||new Map;n.set(r.column,a.set(r.barrier,r))}let s=[...n].map(([r,a])=>({key:r,label:Om[t](r),id:t==="partner"?ne(r):"",cells:fe(o).map(l=>a.get(l)||null)}));return t==="partner"?s.sort((r,a)=>R(r.label,a.label)):s}var Le=(t,e,o)=>[t,e??mc,...B?[o]:[]].join("~");function tr(t){let[e,o,n]=t.split("~");return{key:e,step:o===mc?null:o,plan:n}}var on=t=>`cel-${t.replaceAll("~","-")}`,er=(t,e)=>G(e?{...t,plan:e.key}:t).matrix.kind.some(o=>o.undecided);function $e(t){if(!t)return{word:g.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}var Aa=20;function no({bar:t,support:e=!1,most:o=Aa}){let n=t.reduce((l,[,c])=>l+c,0),s=e||n>o,r=(l,c)=>i`<i class=${`b-${l}`} style=${{flexGrow:c}}></i>`,a=["balk",e&&"hol",s&&"heel"].filter(Boolean).join(" ");return i`
    <span class=${a} aria-hidden="true">
      ${t.map(([l,c])=>s?r(l,c):Array.from({length:c},()=>r(l,1)))}
    </span>
  `}var ls=g.overview;function Na(t,e=""){let o=document.createElement("span");o.className=t;let n=e?o.appendChild(document.createElement("i")):o;n.className=e||t,document.body.append(o);let{backgroundColor:s,color:r,borderTopColor:a}=window.getComputedStyle(n),l=window.getComputedStyle(n).getPropertyValue("--rand").trim();return o.remove(),{fill:s,ink:r,border:a,edge:l}}function Ba(t,e,o,n){let s=t.bar.reduce((c,[,p])=>c+p,0),r=t.support_only||s>Aa?t.bar:t.bar.flatMap(([c,p])=>Array.from({length:p},()=>[c,1])),a=(n-r.length+1)/s,l=e;return r.map(([c,p])=>{let{fill:d,edge:u}=Na("balk",`b-${c}`),m={x:l,y:o,w:a*p,h:10,r:1,fill:t.support_only?Pa:d,stroke:u};return l+=m.w+1,m})}function Cm({x:t,y:e,w:o,h:n},s){let r=[];for(let a=7;a<o+n;a+=9)r.push({x1:t+Math.min(a,o),y1:e+Math.max(0,a-o),x2:t+Math.max(0,a-n),y2:e+Math.min(a,n),stroke:s});return r}var Pa="#ffffff",Mm="#dcd6c9",cs="Arial,Helvetica,sans-serif",nr=document.createElement("canvas").getContext("2d");function or(t,e,o,n){nr.font=`${n?"bold ":""}${o}px ${cs}`;let s=[""];for(let r of String(t).split(/\s+/)){let a=s[s.length-1]?`${s[s.length-1]} ${r}`:r;nr.measureText(a).width<=e||!s[s.length-1]?s[s.length-1]=a:s.push(r)}return s}function Ia(t,e,o){let n=ie(t,e,o),s=fe(o),r=190,a=150,l=8,c=4,p=r+(a+c)*s.length+20,d=[],u=20,m=($,y,_,j,x,P)=>{for(let z of or(y,_,j,x))u+=j+4,d.push({x:$,y:u,text:z,size:j,bold:x,fill:P})};m(20,ls.heading,p-40,20,!0,"#14212b"),m(20,`${He(o)}. ${X(e,o)}. ${je}`,p-40,12,!1,"#46545f"),u+=14;let f=u;s.forEach(($,y)=>{u=f,m(20+r+y*(a+c)+l,J($),a-2*l,14,!0,"#14212b")}),u=f+26;for(let $ of n){let y=$.cells.map(x=>{let[P="–",...z]=x?.brief||[];return{cell:x,mark:Rt[x?.most_basis||""]?.[0]||"",text:[{all:or(P,a-2*l-14,13,!0),size:13,bold:!0},...z.map(C=>({all:or(C,a-2*l,11,!1),size:11,bold:!1}))]}}),_=or($.label,r-l,13,!0),j=Math.max(44,12+_.length*17,...y.map(x=>(x.cell?.bar.length?26:12)+x.text.reduce((P,{all:z,size:C})=>P+z.length*(C+3),0)));for(let[x,P]of _.entries())d.push({x:20,y:u+20+x*17,text:P,size:13,bold:!0,fill:"#14212b"});y.forEach((x,P)=>{let z=20+r+P*(a+c),C={x:z,y:u,w:a,h:j},it=x.cell?.bar.length?x.cell:null,Vt=Na("arcering"),O=x.cell?.unmet?Vt.ink:"#16212b";if(x.cell?.unmet){d.push({...C,fill:Vt.fill,stroke:Vt.border,dash:!0},...Cm(C,Vt.border));let D=6+x.text.reduce((Z,{all:ee,size:Ut})=>Z+ee.length*(Ut+3),0);d.push({x:z+3,y:u+4,w:a-6,h:D,fill:Vt.fill,stroke:Vt.fill})}else x.cell?.undecided?d.push({...C,fill:Pa,stroke:Na("onbeslist").border,dash:!0}):d.push({...C,fill:Pa,stroke:Mm});it&&d.push(...Ba(it,z+l,u+7,a-2*l-18));let W=u+(it?18:5);for(let{all:D,size:Z,bold:ee}of x.text)for(let Ut of D)W+=Z+3,d.push({x:z+l,y:W-2,text:Ut,size:Z,bold:ee,fill:O});x.mark&&d.push({x:z+a-20,y:u+18,text:x.mark,size:14,bold:!1,fill:O})}),u+=j+c}u+=16;let h=20,w=($,y)=>{d.push(...$,{x:h+34,y:u+9,text:y,size:11,bold:!1,fill:"#46545f"}),h+=34+nr.measureText(y).width+18};nr.font=`11px ${cs}`;for(let $ of ls.legend.states){let y=E(b.codes.CellState[$].label);w(Ba({bar:[[$,1]],support_only:!1},h,u,28),y)}return w(Ba({bar:[[ls.legend.support_state,1]],support_only:!0},h,u,28),ls.legend.support),u+=14,m(20,Object.values(Rt).map(([$,y])=>`${$} ${y}`).join("   "),p-40,11,!1,"#46545f"),m(20,k(ls.picture.foot,{version:b.meta.version,content:(b.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:u+20,list:d}}var fc=g.overview,$c=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function Ra(t,e,o=b.plans[0]){let{width:n,height:s,list:r}=Ia(t,e,o),a=({x:m,y:f,w:h,h:w,fill:$,stroke:y,dash:_,r:j=4})=>`<rect x="${m}" y="${f}" width="${h}" height="${w}" rx="${j}" fill="${$}" stroke="${y}"${_?' stroke-dasharray="5 3"':""}/>`,l=({x1:m,y1:f,x2:h,y2:w,stroke:$})=>`<line x1="${m}" y1="${f}" x2="${h}" y2="${w}" stroke="${$}"/>`,c=({x:m,y:f,text:h,size:w,bold:$,fill:y})=>`<text x="${m}" y="${f}" font-size="${w}"${$?' font-weight="bold"':""} fill="${y}">${$c(h)}</text>`,p=r.map(m=>m.text!==void 0?c(m):m.x1!==void 0?l(m):a(m)),d=$c(k(fc.picture.title,{heading:fc.heading,scenario:X(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${s}" viewBox="0 0 ${n} ${s}"`} font-family="${cs}" role="img">
<title>${d}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${p.join(`
`)}
</svg>
`}function hc(t,e,o){Be("matrix.svg",Ra(t,e,o),"image/svg+xml")}function gc(t,e,o){let{width:n,height:s,list:r}=Ia(t,e,o),{canvas:a,pen:l}=za(n,s);for(let c of r)c.x1!==void 0?(l.strokeStyle=c.stroke,l.setLineDash([]),l.beginPath(),l.moveTo(c.x1,c.y1),l.lineTo(c.x2,c.y2),l.stroke()):c.text===void 0?(l.fillStyle=c.fill,l.strokeStyle=c.stroke,l.setLineDash(c.dash?[5,3]:[]),l.fillRect(c.x,c.y,c.w,c.h),l.strokeRect(c.x,c.y,c.w,c.h)):(l.fillStyle=c.fill,l.font=`${c.bold?"bold ":""}${c.size}px ${cs}`,l.fillText(c.text,c.x,c.y));Ln("matrix.png",a)}var Xt=g.check,bc=({title:t,lines:e=[],count:o=e.length})=>e.length>0&&i`
    <h2>${k(Xt.list,{title:t,count:o})}</h2>
    <ul>${e.map(n=>i`<li>${n}</li>`)}</ul>
  `,kc=({title:t,lines:e=[]})=>e.length>0&&i`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>i`<li>${o}</li>`)}</ul>
    </details>
  `,jm=(t={})=>Object.entries(t).map(([e,o])=>k(Xt.counted,{count:o,what:Ds(e).toLowerCase()})).sort(R);function Lm({message:t,notes:e=[],faults:o,wrong:n,questions:s,asked:r,counts:a,report:l,made:c}){return i`
    <p><strong>${t}</strong></p>
    ${c&&i`<p>${k(Xt.made,{name:c})}</p>`}
    ${a&&i`<${Rl} made=${c} marked=${o.length+s.length>0} />`}
    ${e.map(p=>i`<p>${p}</p>`)}
    <${bc} title=${Xt.faults} lines=${o} count=${n} />
    <${bc} title=${Xt.questions} lines=${s} count=${r} />
    <${kc} title=${Xt.columns} lines=${l} />
    <${kc} title=${Xt.read} lines=${jm(a)} />
  `}function Tm(t){if(!t.length)throw new Error(Xt.first);if(t.length>1)throw new Error(k(Xt.one_only,{count:t.length}));if(t[0].size>Xr)throw new Error(k(Xt.too_large,{name:t[0].name,most:Xr/2**20}));return t[0]}function wc(){let t=Tt(),[e,o]=K(null);async function n(s){try{let r=Tm(t.current.files);o({busy:!0});let a=await s(r);o(a),et(a.message)}catch(r){o({message:r.message||Xt.silent,faults:r.faults})}}return go(()=>{let s=a=>a.preventDefault();function r(a){a.preventDefault(),t.current.files=a.dataTransfer.files,n(ta)}return window.addEventListener("dragover",s),window.addEventListener("drop",r),()=>{window.removeEventListener("dragover",s),window.removeEventListener("drop",r)}},[]),i`
    <${V} text=${Xt.title}><p class="uitleg">${Xt.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${Xt.file}</span>
        <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${t} />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(ta)}>${Xt.check}</button>
      <${Pl} start=${n} />
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&i`<p>${Xt.busy}</p>`}
      ${e?.message&&i`<${Lm} ...${e} />`}
    </div>
    <${Wl} /><${Dl} />
  `}var so=g.shared,Do=({legend:t,name:e,options:o,current:n="",id:s})=>o.length>0&&i`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([r,a])=>i`
          <button
            type="button"
            id=${`${s}-${r||"gewoon"}`}
            aria-pressed=${String(r===n)}
            onClick=${()=>N({[e]:r||null})}
          >${a}</button>
        `)}
    </div>
  </fieldset>
`;function Bt({label:t,name:e,options:o,id:n=e}){let s=F.route.query[e]||"";return i`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([r])=>r===s)?s:""}
        onChange=${r=>N({[e]:r.target.value})}
      >
        <option value="">${so.all}</option>
        ${o.map(([r,a])=>i`<option value=${r}>${a}</option>`)}
      </select>
    </label>
  `}var ro=({label:t=so.text,name:e,id:o=e})=>i`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${o}
      type="search"
      value=${F.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${n=>N({[e]:n.target.value},!0)}
    />
  </label>
`,qo=({names:t})=>i`
  <button type="button" id="wis" onClick=${()=>N(Object.fromEntries(t.map(e=>[e,null])))}>
    ${so.clear}
  </button>
`,Fm=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function Ne({children:t}){let[e,o]=K(!1);if(!Yt())return i`<section class="filters" aria-label=${so.filters}>${t}</section>`;let n=Object.keys(F.route.query).filter(s=>!Fm.includes(s)).length;return i`
    <details class="filters" open=${e} onToggle=${s=>o(s.target.open)}>
      <summary id="filterknop">${n?k(so.filters_set,{count:n}):so.filters}</summary>
      ${t}
    </details>
  `}var Em=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];function sr({query:t,children:e}){let[o,n]=K(!Yt()&&Em.some(s=>t[s]));return i`
    <details class="keuzes" open=${o} onToggle=${s=>n(s.target.open)}>
      <summary id="wijzig">${so.change}</summary>
      ${e}
    </details>
  `}var Ke=()=>{let t=b.plans.map(e=>[e.key,e.title]);return B&&i`<div class="velden"><${Bt} label=${so.plan} name="plan" options=${t} /></div>`};function nn(){let t=I(F.route.query),e=Y(t.plan)?.dates||bo;if(e.length<2)return null;let o=e[e.length-1].date,n=a=>a===o?"":a,s=e.find(a=>a.date===t.date)?.date||o,r=ra(F.route.query,"stand",e.map(a=>[n(a.date),a.label]));return i`<${Do} legend=${so.choices.date} name="stand" options=${r} current=${n(s)} id="st" />`}function Wa(){let t=I(F.route.query),e=Kt(Y(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return i`<${Do} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function ao(){let t=so.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{query:n}=F.route,{expect:s,strict:r}=I(n),a=s?"":"uit",l=ra(n,"verwachtingen",e);return i`
    <${Ke} />
    <${Wa} />
    <${nn} />
    <${Do} legend=${t.reading} name="lezing" options=${o} current=${r?"streng":""} id="l" />
    <${Do} legend=${t.expectations} name="verwachtingen" options=${l} current=${a} id="v" />
  `}var zm=g.shared,_c="uit",[Am,Bm,yc]=[20,6,4],Nm=()=>Yt()?Bm:Am,Da=()=>(F.route.query.vouw||"").split(",").filter(Boolean),rr=t=>Da().includes(_c)||Da().includes(t),qa=(t,e=[t])=>()=>{let o=e.filter(s=>rr(s)!==(s===t)),n=Da().filter(s=>s!==_c&&!e.includes(s));N({vouw:[...n,...o].join(",")},!0)};function io(t,e,o=null,n=Nm()){let s=o?o.titles.map(([r,a])=>({key:r,title:a,rows:e.filter(l=>o.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(s.length>1){let r=e.length>n,a=s.map(l=>l.key);return s.map(l=>({...l,folds:r,open:!r||rr(l.key),turn:qa(l.key,a)}))}return s.flatMap(r=>{let a={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=n*1.25)return[a];let l=r.rows.slice(n),c=k(zm.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:rr(t),folds:!0,more:!0,turn:qa(t)};return[{...a,rows:r.rows.slice(0,n)},p]})}function Je({part:t,count:e="",names:o=[],level:n=0}){let s=i`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>
      ${t.title}
    </button>
  `;return i`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${n?i`<${`h${n}`} class="vouwkopje">${s}<//>`:s}
      ${e&&i`<span class="vouwtal">${e}</span>`}
      ${o.length>0&&!t.open&&i`<span class="vouwbij">${o.slice(0,yc).join(" · ")}${o.length>yc&&" …"}</span>`}
    </div>
  `}var So=t=>t.open?null:"dicht";function ar({id:t="",title:e,intro:o=null,close:n=null,children:s}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!n||rr(t),turn:n||qa(t)};return i`
    <section class="blok">
      ${t?i`<${Je} part=${r} level=${2} />`:i`<h2>${e}</h2>`}
      ${o}
      <div class=${So(r)}>${s}</div>
    </section>
  `}var sn=({id:t,items:e,first:o,as:n="ul"})=>io(t,e,null,o).map(s=>i`
      ${s.folds&&i`<${Je} part=${s} />`}
      <${n} class=${So(s)}>${s.rows}<//>
    `);var vc=g.shared.passage;function ps({passage:t}){let[e,o]=K("");async function n(){try{o((await nt().ask("words",{passage:t})).woorden)}catch(s){o(s.message||vc.silent)}}return i`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${vc.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var L=({id:t,text:e})=>yt(t)?i`<a href=${Gt(t)}>${e||S(t)}</a>`:i`<span>${e||S(t)}</span>`,Nt=({ids:t,name:e=S,between:o=", "})=>t.map((n,s)=>[s>0&&o,i`<${L} id=${n} text=${e(n)} />`]),Qe=({ids:t,more:e,look:o})=>i`<ul class=${o}>${t.map(n=>i`<li key=${n}><${L} id=${n} />${e?.(n)}</li>`)}</ul>`,xc=t=>M("methode",{getal:t});function bt({id:t,date:e}){let[o,n]=Ro(t,e);return i`<span class=${`chip s-${ns(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var Pm={"●":i`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":i`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function Pe({basis:t}){let[e,o]=Rt[t]||[];return e?i`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Pm[e]}
    </svg>
  `:null}var ir=({severity:t})=>i`<span class=${`tag gewicht-${t}`}>${q("Severity",t)}</span>`;function Wt({of:t}){let e=A(t.flatMap(Et));return e.length?i`
    <ul class="vindplaatsen">
      ${e.map(o=>i`<li>${rt(o)}${xe()&&i`<${ps} passage=${o} />`}</li>`)}
    </ul>
  `:null}function Sc({of:t,look:e}){let[o,...n]=Et(t);return o?i`
    <p class=${e}>
      ${rt(o)}${n.length>0&&k(g.shared.more_places,{count:n.length})}
      ${xe()&&i`<${ps} passage=${o} />`}
    </p>
  `:null}var lr=({id:t})=>[st(t,"broader")&&[i`<${L} id=${st(t,"broader")} />`," › "],i`<${L} id=${t} />`],Fn=({id:t})=>v(t,"isGeneric")==="true"&&i`<span class="zacht"> (${g.shared.collective})</span>`;var rn=g.compare.flow,Mt={width:960,height:430,top:40,left:230,right:640,box:16},En=t=>t?E(q("CellState",t)):rn.fresh;function Oc({rows:t,at:e,unit:o,end:n}){let s=n?Mt.right:Mt.left-Mt.box,r=n?Mt.right+Mt.box+12:Mt.left-Mt.box-12;return t.map(({state:a,count:l,y:c})=>{let p=Mt.top+c*o,d=Math.max(l*o,2);return i`
      <g key=${a}>
        <rect class=${`v-${a||"nieuw"}`} x=${s} y=${p} width=${Mt.box} height=${d} />
        <text x=${r} y=${p+d/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(a)}
        </text>
      </g>
    `})}function Im({band:t,unit:e}){let o=t.count*e,n=Mt.top+t.y1*e+o/2,s=Mt.top+t.y2*e+o/2,r=(Mt.left+Mt.right)/2,a=T(rn.band,t.count,{from:En(t.from),to:En(t.to)});return i`
    <path
      class=${`band w-${t.to}`}
      d=${`M${Mt.left} ${n} C${r} ${n} ${r} ${s} ${Mt.right} ${s}`}
      stroke-width=${Math.max(o,1)}
    ><title>${a}</title></path>
  `}function Cc({flow:t,one:e,other:o}){let n=Mt.height/t.height,s=t.bands.map(r=>T(rn.band,r.count,{from:En(r.from),to:En(r.to)}));return i`
    <figure class="stroom" tabindex="0" aria-label=${rn.title}>
      <svg
        viewBox=${`0 0 ${Mt.width} ${Mt.height+Mt.top+14}`}
        role="img"
        aria-label=${k(rn.picture,{before:e.label,after:o.label,said:s.join("; ")})}
      >
        <text class="stroomkop" x=${Mt.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Mt.right} y="20">${o.label}</text>
        ${t.bands.map(r=>i`<${Im} key=${`${r.from}|${r.to}`} band=${r} unit=${n} />`)}
        <${Oc} rows=${t.left} at=${En} unit=${n} />
        <${Oc} rows=${t.right} at=${En} unit=${n} end />
      </svg>
      <figcaption>${rn.caption}</figcaption>
      <p class="acties"><${Wo} name="overgang" title=${rn.title} scenario=${null} of=".stroom svg"
        legend=".stroom figcaption" /></p>
    </figure>
  `}function cr(t,e,o=""){let n=o.startsWith("-"),s=e.find(l=>l.key===o.replace(/^-/,""));if(!s)return t;let r=t.map((l,c)=>({text:s.text(l)||"",index:c,row:l})),a=(l,c)=>l.text&&c.text?R(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>a(l,c)||l.index-c.index).map(({row:l})=>l)}var Ha=(t,e="")=>F.route.query[t]||e;function Rm({id:t,column:e,sort:o,turn:n}){let s=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?i`<th scope="col" role="columnheader">${e.label}</th>`:i`
    <th scope="col" role="columnheader" aria-sort=${s}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var Wm=({row:t,columns:e})=>i`
  <tr role="row">
    ${e.map((o,n)=>{let s=o.cell?o.cell(t):o.text(t);return n?i`<td role="cell" data-kop=${o.label}>${s}</td>`:i`<th scope="row" role="rowheader" data-kop=${o.label}>${s}</th>`})}
  </tr>
`,Dm=({part:t,columns:e,named:o,count:n})=>i`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Je} part=${t} count=${t.more?"":T(n,t.rows.length)}
        names=${t.more?[]:t.rows.map(o)} />
    </th>
  </tr>
`;function ut({id:t,caption:e,rows:o,columns:n,sort:s="",urlKey:r,hideCaption:a,groups:l=null}){let[c,p]=K(s),d=r?Ha(r,s):c,u=f=>{let h=d===f.key?`-${f.key}`:f.key;r?N({[r]:h===s?null:h},!0):p(h);let w=g.shared.table,$=h.startsWith("-")?w.descending:w.ascending;et(k(w.sorted,{column:f.label.toLowerCase(),direction:$}))},m=io(t,cr(o,n,d),d===s?l:null);return i`
    <div class="rol">
      <table class="lijst" id=${t} role="table">
        <caption class=${a?"sr":null}>${e}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${n.map(f=>i`<${Rm} id=${t} column=${f} sort=${d} turn=${u} />`)}
          </tr>
        </thead>
        ${m.map(f=>i`
            <tbody role="rowgroup" key=${f.more?"meer":f.key} class=${So(f)}>
              ${f.folds&&i`<${Dm} part=${f} columns=${n} ...${l} />`}
              ${f.rows.map(h=>i`<${Wm} row=${h} columns=${n} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}var qm=t=>t==null||t===!1||t===""||t.length===0;function lo({pairs:t}){let e=t.filter(([,o])=>!qm(o));return e.length?i`
    <dl class="feiten">${e.map(([o,n])=>i`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var Q=g.compare,Va=t=>E(q("CellState",t)),co=b.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:B?k(Q.side,{plan:t.title,label:o}):E(o)}))),Hm=(t,e,{stated:o,strict:n})=>b.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function Vm(t){let e=co[co.length-1],o=b.plans.map(c=>co.findLast(p=>p.plan===c)||e),[n,s]=B?o:[co[0],e],r=co.slice(0,-1).find(c=>c.key===t.van)||n,a=co.slice(co.indexOf(r)+1),l=a.find(c=>c.key===t.met)||(a.includes(s)?s:e);return{one:r,other:l,after:a}}function Mc({label:t,name:e,current:o,options:n}){let s=r=>N({[e]:r.target.value});return i`
    <label class="veld">
      <span>${t}</span>
      <select id=${e} value=${o.key} onChange=${s}>
        ${n.map(r=>i`<option value=${r.key}>${r.label}</option>`)}
      </select>
    </label>
  `}function Um({change:t,other:e}){let o=Le(t.kind,t.other_barrier,e.plan.key),n=M("overzicht",{cel:o,stand:e.date===Jt?null:e.date},!1),s=k(Q.see_cell,{kind:tt(t.kind),step:J(t.other_barrier)});return i`<li>${t.sentence}${" "}<a href=${n}>${Q.see}<span class="sr">${s}</span></a></li>`}function Gm({rows:t}){let e={of:([o])=>o,titles:Object.entries(Object.fromEntries(t.map(([o,n])=>[o,n])))};return i`
    <section class="blok">
      <h2>${k(Q.stated,{count:t.length})}</h2>
      ${!t.length&&i`<p>${g.shared.none}</p>`}
      ${io("uitspraken",t,e).map(o=>i`
          ${o.folds?i`<${Je} part=${o} level=${o.more?0:3} count=${o.more?"":o.rows.length} />`:i`<h3>${o.title}</h3>`}
          <ul class=${So(o)}>
            ${o.rows.map(([,,n,s])=>i`
                <li>
                  ${s}${" "}
                  <a href=${Gt(n)}>${Q.see}<span class="sr"> ${S(n)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function Km({found:t,one:e,other:o,mode:n}){let s={of:p=>p.other_barrier||p.barrier||"",titles:[...Ot.map(p=>[p.notation,p.label]),["",g.shared.all_steps]]},r=p=>p.map(d=>S(ne(d)||d)).join(", "),a=p=>A([p.barrier,p.other_barrier].map(J)).join(" / "),l=[{key:"stap",label:Q.columns.step,text:a},{key:"soort",label:Q.columns.kind,text:p=>E(tt(p.kind))},{key:"een",label:e.label,text:p=>Va(p.before)},{key:"ander",label:o.label,text:p=>Va(p.after)},{key:"erbij",label:Q.joined[n],sort:!1,text:p=>r(p.joined)},{key:"weg",label:Q.left[n],sort:!1,text:p=>r(p.left)}],c=()=>[[...l.map(p=>p.label),...At],...t.changes.map(p=>[...l.map(d=>d.text(p)),...zt(null)])];return i`
    ${io("verschillen",t.changes,s).map(p=>i`
        ${p.folds&&i`<${Je} part=${p} level=${p.more?0:3}
            count=${p.more?"":T(Q.differ,p.rows.length)}
            names=${p.more?[]:p.rows.map(d=>E(tt(d.kind)))} />`}
        <ul class=${So(p)}>
          ${p.rows.map(d=>i`<${Um} change=${d} other=${o} />`)}
        </ul>
      `)}
    ${t.notes.map(p=>i`<p class="zacht">${p}</p>`)}
    <details>
      <summary>${Q.as_table}</summary>
      <${ut} id="vakken" caption=${Q.table} rows=${t.changes} columns=${l} />
      <div class="acties"><${Ct} name="vergelijk-vakken.csv" rows=${c} /></div>
    </details>
  `}function Jm({actions:t,flow:e,one:o,other:n}){let s=t.moved.length+t.stayed.length,r=c=>c?Va(c):Q.flow.fresh,a=[{key:"plan",label:o.label,sort:!1,text:({state:c})=>r(c)},...e.right.map(({state:c})=>({key:c,label:r(c),sort:!1,text:p=>String(e.bands.find(d=>d.from===p.state&&d.to===c)?.count||Q.nothing)}))],l=k(Q.counts_table,{before:o.label,after:n.label});return i`
    <section class="blok">
      <h2>${Q.counted}</h2>
      <p class="zacht">${k(Q.counts,{both:s,fresh:t.fresh.length})}</p>
      <${Cc} flow=${e} one=${o} other=${n} />
      <details>
        <summary>${Q.flow.table}</summary>
        <${ut} id="overgang" caption=${l} rows=${e.left} columns=${a} />
      </details>
    </section>
  `}function Qm(t,e){if(!e)return t;let o=s=>oo(s).includes(e),{actions:n}=t;return{notes:[],statements:t.statements.filter(([,,s])=>o(s)),changes:t.changes.filter(s=>[s.barrier,s.other_barrier].includes(e)),actions:n&&{...n,moved:n.moved.filter(o),stayed:n.stayed.filter(o),fresh:n.fresh.filter(o)}}}function Zm({actions:t,one:e,other:o,all:n}){let s=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],r=new Set(t.fresh),a=m=>r.has(m)?"":Zt(m,e.date),l=m=>Zt(m,o.date),c=m=>r.has(m)?i`<span class="zacht">${Q.not_yet}</span>`:i`<${bt} id=${m} date=${e.date} />`,p=[{key:"actie",label:Q.action,text:S,cell:m=>i`<${L} id=${m} />`},{key:"wat",label:Q.what,text:ft},{key:"plan",label:e.label,text:a,cell:c},{key:"nu",label:o.label,text:l,cell:m=>i`<${bt} id=${m} date=${o.date} />`}],d=()=>[[...p.map(m=>m.label),...At],...s.map(m=>[...p.map(f=>f.text(m)),...zt(null,e.plan.key)])],u=()=>N({alles:n?null:"ja"});return i`
    <section>
      <h2>${k(n?Q.all:Q.changed,{count:s.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${u}>${Q.show_all}</button>
        <${Ct} name="vergelijk.csv" rows=${d} />
      </div>
      <${ut}
          id="vergelijk"
          caption=${Q.actions_table}
          rows=${s}
          columns=${p}
          urlKey="sorteer"
          sort="actie"
        />
    </section>
  `}function jc({route:t}){if(co.length<2)return i`<${V} text=${Q.title} /><p>${Q.alone}</p>`;let{one:e,other:o,after:n}=Vm(t.query),s=Hm(e,o,I(t.query)),r=Ot.some(u=>u.notation===t.query.stap)?t.query.stap:"",a=Qm(s,r),{actions:l}=a,c=l?.flows[r],p=l?"dates":"plans",d=k(Q.intro[p],{before:U(e.date),after:U(o.date)});return i`
    <${V} text=${Q.heading[p]} title=${Q.title}><p class="uitleg">${d} ${je}</p><//>
    <${Ne}>
      <${Wa} />
      <div class="velden">
        ${co.length>2&&i`
            <${Mc} label=${Q.first} name="van" current=${e} options=${co.slice(0,-1)} />
            <${Mc} label=${Q.second} name="met" current=${o} options=${n} />
          `}
        <${Bt}
          label=${Q.columns.step} name="stap"
          options=${Ot.map(u=>[u.notation,u.label])} />
      </div>
    <//>
    ${l&&c&&i`<${Jm} actions=${l} flow=${c} one=${e} other=${o} />`}
    ${l&&i`<${Gm} rows=${a.statements} />`}
    <section class="blok">
      <h2>${k(Q.cells,{count:a.changes.length})}</h2>
      ${a.changes.length?i`<${Km} found=${a} one=${e} other=${o} mode=${p} />`:[i`<p>${g.shared.none}</p>`,a.notes.map(u=>i`<p class="zacht">${u}</p>`)]}
    </section>
    ${l&&i`
        <${Zm} actions=${l} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${Ft} text=${T(Q.shown,a.changes.length)} />
  `}var he=g.overview.legend,Ym=b.codes.CellState,ds=({expected:t=he.expected,quiet:e=he.quiet,blank:o=!1,undecided:n=!1})=>i`
  <ul class="stalen">
    ${he.states.map(s=>i`
        <li>
          <span class="staal"><${no} bar=${[[s,1]]} /></span>${E(Ym[s].label)}
        </li>
      `)}
    <li><span class="staal"><${no} bar=${[[he.support_state,1]]} support=${!0} /></span>${he.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${n&&i`<li><span class="staal onbeslist" aria-hidden="true"></span>${he.undecided}</li>`}
    <li>
      ${o?i`<span class="staal blanco" aria-hidden="true"></span>`:i`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Ua=()=>i`
  <ul class="stalen">
    ${Object.entries(Rt).map(([t,[,e]])=>i`<li><span class="staal"><${Pe} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[Xm,...tf]=he.sample.words,pr=({undecided:t})=>i`
  <aside class="legenda" aria-label=${he.title}>
    <h2>${he.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${no} bar=${he.sample.bar.map(([e,o])=>[e,Number(o)])} />
      <strong>${Xm}</strong>${tf.map(e=>i`<span class="bij">${e}</span>`)}
    </p>
    <p>${he.explain}</p>
    <${ds} undecided=${t} />
    <h3>${he.how}</h3>
    <${Ua} />
    <p><span class="anders">${he.other}</span>${he.other_says}</p>
  </aside>
`;var zn=g.shared.gaps,an=t=>[t,...t.also],Ho=t=>rt(t.evidence)?[t.evidence]:[],Oo=t=>b.queries[t]?.title||t,Lc=(t,e)=>!t||t.split(",").some(o=>e.includes(o)),ef=(t,e)=>Lc(e.gewicht,[t.severity])&&(!e.tekst||Se(t.sentence,e.tekst))&&an(t).some(o=>Lc(e.stap,o.steps)&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),of=(t,e)=>an(t).filter(o=>o.query===e).map(o=>o===t?{...t,also:[]}:{...t,deadline:void 0,heavy:!1,source:!1,...o,also:[],under:t.query}),Tc=(t,e)=>(e.vraag?t.flatMap(o=>of(o,e.vraag)):t).filter(o=>ef(o,e)),nf=({said:t,work:e,more:o})=>e?[t," (",i`<${Nt} ids=${e} name=${Ce} />`,o&&zn.more_work,")"]:t;function dr({list:t,plan:e}){if(!t.length)return i`<p>${Ee(e).words.nobody}</p>`;let o=n=>n.map((s,r)=>[r>0&&"; ",i`<${nf} ...${s} />`]);return i`
    <p class="zacht">${zn.alphabetical}</p>
    <ul>${t.map(({who:n,why:s})=>i`<li><${L} id=${n} />: ${o(s)}</li>`)}</ul>
  `}function us({summary:t,inside:e,open:o=!1}){let[n,s]=K(!1);return i`
    <details open=${o} onToggle=${r=>r.target.open&&s(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function Ga({gap:t,query:e}){let o=[t.barrier&&J(t.barrier).toLowerCase(),t.kind&&tt(t.kind)].filter(Boolean);return i`
    <p class="regel">
      <${ir} severity=${t.severity} />${" · "}
      <a href=${M(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${B&&` · ${Ee(t.plan).title}`}
      ${yt(t.subject)&&[" · ",i`<${L} id=${t.subject} />`]}
    </p>
  `}var Fc=({passage:t})=>i`
  <p class="vindplaats">
    <span class="sr">${g.shared.passage.place}</span>${rt(t)}
    ${xe()&&i`<${ps} passage=${t} />`}
  </p>
`;function Ka({gap:t,scenario:e,sentence:o=!1}){let n=b.queries[t.query],[s]=Ho(t),r=i`${g.gaps.more}<span class="sr">${k(g.gaps.more_of,{what:t.sentence})}</span>`;return i`<div class="meer"><${us} summary=${r} inside=${()=>i`
    ${o&&i`<p>${t.sentence}</p>`}
    ${s&&i`<${Fc} passage=${s} />`}
    ${n.why&&i`<p><strong>${zn.why}</strong> ${n.why}</p>`}
    ${t.under&&i`<p>${k(g.gaps.under,{title:Oo(t.under)})}</p>`}
    ${t.asks&&i`<p><strong>${zn.who}</strong></p><${dr} list=${t.candidates} plan=${t.plan} />`}
    <${vo} text=${()=>ss(t.sentence,Ho(t),e,Y(t.plan))} />
  `} /></div>`}function sf({gap:t,scenario:e}){let o=b.queries[t.query],[n]=Ho(t);return i`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Ga} gap=${t} query=${o} />
      ${n&&i`<${Fc} passage=${n} />`}
      <div class="acties">
        ${o.why&&i`<${us} summary=${zn.why} inside=${()=>i`<p>${o.why}</p>`} />`}
        ${t.asks&&i`
            <${us}
              summary=${zn.who}
              inside=${()=>i`<${dr} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${vo} text=${()=>ss(t.sentence,Ho(t),e,Y(t.plan))} />
      </div>
    </article>
  `}var Ec=({list:t,scenario:e,none:o})=>t.length?t.map(n=>i`<${sf} key=${n.mark} gap=${n} scenario=${e} />`):i`<p>${o}</p>`;var le=g.shared.work;function rf({id:t,date:e}){let o=new Map;for(let{from:n,said:s}of Pt(t,"who",e))o.set(n,[...o.get(n)||[],s]);return o.size?i`
    <ul class="partners">
      ${[...o].map(([n,s])=>i`<li><${L} id=${n} />${` (${A(s).join(", ")})`}<${Fn} id=${n} /></li>`)}
    </ul>
  `:g.shared.nobody}function af(t){let e=v(t,"dueBy");return e&&` (${k(le.bound,{date:U(e)})}; ${jn(v(t,"modality"))})`}function lf({ids:t,date:e}){return i`
    <ul class="termijnen">
      ${t.map(o=>{let n=v(o,"deadlineLabel"),{delivery:s}=re(o,e);return i`
          <li>
            ${n&&`${E(n)}: `}“${v(o,"deadlineText")}”${af(o)}
            ${v(o,"revises")==="true"&&`, ${le.revised}`}${s&&` – ${s}`}
          </li>
        `})}
    </ul>
  `}var cf=t=>b.lookups[t]?.told||"",ur=(t,e)=>Ae(t,"figure",e);function Ja({id:t,date:e}){let o=ur(t,e);return o.length?i`
    <ul class="cijfers">
      ${o.map(n=>i`
          <li><${L} id=${n} />: <strong>${cf(n)}</strong><${Wt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function ln({of:t}){let e=s=>[st(s,"barrier")&&k(le.at_step,{step:S(st(s,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>v(s,r)&&me(s,r))].filter(Boolean),o=s=>v(s,"status")?k(le.other_status,{reading:e(s).join(", ")}):k(le.other_reading,{reading:e(s).length?`“${e(s).join(", ")}”`:le.other_unsaid}),n=Oe(t,"alternativeReading");return n.length?i`
    <ul class="anders">
      ${n.map(s=>i`<li><strong>${o(s)}</strong>${v(s,"rationale")}</li>`)}
    </ul>
  `:null}function ms({id:t,read:e=[v(t,"basis"),v(t,"strength")]}){let o=e[0],n=q("Strength",e[1]);return i`
    <div class="koppeling">
      <p>
        <${lr} id=${st(t,"barrier")} />
        ${` · ${dt(t,"interventionKind").map(tt).join(", ")} · ${n} · `}
        <${Pe} basis=${o} />${` ${Rt[o]?.[1]||q("Basis",o)}`}
      </p>
      <p class="reden"><strong>${le.here}</strong>${v(t,"rationale")}</p>
      <${ln} of=${t} />
    </div>
  `}var zc=({lead:t,text:e})=>e&&i`<p>${t&&i`<strong>${t}</strong>`}${e}</p>`;function Ac({id:t,scenario:e,contributions:o}){let{date:n}=e,s=Hs(t,n),r=v(t,"promise"),a=qs(t,n),{links:l}=G(e),c=o.length?o.map(d=>i`<${ms} id=${d} read=${l[d]} />`):v(t,"crossCutting")==="true"&&i`<p class="reden"><strong>${le.across}</strong>${v(t,"rationale")}</p>`,p=[[le.facts.deadline,a.length>0&&i`<${lf} ids=${a} date=${n} />`],[le.facts.who,i`<${rf} id=${t} date=${n} />`],[le.facts.figures,ur(t).length>0&&i`<${Ja} id=${t} date=${n} />`],[le.facts.how,c],[le.facts.where,i`<${Wt} of=${[t,...o,s]} />`]];return i`
    <article class="kaart">
      <h3><${L} id=${t} /></h3>
      <p class="regel">${ft(t)} · <${bt} id=${t} date=${n} /></p>
      <${zc} lead=${r&&le.promise} text=${r||v(t,"summary")} />
      <${zc} lead=${le.progress} text=${v(s,"summary")} />
      ${s&&i`<${ln} of=${s} />`}
      <${lo} pairs=${p} />
    </article>
  `}var Ze=t=>[...t].sort((e,o)=>R(S(e),S(o)));var Vo=g.overview;function pf({cell:t}){let{column:e,plan:o,why:n=[],across:s=0,candidates:r,undecided:a}=t;if(a)return i`<p>${Vo.undecided}</p>`;let l=M("overzicht",{...F.route.query,cel:Le(e,null,o)});return i`
    <p>${Mn(Y(o))}</p>
    ${n.length>0&&i`<h3>${Vo.why}</h3>`}
    ${n.map(c=>i`<p>${v(c,"rationale")} <span class="zacht">${v(c,"source")}</span></p>`)}
    ${s>0&&i`
        <p>
          ${k(Vo.elsewhere,{count:s,kind:tt(e)})}${" "}
          <a href=${l}>${Vo.see_elsewhere}</a>
        </p>
      `}
    ${r&&i`<h3>${Vo.who}</h3><${dr} list=${r} plan=${o} />`}
  `}function df({row:t,cell:e,step:o,scenario:n,plan:s,address:r}){let a=Tt(),l=Tt();xt(()=>{let f=document.getElementById(on(r));return a.current.showModal(),l.current.focus(),()=>(f?.isConnected?f:document.getElementById(on(r)))?.focus()},[]);let{word:c,lines:p,look:d}=$e(e),u=k(Vo.panel_note,{scenario:X(n,s)}),m=f=>On(f).filter(h=>e.links.includes(h));return i`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${a}
      onClose=${()=>N({cel:null})}
      onClick=${f=>f.target===a.current&&a.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${l}>
          ${k(Vo.panel,{row:t.label,step:J(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>a.current.close()}>${g.shared.close}</button>
      </div>
      <p class=${`stand ${d}`}><strong>${c}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${e.initiatives>0&&!n.strict&&i`<p class="zacht">${E(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${B&&`${s.title}. `}${u}</p>
      ${e.asked&&i`<p>${Vo.asked} <${Nt} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(f=>i`<${Ac} key=${f} id=${f} scenario=${n} contributions=${m(f)} />`):i`<${pf} cell=${e} />`}
    </dialog>
  `}function mr({address:t,by:e,scenario:o}){let{key:n,step:s,plan:r}=tr(t),a=Y(r);if(!a)return null;let l=ie(e,o,a).find(d=>d.key===n),c=l?.cells[fe(a).indexOf(s)];return c?i`<${df} key=${t} ...${{row:l,cell:c,step:s,scenario:o,plan:a,address:t}} />`:null}var cn=g.overview;function Bc({open:t=!0}){let e={report:B?cn.howto.reports:yo(),marks:Object.values(Rt).map(([o])=>o).join(" "),source:Bo()};return i`
    <details class="leeswijzer" open=${t}>
      <summary>${cn.howto.title}</summary>
      <ol>${cn.howto.lines.map(o=>i`<li>${k(o,e)}</li>`)}</ol>
    </details>
  `}var Co=({plan:t})=>t.notes.map(e=>i`<p class="zacht">${e}</p>`);function uf({state:t,things:e,date:o}){let n=B?"h4":"h3",s=a=>Ro(a,o)[1]&&i`<span class="zacht"> – ${Ro(a,o)[1]}</span>`,r=k(cn.group,{state:E(q("CellState",t)),count:e.length});return i`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${r}<//>
      <${Qe} ids=${Ze(e)} more=${s} />
    </div>
  `}function Nc({scenario:t,plan:e}){let o=B?"h3":"h2";return G(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:r,undecided:a})=>{let l=b.codes.InterventionKind[s];return i`
      <section
        class="slachtoffers"
        id=${e===b.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}
      >
        <div class="hoofdstuk">
          <${o}>${k(cn.apart.title,{kind:l.label})}<//>
          <p>${k(cn.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?i`
                <div class="standen">
                  ${r.map(c=>i`<${uf} ...${c} date=${t.date} />`)}
                </div>
              `:i`<p>${a?cn.undecided:Mn(e)}</p>`}
      </section>
    `})}var It=g.coverage,mf=5,Pc=({cell:t})=>i`
  <span class="beeld" aria-hidden="true">
    <${Pe} basis=${t.most_basis} />
    <${no} bar=${t.bar} support=${t.support_only} most=${mf} />
    <span class=${t.strict?"woord anders":"woord"} title=${t.small}>${t.small}</span>
  </span>
`;function ff({row:t,cell:e,step:o,plan:n}){if(!e)return i`<td></td>`;let{word:s,lines:r}=$e(e),a=Le(t.key,o,n.key),l=[s,...r,e.strict,Rt[e.most_basis]?.[1]].filter(Boolean).join(" · ");return i`
    <td>
      <button type="button" class="vakje" id=${on(a)} aria-haspopup="dialog" title=${l}
        onClick=${()=>N({cel:a})}>
        <span class="sr">${k(g.overview.cell,{row:t.label,step:J(o)})}${l}</span>
        <${Pc} cell=${e} />
      </button>
    </td>
  `}var Qa=t=>!t.acting&&!t.undecided,$f=({step:t,place:e,column:o,all:n})=>i`
  <th scope="col" class="station">
    <span class=${Qa(o)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Gt(t.id)}>${t.label}</a>
    <span class=${Qa(o)?"bij niemand":"bij"}>${o.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*o.acting/n}%`}}></i></span>
  </th>
`,Ic=({column:t})=>{let{title:e,text:o}=t.undecided?It.undecided:It.nobody;return i`<span class=${t.undecided?"":"plaat"}><strong>${e}</strong> ${o}</span>`},Rc=t=>t.undecided?"onbeslist":"arcering",hf=({rows:t,column:e})=>i`
  <td rowspan=${t} class=${Rc(e)}><${Ic} column=${e} /></td>
`;function gf({plan:t,reach:e,scenario:o,rows:n}){let s=new Map(n.map(a=>[a.key,a])),r=e.groups.flatMap(a=>[a,...a.partners.map(l=>s.get(l))]);return i`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${k(It.caption,{scenario:X(o,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${It.partner}</th>
          ${t.steps.map((a,l)=>i`
              <${$f} step=${a} place=${l+1} column=${e.columns[l]}
                all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${r.map((a,l)=>i`
            <tr class=${a.partners&&"groep"}>
              <th scope="row" class=${!a.partners&&v(a.id,"isGeneric")==="true"?"verzamel":""}>
                ${a.partners?a.said:i`<${L} id=${a.id} text=${a.label} />`}
              </th>
              ${e.columns.map((c,p)=>c.acting?a.partners?i`<td></td>`:i`<${ff} row=${a} cell=${a.cells[p]} step=${c.step} plan=${t} />`:l===0&&i`<${hf} rows=${r.length} column=${c} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}var bf=({plan:t,reach:e,rows:o})=>i`
  <div class="perstap">
    ${e.columns.map((n,s)=>i`
        <section key=${n.step}>
          <${B?"h3":"h2"} class="stapkop">
            <span class=${Qa(n)?"nummer leeg":"nummer"} aria-hidden="true">${s+1}</span>
            ${k(It.step,{step:J(n.step),said:n.said})}
          <//>
          ${n.acting?i`
                  <ul>
                    ${o.filter(r=>r.cells[s]).map(r=>i`
                          <li>
                            <${L} id=${r.id} text=${r.label} />
                            <a
                              class="naar"
                              href=${M("dekking",{...F.route.query,cel:Le(r.key,n.step,t.key)})}>
                              <span class="sr">${r.label}: ${$e(r.cells[s]).word}</span>
                              <${Pc} cell=${r.cells[s]} />
                            </a>
                          </li>
                        `)}
                  </ul>
                `:i`<p class=${Rc(n)}><${Ic} column=${n} /></p>`}
        </section>
      `)}
  </div>
`,kf=({reach:t,plan:e})=>i`
  <aside class="legenda" aria-label=${`${g.overview.legend.title}${B?` (${e.title})`:""}`}>
    ${t.columns.filter(o=>o.nobody).map(o=>i`
          <div class=${o.undecided?"leegte onbeslist":"leegte"}>
            <h2>${o.nobody}</h2>
            ${o.waits&&i`<p>${o.waits}</p>`}
            <p><a href=${M("aandachtspunten",{stap:o.step})}>${It.questions}</a></p>
          </div>
        `)}
    <h2>${g.overview.legend.title}</h2>
    <p>${It.about}</p>
    <${ds} expected=${It.expected} quiet=${It.quiet} blank=${!0}
      undecided=${t.columns.some(o=>o.undecided)} />
    <h3>${g.overview.legend.how}</h3>
    <${Ua} />
    <p><a href=${M("methode")}>${g.overview.legend.more}</a></p>
  </aside>
`,wf=({reach:t})=>i`
  <div class="hoofdstuk"><h2>${It.alike.title}</h2><p>${It.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>i`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&i`<p>${t.elsewhere}</p>`}
`;function yf({plan:t,scenario:e,reach:o}){let n=ie("partner",e,t);return!o.partners&&o.columns.some(s=>s.undecided)?i`<${Co} plan=${t} /><p>${It.nothing_yet}</p>`:o.partners?i`
    ${B&&i`<h2>${t.title}</h2>`}
    <${Co} plan=${t} />
    <p>${ko(e,t).said.reach} <a href=${xc("organisaties-in-de-tekst")}>${It.in_text}</a></p>
    <div class="naast smal">
      <div class="hoofd">
        <${gf} plan=${t} reach=${o} scenario=${e} rows=${n} />
        <p class="acties">
          <${Wo} name=${`dekking-${t.key}`} title=${It.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${bf} plan=${t} reach=${o} rows=${n} />
        <${wf} reach=${o} />
      </div>
      <${kf} reach=${o} plan=${t} />
    </div>
  `:i`<p>${It.nothing}</p>`}function Wc({route:t}){let e=I(t.query),{reach:o}=G(e),{cel:n}=t.query;return i`
    <div class="werkkop">
      <${V} text=${It.heading} title=${It.title} />
      <p class="zacht">${X(e)}</p>
      <${sr} query=${t.query}><${ao} /><//>
    </div>
    ${oe(e).map(s=>i`
        <${yf} key=${s.key} plan=${s} scenario=${e}
          reach=${o.find(r=>r.plan===s.key)} />
      `)}
    ${n&&i`<${mr} address=${n} by="partner" scenario=${e} />`}
    <${Ft} text=${n?"":k(It.shown,{scenario:X(e)})} />
  `}var Za=".",po=()=>new Set((F.route?.query.merk||"").split(Za).filter(Boolean)),Dc=()=>[...po()].join(Za),fr=()=>!!F.route?.query.alleen&&po().size>0;function $r(t,e){let o=po();for(let{mark:s}of t)e?o.add(s):o.delete(s);let n=o.size===0;return N({merk:[...o].join(Za),...n&&{alleen:null}},!0),o.size}var An=g.frame.foot.files,_f=t=>document.querySelector(`#meenemen a[download="${t}"]`);function hr(){return!b.files.length&&!Qt()?null:i`
    <section class="bestanden" aria-label=${An.title}>
      <h2>${An.title}</h2>
      <ul>
        <li><a href="#/samenvatting">${An.summary.label}</a> <span class="zacht">${An.summary.told}</span></li>
        ${b.files.map(({file:t,label:e,told:o,beside:n})=>n?i`<li>${e} <span class="zacht">${o}: ${n}</span></li>`:i`<li>
                <a href=${_f(t)?.href} download=${t}>${e}</a> <span class="zacht">${o}</span>
              </li>`)}
        ${Qt()&&i`<li><a href="#/controleer">${An.save.label}</a> <span class="zacht">${An.save.told}</span></li>`}
      </ul>
    </section>
  `}var pn=(t,e)=>Mo(t).rows.filter(({id:o})=>re(o,e).outcome).map(o=>({...o,plan:t,...Hc(o.id,o.work,e)})),qc=(t,e)=>b.promises[t.key].undated.filter(o=>_a(o,e)).map(o=>{let n=v(o,"initiative").slice(1);return{id:o,work:n,plan:t,...Hc(o,n,e)}});function Hc(t,e,o){let n=re(t,o),s=S(e);return{name:s,short:Ce(e)===s?s:Ce(e),what:v(t,"deadlineLabel"),quote:g.gaps.deadline.quote.replace("{words}",v(t,"deadlineText")),modality:E(jn(v(t,"modality"))),day:v(t,"dueBy"),by:U(v(t,"dueBy")),outcome:n.outcome||"",stand:n.stand||"",on:U(n.on)}}var gr=(t,e=g.shared.outcomes)=>Object.entries(e).filter(([o,{rare:n}])=>!n||t.some(s=>s.outcome===o)),Bn=(t,e=!1)=>Object.entries(g.shared.outcomes).filter(([,o])=>!e||o.open).map(([o,{said:n,counted:s}])=>{let r=t.filter(a=>a===o).length;return r?T(s||{one:`{count} ${n}`,more:`{count} ${n}`},r):""}).filter(Boolean),Vc=t=>oe(t).filter(e=>b.promises[e.key].rows.length||b.promises[e.key].undated.length),br=(t,e)=>{let{reports:o}=Mo(t);return o.find(n=>n.date===ze(t.key,e))||o[o.length-1]},Nn=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Mo=t=>b.promises[t.key];var Ya=g.shared.outcomes,vf={disc:i`<circle r="5.5" />`,tail:i`<circle r="4.5" />`,diamond:i`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:i`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:i`<circle r="4.5" />`,half:i`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},fs=({outcome:t})=>i`<g class=${`teken teken-${Ya[t].sign}`}>${vf[Ya[t].sign]}</g>`,Pn=({outcome:t})=>i`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${fs} outcome=${t} />
  </svg>
`,dn=({outcome:t,on:e=""})=>i`
  <span class="uitkomst">
    <${Pn} outcome=${t} /> ${Ya[t].said}${e&&i`<span class="bij">${e}</span>`}
  </span>
`;var Ye=g.gaps;function Xa({gaps:t,what:e}){let o=po(),n=t.filter(a=>o.has(a.mark)).length,s=a=>et(T(Ye.bar.changed,$r(t,a.target.checked))),r=t.length>1?k(Ye.mark_all,{count:t.length,what:e}):k(Ye.mark,{what:e});return i`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${r}
        onChange=${s}
      />
    </label>
  `}var Kc=t=>po().has(t.mark)?"gemarkeerd":"",xf=t=>`${t.mark} ${t.sentence}`,Sf=({gap:t,scenario:e,query:o})=>i`
  <article class=${`punt gewicht-${t.severity} ${Kc(t)}`} data-vraag=${t.mark}>
    <${Xa} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Ga} gap=${t} query=${o} />
      <${Ka} gap=${t} scenario=${e} />
    </div>
  </article>
`,Of={topic:{of:t=>t.topic,all:()=>b.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>A(t.map(e=>e.query)).map(e=>[e,Oo(e)])}};function Cf({title:t,gaps:e,beside:o,by:n,scenario:s,open:r}){let a=e.filter(m=>m.heavy).length,l=A(e.map(m=>n==="topic"?Oo(m.query):Uc(m))),c=m=>e.filter(f=>(n==="topic"?Oo(f.query):Uc(f))===m).length,p=m=>c(m)>1?k(Ye.repeated,{title:m,count:c(m)}):m,d=i`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        <strong>${e.length}</strong> ${T(Ye.questions,e.length).replace(/^\d+ /,"")}
        ${a>0&&i`<span class="bij">${k(Ye.heavy,{count:a})}</span>`}
      </span>
      <span class="vouwbij">${l.slice(0,6).map(p).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&i`<span class="vouwtal bij">${k(Ye.about_source,{count:o})}</span>`}
    </span>
  `;return i`
    <div class="vouw">
      <${Xa} gaps=${e} what=${t} />
      <${us} summary=${d} inside=${()=>e.map(m=>i`<${Sf} key=${xf(m)} gap=${m} scenario=${s} query=${b.queries[m.query]||{}} />`)} open=${r} />
    </div>
  `}var Uc=t=>t.subject_label;function Jc({gaps:t,beside:e,by:o,scenario:n,open:s}){let{of:r,all:a}=Of[o],l=(c,p)=>c.filter(d=>r(d)===p);return a(t).map(([c,p])=>({id:c,title:p,found:l(t,c)})).filter(({found:c})=>c.length).map(({id:c,title:p,found:d})=>i`
        <${Cf}
          key=${c}
          title=${p}
          gaps=${d}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${s}
        />
      `)}var Gc=2;function Mf({row:t}){let e=t.who.length>Gc+1?t.who.slice(0,Gc):t.who,o=t.who.length-e.length;return i`
    <${Nt} ids=${e} name=${jf} />
    ${o>0&&k(Ye.deadline.others.more,{names:"",count:o})}
    <span class="bij">${Ye.deadline.how[t.how]}</span>
  `}var jf=t=>S(t);function Lf({gap:t,found:e,scenario:o}){let n=e.deadline,s=Ye.deadline.columns,r=Ce(e.subject),a=S(e.subject);return i`
    <tr role="row" class=${Kc(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Xa} gaps=${[t]} what=${n.what||a} /></td>
      <th scope="row" role="rowheader" data-kop=${s.work}>
        <${L} id=${e.subject} text=${r===a?a:`${r} ${e.subject_label}`} />
        ${n.what&&i`<span class="bij">${n.what}</span>`}
        <${Ka} gap=${t} scenario=${o} sentence />
      </th>
      <td role="cell" data-kop=${s.promised}>${n.quote}<span class="bij">${n.by}</span></td>
      <td role="cell" data-kop=${s.stand}><${dn} outcome=${n.outcome} on=${n.on} /></td>
      <td role="cell" data-kop=${s.who}><${Mf} row=${n} /></td>
    </tr>
  `}var[Tf,Ff]=[8,5];function Qc({rows:t,scenario:e,all:o}){let{columns:n,caption:s,title:r,lanes:a,note:l,show:c}=Ye.deadline,p=Yt()?Ff:Tf,d=o||t.length<=p+1?t:t.slice(0,p),u=Bn(t.map(({found:m})=>m.deadline?.outcome||""));return i`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${u.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${M("beloften")}>${a}</a></p>
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
          ${d.map(m=>i`<${Lf} ...${m} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${d.length<t.length&&i`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>N({termijnen:"alle"},!0)}>
            ${T(c,t.length-d.length)}
          </button>
        `}
    </section>
  `}var ge=g.gaps.bar,Ef="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";function zf({scenario:t,tell:e}){async function o(){e(ge.busy);try{let n={options:wn(t),marks:Dc(),kind:"xlsx"};Be(`${ge.file}.xlsx`,(await nt().ask("marked",n)).data,Ef),e("")}catch(n){e(n.message)}}return i`<button type="button" id="merk-xlsx" onClick=${o}>${ge.excel}</button>`}function Zc({gaps:t,scenario:e,rows:o}){let[n,s]=K(""),r=po();if(!r.size)return null;let a=t.filter(u=>r.has(u.mark)),l=r.size-a.length,c=fr(),p=()=>{$r([...r].map(u=>({mark:u})),!1),et(ge.cleared)},d=()=>{N({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return i`
    <section class="merkbalk" aria-label=${ge.label}>
      <p>
        <strong>${T(ge.count,r.size)}</strong>${l>0&&T(ge.elsewhere,l)}
      </p>
      <button
        type="button" class="alslink" id="alleen"
        onClick=${()=>N({alleen:c?null:"gemarkeerd"})}>
        ${c?ge.every:ge.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${ge.clear}</button>
      <p class="merkuitleg" aria-live="polite">${n||ge.address}</p>
      <button type="button" id="merk-print" onClick=${d}>${ge.print}</button>
      <${Ct} name=${`${ge.file}.csv`} rows=${()=>o(a)} label=${ge.csv} id="merk-csv" />
      ${xe()&&i`<${zf} scenario=${e} tell=${s} />`}
    </section>
  `}var ot=g.gaps,tp=t=>S(ne(t)||t),Yc=(t,e)=>[[...ot.csv,...At],...t.map(o=>[q("Severity",o.severity),Oo(o.query),o.sentence,b.queries[o.query]?.why||"",o.steps.map(J).join(", "),o.kinds.map(tt).join(", "),o.partners.map(tp).join(", "),o.subject_label,Ho(o).map(rt).join("; "),...zt(e,o.plan)])],Xc=(t,e)=>{let o=F.route.query[t]||"";return o.includes(",")?[[o,_e(o.split(",").map(e))]]:[]},ti=["tekst","stap","soort","partner","vraag","gewicht"];function Af({all:t}){let e=(r,a)=>A(r).map(l=>[l,a(l)]),o=e(t.flatMap(r=>an(r).flatMap(a=>a.partners)),tp),n=e(t.map(r=>r.query).sort(R),Oo),s=Object.entries(b.codes.Severity).map(([r,a])=>[r,a.label]);return i`
    <${Ne}>
      <div class="velden">
        <${Bt}
          label=${ot.fields.partner}
          name="partner"
          options=${o.sort((r,a)=>R(r[1],a[1]))}
        />
        <${Bt} label=${ot.fields.step} name="stap"
          options=${[...Ot.map(r=>[r.notation,r.label]),...Xc("stap",J)]} />
        <${Bt} label=${ot.fields.query} name="vraag" options=${n} />
        <${Bt} label=${ot.fields.weight} name="gewicht"
          options=${[...s,...Xc("gewicht",r=>q("Severity",r))]} />
        <${Bt} label=${ot.fields.kind} name="soort" options=${xn.map(r=>[r.notation,r.label])} />
        <${ro} label=${ot.fields.text} name="tekst" />
        <${qo} names=${ti} />
      </div>
    <//>
  `}var Bf=({scenario:t})=>i`
  <details class="blik">
    <summary>${X(t)} <span class="wijzig">${ot.change}</span></summary>
    <${ao} />
  </details>
`,ep="bron";function Nf({points:t,low:e,source:o,query:n}){let s=A(t.map(c=>c.topic)).length,r=c=>T(ot.questions,c.length),a={points:k(ot.part_counts.points,{questions:r(t),topics:T(ot.topics_count,s)}),source:k(ot.part_counts.source,{questions:r(e)})},l=(c,p,d)=>i`
    <a href=${M("aandachtspunten",{...n,deel:p})} aria-current=${d?"true":null} id=${`deel-${p}`}>
      <strong>${ot.parts[c]}</strong> ${a[c]}
    </a>
  `;return i`
    <nav class="delen" aria-label=${ot.parts_label}>
      ${l("points","overleg",!o)}${l("source",ep,o)}
    </nav>
  `}var kr={onderwerp:"topic",soort:"query"};function Pf({gaps:t,beside:e,per:o,scenario:n,open:s,all:r}){let a=[...t,...e].flatMap(u=>an(u).map(m=>({gap:u,found:m}))).filter(({found:u})=>u.deadline).sort((u,m)=>R(u.found.deadline?.day||"",m.found.deadline?.day||"")),l=t.filter(u=>!u.deadline),c=kr[o],p=Object.entries(kr).map(([u,m])=>[u,ot.fold[m]]),d=()=>N({vouw:s?"in":"uit"},!0);return i`
    ${a.length>0&&i`<${Qc} rows=${a} scenario=${n} all=${r} />`}
    ${l.length>0&&i`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${ot.heading[c]}</h2>
            <p>${ot.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${d}>${s?ot.refold:ot.unfold}</button>
            </p>
          </header>
          <${Do} legend=${ot.fold_by} name="per" options=${p} current=${o} id="per" />
          <${Jc} gaps=${l} beside=${e} by=${c} scenario=${n} open=${s} />
        </section>
      `}
    ${!t.length&&i`<p>${ot.none}</p>`}
  `}var If=25;function op({route:t}){let e=I(t.query),o=t.query,n=G(e).gaps,s=fr(),r=s?n.filter($=>po().has($.mark)):Tc(n,o),a=r.filter($=>!$.source),l=r.filter($=>$.source),c=o.deel?o.deel===ep:!a.length&&l.length>0,p=s||!!o.vraag,d=p?r:c?l:a,u=s||ti.some($=>o[$]),m=o.vouw?o.vouw==="uit":u&&d.length<=If,f=o.per in kr?o.per:Object.keys(kr)[Number(c&&!p)],h=Object.fromEntries(ti.filter($=>o[$]).map($=>[$,o[$]])),w=$=>T(ot.questions,$.length);return i`
    <${V} text=${ot.title}>
      <p class="uitleg">${k(ot.intro,{report:yo(Y(e.plan))})} ${je}</p>
    <//>
    ${oe(e).map($=>i`<${Co} key=${$.key} plan=${$} />`)}
    <div class="deelrij">
      ${p?i`<p class="delen"><strong>${s?ot.only_title:Oo(o.vraag)}</strong></p>`:i`<${Nf} points=${a} low=${l} source=${c} query=${h} />`}
      <${Bf} scenario=${e} />
    </div>
    <div class=${s?"vragen alleen":"vragen"}>
      ${!s&&i`<${Af} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!p&&i`<p class="zacht">${ot.source_intro}</p>`}
        <p class="zacht" id="weegt">${ot.weights}</p>
        <${Pf}
          key=${`${c}${s}`}
          gaps=${d}
          beside=${c||p?[]:l}
          per=${f}
          scenario=${e}
          open=${m}
          all=${u||!!o.termijnen}
        />
        <p class="acties"><${Ct} name="aandachtspunten.csv" rows=${()=>Yc(d,e)} /></p>
        <${hr} />
      </div>
    </div>
    <${Zc} gaps=${n} scenario=${e} rows=${$=>Yc($,e)} />
    <${Ft} text=${k(ot.shown,{points:w(a),low:w(l)})} />
  `}function wr(t,e){let o=new Map;for(let s of t)o.set(s.x,[...o.get(s.x)||[],s]);let n=Math.max(1,...[...o.values()].map(s=>s.length));return[...o.values()].flatMap(s=>s.sort((r,a)=>r.y-a.y).map((r,a)=>({...r,y:Math.round((a+.5)*e*n/s.length)})))}function np(t,e,o){let n=new Map(t.map(u=>[u.id,u])),s=u=>e.flatMap(m=>m.from===u?[m.to]:m.to===u?[m.from]:[]),r=[],a=[...t].sort((u,m)=>R(u.title,m.title)).map(u=>u.id),l=new Set,c=u=>{if(!(l.has(u)||!n.has(u))){l.add(u),r.push(u);for(let m of A(s(u)))c(m)}};for(let u of a)c(u);let p=Math.ceil(r.length/2),d=Math.max(o*1.6,40);return r.map((u,m)=>{let f=m<p,h=f?p:r.length-p,w=f?m:r.length-1-m,$=h>1?Math.sin(Math.PI*w/(h-1)):1,y=Math.round((w+.5)*d*(p/h));return{...n.get(u),x:Math.round((f?-1:1)*(140+250*$)),y}})}var Ie="omgeving",Rf=16,ei=8,oi=68,ni=236;function sp(t,e){let o=os(t,e).filter(n=>n.group).map(({from:n,to:s,group:r,said:a=""})=>({id:[n,s,r,a].join("~"),from:n,to:s,group:r,said:[a]}));return[...new Map(o.map(n=>[n.id,n])).values()]}var ce=b.around,Wf=t=>vn(t).find(e=>ce.nodes[e])||"*",Df=t=>t.length>ce.letters?`${t.slice(0,ce.letters-1)}…`:t,rp=(t,e,o)=>({id:t,label:Df(S(t)),title:S(t),group:Wf(t),x:e,y:o}),ap=t=>{let{color:e,dashes:o}=ce.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function ip(t,e){let o=wt(t)?t:"",n=o?sp(o,e).map(ap):[],s=[A(n.map(l=>l.from)),[o],A(n.map(l=>l.to))],r=new Set([o]),a=s.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(d=>!r.has(d));for(let d of p)r.add(d);return p.sort((d,u)=>R(S(d),S(u))).map((d,u)=>rp(d,c*ce.width,u))});return{...ce,name:Ie,title:o?ce.title_of.replace("{name}",S(o)):ce.title,layout:"columns",looks:ce,nodes:wr(a,ce.step),rows:n,date:e,centre:o}}function lp(t,e,o,n){let s=[...t.nodes],r=[...t.rows],a=new Map;for(let l of e.filter(c=>wt(c)&&s.some(p=>p.id===c))){let c=new Set(s.map($=>$.id)),p=sp(l,o),d=$=>$.from===l?$.to:$.from,u=A(p.map(d)).filter($=>!c.has($)),m=u.slice(0,Rf),f=s.find($=>$.id===l),h=(n==="route"?Hf:qf)(s,f,m);s.push(...h.map(({id:$,x:y,y:_})=>rp($,y,_)));let w=new Map(h.map($=>[$.id,$]));for(let $ of p.filter(y=>w.has(d(y)))){let{branch:y}=w.get(d($));r.push({...ap($),...y&&{branch:{...y,head:l,stop:d($)}}})}u.length>m.length&&a.set(l,{shown:m.length,count:u.length-m.length})}return{nodes:s,rows:r,left:a}}function qf(t,e,o){let n=t.map(c=>c.x),[s,r]=[Math.min(...n),Math.max(...n)],a=e.x<(s+r)/2?s-ce.width:r+ce.width,l=e.y-(o.length-1)*ce.step/2;return o.map((c,p)=>({id:c,x:a,y:l+p*ce.step}))}function Hf(t,e,o){let n=Math.max(...t.map(l=>l.x)),s=Math.max(...t.map(l=>l.y))+30,r=Math.ceil(o.length/ei)*ni,a=Math.max(0,Math.min(e.x+oi,n+oi-r));return o.map((l,c)=>{let p=a+Math.floor(c/ei)*ni,d=s+26+c%ei*(ce.step-3);return{id:l,x:p+ni/2-4,y:d,branch:{beside:p-e.x,aside:oi,top:s}}})}function cp(t,e){let{date:o}=I(e);if(t===Ie)return ip(e.ding,o);let n=b.views[t];if(!n)return null;let{edges:s,loose:r}=n.at[o],a=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:a,rows:[...s,...r]}}function In(t,e,o){return t.matrix||e.from&&e.to?`${o(e.from)} – ${o(e.to)}`:[o(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}var Rn=t=>Object.keys(t.table).filter(e=>!pp[e]),pp={from_label:"from",to_label:"to"},dp=t=>pp[t],yr={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function up(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=I(e),s=Object.entries(yr).map(([c,p])=>[p,c==="partner"?e[c]&&ne(e[c]):e[c]]).filter(([,c])=>c),r=t.rows.filter(c=>!(c.group&&o.has(c.group))&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&s.every(([p,d])=>(c[p]||[]).includes(d)||c.from===d||c.to===d));if(r.length===t.rows.length)return{nodes:t.nodes,rows:r};let a=new Set([t.centre,...r.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>a.has(c.id)||c.row&&a.has(c.row));return t.choose?{nodes:np(l,r,t.step),rows:r}:{nodes:t.layout==="columns"?wr(l,t.step):l,rows:r}}var _r=g.graph.choose,fp="alles",Vf=["stap","hoofdstuk"],$p=t=>!!t[fp]||Object.keys(yr).some(e=>t[e]),mp=t=>A(t.flatMap(e=>[e.from,e.to])).length;function hp({picture:t}){let e=A(wo("Chapter").map(r=>v(r,"identifier"))).sort(R),o=r=>S(wo("Chapter").find(a=>v(a,"identifier")===r)||""),n={stap:Ot.map(r=>[r.notation,r.label]),hoofdstuk:e.map(r=>[r,o(r)])},s=r=>M(["graaf",t.name],r);return i`<div class="kieseerst">
    <p>${_r.sentence}</p>
    ${Vf.map(r=>{let a=n[r].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[yr[r]]?.includes(l))})).filter(l=>l.rows.length);return a.length>0&&i`<h2>${_r[r]}</h2>
          <ul class="keuzetegels">
            ${a.map(({value:l,label:c,rows:p})=>i`<li><a href=${s({[r]:l})}>
                <b>${c}</b><span>${T(_r.partners,mp(p))}</span></a></li>`)}
          </ul>`})}
    <p>
      <a href=${s({[fp]:"ja"})}>
        ${T(_r.whole,mp(t.rows),{lines:t.rows.length})}
      </a>
    </p>
  </div>`}var uo=g.graph.card,$s=3;function bp(t,e=_e){let o=A(t.filter(Boolean)),n=o.length-$s;return e(n>0?[...o.slice(0,$s),uo.more.replace("{count}",String(n))]:o)}var vr=t=>bp(t,e=>e.join("; ")),gp=t=>vr(t.flatMap(e=>wt(e)?Et(e).slice(0,1).map(rt):[]));function Uf(t,e){let o=Pt(t,"who",e).filter(r=>r.acts),n=r=>st(r,"broader")||r,s=r=>`${S(n(st(r,"barrier")))}, ${q("Basis",v(r,"basis")).toLowerCase()}`;return[[uo.who,vr(o.map(r=>`${S(r.from)} (${r.said})`))],[uo.state,Zt(t,e)],[uo.step,vr(On(t,e).map(s))],[uo.where,vr(Et(t).slice(0,2).map(rt))]]}var kp=t=>bp((t.roles||[]).map(e=>q("Role",e))),Gf=(t,e)=>Rn(t).map(n=>t.table[n]).map((n,s)=>[n,e.said[s]]),Kf=(t,e)=>[...t.said.filter(o=>o&&St(o)!==St(e)),kp(t)].filter(Boolean).join(" · ");function wp(t,e,o,n){let s=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(s)return{kind:s.group&&t.looks.edges[s.group]?.label||"",name:In(t,s,n),facts:[...Gf(t,s),[uo.role,kp(s)],[uo.where,gp(s.about||[])]],thing:""};let r=e.filter(c=>c.from===o||c.to===o),a=c=>n(c.from===o?c.to:c.from),l=Yo(o)?Uf(o,t.date):[...r.slice(0,$s).map(c=>[a(c),Kf(c,a(c))]),[uo.also,r.length>$s?uo.more.replace("{count}",String(r.length-$s)):""],[uo.where,gp(r.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:wt(o)?E(ft(o)):"",name:n(o),facts:l,thing:wt(o)?o:""}}var Dt=g.graph,si=40,yp=(t,e=S(t))=>i`<a href=${Gt(t)}>${e}</a>`,Jf=t=>(t===1?Dt.counted.one:Dt.counted.more).replace("{count}",t);function Qf({picture:t,row:e}){let o=e.group&&!b.views[t.name]?Object.keys(b.around.table):Object.keys(t.table),n=Rn(t).map(r=>t.table[r]),s=e.said.map((r,a)=>[o.length&&n[a],r]).filter(([r,a])=>r&&a);return i`<dl class="feiten">
    ${s.map(([r,a])=>i`<div><dt>${r}</dt><dd>${a}</dd></div>`)}
  </dl>`}function Zf({picture:t,row:e,name:o}){let n=(e.about||[]).filter(r=>wt(r)&&r!==e.from&&r!==e.to),s=r=>Ro(r,t.date).filter(Boolean).join(", ");return i`
    <h2>${In(t,e,o)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&i`<p>${t.looks.edges[e.group].label}</p>`}
    <${Qf} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&i`<p>${je}</p>
        <p><a href=${M("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${Dt.slot_page}</a></p>`}
    ${n.length>0&&i`<p>${Dt.about}</p>
        <ul>${n.map(r=>i`<li>${yt(r)?yp(r):S(r)}${Yo(r)&&i`<span class="zacht"> – ${s(r)}</span>`}${Et(r).slice(0,1).map(a=>i`<span class="zacht adres">${rt(a)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(r=>r&&yt(r)).map((r,a)=>i`${a>0&&" · "}${yp(r,Dt.page_of.replace("{name}",S(r)))}`)}</p>
  `}function Yf({picture:t,rows:e,node:o,name:n,unfold:s,opened:r,pick:a}){let l=e.filter(m=>m.from===o||m.to===o),c=t.nodes.find(m=>m.id===o)?.group,p=t.looks.nodes[c]?.label||ft(o),d=r.includes(o),u=m=>{let f=m.from===o?m.to:m.from;return i`<li>
      ${t.arrows!==!1&&(m.from===o?Dt.towards:Dt.coming)}
      <button type="button" class="rijknop" onClick=${()=>a(f||m.id)}>${n(f)}</button>
      ${m.group&&i`<span class="zacht"> – ${t.looks.edges[m.group]?.label||m.said[0]}</span>`}
    </li>`};return i`
    <h2>${n(o)}</h2>
    <p>${p&&`${E(p)}. `}${Jf(l.length)}</p>
    ${wt(o)&&yt(o)&&i`<p class="acties">
        <a href=${Gt(o)}>${Dt.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(d)}
          onClick=${()=>s(o)}>${d?`− ${Dt.fold}`:`+ ${Dt.unfold}`}</button>
        ${" "}<a href=${M(["graaf",Ie],{ding:o})}>${Dt.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,si).map(u)}</ul>
    ${l.length>si&&i`<p>${Dt.rest.replace("{count}",String(l.length-si))}</p>`}
  `}function _p(t){let{row:e,node:o,first:n}=t;return i`
    <section class="inwoorden" id="inwoorden" aria-label=${Dt.in_words}>
      ${e&&i`<${Zf} ...${t} />`} ${o&&i`<${Yf} ...${t} />`}
      ${!e&&!o&&(n||i`<p class="zacht">${Dt.nothing_chosen}</p>`)}
    </section>
  `}function vp({picture:t,rows:e,name:o,hover:n,close:s,keep:r,unfold:a,opened:l,unfolds:c}){let p=Tt();xt(()=>{let m=f=>f.key==="Escape"&&s();return window.addEventListener("keydown",m),()=>window.removeEventListener("keydown",m)},[]),xt(()=>{let{offsetWidth:m,offsetHeight:f,offsetParent:h}=p.current;if(!h)return;let w=Math.max(4,Math.min(n.x-20,h.clientWidth-m-4)),$=n.y+16,y=$+f>h.clientHeight-4?Math.max(4,n.y-18-f):$;p.current.style.transform=`translate(${w}px, ${y}px)`});let d=wp(t,e,n.id,o),u=d.facts.filter(([m,f])=>m&&f);return i`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>r(!0)} onPointerLeave=${()=>r(!1)}>
      ${d.kind&&i`<span class="zacht">${d.kind}</span>`}
      <strong>${d.name}</strong>
      <dl>${u.map(([m,f])=>i`<div><dt>${m}</dt><dd>${f}</dd></div>`)}</dl>
      ${d.thing&&yt(d.thing)&&i`<p class="acties"><a href=${Gt(d.thing)}>${Dt.page}</a>${c(d.thing)&&i`<button type="button" class="rijknop" onClick=${()=>a(d.thing)}>${l.includes(d.thing)?Dt.fold:Dt.unfold}</button>`}</p>`}
    </div>
  `}var Xf=250,t$=.9,e$={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function xp(t){let{of:e,nodes:o,edges:n,options:s,handle:r,lit:a,line:l,look:c,shown:p,title:d,opened:u}=t,m=Tt(),f=Ao({of:"",view:null,ids:new Set}),h=Ao(t);h.current=t,xt(()=>{let y=performance.now(),_=f.current.of===e?f.current.view:null,j=0,x=(C,it)=>{window.clearTimeout(j),j=window.setTimeout(()=>h.current.onHover(C===null?null:{id:C,...it}),Xf)},P=Zs(m.current,{nodes:o,edges:n,options:s,view:_,opened:u},{onChoose:C=>h.current.onChoose(C),onUnfold:C=>h.current.onUnfold(C),unfolds:C=>h.current.unfolds(C),onHover:x});r.current=P;let z=_?o.map(C=>C.id).filter(C=>!f.current.ids.has(C)):[];return z.length&&P.show([...z,...a]),m.current.dataset.ms=String(Math.round(performance.now()-y)),()=>{window.clearTimeout(j),f.current={of:e,view:P.view(),ids:new Set(o.map(C=>C.id))},P.destroy(),r.current=null}},[e,o,n]),xt(()=>{p&&f.current.of===""&&r.current.fit(12/14)},[p]),xt(()=>{let y=()=>window.setTimeout(()=>r.current?.fit(),60),_=()=>r.current?.fit();return document.addEventListener("fullscreenchange",y),window.addEventListener("beforeprint",_),()=>{document.removeEventListener("fullscreenchange",y),window.removeEventListener("beforeprint",_)}},[]),xt(()=>r.current.select(a,l?[l]:[],c),[e,o,n,a.join(" "),l]);let w=y=>e$[y.key]?.(t),$={height:`${Zl(o,Math.max(420,Math.round(window.innerHeight*t$)))}px`};return i`<div class="doek" id="doek" ref=${m} style=${$} data-title=${d} onKeyDown=${w}></div>`}var hs=t=>t===""?2:wt(t)&&Io(t)?1:0;function xr(t,e){let o=new Map;for(let s of t){let r=`${s.from||""}|${s.to||""}`;o.set(r,[...o.get(r)||[],s])}let n=s=>[...new Set(s)].sort((r,a)=>hs(r)-hs(a)||R(e(r),e(a)));return{givers:n(t.map(s=>s.from||"")),takers:n(t.map(s=>s.to||"")),at:(s,r)=>o.get(`${s}|${r}`)||[]}}var mo=g.graph.matrix,un=({look:t})=>i`
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
`;function Sp({picture:t,rows:e,names:o,chosen:n,pick:s,point:r,caption:a}){let l=_=>o.get(_)?.title||mo.nobody,c=_=>o.get(_)?.label||mo.nobody,{givers:p,takers:d,at:u}=xr(e,c),m=_=>t.looks.edges[_.group],f=_=>[_.said[0],m(_).label].filter(Boolean).join(", "),h=(_,j)=>[hs(_)!==hs(j)&&"nieuw",_===""&&"ongenoemd"].filter(Boolean).join(" "),w=(_,j)=>{let x=_.currentTarget.getBoundingClientRect(),P=_.currentTarget.closest(".vlak").getBoundingClientRect();r({id:j.id,x:x.right-P.left,y:x.bottom-P.top-10})},$=(_,j)=>{let x=u(_,j);if(!x.length)return null;let P=x.some(C=>C.id===n),z=x.some(C=>m(C).mark==="broken");return i`
      <button type="button" class=${z?"hapert":null} aria-pressed=${String(P)}
        aria-label=${`${l(_)} ${mo.to} ${l(j)}: ${x.map(f).join("; ")}`}
        onClick=${()=>s(x[(x.findIndex(C=>C.id===n)+1)%x.length].id)}
        onMouseEnter=${C=>w(C,x[0])} onMouseLeave=${()=>r(null)}
        onFocus=${C=>w(C,x[0])} onBlur=${()=>r(null)}>
        ${x.length>2?i`<${un} look=${m(x[0])} /><b>${x.length}</b>`:x.map(C=>i`<${un} look=${m(C)} />`)}
      </button>
    `},y=_=>n&&e.some(j=>j.id===n&&(j.from||"")===_);return i`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${a}</caption>
        <thead>
          <tr>
            <td class="hoek">${mo.corner}</td>
            ${d.map((_,j)=>i`<th scope="col" class=${h(_,d[j-1]??_)}><span>${c(_)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${p.map((_,j)=>i`
              <tr class=${[h(_,p[j-1]??_),y(_)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(_)}</th>
                ${d.map((x,P)=>i`<td class=${h(x,d[P-1]??x)}>${$(_,x)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function Op({picture:t,rows:e,name:o,pick:n}){let s=Object.entries(t.looks.edges).map(([a,l])=>({look:l,rows:e.filter(c=>c.group===a)})).filter(a=>a.rows.length),r=s.filter(a=>a.look.mark==="broken").flatMap(a=>a.rows);return i`
    <h2>${mo.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${s.map(({look:a,rows:l})=>i`<li><${un} look=${a} /><b>${l.length}</b><span>${a.label}</span></li>`)}
      ${[["from",mo.no_giver],["to",mo.no_taker]].map(([a,l])=>{let c=e.filter(p=>!p[a]).length;return c>0&&i`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${r.length>0&&i`<h3>${mo.falters}</h3>
        <ul class="stromen">
          ${r.map(a=>i`<li>
              <button type="button" class="rijknop" onClick=${()=>n(a.id)}>
                ${o(a.from)} → ${o(a.to)}
              </button>
              <span>${a.said[0]}</span>${a.said[2]&&i`<span class="zacht">${mo.since} ${a.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${E(mo.empty)}</p>
  `}var jo=g.graph,Mp=["kies","uit"],Cp=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...Mp],o$=()=>[...ve.keys()].filter(yt).sort((t,e)=>R(S(t),S(e)));function n$({thing:t}){let[e,o]=K(!1),n=Te(()=>e?o$():[],[e]),s=r=>{let a=n.find(l=>S(l)===r.target.value);a?N({ding:a,kies:null,uit:null}):et(jo.unknown_thing)};return i`
    <label class="veld zoekveld">
      <span>${jo.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onFocus=${()=>o(!0)} onChange=${s}
        value=${wt(t)?S(t):""} />
      <datalist id="dingen">${n.map(r=>i`<option value=${S(r)}></option>`)}</datalist>
    </label>
  `}function jp({picture:t,query:e}){let[o,n]=K(!1),s=Cp.filter($=>e[$]&&!Mp.includes($)).length,r=t.name===Ie,a=t.nodes.filter($=>ga($.id)).sort(($,y)=>R($.title,y.title)),l=$=>b.codes.CellState[$]?.order??9,c=A(t.rows.map($=>$.state||"").filter(Boolean)).sort(($,y)=>l($)-l(y)),p=$=>E(b.codes.CellState[$]?.label||q("Status",$)),d=xn.filter($=>t.rows.some(y=>y.kinds?.includes($.notation))),u=Ot.filter($=>t.rows.some(y=>y.steps?.includes($.notation))),m=new Set(t.rows.flatMap($=>$.chapters||[])),f=wo("Chapter").map($=>[v($,"identifier"),S($)]).filter(([$])=>m.has($)).sort(($,y)=>R($[0],y[0])),h=[["stap",jo.filters.step,u.map($=>[$.notation,$.label])],["hoofdstuk",jo.filters.chapter,f],["soort",jo.filters.kind,d.map($=>[$.notation,$.label])],["partner",jo.filters.partner,a.map($=>[v($.id,"notation"),$.title])],["staat",jo.filters.state,c.map($=>[$,p($)])]];return i`
    <details class="filters graafkeuzes" open=${o} onToggle=${$=>n($.target.open)}>
      <summary id="filterknop">${s?k(g.shared.filters_set,{count:s}):jo.choices}</summary>
      ${!r&&i`<${Ke} />`}
      <${nn} />
      <div class="velden">
        ${r&&i`<${n$} thing=${t.centre} />`}
        ${!r&&h.filter(([,,$])=>$.length>1).map(([$,y,_])=>i`<${Bt} name=${$} label=${y} options=${_} />`)}
        <${ro} label=${jo.filters.search} name="zoek" id="graafzoek" />
        <${qo} names=${Cp} />
      </div>
    </details>
  `}var ri=g.graph,s$={full:i`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:i`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:i`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},r$=({look:t})=>i`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${s$[t.mark]}
  </svg>
`,a$=({look:t})=>i`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,Lp={name:!0,hollow:!0,stop:!0,side:!0,tag:!0,waiting:!0},Tp=({look:t})=>i`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?i`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:i`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${Lp[t.shape]?"#FFFFFF":t.color} stroke=${Lp[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function Fp({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),s=c=>t.layout==="grid"&&t.looks.edges[c],r=Object.entries(t.looks.nodes).filter(([c])=>!s(c)&&t.nodes.some(p=>p.group===c)),a=(c,p)=>{if(t.matrix&&p.mark)return i`<${un} look=${p} />`;if(t.layout==="route"&&p.mark)return i`<${r$} look=${p} />`;if(t.layout!=="grid")return i`<${a$} look=${p} />`;let d=t.looks.nodes[c];return d?i`<${Tp} look=${d} />`:i`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?o.delete(c):o.add(c),N({zonder:[...o].sort().join(",")})};return i`
    <ul class="lijnen" aria-label=${ri.lines}>
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
    ${!t.matrix&&i`<ul class="lijnen" aria-label=${ri.points}>
      ${r.map(([,c])=>i`<li><${Tp} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&i`<li><span class="leegvak" aria-hidden="true"></span><span>${ri.slots}</span></li>`}
    </ul>`}
  `}var Wn=g.graph;function ai({picture:t,rows:e,name:o,chosen:n,pick:s}){let r=t.matrix,a=r?"from":"to",l=r?"to":"from",c=new Map(t.nodes.map(u=>[u.id,u.station??0])),p=xr(e,o)[r?"givers":"takers"],d=Bs(I(F.route.query));return p.sort((u,m)=>(c.get(u)||0)-(c.get(m)||0)),i`<div class="beeldlijst">
    ${p.map(u=>{let m=e.filter(x=>(x[a]||"")===u),f=m.filter(x=>x.color||r),h=m.filter(x=>!x.color&&!r&&x.state),w=r?0:f.filter(x=>Io(x[l]||"")).length,$=d.has(u)?Wn.list.undecided:Wn.list.nobody,y=T(r?Wn.list.flows:Wn.list.partners,f.length-w),_=f.length?`${y}${w?k(Wn.list.plus,{plus:w}):""}`:$,j=h.length>0&&T(Wn.list.slots,h.length);return i`
        <details key=${u} open=${p.length<4||m.some(x=>x.id===n)}>
          <summary>
            <h2>${o(u)}</h2>
            <span class="zacht">${[_,j].filter(Boolean).join(" · ")}</span>
          </summary>
          <ul>
            ${h.map(x=>i`<li class="leegrij"><span>${x.said.filter(Boolean).join(": ")}</span></li>`)}
            ${f.map(x=>i`<li>
                <button type="button" class="rijknop" aria-pressed=${String(x.id===n)}
                  onClick=${()=>s(x.id)}>
                  ${r&&i`<${un} look=${t.looks.edges[x.group]} />`}
                  ${r&&"→ "}${o(x[l])}
                </button>
                <span class="zacht">${x.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var gs=g.graph,Ep="from_label",i$="amount",ii=new WeakMap;function l$(t,e){return ii.has(t)||ii.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),ii.get(t).get(e)||gs.not_said}function Dn(t,e,o){let n=dp(o);return n?l$(t,e[n]):e.said[Rn(t).indexOf(o)]||""}function c$(t,e,o){let n=o.replace("-",""),s=o[0]==="-"?-1:1,r=e.map(l=>[Dn(t,l,n),l]),a=l=>+(l===""||l===gs.not_said);return r.sort((l,c)=>a(l[0])-a(c[0])||s*R(l[0],c[0])).map(([,l])=>l)}function zp({picture:t,rows:e,chosen:o,pick:n,caption:s}){let r=F.route.query.sorteer||Ep,a=Object.entries(t.table),l=(u,m)=>{let f=r===u?`-${u}`:u;N({sorteer:f===Ep?null:f},!0),et(gs.sorted.replace("{column}",m.toLowerCase()).replace("{direction}",f[0]==="-"?gs.down:gs.up))},c=u=>r===u?"ascending":r===`-${u}`?"descending":null,p=([u,m])=>u===i$?i`<th scope="col" role="columnheader">${m}</th>`:i`<th scope="col" role="columnheader" aria-sort=${c(u)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${u}`} onClick=${()=>l(u,m)}>
            ${m}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,d=u=>{let m=u.id===o,f=w=>w.target.closest("button, a")||n(u.id),h=m||o&&(u.from===o||u.to===o);return i`
      <tr key=${u.id} role="row" class=${h?"gekozen":null} data-rij=${u.id} data-van=${u.from||""}
        data-naar=${u.to||""} data-lijn=${u.color?"ja":null} onClick=${f}>
        ${a.map(([w,$],y)=>y?i`<td role="cell" data-kop=${$}>${Dn(t,u,w)}</td>`:i`<th scope="row" role="rowheader" data-kop=${$}>
                <button type="button" class="rijknop" aria-pressed=${String(m)} onClick=${()=>n(u.id)}>
                  ${Dn(t,u,w)}
                </button>
              </th>`)}
      </tr>
    `};return i`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${s}</caption>
      <thead role="rowgroup"><tr role="row">${a.map(p)}</tr></thead>
      ${io("beeldtabel",c$(t,e,r)).map(u=>i`
          <tbody role="rowgroup" class=${So(u)}>
            ${u.folds&&i`<tr role="row" class="vouwrij">
                <th scope="rowgroup" role="rowheader" colspan=${a.length}><${Je} part=${u} /></th>
              </tr>`}
            ${u.rows.map(d)}
          </tbody>
        `)}
    </table>
  `}var Xe=g.graph,Ap=({ways:t,shows:e,choose:o})=>i`
  <div class="knoppen" role="group" aria-label=${Xe.show.label}>
    ${t.map(([n,s])=>i`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${s}</button>`)}
  </div>
`;function Bp({handle:t,picture:e,reset:o}){let n=(a,l,c)=>i`<button type="button" class="klein" aria-label=${Xe.tools[a]} onClick=${c}>${l}</button>`,s=()=>document.fullscreenElement?document.exitFullscreen():kt("beeld").requestFullscreen().catch(()=>{}),r=()=>{et(Xe.keep.busy),sc({name:e.name,picture:e,handle:t,scenario:I(F.route.query)})};return i`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",Xe.tools.fit,()=>t.current.fit())} ${n("back",Xe.tools.back,o)}
      ${n("screen",Xe.tools.screen,s)} ${n("png",Xe.tools.png,r)}
    </div>
  `}function Np({picture:t,ids:e,left:o}){if(!e.length)return null;let n=s=>N({uit:e.slice(0,s).join(",")||null});return i`
    <nav class="spoor" aria-label=${Xe.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((s,r)=>{let a=S(s),l=r===e.length-1;return i`<span aria-hidden="true"> › </span>${l?i`<strong>${k(Xe.unfolded,{name:a})}</strong>`:i`<button type="button" class="rijknop" onClick=${()=>n(r+1)}>${a}</button>`}`})}
      ${[...o].map(([s,{shown:r,count:a}])=>{let l=k(Xe.left_out,{name:S(s),shown:r,all:r+a});return i`<p class="zacht">
          ${l} <a href=${M(["graaf",Ie],{ding:s})}>${Xe.surroundings}</a>
        </p>`})}
    </nav>
  `}function Uo(){let t=g.missing;return i`
    <${V} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${M("overzicht")}>${t.home}</a></p>
  `}var jt=g.graph,li=null,ci=()=>li,mn=t=>N({kies:F.route.query.kies===t?null:t},!0);function p$(t){let e=Yt(),o=t.matrix?[["matrix",jt.show.matrix],["beeld",jt.show.arrows]]:[["beeld",jt.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",jt.show.list]]:[],s=["tabel",jt.show.table];return e&&!n.length&&!t.choose?[s,...o]:[...n,...o,s]}function d$(t,e,o){let n=Object.keys(t.table);return o?e.filter(s=>n.some(r=>Se(Dn(t,s,r),o))):e}function u$({picture:t,drawn:e,opened:o,chosen:n,row:s,lit:r,choices:a,handle:l,turn:c,shown:p,tell:d}){let u=Te(()=>e.rows.filter(w=>w.color),[e]),m=Te(()=>[...e.nodes].filter(w=>w.title).sort((w,$)=>w.y-$.y||w.x-$.x).map(w=>w.id),[e]),f=w=>w&&mn(w),h=w=>{let $=m[(m.indexOf(r[0])+w+m.length)%m.length];N({kies:$},!0)};return i`
    <${xp} of=${`${t.name}|${t.date}|${t.centre||""}|${a}|${c}`} nodes=${e.nodes}
      edges=${u} options=${f$(t,o)} opened=${o} handle=${l} lit=${r}
      line=${s?.color?s.id:""} look=${!!n||r.length===1} shown=${p}
      title=${k(jt.picture,{title:t.title})} onChoose=${f} onStep=${h}
      unfolds=${d.unfolds} onUnfold=${d.unfold} onHover=${d.point}
      onClear=${()=>N({kies:null},!0)} />
  `}function m$({picture:t,query:e}){let o=Tt(),n=Ao(!1),[s,r]=K(0),[a,l]=K(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(H=>e[H]).join("|"),d=Te(()=>up(t,e),[t,p]),u=(e.uit||"").split(",").filter(wt),m=Te(()=>lp(d,u,t.date,t.layout),[d,e.uit]),f=Te(()=>new Map(m.nodes.map(H=>[H.id,H])),[m]),h=m.rows.find(H=>H.id===c||c===`leeg~${H.id}`&&H),w=h?"":f.has(c)?c:"",$=Te(()=>d$(t,d.rows,e.zoek),[d,e.zoek]),y=!h&&!w&&e.zoek,_=y?m.nodes.filter(H=>Se(H.title||"",y)).map(H=>H.id):[],j=p$(t),x=j.some(([H])=>H===e.toon)?e.toon:j[0][0],P=t.choose&&!$p(e),z=x==="beeld"&&!P,C=H=>f.get(H)?.title||(t.matrix?jt.matrix.nobody:jt.not_said),it=H=>wt(H)&&yt(H)&&H!==t.centre,Vt=H=>{if(!it(H))return;let vs=u.includes(H)?u.filter(qd=>qd!==H):[...u,H];W(!1),N({uit:vs.join(","),kies:H})},O=H=>{(H||!n.current)&&l(H)},W=H=>{n.current=H,H||l(null)};go(()=>{!c||!F.started||(h&&!(h.from&&h.to)?et(k(jt.chosen_one,{name:In(t,h,C)})):h?et(k(jt.chosen_pair,{from:C(h.from),to:C(h.to)})):w&&et(k(jt.chosen_one,{name:C(w)})))},[c]),xt(()=>(li={name:t.name,drawing:o.current},()=>{li=null}));let D=h&&!h.color?`leeg~${h.id}`:"",Z=D&&f.has(D)?[D]:h?[h.from,h.to].filter(Boolean):w?[w]:_,ee={unfolds:it,unfold:Vt,point:O},Ut={picture:t,rows:m.rows,name:C,opened:u,unfold:Vt,pick:mn},ye=a&&a.id!==c&&i`<${vp} ...${Ut} unfolds=${it} keep=${W} hover=${a} close=${()=>W(!1)} />`,ho=T(jt.rows,$.length),_t=t.matrix?i`<${Op} picture=${t} rows=${$} name=${C} pick=${mn} />`:t.layout==="route"&&z&&i`<p class="zacht">${jt.nothing_chosen}</p>
        <${ai} picture=${t} rows=${$} name=${C} chosen="" pick=${mn} />`;return i`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${Ap} ways=${j} shows=${x} choose=${H=>N({toon:H},!0)} />
      ${z&&i`<${Bp} handle=${o} picture=${t} reset=${()=>r(s+1)} />`}
      <${jp} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${x==="tabel"}>
          ${z&&i`<${Np} picture=${t} ids=${u} left=${m.left} />`}
          ${t.choose&&!P&&i`<p class="spoor"><a href=${M(["graaf",t.name])}>${jt.choose.back}</a></p>`}
          <div class="vlak">
            ${P?i`<${hp} picture=${t} />`:x==="matrix"?i`<${Sp} picture=${t} rows=${$} names=${f} chosen=${h?.id||""}
                      pick=${mn} point=${O} caption=${k(jt.matrix.caption,{rows:ho})} />`:x==="lijst"?i`<${ai} picture=${t} rows=${$} name=${C} chosen=${h?.id||""}
                        pick=${mn} />`:i`<${u$} ...${{picture:t,drawn:m,opened:u,chosen:c,row:h,lit:Z,choices:p,handle:o,turn:s,tell:ee}}
                        shown=${x==="beeld"} />`}
            ${!d.rows.length&&i`<p class="leegbeeld">${t.centre?jt.alone:jt.empty}</p>`}
            ${ye}
          </div>
          ${!P&&i`<${Fp} picture=${t} hidden=${e.zonder||""} />`}
          ${x==="matrix"&&i`<p class="acties"><${Wo} name=${t.name} title=${t.title} of=".stroomtabel"
              scenario=${I(e)} legend=".lijnen li" /></p>`}
          ${z&&i`<p class="zacht sleutels">${jt.keys}</p>`}
        </div>
        <div class="tabel" hidden=${x!=="tabel"}>
          <div class="rol">
            <${zp} picture=${t} rows=${$} chosen=${h?.id||w} pick=${mn}
              caption=${k(jt.caption,{title:t.title,rows:ho})} />
          </div>
          <div class="acties">
            <${Ct} name=${`${t.name}.csv`} rows=${()=>$$(t,$)} />
          </div>
        </div>
      </div>
      <${_p} ...${Ut} row=${h} node=${w} first=${_t} />
    </div>
    ${e.koppelingen&&i`<p class="zacht">${jt.loose}</p>`}
  `}var f$=(t,e)=>e.length&&t.name!==Ie?{...t.options,groups:{...b.around.options.groups,...t.options.groups}}:t.options,$$=(t,e)=>[[...Object.values(t.table),...At],...e.map(o=>[...Object.keys(t.table).map(n=>Dn(t,o,n)),...zt(null)])];function h$({name:t,title:e,sentence:o}){let s=[...Object.values(b.views).map(r=>[r.name,r.tab||r.title]),[Ie,b.around.tab]];return i`
    <${V} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${jt.pictures}>
      ${s.map(([r,a])=>{let l=r===t?"page":null;return i`<li><a href=${M(["graaf",r])} aria-current=${l}>${a}</a></li>`})}
    </ul>
  `}function Pp({route:{path:t,query:e}}){let o=t[1]||Object.keys(b.views)[0],n=Te(()=>cp(o,e),[o,e.stand,e.plan,e.ding]);return n?i`
    <${h$} name=${o} title=${n.title} sentence=${n.sentence} />
    <${m$} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:i`<${Uo} />`}function bs({name:t,of:e,rows:o,columns:n,fields:s,keep:r,sort:a,groups:l,named:c}){let p=g[e];return function({route:u}){let m=I(u.query).plan,f=o(m).filter(y=>r(y,u.query)),h=n(),w=T(p.count,f.length),$=()=>[[...h.map(y=>y.label),...At],...cr(f,h,Ha("sorteer",a)).map(y=>[...h.map(_=>_.text(y)),...zt(null,ct(y.id)?.key||m)])];return i`
      <${V} text=${p.title}><p class="uitleg">${p.intro}</p><//>
      <${Ne}>
        <${Ke} />
        <div class="velden">
          <${ro} name="tekst" />
          ${s().map(y=>i`<${Bt} ...${y} />`)}
          <${qo} names=${Object.keys(u.query).filter(y=>y!=="merk")} />
        </div>
      <//>
      <p class="telling">${w}<${Ct} name=${`${t}.csv`} rows=${$} /></p>
      <${ut}
          id=${t}
          caption=${k(p.caption,{count:w})}
          rows=${f}
          columns=${h}
          urlKey="sorteer"
          sort=${a}
          groups=${l&&{...l(),named:c,count:p.count}}
        />
      <${Ft} text=${w} />
    `}}var Rp=Ot.map(t=>[t.notation,t.label]),Wp=t=>Ot.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Dp=t=>Object.entries(b.codes[t]).map(([e,o])=>[e,o.label]),qp=(t,e)=>!e||Se([S(t),...["altLabel","promise","summary"].flatMap(o=>dt(t,o))].join(" "),e),fo=g.partners,Hp=bs({name:"partners",of:"partners",sort:"naam",rows:t=>b.partners[B?t:""],keep:(t,e)=>qp(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||v(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:fo.fields.step,name:"stap",options:Rp},{label:fo.fields.kind,name:"soort",options:Dp("OrganisationKind")},{label:fo.fields.role,name:"rol",options:Object.entries(fo.roles)}],columns:()=>[{key:"naam",label:fo.columns.name,text:t=>S(t.id),cell:t=>[i`<${L} id=${t.id} />`,i`<${Fn} id=${t.id} />`]},{key:"soort",label:fo.columns.kind,text:t=>me(t.id,"organisationKind")},{key:"stappen",label:fo.columns.steps,text:t=>Wp(t.steps)},{key:"handelt",label:fo.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:fo.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:fo.columns.wish,text:t=>t.wish}]}),qt=g.measures,ks=t=>b.called[t]?.short||"",qn=t=>v(t,"prefLabel"),g$=kl.map(t=>({id:t,...b.works[t]})).sort((t,e)=>R(ks(t.id)||"~",ks(e.id)||"~")||R(qn(t.id),qn(e.id))),Sr=B?"":bo[0].date,b$=(t,e,o)=>({key:t,label:e,text:({id:n})=>Cn(n,o)?Zt(n,o):"",cell:({id:n})=>Cn(n,o)&&i`<${bt} id=${n} date=${o} />`}),Ip=()=>wo("Chapter").sort((t,e)=>R(v(t,"identifier"),v(e,"identifier"))).map(t=>[t,k(qt.chapter,{identifier:v(t,"identifier"),title:qn(t)})]),Vp=bs({name:"maatregelen",of:"measures",sort:"nr",rows:t=>g$.filter(e=>Qo(e.id,t)),keep:(t,e)=>qp(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:oo(t.id).includes(e.stap)))&&(!e.soort||Tl(t.id).includes(e.soort))&&(!e.wat||ue(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||Cn(t.id)===e.staat),named:({id:t})=>qn(t),groups:()=>({of:t=>t.chapter||"",titles:[...Ip(),["",qt.no_chapter]]}),fields:()=>[{label:qt.fields.what,name:"wat",options:Object.entries(qt.types)},{label:qt.fields.chapter,name:"hoofdstuk",options:Ip()},{label:qt.fields.step,name:"stap",options:[...Rp,["alle",qt.across]]},{label:qt.fields.kind,name:"soort",options:xn.map(t=>[t.notation,t.label])},{label:qt.fields.status,name:"staat",options:Dp("Status")}],columns:()=>[{key:"nr",label:qt.columns.number,text:({id:t})=>ks(t),cell:({id:t})=>ks(t)?i`<a href=${Gt(t)}>${ks(t)}</a>`:i`<span class="zacht">${qt.no_number}</span>`},{key:"naam",label:qt.columns.name,text:({id:t})=>qn(t),cell:({id:t})=>i`<${L} id=${t} text=${qn(t)} />`},...Ve(({id:t})=>ct(t)?.key),{key:"wat",label:qt.columns.what,text:({id:t})=>ft(t)},...Sr&&Sr!==Jt?[b$("plan",E(No(Sr)),Sr)]:[],{key:"nu",label:B?qt.columns.stand:E(No(Jt)),text:({id:t})=>Zt(t),cell:({id:t})=>i`<${bt} id=${t} />`},{key:"termijn",label:qt.columns.deadline,text:({id:t})=>v(t,"finalDueBy"),cell:({id:t})=>U(v(t,"finalDueBy"))},{key:"stap",label:qt.columns.step,text:t=>t.across?g.shared.all_steps:Wp(oo(t.id))},{key:"wie",label:qt.columns.lead,sort:!1,text:t=>t.container?"":Sn(t.id).map(S).join(", ")||g.shared.nobody,cell:t=>t.container?"":Sn(t.id).length?i`<${Nt} ids=${Sn(t.id)} />`:i`<span class="zacht">${g.shared.nobody}</span>`}]});var $o=g.lookup,k$=t=>A(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Oe(t,e))).filter(yt),w$=Object.entries(b.lookups).map(([t,e])=>({id:t,...e,about:k$(t),text:[S(t),...dt(t,"altLabel"),v(t,"summary"),e.told].join(" ")})),Up=t=>Et(t).map(rt),Gp="Recommendation",Kp=(t,e,o)=>bs({name:t,of:e,sort:"naam",rows:n=>w$.filter(s=>Qo(s.id,n)&&ue(s.id,Gp)===o),keep:(n,s)=>(!s.wat||ue(n.id,s.wat))&&(!s.tekst||Se(n.text,s.tekst))&&(!s.stap||n.steps.includes(s.stap)),named:({id:n})=>S(n),groups:()=>({of:({id:n})=>Object.keys($o.types).find(s=>ue(n,s))||"",titles:Object.entries($o.types).map(([n,s])=>[n,E(s)])}),fields:()=>[{label:$o.fields.what,name:"wat",options:Object.entries($o.types).filter(([n])=>wo(n).length&&n===Gp===o)},{label:$o.fields.step,name:"stap",options:Ot.map(n=>[n.notation,n.label])}],columns:()=>[{key:"naam",label:$o.columns.name,text:({id:n})=>S(n),cell:({id:n})=>[i`<${L} id=${n} />`,v(n,"summary")&&i`<p class="zacht">${v(n,"summary")}</p>`]},...Ve(({id:n})=>ct(n)?.key),{key:"wat",label:$o.columns.what,text:({id:n})=>ft(n)},{key:"zegt",label:$o.columns.told,text:n=>n.told},{key:"over",label:$o.columns.about,sort:!1,text:n=>n.about.map(S).join("; "),cell:n=>i`<${Nt} ids=${n.about} name=${Ce} />`},{key:"bron",label:$o.columns.place,sort:!1,text:({id:n})=>Up(n).join("; "),cell:({id:n})=>{let[s,...r]=Up(n),a=k(g.shared.more_places,{count:r.length});return[s,r.length>0&&i`<span class="zacht">${a}</span>`]}}]}),Jp=Kp("naslag","lookup",!1),Qp=Kp("gevraagd","asked",!0);var Zp=g.unknown,y$=3,be=({of:t,count:e,intro:o=t.intro,id:n="",close:s=null,children:r})=>i`
  <${ar} id=${e!==void 0&&e<=y$?"":n} close=${s}
    title=${e===void 0?t.title:k(Zp.counted,{title:t.title,count:e})}
    intro=${i`<p class="zacht">${o}</p>`}>${r}<//>
`,pi=({list:t})=>i`
  <dl class="feiten">
    ${Object.values(b.codes[t]).map(e=>i`
        <div><dt>${t==="Basis"&&`${e.screen} `}${E(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function Or({id:t=""}){let e=Zp.reading;return i`
    <${be} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([o,n])=>i`<h3>${n}</h3><${pi} list=${o} />`)}
      ${e.rules.map(({title:o,text:n})=>i`<h3>${o}</h3><p>${n}</p>`)}
      <h3>${e.source}</h3>
      ${b.plans.map(o=>i`<p>${`${He(o)}.`}${o.sha&&[e.hash,i`<code>${o.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}var Hn=g.method,_$=({one:t})=>i`
  <ul class="geteld">
    ${t.things.map(e=>i`<li key=${e}>${wt(e)?i`<${L} id=${e} />`:e}</li>`)}
  </ul>
`;function v$({name:t,one:e,plan:o,open:n}){let[s,r]=Hn.numbers.to[t]||["methode",{getal:n?"":t}];return i`
    <li id=${`getal-${t}`}>
      <a href=${M(s,B?{...r,plan:o.key}:r)}>${e.said}</a>: ${e.definition}
      ${n&&i`<${_$} one=${e} />`}
    </li>
  `}var x$=()=>N({getal:null},!0),S$=({scenario:t})=>i`
  <${be} of=${Hn.numbers} id="getallen" close=${F.route.query.getal?x$:null}>
    ${oe(t).map(e=>i`
        ${B&&i`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(ko(t,e).named).map(([o,n])=>i`
              <${v$} key=${o} name=${o} one=${n} plan=${e} open=${F.route.query.getal===o} />
            `)}
        </ul>
      `)}
  <//>
`,Yp=({route:t})=>i`
  <${V} text=${Hn.title}><p class="uitleg">${Hn.intro}</p><//>
  <${Bc} />
  <div class="blok"><${pr} /></div>
  <${be} of=${Hn.states} id="standen"><${pi} list="CellState" /><//>
  <${S$} scenario=${I(t.query)} />
  <${Or} />
  <p><a href=${M("weet-niet")}>${Hn.unknown}</a></p>
`;var Go=g.overview;function O$({cell:t}){let[e,...o]=t.brief,n=t.asked&&i`<span class="bij">${Go.asked_mark}</span>`;if(!e)return n||i`<span class="streepje">–<span class="stil"> ${g.shared.no_cell}</span></span>`;let s=[i`<strong class=${t.strict&&"anders"}>${e}</strong>`,o.map(r=>i`<span class="bij">${r}</span>`),n];return t.unmet?i`<span class="plaat">${s}</span>`:t.undecided?s:i`<${no} bar=${t.bar} support=${t.support_only} />${s}`}function C$({row:t,cell:e,step:o,plan:n,chosen:s}){let{word:r,lines:a,look:l}=$e(e),c=`${s?" gekozen":""}${o===null?" dwars":""}`;if(!e)return i`
      <td role="cell" class=${`vak leeg${c}`}>
        <span class="sr">${r}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let p=Le(t.key,o,n.key),d=[r,...a,e.strict,e.most_basis&&Rt[e.most_basis]?.[1],e.asked&&Go.asked_mark].filter(Boolean).join(" · ");return i`
    <td role="cell" class=${`vak ${l}${e.brief.length?"":" leeg"}${c}`}>
      <button type="button" id=${on(p)} aria-haspopup="dialog" onClick=${()=>N({cel:p})}>
        <span class="sr">${k(Go.cell,{row:t.label,step:J(o)})}${d}</span>
        <span class="beeld" aria-hidden="true"><${O$} cell=${e} /></span>
        ${e.most_basis&&i`<span aria-hidden="true"><${Pe} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}var M$=({step:t,place:e,of:o,empty:n,chosen:s})=>i`
  <th scope="col" role="columnheader" class=${`halte${s?" gekozen":""}${e===o?" laatste":""}`}>
    <span class=${n?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Gt(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,j$=({row:t,plan:e,chosen:o})=>i`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?i`<${L} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${fe(e).map((n,s)=>i`<${C$} row=${t} cell=${t.cells[s]} step=${n} plan=${e} chosen=${s===o} />`)}
  </tr>
`,L$=({plan:t,chosen:e,choose:o})=>i`
  <div class="stappen" role="group" aria-label=${Go.one_step}>
    ${fe(t).map((n,s)=>i`
        <button type="button" aria-pressed=${String(s===e)} onClick=${()=>o(s)}>
          ${J(n)}
        </button>
      `)}
  </div>
`;function Xp({by:t,scenario:e,plan:o,address:n="",reach:s}){let r=fe(o),[a,l]=K(n?Math.max(0,r.indexOf(tr(n).step)):0),c=new Set(s?.columns.filter(p=>!p.acting&&!p.undecided).map(p=>p.step));return i`
    <${L$} plan=${o} chosen=${a} choose=${l} />
    <table
      class=${`matrix by-${t}`}
      id=${o===b.plans[0]?"matrix":`matrix-${o.key}`}
      role="table"
    >
      <caption>${k(Go.caption,{rows:Go.heads[t],scenario:X(e,o)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Go.heads[t]}</th>
          ${o.steps.map((p,d)=>i`
              <${M$} step=${p} place=${d+1} of=${o.steps.length} empty=${c.has(p.notation)}
                chosen=${d===a} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===a?" gekozen":""}`}>
            ${g.shared.all_steps}<span class="bij">${Go.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${ie(t,e,o).map(p=>i`<${j$} key=${p.key} row=${p} plan=${o} chosen=${a} />`)}
      </tbody>
    </table>
  `}var T$={station:i`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:i`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:i`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:i`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:i`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:i`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},td=({name:t})=>i`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${T$[t]}
  </svg>
`;var ws=g.overview.start;function ed({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return i`
    <section class="wensen">
      <h2>${ws.wish}</h2>
      <ul class="tegels">
        ${ws.tiles.map(o=>i`
            <li>
              <a class="tegel" href=${M(o.to,o.choose)}>
                <${td} name=${o.sign} /><span><strong>${o.ask}</strong>${" "}
                  ${o.said&&e?.said[o.said]||o.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}var F$=({query:t,barriers:e,plan:o,weights:n},s)=>M("aandachtspunten",{vraag:t,stap:e.join(","),gewicht:n.join(","),...s&&{plan:o}}),E$=({point:t,several:e})=>i`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${F$(t,e)}>${t.ask}</a></p>
  </li>
`;function od({points:t,plans:e,count:o}){let n=e.length>1;return t.length?i`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${ws.discuss.title}</h2><p>${ws.discuss.note}</p>
        <p class="acties"><a href=${M("aandachtspunten")}>${k(ws.discuss.all,{count:o})}</a></p>
      </div>
      ${e.map(s=>{let r=t.filter(a=>a.plan===s.key);return r.length?i`
          ${n&&i`<p class="zacht">${s.title}</p>`}
          <ul class="kaartjes">
            ${r.map(a=>i`<${E$} key=${a.name} point=${a} several=${n} />`)}
          </ul>
        `:null})}
    </section>
  `:null}var pe=g.overview,di={"":"kind",partner:"partner",vorm:"form"},{truth:nd}=g.thing,z$=(t,e,o)=>{let{word:n,lines:s}=$e(e);if(!e)return[t.label,J(o),pe.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:a,families:l,initiatives:c,partners:p,expected:d}=e;return[t.label,J(o),n,s.join("; "),q("Basis",r),nd[String(a)],l,c,p,nd[String(d)]]},A$=(t,e,o)=>[[...pe.csv,...At],...ie(t,e,o).flatMap(n=>n.cells.map((s,r)=>[...z$(n,s,fe(o)[r]),...zt(e,o.key)]))],B$=({by:t,scenario:e,plan:o})=>i`
  <div class="acties">
    <${Ct} name="matrix.csv" rows=${()=>A$(t,e,o)} />
    <button type="button" onClick=${()=>hc(t,e,o)}>${pe.svg}</button>
    <button type="button" onClick=${()=>gc(t,e,o)}>${pe.png}</button>
    <${vo} text=${()=>location.href} label=${pe.link} />
  </div>
`,N$=({answer:t,plan:e,plans:o})=>i`
  <div class="start">
    <${V} text=${pe.heading} title=${pe.title}>
      <p>${k(pe.start.intro,{report:yo(e)})}</p>
    <//>
    <${ed} answer=${t} />
  </div>
  <${od} points=${t.points} count=${t.gaps.length} plans=${o} />
`;function sd({route:t}){let e=I(t.query),o=Object.hasOwn(di,t.query.rijen||"")&&di[t.query.rijen||""]||"kind",n=Object.entries(di).map(([l,c])=>[l,pe.rows[c]]),s=o==="kind"?"":t.query.rijen,{cel:r}=t.query,a=G(e);return i`
    ${o==="kind"?i`<${N$} answer=${a} plan=${Y(e.plan)} plans=${oe(e)} />`:i`<${V} text=${pe.heading} title=${pe.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${pe.matrix[o]}</h2><p>${X(e)}</p>
          <p class="acties"><a href=${M("methode")}>${pe.legend.more}</a></p>
          <${sr} query=${t.query}>
            <${Do} legend=${pe.rows.title} name="rijen" options=${n} current=${s} id="r" />
            <${ao} />
          <//>
        </div>
        ${oe(e).map(l=>i`
            ${B&&i`<h3>${l.title}</h3>`}
            <${Co} plan=${l} />
            <${Xp} by=${o} scenario=${e} plan=${l} address=${r}
              reach=${a.reach.find(c=>c.plan===l.key)} />
            <${B$} by=${o} scenario=${e} plan=${l} />
            <${Nc} scenario=${e} plan=${l} />
          `)}
        <${hr} />
      </div>
      <${pr} undecided=${er(e)} />
    </div>
    ${r&&i`<${mr} address=${r} by=${o} scenario=${e} />`}
    <${Ft} text=${r?"":k(pe.shown,{scenario:X(e)})} />
  `}var fn=g.promises,rd=g.shared.outcomes,at={left:292,top:32,foot:40,level:19,pad:30,line:21};function P$(t){let e=at.top;return t.map(o=>{let n=Math.max(o.levels*at.level+at.pad,o.title.length*at.line+36),s={...o,y:e,height:n};return e+=n,s})}var I$=t=>k(fn.mark,{name:t.name,what:t.what||fn.card.none,quote:t.quote,said:rd[t.outcome].said}),ui=t=>Bn(t.map(e=>e.outcome),!0);function R$({lane:t,rows:e,wide:o}){let n=ui(e),s=t.y+24;return i`
    <g class="laan">
      <line x1="0" x2=${at.left+o} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${s} text-anchor="end">${t.number}</text>
      ${t.title.map((r,a)=>i`<text class="laannaam" x="32" y=${s+a*at.line}>${r}</text>`)}
      <text class=${n.length?"laantal open":"laantal"} x="32" y=${s+t.title.length*at.line}>
        ${n.length?n.join(" · "):T(fn.lane_total,e.length)}
      </text>
    </g>
  `}function W$({row:t,lane:e,shown:o,point:n}){let s=e.levels*at.level,r=at.left+t.x,a=e.y+e.height/2+s/2-at.level/2-t.level*at.level,l=t.tail&&rd[t.outcome].tail&&at.left+t.tail,c={row:t,x:r,y:a};return i`
    ${l&&i`<path class="staart" d=${`M${r} ${a} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a
      href=${Gt(t.work)}
      class=${`belofte ${o?"gekozen":""}`}
      aria-label=${I$(t)}
      transform=${`translate(${r} ${a})`}
      onMouseEnter=${()=>n(c)}
      onFocus=${()=>n(c)}
    >
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${fs} outcome=${t.outcome} /></g>
    </a>
  `}function D$({at:t,width:e,height:o,close:n}){let{row:s,x:r,y:a}=t,[l]=Et(s.id),c=Sn(s.work),p=r>e*.62,d={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:a>o*.6?"auto":`${a/o*100}%`,bottom:a>o*.6?`${(o-a)/o*100}%`:"auto"};return i`
    <div class="belofte-kaart" style=${d} onMouseLeave=${n}>
      <p><strong>${s.name}</strong></p>
      <p>${s.modality}: ${s.what?`${s.what}, `:""}${s.quote} <span class="zacht">(${s.by})</span></p>
      <p><${dn} outcome=${s.outcome} on=${s.on&&k(fn.card.came,{day:s.on})} /></p>
      ${c.length>0&&i`<p class="zacht">${g.gaps.deadline.how.leads}: <${Nt} ids=${c} /></p>`}
      ${l&&i`<p class="zacht">${rt(l)}</p>`}
    </div>
  `}function ad({plan:t,rows:e,date:o}){let[n,s]=K(null),r=Tt(),{lanes:a,wide:l,years:c,beyond:p}=Mo(t),d=P$(a),u=d.reduce((z,C)=>C.y+C.height,at.top),m=at.left+l+20,f=u+at.foot,h=br(t,o),w=at.left+h.x,$=k(fn.report,{date:U(h.date)}),y=$.length*8.6+24,_=()=>s(null),j=z=>z.key==="Escape"&&_(),x=z=>e.filter(C=>C.lane===z),P=Math.min(Math.max(w-y/2,at.left),m-y);return i`
    <div class="lanenvak" ref=${r} onMouseLeave=${_} onKeyDown=${j}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${f}`} role="group" aria-label=${fn.picture}>
        <rect class="daarna" x=${w} y=${at.top} width=${m-w} height=${u-at.top} />
        ${c.map(({year:z,x:C})=>i`
            <g class="jaar">
              <line x1=${at.left+C} x2=${at.left+C} y1=${at.top} y2=${u} />
              <text x=${at.left+C+4} y=${at.top-9}>${z}</text>
            </g>
          `)}
        ${p&&i`
            <g class="jaar">
              <text text-anchor="middle" x=${at.left+p.x} y=${at.top-9}>${fn.beyond}</text>
            </g>
          `}
        ${d.map((z,C)=>i`<${R$} lane=${z} rows=${x(C)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${u} y2=${u} />
        <line class="nu" x1=${w} x2=${w} y1=${at.top-8} y2=${u} />
        <g class="nulabel">
          <rect x=${P} y=${u+4} width=${y} height="28" rx="3" />
          <text x=${P+y/2} y=${u+24} text-anchor="middle">${$}</text>
        </g>
        ${e.map(z=>i`
            <${W$}
              key=${z.id}
              row=${z}
              lane=${d[z.lane]}
              shown=${n?.row.id===z.id}
              point=${s}
            />
          `)}
      </svg>
      ${n&&i`<${D$} at=${n} width=${m} height=${f} close=${_} />`}
    </div>
  `}var $t=g.promises;function q$({rows:t,chosen:e,plan:o,scenario:n}){let{named:s}=ko(n,o),r=Kt(o).shared.outcomes;return i`
    <div class="tegels-uitkomst" role="group" aria-label=${$t.tiles_label}>
      ${gr(t,r).map(([a,{tile:l,number:c}])=>i`
          <button
            type="button"
            id=${`uitkomst-${a}`}
            aria-pressed=${String(e===a)}
            onClick=${()=>N({uitkomst:e===a?null:a})}
          >
            <${Pn} outcome=${a} />
            <span class="getal">
              ${c?s[c].value:t.filter(p=>p.outcome===a).length}
            </span>
            <span>${k(l,{date:U(ze(o.key,n.date))})}</span>
          </button>
        `)}
    </div>
  `}var H$=t=>{let e=Mo(t.plan).lanes[t.lane];return e?Nn(e):""},mi=[{key:"dag",label:$t.columns.day,text:t=>t.day,cell:t=>t.by},{key:"actie",label:$t.columns.work,text:t=>t.name,cell:t=>i`<${L} id=${t.work} />`},{key:"wat",label:$t.columns.what,text:t=>t.what},{key:"woorden",label:$t.columns.quote,text:t=>t.quote},{key:"stand",label:$t.columns.stand,text:t=>g.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?i`<${dn} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:$t.columns.lane,text:H$}],V$=(t,e)=>[[...mi.map(o=>o.label),g.timeline.csv.at(-1),...At],...t.map(o=>[...mi.map(n=>n.text(o)),Et(o.id).map(rt).join("; "),...zt(e,o.plan.key)])],U$=6;function G$({rows:t,plan:e,date:o}){let{outcomes:n}=g.shared,s=Object.keys(n).find(a=>n[a].open),r=t.filter(a=>a.outcome===s).sort((a,l)=>R(a.day,l.day));return i`
    <aside class="langst-open">
      <h2>${$t.open.title}</h2>
      <p>${r.length?k($t.open.said,{date:U(ze(e.key,o))}):$t.open.none}</p>
      <ul>
        ${r.slice(0,U$).map(a=>i`
            <li key=${a.id}>
              <${Pn} outcome=${a.outcome} />
              <span>
                <${L} id=${a.work} text=${a.short} />${" "}${a.what||""}
                <span class="bij">${a.modality}: ${a.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${M("aandachtspunten",{vraag:"deadline-verstreken"})}>${$t.open.gaps}</a></p>
      <h2>${$t.read.title}</h2>
      <ul class="leesregels">${$t.read.lines.map(a=>i`<li>${a}</li>`)}</ul>
    </aside>
  `}var K$=({plan:t,rows:e})=>i`
  <div class="lanenlijst">
    ${Mo(t).lanes.map((o,n)=>({lane:o,found:e.filter(s=>s.lane===n)})).filter(({found:o})=>o.length).map(({lane:o,found:n})=>i`
          <details>
            <summary>${Nn(o)}
              <span class="bij">
                ${T($t.lane_total,n.length)}${ui(n).map(s=>` · ${s}`)}
              </span>
            </summary>
            <ul>
              ${n.map(s=>i`
                  <li key=${s.id}>
                    <${dn} outcome=${s.outcome} on=${s.by} />
                    <span><${L} id=${s.work} text=${s.short} />${" "}${s.what||s.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`;function J$({plan:t,scenario:e,chosen:o}){let n=pn(t,e.date),s=qc(t,e.date),r=n.filter(a=>!o||a.outcome===o);return i`
    <section>
      ${B&&i`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${k($t.intro,{count:n.length,undated:s.length})}</p>
      <p>${ko(e,t).said.overdue}</p>
      <${q$} rows=${n} chosen=${o} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${ad} plan=${t} rows=${r} date=${e.date} /><${K$} plan=${t} rows=${r} /></div>
        <${G$} rows=${n} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${$t.table}</summary>
        <${ut} id=${`beloften-${t.key}`} caption=${$t.caption} rows=${r} columns=${mi} sort="dag" />
      </details>
      ${s.length>0&&i`
          <details class="tweeling">
            <summary>${k($t.undated,{count:s.length})}</summary>
            <ul>
              ${s.map(a=>i`<li>
                  <${L} id=${a.work} />: ${a.quote}${a.what&&`, ${a.what}`}
                  ${a.stand&&`; ${a.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function id({route:t}){let e=I(t.query),o=Vc(e),n=t.query.uitkomst in g.shared.outcomes?t.query.uitkomst:"",s=o.flatMap(r=>pn(r,e.date)).filter(r=>!n||r.outcome===n);return i`
    <${V} text=${$t.heading} title=${$t.title} />
    <${Ne}><${Ke} /><${nn} /><//>
    ${o.map(r=>i`<${J$} key=${r.key} plan=${r} scenario=${e} chosen=${n} />`)}
    ${!o.length&&i`<p>${$t.none}</p>`}
    <p class="acties">
      <${Ct} name="beloften.csv" rows=${()=>V$(s,e)} />
      ${o.length>0&&i`<${Wo} name="beloften" title=${$t.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
      <a href=${M("tijdlijn")}>${$t.all_events}</a>
    </p>
    <${Ft} text=${T($t.lane_total,s.length)} />
  `}var ke=g.questions.own,fi=200;function Q$({columns:t,rows:e}){let o=s=>i`<tr>${s.map(r=>i`<td>${r??""}</td>`)}</tr>`,n=()=>Be(ke.file,hn([t,...e]),"text/csv;charset=utf-8");return i`
    <p>${T(ke.rows,e.length)}${e.length>fi&&` ${k(ke.first,{count:fi})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${ke.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(s=>i`<th scope="col">${s}</th>`)}</tr></thead>
        <tbody>${e.slice(0,fi).map(o)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${n}>${ke.csv}</button>
    </div>
  `}function $i({start:t=ke.example}){let[e,o]=K(t),[n,s]=K(null);async function r(){s({said:ke.busy});try{s(await nt().ask("ask",{text:e}))}catch(a){s({said:a.message})}}return i`
    <section class="blok">
      <h2>${ke.title}</h2>
      <p class="zacht">${ke.intro}</p>
      <label class="veld breed">
        <span>${ke.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${e}
          onInput=${a=>o(a.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${r}>${ke.ask}</button></div>
      <div aria-live="polite">
        ${n?.said&&i`<p>${n.said}</p>`}
        ${n&&"yes"in n&&i`<p><strong>${n.yes?ke.yes:ke.no}</strong></p>`}
        ${n?.graph&&i`<pre tabindex="0" role="region" aria-label=${ke.result}><code>${n.graph}</code></pre>`}
        ${n?.columns&&i`<${Q$} columns=${n.columns} rows=${n.rows} />`}
      </div>
    </section>
  `}var pt=g.questions,cd="gaps",ld={barrier:t=>t.barrier&&J(t.barrier),kind:t=>t.kind&&tt(t.kind),partner:t=>t.partner&&S(ne(t.partner)||t.partner),severity:t=>q("Severity",t.severity),detail:t=>t.detail&&(wt(t.detail)?S(t.detail):t.told)},pd=(t,e)=>(ld[t]?ld[t](e):e[t])||"",dd=t=>G(t).gaps.flatMap(e=>an(e).map(o=>({...o,plan:e.plan}))),ud={key:"severity",label:pt.columns.weight,text:t=>String(Object.keys(b.codes.Severity).indexOf(t.severity)),cell:t=>i`<${ir} severity=${t.severity} />`};function Z$(t){let e=Object.entries(t.columns),o=n=>wt(n.subject)?i`<${L} id=${n.subject} />`:n.subject_label;return[...e.map(([n,s],r)=>({key:n,label:s,text:a=>pd(n,a),cell:r===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[ud],...Ve(n=>n.plan),{key:"bron",label:pt.columns.place,sort:!1,text:n=>Ho(n).map(rt).join("; ")}]}function Y$({name:t,query:e,scenario:o}){let n=dd(o).filter(l=>l.query===t);if(!n.length)return i`<p>${pt.nothing}</p>`;let s=Z$(e),r={rows:T(pt.rows,n.length),scenario:X(o)},a=()=>[[pt.columns.sentence,...s.map(l=>l.label),...At],...n.map(l=>[l.sentence,...s.map(c=>c===ud?pd("severity",l):c.text(l)),...zt(o,l.plan)])];return i`
    <${ut}
        id=${`uitkomst-${t}`}
        caption=${k(pt.caption,{title:e.title,...r})}
        rows=${n}
        columns=${s}
      />
    <p class="zacht">${g.gaps.weights}</p>
    <div class="acties">
      <${Ct} name=${`${t}.csv`} rows=${a} />
      <a href=${M("aandachtspunten",{vraag:t})}>${pt.as_sentences}</a>
    </div>
  `}function X$({name:t,query:e,scenario:o}){let n=Object.values(b.views).find(a=>a.query===t),s=e.shelf===cd,r=M("overzicht",{rijen:pt.rows_of[t]});return i`
    <p class="kruimel"><a href=${M("vragen")}>${pt.title}</a></p>
    <${V} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&i`<${Ne}><${ao} /><//>`}
    <${lo} pairs=${[[pt.why,e.why],[pt.weight,e.severity]]} />
    ${s&&i`
        <section>
          <h2>${pt.result}</h2>
          <${Y$} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in pt.rows_of&&i`<p><a href=${r}>${pt.in_overview}</a></p>`}
    ${n&&i`<p><a href=${M(["graaf",n.name])}>${pt.picture}</a></p>`}
    ${e.shelf==="explore"&&i`<p>${pt.ask} <code>${k(pt.command,{name:t})}</code></p>`}
    <details>
      <summary>${pt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${pt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${vo} text=${()=>e.sparql} label=${pt.copy} />
    </details>
    ${Qt()&&!e.open&&i`<${$i} key=${t} start=${e.sparql} />`}
  `}function th({shelf:t,counts:e}){let o=Object.entries(b.queries).filter(([,s])=>s.shelf===t.name).map(([s,r])=>({...r,name:s}));if(!o.length)return null;let n=[{key:"titel",label:pt.columns.title,text:s=>s.title,cell:s=>i`<a href=${M(["vragen",s.name])}>${s.title}</a>`},{key:"vraag",label:pt.columns.question,sort:!1,text:s=>s.question},{key:"aantal",label:pt.columns.found,text:s=>String(e.get(s.name)||0)}];return i`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ut}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===cd?n:n.slice(0,2)}
      />
    </section>
  `}function md({route:t}){let e=I(t.query),o=t.path[1],n=b.queries[o];if(o&&!n)return i`<${Uo} />`;if(o)return i`<${X$} name=${o} query=${n} scenario=${e} />`;let s=new Map;for(let r of dd(e))s.set(r.query,(s.get(r.query)||0)+1);return i`
    <${V} text=${pt.title}><p class="uitleg">${pt.intro}</p><//>
    ${Qt()&&i`<${$i} />`}
    ${pt.shelves.map(r=>i`<${th} shelf=${r} counts=${s} />`)}
  `}var te=g.search,hi=100,gi=({text:t,answers:e})=>Ps(t,e).map(({said:o,on:n})=>n?i`<mark>${o}</mark>`:o),eh=({item:t,answers:e})=>i`
  <li>
    <a href=${M(t.path)}><${gi} text=${t.label} answers=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${B&&ct(t.id)&&`, ${ct(t.id)?.title}`}
    </span>
    <p><${gi} text=${Ml(t,e)} answers=${e} /></p>
  </li>
`,oh=t=>M("zoek",{q:t});function nh({text:t}){let e=Cl(t);return i`
    <section class="blok" id="anders">
      ${e.length>0&&i`<p>${te.alone} ${e.map(o=>i` <a href=${oh(o)}>${o}</a>`)}</p>`}
      <p>${te.try} ${Object.entries(te.lists).map(([o,n])=>i` <a href=${M(o)}>${n}</a>`)}</p>
    </section>
  `}function sh({text:t,answers:e}){let[o,n]=K(null);if(go(()=>{let l=!0;n(null);let c=window.setTimeout(()=>{nt().ask("find",{text:t}).then(p=>l&&n(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!o?.source)return null;let{found:s,count:r}=o,a=l=>[", ",te.source.about,i`<${Nt} ids=${l} />`];return i`
    <section id="in-de-bron">
      <h2>${k(te.source.title,{count:r})}</h2>
      ${r===0&&i`<p>${te.source.none}</p>`}
      ${s.length<r&&i`<p class="zacht">${k(te.source.first,{count:s.length})}</p>`}
      <ol class="resultaten">
        ${s.map(({vindplaats:l,woorden:c,over:p})=>i`
            <li key=${l}>
              <p><${gi} text=${c} answers=${e} /></p>
              <p class="zacht">
                ${rt(l)}${p.some(yt)&&a(p.filter(yt))}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function fd({route:t}){let e=t.query.q||"",{found:o,read:n,answers:s}=ya(e),r=e.trim()!=="",a=A(o.map(p=>p.kind)).sort(R),l=o.filter(p=>!t.query.wat||p.kind===t.query.wat);xt(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?T(te.found,l.length):k(te.nothing,{text:e});return i`
    <${V} text=${te.title} />
    <section class="filters" aria-label=${te.label}>
      <div class="velden">
        <${ro} label=${te.field} name="q" id="zoekterm" />
        ${a.length>1&&i`<${Bt} label=${te.what} name="wat" options=${a.map(p=>[p,p])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:te.type}</p>
    ${n&&i`<p id="gelezen">${k(te.read,{text:n})}</p>`}
    ${r&&!o.length&&i`<${nh} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,hi).map(p=>i`<${eh} key=${p.id} item=${p} answers=${s} />`)}
    </ol>
    ${l.length>hi&&i`<p>${k(te.too_many,{count:l.length-hi})}</p>`}
    ${r&&xe()&&i`<${sh} text=${e} answers=${s} />`}
    <${Ft} text=${r?c:""} />
  `}var $d=g.summary.lanes,rh=g.shared.outcomes,[hd,Vn,Cr,gd,ah,ih]=[262,690,17,8,16,.62],bi=30,bd=t=>Math.min(t.levels,bi);function lh(t){let e=new Map;for(let{x:o,level:n}of t)n>=bi&&e.set(o,(e.get(o)||0)+1);return[...e]}function ch(t,e){let o=Cr;return t.map((n,s)=>({lane:n,mine:e.filter(r=>r.lane===s)})).filter(({mine:n})=>n.length).map(({lane:n,mine:s})=>{let r=Math.max(ah,bd(n)*gd+4);return o+=r,{lane:n,mine:s,top:o-r,middle:o-r/2}})}var ph=(t,e,o)=>e+(o.level-(bd(t)-1)/2)*gd,dh=t=>t.length>52?`${t.slice(0,51).trim()}…`:t,uh=t=>_e(Bn(t.map(e=>e.outcome)));function kd({scenario:t,plan:e}){let o=pn(e,t.date);if(!o.length)return null;let{lanes:n,wide:s,years:r,beyond:a}=Mo(e),l=ze(e.key,t.date),c=h=>hd+8+h/s*(Vn-hd-16),p=ch(n,o),d=p.reduce((h,{top:w,middle:$})=>Math.max(h,2*$-w),Cr),u=c(br(e,l).x),m=p.map(({lane:h,mine:w})=>k($d.told,{chapter:Nn(h),counts:uh(w)})),f=u>Vn-150?"end":"start";return i`
    <svg class="banen" viewBox=${`0 0 ${Vn} ${d+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${u} y=${Cr} width=${Vn-u} height=${d-Cr} />
      ${r.map(({year:h,x:w})=>i`
          <line class="jaar" x1=${c(w)} x2=${c(w)} y1="4" y2=${d} />
          <text class="jaartal" x=${c(w)+4} y="12">${h}</text>
        `)}
      ${a&&i`<text class="jaartal" x=${c(a.x)} y="12" text-anchor="middle">${g.promises.beyond}</text>`}
      ${p.map(({lane:h,top:w,middle:$})=>i`
          <line class="baan" x1="0" x2=${Vn} y1=${w} y2=${w} />
          <text x="0" y=${$+4}>${dh(Nn(h))}</text>
        `)}
      ${p.flatMap(({top:h,mine:w})=>lh(w).map(([$,y])=>i`<text class="jaartal" x=${c($)-8} y=${h+12} text-anchor="end">+${y}</text>`))}
      <line class="baan" x1="0" x2=${Vn} y1=${d} y2=${d} />
      <line class="peil" x1=${u} x2=${u} y1="2" y2=${d+4} />
      <text class="peildag" x=${f==="end"?u-4:u+4} y=${d+13} text-anchor=${f}>
        ${k($d.line,{date:U(l)})}
      </text>
      ${p.flatMap(({lane:h,middle:w,mine:$})=>$.filter(y=>y.level<bi).map(y=>i`
            <g transform=${`translate(${c(y.x)} ${ph(h,w,y)}) scale(${ih})`}>
              <title>${[y.name,y.by,rh[y.outcome].said].join(", ")}</title>
              <${fs} outcome=${y.outcome} />
            </g>
          `))}
    </svg>
  `}var ki=g.summary.route;function mh({step:t,number:e,missing:o,partners:n,column:s}){let r=s.undecided?ki.undecided:ki.nobody;return i`
    <li class=${n.length||s.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${n.length?s.said:r}</p></div>
      </div>
      <div>
        ${o.length>0&&i`<ul class="gemis" aria-label=${ki.silent}>
            ${o.map(a=>i`<li><span>${a}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${n.map(({id:a,label:l,basis:c})=>i`
                <li class=${Io(a)?"verzamel":""}>${`${l} `}<${Pe} basis=${c} /></li>
              `)}
        </ul>
      </div>
    </li>
  `}function wd({scenario:t,plan:e}){let o=ie("kind",t,e),n=ie("partner",t,e),{reach:s}=G({...t,plan:e.key});return i`
    <ol class="blad-route">
      ${e.steps.map((r,a)=>{let l=o.filter(p=>p.cells[a]?.unmet).map(p=>p.label),c=n.filter(p=>p.cells[a]?.initiatives).map(p=>({id:ne(p.key),label:p.label,basis:p.cells[a]?.most_basis||null}));return i`<${mh} step=${r} number=${a+1} missing=${l} partners=${c}
          column=${s[0].columns[a]} />`})}
    </ol>
  `}var Lo=g.summary;function yd({plan:t,scenario:e,number:o,total:n,children:s}){let{version:r,content:a}=b.meta,l={version:r,content:(a||"").slice(0,12),scenario:X(e,t)};return i`
    <section class="vel">
      <div class="vel-kop">
        <p>${g.shared.app}</p>
        <p>${k(Lo.head,{date:U(ze(t.key,e.date))})}</p>
      </div>
      ${s}
      <div class="vel-voet">
        <p>${k(Lo.foot.source,{sources:He(t)})} ${k(Lo.foot.version,l)}</p>
        <p>${k(Lo.foot.sheet,{number:o,total:n})}</p>
      </div>
    </section>
  `}function fh({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet&&!t.undecided)return i`<td class="niets">–</td>`;let[o,n]=t.brief;return t.undecided?i`<td class="onbeslist" data-kop=${J(e)}>${o}</td>`:t.initiatives?i`
    <td data-kop=${J(e)}>
      <${no} bar=${t.bar} support=${t.support_only} /><span>${o}</span><span class="sr">. ${n}</span>
    </td>
  `:i`<td class="arcering" data-kop=${J(e)}><span class="plaat">${o}</span></td>`}var $h=({scenario:t,plan:e})=>i`
  <table class="blad-matrix">
    <caption class="sr">${Lo.matrix.title}</caption>
    <thead>
      <tr><td></td>${fe(e).map(o=>i`<th scope="col">${J(o)}</th>`)}</tr>
    </thead>
    <tbody>
      ${ie("kind",t,e).map(o=>i`
          <tr>
            <th scope="row">${o.label}</th>
            ${o.cells.map((n,s)=>i`<${fh} cell=${n} step=${fe(e)[s]} />`)}
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
`;function hh({scenario:t,plan:e,...o}){let n=Kt(e).summary,{points:s}=G({...t,plan:e.key}),{said:r,named:a}=ko(t,e),l=2*a["organisaties-in-de-tekst"].value<a["organisaties-bij-stappen"].value;return i`
    <${yd} plan=${e} scenario=${t} ...${o}>
      <h2 class="vel-titel">${n.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${k(n.intro,{report:yo(e)})} ${r.lead}
      </p>
      <${Co} plan=${e} />
      <${Mr} title=${n.matrix.title} note=${n.matrix.note}>
        <${$h} scenario=${t} plan=${e} />
        <${ds} undecided=${er(t,e)} />
      <//>
      <${Mr} title=${g.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${s.filter(c=>c.plan===e.key).map(c=>i`
                <li>
                  <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                  <p>${c.text} <strong>${c.ask}</strong></p>
                </li>
              `)}
          <li class="zorg"><p>
            <strong>${n.care.title}</strong>${" "}
            ${k(n.care.text,{reading:l?n.care.reading.most:n.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function gh({scenario:t,plan:e,...o}){let n=Kt(e).summary,s=U(ze(e.key,t.date));return i`
    <${yd} plan=${e} scenario=${t} ...${o}>
      <${Mr} title=${n.route.title} note=${n.route.note}>
        <${wd} scenario=${t} plan=${e} />
      <//>
      <${Mr} title=${n.lanes.title} note=${n.lanes.note}>
        <${kd} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${gr(pn(e,t.date)).map(([r,{tile:a}])=>i`<li><${Pn} outcome=${r} /> ${k(a,{date:s})}</li>`)}
        </ul>
      <//>
    <//>
  `}function _d({route:t}){let e=I(t.query),o=oe(e),n=2*o.length;return i`
    <div class="vel-boven">
      <${V} text=${Lo.title}><p class="uitleg">${Lo.screen}</p><//>
      <${Ke} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${Lo.print}</button></p>
    </div>
    <div class="vellen">
      ${o.map((s,r)=>i`
          <${hh} key=${s.key} scenario=${e} plan=${s} number=${2*r+1} total=${n} />
          <${gh} key=${`${s.key}-2`} scenario=${e} plan=${s} number=${2*r+2} total=${n} />
        `)}
    </div>
    <${Ft} text=${Lo.screen} />
  `}var jr=g.thing.route,bh={organisation:(t,e)=>b.partners[B?e.key:""].find(o=>o.id===t)?.steps||[],undertaking:oo},kh=({plan:t,steps:e})=>i`
  <div class="routelijn">
    <ol aria-label=${B?k(jr.of_plan,{plan:t.title}):jr.label}>
      ${t.steps.map(o=>i`
          <li class=${e.includes(o.notation)?"hier":""}>
            ${o.label}<span class="sr">${e.includes(o.notation)?jr.here:jr.not_here}</span>
          </li>
        `)}
    </ol>
  </div>
`;function vd({id:t}){let e=bh[Po(t)];return e?b.plans.filter(o=>!ct(t)||o===ct(t)).map(o=>({plan:o,steps:e(t,o)})).filter(({steps:o})=>o.length).map(o=>i`<${kh} key=${o.plan.key} ...${o} />`):null}var Un=g.thing,wh=new Set([...b.hidden,...Un.said]),mt=({title:t,children:e})=>i`<section class="blok"><h2>${t}</h2>${e}</section>`,we=({text:t,look:e})=>t&&i`<p class=${e}>${t}</p>`,ys=({items:t,look:e})=>i`<ul class=${e}>${t.map(o=>i`<li>${o}</li>`)}</ul>`;function yh({property:t,value:e}){return e.startsWith("@")?i`<${L} id=${e.slice(1)} />`:b.lists[t]?q(b.lists[t],e):Un.truth[e]||U(e)}var Gn=t=>Object.entries(ve.get(t)||{}).filter(([e])=>!wh.has(e)).map(([e,o])=>{let n=o.map(s=>i`<${yh} property=${e} value=${s} />`);return[E(Ds(e)),n.length>1?i`<${ys} items=${n} />`:n[0]]}),Lr=({id:t})=>ur(t).length>0&&i`<${mt} title=${Un.figures}><${Ja} id=${t} /><//>`;function Tr({ids:t,title:e}){if(!t.length)return null;let o=s=>({kind:me(s,"recommendationKind"),response:me(s,"response")||Un.asked.no_response}),n=t.map(s=>i`<li><${L} id=${s} />${k(Un.asked.line,o(s))}</li>`);return i`<${mt} title=${e}><${sn} id="gevraagd" items=${n} /><//>`}var _h=3;function Kn({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of os(t))p&&c===t&&e.set(l,[...e.get(l)||[],p]);if(!e.size)return null;let o=[...e].map(([l,c])=>({from:l,how:A(c).join(", ")})),{columns:n,title:s,caption:r}=Un.mentions,a=[{key:"wat",label:n.what,text:({from:l})=>S(l),cell:({from:l})=>i`<${L} id=${l} />`},{key:"soort",label:n.kind,text:({from:l})=>ft(l)},{key:"verband",label:n.link,text:({how:l})=>l},{key:"stand",label:n.stand,text:({from:l})=>Zt(l),cell:({from:l})=>Yo(l)&&i`<${bt} id=${l} />`}];return i`
    <${ar} id=${o.length>_h?"verwijzingen":""} title=${k(s,{count:o.length})}>
      <${ut} id="verwijst" caption=${r} rows=${o} sort="verband" columns=${a} />
    <//>
  `}var ht=g.thing.organisation,wi=t=>Ot.filter(e=>t.includes(e.notation)).map(e=>e.label),xd=t=>_e(t.map(e=>e.toLowerCase()));function vh({id:t}){let e=wi(b.partners[""].find(l=>l.id===t)?.steps||[]),o=Pt(t,"who").flatMap(l=>l.acts?[]:oo(l.to)),n=wi(A(o)).filter(l=>!e.includes(l)),s=Ae(t,"unitOf"),r=v(t,"tooi"),a=[...Gn(t),[g.thing.also_known,dt(t,"altLabel").join(", ")],[ht.units,s.length>0&&i`<${Qe} ids=${s} />`],[ht.identity,r?k(ht.identified,{code:r,date:U(v(t,"checkedOn"))}):ht.unidentified]];return i`
    <${mt} title=${g.thing.known}>
      <${we} text=${v(t,"summary")} />
      ${Io(t)&&i`<p>${ht.collective}</p>`}
      ${v(t,"isIndependent")==="true"&&i`<p>${ht.independent}</p>`}
      ${e.length>0&&i`<p>${k(ht.steps,{steps:xd(e)})}</p>`}
      ${n.length>0&&i`<p>${k(ht.named_steps,{steps:xd(n)})}</p>`}
      ${!e.length&&!n.length&&i`<p>${ht.no_steps}</p>`}
      <${lo} pairs=${a} />
    <//>
  `}function xh({rows:t}){let e=ht.columns,o=({to:r})=>b.works[r]?.across?g.shared.all_steps:wi(oo(r)).join(", "),n=[...Ve(r=>ct(r.to)?.key),{key:"actie",label:e.action,text:r=>S(r.to),cell:r=>i`<${L} id=${r.to} />`},{key:"soort",label:e.what,text:r=>ft(r.to)},{key:"rol",label:e.role,text:r=>r.said},{key:"stand",label:e.stand,text:r=>Zt(r.to),cell:r=>i`<${bt} id=${r.to} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:r=>i`<${Wt} of=${r.of} />`}],s=A(t.map(r=>r.to)).length;return i`
    <${mt} title=${k(ht.work,{count:s})}>
      <p class="zacht">${ht.work_note}</p>
      ${s?i`<${ut} id="acties" caption=${ht.work_caption} rows=${t} sort="actie" columns=${n} />`:i`<p>${g.shared.none}</p>`}
    <//>
  `}var Sh=1;function Oh({id:t}){let e=Pt(t,"own");if(!e.length)return null;let o=e.map(({to:n,of:[s]})=>i`
      <section>
        <h3><${L} id=${n} /></h3>
        <${ms} id=${s} />
        <${Wt} of=${[s]} />
      </section>
    `);return i`
    <${mt} title=${k(ht.own,{count:e.length})}>
      <p class="zacht">${ht.own_note}</p>
      <${sn} id="eigen" as="div" first=${Sh} items=${o} />
    <//>
  `}function Ch({id:t}){let e=Ae(t,"wish");return e.length?i`
    <${mt} title=${ht.wishes}>
      ${e.map(o=>i`
          <div class="koppeling">
            <p><strong>${E(me(o,"engagement")||ht.wish)}</strong>: ${v(o,"rationale")}</p>
            <${Wt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function Mh({id:t}){let e=Pt(t,"member");if(!e.length)return null;let o=e.map(({from:n,to:s,of:r})=>i`
      <li>
        <${L} id=${n} />${ht.member}<${L} id=${s} />: ${v(r[0],"post")}${" "}
        (${U(v(r[0],"asOf"))})
        <${Wt} of=${r} />
      </li>
    `);return i`<${mt} title=${ht.members}><${sn} id="leden" items=${o} /><//>`}function jh({id:t}){let e=new Map(Pt(t,"with").map(n=>[Ll(n,t),n]));if(!e.size)return null;let o=n=>{let{of:s=[],more:r}=e.get(n)||{},a=k(r?ht.more_works:ht.works,{works:s.map(Ce).join(", ")});return i`<span class="zacht">${a}</span>`};return i`
    <${mt} title=${ht.together}>
      <p class="zacht">${ht.alphabetical}</p>
      <${Qe} ids=${Ze([...e.keys()])} more=${o} look="kolommen" />
    <//>
  `}function Sd({id:t}){return i`
    <${vh} id=${t} />
    <${xh} rows=${Pt(t,"who")} />
    <${Oh} id=${t} />
    <${Ch} id=${t} />
    <${Tr} title=${ht.asked} ids=${Ze(Ae(t,"askedOf"))} />
    <${Mh} id=${t} />
    <${jh} id=${t} />
    <${Kn} id=${t} />
  `}var Re=g.thing.step,yi=t=>Rt[t]?.[1]||"",Od=(t,e="")=>[i`<${Pe} basis=${t} />`,` ${yi(t)}${e}`],Lh=({id:t,narrow:e})=>i`
  <${mt} title=${Re.what}>
    <${we} text=${v(t,"step")} />
    <${we} text=${v(t,"definition")} />
    <${we} text=${v(t,"scopeNote")} look="zacht" />
    ${e.length>0&&i`<p>${Re.narrower}<${Nt} ids=${e} />.</p>`}
    ${st(t,"broader")&&i`<p>${Re.broader}<${L} id=${st(t,"broader")} />.</p>`}
  <//>
`;function Th({id:t,scenario:e}){let o=Re.cell_columns,n=G(e).matrix.kind.filter(c=>aa(c.barrier,c.plan)===t);if(!n.length)return null;let s=c=>M("overzicht",{cel:Le(c.column,c.barrier,c.plan)}),r=c=>E(tt(c.column)),a=c=>{let{word:p,lines:d,look:u}=$e(c);return[i`<span class=${`chip ${u}`}>${p}</span>`,d.length>0&&` ${d.join(" · ")}`]},l=[...Ve(c=>c.plan),{key:"soort",label:o.kind,text:r,cell:c=>i`<a href=${s(c)}>${r(c)}</a>`},{key:"stand",label:o.stand,text:c=>$e(c).word,cell:a},{key:"hoe",label:o.how,text:c=>yi(c.most_basis),cell:c=>c.most_basis&&Od(c.most_basis)}];return i`
    <${mt} title=${Re.cells}>
      <p class="zacht">${X(e)}</p>
      <${ut} id="vakken" caption=${Re.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function Fh({links:t,scenario:e,undecided:o}){let n=Re.columns,s=l=>st(l,"initiative"),{links:r}=G(e),a=[...Ve(l=>ct(l)?.key),{key:"actie",label:n.action,text:l=>S(s(l)),cell:l=>i`<${L} id=${s(l)} />`},{key:"soort",label:n.kind,text:l=>dt(l,"interventionKind").map(tt).join(", ")},{key:"wie",label:n.who,sort:!1,text:l=>va(s(l)).map(S).join(", "),cell:l=>i`<${Nt} ids=${va(s(l))} />`},{key:"stand",label:n.stand,text:l=>Zt(s(l),e.date),cell:l=>i`<${bt} id=${s(l)} date=${e.date} />`},{key:"hoe",label:n.how,text:l=>yi(r[l][0]),cell:l=>Od(r[l][0],`; ${q("Strength",r[l][1])}`)}];return i`
    <${mt} title=${k(Re.work,{count:A(t.map(s)).length})}>
      ${t.length?i`<${ut} id="wiewat" caption=${Re.work_caption} rows=${t} sort="actie" columns=${a} />`:i`<p>${o?g.overview.undecided:Mn(Y(e.plan))}</p>`}
    <//>
  `}function Eh({ids:t}){if(!t.length)return null;let e=t.map(o=>[i`<${L} id=${o} />`,k(Kt(ct(o)).thing.step.helper,{awareness:me(o,"awareness")||Re.unaware})]);return i`<${mt} title=${Re.helpers}><${ys} items=${e} /><//>`}function Cd({id:t}){let e=I(F.route.query),o=Oe(t,"narrower"),n=[t,...o],s=l=>n.flatMap(c=>Ae(c,"barrier")).filter(c=>ue(c,l)),r=G(e).links,a=n.flatMap(l=>Pt(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Qo(l,e.plan));return i`
    <${Lh} id=${t} narrow=${o} />
    <${Th} id=${t} scenario=${e} />
    <${Fh} links=${a} scenario=${e} undecided=${Bs(e).has(t)} />
    <${Tr} title=${Re.asked} ids=${s("Recommendation").filter(l=>Qo(l,e.plan))} />
    <${Eh} ids=${s("Facilitator")} />
  `}var We=t=>Kt(ct(t)).thing.undertaking,Md=t=>i`<${Wt} of=${[t]} />`;function zh({report:t,said:e}){return i`
    <${we} text=${v(t,"summary")} />
    <${ln} of=${t} />
    ${e&&i`<p class="zacht">${e}</p>`}
    <${Wt} of=${[t]} />
  `}function Ah({id:t,reports:e}){let o=We(t);if(Ee(t.split("/")[0]).dates.length<3)return null;let n=s=>re(t,s).earlier?i`<span class="chip s-geen">${o.not_mentioned}</span>`:i`<${bt} id=${t} date=${s} />`;return i`
    <ol class="verslagen" aria-label=${o.strip}>
      ${e.map(({date:s})=>i`<li><span class="zacht">${U(s)}</span>${n(s)}</li>`)}
    </ol>
  `}function Bh({id:t}){let e=Ee(t.split("/")[0]),{result:o,not_mentioned:n}=We(t),s=e.dates.filter(({date:a})=>Cn(t,a));if(!s.length)return null;let r=(a,l)=>l===e.date&&o[v(a,"resultReported")];return i`
    <${Ah} id=${t} reports=${s} />
    <ol class="tijdlijn">
      ${s.map(({date:a,label:l})=>{let c=Hs(t,a);return i`
          <li>
            <strong>${E(l)}</strong>
            <p><${bt} id=${t} date=${a} /></p>
            ${re(t,a).earlier&&i`<p class="zacht">${E(n)}</p>`}
            ${c&&i`<${zh} report=${c} said=${r(c,a)} />`}
          </li>
        `})}
    </ol>
  `}function Nh({id:t}){let e=Oe(t,"silentPart"),o=e.map(n=>[v(n,"summary"),i`<span class="zacht"> (${q("SilentWeight",v(n,"weight"))})</span>`]);return e.length>0&&i`<p><strong>${We(t).silent}</strong></p><${ys} items=${o} />`}function Ph({id:t}){let e=We(t),o=e.deadline_columns,n=qs(t);if(!n.length)return null;let s=a=>[`“${v(a,"deadlineText")}”`,v(a,"revises")==="true"&&i`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:o.text,text:a=>v(a,"deadlineText"),cell:s},{key:"waarvoor",label:o.what,text:a=>v(a,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:a=>v(a,"dueBy"),cell:a=>U(v(a,"dueBy"))||v(a,"condition")},{key:"soort",label:o.kind,text:a=>jn(v(a,"modality"))},{key:"er",label:o.there,text:a=>re(a).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:a=>[i`<${we} text=${v(a,"summary")} />`,Md(a)]}];return i`<${ut} id="termijnen" caption=${e.deadlines} rows=${n} columns=${r} />`}function Ih({id:t}){let e=We(t),o=e.who_columns,n=Pt(t,"who");if(!n.length)return i`<p>${e.nobody}</p>`;let s=({from:a})=>i`<${L} id=${a} /><${Fn} id=${a} />`,r=[{key:"wie",label:o.who,text:({from:a})=>S(a),cell:s},{key:"rol",label:o.role,text:({said:a})=>a},{key:"wat",label:o.note,sort:!1,text:({of:a})=>v(a[0],"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:({of:a})=>Md(a[0])}];return i`<${ut} id="wie" caption=${e.who_caption} rows=${n} columns=${r} />`}function Rh({id:t}){let e=Oe(st(t,"inChapter"),"chapterLead");return e.length>0&&i`<p class="zacht">${We(t).heading}<${Nt} ids=${e} />.</p>`}function Wh({id:t}){let e=We(t),o=On(t);if(o.length)return o.map(s=>i`<${ms} id=${s} /><${Wt} of=${[s]} />`);if(v(t,"crossCutting")!=="true")return i`<p>${e.unjudged}</p>`;let n=dt(t,"interventionKind").map(tt).join(", ");return i`
    <p>${k(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${v(t,"rationale")}</p>
  `}function Dh({id:t}){let e=We(t),o=Ae(t,"subMeasureOf"),n=s=>i` <${bt} id=${s} />`;return i`
    <${mt} title=${e.container}><p>${e.parts}</p><${Qe} ids=${o} more=${n} /><//>
  `}var qh=({id:t})=>i`
  <${mt} title=${We(t).progress}><${Bh} id=${t} /><${Nh} id=${t} /><${Ph} id=${t} /><//>
  <${mt} title=${We(t).who}><${Ih} id=${t} /><${Rh} id=${t} /><//>
  <${mt} title=${We(t).steps}><${Wh} id=${t} /><//>
`;function jd({id:t}){let e=We(t),o=Ee(t.split("/")[0]),n=v(t,"promise"),s=Gn(t),r=v(t,"isContainer")==="true"?Dh:qh;return i`
    <${mt} title=${n?e.promise:e.what}>
      <${we} text=${n} />
      <${we} text=${v(t,"summary")} />
      ${v(t,"isNew")==="true"&&i`<p class="zacht">${k(e.new,{when:No(o.date,o)})}</p>`}
      ${v(t,"numberedByUs")==="true"&&i`<p class="zacht">${e.numbered}</p>`}
      <${Wt} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${Lr} id=${t} />
    ${s.length>0&&i`<${mt} title=${g.thing.further}><${lo} pairs=${s} /><//>`}
    <${Kn} id=${t} />
  `}var To=g.thing;function Hh({id:t}){let e=Ae(t,"inChapter"),o=[...Gn(t),[ue(t,"Legislation")?To.also_known:To.in_source,dt(t,"altLabel").join(", ")],[To.place,Et(t).length>0&&i`<${Wt} of=${[t]} />`]],n=s=>i` <${bt} id=${s} />`;return i`
    <${mt} title=${To.known}>
      ${ue(t,"Facilitator")&&i`<p class="zacht">${Kt(ct(t)).thing.other.judged}</p>`}
      <${we} text=${v(t,"summary")} />
      <${we} text=${v(t,"rationale")} />
      <${lo} pairs=${o} />
    <//>
    <${Lr} id=${t} />
    ${e.length>0&&i`<${mt} title=${To.other.chapter}><${Qe} ids=${Ze(e)} more=${n} /><//>`}
    <${Kn} id=${t} />
  `}var[Vh,Uh]=[3,2];function Gh({id:t}){let e=I(F.route.query),o=G(e).gaps.filter(s=>s.pages.includes(t));if(!o.length)return null;let n=o.map(s=>i`<${Ec} list=${[s]} scenario=${e} />`);return i`
    <${mt} title=${k(To.gaps,{count:o.length})}>
      <${sn} id="vragen" items=${n} first=${Yt()?Uh:Vh} as="div" />
    <//>
  `}var Ld={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function Kh({id:t}){let e=Po(t),o=[Ld[e]&&i`<a href=${M(Ld[e])}>${To.crumbs[e]}</a>`,B&&ct(t)?.title,...["inChapter","subMeasureOf"].map(n=>st(t,n)&&i`<${L} id=${st(t,n)} />`),ft(t)].filter(Boolean);return i`<p class="kruimel">${o.map((n,s)=>[s>0&&" › ",n])}</p>`}var Jh={undertaking:jd,organisation:Sd,step:Cd,other:Hh};function Td({route:t}){let e=t.path.slice(1).join("/");if(!yt(e))return i`<${Uo} />`;let o=S(e),n=Po(e),s=Jh[n],r=()=>{let l=k(To.footnote,{kind:ft(e),name:o,said:v(e,"promise")||v(e,"summary")});return ss(l.trim().replace(/([^.!?])$/,"$1."),Et(e),null,ct(e)||Y())},a=n==="undertaking"&&v(e,"isContainer")!=="true";return i`
    <${Kh} id=${e} />
    <${V} text=${ue(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${a&&i`<p><${bt} id=${e} /></p>`}
    <//>
    <${vd} id=${e} />
    <div class="acties bovenaan">
      <${vo} text=${r} />
      <a href=${M(["graaf","omgeving"],{ding:e})}>${To.around}</a>
    </div>
    <${s} id=${e} />
    <${Gh} id=${e} />
  `}var De=g.timeline,Qh=t=>[t.id&&S(t.id),t.what].filter(Boolean).join(": "),Fd=(t,e)=>[t.progress&&t.id&&Zt(t.id,e),t.stand[e]].filter(Boolean).join("; "),Fr=t=>t.day.slice(0,4);function Zh({row:t,date:e}){let o=Fd(t,e);return i`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${De.kinds[t.kind]}</span>${" "}
          ${t.id&&i`<${L} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&i`<span class="zacht"> – ${o}</span>`}
        </p>
        <${Sc} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var Yh=t=>A(t.map(e=>e.id?S(e.id):e.what)),Xh=(t,e)=>[[...De.csv,...At],...t.map(o=>[o.when,De.kinds[o.kind],o.id&&S(o.id),o.what,Fd(o,e.date),Et(o.at).map(rt).join("; "),...zt(e,o.plan||o.at)])],tg=["tekst","wat","stap","jaar"];function eg({years:t}){return i`
    <${Ne}>
      <${Ke} />
      <${nn} />
      <div class="velden">
        <${ro} name="tekst" />
        <${Bt} label=${De.fields.what} name="wat" options=${Object.entries(De.kinds)} />
        <${Bt} label=${De.fields.step} name="stap" options=${Ot.map(e=>[e.notation,e.label])} />
        <${Bt} label=${De.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${qo} names=${tg} />
      </div>
    <//>
  `}function Ed({route:t}){let e=I(t.query),o=t.query,n=b.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),s=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||Fr(l)===o.jaar)&&(!o.tekst||Se(Qh(l),o.tekst))),r=T(De.count,s.length),a={of:Fr,titles:A(s.map(Fr)).map(l=>[l,l])};return i`
    <${V} text=${De.title}><p class="uitleg">${De.intro} <a href=${M("beloften")}>${De.lanes}</a>.</p><//>
    <${eg} years=${A(n.map(Fr))} />
    <p class="telling">${r}<${Ct} name="tijdlijn.csv" rows=${()=>Xh(s,e)} /></p>
    ${io("tijdlijn",s,a).map(l=>i`
        <section key=${l.more?"meer":l.key} class="vouwdeel">
          ${l.folds?i`<${Je} part=${l} level=${l.more?0:2}
                  names=${l.more?[]:Yh(l.rows)}
                  count=${l.more?"":T(De.count,l.rows.length)} />`:i`<h2>${l.title}</h2>`}
          <ol class=${l.open?"tijden":"tijden dicht"}>
            ${l.rows.map(c=>i`<${Zh} row=${c} date=${e.date} />`)}
          </ol>
        </section>
      `)}
    <${Ft} text=${r} />
  `}var de=g.unknown,Ht=b.unknown,zd=t=>Ze(t).map(e=>i`<li><${L} id=${e} /></li>`),Ad=t=>[...t].sort((e,o)=>R(S(st(e,"initiative")),S(st(o,"initiative")))),og=({id:t})=>i`
  <li>
    <${L} id=${st(t,"initiative")} />${" → "}<${lr} id=${st(t,"barrier")} />
    ${`: ${v(t,"rationale")}`}<${ln} of=${t} />
  </li>
`,ng=({id:t})=>i`
  <li><${L} id=${st(t,"initiative")} />${`: ${me(t,"status")}`}<${ln} of=${t} /></li>
`;function sg(){let t=de.unjudged,e=Ze(Ht.unjudged).map(o=>i`<li><${L} id=${o} /><span class="zacht"> – ${ft(o).toLowerCase()}</span></li>`);return i`
    <${be} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?i`<ul>${e}</ul>`:i`<p>${t.none}</p>`}
    <//>
  `}function rg(){let t=s=>i`<${og} id=${s} />`,e=Ad(Ht.weak).map(t),o=k(de.weak.intro,Ht.links),n=Ad(Ht.statuses).map(s=>i`<${ng} id=${s} />`);return i`
    <${be} of=${de.weak} id="lezing" count=${e.length} intro=${o}><ul>${e}</ul><//>
    <${be} of=${de.other} id="anders" count=${Ht.other.length}><ul>${Ht.other.map(t)}</ul><//>
    ${n.length>0&&i`<${be} of=${de.statuses} id="standen" count=${n.length}><ul>${n}</ul><//>`}
  `}var ag=()=>i`
  <${be} of=${de.clashes} id="tegenspraak" count=${Ht.clashes.length}>
    ${Ze(Ht.clashes).map(t=>i`
        <div class="koppeling">
          <h3><${L} id=${t} /></h3>
          <p>${v(t,"summary")}</p>
          <${Wt} of=${[t]} />
        </div>
      `)}
  <//>
`;function ig(){if(!Ht.judged.length)return null;let t=e=>k(de.judged.line,{step:S(st(e,"barrier")),kinds:dt(e,"interventionKind").map(tt).join(", "),state:me(e,"state"),why:v(e,"rationale"),who:v(e,"post"),date:U(v(e,"asOf"))});return i`
    <${be} of=${de.judged} id="oordelen" count=${Ht.judged.length}>
      <ul>${Ht.judged.map(e=>i`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function lg(){let t=de.expected.columns,e=n=>st(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>S(e(n)),cell:n=>i`<${L} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>dt(n,"interventionKind").map(tt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>v(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>v(n,"source")}];return i`
    <${be} of=${de.expected} id="verwacht" count=${Ht.expected.length}>
      <${ut} id="verwachtingen" caption=${de.expected.caption} rows=${Ht.expected} columns=${o} />
    <//>
  `}var Bd=()=>i`
  <${V} text=${de.title}><p class="uitleg">${de.intro} ${je}</p><//>
  <${sg} />
  <${rg} />
  <${ag} />
  <${ig} />
  <${be} of=${de.nameless} id="naamloos" count=${Ht.nameless.length}><ul>${zd(Ht.nameless)}</ul><//>
  <${be} of=${de.generic} id="verzamelnamen" count=${Ht.generic.length}><ul>${zd(Ht.generic)}</ul><//>
  <${lg} />
  <${Or} id="lezen" />
`;var $n=g.whatif.picture;function cg(t,e){let o=new Map(t.places.map(n=>[`${n.step}~${n.kind}`,n]));return G({...e,plan:t.plan}).places.map(n=>({key:n.kind||String(n.step),last_actor:[],only_lead:[],title:n.kind?E(tt(n.kind)):J(n.step),...o.get(`${n.step}~${n.kind}`),things:n.things}))}function pg({place:t,date:e}){let{title:o,things:n,last_actor:s,only_lead:r}=t,a=n.filter(l=>!s.includes(l));return i`
    <li class=${s.length?"verlies":n.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${o}</h3>
      <div class="palen" aria-hidden="true">
        ${s.map(l=>i`<i key=${l} class="paal weg"></i>`)}
        ${a.map(l=>i`<i key=${l} class=${`paal b-${ns(l,e)}`}></i>`)}
      </div>
      ${s.length>0&&i`
          <p class="verliestal">${k($n.lost,{count:s.length,total:n.length})}</p>
          <p class="verlieswoord">${$n.lost_said}</p>
        `}
      ${r.length>0&&i`<p>${T($n.lead,r.length)}</p>`}
      ${(a.length>0||!n.length)&&i`<p class="zacht">${n.length?T($n.stays,a.length):$n.nothing}</p>`}
    </li>
  `}function Nd({loss:t,scenario:e}){let{legend:o}=$n,n=cg(t,e),s=A(n.flatMap(a=>a.things.map(l=>ns(l,e.date)))),r=Object.keys(b.codes.CellState).filter(a=>s.includes(a));return i`
    <section class="verliesbeeld">
      <h2>${$n.title}</h2>
      <ul class="plaatsen">
        ${n.map(a=>i`<${pg} key=${a.key} place=${a} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${k(o.lost,{source:Bo(Y(t.plan))})}</span>
        ${r.map(a=>i`<span><i class=${`paal b-${a}`}></i> ${q("CellState",a)}</span>`)}
        <span>${o.stays}</span>
      </p>
    </section>
  `}var Fo=g.whatif,Id=(t,e,o)=>G({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function Rd(t){if(!t)return Fo.no_cell;let{word:e,lines:o}=$e(t);return[e,...o].join(", ")}var _i=(t,e)=>{let o=E(tt(t.column));return e?k(Fo.cell,{kind:o,step:J(t.barrier).toLowerCase()}):o};function Pd({title:t,count:e,none:o,children:n}){return i`
    <section class="blok">
      <${B?"h3":"h2"}>${k(Fo.part,{title:t,count:e})}<//>
      ${e?n:i`<p>${o}</p>`}
    </section>
  `}function dg({loss:t,scenario:e,id:o,title:n}){let s=l=>Id(t,l,e),r=l=>M("overzicht",{cel:Le(l.column,l.barrier,t.plan)}),a=[{key:"vak",label:Fo.columns.cell,sort:!1,text:l=>_i(l,s(l)),cell:l=>s(l)?i`<a href=${r(l)}>${_i(l,s(l))}</a>`:_i(l,void 0)},{key:"nu",label:Fo.columns.now,sort:!1,text:l=>Rd(s(l))},{key:"weg",label:Fo.columns.lost,sort:!1,text:l=>l.said}];return i`<${ut} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${a} />`}function ug({loss:t,names:e,scenario:o}){let n=Ee(t.plan),{cells:s,none:r,...a}=n.words.losses,l=`verlies${n===b.plans[0]?"":`-${n.key}`}`,c=d=>[" ",i`<${bt} id=${d} date=${o.date} />`],p=(d,u)=>i`
    <${Pd} title=${d} count=${u.length} none=${r}><${Qe} ids=${u} more=${c} /><//>
  `;return i`
    <section>
      ${B&&i`<h2>${n.title}</h2>`}
      <p class="verlieskop">${mg(t,e)}</p>
      <p>${t.said}</p>
      <${Nd} loss=${t} scenario=${o} />
      <${Pd} title=${s} count=${t.cells.length} none=${r}>
        <${dg} loss=${t} scenario=${o} id=${l} title=${s} />
      <//>
      ${Object.keys(a).map(d=>({list:d,ids:t[d]||[]})).filter(({ids:d})=>d.length).map(({list:d,ids:u})=>p(a[d],u))}
      ${t.blocks.map(d=>p(d.said,d.acts))}
    </section>
  `}function mg(t,e){let o={alone:t.last_actor.length,acts:t.acts,count:e.length,source:Bo(Ee(t.plan))};return k(e.length===1?Fo.heading.one:Fo.heading.more,{...o,names:_e(e)})}function vi({losses:t,names:e,scenario:o}){let n=_e(e),s=()=>t.flatMap(r=>r.cells.map(a=>{let l=Id(r,a,o),c=l?J(a.barrier):"";return[n,tt(a.column),c,Rd(l),a.said,...zt(o,r.plan)]}));return i`
    ${t.length?t.map(r=>i`<${ug} key=${r.plan} loss=${r} names=${e} scenario=${o} />`):oe(o).map(r=>i`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${Ct} name="wat-als.csv" rows=${()=>[[...Fo.csv,...At],...s()]} />
    </div>
  `}var gt=g.whatif,fg=(t,e)=>[...wn(e),...t.map(o=>["zonder",o])];function $g({notations:t,names:e,scenario:o}){let[n,s]=K(null),r=[o.key,...t].join();if(go(()=>{let c=!0;return s(null),nt().ask("answer",{options:fg(t,o)}).then(p=>{c&&(s(p),et(gt.done))}).catch(p=>c&&s({silent:p.message||gt.silent})),()=>{c=!1}},[r]),!n)return i`<div><p>${gt.busy}</p></div>`;if(n.silent)return i`<div><p>${n.silent}</p></div>`;let a=c=>!o.plan||c.plan===o.plan,l=T(gt.questions,n.gaps.filter(a).length);return i`
    <div>
      <${vi} losses=${n.losses.filter(a)} names=${e} scenario=${o} />
      <p>${k(gt.with_this,{questions:l,now:G(o).gaps.length})}</p>
    </div>
  `}var xi=t=>v(t,"notation");function hg({acting:t,chosen:e}){let[o,n]=K(""),s=c=>N({zonder:c.map(xi).join(",")}),r=c=>{if(e.includes(c))return s(e.filter(p=>p!==c));s(xe()?[...e,c]:[c])},a=c=>[S(c),...dt(c,"altLabel")].join(" "),l=t.filter(c=>Se(a(c),o));return i`
    <h2>${gt.leave_out}</h2>
    ${e.map(c=>i`
        <button type="button" class="weggelaten" key=${c} aria-label=${k(gt.put_back,{name:S(c)})}
          onClick=${()=>r(c)}>
          ${S(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&i`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>s([])}>${gt.clear}</button>
          <button type="button" class="klein" onClick=${()=>rs(location.href,gt.shared)}>${gt.share}</button>
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
              id=${`zonder-${xi(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}
            >${S(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&i`<p>${gt.none_found}</p>`}
    ${!xe()&&i`<p class="zacht">${gt.alone}</p>`}
  `}function gg({most:t,scenario:e}){let o=({steps:s,alone:r,lead:a})=>[r>0&&T(gt.start.alone,r),r>0&&(s.length?k(gt.start.steps,{steps:_e(s.map(l=>J(l).toLowerCase()))}):gt.start.no_step),a>0&&T(gt.start.lead,a)].filter(Boolean),n=Bo(Y(e.plan));return i`
    <section id="begin">
      <h2>${gt.start.title}</h2>
      <p class="zacht">${k(gt.start.said,{source:n})}</p>
      <ul class="beginlijst">
        ${t.map(s=>i`
            <li key=${`${s.who}${s.plan}`}>
              <a href=${M("wat-als",{zonder:v(s.who,"notation")})}>${S(s.who)}</a>
              <span class="bij">${B?`${Ee(s.plan).title}: `:""}${o(s).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&i`<p>${gt.start.nobody}</p>`}
    </section>
  `}function Wd({route:t}){let e=I(t.query),{without:o,most:n}=G(e),s=Object.keys(o).filter(p=>o[p].length).sort((p,d)=>R(S(p),S(d))),r=(t.query.zonder||"").split(",").map(ne).filter(Boolean),a=r.map(p=>S(p)),[l]=r,c=r.length>1&&xe();return i`
    <${V} text=${gt.title}><p class="uitleg">${gt.intro}</p><//>
    <details class="blik">
      <summary>${X(e)} <span class="wijzig">${g.gaps.change}</span></summary>
      <${ao} />
    </details>
    <div class="watals">
      <section class="weglaten filters"><${hg} acting=${s} chosen=${r} /></section>
      <div>
        ${!r.length&&i`<${gg} most=${n} scenario=${e} />`}
        ${r.length>0&&!c&&i`<${vi} losses=${o[l]||[]} names=${a.slice(0,1)} scenario=${e} />`}
        ${c&&i`<${$g} notations=${r.map(xi)} names=${a} scenario=${e} />`}
      </div>
    </div>
    <${Ft} text=${r.length===1?k(gt.said,{name:a[0]}):""} />
  `}kt("spring").addEventListener("click",t=>{t.preventDefault(),kt("inhoud").focus()});zl();kt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=kt("zoek").value;location.hash=Ol(e)||M("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=g.shared.report_fault,{version:n,content:s}=b.meta,r={title:document.title,address:location.hash||"#/overzicht",version:n,content:s};rs(k(e,{...r,sources:He()}),o)});var Dd={__proto__:null,overzicht:sd,dekking:Wc,aandachtspunten:op,partners:Hp,maatregelen:Vp,naslag:Jp,gevraagd:Qp,tijdlijn:Ed,beloften:id,graaf:Pp,ding:Td,samenvatting:_d,vragen:md,"wat-als":Wd,vergelijk:jc,"weet-niet":Bd,methode:Yp,zoek:fd,...Qt()&&{controleer:wc},onbekend:Uo},Si=!1,Er="",_s=!1;function bg(t,e){let o=Object.keys(b.views).length>0,n=Object.keys(b.comparisons).length>0,s={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return _s=!sa(e)||s.views!==o||s.comparisons!==n,_s?(to(i`<p role="status">${g.werkplaats.busy}</p>`,kt("inhoud")),Er?nt().show(Er,nt().own):Si||kg(wn(e),s),!0):!1}async function kg(t,e){Si=!0;try{Er=(await nt().ask("page",{options:t,...e})).page,_s&&nt().show(Er,nt().own)}catch(o){_s&&to(i`<p role="alert">${o.message}</p>`,kt("inhoud"))}Si=!1}function wg(t){let e=t.path[0]||"overzicht",o=kt("inhoud");Qt()?.own&&bg(e,I(t.query))||(o.className=`scherm-${e}`,to(i`<${Dd[e]||Dd.onbekend} key=${t.path.join("/")} route=${t} />`,o),Al(e,t.path))}function Oi(){let t=kt("motor");t.hidden=!1;let{state:e,why:o,own:n}=nt();to(i`<${ql} state=${e} why=${o} own=${n} />`,t)}function yg(){_g(),_s=!1,window.removeEventListener("werkplaats",Oi),to(null,kt("inhoud")),to(null,kt("motor"))}Qt()&&(kt("eigen").hidden=!1,window.addEventListener("werkplaats",Oi),Oi());kt("inhoud").replaceChildren();var _g=el(wg);Qt()&&window.addEventListener("andere-bladzijde",yg,{once:!0});document.fonts.ready.then(()=>ci()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return Jd(vg);})();
