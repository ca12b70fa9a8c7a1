"use strict";var ketenkaart=(()=>{var kr=Object.defineProperty;var om=Object.getOwnPropertyDescriptor;var nm=Object.getOwnPropertyNames;var sm=Object.prototype.hasOwnProperty;var rm=(t,e)=>{for(var o in e)kr(t,o,{get:e[o],enumerable:!0})},am=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of nm(e))!sm.call(t,s)&&s!==o&&kr(t,s,{get:()=>e[s],enumerable:!(n=om(e,s))||n.enumerable});return t};var im=t=>am(kr({},"__esModule",{value:!0}),t);var oh={};rm(oh,{answerTo:()=>X,compare:()=>z,csv:()=>rn,data:()=>b,graphNow:()=>La,here:()=>F,matrixSvg:()=>ca,scenarioOf:()=>I});function rn(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var yt=t=>document.getElementById(t);var Za=function(t,e,o,n){var s;e[0]=0;for(var r=1;r<e.length;r++){var a=e[r++],l=e[r]?(e[0]|=a?1:2,o[e[r++]]):e[++r];a===3?n[0]=l:a===4?n[1]=Object.assign(n[1]||{},l):a===5?(n[1]=n[1]||{})[e[++r]]=l:a===6?n[1][e[++r]]+=l+"":a?(s=t.apply(l,Za(t,l,o,["",null])),n.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):n.push(l)}return n},Va=new Map;function Ya(t){var e=Va.get(this);return e||(e=new Map,Va.set(this,e)),(e=Za(this,e.get(t)||(e.set(t,e=(function(o){for(var n,s,r=1,a="",l="",c=[0],p=function($){r===1&&($||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,a):r===3&&($||a)?(c.push(3,$,a),r=2):r===2&&a==="..."&&$?c.push(4,$,0):r===2&&a&&!$?c.push(5,0,!0,a):r>=5&&((a||!$&&r===5)&&(c.push(r,0,a,s),r=6),$&&(c.push(r,$,0,s),r=6)),a=""},m=0;m<o.length;m++){m&&(r===1&&p(),p(m));for(var f=0;f<o[m].length;f++)n=o[m][f],r===1?n==="<"?(p(),c=[c],r=3):a+=n:r===4?a==="--"&&n===">"?(r=1,a=""):a=n+a[0]:l?n===l?l="":a+=n:n==='"'||n==="'"?l=n:n===">"?(p(),r=1):r&&(n==="="?(r=5,s=a,a=""):n==="/"&&(r<5||o[m][f+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),r=2):a+=n),r===3&&a==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var ct,Ja,lm,xo,yr,$s,ti,ms,ei,vr,wr,cm,An=Symbol.for("pv"),us={},hs=[],pm=/^m(i|n|o|s|text|space)$/,_r=Array.isArray,xr=hs.slice,qo=Object.assign;function Io(t){t&&t.parentNode&&t.remove()}function Sr(t,e,o){var n,s,r,a={},l=arguments.length;for(r in e)r=="key"?n=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:a[r]=e[r];return l>2&&(a.children=l>3?xr.call(arguments,2):o),Pn(t,a,n,s,null)}function Pn(t,e,o,n,s){var r={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:An,__v:s||++Ja,__i:-1,__u:0};return!s&&ct.vnode&&ct.vnode(r),r}function gs(t){return t.children}function fs(t,e){this.props=t,this.context=e,this.__g=0}function So(t,e){if(e==null)return t.__&&So(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:So(t)}function mm(t){var e,o=t.__v,n=o.__e,s=[],r=[],a=t.__P;a&&((e=qo({constructor:An},o)).__v=o.__v+1,ct.vnode&&ct.vnode(e),Or(a,e,o,t.__n,a.namespaceURI,32&o.__u?[n]:null,s,n||So(o),32&o.__u,r),e.__v=o.__v,e.__.__k[e.__i]=e,ii(s,e,r),o.__=o.__e=null,e.__e!=n&&oi(e))}function oi(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),oi(t)}function Qa(t){(8&t.__g||(t.__g|=8,xo.push(t),$s++))&&yr==ct.debounceRendering||((yr=ct.debounceRendering)||queueMicrotask)(ni)}function ni(){try{for(var t,e=1;xo.length;)xo.length>e&&xo.sort(ti),t=xo.shift(),e=xo.length,8&t.__g&&mm(t)}finally{($s=xo.length)&&(yr||queueMicrotask)(ni)}}function si(t,e,o,n,s,r,a,l,c,p,m){var f,$,d,u,y,h,w=n.__k||hs,_=e.length;for(c=fm(o,e,w,c,_),f=0;f<_;f++)(d=o.__k[f])!=null&&($=~d.__i&&w[d.__i]||us,d.__i=f,h=Or(t,d,$,s,r,a,l,c,p,m),u=d.__e,($.ref!=d.ref||8&$.__u)&&($.ref&&Cr($.ref,null,d,$),d.ref&&m.push(d.ref,d.__c||u,d)),y=y||u,4&d.__u?(c=ri(d,c,t,!$.__v),$.__e&&($.__e=null)):typeof d.type=="function"&&h!==void 0?c=h:u&&(c=u.nextSibling),d.__u&=-21);return o.__e=y,c}function fm(t,e,o,n,s){var r,a,l,c,p,m,f,$,d,u=o.length,y=u,h=0,w=0,_=t.__k=Array(s);for(r=0;r<s;r++)(a=e[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=_[r]=Pn(null,a):_r(a)?a=_[r]=Pn(gs,{children:a}):a.constructor===An&&a.__b?a=_[r]=Pn(a.type,a.props,a.key,a.ref,a.__v):_[r]=a,c=r+h,a.__=t,a.__b=t.__b+1,l=null,~(p=a.__i=dm(a,o,c,y))&&(y--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,p==c-1?h--:p==c+1?h++:p!=c&&(p>c?h--:h++,w=1)):(~p||(s>u?h--:s<u&&h++),typeof a.type!="function"&&(a.__u|=4))):_[r]=null;if(w){for(m=[],f=[],r=0;r<s;r++)if((a=_[r])&&16&a.__u){for(h=0,$=m.length;h<$;)m[d=h+$>>1]<a.__i?h=d+1:$=d;m[h]=a.__i,f[r]=h+1}for(h=m.length;r--;)f[r]&&(f[r]==h?h--:_[r].__u|=4)}if(y)for(r=0;r<u;r++)!(l=o[r])||2&l.__u||(l.__e==n&&(n=So(l)),jr(l,l));return n}function ri(t,e,o,n){var s,r,a,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=ri(s[r],e,o,!1));return e}for(e&&!e.parentNode&&(e=So(t))&&!e.parentNode&&(e=null),a=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!n&&o.moveBefore&&a.parentNode?o.moveBefore(a,e):o.insertBefore(a,e||null)),e=a;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function dm(t,e,o,n){var s,r=t.key,a=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&a==l.type)return o;if(n>(c?1:0)){for(s=o-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s;for(s=o+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s}return-1}function Xa(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function ps(t,e,o,n,s){var r,a;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||Xa(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||Xa(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(a=wr[e]||(wr[e]=$m(e)),(t.__a||(t.__a={}))[e]=vr,r=e!=(e=e.replace(ei,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,a,r):t.removeEventListener(e,a,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function $m(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[ms]==null)e[ms]=vr++;else if(e[ms]<this.__a[t])return;return o(ct.event?ct.event(e):e)}}}function Or(t,e,o,n,s,r,a,l,c,p){var m,f,$,d,u,y,h,w,_,T,S,q,N,j,ft,Kt,O,W,R=e.type;if(e.constructor!==An)return null;128&o.__u&&(c=32&o.__u,m=o.__c.__z)&&(e.__u|=c,f=r=[],m.nodeType==8?l=ds(m,r):r.push(m),l=r[0]||l),(m=ct.__b)&&m(e);t:if(typeof R=="function"){$=a.length;try{if(w=e.props,_=(m=R.prototype)&&m.render,T=(m=R.contextType)&&n[m.__c],S=m?T?T.props.value:m.__:n,(d=o.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(_?e.__c=d=new R(w,S):(e.__c=d=new fs(w,S),d.constructor=R,d.render=hm),T&&T.sub(d),d.state||(d.state={}),d.__n=n,d.__g|=8,d.__h=[],d.__k=[]),_&&(d.__s||(d.__s=d.state),R.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=qo({},d.__s)),qo(d.__s,R.getDerivedStateFromProps(w,d.__s)))),u=d.props,y=d.state,d.__v=e,o.__c){if(w!==u&&_&&!R.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,S),e.__v==o.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,S)===!1){e.__v!=o.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(Y){Y&&(Y.__=e)}),hs.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&a.push(d),l=So(o);break t}d.componentWillUpdate&&d.componentWillUpdate(w,d.__s,S),_&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(u,y,h)})}else _&&!R.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),_&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=S,d.props=w,d.__P=t,d.__g&=-5,q=ct.__r,N=_?25:0;do d.__g&=-9,q&&q(e),m=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++N<25);_&&(hs.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(n=qo({},n,d.getChildContext())),_&&o.__c&&d.getSnapshotBeforeUpdate&&(h=d.getSnapshotBeforeUpdate(u,y)),j=m&&m.type===gs&&m.key==null?m.props.children:m,w.__P&&(m=l,s=(t=w.__P).namespaceURI,c=r=null,o.props&&o.props.__P!=t&&(o.__k.some(function(Y){Y&&jr(Y,Y)}),o.__k=null),l=o.__k?So(o,0):null),l=si(t,_r(j)?j:[j],e,o,n,s,r,a,l,c,p),w.__P&&(e.__e=null,l=m),e.__u&=-161,f&&f.some(Io),d.__h.length&&a.push(d),1&d.__g&&(d.__g&=-4)}catch(Y){if(a.length=$,e.__v=null,c||r)if(Y&&Y.then){if(e.__u|=128|c,r){for(~(O=r.indexOf(l||void 0))||(O=r.length);(W=r[O-1])&&W.nodeType==8;)O--;for(;O<r.length;O++)if(W=r[O])if(r[O]=null,ft){if(W==Kt)break}else{if(W.nodeType!=8)break;W.data.startsWith("$s")&&(Kt=ds(ft=W))}}if(!ft){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ft=l}(m=ds(ft=e.__c.__z||(e.__c.__z=ft)))?(e.__e=ft,l=m):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Io);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),Y&&Y.then||ai(e),ct.__e(Y,e,o)}}else l=e.__e=um(o.__e,e,o,n,s,r,a,c,p,t);return(m=ct.diffed)&&m(e),l}function ds(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function ai(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(ai))}function ii(t,e,o){for(var n=0;n<o.length;)Cr(o[n++],o[n++],o[n++]);ct.__c&&ct.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){ct.__e(r,s.__v)}})}function um(t,e,o,n,s,r,a,l,c,p){var m,f,$,d,u,y,h,w,_=o.props||us,T=e.props,S=e.type;if(S=="svg"?s="http://www.w3.org/2000/svg":S=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(m=0;m<r.length;m++)if((u=r[m])&&(S?u.localName==S:u.nodeType==3)){t=u,r[m]=null;break}}if(!t){if(w=p.ownerDocument||document,!S)return w.createTextNode(T);t=w.createElementNS(s,S,T.is?T:p),l&&(ct.__m&&ct.__m(e,r),l=!1),r=null}if(S){if(p=S=="template"&&t.content||t,r=S=="textarea"&&T.defaultValue!=null?null:r&&xr.call(p.childNodes),!l&&r)for(_={},m=0;m<t.attributes.length;m++)_[(u=t.attributes[m]).name]=u.value;for(m in _)u=_[m],m=="dangerouslySetInnerHTML"?$=u:m=="children"||m in T||m=="value"&&"defaultValue"in T||m=="checked"&&"defaultChecked"in T||ps(t,m,null,u,s);for(m in T)u=T[m],m=="children"?d=u:m=="dangerouslySetInnerHTML"?f=u:m=="value"?y=u:m=="checked"?h=u:l&&typeof u!="function"||_[m]===u||ps(t,m,u,_[m],s);f?(l||$&&(f.__html==$.__html||f.__html==t.innerHTML)||(t.innerHTML=f.__html),e.__k=[]):($&&(t.textContent=""),(S=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&pm.test(S))&&(s="http://www.w3.org/1999/xhtml"),si(p,_r(d)?d:[d],e,o,n,s,r,a,r?r[0]:o.__k&&So(o,0),l,c),r&&r.some(Io)),l&&S!="textarea"||(m="value",S=="progress"&&y==null?t.removeAttribute(m):y==null||y===t[m]&&(S!="progress"||y)||ps(t,m,y,_[m],s),m="checked",h!=null&&h!=t[m]&&ps(t,m,h,_[m],s))}else _===T||l&&t.data==T||(t.data=T);return t}function Cr(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){ct.__e(s,o)}}function jr(t,e,o){var n,s,r,a;if(ct.unmount&&ct.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||Cr(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){ct.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(a=0;a<n.length;a++)n[a]&&jr(n[a],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(s=ds(n,r=[]))&&(n==t.__e&&r.some(Io),Io(s),Io(n)),o||Io(t.__e),t.__e=t.__c=t.__=null}function hm(t,e,o){return this.constructor(t,o)}function Ge(t,e){var o,n,s,r;ct.__&&ct.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=Pn(gs,{children:[t]}),s=[],r=[],Or(e,e.__k,n||us,us,e.namespaceURI,n?null:e.firstChild?xr.call(e.childNodes):null,s,n?n.__e:e.firstChild,o,r),ii(s,e.__k,r),e.__k.props.children=null}ct={__e:function(t,e,o,n){for(var s,r,a;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((a=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,n||{}),a=1),a&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw $s=0,t}},Ja=0,lm=function(t){return t!=null&&t.constructor===An},fs.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=qo({},this.state)),typeof t=="function"&&(t=t(qo({},o),this.props)),t&&(qo(o,t),this.__v&&(e&&this.__k.push(e),Qa(this)))},fs.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Qa(this))},fs.prototype.render=gs,xo=[],$s=0,ti=function(t,e){return t.__v.__b-e.__v.__b},ms=Symbol(),ei=/(PointerCapture)$|Capture$/i,vr=0,wr={},cm=0;var an,jt,Mr,li,Tr=Object.is,bs=0,gi=[],Lr=[],_t=ct,ci=_t.__b,pi=_t.__r,mi=_t.diffed,fi=_t.__c,di=_t.unmount,$i=_t.__;function ks(t,e){_t.__h&&_t.__h(jt,t,bs||e),bs=0;var o=jt.__H||(jt.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function G(t){return bs=1,gm(bi,t)}function gm(t,e,o){var n=ks(an++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):bi(void 0,e),function(r){var a=(n.__N||n.__)[0],l=n.t(a,r);Tr(a,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=jt,!jt.__f)){jt.__f=!0;var s=jt.shouldComponentUpdate;jt.shouldComponentUpdate=function(r,a,l){var c=this.__H;if(!c)return!0;var p=!1,m=this.props!=r;if(c.__.some(function($){$.__N&&(p=!0,Tr($.__[0],$.__N[0])||(m=!0))}),s){var f=s.call(this,r,a,l);return p?f||m:f}return!p||m}}return n.__}function Fe(t,e){var o=ks(an++,3);!_t.__s&&Er(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,jt.__H.__h.push(o))}function Mt(t,e){var o=ks(an++,4);!_t.__s&&Er(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,jt.__h.push(o))}function Oo(t){return bs=5,Se(function(){return{current:t}},[])}function Se(t,e){var o=ks(an++,7);return Er(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function bm(){var t;do{for(;t=Lr.shift();)try{Nn(t)}catch(o){_t.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=gi.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Nn),e.__h.some(Br),e.__h=[]}catch(o){e.__h=[],_t.__e(o,t.__v)}}}while(Lr.length)}_t.__b=function(t){jt=null,ci&&ci(t)},_t.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),$i&&$i(t,e)},_t.__r=function(t){pi&&pi(t),an=0;var e=(jt=t.__c).__H;e&&(Mr==jt?jt.__h=[]:(e.__h.some(Nn),e.__h.some(Br),an=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Mr=jt},_t.diffed=function(t){mi&&mi(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&hi(gi.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Mr=jt=null},_t.__c=function(t,e){e.some(function(o){try{o.__h.some(Nn),o.__h=o.__h.filter(function(n){return!n.__||Br(n)})}catch(n){o.__h=[function(){throw n}]}}),fi&&fi(t,e)},_t.unmount=function(t){di&&di(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(s){try{if(s.__P&&s.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}s.__P=o,hi(Lr.push(s))}else Nn(s)}catch(r){e=r}}),n.__H=void 0,e&&_t.__e(e,n.__v))};var ui=typeof requestAnimationFrame=="function";function km(t){var e,o=function(){clearTimeout(n),ui&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);ui&&(e=requestAnimationFrame(o))}function hi(t){t!=1&&li==_t.requestAnimationFrame||((li=_t.requestAnimationFrame)||km)(bm)}function Nn(t){var e=jt,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),jt=e}function Br(t){var e=jt;t.__c=t.__(),jt=e}function Er(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!Tr(o,t[n])})}function bi(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/var Tt=()=>Oo(null);function ki(t){return Array.isArray(t)?t.map(ki):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[Sr("wbr",null),e]:[e])}var i=Ya.bind((t,e,...o)=>Sr(t,e,...typeof t=="string"?o.map(ki):o));var ym=["plan","koppelingen","stand","verwachtingen","lezing","merk"],wm={ernst:"gewicht"},F={route:{path:[],query:{}},started:!1},yi,Fr=0,wi=new Map;function Ar(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=s=>{try{return decodeURIComponent(s)}catch{return s}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([s,r])=>[wm[s]||s,r]))}}function C(t,e={},o=!0){let n=o&&F.route?Object.fromEntries(ym.filter(a=>F.route.query[a]).map(a=>[a,F.route.query[a]])):{},s=new URLSearchParams;for(let[a,l]of Object.entries({...n,...e}))l&&s.set(a,l);return`#/${[t].flat().map(a=>encodeURIComponent(a).replaceAll("%2F","/")).join("/")}${[...s].length?`?${s}`:""}`}var le=t=>C(["ding",t]);function P(t,e=!1){let o={...F.route.query};for(let[s,r]of Object.entries(t))r?o[s]=r:delete o[s];let n=C(F.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Fr},"",n),Pr())}function Pr(t=!1){let e=Ar(location.hash),o=F.route?.path.join("/")===e.path.join("/");F.route=e,yi(e),!o&&window.scrollTo(0,t&&wi.get(history.state?.turn)||0)}function vi(t){yi=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Fr=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>wi.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let s=!!history.state;s||history.replaceState({turn:++Fr},""),Pr(s)};return window.addEventListener("popstate",n,{signal:o}),Pr(),F.started=!0,()=>e.abort()}function Ke(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var k=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),L=(t,e,o={})=>k(e===1?t.one:t.more,{count:e,...o}),B=t=>t.slice(0,1).toUpperCase()+t.slice(1),tt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function ys(t,e,o){let n=t.get(e);n?n.push(o):t.set(e,[o])}var E=t=>[...new Set(t)],vm=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),z=(t,e)=>vm.compare(t,e);function _i(t,e){let o=tt(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(a=>({at:o.indexOf(a),length:a.length})).filter(({at:a})=>a>=0).sort((a,l)=>a.at-l.at),s=[],r=0;for(let{at:a,length:l}of n)a<r||(s.push({said:t.slice(r,a),on:!1},{said:t.slice(a,a+l),on:!0}),r=a+l);return[...s,{said:t.slice(r),on:!1}]}function xi(t,e,o){if(Math.abs(t.length-e.length)>o)return o+1;let n=Array.from({length:e.length+1},(s,r)=>r);for(let s=1;s<=t.length;s+=1){let r=[s];for(let a=1;a<=e.length;a+=1)r.push(Math.min(n[a]+1,r[a-1]+1,n[a-1]+ +(t[s-1]!==e[a-1])));if(Math.min(...r)>o)return o+1;n=r}return Math.min(n[e.length],o+1)}var b=JSON.parse(yt("gegevens").textContent||""),_m=[...Object.keys(b.things),...Object.keys(b.addresses)],Nr=t=>_m[t],ws=t=>typeof t=="string"?t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+Nr(n)):Array.isArray(t)?t.map(ws):!t||typeof t!="object"?t:Object.fromEntries(Object.entries(t).map(([e,o])=>[ws(e),ws(o)]));Object.assign(b,Object.fromEntries(b.numbered.map(t=>[t,ws(b[t])])));var mo=({shapes:t,rows:e})=>e.map(([o,...n])=>o<0?n[0]:Object.fromEntries(t[o].map((s,r)=>[s,n[r]])));for(let{at:t}of Object.values(b.views))for(let e of Object.values(t))for(let[o,n]of Object.entries(e))e[o]=mo(n);for(let t of Object.values(b.things))for(let[e,o]of Object.entries(t))Array.isArray(o)||(t[e]=[o]);for(let t of[b.queries,b.views,b.codes,...Object.values(b.codes),b.names,b.told,...Object.values(b.told),b.absent,b.dates,b.lists,b.kinds,b.called,b.works,b.partners,b.lookups,b.words,b.addresses])Object.setPrototypeOf(t,null);var be=new Map(Object.entries(b.things)),ln=new Map(b.plans.map(t=>[t.key,t])),A=b.plans.length>1,g=b.words,Zt=t=>t?.words.page||g,Q=t=>ln.get(t||"")||(A?void 0:b.plans[0]),Pe=t=>ln.get(t),pt=t=>ln.get(t.split("/")[0]),Do=(t,e)=>!e||!pt(t)||pt(t)?.key===e,po=[...new Map(b.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),Yt=po[po.length-1].date,xt=[...new Map(b.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Ve=(t,e)=>{let o=pt(t);return o?b.stands[e]?.[o.key]||o.date:e},K=t=>b.dates[t]||t||"",Ho=(t=Q())=>t?.source||b.source,ke=t=>b.plans.filter(e=>!t.plan||e.key===t.plan),Co=(t,e=Q())=>(e?e.dates:po).find(o=>o.date===t)?.label||K(t);var zr=5*2**20,et=()=>window.werkplaats,Rt=()=>et(),Oe=()=>b.served||!!et()&&et()?.state!=="off";async function vs(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var Si=t=>et()?.ask("answer",{options:t})??vs(`antwoord?${new URLSearchParams(t)}`),Oi=t=>et()?.ask("words",{passage:t})??vs(`api/woorden?vindplaats=${encodeURIComponent(t)}`),Ci=t=>et()?.ask("find",{text:t})??vs(`api/zoek?woorden=${encodeURIComponent(t)}`);async function ji(t,e,o){let n=await et()?.ask("marked",{options:t,marks:e,kind:o});if(n)return n.data;let s=await fetch(`overleg?${new URLSearchParams([...t,["merk",e],["soort",o]])}`);if(!s.ok)throw new Error((await s.json()).message);return new Uint8Array(await s.arrayBuffer())}var Mi=()=>b.served?["docx","xlsx"]:Oe()?["xlsx"]:[];async function Rr(t){let e=et();if(e)return e.ask("check",{name:t.name,data:await _s(t)});let o={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return vs("controleer",{method:"POST",body:t,headers:o})}async function _s(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(k(g.check.unreadable,{name:t.name}))}}var Ti=mo(b.answers.cells),Li=mo(b.answers.gaps),xm=mo(b.answers.candidates),Sm=mo(b.answers.losses),Om=mo(b.answers.reach),Cm=mo(b.answers.links),jm=mo(b.answers.places);for(let t of[...Li,...Ti])"candidates"in t&&(t.candidates=xm[t.candidates]);var Wr=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function X(t){let e=b.answers.by[t.key],o=(r,a)=>r.map(l=>a[l]),n=(r,a)=>Wr(r,l=>o(l,a));if(e.read||={gaps:o(e.gaps,Li),matrix:n(e.matrix,Ti),without:n(e.without,Sm),apart:e.apart,points:e.points,most:e.most,reach:o(e.reach,Om),links:Cm[e.links],places:o(e.places,jm)},!t.plan)return e.read;let s=r=>r.filter(a=>a.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:s(e.read.gaps),matrix:Wr(e.read.matrix,s),without:Wr(e.read.without,s),apart:s(e.read.apart),points:s(e.read.points),most:s(e.read.most),reach:s(e.read.reach),links:e.read.links,places:s(e.read.places)}),e.byPlan.get(t.plan)}function cn({date:t,stated:e,strict:o,expect:n}){let s=[["stand",t]];return e&&s.push(["koppelingen","genoemd"]),o&&s.push(["lezing","streng"]),n||s.push(["verwachtingen","uit"]),s}var qr=t=>t.key in b.answers.by,Mm=t=>qr(t)||!!et();function I(t){let e=A&&ln.has(t.plan)?t.plan:"",o=po.some(a=>a.date===t.stand)?t.stand:Yt,n=t.koppelingen==="genoemd",s=Ir({plan:e,date:o,stated:n,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[s,{...s,expect:!0},{...s,expect:!0,date:Yt}].map(Ir).find(Mm)||Ir({plan:e,date:Yt,stated:!1,expect:!0,strict:!1})}function Ir({plan:t,date:e,stated:o,expect:n,strict:s}){let r=`${e}|${o?"stated":"all"}|${n?"with":"without"}`;return{plan:t,date:e,stated:o,expect:n,strict:s,key:s?`${r}|strict`:r}}function Dr(t,e,o){let n=r=>({...t,[e]:r});return new Set(o.map(([r])=>I(n(r)).key)).size===o.length?o:[]}var Bi=(t,e)=>ln.get(e)?.steps.find(o=>o.notation===t)?.id;var Hr=[],dt=(t,e)=>be.get(t)?.[e]||Hr,v=(t,e)=>dt(t,e)[0]||"",ye=(t,e)=>dt(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),rt=(t,e)=>ye(t,e)[0]||"",Lt=t=>be.has(t),pn=t=>dt(t,"type"),fo=t=>Fi.get(t)||Hr,Ze=(t,e)=>pn(t).includes(e),Ei=t=>pn(t).map(e=>b.kinds[e]).find(Boolean),jo=t=>Ei(t)?.page||"",gt=t=>Ei(t)?.kind||"",Ur=t=>jo(t)==="organisation",Uo=t=>jo(t)==="undertaking",wt=t=>!!jo(t)&&!!v(t,"prefLabel"),U=(t,e)=>b.codes[t]?.[e]?.label||e||"",ce=(t,e)=>U(b.lists[e],v(t,e)),xs=t=>b.names[t]||g.thing.foreign[t]||t,Fi=new Map;for(let[t,e]of be)for(let o of e.type||Hr)ys(Fi,o,t);var x=t=>b.called[t]?.label||v(t,"prefLabel")||v(t,"title")||v(t,"summary")||t.slice(t.lastIndexOf("/")+1),Ae=t=>b.called[t]?.short||x(t),Pi=[...be.keys()].filter(Uo),Tm=[...be.keys()].filter(Ur),Ai=t=>xt.find(e=>e.notation===t),mn=Object.entries(b.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e})),Lm=new Map(Tm.map(t=>[v(t,"notation"),t])),te=t=>Lm.get(t)||"",at=t=>b.addresses[t]||"",Et=t=>ye(t,"passage");var fn=g.search,zn=t=>` ${(tt(t).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu)||[]).join(" ")} `,In=t=>zn(t).split(" ").filter(Boolean),Rn,Mo,Ni=new Map(b.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")]))),Kr=new Map;for(let[t,e]of b.search.english)Kr.set(t,[...Kr.get(t)||[],e]);var zi=(t,e,o,n,s,r,a)=>({id:t,path:e,label:o,kind:n,list:s,weight:Number(a),titles:r.map(zn),names:zn(r.join(" ")),text:zn(s.join(" "))});function Bm(){let t=new Map([...be.keys()].filter(wt).map(e=>[e,b.called[e]?[x(e)]:[]]));for(let[e,o]of be){let n=t.has(e)?e:fn.owners.flatMap(s=>ye(e,s)).find(s=>t.has(s));n&&t.get(n)?.push(...fn.texts.flatMap(s=>o[s]||[]))}return t}var Em=t=>E([x(t),...dt(t,"prefLabel"),...dt(t,"altLabel"),...Kr.get(t)||[]]),Fm=()=>[...[...Bm()].map(([t,e])=>{let o=Math.min(...pn(t).map(n=>Number(fn.weights[n]??fn.weights.rest)));return zi(t,["ding",t],x(t),gt(t),e,Em(t),o)}),...Object.entries(b.queries).map(([t,{title:e,question:o,why:n}])=>{let s=[e,o,n].filter(Boolean);return zi(t,["vragen",t],e,fn.question,s,[e],fn.weights.question)})],Wi;function Pm(){Rn=Fm(),Wi=Rn.map(t=>E(t.titles)).filter(t=>t.length>1),Mo=new Map;for(let t of Rn)for(let e of In(t.names+t.text))Mo.set(e,(Mo.get(e)||0)+1)}function Am(t){let e=zn(t),o=Wi.flatMap(n=>n.filter(s=>s.length>Nm&&e.includes(s)).flatMap(s=>n.map(r=>e.replace(s,r))));return E([e,...o])}var Nm=4,Wn=3;function Ii(t){let e=Ri.get(t)||zm(t);return Ri.set(t,e),e}var Ri=new Map;function zm(t){let e=Ni.get(t);if(e)return e;if(Mo.has(t)||t.length<=Wn+1)return[t];let o=[...Mo.keys()].filter(n=>n.length>Wn&&t.startsWith(n)&&t.length-n.length<Wn);return[t,...o.flatMap(n=>Ni.get(n)||[n])]}var Gr=(t,e)=>t.includes(e.length<Wn?` ${e}`:e)||Ii(e).some(o=>t.includes(` ${o} `));function Rm(t,e){if(t.titles.includes(e))return 0;let o=In(e);return t.titles.some(n=>n.startsWith(e.trimEnd()))?1:o.every(n=>Gr(t.names,n))?2:o.every(n=>Gr(t.text,n)||Gr(t.names,n))?3:null}function Ss(t){if(!In(t).length)return{wanted:[],found:[]};Rn||Pm();let e=Am(t),o=Rn.map(s=>({item:s,place:Math.min(...e.map(r=>Rm(s,r)??Number.POSITIVE_INFINITY))})).filter(({place:s})=>s<Number.POSITIVE_INFINITY).sort((s,r)=>s.place-r.place||s.item.weight-r.item.weight||z(s.item.label,r.item.label));return{wanted:E([...tt(t).split(/\s+/),...e.flatMap(In).flatMap(Ii)]).filter(Boolean).sort((s,r)=>r.length-s.length),found:o.map(({item:s})=>s)}}var qi=t=>{let{found:e}=Ss(t);return e.length===1?C(e[0].path):""};function Di(t){let e=In(t),o=r=>{let a=r.length<5?1:2;return[...Mo].map(([l,c])=>({one:l,count:c,far:xi(r,l,a)})).filter(({far:l})=>l<=a).sort((l,c)=>l.far-c.far||c.count-l.count).slice(0,1).map(({one:l})=>l)},n=e.map(r=>Mo.has(r)?r:o(r)[0]||r),s=e.length>1?e.filter(r=>Mo.has(r)&&r.length>=Wn):[];return{meant:n.join()!==e.join()&&Ss(n.join(" ")).found.length?n.join(" "):"",alone:E(s)}}function Hi(t,e){let o=a=>a!==t.label&&e.some(l=>tt(a).includes(l)),n=t.list.find(a=>o(a)&&!t.label.endsWith(a))||t.list.find(a=>a.length>60)||"",s=e.map(a=>tt(n).indexOf(a)).filter(a=>a>=0),r=Math.max(0,Math.min(...s,n.length)-60);return`${r>0?"…":""}${n.slice(r,r+200)}${n.length>r+200?"…":""}`}var Ui=new Map;for(let{rows:t,...e}of b.lines)for(let o of t.split(";")){let[n,s,...r]=o.split(" ").map(l=>Nr(Number(l))),a={...e,from:n,to:s,of:r};for(let l of[n,s])ys(Ui,l,a)}var Wm=Object.fromEntries(Object.entries(b.absent).map(([t,e])=>[t,new Set(e)])),Vr=(t,e=Yt)=>!Wm[e]?.has(t),qn=(t,e=Yt)=>(Ui.get(t)||[]).filter(o=>Vr(o.of[0]||o.from,e)),It=(t,e,o)=>qn(t,o).filter(n=>n.name===e),Ce=(t,e,o)=>It(t,e,o).filter(n=>n.to===t).map(n=>n.from),Gi=(t,e)=>t.from===e?t.to:t.from;var $o=t=>b.works[t]?.steps||[],Ki=t=>b.works[t]?.kinds||[],dn=t=>b.works[t]?.leads||[],Zr=t=>b.works[t]?.acts||[],$n=(t,e)=>It(t,"at",e).flatMap(o=>o.of),Os=(t,e)=>It(t,"deadline",e).map(o=>o.from),un=t=>v(t,"isGeneric")==="true",Im={},ee=(t,e=Yt)=>F.route.query.lezing==="streng"&&b.toldStrictly[e]?.[t]||b.told[e]?.[t]||Im,Cs=(t,e)=>ee(t,e).report||"",hn=(t,e)=>ee(t,e).status||"",Dn=(t,e)=>ee(t,e).state||"";var we=g.shared,ve=we.silence,uo=(t=Q())=>t?k(Zt(t).shared.report,{date:K(t.date)}):we.reports,gn=(t=Q())=>`${L(we.nothing,t?1:2,{report:B(uo(t))})} ${ve}`,Ne=(t=Q())=>(t?[t]:b.plans).map(e=>`${e.document||e.title}, ${K(e.date)}`).join("; "),To=(t,e)=>[ee(t,e).word||"",ee(t,e).more||""],Qt=(t,e)=>To(t,e).filter(Boolean).join(", "),qt=Object.fromEntries(Object.entries(b.codes.Basis).map(([t,e])=>[t,[e.screen,we.bases[t]||B(e.label)]])),js=t=>U("Modality",t),J=t=>t===null?we.all_steps:Ai(t)?.label||t,ot=t=>U("InterventionKind",t),qm=(t,e)=>e?Co(Ve(e.key,t.date),e):t.date===Yt?we.choices.latest:k(we.choices.others_latest,{date:Co(t.date)}),nt=(t,e=Q(t.plan))=>[qm(t,e),t.stated?Zt(e).shared.choices.links_stated:we.choices.links_all_said,t.strict&&we.choices.strict_said,t.expect?we.choices.with_said:we.choices.without_said].filter(Boolean).join(" · ");function Hn(t,e,o,n=Q(o?.plan)){let{version:s,content:r}=b.meta;return k(we.export.footnote,{said:t,sources:Ne(n),addresses:e.map(a=>`; ${at(a)}`).join(""),version:s+(r?k(we.export.content,{hash:r.slice(0,12)}):""),scenario:o?`; ${nt(o,n)}`:""})}function st(t){let e=yt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Vi(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),s=document.createElement("a");s.href=n,s.download=t,document.body.append(s),s.click(),s.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var ho=g.shared.export;function Dm({text:t,done:e}){let o=Tt(),n=Tt();return Mt(()=>{o.current.showModal(),n.current.select()},[]),i`
    <dialog class="copy" aria-label=${ho.by_hand} ref=${o} onClose=${e}>
      <p>${ho.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${ho.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${g.shared.close}</button></form>
    </dialog>
  `}async function Un(t,e=ho.copied){try{await navigator.clipboard.writeText(t),st(e)}catch{let o=document.createElement("div");document.body.append(o),Ge(i`<${Dm} text=${t} done=${()=>o.remove()} />`,o)}}function je(t,e,o){Vi(t,e,o),st(k(ho.downloaded,{name:t}))}function bn(t,e){e.toBlob(o=>o?je(t,o,"image/png"):st(k(ho.too_large,{name:t})),"image/png")}var go=({text:t,label:e=ho.copy})=>i`<button type="button" class="klein" onClick=${()=>Un(t())}>${e}</button>`,St=({name:t,rows:e,label:o=ho.csv,id:n})=>i`
  <button type="button" id=${n} onClick=${()=>je(t,rn(e()),"text/csv;charset=utf-8")}>
    ${o}
  </button>
`,Ft=(t,e="")=>{let o=Q(e||t?.plan),n=o?[o]:b.plans;return[n.map(s=>K(s.date)).join("; "),n.map(s=>s.document||s.title).join("; "),`ketenkaart ${b.meta.version} ${(b.meta.content||"").slice(0,12)}`.trim(),t?nt(t,o):""]},Pt=ho.heads,ze=t=>A?[{key:"bronplan",label:g.shared.plan,text:e=>Q(t(e))?.title||""}]:[];function H({text:t,title:e=t,children:o}){let n=Tt();return Mt(()=>{document.title=`${e} – Ketenkaart`},[e]),Mt(()=>{F.started&&n.current.focus({preventScroll:!0})},[]),i`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}var pe=()=>window.matchMedia("(max-width: 44rem)").matches;function Bt({text:t}){let{route:e}=F;return Mt(()=>{F.started&&t&&st(t)},[t,e]),null}var Re=()=>yt("menu"),Ms=()=>yt("menuknop"),Ls=()=>[...Re().querySelectorAll("details")];function Ts(t=null){for(let e of Ls())e!==t&&(e.open=!1)}function Zi(){Ts(),Re().classList.remove("is-open"),Ms().setAttribute("aria-expanded","false")}function Yi(){Re()&&(Ms().addEventListener("click",()=>{let t=Re().classList.toggle("is-open");for(let e of Ls())e.open=t;Ms().setAttribute("aria-expanded",String(t))}),Re().addEventListener("click",t=>{let e=t.target;e.closest("a")?Zi():e.closest("summary")&&!pe()&&Ts(e.closest("details"))}),Re().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Ls().find(o=>o.open);pe()?Ms().focus():e?.querySelector("summary")?.focus(),Zi()}),document.addEventListener("click",t=>{!pe()&&!Re().contains(t.target)&&Ts()}),Re().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!pe()&&!Re().contains(e)&&Ts()}))}function Qi(t,e){if(!Re())return;let o=[...Re().querySelectorAll("a")],n=r=>Ar(r.hash).path,s=o.find(r=>n(r).join("/")===e.join("/"))||o.find(r=>n(r)[0]===t);for(let r of o){let a=n(r);r===s?r.setAttribute("aria-current","page"):r.removeAttribute("aria-current"),r.setAttribute("href",C(a))}for(let r of Ls())r.classList.toggle("is-hier",!!r.querySelector("[aria-current]"))}var oe=g.check,Hm="plan",Um={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function Xi(t,e){let o=await Rt().ask("take",{name:t.name,data:await _s(t),beside:e});if(!o.ok)return o;let{page:n}=await Rt().ask("page",{options:[],views:!1,comparisons:!1});return Rt().show(n,k(e?g.werkplaats.beside:g.werkplaats.alone,{name:t.name})),o}var tl=({start:t})=>i`
  <button type="button" id="open-plan" onClick=${()=>t(e=>Xi(e,!1))}>${oe.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>Xi(e,!0))}>${oe.beside}</button>
`;async function Gm(){await Rt().ask("shipped"),Rt().show()}var Ji=t=>t.preventDefault();function el({files:t,children:e=null}){let[o,n]=G("");async function s(r,a){n(oe.saving),window.addEventListener("beforeunload",Ji);try{let{name:l,data:c}=await Rt().ask(r,a);je(l,c,Um[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",Ji)}return i`
    <div class="acties">
      ${t.map(({id:r,label:a,name:l,given:c})=>i`
          <button type="button" id=${r} onClick=${()=>s(l,c)}>${a}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var ol=({made:t,marked:e})=>i`
  <${el}
    files=${[...t?[{id:"bewaar-werkmap",label:oe.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:oe.save_marked,name:"faults"}]:[]]}
  />
`,nl=()=>i`
  <section class="blok">
    <h2>${oe.save}</h2>
    <p class="zacht">${oe.save_intro}</p>
    <${el}
      files=${Object.entries(oe.save_as).filter(([t])=>!(A&&t===Hm)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${Rt().own&&i`<button type="button" id="terug" onClick=${Gm}>${oe.back}</button>`}
    <//>
  </section>
`;function sl(){let t=Tt(),[e,o]=G("");async function n(){let[s]=t.current.files;if(!s)return st(oe.first_source);o(oe.busy);try{o((await Rt().ask("source",{data:await _s(s)})).message)}catch(r){o(r.message)}}return i`
    <section class="blok">
      <h2>${oe.source}</h2>
      <p class="zacht">${oe.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${oe.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${n}>${oe.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function rl({state:t,why:e,own:o}){let n=g.werkplaats;return i`
    <p>
      ${o?i`<strong>${k(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:i`${k(n.shipped,{title:b.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var al="alle",Km={kind:t=>B(ot(t)),form:t=>B(U("ExploitationForm",t)),partner:t=>x(te(t)||t)},me=t=>[...t.steps.map(e=>e.notation),null];function ne(t,e,o){let n=new Map;for(let r of X({...e,plan:o.key}).matrix[t]){let a=n.get(r.column)||new Map;n.set(r.column,a.set(r.barrier,r))}let s=[...n].map(([r,a])=>({key:r,label:Km[t](r),id:t==="partner"?te(r):"",cells:me(o).map(l=>a.get(l)||null)}));return t==="partner"?s.sort((r,a)=>z(r.label,a.label)):s}var _e=(t,e,o)=>[t,e??al,...A?[o]:[]].join("~");function Bs(t){let[e,o,n]=t.split("~");return{key:e,step:o===al?null:o,plan:n}}var Go=t=>`cel-${t.replaceAll("~","-")}`;function fe(t){if(!t)return{word:g.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var Yr=20;function Ye({bar:t,support:e=!1,most:o=Yr}){let n=t.reduce((a,[,l])=>a+l,0),s=e||n>o,r=(a,l)=>i`<i class=${`b-${a}`} style=${{flexGrow:l}}></i>`;return i`
    <span class=${e?"balk hol":"balk"} aria-hidden="true">
      ${t.map(([a,l])=>s?r(a,l):Array.from({length:l},()=>r(a,1)))}
    </span>
  `}var Ko="#16212B",il="#8E8779",Qr="#0A4F7A",Es="#FFFFFF";function Xr(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let s=1;s<e.length-1;s+=1)t.arcTo(...e[s],...e[s+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function Fs(t,e){let[o,n,s,r]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,s,n-o,r-s,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let a=o-(r-s);a<n;a+=7)t.moveTo(a,r),t.lineTo(a+(r-s),s);t.stroke(),t.restore()}function ll(t,e){let[o,n]=[e[0],e[e.length-1]],s=n.x+95;t.save(),t.lineJoin="round";let r=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:a,y:l}of e)t.lineTo(a,l);t.lineTo(s,n.y),t.stroke()};t.strokeStyle=Ko,t.lineWidth=14,r(),t.strokeStyle=Es,t.lineWidth=1.5,t.setLineDash([10,8]),r(),t.beginPath(),t.moveTo(s,n.y-15),t.lineTo(s+22,n.y),t.lineTo(s,n.y+15),t.fillStyle=Ko,t.fill(),t.restore()}function Jr(t,e,o,n,s=5.5){t.beginPath(),t.arc(e,o,s,0,2*Math.PI),t.fillStyle=n==="full"?Ko:Es,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,s,Math.PI/2,-Math.PI/2),t.fillStyle=Ko,t.fill()),t.beginPath(),t.arc(e,o,s,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=Ko,t.stroke()}function cl(t,e){let o=new Set(t.filter(s=>s.station).map(s=>s.id)),n=new Map(t.map(s=>[s.id,s.rail]));return e.flatMap(s=>{if(s.branch)return[{edge:s,...s.branch}];if(!o.has(s.to))return[];let r=n.get(s.from);return[{edge:s,head:s.to,stop:s.from,beside:r??0,between:r===void 0}]})}function Gn(t,{head:e,stop:o,beside:n}){let s=t.getPosition(e);return{from:s,x:s.x+n,y:t.getPosition(o).y}}function Vm({from:t,x:e,y:o},{aside:n=0,top:s=t.y+34}){let r=[t.x+n,t.y],a=e===r[0]?[]:[[r[0],s],[e,s]];return[...n?[[t.x,t.y]]:[],r,...a,[e,o]]}function pl(t,e,o,n){t.save(),t.lineCap="round";let s=o.map(r=>({on:n.has(r.edge.id),down:Vm(Gn(e,r),r)}));for(let{down:r}of s)Xr(t,r,3,il);for(let{on:r,down:a}of s)r&&Xr(t,a,4,Ko);t.restore()}function ml(t,e,o,n){for(let s of o){let{x:r,y:a}=Gn(e,s),{left:l,right:c}=e.getBoundingBox(s.stop),p=(l+c)/2,{label:m,font:f}=e.body.nodes[s.stop].options;t.font=`${f.size}px ${f.face}`;let $=n.has(s.edge.id),d=s.between&&!$?t.measureText(m).width/2+8:(c-l)/2-6,u=r<p?p-d:p+d;Math.abs(u-r)>3&&Xr(t,[[r,a],[u,a]],$?4:1.6,$?Ko:il)}for(let s of o){let{x:r,y:a}=Gn(e,s);Jr(t,r,a,s.edge.mark||"full",s.edge.mark?5.5:3)}}function ta(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function fl(t,e,o,n){let{x:s,y:r}=ta(e,o);t.save(),t.beginPath(),t.arc(s,r,9,0,2*Math.PI),t.fillStyle=n?Qr:Es,t.fill(),t.lineWidth=1.8,t.strokeStyle=Qr,t.stroke(),t.beginPath(),t.moveTo(s-4.5,r),t.lineTo(s+4.5,r),n||(t.moveTo(s,r-4.5),t.lineTo(s,r+4.5)),t.strokeStyle=n?Es:Qr,t.stroke(),t.restore()}var Zm="#16212B",Ps=12/14,Ym=13,dl=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<Ym;function As(t,{nodes:e,edges:o,options:n,view:s,opened:r=[]},{onChoose:a,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let m=cl(e,o),f=new Map(m.map(O=>[O.edge.id,O])),$=new vis.DataSet(e.map(({title:O,...W})=>p?W:{...W,title:O})),d=new vis.DataSet(o.map(O=>f.has(O.id)?{...O,hidden:!0}:O)),u=new vis.Network(t,{nodes:$,edges:d},n),y=t.querySelector(".vis-network");y.setAttribute("role","application"),y.setAttribute("aria-label",t.dataset.title||"");for(let O of t.querySelectorAll("canvas"))O.setAttribute("aria-hidden","true");let h=e.filter(O=>O.slot).map(O=>O.id),w=e.filter(O=>O.station).sort((O,W)=>O.station-W.station),_=new Set,T="",S=()=>[...new Set([T,...r,...u.getSelectedNodes()])].filter(O=>O&&c(O));u.on("beforeDrawing",O=>{pl(O,u,m,_);let W=w.map(R=>u.getPosition(R.id));W.length&&ll(O,W);for(let R of h)Fs(O,u.getBoundingBox(R))}),u.on("afterDrawing",O=>{ml(O,u,m,_);for(let W of S())fl(O,u,W,r.includes(W))});let q=O=>m.find(W=>dl(Gn(u,W),O,u.getScale()))?.edge.id,N=O=>S().find(W=>dl(ta(u,W),O,u.getScale())),j=(O=.05)=>{if(!e.length||(u.fit({animation:!1,maxZoomLevel:1.15}),u.getScale()>=O))return;let R=Math.min(...e.map(co=>co.x))-85,Y=Math.min(...e.map(co=>co.y))-30,Jt=t.clientWidth/O*.5,Vt=Math.max(...e.map(co=>co.x))+85-R,ge={x:Vt<2*Jt?R+Vt/2:R+Jt,y:Y+t.clientHeight/O*.5};u.moveTo({position:ge,scale:O,animation:!1})};u.on("click",({nodes:[O],edges:[W],pointer:R})=>{let Y=N(R.canvas);Y?l?.(Y):a?.(q(R.canvas)??O??W??null)}),u.on("doubleClick",({nodes:[O]})=>O&&l?.(O));let ft=(O,W)=>{O&&c(O)!==(T===O)&&u.redraw(),O&&(T=O),p?.(O,W)};if(p){u.on("hoverNode",({node:R,pointer:Y})=>ft(R,Y.DOM)),u.on("hoverEdge",({edge:R,pointer:Y})=>ft(R,Y.DOM));for(let R of["blurNode","blurEdge","dragStart","zoom"])u.on(R,()=>ft(null));let O="",W=R=>{if(!m.length||R.buttons)return;let{left:Y,top:Jt}=t.getBoundingClientRect(),Vt={x:R.clientX-Y,y:R.clientY-Jt},ge=q(u.DOMtoCanvas(Vt))||"";ge!==O&&ft(ge||null,Vt),t.style.cursor=ge||N(u.DOMtoCanvas(Vt))?"pointer":"",O=ge};y.addEventListener("pointermove",W)}s?u.moveTo({...s,animation:!1}):j(Ps);let Kt=new Map(o.map(O=>[O.id,O]));return{network:u,given:{nodes:e,edges:o,options:n},fit:j,view:()=>({position:u.getViewPosition(),scale:u.getScale()}),zoom:O=>u.moveTo({scale:Math.min(4,Math.max(.05,u.getScale()*O))}),select(O,W,R){let Y=W.length?W:o.filter(vt=>O.includes(vt.from)||O.includes(vt.to)).map(vt=>vt.id),Jt=new Set(Y.filter(vt=>Kt.has(vt))),Vt=[..._,...Jt].filter(vt=>!f.has(vt)&&_.has(vt)!==Jt.has(vt));Vt.length&&d.update(Vt.map(vt=>Jt.has(vt)?{id:vt,width:3,color:{color:Zm}}:{id:vt,width:1.6,color:{color:Kt.get(vt).color}})),_=Jt;let ge=O.filter(vt=>$.get(vt));if(u.setSelection({nodes:ge,edges:[]},{highlightEdges:!1}),u.redraw(),!R||!ge.length)return;ge.some(vt=>{let{x:D,y:cs}=u.canvasToDOM(u.getPosition(vt));return D>0&&D<t.clientWidth&&cs>0&&cs<t.clientHeight})||u.focus(ge[0],{scale:Math.max(u.getScale(),Ps),animation:!1})},show(O){u.fit({nodes:O.filter(W=>$.get(W)),animation:!1,maxZoomLevel:1.15}),u.getScale()<Ps&&u.moveTo({scale:Ps})},destroy:()=>u.destroy()}}function $l(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var kl=g.graph.keep,yl="#16212B",ul="#46525D",Qm="#8E8779",kn=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'"),[We,hl,Xm]=[28,12e3,2];function ea(t,e=null){let{version:o,content:n}=b.meta,s=(n||"").slice(0,12);return{title:t,source:`${[Ne(),e&&nt(e)].filter(Boolean).join(". ")}. ${ve}`,foot:k(kl.foot,{version:o,content:s})}}function gl(t,e,o){let n=[""];for(let s of String(e).split(/\s+/)){let r=n[n.length-1]?`${n[n.length-1]} ${s}`:s;t.measureText(r).width<=o||!n[n.length-1]?n[n.length-1]=r:n.push(s)}return n}function Jm(t){let e=r=>t.rows.some(a=>a.group===r),o=Object.entries(t.looks.edges).filter(([r])=>e(r)),n=Object.entries(t.looks.nodes).filter(([r])=>t.nodes.some(a=>a.group===r)),s=t.layout==="route";return[...o.map(([,{color:r,dashes:a,mark:l,label:c}])=>s&&l?{line:!0,color:Qm,mark:l,label:c.replace(/^\W+/,"")}:{line:!0,color:r,dashes:a,label:c}),...n.map(([,{color:r,label:a}])=>({color:r,label:a})),...t.nodes.some(r=>r.slot)?[{slot:!0,label:kl.slot}]:[]]}function tf(t,{line:e,slot:o,color:n,dashes:s,mark:r},a,l){if(o)return Fs(t,{left:a-11,right:a+37,top:l-21,bottom:l+13});t.strokeStyle=n,t.fillStyle=n,t.lineWidth=3,t.setLineDash(s?[5,4]:[]),t.beginPath(),e?(t.moveTo(a,l-4),t.lineTo(a+26,l-4),t.stroke()):(t.arc(a+13,l-4,5.5,0,2*Math.PI),t.fill()),t.setLineDash([]),r&&Jr(t,a+13,l-4,r)}function bl(t,e,o,n,s,r){let[a,l]=[o,n];t.font=`13px ${kn}`;for(let c of e){let p=t.measureText(c.label).width+54;a>o&&a+p>o+s&&([a,l]=[o,l+24]),r&&(tf(t,c,a,l),t.fillStyle=yl,t.fillText(c.label,a+34,l)),a+=p}return e.length?l+14:n}async function ef(t,e,o,n,s){let r=o.map(h=>({...h,...e[h.id]})),a=document.createElement("div");a.classList.add("doek","buiten"),document.body.append(a);let l=As(a,{nodes:r,edges:n,options:s}),c=r.map(h=>l.network.getBoundingBox(h.id)),[p,m]=[Math.min(...c.map(h=>h.left))-20,Math.min(...c.map(h=>h.top))-20],f=Math.max(...c.map(h=>h.right))+(t.layout==="route"?130:20),$=Math.max(...c.map(h=>h.bottom))+20,[d,u]=[f-p,$-m],y=Math.min(Xm,hl/d,hl/u);return Object.assign(a.style,{width:`${d*y}px`,height:`${u*y}px`}),l.network.setSize(`${d*y}px`,`${u*y}px`),l.network.moveTo({position:{x:p+d/2,y:m+u/2},scale:y,animation:!1}),await new Promise(h=>{l.network.once("afterDrawing",h),l.network.redraw()}),{canvas:a.querySelector("canvas"),width:d,height:u,scale:y,done:()=>{l.destroy(),a.remove()}}}function of(t,e,o){let n=document.createElement("canvas"),s=n.getContext("2d"),r=Math.max(t.width,720)+2*We,a=r-2*We;s.font=`650 22px ${kn}`;let l=gl(s,e.title,a);s.font=`13px ${kn}`;let c=gl(s,e.source,a),p=We+l.length*27+c.length*18+12,f=bl(s,o,We,p+t.height+30,a,!1)+40;n.width=r*t.scale,n.height=f*t.scale,s.scale(t.scale,t.scale),s.fillStyle="#FFFFFF",s.fillRect(0,0,r,f),s.fillStyle=yl,s.font=`650 22px ${kn}`;for(let[d,u]of l.entries())s.fillText(u,We,We+18+d*27);s.fillStyle=ul,s.font=`13px ${kn}`;let $=We+l.length*27;for(let[d,u]of c.entries())s.fillText(u,We,$+13+d*18);return s.drawImage(t.canvas,We,p,t.width,t.height),bl(s,o,We,p+t.height+30,a,!0),s.fillStyle=ul,s.font=`13px ${kn}`,s.fillText(e.foot,We,f-16),n}async function wl({name:t,picture:e,handle:o,scenario:n}){await document.fonts.ready;let{nodes:s,edges:r,options:a}=o.current.given,l=await ef(e,o.current.network.getPositions(),s,r,a),c=of(l,ea(e.title,n),Jm(e));l.done(),bn(`${t}.png`,c)}var Ns=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),oa=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Kn=(t,e,o,n)=>`M${t} ${e}h${o}v${n}h${-o}Z`,sa=(t,e,o)=>`M${t-o} ${e}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0Z`;function nf(t,e,o){let n="";for(let s=o;s<t+e;s+=o)n+=`M${Math.min(s,t)} ${Math.max(0,s-t)}L${Math.max(0,s-e)} ${Math.min(s,e)}`;return n}function sf(t,e){let o="";for(let n=3;n<t-1;n+=4)for(let s=3;s<e-1;s+=4)o+=sa(n,s,.8);return o}var vl={path:(t,e)=>e.getAttribute("d")||"",circle:t=>sa(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Kn(t("x"),t("y"),t("width"),t("height"))},rf=[...Object.keys(vl),"text"].join();function af(t,e){return[...t.querySelectorAll(rf)].flatMap(n=>{let s=n.getScreenCTM();if(!s||!n.checkVisibility())return[];let r=window.getComputedStyle(n),a=f=>Number(n.getAttribute(f)||0),l=Ns(e.multiply(DOMMatrix.fromMatrix(s)));if(n.tagName==="text")return lf(n,l,r,a("x"),a("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,m=Number(r.opacity)*(oa(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:vl[n.tagName](a,n),...c,dash:p,opacity:m}]})}function lf(t,e,o,n,s){let r=o.textAnchor,a=!1,l=n-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),m=c instanceof Element?window.getComputedStyle(c):o,f=Number.parseFloat(m.fontSize);if(a&&p.startsWith(" ")&&(l+=Vo(" ",f,m.fontWeight)),!p.trim())return[];a=!0;let $={at:cf(e,l,s),text:p.trim(),size:f,weight:m.fontWeight,fill:m.fill};return l+=Vo(p.trim(),f,m.fontWeight),[$]})}var cf=(t,e,o)=>Ns(new DOMMatrix(t).translate(e,o)),na=document.createElement("canvas").getContext("2d"),zs=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'");function Vo(t,e,o){return na.font=`${o} ${e}px ${zs}`,na.measureText(t).width}function pf(t,e,o){let{width:n,height:s}=e,r=Ns(o.translate(e.left,e.top)),a=[],l=t.borderTopLeftRadius==="50%",c=l?sa(n/2,s/2,n/2-1):Kn(0,0,n,s),p=window.getComputedStyle(document.body).backgroundColor;oa(t.backgroundColor)&&t.backgroundColor!==p&&a.push({at:r,d:c,fill:t.backgroundColor});let m=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?a.push({at:r,d:nf(n,s,9),fill:"none",stroke:m[m.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?a.push({at:r,d:sf(n,s),fill:m[0]}):t.backgroundImage.startsWith("linear")&&a.push({at:r,d:Kn(0,s/2-1,n,2),fill:m[0]});for(let[,d,u,y]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(u)?a.push({at:r,d:Kn(0,s+Number(u),n,-Number(u)),fill:d}):a.push({at:r,d:Kn(+y/2,+y/2,n-+y,s-+y),fill:"none",stroke:d,wide:+y});let f=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:t.getPropertyValue(`border-${d}-style`)==="dashed"?"5 3":""}),$={top:`M0 0h${n}`,bottom:`M0 ${s}h${n}`,left:`M0 0v${s}`,right:`M${n} 0v${s}`};if(l&&f("top").wide)a.push({at:r,d:c,fill:"none",...f("top")});else for(let[d,u]of Object.entries($)){let y=f(d);y.wide&&oa(y.stroke)&&a.push({at:r,d:u,fill:"none",...y})}return a}function mf(t,e,o){let n=window.getComputedStyle(t.parentElement),s=Number.parseFloat(n.fontSize),r=document.createRange(),a=[];for(let{0:p,index:m}of t.data.matchAll(/\S+/g)){r.setStart(t,m),r.setEnd(t,m+p.length);let f=r.getBoundingClientRect(),$=a[a.length-1];$&&Math.abs($.on.top-f.top)<3?($.text+=` ${p}`,$.on=new DOMRect($.on.left,$.on.top,f.right-$.on.left,$.on.height)):a.push({on:f,text:p})}Vo("",s,n.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=na.measureText("x");return a.map(({on:p,text:m})=>{let f=m;for(;f&&p.left+Vo(f,s,n.fontWeight)>o+1;)f=f.slice(0,-1);f!==m&&(f=`${f.slice(0,-1).trim()}…`);let $=Ns(e.translate(p.left,p.top+p.height*l/(l+c))),d=n.fontStyle==="italic"?n.fontStyle:"";return{at:$,text:f,size:s,weight:n.fontWeight,fill:n.color,slant:d}})}function _l(t,e,o){let n=window.getComputedStyle(t);if(!t.checkVisibility()||n.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return af(t,e);let s=t,r=n.transform;r!=="none"&&(s.style.transform="none");let a=t.getBoundingClientRect(),l=e;if(r!=="none"){let[m,f]=n.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(a.left+m,a.top+f).multiply(new DOMMatrix(r)).translate(-a.left-m,-a.top-f)}let c=r==="none"&&n.overflowX==="hidden"?Math.min(o,a.right):o,p=[...t.childNodes].flatMap(m=>m instanceof Text?mf(m,l,c):m instanceof Element?_l(m,l,c):[]);return s.style.transform="",[...pf(n,a,l),...p]}function ra(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:o,top:n,width:s,height:r}=t.getBoundingClientRect(),a=_l(t,new DOMMatrix([1,0,0,1,-o,-n]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=a.map(p=>p.at[4]+p.at[0]*Vo(p.text||"",p.size||0,p.weight||"")),c=[...a.filter(p=>p.d),...a.filter(p=>p.text)];return{width:Math.max(s,...l),height:r,shapes:c}}var xl=g.graph.keep,[ff,Sl]=["#16212B","#46525D"],[bo,df,$f,Ol]=[28,720,2,12e3],Cl=(t,e,o)=>t.map(n=>({...n,at:[...n.at.slice(0,4),n.at[4]+e,n.at[5]+o]}));function aa(t,e,o,n,s,r){let a=[""];for(let p of t.split(/\s+/)){let m=`${a[a.length-1]} ${p}`.trim();Vo(m,e,o)<=s?a[a.length-1]=m:a.push(p)}let l=e*1.35;return{shapes:a.map((p,m)=>({at:[1,0,0,1,bo,r+e+m*l],text:p,size:e,weight:String(o),fill:n})),below:r+a.length*l}}function Ml({title:t,scenario:e,of:o,legend:n}){let s=ea(t,e),r=ra(document.querySelector(o)),a=Math.max(r.width,df),l=aa(s.title,22,650,ff,a,bo),c=aa(s.source,13,400,Sl,a,l.below+2),p=c.below+16,[m,f,$]=[bo,p+r.height+24,0],d=[...document.querySelectorAll(n)].map(ra).flatMap(h=>{m>bo&&m+h.width>bo+a&&([m,f,$]=[bo,f+$+6,0]);let w=Cl(h.shapes,m,f);return m+=h.width+20,$=Math.max($,h.height),w}),u=aa(s.foot,13,400,Sl,a,f+$+16),y=[...l.shapes,...c.shapes,...Cl(r.shapes,bo,p),...d,...u.shapes];return{title:`${s.title} ${s.source}`,width:a+2*bo,height:u.below+bo,shapes:y}}var jl="http://www.w3.org/2000/svg";function uf(t){let{title:e,width:o,height:n,shapes:s}=Ml(t),r=document.createElementNS(jl,"svg"),a=(l,c,p,m="")=>{let f=document.createElementNS(jl,c);for(let[$,d]of Object.entries(p))d!==void 0&&d!==""&&f.setAttribute($,String(d));f.textContent=m,l.append(f)};for(let[l,c]of Object.entries({width:o,height:n,viewBox:`0 0 ${o} ${n}`,"font-family":zs,role:"img"}))r.setAttribute(l,String(c));a(r,"title",{},e),a(r,"rect",{width:o,height:n,fill:"#FFFFFF"});for(let{at:l,text:c,d:p,fill:m,stroke:f,wide:$,dash:d,size:u,weight:y,slant:h,opacity:w}of s){let[_,T,S,q,N,j]=l,ft=_===1&&!T&&!S&&q===1?`translate(${N} ${j})`:`matrix(${l.join(" ")})`;c===void 0?a(r,"path",{d:p,transform:ft,fill:m,...f&&f!=="none"&&{stroke:f,"stroke-width":$,"stroke-dasharray":d},opacity:w===1?void 0:w}):a(r,"text",{transform:ft,"font-size":u,"font-weight":y,"font-style":h,fill:m},c)}je(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}function ia(t,e){let o=Math.min($f,Ol/t,Ol/e),n=document.createElement("canvas");n.width=t*o,n.height=e*o;let s=n.getContext("2d");return s.scale(o,o),s.fillStyle="#FFFFFF",s.fillRect(0,0,t,e),{canvas:n,pen:s}}async function hf(t){await document.fonts.ready;let{width:e,height:o,shapes:n}=Ml(t),{canvas:s,pen:r}=ia(e,o);for(let{at:a,text:l,d:c,fill:p,stroke:m,wide:f,dash:$,size:d,weight:u,slant:y="",opacity:h=1}of n){r.save(),r.transform(a[0],a[1],a[2],a[3],a[4],a[5]),r.globalAlpha=h,r.fillStyle=p,r.font=`${y} ${u} ${d}px ${zs}`,l!==void 0&&r.fillText(l,0,0);let w=new Path2D(c);p!=="none"&&r.fill(w),m&&m!=="none"&&f&&(r.strokeStyle=m,r.lineWidth=f,r.setLineDash(($||"").split(/[\s,]+/).filter(Boolean).map(Number.parseFloat)),r.stroke(w)),r.restore()}bn(`${t.name}.png`,s)}var Lo=t=>i`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>uf(t)}>${xl.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>hf(t)}>${xl.png}</button>
  </span>
`;var Bo=g.overview;function Ll(t,e=""){let o=document.createElement("span");o.className=t;let n=e?o.appendChild(document.createElement("i")):o;n.className=e||t,document.body.append(o);let{backgroundColor:s,color:r,borderTopColor:a}=window.getComputedStyle(n),l=window.getComputedStyle(n).getPropertyValue("--rand").trim();return o.remove(),{fill:s,ink:r,border:a,edge:l}}function la(t,e,o,n){let s=t.bar.reduce((c,[,p])=>c+p,0),r=t.support_only||s>Yr?t.bar:t.bar.flatMap(([c,p])=>Array.from({length:p},()=>[c,1])),a=(n-r.length+1)/s,l=e;return r.map(([c,p])=>{let{fill:m,edge:f}=Ll("balk",`b-${c}`),$={x:l,y:o,w:a*p,h:10,r:1,fill:t.support_only?Bl:m,stroke:f};return l+=$.w+1,$})}function gf({x:t,y:e,w:o,h:n},s){let r=[];for(let a=7;a<o+n;a+=9)r.push({x1:t+Math.min(a,o),y1:e+Math.max(0,a-o),x2:t+Math.max(0,a-n),y2:e+Math.min(a,n),stroke:s});return r}var Bl="#ffffff",bf="#dcd6c9",Is="Arial,Helvetica,sans-serif",Ws=document.createElement("canvas").getContext("2d");function Rs(t,e,o,n){Ws.font=`${n?"bold ":""}${o}px ${Is}`;let s=[""];for(let r of String(t).split(/\s+/)){let a=s[s.length-1]?`${s[s.length-1]} ${r}`:r;Ws.measureText(a).width<=e||!s[s.length-1]?s[s.length-1]=a:s.push(r)}return s}function El(t,e,o){let n=ne(t,e,o),s=me(o),r=190,a=150,l=8,c=4,p=r+(a+c)*s.length+20,m=[],f=20,$=(h,w,_,T,S,q)=>{for(let N of Rs(w,_,T,S))f+=T+4,m.push({x:h,y:f,text:N,size:T,bold:S,fill:q})};$(20,Bo.heading,p-40,20,!0,"#14212b"),$(20,`${Ne(o)}. ${nt(e,o)}. ${ve}`,p-40,12,!1,"#46545f"),f+=14;let d=f;s.forEach((h,w)=>{f=d,$(20+r+w*(a+c)+l,J(h),a-2*l,14,!0,"#14212b")}),f=d+26;for(let h of n){let w=h.cells.map(S=>{let[q="–",...N]=S?.brief||[];return{cell:S,mark:qt[S?.most_basis||""]?.[0]||"",text:[{all:Rs(q,a-2*l-14,13,!0),size:13,bold:!0},...N.map(j=>({all:Rs(j,a-2*l,11,!1),size:11,bold:!1}))]}}),_=Rs(h.label,r-l,13,!0),T=Math.max(44,12+_.length*17,...w.map(S=>(S.cell?.bar.length?26:12)+S.text.reduce((q,{all:N,size:j})=>q+N.length*(j+3),0)));for(let[S,q]of _.entries())m.push({x:20,y:f+20+S*17,text:q,size:13,bold:!0,fill:"#14212b"});w.forEach((S,q)=>{let N=20+r+q*(a+c),j={x:N,y:f,w:a,h:T},ft=S.cell?.bar.length?S.cell:null,Kt=Ll("arcering"),O=S.cell?.unmet?Kt.ink:"#16212b";if(S.cell?.unmet){m.push({...j,fill:Kt.fill,stroke:Kt.border,dash:!0},...gf(j,Kt.border));let R=6+S.text.reduce((Y,{all:Jt,size:Vt})=>Y+Jt.length*(Vt+3),0);m.push({x:N+3,y:f+4,w:a-6,h:R,fill:Kt.fill,stroke:Kt.fill})}else m.push({...j,fill:Bl,stroke:bf});ft&&m.push(...la(ft,N+l,f+7,a-2*l-18));let W=f+(ft?18:5);for(let{all:R,size:Y,bold:Jt}of S.text)for(let Vt of R)W+=Y+3,m.push({x:N+l,y:W-2,text:Vt,size:Y,bold:Jt,fill:O});S.mark&&m.push({x:N+a-20,y:f+18,text:S.mark,size:14,bold:!1,fill:O})}),f+=T+c}f+=16;let u=20,y=(h,w)=>{m.push(...h,{x:u+34,y:f+9,text:w,size:11,bold:!1,fill:"#46545f"}),u+=34+Ws.measureText(w).width+18};Ws.font=`11px ${Is}`;for(let h of Bo.legend.states){let w=Bo.legend.names[h]||B(b.codes.CellState[h].label);y(la({bar:[[h,1]],support_only:!1},u,f,28),w)}return y(la({bar:[[Bo.legend.support_state,1]],support_only:!0},u,f,28),Bo.legend.support),f+=14,$(20,Object.values(qt).map(([h,w])=>`${h} ${w}`).join("   "),p-40,11,!1,"#46545f"),$(20,k(Bo.picture.foot,{version:b.meta.version,content:(b.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:f+20,list:m}}var Tl=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function ca(t,e,o=b.plans[0]){let{width:n,height:s,list:r}=El(t,e,o),a=({x:$,y:d,w:u,h:y,fill:h,stroke:w,dash:_,r:T=4})=>`<rect x="${$}" y="${d}" width="${u}" height="${y}" rx="${T}" fill="${h}" stroke="${w}"${_?' stroke-dasharray="5 3"':""}/>`,l=({x1:$,y1:d,x2:u,y2:y,stroke:h})=>`<line x1="${$}" y1="${d}" x2="${u}" y2="${y}" stroke="${h}"/>`,c=({x:$,y:d,text:u,size:y,bold:h,fill:w})=>`<text x="${$}" y="${d}" font-size="${y}"${h?' font-weight="bold"':""} fill="${w}">${Tl(u)}</text>`,p=r.map($=>$.text!==void 0?c($):$.x1!==void 0?l($):a($)),m=Tl(k(Bo.picture.title,{heading:Bo.heading,scenario:nt(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${s}" viewBox="0 0 ${n} ${s}"`} font-family="${Is}" role="img">
<title>${m}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${p.join(`
`)}
</svg>
`}function Fl(t,e,o){je("matrix.svg",ca(t,e,o),"image/svg+xml")}function Pl(t,e,o){let{width:n,height:s,list:r}=El(t,e,o),{canvas:a,pen:l}=ia(n,s);for(let c of r)c.x1!==void 0?(l.strokeStyle=c.stroke,l.setLineDash([]),l.beginPath(),l.moveTo(c.x1,c.y1),l.lineTo(c.x2,c.y2),l.stroke()):c.text===void 0?(l.fillStyle=c.fill,l.strokeStyle=c.stroke,l.setLineDash(c.dash?[5,3]:[]),l.fillRect(c.x,c.y,c.w,c.h),l.strokeRect(c.x,c.y,c.w,c.h)):(l.fillStyle=c.fill,l.font=`${c.bold?"bold ":""}${c.size}px ${Is}`,l.fillText(c.text,c.x,c.y));bn("matrix.png",a)}var At=g.check,Al=({title:t,lines:e=[],count:o=e.length})=>e.length>0&&i`
    <h2>${k(At.list,{title:t,count:o})}</h2>
    <ul>${e.map(n=>i`<li>${n}</li>`)}</ul>
  `,Nl=({title:t,lines:e=[]})=>e.length>0&&i`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>i`<li>${o}</li>`)}</ul>
    </details>
  `,kf=(t={})=>Object.entries(t).map(([e,o])=>k(At.counted,{count:o,what:xs(e).toLowerCase()})).sort(z);function yf({message:t,notes:e=[],faults:o,wrong:n,questions:s,asked:r,counts:a,report:l,made:c}){return i`
    <p><strong>${t}</strong></p>
    ${c&&i`<p>${k(At.made,{name:c})}</p>`}
    ${et()&&a&&i`<${ol} made=${c} marked=${o.length+s.length>0} />`}
    ${e.map(p=>i`<p>${p}</p>`)}
    <${Al} title=${At.faults} lines=${o} count=${n} />
    <${Al} title=${At.questions} lines=${s} count=${r} />
    <${Nl} title=${At.columns} lines=${l} />
    <${Nl} title=${At.read} lines=${kf(a)} />
  `}function wf(t){if(!t.length)throw new Error(At.first);if(t.length>1)throw new Error(k(At.one_only,{count:t.length}));if(t[0].size>zr)throw new Error(k(At.too_large,{name:t[0].name,most:zr/2**20}));return t[0]}function zl(){let t=Tt(),[e,o]=G(null);async function n(s){try{let r=wf(t.current.files);o({busy:!0});let a=await s(r);o(a),st(a.message)}catch(r){o({message:r.message||At.silent,faults:r.faults})}}return Fe(()=>{let s=a=>a.preventDefault();function r(a){a.preventDefault(),t.current.files=a.dataTransfer.files,n(Rr)}return window.addEventListener("dragover",s),window.addEventListener("drop",r),()=>{window.removeEventListener("dragover",s),window.removeEventListener("drop",r)}},[]),i`
    <${H} text=${At.title}><p class="uitleg">${et()?At.intro_here:At.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${et()?At.file_here:At.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${et()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(Rr)}>${At.check}</button>
      ${et()&&i`<${tl} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&i`<p>${At.busy}</p>`}
      ${e?.message&&i`<${yf} ...${e} />`}
    </div>
    ${et()&&i`<${nl} /><${sl} />`}
    ${!et()&&b.served&&i`<p class="zacht">${At.kept}</p>`}
  `}var Qe=g.shared,Eo=({legend:t,name:e,options:o,current:n="",id:s})=>o.length>0&&i`
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
`;function Nt({label:t,name:e,options:o,id:n=e}){let s=F.route.query[e]||"";return i`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([r])=>r===s)?s:""}
        onChange=${r=>P({[e]:r.target.value})}
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
      onInput=${n=>P({[e]:n.target.value},!0)}
    />
  </label>
`,Fo=({names:t})=>i`
  <button type="button" id="wis" onClick=${()=>P(Object.fromEntries(t.map(e=>[e,null])))}>
    ${Qe.clear}
  </button>
`,vf=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function Me({children:t}){let[e,o]=G(!1);if(!pe())return i`<section class="filters" aria-label=${Qe.filters}>${t}</section>`;let n=Object.keys(F.route.query).filter(s=>!vf.includes(s)).length;return i`
    <details class="filters" open=${e} onToggle=${s=>o(s.target.open)}>
      <summary id="filterknop">${n?k(Qe.filters_set,{count:n}):Qe.filters}</summary>
      ${t}
    </details>
  `}var _f=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];function qs({query:t,children:e}){let[o,n]=G(!pe()&&_f.some(s=>t[s]));return i`
    <details class="keuzes" open=${o} onToggle=${s=>n(s.target.open)}>
      <summary id="wijzig">${Qe.change}</summary>
      ${e}
    </details>
  `}var Ie=()=>{let t=b.plans.map(e=>[e.key,e.title]);return A&&i`<div class="velden"><${Nt} label=${Qe.plan} name="plan" options=${t} /></div>`};function Zo(){let t=I(F.route.query),e=Q(t.plan)?.dates||po;if(e.length<2)return null;let o=e[e.length-1].date,n=a=>a===o?"":a,s=e.find(a=>a.date===t.date)?.date||o,r=Dr(F.route.query,"stand",e.map(a=>[n(a.date),a.label]));return i`<${Eo} legend=${Qe.choices.date} name="stand" options=${r} current=${n(s)} id="st" />`}function pa(){let t=I(F.route.query),e=Zt(Q(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return i`<${Eo} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function Je(){let t=Qe.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{query:n}=F.route,{expect:s,strict:r}=I(n),a=s?"":"uit",l=Dr(n,"verwachtingen",e);return i`
    <${Ie} />
    <${pa} />
    <${Zo} />
    <${Eo} legend=${t.reading} name="lezing" options=${o} current=${r?"streng":""} id="l" />
    <${Eo} legend=${t.expectations} name="verwachtingen" options=${l} current=${a} id="v" />
  `}var xf=g.shared,Wl="uit",[Sf,Of,Rl]=[20,6,4],Cf=()=>pe()?Of:Sf,ma=()=>(F.route.query.vouw||"").split(",").filter(Boolean),Ds=t=>ma().includes(Wl)||ma().includes(t),fa=(t,e=[t])=>()=>{let o=e.filter(s=>Ds(s)!==(s===t)),n=ma().filter(s=>s!==Wl&&!e.includes(s));P({vouw:[...n,...o].join(",")},!0)};function ko(t,e,o=null,n=Cf()){let s=o?o.titles.map(([r,a])=>({key:r,title:a,rows:e.filter(l=>o.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(s.length>1){let r=e.length>n,a=s.map(l=>l.key);return s.map(l=>({...l,folds:r,open:!r||Ds(l.key),turn:fa(l.key,a)}))}return s.flatMap(r=>{let a={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=n*1.25)return[a];let l=r.rows.slice(n),c=k(xf.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:Ds(t),folds:!0,more:!0,turn:fa(t)};return[{...a,rows:r.rows.slice(0,n)},p]})}function to({part:t,count:e="",names:o=[],level:n=0}){let s=i`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>
      ${t.title}
    </button>
  `;return i`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${n?i`<${`h${n}`} class="vouwkopje">${s}<//>`:s}
      ${e&&i`<span class="vouwtal">${e}</span>`}
      ${o.length>0&&!t.open&&i`<span class="vouwbij">${o.slice(0,Rl).join(" · ")}${o.length>Rl&&" …"}</span>`}
    </div>
  `}var Po=t=>t.open?null:"dicht";function Hs({id:t="",title:e,intro:o=null,children:n}){let s={key:t,title:e,rows:[],folds:!!t,open:!t||Ds(t),turn:fa(t)};return i`
    <section class="blok">
      ${t?i`<${to} part=${s} level=${2} />`:i`<h2>${e}</h2>`}
      ${o}
      <div class=${Po(s)}>${n}</div>
    </section>
  `}var Yo=({id:t,items:e,first:o,as:n="ul"})=>ko(t,e,null,o).map(s=>i`
      ${s.folds&&i`<${to} part=${s} />`}
      <${n} class=${Po(s)}>${s.rows}<//>
    `);var Il=g.shared.passage;function Vn({passage:t}){let[e,o]=G("");async function n(){try{o((await Oi(t)).woorden)}catch(s){o(s.message||Il.silent)}}return i`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${Il.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var M=({id:t,text:e})=>wt(t)?i`<a href=${le(t)}>${e||x(t)}</a>`:i`<span>${e||x(t)}</span>`,zt=({ids:t,name:e=x,between:o=", "})=>t.map((n,s)=>[s>0&&o,i`<${M} id=${n} text=${e(n)} />`]),qe=({ids:t,more:e,look:o})=>i`<ul class=${o}>${t.map(n=>i`<li key=${n}><${M} id=${n} />${e?.(n)}</li>`)}</ul>`;function bt({id:t,date:e}){let[o,n]=To(t,e);return i`<span class=${`chip s-${Dn(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var jf={"●":i`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":i`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function eo({basis:t}){let[e,o]=qt[t]||[];return e?i`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${jf[e]}
    </svg>
  `:null}var Us=({severity:t})=>i`<span class=${`tag gewicht-${t}`}>${U("Severity",t)}</span>`;function Dt({of:t}){let e=E(t.flatMap(Et));return e.length?i`
    <ul class="vindplaatsen">
      ${e.map(o=>i`<li>${at(o)}${Oe()&&i`<${Vn} passage=${o} />`}</li>`)}
    </ul>
  `:null}function ql({of:t,look:e}){let[o,...n]=Et(t);return o?i`
    <p class=${e}>
      ${at(o)}${n.length>0&&k(g.shared.more_places,{count:n.length})}
      ${Oe()&&i`<${Vn} passage=${o} />`}
    </p>
  `:null}var Gs=({id:t})=>[rt(t,"broader")&&[i`<${M} id=${rt(t,"broader")} />`," › "],i`<${M} id=${t} />`],yn=({id:t})=>v(t,"isGeneric")==="true"&&i`<span class="zacht"> (${g.shared.collective})</span>`;var Qo=g.compare.flow,Ot={width:960,height:430,top:40,left:230,right:640,box:16},wn=t=>t?B(U("CellState",t)):Qo.fresh;function Dl({rows:t,at:e,unit:o,end:n}){let s=n?Ot.right:Ot.left-Ot.box,r=n?Ot.right+Ot.box+12:Ot.left-Ot.box-12;return t.map(({state:a,count:l,y:c})=>{let p=Ot.top+c*o,m=Math.max(l*o,2);return i`
      <g key=${a}>
        <rect class=${`v-${a||"nieuw"}`} x=${s} y=${p} width=${Ot.box} height=${m} />
        <text x=${r} y=${p+m/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(a)}
        </text>
      </g>
    `})}function Mf({band:t,unit:e}){let o=t.count*e,n=Ot.top+t.y1*e+o/2,s=Ot.top+t.y2*e+o/2,r=(Ot.left+Ot.right)/2,a=L(Qo.band,t.count,{from:wn(t.from),to:wn(t.to)});return i`
    <path
      class=${`band w-${t.to}`}
      d=${`M${Ot.left} ${n} C${r} ${n} ${r} ${s} ${Ot.right} ${s}`}
      stroke-width=${Math.max(o,1)}
    ><title>${a}</title></path>
  `}function Hl({flow:t,one:e,other:o}){let n=Ot.height/t.height,s=t.bands.map(r=>L(Qo.band,r.count,{from:wn(r.from),to:wn(r.to)}));return i`
    <figure class="stroom" tabindex="0" aria-label=${Qo.title}>
      <svg
        viewBox=${`0 0 ${Ot.width} ${Ot.height+Ot.top+14}`}
        role="img"
        aria-label=${k(Qo.picture,{before:e.label,after:o.label,said:s.join("; ")})}
      >
        <text class="stroomkop" x=${Ot.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Ot.right} y="20">${o.label}</text>
        ${t.bands.map(r=>i`<${Mf} key=${`${r.from}|${r.to}`} band=${r} unit=${n} />`)}
        <${Dl} rows=${t.left} at=${wn} unit=${n} />
        <${Dl} rows=${t.right} at=${wn} unit=${n} end />
      </svg>
      <figcaption>${Qo.caption}</figcaption>
      <p class="acties"><${Lo} name="overgang" title=${Qo.title} scenario=${null} of=".stroom svg"
        legend=".stroom figcaption" /></p>
    </figure>
  `}function Ks(t,e,o=""){let n=o.startsWith("-"),s=e.find(l=>l.key===o.replace(/^-/,""));if(!s)return t;let r=t.map((l,c)=>({text:s.text(l)||"",index:c,row:l})),a=(l,c)=>l.text&&c.text?z(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>a(l,c)||l.index-c.index).map(({row:l})=>l)}var da=(t,e="")=>F.route.query[t]||e;function Tf({id:t,column:e,sort:o,turn:n}){let s=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?i`<th scope="col" role="columnheader">${e.label}</th>`:i`
    <th scope="col" role="columnheader" aria-sort=${s}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var Lf=({row:t,columns:e})=>i`
  <tr role="row">
    ${e.map((o,n)=>{let s=o.cell?o.cell(t):o.text(t);return n?i`<td role="cell" data-kop=${o.label}>${s}</td>`:i`<th scope="row" role="rowheader" data-kop=${o.label}>${s}</th>`})}
  </tr>
`,Bf=({part:t,columns:e,named:o,count:n})=>i`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${to} part=${t} count=${t.more?"":L(n,t.rows.length)}
        names=${t.more?[]:t.rows.map(o)} />
    </th>
  </tr>
`;function $t({id:t,caption:e,rows:o,columns:n,sort:s="",urlKey:r,hideCaption:a,groups:l=null}){let[c,p]=G(s),m=r?da(r,s):c,f=d=>{let u=m===d.key?`-${d.key}`:d.key;r?P({[r]:u===s?null:u},!0):p(u);let y=g.shared.table,h=u.startsWith("-")?y.descending:y.ascending;st(k(y.sorted,{column:d.label.toLowerCase(),direction:h}))},$=ko(t,Ks(o,n,m),m===s?l:null);return i`
    <div class="rol">
      <table class="lijst" id=${t} role="table">
        <caption class=${a?"sr":null}>${e}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${n.map(d=>i`<${Tf} id=${t} column=${d} sort=${m} turn=${f} />`)}
          </tr>
        </thead>
        ${$.map(d=>i`
            <tbody role="rowgroup" key=${d.more?"meer":d.key} class=${Po(d)}>
              ${d.folds&&i`<${Bf} part=${d} columns=${n} ...${l} />`}
              ${d.rows.map(u=>i`<${Lf} row=${u} columns=${n} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}var Ef=t=>t==null||t===!1||t===""||t.length===0;function oo({pairs:t}){let e=t.filter(([,o])=>!Ef(o));return e.length?i`
    <dl class="feiten">${e.map(([o,n])=>i`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var V=g.compare,$a=t=>B(U("CellState",t)),no=b.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:A?k(V.side,{plan:t.title,label:o}):B(o)}))),Ff=(t,e,{stated:o,strict:n})=>b.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function Pf(t){let e=no[no.length-1],o=b.plans.map(c=>no.findLast(p=>p.plan===c)||e),[n,s]=A?o:[no[0],e],r=no.slice(0,-1).find(c=>c.key===t.van)||n,a=no.slice(no.indexOf(r)+1),l=a.find(c=>c.key===t.met)||(a.includes(s)?s:e);return{one:r,other:l,after:a}}function Ul({label:t,name:e,current:o,options:n}){let s=r=>P({[e]:r.target.value});return i`
    <label class="veld">
      <span>${t}</span>
      <select id=${e} value=${o.key} onChange=${s}>
        ${n.map(r=>i`<option value=${r.key}>${r.label}</option>`)}
      </select>
    </label>
  `}function Af({change:t,other:e}){let o=_e(t.kind,t.other_barrier,e.plan.key),n=C("overzicht",{cel:o,stand:e.date===Yt?null:e.date},!1),s=k(V.see_cell,{kind:ot(t.kind),step:J(t.other_barrier)});return i`<li>${t.sentence}${" "}<a href=${n}>${V.see}<span class="sr">${s}</span></a></li>`}function Nf({found:t,one:e,other:o,mode:n}){let s={of:p=>p.other_barrier||p.barrier||"",titles:[...xt.map(p=>[p.notation,p.label]),["",g.shared.all_steps]]},r=p=>p.map(m=>x(te(m)||m)).join(", "),a=p=>E([p.barrier,p.other_barrier].map(J)).join(" / "),l=[{key:"stap",label:V.columns.step,text:a},{key:"soort",label:V.columns.kind,text:p=>B(ot(p.kind))},{key:"een",label:e.label,text:p=>$a(p.before)},{key:"ander",label:o.label,text:p=>$a(p.after)},{key:"erbij",label:V.joined[n],sort:!1,text:p=>r(p.joined)},{key:"weg",label:V.left[n],sort:!1,text:p=>r(p.left)}],c=()=>[[...l.map(p=>p.label),...Pt],...t.changes.map(p=>[...l.map(m=>m.text(p)),...Ft(null)])];return i`
    ${ko("verschillen",t.changes,s).map(p=>i`
        ${p.folds&&i`<${to} part=${p} level=${p.more?0:3}
            count=${p.more?"":L(V.differ,p.rows.length)}
            names=${p.more?[]:p.rows.map(m=>B(ot(m.kind)))} />`}
        <ul class=${Po(p)}>
          ${p.rows.map(m=>i`<${Af} change=${m} other=${o} />`)}
        </ul>
      `)}
    ${t.notes.map(p=>i`<p class="zacht">${p}</p>`)}
    <details>
      <summary>${V.as_table}</summary>
      <${$t} id="vakken" caption=${V.table} rows=${t.changes} columns=${l} />
      <div class="acties"><${St} name="vergelijk-vakken.csv" rows=${c} /></div>
    </details>
  `}function zf({actions:t,flow:e,one:o,other:n}){let s=t.moved.length+t.stayed.length,r=c=>c?$a(c):V.flow.fresh,a=[{key:"plan",label:o.label,sort:!1,text:({state:c})=>r(c)},...e.right.map(({state:c})=>({key:c,label:r(c),sort:!1,text:p=>String(e.bands.find(m=>m.from===p.state&&m.to===c)?.count||V.nothing)}))],l=k(V.counts_table,{before:o.label,after:n.label});return i`
    <section class="blok">
      <h2>${V.counted}</h2>
      <p class="zacht">${k(V.counts,{both:s,fresh:t.fresh.length})}</p>
      <${Hl} flow=${e} one=${o} other=${n} />
      <details>
        <summary>${V.flow.table}</summary>
        <${$t} id="overgang" caption=${l} rows=${e.left} columns=${a} />
      </details>
    </section>
  `}function Rf(t,e){if(!e)return t;let o=s=>$o(s).includes(e),{actions:n}=t;return{notes:[],changes:t.changes.filter(s=>[s.barrier,s.other_barrier].includes(e)),actions:n&&{...n,moved:n.moved.filter(o),stayed:n.stayed.filter(o),fresh:n.fresh.filter(o)}}}function Wf({actions:t,one:e,other:o,all:n}){let s=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],r=new Set(t.fresh),a=$=>r.has($)?"":Qt($,e.date),l=$=>Qt($,o.date),c=$=>r.has($)?i`<span class="zacht">${V.not_yet}</span>`:i`<${bt} id=${$} date=${e.date} />`,p=[{key:"actie",label:V.action,text:x,cell:$=>i`<${M} id=${$} />`},{key:"wat",label:V.what,text:gt},{key:"plan",label:e.label,text:a,cell:c},{key:"nu",label:o.label,text:l,cell:$=>i`<${bt} id=${$} date=${o.date} />`}],m=()=>[[...p.map($=>$.label),...Pt],...s.map($=>[...p.map(d=>d.text($)),...Ft(null,e.plan.key)])],f=()=>P({alles:n?null:"ja"});return i`
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
  `}function Gl({route:t}){if(no.length<2)return i`<${H} text=${V.title} /><p>${V.alone}</p>`;let{one:e,other:o,after:n}=Pf(t.query),s=Ff(e,o,I(t.query)),r=xt.some(f=>f.notation===t.query.stap)?t.query.stap:"",a=Rf(s,r),{actions:l}=a,c=l?.flows[r],p=l?"dates":"plans",m=k(V.intro[p],{before:K(e.date),after:K(o.date)});return i`
    <${H} text=${V.heading[p]} title=${V.title}><p class="uitleg">${m} ${ve}</p><//>
    <${Me}>
      <${pa} />
      <div class="velden">
        ${no.length>2&&i`
            <${Ul} label=${V.first} name="van" current=${e} options=${no.slice(0,-1)} />
            <${Ul} label=${V.second} name="met" current=${o} options=${n} />
          `}
        <${Nt}
          label=${V.columns.step} name="stap"
          options=${xt.map(f=>[f.notation,f.label])} />
      </div>
    <//>
    ${l&&c&&i`<${zf} actions=${l} flow=${c} one=${e} other=${o} />`}
    <section class="blok">
      <h2>${k(V.cells,{count:a.changes.length})}</h2>
      ${a.changes.length?i`<${Nf} found=${a} one=${e} other=${o} mode=${p} />`:[i`<p>${g.shared.none}</p>`,a.notes.map(f=>i`<p class="zacht">${f}</p>`)]}
    </section>
    ${l&&i`
        <${Wf} actions=${l} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${Bt} text=${L(V.shown,a.changes.length)} />
  `}var de=g.overview.legend,If=b.codes.CellState,Zn=({expected:t=de.expected,quiet:e=de.quiet,blank:o=!1})=>i`
  <ul class="stalen">
    ${de.states.map(n=>i`
        <li>
          <span class="staal"><${Ye} bar=${[[n,1]]} /></span>${de.names[n]||B(If[n].label)}
        </li>
      `)}
    <li><span class="staal"><${Ye} bar=${[[de.support_state,1]]} support=${!0} /></span>${de.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    <li>
      ${o?i`<span class="staal blanco" aria-hidden="true"></span>`:i`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,ua=()=>i`
  <ul class="stalen">
    ${Object.entries(qt).map(([t,[,e]])=>i`<li><span class="staal"><${eo} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[qf,...Df]=de.sample.words,Vs=()=>i`
  <aside class="legenda" aria-label=${de.title}>
    <h2>${de.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Ye} bar=${de.sample.bar.map(([t,e])=>[t,Number(e)])} />
      <strong>${qf}</strong>${Df.map(t=>i`<span class="bij">${t}</span>`)}
    </p>
    <p>${de.explain}</p>
    <${Zn} />
    <h3>${de.how}</h3>
    <${ua} />
    <p><span class="anders">${de.other}</span>${de.other_says}</p>
  </aside>
`;var vn=g.shared.gaps,Qn=t=>[t,...t.also],Ao=t=>at(t.evidence)?[t.evidence]:[],Xo=t=>b.queries[t]?.title||t,Kl=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||tt(t.sentence).includes(tt(e.tekst)))&&Qn(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),Hf=({said:t,work:e,more:o})=>e?[t," (",i`<${zt} ids=${e} name=${Ae} />`,o&&vn.more_work,")"]:t;function Zs({list:t,plan:e}){if(!t.length)return i`<p>${Pe(e).words.nobody}</p>`;let o=n=>n.map((s,r)=>[r>0&&"; ",i`<${Hf} ...${s} />`]);return i`
    <p class="zacht">${vn.alphabetical}</p>
    <ul>${t.map(({who:n,why:s})=>i`<li><${M} id=${n} />: ${o(s)}</li>`)}</ul>
  `}function Yn({summary:t,inside:e,open:o=!1}){let[n,s]=G(!1);return i`
    <details open=${o} onToggle=${r=>r.target.open&&s(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function ha({gap:t,query:e}){let o=[t.barrier&&J(t.barrier).toLowerCase(),t.kind&&ot(t.kind)].filter(Boolean);return i`
    <p class="regel">
      <${Us} severity=${t.severity} />${" · "}
      <a href=${C(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${A&&` · ${Pe(t.plan).title}`}
      ${wt(t.subject)&&[" · ",i`<${M} id=${t.subject} />`]}
    </p>
  `}var Vl=({passage:t})=>i`
  <p class="vindplaats">
    <span class="sr">${g.shared.passage.place}</span>${at(t)}
    ${Oe()&&i`<${Vn} passage=${t} />`}
  </p>
`;function ga({gap:t,scenario:e,sentence:o=!1}){let n=b.queries[t.query],[s]=Ao(t),r=i`${g.gaps.more}<span class="sr">${k(g.gaps.more_of,{what:t.sentence})}</span>`;return i`<div class="meer"><${Yn} summary=${r} inside=${()=>i`
    ${o&&i`<p>${t.sentence}</p>`}
    ${s&&i`<${Vl} passage=${s} />`}
    ${n.why&&i`<p><strong>${vn.why}</strong> ${n.why}</p>`}
    ${t.asks&&i`<p><strong>${vn.who}</strong></p><${Zs} list=${t.candidates} plan=${t.plan} />`}
    <${go} text=${()=>Hn(t.sentence,Ao(t),e,Q(t.plan))} />
  `} /></div>`}function Uf({gap:t,scenario:e}){let o=b.queries[t.query],[n]=Ao(t);return i`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${ha} gap=${t} query=${o} />
      ${n&&i`<${Vl} passage=${n} />`}
      <div class="acties">
        ${o.why&&i`<${Yn} summary=${vn.why} inside=${()=>i`<p>${o.why}</p>`} />`}
        ${t.asks&&i`
            <${Yn}
              summary=${vn.who}
              inside=${()=>i`<${Zs} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${go} text=${()=>Hn(t.sentence,Ao(t),e,Q(t.plan))} />
      </div>
    </article>
  `}var Zl=({list:t,scenario:e,none:o})=>t.length?t.map(n=>i`<${Uf} key=${n.mark} gap=${n} scenario=${e} />`):i`<p>${o}</p>`;var se=g.shared.work;function Gf({id:t,date:e}){let o=new Map;for(let{from:n,said:s}of It(t,"who",e))o.set(n,[...o.get(n)||[],s]);return o.size?i`
    <ul class="partners">
      ${[...o].map(([n,s])=>i`<li><${M} id=${n} />${` (${E(s).join(", ")})`}<${yn} id=${n} /></li>`)}
    </ul>
  `:g.shared.nobody}function Kf(t){let e=v(t,"dueBy");return e&&` (${k(se.bound,{date:K(e)})}; ${js(v(t,"modality"))})`}function Vf({ids:t,date:e}){return i`
    <ul class="termijnen">
      ${t.map(o=>{let n=v(o,"deadlineLabel"),{delivery:s}=ee(o,e);return i`
          <li>
            ${n&&`${B(n)}: `}“${v(o,"deadlineText")}”${Kf(o)}
            ${v(o,"revises")==="true"&&`, ${se.revised}`}${s&&` – ${s}`}
          </li>
        `})}
    </ul>
  `}var Zf=t=>b.lookups[t]?.told||"",Ys=(t,e)=>Ce(t,"figure",e);function ba({id:t,date:e}){let o=Ys(t,e);return o.length?i`
    <ul class="cijfers">
      ${o.map(n=>i`
          <li><${M} id=${n} />: <strong>${Zf(n)}</strong><${Dt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function Jo({of:t}){let e=s=>[rt(s,"barrier")&&k(se.at_step,{step:x(rt(s,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>v(s,r)&&ce(s,r))].filter(Boolean),o=s=>v(s,"status")?k(se.other_status,{reading:e(s).join(", ")}):k(se.other_reading,{reading:e(s).length?`“${e(s).join(", ")}”`:se.other_unsaid}),n=ye(t,"alternativeReading");return n.length?i`
    <ul class="anders">
      ${n.map(s=>i`<li><strong>${o(s)}</strong>${v(s,"rationale")}</li>`)}
    </ul>
  `:null}function Xn({id:t,read:e=[v(t,"basis"),v(t,"strength")]}){let o=e[0],n=U("Strength",e[1]);return i`
    <div class="koppeling">
      <p>
        <${Gs} id=${rt(t,"barrier")} />
        ${` · ${dt(t,"interventionKind").map(ot).join(", ")} · ${n} · `}
        <${eo} basis=${o} />${` ${qt[o]?.[1]||U("Basis",o)}`}
      </p>
      <p class="reden"><strong>${se.here}</strong>${v(t,"rationale")}</p>
      <${Jo} of=${t} />
    </div>
  `}var Yl=({lead:t,text:e})=>e&&i`<p>${t&&i`<strong>${t}</strong>`}${e}</p>`;function Ql({id:t,scenario:e,contributions:o}){let{date:n}=e,s=Cs(t,n),r=v(t,"promise"),a=Os(t,n),{links:l}=X(e),c=o.length?o.map(m=>i`<${Xn} id=${m} read=${l[m]} />`):v(t,"crossCutting")==="true"&&i`<p class="reden"><strong>${se.across}</strong>${v(t,"rationale")}</p>`,p=[[se.facts.deadline,a.length>0&&i`<${Vf} ids=${a} date=${n} />`],[se.facts.who,i`<${Gf} id=${t} date=${n} />`],[se.facts.figures,Ys(t).length>0&&i`<${ba} id=${t} date=${n} />`],[se.facts.how,c],[se.facts.where,i`<${Dt} of=${[t,...o,s]} />`]];return i`
    <article class="kaart">
      <h3><${M} id=${t} /></h3>
      <p class="regel">${gt(t)} · <${bt} id=${t} date=${n} /></p>
      <${Yl} lead=${r&&se.promise} text=${r||v(t,"summary")} />
      <${Yl} lead=${se.progress} text=${v(s,"summary")} />
      ${s&&i`<${Jo} of=${s} />`}
      <${oo} pairs=${p} />
    </article>
  `}var De=t=>[...t].sort((e,o)=>z(x(e),x(o)));var tn=g.overview;function Yf({cell:t}){let{column:e,plan:o,why:n=[],across:s=0,candidates:r}=t,a=C("overzicht",{...F.route.query,cel:_e(e,null,o)});return i`
    <p>${gn(Q(o))}</p>
    ${n.length>0&&i`<h3>${tn.why}</h3>`}
    ${n.map(l=>i`<p>${v(l,"rationale")} <span class="zacht">${v(l,"source")}</span></p>`)}
    ${s>0&&i`
        <p>
          ${k(tn.elsewhere,{count:s,kind:ot(e)})}${" "}
          <a href=${a}>${tn.see_elsewhere}</a>
        </p>
      `}
    ${r&&i`<h3>${tn.who}</h3><${Zs} list=${r} plan=${o} />`}
  `}function Qf({row:t,cell:e,step:o,scenario:n,plan:s,address:r}){let a=Tt(),l=Tt();Mt(()=>{let d=document.getElementById(Go(r));return a.current.showModal(),l.current.focus(),()=>(d?.isConnected?d:document.getElementById(Go(r)))?.focus()},[]);let{word:c,lines:p,look:m}=fe(e),f=k(tn.panel_note,{scenario:nt(n,s)}),$=d=>$n(d).filter(u=>e.links.includes(u));return i`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${a}
      onClose=${()=>P({cel:null})}
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
      <p class="zacht">${A&&`${s.title}. `}${f}</p>
      ${e.asked&&i`<p>${tn.asked} <${zt} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(d=>i`<${Ql} key=${d} id=${d} scenario=${n} contributions=${$(d)} />`):i`<${Yf} cell=${e} />`}
    </dialog>
  `}function Qs({address:t,by:e,scenario:o}){let{key:n,step:s,plan:r}=Bs(t),a=Q(r);if(!a)return null;let l=ne(e,o,a).find(m=>m.key===n),c=l?.cells[me(a).indexOf(s)];return c?i`<${Qf} key=${t} ...${{row:l,cell:c,step:s,scenario:o,plan:a,address:t}} />`:null}var _n=g.overview;function Xl({open:t=!0}){let e={report:A?_n.howto.reports:uo(),marks:Object.values(qt).map(([o])=>o).join(" "),source:Ho()};return i`
    <details class="leeswijzer" open=${t}>
      <summary>${_n.howto.title}</summary>
      <ol>${_n.howto.lines.map(o=>i`<li>${k(o,e)}</li>`)}</ol>
    </details>
  `}var No=({plan:t})=>t.notes.map(e=>i`<p class="zacht">${e}</p>`);function Xf({state:t,things:e,date:o}){let n=A?"h4":"h3",s=a=>To(a,o)[1]&&i`<span class="zacht"> – ${To(a,o)[1]}</span>`,r=k(_n.group,{state:B(U("CellState",t)),count:e.length});return i`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${r}<//>
      <${qe} ids=${De(e)} more=${s} />
    </div>
  `}function Jl({scenario:t,plan:e}){let o=A?"h3":"h2";return X(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:r})=>{let a=b.codes.InterventionKind[s];return i`
      <section
        class="slachtoffers"
        id=${e===b.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}
      >
        <div class="hoofdstuk">
          <${o}>${k(_n.apart.title,{kind:a.label})}<//>
          <p>${k(_n.apart.note,{definition:a.definition})}</p>
        </div>
        ${r.length?i`
                <div class="standen">
                  ${r.map(l=>i`<${Xf} ...${l} date=${t.date} />`)}
                </div>
              `:i`<p>${gn(e)}</p>`}
      </section>
    `})}var Wt=g.coverage,Jf=5,tc=({cell:t})=>i`
  <span class="beeld" aria-hidden="true">
    <${eo} basis=${t.most_basis} />
    <${Ye} bar=${t.bar} support=${t.support_only} most=${Jf} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;function td({row:t,cell:e,step:o,plan:n}){if(!e)return i`<td></td>`;let{word:s,lines:r}=fe(e),a=_e(t.key,o,n.key),l=[s,...r,e.strict,qt[e.most_basis]?.[1]].filter(Boolean).join(" · ");return i`
    <td>
      <button type="button" class="vakje" id=${Go(a)} aria-haspopup="dialog" title=${l}
        onClick=${()=>P({cel:a})}>
        <span class="sr">${k(g.overview.cell,{row:t.label,step:J(o)})}${l}</span>
        <${tc} cell=${e} />
      </button>
    </td>
  `}var ed=({step:t,place:e,column:o,all:n})=>i`
  <th scope="col" class="station">
    <span class=${o.acting?"nummer":"nummer leeg"} aria-hidden="true">${e}</span>
    <a href=${le(t.id)}>${t.label}</a>
    <span class=${o.acting?"bij":"bij niemand"}>${o.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*o.acting/n}%`}}></i></span>
  </th>
`,od=({rows:t})=>i`
  <td rowspan=${t} class="arcering">
    <span class="plaat"><strong>${Wt.nobody.title}</strong> ${Wt.nobody.text}</span>
  </td>
`;function nd({plan:t,reach:e,scenario:o,rows:n}){let s=new Map(n.map(a=>[a.key,a])),r=e.groups.flatMap(a=>[a,...a.partners.map(l=>s.get(l))]);return i`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${k(Wt.caption,{scenario:nt(o,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${Wt.partner}</th>
          ${t.steps.map((a,l)=>i`
              <${ed} step=${a} place=${l+1} column=${e.columns[l]}
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
              ${e.columns.map((c,p)=>c.acting?a.partners?i`<td></td>`:i`<${td} row=${a} cell=${a.cells[p]} step=${c.step} plan=${t} />`:l===0&&i`<${od} rows=${r.length} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}var sd=({plan:t,reach:e,rows:o})=>i`
  <div class="perstap">
    ${e.columns.map((n,s)=>i`
        <section key=${n.step}>
          <${A?"h3":"h2"} class="stapkop">
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
                              href=${C("dekking",{...F.route.query,cel:_e(r.key,n.step,t.key)})}>
                              <span class="sr">${r.label}: ${fe(r.cells[s]).word}</span>
                              <${tc} cell=${r.cells[s]} />
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
`,rd=({reach:t,plan:e})=>i`
  <aside class="legenda" aria-label=${`${g.overview.legend.title}${A?` (${e.title})`:""}`}>
    ${t.columns.filter(o=>o.nobody).map(o=>i`
          <div class="leegte">
            <h2>${o.nobody}</h2>
            ${o.waits&&i`<p>${o.waits}</p>`}
            <p><a href=${C("aandachtspunten",{stap:o.step})}>${Wt.questions}</a></p>
          </div>
        `)}
    <h2>${g.overview.legend.title}</h2>
    <p>${Wt.about}</p>
    <${Zn} expected=${Wt.expected} quiet=${Wt.quiet} blank=${!0} />
    <h3>${g.overview.legend.how}</h3>
    <${ua} />
    <p><a href=${C("methode")}>${g.overview.legend.more}</a></p>
  </aside>
`,ad=({reach:t})=>i`
  <div class="hoofdstuk"><h2>${Wt.alike.title}</h2><p>${Wt.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>i`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&i`<p>${t.elsewhere}</p>`}
`;function id({plan:t,scenario:e,reach:o}){let n=ne("partner",e,t);return o.numbers.partners?i`
    ${A&&i`<h2>${t.title}</h2>`}
    <${No} plan=${t} />
    <div class="naast smal">
      <div class="hoofd">
        <${nd} plan=${t} reach=${o} scenario=${e} rows=${n} />
        <p class="acties">
          <${Lo} name=${`dekking-${t.key}`} title=${Wt.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${sd} plan=${t} reach=${o} rows=${n} />
        <${ad} reach=${o} />
      </div>
      <${rd} reach=${o} plan=${t} />
    </div>
  `:i`<p>${Wt.nothing}</p>`}function ec({route:t}){let e=I(t.query),{reach:o}=X(e),{cel:n}=t.query;return i`
    <div class="werkkop">
      <${H} text=${Wt.heading} title=${Wt.title} />
      <p class="zacht">${nt(e)}</p>
      <${qs} query=${t.query}><${Je} /><//>
    </div>
    ${ke(e).map(s=>i`
        <${id} key=${s.key} plan=${s} scenario=${e}
          reach=${o.find(r=>r.plan===s.key)} />
      `)}
    ${n&&i`<${Qs} address=${n} by="partner" scenario=${e} />`}
    <${Bt} text=${n?"":k(Wt.shown,{scenario:nt(e)})} />
  `}var ka=".",so=()=>new Set((F.route?.query.merk||"").split(ka).filter(Boolean)),oc=()=>[...so()].join(ka),Xs=()=>!!F.route?.query.alleen&&so().size>0;function Js(t,e){let o=so();for(let{mark:s}of t)e?o.add(s):o.delete(s);let n=o.size===0;return P({merk:[...o].join(ka),...n&&{alleen:null}},!0),o.size}var xn=g.frame.foot.files;function tr(){return!b.files.length&&!et()?null:i`
    <section class="bestanden" aria-label=${xn.title}>
      <h2>${xn.title}</h2>
      <ul>
        <li><a href="#/samenvatting">${xn.summary.label}</a> <span class="zacht">${xn.summary.told}</span></li>
        ${b.files.map(({file:t,label:e,told:o})=>i`<li><a href=${t} download=${t}>${e}</a> <span class="zacht">${o}</span></li>`)}
        ${et()&&i`<li><a href="#/controleer">${xn.save.label}</a> <span class="zacht">${xn.save.told}</span></li>`}
      </ul>
    </section>
  `}var ya=g.shared.outcomes,ld={disc:i`<circle r="5.5" />`,tail:i`<circle r="4.5" />`,diamond:i`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:i`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:i`<circle r="4.5" />`},Jn=({outcome:t})=>i`<g class=${`teken teken-${ya[t].sign}`}>${ld[ya[t].sign]}</g>`,Sn=({outcome:t})=>i`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Jn} outcome=${t} />
  </svg>
`,en=({outcome:t,on:e=""})=>i`
  <span class="uitkomst">
    <${Sn} outcome=${t} /> ${ya[t].said}${e&&i`<span class="bij">${e}</span>`}
  </span>
`;var He=g.gaps,cd=g.shared.outcomes;function wa({gaps:t,what:e}){let o=so(),n=t.filter(a=>o.has(a.mark)).length,s=a=>st(L(He.bar.changed,Js(t,a.target.checked))),r=t.length>1?k(He.mark_all,{count:t.length,what:e}):k(He.mark,{what:e});return i`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${r}
        onChange=${s}
      />
    </label>
  `}var rc=t=>so().has(t.mark)?"gemarkeerd":"",pd=({gap:t,scenario:e,query:o})=>i`
  <article class=${`punt gewicht-${t.severity} ${rc(t)}`} data-vraag=${t.mark}>
    <${wa} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${ha} gap=${t} query=${o} />
      <${ga} gap=${t} scenario=${e} />
    </div>
  </article>
`,md={topic:{of:t=>t.topic,all:()=>b.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>E(t.map(e=>e.query)).map(e=>[e,Xo(e)])}};function fd({title:t,gaps:e,beside:o,by:n,scenario:s,open:r}){let a=e.filter($=>$.heavy).length,l=E(e.map($=>n==="topic"?Xo($.query):nc($))),c=$=>e.filter(d=>(n==="topic"?Xo(d.query):nc(d))===$).length,p=$=>c($)>1?k(He.repeated,{title:$,count:c($)}):$,m=i`
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
      <${wa} gaps=${e} what=${t} />
      <${Yn} summary=${m} inside=${()=>e.map($=>i`<${pd} key=${$.mark} gap=${$} scenario=${s} query=${b.queries[$.query]||{}} />`)} open=${r} />
    </div>
  `}var nc=t=>t.subject_label;function ac({gaps:t,beside:e,by:o,scenario:n,open:s}){let{of:r,all:a}=md[o],l=(c,p)=>c.filter(m=>r(m)===p);return a(t).map(([c,p])=>({id:c,title:p,found:l(t,c)})).filter(({found:c})=>c.length).map(({id:c,title:p,found:m})=>i`
        <${fd}
          key=${c}
          title=${p}
          gaps=${m}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${s}
        />
      `)}var sc=2;function dd({row:t}){let e=t.who.length>sc+1?t.who.slice(0,sc):t.who,o=t.who.length-e.length;return i`
    <${zt} ids=${e} name=${$d} />
    ${o>0&&k(He.deadline.others.more,{names:"",count:o})}
    <span class="bij">${He.deadline.how[t.how]}</span>
  `}var $d=t=>x(t);function ud({gap:t,scenario:e}){let o=t.deadline,n=He.deadline.columns,s=Ae(t.subject),r=x(t.subject);return i`
    <tr role="row" class=${rc(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${wa} gaps=${[t]} what=${o.what||r} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${M} id=${t.subject} text=${s===r?r:`${s} ${t.subject_label}`} />
        ${o.what&&i`<span class="bij">${o.what}</span>`}
        <${ga} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${en} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${dd} row=${o} /></td>
    </tr>
  `}var[hd,gd]=[8,5];function ic({gaps:t,scenario:e,all:o}){let{columns:n,caption:s,title:r,counted:a,lanes:l,note:c,show:p}=He.deadline,m=pe()?gd:hd,f=o||t.length<=m+1?t:t.slice(0,m),$=Object.entries(cd).map(([d,{said:u}])=>[t.filter(y=>y.deadline?.outcome===d).length,u]).filter(([d])=>d).map(([d,u])=>k(a,{count:d,said:u}));return i`
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
          ${f.map(d=>i`<${ud} key=${d.mark} gap=${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${f.length<t.length&&i`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>P({termijnen:"alle"},!0)}>
            ${L(p,t.length-f.length)}
          </button>
        `}
    </section>
  `}var $e=g.gaps.bar,bd={docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};function kd({scenario:t,tell:e}){async function o(n){e($e.busy);try{let s=await ji(cn(t),oc(),n);je(`${$e.file}.${n}`,s,bd[n]),e("")}catch(s){e(s.message)}}return Mi().map(n=>i`<button type="button" id=${`merk-${n}`} onClick=${()=>o(n)}>${$e.office[n]}</button>`)}function lc({gaps:t,scenario:e,rows:o}){let[n,s]=G(""),r=so();if(!r.size)return null;let a=t.filter(f=>r.has(f.mark)),l=r.size-a.length,c=Xs(),p=()=>{Js([...r].map(f=>({mark:f})),!1),st($e.cleared)},m=()=>{P({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return i`
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
      <${St} name=${`${$e.file}.csv`} rows=${()=>o(a)} label=${$e.csv} id="merk-csv" />
      <${kd} scenario=${e} tell=${s} />
    </section>
  `}var it=g.gaps,pc=t=>x(te(t)||t),cc=(t,e)=>[[...it.csv,...Pt],...t.map(o=>[U("Severity",o.severity),Xo(o.query),o.sentence,b.queries[o.query]?.why||"",o.steps.map(J).join(", "),o.kinds.map(ot).join(", "),o.partners.map(pc).join(", "),o.subject_label,Ao(o).map(at).join("; "),...Ft(e,o.plan)])],va=["tekst","stap","soort","partner","vraag","gewicht"];function yd({all:t}){let e=(r,a)=>E(r).map(l=>[l,a(l)]),o=e(t.flatMap(r=>Qn(r).flatMap(a=>a.partners)),pc),n=e(t.map(r=>r.query).sort(z),Xo),s=Object.entries(b.codes.Severity).map(([r,a])=>[r,a.label]);return i`
    <${Me}>
      <div class="velden">
        <${Nt}
          label=${it.fields.partner}
          name="partner"
          options=${o.sort((r,a)=>z(r[1],a[1]))}
        />
        <${Nt} label=${it.fields.step} name="stap" options=${xt.map(r=>[r.notation,r.label])} />
        <${Nt} label=${it.fields.query} name="vraag" options=${n} />
        <${Nt} label=${it.fields.weight} name="gewicht" options=${s} />
        <${Nt} label=${it.fields.kind} name="soort" options=${mn.map(r=>[r.notation,r.label])} />
        <${Xe} label=${it.fields.text} name="tekst" />
        <${Fo} names=${va} />
      </div>
    <//>
  `}var wd=({scenario:t})=>i`
  <details class="blik">
    <summary>${nt(t)} <span class="wijzig">${it.change}</span></summary>
    <${Je} />
  </details>
`,mc="bron";function vd({points:t,low:e,source:o,query:n}){let s=E(t.map(c=>c.topic)).length,r=c=>L(it.questions,c.length),a={points:k(it.part_counts.points,{questions:r(t),topics:L(it.topics_count,s)}),source:k(it.part_counts.source,{questions:r(e)})},l=(c,p,m)=>i`
    <a href=${C("aandachtspunten",{...n,deel:p})} aria-current=${m?"true":null} id=${`deel-${p}`}>
      <strong>${it.parts[c]}</strong> ${a[c]}
    </a>
  `;return i`
    <nav class="delen" aria-label=${it.parts_label}>
      ${l("points","overleg",!o)}${l("source",mc,o)}
    </nav>
  `}var er={onderwerp:"topic",soort:"query"};function _d({gaps:t,beside:e,per:o,scenario:n,open:s,all:r}){let a=t.filter(f=>f.deadline).sort((f,$)=>z(f.deadline?.day||"",$.deadline?.day||"")),l=t.filter(f=>!f.deadline),c=er[o],p=Object.entries(er).map(([f,$])=>[f,it.fold[$]]),m=()=>P({vouw:s?"in":"uit"},!0);return i`
    ${a.length>0&&i`<${ic} gaps=${a} scenario=${n} all=${r} />`}
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
          <${ac} gaps=${l} beside=${e} by=${c} scenario=${n} open=${s} />
        </section>
      `}
    ${!t.length&&i`<p>${it.none}</p>`}
  `}var xd=25;function fc({route:t}){let e=I(t.query),o=t.query,n=X(e).gaps,s=Xs(),r=n.filter(y=>s?so().has(y.mark):Kl(y,o)),a=r.filter(y=>!y.source),l=r.filter(y=>y.source),c=o.deel?o.deel===mc:!a.length&&l.length>0,p=s?r:c?l:a,m=s||va.some(y=>o[y]),f=o.vouw?o.vouw==="uit":m&&p.length<=xd,$=o.per in er?o.per:Object.keys(er)[Number(c&&!s)],d=Object.fromEntries(va.filter(y=>o[y]).map(y=>[y,o[y]])),u=y=>L(it.questions,y.length);return i`
    <${H} text=${it.title}>
      <p class="uitleg">${k(it.intro,{report:uo(Q(e.plan))})} ${ve}</p>
    <//>
    ${ke(e).map(y=>i`<${No} key=${y.key} plan=${y} />`)}
    <div class="deelrij">
      ${s?i`<p class="delen"><strong>${it.only_title}</strong></p>`:i`<${vd} points=${a} low=${l} source=${c} query=${d} />`}
      <${wd} scenario=${e} />
    </div>
    <div class=${s?"vragen alleen":"vragen"}>
      ${!s&&i`<${yd} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!s&&i`<p class="zacht">${it.source_intro}</p>`}
        <${_d}
          key=${`${c}${s}`}
          gaps=${p}
          beside=${c||s?[]:l}
          per=${$}
          scenario=${e}
          open=${f}
          all=${m||!!o.termijnen}
        />
        <p class="acties"><${St} name="aandachtspunten.csv" rows=${()=>cc(p,e)} /></p>
        <${tr} />
      </div>
    </div>
    <${lc} gaps=${n} scenario=${e} rows=${y=>cc(y,e)} />
    <${Bt} text=${k(it.shown,{points:u(a),source:u(l)})} />
  `}function or(t,e){let o=new Map;for(let s of t)o.set(s.x,[...o.get(s.x)||[],s]);let n=Math.max(1,...[...o.values()].map(s=>s.length));return[...o.values()].flatMap(s=>s.sort((r,a)=>r.y-a.y).map((r,a)=>({...r,y:Math.round((a+.5)*e*n/s.length)})))}function dc(t,e,o){let n=new Map(t.map(f=>[f.id,f])),s=f=>e.flatMap($=>$.from===f?[$.to]:$.to===f?[$.from]:[]),r=[],a=[...t].sort((f,$)=>z(f.title,$.title)).map(f=>f.id),l=new Set,c=f=>{if(!(l.has(f)||!n.has(f))){l.add(f),r.push(f);for(let $ of E(s(f)))c($)}};for(let f of a)c(f);let p=Math.ceil(r.length/2),m=Math.max(o*1.6,40);return r.map((f,$)=>{let d=$<p,u=d?p:r.length-p,y=d?$:r.length-1-$,h=u>1?Math.sin(Math.PI*y/(u-1)):1,w=Math.round((y+.5)*m*(p/u));return{...n.get(f),x:Math.round((d?-1:1)*(140+250*h)),y:w}})}var Te="omgeving",Sd=16,_a=8,xa=68,Sa=236;function $c(t,e){let o=qn(t,e).filter(n=>n.group).map(({from:n,to:s,group:r,said:a=""})=>({id:[n,s,r,a].join("~"),from:n,to:s,group:r,said:[a]}));return[...new Map(o.map(n=>[n.id,n])).values()]}var re=b.around,Od=t=>pn(t).find(e=>re.nodes[e])||"*",Cd=t=>t.length>re.letters?`${t.slice(0,re.letters-1)}…`:t,uc=(t,e,o)=>({id:t,label:Cd(x(t)),title:x(t),group:Od(t),x:e,y:o}),hc=t=>{let{color:e,dashes:o}=re.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function gc(t,e){let o=Lt(t)?t:"",n=o?$c(o,e).map(hc):[],s=[E(n.map(l=>l.from)),[o],E(n.map(l=>l.to))],r=new Set([o]),a=s.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(m=>!r.has(m));for(let m of p)r.add(m);return p.sort((m,f)=>z(x(m),x(f))).map((m,f)=>uc(m,c*re.width,f))});return{...re,name:Te,title:o?re.title_of.replace("{name}",x(o)):re.title,layout:"columns",looks:re,nodes:or(a,re.step),rows:n,date:e,centre:o}}function bc(t,e,o,n){let s=[...t.nodes],r=[...t.rows],a=new Map;for(let l of e.filter(c=>Lt(c)&&s.some(p=>p.id===c))){let c=new Set(s.map(h=>h.id)),p=$c(l,o),m=h=>h.from===l?h.to:h.from,f=E(p.map(m)).filter(h=>!c.has(h)),$=f.slice(0,Sd),d=s.find(h=>h.id===l),u=(n==="route"?Md:jd)(s,d,$);s.push(...u.map(({id:h,x:w,y:_})=>uc(h,w,_)));let y=new Map(u.map(h=>[h.id,h]));for(let h of p.filter(w=>y.has(m(w)))){let{branch:w}=y.get(m(h));r.push({...hc(h),...w&&{branch:{...w,head:l,stop:m(h)}}})}f.length>$.length&&a.set(l,{shown:$.length,count:f.length-$.length})}return{nodes:s,rows:r,left:a}}function jd(t,e,o){let n=t.map(c=>c.x),[s,r]=[Math.min(...n),Math.max(...n)],a=e.x<(s+r)/2?s-re.width:r+re.width,l=e.y-(o.length-1)*re.step/2;return o.map((c,p)=>({id:c,x:a,y:l+p*re.step}))}function Md(t,e,o){let n=Math.max(...t.map(l=>l.x)),s=Math.max(...t.map(l=>l.y))+30,r=Math.ceil(o.length/_a)*Sa,a=Math.max(0,Math.min(e.x+xa,n+xa-r));return o.map((l,c)=>{let p=a+Math.floor(c/_a)*Sa,m=s+26+c%_a*(re.step-3);return{id:l,x:p+Sa/2-4,y:m,branch:{beside:p-e.x,aside:xa,top:s}}})}function kc(t,e){let{date:o}=I(e);if(t===Te)return gc(e.ding,o);let n=b.views[t];if(!n)return null;let{edges:s,loose:r}=n.at[o],a=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:a,rows:[...s,...r]}}function On(t,e,o){return t.matrix||e.from&&e.to?`${o(e.from)} – ${o(e.to)}`:[o(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}var Cn=t=>Object.keys(t.table).filter(e=>!yc[e]),yc={from_label:"from",to_label:"to"},wc=t=>yc[t],nr={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function vc(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=I(e),s=Object.entries(nr).map(([c,p])=>[p,c==="partner"?e[c]&&te(e[c]):e[c]]).filter(([,c])=>c),r=t.rows.filter(c=>!(c.group&&o.has(c.group))&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&s.every(([p,m])=>(c[p]||[]).includes(m)||c.from===m||c.to===m));if(r.length===t.rows.length)return{nodes:t.nodes,rows:r};let a=new Set([t.centre,...r.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>a.has(c.id)||c.row&&a.has(c.row));return t.choose?{nodes:dc(l,r,t.step),rows:r}:{nodes:t.layout==="columns"?or(l,t.step):l,rows:r}}var sr=g.graph.choose,xc="alles",Td=["stap","hoofdstuk"],Sc=t=>!!t[xc]||Object.keys(nr).some(e=>t[e]),_c=t=>E(t.flatMap(e=>[e.from,e.to])).length;function Oc({picture:t}){let e=E(fo("Chapter").map(r=>v(r,"identifier"))).sort(z),o=r=>x(fo("Chapter").find(a=>v(a,"identifier")===r)||""),n={stap:xt.map(r=>[r.notation,r.label]),hoofdstuk:e.map(r=>[r,o(r)])},s=r=>C(["graaf",t.name],r);return i`<div class="kieseerst">
    <p>${sr.sentence}</p>
    ${Td.map(r=>{let a=n[r].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[nr[r]]?.includes(l))})).filter(l=>l.rows.length);return a.length>0&&i`<h2>${sr[r]}</h2>
          <ul class="keuzetegels">
            ${a.map(({value:l,label:c,rows:p})=>i`<li><a href=${s({[r]:l})}>
                <b>${c}</b><span>${L(sr.partners,_c(p))}</span></a></li>`)}
          </ul>`})}
    <p>
      <a href=${s({[xc]:"ja"})}>
        ${L(sr.whole,_c(t.rows),{lines:t.rows.length})}
      </a>
    </p>
  </div>`}var ro=g.graph.card,ts=3;function jc(t,e=Ke){let o=E(t.filter(Boolean)),n=o.length-ts;return e(n>0?[...o.slice(0,ts),ro.more.replace("{count}",String(n))]:o)}var rr=t=>jc(t,e=>e.join("; ")),Cc=t=>rr(t.flatMap(e=>Lt(e)?Et(e).slice(0,1).map(at):[]));function Ld(t,e){let o=It(t,"who",e).filter(r=>r.acts),n=r=>rt(r,"broader")||r,s=r=>`${x(n(rt(r,"barrier")))}, ${U("Basis",v(r,"basis")).toLowerCase()}`;return[[ro.who,rr(o.map(r=>`${x(r.from)} (${r.said})`))],[ro.state,Qt(t,e)],[ro.step,rr($n(t,e).map(s))],[ro.where,rr(Et(t).slice(0,2).map(at))]]}var Mc=t=>jc((t.roles||[]).map(e=>U("Role",e))),Bd=(t,e)=>Cn(t).map(n=>t.table[n]).map((n,s)=>[n,e.said[s]]),Ed=(t,e)=>[...t.said.filter(o=>o&&tt(o)!==tt(e)),Mc(t)].filter(Boolean).join(" · ");function Tc(t,e,o,n){let s=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(s)return{kind:s.group&&t.looks.edges[s.group]?.label||"",name:On(t,s,n),facts:[...Bd(t,s),[ro.role,Mc(s)],[ro.where,Cc(s.about||[])]],thing:""};let r=e.filter(c=>c.from===o||c.to===o),a=c=>n(c.from===o?c.to:c.from),l=Uo(o)?Ld(o,t.date):[...r.slice(0,ts).map(c=>[a(c),Ed(c,a(c))]),[ro.also,r.length>ts?ro.more.replace("{count}",String(r.length-ts)):""],[ro.where,Cc(r.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:Lt(o)?B(gt(o)):"",name:n(o),facts:l,thing:Lt(o)?o:""}}var Ht=g.graph,Oa=40,Lc=(t,e=x(t))=>i`<a href=${le(t)}>${e}</a>`,Fd=t=>(t===1?Ht.counted.one:Ht.counted.more).replace("{count}",t);function Pd({picture:t,row:e}){let o=e.group&&!b.views[t.name]?Object.keys(b.around.table):Object.keys(t.table),n=Cn(t).map(r=>t.table[r]),s=e.said.map((r,a)=>[o.length&&n[a],r]).filter(([r,a])=>r&&a);return i`<dl class="feiten">
    ${s.map(([r,a])=>i`<div><dt>${r}</dt><dd>${a}</dd></div>`)}
  </dl>`}function Ad({picture:t,row:e,name:o}){let n=(e.about||[]).filter(r=>Lt(r)&&r!==e.from&&r!==e.to),s=r=>To(r,t.date).filter(Boolean).join(", ");return i`
    <h2>${On(t,e,o)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&i`<p>${t.looks.edges[e.group].label}</p>`}
    <${Pd} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&i`<p>${ve}</p>
        <p><a href=${C("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${Ht.slot_page}</a></p>`}
    ${n.length>0&&i`<p>${Ht.about}</p>
        <ul>${n.map(r=>i`<li>${wt(r)?Lc(r):x(r)}${Uo(r)&&i`<span class="zacht"> – ${s(r)}</span>`}${Et(r).slice(0,1).map(a=>i`<span class="zacht adres">${at(a)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(r=>r&&wt(r)).map((r,a)=>i`${a>0&&" · "}${Lc(r,Ht.page_of.replace("{name}",x(r)))}`)}</p>
  `}function Nd({picture:t,rows:e,node:o,name:n,unfold:s,opened:r,pick:a}){let l=e.filter($=>$.from===o||$.to===o),c=t.nodes.find($=>$.id===o)?.group,p=t.looks.nodes[c]?.label||gt(o),m=r.includes(o),f=$=>{let d=$.from===o?$.to:$.from;return i`<li>
      ${t.arrows!==!1&&($.from===o?Ht.towards:Ht.coming)}
      <button type="button" class="rijknop" onClick=${()=>a(d||$.id)}>${n(d)}</button>
      ${$.group&&i`<span class="zacht"> – ${t.looks.edges[$.group]?.label||$.said[0]}</span>`}
    </li>`};return i`
    <h2>${n(o)}</h2>
    <p>${p&&`${B(p)}. `}${Fd(l.length)}</p>
    ${Lt(o)&&wt(o)&&i`<p class="acties">
        <a href=${le(o)}>${Ht.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(m)}
          onClick=${()=>s(o)}>${m?`− ${Ht.fold}`:`+ ${Ht.unfold}`}</button>
        ${" "}<a href=${C(["graaf",Te],{ding:o})}>${Ht.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,Oa).map(f)}</ul>
    ${l.length>Oa&&i`<p>${Ht.rest.replace("{count}",String(l.length-Oa))}</p>`}
  `}function Bc(t){let{row:e,node:o,first:n}=t;return i`
    <section class="inwoorden" id="inwoorden" aria-label=${Ht.in_words}>
      ${e&&i`<${Ad} ...${t} />`} ${o&&i`<${Nd} ...${t} />`}
      ${!e&&!o&&(n||i`<p class="zacht">${Ht.nothing_chosen}</p>`)}
    </section>
  `}function Ec({picture:t,rows:e,name:o,hover:n,close:s,keep:r,unfold:a,opened:l,unfolds:c}){let p=Tt();Fe(()=>{let $=d=>d.key==="Escape"&&s();return window.addEventListener("keydown",$),()=>window.removeEventListener("keydown",$)},[]),Mt(()=>{let{offsetWidth:$,offsetHeight:d,offsetParent:u}=p.current;if(!u)return;let y=Math.max(4,Math.min(n.x-20,u.clientWidth-$-4)),h=n.y+16,w=h+d>u.clientHeight-4?Math.max(4,n.y-18-d):h;p.current.style.transform=`translate(${y}px, ${w}px)`});let m=Tc(t,e,n.id,o),f=m.facts.filter(([$,d])=>$&&d);return i`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>r(!0)} onPointerLeave=${()=>r(!1)}>
      ${m.kind&&i`<span class="zacht">${m.kind}</span>`}
      <strong>${m.name}</strong>
      <dl>${f.map(([$,d])=>i`<div><dt>${$}</dt><dd>${d}</dd></div>`)}</dl>
      ${m.thing&&wt(m.thing)&&i`<p class="acties"><a href=${le(m.thing)}>${Ht.page}</a>${c(m.thing)&&i`<button type="button" class="rijknop" onClick=${()=>a(m.thing)}>${l.includes(m.thing)?Ht.fold:Ht.unfold}</button>`}</p>`}
    </div>
  `}var zd=250,Rd=.9,Wd={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function Fc(t){let{of:e,nodes:o,edges:n,options:s,handle:r,lit:a,line:l,look:c,shown:p,title:m,opened:f}=t,$=Tt(),d=Oo({of:"",view:null,ids:new Set}),u=Oo(t);u.current=t,Mt(()=>{let w=performance.now(),_=d.current.of===e?d.current.view:null,T=0,S=(j,ft)=>{window.clearTimeout(T),T=window.setTimeout(()=>u.current.onHover(j===null?null:{id:j,...ft}),zd)},q=As($.current,{nodes:o,edges:n,options:s,view:_,opened:f},{onChoose:j=>u.current.onChoose(j),onUnfold:j=>u.current.onUnfold(j),unfolds:j=>u.current.unfolds(j),onHover:S});r.current=q;let N=_?o.map(j=>j.id).filter(j=>!d.current.ids.has(j)):[];return N.length&&q.show([...N,...a]),$.current.dataset.ms=String(Math.round(performance.now()-w)),()=>{window.clearTimeout(T),d.current={of:e,view:q.view(),ids:new Set(o.map(j=>j.id))},q.destroy(),r.current=null}},[e,o,n]),Mt(()=>{p&&d.current.of===""&&r.current.fit(12/14)},[p]),Mt(()=>{let w=()=>window.setTimeout(()=>r.current?.fit(),60),_=()=>r.current?.fit();return document.addEventListener("fullscreenchange",w),window.addEventListener("beforeprint",_),()=>{document.removeEventListener("fullscreenchange",w),window.removeEventListener("beforeprint",_)}},[]),Mt(()=>r.current.select(a,l?[l]:[],c),[e,o,n,a.join(" "),l]);let y=w=>Wd[w.key]?.(t),h={height:`${$l(o,Math.max(420,Math.round(window.innerHeight*Rd)))}px`};return i`<div class="doek" id="doek" ref=${$} style=${h} data-title=${m} onKeyDown=${y}></div>`}var es=t=>t===""?2:Lt(t)&&un(t)?1:0;function ar(t,e){let o=new Map;for(let s of t){let r=`${s.from||""}|${s.to||""}`;o.set(r,[...o.get(r)||[],s])}let n=s=>[...new Set(s)].sort((r,a)=>es(r)-es(a)||z(e(r),e(a)));return{givers:n(t.map(s=>s.from||"")),takers:n(t.map(s=>s.to||"")),at:(s,r)=>o.get(`${s}|${r}`)||[]}}var ao=g.graph.matrix,on=({look:t})=>i`
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
`;function Pc({picture:t,rows:e,names:o,chosen:n,pick:s,point:r,caption:a}){let l=_=>o.get(_)?.title||ao.nobody,c=_=>o.get(_)?.label||ao.nobody,{givers:p,takers:m,at:f}=ar(e,c),$=_=>t.looks.edges[_.group],d=_=>[_.said[0],$(_).label].filter(Boolean).join(", "),u=(_,T)=>[es(_)!==es(T)&&"nieuw",_===""&&"ongenoemd"].filter(Boolean).join(" "),y=(_,T)=>{let S=_.currentTarget.getBoundingClientRect(),q=_.currentTarget.closest(".vlak").getBoundingClientRect();r({id:T.id,x:S.right-q.left,y:S.bottom-q.top-10})},h=(_,T)=>{let S=f(_,T);if(!S.length)return null;let q=S.some(j=>j.id===n),N=S.some(j=>$(j).mark==="broken");return i`
      <button type="button" class=${N?"hapert":null} aria-pressed=${String(q)}
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
  `}var yo=g.graph,zc=["kies","uit"],Nc=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...zc],Id=()=>[...be.keys()].filter(wt).sort((t,e)=>z(x(t),x(e)));function qd({thing:t}){let[e,o]=G(!1),n=Se(()=>e?Id():[],[e]),s=r=>{let a=n.find(l=>x(l)===r.target.value);a?P({ding:a,kies:null,uit:null}):st(yo.unknown_thing)};return i`
    <label class="veld zoekveld">
      <span>${yo.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onFocus=${()=>o(!0)} onChange=${s}
        value=${Lt(t)?x(t):""} />
      <datalist id="dingen">${n.map(r=>i`<option value=${x(r)}></option>`)}</datalist>
    </label>
  `}function Rc({picture:t,query:e}){let[o,n]=G(!1),s=Nc.filter(h=>e[h]&&!zc.includes(h)).length,r=t.name===Te,a=t.nodes.filter(h=>Ur(h.id)).sort((h,w)=>z(h.title,w.title)),l=h=>b.codes.CellState[h]?.order??9,c=E(t.rows.map(h=>h.state||"").filter(Boolean)).sort((h,w)=>l(h)-l(w)),p=h=>B(b.codes.CellState[h]?.label||U("Status",h)),m=mn.filter(h=>t.rows.some(w=>w.kinds?.includes(h.notation))),f=xt.filter(h=>t.rows.some(w=>w.steps?.includes(h.notation))),$=new Set(t.rows.flatMap(h=>h.chapters||[])),d=fo("Chapter").map(h=>[v(h,"identifier"),x(h)]).filter(([h])=>$.has(h)).sort((h,w)=>z(h[0],w[0])),u=[["stap",yo.filters.step,f.map(h=>[h.notation,h.label])],["hoofdstuk",yo.filters.chapter,d],["soort",yo.filters.kind,m.map(h=>[h.notation,h.label])],["partner",yo.filters.partner,a.map(h=>[v(h.id,"notation"),h.title])],["staat",yo.filters.state,c.map(h=>[h,p(h)])]];return i`
    <details class="filters graafkeuzes" open=${o} onToggle=${h=>n(h.target.open)}>
      <summary id="filterknop">${s?k(g.shared.filters_set,{count:s}):yo.choices}</summary>
      ${!r&&i`<${Ie} />`}
      <${Zo} />
      <div class="velden">
        ${r&&i`<${qd} thing=${t.centre} />`}
        ${!r&&u.filter(([,,h])=>h.length>1).map(([h,w,_])=>i`<${Nt} name=${h} label=${w} options=${_} />`)}
        <${Xe} label=${yo.filters.search} name="zoek" id="graafzoek" />
        <${Fo} names=${Nc} />
      </div>
    </details>
  `}var Ca=g.graph,Dd={full:i`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:i`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:i`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},Hd=({look:t})=>i`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${Dd[t.mark]}
  </svg>
`,Ud=({look:t})=>i`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,Wc={name:!0,hollow:!0,stop:!0,side:!0,tag:!0},Ic=({look:t})=>i`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?i`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:i`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${Wc[t.shape]?"#FFFFFF":t.color} stroke=${Wc[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function qc({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),s=c=>t.layout==="grid"&&t.looks.edges[c],r=Object.entries(t.looks.nodes).filter(([c])=>!s(c)&&t.nodes.some(p=>p.group===c)),a=(c,p)=>{if(t.matrix&&p.mark)return i`<${on} look=${p} />`;if(t.layout==="route"&&p.mark)return i`<${Hd} look=${p} />`;if(t.layout!=="grid")return i`<${Ud} look=${p} />`;let m=t.looks.nodes[c];return m?i`<${Ic} look=${m} />`:i`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?o.delete(c):o.add(c),P({zonder:[...o].sort().join(",")})};return i`
    <ul class="lijnen" aria-label=${Ca.lines}>
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
    ${!t.matrix&&i`<ul class="lijnen" aria-label=${Ca.points}>
      ${r.map(([,c])=>i`<li><${Ic} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&i`<li><span class="leegvak" aria-hidden="true"></span><span>${Ca.slots}</span></li>`}
    </ul>`}
  `}var ir=g.graph;function ja({picture:t,rows:e,name:o,chosen:n,pick:s}){let r=t.matrix,a=r?"from":"to",l=r?"to":"from",c=new Map(t.nodes.map(m=>[m.id,m.station??0])),p=ar(e,o)[r?"givers":"takers"];return p.sort((m,f)=>(c.get(m)||0)-(c.get(f)||0)),i`<div class="beeldlijst">
    ${p.map(m=>{let f=e.filter(h=>(h[a]||"")===m),$=f.filter(h=>h.color||r),d=f.filter(h=>!h.color&&!r),u=$.length?L(r?ir.list.flows:ir.list.partners,$.length):ir.list.nobody,y=d.length>0&&L(ir.list.slots,d.length);return i`
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
  </div>`}var os=g.graph,Dc="from_label",Gd="amount",Ma=new WeakMap;function Kd(t,e){return Ma.has(t)||Ma.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),Ma.get(t).get(e)||os.not_said}function jn(t,e,o){let n=wc(o);return n?Kd(t,e[n]):e.said[Cn(t).indexOf(o)]||""}function Vd(t,e,o){let n=o.replace("-",""),s=o[0]==="-"?-1:1,r=e.map(l=>[jn(t,l,n),l]),a=l=>+(l===""||l===os.not_said);return r.sort((l,c)=>a(l[0])-a(c[0])||s*z(l[0],c[0])).map(([,l])=>l)}function Hc({picture:t,rows:e,chosen:o,pick:n,caption:s}){let r=F.route.query.sorteer||Dc,a=Object.entries(t.table),l=(f,$)=>{let d=r===f?`-${f}`:f;P({sorteer:d===Dc?null:d},!0),st(os.sorted.replace("{column}",$.toLowerCase()).replace("{direction}",d[0]==="-"?os.down:os.up))},c=f=>r===f?"ascending":r===`-${f}`?"descending":null,p=([f,$])=>f===Gd?i`<th scope="col" role="columnheader">${$}</th>`:i`<th scope="col" role="columnheader" aria-sort=${c(f)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${f}`} onClick=${()=>l(f,$)}>
            ${$}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,m=f=>{let $=f.id===o,d=y=>y.target.closest("button, a")||n(f.id),u=$||o&&(f.from===o||f.to===o);return i`
      <tr key=${f.id} role="row" class=${u?"gekozen":null} data-rij=${f.id} data-van=${f.from||""}
        data-naar=${f.to||""} data-lijn=${f.color?"ja":null} onClick=${d}>
        ${a.map(([y,h],w)=>w?i`<td role="cell" data-kop=${h}>${jn(t,f,y)}</td>`:i`<th scope="row" role="rowheader" data-kop=${h}>
                <button type="button" class="rijknop" aria-pressed=${String($)} onClick=${()=>n(f.id)}>
                  ${jn(t,f,y)}
                </button>
              </th>`)}
      </tr>
    `};return i`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${s}</caption>
      <thead role="rowgroup"><tr role="row">${a.map(p)}</tr></thead>
      ${ko("beeldtabel",Vd(t,e,r)).map(f=>i`
          <tbody role="rowgroup" class=${Po(f)}>
            ${f.folds&&i`<tr role="row" class="vouwrij">
                <th scope="rowgroup" role="rowheader" colspan=${a.length}><${to} part=${f} /></th>
              </tr>`}
            ${f.rows.map(m)}
          </tbody>
        `)}
    </table>
  `}var Ue=g.graph,Uc=({ways:t,shows:e,choose:o})=>i`
  <div class="knoppen" role="group" aria-label=${Ue.show.label}>
    ${t.map(([n,s])=>i`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${s}</button>`)}
  </div>
`;function Gc({handle:t,picture:e,reset:o}){let n=(a,l,c)=>i`<button type="button" class="klein" aria-label=${Ue.tools[a]} onClick=${c}>${l}</button>`,s=()=>document.fullscreenElement?document.exitFullscreen():yt("beeld").requestFullscreen().catch(()=>{}),r=()=>{st(Ue.keep.busy),wl({name:e.name,picture:e,handle:t,scenario:I(F.route.query)})};return i`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",Ue.tools.fit,()=>t.current.fit())} ${n("back",Ue.tools.back,o)}
      ${n("screen",Ue.tools.screen,s)} ${n("png",Ue.tools.png,r)}
    </div>
  `}function Kc({picture:t,ids:e,left:o}){if(!e.length)return null;let n=s=>P({uit:e.slice(0,s).join(",")||null});return i`
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
  `}var Ct=g.graph,Ta=null,La=()=>Ta,nn=t=>P({kies:F.route.query.kies===t?null:t},!0);function Zd(t){let e=pe(),o=t.matrix?[["matrix",Ct.show.matrix],["beeld",Ct.show.arrows]]:[["beeld",Ct.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",Ct.show.list]]:[],s=["tabel",Ct.show.table];return e&&!n.length&&!t.choose?[s,...o]:[...n,...o,s]}function Yd(t,e,o){let n=tt(o||""),s=Object.keys(t.table);return n?e.filter(r=>s.some(a=>tt(jn(t,r,a)).includes(n))):e}function Qd({picture:t,drawn:e,opened:o,chosen:n,row:s,lit:r,choices:a,handle:l,turn:c,shown:p,tell:m}){let f=Se(()=>e.rows.filter(y=>y.color),[e]),$=Se(()=>[...e.nodes].filter(y=>y.title).sort((y,h)=>y.y-h.y||y.x-h.x).map(y=>y.id),[e]),d=y=>y&&nn(y),u=y=>{let h=$[($.indexOf(r[0])+y+$.length)%$.length];P({kies:h},!0)};return i`
    <${Fc} of=${`${t.name}|${t.date}|${t.centre||""}|${a}|${c}`} nodes=${e.nodes}
      edges=${f} options=${Jd(t,o)} opened=${o} handle=${l} lit=${r}
      line=${s?.color?s.id:""} look=${!!n||r.length===1} shown=${p}
      title=${k(Ct.picture,{title:t.title})} onChoose=${d} onStep=${u}
      unfolds=${m.unfolds} onUnfold=${m.unfold} onHover=${m.point}
      onClear=${()=>P({kies:null},!0)} />
  `}function Xd({picture:t,query:e}){let o=Tt(),n=Oo(!1),[s,r]=G(0),[a,l]=G(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(D=>e[D]).join("|"),m=Se(()=>vc(t,e),[t,p]),f=(e.uit||"").split(",").filter(Lt),$=Se(()=>bc(m,f,t.date,t.layout),[m,e.uit]),d=Se(()=>new Map($.nodes.map(D=>[D.id,D])),[$]),u=$.rows.find(D=>D.id===c||c===`leeg~${D.id}`&&D),y=u?"":d.has(c)?c:"",h=Se(()=>Yd(t,m.rows,e.zoek),[m,e.zoek]),w=!u&&!y&&tt(e.zoek||""),_=w?$.nodes.filter(D=>tt(D.title||"").includes(w)).map(D=>D.id):[],T=Zd(t),S=T.some(([D])=>D===e.toon)?e.toon:T[0][0],q=t.choose&&!Sc(e),N=S==="beeld"&&!q,j=D=>d.get(D)?.title||(t.matrix?Ct.matrix.nobody:Ct.not_said),ft=D=>Lt(D)&&wt(D)&&D!==t.centre,Kt=D=>{if(!ft(D))return;let cs=f.includes(D)?f.filter(em=>em!==D):[...f,D];l(null),P({uit:cs.join(","),kies:D})},O=D=>{(D||!n.current)&&l(D)},W=D=>{n.current=D,D||l(null)};Fe(()=>{!c||!F.started||(u&&!(u.from&&u.to)?st(k(Ct.chosen_one,{name:On(t,u,j)})):u?st(k(Ct.chosen_pair,{from:j(u.from),to:j(u.to)})):y&&st(k(Ct.chosen_one,{name:j(y)})))},[c]),Mt(()=>(Ta={name:t.name,drawing:o.current},()=>{Ta=null}));let R=u&&!u.color?`leeg~${u.id}`:"",Y=R&&d.has(R)?[R]:u?[u.from,u.to].filter(Boolean):y?[y]:_,Jt={unfolds:ft,unfold:Kt,point:O},Vt={picture:t,rows:$.rows,name:j,opened:f,unfold:Kt,pick:nn},ge=a&&a.id!==c&&i`<${Ec} ...${Vt} unfolds=${ft} keep=${W} hover=${a} close=${()=>l(null)} />`,co=L(Ct.rows,h.length),vt=t.matrix?i`<${Ac} picture=${t} rows=${h} name=${j} pick=${nn} />`:t.layout==="route"&&N&&i`<p class="zacht">${Ct.nothing_chosen}</p>
        <${ja} picture=${t} rows=${h} name=${j} chosen="" pick=${nn} />`;return i`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${Uc} ways=${T} shows=${S} choose=${D=>P({toon:D},!0)} />
      ${N&&i`<${Gc} handle=${o} picture=${t} reset=${()=>r(s+1)} />`}
      <${Rc} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${S==="tabel"}>
          ${N&&i`<${Kc} picture=${t} ids=${f} left=${$.left} />`}
          ${t.choose&&!q&&i`<p class="spoor"><a href=${C(["graaf",t.name])}>${Ct.choose.back}</a></p>`}
          <div class="vlak">
            ${q?i`<${Oc} picture=${t} />`:S==="matrix"?i`<${Pc} picture=${t} rows=${h} names=${d} chosen=${u?.id||""}
                      pick=${nn} point=${O} caption=${k(Ct.matrix.caption,{rows:co})} />`:S==="lijst"?i`<${ja} picture=${t} rows=${h} name=${j} chosen=${u?.id||""}
                        pick=${nn} />`:i`<${Qd} ...${{picture:t,drawn:$,opened:f,chosen:c,row:u,lit:Y,choices:p,handle:o,turn:s,tell:Jt}}
                        shown=${S==="beeld"} />`}
            ${!m.rows.length&&i`<p class="leegbeeld">${t.centre?Ct.alone:Ct.empty}</p>`}
            ${ge}
          </div>
          ${!q&&i`<${qc} picture=${t} hidden=${e.zonder||""} />`}
          ${S==="matrix"&&i`<p class="acties"><${Lo} name=${t.name} title=${t.title} of=".stroomtabel"
              scenario=${I(e)} legend=".lijnen li" /></p>`}
          ${N&&i`<p class="zacht sleutels">${Ct.keys}</p>`}
        </div>
        <div class="tabel" hidden=${S!=="tabel"}>
          <div class="rol">
            <${Hc} picture=${t} rows=${h} chosen=${u?.id||y} pick=${nn}
              caption=${k(Ct.caption,{title:t.title,rows:co})} />
          </div>
          <div class="acties">
            <${St} name=${`${t.name}.csv`} rows=${()=>t$(t,h)} />
          </div>
        </div>
      </div>
      <${Bc} ...${Vt} row=${u} node=${y} first=${vt} />
    </div>
    ${e.koppelingen&&i`<p class="zacht">${Ct.loose}</p>`}
  `}var Jd=(t,e)=>e.length&&t.name!==Te?{...t.options,groups:{...b.around.options.groups,...t.options.groups}}:t.options,t$=(t,e)=>[[...Object.values(t.table),...Pt],...e.map(o=>[...Object.keys(t.table).map(n=>jn(t,o,n)),...Ft(null)])];function e$({name:t,title:e,sentence:o}){let s=[...Object.values(b.views).map(r=>[r.name,r.tab||r.title]),[Te,b.around.tab]];return i`
    <${H} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${Ct.pictures}>
      ${s.map(([r,a])=>{let l=r===t?"page":null;return i`<li><a href=${C(["graaf",r])} aria-current=${l}>${a}</a></li>`})}
    </ul>
  `}function Vc({route:{path:t,query:e}}){let o=t[1]||Object.keys(b.views)[0],n=Se(()=>kc(o,e),[o,e.stand,e.plan,e.ding]);return n?i`
    <${e$} name=${o} title=${n.title} sentence=${n.sentence} />
    <${Xd} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:i`<${zo} />`}function ns({name:t,of:e,rows:o,columns:n,fields:s,keep:r,sort:a,groups:l,named:c}){let p=g[e];return function({route:f}){let $=I(f.query).plan,d=o($).filter(w=>r(w,f.query)),u=n(),y=L(p.count,d.length),h=()=>[[...u.map(w=>w.label),...Pt],...Ks(d,u,da("sorteer",a)).map(w=>[...u.map(_=>_.text(w)),...Ft(null,pt(w.id)?.key||$)])];return i`
      <${H} text=${p.title}><p class="uitleg">${p.intro}</p><//>
      <${Me}>
        <${Ie} />
        <div class="velden">
          <${Xe} name="tekst" />
          ${s().map(w=>i`<${Nt} ...${w} />`)}
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
    `}}var Yc=xt.map(t=>[t.notation,t.label]),Qc=t=>xt.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Xc=t=>Object.entries(b.codes[t]).map(([e,o])=>[e,o.label]),Jc=(t,e)=>!e||tt([x(t),...["altLabel","promise","summary"].flatMap(o=>dt(t,o))].join(" ")).includes(tt(e)),io=g.partners,tp=ns({name:"partners",of:"partners",sort:"naam",rows:t=>b.partners[A?t:""],keep:(t,e)=>Jc(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||v(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:io.fields.step,name:"stap",options:Yc},{label:io.fields.kind,name:"soort",options:Xc("OrganisationKind")},{label:io.fields.role,name:"rol",options:Object.entries(io.roles)}],columns:()=>[{key:"naam",label:io.columns.name,text:t=>x(t.id),cell:t=>[i`<${M} id=${t.id} />`,i`<${yn} id=${t.id} />`]},{key:"soort",label:io.columns.kind,text:t=>ce(t.id,"organisationKind")},{key:"stappen",label:io.columns.steps,text:t=>Qc(t.steps)},{key:"handelt",label:io.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:io.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:io.columns.wish,text:t=>t.wish}]}),Ut=g.measures,ss=t=>b.called[t]?.short||"",Mn=t=>v(t,"prefLabel"),o$=Pi.map(t=>({id:t,...b.works[t]})).sort((t,e)=>z(ss(t.id)||"~",ss(e.id)||"~")||z(Mn(t.id),Mn(e.id))),lr=A?"":po[0].date,n$=(t,e,o)=>({key:t,label:e,text:({id:n})=>hn(n,o)?Qt(n,o):"",cell:({id:n})=>hn(n,o)&&i`<${bt} id=${n} date=${o} />`}),Zc=()=>fo("Chapter").sort((t,e)=>z(v(t,"identifier"),v(e,"identifier"))).map(t=>[t,k(Ut.chapter,{identifier:v(t,"identifier"),title:Mn(t)})]),ep=ns({name:"maatregelen",of:"measures",sort:"nr",rows:t=>o$.filter(e=>Do(e.id,t)),keep:(t,e)=>Jc(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:$o(t.id).includes(e.stap)))&&(!e.soort||Ki(t.id).includes(e.soort))&&(!e.wat||Ze(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||hn(t.id)===e.staat),named:({id:t})=>Mn(t),groups:()=>({of:t=>t.chapter||"",titles:[...Zc(),["",Ut.no_chapter]]}),fields:()=>[{label:Ut.fields.what,name:"wat",options:Object.entries(Ut.types)},{label:Ut.fields.chapter,name:"hoofdstuk",options:Zc()},{label:Ut.fields.step,name:"stap",options:[...Yc,["alle",Ut.across]]},{label:Ut.fields.kind,name:"soort",options:mn.map(t=>[t.notation,t.label])},{label:Ut.fields.status,name:"staat",options:Xc("Status")}],columns:()=>[{key:"nr",label:Ut.columns.number,text:({id:t})=>ss(t),cell:({id:t})=>ss(t)?i`<a href=${le(t)}>${ss(t)}</a>`:i`<span class="zacht">${Ut.no_number}</span>`},{key:"naam",label:Ut.columns.name,text:({id:t})=>Mn(t),cell:({id:t})=>i`<${M} id=${t} text=${Mn(t)} />`},...ze(({id:t})=>pt(t)?.key),{key:"wat",label:Ut.columns.what,text:({id:t})=>gt(t)},...lr&&lr!==Yt?[n$("plan",B(Co(lr)),lr)]:[],{key:"nu",label:A?Ut.columns.stand:B(Co(Yt)),text:({id:t})=>Qt(t),cell:({id:t})=>i`<${bt} id=${t} />`},{key:"termijn",label:Ut.columns.deadline,text:({id:t})=>v(t,"finalDueBy"),cell:({id:t})=>K(v(t,"finalDueBy"))},{key:"stap",label:Ut.columns.step,text:t=>t.across?g.shared.all_steps:Qc($o(t.id))},{key:"wie",label:Ut.columns.lead,sort:!1,text:t=>t.container?"":dn(t.id).map(x).join(", ")||g.shared.nobody,cell:t=>t.container?"":dn(t.id).length?i`<${zt} ids=${dn(t.id)} />`:i`<span class="zacht">${g.shared.nobody}</span>`}]});var lo=g.lookup,s$=t=>E(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>ye(t,e))).filter(wt),r$=Object.entries(b.lookups).map(([t,e])=>({id:t,...e,about:s$(t),text:tt([x(t),...dt(t,"altLabel"),v(t,"summary"),e.told].join(" "))})),op=t=>Et(t).map(at),np=ns({name:"naslag",of:"lookup",sort:"naam",rows:t=>r$.filter(e=>Do(e.id,t)),keep:(t,e)=>(!e.wat||Ze(t.id,e.wat))&&(!e.tekst||t.text.includes(tt(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),named:({id:t})=>x(t),groups:()=>({of:({id:t})=>Object.keys(lo.types).find(e=>Ze(t,e))||"",titles:Object.entries(lo.types).map(([t,e])=>[t,B(e)])}),fields:()=>[{label:lo.fields.what,name:"wat",options:Object.entries(lo.types).filter(([t])=>fo(t).length)},{label:lo.fields.step,name:"stap",options:xt.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:lo.columns.name,text:({id:t})=>x(t),cell:({id:t})=>[i`<${M} id=${t} />`,v(t,"summary")&&i`<p class="zacht">${v(t,"summary")}</p>`]},...ze(({id:t})=>pt(t)?.key),{key:"wat",label:lo.columns.what,text:({id:t})=>gt(t)},{key:"zegt",label:lo.columns.told,text:t=>t.told},{key:"over",label:lo.columns.about,sort:!1,text:t=>t.about.map(x).join("; "),cell:t=>i`<${zt} ids=${t.about} name=${Ae} />`},{key:"bron",label:lo.columns.place,sort:!1,text:({id:t})=>op(t).join("; "),cell:({id:t})=>{let[e,...o]=op(t),n=k(g.shared.more_places,{count:o.length});return[e,o.length>0&&i`<span class="zacht">${n}</span>`]}}]});var sp=g.unknown,a$=3,xe=({of:t,count:e,intro:o=t.intro,id:n="",children:s})=>i`
  <${Hs} id=${e!==void 0&&e<=a$?"":n}
    title=${e===void 0?t.title:k(sp.counted,{title:t.title,count:e})}
    intro=${i`<p class="zacht">${o}</p>`}>${s}<//>
`,Ba=({list:t})=>i`
  <dl class="feiten">
    ${Object.values(b.codes[t]).map(e=>i`
        <div><dt>${t==="Basis"&&`${e.screen} `}${B(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function cr({id:t=""}){let e=sp.reading;return i`
    <${xe} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([o,n])=>i`<h3>${n}</h3><${Ba} list=${o} />`)}
      ${e.rules.map(({title:o,text:n})=>i`<h3>${o}</h3><p>${n}</p>`)}
      <h3>${e.source}</h3>
      ${b.plans.map(o=>i`<p>${`${Ne(o)}.`}${o.sha&&[e.hash,i`<code>${o.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}var pr=g.method,rp=()=>i`
  <${H} text=${pr.title}><p class="uitleg">${pr.intro}</p><//>
  <${Xl} />
  <div class="blok"><${Vs} /></div>
  <${xe} of=${pr.states}><${Ba} list="CellState" /><//>
  <${cr} />
  <p><a href=${C("weet-niet")}>${pr.unknown}</a></p>
`;var Ro=g.overview;function i$({cell:t}){let[e,...o]=t.brief,n=t.asked&&i`<span class="bij">${Ro.asked_mark}</span>`;if(!e)return n||i`<span class="streepje">–<span class="stil"> ${g.shared.no_cell}</span></span>`;let s=[i`<strong class=${t.strict&&"anders"}>${e}</strong>`,o.map(r=>i`<span class="bij">${r}</span>`),n];return t.unmet?i`<span class="plaat">${s}</span>`:i`<${Ye} bar=${t.bar} support=${t.support_only} />${s}`}function l$({row:t,cell:e,step:o,plan:n,chosen:s}){let{word:r,lines:a,look:l}=fe(e),c=`${s?" gekozen":""}${o===null?" dwars":""}`;if(!e)return i`
      <td role="cell" class=${`vak leeg${c}`}>
        <span class="sr">${r}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let p=_e(t.key,o,n.key),m=[r,...a,e.strict,e.most_basis&&qt[e.most_basis]?.[1],e.asked&&Ro.asked_mark].filter(Boolean).join(" · ");return i`
    <td role="cell" class=${`vak ${l}${e.brief.length?"":" leeg"}${c}`}>
      <button type="button" id=${Go(p)} aria-haspopup="dialog" onClick=${()=>P({cel:p})}>
        <span class="sr">${k(Ro.cell,{row:t.label,step:J(o)})}${m}</span>
        <span class="beeld" aria-hidden="true"><${i$} cell=${e} /></span>
        ${e.most_basis&&i`<span aria-hidden="true"><${eo} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}var c$=({step:t,place:e,of:o,empty:n,chosen:s})=>i`
  <th scope="col" role="columnheader" class=${`halte${s?" gekozen":""}${e===o?" laatste":""}`}>
    <span class=${n?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${le(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,p$=({row:t,plan:e,chosen:o})=>i`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?i`<${M} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${me(e).map((n,s)=>i`<${l$} row=${t} cell=${t.cells[s]} step=${n} plan=${e} chosen=${s===o} />`)}
  </tr>
`,m$=({plan:t,chosen:e,choose:o})=>i`
  <div class="stappen" role="group" aria-label=${Ro.one_step}>
    ${me(t).map((n,s)=>i`
        <button type="button" aria-pressed=${String(s===e)} onClick=${()=>o(s)}>
          ${J(n)}
        </button>
      `)}
  </div>
`;function ap({by:t,scenario:e,plan:o,address:n="",reach:s}){let r=me(o),[a,l]=G(n?Math.max(0,r.indexOf(Bs(n).step)):0),c=new Set(s?.columns.filter(p=>!p.acting).map(p=>p.step));return i`
    <${m$} plan=${o} chosen=${a} choose=${l} />
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
              <${c$} step=${p} place=${m+1} of=${o.steps.length} empty=${c.has(p.notation)}
                chosen=${m===a} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===a?" gekozen":""}`}>
            ${g.shared.all_steps}<span class="bij">${Ro.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${ne(t,e,o).map(p=>i`<${p$} key=${p.key} row=${p} plan=${o} chosen=${a} />`)}
      </tbody>
    </table>
  `}var f$={station:i`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:i`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:i`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:i`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:i`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:i`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},ip=({name:t})=>i`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${f$[t]}
  </svg>
`;var rs=g.overview.start;function lp({answer:t}){let e=t.reach.length===1?t.reach[0].numbers:{},o=({get:n,plain:s,point:r})=>{let a=t.points.find(c=>c.name===r),l=k(n,{...e,...a});return l.includes("{")?s:l};return i`
    <section class="wensen">
      <h2>${rs.wish}</h2>
      <ul class="tegels">
        ${rs.tiles.map(n=>i`
            <li>
              <a class="tegel" href=${C(n.to,n.choose)}>
                <${ip} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}${o(n)}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}var d$=({query:t,barriers:e,plan:o,weights:n},s)=>C("aandachtspunten",{vraag:t,stap:e.length===1?e[0]:"",gewicht:n.length===1?n[0]:"",...s&&{plan:o}}),$$=({point:t,several:e})=>i`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${d$(t,e)}>${t.ask}</a></p>
  </li>
`;function cp({points:t,plans:e,count:o}){let n=e.length>1;return t.length?i`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${rs.discuss.title}</h2><p>${rs.discuss.note}</p>
        <p class="acties"><a href=${C("aandachtspunten")}>${k(rs.discuss.all,{count:o})}</a></p>
      </div>
      ${e.map(s=>{let r=t.filter(a=>a.plan===s.key);return r.length?i`
          ${n&&i`<p class="zacht">${s.title}</p>`}
          <ul class="kaartjes">
            ${r.map(a=>i`<${$$} key=${a.name} point=${a} several=${n} />`)}
          </ul>
        `:null})}
    </section>
  `:null}var ae=g.overview,Ea={"":"kind",partner:"partner",vorm:"form"},{truth:pp}=g.thing,u$=(t,e,o)=>{let{word:n,lines:s}=fe(e);if(!e)return[t.label,J(o),ae.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:a,families:l,initiatives:c,partners:p,expected:m}=e;return[t.label,J(o),n,s.join("; "),U("Basis",r),pp[String(a)],l,c,p,pp[String(m)]]},h$=(t,e,o)=>[[...ae.csv,...Pt],...ne(t,e,o).flatMap(n=>n.cells.map((s,r)=>[...u$(n,s,me(o)[r]),...Ft(e,o.key)]))],g$=({by:t,scenario:e,plan:o})=>i`
  <div class="acties">
    <${St} name="matrix.csv" rows=${()=>h$(t,e,o)} />
    <button type="button" onClick=${()=>Fl(t,e,o)}>${ae.svg}</button>
    <button type="button" onClick=${()=>Pl(t,e,o)}>${ae.png}</button>
    <${go} text=${()=>location.href} label=${ae.link} />
  </div>
`,b$=({answer:t,plan:e,plans:o})=>i`
  <div class="start">
    <${H} text=${ae.heading} title=${ae.title}>
      <p>${k(ae.start.intro,{report:uo(e)})}</p>
    <//>
    <${lp} answer=${t} />
  </div>
  <${cp} points=${t.points} count=${t.gaps.length} plans=${o} />
`;function mp({route:t}){let e=I(t.query),o=Object.hasOwn(Ea,t.query.rijen||"")&&Ea[t.query.rijen||""]||"kind",n=Object.entries(Ea).map(([l,c])=>[l,ae.rows[c]]),s=o==="kind"?"":t.query.rijen,{cel:r}=t.query,a=X(e);return i`
    ${o==="kind"?i`<${b$} answer=${a} plan=${Q(e.plan)} plans=${ke(e)} />`:i`<${H} text=${ae.heading} title=${ae.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${ae.matrix[o]}</h2><p>${nt(e)}</p>
          <p class="acties"><a href=${C("methode")}>${ae.legend.more}</a></p>
          <${qs} query=${t.query}>
            <${Eo} legend=${ae.rows.title} name="rijen" options=${n} current=${s} id="r" />
            <${Je} />
          <//>
        </div>
        ${ke(e).map(l=>i`
            ${A&&i`<h3>${l.title}</h3>`}
            <${No} plan=${l} />
            <${ap} by=${o} scenario=${e} plan=${l} address=${r}
              reach=${a.reach.find(c=>c.plan===l.key)} />
            <${g$} by=${o} scenario=${e} plan=${l} />
            <${Jl} scenario=${e} plan=${l} />
          `)}
        <${tr} />
      </div>
      <${Vs} />
    </div>
    ${r&&i`<${Qs} address=${r} by=${o} scenario=${e} />`}
    <${Bt} text=${r?"":k(ae.shown,{scenario:nt(e)})} />
  `}var as=(t,e)=>wo(t).rows.filter(({id:o})=>ee(o,e).outcome).map(o=>({...o,plan:t,...dp(o.id,o.work,e)})),fp=(t,e)=>b.promises[t.key].undated.filter(o=>Vr(o,e)).map(o=>{let n=v(o,"initiative").slice(1);return{id:o,work:n,plan:t,...dp(o,n,e)}});function dp(t,e,o){let n=ee(t,o),s=x(e);return{name:s,short:Ae(e)===s?s:Ae(e),what:v(t,"deadlineLabel"),quote:g.gaps.deadline.quote.replace("{words}",v(t,"deadlineText")),day:v(t,"dueBy"),by:K(v(t,"dueBy")),outcome:n.outcome||"",stand:n.stand||"",on:K(n.on)}}var $p=t=>ke(t).filter(e=>b.promises[e.key].rows.length||b.promises[e.key].undated.length),mr=(t,e)=>{let{reports:o}=wo(t);return o.find(n=>n.date===Ve(t.key,e))||o[o.length-1]},Tn=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),wo=t=>b.promises[t.key];var vo=g.promises,Fa=g.shared.outcomes,lt={left:274,top:32,foot:40,level:19,pad:30,line:21};function k$(t){let e=lt.top;return t.map(o=>{let n=Math.max(o.levels*lt.level+lt.pad,o.title.length*lt.line+36),s={...o,y:e,height:n};return e+=n,s})}var y$=t=>k(vo.mark,{name:t.name,what:t.what||vo.card.none,quote:t.quote,said:Fa[t.outcome].said}),Pa=t=>Object.entries(Fa).filter(([,{open:e}])=>e).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>k(vo.lane_counts,{count:e,said:o}));function w$({lane:t,rows:e,wide:o}){let n=Pa(e),s=t.y+24;return i`
    <g class="laan">
      <line x1="0" x2=${lt.left+o} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${s} text-anchor="end">${t.number}</text>
      ${t.title.map((r,a)=>i`<text class="laannaam" x="32" y=${s+a*lt.line}>${r}</text>`)}
      <text class=${n.length?"laantal open":"laantal"} x="32" y=${s+t.title.length*lt.line}>
        ${n.length?n.join(" · "):L(vo.lane_total,e.length)}
      </text>
    </g>
  `}function v$({row:t,lane:e,shown:o,point:n}){let s=e.levels*lt.level,r=lt.left+t.x,a=e.y+e.height/2+s/2-lt.level/2-t.level*lt.level,l=t.tail&&Fa[t.outcome].tail&&lt.left+t.tail,c={row:t,x:r,y:a};return i`
    ${l&&i`<path class="staart" d=${`M${r} ${a} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a
      href=${le(t.work)}
      class=${`belofte ${o?"gekozen":""}`}
      aria-label=${y$(t)}
      transform=${`translate(${r} ${a})`}
      onMouseEnter=${()=>n(c)}
      onFocus=${()=>n(c)}
    >
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Jn} outcome=${t.outcome} /></g>
    </a>
  `}function _$({at:t,width:e,height:o,close:n}){let{row:s,x:r,y:a}=t,[l]=Et(s.id),c=dn(s.work),p=r>e*.62,m={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:a>o*.6?"auto":`${a/o*100}%`,bottom:a>o*.6?`${(o-a)/o*100}%`:"auto"};return i`
    <div class="belofte-kaart" style=${m} onMouseLeave=${n}>
      <p><strong>${s.name}</strong></p>
      <p>${vo.card.promised}${s.what?`${s.what}, `:""}${s.quote} <span class="zacht">(${s.by})</span></p>
      <p><${en} outcome=${s.outcome} on=${s.on&&k(vo.card.came,{day:s.on})} /></p>
      ${c.length>0&&i`<p class="zacht">${g.gaps.deadline.how.leads}: <${zt} ids=${c} /></p>`}
      ${l&&i`<p class="zacht">${at(l)}</p>`}
    </div>
  `}function up({plan:t,rows:e,date:o}){let[n,s]=G(null),r=Tt(),{lanes:a,wide:l,years:c,beyond:p}=wo(t),m=k$(a),f=m.reduce((N,j)=>j.y+j.height,lt.top),$=lt.left+l+20,d=f+lt.foot,u=mr(t,o),y=lt.left+u.x,h=k(vo.report,{date:K(u.date)}),w=h.length*8.6+24,_=()=>s(null),T=N=>N.key==="Escape"&&_(),S=N=>e.filter(j=>j.lane===N),q=Math.min(Math.max(y-w/2,lt.left),$-w);return i`
    <div class="lanenvak" ref=${r} onMouseLeave=${_} onKeyDown=${T}>
      <svg class="lanen" viewBox=${`0 0 ${$} ${d}`} role="group" aria-label=${vo.picture}>
        <rect class="daarna" x=${y} y=${lt.top} width=${$-y} height=${f-lt.top} />
        ${c.map(({year:N,x:j})=>i`
            <g class="jaar">
              <line x1=${lt.left+j} x2=${lt.left+j} y1=${lt.top} y2=${f} />
              <text x=${lt.left+j+4} y=${lt.top-9}>${N}</text>
            </g>
          `)}
        ${p&&i`
            <g class="jaar">
              <text text-anchor="middle" x=${lt.left+p.x} y=${lt.top-9}>${vo.beyond}</text>
            </g>
          `}
        ${m.map((N,j)=>i`<${w$} lane=${N} rows=${S(j)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${$} y1=${f} y2=${f} />
        <line class="nu" x1=${y} x2=${y} y1=${lt.top-8} y2=${f} />
        <g class="nulabel">
          <rect x=${q} y=${f+4} width=${w} height="28" rx="3" />
          <text x=${q+w/2} y=${f+24} text-anchor="middle">${h}</text>
        </g>
        ${e.map(N=>i`
            <${v$}
              key=${N.id}
              row=${N}
              lane=${m[N.lane]}
              shown=${n?.row.id===N.id}
              point=${s}
            />
          `)}
      </svg>
      ${n&&i`<${_$} at=${n} width=${$} height=${d} close=${_} />`}
    </div>
  `}var ut=g.promises;function x$({rows:t,chosen:e,plan:o}){let n=Zt(o).shared.outcomes;return i`
    <div class="tegels-uitkomst" role="group" aria-label=${ut.tiles_label}>
      ${Object.entries(n).map(([s,{tile:r}])=>i`
          <button
            type="button"
            id=${`uitkomst-${s}`}
            aria-pressed=${String(e===s)}
            onClick=${()=>P({uitkomst:e===s?null:s})}
          >
            <${Sn} outcome=${s} />
            <span class="getal">${t.filter(a=>a.outcome===s).length}</span>
            <span>${r}</span>
          </button>
        `)}
    </div>
  `}var S$=t=>{let e=wo(t.plan).lanes[t.lane];return e?Tn(e):""},Aa=[{key:"dag",label:ut.columns.day,text:t=>t.day,cell:t=>t.by},{key:"actie",label:ut.columns.work,text:t=>t.name,cell:t=>i`<${M} id=${t.work} />`},{key:"wat",label:ut.columns.what,text:t=>t.what},{key:"woorden",label:ut.columns.quote,text:t=>t.quote},{key:"stand",label:ut.columns.stand,text:t=>g.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?i`<${en} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:ut.columns.lane,text:S$}],O$=(t,e)=>[[...Aa.map(o=>o.label),g.timeline.csv.at(-1),...Pt],...t.map(o=>[...Aa.map(n=>n.text(o)),Et(o.id).map(at).join("; "),...Ft(e,o.plan.key)])],C$=6;function j$({rows:t,plan:e,date:o}){let{outcomes:n}=g.shared,s=Object.keys(n).find(a=>n[a].open),r=t.filter(a=>a.outcome===s).sort((a,l)=>z(a.day,l.day));return i`
    <aside class="langst-open">
      <h2>${ut.open.title}</h2>
      <p>${r.length?k(ut.open.said,{date:K(Ve(e.key,o))}):ut.open.none}</p>
      <ul>
        ${r.slice(0,C$).map(a=>i`
            <li key=${a.id}>
              <${Sn} outcome=${a.outcome} />
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
  `}var M$=({plan:t,rows:e})=>i`
  <div class="lanenlijst">
    ${wo(t).lanes.map((o,n)=>({lane:o,found:e.filter(s=>s.lane===n)})).filter(({found:o})=>o.length).map(({lane:o,found:n})=>i`
          <details>
            <summary>${Tn(o)}
              <span class="bij">
                ${L(ut.lane_total,n.length)}${Pa(n).map(s=>` · ${s}`)}
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
`;function T$({plan:t,scenario:e,chosen:o}){let n=as(t,e.date),s=fp(t,e.date),r=n.filter(a=>!o||a.outcome===o);return i`
    <section>
      ${A&&i`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${k(ut.intro,{count:n.length,undated:s.length})}</p>
      <${x$} rows=${n} chosen=${o} plan=${t} />
      <div class="belofteblad">
        <div><${up} plan=${t} rows=${r} date=${e.date} /><${M$} plan=${t} rows=${r} /></div>
        <${j$} rows=${n} plan=${t} date=${e.date} />
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
  `}function hp({route:t}){let e=I(t.query),o=$p(e),n=t.query.uitkomst in g.shared.outcomes?t.query.uitkomst:"",s=o.flatMap(r=>as(r,e.date)).filter(r=>!n||r.outcome===n);return i`
    <${H} text=${ut.heading} title=${ut.title} />
    <${Me}><${Ie} /><${Zo} /><//>
    ${o.map(r=>i`<${T$} key=${r.key} plan=${r} scenario=${e} chosen=${n} />`)}
    ${!o.length&&i`<p>${ut.none}</p>`}
    <p class="acties">
      <${St} name="beloften.csv" rows=${()=>O$(s,e)} />
      ${o.length>0&&i`<${Lo} name="beloften" title=${ut.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
      <a href=${C("tijdlijn")}>${ut.all_events}</a>
    </p>
    <${Bt} text=${L(ut.lane_total,s.length)} />
  `}var ue=g.questions.own,Na=200;function L$({columns:t,rows:e}){let o=s=>i`<tr>${s.map(r=>i`<td>${r??""}</td>`)}</tr>`,n=()=>je(ue.file,rn([t,...e]),"text/csv;charset=utf-8");return i`
    <p>${L(ue.rows,e.length)}${e.length>Na&&` ${k(ue.first,{count:Na})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${ue.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(s=>i`<th scope="col">${s}</th>`)}</tr></thead>
        <tbody>${e.slice(0,Na).map(o)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${n}>${ue.csv}</button>
    </div>
  `}function za({start:t=ue.example,exported:e=!1}){let[o,n]=G(t),[s,r]=G(null);async function a(){r({said:ue.busy});try{r(await Rt().ask("ask",{text:o,exported:e}))}catch(l){r({said:l.message})}}return i`
    <section class="blok">
      <h2>${ue.title}</h2>
      <p class="zacht">${ue.intro}</p>
      <label class="veld breed">
        <span>${ue.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${o}
          onInput=${l=>n(l.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${a}>${ue.ask}</button></div>
      <div aria-live="polite">
        ${s?.said&&i`<p>${s.said}</p>`}
        ${s&&"yes"in s&&i`<p><strong>${s.yes?ue.yes:ue.no}</strong></p>`}
        ${s?.graph&&i`<pre tabindex="0" role="region" aria-label=${ue.result}><code>${s.graph}</code></pre>`}
        ${s?.columns&&i`<${L$} columns=${s.columns} rows=${s.rows} />`}
      </div>
    </section>
  `}var mt=g.questions,bp="gaps",gp={barrier:t=>t.barrier&&J(t.barrier),kind:t=>t.kind&&ot(t.kind),partner:t=>t.partner&&x(te(t.partner)||t.partner),severity:t=>U("Severity",t.severity),detail:t=>t.detail&&(Lt(t.detail)?x(t.detail):t.told)},kp=(t,e)=>(gp[t]?gp[t](e):e[t])||"",yp=t=>X(t).gaps.flatMap(e=>Qn(e).map(o=>({...o,plan:e.plan}))),wp={key:"severity",label:mt.columns.weight,text:t=>String(Object.keys(b.codes.Severity).indexOf(t.severity)),cell:t=>i`<${Us} severity=${t.severity} />`};function B$(t){let e=Object.entries(t.columns),o=n=>Lt(n.subject)?i`<${M} id=${n.subject} />`:n.subject_label;return[...e.map(([n,s],r)=>({key:n,label:s,text:a=>kp(n,a),cell:r===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[wp],...ze(n=>n.plan),{key:"bron",label:mt.columns.place,sort:!1,text:n=>Ao(n).map(at).join("; ")}]}function E$({name:t,query:e,scenario:o}){let n=yp(o).filter(l=>l.query===t);if(!n.length)return i`<p>${mt.nothing}</p>`;let s=B$(e),r={rows:L(mt.rows,n.length),scenario:nt(o)},a=()=>[[mt.columns.sentence,...s.map(l=>l.label),...Pt],...n.map(l=>[l.sentence,...s.map(c=>c===wp?kp("severity",l):c.text(l)),...Ft(o,l.plan)])];return i`
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
  `}function F$({name:t,query:e,scenario:o}){let n=Object.values(b.views).find(a=>a.query===t),s=e.shelf===bp,r=C("overzicht",{rijen:mt.rows_of[t]});return i`
    <p class="kruimel"><a href=${C("vragen")}>${mt.title}</a></p>
    <${H} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&i`<${Me}><${Je} /><//>`}
    <${oo} pairs=${[[mt.why,e.why],[mt.weight,e.severity]]} />
    ${s&&i`
        <section>
          <h2>${mt.result}</h2>
          <${E$} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in mt.rows_of&&i`<p><a href=${r}>${mt.in_overview}</a></p>`}
    ${n&&i`<p><a href=${C(["graaf",n.name])}>${mt.picture}</a></p>`}
    ${e.shelf==="explore"&&i`<p>${mt.ask} <code>${k(mt.command,{name:t})}</code></p>`}
    <details>
      <summary>${mt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${mt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${go} text=${()=>e.sparql} label=${mt.copy} />
    </details>
    ${et()&&!e.open&&i`<${za} key=${t} start=${e.sparql} exported=${e.shelf==="recipes"} />`}
  `}function P$({shelf:t,counts:e}){let o=Object.entries(b.queries).filter(([,s])=>s.shelf===t.name).map(([s,r])=>({...r,name:s}));if(!o.length)return null;let n=[{key:"titel",label:mt.columns.title,text:s=>s.title,cell:s=>i`<a href=${C(["vragen",s.name])}>${s.title}</a>`},{key:"vraag",label:mt.columns.question,sort:!1,text:s=>s.question},{key:"aantal",label:mt.columns.found,text:s=>String(e.get(s.name)||0)}];return i`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${$t}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===bp?n:n.slice(0,2)}
      />
    </section>
  `}function vp({route:t}){let e=I(t.query),o=t.path[1],n=b.queries[o];if(o&&!n)return i`<${zo} />`;if(o)return i`<${F$} name=${o} query=${n} scenario=${e} />`;let s=new Map;for(let r of yp(e))s.set(r.query,(s.get(r.query)||0)+1);return i`
    <${H} text=${mt.title}><p class="uitleg">${mt.intro}</p><//>
    ${et()&&i`<${za} />`}
    ${mt.shelves.map(r=>i`<${P$} shelf=${r} counts=${s} />`)}
  `}var Xt=g.search,Ra=100,Wa=({text:t,wanted:e})=>_i(t,e).map(({said:o,on:n})=>n?i`<mark>${o}</mark>`:o),A$=({item:t,wanted:e})=>i`
  <li>
    <a href=${C(t.path)}><${Wa} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${A&&pt(t.id)&&`, ${pt(t.id)?.title}`}
    </span>
    <p><${Wa} text=${Hi(t,e)} wanted=${e} /></p>
  </li>
`,_p=t=>C("zoek",{q:t});function N$({text:t}){let{meant:e,alone:o}=Di(t),[n,s]=Xt.meant.split("{word}");return i`
    <section class="blok" id="anders">
      ${e&&i`<p>${n}<a href=${_p(e)}>${e}</a>${s}</p>`}
      ${o.length>0&&i`<p>${Xt.alone} ${o.map(r=>i` <a href=${_p(r)}>${r}</a>`)}</p>`}
      <p>${Xt.try} ${Object.entries(Xt.lists).map(([r,a])=>i` <a href=${C(r)}>${a}</a>`)}</p>
    </section>
  `}function z$({text:t,wanted:e}){let[o,n]=G(null);if(Fe(()=>{let l=!0;n(null);let c=window.setTimeout(()=>{Ci(t).then(p=>l&&n(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!o?.source)return null;let{found:s,count:r}=o,a=l=>[", ",Xt.source.about,i`<${zt} ids=${l} />`];return i`
    <section id="in-de-bron">
      <h2>${k(Xt.source.title,{count:r})}</h2>
      ${r===0&&i`<p>${Xt.source.none}</p>`}
      ${s.length<r&&i`<p class="zacht">${k(Xt.source.first,{count:s.length})}</p>`}
      <ol class="resultaten">
        ${s.map(({vindplaats:l,woorden:c,over:p})=>i`
            <li key=${l}>
              <p><${Wa} text=${c} wanted=${e} /></p>
              <p class="zacht">
                ${at(l)}${p.some(wt)&&a(p.filter(wt))}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function xp({route:t}){let e=t.query.q||"",{wanted:o,found:n}=Ss(e),s=E(n.map(l=>l.kind)).sort(z),r=n.filter(l=>!t.query.wat||l.kind===t.query.wat);Mt(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let a=r.length?L(Xt.found,r.length):k(Xt.nothing,{text:e});return i`
    <${H} text=${Xt.title} />
    <section class="filters" aria-label=${Xt.label}>
      <div class="velden">
        <${Xe} label=${Xt.field} name="q" id="zoekterm" />
        ${s.length>1&&i`<${Nt} label=${Xt.what} name="wat" options=${s.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?a:Xt.type}</p>
    ${o.length>0&&!n.length&&i`<${N$} text=${e} />`}
    <ol class="resultaten">
      ${r.slice(0,Ra).map(l=>i`<${A$} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${r.length>Ra&&i`<p>${k(Xt.too_many,{count:r.length-Ra})}</p>`}
    ${o.length>0&&Oe()&&i`<${z$} text=${e} wanted=${o} />`}
    <${Bt} text=${o.length?a:""} />
  `}var Sp=g.summary.lanes,Cp=g.shared.outcomes,[Op,Ln,fr,jp,R$,W$]=[225,690,17,8,16,.68],Ia=30,Mp=t=>Math.min(t.levels,Ia);function I$(t){let e=new Map;for(let{x:o,level:n}of t)n>=Ia&&e.set(o,(e.get(o)||0)+1);return[...e]}function q$(t,e){let o=fr;return t.map((n,s)=>({lane:n,mine:e.filter(r=>r.lane===s)})).filter(({mine:n})=>n.length).map(({lane:n,mine:s})=>{let r=Math.max(R$,Mp(n)*jp+4);return o+=r,{lane:n,mine:s,top:o-r,middle:o-r/2}})}var D$=(t,e,o)=>e+(o.level-(Mp(t)-1)/2)*jp,H$=t=>t.length>40?`${t.slice(0,39).trim()}…`:t,U$=t=>Ke(Object.entries(Cp).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>`${e} ${o}`));function Tp({scenario:t,plan:e}){let o=as(e,t.date);if(!o.length)return null;let{lanes:n,wide:s,years:r,beyond:a}=wo(e),l=Ve(e.key,t.date),c=u=>Op+8+u/s*(Ln-Op-16),p=q$(n,o),m=p.reduce((u,{top:y,middle:h})=>Math.max(u,2*h-y),fr),f=c(mr(e,l).x),$=p.map(({lane:u,mine:y})=>k(Sp.told,{chapter:Tn(u),counts:U$(y)})),d=f>Ln-150?"end":"start";return i`
    <svg class="banen" viewBox=${`0 0 ${Ln} ${m+16}`} role="img" aria-label=${$.join(" ")}>
      <rect class="straks" x=${f} y=${fr} width=${Ln-f} height=${m-fr} />
      ${r.map(({year:u,x:y})=>i`
          <line class="jaar" x1=${c(y)} x2=${c(y)} y1="4" y2=${m} />
          <text class="jaartal" x=${c(y)+4} y="12">${u}</text>
        `)}
      ${a&&i`<text class="jaartal" x=${c(a.x)} y="12" text-anchor="middle">${g.promises.beyond}</text>`}
      ${p.map(({lane:u,top:y,middle:h})=>i`
          <line class="baan" x1="0" x2=${Ln} y1=${y} y2=${y} />
          <text x="0" y=${h+4}>${H$(Tn(u))}</text>
        `)}
      ${p.flatMap(({top:u,mine:y})=>I$(y).map(([h,w])=>i`<text class="jaartal" x=${c(h)-8} y=${u+12} text-anchor="end">+${w}</text>`))}
      <line class="baan" x1="0" x2=${Ln} y1=${m} y2=${m} />
      <line class="peil" x1=${f} x2=${f} y1="2" y2=${m+4} />
      <text class="peildag" x=${d==="end"?f-4:f+4} y=${m+13} text-anchor=${d}>
        ${k(Sp.line,{date:K(l)})}
      </text>
      ${p.flatMap(({lane:u,middle:y,mine:h})=>h.filter(w=>w.level<Ia).map(w=>i`
            <g transform=${`translate(${c(w.x)} ${D$(u,y,w)}) scale(${W$})`}>
              <title>${[w.name,w.by,Cp[w.outcome].said].join(", ")}</title>
              <${Jn} outcome=${w.outcome} />
            </g>
          `))}
    </svg>
  `}var qa=g.summary.route;function G$({step:t,number:e,missing:o,partners:n,named:s}){return i`
    <li class=${n.length?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${n.length?L(qa.count,s):qa.nobody}</p></div>
      </div>
      <div>
        ${o.length>0&&i`<ul class="gemis" aria-label=${qa.silent}>
            ${o.map(r=>i`<li><span>${r}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${n.map(({id:r,label:a})=>i`<li class=${un(r)?"verzamel":""}>${a}</li>`)}
        </ul>
      </div>
    </li>
  `}function Lp({scenario:t,plan:e}){let o=ne("kind",t,e),n=ne("partner",t,e),{reach:s}=X({...t,plan:e.key});return i`
    <ol class="blad-route">
      ${e.steps.map((r,a)=>{let l=o.filter(p=>p.cells[a]?.unmet).map(p=>p.label),c=n.filter(p=>p.cells[a]?.initiatives).map(p=>({id:te(p.key),label:p.label}));return i`<${G$} step=${r} number=${a+1} missing=${l} partners=${c}
          named=${s[0].columns[a].named} />`})}
    </ol>
  `}var _o=g.summary,K$=g.shared.outcomes;function Bp({plan:t,scenario:e,number:o,total:n,children:s}){let{version:r,content:a}=b.meta,l={version:r,content:(a||"").slice(0,12),scenario:nt(e,t)};return i`
    <section class="vel">
      <div class="vel-kop">
        <p>${g.shared.app}</p>
        <p>${k(_o.head,{date:K(Ve(t.key,e.date))})}</p>
      </div>
      ${s}
      <div class="vel-voet">
        <p>${k(_o.foot.source,{sources:Ne(t)})} ${k(_o.foot.version,l)}</p>
        <p>${k(_o.foot.sheet,{number:o,total:n})}</p>
      </div>
    </section>
  `}function V$({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet)return i`<td class="niets">–</td>`;let[o,n]=t.brief;return t.initiatives?i`
    <td data-kop=${J(e)}>
      <${Ye} bar=${t.bar} support=${t.support_only} /><span>${o}</span><span class="sr">. ${n}</span>
    </td>
  `:i`<td class="arcering" data-kop=${J(e)}><span class="plaat">${o}</span></td>`}var Z$=({scenario:t,plan:e})=>i`
  <table class="blad-matrix">
    <caption class="sr">${_o.matrix.title}</caption>
    <thead>
      <tr><td></td>${me(e).map(o=>i`<th scope="col">${J(o)}</th>`)}</tr>
    </thead>
    <tbody>
      ${ne("kind",t,e).map(o=>i`
          <tr>
            <th scope="row">${o.label}</th>
            ${o.cells.map((n,s)=>i`<${V$} cell=${n} step=${me(e)[s]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,dr=({title:t,note:e,children:o})=>i`
  <section class="blok-blad" aria-label=${t} tabindex="0">
    <h2>${t}</h2>
    ${e&&i`<p class="zacht">${e}</p>`}
    ${o}
  </section>
`;function Y$({scenario:t,plan:e,...o}){let n=Zt(e).summary,{points:s,reach:r}=X({...t,plan:e.key}),a=r[0].numbers;return i`
    <${Bp} plan=${e} scenario=${t} ...${o}>
      <h2 class="vel-titel">${n.heading}</h2>
      <p class="vel-intro">
        ${k(n.intro,{report:uo(e)})} ${a.expected>0&&k(n.counted,a)}
      </p>
      <${No} plan=${e} />
      <${dr} title=${n.matrix.title} note=${n.matrix.note}>
        <${Z$} scenario=${t} plan=${e} />
        <${Zn} />
      <//>
      <${dr} title=${g.overview.start.discuss.title}>
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
  `}function Q$({scenario:t,plan:e,...o}){let n=Zt(e).summary;return i`
    <${Bp} plan=${e} scenario=${t} ...${o}>
      <${dr} title=${n.route.title} note=${n.route.note}>
        <${Lp} scenario=${t} plan=${e} />
      <//>
      <${dr} title=${n.lanes.title} note=${n.lanes.note}>
        <${Tp} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Object.entries(K$).map(([s,{tile:r}])=>i`<li><${Sn} outcome=${s} /> ${r}</li>`)}
        </ul>
      <//>
    <//>
  `}function Ep({route:t}){let e=I(t.query),o=ke(e),n=2*o.length;return i`
    <div class="vel-boven">
      <${H} text=${_o.title}><p class="uitleg">${_o.screen}</p><//>
      <${Ie} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${_o.print}</button></p>
    </div>
    <div class="vellen">
      ${o.map((s,r)=>i`
          <${Y$} key=${s.key} scenario=${e} plan=${s} number=${2*r+1} total=${n} />
          <${Q$} key=${`${s.key}-2`} scenario=${e} plan=${s} number=${2*r+2} total=${n} />
        `)}
    </div>
    <${Bt} text=${_o.screen} />
  `}var $r=g.thing.route,X$={organisation:(t,e)=>b.partners[A?e.key:""].find(o=>o.id===t)?.steps||[],undertaking:$o},J$=({plan:t,steps:e})=>i`
  <div class="routelijn">
    <ol aria-label=${A?k($r.of_plan,{plan:t.title}):$r.label}>
      ${t.steps.map(o=>i`
          <li class=${e.includes(o.notation)?"hier":""}>
            ${o.label}<span class="sr">${e.includes(o.notation)?$r.here:$r.not_here}</span>
          </li>
        `)}
    </ol>
  </div>
`;function Fp({id:t}){let e=X$[jo(t)];return e?b.plans.filter(o=>!pt(t)||o===pt(t)).map(o=>({plan:o,steps:e(t,o)})).filter(({steps:o})=>o.length).map(o=>i`<${J$} key=${o.plan.key} ...${o} />`):null}var Bn=g.thing,tu=new Set([...b.hidden,...Bn.said]),ht=({title:t,children:e})=>i`<section class="blok"><h2>${t}</h2>${e}</section>`,he=({text:t,look:e})=>t&&i`<p class=${e}>${t}</p>`,is=({items:t,look:e})=>i`<ul class=${e}>${t.map(o=>i`<li>${o}</li>`)}</ul>`;function eu({property:t,value:e}){return e.startsWith("@")?i`<${M} id=${e.slice(1)} />`:b.lists[t]?U(b.lists[t],e):Bn.truth[e]||K(e)}var En=t=>Object.entries(be.get(t)||{}).filter(([e])=>!tu.has(e)).map(([e,o])=>{let n=o.map(s=>i`<${eu} property=${e} value=${s} />`);return[B(xs(e)),n.length>1?i`<${is} items=${n} />`:n[0]]}),ur=({id:t})=>Ys(t).length>0&&i`<${ht} title=${Bn.figures}><${ba} id=${t} /><//>`;function hr({ids:t,title:e}){if(!t.length)return null;let o=s=>({kind:ce(s,"recommendationKind"),response:ce(s,"response")||Bn.asked.no_response}),n=t.map(s=>i`<li><${M} id=${s} />${k(Bn.asked.line,o(s))}</li>`);return i`<${ht} title=${e}><${Yo} id="gevraagd" items=${n} /><//>`}var ou=3;function Fn({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of qn(t))p&&c===t&&e.set(l,[...e.get(l)||[],p]);if(!e.size)return null;let o=[...e].map(([l,c])=>({from:l,how:E(c).join(", ")})),{columns:n,title:s,caption:r}=Bn.mentions,a=[{key:"wat",label:n.what,text:({from:l})=>x(l),cell:({from:l})=>i`<${M} id=${l} />`},{key:"soort",label:n.kind,text:({from:l})=>gt(l)},{key:"verband",label:n.link,text:({how:l})=>l},{key:"stand",label:n.stand,text:({from:l})=>Qt(l),cell:({from:l})=>Uo(l)&&i`<${bt} id=${l} />`}];return i`
    <${Hs} id=${o.length>ou?"verwijzingen":""} title=${k(s,{count:o.length})}>
      <${$t} id="verwijst" caption=${r} rows=${o} sort="verband" columns=${a} />
    <//>
  `}var kt=g.thing.organisation,Pp=t=>xt.filter(e=>t.includes(e.notation)).map(e=>e.label);function nu({id:t}){let e=Pp(b.partners[""].find(r=>r.id===t)?.steps||[]),o=Ce(t,"unitOf"),n=v(t,"tooi"),s=[...En(t),[g.thing.also_known,dt(t,"altLabel").join(", ")],[kt.units,o.length>0&&i`<${qe} ids=${o} />`],[kt.identity,n?k(kt.identified,{code:n,date:K(v(t,"checkedOn"))}):kt.unidentified]];return i`
    <${ht} title=${g.thing.known}>
      <${he} text=${v(t,"summary")} />
      ${un(t)&&i`<p>${kt.collective}</p>`}
      ${v(t,"isIndependent")==="true"&&i`<p>${kt.independent}</p>`}
      <p>${e.length?k(kt.steps,{steps:Ke(e.map(r=>r.toLowerCase()))}):kt.no_steps}</p>
      <${oo} pairs=${s} />
    <//>
  `}function su({rows:t}){let e=kt.columns,o=({to:r})=>b.works[r]?.across?g.shared.all_steps:Pp($o(r)).join(", "),n=[...ze(r=>pt(r.to)?.key),{key:"actie",label:e.action,text:r=>x(r.to),cell:r=>i`<${M} id=${r.to} />`},{key:"soort",label:e.what,text:r=>gt(r.to)},{key:"rol",label:e.role,text:r=>r.said},{key:"stand",label:e.stand,text:r=>Qt(r.to),cell:r=>i`<${bt} id=${r.to} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:r=>i`<${Dt} of=${r.of} />`}],s=E(t.map(r=>r.to)).length;return i`
    <${ht} title=${k(kt.work,{count:s})}>
      <p class="zacht">${kt.work_note}</p>
      ${s?i`<${$t} id="acties" caption=${kt.work_caption} rows=${t} sort="actie" columns=${n} />`:i`<p>${g.shared.none}</p>`}
    <//>
  `}var ru=1;function au({id:t}){let e=It(t,"own");if(!e.length)return null;let o=e.map(({to:n,of:[s]})=>i`
      <section>
        <h3><${M} id=${n} /></h3>
        <${Xn} id=${s} />
        <${Dt} of=${[s]} />
      </section>
    `);return i`
    <${ht} title=${k(kt.own,{count:e.length})}>
      <p class="zacht">${kt.own_note}</p>
      <${Yo} id="eigen" as="div" first=${ru} items=${o} />
    <//>
  `}function iu({id:t}){let e=Ce(t,"wish");return e.length?i`
    <${ht} title=${kt.wishes}>
      ${e.map(o=>i`
          <div class="koppeling">
            <p><strong>${B(ce(o,"engagement")||kt.wish)}</strong>: ${v(o,"rationale")}</p>
            <${Dt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function lu({id:t}){let e=It(t,"member");if(!e.length)return null;let o=e.map(({from:n,to:s,of:r})=>i`
      <li>
        <${M} id=${n} />${kt.member}<${M} id=${s} />: ${v(r[0],"post")}${" "}
        (${K(v(r[0],"asOf"))})
        <${Dt} of=${r} />
      </li>
    `);return i`<${ht} title=${kt.members}><${Yo} id="leden" items=${o} /><//>`}function cu({id:t}){let e=new Map(It(t,"with").map(n=>[Gi(n,t),n]));if(!e.size)return null;let o=n=>{let{of:s=[],more:r}=e.get(n)||{},a=k(r?kt.more_works:kt.works,{works:s.map(Ae).join(", ")});return i`<span class="zacht">${a}</span>`};return i`
    <${ht} title=${kt.together}>
      <p class="zacht">${kt.alphabetical}</p>
      <${qe} ids=${De([...e.keys()])} more=${o} look="kolommen" />
    <//>
  `}function Ap({id:t}){return i`
    <${nu} id=${t} />
    <${su} rows=${It(t,"who")} />
    <${au} id=${t} />
    <${iu} id=${t} />
    <${hr} title=${kt.asked} ids=${De(Ce(t,"askedOf"))} />
    <${lu} id=${t} />
    <${cu} id=${t} />
    <${Fn} id=${t} />
  `}var Le=g.thing.step,Da=t=>qt[t]?.[1]||"",Np=(t,e="")=>[i`<${eo} basis=${t} />`,` ${Da(t)}${e}`],pu=({id:t,narrow:e})=>i`
  <${ht} title=${Le.what}>
    <${he} text=${v(t,"step")} />
    <${he} text=${v(t,"definition")} />
    <${he} text=${v(t,"scopeNote")} look="zacht" />
    ${e.length>0&&i`<p>${Le.narrower}<${zt} ids=${e} />.</p>`}
    ${rt(t,"broader")&&i`<p>${Le.broader}<${M} id=${rt(t,"broader")} />.</p>`}
  <//>
`;function mu({id:t,scenario:e}){let o=Le.cell_columns,n=X(e).matrix.kind.filter(c=>Bi(c.barrier,c.plan)===t);if(!n.length)return null;let s=c=>C("overzicht",{cel:_e(c.column,c.barrier,c.plan)}),r=c=>B(ot(c.column)),a=c=>{let{word:p,lines:m,look:f}=fe(c);return[i`<span class=${`chip ${f}`}>${p}</span>`,m.length>0&&` ${m.join(" · ")}`]},l=[...ze(c=>c.plan),{key:"soort",label:o.kind,text:r,cell:c=>i`<a href=${s(c)}>${r(c)}</a>`},{key:"stand",label:o.stand,text:c=>fe(c).word,cell:a},{key:"hoe",label:o.how,text:c=>Da(c.most_basis),cell:c=>c.most_basis&&Np(c.most_basis)}];return i`
    <${ht} title=${Le.cells}>
      <p class="zacht">${nt(e)}</p>
      <${$t} id="vakken" caption=${Le.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function fu({links:t,scenario:e}){let o=Le.columns,n=a=>rt(a,"initiative"),{links:s}=X(e),r=[...ze(a=>pt(a)?.key),{key:"actie",label:o.action,text:a=>x(n(a)),cell:a=>i`<${M} id=${n(a)} />`},{key:"soort",label:o.kind,text:a=>dt(a,"interventionKind").map(ot).join(", ")},{key:"wie",label:o.who,sort:!1,text:a=>Zr(n(a)).map(x).join(", "),cell:a=>i`<${zt} ids=${Zr(n(a))} />`},{key:"stand",label:o.stand,text:a=>Qt(n(a),e.date),cell:a=>i`<${bt} id=${n(a)} date=${e.date} />`},{key:"hoe",label:o.how,text:a=>Da(s[a][0]),cell:a=>Np(s[a][0],`; ${U("Strength",s[a][1])}`)}];return i`
    <${ht} title=${k(Le.work,{count:E(t.map(n)).length})}>
      ${t.length?i`<${$t} id="wiewat" caption=${Le.work_caption} rows=${t} sort="actie" columns=${r} />`:i`<p>${gn(Q(e.plan))}</p>`}
    <//>
  `}function du({ids:t}){if(!t.length)return null;let e=t.map(o=>[i`<${M} id=${o} />`,k(Zt(pt(o)).thing.step.helper,{awareness:ce(o,"awareness")||Le.unaware})]);return i`<${ht} title=${Le.helpers}><${is} items=${e} /><//>`}function zp({id:t}){let e=I(F.route.query),o=ye(t,"narrower"),n=[t,...o],s=l=>n.flatMap(c=>Ce(c,"barrier")).filter(c=>Ze(c,l)),r=X(e).links,a=n.flatMap(l=>It(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Do(l,e.plan));return i`
    <${pu} id=${t} narrow=${o} />
    <${mu} id=${t} scenario=${e} />
    <${fu} links=${a} scenario=${e} />
    <${hr} title=${Le.asked} ids=${s("Recommendation").filter(l=>Do(l,e.plan))} />
    <${du} ids=${s("Facilitator")} />
  `}var Be=t=>Zt(pt(t)).thing.undertaking,Rp=t=>i`<${Dt} of=${[t]} />`;function $u({report:t,said:e}){return i`
    <${he} text=${v(t,"summary")} />
    <${Jo} of=${t} />
    ${e&&i`<p class="zacht">${e}</p>`}
    <${Dt} of=${[t]} />
  `}function uu({id:t,reports:e}){let o=Be(t);if(Pe(t.split("/")[0]).dates.length<3)return null;let n=s=>ee(t,s).earlier?i`<span class="chip s-geen">${o.not_mentioned}</span>`:i`<${bt} id=${t} date=${s} />`;return i`
    <ol class="verslagen" aria-label=${o.strip}>
      ${e.map(({date:s})=>i`<li><span class="zacht">${K(s)}</span>${n(s)}</li>`)}
    </ol>
  `}function hu({id:t}){let e=Pe(t.split("/")[0]),{result:o,not_mentioned:n}=Be(t),s=e.dates.filter(({date:a})=>hn(t,a));if(!s.length)return null;let r=(a,l)=>l===e.date&&o[v(a,"resultReported")];return i`
    <${uu} id=${t} reports=${s} />
    <ol class="tijdlijn">
      ${s.map(({date:a,label:l})=>{let c=Cs(t,a);return i`
          <li>
            <strong>${B(l)}</strong>
            <p><${bt} id=${t} date=${a} /></p>
            ${ee(t,a).earlier&&i`<p class="zacht">${B(n)}</p>`}
            ${c&&i`<${$u} report=${c} said=${r(c,a)} />`}
          </li>
        `})}
    </ol>
  `}function gu({id:t}){let e=ye(t,"silentPart"),o=e.map(n=>[v(n,"summary"),i`<span class="zacht"> (${U("SilentWeight",v(n,"weight"))})</span>`]);return e.length>0&&i`<p><strong>${Be(t).silent}</strong></p><${is} items=${o} />`}function bu({id:t}){let e=Be(t),o=e.deadline_columns,n=Os(t);if(!n.length)return null;let s=a=>[`“${v(a,"deadlineText")}”`,v(a,"revises")==="true"&&i`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:o.text,text:a=>v(a,"deadlineText"),cell:s},{key:"waarvoor",label:o.what,text:a=>v(a,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:a=>v(a,"dueBy"),cell:a=>K(v(a,"dueBy"))||v(a,"condition")},{key:"soort",label:o.kind,text:a=>js(v(a,"modality"))},{key:"er",label:o.there,text:a=>ee(a).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:a=>[i`<${he} text=${v(a,"summary")} />`,Rp(a)]}];return i`<${$t} id="termijnen" caption=${e.deadlines} rows=${n} columns=${r} />`}function ku({id:t}){let e=Be(t),o=e.who_columns,n=It(t,"who");if(!n.length)return i`<p>${e.nobody}</p>`;let s=({from:a})=>i`<${M} id=${a} /><${yn} id=${a} />`,r=[{key:"wie",label:o.who,text:({from:a})=>x(a),cell:s},{key:"rol",label:o.role,text:({said:a})=>a},{key:"wat",label:o.note,sort:!1,text:({of:a})=>v(a[0],"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:({of:a})=>Rp(a[0])}];return i`<${$t} id="wie" caption=${e.who_caption} rows=${n} columns=${r} />`}function yu({id:t}){let e=ye(rt(t,"inChapter"),"chapterLead");return e.length>0&&i`<p class="zacht">${Be(t).heading}<${zt} ids=${e} />.</p>`}function wu({id:t}){let e=Be(t),o=$n(t);if(o.length)return o.map(s=>i`<${Xn} id=${s} /><${Dt} of=${[s]} />`);if(v(t,"crossCutting")!=="true")return i`<p>${e.unjudged}</p>`;let n=dt(t,"interventionKind").map(ot).join(", ");return i`
    <p>${k(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${v(t,"rationale")}</p>
  `}function vu({id:t}){let e=Be(t),o=Ce(t,"subMeasureOf"),n=s=>i` <${bt} id=${s} />`;return i`
    <${ht} title=${e.container}><p>${e.parts}</p><${qe} ids=${o} more=${n} /><//>
  `}var _u=({id:t})=>i`
  <${ht} title=${Be(t).progress}><${hu} id=${t} /><${gu} id=${t} /><${bu} id=${t} /><//>
  <${ht} title=${Be(t).who}><${ku} id=${t} /><${yu} id=${t} /><//>
  <${ht} title=${Be(t).steps}><${wu} id=${t} /><//>
`;function Wp({id:t}){let e=Be(t),o=Pe(t.split("/")[0]),n=v(t,"promise"),s=En(t),r=v(t,"isContainer")==="true"?vu:_u;return i`
    <${ht} title=${n?e.promise:e.what}>
      <${he} text=${n} />
      <${he} text=${v(t,"summary")} />
      ${v(t,"isNew")==="true"&&i`<p class="zacht">${k(e.new,{when:Co(o.date,o)})}</p>`}
      ${v(t,"numberedByUs")==="true"&&i`<p class="zacht">${e.numbered}</p>`}
      <${Dt} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${ur} id=${t} />
    ${s.length>0&&i`<${ht} title=${g.thing.further}><${oo} pairs=${s} /><//>`}
    <${Fn} id=${t} />
  `}var Wo=g.thing;function xu({id:t}){let e=Ce(t,"inChapter"),o=[...En(t),[Wo.also_known,dt(t,"altLabel").join(", ")],[Wo.place,Et(t).length>0&&i`<${Dt} of=${[t]} />`]],n=s=>i` <${bt} id=${s} />`;return i`
    <${ht} title=${Wo.known}>
      ${Ze(t,"Facilitator")&&i`<p class="zacht">${Zt(pt(t)).thing.other.judged}</p>`}
      <${he} text=${v(t,"summary")} />
      <${he} text=${v(t,"rationale")} />
      <${oo} pairs=${o} />
    <//>
    <${ur} id=${t} />
    ${e.length>0&&i`<${ht} title=${Wo.other.chapter}><${qe} ids=${De(e)} more=${n} /><//>`}
    <${Fn} id=${t} />
  `}var Su=3;function Ou({id:t}){let e=I(F.route.query),o=X(e).gaps.filter(s=>s.pages.includes(t));if(!o.length)return null;let n=o.map(s=>i`<${Zl} list=${[s]} scenario=${e} />`);return i`
    <${ht} title=${k(Wo.gaps,{count:o.length})}>
      <${Yo} id="vragen" items=${n} first=${Su} as="div" />
    <//>
  `}var Ip={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function Cu({id:t}){let e=jo(t),o=[Ip[e]&&i`<a href=${C(Ip[e])}>${Wo.crumbs[e]}</a>`,A&&pt(t)?.title,...["inChapter","subMeasureOf"].map(n=>rt(t,n)&&i`<${M} id=${rt(t,n)} />`),gt(t)].filter(Boolean);return i`<p class="kruimel">${o.map((n,s)=>[s>0&&" › ",n])}</p>`}var ju={undertaking:Wp,organisation:Ap,step:zp,other:xu};function qp({route:t}){let e=t.path.slice(1).join("/");if(!wt(e))return i`<${zo} />`;let o=x(e),n=jo(e),s=ju[n],r=()=>{let l=k(Wo.footnote,{kind:gt(e),name:o,said:v(e,"promise")||v(e,"summary")});return Hn(l.trim().replace(/([^.!?])$/,"$1."),Et(e),null,pt(e)||Q())},a=n==="undertaking"&&v(e,"isContainer")!=="true";return i`
    <${Cu} id=${e} />
    <${H} text=${Ze(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${a&&i`<p><${bt} id=${e} /></p>`}
    <//>
    <${Fp} id=${e} />
    <div class="acties bovenaan">
      <${go} text=${r} />
      <a href=${C(["graaf","omgeving"],{ding:e})}>${Wo.around}</a>
    </div>
    <${s} id=${e} />
    <${Ou} id=${e} />
  `}var Ee=g.timeline,Mu=t=>[t.id&&x(t.id),t.what].filter(Boolean).join(": "),Dp=(t,e)=>[t.progress&&t.id&&Qt(t.id,e),t.stand[e]].filter(Boolean).join("; "),gr=t=>t.day.slice(0,4);function Tu({row:t,date:e}){let o=Dp(t,e);return i`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${Ee.kinds[t.kind]}</span>${" "}
          ${t.id&&i`<${M} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&i`<span class="zacht"> – ${o}</span>`}
        </p>
        <${ql} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var Lu=t=>E(t.map(e=>e.id?x(e.id):e.what)),Bu=(t,e)=>[[...Ee.csv,...Pt],...t.map(o=>[o.when,Ee.kinds[o.kind],o.id&&x(o.id),o.what,Dp(o,e.date),Et(o.at).map(at).join("; "),...Ft(e,o.plan||o.at)])],Eu=["tekst","wat","stap","jaar"];function Fu({years:t}){return i`
    <${Me}>
      <${Ie} />
      <${Zo} />
      <div class="velden">
        <${Xe} name="tekst" />
        <${Nt} label=${Ee.fields.what} name="wat" options=${Object.entries(Ee.kinds)} />
        <${Nt} label=${Ee.fields.step} name="stap" options=${xt.map(e=>[e.notation,e.label])} />
        <${Nt} label=${Ee.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${Fo} names=${Eu} />
      </div>
    <//>
  `}function Hp({route:t}){let e=I(t.query),o=t.query,n=b.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),s=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||gr(l)===o.jaar)&&(!o.tekst||tt(Mu(l)).includes(tt(o.tekst)))),r=L(Ee.count,s.length),a={of:gr,titles:E(s.map(gr)).map(l=>[l,l])};return i`
    <${H} text=${Ee.title}><p class="uitleg">${Ee.intro} <a href=${C("beloften")}>${Ee.lanes}</a>.</p><//>
    <${Fu} years=${E(n.map(gr))} />
    <p class="telling">${r}<${St} name="tijdlijn.csv" rows=${()=>Bu(s,e)} /></p>
    ${ko("tijdlijn",s,a).map(l=>i`
        <section key=${l.more?"meer":l.key} class="vouwdeel">
          ${l.folds?i`<${to} part=${l} level=${l.more?0:2}
                  names=${l.more?[]:Lu(l.rows)}
                  count=${l.more?"":L(Ee.count,l.rows.length)} />`:i`<h2>${l.title}</h2>`}
          <ol class=${l.open?"tijden":"tijden dicht"}>
            ${l.rows.map(c=>i`<${Tu} row=${c} date=${e.date} />`)}
          </ol>
        </section>
      `)}
    <${Bt} text=${r} />
  `}var ie=g.unknown,Gt=b.unknown,Up=t=>De(t).map(e=>i`<li><${M} id=${e} /></li>`),Gp=t=>[...t].sort((e,o)=>z(x(rt(e,"initiative")),x(rt(o,"initiative")))),Pu=({id:t})=>i`
  <li>
    <${M} id=${rt(t,"initiative")} />${" → "}<${Gs} id=${rt(t,"barrier")} />
    ${`: ${v(t,"rationale")}`}<${Jo} of=${t} />
  </li>
`,Au=({id:t})=>i`
  <li><${M} id=${rt(t,"initiative")} />${`: ${ce(t,"status")}`}<${Jo} of=${t} /></li>
`;function Nu(){let t=ie.unjudged,e=De(Gt.unjudged).map(o=>i`<li><${M} id=${o} /><span class="zacht"> – ${gt(o).toLowerCase()}</span></li>`);return i`
    <${xe} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?i`<ul>${e}</ul>`:i`<p>${t.none}</p>`}
    <//>
  `}function zu(){let t=s=>i`<${Pu} id=${s} />`,e=Gp(Gt.weak).map(t),o=k(ie.weak.intro,Gt.links),n=Gp(Gt.statuses).map(s=>i`<${Au} id=${s} />`);return i`
    <${xe} of=${ie.weak} id="lezing" count=${e.length} intro=${o}><ul>${e}</ul><//>
    <${xe} of=${ie.other} id="anders" count=${Gt.other.length}><ul>${Gt.other.map(t)}</ul><//>
    ${n.length>0&&i`<${xe} of=${ie.statuses} id="standen" count=${n.length}><ul>${n}</ul><//>`}
  `}var Ru=()=>i`
  <${xe} of=${ie.clashes} id="tegenspraak" count=${Gt.clashes.length}>
    ${De(Gt.clashes).map(t=>i`
        <div class="koppeling">
          <h3><${M} id=${t} /></h3>
          <p>${v(t,"summary")}</p>
          <${Dt} of=${[t]} />
        </div>
      `)}
  <//>
`;function Wu(){if(!Gt.judged.length)return null;let t=e=>k(ie.judged.line,{step:x(rt(e,"barrier")),kinds:dt(e,"interventionKind").map(ot).join(", "),state:ce(e,"state"),why:v(e,"rationale"),who:v(e,"post"),date:K(v(e,"asOf"))});return i`
    <${xe} of=${ie.judged} id="oordelen" count=${Gt.judged.length}>
      <ul>${Gt.judged.map(e=>i`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Iu(){let t=ie.expected.columns,e=n=>rt(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>x(e(n)),cell:n=>i`<${M} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>dt(n,"interventionKind").map(ot).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>v(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>v(n,"source")}];return i`
    <${xe} of=${ie.expected} id="verwacht" count=${Gt.expected.length}>
      <${$t} id="verwachtingen" caption=${ie.expected.caption} rows=${Gt.expected} columns=${o} />
    <//>
  `}var Kp=()=>i`
  <${H} text=${ie.title}><p class="uitleg">${ie.intro} ${ve}</p><//>
  <${Nu} />
  <${zu} />
  <${Ru} />
  <${Wu} />
  <${xe} of=${ie.nameless} id="naamloos" count=${Gt.nameless.length}><ul>${Up(Gt.nameless)}</ul><//>
  <${xe} of=${ie.generic} id="verzamelnamen" count=${Gt.generic.length}><ul>${Up(Gt.generic)}</ul><//>
  <${Iu} />
  <${cr} id="lezen" />
`;var sn=g.whatif.picture;function qu(t,e){let o=new Map(t.places.map(n=>[`${n.step}~${n.kind}`,n]));return X({...e,plan:t.plan}).places.map(n=>({key:n.kind||String(n.step),last_actor:[],only_lead:[],title:n.kind?B(ot(n.kind)):J(n.step),...o.get(`${n.step}~${n.kind}`),things:n.things}))}function Du({place:t,date:e}){let{title:o,things:n,last_actor:s,only_lead:r}=t,a=n.filter(l=>!s.includes(l));return i`
    <li class=${s.length?"verlies":n.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${o}</h3>
      <div class="palen" aria-hidden="true">
        ${s.map(l=>i`<i key=${l} class="paal weg"></i>`)}
        ${a.map(l=>i`<i key=${l} class=${`paal b-${Dn(l,e)}`}></i>`)}
      </div>
      ${s.length>0&&i`
          <p class="verliestal">${k(sn.lost,{count:s.length,total:n.length})}</p>
          <p class="verlieswoord">${sn.lost_said}</p>
        `}
      ${r.length>0&&i`<p>${L(sn.lead,r.length)}</p>`}
      ${(a.length>0||!n.length)&&i`<p class="zacht">${n.length?L(sn.stays,a.length):sn.nothing}</p>`}
    </li>
  `}function Vp({loss:t,scenario:e}){let{legend:o}=sn,n=qu(t,e),s=E(n.flatMap(a=>a.things.map(l=>Dn(l,e.date)))),r=Object.keys(b.codes.CellState).filter(a=>s.includes(a));return i`
    <section class="verliesbeeld">
      <h2>${sn.title}</h2>
      <ul class="plaatsen">
        ${n.map(a=>i`<${Du} key=${a.key} place=${a} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${k(o.lost,{source:Ho(Q(t.plan))})}</span>
        ${r.map(a=>i`<span><i class=${`paal b-${a}`}></i> ${U("CellState",a)}</span>`)}
        <span>${o.stays}</span>
      </p>
    </section>
  `}var Z=g.whatif,Yp=(t,e,o)=>X({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function Qp(t){if(!t)return Z.no_cell;let{word:e,lines:o}=fe(t);return[e,...o].join(", ")}var Ha=(t,e)=>{let o=B(ot(t.column));return e?k(Z.cell,{kind:o,step:J(t.barrier).toLowerCase()}):o};function Zp({title:t,count:e,none:o,children:n}){return i`
    <section class="blok">
      <${A?"h3":"h2"}>${k(Z.part,{title:t,count:e})}<//>
      ${e?n:i`<p>${o}</p>`}
    </section>
  `}function Hu({loss:t,scenario:e,id:o,title:n}){let s=l=>Yp(t,l,e),r=l=>C("overzicht",{cel:_e(l.column,l.barrier,t.plan)}),a=[{key:"vak",label:Z.columns.cell,sort:!1,text:l=>Ha(l,s(l)),cell:l=>s(l)?i`<a href=${r(l)}>${Ha(l,s(l))}</a>`:Ha(l,void 0)},{key:"nu",label:Z.columns.now,sort:!1,text:l=>Qp(s(l))},{key:"weg",label:Z.columns.lost,sort:!1,text:l=>l.said}];return i`<${$t} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${a} />`}function Uu({loss:t,names:e,scenario:o}){let n=Pe(t.plan),{cells:s,none:r,...a}=n.words.losses,l=`verlies${n===b.plans[0]?"":`-${n.key}`}`,c=m=>[" ",i`<${bt} id=${m} date=${o.date} />`],p=(m,f)=>i`
    <${Zp} title=${m} count=${f.length} none=${r}><${qe} ids=${f} more=${c} /><//>
  `;return i`
    <section>
      ${A&&i`<h2>${n.title}</h2>`}
      <p class="verlieskop">${Gu(t,e)}</p>
      <p>${t.said}</p>
      <${Vp} loss=${t} scenario=${o} />
      <${Zp} title=${s} count=${t.cells.length} none=${r}>
        <${Hu} loss=${t} scenario=${o} id=${l} title=${s} />
      <//>
      ${Object.keys(a).map(m=>({list:m,ids:t[m]||[]})).filter(({ids:m})=>m.length).map(({list:m,ids:f})=>p(a[m],f))}
      ${t.blocks.map(m=>p(m.said,m.acts))}
    </section>
  `}function Gu(t,e){let o={alone:t.last_actor.length,acts:t.acts,count:e.length,source:Ho(Pe(t.plan))};return k(e.length===1?Z.heading.one:Z.heading.more,{...o,names:Ke(e)})}function Xp({losses:t,names:e,scenario:o}){let n=Ke(e),s=()=>t.flatMap(r=>r.cells.map(a=>{let l=Yp(r,a,o),c=l?J(a.barrier):"";return[n,ot(a.column),c,Qp(l),a.said,...Ft(o,r.plan)]}));return i`
    ${t.length?t.map(r=>i`<${Uu} key=${r.plan} loss=${r} names=${e} scenario=${o} />`):ke(o).map(r=>i`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${St} name="wat-als.csv" rows=${()=>[[...Z.csv,...Pt],...s()]} />
    </div>
  `}var Ku=(t,e)=>[...cn(e),...t.map(o=>["zonder",o])];function Vu({notations:t,names:e,scenario:o}){let[n,s]=G(null),r=[o.key,...t].join();if(Fe(()=>{let c=!0;return s(null),Si(Ku(t,o)).then(p=>{c&&(s(p),st(Z.done))}).catch(p=>c&&s({silent:p.message||Z.silent})),()=>{c=!1}},[r]),!n)return i`<div><p>${Z.busy}</p></div>`;if(n.silent)return i`<div><p>${n.silent}</p></div>`;let a=c=>!o.plan||c.plan===o.plan,l=L(Z.questions,n.gaps.filter(a).length);return i`
    <div>
      <${Xp} losses=${n.losses.filter(a)} names=${e} scenario=${o} />
      <p>${k(Z.with_this,{questions:l,now:X(o).gaps.length})}</p>
    </div>
  `}var Ua=t=>v(t,"notation");function Zu({acting:t,chosen:e}){let[o,n]=G(""),s=c=>P({zonder:c.map(Ua).join(",")}),r=c=>{if(e.includes(c))return s(e.filter(p=>p!==c));s(Oe()?[...e,c]:[c])},a=c=>tt([x(c),...dt(c,"altLabel")].join(" ")),l=t.filter(c=>a(c).includes(tt(o)));return i`
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
          <button type="button" class="klein" onClick=${()=>Un(location.href,Z.shared)}>${Z.share}</button>
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
              id=${`zonder-${Ua(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}
            >${x(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&i`<p>${Z.none_found}</p>`}
    ${!Oe()&&i`<p class="zacht">${Z.alone}</p>`}
  `}function Yu({most:t,scenario:e}){let o=({steps:s,alone:r,lead:a})=>[r>0&&L(Z.start.alone,r),r>0&&(s.length?k(Z.start.steps,{steps:Ke(s.map(l=>J(l).toLowerCase()))}):Z.start.no_step),a>0&&L(Z.start.lead,a)].filter(Boolean),n=Ho(Q(e.plan));return i`
    <section id="begin">
      <h2>${Z.start.title}</h2>
      <p class="zacht">${k(Z.start.said,{source:n})}</p>
      <ul class="beginlijst">
        ${t.map(s=>i`
            <li key=${`${s.who}${s.plan}`}>
              <a href=${C("wat-als",{zonder:v(s.who,"notation")})}>${x(s.who)}</a>
              <span class="bij">${A?`${Pe(s.plan).title}: `:""}${o(s).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&i`<p>${Z.start.nobody}</p>`}
    </section>
  `}function Jp({route:t}){let e=I(t.query),{without:o,most:n}=X(e),s=Object.keys(o).filter(p=>o[p].length).sort((p,m)=>z(x(p),x(m))),r=(t.query.zonder||"").split(",").map(te).filter(Boolean),a=r.map(p=>x(p)),[l]=r,c=r.length>1&&Oe();return i`
    <${H} text=${Z.title}><p class="uitleg">${Z.intro}</p><//>
    <details class="blik">
      <summary>${nt(e)} <span class="wijzig">${g.gaps.change}</span></summary>
      <${Je} />
    </details>
    <div class="watals">
      <section class="weglaten filters"><${Zu} acting=${s} chosen=${r} /></section>
      <div>
        ${!r.length&&i`<${Yu} most=${n} scenario=${e} />`}
        ${r.length>0&&!c&&i`<${Xp} losses=${o[l]||[]} names=${a.slice(0,1)} scenario=${e} />`}
        ${c&&i`<${Vu} notations=${r.map(Ua)} names=${a} scenario=${e} />`}
      </div>
    </div>
    <${Bt} text=${r.length===1?k(Z.said,{name:a[0]}):""} />
  `}yt("spring").addEventListener("click",t=>{t.preventDefault(),yt("inhoud").focus()});Yi();yt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=yt("zoek").value;location.hash=qi(e)||C("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=g.shared.report_fault,{version:n,content:s}=b.meta,r={title:document.title,address:location.hash||"#/overzicht",version:n,content:s};Un(k(e,{...r,sources:Ne()}),o)});var tm={__proto__:null,overzicht:mp,dekking:ec,aandachtspunten:fc,partners:tp,maatregelen:ep,naslag:np,tijdlijn:Hp,beloften:hp,graaf:Vc,ding:qp,samenvatting:Ep,vragen:vp,"wat-als":Jp,vergelijk:Gl,"weet-niet":Kp,methode:rp,zoek:xp,...(b.served||et())&&{controleer:zl},onbekend:zo},Ga=!1,br="",ls=!1;function Qu(t,e){let o=Object.keys(b.views).length>0,n=Object.keys(b.comparisons).length>0,s={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return ls=!qr(e)||s.views!==o||s.comparisons!==n,ls?(Ge(i`<p role="status">${g.werkplaats.busy}</p>`,yt("inhoud")),br?Rt().show(br,Rt().own):Ga||Xu(cn(e),s),!0):!1}async function Xu(t,e){Ga=!0;try{br=(await Rt().ask("page",{options:t,...e})).page,ls&&Rt().show(br,Rt().own)}catch(o){ls&&Ge(i`<p role="alert">${o.message}</p>`,yt("inhoud"))}Ga=!1}function Ju(t){let e=t.path[0]||"overzicht",o=yt("inhoud");et()?.own&&Qu(e,I(t.query))||(o.className=`scherm-${e}`,Ge(i`<${tm[e]||tm.onbekend} key=${t.path.join("/")} route=${t} />`,o),Qi(e,t.path))}function Ka(){let t=yt("motor");t.hidden=!1;let{state:e,why:o,own:n}=Rt();Ge(i`<${rl} state=${e} why=${o} own=${n} />`,t)}function th(){eh(),ls=!1,window.removeEventListener("werkplaats",Ka),Ge(null,yt("inhoud")),Ge(null,yt("motor"))}et()&&(yt("eigen").hidden=!1,window.addEventListener("werkplaats",Ka),Ka());yt("inhoud").replaceChildren();var eh=vi(Ju);et()&&window.addEventListener("andere-bladzijde",th,{once:!0});document.fonts.ready.then(()=>La()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return im(oh);})();
