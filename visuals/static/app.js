"use strict";var ketenkaart=(()=>{var dr=Object.defineProperty;var Pp=Object.getOwnPropertyDescriptor;var Np=Object.getOwnPropertyNames;var Rp=Object.prototype.hasOwnProperty;var qp=(t,e)=>{for(var o in e)dr(t,o,{get:e[o],enumerable:!0})},Wp=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of Np(e))!Rp.call(t,s)&&s!==o&&dr(t,s,{get:()=>e[s],enumerable:!(n=Pp(e,s))||n.enumerable});return t};var Ip=t=>Wp(dr({},"__esModule",{value:!0}),t);var yu={};qp(yu,{answerTo:()=>Y,compare:()=>P,csv:()=>on,data:()=>h,graphNow:()=>wa,here:()=>F,matrixSvg:()=>Vr,scenarioOf:()=>I});function on(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var kt=t=>document.getElementById(t);var Na=function(t,e,o,n){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,o[e[r++]]):e[++r];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++r]]=l:i===6?n[1][e[++r]]+=l+"":i?(s=t.apply(l,Na(t,l,o,["",null])),n.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):n.push(l)}return n},Pa=new Map;function Ra(t){var e=Pa.get(this);return e||(e=new Map,Pa.set(this,e)),(e=Na(this,e.get(t)||(e.set(t,e=(function(o){for(var n,s,r=1,i="",l="",c=[0],m=function(d){r===1&&(d||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,d,i):r===3&&(d||i)?(c.push(3,d,i),r=2):r===2&&i==="..."&&d?c.push(4,d,0):r===2&&i&&!d?c.push(5,0,!0,i):r>=5&&((i||!d&&r===5)&&(c.push(r,0,i,s),r=6),d&&(c.push(r,d,0,s),r=6)),i=""},p=0;p<o.length;p++){p&&(r===1&&m(),m(p));for(var f=0;f<o[p].length;f++)n=o[p][f],r===1?n==="<"?(m(),c=[c],r=3):i+=n:r===4?i==="--"&&n===">"?(r=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(m(),r=1):r&&(n==="="?(r=5,s=i,i=""):n==="/"&&(r<5||o[p][f+1]===">")?(m(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):n===" "||n==="	"||n===`
`||n==="\r"?(m(),r=2):i+=n),r===3&&i==="!--"&&(r=4,c=c[0])}return m(),c})(t)),e),arguments,[])).length>1?e:e[0]}var ct,Ia,Dp,ko,ur,ls,Da,rs,Ha,gr,hr,Hp,Tn=Symbol.for("pv"),cs={},ps=[],Up=/^m(i|n|o|s|text|space)$/,br=Array.isArray,kr=ps.slice,Ro=Object.assign;function No(t){t&&t.parentNode&&t.remove()}function yr(t,e,o){var n,s,r,i={},l=arguments.length;for(r in e)r=="key"?n=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?kr.call(arguments,2):o),Ln(t,i,n,s,null)}function Ln(t,e,o,n,s){var r={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Tn,__v:s||++Ia,__i:-1,__u:0};return!s&&ct.vnode&&ct.vnode(r),r}function ms(t){return t.children}function as(t,e){this.props=t,this.context=e,this.__g=0}function yo(t,e){if(e==null)return t.__&&yo(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:yo(t)}function Gp(t){var e,o=t.__v,n=o.__e,s=[],r=[],i=t.__P;i&&((e=Ro({constructor:Tn},o)).__v=o.__v+1,ct.vnode&&ct.vnode(e),wr(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,s,n||yo(o),32&o.__u,r),e.__v=o.__v,e.__.__k[e.__i]=e,Ya(s,e,r),o.__=o.__e=null,e.__e!=n&&Ua(e))}function Ua(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Ua(t)}function qa(t){(8&t.__g||(t.__g|=8,ko.push(t),ls++))&&ur==ct.debounceRendering||((ur=ct.debounceRendering)||queueMicrotask)(Ga)}function Ga(){try{for(var t,e=1;ko.length;)ko.length>e&&ko.sort(Da),t=ko.shift(),e=ko.length,8&t.__g&&Gp(t)}finally{(ls=ko.length)&&(ur||queueMicrotask)(Ga)}}function Ka(t,e,o,n,s,r,i,l,c,m,p){var f,d,$,u,k,y,v=n.__k||ps,_=e.length;for(c=Kp(o,e,v,c,_),f=0;f<_;f++)($=o.__k[f])!=null&&(d=~$.__i&&v[$.__i]||cs,$.__i=f,y=wr(t,$,d,s,r,i,l,c,m,p),u=$.__e,(d.ref!=$.ref||8&d.__u)&&(d.ref&&vr(d.ref,null,$,d),$.ref&&p.push($.ref,$.__c||u,$)),k=k||u,4&$.__u?(c=Va($,c,t,!d.__v),d.__e&&(d.__e=null)):typeof $.type=="function"&&y!==void 0?c=y:u&&(c=u.nextSibling),$.__u&=-21);return o.__e=k,c}function Kp(t,e,o,n,s){var r,i,l,c,m,p,f,d,$,u=o.length,k=u,y=0,v=0,_=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=_[r]=Ln(null,i):br(i)?i=_[r]=Ln(ms,{children:i}):i.constructor===Tn&&i.__b?i=_[r]=Ln(i.type,i.props,i.key,i.ref,i.__v):_[r]=i,c=r+y,i.__=t,i.__b=t.__b+1,l=null,~(m=i.__i=Vp(i,o,c,k))&&(k--,(l=o[m])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,m==c-1?y--:m==c+1?y++:m!=c&&(m>c?y--:y++,v=1)):(~m||(s>u?y--:s<u&&y++),typeof i.type!="function"&&(i.__u|=4))):_[r]=null;if(v){for(p=[],f=[],r=0;r<s;r++)if((i=_[r])&&16&i.__u){for(y=0,d=p.length;y<d;)p[$=y+d>>1]<i.__i?y=$+1:d=$;p[y]=i.__i,f[r]=y+1}for(y=p.length;r--;)f[r]&&(f[r]==y?y--:_[r].__u|=4)}if(k)for(r=0;r<u;r++)!(l=o[r])||2&l.__u||(l.__e==n&&(n=yo(l)),_r(l,l));return n}function Va(t,e,o,n){var s,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Va(s[r],e,o,!1));return e}for(e&&!e.parentNode&&(e=yo(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Vp(t,e,o,n){var s,r=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return o;if(n>(c?1:0)){for(s=o-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s;for(s=o+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s}return-1}function Wa(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function ss(t,e,o,n,s){var r,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||Wa(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||Wa(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=hr[e]||(hr[e]=Zp(e)),(t.__a||(t.__a={}))[e]=gr,r=e!=(e=e.replace(Ha,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function Zp(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[rs]==null)e[rs]=gr++;else if(e[rs]<this.__a[t])return;return o(ct.event?ct.event(e):e)}}}function wr(t,e,o,n,s,r,i,l,c,m){var p,f,d,$,u,k,y,v,_,j,x,q,J,T,bt,Jt,O,R,N=e.type;if(e.constructor!==Tn)return null;128&o.__u&&(c=32&o.__u,p=o.__c.__z)&&(e.__u|=c,f=r=[],p.nodeType==8?l=is(p,r):r.push(p),l=r[0]||l),(p=ct.__b)&&p(e);t:if(typeof N=="function"){d=i.length;try{if(v=e.props,_=(p=N.prototype)&&p.render,j=(p=N.contextType)&&n[p.__c],x=p?j?j.props.value:p.__:n,($=o.__c)?(e.__c=$,2&$.__g&&($.__g|=1)):(_?e.__c=$=new N(v,x):(e.__c=$=new as(v,x),$.constructor=N,$.render=Qp),j&&j.sub($),$.state||($.state={}),$.__n=n,$.__g|=8,$.__h=[],$.__k=[]),_&&($.__s||($.__s=$.state),N.getDerivedStateFromProps&&($.__s==$.state&&($.__s=Ro({},$.__s)),Ro($.__s,N.getDerivedStateFromProps(v,$.__s)))),u=$.props,k=$.state,$.__v=e,o.__c){if(v!==u&&_&&!N.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(v,x),e.__v==o.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(v,$.__s,x)===!1){e.__v!=o.__v&&($.props=v,$.state=$.__s,$.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(V){V&&(V.__=e)}),ps.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&i.push($),l=yo(o);break t}$.componentWillUpdate&&$.componentWillUpdate(v,$.__s,x),_&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(u,k,y)})}else _&&!N.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),_&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=x,$.props=v,$.__P=t,$.__g&=-5,q=ct.__r,J=_?25:0;do $.__g&=-9,q&&q(e),p=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++J<25);_&&(ps.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(n=Ro({},n,$.getChildContext())),_&&o.__c&&$.getSnapshotBeforeUpdate&&(y=$.getSnapshotBeforeUpdate(u,k)),T=p&&p.type===ms&&p.key==null?p.props.children:p,v.__P&&(p=l,s=(t=v.__P).namespaceURI,c=r=null,o.props&&o.props.__P!=t&&(o.__k.some(function(V){V&&_r(V,V)}),o.__k=null),l=o.__k?yo(o,0):null),l=Ka(t,br(T)?T:[T],e,o,n,s,r,i,l,c,m),v.__P&&(e.__e=null,l=p),e.__u&=-161,f&&f.some(No),$.__h.length&&i.push($),1&$.__g&&($.__g&=-4)}catch(V){if(i.length=d,e.__v=null,c||r)if(V&&V.then){if(e.__u|=128|c,r){for(~(O=r.indexOf(l||void 0))||(O=r.length);(R=r[O-1])&&R.nodeType==8;)O--;for(;O<r.length;O++)if(R=r[O])if(r[O]=null,bt){if(R==Jt)break}else{if(R.nodeType!=8)break;R.data.startsWith("$s")&&(Jt=is(bt=R))}}if(!bt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;bt=l}(p=is(bt=e.__c.__z||(e.__c.__z=bt)))?(e.__e=bt,l=p):e.__e=l,l=l&&l.nextSibling}else r&&r.some(No);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),V&&V.then||Za(e),ct.__e(V,e,o)}}else l=e.__e=Yp(o.__e,e,o,n,s,r,i,c,m,t);return(p=ct.diffed)&&p(e),l}function is(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function Za(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Za))}function Ya(t,e,o){for(var n=0;n<o.length;)vr(o[n++],o[n++],o[n++]);ct.__c&&ct.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){ct.__e(r,s.__v)}})}function Yp(t,e,o,n,s,r,i,l,c,m){var p,f,d,$,u,k,y,v,_=o.props||cs,j=e.props,x=e.type;if(x=="svg"?s="http://www.w3.org/2000/svg":x=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(p=0;p<r.length;p++)if((u=r[p])&&(x?u.localName==x:u.nodeType==3)){t=u,r[p]=null;break}}if(!t){if(v=m.ownerDocument||document,!x)return v.createTextNode(j);t=v.createElementNS(s,x,j.is?j:m),l&&(ct.__m&&ct.__m(e,r),l=!1),r=null}if(x){if(m=x=="template"&&t.content||t,r=x=="textarea"&&j.defaultValue!=null?null:r&&kr.call(m.childNodes),!l&&r)for(_={},p=0;p<t.attributes.length;p++)_[(u=t.attributes[p]).name]=u.value;for(p in _)u=_[p],p=="dangerouslySetInnerHTML"?d=u:p=="children"||p in j||p=="value"&&"defaultValue"in j||p=="checked"&&"defaultChecked"in j||ss(t,p,null,u,s);for(p in j)u=j[p],p=="children"?$=u:p=="dangerouslySetInnerHTML"?f=u:p=="value"?k=u:p=="checked"?y=u:l&&typeof u!="function"||_[p]===u||ss(t,p,u,_[p],s);f?(l||d&&(f.__html==d.__html||f.__html==t.innerHTML)||(t.innerHTML=f.__html),e.__k=[]):(d&&(t.textContent=""),(x=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Up.test(x))&&(s="http://www.w3.org/1999/xhtml"),Ka(m,br($)?$:[$],e,o,n,s,r,i,r?r[0]:o.__k&&yo(o,0),l,c),r&&r.some(No)),l&&x!="textarea"||(p="value",x=="progress"&&k==null?t.removeAttribute(p):k==null||k===t[p]&&(x!="progress"||k)||ss(t,p,k,_[p],s),p="checked",y!=null&&y!=t[p]&&ss(t,p,y,_[p],s))}else _===j||l&&t.data==j||(t.data=j);return t}function vr(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){ct.__e(s,o)}}function _r(t,e,o){var n,s,r,i;if(ct.unmount&&ct.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||vr(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){ct.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&_r(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(s=is(n,r=[]))&&(n==t.__e&&r.some(No),No(s),No(n)),o||No(t.__e),t.__e=t.__c=t.__=null}function Qp(t,e,o){return this.constructor(t,o)}function Ue(t,e){var o,n,s,r;ct.__&&ct.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=Ln(ms,{children:[t]}),s=[],r=[],wr(e,e.__k,n||cs,cs,e.namespaceURI,n?null:e.firstChild?kr.call(e.childNodes):null,s,n?n.__e:e.firstChild,o,r),Ya(s,e.__k,r),e.__k.props.children=null}ct={__e:function(t,e,o,n){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,n||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw ls=0,t}},Ia=0,Dp=function(t){return t!=null&&t.constructor===Tn},as.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=Ro({},this.state)),typeof t=="function"&&(t=t(Ro({},o),this.props)),t&&(Ro(o,t),this.__v&&(e&&this.__k.push(e),qa(this)))},as.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),qa(this))},as.prototype.render=ms,ko=[],ls=0,Da=function(t,e){return t.__v.__b-e.__v.__b},rs=Symbol(),Ha=/(PointerCapture)$|Capture$/i,gr=0,hr={},Hp=0;var nn,jt,xr,Qa,Sr=Object.is,$s=0,ai=[],Or=[],_t=ct,Xa=_t.__b,Ja=_t.__r,ti=_t.diffed,ei=_t.__c,oi=_t.unmount,ni=_t.__;function fs(t,e){_t.__h&&_t.__h(jt,t,$s||e),$s=0;var o=jt.__H||(jt.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function U(t){return $s=1,Xp(ii,t)}function Xp(t,e,o){var n=fs(nn++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):ii(void 0,e),function(r){var i=(n.__N||n.__)[0],l=n.t(i,r);Sr(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=jt,!jt.__f)){jt.__f=!0;var s=jt.shouldComponentUpdate;jt.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var m=!1,p=this.props!=r;if(c.__.some(function(d){d.__N&&(m=!0,Sr(d.__[0],d.__N[0])||(p=!0))}),s){var f=s.call(this,r,i,l);return m?f||p:f}return!m||p}}return n.__}function Fe(t,e){var o=fs(nn++,3);!_t.__s&&Cr(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,jt.__H.__h.push(o))}function Ct(t,e){var o=fs(nn++,4);!_t.__s&&Cr(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,jt.__h.push(o))}function wo(t){return $s=5,Ce(function(){return{current:t}},[])}function Ce(t,e){var o=fs(nn++,7);return Cr(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function Jp(){var t;do{for(;t=Or.shift();)try{Bn(t)}catch(o){_t.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=ai.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Bn),e.__h.some(jr),e.__h=[]}catch(o){e.__h=[],_t.__e(o,t.__v)}}}while(Or.length)}_t.__b=function(t){jt=null,Xa&&Xa(t)},_t.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),ni&&ni(t,e)},_t.__r=function(t){Ja&&Ja(t),nn=0;var e=(jt=t.__c).__H;e&&(xr==jt?jt.__h=[]:(e.__h.some(Bn),e.__h.some(jr),nn=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),xr=jt},_t.diffed=function(t){ti&&ti(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&ri(ai.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),xr=jt=null},_t.__c=function(t,e){e.some(function(o){try{o.__h.some(Bn),o.__h=o.__h.filter(function(n){return!n.__||jr(n)})}catch(n){o.__h=[function(){throw n}]}}),ei&&ei(t,e)},_t.unmount=function(t){oi&&oi(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(s){try{if(s.__P&&s.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}s.__P=o,ri(Or.push(s))}else Bn(s)}catch(r){e=r}}),n.__H=void 0,e&&_t.__e(e,n.__v))};var si=typeof requestAnimationFrame=="function";function tm(t){var e,o=function(){clearTimeout(n),si&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);si&&(e=requestAnimationFrame(o))}function ri(t){t!=1&&Qa==_t.requestAnimationFrame||((Qa=_t.requestAnimationFrame)||tm)(Jp)}function Bn(t){var e=jt,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),jt=e}function jr(t){var e=jt;t.__c=t.__(),jt=e}function Cr(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!Sr(o,t[n])})}function ii(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/var Mt=()=>wo(null);function li(t){return Array.isArray(t)?t.map(li):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[yr("wbr",null),e]:[e])}var a=Ra.bind((t,e,...o)=>yr(t,e,...typeof t=="string"?o.map(li):o));var em=["plan","koppelingen","stand","verwachtingen","lezing","merk"],om={ernst:"gewicht"},F={route:{path:[],query:{}},started:!1},ci,Mr=0,pi=new Map;function Tr(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=s=>{try{return decodeURIComponent(s)}catch{return s}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([s,r])=>[om[s]||s,r]))}}function C(t,e={},o=!0){let n=o&&F.route?Object.fromEntries(em.filter(i=>F.route.query[i]).map(i=>[i,F.route.query[i]])):{},s=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&s.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...s].length?`?${s}`:""}`}var ce=t=>C(["ding",t]);function z(t,e=!1){let o={...F.route.query};for(let[s,r]of Object.entries(t))r?o[s]=r:delete o[s];let n=C(F.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Mr},"",n),Lr())}function Lr(t=!1){let e=Tr(location.hash),o=F.route?.path.join("/")===e.path.join("/");F.route=e,ci(e),!o&&window.scrollTo(0,t&&pi.get(history.state?.turn)||0)}function mi(t){ci=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Mr=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>pi.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let s=!!history.state;s||history.replaceState({turn:++Mr},""),Lr(s)};return window.addEventListener("popstate",n,{signal:o}),Lr(),F.started=!0,()=>e.abort()}function Ge(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var b=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),L=(t,e,o={})=>b(e===1?t.one:t.more,{count:e,...o});var B=t=>t.slice(0,1).toUpperCase()+t.slice(1),tt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),E=t=>[...new Set(t)],nm=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),P=(t,e)=>nm.compare(t,e);function $i(t,e){let o=tt(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),s=[],r=0;for(let{at:i,length:l}of n)i<r||(s.push({said:t.slice(r,i),on:!1},{said:t.slice(i,i+l),on:!0}),r=i+l);return[...s,{said:t.slice(r),on:!1}]}function fi(t,e,o){if(Math.abs(t.length-e.length)>o)return o+1;let n=Array.from({length:e.length+1},(s,r)=>r);for(let s=1;s<=t.length;s+=1){let r=[s];for(let i=1;i<=e.length;i+=1)r.push(Math.min(n[i]+1,r[i-1]+1,n[i-1]+ +(t[s-1]!==e[i-1])));if(Math.min(...r)>o)return o+1;n=r}return Math.min(n[e.length],o+1)}var h=JSON.parse(kt("gegevens").textContent||""),sm=[...Object.keys(h.things),...Object.keys(h.addresses)],Br=t=>sm[t],ds=t=>typeof t=="string"?t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+Br(n)):Array.isArray(t)?t.map(ds):!t||typeof t!="object"?t:Object.fromEntries(Object.entries(t).map(([e,o])=>[ds(e),ds(o)]));Object.assign(h,Object.fromEntries(h.numbered.map(t=>[t,ds(h[t])])));var po=({shapes:t,rows:e})=>e.map(([o,...n])=>o<0?n[0]:Object.fromEntries(t[o].map((s,r)=>[s,n[r]])));for(let{at:t}of Object.values(h.views))for(let e of Object.values(t))for(let[o,n]of Object.entries(e))e[o]=po(n);for(let t of Object.values(h.things))for(let[e,o]of Object.entries(t))Array.isArray(o)||(t[e]=[o]);for(let t of[h.queries,h.views,h.codes,...Object.values(h.codes),h.names,h.flags,h.told,...Object.values(h.told),h.absent,h.dates,h.lists,h.kinds,h.called,h.works,h.partners,h.lookups,h.words,h.addresses])Object.setPrototypeOf(t,null);var ke=new Map(Object.entries(h.things)),sn=new Map(h.plans.map(t=>[t.key,t])),A=h.plans.length>1,g=h.words,Kt=t=>t?.words.page||g,Z=t=>sn.get(t||"")||(A?void 0:h.plans[0]),ze=t=>sn.get(t),pt=t=>sn.get(t.split("/")[0]),qo=(t,e)=>!e||!pt(t)||pt(t)?.key===e,co=[...new Map(h.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),Vt=co[co.length-1].date,Nt=[...new Map(h.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Ke=(t,e)=>{let o=pt(t);return o?h.stands[e]?.[o.key]||o.date:e},G=t=>h.dates[t]||t||"",Wo=(t=Z())=>t?.source||h.source,ye=t=>h.plans.filter(e=>!t.plan||e.key===t.plan),vo=(t,e=Z())=>(e?e.dates:co).find(o=>o.date===t)?.label||G(t);var Er=5*2**20,et=()=>window.werkplaats,Pt=()=>et(),Me=()=>h.served||!!et()&&et()?.state!=="off";async function us(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var di=t=>et()?.ask("answer",{options:t})??us(`antwoord?${new URLSearchParams(t)}`),ui=t=>et()?.ask("words",{passage:t})??us(`api/woorden?vindplaats=${encodeURIComponent(t)}`),hi=t=>et()?.ask("find",{text:t})??us(`api/zoek?woorden=${encodeURIComponent(t)}`);async function gi(t,e,o){let n=await et()?.ask("marked",{options:t,marks:e,kind:o});if(n)return n.data;let s=await fetch(`overleg?${new URLSearchParams([...t,["merk",e],["soort",o]])}`);if(!s.ok)throw new Error((await s.json()).message);return new Uint8Array(await s.arrayBuffer())}var bi=()=>h.served?["docx","xlsx"]:Me()?["xlsx"]:[];async function Fr(t){let e=et();if(e)return e.ask("check",{name:t.name,data:await hs(t)});let o={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return us("controleer",{method:"POST",body:t,headers:o})}async function hs(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(b(g.check.unreadable,{name:t.name}))}}var ki=po(h.answers.cells),yi=po(h.answers.gaps),rm=po(h.answers.candidates),am=po(h.answers.losses),im=po(h.answers.reach),lm=po(h.answers.links),cm=po(h.answers.places);for(let t of[...yi,...ki])"candidates"in t&&(t.candidates=rm[t.candidates]);var zr=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function Y(t){let e=h.answers.by[t.key],o=(r,i)=>r.map(l=>i[l]),n=(r,i)=>zr(r,l=>o(l,i));if(e.read||={gaps:o(e.gaps,yi),matrix:n(e.matrix,ki),without:n(e.without,am),apart:e.apart,points:e.points,most:e.most,reach:o(e.reach,im),links:lm[e.links],places:o(e.places,cm)},!t.plan)return e.read;let s=r=>r.filter(i=>i.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:s(e.read.gaps),matrix:zr(e.read.matrix,s),without:zr(e.read.without,s),apart:s(e.read.apart),points:s(e.read.points),most:s(e.read.most),reach:s(e.read.reach),links:e.read.links,places:s(e.read.places)}),e.byPlan.get(t.plan)}function rn({date:t,stated:e,strict:o,expect:n}){let s=[["stand",t]];return e&&s.push(["koppelingen","genoemd"]),o&&s.push(["lezing","streng"]),n||s.push(["verwachtingen","uit"]),s}var Pr=t=>t.key in h.answers.by,pm=t=>Pr(t)||!!et();function I(t){let e=A&&sn.has(t.plan)?t.plan:"",o=co.some(i=>i.date===t.stand)?t.stand:Vt,n=t.koppelingen==="genoemd",s=Ar({plan:e,date:o,stated:n,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[s,{...s,expect:!0},{...s,expect:!0,date:Vt}].map(Ar).find(pm)||Ar({plan:e,date:Vt,stated:!1,expect:!0,strict:!1})}function Ar({plan:t,date:e,stated:o,expect:n,strict:s}){let r=`${e}|${o?"stated":"all"}|${n?"with":"without"}`;return{plan:t,date:e,stated:o,expect:n,strict:s,key:s?`${r}|strict`:r}}function Nr(t,e,o){let n=r=>({...t,[e]:r});return new Set(o.map(([r])=>I(n(r)).key)).size===o.length?o:[]}var wi=(t,e)=>sn.get(e)?.steps.find(o=>o.notation===t)?.id;var En=[],$t=(t,e)=>ke.get(t)?.[e]||En,w=(t,e)=>$t(t,e)[0]||"",we=(t,e)=>$t(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),rt=(t,e)=>we(t,e)[0]||"",Lt=t=>ke.has(t),an=t=>$t(t,"type"),mo=t=>Rr.get(t)||En,Ve=(t,e)=>an(t).includes(e),vi=t=>an(t).map(e=>h.kinds[e]).find(Boolean),_o=t=>vi(t)?.page||"",ht=t=>vi(t)?.kind||"",qr=t=>_o(t)==="organisation",Io=t=>_o(t)==="undertaking",yt=t=>!!_o(t)&&!!w(t,"prefLabel"),mm=(t,e)=>(h.flags[t]||En).includes(e),H=(t,e)=>h.codes[t]?.[e]?.label||e||"",ve=(t,e)=>H(h.lists[e],w(t,e)),gs=t=>h.names[t]||g.thing.foreign[t]||t,Rr=new Map;for(let[t,e]of ke)for(let o of e.type||En)Rr.set(o,[...Rr.get(o)||En,t]);var S=t=>h.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.slice(t.lastIndexOf("/")+1),Ae=t=>h.called[t]?.short||S(t),_i=[...ke.keys()].filter(Io),$m=[...ke.keys()].filter(qr),xi=t=>Nt.find(e=>e.notation===t),ln=Object.entries(h.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:mm("atSteps",t)})),fm=new Map($m.map(t=>[w(t,"notation"),t])),ee=t=>fm.get(t)||"",at=t=>h.addresses[t]||"",Bt=t=>we(t,"passage");var cn=g.search,Fn=t=>` ${(tt(t).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu)||[]).join(" ")} `,Pn=t=>Fn(t).split(" ").filter(Boolean),zn,xo,Si=new Map(h.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")]))),Ir=new Map;for(let[t,e]of h.search.english)Ir.set(t,[...Ir.get(t)||[],e]);var Oi=(t,e,o,n,s,r,i)=>({id:t,path:e,label:o,kind:n,list:s,weight:Number(i),titles:r.map(Fn),names:Fn(r.join(" ")),text:Fn(s.join(" "))});function dm(){let t=new Map([...ke.keys()].filter(yt).map(e=>[e,h.called[e]?[S(e)]:[]]));for(let[e,o]of ke){let n=t.has(e)?e:cn.owners.flatMap(s=>we(e,s)).find(s=>t.has(s));n&&t.get(n)?.push(...cn.texts.flatMap(s=>o[s]||[]))}return t}var um=t=>E([S(t),...$t(t,"prefLabel"),...$t(t,"altLabel"),...Ir.get(t)||[]]),hm=()=>[...[...dm()].map(([t,e])=>{let o=Math.min(...an(t).map(n=>Number(cn.weights[n]??cn.weights.rest)));return Oi(t,["ding",t],S(t),ht(t),e,um(t),o)}),...Object.entries(h.queries).map(([t,{title:e,question:o,why:n}])=>{let s=[e,o,n].filter(Boolean);return Oi(t,["vragen",t],e,cn.question,s,[e],cn.weights.question)})],Ci;function gm(){zn=hm(),Ci=zn.map(t=>E(t.titles)).filter(t=>t.length>1),xo=new Map;for(let t of zn)for(let e of Pn(t.names+t.text))xo.set(e,(xo.get(e)||0)+1)}function bm(t){let e=Fn(t),o=Ci.flatMap(n=>n.filter(s=>s.length>km&&e.includes(s)).flatMap(s=>n.map(r=>e.replace(s,r))));return E([e,...o])}var km=4,An=3;function Mi(t){let e=ji.get(t)||ym(t);return ji.set(t,e),e}var ji=new Map;function ym(t){let e=Si.get(t);if(e)return e;if(xo.has(t)||t.length<=An+1)return[t];let o=[...xo.keys()].filter(n=>n.length>An&&t.startsWith(n)&&t.length-n.length<An);return[t,...o.flatMap(n=>Si.get(n)||[n])]}var Wr=(t,e)=>t.includes(e.length<An?` ${e}`:e)||Mi(e).some(o=>t.includes(` ${o} `));function wm(t,e){if(t.titles.includes(e))return 0;let o=Pn(e);return t.titles.some(n=>n.startsWith(e.trimEnd()))?1:o.every(n=>Wr(t.names,n))?2:o.every(n=>Wr(t.text,n)||Wr(t.names,n))?3:null}function bs(t){if(!Pn(t).length)return{wanted:[],found:[]};zn||gm();let e=bm(t),o=zn.map(s=>({item:s,place:Math.min(...e.map(r=>wm(s,r)??Number.POSITIVE_INFINITY))})).filter(({place:s})=>s<Number.POSITIVE_INFINITY).sort((s,r)=>s.place-r.place||s.item.weight-r.item.weight||P(s.item.label,r.item.label));return{wanted:E([...tt(t).split(/\s+/),...e.flatMap(Pn).flatMap(Mi)]).filter(Boolean).sort((s,r)=>r.length-s.length),found:o.map(({item:s})=>s)}}var Li=t=>{let{found:e}=bs(t);return e.length===1?C(e[0].path):""};function Ti(t){let e=Pn(t),o=r=>{let i=r.length<5?1:2;return[...xo].map(([l,c])=>({one:l,count:c,far:fi(r,l,i)})).filter(({far:l})=>l<=i).sort((l,c)=>l.far-c.far||c.count-l.count).slice(0,1).map(({one:l})=>l)},n=e.map(r=>xo.has(r)?r:o(r)[0]||r),s=e.length>1?e.filter(r=>xo.has(r)&&r.length>=An):[];return{meant:n.join()!==e.join()&&bs(n.join(" ")).found.length?n.join(" "):"",alone:E(s)}}function Bi(t,e){let o=i=>i!==t.label&&e.some(l=>tt(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",s=e.map(i=>tt(n).indexOf(i)).filter(i=>i>=0),r=Math.max(0,Math.min(...s,n.length)-60);return`${r>0?"…":""}${n.slice(r,r+200)}${n.length>r+200?"…":""}`}var Dr=new Map;for(let{rows:t,...e}of h.lines)for(let o of t.split(";")){let[n,s,...r]=o.split(" ").map(l=>Br(Number(l))),i={...e,from:n,to:s,of:r};for(let l of[n,s])Dr.set(l,[...Dr.get(l)||[],i])}var vm=Object.fromEntries(Object.entries(h.absent).map(([t,e])=>[t,new Set(e)])),Hr=(t,e=Vt)=>!vm[e]?.has(t),Nn=(t,e=Vt)=>(Dr.get(t)||[]).filter(o=>Hr(o.of[0]||o.from,e)),Rt=(t,e,o)=>Nn(t,o).filter(n=>n.name===e),Pe=(t,e,o)=>Rt(t,e,o).filter(n=>n.to===t).map(n=>n.from),Ei=(t,e)=>t.from===e?t.to:t.from;var Do=t=>h.works[t]?.steps||[],Fi=t=>h.works[t]?.kinds||[],Ho=t=>h.works[t]?.leads||[],Ur=t=>h.works[t]?.acts||[],pn=(t,e)=>Rt(t,"at",e).flatMap(o=>o.of),ks=(t,e)=>Rt(t,"deadline",e).map(o=>o.from),mn=t=>w(t,"isGeneric")==="true",_m={},oe=(t,e=Vt)=>F.route.query.lezing==="streng"&&h.toldStrictly[e]?.[t]||h.told[e]?.[t]||_m,ys=(t,e)=>oe(t,e).report||"",$n=(t,e)=>oe(t,e).status||"",Rn=(t,e)=>oe(t,e).state||"";var _e=g.shared,xe=_e.silence,$o=(t=Z())=>t?b(Kt(t).shared.report,{date:G(t.date)}):_e.reports,fn=(t=Z())=>`${L(_e.nothing,t?1:2,{report:B($o(t))})} ${xe}`,Ne=(t=Z())=>(t?[t]:h.plans).map(e=>`${e.document||e.title}, ${G(e.date)}`).join("; "),So=(t,e)=>[oe(t,e).word||"",oe(t,e).more||""],Zt=(t,e)=>So(t,e).filter(Boolean).join(", "),qt=Object.fromEntries(Object.entries(h.codes.Basis).map(([t,e])=>[t,[e.screen,_e.bases[t]||B(e.label)]])),ws=t=>H("Modality",t),Q=t=>t===null?_e.all_steps:xi(t)?.label||t,nt=t=>H("InterventionKind",t),xm=(t,e)=>e?vo(Ke(e.key,t.date),e):t.date===Vt?_e.choices.latest:b(_e.choices.others_latest,{date:vo(t.date)}),ot=(t,e=Z(t.plan))=>[xm(t,e),t.stated?Kt(e).shared.choices.links_stated:_e.choices.links_all_said,t.strict&&_e.choices.strict_said,t.expect?_e.choices.with_said:_e.choices.without_said].filter(Boolean).join(" · ");function qn(t,e,o,n=Z(o?.plan)){let{version:s,content:r}=h.meta;return b(_e.export.footnote,{said:t,sources:Ne(n),addresses:e.map(i=>`; ${at(i)}`).join(""),version:s+(r?b(_e.export.content,{hash:r.slice(0,12)}):""),scenario:o?`; ${ot(o,n)}`:""})}function it(t){let e=kt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function zi(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),s=document.createElement("a");s.href=n,s.download=t,document.body.append(s),s.click(),s.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var Oo=g.shared.export;function Sm({text:t,done:e}){let o=Mt(),n=Mt();return Ct(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${Oo.by_hand} ref=${o} onClose=${e}>
      <p>${Oo.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Oo.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${g.shared.close}</button></form>
    </dialog>
  `}async function Wn(t,e=Oo.copied){try{await navigator.clipboard.writeText(t),it(e)}catch{let o=document.createElement("div");document.body.append(o),Ue(a`<${Sm} text=${t} done=${()=>o.remove()} />`,o)}}function Se(t,e,o){zi(t,e,o),it(b(Oo.downloaded,{name:t}))}var fo=({text:t,label:e=Oo.copy})=>a`<button type="button" class="klein" onClick=${()=>Wn(t())}>${e}</button>`,xt=({name:t,rows:e,label:o=Oo.csv,id:n})=>a`
  <button type="button" id=${n} onClick=${()=>Se(t,on(e()),"text/csv;charset=utf-8")}>${o}</button>
`,Et=(t,e="")=>{let o=Z(e||t?.plan),n=o?[o]:h.plans;return[n.map(s=>G(s.date)).join("; "),n.map(s=>s.document||s.title).join("; "),`ketenkaart ${h.meta.version} ${(h.meta.content||"").slice(0,12)}`.trim(),t?ot(t,o):""]},Ft=Oo.heads,Re=t=>A?[{key:"bronplan",label:g.shared.plan,text:e=>Z(t(e))?.title||""}]:[];function D({text:t,title:e=t,children:o}){let n=Mt();return Ct(()=>{document.title=`${e} – Ketenkaart`},[e]),Ct(()=>{F.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}var pe=()=>window.matchMedia("(max-width: 44rem)").matches;function Tt({text:t}){let{route:e}=F;return Ct(()=>{F.started&&t&&it(t)},[t,e]),null}var qe=()=>kt("menu"),vs=()=>kt("menuknop"),xs=()=>[...qe().querySelectorAll("details")];function _s(t=null){for(let e of xs())e!==t&&(e.open=!1)}function Ai(){_s(),qe().classList.remove("is-open"),vs().setAttribute("aria-expanded","false")}function Pi(){qe()&&(vs().addEventListener("click",()=>{let t=qe().classList.toggle("is-open");for(let e of xs())e.open=t;vs().setAttribute("aria-expanded",String(t))}),qe().addEventListener("click",t=>{let e=t.target;e.closest("a")?Ai():e.closest("summary")&&!pe()&&_s(e.closest("details"))}),qe().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=xs().find(o=>o.open);pe()?vs().focus():e?.querySelector("summary")?.focus(),Ai()}),document.addEventListener("click",t=>{!pe()&&!qe().contains(t.target)&&_s()}),qe().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!pe()&&!qe().contains(e)&&_s()}))}function Ni(t,e){if(!qe())return;let o=[...qe().querySelectorAll("a")],n=r=>Tr(r.hash).path,s=o.find(r=>n(r).join("/")===e.join("/"))||o.find(r=>n(r)[0]===t);for(let r of o){let i=n(r);r===s?r.setAttribute("aria-current","page"):r.removeAttribute("aria-current"),r.setAttribute("href",C(i))}for(let r of xs())r.classList.toggle("is-hier",!!r.querySelector("[aria-current]"))}var ne=g.check,Om="plan",jm={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function Ri(t,e){let o=await Pt().ask("take",{name:t.name,data:await hs(t),beside:e});if(!o.ok)return o;let{page:n}=await Pt().ask("page",{options:[],views:!1,comparisons:!1});return Pt().show(n,b(e?g.werkplaats.beside:g.werkplaats.alone,{name:t.name})),o}var Wi=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>Ri(e,!1))}>${ne.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>Ri(e,!0))}>${ne.beside}</button>
`;async function Cm(){await Pt().ask("shipped"),Pt().show()}var qi=t=>t.preventDefault();function Ii({files:t,children:e=null}){let[o,n]=U("");async function s(r,i){n(ne.saving),window.addEventListener("beforeunload",qi);try{let{name:l,data:c}=await Pt().ask(r,i);Se(l,c,jm[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",qi)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`
          <button type="button" id=${r} onClick=${()=>s(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var Di=({made:t,marked:e})=>a`
  <${Ii}
    files=${[...t?[{id:"bewaar-werkmap",label:ne.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:ne.save_marked,name:"faults"}]:[]]}
  />
`,Hi=()=>a`
  <section class="blok">
    <h2>${ne.save}</h2>
    <p class="zacht">${ne.save_intro}</p>
    <${Ii}
      files=${Object.entries(ne.save_as).filter(([t])=>!(A&&t===Om)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${Pt().own&&a`<button type="button" id="terug" onClick=${Cm}>${ne.back}</button>`}
    <//>
  </section>
`;function Ui(){let t=Mt(),[e,o]=U("");async function n(){let[s]=t.current.files;if(!s)return it(ne.first_source);o(ne.busy);try{o((await Pt().ask("source",{data:await hs(s)})).message)}catch(r){o(r.message)}}return a`
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
  `}function Gi({state:t,why:e,own:o}){let n=g.werkplaats;return a`
    <p>
      ${o?a`<strong>${b(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${b(n.shipped,{title:h.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var Ki="alle",Mm={kind:t=>B(nt(t)),form:t=>B(H("ExploitationForm",t)),partner:t=>S(ee(t)||t)},me=t=>[...t.steps.map(e=>e.notation),null];function se(t,e,o){let n=new Map;for(let r of Y({...e,plan:o.key}).matrix[t]){let i=n.get(r.column)||new Map;n.set(r.column,i.set(r.barrier,r))}let s=[...n].map(([r,i])=>({key:r,label:Mm[t](r),id:t==="partner"?ee(r):"",cells:me(o).map(l=>i.get(l)||null)}));return t==="partner"?s.sort((r,i)=>P(r.label,i.label)):s}var Oe=(t,e,o)=>[t,e??Ki,...A?[o]:[]].join("~");function Ss(t){let[e,o,n]=t.split("~");return{key:e,step:o===Ki?null:o,plan:n}}var Uo=t=>`cel-${t.replaceAll("~","-")}`;function $e(t){if(!t)return{word:g.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var Gr=20;function Ze({bar:t,support:e=!1,most:o=Gr}){let n=t.reduce((i,[,l])=>i+l,0),s=e||n>o,r=(i,l)=>a`<i class=${`b-${i}`} style=${{flexGrow:l}}></i>`;return a`
    <span class=${e?"balk hol":"balk"} aria-hidden="true">
      ${t.map(([i,l])=>s?r(i,l):Array.from({length:l},()=>r(i,1)))}
    </span>
  `}var jo=g.overview;function Zi(t,e=""){let o=document.createElement("span");o.className=t;let n=e?o.appendChild(document.createElement("i")):o;n.className=e||t,document.body.append(o);let{backgroundColor:s,color:r,borderTopColor:i}=window.getComputedStyle(n),l=window.getComputedStyle(n).getPropertyValue("--rand").trim();return o.remove(),{fill:s,ink:r,border:i,edge:l}}function Kr(t,e,o,n){let s=t.bar.reduce((c,[,m])=>c+m,0),r=t.support_only||s>Gr?t.bar:t.bar.flatMap(([c,m])=>Array.from({length:m},()=>[c,1])),i=(n-r.length+1)/s,l=e;return r.map(([c,m])=>{let{fill:p,edge:f}=Zi("balk",`b-${c}`),d={x:l,y:o,w:i*m,h:10,r:1,fill:t.support_only?Yi:p,stroke:f};return l+=d.w+1,d})}function Lm({x:t,y:e,w:o,h:n},s){let r=[];for(let i=7;i<o+n;i+=9)r.push({x1:t+Math.min(i,o),y1:e+Math.max(0,i-o),x2:t+Math.max(0,i-n),y2:e+Math.min(i,n),stroke:s});return r}var Yi="#ffffff",Tm="#dcd6c9",Cs="Arial,Helvetica,sans-serif",js=document.createElement("canvas").getContext("2d");function Os(t,e,o,n){js.font=`${n?"bold ":""}${o}px ${Cs}`;let s=[""];for(let r of String(t).split(/\s+/)){let i=s[s.length-1]?`${s[s.length-1]} ${r}`:r;js.measureText(i).width<=e||!s[s.length-1]?s[s.length-1]=i:s.push(r)}return s}function Qi(t,e,o){let n=se(t,e,o),s=me(o),r=190,i=150,l=8,c=4,m=r+(i+c)*s.length+20,p=[],f=20,d=(y,v,_,j,x,q)=>{for(let J of Os(v,_,j,x))f+=j+4,p.push({x:y,y:f,text:J,size:j,bold:x,fill:q})};d(20,jo.heading,m-40,20,!0,"#14212b"),d(20,`${Ne(o)}. ${ot(e,o)}. ${xe}`,m-40,12,!1,"#46545f"),f+=14;let $=f;s.forEach((y,v)=>{f=$,d(20+r+v*(i+c)+l,Q(y),i-2*l,14,!0,"#14212b")}),f=$+26;for(let y of n){let v=y.cells.map(x=>{let[q="–",...J]=x?.brief||[];return{cell:x,mark:qt[x?.most_basis||""]?.[0]||"",text:[{all:Os(q,i-2*l-14,13,!0),size:13,bold:!0},...J.map(T=>({all:Os(T,i-2*l,11,!1),size:11,bold:!1}))]}}),_=Os(y.label,r-l,13,!0),j=Math.max(44,12+_.length*17,...v.map(x=>(x.cell?.bar.length?26:12)+x.text.reduce((q,{all:J,size:T})=>q+J.length*(T+3),0)));for(let[x,q]of _.entries())p.push({x:20,y:f+20+x*17,text:q,size:13,bold:!0,fill:"#14212b"});v.forEach((x,q)=>{let J=20+r+q*(i+c),T={x:J,y:f,w:i,h:j},bt=x.cell?.bar.length?x.cell:null,Jt=Zi("arcering"),O=x.cell?.unmet?Jt.ink:"#16212b";if(x.cell?.unmet){p.push({...T,fill:Jt.fill,stroke:Jt.border,dash:!0},...Lm(T,Jt.border));let N=6+x.text.reduce((V,{all:te,size:Gt})=>V+te.length*(Gt+3),0);p.push({x:J+3,y:f+4,w:i-6,h:N,fill:Jt.fill,stroke:Jt.fill})}else p.push({...T,fill:Yi,stroke:Tm});bt&&p.push(...Kr(bt,J+l,f+7,i-2*l-18));let R=f+(bt?18:5);for(let{all:N,size:V,bold:te}of x.text)for(let Gt of N)R+=V+3,p.push({x:J+l,y:R-2,text:Gt,size:V,bold:te,fill:O});x.mark&&p.push({x:J+i-20,y:f+18,text:x.mark,size:14,bold:!1,fill:O})}),f+=j+c}f+=16;let u=20,k=(y,v)=>{p.push(...y,{x:u+34,y:f+9,text:v,size:11,bold:!1,fill:"#46545f"}),u+=34+js.measureText(v).width+18};js.font=`11px ${Cs}`;for(let y of jo.legend.states){let v=jo.legend.names[y]||B(h.codes.CellState[y].label);k(Kr({bar:[[y,1]],support_only:!1},u,f,28),v)}return k(Kr({bar:[[jo.legend.support_state,1]],support_only:!0},u,f,28),jo.legend.support),f+=14,d(20,Object.values(qt).map(([y,v])=>`${y} ${v}`).join("   "),m-40,11,!1,"#46545f"),d(20,b(jo.picture.foot,{version:h.meta.version,content:(h.meta.content||"").slice(0,12)}),m-40,11,!1,"#46545f"),{width:m,height:f+20,list:p}}var Vi=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function Vr(t,e,o=h.plans[0]){let{width:n,height:s,list:r}=Qi(t,e,o),i=({x:d,y:$,w:u,h:k,fill:y,stroke:v,dash:_,r:j=4})=>`<rect x="${d}" y="${$}" width="${u}" height="${k}" rx="${j}" fill="${y}" stroke="${v}"${_?' stroke-dasharray="5 3"':""}/>`,l=({x1:d,y1:$,x2:u,y2:k,stroke:y})=>`<line x1="${d}" y1="${$}" x2="${u}" y2="${k}" stroke="${y}"/>`,c=({x:d,y:$,text:u,size:k,bold:y,fill:v})=>`<text x="${d}" y="${$}" font-size="${k}"${y?' font-weight="bold"':""} fill="${v}">${Vi(u)}</text>`,m=r.map(d=>d.text!==void 0?c(d):d.x1!==void 0?l(d):i(d)),p=Vi(b(jo.picture.title,{heading:jo.heading,scenario:ot(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${s}" viewBox="0 0 ${n} ${s}"`} font-family="${Cs}" role="img">
<title>${p}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${m.join(`
`)}
</svg>
`}function Xi(t,e,o){Se("matrix.svg",Vr(t,e,o),"image/svg+xml")}function Ji(t,e,o){let{width:n,height:s,list:r}=Qi(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/s);i.width=n*l,i.height=s*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,s);for(let m of r)m.x1!==void 0?(c.strokeStyle=m.stroke,c.setLineDash([]),c.beginPath(),c.moveTo(m.x1,m.y1),c.lineTo(m.x2,m.y2),c.stroke()):m.text===void 0?(c.fillStyle=m.fill,c.strokeStyle=m.stroke,c.setLineDash(m.dash?[5,3]:[]),c.fillRect(m.x,m.y,m.w,m.h),c.strokeRect(m.x,m.y,m.w,m.h)):(c.fillStyle=m.fill,c.font=`${m.bold?"bold ":""}${m.size}px ${Cs}`,c.fillText(m.text,m.x,m.y));i.toBlob(m=>Se("matrix.png",m,"image/png"),"image/png")}var zt=g.check,tl=({title:t,lines:e=[],count:o=e.length})=>e.length>0&&a`
    <h2>${b(zt.list,{title:t,count:o})}</h2>
    <ul>${e.map(n=>a`<li>${n}</li>`)}</ul>
  `,el=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,Bm=(t={})=>Object.entries(t).map(([e,o])=>b(zt.counted,{count:o,what:gs(e).toLowerCase()})).sort(P);function Em({message:t,notes:e=[],faults:o,wrong:n,questions:s,asked:r,counts:i,report:l,made:c}){return a`
    <p><strong>${t}</strong></p>
    ${c&&a`<p>${b(zt.made,{name:c})}</p>`}
    ${et()&&i&&a`<${Di} made=${c} marked=${o.length+s.length>0} />`}
    ${e.map(m=>a`<p>${m}</p>`)}
    <${tl} title=${zt.faults} lines=${o} count=${n} />
    <${tl} title=${zt.questions} lines=${s} count=${r} />
    <${el} title=${zt.columns} lines=${l} />
    <${el} title=${zt.read} lines=${Bm(i)} />
  `}function Fm(t){if(!t.length)throw new Error(zt.first);if(t.length>1)throw new Error(b(zt.one_only,{count:t.length}));if(t[0].size>Er)throw new Error(b(zt.too_large,{name:t[0].name,most:Er/2**20}));return t[0]}function ol(){let t=Mt(),[e,o]=U(null);async function n(s){try{let r=Fm(t.current.files);o({busy:!0});let i=await s(r);o(i),it(i.message)}catch(r){o({message:r.message||zt.silent,faults:r.faults})}}return Fe(()=>{let s=i=>i.preventDefault();function r(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(Fr)}return window.addEventListener("dragover",s),window.addEventListener("drop",r),()=>{window.removeEventListener("dragover",s),window.removeEventListener("drop",r)}},[]),a`
    <${D} text=${zt.title}><p class="uitleg">${et()?zt.intro_here:zt.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${et()?zt.file_here:zt.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${et()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(Fr)}>${zt.check}</button>
      ${et()&&a`<${Wi} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${zt.busy}</p>`}
      ${e?.message&&a`<${Em} ...${e} />`}
    </div>
    ${et()&&a`<${Hi} /><${Ui} />`}
    ${!et()&&h.served&&a`<p class="zacht">${zt.kept}</p>`}
  `}var Ye=g.shared,Co=({legend:t,name:e,options:o,current:n="",id:s})=>o.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([r,i])=>a`
          <button
            type="button"
            id=${`${s}-${r||"gewoon"}`}
            aria-pressed=${String(r===n)}
            onClick=${()=>z({[e]:r||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;function Wt({label:t,name:e,options:o,id:n=e}){let s=F.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([r])=>r===s)?s:""}
        onChange=${r=>z({[e]:r.target.value})}
      >
        <option value="">${Ye.all}</option>
        ${o.map(([r,i])=>a`<option value=${r}>${i}</option>`)}
      </select>
    </label>
  `}var Qe=({label:t=Ye.text,name:e,id:o=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${o}
      type="search"
      value=${F.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${n=>z({[e]:n.target.value},!0)}
    />
  </label>
`,Mo=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>z(Object.fromEntries(t.map(e=>[e,null])))}>
    ${Ye.clear}
  </button>
`,zm=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function Le({children:t}){let[e,o]=U(!1);if(!pe())return a`<section class="filters" aria-label=${Ye.filters}>${t}</section>`;let n=Object.keys(F.route.query).filter(s=>!zm.includes(s)).length;return a`
    <details class="filters" open=${e} onToggle=${s=>o(s.target.open)}>
      <summary id="filterknop">${n?b(Ye.filters_set,{count:n}):Ye.filters}</summary>
      ${t}
    </details>
  `}var Am=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];function Ms({query:t,children:e}){let[o,n]=U(!pe()&&Am.some(s=>t[s]));return a`
    <details class="keuzes" open=${o} onToggle=${s=>n(s.target.open)}>
      <summary id="wijzig">${Ye.change}</summary>
      ${e}
    </details>
  `}var We=()=>{let t=h.plans.map(e=>[e.key,e.title]);return A&&a`<div class="velden"><${Wt} label=${Ye.plan} name="plan" options=${t} /></div>`};function Go(){let t=I(F.route.query),e=Z(t.plan)?.dates||co;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,s=e.find(i=>i.date===t.date)?.date||o,r=Nr(F.route.query,"stand",e.map(i=>[n(i.date),i.label]));return a`<${Co} legend=${Ye.choices.date} name="stand" options=${r} current=${n(s)} id="st" />`}function Zr(){let t=I(F.route.query),e=Kt(Z(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${Co} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function Xe(){let t=Ye.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{query:n}=F.route,{expect:s,strict:r}=I(n),i=s?"":"uit",l=Nr(n,"verwachtingen",e);return a`
    <${We} />
    <${Zr} />
    <${Go} />
    <${Co} legend=${t.reading} name="lezing" options=${o} current=${r?"streng":""} id="l" />
    <${Co} legend=${t.expectations} name="verwachtingen" options=${l} current=${i} id="v" />
  `}var nl=g.shared.passage;function In({passage:t}){let[e,o]=U("");async function n(){try{o((await ui(t)).woorden)}catch(s){o(s.message||nl.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${nl.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var M=({id:t,text:e})=>yt(t)?a`<a href=${ce(t)}>${e||S(t)}</a>`:a`<span>${e||S(t)}</span>`,At=({ids:t,name:e=S,between:o=", "})=>t.map((n,s)=>[s>0&&o,a`<${M} id=${n} text=${e(n)} />`]),Ie=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${M} id=${n} />${e?.(n)}</li>`)}</ul>`;function gt({id:t,date:e}){let[o,n]=So(t,e);return a`<span class=${`chip s-${Rn(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var Pm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function Je({basis:t}){let[e,o]=qt[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Pm[e]}
    </svg>
  `:null}var Ls=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${H("Severity",t)}</span>`;function Yt({of:t}){let e=E(t.flatMap(Bt));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${at(o)}${Me()&&a`<${In} passage=${o} />`}</li>`)}
    </ul>
  `:null}function sl({of:t,look:e}){let[o,...n]=Bt(t);return o?a`
    <p class=${e}>
      ${at(o)}${n.length>0&&b(g.shared.more_places,{count:n.length})}
      ${Me()&&a`<${In} passage=${o} />`}
    </p>
  `:null}var Ts=({id:t})=>[rt(t,"broader")&&[a`<${M} id=${rt(t,"broader")} />`," › "],a`<${M} id=${t} />`],dn=({id:t})=>w(t,"isGeneric")==="true"&&a`<span class="zacht"> (${g.shared.collective})</span>`;var un=g.compare.flow,St={width:960,height:430,top:40,left:230,right:640,box:16},hn=t=>t?B(H("CellState",t)):un.fresh;function rl({rows:t,at:e,unit:o,end:n}){let s=n?St.right:St.left-St.box,r=n?St.right+St.box+12:St.left-St.box-12;return t.map(({state:i,count:l,y:c})=>{let m=St.top+c*o,p=Math.max(l*o,2);return a`
      <g key=${i}>
        <rect class=${`v-${i||"nieuw"}`} x=${s} y=${m} width=${St.box} height=${p} />
        <text x=${r} y=${m+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(i)}
        </text>
      </g>
    `})}function Nm({band:t,unit:e}){let o=t.count*e,n=St.top+t.y1*e+o/2,s=St.top+t.y2*e+o/2,r=(St.left+St.right)/2,i=L(un.band,t.count,{from:hn(t.from),to:hn(t.to)});return a`
    <path
      class=${`band w-${t.to}`}
      d=${`M${St.left} ${n} C${r} ${n} ${r} ${s} ${St.right} ${s}`}
      stroke-width=${Math.max(o,1)}
    ><title>${i}</title></path>
  `}function al({flow:t,one:e,other:o}){let n=St.height/t.height,s=t.bands.map(r=>L(un.band,r.count,{from:hn(r.from),to:hn(r.to)}));return a`
    <figure class="stroom" tabindex="0" aria-label=${un.title}>
      <svg
        viewBox=${`0 0 ${St.width} ${St.height+St.top+14}`}
        role="img"
        aria-label=${b(un.picture,{before:e.label,after:o.label,said:s.join("; ")})}
      >
        <text class="stroomkop" x=${St.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${St.right} y="20">${o.label}</text>
        ${t.bands.map(r=>a`<${Nm} key=${`${r.from}|${r.to}`} band=${r} unit=${n} />`)}
        <${rl} rows=${t.left} at=${hn} unit=${n} />
        <${rl} rows=${t.right} at=${hn} unit=${n} end />
      </svg>
      <figcaption>${un.caption}</figcaption>
    </figure>
  `}function Bs(t,e,o=""){let n=o.startsWith("-"),s=e.find(l=>l.key===o.replace(/^-/,""));if(!s)return t;let r=t.map((l,c)=>({text:s.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?P(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var Rm=g.shared,ll="uit",[qm,Wm,il]=[20,6,4],Im=()=>pe()?Wm:qm,Yr=()=>(F.route.query.vouw||"").split(",").filter(Boolean),Es=t=>Yr().includes(ll)||Yr().includes(t),Qr=(t,e=[t])=>()=>{let o=e.filter(s=>Es(s)!==(s===t)),n=Yr().filter(s=>s!==ll&&!e.includes(s));z({vouw:[...n,...o].join(",")},!0)};function Ko(t,e,o=null,n=Im()){let s=o?o.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>o.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(s.length>1){let r=e.length>n,i=s.map(l=>l.key);return s.map(l=>({...l,folds:r,open:!r||Es(l.key),turn:Qr(l.key,i)}))}return s.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=n*1.25)return[i];let l=r.rows.slice(n),c=b(Rm.show_more,{count:l.length}),m={key:t,title:c,rows:l,open:Es(t),folds:!0,more:!0,turn:Qr(t)};return[{...i,rows:r.rows.slice(0,n)},m]})}function Lo({part:t,count:e="",names:o=[],level:n=0}){let s=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)} onClick=${t.turn}>
      ${t.title}
    </button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${n?a`<${`h${n}`} class="vouwkopje">${s}<//>`:s}
      ${e&&a`<span class="vouwtal">${e}</span>`}
      ${o.length>0&&!t.open&&a`<span class="vouwbij">${o.slice(0,il).join(" · ")}${o.length>il&&" …"}</span>`}
    </div>
  `}var gn=t=>t.open?null:"dicht";function Fs({id:t="",title:e,intro:o=null,children:n}){let s={key:t,title:e,rows:[],folds:!!t,open:!t||Es(t),turn:Qr(t)};return a`
    <section class="blok">
      ${t?a`<${Lo} part=${s} level=${2} />`:a`<h2>${e}</h2>`}
      ${o}
      <div class=${gn(s)}>${n}</div>
    </section>
  `}var zs=({id:t,items:e,first:o,as:n="ul"})=>Ko(t,e,null,o).map(s=>a`
      ${s.folds&&a`<${Lo} part=${s} />`}
      <${n} class=${gn(s)}>${s.rows}<//>
    `);var Xr=(t,e="")=>F.route.query[t]||e;function Dm({id:t,column:e,sort:o,turn:n}){let s=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${s}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var Hm=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let s=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${s}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${s}</th>`})}
  </tr>
`,Um=({part:t,columns:e,named:o,count:n})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Lo} part=${t} count=${t.more?"":L(n,t.rows.length)}
        names=${t.more?[]:t.rows.map(o)} />
    </th>
  </tr>
`;function ft({id:t,caption:e,rows:o,columns:n,sort:s="",urlKey:r,hideCaption:i,groups:l=null}){let[c,m]=U(s),p=r?Xr(r,s):c,f=$=>{let u=p===$.key?`-${$.key}`:$.key;r?z({[r]:u===s?null:u},!0):m(u);let k=g.shared.table,y=u.startsWith("-")?k.descending:k.ascending;it(b(k.sorted,{column:$.label.toLowerCase(),direction:y}))},d=Ko(t,Bs(o,n,p),p===s?l:null);return a`
    <div class="rol">
      <table class="lijst" id=${t} role="table">
        <caption class=${i?"sr":null}>${e}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${n.map($=>a`<${Dm} id=${t} column=${$} sort=${p} turn=${f} />`)}
          </tr>
        </thead>
        ${d.map($=>a`
            <tbody role="rowgroup" key=${$.more?"meer":$.key} class=${gn($)}>
              ${$.folds&&a`<${Um} part=${$} columns=${n} ...${l} />`}
              ${$.rows.map(u=>a`<${Hm} row=${u} columns=${n} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}var Gm=t=>t==null||t===!1||t===""||t.length===0;function to({pairs:t}){let e=t.filter(([,o])=>!Gm(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var X=g.compare,As=t=>B(H("CellState",t)),eo=h.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:A?b(X.side,{plan:t.title,label:o}):B(o)}))),Km=(t,e,{stated:o,strict:n})=>h.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function Vm(t){let e=eo[eo.length-1],o=h.plans.map(c=>eo.findLast(m=>m.plan===c)||e),[n,s]=A?o:[eo[0],e],r=eo.slice(0,-1).find(c=>c.key===t.van)||n,i=eo.slice(eo.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(s)?s:e);return{one:r,other:l,after:i}}var cl=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${s=>z({[e]:s.target.value})}>
      ${n.map(s=>a`<option value=${s.key}>${s.label}</option>`)}
    </select>
  </label>
`;function pl({change:t,other:e}){let o=Oe(t.kind,t.other_barrier,e.plan.key),n=C("overzicht",{cel:o,stand:e.date===Vt?null:e.date},!1),s=b(X.see_cell,{kind:nt(t.kind),step:Q(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${X.see}<span class="sr">${s}</span></a></li>`}var ml=8;function Zm({found:t,one:e,other:o,mode:n}){let[s,r]=[t.changes.slice(0,ml),t.changes.slice(ml)],i=p=>p.map(f=>S(ee(f)||f)).join(", "),l=p=>E([p.barrier,p.other_barrier].map(Q)).join(" / "),c=[{key:"stap",label:X.columns.step,text:l},{key:"soort",label:X.columns.kind,text:p=>B(nt(p.kind))},{key:"een",label:e.label,text:p=>As(p.before)},{key:"ander",label:o.label,text:p=>As(p.after)},{key:"erbij",label:X.joined[n],sort:!1,text:p=>i(p.joined)},{key:"weg",label:X.left[n],sort:!1,text:p=>i(p.left)}],m=()=>[[...c.map(p=>p.label),...Ft],...t.changes.map(p=>[...c.map(f=>f.text(p)),...Et(null)])];return a`
    <ul>${s.map(p=>a`<${pl} change=${p} other=${o} />`)}</ul>
    ${r.length>0&&a`
        <details>
          <summary>${L(X.rest,r.length)}</summary>
          <ul>${r.map(p=>a`<${pl} change=${p} other=${o} />`)}</ul>
        </details>
      `}
    ${t.notes.map(p=>a`<p class="zacht">${p}</p>`)}
    <details>
      <summary>${X.as_table}</summary>
      <${ft} id="vakken" caption=${X.table} rows=${t.changes} columns=${c} />
      <div class="acties"><${xt} name="vergelijk-vakken.csv" rows=${m} /></div>
    </details>
  `}function Ym({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,s=[{key:"plan",label:e.label,sort:!1,text:As},...t.after.map(i=>({key:i,label:As(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||X.nothing)}))],r=b(X.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${X.counted}</h2>
      <p class="zacht">${b(X.counts,{both:n,fresh:t.fresh.length})}</p>
      <${al} flow=${t.flow} one=${e} other=${o} />
      <details>
        <summary>${X.flow.table}</summary>
        <${ft} id="overgang" caption=${r} rows=${t.before} columns=${s} />
      </details>
    </section>
  `}function Qm({actions:t,one:e,other:o,all:n}){let s=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],r=new Set(t.fresh),i=d=>r.has(d)?"":Zt(d,e.date),l=d=>Zt(d,o.date),c=d=>r.has(d)?a`<span class="zacht">${X.not_yet}</span>`:a`<${gt} id=${d} date=${e.date} />`,m=[{key:"actie",label:X.action,text:S,cell:d=>a`<${M} id=${d} />`},{key:"wat",label:X.what,text:ht},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:d=>a`<${gt} id=${d} date=${o.date} />`}],p=()=>[[...m.map(d=>d.label),...Ft],...s.map(d=>[...m.map($=>$.text(d)),...Et(null,e.plan.key)])],f=()=>z({alles:n?null:"ja"});return a`
    <section>
      <h2>${b(n?X.all:X.changed,{count:s.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${f}>${X.show_all}</button>
        <${xt} name="vergelijk.csv" rows=${p} />
      </div>
      <${ft}
          id="vergelijk"
          caption=${X.actions_table}
          rows=${s}
          columns=${m}
          urlKey="sorteer"
          sort="actie"
        />
    </section>
  `}function $l({route:t}){if(eo.length<2)return a`<${D} text=${X.title} /><p>${X.alone}</p>`;let{one:e,other:o,after:n}=Vm(t.query),s=Km(e,o,I(t.query)),{actions:r}=s,i=r?"dates":"plans",l=b(X.intro[i],{before:G(e.date),after:G(o.date)});return a`
    <${D} text=${X.heading[i]} title=${X.title}><p class="uitleg">${l} ${xe}</p><//>
    <${Le}>
      <${Zr} />
      ${eo.length>2&&a`
          <div class="velden">
            <${cl} label=${X.first} name="van" current=${e} options=${eo.slice(0,-1)} />
            <${cl} label=${X.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    ${r&&a`<${Ym} actions=${r} one=${e} other=${o} />`}
    <section class="blok">
      <h2>${b(X.cells,{count:s.changes.length})}</h2>
      ${s.changes.length?a`<${Zm} found=${s} one=${e} other=${o} mode=${i} />`:[a`<p>${g.shared.none}</p>`,s.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${r&&a`
        <${Qm} actions=${r} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${Tt} text=${L(X.shown,s.changes.length)} />
  `}var fe=g.overview.legend,Xm=h.codes.CellState,Dn=({expected:t=fe.expected,quiet:e=fe.quiet,blank:o=!1})=>a`
  <ul class="stalen">
    ${fe.states.map(n=>a`
        <li><span class="staal"><${Ze} bar=${[[n,1]]} /></span>${fe.names[n]||B(Xm[n].label)}</li>
      `)}
    <li><span class="staal"><${Ze} bar=${[[fe.support_state,1]]} support=${!0} /></span>${fe.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    <li>
      ${o?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Jr=()=>a`
  <ul class="stalen">
    ${Object.entries(qt).map(([t,[,e]])=>a`<li><span class="staal"><${Je} basis=${t} /></span>${e}</li>`)}
  </ul>
`,Ps=()=>a`
  <aside class="legenda" aria-label=${fe.title}>
    <h2>${fe.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Ze} bar=${fe.sample.bar.map(([t,e])=>[t,Number(e)])} />
      ${fe.sample.words.map((t,e)=>e?a`<span class="bij">${t}</span>`:a`<strong>${t}</strong>`)}
    </p>
    <p>${fe.explain}</p>
    <${Dn} />
    <h3>${fe.how}</h3>
    <${Jr} />
    <p><span class="anders">${fe.other}</span>${fe.other_says}</p>
  </aside>
`;var bn=g.shared.gaps,Un=t=>[t,...t.also],To=t=>at(t.evidence)?[t.evidence]:[],Vo=t=>h.queries[t]?.title||t,fl=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||tt(t.sentence).includes(tt(e.tekst)))&&Un(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),Jm=({said:t,work:e,more:o})=>e?[t," (",a`<${At} ids=${e} name=${Ae} />`,o&&bn.more_work,")"]:t;function Ns({list:t,plan:e}){if(!t.length)return a`<p>${ze(e).words.nobody}</p>`;let o=n=>n.map((s,r)=>[r>0&&"; ",a`<${Jm} ...${s} />`]);return a`
    <p class="zacht">${bn.alphabetical}</p>
    <ul>${t.map(({who:n,why:s})=>a`<li><${M} id=${n} />: ${o(s)}</li>`)}</ul>
  `}function Hn({summary:t,inside:e,open:o=!1}){let[n,s]=U(!1);return a`
    <details open=${o} onToggle=${r=>r.target.open&&s(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function ta({gap:t,query:e}){let o=[t.barrier&&Q(t.barrier).toLowerCase(),t.kind&&nt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Ls} severity=${t.severity} />${" · "}
      <a href=${C(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${A&&` · ${ze(t.plan).title}`}
      ${yt(t.subject)&&[" · ",a`<${M} id=${t.subject} />`]}
    </p>
  `}var dl=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${g.shared.passage.place}</span>${at(t)}
    ${Me()&&a`<${In} passage=${t} />`}
  </p>
`;function ea({gap:t,scenario:e,sentence:o=!1}){let n=h.queries[t.query],[s]=To(t),r=a`${g.gaps.more}<span class="sr">${b(g.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Hn} summary=${r} inside=${()=>a`
    ${o&&a`<p>${t.sentence}</p>`}
    ${s&&a`<${dl} passage=${s} />`}
    ${n.why&&a`<p><strong>${bn.why}</strong> ${n.why}</p>`}
    ${t.asks&&a`<p><strong>${bn.who}</strong></p><${Ns} list=${t.candidates} plan=${t.plan} />`}
    <${fo} text=${()=>qn(t.sentence,To(t),e,Z(t.plan))} />
  `} /></div>`}function t$({gap:t,scenario:e}){let o=h.queries[t.query],[n]=To(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${ta} gap=${t} query=${o} />
      ${n&&a`<${dl} passage=${n} />`}
      <div class="acties">
        ${o.why&&a`<${Hn} summary=${bn.why} inside=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${Hn}
              summary=${bn.who}
              inside=${()=>a`<${Ns} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${fo} text=${()=>qn(t.sentence,To(t),e,Z(t.plan))} />
      </div>
    </article>
  `}var ul=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${t$} key=${n.mark} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var re=g.shared.work;function e$({id:t,date:e}){let o=new Map;for(let{from:n,said:s}of Rt(t,"who",e))o.set(n,[...o.get(n)||[],s]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,s])=>a`<li><${M} id=${n} />${` (${E(s).join(", ")})`}<${dn} id=${n} /></li>`)}
    </ul>
  `:g.shared.nobody}function o$(t){let e=w(t,"dueBy");return e&&` (${b(re.bound,{date:G(e)})}; ${ws(w(t,"modality"))})`}function n$({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=w(o,"deadlineLabel"),{delivery:s}=oe(o,e);return a`
          <li>
            ${n&&`${B(n)}: `}“${w(o,"deadlineText")}”${o$(o)}
            ${w(o,"revises")==="true"&&`, ${re.revised}`}${s&&` – ${s}`}
          </li>
        `})}
    </ul>
  `}var s$=t=>h.lookups[t]?.told||"",Rs=(t,e)=>Pe(t,"figure",e);function oa({id:t,date:e}){let o=Rs(t,e);return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${M} id=${n} />: <strong>${s$(n)}</strong><${Yt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function Zo({of:t}){let e=s=>[rt(s,"barrier")&&b(re.at_step,{step:S(rt(s,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>w(s,r)&&ve(s,r))].filter(Boolean),o=s=>w(s,"status")?b(re.other_status,{reading:e(s).join(", ")}):b(re.other_reading,{reading:e(s).length?`“${e(s).join(", ")}”`:re.other_unsaid}),n=we(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(s=>a`<li><strong>${o(s)}</strong>${w(s,"rationale")}</li>`)}
    </ul>
  `:null}function Gn({id:t,read:e=[w(t,"basis"),w(t,"strength")]}){let o=e[0],n=H("Strength",e[1]);return a`
    <div class="koppeling">
      <p>
        <${Ts} id=${rt(t,"barrier")} />
        ${` · ${$t(t,"interventionKind").map(nt).join(", ")} · ${n} · `}
        <${Je} basis=${o} />${` ${qt[o]?.[1]||H("Basis",o)}`}
      </p>
      <p class="reden"><strong>${re.here}</strong>${w(t,"rationale")}</p>
      <${Zo} of=${t} />
    </div>
  `}var hl=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function gl({id:t,scenario:e,contributions:o}){let{date:n}=e,s=ys(t,n),r=w(t,"promise"),i=ks(t,n),{links:l}=Y(e),c=o.length?o.map(p=>a`<${Gn} id=${p} read=${l[p]} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${re.across}</strong>${w(t,"rationale")}</p>`,m=[[re.facts.deadline,i.length>0&&a`<${n$} ids=${i} date=${n} />`],[re.facts.who,a`<${e$} id=${t} date=${n} />`],[re.facts.figures,Rs(t).length>0&&a`<${oa} id=${t} date=${n} />`],[re.facts.how,c],[re.facts.where,a`<${Yt} of=${[t,...o,s]} />`]];return a`
    <article class="kaart">
      <h3><${M} id=${t} /></h3>
      <p class="regel">${ht(t)} · <${gt} id=${t} date=${n} /></p>
      <${hl} lead=${r&&re.promise} text=${r||w(t,"summary")} />
      <${hl} lead=${re.progress} text=${w(s,"summary")} />
      ${s&&a`<${Zo} of=${s} />`}
      <${to} pairs=${m} />
    </article>
  `}var oo=t=>[...t].sort((e,o)=>P(S(e),S(o)));var Yo=g.overview;function r$({cell:t}){let{column:e,plan:o,why:n=[],across:s=0,candidates:r}=t,i=C("overzicht",{...F.route.query,cel:Oe(e,null,o)});return a`
    <p>${fn(Z(o))}</p>
    ${n.length>0&&a`<h3>${Yo.why}</h3>`}
    ${n.map(l=>a`<p>${w(l,"rationale")} <span class="zacht">${w(l,"source")}</span></p>`)}
    ${s>0&&a`
        <p>
          ${b(Yo.elsewhere,{count:s,kind:nt(e)})}${" "}
          <a href=${i}>${Yo.see_elsewhere}</a>
        </p>
      `}
    ${r&&a`<h3>${Yo.who}</h3><${Ns} list=${r} plan=${o} />`}
  `}function a$({row:t,cell:e,step:o,scenario:n,plan:s,address:r}){let i=Mt(),l=Mt();Ct(()=>{let $=document.getElementById(Uo(r));return i.current.showModal(),l.current.focus(),()=>($?.isConnected?$:document.getElementById(Uo(r)))?.focus()},[]);let{word:c,lines:m,look:p}=$e(e),f=b(Yo.panel_note,{scenario:ot(n,s)}),d=$=>pn($).filter(u=>e.links.includes(u));return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${i}
      onClose=${()=>z({cel:null})}
      onClick=${$=>$.target===i.current&&i.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${l}>
          ${b(Yo.panel,{row:t.label,step:Q(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>i.current.close()}>${g.shared.close}</button>
      </div>
      <p class=${`stand ${p}`}><strong>${c}</strong>${m.length>0&&`: ${m.join(" · ")}`}</p>
      ${e.initiatives>0&&!n.strict&&a`<p class="zacht">${B(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${A&&`${s.title}. `}${f}</p>
      ${e.asked&&a`<p>${Yo.asked} <${At} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map($=>a`<${gl} key=${$} id=${$} scenario=${n} contributions=${d($)} />`):a`<${r$} cell=${e} />`}
    </dialog>
  `}function qs({address:t,by:e,scenario:o}){let{key:n,step:s,plan:r}=Ss(t),i=Z(r);if(!i)return null;let l=se(e,o,i).find(p=>p.key===n),c=l?.cells[me(i).indexOf(s)];return c?a`<${a$} key=${t} ...${{row:l,cell:c,step:s,scenario:o,plan:i,address:t}} />`:null}var kn=g.overview;function bl({open:t=!0}){let e={report:A?kn.howto.reports:$o(),marks:Object.values(qt).map(([o])=>o).join(" "),source:Wo()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${kn.howto.title}</summary>
      <ol>${kn.howto.lines.map(o=>a`<li>${b(o,e)}</li>`)}</ol>
    </details>
  `}var Bo=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`);function i$({state:t,things:e,date:o}){let n=A?"h4":"h3",s=i=>So(i,o)[1]&&a`<span class="zacht"> – ${So(i,o)[1]}</span>`,r=b(kn.group,{state:B(H("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${r}<//>
      <${Ie} ids=${oo(e)} more=${s} />
    </div>
  `}function kl({scenario:t,plan:e}){let o=A?"h3":"h2";return Y(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:r})=>{let i=h.codes.InterventionKind[s];return a`
      <section
        class="slachtoffers"
        id=${e===h.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}
      >
        <div class="hoofdstuk">
          <${o}>${b(kn.apart.title,{kind:i.label})}<//>
          <p>${b(kn.apart.note,{definition:i.definition})}</p>
        </div>
        ${r.length?a`
                <div class="standen">
                  ${r.map(l=>a`<${i$} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${fn(e)}</p>`}
      </section>
    `})}var It=g.coverage,l$=5,yl=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Je} basis=${t.most_basis} />
    <${Ze} bar=${t.bar} support=${t.support_only} most=${l$} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;function c$({row:t,cell:e,step:o,plan:n}){if(!e)return a`<td></td>`;let{word:s,lines:r}=$e(e),i=Oe(t.key,o,n.key),l=[s,...r,e.strict,qt[e.most_basis]?.[1]].filter(Boolean).join(" · ");return a`
    <td>
      <button type="button" class="vakje" id=${Uo(i)} aria-haspopup="dialog" title=${l}
        onClick=${()=>z({cel:i})}>
        <span class="sr">${b(g.overview.cell,{row:t.label,step:Q(o)})}${l}</span>
        <${yl} cell=${e} />
      </button>
    </td>
  `}var p$=({step:t,place:e,column:o,all:n})=>a`
  <th scope="col" class="station">
    <span class=${o.acting?"nummer":"nummer leeg"} aria-hidden="true">${e}</span>
    <a href=${ce(t.id)}>${t.label}</a>
    <span class=${o.acting?"bij":"bij niemand"}>${o.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*o.acting/n}%`}}></i></span>
  </th>
`,m$=({rows:t})=>a`
  <td rowspan=${t} class="arcering"><span class="plaat"><strong>${It.nobody.title}</strong> ${It.nobody.text}</span></td>
`;function $$({plan:t,reach:e,scenario:o,rows:n}){let s=new Map(n.map(i=>[i.key,i])),r=e.groups.flatMap(i=>[i,...i.partners.map(l=>s.get(l))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${b(It.caption,{scenario:ot(o,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${It.partner}</th>
          ${t.steps.map((i,l)=>a`
              <${p$} step=${i} place=${l+1} column=${e.columns[l]} all=${e.numbers.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${r.map((i,l)=>a`
            <tr class=${i.partners&&"groep"}>
              <th scope="row" class=${!i.partners&&w(i.id,"isGeneric")==="true"?"verzamel":""}>
                ${i.partners?i.said:a`<${M} id=${i.id} text=${i.label} />`}
              </th>
              ${e.columns.map((c,m)=>c.acting?i.partners?a`<td></td>`:a`<${c$} row=${i} cell=${i.cells[m]} step=${c.step} plan=${t} />`:l===0&&a`<${m$} rows=${r.length} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}var f$=({plan:t,reach:e,rows:o})=>a`
  <div class="perstap">
    ${e.columns.map((n,s)=>a`
        <section key=${n.step}>
          <${A?"h3":"h2"} class="stapkop">
            <span class=${n.acting?"nummer":"nummer leeg"} aria-hidden="true">${s+1}</span>
            ${b(It.step,{step:Q(n.step),said:n.said})}
          <//>
          ${n.acting?a`
                  <ul>
                    ${o.filter(r=>r.cells[s]).map(r=>a`
                          <li>
                            <${M} id=${r.id} text=${r.label} />
                            <a class="naar" href=${C("dekking",{...F.route.query,cel:Oe(r.key,n.step,t.key)})}>
                              <span class="sr">${r.label}: ${$e(r.cells[s]).word}</span>
                              <${yl} cell=${r.cells[s]} />
                            </a>
                          </li>
                        `)}
                  </ul>
                `:a`<p class="arcering"><span class="plaat"><strong>${It.nobody.title}</strong> ${It.nobody.text}</span></p>`}
        </section>
      `)}
  </div>
`,d$=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${g.overview.legend.title}${A?` (${e.title})`:""}`}>
    ${t.columns.filter(o=>o.nobody).map(o=>a`
          <div class="leegte">
            <h2>${o.nobody}</h2>
            ${o.waits&&a`<p>${o.waits}</p>`}
            <p><a href=${C("aandachtspunten",{stap:o.step})}>${It.questions}</a></p>
          </div>
        `)}
    <h2>${g.overview.legend.title}</h2>
    <p>${It.about}</p>
    <${Dn} expected=${It.expected} quiet=${It.quiet} blank=${!0} />
    <h3>${g.overview.legend.how}</h3>
    <${Jr} />
    <p><a href=${C("methode")}>${g.overview.legend.more}</a></p>
  </aside>
`,u$=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${It.alike.title}</h2><p>${It.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`;function h$({plan:t,scenario:e,reach:o}){let n=se("partner",e,t);return o.numbers.partners?a`
    ${A&&a`<h2>${t.title}</h2>`}
    <${Bo} plan=${t} />
    <div class="naast smal">
      <div class="hoofd">
        <${$$} plan=${t} reach=${o} scenario=${e} rows=${n} />
        <${f$} plan=${t} reach=${o} rows=${n} />
        <${u$} reach=${o} />
      </div>
      <${d$} reach=${o} plan=${t} />
    </div>
  `:a`<p>${It.nothing}</p>`}function wl({route:t}){let e=I(t.query),{reach:o}=Y(e),{cel:n}=t.query;return a`
    <div class="werkkop">
      <${D} text=${It.heading} title=${It.title} />
      <p class="zacht">${ot(e)}</p>
      <${Ms} query=${t.query}><${Xe} /><//>
    </div>
    ${ye(e).map(s=>a`
        <${h$} key=${s.key} plan=${s} scenario=${e} reach=${o.find(r=>r.plan===s.key)} />
      `)}
    ${n&&a`<${qs} address=${n} by="partner" scenario=${e} />`}
    <${Tt} text=${n?"":b(It.shown,{scenario:ot(e)})} />
  `}var na=".",no=()=>new Set((F.route?.query.merk||"").split(na).filter(Boolean)),vl=()=>[...no()].join(na),Ws=()=>!!F.route?.query.alleen&&no().size>0;function Is(t,e){let o=no();for(let{mark:s}of t)e?o.add(s):o.delete(s);let n=o.size===0;return z({merk:[...o].join(na),...n&&{alleen:null}},!0),o.size}var yn=g.frame.foot.files;function Ds(){return!h.files.length&&!et()?null:a`
    <section class="bestanden" aria-label=${yn.title}>
      <h2>${yn.title}</h2>
      <ul>
        <li><a href="#/samenvatting">${yn.summary.label}</a> <span class="zacht">${yn.summary.told}</span></li>
        ${h.files.map(({file:t,label:e,told:o})=>a`<li><a href=${t} download=${t}>${e}</a> <span class="zacht">${o}</span></li>`)}
        ${et()&&a`<li><a href="#/controleer">${yn.save.label}</a> <span class="zacht">${yn.save.told}</span></li>`}
      </ul>
    </section>
  `}var sa=g.shared.outcomes,g$={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`},Kn=({outcome:t})=>a`<g class=${`teken teken-${sa[t].sign}`}>${g$[sa[t].sign]}</g>`,wn=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><${Kn} outcome=${t} /></svg>
`,Qo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst"><${wn} outcome=${t} /> ${sa[t].said}${e&&a`<span class="bij">${e}</span>`}</span>
`;var De=g.gaps,b$=g.shared.outcomes;function ra({gaps:t,what:e}){let o=no(),n=t.filter(i=>o.has(i.mark)).length,s=i=>it(L(De.bar.changed,Is(t,i.target.checked))),r=t.length>1?b(De.mark_all,{count:t.length,what:e}):b(De.mark,{what:e});return a`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${r}
        onChange=${s}
      />
    </label>
  `}var Sl=t=>no().has(t.mark)?"gemarkeerd":"",k$=({gap:t,scenario:e,query:o})=>a`
  <article class=${`punt gewicht-${t.severity} ${Sl(t)}`} data-vraag=${t.mark}>
    <${ra} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${ta} gap=${t} query=${o} />
      <${ea} gap=${t} scenario=${e} />
    </div>
  </article>
`,y$={topic:{of:t=>t.topic,all:()=>h.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>E(t.map(e=>e.query)).map(e=>[e,Vo(e)])}};function w$({title:t,gaps:e,beside:o,by:n,scenario:s,open:r}){let i=e.filter(d=>d.heavy).length,l=E(e.map(d=>n==="topic"?Vo(d.query):_l(d))),c=d=>e.filter($=>(n==="topic"?Vo($.query):_l($))===d).length,m=d=>c(d)>1?b(De.repeated,{title:d,count:c(d)}):d,p=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal"><strong>${e.length}</strong> ${L(De.questions,e.length).replace(/^\d+ /,"")}${i>0&&a`<span class="bij">${b(De.heavy,{count:i})}</span>`}</span>
      <span class="vouwbij">${l.slice(0,6).map(m).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&a`<span class="vouwtal bij">${b(De.about_source,{count:o})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${ra} gaps=${e} what=${t} />
      <${Hn} summary=${p} inside=${()=>e.map(d=>a`<${k$} key=${d.mark} gap=${d} scenario=${s} query=${h.queries[d.query]||{}} />`)} open=${r} />
    </div>
  `}var _l=t=>t.subject_label;function Ol({gaps:t,beside:e,by:o,scenario:n,open:s}){let{of:r,all:i}=y$[o],l=(c,m)=>c.filter(p=>r(p)===m);return i(t).map(([c,m])=>({id:c,title:m,found:l(t,c)})).filter(({found:c})=>c.length).map(({id:c,title:m,found:p})=>a`
        <${w$}
          key=${c}
          title=${m}
          gaps=${p}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${s}
        />
      `)}var xl=2;function v$({row:t}){let e=t.who.length>xl+1?t.who.slice(0,xl):t.who,o=t.who.length-e.length;return a`
    <${At} ids=${e} name=${_$} />${o>0&&b(De.deadline.others.more,{names:"",count:o})}
    <span class="bij">${De.deadline.how[t.how]}</span>
  `}var _$=t=>S(t);function x$({gap:t,scenario:e}){let o=t.deadline,n=De.deadline.columns,s=Ae(t.subject),r=S(t.subject);return a`
    <tr role="row" class=${Sl(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${ra} gaps=${[t]} what=${o.what||r} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${M} id=${t.subject} text=${s===r?r:`${s} ${t.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${ea} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${Qo} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${v$} row=${o} /></td>
    </tr>
  `}var[S$,O$]=[8,5];function jl({gaps:t,scenario:e,all:o}){let{columns:n,caption:s,title:r,counted:i,lanes:l,note:c,show:m}=De.deadline,p=pe()?O$:S$,f=o||t.length<=p+1?t:t.slice(0,p),d=Object.entries(b$).map(([$,{said:u}])=>[t.filter(k=>k.deadline?.outcome===$).length,u]).filter(([$])=>$).map(([$,u])=>b(i,{count:$,said:u}));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${d.join(" · ")} <span class="zacht">${c}</span></p>
        <p class="deelactie"><a href=${C("beloften")}>${l}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${s}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell"></td>
            ${Object.values(n).map($=>a`<th scope="col" role="columnheader">${$}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${f.map($=>a`<${x$} key=${$.mark} gap=${$} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${f.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen" onClick=${()=>z({termijnen:"alle"},!0)}>
            ${L(m,t.length-f.length)}
          </button>
        `}
    </section>
  `}var de=g.gaps.bar,j$={docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};function C$({scenario:t,tell:e}){async function o(n){e(de.busy);try{let s=await gi(rn(t),vl(),n);Se(`${de.file}.${n}`,s,j$[n]),e("")}catch(s){e(s.message)}}return bi().map(n=>a`<button type="button" id=${`merk-${n}`} onClick=${()=>o(n)}>${de.office[n]}</button>`)}function Cl({gaps:t,scenario:e,rows:o}){let[n,s]=U(""),r=no();if(!r.size)return null;let i=t.filter(f=>r.has(f.mark)),l=r.size-i.length,c=Ws(),m=()=>{Is([...r].map(f=>({mark:f})),!1),it(de.cleared)},p=()=>{z({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${de.label}>
      <p>
        <strong>${L(de.count,r.size)}</strong>${l>0&&L(de.elsewhere,l)}
      </p>
      <button type="button" class="alslink" id="alleen" onClick=${()=>z({alleen:c?null:"gemarkeerd"})}>
        ${c?de.every:de.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${m}>${de.clear}</button>
      <p class="merkuitleg" aria-live="polite">${n||de.address}</p>
      <button type="button" id="merk-print" onClick=${p}>${de.print}</button>
      <${xt} name=${`${de.file}.csv`} rows=${()=>o(i)} label=${de.csv} id="merk-csv" />
      <${C$} scenario=${e} tell=${s} />
    </section>
  `}var lt=g.gaps,Ll=t=>S(ee(t)||t),Ml=(t,e)=>[[...lt.csv,...Ft],...t.map(o=>[H("Severity",o.severity),Vo(o.query),o.sentence,h.queries[o.query]?.why||"",o.steps.map(Q).join(", "),o.kinds.map(nt).join(", "),o.partners.map(Ll).join(", "),o.subject_label,To(o).map(at).join("; "),...Et(e,o.plan)])],aa=["tekst","stap","soort","partner","vraag","gewicht"];function M$({all:t}){let e=(r,i)=>E(r).map(l=>[l,i(l)]),o=e(t.flatMap(r=>Un(r).flatMap(i=>i.partners)),Ll),n=e(t.map(r=>r.query).sort(P),Vo),s=Object.entries(h.codes.Severity).map(([r,i])=>[r,i.label]);return a`
    <${Le}>
      <div class="velden">
        <${Wt}
          label=${lt.fields.partner}
          name="partner"
          options=${o.sort((r,i)=>P(r[1],i[1]))}
        />
        <${Wt} label=${lt.fields.step} name="stap" options=${Nt.map(r=>[r.notation,r.label])} />
        <${Wt} label=${lt.fields.query} name="vraag" options=${n} />
        <${Wt} label=${lt.fields.weight} name="gewicht" options=${s} />
        <${Wt} label=${lt.fields.kind} name="soort" options=${ln.map(r=>[r.notation,r.label])} />
        <${Qe} label=${lt.fields.text} name="tekst" />
        <${Mo} names=${aa} />
      </div>
    <//>
  `}var L$=({scenario:t})=>a`
  <details class="blik">
    <summary>${ot(t)} <span class="wijzig">${lt.change}</span></summary>
    <${Xe} />
  </details>
`,Tl="bron";function T$({points:t,low:e,source:o,query:n}){let s=E(t.map(c=>c.topic)).length,r=c=>L(lt.questions,c.length),i={points:b(lt.part_counts.points,{questions:r(t),topics:L(lt.topics_count,s)}),source:b(lt.part_counts.source,{questions:r(e)})},l=(c,m,p)=>a`
    <a href=${C("aandachtspunten",{...n,deel:m})} aria-current=${p?"true":null} id=${`deel-${m}`}>
      <strong>${lt.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${lt.parts_label}>
      ${l("points","overleg",!o)}${l("source",Tl,o)}
    </nav>
  `}var Hs={onderwerp:"topic",soort:"query"};function B$({gaps:t,beside:e,per:o,scenario:n,open:s,all:r}){let i=t.filter(f=>f.deadline).sort((f,d)=>P(f.deadline?.day||"",d.deadline?.day||"")),l=t.filter(f=>!f.deadline),c=Hs[o],m=Object.entries(Hs).map(([f,d])=>[f,lt.fold[d]]),p=()=>z({vouw:s?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${jl} gaps=${i} scenario=${n} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${lt.heading[c]}</h2>
            <p>${lt.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${p}>${s?lt.refold:lt.unfold}</button>
            </p>
          </header>
          <${Co} legend=${lt.fold_by} name="per" options=${m} current=${o} id="per" />
          <${Ol} gaps=${l} beside=${e} by=${c} scenario=${n} open=${s} />
        </section>
      `}
    ${!t.length&&a`<p>${lt.none}</p>`}
  `}var E$=25;function Bl({route:t}){let e=I(t.query),o=t.query,n=Y(e).gaps,s=Ws(),r=n.filter(k=>s?no().has(k.mark):fl(k,o)),i=r.filter(k=>!k.source),l=r.filter(k=>k.source),c=o.deel?o.deel===Tl:!i.length&&l.length>0,m=s?r:c?l:i,p=s||aa.some(k=>o[k]),f=o.vouw?o.vouw==="uit":p&&m.length<=E$,d=o.per in Hs?o.per:Object.keys(Hs)[Number(c&&!s)],$=Object.fromEntries(aa.filter(k=>o[k]).map(k=>[k,o[k]])),u=k=>L(lt.questions,k.length);return a`
    <${D} text=${lt.title}>
      <p class="uitleg">${b(lt.intro,{report:$o(Z(e.plan))})} ${xe}</p>
    <//>
    ${ye(e).map(k=>a`<${Bo} key=${k.key} plan=${k} />`)}
    <div class="deelrij">
      ${s?a`<p class="delen"><strong>${lt.only_title}</strong></p>`:a`<${T$} points=${i} low=${l} source=${c} query=${$} />`}
      <${L$} scenario=${e} />
    </div>
    <div class=${s?"vragen alleen":"vragen"}>
      ${!s&&a`<${M$} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!s&&a`<p class="zacht">${lt.source_intro}</p>`}
        <${B$}
          key=${`${c}${s}`}
          gaps=${m}
          beside=${c||s?[]:l}
          per=${d}
          scenario=${e}
          open=${f}
          all=${p||!!o.termijnen}
        />
        <p class="acties"><${xt} name="aandachtspunten.csv" rows=${()=>Ml(m,e)} /></p>
        <${Ds} />
      </div>
    </div>
    <${Cl} gaps=${n} scenario=${e} rows=${k=>Ml(k,e)} />
    <${Tt} text=${b(lt.shown,{points:u(i),source:u(l)})} />
  `}function Us(t,e){let o=new Map;for(let s of t)o.set(s.x,[...o.get(s.x)||[],s]);let n=Math.max(1,...[...o.values()].map(s=>s.length));return[...o.values()].flatMap(s=>s.sort((r,i)=>r.y-i.y).map((r,i)=>({...r,y:Math.round((i+.5)*e*n/s.length)})))}function El(t,e,o){let n=new Map(t.map(f=>[f.id,f])),s=f=>e.flatMap(d=>d.from===f?[d.to]:d.to===f?[d.from]:[]),r=[],i=[...t].sort((f,d)=>P(f.title,d.title)).map(f=>f.id),l=new Set,c=f=>{if(!(l.has(f)||!n.has(f))){l.add(f),r.push(f);for(let d of E(s(f)))c(d)}};for(let f of i)c(f);let m=Math.ceil(r.length/2),p=Math.max(o*1.6,40);return r.map((f,d)=>{let $=d<m,u=$?m:r.length-m,k=$?d:r.length-1-d,y=u>1?Math.sin(Math.PI*k/(u-1)):1,v=Math.round((k+.5)*p*(m/u));return{...n.get(f),x:Math.round(($?-1:1)*(140+250*y)),y:v}})}var Te="omgeving",F$=16,ia=8,la=68,ca=236;function Fl(t,e){let o=Nn(t,e).filter(n=>n.group).map(({from:n,to:s,group:r,said:i=""})=>({id:[n,s,r,i].join("~"),from:n,to:s,group:r,said:[i]}));return[...new Map(o.map(n=>[n.id,n])).values()]}var ae=h.around,z$=t=>an(t).find(e=>ae.nodes[e])||"*",A$=t=>t.length>ae.letters?`${t.slice(0,ae.letters-1)}…`:t,zl=(t,e,o)=>({id:t,label:A$(S(t)),title:S(t),group:z$(t),x:e,y:o}),Al=t=>{let{color:e,dashes:o}=ae.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function Pl(t,e){let o=Lt(t)?t:"",n=o?Fl(o,e).map(Al):[],s=[E(n.map(l=>l.from)),[o],E(n.map(l=>l.to))],r=new Set([o]),i=s.flatMap((l,c)=>{let m=c===1?l.filter(Boolean):l.filter(p=>!r.has(p));for(let p of m)r.add(p);return m.sort((p,f)=>P(S(p),S(f))).map((p,f)=>zl(p,c*ae.width,f))});return{...ae,name:Te,title:o?ae.title_of.replace("{name}",S(o)):ae.title,layout:"columns",looks:ae,nodes:Us(i,ae.step),rows:n,date:e,centre:o}}function Nl(t,e,o,n){let s=[...t.nodes],r=[...t.rows],i=new Map;for(let l of e.filter(c=>Lt(c)&&s.some(m=>m.id===c))){let c=new Set(s.map(y=>y.id)),m=Fl(l,o),p=y=>y.from===l?y.to:y.from,f=E(m.map(p)).filter(y=>!c.has(y)),d=f.slice(0,F$),$=s.find(y=>y.id===l),u=(n==="route"?N$:P$)(s,$,d);s.push(...u.map(({id:y,x:v,y:_})=>zl(y,v,_)));let k=new Map(u.map(y=>[y.id,y]));for(let y of m.filter(v=>k.has(p(v)))){let{branch:v}=k.get(p(y));r.push({...Al(y),...v&&{branch:{...v,head:l,stop:p(y)}}})}f.length>d.length&&i.set(l,{shown:d.length,count:f.length-d.length})}return{nodes:s,rows:r,left:i}}function P$(t,e,o){let n=t.map(c=>c.x),[s,r]=[Math.min(...n),Math.max(...n)],i=e.x<(s+r)/2?s-ae.width:r+ae.width,l=e.y-(o.length-1)*ae.step/2;return o.map((c,m)=>({id:c,x:i,y:l+m*ae.step}))}function N$(t,e,o){let n=Math.max(...t.map(l=>l.x)),s=Math.max(...t.map(l=>l.y))+30,r=Math.ceil(o.length/ia)*ca,i=Math.max(0,Math.min(e.x+la,n+la-r));return o.map((l,c)=>{let m=i+Math.floor(c/ia)*ca,p=s+26+c%ia*(ae.step-3);return{id:l,x:m+ca/2-4,y:p,branch:{beside:m-e.x,aside:la,top:s}}})}function Rl(t,e){let{date:o}=I(e);if(t===Te)return Pl(e.ding,o);let n=h.views[t];if(!n)return null;let{edges:s,loose:r}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...s,...r]}}function vn(t,e,o){return t.matrix||e.from&&e.to?`${o(e.from)} – ${o(e.to)}`:[o(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}var _n=t=>Object.keys(t.table).filter(e=>!ql[e]),ql={from_label:"from",to_label:"to"},Wl=t=>ql[t],Gs={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function Il(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=I(e),s=Object.entries(Gs).map(([c,m])=>[m,c==="partner"?e[c]&&ee(e[c]):e[c]]).filter(([,c])=>c),r=t.rows.filter(c=>!o.has(c.group||"")&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&s.every(([m,p])=>(c[m]||[]).includes(p)||c.from===p||c.to===p));if(r.length===t.rows.length)return{nodes:t.nodes,rows:r};let i=new Set([t.centre,...r.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.row&&i.has(c.row));return t.choose?{nodes:El(l,r,t.step),rows:r}:{nodes:t.layout==="columns"?Us(l,t.step):l,rows:r}}var Ks=g.graph.choose,Hl="alles",R$=["stap","hoofdstuk"],Ul=t=>!!t[Hl]||Object.keys(Gs).some(e=>t[e]),Dl=t=>E(t.flatMap(e=>[e.from,e.to])).length;function Gl({picture:t}){let e=E(mo("Chapter").map(r=>w(r,"identifier"))).sort(P),o=r=>S(mo("Chapter").find(i=>w(i,"identifier")===r)||""),n={stap:Nt.map(r=>[r.notation,r.label]),hoofdstuk:e.map(r=>[r,o(r)])},s=r=>C(["graaf",t.name],r);return a`<div class="kieseerst">
    <p>${Ks.sentence}</p>
    ${R$.map(r=>{let i=n[r].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(m=>m[Gs[r]]?.includes(l))})).filter(l=>l.rows.length);return i.length>0&&a`<h2>${Ks[r]}</h2>
          <ul class="keuzetegels">
            ${i.map(({value:l,label:c,rows:m})=>a`<li><a href=${s({[r]:l})}>
                <b>${c}</b><span>${L(Ks.partners,Dl(m))}</span></a></li>`)}
          </ul>`})}
    <p><a href=${s({[Hl]:"ja"})}>${L(Ks.whole,Dl(t.rows),{lines:t.rows.length})}</a></p>
  </div>`}var so=g.graph.card,Vn=3;function Vl(t,e=Ge){let o=E(t.filter(Boolean)),n=o.length-Vn;return e(n>0?[...o.slice(0,Vn),so.more.replace("{count}",String(n))]:o)}var Vs=t=>Vl(t,e=>e.join("; ")),Kl=t=>Vs(t.flatMap(e=>Lt(e)?Bt(e).slice(0,1).map(at):[]));function q$(t,e){let o=Rt(t,"who",e).filter(r=>r.acts),n=r=>rt(r,"broader")||r,s=r=>`${S(n(rt(r,"barrier")))}, ${H("Basis",w(r,"basis")).toLowerCase()}`;return[[so.who,Vs(o.map(r=>`${S(r.from)} (${r.said})`))],[so.state,Zt(t,e)],[so.step,Vs(pn(t,e).map(s))],[so.where,Vs(Bt(t).slice(0,2).map(at))]]}var Zl=t=>Vl((t.roles||[]).map(e=>H("Role",e))),W$=(t,e)=>_n(t).map(n=>t.table[n]).map((n,s)=>[n,e.said[s]]),I$=(t,e)=>[...t.said.filter(o=>o&&tt(o)!==tt(e)),Zl(t)].filter(Boolean).join(" · ");function Yl(t,e,o,n){let s=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(s)return{kind:s.group&&t.looks.edges[s.group]?.label||"",name:vn(t,s,n),facts:[...W$(t,s),[so.role,Zl(s)],[so.where,Kl(s.about||[])]],thing:""};let r=e.filter(c=>c.from===o||c.to===o),i=c=>n(c.from===o?c.to:c.from),l=Io(o)?q$(o,t.date):[...r.slice(0,Vn).map(c=>[i(c),I$(c,i(c))]),[so.also,r.length>Vn?so.more.replace("{count}",String(r.length-Vn)):""],[so.where,Kl(r.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:Lt(o)?B(ht(o)):"",name:n(o),facts:l,thing:Lt(o)?o:""}}var Dt=g.graph,pa=40,Ql=(t,e=S(t))=>a`<a href=${ce(t)}>${e}</a>`,D$=t=>(t===1?Dt.counted.one:Dt.counted.more).replace("{count}",t);function H$({picture:t,row:e}){let o=e.group&&!h.views[t.name]?Object.keys(h.around.table):Object.keys(t.table),n=_n(t).map(r=>t.table[r]),s=e.said.map((r,i)=>[o.length&&n[i],r]).filter(([r,i])=>r&&i);return a`<dl class="feiten">
    ${s.map(([r,i])=>a`<div><dt>${r}</dt><dd>${i}</dd></div>`)}
  </dl>`}function U$({picture:t,row:e,name:o}){let n=(e.about||[]).filter(r=>Lt(r)&&r!==e.from&&r!==e.to),s=r=>So(r,t.date).filter(Boolean).join(", ");return a`
    <h2>${vn(t,e,o)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&a`<p>${t.looks.edges[e.group].label}</p>`}
    <${H$} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&a`<p>${xe}</p><p><a href=${C("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${Dt.slot_page}</a></p>`}
    ${n.length>0&&a`<p>${Dt.about}</p>
        <ul>${n.map(r=>a`<li>${yt(r)?Ql(r):S(r)}${Io(r)&&a`<span class="zacht"> – ${s(r)}</span>`}${Bt(r).slice(0,1).map(i=>a`<span class="zacht adres">${at(i)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(r=>r&&yt(r)).map((r,i)=>a`${i>0&&" · "}${Ql(r,Dt.page_of.replace("{name}",S(r)))}`)}</p>
  `}function G$({picture:t,rows:e,node:o,name:n,unfold:s,opened:r,pick:i}){let l=e.filter(d=>d.from===o||d.to===o),c=t.nodes.find(d=>d.id===o)?.group,m=t.looks.nodes[c]?.label||ht(o),p=r.includes(o),f=d=>{let $=d.from===o?d.to:d.from;return a`<li>
      ${t.arrows!==!1&&(d.from===o?Dt.towards:Dt.coming)}
      <button type="button" class="rijknop" onClick=${()=>i($||d.id)}>${n($)}</button>
      ${d.group&&a`<span class="zacht"> – ${t.looks.edges[d.group]?.label||d.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${m&&`${B(m)}. `}${D$(l.length)}</p>
    ${Lt(o)&&yt(o)&&a`<p class="acties">
        <a href=${ce(o)}>${Dt.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(p)}
          onClick=${()=>s(o)}>${p?`− ${Dt.fold}`:`+ ${Dt.unfold}`}</button>
        ${" "}<a href=${C(["graaf",Te],{ding:o})}>${Dt.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,pa).map(f)}</ul>
    ${l.length>pa&&a`<p>${Dt.rest.replace("{count}",String(l.length-pa))}</p>`}
  `}function Xl(t){let{row:e,node:o,first:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${Dt.in_words}>
      ${e&&a`<${U$} ...${t} />`} ${o&&a`<${G$} ...${t} />`}
      ${!e&&!o&&(n||a`<p class="zacht">${Dt.nothing_chosen}</p>`)}
    </section>
  `}function Jl({picture:t,rows:e,name:o,hover:n,close:s,keep:r,unfold:i,opened:l,unfolds:c}){let m=Mt();Fe(()=>{let d=$=>$.key==="Escape"&&s();return window.addEventListener("keydown",d),()=>window.removeEventListener("keydown",d)},[]),Ct(()=>{let{offsetWidth:d,offsetHeight:$,offsetParent:u}=m.current,k=Math.max(4,Math.min(n.x-20,u.clientWidth-d-4)),y=n.y+16,v=y+$>u.clientHeight-4?Math.max(4,n.y-18-$):y;m.current.style.transform=`translate(${k}px, ${v}px)`});let p=Yl(t,e,n.id,o),f=p.facts.filter(([d,$])=>d&&$);return a`
    <div class="zweefkaart" ref=${m} onPointerEnter=${()=>r(!0)} onPointerLeave=${()=>r(!1)}>
      ${p.kind&&a`<span class="zacht">${p.kind}</span>`}
      <strong>${p.name}</strong>
      <dl>${f.map(([d,$])=>a`<div><dt>${d}</dt><dd>${$}</dd></div>`)}</dl>
      ${p.thing&&yt(p.thing)&&a`<p class="acties"><a href=${ce(p.thing)}>${Dt.page}</a>${c(p.thing)&&a`<button type="button" class="rijknop" onClick=${()=>i(p.thing)}>${l.includes(p.thing)?Dt.fold:Dt.unfold}</button>`}</p>`}
    </div>
  `}var Xo="#16212B",tc="#8E8779",ma="#0A4F7A",Zs="#FFFFFF";function $a(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let s=1;s<e.length-1;s+=1)t.arcTo(...e[s],...e[s+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function Ys(t,e){let[o,n,s,r]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,s,n-o,r-s,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let i=o-(r-s);i<n;i+=7)t.moveTo(i,r),t.lineTo(i+(r-s),s);t.stroke(),t.restore()}function ec(t,e){let[o,n]=[e[0],e[e.length-1]],s=n.x+95;t.save(),t.lineJoin="round";let r=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(s,n.y),t.stroke()};t.strokeStyle=Xo,t.lineWidth=14,r(),t.strokeStyle=Zs,t.lineWidth=1.5,t.setLineDash([10,8]),r(),t.beginPath(),t.moveTo(s,n.y-15),t.lineTo(s+22,n.y),t.lineTo(s,n.y+15),t.fillStyle=Xo,t.fill(),t.restore()}function fa(t,e,o,n,s=5.5){t.beginPath(),t.arc(e,o,s,0,2*Math.PI),t.fillStyle=n==="full"?Xo:Zs,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,s,Math.PI/2,-Math.PI/2),t.fillStyle=Xo,t.fill()),t.beginPath(),t.arc(e,o,s,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=Xo,t.stroke()}function oc(t,e){let o=new Set(t.filter(s=>s.station).map(s=>s.id)),n=new Map(t.map(s=>[s.id,s.rail]));return e.flatMap(s=>{if(s.branch)return[{edge:s,...s.branch}];if(!o.has(s.to))return[];let r=n.get(s.from);return[{edge:s,head:s.to,stop:s.from,beside:r??0,between:r===void 0}]})}function Zn(t,{head:e,stop:o,beside:n}){let s=t.getPosition(e);return{from:s,x:s.x+n,y:t.getPosition(o).y}}function K$({from:t,x:e,y:o},{aside:n=0,top:s=t.y+34}){let r=[t.x+n,t.y],i=e===r[0]?[]:[[r[0],s],[e,s]];return[...n?[[t.x,t.y]]:[],r,...i,[e,o]]}function nc(t,e,o,n){t.save(),t.lineCap="round";let s=o.map(r=>({on:n.has(r.edge.id),down:K$(Zn(e,r),r)}));for(let{down:r}of s)$a(t,r,3,tc);for(let{on:r,down:i}of s)r&&$a(t,i,4,Xo);t.restore()}function sc(t,e,o,n){for(let s of o){let{x:r,y:i}=Zn(e,s),{left:l,right:c}=e.getBoundingBox(s.stop),m=(l+c)/2,{label:p,font:f}=e.body.nodes[s.stop].options;t.font=`${f.size}px ${f.face}`;let d=n.has(s.edge.id),$=s.between&&!d?t.measureText(p).width/2+8:(c-l)/2-6,u=r<m?m-$:m+$;Math.abs(u-r)>3&&$a(t,[[r,i],[u,i]],d?4:1.6,d?Xo:tc)}for(let s of o){let{x:r,y:i}=Zn(e,s);fa(t,r,i,s.edge.mark||"full",s.edge.mark?5.5:3)}}function da(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function rc(t,e,o,n){let{x:s,y:r}=da(e,o);t.save(),t.beginPath(),t.arc(s,r,9,0,2*Math.PI),t.fillStyle=n?ma:Zs,t.fill(),t.lineWidth=1.8,t.strokeStyle=ma,t.stroke(),t.beginPath(),t.moveTo(s-4.5,r),t.lineTo(s+4.5,r),n||(t.moveTo(s,r-4.5),t.lineTo(s,r+4.5)),t.strokeStyle=n?Zs:ma,t.stroke(),t.restore()}var V$="#16212B",Qs=12/14,Z$=13,ac=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<Z$;function Xs(t,{nodes:e,edges:o,options:n,view:s,opened:r=[]},{onChoose:i,onUnfold:l,unfolds:c=()=>!1,onHover:m}={}){let p=oc(e,o),f=new Map(p.map(O=>[O.edge.id,O])),d=new vis.DataSet(e.map(({title:O,...R})=>m?R:{...R,title:O})),$=new vis.DataSet(o.map(O=>f.has(O.id)?{...O,hidden:!0}:O)),u=new vis.Network(t,{nodes:d,edges:$},n),k=t.querySelector(".vis-network");k.setAttribute("role","application"),k.setAttribute("aria-label",t.dataset.title||"");for(let O of t.querySelectorAll("canvas"))O.setAttribute("aria-hidden","true");let y=e.filter(O=>O.slot).map(O=>O.id),v=e.filter(O=>O.station).sort((O,R)=>O.station-R.station),_=new Set,j="",x=()=>[...new Set([j,...r,...u.getSelectedNodes()])].filter(O=>O&&c(O));u.on("beforeDrawing",O=>{nc(O,u,p,_);let R=v.map(N=>u.getPosition(N.id));R.length&&ec(O,R);for(let N of y)Ys(O,u.getBoundingBox(N))}),u.on("afterDrawing",O=>{sc(O,u,p,_);for(let R of x())rc(O,u,R,r.includes(R))});let q=O=>p.find(R=>ac(Zn(u,R),O,u.getScale()))?.edge.id,J=O=>x().find(R=>ac(da(u,R),O,u.getScale())),T=(O=.05)=>{if(!e.length||(u.fit({animation:!1,maxZoomLevel:1.15}),u.getScale()>=O))return;let N=Math.min(...e.map(lo=>lo.x))-85,V=Math.min(...e.map(lo=>lo.y))-30,te=t.clientWidth/O*.5,Gt=Math.max(...e.map(lo=>lo.x))+85-N,be={x:Gt<2*te?N+Gt/2:N+te,y:V+t.clientHeight/O*.5};u.moveTo({position:be,scale:O,animation:!1})};u.on("click",({nodes:[O],edges:[R],pointer:N})=>{let V=J(N.canvas);V?l?.(V):i?.(q(N.canvas)??O??R??null)}),u.on("doubleClick",({nodes:[O]})=>O&&l?.(O));let bt=(O,R)=>{O&&c(O)!==(j===O)&&u.redraw(),O&&(j=O),m?.(O,R)};if(m){u.on("hoverNode",({node:N,pointer:V})=>bt(N,V.DOM)),u.on("hoverEdge",({edge:N,pointer:V})=>bt(N,V.DOM));for(let N of["blurNode","blurEdge","dragStart","zoom"])u.on(N,()=>bt(null));let O="",R=N=>{if(!p.length||N.buttons)return;let{left:V,top:te}=t.getBoundingClientRect(),Gt={x:N.clientX-V,y:N.clientY-te},be=q(u.DOMtoCanvas(Gt))||"";be!==O&&bt(be||null,Gt),t.style.cursor=be||J(u.DOMtoCanvas(Gt))?"pointer":"",O=be};k.addEventListener("pointermove",R)}s?u.moveTo({...s,animation:!1}):T(Qs);let Jt=new Map(o.map(O=>[O.id,O]));return{network:u,given:{nodes:e,edges:o,options:n},fit:T,view:()=>({position:u.getViewPosition(),scale:u.getScale()}),zoom:O=>u.moveTo({scale:Math.min(4,Math.max(.05,u.getScale()*O))}),select(O,R,N){let V=R.length?R:o.filter(vt=>O.includes(vt.from)||O.includes(vt.to)).map(vt=>vt.id),te=new Set(V.filter(vt=>Jt.has(vt))),Gt=[..._,...te].filter(vt=>!f.has(vt)&&_.has(vt)!==te.has(vt));Gt.length&&$.update(Gt.map(vt=>te.has(vt)?{id:vt,width:3,color:{color:V$}}:{id:vt,width:1.6,color:{color:Jt.get(vt).color}})),_=te;let be=O.filter(vt=>d.get(vt));if(u.setSelection({nodes:be,edges:[]},{highlightEdges:!1}),u.redraw(),!N||!be.length)return;be.some(vt=>{let{x:W,y:ns}=u.canvasToDOM(u.getPosition(vt));return W>0&&W<t.clientWidth&&ns>0&&ns<t.clientHeight})||u.focus(be[0],{scale:Math.max(u.getScale(),Qs),animation:!1})},show(O){u.fit({nodes:O.filter(R=>d.get(R)),animation:!1,maxZoomLevel:1.15}),u.getScale()<Qs&&u.moveTo({scale:Qs})},destroy:()=>u.destroy()}}function ic(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var Y$=250,Q$=.9,X$={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function lc(t){let{of:e,nodes:o,edges:n,options:s,handle:r,lit:i,line:l,look:c,shown:m,title:p,opened:f}=t,d=Mt(),$=wo({of:"",view:null,ids:new Set}),u=wo(t);u.current=t,Ct(()=>{let v=performance.now(),_=$.current.of===e?$.current.view:null,j=0,x=(T,bt)=>{window.clearTimeout(j),j=window.setTimeout(()=>u.current.onHover(T===null?null:{id:T,...bt}),Y$)},q=Xs(d.current,{nodes:o,edges:n,options:s,view:_,opened:f},{onChoose:T=>u.current.onChoose(T),onUnfold:T=>u.current.onUnfold(T),unfolds:T=>u.current.unfolds(T),onHover:x});r.current=q;let J=_?o.map(T=>T.id).filter(T=>!$.current.ids.has(T)):[];return J.length&&q.show([...J,...i]),d.current.dataset.ms=String(Math.round(performance.now()-v)),()=>{window.clearTimeout(j),$.current={of:e,view:q.view(),ids:new Set(o.map(T=>T.id))},q.destroy(),r.current=null}},[e,o,n]),Ct(()=>{m&&$.current.of===""&&r.current.fit(12/14)},[m]),Ct(()=>{let v=()=>window.setTimeout(()=>r.current?.fit(),60),_=()=>r.current?.fit();return document.addEventListener("fullscreenchange",v),window.addEventListener("beforeprint",_),()=>{document.removeEventListener("fullscreenchange",v),window.removeEventListener("beforeprint",_)}},[]),Ct(()=>r.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let k=v=>X$[v.key]?.(t),y={height:`${ic(o,Math.max(420,Math.round(window.innerHeight*Q$)))}px`};return a`<div class="doek" id="doek" ref=${d} style=${y} data-title=${p} onKeyDown=${k}></div>`}var Yn=t=>t===""?2:Lt(t)&&mn(t)?1:0;function Js(t,e){let o=new Map;for(let s of t){let r=`${s.from||""}|${s.to||""}`;o.set(r,[...o.get(r)||[],s])}let n=s=>[...new Set(s)].sort((r,i)=>Yn(r)-Yn(i)||P(e(r),e(i)));return{givers:n(t.map(s=>s.from||"")),takers:n(t.map(s=>s.to||"")),at:(s,r)=>o.get(`${s}|${r}`)||[]}}var ro=g.graph.matrix,Jo=({look:t})=>a`
  <svg class=${`stroom ${t.mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    ${t.mark==="broken"?a`<path d="M1.5 1.5 6 3.8v4.4L1.5 10.5Z M8.2 4.9 10.5 6 8.2 7.1Z" fill=${t.color} stroke=${t.color} />`:a`
            <path d="M1.8 1.5 10.4 6 1.8 10.5Z" fill=${t.mark==="full"?t.color:"#FFFFFF"} stroke=${t.color}
              stroke-width="1.5" stroke-linejoin="round" />
            ${t.mark==="half"&&a`<path d="M1.8 1.5 6 3.7v4.6L1.8 10.5Z" fill=${t.color} />`}
          `}
  </svg>
`;function cc({picture:t,rows:e,names:o,chosen:n,pick:s,point:r,caption:i}){let l=_=>o.get(_)?.title||ro.nobody,c=_=>o.get(_)?.label||ro.nobody,{givers:m,takers:p,at:f}=Js(e,c),d=_=>t.looks.edges[_.group],$=_=>[_.said[0],d(_).label].filter(Boolean).join(", "),u=(_,j)=>[Yn(_)!==Yn(j)&&"nieuw",_===""&&"ongenoemd"].filter(Boolean).join(" "),k=(_,j)=>{let x=_.currentTarget.getBoundingClientRect(),q=_.currentTarget.closest(".vlak").getBoundingClientRect();r({id:j.id,x:x.right-q.left,y:x.bottom-q.top-10})},y=(_,j)=>{let x=f(_,j);if(!x.length)return null;let q=x.some(T=>T.id===n),J=x.some(T=>d(T).mark==="broken");return a`
      <button type="button" class=${J?"hapert":null} aria-pressed=${String(q)}
        aria-label=${`${l(_)} ${ro.to} ${l(j)}: ${x.map($).join("; ")}`}
        onClick=${()=>s(x[(x.findIndex(T=>T.id===n)+1)%x.length].id)}
        onMouseEnter=${T=>k(T,x[0])} onMouseLeave=${()=>r(null)}
        onFocus=${T=>k(T,x[0])} onBlur=${()=>r(null)}>
        ${x.length>2?a`<${Jo} look=${d(x[0])} /><b>${x.length}</b>`:x.map(T=>a`<${Jo} look=${d(T)} />`)}
      </button>
    `},v=_=>n&&e.some(j=>j.id===n&&(j.from||"")===_);return a`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${i}</caption>
        <thead>
          <tr>
            <td class="hoek">${ro.corner}</td>
            ${p.map((_,j)=>a`<th scope="col" class=${u(_,p[j-1]??_)}><span>${c(_)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${m.map((_,j)=>a`
              <tr class=${[u(_,m[j-1]??_),v(_)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(_)}</th>
                ${p.map((x,q)=>a`<td class=${u(x,p[q-1]??x)}>${y(_,x)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function pc({picture:t,rows:e,name:o,pick:n}){let s=Object.entries(t.looks.edges).map(([i,l])=>({look:l,rows:e.filter(c=>c.group===i)})).filter(i=>i.rows.length),r=s.filter(i=>i.look.mark==="broken").flatMap(i=>i.rows);return a`
    <h2>${ro.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${s.map(({look:i,rows:l})=>a`<li><${Jo} look=${i} /><b>${l.length}</b><span>${i.label}</span></li>`)}
      ${[["from",ro.no_giver],["to",ro.no_taker]].map(([i,l])=>{let c=e.filter(m=>!m[i]).length;return c>0&&a`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${r.length>0&&a`<h3>${ro.falters}</h3>
        <ul class="stromen">
          ${r.map(i=>a`<li>
              <button type="button" class="rijknop" onClick=${()=>n(i.id)}>${o(i.from)} → ${o(i.to)}</button>
              <span>${i.said[0]}</span>${i.said[2]&&a`<span class="zacht">${ro.since} ${i.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${B(ro.empty)}</p>
  `}var uo=g.graph,$c=["kies","uit"],mc=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...$c];function J$({thing:t}){let e=Ce(()=>[...ke.keys()].filter(yt).sort((n,s)=>P(S(n),S(s))),[]),o=n=>{let s=e.find(r=>S(r)===n.target.value);s?z({ding:s,kies:null,uit:null}):it(uo.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${uo.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${Lt(t)?S(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${S(n)}></option>`)}</datalist>
    </label>
  `}function fc({picture:t,query:e}){let[o,n]=U(!1),s=mc.filter(k=>e[k]&&!$c.includes(k)).length,r=t.name===Te,i=t.nodes.filter(k=>qr(k.id)).sort((k,y)=>P(k.title,y.title)),l=k=>h.codes.CellState[k]?.order??9,c=E(t.rows.map(k=>k.state).filter(Boolean)).sort((k,y)=>l(k)-l(y)),m=k=>B(h.codes.CellState[k]?.label||H("Status",k)),p=ln.filter(k=>t.rows.some(y=>y.kinds?.includes(k.notation))),f=Nt.filter(k=>t.rows.some(y=>y.steps?.includes(k.notation))),d=new Set(t.rows.flatMap(k=>k.chapters||[])),$=mo("Chapter").map(k=>[w(k,"identifier"),S(k)]).filter(([k])=>d.has(k)).sort((k,y)=>P(k[0],y[0])),u=[["stap",uo.filters.step,f.map(k=>[k.notation,k.label])],["hoofdstuk",uo.filters.chapter,$],["soort",uo.filters.kind,p.map(k=>[k.notation,k.label])],["partner",uo.filters.partner,i.map(k=>[w(k.id,"notation"),k.title])],["staat",uo.filters.state,c.map(k=>[k,m(k)])]];return a`
    <details class="filters graafkeuzes" open=${o} onToggle=${k=>n(k.target.open)}>
      <summary id="filterknop">${s?b(g.shared.filters_set,{count:s}):uo.choices}</summary>
      ${!r&&a`<${We} />`}
      <${Go} />
      <div class="velden">
        ${r&&a`<${J$} thing=${t.centre} />`}
        ${!r&&u.filter(([,,k])=>k.length>1).map(([k,y,v])=>a`<${Wt} name=${k} label=${y} options=${v} />`)}
        <${Qe} label=${uo.filters.search} name="zoek" id="graafzoek" />
        <${Mo} names=${mc} />
      </div>
    </details>
  `}var ua=g.graph,tf={full:a`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},ef=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${tf[t.mark]}
  </svg>
`,of=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,dc={name:!0,hollow:!0,stop:!0,side:!0,tag:!0},uc=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${dc[t.shape]?"#FFFFFF":t.color} stroke=${dc[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function hc({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(m=>m.group===c)),s=c=>t.layout==="grid"&&t.looks.edges[c],r=Object.entries(t.looks.nodes).filter(([c])=>!s(c)&&t.nodes.some(m=>m.group===c)),i=(c,m)=>{if(t.matrix&&m.mark)return a`<${Jo} look=${m} />`;if(t.layout==="route"&&m.mark)return a`<${ef} look=${m} />`;if(t.layout!=="grid")return a`<${of} look=${m} />`;let p=t.looks.nodes[c];return p?a`<${uc} look=${p} />`:a`<span class="leegvak" aria-hidden="true"></span>`},l=(c,m)=>{m?o.delete(c):o.add(c),z({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${ua.lines}>
      ${n.map(([c,m])=>a`
          <li>
            <label>
              <input type="checkbox" id=${`lijn-${c}`} checked=${!o.has(c)}
                onChange=${p=>l(c,p.target.checked)} />
              ${i(c,m)}<span>${m.label}</span>
            </label>
          </li>
        `)}
    </ul>
    ${!t.matrix&&a`<ul class="lijnen" aria-label=${ua.points}>
      ${r.map(([,c])=>a`<li><${uc} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&a`<li><span class="leegvak" aria-hidden="true"></span><span>${ua.slots}</span></li>`}
    </ul>`}
  `}var tr=g.graph;function ha({picture:t,rows:e,name:o,chosen:n,pick:s}){let r=t.matrix,i=r?"from":"to",l=r?"to":"from",c=new Map(t.nodes.map(p=>[p.id,p.station??0])),m=Js(e,o)[r?"givers":"takers"];return m.sort((p,f)=>(c.get(p)||0)-(c.get(f)||0)),a`<div class="beeldlijst">
    ${m.map(p=>{let f=e.filter(y=>(y[i]||"")===p),d=f.filter(y=>y.color||r),$=f.filter(y=>!y.color&&!r),u=d.length?L(r?tr.list.flows:tr.list.partners,d.length):tr.list.nobody,k=$.length>0&&L(tr.list.slots,$.length);return a`
        <details key=${p} open=${m.length<4||f.some(y=>y.id===n)}>
          <summary><h2>${o(p)}</h2><span class="zacht">${[u,k].filter(Boolean).join(" · ")}</span></summary>
          <ul>
            ${$.map(y=>a`<li class="leegrij"><span>${y.said.filter(Boolean).join(": ")}</span></li>`)}
            ${d.map(y=>a`<li>
                <button type="button" class="rijknop" aria-pressed=${String(y.id===n)} onClick=${()=>s(y.id)}>
                  ${r&&a`<${Jo} look=${t.looks.edges[y.group]} />`}${r&&"→ "}${o(y[l])}
                </button>
                <span class="zacht">${y.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var Qn=g.graph,gc="from_label",nf="amount",ga=new WeakMap;function sf(t,e){return ga.has(t)||ga.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),ga.get(t).get(e)||Qn.not_said}function xn(t,e,o){let n=Wl(o);return n?sf(t,e[n]):e.said[_n(t).indexOf(o)]||""}function rf(t,e,o){let n=o.replace("-",""),s=o[0]==="-"?-1:1,r=e.map(l=>[xn(t,l,n),l]),i=l=>+(l===""||l===Qn.not_said);return r.sort((l,c)=>i(l[0])-i(c[0])||s*P(l[0],c[0])).map(([,l])=>l)}function bc({picture:t,rows:e,chosen:o,pick:n,caption:s}){let r=F.route.query.sorteer||gc,i=Object.entries(t.table),l=(f,d)=>{let $=r===f?`-${f}`:f;z({sorteer:$===gc?null:$},!0),it(Qn.sorted.replace("{column}",d.toLowerCase()).replace("{direction}",$[0]==="-"?Qn.down:Qn.up))},c=f=>r===f?"ascending":r===`-${f}`?"descending":null,m=([f,d])=>f===nf?a`<th scope="col" role="columnheader">${d}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(f)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${f}`} onClick=${()=>l(f,d)}>
            ${d}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,p=f=>{let d=f.id===o,$=d||o&&(f.from===o||f.to===o);return a`
      <tr key=${f.id} role="row" class=${$?"gekozen":null} data-rij=${f.id} data-van=${f.from||""}
        data-naar=${f.to||""} data-lijn=${f.color?"ja":null} onClick=${u=>u.target.closest("button, a")||n(f.id)}>
        ${i.map(([u,k],y)=>y?a`<td role="cell" data-kop=${k}>${xn(t,f,u)}</td>`:a`<th scope="row" role="rowheader" data-kop=${k}>
                <button type="button" class="rijknop" aria-pressed=${String(d)} onClick=${()=>n(f.id)}>
                  ${xn(t,f,u)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${s}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(m)}</tr></thead>
      ${Ko("beeldtabel",rf(t,e,r)).map(f=>a`
          <tbody role="rowgroup" class=${gn(f)}>
            ${f.folds&&a`<tr role="row" class="vouwrij"><th scope="rowgroup" role="rowheader" colspan=${i.length}><${Lo} part=${f} /></th></tr>`}
            ${f.rows.map(p)}
          </tbody>
        `)}
    </table>
  `}var vc=g.graph.keep,er="#16212B",or="#46525D",af="#8E8779",Eo=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'"),[Qt,kc,lf]=[28,12e3,2];function _c(t,e=null){let{version:o,content:n}=h.meta,s=(n||"").slice(0,12);return{title:t,source:`${[Ne(),e&&ot(e)].filter(Boolean).join(". ")}. ${xe}`,foot:b(vc.foot,{version:o,content:s})}}function ba(t,e,o){let n=[""];for(let s of String(e).split(/\s+/)){let r=n[n.length-1]?`${n[n.length-1]} ${s}`:s;t.measureText(r).width<=o||!n[n.length-1]?n[n.length-1]=r:n.push(s)}return n}function cf(t){let e=r=>t.rows.some(i=>i.group===r),o=Object.entries(t.looks.edges).filter(([r])=>e(r)),n=Object.entries(t.looks.nodes).filter(([r])=>t.nodes.some(i=>i.group===r)),s=t.layout==="route";return[...o.map(([,{color:r,dashes:i,mark:l,label:c}])=>s&&l?{line:!0,color:af,mark:l,label:c.replace(/^\W+/,"")}:{line:!0,color:r,dashes:i,label:c}),...n.map(([,{color:r,label:i}])=>({color:r,label:i})),...t.nodes.some(r=>r.slot)?[{slot:!0,label:vc.slot}]:[]]}function pf(t,{line:e,slot:o,color:n,dashes:s,mark:r},i,l){if(o)return Ys(t,{left:i-11,right:i+37,top:l-21,bottom:l+13});t.strokeStyle=n,t.fillStyle=n,t.lineWidth=3,t.setLineDash(s?[5,4]:[]),t.beginPath(),e?(t.moveTo(i,l-4),t.lineTo(i+26,l-4),t.stroke()):(t.arc(i+13,l-4,5.5,0,2*Math.PI),t.fill()),t.setLineDash([]),r&&fa(t,i+13,l-4,r)}function yc(t,e,o,n,s,r){let[i,l]=[o,n];t.font=`13px ${Eo}`;for(let c of e){let m=t.measureText(c.label).width+54;i>o&&i+m>o+s&&([i,l]=[o,l+24]),r&&(pf(t,c,i,l),t.fillStyle=er,t.fillText(c.label,i+34,l)),i+=m}return e.length?l+14:n}async function mf(t,e,o,n,s){let r=o.map(y=>({...y,...e[y.id]})),i=document.createElement("div");i.classList.add("doek","buiten"),document.body.append(i);let l=Xs(i,{nodes:r,edges:n,options:s}),c=r.map(y=>l.network.getBoundingBox(y.id)),[m,p]=[Math.min(...c.map(y=>y.left))-20,Math.min(...c.map(y=>y.top))-20],f=Math.max(...c.map(y=>y.right))+(t.layout==="route"?130:20),d=Math.max(...c.map(y=>y.bottom))+20,[$,u]=[f-m,d-p],k=Math.min(lf,kc/$,kc/u);return Object.assign(i.style,{width:`${$*k}px`,height:`${u*k}px`}),l.network.setSize(`${$*k}px`,`${u*k}px`),l.network.moveTo({position:{x:m+$/2,y:p+u/2},scale:k,animation:!1}),await new Promise(y=>{l.network.once("afterDrawing",y),l.network.redraw()}),{canvas:i.querySelector("canvas"),width:$,height:u,scale:k,done:()=>{l.destroy(),i.remove()}}}function $f(t,e,o){let n=document.createElement("canvas"),s=n.getContext("2d"),r=Math.max(t.width,720)+2*Qt,i=r-2*Qt;s.font=`650 22px ${Eo}`;let l=ba(s,e.title,i);s.font=`13px ${Eo}`;let c=ba(s,e.source,i),m=Qt+l.length*27+c.length*18+12,f=yc(s,o,Qt,m+t.height+30,i,!1)+40;n.width=r*t.scale,n.height=f*t.scale,s.scale(t.scale,t.scale),s.fillStyle="#FFFFFF",s.fillRect(0,0,r,f),s.fillStyle=er,s.font=`650 22px ${Eo}`;for(let[$,u]of l.entries())s.fillText(u,Qt,Qt+18+$*27);s.fillStyle=or,s.font=`13px ${Eo}`;let d=Qt+l.length*27;for(let[$,u]of c.entries())s.fillText(u,Qt,d+13+$*18);return s.drawImage(t.canvas,Qt,m,t.width,t.height),yc(s,o,Qt,m+t.height+30,i,!0),s.fillStyle=or,s.font=`13px ${Eo}`,s.fillText(e.foot,Qt,f-16),n}async function xc({name:t,picture:e,handle:o,scenario:n}){await document.fonts.ready;let{nodes:s,edges:r,options:i}=o.current.given,l=await mf(e,o.current.network.getPositions(),s,r,i),c=$f(l,_c(e.title,n),cf(e));l.done(),c.toBlob(m=>Se(`${t}.png`,m,"image/png"),"image/png")}var ff=["fill","stroke","stroke-width","stroke-dasharray","font-size","font-weight","text-anchor","opacity"],ka="http://www.w3.org/2000/svg";function Sc({name:t,svg:e,title:o,scenario:n,items:s}){let r=_c(o,n),i=wc(e),[,,l,c]=(e.getAttribute("viewBox")||"").split(" ").map(Number),m=document.createElement("canvas").getContext("2d");m.font=`13px ${Eo}`;let p=ba(m,r.source,l),f=40+p.length*17,d=document.createElementNS(ka,"svg"),$=(v,_,j="")=>{let x=document.createElementNS(ka,v);for(let[q,J]of Object.entries(_))x.setAttribute(q,String(J));return x.textContent=j,d.append(x),x},u=f+c+64,k={width:l+2*Qt,height:u,viewBox:`${-Qt} 0 ${l+2*Qt} ${u}`};for(let[v,_]of Object.entries({...k,"font-family":Eo,role:"img"}))d.setAttribute(v,String(_));$("title",{},`${r.title} ${r.source}`),$("rect",{x:-Qt,y:0,width:l+2*Qt,height:u,fill:"#FFFFFF"}),$("text",{x:0,y:26,"font-size":20,"font-weight":650,fill:er},r.title);for(let[v,_]of p.entries())$("text",{x:0,y:46+v*17,"font-size":13,fill:or},_);i.setAttribute("x","0"),i.setAttribute("y",String(f)),i.setAttribute("width",String(l)),i.setAttribute("height",String(c)),d.append(i);let y=0;for(let v of s){if(v.svg){let _=wc(v.svg);for(let[j,x]of Object.entries({x:y,y:f+c+12,width:16,height:16}))_.setAttribute(j,String(x));d.append(_)}$("text",{x:y+20,y:f+c+25,"font-size":13,fill:er},v.label),y+=m.measureText(v.label).width+40}$("text",{x:0,y:u-12,"font-size":13,fill:or},r.foot),Se(`${t}.svg`,new XMLSerializer().serializeToString(d),"image/svg+xml")}function wc(t){let e=t.cloneNode(!0),[o,n]=[[t,...t.querySelectorAll("*")],[e,...e.querySelectorAll("*")]];for(let[s,r]of n.entries()){let i=window.getComputedStyle(o[s]);for(let l of ff)r.setAttribute(l,i.getPropertyValue(l));for(let{name:l}of[...r.attributes])(["class","style","id","href","role"].includes(l)||l.startsWith("aria-"))&&r.removeAttribute(l)}for(let s of e.querySelectorAll("a")){let r=document.createElementNS(ka,"g");for(let{name:i,value:l}of[...s.attributes])r.setAttribute(i,l);r.append(...s.childNodes),s.replaceWith(r)}return e}var He=g.graph,Oc=({ways:t,shows:e,choose:o})=>a`
  <div class="knoppen" role="group" aria-label=${He.show.label}>
    ${t.map(([n,s])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${s}</button>`)}
  </div>
`;function jc({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${He.tools[i]} onClick=${c}>${l}</button>`,s=()=>document.fullscreenElement?document.exitFullscreen():kt("beeld").requestFullscreen().catch(()=>{}),r=()=>{it(He.keep.busy),xc({name:e.name,picture:e,handle:t,scenario:I(F.route.query)})};return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",He.tools.fit,()=>t.current.fit())} ${n("back",He.tools.back,o)}
      ${n("screen",He.tools.screen,s)} ${n("png",He.tools.png,r)}
    </div>
  `}function Cc({picture:t,ids:e,left:o}){if(!e.length)return null;let n=s=>z({uit:e.slice(0,s).join(",")||null});return a`
    <nav class="spoor" aria-label=${He.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((s,r)=>{let i=S(s),l=r===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${b(He.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(r+1)}>${i}</button>`}`})}
      ${[...o].map(([s,{shown:r,count:i}])=>{let l=b(He.left_out,{name:S(s),shown:r,count:i});return a`<p class="zacht">${l} <a href=${C(["graaf",Te],{ding:s})}>${He.surroundings}</a></p>`})}
    </nav>
  `}function Fo(){let t=g.missing;return a`
    <${D} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${C("overzicht")}>${t.home}</a></p>
  `}var Ot=g.graph,ya=null,wa=()=>ya,tn=t=>z({kies:F.route.query.kies===t?null:t},!0);function df(t){let e=pe(),o=t.matrix?[["matrix",Ot.show.matrix],["beeld",Ot.show.arrows]]:[["beeld",Ot.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",Ot.show.list]]:[],s=["tabel",Ot.show.table];return e&&!n.length&&!t.choose?[s,...o]:[...n,...o,s]}function uf(t,e,o){let n=tt(o||""),s=Object.keys(t.table);return n?e.filter(r=>s.some(i=>tt(xn(t,r,i)).includes(n))):e}function hf({picture:t,drawn:e,opened:o,chosen:n,row:s,lit:r,choices:i,handle:l,turn:c,shown:m,tell:p}){let f=Ce(()=>e.rows.filter(u=>u.color),[e]),d=Ce(()=>[...e.nodes].filter(u=>u.title).sort((u,k)=>u.y-k.y||u.x-k.x).map(u=>u.id),[e]),$=u=>{let k=d[(d.indexOf(r[0])+u+d.length)%d.length];z({kies:k},!0)};return a`
    <${lc} of=${`${t.name}|${t.date}|${t.centre||""}|${i}|${c}`} nodes=${e.nodes}
      edges=${f} options=${bf(t,o)} opened=${o} handle=${l} lit=${r}
      line=${s?.color?s.id:""} look=${!!n||r.length===1} shown=${m}
      title=${b(Ot.picture,{title:t.title})} onChoose=${u=>u&&tn(u)} onStep=${$}
      unfolds=${p.unfolds} onUnfold=${p.unfold} onHover=${p.point}
      onClear=${()=>z({kies:null},!0)} />
  `}function gf({picture:t,query:e}){let o=Mt(),n=wo(!1),[s,r]=U(0),[i,l]=U(null),c=e.kies||"",m=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(W=>e[W]).join("|"),p=Ce(()=>Il(t,e),[t,m]),f=(e.uit||"").split(",").filter(Lt),d=Ce(()=>Nl(p,f,t.date,t.layout),[p,e.uit]),$=Ce(()=>new Map(d.nodes.map(W=>[W.id,W])),[d]),u=d.rows.find(W=>W.id===c||c===`leeg~${W.id}`&&W),k=u?"":$.has(c)?c:"",y=Ce(()=>uf(t,p.rows,e.zoek),[p,e.zoek]),v=!u&&!k&&tt(e.zoek||""),_=v?d.nodes.filter(W=>tt(W.title||"").includes(v)).map(W=>W.id):[],j=df(t),x=j.some(([W])=>W===e.toon)?e.toon:j[0][0],q=t.choose&&!Ul(e),J=x==="beeld"&&!q,T=W=>$.get(W)?.title||(t.matrix?Ot.matrix.nobody:Ot.not_said),bt=W=>Lt(W)&&yt(W)&&W!==t.centre,Jt=W=>{if(!bt(W))return;let ns=f.includes(W)?f.filter(Ap=>Ap!==W):[...f,W];l(null),z({uit:ns.join(","),kies:W})},O=W=>{(W||!n.current)&&l(W)},R=W=>{n.current=W,W||l(null)};Fe(()=>{!c||!F.started||(u&&!(u.from&&u.to)?it(b(Ot.chosen_one,{name:vn(t,u,T)})):u?it(b(Ot.chosen_pair,{from:T(u.from),to:T(u.to)})):k&&it(b(Ot.chosen_one,{name:T(k)})))},[c]),Ct(()=>(ya={name:t.name,drawing:o.current},()=>{ya=null}));let N=u&&!u.color?`leeg~${u.id}`:"",V=N&&$.has(N)?[N]:u?[u.from,u.to].filter(Boolean):k?[k]:_,te={unfolds:bt,unfold:Jt,point:O},Gt={picture:t,rows:d.rows,name:T,opened:f,unfold:Jt,pick:tn},be=i&&i.id!==c&&a`<${Jl} ...${Gt} unfolds=${bt} keep=${R} hover=${i} close=${()=>l(null)} />`,lo=L(Ot.rows,y.length),vt=t.matrix?a`<${pc} picture=${t} rows=${y} name=${T} pick=${tn} />`:t.layout==="route"&&J&&a`<p class="zacht">${Ot.nothing_chosen}</p><${ha} picture=${t} rows=${y} name=${T} chosen="" pick=${tn} />`;return a`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${Oc} ways=${j} shows=${x} choose=${W=>z({toon:W},!0)} />
      ${J&&a`<${jc} handle=${o} picture=${t} reset=${()=>r(s+1)} />`}
      <${fc} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${x==="tabel"}>
          ${J&&a`<${Cc} picture=${t} ids=${f} left=${d.left} />`}
          ${t.choose&&!q&&a`<p class="spoor"><a href=${C(["graaf",t.name])}>${Ot.choose.back}</a></p>`}
          <div class="vlak">
            ${q?a`<${Gl} picture=${t} />`:x==="matrix"?a`<${cc} picture=${t} rows=${y} names=${$} chosen=${u?.id||""} pick=${tn}
                      point=${O} caption=${b(Ot.matrix.caption,{rows:lo})} />`:x==="lijst"?a`<${ha} picture=${t} rows=${y} name=${T} chosen=${u?.id||""} pick=${tn} />`:a`<${hf} ...${{picture:t,drawn:d,opened:f,chosen:c,row:u,lit:V,choices:m,handle:o,turn:s,tell:te}}
                        shown=${x==="beeld"} />`}
            ${!p.rows.length&&a`<p class="leegbeeld">${t.centre?Ot.alone:Ot.empty}</p>`}
            ${be}
          </div>
          ${!q&&a`<${hc} picture=${t} hidden=${e.zonder||""} />`}
          ${J&&a`<p class="zacht sleutels">${Ot.keys}</p>`}
        </div>
        <div class="tabel" hidden=${x!=="tabel"}>
          <div class="rol">
            <${bc} picture=${t} rows=${y} chosen=${u?.id||k} pick=${tn}
              caption=${b(Ot.caption,{title:t.title,rows:lo})} />
          </div>
          <div class="acties">
            <${xt} name=${`${t.name}.csv`} rows=${()=>kf(t,y)} />
          </div>
        </div>
      </div>
      <${Xl} ...${Gt} row=${u} node=${k} first=${vt} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${Ot.loose}</p>`}
  `}var bf=(t,e)=>e.length&&t.name!==Te?{...t.options,groups:{...h.around.options.groups,...t.options.groups}}:t.options,kf=(t,e)=>[[...Object.values(t.table),...Ft],...e.map(o=>[...Object.keys(t.table).map(n=>xn(t,o,n)),...Et(null)])];function yf({name:t,title:e,sentence:o}){let s=[...Object.values(h.views).map(r=>[r.name,r.tab||r.title]),[Te,h.around.tab]];return a`
    <${D} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${Ot.pictures}>
      ${s.map(([r,i])=>{let l=r===t?"page":null;return a`<li><a href=${C(["graaf",r])} aria-current=${l}>${i}</a></li>`})}
    </ul>
  `}function Mc({route:{path:t,query:e}}){let o=t[1]||Object.keys(h.views)[0],n=Ce(()=>Rl(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${yf} name=${o} title=${n.title} sentence=${n.sentence} />
    <${gf} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${Fo} />`}function Xn({name:t,of:e,rows:o,columns:n,fields:s,keep:r,sort:i,groups:l,named:c}){let m=g[e];return function({route:f}){let d=I(f.query).plan,$=o(d).filter(v=>r(v,f.query)),u=n(),k=L(m.count,$.length),y=()=>[[...u.map(v=>v.label),...Ft],...Bs($,u,Xr("sorteer",i)).map(v=>[...u.map(_=>_.text(v)),...Et(null,pt(v.id)?.key||d)])];return a`
      <${D} text=${m.title}><p class="uitleg">${m.intro}</p><//>
      <${Le}>
        <${We} />
        <div class="velden">
          <${Qe} name="tekst" />
          ${s().map(v=>a`<${Wt} ...${v} />`)}
          <${Mo} names=${Object.keys(f.query).filter(v=>v!=="merk")} />
        </div>
      <//>
      <p class="telling">${k}<${xt} name=${`${t}.csv`} rows=${y} /></p>
      <${ft}
          id=${t}
          caption=${b(m.caption,{count:k})}
          rows=${$}
          columns=${u}
          urlKey="sorteer"
          sort=${i}
          groups=${l&&{...l(),named:c,count:m.count}}
        />
      <${Tt} text=${k} />
    `}}var Tc=Nt.map(t=>[t.notation,t.label]),Bc=t=>Nt.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Ec=t=>Object.entries(h.codes[t]).map(([e,o])=>[e,o.label]),Fc=(t,e)=>!e||tt([S(t),...["altLabel","promise","summary"].flatMap(o=>$t(t,o))].join(" ")).includes(tt(e)),ao=g.partners,zc=Xn({name:"partners",of:"partners",sort:"naam",rows:t=>h.partners[A?t:""],keep:(t,e)=>Fc(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:ao.fields.step,name:"stap",options:Tc},{label:ao.fields.kind,name:"soort",options:Ec("OrganisationKind")},{label:ao.fields.role,name:"rol",options:Object.entries(ao.roles)}],columns:()=>[{key:"naam",label:ao.columns.name,text:t=>S(t.id),cell:t=>[a`<${M} id=${t.id} />`,a`<${dn} id=${t.id} />`]},{key:"soort",label:ao.columns.kind,text:t=>ve(t.id,"organisationKind")},{key:"stappen",label:ao.columns.steps,text:t=>Bc(t.steps)},{key:"handelt",label:ao.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:ao.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:ao.columns.wish,text:t=>t.wish}]}),Ht=g.measures,Jn=t=>h.called[t]?.short||"",Sn=t=>w(t,"prefLabel"),wf=_i.map(t=>({id:t,...h.works[t]})).sort((t,e)=>P(Jn(t.id)||"~",Jn(e.id)||"~")||P(Sn(t.id),Sn(e.id))),nr=A?"":co[0].date,vf=(t,e,o)=>({key:t,label:e,text:({id:n})=>$n(n,o)?Zt(n,o):"",cell:({id:n})=>$n(n,o)&&a`<${gt} id=${n} date=${o} />`}),Lc=()=>mo("Chapter").sort((t,e)=>P(w(t,"identifier"),w(e,"identifier"))).map(t=>[t,b(Ht.chapter,{identifier:w(t,"identifier"),title:Sn(t)})]),Ac=Xn({name:"maatregelen",of:"measures",sort:"nr",rows:t=>wf.filter(e=>qo(e.id,t)),keep:(t,e)=>Fc(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:Do(t.id).includes(e.stap)))&&(!e.soort||Fi(t.id).includes(e.soort))&&(!e.wat||Ve(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||$n(t.id)===e.staat),named:({id:t})=>Sn(t),groups:()=>({of:t=>t.chapter||"",titles:[...Lc(),["",Ht.no_chapter]]}),fields:()=>[{label:Ht.fields.what,name:"wat",options:Object.entries(Ht.types)},{label:Ht.fields.chapter,name:"hoofdstuk",options:Lc()},{label:Ht.fields.step,name:"stap",options:[...Tc,["alle",Ht.across]]},{label:Ht.fields.kind,name:"soort",options:ln.map(t=>[t.notation,t.label])},{label:Ht.fields.status,name:"staat",options:Ec("Status")}],columns:()=>[{key:"nr",label:Ht.columns.number,text:({id:t})=>Jn(t),cell:({id:t})=>Jn(t)?a`<a href=${ce(t)}>${Jn(t)}</a>`:a`<span class="zacht">${Ht.no_number}</span>`},{key:"naam",label:Ht.columns.name,text:({id:t})=>Sn(t),cell:({id:t})=>a`<${M} id=${t} text=${Sn(t)} />`},...Re(({id:t})=>pt(t)?.key),{key:"wat",label:Ht.columns.what,text:({id:t})=>ht(t)},...nr&&nr!==Vt?[vf("plan",B(vo(nr)),nr)]:[],{key:"nu",label:A?Ht.columns.stand:B(vo(Vt)),text:({id:t})=>Zt(t),cell:({id:t})=>a`<${gt} id=${t} />`},{key:"termijn",label:Ht.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>G(w(t,"finalDueBy"))},{key:"stap",label:Ht.columns.step,text:t=>t.across?g.shared.all_steps:Bc(Do(t.id))},{key:"wie",label:Ht.columns.lead,sort:!1,text:t=>t.container?"":Ho(t.id).map(S).join(", ")||g.shared.nobody,cell:t=>t.container?"":Ho(t.id).length?a`<${At} ids=${Ho(t.id)} />`:a`<span class="zacht">${g.shared.nobody}</span>`}]});var io=g.lookup,_f=t=>E(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>we(t,e))).filter(yt),xf=Object.entries(h.lookups).map(([t,e])=>({id:t,...e,about:_f(t),text:tt([S(t),...$t(t,"altLabel"),w(t,"summary"),e.told].join(" "))})),Pc=t=>Bt(t).map(at),Nc=Xn({name:"naslag",of:"lookup",sort:"naam",rows:t=>xf.filter(e=>qo(e.id,t)),keep:(t,e)=>(!e.wat||Ve(t.id,e.wat))&&(!e.tekst||t.text.includes(tt(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),named:({id:t})=>S(t),groups:()=>({of:({id:t})=>Object.keys(io.types).find(e=>Ve(t,e))||"",titles:Object.entries(io.types).map(([t,e])=>[t,B(e)])}),fields:()=>[{label:io.fields.what,name:"wat",options:Object.entries(io.types).filter(([t])=>mo(t).length)},{label:io.fields.step,name:"stap",options:Nt.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:io.columns.name,text:({id:t})=>S(t),cell:({id:t})=>[a`<${M} id=${t} />`,w(t,"summary")&&a`<p class="zacht">${w(t,"summary")}</p>`]},...Re(({id:t})=>pt(t)?.key),{key:"wat",label:io.columns.what,text:({id:t})=>ht(t)},{key:"zegt",label:io.columns.told,text:t=>t.told},{key:"over",label:io.columns.about,sort:!1,text:t=>t.about.map(S).join("; "),cell:t=>a`<${At} ids=${t.about} name=${Ae} />`},{key:"bron",label:io.columns.place,sort:!1,text:({id:t})=>Pc(t).join("; "),cell:({id:t})=>{let[e,...o]=Pc(t),n=b(g.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var Rc=g.unknown,Sf=3,je=({of:t,count:e,intro:o=t.intro,id:n="",children:s})=>a`
  <${Fs} id=${e!==void 0&&e<=Sf?"":n} title=${e===void 0?t.title:b(Rc.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${o}</p>`}>${s}<//>
`,va=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(h.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${B(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function sr({id:t=""}){let e=Rc.reading;return a`
    <${je} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([o,n])=>a`<h3>${n}</h3><${va} list=${o} />`)}
      ${e.rules.map(({title:o,text:n})=>a`<h3>${o}</h3><p>${n}</p>`)}
      <h3>${e.source}</h3>
      ${h.plans.map(o=>a`<p>${`${Ne(o)}.`}${o.sha&&[e.hash,a`<code>${o.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}var rr=g.method,qc=()=>a`
  <${D} text=${rr.title}><p class="uitleg">${rr.intro}</p><//>
  <${bl} />
  <div class="blok"><${Ps} /></div>
  <${je} of=${rr.states}><${va} list="CellState" /><//>
  <${sr} />
  <p><a href=${C("weet-niet")}>${rr.unknown}</a></p>
`;var zo=g.overview;function Of({cell:t}){let[e,...o]=t.brief,n=t.asked&&a`<span class="bij">${zo.asked_mark}</span>`;if(!e)return n||a`<span class="streepje">–<span class="stil"> ${g.shared.no_cell}</span></span>`;let s=[a`<strong class=${t.strict&&"anders"}>${e}</strong>`,o.map(r=>a`<span class="bij">${r}</span>`),n];return t.unmet?a`<span class="plaat">${s}</span>`:a`<${Ze} bar=${t.bar} support=${t.support_only} />${s}`}function jf({row:t,cell:e,step:o,plan:n,chosen:s}){let{word:r,lines:i,look:l}=$e(e),c=`${s?" gekozen":""}${o===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${c}`}>
        <span class="sr">${r}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let m=Oe(t.key,o,n.key),p=[r,...i,e.strict,e.most_basis&&qt[e.most_basis]?.[1],e.asked&&zo.asked_mark].filter(Boolean).join(" · ");return a`
    <td role="cell" class=${`vak ${l}${e.brief.length?"":" leeg"}${c}`}>
      <button type="button" id=${Uo(m)} aria-haspopup="dialog" onClick=${()=>z({cel:m})}>
        <span class="sr">${b(zo.cell,{row:t.label,step:Q(o)})}${p}</span>
        <span class="beeld" aria-hidden="true"><${Of} cell=${e} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${Je} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}var Cf=({step:t,place:e,of:o,empty:n,chosen:s})=>a`
  <th scope="col" role="columnheader" class=${`halte${s?" gekozen":""}${e===o?" laatste":""}`}>
    <span class=${n?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${ce(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Mf=({row:t,plan:e,chosen:o})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${M} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${me(e).map((n,s)=>a`<${jf} row=${t} cell=${t.cells[s]} step=${n} plan=${e} chosen=${s===o} />`)}
  </tr>
`,Lf=({plan:t,chosen:e,choose:o})=>a`
  <div class="stappen" role="group" aria-label=${zo.one_step}>
    ${me(t).map((n,s)=>a`
        <button type="button" aria-pressed=${String(s===e)} onClick=${()=>o(s)}>
          ${Q(n)}
        </button>
      `)}
  </div>
`;function Wc({by:t,scenario:e,plan:o,address:n="",reach:s}){let r=me(o),[i,l]=U(n?Math.max(0,r.indexOf(Ss(n).step)):0),c=new Set(s?.columns.filter(m=>!m.acting).map(m=>m.step));return a`
    <${Lf} plan=${o} chosen=${i} choose=${l} />
    <table
      class=${`matrix by-${t}`}
      id=${o===h.plans[0]?"matrix":`matrix-${o.key}`}
      role="table"
    >
      <caption>${b(zo.caption,{rows:zo.heads[t],scenario:ot(e,o)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${zo.heads[t]}</th>
          ${o.steps.map((m,p)=>a`
              <${Cf} step=${m} place=${p+1} of=${o.steps.length} empty=${c.has(m.notation)}
                chosen=${p===i} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===i?" gekozen":""}`}>
            ${g.shared.all_steps}<span class="bij">${zo.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${se(t,e,o).map(m=>a`<${Mf} key=${m.key} row=${m} plan=${o} chosen=${i} />`)}
      </tbody>
    </table>
  `}var Tf={station:a`<path d="M1 12h22" stroke-width="2.5" /><circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" /><path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Ic=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
    ${Tf[t]}
  </svg>
`;var ts=g.overview.start;function Dc({answer:t}){let e=t.reach.length===1?t.reach[0].numbers:{},o=({get:n,plain:s,point:r})=>{let i=t.points.find(c=>c.name===r),l=b(n,{...e,...i});return l.includes("{")?s:l};return a`
    <section class="wensen">
      <h2>${ts.wish}</h2>
      <ul class="tegels">
        ${ts.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${C(n.to,n.choose)}>
                <${Ic} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}${o(n)}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}var Bf=({query:t,barriers:e,plan:o,weights:n},s)=>C("aandachtspunten",{vraag:t,stap:e.length===1?e[0]:"",gewicht:n.length===1?n[0]:"",...s&&{plan:o}}),Ef=({point:t,several:e})=>a`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${Bf(t,e)}>${t.ask}</a></p>
  </li>
`;function Hc({points:t,plans:e,count:o}){let n=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${ts.discuss.title}</h2><p>${ts.discuss.note}</p>
        <p class="acties"><a href=${C("aandachtspunten")}>${b(ts.discuss.all,{count:o})}</a></p>
      </div>
      ${e.map(s=>{let r=t.filter(i=>i.plan===s.key);return r.length?a`
          ${n&&a`<p class="zacht">${s.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${Ef} key=${i.name} point=${i} several=${n} />`)}
          </ul>
        `:null})}
    </section>
  `:null}var ie=g.overview,_a={"":"kind",partner:"partner",vorm:"form"},{truth:Uc}=g.thing,Ff=(t,e,o)=>{let{word:n,lines:s}=$e(e);if(!e)return[t.label,Q(o),ie.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:m,expected:p}=e;return[t.label,Q(o),n,s.join("; "),H("Basis",r),Uc[String(i)],l,c,m,Uc[String(p)]]},zf=(t,e,o)=>[[...ie.csv,...Ft],...se(t,e,o).flatMap(n=>n.cells.map((s,r)=>[...Ff(n,s,me(o)[r]),...Et(e,o.key)]))],Af=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${xt} name="matrix.csv" rows=${()=>zf(t,e,o)} />
    <button type="button" onClick=${()=>Xi(t,e,o)}>${ie.svg}</button>
    <button type="button" onClick=${()=>Ji(t,e,o)}>${ie.png}</button>
    <${fo} text=${()=>location.href} label=${ie.link} />
  </div>
`,Pf=({answer:t,plan:e,plans:o})=>a`
  <div class="start">
    <${D} text=${ie.heading} title=${ie.title}>
      <p>${b(ie.start.intro,{report:$o(e)})}</p>
    <//>
    <${Dc} answer=${t} />
  </div>
  <${Hc} points=${t.points} count=${t.gaps.length} plans=${o} />
`;function Gc({route:t}){let e=I(t.query),o=Object.hasOwn(_a,t.query.rijen||"")&&_a[t.query.rijen||""]||"kind",n=Object.entries(_a).map(([l,c])=>[l,ie.rows[c]]),s=o==="kind"?"":t.query.rijen,{cel:r}=t.query,i=Y(e);return a`
    ${o==="kind"?a`<${Pf} answer=${i} plan=${Z(e.plan)} plans=${ye(e)} />`:a`<${D} text=${ie.heading} title=${ie.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${ie.matrix[o]}</h2><p>${ot(e)}</p>
          <p class="acties"><a href=${C("methode")}>${ie.legend.more}</a></p>
          <${Ms} query=${t.query}>
            <${Co} legend=${ie.rows.title} name="rijen" options=${n} current=${s} id="r" />
            <${Xe} />
          <//>
        </div>
        ${ye(e).map(l=>a`
            ${A&&a`<h3>${l.title}</h3>`}
            <${Bo} plan=${l} />
            <${Wc} by=${o} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${Af} by=${o} scenario=${e} plan=${l} />
            <${kl} scenario=${e} plan=${l} />
          `)}
        <${Ds} />
      </div>
      <${Ps} />
    </div>
    ${r&&a`<${qs} address=${r} by=${o} scenario=${e} />`}
    <${Tt} text=${r?"":b(ie.shown,{scenario:ot(e)})} />
  `}var es=(t,e)=>ho(t).rows.filter(({id:o})=>oe(o,e).outcome).map(o=>({...o,plan:t,...Vc(o.id,o.work,e)})),Kc=(t,e)=>h.promises[t.key].undated.filter(o=>Hr(o,e)).map(o=>{let n=w(o,"initiative").slice(1);return{id:o,work:n,plan:t,...Vc(o,n,e)}});function Vc(t,e,o){let n=oe(t,o),s=S(e);return{name:s,short:Ae(e)===s?s:Ae(e),what:w(t,"deadlineLabel"),quote:g.gaps.deadline.quote.replace("{words}",w(t,"deadlineText")),day:w(t,"dueBy"),by:G(w(t,"dueBy")),outcome:n.outcome||"",stand:n.stand||"",on:G(n.on)}}var Zc=t=>ye(t).filter(e=>h.promises[e.key].rows.length||h.promises[e.key].undated.length),ar=(t,e)=>{let{reports:o}=ho(t);return o.find(n=>n.date===Ke(t.key,e))||o[o.length-1]},On=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),ho=t=>h.promises[t.key];var go=g.promises,xa=g.shared.outcomes,st={left:274,top:32,foot:40,level:19,pad:30,line:21};function Nf(t){let e=st.top;return t.map(o=>{let n=Math.max(o.levels*st.level+st.pad,o.title.length*st.line+36),s={...o,y:e,height:n};return e+=n,s})}var Rf=t=>b(go.mark,{name:t.name,what:t.what||go.card.none,quote:t.quote,said:xa[t.outcome].said}),Sa=t=>Object.entries(xa).filter(([,{open:e}])=>e).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>b(go.lane_counts,{count:e,said:o}));function qf({lane:t,rows:e,wide:o}){let n=Sa(e),s=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${st.left+o} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${s} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${s+i*st.line}>${r}</text>`)}
      <text class=${n.length?"laantal open":"laantal"} x="32" y=${s+t.title.length*st.line}>
        ${n.length?n.join(" · "):L(go.lane_total,e.length)}
      </text>
    </g>
  `}function Wf({row:t,lane:e,shown:o,point:n}){let s=e.levels*st.level,r=st.left+t.x,i=e.y+e.height/2+s/2-st.level/2-t.level*st.level,l=t.tail&&xa[t.outcome].tail&&st.left+t.tail,c={row:t,x:r,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${r} ${i} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a
      href=${ce(t.work)}
      class=${`belofte ${o?"gekozen":""}`}
      aria-label=${Rf(t)}
      transform=${`translate(${r} ${i})`}
      onMouseEnter=${()=>n(c)}
      onFocus=${()=>n(c)}
    >
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Kn} outcome=${t.outcome} /></g>
    </a>
  `}function If({at:t,width:e,height:o,close:n}){let{row:s,x:r,y:i}=t,[l]=Bt(s.id),c=r>e*.62,m={left:c?"auto":`${(r+14)/e*100}%`,right:c?`${(e-r+14)/e*100}%`:"auto",top:i>o*.6?"auto":`${i/o*100}%`,bottom:i>o*.6?`${(o-i)/o*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${m} onMouseLeave=${n}>
      <p><strong>${s.name}</strong></p>
      <p>${go.card.promised}${s.what?`${s.what}, `:""}${s.quote} <span class="zacht">(${s.by})</span></p>
      <p><${Qo} outcome=${s.outcome} on=${s.on&&b(go.card.came,{day:s.on})} /></p>
      ${Ho(s.work).length>0&&a`<p class="zacht">${g.gaps.deadline.how.leads}: <${At} ids=${Ho(s.work)} /></p>`}
      ${l&&a`<p class="zacht">${at(l)}</p>`}
    </div>
  `}function Yc({plan:t,rows:e,date:o}){let[n,s]=U(null),r=Mt(),{lanes:i,wide:l,years:c,beyond:m}=ho(t),p=Nf(i),f=p.reduce((j,x)=>x.y+x.height,st.top),d=st.left+l+20,$=f+st.foot,u=ar(t,o),k=st.left+u.x,y=b(go.report,{date:G(u.date)}),v=y.length*8.6+24,_=Math.min(Math.max(k-v/2,st.left),d-v);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${()=>s(null)} onKeyDown=${j=>j.key==="Escape"&&s(null)}>
      <svg class="lanen" viewBox=${`0 0 ${d} ${$}`} role="group" aria-label=${go.picture}>
        <rect class="daarna" x=${k} y=${st.top} width=${st.left+l+20-k} height=${f-st.top} />
        ${c.map(({year:j,x})=>a`
            <g class="jaar">
              <line x1=${st.left+x} x2=${st.left+x} y1=${st.top} y2=${f} />
              <text x=${st.left+x+4} y=${st.top-9}>${j}</text>
            </g>
          `)}
        ${m&&a`<g class="jaar"><text text-anchor="middle" x=${st.left+m.x} y=${st.top-9}>${go.beyond}</text></g>`}
        ${p.map((j,x)=>a`<${qf} lane=${j} rows=${e.filter(q=>q.lane===x)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${d} y1=${f} y2=${f} />
        <line class="nu" x1=${k} x2=${k} y1=${st.top-8} y2=${f} />
        <g class="nulabel">
          <rect x=${_} y=${f+4} width=${v} height="28" rx="3" />
          <text x=${_+v/2} y=${f+24} text-anchor="middle">${y}</text>
        </g>
        ${e.map(j=>a`<${Wf} key=${j.id} row=${j} lane=${p[j.lane]} shown=${n?.row.id===j.id} point=${s} />`)}
      </svg>
      ${n&&a`<${If} at=${n} width=${d} height=${$} close=${()=>s(null)} />`}
    </div>
  `}var dt=g.promises;function Df({rows:t,chosen:e,plan:o}){let n=Kt(o).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${dt.tiles_label}>
      ${Object.entries(n).map(([s,{tile:r}])=>a`
          <button
            type="button"
            id=${`uitkomst-${s}`}
            aria-pressed=${String(e===s)}
            onClick=${()=>z({uitkomst:e===s?null:s})}
          >
            <${wn} outcome=${s} />
            <span class="getal">${t.filter(i=>i.outcome===s).length}</span>
            <span>${r}</span>
          </button>
        `)}
    </div>
  `}var Hf=t=>{let e=ho(t.plan).lanes[t.lane];return e?On(e):""},Oa=[{key:"dag",label:dt.columns.day,text:t=>t.day,cell:t=>t.by},{key:"actie",label:dt.columns.work,text:t=>t.name,cell:t=>a`<${M} id=${t.work} />`},{key:"wat",label:dt.columns.what,text:t=>t.what},{key:"woorden",label:dt.columns.quote,text:t=>t.quote},{key:"stand",label:dt.columns.stand,text:t=>g.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?a`<${Qo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:dt.columns.lane,text:Hf}],Uf=(t,e)=>[[...Oa.map(o=>o.label),g.timeline.csv.at(-1),...Ft],...t.map(o=>[...Oa.map(n=>n.text(o)),Bt(o.id).map(at).join("; "),...Et(e,o.plan.key)])],Gf=6;function Kf({rows:t,plan:e,date:o}){let{outcomes:n}=g.shared,s=Object.keys(n).find(i=>n[i].open),r=t.filter(i=>i.outcome===s).sort((i,l)=>P(i.day,l.day));return a`
    <aside class="langst-open">
      <h2>${dt.open.title}</h2>
      <p>${r.length?b(dt.open.said,{date:G(Ke(e.key,o))}):dt.open.none}</p>
      <ul>
        ${r.slice(0,Gf).map(i=>a`
            <li key=${i.id}>
              <${wn} outcome=${i.outcome} />
              <span>
                <${M} id=${i.work} text=${i.short} />${" "}${i.what||""}
                <span class="bij">${dt.open.promised}${i.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${C("aandachtspunten",{termijnen:"alle"})}>${dt.open.gaps}</a></p>
      <h2>${dt.read.title}</h2>
      <ul class="leesregels">${dt.read.lines.map(i=>a`<li>${i}</li>`)}</ul>
    </aside>
  `}var Vf=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${ho(t).lanes.map((o,n)=>({lane:o,found:e.filter(s=>s.lane===n)})).filter(({found:o})=>o.length).map(({lane:o,found:n})=>a`
          <details>
            <summary>${On(o)}
              <span class="bij">${L(dt.lane_total,n.length)}${Sa(n).map(s=>` · ${s}`)}</span>
            </summary>
            <ul>
              ${n.map(s=>a`
                  <li key=${s.id}>
                    <${Qo} outcome=${s.outcome} on=${s.by} />
                    <span><${M} id=${s.work} text=${s.short} />${" "}${s.what||s.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`;function Zf({plan:t,scenario:e,chosen:o}){let n=es(t,e.date),s=Kc(t,e.date),r=n.filter(i=>!o||i.outcome===o);return a`
    <section>
      ${A&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${b(dt.intro,{count:n.length,undated:s.length})}</p>
      <${Df} rows=${n} chosen=${o} plan=${t} />
      <div class="belofteblad">
        <div><${Yc} plan=${t} rows=${r} date=${e.date} /><${Vf} plan=${t} rows=${r} /></div>
        <${Kf} rows=${n} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${dt.table}</summary>
        <${ft} id=${`beloften-${t.key}`} caption=${dt.caption} rows=${r} columns=${Oa} sort="dag" />
      </details>
      ${s.length>0&&a`
          <details class="tweeling">
            <summary>${b(dt.undated,{count:s.length})}</summary>
            <ul>
              ${s.map(i=>a`<li><${M} id=${i.work} />: ${i.quote}${i.what&&`, ${i.what}`}${i.stand&&`; ${i.stand}`}</li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function Yf(t){let e=document.querySelector("svg.lanen"),o=Object.entries(g.shared.outcomes).map(([n,{tile:s}])=>({svg:document.querySelector(`#uitkomst-${n} svg`),label:s}));Sc({name:"beloften",svg:e,title:dt.heading,scenario:t,items:o})}function Qc({route:t}){let e=I(t.query),o=Zc(e),n=t.query.uitkomst in g.shared.outcomes?t.query.uitkomst:"",s=o.flatMap(r=>es(r,e.date)).filter(r=>!n||r.outcome===n);return a`
    <${D} text=${dt.heading} title=${dt.title} />
    <${Le}><${We} /><${Go} /><//>
    ${o.map(r=>a`<${Zf} key=${r.key} plan=${r} scenario=${e} chosen=${n} />`)}
    ${!o.length&&a`<p>${dt.none}</p>`}
    <p class="acties">
      <${xt} name="beloften.csv" rows=${()=>Uf(s,e)} />
      ${o.length>0&&a`<button type="button" id="lanen-svg" onClick=${()=>Yf(e)}>${g.graph.keep.svg}</button>`}
      <a href=${C("tijdlijn")}>${dt.all_events}</a>
    </p>
    <${Tt} text=${L(dt.lane_total,s.length)} />
  `}var ue=g.questions.own,ja=200;function Qf({columns:t,rows:e}){return a`
    <p>${L(ue.rows,e.length)}${e.length>ja&&` ${b(ue.first,{count:ja})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${ue.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,ja).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>Se(ue.file,on([t,...e]),"text/csv;charset=utf-8")}>${ue.csv}</button>
    </div>
  `}function Ca({start:t=ue.example,exported:e=!1}){let[o,n]=U(t),[s,r]=U(null);async function i(){r({said:ue.busy});try{r(await Pt().ask("ask",{text:o,exported:e}))}catch(l){r({said:l.message})}}return a`
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
        ${s?.columns&&a`<${Qf} columns=${s.columns} rows=${s.rows} />`}
      </div>
    </section>
  `}var mt=g.questions,Jc="gaps",Xc={barrier:t=>t.barrier&&Q(t.barrier),kind:t=>t.kind&&nt(t.kind),partner:t=>t.partner&&S(ee(t.partner)||t.partner),severity:t=>H("Severity",t.severity),detail:t=>t.detail&&(Lt(t.detail)?S(t.detail):t.told)},tp=(t,e)=>(Xc[t]?Xc[t](e):e[t])||"",ep=t=>Y(t).gaps.flatMap(e=>Un(e).map(o=>({...o,plan:e.plan}))),op={key:"severity",label:mt.columns.weight,text:t=>String(Object.keys(h.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Ls} severity=${t.severity} />`};function Xf(t){let e=Object.entries(t.columns),o=n=>Lt(n.subject)?a`<${M} id=${n.subject} />`:n.subject_label;return[...e.map(([n,s],r)=>({key:n,label:s,text:i=>tp(n,i),cell:r===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[op],...Re(n=>n.plan),{key:"bron",label:mt.columns.place,sort:!1,text:n=>To(n).map(at).join("; ")}]}function Jf({name:t,query:e,scenario:o}){let n=ep(o).filter(l=>l.query===t);if(!n.length)return a`<p>${mt.nothing}</p>`;let s=Xf(e),r={rows:L(mt.rows,n.length),scenario:ot(o)},i=()=>[[mt.columns.sentence,...s.map(l=>l.label),...Ft],...n.map(l=>[l.sentence,...s.map(c=>c===op?tp("severity",l):c.text(l)),...Et(o,l.plan)])];return a`
    <${ft}
        id=${`uitkomst-${t}`}
        caption=${b(mt.caption,{title:e.title,...r})}
        rows=${n}
        columns=${s}
      />
    <div class="acties">
      <${xt} name=${`${t}.csv`} rows=${i} />
      <a href=${C("aandachtspunten",{vraag:t})}>${mt.as_sentences}</a>
    </div>
  `}function td({name:t,query:e,scenario:o}){let n=Object.values(h.views).find(i=>i.query===t),s=e.shelf===Jc,r=C("overzicht",{rijen:mt.rows_of[t]});return a`
    <p class="kruimel"><a href=${C("vragen")}>${mt.title}</a></p>
    <${D} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${Le}><${Xe} /><//>`}
    <${to} pairs=${[[mt.why,e.why],[mt.weight,e.severity]]} />
    ${s&&a`
        <section>
          <h2>${mt.result}</h2>
          <${Jf} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in mt.rows_of&&a`<p><a href=${r}>${mt.in_overview}</a></p>`}
    ${n&&a`<p><a href=${C(["graaf",n.name])}>${mt.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${mt.ask} <code>${b(mt.command,{name:t})}</code></p>`}
    <details>
      <summary>${mt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${mt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${fo} text=${()=>e.sparql} label=${mt.copy} />
    </details>
    ${et()&&!e.open&&a`<${Ca} key=${t} start=${e.sparql} exported=${e.shelf==="recipes"} />`}
  `}function ed({shelf:t,counts:e}){let o=Object.entries(h.queries).filter(([,s])=>s.shelf===t.name).map(([s,r])=>({...r,name:s}));if(!o.length)return null;let n=[{key:"titel",label:mt.columns.title,text:s=>s.title,cell:s=>a`<a href=${C(["vragen",s.name])}>${s.title}</a>`},{key:"vraag",label:mt.columns.question,sort:!1,text:s=>s.question},{key:"aantal",label:mt.columns.found,text:s=>String(e.get(s.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ft}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===Jc?n:n.slice(0,2)}
      />
    </section>
  `}function np({route:t}){let e=I(t.query),o=t.path[1],n=h.queries[o];if(o&&!n)return a`<${Fo} />`;if(o)return a`<${td} name=${o} query=${n} scenario=${e} />`;let s=new Map;for(let r of ep(e))s.set(r.query,(s.get(r.query)||0)+1);return a`
    <${D} text=${mt.title}><p class="uitleg">${mt.intro}</p><//>
    ${et()&&a`<${Ca} />`}
    ${mt.shelves.map(r=>a`<${ed} shelf=${r} counts=${s} />`)}
  `}var Xt=g.search,Ma=100,La=({text:t,wanted:e})=>$i(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),od=({item:t,wanted:e})=>a`
  <li>
    <a href=${C(t.path)}><${La} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${A&&pt(t.id)&&`, ${pt(t.id)?.title}`}
    </span>
    <p><${La} text=${Bi(t,e)} wanted=${e} /></p>
  </li>
`,sp=t=>C("zoek",{q:t});function nd({text:t}){let{meant:e,alone:o}=Ti(t),[n,s]=Xt.meant.split("{word}");return a`
    <section class="blok" id="anders">
      ${e&&a`<p>${n}<a href=${sp(e)}>${e}</a>${s}</p>`}
      ${o.length>0&&a`<p>${Xt.alone} ${o.map(r=>a` <a href=${sp(r)}>${r}</a>`)}</p>`}
      <p>${Xt.try} ${Object.entries(Xt.lists).map(([r,i])=>a` <a href=${C(r)}>${i}</a>`)}</p>
    </section>
  `}function sd({text:t,wanted:e}){let[o,n]=U(null);if(Fe(()=>{let i=!0;n(null);let l=window.setTimeout(()=>{hi(t).then(c=>i&&n(c)).catch(()=>{})},250);return()=>{i=!1,window.clearTimeout(l)}},[t]),!o?.source)return null;let{found:s,count:r}=o;return a`
    <section id="in-de-bron">
      <h2>${b(Xt.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${Xt.source.none}</p>`}
      ${s.length<r&&a`<p class="zacht">${b(Xt.source.first,{count:s.length})}</p>`}
      <ol class="resultaten">
        ${s.map(({vindplaats:i,woorden:l,over:c})=>a`
            <li key=${i}>
              <p><${La} text=${l} wanted=${e} /></p>
              <p class="zacht">
                ${at(i)}${c.some(yt)&&[", ",Xt.source.about,a`<${At} ids=${c.filter(yt)} />`]}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function rp({route:t}){let e=t.query.q||"",{wanted:o,found:n}=bs(e),s=E(n.map(l=>l.kind)).sort(P),r=n.filter(l=>!t.query.wat||l.kind===t.query.wat);Ct(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=r.length?L(Xt.found,r.length):b(Xt.nothing,{text:e});return a`
    <${D} text=${Xt.title} />
    <section class="filters" aria-label=${Xt.label}>
      <div class="velden">
        <${Qe} label=${Xt.field} name="q" id="zoekterm" />
        ${s.length>1&&a`<${Wt} label=${Xt.what} name="wat" options=${s.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:Xt.type}</p>
    ${o.length>0&&!n.length&&a`<${nd} text=${e} />`}
    <ol class="resultaten">
      ${r.slice(0,Ma).map(l=>a`<${od} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${r.length>Ma&&a`<p>${b(Xt.too_many,{count:r.length-Ma})}</p>`}
    ${o.length>0&&Me()&&a`<${sd} text=${e} wanted=${o} />`}
    <${Tt} text=${o.length?i:""} />
  `}var ap=g.summary.lanes,lp=g.shared.outcomes,[ip,jn,ir,cp,rd,ad]=[225,690,17,8,16,.68];function id(t,e){let o=ir;return t.map((n,s)=>({lane:n,mine:e.filter(r=>r.lane===s)})).filter(({mine:n})=>n.length).map(({lane:n,mine:s})=>{let r=Math.max(rd,n.levels*cp+4);return o+=r,{lane:n,mine:s,top:o-r,middle:o-r/2}})}var ld=t=>t.length>40?`${t.slice(0,39).trim()}…`:t,cd=t=>Ge(Object.entries(lp).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>`${e} ${o}`));function pp({scenario:t,plan:e}){let o=es(e,t.date);if(!o.length)return null;let{lanes:n,wide:s,years:r,beyond:i}=ho(e),l=Ke(e.key,t.date),c=u=>ip+8+u/s*(jn-ip-16),m=id(n,o),p=m.reduce((u,{top:k,middle:y})=>Math.max(u,2*y-k),ir),f=c(ar(e,l).x),d=m.map(({lane:u,mine:k})=>b(ap.told,{chapter:On(u),counts:cd(k)})),$=f>jn-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${jn} ${p+16}`} role="img" aria-label=${d.join(" ")}>
      <rect class="straks" x=${f} y=${ir} width=${jn-f} height=${p-ir} />
      ${r.map(({year:u,x:k})=>a`
          <line class="jaar" x1=${c(k)} x2=${c(k)} y1="4" y2=${p} />
          <text class="jaartal" x=${c(k)+4} y="12">${u}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${g.promises.beyond}</text>`}
      ${m.map(({lane:u,top:k,middle:y})=>a`
          <line class="baan" x1="0" x2=${jn} y1=${k} y2=${k} />
          <text x="0" y=${y+4}>${ld(On(u))}</text>
        `)}
      <line class="baan" x1="0" x2=${jn} y1=${p} y2=${p} />
      <line class="peil" x1=${f} x2=${f} y1="2" y2=${p+4} />
      <text class="peildag" x=${$==="end"?f-4:f+4} y=${p+13} text-anchor=${$}>
        ${b(ap.line,{date:G(l)})}
      </text>
      ${m.flatMap(({lane:u,middle:k,mine:y})=>y.map(v=>a`
            <g transform=${`translate(${c(v.x)} ${k+(v.level-(u.levels-1)/2)*cp}) scale(${ad})`}>
              <title>${[v.name,v.by,lp[v.outcome].said].join(", ")}</title>
              <${Kn} outcome=${v.outcome} />
            </g>
          `))}
    </svg>
  `}var Ta=g.summary.route;function pd({step:t,number:e,missing:o,partners:n,named:s}){return a`
    <li class=${n.length?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${n.length?L(Ta.count,s):Ta.nobody}</p></div>
      </div>
      <div>
        ${o.length>0&&a`<ul class="gemis" aria-label=${Ta.silent}>${o.map(r=>a`<li><span>${r}</span></li>`)}</ul>`}
        <ul class="namen">
          ${n.map(({id:r,label:i})=>a`<li class=${mn(r)?"verzamel":""}>${i}</li>`)}
        </ul>
      </div>
    </li>
  `}function mp({scenario:t,plan:e}){let o=se("kind",t,e),n=se("partner",t,e),{reach:s}=Y({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>{let l=o.filter(m=>m.cells[i]?.unmet).map(m=>m.label),c=n.filter(m=>m.cells[i]?.initiatives).map(m=>({id:ee(m.key),label:m.label}));return a`<${pd} step=${r} number=${i+1} missing=${l} partners=${c}
          named=${s[0].columns[i].named} />`})}
    </ol>
  `}var bo=g.summary,md=g.shared.outcomes;function $p({plan:t,scenario:e,number:o,total:n,children:s}){let{version:r,content:i}=h.meta,l={version:r,content:(i||"").slice(0,12),scenario:ot(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${g.shared.app}</p>
        <p>${b(bo.head,{date:G(Ke(t.key,e.date))})}</p>
      </div>
      ${s}
      <div class="vel-voet">
        <p>${b(bo.foot.source,{sources:Ne(t)})} ${b(bo.foot.version,l)}</p>
        <p>${b(bo.foot.sheet,{number:o,total:n})}</p>
      </div>
    </section>
  `}function $d({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet)return a`<td class="niets">–</td>`;let[o,n]=t.brief;return t.initiatives?a`
    <td data-kop=${Q(e)}>
      <${Ze} bar=${t.bar} support=${t.support_only} /><span>${o}</span><span class="sr">. ${n}</span>
    </td>
  `:a`<td class="arcering" data-kop=${Q(e)}><span class="plaat">${o}</span></td>`}var fd=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${bo.matrix.title}</caption>
    <thead>
      <tr><td></td>${me(e).map(o=>a`<th scope="col">${Q(o)}</th>`)}</tr>
    </thead>
    <tbody>
      ${se("kind",t,e).map(o=>a`
          <tr>
            <th scope="row">${o.label}</th>
            ${o.cells.map((n,s)=>a`<${$d} cell=${n} step=${me(e)[s]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,lr=({title:t,note:e,children:o})=>a`
  <section class="blok-blad" aria-label=${t} tabindex="0"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${o}</section>
`;function dd({scenario:t,plan:e,...o}){let n=Kt(e).summary,{points:s,reach:r}=Y({...t,plan:e.key}),i=r[0].numbers;return a`
    <${$p} plan=${e} scenario=${t} ...${o}>
      <h2 class="vel-titel">${n.heading}</h2>
      <p class="vel-intro">
        ${b(n.intro,{report:$o(e)})} ${i.expected>0&&b(n.counted,i)}
      </p>
      <${Bo} plan=${e} />
      <${lr} title=${n.matrix.title} note=${n.matrix.note}>
        <${fd} scenario=${t} plan=${e} />
        <${Dn} />
      <//>
      <${lr} title=${g.overview.start.discuss.title}>
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
  `}function ud({scenario:t,plan:e,...o}){let n=Kt(e).summary;return a`
    <${$p} plan=${e} scenario=${t} ...${o}>
      <${lr} title=${n.route.title} note=${n.route.note}>
        <${mp} scenario=${t} plan=${e} />
      <//>
      <${lr} title=${n.lanes.title} note=${n.lanes.note}>
        <${pp} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Object.entries(md).map(([s,{tile:r}])=>a`<li><${wn} outcome=${s} /> ${r}</li>`)}
        </ul>
      <//>
    <//>
  `}function fp({route:t}){let e=I(t.query),o=ye(e),n=2*o.length;return a`
    <div class="vel-boven">
      <${D} text=${bo.title}><p class="uitleg">${bo.screen}</p><//>
      <${We} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${bo.print}</button></p>
    </div>
    <div class="vellen">
      ${o.map((s,r)=>a`
          <${dd} key=${s.key} scenario=${e} plan=${s} number=${2*r+1} total=${n} />
          <${ud} key=${`${s.key}-2`} scenario=${e} plan=${s} number=${2*r+2} total=${n} />
        `)}
    </div>
    <${Tt} text=${bo.screen} />
  `}var cr=g.thing.route,hd={organisation:(t,e)=>h.partners[A?e.key:""].find(o=>o.id===t)?.steps||[],undertaking:Do},gd=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${A?b(cr.of_plan,{plan:t.title}):cr.label}>
      ${t.steps.map(o=>a`
          <li class=${e.includes(o.notation)?"hier":""}>
            ${o.label}<span class="sr">${e.includes(o.notation)?cr.here:cr.not_here}</span>
          </li>
        `)}
    </ol>
  </div>
`;function dp({id:t}){let e=hd[_o(t)];return e?h.plans.filter(o=>!pt(t)||o===pt(t)).map(o=>({plan:o,steps:e(t,o)})).filter(({steps:o})=>o.length).map(o=>a`<${gd} key=${o.plan.key} ...${o} />`):null}var pr=g.thing,bd=new Set([...h.hidden,...pr.said]),ut=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,he=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Ao=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function kd({property:t,value:e}){return e.startsWith("@")?a`<${M} id=${e.slice(1)} />`:h.lists[t]?H(h.lists[t],e):pr.truth[e]||G(e)}var Cn=t=>Object.entries(ke.get(t)||{}).filter(([e])=>!bd.has(e)).map(([e,o])=>{let n=o.map(s=>a`<${kd} property=${e} value=${s} />`);return[B(gs(e)),n.length>1?a`<${Ao} items=${n} />`:n[0]]}),mr=({id:t})=>Rs(t).length>0&&a`<${ut} title=${pr.figures}><${oa} id=${t} /><//>`,yd=3;function Mn({id:t}){let e=new Map;for(let{from:l,to:c,how:m}of Nn(t))m&&c===t&&e.set(l,[...e.get(l)||[],m]);if(!e.size)return null;let o=[...e].map(([l,c])=>({from:l,how:E(c).join(", ")})),{columns:n,title:s,caption:r}=pr.mentions,i=[{key:"wat",label:n.what,text:({from:l})=>S(l),cell:({from:l})=>a`<${M} id=${l} />`},{key:"soort",label:n.kind,text:({from:l})=>ht(l)},{key:"verband",label:n.link,text:({how:l})=>l},{key:"stand",label:n.stand,text:({from:l})=>Zt(l),cell:({from:l})=>Io(l)&&a`<${gt} id=${l} />`}];return a`
    <${Fs} id=${o.length>yd?"verwijzingen":""} title=${b(s,{count:o.length})}>
      <${ft} id="verwijst" caption=${r} rows=${o} sort="verband" columns=${i} />
    <//>
  `}var wt=g.thing.organisation,up=t=>Nt.filter(e=>t.includes(e.notation)).map(e=>e.label);function wd({id:t}){let e=up(h.partners[""].find(r=>r.id===t)?.steps||[]),o=Pe(t,"unitOf"),n=w(t,"tooi"),s=[...Cn(t),[g.thing.also_known,$t(t,"altLabel").join(", ")],[wt.units,o.length>0&&a`<${Ie} ids=${o} />`],[wt.identity,n?b(wt.identified,{code:n,date:G(w(t,"checkedOn"))}):wt.unidentified]];return a`
    <${ut} title=${g.thing.known}>
      <${he} text=${w(t,"summary")} />
      ${mn(t)&&a`<p>${wt.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${wt.independent}</p>`}
      <p>${e.length?b(wt.steps,{steps:Ge(e.map(r=>r.toLowerCase()))}):wt.no_steps}</p>
      <${to} pairs=${s} />
    <//>
  `}function vd({rows:t}){let e=wt.columns,o=({to:r})=>h.works[r]?.across?g.shared.all_steps:up(Do(r)).join(", "),n=[...Re(r=>pt(r.to)?.key),{key:"actie",label:e.action,text:r=>S(r.to),cell:r=>a`<${M} id=${r.to} />`},{key:"soort",label:e.what,text:r=>ht(r.to)},{key:"rol",label:e.role,text:r=>r.said},{key:"stand",label:e.stand,text:r=>Zt(r.to),cell:r=>a`<${gt} id=${r.to} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:r=>a`<${Yt} of=${r.of} />`}],s=E(t.map(r=>r.to)).length;return a`
    <${ut} title=${b(wt.work,{count:s})}>
      <p class="zacht">${wt.work_note}</p>
      ${s?a`<${ft} id="acties" caption=${wt.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${g.shared.none}</p>`}
    <//>
  `}var _d=1;function xd({id:t}){let e=Rt(t,"own");if(!e.length)return null;let o=e.map(({to:n,of:[s]})=>a`
      <section>
        <h3><${M} id=${n} /></h3>
        <${Gn} id=${s} />
        <${Yt} of=${[s]} />
      </section>
    `);return a`
    <${ut} title=${b(wt.own,{count:e.length})}>
      <p class="zacht">${wt.own_note}</p>
      <${zs} id="eigen" as="div" first=${_d} items=${o} />
    <//>
  `}function Sd({id:t}){let e=Pe(t,"wish");return e.length?a`
    <${ut} title=${wt.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${B(ve(o,"engagement")||wt.wish)}</strong>: ${w(o,"rationale")}</p>
            <${Yt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function Od({id:t}){let e=Rt(t,"member");if(!e.length)return null;let o=e.map(({from:n,to:s,of:r})=>[a`<${M} id=${n} />`,wt.member,a`<${M} id=${s} />`,`: ${w(r[0],"post")}`]);return a`<${ut} title=${wt.members}><${Ao} items=${o} /><//>`}function jd({id:t}){let e=new Map(Rt(t,"with").map(n=>[Ei(n,t),n]));if(!e.size)return null;let o=n=>{let{of:s=[],more:r}=e.get(n)||{};return a`<span class="zacht">${b(r?wt.more_works:wt.works,{works:s.map(Ae).join(", ")})}</span>`};return a`
    <${ut} title=${wt.together}>
      <p class="zacht">${wt.alphabetical}</p>
      <${Ie} ids=${oo([...e.keys()])} more=${o} look="kolommen" />
    <//>
  `}function hp({id:t}){return a`
    <${wd} id=${t} />
    <${vd} rows=${Rt(t,"who")} />
    <${xd} id=${t} />
    <${Sd} id=${t} />
    <${Od} id=${t} />
    <${jd} id=${t} />
    <${Mn} id=${t} />
  `}var ge=g.thing.step,Ba=t=>qt[t]?.[1]||"",gp=(t,e="")=>[a`<${Je} basis=${t} />`,` ${Ba(t)}${e}`],Cd=({id:t,narrow:e})=>a`
  <${ut} title=${ge.what}>
    <${he} text=${w(t,"step")} />
    <${he} text=${w(t,"definition")} />
    <${he} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${ge.narrower}<${At} ids=${e} />.</p>`}
    ${rt(t,"broader")&&a`<p>${ge.broader}<${M} id=${rt(t,"broader")} />.</p>`}
  <//>
`;function Md({id:t,scenario:e}){let o=ge.cell_columns,n=Y(e).matrix.kind.filter(c=>wi(c.barrier,c.plan)===t);if(!n.length)return null;let s=c=>C("overzicht",{cel:Oe(c.column,c.barrier,c.plan)}),r=c=>B(nt(c.column)),i=c=>{let{word:m,lines:p,look:f}=$e(c);return[a`<span class=${`chip ${f}`}>${m}</span>`,p.length>0&&` ${p.join(" · ")}`]},l=[...Re(c=>c.plan),{key:"soort",label:o.kind,text:r,cell:c=>a`<a href=${s(c)}>${r(c)}</a>`},{key:"stand",label:o.stand,text:c=>$e(c).word,cell:i},{key:"hoe",label:o.how,text:c=>Ba(c.most_basis),cell:c=>c.most_basis&&gp(c.most_basis)}];return a`
    <${ut} title=${ge.cells}>
      <p class="zacht">${ot(e)}</p>
      <${ft} id="vakken" caption=${ge.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function Ld({links:t,scenario:e}){let o=ge.columns,n=i=>rt(i,"initiative"),{links:s}=Y(e),r=[...Re(i=>pt(i)?.key),{key:"actie",label:o.action,text:i=>S(n(i)),cell:i=>a`<${M} id=${n(i)} />`},{key:"soort",label:o.kind,text:i=>$t(i,"interventionKind").map(nt).join(", ")},{key:"wie",label:o.who,sort:!1,text:i=>Ur(n(i)).map(S).join(", "),cell:i=>a`<${At} ids=${Ur(n(i))} />`},{key:"stand",label:o.stand,text:i=>Zt(n(i),e.date),cell:i=>a`<${gt} id=${n(i)} date=${e.date} />`},{key:"hoe",label:o.how,text:i=>Ba(s[i][0]),cell:i=>gp(s[i][0],`; ${H("Strength",s[i][1])}`)}];return a`
    <${ut} title=${b(ge.work,{count:E(t.map(n)).length})}>
      ${t.length?a`<${ft} id="wiewat" caption=${ge.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${fn(Z(e.plan))}</p>`}
    <//>
  `}function Td({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${M} id=${o} />`,b(Kt(pt(o)).thing.step.helper,{awareness:ve(o,"awareness")||ge.unaware})]);return a`<${ut} title=${ge.helpers}><${Ao} items=${e} /><//>`}function Bd({ids:t}){if(!t.length)return null;let e=n=>[ve(n,"recommendationKind"),ve(n,"response")||ge.no_response],o=t.map(n=>[a`<${M} id=${n} />`,b(ge.asked_for,{kind:e(n)[0],response:e(n)[1]})]);return a`<${ut} title=${ge.asked}><${Ao} items=${o} /><//>`}function bp({id:t}){let e=I(F.route.query),o=we(t,"narrower"),n=[t,...o],s=l=>n.flatMap(c=>Pe(c,"barrier")).filter(c=>Ve(c,l)),r=Y(e).links,i=n.flatMap(l=>Rt(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&qo(l,e.plan));return a`
    <${Cd} id=${t} narrow=${o} />
    <${Md} id=${t} scenario=${e} />
    <${Ld} links=${i} scenario=${e} />
    <${Bd} ids=${s("Recommendation").filter(l=>qo(l,e.plan))} />
    <${Td} ids=${s("Facilitator")} />
  `}var Be=t=>Kt(pt(t)).thing.undertaking,kp=t=>a`<${Yt} of=${[t]} />`;function Ed({report:t,said:e}){return a`
    <${he} text=${w(t,"summary")} />
    <${Zo} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Yt} of=${[t]} />
  `}function Fd({id:t,reports:e}){let o=Be(t);if(ze(t.split("/")[0]).dates.length<3)return null;let n=s=>oe(t,s).earlier?a`<span class="chip s-geen">${o.not_mentioned}</span>`:a`<${gt} id=${t} date=${s} />`;return a`
    <ol class="verslagen" aria-label=${o.strip}>
      ${e.map(({date:s})=>a`<li><span class="zacht">${G(s)}</span>${n(s)}</li>`)}
    </ol>
  `}function zd({id:t}){let e=ze(t.split("/")[0]),{result:o,not_mentioned:n}=Be(t),s=e.dates.filter(({date:i})=>$n(t,i));if(!s.length)return null;let r=(i,l)=>l===e.date&&o[w(i,"resultReported")];return a`
    <${Fd} id=${t} reports=${s} />
    <ol class="tijdlijn">
      ${s.map(({date:i,label:l})=>{let c=ys(t,i);return a`
          <li>
            <strong>${B(l)}</strong>
            <p><${gt} id=${t} date=${i} /></p>
            ${oe(t,i).earlier&&a`<p class="zacht">${B(n)}</p>`}
            ${c&&a`<${Ed} report=${c} said=${r(c,i)} />`}
          </li>
        `})}
    </ol>
  `}function Ad({id:t}){let e=we(t,"silentPart"),o=e.map(n=>[w(n,"summary"),a`<span class="zacht"> (${H("SilentWeight",w(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${Be(t).silent}</strong></p><${Ao} items=${o} />`}function Pd({id:t}){let e=Be(t),o=e.deadline_columns,n=ks(t);if(!n.length)return null;let s=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:o.text,text:i=>w(i,"deadlineText"),cell:s},{key:"waarvoor",label:o.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>w(i,"dueBy"),cell:i=>G(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:o.kind,text:i=>ws(w(i,"modality"))},{key:"er",label:o.there,text:i=>oe(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${he} text=${w(i,"summary")} />`,kp(i)]}];return a`<${ft} id="termijnen" caption=${e.deadlines} rows=${n} columns=${r} />`}function Nd({id:t}){let e=Be(t),o=e.who_columns,n=Rt(t,"who");if(!n.length)return a`<p>${e.nobody}</p>`;let s=({from:i})=>a`<${M} id=${i} /><${dn} id=${i} />`,r=[{key:"wie",label:o.who,text:({from:i})=>S(i),cell:s},{key:"rol",label:o.role,text:({said:i})=>i},{key:"wat",label:o.note,sort:!1,text:({of:i})=>w(i[0],"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:({of:i})=>kp(i[0])}];return a`<${ft} id="wie" caption=${e.who_caption} rows=${n} columns=${r} />`}function Rd({id:t}){let e=we(rt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${Be(t).heading}<${At} ids=${e} />.</p>`}function qd({id:t}){let e=Be(t),o=pn(t);if(o.length)return o.map(s=>a`<${Gn} id=${s} /><${Yt} of=${[s]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=$t(t,"interventionKind").map(nt).join(", ");return a`
    <p>${b(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function Wd({id:t}){let e=Be(t),o=Pe(t,"subMeasureOf"),n=s=>a` <${gt} id=${s} />`;return a`
    <${ut} title=${e.container}><p>${e.parts}</p><${Ie} ids=${o} more=${n} /><//>
  `}var Id=({id:t})=>a`
  <${ut} title=${Be(t).progress}><${zd} id=${t} /><${Ad} id=${t} /><${Pd} id=${t} /><//>
  <${ut} title=${Be(t).who}><${Nd} id=${t} /><${Rd} id=${t} /><//>
  <${ut} title=${Be(t).steps}><${qd} id=${t} /><//>
`;function yp({id:t}){let e=Be(t),o=ze(t.split("/")[0]),n=w(t,"promise"),s=Cn(t),r=w(t,"isContainer")==="true"?Wd:Id;return a`
    <${ut} title=${n?e.promise:e.what}>
      <${he} text=${n} />
      <${he} text=${w(t,"summary")} />
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${b(e.new,{when:vo(o.date,o)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Yt} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${mr} id=${t} />
    ${s.length>0&&a`<${ut} title=${g.thing.further}><${to} pairs=${s} /><//>`}
    <${Mn} id=${t} />
  `}var Po=g.thing;function Dd({id:t}){let e=Pe(t,"inChapter"),o=[...Cn(t),[Po.also_known,$t(t,"altLabel").join(", ")],[Po.place,Bt(t).length>0&&a`<${Yt} of=${[t]} />`]],n=s=>a` <${gt} id=${s} />`;return a`
    <${ut} title=${Po.known}>
      ${Ve(t,"Facilitator")&&a`<p class="zacht">${Kt(pt(t)).thing.other.judged}</p>`}
      <${he} text=${w(t,"summary")} />
      <${he} text=${w(t,"rationale")} />
      <${to} pairs=${o} />
    <//>
    <${mr} id=${t} />
    ${e.length>0&&a`<${ut} title=${Po.other.chapter}><${Ie} ids=${oo(e)} more=${n} /><//>`}
    <${Mn} id=${t} />
  `}var Hd=3;function Ud({id:t}){let e=I(F.route.query),o=Y(e).gaps.filter(s=>s.pages.includes(t));if(!o.length)return null;let n=o.map(s=>a`<${ul} list=${[s]} scenario=${e} />`);return a`
    <${ut} title=${b(Po.gaps,{count:o.length})}>
      <${zs} id="vragen" items=${n} first=${Hd} as="div" />
    <//>
  `}var wp={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function Gd({id:t}){let e=_o(t),o=[wp[e]&&a`<a href=${C(wp[e])}>${Po.crumbs[e]}</a>`,A&&pt(t)?.title,...["inChapter","subMeasureOf"].map(n=>rt(t,n)&&a`<${M} id=${rt(t,n)} />`),ht(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,s)=>[s>0&&" › ",n])}</p>`}var Kd={undertaking:yp,organisation:hp,step:bp,other:Dd};function vp({route:t}){let e=t.path.slice(1).join("/");if(!yt(e))return a`<${Fo} />`;let o=S(e),n=_o(e),s=Kd[n],r=()=>{let l=b(Po.footnote,{kind:ht(e),name:o,said:w(e,"promise")||w(e,"summary")});return qn(l.trim().replace(/([^.!?])$/,"$1."),Bt(e),null,pt(e)||Z())},i=n==="undertaking"&&w(e,"isContainer")!=="true";return a`
    <${Gd} id=${e} />
    <${D} text=${Ve(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${gt} id=${e} /></p>`}
    <//>
    <${dp} id=${e} />
    <div class="acties bovenaan">
      <${fo} text=${r} />
      <a href=${C(["graaf","omgeving"],{ding:e})}>${Po.around}</a>
    </div>
    <${s} id=${e} />
    <${Ud} id=${e} />
  `}var Ee=g.timeline,Vd=t=>[t.id&&S(t.id),t.what].filter(Boolean).join(": "),_p=(t,e)=>[t.progress&&t.id&&Zt(t.id,e),t.stand[e]].filter(Boolean).join("; "),$r=t=>t.day.slice(0,4);function Zd({row:t,date:e}){let o=_p(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${Ee.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${M} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${sl} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var Yd=t=>E(t.map(e=>e.id?S(e.id):e.what)),Qd=(t,e)=>[[...Ee.csv,...Ft],...t.map(o=>[o.when,Ee.kinds[o.kind],o.id&&S(o.id),o.what,_p(o,e.date),Bt(o.at).map(at).join("; "),...Et(e,o.plan||o.at)])],Xd=["tekst","wat","stap","jaar"];function Jd({years:t}){return a`
    <${Le}>
      <${We} />
      <${Go} />
      <div class="velden">
        <${Qe} name="tekst" />
        <${Wt} label=${Ee.fields.what} name="wat" options=${Object.entries(Ee.kinds)} />
        <${Wt} label=${Ee.fields.step} name="stap" options=${Nt.map(e=>[e.notation,e.label])} />
        <${Wt} label=${Ee.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${Mo} names=${Xd} />
      </div>
    <//>
  `}function xp({route:t}){let e=I(t.query),o=t.query,n=h.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),s=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||$r(l)===o.jaar)&&(!o.tekst||tt(Vd(l)).includes(tt(o.tekst)))),r=L(Ee.count,s.length),i={of:$r,titles:E(s.map($r)).map(l=>[l,l])};return a`
    <${D} text=${Ee.title}><p class="uitleg">${Ee.intro} <a href=${C("beloften")}>${Ee.lanes}</a>.</p><//>
    <${Jd} years=${E(n.map($r))} />
    <p class="telling">${r}<${xt} name="tijdlijn.csv" rows=${()=>Qd(s,e)} /></p>
    ${Ko("tijdlijn",s,i).map(l=>a`
        <section key=${l.more?"meer":l.key} class="vouwdeel">
          ${l.folds?a`<${Lo} part=${l} level=${l.more?0:2} names=${l.more?[]:Yd(l.rows)}
                  count=${l.more?"":L(Ee.count,l.rows.length)} />`:a`<h2>${l.title}</h2>`}
          <ol class=${l.open?"tijden":"tijden dicht"}>
            ${l.rows.map(c=>a`<${Zd} row=${c} date=${e.date} />`)}
          </ol>
        </section>
      `)}
    <${Tt} text=${r} />
  `}var le=g.unknown,Ut=h.unknown,Sp=t=>oo(t).map(e=>a`<li><${M} id=${e} /></li>`),Op=t=>[...t].sort((e,o)=>P(S(rt(e,"initiative")),S(rt(o,"initiative")))),tu=({id:t})=>a`
  <li>
    <${M} id=${rt(t,"initiative")} />${" → "}<${Ts} id=${rt(t,"barrier")} />
    ${`: ${w(t,"rationale")}`}<${Zo} of=${t} />
  </li>
`,eu=({id:t})=>a`
  <li><${M} id=${rt(t,"initiative")} />${`: ${ve(t,"status")}`}<${Zo} of=${t} /></li>
`;function ou(){let t=le.unjudged,e=oo(Ut.unjudged).map(o=>a`<li><${M} id=${o} /><span class="zacht"> – ${ht(o).toLowerCase()}</span></li>`);return a`
    <${je} of=${t} id="ongeplaatst" count=${e.length}>${e.length?a`<ul>${e}</ul>`:a`<p>${t.none}</p>`}<//>
  `}function nu(){let t=s=>a`<${tu} id=${s} />`,e=Op(Ut.weak).map(t),o=b(le.weak.intro,Ut.links),n=Op(Ut.statuses).map(s=>a`<${eu} id=${s} />`);return a`
    <${je} of=${le.weak} id="lezing" count=${e.length} intro=${o}><ul>${e}</ul><//>
    <${je} of=${le.other} id="anders" count=${Ut.other.length}><ul>${Ut.other.map(t)}</ul><//>
    ${n.length>0&&a`<${je} of=${le.statuses} id="standen" count=${n.length}><ul>${n}</ul><//>`}
  `}var su=()=>a`
  <${je} of=${le.clashes} id="tegenspraak" count=${Ut.clashes.length}>
    ${oo(Ut.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${M} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${Yt} of=${[t]} />
        </div>
      `)}
  <//>
`;function ru(){if(!Ut.judged.length)return null;let t=e=>b(le.judged.line,{step:S(rt(e,"barrier")),kinds:$t(e,"interventionKind").map(nt).join(", "),state:ve(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:G(w(e,"asOf"))});return a`
    <${je} of=${le.judged} id="oordelen" count=${Ut.judged.length}>
      <ul>${Ut.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function au(){let t=le.expected.columns,e=n=>rt(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>S(e(n)),cell:n=>a`<${M} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>$t(n,"interventionKind").map(nt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${je} of=${le.expected} id="verwacht" count=${Ut.expected.length}>
      <${ft} id="verwachtingen" caption=${le.expected.caption} rows=${Ut.expected} columns=${o} />
    <//>
  `}var jp=()=>a`
  <${D} text=${le.title}><p class="uitleg">${le.intro} ${xe}</p><//>
  <${ou} />
  <${nu} />
  <${su} />
  <${ru} />
  <${je} of=${le.nameless} id="naamloos" count=${Ut.nameless.length}><ul>${Sp(Ut.nameless)}</ul><//>
  <${je} of=${le.generic} id="verzamelnamen" count=${Ut.generic.length}><ul>${Sp(Ut.generic)}</ul><//>
  <${au} />
  <${sr} id="lezen" />
`;var en=g.whatif.picture;function Cp(t,e){let o=new Map(t.places.map(n=>[`${n.step}~${n.kind}`,n]));return Y({...e,plan:t.plan}).places.map(n=>({key:n.kind||String(n.step),last_actor:[],only_lead:[],title:n.kind?B(nt(n.kind)):Q(n.step),...o.get(`${n.step}~${n.kind}`),things:n.things}))}function iu({place:t,date:e}){let{title:o,things:n,last_actor:s,only_lead:r}=t,i=n.filter(l=>!s.includes(l));return a`
    <li class=${s.length?"verlies":n.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${o}</h3>
      <div class="palen" aria-hidden="true">
        ${s.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${Rn(l,e)}`}></i>`)}
      </div>
      ${s.length>0&&a`
          <p class="verliestal">${b(en.lost,{count:s.length,total:n.length})}</p>
          <p class="verlieswoord">${en.lost_said}</p>
        `}
      ${r.length>0&&a`<p>${L(en.lead,r.length)}</p>`}
      ${(i.length>0||!n.length)&&a`<p class="zacht">${n.length?L(en.stays,i.length):en.nothing}</p>`}
    </li>
  `}function Mp({loss:t,scenario:e}){let{legend:o}=en,n=E(Cp(t,e).flatMap(r=>r.things.map(i=>Rn(i,e.date)))),s=Object.keys(h.codes.CellState).filter(r=>n.includes(r));return a`
    <section class="verliesbeeld">
      <h2>${en.title}</h2>
      <ul class="plaatsen">
        ${Cp(t,e).map(r=>a`<${iu} key=${r.key} place=${r} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${b(o.lost,{source:Wo(Z(t.plan))})}</span>
        ${s.map(r=>a`<span><i class=${`paal b-${r}`}></i> ${H("CellState",r)}</span>`)}
        <span>${o.stays}</span>
      </p>
    </section>
  `}var K=g.whatif,Tp=(t,e,o)=>Y({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function Bp(t){if(!t)return K.no_cell;let{word:e,lines:o}=$e(t);return[e,...o].join(", ")}var Ea=(t,e)=>{let o=B(nt(t.column));return e?b(K.cell,{kind:o,step:Q(t.barrier).toLowerCase()}):o};function Lp({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${A?"h3":"h2"}>${b(K.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function lu({loss:t,scenario:e,id:o,title:n}){let s=l=>Tp(t,l,e),r=l=>C("overzicht",{cel:Oe(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:K.columns.cell,sort:!1,text:l=>Ea(l,s(l)),cell:l=>s(l)?a`<a href=${r(l)}>${Ea(l,s(l))}</a>`:Ea(l,void 0)},{key:"nu",label:K.columns.now,sort:!1,text:l=>Bp(s(l))},{key:"weg",label:K.columns.lost,sort:!1,text:l=>l.said}];return a`<${ft} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function cu({loss:t,names:e,scenario:o}){let n=ze(t.plan),{cells:s,none:r,...i}=n.words.losses,l=`verlies${n===h.plans[0]?"":`-${n.key}`}`,c=p=>[" ",a`<${gt} id=${p} date=${o.date} />`],m=(p,f)=>a`
    <${Lp} title=${p} count=${f.length} none=${r}><${Ie} ids=${f} more=${c} /><//>
  `;return a`
    <section>
      ${A&&a`<h2>${n.title}</h2>`}
      <p class="verlieskop">${pu(t,e)}</p>
      <p>${t.said}</p>
      <${Mp} loss=${t} scenario=${o} />
      <${Lp} title=${s} count=${t.cells.length} none=${r}>
        <${lu} loss=${t} scenario=${o} id=${l} title=${s} />
      <//>
      ${Object.keys(i).map(p=>({list:p,ids:t[p]||[]})).filter(({ids:p})=>p.length).map(({list:p,ids:f})=>m(i[p],f))}
      ${t.blocks.map(p=>m(p.said,p.acts))}
    </section>
  `}function pu(t,e){let o={alone:t.last_actor.length,acts:t.acts,count:e.length,source:Wo(ze(t.plan))};return b(e.length===1?K.heading.one:K.heading.more,{...o,names:Ge(e)})}function Ep({losses:t,names:e,scenario:o}){let n=Ge(e),s=()=>t.flatMap(r=>r.cells.map(i=>{let l=Tp(r,i,o),c=l?Q(i.barrier):"";return[n,nt(i.column),c,Bp(l),i.said,...Et(o,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${cu} key=${r.plan} loss=${r} names=${e} scenario=${o} />`):ye(o).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${xt} name="wat-als.csv" rows=${()=>[[...K.csv,...Ft],...s()]} />
    </div>
  `}var mu=(t,e)=>[...rn(e),...t.map(o=>["zonder",o])];function $u({notations:t,names:e,scenario:o}){let[n,s]=U(null),r=[o.key,...t].join();if(Fe(()=>{let c=!0;return s(null),di(mu(t,o)).then(m=>{c&&(s(m),it(K.done))}).catch(m=>c&&s({silent:m.message||K.silent})),()=>{c=!1}},[r]),!n)return a`<div><p>${K.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=L(K.questions,n.gaps.filter(i).length);return a`
    <div>
      <${Ep} losses=${n.losses.filter(i)} names=${e} scenario=${o} />
      <p>${b(K.with_this,{questions:l,now:Y(o).gaps.length})}</p>
    </div>
  `}var Fa=t=>w(t,"notation");function fu({acting:t,chosen:e}){let[o,n]=U(""),s=c=>z({zonder:c.map(Fa).join(",")}),r=c=>{if(e.includes(c))return s(e.filter(m=>m!==c));s(Me()?[...e,c]:[c])},i=c=>tt([S(c),...$t(c,"altLabel")].join(" ")),l=t.filter(c=>i(c).includes(tt(o)));return a`
    <h2>${K.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${b(K.put_back,{name:S(c)})} onClick=${()=>r(c)}>
          ${S(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>s([])}>${K.clear}</button>
          <button type="button" class="klein" onClick=${()=>Wn(location.href,K.shared)}>${K.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${K.search}</span>
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
    <ul class="partnerlijst" aria-label=${K.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button
              type="button"
              id=${`zonder-${Fa(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}
            >${S(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${K.none_found}</p>`}
    ${!Me()&&a`<p class="zacht">${K.alone}</p>`}
  `}function du({most:t,scenario:e}){let o=({steps:s,alone:r,lead:i})=>[r>0&&L(K.start.alone,r),r>0&&(s.length?b(K.start.steps,{steps:Ge(s.map(l=>Q(l).toLowerCase()))}):K.start.no_step),i>0&&L(K.start.lead,i)].filter(Boolean),n=Wo(Z(e.plan));return a`
    <section id="begin">
      <h2>${K.start.title}</h2>
      <p class="zacht">${b(K.start.said,{source:n})}</p>
      <ul class="beginlijst">
        ${t.map(s=>a`
            <li key=${`${s.who}${s.plan}`}>
              <a href=${C("wat-als",{zonder:w(s.who,"notation")})}>${S(s.who)}</a>
              <span class="bij">${A?`${ze(s.plan).title}: `:""}${o(s).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${K.start.nobody}</p>`}
    </section>
  `}function Fp({route:t}){let e=I(t.query),{without:o,most:n}=Y(e),s=Object.keys(o).filter(m=>o[m].length).sort((m,p)=>P(S(m),S(p))),r=(t.query.zonder||"").split(",").map(ee).filter(Boolean),i=r.map(m=>S(m)),[l]=r,c=r.length>1&&Me();return a`
    <${D} text=${K.title}><p class="uitleg">${K.intro}</p><//>
    <details class="blik">
      <summary>${ot(e)} <span class="wijzig">${g.gaps.change}</span></summary>
      <${Xe} />
    </details>
    <div class="watals">
      <section class="weglaten filters"><${fu} acting=${s} chosen=${r} /></section>
      <div>
        ${!r.length&&a`<${du} most=${n} scenario=${e} />`}
        ${r.length>0&&!c&&a`<${Ep} losses=${o[l]||[]} names=${i.slice(0,1)} scenario=${e} />`}
        ${c&&a`<${$u} notations=${r.map(Fa)} names=${i} scenario=${e} />`}
      </div>
    </div>
    <${Tt} text=${r.length===1?b(K.said,{name:i[0]}):""} />
  `}kt("spring").addEventListener("click",t=>{t.preventDefault(),kt("inhoud").focus()});Pi();kt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=kt("zoek").value;location.hash=Li(e)||C("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=g.shared.report_fault,{version:n,content:s}=h.meta,r={title:document.title,address:location.hash||"#/overzicht",version:n,content:s};Wn(b(e,{...r,sources:Ne()}),o)});var zp={__proto__:null,overzicht:Gc,dekking:wl,aandachtspunten:Bl,partners:zc,maatregelen:Ac,naslag:Nc,tijdlijn:xp,beloften:Qc,graaf:Mc,ding:vp,samenvatting:fp,vragen:np,"wat-als":Fp,vergelijk:$l,"weet-niet":jp,methode:qc,zoek:rp,...(h.served||et())&&{controleer:ol},onbekend:Fo},za=!1,fr="",os=!1;function uu(t,e){let o=Object.keys(h.views).length>0,n=Object.keys(h.comparisons).length>0,s={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return os=!Pr(e)||s.views!==o||s.comparisons!==n,os?(Ue(a`<p role="status">${g.werkplaats.busy}</p>`,kt("inhoud")),fr?Pt().show(fr,Pt().own):za||hu(rn(e),s),!0):!1}async function hu(t,e){za=!0;try{fr=(await Pt().ask("page",{options:t,...e})).page,os&&Pt().show(fr,Pt().own)}catch(o){os&&Ue(a`<p role="alert">${o.message}</p>`,kt("inhoud"))}za=!1}function gu(t){let e=t.path[0]||"overzicht",o=kt("inhoud");et()?.own&&uu(e,I(t.query))||(o.className=`scherm-${e}`,Ue(a`<${zp[e]||zp.onbekend} key=${t.path.join("/")} route=${t} />`,o),Ni(e,t.path))}function Aa(){let t=kt("motor");t.hidden=!1;let{state:e,why:o,own:n}=Pt();Ue(a`<${Gi} state=${e} why=${o} own=${n} />`,t)}function bu(){ku(),os=!1,window.removeEventListener("werkplaats",Aa),Ue(null,kt("inhoud")),Ue(null,kt("motor"))}et()&&(kt("eigen").hidden=!1,window.addEventListener("werkplaats",Aa),Aa());kt("inhoud").replaceChildren();var ku=mi(gu);et()&&window.addEventListener("andere-bladzijde",bu,{once:!0});document.fonts.ready.then(()=>wa()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return Ip(yu);})();
