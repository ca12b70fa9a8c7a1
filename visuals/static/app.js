"use strict";var ketenkaart=(()=>{var cr=Object.defineProperty;var Bp=Object.getOwnPropertyDescriptor;var Ep=Object.getOwnPropertyNames;var Ap=Object.prototype.hasOwnProperty;var Fp=(t,e)=>{for(var o in e)cr(t,o,{get:e[o],enumerable:!0})},zp=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of Ep(e))!Ap.call(t,r)&&r!==o&&cr(t,r,{get:()=>e[r],enumerable:!(n=Bp(e,r))||n.enumerable});return t};var Pp=t=>zp(cr({},"__esModule",{value:!0}),t);var sd={};Fp(sd,{answerTo:()=>mt,compare:()=>F,csv:()=>on,data:()=>g,graphNow:()=>$a,here:()=>P,matrixSvg:()=>qr,scenarioOf:()=>H});function on(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var Ba=function(t,e,o,n){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,o[e[s++]]):e[++s];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++s]]=l:i===6?n[1][e[++s]]+=l+"":i?(r=t.apply(l,Ba(t,l,o,["",null])),n.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):n.push(l)}return n},La=new Map;function Ea(t){var e=La.get(this);return e||(e=new Map,La.set(this,e)),(e=Ba(this,e.get(t)||(e.set(t,e=(function(o){for(var n,r,s=1,i="",l="",c=[0],m=function(f){s===1&&(f||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,f,i):s===3&&(f||i)?(c.push(3,f,i),s=2):s===2&&i==="..."&&f?c.push(4,f,0):s===2&&i&&!f?c.push(5,0,!0,i):s>=5&&((i||!f&&s===5)&&(c.push(s,0,i,r),s=6),f&&(c.push(s,f,0,r),s=6)),i=""},p=0;p<o.length;p++){p&&(s===1&&m(),m(p));for(var $=0;$<o[p].length;$++)n=o[p][$],s===1?n==="<"?(m(),c=[c],s=3):i+=n:s===4?i==="--"&&n===">"?(s=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(m(),s=1):s&&(n==="="?(s=5,r=i,i=""):n==="/"&&(s<5||o[p][$+1]===">")?(m(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(m(),s=2):i+=n),s===3&&i==="!--"&&(s=4,c=c[0])}return m(),c})(t)),e),arguments,[])).length>1?e:e[0]}var pt,za,Np,ho,pr,ls,Pa,rs,Na,fr,mr,Rp,Ln=Symbol.for("pv"),cs={},ps=[],Ip=/^m(i|n|o|s|text|space)$/,$r=Array.isArray,ur=ps.slice,No=Object.assign;function Po(t){t&&t.parentNode&&t.remove()}function dr(t,e,o){var n,r,s,i={},l=arguments.length;for(s in e)s=="key"?n=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?ur.call(arguments,2):o),Tn(t,i,n,r,null)}function Tn(t,e,o,n,r){var s={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ln,__v:r||++za,__i:-1,__u:0};return!r&&pt.vnode&&pt.vnode(s),s}function ms(t){return t.children}function as(t,e){this.props=t,this.context=e,this.__g=0}function go(t,e){if(e==null)return t.__&&go(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:go(t)}function qp(t){var e,o=t.__v,n=o.__e,r=[],s=[],i=t.__P;i&&((e=No({constructor:Ln},o)).__v=o.__v+1,pt.vnode&&pt.vnode(e),hr(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,r,n||go(o),32&o.__u,s),e.__v=o.__v,e.__.__k[e.__i]=e,Ha(r,e,s),o.__=o.__e=null,e.__e!=n&&Ra(e))}function Ra(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Ra(t)}function Aa(t){(8&t.__g||(t.__g|=8,ho.push(t),ls++))&&pr==pt.debounceRendering||((pr=pt.debounceRendering)||queueMicrotask)(Ia)}function Ia(){try{for(var t,e=1;ho.length;)ho.length>e&&ho.sort(Pa),t=ho.shift(),e=ho.length,8&t.__g&&qp(t)}finally{(ls=ho.length)&&(pr||queueMicrotask)(Ia)}}function qa(t,e,o,n,r,s,i,l,c,m,p){var $,f,u,d,h,y,S=n.__k||ps,v=e.length;for(c=Wp(o,e,S,c,v),$=0;$<v;$++)(u=o.__k[$])!=null&&(f=~u.__i&&S[u.__i]||cs,u.__i=$,y=hr(t,u,f,r,s,i,l,c,m,p),d=u.__e,(f.ref!=u.ref||8&f.__u)&&(f.ref&&gr(f.ref,null,u,f),u.ref&&p.push(u.ref,u.__c||d,u)),h=h||d,4&u.__u?(c=Wa(u,c,t,!f.__v),f.__e&&(f.__e=null)):typeof u.type=="function"&&y!==void 0?c=y:d&&(c=d.nextSibling),u.__u&=-21);return o.__e=h,c}function Wp(t,e,o,n,r){var s,i,l,c,m,p,$,f,u,d=o.length,h=d,y=0,S=0,v=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[s]=Tn(null,i):$r(i)?i=v[s]=Tn(ms,{children:i}):i.constructor===Ln&&i.__b?i=v[s]=Tn(i.type,i.props,i.key,i.ref,i.__v):v[s]=i,c=s+y,i.__=t,i.__b=t.__b+1,l=null,~(m=i.__i=Dp(i,o,c,h))&&(h--,(l=o[m])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,m==c-1?y--:m==c+1?y++:m!=c&&(m>c?y--:y++,S=1)):(~m||(r>d?y--:r<d&&y++),typeof i.type!="function"&&(i.__u|=4))):v[s]=null;if(S){for(p=[],$=[],s=0;s<r;s++)if((i=v[s])&&16&i.__u){for(y=0,f=p.length;y<f;)p[u=y+f>>1]<i.__i?y=u+1:f=u;p[y]=i.__i,$[s]=y+1}for(y=p.length;s--;)$[s]&&($[s]==y?y--:v[s].__u|=4)}if(h)for(s=0;s<d;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=go(l)),br(l,l));return n}function Wa(t,e,o,n){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=Wa(r[s],e,o,!1));return e}for(e&&!e.parentNode&&(e=go(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Dp(t,e,o,n){var r,s=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=o+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function Fa(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function ss(t,e,o,n,r){var s,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||Fa(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||Fa(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=mr[e]||(mr[e]=Hp(e)),(t.__a||(t.__a={}))[e]=fr,s=e!=(e=e.replace(Na,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function Hp(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[rs]==null)e[rs]=fr++;else if(e[rs]<this.__a[t])return;return o(pt.event?pt.event(e):e)}}}function hr(t,e,o,n,r,s,i,l,c,m){var p,$,f,u,d,h,y,S,v,C,x,Q,yt,E,Ot,Ee,O,W,G=e.type;if(e.constructor!==Ln)return null;128&o.__u&&(c=32&o.__u,p=o.__c.__z)&&(e.__u|=c,$=s=[],p.nodeType==8?l=is(p,s):s.push(p),l=s[0]||l),(p=pt.__b)&&p(e);t:if(typeof G=="function"){f=i.length;try{if(S=e.props,v=(p=G.prototype)&&p.render,C=(p=G.contextType)&&n[p.__c],x=p?C?C.props.value:p.__:n,(u=o.__c)?(e.__c=u,2&u.__g&&(u.__g|=1)):(v?e.__c=u=new G(S,x):(e.__c=u=new as(S,x),u.constructor=G,u.render=Gp),C&&C.sub(u),u.state||(u.state={}),u.__n=n,u.__g|=8,u.__h=[],u.__k=[]),v&&(u.__s||(u.__s=u.state),G.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=No({},u.__s)),No(u.__s,G.getDerivedStateFromProps(S,u.__s)))),d=u.props,h=u.state,u.__v=e,o.__c){if(S!==d&&v&&!G.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(S,x),e.__v==o.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(S,u.__s,x)===!1){e.__v!=o.__v&&(u.props=S,u.state=u.__s,u.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(st){st&&(st.__=e)}),ps.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&i.push(u),l=go(o);break t}u.componentWillUpdate&&u.componentWillUpdate(S,u.__s,x),v&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(d,h,y)})}else v&&!G.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),v&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=x,u.props=S,u.__P=t,u.__g&=-5,Q=pt.__r,yt=v?25:0;do u.__g&=-9,Q&&Q(e),p=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++yt<25);v&&(ps.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(n=No({},n,u.getChildContext())),v&&o.__c&&u.getSnapshotBeforeUpdate&&(y=u.getSnapshotBeforeUpdate(d,h)),E=p&&p.type===ms&&p.key==null?p.props.children:p,S.__P&&(p=l,r=(t=S.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=t&&(o.__k.some(function(st){st&&br(st,st)}),o.__k=null),l=o.__k?go(o,0):null),l=qa(t,$r(E)?E:[E],e,o,n,r,s,i,l,c,m),S.__P&&(e.__e=null,l=p),e.__u&=-161,$&&$.some(Po),u.__h.length&&i.push(u),1&u.__g&&(u.__g&=-4)}catch(st){if(i.length=f,e.__v=null,c||s)if(st&&st.then){if(e.__u|=128|c,s){for(~(O=s.indexOf(l||void 0))||(O=s.length);(W=s[O-1])&&W.nodeType==8;)O--;for(;O<s.length;O++)if(W=s[O])if(s[O]=null,Ot){if(W==Ee)break}else{if(W.nodeType!=8)break;W.data.startsWith("$s")&&(Ee=is(Ot=W))}}if(!Ot){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;Ot=l}(p=is(Ot=e.__c.__z||(e.__c.__z=Ot)))?(e.__e=Ot,l=p):e.__e=l,l=l&&l.nextSibling}else s&&s.some(Po);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),st&&st.then||Da(e),pt.__e(st,e,o)}}else l=e.__e=Up(o.__e,e,o,n,r,s,i,c,m,t);return(p=pt.diffed)&&p(e),l}function is(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function Da(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Da))}function Ha(t,e,o){for(var n=0;n<o.length;)gr(o[n++],o[n++],o[n++]);pt.__c&&pt.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){pt.__e(s,r.__v)}})}function Up(t,e,o,n,r,s,i,l,c,m){var p,$,f,u,d,h,y,S,v=o.props||cs,C=e.props,x=e.type;if(x=="svg"?r="http://www.w3.org/2000/svg":x=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((d=s[p])&&(x?d.localName==x:d.nodeType==3)){t=d,s[p]=null;break}}if(!t){if(S=m.ownerDocument||document,!x)return S.createTextNode(C);t=S.createElementNS(r,x,C.is?C:m),l&&(pt.__m&&pt.__m(e,s),l=!1),s=null}if(x){if(m=x=="template"&&t.content||t,s=x=="textarea"&&C.defaultValue!=null?null:s&&ur.call(m.childNodes),!l&&s)for(v={},p=0;p<t.attributes.length;p++)v[(d=t.attributes[p]).name]=d.value;for(p in v)d=v[p],p=="dangerouslySetInnerHTML"?f=d:p=="children"||p in C||p=="value"&&"defaultValue"in C||p=="checked"&&"defaultChecked"in C||ss(t,p,null,d,r);for(p in C)d=C[p],p=="children"?u=d:p=="dangerouslySetInnerHTML"?$=d:p=="value"?h=d:p=="checked"?y=d:l&&typeof d!="function"||v[p]===d||ss(t,p,d,v[p],r);$?(l||f&&($.__html==f.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(f&&(t.textContent=""),(x=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Ip.test(x))&&(r="http://www.w3.org/1999/xhtml"),qa(m,$r(u)?u:[u],e,o,n,r,s,i,s?s[0]:o.__k&&go(o,0),l,c),s&&s.some(Po)),l&&x!="textarea"||(p="value",x=="progress"&&h==null?t.removeAttribute(p):h==null||h===t[p]&&(x!="progress"||h)||ss(t,p,h,v[p],r),p="checked",y!=null&&y!=t[p]&&ss(t,p,y,v[p],r))}else v===C||l&&t.data==C||(t.data=C);return t}function gr(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){pt.__e(r,o)}}function br(t,e,o){var n,r,s,i;if(pt.unmount&&pt.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||gr(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){pt.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&br(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(r=is(n,s=[]))&&(n==t.__e&&s.some(Po),Po(r),Po(n)),o||Po(t.__e),t.__e=t.__c=t.__=null}function Gp(t,e,o){return this.constructor(t,o)}function Ue(t,e){var o,n,r,s;pt.__&&pt.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=Tn(ms,{children:[t]}),r=[],s=[],hr(e,e.__k,n||cs,cs,e.namespaceURI,n?null:e.firstChild?ur.call(e.childNodes):null,r,n?n.__e:e.firstChild,o,s),Ha(r,e.__k,s),e.__k.props.children=null}pt={__e:function(t,e,o,n){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,n||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw ls=0,t}},za=0,Np=function(t){return t!=null&&t.constructor===Ln},as.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=No({},this.state)),typeof t=="function"&&(t=t(No({},o),this.props)),t&&(No(o,t),this.__v&&(e&&this.__k.push(e),Aa(this)))},as.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Aa(this))},as.prototype.render=ms,ho=[],ls=0,Pa=function(t,e){return t.__v.__b-e.__v.__b},rs=Symbol(),Na=/(PointerCapture)$|Capture$/i,fr=0,mr={},Rp=0;var nn,Ct,kr,Ua,yr=Object.is,fs=0,ti=[],wr=[],vt=pt,Ga=vt.__b,Ka=vt.__r,Va=vt.diffed,Za=vt.__c,Ya=vt.unmount,Qa=vt.__;function $s(t,e){vt.__h&&vt.__h(Ct,t,fs||e),fs=0;var o=Ct.__H||(Ct.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function K(t){return fs=1,Kp(ei,t)}function Kp(t,e,o){var n=$s(nn++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):ei(void 0,e),function(s){var i=(n.__N||n.__)[0],l=n.t(i,s);yr(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=Ct,!Ct.__f)){Ct.__f=!0;var r=Ct.shouldComponentUpdate;Ct.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var m=!1,p=this.props!=s;if(c.__.some(function(f){f.__N&&(m=!0,yr(f.__[0],f.__N[0])||(p=!0))}),r){var $=r.call(this,s,i,l);return m?$||p:$}return!m||p}}return n.__}function Fe(t,e){var o=$s(nn++,3);!vt.__s&&_r(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,Ct.__H.__h.push(o))}function jt(t,e){var o=$s(nn++,4);!vt.__s&&_r(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,Ct.__h.push(o))}function ht(t){return fs=5,Oe(function(){return{current:t}},[])}function Oe(t,e){var o=$s(nn++,7);return _r(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function Vp(){var t;do{for(;t=wr.shift();)try{Bn(t)}catch(o){vt.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=ti.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Bn),e.__h.some(vr),e.__h=[]}catch(o){e.__h=[],vt.__e(o,t.__v)}}}while(wr.length)}vt.__b=function(t){Ct=null,Ga&&Ga(t)},vt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Qa&&Qa(t,e)},vt.__r=function(t){Ka&&Ka(t),nn=0;var e=(Ct=t.__c).__H;e&&(kr==Ct?Ct.__h=[]:(e.__h.some(Bn),e.__h.some(vr),nn=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),kr=Ct},vt.diffed=function(t){Va&&Va(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Ja(ti.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),kr=Ct=null},vt.__c=function(t,e){e.some(function(o){try{o.__h.some(Bn),o.__h=o.__h.filter(function(n){return!n.__||vr(n)})}catch(n){o.__h=[function(){throw n}]}}),Za&&Za(t,e)},vt.unmount=function(t){Ya&&Ya(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,Ja(wr.push(r))}else Bn(r)}catch(s){e=s}}),n.__H=void 0,e&&vt.__e(e,n.__v))};var Xa=typeof requestAnimationFrame=="function";function Zp(t){var e,o=function(){clearTimeout(n),Xa&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);Xa&&(e=requestAnimationFrame(o))}function Ja(t){t!=1&&Ua==vt.requestAnimationFrame||((Ua=vt.requestAnimationFrame)||Zp)(Vp)}function Bn(t){var e=Ct,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),Ct=e}function vr(t){var e=Ct;t.__c=t.__(),Ct=e}function _r(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!yr(o,t[n])})}function ei(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/function oi(t){return Array.isArray(t)?t.map(oi):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[dr("wbr",null),e]:[e])}var a=Ea.bind((t,e,...o)=>dr(t,e,...typeof t=="string"?o.map(oi):o));var Yp=["plan","koppelingen","stand","verwachtingen","lezing","merk"],Qp={ernst:"gewicht"},P={route:null,started:!1},ni,xr=0,si=new Map;function Or(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([r,s])=>[Qp[r]||r,s]))}}function j(t,e={},o=!0){let n=o&&P.route?Object.fromEntries(Yp.filter(i=>P.route.query[i]).map(i=>[i,P.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var ie=t=>j(["ding",t]);function R(t,e=!1){let o={...P.route.query};for(let[r,s]of Object.entries(t))s?o[r]=s:delete o[r];let n=j(P.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++xr},"",n),Sr())}function Sr(t=!1){let e=Or(location.hash),o=P.route?.path.join("/")===e.path.join("/");P.route=e,ni(e),!o&&window.scrollTo(0,t&&si.get(history.state?.turn)||0)}function ri(t){ni=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),xr=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>si.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let r=!!history.state;r||history.replaceState({turn:++xr},""),Sr(r)};return window.addEventListener("popstate",n,{signal:o}),Sr(),P.started=!0,()=>e.abort()}function Ge(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var k=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),L=(t,e,o={})=>k(e===1?t.one:t.more,{count:e,...o});var A=t=>t.slice(0,1).toUpperCase()+t.slice(1),J=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),T=t=>[...new Set(t)],Xp=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),F=(t,e)=>Xp.compare(t,e);function ai(t,e){let o=J(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of n)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}function ii(t,e,o){if(Math.abs(t.length-e.length)>o)return o+1;let n=Array.from({length:e.length+1},(r,s)=>s);for(let r=1;r<=t.length;r+=1){let s=[r];for(let i=1;i<=e.length;i+=1)s.push(Math.min(n[i]+1,s[i-1]+1,n[i-1]+ +(t[r-1]!==e[i-1])));if(Math.min(...s)>o)return o+1;n=s}return Math.min(n[e.length],o+1)}var g=JSON.parse(document.getElementById("gegevens").textContent),Jp=[...Object.keys(g.things),...Object.keys(g.addresses)],Cr=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+Jp[n]);if(Array.isArray(t))return t.map(Cr);if(t&&typeof t=="object")for(let[e,o]of Object.entries(t))t[e]=Cr(o);return t};for(let t of g.numbered)g[t]=Cr(g[t]);var Ro=({shapes:t,rows:e})=>e.map(([o,...n])=>o<0?n[0]:Object.fromEntries(t[o].map((r,s)=>[r,n[s]])));for(let{at:t}of Object.values(g.views))for(let e of Object.values(t))for(let[o,n]of Object.entries(e))e[o]=Ro(n);for(let t of Object.values(g.things))for(let[e,o]of Object.entries(t))Array.isArray(o)||(t[e]=[o]);for(let t of[g.queries,g.views,g.codes,...Object.values(g.codes),g.names,g.flags,g.told,...Object.values(g.told),g.absent,g.dates,g.lists,g.kinds,g.called,g.works,g.partners,g.lookups,g.words,g.addresses])Object.setPrototypeOf(t,null);var te=new Map(Object.entries(g.things)),sn=new Map(g.plans.map(t=>[t.key,t])),z=g.plans.length>1,b=g.words,Dt=t=>t?.words.page||b,q=t=>sn.get(t)||(z?void 0:g.plans[0]),tt=t=>sn.get(t.split("/")[0]),Io=(t,e)=>!e||!tt(t)||tt(t).key===e,ao=[...new Map(g.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),le=ao[ao.length-1].date,zt=[...new Map(g.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Ke=(t,e)=>{let o=tt(t);return o?g.stands[e]?.[o.key]||o.date:e},V=t=>g.dates[t]||t||"",qo=(t=q())=>t?.source||g.source,he=t=>t.plan?[sn.get(t.plan)]:g.plans,bo=(t,e=q())=>(e?e.dates:ao).find(o=>o.date===t)?.label||V(t);var jr=5*2**20,B=()=>window.werkplaats,Ce=()=>g.served||!!B()&&B().state!=="off";async function us(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var li=t=>B()?B().ask("answer",{options:t}):us(`antwoord?${new URLSearchParams(t)}`),ci=t=>B()?B().ask("words",{passage:t}):us(`api/woorden?vindplaats=${encodeURIComponent(t)}`),pi=t=>B()?B().ask("find",{text:t}):us(`api/zoek?woorden=${encodeURIComponent(t)}`);async function mi(t,e,o){if(B())return(await B().ask("marked",{options:t,marks:e,kind:o})).data;let n=await fetch(`overleg?${new URLSearchParams([...t,["merk",e],["soort",o]])}`);if(!n.ok)throw new Error((await n.json()).message);return new Uint8Array(await n.arrayBuffer())}var fi=()=>g.served?["docx","xlsx"]:Ce()?["xlsx"]:[];async function Mr(t){if(B())return B().ask("check",{name:t.name,data:await ds(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return us("controleer",{method:"POST",body:t,headers:e})}async function ds(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(k(b.check.unreadable,{name:t.name}))}}var $i=Ro(g.answers.cells),ui=Ro(g.answers.gaps),tm=Ro(g.answers.candidates),em=Ro(g.answers.losses),om=Ro(g.answers.reach);for(let t of[...ui,...$i])"candidates"in t&&(t.candidates=tm[t.candidates]);var Tr=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function mt(t){let e=g.answers.by[t.key],o=(r,s)=>Tr(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>ui[r]),matrix:o(e.matrix,$i),without:o(e.without,em),apart:e.apart,points:e.points,most:e.most,reach:e.reach.map(r=>om[r])},!t.plan)return e.read;let n=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:n(e.read.gaps),matrix:Tr(e.read.matrix,n),without:Tr(e.read.without,n),apart:n(e.read.apart),points:n(e.read.points),most:n(e.read.most),reach:n(e.read.reach)}),e.byPlan.get(t.plan)}function rn({date:t,stated:e,strict:o,expect:n}){let r=[["stand",t]];return e&&r.push(["koppelingen","genoemd"]),o&&r.push(["lezing","streng"]),n||r.push(["verwachtingen","uit"]),r}var Br=t=>t.key in g.answers.by,nm=t=>Br(t)||!!B();function H(t){let e=z&&sn.has(t.plan)?t.plan:"",o=ao.some(i=>i.date===t.stand)?t.stand:le,n=t.koppelingen==="genoemd",r=Lr({plan:e,date:o,stated:n,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[r,{...r,expect:!0},{...r,expect:!0,date:le}].map(Lr).find(nm)||Lr({plan:e,date:le,stated:!1,expect:!0,strict:!1})}function Lr({plan:t,date:e,stated:o,expect:n,strict:r}){let s=`${e}|${o?"stated":"all"}|${n?"with":"without"}`;return{plan:t,date:e,stated:o,expect:n,strict:r,key:r?`${s}|strict`:s}}function Er(t,e,o){let n=s=>({...t,[e]:s});return new Set(o.map(([s])=>H(n(s)).key)).size===o.length?o:[]}var hs=(t,e)=>sn.get(e)?.steps.find(o=>o.notation===t)?.id;var En=[],rt=(t,e)=>te.get(t)?.[e]||En,w=(t,e)=>rt(t,e)[0]||"",Pt=(t,e)=>rt(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),I=(t,e)=>Pt(t,e)[0]||"",Mt=t=>te.has(t),an=t=>rt(t,"type"),ge=t=>bs.get(t)||En,be=(t,e)=>an(t).includes(e),di=t=>an(t).map(e=>g.kinds[e]).find(Boolean),ko=t=>di(t)?.page||"",gt=t=>di(t)?.kind||"",An=t=>ko(t)==="organisation",io=t=>ko(t)==="undertaking",at=t=>!!ko(t)&&!!w(t,"prefLabel"),ks=(t,e)=>(g.flags[t]||En).includes(e),N=(t,e)=>g.codes[t]?.[e]?.label||e||"",ke=(t,e)=>N(g.lists[e],w(t,e)),yo=t=>g.names[t]||b.thing.foreign[t]||t,gs=new Map,bs=new Map;for(let[t,e]of te){for(let o of e.type||En)bs.has(o)||bs.set(o,[]),bs.get(o).push(t);for(let[o,n]of Object.entries(e))for(let r of n){if(!r.startsWith("@"))continue;let s=r.slice(1);gs.has(s)||gs.set(s,[]),gs.get(s).push([t,o])}}var je=t=>gs.get(t)||En,Ht=(t,e,o="initiative")=>je(t).filter(([n,r])=>r===o&&be(n,e)).map(([n])=>n),_=t=>g.called[t]?.label||w(t,"prefLabel")||w(t,"title")||w(t,"summary")||t.split("/").pop(),ze=t=>g.called[t]?.short||_(t),hi=[...te.keys()].filter(io),sm=[...te.keys()].filter(An),gi=t=>zt.find(e=>e.notation===t),ln=Object.entries(g.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:ks("atSteps",t)})),rm=new Map(sm.map(t=>[w(t,"notation"),t])),ee=t=>rm.get(t)||"",it=t=>g.addresses[t]||"",Lt=t=>Pt(t,"passage");var cn=b.search,Fn=t=>` ${(J(t).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu)||[]).join(" ")} `,Nn=t=>Fn(t).split(" ").filter(Boolean),zn,wo,Ar=new Map(g.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")]))),Pr=new Map;for(let[t,e]of g.search.english)Pr.set(t,[...Pr.get(t)||[],e]);var bi=(t,e,o,n,r,s,i)=>({id:t,path:e,label:o,kind:n,list:r,weight:Number(i),titles:s.map(Fn),names:Fn(s.join(" ")),text:Fn(r.join(" "))});function am(){let t=new Map([...te.keys()].filter(at).map(e=>[e,g.called[e]?[_(e)]:[]]));for(let[e,o]of te){let n=t.has(e)?e:cn.owners.flatMap(r=>Pt(e,r)).find(r=>t.has(r));n&&t.get(n).push(...cn.texts.flatMap(r=>o[r]||[]))}return t}var im=t=>T([_(t),...rt(t,"prefLabel"),...rt(t,"altLabel"),...Pr.get(t)||[]]),lm=()=>[...[...am()].map(([t,e])=>{let o=Math.min(...an(t).map(n=>Number(cn.weights[n]??cn.weights.rest)));return bi(t,["ding",t],_(t),gt(t),e,im(t),o)}),...Object.entries(g.queries).map(([t,{title:e,question:o,why:n}])=>{let r=[e,o,n].filter(Boolean);return bi(t,["vragen",t],e,cn.question,r,[e],cn.weights.question)})],ki;function cm(){zn=lm(),ki=zn.map(t=>T(t.titles)).filter(t=>t.length>1),wo=new Map;for(let t of zn)for(let e of Nn(t.names+t.text))wo.set(e,(wo.get(e)||0)+1)}function pm(t){let e=Fn(t),o=ki.flatMap(n=>n.filter(r=>r.length>mm&&e.includes(r)).flatMap(r=>n.map(s=>e.replace(r,s))));return T([e,...o])}var mm=4,Pn=3;function yi(t){return Fr.has(t)||Fr.set(t,fm(t)),Fr.get(t)}var Fr=new Map;function fm(t){if(Ar.has(t))return Ar.get(t);if(wo.has(t)||t.length<=Pn+1)return[t];let e=[...wo.keys()].filter(o=>o.length>Pn&&t.startsWith(o)&&t.length-o.length<Pn);return[t,...e.flatMap(o=>Ar.get(o)||[o])]}var zr=(t,e)=>t.includes(e.length<Pn?` ${e}`:e)||yi(e).some(o=>t.includes(` ${o} `));function $m(t,e){if(t.titles.includes(e))return 0;let o=Nn(e);return t.titles.some(n=>n.startsWith(e.trimEnd()))?1:o.every(n=>zr(t.names,n))?2:o.every(n=>zr(t.text,n)||zr(t.names,n))?3:null}function ys(t){if(!Nn(t).length)return{wanted:[],found:[]};zn||cm();let e=pm(t),o=zn.map(r=>({item:r,place:Math.min(...e.map(s=>$m(r,s)??Number.POSITIVE_INFINITY))})).filter(({place:r})=>r<Number.POSITIVE_INFINITY).sort((r,s)=>r.place-s.place||r.item.weight-s.item.weight||F(r.item.label,s.item.label));return{wanted:T([...J(t).split(/\s+/),...e.flatMap(Nn).flatMap(yi)]).filter(Boolean).sort((r,s)=>s.length-r.length),found:o.map(({item:r})=>r)}}var wi=t=>{let{found:e}=ys(t);return e.length===1?j(e[0].path):""};function vi(t){let e=Nn(t),o=s=>{let i=s.length<5?1:2;return[...wo].map(([l,c])=>({one:l,count:c,far:ii(s,l,i)})).filter(({far:l})=>l<=i).sort((l,c)=>l.far-c.far||c.count-l.count).slice(0,1).map(({one:l})=>l)},n=e.map(s=>wo.has(s)?s:o(s)[0]||s),r=e.length>1?e.filter(s=>wo.has(s)&&s.length>=Pn):[];return{meant:n.join()!==e.join()&&ys(n.join(" ")).found.length?n.join(" "):"",alone:T(r)}}function _i(t,e){let o=i=>i!==t.label&&e.some(l=>J(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>J(n).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,n.length)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var Nr=t=>I(t,"broader")||t,ws=t=>w(Nr(t),"notation"),xi=(t,e)=>e?.strict?g.linksStrictly[e.date]?.[t]:void 0,vo=(t,e,o)=>xi(t,o)?.[e]||w(t,e),Rr=(t,e)=>Nt(t,e.date)&&xi(t,e)!==null&&(!e.stated||ks("isStated",vo(t,"basis",e))),_o=(t,e)=>Ht(t,"Contribution").filter(o=>!e||Rr(o,e)),xo=t=>g.works[t]?.steps||[],Si=t=>g.works[t]?.kinds||[],Wo=t=>g.works[t]?.leads||[],um=Object.fromEntries(Object.entries(g.absent).map(([t,e])=>[t,new Set(e)])),Nt=(t,e=le)=>!um[e]?.has(t),lo=(t,e)=>Ht(t,"Involvement").filter(o=>Nt(o,e)).map(o=>({id:o,organisation:I(o,"organisation"),role:w(o,"role"),asOf:w(o,"asOf")})),Do=t=>ks("isActing",t),Rn=(t,e)=>T(lo(t,e).filter(o=>Do(o.role)).map(o=>o.organisation)),pn=(t,e)=>Ht(t,"Involvement","organisation").filter(o=>Nt(o,e)).map(o=>({id:o,undertaking:I(o,"initiative"),role:w(o,"role"),asOf:w(o,"asOf")})),Ho=t=>w(t,"isGeneric")==="true",dm={},oe=(t,e=le)=>P.route?.query.lezing==="streng"&&g.toldStrictly[e]?.[t]||g.told[e]?.[t]||dm,mn=(t,e)=>oe(t,e).report||"",fn=(t,e)=>oe(t,e).status||"",$n=(t,e)=>oe(t,e).state||"",vs=(t,e)=>Ht(t,"Deadline").filter(o=>Nt(o,e));var ye=b.shared,we=ye.silence,co=(t=q())=>t?k(Dt(t).shared.report,{date:V(t.date)}):ye.reports,un=(t=q())=>`${L(ye.nothing,t?1:2,{report:A(co(t))})} ${we}`,Pe=(t=q())=>(t?[t]:g.plans).map(e=>`${e.document||e.title}, ${V(e.date)}`).join("; "),So=(t,e)=>[oe(t,e).word||"",oe(t,e).more||""],Ut=(t,e)=>So(t,e).filter(Boolean).join(", "),Rt=Object.fromEntries(Object.entries(g.codes.Basis).map(([t,e])=>[t,[e.screen,ye.bases[t]||A(e.label)]])),_s=t=>N("Modality",t),Y=t=>t===null?ye.all_steps:gi(t)?.label||t,ot=t=>N("InterventionKind",t),hm=(t,e)=>e?bo(Ke(e.key,t.date),e):t.date===le?ye.choices.latest:k(ye.choices.others_latest,{date:bo(t.date)}),et=(t,e=q(t.plan))=>[hm(t,e),t.stated?Dt(e).shared.choices.links_stated:ye.choices.links_all_said,t.strict&&ye.choices.strict_said,t.expect?ye.choices.with_said:ye.choices.without_said].filter(Boolean).join(" · ");function In(t,e,o,n=q(o?.plan)){let{version:r,content:s}=g.meta;return k(ye.export.footnote,{said:t,sources:Pe(n),addresses:e.map(i=>`; ${it(i)}`).join(""),version:r+(s?k(ye.export.content,{hash:s.slice(0,12)}):""),scenario:o?`; ${et(o,n)}`:""})}function lt(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Oi(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var Oo=b.shared.export;function gm({text:t,done:e}){let o=ht(null),n=ht(null);return jt(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${Oo.by_hand} ref=${o} onClose=${e}>
      <p>${Oo.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Oo.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function qn(t,e=Oo.copied){try{await navigator.clipboard.writeText(t),lt(e)}catch{let o=document.createElement("div");document.body.append(o),Ue(a`<${gm} text=${t} done=${()=>o.remove()} />`,o)}}function ve(t,e,o){Oi(t,e,o),lt(k(Oo.downloaded,{name:t}))}var po=({text:t,label:e=Oo.copy})=>a`<button type="button" class="klein" onClick=${()=>qn(t())}>${e}</button>`,_t=({name:t,rows:e,label:o=Oo.csv,id:n})=>a`
  <button type="button" id=${n} onClick=${()=>ve(t,on(e()),"text/csv;charset=utf-8")}>${o}</button>
`,Bt=(t,e="")=>{let o=q(e||t?.plan),n=o?[o]:g.plans;return[n.map(r=>V(r.date)).join("; "),n.map(r=>r.document||r.title).join("; "),`ketenkaart ${g.meta.version} ${(g.meta.content||"").slice(0,12)}`.trim(),t?et(t,o):""]},Et=Oo.heads,Ne=t=>z?[{key:"bronplan",label:b.shared.plan,text:e=>q(t(e))?.title||""}]:[];var Re=()=>document.getElementById("menu"),Ss=()=>document.getElementById("menuknop"),Cs=()=>[...Re().querySelectorAll("details")],xs=()=>window.matchMedia("(max-width: 44rem)").matches;function Os(t=null){for(let e of Cs())e!==t&&(e.open=!1)}function Ci(){Os(),Re().classList.remove("is-open"),Ss().setAttribute("aria-expanded","false")}function ji(){Re()&&(Ss().addEventListener("click",()=>{let t=Re().classList.toggle("is-open");for(let e of Cs())e.open=t;Ss().setAttribute("aria-expanded",String(t))}),Re().addEventListener("click",t=>{let e=t.target;e.closest("a")?Ci():e.closest("summary")&&!xs()&&Os(e.closest("details"))}),Re().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Cs().find(o=>o.open);xs()?Ss().focus():e?.querySelector("summary").focus(),Ci()}),document.addEventListener("click",t=>{!xs()&&!Re().contains(t.target)&&Os()}),Re().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!xs()&&!Re().contains(e)&&Os()}))}function Mi(t,e){if(!Re())return;let o=[...Re().querySelectorAll("a")],n=s=>Or(s.hash).path,r=o.find(s=>n(s).join("/")===e.join("/"))||o.find(s=>n(s)[0]===t);for(let s of o){let i=n(s);s===r?s.setAttribute("aria-current","page"):s.removeAttribute("aria-current"),s.setAttribute("href",j(i))}for(let s of Cs())s.classList.toggle("is-hier",!!s.querySelector("[aria-current]"))}var ne=b.check,bm="plan",km={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function Ti(t,e){let o=await B().ask("take",{name:t.name,data:await ds(t),beside:e});if(!o.ok)return o;let{page:n}=await B().ask("page",{options:[],views:!1,comparisons:!1});return B().show(n,k(e?b.werkplaats.beside:b.werkplaats.alone,{name:t.name})),o}var Bi=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>Ti(e,!1))}>${ne.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>Ti(e,!0))}>${ne.beside}</button>
`;async function ym(){await B().ask("shipped"),B().show()}var Li=t=>t.preventDefault();function Ei({files:t,children:e=null}){let[o,n]=K("");async function r(s,i){n(ne.saving),window.addEventListener("beforeunload",Li);try{let{name:l,data:c}=await B().ask(s,i);ve(l,c,km[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",Li)}return a`
    <div class="acties">
      ${t.map(({id:s,label:i,name:l,given:c})=>a`
          <button type="button" id=${s} onClick=${()=>r(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var Ai=({made:t,marked:e})=>a`
  <${Ei}
    files=${[...t?[{id:"bewaar-werkmap",label:ne.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:ne.save_marked,name:"faults"}]:[]]}
  />
`,Fi=()=>a`
  <section class="blok">
    <h2>${ne.save}</h2>
    <p class="zacht">${ne.save_intro}</p>
    <${Ei}
      files=${Object.entries(ne.save_as).filter(([t])=>!(z&&t===bm)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${B().own&&a`<button type="button" id="terug" onClick=${ym}>${ne.back}</button>`}
    <//>
  </section>
`;function zi(){let t=ht(null),[e,o]=K("");async function n(){let[r]=t.current.files;if(!r)return lt(ne.first_source);o(ne.busy);try{o((await B().ask("source",{data:await ds(r)})).message)}catch(s){o(s.message)}}return a`
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
  `}function Pi({state:t,why:e,own:o}){let n=b.werkplaats;return a`
    <p>
      ${o?a`<strong>${k(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${k(n.shipped,{title:g.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var Ni="alle",wm={kind:t=>A(ot(t)),form:t=>A(N("ExploitationForm",t)),partner:t=>_(ee(t)||t)},ce=t=>[...t.steps.map(e=>e.notation),null];function Gt(t,e,o){let n=new Map;for(let s of mt({...e,plan:o.key}).matrix[t])n.has(s.column)||n.set(s.column,new Map),n.get(s.column).set(s.barrier,s);let r=[...n].map(([s,i])=>({key:s,label:wm[t](s),id:t==="partner"?ee(s):"",cells:ce(o).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>F(s.label,i.label)):r}var _e=(t,e,o)=>[t,e??Ni,...z?[o]:[]].join("~");function js(t){let[e,o,n]=t.split("~");return{key:e,step:o===Ni?null:o,plan:n}}var Uo=t=>`cel-${t.replaceAll("~","-")}`;function Kt(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var Ts=b.overview;function vm(t){let e=document.createElement("span");e.className=t,document.body.append(e);let{backgroundColor:o,color:n,borderTopColor:r,borderTopStyle:s}=window.getComputedStyle(e),i={fill:o,ink:n,stroke:s==="none"?o:r,dash:s==="dashed"};return e.remove(),i}var Ir="Arial,Helvetica,sans-serif",Ri=document.createElement("canvas").getContext("2d");function Ms(t,e,o,n){Ri.font=`${n?"bold ":""}${o}px ${Ir}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;Ri.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function qi(t,e,o){let n=Gt(t,e,o),r=ce(o),s=190,i=150,l=8,c=4,m=s+(i+c)*r.length+20,p=[],$=20,f=(d,h,y,S,v,C)=>{for(let x of Ms(h,y,S,v))$+=S+4,p.push({x:d,y:$,text:x,size:S,bold:v,fill:C})};f(20,Ts.heading,m-40,20,!0,"#14212b"),f(20,`${Pe(o)}. ${et(e,o)}. ${we}`,m-40,12,!1,"#46545f"),$+=14;let u=$;r.forEach((d,h)=>{$=u,f(20+s+h*(i+c)+l,Y(d),i-2*l,14,!0,"#14212b")}),$=u+26;for(let d of n){let h=d.cells.map(v=>{let C=Kt(v);return{look:C.look,mark:Rt[v?.most_basis]?.[0]||"",text:[{all:Ms(C.word,i-2*l-14,13,!0),size:13,bold:!0},...C.lines.map(x=>({all:Ms(x,i-2*l,11,!1),size:11,bold:!1}))]}}),y=Ms(d.label,s-l,13,!0),S=Math.max(44,12+y.length*17,...h.map(v=>12+v.text.reduce((C,{all:x,size:Q})=>C+x.length*(Q+3),0)));for(let[v,C]of y.entries())p.push({x:20,y:$+20+v*17,text:C,size:13,bold:!0,fill:"#14212b"});h.forEach((v,C)=>{let{ink:x,...Q}=vm(v.look),yt=20+s+C*(i+c);p.push({x:yt,y:$,w:i,h:S,...Q});let E=$+5;for(let{all:Ot,size:Ee,bold:O}of v.text)for(let W of Ot)E+=Ee+3,p.push({x:yt+l,y:E-2,text:W,size:Ee,bold:O,fill:x});v.mark&&p.push({x:yt+i-20,y:$+18,text:v.mark,size:14,bold:!1,fill:x})}),$+=S+c}return $+=6,f(20,Object.values(Rt).map(([d,h])=>`${d} ${h}`).join("   "),m-40,11,!1,"#46545f"),f(20,k(Ts.picture.foot,{version:g.meta.version,content:(g.meta.content||"").slice(0,12)}),m-40,11,!1,"#46545f"),{width:m,height:$+20,list:p}}var Ii=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function qr(t,e,o=g.plans[0]){let{width:n,height:r,list:s}=qi(t,e,o),i=({x:$,y:f,w:u,h:d,fill:h,stroke:y,dash:S})=>`<rect x="${$}" y="${f}" width="${u}" height="${d}" rx="4" fill="${h}" stroke="${y}"${S?' stroke-dasharray="5 3"':""}/>`,l=({x:$,y:f,text:u,size:d,bold:h,fill:y})=>`<text x="${$}" y="${f}" font-size="${d}"${h?' font-weight="bold"':""} fill="${y}">${Ii(u)}</text>`,c=s.map($=>$.text===void 0?i($):l($)),m=Ii(k(Ts.picture.title,{heading:Ts.heading,scenario:et(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${r}" viewBox="0 0 ${n} ${r}"`} font-family="${Ir}" role="img">
<title>${m}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${c.join(`
`)}
</svg>
`}function Wi(t,e,o){ve("matrix.svg",qr(t,e,o),"image/svg+xml")}function Di(t,e,o){let{width:n,height:r,list:s}=qi(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=n*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,r);for(let m of s)m.text===void 0?(c.fillStyle=m.fill,c.strokeStyle=m.stroke,c.setLineDash(m.dash?[5,3]:[]),c.fillRect(m.x,m.y,m.w,m.h),c.strokeRect(m.x,m.y,m.w,m.h)):(c.fillStyle=m.fill,c.font=`${m.bold?"bold ":""}${m.size}px ${Ir}`,c.fillText(m.text,m.x,m.y));i.toBlob(m=>ve("matrix.png",m,"image/png"),"image/png")}function U({text:t,title:e=t,children:o}){let n=ht(null);return jt(()=>{document.title=`${e} – Ketenkaart`},[e]),jt(()=>{P.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function Tt({text:t}){let{route:e}=P;return jt(()=>{P.started&&t&&lt(t)},[t,e]),null}var At=b.check,Hi=({title:t,lines:e=[],count:o=e.length})=>e.length>0&&a`
    <h2>${k(At.list,{title:t,count:o})}</h2>
    <ul>${e.map(n=>a`<li>${n}</li>`)}</ul>
  `,Ui=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,_m=(t={})=>Object.entries(t).map(([e,o])=>k(At.counted,{count:o,what:yo(e).toLowerCase()})).sort(F);function xm({message:t,notes:e=[],faults:o,wrong:n,questions:r,asked:s,counts:i,report:l,made:c}){return a`
    <p><strong>${t}</strong></p>
    ${c&&a`<p>${k(At.made,{name:c})}</p>`}
    ${B()&&i&&a`<${Ai} made=${c} marked=${o.length+r.length>0} />`}
    ${e.map(m=>a`<p>${m}</p>`)}
    <${Hi} title=${At.faults} lines=${o} count=${n} />
    <${Hi} title=${At.questions} lines=${r} count=${s} />
    <${Ui} title=${At.columns} lines=${l} />
    <${Ui} title=${At.read} lines=${_m(i)} />
  `}function Sm(t){if(!t.length)throw new Error(At.first);if(t.length>1)throw new Error(k(At.one_only,{count:t.length}));if(t[0].size>jr)throw new Error(k(At.too_large,{name:t[0].name,most:jr/2**20}));return t[0]}function Gi(){let t=ht(null),[e,o]=K(null);async function n(r){try{let s=Sm(t.current.files);o({busy:!0});let i=await r(s);o(i),lt(i.message)}catch(s){o({message:s.message||At.silent,faults:s.faults})}}return Fe(()=>{let r=i=>i.preventDefault();function s(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(Mr)}return window.addEventListener("dragover",r),window.addEventListener("drop",s),()=>{window.removeEventListener("dragover",r),window.removeEventListener("drop",s)}},[]),a`
    <${U} text=${At.title}><p class="uitleg">${B()?At.intro_here:At.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${B()?At.file_here:At.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${B()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(Mr)}>${At.check}</button>
      ${B()&&a`<${Bi} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${At.busy}</p>`}
      ${e?.message&&a`<${xm} ...${e} />`}
    </div>
    ${B()&&a`<${Fi} /><${zi} />`}
    ${!B()&&g.served&&a`<p class="zacht">${At.kept}</p>`}
  `}var Ve=b.shared,Co=({legend:t,name:e,options:o,current:n="",id:r})=>o.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([s,i])=>a`
          <button
            type="button"
            id=${`${r}-${s||"gewoon"}`}
            aria-pressed=${String(s===n)}
            onClick=${()=>R({[e]:s||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;function It({label:t,name:e,options:o,id:n=e}){let r=P.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([s])=>s===r)?r:""}
        onChange=${s=>R({[e]:s.target.value})}
      >
        <option value="">${Ve.all}</option>
        ${o.map(([s,i])=>a`<option value=${s}>${i}</option>`)}
      </select>
    </label>
  `}var Ze=({label:t=Ve.text,name:e,id:o=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${o}
      type="search"
      value=${P.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${n=>R({[e]:n.target.value},!0)}
    />
  </label>
`,jo=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>R(Object.fromEntries(t.map(e=>[e,null])))}>
    ${Ve.clear}
  </button>
`,Om=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function Me({children:t}){let[e,o]=K(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${Ve.filters}>${t}</section>`;let n=Object.keys(P.route.query).filter(r=>!Om.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>o(r.target.open)}>
      <summary id="filterknop">${n?k(Ve.filters_set,{count:n}):Ve.filters}</summary>
      ${t}
    </details>
  `}var Cm=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];function Ls({query:t,children:e}){let[o,n]=K(Cm.some(r=>t[r]));return a`
    <details class="keuzes" open=${o} onToggle=${r=>n(r.target.open)}>
      <summary id="wijzig">${Ve.change}</summary>
      ${e}
    </details>
  `}var Ie=()=>{let t=g.plans.map(e=>[e.key,e.title]);return z&&a`<div class="velden"><${It} label=${Ve.plan} name="plan" options=${t} /></div>`};function Go(){let t=H(P.route.query),e=q(t.plan)?.dates||ao;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,r=e.find(i=>i.date===t.date)?.date||o,s=Er(P.route.query,"stand",e.map(i=>[n(i.date),i.label]));return a`<${Co} legend=${Ve.choices.date} name="stand" options=${s} current=${n(r)} id="st" />`}function Wr(){let t=H(P.route.query),e=Dt(q(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${Co} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function Ye(){let t=Ve.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{query:n}=P.route,{expect:r,strict:s}=H(n),i=r?"":"uit",l=Er(n,"verwachtingen",e);return a`
    <${Ie} />
    <${Wr} />
    <${Go} />
    <${Co} legend=${t.reading} name="lezing" options=${o} current=${s?"streng":""} id="l" />
    <${Co} legend=${t.expectations} name="verwachtingen" options=${l} current=${i} id="v" />
  `}var Ki=b.shared.passage;function Wn({passage:t}){let[e,o]=K("");async function n(){try{o((await ci(t)).woorden)}catch(r){o(r.message||Ki.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${Ki.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var M=({id:t,text:e})=>at(t)?a`<a href=${ie(t)}>${e||_(t)}</a>`:a`<span>${e||_(t)}</span>`,Ft=({ids:t,name:e=_,between:o=", "})=>t.map((n,r)=>[r>0&&o,a`<${M} id=${n} text=${e(n)} />`]),qe=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${M} id=${n} />${e?.(n)}</li>`)}</ul>`;function bt({id:t,date:e}){let[o,n]=So(t,e);return a`<span class=${`chip s-${$n(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var jm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function Qe({basis:t}){let[e,o]=Rt[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${jm[e]}
    </svg>
  `:null}var Bs=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${N("Severity",t)}</span>`;function Vt({of:t}){let e=T(t.flatMap(Lt));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${it(o)}${Ce()&&a`<${Wn} passage=${o} />`}</li>`)}
    </ul>
  `:null}function Vi({of:t,look:e}){let[o,...n]=Lt(t);return o?a`
    <p class=${e}>
      ${it(o)}${n.length>0&&k(b.shared.more_places,{count:n.length})}
      ${Ce()&&a`<${Wn} passage=${o} />`}
    </p>
  `:null}var Es=({id:t})=>[I(t,"broader")&&[a`<${M} id=${I(t,"broader")} />`," › "],a`<${M} id=${t} />`],dn=({id:t})=>w(t,"isGeneric")==="true"&&a`<span class="zacht"> (${b.shared.collective})</span>`;var hn=b.compare.flow,xt={width:960,height:430,top:40,left:230,right:640,box:16},gn=t=>t?A(N("CellState",t)):hn.fresh;function Zi({rows:t,at:e,unit:o,end:n}){let r=n?xt.right:xt.left-xt.box,s=n?xt.right+xt.box+12:xt.left-xt.box-12;return t.map(({state:i,count:l,y:c})=>{let m=xt.top+c*o,p=Math.max(l*o,2);return a`
      <g key=${i}>
        <rect class=${`v-${i||"nieuw"}`} x=${r} y=${m} width=${xt.box} height=${p} />
        <text x=${s} y=${m+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${l}</tspan> ${e(i)}
        </text>
      </g>
    `})}function Mm({band:t,unit:e}){let o=t.count*e,n=xt.top+t.y1*e+o/2,r=xt.top+t.y2*e+o/2,s=(xt.left+xt.right)/2,i=L(hn.band,t.count,{from:gn(t.from),to:gn(t.to)});return a`
    <path
      class=${`band w-${t.to}`}
      d=${`M${xt.left} ${n} C${s} ${n} ${s} ${r} ${xt.right} ${r}`}
      stroke-width=${Math.max(o,1)}
    ><title>${i}</title></path>
  `}function Yi({flow:t,one:e,other:o}){let n=xt.height/t.height,r=t.bands.map(s=>L(hn.band,s.count,{from:gn(s.from),to:gn(s.to)}));return a`
    <figure class="stroom" tabindex="0" aria-label=${hn.title}>
      <svg
        viewBox=${`0 0 ${xt.width} ${xt.height+xt.top+14}`}
        role="img"
        aria-label=${k(hn.picture,{before:e.label,after:o.label,said:r.join("; ")})}
      >
        <text class="stroomkop" x=${xt.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${xt.right} y="20">${o.label}</text>
        ${t.bands.map(s=>a`<${Mm} key=${`${s.from}|${s.to}`} band=${s} unit=${n} />`)}
        <${Zi} rows=${t.left} at=${gn} unit=${n} />
        <${Zi} rows=${t.right} at=${gn} unit=${n} end />
      </svg>
      <figcaption>${hn.caption}</figcaption>
    </figure>
  `}function As(t,e,o=""){let n=o.startsWith("-"),r=e.find(l=>l.key===o.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?F(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var Dr=(t,e="")=>P.route.query[t]||e;function Tm({id:t,column:e,sort:o,turn:n}){let r=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var Lm=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let r=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`;function ut({id:t,caption:e,rows:o,columns:n,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=K(r),m=s?Dr(s,r):l,p=$=>{let f=m===$.key?`-${$.key}`:$.key;s?R({[s]:f===r?null:f},!0):c(f);let u=b.shared.table,d=f.startsWith("-")?u.descending:u.ascending;lt(k(u.sorted,{column:$.label.toLowerCase(),direction:d}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${n.map($=>a`<${Tm} id=${t} column=${$} sort=${m} turn=${p} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${As(o,n,m).map($=>a`<${Lm} row=${$} columns=${n} />`)}
      </tbody>
    </table>
  `}var Bm=t=>t==null||t===!1||t===""||t.length===0;function Xe({pairs:t}){let e=t.filter(([,o])=>!Bm(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var X=b.compare,Fs=t=>A(N("CellState",t)),mo=g.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:z?k(X.side,{plan:t.title,label:o}):A(o)}))),Em=(t,e,{stated:o,strict:n})=>g.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function Am(t){let e=g.plans.map(l=>mo.filter(c=>c.plan===l).at(-1)),[o,n]=z?e:[mo[0],mo.at(-1)],r=mo.slice(0,-1).find(l=>l.key===t.van)||o,s=mo.slice(mo.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(n)?n:s.at(-1));return{one:r,other:i,after:s}}var Qi=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${r=>R({[e]:r.target.value})}>
      ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function Xi({change:t,other:e}){let o=_e(t.kind,t.other_barrier,e.plan.key),n=j("overzicht",{cel:o,stand:e.date===le?null:e.date},!1),r=k(X.see_cell,{kind:ot(t.kind),step:Y(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${X.see}<span class="sr">${r}</span></a></li>`}var Ji=8;function Fm({found:t,one:e,other:o,mode:n}){let[r,s]=[t.changes.slice(0,Ji),t.changes.slice(Ji)],i=p=>p.map($=>_(ee($)||$)).join(", "),l=p=>T([p.barrier,p.other_barrier].map(Y)).join(" / "),c=[{key:"stap",label:X.columns.step,text:l},{key:"soort",label:X.columns.kind,text:p=>A(ot(p.kind))},{key:"een",label:e.label,text:p=>Fs(p.before)},{key:"ander",label:o.label,text:p=>Fs(p.after)},{key:"erbij",label:X.joined[n],sort:!1,text:p=>i(p.joined)},{key:"weg",label:X.left[n],sort:!1,text:p=>i(p.left)}],m=()=>[[...c.map(p=>p.label),...Et],...t.changes.map(p=>[...c.map($=>$.text(p)),...Bt(null)])];return a`
    <ul>${r.map(p=>a`<${Xi} change=${p} other=${o} />`)}</ul>
    ${s.length>0&&a`
        <details>
          <summary>${L(X.rest,s.length)}</summary>
          <ul>${s.map(p=>a`<${Xi} change=${p} other=${o} />`)}</ul>
        </details>
      `}
    ${t.notes.map(p=>a`<p class="zacht">${p}</p>`)}
    <details>
      <summary>${X.as_table}</summary>
      <div class="rol"><${ut} id="vakken" caption=${X.table} rows=${t.changes} columns=${c} /></div>
      <div class="acties"><${_t} name="vergelijk-vakken.csv" rows=${m} /></div>
    </details>
  `}function zm({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:Fs},...t.after.map(i=>({key:i,label:Fs(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||X.nothing)}))],s=k(X.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${X.counted}</h2>
      <p class="zacht">${k(X.counts,{both:n,fresh:t.fresh.length})}</p>
      <${Yi} flow=${t.flow} one=${e} other=${o} />
      <details>
        <summary>${X.flow.table}</summary>
        <div class="rol">
          <${ut} id="overgang" caption=${s} rows=${t.before} columns=${r} />
        </div>
      </details>
    </section>
  `}function Pm({actions:t,one:e,other:o,all:n}){let r=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=f=>s.has(f)?"":Ut(f,e.date),l=f=>Ut(f,o.date),c=f=>s.has(f)?a`<span class="zacht">${X.not_yet}</span>`:a`<${bt} id=${f} date=${e.date} />`,m=[{key:"actie",label:X.action,text:_,cell:f=>a`<${M} id=${f} />`},{key:"wat",label:X.what,text:gt},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:f=>a`<${bt} id=${f} date=${o.date} />`}],p=()=>[[...m.map(f=>f.label),...Et],...r.map(f=>[...m.map(u=>u.text(f)),...Bt(null,e.plan.key)])],$=()=>R({alles:n?null:"ja"});return a`
    <section>
      <h2>${k(n?X.all:X.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${$}>${X.show_all}</button>
        <${_t} name="vergelijk.csv" rows=${p} />
      </div>
      <div class="rol">
        <${ut}
          id="vergelijk"
          caption=${X.actions_table}
          rows=${r}
          columns=${m}
          urlKey="sorteer"
          sort="actie"
        />
      </div>
    </section>
  `}function tl({route:t}){if(mo.length<2)return a`<${U} text=${X.title} /><p>${X.alone}</p>`;let{one:e,other:o,after:n}=Am(t.query),r=Em(e,o,H(t.query)),{actions:s}=r,i=s?"dates":"plans",l=k(X.intro[i],{before:V(e.date),after:V(o.date)});return a`
    <${U} text=${X.heading[i]} title=${X.title}><p class="uitleg">${l} ${we}</p><//>
    <${Me}>
      <${Wr} />
      ${mo.length>2&&a`
          <div class="velden">
            <${Qi} label=${X.first} name="van" current=${e} options=${mo.slice(0,-1)} />
            <${Qi} label=${X.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    ${s&&a`<${zm} actions=${s} one=${e} other=${o} />`}
    <section class="blok">
      <h2>${k(X.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${Fm} found=${r} one=${e} other=${o} mode=${i} />`:[a`<p>${b.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${Pm} actions=${s} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${Tt} text=${L(X.shown,r.changes.length)} />
  `}var Nm=20;function Je({bar:t,support:e=!1,most:o=Nm}){let n=t.reduce((i,[,l])=>i+l,0),r=e||n>o,s=(i,l)=>a`<i class=${`b-${i}`} style=${{flexGrow:l}}></i>`;return a`
    <span class=${e?"balk hol":"balk"} aria-hidden="true">
      ${t.map(([i,l])=>r?s(i,l):Array.from({length:l},()=>s(i,1)))}
    </span>
  `}var pe=b.overview.legend,Rm=g.codes.CellState,Dn=({expected:t=pe.expected,quiet:e=pe.quiet,blank:o=!1})=>a`
  <ul class="stalen">
    ${pe.states.map(n=>a`
        <li><span class="staal"><${Je} bar=${[[n,1]]} /></span>${pe.names[n]||A(Rm[n].label)}</li>
      `)}
    <li><span class="staal"><${Je} bar=${[[pe.support_state,1]]} support=${!0} /></span>${pe.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    <li>
      ${o?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Hr=()=>a`
  <ul class="stalen">
    ${Object.entries(Rt).map(([t,[,e]])=>a`<li><span class="staal"><${Qe} basis=${t} /></span>${e}</li>`)}
  </ul>
`,zs=()=>a`
  <aside class="legenda" aria-label=${pe.title}>
    <h2>${pe.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Je} bar=${pe.sample.bar.map(([t,e])=>[t,Number(e)])} />
      ${pe.sample.words.map((t,e)=>e?a`<span class="bij">${t}</span>`:a`<strong>${t}</strong>`)}
    </p>
    <p>${pe.explain}</p>
    <${Dn} />
    <h3>${pe.how}</h3>
    <${Hr} />
    <p><span class="anders">${pe.other}</span>${pe.other_says}</p>
  </aside>
`;var bn=b.shared.gaps,Ko=t=>[t,...t.also],Mo=t=>it(t.evidence)?[t.evidence]:[],Vo=t=>g.queries[t]?.title||t,el=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||J(t.sentence).includes(J(e.tekst)))&&Ko(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),Im=({said:t,work:e,more:o})=>e?[t," (",a`<${Ft} ids=${e} name=${ze} />`,o&&bn.more_work,")"]:t;function Ps({list:t,plan:e}){if(!t.length)return a`<p>${q(e).words.nobody}</p>`;let o=n=>n.map((r,s)=>[s>0&&"; ",a`<${Im} ...${r} />`]);return a`
    <p class="zacht">${bn.alphabetical}</p>
    <ul>${t.map(({who:n,why:r})=>a`<li><${M} id=${n} />: ${o(r)}</li>`)}</ul>
  `}function Hn({summary:t,inside:e,open:o=!1}){let[n,r]=K(!1);return a`
    <details open=${o} onToggle=${s=>s.target.open&&r(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function Ur({gap:t,query:e}){let o=[t.barrier&&Y(t.barrier).toLowerCase(),t.kind&&ot(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Bs} severity=${t.severity} />${" · "}
      <a href=${j(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${z&&` · ${q(t.plan).title}`}
      ${at(t.subject)&&[" · ",a`<${M} id=${t.subject} />`]}
    </p>
  `}var ol=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${b.shared.passage.place}</span>${it(t)}
    ${Ce()&&a`<${Wn} passage=${t} />`}
  </p>
`;function Gr({gap:t,scenario:e,sentence:o=!1}){let n=g.queries[t.query]||{},[r]=Mo(t),s=a`${b.gaps.more}<span class="sr">${k(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Hn} summary=${s} inside=${()=>a`
    ${o&&a`<p>${t.sentence}</p>`}
    ${r&&a`<${ol} passage=${r} />`}
    ${n.why&&a`<p><strong>${bn.why}</strong> ${n.why}</p>`}
    ${t.asks&&a`<p><strong>${bn.who}</strong></p><${Ps} list=${t.candidates} plan=${t.plan} />`}
    <${po} text=${()=>In(t.sentence,Mo(t),e,q(t.plan))} />
  `} /></div>`}function qm({gap:t,scenario:e}){let o=g.queries[t.query]||{},[n]=Mo(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Ur} gap=${t} query=${o} />
      ${n&&a`<${ol} passage=${n} />`}
      <div class="acties">
        ${o.why&&a`<${Hn} summary=${bn.why} inside=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${Hn}
              summary=${bn.who}
              inside=${()=>a`<${Ps} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${po} text=${()=>In(t.sentence,Mo(t),e,q(t.plan))} />
      </div>
    </article>
  `}var Kr=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${qm} key=${n.mark} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var se=b.shared.work;function Wm({id:t,date:e}){let o=new Map;for(let n of lo(t,e))o.set(n.organisation,[...o.get(n.organisation)||[],N("Role",n.role)]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,r])=>a`<li><${M} id=${n} />${` (${T(r).join(", ")})`}<${dn} id=${n} /></li>`)}
    </ul>
  `:b.shared.nobody}function Dm(t){let e=w(t,"dueBy");return e&&` (${k(se.bound,{date:V(e)})}; ${_s(w(t,"modality"))})`}function Hm({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=w(o,"deadlineLabel"),{delivery:r}=oe(o,e);return a`
          <li>
            ${n&&`${A(n)}: `}“${w(o,"deadlineText")}”${Dm(o)}
            ${w(o,"revises")==="true"&&`, ${se.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var Um=t=>g.lookups[t]?.told||"";function Vr({id:t,date:e}){let o=Ht(t,"Figure","concerns").filter(n=>Nt(n,e));return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${M} id=${n} />: <strong>${Um(n)}</strong><${Vt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function Zo({of:t}){let e=r=>[I(r,"barrier")&&k(se.at_step,{step:_(I(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>w(r,s)&&ke(r,s))].filter(Boolean),o=r=>w(r,"status")?k(se.other_status,{reading:e(r).join(", ")}):k(se.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:se.other_unsaid}),n=Pt(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(r=>a`<li><strong>${o(r)}</strong>${w(r,"rationale")}</li>`)}
    </ul>
  `:null}function Un({id:t,scenario:e=null}){let o=vo(t,"basis",e),n=N("Strength",vo(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${Es} id=${I(t,"barrier")} />
        ${` · ${rt(t,"interventionKind").map(ot).join(", ")} · ${n} · `}
        <${Qe} basis=${o} />${` ${Rt[o]?.[1]||N("Basis",o)}`}
      </p>
      <p class="reden"><strong>${se.here}</strong>${w(t,"rationale")}</p>
      <${Zo} of=${t} />
    </div>
  `}var nl=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function sl({id:t,scenario:e,contributions:o}){let{date:n}=e,r=mn(t,n),s=w(t,"promise"),i=vs(t,n),l=o.length?o.map(m=>a`<${Un} id=${m} scenario=${e} />`):w(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${se.across}</strong>${w(t,"rationale")}</p>`,c=[[se.facts.deadline,i.length>0&&a`<${Hm} ids=${i} date=${n} />`],[se.facts.who,a`<${Wm} id=${t} date=${n} />`],[se.facts.figures,Ht(t,"Figure","concerns").length>0&&a`<${Vr} id=${t} date=${n} />`],[se.facts.how,l],[se.facts.where,a`<${Vt} of=${[t,...o,r]} />`]];return a`
    <article class="kaart">
      <h3><${M} id=${t} /></h3>
      <p class="regel">${gt(t)} · <${bt} id=${t} date=${n} /></p>
      <${nl} lead=${s&&se.promise} text=${s||w(t,"summary")} />
      <${nl} lead=${se.progress} text=${w(r,"summary")} />
      ${r&&a`<${Zo} of=${r} />`}
      <${Xe} pairs=${c} />
    </article>
  `}var to=t=>[...t].sort((e,o)=>F(_(e),_(o)));var Yo=b.overview;function Gm({cell:t}){let{column:e,plan:o,why:n=[],across:r=0,candidates:s}=t,i=j("overzicht",{...P.route.query,cel:_e(e,null,o)});return a`
    <p>${un(q(o))}</p>
    ${n.length>0&&a`<h3>${Yo.why}</h3>`}
    ${n.map(l=>a`<p>${w(l,"rationale")} <span class="zacht">${w(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${k(Yo.elsewhere,{count:r,kind:ot(e)})}${" "}
          <a href=${i}>${Yo.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${Yo.who}</h3><${Ps} list=${s} plan=${o} />`}
  `}var Km=(t,e,o,n,r)=>_o(t,r).filter(s=>ws(I(s,"barrier"))===e&&(o!=="kind"||rt(s,"interventionKind").includes(n)));function Vm({row:t,cell:e,step:o,by:n,scenario:r,plan:s,address:i}){let l=ht(null),c=ht(null);jt(()=>{let d=document.getElementById(Uo(i));return l.current.showModal(),c.current.focus(),()=>(d?.isConnected?d:document.getElementById(Uo(i)))?.focus()},[]);let{word:m,lines:p,look:$}=Kt(e),f=k(Yo.panel_note,{scenario:et(r,s)}),u=d=>o===null?[]:Km(d,o,n,t.key,r);return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${l}
      onClose=${()=>R({cel:null})}
      onClick=${d=>d.target===l.current&&l.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${k(Yo.panel,{row:t.label,step:Y(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${m}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${A(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${z&&`${s.title}. `}${f}</p>
      ${e.asked&&a`<p>${Yo.asked} <${Ft} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(d=>a`<${sl} key=${d} id=${d} scenario=${r} contributions=${u(d)} />`):a`<${Gm} cell=${e} />`}
    </dialog>
  `}function Ns({address:t,by:e,scenario:o}){let{key:n,step:r,plan:s}=js(t),i=q(s),l=i&&Gt(e,o,i).find(p=>p.key===n),c=l?.cells[ce(i).indexOf(r)];return c?a`<${Vm} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:o,plan:i,address:t}} />`:null}var kn=b.overview;function rl({open:t=!0}){let e={report:z?kn.howto.reports:co(),marks:Object.values(Rt).map(([o])=>o).join(" "),source:qo()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${kn.howto.title}</summary>
      <ol>${kn.howto.lines.map(o=>a`<li>${k(o,e)}</li>`)}</ol>
    </details>
  `}var To=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`);function Zm({state:t,things:e,date:o}){let n=z?"h4":"h3",r=i=>So(i,o)[1]&&a`<span class="zacht"> – ${So(i,o)[1]}</span>`,s=k(kn.group,{state:A(N("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${s}<//>
      <${qe} ids=${to(e)} more=${r} />
    </div>
  `}function al({scenario:t,plan:e}){let o=z?"h3":"h2";return mt(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=g.codes.InterventionKind[r];return a`
      <section
        class="slachtoffers"
        id=${e===g.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${r}
      >
        <div class="hoofdstuk">
          <${o}>${k(kn.apart.title,{kind:i.label})}<//>
          <p>${k(kn.apart.note,{definition:i.definition})}</p>
        </div>
        ${s.length?a`
                <div class="standen">
                  ${s.map(l=>a`<${Zm} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${un(e)}</p>`}
      </section>
    `})}var qt=b.coverage,Ym=5,il=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Qe} basis=${t.most_basis} />
    <${Je} bar=${t.bar} support=${t.support_only} most=${Ym} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;function Qm({row:t,cell:e,step:o,plan:n}){if(!e)return a`<td></td>`;let{word:r,lines:s}=Kt(e),i=_e(t.key,o,n.key),l=[r,...s,e.strict,Rt[e.most_basis]?.[1]].filter(Boolean).join(" · ");return a`
    <td>
      <button type="button" class="vakje" id=${Uo(i)} aria-haspopup="dialog" title=${l}
        onClick=${()=>R({cel:i})}>
        <span class="sr">${k(b.overview.cell,{row:t.label,step:Y(o)})}${l}</span>
        <${il} cell=${e} />
      </button>
    </td>
  `}var Xm=({step:t,place:e,column:o,all:n})=>a`
  <th scope="col" class="station">
    <span class=${o.acting?"nummer":"nummer leeg"} aria-hidden="true">${e}</span>
    <a href=${ie(t.id)}>${t.label}</a>
    <span class=${o.acting?"bij":"bij niemand"}>${o.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*o.acting/n}%`}}></i></span>
  </th>
`,Jm=({rows:t})=>a`
  <td rowspan=${t} class="arcering"><span class="plaat"><strong>${qt.nobody.title}</strong> ${qt.nobody.text}</span></td>
`;function tf({plan:t,reach:e,scenario:o,rows:n}){let r=new Map(n.map(i=>[i.key,i])),s=e.groups.flatMap(i=>[i,...i.partners.map(l=>r.get(l))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${k(qt.caption,{scenario:et(o,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${qt.partner}</th>
          ${t.steps.map((i,l)=>a`
              <${Xm} step=${i} place=${l+1} column=${e.columns[l]} all=${e.numbers.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${s.map((i,l)=>a`
            <tr class=${i.partners&&"groep"}>
              <th scope="row" class=${!i.partners&&w(i.id,"isGeneric")==="true"?"verzamel":""}>
                ${i.partners?i.said:a`<${M} id=${i.id} text=${i.label} />`}
              </th>
              ${e.columns.map((c,m)=>c.acting?i.partners?a`<td></td>`:a`<${Qm} row=${i} cell=${i.cells[m]} step=${c.step} plan=${t} />`:l===0&&a`<${Jm} rows=${s.length} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}var ef=({plan:t,reach:e,rows:o})=>a`
  <div class="perstap">
    ${e.columns.map((n,r)=>a`
        <section key=${n.step}>
          <${z?"h3":"h2"} class="stapkop">
            <span class=${n.acting?"nummer":"nummer leeg"} aria-hidden="true">${r+1}</span>
            ${k(qt.step,{step:Y(n.step),said:n.said})}
          <//>
          ${n.acting?a`
                  <ul>
                    ${o.filter(s=>s.cells[r]).map(s=>a`
                          <li>
                            <${M} id=${s.id} text=${s.label} />
                            <a class="naar" href=${j("dekking",{...P.route.query,cel:_e(s.key,n.step,t.key)})}>
                              <span class="sr">${s.label}: ${Kt(s.cells[r]).word}</span>
                              <${il} cell=${s.cells[r]} />
                            </a>
                          </li>
                        `)}
                  </ul>
                `:a`<p class="arcering"><span class="plaat"><strong>${qt.nobody.title}</strong> ${qt.nobody.text}</span></p>`}
        </section>
      `)}
  </div>
`,of=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${b.overview.legend.title}${z?` (${e.title})`:""}`}>
    ${t.columns.filter(o=>o.nobody).map(o=>a`
          <div class="leegte">
            <h2>${o.nobody}</h2>
            ${o.waits&&a`<p>${o.waits}</p>`}
            <p><a href=${j("aandachtspunten",{stap:o.step})}>${qt.questions}</a></p>
          </div>
        `)}
    <h2>${b.overview.legend.title}</h2>
    <p>${qt.about}</p>
    <${Dn} expected=${qt.expected} quiet=${qt.quiet} blank=${!0} />
    <h3>${b.overview.legend.how}</h3>
    <${Hr} />
    <p><a href=${j("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`,nf=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${qt.alike.title}</h2><p>${qt.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`;function sf({plan:t,scenario:e,reach:o}){let n=Gt("partner",e,t);return o.numbers.partners?a`
    ${z&&a`<h2>${t.title}</h2>`}
    <${To} plan=${t} />
    <div class="naast smal">
      <div class="hoofd">
        <${tf} plan=${t} reach=${o} scenario=${e} rows=${n} />
        <${ef} plan=${t} reach=${o} rows=${n} />
        <${nf} reach=${o} />
      </div>
      <${of} reach=${o} plan=${t} />
    </div>
  `:a`<p>${qt.nothing}</p>`}function ll({route:t}){let e=H(t.query),{reach:o}=mt(e),{cel:n}=t.query;return a`
    <div class="werkkop">
      <${U} text=${qt.heading} title=${qt.title} />
      <p class="zacht">${et(e)}</p>
      <${Ls} query=${t.query}><${Ye} /><//>
    </div>
    ${he(e).map(r=>a`
        <${sf} key=${r.key} plan=${r} scenario=${e} reach=${o.find(s=>s.plan===r.key)} />
      `)}
    ${n&&a`<${Ns} address=${n} by="partner" scenario=${e} />`}
    <${Tt} text=${n?"":k(qt.shown,{scenario:et(e)})} />
  `}var Zr=".",eo=()=>new Set((P.route?.query.merk||"").split(Zr).filter(Boolean)),cl=()=>[...eo()].join(Zr),Rs=()=>!!P.route?.query.alleen&&eo().size>0;function Is(t,e){let o=eo();for(let{mark:r}of t)e?o.add(r):o.delete(r);let n=o.size===0;return R({merk:[...o].join(Zr),...n&&{alleen:null}},!0),o.size}var yn=b.frame.foot.files;function qs(){return!g.files.length&&!B()?null:a`
    <section class="bestanden" aria-label=${yn.title}>
      <h2>${yn.title}</h2>
      <ul>
        <li><a href="#/samenvatting">${yn.summary.label}</a> <span class="zacht">${yn.summary.told}</span></li>
        ${g.files.map(({file:t,label:e,told:o})=>a`<li><a href=${t} download=${t}>${e}</a> <span class="zacht">${o}</span></li>`)}
        ${B()&&a`<li><a href="#/controleer">${yn.save.label}</a> <span class="zacht">${yn.save.told}</span></li>`}
      </ul>
    </section>
  `}var Yr=b.shared.outcomes,rf={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`},Gn=({outcome:t})=>a`<g class=${`teken teken-${Yr[t].sign}`}>${rf[Yr[t].sign]}</g>`,wn=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><${Gn} outcome=${t} /></svg>
`,Qo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst"><${wn} outcome=${t} /> ${Yr[t].said}${e&&a`<span class="bij">${e}</span>`}</span>
`;var We=b.gaps,af=b.shared.outcomes;function Qr({gaps:t,what:e}){let o=eo(),n=t.filter(i=>o.has(i.mark)).length,r=i=>lt(L(We.bar.changed,Is(t,i.target.checked))),s=t.length>1?k(We.mark_all,{count:t.length,what:e}):k(We.mark,{what:e});return a`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${s}
        onChange=${r}
      />
    </label>
  `}var $l=t=>eo().has(t.mark)?"gemarkeerd":"",lf=({gap:t,scenario:e,query:o})=>a`
  <article class=${`punt gewicht-${t.severity} ${$l(t)}`} data-vraag=${t.mark}>
    <${Qr} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Ur} gap=${t} query=${o} />
      <${Gr} gap=${t} scenario=${e} />
    </div>
  </article>
`,cf={topic:{of:t=>t.topic,all:()=>g.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>T(t.map(e=>e.query)).map(e=>[e,Vo(e)])}};function pf({title:t,gaps:e,beside:o,by:n,scenario:r,open:s}){let i=e.filter(f=>f.severity===Object.keys(g.codes.Severity)[0]).length,l=T(e.map(f=>n==="topic"?Vo(f.query):pl(f))),c=f=>e.filter(u=>(n==="topic"?Vo(u.query):pl(u))===f).length,m=f=>c(f)>1?k(We.repeated,{title:f,count:c(f)}):f,p=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal"><strong>${e.length}</strong> ${L(We.questions,e.length).replace(/^\d+ /,"")}${i>0&&a`<span class="bij">${k(We.heavy,{count:i})}</span>`}</span>
      <span class="vouwbij">${l.slice(0,6).map(m).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&a`<span class="vouwtal bij">${k(We.about_source,{count:o})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${Qr} gaps=${e} what=${t} />
      <${Hn} summary=${p} inside=${()=>e.map(f=>a`<${lf} key=${f.mark} gap=${f} scenario=${r} query=${g.queries[f.query]||{}} />`)} open=${s} />
    </div>
  `}var pl=t=>t.subject_label;function ul({gaps:t,beside:e,by:o,scenario:n,open:r}){let{of:s,all:i}=cf[o],l=(c,m)=>c.filter(p=>s(p)===m);return i(t).map(([c,m])=>[c,m,l(t,c)]).filter(([,,c])=>c.length).map(([c,m,p])=>a`
        <${pf}
          key=${c}
          title=${m}
          gaps=${p}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${r}
        />
      `)}var ml=2;function mf({row:t}){let e=t.who.length>ml+1?t.who.slice(0,ml):t.who,o=t.who.length-e.length;return a`
    <${Ft} ids=${e} name=${ff} />${o>0&&k(We.deadline.others.more,{names:"",count:o})}
    <span class="bij">${We.deadline.how[t.how]}</span>
  `}var ff=t=>_(t);function $f({gap:t,scenario:e}){let o=t.deadline,n=We.deadline.columns,r=ze(t.subject),s=_(t.subject);return a`
    <tr role="row" class=${$l(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Qr} gaps=${[t]} what=${o.what||s} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${M} id=${t.subject} text=${r===s?s:`${r} ${t.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${Gr} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${Qo} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${mf} row=${o} /></td>
    </tr>
  `}var fl=8;function dl({gaps:t,scenario:e,all:o}){let{columns:n,caption:r,title:s,counted:i,lanes:l,note:c,show:m}=We.deadline,p=o||t.length<=fl+1?t:t.slice(0,fl),$=Object.entries(af).map(([f,{said:u}])=>[t.filter(d=>d.deadline.outcome===f).length,u]).filter(([f])=>f).map(([f,u])=>k(i,{count:f,said:u}));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${s}</h2>
        <p>${$.join(" · ")} <span class="zacht">${c}</span></p>
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
          ${p.map(f=>a`<${$f} key=${f.mark} gap=${f} scenario=${e} />`)}
        </tbody>
      </table>
      ${p.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen" onClick=${()=>R({termijnen:"alle"},!0)}>
            ${L(m,t.length-p.length)}
          </button>
        `}
    </section>
  `}var me=b.gaps.bar,uf={docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};function df({scenario:t,tell:e}){async function o(n){e(me.busy);try{let r=await mi(rn(t),cl(),n);ve(`${me.file}.${n}`,r,uf[n]),e("")}catch(r){e(r.message)}}return fi().map(n=>a`<button type="button" id=${`merk-${n}`} onClick=${()=>o(n)}>${me.office[n]}</button>`)}function hl({gaps:t,scenario:e,rows:o}){let[n,r]=K(""),s=eo();if(!s.size)return null;let i=t.filter($=>s.has($.mark)),l=s.size-i.length,c=Rs(),m=()=>{Is([...s].map($=>({mark:$})),!1),lt(me.cleared)},p=()=>{R({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${me.label}>
      <p>
        <strong>${L(me.count,s.size)}</strong>${l>0&&L(me.elsewhere,l)}
      </p>
      <button type="button" class="alslink" id="alleen" onClick=${()=>R({alleen:c?null:"gemarkeerd"})}>
        ${c?me.every:me.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${m}>${me.clear}</button>
      <p class="merkuitleg" aria-live="polite">${n||me.address}</p>
      <button type="button" id="merk-print" onClick=${p}>${me.print}</button>
      <${_t} name=${`${me.file}.csv`} rows=${()=>o(i)} label=${me.csv} id="merk-csv" />
      <${df} scenario=${e} tell=${r} />
    </section>
  `}var ct=b.gaps,kl=t=>_(ee(t)||t),gl=(t,e)=>[[...ct.csv,...Et],...t.map(o=>[N("Severity",o.severity),Vo(o.query),o.sentence,g.queries[o.query]?.why||"",o.steps.map(Y).join(", "),o.kinds.map(ot).join(", "),o.partners.map(kl).join(", "),o.subject_label,Mo(o).map(it).join("; "),...Bt(e,o.plan)])],Xr=["tekst","stap","soort","partner","vraag","gewicht"];function hf({all:t}){let e=(s,i)=>T(s).map(l=>[l,i(l)]),o=e(t.flatMap(s=>Ko(s).flatMap(i=>i.partners)),kl),n=e(t.map(s=>s.query).sort(F),Vo),r=Object.entries(g.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${Me}>
      <div class="velden">
        <${It}
          label=${ct.fields.partner}
          name="partner"
          options=${o.sort((s,i)=>F(s[1],i[1]))}
        />
        <${It} label=${ct.fields.step} name="stap" options=${zt.map(s=>[s.notation,s.label])} />
        <${It} label=${ct.fields.query} name="vraag" options=${n} />
        <${It} label=${ct.fields.weight} name="gewicht" options=${r} />
        <${It} label=${ct.fields.kind} name="soort" options=${ln.map(s=>[s.notation,s.label])} />
        <${Ze} label=${ct.fields.text} name="tekst" />
        <${jo} names=${Xr} />
      </div>
    <//>
  `}var gf=({scenario:t})=>a`
  <details class="blik">
    <summary>${et(t)} <span class="wijzig">${ct.change}</span></summary>
    <${Ye} />
  </details>
`,yl="bron",bl=Object.keys(g.codes.Severity).at(-1);function bf({points:t,low:e,source:o,query:n}){let r=T(t.map(c=>c.topic)).length,s=c=>L(ct.questions,c.length),i={points:k(ct.part_counts.points,{questions:s(t),topics:L(ct.topics_count,r)}),source:k(ct.part_counts.source,{questions:s(e)})},l=(c,m,p)=>a`
    <a href=${j("aandachtspunten",{...n,deel:m})} aria-current=${p?"true":null} id=${`deel-${m}`}>
      <strong>${ct.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${ct.parts_label}>
      ${l("points","overleg",!o)}${l("source",yl,o)}
    </nav>
  `}var Ws={onderwerp:"topic",soort:"query"};function kf({gaps:t,beside:e,per:o,scenario:n,open:r,all:s}){let i=t.filter($=>$.deadline).sort(($,f)=>F($.deadline.day,f.deadline.day)),l=t.filter($=>!$.deadline),c=Ws[o],m=Object.entries(Ws).map(([$,f])=>[$,ct.fold[f]]),p=()=>R({vouw:r?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${dl} gaps=${i} scenario=${n} all=${s} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${ct.heading[c]}</h2>
            <p>${ct.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${p}>${r?ct.refold:ct.unfold}</button>
            </p>
          </header>
          <${Co} legend=${ct.fold_by} name="per" options=${m} current=${o} id="per" />
          <${ul} gaps=${l} beside=${e} by=${c} scenario=${n} open=${r} />
        </section>
      `}
    ${!t.length&&a`<p>${ct.none}</p>`}
  `}var yf=25;function wl({route:t}){let e=H(t.query),o=t.query,n=mt(e).gaps,r=Rs(),s=n.filter(h=>r?eo().has(h.mark):el(h,o)),i=s.filter(h=>h.severity!==bl),l=s.filter(h=>h.severity===bl),c=o.deel?o.deel===yl:!i.length&&l.length>0,m=r?s:c?l:i,p=r||Xr.some(h=>o[h]),$=o.vouw?o.vouw==="uit":p&&m.length<=yf,f=o.per in Ws?o.per:Object.keys(Ws)[Number(c&&!r)],u=Object.fromEntries(Xr.filter(h=>o[h]).map(h=>[h,o[h]])),d=h=>L(ct.questions,h.length);return a`
    <${U} text=${ct.title}>
      <p class="uitleg">${k(ct.intro,{report:co(q(e.plan))})} ${we}</p>
    <//>
    ${he(e).map(h=>a`<${To} key=${h.key} plan=${h} />`)}
    <div class="deelrij">
      ${r?a`<p class="delen"><strong>${ct.only_title}</strong></p>`:a`<${bf} points=${i} low=${l} source=${c} query=${u} />`}
      <${gf} scenario=${e} />
    </div>
    <div class=${r?"vragen alleen":"vragen"}>
      ${!r&&a`<${hf} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!r&&a`<p class="zacht">${ct.source_intro}</p>`}
        <${kf}
          key=${`${c}${r}`}
          gaps=${m}
          beside=${c||r?[]:l}
          per=${f}
          scenario=${e}
          open=${$}
          all=${p||!!o.termijnen}
        />
        <p class="acties"><${_t} name="aandachtspunten.csv" rows=${()=>gl(m,e)} /></p>
        <${qs} />
      </div>
    </div>
    <${hl} gaps=${n} scenario=${e} rows=${h=>gl(h,e)} />
    <${Tt} text=${k(ct.shown,{points:d(i),source:d(l)})} />
  `}function Ds(t,e){let o=new Map;for(let r of t)o.set(r.x,[...o.get(r.x)||[],r]);let n=Math.max(1,...[...o.values()].map(r=>r.length));return[...o.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*n/r.length)})))}function vl(t,e,o){let n=new Map(t.map($=>[$.id,$])),r=$=>e.flatMap(f=>f.from===$?[f.to]:f.to===$?[f.from]:[]),s=[],i=[...t].sort(($,f)=>F($.title,f.title)).map($=>$.id),l=new Set,c=$=>{if(!(l.has($)||!n.has($))){l.add($),s.push($);for(let f of T(r($)))c(f)}};for(let $ of i)c($);let m=Math.ceil(s.length/2),p=Math.max(o*1.6,40);return s.map(($,f)=>{let u=f<m,d=u?m:s.length-m,h=u?f:s.length-1-f,y=d>1?Math.sin(Math.PI*h/(d-1)):1,S=Math.round((h+.5)*p*(m/d));return{...n.get($),x:Math.round((u?-1:1)*(140+250*y)),y:S}})}var Te="omgeving",wf=16,Jr=8,ta=68,ea=236;function _l(t,e){let o=new Map,n=(s,i,l,c)=>{let m=[s,i,l,c].join("~");s&&i&&s!==i&&o.set([s,i,c].join("~"),{id:m,from:s,to:i,group:l,said:[c]})},r=s=>k(b.graph.contributes,{basis:N("Basis",w(s,"basis"))});for(let s of lo(t,e))n(s.organisation,t,"rol",N("Role",s.role));for(let s of pn(t,e))n(t,s.undertaking,"rol",N("Role",s.role));for(let s of _o(t))Nt(s,e)&&n(t,I(s,"barrier"),"stap",r(s));for(let s of Ht(t,"Contribution","barrier"))Nt(s,e)&&n(I(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(te.get(t)))for(let l of i)l.startsWith("@")&&at(l.slice(1))&&n(t,l.slice(1),"verband",yo(s));for(let[s,i]of je(t))at(s)&&Nt(s,e)&&n(s,t,"verband",yo(i));return[...o.values()]}var re=g.around,vf=t=>an(t).find(e=>re.nodes[e])||"*",_f=t=>t.length>re.letters?`${t.slice(0,re.letters-1)}…`:t,xl=(t,e,o)=>({id:t,label:_f(_(t)),title:_(t),group:vf(t),x:e,y:o}),Sl=t=>{let{color:e,dashes:o}=re.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function Ol(t,e){let o=Mt(t)?t:"",n=o?_l(o,e).map(Sl):[],r=[T(n.map(l=>l.from)),[o],T(n.map(l=>l.to))],s=new Set([o]),i=r.flatMap((l,c)=>{let m=c===1?l.filter(Boolean):l.filter(p=>!s.has(p));for(let p of m)s.add(p);return m.sort((p,$)=>F(_(p),_($))).map((p,$)=>xl(p,c*re.width,$))});return{...re,name:Te,title:o?re.title_of.replace("{name}",_(o)):re.title,layout:"columns",looks:re,nodes:Ds(i,re.step),rows:n,date:e,centre:o}}function Cl(t,e,o,n){let r=[...t.nodes],s=[...t.rows],i=new Map;for(let l of e.filter(c=>Mt(c)&&r.some(m=>m.id===c))){let c=new Set(r.map(y=>y.id)),m=_l(l,o),p=y=>y.from===l?y.to:y.from,$=T(m.map(p)).filter(y=>!c.has(y)),f=$.slice(0,wf),u=r.find(y=>y.id===l),d=(n==="route"?Sf:xf)(r,u,f);r.push(...d.map(({id:y,x:S,y:v})=>xl(y,S,v)));let h=new Map(d.map(y=>[y.id,y]));for(let y of m.filter(S=>h.has(p(S)))){let{branch:S}=h.get(p(y));s.push({...Sl(y),...S&&{branch:{...S,head:l,stop:p(y)}}})}$.length>f.length&&i.set(l,{shown:f.length,count:$.length-f.length})}return{nodes:r,rows:s,left:i}}function xf(t,e,o){let n=t.map(c=>c.x),[r,s]=[Math.min(...n),Math.max(...n)],i=e.x<(r+s)/2?r-re.width:s+re.width,l=e.y-(o.length-1)*re.step/2;return o.map((c,m)=>({id:c,x:i,y:l+m*re.step}))}function Sf(t,e,o){let n=Math.max(...t.map(l=>l.x)),r=Math.max(...t.map(l=>l.y))+30,s=Math.ceil(o.length/Jr)*ea,i=Math.max(0,Math.min(e.x+ta,n+ta-s));return o.map((l,c)=>{let m=i+Math.floor(c/Jr)*ea,p=r+26+c%Jr*(re.step-3);return{id:l,x:m+ea/2-4,y:p,branch:{beside:m-e.x,aside:ta,top:r}}})}function jl(t,e){let{date:o}=H(e);if(t===Te)return Ol(e.ding,o);let n=g.views[t];if(!n)return null;let{edges:r,loose:s}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...r,...s]}}function vn(t,e,o){return t.matrix||e.from&&e.to?`${o(e.from)} – ${o(e.to)}`:[o(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}var _n=t=>Object.keys(t.table).filter(e=>!Ml[e]),Ml={from_label:"from",to_label:"to"},Tl=t=>Ml[t],Hs={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function Ll(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=H(e),r=Object.entries(Hs).map(([c,m])=>[m,c==="partner"?e[c]&&ee(e[c]):e[c]]).filter(([,c])=>c),s=t.rows.filter(c=>!o.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&r.every(([m,p])=>c[m]?.includes(p)||c.from===p||c.to===p));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.row&&i.has(c.row));return t.choose?{nodes:vl(l,s,t.step),rows:s}:{nodes:t.layout==="columns"?Ds(l,t.step):l,rows:s}}var Us=b.graph.choose,El="alles",Of=["stap","hoofdstuk"],Al=t=>!!t[El]||Object.keys(Hs).some(e=>t[e]),Bl=t=>T(t.flatMap(e=>[e.from,e.to])).length;function Fl({picture:t}){let e=T(ge("Chapter").map(s=>w(s,"identifier"))).sort(F),o=s=>_(ge("Chapter").find(i=>w(i,"identifier")===s)),n={stap:zt.map(s=>[s.notation,s.label]),hoofdstuk:e.map(s=>[s,o(s)])},r=s=>j(["graaf",t.name],s);return a`<div class="kieseerst">
    <p>${Us.sentence}</p>
    ${Of.map(s=>{let i=n[s].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(m=>m[Hs[s]]?.includes(l))})).filter(l=>l.rows.length);return i.length>0&&a`<h2>${Us[s]}</h2>
          <ul class="keuzetegels">
            ${i.map(({value:l,label:c,rows:m})=>a`<li><a href=${r({[s]:l})}>
                <b>${c}</b><span>${L(Us.partners,Bl(m))}</span></a></li>`)}
          </ul>`})}
    <p><a href=${r({[El]:"ja"})}>${L(Us.whole,Bl(t.rows),{lines:t.rows.length})}</a></p>
  </div>`}var oo=b.graph.card,Kn=3;function Pl(t,e=Ge){let o=T(t.filter(Boolean)),n=o.length-Kn;return e(n>0?[...o.slice(0,Kn),oo.more.replace("{count}",String(n))]:o)}var Gs=t=>Pl(t,e=>e.join("; ")),zl=t=>Gs(t.flatMap(e=>Mt(e)?Lt(e).slice(0,1).map(it):[])),Nl=t=>N("Role",t);function Cf(t,e){let o=lo(t,e).filter(s=>Do(s.role)),n=_o(t).filter(s=>Nt(s,e)),r=s=>`${_(Nr(I(s,"barrier")))}, ${N("Basis",w(s,"basis")).toLowerCase()}`;return[[oo.who,Gs(o.map(s=>`${_(s.organisation)} (${Nl(s.role)})`))],[oo.state,Ut(t,e)],[oo.step,Gs(n.map(r))],[oo.where,Gs(Lt(t).slice(0,2).map(it))]]}function Rl(t,e){let o=[t.from,t.to].flatMap(n=>n?pn(n,e).filter(r=>t.about?.includes(r.undertaking)&&Do(r.role)):[]);return Pl(o.map(n=>Nl(n.role)))}var jf=(t,e)=>_n(t).map(n=>t.table[n]).map((n,r)=>[n,e.said[r]]),Mf=(t,e,o)=>[...t.said.filter(n=>n&&J(n)!==J(e)),Rl(t,o)].filter(Boolean).join(" · ");function Il(t,e,o,n){let r=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(r)return{kind:r.group&&t.looks.edges[r.group]?.label||"",name:vn(t,r,n),facts:[...jf(t,r),[oo.role,Rl(r,t.date)],[oo.where,zl(r.about||[])]],thing:""};let s=e.filter(c=>c.from===o||c.to===o),i=c=>n(c.from===o?c.to:c.from),l=io(o)?Cf(o,t.date):[...s.slice(0,Kn).map(c=>[i(c),Mf(c,i(c),t.date)]),[oo.also,s.length>Kn?oo.more.replace("{count}",String(s.length-Kn)):""],[oo.where,zl(s.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:Mt(o)?A(gt(o)):"",name:n(o),facts:l,thing:Mt(o)?o:""}}var Wt=b.graph,oa=40,ql=(t,e=_(t))=>a`<a href=${ie(t)}>${e}</a>`,Tf=t=>(t===1?Wt.counted.one:Wt.counted.more).replace("{count}",t);function Lf({picture:t,row:e}){let o=e.group&&!g.views[t.name]?Object.keys(g.around.table):Object.keys(t.table),n=_n(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[o.length&&n[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function Bf({picture:t,row:e,name:o}){let n=(e.about||[]).filter(s=>Mt(s)&&s!==e.from&&s!==e.to),r=s=>So(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${vn(t,e,o)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&a`<p>${t.looks.edges[e.group].label}</p>`}
    <${Lf} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&a`<p>${we}</p><p><a href=${j("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${Wt.slot_page}</a></p>`}
    ${n.length>0&&a`<p>${Wt.about}</p>
        <ul>${n.map(s=>a`<li>${at(s)?ql(s):_(s)}${io(s)&&a`<span class="zacht"> – ${r(s)}</span>`}${Lt(s).slice(0,1).map(i=>a`<span class="zacht adres">${it(i)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&at(s)).map((s,i)=>a`${i>0&&" · "}${ql(s,Wt.page_of.replace("{name}",_(s)))}`)}</p>
  `}function Ef({picture:t,rows:e,node:o,name:n,unfold:r,opened:s,pick:i}){let l=e.filter(f=>f.from===o||f.to===o),c=t.nodes.find(f=>f.id===o)?.group,m=t.looks.nodes[c]?.label||gt(o),p=s.includes(o),$=f=>{let u=f.from===o?f.to:f.from;return a`<li>
      ${t.arrows!==!1&&(f.from===o?Wt.towards:Wt.coming)}
      <button type="button" class="rijknop" onClick=${()=>i(u||f.id)}>${n(u)}</button>
      ${f.group&&a`<span class="zacht"> – ${t.looks.edges[f.group]?.label||f.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${m&&`${A(m)}. `}${Tf(l.length)}</p>
    ${Mt(o)&&at(o)&&a`<p class="acties">
        <a href=${ie(o)}>${Wt.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(p)}
          onClick=${()=>r(o)}>${p?`− ${Wt.fold}`:`+ ${Wt.unfold}`}</button>
        ${" "}<a href=${j(["graaf",Te],{ding:o})}>${Wt.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,oa).map($)}</ul>
    ${l.length>oa&&a`<p>${Wt.rest.replace("{count}",String(l.length-oa))}</p>`}
  `}function Wl(t){let{row:e,node:o,first:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${Wt.in_words}>
      ${e&&a`<${Bf} ...${t} />`} ${o&&a`<${Ef} ...${t} />`}
      ${!e&&!o&&(n||a`<p class="zacht">${Wt.nothing_chosen}</p>`)}
    </section>
  `}function Dl({picture:t,rows:e,name:o,hover:n,close:r,keep:s,unfold:i,opened:l,unfolds:c}){let m=ht(null);Fe(()=>{let f=u=>u.key==="Escape"&&r();return window.addEventListener("keydown",f),()=>window.removeEventListener("keydown",f)},[]),jt(()=>{let{offsetWidth:f,offsetHeight:u,offsetParent:d}=m.current,h=Math.max(4,Math.min(n.x-20,d.clientWidth-f-4)),y=n.y+16,S=y+u>d.clientHeight-4?Math.max(4,n.y-18-u):y;m.current.style.transform=`translate(${h}px, ${S}px)`});let p=Il(t,e,n.id,o),$=p.facts.filter(([f,u])=>f&&u);return a`
    <div class="zweefkaart" ref=${m} onPointerEnter=${()=>s(!0)} onPointerLeave=${()=>s(!1)}>
      ${p.kind&&a`<span class="zacht">${p.kind}</span>`}
      <strong>${p.name}</strong>
      <dl>${$.map(([f,u])=>a`<div><dt>${f}</dt><dd>${u}</dd></div>`)}</dl>
      ${p.thing&&at(p.thing)&&a`<p class="acties"><a href=${ie(p.thing)}>${Wt.page}</a>${c(p.thing)&&a`<button type="button" class="rijknop" onClick=${()=>i(p.thing)}>${l.includes(p.thing)?Wt.fold:Wt.unfold}</button>`}</p>`}
    </div>
  `}var Xo="#16212B",Hl="#8E8779",na="#0A4F7A",Ks="#FFFFFF";function sa(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let r=1;r<e.length-1;r+=1)t.arcTo(...e[r],...e[r+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function Vs(t,e){let[o,n,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,r,n-o,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let i=o-(s-r);i<n;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function Ul(t,e){let[o,n]=[e[0],e[e.length-1]],r=n.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,n.y),t.stroke()};t.strokeStyle=Xo,t.lineWidth=14,s(),t.strokeStyle=Ks,t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,n.y-15),t.lineTo(r+22,n.y),t.lineTo(r,n.y+15),t.fillStyle=Xo,t.fill(),t.restore()}function ra(t,e,o,n,r=5.5){t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.fillStyle=n==="full"?Xo:Ks,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,r,Math.PI/2,-Math.PI/2),t.fillStyle=Xo,t.fill()),t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=Xo,t.stroke()}function Gl(t,e){let o=new Set(t.filter(r=>r.station).map(r=>r.id)),n=new Map(t.map(r=>[r.id,r.rail]));return e.flatMap(r=>{if(r.branch)return[{edge:r,...r.branch}];if(!o.has(r.to))return[];let s=n.get(r.from);return[{edge:r,head:r.to,stop:r.from,beside:s??0,between:s===void 0}]})}function Vn(t,{head:e,stop:o,beside:n}){let r=t.getPosition(e);return{from:r,x:r.x+n,y:t.getPosition(o).y}}function Af({from:t,x:e,y:o},{aside:n=0,top:r=t.y+34}){let s=[t.x+n,t.y],i=e===s[0]?[]:[[s[0],r],[e,r]];return[...n?[[t.x,t.y]]:[],s,...i,[e,o]]}function Kl(t,e,o,n){t.save(),t.lineCap="round";let r=o.map(s=>({on:n.has(s.edge.id),down:Af(Vn(e,s),s)}));for(let{down:s}of r)sa(t,s,3,Hl);for(let{on:s,down:i}of r)s&&sa(t,i,4,Xo);t.restore()}function Vl(t,e,o,n){for(let r of o){let{x:s,y:i}=Vn(e,r),{left:l,right:c}=e.getBoundingBox(r.stop),m=(l+c)/2,{label:p,font:$}=e.body.nodes[r.stop].options;t.font=`${$.size}px ${$.face}`;let f=n.has(r.edge.id),u=r.between&&!f?t.measureText(p).width/2+8:(c-l)/2-6,d=s<m?m-u:m+u;Math.abs(d-s)>3&&sa(t,[[s,i],[d,i]],f?4:1.6,f?Xo:Hl)}for(let r of o){let{x:s,y:i}=Vn(e,r);ra(t,s,i,r.edge.mark||"full",r.edge.mark?5.5:3)}}function aa(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function Zl(t,e,o,n){let{x:r,y:s}=aa(e,o);t.save(),t.beginPath(),t.arc(r,s,9,0,2*Math.PI),t.fillStyle=n?na:Ks,t.fill(),t.lineWidth=1.8,t.strokeStyle=na,t.stroke(),t.beginPath(),t.moveTo(r-4.5,s),t.lineTo(r+4.5,s),n||(t.moveTo(r,s-4.5),t.lineTo(r,s+4.5)),t.strokeStyle=n?Ks:na,t.stroke(),t.restore()}var Ff="#16212B",Zs=12/14,zf=13,Yl=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<zf;function Ys(t,{nodes:e,edges:o,options:n,view:r,opened:s=[]},{onChoose:i,onUnfold:l,unfolds:c=()=>!1,onHover:m}={}){let p=Gl(e,o),$=new Map(p.map(O=>[O.edge.id,O])),f=new vis.DataSet(e.map(({title:O,...W})=>m?W:{...W,title:O})),u=new vis.DataSet(o.map(O=>$.has(O.id)?{...O,hidden:!0}:O)),d=new vis.Network(t,{nodes:f,edges:u},n),h=t.querySelector(".vis-network");h.setAttribute("role","application"),h.setAttribute("aria-label",t.dataset.title||"");for(let O of t.querySelectorAll("canvas"))O.setAttribute("aria-hidden","true");let y=e.filter(O=>O.slot).map(O=>O.id),S=e.filter(O=>O.station).sort((O,W)=>O.station-W.station),v=new Set,C="",x=()=>[...new Set([C,...s,...d.getSelectedNodes()])].filter(O=>O&&c(O));d.on("beforeDrawing",O=>{Kl(O,d,p,v);let W=S.map(G=>d.getPosition(G.id));W.length&&Ul(O,W);for(let G of y)Vs(O,d.getBoundingBox(G))}),d.on("afterDrawing",O=>{Vl(O,d,p,v);for(let W of x())Zl(O,d,W,s.includes(W))});let Q=O=>p.find(W=>Yl(Vn(d,W),O,d.getScale()))?.edge.id,yt=O=>x().find(W=>Yl(aa(d,W),O,d.getScale())),E=(O=.05)=>{if(!e.length||(d.fit({animation:!1,maxZoomLevel:1.15}),d.getScale()>=O))return;let G=Math.min(...e.map(ro=>ro.x))-85,st=Math.min(...e.map(ro=>ro.y))-30,Ae=t.clientWidth/O*.5,Se=Math.max(...e.map(ro=>ro.x))+85-G,de={x:Se<2*Ae?G+Se/2:G+Ae,y:st+t.clientHeight/O*.5};d.moveTo({position:de,scale:O,animation:!1})};d.on("click",({nodes:[O],edges:[W],pointer:G})=>{let st=yt(G.canvas);st?l?.(st):i?.(Q(G.canvas)??O??W??null)}),d.on("doubleClick",({nodes:[O]})=>O&&l?.(O));let Ot=(O,W)=>{O&&c(O)!==(C===O)&&d.redraw(),O&&(C=O),m?.(O,W)};if(m){d.on("hoverNode",({node:G,pointer:st})=>Ot(G,st.DOM)),d.on("hoverEdge",({edge:G,pointer:st})=>Ot(G,st.DOM));for(let G of["blurNode","blurEdge","dragStart","zoom"])d.on(G,()=>Ot(null));let O="",W=G=>{if(!p.length||G.buttons)return;let{left:st,top:Ae}=t.getBoundingClientRect(),Se={x:G.clientX-st,y:G.clientY-Ae},de=Q(d.DOMtoCanvas(Se))||"";de!==O&&Ot(de||null,Se),t.style.cursor=de||yt(d.DOMtoCanvas(Se))?"pointer":"",O=de};h.addEventListener("pointermove",W)}r?d.moveTo({...r,animation:!1}):E(Zs);let Ee=new Map(o.map(O=>[O.id,O]));return{network:d,given:{nodes:e,edges:o,options:n},fit:E,view:()=>({position:d.getViewPosition(),scale:d.getScale()}),zoom:O=>d.moveTo({scale:Math.min(4,Math.max(.05,d.getScale()*O))}),select(O,W,G){let st=W.length?W:o.filter(wt=>O.includes(wt.from)||O.includes(wt.to)).map(wt=>wt.id),Ae=new Set(st.filter(wt=>Ee.has(wt))),Se=[...v,...Ae].filter(wt=>!$.has(wt)&&v.has(wt)!==Ae.has(wt));Se.length&&u.update(Se.map(wt=>Ae.has(wt)?{id:wt,width:3,color:{color:Ff}}:{id:wt,width:1.6,color:{color:Ee.get(wt).color}})),v=Ae;let de=O.filter(wt=>f.get(wt));if(d.setSelection({nodes:de,edges:[]},{highlightEdges:!1}),d.redraw(),!G||!de.length)return;de.some(wt=>{let{x:D,y:ns}=d.canvasToDOM(d.getPosition(wt));return D>0&&D<t.clientWidth&&ns>0&&ns<t.clientHeight})||d.focus(de[0],{scale:Math.max(d.getScale(),Zs),animation:!1})},show(O){d.fit({nodes:O.filter(W=>f.get(W)),animation:!1,maxZoomLevel:1.15}),d.getScale()<Zs&&d.moveTo({scale:Zs})},destroy:()=>d.destroy()}}function Ql(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var Pf=250,Nf=.9,Rf={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function Xl(t){let{of:e,nodes:o,edges:n,options:r,handle:s,lit:i,line:l,look:c,shown:m,title:p,opened:$}=t,f=ht(null),u=ht({of:"",view:null,ids:new Set}),d=ht(t);d.current=t,jt(()=>{let S=performance.now(),v=u.current.of===e?u.current.view:null,C=0,x=(E,Ot)=>{window.clearTimeout(C),C=window.setTimeout(()=>d.current.onHover(E===null?null:{id:E,...Ot}),Pf)},Q=Ys(f.current,{nodes:o,edges:n,options:r,view:v,opened:$},{onChoose:E=>d.current.onChoose(E),onUnfold:E=>d.current.onUnfold(E),unfolds:E=>d.current.unfolds(E),onHover:x});s.current=Q;let yt=v?o.map(E=>E.id).filter(E=>!u.current.ids.has(E)):[];return yt.length&&Q.show([...yt,...i]),f.current.dataset.ms=String(Math.round(performance.now()-S)),()=>{window.clearTimeout(C),u.current={of:e,view:Q.view(),ids:new Set(o.map(E=>E.id))},Q.destroy(),s.current=null}},[e,o,n]),jt(()=>{m&&u.current.of===""&&s.current.fit(12/14)},[m]),jt(()=>{let S=()=>window.setTimeout(()=>s.current?.fit(),60),v=()=>s.current?.fit();return document.addEventListener("fullscreenchange",S),window.addEventListener("beforeprint",v),()=>{document.removeEventListener("fullscreenchange",S),window.removeEventListener("beforeprint",v)}},[]),jt(()=>s.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let h=S=>Rf[S.key]?.(t),y={height:`${Ql(o,Math.max(420,Math.round(window.innerHeight*Nf)))}px`};return a`<div class="doek" id="doek" ref=${f} style=${y} data-title=${p} onKeyDown=${h}></div>`}var Zn=t=>t===""?2:Mt(t)&&Ho(t)?1:0;function Qs(t,e){let o=new Map;for(let r of t){let s=`${r.from||""}|${r.to||""}`;o.set(s,[...o.get(s)||[],r])}let n=r=>[...new Set(r)].sort((s,i)=>Zn(s)-Zn(i)||F(e(s),e(i)));return{givers:n(t.map(r=>r.from||"")),takers:n(t.map(r=>r.to||"")),at:(r,s)=>o.get(`${r}|${s}`)||[]}}var no=b.graph.matrix,Jo=({look:t})=>a`
  <svg class=${`stroom ${t.mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    ${t.mark==="broken"?a`<path d="M1.5 1.5 6 3.8v4.4L1.5 10.5Z M8.2 4.9 10.5 6 8.2 7.1Z" fill=${t.color} stroke=${t.color} />`:a`
            <path d="M1.8 1.5 10.4 6 1.8 10.5Z" fill=${t.mark==="full"?t.color:"#FFFFFF"} stroke=${t.color}
              stroke-width="1.5" stroke-linejoin="round" />
            ${t.mark==="half"&&a`<path d="M1.8 1.5 6 3.7v4.6L1.8 10.5Z" fill=${t.color} />`}
          `}
  </svg>
`;function Jl({picture:t,rows:e,names:o,chosen:n,pick:r,point:s,caption:i}){let l=v=>o.get(v)?.title||no.nobody,c=v=>o.get(v)?.label||no.nobody,{givers:m,takers:p,at:$}=Qs(e,c),f=v=>t.looks.edges[v.group],u=v=>[v.said[0],f(v).label].filter(Boolean).join(", "),d=(v,C)=>[Zn(v)!==Zn(C)&&"nieuw",v===""&&"ongenoemd"].filter(Boolean).join(" "),h=(v,C)=>{let x=v.currentTarget.getBoundingClientRect(),Q=v.currentTarget.closest(".vlak").getBoundingClientRect();s({id:C.id,x:x.right-Q.left,y:x.bottom-Q.top-10})},y=(v,C)=>{let x=$(v,C);if(!x.length)return null;let Q=x.some(E=>E.id===n),yt=x.some(E=>f(E).mark==="broken");return a`
      <button type="button" class=${yt?"hapert":null} aria-pressed=${String(Q)}
        aria-label=${`${l(v)} ${no.to} ${l(C)}: ${x.map(u).join("; ")}`}
        onClick=${()=>r(x[(x.findIndex(E=>E.id===n)+1)%x.length].id)}
        onMouseEnter=${E=>h(E,x[0])} onMouseLeave=${()=>s(null)}
        onFocus=${E=>h(E,x[0])} onBlur=${()=>s(null)}>
        ${x.length>2?a`<${Jo} look=${f(x[0])} /><b>${x.length}</b>`:x.map(E=>a`<${Jo} look=${f(E)} />`)}
      </button>
    `},S=v=>n&&e.some(C=>C.id===n&&(C.from||"")===v);return a`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${i}</caption>
        <thead>
          <tr>
            <td class="hoek">${no.corner}</td>
            ${p.map((v,C)=>a`<th scope="col" class=${d(v,p[C-1]??v)}><span>${c(v)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${m.map((v,C)=>a`
              <tr class=${[d(v,m[C-1]??v),S(v)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(v)}</th>
                ${p.map((x,Q)=>a`<td class=${d(x,p[Q-1]??x)}>${y(v,x)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function tc({picture:t,rows:e,name:o,pick:n}){let r=Object.entries(t.looks.edges).map(([i,l])=>({look:l,rows:e.filter(c=>c.group===i)})).filter(i=>i.rows.length),s=r.filter(i=>i.look.mark==="broken").flatMap(i=>i.rows);return a`
    <h2>${no.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${r.map(({look:i,rows:l})=>a`<li><${Jo} look=${i} /><b>${l.length}</b><span>${i.label}</span></li>`)}
      ${[["from",no.no_giver],["to",no.no_taker]].map(([i,l])=>{let c=e.filter(m=>!m[i]).length;return c>0&&a`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${s.length>0&&a`<h3>${no.falters}</h3>
        <ul class="stromen">
          ${s.map(i=>a`<li>
              <button type="button" class="rijknop" onClick=${()=>n(i.id)}>${o(i.from)} → ${o(i.to)}</button>
              <span>${i.said[0]}</span>${i.said[2]&&a`<span class="zacht">${no.since} ${i.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${A(no.empty)}</p>
  `}var fo=b.graph,oc=["kies","uit"],ec=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...oc];function If({thing:t}){let e=Oe(()=>[...te.keys()].filter(at).sort((n,r)=>F(_(n),_(r))),[]),o=n=>{let r=e.find(s=>_(s)===n.target.value);r?R({ding:r,kies:null,uit:null}):lt(fo.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${fo.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${Mt(t)?_(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${_(n)}></option>`)}</datalist>
    </label>
  `}function nc({picture:t,query:e}){let[o,n]=K(!1),r=ec.filter(h=>e[h]&&!oc.includes(h)).length,s=t.name===Te,i=t.nodes.filter(h=>An(h.id)).sort((h,y)=>F(h.title,y.title)),l=h=>g.codes.CellState[h]?.order??9,c=T(t.rows.map(h=>h.state).filter(Boolean)).sort((h,y)=>l(h)-l(y)),m=h=>A(g.codes.CellState[h]?.label||N("Status",h)),p=ln.filter(h=>t.rows.some(y=>y.kinds?.includes(h.notation))),$=zt.filter(h=>t.rows.some(y=>y.steps?.includes(h.notation))),f=new Set(t.rows.flatMap(h=>h.chapters||[])),u=ge("Chapter").map(h=>[w(h,"identifier"),_(h)]).filter(([h])=>f.has(h)).sort((h,y)=>F(h[0],y[0])),d=[["stap",fo.filters.step,$.map(h=>[h.notation,h.label])],["hoofdstuk",fo.filters.chapter,u],["soort",fo.filters.kind,p.map(h=>[h.notation,h.label])],["partner",fo.filters.partner,i.map(h=>[w(h.id,"notation"),h.title])],["staat",fo.filters.state,c.map(h=>[h,m(h)])]];return a`
    <details class="filters graafkeuzes" open=${o} onToggle=${h=>n(h.target.open)}>
      <summary id="filterknop">${r?k(b.shared.filters_set,{count:r}):fo.choices}</summary>
      ${!s&&a`<${Ie} />`}
      <${Go} />
      <div class="velden">
        ${s&&a`<${If} thing=${t.centre} />`}
        ${!s&&d.filter(([,,h])=>h.length>1).map(([h,y,S])=>a`<${It} name=${h} label=${y} options=${S} />`)}
        <${Ze} label=${fo.filters.search} name="zoek" id="graafzoek" />
        <${jo} names=${ec} />
      </div>
    </details>
  `}var ia=b.graph,qf={full:a`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},Wf=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${qf[t.mark]}
  </svg>
`,Df=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,sc={name:!0,hollow:!0,stop:!0,side:!0,tag:!0},rc=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${sc[t.shape]?"#FFFFFF":t.color} stroke=${sc[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function ac({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(m=>m.group===c)),r=c=>t.layout==="grid"&&t.looks.edges[c],s=Object.entries(t.looks.nodes).filter(([c])=>!r(c)&&t.nodes.some(m=>m.group===c)),i=(c,m)=>{if(t.matrix&&m.mark)return a`<${Jo} look=${m} />`;if(t.layout==="route"&&m.mark)return a`<${Wf} look=${m} />`;if(t.layout!=="grid")return a`<${Df} look=${m} />`;let p=t.looks.nodes[c];return p?a`<${rc} look=${p} />`:a`<span class="leegvak" aria-hidden="true"></span>`},l=(c,m)=>{m?o.delete(c):o.add(c),R({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${ia.lines}>
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
    ${!t.matrix&&a`<ul class="lijnen" aria-label=${ia.points}>
      ${s.map(([,c])=>a`<li><${rc} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&a`<li><span class="leegvak" aria-hidden="true"></span><span>${ia.slots}</span></li>`}
    </ul>`}
  `}var Xs=b.graph;function la({picture:t,rows:e,name:o,chosen:n,pick:r}){let s=t.matrix,i=s?"from":"to",l=s?"to":"from",c=new Map(t.nodes.map(p=>[p.id,p.station??0])),m=Qs(e,o)[s?"givers":"takers"];return m.sort((p,$)=>(c.get(p)||0)-(c.get($)||0)),a`<div class="beeldlijst">
    ${m.map(p=>{let $=e.filter(y=>(y[i]||"")===p),f=$.filter(y=>y.color||s),u=$.filter(y=>!y.color&&!s),d=f.length?L(s?Xs.list.flows:Xs.list.partners,f.length):Xs.list.nobody,h=u.length>0&&L(Xs.list.slots,u.length);return a`
        <details key=${p} open=${m.length<4||$.some(y=>y.id===n)}>
          <summary><h2>${o(p)}</h2><span class="zacht">${[d,h].filter(Boolean).join(" · ")}</span></summary>
          <ul>
            ${u.map(y=>a`<li class="leegrij"><span>${y.said.filter(Boolean).join(": ")}</span></li>`)}
            ${f.map(y=>a`<li>
                <button type="button" class="rijknop" aria-pressed=${String(y.id===n)} onClick=${()=>r(y.id)}>
                  ${s&&a`<${Jo} look=${t.looks.edges[y.group]} />`}${s&&"→ "}${o(y[l])}
                </button>
                <span class="zacht">${y.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var Yn=b.graph,ic="from_label",Hf="amount",ca=new WeakMap;function Uf(t,e){return ca.has(t)||ca.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),ca.get(t).get(e)||Yn.not_said}function xn(t,e,o){let n=Tl(o);return n?Uf(t,e[n]):e.said[_n(t).indexOf(o)]||""}function Gf(t,e,o){let n=o.replace("-",""),r=o[0]==="-"?-1:1,s=e.map(l=>[xn(t,l,n),l]),i=l=>+(l===""||l===Yn.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*F(l[0],c[0])).map(([,l])=>l)}function lc({picture:t,rows:e,chosen:o,pick:n,caption:r}){let s=P.route.query.sorteer||ic,i=Object.entries(t.table),l=($,f)=>{let u=s===$?`-${$}`:$;R({sorteer:u===ic?null:u},!0),lt(Yn.sorted.replace("{column}",f.toLowerCase()).replace("{direction}",u[0]==="-"?Yn.down:Yn.up))},c=$=>s===$?"ascending":s===`-${$}`?"descending":null,m=([$,f])=>$===Hf?a`<th scope="col" role="columnheader">${f}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c($)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${$}`} onClick=${()=>l($,f)}>
            ${f}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,p=$=>{let f=$.id===o,u=f||o&&($.from===o||$.to===o);return a`
      <tr key=${$.id} role="row" class=${u?"gekozen":null} data-rij=${$.id} data-van=${$.from||""}
        data-naar=${$.to||""} data-lijn=${$.color?"ja":null} onClick=${d=>d.target.closest("button, a")||n($.id)}>
        ${i.map(([d,h],y)=>y?a`<td role="cell" data-kop=${h}>${xn(t,$,d)}</td>`:a`<th scope="row" role="rowheader" data-kop=${h}>
                <button type="button" class="rijknop" aria-pressed=${String(f)} onClick=${()=>n($.id)}>
                  ${xn(t,$,d)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(m)}</tr></thead>
      <tbody role="rowgroup">${Gf(t,e,s).map(p)}</tbody>
    </table>
  `}var fc=b.graph.keep,Js="#16212B",tr="#46525D",Kf="#8E8779",Lo=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'"),[Zt,cc,Vf]=[28,12e3,2];function $c(t,e=null){let{version:o,content:n}=g.meta,r=(n||"").slice(0,12);return{title:t,source:`${[Pe(),e&&et(e)].filter(Boolean).join(". ")}. ${we}`,foot:k(fc.foot,{version:o,content:r})}}function pa(t,e,o){let n=[""];for(let r of String(e).split(/\s+/)){let s=n[n.length-1]?`${n[n.length-1]} ${r}`:r;t.measureText(s).width<=o||!n[n.length-1]?n[n.length-1]=s:n.push(r)}return n}function Zf(t){let e=s=>t.rows.some(i=>i.group===s),o=Object.entries(t.looks.edges).filter(([s])=>e(s)),n=Object.entries(t.looks.nodes).filter(([s])=>t.nodes.some(i=>i.group===s)),r=t.layout==="route";return[...o.map(([,{color:s,dashes:i,mark:l,label:c}])=>r&&l?{line:!0,color:Kf,mark:l,label:c.replace(/^\W+/,"")}:{line:!0,color:s,dashes:i,label:c}),...n.map(([,{color:s,label:i}])=>({color:s,label:i})),...t.nodes.some(s=>s.slot)?[{slot:!0,label:fc.slot}]:[]]}function Yf(t,{line:e,slot:o,color:n,dashes:r,mark:s},i,l){if(o)return Vs(t,{left:i-11,right:i+37,top:l-21,bottom:l+13});t.strokeStyle=n,t.fillStyle=n,t.lineWidth=3,t.setLineDash(r?[5,4]:[]),t.beginPath(),e?(t.moveTo(i,l-4),t.lineTo(i+26,l-4),t.stroke()):(t.arc(i+13,l-4,5.5,0,2*Math.PI),t.fill()),t.setLineDash([]),s&&ra(t,i+13,l-4,s)}function pc(t,e,o,n,r,s){let[i,l]=[o,n];t.font=`13px ${Lo}`;for(let c of e){let m=t.measureText(c.label).width+54;i>o&&i+m>o+r&&([i,l]=[o,l+24]),s&&(Yf(t,c,i,l),t.fillStyle=Js,t.fillText(c.label,i+34,l)),i+=m}return e.length?l+14:n}async function Qf(t,e,o,n,r){let s=o.map(y=>({...y,...e[y.id]})),i=document.createElement("div");i.classList.add("doek","buiten"),document.body.append(i);let l=Ys(i,{nodes:s,edges:n,options:r}),c=s.map(y=>l.network.getBoundingBox(y.id)),[m,p]=[Math.min(...c.map(y=>y.left))-20,Math.min(...c.map(y=>y.top))-20],$=Math.max(...c.map(y=>y.right))+(t.layout==="route"?130:20),f=Math.max(...c.map(y=>y.bottom))+20,[u,d]=[$-m,f-p],h=Math.min(Vf,cc/u,cc/d);return Object.assign(i.style,{width:`${u*h}px`,height:`${d*h}px`}),l.network.setSize(`${u*h}px`,`${d*h}px`),l.network.moveTo({position:{x:m+u/2,y:p+d/2},scale:h,animation:!1}),await new Promise(y=>{l.network.once("afterDrawing",y),l.network.redraw()}),{canvas:i.querySelector("canvas"),width:u,height:d,scale:h,done:()=>{l.destroy(),i.remove()}}}function Xf(t,e,o){let n=document.createElement("canvas"),r=n.getContext("2d"),s=Math.max(t.width,720)+2*Zt,i=s-2*Zt;r.font=`650 22px ${Lo}`;let l=pa(r,e.title,i);r.font=`13px ${Lo}`;let c=pa(r,e.source,i),m=Zt+l.length*27+c.length*18+12,$=pc(r,o,Zt,m+t.height+30,i,!1)+40;n.width=s*t.scale,n.height=$*t.scale,r.scale(t.scale,t.scale),r.fillStyle="#FFFFFF",r.fillRect(0,0,s,$),r.fillStyle=Js,r.font=`650 22px ${Lo}`;for(let[u,d]of l.entries())r.fillText(d,Zt,Zt+18+u*27);r.fillStyle=tr,r.font=`13px ${Lo}`;let f=Zt+l.length*27;for(let[u,d]of c.entries())r.fillText(d,Zt,f+13+u*18);return r.drawImage(t.canvas,Zt,m,t.width,t.height),pc(r,o,Zt,m+t.height+30,i,!0),r.fillStyle=tr,r.font=`13px ${Lo}`,r.fillText(e.foot,Zt,$-16),n}async function uc({name:t,picture:e,handle:o,scenario:n}){await document.fonts.ready;let{nodes:r,edges:s,options:i}=o.current.given,l=await Qf(e,o.current.network.getPositions(),r,s,i),c=Xf(l,$c(e.title,n),Zf(e));l.done(),c.toBlob(m=>ve(`${t}.png`,m,"image/png"),"image/png")}var Jf=["fill","stroke","stroke-width","stroke-dasharray","font-size","font-weight","text-anchor","opacity"],ma="http://www.w3.org/2000/svg";function dc({name:t,svg:e,title:o,scenario:n,items:r}){let s=$c(o,n),i=mc(e),[,,l,c]=e.getAttribute("viewBox").split(" ").map(Number),m=document.createElement("canvas").getContext("2d");m.font=`13px ${Lo}`;let p=pa(m,s.source,l),$=40+p.length*17,f=document.createElementNS(ma,"svg"),u=(S,v,C="")=>{let x=document.createElementNS(ma,S);for(let[Q,yt]of Object.entries(v))x.setAttribute(Q,String(yt));return x.textContent=C,f.append(x),x},d=$+c+64,h={width:l+2*Zt,height:d,viewBox:`${-Zt} 0 ${l+2*Zt} ${d}`};for(let[S,v]of Object.entries({...h,"font-family":Lo,role:"img"}))f.setAttribute(S,String(v));u("title",{},`${s.title} ${s.source}`),u("rect",{x:-Zt,y:0,width:l+2*Zt,height:d,fill:"#FFFFFF"}),u("text",{x:0,y:26,"font-size":20,"font-weight":650,fill:Js},s.title);for(let[S,v]of p.entries())u("text",{x:0,y:46+S*17,"font-size":13,fill:tr},v);i.setAttribute("x","0"),i.setAttribute("y",String($)),i.setAttribute("width",String(l)),i.setAttribute("height",String(c)),f.append(i);let y=0;for(let S of r){if(S.svg){let v=mc(S.svg);for(let[C,x]of Object.entries({x:y,y:$+c+12,width:16,height:16}))v.setAttribute(C,String(x));f.append(v)}u("text",{x:y+20,y:$+c+25,"font-size":13,fill:Js},S.label),y+=m.measureText(S.label).width+40}u("text",{x:0,y:d-12,"font-size":13,fill:tr},s.foot),ve(`${t}.svg`,new XMLSerializer().serializeToString(f),"image/svg+xml")}function mc(t){let e=t.cloneNode(!0),[o,n]=[[t,...t.querySelectorAll("*")],[e,...e.querySelectorAll("*")]];for(let[r,s]of n.entries()){let i=window.getComputedStyle(o[r]);for(let l of Jf)s.setAttribute(l,i.getPropertyValue(l));for(let{name:l}of[...s.attributes])(["class","style","id","href","role"].includes(l)||l.startsWith("aria-"))&&s.removeAttribute(l)}for(let r of e.querySelectorAll("a")){let s=document.createElementNS(ma,"g");for(let{name:i,value:l}of[...r.attributes])s.setAttribute(i,l);s.append(...r.childNodes),r.replaceWith(s)}return e}var De=b.graph,hc=({ways:t,shows:e,choose:o})=>a`
  <div class="knoppen" role="group" aria-label=${De.show.label}>
    ${t.map(([n,r])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${r}</button>`)}
  </div>
`;function gc({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${De.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>{lt(De.keep.busy),uc({name:e.name,picture:e,handle:t,scenario:H(P.route.query)})};return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",De.tools.fit,()=>t.current.fit())} ${n("back",De.tools.back,o)}
      ${n("screen",De.tools.screen,r)} ${n("png",De.tools.png,s)}
    </div>
  `}function bc({picture:t,ids:e,left:o}){if(!e.length)return null;let n=r=>R({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${De.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=_(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${k(De.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(s+1)}>${i}</button>`}`})}
      ${[...o].map(([r,{shown:s,count:i}])=>{let l=k(De.left_out,{name:_(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${j(["graaf",Te],{ding:r})}>${De.surroundings}</a></p>`})}
    </nav>
  `}function Bo(){let t=b.missing;return a`
    <${U} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${j("overzicht")}>${t.home}</a></p>
  `}var St=b.graph,t$="(max-width: 44rem)",fa=null,$a=()=>fa,tn=t=>R({kies:P.route.query.kies===t?null:t},!0);function e$(t){let e=window.matchMedia(t$).matches,o=t.matrix?[["matrix",St.show.matrix],["beeld",St.show.arrows]]:[["beeld",St.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",St.show.list]]:[],r=["tabel",St.show.table];return e&&!n.length&&!t.choose?[r,...o]:[...n,...o,r]}function o$(t,e,o){let n=J(o||""),r=Object.keys(t.table);return n?e.filter(s=>r.some(i=>J(xn(t,s,i)).includes(n))):e}function n$({picture:t,drawn:e,opened:o,chosen:n,row:r,lit:s,choices:i,handle:l,turn:c,shown:m,tell:p}){let $=Oe(()=>e.rows.filter(d=>d.color),[e]),f=Oe(()=>[...e.nodes].filter(d=>d.title).sort((d,h)=>d.y-h.y||d.x-h.x).map(d=>d.id),[e]),u=d=>{let h=f[(f.indexOf(s[0])+d+f.length)%f.length];R({kies:h},!0)};return a`
    <${Xl} of=${`${t.name}|${t.date}|${t.centre||""}|${i}|${c}`} nodes=${e.nodes}
      edges=${$} options=${r$(t,o)} opened=${o} handle=${l} lit=${s}
      line=${r?.color?r.id:""} look=${!!n||s.length===1} shown=${m}
      title=${k(St.picture,{title:t.title})} onChoose=${d=>d&&tn(d)} onStep=${u}
      unfolds=${p.unfolds} onUnfold=${p.unfold} onHover=${p.point}
      onClear=${()=>R({kies:null},!0)} />
  `}function s$({picture:t,query:e}){let o=ht(null),n=ht(!1),[r,s]=K(0),[i,l]=K(null),c=e.kies||"",m=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(D=>e[D]).join("|"),p=Oe(()=>Ll(t,e),[t,m]),$=(e.uit||"").split(",").filter(Mt),f=Oe(()=>Cl(p,$,t.date,t.layout),[p,e.uit]),u=Oe(()=>new Map(f.nodes.map(D=>[D.id,D])),[f]),d=f.rows.find(D=>D.id===c||c===`leeg~${D.id}`&&D),h=d?"":u.has(c)?c:"",y=Oe(()=>o$(t,p.rows,e.zoek),[p,e.zoek]),S=!d&&!h&&J(e.zoek||""),v=S?f.nodes.filter(D=>J(D.title||"").includes(S)).map(D=>D.id):[],C=e$(t),x=C.some(([D])=>D===e.toon)?e.toon:C[0][0],Q=t.choose&&!Al(e),yt=x==="beeld"&&!Q,E=D=>u.get(D)?.title||(t.matrix?St.matrix.nobody:St.not_said),Ot=D=>Mt(D)&&at(D)&&D!==t.centre,Ee=D=>{if(!Ot(D))return;let ns=$.includes(D)?$.filter(Lp=>Lp!==D):[...$,D];l(null),R({uit:ns.join(","),kies:D})},O=D=>{(D||!n.current)&&l(D)},W=D=>{n.current=D,D||l(null)};Fe(()=>{!c||!P.started||(d&&!(d.from&&d.to)?lt(k(St.chosen_one,{name:vn(t,d,E)})):d?lt(k(St.chosen_pair,{from:E(d.from),to:E(d.to)})):h&&lt(k(St.chosen_one,{name:E(h)})))},[c]),jt(()=>(fa={name:t.name,drawing:o.current},()=>{fa=null}));let G=d&&!d.color?`leeg~${d.id}`:"",st=G&&u.has(G)?[G]:d?[d.from,d.to].filter(Boolean):h?[h]:v,Ae={unfolds:Ot,unfold:Ee,point:O},Se={picture:t,rows:f.rows,name:E,opened:$,unfold:Ee,pick:tn},de=i&&i.id!==c&&a`<${Dl} ...${Se} unfolds=${Ot} keep=${W} hover=${i} close=${()=>l(null)} />`,ro=L(St.rows,y.length),wt=t.matrix?a`<${tc} picture=${t} rows=${y} name=${E} pick=${tn} />`:t.layout==="route"&&yt&&a`<p class="zacht">${St.nothing_chosen}</p><${la} picture=${t} rows=${y} name=${E} chosen="" pick=${tn} />`;return a`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${hc} ways=${C} shows=${x} choose=${D=>R({toon:D},!0)} />
      ${yt&&a`<${gc} handle=${o} picture=${t} reset=${()=>s(r+1)} />`}
      <${nc} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${x==="tabel"}>
          ${yt&&a`<${bc} picture=${t} ids=${$} left=${f.left} />`}
          ${t.choose&&!Q&&a`<p class="spoor"><a href=${j(["graaf",t.name])}>${St.choose.back}</a></p>`}
          <div class="vlak">
            ${Q?a`<${Fl} picture=${t} />`:x==="matrix"?a`<${Jl} picture=${t} rows=${y} names=${u} chosen=${d?.id||""} pick=${tn}
                      point=${O} caption=${k(St.matrix.caption,{rows:ro})} />`:x==="lijst"?a`<${la} picture=${t} rows=${y} name=${E} chosen=${d?.id||""} pick=${tn} />`:a`<${n$} ...${{picture:t,drawn:f,opened:$,chosen:c,row:d,lit:st,choices:m,handle:o,turn:r,tell:Ae}}
                        shown=${x==="beeld"} />`}
            ${!p.rows.length&&a`<p class="leegbeeld">${t.centre?St.alone:St.empty}</p>`}
            ${de}
          </div>
          ${!Q&&a`<${ac} picture=${t} hidden=${e.zonder||""} />`}
          ${yt&&a`<p class="zacht sleutels">${St.keys}</p>`}
        </div>
        <div class="tabel" hidden=${x!=="tabel"}>
          <div class="rol">
            <${lc} picture=${t} rows=${y} chosen=${d?.id||h} pick=${tn}
              caption=${k(St.caption,{title:t.title,rows:ro})} />
          </div>
          <div class="acties">
            <${_t} name=${`${t.name}.csv`} rows=${()=>a$(t,y)} />
          </div>
        </div>
      </div>
      <${Wl} ...${Se} row=${d} node=${h} first=${wt} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${St.loose}</p>`}
  `}var r$=(t,e)=>e.length&&t.name!==Te?{...t.options,groups:{...g.around.options.groups,...t.options.groups}}:t.options,a$=(t,e)=>[[...Object.values(t.table),...Et],...e.map(o=>[...Object.keys(t.table).map(n=>xn(t,o,n)),...Bt(null)])];function i$({name:t,title:e,sentence:o}){let r=[...Object.values(g.views).map(s=>[s.name,s.tab||s.title]),[Te,g.around.tab]];return a`
    <${U} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${St.pictures}>
      ${r.map(([s,i])=>{let l=s===t?"page":null;return a`<li><a href=${j(["graaf",s])} aria-current=${l}>${i}</a></li>`})}
    </ul>
  `}function kc({route:{path:t,query:e}}){let o=t[1]||Object.keys(g.views)[0],n=Oe(()=>jl(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${i$} name=${o} title=${n.title} sentence=${n.sentence} />
    <${s$} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${Bo} />`}function Qn({name:t,of:e,rows:o,columns:n,fields:r,keep:s,sort:i}){let l=b[e];return function({route:m}){let p=H(m.query).plan,$=o(p).filter(h=>s(h,m.query)),f=n(),u=L(l.count,$.length),d=()=>[[...f.map(h=>h.label),...Et],...As($,f,Dr("sorteer",i)).map(h=>[...f.map(y=>y.text(h)),...Bt(null,tt(h.id)?.key||p)])];return a`
      <${U} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${Me}>
        <${Ie} />
        <div class="velden">
          <${Ze} name="tekst" />
          ${r().map(h=>a`<${It} ...${h} />`)}
          <${jo} names=${Object.keys(m.query).filter(h=>h!=="merk")} />
        </div>
      <//>
      <p class="telling">${u}<${_t} name=${`${t}.csv`} rows=${d} /></p>
      <div class="rol">
        <${ut}
          id=${t}
          caption=${k(l.caption,{count:u})}
          rows=${$}
          columns=${f}
          urlKey="sorteer"
          sort=${i}
        />
      </div>
      <${Tt} text=${u} />
    `}}var yc=zt.map(t=>[t.notation,t.label]),wc=t=>zt.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),vc=t=>Object.entries(g.codes[t]).map(([e,o])=>[e,o.label]),_c=(t,e)=>!e||J([_(t),...["altLabel","promise","summary"].flatMap(o=>rt(t,o))].join(" ")).includes(J(e)),so=b.partners,xc=Qn({name:"partners",of:"partners",sort:"naam",rows:t=>g.partners[z?t:""],keep:(t,e)=>_c(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||w(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:so.fields.step,name:"stap",options:yc},{label:so.fields.kind,name:"soort",options:vc("OrganisationKind")},{label:so.fields.role,name:"rol",options:Object.entries(so.roles)}],columns:()=>[{key:"naam",label:so.columns.name,text:t=>_(t.id),cell:t=>[a`<${M} id=${t.id} />`,a`<${dn} id=${t.id} />`]},{key:"soort",label:so.columns.kind,text:t=>ke(t.id,"organisationKind")},{key:"stappen",label:so.columns.steps,text:t=>wc(t.steps)},{key:"handelt",label:so.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:so.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:so.columns.wish,text:t=>t.wish}]}),Yt=b.measures,Xn=t=>g.called[t]?.short||"",Jn=t=>w(t,"prefLabel"),l$=hi.map(t=>({id:t,...g.works[t]})).sort((t,e)=>F(Xn(t.id)||"~",Xn(e.id)||"~")||F(Jn(t.id),Jn(e.id))),er=z?"":ao[0].date,c$=(t,e,o)=>({key:t,label:e,text:({id:n})=>fn(n,o)?Ut(n,o):"",cell:({id:n})=>fn(n,o)&&a`<${bt} id=${n} date=${o} />`}),p$=()=>ge("Chapter").sort((t,e)=>F(w(t,"identifier"),w(e,"identifier"))).map(t=>[t,k(Yt.chapter,{identifier:w(t,"identifier"),title:Jn(t)})]),Sc=Qn({name:"maatregelen",of:"measures",sort:"nr",rows:t=>l$.filter(e=>Io(e.id,t)),keep:(t,e)=>_c(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:xo(t.id).includes(e.stap)))&&(!e.soort||Si(t.id).includes(e.soort))&&(!e.wat||be(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||fn(t.id)===e.staat),fields:()=>[{label:Yt.fields.what,name:"wat",options:Object.entries(Yt.types)},{label:Yt.fields.chapter,name:"hoofdstuk",options:p$()},{label:Yt.fields.step,name:"stap",options:[...yc,["alle",Yt.across]]},{label:Yt.fields.kind,name:"soort",options:ln.map(t=>[t.notation,t.label])},{label:Yt.fields.status,name:"staat",options:vc("Status")}],columns:()=>[{key:"nr",label:Yt.columns.number,text:({id:t})=>Xn(t),cell:({id:t})=>Xn(t)?a`<a href=${ie(t)}>${Xn(t)}</a>`:a`<span class="zacht">${Yt.no_number}</span>`},{key:"naam",label:Yt.columns.name,text:({id:t})=>Jn(t),cell:({id:t})=>a`<${M} id=${t} text=${Jn(t)} />`},...Ne(({id:t})=>tt(t)?.key),{key:"wat",label:Yt.columns.what,text:({id:t})=>gt(t)},...er&&er!==le?[c$("plan",A(bo(er)),er)]:[],{key:"nu",label:z?Yt.columns.stand:A(bo(le)),text:({id:t})=>Ut(t),cell:({id:t})=>a`<${bt} id=${t} />`},{key:"termijn",label:Yt.columns.deadline,text:({id:t})=>w(t,"finalDueBy"),cell:({id:t})=>V(w(t,"finalDueBy"))},{key:"stap",label:Yt.columns.step,text:t=>t.across?b.shared.all_steps:wc(xo(t.id))},{key:"wie",label:Yt.columns.lead,sort:!1,text:t=>t.container?"":Wo(t.id).map(_).join(", ")||b.shared.nobody,cell:t=>t.container?"":Wo(t.id).length?a`<${Ft} ids=${Wo(t.id)} />`:a`<span class="zacht">${b.shared.nobody}</span>`}]});var Eo=b.lookup,m$=t=>T(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Pt(t,e))).filter(at),f$=Object.entries(g.lookups).map(([t,e])=>({id:t,...e,about:m$(t),text:J([_(t),...rt(t,"altLabel"),w(t,"summary"),e.told].join(" "))})),Oc=t=>Lt(t).map(it),Cc=Qn({name:"naslag",of:"lookup",sort:"naam",rows:t=>f$.filter(e=>Io(e.id,t)),keep:(t,e)=>(!e.wat||be(t.id,e.wat))&&(!e.tekst||t.text.includes(J(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:Eo.fields.what,name:"wat",options:Object.entries(Eo.types).filter(([t])=>ge(t).length)},{label:Eo.fields.step,name:"stap",options:zt.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:Eo.columns.name,text:({id:t})=>_(t),cell:({id:t})=>[a`<${M} id=${t} />`,w(t,"summary")&&a`<p class="zacht">${w(t,"summary")}</p>`]},...Ne(({id:t})=>tt(t)?.key),{key:"wat",label:Eo.columns.what,text:({id:t})=>gt(t)},{key:"zegt",label:Eo.columns.told,text:t=>t.told},{key:"over",label:Eo.columns.about,sort:!1,text:t=>t.about.map(_).join("; "),cell:t=>a`<${Ft} ids=${t.about} name=${ze} />`},{key:"bron",label:Eo.columns.place,sort:!1,text:({id:t})=>Oc(t).join("; "),cell:({id:t})=>{let[e,...o]=Oc(t),n=k(b.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var jc=b.unknown,xe=({of:t,count:e,intro:o=t.intro,children:n})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:k(jc.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${o}</p>
    ${n}
  </section>
`,ua=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(g.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${A(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function or(){let t=jc.reading;return a`
    <${xe} of=${t}>
      ${Object.entries(t.lists).map(([e,o])=>a`<h3>${o}</h3><${ua} list=${e} />`)}
      ${t.rules.map(({title:e,text:o})=>a`<h3>${e}</h3><p>${o}</p>`)}
      <h3>${t.source}</h3>
      ${g.plans.map(e=>a`<p>${`${Pe(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var nr=b.method,Mc=()=>a`
  <${U} text=${nr.title}><p class="uitleg">${nr.intro}</p><//>
  <${rl} />
  <div class="blok"><${zs} /></div>
  <${xe} of=${nr.states}><${ua} list="CellState" /><//>
  <${or} />
  <p><a href=${j("weet-niet")}>${nr.unknown}</a></p>
`;var Ao=b.overview;function $$({cell:t}){let[e,...o]=t.brief,n=t.asked&&a`<span class="bij">${Ao.asked_mark}</span>`;if(!e)return n||a`<span class="streepje">–<span class="stil"> ${b.shared.no_cell}</span></span>`;let r=[a`<strong class=${t.strict&&"anders"}>${e}</strong>`,o.map(s=>a`<span class="bij">${s}</span>`),n];return t.unmet?a`<span class="plaat">${r}</span>`:a`<${Je} bar=${t.bar} support=${t.support_only} />${r}`}function u$({row:t,cell:e,step:o,plan:n,chosen:r}){let{word:s,lines:i,look:l}=Kt(e),c=`${r?" gekozen":""}${o===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${c}`}>
        <span class="sr">${s}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let m=_e(t.key,o,n.key),p=[s,...i,e.strict,e.most_basis&&Rt[e.most_basis]?.[1],e.asked&&Ao.asked_mark].filter(Boolean).join(" · ");return a`
    <td role="cell" class=${`vak ${l}${e.brief.length?"":" leeg"}${c}`}>
      <button type="button" id=${Uo(m)} aria-haspopup="dialog" onClick=${()=>R({cel:m})}>
        <span class="sr">${k(Ao.cell,{row:t.label,step:Y(o)})}${p}</span>
        <span class="beeld" aria-hidden="true"><${$$} cell=${e} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${Qe} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}var d$=({step:t,place:e,of:o,empty:n,chosen:r})=>a`
  <th scope="col" role="columnheader" class=${`halte${r?" gekozen":""}${e===o?" laatste":""}`}>
    <span class=${n?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${ie(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,h$=({row:t,plan:e,chosen:o})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${M} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${ce(e).map((n,r)=>a`<${u$} row=${t} cell=${t.cells[r]} step=${n} plan=${e} chosen=${r===o} />`)}
  </tr>
`,g$=({plan:t,chosen:e,choose:o})=>a`
  <div class="stappen" role="group" aria-label=${Ao.one_step}>
    ${ce(t).map((n,r)=>a`
        <button type="button" aria-pressed=${String(r===e)} onClick=${()=>o(r)}>
          ${Y(n)}
        </button>
      `)}
  </div>
`;function Tc({by:t,scenario:e,plan:o,address:n="",reach:r}){let s=ce(o),[i,l]=K(n?Math.max(0,s.indexOf(js(n).step)):0),c=new Set(r?.columns.filter(m=>!m.acting).map(m=>m.step));return a`
    <${g$} plan=${o} chosen=${i} choose=${l} />
    <table
      class=${`matrix by-${t}`}
      id=${o===g.plans[0]?"matrix":`matrix-${o.key}`}
      role="table"
    >
      <caption>${k(Ao.caption,{rows:Ao.heads[t],scenario:et(e,o)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Ao.heads[t]}</th>
          ${o.steps.map((m,p)=>a`
              <${d$} step=${m} place=${p+1} of=${o.steps.length} empty=${c.has(m.notation)}
                chosen=${p===i} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${s.length-1===i?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${Ao.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Gt(t,e,o).map(m=>a`<${h$} key=${m.key} row=${m} plan=${o} chosen=${i} />`)}
      </tbody>
    </table>
  `}var b$={station:a`<path d="M1 12h22" stroke-width="2.5" /><circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" /><path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Lc=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
    ${b$[t]}
  </svg>
`;var ts=b.overview.start;function Bc({answer:t}){let e=t.reach.length===1?t.reach[0].numbers:{},o=({get:n,plain:r,point:s})=>{let i=t.points.find(c=>c.name===s),l=k(n,{...e,...i});return l.includes("{")?r:l};return a`
    <section class="wensen">
      <h2>${ts.wish}</h2>
      <ul class="tegels">
        ${ts.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${j(n.to,n.choose)}>
                <${Lc} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}${o(n)}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}var k$=({query:t,barriers:e,plan:o,weights:n},r)=>j("aandachtspunten",{vraag:t,stap:e.length===1?e[0]:"",gewicht:n.length===1?n[0]:"",...r&&{plan:o}}),y$=({point:t,several:e})=>a`
  <li>
    <p class="getal">${t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${k$(t,e)}>${t.ask}</a></p>
  </li>
`;function Ec({points:t,plans:e,count:o}){let n=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${ts.discuss.title}</h2><p>${ts.discuss.note}</p>
        <p class="acties"><a href=${j("aandachtspunten")}>${k(ts.discuss.all,{count:o})}</a></p>
      </div>
      ${e.map(r=>{let s=t.filter(i=>i.plan===r.key);return s.length?a`
          ${n&&a`<p class="zacht">${r.title}</p>`}
          <ul class="kaartjes">
            ${s.map(i=>a`<${y$} key=${i.name} point=${i} several=${n} />`)}
          </ul>
        `:null})}
    </section>
  `:null}var ae=b.overview,Ac={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:Fc}=b.thing,w$=(t,e,o)=>{let{word:n,lines:r}=Kt(e);if(!e)return[t.label,Y(o),ae.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:m,expected:p}=e;return[t.label,Y(o),n,r.join("; "),N("Basis",s),Fc[i],l,c,m,Fc[p]]},v$=(t,e,o)=>[[...ae.csv,...Et],...Gt(t,e,o).flatMap(n=>n.cells.map((r,s)=>[...w$(n,r,ce(o)[s]),...Bt(e,o.key)]))],_$=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${_t} name="matrix.csv" rows=${()=>v$(t,e,o)} />
    <button type="button" onClick=${()=>Wi(t,e,o)}>${ae.svg}</button>
    <button type="button" onClick=${()=>Di(t,e,o)}>${ae.png}</button>
    <${po} text=${()=>location.href} label=${ae.link} />
  </div>
`,x$=({answer:t,plan:e,plans:o})=>a`
  <div class="start">
    <${U} text=${ae.heading} title=${ae.title}>
      <p>${k(ae.start.intro,{report:co(e)})}</p>
    <//>
    <${Bc} answer=${t} />
  </div>
  <${Ec} points=${t.points} count=${t.gaps.length} plans=${o} />
`;function zc({route:t}){let e=H(t.query),o=Ac[t.query.rijen||""]||"kind",n=Object.entries(Ac).map(([l,c])=>[l,ae.rows[c]]),r=o==="kind"?"":t.query.rijen,{cel:s}=t.query,i=mt(e);return a`
    ${o==="kind"?a`<${x$} answer=${i} plan=${q(e.plan)} plans=${he(e)} />`:a`<${U} text=${ae.heading} title=${ae.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${ae.matrix[o]}</h2><p>${et(e)}</p>
          <p class="acties"><a href=${j("methode")}>${ae.legend.more}</a></p>
          <${Ls} query=${t.query}>
            <${Co} legend=${ae.rows.title} name="rijen" options=${n} current=${r} id="r" />
            <${Ye} />
          <//>
        </div>
        ${he(e).map(l=>a`
            ${z&&a`<h3>${l.title}</h3>`}
            <${To} plan=${l} />
            <${Tc} by=${o} scenario=${e} plan=${l} address=${s}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${_$} by=${o} scenario=${e} plan=${l} />
            <${al} scenario=${e} plan=${l} />
          `)}
        <${qs} />
      </div>
      <${zs} />
    </div>
    ${s&&a`<${Ns} address=${s} by=${o} scenario=${e} />`}
    <${Tt} text=${s?"":k(ae.shown,{scenario:et(e)})} />
  `}var da=(t,e)=>g.promises[t.key].rows.filter(({id:o})=>Nt(o,e)&&oe(o,e).outcome).map(o=>({...o,plan:t,...Nc(o.id,o.work,e)})),Pc=(t,e)=>g.promises[t.key].undated.filter(o=>Nt(o,e)).map(o=>{let n=w(o,"initiative").slice(1);return{id:o,work:n,plan:t,...Nc(o,n,e)}});function Nc(t,e,o){let n=oe(t,o),r=_(e);return{name:r,short:ze(e)===r?r:ze(e),what:w(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",w(t,"deadlineText")),day:w(t,"dueBy"),by:V(w(t,"dueBy")),outcome:n.outcome||"",stand:n.stand||"",on:V(n.on)}}var Rc=t=>he(t).filter(e=>g.promises[e.key].rows.length||g.promises[e.key].undated.length),ha=t=>g.promises[t.key].reports,es=t=>g.promises[q(t.key).key];var $o=b.promises,ga=b.shared.outcomes,nt={left:274,top:32,foot:40,level:19,pad:30,line:21};function S$(t){let e=nt.top;return t.map(o=>{let n=Math.max(o.levels*nt.level+nt.pad,o.title.length*nt.line+36),r={...o,y:e,height:n};return e+=n,r})}var O$=t=>k($o.mark,{name:t.name,what:t.what||$o.card.none,quote:t.quote,said:ga[t.outcome].said}),ba=t=>Object.entries(ga).filter(([,{open:e}])=>e).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>k($o.lane_counts,{count:e,said:o}));function C$({lane:t,rows:e,wide:o}){let n=ba(e),r=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${nt.left+o} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${r} text-anchor="end">${t.number}</text>
      ${t.title.map((s,i)=>a`<text class="laannaam" x="32" y=${r+i*nt.line}>${s}</text>`)}
      <text class=${n.length?"laantal open":"laantal"} x="32" y=${r+t.title.length*nt.line}>
        ${n.length?n.join(" · "):L($o.lane_total,e.length)}
      </text>
    </g>
  `}function j$({row:t,lane:e,shown:o,point:n}){let r=e.levels*nt.level,s=nt.left+t.x,i=e.y+e.height/2+r/2-nt.level/2-t.level*nt.level,l=t.tail&&ga[t.outcome].tail&&nt.left+t.tail,c={row:t,x:s,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${s} ${i} H${Math.max(l,s+9)} m0 -5 v10`} />`}
    <a
      href=${ie(t.work)}
      class=${`belofte ${o?"gekozen":""}`}
      aria-label=${O$(t)}
      transform=${`translate(${s} ${i})`}
      onMouseEnter=${()=>n(c)}
      onFocus=${()=>n(c)}
    >
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Gn} outcome=${t.outcome} /></g>
    </a>
  `}function M$({at:t,width:e,height:o,close:n}){let{row:r,x:s,y:i}=t,[l]=Lt(r.id),c=s>e*.62,m={left:c?"auto":`${(s+14)/e*100}%`,right:c?`${(e-s+14)/e*100}%`:"auto",top:i>o*.6?"auto":`${i/o*100}%`,bottom:i>o*.6?`${(o-i)/o*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${m} onMouseLeave=${n}>
      <p><strong>${r.name}</strong></p>
      <p>${$o.card.promised}${r.what?`${r.what}, `:""}${r.quote} <span class="zacht">(${r.by})</span></p>
      <p><${Qo} outcome=${r.outcome} on=${r.on&&k($o.card.came,{day:r.on})} /></p>
      ${Wo(r.work).length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${Ft} ids=${Wo(r.work)} /></p>`}
      ${l&&a`<p class="zacht">${it(l)}</p>`}
    </div>
  `}function Ic({plan:t,rows:e,date:o}){let[n,r]=K(null),s=ht(null),{lanes:i,wide:l,years:c,beyond:m}=es(t),p=S$(i),$=p.length?p.at(-1).y+p.at(-1).height:nt.top,f=nt.left+l+20,u=$+nt.foot,d=ha(t).find(C=>C.date===Ke(t.key,o))||ha(t).at(-1),h=nt.left+d.x,y=k($o.report,{date:V(d.date)}),S=y.length*8.6+24,v=Math.min(Math.max(h-S/2,nt.left),f-S);return a`
    <div class="lanenvak" ref=${s} onMouseLeave=${()=>r(null)} onKeyDown=${C=>C.key==="Escape"&&r(null)}>
      <svg class="lanen" viewBox=${`0 0 ${f} ${u}`} role="group" aria-label=${$o.picture}>
        <rect class="daarna" x=${h} y=${nt.top} width=${nt.left+l+20-h} height=${$-nt.top} />
        ${c.map(({year:C,x})=>a`
            <g class="jaar">
              <line x1=${nt.left+x} x2=${nt.left+x} y1=${nt.top} y2=${$} />
              <text x=${nt.left+x+4} y=${nt.top-9}>${C}</text>
            </g>
          `)}
        ${m&&a`<g class="jaar"><text text-anchor="middle" x=${nt.left+m.x} y=${nt.top-9}>${$o.beyond}</text></g>`}
        ${p.map((C,x)=>a`<${C$} lane=${C} rows=${e.filter(Q=>Q.lane===x)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${f} y1=${$} y2=${$} />
        <line class="nu" x1=${h} x2=${h} y1=${nt.top-8} y2=${$} />
        <g class="nulabel">
          <rect x=${v} y=${$+4} width=${S} height="28" rx="3" />
          <text x=${v+S/2} y=${$+24} text-anchor="middle">${y}</text>
        </g>
        ${e.map(C=>a`<${j$} key=${C.id} row=${C} lane=${p[C.lane]} shown=${n?.row.id===C.id} point=${r} />`)}
      </svg>
      ${n&&a`<${M$} at=${n} width=${f} height=${u} close=${()=>r(null)} />`}
    </div>
  `}var dt=b.promises;function T$({rows:t,chosen:e,plan:o}){let n=Dt(o).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${dt.tiles_label}>
      ${Object.entries(n).map(([r,{tile:s}])=>a`
          <button
            type="button"
            id=${`uitkomst-${r}`}
            aria-pressed=${String(e===r)}
            onClick=${()=>R({uitkomst:e===r?null:r})}
          >
            <${wn} outcome=${r} />
            <span class="getal">${t.filter(i=>i.outcome===r).length}</span>
            <span>${s}</span>
          </button>
        `)}
    </div>
  `}var L$=t=>{let e=es(t.plan).lanes[t.lane];return e?[e.number,e.title.join(" ")].filter(Boolean).join(" "):""},ka=[{key:"dag",label:dt.columns.day,text:t=>t.day,cell:t=>t.by},{key:"actie",label:dt.columns.work,text:t=>t.name,cell:t=>a`<${M} id=${t.work} />`},{key:"wat",label:dt.columns.what,text:t=>t.what},{key:"woorden",label:dt.columns.quote,text:t=>t.quote},{key:"stand",label:dt.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?a`<${Qo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:dt.columns.lane,text:L$}],B$=(t,e)=>[[...ka.map(o=>o.label),b.timeline.csv.at(-1),...Et],...t.map(o=>[...ka.map(n=>n.text(o)),Lt(o.id).map(it).join("; "),...Bt(e,o.plan.key)])],E$=6;function A$({rows:t,plan:e,date:o}){let[n]=Object.entries(b.shared.outcomes).find(([,{open:s}])=>s),r=t.filter(s=>s.outcome===n).sort((s,i)=>F(s.day,i.day));return a`
    <aside class="langst-open">
      <h2>${dt.open.title}</h2>
      <p>${r.length?k(dt.open.said,{date:V(Ke(e.key,o))}):dt.open.none}</p>
      <ul>
        ${r.slice(0,E$).map(s=>a`
            <li key=${s.id}>
              <${wn} outcome=${s.outcome} />
              <span>
                <${M} id=${s.work} text=${s.short} />${" "}${s.what||""}
                <span class="bij">${dt.open.promised}${s.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${j("aandachtspunten",{termijnen:"alle"})}>${dt.open.gaps}</a></p>
      <h2>${dt.read.title}</h2>
      <ul class="leesregels">${dt.read.lines.map(s=>a`<li>${s}</li>`)}</ul>
    </aside>
  `}var F$=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${es(t).lanes.map((o,n)=>[o,e.filter(r=>r.lane===n)]).filter(([,o])=>o.length).map(([o,n])=>a`
          <details>
            <summary>${[o.number,o.title.join(" ")].filter(Boolean).join(" ")}
              <span class="bij">${L(dt.lane_total,n.length)}${ba(n).map(r=>` · ${r}`)}</span>
            </summary>
            <ul>
              ${n.map(r=>a`
                  <li key=${r.id}>
                    <${Qo} outcome=${r.outcome} on=${r.by} />
                    <span><${M} id=${r.work} text=${r.short} />${" "}${r.what||r.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`;function z$({plan:t,scenario:e,chosen:o}){let n=da(t,e.date),r=Pc(t,e.date),s=n.filter(i=>!o||i.outcome===o);return a`
    <section>
      ${z&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${k(dt.intro,{count:n.length,undated:r.length})}</p>
      <${T$} rows=${n} chosen=${o} plan=${t} />
      <div class="belofteblad">
        <div><${Ic} plan=${t} rows=${s} date=${e.date} /><${F$} plan=${t} rows=${s} /></div>
        <${A$} rows=${n} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${dt.table}</summary>
        <div class="rol">
          <${ut} id=${`beloften-${t.key}`} caption=${dt.caption} rows=${s} columns=${ka} sort="dag" />
        </div>
      </details>
      ${r.length>0&&a`
          <details class="tweeling">
            <summary>${k(dt.undated,{count:r.length})}</summary>
            <ul>
              ${r.map(i=>a`<li><${M} id=${i.work} />: ${i.quote}${i.what&&`, ${i.what}`}${i.stand&&`; ${i.stand}`}</li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function P$(t){let e=document.querySelector("svg.lanen"),o=Object.entries(b.shared.outcomes).map(([n,{tile:r}])=>({svg:document.querySelector(`#uitkomst-${n} svg`),label:r}));dc({name:"beloften",svg:e,title:dt.heading,scenario:t,items:o})}function qc({route:t}){let e=H(t.query),o=Rc(e),n=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",r=o.flatMap(s=>da(s,e.date)).filter(s=>!n||s.outcome===n);return a`
    <${U} text=${dt.heading} title=${dt.title} />
    <${Me}><${Ie} /><${Go} /><//>
    ${o.map(s=>a`<${z$} key=${s.key} plan=${s} scenario=${e} chosen=${n} />`)}
    ${!o.length&&a`<p>${dt.none}</p>`}
    <p class="acties">
      <${_t} name="beloften.csv" rows=${()=>B$(r,e)} />
      ${o.length>0&&a`<button type="button" id="lanen-svg" onClick=${()=>P$(e)}>${b.graph.keep.svg}</button>`}
      <a href=${j("tijdlijn")}>${dt.all_events}</a>
    </p>
    <${Tt} text=${L(dt.lane_total,r.length)} />
  `}var fe=b.questions.own,ya=200;function N$({columns:t,rows:e}){return a`
    <p>${L(fe.rows,e.length)}${e.length>ya&&` ${k(fe.first,{count:ya})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${fe.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,ya).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>ve(fe.file,on([t,...e]),"text/csv;charset=utf-8")}>${fe.csv}</button>
    </div>
  `}function wa({start:t=fe.example,exported:e=!1}){let[o,n]=K(t),[r,s]=K(null);async function i(){s({said:fe.busy});try{s(await B().ask("ask",{text:o,exported:e}))}catch(l){s({said:l.message})}}return a`
    <section class="blok">
      <h2>${fe.title}</h2>
      <p class="zacht">${fe.intro}</p>
      <label class="veld breed">
        <span>${fe.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${o}
          onInput=${l=>n(l.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${i}>${fe.ask}</button></div>
      <div aria-live="polite">
        ${r?.said&&a`<p>${r.said}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?fe.yes:fe.no}</strong></p>`}
        ${r?.graph&&a`<pre tabindex="0" role="region" aria-label=${fe.result}><code>${r.graph}</code></pre>`}
        ${r?.columns&&a`<${N$} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}var ft=b.questions,Dc="gaps",R$=/VALUES\s+\?\w+\s*\{\s*\}/,Wc={barrier:t=>t.barrier&&Y(t.barrier),kind:t=>t.kind&&ot(t.kind),partner:t=>t.partner&&_(ee(t.partner)||t.partner),severity:t=>N("Severity",t.severity),detail:t=>t.detail&&(Mt(t.detail)?_(t.detail):t.told)},Hc=(t,e)=>(Wc[t]?Wc[t](e):e[t])||"",Uc=t=>mt(t).gaps.flatMap(e=>Ko(e).map(o=>({...o,plan:e.plan}))),Gc={key:"severity",label:ft.columns.weight,text:t=>String(Object.keys(g.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Bs} severity=${t.severity} />`};function I$(t){let e=Object.entries(t.columns),o=n=>Mt(n.subject)?a`<${M} id=${n.subject} />`:n.subject_label;return[...e.map(([n,r],s)=>({key:n,label:r,text:i=>Hc(n,i),cell:s===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[Gc],...Ne(n=>n.plan),{key:"bron",label:ft.columns.place,sort:!1,text:n=>Mo(n).map(it).join("; ")}]}function q$({name:t,query:e,scenario:o}){let n=Uc(o).filter(l=>l.query===t);if(!n.length)return a`<p>${ft.nothing}</p>`;let r=I$(e),s={rows:L(ft.rows,n.length),scenario:et(o)},i=()=>[[ft.columns.sentence,...r.map(l=>l.label),...Et],...n.map(l=>[l.sentence,...r.map(c=>c===Gc?Hc("severity",l):c.text(l)),...Bt(o,l.plan)])];return a`
    <div class="rol">
      <${ut}
        id=${`uitkomst-${t}`}
        caption=${k(ft.caption,{title:e.title,...s})}
        rows=${n}
        columns=${r}
      />
    </div>
    <div class="acties">
      <${_t} name=${`${t}.csv`} rows=${i} />
      <a href=${j("aandachtspunten",{vraag:t})}>${ft.as_sentences}</a>
    </div>
  `}function W$({name:t,query:e,scenario:o}){let n=Object.values(g.views).find(i=>i.query===t),r=e.shelf===Dc,s=j("overzicht",{rijen:ft.rows_of[t]});return a`
    <p class="kruimel"><a href=${j("vragen")}>${ft.title}</a></p>
    <${U} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${Me}><${Ye} /><//>`}
    <${Xe} pairs=${[[ft.why,e.why],[ft.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${ft.result}</h2>
          <${q$} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in ft.rows_of&&a`<p><a href=${s}>${ft.in_overview}</a></p>`}
    ${n&&a`<p><a href=${j(["graaf",n.name])}>${ft.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${ft.ask} <code>${k(ft.command,{name:t})}</code></p>`}
    <details>
      <summary>${ft.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${ft.sparql}><code lang="en">${e.sparql}</code></pre>
      <${po} text=${()=>e.sparql} label=${ft.copy} />
    </details>
    ${B()&&!R$.test(e.sparql)&&a`<${wa} key=${t} start=${e.sparql} exported=${e.shelf==="recipes"} />`}
  `}function D$({shelf:t,counts:e}){let o=Object.entries(g.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!o.length)return null;let n=[{key:"titel",label:ft.columns.title,text:r=>r.title,cell:r=>a`<a href=${j(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:ft.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:ft.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ut}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===Dc?n:n.slice(0,2)}
      />
    </section>
  `}function Kc({route:t}){let e=H(t.query),o=t.path[1],n=g.queries[o];if(o&&!n)return a`<${Bo} />`;if(o)return a`<${W$} name=${o} query=${n} scenario=${e} />`;let r=new Map;for(let s of Uc(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${U} text=${ft.title}><p class="uitleg">${ft.intro}</p><//>
    ${B()&&a`<${wa} />`}
    ${ft.shelves.map(s=>a`<${D$} shelf=${s} counts=${r} />`)}
  `}var Qt=b.search,va=100,_a=({text:t,wanted:e})=>ai(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),H$=({item:t,wanted:e})=>a`
  <li>
    <a href=${j(t.path)}><${_a} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${z&&tt(t.id)&&`, ${tt(t.id).title}`}
    </span>
    <p><${_a} text=${_i(t,e)} wanted=${e} /></p>
  </li>
`,Vc=t=>j("zoek",{q:t});function U$({text:t}){let{meant:e,alone:o}=vi(t),[n,r]=Qt.meant.split("{word}");return a`
    <section class="blok" id="anders">
      ${e&&a`<p>${n}<a href=${Vc(e)}>${e}</a>${r}</p>`}
      ${o.length>0&&a`<p>${Qt.alone} ${o.map(s=>a` <a href=${Vc(s)}>${s}</a>`)}</p>`}
      <p>${Qt.try} ${Object.entries(Qt.lists).map(([s,i])=>a` <a href=${j(s)}>${i}</a>`)}</p>
    </section>
  `}var Zc=t=>T(je(t).map(([e])=>at(e)?e:Pt(e,"initiative").find(at)).filter(Boolean));function G$({text:t,wanted:e}){let[o,n]=K(null);if(Fe(()=>{let i=!0;n(null);let l=window.setTimeout(()=>{pi(t).then(c=>i&&n(c)).catch(()=>{})},250);return()=>{i=!1,window.clearTimeout(l)}},[t]),!o?.source)return null;let{found:r,count:s}=o;return a`
    <section id="in-de-bron">
      <h2>${k(Qt.source.title,{count:s})}</h2>
      ${s===0&&a`<p>${Qt.source.none}</p>`}
      ${r.length<s&&a`<p class="zacht">${k(Qt.source.first,{count:r.length})}</p>`}
      <ol class="resultaten">
        ${r.map(({vindplaats:i,woorden:l})=>a`
            <li key=${i}>
              <p><${_a} text=${l} wanted=${e} /></p>
              <p class="zacht">
                ${it(i)}${Zc(i).length>0&&[", ",Qt.source.about,a`<${Ft} ids=${Zc(i)} />`]}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function Yc({route:t}){let e=t.query.q||"",{wanted:o,found:n}=ys(e),r=T(n.map(l=>l.kind)).sort(F),s=n.filter(l=>!t.query.wat||l.kind===t.query.wat);jt(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?L(Qt.found,s.length):k(Qt.nothing,{text:e});return a`
    <${U} text=${Qt.title} />
    <section class="filters" aria-label=${Qt.label}>
      <div class="velden">
        <${Ze} label=${Qt.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${It} label=${Qt.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:Qt.type}</p>
    ${o.length>0&&!n.length&&a`<${U$} text=${e} />`}
    <ol class="resultaten">
      ${s.slice(0,va).map(l=>a`<${H$} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${s.length>va&&a`<p>${k(Qt.too_many,{count:s.length-va})}</p>`}
    ${o.length>0&&Ce()&&a`<${G$} text=${e} wanted=${o} />`}
    <${Tt} text=${o.length?i:""} />
  `}var sr=b.summary.lanes,Jc=b.shared.outcomes,[Qc,Sn,Sa,os,K$,V$]=[225,690,17,8,16,.68];function tp(t,e){return ge("Deadline").filter(o=>o.startsWith(`${t.key}/`)&&Nt(o,e)&&w(o,"dueBy")).map(o=>{let n=I(o,"initiative");return{id:o,day:w(o,"dueBy"),outcome:oe(o,e).outcome,chapter:g.works[n]?.chapter||""}}).filter(o=>o.outcome)}function Z$(t,e,o){let n=tp(t,e),r=l=>w(l,"identifier"),s=T(n.map(l=>l.chapter)).sort((l,c)=>F(r(l)||"~",r(c)||"~")),i=Sa;return s.map(l=>{let c=n.filter(d=>d.chapter===l).sort((d,h)=>F(d.day,h.day)),m=new Map;for(let d of c){let h=Math.round(o(d.day)/os)*os,y=d.outcome==="ahead"?Math.max(h,o(e)+os):h;m.set(y,[...m.get(y)||[],d])}let p=Math.max(K$,Math.max(...[...m.values()].map(d=>d.length))*os+4),$=i+p/2,f=[...m].flatMap(([d,h])=>h.map((y,S)=>({...y,x:d,y:$+(S-(h.length-1)/2)*os}))),u={chapter:l,top:i,middle:$,height:p,signs:f};return i+=p,u})}var xa=t=>new Date(`${t}T00:00:00Z`).getTime(),Xc=t=>t?k(sr.chapter,{number:w(t,"identifier"),name:w(t,"prefLabel")}):sr.elsewhere,Y$=t=>t.length>40?`${t.slice(0,39).trim()}…`:t,Q$=t=>Ge(Object.entries(Jc).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>`${e} ${o}`));function ep({scenario:t,plan:e}){let o=Ke(e.key,t.date),n=tp(e,o).map(h=>h.day);if(!n.length)return null;let[r,s]=[Math.min(...n.map(h=>+h.slice(0,4))),Math.max(...[...n,o].map(h=>+h.slice(0,4)))],[i,l]=[xa(`${r}-01-01`),xa(`${s+1}-01-01`)],c=h=>Qc+8+(xa(h)-i)/(l-i)*(Sn-Qc-16),m=Z$(e,o,c),p=m[m.length-1].top+m[m.length-1].height,$=c(o),f=Array.from({length:s-r+1},(h,y)=>r+y),u=m.map(({chapter:h,signs:y})=>k(sr.told,{chapter:Xc(h),counts:Q$(y)})),d=$>Sn-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Sn} ${p+16}`} role="img" aria-label=${u.join(" ")}>
      <rect class="straks" x=${$} y=${Sa} width=${Sn-$} height=${p-Sa} />
      ${f.map(h=>a`
          <line class="jaar" x1=${c(`${h}-01-01`)} x2=${c(`${h}-01-01`)} y1="4" y2=${p} />
          <text class="jaartal" x=${c(`${h}-01-01`)+4} y="12">${h}</text>
        `)}
      ${m.map(h=>a`
          <line class="baan" x1="0" x2=${Sn} y1=${h.top} y2=${h.top} />
          <text x="0" y=${h.middle+4}>${Y$(Xc(h.chapter))}</text>
        `)}
      <line class="baan" x1="0" x2=${Sn} y1=${p} y2=${p} />
      <line class="peil" x1=${$} x2=${$} y1="2" y2=${p+4} />
      <text class="peildag" x=${d==="end"?$-4:$+4} y=${p+13} text-anchor=${d}>
        ${k(sr.line,{date:V(o)})}
      </text>
      ${m.flatMap(({signs:h})=>h.map(y=>a`
            <g transform=${`translate(${y.x} ${y.y}) scale(${V$})`}>
              <title>${[_(I(y.id,"initiative")),V(y.day),Jc[y.outcome].said].join(", ")}</title>
              <${Gn} outcome=${y.outcome} />
            </g>
          `))}
    </svg>
  `}var Oa=b.summary.route;function X$({step:t,number:e,missing:o,partners:n}){let r=n.filter(({id:s})=>!Ho(s));return a`
    <li class=${n.length?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${n.length?L(Oa.count,r.length):Oa.nobody}</p></div>
      </div>
      <div>
        ${o.length>0&&a`<ul class="gemis" aria-label=${Oa.silent}>${o.map(s=>a`<li><span>${s}</span></li>`)}</ul>`}
        <ul class="namen">
          ${n.map(({id:s,label:i})=>a`<li class=${Ho(s)?"verzamel":""}>${i}</li>`)}
        </ul>
      </div>
    </li>
  `}function op({scenario:t,plan:e}){let o=Gt("kind",t,e),n=Gt("partner",t,e);return a`
    <ol class="blad-route">
      ${e.steps.map((r,s)=>{let i=o.filter(c=>c.cells[s]?.unmet).map(c=>c.label),l=n.filter(c=>c.cells[s]?.initiatives).map(c=>({id:ee(c.key),label:c.label}));return a`<${X$} step=${r} number=${s+1} missing=${i} partners=${l} />`})}
    </ol>
  `}var uo=b.summary,J$=b.shared.outcomes;function np({plan:t,scenario:e,number:o,total:n,children:r}){let{version:s,content:i}=g.meta,l={version:s,content:(i||"").slice(0,12),scenario:et(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${b.shared.app}</p>
        <p>${k(uo.head,{date:V(Ke(t.key,e.date))})}</p>
      </div>
      ${r}
      <div class="vel-voet">
        <p>${k(uo.foot.source,{sources:Pe(t)})} ${k(uo.foot.version,l)}</p>
        <p>${k(uo.foot.sheet,{number:o,total:n})}</p>
      </div>
    </section>
  `}function tu({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet)return a`<td class="niets">–</td>`;let[o,n]=t.brief;return t.initiatives?a`
    <td data-kop=${Y(e)}>
      <${Je} bar=${t.bar} support=${t.support_only} /><span>${o}</span><span class="sr">. ${n}</span>
    </td>
  `:a`<td class="arcering" data-kop=${Y(e)}><span class="plaat">${o}</span></td>`}var eu=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${uo.matrix.title}</caption>
    <thead>
      <tr><td></td>${ce(e).map(o=>a`<th scope="col">${Y(o)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Gt("kind",t,e).map(o=>a`
          <tr>
            <th scope="row">${o.label}</th>
            ${o.cells.map((n,r)=>a`<${tu} cell=${n} step=${ce(e)[r]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,rr=({title:t,note:e,children:o})=>a`
  <section class="blok-blad" aria-label=${t} tabindex="0"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${o}</section>
`;function ou(t,e){let n=Gt("kind",t,e).flatMap(r=>r.cells.slice(0,-1)).filter(r=>r?.expected);return{expected:n.length,silent:n.filter(r=>!r.initiatives).length}}function nu({scenario:t,plan:e,...o}){let n=Dt(e).summary,r=mt({...t,plan:e.key}).points,s=ou(t,e);return a`
    <${np} plan=${e} scenario=${t} ...${o}>
      <h2 class="vel-titel">${n.heading}</h2>
      <p class="vel-intro">
        ${k(n.intro,{report:co(e)})} ${s.expected>0&&k(n.counted,s)}
      </p>
      <${To} plan=${e} />
      <${rr} title=${n.matrix.title} note=${n.matrix.note}>
        <${eu} scenario=${t} plan=${e} />
        <${Dn} />
      <//>
      <${rr} title=${b.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${r.filter(i=>i.plan===e.key).map(i=>a`
                <li>
                  <h3><span class="getal">${i.number}</span> ${i.title}</h3>
                  <p>${i.text} <strong>${i.ask}</strong></p>
                </li>
              `)}
          <li class="zorg"><p><strong>${n.care.title}</strong> ${n.care.text}</p></li>
        </ul>
      <//>
    <//>
  `}function su({scenario:t,plan:e,...o}){let n=Dt(e).summary;return a`
    <${np} plan=${e} scenario=${t} ...${o}>
      <${rr} title=${n.route.title} note=${n.route.note}>
        <${op} scenario=${t} plan=${e} />
      <//>
      <${rr} title=${n.lanes.title} note=${n.lanes.note}>
        <${ep} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Object.entries(J$).map(([r,{tile:s}])=>a`<li><${wn} outcome=${r} /> ${s}</li>`)}
        </ul>
      <//>
    <//>
  `}function sp({route:t}){let e=H(t.query),o=he(e),n=2*o.length;return a`
    <div class="vel-boven">
      <${U} text=${uo.title}><p class="uitleg">${uo.screen}</p><//>
      <${Ie} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${uo.print}</button></p>
    </div>
    <div class="vellen">
      ${o.map((r,s)=>a`
          <${nu} key=${r.key} scenario=${e} plan=${r} number=${2*s+1} total=${n} />
          <${su} key=${`${r.key}-2`} scenario=${e} plan=${r} number=${2*s+2} total=${n} />
        `)}
    </div>
    <${Tt} text=${uo.screen} />
  `}var ar=b.thing.route,ru={organisation:(t,e)=>g.partners[z?e.key:""].find(o=>o.id===t)?.steps||[],undertaking:xo},au=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${z?k(ar.of_plan,{plan:t.title}):ar.label}>
      ${t.steps.map(o=>a`
          <li class=${e.includes(o.notation)?"hier":""}>
            ${o.label}<span class="sr">${e.includes(o.notation)?ar.here:ar.not_here}</span>
          </li>
        `)}
    </ol>
  </div>
`;function rp({id:t}){let e=ru[ko(t)];return e?(tt(t)?[tt(t)]:g.plans).map(o=>({plan:o,steps:e(t,o)})).filter(({steps:o})=>o.length).map(o=>a`<${au} key=${o.plan.key} ...${o} />`):null}var On=b.thing,iu=new Set([...g.hidden,...On.said]),$t=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,$e=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Fo=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function lu({property:t,value:e}){return e.startsWith("@")?a`<${M} id=${e.slice(1)} />`:g.lists[t]?N(g.lists[t],e):On.truth[e]||V(e)}var Cn=t=>Object.entries(te.get(t)).filter(([e])=>!iu.has(e)).map(([e,o])=>{let n=o.map(r=>a`<${lu} property=${e} value=${r} />`);return[A(yo(e)),n.length>1?a`<${Fo} items=${n} />`:n[0]]}),ir=({id:t})=>je(t).some(([e])=>be(e,"Figure"))&&a`<${$t} title=${On.figures}><${Vr} id=${t} /><//>`;function jn({id:t,skip:e}){let o=new Map;for(let[c,m]of je(t)){if(!at(c)||be(c,"Figure")||be(c,"Barrier")||e.includes(m))continue;let p=On.from_here[m]||k(On.this,{term:yo(m)});o.set(c,[...o.get(c)||[],p])}if(!o.size)return null;let n=[...o].map(([c,m])=>({from:c,how:T(m).join(", ")})),{columns:r,title:s,caption:i}=On.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>_(c),cell:({from:c})=>a`<${M} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>gt(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>Ut(c),cell:({from:c})=>io(c)&&a`<${bt} id=${c} />`}];return a`
    <${$t} title=${s}>
      <${ut} id="verwijst" caption=${i} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var kt=b.thing.organisation,ip=t=>zt.filter(e=>t.includes(e.notation)).map(e=>e.label);function cu({id:t,rows:e}){let o=e.filter(l=>Do(l.role)),n=ip(o.flatMap(l=>xo(l.undertaking))),r=Pt(t,"unit"),s=w(t,"tooi"),i=[...Cn(t),[b.thing.also_known,rt(t,"altLabel").join(", ")],[kt.units,r.length>0&&a`<${qe} ids=${r} />`],[kt.identity,s?k(kt.identified,{code:s,date:V(w(t,"checkedOn"))}):kt.unidentified]];return a`
    <${$t} title=${b.thing.known}>
      <${$e} text=${w(t,"summary")} />
      ${Ho(t)&&a`<p>${kt.collective}</p>`}
      ${w(t,"isIndependent")==="true"&&a`<p>${kt.independent}</p>`}
      <p>${n.length?k(kt.steps,{steps:Ge(n.map(l=>l.toLowerCase()))}):kt.no_steps}</p>
      <${Xe} pairs=${i} />
    <//>
  `}function pu({rows:t}){let e=kt.columns,o=({undertaking:s})=>g.works[s]?.across?b.shared.all_steps:ip(xo(s)).join(", "),n=[...Ne(s=>tt(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>_(s.undertaking),cell:s=>a`<${M} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>gt(s.undertaking)},{key:"rol",label:e.role,text:s=>N("Role",s.role)},{key:"stand",label:e.stand,text:s=>Ut(s.undertaking),cell:s=>a`<${bt} id=${s.undertaking} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${Vt} of=${[s.id]} />`}],r=T(t.map(s=>s.undertaking)).length;return a`
    <${$t} title=${k(kt.work,{count:r})}>
      <p class="zacht">${kt.work_note}</p>
      ${r?a`<${ut} id="acties" caption=${kt.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function mu({id:t}){let e=Ht(t,"Contribution","byOrganisation");return e.length?a`
    <${$t} title=${k(kt.own,{count:e.length})}>
      <p class="zacht">${kt.own_note}</p>
      ${e.map(o=>a`
          <h3><${M} id=${I(o,"initiative")} /></h3>
          <${Un} id=${o} />
          <${Vt} of=${[o]} />
        `)}
    <//>
  `:null}function fu({id:t}){let e=Ht(t,"Expectation","organisation");return e.length?a`
    <${$t} title=${kt.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${A(ke(o,"engagement")||kt.wish)}</strong>: ${w(o,"rationale")}</p>
            <${Vt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function $u({id:t}){let e=["member","organization"].flatMap(n=>Ht(t,"Membership",n));if(!e.length)return null;let o=e.map(n=>[a`<${M} id=${I(n,"member")} />`,kt.member,a`<${M} id=${I(n,"organization")} />`,`: ${w(n,"post")}`]);return a`<${$t} title=${kt.members}><${Fo} items=${o} /><//>`}var ap=4;function uu({id:t,rows:e}){let o=new Map;for(let{undertaking:r}of e.filter(s=>Do(s.role)))for(let s of Rn(r).filter(i=>i!==t))o.set(s,T([...o.get(s)||[],r]));if(!o.size)return null;let n=r=>{let s=o.get(r).map(ze),i=k(s.length>ap?kt.more_works:kt.works,{works:s.slice(0,ap).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${$t} title=${kt.together}>
      <p class="zacht">${kt.alphabetical}</p>
      <${qe} ids=${to([...o.keys()])} more=${n} look="kolommen" />
    <//>
  `}function lp({id:t}){let e=pn(t);return a`
    <${cu} id=${t} rows=${e} />
    <${pu} rows=${e} />
    <${mu} id=${t} />
    <${fu} id=${t} />
    <${$u} id=${t} />
    <${uu} id=${t} rows=${e} />
    <${jn} id=${t} skip=${["unitOf","unit"]} />
  `}var ue=b.thing.step,Ca=t=>Rt[t]?.[1]||"",cp=(t,e="")=>[a`<${Qe} basis=${t} />`,` ${Ca(t)}${e}`],du=({id:t,narrow:e})=>a`
  <${$t} title=${ue.what}>
    <${$e} text=${w(t,"step")} />
    <${$e} text=${w(t,"definition")} />
    <${$e} text=${w(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${ue.narrower}<${Ft} ids=${e} />.</p>`}
    ${I(t,"broader")&&a`<p>${ue.broader}<${M} id=${I(t,"broader")} />.</p>`}
  <//>
`;function hu({id:t,scenario:e}){let o=ue.cell_columns,n=mt(e).matrix.kind.filter(c=>hs(c.barrier,c.plan)===t);if(!n.length)return null;let r=c=>j("overzicht",{cel:_e(c.column,ws(t),c.plan)}),s=c=>A(ot(c.column)),i=c=>{let{word:m,lines:p,look:$}=Kt(c);return[a`<span class=${`chip ${$}`}>${m}</span>`,p.length>0&&` ${p.join(" · ")}`]},l=[...Ne(c=>c.plan),{key:"soort",label:o.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:o.stand,text:c=>Kt(c).word,cell:i},{key:"hoe",label:o.how,text:c=>Ca(c.most_basis),cell:c=>c.most_basis&&cp(c.most_basis)}];return a`
    <${$t} title=${ue.cells}>
      <p class="zacht">${et(e)}</p>
      <${ut} id="vakken" caption=${ue.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function gu({links:t,scenario:e}){let o=ue.columns,n=s=>I(s,"initiative"),r=[...Ne(s=>tt(s)?.key),{key:"actie",label:o.action,text:s=>_(n(s)),cell:s=>a`<${M} id=${n(s)} />`},{key:"soort",label:o.kind,text:s=>rt(s,"interventionKind").map(ot).join(", ")},{key:"wie",label:o.who,sort:!1,text:s=>Rn(n(s)).map(_).join(", "),cell:s=>a`<${Ft} ids=${Rn(n(s))} />`},{key:"stand",label:o.stand,text:s=>Ut(n(s),e.date),cell:s=>a`<${bt} id=${n(s)} date=${e.date} />`},{key:"hoe",label:o.how,text:s=>Ca(vo(s,"basis",e)),cell:s=>cp(vo(s,"basis",e),`; ${N("Strength",vo(s,"strength",e))}`)}];return a`
    <${$t} title=${k(ue.work,{count:T(t.map(n)).length})}>
      ${t.length?a`<${ut} id="wiewat" caption=${ue.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${un(q(e.plan))}</p>`}
    <//>
  `}function bu({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${M} id=${o} />`,k(Dt(tt(o)).thing.step.helper,{awareness:ke(o,"awareness")||ue.unaware})]);return a`<${$t} title=${ue.helpers}><${Fo} items=${e} /><//>`}function ku({ids:t}){if(!t.length)return null;let e=n=>[ke(n,"recommendationKind"),ke(n,"response")||ue.no_response],o=t.map(n=>[a`<${M} id=${n} />`,k(ue.asked_for,{kind:e(n)[0],response:e(n)[1]})]);return a`<${$t} title=${ue.asked}><${Fo} items=${o} /><//>`}function pp({id:t}){let e=H(P.route.query),o=Pt(t,"narrower"),n=s=>[t,...o].flatMap(i=>Ht(i,s,"barrier")),r=n("Contribution").filter(s=>Rr(s,e)&&Io(s,e.plan));return a`
    <${du} id=${t} narrow=${o} />
    <${hu} id=${t} scenario=${e} />
    <${gu} links=${r} scenario=${e} />
    <${ku} ids=${n("Recommendation").filter(s=>Io(s,e.plan))} />
    <${bu} ids=${n("Facilitator")} />
  `}var Le=t=>Dt(tt(t)).thing.undertaking,mp=t=>a`<${Vt} of=${[t]} />`;function yu({report:t,said:e}){return a`
    <${$e} text=${w(t,"summary")} />
    <${Zo} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Vt} of=${[t]} />
  `}var fp=(t,e)=>!mn(t,e)||w(mn(t,e),"asOf")===e;function wu({id:t,reports:e}){let o=Le(t);if(tt(t).dates.length<3)return null;let n=r=>fp(t,r)?a`<${bt} id=${t} date=${r} />`:a`<span class="chip s-geen">${o.not_mentioned}</span>`;return a`
    <ol class="verslagen" aria-label=${o.strip}>
      ${e.map(({date:r})=>a`<li><span class="zacht">${V(r)}</span>${n(r)}</li>`)}
    </ol>
  `}function vu({id:t}){let e=tt(t),{result:o,not_mentioned:n}=Le(t),r=e.dates.filter(({date:i})=>fn(t,i));if(!r.length)return null;let s=(i,l)=>l===e.date&&o[w(i,"resultReported")];return a`
    <${wu} id=${t} reports=${r} />
    <ol class="tijdlijn">
      ${r.map(({date:i,label:l})=>{let c=mn(t,i);return a`
          <li>
            <strong>${A(l)}</strong>
            <p><${bt} id=${t} date=${i} /></p>
            ${!fp(t,i)&&a`<p class="zacht">${A(n)}</p>`}
            ${c&&a`<${yu} report=${c} said=${s(c,i)} />`}
          </li>
        `})}
    </ol>
  `}function _u({id:t}){let e=Pt(t,"silentPart"),o=e.map(n=>[w(n,"summary"),a`<span class="zacht"> (${N("SilentWeight",w(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${Le(t).silent}</strong></p><${Fo} items=${o} />`}function xu({id:t}){let e=Le(t),o=e.deadline_columns,n=vs(t);if(!n.length)return null;let r=i=>[`“${w(i,"deadlineText")}”`,w(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:o.text,text:i=>w(i,"deadlineText"),cell:r},{key:"waarvoor",label:o.what,text:i=>w(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>w(i,"dueBy"),cell:i=>V(w(i,"dueBy"))||w(i,"condition")},{key:"soort",label:o.kind,text:i=>_s(w(i,"modality"))},{key:"er",label:o.there,text:i=>oe(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${$e} text=${w(i,"summary")} />`,mp(i)]}];return a`<${ut} id="termijnen" caption=${e.deadlines} rows=${n} columns=${s} />`}function Su({id:t}){let e=Le(t),o=e.who_columns,n=lo(t);if(!n.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${M} id=${i} /><${dn} id=${i} />`,s=[{key:"wie",label:o.who,text:i=>_(i.organisation),cell:r},{key:"rol",label:o.role,text:i=>N("Role",i.role)},{key:"wat",label:o.note,sort:!1,text:i=>w(i.id,"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>mp(i.id)}];return a`<${ut} id="wie" caption=${e.who_caption} rows=${n} columns=${s} />`}function Ou({id:t}){let e=Pt(I(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${Le(t).heading}<${Ft} ids=${e} />.</p>`}function Cu({id:t}){let e=Le(t),o=_o(t);if(o.length)return o.map(r=>a`<${Un} id=${r} /><${Vt} of=${[r]} />`);if(w(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=rt(t,"interventionKind").map(ot).join(", ");return a`
    <p>${k(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${w(t,"rationale")}</p>
  `}function ju({id:t}){let e=Le(t),o=je(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),n=r=>a` <${bt} id=${r} />`;return a`
    <${$t} title=${e.container}><p>${e.parts}</p><${qe} ids=${o} more=${n} /><//>
  `}var Mu=({id:t})=>a`
  <${$t} title=${Le(t).progress}><${vu} id=${t} /><${_u} id=${t} /><${xu} id=${t} /><//>
  <${$t} title=${Le(t).who}><${Su} id=${t} /><${Ou} id=${t} /><//>
  <${$t} title=${Le(t).steps}><${Cu} id=${t} /><//>
`;function $p({id:t}){let e=Le(t),o=tt(t),n=w(t,"promise"),r=Cn(t),s=w(t,"isContainer")==="true"?ju:Mu;return a`
    <${$t} title=${n?e.promise:e.what}>
      <${$e} text=${n} />
      <${$e} text=${w(t,"summary")} />
      ${w(t,"isNew")==="true"&&a`<p class="zacht">${k(e.new,{when:bo(o.date,o)})}</p>`}
      ${w(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Vt} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${ir} id=${t} />
    ${r.length>0&&a`<${$t} title=${b.thing.further}><${Xe} pairs=${r} /><//>`}
    <${jn} id=${t} skip=${["subMeasureOf"]} />
  `}var zo=b.thing;function Tu({id:t}){let e=je(t).filter(([r,s])=>s==="inChapter"&&io(r)).map(([r])=>r),o=[...Cn(t),[zo.also_known,rt(t,"altLabel").join(", ")],[zo.place,Lt(t).length>0&&a`<${Vt} of=${[t]} />`]],n=r=>a` <${bt} id=${r} />`;return a`
    <${$t} title=${zo.known}>
      ${be(t,"Facilitator")&&a`<p class="zacht">${Dt(tt(t)).thing.other.judged}</p>`}
      <${$e} text=${w(t,"summary")} />
      <${$e} text=${w(t,"rationale")} />
      <${Xe} pairs=${o} />
    <//>
    <${ir} id=${t} />
    ${e.length>0&&a`<${$t} title=${zo.other.chapter}><${qe} ids=${to(e)} more=${n} /><//>`}
    <${jn} id=${t} skip=${["inChapter"]} />
  `}var up=5;function Lu({id:t}){let e=H(P.route.query),o=s=>Ko(s).some(i=>i.subject===t||be(t,"Barrier")&&hs(i.barrier,s.plan)===t||An(t)&&[i.partner,...i.beside||[]].includes(w(t,"notation"))),n=mt(e).gaps.filter(o);if(!n.length)return null;let r=n.slice(up);return a`
    <${$t} title=${k(zo.gaps,{count:n.length})}>
      <${Kr} list=${n.slice(0,up)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${k(b.shared.show_more,{count:r.length})}</summary>
            <${Kr} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var dp={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function Bu({id:t}){let e=ko(t),o=[dp[e]&&a`<a href=${j(dp[e])}>${zo.crumbs[e]}</a>`,z&&tt(t)?.title,...["inChapter","subMeasureOf"].map(n=>I(t,n)&&a`<${M} id=${I(t,n)} />`),gt(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,r)=>[r>0&&" › ",n])}</p>`}var Eu={undertaking:$p,organisation:lp,step:pp,other:Tu};function hp({route:t}){let e=t.path.slice(1).join("/");if(!at(e))return a`<${Bo} />`;let o=_(e),n=ko(e),r=Eu[n],s=()=>{let l=k(zo.footnote,{kind:gt(e),name:o,said:w(e,"promise")||w(e,"summary")});return In(l.trim().replace(/([^.!?])$/,"$1."),Lt(e),null,tt(e)||q())},i=n==="undertaking"&&w(e,"isContainer")!=="true";return a`
    <${Bu} id=${e} />
    <${U} text=${be(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${bt} id=${e} /></p>`}
    <//>
    <${rp} id=${e} />
    <div class="acties bovenaan">
      <${po} text=${s} />
      <a href=${j(["graaf","omgeving"],{ding:e})}>${zo.around}</a>
    </div>
    <${r} id=${e} />
    <${Lu} id=${e} />
  `}var He=b.timeline,Au=t=>[t.id&&_(t.id),t.what].filter(Boolean).join(": "),gp=(t,e)=>[t.progress&&t.id&&Ut(t.id,e),t.stand[e]].filter(Boolean).join("; "),lr=t=>t.day.slice(0,4);function Fu({row:t,date:e}){let o=gp(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${He.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${M} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${Vi} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var zu=(t,e)=>[[...He.csv,...Et],...t.map(o=>[o.when,He.kinds[o.kind],o.id&&_(o.id),o.what,gp(o,e.date),Lt(o.at).map(it).join("; "),...Bt(e,o.plan||o.at)])],Pu=["tekst","wat","stap","jaar"];function Nu({years:t}){return a`
    <${Me}>
      <${Ie} />
      <${Go} />
      <div class="velden">
        <${Ze} name="tekst" />
        <${It} label=${He.fields.what} name="wat" options=${Object.entries(He.kinds)} />
        <${It} label=${He.fields.step} name="stap" options=${zt.map(e=>[e.notation,e.label])} />
        <${It} label=${He.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${jo} names=${Pu} />
      </div>
    <//>
  `}function bp({route:t}){let e=H(t.query),o=t.query,n=g.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||lr(l)===o.jaar)&&(!o.tekst||J(Au(l)).includes(J(o.tekst)))),s=L(He.count,r.length),i=l=>r.filter(c=>lr(c)===l);return a`
    <${U} text=${He.title}><p class="uitleg">${He.intro} <a href=${j("beloften")}>${He.lanes}</a>.</p><//>
    <${Nu} years=${T(n.map(lr))} />
    <p class="telling">${s}<${_t} name="tijdlijn.csv" rows=${()=>zu(r,e)} /></p>
    ${T(r.map(lr)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${Fu} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${Tt} text=${s} />
  `}var Xt=b.unknown,Jt=g.unknown;function Mn({items:t,shown:e=12}){let o=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${o.length>0&&a`
        <details>
          <summary>${k(b.shared.show_more,{count:o.length})}</summary>
          <ul>${o}</ul>
        </details>
      `}
  `}var kp=t=>to(t).map(e=>a`<li><${M} id=${e} /></li>`),yp=t=>[...t].sort((e,o)=>F(_(I(e,"initiative")),_(I(o,"initiative")))),Ru=({id:t})=>a`
  <li>
    <${M} id=${I(t,"initiative")} />${" → "}<${Es} id=${I(t,"barrier")} />
    ${`: ${w(t,"rationale")}`}<${Zo} of=${t} />
  </li>
`,Iu=({id:t})=>a`
  <li><${M} id=${I(t,"initiative")} />${`: ${ke(t,"status")}`}<${Zo} of=${t} /></li>
`;function qu(){let t=Xt.unjudged,e=to(Jt.unjudged).map(o=>a`<li><${M} id=${o} /><span class="zacht"> – ${gt(o).toLowerCase()}</span></li>`);return a`
    <${xe} of=${t} count=${e.length}>${e.length?a`<${Mn} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function Wu(){let t=ge("Contribution").length,e=s=>a`<${Ru} id=${s} />`,o=yp(Jt.weak).map(e),n=k(Xt.weak.intro,{all:t,stated:t-o.length}),r=yp(Jt.statuses).map(s=>a`<${Iu} id=${s} />`);return a`
    <${xe} of=${Xt.weak} count=${o.length} intro=${n}><${Mn} items=${o} shown=${6} /><//>
    <${xe} of=${Xt.other} count=${Jt.other.length}><${Mn} items=${Jt.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${xe} of=${Xt.statuses} count=${r.length}><${Mn} items=${r} shown=${6} /><//>`}
  `}var Du=()=>a`
  <${xe} of=${Xt.clashes} count=${Jt.clashes.length}>
    ${to(Jt.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${M} id=${t} /></h3>
          <p>${w(t,"summary")}</p>
          <${Vt} of=${[t]} />
        </div>
      `)}
  <//>
`;function Hu(){if(!Jt.judged.length)return null;let t=e=>k(Xt.judged.line,{step:_(I(e,"barrier")),kinds:rt(e,"interventionKind").map(ot).join(", "),state:ke(e,"state"),why:w(e,"rationale"),who:w(e,"post"),date:V(w(e,"asOf"))});return a`
    <${xe} of=${Xt.judged} count=${Jt.judged.length}>
      <ul>${Jt.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Uu(){let t=Xt.expected.columns,e=n=>I(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>_(e(n)),cell:n=>a`<${M} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>rt(n,"interventionKind").map(ot).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>w(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>w(n,"source")}];return a`
    <${xe} of=${Xt.expected} count=${Jt.expected.length}>
      <details>
        <summary>${Xt.expected.show}</summary>
        <div class="rol">
          <${ut} id="verwacht" caption=${Xt.expected.caption} rows=${Jt.expected} columns=${o} />
        </div>
      </details>
    <//>
  `}var wp=()=>a`
  <${U} text=${Xt.title}><p class="uitleg">${Xt.intro} ${we}</p><//>
  <${qu} />
  <${Wu} />
  <${Du} />
  <${Hu} />
  <${xe} of=${Xt.nameless} count=${Jt.nameless.length}><${Mn} items=${kp(Jt.nameless)} /><//>
  <${xe} of=${Xt.generic} count=${Jt.generic.length}><${Mn} items=${kp(Jt.generic)} /><//>
  <${Uu} />
  <${or} />
`;var en=b.whatif.picture;function vp(t,e){let o=mt({...e,plan:t.plan}),n=o.matrix.kind,r=(c,m)=>T(t.cells.filter(p=>p.barrier===c).flatMap(p=>p[m])),s=c=>T(n.filter(m=>m.barrier===c).flatMap(m=>m.things)),i=[...q(t.plan).steps.map(c=>c.notation),null].map(c=>({key:String(c),title:Y(c),things:s(c),alone:r(c,"last_actor").filter(m=>s(c).includes(m)),lead:r(c,"only_lead").filter(m=>s(c).includes(m))})),l=o.apart.map(({kind:c,groups:m})=>{let p=m.flatMap(f=>f.things),$=f=>T(t.cells.filter(u=>u.column===c).flatMap(u=>u[f]));return{key:c,title:A(ot(c)),things:p,alone:$("last_actor"),lead:$("only_lead")}});return[...i,...l.filter(c=>c.things.length)]}var _p=(t,e)=>Object.keys(g.codes.CellState).indexOf($n(t,e));function Gu({place:t,date:e}){let{title:o,things:n,alone:r,lead:s}=t,i=n.filter(l=>!r.includes(l)).sort((l,c)=>_p(l,e)-_p(c,e));return a`
    <li class=${r.length?"verlies":n.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${o}</h3>
      <div class="palen" aria-hidden="true">
        ${r.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${$n(l,e)}`}></i>`)}
      </div>
      ${r.length>0&&a`
          <p class="verliestal">${k(en.lost,{count:r.length,total:n.length})}</p>
          <p class="verlieswoord">${en.lost_said}</p>
        `}
      ${s.length>0&&a`<p>${L(en.lead,s.length)}</p>`}
      ${(i.length>0||!n.length)&&a`<p class="zacht">${n.length?L(en.stays,i.length):en.nothing}</p>`}
    </li>
  `}function xp({loss:t,scenario:e}){let{legend:o}=en,n=T(vp(t,e).flatMap(s=>s.things.map(i=>$n(i,e.date)))),r=Object.keys(g.codes.CellState).filter(s=>n.includes(s));return a`
    <section class="verliesbeeld">
      <h2>${en.title}</h2>
      <ul class="plaatsen">
        ${vp(t,e).map(s=>a`<${Gu} key=${s.key} place=${s} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${k(o.lost,{source:qo(q(t.plan))})}</span>
        ${r.map(s=>a`<span><i class=${`paal b-${s}`}></i> ${N("CellState",s)}</span>`)}
        <span>${o.stays}</span>
      </p>
    </section>
  `}var Z=b.whatif,Op=(t,e,o)=>mt({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function Cp(t){if(!t)return Z.no_cell;let{word:e,lines:o}=Kt(t);return[e,...o].join(", ")}var ja=(t,e)=>{let o=A(ot(t.column));return e?k(Z.cell,{kind:o,step:Y(t.barrier).toLowerCase()}):o};function Sp({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${z?"h3":"h2"}>${k(Z.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function Ku({loss:t,scenario:e,id:o,title:n}){let r=l=>Op(t,l,e),s=l=>j("overzicht",{cel:_e(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:Z.columns.cell,sort:!1,text:l=>ja(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${ja(l,r(l))}</a>`:ja(l)},{key:"nu",label:Z.columns.now,sort:!1,text:l=>Cp(r(l))},{key:"weg",label:Z.columns.lost,sort:!1,text:l=>l.said}];return a`<${ut} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function Vu({loss:t,names:e,scenario:o}){let n=q(t.plan),{cells:r,none:s,...i}=n.words.losses,l=`verlies${n===g.plans[0]?"":`-${n.key}`}`,c=p=>[" ",a`<${bt} id=${p} date=${o.date} />`],m=(p,$)=>a`
    <${Sp} title=${p} count=${$.length} none=${s}><${qe} ids=${$} more=${c} /><//>
  `;return a`
    <section>
      ${z&&a`<h2>${n.title}</h2>`}
      <p class="verlieskop">${Zu(t,e)}</p>
      <p>${t.said}</p>
      <${xp} loss=${t} scenario=${o} />
      <${Sp} title=${r} count=${t.cells.length} none=${s}>
        <${Ku} loss=${t} scenario=${o} id=${l} title=${r} />
      <//>
      ${Object.keys(i).filter(p=>t[p]?.length).map(p=>m(i[p],t[p]))}
      ${t.blocks.map(p=>m(p.said,p.acts))}
    </section>
  `}function Zu(t,e){let o={alone:t.last_actor.length,acts:t.acts,count:e.length,source:qo(q(t.plan))};return k(e.length===1?Z.heading.one:Z.heading.more,{...o,names:Ge(e)})}function jp({losses:t,names:e,scenario:o}){let n=Ge(e),r=()=>t.flatMap(s=>s.cells.map(i=>{let l=Op(s,i,o),c=l?Y(i.barrier):"";return[n,ot(i.column),c,Cp(l),i.said,...Bt(o,s.plan)]}));return a`
    ${t.length?t.map(s=>a`<${Vu} key=${s.plan} loss=${s} names=${e} scenario=${o} />`):he(o).map(s=>a`<p>${s.words.losses.nothing}</p>`)}
    <div class="acties">
      <${_t} name="wat-als.csv" rows=${()=>[[...Z.csv,...Et],...r()]} />
    </div>
  `}var Yu=(t,e)=>[...rn(e),...t.map(o=>["zonder",o])];function Qu({notations:t,names:e,scenario:o}){let[n,r]=K(null),s=[o.key,...t].join();if(Fe(()=>{let c=!0;return r(null),li(Yu(t,o)).then(m=>{c&&(r(m),lt(Z.done))}).catch(m=>c&&r({silent:m.message||Z.silent})),()=>{c=!1}},[s]),!n)return a`<div><p>${Z.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=L(Z.questions,n.gaps.filter(i).length);return a`
    <div>
      <${jp} losses=${n.losses.filter(i)} names=${e} scenario=${o} />
      <p>${k(Z.with_this,{questions:l,now:mt(o).gaps.length})}</p>
    </div>
  `}var Ma=t=>w(t,"notation");function Xu({acting:t,chosen:e}){let[o,n]=K(""),r=c=>R({zonder:c.map(Ma).join(",")}),s=c=>{if(e.includes(c))return r(e.filter(m=>m!==c));r(Ce()?[...e,c]:[c])},i=c=>J([_(c),...rt(c,"altLabel")].join(" ")),l=t.filter(c=>i(c).includes(J(o)));return a`
    <h2>${Z.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${k(Z.put_back,{name:_(c)})} onClick=${()=>s(c)}>
          ${_(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>r([])}>${Z.clear}</button>
          <button type="button" class="klein" onClick=${()=>qn(location.href,Z.shared)}>${Z.share}</button>
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
        onKeyDown=${c=>c.key==="Enter"&&l.length===1&&s(l[0])}
      />
    </label>
    <ul class="partnerlijst" aria-label=${Z.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button
              type="button"
              id=${`zonder-${Ma(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>s(c)}
            >${_(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${Z.none_found}</p>`}
    ${!Ce()&&a`<p class="zacht">${Z.alone}</p>`}
  `}function Ju({most:t,scenario:e}){let o=({steps:r,alone:s,lead:i})=>[s>0&&L(Z.start.alone,s),s>0&&(r.length?k(Z.start.steps,{steps:Ge(r.map(l=>Y(l).toLowerCase()))}):Z.start.no_step),i>0&&L(Z.start.lead,i)].filter(Boolean),n=qo(q(e.plan));return a`
    <section id="begin">
      <h2>${Z.start.title}</h2>
      <p class="zacht">${k(Z.start.said,{source:n})}</p>
      <ul class="beginlijst">
        ${t.map(r=>a`
            <li key=${`${r.who}${r.plan}`}>
              <a href=${j("wat-als",{zonder:w(r.who,"notation")})}>${_(r.who)}</a>
              <span class="bij">${z?`${q(r.plan).title}: `:""}${o(r).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${Z.start.nobody}</p>`}
    </section>
  `}function Mp({route:t}){let e=H(t.query),{without:o,most:n}=mt(e),r=Object.keys(o).filter(m=>o[m].length).sort((m,p)=>F(_(m),_(p))),s=(t.query.zonder||"").split(",").map(ee).filter(Boolean),i=s.map(m=>_(m)),[l]=s,c=s.length>1&&Ce();return a`
    <${U} text=${Z.title}><p class="uitleg">${Z.intro}</p><//>
    <details class="blik">
      <summary>${et(e)} <span class="wijzig">${b.gaps.change}</span></summary>
      <${Ye} />
    </details>
    <div class="watals">
      <section class="weglaten filters"><${Xu} acting=${r} chosen=${s} /></section>
      <div>
        ${!s.length&&a`<${Ju} most=${n} scenario=${e} />`}
        ${s.length>0&&!c&&a`<${jp} losses=${o[l]||[]} names=${i.slice(0,1)} scenario=${e} />`}
        ${c&&a`<${Qu} notations=${s.map(Ma)} names=${i} scenario=${e} />`}
      </div>
    </div>
    <${Tt} text=${s.length===1?k(Z.said,{name:i[0]}):""} />
  `}var Be=t=>document.getElementById(t);Be("spring").addEventListener("click",t=>{t.preventDefault(),Be("inhoud").focus()});ji();Be("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=Be("zoek").value;location.hash=wi(e)||j("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=b.shared.report_fault,{version:n,content:r}=g.meta,s={title:document.title,address:location.hash||"#/overzicht",version:n,content:r};qn(k(e,{...s,sources:Pe()}),o)});var Tp={__proto__:null,overzicht:zc,dekking:ll,aandachtspunten:wl,partners:xc,maatregelen:Sc,naslag:Cc,tijdlijn:bp,beloften:qc,graaf:kc,ding:hp,samenvatting:sp,vragen:Kc,"wat-als":Mp,vergelijk:tl,"weet-niet":wp,methode:Mc,zoek:Yc,...(g.served||B())&&{controleer:Gi},onbekend:Bo};function td(t,e){let o=Object.keys(g.views).length>0,n=Object.keys(g.comparisons).length>0,r={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return Br(e)&&r.views===o&&r.comparisons===n?!1:(Ue(a`<p role="status">${b.werkplaats.busy}</p>`,Be("inhoud")),B().ask("page",{options:rn(e),...r}).then(({page:s})=>B().show(s,B().own)).catch(s=>Ue(a`<p role="alert">${s.message}</p>`,Be("inhoud"))),!0)}function ed(t){let e=t.path[0]||"overzicht",o=Be("inhoud");B()?.own&&td(e,H(t.query))||(o.className=`scherm-${e}`,Ue(a`<${Tp[e]||Tp.onbekend} key=${t.path.join("/")} route=${t} />`,o),Mi(e,t.path))}function Ta(){let t=Be("motor");t.hidden=!1;let{state:e,why:o,own:n}=B();Ue(a`<${Pi} state=${e} why=${o} own=${n} />`,t)}function od(){nd(),window.removeEventListener("werkplaats",Ta),Ue(null,Be("inhoud")),Ue(null,Be("motor"))}B()&&(Be("eigen").hidden=!1,window.addEventListener("werkplaats",Ta),Ta());Be("inhoud").replaceChildren();var nd=ri(ed);B()&&window.addEventListener("andere-bladzijde",od,{once:!0});document.fonts.ready.then(()=>$a()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return Pp(sd);})();
