"use strict";var ketenkaart=(()=>{var $r=Object.defineProperty;var Ep=Object.getOwnPropertyDescriptor;var Fp=Object.getOwnPropertyNames;var zp=Object.prototype.hasOwnProperty;var Ap=(t,e)=>{for(var o in e)$r(t,o,{get:e[o],enumerable:!0})},Pp=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of Fp(e))!zp.call(t,s)&&s!==o&&$r(t,s,{get:()=>e[s],enumerable:!(n=Ep(e,s))||n.enumerable});return t};var Np=t=>Pp($r({},"__esModule",{value:!0}),t);var ku={};Ap(ku,{answerTo:()=>Q,compare:()=>N,csv:()=>en,data:()=>g,graphNow:()=>ka,here:()=>F,matrixSvg:()=>Gr,scenarioOf:()=>D});function en(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var kt=t=>document.getElementById(t);var za=function(t,e,o,n){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,o[e[r++]]):e[++r];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++r]]=l:i===6?n[1][e[++r]]+=l+"":i?(s=t.apply(l,za(t,l,o,["",null])),n.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):n.push(l)}return n},Fa=new Map;function Aa(t){var e=Fa.get(this);return e||(e=new Map,Fa.set(this,e)),(e=za(this,e.get(t)||(e.set(t,e=(function(o){for(var n,s,r=1,i="",l="",c=[0],m=function(d){r===1&&(d||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,d,i):r===3&&(d||i)?(c.push(3,d,i),r=2):r===2&&i==="..."&&d?c.push(4,d,0):r===2&&i&&!d?c.push(5,0,!0,i):r>=5&&((i||!d&&r===5)&&(c.push(r,0,i,s),r=6),d&&(c.push(r,d,0,s),r=6)),i=""},p=0;p<o.length;p++){p&&(r===1&&m(),m(p));for(var f=0;f<o[p].length;f++)n=o[p][f],r===1?n==="<"?(m(),c=[c],r=3):i+=n:r===4?i==="--"&&n===">"?(r=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(m(),r=1):r&&(n==="="?(r=5,s=i,i=""):n==="/"&&(r<5||o[p][f+1]===">")?(m(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):n===" "||n==="	"||n===`
`||n==="\r"?(m(),r=2):i+=n),r===3&&i==="!--"&&(r=4,c=c[0])}return m(),c})(t)),e),arguments,[])).length>1?e:e[0]}var ct,Ra,Rp,ko,fr,is,qa,ss,Wa,ur,dr,qp,Tn=Symbol.for("pv"),ls={},cs=[],Wp=/^m(i|n|o|s|text|space)$/,hr=Array.isArray,gr=cs.slice,Ro=Object.assign;function No(t){t&&t.parentNode&&t.remove()}function br(t,e,o){var n,s,r,i={},l=arguments.length;for(r in e)r=="key"?n=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?gr.call(arguments,2):o),Ln(t,i,n,s,null)}function Ln(t,e,o,n,s){var r={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Tn,__v:s||++Ra,__i:-1,__u:0};return!s&&ct.vnode&&ct.vnode(r),r}function ps(t){return t.children}function rs(t,e){this.props=t,this.context=e,this.__g=0}function yo(t,e){if(e==null)return t.__&&yo(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:yo(t)}function Ip(t){var e,o=t.__v,n=o.__e,s=[],r=[],i=t.__P;i&&((e=Ro({constructor:Tn},o)).__v=o.__v+1,ct.vnode&&ct.vnode(e),kr(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,s,n||yo(o),32&o.__u,r),e.__v=o.__v,e.__.__k[e.__i]=e,Ka(s,e,r),o.__=o.__e=null,e.__e!=n&&Ia(e))}function Ia(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Ia(t)}function Pa(t){(8&t.__g||(t.__g|=8,ko.push(t),is++))&&fr==ct.debounceRendering||((fr=ct.debounceRendering)||queueMicrotask)(Da)}function Da(){try{for(var t,e=1;ko.length;)ko.length>e&&ko.sort(qa),t=ko.shift(),e=ko.length,8&t.__g&&Ip(t)}finally{(is=ko.length)&&(fr||queueMicrotask)(Da)}}function Ha(t,e,o,n,s,r,i,l,c,m,p){var f,d,$,h,y,u,w=n.__k||cs,_=e.length;for(c=Dp(o,e,w,c,_),f=0;f<_;f++)($=o.__k[f])!=null&&(d=~$.__i&&w[$.__i]||ls,$.__i=f,u=kr(t,$,d,s,r,i,l,c,m,p),h=$.__e,(d.ref!=$.ref||8&d.__u)&&(d.ref&&yr(d.ref,null,$,d),$.ref&&p.push($.ref,$.__c||h,$)),y=y||h,4&$.__u?(c=Ua($,c,t,!d.__v),d.__e&&(d.__e=null)):typeof $.type=="function"&&u!==void 0?c=u:h&&(c=h.nextSibling),$.__u&=-21);return o.__e=y,c}function Dp(t,e,o,n,s){var r,i,l,c,m,p,f,d,$,h=o.length,y=h,u=0,w=0,_=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=_[r]=Ln(null,i):hr(i)?i=_[r]=Ln(ps,{children:i}):i.constructor===Tn&&i.__b?i=_[r]=Ln(i.type,i.props,i.key,i.ref,i.__v):_[r]=i,c=r+u,i.__=t,i.__b=t.__b+1,l=null,~(m=i.__i=Hp(i,o,c,y))&&(y--,(l=o[m])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,m==c-1?u--:m==c+1?u++:m!=c&&(m>c?u--:u++,w=1)):(~m||(s>h?u--:s<h&&u++),typeof i.type!="function"&&(i.__u|=4))):_[r]=null;if(w){for(p=[],f=[],r=0;r<s;r++)if((i=_[r])&&16&i.__u){for(u=0,d=p.length;u<d;)p[$=u+d>>1]<i.__i?u=$+1:d=$;p[u]=i.__i,f[r]=u+1}for(u=p.length;r--;)f[r]&&(f[r]==u?u--:_[r].__u|=4)}if(y)for(r=0;r<h;r++)!(l=o[r])||2&l.__u||(l.__e==n&&(n=yo(l)),wr(l,l));return n}function Ua(t,e,o,n){var s,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Ua(s[r],e,o,!1));return e}for(e&&!e.parentNode&&(e=yo(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Hp(t,e,o,n){var s,r=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return o;if(n>(c?1:0)){for(s=o-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s;for(s=o+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s}return-1}function Na(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function ns(t,e,o,n,s){var r,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||Na(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||Na(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=dr[e]||(dr[e]=Up(e)),(t.__a||(t.__a={}))[e]=ur,r=e!=(e=e.replace(Wa,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function Up(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[ss]==null)e[ss]=ur++;else if(e[ss]<this.__a[t])return;return o(ct.event?ct.event(e):e)}}}function kr(t,e,o,n,s,r,i,l,c,m){var p,f,d,$,h,y,u,w,_,M,S,W,P,C,bt,Jt,O,q,R=e.type;if(e.constructor!==Tn)return null;128&o.__u&&(c=32&o.__u,p=o.__c.__z)&&(e.__u|=c,f=r=[],p.nodeType==8?l=as(p,r):r.push(p),l=r[0]||l),(p=ct.__b)&&p(e);t:if(typeof R=="function"){d=i.length;try{if(w=e.props,_=(p=R.prototype)&&p.render,M=(p=R.contextType)&&n[p.__c],S=p?M?M.props.value:p.__:n,($=o.__c)?(e.__c=$,2&$.__g&&($.__g|=1)):(_?e.__c=$=new R(w,S):(e.__c=$=new rs(w,S),$.constructor=R,$.render=Kp),M&&M.sub($),$.state||($.state={}),$.__n=n,$.__g|=8,$.__h=[],$.__k=[]),_&&($.__s||($.__s=$.state),R.getDerivedStateFromProps&&($.__s==$.state&&($.__s=Ro({},$.__s)),Ro($.__s,R.getDerivedStateFromProps(w,$.__s)))),h=$.props,y=$.state,$.__v=e,o.__c){if(w!==h&&_&&!R.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(w,S),e.__v==o.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(w,$.__s,S)===!1){e.__v!=o.__v&&($.props=w,$.state=$.__s,$.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(Z){Z&&(Z.__=e)}),cs.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&i.push($),l=yo(o);break t}$.componentWillUpdate&&$.componentWillUpdate(w,$.__s,S),_&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(h,y,u)})}else _&&!R.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),_&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=S,$.props=w,$.__P=t,$.__g&=-5,W=ct.__r,P=_?25:0;do $.__g&=-9,W&&W(e),p=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++P<25);_&&(cs.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(n=Ro({},n,$.getChildContext())),_&&o.__c&&$.getSnapshotBeforeUpdate&&(u=$.getSnapshotBeforeUpdate(h,y)),C=p&&p.type===ps&&p.key==null?p.props.children:p,w.__P&&(p=l,s=(t=w.__P).namespaceURI,c=r=null,o.props&&o.props.__P!=t&&(o.__k.some(function(Z){Z&&wr(Z,Z)}),o.__k=null),l=o.__k?yo(o,0):null),l=Ha(t,hr(C)?C:[C],e,o,n,s,r,i,l,c,m),w.__P&&(e.__e=null,l=p),e.__u&=-161,f&&f.some(No),$.__h.length&&i.push($),1&$.__g&&($.__g&=-4)}catch(Z){if(i.length=d,e.__v=null,c||r)if(Z&&Z.then){if(e.__u|=128|c,r){for(~(O=r.indexOf(l||void 0))||(O=r.length);(q=r[O-1])&&q.nodeType==8;)O--;for(;O<r.length;O++)if(q=r[O])if(r[O]=null,bt){if(q==Jt)break}else{if(q.nodeType!=8)break;q.data.startsWith("$s")&&(Jt=as(bt=q))}}if(!bt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;bt=l}(p=as(bt=e.__c.__z||(e.__c.__z=bt)))?(e.__e=bt,l=p):e.__e=l,l=l&&l.nextSibling}else r&&r.some(No);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),Z&&Z.then||Ga(e),ct.__e(Z,e,o)}}else l=e.__e=Gp(o.__e,e,o,n,s,r,i,c,m,t);return(p=ct.diffed)&&p(e),l}function as(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function Ga(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Ga))}function Ka(t,e,o){for(var n=0;n<o.length;)yr(o[n++],o[n++],o[n++]);ct.__c&&ct.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){ct.__e(r,s.__v)}})}function Gp(t,e,o,n,s,r,i,l,c,m){var p,f,d,$,h,y,u,w,_=o.props||ls,M=e.props,S=e.type;if(S=="svg"?s="http://www.w3.org/2000/svg":S=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(p=0;p<r.length;p++)if((h=r[p])&&(S?h.localName==S:h.nodeType==3)){t=h,r[p]=null;break}}if(!t){if(w=m.ownerDocument||document,!S)return w.createTextNode(M);t=w.createElementNS(s,S,M.is?M:m),l&&(ct.__m&&ct.__m(e,r),l=!1),r=null}if(S){if(m=S=="template"&&t.content||t,r=S=="textarea"&&M.defaultValue!=null?null:r&&gr.call(m.childNodes),!l&&r)for(_={},p=0;p<t.attributes.length;p++)_[(h=t.attributes[p]).name]=h.value;for(p in _)h=_[p],p=="dangerouslySetInnerHTML"?d=h:p=="children"||p in M||p=="value"&&"defaultValue"in M||p=="checked"&&"defaultChecked"in M||ns(t,p,null,h,s);for(p in M)h=M[p],p=="children"?$=h:p=="dangerouslySetInnerHTML"?f=h:p=="value"?y=h:p=="checked"?u=h:l&&typeof h!="function"||_[p]===h||ns(t,p,h,_[p],s);f?(l||d&&(f.__html==d.__html||f.__html==t.innerHTML)||(t.innerHTML=f.__html),e.__k=[]):(d&&(t.textContent=""),(S=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Wp.test(S))&&(s="http://www.w3.org/1999/xhtml"),Ha(m,hr($)?$:[$],e,o,n,s,r,i,r?r[0]:o.__k&&yo(o,0),l,c),r&&r.some(No)),l&&S!="textarea"||(p="value",S=="progress"&&y==null?t.removeAttribute(p):y==null||y===t[p]&&(S!="progress"||y)||ns(t,p,y,_[p],s),p="checked",u!=null&&u!=t[p]&&ns(t,p,u,_[p],s))}else _===M||l&&t.data==M||(t.data=M);return t}function yr(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){ct.__e(s,o)}}function wr(t,e,o){var n,s,r,i;if(ct.unmount&&ct.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||yr(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){ct.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&wr(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(s=as(n,r=[]))&&(n==t.__e&&r.some(No),No(s),No(n)),o||No(t.__e),t.__e=t.__c=t.__=null}function Kp(t,e,o){return this.constructor(t,o)}function Ue(t,e){var o,n,s,r;ct.__&&ct.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=Ln(ps,{children:[t]}),s=[],r=[],kr(e,e.__k,n||ls,ls,e.namespaceURI,n?null:e.firstChild?gr.call(e.childNodes):null,s,n?n.__e:e.firstChild,o,r),Ka(s,e.__k,r),e.__k.props.children=null}ct={__e:function(t,e,o,n){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,n||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw is=0,t}},Ra=0,Rp=function(t){return t!=null&&t.constructor===Tn},rs.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=Ro({},this.state)),typeof t=="function"&&(t=t(Ro({},o),this.props)),t&&(Ro(o,t),this.__v&&(e&&this.__k.push(e),Pa(this)))},rs.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Pa(this))},rs.prototype.render=ps,ko=[],is=0,qa=function(t,e){return t.__v.__b-e.__v.__b},ss=Symbol(),Wa=/(PointerCapture)$|Capture$/i,ur=0,dr={},qp=0;var on,jt,vr,Va,_r=Object.is,ms=0,ni=[],xr=[],_t=ct,Za=_t.__b,Ya=_t.__r,Qa=_t.diffed,Xa=_t.__c,Ja=_t.unmount,ti=_t.__;function $s(t,e){_t.__h&&_t.__h(jt,t,ms||e),ms=0;var o=jt.__H||(jt.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function G(t){return ms=1,Vp(si,t)}function Vp(t,e,o){var n=$s(on++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):si(void 0,e),function(r){var i=(n.__N||n.__)[0],l=n.t(i,r);_r(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=jt,!jt.__f)){jt.__f=!0;var s=jt.shouldComponentUpdate;jt.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var m=!1,p=this.props!=r;if(c.__.some(function(d){d.__N&&(m=!0,_r(d.__[0],d.__N[0])||(p=!0))}),s){var f=s.call(this,r,i,l);return m?f||p:f}return!m||p}}return n.__}function Fe(t,e){var o=$s(on++,3);!_t.__s&&Or(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,jt.__H.__h.push(o))}function Ct(t,e){var o=$s(on++,4);!_t.__s&&Or(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,jt.__h.push(o))}function wo(t){return ms=5,Ce(function(){return{current:t}},[])}function Ce(t,e){var o=$s(on++,7);return Or(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function Zp(){var t;do{for(;t=xr.shift();)try{Bn(t)}catch(o){_t.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=ni.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Bn),e.__h.some(Sr),e.__h=[]}catch(o){e.__h=[],_t.__e(o,t.__v)}}}while(xr.length)}_t.__b=function(t){jt=null,Za&&Za(t)},_t.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),ti&&ti(t,e)},_t.__r=function(t){Ya&&Ya(t),on=0;var e=(jt=t.__c).__H;e&&(vr==jt?jt.__h=[]:(e.__h.some(Bn),e.__h.some(Sr),on=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),vr=jt},_t.diffed=function(t){Qa&&Qa(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&oi(ni.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),vr=jt=null},_t.__c=function(t,e){e.some(function(o){try{o.__h.some(Bn),o.__h=o.__h.filter(function(n){return!n.__||Sr(n)})}catch(n){o.__h=[function(){throw n}]}}),Xa&&Xa(t,e)},_t.unmount=function(t){Ja&&Ja(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(s){try{if(s.__P&&s.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}s.__P=o,oi(xr.push(s))}else Bn(s)}catch(r){e=r}}),n.__H=void 0,e&&_t.__e(e,n.__v))};var ei=typeof requestAnimationFrame=="function";function Yp(t){var e,o=function(){clearTimeout(n),ei&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);ei&&(e=requestAnimationFrame(o))}function oi(t){t!=1&&Va==_t.requestAnimationFrame||((Va=_t.requestAnimationFrame)||Yp)(Zp)}function Bn(t){var e=jt,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),jt=e}function Sr(t){var e=jt;t.__c=t.__(),jt=e}function Or(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!_r(o,t[n])})}function si(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/var Mt=()=>wo(null);function ri(t){return Array.isArray(t)?t.map(ri):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[br("wbr",null),e]:[e])}var a=Aa.bind((t,e,...o)=>br(t,e,...typeof t=="string"?o.map(ri):o));var Qp=["plan","koppelingen","stand","verwachtingen","lezing","merk"],Xp={ernst:"gewicht"},F={route:{path:[],query:{}},started:!1},ai,jr=0,ii=new Map;function Mr(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=s=>{try{return decodeURIComponent(s)}catch{return s}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([s,r])=>[Xp[s]||s,r]))}}function j(t,e={},o=!0){let n=o&&F.route?Object.fromEntries(Qp.filter(i=>F.route.query[i]).map(i=>[i,F.route.query[i]])):{},s=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&s.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...s].length?`?${s}`:""}`}var ce=t=>j(["ding",t]);function z(t,e=!1){let o={...F.route.query};for(let[s,r]of Object.entries(t))r?o[s]=r:delete o[s];let n=j(F.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++jr},"",n),Cr())}function Cr(t=!1){let e=Mr(location.hash),o=F.route?.path.join("/")===e.path.join("/");F.route=e,ai(e),!o&&window.scrollTo(0,t&&ii.get(history.state?.turn)||0)}function li(t){ai=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),jr=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>ii.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let s=!!history.state;s||history.replaceState({turn:++jr},""),Cr(s)};return window.addEventListener("popstate",n,{signal:o}),Cr(),F.started=!0,()=>e.abort()}function Ge(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var k=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),T=(t,e,o={})=>k(e===1?t.one:t.more,{count:e,...o});var B=t=>t.slice(0,1).toUpperCase()+t.slice(1),tt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),E=t=>[...new Set(t)],Jp=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),N=(t,e)=>Jp.compare(t,e);function ci(t,e){let o=tt(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),s=[],r=0;for(let{at:i,length:l}of n)i<r||(s.push({said:t.slice(r,i),on:!1},{said:t.slice(i,i+l),on:!0}),r=i+l);return[...s,{said:t.slice(r),on:!1}]}function pi(t,e,o){if(Math.abs(t.length-e.length)>o)return o+1;let n=Array.from({length:e.length+1},(s,r)=>r);for(let s=1;s<=t.length;s+=1){let r=[s];for(let i=1;i<=e.length;i+=1)r.push(Math.min(n[i]+1,r[i-1]+1,n[i-1]+ +(t[s-1]!==e[i-1])));if(Math.min(...r)>o)return o+1;n=r}return Math.min(n[e.length],o+1)}var g=JSON.parse(kt("gegevens").textContent||""),tm=[...Object.keys(g.things),...Object.keys(g.addresses)],Lr=t=>tm[t],fs=t=>typeof t=="string"?t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+Lr(n)):Array.isArray(t)?t.map(fs):!t||typeof t!="object"?t:Object.fromEntries(Object.entries(t).map(([e,o])=>[fs(e),fs(o)]));Object.assign(g,Object.fromEntries(g.numbered.map(t=>[t,fs(g[t])])));var po=({shapes:t,rows:e})=>e.map(([o,...n])=>o<0?n[0]:Object.fromEntries(t[o].map((s,r)=>[s,n[r]])));for(let{at:t}of Object.values(g.views))for(let e of Object.values(t))for(let[o,n]of Object.entries(e))e[o]=po(n);for(let t of Object.values(g.things))for(let[e,o]of Object.entries(t))Array.isArray(o)||(t[e]=[o]);for(let t of[g.queries,g.views,g.codes,...Object.values(g.codes),g.names,g.flags,g.told,...Object.values(g.told),g.absent,g.dates,g.lists,g.kinds,g.called,g.works,g.partners,g.lookups,g.words,g.addresses])Object.setPrototypeOf(t,null);var ke=new Map(Object.entries(g.things)),nn=new Map(g.plans.map(t=>[t.key,t])),A=g.plans.length>1,b=g.words,Gt=t=>t?.words.page||b,Y=t=>nn.get(t||"")||(A?void 0:g.plans[0]),ze=t=>nn.get(t),pt=t=>nn.get(t.split("/")[0]),qo=(t,e)=>!e||!pt(t)||pt(t)?.key===e,co=[...new Map(g.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),Kt=co[co.length-1].date,Pt=[...new Map(g.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Ke=(t,e)=>{let o=pt(t);return o?g.stands[e]?.[o.key]||o.date:e},K=t=>g.dates[t]||t||"",Wo=(t=Y())=>t?.source||g.source,ye=t=>g.plans.filter(e=>!t.plan||e.key===t.plan),vo=(t,e=Y())=>(e?e.dates:co).find(o=>o.date===t)?.label||K(t);var Tr=5*2**20,et=()=>window.werkplaats,Vt=()=>et(),Me=()=>g.served||!!et()&&et()?.state!=="off";async function ds(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var mi=t=>et()?.ask("answer",{options:t})??ds(`antwoord?${new URLSearchParams(t)}`),$i=t=>et()?.ask("words",{passage:t})??ds(`api/woorden?vindplaats=${encodeURIComponent(t)}`),fi=t=>et()?.ask("find",{text:t})??ds(`api/zoek?woorden=${encodeURIComponent(t)}`);async function di(t,e,o){let n=await et()?.ask("marked",{options:t,marks:e,kind:o});if(n)return n.data;let s=await fetch(`overleg?${new URLSearchParams([...t,["merk",e],["soort",o]])}`);if(!s.ok)throw new Error((await s.json()).message);return new Uint8Array(await s.arrayBuffer())}var ui=()=>g.served?["docx","xlsx"]:Me()?["xlsx"]:[];async function Br(t){let e=et();if(e)return e.ask("check",{name:t.name,data:await us(t)});let o={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return ds("controleer",{method:"POST",body:t,headers:o})}async function us(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(k(b.check.unreadable,{name:t.name}))}}var hi=po(g.answers.cells),gi=po(g.answers.gaps),em=po(g.answers.candidates),om=po(g.answers.losses),nm=po(g.answers.reach),sm=po(g.answers.links),rm=po(g.answers.places);for(let t of[...gi,...hi])"candidates"in t&&(t.candidates=em[t.candidates]);var Er=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function Q(t){let e=g.answers.by[t.key],o=(r,i)=>r.map(l=>i[l]),n=(r,i)=>Er(r,l=>o(l,i));if(e.read||={gaps:o(e.gaps,gi),matrix:n(e.matrix,hi),without:n(e.without,om),apart:e.apart,points:e.points,most:e.most,reach:o(e.reach,nm),links:sm[e.links],places:o(e.places,rm)},!t.plan)return e.read;let s=r=>r.filter(i=>i.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:s(e.read.gaps),matrix:Er(e.read.matrix,s),without:Er(e.read.without,s),apart:s(e.read.apart),points:s(e.read.points),most:s(e.read.most),reach:s(e.read.reach),links:e.read.links,places:s(e.read.places)}),e.byPlan.get(t.plan)}function sn({date:t,stated:e,strict:o,expect:n}){let s=[["stand",t]];return e&&s.push(["koppelingen","genoemd"]),o&&s.push(["lezing","streng"]),n||s.push(["verwachtingen","uit"]),s}var zr=t=>t.key in g.answers.by,am=t=>zr(t)||!!et();function D(t){let e=A&&nn.has(t.plan)?t.plan:"",o=co.some(i=>i.date===t.stand)?t.stand:Kt,n=t.koppelingen==="genoemd",s=Fr({plan:e,date:o,stated:n,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[s,{...s,expect:!0},{...s,expect:!0,date:Kt}].map(Fr).find(am)||Fr({plan:e,date:Kt,stated:!1,expect:!0,strict:!1})}function Fr({plan:t,date:e,stated:o,expect:n,strict:s}){let r=`${e}|${o?"stated":"all"}|${n?"with":"without"}`;return{plan:t,date:e,stated:o,expect:n,strict:s,key:s?`${r}|strict`:r}}function Ar(t,e,o){let n=r=>({...t,[e]:r});return new Set(o.map(([r])=>D(n(r)).key)).size===o.length?o:[]}var bi=(t,e)=>nn.get(e)?.steps.find(o=>o.notation===t)?.id;var En=[],$t=(t,e)=>ke.get(t)?.[e]||En,v=(t,e)=>$t(t,e)[0]||"",we=(t,e)=>$t(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),st=(t,e)=>we(t,e)[0]||"",Lt=t=>ke.has(t),rn=t=>$t(t,"type"),mo=t=>Pr.get(t)||En,Ve=(t,e)=>rn(t).includes(e),ki=t=>rn(t).map(e=>g.kinds[e]).find(Boolean),_o=t=>ki(t)?.page||"",ht=t=>ki(t)?.kind||"",Nr=t=>_o(t)==="organisation",Io=t=>_o(t)==="undertaking",yt=t=>!!_o(t)&&!!v(t,"prefLabel"),im=(t,e)=>(g.flags[t]||En).includes(e),U=(t,e)=>g.codes[t]?.[e]?.label||e||"",ve=(t,e)=>U(g.lists[e],v(t,e)),hs=t=>g.names[t]||b.thing.foreign[t]||t,Pr=new Map;for(let[t,e]of ke)for(let o of e.type||En)Pr.set(o,[...Pr.get(o)||En,t]);var x=t=>g.called[t]?.label||v(t,"prefLabel")||v(t,"title")||v(t,"summary")||t.slice(t.lastIndexOf("/")+1),Ae=t=>g.called[t]?.short||x(t),yi=[...ke.keys()].filter(Io),lm=[...ke.keys()].filter(Nr),wi=t=>Pt.find(e=>e.notation===t),an=Object.entries(g.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:im("atSteps",t)})),cm=new Map(lm.map(t=>[v(t,"notation"),t])),ee=t=>cm.get(t)||"",rt=t=>g.addresses[t]||"",Bt=t=>we(t,"passage");var ln=b.search,Fn=t=>` ${(tt(t).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu)||[]).join(" ")} `,Pn=t=>Fn(t).split(" ").filter(Boolean),zn,xo,vi=new Map(g.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")]))),qr=new Map;for(let[t,e]of g.search.english)qr.set(t,[...qr.get(t)||[],e]);var _i=(t,e,o,n,s,r,i)=>({id:t,path:e,label:o,kind:n,list:s,weight:Number(i),titles:r.map(Fn),names:Fn(r.join(" ")),text:Fn(s.join(" "))});function pm(){let t=new Map([...ke.keys()].filter(yt).map(e=>[e,g.called[e]?[x(e)]:[]]));for(let[e,o]of ke){let n=t.has(e)?e:ln.owners.flatMap(s=>we(e,s)).find(s=>t.has(s));n&&t.get(n)?.push(...ln.texts.flatMap(s=>o[s]||[]))}return t}var mm=t=>E([x(t),...$t(t,"prefLabel"),...$t(t,"altLabel"),...qr.get(t)||[]]),$m=()=>[...[...pm()].map(([t,e])=>{let o=Math.min(...rn(t).map(n=>Number(ln.weights[n]??ln.weights.rest)));return _i(t,["ding",t],x(t),ht(t),e,mm(t),o)}),...Object.entries(g.queries).map(([t,{title:e,question:o,why:n}])=>{let s=[e,o,n].filter(Boolean);return _i(t,["vragen",t],e,ln.question,s,[e],ln.weights.question)})],Si;function fm(){zn=$m(),Si=zn.map(t=>E(t.titles)).filter(t=>t.length>1),xo=new Map;for(let t of zn)for(let e of Pn(t.names+t.text))xo.set(e,(xo.get(e)||0)+1)}function dm(t){let e=Fn(t),o=Si.flatMap(n=>n.filter(s=>s.length>um&&e.includes(s)).flatMap(s=>n.map(r=>e.replace(s,r))));return E([e,...o])}var um=4,An=3;function Oi(t){let e=xi.get(t)||hm(t);return xi.set(t,e),e}var xi=new Map;function hm(t){let e=vi.get(t);if(e)return e;if(xo.has(t)||t.length<=An+1)return[t];let o=[...xo.keys()].filter(n=>n.length>An&&t.startsWith(n)&&t.length-n.length<An);return[t,...o.flatMap(n=>vi.get(n)||[n])]}var Rr=(t,e)=>t.includes(e.length<An?` ${e}`:e)||Oi(e).some(o=>t.includes(` ${o} `));function gm(t,e){if(t.titles.includes(e))return 0;let o=Pn(e);return t.titles.some(n=>n.startsWith(e.trimEnd()))?1:o.every(n=>Rr(t.names,n))?2:o.every(n=>Rr(t.text,n)||Rr(t.names,n))?3:null}function gs(t){if(!Pn(t).length)return{wanted:[],found:[]};zn||fm();let e=dm(t),o=zn.map(s=>({item:s,place:Math.min(...e.map(r=>gm(s,r)??Number.POSITIVE_INFINITY))})).filter(({place:s})=>s<Number.POSITIVE_INFINITY).sort((s,r)=>s.place-r.place||s.item.weight-r.item.weight||N(s.item.label,r.item.label));return{wanted:E([...tt(t).split(/\s+/),...e.flatMap(Pn).flatMap(Oi)]).filter(Boolean).sort((s,r)=>r.length-s.length),found:o.map(({item:s})=>s)}}var ji=t=>{let{found:e}=gs(t);return e.length===1?j(e[0].path):""};function Ci(t){let e=Pn(t),o=r=>{let i=r.length<5?1:2;return[...xo].map(([l,c])=>({one:l,count:c,far:pi(r,l,i)})).filter(({far:l})=>l<=i).sort((l,c)=>l.far-c.far||c.count-l.count).slice(0,1).map(({one:l})=>l)},n=e.map(r=>xo.has(r)?r:o(r)[0]||r),s=e.length>1?e.filter(r=>xo.has(r)&&r.length>=An):[];return{meant:n.join()!==e.join()&&gs(n.join(" ")).found.length?n.join(" "):"",alone:E(s)}}function Mi(t,e){let o=i=>i!==t.label&&e.some(l=>tt(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",s=e.map(i=>tt(n).indexOf(i)).filter(i=>i>=0),r=Math.max(0,Math.min(...s,n.length)-60);return`${r>0?"…":""}${n.slice(r,r+200)}${n.length>r+200?"…":""}`}var Wr=new Map;for(let{rows:t,...e}of g.lines)for(let o of t.split(";")){let[n,s,...r]=o.split(" ").map(l=>Lr(Number(l))),i={...e,from:n,to:s,of:r};for(let l of[n,s])Wr.set(l,[...Wr.get(l)||[],i])}var bm=Object.fromEntries(Object.entries(g.absent).map(([t,e])=>[t,new Set(e)])),Ir=(t,e=Kt)=>!bm[e]?.has(t),Nn=(t,e=Kt)=>(Wr.get(t)||[]).filter(o=>Ir(o.of[0]||o.from,e)),Nt=(t,e,o)=>Nn(t,o).filter(n=>n.name===e),Pe=(t,e,o)=>Nt(t,e,o).filter(n=>n.to===t).map(n=>n.from),Li=(t,e)=>t.from===e?t.to:t.from;var Do=t=>g.works[t]?.steps||[],Ti=t=>g.works[t]?.kinds||[],cn=t=>g.works[t]?.leads||[],Dr=t=>g.works[t]?.acts||[],pn=(t,e)=>Nt(t,"at",e).flatMap(o=>o.of),bs=(t,e)=>Nt(t,"deadline",e).map(o=>o.from),mn=t=>v(t,"isGeneric")==="true",km={},oe=(t,e=Kt)=>F.route.query.lezing==="streng"&&g.toldStrictly[e]?.[t]||g.told[e]?.[t]||km,ks=(t,e)=>oe(t,e).report||"",$n=(t,e)=>oe(t,e).status||"",Rn=(t,e)=>oe(t,e).state||"";var _e=b.shared,xe=_e.silence,$o=(t=Y())=>t?k(Gt(t).shared.report,{date:K(t.date)}):_e.reports,fn=(t=Y())=>`${T(_e.nothing,t?1:2,{report:B($o(t))})} ${xe}`,Ne=(t=Y())=>(t?[t]:g.plans).map(e=>`${e.document||e.title}, ${K(e.date)}`).join("; "),So=(t,e)=>[oe(t,e).word||"",oe(t,e).more||""],Zt=(t,e)=>So(t,e).filter(Boolean).join(", "),Rt=Object.fromEntries(Object.entries(g.codes.Basis).map(([t,e])=>[t,[e.screen,_e.bases[t]||B(e.label)]])),ys=t=>U("Modality",t),X=t=>t===null?_e.all_steps:wi(t)?.label||t,nt=t=>U("InterventionKind",t),ym=(t,e)=>e?vo(Ke(e.key,t.date),e):t.date===Kt?_e.choices.latest:k(_e.choices.others_latest,{date:vo(t.date)}),ot=(t,e=Y(t.plan))=>[ym(t,e),t.stated?Gt(e).shared.choices.links_stated:_e.choices.links_all_said,t.strict&&_e.choices.strict_said,t.expect?_e.choices.with_said:_e.choices.without_said].filter(Boolean).join(" · ");function qn(t,e,o,n=Y(o?.plan)){let{version:s,content:r}=g.meta;return k(_e.export.footnote,{said:t,sources:Ne(n),addresses:e.map(i=>`; ${rt(i)}`).join(""),version:s+(r?k(_e.export.content,{hash:r.slice(0,12)}):""),scenario:o?`; ${ot(o,n)}`:""})}function at(t){let e=kt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Bi(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),s=document.createElement("a");s.href=n,s.download=t,document.body.append(s),s.click(),s.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var Oo=b.shared.export;function wm({text:t,done:e}){let o=Mt(),n=Mt();return Ct(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${Oo.by_hand} ref=${o} onClose=${e}>
      <p>${Oo.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Oo.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function Wn(t,e=Oo.copied){try{await navigator.clipboard.writeText(t),at(e)}catch{let o=document.createElement("div");document.body.append(o),Ue(a`<${wm} text=${t} done=${()=>o.remove()} />`,o)}}function Se(t,e,o){Bi(t,e,o),at(k(Oo.downloaded,{name:t}))}var fo=({text:t,label:e=Oo.copy})=>a`<button type="button" class="klein" onClick=${()=>Wn(t())}>${e}</button>`,xt=({name:t,rows:e,label:o=Oo.csv,id:n})=>a`
  <button type="button" id=${n} onClick=${()=>Se(t,en(e()),"text/csv;charset=utf-8")}>${o}</button>
`,Et=(t,e="")=>{let o=Y(e||t?.plan),n=o?[o]:g.plans;return[n.map(s=>K(s.date)).join("; "),n.map(s=>s.document||s.title).join("; "),`ketenkaart ${g.meta.version} ${(g.meta.content||"").slice(0,12)}`.trim(),t?ot(t,o):""]},Ft=Oo.heads,Re=t=>A?[{key:"bronplan",label:b.shared.plan,text:e=>Y(t(e))?.title||""}]:[];function H({text:t,title:e=t,children:o}){let n=Mt();return Ct(()=>{document.title=`${e} – Ketenkaart`},[e]),Ct(()=>{F.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}var pe=()=>window.matchMedia("(max-width: 44rem)").matches;function Tt({text:t}){let{route:e}=F;return Ct(()=>{F.started&&t&&at(t)},[t,e]),null}var qe=()=>kt("menu"),ws=()=>kt("menuknop"),_s=()=>[...qe().querySelectorAll("details")];function vs(t=null){for(let e of _s())e!==t&&(e.open=!1)}function Ei(){vs(),qe().classList.remove("is-open"),ws().setAttribute("aria-expanded","false")}function Fi(){qe()&&(ws().addEventListener("click",()=>{let t=qe().classList.toggle("is-open");for(let e of _s())e.open=t;ws().setAttribute("aria-expanded",String(t))}),qe().addEventListener("click",t=>{let e=t.target;e.closest("a")?Ei():e.closest("summary")&&!pe()&&vs(e.closest("details"))}),qe().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=_s().find(o=>o.open);pe()?ws().focus():e?.querySelector("summary")?.focus(),Ei()}),document.addEventListener("click",t=>{!pe()&&!qe().contains(t.target)&&vs()}),qe().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!pe()&&!qe().contains(e)&&vs()}))}function zi(t,e){if(!qe())return;let o=[...qe().querySelectorAll("a")],n=r=>Mr(r.hash).path,s=o.find(r=>n(r).join("/")===e.join("/"))||o.find(r=>n(r)[0]===t);for(let r of o){let i=n(r);r===s?r.setAttribute("aria-current","page"):r.removeAttribute("aria-current"),r.setAttribute("href",j(i))}for(let r of _s())r.classList.toggle("is-hier",!!r.querySelector("[aria-current]"))}var ne=b.check,vm="plan",_m={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function Ai(t,e){let o=await Vt().ask("take",{name:t.name,data:await us(t),beside:e});if(!o.ok)return o;let{page:n}=await Vt().ask("page",{options:[],views:!1,comparisons:!1});return Vt().show(n,k(e?b.werkplaats.beside:b.werkplaats.alone,{name:t.name})),o}var Ni=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>Ai(e,!1))}>${ne.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>Ai(e,!0))}>${ne.beside}</button>
`;async function xm(){await Vt().ask("shipped"),Vt().show()}var Pi=t=>t.preventDefault();function Ri({files:t,children:e=null}){let[o,n]=G("");async function s(r,i){n(ne.saving),window.addEventListener("beforeunload",Pi);try{let{name:l,data:c}=await Vt().ask(r,i);Se(l,c,_m[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",Pi)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`
          <button type="button" id=${r} onClick=${()=>s(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var qi=({made:t,marked:e})=>a`
  <${Ri}
    files=${[...t?[{id:"bewaar-werkmap",label:ne.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:ne.save_marked,name:"faults"}]:[]]}
  />
`,Wi=()=>a`
  <section class="blok">
    <h2>${ne.save}</h2>
    <p class="zacht">${ne.save_intro}</p>
    <${Ri}
      files=${Object.entries(ne.save_as).filter(([t])=>!(A&&t===vm)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${Vt().own&&a`<button type="button" id="terug" onClick=${xm}>${ne.back}</button>`}
    <//>
  </section>
`;function Ii(){let t=Mt(),[e,o]=G("");async function n(){let[s]=t.current.files;if(!s)return at(ne.first_source);o(ne.busy);try{o((await Vt().ask("source",{data:await us(s)})).message)}catch(r){o(r.message)}}return a`
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
  `}function Di({state:t,why:e,own:o}){let n=b.werkplaats;return a`
    <p>
      ${o?a`<strong>${k(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${k(n.shipped,{title:g.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var Hi="alle",Sm={kind:t=>B(nt(t)),form:t=>B(U("ExploitationForm",t)),partner:t=>x(ee(t)||t)},me=t=>[...t.steps.map(e=>e.notation),null];function se(t,e,o){let n=new Map;for(let r of Q({...e,plan:o.key}).matrix[t]){let i=n.get(r.column)||new Map;n.set(r.column,i.set(r.barrier,r))}let s=[...n].map(([r,i])=>({key:r,label:Sm[t](r),id:t==="partner"?ee(r):"",cells:me(o).map(l=>i.get(l)||null)}));return t==="partner"?s.sort((r,i)=>N(r.label,i.label)):s}var Oe=(t,e,o)=>[t,e??Hi,...A?[o]:[]].join("~");function xs(t){let[e,o,n]=t.split("~");return{key:e,step:o===Hi?null:o,plan:n}}var Ho=t=>`cel-${t.replaceAll("~","-")}`;function $e(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var Hr=20;function Ze({bar:t,support:e=!1,most:o=Hr}){let n=t.reduce((i,[,l])=>i+l,0),s=e||n>o,r=(i,l)=>a`<i class=${`b-${i}`} style=${{flexGrow:l}}></i>`;return a`
    <span class=${e?"balk hol":"balk"} aria-hidden="true">
      ${t.map(([i,l])=>s?r(i,l):Array.from({length:l},()=>r(i,1)))}
    </span>
  `}var jo=b.overview;function Gi(t,e=""){let o=document.createElement("span");o.className=t;let n=e?o.appendChild(document.createElement("i")):o;n.className=e||t,document.body.append(o);let{backgroundColor:s,color:r,borderTopColor:i}=window.getComputedStyle(n),l=window.getComputedStyle(n).getPropertyValue("--rand").trim();return o.remove(),{fill:s,ink:r,border:i,edge:l}}function Ur(t,e,o,n){let s=t.bar.reduce((c,[,m])=>c+m,0),r=t.support_only||s>Hr?t.bar:t.bar.flatMap(([c,m])=>Array.from({length:m},()=>[c,1])),i=(n-r.length+1)/s,l=e;return r.map(([c,m])=>{let{fill:p,edge:f}=Gi("balk",`b-${c}`),d={x:l,y:o,w:i*m,h:10,r:1,fill:t.support_only?Ki:p,stroke:f};return l+=d.w+1,d})}function Om({x:t,y:e,w:o,h:n},s){let r=[];for(let i=7;i<o+n;i+=9)r.push({x1:t+Math.min(i,o),y1:e+Math.max(0,i-o),x2:t+Math.max(0,i-n),y2:e+Math.min(i,n),stroke:s});return r}var Ki="#ffffff",jm="#dcd6c9",js="Arial,Helvetica,sans-serif",Os=document.createElement("canvas").getContext("2d");function Ss(t,e,o,n){Os.font=`${n?"bold ":""}${o}px ${js}`;let s=[""];for(let r of String(t).split(/\s+/)){let i=s[s.length-1]?`${s[s.length-1]} ${r}`:r;Os.measureText(i).width<=e||!s[s.length-1]?s[s.length-1]=i:s.push(r)}return s}function Vi(t,e,o){let n=se(t,e,o),s=me(o),r=190,i=150,l=8,c=4,m=r+(i+c)*s.length+20,p=[],f=20,d=(u,w,_,M,S,W)=>{for(let P of Ss(w,_,M,S))f+=M+4,p.push({x:u,y:f,text:P,size:M,bold:S,fill:W})};d(20,jo.heading,m-40,20,!0,"#14212b"),d(20,`${Ne(o)}. ${ot(e,o)}. ${xe}`,m-40,12,!1,"#46545f"),f+=14;let $=f;s.forEach((u,w)=>{f=$,d(20+r+w*(i+c)+l,X(u),i-2*l,14,!0,"#14212b")}),f=$+26;for(let u of n){let w=u.cells.map(S=>{let[W="–",...P]=S?.brief||[];return{cell:S,mark:Rt[S?.most_basis||""]?.[0]||"",text:[{all:Ss(W,i-2*l-14,13,!0),size:13,bold:!0},...P.map(C=>({all:Ss(C,i-2*l,11,!1),size:11,bold:!1}))]}}),_=Ss(u.label,r-l,13,!0),M=Math.max(44,12+_.length*17,...w.map(S=>(S.cell?.bar.length?26:12)+S.text.reduce((W,{all:P,size:C})=>W+P.length*(C+3),0)));for(let[S,W]of _.entries())p.push({x:20,y:f+20+S*17,text:W,size:13,bold:!0,fill:"#14212b"});w.forEach((S,W)=>{let P=20+r+W*(i+c),C={x:P,y:f,w:i,h:M},bt=S.cell?.bar.length?S.cell:null,Jt=Gi("arcering"),O=S.cell?.unmet?Jt.ink:"#16212b";if(S.cell?.unmet){p.push({...C,fill:Jt.fill,stroke:Jt.border,dash:!0},...Om(C,Jt.border));let R=6+S.text.reduce((Z,{all:te,size:Ut})=>Z+te.length*(Ut+3),0);p.push({x:P+3,y:f+4,w:i-6,h:R,fill:Jt.fill,stroke:Jt.fill})}else p.push({...C,fill:Ki,stroke:jm});bt&&p.push(...Ur(bt,P+l,f+7,i-2*l-18));let q=f+(bt?18:5);for(let{all:R,size:Z,bold:te}of S.text)for(let Ut of R)q+=Z+3,p.push({x:P+l,y:q-2,text:Ut,size:Z,bold:te,fill:O});S.mark&&p.push({x:P+i-20,y:f+18,text:S.mark,size:14,bold:!1,fill:O})}),f+=M+c}f+=16;let h=20,y=(u,w)=>{p.push(...u,{x:h+34,y:f+9,text:w,size:11,bold:!1,fill:"#46545f"}),h+=34+Os.measureText(w).width+18};Os.font=`11px ${js}`;for(let u of jo.legend.states){let w=jo.legend.names[u]||B(g.codes.CellState[u].label);y(Ur({bar:[[u,1]],support_only:!1},h,f,28),w)}return y(Ur({bar:[[jo.legend.support_state,1]],support_only:!0},h,f,28),jo.legend.support),f+=14,d(20,Object.values(Rt).map(([u,w])=>`${u} ${w}`).join("   "),m-40,11,!1,"#46545f"),d(20,k(jo.picture.foot,{version:g.meta.version,content:(g.meta.content||"").slice(0,12)}),m-40,11,!1,"#46545f"),{width:m,height:f+20,list:p}}var Ui=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function Gr(t,e,o=g.plans[0]){let{width:n,height:s,list:r}=Vi(t,e,o),i=({x:d,y:$,w:h,h:y,fill:u,stroke:w,dash:_,r:M=4})=>`<rect x="${d}" y="${$}" width="${h}" height="${y}" rx="${M}" fill="${u}" stroke="${w}"${_?' stroke-dasharray="5 3"':""}/>`,l=({x1:d,y1:$,x2:h,y2:y,stroke:u})=>`<line x1="${d}" y1="${$}" x2="${h}" y2="${y}" stroke="${u}"/>`,c=({x:d,y:$,text:h,size:y,bold:u,fill:w})=>`<text x="${d}" y="${$}" font-size="${y}"${u?' font-weight="bold"':""} fill="${w}">${Ui(h)}</text>`,m=r.map(d=>d.text!==void 0?c(d):d.x1!==void 0?l(d):i(d)),p=Ui(k(jo.picture.title,{heading:jo.heading,scenario:ot(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${s}" viewBox="0 0 ${n} ${s}"`} font-family="${js}" role="img">
<title>${p}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${m.join(`
`)}
</svg>
`}function Zi(t,e,o){Se("matrix.svg",Gr(t,e,o),"image/svg+xml")}function Yi(t,e,o){let{width:n,height:s,list:r}=Vi(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/s);i.width=n*l,i.height=s*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,s);for(let m of r)m.x1!==void 0?(c.strokeStyle=m.stroke,c.setLineDash([]),c.beginPath(),c.moveTo(m.x1,m.y1),c.lineTo(m.x2,m.y2),c.stroke()):m.text===void 0?(c.fillStyle=m.fill,c.strokeStyle=m.stroke,c.setLineDash(m.dash?[5,3]:[]),c.fillRect(m.x,m.y,m.w,m.h),c.strokeRect(m.x,m.y,m.w,m.h)):(c.fillStyle=m.fill,c.font=`${m.bold?"bold ":""}${m.size}px ${js}`,c.fillText(m.text,m.x,m.y));i.toBlob(m=>Se("matrix.png",m,"image/png"),"image/png")}var zt=b.check,Qi=({title:t,lines:e=[],count:o=e.length})=>e.length>0&&a`
    <h2>${k(zt.list,{title:t,count:o})}</h2>
    <ul>${e.map(n=>a`<li>${n}</li>`)}</ul>
  `,Xi=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,Cm=(t={})=>Object.entries(t).map(([e,o])=>k(zt.counted,{count:o,what:hs(e).toLowerCase()})).sort(N);function Mm({message:t,notes:e=[],faults:o,wrong:n,questions:s,asked:r,counts:i,report:l,made:c}){return a`
    <p><strong>${t}</strong></p>
    ${c&&a`<p>${k(zt.made,{name:c})}</p>`}
    ${et()&&i&&a`<${qi} made=${c} marked=${o.length+s.length>0} />`}
    ${e.map(m=>a`<p>${m}</p>`)}
    <${Qi} title=${zt.faults} lines=${o} count=${n} />
    <${Qi} title=${zt.questions} lines=${s} count=${r} />
    <${Xi} title=${zt.columns} lines=${l} />
    <${Xi} title=${zt.read} lines=${Cm(i)} />
  `}function Lm(t){if(!t.length)throw new Error(zt.first);if(t.length>1)throw new Error(k(zt.one_only,{count:t.length}));if(t[0].size>Tr)throw new Error(k(zt.too_large,{name:t[0].name,most:Tr/2**20}));return t[0]}function Ji(){let t=Mt(),[e,o]=G(null);async function n(s){try{let r=Lm(t.current.files);o({busy:!0});let i=await s(r);o(i),at(i.message)}catch(r){o({message:r.message||zt.silent,faults:r.faults})}}return Fe(()=>{let s=i=>i.preventDefault();function r(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(Br)}return window.addEventListener("dragover",s),window.addEventListener("drop",r),()=>{window.removeEventListener("dragover",s),window.removeEventListener("drop",r)}},[]),a`
    <${H} text=${zt.title}><p class="uitleg">${et()?zt.intro_here:zt.intro}</p><//>
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
      <button type="button" id="controleer" onClick=${()=>n(Br)}>${zt.check}</button>
      ${et()&&a`<${Ni} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${zt.busy}</p>`}
      ${e?.message&&a`<${Mm} ...${e} />`}
    </div>
    ${et()&&a`<${Wi} /><${Ii} />`}
    ${!et()&&g.served&&a`<p class="zacht">${zt.kept}</p>`}
  `}var Ye=b.shared,Co=({legend:t,name:e,options:o,current:n="",id:s})=>o.length>0&&a`
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
`;function qt({label:t,name:e,options:o,id:n=e}){let s=F.route.query[e]||"";return a`
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
`,Tm=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function Le({children:t}){let[e,o]=G(!1);if(!pe())return a`<section class="filters" aria-label=${Ye.filters}>${t}</section>`;let n=Object.keys(F.route.query).filter(s=>!Tm.includes(s)).length;return a`
    <details class="filters" open=${e} onToggle=${s=>o(s.target.open)}>
      <summary id="filterknop">${n?k(Ye.filters_set,{count:n}):Ye.filters}</summary>
      ${t}
    </details>
  `}var Bm=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];function Cs({query:t,children:e}){let[o,n]=G(!pe()&&Bm.some(s=>t[s]));return a`
    <details class="keuzes" open=${o} onToggle=${s=>n(s.target.open)}>
      <summary id="wijzig">${Ye.change}</summary>
      ${e}
    </details>
  `}var We=()=>{let t=g.plans.map(e=>[e.key,e.title]);return A&&a`<div class="velden"><${qt} label=${Ye.plan} name="plan" options=${t} /></div>`};function Uo(){let t=D(F.route.query),e=Y(t.plan)?.dates||co;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,s=e.find(i=>i.date===t.date)?.date||o,r=Ar(F.route.query,"stand",e.map(i=>[n(i.date),i.label]));return a`<${Co} legend=${Ye.choices.date} name="stand" options=${r} current=${n(s)} id="st" />`}function Kr(){let t=D(F.route.query),e=Gt(Y(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${Co} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function Xe(){let t=Ye.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{query:n}=F.route,{expect:s,strict:r}=D(n),i=s?"":"uit",l=Ar(n,"verwachtingen",e);return a`
    <${We} />
    <${Kr} />
    <${Uo} />
    <${Co} legend=${t.reading} name="lezing" options=${o} current=${r?"streng":""} id="l" />
    <${Co} legend=${t.expectations} name="verwachtingen" options=${l} current=${i} id="v" />
  `}var tl=b.shared.passage;function In({passage:t}){let[e,o]=G("");async function n(){try{o((await $i(t)).woorden)}catch(s){o(s.message||tl.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${tl.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var L=({id:t,text:e})=>yt(t)?a`<a href=${ce(t)}>${e||x(t)}</a>`:a`<span>${e||x(t)}</span>`,At=({ids:t,name:e=x,between:o=", "})=>t.map((n,s)=>[s>0&&o,a`<${L} id=${n} text=${e(n)} />`]),Ie=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${L} id=${n} />${e?.(n)}</li>`)}</ul>`;function gt({id:t,date:e}){let[o,n]=So(t,e);return a`<span class=${`chip s-${Rn(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var Em={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function Je({basis:t}){let[e,o]=Rt[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Em[e]}
    </svg>
  `:null}var Ms=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${U("Severity",t)}</span>`;function Yt({of:t}){let e=E(t.flatMap(Bt));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${rt(o)}${Me()&&a`<${In} passage=${o} />`}</li>`)}
    </ul>
  `:null}function el({of:t,look:e}){let[o,...n]=Bt(t);return o?a`
    <p class=${e}>
      ${rt(o)}${n.length>0&&k(b.shared.more_places,{count:n.length})}
      ${Me()&&a`<${In} passage=${o} />`}
    </p>
  `:null}var Ls=({id:t})=>[st(t,"broader")&&[a`<${L} id=${st(t,"broader")} />`," › "],a`<${L} id=${t} />`],dn=({id:t})=>v(t,"isGeneric")==="true"&&a`<span class="zacht"> (${b.shared.collective})</span>`;var un=b.compare.flow,St={width:960,height:430,top:40,left:230,right:640,box:16},hn=t=>t?B(U("CellState",t)):un.fresh;function ol({rows:t,at:e,unit:o,end:n}){let s=n?St.right:St.left-St.box,r=n?St.right+St.box+12:St.left-St.box-12;return t.map(({state:i,count:l,y:c})=>{let m=St.top+c*o,p=Math.max(l*o,2);return a`
      <g key=${i}>
        <rect class=${`v-${i||"nieuw"}`} x=${s} y=${m} width=${St.box} height=${p} />
        <text x=${r} y=${m+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(i)}
        </text>
      </g>
    `})}function Fm({band:t,unit:e}){let o=t.count*e,n=St.top+t.y1*e+o/2,s=St.top+t.y2*e+o/2,r=(St.left+St.right)/2,i=T(un.band,t.count,{from:hn(t.from),to:hn(t.to)});return a`
    <path
      class=${`band w-${t.to}`}
      d=${`M${St.left} ${n} C${r} ${n} ${r} ${s} ${St.right} ${s}`}
      stroke-width=${Math.max(o,1)}
    ><title>${i}</title></path>
  `}function nl({flow:t,one:e,other:o}){let n=St.height/t.height,s=t.bands.map(r=>T(un.band,r.count,{from:hn(r.from),to:hn(r.to)}));return a`
    <figure class="stroom" tabindex="0" aria-label=${un.title}>
      <svg
        viewBox=${`0 0 ${St.width} ${St.height+St.top+14}`}
        role="img"
        aria-label=${k(un.picture,{before:e.label,after:o.label,said:s.join("; ")})}
      >
        <text class="stroomkop" x=${St.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${St.right} y="20">${o.label}</text>
        ${t.bands.map(r=>a`<${Fm} key=${`${r.from}|${r.to}`} band=${r} unit=${n} />`)}
        <${ol} rows=${t.left} at=${hn} unit=${n} />
        <${ol} rows=${t.right} at=${hn} unit=${n} end />
      </svg>
      <figcaption>${un.caption}</figcaption>
    </figure>
  `}function Ts(t,e,o=""){let n=o.startsWith("-"),s=e.find(l=>l.key===o.replace(/^-/,""));if(!s)return t;let r=t.map((l,c)=>({text:s.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?N(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var zm=b.shared,rl="uit",[Am,Pm,sl]=[20,6,4],Nm=()=>pe()?Pm:Am,Vr=()=>(F.route.query.vouw||"").split(",").filter(Boolean),Bs=t=>Vr().includes(rl)||Vr().includes(t),Zr=(t,e=[t])=>()=>{let o=e.filter(s=>Bs(s)!==(s===t)),n=Vr().filter(s=>s!==rl&&!e.includes(s));z({vouw:[...n,...o].join(",")},!0)};function Go(t,e,o=null,n=Nm()){let s=o?o.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>o.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(s.length>1){let r=e.length>n,i=s.map(l=>l.key);return s.map(l=>({...l,folds:r,open:!r||Bs(l.key),turn:Zr(l.key,i)}))}return s.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=n*1.25)return[i];let l=r.rows.slice(n),c=k(zm.show_more,{count:l.length}),m={key:t,title:c,rows:l,open:Bs(t),folds:!0,more:!0,turn:Zr(t)};return[{...i,rows:r.rows.slice(0,n)},m]})}function Lo({part:t,count:e="",names:o=[],level:n=0}){let s=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)} onClick=${t.turn}>
      ${t.title}
    </button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${n?a`<${`h${n}`} class="vouwkopje">${s}<//>`:s}
      ${e&&a`<span class="vouwtal">${e}</span>`}
      ${o.length>0&&!t.open&&a`<span class="vouwbij">${o.slice(0,sl).join(" · ")}${o.length>sl&&" …"}</span>`}
    </div>
  `}var gn=t=>t.open?null:"dicht";function Es({id:t="",title:e,intro:o=null,children:n}){let s={key:t,title:e,rows:[],folds:!!t,open:!t||Bs(t),turn:Zr(t)};return a`
    <section class="blok">
      ${t?a`<${Lo} part=${s} level=${2} />`:a`<h2>${e}</h2>`}
      ${o}
      <div class=${gn(s)}>${n}</div>
    </section>
  `}var Fs=({id:t,items:e,first:o,as:n="ul"})=>Go(t,e,null,o).map(s=>a`
      ${s.folds&&a`<${Lo} part=${s} />`}
      <${n} class=${gn(s)}>${s.rows}<//>
    `);var Yr=(t,e="")=>F.route.query[t]||e;function Rm({id:t,column:e,sort:o,turn:n}){let s=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${s}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var qm=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let s=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${s}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${s}</th>`})}
  </tr>
`,Wm=({part:t,columns:e,named:o,count:n})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Lo} part=${t} count=${t.more?"":T(n,t.rows.length)}
        names=${t.more?[]:t.rows.map(o)} />
    </th>
  </tr>
`;function ft({id:t,caption:e,rows:o,columns:n,sort:s="",urlKey:r,hideCaption:i,groups:l=null}){let[c,m]=G(s),p=r?Yr(r,s):c,f=$=>{let h=p===$.key?`-${$.key}`:$.key;r?z({[r]:h===s?null:h},!0):m(h);let y=b.shared.table,u=h.startsWith("-")?y.descending:y.ascending;at(k(y.sorted,{column:$.label.toLowerCase(),direction:u}))},d=Go(t,Ts(o,n,p),p===s?l:null);return a`
    <div class="rol">
      <table class="lijst" id=${t} role="table">
        <caption class=${i?"sr":null}>${e}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${n.map($=>a`<${Rm} id=${t} column=${$} sort=${p} turn=${f} />`)}
          </tr>
        </thead>
        ${d.map($=>a`
            <tbody role="rowgroup" key=${$.more?"meer":$.key} class=${gn($)}>
              ${$.folds&&a`<${Wm} part=${$} columns=${n} ...${l} />`}
              ${$.rows.map(h=>a`<${qm} row=${h} columns=${n} />`)}
            </tbody>
          `)}
      </table>
    </div>
  `}var Im=t=>t==null||t===!1||t===""||t.length===0;function to({pairs:t}){let e=t.filter(([,o])=>!Im(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var J=b.compare,zs=t=>B(U("CellState",t)),eo=g.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:A?k(J.side,{plan:t.title,label:o}):B(o)}))),Dm=(t,e,{stated:o,strict:n})=>g.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function Hm(t){let e=eo[eo.length-1],o=g.plans.map(c=>eo.findLast(m=>m.plan===c)||e),[n,s]=A?o:[eo[0],e],r=eo.slice(0,-1).find(c=>c.key===t.van)||n,i=eo.slice(eo.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(s)?s:e);return{one:r,other:l,after:i}}function al({label:t,name:e,current:o,options:n}){let s=r=>z({[e]:r.target.value});return a`
    <label class="veld">
      <span>${t}</span>
      <select id=${e} value=${o.key} onChange=${s}>
        ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
      </select>
    </label>
  `}function il({change:t,other:e}){let o=Oe(t.kind,t.other_barrier,e.plan.key),n=j("overzicht",{cel:o,stand:e.date===Kt?null:e.date},!1),s=k(J.see_cell,{kind:nt(t.kind),step:X(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${J.see}<span class="sr">${s}</span></a></li>`}var ll=8;function Um({found:t,one:e,other:o,mode:n}){let[s,r]=[t.changes.slice(0,ll),t.changes.slice(ll)],i=p=>p.map(f=>x(ee(f)||f)).join(", "),l=p=>E([p.barrier,p.other_barrier].map(X)).join(" / "),c=[{key:"stap",label:J.columns.step,text:l},{key:"soort",label:J.columns.kind,text:p=>B(nt(p.kind))},{key:"een",label:e.label,text:p=>zs(p.before)},{key:"ander",label:o.label,text:p=>zs(p.after)},{key:"erbij",label:J.joined[n],sort:!1,text:p=>i(p.joined)},{key:"weg",label:J.left[n],sort:!1,text:p=>i(p.left)}],m=()=>[[...c.map(p=>p.label),...Ft],...t.changes.map(p=>[...c.map(f=>f.text(p)),...Et(null)])];return a`
    <ul>${s.map(p=>a`<${il} change=${p} other=${o} />`)}</ul>
    ${r.length>0&&a`
        <details>
          <summary>${T(J.rest,r.length)}</summary>
          <ul>${r.map(p=>a`<${il} change=${p} other=${o} />`)}</ul>
        </details>
      `}
    ${t.notes.map(p=>a`<p class="zacht">${p}</p>`)}
    <details>
      <summary>${J.as_table}</summary>
      <${ft} id="vakken" caption=${J.table} rows=${t.changes} columns=${c} />
      <div class="acties"><${xt} name="vergelijk-vakken.csv" rows=${m} /></div>
    </details>
  `}function Gm({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,s=[{key:"plan",label:e.label,sort:!1,text:zs},...t.after.map(i=>({key:i,label:zs(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||J.nothing)}))],r=k(J.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${J.counted}</h2>
      <p class="zacht">${k(J.counts,{both:n,fresh:t.fresh.length})}</p>
      <${nl} flow=${t.flow} one=${e} other=${o} />
      <details>
        <summary>${J.flow.table}</summary>
        <${ft} id="overgang" caption=${r} rows=${t.before} columns=${s} />
      </details>
    </section>
  `}function Km({actions:t,one:e,other:o,all:n}){let s=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],r=new Set(t.fresh),i=d=>r.has(d)?"":Zt(d,e.date),l=d=>Zt(d,o.date),c=d=>r.has(d)?a`<span class="zacht">${J.not_yet}</span>`:a`<${gt} id=${d} date=${e.date} />`,m=[{key:"actie",label:J.action,text:x,cell:d=>a`<${L} id=${d} />`},{key:"wat",label:J.what,text:ht},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:d=>a`<${gt} id=${d} date=${o.date} />`}],p=()=>[[...m.map(d=>d.label),...Ft],...s.map(d=>[...m.map($=>$.text(d)),...Et(null,e.plan.key)])],f=()=>z({alles:n?null:"ja"});return a`
    <section>
      <h2>${k(n?J.all:J.changed,{count:s.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${f}>${J.show_all}</button>
        <${xt} name="vergelijk.csv" rows=${p} />
      </div>
      <${ft}
          id="vergelijk"
          caption=${J.actions_table}
          rows=${s}
          columns=${m}
          urlKey="sorteer"
          sort="actie"
        />
    </section>
  `}function cl({route:t}){if(eo.length<2)return a`<${H} text=${J.title} /><p>${J.alone}</p>`;let{one:e,other:o,after:n}=Hm(t.query),s=Dm(e,o,D(t.query)),{actions:r}=s,i=r?"dates":"plans",l=k(J.intro[i],{before:K(e.date),after:K(o.date)});return a`
    <${H} text=${J.heading[i]} title=${J.title}><p class="uitleg">${l} ${xe}</p><//>
    <${Le}>
      <${Kr} />
      ${eo.length>2&&a`
          <div class="velden">
            <${al} label=${J.first} name="van" current=${e} options=${eo.slice(0,-1)} />
            <${al} label=${J.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    ${r&&a`<${Gm} actions=${r} one=${e} other=${o} />`}
    <section class="blok">
      <h2>${k(J.cells,{count:s.changes.length})}</h2>
      ${s.changes.length?a`<${Um} found=${s} one=${e} other=${o} mode=${i} />`:[a`<p>${b.shared.none}</p>`,s.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${r&&a`
        <${Km} actions=${r} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${Tt} text=${T(J.shown,s.changes.length)} />
  `}var fe=b.overview.legend,Vm=g.codes.CellState,Dn=({expected:t=fe.expected,quiet:e=fe.quiet,blank:o=!1})=>a`
  <ul class="stalen">
    ${fe.states.map(n=>a`
        <li>
          <span class="staal"><${Ze} bar=${[[n,1]]} /></span>${fe.names[n]||B(Vm[n].label)}
        </li>
      `)}
    <li><span class="staal"><${Ze} bar=${[[fe.support_state,1]]} support=${!0} /></span>${fe.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    <li>
      ${o?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Qr=()=>a`
  <ul class="stalen">
    ${Object.entries(Rt).map(([t,[,e]])=>a`<li><span class="staal"><${Je} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[Zm,...Ym]=fe.sample.words,As=()=>a`
  <aside class="legenda" aria-label=${fe.title}>
    <h2>${fe.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Ze} bar=${fe.sample.bar.map(([t,e])=>[t,Number(e)])} />
      <strong>${Zm}</strong>${Ym.map(t=>a`<span class="bij">${t}</span>`)}
    </p>
    <p>${fe.explain}</p>
    <${Dn} />
    <h3>${fe.how}</h3>
    <${Qr} />
    <p><span class="anders">${fe.other}</span>${fe.other_says}</p>
  </aside>
`;var bn=b.shared.gaps,Un=t=>[t,...t.also],To=t=>rt(t.evidence)?[t.evidence]:[],Ko=t=>g.queries[t]?.title||t,pl=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||tt(t.sentence).includes(tt(e.tekst)))&&Un(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),Qm=({said:t,work:e,more:o})=>e?[t," (",a`<${At} ids=${e} name=${Ae} />`,o&&bn.more_work,")"]:t;function Ps({list:t,plan:e}){if(!t.length)return a`<p>${ze(e).words.nobody}</p>`;let o=n=>n.map((s,r)=>[r>0&&"; ",a`<${Qm} ...${s} />`]);return a`
    <p class="zacht">${bn.alphabetical}</p>
    <ul>${t.map(({who:n,why:s})=>a`<li><${L} id=${n} />: ${o(s)}</li>`)}</ul>
  `}function Hn({summary:t,inside:e,open:o=!1}){let[n,s]=G(!1);return a`
    <details open=${o} onToggle=${r=>r.target.open&&s(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function Xr({gap:t,query:e}){let o=[t.barrier&&X(t.barrier).toLowerCase(),t.kind&&nt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Ms} severity=${t.severity} />${" · "}
      <a href=${j(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${A&&` · ${ze(t.plan).title}`}
      ${yt(t.subject)&&[" · ",a`<${L} id=${t.subject} />`]}
    </p>
  `}var ml=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${b.shared.passage.place}</span>${rt(t)}
    ${Me()&&a`<${In} passage=${t} />`}
  </p>
`;function Jr({gap:t,scenario:e,sentence:o=!1}){let n=g.queries[t.query],[s]=To(t),r=a`${b.gaps.more}<span class="sr">${k(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Hn} summary=${r} inside=${()=>a`
    ${o&&a`<p>${t.sentence}</p>`}
    ${s&&a`<${ml} passage=${s} />`}
    ${n.why&&a`<p><strong>${bn.why}</strong> ${n.why}</p>`}
    ${t.asks&&a`<p><strong>${bn.who}</strong></p><${Ps} list=${t.candidates} plan=${t.plan} />`}
    <${fo} text=${()=>qn(t.sentence,To(t),e,Y(t.plan))} />
  `} /></div>`}function Xm({gap:t,scenario:e}){let o=g.queries[t.query],[n]=To(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Xr} gap=${t} query=${o} />
      ${n&&a`<${ml} passage=${n} />`}
      <div class="acties">
        ${o.why&&a`<${Hn} summary=${bn.why} inside=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${Hn}
              summary=${bn.who}
              inside=${()=>a`<${Ps} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${fo} text=${()=>qn(t.sentence,To(t),e,Y(t.plan))} />
      </div>
    </article>
  `}var $l=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${Xm} key=${n.mark} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var re=b.shared.work;function Jm({id:t,date:e}){let o=new Map;for(let{from:n,said:s}of Nt(t,"who",e))o.set(n,[...o.get(n)||[],s]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,s])=>a`<li><${L} id=${n} />${` (${E(s).join(", ")})`}<${dn} id=${n} /></li>`)}
    </ul>
  `:b.shared.nobody}function t$(t){let e=v(t,"dueBy");return e&&` (${k(re.bound,{date:K(e)})}; ${ys(v(t,"modality"))})`}function e$({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=v(o,"deadlineLabel"),{delivery:s}=oe(o,e);return a`
          <li>
            ${n&&`${B(n)}: `}“${v(o,"deadlineText")}”${t$(o)}
            ${v(o,"revises")==="true"&&`, ${re.revised}`}${s&&` – ${s}`}
          </li>
        `})}
    </ul>
  `}var o$=t=>g.lookups[t]?.told||"",Ns=(t,e)=>Pe(t,"figure",e);function ta({id:t,date:e}){let o=Ns(t,e);return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${L} id=${n} />: <strong>${o$(n)}</strong><${Yt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function Vo({of:t}){let e=s=>[st(s,"barrier")&&k(re.at_step,{step:x(st(s,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>v(s,r)&&ve(s,r))].filter(Boolean),o=s=>v(s,"status")?k(re.other_status,{reading:e(s).join(", ")}):k(re.other_reading,{reading:e(s).length?`“${e(s).join(", ")}”`:re.other_unsaid}),n=we(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(s=>a`<li><strong>${o(s)}</strong>${v(s,"rationale")}</li>`)}
    </ul>
  `:null}function Gn({id:t,read:e=[v(t,"basis"),v(t,"strength")]}){let o=e[0],n=U("Strength",e[1]);return a`
    <div class="koppeling">
      <p>
        <${Ls} id=${st(t,"barrier")} />
        ${` · ${$t(t,"interventionKind").map(nt).join(", ")} · ${n} · `}
        <${Je} basis=${o} />${` ${Rt[o]?.[1]||U("Basis",o)}`}
      </p>
      <p class="reden"><strong>${re.here}</strong>${v(t,"rationale")}</p>
      <${Vo} of=${t} />
    </div>
  `}var fl=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function dl({id:t,scenario:e,contributions:o}){let{date:n}=e,s=ks(t,n),r=v(t,"promise"),i=bs(t,n),{links:l}=Q(e),c=o.length?o.map(p=>a`<${Gn} id=${p} read=${l[p]} />`):v(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${re.across}</strong>${v(t,"rationale")}</p>`,m=[[re.facts.deadline,i.length>0&&a`<${e$} ids=${i} date=${n} />`],[re.facts.who,a`<${Jm} id=${t} date=${n} />`],[re.facts.figures,Ns(t).length>0&&a`<${ta} id=${t} date=${n} />`],[re.facts.how,c],[re.facts.where,a`<${Yt} of=${[t,...o,s]} />`]];return a`
    <article class="kaart">
      <h3><${L} id=${t} /></h3>
      <p class="regel">${ht(t)} · <${gt} id=${t} date=${n} /></p>
      <${fl} lead=${r&&re.promise} text=${r||v(t,"summary")} />
      <${fl} lead=${re.progress} text=${v(s,"summary")} />
      ${s&&a`<${Vo} of=${s} />`}
      <${to} pairs=${m} />
    </article>
  `}var oo=t=>[...t].sort((e,o)=>N(x(e),x(o)));var Zo=b.overview;function n$({cell:t}){let{column:e,plan:o,why:n=[],across:s=0,candidates:r}=t,i=j("overzicht",{...F.route.query,cel:Oe(e,null,o)});return a`
    <p>${fn(Y(o))}</p>
    ${n.length>0&&a`<h3>${Zo.why}</h3>`}
    ${n.map(l=>a`<p>${v(l,"rationale")} <span class="zacht">${v(l,"source")}</span></p>`)}
    ${s>0&&a`
        <p>
          ${k(Zo.elsewhere,{count:s,kind:nt(e)})}${" "}
          <a href=${i}>${Zo.see_elsewhere}</a>
        </p>
      `}
    ${r&&a`<h3>${Zo.who}</h3><${Ps} list=${r} plan=${o} />`}
  `}function s$({row:t,cell:e,step:o,scenario:n,plan:s,address:r}){let i=Mt(),l=Mt();Ct(()=>{let $=document.getElementById(Ho(r));return i.current.showModal(),l.current.focus(),()=>($?.isConnected?$:document.getElementById(Ho(r)))?.focus()},[]);let{word:c,lines:m,look:p}=$e(e),f=k(Zo.panel_note,{scenario:ot(n,s)}),d=$=>pn($).filter(h=>e.links.includes(h));return a`
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
          ${k(Zo.panel,{row:t.label,step:X(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>i.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${p}`}><strong>${c}</strong>${m.length>0&&`: ${m.join(" · ")}`}</p>
      ${e.initiatives>0&&!n.strict&&a`<p class="zacht">${B(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${A&&`${s.title}. `}${f}</p>
      ${e.asked&&a`<p>${Zo.asked} <${At} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map($=>a`<${dl} key=${$} id=${$} scenario=${n} contributions=${d($)} />`):a`<${n$} cell=${e} />`}
    </dialog>
  `}function Rs({address:t,by:e,scenario:o}){let{key:n,step:s,plan:r}=xs(t),i=Y(r);if(!i)return null;let l=se(e,o,i).find(p=>p.key===n),c=l?.cells[me(i).indexOf(s)];return c?a`<${s$} key=${t} ...${{row:l,cell:c,step:s,scenario:o,plan:i,address:t}} />`:null}var kn=b.overview;function ul({open:t=!0}){let e={report:A?kn.howto.reports:$o(),marks:Object.values(Rt).map(([o])=>o).join(" "),source:Wo()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${kn.howto.title}</summary>
      <ol>${kn.howto.lines.map(o=>a`<li>${k(o,e)}</li>`)}</ol>
    </details>
  `}var Bo=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`);function r$({state:t,things:e,date:o}){let n=A?"h4":"h3",s=i=>So(i,o)[1]&&a`<span class="zacht"> – ${So(i,o)[1]}</span>`,r=k(kn.group,{state:B(U("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${r}<//>
      <${Ie} ids=${oo(e)} more=${s} />
    </div>
  `}function hl({scenario:t,plan:e}){let o=A?"h3":"h2";return Q(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:r})=>{let i=g.codes.InterventionKind[s];return a`
      <section
        class="slachtoffers"
        id=${e===g.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}
      >
        <div class="hoofdstuk">
          <${o}>${k(kn.apart.title,{kind:i.label})}<//>
          <p>${k(kn.apart.note,{definition:i.definition})}</p>
        </div>
        ${r.length?a`
                <div class="standen">
                  ${r.map(l=>a`<${r$} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${fn(e)}</p>`}
      </section>
    `})}var Wt=b.coverage,a$=5,gl=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Je} basis=${t.most_basis} />
    <${Ze} bar=${t.bar} support=${t.support_only} most=${a$} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;function i$({row:t,cell:e,step:o,plan:n}){if(!e)return a`<td></td>`;let{word:s,lines:r}=$e(e),i=Oe(t.key,o,n.key),l=[s,...r,e.strict,Rt[e.most_basis]?.[1]].filter(Boolean).join(" · ");return a`
    <td>
      <button type="button" class="vakje" id=${Ho(i)} aria-haspopup="dialog" title=${l}
        onClick=${()=>z({cel:i})}>
        <span class="sr">${k(b.overview.cell,{row:t.label,step:X(o)})}${l}</span>
        <${gl} cell=${e} />
      </button>
    </td>
  `}var l$=({step:t,place:e,column:o,all:n})=>a`
  <th scope="col" class="station">
    <span class=${o.acting?"nummer":"nummer leeg"} aria-hidden="true">${e}</span>
    <a href=${ce(t.id)}>${t.label}</a>
    <span class=${o.acting?"bij":"bij niemand"}>${o.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*o.acting/n}%`}}></i></span>
  </th>
`,c$=({rows:t})=>a`
  <td rowspan=${t} class="arcering"><span class="plaat"><strong>${Wt.nobody.title}</strong> ${Wt.nobody.text}</span></td>
`;function p$({plan:t,reach:e,scenario:o,rows:n}){let s=new Map(n.map(i=>[i.key,i])),r=e.groups.flatMap(i=>[i,...i.partners.map(l=>s.get(l))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${k(Wt.caption,{scenario:ot(o,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${Wt.partner}</th>
          ${t.steps.map((i,l)=>a`
              <${l$} step=${i} place=${l+1} column=${e.columns[l]} all=${e.numbers.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${r.map((i,l)=>a`
            <tr class=${i.partners&&"groep"}>
              <th scope="row" class=${!i.partners&&v(i.id,"isGeneric")==="true"?"verzamel":""}>
                ${i.partners?i.said:a`<${L} id=${i.id} text=${i.label} />`}
              </th>
              ${e.columns.map((c,m)=>c.acting?i.partners?a`<td></td>`:a`<${i$} row=${i} cell=${i.cells[m]} step=${c.step} plan=${t} />`:l===0&&a`<${c$} rows=${r.length} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}var m$=({plan:t,reach:e,rows:o})=>a`
  <div class="perstap">
    ${e.columns.map((n,s)=>a`
        <section key=${n.step}>
          <${A?"h3":"h2"} class="stapkop">
            <span class=${n.acting?"nummer":"nummer leeg"} aria-hidden="true">${s+1}</span>
            ${k(Wt.step,{step:X(n.step),said:n.said})}
          <//>
          ${n.acting?a`
                  <ul>
                    ${o.filter(r=>r.cells[s]).map(r=>a`
                          <li>
                            <${L} id=${r.id} text=${r.label} />
                            <a class="naar" href=${j("dekking",{...F.route.query,cel:Oe(r.key,n.step,t.key)})}>
                              <span class="sr">${r.label}: ${$e(r.cells[s]).word}</span>
                              <${gl} cell=${r.cells[s]} />
                            </a>
                          </li>
                        `)}
                  </ul>
                `:a`<p class="arcering"><span class="plaat"><strong>${Wt.nobody.title}</strong> ${Wt.nobody.text}</span></p>`}
        </section>
      `)}
  </div>
`,$$=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${b.overview.legend.title}${A?` (${e.title})`:""}`}>
    ${t.columns.filter(o=>o.nobody).map(o=>a`
          <div class="leegte">
            <h2>${o.nobody}</h2>
            ${o.waits&&a`<p>${o.waits}</p>`}
            <p><a href=${j("aandachtspunten",{stap:o.step})}>${Wt.questions}</a></p>
          </div>
        `)}
    <h2>${b.overview.legend.title}</h2>
    <p>${Wt.about}</p>
    <${Dn} expected=${Wt.expected} quiet=${Wt.quiet} blank=${!0} />
    <h3>${b.overview.legend.how}</h3>
    <${Qr} />
    <p><a href=${j("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`,f$=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${Wt.alike.title}</h2><p>${Wt.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`;function d$({plan:t,scenario:e,reach:o}){let n=se("partner",e,t);return o.numbers.partners?a`
    ${A&&a`<h2>${t.title}</h2>`}
    <${Bo} plan=${t} />
    <div class="naast smal">
      <div class="hoofd">
        <${p$} plan=${t} reach=${o} scenario=${e} rows=${n} />
        <${m$} plan=${t} reach=${o} rows=${n} />
        <${f$} reach=${o} />
      </div>
      <${$$} reach=${o} plan=${t} />
    </div>
  `:a`<p>${Wt.nothing}</p>`}function bl({route:t}){let e=D(t.query),{reach:o}=Q(e),{cel:n}=t.query;return a`
    <div class="werkkop">
      <${H} text=${Wt.heading} title=${Wt.title} />
      <p class="zacht">${ot(e)}</p>
      <${Cs} query=${t.query}><${Xe} /><//>
    </div>
    ${ye(e).map(s=>a`
        <${d$} key=${s.key} plan=${s} scenario=${e} reach=${o.find(r=>r.plan===s.key)} />
      `)}
    ${n&&a`<${Rs} address=${n} by="partner" scenario=${e} />`}
    <${Tt} text=${n?"":k(Wt.shown,{scenario:ot(e)})} />
  `}var ea=".",no=()=>new Set((F.route?.query.merk||"").split(ea).filter(Boolean)),kl=()=>[...no()].join(ea),qs=()=>!!F.route?.query.alleen&&no().size>0;function Ws(t,e){let o=no();for(let{mark:s}of t)e?o.add(s):o.delete(s);let n=o.size===0;return z({merk:[...o].join(ea),...n&&{alleen:null}},!0),o.size}var yn=b.frame.foot.files;function Is(){return!g.files.length&&!et()?null:a`
    <section class="bestanden" aria-label=${yn.title}>
      <h2>${yn.title}</h2>
      <ul>
        <li><a href="#/samenvatting">${yn.summary.label}</a> <span class="zacht">${yn.summary.told}</span></li>
        ${g.files.map(({file:t,label:e,told:o})=>a`<li><a href=${t} download=${t}>${e}</a> <span class="zacht">${o}</span></li>`)}
        ${et()&&a`<li><a href="#/controleer">${yn.save.label}</a> <span class="zacht">${yn.save.told}</span></li>`}
      </ul>
    </section>
  `}var oa=b.shared.outcomes,u$={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`},Kn=({outcome:t})=>a`<g class=${`teken teken-${oa[t].sign}`}>${u$[oa[t].sign]}</g>`,wn=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><${Kn} outcome=${t} /></svg>
`,Yo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst"><${wn} outcome=${t} /> ${oa[t].said}${e&&a`<span class="bij">${e}</span>`}</span>
`;var De=b.gaps,h$=b.shared.outcomes;function na({gaps:t,what:e}){let o=no(),n=t.filter(i=>o.has(i.mark)).length,s=i=>at(T(De.bar.changed,Ws(t,i.target.checked))),r=t.length>1?k(De.mark_all,{count:t.length,what:e}):k(De.mark,{what:e});return a`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${r}
        onChange=${s}
      />
    </label>
  `}var vl=t=>no().has(t.mark)?"gemarkeerd":"",g$=({gap:t,scenario:e,query:o})=>a`
  <article class=${`punt gewicht-${t.severity} ${vl(t)}`} data-vraag=${t.mark}>
    <${na} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Xr} gap=${t} query=${o} />
      <${Jr} gap=${t} scenario=${e} />
    </div>
  </article>
`,b$={topic:{of:t=>t.topic,all:()=>g.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>E(t.map(e=>e.query)).map(e=>[e,Ko(e)])}};function k$({title:t,gaps:e,beside:o,by:n,scenario:s,open:r}){let i=e.filter(d=>d.heavy).length,l=E(e.map(d=>n==="topic"?Ko(d.query):yl(d))),c=d=>e.filter($=>(n==="topic"?Ko($.query):yl($))===d).length,m=d=>c(d)>1?k(De.repeated,{title:d,count:c(d)}):d,p=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal"><strong>${e.length}</strong> ${T(De.questions,e.length).replace(/^\d+ /,"")}${i>0&&a`<span class="bij">${k(De.heavy,{count:i})}</span>`}</span>
      <span class="vouwbij">${l.slice(0,6).map(m).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&a`<span class="vouwtal bij">${k(De.about_source,{count:o})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${na} gaps=${e} what=${t} />
      <${Hn} summary=${p} inside=${()=>e.map(d=>a`<${g$} key=${d.mark} gap=${d} scenario=${s} query=${g.queries[d.query]||{}} />`)} open=${r} />
    </div>
  `}var yl=t=>t.subject_label;function _l({gaps:t,beside:e,by:o,scenario:n,open:s}){let{of:r,all:i}=b$[o],l=(c,m)=>c.filter(p=>r(p)===m);return i(t).map(([c,m])=>({id:c,title:m,found:l(t,c)})).filter(({found:c})=>c.length).map(({id:c,title:m,found:p})=>a`
        <${k$}
          key=${c}
          title=${m}
          gaps=${p}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${s}
        />
      `)}var wl=2;function y$({row:t}){let e=t.who.length>wl+1?t.who.slice(0,wl):t.who,o=t.who.length-e.length;return a`
    <${At} ids=${e} name=${w$} />${o>0&&k(De.deadline.others.more,{names:"",count:o})}
    <span class="bij">${De.deadline.how[t.how]}</span>
  `}var w$=t=>x(t);function v$({gap:t,scenario:e}){let o=t.deadline,n=De.deadline.columns,s=Ae(t.subject),r=x(t.subject);return a`
    <tr role="row" class=${vl(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${na} gaps=${[t]} what=${o.what||r} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${L} id=${t.subject} text=${s===r?r:`${s} ${t.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${Jr} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${Yo} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${y$} row=${o} /></td>
    </tr>
  `}var[_$,x$]=[8,5];function xl({gaps:t,scenario:e,all:o}){let{columns:n,caption:s,title:r,counted:i,lanes:l,note:c,show:m}=De.deadline,p=pe()?x$:_$,f=o||t.length<=p+1?t:t.slice(0,p),d=Object.entries(h$).map(([$,{said:h}])=>[t.filter(y=>y.deadline?.outcome===$).length,h]).filter(([$])=>$).map(([$,h])=>k(i,{count:$,said:h}));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${d.join(" · ")} <span class="zacht">${c}</span></p>
        <p class="deelactie"><a href=${j("beloften")}>${l}</a></p>
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
          ${f.map($=>a`<${v$} key=${$.mark} gap=${$} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${f.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen" onClick=${()=>z({termijnen:"alle"},!0)}>
            ${T(m,t.length-f.length)}
          </button>
        `}
    </section>
  `}var de=b.gaps.bar,S$={docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};function O$({scenario:t,tell:e}){async function o(n){e(de.busy);try{let s=await di(sn(t),kl(),n);Se(`${de.file}.${n}`,s,S$[n]),e("")}catch(s){e(s.message)}}return ui().map(n=>a`<button type="button" id=${`merk-${n}`} onClick=${()=>o(n)}>${de.office[n]}</button>`)}function Sl({gaps:t,scenario:e,rows:o}){let[n,s]=G(""),r=no();if(!r.size)return null;let i=t.filter(f=>r.has(f.mark)),l=r.size-i.length,c=qs(),m=()=>{Ws([...r].map(f=>({mark:f})),!1),at(de.cleared)},p=()=>{z({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${de.label}>
      <p>
        <strong>${T(de.count,r.size)}</strong>${l>0&&T(de.elsewhere,l)}
      </p>
      <button type="button" class="alslink" id="alleen" onClick=${()=>z({alleen:c?null:"gemarkeerd"})}>
        ${c?de.every:de.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${m}>${de.clear}</button>
      <p class="merkuitleg" aria-live="polite">${n||de.address}</p>
      <button type="button" id="merk-print" onClick=${p}>${de.print}</button>
      <${xt} name=${`${de.file}.csv`} rows=${()=>o(i)} label=${de.csv} id="merk-csv" />
      <${O$} scenario=${e} tell=${s} />
    </section>
  `}var it=b.gaps,jl=t=>x(ee(t)||t),Ol=(t,e)=>[[...it.csv,...Ft],...t.map(o=>[U("Severity",o.severity),Ko(o.query),o.sentence,g.queries[o.query]?.why||"",o.steps.map(X).join(", "),o.kinds.map(nt).join(", "),o.partners.map(jl).join(", "),o.subject_label,To(o).map(rt).join("; "),...Et(e,o.plan)])],sa=["tekst","stap","soort","partner","vraag","gewicht"];function j$({all:t}){let e=(r,i)=>E(r).map(l=>[l,i(l)]),o=e(t.flatMap(r=>Un(r).flatMap(i=>i.partners)),jl),n=e(t.map(r=>r.query).sort(N),Ko),s=Object.entries(g.codes.Severity).map(([r,i])=>[r,i.label]);return a`
    <${Le}>
      <div class="velden">
        <${qt}
          label=${it.fields.partner}
          name="partner"
          options=${o.sort((r,i)=>N(r[1],i[1]))}
        />
        <${qt} label=${it.fields.step} name="stap" options=${Pt.map(r=>[r.notation,r.label])} />
        <${qt} label=${it.fields.query} name="vraag" options=${n} />
        <${qt} label=${it.fields.weight} name="gewicht" options=${s} />
        <${qt} label=${it.fields.kind} name="soort" options=${an.map(r=>[r.notation,r.label])} />
        <${Qe} label=${it.fields.text} name="tekst" />
        <${Mo} names=${sa} />
      </div>
    <//>
  `}var C$=({scenario:t})=>a`
  <details class="blik">
    <summary>${ot(t)} <span class="wijzig">${it.change}</span></summary>
    <${Xe} />
  </details>
`,Cl="bron";function M$({points:t,low:e,source:o,query:n}){let s=E(t.map(c=>c.topic)).length,r=c=>T(it.questions,c.length),i={points:k(it.part_counts.points,{questions:r(t),topics:T(it.topics_count,s)}),source:k(it.part_counts.source,{questions:r(e)})},l=(c,m,p)=>a`
    <a href=${j("aandachtspunten",{...n,deel:m})} aria-current=${p?"true":null} id=${`deel-${m}`}>
      <strong>${it.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${it.parts_label}>
      ${l("points","overleg",!o)}${l("source",Cl,o)}
    </nav>
  `}var Ds={onderwerp:"topic",soort:"query"};function L$({gaps:t,beside:e,per:o,scenario:n,open:s,all:r}){let i=t.filter(f=>f.deadline).sort((f,d)=>N(f.deadline?.day||"",d.deadline?.day||"")),l=t.filter(f=>!f.deadline),c=Ds[o],m=Object.entries(Ds).map(([f,d])=>[f,it.fold[d]]),p=()=>z({vouw:s?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${xl} gaps=${i} scenario=${n} all=${r} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${it.heading[c]}</h2>
            <p>${it.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${p}>${s?it.refold:it.unfold}</button>
            </p>
          </header>
          <${Co} legend=${it.fold_by} name="per" options=${m} current=${o} id="per" />
          <${_l} gaps=${l} beside=${e} by=${c} scenario=${n} open=${s} />
        </section>
      `}
    ${!t.length&&a`<p>${it.none}</p>`}
  `}var T$=25;function Ml({route:t}){let e=D(t.query),o=t.query,n=Q(e).gaps,s=qs(),r=n.filter(y=>s?no().has(y.mark):pl(y,o)),i=r.filter(y=>!y.source),l=r.filter(y=>y.source),c=o.deel?o.deel===Cl:!i.length&&l.length>0,m=s?r:c?l:i,p=s||sa.some(y=>o[y]),f=o.vouw?o.vouw==="uit":p&&m.length<=T$,d=o.per in Ds?o.per:Object.keys(Ds)[Number(c&&!s)],$=Object.fromEntries(sa.filter(y=>o[y]).map(y=>[y,o[y]])),h=y=>T(it.questions,y.length);return a`
    <${H} text=${it.title}>
      <p class="uitleg">${k(it.intro,{report:$o(Y(e.plan))})} ${xe}</p>
    <//>
    ${ye(e).map(y=>a`<${Bo} key=${y.key} plan=${y} />`)}
    <div class="deelrij">
      ${s?a`<p class="delen"><strong>${it.only_title}</strong></p>`:a`<${M$} points=${i} low=${l} source=${c} query=${$} />`}
      <${C$} scenario=${e} />
    </div>
    <div class=${s?"vragen alleen":"vragen"}>
      ${!s&&a`<${j$} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!s&&a`<p class="zacht">${it.source_intro}</p>`}
        <${L$}
          key=${`${c}${s}`}
          gaps=${m}
          beside=${c||s?[]:l}
          per=${d}
          scenario=${e}
          open=${f}
          all=${p||!!o.termijnen}
        />
        <p class="acties"><${xt} name="aandachtspunten.csv" rows=${()=>Ol(m,e)} /></p>
        <${Is} />
      </div>
    </div>
    <${Sl} gaps=${n} scenario=${e} rows=${y=>Ol(y,e)} />
    <${Tt} text=${k(it.shown,{points:h(i),source:h(l)})} />
  `}function Hs(t,e){let o=new Map;for(let s of t)o.set(s.x,[...o.get(s.x)||[],s]);let n=Math.max(1,...[...o.values()].map(s=>s.length));return[...o.values()].flatMap(s=>s.sort((r,i)=>r.y-i.y).map((r,i)=>({...r,y:Math.round((i+.5)*e*n/s.length)})))}function Ll(t,e,o){let n=new Map(t.map(f=>[f.id,f])),s=f=>e.flatMap(d=>d.from===f?[d.to]:d.to===f?[d.from]:[]),r=[],i=[...t].sort((f,d)=>N(f.title,d.title)).map(f=>f.id),l=new Set,c=f=>{if(!(l.has(f)||!n.has(f))){l.add(f),r.push(f);for(let d of E(s(f)))c(d)}};for(let f of i)c(f);let m=Math.ceil(r.length/2),p=Math.max(o*1.6,40);return r.map((f,d)=>{let $=d<m,h=$?m:r.length-m,y=$?d:r.length-1-d,u=h>1?Math.sin(Math.PI*y/(h-1)):1,w=Math.round((y+.5)*p*(m/h));return{...n.get(f),x:Math.round(($?-1:1)*(140+250*u)),y:w}})}var Te="omgeving",B$=16,ra=8,aa=68,ia=236;function Tl(t,e){let o=Nn(t,e).filter(n=>n.group).map(({from:n,to:s,group:r,said:i=""})=>({id:[n,s,r,i].join("~"),from:n,to:s,group:r,said:[i]}));return[...new Map(o.map(n=>[n.id,n])).values()]}var ae=g.around,E$=t=>rn(t).find(e=>ae.nodes[e])||"*",F$=t=>t.length>ae.letters?`${t.slice(0,ae.letters-1)}…`:t,Bl=(t,e,o)=>({id:t,label:F$(x(t)),title:x(t),group:E$(t),x:e,y:o}),El=t=>{let{color:e,dashes:o}=ae.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function Fl(t,e){let o=Lt(t)?t:"",n=o?Tl(o,e).map(El):[],s=[E(n.map(l=>l.from)),[o],E(n.map(l=>l.to))],r=new Set([o]),i=s.flatMap((l,c)=>{let m=c===1?l.filter(Boolean):l.filter(p=>!r.has(p));for(let p of m)r.add(p);return m.sort((p,f)=>N(x(p),x(f))).map((p,f)=>Bl(p,c*ae.width,f))});return{...ae,name:Te,title:o?ae.title_of.replace("{name}",x(o)):ae.title,layout:"columns",looks:ae,nodes:Hs(i,ae.step),rows:n,date:e,centre:o}}function zl(t,e,o,n){let s=[...t.nodes],r=[...t.rows],i=new Map;for(let l of e.filter(c=>Lt(c)&&s.some(m=>m.id===c))){let c=new Set(s.map(u=>u.id)),m=Tl(l,o),p=u=>u.from===l?u.to:u.from,f=E(m.map(p)).filter(u=>!c.has(u)),d=f.slice(0,B$),$=s.find(u=>u.id===l),h=(n==="route"?A$:z$)(s,$,d);s.push(...h.map(({id:u,x:w,y:_})=>Bl(u,w,_)));let y=new Map(h.map(u=>[u.id,u]));for(let u of m.filter(w=>y.has(p(w)))){let{branch:w}=y.get(p(u));r.push({...El(u),...w&&{branch:{...w,head:l,stop:p(u)}}})}f.length>d.length&&i.set(l,{shown:d.length,count:f.length-d.length})}return{nodes:s,rows:r,left:i}}function z$(t,e,o){let n=t.map(c=>c.x),[s,r]=[Math.min(...n),Math.max(...n)],i=e.x<(s+r)/2?s-ae.width:r+ae.width,l=e.y-(o.length-1)*ae.step/2;return o.map((c,m)=>({id:c,x:i,y:l+m*ae.step}))}function A$(t,e,o){let n=Math.max(...t.map(l=>l.x)),s=Math.max(...t.map(l=>l.y))+30,r=Math.ceil(o.length/ra)*ia,i=Math.max(0,Math.min(e.x+aa,n+aa-r));return o.map((l,c)=>{let m=i+Math.floor(c/ra)*ia,p=s+26+c%ra*(ae.step-3);return{id:l,x:m+ia/2-4,y:p,branch:{beside:m-e.x,aside:aa,top:s}}})}function Al(t,e){let{date:o}=D(e);if(t===Te)return Fl(e.ding,o);let n=g.views[t];if(!n)return null;let{edges:s,loose:r}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...s,...r]}}function vn(t,e,o){return t.matrix||e.from&&e.to?`${o(e.from)} – ${o(e.to)}`:[o(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}var _n=t=>Object.keys(t.table).filter(e=>!Pl[e]),Pl={from_label:"from",to_label:"to"},Nl=t=>Pl[t],Us={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function Rl(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=D(e),s=Object.entries(Us).map(([c,m])=>[m,c==="partner"?e[c]&&ee(e[c]):e[c]]).filter(([,c])=>c),r=t.rows.filter(c=>!(c.group&&o.has(c.group))&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&s.every(([m,p])=>(c[m]||[]).includes(p)||c.from===p||c.to===p));if(r.length===t.rows.length)return{nodes:t.nodes,rows:r};let i=new Set([t.centre,...r.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.row&&i.has(c.row));return t.choose?{nodes:Ll(l,r,t.step),rows:r}:{nodes:t.layout==="columns"?Hs(l,t.step):l,rows:r}}var Gs=b.graph.choose,Wl="alles",P$=["stap","hoofdstuk"],Il=t=>!!t[Wl]||Object.keys(Us).some(e=>t[e]),ql=t=>E(t.flatMap(e=>[e.from,e.to])).length;function Dl({picture:t}){let e=E(mo("Chapter").map(r=>v(r,"identifier"))).sort(N),o=r=>x(mo("Chapter").find(i=>v(i,"identifier")===r)||""),n={stap:Pt.map(r=>[r.notation,r.label]),hoofdstuk:e.map(r=>[r,o(r)])},s=r=>j(["graaf",t.name],r);return a`<div class="kieseerst">
    <p>${Gs.sentence}</p>
    ${P$.map(r=>{let i=n[r].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(m=>m[Us[r]]?.includes(l))})).filter(l=>l.rows.length);return i.length>0&&a`<h2>${Gs[r]}</h2>
          <ul class="keuzetegels">
            ${i.map(({value:l,label:c,rows:m})=>a`<li><a href=${s({[r]:l})}>
                <b>${c}</b><span>${T(Gs.partners,ql(m))}</span></a></li>`)}
          </ul>`})}
    <p><a href=${s({[Wl]:"ja"})}>${T(Gs.whole,ql(t.rows),{lines:t.rows.length})}</a></p>
  </div>`}var so=b.graph.card,Vn=3;function Ul(t,e=Ge){let o=E(t.filter(Boolean)),n=o.length-Vn;return e(n>0?[...o.slice(0,Vn),so.more.replace("{count}",String(n))]:o)}var Ks=t=>Ul(t,e=>e.join("; ")),Hl=t=>Ks(t.flatMap(e=>Lt(e)?Bt(e).slice(0,1).map(rt):[]));function N$(t,e){let o=Nt(t,"who",e).filter(r=>r.acts),n=r=>st(r,"broader")||r,s=r=>`${x(n(st(r,"barrier")))}, ${U("Basis",v(r,"basis")).toLowerCase()}`;return[[so.who,Ks(o.map(r=>`${x(r.from)} (${r.said})`))],[so.state,Zt(t,e)],[so.step,Ks(pn(t,e).map(s))],[so.where,Ks(Bt(t).slice(0,2).map(rt))]]}var Gl=t=>Ul((t.roles||[]).map(e=>U("Role",e))),R$=(t,e)=>_n(t).map(n=>t.table[n]).map((n,s)=>[n,e.said[s]]),q$=(t,e)=>[...t.said.filter(o=>o&&tt(o)!==tt(e)),Gl(t)].filter(Boolean).join(" · ");function Kl(t,e,o,n){let s=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(s)return{kind:s.group&&t.looks.edges[s.group]?.label||"",name:vn(t,s,n),facts:[...R$(t,s),[so.role,Gl(s)],[so.where,Hl(s.about||[])]],thing:""};let r=e.filter(c=>c.from===o||c.to===o),i=c=>n(c.from===o?c.to:c.from),l=Io(o)?N$(o,t.date):[...r.slice(0,Vn).map(c=>[i(c),q$(c,i(c))]),[so.also,r.length>Vn?so.more.replace("{count}",String(r.length-Vn)):""],[so.where,Hl(r.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:Lt(o)?B(ht(o)):"",name:n(o),facts:l,thing:Lt(o)?o:""}}var It=b.graph,la=40,Vl=(t,e=x(t))=>a`<a href=${ce(t)}>${e}</a>`,W$=t=>(t===1?It.counted.one:It.counted.more).replace("{count}",t);function I$({picture:t,row:e}){let o=e.group&&!g.views[t.name]?Object.keys(g.around.table):Object.keys(t.table),n=_n(t).map(r=>t.table[r]),s=e.said.map((r,i)=>[o.length&&n[i],r]).filter(([r,i])=>r&&i);return a`<dl class="feiten">
    ${s.map(([r,i])=>a`<div><dt>${r}</dt><dd>${i}</dd></div>`)}
  </dl>`}function D$({picture:t,row:e,name:o}){let n=(e.about||[]).filter(r=>Lt(r)&&r!==e.from&&r!==e.to),s=r=>So(r,t.date).filter(Boolean).join(", ");return a`
    <h2>${vn(t,e,o)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&a`<p>${t.looks.edges[e.group].label}</p>`}
    <${I$} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&a`<p>${xe}</p><p><a href=${j("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${It.slot_page}</a></p>`}
    ${n.length>0&&a`<p>${It.about}</p>
        <ul>${n.map(r=>a`<li>${yt(r)?Vl(r):x(r)}${Io(r)&&a`<span class="zacht"> – ${s(r)}</span>`}${Bt(r).slice(0,1).map(i=>a`<span class="zacht adres">${rt(i)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(r=>r&&yt(r)).map((r,i)=>a`${i>0&&" · "}${Vl(r,It.page_of.replace("{name}",x(r)))}`)}</p>
  `}function H$({picture:t,rows:e,node:o,name:n,unfold:s,opened:r,pick:i}){let l=e.filter(d=>d.from===o||d.to===o),c=t.nodes.find(d=>d.id===o)?.group,m=t.looks.nodes[c]?.label||ht(o),p=r.includes(o),f=d=>{let $=d.from===o?d.to:d.from;return a`<li>
      ${t.arrows!==!1&&(d.from===o?It.towards:It.coming)}
      <button type="button" class="rijknop" onClick=${()=>i($||d.id)}>${n($)}</button>
      ${d.group&&a`<span class="zacht"> – ${t.looks.edges[d.group]?.label||d.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${m&&`${B(m)}. `}${W$(l.length)}</p>
    ${Lt(o)&&yt(o)&&a`<p class="acties">
        <a href=${ce(o)}>${It.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(p)}
          onClick=${()=>s(o)}>${p?`− ${It.fold}`:`+ ${It.unfold}`}</button>
        ${" "}<a href=${j(["graaf",Te],{ding:o})}>${It.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,la).map(f)}</ul>
    ${l.length>la&&a`<p>${It.rest.replace("{count}",String(l.length-la))}</p>`}
  `}function Zl(t){let{row:e,node:o,first:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${It.in_words}>
      ${e&&a`<${D$} ...${t} />`} ${o&&a`<${H$} ...${t} />`}
      ${!e&&!o&&(n||a`<p class="zacht">${It.nothing_chosen}</p>`)}
    </section>
  `}function Yl({picture:t,rows:e,name:o,hover:n,close:s,keep:r,unfold:i,opened:l,unfolds:c}){let m=Mt();Fe(()=>{let d=$=>$.key==="Escape"&&s();return window.addEventListener("keydown",d),()=>window.removeEventListener("keydown",d)},[]),Ct(()=>{let{offsetWidth:d,offsetHeight:$,offsetParent:h}=m.current,y=Math.max(4,Math.min(n.x-20,h.clientWidth-d-4)),u=n.y+16,w=u+$>h.clientHeight-4?Math.max(4,n.y-18-$):u;m.current.style.transform=`translate(${y}px, ${w}px)`});let p=Kl(t,e,n.id,o),f=p.facts.filter(([d,$])=>d&&$);return a`
    <div class="zweefkaart" ref=${m} onPointerEnter=${()=>r(!0)} onPointerLeave=${()=>r(!1)}>
      ${p.kind&&a`<span class="zacht">${p.kind}</span>`}
      <strong>${p.name}</strong>
      <dl>${f.map(([d,$])=>a`<div><dt>${d}</dt><dd>${$}</dd></div>`)}</dl>
      ${p.thing&&yt(p.thing)&&a`<p class="acties"><a href=${ce(p.thing)}>${It.page}</a>${c(p.thing)&&a`<button type="button" class="rijknop" onClick=${()=>i(p.thing)}>${l.includes(p.thing)?It.fold:It.unfold}</button>`}</p>`}
    </div>
  `}var Qo="#16212B",Ql="#8E8779",ca="#0A4F7A",Vs="#FFFFFF";function pa(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let s=1;s<e.length-1;s+=1)t.arcTo(...e[s],...e[s+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function Zs(t,e){let[o,n,s,r]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,s,n-o,r-s,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let i=o-(r-s);i<n;i+=7)t.moveTo(i,r),t.lineTo(i+(r-s),s);t.stroke(),t.restore()}function Xl(t,e){let[o,n]=[e[0],e[e.length-1]],s=n.x+95;t.save(),t.lineJoin="round";let r=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(s,n.y),t.stroke()};t.strokeStyle=Qo,t.lineWidth=14,r(),t.strokeStyle=Vs,t.lineWidth=1.5,t.setLineDash([10,8]),r(),t.beginPath(),t.moveTo(s,n.y-15),t.lineTo(s+22,n.y),t.lineTo(s,n.y+15),t.fillStyle=Qo,t.fill(),t.restore()}function ma(t,e,o,n,s=5.5){t.beginPath(),t.arc(e,o,s,0,2*Math.PI),t.fillStyle=n==="full"?Qo:Vs,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,s,Math.PI/2,-Math.PI/2),t.fillStyle=Qo,t.fill()),t.beginPath(),t.arc(e,o,s,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=Qo,t.stroke()}function Jl(t,e){let o=new Set(t.filter(s=>s.station).map(s=>s.id)),n=new Map(t.map(s=>[s.id,s.rail]));return e.flatMap(s=>{if(s.branch)return[{edge:s,...s.branch}];if(!o.has(s.to))return[];let r=n.get(s.from);return[{edge:s,head:s.to,stop:s.from,beside:r??0,between:r===void 0}]})}function Zn(t,{head:e,stop:o,beside:n}){let s=t.getPosition(e);return{from:s,x:s.x+n,y:t.getPosition(o).y}}function U$({from:t,x:e,y:o},{aside:n=0,top:s=t.y+34}){let r=[t.x+n,t.y],i=e===r[0]?[]:[[r[0],s],[e,s]];return[...n?[[t.x,t.y]]:[],r,...i,[e,o]]}function tc(t,e,o,n){t.save(),t.lineCap="round";let s=o.map(r=>({on:n.has(r.edge.id),down:U$(Zn(e,r),r)}));for(let{down:r}of s)pa(t,r,3,Ql);for(let{on:r,down:i}of s)r&&pa(t,i,4,Qo);t.restore()}function ec(t,e,o,n){for(let s of o){let{x:r,y:i}=Zn(e,s),{left:l,right:c}=e.getBoundingBox(s.stop),m=(l+c)/2,{label:p,font:f}=e.body.nodes[s.stop].options;t.font=`${f.size}px ${f.face}`;let d=n.has(s.edge.id),$=s.between&&!d?t.measureText(p).width/2+8:(c-l)/2-6,h=r<m?m-$:m+$;Math.abs(h-r)>3&&pa(t,[[r,i],[h,i]],d?4:1.6,d?Qo:Ql)}for(let s of o){let{x:r,y:i}=Zn(e,s);ma(t,r,i,s.edge.mark||"full",s.edge.mark?5.5:3)}}function $a(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function oc(t,e,o,n){let{x:s,y:r}=$a(e,o);t.save(),t.beginPath(),t.arc(s,r,9,0,2*Math.PI),t.fillStyle=n?ca:Vs,t.fill(),t.lineWidth=1.8,t.strokeStyle=ca,t.stroke(),t.beginPath(),t.moveTo(s-4.5,r),t.lineTo(s+4.5,r),n||(t.moveTo(s,r-4.5),t.lineTo(s,r+4.5)),t.strokeStyle=n?Vs:ca,t.stroke(),t.restore()}var G$="#16212B",Ys=12/14,K$=13,nc=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<K$;function Qs(t,{nodes:e,edges:o,options:n,view:s,opened:r=[]},{onChoose:i,onUnfold:l,unfolds:c=()=>!1,onHover:m}={}){let p=Jl(e,o),f=new Map(p.map(O=>[O.edge.id,O])),d=new vis.DataSet(e.map(({title:O,...q})=>m?q:{...q,title:O})),$=new vis.DataSet(o.map(O=>f.has(O.id)?{...O,hidden:!0}:O)),h=new vis.Network(t,{nodes:d,edges:$},n),y=t.querySelector(".vis-network");y.setAttribute("role","application"),y.setAttribute("aria-label",t.dataset.title||"");for(let O of t.querySelectorAll("canvas"))O.setAttribute("aria-hidden","true");let u=e.filter(O=>O.slot).map(O=>O.id),w=e.filter(O=>O.station).sort((O,q)=>O.station-q.station),_=new Set,M="",S=()=>[...new Set([M,...r,...h.getSelectedNodes()])].filter(O=>O&&c(O));h.on("beforeDrawing",O=>{tc(O,h,p,_);let q=w.map(R=>h.getPosition(R.id));q.length&&Xl(O,q);for(let R of u)Zs(O,h.getBoundingBox(R))}),h.on("afterDrawing",O=>{ec(O,h,p,_);for(let q of S())oc(O,h,q,r.includes(q))});let W=O=>p.find(q=>nc(Zn(h,q),O,h.getScale()))?.edge.id,P=O=>S().find(q=>nc($a(h,q),O,h.getScale())),C=(O=.05)=>{if(!e.length||(h.fit({animation:!1,maxZoomLevel:1.15}),h.getScale()>=O))return;let R=Math.min(...e.map(lo=>lo.x))-85,Z=Math.min(...e.map(lo=>lo.y))-30,te=t.clientWidth/O*.5,Ut=Math.max(...e.map(lo=>lo.x))+85-R,be={x:Ut<2*te?R+Ut/2:R+te,y:Z+t.clientHeight/O*.5};h.moveTo({position:be,scale:O,animation:!1})};h.on("click",({nodes:[O],edges:[q],pointer:R})=>{let Z=P(R.canvas);Z?l?.(Z):i?.(W(R.canvas)??O??q??null)}),h.on("doubleClick",({nodes:[O]})=>O&&l?.(O));let bt=(O,q)=>{O&&c(O)!==(M===O)&&h.redraw(),O&&(M=O),m?.(O,q)};if(m){h.on("hoverNode",({node:R,pointer:Z})=>bt(R,Z.DOM)),h.on("hoverEdge",({edge:R,pointer:Z})=>bt(R,Z.DOM));for(let R of["blurNode","blurEdge","dragStart","zoom"])h.on(R,()=>bt(null));let O="",q=R=>{if(!p.length||R.buttons)return;let{left:Z,top:te}=t.getBoundingClientRect(),Ut={x:R.clientX-Z,y:R.clientY-te},be=W(h.DOMtoCanvas(Ut))||"";be!==O&&bt(be||null,Ut),t.style.cursor=be||P(h.DOMtoCanvas(Ut))?"pointer":"",O=be};y.addEventListener("pointermove",q)}s?h.moveTo({...s,animation:!1}):C(Ys);let Jt=new Map(o.map(O=>[O.id,O]));return{network:h,given:{nodes:e,edges:o,options:n},fit:C,view:()=>({position:h.getViewPosition(),scale:h.getScale()}),zoom:O=>h.moveTo({scale:Math.min(4,Math.max(.05,h.getScale()*O))}),select(O,q,R){let Z=q.length?q:o.filter(vt=>O.includes(vt.from)||O.includes(vt.to)).map(vt=>vt.id),te=new Set(Z.filter(vt=>Jt.has(vt))),Ut=[..._,...te].filter(vt=>!f.has(vt)&&_.has(vt)!==te.has(vt));Ut.length&&$.update(Ut.map(vt=>te.has(vt)?{id:vt,width:3,color:{color:G$}}:{id:vt,width:1.6,color:{color:Jt.get(vt).color}})),_=te;let be=O.filter(vt=>d.get(vt));if(h.setSelection({nodes:be,edges:[]},{highlightEdges:!1}),h.redraw(),!R||!be.length)return;be.some(vt=>{let{x:I,y:os}=h.canvasToDOM(h.getPosition(vt));return I>0&&I<t.clientWidth&&os>0&&os<t.clientHeight})||h.focus(be[0],{scale:Math.max(h.getScale(),Ys),animation:!1})},show(O){h.fit({nodes:O.filter(q=>d.get(q)),animation:!1,maxZoomLevel:1.15}),h.getScale()<Ys&&h.moveTo({scale:Ys})},destroy:()=>h.destroy()}}function sc(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var V$=250,Z$=.9,Y$={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function rc(t){let{of:e,nodes:o,edges:n,options:s,handle:r,lit:i,line:l,look:c,shown:m,title:p,opened:f}=t,d=Mt(),$=wo({of:"",view:null,ids:new Set}),h=wo(t);h.current=t,Ct(()=>{let w=performance.now(),_=$.current.of===e?$.current.view:null,M=0,S=(C,bt)=>{window.clearTimeout(M),M=window.setTimeout(()=>h.current.onHover(C===null?null:{id:C,...bt}),V$)},W=Qs(d.current,{nodes:o,edges:n,options:s,view:_,opened:f},{onChoose:C=>h.current.onChoose(C),onUnfold:C=>h.current.onUnfold(C),unfolds:C=>h.current.unfolds(C),onHover:S});r.current=W;let P=_?o.map(C=>C.id).filter(C=>!$.current.ids.has(C)):[];return P.length&&W.show([...P,...i]),d.current.dataset.ms=String(Math.round(performance.now()-w)),()=>{window.clearTimeout(M),$.current={of:e,view:W.view(),ids:new Set(o.map(C=>C.id))},W.destroy(),r.current=null}},[e,o,n]),Ct(()=>{m&&$.current.of===""&&r.current.fit(12/14)},[m]),Ct(()=>{let w=()=>window.setTimeout(()=>r.current?.fit(),60),_=()=>r.current?.fit();return document.addEventListener("fullscreenchange",w),window.addEventListener("beforeprint",_),()=>{document.removeEventListener("fullscreenchange",w),window.removeEventListener("beforeprint",_)}},[]),Ct(()=>r.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let y=w=>Y$[w.key]?.(t),u={height:`${sc(o,Math.max(420,Math.round(window.innerHeight*Z$)))}px`};return a`<div class="doek" id="doek" ref=${d} style=${u} data-title=${p} onKeyDown=${y}></div>`}var Yn=t=>t===""?2:Lt(t)&&mn(t)?1:0;function Xs(t,e){let o=new Map;for(let s of t){let r=`${s.from||""}|${s.to||""}`;o.set(r,[...o.get(r)||[],s])}let n=s=>[...new Set(s)].sort((r,i)=>Yn(r)-Yn(i)||N(e(r),e(i)));return{givers:n(t.map(s=>s.from||"")),takers:n(t.map(s=>s.to||"")),at:(s,r)=>o.get(`${s}|${r}`)||[]}}var ro=b.graph.matrix,Xo=({look:t})=>a`
  <svg class=${`stroom ${t.mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    ${t.mark==="broken"?a`<path d="M1.5 1.5 6 3.8v4.4L1.5 10.5Z M8.2 4.9 10.5 6 8.2 7.1Z" fill=${t.color} stroke=${t.color} />`:a`
            <path d="M1.8 1.5 10.4 6 1.8 10.5Z" fill=${t.mark==="full"?t.color:"#FFFFFF"} stroke=${t.color}
              stroke-width="1.5" stroke-linejoin="round" />
            ${t.mark==="half"&&a`<path d="M1.8 1.5 6 3.7v4.6L1.8 10.5Z" fill=${t.color} />`}
          `}
  </svg>
`;function ac({picture:t,rows:e,names:o,chosen:n,pick:s,point:r,caption:i}){let l=_=>o.get(_)?.title||ro.nobody,c=_=>o.get(_)?.label||ro.nobody,{givers:m,takers:p,at:f}=Xs(e,c),d=_=>t.looks.edges[_.group],$=_=>[_.said[0],d(_).label].filter(Boolean).join(", "),h=(_,M)=>[Yn(_)!==Yn(M)&&"nieuw",_===""&&"ongenoemd"].filter(Boolean).join(" "),y=(_,M)=>{let S=_.currentTarget.getBoundingClientRect(),W=_.currentTarget.closest(".vlak").getBoundingClientRect();r({id:M.id,x:S.right-W.left,y:S.bottom-W.top-10})},u=(_,M)=>{let S=f(_,M);if(!S.length)return null;let W=S.some(C=>C.id===n),P=S.some(C=>d(C).mark==="broken");return a`
      <button type="button" class=${P?"hapert":null} aria-pressed=${String(W)}
        aria-label=${`${l(_)} ${ro.to} ${l(M)}: ${S.map($).join("; ")}`}
        onClick=${()=>s(S[(S.findIndex(C=>C.id===n)+1)%S.length].id)}
        onMouseEnter=${C=>y(C,S[0])} onMouseLeave=${()=>r(null)}
        onFocus=${C=>y(C,S[0])} onBlur=${()=>r(null)}>
        ${S.length>2?a`<${Xo} look=${d(S[0])} /><b>${S.length}</b>`:S.map(C=>a`<${Xo} look=${d(C)} />`)}
      </button>
    `},w=_=>n&&e.some(M=>M.id===n&&(M.from||"")===_);return a`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${i}</caption>
        <thead>
          <tr>
            <td class="hoek">${ro.corner}</td>
            ${p.map((_,M)=>a`<th scope="col" class=${h(_,p[M-1]??_)}><span>${c(_)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${m.map((_,M)=>a`
              <tr class=${[h(_,m[M-1]??_),w(_)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(_)}</th>
                ${p.map((S,W)=>a`<td class=${h(S,p[W-1]??S)}>${u(_,S)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function ic({picture:t,rows:e,name:o,pick:n}){let s=Object.entries(t.looks.edges).map(([i,l])=>({look:l,rows:e.filter(c=>c.group===i)})).filter(i=>i.rows.length),r=s.filter(i=>i.look.mark==="broken").flatMap(i=>i.rows);return a`
    <h2>${ro.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${s.map(({look:i,rows:l})=>a`<li><${Xo} look=${i} /><b>${l.length}</b><span>${i.label}</span></li>`)}
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
  `}var uo=b.graph,cc=["kies","uit"],lc=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...cc];function Q$({thing:t}){let e=Ce(()=>[...ke.keys()].filter(yt).sort((n,s)=>N(x(n),x(s))),[]),o=n=>{let s=e.find(r=>x(r)===n.target.value);s?z({ding:s,kies:null,uit:null}):at(uo.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${uo.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${Lt(t)?x(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${x(n)}></option>`)}</datalist>
    </label>
  `}function pc({picture:t,query:e}){let[o,n]=G(!1),s=lc.filter(u=>e[u]&&!cc.includes(u)).length,r=t.name===Te,i=t.nodes.filter(u=>Nr(u.id)).sort((u,w)=>N(u.title,w.title)),l=u=>g.codes.CellState[u]?.order??9,c=E(t.rows.map(u=>u.state).filter(Boolean)).sort((u,w)=>l(u)-l(w)),m=u=>B(g.codes.CellState[u]?.label||U("Status",u)),p=an.filter(u=>t.rows.some(w=>w.kinds?.includes(u.notation))),f=Pt.filter(u=>t.rows.some(w=>w.steps?.includes(u.notation))),d=new Set(t.rows.flatMap(u=>u.chapters||[])),$=mo("Chapter").map(u=>[v(u,"identifier"),x(u)]).filter(([u])=>d.has(u)).sort((u,w)=>N(u[0],w[0])),h=[["stap",uo.filters.step,f.map(u=>[u.notation,u.label])],["hoofdstuk",uo.filters.chapter,$],["soort",uo.filters.kind,p.map(u=>[u.notation,u.label])],["partner",uo.filters.partner,i.map(u=>[v(u.id,"notation"),u.title])],["staat",uo.filters.state,c.map(u=>[u,m(u)])]];return a`
    <details class="filters graafkeuzes" open=${o} onToggle=${u=>n(u.target.open)}>
      <summary id="filterknop">${s?k(b.shared.filters_set,{count:s}):uo.choices}</summary>
      ${!r&&a`<${We} />`}
      <${Uo} />
      <div class="velden">
        ${r&&a`<${Q$} thing=${t.centre} />`}
        ${!r&&h.filter(([,,u])=>u.length>1).map(([u,w,_])=>a`<${qt} name=${u} label=${w} options=${_} />`)}
        <${Qe} label=${uo.filters.search} name="zoek" id="graafzoek" />
        <${Mo} names=${lc} />
      </div>
    </details>
  `}var fa=b.graph,X$={full:a`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},J$=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${X$[t.mark]}
  </svg>
`,tf=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,mc={name:!0,hollow:!0,stop:!0,side:!0,tag:!0},$c=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${mc[t.shape]?"#FFFFFF":t.color} stroke=${mc[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function fc({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(m=>m.group===c)),s=c=>t.layout==="grid"&&t.looks.edges[c],r=Object.entries(t.looks.nodes).filter(([c])=>!s(c)&&t.nodes.some(m=>m.group===c)),i=(c,m)=>{if(t.matrix&&m.mark)return a`<${Xo} look=${m} />`;if(t.layout==="route"&&m.mark)return a`<${J$} look=${m} />`;if(t.layout!=="grid")return a`<${tf} look=${m} />`;let p=t.looks.nodes[c];return p?a`<${$c} look=${p} />`:a`<span class="leegvak" aria-hidden="true"></span>`},l=(c,m)=>{m?o.delete(c):o.add(c),z({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${fa.lines}>
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
    ${!t.matrix&&a`<ul class="lijnen" aria-label=${fa.points}>
      ${r.map(([,c])=>a`<li><${$c} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&a`<li><span class="leegvak" aria-hidden="true"></span><span>${fa.slots}</span></li>`}
    </ul>`}
  `}var Js=b.graph;function da({picture:t,rows:e,name:o,chosen:n,pick:s}){let r=t.matrix,i=r?"from":"to",l=r?"to":"from",c=new Map(t.nodes.map(p=>[p.id,p.station??0])),m=Xs(e,o)[r?"givers":"takers"];return m.sort((p,f)=>(c.get(p)||0)-(c.get(f)||0)),a`<div class="beeldlijst">
    ${m.map(p=>{let f=e.filter(u=>(u[i]||"")===p),d=f.filter(u=>u.color||r),$=f.filter(u=>!u.color&&!r),h=d.length?T(r?Js.list.flows:Js.list.partners,d.length):Js.list.nobody,y=$.length>0&&T(Js.list.slots,$.length);return a`
        <details key=${p} open=${m.length<4||f.some(u=>u.id===n)}>
          <summary><h2>${o(p)}</h2><span class="zacht">${[h,y].filter(Boolean).join(" · ")}</span></summary>
          <ul>
            ${$.map(u=>a`<li class="leegrij"><span>${u.said.filter(Boolean).join(": ")}</span></li>`)}
            ${d.map(u=>a`<li>
                <button type="button" class="rijknop" aria-pressed=${String(u.id===n)} onClick=${()=>s(u.id)}>
                  ${r&&a`<${Xo} look=${t.looks.edges[u.group]} />`}${r&&"→ "}${o(u[l])}
                </button>
                <span class="zacht">${u.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var Qn=b.graph,dc="from_label",ef="amount",ua=new WeakMap;function of(t,e){return ua.has(t)||ua.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),ua.get(t).get(e)||Qn.not_said}function xn(t,e,o){let n=Nl(o);return n?of(t,e[n]):e.said[_n(t).indexOf(o)]||""}function nf(t,e,o){let n=o.replace("-",""),s=o[0]==="-"?-1:1,r=e.map(l=>[xn(t,l,n),l]),i=l=>+(l===""||l===Qn.not_said);return r.sort((l,c)=>i(l[0])-i(c[0])||s*N(l[0],c[0])).map(([,l])=>l)}function uc({picture:t,rows:e,chosen:o,pick:n,caption:s}){let r=F.route.query.sorteer||dc,i=Object.entries(t.table),l=(f,d)=>{let $=r===f?`-${f}`:f;z({sorteer:$===dc?null:$},!0),at(Qn.sorted.replace("{column}",d.toLowerCase()).replace("{direction}",$[0]==="-"?Qn.down:Qn.up))},c=f=>r===f?"ascending":r===`-${f}`?"descending":null,m=([f,d])=>f===ef?a`<th scope="col" role="columnheader">${d}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(f)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${f}`} onClick=${()=>l(f,d)}>
            ${d}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,p=f=>{let d=f.id===o,$=y=>y.target.closest("button, a")||n(f.id),h=d||o&&(f.from===o||f.to===o);return a`
      <tr key=${f.id} role="row" class=${h?"gekozen":null} data-rij=${f.id} data-van=${f.from||""}
        data-naar=${f.to||""} data-lijn=${f.color?"ja":null} onClick=${$}>
        ${i.map(([y,u],w)=>w?a`<td role="cell" data-kop=${u}>${xn(t,f,y)}</td>`:a`<th scope="row" role="rowheader" data-kop=${u}>
                <button type="button" class="rijknop" aria-pressed=${String(d)} onClick=${()=>n(f.id)}>
                  ${xn(t,f,y)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${s}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(m)}</tr></thead>
      ${Go("beeldtabel",nf(t,e,r)).map(f=>a`
          <tbody role="rowgroup" class=${gn(f)}>
            ${f.folds&&a`<tr role="row" class="vouwrij"><th scope="rowgroup" role="rowheader" colspan=${i.length}><${Lo} part=${f} /></th></tr>`}
            ${f.rows.map(p)}
          </tbody>
        `)}
    </table>
  `}var kc=b.graph.keep,tr="#16212B",er="#46525D",sf="#8E8779",Eo=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'"),[Qt,hc,rf]=[28,12e3,2];function yc(t,e=null){let{version:o,content:n}=g.meta,s=(n||"").slice(0,12);return{title:t,source:`${[Ne(),e&&ot(e)].filter(Boolean).join(". ")}. ${xe}`,foot:k(kc.foot,{version:o,content:s})}}function ha(t,e,o){let n=[""];for(let s of String(e).split(/\s+/)){let r=n[n.length-1]?`${n[n.length-1]} ${s}`:s;t.measureText(r).width<=o||!n[n.length-1]?n[n.length-1]=r:n.push(s)}return n}function af(t){let e=r=>t.rows.some(i=>i.group===r),o=Object.entries(t.looks.edges).filter(([r])=>e(r)),n=Object.entries(t.looks.nodes).filter(([r])=>t.nodes.some(i=>i.group===r)),s=t.layout==="route";return[...o.map(([,{color:r,dashes:i,mark:l,label:c}])=>s&&l?{line:!0,color:sf,mark:l,label:c.replace(/^\W+/,"")}:{line:!0,color:r,dashes:i,label:c}),...n.map(([,{color:r,label:i}])=>({color:r,label:i})),...t.nodes.some(r=>r.slot)?[{slot:!0,label:kc.slot}]:[]]}function lf(t,{line:e,slot:o,color:n,dashes:s,mark:r},i,l){if(o)return Zs(t,{left:i-11,right:i+37,top:l-21,bottom:l+13});t.strokeStyle=n,t.fillStyle=n,t.lineWidth=3,t.setLineDash(s?[5,4]:[]),t.beginPath(),e?(t.moveTo(i,l-4),t.lineTo(i+26,l-4),t.stroke()):(t.arc(i+13,l-4,5.5,0,2*Math.PI),t.fill()),t.setLineDash([]),r&&ma(t,i+13,l-4,r)}function gc(t,e,o,n,s,r){let[i,l]=[o,n];t.font=`13px ${Eo}`;for(let c of e){let m=t.measureText(c.label).width+54;i>o&&i+m>o+s&&([i,l]=[o,l+24]),r&&(lf(t,c,i,l),t.fillStyle=tr,t.fillText(c.label,i+34,l)),i+=m}return e.length?l+14:n}async function cf(t,e,o,n,s){let r=o.map(u=>({...u,...e[u.id]})),i=document.createElement("div");i.classList.add("doek","buiten"),document.body.append(i);let l=Qs(i,{nodes:r,edges:n,options:s}),c=r.map(u=>l.network.getBoundingBox(u.id)),[m,p]=[Math.min(...c.map(u=>u.left))-20,Math.min(...c.map(u=>u.top))-20],f=Math.max(...c.map(u=>u.right))+(t.layout==="route"?130:20),d=Math.max(...c.map(u=>u.bottom))+20,[$,h]=[f-m,d-p],y=Math.min(rf,hc/$,hc/h);return Object.assign(i.style,{width:`${$*y}px`,height:`${h*y}px`}),l.network.setSize(`${$*y}px`,`${h*y}px`),l.network.moveTo({position:{x:m+$/2,y:p+h/2},scale:y,animation:!1}),await new Promise(u=>{l.network.once("afterDrawing",u),l.network.redraw()}),{canvas:i.querySelector("canvas"),width:$,height:h,scale:y,done:()=>{l.destroy(),i.remove()}}}function pf(t,e,o){let n=document.createElement("canvas"),s=n.getContext("2d"),r=Math.max(t.width,720)+2*Qt,i=r-2*Qt;s.font=`650 22px ${Eo}`;let l=ha(s,e.title,i);s.font=`13px ${Eo}`;let c=ha(s,e.source,i),m=Qt+l.length*27+c.length*18+12,f=gc(s,o,Qt,m+t.height+30,i,!1)+40;n.width=r*t.scale,n.height=f*t.scale,s.scale(t.scale,t.scale),s.fillStyle="#FFFFFF",s.fillRect(0,0,r,f),s.fillStyle=tr,s.font=`650 22px ${Eo}`;for(let[$,h]of l.entries())s.fillText(h,Qt,Qt+18+$*27);s.fillStyle=er,s.font=`13px ${Eo}`;let d=Qt+l.length*27;for(let[$,h]of c.entries())s.fillText(h,Qt,d+13+$*18);return s.drawImage(t.canvas,Qt,m,t.width,t.height),gc(s,o,Qt,m+t.height+30,i,!0),s.fillStyle=er,s.font=`13px ${Eo}`,s.fillText(e.foot,Qt,f-16),n}async function wc({name:t,picture:e,handle:o,scenario:n}){await document.fonts.ready;let{nodes:s,edges:r,options:i}=o.current.given,l=await cf(e,o.current.network.getPositions(),s,r,i),c=pf(l,yc(e.title,n),af(e));l.done(),c.toBlob(m=>Se(`${t}.png`,m,"image/png"),"image/png")}var mf=["fill","stroke","stroke-width","stroke-dasharray","font-size","font-weight","text-anchor","opacity"],ga="http://www.w3.org/2000/svg";function vc({name:t,svg:e,title:o,scenario:n,items:s}){let r=yc(o,n),i=bc(e),[,,l,c]=(e.getAttribute("viewBox")||"").split(" ").map(Number),m=document.createElement("canvas").getContext("2d");m.font=`13px ${Eo}`;let p=ha(m,r.source,l),f=40+p.length*17,d=document.createElementNS(ga,"svg"),$=(w,_,M="")=>{let S=document.createElementNS(ga,w);for(let[W,P]of Object.entries(_))S.setAttribute(W,String(P));return S.textContent=M,d.append(S),S},h=f+c+64,y={width:l+2*Qt,height:h,viewBox:`${-Qt} 0 ${l+2*Qt} ${h}`};for(let[w,_]of Object.entries({...y,"font-family":Eo,role:"img"}))d.setAttribute(w,String(_));$("title",{},`${r.title} ${r.source}`),$("rect",{x:-Qt,y:0,width:l+2*Qt,height:h,fill:"#FFFFFF"}),$("text",{x:0,y:26,"font-size":20,"font-weight":650,fill:tr},r.title);for(let[w,_]of p.entries())$("text",{x:0,y:46+w*17,"font-size":13,fill:er},_);i.setAttribute("x","0"),i.setAttribute("y",String(f)),i.setAttribute("width",String(l)),i.setAttribute("height",String(c)),d.append(i);let u=0;for(let w of s){if(w.svg){let _=bc(w.svg);for(let[M,S]of Object.entries({x:u,y:f+c+12,width:16,height:16}))_.setAttribute(M,String(S));d.append(_)}$("text",{x:u+20,y:f+c+25,"font-size":13,fill:tr},w.label),u+=m.measureText(w.label).width+40}$("text",{x:0,y:h-12,"font-size":13,fill:er},r.foot),Se(`${t}.svg`,new XMLSerializer().serializeToString(d),"image/svg+xml")}function bc(t){let e=t.cloneNode(!0),[o,n]=[[t,...t.querySelectorAll("*")],[e,...e.querySelectorAll("*")]];for(let[s,r]of n.entries()){let i=window.getComputedStyle(o[s]);for(let l of mf)r.setAttribute(l,i.getPropertyValue(l));for(let{name:l}of[...r.attributes])(["class","style","id","href","role"].includes(l)||l.startsWith("aria-"))&&r.removeAttribute(l)}for(let s of e.querySelectorAll("a")){let r=document.createElementNS(ga,"g");for(let{name:i,value:l}of[...s.attributes])r.setAttribute(i,l);r.append(...s.childNodes),s.replaceWith(r)}return e}var He=b.graph,_c=({ways:t,shows:e,choose:o})=>a`
  <div class="knoppen" role="group" aria-label=${He.show.label}>
    ${t.map(([n,s])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${s}</button>`)}
  </div>
`;function xc({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${He.tools[i]} onClick=${c}>${l}</button>`,s=()=>document.fullscreenElement?document.exitFullscreen():kt("beeld").requestFullscreen().catch(()=>{}),r=()=>{at(He.keep.busy),wc({name:e.name,picture:e,handle:t,scenario:D(F.route.query)})};return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",He.tools.fit,()=>t.current.fit())} ${n("back",He.tools.back,o)}
      ${n("screen",He.tools.screen,s)} ${n("png",He.tools.png,r)}
    </div>
  `}function Sc({picture:t,ids:e,left:o}){if(!e.length)return null;let n=s=>z({uit:e.slice(0,s).join(",")||null});return a`
    <nav class="spoor" aria-label=${He.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((s,r)=>{let i=x(s),l=r===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${k(He.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(r+1)}>${i}</button>`}`})}
      ${[...o].map(([s,{shown:r,count:i}])=>{let l=k(He.left_out,{name:x(s),shown:r,count:i});return a`<p class="zacht">${l} <a href=${j(["graaf",Te],{ding:s})}>${He.surroundings}</a></p>`})}
    </nav>
  `}function Fo(){let t=b.missing;return a`
    <${H} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${j("overzicht")}>${t.home}</a></p>
  `}var Ot=b.graph,ba=null,ka=()=>ba,Jo=t=>z({kies:F.route.query.kies===t?null:t},!0);function $f(t){let e=pe(),o=t.matrix?[["matrix",Ot.show.matrix],["beeld",Ot.show.arrows]]:[["beeld",Ot.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",Ot.show.list]]:[],s=["tabel",Ot.show.table];return e&&!n.length&&!t.choose?[s,...o]:[...n,...o,s]}function ff(t,e,o){let n=tt(o||""),s=Object.keys(t.table);return n?e.filter(r=>s.some(i=>tt(xn(t,r,i)).includes(n))):e}function df({picture:t,drawn:e,opened:o,chosen:n,row:s,lit:r,choices:i,handle:l,turn:c,shown:m,tell:p}){let f=Ce(()=>e.rows.filter(y=>y.color),[e]),d=Ce(()=>[...e.nodes].filter(y=>y.title).sort((y,u)=>y.y-u.y||y.x-u.x).map(y=>y.id),[e]),$=y=>y&&Jo(y),h=y=>{let u=d[(d.indexOf(r[0])+y+d.length)%d.length];z({kies:u},!0)};return a`
    <${rc} of=${`${t.name}|${t.date}|${t.centre||""}|${i}|${c}`} nodes=${e.nodes}
      edges=${f} options=${hf(t,o)} opened=${o} handle=${l} lit=${r}
      line=${s?.color?s.id:""} look=${!!n||r.length===1} shown=${m}
      title=${k(Ot.picture,{title:t.title})} onChoose=${$} onStep=${h}
      unfolds=${p.unfolds} onUnfold=${p.unfold} onHover=${p.point}
      onClear=${()=>z({kies:null},!0)} />
  `}function uf({picture:t,query:e}){let o=Mt(),n=wo(!1),[s,r]=G(0),[i,l]=G(null),c=e.kies||"",m=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(I=>e[I]).join("|"),p=Ce(()=>Rl(t,e),[t,m]),f=(e.uit||"").split(",").filter(Lt),d=Ce(()=>zl(p,f,t.date,t.layout),[p,e.uit]),$=Ce(()=>new Map(d.nodes.map(I=>[I.id,I])),[d]),h=d.rows.find(I=>I.id===c||c===`leeg~${I.id}`&&I),y=h?"":$.has(c)?c:"",u=Ce(()=>ff(t,p.rows,e.zoek),[p,e.zoek]),w=!h&&!y&&tt(e.zoek||""),_=w?d.nodes.filter(I=>tt(I.title||"").includes(w)).map(I=>I.id):[],M=$f(t),S=M.some(([I])=>I===e.toon)?e.toon:M[0][0],W=t.choose&&!Il(e),P=S==="beeld"&&!W,C=I=>$.get(I)?.title||(t.matrix?Ot.matrix.nobody:Ot.not_said),bt=I=>Lt(I)&&yt(I)&&I!==t.centre,Jt=I=>{if(!bt(I))return;let os=f.includes(I)?f.filter(Bp=>Bp!==I):[...f,I];l(null),z({uit:os.join(","),kies:I})},O=I=>{(I||!n.current)&&l(I)},q=I=>{n.current=I,I||l(null)};Fe(()=>{!c||!F.started||(h&&!(h.from&&h.to)?at(k(Ot.chosen_one,{name:vn(t,h,C)})):h?at(k(Ot.chosen_pair,{from:C(h.from),to:C(h.to)})):y&&at(k(Ot.chosen_one,{name:C(y)})))},[c]),Ct(()=>(ba={name:t.name,drawing:o.current},()=>{ba=null}));let R=h&&!h.color?`leeg~${h.id}`:"",Z=R&&$.has(R)?[R]:h?[h.from,h.to].filter(Boolean):y?[y]:_,te={unfolds:bt,unfold:Jt,point:O},Ut={picture:t,rows:d.rows,name:C,opened:f,unfold:Jt,pick:Jo},be=i&&i.id!==c&&a`<${Yl} ...${Ut} unfolds=${bt} keep=${q} hover=${i} close=${()=>l(null)} />`,lo=T(Ot.rows,u.length),vt=t.matrix?a`<${ic} picture=${t} rows=${u} name=${C} pick=${Jo} />`:t.layout==="route"&&P&&a`<p class="zacht">${Ot.nothing_chosen}</p><${da} picture=${t} rows=${u} name=${C} chosen="" pick=${Jo} />`;return a`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${_c} ways=${M} shows=${S} choose=${I=>z({toon:I},!0)} />
      ${P&&a`<${xc} handle=${o} picture=${t} reset=${()=>r(s+1)} />`}
      <${pc} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${S==="tabel"}>
          ${P&&a`<${Sc} picture=${t} ids=${f} left=${d.left} />`}
          ${t.choose&&!W&&a`<p class="spoor"><a href=${j(["graaf",t.name])}>${Ot.choose.back}</a></p>`}
          <div class="vlak">
            ${W?a`<${Dl} picture=${t} />`:S==="matrix"?a`<${ac} picture=${t} rows=${u} names=${$} chosen=${h?.id||""} pick=${Jo}
                      point=${O} caption=${k(Ot.matrix.caption,{rows:lo})} />`:S==="lijst"?a`<${da} picture=${t} rows=${u} name=${C} chosen=${h?.id||""} pick=${Jo} />`:a`<${df} ...${{picture:t,drawn:d,opened:f,chosen:c,row:h,lit:Z,choices:m,handle:o,turn:s,tell:te}}
                        shown=${S==="beeld"} />`}
            ${!p.rows.length&&a`<p class="leegbeeld">${t.centre?Ot.alone:Ot.empty}</p>`}
            ${be}
          </div>
          ${!W&&a`<${fc} picture=${t} hidden=${e.zonder||""} />`}
          ${P&&a`<p class="zacht sleutels">${Ot.keys}</p>`}
        </div>
        <div class="tabel" hidden=${S!=="tabel"}>
          <div class="rol">
            <${uc} picture=${t} rows=${u} chosen=${h?.id||y} pick=${Jo}
              caption=${k(Ot.caption,{title:t.title,rows:lo})} />
          </div>
          <div class="acties">
            <${xt} name=${`${t.name}.csv`} rows=${()=>gf(t,u)} />
          </div>
        </div>
      </div>
      <${Zl} ...${Ut} row=${h} node=${y} first=${vt} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${Ot.loose}</p>`}
  `}var hf=(t,e)=>e.length&&t.name!==Te?{...t.options,groups:{...g.around.options.groups,...t.options.groups}}:t.options,gf=(t,e)=>[[...Object.values(t.table),...Ft],...e.map(o=>[...Object.keys(t.table).map(n=>xn(t,o,n)),...Et(null)])];function bf({name:t,title:e,sentence:o}){let s=[...Object.values(g.views).map(r=>[r.name,r.tab||r.title]),[Te,g.around.tab]];return a`
    <${H} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${Ot.pictures}>
      ${s.map(([r,i])=>{let l=r===t?"page":null;return a`<li><a href=${j(["graaf",r])} aria-current=${l}>${i}</a></li>`})}
    </ul>
  `}function Oc({route:{path:t,query:e}}){let o=t[1]||Object.keys(g.views)[0],n=Ce(()=>Al(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${bf} name=${o} title=${n.title} sentence=${n.sentence} />
    <${uf} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${Fo} />`}function Xn({name:t,of:e,rows:o,columns:n,fields:s,keep:r,sort:i,groups:l,named:c}){let m=b[e];return function({route:f}){let d=D(f.query).plan,$=o(d).filter(w=>r(w,f.query)),h=n(),y=T(m.count,$.length),u=()=>[[...h.map(w=>w.label),...Ft],...Ts($,h,Yr("sorteer",i)).map(w=>[...h.map(_=>_.text(w)),...Et(null,pt(w.id)?.key||d)])];return a`
      <${H} text=${m.title}><p class="uitleg">${m.intro}</p><//>
      <${Le}>
        <${We} />
        <div class="velden">
          <${Qe} name="tekst" />
          ${s().map(w=>a`<${qt} ...${w} />`)}
          <${Mo} names=${Object.keys(f.query).filter(w=>w!=="merk")} />
        </div>
      <//>
      <p class="telling">${y}<${xt} name=${`${t}.csv`} rows=${u} /></p>
      <${ft}
          id=${t}
          caption=${k(m.caption,{count:y})}
          rows=${$}
          columns=${h}
          urlKey="sorteer"
          sort=${i}
          groups=${l&&{...l(),named:c,count:m.count}}
        />
      <${Tt} text=${y} />
    `}}var Cc=Pt.map(t=>[t.notation,t.label]),Mc=t=>Pt.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Lc=t=>Object.entries(g.codes[t]).map(([e,o])=>[e,o.label]),Tc=(t,e)=>!e||tt([x(t),...["altLabel","promise","summary"].flatMap(o=>$t(t,o))].join(" ")).includes(tt(e)),ao=b.partners,Bc=Xn({name:"partners",of:"partners",sort:"naam",rows:t=>g.partners[A?t:""],keep:(t,e)=>Tc(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||v(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:ao.fields.step,name:"stap",options:Cc},{label:ao.fields.kind,name:"soort",options:Lc("OrganisationKind")},{label:ao.fields.role,name:"rol",options:Object.entries(ao.roles)}],columns:()=>[{key:"naam",label:ao.columns.name,text:t=>x(t.id),cell:t=>[a`<${L} id=${t.id} />`,a`<${dn} id=${t.id} />`]},{key:"soort",label:ao.columns.kind,text:t=>ve(t.id,"organisationKind")},{key:"stappen",label:ao.columns.steps,text:t=>Mc(t.steps)},{key:"handelt",label:ao.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:ao.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:ao.columns.wish,text:t=>t.wish}]}),Dt=b.measures,Jn=t=>g.called[t]?.short||"",Sn=t=>v(t,"prefLabel"),kf=yi.map(t=>({id:t,...g.works[t]})).sort((t,e)=>N(Jn(t.id)||"~",Jn(e.id)||"~")||N(Sn(t.id),Sn(e.id))),or=A?"":co[0].date,yf=(t,e,o)=>({key:t,label:e,text:({id:n})=>$n(n,o)?Zt(n,o):"",cell:({id:n})=>$n(n,o)&&a`<${gt} id=${n} date=${o} />`}),jc=()=>mo("Chapter").sort((t,e)=>N(v(t,"identifier"),v(e,"identifier"))).map(t=>[t,k(Dt.chapter,{identifier:v(t,"identifier"),title:Sn(t)})]),Ec=Xn({name:"maatregelen",of:"measures",sort:"nr",rows:t=>kf.filter(e=>qo(e.id,t)),keep:(t,e)=>Tc(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:Do(t.id).includes(e.stap)))&&(!e.soort||Ti(t.id).includes(e.soort))&&(!e.wat||Ve(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||$n(t.id)===e.staat),named:({id:t})=>Sn(t),groups:()=>({of:t=>t.chapter||"",titles:[...jc(),["",Dt.no_chapter]]}),fields:()=>[{label:Dt.fields.what,name:"wat",options:Object.entries(Dt.types)},{label:Dt.fields.chapter,name:"hoofdstuk",options:jc()},{label:Dt.fields.step,name:"stap",options:[...Cc,["alle",Dt.across]]},{label:Dt.fields.kind,name:"soort",options:an.map(t=>[t.notation,t.label])},{label:Dt.fields.status,name:"staat",options:Lc("Status")}],columns:()=>[{key:"nr",label:Dt.columns.number,text:({id:t})=>Jn(t),cell:({id:t})=>Jn(t)?a`<a href=${ce(t)}>${Jn(t)}</a>`:a`<span class="zacht">${Dt.no_number}</span>`},{key:"naam",label:Dt.columns.name,text:({id:t})=>Sn(t),cell:({id:t})=>a`<${L} id=${t} text=${Sn(t)} />`},...Re(({id:t})=>pt(t)?.key),{key:"wat",label:Dt.columns.what,text:({id:t})=>ht(t)},...or&&or!==Kt?[yf("plan",B(vo(or)),or)]:[],{key:"nu",label:A?Dt.columns.stand:B(vo(Kt)),text:({id:t})=>Zt(t),cell:({id:t})=>a`<${gt} id=${t} />`},{key:"termijn",label:Dt.columns.deadline,text:({id:t})=>v(t,"finalDueBy"),cell:({id:t})=>K(v(t,"finalDueBy"))},{key:"stap",label:Dt.columns.step,text:t=>t.across?b.shared.all_steps:Mc(Do(t.id))},{key:"wie",label:Dt.columns.lead,sort:!1,text:t=>t.container?"":cn(t.id).map(x).join(", ")||b.shared.nobody,cell:t=>t.container?"":cn(t.id).length?a`<${At} ids=${cn(t.id)} />`:a`<span class="zacht">${b.shared.nobody}</span>`}]});var io=b.lookup,wf=t=>E(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>we(t,e))).filter(yt),vf=Object.entries(g.lookups).map(([t,e])=>({id:t,...e,about:wf(t),text:tt([x(t),...$t(t,"altLabel"),v(t,"summary"),e.told].join(" "))})),Fc=t=>Bt(t).map(rt),zc=Xn({name:"naslag",of:"lookup",sort:"naam",rows:t=>vf.filter(e=>qo(e.id,t)),keep:(t,e)=>(!e.wat||Ve(t.id,e.wat))&&(!e.tekst||t.text.includes(tt(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),named:({id:t})=>x(t),groups:()=>({of:({id:t})=>Object.keys(io.types).find(e=>Ve(t,e))||"",titles:Object.entries(io.types).map(([t,e])=>[t,B(e)])}),fields:()=>[{label:io.fields.what,name:"wat",options:Object.entries(io.types).filter(([t])=>mo(t).length)},{label:io.fields.step,name:"stap",options:Pt.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:io.columns.name,text:({id:t})=>x(t),cell:({id:t})=>[a`<${L} id=${t} />`,v(t,"summary")&&a`<p class="zacht">${v(t,"summary")}</p>`]},...Re(({id:t})=>pt(t)?.key),{key:"wat",label:io.columns.what,text:({id:t})=>ht(t)},{key:"zegt",label:io.columns.told,text:t=>t.told},{key:"over",label:io.columns.about,sort:!1,text:t=>t.about.map(x).join("; "),cell:t=>a`<${At} ids=${t.about} name=${Ae} />`},{key:"bron",label:io.columns.place,sort:!1,text:({id:t})=>Fc(t).join("; "),cell:({id:t})=>{let[e,...o]=Fc(t),n=k(b.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var Ac=b.unknown,_f=3,je=({of:t,count:e,intro:o=t.intro,id:n="",children:s})=>a`
  <${Es} id=${e!==void 0&&e<=_f?"":n} title=${e===void 0?t.title:k(Ac.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${o}</p>`}>${s}<//>
`,ya=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(g.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${B(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function nr({id:t=""}){let e=Ac.reading;return a`
    <${je} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([o,n])=>a`<h3>${n}</h3><${ya} list=${o} />`)}
      ${e.rules.map(({title:o,text:n})=>a`<h3>${o}</h3><p>${n}</p>`)}
      <h3>${e.source}</h3>
      ${g.plans.map(o=>a`<p>${`${Ne(o)}.`}${o.sha&&[e.hash,a`<code>${o.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}var sr=b.method,Pc=()=>a`
  <${H} text=${sr.title}><p class="uitleg">${sr.intro}</p><//>
  <${ul} />
  <div class="blok"><${As} /></div>
  <${je} of=${sr.states}><${ya} list="CellState" /><//>
  <${nr} />
  <p><a href=${j("weet-niet")}>${sr.unknown}</a></p>
`;var zo=b.overview;function xf({cell:t}){let[e,...o]=t.brief,n=t.asked&&a`<span class="bij">${zo.asked_mark}</span>`;if(!e)return n||a`<span class="streepje">–<span class="stil"> ${b.shared.no_cell}</span></span>`;let s=[a`<strong class=${t.strict&&"anders"}>${e}</strong>`,o.map(r=>a`<span class="bij">${r}</span>`),n];return t.unmet?a`<span class="plaat">${s}</span>`:a`<${Ze} bar=${t.bar} support=${t.support_only} />${s}`}function Sf({row:t,cell:e,step:o,plan:n,chosen:s}){let{word:r,lines:i,look:l}=$e(e),c=`${s?" gekozen":""}${o===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${c}`}>
        <span class="sr">${r}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let m=Oe(t.key,o,n.key),p=[r,...i,e.strict,e.most_basis&&Rt[e.most_basis]?.[1],e.asked&&zo.asked_mark].filter(Boolean).join(" · ");return a`
    <td role="cell" class=${`vak ${l}${e.brief.length?"":" leeg"}${c}`}>
      <button type="button" id=${Ho(m)} aria-haspopup="dialog" onClick=${()=>z({cel:m})}>
        <span class="sr">${k(zo.cell,{row:t.label,step:X(o)})}${p}</span>
        <span class="beeld" aria-hidden="true"><${xf} cell=${e} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${Je} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}var Of=({step:t,place:e,of:o,empty:n,chosen:s})=>a`
  <th scope="col" role="columnheader" class=${`halte${s?" gekozen":""}${e===o?" laatste":""}`}>
    <span class=${n?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${ce(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,jf=({row:t,plan:e,chosen:o})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${L} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${me(e).map((n,s)=>a`<${Sf} row=${t} cell=${t.cells[s]} step=${n} plan=${e} chosen=${s===o} />`)}
  </tr>
`,Cf=({plan:t,chosen:e,choose:o})=>a`
  <div class="stappen" role="group" aria-label=${zo.one_step}>
    ${me(t).map((n,s)=>a`
        <button type="button" aria-pressed=${String(s===e)} onClick=${()=>o(s)}>
          ${X(n)}
        </button>
      `)}
  </div>
`;function Nc({by:t,scenario:e,plan:o,address:n="",reach:s}){let r=me(o),[i,l]=G(n?Math.max(0,r.indexOf(xs(n).step)):0),c=new Set(s?.columns.filter(m=>!m.acting).map(m=>m.step));return a`
    <${Cf} plan=${o} chosen=${i} choose=${l} />
    <table
      class=${`matrix by-${t}`}
      id=${o===g.plans[0]?"matrix":`matrix-${o.key}`}
      role="table"
    >
      <caption>${k(zo.caption,{rows:zo.heads[t],scenario:ot(e,o)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${zo.heads[t]}</th>
          ${o.steps.map((m,p)=>a`
              <${Of} step=${m} place=${p+1} of=${o.steps.length} empty=${c.has(m.notation)}
                chosen=${p===i} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===i?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${zo.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${se(t,e,o).map(m=>a`<${jf} key=${m.key} row=${m} plan=${o} chosen=${i} />`)}
      </tbody>
    </table>
  `}var Mf={station:a`<path d="M1 12h22" stroke-width="2.5" /><circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" /><path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Rc=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
    ${Mf[t]}
  </svg>
`;var ts=b.overview.start;function qc({answer:t}){let e=t.reach.length===1?t.reach[0].numbers:{},o=({get:n,plain:s,point:r})=>{let i=t.points.find(c=>c.name===r),l=k(n,{...e,...i});return l.includes("{")?s:l};return a`
    <section class="wensen">
      <h2>${ts.wish}</h2>
      <ul class="tegels">
        ${ts.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${j(n.to,n.choose)}>
                <${Rc} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}${o(n)}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}var Lf=({query:t,barriers:e,plan:o,weights:n},s)=>j("aandachtspunten",{vraag:t,stap:e.length===1?e[0]:"",gewicht:n.length===1?n[0]:"",...s&&{plan:o}}),Tf=({point:t,several:e})=>a`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${Lf(t,e)}>${t.ask}</a></p>
  </li>
`;function Wc({points:t,plans:e,count:o}){let n=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${ts.discuss.title}</h2><p>${ts.discuss.note}</p>
        <p class="acties"><a href=${j("aandachtspunten")}>${k(ts.discuss.all,{count:o})}</a></p>
      </div>
      ${e.map(s=>{let r=t.filter(i=>i.plan===s.key);return r.length?a`
          ${n&&a`<p class="zacht">${s.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${Tf} key=${i.name} point=${i} several=${n} />`)}
          </ul>
        `:null})}
    </section>
  `:null}var ie=b.overview,wa={"":"kind",partner:"partner",vorm:"form"},{truth:Ic}=b.thing,Bf=(t,e,o)=>{let{word:n,lines:s}=$e(e);if(!e)return[t.label,X(o),ie.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:m,expected:p}=e;return[t.label,X(o),n,s.join("; "),U("Basis",r),Ic[String(i)],l,c,m,Ic[String(p)]]},Ef=(t,e,o)=>[[...ie.csv,...Ft],...se(t,e,o).flatMap(n=>n.cells.map((s,r)=>[...Bf(n,s,me(o)[r]),...Et(e,o.key)]))],Ff=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${xt} name="matrix.csv" rows=${()=>Ef(t,e,o)} />
    <button type="button" onClick=${()=>Zi(t,e,o)}>${ie.svg}</button>
    <button type="button" onClick=${()=>Yi(t,e,o)}>${ie.png}</button>
    <${fo} text=${()=>location.href} label=${ie.link} />
  </div>
`,zf=({answer:t,plan:e,plans:o})=>a`
  <div class="start">
    <${H} text=${ie.heading} title=${ie.title}>
      <p>${k(ie.start.intro,{report:$o(e)})}</p>
    <//>
    <${qc} answer=${t} />
  </div>
  <${Wc} points=${t.points} count=${t.gaps.length} plans=${o} />
`;function Dc({route:t}){let e=D(t.query),o=Object.hasOwn(wa,t.query.rijen||"")&&wa[t.query.rijen||""]||"kind",n=Object.entries(wa).map(([l,c])=>[l,ie.rows[c]]),s=o==="kind"?"":t.query.rijen,{cel:r}=t.query,i=Q(e);return a`
    ${o==="kind"?a`<${zf} answer=${i} plan=${Y(e.plan)} plans=${ye(e)} />`:a`<${H} text=${ie.heading} title=${ie.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${ie.matrix[o]}</h2><p>${ot(e)}</p>
          <p class="acties"><a href=${j("methode")}>${ie.legend.more}</a></p>
          <${Cs} query=${t.query}>
            <${Co} legend=${ie.rows.title} name="rijen" options=${n} current=${s} id="r" />
            <${Xe} />
          <//>
        </div>
        ${ye(e).map(l=>a`
            ${A&&a`<h3>${l.title}</h3>`}
            <${Bo} plan=${l} />
            <${Nc} by=${o} scenario=${e} plan=${l} address=${r}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${Ff} by=${o} scenario=${e} plan=${l} />
            <${hl} scenario=${e} plan=${l} />
          `)}
        <${Is} />
      </div>
      <${As} />
    </div>
    ${r&&a`<${Rs} address=${r} by=${o} scenario=${e} />`}
    <${Tt} text=${r?"":k(ie.shown,{scenario:ot(e)})} />
  `}var es=(t,e)=>ho(t).rows.filter(({id:o})=>oe(o,e).outcome).map(o=>({...o,plan:t,...Uc(o.id,o.work,e)})),Hc=(t,e)=>g.promises[t.key].undated.filter(o=>Ir(o,e)).map(o=>{let n=v(o,"initiative").slice(1);return{id:o,work:n,plan:t,...Uc(o,n,e)}});function Uc(t,e,o){let n=oe(t,o),s=x(e);return{name:s,short:Ae(e)===s?s:Ae(e),what:v(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",v(t,"deadlineText")),day:v(t,"dueBy"),by:K(v(t,"dueBy")),outcome:n.outcome||"",stand:n.stand||"",on:K(n.on)}}var Gc=t=>ye(t).filter(e=>g.promises[e.key].rows.length||g.promises[e.key].undated.length),rr=(t,e)=>{let{reports:o}=ho(t);return o.find(n=>n.date===Ke(t.key,e))||o[o.length-1]},On=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),ho=t=>g.promises[t.key];var go=b.promises,va=b.shared.outcomes,lt={left:274,top:32,foot:40,level:19,pad:30,line:21};function Af(t){let e=lt.top;return t.map(o=>{let n=Math.max(o.levels*lt.level+lt.pad,o.title.length*lt.line+36),s={...o,y:e,height:n};return e+=n,s})}var Pf=t=>k(go.mark,{name:t.name,what:t.what||go.card.none,quote:t.quote,said:va[t.outcome].said}),_a=t=>Object.entries(va).filter(([,{open:e}])=>e).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>k(go.lane_counts,{count:e,said:o}));function Nf({lane:t,rows:e,wide:o}){let n=_a(e),s=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${lt.left+o} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${s} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${s+i*lt.line}>${r}</text>`)}
      <text class=${n.length?"laantal open":"laantal"} x="32" y=${s+t.title.length*lt.line}>
        ${n.length?n.join(" · "):T(go.lane_total,e.length)}
      </text>
    </g>
  `}function Rf({row:t,lane:e,shown:o,point:n}){let s=e.levels*lt.level,r=lt.left+t.x,i=e.y+e.height/2+s/2-lt.level/2-t.level*lt.level,l=t.tail&&va[t.outcome].tail&&lt.left+t.tail,c={row:t,x:r,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${r} ${i} H${Math.max(l,r+9)} m0 -5 v10`} />`}
    <a
      href=${ce(t.work)}
      class=${`belofte ${o?"gekozen":""}`}
      aria-label=${Pf(t)}
      transform=${`translate(${r} ${i})`}
      onMouseEnter=${()=>n(c)}
      onFocus=${()=>n(c)}
    >
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Kn} outcome=${t.outcome} /></g>
    </a>
  `}function qf({at:t,width:e,height:o,close:n}){let{row:s,x:r,y:i}=t,[l]=Bt(s.id),c=cn(s.work),m=r>e*.62,p={left:m?"auto":`${(r+14)/e*100}%`,right:m?`${(e-r+14)/e*100}%`:"auto",top:i>o*.6?"auto":`${i/o*100}%`,bottom:i>o*.6?`${(o-i)/o*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${n}>
      <p><strong>${s.name}</strong></p>
      <p>${go.card.promised}${s.what?`${s.what}, `:""}${s.quote} <span class="zacht">(${s.by})</span></p>
      <p><${Yo} outcome=${s.outcome} on=${s.on&&k(go.card.came,{day:s.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${At} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${rt(l)}</p>`}
    </div>
  `}function Kc({plan:t,rows:e,date:o}){let[n,s]=G(null),r=Mt(),{lanes:i,wide:l,years:c,beyond:m}=ho(t),p=Af(i),f=p.reduce((P,C)=>C.y+C.height,lt.top),d=lt.left+l+20,$=f+lt.foot,h=rr(t,o),y=lt.left+h.x,u=k(go.report,{date:K(h.date)}),w=u.length*8.6+24,_=()=>s(null),M=P=>P.key==="Escape"&&_(),S=P=>e.filter(C=>C.lane===P),W=Math.min(Math.max(y-w/2,lt.left),d-w);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${_} onKeyDown=${M}>
      <svg class="lanen" viewBox=${`0 0 ${d} ${$}`} role="group" aria-label=${go.picture}>
        <rect class="daarna" x=${y} y=${lt.top} width=${d-y} height=${f-lt.top} />
        ${c.map(({year:P,x:C})=>a`
            <g class="jaar">
              <line x1=${lt.left+C} x2=${lt.left+C} y1=${lt.top} y2=${f} />
              <text x=${lt.left+C+4} y=${lt.top-9}>${P}</text>
            </g>
          `)}
        ${m&&a`
            <g class="jaar">
              <text text-anchor="middle" x=${lt.left+m.x} y=${lt.top-9}>${go.beyond}</text>
            </g>
          `}
        ${p.map((P,C)=>a`<${Nf} lane=${P} rows=${S(C)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${d} y1=${f} y2=${f} />
        <line class="nu" x1=${y} x2=${y} y1=${lt.top-8} y2=${f} />
        <g class="nulabel">
          <rect x=${W} y=${f+4} width=${w} height="28" rx="3" />
          <text x=${W+w/2} y=${f+24} text-anchor="middle">${u}</text>
        </g>
        ${e.map(P=>a`
            <${Rf}
              key=${P.id}
              row=${P}
              lane=${p[P.lane]}
              shown=${n?.row.id===P.id}
              point=${s}
            />
          `)}
      </svg>
      ${n&&a`<${qf} at=${n} width=${d} height=${$} close=${_} />`}
    </div>
  `}var dt=b.promises;function Wf({rows:t,chosen:e,plan:o}){let n=Gt(o).shared.outcomes;return a`
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
  `}var If=t=>{let e=ho(t.plan).lanes[t.lane];return e?On(e):""},xa=[{key:"dag",label:dt.columns.day,text:t=>t.day,cell:t=>t.by},{key:"actie",label:dt.columns.work,text:t=>t.name,cell:t=>a`<${L} id=${t.work} />`},{key:"wat",label:dt.columns.what,text:t=>t.what},{key:"woorden",label:dt.columns.quote,text:t=>t.quote},{key:"stand",label:dt.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?a`<${Yo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:dt.columns.lane,text:If}],Df=(t,e)=>[[...xa.map(o=>o.label),b.timeline.csv.at(-1),...Ft],...t.map(o=>[...xa.map(n=>n.text(o)),Bt(o.id).map(rt).join("; "),...Et(e,o.plan.key)])],Hf=6;function Uf({rows:t,plan:e,date:o}){let{outcomes:n}=b.shared,s=Object.keys(n).find(i=>n[i].open),r=t.filter(i=>i.outcome===s).sort((i,l)=>N(i.day,l.day));return a`
    <aside class="langst-open">
      <h2>${dt.open.title}</h2>
      <p>${r.length?k(dt.open.said,{date:K(Ke(e.key,o))}):dt.open.none}</p>
      <ul>
        ${r.slice(0,Hf).map(i=>a`
            <li key=${i.id}>
              <${wn} outcome=${i.outcome} />
              <span>
                <${L} id=${i.work} text=${i.short} />${" "}${i.what||""}
                <span class="bij">${dt.open.promised}${i.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${j("aandachtspunten",{termijnen:"alle"})}>${dt.open.gaps}</a></p>
      <h2>${dt.read.title}</h2>
      <ul class="leesregels">${dt.read.lines.map(i=>a`<li>${i}</li>`)}</ul>
    </aside>
  `}var Gf=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${ho(t).lanes.map((o,n)=>({lane:o,found:e.filter(s=>s.lane===n)})).filter(({found:o})=>o.length).map(({lane:o,found:n})=>a`
          <details>
            <summary>${On(o)}
              <span class="bij">${T(dt.lane_total,n.length)}${_a(n).map(s=>` · ${s}`)}</span>
            </summary>
            <ul>
              ${n.map(s=>a`
                  <li key=${s.id}>
                    <${Yo} outcome=${s.outcome} on=${s.by} />
                    <span><${L} id=${s.work} text=${s.short} />${" "}${s.what||s.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`;function Kf({plan:t,scenario:e,chosen:o}){let n=es(t,e.date),s=Hc(t,e.date),r=n.filter(i=>!o||i.outcome===o);return a`
    <section>
      ${A&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${k(dt.intro,{count:n.length,undated:s.length})}</p>
      <${Wf} rows=${n} chosen=${o} plan=${t} />
      <div class="belofteblad">
        <div><${Kc} plan=${t} rows=${r} date=${e.date} /><${Gf} plan=${t} rows=${r} /></div>
        <${Uf} rows=${n} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${dt.table}</summary>
        <${ft} id=${`beloften-${t.key}`} caption=${dt.caption} rows=${r} columns=${xa} sort="dag" />
      </details>
      ${s.length>0&&a`
          <details class="tweeling">
            <summary>${k(dt.undated,{count:s.length})}</summary>
            <ul>
              ${s.map(i=>a`<li><${L} id=${i.work} />: ${i.quote}${i.what&&`, ${i.what}`}${i.stand&&`; ${i.stand}`}</li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function Vf(t){let e=document.querySelector("svg.lanen"),o=Object.entries(b.shared.outcomes).map(([n,{tile:s}])=>({svg:document.querySelector(`#uitkomst-${n} svg`),label:s}));vc({name:"beloften",svg:e,title:dt.heading,scenario:t,items:o})}function Vc({route:t}){let e=D(t.query),o=Gc(e),n=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",s=o.flatMap(r=>es(r,e.date)).filter(r=>!n||r.outcome===n);return a`
    <${H} text=${dt.heading} title=${dt.title} />
    <${Le}><${We} /><${Uo} /><//>
    ${o.map(r=>a`<${Kf} key=${r.key} plan=${r} scenario=${e} chosen=${n} />`)}
    ${!o.length&&a`<p>${dt.none}</p>`}
    <p class="acties">
      <${xt} name="beloften.csv" rows=${()=>Df(s,e)} />
      ${o.length>0&&a`<button type="button" id="lanen-svg" onClick=${()=>Vf(e)}>${b.graph.keep.svg}</button>`}
      <a href=${j("tijdlijn")}>${dt.all_events}</a>
    </p>
    <${Tt} text=${T(dt.lane_total,s.length)} />
  `}var ue=b.questions.own,Sa=200;function Zf({columns:t,rows:e}){let o=s=>a`<tr>${s.map(r=>a`<td>${r??""}</td>`)}</tr>`,n=()=>Se(ue.file,en([t,...e]),"text/csv;charset=utf-8");return a`
    <p>${T(ue.rows,e.length)}${e.length>Sa&&` ${k(ue.first,{count:Sa})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${ue.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(s=>a`<th scope="col">${s}</th>`)}</tr></thead>
        <tbody>${e.slice(0,Sa).map(o)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${n}>${ue.csv}</button>
    </div>
  `}function Oa({start:t=ue.example,exported:e=!1}){let[o,n]=G(t),[s,r]=G(null);async function i(){r({said:ue.busy});try{r(await Vt().ask("ask",{text:o,exported:e}))}catch(l){r({said:l.message})}}return a`
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
        ${s?.columns&&a`<${Zf} columns=${s.columns} rows=${s.rows} />`}
      </div>
    </section>
  `}var mt=b.questions,Yc="gaps",Zc={barrier:t=>t.barrier&&X(t.barrier),kind:t=>t.kind&&nt(t.kind),partner:t=>t.partner&&x(ee(t.partner)||t.partner),severity:t=>U("Severity",t.severity),detail:t=>t.detail&&(Lt(t.detail)?x(t.detail):t.told)},Qc=(t,e)=>(Zc[t]?Zc[t](e):e[t])||"",Xc=t=>Q(t).gaps.flatMap(e=>Un(e).map(o=>({...o,plan:e.plan}))),Jc={key:"severity",label:mt.columns.weight,text:t=>String(Object.keys(g.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Ms} severity=${t.severity} />`};function Yf(t){let e=Object.entries(t.columns),o=n=>Lt(n.subject)?a`<${L} id=${n.subject} />`:n.subject_label;return[...e.map(([n,s],r)=>({key:n,label:s,text:i=>Qc(n,i),cell:r===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[Jc],...Re(n=>n.plan),{key:"bron",label:mt.columns.place,sort:!1,text:n=>To(n).map(rt).join("; ")}]}function Qf({name:t,query:e,scenario:o}){let n=Xc(o).filter(l=>l.query===t);if(!n.length)return a`<p>${mt.nothing}</p>`;let s=Yf(e),r={rows:T(mt.rows,n.length),scenario:ot(o)},i=()=>[[mt.columns.sentence,...s.map(l=>l.label),...Ft],...n.map(l=>[l.sentence,...s.map(c=>c===Jc?Qc("severity",l):c.text(l)),...Et(o,l.plan)])];return a`
    <${ft}
        id=${`uitkomst-${t}`}
        caption=${k(mt.caption,{title:e.title,...r})}
        rows=${n}
        columns=${s}
      />
    <div class="acties">
      <${xt} name=${`${t}.csv`} rows=${i} />
      <a href=${j("aandachtspunten",{vraag:t})}>${mt.as_sentences}</a>
    </div>
  `}function Xf({name:t,query:e,scenario:o}){let n=Object.values(g.views).find(i=>i.query===t),s=e.shelf===Yc,r=j("overzicht",{rijen:mt.rows_of[t]});return a`
    <p class="kruimel"><a href=${j("vragen")}>${mt.title}</a></p>
    <${H} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${Le}><${Xe} /><//>`}
    <${to} pairs=${[[mt.why,e.why],[mt.weight,e.severity]]} />
    ${s&&a`
        <section>
          <h2>${mt.result}</h2>
          <${Qf} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in mt.rows_of&&a`<p><a href=${r}>${mt.in_overview}</a></p>`}
    ${n&&a`<p><a href=${j(["graaf",n.name])}>${mt.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${mt.ask} <code>${k(mt.command,{name:t})}</code></p>`}
    <details>
      <summary>${mt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${mt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${fo} text=${()=>e.sparql} label=${mt.copy} />
    </details>
    ${et()&&!e.open&&a`<${Oa} key=${t} start=${e.sparql} exported=${e.shelf==="recipes"} />`}
  `}function Jf({shelf:t,counts:e}){let o=Object.entries(g.queries).filter(([,s])=>s.shelf===t.name).map(([s,r])=>({...r,name:s}));if(!o.length)return null;let n=[{key:"titel",label:mt.columns.title,text:s=>s.title,cell:s=>a`<a href=${j(["vragen",s.name])}>${s.title}</a>`},{key:"vraag",label:mt.columns.question,sort:!1,text:s=>s.question},{key:"aantal",label:mt.columns.found,text:s=>String(e.get(s.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ft}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===Yc?n:n.slice(0,2)}
      />
    </section>
  `}function tp({route:t}){let e=D(t.query),o=t.path[1],n=g.queries[o];if(o&&!n)return a`<${Fo} />`;if(o)return a`<${Xf} name=${o} query=${n} scenario=${e} />`;let s=new Map;for(let r of Xc(e))s.set(r.query,(s.get(r.query)||0)+1);return a`
    <${H} text=${mt.title}><p class="uitleg">${mt.intro}</p><//>
    ${et()&&a`<${Oa} />`}
    ${mt.shelves.map(r=>a`<${Jf} shelf=${r} counts=${s} />`)}
  `}var Xt=b.search,ja=100,Ca=({text:t,wanted:e})=>ci(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),td=({item:t,wanted:e})=>a`
  <li>
    <a href=${j(t.path)}><${Ca} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${A&&pt(t.id)&&`, ${pt(t.id)?.title}`}
    </span>
    <p><${Ca} text=${Mi(t,e)} wanted=${e} /></p>
  </li>
`,ep=t=>j("zoek",{q:t});function ed({text:t}){let{meant:e,alone:o}=Ci(t),[n,s]=Xt.meant.split("{word}");return a`
    <section class="blok" id="anders">
      ${e&&a`<p>${n}<a href=${ep(e)}>${e}</a>${s}</p>`}
      ${o.length>0&&a`<p>${Xt.alone} ${o.map(r=>a` <a href=${ep(r)}>${r}</a>`)}</p>`}
      <p>${Xt.try} ${Object.entries(Xt.lists).map(([r,i])=>a` <a href=${j(r)}>${i}</a>`)}</p>
    </section>
  `}function od({text:t,wanted:e}){let[o,n]=G(null);if(Fe(()=>{let l=!0;n(null);let c=window.setTimeout(()=>{fi(t).then(m=>l&&n(m)).catch(()=>{})},250);return()=>{l=!1,window.clearTimeout(c)}},[t]),!o?.source)return null;let{found:s,count:r}=o,i=l=>[", ",Xt.source.about,a`<${At} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${k(Xt.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${Xt.source.none}</p>`}
      ${s.length<r&&a`<p class="zacht">${k(Xt.source.first,{count:s.length})}</p>`}
      <ol class="resultaten">
        ${s.map(({vindplaats:l,woorden:c,over:m})=>a`
            <li key=${l}>
              <p><${Ca} text=${c} wanted=${e} /></p>
              <p class="zacht">
                ${rt(l)}${m.some(yt)&&i(m.filter(yt))}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function op({route:t}){let e=t.query.q||"",{wanted:o,found:n}=gs(e),s=E(n.map(l=>l.kind)).sort(N),r=n.filter(l=>!t.query.wat||l.kind===t.query.wat);Ct(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=r.length?T(Xt.found,r.length):k(Xt.nothing,{text:e});return a`
    <${H} text=${Xt.title} />
    <section class="filters" aria-label=${Xt.label}>
      <div class="velden">
        <${Qe} label=${Xt.field} name="q" id="zoekterm" />
        ${s.length>1&&a`<${qt} label=${Xt.what} name="wat" options=${s.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:Xt.type}</p>
    ${o.length>0&&!n.length&&a`<${ed} text=${e} />`}
    <ol class="resultaten">
      ${r.slice(0,ja).map(l=>a`<${td} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${r.length>ja&&a`<p>${k(Xt.too_many,{count:r.length-ja})}</p>`}
    ${o.length>0&&Me()&&a`<${od} text=${e} wanted=${o} />`}
    <${Tt} text=${o.length?i:""} />
  `}var np=b.summary.lanes,rp=b.shared.outcomes,[sp,jn,ar,ap,nd,sd]=[225,690,17,8,16,.68];function rd(t,e){let o=ar;return t.map((n,s)=>({lane:n,mine:e.filter(r=>r.lane===s)})).filter(({mine:n})=>n.length).map(({lane:n,mine:s})=>{let r=Math.max(nd,n.levels*ap+4);return o+=r,{lane:n,mine:s,top:o-r,middle:o-r/2}})}var ad=(t,e,o)=>e+(o.level-(t.levels-1)/2)*ap,id=t=>t.length>40?`${t.slice(0,39).trim()}…`:t,ld=t=>Ge(Object.entries(rp).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>`${e} ${o}`));function ip({scenario:t,plan:e}){let o=es(e,t.date);if(!o.length)return null;let{lanes:n,wide:s,years:r,beyond:i}=ho(e),l=Ke(e.key,t.date),c=h=>sp+8+h/s*(jn-sp-16),m=rd(n,o),p=m.reduce((h,{top:y,middle:u})=>Math.max(h,2*u-y),ar),f=c(rr(e,l).x),d=m.map(({lane:h,mine:y})=>k(np.told,{chapter:On(h),counts:ld(y)})),$=f>jn-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${jn} ${p+16}`} role="img" aria-label=${d.join(" ")}>
      <rect class="straks" x=${f} y=${ar} width=${jn-f} height=${p-ar} />
      ${r.map(({year:h,x:y})=>a`
          <line class="jaar" x1=${c(y)} x2=${c(y)} y1="4" y2=${p} />
          <text class="jaartal" x=${c(y)+4} y="12">${h}</text>
        `)}
      ${i&&a`<text class="jaartal" x=${c(i.x)} y="12" text-anchor="middle">${b.promises.beyond}</text>`}
      ${m.map(({lane:h,top:y,middle:u})=>a`
          <line class="baan" x1="0" x2=${jn} y1=${y} y2=${y} />
          <text x="0" y=${u+4}>${id(On(h))}</text>
        `)}
      <line class="baan" x1="0" x2=${jn} y1=${p} y2=${p} />
      <line class="peil" x1=${f} x2=${f} y1="2" y2=${p+4} />
      <text class="peildag" x=${$==="end"?f-4:f+4} y=${p+13} text-anchor=${$}>
        ${k(np.line,{date:K(l)})}
      </text>
      ${m.flatMap(({lane:h,middle:y,mine:u})=>u.map(w=>a`
            <g transform=${`translate(${c(w.x)} ${ad(h,y,w)}) scale(${sd})`}>
              <title>${[w.name,w.by,rp[w.outcome].said].join(", ")}</title>
              <${Kn} outcome=${w.outcome} />
            </g>
          `))}
    </svg>
  `}var Ma=b.summary.route;function cd({step:t,number:e,missing:o,partners:n,named:s}){return a`
    <li class=${n.length?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${n.length?T(Ma.count,s):Ma.nobody}</p></div>
      </div>
      <div>
        ${o.length>0&&a`<ul class="gemis" aria-label=${Ma.silent}>${o.map(r=>a`<li><span>${r}</span></li>`)}</ul>`}
        <ul class="namen">
          ${n.map(({id:r,label:i})=>a`<li class=${mn(r)?"verzamel":""}>${i}</li>`)}
        </ul>
      </div>
    </li>
  `}function lp({scenario:t,plan:e}){let o=se("kind",t,e),n=se("partner",t,e),{reach:s}=Q({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>{let l=o.filter(m=>m.cells[i]?.unmet).map(m=>m.label),c=n.filter(m=>m.cells[i]?.initiatives).map(m=>({id:ee(m.key),label:m.label}));return a`<${cd} step=${r} number=${i+1} missing=${l} partners=${c}
          named=${s[0].columns[i].named} />`})}
    </ol>
  `}var bo=b.summary,pd=b.shared.outcomes;function cp({plan:t,scenario:e,number:o,total:n,children:s}){let{version:r,content:i}=g.meta,l={version:r,content:(i||"").slice(0,12),scenario:ot(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${b.shared.app}</p>
        <p>${k(bo.head,{date:K(Ke(t.key,e.date))})}</p>
      </div>
      ${s}
      <div class="vel-voet">
        <p>${k(bo.foot.source,{sources:Ne(t)})} ${k(bo.foot.version,l)}</p>
        <p>${k(bo.foot.sheet,{number:o,total:n})}</p>
      </div>
    </section>
  `}function md({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet)return a`<td class="niets">–</td>`;let[o,n]=t.brief;return t.initiatives?a`
    <td data-kop=${X(e)}>
      <${Ze} bar=${t.bar} support=${t.support_only} /><span>${o}</span><span class="sr">. ${n}</span>
    </td>
  `:a`<td class="arcering" data-kop=${X(e)}><span class="plaat">${o}</span></td>`}var $d=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${bo.matrix.title}</caption>
    <thead>
      <tr><td></td>${me(e).map(o=>a`<th scope="col">${X(o)}</th>`)}</tr>
    </thead>
    <tbody>
      ${se("kind",t,e).map(o=>a`
          <tr>
            <th scope="row">${o.label}</th>
            ${o.cells.map((n,s)=>a`<${md} cell=${n} step=${me(e)[s]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,ir=({title:t,note:e,children:o})=>a`
  <section class="blok-blad" aria-label=${t} tabindex="0"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${o}</section>
`;function fd({scenario:t,plan:e,...o}){let n=Gt(e).summary,{points:s,reach:r}=Q({...t,plan:e.key}),i=r[0].numbers;return a`
    <${cp} plan=${e} scenario=${t} ...${o}>
      <h2 class="vel-titel">${n.heading}</h2>
      <p class="vel-intro">
        ${k(n.intro,{report:$o(e)})} ${i.expected>0&&k(n.counted,i)}
      </p>
      <${Bo} plan=${e} />
      <${ir} title=${n.matrix.title} note=${n.matrix.note}>
        <${$d} scenario=${t} plan=${e} />
        <${Dn} />
      <//>
      <${ir} title=${b.overview.start.discuss.title}>
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
  `}function dd({scenario:t,plan:e,...o}){let n=Gt(e).summary;return a`
    <${cp} plan=${e} scenario=${t} ...${o}>
      <${ir} title=${n.route.title} note=${n.route.note}>
        <${lp} scenario=${t} plan=${e} />
      <//>
      <${ir} title=${n.lanes.title} note=${n.lanes.note}>
        <${ip} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Object.entries(pd).map(([s,{tile:r}])=>a`<li><${wn} outcome=${s} /> ${r}</li>`)}
        </ul>
      <//>
    <//>
  `}function pp({route:t}){let e=D(t.query),o=ye(e),n=2*o.length;return a`
    <div class="vel-boven">
      <${H} text=${bo.title}><p class="uitleg">${bo.screen}</p><//>
      <${We} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${bo.print}</button></p>
    </div>
    <div class="vellen">
      ${o.map((s,r)=>a`
          <${fd} key=${s.key} scenario=${e} plan=${s} number=${2*r+1} total=${n} />
          <${dd} key=${`${s.key}-2`} scenario=${e} plan=${s} number=${2*r+2} total=${n} />
        `)}
    </div>
    <${Tt} text=${bo.screen} />
  `}var lr=b.thing.route,ud={organisation:(t,e)=>g.partners[A?e.key:""].find(o=>o.id===t)?.steps||[],undertaking:Do},hd=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${A?k(lr.of_plan,{plan:t.title}):lr.label}>
      ${t.steps.map(o=>a`
          <li class=${e.includes(o.notation)?"hier":""}>
            ${o.label}<span class="sr">${e.includes(o.notation)?lr.here:lr.not_here}</span>
          </li>
        `)}
    </ol>
  </div>
`;function mp({id:t}){let e=ud[_o(t)];return e?g.plans.filter(o=>!pt(t)||o===pt(t)).map(o=>({plan:o,steps:e(t,o)})).filter(({steps:o})=>o.length).map(o=>a`<${hd} key=${o.plan.key} ...${o} />`):null}var cr=b.thing,gd=new Set([...g.hidden,...cr.said]),ut=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,he=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Ao=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function bd({property:t,value:e}){return e.startsWith("@")?a`<${L} id=${e.slice(1)} />`:g.lists[t]?U(g.lists[t],e):cr.truth[e]||K(e)}var Cn=t=>Object.entries(ke.get(t)||{}).filter(([e])=>!gd.has(e)).map(([e,o])=>{let n=o.map(s=>a`<${bd} property=${e} value=${s} />`);return[B(hs(e)),n.length>1?a`<${Ao} items=${n} />`:n[0]]}),pr=({id:t})=>Ns(t).length>0&&a`<${ut} title=${cr.figures}><${ta} id=${t} /><//>`,kd=3;function Mn({id:t}){let e=new Map;for(let{from:l,to:c,how:m}of Nn(t))m&&c===t&&e.set(l,[...e.get(l)||[],m]);if(!e.size)return null;let o=[...e].map(([l,c])=>({from:l,how:E(c).join(", ")})),{columns:n,title:s,caption:r}=cr.mentions,i=[{key:"wat",label:n.what,text:({from:l})=>x(l),cell:({from:l})=>a`<${L} id=${l} />`},{key:"soort",label:n.kind,text:({from:l})=>ht(l)},{key:"verband",label:n.link,text:({how:l})=>l},{key:"stand",label:n.stand,text:({from:l})=>Zt(l),cell:({from:l})=>Io(l)&&a`<${gt} id=${l} />`}];return a`
    <${Es} id=${o.length>kd?"verwijzingen":""} title=${k(s,{count:o.length})}>
      <${ft} id="verwijst" caption=${r} rows=${o} sort="verband" columns=${i} />
    <//>
  `}var wt=b.thing.organisation,$p=t=>Pt.filter(e=>t.includes(e.notation)).map(e=>e.label);function yd({id:t}){let e=$p(g.partners[""].find(r=>r.id===t)?.steps||[]),o=Pe(t,"unitOf"),n=v(t,"tooi"),s=[...Cn(t),[b.thing.also_known,$t(t,"altLabel").join(", ")],[wt.units,o.length>0&&a`<${Ie} ids=${o} />`],[wt.identity,n?k(wt.identified,{code:n,date:K(v(t,"checkedOn"))}):wt.unidentified]];return a`
    <${ut} title=${b.thing.known}>
      <${he} text=${v(t,"summary")} />
      ${mn(t)&&a`<p>${wt.collective}</p>`}
      ${v(t,"isIndependent")==="true"&&a`<p>${wt.independent}</p>`}
      <p>${e.length?k(wt.steps,{steps:Ge(e.map(r=>r.toLowerCase()))}):wt.no_steps}</p>
      <${to} pairs=${s} />
    <//>
  `}function wd({rows:t}){let e=wt.columns,o=({to:r})=>g.works[r]?.across?b.shared.all_steps:$p(Do(r)).join(", "),n=[...Re(r=>pt(r.to)?.key),{key:"actie",label:e.action,text:r=>x(r.to),cell:r=>a`<${L} id=${r.to} />`},{key:"soort",label:e.what,text:r=>ht(r.to)},{key:"rol",label:e.role,text:r=>r.said},{key:"stand",label:e.stand,text:r=>Zt(r.to),cell:r=>a`<${gt} id=${r.to} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:r=>a`<${Yt} of=${r.of} />`}],s=E(t.map(r=>r.to)).length;return a`
    <${ut} title=${k(wt.work,{count:s})}>
      <p class="zacht">${wt.work_note}</p>
      ${s?a`<${ft} id="acties" caption=${wt.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}var vd=1;function _d({id:t}){let e=Nt(t,"own");if(!e.length)return null;let o=e.map(({to:n,of:[s]})=>a`
      <section>
        <h3><${L} id=${n} /></h3>
        <${Gn} id=${s} />
        <${Yt} of=${[s]} />
      </section>
    `);return a`
    <${ut} title=${k(wt.own,{count:e.length})}>
      <p class="zacht">${wt.own_note}</p>
      <${Fs} id="eigen" as="div" first=${vd} items=${o} />
    <//>
  `}function xd({id:t}){let e=Pe(t,"wish");return e.length?a`
    <${ut} title=${wt.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${B(ve(o,"engagement")||wt.wish)}</strong>: ${v(o,"rationale")}</p>
            <${Yt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function Sd({id:t}){let e=Nt(t,"member");if(!e.length)return null;let o=e.map(({from:n,to:s,of:r})=>[a`<${L} id=${n} />`,wt.member,a`<${L} id=${s} />`,`: ${v(r[0],"post")}`]);return a`<${ut} title=${wt.members}><${Ao} items=${o} /><//>`}function Od({id:t}){let e=new Map(Nt(t,"with").map(n=>[Li(n,t),n]));if(!e.size)return null;let o=n=>{let{of:s=[],more:r}=e.get(n)||{},i=k(r?wt.more_works:wt.works,{works:s.map(Ae).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${ut} title=${wt.together}>
      <p class="zacht">${wt.alphabetical}</p>
      <${Ie} ids=${oo([...e.keys()])} more=${o} look="kolommen" />
    <//>
  `}function fp({id:t}){return a`
    <${yd} id=${t} />
    <${wd} rows=${Nt(t,"who")} />
    <${_d} id=${t} />
    <${xd} id=${t} />
    <${Sd} id=${t} />
    <${Od} id=${t} />
    <${Mn} id=${t} />
  `}var ge=b.thing.step,La=t=>Rt[t]?.[1]||"",dp=(t,e="")=>[a`<${Je} basis=${t} />`,` ${La(t)}${e}`],jd=({id:t,narrow:e})=>a`
  <${ut} title=${ge.what}>
    <${he} text=${v(t,"step")} />
    <${he} text=${v(t,"definition")} />
    <${he} text=${v(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${ge.narrower}<${At} ids=${e} />.</p>`}
    ${st(t,"broader")&&a`<p>${ge.broader}<${L} id=${st(t,"broader")} />.</p>`}
  <//>
`;function Cd({id:t,scenario:e}){let o=ge.cell_columns,n=Q(e).matrix.kind.filter(c=>bi(c.barrier,c.plan)===t);if(!n.length)return null;let s=c=>j("overzicht",{cel:Oe(c.column,c.barrier,c.plan)}),r=c=>B(nt(c.column)),i=c=>{let{word:m,lines:p,look:f}=$e(c);return[a`<span class=${`chip ${f}`}>${m}</span>`,p.length>0&&` ${p.join(" · ")}`]},l=[...Re(c=>c.plan),{key:"soort",label:o.kind,text:r,cell:c=>a`<a href=${s(c)}>${r(c)}</a>`},{key:"stand",label:o.stand,text:c=>$e(c).word,cell:i},{key:"hoe",label:o.how,text:c=>La(c.most_basis),cell:c=>c.most_basis&&dp(c.most_basis)}];return a`
    <${ut} title=${ge.cells}>
      <p class="zacht">${ot(e)}</p>
      <${ft} id="vakken" caption=${ge.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function Md({links:t,scenario:e}){let o=ge.columns,n=i=>st(i,"initiative"),{links:s}=Q(e),r=[...Re(i=>pt(i)?.key),{key:"actie",label:o.action,text:i=>x(n(i)),cell:i=>a`<${L} id=${n(i)} />`},{key:"soort",label:o.kind,text:i=>$t(i,"interventionKind").map(nt).join(", ")},{key:"wie",label:o.who,sort:!1,text:i=>Dr(n(i)).map(x).join(", "),cell:i=>a`<${At} ids=${Dr(n(i))} />`},{key:"stand",label:o.stand,text:i=>Zt(n(i),e.date),cell:i=>a`<${gt} id=${n(i)} date=${e.date} />`},{key:"hoe",label:o.how,text:i=>La(s[i][0]),cell:i=>dp(s[i][0],`; ${U("Strength",s[i][1])}`)}];return a`
    <${ut} title=${k(ge.work,{count:E(t.map(n)).length})}>
      ${t.length?a`<${ft} id="wiewat" caption=${ge.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${fn(Y(e.plan))}</p>`}
    <//>
  `}function Ld({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${L} id=${o} />`,k(Gt(pt(o)).thing.step.helper,{awareness:ve(o,"awareness")||ge.unaware})]);return a`<${ut} title=${ge.helpers}><${Ao} items=${e} /><//>`}function Td({ids:t}){if(!t.length)return null;let e=n=>[ve(n,"recommendationKind"),ve(n,"response")||ge.no_response],o=t.map(n=>[a`<${L} id=${n} />`,k(ge.asked_for,{kind:e(n)[0],response:e(n)[1]})]);return a`<${ut} title=${ge.asked}><${Ao} items=${o} /><//>`}function up({id:t}){let e=D(F.route.query),o=we(t,"narrower"),n=[t,...o],s=l=>n.flatMap(c=>Pe(c,"barrier")).filter(c=>Ve(c,l)),r=Q(e).links,i=n.flatMap(l=>Nt(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&qo(l,e.plan));return a`
    <${jd} id=${t} narrow=${o} />
    <${Cd} id=${t} scenario=${e} />
    <${Md} links=${i} scenario=${e} />
    <${Td} ids=${s("Recommendation").filter(l=>qo(l,e.plan))} />
    <${Ld} ids=${s("Facilitator")} />
  `}var Be=t=>Gt(pt(t)).thing.undertaking,hp=t=>a`<${Yt} of=${[t]} />`;function Bd({report:t,said:e}){return a`
    <${he} text=${v(t,"summary")} />
    <${Vo} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Yt} of=${[t]} />
  `}function Ed({id:t,reports:e}){let o=Be(t);if(ze(t.split("/")[0]).dates.length<3)return null;let n=s=>oe(t,s).earlier?a`<span class="chip s-geen">${o.not_mentioned}</span>`:a`<${gt} id=${t} date=${s} />`;return a`
    <ol class="verslagen" aria-label=${o.strip}>
      ${e.map(({date:s})=>a`<li><span class="zacht">${K(s)}</span>${n(s)}</li>`)}
    </ol>
  `}function Fd({id:t}){let e=ze(t.split("/")[0]),{result:o,not_mentioned:n}=Be(t),s=e.dates.filter(({date:i})=>$n(t,i));if(!s.length)return null;let r=(i,l)=>l===e.date&&o[v(i,"resultReported")];return a`
    <${Ed} id=${t} reports=${s} />
    <ol class="tijdlijn">
      ${s.map(({date:i,label:l})=>{let c=ks(t,i);return a`
          <li>
            <strong>${B(l)}</strong>
            <p><${gt} id=${t} date=${i} /></p>
            ${oe(t,i).earlier&&a`<p class="zacht">${B(n)}</p>`}
            ${c&&a`<${Bd} report=${c} said=${r(c,i)} />`}
          </li>
        `})}
    </ol>
  `}function zd({id:t}){let e=we(t,"silentPart"),o=e.map(n=>[v(n,"summary"),a`<span class="zacht"> (${U("SilentWeight",v(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${Be(t).silent}</strong></p><${Ao} items=${o} />`}function Ad({id:t}){let e=Be(t),o=e.deadline_columns,n=bs(t);if(!n.length)return null;let s=i=>[`“${v(i,"deadlineText")}”`,v(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:o.text,text:i=>v(i,"deadlineText"),cell:s},{key:"waarvoor",label:o.what,text:i=>v(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>v(i,"dueBy"),cell:i=>K(v(i,"dueBy"))||v(i,"condition")},{key:"soort",label:o.kind,text:i=>ys(v(i,"modality"))},{key:"er",label:o.there,text:i=>oe(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${he} text=${v(i,"summary")} />`,hp(i)]}];return a`<${ft} id="termijnen" caption=${e.deadlines} rows=${n} columns=${r} />`}function Pd({id:t}){let e=Be(t),o=e.who_columns,n=Nt(t,"who");if(!n.length)return a`<p>${e.nobody}</p>`;let s=({from:i})=>a`<${L} id=${i} /><${dn} id=${i} />`,r=[{key:"wie",label:o.who,text:({from:i})=>x(i),cell:s},{key:"rol",label:o.role,text:({said:i})=>i},{key:"wat",label:o.note,sort:!1,text:({of:i})=>v(i[0],"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:({of:i})=>hp(i[0])}];return a`<${ft} id="wie" caption=${e.who_caption} rows=${n} columns=${r} />`}function Nd({id:t}){let e=we(st(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${Be(t).heading}<${At} ids=${e} />.</p>`}function Rd({id:t}){let e=Be(t),o=pn(t);if(o.length)return o.map(s=>a`<${Gn} id=${s} /><${Yt} of=${[s]} />`);if(v(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=$t(t,"interventionKind").map(nt).join(", ");return a`
    <p>${k(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${v(t,"rationale")}</p>
  `}function qd({id:t}){let e=Be(t),o=Pe(t,"subMeasureOf"),n=s=>a` <${gt} id=${s} />`;return a`
    <${ut} title=${e.container}><p>${e.parts}</p><${Ie} ids=${o} more=${n} /><//>
  `}var Wd=({id:t})=>a`
  <${ut} title=${Be(t).progress}><${Fd} id=${t} /><${zd} id=${t} /><${Ad} id=${t} /><//>
  <${ut} title=${Be(t).who}><${Pd} id=${t} /><${Nd} id=${t} /><//>
  <${ut} title=${Be(t).steps}><${Rd} id=${t} /><//>
`;function gp({id:t}){let e=Be(t),o=ze(t.split("/")[0]),n=v(t,"promise"),s=Cn(t),r=v(t,"isContainer")==="true"?qd:Wd;return a`
    <${ut} title=${n?e.promise:e.what}>
      <${he} text=${n} />
      <${he} text=${v(t,"summary")} />
      ${v(t,"isNew")==="true"&&a`<p class="zacht">${k(e.new,{when:vo(o.date,o)})}</p>`}
      ${v(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Yt} of=${[t]} />
    <//>
    <${r} id=${t} />
    <${pr} id=${t} />
    ${s.length>0&&a`<${ut} title=${b.thing.further}><${to} pairs=${s} /><//>`}
    <${Mn} id=${t} />
  `}var Po=b.thing;function Id({id:t}){let e=Pe(t,"inChapter"),o=[...Cn(t),[Po.also_known,$t(t,"altLabel").join(", ")],[Po.place,Bt(t).length>0&&a`<${Yt} of=${[t]} />`]],n=s=>a` <${gt} id=${s} />`;return a`
    <${ut} title=${Po.known}>
      ${Ve(t,"Facilitator")&&a`<p class="zacht">${Gt(pt(t)).thing.other.judged}</p>`}
      <${he} text=${v(t,"summary")} />
      <${he} text=${v(t,"rationale")} />
      <${to} pairs=${o} />
    <//>
    <${pr} id=${t} />
    ${e.length>0&&a`<${ut} title=${Po.other.chapter}><${Ie} ids=${oo(e)} more=${n} /><//>`}
    <${Mn} id=${t} />
  `}var Dd=3;function Hd({id:t}){let e=D(F.route.query),o=Q(e).gaps.filter(s=>s.pages.includes(t));if(!o.length)return null;let n=o.map(s=>a`<${$l} list=${[s]} scenario=${e} />`);return a`
    <${ut} title=${k(Po.gaps,{count:o.length})}>
      <${Fs} id="vragen" items=${n} first=${Dd} as="div" />
    <//>
  `}var bp={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function Ud({id:t}){let e=_o(t),o=[bp[e]&&a`<a href=${j(bp[e])}>${Po.crumbs[e]}</a>`,A&&pt(t)?.title,...["inChapter","subMeasureOf"].map(n=>st(t,n)&&a`<${L} id=${st(t,n)} />`),ht(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,s)=>[s>0&&" › ",n])}</p>`}var Gd={undertaking:gp,organisation:fp,step:up,other:Id};function kp({route:t}){let e=t.path.slice(1).join("/");if(!yt(e))return a`<${Fo} />`;let o=x(e),n=_o(e),s=Gd[n],r=()=>{let l=k(Po.footnote,{kind:ht(e),name:o,said:v(e,"promise")||v(e,"summary")});return qn(l.trim().replace(/([^.!?])$/,"$1."),Bt(e),null,pt(e)||Y())},i=n==="undertaking"&&v(e,"isContainer")!=="true";return a`
    <${Ud} id=${e} />
    <${H} text=${Ve(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${gt} id=${e} /></p>`}
    <//>
    <${mp} id=${e} />
    <div class="acties bovenaan">
      <${fo} text=${r} />
      <a href=${j(["graaf","omgeving"],{ding:e})}>${Po.around}</a>
    </div>
    <${s} id=${e} />
    <${Hd} id=${e} />
  `}var Ee=b.timeline,Kd=t=>[t.id&&x(t.id),t.what].filter(Boolean).join(": "),yp=(t,e)=>[t.progress&&t.id&&Zt(t.id,e),t.stand[e]].filter(Boolean).join("; "),mr=t=>t.day.slice(0,4);function Vd({row:t,date:e}){let o=yp(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${Ee.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${L} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${el} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var Zd=t=>E(t.map(e=>e.id?x(e.id):e.what)),Yd=(t,e)=>[[...Ee.csv,...Ft],...t.map(o=>[o.when,Ee.kinds[o.kind],o.id&&x(o.id),o.what,yp(o,e.date),Bt(o.at).map(rt).join("; "),...Et(e,o.plan||o.at)])],Qd=["tekst","wat","stap","jaar"];function Xd({years:t}){return a`
    <${Le}>
      <${We} />
      <${Uo} />
      <div class="velden">
        <${Qe} name="tekst" />
        <${qt} label=${Ee.fields.what} name="wat" options=${Object.entries(Ee.kinds)} />
        <${qt} label=${Ee.fields.step} name="stap" options=${Pt.map(e=>[e.notation,e.label])} />
        <${qt} label=${Ee.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${Mo} names=${Qd} />
      </div>
    <//>
  `}function wp({route:t}){let e=D(t.query),o=t.query,n=g.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),s=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||mr(l)===o.jaar)&&(!o.tekst||tt(Kd(l)).includes(tt(o.tekst)))),r=T(Ee.count,s.length),i={of:mr,titles:E(s.map(mr)).map(l=>[l,l])};return a`
    <${H} text=${Ee.title}><p class="uitleg">${Ee.intro} <a href=${j("beloften")}>${Ee.lanes}</a>.</p><//>
    <${Xd} years=${E(n.map(mr))} />
    <p class="telling">${r}<${xt} name="tijdlijn.csv" rows=${()=>Yd(s,e)} /></p>
    ${Go("tijdlijn",s,i).map(l=>a`
        <section key=${l.more?"meer":l.key} class="vouwdeel">
          ${l.folds?a`<${Lo} part=${l} level=${l.more?0:2} names=${l.more?[]:Zd(l.rows)}
                  count=${l.more?"":T(Ee.count,l.rows.length)} />`:a`<h2>${l.title}</h2>`}
          <ol class=${l.open?"tijden":"tijden dicht"}>
            ${l.rows.map(c=>a`<${Vd} row=${c} date=${e.date} />`)}
          </ol>
        </section>
      `)}
    <${Tt} text=${r} />
  `}var le=b.unknown,Ht=g.unknown,vp=t=>oo(t).map(e=>a`<li><${L} id=${e} /></li>`),_p=t=>[...t].sort((e,o)=>N(x(st(e,"initiative")),x(st(o,"initiative")))),Jd=({id:t})=>a`
  <li>
    <${L} id=${st(t,"initiative")} />${" → "}<${Ls} id=${st(t,"barrier")} />
    ${`: ${v(t,"rationale")}`}<${Vo} of=${t} />
  </li>
`,tu=({id:t})=>a`
  <li><${L} id=${st(t,"initiative")} />${`: ${ve(t,"status")}`}<${Vo} of=${t} /></li>
`;function eu(){let t=le.unjudged,e=oo(Ht.unjudged).map(o=>a`<li><${L} id=${o} /><span class="zacht"> – ${ht(o).toLowerCase()}</span></li>`);return a`
    <${je} of=${t} id="ongeplaatst" count=${e.length}>${e.length?a`<ul>${e}</ul>`:a`<p>${t.none}</p>`}<//>
  `}function ou(){let t=s=>a`<${Jd} id=${s} />`,e=_p(Ht.weak).map(t),o=k(le.weak.intro,Ht.links),n=_p(Ht.statuses).map(s=>a`<${tu} id=${s} />`);return a`
    <${je} of=${le.weak} id="lezing" count=${e.length} intro=${o}><ul>${e}</ul><//>
    <${je} of=${le.other} id="anders" count=${Ht.other.length}><ul>${Ht.other.map(t)}</ul><//>
    ${n.length>0&&a`<${je} of=${le.statuses} id="standen" count=${n.length}><ul>${n}</ul><//>`}
  `}var nu=()=>a`
  <${je} of=${le.clashes} id="tegenspraak" count=${Ht.clashes.length}>
    ${oo(Ht.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${L} id=${t} /></h3>
          <p>${v(t,"summary")}</p>
          <${Yt} of=${[t]} />
        </div>
      `)}
  <//>
`;function su(){if(!Ht.judged.length)return null;let t=e=>k(le.judged.line,{step:x(st(e,"barrier")),kinds:$t(e,"interventionKind").map(nt).join(", "),state:ve(e,"state"),why:v(e,"rationale"),who:v(e,"post"),date:K(v(e,"asOf"))});return a`
    <${je} of=${le.judged} id="oordelen" count=${Ht.judged.length}>
      <ul>${Ht.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function ru(){let t=le.expected.columns,e=n=>st(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>x(e(n)),cell:n=>a`<${L} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>$t(n,"interventionKind").map(nt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>v(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>v(n,"source")}];return a`
    <${je} of=${le.expected} id="verwacht" count=${Ht.expected.length}>
      <${ft} id="verwachtingen" caption=${le.expected.caption} rows=${Ht.expected} columns=${o} />
    <//>
  `}var xp=()=>a`
  <${H} text=${le.title}><p class="uitleg">${le.intro} ${xe}</p><//>
  <${eu} />
  <${ou} />
  <${nu} />
  <${su} />
  <${je} of=${le.nameless} id="naamloos" count=${Ht.nameless.length}><ul>${vp(Ht.nameless)}</ul><//>
  <${je} of=${le.generic} id="verzamelnamen" count=${Ht.generic.length}><ul>${vp(Ht.generic)}</ul><//>
  <${ru} />
  <${nr} id="lezen" />
`;var tn=b.whatif.picture;function au(t,e){let o=new Map(t.places.map(n=>[`${n.step}~${n.kind}`,n]));return Q({...e,plan:t.plan}).places.map(n=>({key:n.kind||String(n.step),last_actor:[],only_lead:[],title:n.kind?B(nt(n.kind)):X(n.step),...o.get(`${n.step}~${n.kind}`),things:n.things}))}function iu({place:t,date:e}){let{title:o,things:n,last_actor:s,only_lead:r}=t,i=n.filter(l=>!s.includes(l));return a`
    <li class=${s.length?"verlies":n.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${o}</h3>
      <div class="palen" aria-hidden="true">
        ${s.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${Rn(l,e)}`}></i>`)}
      </div>
      ${s.length>0&&a`
          <p class="verliestal">${k(tn.lost,{count:s.length,total:n.length})}</p>
          <p class="verlieswoord">${tn.lost_said}</p>
        `}
      ${r.length>0&&a`<p>${T(tn.lead,r.length)}</p>`}
      ${(i.length>0||!n.length)&&a`<p class="zacht">${n.length?T(tn.stays,i.length):tn.nothing}</p>`}
    </li>
  `}function Sp({loss:t,scenario:e}){let{legend:o}=tn,n=au(t,e),s=E(n.flatMap(i=>i.things.map(l=>Rn(l,e.date)))),r=Object.keys(g.codes.CellState).filter(i=>s.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${tn.title}</h2>
      <ul class="plaatsen">
        ${n.map(i=>a`<${iu} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${k(o.lost,{source:Wo(Y(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${U("CellState",i)}</span>`)}
        <span>${o.stays}</span>
      </p>
    </section>
  `}var V=b.whatif,jp=(t,e,o)=>Q({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function Cp(t){if(!t)return V.no_cell;let{word:e,lines:o}=$e(t);return[e,...o].join(", ")}var Ta=(t,e)=>{let o=B(nt(t.column));return e?k(V.cell,{kind:o,step:X(t.barrier).toLowerCase()}):o};function Op({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${A?"h3":"h2"}>${k(V.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function lu({loss:t,scenario:e,id:o,title:n}){let s=l=>jp(t,l,e),r=l=>j("overzicht",{cel:Oe(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:V.columns.cell,sort:!1,text:l=>Ta(l,s(l)),cell:l=>s(l)?a`<a href=${r(l)}>${Ta(l,s(l))}</a>`:Ta(l,void 0)},{key:"nu",label:V.columns.now,sort:!1,text:l=>Cp(s(l))},{key:"weg",label:V.columns.lost,sort:!1,text:l=>l.said}];return a`<${ft} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function cu({loss:t,names:e,scenario:o}){let n=ze(t.plan),{cells:s,none:r,...i}=n.words.losses,l=`verlies${n===g.plans[0]?"":`-${n.key}`}`,c=p=>[" ",a`<${gt} id=${p} date=${o.date} />`],m=(p,f)=>a`
    <${Op} title=${p} count=${f.length} none=${r}><${Ie} ids=${f} more=${c} /><//>
  `;return a`
    <section>
      ${A&&a`<h2>${n.title}</h2>`}
      <p class="verlieskop">${pu(t,e)}</p>
      <p>${t.said}</p>
      <${Sp} loss=${t} scenario=${o} />
      <${Op} title=${s} count=${t.cells.length} none=${r}>
        <${lu} loss=${t} scenario=${o} id=${l} title=${s} />
      <//>
      ${Object.keys(i).map(p=>({list:p,ids:t[p]||[]})).filter(({ids:p})=>p.length).map(({list:p,ids:f})=>m(i[p],f))}
      ${t.blocks.map(p=>m(p.said,p.acts))}
    </section>
  `}function pu(t,e){let o={alone:t.last_actor.length,acts:t.acts,count:e.length,source:Wo(ze(t.plan))};return k(e.length===1?V.heading.one:V.heading.more,{...o,names:Ge(e)})}function Mp({losses:t,names:e,scenario:o}){let n=Ge(e),s=()=>t.flatMap(r=>r.cells.map(i=>{let l=jp(r,i,o),c=l?X(i.barrier):"";return[n,nt(i.column),c,Cp(l),i.said,...Et(o,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${cu} key=${r.plan} loss=${r} names=${e} scenario=${o} />`):ye(o).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${xt} name="wat-als.csv" rows=${()=>[[...V.csv,...Ft],...s()]} />
    </div>
  `}var mu=(t,e)=>[...sn(e),...t.map(o=>["zonder",o])];function $u({notations:t,names:e,scenario:o}){let[n,s]=G(null),r=[o.key,...t].join();if(Fe(()=>{let c=!0;return s(null),mi(mu(t,o)).then(m=>{c&&(s(m),at(V.done))}).catch(m=>c&&s({silent:m.message||V.silent})),()=>{c=!1}},[r]),!n)return a`<div><p>${V.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=T(V.questions,n.gaps.filter(i).length);return a`
    <div>
      <${Mp} losses=${n.losses.filter(i)} names=${e} scenario=${o} />
      <p>${k(V.with_this,{questions:l,now:Q(o).gaps.length})}</p>
    </div>
  `}var Ba=t=>v(t,"notation");function fu({acting:t,chosen:e}){let[o,n]=G(""),s=c=>z({zonder:c.map(Ba).join(",")}),r=c=>{if(e.includes(c))return s(e.filter(m=>m!==c));s(Me()?[...e,c]:[c])},i=c=>tt([x(c),...$t(c,"altLabel")].join(" ")),l=t.filter(c=>i(c).includes(tt(o)));return a`
    <h2>${V.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${k(V.put_back,{name:x(c)})} onClick=${()=>r(c)}>
          ${x(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>s([])}>${V.clear}</button>
          <button type="button" class="klein" onClick=${()=>Wn(location.href,V.shared)}>${V.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${V.search}</span>
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
    <ul class="partnerlijst" aria-label=${V.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button
              type="button"
              id=${`zonder-${Ba(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}
            >${x(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${V.none_found}</p>`}
    ${!Me()&&a`<p class="zacht">${V.alone}</p>`}
  `}function du({most:t,scenario:e}){let o=({steps:s,alone:r,lead:i})=>[r>0&&T(V.start.alone,r),r>0&&(s.length?k(V.start.steps,{steps:Ge(s.map(l=>X(l).toLowerCase()))}):V.start.no_step),i>0&&T(V.start.lead,i)].filter(Boolean),n=Wo(Y(e.plan));return a`
    <section id="begin">
      <h2>${V.start.title}</h2>
      <p class="zacht">${k(V.start.said,{source:n})}</p>
      <ul class="beginlijst">
        ${t.map(s=>a`
            <li key=${`${s.who}${s.plan}`}>
              <a href=${j("wat-als",{zonder:v(s.who,"notation")})}>${x(s.who)}</a>
              <span class="bij">${A?`${ze(s.plan).title}: `:""}${o(s).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${V.start.nobody}</p>`}
    </section>
  `}function Lp({route:t}){let e=D(t.query),{without:o,most:n}=Q(e),s=Object.keys(o).filter(m=>o[m].length).sort((m,p)=>N(x(m),x(p))),r=(t.query.zonder||"").split(",").map(ee).filter(Boolean),i=r.map(m=>x(m)),[l]=r,c=r.length>1&&Me();return a`
    <${H} text=${V.title}><p class="uitleg">${V.intro}</p><//>
    <details class="blik">
      <summary>${ot(e)} <span class="wijzig">${b.gaps.change}</span></summary>
      <${Xe} />
    </details>
    <div class="watals">
      <section class="weglaten filters"><${fu} acting=${s} chosen=${r} /></section>
      <div>
        ${!r.length&&a`<${du} most=${n} scenario=${e} />`}
        ${r.length>0&&!c&&a`<${Mp} losses=${o[l]||[]} names=${i.slice(0,1)} scenario=${e} />`}
        ${c&&a`<${$u} notations=${r.map(Ba)} names=${i} scenario=${e} />`}
      </div>
    </div>
    <${Tt} text=${r.length===1?k(V.said,{name:i[0]}):""} />
  `}kt("spring").addEventListener("click",t=>{t.preventDefault(),kt("inhoud").focus()});Fi();kt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=kt("zoek").value;location.hash=ji(e)||j("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=b.shared.report_fault,{version:n,content:s}=g.meta,r={title:document.title,address:location.hash||"#/overzicht",version:n,content:s};Wn(k(e,{...r,sources:Ne()}),o)});var Tp={__proto__:null,overzicht:Dc,dekking:bl,aandachtspunten:Ml,partners:Bc,maatregelen:Ec,naslag:zc,tijdlijn:wp,beloften:Vc,graaf:Oc,ding:kp,samenvatting:pp,vragen:tp,"wat-als":Lp,vergelijk:cl,"weet-niet":xp,methode:Pc,zoek:op,...(g.served||et())&&{controleer:Ji},onbekend:Fo};function uu(t,e){let o=Object.keys(g.views).length>0,n=Object.keys(g.comparisons).length>0,s={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return zr(e)&&s.views===o&&s.comparisons===n?!1:(Ue(a`<p role="status">${b.werkplaats.busy}</p>`,kt("inhoud")),Vt().ask("page",{options:sn(e),...s}).then(({page:r})=>Vt().show(r,Vt().own)).catch(r=>Ue(a`<p role="alert">${r.message}</p>`,kt("inhoud"))),!0)}function hu(t){let e=t.path[0]||"overzicht",o=kt("inhoud");et()?.own&&uu(e,D(t.query))||(o.className=`scherm-${e}`,Ue(a`<${Tp[e]||Tp.onbekend} key=${t.path.join("/")} route=${t} />`,o),zi(e,t.path))}function Ea(){let t=kt("motor");t.hidden=!1;let{state:e,why:o,own:n}=Vt();Ue(a`<${Di} state=${e} why=${o} own=${n} />`,t)}function gu(){bu(),window.removeEventListener("werkplaats",Ea),Ue(null,kt("inhoud")),Ue(null,kt("motor"))}et()&&(kt("eigen").hidden=!1,window.addEventListener("werkplaats",Ea),Ea());kt("inhoud").replaceChildren();var bu=li(hu);et()&&window.addEventListener("andere-bladzijde",gu,{once:!0});document.fonts.ready.then(()=>ka()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return Np(ku);})();
