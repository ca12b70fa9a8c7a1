"use strict";var ketenkaart=(()=>{var br=Object.defineProperty;var em=Object.getOwnPropertyDescriptor;var om=Object.getOwnPropertyNames;var nm=Object.prototype.hasOwnProperty;var sm=(t,e)=>{for(var o in e)br(t,o,{get:e[o],enumerable:!0})},rm=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of om(e))!nm.call(t,s)&&s!==o&&br(t,s,{get:()=>e[s],enumerable:!(n=em(e,s))||n.enumerable});return t};var am=t=>rm(br({},"__esModule",{value:!0}),t);var eh={};sm(eh,{answerTo:()=>X,compare:()=>z,csv:()=>rn,data:()=>b,graphNow:()=>Ta,here:()=>F,matrixSvg:()=>la,scenarioOf:()=>I});function rn(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var yt=t=>document.getElementById(t);var Va=function(t,e,o,n){var s;e[0]=0;for(var r=1;r<e.length;r++){var a=e[r++],l=e[r]?(e[0]|=a?1:2,o[e[r++]]):e[++r];a===3?n[0]=l:a===4?n[1]=Object.assign(n[1]||{},l):a===5?(n[1]=n[1]||{})[e[++r]]=l:a===6?n[1][e[++r]]+=l+"":a?(s=t.apply(l,Va(t,l,o,["",null])),n.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):n.push(l)}return n},Ka=new Map;function Za(t){var e=Ka.get(this);return e||(e=new Map,Ka.set(this,e)),(e=Va(this,e.get(t)||(e.set(t,e=(function(o){for(var n,s,r=1,a="",l="",c=[0],p=function($){r===1&&($||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,a):r===3&&($||a)?(c.push(3,$,a),r=2):r===2&&a==="..."&&$?c.push(4,$,0):r===2&&a&&!$?c.push(5,0,!0,a):r>=5&&((a||!$&&r===5)&&(c.push(r,0,a,s),r=6),$&&(c.push(r,$,0,s),r=6)),a=""},m=0;m<o.length;m++){m&&(r===1&&p(),p(m));for(var f=0;f<o[m].length;f++)n=o[m][f],r===1?n==="<"?(p(),c=[c],r=3):a+=n:r===4?a==="--"&&n===">"?(r=1,a=""):a=n+a[0]:l?n===l?l="":a+=n:n==='"'||n==="'"?l=n:n===">"?(p(),r=1):r&&(n==="="?(r=5,s=a,a=""):n==="/"&&(r<5||o[m][f+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),r=2):a+=n),r===3&&a==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var ct,Xa,im,_o,kr,ds,Ja,ps,ti,wr,yr,lm,An=Symbol.for("pv"),$s={},us=[],cm=/^m(i|n|o|s|text|space)$/,vr=Array.isArray,_r=us.slice,qo=Object.assign;function Io(t){t&&t.parentNode&&t.remove()}function xr(t,e,o){var n,s,r,a={},l=arguments.length;for(r in e)r=="key"?n=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:a[r]=e[r];return l>2&&(a.children=l>3?_r.call(arguments,2):o),Fn(t,a,n,s,null)}function Fn(t,e,o,n,s){var r={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:An,__v:s||++Xa,__i:-1,__u:0};return!s&&ct.vnode&&ct.vnode(r),r}function hs(t){return t.children}function ms(t,e){this.props=t,this.context=e,this.__g=0}function xo(t,e){if(e==null)return t.__&&xo(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:xo(t)}function pm(t){var e,o=t.__v,n=o.__e,s=[],r=[],a=t.__P;a&&((e=qo({constructor:An},o)).__v=o.__v+1,ct.vnode&&ct.vnode(e),Sr(a,e,o,t.__n,a.namespaceURI,32&o.__u?[n]:null,s,n||xo(o),32&o.__u,r),e.__v=o.__v,e.__.__k[e.__i]=e,ai(s,e,r),o.__=o.__e=null,e.__e!=n&&ei(e))}function ei(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),ei(t)}function Ya(t){(8&t.__g||(t.__g|=8,_o.push(t),ds++))&&kr==ct.debounceRendering||((kr=ct.debounceRendering)||queueMicrotask)(oi)}function oi(){try{for(var t,e=1;_o.length;)_o.length>e&&_o.sort(Ja),t=_o.shift(),e=_o.length,8&t.__g&&pm(t)}finally{(ds=_o.length)&&(kr||queueMicrotask)(oi)}}function ni(t,e,o,n,s,r,a,l,c,p,m){var f,$,d,u,y,h,w=n.__k||us,_=e.length;for(c=mm(o,e,w,c,_),f=0;f<_;f++)(d=o.__k[f])!=null&&($=~d.__i&&w[d.__i]||$s,d.__i=f,h=Sr(t,d,$,s,r,a,l,c,p,m),u=d.__e,($.ref!=d.ref||8&$.__u)&&($.ref&&Or($.ref,null,d,$),d.ref&&m.push(d.ref,d.__c||u,d)),y=y||u,4&d.__u?(c=si(d,c,t,!$.__v),$.__e&&($.__e=null)):typeof d.type=="function"&&h!==void 0?c=h:u&&(c=u.nextSibling),d.__u&=-21);return o.__e=y,c}function mm(t,e,o,n,s){var r,a,l,c,p,m,f,$,d,u=o.length,y=u,h=0,w=0,_=t.__k=Array(s);for(r=0;r<s;r++)(a=e[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=_[r]=Fn(null,a):vr(a)?a=_[r]=Fn(hs,{children:a}):a.constructor===An&&a.__b?a=_[r]=Fn(a.type,a.props,a.key,a.ref,a.__v):_[r]=a,c=r+h,a.__=t,a.__b=t.__b+1,l=null,~(p=a.__i=fm(a,o,c,y))&&(y--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,p==c-1?h--:p==c+1?h++:p!=c&&(p>c?h--:h++,w=1)):(~p||(s>u?h--:s<u&&h++),typeof a.type!="function"&&(a.__u|=4))):_[r]=null;if(w){for(m=[],f=[],r=0;r<s;r++)if((a=_[r])&&16&a.__u){for(h=0,$=m.length;h<$;)m[d=h+$>>1]<a.__i?h=d+1:$=d;m[h]=a.__i,f[r]=h+1}for(h=m.length;r--;)f[r]&&(f[r]==h?h--:_[r].__u|=4)}if(y)for(r=0;r<u;r++)!(l=o[r])||2&l.__u||(l.__e==n&&(n=xo(l)),Cr(l,l));return n}function si(t,e,o,n){var s,r,a,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=si(s[r],e,o,!1));return e}for(e&&!e.parentNode&&(e=xo(t))&&!e.parentNode&&(e=null),a=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!n&&o.moveBefore&&a.parentNode?o.moveBefore(a,e):o.insertBefore(a,e||null)),e=a;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function fm(t,e,o,n){var s,r=t.key,a=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&a==l.type)return o;if(n>(c?1:0)){for(s=o-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s;for(s=o+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s}return-1}function Qa(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function cs(t,e,o,n,s){var r,a;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||Qa(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||Qa(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(a=yr[e]||(yr[e]=dm(e)),(t.__a||(t.__a={}))[e]=wr,r=e!=(e=e.replace(ti,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,a,r):t.removeEventListener(e,a,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function dm(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[ps]==null)e[ps]=wr++;else if(e[ps]<this.__a[t])return;return o(ct.event?ct.event(e):e)}}}function Sr(t,e,o,n,s,r,a,l,c,p){var m,f,$,d,u,y,h,w,_,T,S,q,P,j,ft,Kt,O,W,R=e.type;if(e.constructor!==An)return null;128&o.__u&&(c=32&o.__u,m=o.__c.__z)&&(e.__u|=c,f=r=[],m.nodeType==8?l=fs(m,r):r.push(m),l=r[0]||l),(m=ct.__b)&&m(e);t:if(typeof R=="function"){$=a.length;try{if(w=e.props,_=(m=R.prototype)&&m.render,T=(m=R.contextType)&&n[m.__c],S=m?T?T.props.value:m.__:n,(d=o.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(_?e.__c=d=new R(w,S):(e.__c=d=new ms(w,S),d.constructor=R,d.render=um),T&&T.sub(d),d.state||(d.state={}),d.__n=n,d.__g|=8,d.__h=[],d.__k=[]),_&&(d.__s||(d.__s=d.state),R.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=qo({},d.__s)),qo(d.__s,R.getDerivedStateFromProps(w,d.__s)))),u=d.props,y=d.state,d.__v=e,o.__c){if(w!==u&&_&&!R.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,S),e.__v==o.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,S)===!1){e.__v!=o.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(Y){Y&&(Y.__=e)}),us.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&a.push(d),l=xo(o);break t}d.componentWillUpdate&&d.componentWillUpdate(w,d.__s,S),_&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(u,y,h)})}else _&&!R.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),_&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=S,d.props=w,d.__P=t,d.__g&=-5,q=ct.__r,P=_?25:0;do d.__g&=-9,q&&q(e),m=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++P<25);_&&(us.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(n=qo({},n,d.getChildContext())),_&&o.__c&&d.getSnapshotBeforeUpdate&&(h=d.getSnapshotBeforeUpdate(u,y)),j=m&&m.type===hs&&m.key==null?m.props.children:m,w.__P&&(m=l,s=(t=w.__P).namespaceURI,c=r=null,o.props&&o.props.__P!=t&&(o.__k.some(function(Y){Y&&Cr(Y,Y)}),o.__k=null),l=o.__k?xo(o,0):null),l=ni(t,vr(j)?j:[j],e,o,n,s,r,a,l,c,p),w.__P&&(e.__e=null,l=m),e.__u&=-161,f&&f.some(Io),d.__h.length&&a.push(d),1&d.__g&&(d.__g&=-4)}catch(Y){if(a.length=$,e.__v=null,c||r)if(Y&&Y.then){if(e.__u|=128|c,r){for(~(O=r.indexOf(l||void 0))||(O=r.length);(W=r[O-1])&&W.nodeType==8;)O--;for(;O<r.length;O++)if(W=r[O])if(r[O]=null,ft){if(W==Kt)break}else{if(W.nodeType!=8)break;W.data.startsWith("$s")&&(Kt=fs(ft=W))}}if(!ft){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ft=l}(m=fs(ft=e.__c.__z||(e.__c.__z=ft)))?(e.__e=ft,l=m):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Io);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),Y&&Y.then||ri(e),ct.__e(Y,e,o)}}else l=e.__e=$m(o.__e,e,o,n,s,r,a,c,p,t);return(m=ct.diffed)&&m(e),l}function fs(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function ri(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(ri))}function ai(t,e,o){for(var n=0;n<o.length;)Or(o[n++],o[n++],o[n++]);ct.__c&&ct.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){ct.__e(r,s.__v)}})}function $m(t,e,o,n,s,r,a,l,c,p){var m,f,$,d,u,y,h,w,_=o.props||$s,T=e.props,S=e.type;if(S=="svg"?s="http://www.w3.org/2000/svg":S=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(m=0;m<r.length;m++)if((u=r[m])&&(S?u.localName==S:u.nodeType==3)){t=u,r[m]=null;break}}if(!t){if(w=p.ownerDocument||document,!S)return w.createTextNode(T);t=w.createElementNS(s,S,T.is?T:p),l&&(ct.__m&&ct.__m(e,r),l=!1),r=null}if(S){if(p=S=="template"&&t.content||t,r=S=="textarea"&&T.defaultValue!=null?null:r&&_r.call(p.childNodes),!l&&r)for(_={},m=0;m<t.attributes.length;m++)_[(u=t.attributes[m]).name]=u.value;for(m in _)u=_[m],m=="dangerouslySetInnerHTML"?$=u:m=="children"||m in T||m=="value"&&"defaultValue"in T||m=="checked"&&"defaultChecked"in T||cs(t,m,null,u,s);for(m in T)u=T[m],m=="children"?d=u:m=="dangerouslySetInnerHTML"?f=u:m=="value"?y=u:m=="checked"?h=u:l&&typeof u!="function"||_[m]===u||cs(t,m,u,_[m],s);f?(l||$&&(f.__html==$.__html||f.__html==t.innerHTML)||(t.innerHTML=f.__html),e.__k=[]):($&&(t.textContent=""),(S=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&cm.test(S))&&(s="http://www.w3.org/1999/xhtml"),ni(p,vr(d)?d:[d],e,o,n,s,r,a,r?r[0]:o.__k&&xo(o,0),l,c),r&&r.some(Io)),l&&S!="textarea"||(m="value",S=="progress"&&y==null?t.removeAttribute(m):y==null||y===t[m]&&(S!="progress"||y)||cs(t,m,y,_[m],s),m="checked",h!=null&&h!=t[m]&&cs(t,m,h,_[m],s))}else _===T||l&&t.data==T||(t.data=T);return t}function Or(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){ct.__e(s,o)}}function Cr(t,e,o){var n,s,r,a;if(ct.unmount&&ct.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||Or(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){ct.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(a=0;a<n.length;a++)n[a]&&Cr(n[a],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(s=fs(n,r=[]))&&(n==t.__e&&r.some(Io),Io(s),Io(n)),o||Io(t.__e),t.__e=t.__c=t.__=null}function um(t,e,o){return this.constructor(t,o)}function Ge(t,e){var o,n,s,r;ct.__&&ct.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=Fn(hs,{children:[t]}),s=[],r=[],Sr(e,e.__k,n||$s,$s,e.namespaceURI,n?null:e.firstChild?_r.call(e.childNodes):null,s,n?n.__e:e.firstChild,o,r),ai(s,e.__k,r),e.__k.props.children=null}ct={__e:function(t,e,o,n){for(var s,r,a;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((a=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,n||{}),a=1),a&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw ds=0,t}},Xa=0,im=function(t){return t!=null&&t.constructor===An},ms.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=qo({},this.state)),typeof t=="function"&&(t=t(qo({},o),this.props)),t&&(qo(o,t),this.__v&&(e&&this.__k.push(e),Ya(this)))},ms.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Ya(this))},ms.prototype.render=hs,_o=[],ds=0,Ja=function(t,e){return t.__v.__b-e.__v.__b},ps=Symbol(),ti=/(PointerCapture)$|Capture$/i,wr=0,yr={},lm=0;var an,jt,jr,ii,Mr=Object.is,gs=0,hi=[],Tr=[],_t=ct,li=_t.__b,ci=_t.__r,pi=_t.diffed,mi=_t.__c,fi=_t.unmount,di=_t.__;function bs(t,e){_t.__h&&_t.__h(jt,t,gs||e),gs=0;var o=jt.__H||(jt.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function G(t){return gs=1,hm(gi,t)}function hm(t,e,o){var n=bs(an++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):gi(void 0,e),function(r){var a=(n.__N||n.__)[0],l=n.t(a,r);Mr(a,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=jt,!jt.__f)){jt.__f=!0;var s=jt.shouldComponentUpdate;jt.shouldComponentUpdate=function(r,a,l){var c=this.__H;if(!c)return!0;var p=!1,m=this.props!=r;if(c.__.some(function($){$.__N&&(p=!0,Mr($.__[0],$.__N[0])||(m=!0))}),s){var f=s.call(this,r,a,l);return p?f||m:f}return!p||m}}return n.__}function Fe(t,e){var o=bs(an++,3);!_t.__s&&Br(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,jt.__H.__h.push(o))}function Mt(t,e){var o=bs(an++,4);!_t.__s&&Br(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,jt.__h.push(o))}function So(t){return gs=5,Oe(function(){return{current:t}},[])}function Oe(t,e){var o=bs(an++,7);return Br(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function gm(){var t;do{for(;t=Tr.shift();)try{Nn(t)}catch(o){_t.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=hi.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Nn),e.__h.some(Lr),e.__h=[]}catch(o){e.__h=[],_t.__e(o,t.__v)}}}while(Tr.length)}_t.__b=function(t){jt=null,li&&li(t)},_t.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),di&&di(t,e)},_t.__r=function(t){ci&&ci(t),an=0;var e=(jt=t.__c).__H;e&&(jr==jt?jt.__h=[]:(e.__h.some(Nn),e.__h.some(Lr),an=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),jr=jt},_t.diffed=function(t){pi&&pi(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&ui(hi.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),jr=jt=null},_t.__c=function(t,e){e.some(function(o){try{o.__h.some(Nn),o.__h=o.__h.filter(function(n){return!n.__||Lr(n)})}catch(n){o.__h=[function(){throw n}]}}),mi&&mi(t,e)},_t.unmount=function(t){fi&&fi(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(s){try{if(s.__P&&s.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}s.__P=o,ui(Tr.push(s))}else Nn(s)}catch(r){e=r}}),n.__H=void 0,e&&_t.__e(e,n.__v))};var $i=typeof requestAnimationFrame=="function";function bm(t){var e,o=function(){clearTimeout(n),$i&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);$i&&(e=requestAnimationFrame(o))}function ui(t){t!=1&&ii==_t.requestAnimationFrame||((ii=_t.requestAnimationFrame)||bm)(gm)}function Nn(t){var e=jt,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),jt=e}function Lr(t){var e=jt;t.__c=t.__(),jt=e}function Br(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!Mr(o,t[n])})}function gi(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/var Tt=()=>So(null);function bi(t){return Array.isArray(t)?t.map(bi):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[xr("wbr",null),e]:[e])}var i=Za.bind((t,e,...o)=>xr(t,e,...typeof t=="string"?o.map(bi):o));var km=["plan","koppelingen","stand","verwachtingen","lezing","merk"],ym={ernst:"gewicht"},F={route:{path:[],query:{}},started:!1},ki,Er=0,yi=new Map;function Ar(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=s=>{try{return decodeURIComponent(s)}catch{return s}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([s,r])=>[ym[s]||s,r]))}}function C(t,e={},o=!0){let n=o&&F.route?Object.fromEntries(km.filter(a=>F.route.query[a]).map(a=>[a,F.route.query[a]])):{},s=new URLSearchParams;for(let[a,l]of Object.entries({...n,...e}))l&&s.set(a,l);return`#/${[t].flat().map(a=>encodeURIComponent(a).replaceAll("%2F","/")).join("/")}${[...s].length?`?${s}`:""}`}var ce=t=>C(["ding",t]);function A(t,e=!1){let o={...F.route.query};for(let[s,r]of Object.entries(t))r?o[s]=r:delete o[s];let n=C(F.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Er},"",n),Fr())}function Fr(t=!1){let e=Ar(location.hash),o=F.route?.path.join("/")===e.path.join("/");F.route=e,ki(e),!o&&window.scrollTo(0,t&&yi.get(history.state?.turn)||0)}function wi(t){ki=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Er=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>yi.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let s=!!history.state;s||history.replaceState({turn:++Er},""),Fr(s)};return window.addEventListener("popstate",n,{signal:o}),Fr(),F.started=!0,()=>e.abort()}function Ke(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var k=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),L=(t,e,o={})=>k(e===1?t.one:t.more,{count:e,...o}),B=t=>t.slice(0,1).toUpperCase()+t.slice(1),tt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function ks(t,e,o){let n=t.get(e);n?n.push(o):t.set(e,[o])}var E=t=>[...new Set(t)],wm=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),z=(t,e)=>wm.compare(t,e);function vi(t,e){let o=tt(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(a=>({at:o.indexOf(a),length:a.length})).filter(({at:a})=>a>=0).sort((a,l)=>a.at-l.at),s=[],r=0;for(let{at:a,length:l}of n)a<r||(s.push({said:t.slice(r,a),on:!1},{said:t.slice(a,a+l),on:!0}),r=a+l);return[...s,{said:t.slice(r),on:!1}]}function _i(t,e,o){if(Math.abs(t.length-e.length)>o)return o+1;let n=Array.from({length:e.length+1},(s,r)=>r);for(let s=1;s<=t.length;s+=1){let r=[s];for(let a=1;a<=e.length;a+=1)r.push(Math.min(n[a]+1,r[a-1]+1,n[a-1]+ +(t[s-1]!==e[a-1])));if(Math.min(...r)>o)return o+1;n=r}return Math.min(n[e.length],o+1)}var b=JSON.parse(yt("gegevens").textContent||""),vm=[...Object.keys(b.things),...Object.keys(b.addresses)],Nr=t=>vm[t],ys=t=>typeof t=="string"?t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+Nr(n)):Array.isArray(t)?t.map(ys):!t||typeof t!="object"?t:Object.fromEntries(Object.entries(t).map(([e,o])=>[ys(e),ys(o)]));Object.assign(b,Object.fromEntries(b.numbered.map(t=>[t,ys(b[t])])));var mo=({shapes:t,rows:e})=>e.map(([o,...n])=>o<0?n[0]:Object.fromEntries(t[o].map((s,r)=>[s,n[r]])));for(let{at:t}of Object.values(b.views))for(let e of Object.values(t))for(let[o,n]of Object.entries(e))e[o]=mo(n);for(let t of Object.values(b.things))for(let[e,o]of Object.entries(t))Array.isArray(o)||(t[e]=[o]);for(let t of[b.queries,b.views,b.codes,...Object.values(b.codes),b.names,b.told,...Object.values(b.told),b.absent,b.dates,b.lists,b.kinds,b.called,b.works,b.partners,b.lookups,b.words,b.addresses])Object.setPrototypeOf(t,null);var ke=new Map(Object.entries(b.things)),ln=new Map(b.plans.map(t=>[t.key,t])),N=b.plans.length>1,g=b.words,Zt=t=>t?.words.page||g,Q=t=>ln.get(t||"")||(N?void 0:b.plans[0]),Ae=t=>ln.get(t),pt=t=>ln.get(t.split("/")[0]),Do=(t,e)=>!e||!pt(t)||pt(t)?.key===e,po=[...new Map(b.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),Yt=po[po.length-1].date,xt=[...new Map(b.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Ve=(t,e)=>{let o=pt(t);return o?b.stands[e]?.[o.key]||o.date:e},K=t=>b.dates[t]||t||"",Ho=(t=Q())=>t?.source||b.source,ye=t=>b.plans.filter(e=>!t.plan||e.key===t.plan),Oo=(t,e=Q())=>(e?e.dates:po).find(o=>o.date===t)?.label||K(t);var Pr=5*2**20,et=()=>window.werkplaats,Rt=()=>et(),Ce=()=>b.served||!!et()&&et()?.state!=="off";async function ws(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var xi=t=>et()?.ask("answer",{options:t})??ws(`antwoord?${new URLSearchParams(t)}`),Si=t=>et()?.ask("words",{passage:t})??ws(`api/woorden?vindplaats=${encodeURIComponent(t)}`),Oi=t=>et()?.ask("find",{text:t})??ws(`api/zoek?woorden=${encodeURIComponent(t)}`);async function Ci(t,e,o){let n=await et()?.ask("marked",{options:t,marks:e,kind:o});if(n)return n.data;let s=await fetch(`overleg?${new URLSearchParams([...t,["merk",e],["soort",o]])}`);if(!s.ok)throw new Error((await s.json()).message);return new Uint8Array(await s.arrayBuffer())}var ji=()=>b.served?["docx","xlsx"]:Ce()?["xlsx"]:[];async function zr(t){let e=et();if(e)return e.ask("check",{name:t.name,data:await vs(t)});let o={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return ws("controleer",{method:"POST",body:t,headers:o})}async function vs(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(k(g.check.unreadable,{name:t.name}))}}var Mi=mo(b.answers.cells),Ti=mo(b.answers.gaps),_m=mo(b.answers.candidates),xm=mo(b.answers.losses),Sm=mo(b.answers.reach),Om=mo(b.answers.links),Cm=mo(b.answers.places);for(let t of[...Ti,...Mi])"candidates"in t&&(t.candidates=_m[t.candidates]);var Rr=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function X(t){let e=b.answers.by[t.key],o=(r,a)=>r.map(l=>a[l]),n=(r,a)=>Rr(r,l=>o(l,a));if(e.read||={gaps:o(e.gaps,Ti),matrix:n(e.matrix,Mi),without:n(e.without,xm),apart:e.apart,points:e.points,most:e.most,reach:o(e.reach,Sm),links:Om[e.links],places:o(e.places,Cm)},!t.plan)return e.read;let s=r=>r.filter(a=>a.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:s(e.read.gaps),matrix:Rr(e.read.matrix,s),without:Rr(e.read.without,s),apart:s(e.read.apart),points:s(e.read.points),most:s(e.read.most),reach:s(e.read.reach),links:e.read.links,places:s(e.read.places)}),e.byPlan.get(t.plan)}function cn({date:t,stated:e,strict:o,expect:n}){let s=[["stand",t]];return e&&s.push(["koppelingen","genoemd"]),o&&s.push(["lezing","streng"]),n||s.push(["verwachtingen","uit"]),s}var Ir=t=>t.key in b.answers.by,jm=t=>Ir(t)||!!et();function I(t){let e=N&&ln.has(t.plan)?t.plan:"",o=po.some(a=>a.date===t.stand)?t.stand:Yt,n=t.koppelingen==="genoemd",s=Wr({plan:e,date:o,stated:n,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[s,{...s,expect:!0},{...s,expect:!0,date:Yt}].map(Wr).find(jm)||Wr({plan:e,date:Yt,stated:!1,expect:!0,strict:!1})}function Wr({plan:t,date:e,stated:o,expect:n,strict:s}){let r=`${e}|${o?"stated":"all"}|${n?"with":"without"}`;return{plan:t,date:e,stated:o,expect:n,strict:s,key:s?`${r}|strict`:r}}function qr(t,e,o){let n=r=>({...t,[e]:r});return new Set(o.map(([r])=>I(n(r)).key)).size===o.length?o:[]}var Li=(t,e)=>ln.get(e)?.steps.find(o=>o.notation===t)?.id;var Dr=[],dt=(t,e)=>ke.get(t)?.[e]||Dr,v=(t,e)=>dt(t,e)[0]||"",we=(t,e)=>dt(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),st=(t,e)=>we(t,e)[0]||"",Lt=t=>ke.has(t),pn=t=>dt(t,"type"),fo=t=>Ei.get(t)||Dr,Ze=(t,e)=>pn(t).includes(e),Bi=t=>pn(t).map(e=>b.kinds[e]).find(Boolean),Co=t=>Bi(t)?.page||"",gt=t=>Bi(t)?.kind||"",Hr=t=>Co(t)==="organisation",Uo=t=>Co(t)==="undertaking",wt=t=>!!Co(t)&&!!v(t,"prefLabel"),U=(t,e)=>b.codes[t]?.[e]?.label||e||"",pe=(t,e)=>U(b.lists[e],v(t,e)),_s=t=>b.names[t]||g.thing.foreign[t]||t,Ei=new Map;for(let[t,e]of ke)for(let o of e.type||Dr)ks(Ei,o,t);var x=t=>b.called[t]?.label||v(t,"prefLabel")||v(t,"title")||v(t,"summary")||t.slice(t.lastIndexOf("/")+1),Ne=t=>b.called[t]?.short||x(t),Fi=[...ke.keys()].filter(Uo),Mm=[...ke.keys()].filter(Hr),Ai=t=>xt.find(e=>e.notation===t),mn=Object.entries(b.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e})),Tm=new Map(Mm.map(t=>[v(t,"notation"),t])),te=t=>Tm.get(t)||"",rt=t=>b.addresses[t]||"",Et=t=>we(t,"passage");var fn=g.search,Pn=t=>` ${(tt(t).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu)||[]).join(" ")} `,Wn=t=>Pn(t).split(" ").filter(Boolean),zn,jo,Ni=new Map(b.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")]))),Gr=new Map;for(let[t,e]of b.search.english)Gr.set(t,[...Gr.get(t)||[],e]);var Pi=(t,e,o,n,s,r,a)=>({id:t,path:e,label:o,kind:n,list:s,weight:Number(a),titles:r.map(Pn),names:Pn(r.join(" ")),text:Pn(s.join(" "))});function Lm(){let t=new Map([...ke.keys()].filter(wt).map(e=>[e,b.called[e]?[x(e)]:[]]));for(let[e,o]of ke){let n=t.has(e)?e:fn.owners.flatMap(s=>we(e,s)).find(s=>t.has(s));n&&t.get(n)?.push(...fn.texts.flatMap(s=>o[s]||[]))}return t}var Bm=t=>E([x(t),...dt(t,"prefLabel"),...dt(t,"altLabel"),...Gr.get(t)||[]]),Em=()=>[...[...Lm()].map(([t,e])=>{let o=Math.min(...pn(t).map(n=>Number(fn.weights[n]??fn.weights.rest)));return Pi(t,["ding",t],x(t),gt(t),e,Bm(t),o)}),...Object.entries(b.queries).map(([t,{title:e,question:o,why:n}])=>{let s=[e,o,n].filter(Boolean);return Pi(t,["vragen",t],e,fn.question,s,[e],fn.weights.question)})],Ri;function Fm(){zn=Em(),Ri=zn.map(t=>E(t.titles)).filter(t=>t.length>1),jo=new Map;for(let t of zn)for(let e of Wn(t.names+t.text))jo.set(e,(jo.get(e)||0)+1)}function Am(t){let e=Pn(t),o=Ri.flatMap(n=>n.filter(s=>s.length>Nm&&e.includes(s)).flatMap(s=>n.map(r=>e.replace(s,r))));return E([e,...o])}var Nm=4,Rn=3;function Wi(t){let e=zi.get(t)||Pm(t);return zi.set(t,e),e}var zi=new Map;function Pm(t){let e=Ni.get(t);if(e)return e;if(jo.has(t)||t.length<=Rn+1)return[t];let o=[...jo.keys()].filter(n=>n.length>Rn&&t.startsWith(n)&&t.length-n.length<Rn);return[t,...o.flatMap(n=>Ni.get(n)||[n])]}var Ur=(t,e)=>t.includes(e.length<Rn?` ${e}`:e)||Wi(e).some(o=>t.includes(` ${o} `));function zm(t,e){if(t.titles.includes(e))return 0;let o=Wn(e);return t.titles.some(n=>n.startsWith(e.trimEnd()))?1:o.every(n=>Ur(t.names,n))?2:o.every(n=>Ur(t.text,n)||Ur(t.names,n))?3:null}function xs(t){if(!Wn(t).length)return{wanted:[],found:[]};zn||Fm();let e=Am(t),o=zn.map(s=>({item:s,place:Math.min(...e.map(r=>zm(s,r)??Number.POSITIVE_INFINITY))})).filter(({place:s})=>s<Number.POSITIVE_INFINITY).sort((s,r)=>s.place-r.place||s.item.weight-r.item.weight||z(s.item.label,r.item.label));return{wanted:E([...tt(t).split(/\s+/),...e.flatMap(Wn).flatMap(Wi)]).filter(Boolean).sort((s,r)=>r.length-s.length),found:o.map(({item:s})=>s)}}var Ii=t=>{let{found:e}=xs(t);return e.length===1?C(e[0].path):""};function qi(t){let e=Wn(t),o=r=>{let a=r.length<5?1:2;return[...jo].map(([l,c])=>({one:l,count:c,far:_i(r,l,a)})).filter(({far:l})=>l<=a).sort((l,c)=>l.far-c.far||c.count-l.count).slice(0,1).map(({one:l})=>l)},n=e.map(r=>jo.has(r)?r:o(r)[0]||r),s=e.length>1?e.filter(r=>jo.has(r)&&r.length>=Rn):[];return{meant:n.join()!==e.join()&&xs(n.join(" ")).found.length?n.join(" "):"",alone:E(s)}}function Di(t,e){let o=a=>a!==t.label&&e.some(l=>tt(a).includes(l)),n=t.list.find(a=>o(a)&&!t.label.endsWith(a))||t.list.find(a=>a.length>60)||"",s=e.map(a=>tt(n).indexOf(a)).filter(a=>a>=0),r=Math.max(0,Math.min(...s,n.length)-60);return`${r>0?"…":""}${n.slice(r,r+200)}${n.length>r+200?"…":""}`}var Hi=new Map;for(let{rows:t,...e}of b.lines)for(let o of t.split(";")){let[n,s,...r]=o.split(" ").map(l=>Nr(Number(l))),a={...e,from:n,to:s,of:r};for(let l of[n,s])ks(Hi,l,a)}var Rm=Object.fromEntries(Object.entries(b.absent).map(([t,e])=>[t,new Set(e)])),Kr=(t,e=Yt)=>!Rm[e]?.has(t),In=(t,e=Yt)=>(Hi.get(t)||[]).filter(o=>Kr(o.of[0]||o.from,e)),It=(t,e,o)=>In(t,o).filter(n=>n.name===e),je=(t,e,o)=>It(t,e,o).filter(n=>n.to===t).map(n=>n.from),Ui=(t,e)=>t.from===e?t.to:t.from;var $o=t=>b.works[t]?.steps||[],Gi=t=>b.works[t]?.kinds||[],dn=t=>b.works[t]?.leads||[],Vr=t=>b.works[t]?.acts||[],$n=(t,e)=>It(t,"at",e).flatMap(o=>o.of),Ss=(t,e)=>It(t,"deadline",e).map(o=>o.from),un=t=>v(t,"isGeneric")==="true",Wm={},ee=(t,e=Yt)=>F.route.query.lezing==="streng"&&b.toldStrictly[e]?.[t]||b.told[e]?.[t]||Wm,Os=(t,e)=>ee(t,e).report||"",hn=(t,e)=>ee(t,e).status||"",qn=(t,e)=>ee(t,e).state||"";var ve=g.shared,_e=ve.silence,uo=(t=Q())=>t?k(Zt(t).shared.report,{date:K(t.date)}):ve.reports,gn=(t=Q())=>`${L(ve.nothing,t?1:2,{report:B(uo(t))})} ${_e}`,Pe=(t=Q())=>(t?[t]:b.plans).map(e=>`${e.document||e.title}, ${K(e.date)}`).join("; "),Mo=(t,e)=>[ee(t,e).word||"",ee(t,e).more||""],Qt=(t,e)=>Mo(t,e).filter(Boolean).join(", "),qt=Object.fromEntries(Object.entries(b.codes.Basis).map(([t,e])=>[t,[e.screen,ve.bases[t]||B(e.label)]])),Cs=t=>U("Modality",t),J=t=>t===null?ve.all_steps:Ai(t)?.label||t,ot=t=>U("InterventionKind",t),Im=(t,e)=>e?Oo(Ve(e.key,t.date),e):t.date===Yt?ve.choices.latest:k(ve.choices.others_latest,{date:Oo(t.date)}),nt=(t,e=Q(t.plan))=>[Im(t,e),t.stated?Zt(e).shared.choices.links_stated:ve.choices.links_all_said,t.strict&&ve.choices.strict_said,t.expect?ve.choices.with_said:ve.choices.without_said].filter(Boolean).join(" · ");function Dn(t,e,o,n=Q(o?.plan)){let{version:s,content:r}=b.meta;return k(ve.export.footnote,{said:t,sources:Pe(n),addresses:e.map(a=>`; ${rt(a)}`).join(""),version:s+(r?k(ve.export.content,{hash:r.slice(0,12)}):""),scenario:o?`; ${nt(o,n)}`:""})}function at(t){let e=yt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Ki(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),s=document.createElement("a");s.href=n,s.download=t,document.body.append(s),s.click(),s.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var To=g.shared.export;function qm({text:t,done:e}){let o=Tt(),n=Tt();return Mt(()=>{o.current.showModal(),n.current.select()},[]),i`
    <dialog class="copy" aria-label=${To.by_hand} ref=${o} onClose=${e}>
      <p>${To.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${To.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${g.shared.close}</button></form>
    </dialog>
  `}async function Hn(t,e=To.copied){try{await navigator.clipboard.writeText(t),at(e)}catch{let o=document.createElement("div");document.body.append(o),Ge(i`<${qm} text=${t} done=${()=>o.remove()} />`,o)}}function oe(t,e,o){Ki(t,e,o),at(k(To.downloaded,{name:t}))}var ho=({text:t,label:e=To.copy})=>i`<button type="button" class="klein" onClick=${()=>Hn(t())}>${e}</button>`,St=({name:t,rows:e,label:o=To.csv,id:n})=>i`
  <button type="button" id=${n} onClick=${()=>oe(t,rn(e()),"text/csv;charset=utf-8")}>
    ${o}
  </button>
`,Ft=(t,e="")=>{let o=Q(e||t?.plan),n=o?[o]:b.plans;return[n.map(s=>K(s.date)).join("; "),n.map(s=>s.document||s.title).join("; "),`ketenkaart ${b.meta.version} ${(b.meta.content||"").slice(0,12)}`.trim(),t?nt(t,o):""]},At=To.heads,ze=t=>N?[{key:"bronplan",label:g.shared.plan,text:e=>Q(t(e))?.title||""}]:[];function H({text:t,title:e=t,children:o}){let n=Tt();return Mt(()=>{document.title=`${e} – Ketenkaart`},[e]),Mt(()=>{F.started&&n.current.focus({preventScroll:!0})},[]),i`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}var me=()=>window.matchMedia("(max-width: 44rem)").matches;function Bt({text:t}){let{route:e}=F;return Mt(()=>{F.started&&t&&at(t)},[t,e]),null}var Re=()=>yt("menu"),js=()=>yt("menuknop"),Ts=()=>[...Re().querySelectorAll("details")];function Ms(t=null){for(let e of Ts())e!==t&&(e.open=!1)}function Vi(){Ms(),Re().classList.remove("is-open"),js().setAttribute("aria-expanded","false")}function Zi(){Re()&&(js().addEventListener("click",()=>{let t=Re().classList.toggle("is-open");for(let e of Ts())e.open=t;js().setAttribute("aria-expanded",String(t))}),Re().addEventListener("click",t=>{let e=t.target;e.closest("a")?Vi():e.closest("summary")&&!me()&&Ms(e.closest("details"))}),Re().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Ts().find(o=>o.open);me()?js().focus():e?.querySelector("summary")?.focus(),Vi()}),document.addEventListener("click",t=>{!me()&&!Re().contains(t.target)&&Ms()}),Re().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!me()&&!Re().contains(e)&&Ms()}))}function Yi(t,e){if(!Re())return;let o=[...Re().querySelectorAll("a")],n=r=>Ar(r.hash).path,s=o.find(r=>n(r).join("/")===e.join("/"))||o.find(r=>n(r)[0]===t);for(let r of o){let a=n(r);r===s?r.setAttribute("aria-current","page"):r.removeAttribute("aria-current"),r.setAttribute("href",C(a))}for(let r of Ts())r.classList.toggle("is-hier",!!r.querySelector("[aria-current]"))}var ne=g.check,Dm="plan",Hm={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function Qi(t,e){let o=await Rt().ask("take",{name:t.name,data:await vs(t),beside:e});if(!o.ok)return o;let{page:n}=await Rt().ask("page",{options:[],views:!1,comparisons:!1});return Rt().show(n,k(e?g.werkplaats.beside:g.werkplaats.alone,{name:t.name})),o}var Ji=({start:t})=>i`
  <button type="button" id="open-plan" onClick=${()=>t(e=>Qi(e,!1))}>${ne.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>Qi(e,!0))}>${ne.beside}</button>
`;async function Um(){await Rt().ask("shipped"),Rt().show()}var Xi=t=>t.preventDefault();function tl({files:t,children:e=null}){let[o,n]=G("");async function s(r,a){n(ne.saving),window.addEventListener("beforeunload",Xi);try{let{name:l,data:c}=await Rt().ask(r,a);oe(l,c,Hm[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",Xi)}return i`
    <div class="acties">
      ${t.map(({id:r,label:a,name:l,given:c})=>i`
          <button type="button" id=${r} onClick=${()=>s(l,c)}>${a}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var el=({made:t,marked:e})=>i`
  <${tl}
    files=${[...t?[{id:"bewaar-werkmap",label:ne.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:ne.save_marked,name:"faults"}]:[]]}
  />
`,ol=()=>i`
  <section class="blok">
    <h2>${ne.save}</h2>
    <p class="zacht">${ne.save_intro}</p>
    <${tl}
      files=${Object.entries(ne.save_as).filter(([t])=>!(N&&t===Dm)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${Rt().own&&i`<button type="button" id="terug" onClick=${Um}>${ne.back}</button>`}
    <//>
  </section>
`;function nl(){let t=Tt(),[e,o]=G("");async function n(){let[s]=t.current.files;if(!s)return at(ne.first_source);o(ne.busy);try{o((await Rt().ask("source",{data:await vs(s)})).message)}catch(r){o(r.message)}}return i`
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
  `}function sl({state:t,why:e,own:o}){let n=g.werkplaats;return i`
    <p>
      ${o?i`<strong>${k(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:i`${k(n.shipped,{title:b.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var rl="alle",Gm={kind:t=>B(ot(t)),form:t=>B(U("ExploitationForm",t)),partner:t=>x(te(t)||t)},fe=t=>[...t.steps.map(e=>e.notation),null];function se(t,e,o){let n=new Map;for(let r of X({...e,plan:o.key}).matrix[t]){let a=n.get(r.column)||new Map;n.set(r.column,a.set(r.barrier,r))}let s=[...n].map(([r,a])=>({key:r,label:Gm[t](r),id:t==="partner"?te(r):"",cells:fe(o).map(l=>a.get(l)||null)}));return t==="partner"?s.sort((r,a)=>z(r.label,a.label)):s}var xe=(t,e,o)=>[t,e??rl,...N?[o]:[]].join("~");function Ls(t){let[e,o,n]=t.split("~");return{key:e,step:o===rl?null:o,plan:n}}var Go=t=>`cel-${t.replaceAll("~","-")}`;function de(t){if(!t)return{word:g.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var Zr=20;function Ye({bar:t,support:e=!1,most:o=Zr}){let n=t.reduce((a,[,l])=>a+l,0),s=e||n>o,r=(a,l)=>i`<i class=${`b-${a}`} style=${{flexGrow:l}}></i>`;return i`
    <span class=${e?"balk hol":"balk"} aria-hidden="true">
      ${t.map(([a,l])=>s?r(a,l):Array.from({length:l},()=>r(a,1)))}
    </span>
  `}var Ko="#16212B",al="#8E8779",Yr="#0A4F7A",Bs="#FFFFFF";function Qr(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let s=1;s<e.length-1;s+=1)t.arcTo(...e[s],...e[s+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function Es(t,e){let[o,n,s,r]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,s,n-o,r-s,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let a=o-(r-s);a<n;a+=7)t.moveTo(a,r),t.lineTo(a+(r-s),s);t.stroke(),t.restore()}function il(t,e){let[o,n]=[e[0],e[e.length-1]],s=n.x+95;t.save(),t.lineJoin="round";let r=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:a,y:l}of e)t.lineTo(a,l);t.lineTo(s,n.y),t.stroke()};t.strokeStyle=Ko,t.lineWidth=14,r(),t.strokeStyle=Bs,t.lineWidth=1.5,t.setLineDash([10,8]),r(),t.beginPath(),t.moveTo(s,n.y-15),t.lineTo(s+22,n.y),t.lineTo(s,n.y+15),t.fillStyle=Ko,t.fill(),t.restore()}function Xr(t,e,o,n,s=5.5){t.beginPath(),t.arc(e,o,s,0,2*Math.PI),t.fillStyle=n==="full"?Ko:Bs,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,s,Math.PI/2,-Math.PI/2),t.fillStyle=Ko,t.fill()),t.beginPath(),t.arc(e,o,s,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=Ko,t.stroke()}function ll(t,e){let o=new Set(t.filter(s=>s.station).map(s=>s.id)),n=new Map(t.map(s=>[s.id,s.rail]));return e.flatMap(s=>{if(s.branch)return[{edge:s,...s.branch}];if(!o.has(s.to))return[];let r=n.get(s.from);return[{edge:s,head:s.to,stop:s.from,beside:r??0,between:r===void 0}]})}function Un(t,{head:e,stop:o,beside:n}){let s=t.getPosition(e);return{from:s,x:s.x+n,y:t.getPosition(o).y}}function Km({from:t,x:e,y:o},{aside:n=0,top:s=t.y+34}){let r=[t.x+n,t.y],a=e===r[0]?[]:[[r[0],s],[e,s]];return[...n?[[t.x,t.y]]:[],r,...a,[e,o]]}function cl(t,e,o,n){t.save(),t.lineCap="round";let s=o.map(r=>({on:n.has(r.edge.id),down:Km(Un(e,r),r)}));for(let{down:r}of s)Qr(t,r,3,al);for(let{on:r,down:a}of s)r&&Qr(t,a,4,Ko);t.restore()}function pl(t,e,o,n){for(let s of o){let{x:r,y:a}=Un(e,s),{left:l,right:c}=e.getBoundingBox(s.stop),p=(l+c)/2,{label:m,font:f}=e.body.nodes[s.stop].options;t.font=`${f.size}px ${f.face}`;let $=n.has(s.edge.id),d=s.between&&!$?t.measureText(m).width/2+8:(c-l)/2-6,u=r<p?p-d:p+d;Math.abs(u-r)>3&&Qr(t,[[r,a],[u,a]],$?4:1.6,$?Ko:al)}for(let s of o){let{x:r,y:a}=Un(e,s);Xr(t,r,a,s.edge.mark||"full",s.edge.mark?5.5:3)}}function Jr(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function ml(t,e,o,n){let{x:s,y:r}=Jr(e,o);t.save(),t.beginPath(),t.arc(s,r,9,0,2*Math.PI),t.fillStyle=n?Yr:Bs,t.fill(),t.lineWidth=1.8,t.strokeStyle=Yr,t.stroke(),t.beginPath(),t.moveTo(s-4.5,r),t.lineTo(s+4.5,r),n||(t.moveTo(s,r-4.5),t.lineTo(s,r+4.5)),t.strokeStyle=n?Bs:Yr,t.stroke(),t.restore()}var Vm="#16212B",Fs=12/14,Zm=13,fl=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<Zm;function As(t,{nodes:e,edges:o,options:n,view:s,opened:r=[]},{onChoose:a,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let m=ll(e,o),f=new Map(m.map(O=>[O.edge.id,O])),$=new vis.DataSet(e.map(({title:O,...W})=>p?W:{...W,title:O})),d=new vis.DataSet(o.map(O=>f.has(O.id)?{...O,hidden:!0}:O)),u=new vis.Network(t,{nodes:$,edges:d},n),y=t.querySelector(".vis-network");y.setAttribute("role","application"),y.setAttribute("aria-label",t.dataset.title||"");for(let O of t.querySelectorAll("canvas"))O.setAttribute("aria-hidden","true");let h=e.filter(O=>O.slot).map(O=>O.id),w=e.filter(O=>O.station).sort((O,W)=>O.station-W.station),_=new Set,T="",S=()=>[...new Set([T,...r,...u.getSelectedNodes()])].filter(O=>O&&c(O));u.on("beforeDrawing",O=>{cl(O,u,m,_);let W=w.map(R=>u.getPosition(R.id));W.length&&il(O,W);for(let R of h)Es(O,u.getBoundingBox(R))}),u.on("afterDrawing",O=>{pl(O,u,m,_);for(let W of S())ml(O,u,W,r.includes(W))});let q=O=>m.find(W=>fl(Un(u,W),O,u.getScale()))?.edge.id,P=O=>S().find(W=>fl(Jr(u,W),O,u.getScale())),j=(O=.05)=>{if(!e.length||(u.fit({animation:!1,maxZoomLevel:1.15}),u.getScale()>=O))return;let R=Math.min(...e.map(co=>co.x))-85,Y=Math.min(...e.map(co=>co.y))-30,Jt=t.clientWidth/O*.5,Vt=Math.max(...e.map(co=>co.x))+85-R,be={x:Vt<2*Jt?R+Vt/2:R+Jt,y:Y+t.clientHeight/O*.5};u.moveTo({position:be,scale:O,animation:!1})};u.on("click",({nodes:[O],edges:[W],pointer:R})=>{let Y=P(R.canvas);Y?l?.(Y):a?.(q(R.canvas)??O??W??null)}),u.on("doubleClick",({nodes:[O]})=>O&&l?.(O));let ft=(O,W)=>{O&&c(O)!==(T===O)&&u.redraw(),O&&(T=O),p?.(O,W)};if(p){u.on("hoverNode",({node:R,pointer:Y})=>ft(R,Y.DOM)),u.on("hoverEdge",({edge:R,pointer:Y})=>ft(R,Y.DOM));for(let R of["blurNode","blurEdge","dragStart","zoom"])u.on(R,()=>ft(null));let O="",W=R=>{if(!m.length||R.buttons)return;let{left:Y,top:Jt}=t.getBoundingClientRect(),Vt={x:R.clientX-Y,y:R.clientY-Jt},be=q(u.DOMtoCanvas(Vt))||"";be!==O&&ft(be||null,Vt),t.style.cursor=be||P(u.DOMtoCanvas(Vt))?"pointer":"",O=be};y.addEventListener("pointermove",W)}s?u.moveTo({...s,animation:!1}):j(Fs);let Kt=new Map(o.map(O=>[O.id,O]));return{network:u,given:{nodes:e,edges:o,options:n},fit:j,view:()=>({position:u.getViewPosition(),scale:u.getScale()}),zoom:O=>u.moveTo({scale:Math.min(4,Math.max(.05,u.getScale()*O))}),select(O,W,R){let Y=W.length?W:o.filter(vt=>O.includes(vt.from)||O.includes(vt.to)).map(vt=>vt.id),Jt=new Set(Y.filter(vt=>Kt.has(vt))),Vt=[..._,...Jt].filter(vt=>!f.has(vt)&&_.has(vt)!==Jt.has(vt));Vt.length&&d.update(Vt.map(vt=>Jt.has(vt)?{id:vt,width:3,color:{color:Vm}}:{id:vt,width:1.6,color:{color:Kt.get(vt).color}})),_=Jt;let be=O.filter(vt=>$.get(vt));if(u.setSelection({nodes:be,edges:[]},{highlightEdges:!1}),u.redraw(),!R||!be.length)return;be.some(vt=>{let{x:D,y:ls}=u.canvasToDOM(u.getPosition(vt));return D>0&&D<t.clientWidth&&ls>0&&ls<t.clientHeight})||u.focus(be[0],{scale:Math.max(u.getScale(),Fs),animation:!1})},show(O){u.fit({nodes:O.filter(W=>$.get(W)),animation:!1,maxZoomLevel:1.15}),u.getScale()<Fs&&u.moveTo({scale:Fs})},destroy:()=>u.destroy()}}function dl(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var bl=g.graph.keep,kl="#16212B",$l="#46525D",Ym="#8E8779",bn=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'"),[We,ul,Qm]=[28,12e3,2];function ta(t,e=null){let{version:o,content:n}=b.meta,s=(n||"").slice(0,12);return{title:t,source:`${[Pe(),e&&nt(e)].filter(Boolean).join(". ")}. ${_e}`,foot:k(bl.foot,{version:o,content:s})}}function hl(t,e,o){let n=[""];for(let s of String(e).split(/\s+/)){let r=n[n.length-1]?`${n[n.length-1]} ${s}`:s;t.measureText(r).width<=o||!n[n.length-1]?n[n.length-1]=r:n.push(s)}return n}function Xm(t){let e=r=>t.rows.some(a=>a.group===r),o=Object.entries(t.looks.edges).filter(([r])=>e(r)),n=Object.entries(t.looks.nodes).filter(([r])=>t.nodes.some(a=>a.group===r)),s=t.layout==="route";return[...o.map(([,{color:r,dashes:a,mark:l,label:c}])=>s&&l?{line:!0,color:Ym,mark:l,label:c.replace(/^\W+/,"")}:{line:!0,color:r,dashes:a,label:c}),...n.map(([,{color:r,label:a}])=>({color:r,label:a})),...t.nodes.some(r=>r.slot)?[{slot:!0,label:bl.slot}]:[]]}function Jm(t,{line:e,slot:o,color:n,dashes:s,mark:r},a,l){if(o)return Es(t,{left:a-11,right:a+37,top:l-21,bottom:l+13});t.strokeStyle=n,t.fillStyle=n,t.lineWidth=3,t.setLineDash(s?[5,4]:[]),t.beginPath(),e?(t.moveTo(a,l-4),t.lineTo(a+26,l-4),t.stroke()):(t.arc(a+13,l-4,5.5,0,2*Math.PI),t.fill()),t.setLineDash([]),r&&Xr(t,a+13,l-4,r)}function gl(t,e,o,n,s,r){let[a,l]=[o,n];t.font=`13px ${bn}`;for(let c of e){let p=t.measureText(c.label).width+54;a>o&&a+p>o+s&&([a,l]=[o,l+24]),r&&(Jm(t,c,a,l),t.fillStyle=kl,t.fillText(c.label,a+34,l)),a+=p}return e.length?l+14:n}async function tf(t,e,o,n,s){let r=o.map(h=>({...h,...e[h.id]})),a=document.createElement("div");a.classList.add("doek","buiten"),document.body.append(a);let l=As(a,{nodes:r,edges:n,options:s}),c=r.map(h=>l.network.getBoundingBox(h.id)),[p,m]=[Math.min(...c.map(h=>h.left))-20,Math.min(...c.map(h=>h.top))-20],f=Math.max(...c.map(h=>h.right))+(t.layout==="route"?130:20),$=Math.max(...c.map(h=>h.bottom))+20,[d,u]=[f-p,$-m],y=Math.min(Qm,ul/d,ul/u);return Object.assign(a.style,{width:`${d*y}px`,height:`${u*y}px`}),l.network.setSize(`${d*y}px`,`${u*y}px`),l.network.moveTo({position:{x:p+d/2,y:m+u/2},scale:y,animation:!1}),await new Promise(h=>{l.network.once("afterDrawing",h),l.network.redraw()}),{canvas:a.querySelector("canvas"),width:d,height:u,scale:y,done:()=>{l.destroy(),a.remove()}}}function ef(t,e,o){let n=document.createElement("canvas"),s=n.getContext("2d"),r=Math.max(t.width,720)+2*We,a=r-2*We;s.font=`650 22px ${bn}`;let l=hl(s,e.title,a);s.font=`13px ${bn}`;let c=hl(s,e.source,a),p=We+l.length*27+c.length*18+12,f=gl(s,o,We,p+t.height+30,a,!1)+40;n.width=r*t.scale,n.height=f*t.scale,s.scale(t.scale,t.scale),s.fillStyle="#FFFFFF",s.fillRect(0,0,r,f),s.fillStyle=kl,s.font=`650 22px ${bn}`;for(let[d,u]of l.entries())s.fillText(u,We,We+18+d*27);s.fillStyle=$l,s.font=`13px ${bn}`;let $=We+l.length*27;for(let[d,u]of c.entries())s.fillText(u,We,$+13+d*18);return s.drawImage(t.canvas,We,p,t.width,t.height),gl(s,o,We,p+t.height+30,a,!0),s.fillStyle=$l,s.font=`13px ${bn}`,s.fillText(e.foot,We,f-16),n}async function yl({name:t,picture:e,handle:o,scenario:n}){await document.fonts.ready;let{nodes:s,edges:r,options:a}=o.current.given,l=await tf(e,o.current.network.getPositions(),s,r,a),c=ef(l,ta(e.title,n),Xm(e));l.done(),c.toBlob(p=>oe(`${t}.png`,p,"image/png"),"image/png")}var Ns=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),ea=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Gn=(t,e,o,n)=>`M${t} ${e}h${o}v${n}h${-o}Z`,na=(t,e,o)=>`M${t-o} ${e}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0Z`;function of(t,e,o){let n="";for(let s=o;s<t+e;s+=o)n+=`M${Math.min(s,t)} ${Math.max(0,s-t)}L${Math.max(0,s-e)} ${Math.min(s,e)}`;return n}function nf(t,e){let o="";for(let n=3;n<t-1;n+=4)for(let s=3;s<e-1;s+=4)o+=na(n,s,.8);return o}var wl={path:(t,e)=>e.getAttribute("d")||"",circle:t=>na(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Gn(t("x"),t("y"),t("width"),t("height"))},sf=[...Object.keys(wl),"text"].join();function rf(t,e){return[...t.querySelectorAll(sf)].flatMap(n=>{let s=n.getScreenCTM();if(!s||!n.checkVisibility())return[];let r=window.getComputedStyle(n),a=f=>Number(n.getAttribute(f)||0),l=Ns(e.multiply(DOMMatrix.fromMatrix(s)));if(n.tagName==="text")return af(n,l,r,a("x"),a("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,m=Number(r.opacity)*(ea(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:wl[n.tagName](a,n),...c,dash:p,opacity:m}]})}function af(t,e,o,n,s){let r=o.textAnchor,a=!1,l=n-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),m=c instanceof Element?window.getComputedStyle(c):o,f=Number.parseFloat(m.fontSize);if(a&&p.startsWith(" ")&&(l+=Vo(" ",f,m.fontWeight)),!p.trim())return[];a=!0;let $={at:lf(e,l,s),text:p.trim(),size:f,weight:m.fontWeight,fill:m.fill};return l+=Vo(p.trim(),f,m.fontWeight),[$]})}var lf=(t,e,o)=>Ns(new DOMMatrix(t).translate(e,o)),oa=document.createElement("canvas").getContext("2d"),Ps=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'");function Vo(t,e,o){return oa.font=`${o} ${e}px ${Ps}`,oa.measureText(t).width}function cf(t,e,o){let{width:n,height:s}=e,r=Ns(o.translate(e.left,e.top)),a=[],l=t.borderTopLeftRadius==="50%",c=l?na(n/2,s/2,n/2-1):Gn(0,0,n,s),p=window.getComputedStyle(document.body).backgroundColor;ea(t.backgroundColor)&&t.backgroundColor!==p&&a.push({at:r,d:c,fill:t.backgroundColor});let m=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?a.push({at:r,d:of(n,s,9),fill:"none",stroke:m[m.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?a.push({at:r,d:nf(n,s),fill:m[0]}):t.backgroundImage.startsWith("linear")&&a.push({at:r,d:Gn(0,s/2-1,n,2),fill:m[0]});for(let[,d,u,y]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(u)?a.push({at:r,d:Gn(0,s+Number(u),n,-Number(u)),fill:d}):a.push({at:r,d:Gn(+y/2,+y/2,n-+y,s-+y),fill:"none",stroke:d,wide:+y});let f=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:t.getPropertyValue(`border-${d}-style`)==="dashed"?"5 3":""}),$={top:`M0 0h${n}`,bottom:`M0 ${s}h${n}`,left:`M0 0v${s}`,right:`M${n} 0v${s}`};if(l&&f("top").wide)a.push({at:r,d:c,fill:"none",...f("top")});else for(let[d,u]of Object.entries($)){let y=f(d);y.wide&&ea(y.stroke)&&a.push({at:r,d:u,fill:"none",...y})}return a}function pf(t,e,o){let n=window.getComputedStyle(t.parentElement),s=Number.parseFloat(n.fontSize),r=document.createRange(),a=[];for(let{0:p,index:m}of t.data.matchAll(/\S+/g)){r.setStart(t,m),r.setEnd(t,m+p.length);let f=r.getBoundingClientRect(),$=a[a.length-1];$&&Math.abs($.on.top-f.top)<3?($.text+=` ${p}`,$.on=new DOMRect($.on.left,$.on.top,f.right-$.on.left,$.on.height)):a.push({on:f,text:p})}Vo("",s,n.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=oa.measureText("x");return a.map(({on:p,text:m})=>{let f=m;for(;f&&p.left+Vo(f,s,n.fontWeight)>o+1;)f=f.slice(0,-1);f!==m&&(f=`${f.slice(0,-1).trim()}…`);let $=Ns(e.translate(p.left,p.top+p.height*l/(l+c))),d=n.fontStyle==="italic"?n.fontStyle:"";return{at:$,text:f,size:s,weight:n.fontWeight,fill:n.color,slant:d}})}function vl(t,e,o){let n=window.getComputedStyle(t);if(!t.checkVisibility()||n.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return rf(t,e);let s=t,r=n.transform;r!=="none"&&(s.style.transform="none");let a=t.getBoundingClientRect(),l=e;if(r!=="none"){let[m,f]=n.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(a.left+m,a.top+f).multiply(new DOMMatrix(r)).translate(-a.left-m,-a.top-f)}let c=r==="none"&&n.overflowX==="hidden"?Math.min(o,a.right):o,p=[...t.childNodes].flatMap(m=>m instanceof Text?pf(m,l,c):m instanceof Element?vl(m,l,c):[]);return s.style.transform="",[...cf(n,a,l),...p]}function sa(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:o,top:n,width:s,height:r}=t.getBoundingClientRect(),a=vl(t,new DOMMatrix([1,0,0,1,-o,-n]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=a.map(p=>p.at[4]+p.at[0]*Vo(p.text||"",p.size||0,p.weight||"")),c=[...a.filter(p=>p.d),...a.filter(p=>p.text)];return{width:Math.max(s,...l),height:r,shapes:c}}var _l=g.graph.keep,[mf,xl]=["#16212B","#46525D"],[go,ff,df,Sl]=[28,720,2,12e3],Ol=(t,e,o)=>t.map(n=>({...n,at:[...n.at.slice(0,4),n.at[4]+e,n.at[5]+o]}));function ra(t,e,o,n,s,r){let a=[""];for(let p of t.split(/\s+/)){let m=`${a[a.length-1]} ${p}`.trim();Vo(m,e,o)<=s?a[a.length-1]=m:a.push(p)}let l=e*1.35;return{shapes:a.map((p,m)=>({at:[1,0,0,1,go,r+e+m*l],text:p,size:e,weight:String(o),fill:n})),below:r+a.length*l}}function jl({title:t,scenario:e,of:o,legend:n}){let s=ta(t,e),r=sa(document.querySelector(o)),a=Math.max(r.width,ff),l=ra(s.title,22,650,mf,a,go),c=ra(s.source,13,400,xl,a,l.below+2),p=c.below+16,[m,f,$]=[go,p+r.height+24,0],d=[...document.querySelectorAll(n)].map(sa).flatMap(h=>{m>go&&m+h.width>go+a&&([m,f,$]=[go,f+$+6,0]);let w=Ol(h.shapes,m,f);return m+=h.width+20,$=Math.max($,h.height),w}),u=ra(s.foot,13,400,xl,a,f+$+16),y=[...l.shapes,...c.shapes,...Ol(r.shapes,go,p),...d,...u.shapes];return{title:`${s.title} ${s.source}`,width:a+2*go,height:u.below+go,shapes:y}}var Cl="http://www.w3.org/2000/svg";function $f(t){let{title:e,width:o,height:n,shapes:s}=jl(t),r=document.createElementNS(Cl,"svg"),a=(l,c,p,m="")=>{let f=document.createElementNS(Cl,c);for(let[$,d]of Object.entries(p))d!==void 0&&d!==""&&f.setAttribute($,String(d));f.textContent=m,l.append(f)};for(let[l,c]of Object.entries({width:o,height:n,viewBox:`0 0 ${o} ${n}`,"font-family":Ps,role:"img"}))r.setAttribute(l,String(c));a(r,"title",{},e),a(r,"rect",{width:o,height:n,fill:"#FFFFFF"});for(let{at:l,text:c,d:p,fill:m,stroke:f,wide:$,dash:d,size:u,weight:y,slant:h,opacity:w}of s){let[_,T,S,q,P,j]=l,ft=_===1&&!T&&!S&&q===1?`translate(${P} ${j})`:`matrix(${l.join(" ")})`;c===void 0?a(r,"path",{d:p,transform:ft,fill:m,...f&&f!=="none"&&{stroke:f,"stroke-width":$,"stroke-dasharray":d},opacity:w===1?void 0:w}):a(r,"text",{transform:ft,"font-size":u,"font-weight":y,"font-style":h,fill:m},c)}oe(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}function aa(t,e){let o=Math.min(df,Sl/t,Sl/e),n=document.createElement("canvas");n.width=t*o,n.height=e*o;let s=n.getContext("2d");return s.scale(o,o),s.fillStyle="#FFFFFF",s.fillRect(0,0,t,e),{canvas:n,pen:s}}async function uf(t){await document.fonts.ready;let{width:e,height:o,shapes:n}=jl(t),{canvas:s,pen:r}=aa(e,o);for(let{at:a,text:l,d:c,fill:p,stroke:m,wide:f,dash:$,size:d,weight:u,slant:y="",opacity:h=1}of n){r.save(),r.transform(a[0],a[1],a[2],a[3],a[4],a[5]),r.globalAlpha=h,r.fillStyle=p,r.font=`${y} ${u} ${d}px ${Ps}`,l!==void 0&&r.fillText(l,0,0);let w=new Path2D(c);p!=="none"&&r.fill(w),m&&m!=="none"&&f&&(r.strokeStyle=m,r.lineWidth=f,r.setLineDash(($||"").split(/[\s,]+/).filter(Boolean).map(Number.parseFloat)),r.stroke(w)),r.restore()}s.toBlob(a=>oe(`${t.name}.png`,a,"image/png"),"image/png")}var Lo=t=>i`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>$f(t)}>${_l.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>uf(t)}>${_l.png}</button>
  </span>
`;var Bo=g.overview;function Tl(t,e=""){let o=document.createElement("span");o.className=t;let n=e?o.appendChild(document.createElement("i")):o;n.className=e||t,document.body.append(o);let{backgroundColor:s,color:r,borderTopColor:a}=window.getComputedStyle(n),l=window.getComputedStyle(n).getPropertyValue("--rand").trim();return o.remove(),{fill:s,ink:r,border:a,edge:l}}function ia(t,e,o,n){let s=t.bar.reduce((c,[,p])=>c+p,0),r=t.support_only||s>Zr?t.bar:t.bar.flatMap(([c,p])=>Array.from({length:p},()=>[c,1])),a=(n-r.length+1)/s,l=e;return r.map(([c,p])=>{let{fill:m,edge:f}=Tl("balk",`b-${c}`),$={x:l,y:o,w:a*p,h:10,r:1,fill:t.support_only?Ll:m,stroke:f};return l+=$.w+1,$})}function hf({x:t,y:e,w:o,h:n},s){let r=[];for(let a=7;a<o+n;a+=9)r.push({x1:t+Math.min(a,o),y1:e+Math.max(0,a-o),x2:t+Math.max(0,a-n),y2:e+Math.min(a,n),stroke:s});return r}var Ll="#ffffff",gf="#dcd6c9",Ws="Arial,Helvetica,sans-serif",Rs=document.createElement("canvas").getContext("2d");function zs(t,e,o,n){Rs.font=`${n?"bold ":""}${o}px ${Ws}`;let s=[""];for(let r of String(t).split(/\s+/)){let a=s[s.length-1]?`${s[s.length-1]} ${r}`:r;Rs.measureText(a).width<=e||!s[s.length-1]?s[s.length-1]=a:s.push(r)}return s}function Bl(t,e,o){let n=se(t,e,o),s=fe(o),r=190,a=150,l=8,c=4,p=r+(a+c)*s.length+20,m=[],f=20,$=(h,w,_,T,S,q)=>{for(let P of zs(w,_,T,S))f+=T+4,m.push({x:h,y:f,text:P,size:T,bold:S,fill:q})};$(20,Bo.heading,p-40,20,!0,"#14212b"),$(20,`${Pe(o)}. ${nt(e,o)}. ${_e}`,p-40,12,!1,"#46545f"),f+=14;let d=f;s.forEach((h,w)=>{f=d,$(20+r+w*(a+c)+l,J(h),a-2*l,14,!0,"#14212b")}),f=d+26;for(let h of n){let w=h.cells.map(S=>{let[q="–",...P]=S?.brief||[];return{cell:S,mark:qt[S?.most_basis||""]?.[0]||"",text:[{all:zs(q,a-2*l-14,13,!0),size:13,bold:!0},...P.map(j=>({all:zs(j,a-2*l,11,!1),size:11,bold:!1}))]}}),_=zs(h.label,r-l,13,!0),T=Math.max(44,12+_.length*17,...w.map(S=>(S.cell?.bar.length?26:12)+S.text.reduce((q,{all:P,size:j})=>q+P.length*(j+3),0)));for(let[S,q]of _.entries())m.push({x:20,y:f+20+S*17,text:q,size:13,bold:!0,fill:"#14212b"});w.forEach((S,q)=>{let P=20+r+q*(a+c),j={x:P,y:f,w:a,h:T},ft=S.cell?.bar.length?S.cell:null,Kt=Tl("arcering"),O=S.cell?.unmet?Kt.ink:"#16212b";if(S.cell?.unmet){m.push({...j,fill:Kt.fill,stroke:Kt.border,dash:!0},...hf(j,Kt.border));let R=6+S.text.reduce((Y,{all:Jt,size:Vt})=>Y+Jt.length*(Vt+3),0);m.push({x:P+3,y:f+4,w:a-6,h:R,fill:Kt.fill,stroke:Kt.fill})}else m.push({...j,fill:Ll,stroke:gf});ft&&m.push(...ia(ft,P+l,f+7,a-2*l-18));let W=f+(ft?18:5);for(let{all:R,size:Y,bold:Jt}of S.text)for(let Vt of R)W+=Y+3,m.push({x:P+l,y:W-2,text:Vt,size:Y,bold:Jt,fill:O});S.mark&&m.push({x:P+a-20,y:f+18,text:S.mark,size:14,bold:!1,fill:O})}),f+=T+c}f+=16;let u=20,y=(h,w)=>{m.push(...h,{x:u+34,y:f+9,text:w,size:11,bold:!1,fill:"#46545f"}),u+=34+Rs.measureText(w).width+18};Rs.font=`11px ${Ws}`;for(let h of Bo.legend.states){let w=Bo.legend.names[h]||B(b.codes.CellState[h].label);y(ia({bar:[[h,1]],support_only:!1},u,f,28),w)}return y(ia({bar:[[Bo.legend.support_state,1]],support_only:!0},u,f,28),Bo.legend.support),f+=14,$(20,Object.values(qt).map(([h,w])=>`${h} ${w}`).join("   "),p-40,11,!1,"#46545f"),$(20,k(Bo.picture.foot,{version:b.meta.version,content:(b.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:f+20,list:m}}var Ml=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function la(t,e,o=b.plans[0]){let{width:n,height:s,list:r}=Bl(t,e,o),a=({x:$,y:d,w:u,h:y,fill:h,stroke:w,dash:_,r:T=4})=>`<rect x="${$}" y="${d}" width="${u}" height="${y}" rx="${T}" fill="${h}" stroke="${w}"${_?' stroke-dasharray="5 3"':""}/>`,l=({x1:$,y1:d,x2:u,y2:y,stroke:h})=>`<line x1="${$}" y1="${d}" x2="${u}" y2="${y}" stroke="${h}"/>`,c=({x:$,y:d,text:u,size:y,bold:h,fill:w})=>`<text x="${$}" y="${d}" font-size="${y}"${h?' font-weight="bold"':""} fill="${w}">${Ml(u)}</text>`,p=r.map($=>$.text!==void 0?c($):$.x1!==void 0?l($):a($)),m=Ml(k(Bo.picture.title,{heading:Bo.heading,scenario:nt(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${s}" viewBox="0 0 ${n} ${s}"`} font-family="${Ws}" role="img">
<title>${m}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${p.join(`
`)}
</svg>
`}function El(t,e,o){oe("matrix.svg",la(t,e,o),"image/svg+xml")}function Fl(t,e,o){let{width:n,height:s,list:r}=Bl(t,e,o),{canvas:a,pen:l}=aa(n,s);for(let c of r)c.x1!==void 0?(l.strokeStyle=c.stroke,l.setLineDash([]),l.beginPath(),l.moveTo(c.x1,c.y1),l.lineTo(c.x2,c.y2),l.stroke()):c.text===void 0?(l.fillStyle=c.fill,l.strokeStyle=c.stroke,l.setLineDash(c.dash?[5,3]:[]),l.fillRect(c.x,c.y,c.w,c.h),l.strokeRect(c.x,c.y,c.w,c.h)):(l.fillStyle=c.fill,l.font=`${c.bold?"bold ":""}${c.size}px ${Ws}`,l.fillText(c.text,c.x,c.y));a.toBlob(c=>oe("matrix.png",c,"image/png"),"image/png")}var Nt=g.check,Al=({title:t,lines:e=[],count:o=e.length})=>e.length>0&&i`
    <h2>${k(Nt.list,{title:t,count:o})}</h2>
    <ul>${e.map(n=>i`<li>${n}</li>`)}</ul>
  `,Nl=({title:t,lines:e=[]})=>e.length>0&&i`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>i`<li>${o}</li>`)}</ul>
    </details>
  `,bf=(t={})=>Object.entries(t).map(([e,o])=>k(Nt.counted,{count:o,what:_s(e).toLowerCase()})).sort(z);function kf({message:t,notes:e=[],faults:o,wrong:n,questions:s,asked:r,counts:a,report:l,made:c}){return i`
    <p><strong>${t}</strong></p>
    ${c&&i`<p>${k(Nt.made,{name:c})}</p>`}
    ${et()&&a&&i`<${el} made=${c} marked=${o.length+s.length>0} />`}
    ${e.map(p=>i`<p>${p}</p>`)}
    <${Al} title=${Nt.faults} lines=${o} count=${n} />
    <${Al} title=${Nt.questions} lines=${s} count=${r} />
    <${Nl} title=${Nt.columns} lines=${l} />
    <${Nl} title=${Nt.read} lines=${bf(a)} />
  `}function yf(t){if(!t.length)throw new Error(Nt.first);if(t.length>1)throw new Error(k(Nt.one_only,{count:t.length}));if(t[0].size>Pr)throw new Error(k(Nt.too_large,{name:t[0].name,most:Pr/2**20}));return t[0]}function Pl(){let t=Tt(),[e,o]=G(null);async function n(s){try{let r=yf(t.current.files);o({busy:!0});let a=await s(r);o(a),at(a.message)}catch(r){o({message:r.message||Nt.silent,faults:r.faults})}}return Fe(()=>{let s=a=>a.preventDefault();function r(a){a.preventDefault(),t.current.files=a.dataTransfer.files,n(zr)}return window.addEventListener("dragover",s),window.addEventListener("drop",r),()=>{window.removeEventListener("dragover",s),window.removeEventListener("drop",r)}},[]),i`
    <${H} text=${Nt.title}><p class="uitleg">${et()?Nt.intro_here:Nt.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${et()?Nt.file_here:Nt.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${et()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(zr)}>${Nt.check}</button>
      ${et()&&i`<${Ji} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&i`<p>${Nt.busy}</p>`}
      ${e?.message&&i`<${kf} ...${e} />`}
    </div>
    ${et()&&i`<${ol} /><${nl} />`}
    ${!et()&&b.served&&i`<p class="zacht">${Nt.kept}</p>`}
  `}var Qe=g.shared,Eo=({legend:t,name:e,options:o,current:n="",id:s})=>o.length>0&&i`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([r,a])=>i`
          <button
            type="button"
            id=${`${s}-${r||"gewoon"}`}
            aria-pressed=${String(r===n)}
            onClick=${()=>A({[e]:r||null})}
          >${a}</button>
        `)}
    </div>
  </fieldset>
`;function Pt({label:t,name:e,options:o,id:n=e}){let s=F.route.query[e]||"";return i`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([r])=>r===s)?s:""}
        onChange=${r=>A({[e]:r.target.value})}
      >
        <option value="">${Qe.all}</option>
        ${o.map(([r,a])=>i`<option value=${r}>${a}</option>`)}
      </select>
    </label>
  `}var Xe=({label:t=Qe.text,name:e,id:o=e})=>i`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${o}
      type="search"
      value=${F.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${n=>A({[e]:n.target.value},!0)}
    />
  </label>
`,Fo=({names:t})=>i`
  <button type="button" id="wis" onClick=${()=>A(Object.fromEntries(t.map(e=>[e,null])))}>
    ${Qe.clear}
  </button>
`,wf=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function Me({children:t}){let[e,o]=G(!1);if(!me())return i`<section class="filters" aria-label=${Qe.filters}>${t}</section>`;let n=Object.keys(F.route.query).filter(s=>!wf.includes(s)).length;return i`
    <details class="filters" open=${e} onToggle=${s=>o(s.target.open)}>
      <summary id="filterknop">${n?k(Qe.filters_set,{count:n}):Qe.filters}</summary>
      ${t}
    </details>
  `}var vf=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];function Is({query:t,children:e}){let[o,n]=G(!me()&&vf.some(s=>t[s]));return i`
    <details class="keuzes" open=${o} onToggle=${s=>n(s.target.open)}>
      <summary id="wijzig">${Qe.change}</summary>
      ${e}
    </details>
  `}var Ie=()=>{let t=b.plans.map(e=>[e.key,e.title]);return N&&i`<div class="velden"><${Pt} label=${Qe.plan} name="plan" options=${t} /></div>`};function Zo(){let t=I(F.route.query),e=Q(t.plan)?.dates||po;if(e.length<2)return null;let o=e[e.length-1].date,n=a=>a===o?"":a,s=e.find(a=>a.date===t.date)?.date||o,r=qr(F.route.query,"stand",e.map(a=>[n(a.date),a.label]));return i`<${Eo} legend=${Qe.choices.date} name="stand" options=${r} current=${n(s)} id="st" />`}function ca(){let t=I(F.route.query),e=Zt(Q(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return i`<${Eo} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function Je(){let t=Qe.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{query:n}=F.route,{expect:s,strict:r}=I(n),a=s?"":"uit",l=qr(n,"verwachtingen",e);return i`
    <${Ie} />
    <${ca} />
    <${Zo} />
    <${Eo} legend=${t.reading} name="lezing" options=${o} current=${r?"streng":""} id="l" />
    <${Eo} legend=${t.expectations} name="verwachtingen" options=${l} current=${a} id="v" />
  `}var _f=g.shared,Rl="uit",[xf,Sf,zl]=[20,6,4],Of=()=>me()?Sf:xf,pa=()=>(F.route.query.vouw||"").split(",").filter(Boolean),qs=t=>pa().includes(Rl)||pa().includes(t),ma=(t,e=[t])=>()=>{let o=e.filter(s=>qs(s)!==(s===t)),n=pa().filter(s=>s!==Rl&&!e.includes(s));A({vouw:[...n,...o].join(",")},!0)};function bo(t,e,o=null,n=Of()){let s=o?o.titles.map(([r,a])=>({key:r,title:a,rows:e.filter(l=>o.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(s.length>1){let r=e.length>n,a=s.map(l=>l.key);return s.map(l=>({...l,folds:r,open:!r||qs(l.key),turn:ma(l.key,a)}))}return s.flatMap(r=>{let a={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=n*1.25)return[a];let l=r.rows.slice(n),c=k(_f.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:qs(t),folds:!0,more:!0,turn:ma(t)};return[{...a,rows:r.rows.slice(0,n)},p]})}function to({part:t,count:e="",names:o=[],level:n=0}){let s=i`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>
      ${t.title}
    </button>
  `;return i`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${n?i`<${`h${n}`} class="vouwkopje">${s}<//>`:s}
      ${e&&i`<span class="vouwtal">${e}</span>`}
      ${o.length>0&&!t.open&&i`<span class="vouwbij">${o.slice(0,zl).join(" · ")}${o.length>zl&&" …"}</span>`}
    </div>
  `}var Ao=t=>t.open?null:"dicht";function Ds({id:t="",title:e,intro:o=null,children:n}){let s={key:t,title:e,rows:[],folds:!!t,open:!t||qs(t),turn:ma(t)};return i`
    <section class="blok">
      ${t?i`<${to} part=${s} level=${2} />`:i`<h2>${e}</h2>`}
      ${o}
      <div class=${Ao(s)}>${n}</div>
    </section>
  `}var Yo=({id:t,items:e,first:o,as:n="ul"})=>bo(t,e,null,o).map(s=>i`
      ${s.folds&&i`<${to} part=${s} />`}
      <${n} class=${Ao(s)}>${s.rows}<//>
    `);var Wl=g.shared.passage;function Kn({passage:t}){let[e,o]=G("");async function n(){try{o((await Si(t)).woorden)}catch(s){o(s.message||Wl.silent)}}return i`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${Wl.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var M=({id:t,text:e})=>wt(t)?i`<a href=${ce(t)}>${e||x(t)}</a>`:i`<span>${e||x(t)}</span>`,zt=({ids:t,name:e=x,between:o=", "})=>t.map((n,s)=>[s>0&&o,i`<${M} id=${n} text=${e(n)} />`]),qe=({ids:t,more:e,look:o})=>i`<ul class=${o}>${t.map(n=>i`<li key=${n}><${M} id=${n} />${e?.(n)}</li>`)}</ul>`;function bt({id:t,date:e}){let[o,n]=Mo(t,e);return i`<span class=${`chip s-${qn(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var Cf={"●":i`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":i`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function eo({basis:t}){let[e,o]=qt[t]||[];return e?i`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Cf[e]}
    </svg>
  `:null}var Hs=({severity:t})=>i`<span class=${`tag gewicht-${t}`}>${U("Severity",t)}</span>`;function Dt({of:t}){let e=E(t.flatMap(Et));return e.length?i`
    <ul class="vindplaatsen">
      ${e.map(o=>i`<li>${rt(o)}${Ce()&&i`<${Kn} passage=${o} />`}</li>`)}
    </ul>
  `:null}function Il({of:t,look:e}){let[o,...n]=Et(t);return o?i`
    <p class=${e}>
      ${rt(o)}${n.length>0&&k(g.shared.more_places,{count:n.length})}
      ${Ce()&&i`<${Kn} passage=${o} />`}
    </p>
  `:null}var Us=({id:t})=>[st(t,"broader")&&[i`<${M} id=${st(t,"broader")} />`," › "],i`<${M} id=${t} />`],kn=({id:t})=>v(t,"isGeneric")==="true"&&i`<span class="zacht"> (${g.shared.collective})</span>`;var Qo=g.compare.flow,Ot={width:960,height:430,top:40,left:230,right:640,box:16},yn=t=>t?B(U("CellState",t)):Qo.fresh;function ql({rows:t,at:e,unit:o,end:n}){let s=n?Ot.right:Ot.left-Ot.box,r=n?Ot.right+Ot.box+12:Ot.left-Ot.box-12;return t.map(({state:a,count:l,y:c})=>{let p=Ot.top+c*o,m=Math.max(l*o,2);return i`
      <g key=${a}>
        <rect class=${`v-${a||"nieuw"}`} x=${s} y=${p} width=${Ot.box} height=${m} />
        <text x=${r} y=${p+m/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(a)}
        </text>
      </g>
    `})}function jf({band:t,unit:e}){let o=t.count*e,n=Ot.top+t.y1*e+o/2,s=Ot.top+t.y2*e+o/2,r=(Ot.left+Ot.right)/2,a=L(Qo.band,t.count,{from:yn(t.from),to:yn(t.to)});return i`
    <path
      class=${`band w-${t.to}`}
      d=${`M${Ot.left} ${n} C${r} ${n} ${r} ${s} ${Ot.right} ${s}`}
      stroke-width=${Math.max(o,1)}
    ><title>${a}</title></path>
  `}function Dl({flow:t,one:e,other:o}){let n=Ot.height/t.height,s=t.bands.map(r=>L(Qo.band,r.count,{from:yn(r.from),to:yn(r.to)}));return i`
    <figure class="stroom" tabindex="0" aria-label=${Qo.title}>
      <svg
        viewBox=${`0 0 ${Ot.width} ${Ot.height+Ot.top+14}`}
        role="img"
        aria-label=${k(Qo.picture,{before:e.label,after:o.label,said:s.join("; ")})}
      >
        <text class="stroomkop" x=${Ot.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Ot.right} y="20">${o.label}</text>
        ${t.bands.map(r=>i`<${jf} key=${`${r.from}|${r.to}`} band=${r} unit=${n} />`)}
        <${ql} rows=${t.left} at=${yn} unit=${n} />
        <${ql} rows=${t.right} at=${yn} unit=${n} end />
      </svg>
      <figcaption>${Qo.caption}</figcaption>
      <p class="acties"><${Lo} name="overgang" title=${Qo.title} scenario=${null} of=".stroom svg"
        legend=".stroom figcaption" /></p>
    </figure>
  `}function Gs(t,e,o=""){let n=o.startsWith("-"),s=e.find(l=>l.key===o.replace(/^-/,""));if(!s)return t;let r=t.map((l,c)=>({text:s.text(l)||"",index:c,row:l})),a=(l,c)=>l.text&&c.text?z(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>a(l,c)||l.index-c.index).map(({row:l})=>l)}var fa=(t,e="")=>F.route.query[t]||e;function Mf({id:t,column:e,sort:o,turn:n}){let s=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?i`<th scope="col" role="columnheader">${e.label}</th>`:i`
    <th scope="col" role="columnheader" aria-sort=${s}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var Tf=({row:t,columns:e})=>i`
  <tr role="row">
    ${e.map((o,n)=>{let s=o.cell?o.cell(t):o.text(t);return n?i`<td role="cell" data-kop=${o.label}>${s}</td>`:i`<th scope="row" role="rowheader" data-kop=${o.label}>${s}</th>`})}
  </tr>
`,Lf=({part:t,columns:e,named:o,count:n})=>i`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${to} part=${t} count=${t.more?"":L(n,t.rows.length)}
        names=${t.more?[]:t.rows.map(o)} />
    </th>
  </tr>
`;function $t({id:t,caption:e,rows:o,columns:n,sort:s="",urlKey:r,hideCaption:a,groups:l=null}){let[c,p]=G(s),m=r?fa(r,s):c,f=d=>{let u=m===d.key?`-${d.key}`:d.key;r?A({[r]:u===s?null:u},!0):p(u);let y=g.shared.table,h=u.startsWith("-")?y.descending:y.ascending;at(k(y.sorted,{column:d.label.toLowerCase(),direction:h}))},$=bo(t,Gs(o,n,m),m===s?l:null);return i`
    <div class="rol">
      <table class="lijst" id=${t} role="table">
        <caption class=${a?"sr":null}>${e}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${n.map(d=>i`<${Mf} id=${t} column=${d} sort=${m} turn=${f} />`)}
          </tr>
        </thead>
        ${$.map(d=>i`
            <tbody role="rowgroup" key=${d.more?"meer":d.key} class=${Ao(d)}>
              ${d.folds&&i`<${Lf} part=${d} columns=${n} ...${l} />`}
              ${d.rows.map(u=>i`<${Tf} row=${u} columns=${n} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}var Bf=t=>t==null||t===!1||t===""||t.length===0;function oo({pairs:t}){let e=t.filter(([,o])=>!Bf(o));return e.length?i`
    <dl class="feiten">${e.map(([o,n])=>i`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var V=g.compare,da=t=>B(U("CellState",t)),no=b.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:N?k(V.side,{plan:t.title,label:o}):B(o)}))),Ef=(t,e,{stated:o,strict:n})=>b.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function Ff(t){let e=no[no.length-1],o=b.plans.map(c=>no.findLast(p=>p.plan===c)||e),[n,s]=N?o:[no[0],e],r=no.slice(0,-1).find(c=>c.key===t.van)||n,a=no.slice(no.indexOf(r)+1),l=a.find(c=>c.key===t.met)||(a.includes(s)?s:e);return{one:r,other:l,after:a}}function Hl({label:t,name:e,current:o,options:n}){let s=r=>A({[e]:r.target.value});return i`
    <label class="veld">
      <span>${t}</span>
      <select id=${e} value=${o.key} onChange=${s}>
        ${n.map(r=>i`<option value=${r.key}>${r.label}</option>`)}
      </select>
    </label>
  `}function Af({change:t,other:e}){let o=xe(t.kind,t.other_barrier,e.plan.key),n=C("overzicht",{cel:o,stand:e.date===Yt?null:e.date},!1),s=k(V.see_cell,{kind:ot(t.kind),step:J(t.other_barrier)});return i`<li>${t.sentence}${" "}<a href=${n}>${V.see}<span class="sr">${s}</span></a></li>`}function Nf({found:t,one:e,other:o,mode:n}){let s={of:p=>p.other_barrier||p.barrier||"",titles:[...xt.map(p=>[p.notation,p.label]),["",g.shared.all_steps]]},r=p=>p.map(m=>x(te(m)||m)).join(", "),a=p=>E([p.barrier,p.other_barrier].map(J)).join(" / "),l=[{key:"stap",label:V.columns.step,text:a},{key:"soort",label:V.columns.kind,text:p=>B(ot(p.kind))},{key:"een",label:e.label,text:p=>da(p.before)},{key:"ander",label:o.label,text:p=>da(p.after)},{key:"erbij",label:V.joined[n],sort:!1,text:p=>r(p.joined)},{key:"weg",label:V.left[n],sort:!1,text:p=>r(p.left)}],c=()=>[[...l.map(p=>p.label),...At],...t.changes.map(p=>[...l.map(m=>m.text(p)),...Ft(null)])];return i`
    ${bo("verschillen",t.changes,s).map(p=>i`
        ${p.folds&&i`<${to} part=${p} level=${p.more?0:3}
            count=${p.more?"":L(V.differ,p.rows.length)}
            names=${p.more?[]:p.rows.map(m=>B(ot(m.kind)))} />`}
        <ul class=${Ao(p)}>
          ${p.rows.map(m=>i`<${Af} change=${m} other=${o} />`)}
        </ul>
      `)}
    ${t.notes.map(p=>i`<p class="zacht">${p}</p>`)}
    <details>
      <summary>${V.as_table}</summary>
      <${$t} id="vakken" caption=${V.table} rows=${t.changes} columns=${l} />
      <div class="acties"><${St} name="vergelijk-vakken.csv" rows=${c} /></div>
    </details>
  `}function Pf({actions:t,flow:e,one:o,other:n}){let s=t.moved.length+t.stayed.length,r=c=>c?da(c):V.flow.fresh,a=[{key:"plan",label:o.label,sort:!1,text:({state:c})=>r(c)},...e.right.map(({state:c})=>({key:c,label:r(c),sort:!1,text:p=>String(e.bands.find(m=>m.from===p.state&&m.to===c)?.count||V.nothing)}))],l=k(V.counts_table,{before:o.label,after:n.label});return i`
    <section class="blok">
      <h2>${V.counted}</h2>
      <p class="zacht">${k(V.counts,{both:s,fresh:t.fresh.length})}</p>
      <${Dl} flow=${e} one=${o} other=${n} />
      <details>
        <summary>${V.flow.table}</summary>
        <${$t} id="overgang" caption=${l} rows=${e.left} columns=${a} />
      </details>
    </section>
  `}function zf(t,e){if(!e)return t;let o=s=>$o(s).includes(e),{actions:n}=t;return{notes:[],changes:t.changes.filter(s=>[s.barrier,s.other_barrier].includes(e)),actions:n&&{...n,moved:n.moved.filter(o),stayed:n.stayed.filter(o),fresh:n.fresh.filter(o)}}}function Rf({actions:t,one:e,other:o,all:n}){let s=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],r=new Set(t.fresh),a=$=>r.has($)?"":Qt($,e.date),l=$=>Qt($,o.date),c=$=>r.has($)?i`<span class="zacht">${V.not_yet}</span>`:i`<${bt} id=${$} date=${e.date} />`,p=[{key:"actie",label:V.action,text:x,cell:$=>i`<${M} id=${$} />`},{key:"wat",label:V.what,text:gt},{key:"plan",label:e.label,text:a,cell:c},{key:"nu",label:o.label,text:l,cell:$=>i`<${bt} id=${$} date=${o.date} />`}],m=()=>[[...p.map($=>$.label),...At],...s.map($=>[...p.map(d=>d.text($)),...Ft(null,e.plan.key)])],f=()=>A({alles:n?null:"ja"});return i`
    <section>
      <h2>${k(n?V.all:V.changed,{count:s.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${f}>${V.show_all}</button>
        <${St} name="vergelijk.csv" rows=${m} />
      </div>
      <${$t}
          id="vergelijk"
          caption=${V.actions_table}
          rows=${s}
          columns=${p}
          urlKey="sorteer"
          sort="actie"
        />
    </section>
  `}function Ul({route:t}){if(no.length<2)return i`<${H} text=${V.title} /><p>${V.alone}</p>`;let{one:e,other:o,after:n}=Ff(t.query),s=Ef(e,o,I(t.query)),r=xt.some(f=>f.notation===t.query.stap)?t.query.stap:"",a=zf(s,r),{actions:l}=a,c=l?.flows[r],p=l?"dates":"plans",m=k(V.intro[p],{before:K(e.date),after:K(o.date)});return i`
    <${H} text=${V.heading[p]} title=${V.title}><p class="uitleg">${m} ${_e}</p><//>
    <${Me}>
      <${ca} />
      <div class="velden">
        ${no.length>2&&i`
            <${Hl} label=${V.first} name="van" current=${e} options=${no.slice(0,-1)} />
            <${Hl} label=${V.second} name="met" current=${o} options=${n} />
          `}
        <${Pt}
          label=${V.columns.step} name="stap"
          options=${xt.map(f=>[f.notation,f.label])} />
      </div>
    <//>
    ${l&&c&&i`<${Pf} actions=${l} flow=${c} one=${e} other=${o} />`}
    <section class="blok">
      <h2>${k(V.cells,{count:a.changes.length})}</h2>
      ${a.changes.length?i`<${Nf} found=${a} one=${e} other=${o} mode=${p} />`:[i`<p>${g.shared.none}</p>`,a.notes.map(f=>i`<p class="zacht">${f}</p>`)]}
    </section>
    ${l&&i`
        <${Rf} actions=${l} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${Bt} text=${L(V.shown,a.changes.length)} />
  `}var $e=g.overview.legend,Wf=b.codes.CellState,Vn=({expected:t=$e.expected,quiet:e=$e.quiet,blank:o=!1})=>i`
  <ul class="stalen">
    ${$e.states.map(n=>i`
        <li>
          <span class="staal"><${Ye} bar=${[[n,1]]} /></span>${$e.names[n]||B(Wf[n].label)}
        </li>
      `)}
    <li><span class="staal"><${Ye} bar=${[[$e.support_state,1]]} support=${!0} /></span>${$e.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    <li>
      ${o?i`<span class="staal blanco" aria-hidden="true"></span>`:i`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,$a=()=>i`
  <ul class="stalen">
    ${Object.entries(qt).map(([t,[,e]])=>i`<li><span class="staal"><${eo} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[If,...qf]=$e.sample.words,Ks=()=>i`
  <aside class="legenda" aria-label=${$e.title}>
    <h2>${$e.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Ye} bar=${$e.sample.bar.map(([t,e])=>[t,Number(e)])} />
      <strong>${If}</strong>${qf.map(t=>i`<span class="bij">${t}</span>`)}
    </p>
    <p>${$e.explain}</p>
    <${Vn} />
    <h3>${$e.how}</h3>
    <${$a} />
    <p><span class="anders">${$e.other}</span>${$e.other_says}</p>
  </aside>
`;var wn=g.shared.gaps,Yn=t=>[t,...t.also],No=t=>rt(t.evidence)?[t.evidence]:[],Xo=t=>b.queries[t]?.title||t,Gl=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||tt(t.sentence).includes(tt(e.tekst)))&&Yn(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),Df=({said:t,work:e,more:o})=>e?[t," (",i`<${zt} ids=${e} name=${Ne} />`,o&&wn.more_work,")"]:t;function Vs({list:t,plan:e}){if(!t.length)return i`<p>${Ae(e).words.nobody}</p>`;let o=n=>n.map((s,r)=>[r>0&&"; ",i`<${Df} ...${s} />`]);return i`
    <p class="zacht">${wn.alphabetical}</p>
    <ul>${t.map(({who:n,why:s})=>i`<li><${M} id=${n} />: ${o(s)}</li>`)}</ul>
  `}function Zn({summary:t,inside:e,open:o=!1}){let[n,s]=G(!1);return i`
    <details open=${o} onToggle=${r=>r.target.open&&s(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function ua({gap:t,query:e}){let o=[t.barrier&&J(t.barrier).toLowerCase(),t.kind&&ot(t.kind)].filter(Boolean);return i`
    <p class="regel">
      <${Hs} severity=${t.severity} />${" · "}
      <a href=${C(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${N&&` · ${Ae(t.plan).title}`}
      ${wt(t.subject)&&[" · ",i`<${M} id=${t.subject} />`]}
    </p>
  `}var Kl=({passage:t})=>i`
  <p class="vindplaats">
    <span class="sr">${g.shared.passage.place}</span>${rt(t)}
    ${Ce()&&i`<${Kn} passage=${t} />`}
  </p>
`;function ha({gap:t,scenario:e,sentence:o=!1}){let n=b.queries[t.query],[s]=No(t),r=i`${g.gaps.more}<span class="sr">${k(g.gaps.more_of,{what:t.sentence})}</span>`;return i`<div class="meer"><${Zn} summary=${r} inside=${()=>i`
    ${o&&i`<p>${t.sentence}</p>`}
    ${s&&i`<${Kl} passage=${s} />`}
    ${n.why&&i`<p><strong>${wn.why}</strong> ${n.why}</p>`}
    ${t.asks&&i`<p><strong>${wn.who}</strong></p><${Vs} list=${t.candidates} plan=${t.plan} />`}
    <${ho} text=${()=>Dn(t.sentence,No(t),e,Q(t.plan))} />
  `} /></div>`}function Hf({gap:t,scenario:e}){let o=b.queries[t.query],[n]=No(t);return i`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${ua} gap=${t} query=${o} />
      ${n&&i`<${Kl} passage=${n} />`}
      <div class="acties">
        ${o.why&&i`<${Zn} summary=${wn.why} inside=${()=>i`<p>${o.why}</p>`} />`}
        ${t.asks&&i`
            <${Zn}
              summary=${wn.who}
              inside=${()=>i`<${Vs} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${ho} text=${()=>Dn(t.sentence,No(t),e,Q(t.plan))} />
      </div>
    </article>
  `}var Vl=({list:t,scenario:e,none:o})=>t.length?t.map(n=>i`<${Hf} key=${n.mark} gap=${n} scenario=${e} />`):i`<p>${o}</p>`;var re=g.shared.work;function Uf({id:t,date:e}){let o=new Map;for(let{from:n,said:s}of It(t,"who",e))o.set(n,[...o.get(n)||[],s]);return o.size?i`
    <ul class="partners">
      ${[...o].map(([n,s])=>i`<li><${M} id=${n} />${` (${E(s).join(", ")})`}<${kn} id=${n} /></li>`)}
    </ul>
  `:g.shared.nobody}function Gf(t){let e=v(t,"dueBy");return e&&` (${k(re.bound,{date:K(e)})}; ${Cs(v(t,"modality"))})`}function Kf({ids:t,date:e}){return i`
    <ul class="termijnen">
      ${t.map(o=>{let n=v(o,"deadlineLabel"),{delivery:s}=ee(o,e);return i`
          <li>
            ${n&&`${B(n)}: `}“${v(o,"deadlineText")}”${Gf(o)}
            ${v(o,"revises")==="true"&&`, ${re.revised}`}${s&&` – ${s}`}
          </li>
        `})}
    </ul>
  `}var Vf=t=>b.lookups[t]?.told||"",Zs=(t,e)=>je(t,"figure",e);function ga({id:t,date:e}){let o=Zs(t,e);return o.length?i`
    <ul class="cijfers">
      ${o.map(n=>i`
          <li><${M} id=${n} />: <strong>${Vf(n)}</strong><${Dt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function Jo({of:t}){let e=s=>[st(s,"barrier")&&k(re.at_step,{step:x(st(s,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>v(s,r)&&pe(s,r))].filter(Boolean),o=s=>v(s,"status")?k(re.other_status,{reading:e(s).join(", ")}):k(re.other_reading,{reading:e(s).length?`“${e(s).join(", ")}”`:re.other_unsaid}),n=we(t,"alternativeReading");return n.length?i`
    <ul class="anders">
      ${n.map(s=>i`<li><strong>${o(s)}</strong>${v(s,"rationale")}</li>`)}
    </ul>
  `:null}function Qn({id:t,read:e=[v(t,"basis"),v(t,"strength")]}){let o=e[0],n=U("Strength",e[1]);return i`
    <div class="koppeling">
      <p>
        <${Us} id=${st(t,"barrier")} />
        ${` · ${dt(t,"interventionKind").map(ot).join(", ")} · ${n} · `}
        <${eo} basis=${o} />${` ${qt[o]?.[1]||U("Basis",o)}`}
      </p>
      <p class="reden"><strong>${re.here}</strong>${v(t,"rationale")}</p>
      <${Jo} of=${t} />
    </div>
  `}var Zl=({lead:t,text:e})=>e&&i`<p>${t&&i`<strong>${t}</strong>`}${e}</p>`;function Yl({id:t,scenario:e,contributions:o}){let{date:n}=e,s=Os(t,n),r=v(t,"promise"),a=Ss(t,n),{links:l}=X(e),c=o.length?o.map(m=>i`<${Qn} id=${m} read=${l[m]} />`):v(t,"crossCutting")==="true"&&i`<p class="reden"><strong>${re.across}</strong>${v(t,"rationale")}</p>`,p=[[re.facts.deadline,a.length>0&&i`<${Kf} ids=${a} date=${n} />`],[re.facts.who,i`<${Uf} id=${t} date=${n} />`],[re.facts.figures,Zs(t).length>0&&i`<${ga} id=${t} date=${n} />`],[re.facts.how,c],[re.facts.where,i`<${Dt} of=${[t,...o,s]} />`]];return i`
    <article class="kaart">
      <h3><${M} id=${t} /></h3>
      <p class="regel">${gt(t)} · <${bt} id=${t} date=${n} /></p>
      <${Zl} lead=${r&&re.promise} text=${r||v(t,"summary")} />
      <${Zl} lead=${re.progress} text=${v(s,"summary")} />
      ${s&&i`<${Jo} of=${s} />`}
      <${oo} pairs=${p} />
    </article>
  `}var De=t=>[...t].sort((e,o)=>z(x(e),x(o)));var tn=g.overview;function Zf({cell:t}){let{column:e,plan:o,why:n=[],across:s=0,candidates:r}=t,a=C("overzicht",{...F.route.query,cel:xe(e,null,o)});return i`
    <p>${gn(Q(o))}</p>
    ${n.length>0&&i`<h3>${tn.why}</h3>`}
    ${n.map(l=>i`<p>${v(l,"rationale")} <span class="zacht">${v(l,"source")}</span></p>`)}
    ${s>0&&i`
        <p>
          ${k(tn.elsewhere,{count:s,kind:ot(e)})}${" "}
          <a href=${a}>${tn.see_elsewhere}</a>
        </p>
      `}
    ${r&&i`<h3>${tn.who}</h3><${Vs} list=${r} plan=${o} />`}
  `}function Yf({row:t,cell:e,step:o,scenario:n,plan:s,address:r}){let a=Tt(),l=Tt();Mt(()=>{let d=document.getElementById(Go(r));return a.current.showModal(),l.current.focus(),()=>(d?.isConnected?d:document.getElementById(Go(r)))?.focus()},[]);let{word:c,lines:p,look:m}=de(e),f=k(tn.panel_note,{scenario:nt(n,s)}),$=d=>$n(d).filter(u=>e.links.includes(u));return i`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${a}
      onClose=${()=>A({cel:null})}
      onClick=${d=>d.target===a.current&&a.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${l}>
          ${k(tn.panel,{row:t.label,step:J(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>a.current.close()}>${g.shared.close}</button>
      </div>
      <p class=${`stand ${m}`}><strong>${c}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${e.initiatives>0&&!n.strict&&i`<p class="zacht">${B(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${N&&`${s.title}. `}${f}</p>
      ${e.asked&&i`<p>${tn.asked} <${zt} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(d=>i`<${Yl} key=${d} id=${d} scenario=${n} contributions=${$(d)} />`):i`<${Zf} cell=${e} />`}
    </dialog>
  `}function Ys({address:t,by:e,scenario:o}){let{key:n,step:s,plan:r}=Ls(t),a=Q(r);if(!a)return null;let l=se(e,o,a).find(m=>m.key===n),c=l?.cells[fe(a).indexOf(s)];return c?i`<${Yf} key=${t} ...${{row:l,cell:c,step:s,scenario:o,plan:a,address:t}} />`:null}var vn=g.overview;function Ql({open:t=!0}){let e={report:N?vn.howto.reports:uo(),marks:Object.values(qt).map(([o])=>o).join(" "),source:Ho()};return i`
    <details class="leeswijzer" open=${t}>
      <summary>${vn.howto.title}</summary>
      <ol>${vn.howto.lines.map(o=>i`<li>${k(o,e)}</li>`)}</ol>
    </details>
  `}var Po=({plan:t})=>t.notes.map(e=>i`<p class="zacht">${e}</p>`);function Qf({state:t,things:e,date:o}){let n=N?"h4":"h3",s=a=>Mo(a,o)[1]&&i`<span class="zacht"> – ${Mo(a,o)[1]}</span>`,r=k(vn.group,{state:B(U("CellState",t)),count:e.length});return i`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${r}<//>
      <${qe} ids=${De(e)} more=${s} />
    </div>
  `}function Xl({scenario:t,plan:e}){let o=N?"h3":"h2";return X(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:r})=>{let a=b.codes.InterventionKind[s];return i`
      <section
        class="slachtoffers"
        id=${e===b.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}
      >
        <div class="hoofdstuk">
          <${o}>${k(vn.apart.title,{kind:a.label})}<//>
          <p>${k(vn.apart.note,{definition:a.definition})}</p>
        </div>
        ${r.length?i`
                <div class="standen">
                  ${r.map(l=>i`<${Qf} ...${l} date=${t.date} />`)}
                </div>
              `:i`<p>${gn(e)}</p>`}
      </section>
    `})}var Wt=g.coverage,Xf=5,Jl=({cell:t})=>i`
  <span class="beeld" aria-hidden="true">
    <${eo} basis=${t.most_basis} />
    <${Ye} bar=${t.bar} support=${t.support_only} most=${Xf} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;function Jf({row:t,cell:e,step:o,plan:n}){if(!e)return i`<td></td>`;let{word:s,lines:r}=de(e),a=xe(t.key,o,n.key),l=[s,...r,e.strict,qt[e.most_basis]?.[1]].filter(Boolean).join(" · ");return i`
    <td>
      <button type="button" class="vakje" id=${Go(a)} aria-haspopup="dialog" title=${l}
        onClick=${()=>A({cel:a})}>
        <span class="sr">${k(g.overview.cell,{row:t.label,step:J(o)})}${l}</span>
        <${Jl} cell=${e} />
      </button>
    </td>
  `}var td=({step:t,place:e,column:o,all:n})=>i`
  <th scope="col" class="station">
    <span class=${o.acting?"nummer":"nummer leeg"} aria-hidden="true">${e}</span>
    <a href=${ce(t.id)}>${t.label}</a>
    <span class=${o.acting?"bij":"bij niemand"}>${o.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*o.acting/n}%`}}></i></span>
  </th>
`,ed=({rows:t})=>i`
  <td rowspan=${t} class="arcering">
    <span class="plaat"><strong>${Wt.nobody.title}</strong> ${Wt.nobody.text}</span>
  </td>
`;function od({plan:t,reach:e,scenario:o,rows:n}){let s=new Map(n.map(a=>[a.key,a])),r=e.groups.flatMap(a=>[a,...a.partners.map(l=>s.get(l))]);return i`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${k(Wt.caption,{scenario:nt(o,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${Wt.partner}</th>
          ${t.steps.map((a,l)=>i`
              <${td} step=${a} place=${l+1} column=${e.columns[l]}
                all=${e.numbers.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${r.map((a,l)=>i`
            <tr class=${a.partners&&"groep"}>
              <th scope="row" class=${!a.partners&&v(a.id,"isGeneric")==="true"?"verzamel":""}>
                ${a.partners?a.said:i`<${M} id=${a.id} text=${a.label} />`}
              </th>
              ${e.columns.map((c,p)=>c.acting?a.partners?i`<td></td>`:i`<${Jf} row=${a} cell=${a.cells[p]} step=${c.step} plan=${t} />`:l===0&&i`<${ed} rows=${r.length} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}var nd=({plan:t,reach:e,rows:o})=>i`
  <div class="perstap">
    ${e.columns.map((n,s)=>i`
        <section key=${n.step}>
          <${N?"h3":"h2"} class="stapkop">
            <span class=${n.acting?"nummer":"nummer leeg"} aria-hidden="true">${s+1}</span>
            ${k(Wt.step,{step:J(n.step),said:n.said})}
          <//>
          ${n.acting?i`
                  <ul>
                    ${o.filter(r=>r.cells[s]).map(r=>i`
                          <li>
                            <${M} id=${r.id} text=${r.label} />
                            <a
                              class="naar"
                              href=${C("dekking",{...F.route.query,cel:xe(r.key,n.step,t.key)})}>
                              <span class="sr">${r.label}: ${de(r.cells[s]).word}</span>
                              <${Jl} cell=${r.cells[s]} />
                            </a>
                          </li>
                        `)}
                  </ul>
                `:i`<p class="arcering">
                  <span class="plaat"><strong>${Wt.nobody.title}</strong> ${Wt.nobody.text}</span>
                </p>`}
        </section>
      `)}
  </div>
`,sd=({reach:t,plan:e})=>i`
  <aside class="legenda" aria-label=${`${g.overview.legend.title}${N?` (${e.title})`:""}`}>
    ${t.columns.filter(o=>o.nobody).map(o=>i`
          <div class="leegte">
            <h2>${o.nobody}</h2>
            ${o.waits&&i`<p>${o.waits}</p>`}
            <p><a href=${C("aandachtspunten",{stap:o.step})}>${Wt.questions}</a></p>
          </div>
        `)}
    <h2>${g.overview.legend.title}</h2>
    <p>${Wt.about}</p>
    <${Vn} expected=${Wt.expected} quiet=${Wt.quiet} blank=${!0} />
    <h3>${g.overview.legend.how}</h3>
    <${$a} />
    <p><a href=${C("methode")}>${g.overview.legend.more}</a></p>
  </aside>
`,rd=({reach:t})=>i`
  <div class="hoofdstuk"><h2>${Wt.alike.title}</h2><p>${Wt.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>i`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&i`<p>${t.elsewhere}</p>`}
`;function ad({plan:t,scenario:e,reach:o}){let n=se("partner",e,t);return o.numbers.partners?i`
    ${N&&i`<h2>${t.title}</h2>`}
    <${Po} plan=${t} />
    <div class="naast smal">
      <div class="hoofd">
        <${od} plan=${t} reach=${o} scenario=${e} rows=${n} />
        <p class="acties">
          <${Lo} name=${`dekking-${t.key}`} title=${Wt.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${nd} plan=${t} reach=${o} rows=${n} />
        <${rd} reach=${o} />
      </div>
      <${sd} reach=${o} plan=${t} />
    </div>
  `:i`<p>${Wt.nothing}</p>`}function tc({route:t}){let e=I(t.query),{reach:o}=X(e),{cel:n}=t.query;return i`
    <div class="werkkop">
      <${H} text=${Wt.heading} title=${Wt.title} />
      <p class="zacht">${nt(e)}</p>
      <${Is} query=${t.query}><${Je} /><//>
    </div>
    ${ye(e).map(s=>i`
        <${ad} key=${s.key} plan=${s} scenario=${e}
          reach=${o.find(r=>r.plan===s.key)} />
      `)}
    ${n&&i`<${Ys} address=${n} by="partner" scenario=${e} />`}
    <${Bt} text=${n?"":k(Wt.shown,{scenario:nt(e)})} />
  `}var ba=".",so=()=>new Set((F.route?.query.merk||"").split(ba).filter(Boolean)),ec=()=>[...so()].join(ba),Qs=()=>!!F.route?.query.alleen&&so().size>0;function Xs(t,e){let o=so();for(let{mark:s}of t)e?o.add(s):o.delete(s);let n=o.size===0;return A({merk:[...o].join(ba),...n&&{alleen:null}},!0),o.size}var _n=g.frame.foot.files;function Js(){return!b.files.length&&!et()?null:i`
    <section class="bestanden" aria-label=${_n.title}>
      <h2>${_n.title}</h2>
      <ul>
        <li><a href="#/samenvatting">${_n.summary.label}</a> <span class="zacht">${_n.summary.told}</span></li>
        ${b.files.map(({file:t,label:e,told:o})=>i`<li><a href=${t} download=${t}>${e}</a> <span class="zacht">${o}</span></li>`)}
        ${et()&&i`<li><a href="#/controleer">${_n.save.label}</a> <span class="zacht">${_n.save.told}</span></li>`}
      </ul>
    </section>
  `}var ka=g.shared.outcomes,id={disc:i`<circle r="5.5" />`,tail:i`<circle r="4.5" />`,diamond:i`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:i`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:i`<circle r="4.5" />`},Xn=({outcome:t})=>i`<g class=${`teken teken-${ka[t].sign}`}>${id[ka[t].sign]}</g>`,xn=({outcome:t})=>i`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Xn} outcome=${t} />
  </svg>
`,en=({outcome:t,on:e=""})=>i`
  <span class="uitkomst">
    <${xn} outcome=${t} /> ${ka[t].said}${e&&i`<span class="bij">${e}</span>`}
  </span>
`;var He=g.gaps,ld=g.shared.outcomes;function ya({gaps:t,what:e}){let o=so(),n=t.filter(a=>o.has(a.mark)).length,s=a=>at(L(He.bar.changed,Xs(t,a.target.checked))),r=t.length>1?k(He.mark_all,{count:t.length,what:e}):k(He.mark,{what:e});return i`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${r}
        onChange=${s}
      />
    </label>
  `}var sc=t=>so().has(t.mark)?"gemarkeerd":"",cd=({gap:t,scenario:e,query:o})=>i`
  <article class=${`punt gewicht-${t.severity} ${sc(t)}`} data-vraag=${t.mark}>
    <${ya} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${ua} gap=${t} query=${o} />
      <${ha} gap=${t} scenario=${e} />
    </div>
  </article>
`,pd={topic:{of:t=>t.topic,all:()=>b.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>E(t.map(e=>e.query)).map(e=>[e,Xo(e)])}};function md({title:t,gaps:e,beside:o,by:n,scenario:s,open:r}){let a=e.filter($=>$.heavy).length,l=E(e.map($=>n==="topic"?Xo($.query):oc($))),c=$=>e.filter(d=>(n==="topic"?Xo(d.query):oc(d))===$).length,p=$=>c($)>1?k(He.repeated,{title:$,count:c($)}):$,m=i`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        <strong>${e.length}</strong> ${L(He.questions,e.length).replace(/^\d+ /,"")}
        ${a>0&&i`<span class="bij">${k(He.heavy,{count:a})}</span>`}
      </span>
      <span class="vouwbij">${l.slice(0,6).map(p).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&i`<span class="vouwtal bij">${k(He.about_source,{count:o})}</span>`}
    </span>
  `;return i`
    <div class="vouw">
      <${ya} gaps=${e} what=${t} />
      <${Zn} summary=${m} inside=${()=>e.map($=>i`<${cd} key=${$.mark} gap=${$} scenario=${s} query=${b.queries[$.query]||{}} />`)} open=${r} />
    </div>
  `}var oc=t=>t.subject_label;function rc({gaps:t,beside:e,by:o,scenario:n,open:s}){let{of:r,all:a}=pd[o],l=(c,p)=>c.filter(m=>r(m)===p);return a(t).map(([c,p])=>({id:c,title:p,found:l(t,c)})).filter(({found:c})=>c.length).map(({id:c,title:p,found:m})=>i`
        <${md}
          key=${c}
          title=${p}
          gaps=${m}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${s}
        />
      `)}var nc=2;function fd({row:t}){let e=t.who.length>nc+1?t.who.slice(0,nc):t.who,o=t.who.length-e.length;return i`
    <${zt} ids=${e} name=${dd} />
    ${o>0&&k(He.deadline.others.more,{names:"",count:o})}
    <span class="bij">${He.deadline.how[t.how]}</span>
  `}var dd=t=>x(t);function $d({gap:t,scenario:e}){let o=t.deadline,n=He.deadline.columns,s=Ne(t.subject),r=x(t.subject);return i`
    <tr role="row" class=${sc(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${ya} gaps=${[t]} what=${o.what||r} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${M} id=${t.subject} text=${s===r?r:`${s} ${t.subject_label}`} />
        ${o.what&&i`<span class="bij">${o.what}</span>`}
        <${ha} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${en} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${fd} row=${o} /></td>
    </tr>
  `}var[ud,hd]=[8,5];function ac({gaps:t,scenario:e,all:o}){let{columns:n,caption:s,title:r,counted:a,lanes:l,note:c,show:p}=He.deadline,m=me()?hd:ud,f=o||t.length<=m+1?t:t.slice(0,m),$=Object.entries(ld).map(([d,{said:u}])=>[t.filter(y=>y.deadline?.outcome===d).length,u]).filter(([d])=>d).map(([d,u])=>k(a,{count:d,said:u}));return i`
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
            <td role="cell"></td>
            ${Object.values(n).map(d=>i`<th scope="col" role="columnheader">${d}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${f.map(d=>i`<${$d} key=${d.mark} gap=${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${f.length<t.length&&i`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>A({termijnen:"alle"},!0)}>
            ${L(p,t.length-f.length)}
          </button>
        `}
    </section>
  `}var ue=g.gaps.bar,gd={docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};function bd({scenario:t,tell:e}){async function o(n){e(ue.busy);try{let s=await Ci(cn(t),ec(),n);oe(`${ue.file}.${n}`,s,gd[n]),e("")}catch(s){e(s.message)}}return ji().map(n=>i`<button type="button" id=${`merk-${n}`} onClick=${()=>o(n)}>${ue.office[n]}</button>`)}function ic({gaps:t,scenario:e,rows:o}){let[n,s]=G(""),r=so();if(!r.size)return null;let a=t.filter(f=>r.has(f.mark)),l=r.size-a.length,c=Qs(),p=()=>{Xs([...r].map(f=>({mark:f})),!1),at(ue.cleared)},m=()=>{A({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return i`
    <section class="merkbalk" aria-label=${ue.label}>
      <p>
        <strong>${L(ue.count,r.size)}</strong>${l>0&&L(ue.elsewhere,l)}
      </p>
      <button
        type="button" class="alslink" id="alleen"
        onClick=${()=>A({alleen:c?null:"gemarkeerd"})}>
        ${c?ue.every:ue.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${ue.clear}</button>
      <p class="merkuitleg" aria-live="polite">${n||ue.address}</p>
      <button type="button" id="merk-print" onClick=${m}>${ue.print}</button>
      <${St} name=${`${ue.file}.csv`} rows=${()=>o(a)} label=${ue.csv} id="merk-csv" />
      <${bd} scenario=${e} tell=${s} />
    </section>
  `}var it=g.gaps,cc=t=>x(te(t)||t),lc=(t,e)=>[[...it.csv,...At],...t.map(o=>[U("Severity",o.severity),Xo(o.query),o.sentence,b.queries[o.query]?.why||"",o.steps.map(J).join(", "),o.kinds.map(ot).join(", "),o.partners.map(cc).join(", "),o.subject_label,No(o).map(rt).join("; "),...Ft(e,o.plan)])],wa=["tekst","stap","soort","partner","vraag","gewicht"];function kd({all:t}){let e=(r,a)=>E(r).map(l=>[l,a(l)]),o=e(t.flatMap(r=>Yn(r).flatMap(a=>a.partners)),cc),n=e(t.map(r=>r.query).sort(z),Xo),s=Object.entries(b.codes.Severity).map(([r,a])=>[r,a.label]);return i`
    <${Me}>
      <div class="velden">
        <${Pt}
          label=${it.fields.partner}
          name="partner"
          options=${o.sort((r,a)=>z(r[1],a[1]))}
        />
        <${Pt} label=${it.fields.step} name="stap" options=${xt.map(r=>[r.notation,r.label])} />
        <${Pt} label=${it.fields.query} name="vraag" options=${n} />
        <${Pt} label=${it.fields.weight} name="gewicht" options=${s} />
        <${Pt} label=${it.fields.kind} name="soort" options=${mn.map(r=>[r.notation,r.label])} />
        <${Xe} label=${it.fields.text} name="tekst" />
        <${Fo} names=${wa} />
      </div>
    <//>
  `}var yd=({scenario:t})=>i`
  <details class="blik">
    <summary>${nt(t)} <span class="wijzig">${it.change}</span></summary>
    <${Je} />
  </details>
`,pc="bron";function wd({points:t,low:e,source:o,query:n}){let s=E(t.map(c=>c.topic)).length,r=c=>L(it.questions,c.length),a={points:k(it.part_counts.points,{questions:r(t),topics:L(it.topics_count,s)}),source:k(it.part_counts.source,{questions:r(e)})},l=(c,p,m)=>i`
    <a href=${C("aandachtspunten",{...n,deel:p})} aria-current=${m?"true":null} id=${`deel-${p}`}>
      <strong>${it.parts[c]}</strong> ${a[c]}
    </a>
  `;return i`
    <nav class="delen" aria-label=${it.parts_label}>
      ${l("points","overleg",!o)}${l("source",pc,o)}
    </nav>
  `}var tr={onderwerp:"topic",soort:"query"};function vd({gaps:t,beside:e,per:o,scenario:n,open:s,all:r}){let a=t.filter(f=>f.deadline).sort((f,$)=>z(f.deadline?.day||"",$.deadline?.day||"")),l=t.filter(f=>!f.deadline),c=tr[o],p=Object.entries(tr).map(([f,$])=>[f,it.fold[$]]),m=()=>A({vouw:s?"in":"uit"},!0);return i`
    ${a.length>0&&i`<${ac} gaps=${a} scenario=${n} all=${r} />`}
    ${l.length>0&&i`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${it.heading[c]}</h2>
            <p>${it.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${m}>${s?it.refold:it.unfold}</button>
            </p>
          </header>
          <${Eo} legend=${it.fold_by} name="per" options=${p} current=${o} id="per" />
          <${rc} gaps=${l} beside=${e} by=${c} scenario=${n} open=${s} />
        </section>
      `}
    ${!t.length&&i`<p>${it.none}</p>`}
  `}var _d=25;function mc({route:t}){let e=I(t.query),o=t.query,n=X(e).gaps,s=Qs(),r=n.filter(y=>s?so().has(y.mark):Gl(y,o)),a=r.filter(y=>!y.source),l=r.filter(y=>y.source),c=o.deel?o.deel===pc:!a.length&&l.length>0,p=s?r:c?l:a,m=s||wa.some(y=>o[y]),f=o.vouw?o.vouw==="uit":m&&p.length<=_d,$=o.per in tr?o.per:Object.keys(tr)[Number(c&&!s)],d=Object.fromEntries(wa.filter(y=>o[y]).map(y=>[y,o[y]])),u=y=>L(it.questions,y.length);return i`
    <${H} text=${it.title}>
      <p class="uitleg">${k(it.intro,{report:uo(Q(e.plan))})} ${_e}</p>
    <//>
    ${ye(e).map(y=>i`<${Po} key=${y.key} plan=${y} />`)}
    <div class="deelrij">
      ${s?i`<p class="delen"><strong>${it.only_title}</strong></p>`:i`<${wd} points=${a} low=${l} source=${c} query=${d} />`}
      <${yd} scenario=${e} />
    </div>
    <div class=${s?"vragen alleen":"vragen"}>
      ${!s&&i`<${kd} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!s&&i`<p class="zacht">${it.source_intro}</p>`}
        <${vd}
          key=${`${c}${s}`}
          gaps=${p}
          beside=${c||s?[]:l}
          per=${$}
          scenario=${e}
          open=${f}
          all=${m||!!o.termijnen}
        />
        <p class="acties"><${St} name="aandachtspunten.csv" rows=${()=>lc(p,e)} /></p>
        <${Js} />
      </div>
    </div>
    <${ic} gaps=${n} scenario=${e} rows=${y=>lc(y,e)} />
    <${Bt} text=${k(it.shown,{points:u(a),source:u(l)})} />
  `}function er(t,e){let o=new Map;for(let s of t)o.set(s.x,[...o.get(s.x)||[],s]);let n=Math.max(1,...[...o.values()].map(s=>s.length));return[...o.values()].flatMap(s=>s.sort((r,a)=>r.y-a.y).map((r,a)=>({...r,y:Math.round((a+.5)*e*n/s.length)})))}function fc(t,e,o){let n=new Map(t.map(f=>[f.id,f])),s=f=>e.flatMap($=>$.from===f?[$.to]:$.to===f?[$.from]:[]),r=[],a=[...t].sort((f,$)=>z(f.title,$.title)).map(f=>f.id),l=new Set,c=f=>{if(!(l.has(f)||!n.has(f))){l.add(f),r.push(f);for(let $ of E(s(f)))c($)}};for(let f of a)c(f);let p=Math.ceil(r.length/2),m=Math.max(o*1.6,40);return r.map((f,$)=>{let d=$<p,u=d?p:r.length-p,y=d?$:r.length-1-$,h=u>1?Math.sin(Math.PI*y/(u-1)):1,w=Math.round((y+.5)*m*(p/u));return{...n.get(f),x:Math.round((d?-1:1)*(140+250*h)),y:w}})}var Te="omgeving",xd=16,va=8,_a=68,xa=236;function dc(t,e){let o=In(t,e).filter(n=>n.group).map(({from:n,to:s,group:r,said:a=""})=>({id:[n,s,r,a].join("~"),from:n,to:s,group:r,said:[a]}));return[...new Map(o.map(n=>[n.id,n])).values()]}var ae=b.around,Sd=t=>pn(t).find(e=>ae.nodes[e])||"*",Od=t=>t.length>ae.letters?`${t.slice(0,ae.letters-1)}…`:t,$c=(t,e,o)=>({id:t,label:Od(x(t)),title:x(t),group:Sd(t),x:e,y:o}),uc=t=>{let{color:e,dashes:o}=ae.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function hc(t,e){let o=Lt(t)?t:"",n=o?dc(o,e).map(uc):[],s=[E(n.map(l=>l.from)),[o],E(n.map(l=>l.to))],r=new Set([o]),a=s.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(m=>!r.has(m));for(let m of p)r.add(m);return p.sort((m,f)=>z(x(m),x(f))).map((m,f)=>$c(m,c*ae.width,f))});return{...ae,name:Te,title:o?ae.title_of.replace("{name}",x(o)):ae.title,layout:"columns",looks:ae,nodes:er(a,ae.step),rows:n,date:e,centre:o}}function gc(t,e,o,n){let s=[...t.nodes],r=[...t.rows],a=new Map;for(let l of e.filter(c=>Lt(c)&&s.some(p=>p.id===c))){let c=new Set(s.map(h=>h.id)),p=dc(l,o),m=h=>h.from===l?h.to:h.from,f=E(p.map(m)).filter(h=>!c.has(h)),$=f.slice(0,xd),d=s.find(h=>h.id===l),u=(n==="route"?jd:Cd)(s,d,$);s.push(...u.map(({id:h,x:w,y:_})=>$c(h,w,_)));let y=new Map(u.map(h=>[h.id,h]));for(let h of p.filter(w=>y.has(m(w)))){let{branch:w}=y.get(m(h));r.push({...uc(h),...w&&{branch:{...w,head:l,stop:m(h)}}})}f.length>$.length&&a.set(l,{shown:$.length,count:f.length-$.length})}return{nodes:s,rows:r,left:a}}function Cd(t,e,o){let n=t.map(c=>c.x),[s,r]=[Math.min(...n),Math.max(...n)],a=e.x<(s+r)/2?s-ae.width:r+ae.width,l=e.y-(o.length-1)*ae.step/2;return o.map((c,p)=>({id:c,x:a,y:l+p*ae.step}))}function jd(t,e,o){let n=Math.max(...t.map(l=>l.x)),s=Math.max(...t.map(l=>l.y))+30,r=Math.ceil(o.length/va)*xa,a=Math.max(0,Math.min(e.x+_a,n+_a-r));return o.map((l,c)=>{let p=a+Math.floor(c/va)*xa,m=s+26+c%va*(ae.step-3);return{id:l,x:p+xa/2-4,y:m,branch:{beside:p-e.x,aside:_a,top:s}}})}function bc(t,e){let{date:o}=I(e);if(t===Te)return hc(e.ding,o);let n=b.views[t];if(!n)return null;let{edges:s,loose:r}=n.at[o],a=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:a,rows:[...s,...r]}}function Sn(t,e,o){return t.matrix||e.from&&e.to?`${o(e.from)} – ${o(e.to)}`:[o(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}var On=t=>Object.keys(t.table).filter(e=>!kc[e]),kc={from_label:"from",to_label:"to"},yc=t=>kc[t],or={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function wc(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=I(e),s=Object.entries(or).map(([c,p])=>[p,c==="partner"?e[c]&&te(e[c]):e[c]]).filter(([,c])=>c),r=t.rows.filter(c=>!(c.group&&o.has(c.group))&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&s.every(([p,m])=>(c[p]||[]).includes(m)||c.from===m||c.to===m));if(r.length===t.rows.length)return{nodes:t.nodes,rows:r};let a=new Set([t.centre,...r.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>a.has(c.id)||c.row&&a.has(c.row));return t.choose?{nodes:fc(l,r,t.step),rows:r}:{nodes:t.layout==="columns"?er(l,t.step):l,rows:r}}var nr=g.graph.choose,_c="alles",Md=["stap","hoofdstuk"],xc=t=>!!t[_c]||Object.keys(or).some(e=>t[e]),vc=t=>E(t.flatMap(e=>[e.from,e.to])).length;function Sc({picture:t}){let e=E(fo("Chapter").map(r=>v(r,"identifier"))).sort(z),o=r=>x(fo("Chapter").find(a=>v(a,"identifier")===r)||""),n={stap:xt.map(r=>[r.notation,r.label]),hoofdstuk:e.map(r=>[r,o(r)])},s=r=>C(["graaf",t.name],r);return i`<div class="kieseerst">
    <p>${nr.sentence}</p>
    ${Md.map(r=>{let a=n[r].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[or[r]]?.includes(l))})).filter(l=>l.rows.length);return a.length>0&&i`<h2>${nr[r]}</h2>
          <ul class="keuzetegels">
            ${a.map(({value:l,label:c,rows:p})=>i`<li><a href=${s({[r]:l})}>
                <b>${c}</b><span>${L(nr.partners,vc(p))}</span></a></li>`)}
          </ul>`})}
    <p>
      <a href=${s({[_c]:"ja"})}>
        ${L(nr.whole,vc(t.rows),{lines:t.rows.length})}
      </a>
    </p>
  </div>`}var ro=g.graph.card,Jn=3;function Cc(t,e=Ke){let o=E(t.filter(Boolean)),n=o.length-Jn;return e(n>0?[...o.slice(0,Jn),ro.more.replace("{count}",String(n))]:o)}var sr=t=>Cc(t,e=>e.join("; ")),Oc=t=>sr(t.flatMap(e=>Lt(e)?Et(e).slice(0,1).map(rt):[]));function Td(t,e){let o=It(t,"who",e).filter(r=>r.acts),n=r=>st(r,"broader")||r,s=r=>`${x(n(st(r,"barrier")))}, ${U("Basis",v(r,"basis")).toLowerCase()}`;return[[ro.who,sr(o.map(r=>`${x(r.from)} (${r.said})`))],[ro.state,Qt(t,e)],[ro.step,sr($n(t,e).map(s))],[ro.where,sr(Et(t).slice(0,2).map(rt))]]}var jc=t=>Cc((t.roles||[]).map(e=>U("Role",e))),Ld=(t,e)=>On(t).map(n=>t.table[n]).map((n,s)=>[n,e.said[s]]),Bd=(t,e)=>[...t.said.filter(o=>o&&tt(o)!==tt(e)),jc(t)].filter(Boolean).join(" · ");function Mc(t,e,o,n){let s=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(s)return{kind:s.group&&t.looks.edges[s.group]?.label||"",name:Sn(t,s,n),facts:[...Ld(t,s),[ro.role,jc(s)],[ro.where,Oc(s.about||[])]],thing:""};let r=e.filter(c=>c.from===o||c.to===o),a=c=>n(c.from===o?c.to:c.from),l=Uo(o)?Td(o,t.date):[...r.slice(0,Jn).map(c=>[a(c),Bd(c,a(c))]),[ro.also,r.length>Jn?ro.more.replace("{count}",String(r.length-Jn)):""],[ro.where,Oc(r.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:Lt(o)?B(gt(o)):"",name:n(o),facts:l,thing:Lt(o)?o:""}}var Ht=g.graph,Sa=40,Tc=(t,e=x(t))=>i`<a href=${ce(t)}>${e}</a>`,Ed=t=>(t===1?Ht.counted.one:Ht.counted.more).replace("{count}",t);function Fd({picture:t,row:e}){let o=e.group&&!b.views[t.name]?Object.keys(b.around.table):Object.keys(t.table),n=On(t).map(r=>t.table[r]),s=e.said.map((r,a)=>[o.length&&n[a],r]).filter(([r,a])=>r&&a);return i`<dl class="feiten">
    ${s.map(([r,a])=>i`<div><dt>${r}</dt><dd>${a}</dd></div>`)}
  </dl>`}function Ad({picture:t,row:e,name:o}){let n=(e.about||[]).filter(r=>Lt(r)&&r!==e.from&&r!==e.to),s=r=>Mo(r,t.date).filter(Boolean).join(", ");return i`
    <h2>${Sn(t,e,o)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&i`<p>${t.looks.edges[e.group].label}</p>`}
    <${Fd} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&i`<p>${_e}</p>
        <p><a href=${C("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${Ht.slot_page}</a></p>`}
    ${n.length>0&&i`<p>${Ht.about}</p>
        <ul>${n.map(r=>i`<li>${wt(r)?Tc(r):x(r)}${Uo(r)&&i`<span class="zacht"> – ${s(r)}</span>`}${Et(r).slice(0,1).map(a=>i`<span class="zacht adres">${rt(a)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(r=>r&&wt(r)).map((r,a)=>i`${a>0&&" · "}${Tc(r,Ht.page_of.replace("{name}",x(r)))}`)}</p>
  `}function Nd({picture:t,rows:e,node:o,name:n,unfold:s,opened:r,pick:a}){let l=e.filter($=>$.from===o||$.to===o),c=t.nodes.find($=>$.id===o)?.group,p=t.looks.nodes[c]?.label||gt(o),m=r.includes(o),f=$=>{let d=$.from===o?$.to:$.from;return i`<li>
      ${t.arrows!==!1&&($.from===o?Ht.towards:Ht.coming)}
      <button type="button" class="rijknop" onClick=${()=>a(d||$.id)}>${n(d)}</button>
      ${$.group&&i`<span class="zacht"> – ${t.looks.edges[$.group]?.label||$.said[0]}</span>`}
    </li>`};return i`
    <h2>${n(o)}</h2>
    <p>${p&&`${B(p)}. `}${Ed(l.length)}</p>
    ${Lt(o)&&wt(o)&&i`<p class="acties">
        <a href=${ce(o)}>${Ht.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(m)}
          onClick=${()=>s(o)}>${m?`− ${Ht.fold}`:`+ ${Ht.unfold}`}</button>
        ${" "}<a href=${C(["graaf",Te],{ding:o})}>${Ht.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,Sa).map(f)}</ul>
    ${l.length>Sa&&i`<p>${Ht.rest.replace("{count}",String(l.length-Sa))}</p>`}
  `}function Lc(t){let{row:e,node:o,first:n}=t;return i`
    <section class="inwoorden" id="inwoorden" aria-label=${Ht.in_words}>
      ${e&&i`<${Ad} ...${t} />`} ${o&&i`<${Nd} ...${t} />`}
      ${!e&&!o&&(n||i`<p class="zacht">${Ht.nothing_chosen}</p>`)}
    </section>
  `}function Bc({picture:t,rows:e,name:o,hover:n,close:s,keep:r,unfold:a,opened:l,unfolds:c}){let p=Tt();Fe(()=>{let $=d=>d.key==="Escape"&&s();return window.addEventListener("keydown",$),()=>window.removeEventListener("keydown",$)},[]),Mt(()=>{let{offsetWidth:$,offsetHeight:d,offsetParent:u}=p.current,y=Math.max(4,Math.min(n.x-20,u.clientWidth-$-4)),h=n.y+16,w=h+d>u.clientHeight-4?Math.max(4,n.y-18-d):h;p.current.style.transform=`translate(${y}px, ${w}px)`});let m=Mc(t,e,n.id,o),f=m.facts.filter(([$,d])=>$&&d);return i`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>r(!0)} onPointerLeave=${()=>r(!1)}>
      ${m.kind&&i`<span class="zacht">${m.kind}</span>`}
      <strong>${m.name}</strong>
      <dl>${f.map(([$,d])=>i`<div><dt>${$}</dt><dd>${d}</dd></div>`)}</dl>
      ${m.thing&&wt(m.thing)&&i`<p class="acties"><a href=${ce(m.thing)}>${Ht.page}</a>${c(m.thing)&&i`<button type="button" class="rijknop" onClick=${()=>a(m.thing)}>${l.includes(m.thing)?Ht.fold:Ht.unfold}</button>`}</p>`}
    </div>
  `}var Pd=250,zd=.9,Rd={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function Ec(t){let{of:e,nodes:o,edges:n,options:s,handle:r,lit:a,line:l,look:c,shown:p,title:m,opened:f}=t,$=Tt(),d=So({of:"",view:null,ids:new Set}),u=So(t);u.current=t,Mt(()=>{let w=performance.now(),_=d.current.of===e?d.current.view:null,T=0,S=(j,ft)=>{window.clearTimeout(T),T=window.setTimeout(()=>u.current.onHover(j===null?null:{id:j,...ft}),Pd)},q=As($.current,{nodes:o,edges:n,options:s,view:_,opened:f},{onChoose:j=>u.current.onChoose(j),onUnfold:j=>u.current.onUnfold(j),unfolds:j=>u.current.unfolds(j),onHover:S});r.current=q;let P=_?o.map(j=>j.id).filter(j=>!d.current.ids.has(j)):[];return P.length&&q.show([...P,...a]),$.current.dataset.ms=String(Math.round(performance.now()-w)),()=>{window.clearTimeout(T),d.current={of:e,view:q.view(),ids:new Set(o.map(j=>j.id))},q.destroy(),r.current=null}},[e,o,n]),Mt(()=>{p&&d.current.of===""&&r.current.fit(12/14)},[p]),Mt(()=>{let w=()=>window.setTimeout(()=>r.current?.fit(),60),_=()=>r.current?.fit();return document.addEventListener("fullscreenchange",w),window.addEventListener("beforeprint",_),()=>{document.removeEventListener("fullscreenchange",w),window.removeEventListener("beforeprint",_)}},[]),Mt(()=>r.current.select(a,l?[l]:[],c),[e,o,n,a.join(" "),l]);let y=w=>Rd[w.key]?.(t),h={height:`${dl(o,Math.max(420,Math.round(window.innerHeight*zd)))}px`};return i`<div class="doek" id="doek" ref=${$} style=${h} data-title=${m} onKeyDown=${y}></div>`}var ts=t=>t===""?2:Lt(t)&&un(t)?1:0;function rr(t,e){let o=new Map;for(let s of t){let r=`${s.from||""}|${s.to||""}`;o.set(r,[...o.get(r)||[],s])}let n=s=>[...new Set(s)].sort((r,a)=>ts(r)-ts(a)||z(e(r),e(a)));return{givers:n(t.map(s=>s.from||"")),takers:n(t.map(s=>s.to||"")),at:(s,r)=>o.get(`${s}|${r}`)||[]}}var ao=g.graph.matrix,on=({look:t})=>i`
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
`;function Fc({picture:t,rows:e,names:o,chosen:n,pick:s,point:r,caption:a}){let l=_=>o.get(_)?.title||ao.nobody,c=_=>o.get(_)?.label||ao.nobody,{givers:p,takers:m,at:f}=rr(e,c),$=_=>t.looks.edges[_.group],d=_=>[_.said[0],$(_).label].filter(Boolean).join(", "),u=(_,T)=>[ts(_)!==ts(T)&&"nieuw",_===""&&"ongenoemd"].filter(Boolean).join(" "),y=(_,T)=>{let S=_.currentTarget.getBoundingClientRect(),q=_.currentTarget.closest(".vlak").getBoundingClientRect();r({id:T.id,x:S.right-q.left,y:S.bottom-q.top-10})},h=(_,T)=>{let S=f(_,T);if(!S.length)return null;let q=S.some(j=>j.id===n),P=S.some(j=>$(j).mark==="broken");return i`
      <button type="button" class=${P?"hapert":null} aria-pressed=${String(q)}
        aria-label=${`${l(_)} ${ao.to} ${l(T)}: ${S.map(d).join("; ")}`}
        onClick=${()=>s(S[(S.findIndex(j=>j.id===n)+1)%S.length].id)}
        onMouseEnter=${j=>y(j,S[0])} onMouseLeave=${()=>r(null)}
        onFocus=${j=>y(j,S[0])} onBlur=${()=>r(null)}>
        ${S.length>2?i`<${on} look=${$(S[0])} /><b>${S.length}</b>`:S.map(j=>i`<${on} look=${$(j)} />`)}
      </button>
    `},w=_=>n&&e.some(T=>T.id===n&&(T.from||"")===_);return i`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${a}</caption>
        <thead>
          <tr>
            <td class="hoek">${ao.corner}</td>
            ${m.map((_,T)=>i`<th scope="col" class=${u(_,m[T-1]??_)}><span>${c(_)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${p.map((_,T)=>i`
              <tr class=${[u(_,p[T-1]??_),w(_)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(_)}</th>
                ${m.map((S,q)=>i`<td class=${u(S,m[q-1]??S)}>${h(_,S)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function Ac({picture:t,rows:e,name:o,pick:n}){let s=Object.entries(t.looks.edges).map(([a,l])=>({look:l,rows:e.filter(c=>c.group===a)})).filter(a=>a.rows.length),r=s.filter(a=>a.look.mark==="broken").flatMap(a=>a.rows);return i`
    <h2>${ao.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${s.map(({look:a,rows:l})=>i`<li><${on} look=${a} /><b>${l.length}</b><span>${a.label}</span></li>`)}
      ${[["from",ao.no_giver],["to",ao.no_taker]].map(([a,l])=>{let c=e.filter(p=>!p[a]).length;return c>0&&i`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${r.length>0&&i`<h3>${ao.falters}</h3>
        <ul class="stromen">
          ${r.map(a=>i`<li>
              <button type="button" class="rijknop" onClick=${()=>n(a.id)}>
                ${o(a.from)} → ${o(a.to)}
              </button>
              <span>${a.said[0]}</span>${a.said[2]&&i`<span class="zacht">${ao.since} ${a.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${B(ao.empty)}</p>
  `}var ko=g.graph,Pc=["kies","uit"],Nc=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...Pc],Wd=()=>[...ke.keys()].filter(wt).sort((t,e)=>z(x(t),x(e)));function Id({thing:t}){let[e,o]=G(!1),n=Oe(()=>e?Wd():[],[e]),s=r=>{let a=n.find(l=>x(l)===r.target.value);a?A({ding:a,kies:null,uit:null}):at(ko.unknown_thing)};return i`
    <label class="veld zoekveld">
      <span>${ko.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onFocus=${()=>o(!0)} onChange=${s}
        value=${Lt(t)?x(t):""} />
      <datalist id="dingen">${n.map(r=>i`<option value=${x(r)}></option>`)}</datalist>
    </label>
  `}function zc({picture:t,query:e}){let[o,n]=G(!1),s=Nc.filter(h=>e[h]&&!Pc.includes(h)).length,r=t.name===Te,a=t.nodes.filter(h=>Hr(h.id)).sort((h,w)=>z(h.title,w.title)),l=h=>b.codes.CellState[h]?.order??9,c=E(t.rows.map(h=>h.state||"").filter(Boolean)).sort((h,w)=>l(h)-l(w)),p=h=>B(b.codes.CellState[h]?.label||U("Status",h)),m=mn.filter(h=>t.rows.some(w=>w.kinds?.includes(h.notation))),f=xt.filter(h=>t.rows.some(w=>w.steps?.includes(h.notation))),$=new Set(t.rows.flatMap(h=>h.chapters||[])),d=fo("Chapter").map(h=>[v(h,"identifier"),x(h)]).filter(([h])=>$.has(h)).sort((h,w)=>z(h[0],w[0])),u=[["stap",ko.filters.step,f.map(h=>[h.notation,h.label])],["hoofdstuk",ko.filters.chapter,d],["soort",ko.filters.kind,m.map(h=>[h.notation,h.label])],["partner",ko.filters.partner,a.map(h=>[v(h.id,"notation"),h.title])],["staat",ko.filters.state,c.map(h=>[h,p(h)])]];return i`
    <details class="filters graafkeuzes" open=${o} onToggle=${h=>n(h.target.open)}>
      <summary id="filterknop">${s?k(g.shared.filters_set,{count:s}):ko.choices}</summary>
      ${!r&&i`<${Ie} />`}
      <${Zo} />
      <div class="velden">
        ${r&&i`<${Id} thing=${t.centre} />`}
        ${!r&&u.filter(([,,h])=>h.length>1).map(([h,w,_])=>i`<${Pt} name=${h} label=${w} options=${_} />`)}
        <${Xe} label=${ko.filters.search} name="zoek" id="graafzoek" />
        <${Fo} names=${Nc} />
      </div>
    </details>
  `}var Oa=g.graph,qd={full:i`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:i`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:i`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},Dd=({look:t})=>i`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${qd[t.mark]}
  </svg>
`,Hd=({look:t})=>i`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,Rc={name:!0,hollow:!0,stop:!0,side:!0,tag:!0},Wc=({look:t})=>i`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?i`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:i`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${Rc[t.shape]?"#FFFFFF":t.color} stroke=${Rc[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function Ic({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),s=c=>t.layout==="grid"&&t.looks.edges[c],r=Object.entries(t.looks.nodes).filter(([c])=>!s(c)&&t.nodes.some(p=>p.group===c)),a=(c,p)=>{if(t.matrix&&p.mark)return i`<${on} look=${p} />`;if(t.layout==="route"&&p.mark)return i`<${Dd} look=${p} />`;if(t.layout!=="grid")return i`<${Hd} look=${p} />`;let m=t.looks.nodes[c];return m?i`<${Wc} look=${m} />`:i`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?o.delete(c):o.add(c),A({zonder:[...o].sort().join(",")})};return i`
    <ul class="lijnen" aria-label=${Oa.lines}>
      ${n.map(([c,p])=>i`
          <li>
            <label>
              <input type="checkbox" id=${`lijn-${c}`} checked=${!o.has(c)}
                onChange=${m=>l(c,m.target.checked)} />
              ${a(c,p)}<span>${p.label}</span>
            </label>
          </li>
        `)}
    </ul>
    ${!t.matrix&&i`<ul class="lijnen" aria-label=${Oa.points}>
      ${r.map(([,c])=>i`<li><${Wc} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&i`<li><span class="leegvak" aria-hidden="true"></span><span>${Oa.slots}</span></li>`}
    </ul>`}
  `}var ar=g.graph;function Ca({picture:t,rows:e,name:o,chosen:n,pick:s}){let r=t.matrix,a=r?"from":"to",l=r?"to":"from",c=new Map(t.nodes.map(m=>[m.id,m.station??0])),p=rr(e,o)[r?"givers":"takers"];return p.sort((m,f)=>(c.get(m)||0)-(c.get(f)||0)),i`<div class="beeldlijst">
    ${p.map(m=>{let f=e.filter(h=>(h[a]||"")===m),$=f.filter(h=>h.color||r),d=f.filter(h=>!h.color&&!r),u=$.length?L(r?ar.list.flows:ar.list.partners,$.length):ar.list.nobody,y=d.length>0&&L(ar.list.slots,d.length);return i`
        <details key=${m} open=${p.length<4||f.some(h=>h.id===n)}>
          <summary>
            <h2>${o(m)}</h2>
            <span class="zacht">${[u,y].filter(Boolean).join(" · ")}</span>
          </summary>
          <ul>
            ${d.map(h=>i`<li class="leegrij"><span>${h.said.filter(Boolean).join(": ")}</span></li>`)}
            ${$.map(h=>i`<li>
                <button type="button" class="rijknop" aria-pressed=${String(h.id===n)}
                  onClick=${()=>s(h.id)}>
                  ${r&&i`<${on} look=${t.looks.edges[h.group]} />`}
                  ${r&&"→ "}${o(h[l])}
                </button>
                <span class="zacht">${h.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var es=g.graph,qc="from_label",Ud="amount",ja=new WeakMap;function Gd(t,e){return ja.has(t)||ja.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),ja.get(t).get(e)||es.not_said}function Cn(t,e,o){let n=yc(o);return n?Gd(t,e[n]):e.said[On(t).indexOf(o)]||""}function Kd(t,e,o){let n=o.replace("-",""),s=o[0]==="-"?-1:1,r=e.map(l=>[Cn(t,l,n),l]),a=l=>+(l===""||l===es.not_said);return r.sort((l,c)=>a(l[0])-a(c[0])||s*z(l[0],c[0])).map(([,l])=>l)}function Dc({picture:t,rows:e,chosen:o,pick:n,caption:s}){let r=F.route.query.sorteer||qc,a=Object.entries(t.table),l=(f,$)=>{let d=r===f?`-${f}`:f;A({sorteer:d===qc?null:d},!0),at(es.sorted.replace("{column}",$.toLowerCase()).replace("{direction}",d[0]==="-"?es.down:es.up))},c=f=>r===f?"ascending":r===`-${f}`?"descending":null,p=([f,$])=>f===Ud?i`<th scope="col" role="columnheader">${$}</th>`:i`<th scope="col" role="columnheader" aria-sort=${c(f)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${f}`} onClick=${()=>l(f,$)}>
            ${$}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,m=f=>{let $=f.id===o,d=y=>y.target.closest("button, a")||n(f.id),u=$||o&&(f.from===o||f.to===o);return i`
      <tr key=${f.id} role="row" class=${u?"gekozen":null} data-rij=${f.id} data-van=${f.from||""}
        data-naar=${f.to||""} data-lijn=${f.color?"ja":null} onClick=${d}>
        ${a.map(([y,h],w)=>w?i`<td role="cell" data-kop=${h}>${Cn(t,f,y)}</td>`:i`<th scope="row" role="rowheader" data-kop=${h}>
                <button type="button" class="rijknop" aria-pressed=${String($)} onClick=${()=>n(f.id)}>
                  ${Cn(t,f,y)}
                </button>
              </th>`)}
      </tr>
    `};return i`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${s}</caption>
      <thead role="rowgroup"><tr role="row">${a.map(p)}</tr></thead>
      ${bo("beeldtabel",Kd(t,e,r)).map(f=>i`
          <tbody role="rowgroup" class=${Ao(f)}>
            ${f.folds&&i`<tr role="row" class="vouwrij">
                <th scope="rowgroup" role="rowheader" colspan=${a.length}><${to} part=${f} /></th>
              </tr>`}
            ${f.rows.map(m)}
          </tbody>
        `)}
    </table>
  `}var Ue=g.graph,Hc=({ways:t,shows:e,choose:o})=>i`
  <div class="knoppen" role="group" aria-label=${Ue.show.label}>
    ${t.map(([n,s])=>i`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${s}</button>`)}
  </div>
`;function Uc({handle:t,picture:e,reset:o}){let n=(a,l,c)=>i`<button type="button" class="klein" aria-label=${Ue.tools[a]} onClick=${c}>${l}</button>`,s=()=>document.fullscreenElement?document.exitFullscreen():yt("beeld").requestFullscreen().catch(()=>{}),r=()=>{at(Ue.keep.busy),yl({name:e.name,picture:e,handle:t,scenario:I(F.route.query)})};return i`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",Ue.tools.fit,()=>t.current.fit())} ${n("back",Ue.tools.back,o)}
      ${n("screen",Ue.tools.screen,s)} ${n("png",Ue.tools.png,r)}
    </div>
  `}function Gc({picture:t,ids:e,left:o}){if(!e.length)return null;let n=s=>A({uit:e.slice(0,s).join(",")||null});return i`
    <nav class="spoor" aria-label=${Ue.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((s,r)=>{let a=x(s),l=r===e.length-1;return i`<span aria-hidden="true"> › </span>${l?i`<strong>${k(Ue.unfolded,{name:a})}</strong>`:i`<button type="button" class="rijknop" onClick=${()=>n(r+1)}>${a}</button>`}`})}
      ${[...o].map(([s,{shown:r,count:a}])=>{let l=k(Ue.left_out,{name:x(s),shown:r,count:a});return i`<p class="zacht">
          ${l} <a href=${C(["graaf",Te],{ding:s})}>${Ue.surroundings}</a>
        </p>`})}
    </nav>
  `}function zo(){let t=g.missing;return i`
    <${H} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${C("overzicht")}>${t.home}</a></p>
  `}var Ct=g.graph,Ma=null,Ta=()=>Ma,nn=t=>A({kies:F.route.query.kies===t?null:t},!0);function Vd(t){let e=me(),o=t.matrix?[["matrix",Ct.show.matrix],["beeld",Ct.show.arrows]]:[["beeld",Ct.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",Ct.show.list]]:[],s=["tabel",Ct.show.table];return e&&!n.length&&!t.choose?[s,...o]:[...n,...o,s]}function Zd(t,e,o){let n=tt(o||""),s=Object.keys(t.table);return n?e.filter(r=>s.some(a=>tt(Cn(t,r,a)).includes(n))):e}function Yd({picture:t,drawn:e,opened:o,chosen:n,row:s,lit:r,choices:a,handle:l,turn:c,shown:p,tell:m}){let f=Oe(()=>e.rows.filter(y=>y.color),[e]),$=Oe(()=>[...e.nodes].filter(y=>y.title).sort((y,h)=>y.y-h.y||y.x-h.x).map(y=>y.id),[e]),d=y=>y&&nn(y),u=y=>{let h=$[($.indexOf(r[0])+y+$.length)%$.length];A({kies:h},!0)};return i`
    <${Ec} of=${`${t.name}|${t.date}|${t.centre||""}|${a}|${c}`} nodes=${e.nodes}
      edges=${f} options=${Xd(t,o)} opened=${o} handle=${l} lit=${r}
      line=${s?.color?s.id:""} look=${!!n||r.length===1} shown=${p}
      title=${k(Ct.picture,{title:t.title})} onChoose=${d} onStep=${u}
      unfolds=${m.unfolds} onUnfold=${m.unfold} onHover=${m.point}
      onClear=${()=>A({kies:null},!0)} />
  `}function Qd({picture:t,query:e}){let o=Tt(),n=So(!1),[s,r]=G(0),[a,l]=G(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(D=>e[D]).join("|"),m=Oe(()=>wc(t,e),[t,p]),f=(e.uit||"").split(",").filter(Lt),$=Oe(()=>gc(m,f,t.date,t.layout),[m,e.uit]),d=Oe(()=>new Map($.nodes.map(D=>[D.id,D])),[$]),u=$.rows.find(D=>D.id===c||c===`leeg~${D.id}`&&D),y=u?"":d.has(c)?c:"",h=Oe(()=>Zd(t,m.rows,e.zoek),[m,e.zoek]),w=!u&&!y&&tt(e.zoek||""),_=w?$.nodes.filter(D=>tt(D.title||"").includes(w)).map(D=>D.id):[],T=Vd(t),S=T.some(([D])=>D===e.toon)?e.toon:T[0][0],q=t.choose&&!xc(e),P=S==="beeld"&&!q,j=D=>d.get(D)?.title||(t.matrix?Ct.matrix.nobody:Ct.not_said),ft=D=>Lt(D)&&wt(D)&&D!==t.centre,Kt=D=>{if(!ft(D))return;let ls=f.includes(D)?f.filter(tm=>tm!==D):[...f,D];l(null),A({uit:ls.join(","),kies:D})},O=D=>{(D||!n.current)&&l(D)},W=D=>{n.current=D,D||l(null)};Fe(()=>{!c||!F.started||(u&&!(u.from&&u.to)?at(k(Ct.chosen_one,{name:Sn(t,u,j)})):u?at(k(Ct.chosen_pair,{from:j(u.from),to:j(u.to)})):y&&at(k(Ct.chosen_one,{name:j(y)})))},[c]),Mt(()=>(Ma={name:t.name,drawing:o.current},()=>{Ma=null}));let R=u&&!u.color?`leeg~${u.id}`:"",Y=R&&d.has(R)?[R]:u?[u.from,u.to].filter(Boolean):y?[y]:_,Jt={unfolds:ft,unfold:Kt,point:O},Vt={picture:t,rows:$.rows,name:j,opened:f,unfold:Kt,pick:nn},be=a&&a.id!==c&&i`<${Bc} ...${Vt} unfolds=${ft} keep=${W} hover=${a} close=${()=>l(null)} />`,co=L(Ct.rows,h.length),vt=t.matrix?i`<${Ac} picture=${t} rows=${h} name=${j} pick=${nn} />`:t.layout==="route"&&P&&i`<p class="zacht">${Ct.nothing_chosen}</p>
        <${Ca} picture=${t} rows=${h} name=${j} chosen="" pick=${nn} />`;return i`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${Hc} ways=${T} shows=${S} choose=${D=>A({toon:D},!0)} />
      ${P&&i`<${Uc} handle=${o} picture=${t} reset=${()=>r(s+1)} />`}
      <${zc} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${S==="tabel"}>
          ${P&&i`<${Gc} picture=${t} ids=${f} left=${$.left} />`}
          ${t.choose&&!q&&i`<p class="spoor"><a href=${C(["graaf",t.name])}>${Ct.choose.back}</a></p>`}
          <div class="vlak">
            ${q?i`<${Sc} picture=${t} />`:S==="matrix"?i`<${Fc} picture=${t} rows=${h} names=${d} chosen=${u?.id||""}
                      pick=${nn} point=${O} caption=${k(Ct.matrix.caption,{rows:co})} />`:S==="lijst"?i`<${Ca} picture=${t} rows=${h} name=${j} chosen=${u?.id||""}
                        pick=${nn} />`:i`<${Yd} ...${{picture:t,drawn:$,opened:f,chosen:c,row:u,lit:Y,choices:p,handle:o,turn:s,tell:Jt}}
                        shown=${S==="beeld"} />`}
            ${!m.rows.length&&i`<p class="leegbeeld">${t.centre?Ct.alone:Ct.empty}</p>`}
            ${be}
          </div>
          ${!q&&i`<${Ic} picture=${t} hidden=${e.zonder||""} />`}
          ${S==="matrix"&&i`<p class="acties"><${Lo} name=${t.name} title=${t.title} of=".stroomtabel"
              scenario=${I(e)} legend=".lijnen li" /></p>`}
          ${P&&i`<p class="zacht sleutels">${Ct.keys}</p>`}
        </div>
        <div class="tabel" hidden=${S!=="tabel"}>
          <div class="rol">
            <${Dc} picture=${t} rows=${h} chosen=${u?.id||y} pick=${nn}
              caption=${k(Ct.caption,{title:t.title,rows:co})} />
          </div>
          <div class="acties">
            <${St} name=${`${t.name}.csv`} rows=${()=>Jd(t,h)} />
          </div>
        </div>
      </div>
      <${Lc} ...${Vt} row=${u} node=${y} first=${vt} />
    </div>
    ${e.koppelingen&&i`<p class="zacht">${Ct.loose}</p>`}
  `}var Xd=(t,e)=>e.length&&t.name!==Te?{...t.options,groups:{...b.around.options.groups,...t.options.groups}}:t.options,Jd=(t,e)=>[[...Object.values(t.table),...At],...e.map(o=>[...Object.keys(t.table).map(n=>Cn(t,o,n)),...Ft(null)])];function t$({name:t,title:e,sentence:o}){let s=[...Object.values(b.views).map(r=>[r.name,r.tab||r.title]),[Te,b.around.tab]];return i`
    <${H} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${Ct.pictures}>
      ${s.map(([r,a])=>{let l=r===t?"page":null;return i`<li><a href=${C(["graaf",r])} aria-current=${l}>${a}</a></li>`})}
    </ul>
  `}function Kc({route:{path:t,query:e}}){let o=t[1]||Object.keys(b.views)[0],n=Oe(()=>bc(o,e),[o,e.stand,e.plan,e.ding]);return n?i`
    <${t$} name=${o} title=${n.title} sentence=${n.sentence} />
    <${Qd} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:i`<${zo} />`}function os({name:t,of:e,rows:o,columns:n,fields:s,keep:r,sort:a,groups:l,named:c}){let p=g[e];return function({route:f}){let $=I(f.query).plan,d=o($).filter(w=>r(w,f.query)),u=n(),y=L(p.count,d.length),h=()=>[[...u.map(w=>w.label),...At],...Gs(d,u,fa("sorteer",a)).map(w=>[...u.map(_=>_.text(w)),...Ft(null,pt(w.id)?.key||$)])];return i`
      <${H} text=${p.title}><p class="uitleg">${p.intro}</p><//>
      <${Me}>
        <${Ie} />
        <div class="velden">
          <${Xe} name="tekst" />
          ${s().map(w=>i`<${Pt} ...${w} />`)}
          <${Fo} names=${Object.keys(f.query).filter(w=>w!=="merk")} />
        </div>
      <//>
      <p class="telling">${y}<${St} name=${`${t}.csv`} rows=${h} /></p>
      <${$t}
          id=${t}
          caption=${k(p.caption,{count:y})}
          rows=${d}
          columns=${u}
          urlKey="sorteer"
          sort=${a}
          groups=${l&&{...l(),named:c,count:p.count}}
        />
      <${Bt} text=${y} />
    `}}var Zc=xt.map(t=>[t.notation,t.label]),Yc=t=>xt.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Qc=t=>Object.entries(b.codes[t]).map(([e,o])=>[e,o.label]),Xc=(t,e)=>!e||tt([x(t),...["altLabel","promise","summary"].flatMap(o=>dt(t,o))].join(" ")).includes(tt(e)),io=g.partners,Jc=os({name:"partners",of:"partners",sort:"naam",rows:t=>b.partners[N?t:""],keep:(t,e)=>Xc(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||v(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:io.fields.step,name:"stap",options:Zc},{label:io.fields.kind,name:"soort",options:Qc("OrganisationKind")},{label:io.fields.role,name:"rol",options:Object.entries(io.roles)}],columns:()=>[{key:"naam",label:io.columns.name,text:t=>x(t.id),cell:t=>[i`<${M} id=${t.id} />`,i`<${kn} id=${t.id} />`]},{key:"soort",label:io.columns.kind,text:t=>pe(t.id,"organisationKind")},{key:"stappen",label:io.columns.steps,text:t=>Yc(t.steps)},{key:"handelt",label:io.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:io.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:io.columns.wish,text:t=>t.wish}]}),Ut=g.measures,ns=t=>b.called[t]?.short||"",jn=t=>v(t,"prefLabel"),e$=Fi.map(t=>({id:t,...b.works[t]})).sort((t,e)=>z(ns(t.id)||"~",ns(e.id)||"~")||z(jn(t.id),jn(e.id))),ir=N?"":po[0].date,o$=(t,e,o)=>({key:t,label:e,text:({id:n})=>hn(n,o)?Qt(n,o):"",cell:({id:n})=>hn(n,o)&&i`<${bt} id=${n} date=${o} />`}),Vc=()=>fo("Chapter").sort((t,e)=>z(v(t,"identifier"),v(e,"identifier"))).map(t=>[t,k(Ut.chapter,{identifier:v(t,"identifier"),title:jn(t)})]),tp=os({name:"maatregelen",of:"measures",sort:"nr",rows:t=>e$.filter(e=>Do(e.id,t)),keep:(t,e)=>Xc(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:$o(t.id).includes(e.stap)))&&(!e.soort||Gi(t.id).includes(e.soort))&&(!e.wat||Ze(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||hn(t.id)===e.staat),named:({id:t})=>jn(t),groups:()=>({of:t=>t.chapter||"",titles:[...Vc(),["",Ut.no_chapter]]}),fields:()=>[{label:Ut.fields.what,name:"wat",options:Object.entries(Ut.types)},{label:Ut.fields.chapter,name:"hoofdstuk",options:Vc()},{label:Ut.fields.step,name:"stap",options:[...Zc,["alle",Ut.across]]},{label:Ut.fields.kind,name:"soort",options:mn.map(t=>[t.notation,t.label])},{label:Ut.fields.status,name:"staat",options:Qc("Status")}],columns:()=>[{key:"nr",label:Ut.columns.number,text:({id:t})=>ns(t),cell:({id:t})=>ns(t)?i`<a href=${ce(t)}>${ns(t)}</a>`:i`<span class="zacht">${Ut.no_number}</span>`},{key:"naam",label:Ut.columns.name,text:({id:t})=>jn(t),cell:({id:t})=>i`<${M} id=${t} text=${jn(t)} />`},...ze(({id:t})=>pt(t)?.key),{key:"wat",label:Ut.columns.what,text:({id:t})=>gt(t)},...ir&&ir!==Yt?[o$("plan",B(Oo(ir)),ir)]:[],{key:"nu",label:N?Ut.columns.stand:B(Oo(Yt)),text:({id:t})=>Qt(t),cell:({id:t})=>i`<${bt} id=${t} />`},{key:"termijn",label:Ut.columns.deadline,text:({id:t})=>v(t,"finalDueBy"),cell:({id:t})=>K(v(t,"finalDueBy"))},{key:"stap",label:Ut.columns.step,text:t=>t.across?g.shared.all_steps:Yc($o(t.id))},{key:"wie",label:Ut.columns.lead,sort:!1,text:t=>t.container?"":dn(t.id).map(x).join(", ")||g.shared.nobody,cell:t=>t.container?"":dn(t.id).length?i`<${zt} ids=${dn(t.id)} />`:i`<span class="zacht">${g.shared.nobody}</span>`}]});var lo=g.lookup,n$=t=>E(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>we(t,e))).filter(wt),s$=Object.entries(b.lookups).map(([t,e])=>({id:t,...e,about:n$(t),text:tt([x(t),...dt(t,"altLabel"),v(t,"summary"),e.told].join(" "))})),ep=t=>Et(t).map(rt),op=os({name:"naslag",of:"lookup",sort:"naam",rows:t=>s$.filter(e=>Do(e.id,t)),keep:(t,e)=>(!e.wat||Ze(t.id,e.wat))&&(!e.tekst||t.text.includes(tt(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),named:({id:t})=>x(t),groups:()=>({of:({id:t})=>Object.keys(lo.types).find(e=>Ze(t,e))||"",titles:Object.entries(lo.types).map(([t,e])=>[t,B(e)])}),fields:()=>[{label:lo.fields.what,name:"wat",options:Object.entries(lo.types).filter(([t])=>fo(t).length)},{label:lo.fields.step,name:"stap",options:xt.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:lo.columns.name,text:({id:t})=>x(t),cell:({id:t})=>[i`<${M} id=${t} />`,v(t,"summary")&&i`<p class="zacht">${v(t,"summary")}</p>`]},...ze(({id:t})=>pt(t)?.key),{key:"wat",label:lo.columns.what,text:({id:t})=>gt(t)},{key:"zegt",label:lo.columns.told,text:t=>t.told},{key:"over",label:lo.columns.about,sort:!1,text:t=>t.about.map(x).join("; "),cell:t=>i`<${zt} ids=${t.about} name=${Ne} />`},{key:"bron",label:lo.columns.place,sort:!1,text:({id:t})=>ep(t).join("; "),cell:({id:t})=>{let[e,...o]=ep(t),n=k(g.shared.more_places,{count:o.length});return[e,o.length>0&&i`<span class="zacht">${n}</span>`]}}]});var np=g.unknown,r$=3,Se=({of:t,count:e,intro:o=t.intro,id:n="",children:s})=>i`
  <${Ds} id=${e!==void 0&&e<=r$?"":n}
    title=${e===void 0?t.title:k(np.counted,{title:t.title,count:e})}
    intro=${i`<p class="zacht">${o}</p>`}>${s}<//>
`,La=({list:t})=>i`
  <dl class="feiten">
    ${Object.values(b.codes[t]).map(e=>i`
        <div><dt>${t==="Basis"&&`${e.screen} `}${B(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function lr({id:t=""}){let e=np.reading;return i`
    <${Se} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([o,n])=>i`<h3>${n}</h3><${La} list=${o} />`)}
      ${e.rules.map(({title:o,text:n})=>i`<h3>${o}</h3><p>${n}</p>`)}
      <h3>${e.source}</h3>
      ${b.plans.map(o=>i`<p>${`${Pe(o)}.`}${o.sha&&[e.hash,i`<code>${o.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}var cr=g.method,sp=()=>i`
  <${H} text=${cr.title}><p class="uitleg">${cr.intro}</p><//>
  <${Ql} />
  <div class="blok"><${Ks} /></div>
  <${Se} of=${cr.states}><${La} list="CellState" /><//>
  <${lr} />
  <p><a href=${C("weet-niet")}>${cr.unknown}</a></p>
`;var Ro=g.overview;function a$({cell:t}){let[e,...o]=t.brief,n=t.asked&&i`<span class="bij">${Ro.asked_mark}</span>`;if(!e)return n||i`<span class="streepje">–<span class="stil"> ${g.shared.no_cell}</span></span>`;let s=[i`<strong class=${t.strict&&"anders"}>${e}</strong>`,o.map(r=>i`<span class="bij">${r}</span>`),n];return t.unmet?i`<span class="plaat">${s}</span>`:i`<${Ye} bar=${t.bar} support=${t.support_only} />${s}`}function i$({row:t,cell:e,step:o,plan:n,chosen:s}){let{word:r,lines:a,look:l}=de(e),c=`${s?" gekozen":""}${o===null?" dwars":""}`;if(!e)return i`
      <td role="cell" class=${`vak leeg${c}`}>
        <span class="sr">${r}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let p=xe(t.key,o,n.key),m=[r,...a,e.strict,e.most_basis&&qt[e.most_basis]?.[1],e.asked&&Ro.asked_mark].filter(Boolean).join(" · ");return i`
    <td role="cell" class=${`vak ${l}${e.brief.length?"":" leeg"}${c}`}>
      <button type="button" id=${Go(p)} aria-haspopup="dialog" onClick=${()=>A({cel:p})}>
        <span class="sr">${k(Ro.cell,{row:t.label,step:J(o)})}${m}</span>
        <span class="beeld" aria-hidden="true"><${a$} cell=${e} /></span>
        ${e.most_basis&&i`<span aria-hidden="true"><${eo} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}var l$=({step:t,place:e,of:o,empty:n,chosen:s})=>i`
  <th scope="col" role="columnheader" class=${`halte${s?" gekozen":""}${e===o?" laatste":""}`}>
    <span class=${n?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${ce(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,c$=({row:t,plan:e,chosen:o})=>i`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?i`<${M} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${fe(e).map((n,s)=>i`<${i$} row=${t} cell=${t.cells[s]} step=${n} plan=${e} chosen=${s===o} />`)}
  </tr>
`,p$=({plan:t,chosen:e,choose:o})=>i`
  <div class="stappen" role="group" aria-label=${Ro.one_step}>
    ${fe(t).map((n,s)=>i`
        <button type="button" aria-pressed=${String(s===e)} onClick=${()=>o(s)}>
          ${J(n)}
        </button>
      `)}
  </div>
`;function rp({by:t,scenario:e,plan:o,address:n="",reach:s}){let r=fe(o),[a,l]=G(n?Math.max(0,r.indexOf(Ls(n).step)):0),c=new Set(s?.columns.filter(p=>!p.acting).map(p=>p.step));return i`
    <${p$} plan=${o} chosen=${a} choose=${l} />
    <table
      class=${`matrix by-${t}`}
      id=${o===b.plans[0]?"matrix":`matrix-${o.key}`}
      role="table"
    >
      <caption>${k(Ro.caption,{rows:Ro.heads[t],scenario:nt(e,o)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Ro.heads[t]}</th>
          ${o.steps.map((p,m)=>i`
              <${l$} step=${p} place=${m+1} of=${o.steps.length} empty=${c.has(p.notation)}
                chosen=${m===a} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===a?" gekozen":""}`}>
            ${g.shared.all_steps}<span class="bij">${Ro.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${se(t,e,o).map(p=>i`<${c$} key=${p.key} row=${p} plan=${o} chosen=${a} />`)}
      </tbody>
    </table>
  `}var m$={station:i`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:i`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:i`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:i`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:i`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:i`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},ap=({name:t})=>i`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${m$[t]}
  </svg>
`;var ss=g.overview.start;function ip({answer:t}){let e=t.reach.length===1?t.reach[0].numbers:{},o=({get:n,plain:s,point:r})=>{let a=t.points.find(c=>c.name===r),l=k(n,{...e,...a});return l.includes("{")?s:l};return i`
    <section class="wensen">
      <h2>${ss.wish}</h2>
      <ul class="tegels">
        ${ss.tiles.map(n=>i`
            <li>
              <a class="tegel" href=${C(n.to,n.choose)}>
                <${ap} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}${o(n)}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}var f$=({query:t,barriers:e,plan:o,weights:n},s)=>C("aandachtspunten",{vraag:t,stap:e.length===1?e[0]:"",gewicht:n.length===1?n[0]:"",...s&&{plan:o}}),d$=({point:t,several:e})=>i`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${f$(t,e)}>${t.ask}</a></p>
  </li>
`;function lp({points:t,plans:e,count:o}){let n=e.length>1;return t.length?i`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${ss.discuss.title}</h2><p>${ss.discuss.note}</p>
        <p class="acties"><a href=${C("aandachtspunten")}>${k(ss.discuss.all,{count:o})}</a></p>
      </div>
      ${e.map(s=>{let r=t.filter(a=>a.plan===s.key);return r.length?i`
          ${n&&i`<p class="zacht">${s.title}</p>`}
          <ul class="kaartjes">
            ${r.map(a=>i`<${d$} key=${a.name} point=${a} several=${n} />`)}
          </ul>
        `:null})}
    </section>
  `:null}var ie=g.overview,Ba={"":"kind",partner:"partner",vorm:"form"},{truth:cp}=g.thing,$$=(t,e,o)=>{let{word:n,lines:s}=de(e);if(!e)return[t.label,J(o),ie.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:a,families:l,initiatives:c,partners:p,expected:m}=e;return[t.label,J(o),n,s.join("; "),U("Basis",r),cp[String(a)],l,c,p,cp[String(m)]]},u$=(t,e,o)=>[[...ie.csv,...At],...se(t,e,o).flatMap(n=>n.cells.map((s,r)=>[...$$(n,s,fe(o)[r]),...Ft(e,o.key)]))],h$=({by:t,scenario:e,plan:o})=>i`
  <div class="acties">
    <${St} name="matrix.csv" rows=${()=>u$(t,e,o)} />
    <button type="button" onClick=${()=>El(t,e,o)}>${ie.svg}</button>
    <button type="button" onClick=${()=>Fl(t,e,o)}>${ie.png}</button>
    <${ho} text=${()=>location.href} label=${ie.link} />
  </div>
`,g$=({answer:t,plan:e,plans:o})=>i`
  <div class="start">
    <${H} text=${ie.heading} title=${ie.title}>
      <p>${k(ie.start.intro,{report:uo(e)})}</p>
    <//>
    <${ip} answer=${t} />
  </div>
  <${lp} points=${t.points} count=${t.gaps.length} plans=${o} />
`;function pp({route:t}){let e=I(t.query),o=Object.hasOwn(Ba,t.query.rijen||"")&&Ba[t.query.rijen||""]||"kind",n=Object.entries(Ba).map(([l,c])=>[l,ie.rows[c]]),s=o==="kind"?"":t.query.rijen,{cel:r}=t.query,a=X(e);return i`
    ${o==="kind"?i`<${g$} answer=${a} plan=${Q(e.plan)} plans=${ye(e)} />`:i`<${H} text=${ie.heading} title=${ie.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${ie.matrix[o]}</h2><p>${nt(e)}</p>
          <p class="acties"><a href=${C("methode")}>${ie.legend.more}</a></p>
          <${Is} query=${t.query}>
            <${Eo} legend=${ie.rows.title} name="rijen" options=${n} current=${s} id="r" />
            <${Je} />
          <//>
        </div>
        ${ye(e).map(l=>i`
            ${N&&i`<h3>${l.title}</h3>`}
            <${Po} plan=${l} />
            <${rp} by=${o} scenario=${e} plan=${l} address=${r}
              reach=${a.reach.find(c=>c.plan===l.key)} />
            <${h$} by=${o} scenario=${e} plan=${l} />
            <${Xl} scenario=${e} plan=${l} />
          `)}
        <${Js} />
      </div>
      <${Ks} />
    </div>
    ${r&&i`<${Ys} address=${r} by=${o} scenario=${e} />`}
    <${Bt} text=${r?"":k(ie.shown,{scenario:nt(e)})} />
  `}var rs=(t,e)=>yo(t).rows.filter(({id:o})=>ee(o,e).outcome).map(o=>({...o,plan:t,...fp(o.id,o.work,e)})),mp=(t,e)=>b.promises[t.key].undated.filter(o=>Kr(o,e)).map(o=>{let n=v(o,"initiative").slice(1);return{id:o,work:n,plan:t,...fp(o,n,e)}});function fp(t,e,o){let n=ee(t,o),s=x(e);return{name:s,short:Ne(e)===s?s:Ne(e),what:v(t,"deadlineLabel"),quote:g.gaps.deadline.quote.replace("{words}",v(t,"deadlineText")),day:v(t,"dueBy"),by:K(v(t,"dueBy")),outcome:n.outcome||"",stand:n.stand||"",on:K(n.on)}}var dp=t=>ye(t).filter(e=>b.promises[e.key].rows.length||b.promises[e.key].undated.length),pr=(t,e)=>{let{reports:o}=yo(t);return o.find(n=>n.date===Ve(t.key,e))||o[o.length-1]},Mn=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),yo=t=>b.promises[t.key];var wo=g.promises,Ea=g.shared.outcomes,lt={left:274,top:32,foot:40,level:19,pad:30,line:21};function b$(t){let e=lt.top;return t.map(o=>{let n=Math.max(o.levels*lt.level+lt.pad,o.title.length*lt.line+36),s={...o,y:e,height:n};return e+=n,s})}var k$=t=>k(wo.mark,{name:t.name,what:t.what||wo.card.none,quote:t.quote,said:Ea[t.outcome].said}),Fa=t=>Object.entries(Ea).filter(([,{open:e}])=>e).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>k(wo.lane_counts,{count:e,said:o}));function y$({lane:t,rows:e,wide:o}){let n=Fa(e),s=t.y+24;return i`
    <g class="laan">
      <line x1="0" x2=${lt.left+o} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${s} text-anchor="end">${t.number}</text>
      ${t.title.map((r,a)=>i`<text class="laannaam" x="32" y=${s+a*lt.line}>${r}</text>`)}
      <text class=${n.length?"laantal open":"laantal"} x="32" y=${s+t.title.length*lt.line}>
        ${n.length?n.join(" · "):L(wo.lane_total,e.length)}
      </text>
    </g>
  `}function w$({row:t,lane:e,shown:o,point:n}){let s=e.levels*lt.level,r=lt.left+t.x,a=e.y+e.height/2+s/2-lt.level/2-t.level*lt.level,l=t.tail&&Ea[t.outcome].tail&&lt.left+t.tail,c={row:t,x:r,y:a};return i`
    ${l&&i`<path class="staart" d=${`M${r} ${a} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a
      href=${ce(t.work)}
      class=${`belofte ${o?"gekozen":""}`}
      aria-label=${k$(t)}
      transform=${`translate(${r} ${a})`}
      onMouseEnter=${()=>n(c)}
      onFocus=${()=>n(c)}
    >
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Xn} outcome=${t.outcome} /></g>
    </a>
  `}function v$({at:t,width:e,height:o,close:n}){let{row:s,x:r,y:a}=t,[l]=Et(s.id),c=dn(s.work),p=r>e*.62,m={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:a>o*.6?"auto":`${a/o*100}%`,bottom:a>o*.6?`${(o-a)/o*100}%`:"auto"};return i`
    <div class="belofte-kaart" style=${m} onMouseLeave=${n}>
      <p><strong>${s.name}</strong></p>
      <p>${wo.card.promised}${s.what?`${s.what}, `:""}${s.quote} <span class="zacht">(${s.by})</span></p>
      <p><${en} outcome=${s.outcome} on=${s.on&&k(wo.card.came,{day:s.on})} /></p>
      ${c.length>0&&i`<p class="zacht">${g.gaps.deadline.how.leads}: <${zt} ids=${c} /></p>`}
      ${l&&i`<p class="zacht">${rt(l)}</p>`}
    </div>
  `}function $p({plan:t,rows:e,date:o}){let[n,s]=G(null),r=Tt(),{lanes:a,wide:l,years:c,beyond:p}=yo(t),m=b$(a),f=m.reduce((P,j)=>j.y+j.height,lt.top),$=lt.left+l+20,d=f+lt.foot,u=pr(t,o),y=lt.left+u.x,h=k(wo.report,{date:K(u.date)}),w=h.length*8.6+24,_=()=>s(null),T=P=>P.key==="Escape"&&_(),S=P=>e.filter(j=>j.lane===P),q=Math.min(Math.max(y-w/2,lt.left),$-w);return i`
    <div class="lanenvak" ref=${r} onMouseLeave=${_} onKeyDown=${T}>
      <svg class="lanen" viewBox=${`0 0 ${$} ${d}`} role="group" aria-label=${wo.picture}>
        <rect class="daarna" x=${y} y=${lt.top} width=${$-y} height=${f-lt.top} />
        ${c.map(({year:P,x:j})=>i`
            <g class="jaar">
              <line x1=${lt.left+j} x2=${lt.left+j} y1=${lt.top} y2=${f} />
              <text x=${lt.left+j+4} y=${lt.top-9}>${P}</text>
            </g>
          `)}
        ${p&&i`
            <g class="jaar">
              <text text-anchor="middle" x=${lt.left+p.x} y=${lt.top-9}>${wo.beyond}</text>
            </g>
          `}
        ${m.map((P,j)=>i`<${y$} lane=${P} rows=${S(j)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${$} y1=${f} y2=${f} />
        <line class="nu" x1=${y} x2=${y} y1=${lt.top-8} y2=${f} />
        <g class="nulabel">
          <rect x=${q} y=${f+4} width=${w} height="28" rx="3" />
          <text x=${q+w/2} y=${f+24} text-anchor="middle">${h}</text>
        </g>
        ${e.map(P=>i`
            <${w$}
              key=${P.id}
              row=${P}
              lane=${m[P.lane]}
              shown=${n?.row.id===P.id}
              point=${s}
            />
          `)}
      </svg>
      ${n&&i`<${v$} at=${n} width=${$} height=${d} close=${_} />`}
    </div>
  `}var ut=g.promises;function _$({rows:t,chosen:e,plan:o}){let n=Zt(o).shared.outcomes;return i`
    <div class="tegels-uitkomst" role="group" aria-label=${ut.tiles_label}>
      ${Object.entries(n).map(([s,{tile:r}])=>i`
          <button
            type="button"
            id=${`uitkomst-${s}`}
            aria-pressed=${String(e===s)}
            onClick=${()=>A({uitkomst:e===s?null:s})}
          >
            <${xn} outcome=${s} />
            <span class="getal">${t.filter(a=>a.outcome===s).length}</span>
            <span>${r}</span>
          </button>
        `)}
    </div>
  `}var x$=t=>{let e=yo(t.plan).lanes[t.lane];return e?Mn(e):""},Aa=[{key:"dag",label:ut.columns.day,text:t=>t.day,cell:t=>t.by},{key:"actie",label:ut.columns.work,text:t=>t.name,cell:t=>i`<${M} id=${t.work} />`},{key:"wat",label:ut.columns.what,text:t=>t.what},{key:"woorden",label:ut.columns.quote,text:t=>t.quote},{key:"stand",label:ut.columns.stand,text:t=>g.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?i`<${en} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:ut.columns.lane,text:x$}],S$=(t,e)=>[[...Aa.map(o=>o.label),g.timeline.csv.at(-1),...At],...t.map(o=>[...Aa.map(n=>n.text(o)),Et(o.id).map(rt).join("; "),...Ft(e,o.plan.key)])],O$=6;function C$({rows:t,plan:e,date:o}){let{outcomes:n}=g.shared,s=Object.keys(n).find(a=>n[a].open),r=t.filter(a=>a.outcome===s).sort((a,l)=>z(a.day,l.day));return i`
    <aside class="langst-open">
      <h2>${ut.open.title}</h2>
      <p>${r.length?k(ut.open.said,{date:K(Ve(e.key,o))}):ut.open.none}</p>
      <ul>
        ${r.slice(0,O$).map(a=>i`
            <li key=${a.id}>
              <${xn} outcome=${a.outcome} />
              <span>
                <${M} id=${a.work} text=${a.short} />${" "}${a.what||""}
                <span class="bij">${ut.open.promised}${a.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${C("aandachtspunten",{termijnen:"alle"})}>${ut.open.gaps}</a></p>
      <h2>${ut.read.title}</h2>
      <ul class="leesregels">${ut.read.lines.map(a=>i`<li>${a}</li>`)}</ul>
    </aside>
  `}var j$=({plan:t,rows:e})=>i`
  <div class="lanenlijst">
    ${yo(t).lanes.map((o,n)=>({lane:o,found:e.filter(s=>s.lane===n)})).filter(({found:o})=>o.length).map(({lane:o,found:n})=>i`
          <details>
            <summary>${Mn(o)}
              <span class="bij">
                ${L(ut.lane_total,n.length)}${Fa(n).map(s=>` · ${s}`)}
              </span>
            </summary>
            <ul>
              ${n.map(s=>i`
                  <li key=${s.id}>
                    <${en} outcome=${s.outcome} on=${s.by} />
                    <span><${M} id=${s.work} text=${s.short} />${" "}${s.what||s.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`;function M$({plan:t,scenario:e,chosen:o}){let n=rs(t,e.date),s=mp(t,e.date),r=n.filter(a=>!o||a.outcome===o);return i`
    <section>
      ${N&&i`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${k(ut.intro,{count:n.length,undated:s.length})}</p>
      <${_$} rows=${n} chosen=${o} plan=${t} />
      <div class="belofteblad">
        <div><${$p} plan=${t} rows=${r} date=${e.date} /><${j$} plan=${t} rows=${r} /></div>
        <${C$} rows=${n} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${ut.table}</summary>
        <${$t} id=${`beloften-${t.key}`} caption=${ut.caption} rows=${r} columns=${Aa} sort="dag" />
      </details>
      ${s.length>0&&i`
          <details class="tweeling">
            <summary>${k(ut.undated,{count:s.length})}</summary>
            <ul>
              ${s.map(a=>i`<li>
                  <${M} id=${a.work} />: ${a.quote}${a.what&&`, ${a.what}`}
                  ${a.stand&&`; ${a.stand}`}
                </li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function up({route:t}){let e=I(t.query),o=dp(e),n=t.query.uitkomst in g.shared.outcomes?t.query.uitkomst:"",s=o.flatMap(r=>rs(r,e.date)).filter(r=>!n||r.outcome===n);return i`
    <${H} text=${ut.heading} title=${ut.title} />
    <${Me}><${Ie} /><${Zo} /><//>
    ${o.map(r=>i`<${M$} key=${r.key} plan=${r} scenario=${e} chosen=${n} />`)}
    ${!o.length&&i`<p>${ut.none}</p>`}
    <p class="acties">
      <${St} name="beloften.csv" rows=${()=>S$(s,e)} />
      ${o.length>0&&i`<${Lo} name="beloften" title=${ut.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
      <a href=${C("tijdlijn")}>${ut.all_events}</a>
    </p>
    <${Bt} text=${L(ut.lane_total,s.length)} />
  `}var he=g.questions.own,Na=200;function T$({columns:t,rows:e}){let o=s=>i`<tr>${s.map(r=>i`<td>${r??""}</td>`)}</tr>`,n=()=>oe(he.file,rn([t,...e]),"text/csv;charset=utf-8");return i`
    <p>${L(he.rows,e.length)}${e.length>Na&&` ${k(he.first,{count:Na})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${he.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(s=>i`<th scope="col">${s}</th>`)}</tr></thead>
        <tbody>${e.slice(0,Na).map(o)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${n}>${he.csv}</button>
    </div>
  `}function Pa({start:t=he.example,exported:e=!1}){let[o,n]=G(t),[s,r]=G(null);async function a(){r({said:he.busy});try{r(await Rt().ask("ask",{text:o,exported:e}))}catch(l){r({said:l.message})}}return i`
    <section class="blok">
      <h2>${he.title}</h2>
      <p class="zacht">${he.intro}</p>
      <label class="veld breed">
        <span>${he.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${o}
          onInput=${l=>n(l.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${a}>${he.ask}</button></div>
      <div aria-live="polite">
        ${s?.said&&i`<p>${s.said}</p>`}
        ${s&&"yes"in s&&i`<p><strong>${s.yes?he.yes:he.no}</strong></p>`}
        ${s?.graph&&i`<pre tabindex="0" role="region" aria-label=${he.result}><code>${s.graph}</code></pre>`}
        ${s?.columns&&i`<${T$} columns=${s.columns} rows=${s.rows} />`}
      </div>
    </section>
  `}var mt=g.questions,gp="gaps",hp={barrier:t=>t.barrier&&J(t.barrier),kind:t=>t.kind&&ot(t.kind),partner:t=>t.partner&&x(te(t.partner)||t.partner),severity:t=>U("Severity",t.severity),detail:t=>t.detail&&(Lt(t.detail)?x(t.detail):t.told)},bp=(t,e)=>(hp[t]?hp[t](e):e[t])||"",kp=t=>X(t).gaps.flatMap(e=>Yn(e).map(o=>({...o,plan:e.plan}))),yp={key:"severity",label:mt.columns.weight,text:t=>String(Object.keys(b.codes.Severity).indexOf(t.severity)),cell:t=>i`<${Hs} severity=${t.severity} />`};function L$(t){let e=Object.entries(t.columns),o=n=>Lt(n.subject)?i`<${M} id=${n.subject} />`:n.subject_label;return[...e.map(([n,s],r)=>({key:n,label:s,text:a=>bp(n,a),cell:r===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[yp],...ze(n=>n.plan),{key:"bron",label:mt.columns.place,sort:!1,text:n=>No(n).map(rt).join("; ")}]}function B$({name:t,query:e,scenario:o}){let n=kp(o).filter(l=>l.query===t);if(!n.length)return i`<p>${mt.nothing}</p>`;let s=L$(e),r={rows:L(mt.rows,n.length),scenario:nt(o)},a=()=>[[mt.columns.sentence,...s.map(l=>l.label),...At],...n.map(l=>[l.sentence,...s.map(c=>c===yp?bp("severity",l):c.text(l)),...Ft(o,l.plan)])];return i`
    <${$t}
        id=${`uitkomst-${t}`}
        caption=${k(mt.caption,{title:e.title,...r})}
        rows=${n}
        columns=${s}
      />
    <div class="acties">
      <${St} name=${`${t}.csv`} rows=${a} />
      <a href=${C("aandachtspunten",{vraag:t})}>${mt.as_sentences}</a>
    </div>
  `}function E$({name:t,query:e,scenario:o}){let n=Object.values(b.views).find(a=>a.query===t),s=e.shelf===gp,r=C("overzicht",{rijen:mt.rows_of[t]});return i`
    <p class="kruimel"><a href=${C("vragen")}>${mt.title}</a></p>
    <${H} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&i`<${Me}><${Je} /><//>`}
    <${oo} pairs=${[[mt.why,e.why],[mt.weight,e.severity]]} />
    ${s&&i`
        <section>
          <h2>${mt.result}</h2>
          <${B$} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in mt.rows_of&&i`<p><a href=${r}>${mt.in_overview}</a></p>`}
    ${n&&i`<p><a href=${C(["graaf",n.name])}>${mt.picture}</a></p>`}
    ${e.shelf==="explore"&&i`<p>${mt.ask} <code>${k(mt.command,{name:t})}</code></p>`}
    <details>
      <summary>${mt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${mt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${ho} text=${()=>e.sparql} label=${mt.copy} />
    </details>
    ${et()&&!e.open&&i`<${Pa} key=${t} start=${e.sparql} exported=${e.shelf==="recipes"} />`}
  `}function F$({shelf:t,counts:e}){let o=Object.entries(b.queries).filter(([,s])=>s.shelf===t.name).map(([s,r])=>({...r,name:s}));if(!o.length)return null;let n=[{key:"titel",label:mt.columns.title,text:s=>s.title,cell:s=>i`<a href=${C(["vragen",s.name])}>${s.title}</a>`},{key:"vraag",label:mt.columns.question,sort:!1,text:s=>s.question},{key:"aantal",label:mt.columns.found,text:s=>String(e.get(s.name)||0)}];return i`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${$t}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===gp?n:n.slice(0,2)}
      />
    </section>
  `}function wp({route:t}){let e=I(t.query),o=t.path[1],n=b.queries[o];if(o&&!n)return i`<${zo} />`;if(o)return i`<${E$} name=${o} query=${n} scenario=${e} />`;let s=new Map;for(let r of kp(e))s.set(r.query,(s.get(r.query)||0)+1);return i`
    <${H} text=${mt.title}><p class="uitleg">${mt.intro}</p><//>
    ${et()&&i`<${Pa} />`}
    ${mt.shelves.map(r=>i`<${F$} shelf=${r} counts=${s} />`)}
  `}var Xt=g.search,za=100,Ra=({text:t,wanted:e})=>vi(t,e).map(({said:o,on:n})=>n?i`<mark>${o}</mark>`:o),A$=({item:t,wanted:e})=>i`
  <li>
    <a href=${C(t.path)}><${Ra} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${N&&pt(t.id)&&`, ${pt(t.id)?.title}`}
    </span>
    <p><${Ra} text=${Di(t,e)} wanted=${e} /></p>
  </li>
`,vp=t=>C("zoek",{q:t});function N$({text:t}){let{meant:e,alone:o}=qi(t),[n,s]=Xt.meant.split("{word}");return i`
    <section class="blok" id="anders">
      ${e&&i`<p>${n}<a href=${vp(e)}>${e}</a>${s}</p>`}
      ${o.length>0&&i`<p>${Xt.alone} ${o.map(r=>i` <a href=${vp(r)}>${r}</a>`)}</p>`}
      <p>${Xt.try} ${Object.entries(Xt.lists).map(([r,a])=>i` <a href=${C(r)}>${a}</a>`)}</p>
    </section>
  `}function P$({text:t,wanted:e}){let[o,n]=G(null);if(Fe(()=>{let l=!0;n(null);let c=window.setTimeout(()=>{Oi(t).then(p=>l&&n(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!o?.source)return null;let{found:s,count:r}=o,a=l=>[", ",Xt.source.about,i`<${zt} ids=${l} />`];return i`
    <section id="in-de-bron">
      <h2>${k(Xt.source.title,{count:r})}</h2>
      ${r===0&&i`<p>${Xt.source.none}</p>`}
      ${s.length<r&&i`<p class="zacht">${k(Xt.source.first,{count:s.length})}</p>`}
      <ol class="resultaten">
        ${s.map(({vindplaats:l,woorden:c,over:p})=>i`
            <li key=${l}>
              <p><${Ra} text=${c} wanted=${e} /></p>
              <p class="zacht">
                ${rt(l)}${p.some(wt)&&a(p.filter(wt))}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function _p({route:t}){let e=t.query.q||"",{wanted:o,found:n}=xs(e),s=E(n.map(l=>l.kind)).sort(z),r=n.filter(l=>!t.query.wat||l.kind===t.query.wat);Mt(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let a=r.length?L(Xt.found,r.length):k(Xt.nothing,{text:e});return i`
    <${H} text=${Xt.title} />
    <section class="filters" aria-label=${Xt.label}>
      <div class="velden">
        <${Xe} label=${Xt.field} name="q" id="zoekterm" />
        ${s.length>1&&i`<${Pt} label=${Xt.what} name="wat" options=${s.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?a:Xt.type}</p>
    ${o.length>0&&!n.length&&i`<${N$} text=${e} />`}
    <ol class="resultaten">
      ${r.slice(0,za).map(l=>i`<${A$} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${r.length>za&&i`<p>${k(Xt.too_many,{count:r.length-za})}</p>`}
    ${o.length>0&&Ce()&&i`<${P$} text=${e} wanted=${o} />`}
    <${Bt} text=${o.length?a:""} />
  `}var xp=g.summary.lanes,Op=g.shared.outcomes,[Sp,Tn,mr,Cp,z$,R$]=[225,690,17,8,16,.68],Wa=30,jp=t=>Math.min(t.levels,Wa);function W$(t){let e=new Map;for(let{x:o,level:n}of t)n>=Wa&&e.set(o,(e.get(o)||0)+1);return[...e]}function I$(t,e){let o=mr;return t.map((n,s)=>({lane:n,mine:e.filter(r=>r.lane===s)})).filter(({mine:n})=>n.length).map(({lane:n,mine:s})=>{let r=Math.max(z$,jp(n)*Cp+4);return o+=r,{lane:n,mine:s,top:o-r,middle:o-r/2}})}var q$=(t,e,o)=>e+(o.level-(jp(t)-1)/2)*Cp,D$=t=>t.length>40?`${t.slice(0,39).trim()}…`:t,H$=t=>Ke(Object.entries(Op).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>`${e} ${o}`));function Mp({scenario:t,plan:e}){let o=rs(e,t.date);if(!o.length)return null;let{lanes:n,wide:s,years:r,beyond:a}=yo(e),l=Ve(e.key,t.date),c=u=>Sp+8+u/s*(Tn-Sp-16),p=I$(n,o),m=p.reduce((u,{top:y,middle:h})=>Math.max(u,2*h-y),mr),f=c(pr(e,l).x),$=p.map(({lane:u,mine:y})=>k(xp.told,{chapter:Mn(u),counts:H$(y)})),d=f>Tn-150?"end":"start";return i`
    <svg class="banen" viewBox=${`0 0 ${Tn} ${m+16}`} role="img" aria-label=${$.join(" ")}>
      <rect class="straks" x=${f} y=${mr} width=${Tn-f} height=${m-mr} />
      ${r.map(({year:u,x:y})=>i`
          <line class="jaar" x1=${c(y)} x2=${c(y)} y1="4" y2=${m} />
          <text class="jaartal" x=${c(y)+4} y="12">${u}</text>
        `)}
      ${a&&i`<text class="jaartal" x=${c(a.x)} y="12" text-anchor="middle">${g.promises.beyond}</text>`}
      ${p.map(({lane:u,top:y,middle:h})=>i`
          <line class="baan" x1="0" x2=${Tn} y1=${y} y2=${y} />
          <text x="0" y=${h+4}>${D$(Mn(u))}</text>
        `)}
      ${p.flatMap(({top:u,mine:y})=>W$(y).map(([h,w])=>i`<text class="jaartal" x=${c(h)-8} y=${u+12} text-anchor="end">+${w}</text>`))}
      <line class="baan" x1="0" x2=${Tn} y1=${m} y2=${m} />
      <line class="peil" x1=${f} x2=${f} y1="2" y2=${m+4} />
      <text class="peildag" x=${d==="end"?f-4:f+4} y=${m+13} text-anchor=${d}>
        ${k(xp.line,{date:K(l)})}
      </text>
      ${p.flatMap(({lane:u,middle:y,mine:h})=>h.filter(w=>w.level<Wa).map(w=>i`
            <g transform=${`translate(${c(w.x)} ${q$(u,y,w)}) scale(${R$})`}>
              <title>${[w.name,w.by,Op[w.outcome].said].join(", ")}</title>
              <${Xn} outcome=${w.outcome} />
            </g>
          `))}
    </svg>
  `}var Ia=g.summary.route;function U$({step:t,number:e,missing:o,partners:n,named:s}){return i`
    <li class=${n.length?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${n.length?L(Ia.count,s):Ia.nobody}</p></div>
      </div>
      <div>
        ${o.length>0&&i`<ul class="gemis" aria-label=${Ia.silent}>
            ${o.map(r=>i`<li><span>${r}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${n.map(({id:r,label:a})=>i`<li class=${un(r)?"verzamel":""}>${a}</li>`)}
        </ul>
      </div>
    </li>
  `}function Tp({scenario:t,plan:e}){let o=se("kind",t,e),n=se("partner",t,e),{reach:s}=X({...t,plan:e.key});return i`
    <ol class="blad-route">
      ${e.steps.map((r,a)=>{let l=o.filter(p=>p.cells[a]?.unmet).map(p=>p.label),c=n.filter(p=>p.cells[a]?.initiatives).map(p=>({id:te(p.key),label:p.label}));return i`<${U$} step=${r} number=${a+1} missing=${l} partners=${c}
          named=${s[0].columns[a].named} />`})}
    </ol>
  `}var vo=g.summary,G$=g.shared.outcomes;function Lp({plan:t,scenario:e,number:o,total:n,children:s}){let{version:r,content:a}=b.meta,l={version:r,content:(a||"").slice(0,12),scenario:nt(e,t)};return i`
    <section class="vel">
      <div class="vel-kop">
        <p>${g.shared.app}</p>
        <p>${k(vo.head,{date:K(Ve(t.key,e.date))})}</p>
      </div>
      ${s}
      <div class="vel-voet">
        <p>${k(vo.foot.source,{sources:Pe(t)})} ${k(vo.foot.version,l)}</p>
        <p>${k(vo.foot.sheet,{number:o,total:n})}</p>
      </div>
    </section>
  `}function K$({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet)return i`<td class="niets">–</td>`;let[o,n]=t.brief;return t.initiatives?i`
    <td data-kop=${J(e)}>
      <${Ye} bar=${t.bar} support=${t.support_only} /><span>${o}</span><span class="sr">. ${n}</span>
    </td>
  `:i`<td class="arcering" data-kop=${J(e)}><span class="plaat">${o}</span></td>`}var V$=({scenario:t,plan:e})=>i`
  <table class="blad-matrix">
    <caption class="sr">${vo.matrix.title}</caption>
    <thead>
      <tr><td></td>${fe(e).map(o=>i`<th scope="col">${J(o)}</th>`)}</tr>
    </thead>
    <tbody>
      ${se("kind",t,e).map(o=>i`
          <tr>
            <th scope="row">${o.label}</th>
            ${o.cells.map((n,s)=>i`<${K$} cell=${n} step=${fe(e)[s]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,fr=({title:t,note:e,children:o})=>i`
  <section class="blok-blad" aria-label=${t} tabindex="0">
    <h2>${t}</h2>
    ${e&&i`<p class="zacht">${e}</p>`}
    ${o}
  </section>
`;function Z$({scenario:t,plan:e,...o}){let n=Zt(e).summary,{points:s,reach:r}=X({...t,plan:e.key}),a=r[0].numbers;return i`
    <${Lp} plan=${e} scenario=${t} ...${o}>
      <h2 class="vel-titel">${n.heading}</h2>
      <p class="vel-intro">
        ${k(n.intro,{report:uo(e)})} ${a.expected>0&&k(n.counted,a)}
      </p>
      <${Po} plan=${e} />
      <${fr} title=${n.matrix.title} note=${n.matrix.note}>
        <${V$} scenario=${t} plan=${e} />
        <${Vn} />
      <//>
      <${fr} title=${g.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${s.filter(l=>l.plan===e.key).map(l=>i`
                <li>
                  <h3><span class="getal">${l.number}</span> ${l.title}</h3>
                  <p>${l.text} <strong>${l.ask}</strong></p>
                </li>
              `)}
          <li class="zorg"><p><strong>${n.care.title}</strong> ${n.care.text}</p></li>
        </ul>
      <//>
    <//>
  `}function Y$({scenario:t,plan:e,...o}){let n=Zt(e).summary;return i`
    <${Lp} plan=${e} scenario=${t} ...${o}>
      <${fr} title=${n.route.title} note=${n.route.note}>
        <${Tp} scenario=${t} plan=${e} />
      <//>
      <${fr} title=${n.lanes.title} note=${n.lanes.note}>
        <${Mp} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Object.entries(G$).map(([s,{tile:r}])=>i`<li><${xn} outcome=${s} /> ${r}</li>`)}
        </ul>
      <//>
    <//>
  `}function Bp({route:t}){let e=I(t.query),o=ye(e),n=2*o.length;return i`
    <div class="vel-boven">
      <${H} text=${vo.title}><p class="uitleg">${vo.screen}</p><//>
      <${Ie} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${vo.print}</button></p>
    </div>
    <div class="vellen">
      ${o.map((s,r)=>i`
          <${Z$} key=${s.key} scenario=${e} plan=${s} number=${2*r+1} total=${n} />
          <${Y$} key=${`${s.key}-2`} scenario=${e} plan=${s} number=${2*r+2} total=${n} />
        `)}
    </div>
    <${Bt} text=${vo.screen} />
  `}var dr=g.thing.route,Q$={organisation:(t,e)=>b.partners[N?e.key:""].find(o=>o.id===t)?.steps||[],undertaking:$o},X$=({plan:t,steps:e})=>i`
  <div class="routelijn">
    <ol aria-label=${N?k(dr.of_plan,{plan:t.title}):dr.label}>
      ${t.steps.map(o=>i`
          <li class=${e.includes(o.notation)?"hier":""}>
            ${o.label}<span class="sr">${e.includes(o.notation)?dr.here:dr.not_here}</span>
          </li>
        `)}
    </ol>
  </div>
`;function Ep({id:t}){let e=Q$[Co(t)];return e?b.plans.filter(o=>!pt(t)||o===pt(t)).map(o=>({plan:o,steps:e(t,o)})).filter(({steps:o})=>o.length).map(o=>i`<${X$} key=${o.plan.key} ...${o} />`):null}var Ln=g.thing,J$=new Set([...b.hidden,...Ln.said]),ht=({title:t,children:e})=>i`<section class="blok"><h2>${t}</h2>${e}</section>`,ge=({text:t,look:e})=>t&&i`<p class=${e}>${t}</p>`,as=({items:t,look:e})=>i`<ul class=${e}>${t.map(o=>i`<li>${o}</li>`)}</ul>`;function tu({property:t,value:e}){return e.startsWith("@")?i`<${M} id=${e.slice(1)} />`:b.lists[t]?U(b.lists[t],e):Ln.truth[e]||K(e)}var Bn=t=>Object.entries(ke.get(t)||{}).filter(([e])=>!J$.has(e)).map(([e,o])=>{let n=o.map(s=>i`<${tu} property=${e} value=${s} />`);return[B(_s(e)),n.length>1?i`<${as} items=${n} />`:n[0]]}),$r=({id:t})=>Zs(t).length>0&&i`<${ht} title=${Ln.figures}><${ga} id=${t} /><//>`;function ur({ids:t,title:e}){if(!t.length)return null;let o=s=>({kind:pe(s,"recommendationKind"),response:pe(s,"response")||Ln.asked.no_response}),n=t.map(s=>i`<li><${M} id=${s} />${k(Ln.asked.line,o(s))}</li>`);return i`<${ht} title=${e}><${Yo} id="gevraagd" items=${n} /><//>`}var eu=3;function En({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of In(t))p&&c===t&&e.set(l,[...e.get(l)||[],p]);if(!e.size)return null;let o=[...e].map(([l,c])=>({from:l,how:E(c).join(", ")})),{columns:n,title:s,caption:r}=Ln.mentions,a=[{key:"wat",label:n.what,text:({from:l})=>x(l),cell:({from:l})=>i`<${M} id=${l} />`},{key:"soort",label:n.kind,text:({from:l})=>gt(l)},{key:"verband",label:n.link,text:({how:l})=>l},{key:"stand",label:n.stand,text:({from:l})=>Qt(l),cell:({from:l})=>Uo(l)&&i`<${bt} id=${l} />`}];return i`
    <${Ds} id=${o.length>eu?"verwijzingen":""} title=${k(s,{count:o.length})}>
      <${$t} id="verwijst" caption=${r} rows=${o} sort="verband" columns=${a} />
    <//>
  `}var kt=g.thing.organisation,Fp=t=>xt.filter(e=>t.includes(e.notation)).map(e=>e.label);function ou({id:t}){let e=Fp(b.partners[""].find(r=>r.id===t)?.steps||[]),o=je(t,"unitOf"),n=v(t,"tooi"),s=[...Bn(t),[g.thing.also_known,dt(t,"altLabel").join(", ")],[kt.units,o.length>0&&i`<${qe} ids=${o} />`],[kt.identity,n?k(kt.identified,{code:n,date:K(v(t,"checkedOn"))}):kt.unidentified]];return i`
    <${ht} title=${g.thing.known}>
      <${ge} text=${v(t,"summary")} />
      ${un(t)&&i`<p>${kt.collective}</p>`}
      ${v(t,"isIndependent")==="true"&&i`<p>${kt.independent}</p>`}
      <p>${e.length?k(kt.steps,{steps:Ke(e.map(r=>r.toLowerCase()))}):kt.no_steps}</p>
      <${oo} pairs=${s} />
    <//>
  `}function nu({rows:t}){let e=kt.columns,o=({to:r})=>b.works[r]?.across?g.shared.all_steps:Fp($o(r)).join(", "),n=[...ze(r=>pt(r.to)?.key),{key:"actie",label:e.action,text:r=>x(r.to),cell:r=>i`<${M} id=${r.to} />`},{key:"soort",label:e.what,text:r=>gt(r.to)},{key:"rol",label:e.role,text:r=>r.said},{key:"stand",label:e.stand,text:r=>Qt(r.to),cell:r=>i`<${bt} id=${r.to} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:r=>i`<${Dt} of=${r.of} />`}],s=E(t.map(r=>r.to)).length;return i`
    <${ht} title=${k(kt.work,{count:s})}>
      <p class="zacht">${kt.work_note}</p>
      ${s?i`<${$t} id="acties" caption=${kt.work_caption} rows=${t} sort="actie" columns=${n} />`:i`<p>${g.shared.none}</p>`}
    <//>
  `}var su=1;function ru({id:t}){let e=It(t,"own");if(!e.length)return null;let o=e.map(({to:n,of:[s]})=>i`
      <section>
        <h3><${M} id=${n} /></h3>
        <${Qn} id=${s} />
        <${Dt} of=${[s]} />
      </section>
    `);return i`
    <${ht} title=${k(kt.own,{count:e.length})}>
      <p class="zacht">${kt.own_note}</p>
      <${Yo} id="eigen" as="div" first=${su} items=${o} />
    <//>
  `}function au({id:t}){let e=je(t,"wish");return e.length?i`
    <${ht} title=${kt.wishes}>
      ${e.map(o=>i`
          <div class="koppeling">
            <p><strong>${B(pe(o,"engagement")||kt.wish)}</strong>: ${v(o,"rationale")}</p>
            <${Dt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function iu({id:t}){let e=It(t,"member");if(!e.length)return null;let o=e.map(({from:n,to:s,of:r})=>i`
      <li>
        <${M} id=${n} />${kt.member}<${M} id=${s} />: ${v(r[0],"post")}${" "}
        (${K(v(r[0],"asOf"))})
        <${Dt} of=${r} />
      </li>
    `);return i`<${ht} title=${kt.members}><${Yo} id="leden" items=${o} /><//>`}function lu({id:t}){let e=new Map(It(t,"with").map(n=>[Ui(n,t),n]));if(!e.size)return null;let o=n=>{let{of:s=[],more:r}=e.get(n)||{},a=k(r?kt.more_works:kt.works,{works:s.map(Ne).join(", ")});return i`<span class="zacht">${a}</span>`};return i`
    <${ht} title=${kt.together}>
      <p class="zacht">${kt.alphabetical}</p>
      <${qe} ids=${De([...e.keys()])} more=${o} look="kolommen" />
    <//>
  `}function Ap({id:t}){return i`
    <${ou} id=${t} />
    <${nu} rows=${It(t,"who")} />
    <${ru} id=${t} />
    <${au} id=${t} />
    <${ur} title=${kt.asked} ids=${De(je(t,"askedOf"))} />
    <${iu} id=${t} />
    <${lu} id=${t} />
    <${En} id=${t} />
  `}var Le=g.thing.step,qa=t=>qt[t]?.[1]||"",Np=(t,e="")=>[i`<${eo} basis=${t} />`,` ${qa(t)}${e}`],cu=({id:t,narrow:e})=>i`
  <${ht} title=${Le.what}>
    <${ge} text=${v(t,"step")} />
    <${ge} text=${v(t,"definition")} />
    <${ge} text=${v(t,"scopeNote")} look="zacht" />
    ${e.length>0&&i`<p>${Le.narrower}<${zt} ids=${e} />.</p>`}
    ${st(t,"broader")&&i`<p>${Le.broader}<${M} id=${st(t,"broader")} />.</p>`}
  <//>
`;function pu({id:t,scenario:e}){let o=Le.cell_columns,n=X(e).matrix.kind.filter(c=>Li(c.barrier,c.plan)===t);if(!n.length)return null;let s=c=>C("overzicht",{cel:xe(c.column,c.barrier,c.plan)}),r=c=>B(ot(c.column)),a=c=>{let{word:p,lines:m,look:f}=de(c);return[i`<span class=${`chip ${f}`}>${p}</span>`,m.length>0&&` ${m.join(" · ")}`]},l=[...ze(c=>c.plan),{key:"soort",label:o.kind,text:r,cell:c=>i`<a href=${s(c)}>${r(c)}</a>`},{key:"stand",label:o.stand,text:c=>de(c).word,cell:a},{key:"hoe",label:o.how,text:c=>qa(c.most_basis),cell:c=>c.most_basis&&Np(c.most_basis)}];return i`
    <${ht} title=${Le.cells}>
      <p class="zacht">${nt(e)}</p>
      <${$t} id="vakken" caption=${Le.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function mu({links:t,scenario:e}){let o=Le.columns,n=a=>st(a,"initiative"),{links:s}=X(e),r=[...ze(a=>pt(a)?.key),{key:"actie",label:o.action,text:a=>x(n(a)),cell:a=>i`<${M} id=${n(a)} />`},{key:"soort",label:o.kind,text:a=>dt(a,"interventionKind").map(ot).join(", ")},{key:"wie",label:o.who,sort:!1,text:a=>Vr(n(a)).map(x).join(", "),cell:a=>i`<${zt} ids=${Vr(n(a))} />`},{key:"stand",label:o.stand,text:a=>Qt(n(a),e.date),cell:a=>i`<${bt} id=${n(a)} date=${e.date} />`},{key:"hoe",label:o.how,text:a=>qa(s[a][0]),cell:a=>Np(s[a][0],`; ${U("Strength",s[a][1])}`)}];return i`
    <${ht} title=${k(Le.work,{count:E(t.map(n)).length})}>
      ${t.length?i`<${$t} id="wiewat" caption=${Le.work_caption} rows=${t} sort="actie" columns=${r} />`:i`<p>${gn(Q(e.plan))}</p>`}
    <//>
  `}function fu({ids:t}){if(!t.length)return null;let e=t.map(o=>[i`<${M} id=${o} />`,k(Zt(pt(o)).thing.step.helper,{awareness:pe(o,"awareness")||Le.unaware})]);return i`<${ht} title=${Le.helpers}><${as} items=${e} /><//>`}function Pp({id:t}){let e=I(F.route.query),o=we(t,"narrower"),n=[t,...o],s=l=>n.flatMap(c=>je(c,"barrier")).filter(c=>Ze(c,l)),r=X(e).links,a=n.flatMap(l=>It(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Do(l,e.plan));return i`
    <${cu} id=${t} narrow=${o} />
    <${pu} id=${t} scenario=${e} />
    <${mu} links=${a} scenario=${e} />
    <${ur} title=${Le.asked} ids=${s("Recommendation").filter(l=>Do(l,e.plan))} />
    <${fu} ids=${s("Facilitator")} />
  `}var Be=t=>Zt(pt(t)).thing.undertaking,zp=t=>i`<${Dt} of=${[t]} />`;function du({report:t,said:e}){return i`
    <${ge} text=${v(t,"summary")} />
    <${Jo} of=${t} />
    ${e&&i`<p class="zacht">${e}</p>`}
    <${Dt} of=${[t]} />
  `}function $u({id:t,reports:e}){let o=Be(t);if(Ae(t.split("/")[0]).dates.length<3)return null;let n=s=>ee(t,s).earlier?i`<span class="chip s-geen">${o.not_mentioned}</span>`:i`<${bt} id=${t} date=${s} />`;return i`
    <ol class="verslagen" aria-label=${o.strip}>
      ${e.map(({date:s})=>i`<li><span class="zacht">${K(s)}</span>${n(s)}</li>`)}
    </ol>
  `}function uu({id:t}){let e=Ae(t.split("/")[0]),{result:o,not_mentioned:n}=Be(t),s=e.dates.filter(({date:a})=>hn(t,a));if(!s.length)return null;let r=(a,l)=>l===e.date&&o[v(a,"resultReported")];return i`
    <${$u} id=${t} reports=${s} />
    <ol class="tijdlijn">
      ${s.map(({date:a,label:l})=>{let c=Os(t,a);return i`
          <li>
            <strong>${B(l)}</strong>
            <p><${bt} id=${t} date=${a} /></p>
            ${ee(t,a).earlier&&i`<p class="zacht">${B(n)}</p>`}
            ${c&&i`<${du} report=${c} said=${r(c,a)} />`}
          </li>
        `})}
    </ol>
  `}function hu({id:t}){let e=we(t,"silentPart"),o=e.map(n=>[v(n,"summary"),i`<span class="zacht"> (${U("SilentWeight",v(n,"weight"))})</span>`]);return e.length>0&&i`<p><strong>${Be(t).silent}</strong></p><${as} items=${o} />`}function gu({id:t}){let e=Be(t),o=e.deadline_columns,n=Ss(t);if(!n.length)return null;let s=a=>[`“${v(a,"deadlineText")}”`,v(a,"revises")==="true"&&i`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:o.text,text:a=>v(a,"deadlineText"),cell:s},{key:"waarvoor",label:o.what,text:a=>v(a,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:a=>v(a,"dueBy"),cell:a=>K(v(a,"dueBy"))||v(a,"condition")},{key:"soort",label:o.kind,text:a=>Cs(v(a,"modality"))},{key:"er",label:o.there,text:a=>ee(a).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:a=>[i`<${ge} text=${v(a,"summary")} />`,zp(a)]}];return i`<${$t} id="termijnen" caption=${e.deadlines} rows=${n} columns=${r} />`}function bu({id:t}){let e=Be(t),o=e.who_columns,n=It(t,"who");if(!n.length)return i`<p>${e.nobody}</p>`;let s=({from:a})=>i`<${M} id=${a} /><${kn} id=${a} />`,r=[{key:"wie",label:o.who,text:({from:a})=>x(a),cell:s},{key:"rol",label:o.role,text:({said:a})=>a},{key:"wat",label:o.note,sort:!1,text:({of:a})=>v(a[0],"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:({of:a})=>zp(a[0])}];return i`<${$t} id="wie" caption=${e.who_caption} rows=${n} columns=${r} />`}function ku({id:t}){let e=we(st(t,"inChapter"),"chapterLead");return e.length>0&&i`<p class="zacht">${Be(t).heading}<${zt} ids=${e} />.</p>`}function yu({id:t}){let e=Be(t),o=$n(t);if(o.length)return o.map(s=>i`<${Qn} id=${s} /><${Dt} of=${[s]} />`);if(v(t,"crossCutting")!=="true")return i`<p>${e.unjudged}</p>`;let n=dt(t,"interventionKind").map(ot).join(", ");return i`
    <p>${k(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${v(t,"rationale")}</p>
  `}function wu({id:t}){let e=Be(t),o=je(t,"subMeasureOf"),n=s=>i` <${bt} id=${s} />`;return i`
    <${ht} title=${e.container}><p>${e.parts}</p><${qe} ids=${o} more=${n} /><//>
  `}var vu=({id:t})=>i`
  <${ht} title=${Be(t).progress}><${uu} id=${t} /><${hu} id=${t} /><${gu} id=${t} /><//>
  <${ht} title=${Be(t).who}><${bu} id=${t} /><${ku} id=${t} /><//>
  <${ht} title=${Be(t).steps}><${yu} id=${t} /><//>
`;function Rp({id:t}){let e=Be(t),o=Ae(t.split("/")[0]),n=v(t,"promise"),s=Bn(t),r=v(t,"isContainer")==="true"?wu:vu;return i`
    <${ht} title=${n?e.promise:e.what}>
      <${ge} text=${n} />
      <${ge} text=${v(t,"summary")} />
      ${v(t,"isNew")==="true"&&i`<p class="zacht">${k(e.new,{when:Oo(o.date,o)})}</p>`}
      ${v(t,"numberedByUs")==="true"&&i`<p class="zacht">${e.numbered}</p>`}
      <${Dt} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${$r} id=${t} />
    ${s.length>0&&i`<${ht} title=${g.thing.further}><${oo} pairs=${s} /><//>`}
    <${En} id=${t} />
  `}var Wo=g.thing;function _u({id:t}){let e=je(t,"inChapter"),o=[...Bn(t),[Wo.also_known,dt(t,"altLabel").join(", ")],[Wo.place,Et(t).length>0&&i`<${Dt} of=${[t]} />`]],n=s=>i` <${bt} id=${s} />`;return i`
    <${ht} title=${Wo.known}>
      ${Ze(t,"Facilitator")&&i`<p class="zacht">${Zt(pt(t)).thing.other.judged}</p>`}
      <${ge} text=${v(t,"summary")} />
      <${ge} text=${v(t,"rationale")} />
      <${oo} pairs=${o} />
    <//>
    <${$r} id=${t} />
    ${e.length>0&&i`<${ht} title=${Wo.other.chapter}><${qe} ids=${De(e)} more=${n} /><//>`}
    <${En} id=${t} />
  `}var xu=3;function Su({id:t}){let e=I(F.route.query),o=X(e).gaps.filter(s=>s.pages.includes(t));if(!o.length)return null;let n=o.map(s=>i`<${Vl} list=${[s]} scenario=${e} />`);return i`
    <${ht} title=${k(Wo.gaps,{count:o.length})}>
      <${Yo} id="vragen" items=${n} first=${xu} as="div" />
    <//>
  `}var Wp={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function Ou({id:t}){let e=Co(t),o=[Wp[e]&&i`<a href=${C(Wp[e])}>${Wo.crumbs[e]}</a>`,N&&pt(t)?.title,...["inChapter","subMeasureOf"].map(n=>st(t,n)&&i`<${M} id=${st(t,n)} />`),gt(t)].filter(Boolean);return i`<p class="kruimel">${o.map((n,s)=>[s>0&&" › ",n])}</p>`}var Cu={undertaking:Rp,organisation:Ap,step:Pp,other:_u};function Ip({route:t}){let e=t.path.slice(1).join("/");if(!wt(e))return i`<${zo} />`;let o=x(e),n=Co(e),s=Cu[n],r=()=>{let l=k(Wo.footnote,{kind:gt(e),name:o,said:v(e,"promise")||v(e,"summary")});return Dn(l.trim().replace(/([^.!?])$/,"$1."),Et(e),null,pt(e)||Q())},a=n==="undertaking"&&v(e,"isContainer")!=="true";return i`
    <${Ou} id=${e} />
    <${H} text=${Ze(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${a&&i`<p><${bt} id=${e} /></p>`}
    <//>
    <${Ep} id=${e} />
    <div class="acties bovenaan">
      <${ho} text=${r} />
      <a href=${C(["graaf","omgeving"],{ding:e})}>${Wo.around}</a>
    </div>
    <${s} id=${e} />
    <${Su} id=${e} />
  `}var Ee=g.timeline,ju=t=>[t.id&&x(t.id),t.what].filter(Boolean).join(": "),qp=(t,e)=>[t.progress&&t.id&&Qt(t.id,e),t.stand[e]].filter(Boolean).join("; "),hr=t=>t.day.slice(0,4);function Mu({row:t,date:e}){let o=qp(t,e);return i`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${Ee.kinds[t.kind]}</span>${" "}
          ${t.id&&i`<${M} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&i`<span class="zacht"> – ${o}</span>`}
        </p>
        <${Il} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var Tu=t=>E(t.map(e=>e.id?x(e.id):e.what)),Lu=(t,e)=>[[...Ee.csv,...At],...t.map(o=>[o.when,Ee.kinds[o.kind],o.id&&x(o.id),o.what,qp(o,e.date),Et(o.at).map(rt).join("; "),...Ft(e,o.plan||o.at)])],Bu=["tekst","wat","stap","jaar"];function Eu({years:t}){return i`
    <${Me}>
      <${Ie} />
      <${Zo} />
      <div class="velden">
        <${Xe} name="tekst" />
        <${Pt} label=${Ee.fields.what} name="wat" options=${Object.entries(Ee.kinds)} />
        <${Pt} label=${Ee.fields.step} name="stap" options=${xt.map(e=>[e.notation,e.label])} />
        <${Pt} label=${Ee.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${Fo} names=${Bu} />
      </div>
    <//>
  `}function Dp({route:t}){let e=I(t.query),o=t.query,n=b.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),s=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||hr(l)===o.jaar)&&(!o.tekst||tt(ju(l)).includes(tt(o.tekst)))),r=L(Ee.count,s.length),a={of:hr,titles:E(s.map(hr)).map(l=>[l,l])};return i`
    <${H} text=${Ee.title}><p class="uitleg">${Ee.intro} <a href=${C("beloften")}>${Ee.lanes}</a>.</p><//>
    <${Eu} years=${E(n.map(hr))} />
    <p class="telling">${r}<${St} name="tijdlijn.csv" rows=${()=>Lu(s,e)} /></p>
    ${bo("tijdlijn",s,a).map(l=>i`
        <section key=${l.more?"meer":l.key} class="vouwdeel">
          ${l.folds?i`<${to} part=${l} level=${l.more?0:2}
                  names=${l.more?[]:Tu(l.rows)}
                  count=${l.more?"":L(Ee.count,l.rows.length)} />`:i`<h2>${l.title}</h2>`}
          <ol class=${l.open?"tijden":"tijden dicht"}>
            ${l.rows.map(c=>i`<${Mu} row=${c} date=${e.date} />`)}
          </ol>
        </section>
      `)}
    <${Bt} text=${r} />
  `}var le=g.unknown,Gt=b.unknown,Hp=t=>De(t).map(e=>i`<li><${M} id=${e} /></li>`),Up=t=>[...t].sort((e,o)=>z(x(st(e,"initiative")),x(st(o,"initiative")))),Fu=({id:t})=>i`
  <li>
    <${M} id=${st(t,"initiative")} />${" → "}<${Us} id=${st(t,"barrier")} />
    ${`: ${v(t,"rationale")}`}<${Jo} of=${t} />
  </li>
`,Au=({id:t})=>i`
  <li><${M} id=${st(t,"initiative")} />${`: ${pe(t,"status")}`}<${Jo} of=${t} /></li>
`;function Nu(){let t=le.unjudged,e=De(Gt.unjudged).map(o=>i`<li><${M} id=${o} /><span class="zacht"> – ${gt(o).toLowerCase()}</span></li>`);return i`
    <${Se} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?i`<ul>${e}</ul>`:i`<p>${t.none}</p>`}
    <//>
  `}function Pu(){let t=s=>i`<${Fu} id=${s} />`,e=Up(Gt.weak).map(t),o=k(le.weak.intro,Gt.links),n=Up(Gt.statuses).map(s=>i`<${Au} id=${s} />`);return i`
    <${Se} of=${le.weak} id="lezing" count=${e.length} intro=${o}><ul>${e}</ul><//>
    <${Se} of=${le.other} id="anders" count=${Gt.other.length}><ul>${Gt.other.map(t)}</ul><//>
    ${n.length>0&&i`<${Se} of=${le.statuses} id="standen" count=${n.length}><ul>${n}</ul><//>`}
  `}var zu=()=>i`
  <${Se} of=${le.clashes} id="tegenspraak" count=${Gt.clashes.length}>
    ${De(Gt.clashes).map(t=>i`
        <div class="koppeling">
          <h3><${M} id=${t} /></h3>
          <p>${v(t,"summary")}</p>
          <${Dt} of=${[t]} />
        </div>
      `)}
  <//>
`;function Ru(){if(!Gt.judged.length)return null;let t=e=>k(le.judged.line,{step:x(st(e,"barrier")),kinds:dt(e,"interventionKind").map(ot).join(", "),state:pe(e,"state"),why:v(e,"rationale"),who:v(e,"post"),date:K(v(e,"asOf"))});return i`
    <${Se} of=${le.judged} id="oordelen" count=${Gt.judged.length}>
      <ul>${Gt.judged.map(e=>i`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Wu(){let t=le.expected.columns,e=n=>st(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>x(e(n)),cell:n=>i`<${M} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>dt(n,"interventionKind").map(ot).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>v(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>v(n,"source")}];return i`
    <${Se} of=${le.expected} id="verwacht" count=${Gt.expected.length}>
      <${$t} id="verwachtingen" caption=${le.expected.caption} rows=${Gt.expected} columns=${o} />
    <//>
  `}var Gp=()=>i`
  <${H} text=${le.title}><p class="uitleg">${le.intro} ${_e}</p><//>
  <${Nu} />
  <${Pu} />
  <${zu} />
  <${Ru} />
  <${Se} of=${le.nameless} id="naamloos" count=${Gt.nameless.length}><ul>${Hp(Gt.nameless)}</ul><//>
  <${Se} of=${le.generic} id="verzamelnamen" count=${Gt.generic.length}><ul>${Hp(Gt.generic)}</ul><//>
  <${Wu} />
  <${lr} id="lezen" />
`;var sn=g.whatif.picture;function Iu(t,e){let o=new Map(t.places.map(n=>[`${n.step}~${n.kind}`,n]));return X({...e,plan:t.plan}).places.map(n=>({key:n.kind||String(n.step),last_actor:[],only_lead:[],title:n.kind?B(ot(n.kind)):J(n.step),...o.get(`${n.step}~${n.kind}`),things:n.things}))}function qu({place:t,date:e}){let{title:o,things:n,last_actor:s,only_lead:r}=t,a=n.filter(l=>!s.includes(l));return i`
    <li class=${s.length?"verlies":n.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${o}</h3>
      <div class="palen" aria-hidden="true">
        ${s.map(l=>i`<i key=${l} class="paal weg"></i>`)}
        ${a.map(l=>i`<i key=${l} class=${`paal b-${qn(l,e)}`}></i>`)}
      </div>
      ${s.length>0&&i`
          <p class="verliestal">${k(sn.lost,{count:s.length,total:n.length})}</p>
          <p class="verlieswoord">${sn.lost_said}</p>
        `}
      ${r.length>0&&i`<p>${L(sn.lead,r.length)}</p>`}
      ${(a.length>0||!n.length)&&i`<p class="zacht">${n.length?L(sn.stays,a.length):sn.nothing}</p>`}
    </li>
  `}function Kp({loss:t,scenario:e}){let{legend:o}=sn,n=Iu(t,e),s=E(n.flatMap(a=>a.things.map(l=>qn(l,e.date)))),r=Object.keys(b.codes.CellState).filter(a=>s.includes(a));return i`
    <section class="verliesbeeld">
      <h2>${sn.title}</h2>
      <ul class="plaatsen">
        ${n.map(a=>i`<${qu} key=${a.key} place=${a} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${k(o.lost,{source:Ho(Q(t.plan))})}</span>
        ${r.map(a=>i`<span><i class=${`paal b-${a}`}></i> ${U("CellState",a)}</span>`)}
        <span>${o.stays}</span>
      </p>
    </section>
  `}var Z=g.whatif,Zp=(t,e,o)=>X({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function Yp(t){if(!t)return Z.no_cell;let{word:e,lines:o}=de(t);return[e,...o].join(", ")}var Da=(t,e)=>{let o=B(ot(t.column));return e?k(Z.cell,{kind:o,step:J(t.barrier).toLowerCase()}):o};function Vp({title:t,count:e,none:o,children:n}){return i`
    <section class="blok">
      <${N?"h3":"h2"}>${k(Z.part,{title:t,count:e})}<//>
      ${e?n:i`<p>${o}</p>`}
    </section>
  `}function Du({loss:t,scenario:e,id:o,title:n}){let s=l=>Zp(t,l,e),r=l=>C("overzicht",{cel:xe(l.column,l.barrier,t.plan)}),a=[{key:"vak",label:Z.columns.cell,sort:!1,text:l=>Da(l,s(l)),cell:l=>s(l)?i`<a href=${r(l)}>${Da(l,s(l))}</a>`:Da(l,void 0)},{key:"nu",label:Z.columns.now,sort:!1,text:l=>Yp(s(l))},{key:"weg",label:Z.columns.lost,sort:!1,text:l=>l.said}];return i`<${$t} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${a} />`}function Hu({loss:t,names:e,scenario:o}){let n=Ae(t.plan),{cells:s,none:r,...a}=n.words.losses,l=`verlies${n===b.plans[0]?"":`-${n.key}`}`,c=m=>[" ",i`<${bt} id=${m} date=${o.date} />`],p=(m,f)=>i`
    <${Vp} title=${m} count=${f.length} none=${r}><${qe} ids=${f} more=${c} /><//>
  `;return i`
    <section>
      ${N&&i`<h2>${n.title}</h2>`}
      <p class="verlieskop">${Uu(t,e)}</p>
      <p>${t.said}</p>
      <${Kp} loss=${t} scenario=${o} />
      <${Vp} title=${s} count=${t.cells.length} none=${r}>
        <${Du} loss=${t} scenario=${o} id=${l} title=${s} />
      <//>
      ${Object.keys(a).map(m=>({list:m,ids:t[m]||[]})).filter(({ids:m})=>m.length).map(({list:m,ids:f})=>p(a[m],f))}
      ${t.blocks.map(m=>p(m.said,m.acts))}
    </section>
  `}function Uu(t,e){let o={alone:t.last_actor.length,acts:t.acts,count:e.length,source:Ho(Ae(t.plan))};return k(e.length===1?Z.heading.one:Z.heading.more,{...o,names:Ke(e)})}function Qp({losses:t,names:e,scenario:o}){let n=Ke(e),s=()=>t.flatMap(r=>r.cells.map(a=>{let l=Zp(r,a,o),c=l?J(a.barrier):"";return[n,ot(a.column),c,Yp(l),a.said,...Ft(o,r.plan)]}));return i`
    ${t.length?t.map(r=>i`<${Hu} key=${r.plan} loss=${r} names=${e} scenario=${o} />`):ye(o).map(r=>i`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${St} name="wat-als.csv" rows=${()=>[[...Z.csv,...At],...s()]} />
    </div>
  `}var Gu=(t,e)=>[...cn(e),...t.map(o=>["zonder",o])];function Ku({notations:t,names:e,scenario:o}){let[n,s]=G(null),r=[o.key,...t].join();if(Fe(()=>{let c=!0;return s(null),xi(Gu(t,o)).then(p=>{c&&(s(p),at(Z.done))}).catch(p=>c&&s({silent:p.message||Z.silent})),()=>{c=!1}},[r]),!n)return i`<div><p>${Z.busy}</p></div>`;if(n.silent)return i`<div><p>${n.silent}</p></div>`;let a=c=>!o.plan||c.plan===o.plan,l=L(Z.questions,n.gaps.filter(a).length);return i`
    <div>
      <${Qp} losses=${n.losses.filter(a)} names=${e} scenario=${o} />
      <p>${k(Z.with_this,{questions:l,now:X(o).gaps.length})}</p>
    </div>
  `}var Ha=t=>v(t,"notation");function Vu({acting:t,chosen:e}){let[o,n]=G(""),s=c=>A({zonder:c.map(Ha).join(",")}),r=c=>{if(e.includes(c))return s(e.filter(p=>p!==c));s(Ce()?[...e,c]:[c])},a=c=>tt([x(c),...dt(c,"altLabel")].join(" ")),l=t.filter(c=>a(c).includes(tt(o)));return i`
    <h2>${Z.leave_out}</h2>
    ${e.map(c=>i`
        <button type="button" class="weggelaten" key=${c} aria-label=${k(Z.put_back,{name:x(c)})}
          onClick=${()=>r(c)}>
          ${x(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&i`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>s([])}>${Z.clear}</button>
          <button type="button" class="klein" onClick=${()=>Hn(location.href,Z.shared)}>${Z.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${Z.search}</span>
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
    <ul class="partnerlijst" aria-label=${Z.list}>
      ${l.map(c=>i`
          <li key=${c}>
            <button
              type="button"
              id=${`zonder-${Ha(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}
            >${x(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&i`<p>${Z.none_found}</p>`}
    ${!Ce()&&i`<p class="zacht">${Z.alone}</p>`}
  `}function Zu({most:t,scenario:e}){let o=({steps:s,alone:r,lead:a})=>[r>0&&L(Z.start.alone,r),r>0&&(s.length?k(Z.start.steps,{steps:Ke(s.map(l=>J(l).toLowerCase()))}):Z.start.no_step),a>0&&L(Z.start.lead,a)].filter(Boolean),n=Ho(Q(e.plan));return i`
    <section id="begin">
      <h2>${Z.start.title}</h2>
      <p class="zacht">${k(Z.start.said,{source:n})}</p>
      <ul class="beginlijst">
        ${t.map(s=>i`
            <li key=${`${s.who}${s.plan}`}>
              <a href=${C("wat-als",{zonder:v(s.who,"notation")})}>${x(s.who)}</a>
              <span class="bij">${N?`${Ae(s.plan).title}: `:""}${o(s).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&i`<p>${Z.start.nobody}</p>`}
    </section>
  `}function Xp({route:t}){let e=I(t.query),{without:o,most:n}=X(e),s=Object.keys(o).filter(p=>o[p].length).sort((p,m)=>z(x(p),x(m))),r=(t.query.zonder||"").split(",").map(te).filter(Boolean),a=r.map(p=>x(p)),[l]=r,c=r.length>1&&Ce();return i`
    <${H} text=${Z.title}><p class="uitleg">${Z.intro}</p><//>
    <details class="blik">
      <summary>${nt(e)} <span class="wijzig">${g.gaps.change}</span></summary>
      <${Je} />
    </details>
    <div class="watals">
      <section class="weglaten filters"><${Vu} acting=${s} chosen=${r} /></section>
      <div>
        ${!r.length&&i`<${Zu} most=${n} scenario=${e} />`}
        ${r.length>0&&!c&&i`<${Qp} losses=${o[l]||[]} names=${a.slice(0,1)} scenario=${e} />`}
        ${c&&i`<${Ku} notations=${r.map(Ha)} names=${a} scenario=${e} />`}
      </div>
    </div>
    <${Bt} text=${r.length===1?k(Z.said,{name:a[0]}):""} />
  `}yt("spring").addEventListener("click",t=>{t.preventDefault(),yt("inhoud").focus()});Zi();yt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=yt("zoek").value;location.hash=Ii(e)||C("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=g.shared.report_fault,{version:n,content:s}=b.meta,r={title:document.title,address:location.hash||"#/overzicht",version:n,content:s};Hn(k(e,{...r,sources:Pe()}),o)});var Jp={__proto__:null,overzicht:pp,dekking:tc,aandachtspunten:mc,partners:Jc,maatregelen:tp,naslag:op,tijdlijn:Dp,beloften:up,graaf:Kc,ding:Ip,samenvatting:Bp,vragen:wp,"wat-als":Xp,vergelijk:Ul,"weet-niet":Gp,methode:sp,zoek:_p,...(b.served||et())&&{controleer:Pl},onbekend:zo},Ua=!1,gr="",is=!1;function Yu(t,e){let o=Object.keys(b.views).length>0,n=Object.keys(b.comparisons).length>0,s={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return is=!Ir(e)||s.views!==o||s.comparisons!==n,is?(Ge(i`<p role="status">${g.werkplaats.busy}</p>`,yt("inhoud")),gr?Rt().show(gr,Rt().own):Ua||Qu(cn(e),s),!0):!1}async function Qu(t,e){Ua=!0;try{gr=(await Rt().ask("page",{options:t,...e})).page,is&&Rt().show(gr,Rt().own)}catch(o){is&&Ge(i`<p role="alert">${o.message}</p>`,yt("inhoud"))}Ua=!1}function Xu(t){let e=t.path[0]||"overzicht",o=yt("inhoud");et()?.own&&Yu(e,I(t.query))||(o.className=`scherm-${e}`,Ge(i`<${Jp[e]||Jp.onbekend} key=${t.path.join("/")} route=${t} />`,o),Yi(e,t.path))}function Ga(){let t=yt("motor");t.hidden=!1;let{state:e,why:o,own:n}=Rt();Ge(i`<${sl} state=${e} why=${o} own=${n} />`,t)}function Ju(){th(),is=!1,window.removeEventListener("werkplaats",Ga),Ge(null,yt("inhoud")),Ge(null,yt("motor"))}et()&&(yt("eigen").hidden=!1,window.addEventListener("werkplaats",Ga),Ga());yt("inhoud").replaceChildren();var th=wi(Xu);et()&&window.addEventListener("andere-bladzijde",Ju,{once:!0});document.fonts.ready.then(()=>Ta()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return am(eh);})();
