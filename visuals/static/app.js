"use strict";var ketenkaart=(()=>{var yr=Object.defineProperty;var sm=Object.getOwnPropertyDescriptor;var rm=Object.getOwnPropertyNames;var am=Object.prototype.hasOwnProperty;var im=(t,e)=>{for(var o in e)yr(t,o,{get:e[o],enumerable:!0})},lm=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of rm(e))!am.call(t,s)&&s!==o&&yr(t,s,{get:()=>e[s],enumerable:!(n=sm(e,s))||n.enumerable});return t};var cm=t=>lm(yr({},"__esModule",{value:!0}),t);var ah={};im(ah,{answerTo:()=>Z,compare:()=>z,csv:()=>rn,data:()=>b,graphNow:()=>Ea,here:()=>F,matrixSvg:()=>ma,scenarioOf:()=>I});function rn(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var yt=t=>document.getElementById(t);var Xa=function(t,e,o,n){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,o[e[r++]]):e[++r];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++r]]=l:i===6?n[1][e[++r]]+=l+"":i?(s=t.apply(l,Xa(t,l,o,["",null])),n.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):n.push(l)}return n},Qa=new Map;function Ja(t){var e=Qa.get(this);return e||(e=new Map,Qa.set(this,e)),(e=Xa(this,e.get(t)||(e.set(t,e=(function(o){for(var n,s,r=1,i="",l="",c=[0],p=function($){r===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):r===3&&($||i)?(c.push(3,$,i),r=2):r===2&&i==="..."&&$?c.push(4,$,0):r===2&&i&&!$?c.push(5,0,!0,i):r>=5&&((i||!$&&r===5)&&(c.push(r,0,i,s),r=6),$&&(c.push(r,$,0,s),r=6)),i=""},m=0;m<o.length;m++){m&&(r===1&&p(),p(m));for(var f=0;f<o[m].length;f++)n=o[m][f],r===1?n==="<"?(p(),c=[c],r=3):i+=n:r===4?i==="--"&&n===">"?(r=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(p(),r=1):r&&(n==="="?(r=5,s=i,i=""):n==="/"&&(r<5||o[m][f+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),r=2):i+=n),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var ct,oi,pm,Oo,wr,hs,ni,ds,si,_r,vr,mm,Nn=Symbol.for("pv"),gs={},bs=[],fm=/^m(i|n|o|s|text|space)$/,xr=Array.isArray,Sr=bs.slice,Do=Object.assign;function qo(t){t&&t.parentNode&&t.remove()}function Or(t,e,o){var n,s,r,i={},l=arguments.length;for(r in e)r=="key"?n=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Sr.call(arguments,2):o),An(t,i,n,s,null)}function An(t,e,o,n,s){var r={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Nn,__v:s||++oi,__i:-1,__u:0};return!s&&ct.vnode&&ct.vnode(r),r}function ks(t){return t.children}function $s(t,e){this.props=t,this.context=e,this.__g=0}function Co(t,e){if(e==null)return t.__&&Co(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:Co(t)}function dm(t){var e,o=t.__v,n=o.__e,s=[],r=[],i=t.__P;i&&((e=Do({constructor:Nn},o)).__v=o.__v+1,ct.vnode&&ct.vnode(e),Cr(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,s,n||Co(o),32&o.__u,r),e.__v=o.__v,e.__.__k[e.__i]=e,pi(s,e,r),o.__=o.__e=null,e.__e!=n&&ri(e))}function ri(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),ri(t)}function ti(t){(8&t.__g||(t.__g|=8,Oo.push(t),hs++))&&wr==ct.debounceRendering||((wr=ct.debounceRendering)||queueMicrotask)(ai)}function ai(){try{for(var t,e=1;Oo.length;)Oo.length>e&&Oo.sort(ni),t=Oo.shift(),e=Oo.length,8&t.__g&&dm(t)}finally{(hs=Oo.length)&&(wr||queueMicrotask)(ai)}}function ii(t,e,o,n,s,r,i,l,c,p,m){var f,$,d,u,y,h,w=n.__k||bs,_=e.length;for(c=$m(o,e,w,c,_),f=0;f<_;f++)(d=o.__k[f])!=null&&($=~d.__i&&w[d.__i]||gs,d.__i=f,h=Cr(t,d,$,s,r,i,l,c,p,m),u=d.__e,($.ref!=d.ref||8&$.__u)&&($.ref&&jr($.ref,null,d,$),d.ref&&m.push(d.ref,d.__c||u,d)),y=y||u,4&d.__u?(c=li(d,c,t,!$.__v),$.__e&&($.__e=null)):typeof d.type=="function"&&h!==void 0?c=h:u&&(c=u.nextSibling),d.__u&=-21);return o.__e=y,c}function $m(t,e,o,n,s){var r,i,l,c,p,m,f,$,d,u=o.length,y=u,h=0,w=0,_=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=_[r]=An(null,i):xr(i)?i=_[r]=An(ks,{children:i}):i.constructor===Nn&&i.__b?i=_[r]=An(i.type,i.props,i.key,i.ref,i.__v):_[r]=i,c=r+h,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=um(i,o,c,y))&&(y--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?h--:p==c+1?h++:p!=c&&(p>c?h--:h++,w=1)):(~p||(s>u?h--:s<u&&h++),typeof i.type!="function"&&(i.__u|=4))):_[r]=null;if(w){for(m=[],f=[],r=0;r<s;r++)if((i=_[r])&&16&i.__u){for(h=0,$=m.length;h<$;)m[d=h+$>>1]<i.__i?h=d+1:$=d;m[h]=i.__i,f[r]=h+1}for(h=m.length;r--;)f[r]&&(f[r]==h?h--:_[r].__u|=4)}if(y)for(r=0;r<u;r++)!(l=o[r])||2&l.__u||(l.__e==n&&(n=Co(l)),Mr(l,l));return n}function li(t,e,o,n){var s,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=li(s[r],e,o,!1));return e}for(e&&!e.parentNode&&(e=Co(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function um(t,e,o,n){var s,r=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return o;if(n>(c?1:0)){for(s=o-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s;for(s=o+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s}return-1}function ei(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function fs(t,e,o,n,s){var r,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||ei(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||ei(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=vr[e]||(vr[e]=hm(e)),(t.__a||(t.__a={}))[e]=_r,r=e!=(e=e.replace(si,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function hm(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[ds]==null)e[ds]=_r++;else if(e[ds]<this.__a[t])return;return o(ct.event?ct.event(e):e)}}}function Cr(t,e,o,n,s,r,i,l,c,p){var m,f,$,d,u,y,h,w,_,T,S,q,N,j,lt,Kt,O,R,W=e.type;if(e.constructor!==Nn)return null;128&o.__u&&(c=32&o.__u,m=o.__c.__z)&&(e.__u|=c,f=r=[],m.nodeType==8?l=us(m,r):r.push(m),l=r[0]||l),(m=ct.__b)&&m(e);t:if(typeof W=="function"){$=i.length;try{if(w=e.props,_=(m=W.prototype)&&m.render,T=(m=W.contextType)&&n[m.__c],S=m?T?T.props.value:m.__:n,(d=o.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(_?e.__c=d=new W(w,S):(e.__c=d=new $s(w,S),d.constructor=W,d.render=bm),T&&T.sub(d),d.state||(d.state={}),d.__n=n,d.__g|=8,d.__h=[],d.__k=[]),_&&(d.__s||(d.__s=d.state),W.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Do({},d.__s)),Do(d.__s,W.getDerivedStateFromProps(w,d.__s)))),u=d.props,y=d.state,d.__v=e,o.__c){if(w!==u&&_&&!W.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,S),e.__v==o.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,S)===!1){e.__v!=o.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(Q){Q&&(Q.__=e)}),bs.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=Co(o);break t}d.componentWillUpdate&&d.componentWillUpdate(w,d.__s,S),_&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(u,y,h)})}else _&&!W.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),_&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=S,d.props=w,d.__P=t,d.__g&=-5,q=ct.__r,N=_?25:0;do d.__g&=-9,q&&q(e),m=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++N<25);_&&(bs.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(n=Do({},n,d.getChildContext())),_&&o.__c&&d.getSnapshotBeforeUpdate&&(h=d.getSnapshotBeforeUpdate(u,y)),j=m&&m.type===ks&&m.key==null?m.props.children:m,w.__P&&(m=l,s=(t=w.__P).namespaceURI,c=r=null,o.props&&o.props.__P!=t&&(o.__k.some(function(Q){Q&&Mr(Q,Q)}),o.__k=null),l=o.__k?Co(o,0):null),l=ii(t,xr(j)?j:[j],e,o,n,s,r,i,l,c,p),w.__P&&(e.__e=null,l=m),e.__u&=-161,f&&f.some(qo),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(Q){if(i.length=$,e.__v=null,c||r)if(Q&&Q.then){if(e.__u|=128|c,r){for(~(O=r.indexOf(l||void 0))||(O=r.length);(R=r[O-1])&&R.nodeType==8;)O--;for(;O<r.length;O++)if(R=r[O])if(r[O]=null,lt){if(R==Kt)break}else{if(R.nodeType!=8)break;R.data.startsWith("$s")&&(Kt=us(lt=R))}}if(!lt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;lt=l}(m=us(lt=e.__c.__z||(e.__c.__z=lt)))?(e.__e=lt,l=m):e.__e=l,l=l&&l.nextSibling}else r&&r.some(qo);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),Q&&Q.then||ci(e),ct.__e(Q,e,o)}}else l=e.__e=gm(o.__e,e,o,n,s,r,i,c,p,t);return(m=ct.diffed)&&m(e),l}function us(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function ci(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(ci))}function pi(t,e,o){for(var n=0;n<o.length;)jr(o[n++],o[n++],o[n++]);ct.__c&&ct.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){ct.__e(r,s.__v)}})}function gm(t,e,o,n,s,r,i,l,c,p){var m,f,$,d,u,y,h,w,_=o.props||gs,T=e.props,S=e.type;if(S=="svg"?s="http://www.w3.org/2000/svg":S=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(m=0;m<r.length;m++)if((u=r[m])&&(S?u.localName==S:u.nodeType==3)){t=u,r[m]=null;break}}if(!t){if(w=p.ownerDocument||document,!S)return w.createTextNode(T);t=w.createElementNS(s,S,T.is?T:p),l&&(ct.__m&&ct.__m(e,r),l=!1),r=null}if(S){if(p=S=="template"&&t.content||t,r=S=="textarea"&&T.defaultValue!=null?null:r&&Sr.call(p.childNodes),!l&&r)for(_={},m=0;m<t.attributes.length;m++)_[(u=t.attributes[m]).name]=u.value;for(m in _)u=_[m],m=="dangerouslySetInnerHTML"?$=u:m=="children"||m in T||m=="value"&&"defaultValue"in T||m=="checked"&&"defaultChecked"in T||fs(t,m,null,u,s);for(m in T)u=T[m],m=="children"?d=u:m=="dangerouslySetInnerHTML"?f=u:m=="value"?y=u:m=="checked"?h=u:l&&typeof u!="function"||_[m]===u||fs(t,m,u,_[m],s);f?(l||$&&(f.__html==$.__html||f.__html==t.innerHTML)||(t.innerHTML=f.__html),e.__k=[]):($&&(t.textContent=""),(S=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&fm.test(S))&&(s="http://www.w3.org/1999/xhtml"),ii(p,xr(d)?d:[d],e,o,n,s,r,i,r?r[0]:o.__k&&Co(o,0),l,c),r&&r.some(qo)),l&&S!="textarea"||(m="value",S=="progress"&&y==null?t.removeAttribute(m):y==null||y===t[m]&&(S!="progress"||y)||fs(t,m,y,_[m],s),m="checked",h!=null&&h!=t[m]&&fs(t,m,h,_[m],s))}else _===T||l&&t.data==T||(t.data=T);return t}function jr(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){ct.__e(s,o)}}function Mr(t,e,o){var n,s,r,i;if(ct.unmount&&ct.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||jr(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){ct.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&Mr(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(s=us(n,r=[]))&&(n==t.__e&&r.some(qo),qo(s),qo(n)),o||qo(t.__e),t.__e=t.__c=t.__=null}function bm(t,e,o){return this.constructor(t,o)}function Ke(t,e){var o,n,s,r;ct.__&&ct.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=An(ks,{children:[t]}),s=[],r=[],Cr(e,e.__k,n||gs,gs,e.namespaceURI,n?null:e.firstChild?Sr.call(e.childNodes):null,s,n?n.__e:e.firstChild,o,r),pi(s,e.__k,r),e.__k.props.children=null}ct={__e:function(t,e,o,n){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,n||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw hs=0,t}},oi=0,pm=function(t){return t!=null&&t.constructor===Nn},$s.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=Do({},this.state)),typeof t=="function"&&(t=t(Do({},o),this.props)),t&&(Do(o,t),this.__v&&(e&&this.__k.push(e),ti(this)))},$s.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),ti(this))},$s.prototype.render=ks,Oo=[],hs=0,ni=function(t,e){return t.__v.__b-e.__v.__b},ds=Symbol(),si=/(PointerCapture)$|Capture$/i,_r=0,vr={},mm=0;var an,Mt,Tr,mi,Lr=Object.is,ys=0,yi=[],Br=[],_t=ct,fi=_t.__b,di=_t.__r,$i=_t.diffed,ui=_t.__c,hi=_t.unmount,gi=_t.__;function ws(t,e){_t.__h&&_t.__h(Mt,t,ys||e),ys=0;var o=Mt.__H||(Mt.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function G(t){return ys=1,km(wi,t)}function km(t,e,o){var n=ws(an++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):wi(void 0,e),function(r){var i=(n.__N||n.__)[0],l=n.t(i,r);Lr(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=Mt,!Mt.__f)){Mt.__f=!0;var s=Mt.shouldComponentUpdate;Mt.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,m=this.props!=r;if(c.__.some(function($){$.__N&&(p=!0,Lr($.__[0],$.__N[0])||(m=!0))}),s){var f=s.call(this,r,i,l);return p?f||m:f}return!p||m}}return n.__}function po(t,e){var o=ws(an++,3);!_t.__s&&Fr(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,Mt.__H.__h.push(o))}function xt(t,e){var o=ws(an++,4);!_t.__s&&Fr(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,Mt.__h.push(o))}function jo(t){return ys=5,Se(function(){return{current:t}},[])}function Se(t,e){var o=ws(an++,7);return Fr(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function ym(){var t;do{for(;t=Br.shift();)try{zn(t)}catch(o){_t.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=yi.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(zn),e.__h.some(Er),e.__h=[]}catch(o){e.__h=[],_t.__e(o,t.__v)}}}while(Br.length)}_t.__b=function(t){Mt=null,fi&&fi(t)},_t.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),gi&&gi(t,e)},_t.__r=function(t){di&&di(t),an=0;var e=(Mt=t.__c).__H;e&&(Tr==Mt?Mt.__h=[]:(e.__h.some(zn),e.__h.some(Er),an=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Tr=Mt},_t.diffed=function(t){$i&&$i(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&ki(yi.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Tr=Mt=null},_t.__c=function(t,e){e.some(function(o){try{o.__h.some(zn),o.__h=o.__h.filter(function(n){return!n.__||Er(n)})}catch(n){o.__h=[function(){throw n}]}}),ui&&ui(t,e)},_t.unmount=function(t){hi&&hi(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(s){try{if(s.__P&&s.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}s.__P=o,ki(Br.push(s))}else zn(s)}catch(r){e=r}}),n.__H=void 0,e&&_t.__e(e,n.__v))};var bi=typeof requestAnimationFrame=="function";function wm(t){var e,o=function(){clearTimeout(n),bi&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);bi&&(e=requestAnimationFrame(o))}function ki(t){t!=1&&mi==_t.requestAnimationFrame||((mi=_t.requestAnimationFrame)||wm)(ym)}function zn(t){var e=Mt,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),Mt=e}function Er(t){var e=Mt;t.__c=t.__(),Mt=e}function Fr(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!Lr(o,t[n])})}function wi(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/var Tt=()=>jo(null);function vi(t){return Array.isArray(t)?t.map(vi):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[Or("wbr",null),e]:[e])}var a=Ja.bind((t,e,...o)=>Or(t,e,...typeof t=="string"?o.map(vi):o));var vm=["plan","koppelingen","stand","verwachtingen","lezing","merk"],_m={ernst:"gewicht"},F={route:{path:[],query:{}},started:!1},_i,Pr=0,xi=new Map;function Nr(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=s=>{try{return decodeURIComponent(s)}catch{return s}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([s,r])=>[_m[s]||s,r]))}}function C(t,e={},o=!0){let n=o&&F.route?Object.fromEntries(vm.filter(i=>F.route.query[i]).map(i=>[i,F.route.query[i]])):{},s=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&s.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...s].length?`?${s}`:""}`}var Zt=t=>C(["ding",t]);function A(t,e=!1){let o={...F.route.query};for(let[s,r]of Object.entries(t))r?o[s]=r:delete o[s];let n=C(F.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Pr},"",n),Ar())}function Ar(t=!1){let e=Nr(location.hash),o=F.route?.path.join("/")===e.path.join("/");F.route=e,_i(e),!o&&window.scrollTo(0,t&&xi.get(history.state?.turn)||0)}function Si(t){_i=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Pr=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>xi.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let s=!!history.state;s||history.replaceState({turn:++Pr},""),Ar(s)};return window.addEventListener("popstate",n,{signal:o}),Ar(),F.started=!0,()=>e.abort()}function Pe(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var k=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),L=(t,e,o={})=>k(e===1?t.one:t.more,{count:e,...o}),B=t=>t.slice(0,1).toUpperCase()+t.slice(1),tt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();function vs(t,e,o){let n=t.get(e);n?n.push(o):t.set(e,[o])}var E=t=>[...new Set(t)],xm=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),z=(t,e)=>xm.compare(t,e);function Oi(t,e){let o=tt(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),s=[],r=0;for(let{at:i,length:l}of n)i<r||(s.push({said:t.slice(r,i),on:!1},{said:t.slice(i,i+l),on:!0}),r=i+l);return[...s,{said:t.slice(r),on:!1}]}function Ci(t,e,o){if(Math.abs(t.length-e.length)>o)return o+1;let n=Array.from({length:e.length+1},(s,r)=>r);for(let s=1;s<=t.length;s+=1){let r=[s];for(let i=1;i<=e.length;i+=1)r.push(Math.min(n[i]+1,r[i-1]+1,n[i-1]+ +(t[s-1]!==e[i-1])));if(Math.min(...r)>o)return o+1;n=r}return Math.min(n[e.length],o+1)}var b=JSON.parse(yt("gegevens").textContent||""),Sm=[...Object.keys(b.things),...Object.keys(b.addresses)],zr=t=>Sm[t],_s=t=>typeof t=="string"?t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+zr(n)):Array.isArray(t)?t.map(_s):!t||typeof t!="object"?t:Object.fromEntries(Object.entries(t).map(([e,o])=>[_s(e),_s(o)]));Object.assign(b,Object.fromEntries(b.numbered.map(t=>[t,_s(b[t])])));var fo=({shapes:t,rows:e})=>e.map(([o,...n])=>o<0?n[0]:Object.fromEntries(t[o].map((s,r)=>[s,n[r]])));for(let{at:t}of Object.values(b.views))for(let e of Object.values(t))for(let[o,n]of Object.entries(e))e[o]=fo(n);for(let t of Object.values(b.things))for(let[e,o]of Object.entries(t))Array.isArray(o)||(t[e]=[o]);for(let t of[b.queries,b.views,b.codes,...Object.values(b.codes),b.names,b.told,...Object.values(b.told),b.absent,b.dates,b.lists,b.kinds,b.called,b.works,b.partners,b.lookups,b.words,b.addresses])Object.setPrototypeOf(t,null);var be=new Map(Object.entries(b.things)),ln=new Map(b.plans.map(t=>[t.key,t])),P=b.plans.length>1,g=b.words,Yt=t=>t?.words.page||g,X=t=>ln.get(t||"")||(P?void 0:b.plans[0]),Oe=t=>ln.get(t),pt=t=>ln.get(t.split("/")[0]),Ho=(t,e)=>!e||!pt(t)||pt(t)?.key===e,mo=[...new Map(b.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),Qt=mo[mo.length-1].date,St=[...new Map(b.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Ve=(t,e)=>{let o=pt(t);return o?b.stands[e]?.[o.key]||o.date:e},V=t=>b.dates[t]||t||"",Mo=(t=X())=>t?.source||b.source,ke=t=>b.plans.filter(e=>!t.plan||e.key===t.plan),To=(t,e=X())=>(e?e.dates:mo).find(o=>o.date===t)?.label||V(t);var Rr=5*2**20,et=()=>window.werkplaats,Rt=()=>et(),Ce=()=>b.served||!!et()&&et()?.state!=="off";async function xs(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var ji=t=>et()?.ask("answer",{options:t})??xs(`antwoord?${new URLSearchParams(t)}`),Mi=t=>et()?.ask("words",{passage:t})??xs(`api/woorden?vindplaats=${encodeURIComponent(t)}`),Ti=t=>et()?.ask("find",{text:t})??xs(`api/zoek?woorden=${encodeURIComponent(t)}`);async function Li(t,e,o){let n=await et()?.ask("marked",{options:t,marks:e,kind:o});if(n)return n.data;let s=await fetch(`overleg?${new URLSearchParams([...t,["merk",e],["soort",o]])}`);if(!s.ok)throw new Error((await s.json()).message);return new Uint8Array(await s.arrayBuffer())}var Bi=()=>b.served?["docx","xlsx"]:Ce()?["xlsx"]:[];async function Wr(t){let e=et();if(e)return e.ask("check",{name:t.name,data:await Ss(t)});let o={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return xs("controleer",{method:"POST",body:t,headers:o})}async function Ss(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(k(g.check.unreadable,{name:t.name}))}}var Ei=fo(b.answers.cells),Fi=fo(b.answers.gaps),Om=fo(b.answers.candidates),Cm=fo(b.answers.losses),jm=fo(b.answers.reach),Mm=fo(b.answers.links),Tm=fo(b.answers.places);for(let t of[...Fi,...Ei])"candidates"in t&&(t.candidates=Om[t.candidates]);var Ir=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function Z(t){let e=b.answers.by[t.key],o=(r,i)=>r.map(l=>i[l]),n=(r,i)=>Ir(r,l=>o(l,i));if(e.read||={gaps:o(e.gaps,Fi),matrix:n(e.matrix,Ei),without:n(e.without,Cm),apart:e.apart,points:e.points,most:e.most,reach:o(e.reach,jm),links:Mm[e.links],places:o(e.places,Tm)},!t.plan)return e.read;let s=r=>r.filter(i=>i.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:s(e.read.gaps),matrix:Ir(e.read.matrix,s),without:Ir(e.read.without,s),apart:s(e.read.apart),points:s(e.read.points),most:s(e.read.most),reach:s(e.read.reach),links:e.read.links,places:s(e.read.places)}),e.byPlan.get(t.plan)}function cn({date:t,stated:e,strict:o,expect:n}){let s=[["stand",t]];return e&&s.push(["koppelingen","genoemd"]),o&&s.push(["lezing","streng"]),n||s.push(["verwachtingen","uit"]),s}var Dr=t=>t.key in b.answers.by,Lm=t=>Dr(t)||!!et();function I(t){let e=P&&ln.has(t.plan)?t.plan:"",o=mo.some(i=>i.date===t.stand)?t.stand:Qt,n=t.koppelingen==="genoemd",s=qr({plan:e,date:o,stated:n,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[s,{...s,expect:!0},{...s,expect:!0,date:Qt}].map(qr).find(Lm)||qr({plan:e,date:Qt,stated:!1,expect:!0,strict:!1})}function qr({plan:t,date:e,stated:o,expect:n,strict:s}){let r=`${e}|${o?"stated":"all"}|${n?"with":"without"}`;return{plan:t,date:e,stated:o,expect:n,strict:s,key:s?`${r}|strict`:r}}function Hr(t,e,o){let n=r=>({...t,[e]:r});return new Set(o.map(([r])=>I(n(r)).key)).size===o.length?o:[]}var Pi=(t,e)=>ln.get(e)?.steps.find(o=>o.notation===t)?.id;var Ur=[],ft=(t,e)=>be.get(t)?.[e]||Ur,v=(t,e)=>ft(t,e)[0]||"",ye=(t,e)=>ft(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),st=(t,e)=>ye(t,e)[0]||"",Lt=t=>be.has(t),pn=t=>ft(t,"type"),$o=t=>Ni.get(t)||Ur,Ze=(t,e)=>pn(t).includes(e),Ai=t=>pn(t).map(e=>b.kinds[e]).find(Boolean),Lo=t=>Ai(t)?.page||"",gt=t=>Ai(t)?.kind||"",Gr=t=>Lo(t)==="organisation",Uo=t=>Lo(t)==="undertaking",wt=t=>!!Lo(t)&&!!v(t,"prefLabel"),U=(t,e)=>b.codes[t]?.[e]?.label||e||"",ce=(t,e)=>U(b.lists[e],v(t,e)),Os=t=>b.names[t]||g.thing.foreign[t]||t,Ni=new Map;for(let[t,e]of be)for(let o of e.type||Ur)vs(Ni,o,t);var x=t=>b.called[t]?.label||v(t,"prefLabel")||v(t,"title")||v(t,"summary")||t.slice(t.lastIndexOf("/")+1),Ae=t=>b.called[t]?.short||x(t),zi=[...be.keys()].filter(Uo),Bm=[...be.keys()].filter(Gr),Ri=t=>St.find(e=>e.notation===t),mn=Object.entries(b.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e})),Em=new Map(Bm.map(t=>[v(t,"notation"),t])),ee=t=>Em.get(t)||"",rt=t=>b.addresses[t]||"",Et=t=>ye(t,"passage");var fn=g.search,Rn=t=>` ${(tt(t).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu)||[]).join(" ")} `,qn=t=>Rn(t).split(" ").filter(Boolean),Wn,Bo,Wi=new Map(b.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")]))),Vr=new Map;for(let[t,e]of b.search.english)Vr.set(t,[...Vr.get(t)||[],e]);var Ii=(t,e,o,n,s,r,i)=>({id:t,path:e,label:o,kind:n,list:s,weight:Number(i),titles:r.map(Rn),names:Rn(r.join(" ")),text:Rn(s.join(" "))});function Fm(){let t=new Map([...be.keys()].filter(wt).map(e=>[e,b.called[e]?[x(e)]:[]]));for(let[e,o]of be){let n=t.has(e)?e:fn.owners.flatMap(s=>ye(e,s)).find(s=>t.has(s));n&&t.get(n)?.push(...fn.texts.flatMap(s=>o[s]||[]))}return t}var Pm=t=>E([x(t),...ft(t,"prefLabel"),...ft(t,"altLabel"),...Vr.get(t)||[]]),Am=()=>[...[...Fm()].map(([t,e])=>{let o=Math.min(...pn(t).map(n=>Number(fn.weights[n]??fn.weights.rest)));return Ii(t,["ding",t],x(t),gt(t),e,Pm(t),o)}),...Object.entries(b.queries).map(([t,{title:e,question:o,why:n}])=>{let s=[e,o,n].filter(Boolean);return Ii(t,["vragen",t],e,fn.question,s,[e],fn.weights.question)})],Di;function Nm(){Wn=Am(),Di=Wn.map(t=>E(t.titles)).filter(t=>t.length>1),Bo=new Map;for(let t of Wn)for(let e of qn(t.names+t.text))Bo.set(e,(Bo.get(e)||0)+1)}function zm(t){let e=Rn(t),o=Di.flatMap(n=>n.filter(s=>s.length>Rm&&e.includes(s)).flatMap(s=>n.map(r=>e.replace(s,r))));return E([e,...o])}var Rm=4,In=3;function Hi(t){let e=qi.get(t)||Wm(t);return qi.set(t,e),e}var qi=new Map;function Wm(t){let e=Wi.get(t);if(e)return e;if(Bo.has(t)||t.length<=In+1)return[t];let o=[...Bo.keys()].filter(n=>n.length>In&&t.startsWith(n)&&t.length-n.length<In);return[t,...o.flatMap(n=>Wi.get(n)||[n])]}var Kr=(t,e)=>t.includes(e.length<In?` ${e}`:e)||Hi(e).some(o=>t.includes(` ${o} `));function Im(t,e){if(t.titles.includes(e))return 0;let o=qn(e);return t.titles.some(n=>n.startsWith(e.trimEnd()))?1:o.every(n=>Kr(t.names,n))?2:o.every(n=>Kr(t.text,n)||Kr(t.names,n))?3:null}function Cs(t){if(!qn(t).length)return{wanted:[],found:[]};Wn||Nm();let e=zm(t),o=Wn.map(s=>({item:s,place:Math.min(...e.map(r=>Im(s,r)??Number.POSITIVE_INFINITY))})).filter(({place:s})=>s<Number.POSITIVE_INFINITY).sort((s,r)=>s.place-r.place||s.item.weight-r.item.weight||z(s.item.label,r.item.label));return{wanted:E([...tt(t).split(/\s+/),...e.flatMap(qn).flatMap(Hi)]).filter(Boolean).sort((s,r)=>r.length-s.length),found:o.map(({item:s})=>s)}}var Ui=t=>{let{found:e}=Cs(t);return e.length===1?C(e[0].path):""};function Gi(t){let e=qn(t),o=r=>{let i=r.length<5?1:2;return[...Bo].map(([l,c])=>({one:l,count:c,far:Ci(r,l,i)})).filter(({far:l})=>l<=i).sort((l,c)=>l.far-c.far||c.count-l.count).slice(0,1).map(({one:l})=>l)},n=e.map(r=>Bo.has(r)?r:o(r)[0]||r),s=e.length>1?e.filter(r=>Bo.has(r)&&r.length>=In):[];return{meant:n.join()!==e.join()&&Cs(n.join(" ")).found.length?n.join(" "):"",alone:E(s)}}function Ki(t,e){let o=i=>i!==t.label&&e.some(l=>tt(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",s=e.map(i=>tt(n).indexOf(i)).filter(i=>i>=0),r=Math.max(0,Math.min(...s,n.length)-60);return`${r>0?"…":""}${n.slice(r,r+200)}${n.length>r+200?"…":""}`}var Vi=new Map;for(let{rows:t,...e}of b.lines)for(let o of t.split(";")){let[n,s,...r]=o.split(" ").map(l=>zr(Number(l))),i={...e,from:n,to:s,of:r};for(let l of[n,s])vs(Vi,l,i)}var qm=Object.fromEntries(Object.entries(b.absent).map(([t,e])=>[t,new Set(e)])),Zr=(t,e=Qt)=>!qm[e]?.has(t),Dn=(t,e=Qt)=>(Vi.get(t)||[]).filter(o=>Zr(o.of[0]||o.from,e)),It=(t,e,o)=>Dn(t,o).filter(n=>n.name===e),je=(t,e,o)=>It(t,e,o).filter(n=>n.to===t).map(n=>n.from),Zi=(t,e)=>t.from===e?t.to:t.from;var uo=t=>b.works[t]?.steps||[],Yi=t=>b.works[t]?.kinds||[],dn=t=>b.works[t]?.leads||[],Yr=t=>b.works[t]?.acts||[],$n=(t,e)=>It(t,"at",e).flatMap(o=>o.of),js=(t,e)=>It(t,"deadline",e).map(o=>o.from),un=t=>v(t,"isGeneric")==="true",Dm={},oe=(t,e=Qt)=>F.route.query.lezing==="streng"&&b.toldStrictly[e]?.[t]||b.told[e]?.[t]||Dm,Ms=(t,e)=>oe(t,e).report||"",hn=(t,e)=>oe(t,e).status||"",Hn=(t,e)=>oe(t,e).state||"";var we=g.shared,ve=we.silence,ho=(t=X())=>t?k(Yt(t).shared.report,{date:V(t.date)}):we.reports,gn=(t=X())=>`${L(we.nothing,t?1:2,{report:B(ho(t))})} ${ve}`,Ne=(t=X())=>(t?[t]:b.plans).map(e=>`${e.document||e.title}, ${V(e.date)}`).join("; "),Eo=(t,e)=>[oe(t,e).word||"",oe(t,e).more||""],Xt=(t,e)=>Eo(t,e).filter(Boolean).join(", "),qt=Object.fromEntries(Object.entries(b.codes.Basis).map(([t,e])=>[t,[e.screen,we.bases[t]||B(e.label)]])),Ts=t=>U("Modality",t),Y=t=>t===null?we.all_steps:Ri(t)?.label||t,ot=t=>U("InterventionKind",t),Hm=(t,e)=>e?To(Ve(e.key,t.date),e):t.date===Qt?we.choices.latest:k(we.choices.others_latest,{date:To(t.date)}),J=(t,e=X(t.plan))=>[Hm(t,e),t.stated?Yt(e).shared.choices.links_stated:we.choices.links_all_said,t.strict&&we.choices.strict_said,t.expect?we.choices.with_said:we.choices.without_said].filter(Boolean).join(" · ");function Un(t,e,o,n=X(o?.plan)){let{version:s,content:r}=b.meta;return k(we.export.footnote,{said:t,sources:Ne(n),addresses:e.map(i=>`; ${rt(i)}`).join(""),version:s+(r?k(we.export.content,{hash:r.slice(0,12)}):""),scenario:o?`; ${J(o,n)}`:""})}function nt(t){let e=yt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Qi(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),s=document.createElement("a");s.href=n,s.download=t,document.body.append(s),s.click(),s.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var go=g.shared.export;function Um({text:t,done:e}){let o=Tt(),n=Tt();return xt(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${go.by_hand} ref=${o} onClose=${e}>
      <p>${go.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${go.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${g.shared.close}</button></form>
    </dialog>
  `}async function Gn(t,e=go.copied){try{await navigator.clipboard.writeText(t),nt(e)}catch{let o=document.createElement("div");document.body.append(o),Ke(a`<${Um} text=${t} done=${()=>o.remove()} />`,o)}}function Me(t,e,o){Qi(t,e,o),nt(k(go.downloaded,{name:t}))}function bn(t,e){e.toBlob(o=>o?Me(t,o,"image/png"):nt(k(go.too_large,{name:t})),"image/png")}var bo=({text:t,label:e=go.copy})=>a`<button type="button" class="klein" onClick=${()=>Gn(t())}>${e}</button>`,Ot=({name:t,rows:e,label:o=go.csv,id:n})=>a`
  <button type="button" id=${n} onClick=${()=>Me(t,rn(e()),"text/csv;charset=utf-8")}>
    ${o}
  </button>
`,Ft=(t,e="")=>{let o=X(e||t?.plan),n=o?[o]:b.plans;return[n.map(s=>V(s.date)).join("; "),n.map(s=>s.document||s.title).join("; "),`ketenkaart ${b.meta.version} ${(b.meta.content||"").slice(0,12)}`.trim(),t?J(t,o):""]},Pt=go.heads,ze=t=>P?[{key:"bronplan",label:g.shared.plan,text:e=>X(t(e))?.title||""}]:[];function H({text:t,title:e=t,children:o}){let n=Tt();return xt(()=>{document.title=`${e} – Ketenkaart`},[e]),xt(()=>{F.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}var pe=()=>window.matchMedia("(max-width: 44rem)").matches;function Bt({text:t}){let{route:e}=F;return xt(()=>{F.started&&t&&nt(t)},[t,e]),null}var Re=()=>yt("menu"),Ls=()=>yt("menuknop"),Es=()=>[...Re().querySelectorAll("details")];function Bs(t=null){for(let e of Es())e!==t&&(e.open=!1)}function Xi(){Bs(),Re().classList.remove("is-open"),Ls().setAttribute("aria-expanded","false")}function Ji(){Re()&&(Ls().addEventListener("click",()=>{let t=Re().classList.toggle("is-open");for(let e of Es())e.open=t;Ls().setAttribute("aria-expanded",String(t))}),Re().addEventListener("click",t=>{let e=t.target;e.closest("a")?Xi():e.closest("summary")&&!pe()&&Bs(e.closest("details"))}),Re().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Es().find(o=>o.open);pe()?Ls().focus():e?.querySelector("summary")?.focus(),Xi()}),document.addEventListener("click",t=>{!pe()&&!Re().contains(t.target)&&Bs()}),Re().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!pe()&&!Re().contains(e)&&Bs()}))}function tl(t,e){if(!Re())return;let o=[...Re().querySelectorAll("a")],n=r=>Nr(r.hash).path,s=o.find(r=>n(r).join("/")===e.join("/"))||o.find(r=>n(r)[0]===t);for(let r of o){let i=n(r);r===s?r.setAttribute("aria-current","page"):r.removeAttribute("aria-current"),r.setAttribute("href",C(i))}for(let r of Es())r.classList.toggle("is-hier",!!r.querySelector("[aria-current]"))}var ne=g.check,Gm="plan",Km={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function el(t,e){let o=await Rt().ask("take",{name:t.name,data:await Ss(t),beside:e});if(!o.ok)return o;let{page:n}=await Rt().ask("page",{options:[],views:!1,comparisons:!1});return Rt().show(n,k(e?g.werkplaats.beside:g.werkplaats.alone,{name:t.name})),o}var nl=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>el(e,!1))}>${ne.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>el(e,!0))}>${ne.beside}</button>
`;async function Vm(){await Rt().ask("shipped"),Rt().show()}var ol=t=>t.preventDefault();function sl({files:t,children:e=null}){let[o,n]=G("");async function s(r,i){n(ne.saving),window.addEventListener("beforeunload",ol);try{let{name:l,data:c}=await Rt().ask(r,i);Me(l,c,Km[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",ol)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`
          <button type="button" id=${r} onClick=${()=>s(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var rl=({made:t,marked:e})=>a`
  <${sl}
    files=${[...t?[{id:"bewaar-werkmap",label:ne.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:ne.save_marked,name:"faults"}]:[]]}
  />
`,al=()=>a`
  <section class="blok">
    <h2>${ne.save}</h2>
    <p class="zacht">${ne.save_intro}</p>
    <${sl}
      files=${Object.entries(ne.save_as).filter(([t])=>!(P&&t===Gm)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${Rt().own&&a`<button type="button" id="terug" onClick=${Vm}>${ne.back}</button>`}
    <//>
  </section>
`;function il(){let t=Tt(),[e,o]=G("");async function n(){let[s]=t.current.files;if(!s)return nt(ne.first_source);o(ne.busy);try{o((await Rt().ask("source",{data:await Ss(s)})).message)}catch(r){o(r.message)}}return a`
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
  `}function ll({state:t,why:e,own:o}){let n=g.werkplaats;return a`
    <p>
      ${o?a`<strong>${k(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${k(n.shipped,{title:b.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var Go="#16212B",cl="#8E8779",Qr="#0A4F7A",Fs="#FFFFFF";function Xr(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let s=1;s<e.length-1;s+=1)t.arcTo(...e[s],...e[s+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function Ps(t,e){let[o,n,s,r]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,s,n-o,r-s,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let i=o-(r-s);i<n;i+=7)t.moveTo(i,r),t.lineTo(i+(r-s),s);t.stroke(),t.restore()}function pl(t,e){let[o,n]=[e[0],e[e.length-1]],s=n.x+95;t.save(),t.lineJoin="round";let r=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(s,n.y),t.stroke()};t.strokeStyle=Go,t.lineWidth=14,r(),t.strokeStyle=Fs,t.lineWidth=1.5,t.setLineDash([10,8]),r(),t.beginPath(),t.moveTo(s,n.y-15),t.lineTo(s+22,n.y),t.lineTo(s,n.y+15),t.fillStyle=Go,t.fill(),t.restore()}function Jr(t,e,o,n,s=5.5){t.beginPath(),t.arc(e,o,s,0,2*Math.PI),t.fillStyle=n==="full"?Go:Fs,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,s,Math.PI/2,-Math.PI/2),t.fillStyle=Go,t.fill()),t.beginPath(),t.arc(e,o,s,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=Go,t.stroke()}function ml(t,e){let o=new Set(t.filter(s=>s.station).map(s=>s.id)),n=new Map(t.map(s=>[s.id,s.rail]));return e.flatMap(s=>{if(s.branch)return[{edge:s,...s.branch}];if(!o.has(s.to))return[];let r=n.get(s.from);return[{edge:s,head:s.to,stop:s.from,beside:r??0,between:r===void 0}]})}function Kn(t,{head:e,stop:o,beside:n}){let s=t.getPosition(e);return{from:s,x:s.x+n,y:t.getPosition(o).y}}function Zm({from:t,x:e,y:o},{aside:n=0,top:s=t.y+34}){let r=[t.x+n,t.y],i=e===r[0]?[]:[[r[0],s],[e,s]];return[...n?[[t.x,t.y]]:[],r,...i,[e,o]]}function fl(t,e,o,n){t.save(),t.lineCap="round";let s=o.map(r=>({on:n.has(r.edge.id),down:Zm(Kn(e,r),r)}));for(let{down:r}of s)Xr(t,r,3,cl);for(let{on:r,down:i}of s)r&&Xr(t,i,4,Go);t.restore()}function dl(t,e,o,n){for(let s of o){let{x:r,y:i}=Kn(e,s),{left:l,right:c}=e.getBoundingBox(s.stop),p=(l+c)/2,{label:m,font:f}=e.body.nodes[s.stop].options;t.font=`${f.size}px ${f.face}`;let $=n.has(s.edge.id),d=s.between&&!$?t.measureText(m).width/2+8:(c-l)/2-6,u=r<p?p-d:p+d;Math.abs(u-r)>3&&Xr(t,[[r,i],[u,i]],$?4:1.6,$?Go:cl)}for(let s of o){let{x:r,y:i}=Kn(e,s);Jr(t,r,i,s.edge.mark||"full",s.edge.mark?5.5:3)}}function ta(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function $l(t,e,o,n){let{x:s,y:r}=ta(e,o);t.save(),t.beginPath(),t.arc(s,r,9,0,2*Math.PI),t.fillStyle=n?Qr:Fs,t.fill(),t.lineWidth=1.8,t.strokeStyle=Qr,t.stroke(),t.beginPath(),t.moveTo(s-4.5,r),t.lineTo(s+4.5,r),n||(t.moveTo(s,r-4.5),t.lineTo(s,r+4.5)),t.strokeStyle=n?Fs:Qr,t.stroke(),t.restore()}var Ym="#16212B",As=12/14,Qm=13,ul=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<Qm;function Ns(t,{nodes:e,edges:o,options:n,view:s,opened:r=[]},{onChoose:i,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let m=ml(e,o),f=new Map(m.map(O=>[O.edge.id,O])),$=new vis.DataSet(e.map(({title:O,...R})=>p?R:{...R,title:O})),d=new vis.DataSet(o.map(O=>f.has(O.id)?{...O,hidden:!0}:O)),u=new vis.Network(t,{nodes:$,edges:d},n),y=t.querySelector(".vis-network");y.setAttribute("role","application"),y.setAttribute("aria-label",t.dataset.title||"");for(let O of t.querySelectorAll("canvas"))O.setAttribute("aria-hidden","true");let h=e.filter(O=>O.slot).map(O=>O.id),w=e.filter(O=>O.station).sort((O,R)=>O.station-R.station),_=new Set,T="",S=()=>[...new Set([T,...r,...u.getSelectedNodes()])].filter(O=>O&&c(O));u.on("beforeDrawing",O=>{fl(O,u,m,_);let R=w.map(W=>u.getPosition(W.id));R.length&&pl(O,R);for(let W of h)Ps(O,u.getBoundingBox(W))}),u.on("afterDrawing",O=>{dl(O,u,m,_);for(let R of S())$l(O,u,R,r.includes(R))});let q=O=>m.find(R=>ul(Kn(u,R),O,u.getScale()))?.edge.id,N=O=>S().find(R=>ul(ta(u,R),O,u.getScale())),j=(O=.05)=>{if(!e.length||(u.fit({animation:!1,maxZoomLevel:1.15}),u.getScale()>=O))return;let W=Math.min(...e.map(co=>co.x))-85,Q=Math.min(...e.map(co=>co.y))-30,te=t.clientWidth/O*.5,Vt=Math.max(...e.map(co=>co.x))+85-W,ge={x:Vt<2*te?W+Vt/2:W+te,y:Q+t.clientHeight/O*.5};u.moveTo({position:ge,scale:O,animation:!1})};u.on("click",({nodes:[O],edges:[R],pointer:W})=>{let Q=N(W.canvas);Q?l?.(Q):i?.(q(W.canvas)??O??R??null)}),u.on("doubleClick",({nodes:[O]})=>O&&l?.(O));let lt=(O,R)=>{O&&c(O)!==(T===O)&&u.redraw(),O&&(T=O),p?.(O,R)};if(p){u.on("hoverNode",({node:W,pointer:Q})=>lt(W,Q.DOM)),u.on("hoverEdge",({edge:W,pointer:Q})=>lt(W,Q.DOM));for(let W of["blurNode","blurEdge","dragStart","zoom"])u.on(W,()=>lt(null));let O="",R=W=>{if(!m.length||W.buttons)return;let{left:Q,top:te}=t.getBoundingClientRect(),Vt={x:W.clientX-Q,y:W.clientY-te},ge=q(u.DOMtoCanvas(Vt))||"";ge!==O&&lt(ge||null,Vt),t.style.cursor=ge||N(u.DOMtoCanvas(Vt))?"pointer":"",O=ge};y.addEventListener("pointermove",R),y.addEventListener("pointerleave",()=>window.setTimeout(()=>lt(null)))}s?u.moveTo({...s,animation:!1}):j(As);let Kt=new Map(o.map(O=>[O.id,O]));return{network:u,given:{nodes:e,edges:o,options:n},fit:j,view:()=>({position:u.getViewPosition(),scale:u.getScale()}),zoom:O=>u.moveTo({scale:Math.min(4,Math.max(.05,u.getScale()*O))}),select(O,R,W){let Q=R.length?R:o.filter(vt=>O.includes(vt.from)||O.includes(vt.to)).map(vt=>vt.id),te=new Set(Q.filter(vt=>Kt.has(vt))),Vt=[..._,...te].filter(vt=>!f.has(vt)&&_.has(vt)!==te.has(vt));Vt.length&&d.update(Vt.map(vt=>te.has(vt)?{id:vt,width:3,color:{color:Ym}}:{id:vt,width:1.6,color:{color:Kt.get(vt).color}})),_=te;let ge=O.filter(vt=>$.get(vt));if(u.setSelection({nodes:ge,edges:[]},{highlightEdges:!1}),u.redraw(),!W||!ge.length)return;ge.some(vt=>{let{x:D,y:ms}=u.canvasToDOM(u.getPosition(vt));return D>0&&D<t.clientWidth&&ms>0&&ms<t.clientHeight})||u.focus(ge[0],{scale:Math.max(u.getScale(),As),animation:!1})},show(O){u.fit({nodes:O.filter(R=>$.get(R)),animation:!1,maxZoomLevel:1.15}),u.getScale()<As&&u.moveTo({scale:As})},destroy:()=>u.destroy()}}function hl(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var wl=g.graph.keep,vl="#16212B",gl="#46525D",Xm="#8E8779",kn=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'"),[We,bl,Jm]=[28,12e3,2];function ea(t,e=null){let{version:o,content:n}=b.meta,s=(n||"").slice(0,12);return{title:t,source:`${[Ne(),e&&J(e)].filter(Boolean).join(". ")}. ${ve}`,foot:k(wl.foot,{version:o,content:s})}}function kl(t,e,o){let n=[""];for(let s of String(e).split(/\s+/)){let r=n[n.length-1]?`${n[n.length-1]} ${s}`:s;t.measureText(r).width<=o||!n[n.length-1]?n[n.length-1]=r:n.push(s)}return n}function tf(t){let e=r=>t.rows.some(i=>i.group===r),o=Object.entries(t.looks.edges).filter(([r])=>e(r)),n=Object.entries(t.looks.nodes).filter(([r])=>t.nodes.some(i=>i.group===r)),s=t.layout==="route";return[...o.map(([,{color:r,dashes:i,mark:l,label:c}])=>s&&l?{line:!0,color:Xm,mark:l,label:c.replace(/^\W+/,"")}:{line:!0,color:r,dashes:i,label:c}),...n.map(([,{color:r,label:i}])=>({color:r,label:i})),...t.nodes.some(r=>r.slot)?[{slot:!0,label:wl.slot}]:[]]}function ef(t,{line:e,slot:o,color:n,dashes:s,mark:r},i,l){if(o)return Ps(t,{left:i-11,right:i+37,top:l-21,bottom:l+13});t.strokeStyle=n,t.fillStyle=n,t.lineWidth=3,t.setLineDash(s?[5,4]:[]),t.beginPath(),e?(t.moveTo(i,l-4),t.lineTo(i+26,l-4),t.stroke()):(t.arc(i+13,l-4,5.5,0,2*Math.PI),t.fill()),t.setLineDash([]),r&&Jr(t,i+13,l-4,r)}function yl(t,e,o,n,s,r){let[i,l]=[o,n];t.font=`13px ${kn}`;for(let c of e){let p=t.measureText(c.label).width+54;i>o&&i+p>o+s&&([i,l]=[o,l+24]),r&&(ef(t,c,i,l),t.fillStyle=vl,t.fillText(c.label,i+34,l)),i+=p}return e.length?l+14:n}async function of(t,e,o,n,s){let r=o.map(h=>({...h,...e[h.id]})),i=document.createElement("div");i.classList.add("doek","buiten"),document.body.append(i);let l=Ns(i,{nodes:r,edges:n,options:s}),c=r.map(h=>l.network.getBoundingBox(h.id)),[p,m]=[Math.min(...c.map(h=>h.left))-20,Math.min(...c.map(h=>h.top))-20],f=Math.max(...c.map(h=>h.right))+(t.layout==="route"?130:20),$=Math.max(...c.map(h=>h.bottom))+20,[d,u]=[f-p,$-m],y=Math.min(Jm,bl/d,bl/u);return Object.assign(i.style,{width:`${d*y}px`,height:`${u*y}px`}),l.network.setSize(`${d*y}px`,`${u*y}px`),l.network.moveTo({position:{x:p+d/2,y:m+u/2},scale:y,animation:!1}),await new Promise(h=>{l.network.once("afterDrawing",h),l.network.redraw()}),{canvas:i.querySelector("canvas"),width:d,height:u,scale:y,done:()=>{l.destroy(),i.remove()}}}function nf(t,e,o){let n=document.createElement("canvas"),s=n.getContext("2d"),r=Math.max(t.width,720)+2*We,i=r-2*We;s.font=`650 22px ${kn}`;let l=kl(s,e.title,i);s.font=`13px ${kn}`;let c=kl(s,e.source,i),p=We+l.length*27+c.length*18+12,f=yl(s,o,We,p+t.height+30,i,!1)+40;n.width=r*t.scale,n.height=f*t.scale,s.scale(t.scale,t.scale),s.fillStyle="#FFFFFF",s.fillRect(0,0,r,f),s.fillStyle=vl,s.font=`650 22px ${kn}`;for(let[d,u]of l.entries())s.fillText(u,We,We+18+d*27);s.fillStyle=gl,s.font=`13px ${kn}`;let $=We+l.length*27;for(let[d,u]of c.entries())s.fillText(u,We,$+13+d*18);return s.drawImage(t.canvas,We,p,t.width,t.height),yl(s,o,We,p+t.height+30,i,!0),s.fillStyle=gl,s.font=`13px ${kn}`,s.fillText(e.foot,We,f-16),n}async function _l({name:t,picture:e,handle:o,scenario:n}){await document.fonts.ready;let{nodes:s,edges:r,options:i}=o.current.given,l=await of(e,o.current.network.getPositions(),s,r,i),c=nf(l,ea(e.title,n),tf(e));l.done(),bn(`${t}.png`,c)}var zs=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),oa=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Vn=(t,e,o,n)=>`M${t} ${e}h${o}v${n}h${-o}Z`,sa=(t,e,o)=>`M${t-o} ${e}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0Z`;function sf(t,e,o){let n="";for(let s=o;s<t+e;s+=o)n+=`M${Math.min(s,t)} ${Math.max(0,s-t)}L${Math.max(0,s-e)} ${Math.min(s,e)}`;return n}function rf(t,e){let o="";for(let n=3;n<t-1;n+=4)for(let s=3;s<e-1;s+=4)o+=sa(n,s,.8);return o}var xl={path:(t,e)=>e.getAttribute("d")||"",circle:t=>sa(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Vn(t("x"),t("y"),t("width"),t("height"))},af=[...Object.keys(xl),"text"].join();function lf(t,e){return[...t.querySelectorAll(af)].flatMap(n=>{let s=n.getScreenCTM();if(!s||!n.checkVisibility())return[];let r=window.getComputedStyle(n),i=f=>Number(n.getAttribute(f)||0),l=zs(e.multiply(DOMMatrix.fromMatrix(s)));if(n.tagName==="text")return cf(n,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,m=Number(r.opacity)*(oa(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:xl[n.tagName](i,n),...c,dash:p,opacity:m}]})}function cf(t,e,o,n,s){let r=o.textAnchor,i=!1,l=n-(r==="end"?t.getComputedTextLength():r==="middle"?t.getComputedTextLength()/2:0);return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),m=c instanceof Element?window.getComputedStyle(c):o,f=Number.parseFloat(m.fontSize);if(i&&p.startsWith(" ")&&(l+=Ko(" ",f,m.fontWeight)),!p.trim())return[];i=!0;let $={at:pf(e,l,s),text:p.trim(),size:f,weight:m.fontWeight,fill:m.fill};return l+=Ko(p.trim(),f,m.fontWeight),[$]})}var pf=(t,e,o)=>zs(new DOMMatrix(t).translate(e,o)),na=document.createElement("canvas").getContext("2d"),Rs=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'");function Ko(t,e,o){return na.font=`${o} ${e}px ${Rs}`,na.measureText(t).width}function mf(t,e,o){let{width:n,height:s}=e,r=zs(o.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?sa(n/2,s/2,n/2-1):Vn(0,0,n,s),p=window.getComputedStyle(document.body).backgroundColor;oa(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let m=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:sf(n,s,9),fill:"none",stroke:m[m.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:rf(n,s),fill:m[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:Vn(0,s/2-1,n,2),fill:m[0]});for(let[,d,u,y]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(u)?i.push({at:r,d:Vn(0,s+Number(u),n,-Number(u)),fill:d}):i.push({at:r,d:Vn(+y/2,+y/2,n-+y,s-+y),fill:"none",stroke:d,wide:+y});let f=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:t.getPropertyValue(`border-${d}-style`)==="dashed"?"5 3":""}),$={top:`M0 0h${n}`,bottom:`M0 ${s}h${n}`,left:`M0 0v${s}`,right:`M${n} 0v${s}`};if(l&&f("top").wide)i.push({at:r,d:c,fill:"none",...f("top")});else for(let[d,u]of Object.entries($)){let y=f(d);y.wide&&oa(y.stroke)&&i.push({at:r,d:u,fill:"none",...y})}return i}function ff(t,e,o){let n=window.getComputedStyle(t.parentElement),s=Number.parseFloat(n.fontSize),r=document.createRange(),i=[];for(let{0:p,index:m}of t.data.matchAll(/\S+/g)){r.setStart(t,m),r.setEnd(t,m+p.length);let f=r.getBoundingClientRect(),$=i[i.length-1];$&&Math.abs($.on.top-f.top)<3?($.text+=` ${p}`,$.on=new DOMRect($.on.left,$.on.top,f.right-$.on.left,$.on.height)):i.push({on:f,text:p})}Ko("",s,n.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=na.measureText("x");return i.map(({on:p,text:m})=>{let f=m;for(;f&&p.left+Ko(f,s,n.fontWeight)>o+1;)f=f.slice(0,-1);f!==m&&(f=`${f.slice(0,-1).trim()}…`);let $=zs(e.translate(p.left,p.top+p.height*l/(l+c))),d=n.fontStyle==="italic"?n.fontStyle:"";return{at:$,text:f,size:s,weight:n.fontWeight,fill:n.color,slant:d}})}function Sl(t,e,o){let n=window.getComputedStyle(t);if(!t.checkVisibility()||n.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return lf(t,e);let s=t,r=n.transform;r!=="none"&&(s.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[m,f]=n.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+m,i.top+f).multiply(new DOMMatrix(r)).translate(-i.left-m,-i.top-f)}let c=r==="none"&&n.overflowX==="hidden"?Math.min(o,i.right):o,p=[...t.childNodes].flatMap(m=>m instanceof Text?ff(m,l,c):m instanceof Element?Sl(m,l,c):[]);return s.style.transform="",[...mf(n,i,l),...p]}function ra(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:o,top:n,width:s,height:r}=t.getBoundingClientRect(),i=Sl(t,new DOMMatrix([1,0,0,1,-o,-n]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*Ko(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(s,...l),height:r,shapes:c}}var Ol=g.graph.keep,[df,Cl]=["#16212B","#46525D"],[ko,$f,uf,jl]=[28,720,2,12e3],Ml=(t,e,o)=>t.map(n=>({...n,at:[...n.at.slice(0,4),n.at[4]+e,n.at[5]+o]}));function aa(t,e,o,n,s,r){let i=[""];for(let p of t.split(/\s+/)){let m=`${i[i.length-1]} ${p}`.trim();Ko(m,e,o)<=s?i[i.length-1]=m:i.push(p)}let l=e*1.35;return{shapes:i.map((p,m)=>({at:[1,0,0,1,ko,r+e+m*l],text:p,size:e,weight:String(o),fill:n})),below:r+i.length*l}}function Ll({title:t,scenario:e,of:o,legend:n}){let s=ea(t,e),r=ra(document.querySelector(o)),i=Math.max(r.width,$f),l=aa(s.title,22,650,df,i,ko),c=aa(s.source,13,400,Cl,i,l.below+2),p=c.below+16,[m,f,$]=[ko,p+r.height+24,0],d=[...document.querySelectorAll(n)].map(ra).flatMap(h=>{m>ko&&m+h.width>ko+i&&([m,f,$]=[ko,f+$+6,0]);let w=Ml(h.shapes,m,f);return m+=h.width+20,$=Math.max($,h.height),w}),u=aa(s.foot,13,400,Cl,i,f+$+16),y=[...l.shapes,...c.shapes,...Ml(r.shapes,ko,p),...d,...u.shapes];return{title:`${s.title} ${s.source}`,width:i+2*ko,height:u.below+ko,shapes:y}}var Tl="http://www.w3.org/2000/svg";function hf(t){let{title:e,width:o,height:n,shapes:s}=Ll(t),r=document.createElementNS(Tl,"svg"),i=(l,c,p,m="")=>{let f=document.createElementNS(Tl,c);for(let[$,d]of Object.entries(p))d!==void 0&&d!==""&&f.setAttribute($,String(d));f.textContent=m,l.append(f)};for(let[l,c]of Object.entries({width:o,height:n,viewBox:`0 0 ${o} ${n}`,"font-family":Rs,role:"img"}))r.setAttribute(l,String(c));i(r,"title",{},e),i(r,"rect",{width:o,height:n,fill:"#FFFFFF"});for(let{at:l,text:c,d:p,fill:m,stroke:f,wide:$,dash:d,size:u,weight:y,slant:h,opacity:w}of s){let[_,T,S,q,N,j]=l,lt=_===1&&!T&&!S&&q===1?`translate(${N} ${j})`:`matrix(${l.join(" ")})`;c===void 0?i(r,"path",{d:p,transform:lt,fill:m,...f&&f!=="none"&&{stroke:f,"stroke-width":$,"stroke-dasharray":d},opacity:w===1?void 0:w}):i(r,"text",{transform:lt,"font-size":u,"font-weight":y,"font-style":h,fill:m},c)}Me(`${t.name}.svg`,new XMLSerializer().serializeToString(r),"image/svg+xml")}function ia(t,e){let o=Math.min(uf,jl/t,jl/e),n=document.createElement("canvas");n.width=t*o,n.height=e*o;let s=n.getContext("2d");return s.scale(o,o),s.fillStyle="#FFFFFF",s.fillRect(0,0,t,e),{canvas:n,pen:s}}async function gf(t){await document.fonts.ready;let{width:e,height:o,shapes:n}=Ll(t),{canvas:s,pen:r}=ia(e,o);for(let{at:i,text:l,d:c,fill:p,stroke:m,wide:f,dash:$,size:d,weight:u,slant:y="",opacity:h=1}of n){r.save(),r.transform(i[0],i[1],i[2],i[3],i[4],i[5]),r.globalAlpha=h,r.fillStyle=p,r.font=`${y} ${u} ${d}px ${Rs}`,l!==void 0&&r.fillText(l,0,0);let w=new Path2D(c);p!=="none"&&r.fill(w),m&&m!=="none"&&f&&(r.strokeStyle=m,r.lineWidth=f,r.setLineDash(($||"").split(/[\s,]+/).filter(Boolean).map(Number.parseFloat)),r.stroke(w)),r.restore()}bn(`${t.name}.png`,s)}var Fo=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>hf(t)}>${Ol.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>gf(t)}>${Ol.png}</button>
  </span>
`;var Bl="alle",bf={kind:t=>B(ot(t)),form:t=>B(U("ExploitationForm",t)),partner:t=>x(ee(t)||t)},me=t=>[...t.steps.map(e=>e.notation),null];function se(t,e,o){let n=new Map;for(let r of Z({...e,plan:o.key}).matrix[t]){let i=n.get(r.column)||new Map;n.set(r.column,i.set(r.barrier,r))}let s=[...n].map(([r,i])=>({key:r,label:bf[t](r),id:t==="partner"?ee(r):"",cells:me(o).map(l=>i.get(l)||null)}));return t==="partner"?s.sort((r,i)=>z(r.label,i.label)):s}var _e=(t,e,o)=>[t,e??Bl,...P?[o]:[]].join("~");function Ws(t){let[e,o,n]=t.split("~");return{key:e,step:o===Bl?null:o,plan:n}}var Vo=t=>`cel-${t.replaceAll("~","-")}`;function fe(t){if(!t)return{word:g.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var la=20;function Ye({bar:t,support:e=!1,most:o=la}){let n=t.reduce((i,[,l])=>i+l,0),s=e||n>o,r=(i,l)=>a`<i class=${`b-${i}`} style=${{flexGrow:l}}></i>`;return a`
    <span class=${e?"balk hol":"balk"} aria-hidden="true">
      ${t.map(([i,l])=>s?r(i,l):Array.from({length:l},()=>r(i,1)))}
    </span>
  `}var yn=g.overview;function El(t,e=""){let o=document.createElement("span");o.className=t;let n=e?o.appendChild(document.createElement("i")):o;n.className=e||t,document.body.append(o);let{backgroundColor:s,color:r,borderTopColor:i}=window.getComputedStyle(n),l=window.getComputedStyle(n).getPropertyValue("--rand").trim();return o.remove(),{fill:s,ink:r,border:i,edge:l}}function ca(t,e,o,n){let s=t.bar.reduce((c,[,p])=>c+p,0),r=t.support_only||s>la?t.bar:t.bar.flatMap(([c,p])=>Array.from({length:p},()=>[c,1])),i=(n-r.length+1)/s,l=e;return r.map(([c,p])=>{let{fill:m,edge:f}=El("balk",`b-${c}`),$={x:l,y:o,w:i*p,h:10,r:1,fill:t.support_only?Fl:m,stroke:f};return l+=$.w+1,$})}function kf({x:t,y:e,w:o,h:n},s){let r=[];for(let i=7;i<o+n;i+=9)r.push({x1:t+Math.min(i,o),y1:e+Math.max(0,i-o),x2:t+Math.max(0,i-n),y2:e+Math.min(i,n),stroke:s});return r}var Fl="#ffffff",yf="#dcd6c9",Zn="Arial,Helvetica,sans-serif",qs=document.createElement("canvas").getContext("2d");function Is(t,e,o,n){qs.font=`${n?"bold ":""}${o}px ${Zn}`;let s=[""];for(let r of String(t).split(/\s+/)){let i=s[s.length-1]?`${s[s.length-1]} ${r}`:r;qs.measureText(i).width<=e||!s[s.length-1]?s[s.length-1]=i:s.push(r)}return s}function pa(t,e,o){let n=se(t,e,o),s=me(o),r=190,i=150,l=8,c=4,p=r+(i+c)*s.length+20,m=[],f=20,$=(h,w,_,T,S,q)=>{for(let N of Is(w,_,T,S))f+=T+4,m.push({x:h,y:f,text:N,size:T,bold:S,fill:q})};$(20,yn.heading,p-40,20,!0,"#14212b"),$(20,`${Ne(o)}. ${J(e,o)}. ${ve}`,p-40,12,!1,"#46545f"),f+=14;let d=f;s.forEach((h,w)=>{f=d,$(20+r+w*(i+c)+l,Y(h),i-2*l,14,!0,"#14212b")}),f=d+26;for(let h of n){let w=h.cells.map(S=>{let[q="–",...N]=S?.brief||[];return{cell:S,mark:qt[S?.most_basis||""]?.[0]||"",text:[{all:Is(q,i-2*l-14,13,!0),size:13,bold:!0},...N.map(j=>({all:Is(j,i-2*l,11,!1),size:11,bold:!1}))]}}),_=Is(h.label,r-l,13,!0),T=Math.max(44,12+_.length*17,...w.map(S=>(S.cell?.bar.length?26:12)+S.text.reduce((q,{all:N,size:j})=>q+N.length*(j+3),0)));for(let[S,q]of _.entries())m.push({x:20,y:f+20+S*17,text:q,size:13,bold:!0,fill:"#14212b"});w.forEach((S,q)=>{let N=20+r+q*(i+c),j={x:N,y:f,w:i,h:T},lt=S.cell?.bar.length?S.cell:null,Kt=El("arcering"),O=S.cell?.unmet?Kt.ink:"#16212b";if(S.cell?.unmet){m.push({...j,fill:Kt.fill,stroke:Kt.border,dash:!0},...kf(j,Kt.border));let W=6+S.text.reduce((Q,{all:te,size:Vt})=>Q+te.length*(Vt+3),0);m.push({x:N+3,y:f+4,w:i-6,h:W,fill:Kt.fill,stroke:Kt.fill})}else m.push({...j,fill:Fl,stroke:yf});lt&&m.push(...ca(lt,N+l,f+7,i-2*l-18));let R=f+(lt?18:5);for(let{all:W,size:Q,bold:te}of S.text)for(let Vt of W)R+=Q+3,m.push({x:N+l,y:R-2,text:Vt,size:Q,bold:te,fill:O});S.mark&&m.push({x:N+i-20,y:f+18,text:S.mark,size:14,bold:!1,fill:O})}),f+=T+c}f+=16;let u=20,y=(h,w)=>{m.push(...h,{x:u+34,y:f+9,text:w,size:11,bold:!1,fill:"#46545f"}),u+=34+qs.measureText(w).width+18};qs.font=`11px ${Zn}`;for(let h of yn.legend.states){let w=yn.legend.names[h]||B(b.codes.CellState[h].label);y(ca({bar:[[h,1]],support_only:!1},u,f,28),w)}return y(ca({bar:[[yn.legend.support_state,1]],support_only:!0},u,f,28),yn.legend.support),f+=14,$(20,Object.values(qt).map(([h,w])=>`${h} ${w}`).join("   "),p-40,11,!1,"#46545f"),$(20,k(yn.picture.foot,{version:b.meta.version,content:(b.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:f+20,list:m}}var Pl=g.overview,Al=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function ma(t,e,o=b.plans[0]){let{width:n,height:s,list:r}=pa(t,e,o),i=({x:$,y:d,w:u,h:y,fill:h,stroke:w,dash:_,r:T=4})=>`<rect x="${$}" y="${d}" width="${u}" height="${y}" rx="${T}" fill="${h}" stroke="${w}"${_?' stroke-dasharray="5 3"':""}/>`,l=({x1:$,y1:d,x2:u,y2:y,stroke:h})=>`<line x1="${$}" y1="${d}" x2="${u}" y2="${y}" stroke="${h}"/>`,c=({x:$,y:d,text:u,size:y,bold:h,fill:w})=>`<text x="${$}" y="${d}" font-size="${y}"${h?' font-weight="bold"':""} fill="${w}">${Al(u)}</text>`,p=r.map($=>$.text!==void 0?c($):$.x1!==void 0?l($):i($)),m=Al(k(Pl.picture.title,{heading:Pl.heading,scenario:J(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${s}" viewBox="0 0 ${n} ${s}"`} font-family="${Zn}" role="img">
<title>${m}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${p.join(`
`)}
</svg>
`}function Nl(t,e,o){Me("matrix.svg",ma(t,e,o),"image/svg+xml")}function zl(t,e,o){let{width:n,height:s,list:r}=pa(t,e,o),{canvas:i,pen:l}=ia(n,s);for(let c of r)c.x1!==void 0?(l.strokeStyle=c.stroke,l.setLineDash([]),l.beginPath(),l.moveTo(c.x1,c.y1),l.lineTo(c.x2,c.y2),l.stroke()):c.text===void 0?(l.fillStyle=c.fill,l.strokeStyle=c.stroke,l.setLineDash(c.dash?[5,3]:[]),l.fillRect(c.x,c.y,c.w,c.h),l.strokeRect(c.x,c.y,c.w,c.h)):(l.fillStyle=c.fill,l.font=`${c.bold?"bold ":""}${c.size}px ${Zn}`,l.fillText(c.text,c.x,c.y));bn("matrix.png",i)}var At=g.check,Rl=({title:t,lines:e=[],count:o=e.length})=>e.length>0&&a`
    <h2>${k(At.list,{title:t,count:o})}</h2>
    <ul>${e.map(n=>a`<li>${n}</li>`)}</ul>
  `,Wl=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,wf=(t={})=>Object.entries(t).map(([e,o])=>k(At.counted,{count:o,what:Os(e).toLowerCase()})).sort(z);function vf({message:t,notes:e=[],faults:o,wrong:n,questions:s,asked:r,counts:i,report:l,made:c}){return a`
    <p><strong>${t}</strong></p>
    ${c&&a`<p>${k(At.made,{name:c})}</p>`}
    ${et()&&i&&a`<${rl} made=${c} marked=${o.length+s.length>0} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${Rl} title=${At.faults} lines=${o} count=${n} />
    <${Rl} title=${At.questions} lines=${s} count=${r} />
    <${Wl} title=${At.columns} lines=${l} />
    <${Wl} title=${At.read} lines=${wf(i)} />
  `}function _f(t){if(!t.length)throw new Error(At.first);if(t.length>1)throw new Error(k(At.one_only,{count:t.length}));if(t[0].size>Rr)throw new Error(k(At.too_large,{name:t[0].name,most:Rr/2**20}));return t[0]}function Il(){let t=Tt(),[e,o]=G(null);async function n(s){try{let r=_f(t.current.files);o({busy:!0});let i=await s(r);o(i),nt(i.message)}catch(r){o({message:r.message||At.silent,faults:r.faults})}}return po(()=>{let s=i=>i.preventDefault();function r(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(Wr)}return window.addEventListener("dragover",s),window.addEventListener("drop",r),()=>{window.removeEventListener("dragover",s),window.removeEventListener("drop",r)}},[]),a`
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
      <button type="button" id="controleer" onClick=${()=>n(Wr)}>${At.check}</button>
      ${et()&&a`<${nl} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${At.busy}</p>`}
      ${e?.message&&a`<${vf} ...${e} />`}
    </div>
    ${et()&&a`<${al} /><${il} />`}
    ${!et()&&b.served&&a`<p class="zacht">${At.kept}</p>`}
  `}var Qe=g.shared,Po=({legend:t,name:e,options:o,current:n="",id:s})=>o.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([r,i])=>a`
          <button
            type="button"
            id=${`${s}-${r||"gewoon"}`}
            aria-pressed=${String(r===n)}
            onClick=${()=>A({[e]:r||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;function Nt({label:t,name:e,options:o,id:n=e}){let s=F.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([r])=>r===s)?s:""}
        onChange=${r=>A({[e]:r.target.value})}
      >
        <option value="">${Qe.all}</option>
        ${o.map(([r,i])=>a`<option value=${r}>${i}</option>`)}
      </select>
    </label>
  `}var Xe=({label:t=Qe.text,name:e,id:o=e})=>a`
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
`,Ao=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>A(Object.fromEntries(t.map(e=>[e,null])))}>
    ${Qe.clear}
  </button>
`,xf=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function Te({children:t}){let[e,o]=G(!1);if(!pe())return a`<section class="filters" aria-label=${Qe.filters}>${t}</section>`;let n=Object.keys(F.route.query).filter(s=>!xf.includes(s)).length;return a`
    <details class="filters" open=${e} onToggle=${s=>o(s.target.open)}>
      <summary id="filterknop">${n?k(Qe.filters_set,{count:n}):Qe.filters}</summary>
      ${t}
    </details>
  `}var Sf=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];function Ds({query:t,children:e}){let[o,n]=G(!pe()&&Sf.some(s=>t[s]));return a`
    <details class="keuzes" open=${o} onToggle=${s=>n(s.target.open)}>
      <summary id="wijzig">${Qe.change}</summary>
      ${e}
    </details>
  `}var Ie=()=>{let t=b.plans.map(e=>[e.key,e.title]);return P&&a`<div class="velden"><${Nt} label=${Qe.plan} name="plan" options=${t} /></div>`};function Zo(){let t=I(F.route.query),e=X(t.plan)?.dates||mo;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,s=e.find(i=>i.date===t.date)?.date||o,r=Hr(F.route.query,"stand",e.map(i=>[n(i.date),i.label]));return a`<${Po} legend=${Qe.choices.date} name="stand" options=${r} current=${n(s)} id="st" />`}function fa(){let t=I(F.route.query),e=Yt(X(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${Po} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function Je(){let t=Qe.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{query:n}=F.route,{expect:s,strict:r}=I(n),i=s?"":"uit",l=Hr(n,"verwachtingen",e);return a`
    <${Ie} />
    <${fa} />
    <${Zo} />
    <${Po} legend=${t.reading} name="lezing" options=${o} current=${r?"streng":""} id="l" />
    <${Po} legend=${t.expectations} name="verwachtingen" options=${l} current=${i} id="v" />
  `}var Of=g.shared,Dl="uit",[Cf,jf,ql]=[20,6,4],Mf=()=>pe()?jf:Cf,da=()=>(F.route.query.vouw||"").split(",").filter(Boolean),Hs=t=>da().includes(Dl)||da().includes(t),$a=(t,e=[t])=>()=>{let o=e.filter(s=>Hs(s)!==(s===t)),n=da().filter(s=>s!==Dl&&!e.includes(s));A({vouw:[...n,...o].join(",")},!0)};function to(t,e,o=null,n=Mf()){let s=o?o.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>o.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(s.length>1){let r=e.length>n,i=s.map(l=>l.key);return s.map(l=>({...l,folds:r,open:!r||Hs(l.key),turn:$a(l.key,i)}))}return s.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=n*1.25)return[i];let l=r.rows.slice(n),c=k(Of.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:Hs(t),folds:!0,more:!0,turn:$a(t)};return[{...i,rows:r.rows.slice(0,n)},p]})}function qe({part:t,count:e="",names:o=[],level:n=0}){let s=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>
      ${t.title}
    </button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${n?a`<${`h${n}`} class="vouwkopje">${s}<//>`:s}
      ${e&&a`<span class="vouwtal">${e}</span>`}
      ${o.length>0&&!t.open&&a`<span class="vouwbij">${o.slice(0,ql).join(" · ")}${o.length>ql&&" …"}</span>`}
    </div>
  `}var yo=t=>t.open?null:"dicht";function Us({id:t="",title:e,intro:o=null,children:n}){let s={key:t,title:e,rows:[],folds:!!t,open:!t||Hs(t),turn:$a(t)};return a`
    <section class="blok">
      ${t?a`<${qe} part=${s} level=${2} />`:a`<h2>${e}</h2>`}
      ${o}
      <div class=${yo(s)}>${n}</div>
    </section>
  `}var Yo=({id:t,items:e,first:o,as:n="ul"})=>to(t,e,null,o).map(s=>a`
      ${s.folds&&a`<${qe} part=${s} />`}
      <${n} class=${yo(s)}>${s.rows}<//>
    `);var Hl=g.shared.passage;function Yn({passage:t}){let[e,o]=G("");async function n(){try{o((await Mi(t)).woorden)}catch(s){o(s.message||Hl.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${Hl.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var M=({id:t,text:e})=>wt(t)?a`<a href=${Zt(t)}>${e||x(t)}</a>`:a`<span>${e||x(t)}</span>`,zt=({ids:t,name:e=x,between:o=", "})=>t.map((n,s)=>[s>0&&o,a`<${M} id=${n} text=${e(n)} />`]),De=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${M} id=${n} />${e?.(n)}</li>`)}</ul>`;function bt({id:t,date:e}){let[o,n]=Eo(t,e);return a`<span class=${`chip s-${Hn(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var Tf={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function eo({basis:t}){let[e,o]=qt[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Tf[e]}
    </svg>
  `:null}var Gs=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${U("Severity",t)}</span>`;function Dt({of:t}){let e=E(t.flatMap(Et));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${rt(o)}${Ce()&&a`<${Yn} passage=${o} />`}</li>`)}
    </ul>
  `:null}function Ul({of:t,look:e}){let[o,...n]=Et(t);return o?a`
    <p class=${e}>
      ${rt(o)}${n.length>0&&k(g.shared.more_places,{count:n.length})}
      ${Ce()&&a`<${Yn} passage=${o} />`}
    </p>
  `:null}var Ks=({id:t})=>[st(t,"broader")&&[a`<${M} id=${st(t,"broader")} />`," › "],a`<${M} id=${t} />`],wn=({id:t})=>v(t,"isGeneric")==="true"&&a`<span class="zacht"> (${g.shared.collective})</span>`;var Qo=g.compare.flow,Ct={width:960,height:430,top:40,left:230,right:640,box:16},vn=t=>t?B(U("CellState",t)):Qo.fresh;function Gl({rows:t,at:e,unit:o,end:n}){let s=n?Ct.right:Ct.left-Ct.box,r=n?Ct.right+Ct.box+12:Ct.left-Ct.box-12;return t.map(({state:i,count:l,y:c})=>{let p=Ct.top+c*o,m=Math.max(l*o,2);return a`
      <g key=${i}>
        <rect class=${`v-${i||"nieuw"}`} x=${s} y=${p} width=${Ct.box} height=${m} />
        <text x=${r} y=${p+m/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(i)}
        </text>
      </g>
    `})}function Lf({band:t,unit:e}){let o=t.count*e,n=Ct.top+t.y1*e+o/2,s=Ct.top+t.y2*e+o/2,r=(Ct.left+Ct.right)/2,i=L(Qo.band,t.count,{from:vn(t.from),to:vn(t.to)});return a`
    <path
      class=${`band w-${t.to}`}
      d=${`M${Ct.left} ${n} C${r} ${n} ${r} ${s} ${Ct.right} ${s}`}
      stroke-width=${Math.max(o,1)}
    ><title>${i}</title></path>
  `}function Kl({flow:t,one:e,other:o}){let n=Ct.height/t.height,s=t.bands.map(r=>L(Qo.band,r.count,{from:vn(r.from),to:vn(r.to)}));return a`
    <figure class="stroom" tabindex="0" aria-label=${Qo.title}>
      <svg
        viewBox=${`0 0 ${Ct.width} ${Ct.height+Ct.top+14}`}
        role="img"
        aria-label=${k(Qo.picture,{before:e.label,after:o.label,said:s.join("; ")})}
      >
        <text class="stroomkop" x=${Ct.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Ct.right} y="20">${o.label}</text>
        ${t.bands.map(r=>a`<${Lf} key=${`${r.from}|${r.to}`} band=${r} unit=${n} />`)}
        <${Gl} rows=${t.left} at=${vn} unit=${n} />
        <${Gl} rows=${t.right} at=${vn} unit=${n} end />
      </svg>
      <figcaption>${Qo.caption}</figcaption>
      <p class="acties"><${Fo} name="overgang" title=${Qo.title} scenario=${null} of=".stroom svg"
        legend=".stroom figcaption" /></p>
    </figure>
  `}function Vs(t,e,o=""){let n=o.startsWith("-"),s=e.find(l=>l.key===o.replace(/^-/,""));if(!s)return t;let r=t.map((l,c)=>({text:s.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?z(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var ua=(t,e="")=>F.route.query[t]||e;function Bf({id:t,column:e,sort:o,turn:n}){let s=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${s}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var Ef=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let s=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${s}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${s}</th>`})}
  </tr>
`,Ff=({part:t,columns:e,named:o,count:n})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${qe} part=${t} count=${t.more?"":L(n,t.rows.length)}
        names=${t.more?[]:t.rows.map(o)} />
    </th>
  </tr>
`;function dt({id:t,caption:e,rows:o,columns:n,sort:s="",urlKey:r,hideCaption:i,groups:l=null}){let[c,p]=G(s),m=r?ua(r,s):c,f=d=>{let u=m===d.key?`-${d.key}`:d.key;r?A({[r]:u===s?null:u},!0):p(u);let y=g.shared.table,h=u.startsWith("-")?y.descending:y.ascending;nt(k(y.sorted,{column:d.label.toLowerCase(),direction:h}))},$=to(t,Vs(o,n,m),m===s?l:null);return a`
    <div class="rol">
      <table class="lijst" id=${t} role="table">
        <caption class=${i?"sr":null}>${e}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${n.map(d=>a`<${Bf} id=${t} column=${d} sort=${m} turn=${f} />`)}
          </tr>
        </thead>
        ${$.map(d=>a`
            <tbody role="rowgroup" key=${d.more?"meer":d.key} class=${yo(d)}>
              ${d.folds&&a`<${Ff} part=${d} columns=${n} ...${l} />`}
              ${d.rows.map(u=>a`<${Ef} row=${u} columns=${n} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}var Pf=t=>t==null||t===!1||t===""||t.length===0;function oo({pairs:t}){let e=t.filter(([,o])=>!Pf(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var K=g.compare,ha=t=>B(U("CellState",t)),no=b.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:P?k(K.side,{plan:t.title,label:o}):B(o)}))),Af=(t,e,{stated:o,strict:n})=>b.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function Nf(t){let e=no[no.length-1],o=b.plans.map(c=>no.findLast(p=>p.plan===c)||e),[n,s]=P?o:[no[0],e],r=no.slice(0,-1).find(c=>c.key===t.van)||n,i=no.slice(no.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(s)?s:e);return{one:r,other:l,after:i}}function Vl({label:t,name:e,current:o,options:n}){let s=r=>A({[e]:r.target.value});return a`
    <label class="veld">
      <span>${t}</span>
      <select id=${e} value=${o.key} onChange=${s}>
        ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
      </select>
    </label>
  `}function zf({change:t,other:e}){let o=_e(t.kind,t.other_barrier,e.plan.key),n=C("overzicht",{cel:o,stand:e.date===Qt?null:e.date},!1),s=k(K.see_cell,{kind:ot(t.kind),step:Y(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${K.see}<span class="sr">${s}</span></a></li>`}function Rf({rows:t}){let e={of:o=>o[0],titles:E(t.map(([o])=>o)).map(o=>[o,o])};return a`
    <section class="blok">
      <h2>${k(K.stated,{count:t.length})}</h2>
      ${!t.length&&a`<p>${g.shared.none}</p>`}
      ${to("uitspraken",t,e).map(o=>a`
          ${o.folds?a`<${qe} part=${o} level=${o.more?0:3} count=${o.more?"":o.rows.length} />`:a`<h3>${o.title}</h3>`}
          <ul class=${yo(o)}>
            ${o.rows.map(([,n,s])=>a`
                <li>
                  ${s}${" "}
                  <a href=${Zt(n)}>${K.see}<span class="sr"> ${x(n)}</span></a>
                </li>
              `)}
          </ul>
        `)}
    </section>
  `}function Wf({found:t,one:e,other:o,mode:n}){let s={of:p=>p.other_barrier||p.barrier||"",titles:[...St.map(p=>[p.notation,p.label]),["",g.shared.all_steps]]},r=p=>p.map(m=>x(ee(m)||m)).join(", "),i=p=>E([p.barrier,p.other_barrier].map(Y)).join(" / "),l=[{key:"stap",label:K.columns.step,text:i},{key:"soort",label:K.columns.kind,text:p=>B(ot(p.kind))},{key:"een",label:e.label,text:p=>ha(p.before)},{key:"ander",label:o.label,text:p=>ha(p.after)},{key:"erbij",label:K.joined[n],sort:!1,text:p=>r(p.joined)},{key:"weg",label:K.left[n],sort:!1,text:p=>r(p.left)}],c=()=>[[...l.map(p=>p.label),...Pt],...t.changes.map(p=>[...l.map(m=>m.text(p)),...Ft(null)])];return a`
    ${to("verschillen",t.changes,s).map(p=>a`
        ${p.folds&&a`<${qe} part=${p} level=${p.more?0:3}
            count=${p.more?"":L(K.differ,p.rows.length)}
            names=${p.more?[]:p.rows.map(m=>B(ot(m.kind)))} />`}
        <ul class=${yo(p)}>
          ${p.rows.map(m=>a`<${zf} change=${m} other=${o} />`)}
        </ul>
      `)}
    ${t.notes.map(p=>a`<p class="zacht">${p}</p>`)}
    <details>
      <summary>${K.as_table}</summary>
      <${dt} id="vakken" caption=${K.table} rows=${t.changes} columns=${l} />
      <div class="acties"><${Ot} name="vergelijk-vakken.csv" rows=${c} /></div>
    </details>
  `}function If({actions:t,flow:e,one:o,other:n}){let s=t.moved.length+t.stayed.length,r=c=>c?ha(c):K.flow.fresh,i=[{key:"plan",label:o.label,sort:!1,text:({state:c})=>r(c)},...e.right.map(({state:c})=>({key:c,label:r(c),sort:!1,text:p=>String(e.bands.find(m=>m.from===p.state&&m.to===c)?.count||K.nothing)}))],l=k(K.counts_table,{before:o.label,after:n.label});return a`
    <section class="blok">
      <h2>${K.counted}</h2>
      <p class="zacht">${k(K.counts,{both:s,fresh:t.fresh.length})}</p>
      <${Kl} flow=${e} one=${o} other=${n} />
      <details>
        <summary>${K.flow.table}</summary>
        <${dt} id="overgang" caption=${l} rows=${e.left} columns=${i} />
      </details>
    </section>
  `}function qf(t,e){if(!e)return t;let o=s=>uo(s).includes(e),{actions:n}=t;return{notes:[],statements:t.statements.filter(([,s])=>o(s)),changes:t.changes.filter(s=>[s.barrier,s.other_barrier].includes(e)),actions:n&&{...n,moved:n.moved.filter(o),stayed:n.stayed.filter(o),fresh:n.fresh.filter(o)}}}function Df({actions:t,one:e,other:o,all:n}){let s=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],r=new Set(t.fresh),i=$=>r.has($)?"":Xt($,e.date),l=$=>Xt($,o.date),c=$=>r.has($)?a`<span class="zacht">${K.not_yet}</span>`:a`<${bt} id=${$} date=${e.date} />`,p=[{key:"actie",label:K.action,text:x,cell:$=>a`<${M} id=${$} />`},{key:"wat",label:K.what,text:gt},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:$=>a`<${bt} id=${$} date=${o.date} />`}],m=()=>[[...p.map($=>$.label),...Pt],...s.map($=>[...p.map(d=>d.text($)),...Ft(null,e.plan.key)])],f=()=>A({alles:n?null:"ja"});return a`
    <section>
      <h2>${k(n?K.all:K.changed,{count:s.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${f}>${K.show_all}</button>
        <${Ot} name="vergelijk.csv" rows=${m} />
      </div>
      <${dt}
          id="vergelijk"
          caption=${K.actions_table}
          rows=${s}
          columns=${p}
          urlKey="sorteer"
          sort="actie"
        />
    </section>
  `}function Zl({route:t}){if(no.length<2)return a`<${H} text=${K.title} /><p>${K.alone}</p>`;let{one:e,other:o,after:n}=Nf(t.query),s=Af(e,o,I(t.query)),r=St.some(f=>f.notation===t.query.stap)?t.query.stap:"",i=qf(s,r),{actions:l}=i,c=l?.flows[r],p=l?"dates":"plans",m=k(K.intro[p],{before:V(e.date),after:V(o.date)});return a`
    <${H} text=${K.heading[p]} title=${K.title}><p class="uitleg">${m} ${ve}</p><//>
    <${Te}>
      <${fa} />
      <div class="velden">
        ${no.length>2&&a`
            <${Vl} label=${K.first} name="van" current=${e} options=${no.slice(0,-1)} />
            <${Vl} label=${K.second} name="met" current=${o} options=${n} />
          `}
        <${Nt}
          label=${K.columns.step} name="stap"
          options=${St.map(f=>[f.notation,f.label])} />
      </div>
    <//>
    ${l&&c&&a`<${If} actions=${l} flow=${c} one=${e} other=${o} />`}
    ${l&&a`<${Rf} rows=${i.statements} />`}
    <section class="blok">
      <h2>${k(K.cells,{count:i.changes.length})}</h2>
      ${i.changes.length?a`<${Wf} found=${i} one=${e} other=${o} mode=${p} />`:[a`<p>${g.shared.none}</p>`,i.notes.map(f=>a`<p class="zacht">${f}</p>`)]}
    </section>
    ${l&&a`
        <${Df} actions=${l} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${Bt} text=${L(K.shown,i.changes.length)} />
  `}var de=g.overview.legend,Hf=b.codes.CellState,Qn=({expected:t=de.expected,quiet:e=de.quiet,blank:o=!1})=>a`
  <ul class="stalen">
    ${de.states.map(n=>a`
        <li>
          <span class="staal"><${Ye} bar=${[[n,1]]} /></span>${de.names[n]||B(Hf[n].label)}
        </li>
      `)}
    <li><span class="staal"><${Ye} bar=${[[de.support_state,1]]} support=${!0} /></span>${de.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    <li>
      ${o?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,ga=()=>a`
  <ul class="stalen">
    ${Object.entries(qt).map(([t,[,e]])=>a`<li><span class="staal"><${eo} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[Uf,...Gf]=de.sample.words,Zs=()=>a`
  <aside class="legenda" aria-label=${de.title}>
    <h2>${de.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Ye} bar=${de.sample.bar.map(([t,e])=>[t,Number(e)])} />
      <strong>${Uf}</strong>${Gf.map(t=>a`<span class="bij">${t}</span>`)}
    </p>
    <p>${de.explain}</p>
    <${Qn} />
    <h3>${de.how}</h3>
    <${ga} />
    <p><span class="anders">${de.other}</span>${de.other_says}</p>
  </aside>
`;var _n=g.shared.gaps,Jn=t=>[t,...t.also],No=t=>rt(t.evidence)?[t.evidence]:[],Xo=t=>b.queries[t]?.title||t,Yl=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||tt(t.sentence).includes(tt(e.tekst)))&&Jn(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),Kf=({said:t,work:e,more:o})=>e?[t," (",a`<${zt} ids=${e} name=${Ae} />`,o&&_n.more_work,")"]:t;function Ys({list:t,plan:e}){if(!t.length)return a`<p>${Oe(e).words.nobody}</p>`;let o=n=>n.map((s,r)=>[r>0&&"; ",a`<${Kf} ...${s} />`]);return a`
    <p class="zacht">${_n.alphabetical}</p>
    <ul>${t.map(({who:n,why:s})=>a`<li><${M} id=${n} />: ${o(s)}</li>`)}</ul>
  `}function Xn({summary:t,inside:e,open:o=!1}){let[n,s]=G(!1);return a`
    <details open=${o} onToggle=${r=>r.target.open&&s(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function ba({gap:t,query:e}){let o=[t.barrier&&Y(t.barrier).toLowerCase(),t.kind&&ot(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Gs} severity=${t.severity} />${" · "}
      <a href=${C(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${P&&` · ${Oe(t.plan).title}`}
      ${wt(t.subject)&&[" · ",a`<${M} id=${t.subject} />`]}
    </p>
  `}var Ql=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${g.shared.passage.place}</span>${rt(t)}
    ${Ce()&&a`<${Yn} passage=${t} />`}
  </p>
`;function ka({gap:t,scenario:e,sentence:o=!1}){let n=b.queries[t.query],[s]=No(t),r=a`${g.gaps.more}<span class="sr">${k(g.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Xn} summary=${r} inside=${()=>a`
    ${o&&a`<p>${t.sentence}</p>`}
    ${s&&a`<${Ql} passage=${s} />`}
    ${n.why&&a`<p><strong>${_n.why}</strong> ${n.why}</p>`}
    ${t.asks&&a`<p><strong>${_n.who}</strong></p><${Ys} list=${t.candidates} plan=${t.plan} />`}
    <${bo} text=${()=>Un(t.sentence,No(t),e,X(t.plan))} />
  `} /></div>`}function Vf({gap:t,scenario:e}){let o=b.queries[t.query],[n]=No(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${ba} gap=${t} query=${o} />
      ${n&&a`<${Ql} passage=${n} />`}
      <div class="acties">
        ${o.why&&a`<${Xn} summary=${_n.why} inside=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${Xn}
              summary=${_n.who}
              inside=${()=>a`<${Ys} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${bo} text=${()=>Un(t.sentence,No(t),e,X(t.plan))} />
      </div>
    </article>
  `}var Xl=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${Vf} key=${n.mark} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var re=g.shared.work;function Zf({id:t,date:e}){let o=new Map;for(let{from:n,said:s}of It(t,"who",e))o.set(n,[...o.get(n)||[],s]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,s])=>a`<li><${M} id=${n} />${` (${E(s).join(", ")})`}<${wn} id=${n} /></li>`)}
    </ul>
  `:g.shared.nobody}function Yf(t){let e=v(t,"dueBy");return e&&` (${k(re.bound,{date:V(e)})}; ${Ts(v(t,"modality"))})`}function Qf({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=v(o,"deadlineLabel"),{delivery:s}=oe(o,e);return a`
          <li>
            ${n&&`${B(n)}: `}“${v(o,"deadlineText")}”${Yf(o)}
            ${v(o,"revises")==="true"&&`, ${re.revised}`}${s&&` – ${s}`}
          </li>
        `})}
    </ul>
  `}var Xf=t=>b.lookups[t]?.told||"",Qs=(t,e)=>je(t,"figure",e);function ya({id:t,date:e}){let o=Qs(t,e);return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${M} id=${n} />: <strong>${Xf(n)}</strong><${Dt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function Jo({of:t}){let e=s=>[st(s,"barrier")&&k(re.at_step,{step:x(st(s,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>v(s,r)&&ce(s,r))].filter(Boolean),o=s=>v(s,"status")?k(re.other_status,{reading:e(s).join(", ")}):k(re.other_reading,{reading:e(s).length?`“${e(s).join(", ")}”`:re.other_unsaid}),n=ye(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(s=>a`<li><strong>${o(s)}</strong>${v(s,"rationale")}</li>`)}
    </ul>
  `:null}function ts({id:t,read:e=[v(t,"basis"),v(t,"strength")]}){let o=e[0],n=U("Strength",e[1]);return a`
    <div class="koppeling">
      <p>
        <${Ks} id=${st(t,"barrier")} />
        ${` · ${ft(t,"interventionKind").map(ot).join(", ")} · ${n} · `}
        <${eo} basis=${o} />${` ${qt[o]?.[1]||U("Basis",o)}`}
      </p>
      <p class="reden"><strong>${re.here}</strong>${v(t,"rationale")}</p>
      <${Jo} of=${t} />
    </div>
  `}var Jl=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function tc({id:t,scenario:e,contributions:o}){let{date:n}=e,s=Ms(t,n),r=v(t,"promise"),i=js(t,n),{links:l}=Z(e),c=o.length?o.map(m=>a`<${ts} id=${m} read=${l[m]} />`):v(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${re.across}</strong>${v(t,"rationale")}</p>`,p=[[re.facts.deadline,i.length>0&&a`<${Qf} ids=${i} date=${n} />`],[re.facts.who,a`<${Zf} id=${t} date=${n} />`],[re.facts.figures,Qs(t).length>0&&a`<${ya} id=${t} date=${n} />`],[re.facts.how,c],[re.facts.where,a`<${Dt} of=${[t,...o,s]} />`]];return a`
    <article class="kaart">
      <h3><${M} id=${t} /></h3>
      <p class="regel">${gt(t)} · <${bt} id=${t} date=${n} /></p>
      <${Jl} lead=${r&&re.promise} text=${r||v(t,"summary")} />
      <${Jl} lead=${re.progress} text=${v(s,"summary")} />
      ${s&&a`<${Jo} of=${s} />`}
      <${oo} pairs=${p} />
    </article>
  `}var He=t=>[...t].sort((e,o)=>z(x(e),x(o)));var tn=g.overview;function Jf({cell:t}){let{column:e,plan:o,why:n=[],across:s=0,candidates:r}=t,i=C("overzicht",{...F.route.query,cel:_e(e,null,o)});return a`
    <p>${gn(X(o))}</p>
    ${n.length>0&&a`<h3>${tn.why}</h3>`}
    ${n.map(l=>a`<p>${v(l,"rationale")} <span class="zacht">${v(l,"source")}</span></p>`)}
    ${s>0&&a`
        <p>
          ${k(tn.elsewhere,{count:s,kind:ot(e)})}${" "}
          <a href=${i}>${tn.see_elsewhere}</a>
        </p>
      `}
    ${r&&a`<h3>${tn.who}</h3><${Ys} list=${r} plan=${o} />`}
  `}function td({row:t,cell:e,step:o,scenario:n,plan:s,address:r}){let i=Tt(),l=Tt();xt(()=>{let d=document.getElementById(Vo(r));return i.current.showModal(),l.current.focus(),()=>(d?.isConnected?d:document.getElementById(Vo(r)))?.focus()},[]);let{word:c,lines:p,look:m}=fe(e),f=k(tn.panel_note,{scenario:J(n,s)}),$=d=>$n(d).filter(u=>e.links.includes(u));return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${i}
      onClose=${()=>A({cel:null})}
      onClick=${d=>d.target===i.current&&i.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${l}>
          ${k(tn.panel,{row:t.label,step:Y(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>i.current.close()}>${g.shared.close}</button>
      </div>
      <p class=${`stand ${m}`}><strong>${c}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${e.initiatives>0&&!n.strict&&a`<p class="zacht">${B(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${P&&`${s.title}. `}${f}</p>
      ${e.asked&&a`<p>${tn.asked} <${zt} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(d=>a`<${tc} key=${d} id=${d} scenario=${n} contributions=${$(d)} />`):a`<${Jf} cell=${e} />`}
    </dialog>
  `}function Xs({address:t,by:e,scenario:o}){let{key:n,step:s,plan:r}=Ws(t),i=X(r);if(!i)return null;let l=se(e,o,i).find(m=>m.key===n),c=l?.cells[me(i).indexOf(s)];return c?a`<${td} key=${t} ...${{row:l,cell:c,step:s,scenario:o,plan:i,address:t}} />`:null}var xn=g.overview;function ec({open:t=!0}){let e={report:P?xn.howto.reports:ho(),marks:Object.values(qt).map(([o])=>o).join(" "),source:Mo()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${xn.howto.title}</summary>
      <ol>${xn.howto.lines.map(o=>a`<li>${k(o,e)}</li>`)}</ol>
    </details>
  `}var zo=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`);function ed({state:t,things:e,date:o}){let n=P?"h4":"h3",s=i=>Eo(i,o)[1]&&a`<span class="zacht"> – ${Eo(i,o)[1]}</span>`,r=k(xn.group,{state:B(U("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${r}<//>
      <${De} ids=${He(e)} more=${s} />
    </div>
  `}function oc({scenario:t,plan:e}){let o=P?"h3":"h2";return Z(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:r})=>{let i=b.codes.InterventionKind[s];return a`
      <section
        class="slachtoffers"
        id=${e===b.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}
      >
        <div class="hoofdstuk">
          <${o}>${k(xn.apart.title,{kind:i.label})}<//>
          <p>${k(xn.apart.note,{definition:i.definition})}</p>
        </div>
        ${r.length?a`
                <div class="standen">
                  ${r.map(l=>a`<${ed} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${gn(e)}</p>`}
      </section>
    `})}var Wt=g.coverage,od=5,nc=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${eo} basis=${t.most_basis} />
    <${Ye} bar=${t.bar} support=${t.support_only} most=${od} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;function nd({row:t,cell:e,step:o,plan:n}){if(!e)return a`<td></td>`;let{word:s,lines:r}=fe(e),i=_e(t.key,o,n.key),l=[s,...r,e.strict,qt[e.most_basis]?.[1]].filter(Boolean).join(" · ");return a`
    <td>
      <button type="button" class="vakje" id=${Vo(i)} aria-haspopup="dialog" title=${l}
        onClick=${()=>A({cel:i})}>
        <span class="sr">${k(g.overview.cell,{row:t.label,step:Y(o)})}${l}</span>
        <${nc} cell=${e} />
      </button>
    </td>
  `}var sd=({step:t,place:e,column:o,all:n})=>a`
  <th scope="col" class="station">
    <span class=${o.acting?"nummer":"nummer leeg"} aria-hidden="true">${e}</span>
    <a href=${Zt(t.id)}>${t.label}</a>
    <span class=${o.acting?"bij":"bij niemand"}>${o.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*o.acting/n}%`}}></i></span>
  </th>
`,rd=({rows:t})=>a`
  <td rowspan=${t} class="arcering">
    <span class="plaat"><strong>${Wt.nobody.title}</strong> ${Wt.nobody.text}</span>
  </td>
`;function ad({plan:t,reach:e,scenario:o,rows:n}){let s=new Map(n.map(i=>[i.key,i])),r=e.groups.flatMap(i=>[i,...i.partners.map(l=>s.get(l))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${k(Wt.caption,{scenario:J(o,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${Wt.partner}</th>
          ${t.steps.map((i,l)=>a`
              <${sd} step=${i} place=${l+1} column=${e.columns[l]}
                all=${e.numbers.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${r.map((i,l)=>a`
            <tr class=${i.partners&&"groep"}>
              <th scope="row" class=${!i.partners&&v(i.id,"isGeneric")==="true"?"verzamel":""}>
                ${i.partners?i.said:a`<${M} id=${i.id} text=${i.label} />`}
              </th>
              ${e.columns.map((c,p)=>c.acting?i.partners?a`<td></td>`:a`<${nd} row=${i} cell=${i.cells[p]} step=${c.step} plan=${t} />`:l===0&&a`<${rd} rows=${r.length} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}var id=({plan:t,reach:e,rows:o})=>a`
  <div class="perstap">
    ${e.columns.map((n,s)=>a`
        <section key=${n.step}>
          <${P?"h3":"h2"} class="stapkop">
            <span class=${n.acting?"nummer":"nummer leeg"} aria-hidden="true">${s+1}</span>
            ${k(Wt.step,{step:Y(n.step),said:n.said})}
          <//>
          ${n.acting?a`
                  <ul>
                    ${o.filter(r=>r.cells[s]).map(r=>a`
                          <li>
                            <${M} id=${r.id} text=${r.label} />
                            <a
                              class="naar"
                              href=${C("dekking",{...F.route.query,cel:_e(r.key,n.step,t.key)})}>
                              <span class="sr">${r.label}: ${fe(r.cells[s]).word}</span>
                              <${nc} cell=${r.cells[s]} />
                            </a>
                          </li>
                        `)}
                  </ul>
                `:a`<p class="arcering">
                  <span class="plaat"><strong>${Wt.nobody.title}</strong> ${Wt.nobody.text}</span>
                </p>`}
        </section>
      `)}
  </div>
`,ld=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${g.overview.legend.title}${P?` (${e.title})`:""}`}>
    ${t.columns.filter(o=>o.nobody).map(o=>a`
          <div class="leegte">
            <h2>${o.nobody}</h2>
            ${o.waits&&a`<p>${o.waits}</p>`}
            <p><a href=${C("aandachtspunten",{stap:o.step})}>${Wt.questions}</a></p>
          </div>
        `)}
    <h2>${g.overview.legend.title}</h2>
    <p>${Wt.about}</p>
    <${Qn} expected=${Wt.expected} quiet=${Wt.quiet} blank=${!0} />
    <h3>${g.overview.legend.how}</h3>
    <${ga} />
    <p><a href=${C("methode")}>${g.overview.legend.more}</a></p>
  </aside>
`,cd=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${Wt.alike.title}</h2><p>${Wt.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`;function pd({plan:t,scenario:e,reach:o}){let n=se("partner",e,t);return o.numbers.partners?a`
    ${P&&a`<h2>${t.title}</h2>`}
    <${zo} plan=${t} />
    <div class="naast smal">
      <div class="hoofd">
        <${ad} plan=${t} reach=${o} scenario=${e} rows=${n} />
        <p class="acties">
          <${Fo} name=${`dekking-${t.key}`} title=${Wt.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${id} plan=${t} reach=${o} rows=${n} />
        <${cd} reach=${o} />
      </div>
      <${ld} reach=${o} plan=${t} />
    </div>
  `:a`<p>${Wt.nothing}</p>`}function sc({route:t}){let e=I(t.query),{reach:o}=Z(e),{cel:n}=t.query;return a`
    <div class="werkkop">
      <${H} text=${Wt.heading} title=${Wt.title} />
      <p class="zacht">${J(e)}</p>
      <${Ds} query=${t.query}><${Je} /><//>
    </div>
    ${ke(e).map(s=>a`
        <${pd} key=${s.key} plan=${s} scenario=${e}
          reach=${o.find(r=>r.plan===s.key)} />
      `)}
    ${n&&a`<${Xs} address=${n} by="partner" scenario=${e} />`}
    <${Bt} text=${n?"":k(Wt.shown,{scenario:J(e)})} />
  `}var wa=".",so=()=>new Set((F.route?.query.merk||"").split(wa).filter(Boolean)),rc=()=>[...so()].join(wa),Js=()=>!!F.route?.query.alleen&&so().size>0;function tr(t,e){let o=so();for(let{mark:s}of t)e?o.add(s):o.delete(s);let n=o.size===0;return A({merk:[...o].join(wa),...n&&{alleen:null}},!0),o.size}var Sn=g.frame.foot.files,md=t=>document.querySelector(`#meenemen a[download="${t}"]`);function er(){return!b.files.length&&!et()?null:a`
    <section class="bestanden" aria-label=${Sn.title}>
      <h2>${Sn.title}</h2>
      <ul>
        <li><a href="#/samenvatting">${Sn.summary.label}</a> <span class="zacht">${Sn.summary.told}</span></li>
        ${b.files.map(({file:t,label:e,told:o,beside:n})=>n?a`<li>${e} <span class="zacht">${o}: ${n}</span></li>`:a`<li><a href=${md(t)?.href} download=${t}>${e}</a> <span class="zacht">${o}</span></li>`)}
        ${et()&&a`<li><a href="#/controleer">${Sn.save.label}</a> <span class="zacht">${Sn.save.told}</span></li>`}
      </ul>
    </section>
  `}var va=g.shared.outcomes,fd={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`},es=({outcome:t})=>a`<g class=${`teken teken-${va[t].sign}`}>${fd[va[t].sign]}</g>`,On=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${es} outcome=${t} />
  </svg>
`,en=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${On} outcome=${t} /> ${va[t].said}${e&&a`<span class="bij">${e}</span>`}
  </span>
`;var Ue=g.gaps,dd=g.shared.outcomes;function _a({gaps:t,what:e}){let o=so(),n=t.filter(i=>o.has(i.mark)).length,s=i=>nt(L(Ue.bar.changed,tr(t,i.target.checked))),r=t.length>1?k(Ue.mark_all,{count:t.length,what:e}):k(Ue.mark,{what:e});return a`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${r}
        onChange=${s}
      />
    </label>
  `}var lc=t=>so().has(t.mark)?"gemarkeerd":"",$d=({gap:t,scenario:e,query:o})=>a`
  <article class=${`punt gewicht-${t.severity} ${lc(t)}`} data-vraag=${t.mark}>
    <${_a} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${ba} gap=${t} query=${o} />
      <${ka} gap=${t} scenario=${e} />
    </div>
  </article>
`,ud={topic:{of:t=>t.topic,all:()=>b.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>E(t.map(e=>e.query)).map(e=>[e,Xo(e)])}};function hd({title:t,gaps:e,beside:o,by:n,scenario:s,open:r}){let i=e.filter($=>$.heavy).length,l=E(e.map($=>n==="topic"?Xo($.query):ac($))),c=$=>e.filter(d=>(n==="topic"?Xo(d.query):ac(d))===$).length,p=$=>c($)>1?k(Ue.repeated,{title:$,count:c($)}):$,m=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        <strong>${e.length}</strong> ${L(Ue.questions,e.length).replace(/^\d+ /,"")}
        ${i>0&&a`<span class="bij">${k(Ue.heavy,{count:i})}</span>`}
      </span>
      <span class="vouwbij">${l.slice(0,6).map(p).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&a`<span class="vouwtal bij">${k(Ue.about_source,{count:o})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${_a} gaps=${e} what=${t} />
      <${Xn} summary=${m} inside=${()=>e.map($=>a`<${$d} key=${$.mark} gap=${$} scenario=${s} query=${b.queries[$.query]||{}} />`)} open=${r} />
    </div>
  `}var ac=t=>t.subject_label;function cc({gaps:t,beside:e,by:o,scenario:n,open:s}){let{of:r,all:i}=ud[o],l=(c,p)=>c.filter(m=>r(m)===p);return i(t).map(([c,p])=>({id:c,title:p,found:l(t,c)})).filter(({found:c})=>c.length).map(({id:c,title:p,found:m})=>a`
        <${hd}
          key=${c}
          title=${p}
          gaps=${m}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${s}
        />
      `)}var ic=2;function gd({row:t}){let e=t.who.length>ic+1?t.who.slice(0,ic):t.who,o=t.who.length-e.length;return a`
    <${zt} ids=${e} name=${bd} />
    ${o>0&&k(Ue.deadline.others.more,{names:"",count:o})}
    <span class="bij">${Ue.deadline.how[t.how]}</span>
  `}var bd=t=>x(t);function kd({gap:t,scenario:e}){let o=t.deadline,n=Ue.deadline.columns,s=Ae(t.subject),r=x(t.subject);return a`
    <tr role="row" class=${lc(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${_a} gaps=${[t]} what=${o.what||r} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${M} id=${t.subject} text=${s===r?r:`${s} ${t.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${ka} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${en} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${gd} row=${o} /></td>
    </tr>
  `}var[yd,wd]=[8,5];function pc({gaps:t,scenario:e,all:o}){let{columns:n,caption:s,title:r,counted:i,lanes:l,note:c,show:p}=Ue.deadline,m=pe()?wd:yd,f=o||t.length<=m+1?t:t.slice(0,m),$=Object.entries(dd).map(([d,{said:u}])=>[t.filter(y=>y.deadline?.outcome===d).length,u]).filter(([d])=>d).map(([d,u])=>k(i,{count:d,said:u}));return a`
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
            ${Object.values(n).map(d=>a`<th scope="col" role="columnheader">${d}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${f.map(d=>a`<${kd} key=${d.mark} gap=${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${f.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen"
            onClick=${()=>A({termijnen:"alle"},!0)}>
            ${L(p,t.length-f.length)}
          </button>
        `}
    </section>
  `}var $e=g.gaps.bar,vd={docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};function _d({scenario:t,tell:e}){async function o(n){e($e.busy);try{let s=await Li(cn(t),rc(),n);Me(`${$e.file}.${n}`,s,vd[n]),e("")}catch(s){e(s.message)}}return Bi().map(n=>a`<button type="button" id=${`merk-${n}`} onClick=${()=>o(n)}>${$e.office[n]}</button>`)}function mc({gaps:t,scenario:e,rows:o}){let[n,s]=G(""),r=so();if(!r.size)return null;let i=t.filter(f=>r.has(f.mark)),l=r.size-i.length,c=Js(),p=()=>{tr([...r].map(f=>({mark:f})),!1),nt($e.cleared)},m=()=>{A({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${$e.label}>
      <p>
        <strong>${L($e.count,r.size)}</strong>${l>0&&L($e.elsewhere,l)}
      </p>
      <button
        type="button" class="alslink" id="alleen"
        onClick=${()=>A({alleen:c?null:"gemarkeerd"})}>
        ${c?$e.every:$e.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${$e.clear}</button>
      <p class="merkuitleg" aria-live="polite">${n||$e.address}</p>
      <button type="button" id="merk-print" onClick=${m}>${$e.print}</button>
      <${Ot} name=${`${$e.file}.csv`} rows=${()=>o(i)} label=${$e.csv} id="merk-csv" />
      <${_d} scenario=${e} tell=${s} />
    </section>
  `}var at=g.gaps,dc=t=>x(ee(t)||t),fc=(t,e)=>[[...at.csv,...Pt],...t.map(o=>[U("Severity",o.severity),Xo(o.query),o.sentence,b.queries[o.query]?.why||"",o.steps.map(Y).join(", "),o.kinds.map(ot).join(", "),o.partners.map(dc).join(", "),o.subject_label,No(o).map(rt).join("; "),...Ft(e,o.plan)])],xa=["tekst","stap","soort","partner","vraag","gewicht"];function xd({all:t}){let e=(r,i)=>E(r).map(l=>[l,i(l)]),o=e(t.flatMap(r=>Jn(r).flatMap(i=>i.partners)),dc),n=e(t.map(r=>r.query).sort(z),Xo),s=Object.entries(b.codes.Severity).map(([r,i])=>[r,i.label]);return a`
    <${Te}>
      <div class="velden">
        <${Nt}
          label=${at.fields.partner}
          name="partner"
          options=${o.sort((r,i)=>z(r[1],i[1]))}
        />
        <${Nt} label=${at.fields.step} name="stap" options=${St.map(r=>[r.notation,r.label])} />
        <${Nt} label=${at.fields.query} name="vraag" options=${n} />
        <${Nt} label=${at.fields.weight} name="gewicht" options=${s} />
        <${Nt} label=${at.fields.kind} name="soort" options=${mn.map(r=>[r.notation,r.label])} />
        <${Xe} label=${at.fields.text} name="tekst" />
        <${Ao} names=${xa} />
      </div>
    <//>
  `}var Sd=({scenario:t})=>a`
  <details class="blik">
    <summary>${J(t)} <span class="wijzig">${at.change}</span></summary>
    <${Je} />
  </details>
`,$c="bron";function Od({points:t,low:e,source:o,query:n}){let s=E(t.map(c=>c.topic)).length,r=c=>L(at.questions,c.length),i={points:k(at.part_counts.points,{questions:r(t),topics:L(at.topics_count,s)}),source:k(at.part_counts.source,{questions:r(e)})},l=(c,p,m)=>a`
    <a href=${C("aandachtspunten",{...n,deel:p})} aria-current=${m?"true":null} id=${`deel-${p}`}>
      <strong>${at.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${at.parts_label}>
      ${l("points","overleg",!o)}${l("source",$c,o)}
    </nav>
  `}var or={onderwerp:"topic",soort:"query"};function Cd({gaps:t,beside:e,per:o,scenario:n,open:s,all:r}){let i=t.filter(f=>f.deadline).sort((f,$)=>z(f.deadline?.day||"",$.deadline?.day||"")),l=t.filter(f=>!f.deadline),c=or[o],p=Object.entries(or).map(([f,$])=>[f,at.fold[$]]),m=()=>A({vouw:s?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${pc} gaps=${i} scenario=${n} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${at.heading[c]}</h2>
            <p>${at.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${m}>${s?at.refold:at.unfold}</button>
            </p>
          </header>
          <${Po} legend=${at.fold_by} name="per" options=${p} current=${o} id="per" />
          <${cc} gaps=${l} beside=${e} by=${c} scenario=${n} open=${s} />
        </section>
      `}
    ${!t.length&&a`<p>${at.none}</p>`}
  `}var jd=25;function uc({route:t}){let e=I(t.query),o=t.query,n=Z(e).gaps,s=Js(),r=n.filter(y=>s?so().has(y.mark):Yl(y,o)),i=r.filter(y=>!y.source),l=r.filter(y=>y.source),c=o.deel?o.deel===$c:!i.length&&l.length>0,p=s?r:c?l:i,m=s||xa.some(y=>o[y]),f=o.vouw?o.vouw==="uit":m&&p.length<=jd,$=o.per in or?o.per:Object.keys(or)[Number(c&&!s)],d=Object.fromEntries(xa.filter(y=>o[y]).map(y=>[y,o[y]])),u=y=>L(at.questions,y.length);return a`
    <${H} text=${at.title}>
      <p class="uitleg">${k(at.intro,{report:ho(X(e.plan))})} ${ve}</p>
    <//>
    ${ke(e).map(y=>a`<${zo} key=${y.key} plan=${y} />`)}
    <div class="deelrij">
      ${s?a`<p class="delen"><strong>${at.only_title}</strong></p>`:a`<${Od} points=${i} low=${l} source=${c} query=${d} />`}
      <${Sd} scenario=${e} />
    </div>
    <div class=${s?"vragen alleen":"vragen"}>
      ${!s&&a`<${xd} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!s&&a`<p class="zacht">${at.source_intro}</p>`}
        <${Cd}
          key=${`${c}${s}`}
          gaps=${p}
          beside=${c||s?[]:l}
          per=${$}
          scenario=${e}
          open=${f}
          all=${m||!!o.termijnen}
        />
        <p class="acties"><${Ot} name="aandachtspunten.csv" rows=${()=>fc(p,e)} /></p>
        <${er} />
      </div>
    </div>
    <${mc} gaps=${n} scenario=${e} rows=${y=>fc(y,e)} />
    <${Bt} text=${k(at.shown,{points:u(i),source:u(l)})} />
  `}function nr(t,e){let o=new Map;for(let s of t)o.set(s.x,[...o.get(s.x)||[],s]);let n=Math.max(1,...[...o.values()].map(s=>s.length));return[...o.values()].flatMap(s=>s.sort((r,i)=>r.y-i.y).map((r,i)=>({...r,y:Math.round((i+.5)*e*n/s.length)})))}function hc(t,e,o){let n=new Map(t.map(f=>[f.id,f])),s=f=>e.flatMap($=>$.from===f?[$.to]:$.to===f?[$.from]:[]),r=[],i=[...t].sort((f,$)=>z(f.title,$.title)).map(f=>f.id),l=new Set,c=f=>{if(!(l.has(f)||!n.has(f))){l.add(f),r.push(f);for(let $ of E(s(f)))c($)}};for(let f of i)c(f);let p=Math.ceil(r.length/2),m=Math.max(o*1.6,40);return r.map((f,$)=>{let d=$<p,u=d?p:r.length-p,y=d?$:r.length-1-$,h=u>1?Math.sin(Math.PI*y/(u-1)):1,w=Math.round((y+.5)*m*(p/u));return{...n.get(f),x:Math.round((d?-1:1)*(140+250*h)),y:w}})}var Le="omgeving",Md=16,Sa=8,Oa=68,Ca=236;function gc(t,e){let o=Dn(t,e).filter(n=>n.group).map(({from:n,to:s,group:r,said:i=""})=>({id:[n,s,r,i].join("~"),from:n,to:s,group:r,said:[i]}));return[...new Map(o.map(n=>[n.id,n])).values()]}var ae=b.around,Td=t=>pn(t).find(e=>ae.nodes[e])||"*",Ld=t=>t.length>ae.letters?`${t.slice(0,ae.letters-1)}…`:t,bc=(t,e,o)=>({id:t,label:Ld(x(t)),title:x(t),group:Td(t),x:e,y:o}),kc=t=>{let{color:e,dashes:o}=ae.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function yc(t,e){let o=Lt(t)?t:"",n=o?gc(o,e).map(kc):[],s=[E(n.map(l=>l.from)),[o],E(n.map(l=>l.to))],r=new Set([o]),i=s.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(m=>!r.has(m));for(let m of p)r.add(m);return p.sort((m,f)=>z(x(m),x(f))).map((m,f)=>bc(m,c*ae.width,f))});return{...ae,name:Le,title:o?ae.title_of.replace("{name}",x(o)):ae.title,layout:"columns",looks:ae,nodes:nr(i,ae.step),rows:n,date:e,centre:o}}function wc(t,e,o,n){let s=[...t.nodes],r=[...t.rows],i=new Map;for(let l of e.filter(c=>Lt(c)&&s.some(p=>p.id===c))){let c=new Set(s.map(h=>h.id)),p=gc(l,o),m=h=>h.from===l?h.to:h.from,f=E(p.map(m)).filter(h=>!c.has(h)),$=f.slice(0,Md),d=s.find(h=>h.id===l),u=(n==="route"?Ed:Bd)(s,d,$);s.push(...u.map(({id:h,x:w,y:_})=>bc(h,w,_)));let y=new Map(u.map(h=>[h.id,h]));for(let h of p.filter(w=>y.has(m(w)))){let{branch:w}=y.get(m(h));r.push({...kc(h),...w&&{branch:{...w,head:l,stop:m(h)}}})}f.length>$.length&&i.set(l,{shown:$.length,count:f.length-$.length})}return{nodes:s,rows:r,left:i}}function Bd(t,e,o){let n=t.map(c=>c.x),[s,r]=[Math.min(...n),Math.max(...n)],i=e.x<(s+r)/2?s-ae.width:r+ae.width,l=e.y-(o.length-1)*ae.step/2;return o.map((c,p)=>({id:c,x:i,y:l+p*ae.step}))}function Ed(t,e,o){let n=Math.max(...t.map(l=>l.x)),s=Math.max(...t.map(l=>l.y))+30,r=Math.ceil(o.length/Sa)*Ca,i=Math.max(0,Math.min(e.x+Oa,n+Oa-r));return o.map((l,c)=>{let p=i+Math.floor(c/Sa)*Ca,m=s+26+c%Sa*(ae.step-3);return{id:l,x:p+Ca/2-4,y:m,branch:{beside:p-e.x,aside:Oa,top:s}}})}function vc(t,e){let{date:o}=I(e);if(t===Le)return yc(e.ding,o);let n=b.views[t];if(!n)return null;let{edges:s,loose:r}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...s,...r]}}function Cn(t,e,o){return t.matrix||e.from&&e.to?`${o(e.from)} – ${o(e.to)}`:[o(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}var jn=t=>Object.keys(t.table).filter(e=>!_c[e]),_c={from_label:"from",to_label:"to"},xc=t=>_c[t],sr={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function Sc(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=I(e),s=Object.entries(sr).map(([c,p])=>[p,c==="partner"?e[c]&&ee(e[c]):e[c]]).filter(([,c])=>c),r=t.rows.filter(c=>!(c.group&&o.has(c.group))&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&s.every(([p,m])=>(c[p]||[]).includes(m)||c.from===m||c.to===m));if(r.length===t.rows.length)return{nodes:t.nodes,rows:r};let i=new Set([t.centre,...r.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.row&&i.has(c.row));return t.choose?{nodes:hc(l,r,t.step),rows:r}:{nodes:t.layout==="columns"?nr(l,t.step):l,rows:r}}var rr=g.graph.choose,Cc="alles",Fd=["stap","hoofdstuk"],jc=t=>!!t[Cc]||Object.keys(sr).some(e=>t[e]),Oc=t=>E(t.flatMap(e=>[e.from,e.to])).length;function Mc({picture:t}){let e=E($o("Chapter").map(r=>v(r,"identifier"))).sort(z),o=r=>x($o("Chapter").find(i=>v(i,"identifier")===r)||""),n={stap:St.map(r=>[r.notation,r.label]),hoofdstuk:e.map(r=>[r,o(r)])},s=r=>C(["graaf",t.name],r);return a`<div class="kieseerst">
    <p>${rr.sentence}</p>
    ${Fd.map(r=>{let i=n[r].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[sr[r]]?.includes(l))})).filter(l=>l.rows.length);return i.length>0&&a`<h2>${rr[r]}</h2>
          <ul class="keuzetegels">
            ${i.map(({value:l,label:c,rows:p})=>a`<li><a href=${s({[r]:l})}>
                <b>${c}</b><span>${L(rr.partners,Oc(p))}</span></a></li>`)}
          </ul>`})}
    <p>
      <a href=${s({[Cc]:"ja"})}>
        ${L(rr.whole,Oc(t.rows),{lines:t.rows.length})}
      </a>
    </p>
  </div>`}var ro=g.graph.card,os=3;function Lc(t,e=Pe){let o=E(t.filter(Boolean)),n=o.length-os;return e(n>0?[...o.slice(0,os),ro.more.replace("{count}",String(n))]:o)}var ar=t=>Lc(t,e=>e.join("; ")),Tc=t=>ar(t.flatMap(e=>Lt(e)?Et(e).slice(0,1).map(rt):[]));function Pd(t,e){let o=It(t,"who",e).filter(r=>r.acts),n=r=>st(r,"broader")||r,s=r=>`${x(n(st(r,"barrier")))}, ${U("Basis",v(r,"basis")).toLowerCase()}`;return[[ro.who,ar(o.map(r=>`${x(r.from)} (${r.said})`))],[ro.state,Xt(t,e)],[ro.step,ar($n(t,e).map(s))],[ro.where,ar(Et(t).slice(0,2).map(rt))]]}var Bc=t=>Lc((t.roles||[]).map(e=>U("Role",e))),Ad=(t,e)=>jn(t).map(n=>t.table[n]).map((n,s)=>[n,e.said[s]]),Nd=(t,e)=>[...t.said.filter(o=>o&&tt(o)!==tt(e)),Bc(t)].filter(Boolean).join(" · ");function Ec(t,e,o,n){let s=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(s)return{kind:s.group&&t.looks.edges[s.group]?.label||"",name:Cn(t,s,n),facts:[...Ad(t,s),[ro.role,Bc(s)],[ro.where,Tc(s.about||[])]],thing:""};let r=e.filter(c=>c.from===o||c.to===o),i=c=>n(c.from===o?c.to:c.from),l=Uo(o)?Pd(o,t.date):[...r.slice(0,os).map(c=>[i(c),Nd(c,i(c))]),[ro.also,r.length>os?ro.more.replace("{count}",String(r.length-os)):""],[ro.where,Tc(r.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:Lt(o)?B(gt(o)):"",name:n(o),facts:l,thing:Lt(o)?o:""}}var Ht=g.graph,ja=40,Fc=(t,e=x(t))=>a`<a href=${Zt(t)}>${e}</a>`,zd=t=>(t===1?Ht.counted.one:Ht.counted.more).replace("{count}",t);function Rd({picture:t,row:e}){let o=e.group&&!b.views[t.name]?Object.keys(b.around.table):Object.keys(t.table),n=jn(t).map(r=>t.table[r]),s=e.said.map((r,i)=>[o.length&&n[i],r]).filter(([r,i])=>r&&i);return a`<dl class="feiten">
    ${s.map(([r,i])=>a`<div><dt>${r}</dt><dd>${i}</dd></div>`)}
  </dl>`}function Wd({picture:t,row:e,name:o}){let n=(e.about||[]).filter(r=>Lt(r)&&r!==e.from&&r!==e.to),s=r=>Eo(r,t.date).filter(Boolean).join(", ");return a`
    <h2>${Cn(t,e,o)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&a`<p>${t.looks.edges[e.group].label}</p>`}
    <${Rd} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&a`<p>${ve}</p>
        <p><a href=${C("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${Ht.slot_page}</a></p>`}
    ${n.length>0&&a`<p>${Ht.about}</p>
        <ul>${n.map(r=>a`<li>${wt(r)?Fc(r):x(r)}${Uo(r)&&a`<span class="zacht"> – ${s(r)}</span>`}${Et(r).slice(0,1).map(i=>a`<span class="zacht adres">${rt(i)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(r=>r&&wt(r)).map((r,i)=>a`${i>0&&" · "}${Fc(r,Ht.page_of.replace("{name}",x(r)))}`)}</p>
  `}function Id({picture:t,rows:e,node:o,name:n,unfold:s,opened:r,pick:i}){let l=e.filter($=>$.from===o||$.to===o),c=t.nodes.find($=>$.id===o)?.group,p=t.looks.nodes[c]?.label||gt(o),m=r.includes(o),f=$=>{let d=$.from===o?$.to:$.from;return a`<li>
      ${t.arrows!==!1&&($.from===o?Ht.towards:Ht.coming)}
      <button type="button" class="rijknop" onClick=${()=>i(d||$.id)}>${n(d)}</button>
      ${$.group&&a`<span class="zacht"> – ${t.looks.edges[$.group]?.label||$.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${p&&`${B(p)}. `}${zd(l.length)}</p>
    ${Lt(o)&&wt(o)&&a`<p class="acties">
        <a href=${Zt(o)}>${Ht.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(m)}
          onClick=${()=>s(o)}>${m?`− ${Ht.fold}`:`+ ${Ht.unfold}`}</button>
        ${" "}<a href=${C(["graaf",Le],{ding:o})}>${Ht.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,ja).map(f)}</ul>
    ${l.length>ja&&a`<p>${Ht.rest.replace("{count}",String(l.length-ja))}</p>`}
  `}function Pc(t){let{row:e,node:o,first:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${Ht.in_words}>
      ${e&&a`<${Wd} ...${t} />`} ${o&&a`<${Id} ...${t} />`}
      ${!e&&!o&&(n||a`<p class="zacht">${Ht.nothing_chosen}</p>`)}
    </section>
  `}function Ac({picture:t,rows:e,name:o,hover:n,close:s,keep:r,unfold:i,opened:l,unfolds:c}){let p=Tt();xt(()=>{let $=d=>d.key==="Escape"&&s();return window.addEventListener("keydown",$),()=>window.removeEventListener("keydown",$)},[]),xt(()=>{let{offsetWidth:$,offsetHeight:d,offsetParent:u}=p.current;if(!u)return;let y=Math.max(4,Math.min(n.x-20,u.clientWidth-$-4)),h=n.y+16,w=h+d>u.clientHeight-4?Math.max(4,n.y-18-d):h;p.current.style.transform=`translate(${y}px, ${w}px)`});let m=Ec(t,e,n.id,o),f=m.facts.filter(([$,d])=>$&&d);return a`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>r(!0)} onPointerLeave=${()=>r(!1)}>
      ${m.kind&&a`<span class="zacht">${m.kind}</span>`}
      <strong>${m.name}</strong>
      <dl>${f.map(([$,d])=>a`<div><dt>${$}</dt><dd>${d}</dd></div>`)}</dl>
      ${m.thing&&wt(m.thing)&&a`<p class="acties"><a href=${Zt(m.thing)}>${Ht.page}</a>${c(m.thing)&&a`<button type="button" class="rijknop" onClick=${()=>i(m.thing)}>${l.includes(m.thing)?Ht.fold:Ht.unfold}</button>`}</p>`}
    </div>
  `}var qd=250,Dd=.9,Hd={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function Nc(t){let{of:e,nodes:o,edges:n,options:s,handle:r,lit:i,line:l,look:c,shown:p,title:m,opened:f}=t,$=Tt(),d=jo({of:"",view:null,ids:new Set}),u=jo(t);u.current=t,xt(()=>{let w=performance.now(),_=d.current.of===e?d.current.view:null,T=0,S=(j,lt)=>{window.clearTimeout(T),T=window.setTimeout(()=>u.current.onHover(j===null?null:{id:j,...lt}),qd)},q=Ns($.current,{nodes:o,edges:n,options:s,view:_,opened:f},{onChoose:j=>u.current.onChoose(j),onUnfold:j=>u.current.onUnfold(j),unfolds:j=>u.current.unfolds(j),onHover:S});r.current=q;let N=_?o.map(j=>j.id).filter(j=>!d.current.ids.has(j)):[];return N.length&&q.show([...N,...i]),$.current.dataset.ms=String(Math.round(performance.now()-w)),()=>{window.clearTimeout(T),d.current={of:e,view:q.view(),ids:new Set(o.map(j=>j.id))},q.destroy(),r.current=null}},[e,o,n]),xt(()=>{p&&d.current.of===""&&r.current.fit(12/14)},[p]),xt(()=>{let w=()=>window.setTimeout(()=>r.current?.fit(),60),_=()=>r.current?.fit();return document.addEventListener("fullscreenchange",w),window.addEventListener("beforeprint",_),()=>{document.removeEventListener("fullscreenchange",w),window.removeEventListener("beforeprint",_)}},[]),xt(()=>r.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let y=w=>Hd[w.key]?.(t),h={height:`${hl(o,Math.max(420,Math.round(window.innerHeight*Dd)))}px`};return a`<div class="doek" id="doek" ref=${$} style=${h} data-title=${m} onKeyDown=${y}></div>`}var ns=t=>t===""?2:Lt(t)&&un(t)?1:0;function ir(t,e){let o=new Map;for(let s of t){let r=`${s.from||""}|${s.to||""}`;o.set(r,[...o.get(r)||[],s])}let n=s=>[...new Set(s)].sort((r,i)=>ns(r)-ns(i)||z(e(r),e(i)));return{givers:n(t.map(s=>s.from||"")),takers:n(t.map(s=>s.to||"")),at:(s,r)=>o.get(`${s}|${r}`)||[]}}var ao=g.graph.matrix,on=({look:t})=>a`
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
`;function zc({picture:t,rows:e,names:o,chosen:n,pick:s,point:r,caption:i}){let l=_=>o.get(_)?.title||ao.nobody,c=_=>o.get(_)?.label||ao.nobody,{givers:p,takers:m,at:f}=ir(e,c),$=_=>t.looks.edges[_.group],d=_=>[_.said[0],$(_).label].filter(Boolean).join(", "),u=(_,T)=>[ns(_)!==ns(T)&&"nieuw",_===""&&"ongenoemd"].filter(Boolean).join(" "),y=(_,T)=>{let S=_.currentTarget.getBoundingClientRect(),q=_.currentTarget.closest(".vlak").getBoundingClientRect();r({id:T.id,x:S.right-q.left,y:S.bottom-q.top-10})},h=(_,T)=>{let S=f(_,T);if(!S.length)return null;let q=S.some(j=>j.id===n),N=S.some(j=>$(j).mark==="broken");return a`
      <button type="button" class=${N?"hapert":null} aria-pressed=${String(q)}
        aria-label=${`${l(_)} ${ao.to} ${l(T)}: ${S.map(d).join("; ")}`}
        onClick=${()=>s(S[(S.findIndex(j=>j.id===n)+1)%S.length].id)}
        onMouseEnter=${j=>y(j,S[0])} onMouseLeave=${()=>r(null)}
        onFocus=${j=>y(j,S[0])} onBlur=${()=>r(null)}>
        ${S.length>2?a`<${on} look=${$(S[0])} /><b>${S.length}</b>`:S.map(j=>a`<${on} look=${$(j)} />`)}
      </button>
    `},w=_=>n&&e.some(T=>T.id===n&&(T.from||"")===_);return a`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${i}</caption>
        <thead>
          <tr>
            <td class="hoek">${ao.corner}</td>
            ${m.map((_,T)=>a`<th scope="col" class=${u(_,m[T-1]??_)}><span>${c(_)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${p.map((_,T)=>a`
              <tr class=${[u(_,p[T-1]??_),w(_)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(_)}</th>
                ${m.map((S,q)=>a`<td class=${u(S,m[q-1]??S)}>${h(_,S)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function Rc({picture:t,rows:e,name:o,pick:n}){let s=Object.entries(t.looks.edges).map(([i,l])=>({look:l,rows:e.filter(c=>c.group===i)})).filter(i=>i.rows.length),r=s.filter(i=>i.look.mark==="broken").flatMap(i=>i.rows);return a`
    <h2>${ao.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${s.map(({look:i,rows:l})=>a`<li><${on} look=${i} /><b>${l.length}</b><span>${i.label}</span></li>`)}
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
  `}var wo=g.graph,Ic=["kies","uit"],Wc=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...Ic],Ud=()=>[...be.keys()].filter(wt).sort((t,e)=>z(x(t),x(e)));function Gd({thing:t}){let[e,o]=G(!1),n=Se(()=>e?Ud():[],[e]),s=r=>{let i=n.find(l=>x(l)===r.target.value);i?A({ding:i,kies:null,uit:null}):nt(wo.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${wo.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onFocus=${()=>o(!0)} onChange=${s}
        value=${Lt(t)?x(t):""} />
      <datalist id="dingen">${n.map(r=>a`<option value=${x(r)}></option>`)}</datalist>
    </label>
  `}function qc({picture:t,query:e}){let[o,n]=G(!1),s=Wc.filter(h=>e[h]&&!Ic.includes(h)).length,r=t.name===Le,i=t.nodes.filter(h=>Gr(h.id)).sort((h,w)=>z(h.title,w.title)),l=h=>b.codes.CellState[h]?.order??9,c=E(t.rows.map(h=>h.state||"").filter(Boolean)).sort((h,w)=>l(h)-l(w)),p=h=>B(b.codes.CellState[h]?.label||U("Status",h)),m=mn.filter(h=>t.rows.some(w=>w.kinds?.includes(h.notation))),f=St.filter(h=>t.rows.some(w=>w.steps?.includes(h.notation))),$=new Set(t.rows.flatMap(h=>h.chapters||[])),d=$o("Chapter").map(h=>[v(h,"identifier"),x(h)]).filter(([h])=>$.has(h)).sort((h,w)=>z(h[0],w[0])),u=[["stap",wo.filters.step,f.map(h=>[h.notation,h.label])],["hoofdstuk",wo.filters.chapter,d],["soort",wo.filters.kind,m.map(h=>[h.notation,h.label])],["partner",wo.filters.partner,i.map(h=>[v(h.id,"notation"),h.title])],["staat",wo.filters.state,c.map(h=>[h,p(h)])]];return a`
    <details class="filters graafkeuzes" open=${o} onToggle=${h=>n(h.target.open)}>
      <summary id="filterknop">${s?k(g.shared.filters_set,{count:s}):wo.choices}</summary>
      ${!r&&a`<${Ie} />`}
      <${Zo} />
      <div class="velden">
        ${r&&a`<${Gd} thing=${t.centre} />`}
        ${!r&&u.filter(([,,h])=>h.length>1).map(([h,w,_])=>a`<${Nt} name=${h} label=${w} options=${_} />`)}
        <${Xe} label=${wo.filters.search} name="zoek" id="graafzoek" />
        <${Ao} names=${Wc} />
      </div>
    </details>
  `}var Ma=g.graph,Kd={full:a`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},Vd=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${Kd[t.mark]}
  </svg>
`,Zd=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,Dc={name:!0,hollow:!0,stop:!0,side:!0,tag:!0},Hc=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${Dc[t.shape]?"#FFFFFF":t.color} stroke=${Dc[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function Uc({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),s=c=>t.layout==="grid"&&t.looks.edges[c],r=Object.entries(t.looks.nodes).filter(([c])=>!s(c)&&t.nodes.some(p=>p.group===c)),i=(c,p)=>{if(t.matrix&&p.mark)return a`<${on} look=${p} />`;if(t.layout==="route"&&p.mark)return a`<${Vd} look=${p} />`;if(t.layout!=="grid")return a`<${Zd} look=${p} />`;let m=t.looks.nodes[c];return m?a`<${Hc} look=${m} />`:a`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?o.delete(c):o.add(c),A({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${Ma.lines}>
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
    ${!t.matrix&&a`<ul class="lijnen" aria-label=${Ma.points}>
      ${r.map(([,c])=>a`<li><${Hc} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&a`<li><span class="leegvak" aria-hidden="true"></span><span>${Ma.slots}</span></li>`}
    </ul>`}
  `}var lr=g.graph;function Ta({picture:t,rows:e,name:o,chosen:n,pick:s}){let r=t.matrix,i=r?"from":"to",l=r?"to":"from",c=new Map(t.nodes.map(m=>[m.id,m.station??0])),p=ir(e,o)[r?"givers":"takers"];return p.sort((m,f)=>(c.get(m)||0)-(c.get(f)||0)),a`<div class="beeldlijst">
    ${p.map(m=>{let f=e.filter(h=>(h[i]||"")===m),$=f.filter(h=>h.color||r),d=f.filter(h=>!h.color&&!r),u=$.length?L(r?lr.list.flows:lr.list.partners,$.length):lr.list.nobody,y=d.length>0&&L(lr.list.slots,d.length);return a`
        <details key=${m} open=${p.length<4||f.some(h=>h.id===n)}>
          <summary>
            <h2>${o(m)}</h2>
            <span class="zacht">${[u,y].filter(Boolean).join(" · ")}</span>
          </summary>
          <ul>
            ${d.map(h=>a`<li class="leegrij"><span>${h.said.filter(Boolean).join(": ")}</span></li>`)}
            ${$.map(h=>a`<li>
                <button type="button" class="rijknop" aria-pressed=${String(h.id===n)}
                  onClick=${()=>s(h.id)}>
                  ${r&&a`<${on} look=${t.looks.edges[h.group]} />`}
                  ${r&&"→ "}${o(h[l])}
                </button>
                <span class="zacht">${h.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var ss=g.graph,Gc="from_label",Yd="amount",La=new WeakMap;function Qd(t,e){return La.has(t)||La.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),La.get(t).get(e)||ss.not_said}function Mn(t,e,o){let n=xc(o);return n?Qd(t,e[n]):e.said[jn(t).indexOf(o)]||""}function Xd(t,e,o){let n=o.replace("-",""),s=o[0]==="-"?-1:1,r=e.map(l=>[Mn(t,l,n),l]),i=l=>+(l===""||l===ss.not_said);return r.sort((l,c)=>i(l[0])-i(c[0])||s*z(l[0],c[0])).map(([,l])=>l)}function Kc({picture:t,rows:e,chosen:o,pick:n,caption:s}){let r=F.route.query.sorteer||Gc,i=Object.entries(t.table),l=(f,$)=>{let d=r===f?`-${f}`:f;A({sorteer:d===Gc?null:d},!0),nt(ss.sorted.replace("{column}",$.toLowerCase()).replace("{direction}",d[0]==="-"?ss.down:ss.up))},c=f=>r===f?"ascending":r===`-${f}`?"descending":null,p=([f,$])=>f===Yd?a`<th scope="col" role="columnheader">${$}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(f)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${f}`} onClick=${()=>l(f,$)}>
            ${$}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,m=f=>{let $=f.id===o,d=y=>y.target.closest("button, a")||n(f.id),u=$||o&&(f.from===o||f.to===o);return a`
      <tr key=${f.id} role="row" class=${u?"gekozen":null} data-rij=${f.id} data-van=${f.from||""}
        data-naar=${f.to||""} data-lijn=${f.color?"ja":null} onClick=${d}>
        ${i.map(([y,h],w)=>w?a`<td role="cell" data-kop=${h}>${Mn(t,f,y)}</td>`:a`<th scope="row" role="rowheader" data-kop=${h}>
                <button type="button" class="rijknop" aria-pressed=${String($)} onClick=${()=>n(f.id)}>
                  ${Mn(t,f,y)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${s}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(p)}</tr></thead>
      ${to("beeldtabel",Xd(t,e,r)).map(f=>a`
          <tbody role="rowgroup" class=${yo(f)}>
            ${f.folds&&a`<tr role="row" class="vouwrij">
                <th scope="rowgroup" role="rowheader" colspan=${i.length}><${qe} part=${f} /></th>
              </tr>`}
            ${f.rows.map(m)}
          </tbody>
        `)}
    </table>
  `}var Ge=g.graph,Vc=({ways:t,shows:e,choose:o})=>a`
  <div class="knoppen" role="group" aria-label=${Ge.show.label}>
    ${t.map(([n,s])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${s}</button>`)}
  </div>
`;function Zc({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${Ge.tools[i]} onClick=${c}>${l}</button>`,s=()=>document.fullscreenElement?document.exitFullscreen():yt("beeld").requestFullscreen().catch(()=>{}),r=()=>{nt(Ge.keep.busy),_l({name:e.name,picture:e,handle:t,scenario:I(F.route.query)})};return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",Ge.tools.fit,()=>t.current.fit())} ${n("back",Ge.tools.back,o)}
      ${n("screen",Ge.tools.screen,s)} ${n("png",Ge.tools.png,r)}
    </div>
  `}function Yc({picture:t,ids:e,left:o}){if(!e.length)return null;let n=s=>A({uit:e.slice(0,s).join(",")||null});return a`
    <nav class="spoor" aria-label=${Ge.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((s,r)=>{let i=x(s),l=r===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${k(Ge.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(r+1)}>${i}</button>`}`})}
      ${[...o].map(([s,{shown:r,count:i}])=>{let l=k(Ge.left_out,{name:x(s),shown:r,count:i});return a`<p class="zacht">
          ${l} <a href=${C(["graaf",Le],{ding:s})}>${Ge.surroundings}</a>
        </p>`})}
    </nav>
  `}function Ro(){let t=g.missing;return a`
    <${H} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${C("overzicht")}>${t.home}</a></p>
  `}var jt=g.graph,Ba=null,Ea=()=>Ba,nn=t=>A({kies:F.route.query.kies===t?null:t},!0);function Jd(t){let e=pe(),o=t.matrix?[["matrix",jt.show.matrix],["beeld",jt.show.arrows]]:[["beeld",jt.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",jt.show.list]]:[],s=["tabel",jt.show.table];return e&&!n.length&&!t.choose?[s,...o]:[...n,...o,s]}function t$(t,e,o){let n=tt(o||""),s=Object.keys(t.table);return n?e.filter(r=>s.some(i=>tt(Mn(t,r,i)).includes(n))):e}function e$({picture:t,drawn:e,opened:o,chosen:n,row:s,lit:r,choices:i,handle:l,turn:c,shown:p,tell:m}){let f=Se(()=>e.rows.filter(y=>y.color),[e]),$=Se(()=>[...e.nodes].filter(y=>y.title).sort((y,h)=>y.y-h.y||y.x-h.x).map(y=>y.id),[e]),d=y=>y&&nn(y),u=y=>{let h=$[($.indexOf(r[0])+y+$.length)%$.length];A({kies:h},!0)};return a`
    <${Nc} of=${`${t.name}|${t.date}|${t.centre||""}|${i}|${c}`} nodes=${e.nodes}
      edges=${f} options=${n$(t,o)} opened=${o} handle=${l} lit=${r}
      line=${s?.color?s.id:""} look=${!!n||r.length===1} shown=${p}
      title=${k(jt.picture,{title:t.title})} onChoose=${d} onStep=${u}
      unfolds=${m.unfolds} onUnfold=${m.unfold} onHover=${m.point}
      onClear=${()=>A({kies:null},!0)} />
  `}function o$({picture:t,query:e}){let o=Tt(),n=jo(!1),[s,r]=G(0),[i,l]=G(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(D=>e[D]).join("|"),m=Se(()=>Sc(t,e),[t,p]),f=(e.uit||"").split(",").filter(Lt),$=Se(()=>wc(m,f,t.date,t.layout),[m,e.uit]),d=Se(()=>new Map($.nodes.map(D=>[D.id,D])),[$]),u=$.rows.find(D=>D.id===c||c===`leeg~${D.id}`&&D),y=u?"":d.has(c)?c:"",h=Se(()=>t$(t,m.rows,e.zoek),[m,e.zoek]),w=!u&&!y&&tt(e.zoek||""),_=w?$.nodes.filter(D=>tt(D.title||"").includes(w)).map(D=>D.id):[],T=Jd(t),S=T.some(([D])=>D===e.toon)?e.toon:T[0][0],q=t.choose&&!jc(e),N=S==="beeld"&&!q,j=D=>d.get(D)?.title||(t.matrix?jt.matrix.nobody:jt.not_said),lt=D=>Lt(D)&&wt(D)&&D!==t.centre,Kt=D=>{if(!lt(D))return;let ms=f.includes(D)?f.filter(nm=>nm!==D):[...f,D];R(!1),A({uit:ms.join(","),kies:D})},O=D=>{(D||!n.current)&&l(D)},R=D=>{n.current=D,D||l(null)};po(()=>{!c||!F.started||(u&&!(u.from&&u.to)?nt(k(jt.chosen_one,{name:Cn(t,u,j)})):u?nt(k(jt.chosen_pair,{from:j(u.from),to:j(u.to)})):y&&nt(k(jt.chosen_one,{name:j(y)})))},[c]),xt(()=>(Ba={name:t.name,drawing:o.current},()=>{Ba=null}));let W=u&&!u.color?`leeg~${u.id}`:"",Q=W&&d.has(W)?[W]:u?[u.from,u.to].filter(Boolean):y?[y]:_,te={unfolds:lt,unfold:Kt,point:O},Vt={picture:t,rows:$.rows,name:j,opened:f,unfold:Kt,pick:nn},ge=i&&i.id!==c&&a`<${Ac} ...${Vt} unfolds=${lt} keep=${R} hover=${i} close=${()=>R(!1)} />`,co=L(jt.rows,h.length),vt=t.matrix?a`<${Rc} picture=${t} rows=${h} name=${j} pick=${nn} />`:t.layout==="route"&&N&&a`<p class="zacht">${jt.nothing_chosen}</p>
        <${Ta} picture=${t} rows=${h} name=${j} chosen="" pick=${nn} />`;return a`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${Vc} ways=${T} shows=${S} choose=${D=>A({toon:D},!0)} />
      ${N&&a`<${Zc} handle=${o} picture=${t} reset=${()=>r(s+1)} />`}
      <${qc} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${S==="tabel"}>
          ${N&&a`<${Yc} picture=${t} ids=${f} left=${$.left} />`}
          ${t.choose&&!q&&a`<p class="spoor"><a href=${C(["graaf",t.name])}>${jt.choose.back}</a></p>`}
          <div class="vlak">
            ${q?a`<${Mc} picture=${t} />`:S==="matrix"?a`<${zc} picture=${t} rows=${h} names=${d} chosen=${u?.id||""}
                      pick=${nn} point=${O} caption=${k(jt.matrix.caption,{rows:co})} />`:S==="lijst"?a`<${Ta} picture=${t} rows=${h} name=${j} chosen=${u?.id||""}
                        pick=${nn} />`:a`<${e$} ...${{picture:t,drawn:$,opened:f,chosen:c,row:u,lit:Q,choices:p,handle:o,turn:s,tell:te}}
                        shown=${S==="beeld"} />`}
            ${!m.rows.length&&a`<p class="leegbeeld">${t.centre?jt.alone:jt.empty}</p>`}
            ${ge}
          </div>
          ${!q&&a`<${Uc} picture=${t} hidden=${e.zonder||""} />`}
          ${S==="matrix"&&a`<p class="acties"><${Fo} name=${t.name} title=${t.title} of=".stroomtabel"
              scenario=${I(e)} legend=".lijnen li" /></p>`}
          ${N&&a`<p class="zacht sleutels">${jt.keys}</p>`}
        </div>
        <div class="tabel" hidden=${S!=="tabel"}>
          <div class="rol">
            <${Kc} picture=${t} rows=${h} chosen=${u?.id||y} pick=${nn}
              caption=${k(jt.caption,{title:t.title,rows:co})} />
          </div>
          <div class="acties">
            <${Ot} name=${`${t.name}.csv`} rows=${()=>s$(t,h)} />
          </div>
        </div>
      </div>
      <${Pc} ...${Vt} row=${u} node=${y} first=${vt} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${jt.loose}</p>`}
  `}var n$=(t,e)=>e.length&&t.name!==Le?{...t.options,groups:{...b.around.options.groups,...t.options.groups}}:t.options,s$=(t,e)=>[[...Object.values(t.table),...Pt],...e.map(o=>[...Object.keys(t.table).map(n=>Mn(t,o,n)),...Ft(null)])];function r$({name:t,title:e,sentence:o}){let s=[...Object.values(b.views).map(r=>[r.name,r.tab||r.title]),[Le,b.around.tab]];return a`
    <${H} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${jt.pictures}>
      ${s.map(([r,i])=>{let l=r===t?"page":null;return a`<li><a href=${C(["graaf",r])} aria-current=${l}>${i}</a></li>`})}
    </ul>
  `}function Qc({route:{path:t,query:e}}){let o=t[1]||Object.keys(b.views)[0],n=Se(()=>vc(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${r$} name=${o} title=${n.title} sentence=${n.sentence} />
    <${o$} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${Ro} />`}function rs({name:t,of:e,rows:o,columns:n,fields:s,keep:r,sort:i,groups:l,named:c}){let p=g[e];return function({route:f}){let $=I(f.query).plan,d=o($).filter(w=>r(w,f.query)),u=n(),y=L(p.count,d.length),h=()=>[[...u.map(w=>w.label),...Pt],...Vs(d,u,ua("sorteer",i)).map(w=>[...u.map(_=>_.text(w)),...Ft(null,pt(w.id)?.key||$)])];return a`
      <${H} text=${p.title}><p class="uitleg">${p.intro}</p><//>
      <${Te}>
        <${Ie} />
        <div class="velden">
          <${Xe} name="tekst" />
          ${s().map(w=>a`<${Nt} ...${w} />`)}
          <${Ao} names=${Object.keys(f.query).filter(w=>w!=="merk")} />
        </div>
      <//>
      <p class="telling">${y}<${Ot} name=${`${t}.csv`} rows=${h} /></p>
      <${dt}
          id=${t}
          caption=${k(p.caption,{count:y})}
          rows=${d}
          columns=${u}
          urlKey="sorteer"
          sort=${i}
          groups=${l&&{...l(),named:c,count:p.count}}
        />
      <${Bt} text=${y} />
    `}}var Jc=St.map(t=>[t.notation,t.label]),tp=t=>St.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),ep=t=>Object.entries(b.codes[t]).map(([e,o])=>[e,o.label]),op=(t,e)=>!e||tt([x(t),...["altLabel","promise","summary"].flatMap(o=>ft(t,o))].join(" ")).includes(tt(e)),io=g.partners,np=rs({name:"partners",of:"partners",sort:"naam",rows:t=>b.partners[P?t:""],keep:(t,e)=>op(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||v(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:io.fields.step,name:"stap",options:Jc},{label:io.fields.kind,name:"soort",options:ep("OrganisationKind")},{label:io.fields.role,name:"rol",options:Object.entries(io.roles)}],columns:()=>[{key:"naam",label:io.columns.name,text:t=>x(t.id),cell:t=>[a`<${M} id=${t.id} />`,a`<${wn} id=${t.id} />`]},{key:"soort",label:io.columns.kind,text:t=>ce(t.id,"organisationKind")},{key:"stappen",label:io.columns.steps,text:t=>tp(t.steps)},{key:"handelt",label:io.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:io.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:io.columns.wish,text:t=>t.wish}]}),Ut=g.measures,as=t=>b.called[t]?.short||"",Tn=t=>v(t,"prefLabel"),a$=zi.map(t=>({id:t,...b.works[t]})).sort((t,e)=>z(as(t.id)||"~",as(e.id)||"~")||z(Tn(t.id),Tn(e.id))),cr=P?"":mo[0].date,i$=(t,e,o)=>({key:t,label:e,text:({id:n})=>hn(n,o)?Xt(n,o):"",cell:({id:n})=>hn(n,o)&&a`<${bt} id=${n} date=${o} />`}),Xc=()=>$o("Chapter").sort((t,e)=>z(v(t,"identifier"),v(e,"identifier"))).map(t=>[t,k(Ut.chapter,{identifier:v(t,"identifier"),title:Tn(t)})]),sp=rs({name:"maatregelen",of:"measures",sort:"nr",rows:t=>a$.filter(e=>Ho(e.id,t)),keep:(t,e)=>op(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:uo(t.id).includes(e.stap)))&&(!e.soort||Yi(t.id).includes(e.soort))&&(!e.wat||Ze(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||hn(t.id)===e.staat),named:({id:t})=>Tn(t),groups:()=>({of:t=>t.chapter||"",titles:[...Xc(),["",Ut.no_chapter]]}),fields:()=>[{label:Ut.fields.what,name:"wat",options:Object.entries(Ut.types)},{label:Ut.fields.chapter,name:"hoofdstuk",options:Xc()},{label:Ut.fields.step,name:"stap",options:[...Jc,["alle",Ut.across]]},{label:Ut.fields.kind,name:"soort",options:mn.map(t=>[t.notation,t.label])},{label:Ut.fields.status,name:"staat",options:ep("Status")}],columns:()=>[{key:"nr",label:Ut.columns.number,text:({id:t})=>as(t),cell:({id:t})=>as(t)?a`<a href=${Zt(t)}>${as(t)}</a>`:a`<span class="zacht">${Ut.no_number}</span>`},{key:"naam",label:Ut.columns.name,text:({id:t})=>Tn(t),cell:({id:t})=>a`<${M} id=${t} text=${Tn(t)} />`},...ze(({id:t})=>pt(t)?.key),{key:"wat",label:Ut.columns.what,text:({id:t})=>gt(t)},...cr&&cr!==Qt?[i$("plan",B(To(cr)),cr)]:[],{key:"nu",label:P?Ut.columns.stand:B(To(Qt)),text:({id:t})=>Xt(t),cell:({id:t})=>a`<${bt} id=${t} />`},{key:"termijn",label:Ut.columns.deadline,text:({id:t})=>v(t,"finalDueBy"),cell:({id:t})=>V(v(t,"finalDueBy"))},{key:"stap",label:Ut.columns.step,text:t=>t.across?g.shared.all_steps:tp(uo(t.id))},{key:"wie",label:Ut.columns.lead,sort:!1,text:t=>t.container?"":dn(t.id).map(x).join(", ")||g.shared.nobody,cell:t=>t.container?"":dn(t.id).length?a`<${zt} ids=${dn(t.id)} />`:a`<span class="zacht">${g.shared.nobody}</span>`}]});var lo=g.lookup,l$=t=>E(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>ye(t,e))).filter(wt),c$=Object.entries(b.lookups).map(([t,e])=>({id:t,...e,about:l$(t),text:tt([x(t),...ft(t,"altLabel"),v(t,"summary"),e.told].join(" "))})),rp=t=>Et(t).map(rt),ap=rs({name:"naslag",of:"lookup",sort:"naam",rows:t=>c$.filter(e=>Ho(e.id,t)),keep:(t,e)=>(!e.wat||Ze(t.id,e.wat))&&(!e.tekst||t.text.includes(tt(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),named:({id:t})=>x(t),groups:()=>({of:({id:t})=>Object.keys(lo.types).find(e=>Ze(t,e))||"",titles:Object.entries(lo.types).map(([t,e])=>[t,B(e)])}),fields:()=>[{label:lo.fields.what,name:"wat",options:Object.entries(lo.types).filter(([t])=>$o(t).length)},{label:lo.fields.step,name:"stap",options:St.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:lo.columns.name,text:({id:t})=>x(t),cell:({id:t})=>[a`<${M} id=${t} />`,v(t,"summary")&&a`<p class="zacht">${v(t,"summary")}</p>`]},...ze(({id:t})=>pt(t)?.key),{key:"wat",label:lo.columns.what,text:({id:t})=>gt(t)},{key:"zegt",label:lo.columns.told,text:t=>t.told},{key:"over",label:lo.columns.about,sort:!1,text:t=>t.about.map(x).join("; "),cell:t=>a`<${zt} ids=${t.about} name=${Ae} />`},{key:"bron",label:lo.columns.place,sort:!1,text:({id:t})=>rp(t).join("; "),cell:({id:t})=>{let[e,...o]=rp(t),n=k(g.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var ip=g.unknown,p$=3,xe=({of:t,count:e,intro:o=t.intro,id:n="",children:s})=>a`
  <${Us} id=${e!==void 0&&e<=p$?"":n}
    title=${e===void 0?t.title:k(ip.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${o}</p>`}>${s}<//>
`,Fa=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(b.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${B(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function pr({id:t=""}){let e=ip.reading;return a`
    <${xe} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([o,n])=>a`<h3>${n}</h3><${Fa} list=${o} />`)}
      ${e.rules.map(({title:o,text:n})=>a`<h3>${o}</h3><p>${n}</p>`)}
      <h3>${e.source}</h3>
      ${b.plans.map(o=>a`<p>${`${Ne(o)}.`}${o.sha&&[e.hash,a`<code>${o.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}var mr=g.method,lp=()=>a`
  <${H} text=${mr.title}><p class="uitleg">${mr.intro}</p><//>
  <${ec} />
  <div class="blok"><${Zs} /></div>
  <${xe} of=${mr.states}><${Fa} list="CellState" /><//>
  <${pr} />
  <p><a href=${C("weet-niet")}>${mr.unknown}</a></p>
`;var Wo=g.overview;function m$({cell:t}){let[e,...o]=t.brief,n=t.asked&&a`<span class="bij">${Wo.asked_mark}</span>`;if(!e)return n||a`<span class="streepje">–<span class="stil"> ${g.shared.no_cell}</span></span>`;let s=[a`<strong class=${t.strict&&"anders"}>${e}</strong>`,o.map(r=>a`<span class="bij">${r}</span>`),n];return t.unmet?a`<span class="plaat">${s}</span>`:a`<${Ye} bar=${t.bar} support=${t.support_only} />${s}`}function f$({row:t,cell:e,step:o,plan:n,chosen:s}){let{word:r,lines:i,look:l}=fe(e),c=`${s?" gekozen":""}${o===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${c}`}>
        <span class="sr">${r}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let p=_e(t.key,o,n.key),m=[r,...i,e.strict,e.most_basis&&qt[e.most_basis]?.[1],e.asked&&Wo.asked_mark].filter(Boolean).join(" · ");return a`
    <td role="cell" class=${`vak ${l}${e.brief.length?"":" leeg"}${c}`}>
      <button type="button" id=${Vo(p)} aria-haspopup="dialog" onClick=${()=>A({cel:p})}>
        <span class="sr">${k(Wo.cell,{row:t.label,step:Y(o)})}${m}</span>
        <span class="beeld" aria-hidden="true"><${m$} cell=${e} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${eo} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}var d$=({step:t,place:e,of:o,empty:n,chosen:s})=>a`
  <th scope="col" role="columnheader" class=${`halte${s?" gekozen":""}${e===o?" laatste":""}`}>
    <span class=${n?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Zt(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,$$=({row:t,plan:e,chosen:o})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${M} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${me(e).map((n,s)=>a`<${f$} row=${t} cell=${t.cells[s]} step=${n} plan=${e} chosen=${s===o} />`)}
  </tr>
`,u$=({plan:t,chosen:e,choose:o})=>a`
  <div class="stappen" role="group" aria-label=${Wo.one_step}>
    ${me(t).map((n,s)=>a`
        <button type="button" aria-pressed=${String(s===e)} onClick=${()=>o(s)}>
          ${Y(n)}
        </button>
      `)}
  </div>
`;function cp({by:t,scenario:e,plan:o,address:n="",reach:s}){let r=me(o),[i,l]=G(n?Math.max(0,r.indexOf(Ws(n).step)):0),c=new Set(s?.columns.filter(p=>!p.acting).map(p=>p.step));return a`
    <${u$} plan=${o} chosen=${i} choose=${l} />
    <table
      class=${`matrix by-${t}`}
      id=${o===b.plans[0]?"matrix":`matrix-${o.key}`}
      role="table"
    >
      <caption>${k(Wo.caption,{rows:Wo.heads[t],scenario:J(e,o)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Wo.heads[t]}</th>
          ${o.steps.map((p,m)=>a`
              <${d$} step=${p} place=${m+1} of=${o.steps.length} empty=${c.has(p.notation)}
                chosen=${m===i} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===i?" gekozen":""}`}>
            ${g.shared.all_steps}<span class="bij">${Wo.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${se(t,e,o).map(p=>a`<${$$} key=${p.key} row=${p} plan=${o} chosen=${i} />`)}
      </tbody>
    </table>
  `}var h$={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},pp=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${h$[t]}
  </svg>
`;var is=g.overview.start;function mp({answer:t}){let e=t.reach.length===1?t.reach[0].numbers:{},o=({get:n,plain:s,point:r})=>{let i=t.points.find(c=>c.name===r),l=k(n,{...e,...i});return l.includes("{")?s:l};return a`
    <section class="wensen">
      <h2>${is.wish}</h2>
      <ul class="tegels">
        ${is.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${C(n.to,n.choose)}>
                <${pp} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}${o(n)}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}var g$=({query:t,barriers:e,plan:o,weights:n},s)=>C("aandachtspunten",{vraag:t,stap:e.length===1?e[0]:"",gewicht:n.length===1?n[0]:"",...s&&{plan:o}}),b$=({point:t,several:e})=>a`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${g$(t,e)}>${t.ask}</a></p>
  </li>
`;function fp({points:t,plans:e,count:o}){let n=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${is.discuss.title}</h2><p>${is.discuss.note}</p>
        <p class="acties"><a href=${C("aandachtspunten")}>${k(is.discuss.all,{count:o})}</a></p>
      </div>
      ${e.map(s=>{let r=t.filter(i=>i.plan===s.key);return r.length?a`
          ${n&&a`<p class="zacht">${s.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${b$} key=${i.name} point=${i} several=${n} />`)}
          </ul>
        `:null})}
    </section>
  `:null}var ie=g.overview,Pa={"":"kind",partner:"partner",vorm:"form"},{truth:dp}=g.thing,k$=(t,e,o)=>{let{word:n,lines:s}=fe(e);if(!e)return[t.label,Y(o),ie.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:m}=e;return[t.label,Y(o),n,s.join("; "),U("Basis",r),dp[String(i)],l,c,p,dp[String(m)]]},y$=(t,e,o)=>[[...ie.csv,...Pt],...se(t,e,o).flatMap(n=>n.cells.map((s,r)=>[...k$(n,s,me(o)[r]),...Ft(e,o.key)]))],w$=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${Ot} name="matrix.csv" rows=${()=>y$(t,e,o)} />
    <button type="button" onClick=${()=>Nl(t,e,o)}>${ie.svg}</button>
    <button type="button" onClick=${()=>zl(t,e,o)}>${ie.png}</button>
    <${bo} text=${()=>location.href} label=${ie.link} />
  </div>
`,v$=({answer:t,plan:e,plans:o})=>a`
  <div class="start">
    <${H} text=${ie.heading} title=${ie.title}>
      <p>${k(ie.start.intro,{report:ho(e)})}</p>
    <//>
    <${mp} answer=${t} />
  </div>
  <${fp} points=${t.points} count=${t.gaps.length} plans=${o} />
`;function $p({route:t}){let e=I(t.query),o=Object.hasOwn(Pa,t.query.rijen||"")&&Pa[t.query.rijen||""]||"kind",n=Object.entries(Pa).map(([l,c])=>[l,ie.rows[c]]),s=o==="kind"?"":t.query.rijen,{cel:r}=t.query,i=Z(e);return a`
    ${o==="kind"?a`<${v$} answer=${i} plan=${X(e.plan)} plans=${ke(e)} />`:a`<${H} text=${ie.heading} title=${ie.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${ie.matrix[o]}</h2><p>${J(e)}</p>
          <p class="acties"><a href=${C("methode")}>${ie.legend.more}</a></p>
          <${Ds} query=${t.query}>
            <${Po} legend=${ie.rows.title} name="rijen" options=${n} current=${s} id="r" />
            <${Je} />
          <//>
        </div>
        ${ke(e).map(l=>a`
            ${P&&a`<h3>${l.title}</h3>`}
            <${zo} plan=${l} />
            <${cp} by=${o} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${w$} by=${o} scenario=${e} plan=${l} />
            <${oc} scenario=${e} plan=${l} />
          `)}
        <${er} />
      </div>
      <${Zs} />
    </div>
    ${r&&a`<${Xs} address=${r} by=${o} scenario=${e} />`}
    <${Bt} text=${r?"":k(ie.shown,{scenario:J(e)})} />
  `}var ls=(t,e)=>vo(t).rows.filter(({id:o})=>oe(o,e).outcome).map(o=>({...o,plan:t,...hp(o.id,o.work,e)})),up=(t,e)=>b.promises[t.key].undated.filter(o=>Zr(o,e)).map(o=>{let n=v(o,"initiative").slice(1);return{id:o,work:n,plan:t,...hp(o,n,e)}});function hp(t,e,o){let n=oe(t,o),s=x(e);return{name:s,short:Ae(e)===s?s:Ae(e),what:v(t,"deadlineLabel"),quote:g.gaps.deadline.quote.replace("{words}",v(t,"deadlineText")),day:v(t,"dueBy"),by:V(v(t,"dueBy")),outcome:n.outcome||"",stand:n.stand||"",on:V(n.on)}}var gp=t=>ke(t).filter(e=>b.promises[e.key].rows.length||b.promises[e.key].undated.length),fr=(t,e)=>{let{reports:o}=vo(t);return o.find(n=>n.date===Ve(t.key,e))||o[o.length-1]},Ln=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),vo=t=>b.promises[t.key];var _o=g.promises,Aa=g.shared.outcomes,it={left:274,top:32,foot:40,level:19,pad:30,line:21};function _$(t){let e=it.top;return t.map(o=>{let n=Math.max(o.levels*it.level+it.pad,o.title.length*it.line+36),s={...o,y:e,height:n};return e+=n,s})}var x$=t=>k(_o.mark,{name:t.name,what:t.what||_o.card.none,quote:t.quote,said:Aa[t.outcome].said}),Na=t=>Object.entries(Aa).filter(([,{open:e}])=>e).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>k(_o.lane_counts,{count:e,said:o}));function S$({lane:t,rows:e,wide:o}){let n=Na(e),s=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${it.left+o} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${s} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${s+i*it.line}>${r}</text>`)}
      <text class=${n.length?"laantal open":"laantal"} x="32" y=${s+t.title.length*it.line}>
        ${n.length?n.join(" · "):L(_o.lane_total,e.length)}
      </text>
    </g>
  `}function O$({row:t,lane:e,shown:o,point:n}){let s=e.levels*it.level,r=it.left+t.x,i=e.y+e.height/2+s/2-it.level/2-t.level*it.level,l=t.tail&&Aa[t.outcome].tail&&it.left+t.tail,c={row:t,x:r,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${r} ${i} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a
      href=${Zt(t.work)}
      class=${`belofte ${o?"gekozen":""}`}
      aria-label=${x$(t)}
      transform=${`translate(${r} ${i})`}
      onMouseEnter=${()=>n(c)}
      onFocus=${()=>n(c)}
    >
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${es} outcome=${t.outcome} /></g>
    </a>
  `}function C$({at:t,width:e,height:o,close:n}){let{row:s,x:r,y:i}=t,[l]=Et(s.id),c=dn(s.work),p=r>e*.62,m={left:p?"auto":`${(r+14)/e*100}%`,right:p?`${(e-r+14)/e*100}%`:"auto",top:i>o*.6?"auto":`${i/o*100}%`,bottom:i>o*.6?`${(o-i)/o*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${m} onMouseLeave=${n}>
      <p><strong>${s.name}</strong></p>
      <p>${_o.card.promised}${s.what?`${s.what}, `:""}${s.quote} <span class="zacht">(${s.by})</span></p>
      <p><${en} outcome=${s.outcome} on=${s.on&&k(_o.card.came,{day:s.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${g.gaps.deadline.how.leads}: <${zt} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${rt(l)}</p>`}
    </div>
  `}function bp({plan:t,rows:e,date:o}){let[n,s]=G(null),r=Tt(),{lanes:i,wide:l,years:c,beyond:p}=vo(t),m=_$(i),f=m.reduce((N,j)=>j.y+j.height,it.top),$=it.left+l+20,d=f+it.foot,u=fr(t,o),y=it.left+u.x,h=k(_o.report,{date:V(u.date)}),w=h.length*8.6+24,_=()=>s(null),T=N=>N.key==="Escape"&&_(),S=N=>e.filter(j=>j.lane===N),q=Math.min(Math.max(y-w/2,it.left),$-w);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${_} onKeyDown=${T}>
      <svg class="lanen" viewBox=${`0 0 ${$} ${d}`} role="group" aria-label=${_o.picture}>
        <rect class="daarna" x=${y} y=${it.top} width=${$-y} height=${f-it.top} />
        ${c.map(({year:N,x:j})=>a`
            <g class="jaar">
              <line x1=${it.left+j} x2=${it.left+j} y1=${it.top} y2=${f} />
              <text x=${it.left+j+4} y=${it.top-9}>${N}</text>
            </g>
          `)}
        ${p&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${it.left+p.x} y=${it.top-9}>${_o.beyond}</text>
            </g>
          `}
        ${m.map((N,j)=>a`<${S$} lane=${N} rows=${S(j)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${$} y1=${f} y2=${f} />
        <line class="nu" x1=${y} x2=${y} y1=${it.top-8} y2=${f} />
        <g class="nulabel">
          <rect x=${q} y=${f+4} width=${w} height="28" rx="3" />
          <text x=${q+w/2} y=${f+24} text-anchor="middle">${h}</text>
        </g>
        ${e.map(N=>a`
            <${O$}
              key=${N.id}
              row=${N}
              lane=${m[N.lane]}
              shown=${n?.row.id===N.id}
              point=${s}
            />
          `)}
      </svg>
      ${n&&a`<${C$} at=${n} width=${$} height=${d} close=${_} />`}
    </div>
  `}var $t=g.promises;function j$({rows:t,chosen:e,plan:o}){let n=Yt(o).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${$t.tiles_label}>
      ${Object.entries(n).map(([s,{tile:r}])=>a`
          <button
            type="button"
            id=${`uitkomst-${s}`}
            aria-pressed=${String(e===s)}
            onClick=${()=>A({uitkomst:e===s?null:s})}
          >
            <${On} outcome=${s} />
            <span class="getal">${t.filter(i=>i.outcome===s).length}</span>
            <span>${r}</span>
          </button>
        `)}
    </div>
  `}var M$=t=>{let e=vo(t.plan).lanes[t.lane];return e?Ln(e):""},za=[{key:"dag",label:$t.columns.day,text:t=>t.day,cell:t=>t.by},{key:"actie",label:$t.columns.work,text:t=>t.name,cell:t=>a`<${M} id=${t.work} />`},{key:"wat",label:$t.columns.what,text:t=>t.what},{key:"woorden",label:$t.columns.quote,text:t=>t.quote},{key:"stand",label:$t.columns.stand,text:t=>g.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?a`<${en} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:$t.columns.lane,text:M$}],T$=(t,e)=>[[...za.map(o=>o.label),g.timeline.csv.at(-1),...Pt],...t.map(o=>[...za.map(n=>n.text(o)),Et(o.id).map(rt).join("; "),...Ft(e,o.plan.key)])],L$=6;function B$({rows:t,plan:e,date:o}){let{outcomes:n}=g.shared,s=Object.keys(n).find(i=>n[i].open),r=t.filter(i=>i.outcome===s).sort((i,l)=>z(i.day,l.day));return a`
    <aside class="langst-open">
      <h2>${$t.open.title}</h2>
      <p>${r.length?k($t.open.said,{date:V(Ve(e.key,o))}):$t.open.none}</p>
      <ul>
        ${r.slice(0,L$).map(i=>a`
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
  `}var E$=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${vo(t).lanes.map((o,n)=>({lane:o,found:e.filter(s=>s.lane===n)})).filter(({found:o})=>o.length).map(({lane:o,found:n})=>a`
          <details>
            <summary>${Ln(o)}
              <span class="bij">
                ${L($t.lane_total,n.length)}${Na(n).map(s=>` · ${s}`)}
              </span>
            </summary>
            <ul>
              ${n.map(s=>a`
                  <li key=${s.id}>
                    <${en} outcome=${s.outcome} on=${s.by} />
                    <span><${M} id=${s.work} text=${s.short} />${" "}${s.what||s.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`;function F$({plan:t,scenario:e,chosen:o}){let n=ls(t,e.date),s=up(t,e.date),r=n.filter(i=>!o||i.outcome===o);return a`
    <section>
      ${P&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${k($t.intro,{count:n.length,undated:s.length})}</p>
      <${j$} rows=${n} chosen=${o} plan=${t} />
      <div class="belofteblad">
        <div><${bp} plan=${t} rows=${r} date=${e.date} /><${E$} plan=${t} rows=${r} /></div>
        <${B$} rows=${n} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${$t.table}</summary>
        <${dt} id=${`beloften-${t.key}`} caption=${$t.caption} rows=${r} columns=${za} sort="dag" />
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
  `}function kp({route:t}){let e=I(t.query),o=gp(e),n=t.query.uitkomst in g.shared.outcomes?t.query.uitkomst:"",s=o.flatMap(r=>ls(r,e.date)).filter(r=>!n||r.outcome===n);return a`
    <${H} text=${$t.heading} title=${$t.title} />
    <${Te}><${Ie} /><${Zo} /><//>
    ${o.map(r=>a`<${F$} key=${r.key} plan=${r} scenario=${e} chosen=${n} />`)}
    ${!o.length&&a`<p>${$t.none}</p>`}
    <p class="acties">
      <${Ot} name="beloften.csv" rows=${()=>T$(s,e)} />
      ${o.length>0&&a`<${Fo} name="beloften" title=${$t.heading} scenario=${e}
          of="svg.lanen" legend=".tegels-uitkomst button" />`}
      <a href=${C("tijdlijn")}>${$t.all_events}</a>
    </p>
    <${Bt} text=${L($t.lane_total,s.length)} />
  `}var ue=g.questions.own,Ra=200;function P$({columns:t,rows:e}){let o=s=>a`<tr>${s.map(r=>a`<td>${r??""}</td>`)}</tr>`,n=()=>Me(ue.file,rn([t,...e]),"text/csv;charset=utf-8");return a`
    <p>${L(ue.rows,e.length)}${e.length>Ra&&` ${k(ue.first,{count:Ra})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${ue.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(s=>a`<th scope="col">${s}</th>`)}</tr></thead>
        <tbody>${e.slice(0,Ra).map(o)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${n}>${ue.csv}</button>
    </div>
  `}function Wa({start:t=ue.example,exported:e=!1}){let[o,n]=G(t),[s,r]=G(null);async function i(){r({said:ue.busy});try{r(await Rt().ask("ask",{text:o,exported:e}))}catch(l){r({said:l.message})}}return a`
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
      <div class="acties"><button type="button" id="stel" onClick=${i}>${ue.ask}</button></div>
      <div aria-live="polite">
        ${s?.said&&a`<p>${s.said}</p>`}
        ${s&&"yes"in s&&a`<p><strong>${s.yes?ue.yes:ue.no}</strong></p>`}
        ${s?.graph&&a`<pre tabindex="0" role="region" aria-label=${ue.result}><code>${s.graph}</code></pre>`}
        ${s?.columns&&a`<${P$} columns=${s.columns} rows=${s.rows} />`}
      </div>
    </section>
  `}var mt=g.questions,wp="gaps",yp={barrier:t=>t.barrier&&Y(t.barrier),kind:t=>t.kind&&ot(t.kind),partner:t=>t.partner&&x(ee(t.partner)||t.partner),severity:t=>U("Severity",t.severity),detail:t=>t.detail&&(Lt(t.detail)?x(t.detail):t.told)},vp=(t,e)=>(yp[t]?yp[t](e):e[t])||"",_p=t=>Z(t).gaps.flatMap(e=>Jn(e).map(o=>({...o,plan:e.plan}))),xp={key:"severity",label:mt.columns.weight,text:t=>String(Object.keys(b.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Gs} severity=${t.severity} />`};function A$(t){let e=Object.entries(t.columns),o=n=>Lt(n.subject)?a`<${M} id=${n.subject} />`:n.subject_label;return[...e.map(([n,s],r)=>({key:n,label:s,text:i=>vp(n,i),cell:r===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[xp],...ze(n=>n.plan),{key:"bron",label:mt.columns.place,sort:!1,text:n=>No(n).map(rt).join("; ")}]}function N$({name:t,query:e,scenario:o}){let n=_p(o).filter(l=>l.query===t);if(!n.length)return a`<p>${mt.nothing}</p>`;let s=A$(e),r={rows:L(mt.rows,n.length),scenario:J(o)},i=()=>[[mt.columns.sentence,...s.map(l=>l.label),...Pt],...n.map(l=>[l.sentence,...s.map(c=>c===xp?vp("severity",l):c.text(l)),...Ft(o,l.plan)])];return a`
    <${dt}
        id=${`uitkomst-${t}`}
        caption=${k(mt.caption,{title:e.title,...r})}
        rows=${n}
        columns=${s}
      />
    <div class="acties">
      <${Ot} name=${`${t}.csv`} rows=${i} />
      <a href=${C("aandachtspunten",{vraag:t})}>${mt.as_sentences}</a>
    </div>
  `}function z$({name:t,query:e,scenario:o}){let n=Object.values(b.views).find(i=>i.query===t),s=e.shelf===wp,r=C("overzicht",{rijen:mt.rows_of[t]});return a`
    <p class="kruimel"><a href=${C("vragen")}>${mt.title}</a></p>
    <${H} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${Te}><${Je} /><//>`}
    <${oo} pairs=${[[mt.why,e.why],[mt.weight,e.severity]]} />
    ${s&&a`
        <section>
          <h2>${mt.result}</h2>
          <${N$} name=${t} query=${e} scenario=${o} />
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
    ${et()&&!e.open&&a`<${Wa} key=${t} start=${e.sparql} exported=${e.shelf==="recipes"} />`}
  `}function R$({shelf:t,counts:e}){let o=Object.entries(b.queries).filter(([,s])=>s.shelf===t.name).map(([s,r])=>({...r,name:s}));if(!o.length)return null;let n=[{key:"titel",label:mt.columns.title,text:s=>s.title,cell:s=>a`<a href=${C(["vragen",s.name])}>${s.title}</a>`},{key:"vraag",label:mt.columns.question,sort:!1,text:s=>s.question},{key:"aantal",label:mt.columns.found,text:s=>String(e.get(s.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${dt}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===wp?n:n.slice(0,2)}
      />
    </section>
  `}function Sp({route:t}){let e=I(t.query),o=t.path[1],n=b.queries[o];if(o&&!n)return a`<${Ro} />`;if(o)return a`<${z$} name=${o} query=${n} scenario=${e} />`;let s=new Map;for(let r of _p(e))s.set(r.query,(s.get(r.query)||0)+1);return a`
    <${H} text=${mt.title}><p class="uitleg">${mt.intro}</p><//>
    ${et()&&a`<${Wa} />`}
    ${mt.shelves.map(r=>a`<${R$} shelf=${r} counts=${s} />`)}
  `}var Jt=g.search,Ia=100,qa=({text:t,wanted:e})=>Oi(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),W$=({item:t,wanted:e})=>a`
  <li>
    <a href=${C(t.path)}><${qa} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${P&&pt(t.id)&&`, ${pt(t.id)?.title}`}
    </span>
    <p><${qa} text=${Ki(t,e)} wanted=${e} /></p>
  </li>
`,Op=t=>C("zoek",{q:t});function I$({text:t}){let{meant:e,alone:o}=Gi(t),[n,s]=Jt.meant.split("{word}");return a`
    <section class="blok" id="anders">
      ${e&&a`<p>${n}<a href=${Op(e)}>${e}</a>${s}</p>`}
      ${o.length>0&&a`<p>${Jt.alone} ${o.map(r=>a` <a href=${Op(r)}>${r}</a>`)}</p>`}
      <p>${Jt.try} ${Object.entries(Jt.lists).map(([r,i])=>a` <a href=${C(r)}>${i}</a>`)}</p>
    </section>
  `}function q$({text:t,wanted:e}){let[o,n]=G(null);if(po(()=>{let l=!0;n(null);let c=window.setTimeout(()=>{Ti(t).then(p=>l&&n(p)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!o?.source)return null;let{found:s,count:r}=o,i=l=>[", ",Jt.source.about,a`<${zt} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${k(Jt.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${Jt.source.none}</p>`}
      ${s.length<r&&a`<p class="zacht">${k(Jt.source.first,{count:s.length})}</p>`}
      <ol class="resultaten">
        ${s.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${qa} text=${c} wanted=${e} /></p>
              <p class="zacht">
                ${rt(l)}${p.some(wt)&&i(p.filter(wt))}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function Cp({route:t}){let e=t.query.q||"",{wanted:o,found:n}=Cs(e),s=E(n.map(l=>l.kind)).sort(z),r=n.filter(l=>!t.query.wat||l.kind===t.query.wat);xt(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=r.length?L(Jt.found,r.length):k(Jt.nothing,{text:e});return a`
    <${H} text=${Jt.title} />
    <section class="filters" aria-label=${Jt.label}>
      <div class="velden">
        <${Xe} label=${Jt.field} name="q" id="zoekterm" />
        ${s.length>1&&a`<${Nt} label=${Jt.what} name="wat" options=${s.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:Jt.type}</p>
    ${o.length>0&&!n.length&&a`<${I$} text=${e} />`}
    <ol class="resultaten">
      ${r.slice(0,Ia).map(l=>a`<${W$} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${r.length>Ia&&a`<p>${k(Jt.too_many,{count:r.length-Ia})}</p>`}
    ${o.length>0&&Ce()&&a`<${q$} text=${e} wanted=${o} />`}
    <${Bt} text=${o.length?i:""} />
  `}var jp=g.summary.lanes,Tp=g.shared.outcomes,[Mp,Bn,dr,Lp,D$,H$]=[225,690,17,8,16,.68],Da=30,Bp=t=>Math.min(t.levels,Da);function U$(t){let e=new Map;for(let{x:o,level:n}of t)n>=Da&&e.set(o,(e.get(o)||0)+1);return[...e]}function G$(t,e){let o=dr;return t.map((n,s)=>({lane:n,mine:e.filter(r=>r.lane===s)})).filter(({mine:n})=>n.length).map(({lane:n,mine:s})=>{let r=Math.max(D$,Bp(n)*Lp+4);return o+=r,{lane:n,mine:s,top:o-r,middle:o-r/2}})}var K$=(t,e,o)=>e+(o.level-(Bp(t)-1)/2)*Lp,V$=t=>t.length>40?`${t.slice(0,39).trim()}…`:t,Z$=t=>Pe(Object.entries(Tp).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>`${e} ${o}`));function Ep({scenario:t,plan:e}){let o=ls(e,t.date);if(!o.length)return null;let{lanes:n,wide:s,years:r,beyond:i}=vo(e),l=Ve(e.key,t.date),c=u=>Mp+8+u/s*(Bn-Mp-16),p=G$(n,o),m=p.reduce((u,{top:y,middle:h})=>Math.max(u,2*h-y),dr),f=c(fr(e,l).x),$=p.map(({lane:u,mine:y})=>k(jp.told,{chapter:Ln(u),counts:Z$(y)})),d=f>Bn-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Bn} ${m+16}`} role="img" aria-label=${$.join(" ")}>
      <rect class="straks" x=${f} y=${dr} width=${Bn-f} height=${m-dr} />
      ${r.map(({year:u,x:y})=>a`
          <line class="jaar" x1=${c(y)} x2=${c(y)} y1="4" y2=${m} />
          <text class="jaartal" x=${c(y)+4} y="12">${u}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${g.promises.beyond}</text>`}
      ${p.map(({lane:u,top:y,middle:h})=>a`
          <line class="baan" x1="0" x2=${Bn} y1=${y} y2=${y} />
          <text x="0" y=${h+4}>${V$(Ln(u))}</text>
        `)}
      ${p.flatMap(({top:u,mine:y})=>U$(y).map(([h,w])=>a`<text class="jaartal" x=${c(h)-8} y=${u+12} text-anchor="end">+${w}</text>`))}
      <line class="baan" x1="0" x2=${Bn} y1=${m} y2=${m} />
      <line class="peil" x1=${f} x2=${f} y1="2" y2=${m+4} />
      <text class="peildag" x=${d==="end"?f-4:f+4} y=${m+13} text-anchor=${d}>
        ${k(jp.line,{date:V(l)})}
      </text>
      ${p.flatMap(({lane:u,middle:y,mine:h})=>h.filter(w=>w.level<Da).map(w=>a`
            <g transform=${`translate(${c(w.x)} ${K$(u,y,w)}) scale(${H$})`}>
              <title>${[w.name,w.by,Tp[w.outcome].said].join(", ")}</title>
              <${es} outcome=${w.outcome} />
            </g>
          `))}
    </svg>
  `}var Ha=g.summary.route;function Y$({step:t,number:e,missing:o,partners:n,named:s}){return a`
    <li class=${n.length?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${n.length?L(Ha.count,s):Ha.nobody}</p></div>
      </div>
      <div>
        ${o.length>0&&a`<ul class="gemis" aria-label=${Ha.silent}>
            ${o.map(r=>a`<li><span>${r}</span></li>`)}
          </ul>`}
        <ul class="namen">
          ${n.map(({id:r,label:i})=>a`<li class=${un(r)?"verzamel":""}>${i}</li>`)}
        </ul>
      </div>
    </li>
  `}function Fp({scenario:t,plan:e}){let o=se("kind",t,e),n=se("partner",t,e),{reach:s}=Z({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>{let l=o.filter(p=>p.cells[i]?.unmet).map(p=>p.label),c=n.filter(p=>p.cells[i]?.initiatives).map(p=>({id:ee(p.key),label:p.label}));return a`<${Y$} step=${r} number=${i+1} missing=${l} partners=${c}
          named=${s[0].columns[i].named} />`})}
    </ol>
  `}var xo=g.summary,Q$=g.shared.outcomes;function Pp({plan:t,scenario:e,number:o,total:n,children:s}){let{version:r,content:i}=b.meta,l={version:r,content:(i||"").slice(0,12),scenario:J(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${g.shared.app}</p>
        <p>${k(xo.head,{date:V(Ve(t.key,e.date))})}</p>
      </div>
      ${s}
      <div class="vel-voet">
        <p>${k(xo.foot.source,{sources:Ne(t)})} ${k(xo.foot.version,l)}</p>
        <p>${k(xo.foot.sheet,{number:o,total:n})}</p>
      </div>
    </section>
  `}function X$({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet)return a`<td class="niets">–</td>`;let[o,n]=t.brief;return t.initiatives?a`
    <td data-kop=${Y(e)}>
      <${Ye} bar=${t.bar} support=${t.support_only} /><span>${o}</span><span class="sr">. ${n}</span>
    </td>
  `:a`<td class="arcering" data-kop=${Y(e)}><span class="plaat">${o}</span></td>`}var J$=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${xo.matrix.title}</caption>
    <thead>
      <tr><td></td>${me(e).map(o=>a`<th scope="col">${Y(o)}</th>`)}</tr>
    </thead>
    <tbody>
      ${se("kind",t,e).map(o=>a`
          <tr>
            <th scope="row">${o.label}</th>
            ${o.cells.map((n,s)=>a`<${X$} cell=${n} step=${me(e)[s]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,$r=({title:t,note:e,children:o})=>a`
  <section class="blok-blad" aria-label=${t} tabindex="0">
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${o}
  </section>
`;function tu({scenario:t,plan:e,...o}){let n=Yt(e).summary,{points:s,reach:r}=Z({...t,plan:e.key}),i=r[0].numbers;return a`
    <${Pp} plan=${e} scenario=${t} ...${o}>
      <h2 class="vel-titel">${n.heading}</h2>
      <p class="vel-intro">
        ${k(n.intro,{report:ho(e)})} ${i.expected>0&&k(n.counted,i)}
      </p>
      <${zo} plan=${e} />
      <${$r} title=${n.matrix.title} note=${n.matrix.note}>
        <${J$} scenario=${t} plan=${e} />
        <${Qn} />
      <//>
      <${$r} title=${g.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${s.filter(l=>l.plan===e.key).map(l=>a`
                <li>
                  <h3><span class="getal">${l.number}</span> ${l.title}</h3>
                  <p>${l.text} <strong>${l.ask}</strong></p>
                </li>
              `)}
          <li class="zorg"><p><strong>${n.care.title}</strong> ${n.care.text}</p></li>
        </ul>
      <//>
    <//>
  `}function eu({scenario:t,plan:e,...o}){let n=Yt(e).summary;return a`
    <${Pp} plan=${e} scenario=${t} ...${o}>
      <${$r} title=${n.route.title} note=${n.route.note}>
        <${Fp} scenario=${t} plan=${e} />
      <//>
      <${$r} title=${n.lanes.title} note=${n.lanes.note}>
        <${Ep} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Object.entries(Q$).map(([s,{tile:r}])=>a`<li><${On} outcome=${s} /> ${r}</li>`)}
        </ul>
      <//>
    <//>
  `}function Ap({route:t}){let e=I(t.query),o=ke(e),n=2*o.length;return a`
    <div class="vel-boven">
      <${H} text=${xo.title}><p class="uitleg">${xo.screen}</p><//>
      <${Ie} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${xo.print}</button></p>
    </div>
    <div class="vellen">
      ${o.map((s,r)=>a`
          <${tu} key=${s.key} scenario=${e} plan=${s} number=${2*r+1} total=${n} />
          <${eu} key=${`${s.key}-2`} scenario=${e} plan=${s} number=${2*r+2} total=${n} />
        `)}
    </div>
    <${Bt} text=${xo.screen} />
  `}var ur=g.thing.route,ou={organisation:(t,e)=>b.partners[P?e.key:""].find(o=>o.id===t)?.steps||[],undertaking:uo},nu=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${P?k(ur.of_plan,{plan:t.title}):ur.label}>
      ${t.steps.map(o=>a`
          <li class=${e.includes(o.notation)?"hier":""}>
            ${o.label}<span class="sr">${e.includes(o.notation)?ur.here:ur.not_here}</span>
          </li>
        `)}
    </ol>
  </div>
`;function Np({id:t}){let e=ou[Lo(t)];return e?b.plans.filter(o=>!pt(t)||o===pt(t)).map(o=>({plan:o,steps:e(t,o)})).filter(({steps:o})=>o.length).map(o=>a`<${nu} key=${o.plan.key} ...${o} />`):null}var En=g.thing,su=new Set([...b.hidden,...En.said]),ut=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,he=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,cs=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function ru({property:t,value:e}){return e.startsWith("@")?a`<${M} id=${e.slice(1)} />`:b.lists[t]?U(b.lists[t],e):En.truth[e]||V(e)}var Fn=t=>Object.entries(be.get(t)||{}).filter(([e])=>!su.has(e)).map(([e,o])=>{let n=o.map(s=>a`<${ru} property=${e} value=${s} />`);return[B(Os(e)),n.length>1?a`<${cs} items=${n} />`:n[0]]}),hr=({id:t})=>Qs(t).length>0&&a`<${ut} title=${En.figures}><${ya} id=${t} /><//>`;function gr({ids:t,title:e}){if(!t.length)return null;let o=s=>({kind:ce(s,"recommendationKind"),response:ce(s,"response")||En.asked.no_response}),n=t.map(s=>a`<li><${M} id=${s} />${k(En.asked.line,o(s))}</li>`);return a`<${ut} title=${e}><${Yo} id="gevraagd" items=${n} /><//>`}var au=3;function Pn({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Dn(t))p&&c===t&&e.set(l,[...e.get(l)||[],p]);if(!e.size)return null;let o=[...e].map(([l,c])=>({from:l,how:E(c).join(", ")})),{columns:n,title:s,caption:r}=En.mentions,i=[{key:"wat",label:n.what,text:({from:l})=>x(l),cell:({from:l})=>a`<${M} id=${l} />`},{key:"soort",label:n.kind,text:({from:l})=>gt(l)},{key:"verband",label:n.link,text:({how:l})=>l},{key:"stand",label:n.stand,text:({from:l})=>Xt(l),cell:({from:l})=>Uo(l)&&a`<${bt} id=${l} />`}];return a`
    <${Us} id=${o.length>au?"verwijzingen":""} title=${k(s,{count:o.length})}>
      <${dt} id="verwijst" caption=${r} rows=${o} sort="verband" columns=${i} />
    <//>
  `}var kt=g.thing.organisation,zp=t=>St.filter(e=>t.includes(e.notation)).map(e=>e.label);function iu({id:t}){let e=zp(b.partners[""].find(r=>r.id===t)?.steps||[]),o=je(t,"unitOf"),n=v(t,"tooi"),s=[...Fn(t),[g.thing.also_known,ft(t,"altLabel").join(", ")],[kt.units,o.length>0&&a`<${De} ids=${o} />`],[kt.identity,n?k(kt.identified,{code:n,date:V(v(t,"checkedOn"))}):kt.unidentified]];return a`
    <${ut} title=${g.thing.known}>
      <${he} text=${v(t,"summary")} />
      ${un(t)&&a`<p>${kt.collective}</p>`}
      ${v(t,"isIndependent")==="true"&&a`<p>${kt.independent}</p>`}
      <p>${e.length?k(kt.steps,{steps:Pe(e.map(r=>r.toLowerCase()))}):kt.no_steps}</p>
      <${oo} pairs=${s} />
    <//>
  `}function lu({rows:t}){let e=kt.columns,o=({to:r})=>b.works[r]?.across?g.shared.all_steps:zp(uo(r)).join(", "),n=[...ze(r=>pt(r.to)?.key),{key:"actie",label:e.action,text:r=>x(r.to),cell:r=>a`<${M} id=${r.to} />`},{key:"soort",label:e.what,text:r=>gt(r.to)},{key:"rol",label:e.role,text:r=>r.said},{key:"stand",label:e.stand,text:r=>Xt(r.to),cell:r=>a`<${bt} id=${r.to} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:r=>a`<${Dt} of=${r.of} />`}],s=E(t.map(r=>r.to)).length;return a`
    <${ut} title=${k(kt.work,{count:s})}>
      <p class="zacht">${kt.work_note}</p>
      ${s?a`<${dt} id="acties" caption=${kt.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${g.shared.none}</p>`}
    <//>
  `}var cu=1;function pu({id:t}){let e=It(t,"own");if(!e.length)return null;let o=e.map(({to:n,of:[s]})=>a`
      <section>
        <h3><${M} id=${n} /></h3>
        <${ts} id=${s} />
        <${Dt} of=${[s]} />
      </section>
    `);return a`
    <${ut} title=${k(kt.own,{count:e.length})}>
      <p class="zacht">${kt.own_note}</p>
      <${Yo} id="eigen" as="div" first=${cu} items=${o} />
    <//>
  `}function mu({id:t}){let e=je(t,"wish");return e.length?a`
    <${ut} title=${kt.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${B(ce(o,"engagement")||kt.wish)}</strong>: ${v(o,"rationale")}</p>
            <${Dt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function fu({id:t}){let e=It(t,"member");if(!e.length)return null;let o=e.map(({from:n,to:s,of:r})=>a`
      <li>
        <${M} id=${n} />${kt.member}<${M} id=${s} />: ${v(r[0],"post")}${" "}
        (${V(v(r[0],"asOf"))})
        <${Dt} of=${r} />
      </li>
    `);return a`<${ut} title=${kt.members}><${Yo} id="leden" items=${o} /><//>`}function du({id:t}){let e=new Map(It(t,"with").map(n=>[Zi(n,t),n]));if(!e.size)return null;let o=n=>{let{of:s=[],more:r}=e.get(n)||{},i=k(r?kt.more_works:kt.works,{works:s.map(Ae).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${ut} title=${kt.together}>
      <p class="zacht">${kt.alphabetical}</p>
      <${De} ids=${He([...e.keys()])} more=${o} look="kolommen" />
    <//>
  `}function Rp({id:t}){return a`
    <${iu} id=${t} />
    <${lu} rows=${It(t,"who")} />
    <${pu} id=${t} />
    <${mu} id=${t} />
    <${gr} title=${kt.asked} ids=${He(je(t,"askedOf"))} />
    <${fu} id=${t} />
    <${du} id=${t} />
    <${Pn} id=${t} />
  `}var Be=g.thing.step,Ua=t=>qt[t]?.[1]||"",Wp=(t,e="")=>[a`<${eo} basis=${t} />`,` ${Ua(t)}${e}`],$u=({id:t,narrow:e})=>a`
  <${ut} title=${Be.what}>
    <${he} text=${v(t,"step")} />
    <${he} text=${v(t,"definition")} />
    <${he} text=${v(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${Be.narrower}<${zt} ids=${e} />.</p>`}
    ${st(t,"broader")&&a`<p>${Be.broader}<${M} id=${st(t,"broader")} />.</p>`}
  <//>
`;function uu({id:t,scenario:e}){let o=Be.cell_columns,n=Z(e).matrix.kind.filter(c=>Pi(c.barrier,c.plan)===t);if(!n.length)return null;let s=c=>C("overzicht",{cel:_e(c.column,c.barrier,c.plan)}),r=c=>B(ot(c.column)),i=c=>{let{word:p,lines:m,look:f}=fe(c);return[a`<span class=${`chip ${f}`}>${p}</span>`,m.length>0&&` ${m.join(" · ")}`]},l=[...ze(c=>c.plan),{key:"soort",label:o.kind,text:r,cell:c=>a`<a href=${s(c)}>${r(c)}</a>`},{key:"stand",label:o.stand,text:c=>fe(c).word,cell:i},{key:"hoe",label:o.how,text:c=>Ua(c.most_basis),cell:c=>c.most_basis&&Wp(c.most_basis)}];return a`
    <${ut} title=${Be.cells}>
      <p class="zacht">${J(e)}</p>
      <${dt} id="vakken" caption=${Be.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function hu({links:t,scenario:e}){let o=Be.columns,n=i=>st(i,"initiative"),{links:s}=Z(e),r=[...ze(i=>pt(i)?.key),{key:"actie",label:o.action,text:i=>x(n(i)),cell:i=>a`<${M} id=${n(i)} />`},{key:"soort",label:o.kind,text:i=>ft(i,"interventionKind").map(ot).join(", ")},{key:"wie",label:o.who,sort:!1,text:i=>Yr(n(i)).map(x).join(", "),cell:i=>a`<${zt} ids=${Yr(n(i))} />`},{key:"stand",label:o.stand,text:i=>Xt(n(i),e.date),cell:i=>a`<${bt} id=${n(i)} date=${e.date} />`},{key:"hoe",label:o.how,text:i=>Ua(s[i][0]),cell:i=>Wp(s[i][0],`; ${U("Strength",s[i][1])}`)}];return a`
    <${ut} title=${k(Be.work,{count:E(t.map(n)).length})}>
      ${t.length?a`<${dt} id="wiewat" caption=${Be.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${gn(X(e.plan))}</p>`}
    <//>
  `}function gu({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${M} id=${o} />`,k(Yt(pt(o)).thing.step.helper,{awareness:ce(o,"awareness")||Be.unaware})]);return a`<${ut} title=${Be.helpers}><${cs} items=${e} /><//>`}function Ip({id:t}){let e=I(F.route.query),o=ye(t,"narrower"),n=[t,...o],s=l=>n.flatMap(c=>je(c,"barrier")).filter(c=>Ze(c,l)),r=Z(e).links,i=n.flatMap(l=>It(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Ho(l,e.plan));return a`
    <${$u} id=${t} narrow=${o} />
    <${uu} id=${t} scenario=${e} />
    <${hu} links=${i} scenario=${e} />
    <${gr} title=${Be.asked} ids=${s("Recommendation").filter(l=>Ho(l,e.plan))} />
    <${gu} ids=${s("Facilitator")} />
  `}var Ee=t=>Yt(pt(t)).thing.undertaking,qp=t=>a`<${Dt} of=${[t]} />`;function bu({report:t,said:e}){return a`
    <${he} text=${v(t,"summary")} />
    <${Jo} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Dt} of=${[t]} />
  `}function ku({id:t,reports:e}){let o=Ee(t);if(Oe(t.split("/")[0]).dates.length<3)return null;let n=s=>oe(t,s).earlier?a`<span class="chip s-geen">${o.not_mentioned}</span>`:a`<${bt} id=${t} date=${s} />`;return a`
    <ol class="verslagen" aria-label=${o.strip}>
      ${e.map(({date:s})=>a`<li><span class="zacht">${V(s)}</span>${n(s)}</li>`)}
    </ol>
  `}function yu({id:t}){let e=Oe(t.split("/")[0]),{result:o,not_mentioned:n}=Ee(t),s=e.dates.filter(({date:i})=>hn(t,i));if(!s.length)return null;let r=(i,l)=>l===e.date&&o[v(i,"resultReported")];return a`
    <${ku} id=${t} reports=${s} />
    <ol class="tijdlijn">
      ${s.map(({date:i,label:l})=>{let c=Ms(t,i);return a`
          <li>
            <strong>${B(l)}</strong>
            <p><${bt} id=${t} date=${i} /></p>
            ${oe(t,i).earlier&&a`<p class="zacht">${B(n)}</p>`}
            ${c&&a`<${bu} report=${c} said=${r(c,i)} />`}
          </li>
        `})}
    </ol>
  `}function wu({id:t}){let e=ye(t,"silentPart"),o=e.map(n=>[v(n,"summary"),a`<span class="zacht"> (${U("SilentWeight",v(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${Ee(t).silent}</strong></p><${cs} items=${o} />`}function vu({id:t}){let e=Ee(t),o=e.deadline_columns,n=js(t);if(!n.length)return null;let s=i=>[`“${v(i,"deadlineText")}”`,v(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:o.text,text:i=>v(i,"deadlineText"),cell:s},{key:"waarvoor",label:o.what,text:i=>v(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>v(i,"dueBy"),cell:i=>V(v(i,"dueBy"))||v(i,"condition")},{key:"soort",label:o.kind,text:i=>Ts(v(i,"modality"))},{key:"er",label:o.there,text:i=>oe(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${he} text=${v(i,"summary")} />`,qp(i)]}];return a`<${dt} id="termijnen" caption=${e.deadlines} rows=${n} columns=${r} />`}function _u({id:t}){let e=Ee(t),o=e.who_columns,n=It(t,"who");if(!n.length)return a`<p>${e.nobody}</p>`;let s=({from:i})=>a`<${M} id=${i} /><${wn} id=${i} />`,r=[{key:"wie",label:o.who,text:({from:i})=>x(i),cell:s},{key:"rol",label:o.role,text:({said:i})=>i},{key:"wat",label:o.note,sort:!1,text:({of:i})=>v(i[0],"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:({of:i})=>qp(i[0])}];return a`<${dt} id="wie" caption=${e.who_caption} rows=${n} columns=${r} />`}function xu({id:t}){let e=ye(st(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${Ee(t).heading}<${zt} ids=${e} />.</p>`}function Su({id:t}){let e=Ee(t),o=$n(t);if(o.length)return o.map(s=>a`<${ts} id=${s} /><${Dt} of=${[s]} />`);if(v(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=ft(t,"interventionKind").map(ot).join(", ");return a`
    <p>${k(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${v(t,"rationale")}</p>
  `}function Ou({id:t}){let e=Ee(t),o=je(t,"subMeasureOf"),n=s=>a` <${bt} id=${s} />`;return a`
    <${ut} title=${e.container}><p>${e.parts}</p><${De} ids=${o} more=${n} /><//>
  `}var Cu=({id:t})=>a`
  <${ut} title=${Ee(t).progress}><${yu} id=${t} /><${wu} id=${t} /><${vu} id=${t} /><//>
  <${ut} title=${Ee(t).who}><${_u} id=${t} /><${xu} id=${t} /><//>
  <${ut} title=${Ee(t).steps}><${Su} id=${t} /><//>
`;function Dp({id:t}){let e=Ee(t),o=Oe(t.split("/")[0]),n=v(t,"promise"),s=Fn(t),r=v(t,"isContainer")==="true"?Ou:Cu;return a`
    <${ut} title=${n?e.promise:e.what}>
      <${he} text=${n} />
      <${he} text=${v(t,"summary")} />
      ${v(t,"isNew")==="true"&&a`<p class="zacht">${k(e.new,{when:To(o.date,o)})}</p>`}
      ${v(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Dt} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${hr} id=${t} />
    ${s.length>0&&a`<${ut} title=${g.thing.further}><${oo} pairs=${s} /><//>`}
    <${Pn} id=${t} />
  `}var Io=g.thing;function ju({id:t}){let e=je(t,"inChapter"),o=[...Fn(t),[Io.also_known,ft(t,"altLabel").join(", ")],[Io.place,Et(t).length>0&&a`<${Dt} of=${[t]} />`]],n=s=>a` <${bt} id=${s} />`;return a`
    <${ut} title=${Io.known}>
      ${Ze(t,"Facilitator")&&a`<p class="zacht">${Yt(pt(t)).thing.other.judged}</p>`}
      <${he} text=${v(t,"summary")} />
      <${he} text=${v(t,"rationale")} />
      <${oo} pairs=${o} />
    <//>
    <${hr} id=${t} />
    ${e.length>0&&a`<${ut} title=${Io.other.chapter}><${De} ids=${He(e)} more=${n} /><//>`}
    <${Pn} id=${t} />
  `}var Mu=3;function Tu({id:t}){let e=I(F.route.query),o=Z(e).gaps.filter(s=>s.pages.includes(t));if(!o.length)return null;let n=o.map(s=>a`<${Xl} list=${[s]} scenario=${e} />`);return a`
    <${ut} title=${k(Io.gaps,{count:o.length})}>
      <${Yo} id="vragen" items=${n} first=${Mu} as="div" />
    <//>
  `}var Hp={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function Lu({id:t}){let e=Lo(t),o=[Hp[e]&&a`<a href=${C(Hp[e])}>${Io.crumbs[e]}</a>`,P&&pt(t)?.title,...["inChapter","subMeasureOf"].map(n=>st(t,n)&&a`<${M} id=${st(t,n)} />`),gt(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,s)=>[s>0&&" › ",n])}</p>`}var Bu={undertaking:Dp,organisation:Rp,step:Ip,other:ju};function Up({route:t}){let e=t.path.slice(1).join("/");if(!wt(e))return a`<${Ro} />`;let o=x(e),n=Lo(e),s=Bu[n],r=()=>{let l=k(Io.footnote,{kind:gt(e),name:o,said:v(e,"promise")||v(e,"summary")});return Un(l.trim().replace(/([^.!?])$/,"$1."),Et(e),null,pt(e)||X())},i=n==="undertaking"&&v(e,"isContainer")!=="true";return a`
    <${Lu} id=${e} />
    <${H} text=${Ze(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${bt} id=${e} /></p>`}
    <//>
    <${Np} id=${e} />
    <div class="acties bovenaan">
      <${bo} text=${r} />
      <a href=${C(["graaf","omgeving"],{ding:e})}>${Io.around}</a>
    </div>
    <${s} id=${e} />
    <${Tu} id=${e} />
  `}var Fe=g.timeline,Eu=t=>[t.id&&x(t.id),t.what].filter(Boolean).join(": "),Gp=(t,e)=>[t.progress&&t.id&&Xt(t.id,e),t.stand[e]].filter(Boolean).join("; "),br=t=>t.day.slice(0,4);function Fu({row:t,date:e}){let o=Gp(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${Fe.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${M} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${Ul} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var Pu=t=>E(t.map(e=>e.id?x(e.id):e.what)),Au=(t,e)=>[[...Fe.csv,...Pt],...t.map(o=>[o.when,Fe.kinds[o.kind],o.id&&x(o.id),o.what,Gp(o,e.date),Et(o.at).map(rt).join("; "),...Ft(e,o.plan||o.at)])],Nu=["tekst","wat","stap","jaar"];function zu({years:t}){return a`
    <${Te}>
      <${Ie} />
      <${Zo} />
      <div class="velden">
        <${Xe} name="tekst" />
        <${Nt} label=${Fe.fields.what} name="wat" options=${Object.entries(Fe.kinds)} />
        <${Nt} label=${Fe.fields.step} name="stap" options=${St.map(e=>[e.notation,e.label])} />
        <${Nt} label=${Fe.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${Ao} names=${Nu} />
      </div>
    <//>
  `}function Kp({route:t}){let e=I(t.query),o=t.query,n=b.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),s=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||br(l)===o.jaar)&&(!o.tekst||tt(Eu(l)).includes(tt(o.tekst)))),r=L(Fe.count,s.length),i={of:br,titles:E(s.map(br)).map(l=>[l,l])};return a`
    <${H} text=${Fe.title}><p class="uitleg">${Fe.intro} <a href=${C("beloften")}>${Fe.lanes}</a>.</p><//>
    <${zu} years=${E(n.map(br))} />
    <p class="telling">${r}<${Ot} name="tijdlijn.csv" rows=${()=>Au(s,e)} /></p>
    ${to("tijdlijn",s,i).map(l=>a`
        <section key=${l.more?"meer":l.key} class="vouwdeel">
          ${l.folds?a`<${qe} part=${l} level=${l.more?0:2}
                  names=${l.more?[]:Pu(l.rows)}
                  count=${l.more?"":L(Fe.count,l.rows.length)} />`:a`<h2>${l.title}</h2>`}
          <ol class=${l.open?"tijden":"tijden dicht"}>
            ${l.rows.map(c=>a`<${Fu} row=${c} date=${e.date} />`)}
          </ol>
        </section>
      `)}
    <${Bt} text=${r} />
  `}var le=g.unknown,Gt=b.unknown,Vp=t=>He(t).map(e=>a`<li><${M} id=${e} /></li>`),Zp=t=>[...t].sort((e,o)=>z(x(st(e,"initiative")),x(st(o,"initiative")))),Ru=({id:t})=>a`
  <li>
    <${M} id=${st(t,"initiative")} />${" → "}<${Ks} id=${st(t,"barrier")} />
    ${`: ${v(t,"rationale")}`}<${Jo} of=${t} />
  </li>
`,Wu=({id:t})=>a`
  <li><${M} id=${st(t,"initiative")} />${`: ${ce(t,"status")}`}<${Jo} of=${t} /></li>
`;function Iu(){let t=le.unjudged,e=He(Gt.unjudged).map(o=>a`<li><${M} id=${o} /><span class="zacht"> – ${gt(o).toLowerCase()}</span></li>`);return a`
    <${xe} of=${t} id="ongeplaatst" count=${e.length}>
      ${e.length?a`<ul>${e}</ul>`:a`<p>${t.none}</p>`}
    <//>
  `}function qu(){let t=s=>a`<${Ru} id=${s} />`,e=Zp(Gt.weak).map(t),o=k(le.weak.intro,Gt.links),n=Zp(Gt.statuses).map(s=>a`<${Wu} id=${s} />`);return a`
    <${xe} of=${le.weak} id="lezing" count=${e.length} intro=${o}><ul>${e}</ul><//>
    <${xe} of=${le.other} id="anders" count=${Gt.other.length}><ul>${Gt.other.map(t)}</ul><//>
    ${n.length>0&&a`<${xe} of=${le.statuses} id="standen" count=${n.length}><ul>${n}</ul><//>`}
  `}var Du=()=>a`
  <${xe} of=${le.clashes} id="tegenspraak" count=${Gt.clashes.length}>
    ${He(Gt.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${M} id=${t} /></h3>
          <p>${v(t,"summary")}</p>
          <${Dt} of=${[t]} />
        </div>
      `)}
  <//>
`;function Hu(){if(!Gt.judged.length)return null;let t=e=>k(le.judged.line,{step:x(st(e,"barrier")),kinds:ft(e,"interventionKind").map(ot).join(", "),state:ce(e,"state"),why:v(e,"rationale"),who:v(e,"post"),date:V(v(e,"asOf"))});return a`
    <${xe} of=${le.judged} id="oordelen" count=${Gt.judged.length}>
      <ul>${Gt.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Uu(){let t=le.expected.columns,e=n=>st(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>x(e(n)),cell:n=>a`<${M} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>ft(n,"interventionKind").map(ot).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>v(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>v(n,"source")}];return a`
    <${xe} of=${le.expected} id="verwacht" count=${Gt.expected.length}>
      <${dt} id="verwachtingen" caption=${le.expected.caption} rows=${Gt.expected} columns=${o} />
    <//>
  `}var Yp=()=>a`
  <${H} text=${le.title}><p class="uitleg">${le.intro} ${ve}</p><//>
  <${Iu} />
  <${qu} />
  <${Du} />
  <${Hu} />
  <${xe} of=${le.nameless} id="naamloos" count=${Gt.nameless.length}><ul>${Vp(Gt.nameless)}</ul><//>
  <${xe} of=${le.generic} id="verzamelnamen" count=${Gt.generic.length}><ul>${Vp(Gt.generic)}</ul><//>
  <${Uu} />
  <${pr} id="lezen" />
`;var sn=g.whatif.picture;function Gu(t,e){let o=new Map(t.places.map(n=>[`${n.step}~${n.kind}`,n]));return Z({...e,plan:t.plan}).places.map(n=>({key:n.kind||String(n.step),last_actor:[],only_lead:[],title:n.kind?B(ot(n.kind)):Y(n.step),...o.get(`${n.step}~${n.kind}`),things:n.things}))}function Ku({place:t,date:e}){let{title:o,things:n,last_actor:s,only_lead:r}=t,i=n.filter(l=>!s.includes(l));return a`
    <li class=${s.length?"verlies":n.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${o}</h3>
      <div class="palen" aria-hidden="true">
        ${s.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${Hn(l,e)}`}></i>`)}
      </div>
      ${s.length>0&&a`
          <p class="verliestal">${k(sn.lost,{count:s.length,total:n.length})}</p>
          <p class="verlieswoord">${sn.lost_said}</p>
        `}
      ${r.length>0&&a`<p>${L(sn.lead,r.length)}</p>`}
      ${(i.length>0||!n.length)&&a`<p class="zacht">${n.length?L(sn.stays,i.length):sn.nothing}</p>`}
    </li>
  `}function Qp({loss:t,scenario:e}){let{legend:o}=sn,n=Gu(t,e),s=E(n.flatMap(i=>i.things.map(l=>Hn(l,e.date)))),r=Object.keys(b.codes.CellState).filter(i=>s.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${sn.title}</h2>
      <ul class="plaatsen">
        ${n.map(i=>a`<${Ku} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${k(o.lost,{source:Mo(X(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${U("CellState",i)}</span>`)}
        <span>${o.stays}</span>
      </p>
    </section>
  `}var So=g.whatif,Jp=(t,e,o)=>Z({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function tm(t){if(!t)return So.no_cell;let{word:e,lines:o}=fe(t);return[e,...o].join(", ")}var Ga=(t,e)=>{let o=B(ot(t.column));return e?k(So.cell,{kind:o,step:Y(t.barrier).toLowerCase()}):o};function Xp({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${P?"h3":"h2"}>${k(So.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function Vu({loss:t,scenario:e,id:o,title:n}){let s=l=>Jp(t,l,e),r=l=>C("overzicht",{cel:_e(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:So.columns.cell,sort:!1,text:l=>Ga(l,s(l)),cell:l=>s(l)?a`<a href=${r(l)}>${Ga(l,s(l))}</a>`:Ga(l,void 0)},{key:"nu",label:So.columns.now,sort:!1,text:l=>tm(s(l))},{key:"weg",label:So.columns.lost,sort:!1,text:l=>l.said}];return a`<${dt} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function Zu({loss:t,names:e,scenario:o}){let n=Oe(t.plan),{cells:s,none:r,...i}=n.words.losses,l=`verlies${n===b.plans[0]?"":`-${n.key}`}`,c=m=>[" ",a`<${bt} id=${m} date=${o.date} />`],p=(m,f)=>a`
    <${Xp} title=${m} count=${f.length} none=${r}><${De} ids=${f} more=${c} /><//>
  `;return a`
    <section>
      ${P&&a`<h2>${n.title}</h2>`}
      <p class="verlieskop">${Yu(t,e)}</p>
      <p>${t.said}</p>
      <${Qp} loss=${t} scenario=${o} />
      <${Xp} title=${s} count=${t.cells.length} none=${r}>
        <${Vu} loss=${t} scenario=${o} id=${l} title=${s} />
      <//>
      ${Object.keys(i).map(m=>({list:m,ids:t[m]||[]})).filter(({ids:m})=>m.length).map(({list:m,ids:f})=>p(i[m],f))}
      ${t.blocks.map(m=>p(m.said,m.acts))}
    </section>
  `}function Yu(t,e){let o={alone:t.last_actor.length,acts:t.acts,count:e.length,source:Mo(Oe(t.plan))};return k(e.length===1?So.heading.one:So.heading.more,{...o,names:Pe(e)})}function Ka({losses:t,names:e,scenario:o}){let n=Pe(e),s=()=>t.flatMap(r=>r.cells.map(i=>{let l=Jp(r,i,o),c=l?Y(i.barrier):"";return[n,ot(i.column),c,tm(l),i.said,...Ft(o,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${Zu} key=${r.plan} loss=${r} names=${e} scenario=${o} />`):ke(o).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${Ot} name="wat-als.csv" rows=${()=>[[...So.csv,...Pt],...s()]} />
    </div>
  `}var ht=g.whatif,Qu=(t,e)=>[...cn(e),...t.map(o=>["zonder",o])];function Xu({notations:t,names:e,scenario:o}){let[n,s]=G(null),r=[o.key,...t].join();if(po(()=>{let c=!0;return s(null),ji(Qu(t,o)).then(p=>{c&&(s(p),nt(ht.done))}).catch(p=>c&&s({silent:p.message||ht.silent})),()=>{c=!1}},[r]),!n)return a`<div><p>${ht.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=L(ht.questions,n.gaps.filter(i).length);return a`
    <div>
      <${Ka} losses=${n.losses.filter(i)} names=${e} scenario=${o} />
      <p>${k(ht.with_this,{questions:l,now:Z(o).gaps.length})}</p>
    </div>
  `}var Va=t=>v(t,"notation");function Ju({acting:t,chosen:e}){let[o,n]=G(""),s=c=>A({zonder:c.map(Va).join(",")}),r=c=>{if(e.includes(c))return s(e.filter(p=>p!==c));s(Ce()?[...e,c]:[c])},i=c=>tt([x(c),...ft(c,"altLabel")].join(" ")),l=t.filter(c=>i(c).includes(tt(o)));return a`
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
              id=${`zonder-${Va(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}
            >${x(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${ht.none_found}</p>`}
    ${!Ce()&&a`<p class="zacht">${ht.alone}</p>`}
  `}function th({most:t,scenario:e}){let o=({steps:s,alone:r,lead:i})=>[r>0&&L(ht.start.alone,r),r>0&&(s.length?k(ht.start.steps,{steps:Pe(s.map(l=>Y(l).toLowerCase()))}):ht.start.no_step),i>0&&L(ht.start.lead,i)].filter(Boolean),n=Mo(X(e.plan));return a`
    <section id="begin">
      <h2>${ht.start.title}</h2>
      <p class="zacht">${k(ht.start.said,{source:n})}</p>
      <ul class="beginlijst">
        ${t.map(s=>a`
            <li key=${`${s.who}${s.plan}`}>
              <a href=${C("wat-als",{zonder:v(s.who,"notation")})}>${x(s.who)}</a>
              <span class="bij">${P?`${Oe(s.plan).title}: `:""}${o(s).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${ht.start.nobody}</p>`}
    </section>
  `}function em({route:t}){let e=I(t.query),{without:o,most:n}=Z(e),s=Object.keys(o).filter(p=>o[p].length).sort((p,m)=>z(x(p),x(m))),r=(t.query.zonder||"").split(",").map(ee).filter(Boolean),i=r.map(p=>x(p)),[l]=r,c=r.length>1&&Ce();return a`
    <${H} text=${ht.title}><p class="uitleg">${ht.intro}</p><//>
    <details class="blik">
      <summary>${J(e)} <span class="wijzig">${g.gaps.change}</span></summary>
      <${Je} />
    </details>
    <div class="watals">
      <section class="weglaten filters"><${Ju} acting=${s} chosen=${r} /></section>
      <div>
        ${!r.length&&a`<${th} most=${n} scenario=${e} />`}
        ${r.length>0&&!c&&a`<${Ka} losses=${o[l]||[]} names=${i.slice(0,1)} scenario=${e} />`}
        ${c&&a`<${Xu} notations=${r.map(Va)} names=${i} scenario=${e} />`}
      </div>
    </div>
    <${Bt} text=${r.length===1?k(ht.said,{name:i[0]}):""} />
  `}yt("spring").addEventListener("click",t=>{t.preventDefault(),yt("inhoud").focus()});Ji();yt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=yt("zoek").value;location.hash=Ui(e)||C("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=g.shared.report_fault,{version:n,content:s}=b.meta,r={title:document.title,address:location.hash||"#/overzicht",version:n,content:s};Gn(k(e,{...r,sources:Ne()}),o)});var om={__proto__:null,overzicht:$p,dekking:sc,aandachtspunten:uc,partners:np,maatregelen:sp,naslag:ap,tijdlijn:Kp,beloften:kp,graaf:Qc,ding:Up,samenvatting:Ap,vragen:Sp,"wat-als":em,vergelijk:Zl,"weet-niet":Yp,methode:lp,zoek:Cp,...(b.served||et())&&{controleer:Il},onbekend:Ro},Za=!1,kr="",ps=!1;function eh(t,e){let o=Object.keys(b.views).length>0,n=Object.keys(b.comparisons).length>0,s={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return ps=!Dr(e)||s.views!==o||s.comparisons!==n,ps?(Ke(a`<p role="status">${g.werkplaats.busy}</p>`,yt("inhoud")),kr?Rt().show(kr,Rt().own):Za||oh(cn(e),s),!0):!1}async function oh(t,e){Za=!0;try{kr=(await Rt().ask("page",{options:t,...e})).page,ps&&Rt().show(kr,Rt().own)}catch(o){ps&&Ke(a`<p role="alert">${o.message}</p>`,yt("inhoud"))}Za=!1}function nh(t){let e=t.path[0]||"overzicht",o=yt("inhoud");et()?.own&&eh(e,I(t.query))||(o.className=`scherm-${e}`,Ke(a`<${om[e]||om.onbekend} key=${t.path.join("/")} route=${t} />`,o),tl(e,t.path))}function Ya(){let t=yt("motor");t.hidden=!1;let{state:e,why:o,own:n}=Rt();Ke(a`<${ll} state=${e} why=${o} own=${n} />`,t)}function sh(){rh(),ps=!1,window.removeEventListener("werkplaats",Ya),Ke(null,yt("inhoud")),Ke(null,yt("motor"))}et()&&(yt("eigen").hidden=!1,window.addEventListener("werkplaats",Ya),Ya());yt("inhoud").replaceChildren();var rh=Si(nh);et()&&window.addEventListener("andere-bladzijde",sh,{once:!0});document.fonts.ready.then(()=>Ea()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return cm(ah);})();
